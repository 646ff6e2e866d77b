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
      affine.for %i_5 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> ((((((d0 * -1) + s0) floordiv 8) * 8) + d0), (d0 + 16))>(%i_4)[%13] step 8 {
        %i_6 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_5)
        %i_7 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_5)
        %i_8 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_5)
        %i_9 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i_5)
        %i_10 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i_5)
        %i_11 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i_5)
        %i_12 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i_5)
        %32, %33, %34, %35, %36, %37, %38, %39 = affine.for %j = 0 to %24 step 128 iter_args(%40 = %7, %41 = %7, %42 = %7, %43 = %7, %44 = %7, %45 = %7, %46 = %7, %47 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %48, %49, %50, %51, %52, %53, %54, %55 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 128), d1)>(%j, %24) step 4 iter_args(%56 = %7, %57 = %7, %58 = %7, %59 = %7, %60 = %7, %61 = %7, %62 = %7, %63 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %64 = affine.vector_load %x[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
            %65 = affine.vector_load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %66 = arith.mulf %64, %65 fastmath<reassoc,contract> : vector<4xf64>
            %67 = arith.addf %56, %66 fastmath<reassoc,contract> : vector<4xf64>
            %68 = affine.vector_load %x[%i_6, %j_1] : memref<?x?xf64>, vector<4xf64>
            %69 = arith.mulf %68, %65 fastmath<reassoc,contract> : vector<4xf64>
            %70 = arith.addf %57, %69 fastmath<reassoc,contract> : vector<4xf64>
            %71 = affine.vector_load %x[%i_7, %j_1] : memref<?x?xf64>, vector<4xf64>
            %72 = arith.mulf %71, %65 fastmath<reassoc,contract> : vector<4xf64>
            %73 = arith.addf %58, %72 fastmath<reassoc,contract> : vector<4xf64>
            %74 = affine.vector_load %x[%i_8, %j_1] : memref<?x?xf64>, vector<4xf64>
            %75 = arith.mulf %74, %65 fastmath<reassoc,contract> : vector<4xf64>
            %76 = arith.addf %59, %75 fastmath<reassoc,contract> : vector<4xf64>
            %77 = affine.vector_load %x[%i_9, %j_1] : memref<?x?xf64>, vector<4xf64>
            %78 = arith.mulf %77, %65 fastmath<reassoc,contract> : vector<4xf64>
            %79 = arith.addf %60, %78 fastmath<reassoc,contract> : vector<4xf64>
            %80 = affine.vector_load %x[%i_10, %j_1] : memref<?x?xf64>, vector<4xf64>
            %81 = arith.mulf %80, %65 fastmath<reassoc,contract> : vector<4xf64>
            %82 = arith.addf %61, %81 fastmath<reassoc,contract> : vector<4xf64>
            %83 = affine.vector_load %x[%i_11, %j_1] : memref<?x?xf64>, vector<4xf64>
            %84 = arith.mulf %83, %65 fastmath<reassoc,contract> : vector<4xf64>
            %85 = arith.addf %62, %84 fastmath<reassoc,contract> : vector<4xf64>
            %86 = affine.vector_load %x[%i_12, %j_1] : memref<?x?xf64>, vector<4xf64>
            %87 = arith.mulf %86, %65 fastmath<reassoc,contract> : vector<4xf64>
            %88 = arith.addf %63, %87 fastmath<reassoc,contract> : vector<4xf64>
            affine.yield %67, %70, %73, %76, %79, %82, %85, %88 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %89 = arith.addf %40, %48 : vector<4xf64>
          %90 = arith.addf %41, %49 : vector<4xf64>
          %91 = arith.addf %42, %50 : vector<4xf64>
          %92 = arith.addf %43, %51 : vector<4xf64>
          %93 = arith.addf %44, %52 : vector<4xf64>
          %94 = arith.addf %45, %53 : vector<4xf64>
          %95 = arith.addf %46, %54 : vector<4xf64>
          %96 = arith.addf %47, %55 : vector<4xf64>
          affine.yield %89, %90, %91, %92, %93, %94, %95, %96 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %97, %98, %99, %100, %101, %102, %103, %104 = affine.for %j_2 = %24 to %12 step 4 iter_args(%105 = %32, %106 = %33, %107 = %34, %108 = %35, %109 = %36, %110 = %37, %111 = %38, %112 = %39) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %113 = vector.maskedload %x[%i_5, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %114 = vector.maskedload %w[%j_2], %26, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %115 = arith.mulf %113, %114 fastmath<reassoc,contract> : vector<4xf64>
          %116 = arith.addf %105, %115 fastmath<reassoc,contract> : vector<4xf64>
          %117 = vector.maskedload %x[%i_6, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %118 = arith.mulf %117, %114 fastmath<reassoc,contract> : vector<4xf64>
          %119 = arith.addf %106, %118 fastmath<reassoc,contract> : vector<4xf64>
          %120 = vector.maskedload %x[%i_7, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %121 = arith.mulf %120, %114 fastmath<reassoc,contract> : vector<4xf64>
          %122 = arith.addf %107, %121 fastmath<reassoc,contract> : vector<4xf64>
          %123 = vector.maskedload %x[%i_8, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %124 = arith.mulf %123, %114 fastmath<reassoc,contract> : vector<4xf64>
          %125 = arith.addf %108, %124 fastmath<reassoc,contract> : vector<4xf64>
          %126 = vector.maskedload %x[%i_9, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %127 = arith.mulf %126, %114 fastmath<reassoc,contract> : vector<4xf64>
          %128 = arith.addf %109, %127 fastmath<reassoc,contract> : vector<4xf64>
          %129 = vector.maskedload %x[%i_10, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %130 = arith.mulf %129, %114 fastmath<reassoc,contract> : vector<4xf64>
          %131 = arith.addf %110, %130 fastmath<reassoc,contract> : vector<4xf64>
          %132 = vector.maskedload %x[%i_11, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %133 = arith.mulf %132, %114 fastmath<reassoc,contract> : vector<4xf64>
          %134 = arith.addf %111, %133 fastmath<reassoc,contract> : vector<4xf64>
          %135 = vector.maskedload %x[%i_12, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %136 = arith.mulf %135, %114 fastmath<reassoc,contract> : vector<4xf64>
          %137 = arith.addf %112, %136 fastmath<reassoc,contract> : vector<4xf64>
          %138 = arith.select %26, %116, %105 : vector<4xi1>, vector<4xf64>
          %139 = arith.select %26, %119, %106 : vector<4xi1>, vector<4xf64>
          %140 = arith.select %26, %122, %107 : vector<4xi1>, vector<4xf64>
          %141 = arith.select %26, %125, %108 : vector<4xi1>, vector<4xf64>
          %142 = arith.select %26, %128, %109 : vector<4xi1>, vector<4xf64>
          %143 = arith.select %26, %131, %110 : vector<4xi1>, vector<4xf64>
          %144 = arith.select %26, %134, %111 : vector<4xi1>, vector<4xf64>
          %145 = arith.select %26, %137, %112 : vector<4xi1>, vector<4xf64>
          affine.yield %138, %139, %140, %141, %142, %143, %144, %145 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %146 = vector.reduction <add>, %97 fastmath<reassoc> : vector<4xf64> into f64
        %147 = arith.addf %1, %146 : f64
        %148 = vector.reduction <add>, %98 fastmath<reassoc> : vector<4xf64> into f64
        %149 = arith.addf %1, %148 : f64
        %150 = vector.reduction <add>, %99 fastmath<reassoc> : vector<4xf64> into f64
        %151 = arith.addf %1, %150 : f64
        %152 = vector.reduction <add>, %100 fastmath<reassoc> : vector<4xf64> into f64
        %153 = arith.addf %1, %152 : f64
        %154 = vector.reduction <add>, %101 fastmath<reassoc> : vector<4xf64> into f64
        %155 = arith.addf %1, %154 : f64
        %156 = vector.reduction <add>, %102 fastmath<reassoc> : vector<4xf64> into f64
        %157 = arith.addf %1, %156 : f64
        %158 = vector.reduction <add>, %103 fastmath<reassoc> : vector<4xf64> into f64
        %159 = arith.addf %1, %158 : f64
        %160 = vector.reduction <add>, %104 fastmath<reassoc> : vector<4xf64> into f64
        %161 = arith.addf %1, %160 : f64
        affine.store %147, %16[%i_5 - %i_4] : memref<16xf64>
        %i_13 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_5)
        affine.store %149, %16[%i_13 - %i_4] : memref<16xf64>
        %i_14 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_5)
        affine.store %151, %16[%i_14 - %i_4] : memref<16xf64>
        %i_15 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_5)
        affine.store %153, %16[%i_15 - %i_4] : memref<16xf64>
        %i_16 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i_5)
        affine.store %155, %16[%i_16 - %i_4] : memref<16xf64>
        %i_17 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i_5)
        affine.store %157, %16[%i_17 - %i_4] : memref<16xf64>
        %i_18 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i_5)
        affine.store %159, %16[%i_18 - %i_4] : memref<16xf64>
        %i_19 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i_5)
        affine.store %161, %16[%i_19 - %i_4] : memref<16xf64>
      }
      affine.for %i_20 = max affine_map<(d0)[s0] -> (d0, (((((d0 * -1) + s0) floordiv 8) * 8) + d0))>(%i_4)[%13] to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] {
        %162 = affine.for %j_3 = 0 to %27 step 512 iter_args(%163 = %7) -> (vector<4xf64>) {
          %164, %165, %166, %167 = affine.for %j_4 = affine_map<(d0) -> (d0)>(%j_3) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%j_3, %27) step 16 iter_args(%168 = %7, %169 = %7, %170 = %7, %171 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %172 = affine.vector_load %x[%i_20, %j_4] : memref<?x?xf64>, vector<4xf64>
            %173 = affine.vector_load %w[%j_4] : memref<?xf64>, vector<4xf64>
            %174 = arith.mulf %172, %173 fastmath<reassoc,contract> : vector<4xf64>
            %175 = arith.addf %168, %174 fastmath<reassoc,contract> : vector<4xf64>
            %176 = affine.vector_load %x[%i_20, %j_4 + 4] : memref<?x?xf64>, vector<4xf64>
            %177 = affine.vector_load %w[%j_4 + 4] : memref<?xf64>, vector<4xf64>
            %178 = arith.mulf %176, %177 fastmath<reassoc,contract> : vector<4xf64>
            %179 = arith.addf %169, %178 fastmath<reassoc,contract> : vector<4xf64>
            %180 = affine.vector_load %x[%i_20, %j_4 + 8] : memref<?x?xf64>, vector<4xf64>
            %181 = affine.vector_load %w[%j_4 + 8] : memref<?xf64>, vector<4xf64>
            %182 = arith.mulf %180, %181 fastmath<reassoc,contract> : vector<4xf64>
            %183 = arith.addf %170, %182 fastmath<reassoc,contract> : vector<4xf64>
            %184 = affine.vector_load %x[%i_20, %j_4 + 12] : memref<?x?xf64>, vector<4xf64>
            %185 = affine.vector_load %w[%j_4 + 12] : memref<?xf64>, vector<4xf64>
            %186 = arith.mulf %184, %185 fastmath<reassoc,contract> : vector<4xf64>
            %187 = arith.addf %171, %186 fastmath<reassoc,contract> : vector<4xf64>
            affine.yield %175, %179, %183, %187 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %188 = arith.addf %164, %165 : vector<4xf64>
          %189 = arith.addf %166, %167 : vector<4xf64>
          %190 = arith.addf %188, %189 : vector<4xf64>
          %191 = arith.addf %163, %190 : vector<4xf64>
          affine.yield %191 : vector<4xf64>
        }
        %192 = affine.for %j_5 = %27 to %12 step 4 iter_args(%193 = %162) -> (vector<4xf64>) {
          %194 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_5, %12)
          %195 = vector.create_mask %194 : vector<4xi1>
          %196 = vector.maskedload %x[%i_20, %j_5], %195, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %197 = vector.maskedload %w[%j_5], %195, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %198 = arith.mulf %196, %197 fastmath<reassoc,contract> : vector<4xf64>
          %199 = arith.addf %193, %198 fastmath<reassoc,contract> : vector<4xf64>
          %200 = arith.select %195, %199, %193 : vector<4xi1>, vector<4xf64>
          affine.yield %200 : vector<4xf64>
        }
        %201 = vector.reduction <add>, %192 fastmath<reassoc> : vector<4xf64> into f64
        %202 = arith.addf %1, %201 : f64
        affine.store %202, %16[%i_20 - %i_4] : memref<16xf64>
      }
      %203 = vector.broadcast %23 : f64 to vector<4xf64>
      %204 = vector.broadcast %18 : f64 to vector<4xf64>
      %205, %206 = affine.for %i_21 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] step 4 iter_args(%207 = %7, %208 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %209 = affine.min affine_map<(d0, d1, d2) -> ((d2 + (d0 * -1)), ((d1 + 16) + (d0 * -1)))>(%i_21, %i_4, %13)
        %210 = vector.create_mask %209 : vector<4xi1>
        %211 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_21, %i_4)
        %212 = vector.maskedload %16[%211], %210, %6 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %213 = vector.maskedload %y[%i_21], %210, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %214 = arith.addf %212, %203 : vector<4xf64>
        %215 = arith.negf %214 : vector<4xf64>
        %216 = math.absf %214 : vector<4xf64>
        %217 = arith.negf %216 : vector<4xf64>
        %218 = math.exp %217 : vector<4xf64>
        %219 = arith.maximumf %215, %6 : vector<4xf64>
        %220 = math.log1p %218 : vector<4xf64>
        %221 = arith.addf %219, %220 : vector<4xf64>
        %222 = arith.mulf %213, %221 : vector<4xf64>
        %223 = arith.subf %8, %213 : vector<4xf64>
        %224 = arith.maximumf %214, %6 : vector<4xf64>
        %225 = arith.addf %224, %220 : vector<4xf64>
        %226 = arith.mulf %223, %225 : vector<4xf64>
        %227 = arith.addf %222, %226 : vector<4xf64>
        %228 = arith.addf %207, %227 fastmath<reassoc,contract> : vector<4xf64>
        %229 = arith.mulf %204, %223 : vector<4xf64>
        %230 = math.exp %215 : vector<4xf64>
        %231 = arith.addf %8, %230 : vector<4xf64>
        %232 = arith.divf %8, %231 : vector<4xf64>
        %233 = arith.mulf %229, %232 : vector<4xf64>
        %234 = arith.mulf %204, %213 : vector<4xf64>
        %235 = math.exp %214 : vector<4xf64>
        %236 = arith.addf %8, %235 : vector<4xf64>
        %237 = arith.divf %8, %236 : vector<4xf64>
        %238 = arith.mulf %234, %237 : vector<4xf64>
        %239 = arith.subf %233, %238 : vector<4xf64>
        %240 = arith.addf %208, %239 fastmath<reassoc,contract> : vector<4xf64>
        %241 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_21, %i_4)
        vector.maskedstore %16[%241], %210, %239 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %242 = arith.select %210, %228, %207 : vector<4xi1>, vector<4xf64>
        %243 = arith.select %210, %240, %208 : vector<4xi1>, vector<4xf64>
        affine.yield %242, %243 : vector<4xf64>, vector<4xf64>
      }
      %244 = vector.reduction <add>, %205 fastmath<reassoc> : vector<4xf64> into f64
      %245 = arith.addf %30, %244 : f64
      %246 = vector.reduction <add>, %206 fastmath<reassoc> : vector<4xf64> into f64
      %247 = arith.addf %31, %246 : f64
      affine.for %i_22 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> ((((((d0 * -1) + s0) floordiv 8) * 8) + d0), (d0 + 16))>(%i_4)[%13] step 8 {
        %248 = affine.load %16[%i_22 - %i_4] : memref<16xf64>
        %i_23 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_22)
        %249 = affine.load %16[%i_23 - %i_4] : memref<16xf64>
        %i_24 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_22)
        %250 = affine.load %16[%i_24 - %i_4] : memref<16xf64>
        %i_25 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_22)
        %251 = affine.load %16[%i_25 - %i_4] : memref<16xf64>
        %i_26 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i_22)
        %252 = affine.load %16[%i_26 - %i_4] : memref<16xf64>
        %i_27 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i_22)
        %253 = affine.load %16[%i_27 - %i_4] : memref<16xf64>
        %i_28 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i_22)
        %254 = affine.load %16[%i_28 - %i_4] : memref<16xf64>
        %i_29 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i_22)
        %255 = affine.load %16[%i_29 - %i_4] : memref<16xf64>
        %i_30 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_22)
        %i_31 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_22)
        %i_32 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_22)
        %i_33 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i_22)
        %i_34 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i_22)
        %i_35 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i_22)
        %i_36 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i_22)
        %256 = vector.broadcast %248 : f64 to vector<4xf64>
        %257 = vector.broadcast %249 : f64 to vector<4xf64>
        %258 = vector.broadcast %250 : f64 to vector<4xf64>
        %259 = vector.broadcast %251 : f64 to vector<4xf64>
        %260 = vector.broadcast %252 : f64 to vector<4xf64>
        %261 = vector.broadcast %253 : f64 to vector<4xf64>
        %262 = vector.broadcast %254 : f64 to vector<4xf64>
        %263 = vector.broadcast %255 : f64 to vector<4xf64>
        affine.for %j_6 = 0 to %24 step 4 {
          %264 = affine.vector_load %x[%i_22, %j_6] : memref<?x?xf64>, vector<4xf64>
          %265 = affine.vector_load %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
          %266 = arith.mulf %256, %264 fastmath<reassoc,contract> : vector<4xf64>
          %267 = arith.addf %265, %266 fastmath<reassoc,contract> : vector<4xf64>
          %268 = affine.vector_load %x[%i_30, %j_6] : memref<?x?xf64>, vector<4xf64>
          %269 = arith.mulf %257, %268 fastmath<reassoc,contract> : vector<4xf64>
          %270 = arith.addf %267, %269 fastmath<reassoc,contract> : vector<4xf64>
          %271 = affine.vector_load %x[%i_31, %j_6] : memref<?x?xf64>, vector<4xf64>
          %272 = arith.mulf %258, %271 fastmath<reassoc,contract> : vector<4xf64>
          %273 = arith.addf %270, %272 fastmath<reassoc,contract> : vector<4xf64>
          %274 = affine.vector_load %x[%i_32, %j_6] : memref<?x?xf64>, vector<4xf64>
          %275 = arith.mulf %259, %274 fastmath<reassoc,contract> : vector<4xf64>
          %276 = arith.addf %273, %275 fastmath<reassoc,contract> : vector<4xf64>
          %277 = affine.vector_load %x[%i_33, %j_6] : memref<?x?xf64>, vector<4xf64>
          %278 = arith.mulf %260, %277 fastmath<reassoc,contract> : vector<4xf64>
          %279 = arith.addf %276, %278 fastmath<reassoc,contract> : vector<4xf64>
          %280 = affine.vector_load %x[%i_34, %j_6] : memref<?x?xf64>, vector<4xf64>
          %281 = arith.mulf %261, %280 fastmath<reassoc,contract> : vector<4xf64>
          %282 = arith.addf %279, %281 fastmath<reassoc,contract> : vector<4xf64>
          %283 = affine.vector_load %x[%i_35, %j_6] : memref<?x?xf64>, vector<4xf64>
          %284 = arith.mulf %262, %283 fastmath<reassoc,contract> : vector<4xf64>
          %285 = arith.addf %282, %284 fastmath<reassoc,contract> : vector<4xf64>
          %286 = affine.vector_load %x[%i_36, %j_6] : memref<?x?xf64>, vector<4xf64>
          %287 = arith.mulf %263, %286 fastmath<reassoc,contract> : vector<4xf64>
          %288 = arith.addf %285, %287 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %288, %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
        }
        affine.for %j_7 = %24 to %12 step 4 {
          %289 = vector.maskedload %x[%i_22, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %290 = vector.maskedload %out1_1[%j_7], %26, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %291 = arith.mulf %256, %289 fastmath<reassoc,contract> : vector<4xf64>
          %292 = arith.addf %290, %291 fastmath<reassoc,contract> : vector<4xf64>
          %293 = vector.maskedload %x[%i_30, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %294 = arith.mulf %257, %293 fastmath<reassoc,contract> : vector<4xf64>
          %295 = arith.addf %292, %294 fastmath<reassoc,contract> : vector<4xf64>
          %296 = vector.maskedload %x[%i_31, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %297 = arith.mulf %258, %296 fastmath<reassoc,contract> : vector<4xf64>
          %298 = arith.addf %295, %297 fastmath<reassoc,contract> : vector<4xf64>
          %299 = vector.maskedload %x[%i_32, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %300 = arith.mulf %259, %299 fastmath<reassoc,contract> : vector<4xf64>
          %301 = arith.addf %298, %300 fastmath<reassoc,contract> : vector<4xf64>
          %302 = vector.maskedload %x[%i_33, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %303 = arith.mulf %260, %302 fastmath<reassoc,contract> : vector<4xf64>
          %304 = arith.addf %301, %303 fastmath<reassoc,contract> : vector<4xf64>
          %305 = vector.maskedload %x[%i_34, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %306 = arith.mulf %261, %305 fastmath<reassoc,contract> : vector<4xf64>
          %307 = arith.addf %304, %306 fastmath<reassoc,contract> : vector<4xf64>
          %308 = vector.maskedload %x[%i_35, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %309 = arith.mulf %262, %308 fastmath<reassoc,contract> : vector<4xf64>
          %310 = arith.addf %307, %309 fastmath<reassoc,contract> : vector<4xf64>
          %311 = vector.maskedload %x[%i_36, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %312 = arith.mulf %263, %311 fastmath<reassoc,contract> : vector<4xf64>
          %313 = arith.addf %310, %312 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%j_7], %26, %313 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      affine.for %i_37 = max affine_map<(d0)[s0] -> (d0, (((((d0 * -1) + s0) floordiv 8) * 8) + d0))>(%i_4)[%13] to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] {
        %314 = affine.load %16[%i_37 - %i_4] : memref<16xf64>
        %315 = vector.broadcast %314 : f64 to vector<4xf64>
        affine.for %j_8 = 0 to %24 step 4 {
          %316 = affine.vector_load %x[%i_37, %j_8] : memref<?x?xf64>, vector<4xf64>
          %317 = affine.vector_load %out1_1[%j_8] : memref<?xf64>, vector<4xf64>
          %318 = arith.mulf %315, %316 fastmath<reassoc,contract> : vector<4xf64>
          %319 = arith.addf %317, %318 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %319, %out1_1[%j_8] : memref<?xf64>, vector<4xf64>
        }
        affine.for %j_9 = %24 to %12 step 4 {
          %320 = vector.maskedload %x[%i_37, %j_9], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %321 = vector.maskedload %out1_1[%j_9], %26, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %322 = arith.mulf %315, %320 fastmath<reassoc,contract> : vector<4xf64>
          %323 = arith.addf %321, %322 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%j_9], %26, %323 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      affine.yield %245, %247 : f64, f64
    }
    %324 = arith.divf %28, %17 : f64
    %325 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%12)
    %326 = arith.constant -0.000000e+00 : f64
    %327 = affine.parallel (%i_strip_1) = (0) to (symbol(%325)) step (32768) reduce ("addf") -> (f64) {
      %328, %329 = affine.for %i_38 = 0 to 32768 step 256 iter_args(%330 = %7, %331 = %6) -> (vector<4xf64>, vector<4xf64>) {
        %332, %333 = affine.for %i_39 = affine_map<(d0) -> (d0)>(%i_38) to min affine_map<(d0) -> ((d0 + 256), 32768)>(%i_38) step 8 iter_args(%334 = %7, %335 = %7) -> (vector<4xf64>, vector<4xf64>) {
          %i_40 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_39)
          %336 = affine.vector_load %w[%i_40] : memref<?xf64>, vector<4xf64>
          %337 = arith.mulf %336, %336 fastmath<contract> : vector<4xf64>
          %338 = arith.addf %334, %337 fastmath<reassoc,contract> : vector<4xf64>
          %339 = affine.vector_load %out1_1[%i_40] : memref<?xf64>, vector<4xf64>
          %340 = arith.mulf %336, %9 : vector<4xf64>
          %341 = arith.mulf %10, %340 : vector<4xf64>
          %342 = arith.addf %341, %339 : vector<4xf64>
          %343 = arith.mulf %11, %342 : vector<4xf64>
          %344 = arith.subf %336, %343 : vector<4xf64>
          affine.vector_store %344, %out1_1[%i_40] : memref<?xf64>, vector<4xf64>
          %i_41 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_39)
          %345 = affine.vector_load %w[%i_41 + 4] : memref<?xf64>, vector<4xf64>
          %346 = arith.mulf %345, %345 fastmath<contract> : vector<4xf64>
          %347 = arith.addf %335, %346 fastmath<reassoc,contract> : vector<4xf64>
          %348 = affine.vector_load %out1_1[%i_41 + 4] : memref<?xf64>, vector<4xf64>
          %349 = arith.mulf %345, %9 : vector<4xf64>
          %350 = arith.mulf %10, %349 : vector<4xf64>
          %351 = arith.addf %350, %348 : vector<4xf64>
          %352 = arith.mulf %11, %351 : vector<4xf64>
          %353 = arith.subf %345, %352 : vector<4xf64>
          affine.vector_store %353, %out1_1[%i_41 + 4] : memref<?xf64>, vector<4xf64>
          affine.yield %338, %347 : vector<4xf64>, vector<4xf64>
        }
        %354 = arith.addf %332, %333 : vector<4xf64>
        %355 = arith.subf %354, %331 : vector<4xf64>
        %356 = arith.addf %330, %355 : vector<4xf64>
        %357 = arith.subf %356, %330 : vector<4xf64>
        %358 = arith.subf %357, %355 : vector<4xf64>
        %359 = arith.cmpf uno, %358, %358 : vector<4xf64>
        %360 = arith.select %359, %6, %358 : vector<4xi1>, vector<4xf64>
        affine.yield %356, %360 : vector<4xf64>, vector<4xf64>
      }
      %361 = arith.subf %7, %329 : vector<4xf64>
      %362 = arith.addf %328, %361 : vector<4xf64>
      %363 = vector.reduction <add>, %362 fastmath<reassoc> : vector<4xf64> into f64
      %364 = arith.addf %326, %363 : f64
      affine.yield %364 : f64
    }
    %365 = arith.addf %1, %327 : f64
    %366 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%325, %12)
    %367, %368 = affine.for %i_42 = %325 to %366 step 256 iter_args(%369 = %7, %370 = %6) -> (vector<4xf64>, vector<4xf64>) {
      %371, %372 = affine.for %i_43 = affine_map<(d0) -> (d0)>(%i_42) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%i_42, %366) step 8 iter_args(%373 = %7, %374 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %375 = affine.vector_load %w[%i_43] : memref<?xf64>, vector<4xf64>
        %376 = arith.mulf %375, %375 fastmath<contract> : vector<4xf64>
        %377 = arith.addf %373, %376 fastmath<reassoc,contract> : vector<4xf64>
        %378 = affine.vector_load %out1_1[%i_43] : memref<?xf64>, vector<4xf64>
        %379 = arith.mulf %375, %9 : vector<4xf64>
        %380 = arith.mulf %10, %379 : vector<4xf64>
        %381 = arith.addf %380, %378 : vector<4xf64>
        %382 = arith.mulf %11, %381 : vector<4xf64>
        %383 = arith.subf %375, %382 : vector<4xf64>
        affine.vector_store %383, %out1_1[%i_43] : memref<?xf64>, vector<4xf64>
        %384 = affine.vector_load %w[%i_43 + 4] : memref<?xf64>, vector<4xf64>
        %385 = arith.mulf %384, %384 fastmath<contract> : vector<4xf64>
        %386 = arith.addf %374, %385 fastmath<reassoc,contract> : vector<4xf64>
        %387 = affine.vector_load %out1_1[%i_43 + 4] : memref<?xf64>, vector<4xf64>
        %388 = arith.mulf %384, %9 : vector<4xf64>
        %389 = arith.mulf %10, %388 : vector<4xf64>
        %390 = arith.addf %389, %387 : vector<4xf64>
        %391 = arith.mulf %11, %390 : vector<4xf64>
        %392 = arith.subf %384, %391 : vector<4xf64>
        affine.vector_store %392, %out1_1[%i_43 + 4] : memref<?xf64>, vector<4xf64>
        affine.yield %377, %386 : vector<4xf64>, vector<4xf64>
      }
      %393 = arith.addf %371, %372 : vector<4xf64>
      %394 = arith.subf %393, %370 : vector<4xf64>
      %395 = arith.addf %369, %394 : vector<4xf64>
      %396 = arith.subf %395, %369 : vector<4xf64>
      %397 = arith.subf %396, %394 : vector<4xf64>
      %398 = arith.cmpf uno, %397, %397 : vector<4xf64>
      %399 = arith.select %398, %6, %397 : vector<4xi1>, vector<4xf64>
      affine.yield %395, %399 : vector<4xf64>, vector<4xf64>
    }
    %400 = arith.subf %7, %368 : vector<4xf64>
    %401 = affine.for %i_44 = %366 to %12 step 4 iter_args(%402 = %400) -> (vector<4xf64>) {
      %403 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_44, %12)
      %404 = vector.create_mask %403 : vector<4xi1>
      %405 = vector.maskedload %w[%i_44], %404, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %406 = arith.mulf %405, %405 fastmath<contract> : vector<4xf64>
      %407 = arith.addf %402, %406 fastmath<reassoc,contract> : vector<4xf64>
      %408 = vector.maskedload %out1_1[%i_44], %404, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %409 = arith.mulf %405, %9 : vector<4xf64>
      %410 = arith.mulf %10, %409 : vector<4xf64>
      %411 = arith.addf %410, %408 : vector<4xf64>
      %412 = arith.mulf %11, %411 : vector<4xf64>
      %413 = arith.subf %405, %412 : vector<4xf64>
      vector.maskedstore %out1_1[%i_44], %404, %413 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %414 = arith.select %404, %407, %402 : vector<4xi1>, vector<4xf64>
      affine.yield %414 : vector<4xf64>
    }
    %415 = arith.addf %367, %401 : vector<4xf64>
    %416 = vector.reduction <add>, %415 fastmath<reassoc> : vector<4xf64> into f64
    %417 = arith.addf %365, %416 : f64
    %418 = arith.mulf %3, %417 : f64
    %419 = arith.addf %324, %418 : f64
    affine.store %419, %out0[] : memref<f64>
    %420 = affine.load %b[] : memref<f64>
    %421 = arith.mulf %5, %29 : f64
    %422 = arith.subf %420, %421 : f64
    affine.store %422, %out2[] : memref<f64>
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
    %11 = memref.dim %w, %c0 : memref<?xf64>
    %12 = memref.dim %x, %c0 : memref<?x?xf64>
    %13 = arith.index_cast %12 : index to i64
    %14 = arith.constant 1.000000e+00 : f64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%11], strides: [1] : memref<?xf64> to memref<?xf64>
    %15 = memref.alloca() {alignment = 64 : i64} : memref<16xf64>
    %16 = arith.sitofp %13 : i64 to f64
    %17 = arith.divf %14, %16 : f64
    %18 = arith.shrsi %11, %c13 : index
    %19 = arith.muli %18, %c8192 overflow<nsw> : index
    %20 = arith.maxsi %19, %c0 : index
    %21 = arith.constant 0 : index
    %22 = arith.maxsi %20, %21 : index
    %23 = arith.constant 8191 : index
    %24 = arith.addi %22, %23 : index
    %25 = arith.constant 8192 : index
    %26 = arith.divui %24, %25 : index
    %27 = arith.constant 6145 : index
    %28 = arith.muli %26, %27 : index
    %29 = arith.constant 32768 : index
    %30 = arith.cmpi sge, %28, %29 : index
    %31 = arith.muli %11, %c8 : index
    %32 = arith.cmpi ugt, %31, %9 : index
    %33 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
    %34 = arith.andi %33, %c7 : index
    %35 = arith.cmpi eq, %34, %c0 : index
    %36 = arith.andi %32, %35 : i1
    "omp.parallel"(%30) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %20, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %37 = arith.addi %i_strip, %c0 : index
          %38 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
          %39 = arith.muli %37, %c8 : index
          %40 = arith.addi %38, %39 : index
          %41 = arith.subi %c0, %40 : index
          %42 = arith.andi %41, %10 : index
          %43 = arith.shrui %42, %c3 : index
          %44 = arith.subi %c8192, %c0 : index
          %45 = arith.cmpi sge, %44, %c4 : index
          %46 = arith.andi %36, %45 : i1
          %47 = arith.select %46, %43, %c0 : index
          %48 = arith.subi %c4, %47 : index
          %49 = arith.andi %48, %c3 : index
          %50 = arith.subi %c8192, %c4 : index
          %51 = arith.cmpi ugt, %47, %c0 : index
          scf.if %51 {
            %52 = arith.addi %i_strip, %c8192 : index
            memref.prefetch %out1_1[%52], write, locality<3>, data : memref<?xf64>
          }
          %53 = arith.addi %c0, %47 : index
          %54 = arith.subi %c8192, %49 : index
          scf.for %i = %53 to %54 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %36 {
              vector.store %3, %out1_1[%i_1] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %3, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %51 {
            scf.for %55 = %c0 to %c2 step %c1 {
              %56 = arith.cmpi eq, %55, %c0 : index
              %57 = arith.select %56, %c0, %50 : index
              %i_2 = arith.addi %i_strip, %57 overflow<nsw> : index
              %58 = arith.select %56, %c0, %47 : index
              %59 = arith.select %56, %47, %c4 : index
              %60 = memref.alloca() : memref<4xf64>
              vector.store %3, %60[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %61 = %58 to %59 step %c1 {
                %62 = memref.load %60[%61] : memref<4xf64>
                %63 = arith.addi %i_2, %61 : index
                memref.store %62, %out1_1[%63] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %64 = arith.subi %11, %20 overflow<nsw> : index
    %65 = arith.shrsi %64, %c2 : index
    %66 = arith.muli %65, %c4 overflow<nsw> : index
    %67 = arith.addi %66, %20 overflow<nsw> : index
    %68 = arith.maxsi %67, %20 : index
    %69 = arith.subi %11, %68 overflow<nsw> : index
    %70 = vector.create_mask %69 : vector<4xi1>
    scf.for %i_3 = %20 to %68 step %c4 {
      vector.store %3, %out1_1[%i_3] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_4 = %68 to %11 step %c4 {
      vector.maskedstore %out1_1[%i_4], %70, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %71 = memref.load %b[] : memref<f64>
    %72 = arith.shrsi %11, %c2 : index
    %73 = arith.muli %72, %c4 overflow<nsw> : index
    %74 = arith.subi %11, %73 overflow<nsw> : index
    %75 = vector.create_mask %74 : vector<4xi1>
    %76 = arith.shrsi %11, %c4 : index
    %77 = arith.muli %76, %c16 overflow<nsw> : index
    %78, %79 = scf.for %i_5 = %c0 to %12 step %c16 iter_args(%80 = %0, %81 = %0) -> (f64, f64) {
      %82 = arith.subi %12, %i_5 overflow<nsw> : index
      %83 = arith.shrsi %82, %c3 : index
      %84 = arith.muli %83, %c8 overflow<nsw> : index
      %85 = arith.addi %84, %i_5 overflow<nsw> : index
      %86 = arith.addi %i_5, %c16 overflow<nsw> : index
      %87 = arith.minsi %85, %86 : index
      scf.for %i_6 = %i_5 to %87 step %c8 {
        %i_7 = arith.addi %i_6, %c1 overflow<nsw> : index
        %i_8 = arith.addi %i_6, %c2 overflow<nsw> : index
        %i_9 = arith.addi %i_6, %c3 overflow<nsw> : index
        %i_10 = arith.addi %i_6, %c4 overflow<nsw> : index
        %i_11 = arith.addi %i_6, %c5 overflow<nsw> : index
        %i_12 = arith.addi %i_6, %c6 overflow<nsw> : index
        %i_13 = arith.addi %i_6, %c7 overflow<nsw> : index
        %88, %89, %90, %91, %92, %93, %94, %95 = scf.for %j = %c0 to %73 step %c128 iter_args(%96 = %4, %97 = %4, %98 = %4, %99 = %4, %100 = %4, %101 = %4, %102 = %4, %103 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %104 = arith.addi %j, %c128 overflow<nsw> : index
          %105 = arith.minsi %104, %73 : index
          %106, %107, %108, %109, %110, %111, %112, %113 = scf.for %j_1 = %j to %105 step %c4 iter_args(%114 = %4, %115 = %4, %116 = %4, %117 = %4, %118 = %4, %119 = %4, %120 = %4, %121 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %122 = vector.load %x[%i_6, %j_1] : memref<?x?xf64>, vector<4xf64>
            %123 = vector.load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %124 = arith.mulf %122, %123 fastmath<reassoc,contract> : vector<4xf64>
            %125 = arith.addf %114, %124 fastmath<reassoc,contract> : vector<4xf64>
            %126 = vector.load %x[%i_7, %j_1] : memref<?x?xf64>, vector<4xf64>
            %127 = arith.mulf %126, %123 fastmath<reassoc,contract> : vector<4xf64>
            %128 = arith.addf %115, %127 fastmath<reassoc,contract> : vector<4xf64>
            %129 = vector.load %x[%i_8, %j_1] : memref<?x?xf64>, vector<4xf64>
            %130 = arith.mulf %129, %123 fastmath<reassoc,contract> : vector<4xf64>
            %131 = arith.addf %116, %130 fastmath<reassoc,contract> : vector<4xf64>
            %132 = vector.load %x[%i_9, %j_1] : memref<?x?xf64>, vector<4xf64>
            %133 = arith.mulf %132, %123 fastmath<reassoc,contract> : vector<4xf64>
            %134 = arith.addf %117, %133 fastmath<reassoc,contract> : vector<4xf64>
            %135 = vector.load %x[%i_10, %j_1] : memref<?x?xf64>, vector<4xf64>
            %136 = arith.mulf %135, %123 fastmath<reassoc,contract> : vector<4xf64>
            %137 = arith.addf %118, %136 fastmath<reassoc,contract> : vector<4xf64>
            %138 = vector.load %x[%i_11, %j_1] : memref<?x?xf64>, vector<4xf64>
            %139 = arith.mulf %138, %123 fastmath<reassoc,contract> : vector<4xf64>
            %140 = arith.addf %119, %139 fastmath<reassoc,contract> : vector<4xf64>
            %141 = vector.load %x[%i_12, %j_1] : memref<?x?xf64>, vector<4xf64>
            %142 = arith.mulf %141, %123 fastmath<reassoc,contract> : vector<4xf64>
            %143 = arith.addf %120, %142 fastmath<reassoc,contract> : vector<4xf64>
            %144 = vector.load %x[%i_13, %j_1] : memref<?x?xf64>, vector<4xf64>
            %145 = arith.mulf %144, %123 fastmath<reassoc,contract> : vector<4xf64>
            %146 = arith.addf %121, %145 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %125, %128, %131, %134, %137, %140, %143, %146 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %147 = arith.addf %96, %106 : vector<4xf64>
          %148 = arith.addf %97, %107 : vector<4xf64>
          %149 = arith.addf %98, %108 : vector<4xf64>
          %150 = arith.addf %99, %109 : vector<4xf64>
          %151 = arith.addf %100, %110 : vector<4xf64>
          %152 = arith.addf %101, %111 : vector<4xf64>
          %153 = arith.addf %102, %112 : vector<4xf64>
          %154 = arith.addf %103, %113 : vector<4xf64>
          scf.yield %147, %148, %149, %150, %151, %152, %153, %154 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %155 = arith.cmpi slt, %73, %11 : index
        %156, %157, %158, %159, %160, %161, %162, %163 = scf.if %155 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %164 = vector.maskedload %x[%i_6, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %165 = vector.maskedload %w[%73], %75, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %166 = arith.mulf %164, %165 fastmath<reassoc,contract> : vector<4xf64>
          %167 = arith.addf %88, %166 fastmath<reassoc,contract> : vector<4xf64>
          %168 = vector.maskedload %x[%i_7, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %169 = arith.mulf %168, %165 fastmath<reassoc,contract> : vector<4xf64>
          %170 = arith.addf %89, %169 fastmath<reassoc,contract> : vector<4xf64>
          %171 = vector.maskedload %x[%i_8, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %172 = arith.mulf %171, %165 fastmath<reassoc,contract> : vector<4xf64>
          %173 = arith.addf %90, %172 fastmath<reassoc,contract> : vector<4xf64>
          %174 = vector.maskedload %x[%i_9, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %175 = arith.mulf %174, %165 fastmath<reassoc,contract> : vector<4xf64>
          %176 = arith.addf %91, %175 fastmath<reassoc,contract> : vector<4xf64>
          %177 = vector.maskedload %x[%i_10, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %178 = arith.mulf %177, %165 fastmath<reassoc,contract> : vector<4xf64>
          %179 = arith.addf %92, %178 fastmath<reassoc,contract> : vector<4xf64>
          %180 = vector.maskedload %x[%i_11, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %181 = arith.mulf %180, %165 fastmath<reassoc,contract> : vector<4xf64>
          %182 = arith.addf %93, %181 fastmath<reassoc,contract> : vector<4xf64>
          %183 = vector.maskedload %x[%i_12, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %184 = arith.mulf %183, %165 fastmath<reassoc,contract> : vector<4xf64>
          %185 = arith.addf %94, %184 fastmath<reassoc,contract> : vector<4xf64>
          %186 = vector.maskedload %x[%i_13, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %187 = arith.mulf %186, %165 fastmath<reassoc,contract> : vector<4xf64>
          %188 = arith.addf %95, %187 fastmath<reassoc,contract> : vector<4xf64>
          %189 = arith.select %75, %167, %88 : vector<4xi1>, vector<4xf64>
          %190 = arith.select %75, %170, %89 : vector<4xi1>, vector<4xf64>
          %191 = arith.select %75, %173, %90 : vector<4xi1>, vector<4xf64>
          %192 = arith.select %75, %176, %91 : vector<4xi1>, vector<4xf64>
          %193 = arith.select %75, %179, %92 : vector<4xi1>, vector<4xf64>
          %194 = arith.select %75, %182, %93 : vector<4xi1>, vector<4xf64>
          %195 = arith.select %75, %185, %94 : vector<4xi1>, vector<4xf64>
          %196 = arith.select %75, %188, %95 : vector<4xi1>, vector<4xf64>
          scf.yield %189, %190, %191, %192, %193, %194, %195, %196 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        } else {
          scf.yield %88, %89, %90, %91, %92, %93, %94, %95 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %197 = vector.reduction <add>, %156 fastmath<reassoc> : vector<4xf64> into f64
        %198 = arith.addf %0, %197 : f64
        %199 = vector.reduction <add>, %157 fastmath<reassoc> : vector<4xf64> into f64
        %200 = arith.addf %0, %199 : f64
        %201 = vector.reduction <add>, %158 fastmath<reassoc> : vector<4xf64> into f64
        %202 = arith.addf %0, %201 : f64
        %203 = vector.reduction <add>, %159 fastmath<reassoc> : vector<4xf64> into f64
        %204 = arith.addf %0, %203 : f64
        %205 = vector.reduction <add>, %160 fastmath<reassoc> : vector<4xf64> into f64
        %206 = arith.addf %0, %205 : f64
        %207 = vector.reduction <add>, %161 fastmath<reassoc> : vector<4xf64> into f64
        %208 = arith.addf %0, %207 : f64
        %209 = vector.reduction <add>, %162 fastmath<reassoc> : vector<4xf64> into f64
        %210 = arith.addf %0, %209 : f64
        %211 = vector.reduction <add>, %163 fastmath<reassoc> : vector<4xf64> into f64
        %212 = arith.addf %0, %211 : f64
        %213 = arith.subi %i_6, %i_5 overflow<nsw> : index
        memref.store %198, %15[%213] : memref<16xf64>
        %214 = arith.subi %i_7, %i_5 overflow<nsw> : index
        memref.store %200, %15[%214] : memref<16xf64>
        %215 = arith.subi %i_8, %i_5 overflow<nsw> : index
        memref.store %202, %15[%215] : memref<16xf64>
        %216 = arith.subi %i_9, %i_5 overflow<nsw> : index
        memref.store %204, %15[%216] : memref<16xf64>
        %217 = arith.subi %i_10, %i_5 overflow<nsw> : index
        memref.store %206, %15[%217] : memref<16xf64>
        %218 = arith.subi %i_11, %i_5 overflow<nsw> : index
        memref.store %208, %15[%218] : memref<16xf64>
        %219 = arith.subi %i_12, %i_5 overflow<nsw> : index
        memref.store %210, %15[%219] : memref<16xf64>
        %220 = arith.subi %i_13, %i_5 overflow<nsw> : index
        memref.store %212, %15[%220] : memref<16xf64>
      }
      %221 = arith.maxsi %i_5, %85 : index
      %222 = arith.minsi %12, %86 : index
      scf.for %i_14 = %221 to %222 step %c1 {
        %223 = scf.for %j_2 = %c0 to %77 step %c512 iter_args(%224 = %4) -> (vector<4xf64>) {
          %225 = arith.addi %j_2, %c512 overflow<nsw> : index
          %226 = arith.minsi %225, %77 : index
          %227, %228, %229, %230 = scf.for %j_3 = %j_2 to %226 step %c16 iter_args(%231 = %4, %232 = %4, %233 = %4, %234 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %235 = vector.load %x[%i_14, %j_3] : memref<?x?xf64>, vector<4xf64>
            %236 = vector.load %w[%j_3] : memref<?xf64>, vector<4xf64>
            %237 = arith.mulf %235, %236 fastmath<reassoc,contract> : vector<4xf64>
            %238 = arith.addf %231, %237 fastmath<reassoc,contract> : vector<4xf64>
            %239 = arith.addi %j_3, %c4 overflow<nsw> : index
            %240 = vector.load %x[%i_14, %239] : memref<?x?xf64>, vector<4xf64>
            %241 = vector.load %w[%239] : memref<?xf64>, vector<4xf64>
            %242 = arith.mulf %240, %241 fastmath<reassoc,contract> : vector<4xf64>
            %243 = arith.addf %232, %242 fastmath<reassoc,contract> : vector<4xf64>
            %244 = arith.addi %j_3, %c8 overflow<nsw> : index
            %245 = vector.load %x[%i_14, %244] : memref<?x?xf64>, vector<4xf64>
            %246 = vector.load %w[%244] : memref<?xf64>, vector<4xf64>
            %247 = arith.mulf %245, %246 fastmath<reassoc,contract> : vector<4xf64>
            %248 = arith.addf %233, %247 fastmath<reassoc,contract> : vector<4xf64>
            %249 = arith.addi %j_3, %c12 overflow<nsw> : index
            %250 = vector.load %x[%i_14, %249] : memref<?x?xf64>, vector<4xf64>
            %251 = vector.load %w[%249] : memref<?xf64>, vector<4xf64>
            %252 = arith.mulf %250, %251 fastmath<reassoc,contract> : vector<4xf64>
            %253 = arith.addf %234, %252 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %238, %243, %248, %253 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %254 = arith.addf %227, %228 : vector<4xf64>
          %255 = arith.addf %229, %230 : vector<4xf64>
          %256 = arith.addf %254, %255 : vector<4xf64>
          %257 = arith.addf %224, %256 : vector<4xf64>
          scf.yield %257 : vector<4xf64>
        }
        %258 = scf.for %j_4 = %77 to %11 step %c4 iter_args(%259 = %223) -> (vector<4xf64>) {
          %260 = arith.subi %11, %j_4 overflow<nsw> : index
          %261 = vector.create_mask %260 : vector<4xi1>
          %262 = vector.maskedload %x[%i_14, %j_4], %261, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %263 = vector.maskedload %w[%j_4], %261, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %264 = arith.mulf %262, %263 fastmath<reassoc,contract> : vector<4xf64>
          %265 = arith.addf %259, %264 fastmath<reassoc,contract> : vector<4xf64>
          %266 = arith.select %261, %265, %259 : vector<4xi1>, vector<4xf64>
          scf.yield %266 : vector<4xf64>
        }
        %267 = vector.reduction <add>, %258 fastmath<reassoc> : vector<4xf64> into f64
        %268 = arith.addf %0, %267 : f64
        %269 = arith.subi %i_14, %i_5 overflow<nsw> : index
        memref.store %268, %15[%269] : memref<16xf64>
      }
      %270 = vector.broadcast %71 : f64 to vector<4xf64>
      %271 = vector.broadcast %17 : f64 to vector<4xf64>
      %272, %273 = scf.for %i_15 = %i_5 to %222 step %c4 iter_args(%274 = %4, %275 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %276 = arith.subi %12, %i_15 overflow<nsw> : index
        %277 = arith.subi %86, %i_15 overflow<nsw> : index
        %278 = arith.minsi %276, %277 : index
        %279 = vector.create_mask %278 : vector<4xi1>
        %280 = arith.subi %i_15, %i_5 overflow<nsw> : index
        %281 = vector.maskedload %15[%280], %279, %3 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %282 = vector.maskedload %y[%i_15], %279, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %283 = arith.addf %281, %270 : vector<4xf64>
        %284 = arith.negf %283 : vector<4xf64>
        %285 = math.absf %283 : vector<4xf64>
        %286 = arith.negf %285 : vector<4xf64>
        %287 = func.call @exp_v4f64(%286) : (vector<4xf64>) -> vector<4xf64>
        %288 = arith.maximumf %284, %3 : vector<4xf64>
        %289 = func.call @log1p_v4f64(%287) : (vector<4xf64>) -> vector<4xf64>
        %290 = arith.addf %288, %289 : vector<4xf64>
        %291 = arith.mulf %282, %290 : vector<4xf64>
        %292 = arith.subf %5, %282 : vector<4xf64>
        %293 = arith.maximumf %283, %3 : vector<4xf64>
        %294 = arith.addf %293, %289 : vector<4xf64>
        %295 = arith.mulf %292, %294 : vector<4xf64>
        %296 = arith.addf %291, %295 : vector<4xf64>
        %297 = arith.addf %274, %296 fastmath<reassoc,contract> : vector<4xf64>
        %298 = arith.mulf %271, %292 : vector<4xf64>
        %299 = func.call @exp_v4f64(%284) : (vector<4xf64>) -> vector<4xf64>
        %300 = arith.addf %5, %299 : vector<4xf64>
        %301 = arith.divf %5, %300 : vector<4xf64>
        %302 = arith.mulf %298, %301 : vector<4xf64>
        %303 = arith.mulf %271, %282 : vector<4xf64>
        %304 = func.call @exp_v4f64(%283) : (vector<4xf64>) -> vector<4xf64>
        %305 = arith.addf %5, %304 : vector<4xf64>
        %306 = arith.divf %5, %305 : vector<4xf64>
        %307 = arith.mulf %303, %306 : vector<4xf64>
        %308 = arith.subf %302, %307 : vector<4xf64>
        %309 = arith.addf %275, %308 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %15[%280], %279, %308 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %310 = arith.select %279, %297, %274 : vector<4xi1>, vector<4xf64>
        %311 = arith.select %279, %309, %275 : vector<4xi1>, vector<4xf64>
        scf.yield %310, %311 : vector<4xf64>, vector<4xf64>
      }
      %312 = vector.reduction <add>, %272 fastmath<reassoc> : vector<4xf64> into f64
      %313 = arith.addf %80, %312 : f64
      %314 = vector.reduction <add>, %273 fastmath<reassoc> : vector<4xf64> into f64
      %315 = arith.addf %81, %314 : f64
      scf.for %i_16 = %i_5 to %87 step %c8 {
        %316 = arith.subi %i_16, %i_5 overflow<nsw> : index
        %317 = memref.load %15[%316] : memref<16xf64>
        %i_17 = arith.addi %i_16, %c1 overflow<nsw> : index
        %318 = arith.subi %i_17, %i_5 overflow<nsw> : index
        %319 = memref.load %15[%318] : memref<16xf64>
        %i_18 = arith.addi %i_16, %c2 overflow<nsw> : index
        %320 = arith.subi %i_18, %i_5 overflow<nsw> : index
        %321 = memref.load %15[%320] : memref<16xf64>
        %i_19 = arith.addi %i_16, %c3 overflow<nsw> : index
        %322 = arith.subi %i_19, %i_5 overflow<nsw> : index
        %323 = memref.load %15[%322] : memref<16xf64>
        %i_20 = arith.addi %i_16, %c4 overflow<nsw> : index
        %324 = arith.subi %i_20, %i_5 overflow<nsw> : index
        %325 = memref.load %15[%324] : memref<16xf64>
        %i_21 = arith.addi %i_16, %c5 overflow<nsw> : index
        %326 = arith.subi %i_21, %i_5 overflow<nsw> : index
        %327 = memref.load %15[%326] : memref<16xf64>
        %i_22 = arith.addi %i_16, %c6 overflow<nsw> : index
        %328 = arith.subi %i_22, %i_5 overflow<nsw> : index
        %329 = memref.load %15[%328] : memref<16xf64>
        %i_23 = arith.addi %i_16, %c7 overflow<nsw> : index
        %330 = arith.subi %i_23, %i_5 overflow<nsw> : index
        %331 = memref.load %15[%330] : memref<16xf64>
        %332 = vector.broadcast %317 : f64 to vector<4xf64>
        %333 = vector.broadcast %319 : f64 to vector<4xf64>
        %334 = vector.broadcast %321 : f64 to vector<4xf64>
        %335 = vector.broadcast %323 : f64 to vector<4xf64>
        %336 = vector.broadcast %325 : f64 to vector<4xf64>
        %337 = vector.broadcast %327 : f64 to vector<4xf64>
        %338 = vector.broadcast %329 : f64 to vector<4xf64>
        %339 = vector.broadcast %331 : f64 to vector<4xf64>
        scf.for %j_5 = %c0 to %73 step %c4 {
          %340 = vector.load %x[%i_16, %j_5] : memref<?x?xf64>, vector<4xf64>
          %341 = vector.load %out1_1[%j_5] : memref<?xf64>, vector<4xf64>
          %342 = arith.mulf %332, %340 fastmath<reassoc,contract> : vector<4xf64>
          %343 = arith.addf %341, %342 fastmath<reassoc,contract> : vector<4xf64>
          %344 = vector.load %x[%i_17, %j_5] : memref<?x?xf64>, vector<4xf64>
          %345 = arith.mulf %333, %344 fastmath<reassoc,contract> : vector<4xf64>
          %346 = arith.addf %343, %345 fastmath<reassoc,contract> : vector<4xf64>
          %347 = vector.load %x[%i_18, %j_5] : memref<?x?xf64>, vector<4xf64>
          %348 = arith.mulf %334, %347 fastmath<reassoc,contract> : vector<4xf64>
          %349 = arith.addf %346, %348 fastmath<reassoc,contract> : vector<4xf64>
          %350 = vector.load %x[%i_19, %j_5] : memref<?x?xf64>, vector<4xf64>
          %351 = arith.mulf %335, %350 fastmath<reassoc,contract> : vector<4xf64>
          %352 = arith.addf %349, %351 fastmath<reassoc,contract> : vector<4xf64>
          %353 = vector.load %x[%i_20, %j_5] : memref<?x?xf64>, vector<4xf64>
          %354 = arith.mulf %336, %353 fastmath<reassoc,contract> : vector<4xf64>
          %355 = arith.addf %352, %354 fastmath<reassoc,contract> : vector<4xf64>
          %356 = vector.load %x[%i_21, %j_5] : memref<?x?xf64>, vector<4xf64>
          %357 = arith.mulf %337, %356 fastmath<reassoc,contract> : vector<4xf64>
          %358 = arith.addf %355, %357 fastmath<reassoc,contract> : vector<4xf64>
          %359 = vector.load %x[%i_22, %j_5] : memref<?x?xf64>, vector<4xf64>
          %360 = arith.mulf %338, %359 fastmath<reassoc,contract> : vector<4xf64>
          %361 = arith.addf %358, %360 fastmath<reassoc,contract> : vector<4xf64>
          %362 = vector.load %x[%i_23, %j_5] : memref<?x?xf64>, vector<4xf64>
          %363 = arith.mulf %339, %362 fastmath<reassoc,contract> : vector<4xf64>
          %364 = arith.addf %361, %363 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %364, %out1_1[%j_5] : memref<?xf64>, vector<4xf64>
        }
        %365 = arith.cmpi slt, %73, %11 : index
        scf.if %365 {
          %366 = vector.maskedload %x[%i_16, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %367 = vector.maskedload %out1_1[%73], %75, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %368 = arith.mulf %332, %366 fastmath<reassoc,contract> : vector<4xf64>
          %369 = arith.addf %367, %368 fastmath<reassoc,contract> : vector<4xf64>
          %370 = vector.maskedload %x[%i_17, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %371 = arith.mulf %333, %370 fastmath<reassoc,contract> : vector<4xf64>
          %372 = arith.addf %369, %371 fastmath<reassoc,contract> : vector<4xf64>
          %373 = vector.maskedload %x[%i_18, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %374 = arith.mulf %334, %373 fastmath<reassoc,contract> : vector<4xf64>
          %375 = arith.addf %372, %374 fastmath<reassoc,contract> : vector<4xf64>
          %376 = vector.maskedload %x[%i_19, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %377 = arith.mulf %335, %376 fastmath<reassoc,contract> : vector<4xf64>
          %378 = arith.addf %375, %377 fastmath<reassoc,contract> : vector<4xf64>
          %379 = vector.maskedload %x[%i_20, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %380 = arith.mulf %336, %379 fastmath<reassoc,contract> : vector<4xf64>
          %381 = arith.addf %378, %380 fastmath<reassoc,contract> : vector<4xf64>
          %382 = vector.maskedload %x[%i_21, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %383 = arith.mulf %337, %382 fastmath<reassoc,contract> : vector<4xf64>
          %384 = arith.addf %381, %383 fastmath<reassoc,contract> : vector<4xf64>
          %385 = vector.maskedload %x[%i_22, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %386 = arith.mulf %338, %385 fastmath<reassoc,contract> : vector<4xf64>
          %387 = arith.addf %384, %386 fastmath<reassoc,contract> : vector<4xf64>
          %388 = vector.maskedload %x[%i_23, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %389 = arith.mulf %339, %388 fastmath<reassoc,contract> : vector<4xf64>
          %390 = arith.addf %387, %389 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%73], %75, %390 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.for %i_24 = %221 to %222 step %c1 {
        %391 = arith.subi %i_24, %i_5 overflow<nsw> : index
        %392 = memref.load %15[%391] : memref<16xf64>
        %393 = vector.broadcast %392 : f64 to vector<4xf64>
        scf.for %j_6 = %c0 to %73 step %c4 {
          %394 = vector.load %x[%i_24, %j_6] : memref<?x?xf64>, vector<4xf64>
          %395 = vector.load %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
          %396 = arith.mulf %393, %394 fastmath<reassoc,contract> : vector<4xf64>
          %397 = arith.addf %395, %396 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %397, %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
        }
        %398 = arith.cmpi slt, %73, %11 : index
        scf.if %398 {
          %399 = vector.maskedload %x[%i_24, %73], %75, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %400 = vector.maskedload %out1_1[%73], %75, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %401 = arith.mulf %393, %399 fastmath<reassoc,contract> : vector<4xf64>
          %402 = arith.addf %400, %401 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%73], %75, %402 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.yield %313, %315 : f64, f64
    }
    %403 = arith.divf %78, %16 : f64
    %404 = arith.shrsi %11, %c15 : index
    %405 = arith.muli %404, %c32768 overflow<nsw> : index
    %406 = arith.maxsi %405, %c0 : index
    %407 = arith.constant -0.000000e+00 : f64
    %408 = arith.constant 0 : index
    %409 = arith.constant 1 : index
    %410 = arith.constant -0.000000e+00 : f64
    %411 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %410, %411[%408] : memref<64xf64>
    %412 = arith.subi %406, %c0 : index
    %413 = arith.ceildivsi %412, %c32768 : index
    %414 = arith.maxsi %413, %408 : index
    %415 = arith.constant 64 : index
    %416 = arith.ceildivsi %414, %415 : index
    %417 = arith.maxsi %416, %409 : index
    %418 = arith.ceildivsi %414, %417 : index
    %419 = arith.muli %417, %c32768 : index
    %420 = arith.constant 0 : index
    %421 = arith.maxsi %418, %420 : index
    %422 = arith.minsi %419, %406 : index
    %423 = arith.constant 0 : index
    %424 = arith.maxsi %422, %423 : index
    %425 = arith.constant 32767 : index
    %426 = arith.addi %424, %425 : index
    %427 = arith.constant 32768 : index
    %428 = arith.divui %426, %427 : index
    %429 = arith.constant 115974 : index
    %430 = arith.muli %428, %429 : index
    %431 = arith.constant 7 : index
    %432 = arith.addi %431, %430 : index
    %433 = arith.muli %421, %432 : index
    %434 = arith.constant 32768 : index
    %435 = arith.cmpi sge, %433, %434 : index
    "omp.parallel"(%435) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%408, %418, %409) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%436: index):
          %437 = arith.muli %436, %419 : index
          %438 = arith.addi %c0, %437 : index
          %439 = arith.addi %438, %419 : index
          %440 = arith.minsi %439, %406 : index
          %441 = scf.for %i_strip_1 = %438 to %440 step %c32768 iter_args(%442 = %410) -> (f64) {
            %443, %444 = scf.for %i_25 = %c0 to %c32768 step %c256 iter_args(%445 = %4, %446 = %3) -> (vector<4xf64>, vector<4xf64>) {
              %447 = arith.addi %i_25, %c256 overflow<nsw> : index
              %448 = arith.minsi %447, %c32768 : index
              %449, %450 = scf.for %i_26 = %i_25 to %448 step %c8 iter_args(%451 = %4, %452 = %4) -> (vector<4xf64>, vector<4xf64>) {
                %i_27 = arith.addi %i_strip_1, %i_26 overflow<nsw> : index
                %453 = vector.load %w[%i_27] : memref<?xf64>, vector<4xf64>
                %454 = arith.mulf %453, %453 fastmath<contract> : vector<4xf64>
                %455 = arith.addf %451, %454 fastmath<reassoc,contract> : vector<4xf64>
                %456 = vector.load %out1_1[%i_27] : memref<?xf64>, vector<4xf64>
                %457 = arith.mulf %453, %6 : vector<4xf64>
                %458 = arith.mulf %7, %457 : vector<4xf64>
                %459 = arith.addf %458, %456 : vector<4xf64>
                %460 = arith.mulf %8, %459 : vector<4xf64>
                %461 = arith.subf %453, %460 : vector<4xf64>
                vector.store %461, %out1_1[%i_27] : memref<?xf64>, vector<4xf64>
                %462 = arith.addi %i_27, %c4 overflow<nsw> : index
                %463 = vector.load %w[%462] : memref<?xf64>, vector<4xf64>
                %464 = arith.mulf %463, %463 fastmath<contract> : vector<4xf64>
                %465 = arith.addf %452, %464 fastmath<reassoc,contract> : vector<4xf64>
                %466 = vector.load %out1_1[%462] : memref<?xf64>, vector<4xf64>
                %467 = arith.mulf %463, %6 : vector<4xf64>
                %468 = arith.mulf %7, %467 : vector<4xf64>
                %469 = arith.addf %468, %466 : vector<4xf64>
                %470 = arith.mulf %8, %469 : vector<4xf64>
                %471 = arith.subf %463, %470 : vector<4xf64>
                vector.store %471, %out1_1[%462] : memref<?xf64>, vector<4xf64>
                scf.yield %455, %465 : vector<4xf64>, vector<4xf64>
              }
              %472 = arith.addf %449, %450 : vector<4xf64>
              %473 = arith.subf %472, %446 : vector<4xf64>
              %474 = arith.addf %445, %473 : vector<4xf64>
              %475 = arith.subf %474, %445 : vector<4xf64>
              %476 = arith.subf %475, %473 : vector<4xf64>
              %477 = arith.cmpf uno, %476, %476 : vector<4xf64>
              %478 = arith.select %477, %3, %476 : vector<4xi1>, vector<4xf64>
              scf.yield %474, %478 : vector<4xf64>, vector<4xf64>
            }
            %479 = arith.subf %4, %444 : vector<4xf64>
            %480 = arith.addf %443, %479 : vector<4xf64>
            %481 = vector.reduction <add>, %480 fastmath<reassoc> : vector<4xf64> into f64
            %482 = arith.addf %407, %481 : f64
            %483 = arith.addf %442, %482 : f64
            scf.yield %483 : f64
          }
          memref.store %441, %411[%436] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %484 = arith.constant 1 : index
    %485 = arith.subi %418, %484 : index
    %486 = arith.constant 0 : index
    %487 = arith.constant 2 : index
    scf.for %488 = %486 to %485 step %487 {
      %489 = arith.addi %488, %484 : index
      %490 = memref.load %411[%488] : memref<64xf64>
      %491 = memref.load %411[%489] : memref<64xf64>
      %492 = arith.addf %490, %491 : f64
      memref.store %492, %411[%488] : memref<64xf64>
    }
    %493 = arith.constant 2 : index
    %494 = arith.subi %418, %493 : index
    %495 = arith.constant 0 : index
    %496 = arith.constant 4 : index
    scf.for %497 = %495 to %494 step %496 {
      %498 = arith.addi %497, %493 : index
      %499 = memref.load %411[%497] : memref<64xf64>
      %500 = memref.load %411[%498] : memref<64xf64>
      %501 = arith.addf %499, %500 : f64
      memref.store %501, %411[%497] : memref<64xf64>
    }
    %502 = arith.constant 4 : index
    %503 = arith.subi %418, %502 : index
    %504 = arith.constant 0 : index
    %505 = arith.constant 8 : index
    scf.for %506 = %504 to %503 step %505 {
      %507 = arith.addi %506, %502 : index
      %508 = memref.load %411[%506] : memref<64xf64>
      %509 = memref.load %411[%507] : memref<64xf64>
      %510 = arith.addf %508, %509 : f64
      memref.store %510, %411[%506] : memref<64xf64>
    }
    %511 = arith.constant 8 : index
    %512 = arith.subi %418, %511 : index
    %513 = arith.constant 0 : index
    %514 = arith.constant 16 : index
    scf.for %515 = %513 to %512 step %514 {
      %516 = arith.addi %515, %511 : index
      %517 = memref.load %411[%515] : memref<64xf64>
      %518 = memref.load %411[%516] : memref<64xf64>
      %519 = arith.addf %517, %518 : f64
      memref.store %519, %411[%515] : memref<64xf64>
    }
    %520 = arith.constant 16 : index
    %521 = arith.subi %418, %520 : index
    %522 = arith.constant 0 : index
    %523 = arith.constant 32 : index
    scf.for %524 = %522 to %521 step %523 {
      %525 = arith.addi %524, %520 : index
      %526 = memref.load %411[%524] : memref<64xf64>
      %527 = memref.load %411[%525] : memref<64xf64>
      %528 = arith.addf %526, %527 : f64
      memref.store %528, %411[%524] : memref<64xf64>
    }
    %529 = arith.constant 32 : index
    %530 = arith.subi %418, %529 : index
    %531 = arith.constant 0 : index
    %532 = arith.constant 64 : index
    scf.for %533 = %531 to %530 step %532 {
      %534 = arith.addi %533, %529 : index
      %535 = memref.load %411[%533] : memref<64xf64>
      %536 = memref.load %411[%534] : memref<64xf64>
      %537 = arith.addf %535, %536 : f64
      memref.store %537, %411[%533] : memref<64xf64>
    }
    %538 = memref.load %411[%408] : memref<64xf64>
    %539 = arith.addf %407, %538 : f64
    %540 = arith.addf %0, %539 : f64
    %541 = arith.subi %11, %406 overflow<nsw> : index
    %542 = arith.shrsi %541, %c3 : index
    %543 = arith.muli %542, %c8 overflow<nsw> : index
    %544 = arith.addi %543, %406 overflow<nsw> : index
    %545 = arith.maxsi %544, %406 : index
    %546, %547 = scf.for %i_28 = %406 to %545 step %c256 iter_args(%548 = %4, %549 = %3) -> (vector<4xf64>, vector<4xf64>) {
      %550 = arith.addi %i_28, %c256 overflow<nsw> : index
      %551 = arith.minsi %550, %545 : index
      %552, %553 = scf.for %i_29 = %i_28 to %551 step %c8 iter_args(%554 = %4, %555 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %556 = vector.load %w[%i_29] : memref<?xf64>, vector<4xf64>
        %557 = arith.mulf %556, %556 fastmath<contract> : vector<4xf64>
        %558 = arith.addf %554, %557 fastmath<reassoc,contract> : vector<4xf64>
        %559 = vector.load %out1_1[%i_29] : memref<?xf64>, vector<4xf64>
        %560 = arith.mulf %556, %6 : vector<4xf64>
        %561 = arith.mulf %7, %560 : vector<4xf64>
        %562 = arith.addf %561, %559 : vector<4xf64>
        %563 = arith.mulf %8, %562 : vector<4xf64>
        %564 = arith.subf %556, %563 : vector<4xf64>
        vector.store %564, %out1_1[%i_29] : memref<?xf64>, vector<4xf64>
        %565 = arith.addi %i_29, %c4 overflow<nsw> : index
        %566 = vector.load %w[%565] : memref<?xf64>, vector<4xf64>
        %567 = arith.mulf %566, %566 fastmath<contract> : vector<4xf64>
        %568 = arith.addf %555, %567 fastmath<reassoc,contract> : vector<4xf64>
        %569 = vector.load %out1_1[%565] : memref<?xf64>, vector<4xf64>
        %570 = arith.mulf %566, %6 : vector<4xf64>
        %571 = arith.mulf %7, %570 : vector<4xf64>
        %572 = arith.addf %571, %569 : vector<4xf64>
        %573 = arith.mulf %8, %572 : vector<4xf64>
        %574 = arith.subf %566, %573 : vector<4xf64>
        vector.store %574, %out1_1[%565] : memref<?xf64>, vector<4xf64>
        scf.yield %558, %568 : vector<4xf64>, vector<4xf64>
      }
      %575 = arith.addf %552, %553 : vector<4xf64>
      %576 = arith.subf %575, %549 : vector<4xf64>
      %577 = arith.addf %548, %576 : vector<4xf64>
      %578 = arith.subf %577, %548 : vector<4xf64>
      %579 = arith.subf %578, %576 : vector<4xf64>
      %580 = arith.cmpf uno, %579, %579 : vector<4xf64>
      %581 = arith.select %580, %3, %579 : vector<4xi1>, vector<4xf64>
      scf.yield %577, %581 : vector<4xf64>, vector<4xf64>
    }
    %582 = arith.subf %4, %547 : vector<4xf64>
    %583 = scf.for %i_30 = %545 to %11 step %c4 iter_args(%584 = %582) -> (vector<4xf64>) {
      %585 = arith.subi %11, %i_30 overflow<nsw> : index
      %586 = vector.create_mask %585 : vector<4xi1>
      %587 = vector.maskedload %w[%i_30], %586, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %588 = arith.mulf %587, %587 fastmath<contract> : vector<4xf64>
      %589 = arith.addf %584, %588 fastmath<reassoc,contract> : vector<4xf64>
      %590 = vector.maskedload %out1_1[%i_30], %586, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %591 = arith.mulf %587, %6 : vector<4xf64>
      %592 = arith.mulf %7, %591 : vector<4xf64>
      %593 = arith.addf %592, %590 : vector<4xf64>
      %594 = arith.mulf %8, %593 : vector<4xf64>
      %595 = arith.subf %587, %594 : vector<4xf64>
      vector.maskedstore %out1_1[%i_30], %586, %595 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %596 = arith.select %586, %589, %584 : vector<4xi1>, vector<4xf64>
      scf.yield %596 : vector<4xf64>
    }
    %597 = arith.addf %546, %583 : vector<4xf64>
    %598 = vector.reduction <add>, %597 fastmath<reassoc> : vector<4xf64> into f64
    %599 = arith.addf %540, %598 : f64
    %600 = arith.mulf %1, %599 : f64
    %601 = arith.addf %403, %600 : f64
    memref.store %601, %out0[] : memref<f64>
    %602 = memref.load %b[] : memref<f64>
    %603 = arith.mulf %2, %79 : f64
    %604 = arith.subf %602, %603 : f64
    memref.store %604, %out2[] : memref<f64>
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
    %20 = llvm.alloca %5 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %21 = llvm.mlir.constant(8191) : i64
    %22 = llvm.mlir.constant(6145) : i64
    %23 = llvm.mlir.constant(32) : i64
    %24 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %25 = llvm.mlir.constant(24) : i64
    %26 = llvm.mlir.constant(64) : i64
    %27 = llvm.alloca %26 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %28 = llvm.mlir.constant(32767) : i64
    %29 = llvm.mlir.constant(115974) : i64
    %30 = llvm.mlir.constant(56) : i64
    %31 = llvm.alloca %30 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %32 = llvm.mlir.constant(40) : i64
    %33 = llvm.mlir.constant(48) : i64
    %34 = llvm.mlir.constant(0 : i32) : i32
    %35 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %36 = llvm.mlir.constant(1.000000e-02 : f64) : f64
    %37 = llvm.mlir.constant(1.000000e-01 : f64) : f64
    %38 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %39 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %40 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %41 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %42 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %43 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %44 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %45 = llvm.sitofp %x_size0 : i64 to f64
    %46 = llvm.fdiv %44, %45 : f64
    %47 = llvm.ashr %w_size0, %1 : i64
    %48 = llvm.mul %47, %0 overflow<nsw> : i64
    %49 = llvm.intr.smax(%48, %2) : (i64, i64) -> i64
    %50 = llvm.intr.smax(%49, %2) : (i64, i64) -> i64
    %51 = llvm.add %50, %21 : i64
    %52 = llvm.udiv %51, %0 : i64
    %53 = llvm.mul %52, %22 : i64
    %54 = llvm.icmp "sge" %53, %15 : i64
    %55 = llvm.mul %w_size0, %6 : i64
    %56 = llvm.icmp "ugt" %55, %18 : i64
    %57 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %58 = llvm.and %57, %11 : i64
    %59 = llvm.icmp "eq" %58, %2 : i64
    %60 = llvm.and %56, %59 : i1
    %61 = llvm.icmp "sgt" %49, %2 : i64
    %62 = llvm.sub %49, %8 overflow<nsw> : i64
    %63 = llvm.sdiv %62, %0 : i64
    %64 = llvm.add %63, %8 overflow<nsw> : i64
    %65 = llvm.select %61, %64, %2 : i1, i64
    llvm.cond_br %54, ^bb1, ^bb2
  ^bb1:
    llvm.store %49, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %66 = llvm.getelementptr inbounds %24[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %66 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %67 = llvm.getelementptr inbounds %24[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %67 {alignment = 8 : i64} : i64, !llvm.ptr
    %68 = llvm.getelementptr inbounds %24[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %68 {alignment = 8 : i64} : i1, !llvm.ptr
    %69 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %70 = llvm.call @stepwell_parallel_for(%69, %24, %65, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%70 : i32)
  ^bb2:
    %71 = llvm.call @program.parallel0(%2, %65, %49, %out1, %w_size0, %60) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb3(%71 : i32)
  ^bb3(%72: i32):
    %73 = llvm.sub %w_size0, %49 overflow<nsw> : i64
    %74 = llvm.ashr %73, %4 : i64
    %75 = llvm.mul %74, %3 overflow<nsw> : i64
    %76 = llvm.add %75, %49 overflow<nsw> : i64
    %77 = llvm.intr.smax(%76, %49) : (i64, i64) -> i64
    %78 = llvm.sub %w_size0, %77 overflow<nsw> : i64
    %79 = llvm.intr.smin(%78, %3) : (i64, i64) -> i64
    %80 = llvm.intr.smax(%79, %2) : (i64, i64) -> i64
    %81 = llvm.trunc %80 : i64 to i32
    %82 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %83 = llvm.mlir.poison : vector<4xi32>
    %84 = llvm.insertelement %81, %83[%2 : i64] : vector<4xi32>
    %85 = llvm.shufflevector %84, %83 [0, 0, 0, 0] : vector<4xi32>
    %86 = llvm.icmp "slt" %82, %85 : vector<4xi32>
    %87 = llvm.icmp "slt" %49, %77 : i64
    llvm.cond_br %87, ^bb4(%49 : i64), ^bb5
  ^bb4(%i: i64):
    %88 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %38, %88 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %89 = llvm.add %i, %3 overflow<nsw> : i64
    %90 = llvm.icmp "slt" %89, %77 : i64
    llvm.cond_br %90, ^bb4(%89 : i64), ^bb5
  ^bb5:
    %91 = llvm.icmp "slt" %77, %w_size0 : i64
    llvm.cond_br %91, ^bb6(%77 : i64), ^bb7
  ^bb6(%i_1: i64):
    %92 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %38, %92, %86 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %93 = llvm.add %i_1, %3 overflow<nsw> : i64
    %94 = llvm.icmp "slt" %93, %w_size0 : i64
    llvm.cond_br %94, ^bb6(%93 : i64), ^bb7
  ^bb7:
    %95 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %96 = llvm.ashr %w_size0, %4 : i64
    %97 = llvm.mul %96, %3 overflow<nsw> : i64
    %98 = llvm.sub %w_size0, %97 overflow<nsw> : i64
    %99 = llvm.intr.smin(%98, %3) : (i64, i64) -> i64
    %100 = llvm.intr.smax(%99, %2) : (i64, i64) -> i64
    %101 = llvm.trunc %100 : i64 to i32
    %102 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %103 = llvm.mlir.poison : vector<4xi32>
    %104 = llvm.insertelement %101, %103[%2 : i64] : vector<4xi32>
    %105 = llvm.shufflevector %104, %103 [0, 0, 0, 0] : vector<4xi32>
    %106 = llvm.icmp "slt" %102, %105 : vector<4xi32>
    %107 = llvm.ashr %w_size0, %3 : i64
    %108 = llvm.mul %107, %5 overflow<nsw> : i64
    %109 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %109, ^bb8(%2, %35, %35 : i64, f64, f64), ^bb40(%35, %35 : f64, f64)
  ^bb8(%i_2: i64, %110: f64, %111: f64):
    %112 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %113 = llvm.ashr %112, %7 : i64
    %114 = llvm.mul %113, %6 overflow<nsw> : i64
    %115 = llvm.add %114, %i_2 overflow<nsw> : i64
    %116 = llvm.add %i_2, %5 overflow<nsw> : i64
    %117 = llvm.intr.smin(%115, %116) : (i64, i64) -> i64
    %118 = llvm.icmp "slt" %i_2, %117 : i64
    llvm.cond_br %118, ^bb9(%i_2 : i64), ^bb17
  ^bb9(%i_3: i64):
    %i_4 = llvm.add %i_3, %8 overflow<nsw> : i64
    %i_5 = llvm.add %i_3, %4 overflow<nsw> : i64
    %i_6 = llvm.add %i_3, %7 overflow<nsw> : i64
    %i_7 = llvm.add %i_3, %3 overflow<nsw> : i64
    %i_8 = llvm.add %i_3, %9 overflow<nsw> : i64
    %i_9 = llvm.add %i_3, %10 overflow<nsw> : i64
    %i_10 = llvm.add %i_3, %11 overflow<nsw> : i64
    %119 = llvm.icmp "slt" %2, %97 : i64
    llvm.cond_br %119, ^bb10(%2, %39, %39, %39, %39, %39, %39, %39, %39 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%39, %39, %39, %39, %39, %39, %39, %39 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%j: i64, %120: vector<4xf64>, %121: vector<4xf64>, %122: vector<4xf64>, %123: vector<4xf64>, %124: vector<4xf64>, %125: vector<4xf64>, %126: vector<4xf64>, %127: vector<4xf64>):
    %128 = llvm.add %j, %12 overflow<nsw> : i64
    %129 = llvm.intr.smin(%128, %97) : (i64, i64) -> i64
    %130 = llvm.icmp "slt" %j, %129 : i64
    llvm.cond_br %130, ^bb11(%j, %39, %39, %39, %39, %39, %39, %39, %39 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%39, %39, %39, %39, %39, %39, %39, %39 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_1: i64, %131: vector<4xf64>, %132: vector<4xf64>, %133: vector<4xf64>, %134: vector<4xf64>, %135: vector<4xf64>, %136: vector<4xf64>, %137: vector<4xf64>, %138: vector<4xf64>):
    %139 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %140 = llvm.add %139, %j_1 overflow<nsw> : i64
    %141 = llvm.getelementptr inbounds %x[%140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %142 = llvm.load %141 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %143 = llvm.getelementptr inbounds %w[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.fmul %142, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %146 = llvm.fadd %131, %145 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %147 = llvm.getelementptr inbounds %141[%x_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.load %147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %149 = llvm.fmul %148, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %150 = llvm.fadd %132, %149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %151 = llvm.mul %4, %x_stride0 overflow<nsw> : i64
    %152 = llvm.getelementptr inbounds %141[%151] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %153 = llvm.load %152 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %154 = llvm.fmul %153, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %155 = llvm.fadd %133, %154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %156 = llvm.mul %7, %x_stride0 overflow<nsw> : i64
    %157 = llvm.getelementptr inbounds %141[%156] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %158 = llvm.load %157 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %159 = llvm.fmul %158, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %160 = llvm.fadd %134, %159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %161 = llvm.mul %3, %x_stride0 overflow<nsw> : i64
    %162 = llvm.getelementptr inbounds %141[%161] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %163 = llvm.load %162 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %164 = llvm.fmul %163, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %165 = llvm.fadd %135, %164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %166 = llvm.mul %9, %x_stride0 overflow<nsw> : i64
    %167 = llvm.getelementptr inbounds %141[%166] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %168 = llvm.load %167 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %169 = llvm.fmul %168, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %170 = llvm.fadd %136, %169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %171 = llvm.mul %10, %x_stride0 overflow<nsw> : i64
    %172 = llvm.getelementptr inbounds %141[%171] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %173 = llvm.load %172 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %174 = llvm.fmul %173, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %175 = llvm.fadd %137, %174 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %176 = llvm.mul %11, %x_stride0 overflow<nsw> : i64
    %177 = llvm.getelementptr inbounds %141[%176] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %178 = llvm.load %177 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %179 = llvm.fmul %178, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %180 = llvm.fadd %138, %179 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %181 = llvm.add %j_1, %3 overflow<nsw> : i64
    %182 = llvm.icmp "slt" %181, %129 : i64
    llvm.cond_br %182, ^bb11(%181, %146, %150, %155, %160, %165, %170, %175, %180 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%146, %150, %155, %160, %165, %170, %175, %180 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%183: vector<4xf64>, %184: vector<4xf64>, %185: vector<4xf64>, %186: vector<4xf64>, %187: vector<4xf64>, %188: vector<4xf64>, %189: vector<4xf64>, %190: vector<4xf64>):
    %191 = llvm.fadd %120, %183 : vector<4xf64>
    %192 = llvm.fadd %121, %184 : vector<4xf64>
    %193 = llvm.fadd %122, %185 : vector<4xf64>
    %194 = llvm.fadd %123, %186 : vector<4xf64>
    %195 = llvm.fadd %124, %187 : vector<4xf64>
    %196 = llvm.fadd %125, %188 : vector<4xf64>
    %197 = llvm.fadd %126, %189 : vector<4xf64>
    %198 = llvm.fadd %127, %190 : vector<4xf64>
    %199 = llvm.add %j, %12 overflow<nsw> : i64
    %200 = llvm.icmp "slt" %199, %97 : i64
    llvm.cond_br %200, ^bb10(%199, %191, %192, %193, %194, %195, %196, %197, %198 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%191, %192, %193, %194, %195, %196, %197, %198 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%201: vector<4xf64>, %202: vector<4xf64>, %203: vector<4xf64>, %204: vector<4xf64>, %205: vector<4xf64>, %206: vector<4xf64>, %207: vector<4xf64>, %208: vector<4xf64>):
    %209 = llvm.icmp "slt" %97, %w_size0 : i64
    llvm.cond_br %209, ^bb14, ^bb15
  ^bb14:
    %210 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %211 = llvm.add %210, %97 overflow<nsw> : i64
    %212 = llvm.getelementptr inbounds %x[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %213 = llvm.intr.masked.load %212, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %214 = llvm.getelementptr inbounds %w[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %215 = llvm.intr.masked.load %214, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %216 = llvm.fmul %213, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %217 = llvm.fadd %201, %216 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %218 = llvm.getelementptr inbounds %212[%x_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %219 = llvm.intr.masked.load %218, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %220 = llvm.fmul %219, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %221 = llvm.fadd %202, %220 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %222 = llvm.mul %4, %x_stride0 overflow<nsw> : i64
    %223 = llvm.getelementptr inbounds %212[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %224 = llvm.intr.masked.load %223, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %225 = llvm.fmul %224, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %226 = llvm.fadd %203, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %227 = llvm.mul %7, %x_stride0 overflow<nsw> : i64
    %228 = llvm.getelementptr inbounds %212[%227] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %229 = llvm.intr.masked.load %228, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %230 = llvm.fmul %229, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %231 = llvm.fadd %204, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %232 = llvm.mul %3, %x_stride0 overflow<nsw> : i64
    %233 = llvm.getelementptr inbounds %212[%232] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %234 = llvm.intr.masked.load %233, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %235 = llvm.fmul %234, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %236 = llvm.fadd %205, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %237 = llvm.mul %9, %x_stride0 overflow<nsw> : i64
    %238 = llvm.getelementptr inbounds %212[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %239 = llvm.intr.masked.load %238, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %240 = llvm.fmul %239, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %241 = llvm.fadd %206, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %242 = llvm.mul %10, %x_stride0 overflow<nsw> : i64
    %243 = llvm.getelementptr inbounds %212[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %244 = llvm.intr.masked.load %243, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %245 = llvm.fmul %244, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %246 = llvm.fadd %207, %245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %247 = llvm.mul %11, %x_stride0 overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %212[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %249 = llvm.intr.masked.load %248, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %250 = llvm.fmul %249, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %251 = llvm.fadd %208, %250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %252 = llvm.select %106, %217, %201 : vector<4xi1>, vector<4xf64>
    %253 = llvm.select %106, %221, %202 : vector<4xi1>, vector<4xf64>
    %254 = llvm.select %106, %226, %203 : vector<4xi1>, vector<4xf64>
    %255 = llvm.select %106, %231, %204 : vector<4xi1>, vector<4xf64>
    %256 = llvm.select %106, %236, %205 : vector<4xi1>, vector<4xf64>
    %257 = llvm.select %106, %241, %206 : vector<4xi1>, vector<4xf64>
    %258 = llvm.select %106, %246, %207 : vector<4xi1>, vector<4xf64>
    %259 = llvm.select %106, %251, %208 : vector<4xi1>, vector<4xf64>
    llvm.br ^bb16(%252, %253, %254, %255, %256, %257, %258, %259 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15:
    llvm.br ^bb16(%201, %202, %203, %204, %205, %206, %207, %208 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%260: vector<4xf64>, %261: vector<4xf64>, %262: vector<4xf64>, %263: vector<4xf64>, %264: vector<4xf64>, %265: vector<4xf64>, %266: vector<4xf64>, %267: vector<4xf64>):
    %268 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %269 = "llvm.intr.vector.reduce.fadd"(%268, %260) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %270 = llvm.fadd %35, %269 : f64
    %271 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %272 = "llvm.intr.vector.reduce.fadd"(%271, %261) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %273 = llvm.fadd %35, %272 : f64
    %274 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %275 = "llvm.intr.vector.reduce.fadd"(%274, %262) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %276 = llvm.fadd %35, %275 : f64
    %277 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %278 = "llvm.intr.vector.reduce.fadd"(%277, %263) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %279 = llvm.fadd %35, %278 : f64
    %280 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %281 = "llvm.intr.vector.reduce.fadd"(%280, %264) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %282 = llvm.fadd %35, %281 : f64
    %283 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %284 = "llvm.intr.vector.reduce.fadd"(%283, %265) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %285 = llvm.fadd %35, %284 : f64
    %286 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %287 = "llvm.intr.vector.reduce.fadd"(%286, %266) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %288 = llvm.fadd %35, %287 : f64
    %289 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %290 = "llvm.intr.vector.reduce.fadd"(%289, %267) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %291 = llvm.fadd %35, %290 : f64
    %292 = llvm.sub %i_3, %i_2 overflow<nsw> : i64
    %293 = llvm.getelementptr inbounds %20[%292] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %270, %293 {alignment = 8 : i64} : f64, !llvm.ptr
    %294 = llvm.sub %i_4, %i_2 overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %20[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %273, %295 {alignment = 8 : i64} : f64, !llvm.ptr
    %296 = llvm.sub %i_5, %i_2 overflow<nsw> : i64
    %297 = llvm.getelementptr inbounds %20[%296] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %276, %297 {alignment = 8 : i64} : f64, !llvm.ptr
    %298 = llvm.sub %i_6, %i_2 overflow<nsw> : i64
    %299 = llvm.getelementptr inbounds %20[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %279, %299 {alignment = 8 : i64} : f64, !llvm.ptr
    %300 = llvm.sub %i_7, %i_2 overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %20[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %282, %301 {alignment = 8 : i64} : f64, !llvm.ptr
    %302 = llvm.sub %i_8, %i_2 overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %20[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %285, %303 {alignment = 8 : i64} : f64, !llvm.ptr
    %304 = llvm.sub %i_9, %i_2 overflow<nsw> : i64
    %305 = llvm.getelementptr inbounds %20[%304] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %288, %305 {alignment = 8 : i64} : f64, !llvm.ptr
    %306 = llvm.sub %i_10, %i_2 overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %20[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %291, %307 {alignment = 8 : i64} : f64, !llvm.ptr
    %308 = llvm.add %i_3, %6 overflow<nsw> : i64
    %309 = llvm.icmp "slt" %308, %117 : i64
    llvm.cond_br %309, ^bb9(%308 : i64), ^bb17
  ^bb17:
    %310 = llvm.intr.smax(%i_2, %115) : (i64, i64) -> i64
    %311 = llvm.intr.smin(%x_size0, %116) : (i64, i64) -> i64
    %312 = llvm.icmp "slt" %310, %311 : i64
    llvm.cond_br %312, ^bb18(%310 : i64), ^bb25
  ^bb18(%i_11: i64):
    %313 = llvm.icmp "slt" %2, %108 : i64
    llvm.cond_br %313, ^bb19(%2, %39 : i64, vector<4xf64>), ^bb22(%39 : vector<4xf64>)
  ^bb19(%j_2: i64, %314: vector<4xf64>):
    %315 = llvm.add %j_2, %13 overflow<nsw> : i64
    %316 = llvm.intr.smin(%315, %108) : (i64, i64) -> i64
    %317 = llvm.icmp "slt" %j_2, %316 : i64
    llvm.cond_br %317, ^bb20(%j_2, %39, %39, %39, %39 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%39, %39, %39, %39 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%j_3: i64, %318: vector<4xf64>, %319: vector<4xf64>, %320: vector<4xf64>, %321: vector<4xf64>):
    %322 = llvm.mul %i_11, %x_stride0 overflow<nsw> : i64
    %323 = llvm.add %322, %j_3 overflow<nsw> : i64
    %324 = llvm.getelementptr inbounds %x[%323] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %325 = llvm.load %324 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %326 = llvm.getelementptr inbounds %w[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %327 = llvm.load %326 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %328 = llvm.fmul %325, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %329 = llvm.fadd %318, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %330 = llvm.getelementptr inbounds %324[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %331 = llvm.load %330 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %332 = llvm.getelementptr inbounds %326[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %333 = llvm.load %332 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %334 = llvm.fmul %331, %333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %335 = llvm.fadd %319, %334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %336 = llvm.getelementptr inbounds %324[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %337 = llvm.load %336 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %338 = llvm.getelementptr inbounds %326[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %339 = llvm.load %338 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %340 = llvm.fmul %337, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %341 = llvm.fadd %320, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %342 = llvm.getelementptr inbounds %324[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %343 = llvm.load %342 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %344 = llvm.getelementptr inbounds %326[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %345 = llvm.load %344 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %346 = llvm.fmul %343, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %347 = llvm.fadd %321, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %348 = llvm.add %j_3, %5 overflow<nsw> : i64
    %349 = llvm.icmp "slt" %348, %316 : i64
    llvm.cond_br %349, ^bb20(%348, %329, %335, %341, %347 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%329, %335, %341, %347 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%350: vector<4xf64>, %351: vector<4xf64>, %352: vector<4xf64>, %353: vector<4xf64>):
    %354 = llvm.fadd %350, %351 : vector<4xf64>
    %355 = llvm.fadd %352, %353 : vector<4xf64>
    %356 = llvm.fadd %354, %355 : vector<4xf64>
    %357 = llvm.fadd %314, %356 : vector<4xf64>
    %358 = llvm.add %j_2, %13 overflow<nsw> : i64
    %359 = llvm.icmp "slt" %358, %108 : i64
    llvm.cond_br %359, ^bb19(%358, %357 : i64, vector<4xf64>), ^bb22(%357 : vector<4xf64>)
  ^bb22(%360: vector<4xf64>):
    %361 = llvm.icmp "slt" %108, %w_size0 : i64
    llvm.cond_br %361, ^bb23(%108, %360 : i64, vector<4xf64>), ^bb24(%360 : vector<4xf64>)
  ^bb23(%j_4: i64, %362: vector<4xf64>):
    %363 = llvm.sub %w_size0, %j_4 overflow<nsw> : i64
    %364 = llvm.intr.smin(%363, %3) : (i64, i64) -> i64
    %365 = llvm.intr.smax(%364, %2) : (i64, i64) -> i64
    %366 = llvm.trunc %365 : i64 to i32
    %367 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %368 = llvm.mlir.poison : vector<4xi32>
    %369 = llvm.insertelement %366, %368[%2 : i64] : vector<4xi32>
    %370 = llvm.shufflevector %369, %368 [0, 0, 0, 0] : vector<4xi32>
    %371 = llvm.icmp "slt" %367, %370 : vector<4xi32>
    %372 = llvm.mul %i_11, %x_stride0 overflow<nsw> : i64
    %373 = llvm.add %372, %j_4 overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %x[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %375 = llvm.intr.masked.load %374, %371, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %376 = llvm.getelementptr inbounds %w[%j_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %377 = llvm.intr.masked.load %376, %371, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %378 = llvm.fmul %375, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %379 = llvm.fadd %362, %378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %380 = llvm.select %371, %379, %362 : vector<4xi1>, vector<4xf64>
    %381 = llvm.add %j_4, %3 overflow<nsw> : i64
    %382 = llvm.icmp "slt" %381, %w_size0 : i64
    llvm.cond_br %382, ^bb23(%381, %380 : i64, vector<4xf64>), ^bb24(%380 : vector<4xf64>)
  ^bb24(%383: vector<4xf64>):
    %384 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %385 = "llvm.intr.vector.reduce.fadd"(%384, %383) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %386 = llvm.fadd %35, %385 : f64
    %387 = llvm.sub %i_11, %i_2 overflow<nsw> : i64
    %388 = llvm.getelementptr inbounds %20[%387] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %386, %388 {alignment = 8 : i64} : f64, !llvm.ptr
    %389 = llvm.add %i_11, %8 overflow<nsw> : i64
    %390 = llvm.icmp "slt" %389, %311 : i64
    llvm.cond_br %390, ^bb18(%389 : i64), ^bb25
  ^bb25:
    %391 = llvm.mlir.poison : vector<4xf64>
    %392 = llvm.insertelement %95, %391[%2 : i64] : vector<4xf64>
    %393 = llvm.shufflevector %392, %391 [0, 0, 0, 0] : vector<4xf64>
    %394 = llvm.mlir.poison : vector<4xf64>
    %395 = llvm.insertelement %46, %394[%2 : i64] : vector<4xf64>
    %396 = llvm.shufflevector %395, %394 [0, 0, 0, 0] : vector<4xf64>
    %397 = llvm.icmp "slt" %i_2, %311 : i64
    llvm.cond_br %397, ^bb26(%i_2, %39, %39 : i64, vector<4xf64>, vector<4xf64>), ^bb27(%39, %39 : vector<4xf64>, vector<4xf64>)
  ^bb26(%i_12: i64, %398: vector<4xf64>, %399: vector<4xf64>):
    %400 = llvm.sub %x_size0, %i_12 overflow<nsw> : i64
    %401 = llvm.sub %116, %i_12 overflow<nsw> : i64
    %402 = llvm.intr.smin(%400, %401) : (i64, i64) -> i64
    %403 = llvm.intr.smin(%402, %3) : (i64, i64) -> i64
    %404 = llvm.intr.smax(%403, %2) : (i64, i64) -> i64
    %405 = llvm.trunc %404 : i64 to i32
    %406 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %407 = llvm.mlir.poison : vector<4xi32>
    %408 = llvm.insertelement %405, %407[%2 : i64] : vector<4xi32>
    %409 = llvm.shufflevector %408, %407 [0, 0, 0, 0] : vector<4xi32>
    %410 = llvm.icmp "slt" %406, %409 : vector<4xi32>
    %411 = llvm.sub %i_12, %i_2 overflow<nsw> : i64
    %412 = llvm.getelementptr inbounds %20[%411] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %413 = llvm.intr.masked.load %412, %410, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %414 = llvm.getelementptr inbounds %y[%i_12] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %415 = llvm.intr.masked.load %414, %410, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %416 = llvm.fadd %413, %393 : vector<4xf64>
    %417 = llvm.fneg %416 : vector<4xf64>
    %418 = llvm.intr.fabs(%416) : (vector<4xf64>) -> vector<4xf64>
    %419 = llvm.fneg %418 : vector<4xf64>
    %420 = llvm.call @exp_v4f64(%419) : (vector<4xf64>) -> vector<4xf64>
    %421 = llvm.intr.maximum(%417, %38) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %422 = llvm.call @log1p_v4f64(%420) : (vector<4xf64>) -> vector<4xf64>
    %423 = llvm.fadd %421, %422 : vector<4xf64>
    %424 = llvm.fmul %415, %423 : vector<4xf64>
    %425 = llvm.fsub %40, %415 : vector<4xf64>
    %426 = llvm.intr.maximum(%416, %38) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %427 = llvm.fadd %426, %422 : vector<4xf64>
    %428 = llvm.fmul %425, %427 : vector<4xf64>
    %429 = llvm.fadd %424, %428 : vector<4xf64>
    %430 = llvm.fadd %398, %429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %431 = llvm.fmul %396, %425 : vector<4xf64>
    %432 = llvm.call @exp_v4f64(%417) : (vector<4xf64>) -> vector<4xf64>
    %433 = llvm.fadd %40, %432 : vector<4xf64>
    %434 = llvm.fdiv %40, %433 : vector<4xf64>
    %435 = llvm.fmul %431, %434 : vector<4xf64>
    %436 = llvm.fmul %396, %415 : vector<4xf64>
    %437 = llvm.call @exp_v4f64(%416) : (vector<4xf64>) -> vector<4xf64>
    %438 = llvm.fadd %40, %437 : vector<4xf64>
    %439 = llvm.fdiv %40, %438 : vector<4xf64>
    %440 = llvm.fmul %436, %439 : vector<4xf64>
    %441 = llvm.fsub %435, %440 : vector<4xf64>
    %442 = llvm.fadd %399, %441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %441, %412, %410 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %443 = llvm.select %410, %430, %398 : vector<4xi1>, vector<4xf64>
    %444 = llvm.select %410, %442, %399 : vector<4xi1>, vector<4xf64>
    %445 = llvm.add %i_12, %3 overflow<nsw> : i64
    %446 = llvm.icmp "slt" %445, %311 : i64
    llvm.cond_br %446, ^bb26(%445, %443, %444 : i64, vector<4xf64>, vector<4xf64>), ^bb27(%443, %444 : vector<4xf64>, vector<4xf64>)
  ^bb27(%447: vector<4xf64>, %448: vector<4xf64>):
    %449 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %450 = "llvm.intr.vector.reduce.fadd"(%449, %447) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %451 = llvm.fadd %110, %450 : f64
    %452 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %453 = "llvm.intr.vector.reduce.fadd"(%452, %448) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %454 = llvm.fadd %111, %453 : f64
    %455 = llvm.icmp "slt" %i_2, %117 : i64
    llvm.cond_br %455, ^bb28(%i_2 : i64), ^bb33
  ^bb28(%i_13: i64):
    %456 = llvm.sub %i_13, %i_2 overflow<nsw> : i64
    %457 = llvm.getelementptr inbounds %20[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %458 = llvm.load %457 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_14 = llvm.add %i_13, %8 overflow<nsw> : i64
    %459 = llvm.sub %i_14, %i_2 overflow<nsw> : i64
    %460 = llvm.getelementptr inbounds %20[%459] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %461 = llvm.load %460 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_15 = llvm.add %i_13, %4 overflow<nsw> : i64
    %462 = llvm.sub %i_15, %i_2 overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %20[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %464 = llvm.load %463 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_16 = llvm.add %i_13, %7 overflow<nsw> : i64
    %465 = llvm.sub %i_16, %i_2 overflow<nsw> : i64
    %466 = llvm.getelementptr inbounds %20[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %467 = llvm.load %466 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_17 = llvm.add %i_13, %3 overflow<nsw> : i64
    %468 = llvm.sub %i_17, %i_2 overflow<nsw> : i64
    %469 = llvm.getelementptr inbounds %20[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %470 = llvm.load %469 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_18 = llvm.add %i_13, %9 overflow<nsw> : i64
    %471 = llvm.sub %i_18, %i_2 overflow<nsw> : i64
    %472 = llvm.getelementptr inbounds %20[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %473 = llvm.load %472 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_19 = llvm.add %i_13, %10 overflow<nsw> : i64
    %474 = llvm.sub %i_19, %i_2 overflow<nsw> : i64
    %475 = llvm.getelementptr inbounds %20[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %476 = llvm.load %475 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_20 = llvm.add %i_13, %11 overflow<nsw> : i64
    %477 = llvm.sub %i_20, %i_2 overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %20[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %479 = llvm.load %478 {alignment = 8 : i64} : !llvm.ptr -> f64
    %480 = llvm.mlir.poison : vector<4xf64>
    %481 = llvm.insertelement %458, %480[%2 : i64] : vector<4xf64>
    %482 = llvm.shufflevector %481, %480 [0, 0, 0, 0] : vector<4xf64>
    %483 = llvm.mlir.poison : vector<4xf64>
    %484 = llvm.insertelement %461, %483[%2 : i64] : vector<4xf64>
    %485 = llvm.shufflevector %484, %483 [0, 0, 0, 0] : vector<4xf64>
    %486 = llvm.mlir.poison : vector<4xf64>
    %487 = llvm.insertelement %464, %486[%2 : i64] : vector<4xf64>
    %488 = llvm.shufflevector %487, %486 [0, 0, 0, 0] : vector<4xf64>
    %489 = llvm.mlir.poison : vector<4xf64>
    %490 = llvm.insertelement %467, %489[%2 : i64] : vector<4xf64>
    %491 = llvm.shufflevector %490, %489 [0, 0, 0, 0] : vector<4xf64>
    %492 = llvm.mlir.poison : vector<4xf64>
    %493 = llvm.insertelement %470, %492[%2 : i64] : vector<4xf64>
    %494 = llvm.shufflevector %493, %492 [0, 0, 0, 0] : vector<4xf64>
    %495 = llvm.mlir.poison : vector<4xf64>
    %496 = llvm.insertelement %473, %495[%2 : i64] : vector<4xf64>
    %497 = llvm.shufflevector %496, %495 [0, 0, 0, 0] : vector<4xf64>
    %498 = llvm.mlir.poison : vector<4xf64>
    %499 = llvm.insertelement %476, %498[%2 : i64] : vector<4xf64>
    %500 = llvm.shufflevector %499, %498 [0, 0, 0, 0] : vector<4xf64>
    %501 = llvm.mlir.poison : vector<4xf64>
    %502 = llvm.insertelement %479, %501[%2 : i64] : vector<4xf64>
    %503 = llvm.shufflevector %502, %501 [0, 0, 0, 0] : vector<4xf64>
    %504 = llvm.icmp "slt" %2, %97 : i64
    llvm.cond_br %504, ^bb29(%2 : i64), ^bb30
  ^bb29(%j_5: i64):
    %505 = llvm.mul %i_13, %x_stride0 overflow<nsw> : i64
    %506 = llvm.add %505, %j_5 overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %x[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %508 = llvm.load %507 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %509 = llvm.getelementptr inbounds %out1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %510 = llvm.load %509 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %511 = llvm.fmul %482, %508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %512 = llvm.fadd %510, %511 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %513 = llvm.getelementptr inbounds %507[%x_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %514 = llvm.load %513 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %515 = llvm.fmul %485, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %516 = llvm.fadd %512, %515 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %517 = llvm.mul %4, %x_stride0 overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %507[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %519 = llvm.load %518 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %520 = llvm.fmul %488, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %521 = llvm.fadd %516, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %522 = llvm.mul %7, %x_stride0 overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %507[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %524 = llvm.load %523 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %525 = llvm.fmul %491, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %526 = llvm.fadd %521, %525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %527 = llvm.mul %3, %x_stride0 overflow<nsw> : i64
    %528 = llvm.getelementptr inbounds %507[%527] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %529 = llvm.load %528 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %530 = llvm.fmul %494, %529 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %531 = llvm.fadd %526, %530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %532 = llvm.mul %9, %x_stride0 overflow<nsw> : i64
    %533 = llvm.getelementptr inbounds %507[%532] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %534 = llvm.load %533 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %535 = llvm.fmul %497, %534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %536 = llvm.fadd %531, %535 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %537 = llvm.mul %10, %x_stride0 overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %507[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %539 = llvm.load %538 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %540 = llvm.fmul %500, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %541 = llvm.fadd %536, %540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %542 = llvm.mul %11, %x_stride0 overflow<nsw> : i64
    %543 = llvm.getelementptr inbounds %507[%542] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %544 = llvm.load %543 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %545 = llvm.fmul %503, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %546 = llvm.fadd %541, %545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %546, %509 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %547 = llvm.add %j_5, %3 overflow<nsw> : i64
    %548 = llvm.icmp "slt" %547, %97 : i64
    llvm.cond_br %548, ^bb29(%547 : i64), ^bb30
  ^bb30:
    %549 = llvm.icmp "slt" %97, %w_size0 : i64
    llvm.cond_br %549, ^bb31, ^bb32
  ^bb31:
    %550 = llvm.mul %i_13, %x_stride0 overflow<nsw> : i64
    %551 = llvm.add %550, %97 overflow<nsw> : i64
    %552 = llvm.getelementptr inbounds %x[%551] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %553 = llvm.intr.masked.load %552, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %554 = llvm.getelementptr inbounds %out1[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %555 = llvm.intr.masked.load %554, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %556 = llvm.fmul %482, %553 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %557 = llvm.fadd %555, %556 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %558 = llvm.getelementptr inbounds %552[%x_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %559 = llvm.intr.masked.load %558, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %560 = llvm.fmul %485, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %561 = llvm.fadd %557, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %562 = llvm.mul %4, %x_stride0 overflow<nsw> : i64
    %563 = llvm.getelementptr inbounds %552[%562] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %564 = llvm.intr.masked.load %563, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %565 = llvm.fmul %488, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %566 = llvm.fadd %561, %565 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %567 = llvm.mul %7, %x_stride0 overflow<nsw> : i64
    %568 = llvm.getelementptr inbounds %552[%567] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %569 = llvm.intr.masked.load %568, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %570 = llvm.fmul %491, %569 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %571 = llvm.fadd %566, %570 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %572 = llvm.mul %3, %x_stride0 overflow<nsw> : i64
    %573 = llvm.getelementptr inbounds %552[%572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %574 = llvm.intr.masked.load %573, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %575 = llvm.fmul %494, %574 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %576 = llvm.fadd %571, %575 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %577 = llvm.mul %9, %x_stride0 overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %552[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %579 = llvm.intr.masked.load %578, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %580 = llvm.fmul %497, %579 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %581 = llvm.fadd %576, %580 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %582 = llvm.mul %10, %x_stride0 overflow<nsw> : i64
    %583 = llvm.getelementptr inbounds %552[%582] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %584 = llvm.intr.masked.load %583, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %585 = llvm.fmul %500, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %586 = llvm.fadd %581, %585 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %587 = llvm.mul %11, %x_stride0 overflow<nsw> : i64
    %588 = llvm.getelementptr inbounds %552[%587] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %589 = llvm.intr.masked.load %588, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %590 = llvm.fmul %503, %589 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %591 = llvm.fadd %586, %590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %591, %554, %106 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb32:
    %592 = llvm.add %i_13, %6 overflow<nsw> : i64
    %593 = llvm.icmp "slt" %592, %117 : i64
    llvm.cond_br %593, ^bb28(%592 : i64), ^bb33
  ^bb33:
    %594 = llvm.icmp "slt" %310, %311 : i64
    llvm.cond_br %594, ^bb34(%310 : i64), ^bb39
  ^bb34(%i_21: i64):
    %595 = llvm.sub %i_21, %i_2 overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %20[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %597 = llvm.load %596 {alignment = 8 : i64} : !llvm.ptr -> f64
    %598 = llvm.mlir.poison : vector<4xf64>
    %599 = llvm.insertelement %597, %598[%2 : i64] : vector<4xf64>
    %600 = llvm.shufflevector %599, %598 [0, 0, 0, 0] : vector<4xf64>
    %601 = llvm.icmp "slt" %2, %97 : i64
    llvm.cond_br %601, ^bb35(%2 : i64), ^bb36
  ^bb35(%j_6: i64):
    %602 = llvm.mul %i_21, %x_stride0 overflow<nsw> : i64
    %603 = llvm.add %602, %j_6 overflow<nsw> : i64
    %604 = llvm.getelementptr inbounds %x[%603] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %605 = llvm.load %604 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %606 = llvm.getelementptr inbounds %out1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %607 = llvm.load %606 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %608 = llvm.fmul %600, %605 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %609 = llvm.fadd %607, %608 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %609, %606 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %610 = llvm.add %j_6, %3 overflow<nsw> : i64
    %611 = llvm.icmp "slt" %610, %97 : i64
    llvm.cond_br %611, ^bb35(%610 : i64), ^bb36
  ^bb36:
    %612 = llvm.icmp "slt" %97, %w_size0 : i64
    llvm.cond_br %612, ^bb37, ^bb38
  ^bb37:
    %613 = llvm.mul %i_21, %x_stride0 overflow<nsw> : i64
    %614 = llvm.add %613, %97 overflow<nsw> : i64
    %615 = llvm.getelementptr inbounds %x[%614] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %616 = llvm.intr.masked.load %615, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %617 = llvm.getelementptr inbounds %out1[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %618 = llvm.intr.masked.load %617, %106, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %619 = llvm.fmul %600, %616 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %620 = llvm.fadd %618, %619 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %620, %617, %106 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb38
  ^bb38:
    %621 = llvm.add %i_21, %8 overflow<nsw> : i64
    %622 = llvm.icmp "slt" %621, %311 : i64
    llvm.cond_br %622, ^bb34(%621 : i64), ^bb39
  ^bb39:
    %623 = llvm.add %i_2, %5 overflow<nsw> : i64
    %624 = llvm.icmp "slt" %623, %x_size0 : i64
    llvm.cond_br %624, ^bb8(%623, %451, %454 : i64, f64, f64), ^bb40(%451, %454 : f64, f64)
  ^bb40(%625: f64, %626: f64):
    %627 = llvm.fdiv %625, %45 : f64
    %628 = llvm.ashr %w_size0, %16 : i64
    %629 = llvm.mul %628, %15 overflow<nsw> : i64
    %630 = llvm.intr.smax(%629, %2) : (i64, i64) -> i64
    %631 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %632 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    llvm.store %632, %27 {alignment = 8 : i64} : f64, !llvm.ptr
    %633 = llvm.sub %630, %2 : i64
    %634 = llvm.sdiv %633, %15 : i64
    %635 = llvm.srem %633, %15 : i64
    %636 = llvm.icmp "ne" %635, %2 : i64
    %637 = llvm.xor %635, %15 : i64
    %638 = llvm.icmp "sge" %637, %2 : i64
    %639 = llvm.and %636, %638 : i1
    %640 = llvm.add %634, %8 : i64
    %641 = llvm.select %639, %640, %634 : i1, i64
    %642 = llvm.intr.smax(%641, %2) : (i64, i64) -> i64
    %643 = llvm.sdiv %642, %26 : i64
    %644 = llvm.srem %642, %26 : i64
    %645 = llvm.icmp "ne" %644, %2 : i64
    %646 = llvm.xor %644, %26 : i64
    %647 = llvm.icmp "sge" %646, %2 : i64
    %648 = llvm.and %645, %647 : i1
    %649 = llvm.add %643, %8 : i64
    %650 = llvm.select %648, %649, %643 : i1, i64
    %651 = llvm.intr.smax(%650, %8) : (i64, i64) -> i64
    %652 = llvm.sdiv %642, %651 : i64
    %653 = llvm.srem %642, %651 : i64
    %654 = llvm.icmp "ne" %653, %2 : i64
    %655 = llvm.xor %653, %651 : i64
    %656 = llvm.icmp "sge" %655, %2 : i64
    %657 = llvm.and %654, %656 : i1
    %658 = llvm.add %652, %8 : i64
    %659 = llvm.select %657, %658, %652 : i1, i64
    %660 = llvm.mul %651, %15 : i64
    %661 = llvm.intr.smax(%659, %2) : (i64, i64) -> i64
    %662 = llvm.intr.smin(%660, %630) : (i64, i64) -> i64
    %663 = llvm.intr.smax(%662, %2) : (i64, i64) -> i64
    %664 = llvm.add %663, %28 : i64
    %665 = llvm.udiv %664, %15 : i64
    %666 = llvm.mul %665, %29 : i64
    %667 = llvm.add %11, %666 : i64
    %668 = llvm.mul %661, %667 : i64
    %669 = llvm.icmp "sge" %668, %15 : i64
    %670 = llvm.icmp "sgt" %659, %2 : i64
    %671 = llvm.select %670, %659, %2 : i1, i64
    llvm.cond_br %669, ^bb41, ^bb42
  ^bb41:
    llvm.store %659, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %672 = llvm.getelementptr inbounds %31[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %660, %672 {alignment = 8 : i64} : i64, !llvm.ptr
    %673 = llvm.getelementptr inbounds %31[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %630, %673 {alignment = 8 : i64} : i64, !llvm.ptr
    %674 = llvm.getelementptr inbounds %31[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %674 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %675 = llvm.getelementptr inbounds %31[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %675 {alignment = 8 : i64} : i64, !llvm.ptr
    %676 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %676 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %677 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %27, %677 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %678 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %679 = llvm.call @stepwell_parallel_for(%678, %31, %671, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb43(%679 : i32)
  ^bb42:
    %680 = llvm.call @program.parallel1(%2, %671, %659, %660, %630, %w, %w_size0, %out1, %27) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb43(%680 : i32)
  ^bb43(%681: i32):
    %682 = llvm.sub %659, %8 : i64
    %683 = llvm.icmp "slt" %2, %682 : i64
    llvm.cond_br %683, ^bb44(%2 : i64), ^bb45
  ^bb44(%684: i64):
    %685 = llvm.getelementptr inbounds %27[%684] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %686 = llvm.load %685 {alignment = 8 : i64} : !llvm.ptr -> f64
    %687 = llvm.getelementptr inbounds %685[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %688 = llvm.load %687 {alignment = 8 : i64} : !llvm.ptr -> f64
    %689 = llvm.fadd %686, %688 : f64
    llvm.store %689, %685 {alignment = 8 : i64} : f64, !llvm.ptr
    %690 = llvm.add %684, %4 overflow<nsw> : i64
    %691 = llvm.icmp "slt" %690, %682 : i64
    llvm.cond_br %691, ^bb44(%690 : i64), ^bb45
  ^bb45:
    %692 = llvm.sub %659, %4 : i64
    %693 = llvm.icmp "slt" %2, %692 : i64
    llvm.cond_br %693, ^bb46(%2 : i64), ^bb47
  ^bb46(%694: i64):
    %695 = llvm.getelementptr inbounds %27[%694] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %696 = llvm.load %695 {alignment = 8 : i64} : !llvm.ptr -> f64
    %697 = llvm.getelementptr inbounds %695[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %698 = llvm.load %697 {alignment = 8 : i64} : !llvm.ptr -> f64
    %699 = llvm.fadd %696, %698 : f64
    llvm.store %699, %695 {alignment = 8 : i64} : f64, !llvm.ptr
    %700 = llvm.add %694, %3 overflow<nsw> : i64
    %701 = llvm.icmp "slt" %700, %692 : i64
    llvm.cond_br %701, ^bb46(%700 : i64), ^bb47
  ^bb47:
    %702 = llvm.sub %659, %3 : i64
    %703 = llvm.icmp "slt" %2, %702 : i64
    llvm.cond_br %703, ^bb48(%2 : i64), ^bb49
  ^bb48(%704: i64):
    %705 = llvm.getelementptr inbounds %27[%704] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %706 = llvm.load %705 {alignment = 8 : i64} : !llvm.ptr -> f64
    %707 = llvm.getelementptr inbounds %705[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %708 = llvm.load %707 {alignment = 8 : i64} : !llvm.ptr -> f64
    %709 = llvm.fadd %706, %708 : f64
    llvm.store %709, %705 {alignment = 8 : i64} : f64, !llvm.ptr
    %710 = llvm.add %704, %6 overflow<nsw> : i64
    %711 = llvm.icmp "slt" %710, %702 : i64
    llvm.cond_br %711, ^bb48(%710 : i64), ^bb49
  ^bb49:
    %712 = llvm.sub %659, %6 : i64
    %713 = llvm.icmp "slt" %2, %712 : i64
    llvm.cond_br %713, ^bb50(%2 : i64), ^bb51
  ^bb50(%714: i64):
    %715 = llvm.getelementptr inbounds %27[%714] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %716 = llvm.load %715 {alignment = 8 : i64} : !llvm.ptr -> f64
    %717 = llvm.getelementptr inbounds %715[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %718 = llvm.load %717 {alignment = 8 : i64} : !llvm.ptr -> f64
    %719 = llvm.fadd %716, %718 : f64
    llvm.store %719, %715 {alignment = 8 : i64} : f64, !llvm.ptr
    %720 = llvm.add %714, %5 overflow<nsw> : i64
    %721 = llvm.icmp "slt" %720, %712 : i64
    llvm.cond_br %721, ^bb50(%720 : i64), ^bb51
  ^bb51:
    %722 = llvm.sub %659, %5 : i64
    %723 = llvm.icmp "slt" %2, %722 : i64
    llvm.cond_br %723, ^bb52(%2 : i64), ^bb53
  ^bb52(%724: i64):
    %725 = llvm.getelementptr inbounds %27[%724] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %726 = llvm.load %725 {alignment = 8 : i64} : !llvm.ptr -> f64
    %727 = llvm.getelementptr inbounds %725[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %728 = llvm.load %727 {alignment = 8 : i64} : !llvm.ptr -> f64
    %729 = llvm.fadd %726, %728 : f64
    llvm.store %729, %725 {alignment = 8 : i64} : f64, !llvm.ptr
    %730 = llvm.add %724, %23 overflow<nsw> : i64
    %731 = llvm.icmp "slt" %730, %722 : i64
    llvm.cond_br %731, ^bb52(%730 : i64), ^bb53
  ^bb53:
    %732 = llvm.sub %659, %23 : i64
    %733 = llvm.icmp "slt" %2, %732 : i64
    llvm.cond_br %733, ^bb54(%2 : i64), ^bb55
  ^bb54(%734: i64):
    %735 = llvm.getelementptr inbounds %27[%734] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %736 = llvm.load %735 {alignment = 8 : i64} : !llvm.ptr -> f64
    %737 = llvm.getelementptr inbounds %735[%23] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %738 = llvm.load %737 {alignment = 8 : i64} : !llvm.ptr -> f64
    %739 = llvm.fadd %736, %738 : f64
    llvm.store %739, %735 {alignment = 8 : i64} : f64, !llvm.ptr
    %740 = llvm.add %734, %26 overflow<nsw> : i64
    %741 = llvm.icmp "slt" %740, %732 : i64
    llvm.cond_br %741, ^bb54(%740 : i64), ^bb55
  ^bb55:
    %742 = llvm.load %27 {alignment = 8 : i64} : !llvm.ptr -> f64
    %743 = llvm.fadd %631, %742 : f64
    %744 = llvm.fadd %35, %743 : f64
    %745 = llvm.sub %w_size0, %630 overflow<nsw> : i64
    %746 = llvm.ashr %745, %7 : i64
    %747 = llvm.mul %746, %6 overflow<nsw> : i64
    %748 = llvm.add %747, %630 overflow<nsw> : i64
    %749 = llvm.intr.smax(%748, %630) : (i64, i64) -> i64
    %750 = llvm.icmp "slt" %630, %749 : i64
    llvm.cond_br %750, ^bb56(%630, %39, %38 : i64, vector<4xf64>, vector<4xf64>), ^bb59(%39, %38 : vector<4xf64>, vector<4xf64>)
  ^bb56(%i_22: i64, %751: vector<4xf64>, %752: vector<4xf64>):
    %753 = llvm.add %i_22, %17 overflow<nsw> : i64
    %754 = llvm.intr.smin(%753, %749) : (i64, i64) -> i64
    %755 = llvm.icmp "slt" %i_22, %754 : i64
    llvm.cond_br %755, ^bb57(%i_22, %39, %39 : i64, vector<4xf64>, vector<4xf64>), ^bb58(%39, %39 : vector<4xf64>, vector<4xf64>)
  ^bb57(%i_23: i64, %756: vector<4xf64>, %757: vector<4xf64>):
    %758 = llvm.getelementptr inbounds %w[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %759 = llvm.load %758 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %760 = llvm.fmul %759, %759 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %761 = llvm.fadd %756, %760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %762 = llvm.getelementptr inbounds %out1[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %763 = llvm.load %762 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %764 = llvm.fmul %759, %41 : vector<4xf64>
    %765 = llvm.fmul %42, %764 : vector<4xf64>
    %766 = llvm.fadd %765, %763 : vector<4xf64>
    %767 = llvm.fmul %43, %766 : vector<4xf64>
    %768 = llvm.fsub %759, %767 : vector<4xf64>
    llvm.store %768, %762 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %769 = llvm.getelementptr inbounds %758[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %770 = llvm.load %769 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %771 = llvm.fmul %770, %770 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %772 = llvm.fadd %757, %771 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %773 = llvm.getelementptr inbounds %762[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %774 = llvm.load %773 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %775 = llvm.fmul %770, %41 : vector<4xf64>
    %776 = llvm.fmul %42, %775 : vector<4xf64>
    %777 = llvm.fadd %776, %774 : vector<4xf64>
    %778 = llvm.fmul %43, %777 : vector<4xf64>
    %779 = llvm.fsub %770, %778 : vector<4xf64>
    llvm.store %779, %773 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %780 = llvm.add %i_23, %6 overflow<nsw> : i64
    %781 = llvm.icmp "slt" %780, %754 : i64
    llvm.cond_br %781, ^bb57(%780, %761, %772 : i64, vector<4xf64>, vector<4xf64>), ^bb58(%761, %772 : vector<4xf64>, vector<4xf64>)
  ^bb58(%782: vector<4xf64>, %783: vector<4xf64>):
    %784 = llvm.fadd %782, %783 : vector<4xf64>
    %785 = llvm.fsub %784, %752 : vector<4xf64>
    %786 = llvm.fadd %751, %785 : vector<4xf64>
    %787 = llvm.fsub %786, %751 : vector<4xf64>
    %788 = llvm.fsub %787, %785 : vector<4xf64>
    %789 = llvm.fcmp "uno" %788, %788 : vector<4xf64>
    %790 = llvm.select %789, %38, %788 : vector<4xi1>, vector<4xf64>
    %791 = llvm.add %i_22, %17 overflow<nsw> : i64
    %792 = llvm.icmp "slt" %791, %749 : i64
    llvm.cond_br %792, ^bb56(%791, %786, %790 : i64, vector<4xf64>, vector<4xf64>), ^bb59(%786, %790 : vector<4xf64>, vector<4xf64>)
  ^bb59(%793: vector<4xf64>, %794: vector<4xf64>):
    %795 = llvm.fsub %39, %794 : vector<4xf64>
    %796 = llvm.icmp "slt" %749, %w_size0 : i64
    llvm.cond_br %796, ^bb60(%749, %795 : i64, vector<4xf64>), ^bb61(%795 : vector<4xf64>)
  ^bb60(%i_24: i64, %797: vector<4xf64>):
    %798 = llvm.sub %w_size0, %i_24 overflow<nsw> : i64
    %799 = llvm.intr.smin(%798, %3) : (i64, i64) -> i64
    %800 = llvm.intr.smax(%799, %2) : (i64, i64) -> i64
    %801 = llvm.trunc %800 : i64 to i32
    %802 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %803 = llvm.mlir.poison : vector<4xi32>
    %804 = llvm.insertelement %801, %803[%2 : i64] : vector<4xi32>
    %805 = llvm.shufflevector %804, %803 [0, 0, 0, 0] : vector<4xi32>
    %806 = llvm.icmp "slt" %802, %805 : vector<4xi32>
    %807 = llvm.getelementptr inbounds %w[%i_24] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %808 = llvm.intr.masked.load %807, %806, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %809 = llvm.fmul %808, %808 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %810 = llvm.fadd %797, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %811 = llvm.getelementptr inbounds %out1[%i_24] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %812 = llvm.intr.masked.load %811, %806, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %813 = llvm.fmul %808, %41 : vector<4xf64>
    %814 = llvm.fmul %42, %813 : vector<4xf64>
    %815 = llvm.fadd %814, %812 : vector<4xf64>
    %816 = llvm.fmul %43, %815 : vector<4xf64>
    %817 = llvm.fsub %808, %816 : vector<4xf64>
    llvm.intr.masked.store %817, %811, %806 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %818 = llvm.select %806, %810, %797 : vector<4xi1>, vector<4xf64>
    %819 = llvm.add %i_24, %3 overflow<nsw> : i64
    %820 = llvm.icmp "slt" %819, %w_size0 : i64
    llvm.cond_br %820, ^bb60(%819, %818 : i64, vector<4xf64>), ^bb61(%818 : vector<4xf64>)
  ^bb61(%821: vector<4xf64>):
    %822 = llvm.fadd %793, %821 : vector<4xf64>
    %823 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %824 = "llvm.intr.vector.reduce.fadd"(%823, %822) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %825 = llvm.fadd %744, %824 : f64
    %826 = llvm.fmul %36, %825 : f64
    %827 = llvm.fadd %627, %826 : f64
    llvm.store %827, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %828 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %829 = llvm.fmul %37, %626 : f64
    %830 = llvm.fsub %828, %829 : f64
    llvm.store %830, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %34 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %831: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %w_size0_1: i64, %832: i1) -> i32 attributes {no_unwind, no_inline} {
    %833 = llvm.mlir.constant(0) : i64
    %834 = llvm.mlir.constant(8192) : i64
    %835 = llvm.mlir.constant(8) : i64
    %836 = llvm.mlir.constant(31) : i64
    %837 = llvm.mlir.constant(3) : i64
    %838 = llvm.mlir.constant(4) : i64
    %839 = llvm.mlir.constant(2) : i64
    %840 = llvm.mlir.constant(1) : i64
    %841 = llvm.mlir.constant(1 : i32) : i32
    %842 = llvm.mlir.constant(3 : i32) : i32
    %843 = llvm.alloca %838 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %844 = llvm.mlir.constant(0 : i32) : i32
    %845 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %846 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %846, ^bb1(%begin : i64), ^bb15
  ^bb1(%847: i64):
    %i_strip = llvm.mul %847, %834 overflow<nsw> : i64
    %848 = llvm.add %i_strip, %833 : i64
    %849 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %850 = llvm.mul %848, %835 : i64
    %851 = llvm.add %849, %850 : i64
    %852 = llvm.sub %833, %851 : i64
    %853 = llvm.and %852, %836 : i64
    %854 = llvm.lshr %853, %837 : i64
    %855 = llvm.sub %834, %833 : i64
    %856 = llvm.icmp "sge" %855, %838 : i64
    %857 = llvm.and %832, %856 : i1
    %858 = llvm.select %857, %854, %833 : i1, i64
    %859 = llvm.sub %838, %858 : i64
    %860 = llvm.and %859, %837 : i64
    %861 = llvm.sub %834, %838 : i64
    %862 = llvm.icmp "ugt" %858, %833 : i64
    llvm.cond_br %862, ^bb2, ^bb3
  ^bb2:
    %863 = llvm.add %i_strip, %834 : i64
    %864 = llvm.getelementptr %out1_1[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%864, %841, %842, %841) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %865 = llvm.add %833, %858 : i64
    %866 = llvm.sub %834, %860 : i64
    %867 = llvm.icmp "slt" %865, %866 : i64
    llvm.cond_br %867, ^bb4(%865 : i64), ^bb8
  ^bb4(%i_25: i64):
    %i_26 = llvm.add %i_strip, %i_25 overflow<nsw> : i64
    llvm.cond_br %832, ^bb5, ^bb6
  ^bb5:
    %868 = llvm.getelementptr inbounds %out1_1[%i_26] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %845, %868 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %869 = llvm.getelementptr inbounds %out1_1[%i_26] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %845, %869 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %870 = llvm.add %i_25, %838 overflow<nsw> : i64
    %871 = llvm.icmp "slt" %870, %866 : i64
    llvm.cond_br %871, ^bb4(%870 : i64), ^bb8
  ^bb8:
    llvm.cond_br %862, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%833 : i64)
  ^bb10(%872: i64):
    %873 = llvm.icmp "eq" %872, %833 : i64
    %874 = llvm.select %873, %833, %861 : i1, i64
    %i_27 = llvm.add %i_strip, %874 overflow<nsw> : i64
    %875 = llvm.select %873, %833, %858 : i1, i64
    %876 = llvm.select %873, %858, %838 : i1, i64
    llvm.store %845, %843 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %877 = llvm.icmp "slt" %875, %876 : i64
    llvm.cond_br %877, ^bb11(%875 : i64), ^bb12
  ^bb11(%878: i64):
    %879 = llvm.getelementptr inbounds %843[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %880 = llvm.load %879 {alignment = 8 : i64} : !llvm.ptr -> f64
    %881 = llvm.add %i_27, %878 : i64
    %882 = llvm.getelementptr inbounds %out1_1[%881] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %880, %882 {alignment = 8 : i64} : f64, !llvm.ptr
    %883 = llvm.add %878, %840 overflow<nsw> : i64
    %884 = llvm.icmp "slt" %883, %876 : i64
    llvm.cond_br %884, ^bb11(%883 : i64), ^bb12
  ^bb12:
    %885 = llvm.add %872, %840 overflow<nsw> : i64
    %886 = llvm.icmp "slt" %885, %839 : i64
    llvm.cond_br %886, ^bb10(%885 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %887 = llvm.add %847, %840 overflow<nsw> : i64
    %888 = llvm.icmp "slt" %887, %end : i64
    llvm.cond_br %888, ^bb1(%887 : i64), ^bb15
  ^bb15:
    llvm.return %844 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %889 = llvm.mlir.constant(8) : i64
    %890 = llvm.mlir.constant(16) : i64
    %891 = llvm.mlir.constant(24) : i64
    %892 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %893 = llvm.getelementptr inbounds %context[%889] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %894 = llvm.load %893 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %895 = llvm.getelementptr inbounds %context[%890] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %896 = llvm.load %895 {alignment = 8 : i64} : !llvm.ptr -> i64
    %897 = llvm.getelementptr inbounds %context[%891] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %898 = llvm.load %897 {alignment = 8 : i64} : !llvm.ptr -> i1
    %899 = llvm.call @program.parallel0(%begin_1, %end_1, %892, %894, %896, %898) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %899 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %900: i64, %901: i64, %902: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_2: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %903: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %904 = llvm.mlir.constant(0) : i64
    %905 = llvm.mlir.constant(1) : i64
    %906 = llvm.mlir.constant(32768) : i64
    %907 = llvm.mlir.constant(256) : i64
    %908 = llvm.mlir.constant(8) : i64
    %909 = llvm.mlir.constant(4) : i64
    %910 = llvm.mlir.constant(0 : i32) : i32
    %911 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %912 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %913 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %914 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %915 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %916 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %917 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %918 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %918, ^bb1(%begin_2 : i64), ^bb8
  ^bb1(%919: i64):
    %920 = llvm.mul %919, %901 : i64
    %921 = llvm.add %904, %920 : i64
    %922 = llvm.add %921, %901 : i64
    %923 = llvm.intr.smin(%922, %902) : (i64, i64) -> i64
    %924 = llvm.icmp "slt" %921, %923 : i64
    llvm.cond_br %924, ^bb2(%921, %911 : i64, f64), ^bb7(%911 : f64)
  ^bb2(%i_strip_1: i64, %925: f64):
    llvm.br ^bb3(%904, %912, %913 : i64, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_28: i64, %926: vector<4xf64>, %927: vector<4xf64>):
    %928 = llvm.add %i_28, %907 overflow<nsw> : i64
    %929 = llvm.intr.smin(%928, %906) : (i64, i64) -> i64
    %930 = llvm.icmp "slt" %i_28, %929 : i64
    llvm.cond_br %930, ^bb4(%i_28, %912, %912 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%912, %912 : vector<4xf64>, vector<4xf64>)
  ^bb4(%i_29: i64, %931: vector<4xf64>, %932: vector<4xf64>):
    %i_30 = llvm.add %i_strip_1, %i_29 overflow<nsw> : i64
    %933 = llvm.getelementptr inbounds %w_1[%i_30] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %934 = llvm.load %933 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %935 = llvm.fmul %934, %934 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %936 = llvm.fadd %931, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %937 = llvm.getelementptr inbounds %out1_2[%i_30] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %938 = llvm.load %937 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %939 = llvm.fmul %934, %914 : vector<4xf64>
    %940 = llvm.fmul %915, %939 : vector<4xf64>
    %941 = llvm.fadd %940, %938 : vector<4xf64>
    %942 = llvm.fmul %916, %941 : vector<4xf64>
    %943 = llvm.fsub %934, %942 : vector<4xf64>
    llvm.store %943, %937 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %944 = llvm.getelementptr inbounds %933[%909] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %945 = llvm.load %944 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %946 = llvm.fmul %945, %945 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %947 = llvm.fadd %932, %946 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %948 = llvm.getelementptr inbounds %937[%909] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %949 = llvm.load %948 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %950 = llvm.fmul %945, %914 : vector<4xf64>
    %951 = llvm.fmul %915, %950 : vector<4xf64>
    %952 = llvm.fadd %951, %949 : vector<4xf64>
    %953 = llvm.fmul %916, %952 : vector<4xf64>
    %954 = llvm.fsub %945, %953 : vector<4xf64>
    llvm.store %954, %948 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %955 = llvm.add %i_29, %908 overflow<nsw> : i64
    %956 = llvm.icmp "slt" %955, %929 : i64
    llvm.cond_br %956, ^bb4(%955, %936, %947 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%936, %947 : vector<4xf64>, vector<4xf64>)
  ^bb5(%957: vector<4xf64>, %958: vector<4xf64>):
    %959 = llvm.fadd %957, %958 : vector<4xf64>
    %960 = llvm.fsub %959, %927 : vector<4xf64>
    %961 = llvm.fadd %926, %960 : vector<4xf64>
    %962 = llvm.fsub %961, %926 : vector<4xf64>
    %963 = llvm.fsub %962, %960 : vector<4xf64>
    %964 = llvm.fcmp "uno" %963, %963 : vector<4xf64>
    %965 = llvm.select %964, %913, %963 : vector<4xi1>, vector<4xf64>
    %966 = llvm.add %i_28, %907 overflow<nsw> : i64
    %967 = llvm.icmp "slt" %966, %906 : i64
    llvm.cond_br %967, ^bb3(%966, %961, %965 : i64, vector<4xf64>, vector<4xf64>), ^bb6(%961, %965 : vector<4xf64>, vector<4xf64>)
  ^bb6(%968: vector<4xf64>, %969: vector<4xf64>):
    %970 = llvm.fsub %912, %969 : vector<4xf64>
    %971 = llvm.fadd %968, %970 : vector<4xf64>
    %972 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %973 = "llvm.intr.vector.reduce.fadd"(%972, %971) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %974 = llvm.fadd %917, %973 : f64
    %975 = llvm.fadd %925, %974 : f64
    %976 = llvm.add %i_strip_1, %906 overflow<nsw> : i64
    %977 = llvm.icmp "slt" %976, %923 : i64
    llvm.cond_br %977, ^bb2(%976, %975 : i64, f64), ^bb7(%975 : f64)
  ^bb7(%978: f64):
    %979 = llvm.getelementptr inbounds %903[%919] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %978, %979 {alignment = 8 : i64} : f64, !llvm.ptr
    %980 = llvm.add %919, %905 overflow<nsw> : i64
    %981 = llvm.icmp "slt" %980, %end_2 : i64
    llvm.cond_br %981, ^bb1(%980 : i64), ^bb8
  ^bb8:
    llvm.return %910 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %982 = llvm.mlir.constant(8) : i64
    %983 = llvm.mlir.constant(16) : i64
    %984 = llvm.mlir.constant(24) : i64
    %985 = llvm.mlir.constant(32) : i64
    %986 = llvm.mlir.constant(40) : i64
    %987 = llvm.mlir.constant(48) : i64
    %988 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %989 = llvm.getelementptr inbounds %context_1[%982] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %990 = llvm.load %989 {alignment = 8 : i64} : !llvm.ptr -> i64
    %991 = llvm.getelementptr inbounds %context_1[%983] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %992 = llvm.load %991 {alignment = 8 : i64} : !llvm.ptr -> i64
    %993 = llvm.getelementptr inbounds %context_1[%984] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %995 = llvm.getelementptr inbounds %context_1[%985] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %996 = llvm.load %995 {alignment = 8 : i64} : !llvm.ptr -> i64
    %997 = llvm.getelementptr inbounds %context_1[%986] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %998 = llvm.load %997 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %999 = llvm.getelementptr inbounds %context_1[%987] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1000 = llvm.load %999 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1001 = llvm.call @program.parallel1(%begin_3, %end_3, %988, %990, %992, %994, %996, %998, %1000) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1001 : i32
  }
  llvm.func @program_shapes(%w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_3: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1002 = llvm.mlir.constant(0) : i64
    %1003 = llvm.mlir.constant(1) : i64
    %1004 = llvm.mlir.constant(1 : i32) : i32
    %1005 = llvm.mlir.constant(2 : i32) : i32
    %1006 = llvm.mlir.constant(0 : i32) : i32
    %1007 = llvm.icmp "eq" %x_stride0_1, %w_size0_3 : i64
    %1008 = llvm.icmp "eq" %x_size0_1, %y_size0_1 : i64
    llvm.cond_br %1007, ^bb1, ^bb3(%1004 : i32)
  ^bb1:
    llvm.cond_br %1008, ^bb2, ^bb3(%1005 : i32)
  ^bb2:
    llvm.store %w_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1006 : i32
  ^bb3(%1009: i32):
    llvm.return %1009 : i32
  }
  llvm.func internal @exp_v4f64(%1010: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %1011 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %1012 = llvm.fcmp "ogt" %1010, %1011 : vector<4xf64>
    %1013 = llvm.select %1012, %1011, %1010 : vector<4xi1>, vector<4xf64>
    %1014 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %1015 = llvm.fcmp "olt" %1013, %1014 : vector<4xf64>
    %1016 = llvm.select %1015, %1014, %1013 : vector<4xi1>, vector<4xf64>
    %1017 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %1018 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %1019 = llvm.intr.fma(%1016, %1018, %1017) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1020 = llvm.fsub %1019, %1017 : vector<4xf64>
    %1021 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %1022 = llvm.intr.fma(%1020, %1021, %1016) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1023 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %1024 = llvm.intr.fma(%1020, %1023, %1022) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1025 = llvm.fmul %1024, %1024 : vector<4xf64>
    %1026 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %1027 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %1028 = llvm.intr.fma(%1026, %1025, %1027) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1029 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %1030 = llvm.intr.fma(%1028, %1025, %1029) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1031 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %1032 = llvm.intr.fma(%1030, %1025, %1031) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1033 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %1034 = llvm.intr.fma(%1032, %1025, %1033) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1035 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %1036 = llvm.intr.fma(%1034, %1025, %1035) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1037 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %1038 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %1039 = llvm.intr.fma(%1037, %1025, %1038) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1040 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %1041 = llvm.intr.fma(%1039, %1025, %1040) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1042 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %1043 = llvm.intr.fma(%1041, %1025, %1042) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1044 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %1045 = llvm.intr.fma(%1043, %1025, %1044) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1046 = llvm.intr.fma(%1024, %1045, %1036) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1047 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1048 = llvm.intr.fma(%1024, %1046, %1047) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1049 = llvm.intr.fma(%1024, %1048, %1047) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1050 = llvm.bitcast %1019 : vector<4xf64> to vector<4xi64>
    %1051 = llvm.bitcast %1017 : vector<4xf64> to vector<4xi64>
    %1052 = llvm.sub %1050, %1051 : vector<4xi64>
    %1053 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1054 = llvm.ashr %1052, %1053 : vector<4xi64>
    %1055 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %1056 = llvm.add %1054, %1055 : vector<4xi64>
    %1057 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %1058 = llvm.shl %1056, %1057 : vector<4xi64>
    %1059 = llvm.bitcast %1058 : vector<4xi64> to vector<4xf64>
    %1060 = llvm.fmul %1049, %1059 : vector<4xf64>
    %1061 = llvm.sub %1052, %1054 : vector<4xi64>
    %1062 = llvm.add %1061, %1055 : vector<4xi64>
    %1063 = llvm.shl %1062, %1057 : vector<4xi64>
    %1064 = llvm.bitcast %1063 : vector<4xi64> to vector<4xf64>
    %1065 = llvm.fmul %1060, %1064 : vector<4xf64>
    llvm.return %1065 : vector<4xf64>
  }
  llvm.func internal @log1p_v4f64(%1066: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %1067 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1068 = llvm.fadd %1066, %1067 : vector<4xf64>
    %1069 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %1070 = llvm.fcmp "olt" %1068, %1069 : vector<4xf64>
    %1071 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %1072 = llvm.fmul %1068, %1071 : vector<4xf64>
    %1073 = llvm.select %1070, %1072, %1068 : vector<4xi1>, vector<4xf64>
    %1074 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %1075 = llvm.bitcast %1073 : vector<4xf64> to vector<4xi64>
    %1076 = llvm.sub %1075, %1074 : vector<4xi64>
    %1077 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %1078 = llvm.ashr %1076, %1077 : vector<4xi64>
    %1079 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %1080 = llvm.and %1076, %1079 : vector<4xi64>
    %1081 = llvm.add %1080, %1074 : vector<4xi64>
    %1082 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %1083 = llvm.sub %1078, %1082 : vector<4xi64>
    %1084 = llvm.select %1070, %1083, %1078 : vector<4xi1>, vector<4xi64>
    %1085 = llvm.bitcast %1081 : vector<4xi64> to vector<4xf64>
    %1086 = llvm.sitofp %1084 : vector<4xi64> to vector<4xf64>
    %1087 = llvm.fsub %1085, %1067 : vector<4xf64>
    %1088 = llvm.fcmp "oge" %1066, %1067 : vector<4xf64>
    %1089 = llvm.fsub %1068, %1066 : vector<4xf64>
    %1090 = llvm.fsub %1067, %1089 : vector<4xf64>
    %1091 = llvm.fsub %1068, %1067 : vector<4xf64>
    %1092 = llvm.fsub %1066, %1091 : vector<4xf64>
    %1093 = llvm.select %1088, %1090, %1092 : vector<4xi1>, vector<4xf64>
    %1094 = llvm.fdiv %1093, %1068 : vector<4xf64>
    %1095 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %1096 = llvm.fcmp "olt" %1068, %1095 : vector<4xf64>
    %1097 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1098 = llvm.select %1096, %1094, %1097 : vector<4xi1>, vector<4xf64>
    %1099 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %1100 = llvm.fmul %1087, %1087 : vector<4xf64>
    %1101 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1102 = llvm.fadd %1087, %1101 : vector<4xf64>
    %1103 = llvm.fdiv %1087, %1102 : vector<4xf64>
    %1104 = llvm.fmul %1103, %1103 : vector<4xf64>
    %1105 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %1106 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %1107 = llvm.intr.fma(%1105, %1104, %1106) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1108 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %1109 = llvm.intr.fma(%1107, %1104, %1108) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1110 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %1111 = llvm.intr.fma(%1109, %1104, %1110) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1112 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %1113 = llvm.intr.fma(%1111, %1104, %1112) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1114 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %1115 = llvm.intr.fma(%1113, %1104, %1114) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1116 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %1117 = llvm.intr.fma(%1115, %1104, %1116) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1118 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %1119 = llvm.intr.fma(%1117, %1104, %1118) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1120 = llvm.fmul %1104, %1119 : vector<4xf64>
    %1121 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %1122 = llvm.fmul %1100, %1121 : vector<4xf64>
    %1123 = llvm.fadd %1122, %1120 : vector<4xf64>
    %1124 = llvm.fmul %1103, %1123 : vector<4xf64>
    %1125 = llvm.fsub %1122, %1124 : vector<4xf64>
    %1126 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %1127 = llvm.fmul %1086, %1126 : vector<4xf64>
    %1128 = llvm.fadd %1098, %1127 : vector<4xf64>
    %1129 = llvm.fsub %1125, %1128 : vector<4xf64>
    %1130 = llvm.fsub %1087, %1129 : vector<4xf64>
    %1131 = llvm.intr.fma(%1086, %1099, %1130) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1132 = llvm.fcmp "olt" %1068, %1095 : vector<4xf64>
    %1133 = llvm.select %1132, %1131, %1068 : vector<4xi1>, vector<4xf64>
    %1134 = llvm.fcmp "oeq" %1068, %1097 : vector<4xf64>
    %1135 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %1136 = llvm.select %1134, %1135, %1133 : vector<4xi1>, vector<4xf64>
    %1137 = llvm.fcmp "olt" %1068, %1097 : vector<4xf64>
    %1138 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %1139 = llvm.select %1137, %1138, %1136 : vector<4xi1>, vector<4xf64>
    %1140 = llvm.fcmp "oeq" %1066, %1097 : vector<4xf64>
    %1141 = llvm.select %1140, %1066, %1139 : vector<4xi1>, vector<4xf64>
    llvm.return %1141 : vector<4xf64>
  }
}
