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
    %19 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%12)
    %20 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%19, %12)
    %21 = vector.create_mask %20 : vector<4xi1>
    affine.for %i = 0 to %19 step 4 {
      affine.vector_store %6, %out1_1[%i] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_1 = %19 to %12 step 4 {
      vector.maskedstore %out1_1[%i_1], %21, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %22 = affine.load %b[] : memref<f64>
    %23 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%12)
    %24, %25 = affine.for %i_2 = 0 to %13 step 16 iter_args(%26 = %1, %27 = %1) -> (f64, f64) {
      affine.for %i_3 = affine_map<(d0) -> (d0)>(%i_2) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_2)[%13] {
        %28 = affine.for %j = 0 to %23 step 512 iter_args(%29 = %7) -> (vector<4xf64>) {
          %30, %31, %32, %33 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%j, %23) step 16 iter_args(%34 = %7, %35 = %7, %36 = %7, %37 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %38 = affine.vector_load %x[%i_3, %j_1] : memref<?x?xf64>, vector<4xf64>
            %39 = affine.vector_load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %40 = arith.mulf %38, %39 fastmath<reassoc,contract> : vector<4xf64>
            %41 = arith.addf %34, %40 fastmath<reassoc,contract> : vector<4xf64>
            %42 = affine.vector_load %x[%i_3, %j_1 + 4] : memref<?x?xf64>, vector<4xf64>
            %43 = affine.vector_load %w[%j_1 + 4] : memref<?xf64>, vector<4xf64>
            %44 = arith.mulf %42, %43 fastmath<reassoc,contract> : vector<4xf64>
            %45 = arith.addf %35, %44 fastmath<reassoc,contract> : vector<4xf64>
            %46 = affine.vector_load %x[%i_3, %j_1 + 8] : memref<?x?xf64>, vector<4xf64>
            %47 = affine.vector_load %w[%j_1 + 8] : memref<?xf64>, vector<4xf64>
            %48 = arith.mulf %46, %47 fastmath<reassoc,contract> : vector<4xf64>
            %49 = arith.addf %36, %48 fastmath<reassoc,contract> : vector<4xf64>
            %50 = affine.vector_load %x[%i_3, %j_1 + 12] : memref<?x?xf64>, vector<4xf64>
            %51 = affine.vector_load %w[%j_1 + 12] : memref<?xf64>, vector<4xf64>
            %52 = arith.mulf %50, %51 fastmath<reassoc,contract> : vector<4xf64>
            %53 = arith.addf %37, %52 fastmath<reassoc,contract> : vector<4xf64>
            affine.yield %41, %45, %49, %53 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %54 = arith.addf %30, %31 : vector<4xf64>
          %55 = arith.addf %32, %33 : vector<4xf64>
          %56 = arith.addf %54, %55 : vector<4xf64>
          %57 = arith.addf %29, %56 : vector<4xf64>
          affine.yield %57 : vector<4xf64>
        }
        %58 = affine.for %j_2 = %23 to %12 step 4 iter_args(%59 = %28) -> (vector<4xf64>) {
          %60 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_2, %12)
          %61 = vector.create_mask %60 : vector<4xi1>
          %62 = vector.maskedload %x[%i_3, %j_2], %61, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %63 = vector.maskedload %w[%j_2], %61, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %64 = arith.mulf %62, %63 fastmath<reassoc,contract> : vector<4xf64>
          %65 = arith.addf %59, %64 fastmath<reassoc,contract> : vector<4xf64>
          %66 = arith.select %61, %65, %59 : vector<4xi1>, vector<4xf64>
          affine.yield %66 : vector<4xf64>
        }
        %67 = vector.reduction <add>, %58 fastmath<reassoc> : vector<4xf64> into f64
        %68 = arith.addf %1, %67 : f64
        affine.store %68, %16[%i_3 - %i_2] : memref<16xf64>
      }
      %69 = vector.broadcast %22 : f64 to vector<4xf64>
      %70 = vector.broadcast %18 : f64 to vector<4xf64>
      %71, %72 = affine.for %i_4 = affine_map<(d0) -> (d0)>(%i_2) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_2)[%13] step 4 iter_args(%73 = %7, %74 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %75 = affine.min affine_map<(d0, d1, d2) -> ((d2 + (d0 * -1)), ((d1 + 16) + (d0 * -1)))>(%i_4, %i_2, %13)
        %76 = vector.create_mask %75 : vector<4xi1>
        %77 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_4, %i_2)
        %78 = vector.maskedload %16[%77], %76, %6 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %79 = vector.maskedload %y[%i_4], %76, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %80 = arith.addf %78, %69 : vector<4xf64>
        %81 = arith.negf %80 : vector<4xf64>
        %82 = math.absf %80 : vector<4xf64>
        %83 = arith.negf %82 : vector<4xf64>
        %84 = math.exp %83 : vector<4xf64>
        %85 = arith.maximumf %81, %6 : vector<4xf64>
        %86 = math.log1p %84 : vector<4xf64>
        %87 = arith.addf %85, %86 : vector<4xf64>
        %88 = arith.mulf %79, %87 : vector<4xf64>
        %89 = arith.subf %8, %79 : vector<4xf64>
        %90 = arith.maximumf %80, %6 : vector<4xf64>
        %91 = arith.addf %90, %86 : vector<4xf64>
        %92 = arith.mulf %89, %91 : vector<4xf64>
        %93 = arith.addf %88, %92 : vector<4xf64>
        %94 = arith.addf %73, %93 fastmath<reassoc,contract> : vector<4xf64>
        %95 = arith.mulf %70, %89 : vector<4xf64>
        %96 = math.exp %81 : vector<4xf64>
        %97 = arith.addf %8, %96 : vector<4xf64>
        %98 = arith.divf %8, %97 : vector<4xf64>
        %99 = arith.mulf %95, %98 : vector<4xf64>
        %100 = arith.mulf %70, %79 : vector<4xf64>
        %101 = math.exp %80 : vector<4xf64>
        %102 = arith.addf %8, %101 : vector<4xf64>
        %103 = arith.divf %8, %102 : vector<4xf64>
        %104 = arith.mulf %100, %103 : vector<4xf64>
        %105 = arith.subf %99, %104 : vector<4xf64>
        %106 = arith.addf %74, %105 fastmath<reassoc,contract> : vector<4xf64>
        %107 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_4, %i_2)
        vector.maskedstore %16[%107], %76, %105 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %108 = arith.select %76, %94, %73 : vector<4xi1>, vector<4xf64>
        %109 = arith.select %76, %106, %74 : vector<4xi1>, vector<4xf64>
        affine.yield %108, %109 : vector<4xf64>, vector<4xf64>
      }
      %110 = vector.reduction <add>, %71 fastmath<reassoc> : vector<4xf64> into f64
      %111 = arith.addf %26, %110 : f64
      %112 = vector.reduction <add>, %72 fastmath<reassoc> : vector<4xf64> into f64
      %113 = arith.addf %27, %112 : f64
      affine.for %i_5 = affine_map<(d0) -> (d0)>(%i_2) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_2)[%13] {
        %114 = affine.load %16[%i_5 - %i_2] : memref<16xf64>
        %115 = vector.broadcast %114 : f64 to vector<4xf64>
        affine.for %j_3 = 0 to %19 step 4 {
          %116 = affine.vector_load %x[%i_5, %j_3] : memref<?x?xf64>, vector<4xf64>
          %117 = affine.vector_load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
          %118 = arith.mulf %115, %116 fastmath<reassoc,contract> : vector<4xf64>
          %119 = arith.addf %117, %118 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %119, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        }
        affine.for %j_4 = %19 to %12 step 4 {
          %120 = vector.maskedload %x[%i_5, %j_4], %21, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %121 = vector.maskedload %out1_1[%j_4], %21, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %122 = arith.mulf %115, %120 fastmath<reassoc,contract> : vector<4xf64>
          %123 = arith.addf %121, %122 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%j_4], %21, %123 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      affine.yield %111, %113 : f64, f64
    }
    %124 = arith.divf %24, %17 : f64
    %125 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%12)
    %126, %127 = affine.for %i_6 = 0 to %125 step 256 iter_args(%128 = %7, %129 = %6) -> (vector<4xf64>, vector<4xf64>) {
      %130, %131 = affine.for %i_7 = affine_map<(d0) -> (d0)>(%i_6) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%i_6, %125) step 8 iter_args(%132 = %7, %133 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %134 = affine.vector_load %w[%i_7] : memref<?xf64>, vector<4xf64>
        %135 = arith.mulf %134, %134 fastmath<contract> : vector<4xf64>
        %136 = arith.addf %132, %135 fastmath<reassoc,contract> : vector<4xf64>
        %137 = affine.vector_load %out1_1[%i_7] : memref<?xf64>, vector<4xf64>
        %138 = arith.mulf %134, %9 : vector<4xf64>
        %139 = arith.mulf %10, %138 : vector<4xf64>
        %140 = arith.addf %139, %137 : vector<4xf64>
        %141 = arith.mulf %11, %140 : vector<4xf64>
        %142 = arith.subf %134, %141 : vector<4xf64>
        affine.vector_store %142, %out1_1[%i_7] : memref<?xf64>, vector<4xf64>
        %143 = affine.vector_load %w[%i_7 + 4] : memref<?xf64>, vector<4xf64>
        %144 = arith.mulf %143, %143 fastmath<contract> : vector<4xf64>
        %145 = arith.addf %133, %144 fastmath<reassoc,contract> : vector<4xf64>
        %146 = affine.vector_load %out1_1[%i_7 + 4] : memref<?xf64>, vector<4xf64>
        %147 = arith.mulf %143, %9 : vector<4xf64>
        %148 = arith.mulf %10, %147 : vector<4xf64>
        %149 = arith.addf %148, %146 : vector<4xf64>
        %150 = arith.mulf %11, %149 : vector<4xf64>
        %151 = arith.subf %143, %150 : vector<4xf64>
        affine.vector_store %151, %out1_1[%i_7 + 4] : memref<?xf64>, vector<4xf64>
        affine.yield %136, %145 : vector<4xf64>, vector<4xf64>
      }
      %152 = arith.addf %130, %131 : vector<4xf64>
      %153 = arith.subf %152, %129 : vector<4xf64>
      %154 = arith.addf %128, %153 : vector<4xf64>
      %155 = arith.subf %154, %128 : vector<4xf64>
      %156 = arith.subf %155, %153 : vector<4xf64>
      %157 = arith.cmpf uno, %156, %156 : vector<4xf64>
      %158 = arith.select %157, %6, %156 : vector<4xi1>, vector<4xf64>
      affine.yield %154, %158 : vector<4xf64>, vector<4xf64>
    }
    %159 = arith.subf %7, %127 : vector<4xf64>
    %160 = affine.for %i_8 = %125 to %12 step 4 iter_args(%161 = %159) -> (vector<4xf64>) {
      %162 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_8, %12)
      %163 = vector.create_mask %162 : vector<4xi1>
      %164 = vector.maskedload %w[%i_8], %163, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %165 = arith.mulf %164, %164 fastmath<contract> : vector<4xf64>
      %166 = arith.addf %161, %165 fastmath<reassoc,contract> : vector<4xf64>
      %167 = vector.maskedload %out1_1[%i_8], %163, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %168 = arith.mulf %164, %9 : vector<4xf64>
      %169 = arith.mulf %10, %168 : vector<4xf64>
      %170 = arith.addf %169, %167 : vector<4xf64>
      %171 = arith.mulf %11, %170 : vector<4xf64>
      %172 = arith.subf %164, %171 : vector<4xf64>
      vector.maskedstore %out1_1[%i_8], %163, %172 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %173 = arith.select %163, %166, %161 : vector<4xi1>, vector<4xf64>
      affine.yield %173 : vector<4xf64>
    }
    %174 = arith.addf %126, %160 : vector<4xf64>
    %175 = vector.reduction <add>, %174 fastmath<reassoc> : vector<4xf64> into f64
    %176 = arith.addf %1, %175 : f64
    %177 = arith.mulf %3, %176 : f64
    %178 = arith.addf %124, %177 : f64
    affine.store %178, %out0[] : memref<f64>
    %179 = affine.load %b[] : memref<f64>
    %180 = arith.mulf %5, %25 : f64
    %181 = arith.subf %179, %180 : f64
    affine.store %181, %out2[] : memref<f64>
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
    %19 = arith.shrsi %12, %c2 : index
    %20 = arith.muli %19, %c4 overflow<nsw> : index
    %21 = arith.subi %12, %20 overflow<nsw> : index
    %22 = vector.create_mask %21 : vector<4xi1>
    scf.for %i = %c0 to %20 step %c4 {
      vector.store %6, %out1_1[%i] : memref<?xf64>, vector<4xf64>
    }
    %23 = arith.cmpi slt, %20, %12 : index
    scf.if %23 {
      vector.maskedstore %out1_1[%20], %22, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %24 = memref.load %b[] : memref<f64>
    %25 = arith.shrsi %12, %c4 : index
    %26 = arith.muli %25, %c16 overflow<nsw> : index
    %27, %28 = scf.for %i_1 = %c0 to %13 step %c16 iter_args(%29 = %1, %30 = %1) -> (f64, f64) {
      %31 = arith.addi %i_1, %c16 overflow<nsw> : index
      %32 = arith.minsi %13, %31 : index
      scf.for %i_2 = %i_1 to %32 step %c1 {
        %33 = scf.for %j = %c0 to %26 step %c512 iter_args(%34 = %7) -> (vector<4xf64>) {
          %35 = arith.addi %j, %c512 overflow<nsw> : index
          %36 = arith.minsi %35, %26 : index
          %37, %38, %39, %40 = scf.for %j_1 = %j to %36 step %c16 iter_args(%41 = %7, %42 = %7, %43 = %7, %44 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %45 = vector.load %x[%i_2, %j_1] : memref<?x?xf64>, vector<4xf64>
            %46 = vector.load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %47 = arith.mulf %45, %46 fastmath<reassoc,contract> : vector<4xf64>
            %48 = arith.addf %41, %47 fastmath<reassoc,contract> : vector<4xf64>
            %49 = arith.addi %j_1, %c4 overflow<nsw> : index
            %50 = vector.load %x[%i_2, %49] : memref<?x?xf64>, vector<4xf64>
            %51 = arith.addi %j_1, %c4 overflow<nsw> : index
            %52 = vector.load %w[%51] : memref<?xf64>, vector<4xf64>
            %53 = arith.mulf %50, %52 fastmath<reassoc,contract> : vector<4xf64>
            %54 = arith.addf %42, %53 fastmath<reassoc,contract> : vector<4xf64>
            %55 = arith.addi %j_1, %c8 overflow<nsw> : index
            %56 = vector.load %x[%i_2, %55] : memref<?x?xf64>, vector<4xf64>
            %57 = arith.addi %j_1, %c8 overflow<nsw> : index
            %58 = vector.load %w[%57] : memref<?xf64>, vector<4xf64>
            %59 = arith.mulf %56, %58 fastmath<reassoc,contract> : vector<4xf64>
            %60 = arith.addf %43, %59 fastmath<reassoc,contract> : vector<4xf64>
            %61 = arith.addi %j_1, %c12 overflow<nsw> : index
            %62 = vector.load %x[%i_2, %61] : memref<?x?xf64>, vector<4xf64>
            %63 = arith.addi %j_1, %c12 overflow<nsw> : index
            %64 = vector.load %w[%63] : memref<?xf64>, vector<4xf64>
            %65 = arith.mulf %62, %64 fastmath<reassoc,contract> : vector<4xf64>
            %66 = arith.addf %44, %65 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %48, %54, %60, %66 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %67 = arith.addf %37, %38 : vector<4xf64>
          %68 = arith.addf %39, %40 : vector<4xf64>
          %69 = arith.addf %67, %68 : vector<4xf64>
          %70 = arith.addf %34, %69 : vector<4xf64>
          scf.yield %70 : vector<4xf64>
        }
        %71 = scf.for %j_2 = %26 to %12 step %c4 iter_args(%72 = %33) -> (vector<4xf64>) {
          %73 = arith.subi %12, %j_2 overflow<nsw> : index
          %74 = vector.create_mask %73 : vector<4xi1>
          %75 = vector.maskedload %x[%i_2, %j_2], %74, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %76 = vector.maskedload %w[%j_2], %74, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %77 = arith.mulf %75, %76 fastmath<reassoc,contract> : vector<4xf64>
          %78 = arith.addf %72, %77 fastmath<reassoc,contract> : vector<4xf64>
          %79 = arith.select %74, %78, %72 : vector<4xi1>, vector<4xf64>
          scf.yield %79 : vector<4xf64>
        }
        %80 = vector.reduction <add>, %71 fastmath<reassoc> : vector<4xf64> into f64
        %81 = arith.addf %1, %80 : f64
        %82 = arith.subi %i_2, %i_1 overflow<nsw> : index
        memref.store %81, %16[%82] : memref<16xf64>
      }
      %83 = vector.broadcast %24 : f64 to vector<4xf64>
      %84 = vector.broadcast %18 : f64 to vector<4xf64>
      %85 = arith.minsi %13, %31 : index
      %86, %87 = scf.for %i_3 = %i_1 to %85 step %c4 iter_args(%88 = %7, %89 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %90 = arith.subi %13, %i_3 overflow<nsw> : index
        %91 = arith.addi %i_1, %c16 overflow<nsw> : index
        %92 = arith.subi %91, %i_3 overflow<nsw> : index
        %93 = arith.minsi %90, %92 : index
        %94 = vector.create_mask %93 : vector<4xi1>
        %95 = arith.subi %i_3, %i_1 overflow<nsw> : index
        %96 = vector.maskedload %16[%95], %94, %6 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %97 = vector.maskedload %y[%i_3], %94, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %98 = arith.addf %96, %83 : vector<4xf64>
        %99 = arith.negf %98 : vector<4xf64>
        %100 = math.absf %98 : vector<4xf64>
        %101 = arith.negf %100 : vector<4xf64>
        %102 = func.call @exp_v4f64(%101) : (vector<4xf64>) -> vector<4xf64>
        %103 = arith.maximumf %99, %6 : vector<4xf64>
        %104 = func.call @log1p_v4f64(%102) : (vector<4xf64>) -> vector<4xf64>
        %105 = arith.addf %103, %104 : vector<4xf64>
        %106 = arith.mulf %97, %105 : vector<4xf64>
        %107 = arith.subf %8, %97 : vector<4xf64>
        %108 = arith.maximumf %98, %6 : vector<4xf64>
        %109 = arith.addf %108, %104 : vector<4xf64>
        %110 = arith.mulf %107, %109 : vector<4xf64>
        %111 = arith.addf %106, %110 : vector<4xf64>
        %112 = arith.addf %88, %111 fastmath<reassoc,contract> : vector<4xf64>
        %113 = arith.mulf %84, %107 : vector<4xf64>
        %114 = func.call @exp_v4f64(%99) : (vector<4xf64>) -> vector<4xf64>
        %115 = arith.addf %8, %114 : vector<4xf64>
        %116 = arith.divf %8, %115 : vector<4xf64>
        %117 = arith.mulf %113, %116 : vector<4xf64>
        %118 = arith.mulf %84, %97 : vector<4xf64>
        %119 = func.call @exp_v4f64(%98) : (vector<4xf64>) -> vector<4xf64>
        %120 = arith.addf %8, %119 : vector<4xf64>
        %121 = arith.divf %8, %120 : vector<4xf64>
        %122 = arith.mulf %118, %121 : vector<4xf64>
        %123 = arith.subf %117, %122 : vector<4xf64>
        %124 = arith.addf %89, %123 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %16[%95], %94, %123 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %125 = arith.select %94, %112, %88 : vector<4xi1>, vector<4xf64>
        %126 = arith.select %94, %124, %89 : vector<4xi1>, vector<4xf64>
        scf.yield %125, %126 : vector<4xf64>, vector<4xf64>
      }
      %127 = vector.reduction <add>, %86 fastmath<reassoc> : vector<4xf64> into f64
      %128 = arith.addf %29, %127 : f64
      %129 = vector.reduction <add>, %87 fastmath<reassoc> : vector<4xf64> into f64
      %130 = arith.addf %30, %129 : f64
      %131 = arith.minsi %13, %31 : index
      scf.for %i_4 = %i_1 to %131 step %c1 {
        %132 = arith.subi %i_4, %i_1 overflow<nsw> : index
        %133 = memref.load %16[%132] : memref<16xf64>
        %134 = vector.broadcast %133 : f64 to vector<4xf64>
        scf.for %j_3 = %c0 to %20 step %c4 {
          %135 = vector.load %x[%i_4, %j_3] : memref<?x?xf64>, vector<4xf64>
          %136 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
          %137 = arith.mulf %134, %135 fastmath<reassoc,contract> : vector<4xf64>
          %138 = arith.addf %136, %137 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %138, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        }
        %139 = arith.cmpi slt, %20, %12 : index
        scf.if %139 {
          %140 = vector.maskedload %x[%i_4, %20], %22, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %141 = vector.maskedload %out1_1[%20], %22, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %142 = arith.mulf %134, %140 fastmath<reassoc,contract> : vector<4xf64>
          %143 = arith.addf %141, %142 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%20], %22, %143 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.yield %128, %130 : f64, f64
    }
    %144 = arith.divf %27, %17 : f64
    %145 = arith.shrsi %12, %c3 : index
    %146 = arith.muli %145, %c8 overflow<nsw> : index
    %147, %148 = scf.for %i_5 = %c0 to %146 step %c256 iter_args(%149 = %7, %150 = %6) -> (vector<4xf64>, vector<4xf64>) {
      %151 = arith.addi %i_5, %c256 overflow<nsw> : index
      %152 = arith.minsi %151, %146 : index
      %153, %154 = scf.for %i_6 = %i_5 to %152 step %c8 iter_args(%155 = %7, %156 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %157 = vector.load %w[%i_6] : memref<?xf64>, vector<4xf64>
        %158 = arith.mulf %157, %157 fastmath<contract> : vector<4xf64>
        %159 = arith.addf %155, %158 fastmath<reassoc,contract> : vector<4xf64>
        %160 = vector.load %out1_1[%i_6] : memref<?xf64>, vector<4xf64>
        %161 = arith.mulf %157, %9 : vector<4xf64>
        %162 = arith.mulf %10, %161 : vector<4xf64>
        %163 = arith.addf %162, %160 : vector<4xf64>
        %164 = arith.mulf %11, %163 : vector<4xf64>
        %165 = arith.subf %157, %164 : vector<4xf64>
        vector.store %165, %out1_1[%i_6] : memref<?xf64>, vector<4xf64>
        %166 = arith.addi %i_6, %c4 overflow<nsw> : index
        %167 = vector.load %w[%166] : memref<?xf64>, vector<4xf64>
        %168 = arith.mulf %167, %167 fastmath<contract> : vector<4xf64>
        %169 = arith.addf %156, %168 fastmath<reassoc,contract> : vector<4xf64>
        %170 = vector.load %out1_1[%166] : memref<?xf64>, vector<4xf64>
        %171 = arith.mulf %167, %9 : vector<4xf64>
        %172 = arith.mulf %10, %171 : vector<4xf64>
        %173 = arith.addf %172, %170 : vector<4xf64>
        %174 = arith.mulf %11, %173 : vector<4xf64>
        %175 = arith.subf %167, %174 : vector<4xf64>
        vector.store %175, %out1_1[%166] : memref<?xf64>, vector<4xf64>
        scf.yield %159, %169 : vector<4xf64>, vector<4xf64>
      }
      %176 = arith.addf %153, %154 : vector<4xf64>
      %177 = arith.subf %176, %150 : vector<4xf64>
      %178 = arith.addf %149, %177 : vector<4xf64>
      %179 = arith.subf %178, %149 : vector<4xf64>
      %180 = arith.subf %179, %177 : vector<4xf64>
      %181 = arith.cmpf uno, %180, %180 : vector<4xf64>
      %182 = arith.select %181, %6, %180 : vector<4xi1>, vector<4xf64>
      scf.yield %178, %182 : vector<4xf64>, vector<4xf64>
    }
    %183 = arith.subf %7, %148 : vector<4xf64>
    %184 = scf.for %i_7 = %146 to %12 step %c4 iter_args(%185 = %183) -> (vector<4xf64>) {
      %186 = arith.subi %12, %i_7 overflow<nsw> : index
      %187 = vector.create_mask %186 : vector<4xi1>
      %188 = vector.maskedload %w[%i_7], %187, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %189 = arith.mulf %188, %188 fastmath<contract> : vector<4xf64>
      %190 = arith.addf %185, %189 fastmath<reassoc,contract> : vector<4xf64>
      %191 = vector.maskedload %out1_1[%i_7], %187, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %192 = arith.mulf %188, %9 : vector<4xf64>
      %193 = arith.mulf %10, %192 : vector<4xf64>
      %194 = arith.addf %193, %191 : vector<4xf64>
      %195 = arith.mulf %11, %194 : vector<4xf64>
      %196 = arith.subf %188, %195 : vector<4xf64>
      vector.maskedstore %out1_1[%i_7], %187, %196 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %197 = arith.select %187, %190, %185 : vector<4xi1>, vector<4xf64>
      scf.yield %197 : vector<4xf64>
    }
    %198 = arith.addf %147, %184 : vector<4xf64>
    %199 = vector.reduction <add>, %198 fastmath<reassoc> : vector<4xf64> into f64
    %200 = arith.addf %1, %199 : f64
    %201 = arith.mulf %3, %200 : f64
    %202 = arith.addf %144, %201 : f64
    memref.store %202, %out0[] : memref<f64>
    %203 = memref.load %b[] : memref<f64>
    %204 = arith.mulf %5, %28 : f64
    %205 = arith.subf %203, %204 : f64
    memref.store %205, %out2[] : memref<f64>
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
    %12 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %13 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %14 = llvm.mlir.constant(1.000000e-02 : f64) : f64
    %15 = llvm.mlir.constant(2.000000e+00 : f64) : f64
    %16 = llvm.mlir.constant(1.000000e-01 : f64) : f64
    %17 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %18 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %19 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %20 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %21 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %24 = llvm.sitofp %x_size0 : i64 to f64
    %25 = llvm.fdiv %23, %24 : f64
    %26 = llvm.ashr %w_size0, %1 : i64
    %27 = llvm.mul %26, %0 overflow<nsw> : i64
    %28 = llvm.sub %w_size0, %27 overflow<nsw> : i64
    %29 = llvm.intr.smin(%28, %0) : (i64, i64) -> i64
    %30 = llvm.intr.smax(%29, %2) : (i64, i64) -> i64
    %31 = llvm.trunc %30 : i64 to i32
    %32 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %33 = llvm.mlir.poison : vector<4xi32>
    %34 = llvm.insertelement %31, %33[%2 : i64] : vector<4xi32>
    %35 = llvm.shufflevector %34, %33 [0, 0, 0, 0] : vector<4xi32>
    %36 = llvm.icmp "slt" %32, %35 : vector<4xi32>
    %37 = llvm.icmp "slt" %2, %27 : i64
    llvm.cond_br %37, ^bb1(%2 : i64), ^bb2
  ^bb1(%i: i64):
    %38 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %17, %38 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %39 = llvm.add %i, %0 overflow<nsw> : i64
    %40 = llvm.icmp "slt" %39, %27 : i64
    llvm.cond_br %40, ^bb1(%39 : i64), ^bb2
  ^bb2:
    %41 = llvm.icmp "slt" %27, %w_size0 : i64
    llvm.cond_br %41, ^bb3, ^bb4
  ^bb3:
    %42 = llvm.getelementptr inbounds %out1[%27] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %17, %42, %36 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb4
  ^bb4:
    %43 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %44 = llvm.ashr %w_size0, %0 : i64
    %45 = llvm.mul %44, %3 overflow<nsw> : i64
    %46 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %46, ^bb5(%2, %12, %12 : i64, f64, f64), ^bb22(%12, %12 : f64, f64)
  ^bb5(%i_1: i64, %47: f64, %48: f64):
    %49 = llvm.add %i_1, %3 overflow<nsw> : i64
    %50 = llvm.intr.smin(%x_size0, %49) : (i64, i64) -> i64
    %51 = llvm.icmp "slt" %i_1, %50 : i64
    llvm.cond_br %51, ^bb6(%i_1 : i64), ^bb13
  ^bb6(%i_2: i64):
    %52 = llvm.icmp "slt" %2, %45 : i64
    llvm.cond_br %52, ^bb7(%2, %18 : i64, vector<4xf64>), ^bb10(%18 : vector<4xf64>)
  ^bb7(%j: i64, %53: vector<4xf64>):
    %54 = llvm.add %j, %5 overflow<nsw> : i64
    %55 = llvm.intr.smin(%54, %45) : (i64, i64) -> i64
    %56 = llvm.icmp "slt" %j, %55 : i64
    llvm.cond_br %56, ^bb8(%j, %18, %18, %18, %18 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb9(%18, %18, %18, %18 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb8(%j_1: i64, %57: vector<4xf64>, %58: vector<4xf64>, %59: vector<4xf64>, %60: vector<4xf64>):
    %61 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %62 = llvm.add %61, %j_1 overflow<nsw> : i64
    %63 = llvm.getelementptr inbounds %x[%62] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %64 = llvm.load %63 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %65 = llvm.getelementptr inbounds %w[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %66 = llvm.load %65 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %67 = llvm.fmul %64, %66 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %68 = llvm.fadd %57, %67 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %69 = llvm.add %j_1, %0 overflow<nsw> : i64
    %70 = llvm.add %61, %69 overflow<nsw> : i64
    %71 = llvm.getelementptr inbounds %x[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %72 = llvm.load %71 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %73 = llvm.add %j_1, %0 overflow<nsw> : i64
    %74 = llvm.getelementptr inbounds %w[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %75 = llvm.load %74 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %76 = llvm.fmul %72, %75 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %77 = llvm.fadd %58, %76 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %78 = llvm.add %j_1, %6 overflow<nsw> : i64
    %79 = llvm.add %61, %78 overflow<nsw> : i64
    %80 = llvm.getelementptr inbounds %x[%79] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %81 = llvm.load %80 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %82 = llvm.add %j_1, %6 overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %w[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %84 = llvm.load %83 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %85 = llvm.fmul %81, %84 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %86 = llvm.fadd %59, %85 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %87 = llvm.add %j_1, %7 overflow<nsw> : i64
    %88 = llvm.add %61, %87 overflow<nsw> : i64
    %89 = llvm.getelementptr inbounds %x[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %90 = llvm.load %89 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %91 = llvm.add %j_1, %7 overflow<nsw> : i64
    %92 = llvm.getelementptr inbounds %w[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %93 = llvm.load %92 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %94 = llvm.fmul %90, %93 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %95 = llvm.fadd %60, %94 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %96 = llvm.add %j_1, %3 overflow<nsw> : i64
    %97 = llvm.icmp "slt" %96, %55 : i64
    llvm.cond_br %97, ^bb8(%96, %68, %77, %86, %95 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb9(%68, %77, %86, %95 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%98: vector<4xf64>, %99: vector<4xf64>, %100: vector<4xf64>, %101: vector<4xf64>):
    %102 = llvm.fadd %98, %99 : vector<4xf64>
    %103 = llvm.fadd %100, %101 : vector<4xf64>
    %104 = llvm.fadd %102, %103 : vector<4xf64>
    %105 = llvm.fadd %53, %104 : vector<4xf64>
    %106 = llvm.add %j, %5 overflow<nsw> : i64
    %107 = llvm.icmp "slt" %106, %45 : i64
    llvm.cond_br %107, ^bb7(%106, %105 : i64, vector<4xf64>), ^bb10(%105 : vector<4xf64>)
  ^bb10(%108: vector<4xf64>):
    %109 = llvm.icmp "slt" %45, %w_size0 : i64
    llvm.cond_br %109, ^bb11(%45, %108 : i64, vector<4xf64>), ^bb12(%108 : vector<4xf64>)
  ^bb11(%j_2: i64, %110: vector<4xf64>):
    %111 = llvm.sub %w_size0, %j_2 overflow<nsw> : i64
    %112 = llvm.intr.smin(%111, %0) : (i64, i64) -> i64
    %113 = llvm.intr.smax(%112, %2) : (i64, i64) -> i64
    %114 = llvm.trunc %113 : i64 to i32
    %115 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %116 = llvm.mlir.poison : vector<4xi32>
    %117 = llvm.insertelement %114, %116[%2 : i64] : vector<4xi32>
    %118 = llvm.shufflevector %117, %116 [0, 0, 0, 0] : vector<4xi32>
    %119 = llvm.icmp "slt" %115, %118 : vector<4xi32>
    %120 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %121 = llvm.add %120, %j_2 overflow<nsw> : i64
    %122 = llvm.getelementptr inbounds %x[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %123 = llvm.intr.masked.load %122, %119, %17 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %124 = llvm.getelementptr inbounds %w[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %125 = llvm.intr.masked.load %124, %119, %17 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %126 = llvm.fmul %123, %125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %127 = llvm.fadd %110, %126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %128 = llvm.select %119, %127, %110 : vector<4xi1>, vector<4xf64>
    %129 = llvm.add %j_2, %0 overflow<nsw> : i64
    %130 = llvm.icmp "slt" %129, %w_size0 : i64
    llvm.cond_br %130, ^bb11(%129, %128 : i64, vector<4xf64>), ^bb12(%128 : vector<4xf64>)
  ^bb12(%131: vector<4xf64>):
    %132 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %133 = "llvm.intr.vector.reduce.fadd"(%132, %131) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %134 = llvm.fadd %12, %133 : f64
    %135 = llvm.sub %i_2, %i_1 overflow<nsw> : i64
    %136 = llvm.getelementptr inbounds %10[%135] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %134, %136 {alignment = 8 : i64} : f64, !llvm.ptr
    %137 = llvm.add %i_2, %4 overflow<nsw> : i64
    %138 = llvm.icmp "slt" %137, %50 : i64
    llvm.cond_br %138, ^bb6(%137 : i64), ^bb13
  ^bb13:
    %139 = llvm.mlir.poison : vector<4xf64>
    %140 = llvm.insertelement %43, %139[%2 : i64] : vector<4xf64>
    %141 = llvm.shufflevector %140, %139 [0, 0, 0, 0] : vector<4xf64>
    %142 = llvm.mlir.poison : vector<4xf64>
    %143 = llvm.insertelement %25, %142[%2 : i64] : vector<4xf64>
    %144 = llvm.shufflevector %143, %142 [0, 0, 0, 0] : vector<4xf64>
    %145 = llvm.intr.smin(%x_size0, %49) : (i64, i64) -> i64
    %146 = llvm.icmp "slt" %i_1, %145 : i64
    llvm.cond_br %146, ^bb14(%i_1, %18, %18 : i64, vector<4xf64>, vector<4xf64>), ^bb15(%18, %18 : vector<4xf64>, vector<4xf64>)
  ^bb14(%i_3: i64, %147: vector<4xf64>, %148: vector<4xf64>):
    %149 = llvm.sub %x_size0, %i_3 overflow<nsw> : i64
    %150 = llvm.add %i_1, %3 overflow<nsw> : i64
    %151 = llvm.sub %150, %i_3 overflow<nsw> : i64
    %152 = llvm.intr.smin(%149, %151) : (i64, i64) -> i64
    %153 = llvm.intr.smin(%152, %0) : (i64, i64) -> i64
    %154 = llvm.intr.smax(%153, %2) : (i64, i64) -> i64
    %155 = llvm.trunc %154 : i64 to i32
    %156 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %157 = llvm.mlir.poison : vector<4xi32>
    %158 = llvm.insertelement %155, %157[%2 : i64] : vector<4xi32>
    %159 = llvm.shufflevector %158, %157 [0, 0, 0, 0] : vector<4xi32>
    %160 = llvm.icmp "slt" %156, %159 : vector<4xi32>
    %161 = llvm.sub %i_3, %i_1 overflow<nsw> : i64
    %162 = llvm.getelementptr inbounds %10[%161] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %163 = llvm.intr.masked.load %162, %160, %17 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %164 = llvm.getelementptr inbounds %y[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %165 = llvm.intr.masked.load %164, %160, %17 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %166 = llvm.fadd %163, %141 : vector<4xf64>
    %167 = llvm.fneg %166 : vector<4xf64>
    %168 = llvm.intr.fabs(%166) : (vector<4xf64>) -> vector<4xf64>
    %169 = llvm.fneg %168 : vector<4xf64>
    %170 = llvm.call @exp_v4f64(%169) : (vector<4xf64>) -> vector<4xf64>
    %171 = llvm.intr.maximum(%167, %17) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %172 = llvm.call @log1p_v4f64(%170) : (vector<4xf64>) -> vector<4xf64>
    %173 = llvm.fadd %171, %172 : vector<4xf64>
    %174 = llvm.fmul %165, %173 : vector<4xf64>
    %175 = llvm.fsub %19, %165 : vector<4xf64>
    %176 = llvm.intr.maximum(%166, %17) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %177 = llvm.fadd %176, %172 : vector<4xf64>
    %178 = llvm.fmul %175, %177 : vector<4xf64>
    %179 = llvm.fadd %174, %178 : vector<4xf64>
    %180 = llvm.fadd %147, %179 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %181 = llvm.fmul %144, %175 : vector<4xf64>
    %182 = llvm.call @exp_v4f64(%167) : (vector<4xf64>) -> vector<4xf64>
    %183 = llvm.fadd %19, %182 : vector<4xf64>
    %184 = llvm.fdiv %19, %183 : vector<4xf64>
    %185 = llvm.fmul %181, %184 : vector<4xf64>
    %186 = llvm.fmul %144, %165 : vector<4xf64>
    %187 = llvm.call @exp_v4f64(%166) : (vector<4xf64>) -> vector<4xf64>
    %188 = llvm.fadd %19, %187 : vector<4xf64>
    %189 = llvm.fdiv %19, %188 : vector<4xf64>
    %190 = llvm.fmul %186, %189 : vector<4xf64>
    %191 = llvm.fsub %185, %190 : vector<4xf64>
    %192 = llvm.fadd %148, %191 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %191, %162, %160 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %193 = llvm.select %160, %180, %147 : vector<4xi1>, vector<4xf64>
    %194 = llvm.select %160, %192, %148 : vector<4xi1>, vector<4xf64>
    %195 = llvm.add %i_3, %0 overflow<nsw> : i64
    %196 = llvm.icmp "slt" %195, %145 : i64
    llvm.cond_br %196, ^bb14(%195, %193, %194 : i64, vector<4xf64>, vector<4xf64>), ^bb15(%193, %194 : vector<4xf64>, vector<4xf64>)
  ^bb15(%197: vector<4xf64>, %198: vector<4xf64>):
    %199 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %200 = "llvm.intr.vector.reduce.fadd"(%199, %197) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %201 = llvm.fadd %47, %200 : f64
    %202 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %203 = "llvm.intr.vector.reduce.fadd"(%202, %198) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %204 = llvm.fadd %48, %203 : f64
    %205 = llvm.intr.smin(%x_size0, %49) : (i64, i64) -> i64
    %206 = llvm.icmp "slt" %i_1, %205 : i64
    llvm.cond_br %206, ^bb16(%i_1 : i64), ^bb21
  ^bb16(%i_4: i64):
    %207 = llvm.sub %i_4, %i_1 overflow<nsw> : i64
    %208 = llvm.getelementptr inbounds %10[%207] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %209 = llvm.load %208 {alignment = 8 : i64} : !llvm.ptr -> f64
    %210 = llvm.mlir.poison : vector<4xf64>
    %211 = llvm.insertelement %209, %210[%2 : i64] : vector<4xf64>
    %212 = llvm.shufflevector %211, %210 [0, 0, 0, 0] : vector<4xf64>
    %213 = llvm.icmp "slt" %2, %27 : i64
    llvm.cond_br %213, ^bb17(%2 : i64), ^bb18
  ^bb17(%j_3: i64):
    %214 = llvm.mul %i_4, %x_stride0 overflow<nsw> : i64
    %215 = llvm.add %214, %j_3 overflow<nsw> : i64
    %216 = llvm.getelementptr inbounds %x[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %217 = llvm.load %216 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %218 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %219 = llvm.load %218 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %220 = llvm.fmul %212, %217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %221 = llvm.fadd %219, %220 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %221, %218 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %222 = llvm.add %j_3, %0 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %222, %27 : i64
    llvm.cond_br %223, ^bb17(%222 : i64), ^bb18
  ^bb18:
    %224 = llvm.icmp "slt" %27, %w_size0 : i64
    llvm.cond_br %224, ^bb19, ^bb20
  ^bb19:
    %225 = llvm.mul %i_4, %x_stride0 overflow<nsw> : i64
    %226 = llvm.add %225, %27 overflow<nsw> : i64
    %227 = llvm.getelementptr inbounds %x[%226] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %228 = llvm.intr.masked.load %227, %36, %17 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %229 = llvm.getelementptr inbounds %out1[%27] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %230 = llvm.intr.masked.load %229, %36, %17 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %231 = llvm.fmul %212, %228 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %232 = llvm.fadd %230, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %232, %229, %36 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb20
  ^bb20:
    %233 = llvm.add %i_4, %4 overflow<nsw> : i64
    %234 = llvm.icmp "slt" %233, %205 : i64
    llvm.cond_br %234, ^bb16(%233 : i64), ^bb21
  ^bb21:
    %235 = llvm.add %i_1, %3 overflow<nsw> : i64
    %236 = llvm.icmp "slt" %235, %x_size0 : i64
    llvm.cond_br %236, ^bb5(%235, %201, %204 : i64, f64, f64), ^bb22(%201, %204 : f64, f64)
  ^bb22(%237: f64, %238: f64):
    %239 = llvm.fdiv %237, %24 : f64
    %240 = llvm.ashr %w_size0, %8 : i64
    %241 = llvm.mul %240, %6 overflow<nsw> : i64
    %242 = llvm.icmp "slt" %2, %241 : i64
    llvm.cond_br %242, ^bb23(%2, %18, %17 : i64, vector<4xf64>, vector<4xf64>), ^bb26(%18, %17 : vector<4xf64>, vector<4xf64>)
  ^bb23(%i_5: i64, %243: vector<4xf64>, %244: vector<4xf64>):
    %245 = llvm.add %i_5, %9 overflow<nsw> : i64
    %246 = llvm.intr.smin(%245, %241) : (i64, i64) -> i64
    %247 = llvm.icmp "slt" %i_5, %246 : i64
    llvm.cond_br %247, ^bb24(%i_5, %18, %18 : i64, vector<4xf64>, vector<4xf64>), ^bb25(%18, %18 : vector<4xf64>, vector<4xf64>)
  ^bb24(%i_6: i64, %248: vector<4xf64>, %249: vector<4xf64>):
    %250 = llvm.getelementptr inbounds %w[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %251 = llvm.load %250 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %252 = llvm.fmul %251, %251 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %253 = llvm.fadd %248, %252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %254 = llvm.getelementptr inbounds %out1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %255 = llvm.load %254 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %256 = llvm.fmul %251, %20 : vector<4xf64>
    %257 = llvm.fmul %21, %256 : vector<4xf64>
    %258 = llvm.fadd %257, %255 : vector<4xf64>
    %259 = llvm.fmul %22, %258 : vector<4xf64>
    %260 = llvm.fsub %251, %259 : vector<4xf64>
    llvm.store %260, %254 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %261 = llvm.add %i_6, %0 overflow<nsw> : i64
    %262 = llvm.getelementptr inbounds %w[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %263 = llvm.load %262 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %264 = llvm.fmul %263, %263 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %265 = llvm.fadd %249, %264 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %266 = llvm.getelementptr inbounds %out1[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %267 = llvm.load %266 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %268 = llvm.fmul %263, %20 : vector<4xf64>
    %269 = llvm.fmul %21, %268 : vector<4xf64>
    %270 = llvm.fadd %269, %267 : vector<4xf64>
    %271 = llvm.fmul %22, %270 : vector<4xf64>
    %272 = llvm.fsub %263, %271 : vector<4xf64>
    llvm.store %272, %266 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %273 = llvm.add %i_6, %6 overflow<nsw> : i64
    %274 = llvm.icmp "slt" %273, %246 : i64
    llvm.cond_br %274, ^bb24(%273, %253, %265 : i64, vector<4xf64>, vector<4xf64>), ^bb25(%253, %265 : vector<4xf64>, vector<4xf64>)
  ^bb25(%275: vector<4xf64>, %276: vector<4xf64>):
    %277 = llvm.fadd %275, %276 : vector<4xf64>
    %278 = llvm.fsub %277, %244 : vector<4xf64>
    %279 = llvm.fadd %243, %278 : vector<4xf64>
    %280 = llvm.fsub %279, %243 : vector<4xf64>
    %281 = llvm.fsub %280, %278 : vector<4xf64>
    %282 = llvm.fcmp "uno" %281, %281 : vector<4xf64>
    %283 = llvm.select %282, %17, %281 : vector<4xi1>, vector<4xf64>
    %284 = llvm.add %i_5, %9 overflow<nsw> : i64
    %285 = llvm.icmp "slt" %284, %241 : i64
    llvm.cond_br %285, ^bb23(%284, %279, %283 : i64, vector<4xf64>, vector<4xf64>), ^bb26(%279, %283 : vector<4xf64>, vector<4xf64>)
  ^bb26(%286: vector<4xf64>, %287: vector<4xf64>):
    %288 = llvm.fsub %18, %287 : vector<4xf64>
    %289 = llvm.icmp "slt" %241, %w_size0 : i64
    llvm.cond_br %289, ^bb27(%241, %288 : i64, vector<4xf64>), ^bb28(%288 : vector<4xf64>)
  ^bb27(%i_7: i64, %290: vector<4xf64>):
    %291 = llvm.sub %w_size0, %i_7 overflow<nsw> : i64
    %292 = llvm.intr.smin(%291, %0) : (i64, i64) -> i64
    %293 = llvm.intr.smax(%292, %2) : (i64, i64) -> i64
    %294 = llvm.trunc %293 : i64 to i32
    %295 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %296 = llvm.mlir.poison : vector<4xi32>
    %297 = llvm.insertelement %294, %296[%2 : i64] : vector<4xi32>
    %298 = llvm.shufflevector %297, %296 [0, 0, 0, 0] : vector<4xi32>
    %299 = llvm.icmp "slt" %295, %298 : vector<4xi32>
    %300 = llvm.getelementptr inbounds %w[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %301 = llvm.intr.masked.load %300, %299, %17 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %302 = llvm.fmul %301, %301 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %303 = llvm.fadd %290, %302 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %304 = llvm.getelementptr inbounds %out1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %305 = llvm.intr.masked.load %304, %299, %17 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %306 = llvm.fmul %301, %20 : vector<4xf64>
    %307 = llvm.fmul %21, %306 : vector<4xf64>
    %308 = llvm.fadd %307, %305 : vector<4xf64>
    %309 = llvm.fmul %22, %308 : vector<4xf64>
    %310 = llvm.fsub %301, %309 : vector<4xf64>
    llvm.intr.masked.store %310, %304, %299 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %311 = llvm.select %299, %303, %290 : vector<4xi1>, vector<4xf64>
    %312 = llvm.add %i_7, %0 overflow<nsw> : i64
    %313 = llvm.icmp "slt" %312, %w_size0 : i64
    llvm.cond_br %313, ^bb27(%312, %311 : i64, vector<4xf64>), ^bb28(%311 : vector<4xf64>)
  ^bb28(%314: vector<4xf64>):
    %315 = llvm.fadd %286, %314 : vector<4xf64>
    %316 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %317 = "llvm.intr.vector.reduce.fadd"(%316, %315) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %318 = llvm.fadd %12, %317 : f64
    %319 = llvm.fmul %14, %318 : f64
    %320 = llvm.fadd %239, %319 : f64
    llvm.store %320, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %321 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %322 = llvm.fmul %16, %238 : f64
    %323 = llvm.fsub %321, %322 : f64
    llvm.store %323, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %11 : i32
  }
  llvm.func @program_shapes(%w_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %324 = llvm.mlir.constant(0) : i64
    %325 = llvm.mlir.constant(1) : i64
    %326 = llvm.mlir.constant(1 : i32) : i32
    %327 = llvm.mlir.constant(2 : i32) : i32
    %328 = llvm.mlir.constant(0 : i32) : i32
    %329 = llvm.icmp "eq" %x_stride0_1, %w_size0_1 : i64
    %330 = llvm.icmp "eq" %x_size0_1, %y_size0_1 : i64
    llvm.cond_br %329, ^bb1, ^bb3(%326 : i32)
  ^bb1:
    llvm.cond_br %330, ^bb2, ^bb3(%327 : i32)
  ^bb2:
    llvm.store %w_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %328 : i32
  ^bb3(%331: i32):
    llvm.return %331 : i32
  }
  llvm.func internal @exp_v4f64(%332: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %333 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %334 = llvm.fcmp "ogt" %332, %333 : vector<4xf64>
    %335 = llvm.select %334, %333, %332 : vector<4xi1>, vector<4xf64>
    %336 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %337 = llvm.fcmp "olt" %335, %336 : vector<4xf64>
    %338 = llvm.select %337, %336, %335 : vector<4xi1>, vector<4xf64>
    %339 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %340 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %341 = llvm.intr.fma(%338, %340, %339) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %342 = llvm.fsub %341, %339 : vector<4xf64>
    %343 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %344 = llvm.intr.fma(%342, %343, %338) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %345 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %346 = llvm.intr.fma(%342, %345, %344) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %347 = llvm.fmul %346, %346 : vector<4xf64>
    %348 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %349 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %350 = llvm.intr.fma(%348, %347, %349) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %351 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %352 = llvm.intr.fma(%350, %347, %351) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %353 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %354 = llvm.intr.fma(%352, %347, %353) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %355 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %356 = llvm.intr.fma(%354, %347, %355) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %357 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %358 = llvm.intr.fma(%356, %347, %357) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %359 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %360 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %361 = llvm.intr.fma(%359, %347, %360) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %362 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %363 = llvm.intr.fma(%361, %347, %362) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %364 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %365 = llvm.intr.fma(%363, %347, %364) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %366 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %367 = llvm.intr.fma(%365, %347, %366) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %368 = llvm.intr.fma(%346, %367, %358) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %369 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %370 = llvm.intr.fma(%346, %368, %369) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %371 = llvm.intr.fma(%346, %370, %369) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %372 = llvm.bitcast %341 : vector<4xf64> to vector<4xi64>
    %373 = llvm.bitcast %339 : vector<4xf64> to vector<4xi64>
    %374 = llvm.sub %372, %373 : vector<4xi64>
    %375 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %376 = llvm.ashr %374, %375 : vector<4xi64>
    %377 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %378 = llvm.add %376, %377 : vector<4xi64>
    %379 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %380 = llvm.shl %378, %379 : vector<4xi64>
    %381 = llvm.bitcast %380 : vector<4xi64> to vector<4xf64>
    %382 = llvm.fmul %371, %381 : vector<4xf64>
    %383 = llvm.sub %374, %376 : vector<4xi64>
    %384 = llvm.add %383, %377 : vector<4xi64>
    %385 = llvm.shl %384, %379 : vector<4xi64>
    %386 = llvm.bitcast %385 : vector<4xi64> to vector<4xf64>
    %387 = llvm.fmul %382, %386 : vector<4xf64>
    llvm.return %387 : vector<4xf64>
  }
  llvm.func internal @log1p_v4f64(%388: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %389 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %390 = llvm.fadd %388, %389 : vector<4xf64>
    %391 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %392 = llvm.fcmp "olt" %390, %391 : vector<4xf64>
    %393 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %394 = llvm.fmul %390, %393 : vector<4xf64>
    %395 = llvm.select %392, %394, %390 : vector<4xi1>, vector<4xf64>
    %396 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %397 = llvm.bitcast %395 : vector<4xf64> to vector<4xi64>
    %398 = llvm.sub %397, %396 : vector<4xi64>
    %399 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %400 = llvm.ashr %398, %399 : vector<4xi64>
    %401 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %402 = llvm.and %398, %401 : vector<4xi64>
    %403 = llvm.add %402, %396 : vector<4xi64>
    %404 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %405 = llvm.sub %400, %404 : vector<4xi64>
    %406 = llvm.select %392, %405, %400 : vector<4xi1>, vector<4xi64>
    %407 = llvm.bitcast %403 : vector<4xi64> to vector<4xf64>
    %408 = llvm.sitofp %406 : vector<4xi64> to vector<4xf64>
    %409 = llvm.fsub %407, %389 : vector<4xf64>
    %410 = llvm.fcmp "oge" %388, %389 : vector<4xf64>
    %411 = llvm.fsub %390, %388 : vector<4xf64>
    %412 = llvm.fsub %389, %411 : vector<4xf64>
    %413 = llvm.fsub %390, %389 : vector<4xf64>
    %414 = llvm.fsub %388, %413 : vector<4xf64>
    %415 = llvm.select %410, %412, %414 : vector<4xi1>, vector<4xf64>
    %416 = llvm.fdiv %415, %390 : vector<4xf64>
    %417 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %418 = llvm.fcmp "olt" %390, %417 : vector<4xf64>
    %419 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %420 = llvm.select %418, %416, %419 : vector<4xi1>, vector<4xf64>
    %421 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %422 = llvm.fmul %409, %409 : vector<4xf64>
    %423 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %424 = llvm.fadd %409, %423 : vector<4xf64>
    %425 = llvm.fdiv %409, %424 : vector<4xf64>
    %426 = llvm.fmul %425, %425 : vector<4xf64>
    %427 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %428 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %429 = llvm.intr.fma(%427, %426, %428) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %430 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %431 = llvm.intr.fma(%429, %426, %430) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %432 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %433 = llvm.intr.fma(%431, %426, %432) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %434 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %435 = llvm.intr.fma(%433, %426, %434) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %436 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %437 = llvm.intr.fma(%435, %426, %436) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %438 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %439 = llvm.intr.fma(%437, %426, %438) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %440 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %441 = llvm.intr.fma(%439, %426, %440) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %442 = llvm.fmul %426, %441 : vector<4xf64>
    %443 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %444 = llvm.fmul %422, %443 : vector<4xf64>
    %445 = llvm.fadd %444, %442 : vector<4xf64>
    %446 = llvm.fmul %425, %445 : vector<4xf64>
    %447 = llvm.fsub %444, %446 : vector<4xf64>
    %448 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %449 = llvm.fmul %408, %448 : vector<4xf64>
    %450 = llvm.fadd %420, %449 : vector<4xf64>
    %451 = llvm.fsub %447, %450 : vector<4xf64>
    %452 = llvm.fsub %409, %451 : vector<4xf64>
    %453 = llvm.intr.fma(%408, %421, %452) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %454 = llvm.fcmp "olt" %390, %417 : vector<4xf64>
    %455 = llvm.select %454, %453, %390 : vector<4xi1>, vector<4xf64>
    %456 = llvm.fcmp "oeq" %390, %419 : vector<4xf64>
    %457 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %458 = llvm.select %456, %457, %455 : vector<4xi1>, vector<4xf64>
    %459 = llvm.fcmp "olt" %390, %419 : vector<4xf64>
    %460 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %461 = llvm.select %459, %460, %458 : vector<4xi1>, vector<4xf64>
    %462 = llvm.fcmp "oeq" %388, %419 : vector<4xf64>
    %463 = llvm.select %462, %388, %461 : vector<4xi1>, vector<4xf64>
    llvm.return %463 : vector<4xf64>
  }
}
