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
    %24 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%12)
    %25 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%12)
    %26 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%25, %12)
    %27 = vector.create_mask %26 : vector<4xi1>
    %28, %29 = affine.for %i_4 = 0 to %13 step 16 iter_args(%30 = %1, %31 = %1) -> (f64, f64) {
      affine.for %i_5 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] {
        %32 = affine.for %j = 0 to %24 step 512 iter_args(%33 = %7) -> (vector<4xf64>) {
          %34, %35, %36, %37 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%j, %24) step 16 iter_args(%38 = %7, %39 = %7, %40 = %7, %41 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %42 = affine.vector_load %x[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
            %43 = affine.vector_load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %44 = arith.mulf %42, %43 fastmath<reassoc,contract> : vector<4xf64>
            %45 = arith.addf %38, %44 fastmath<reassoc,contract> : vector<4xf64>
            %46 = affine.vector_load %x[%i_5, %j_1 + 4] : memref<?x?xf64>, vector<4xf64>
            %47 = affine.vector_load %w[%j_1 + 4] : memref<?xf64>, vector<4xf64>
            %48 = arith.mulf %46, %47 fastmath<reassoc,contract> : vector<4xf64>
            %49 = arith.addf %39, %48 fastmath<reassoc,contract> : vector<4xf64>
            %50 = affine.vector_load %x[%i_5, %j_1 + 8] : memref<?x?xf64>, vector<4xf64>
            %51 = affine.vector_load %w[%j_1 + 8] : memref<?xf64>, vector<4xf64>
            %52 = arith.mulf %50, %51 fastmath<reassoc,contract> : vector<4xf64>
            %53 = arith.addf %40, %52 fastmath<reassoc,contract> : vector<4xf64>
            %54 = affine.vector_load %x[%i_5, %j_1 + 12] : memref<?x?xf64>, vector<4xf64>
            %55 = affine.vector_load %w[%j_1 + 12] : memref<?xf64>, vector<4xf64>
            %56 = arith.mulf %54, %55 fastmath<reassoc,contract> : vector<4xf64>
            %57 = arith.addf %41, %56 fastmath<reassoc,contract> : vector<4xf64>
            affine.yield %45, %49, %53, %57 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %58 = arith.addf %34, %35 : vector<4xf64>
          %59 = arith.addf %36, %37 : vector<4xf64>
          %60 = arith.addf %58, %59 : vector<4xf64>
          %61 = arith.addf %33, %60 : vector<4xf64>
          affine.yield %61 : vector<4xf64>
        }
        %62 = affine.for %j_2 = %24 to %12 step 4 iter_args(%63 = %32) -> (vector<4xf64>) {
          %64 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_2, %12)
          %65 = vector.create_mask %64 : vector<4xi1>
          %66 = vector.maskedload %x[%i_5, %j_2], %65, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %67 = vector.maskedload %w[%j_2], %65, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %68 = arith.mulf %66, %67 fastmath<reassoc,contract> : vector<4xf64>
          %69 = arith.addf %63, %68 fastmath<reassoc,contract> : vector<4xf64>
          %70 = arith.select %65, %69, %63 : vector<4xi1>, vector<4xf64>
          affine.yield %70 : vector<4xf64>
        }
        %71 = vector.reduction <add>, %62 fastmath<reassoc> : vector<4xf64> into f64
        %72 = arith.addf %1, %71 : f64
        affine.store %72, %16[%i_5 - %i_4] : memref<16xf64>
      }
      %73 = vector.broadcast %23 : f64 to vector<4xf64>
      %74 = vector.broadcast %18 : f64 to vector<4xf64>
      %75, %76 = affine.for %i_6 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] step 4 iter_args(%77 = %7, %78 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %79 = affine.min affine_map<(d0, d1, d2) -> ((d2 + (d0 * -1)), ((d1 + 16) + (d0 * -1)))>(%i_6, %i_4, %13)
        %80 = vector.create_mask %79 : vector<4xi1>
        %81 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_6, %i_4)
        %82 = vector.maskedload %16[%81], %80, %6 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %83 = vector.maskedload %y[%i_6], %80, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %84 = arith.addf %82, %73 : vector<4xf64>
        %85 = arith.negf %84 : vector<4xf64>
        %86 = math.absf %84 : vector<4xf64>
        %87 = arith.negf %86 : vector<4xf64>
        %88 = math.exp %87 : vector<4xf64>
        %89 = arith.maximumf %85, %6 : vector<4xf64>
        %90 = math.log1p %88 : vector<4xf64>
        %91 = arith.addf %89, %90 : vector<4xf64>
        %92 = arith.mulf %83, %91 : vector<4xf64>
        %93 = arith.subf %8, %83 : vector<4xf64>
        %94 = arith.maximumf %84, %6 : vector<4xf64>
        %95 = arith.addf %94, %90 : vector<4xf64>
        %96 = arith.mulf %93, %95 : vector<4xf64>
        %97 = arith.addf %92, %96 : vector<4xf64>
        %98 = arith.addf %77, %97 fastmath<reassoc,contract> : vector<4xf64>
        %99 = arith.mulf %74, %93 : vector<4xf64>
        %100 = math.exp %85 : vector<4xf64>
        %101 = arith.addf %8, %100 : vector<4xf64>
        %102 = arith.divf %8, %101 : vector<4xf64>
        %103 = arith.mulf %99, %102 : vector<4xf64>
        %104 = arith.mulf %74, %83 : vector<4xf64>
        %105 = math.exp %84 : vector<4xf64>
        %106 = arith.addf %8, %105 : vector<4xf64>
        %107 = arith.divf %8, %106 : vector<4xf64>
        %108 = arith.mulf %104, %107 : vector<4xf64>
        %109 = arith.subf %103, %108 : vector<4xf64>
        %110 = arith.addf %78, %109 fastmath<reassoc,contract> : vector<4xf64>
        %111 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_6, %i_4)
        vector.maskedstore %16[%111], %80, %109 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %112 = arith.select %80, %98, %77 : vector<4xi1>, vector<4xf64>
        %113 = arith.select %80, %110, %78 : vector<4xi1>, vector<4xf64>
        affine.yield %112, %113 : vector<4xf64>, vector<4xf64>
      }
      %114 = vector.reduction <add>, %75 fastmath<reassoc> : vector<4xf64> into f64
      %115 = arith.addf %30, %114 : f64
      %116 = vector.reduction <add>, %76 fastmath<reassoc> : vector<4xf64> into f64
      %117 = arith.addf %31, %116 : f64
      affine.for %i_7 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] {
        %118 = affine.load %16[%i_7 - %i_4] : memref<16xf64>
        %119 = vector.broadcast %118 : f64 to vector<4xf64>
        affine.for %j_3 = 0 to %25 step 4 {
          %120 = affine.vector_load %x[%i_7, %j_3] : memref<?x?xf64>, vector<4xf64>
          %121 = affine.vector_load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
          %122 = arith.mulf %119, %120 fastmath<reassoc,contract> : vector<4xf64>
          %123 = arith.addf %121, %122 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %123, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        }
        affine.for %j_4 = %25 to %12 step 4 {
          %124 = vector.maskedload %x[%i_7, %j_4], %27, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %125 = vector.maskedload %out1_1[%j_4], %27, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %126 = arith.mulf %119, %124 fastmath<reassoc,contract> : vector<4xf64>
          %127 = arith.addf %125, %126 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%j_4], %27, %127 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      affine.yield %115, %117 : f64, f64
    }
    %128 = arith.divf %28, %17 : f64
    %129 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%12)
    %130 = arith.constant -0.000000e+00 : f64
    %131 = affine.parallel (%i_strip_1) = (0) to (symbol(%129)) step (32768) reduce ("addf") -> (f64) {
      %132, %133 = affine.for %i_8 = 0 to 32768 step 256 iter_args(%134 = %7, %135 = %6) -> (vector<4xf64>, vector<4xf64>) {
        %136, %137 = affine.for %i_9 = affine_map<(d0) -> (d0)>(%i_8) to min affine_map<(d0) -> ((d0 + 256), 32768)>(%i_8) step 8 iter_args(%138 = %7, %139 = %7) -> (vector<4xf64>, vector<4xf64>) {
          %i_10 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_9)
          %140 = affine.vector_load %w[%i_10] : memref<?xf64>, vector<4xf64>
          %141 = arith.mulf %140, %140 fastmath<contract> : vector<4xf64>
          %142 = arith.addf %138, %141 fastmath<reassoc,contract> : vector<4xf64>
          %143 = affine.vector_load %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
          %144 = arith.mulf %140, %9 : vector<4xf64>
          %145 = arith.mulf %10, %144 : vector<4xf64>
          %146 = arith.addf %145, %143 : vector<4xf64>
          %147 = arith.mulf %11, %146 : vector<4xf64>
          %148 = arith.subf %140, %147 : vector<4xf64>
          affine.vector_store %148, %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
          %i_11 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_9)
          %149 = affine.vector_load %w[%i_11 + 4] : memref<?xf64>, vector<4xf64>
          %150 = arith.mulf %149, %149 fastmath<contract> : vector<4xf64>
          %151 = arith.addf %139, %150 fastmath<reassoc,contract> : vector<4xf64>
          %152 = affine.vector_load %out1_1[%i_11 + 4] : memref<?xf64>, vector<4xf64>
          %153 = arith.mulf %149, %9 : vector<4xf64>
          %154 = arith.mulf %10, %153 : vector<4xf64>
          %155 = arith.addf %154, %152 : vector<4xf64>
          %156 = arith.mulf %11, %155 : vector<4xf64>
          %157 = arith.subf %149, %156 : vector<4xf64>
          affine.vector_store %157, %out1_1[%i_11 + 4] : memref<?xf64>, vector<4xf64>
          affine.yield %142, %151 : vector<4xf64>, vector<4xf64>
        }
        %158 = arith.addf %136, %137 : vector<4xf64>
        %159 = arith.subf %158, %135 : vector<4xf64>
        %160 = arith.addf %134, %159 : vector<4xf64>
        %161 = arith.subf %160, %134 : vector<4xf64>
        %162 = arith.subf %161, %159 : vector<4xf64>
        %163 = arith.cmpf uno, %162, %162 : vector<4xf64>
        %164 = arith.select %163, %6, %162 : vector<4xi1>, vector<4xf64>
        affine.yield %160, %164 : vector<4xf64>, vector<4xf64>
      }
      %165 = arith.subf %7, %133 : vector<4xf64>
      %166 = arith.addf %132, %165 : vector<4xf64>
      %167 = vector.reduction <add>, %166 fastmath<reassoc> : vector<4xf64> into f64
      %168 = arith.addf %130, %167 : f64
      affine.yield %168 : f64
    }
    %169 = arith.addf %1, %131 : f64
    %170 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%129, %12)
    %171, %172 = affine.for %i_12 = %129 to %170 step 256 iter_args(%173 = %7, %174 = %6) -> (vector<4xf64>, vector<4xf64>) {
      %175, %176 = affine.for %i_13 = affine_map<(d0) -> (d0)>(%i_12) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%i_12, %170) step 8 iter_args(%177 = %7, %178 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %179 = affine.vector_load %w[%i_13] : memref<?xf64>, vector<4xf64>
        %180 = arith.mulf %179, %179 fastmath<contract> : vector<4xf64>
        %181 = arith.addf %177, %180 fastmath<reassoc,contract> : vector<4xf64>
        %182 = affine.vector_load %out1_1[%i_13] : memref<?xf64>, vector<4xf64>
        %183 = arith.mulf %179, %9 : vector<4xf64>
        %184 = arith.mulf %10, %183 : vector<4xf64>
        %185 = arith.addf %184, %182 : vector<4xf64>
        %186 = arith.mulf %11, %185 : vector<4xf64>
        %187 = arith.subf %179, %186 : vector<4xf64>
        affine.vector_store %187, %out1_1[%i_13] : memref<?xf64>, vector<4xf64>
        %188 = affine.vector_load %w[%i_13 + 4] : memref<?xf64>, vector<4xf64>
        %189 = arith.mulf %188, %188 fastmath<contract> : vector<4xf64>
        %190 = arith.addf %178, %189 fastmath<reassoc,contract> : vector<4xf64>
        %191 = affine.vector_load %out1_1[%i_13 + 4] : memref<?xf64>, vector<4xf64>
        %192 = arith.mulf %188, %9 : vector<4xf64>
        %193 = arith.mulf %10, %192 : vector<4xf64>
        %194 = arith.addf %193, %191 : vector<4xf64>
        %195 = arith.mulf %11, %194 : vector<4xf64>
        %196 = arith.subf %188, %195 : vector<4xf64>
        affine.vector_store %196, %out1_1[%i_13 + 4] : memref<?xf64>, vector<4xf64>
        affine.yield %181, %190 : vector<4xf64>, vector<4xf64>
      }
      %197 = arith.addf %175, %176 : vector<4xf64>
      %198 = arith.subf %197, %174 : vector<4xf64>
      %199 = arith.addf %173, %198 : vector<4xf64>
      %200 = arith.subf %199, %173 : vector<4xf64>
      %201 = arith.subf %200, %198 : vector<4xf64>
      %202 = arith.cmpf uno, %201, %201 : vector<4xf64>
      %203 = arith.select %202, %6, %201 : vector<4xi1>, vector<4xf64>
      affine.yield %199, %203 : vector<4xf64>, vector<4xf64>
    }
    %204 = arith.subf %7, %172 : vector<4xf64>
    %205 = affine.for %i_14 = %170 to %12 step 4 iter_args(%206 = %204) -> (vector<4xf64>) {
      %207 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_14, %12)
      %208 = vector.create_mask %207 : vector<4xi1>
      %209 = vector.maskedload %w[%i_14], %208, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %210 = arith.mulf %209, %209 fastmath<contract> : vector<4xf64>
      %211 = arith.addf %206, %210 fastmath<reassoc,contract> : vector<4xf64>
      %212 = vector.maskedload %out1_1[%i_14], %208, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %213 = arith.mulf %209, %9 : vector<4xf64>
      %214 = arith.mulf %10, %213 : vector<4xf64>
      %215 = arith.addf %214, %212 : vector<4xf64>
      %216 = arith.mulf %11, %215 : vector<4xf64>
      %217 = arith.subf %209, %216 : vector<4xf64>
      vector.maskedstore %out1_1[%i_14], %208, %217 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %218 = arith.select %208, %211, %206 : vector<4xi1>, vector<4xf64>
      affine.yield %218 : vector<4xf64>
    }
    %219 = arith.addf %171, %205 : vector<4xf64>
    %220 = vector.reduction <add>, %219 fastmath<reassoc> : vector<4xf64> into f64
    %221 = arith.addf %169, %220 : f64
    %222 = arith.mulf %3, %221 : f64
    %223 = arith.addf %128, %222 : f64
    affine.store %223, %out0[] : memref<f64>
    %224 = affine.load %b[] : memref<f64>
    %225 = arith.mulf %5, %29 : f64
    %226 = arith.subf %224, %225 : f64
    affine.store %226, %out2[] : memref<f64>
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
    %c512 = arith.constant 512 : index
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %c32768 = arith.constant 32768 : index
    %c15 = arith.constant 15 : index
    %c256 = arith.constant 256 : index
    %c3 = arith.constant 3 : index
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
    %44 = arith.shrsi %10, %c4 : index
    %45 = arith.muli %44, %c16 overflow<nsw> : index
    %46 = arith.shrsi %10, %c2 : index
    %47 = arith.muli %46, %c4 overflow<nsw> : index
    %48 = arith.subi %10, %47 overflow<nsw> : index
    %49 = vector.create_mask %48 : vector<4xi1>
    %50, %51 = scf.for %i_4 = %c0 to %11 step %c16 iter_args(%52 = %0, %53 = %0) -> (f64, f64) {
      %54 = arith.addi %i_4, %c16 overflow<nsw> : index
      %55 = arith.minsi %11, %54 : index
      scf.for %i_5 = %i_4 to %55 step %c1 {
        %56 = scf.for %j = %c0 to %45 step %c512 iter_args(%57 = %4) -> (vector<4xf64>) {
          %58 = arith.addi %j, %c512 overflow<nsw> : index
          %59 = arith.minsi %58, %45 : index
          %60, %61, %62, %63 = scf.for %j_1 = %j to %59 step %c16 iter_args(%64 = %4, %65 = %4, %66 = %4, %67 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %68 = vector.load %x[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
            %69 = vector.load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %70 = arith.mulf %68, %69 fastmath<reassoc,contract> : vector<4xf64>
            %71 = arith.addf %64, %70 fastmath<reassoc,contract> : vector<4xf64>
            %72 = arith.addi %j_1, %c4 overflow<nsw> : index
            %73 = vector.load %x[%i_5, %72] : memref<?x?xf64>, vector<4xf64>
            %74 = vector.load %w[%72] : memref<?xf64>, vector<4xf64>
            %75 = arith.mulf %73, %74 fastmath<reassoc,contract> : vector<4xf64>
            %76 = arith.addf %65, %75 fastmath<reassoc,contract> : vector<4xf64>
            %77 = arith.addi %j_1, %c8 overflow<nsw> : index
            %78 = vector.load %x[%i_5, %77] : memref<?x?xf64>, vector<4xf64>
            %79 = vector.load %w[%77] : memref<?xf64>, vector<4xf64>
            %80 = arith.mulf %78, %79 fastmath<reassoc,contract> : vector<4xf64>
            %81 = arith.addf %66, %80 fastmath<reassoc,contract> : vector<4xf64>
            %82 = arith.addi %j_1, %c12 overflow<nsw> : index
            %83 = vector.load %x[%i_5, %82] : memref<?x?xf64>, vector<4xf64>
            %84 = vector.load %w[%82] : memref<?xf64>, vector<4xf64>
            %85 = arith.mulf %83, %84 fastmath<reassoc,contract> : vector<4xf64>
            %86 = arith.addf %67, %85 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %71, %76, %81, %86 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %87 = arith.addf %60, %61 : vector<4xf64>
          %88 = arith.addf %62, %63 : vector<4xf64>
          %89 = arith.addf %87, %88 : vector<4xf64>
          %90 = arith.addf %57, %89 : vector<4xf64>
          scf.yield %90 : vector<4xf64>
        }
        %91 = scf.for %j_2 = %45 to %10 step %c4 iter_args(%92 = %56) -> (vector<4xf64>) {
          %93 = arith.subi %10, %j_2 overflow<nsw> : index
          %94 = vector.create_mask %93 : vector<4xi1>
          %95 = vector.maskedload %x[%i_5, %j_2], %94, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %96 = vector.maskedload %w[%j_2], %94, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %97 = arith.mulf %95, %96 fastmath<reassoc,contract> : vector<4xf64>
          %98 = arith.addf %92, %97 fastmath<reassoc,contract> : vector<4xf64>
          %99 = arith.select %94, %98, %92 : vector<4xi1>, vector<4xf64>
          scf.yield %99 : vector<4xf64>
        }
        %100 = vector.reduction <add>, %91 fastmath<reassoc> : vector<4xf64> into f64
        %101 = arith.addf %0, %100 : f64
        %102 = arith.subi %i_5, %i_4 overflow<nsw> : index
        memref.store %101, %14[%102] : memref<16xf64>
      }
      %103 = vector.broadcast %43 : f64 to vector<4xf64>
      %104 = vector.broadcast %16 : f64 to vector<4xf64>
      %105, %106 = scf.for %i_6 = %i_4 to %55 step %c4 iter_args(%107 = %4, %108 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %109 = arith.subi %11, %i_6 overflow<nsw> : index
        %110 = arith.subi %54, %i_6 overflow<nsw> : index
        %111 = arith.minsi %109, %110 : index
        %112 = vector.create_mask %111 : vector<4xi1>
        %113 = arith.subi %i_6, %i_4 overflow<nsw> : index
        %114 = vector.maskedload %14[%113], %112, %3 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %115 = vector.maskedload %y[%i_6], %112, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %116 = arith.addf %114, %103 : vector<4xf64>
        %117 = arith.negf %116 : vector<4xf64>
        %118 = math.absf %116 : vector<4xf64>
        %119 = arith.negf %118 : vector<4xf64>
        %120 = func.call @exp_v4f64(%119) : (vector<4xf64>) -> vector<4xf64>
        %121 = arith.maximumf %117, %3 : vector<4xf64>
        %122 = func.call @log1p_v4f64(%120) : (vector<4xf64>) -> vector<4xf64>
        %123 = arith.addf %121, %122 : vector<4xf64>
        %124 = arith.mulf %115, %123 : vector<4xf64>
        %125 = arith.subf %5, %115 : vector<4xf64>
        %126 = arith.maximumf %116, %3 : vector<4xf64>
        %127 = arith.addf %126, %122 : vector<4xf64>
        %128 = arith.mulf %125, %127 : vector<4xf64>
        %129 = arith.addf %124, %128 : vector<4xf64>
        %130 = arith.addf %107, %129 fastmath<reassoc,contract> : vector<4xf64>
        %131 = arith.mulf %104, %125 : vector<4xf64>
        %132 = func.call @exp_v4f64(%117) : (vector<4xf64>) -> vector<4xf64>
        %133 = arith.addf %5, %132 : vector<4xf64>
        %134 = arith.divf %5, %133 : vector<4xf64>
        %135 = arith.mulf %131, %134 : vector<4xf64>
        %136 = arith.mulf %104, %115 : vector<4xf64>
        %137 = func.call @exp_v4f64(%116) : (vector<4xf64>) -> vector<4xf64>
        %138 = arith.addf %5, %137 : vector<4xf64>
        %139 = arith.divf %5, %138 : vector<4xf64>
        %140 = arith.mulf %136, %139 : vector<4xf64>
        %141 = arith.subf %135, %140 : vector<4xf64>
        %142 = arith.addf %108, %141 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %14[%113], %112, %141 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %143 = arith.select %112, %130, %107 : vector<4xi1>, vector<4xf64>
        %144 = arith.select %112, %142, %108 : vector<4xi1>, vector<4xf64>
        scf.yield %143, %144 : vector<4xf64>, vector<4xf64>
      }
      %145 = vector.reduction <add>, %105 fastmath<reassoc> : vector<4xf64> into f64
      %146 = arith.addf %52, %145 : f64
      %147 = vector.reduction <add>, %106 fastmath<reassoc> : vector<4xf64> into f64
      %148 = arith.addf %53, %147 : f64
      scf.for %i_7 = %i_4 to %55 step %c1 {
        %149 = arith.subi %i_7, %i_4 overflow<nsw> : index
        %150 = memref.load %14[%149] : memref<16xf64>
        %151 = vector.broadcast %150 : f64 to vector<4xf64>
        scf.for %j_3 = %c0 to %47 step %c4 {
          %152 = vector.load %x[%i_7, %j_3] : memref<?x?xf64>, vector<4xf64>
          %153 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
          %154 = arith.mulf %151, %152 fastmath<reassoc,contract> : vector<4xf64>
          %155 = arith.addf %153, %154 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %155, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        }
        %156 = arith.cmpi slt, %47, %10 : index
        scf.if %156 {
          %157 = vector.maskedload %x[%i_7, %47], %49, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %158 = vector.maskedload %out1_1[%47], %49, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %159 = arith.mulf %151, %157 fastmath<reassoc,contract> : vector<4xf64>
          %160 = arith.addf %158, %159 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%47], %49, %160 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.yield %146, %148 : f64, f64
    }
    %161 = arith.divf %50, %15 : f64
    %162 = arith.shrsi %10, %c15 : index
    %163 = arith.muli %162, %c32768 overflow<nsw> : index
    %164 = arith.maxsi %163, %c0 : index
    %165 = arith.constant -0.000000e+00 : f64
    %166 = arith.constant 0 : index
    %167 = arith.constant 1 : index
    %168 = arith.constant -0.000000e+00 : f64
    %169 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %168, %169[%166] : memref<64xf64>
    %170 = arith.subi %164, %c0 : index
    %171 = arith.ceildivsi %170, %c32768 : index
    %172 = arith.maxsi %171, %166 : index
    %173 = arith.constant 64 : index
    %174 = arith.ceildivsi %172, %173 : index
    %175 = arith.maxsi %174, %167 : index
    %176 = arith.ceildivsi %172, %175 : index
    %177 = arith.muli %175, %c32768 : index
    %178 = arith.constant 0 : index
    %179 = arith.maxsi %176, %178 : index
    %180 = arith.minsi %177, %164 : index
    %181 = arith.constant 0 : index
    %182 = arith.maxsi %180, %181 : index
    %183 = arith.constant 32767 : index
    %184 = arith.addi %182, %183 : index
    %185 = arith.constant 32768 : index
    %186 = arith.divui %184, %185 : index
    %187 = arith.constant 115974 : index
    %188 = arith.muli %186, %187 : index
    %189 = arith.constant 7 : index
    %190 = arith.addi %189, %188 : index
    %191 = arith.muli %179, %190 : index
    %192 = arith.constant 32768 : index
    %193 = arith.cmpi sge, %191, %192 : index
    "omp.parallel"(%193) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%166, %176, %167) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%194: index):
          %195 = arith.muli %194, %177 : index
          %196 = arith.addi %c0, %195 : index
          %197 = arith.addi %196, %177 : index
          %198 = arith.minsi %197, %164 : index
          %199 = scf.for %i_strip_1 = %196 to %198 step %c32768 iter_args(%200 = %168) -> (f64) {
            %201, %202 = scf.for %i_8 = %c0 to %c32768 step %c256 iter_args(%203 = %4, %204 = %3) -> (vector<4xf64>, vector<4xf64>) {
              %205 = arith.addi %i_8, %c256 overflow<nsw> : index
              %206 = arith.minsi %205, %c32768 : index
              %207, %208 = scf.for %i_9 = %i_8 to %206 step %c8 iter_args(%209 = %4, %210 = %4) -> (vector<4xf64>, vector<4xf64>) {
                %i_10 = arith.addi %i_strip_1, %i_9 overflow<nsw> : index
                %211 = vector.load %w[%i_10] : memref<?xf64>, vector<4xf64>
                %212 = arith.mulf %211, %211 fastmath<contract> : vector<4xf64>
                %213 = arith.addf %209, %212 fastmath<reassoc,contract> : vector<4xf64>
                %214 = vector.load %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
                %215 = arith.mulf %211, %6 : vector<4xf64>
                %216 = arith.mulf %7, %215 : vector<4xf64>
                %217 = arith.addf %216, %214 : vector<4xf64>
                %218 = arith.mulf %8, %217 : vector<4xf64>
                %219 = arith.subf %211, %218 : vector<4xf64>
                vector.store %219, %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
                %220 = arith.addi %i_10, %c4 overflow<nsw> : index
                %221 = vector.load %w[%220] : memref<?xf64>, vector<4xf64>
                %222 = arith.mulf %221, %221 fastmath<contract> : vector<4xf64>
                %223 = arith.addf %210, %222 fastmath<reassoc,contract> : vector<4xf64>
                %224 = vector.load %out1_1[%220] : memref<?xf64>, vector<4xf64>
                %225 = arith.mulf %221, %6 : vector<4xf64>
                %226 = arith.mulf %7, %225 : vector<4xf64>
                %227 = arith.addf %226, %224 : vector<4xf64>
                %228 = arith.mulf %8, %227 : vector<4xf64>
                %229 = arith.subf %221, %228 : vector<4xf64>
                vector.store %229, %out1_1[%220] : memref<?xf64>, vector<4xf64>
                scf.yield %213, %223 : vector<4xf64>, vector<4xf64>
              }
              %230 = arith.addf %207, %208 : vector<4xf64>
              %231 = arith.subf %230, %204 : vector<4xf64>
              %232 = arith.addf %203, %231 : vector<4xf64>
              %233 = arith.subf %232, %203 : vector<4xf64>
              %234 = arith.subf %233, %231 : vector<4xf64>
              %235 = arith.cmpf uno, %234, %234 : vector<4xf64>
              %236 = arith.select %235, %3, %234 : vector<4xi1>, vector<4xf64>
              scf.yield %232, %236 : vector<4xf64>, vector<4xf64>
            }
            %237 = arith.subf %4, %202 : vector<4xf64>
            %238 = arith.addf %201, %237 : vector<4xf64>
            %239 = vector.reduction <add>, %238 fastmath<reassoc> : vector<4xf64> into f64
            %240 = arith.addf %165, %239 : f64
            %241 = arith.addf %200, %240 : f64
            scf.yield %241 : f64
          }
          memref.store %199, %169[%194] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %242 = arith.constant 1 : index
    %243 = arith.subi %176, %242 : index
    %244 = arith.constant 0 : index
    %245 = arith.constant 2 : index
    scf.for %246 = %244 to %243 step %245 {
      %247 = arith.addi %246, %242 : index
      %248 = memref.load %169[%246] : memref<64xf64>
      %249 = memref.load %169[%247] : memref<64xf64>
      %250 = arith.addf %248, %249 : f64
      memref.store %250, %169[%246] : memref<64xf64>
    }
    %251 = arith.constant 2 : index
    %252 = arith.subi %176, %251 : index
    %253 = arith.constant 0 : index
    %254 = arith.constant 4 : index
    scf.for %255 = %253 to %252 step %254 {
      %256 = arith.addi %255, %251 : index
      %257 = memref.load %169[%255] : memref<64xf64>
      %258 = memref.load %169[%256] : memref<64xf64>
      %259 = arith.addf %257, %258 : f64
      memref.store %259, %169[%255] : memref<64xf64>
    }
    %260 = arith.constant 4 : index
    %261 = arith.subi %176, %260 : index
    %262 = arith.constant 0 : index
    %263 = arith.constant 8 : index
    scf.for %264 = %262 to %261 step %263 {
      %265 = arith.addi %264, %260 : index
      %266 = memref.load %169[%264] : memref<64xf64>
      %267 = memref.load %169[%265] : memref<64xf64>
      %268 = arith.addf %266, %267 : f64
      memref.store %268, %169[%264] : memref<64xf64>
    }
    %269 = arith.constant 8 : index
    %270 = arith.subi %176, %269 : index
    %271 = arith.constant 0 : index
    %272 = arith.constant 16 : index
    scf.for %273 = %271 to %270 step %272 {
      %274 = arith.addi %273, %269 : index
      %275 = memref.load %169[%273] : memref<64xf64>
      %276 = memref.load %169[%274] : memref<64xf64>
      %277 = arith.addf %275, %276 : f64
      memref.store %277, %169[%273] : memref<64xf64>
    }
    %278 = arith.constant 16 : index
    %279 = arith.subi %176, %278 : index
    %280 = arith.constant 0 : index
    %281 = arith.constant 32 : index
    scf.for %282 = %280 to %279 step %281 {
      %283 = arith.addi %282, %278 : index
      %284 = memref.load %169[%282] : memref<64xf64>
      %285 = memref.load %169[%283] : memref<64xf64>
      %286 = arith.addf %284, %285 : f64
      memref.store %286, %169[%282] : memref<64xf64>
    }
    %287 = arith.constant 32 : index
    %288 = arith.subi %176, %287 : index
    %289 = arith.constant 0 : index
    %290 = arith.constant 64 : index
    scf.for %291 = %289 to %288 step %290 {
      %292 = arith.addi %291, %287 : index
      %293 = memref.load %169[%291] : memref<64xf64>
      %294 = memref.load %169[%292] : memref<64xf64>
      %295 = arith.addf %293, %294 : f64
      memref.store %295, %169[%291] : memref<64xf64>
    }
    %296 = memref.load %169[%166] : memref<64xf64>
    %297 = arith.addf %165, %296 : f64
    %298 = arith.addf %0, %297 : f64
    %299 = arith.subi %10, %164 overflow<nsw> : index
    %300 = arith.shrsi %299, %c3 : index
    %301 = arith.muli %300, %c8 overflow<nsw> : index
    %302 = arith.addi %301, %164 overflow<nsw> : index
    %303 = arith.maxsi %302, %164 : index
    %304, %305 = scf.for %i_11 = %164 to %303 step %c256 iter_args(%306 = %4, %307 = %3) -> (vector<4xf64>, vector<4xf64>) {
      %308 = arith.addi %i_11, %c256 overflow<nsw> : index
      %309 = arith.minsi %308, %303 : index
      %310, %311 = scf.for %i_12 = %i_11 to %309 step %c8 iter_args(%312 = %4, %313 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %314 = vector.load %w[%i_12] : memref<?xf64>, vector<4xf64>
        %315 = arith.mulf %314, %314 fastmath<contract> : vector<4xf64>
        %316 = arith.addf %312, %315 fastmath<reassoc,contract> : vector<4xf64>
        %317 = vector.load %out1_1[%i_12] : memref<?xf64>, vector<4xf64>
        %318 = arith.mulf %314, %6 : vector<4xf64>
        %319 = arith.mulf %7, %318 : vector<4xf64>
        %320 = arith.addf %319, %317 : vector<4xf64>
        %321 = arith.mulf %8, %320 : vector<4xf64>
        %322 = arith.subf %314, %321 : vector<4xf64>
        vector.store %322, %out1_1[%i_12] : memref<?xf64>, vector<4xf64>
        %323 = arith.addi %i_12, %c4 overflow<nsw> : index
        %324 = vector.load %w[%323] : memref<?xf64>, vector<4xf64>
        %325 = arith.mulf %324, %324 fastmath<contract> : vector<4xf64>
        %326 = arith.addf %313, %325 fastmath<reassoc,contract> : vector<4xf64>
        %327 = vector.load %out1_1[%323] : memref<?xf64>, vector<4xf64>
        %328 = arith.mulf %324, %6 : vector<4xf64>
        %329 = arith.mulf %7, %328 : vector<4xf64>
        %330 = arith.addf %329, %327 : vector<4xf64>
        %331 = arith.mulf %8, %330 : vector<4xf64>
        %332 = arith.subf %324, %331 : vector<4xf64>
        vector.store %332, %out1_1[%323] : memref<?xf64>, vector<4xf64>
        scf.yield %316, %326 : vector<4xf64>, vector<4xf64>
      }
      %333 = arith.addf %310, %311 : vector<4xf64>
      %334 = arith.subf %333, %307 : vector<4xf64>
      %335 = arith.addf %306, %334 : vector<4xf64>
      %336 = arith.subf %335, %306 : vector<4xf64>
      %337 = arith.subf %336, %334 : vector<4xf64>
      %338 = arith.cmpf uno, %337, %337 : vector<4xf64>
      %339 = arith.select %338, %3, %337 : vector<4xi1>, vector<4xf64>
      scf.yield %335, %339 : vector<4xf64>, vector<4xf64>
    }
    %340 = arith.subf %4, %305 : vector<4xf64>
    %341 = scf.for %i_13 = %303 to %10 step %c4 iter_args(%342 = %340) -> (vector<4xf64>) {
      %343 = arith.subi %10, %i_13 overflow<nsw> : index
      %344 = vector.create_mask %343 : vector<4xi1>
      %345 = vector.maskedload %w[%i_13], %344, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %346 = arith.mulf %345, %345 fastmath<contract> : vector<4xf64>
      %347 = arith.addf %342, %346 fastmath<reassoc,contract> : vector<4xf64>
      %348 = vector.maskedload %out1_1[%i_13], %344, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %349 = arith.mulf %345, %6 : vector<4xf64>
      %350 = arith.mulf %7, %349 : vector<4xf64>
      %351 = arith.addf %350, %348 : vector<4xf64>
      %352 = arith.mulf %8, %351 : vector<4xf64>
      %353 = arith.subf %345, %352 : vector<4xf64>
      vector.maskedstore %out1_1[%i_13], %344, %353 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %354 = arith.select %344, %347, %342 : vector<4xi1>, vector<4xf64>
      scf.yield %354 : vector<4xf64>
    }
    %355 = arith.addf %304, %341 : vector<4xf64>
    %356 = vector.reduction <add>, %355 fastmath<reassoc> : vector<4xf64> into f64
    %357 = arith.addf %298, %356 : f64
    %358 = arith.mulf %1, %357 : f64
    %359 = arith.addf %161, %358 : f64
    memref.store %359, %out0[] : memref<f64>
    %360 = memref.load %b[] : memref<f64>
    %361 = arith.mulf %2, %51 : f64
    %362 = arith.subf %360, %361 : f64
    memref.store %362, %out2[] : memref<f64>
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
    %7 = llvm.mlir.constant(512) : i64
    %8 = llvm.mlir.constant(8) : i64
    %9 = llvm.mlir.constant(12) : i64
    %10 = llvm.mlir.constant(32768) : i64
    %11 = llvm.mlir.constant(15) : i64
    %12 = llvm.mlir.constant(256) : i64
    %13 = llvm.mlir.constant(3) : i64
    %14 = llvm.mlir.constant(16777216) : i64
    %15 = llvm.alloca %5 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %16 = llvm.mlir.constant(8191) : i64
    %17 = llvm.mlir.constant(6145) : i64
    %18 = llvm.mlir.constant(32) : i64
    %19 = llvm.alloca %18 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %20 = llvm.mlir.constant(24) : i64
    %21 = llvm.mlir.constant(64) : i64
    %22 = llvm.alloca %21 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %23 = llvm.mlir.constant(32767) : i64
    %24 = llvm.mlir.constant(115974) : i64
    %25 = llvm.mlir.constant(7) : i64
    %26 = llvm.mlir.constant(56) : i64
    %27 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %28 = llvm.mlir.constant(40) : i64
    %29 = llvm.mlir.constant(48) : i64
    %30 = llvm.mlir.constant(0 : i32) : i32
    %31 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %32 = llvm.mlir.constant(1.000000e-02 : f64) : f64
    %33 = llvm.mlir.constant(1.000000e-01 : f64) : f64
    %34 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %35 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %36 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %37 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %38 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %39 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %40 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %41 = llvm.sitofp %x_size0 : i64 to f64
    %42 = llvm.fdiv %40, %41 : f64
    %43 = llvm.ashr %w_size0, %1 : i64
    %44 = llvm.mul %43, %0 overflow<nsw> : i64
    %45 = llvm.intr.smax(%44, %2) : (i64, i64) -> i64
    %46 = llvm.intr.smax(%45, %2) : (i64, i64) -> i64
    %47 = llvm.add %46, %16 : i64
    %48 = llvm.udiv %47, %0 : i64
    %49 = llvm.mul %48, %17 : i64
    %50 = llvm.icmp "sge" %49, %10 : i64
    %51 = llvm.mul %w_size0, %8 : i64
    %52 = llvm.icmp "ugt" %51, %14 : i64
    %53 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %54 = llvm.and %53, %11 : i64
    %55 = llvm.icmp "eq" %54, %2 : i64
    %56 = llvm.and %52, %55 : i1
    %57 = llvm.icmp "sgt" %45, %2 : i64
    %58 = llvm.sub %45, %6 overflow<nsw> : i64
    %59 = llvm.sdiv %58, %0 : i64
    %60 = llvm.add %59, %6 overflow<nsw> : i64
    %61 = llvm.select %57, %60, %2 : i1, i64
    llvm.cond_br %50, ^bb1, ^bb2
  ^bb1:
    llvm.store %45, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %62 = llvm.getelementptr inbounds %19[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %62 {alignment = 8 : i64} : i1, !llvm.ptr
    %63 = llvm.getelementptr inbounds %19[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %63 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %64 = llvm.getelementptr inbounds %19[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %64 {alignment = 8 : i64} : i64, !llvm.ptr
    %65 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %66 = llvm.call @stepwell_parallel_for(%65, %19, %61, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%66 : i32)
  ^bb2:
    %67 = llvm.call @program.parallel0(%2, %61, %45, %56, %out1, %w_size0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%67 : i32)
  ^bb3(%68: i32):
    %69 = llvm.sub %w_size0, %45 overflow<nsw> : i64
    %70 = llvm.ashr %69, %4 : i64
    %71 = llvm.mul %70, %3 overflow<nsw> : i64
    %72 = llvm.add %71, %45 overflow<nsw> : i64
    %73 = llvm.intr.smax(%72, %45) : (i64, i64) -> i64
    %74 = llvm.sub %w_size0, %73 overflow<nsw> : i64
    %75 = llvm.intr.smin(%74, %3) : (i64, i64) -> i64
    %76 = llvm.intr.smax(%75, %2) : (i64, i64) -> i64
    %77 = llvm.trunc %76 : i64 to i32
    %78 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %79 = llvm.mlir.poison : vector<4xi32>
    %80 = llvm.insertelement %77, %79[%2 : i64] : vector<4xi32>
    %81 = llvm.shufflevector %80, %79 [0, 0, 0, 0] : vector<4xi32>
    %82 = llvm.icmp "slt" %78, %81 : vector<4xi32>
    %83 = llvm.icmp "slt" %45, %73 : i64
    llvm.cond_br %83, ^bb4(%45 : i64), ^bb8
  ^bb4(%i: i64):
    llvm.cond_br %56, ^bb5, ^bb6
  ^bb5:
    %84 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %34, %84 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %85 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %34, %85 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %86 = llvm.add %i, %3 overflow<nsw> : i64
    %87 = llvm.icmp "slt" %86, %73 : i64
    llvm.cond_br %87, ^bb4(%86 : i64), ^bb8
  ^bb8:
    llvm.cond_br %56, ^bb9, ^bb10
  ^bb9:
    llvm.fence seq_cst
    llvm.br ^bb10
  ^bb10:
    %88 = llvm.icmp "slt" %73, %w_size0 : i64
    llvm.cond_br %88, ^bb11(%73 : i64), ^bb12
  ^bb11(%i_1: i64):
    %89 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %34, %89, %82 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %90 = llvm.add %i_1, %3 overflow<nsw> : i64
    %91 = llvm.icmp "slt" %90, %w_size0 : i64
    llvm.cond_br %91, ^bb11(%90 : i64), ^bb12
  ^bb12:
    %92 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %93 = llvm.ashr %w_size0, %3 : i64
    %94 = llvm.mul %93, %5 overflow<nsw> : i64
    %95 = llvm.ashr %w_size0, %4 : i64
    %96 = llvm.mul %95, %3 overflow<nsw> : i64
    %97 = llvm.sub %w_size0, %96 overflow<nsw> : i64
    %98 = llvm.intr.smin(%97, %3) : (i64, i64) -> i64
    %99 = llvm.intr.smax(%98, %2) : (i64, i64) -> i64
    %100 = llvm.trunc %99 : i64 to i32
    %101 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %102 = llvm.mlir.poison : vector<4xi32>
    %103 = llvm.insertelement %100, %102[%2 : i64] : vector<4xi32>
    %104 = llvm.shufflevector %103, %102 [0, 0, 0, 0] : vector<4xi32>
    %105 = llvm.icmp "slt" %101, %104 : vector<4xi32>
    %106 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %106, ^bb13(%2, %31, %31 : i64, f64, f64), ^bb30(%31, %31 : f64, f64)
  ^bb13(%i_2: i64, %107: f64, %108: f64):
    %109 = llvm.add %i_2, %5 overflow<nsw> : i64
    %110 = llvm.intr.smin(%x_size0, %109) : (i64, i64) -> i64
    %111 = llvm.icmp "slt" %i_2, %110 : i64
    llvm.cond_br %111, ^bb14(%i_2 : i64), ^bb21
  ^bb14(%i_3: i64):
    %112 = llvm.icmp "slt" %2, %94 : i64
    llvm.cond_br %112, ^bb15(%2, %35 : i64, vector<4xf64>), ^bb18(%35 : vector<4xf64>)
  ^bb15(%j: i64, %113: vector<4xf64>):
    %114 = llvm.add %j, %7 overflow<nsw> : i64
    %115 = llvm.intr.smin(%114, %94) : (i64, i64) -> i64
    %116 = llvm.icmp "slt" %j, %115 : i64
    llvm.cond_br %116, ^bb16(%j, %35, %35, %35, %35 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%35, %35, %35, %35 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%j_1: i64, %117: vector<4xf64>, %118: vector<4xf64>, %119: vector<4xf64>, %120: vector<4xf64>):
    %121 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %122 = llvm.add %121, %j_1 overflow<nsw> : i64
    %123 = llvm.getelementptr inbounds %x[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %124 = llvm.load %123 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %125 = llvm.getelementptr inbounds %w[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %126 = llvm.load %125 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %127 = llvm.fmul %124, %126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %128 = llvm.fadd %117, %127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %129 = llvm.getelementptr inbounds %123[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %130 = llvm.load %129 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %131 = llvm.getelementptr inbounds %125[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %133 = llvm.fmul %130, %132 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %134 = llvm.fadd %118, %133 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %135 = llvm.getelementptr inbounds %123[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %137 = llvm.getelementptr inbounds %125[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %139 = llvm.fmul %136, %138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %140 = llvm.fadd %119, %139 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %141 = llvm.getelementptr inbounds %123[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %142 = llvm.load %141 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %143 = llvm.getelementptr inbounds %125[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.fmul %142, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %146 = llvm.fadd %120, %145 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %147 = llvm.add %j_1, %5 overflow<nsw> : i64
    %148 = llvm.icmp "slt" %147, %115 : i64
    llvm.cond_br %148, ^bb16(%147, %128, %134, %140, %146 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%128, %134, %140, %146 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%149: vector<4xf64>, %150: vector<4xf64>, %151: vector<4xf64>, %152: vector<4xf64>):
    %153 = llvm.fadd %149, %150 : vector<4xf64>
    %154 = llvm.fadd %151, %152 : vector<4xf64>
    %155 = llvm.fadd %153, %154 : vector<4xf64>
    %156 = llvm.fadd %113, %155 : vector<4xf64>
    %157 = llvm.add %j, %7 overflow<nsw> : i64
    %158 = llvm.icmp "slt" %157, %94 : i64
    llvm.cond_br %158, ^bb15(%157, %156 : i64, vector<4xf64>), ^bb18(%156 : vector<4xf64>)
  ^bb18(%159: vector<4xf64>):
    %160 = llvm.icmp "slt" %94, %w_size0 : i64
    llvm.cond_br %160, ^bb19(%94, %159 : i64, vector<4xf64>), ^bb20(%159 : vector<4xf64>)
  ^bb19(%j_2: i64, %161: vector<4xf64>):
    %162 = llvm.sub %w_size0, %j_2 overflow<nsw> : i64
    %163 = llvm.intr.smin(%162, %3) : (i64, i64) -> i64
    %164 = llvm.intr.smax(%163, %2) : (i64, i64) -> i64
    %165 = llvm.trunc %164 : i64 to i32
    %166 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %167 = llvm.mlir.poison : vector<4xi32>
    %168 = llvm.insertelement %165, %167[%2 : i64] : vector<4xi32>
    %169 = llvm.shufflevector %168, %167 [0, 0, 0, 0] : vector<4xi32>
    %170 = llvm.icmp "slt" %166, %169 : vector<4xi32>
    %171 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %172 = llvm.add %171, %j_2 overflow<nsw> : i64
    %173 = llvm.getelementptr inbounds %x[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %174 = llvm.intr.masked.load %173, %170, %34 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %175 = llvm.getelementptr inbounds %w[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %176 = llvm.intr.masked.load %175, %170, %34 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %177 = llvm.fmul %174, %176 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %178 = llvm.fadd %161, %177 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %179 = llvm.select %170, %178, %161 : vector<4xi1>, vector<4xf64>
    %180 = llvm.add %j_2, %3 overflow<nsw> : i64
    %181 = llvm.icmp "slt" %180, %w_size0 : i64
    llvm.cond_br %181, ^bb19(%180, %179 : i64, vector<4xf64>), ^bb20(%179 : vector<4xf64>)
  ^bb20(%182: vector<4xf64>):
    %183 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %184 = "llvm.intr.vector.reduce.fadd"(%183, %182) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %185 = llvm.fadd %31, %184 : f64
    %186 = llvm.sub %i_3, %i_2 overflow<nsw> : i64
    %187 = llvm.getelementptr inbounds %15[%186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %185, %187 {alignment = 8 : i64} : f64, !llvm.ptr
    %188 = llvm.add %i_3, %6 overflow<nsw> : i64
    %189 = llvm.icmp "slt" %188, %110 : i64
    llvm.cond_br %189, ^bb14(%188 : i64), ^bb21
  ^bb21:
    %190 = llvm.mlir.poison : vector<4xf64>
    %191 = llvm.insertelement %92, %190[%2 : i64] : vector<4xf64>
    %192 = llvm.shufflevector %191, %190 [0, 0, 0, 0] : vector<4xf64>
    %193 = llvm.mlir.poison : vector<4xf64>
    %194 = llvm.insertelement %42, %193[%2 : i64] : vector<4xf64>
    %195 = llvm.shufflevector %194, %193 [0, 0, 0, 0] : vector<4xf64>
    %196 = llvm.icmp "slt" %i_2, %110 : i64
    llvm.cond_br %196, ^bb22(%i_2, %35, %35 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%35, %35 : vector<4xf64>, vector<4xf64>)
  ^bb22(%i_4: i64, %197: vector<4xf64>, %198: vector<4xf64>):
    %199 = llvm.sub %x_size0, %i_4 overflow<nsw> : i64
    %200 = llvm.sub %109, %i_4 overflow<nsw> : i64
    %201 = llvm.intr.smin(%199, %200) : (i64, i64) -> i64
    %202 = llvm.intr.smin(%201, %3) : (i64, i64) -> i64
    %203 = llvm.intr.smax(%202, %2) : (i64, i64) -> i64
    %204 = llvm.trunc %203 : i64 to i32
    %205 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %206 = llvm.mlir.poison : vector<4xi32>
    %207 = llvm.insertelement %204, %206[%2 : i64] : vector<4xi32>
    %208 = llvm.shufflevector %207, %206 [0, 0, 0, 0] : vector<4xi32>
    %209 = llvm.icmp "slt" %205, %208 : vector<4xi32>
    %210 = llvm.sub %i_4, %i_2 overflow<nsw> : i64
    %211 = llvm.getelementptr inbounds %15[%210] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %212 = llvm.intr.masked.load %211, %209, %34 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %213 = llvm.getelementptr inbounds %y[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %214 = llvm.intr.masked.load %213, %209, %34 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %215 = llvm.fadd %212, %192 : vector<4xf64>
    %216 = llvm.fneg %215 : vector<4xf64>
    %217 = llvm.intr.fabs(%215) : (vector<4xf64>) -> vector<4xf64>
    %218 = llvm.fneg %217 : vector<4xf64>
    %219 = llvm.call @exp_v4f64(%218) : (vector<4xf64>) -> vector<4xf64>
    %220 = llvm.intr.maximum(%216, %34) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %221 = llvm.call @log1p_v4f64(%219) : (vector<4xf64>) -> vector<4xf64>
    %222 = llvm.fadd %220, %221 : vector<4xf64>
    %223 = llvm.fmul %214, %222 : vector<4xf64>
    %224 = llvm.fsub %36, %214 : vector<4xf64>
    %225 = llvm.intr.maximum(%215, %34) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %226 = llvm.fadd %225, %221 : vector<4xf64>
    %227 = llvm.fmul %224, %226 : vector<4xf64>
    %228 = llvm.fadd %223, %227 : vector<4xf64>
    %229 = llvm.fadd %197, %228 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %230 = llvm.fmul %195, %224 : vector<4xf64>
    %231 = llvm.call @exp_v4f64(%216) : (vector<4xf64>) -> vector<4xf64>
    %232 = llvm.fadd %36, %231 : vector<4xf64>
    %233 = llvm.fdiv %36, %232 : vector<4xf64>
    %234 = llvm.fmul %230, %233 : vector<4xf64>
    %235 = llvm.fmul %195, %214 : vector<4xf64>
    %236 = llvm.call @exp_v4f64(%215) : (vector<4xf64>) -> vector<4xf64>
    %237 = llvm.fadd %36, %236 : vector<4xf64>
    %238 = llvm.fdiv %36, %237 : vector<4xf64>
    %239 = llvm.fmul %235, %238 : vector<4xf64>
    %240 = llvm.fsub %234, %239 : vector<4xf64>
    %241 = llvm.fadd %198, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %240, %211, %209 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %242 = llvm.select %209, %229, %197 : vector<4xi1>, vector<4xf64>
    %243 = llvm.select %209, %241, %198 : vector<4xi1>, vector<4xf64>
    %244 = llvm.add %i_4, %3 overflow<nsw> : i64
    %245 = llvm.icmp "slt" %244, %110 : i64
    llvm.cond_br %245, ^bb22(%244, %242, %243 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%242, %243 : vector<4xf64>, vector<4xf64>)
  ^bb23(%246: vector<4xf64>, %247: vector<4xf64>):
    %248 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %249 = "llvm.intr.vector.reduce.fadd"(%248, %246) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %250 = llvm.fadd %107, %249 : f64
    %251 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %252 = "llvm.intr.vector.reduce.fadd"(%251, %247) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %253 = llvm.fadd %108, %252 : f64
    %254 = llvm.icmp "slt" %i_2, %110 : i64
    llvm.cond_br %254, ^bb24(%i_2 : i64), ^bb29
  ^bb24(%i_5: i64):
    %255 = llvm.sub %i_5, %i_2 overflow<nsw> : i64
    %256 = llvm.getelementptr inbounds %15[%255] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %257 = llvm.load %256 {alignment = 8 : i64} : !llvm.ptr -> f64
    %258 = llvm.mlir.poison : vector<4xf64>
    %259 = llvm.insertelement %257, %258[%2 : i64] : vector<4xf64>
    %260 = llvm.shufflevector %259, %258 [0, 0, 0, 0] : vector<4xf64>
    %261 = llvm.icmp "slt" %2, %96 : i64
    llvm.cond_br %261, ^bb25(%2 : i64), ^bb26
  ^bb25(%j_3: i64):
    %262 = llvm.mul %i_5, %x_stride0 overflow<nsw> : i64
    %263 = llvm.add %262, %j_3 overflow<nsw> : i64
    %264 = llvm.getelementptr inbounds %x[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %265 = llvm.load %264 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %266 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %267 = llvm.load %266 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %268 = llvm.fmul %260, %265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %269 = llvm.fadd %267, %268 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %269, %266 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %270 = llvm.add %j_3, %3 overflow<nsw> : i64
    %271 = llvm.icmp "slt" %270, %96 : i64
    llvm.cond_br %271, ^bb25(%270 : i64), ^bb26
  ^bb26:
    %272 = llvm.icmp "slt" %96, %w_size0 : i64
    llvm.cond_br %272, ^bb27, ^bb28
  ^bb27:
    %273 = llvm.mul %i_5, %x_stride0 overflow<nsw> : i64
    %274 = llvm.add %273, %96 overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %x[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %276 = llvm.intr.masked.load %275, %105, %34 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %277 = llvm.getelementptr inbounds %out1[%96] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %278 = llvm.intr.masked.load %277, %105, %34 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %279 = llvm.fmul %260, %276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %280 = llvm.fadd %278, %279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %280, %277, %105 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb28
  ^bb28:
    %281 = llvm.add %i_5, %6 overflow<nsw> : i64
    %282 = llvm.icmp "slt" %281, %110 : i64
    llvm.cond_br %282, ^bb24(%281 : i64), ^bb29
  ^bb29:
    %283 = llvm.add %i_2, %5 overflow<nsw> : i64
    %284 = llvm.icmp "slt" %283, %x_size0 : i64
    llvm.cond_br %284, ^bb13(%283, %250, %253 : i64, f64, f64), ^bb30(%250, %253 : f64, f64)
  ^bb30(%285: f64, %286: f64):
    %287 = llvm.fdiv %285, %41 : f64
    %288 = llvm.ashr %w_size0, %11 : i64
    %289 = llvm.mul %288, %10 overflow<nsw> : i64
    %290 = llvm.intr.smax(%289, %2) : (i64, i64) -> i64
    %291 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %292 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    llvm.store %292, %22 {alignment = 8 : i64} : f64, !llvm.ptr
    %293 = llvm.sub %290, %2 : i64
    %294 = llvm.sdiv %293, %10 : i64
    %295 = llvm.srem %293, %10 : i64
    %296 = llvm.icmp "ne" %295, %2 : i64
    %297 = llvm.xor %295, %10 : i64
    %298 = llvm.icmp "sge" %297, %2 : i64
    %299 = llvm.and %296, %298 : i1
    %300 = llvm.add %294, %6 : i64
    %301 = llvm.select %299, %300, %294 : i1, i64
    %302 = llvm.intr.smax(%301, %2) : (i64, i64) -> i64
    %303 = llvm.sdiv %302, %21 : i64
    %304 = llvm.srem %302, %21 : i64
    %305 = llvm.icmp "ne" %304, %2 : i64
    %306 = llvm.xor %304, %21 : i64
    %307 = llvm.icmp "sge" %306, %2 : i64
    %308 = llvm.and %305, %307 : i1
    %309 = llvm.add %303, %6 : i64
    %310 = llvm.select %308, %309, %303 : i1, i64
    %311 = llvm.intr.smax(%310, %6) : (i64, i64) -> i64
    %312 = llvm.sdiv %302, %311 : i64
    %313 = llvm.srem %302, %311 : i64
    %314 = llvm.icmp "ne" %313, %2 : i64
    %315 = llvm.xor %313, %311 : i64
    %316 = llvm.icmp "sge" %315, %2 : i64
    %317 = llvm.and %314, %316 : i1
    %318 = llvm.add %312, %6 : i64
    %319 = llvm.select %317, %318, %312 : i1, i64
    %320 = llvm.mul %311, %10 : i64
    %321 = llvm.intr.smax(%319, %2) : (i64, i64) -> i64
    %322 = llvm.intr.smin(%320, %290) : (i64, i64) -> i64
    %323 = llvm.intr.smax(%322, %2) : (i64, i64) -> i64
    %324 = llvm.add %323, %23 : i64
    %325 = llvm.udiv %324, %10 : i64
    %326 = llvm.mul %325, %24 : i64
    %327 = llvm.add %25, %326 : i64
    %328 = llvm.mul %321, %327 : i64
    %329 = llvm.icmp "sge" %328, %10 : i64
    %330 = llvm.icmp "sgt" %319, %2 : i64
    %331 = llvm.select %330, %319, %2 : i1, i64
    llvm.cond_br %329, ^bb31, ^bb32
  ^bb31:
    llvm.store %319, %27 {alignment = 8 : i64} : i64, !llvm.ptr
    %332 = llvm.getelementptr inbounds %27[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %320, %332 {alignment = 8 : i64} : i64, !llvm.ptr
    %333 = llvm.getelementptr inbounds %27[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %290, %333 {alignment = 8 : i64} : i64, !llvm.ptr
    %334 = llvm.getelementptr inbounds %27[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %334 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %335 = llvm.getelementptr inbounds %27[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %335 {alignment = 8 : i64} : i64, !llvm.ptr
    %336 = llvm.getelementptr inbounds %27[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %336 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %337 = llvm.getelementptr inbounds %27[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %22, %337 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %338 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %339 = llvm.call @stepwell_parallel_for(%338, %27, %331, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%339 : i32)
  ^bb32:
    %340 = llvm.call @program.parallel1(%2, %331, %319, %320, %290, %w, %w_size0, %out1, %22) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb33(%340 : i32)
  ^bb33(%341: i32):
    %342 = llvm.sub %319, %6 : i64
    %343 = llvm.icmp "slt" %2, %342 : i64
    llvm.cond_br %343, ^bb34(%2 : i64), ^bb35
  ^bb34(%344: i64):
    %345 = llvm.getelementptr inbounds %22[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %346 = llvm.load %345 {alignment = 8 : i64} : !llvm.ptr -> f64
    %347 = llvm.getelementptr inbounds %345[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %348 = llvm.load %347 {alignment = 8 : i64} : !llvm.ptr -> f64
    %349 = llvm.fadd %346, %348 : f64
    llvm.store %349, %345 {alignment = 8 : i64} : f64, !llvm.ptr
    %350 = llvm.add %344, %4 overflow<nsw> : i64
    %351 = llvm.icmp "slt" %350, %342 : i64
    llvm.cond_br %351, ^bb34(%350 : i64), ^bb35
  ^bb35:
    %352 = llvm.sub %319, %4 : i64
    %353 = llvm.icmp "slt" %2, %352 : i64
    llvm.cond_br %353, ^bb36(%2 : i64), ^bb37
  ^bb36(%354: i64):
    %355 = llvm.getelementptr inbounds %22[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %356 = llvm.load %355 {alignment = 8 : i64} : !llvm.ptr -> f64
    %357 = llvm.getelementptr inbounds %355[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %358 = llvm.load %357 {alignment = 8 : i64} : !llvm.ptr -> f64
    %359 = llvm.fadd %356, %358 : f64
    llvm.store %359, %355 {alignment = 8 : i64} : f64, !llvm.ptr
    %360 = llvm.add %354, %3 overflow<nsw> : i64
    %361 = llvm.icmp "slt" %360, %352 : i64
    llvm.cond_br %361, ^bb36(%360 : i64), ^bb37
  ^bb37:
    %362 = llvm.sub %319, %3 : i64
    %363 = llvm.icmp "slt" %2, %362 : i64
    llvm.cond_br %363, ^bb38(%2 : i64), ^bb39
  ^bb38(%364: i64):
    %365 = llvm.getelementptr inbounds %22[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %366 = llvm.load %365 {alignment = 8 : i64} : !llvm.ptr -> f64
    %367 = llvm.getelementptr inbounds %365[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %368 = llvm.load %367 {alignment = 8 : i64} : !llvm.ptr -> f64
    %369 = llvm.fadd %366, %368 : f64
    llvm.store %369, %365 {alignment = 8 : i64} : f64, !llvm.ptr
    %370 = llvm.add %364, %8 overflow<nsw> : i64
    %371 = llvm.icmp "slt" %370, %362 : i64
    llvm.cond_br %371, ^bb38(%370 : i64), ^bb39
  ^bb39:
    %372 = llvm.sub %319, %8 : i64
    %373 = llvm.icmp "slt" %2, %372 : i64
    llvm.cond_br %373, ^bb40(%2 : i64), ^bb41
  ^bb40(%374: i64):
    %375 = llvm.getelementptr inbounds %22[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> f64
    %377 = llvm.getelementptr inbounds %375[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %378 = llvm.load %377 {alignment = 8 : i64} : !llvm.ptr -> f64
    %379 = llvm.fadd %376, %378 : f64
    llvm.store %379, %375 {alignment = 8 : i64} : f64, !llvm.ptr
    %380 = llvm.add %374, %5 overflow<nsw> : i64
    %381 = llvm.icmp "slt" %380, %372 : i64
    llvm.cond_br %381, ^bb40(%380 : i64), ^bb41
  ^bb41:
    %382 = llvm.sub %319, %5 : i64
    %383 = llvm.icmp "slt" %2, %382 : i64
    llvm.cond_br %383, ^bb42(%2 : i64), ^bb43
  ^bb42(%384: i64):
    %385 = llvm.getelementptr inbounds %22[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %386 = llvm.load %385 {alignment = 8 : i64} : !llvm.ptr -> f64
    %387 = llvm.getelementptr inbounds %385[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %388 = llvm.load %387 {alignment = 8 : i64} : !llvm.ptr -> f64
    %389 = llvm.fadd %386, %388 : f64
    llvm.store %389, %385 {alignment = 8 : i64} : f64, !llvm.ptr
    %390 = llvm.add %384, %18 overflow<nsw> : i64
    %391 = llvm.icmp "slt" %390, %382 : i64
    llvm.cond_br %391, ^bb42(%390 : i64), ^bb43
  ^bb43:
    %392 = llvm.sub %319, %18 : i64
    %393 = llvm.icmp "slt" %2, %392 : i64
    llvm.cond_br %393, ^bb44(%2 : i64), ^bb45
  ^bb44(%394: i64):
    %395 = llvm.getelementptr inbounds %22[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> f64
    %397 = llvm.getelementptr inbounds %395[%18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> f64
    %399 = llvm.fadd %396, %398 : f64
    llvm.store %399, %395 {alignment = 8 : i64} : f64, !llvm.ptr
    %400 = llvm.add %394, %21 overflow<nsw> : i64
    %401 = llvm.icmp "slt" %400, %392 : i64
    llvm.cond_br %401, ^bb44(%400 : i64), ^bb45
  ^bb45:
    %402 = llvm.load %22 {alignment = 8 : i64} : !llvm.ptr -> f64
    %403 = llvm.fadd %291, %402 : f64
    %404 = llvm.fadd %31, %403 : f64
    %405 = llvm.sub %w_size0, %290 overflow<nsw> : i64
    %406 = llvm.ashr %405, %13 : i64
    %407 = llvm.mul %406, %8 overflow<nsw> : i64
    %408 = llvm.add %407, %290 overflow<nsw> : i64
    %409 = llvm.intr.smax(%408, %290) : (i64, i64) -> i64
    %410 = llvm.icmp "slt" %290, %409 : i64
    llvm.cond_br %410, ^bb46(%290, %35, %34 : i64, vector<4xf64>, vector<4xf64>), ^bb49(%35, %34 : vector<4xf64>, vector<4xf64>)
  ^bb46(%i_6: i64, %411: vector<4xf64>, %412: vector<4xf64>):
    %413 = llvm.add %i_6, %12 overflow<nsw> : i64
    %414 = llvm.intr.smin(%413, %409) : (i64, i64) -> i64
    %415 = llvm.icmp "slt" %i_6, %414 : i64
    llvm.cond_br %415, ^bb47(%i_6, %35, %35 : i64, vector<4xf64>, vector<4xf64>), ^bb48(%35, %35 : vector<4xf64>, vector<4xf64>)
  ^bb47(%i_7: i64, %416: vector<4xf64>, %417: vector<4xf64>):
    %418 = llvm.getelementptr inbounds %w[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %419 = llvm.load %418 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %420 = llvm.fmul %419, %419 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %421 = llvm.fadd %416, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %422 = llvm.getelementptr inbounds %out1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %423 = llvm.load %422 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %424 = llvm.fmul %419, %37 : vector<4xf64>
    %425 = llvm.fmul %38, %424 : vector<4xf64>
    %426 = llvm.fadd %425, %423 : vector<4xf64>
    %427 = llvm.fmul %39, %426 : vector<4xf64>
    %428 = llvm.fsub %419, %427 : vector<4xf64>
    llvm.store %428, %422 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %429 = llvm.getelementptr inbounds %418[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %430 = llvm.load %429 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %431 = llvm.fmul %430, %430 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %432 = llvm.fadd %417, %431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %433 = llvm.getelementptr inbounds %422[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %434 = llvm.load %433 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %435 = llvm.fmul %430, %37 : vector<4xf64>
    %436 = llvm.fmul %38, %435 : vector<4xf64>
    %437 = llvm.fadd %436, %434 : vector<4xf64>
    %438 = llvm.fmul %39, %437 : vector<4xf64>
    %439 = llvm.fsub %430, %438 : vector<4xf64>
    llvm.store %439, %433 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %440 = llvm.add %i_7, %8 overflow<nsw> : i64
    %441 = llvm.icmp "slt" %440, %414 : i64
    llvm.cond_br %441, ^bb47(%440, %421, %432 : i64, vector<4xf64>, vector<4xf64>), ^bb48(%421, %432 : vector<4xf64>, vector<4xf64>)
  ^bb48(%442: vector<4xf64>, %443: vector<4xf64>):
    %444 = llvm.fadd %442, %443 : vector<4xf64>
    %445 = llvm.fsub %444, %412 : vector<4xf64>
    %446 = llvm.fadd %411, %445 : vector<4xf64>
    %447 = llvm.fsub %446, %411 : vector<4xf64>
    %448 = llvm.fsub %447, %445 : vector<4xf64>
    %449 = llvm.fcmp "uno" %448, %448 : vector<4xf64>
    %450 = llvm.select %449, %34, %448 : vector<4xi1>, vector<4xf64>
    %451 = llvm.add %i_6, %12 overflow<nsw> : i64
    %452 = llvm.icmp "slt" %451, %409 : i64
    llvm.cond_br %452, ^bb46(%451, %446, %450 : i64, vector<4xf64>, vector<4xf64>), ^bb49(%446, %450 : vector<4xf64>, vector<4xf64>)
  ^bb49(%453: vector<4xf64>, %454: vector<4xf64>):
    %455 = llvm.fsub %35, %454 : vector<4xf64>
    %456 = llvm.icmp "slt" %409, %w_size0 : i64
    llvm.cond_br %456, ^bb50(%409, %455 : i64, vector<4xf64>), ^bb51(%455 : vector<4xf64>)
  ^bb50(%i_8: i64, %457: vector<4xf64>):
    %458 = llvm.sub %w_size0, %i_8 overflow<nsw> : i64
    %459 = llvm.intr.smin(%458, %3) : (i64, i64) -> i64
    %460 = llvm.intr.smax(%459, %2) : (i64, i64) -> i64
    %461 = llvm.trunc %460 : i64 to i32
    %462 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %463 = llvm.mlir.poison : vector<4xi32>
    %464 = llvm.insertelement %461, %463[%2 : i64] : vector<4xi32>
    %465 = llvm.shufflevector %464, %463 [0, 0, 0, 0] : vector<4xi32>
    %466 = llvm.icmp "slt" %462, %465 : vector<4xi32>
    %467 = llvm.getelementptr inbounds %w[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %468 = llvm.intr.masked.load %467, %466, %34 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %469 = llvm.fmul %468, %468 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %470 = llvm.fadd %457, %469 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %471 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %472 = llvm.intr.masked.load %471, %466, %34 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %473 = llvm.fmul %468, %37 : vector<4xf64>
    %474 = llvm.fmul %38, %473 : vector<4xf64>
    %475 = llvm.fadd %474, %472 : vector<4xf64>
    %476 = llvm.fmul %39, %475 : vector<4xf64>
    %477 = llvm.fsub %468, %476 : vector<4xf64>
    llvm.intr.masked.store %477, %471, %466 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %478 = llvm.select %466, %470, %457 : vector<4xi1>, vector<4xf64>
    %479 = llvm.add %i_8, %3 overflow<nsw> : i64
    %480 = llvm.icmp "slt" %479, %w_size0 : i64
    llvm.cond_br %480, ^bb50(%479, %478 : i64, vector<4xf64>), ^bb51(%478 : vector<4xf64>)
  ^bb51(%481: vector<4xf64>):
    %482 = llvm.fadd %453, %481 : vector<4xf64>
    %483 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %484 = "llvm.intr.vector.reduce.fadd"(%483, %482) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %485 = llvm.fadd %404, %484 : f64
    %486 = llvm.fmul %32, %485 : f64
    %487 = llvm.fadd %287, %486 : f64
    llvm.store %487, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %488 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %489 = llvm.fmul %33, %286 : f64
    %490 = llvm.fsub %488, %489 : f64
    llvm.store %490, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %30 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %491: i64, %492: i1, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %w_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %493 = llvm.mlir.constant(0) : i64
    %494 = llvm.mlir.constant(8192) : i64
    %495 = llvm.mlir.constant(4) : i64
    %496 = llvm.mlir.constant(1) : i64
    %497 = llvm.mlir.constant(0 : i32) : i32
    %498 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %499 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %499, ^bb1(%begin : i64), ^bb7
  ^bb1(%500: i64):
    %i_strip = llvm.mul %500, %494 overflow<nsw> : i64
    llvm.br ^bb2(%493 : i64)
  ^bb2(%i_9: i64):
    %i_10 = llvm.add %i_strip, %i_9 overflow<nsw> : i64
    llvm.cond_br %492, ^bb3, ^bb4
  ^bb3:
    %501 = llvm.getelementptr inbounds %out1_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %498, %501 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %502 = llvm.getelementptr inbounds %out1_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %498, %502 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %503 = llvm.add %i_9, %495 overflow<nsw> : i64
    %504 = llvm.icmp "slt" %503, %494 : i64
    llvm.cond_br %504, ^bb2(%503 : i64), ^bb6
  ^bb6:
    %505 = llvm.add %500, %496 overflow<nsw> : i64
    %506 = llvm.icmp "slt" %505, %end : i64
    llvm.cond_br %506, ^bb1(%505 : i64), ^bb7
  ^bb7:
    llvm.return %497 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %507 = llvm.mlir.constant(8) : i64
    %508 = llvm.mlir.constant(16) : i64
    %509 = llvm.mlir.constant(24) : i64
    %510 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %511 = llvm.getelementptr inbounds %context[%507] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %512 = llvm.load %511 {alignment = 8 : i64} : !llvm.ptr -> i1
    %513 = llvm.getelementptr inbounds %context[%508] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %514 = llvm.load %513 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %515 = llvm.getelementptr inbounds %context[%509] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %516 = llvm.load %515 {alignment = 8 : i64} : !llvm.ptr -> i64
    %517 = llvm.call @program.parallel0(%begin_1, %end_1, %510, %512, %514, %516) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %517 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %518: i64, %519: i64, %520: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_2: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %521: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %522 = llvm.mlir.constant(0) : i64
    %523 = llvm.mlir.constant(1) : i64
    %524 = llvm.mlir.constant(32768) : i64
    %525 = llvm.mlir.constant(256) : i64
    %526 = llvm.mlir.constant(8) : i64
    %527 = llvm.mlir.constant(4) : i64
    %528 = llvm.mlir.constant(0 : i32) : i32
    %529 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %530 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %531 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %532 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %533 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %534 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %535 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %536 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %536, ^bb1(%begin_2 : i64), ^bb8
  ^bb1(%537: i64):
    %538 = llvm.mul %537, %519 : i64
    %539 = llvm.add %522, %538 : i64
    %540 = llvm.add %539, %519 : i64
    %541 = llvm.intr.smin(%540, %520) : (i64, i64) -> i64
    %542 = llvm.icmp "slt" %539, %541 : i64
    llvm.cond_br %542, ^bb2(%539, %529 : i64, f64), ^bb7(%529 : f64)
  ^bb2(%i_strip_1: i64, %543: f64):
    llvm.br ^bb3(%522, %530, %531 : i64, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_11: i64, %544: vector<4xf64>, %545: vector<4xf64>):
    %546 = llvm.add %i_11, %525 overflow<nsw> : i64
    %547 = llvm.intr.smin(%546, %524) : (i64, i64) -> i64
    %548 = llvm.icmp "slt" %i_11, %547 : i64
    llvm.cond_br %548, ^bb4(%i_11, %530, %530 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%530, %530 : vector<4xf64>, vector<4xf64>)
  ^bb4(%i_12: i64, %549: vector<4xf64>, %550: vector<4xf64>):
    %i_13 = llvm.add %i_strip_1, %i_12 overflow<nsw> : i64
    %551 = llvm.getelementptr inbounds %w_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %552 = llvm.load %551 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %553 = llvm.fmul %552, %552 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %554 = llvm.fadd %549, %553 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %555 = llvm.getelementptr inbounds %out1_2[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %556 = llvm.load %555 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %557 = llvm.fmul %552, %532 : vector<4xf64>
    %558 = llvm.fmul %533, %557 : vector<4xf64>
    %559 = llvm.fadd %558, %556 : vector<4xf64>
    %560 = llvm.fmul %534, %559 : vector<4xf64>
    %561 = llvm.fsub %552, %560 : vector<4xf64>
    llvm.store %561, %555 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %562 = llvm.getelementptr inbounds %551[%527] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %563 = llvm.load %562 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %564 = llvm.fmul %563, %563 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %565 = llvm.fadd %550, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %566 = llvm.getelementptr inbounds %555[%527] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %567 = llvm.load %566 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %568 = llvm.fmul %563, %532 : vector<4xf64>
    %569 = llvm.fmul %533, %568 : vector<4xf64>
    %570 = llvm.fadd %569, %567 : vector<4xf64>
    %571 = llvm.fmul %534, %570 : vector<4xf64>
    %572 = llvm.fsub %563, %571 : vector<4xf64>
    llvm.store %572, %566 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %573 = llvm.add %i_12, %526 overflow<nsw> : i64
    %574 = llvm.icmp "slt" %573, %547 : i64
    llvm.cond_br %574, ^bb4(%573, %554, %565 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%554, %565 : vector<4xf64>, vector<4xf64>)
  ^bb5(%575: vector<4xf64>, %576: vector<4xf64>):
    %577 = llvm.fadd %575, %576 : vector<4xf64>
    %578 = llvm.fsub %577, %545 : vector<4xf64>
    %579 = llvm.fadd %544, %578 : vector<4xf64>
    %580 = llvm.fsub %579, %544 : vector<4xf64>
    %581 = llvm.fsub %580, %578 : vector<4xf64>
    %582 = llvm.fcmp "uno" %581, %581 : vector<4xf64>
    %583 = llvm.select %582, %531, %581 : vector<4xi1>, vector<4xf64>
    %584 = llvm.add %i_11, %525 overflow<nsw> : i64
    %585 = llvm.icmp "slt" %584, %524 : i64
    llvm.cond_br %585, ^bb3(%584, %579, %583 : i64, vector<4xf64>, vector<4xf64>), ^bb6(%579, %583 : vector<4xf64>, vector<4xf64>)
  ^bb6(%586: vector<4xf64>, %587: vector<4xf64>):
    %588 = llvm.fsub %530, %587 : vector<4xf64>
    %589 = llvm.fadd %586, %588 : vector<4xf64>
    %590 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %591 = "llvm.intr.vector.reduce.fadd"(%590, %589) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %592 = llvm.fadd %535, %591 : f64
    %593 = llvm.fadd %543, %592 : f64
    %594 = llvm.add %i_strip_1, %524 overflow<nsw> : i64
    %595 = llvm.icmp "slt" %594, %541 : i64
    llvm.cond_br %595, ^bb2(%594, %593 : i64, f64), ^bb7(%593 : f64)
  ^bb7(%596: f64):
    %597 = llvm.getelementptr inbounds %521[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %596, %597 {alignment = 8 : i64} : f64, !llvm.ptr
    %598 = llvm.add %537, %523 overflow<nsw> : i64
    %599 = llvm.icmp "slt" %598, %end_2 : i64
    llvm.cond_br %599, ^bb1(%598 : i64), ^bb8
  ^bb8:
    llvm.return %528 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %600 = llvm.mlir.constant(8) : i64
    %601 = llvm.mlir.constant(16) : i64
    %602 = llvm.mlir.constant(24) : i64
    %603 = llvm.mlir.constant(32) : i64
    %604 = llvm.mlir.constant(40) : i64
    %605 = llvm.mlir.constant(48) : i64
    %606 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %607 = llvm.getelementptr inbounds %context_1[%600] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %608 = llvm.load %607 {alignment = 8 : i64} : !llvm.ptr -> i64
    %609 = llvm.getelementptr inbounds %context_1[%601] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %610 = llvm.load %609 {alignment = 8 : i64} : !llvm.ptr -> i64
    %611 = llvm.getelementptr inbounds %context_1[%602] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %612 = llvm.load %611 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %613 = llvm.getelementptr inbounds %context_1[%603] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %614 = llvm.load %613 {alignment = 8 : i64} : !llvm.ptr -> i64
    %615 = llvm.getelementptr inbounds %context_1[%604] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %616 = llvm.load %615 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %617 = llvm.getelementptr inbounds %context_1[%605] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %618 = llvm.load %617 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %619 = llvm.call @program.parallel1(%begin_3, %end_3, %606, %608, %610, %612, %614, %616, %618) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %619 : i32
  }
  llvm.func @program_shapes(%w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_3: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %620 = llvm.mlir.constant(0) : i64
    %621 = llvm.mlir.constant(1) : i64
    %622 = llvm.mlir.constant(1 : i32) : i32
    %623 = llvm.mlir.constant(2 : i32) : i32
    %624 = llvm.mlir.constant(0 : i32) : i32
    %625 = llvm.icmp "eq" %x_stride0_1, %w_size0_3 : i64
    %626 = llvm.icmp "eq" %x_size0_1, %y_size0_1 : i64
    llvm.cond_br %625, ^bb1, ^bb3(%622 : i32)
  ^bb1:
    llvm.cond_br %626, ^bb2, ^bb3(%623 : i32)
  ^bb2:
    llvm.store %w_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %624 : i32
  ^bb3(%627: i32):
    llvm.return %627 : i32
  }
  llvm.func internal @exp_v4f64(%628: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %629 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %630 = llvm.fcmp "ogt" %628, %629 : vector<4xf64>
    %631 = llvm.select %630, %629, %628 : vector<4xi1>, vector<4xf64>
    %632 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %633 = llvm.fcmp "olt" %631, %632 : vector<4xf64>
    %634 = llvm.select %633, %632, %631 : vector<4xi1>, vector<4xf64>
    %635 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %636 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %637 = llvm.intr.fma(%634, %636, %635) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %638 = llvm.fsub %637, %635 : vector<4xf64>
    %639 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %640 = llvm.intr.fma(%638, %639, %634) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %641 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %642 = llvm.intr.fma(%638, %641, %640) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %643 = llvm.fmul %642, %642 : vector<4xf64>
    %644 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %645 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %646 = llvm.intr.fma(%644, %643, %645) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %647 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %648 = llvm.intr.fma(%646, %643, %647) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %649 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %650 = llvm.intr.fma(%648, %643, %649) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %651 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %652 = llvm.intr.fma(%650, %643, %651) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %653 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %654 = llvm.intr.fma(%652, %643, %653) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %655 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %656 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %657 = llvm.intr.fma(%655, %643, %656) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %658 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %659 = llvm.intr.fma(%657, %643, %658) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %660 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %661 = llvm.intr.fma(%659, %643, %660) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %662 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %663 = llvm.intr.fma(%661, %643, %662) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %664 = llvm.intr.fma(%642, %663, %654) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %665 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %666 = llvm.intr.fma(%642, %664, %665) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %667 = llvm.intr.fma(%642, %666, %665) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %668 = llvm.bitcast %637 : vector<4xf64> to vector<4xi64>
    %669 = llvm.bitcast %635 : vector<4xf64> to vector<4xi64>
    %670 = llvm.sub %668, %669 : vector<4xi64>
    %671 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %672 = llvm.ashr %670, %671 : vector<4xi64>
    %673 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %674 = llvm.add %672, %673 : vector<4xi64>
    %675 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %676 = llvm.shl %674, %675 : vector<4xi64>
    %677 = llvm.bitcast %676 : vector<4xi64> to vector<4xf64>
    %678 = llvm.fmul %667, %677 : vector<4xf64>
    %679 = llvm.sub %670, %672 : vector<4xi64>
    %680 = llvm.add %679, %673 : vector<4xi64>
    %681 = llvm.shl %680, %675 : vector<4xi64>
    %682 = llvm.bitcast %681 : vector<4xi64> to vector<4xf64>
    %683 = llvm.fmul %678, %682 : vector<4xf64>
    llvm.return %683 : vector<4xf64>
  }
  llvm.func internal @log1p_v4f64(%684: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %685 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %686 = llvm.fadd %684, %685 : vector<4xf64>
    %687 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %688 = llvm.fcmp "olt" %686, %687 : vector<4xf64>
    %689 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %690 = llvm.fmul %686, %689 : vector<4xf64>
    %691 = llvm.select %688, %690, %686 : vector<4xi1>, vector<4xf64>
    %692 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %693 = llvm.bitcast %691 : vector<4xf64> to vector<4xi64>
    %694 = llvm.sub %693, %692 : vector<4xi64>
    %695 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %696 = llvm.ashr %694, %695 : vector<4xi64>
    %697 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %698 = llvm.and %694, %697 : vector<4xi64>
    %699 = llvm.add %698, %692 : vector<4xi64>
    %700 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %701 = llvm.sub %696, %700 : vector<4xi64>
    %702 = llvm.select %688, %701, %696 : vector<4xi1>, vector<4xi64>
    %703 = llvm.bitcast %699 : vector<4xi64> to vector<4xf64>
    %704 = llvm.sitofp %702 : vector<4xi64> to vector<4xf64>
    %705 = llvm.fsub %703, %685 : vector<4xf64>
    %706 = llvm.fcmp "oge" %684, %685 : vector<4xf64>
    %707 = llvm.fsub %686, %684 : vector<4xf64>
    %708 = llvm.fsub %685, %707 : vector<4xf64>
    %709 = llvm.fsub %686, %685 : vector<4xf64>
    %710 = llvm.fsub %684, %709 : vector<4xf64>
    %711 = llvm.select %706, %708, %710 : vector<4xi1>, vector<4xf64>
    %712 = llvm.fdiv %711, %686 : vector<4xf64>
    %713 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %714 = llvm.fcmp "olt" %686, %713 : vector<4xf64>
    %715 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %716 = llvm.select %714, %712, %715 : vector<4xi1>, vector<4xf64>
    %717 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %718 = llvm.fmul %705, %705 : vector<4xf64>
    %719 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %720 = llvm.fadd %705, %719 : vector<4xf64>
    %721 = llvm.fdiv %705, %720 : vector<4xf64>
    %722 = llvm.fmul %721, %721 : vector<4xf64>
    %723 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %724 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %725 = llvm.intr.fma(%723, %722, %724) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %726 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %727 = llvm.intr.fma(%725, %722, %726) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %728 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %729 = llvm.intr.fma(%727, %722, %728) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %730 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %731 = llvm.intr.fma(%729, %722, %730) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %732 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %733 = llvm.intr.fma(%731, %722, %732) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %734 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %735 = llvm.intr.fma(%733, %722, %734) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %736 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %737 = llvm.intr.fma(%735, %722, %736) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %738 = llvm.fmul %722, %737 : vector<4xf64>
    %739 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %740 = llvm.fmul %718, %739 : vector<4xf64>
    %741 = llvm.fadd %740, %738 : vector<4xf64>
    %742 = llvm.fmul %721, %741 : vector<4xf64>
    %743 = llvm.fsub %740, %742 : vector<4xf64>
    %744 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %745 = llvm.fmul %704, %744 : vector<4xf64>
    %746 = llvm.fadd %716, %745 : vector<4xf64>
    %747 = llvm.fsub %743, %746 : vector<4xf64>
    %748 = llvm.fsub %705, %747 : vector<4xf64>
    %749 = llvm.intr.fma(%704, %717, %748) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %750 = llvm.fcmp "olt" %686, %713 : vector<4xf64>
    %751 = llvm.select %750, %749, %686 : vector<4xi1>, vector<4xf64>
    %752 = llvm.fcmp "oeq" %686, %715 : vector<4xf64>
    %753 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %754 = llvm.select %752, %753, %751 : vector<4xi1>, vector<4xf64>
    %755 = llvm.fcmp "olt" %686, %715 : vector<4xf64>
    %756 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %757 = llvm.select %755, %756, %754 : vector<4xi1>, vector<4xf64>
    %758 = llvm.fcmp "oeq" %684, %715 : vector<4xf64>
    %759 = llvm.select %758, %684, %757 : vector<4xi1>, vector<4xf64>
    llvm.return %759 : vector<4xf64>
  }
}
