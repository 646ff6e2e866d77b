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
    %20 = arith.constant 8192 : index
    %21 = arith.ceildivsi %19, %20 : index
    %22 = arith.constant 0 : index
    %23 = arith.maxsi %21, %22 : index
    %24 = arith.constant 6145 : index
    %25 = arith.muli %23, %24 : index
    %26 = arith.constant 32768 : index
    %27 = arith.cmpi sge, %25, %26 : index
    %28 = arith.muli %10, %c8 : index
    %29 = arith.cmpi ugt, %28, %9 : index
    %30 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
    %31 = arith.andi %30, %c15 : index
    %32 = arith.cmpi eq, %31, %c0 : index
    %33 = arith.andi %29, %32 : i1
    "omp.parallel"(%27) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %19, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %33 {
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
    %34 = arith.subi %10, %19 overflow<nsw> : index
    %35 = arith.shrsi %34, %c2 : index
    %36 = arith.muli %35, %c4 overflow<nsw> : index
    %37 = arith.addi %36, %19 overflow<nsw> : index
    %38 = arith.maxsi %37, %19 : index
    %39 = arith.subi %10, %38 overflow<nsw> : index
    %40 = vector.create_mask %39 : vector<4xi1>
    scf.for %i_2 = %19 to %38 step %c4 {
      scf.if %33 {
        vector.store %3, %out1_1[%i_2] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
      } else {
        vector.store %3, %out1_1[%i_2] : memref<?xf64>, vector<4xf64>
      }
    }
    scf.if %33 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_3 = %38 to %10 step %c4 {
      vector.maskedstore %out1_1[%i_3], %40, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %41 = memref.load %b[] : memref<f64>
    %42 = arith.shrsi %10, %c4 : index
    %43 = arith.muli %42, %c16 overflow<nsw> : index
    %44 = arith.shrsi %10, %c2 : index
    %45 = arith.muli %44, %c4 overflow<nsw> : index
    %46 = arith.subi %10, %45 overflow<nsw> : index
    %47 = vector.create_mask %46 : vector<4xi1>
    %48, %49 = scf.for %i_4 = %c0 to %11 step %c16 iter_args(%50 = %0, %51 = %0) -> (f64, f64) {
      %52 = arith.addi %i_4, %c16 overflow<nsw> : index
      %53 = arith.minsi %11, %52 : index
      scf.for %i_5 = %i_4 to %53 step %c1 {
        %54 = scf.for %j = %c0 to %43 step %c512 iter_args(%55 = %4) -> (vector<4xf64>) {
          %56 = arith.addi %j, %c512 overflow<nsw> : index
          %57 = arith.minsi %56, %43 : index
          %58, %59, %60, %61 = scf.for %j_1 = %j to %57 step %c16 iter_args(%62 = %4, %63 = %4, %64 = %4, %65 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %66 = vector.load %x[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
            %67 = vector.load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %68 = arith.mulf %66, %67 fastmath<reassoc,contract> : vector<4xf64>
            %69 = arith.addf %62, %68 fastmath<reassoc,contract> : vector<4xf64>
            %70 = arith.addi %j_1, %c4 overflow<nsw> : index
            %71 = vector.load %x[%i_5, %70] : memref<?x?xf64>, vector<4xf64>
            %72 = vector.load %w[%70] : memref<?xf64>, vector<4xf64>
            %73 = arith.mulf %71, %72 fastmath<reassoc,contract> : vector<4xf64>
            %74 = arith.addf %63, %73 fastmath<reassoc,contract> : vector<4xf64>
            %75 = arith.addi %j_1, %c8 overflow<nsw> : index
            %76 = vector.load %x[%i_5, %75] : memref<?x?xf64>, vector<4xf64>
            %77 = vector.load %w[%75] : memref<?xf64>, vector<4xf64>
            %78 = arith.mulf %76, %77 fastmath<reassoc,contract> : vector<4xf64>
            %79 = arith.addf %64, %78 fastmath<reassoc,contract> : vector<4xf64>
            %80 = arith.addi %j_1, %c12 overflow<nsw> : index
            %81 = vector.load %x[%i_5, %80] : memref<?x?xf64>, vector<4xf64>
            %82 = vector.load %w[%80] : memref<?xf64>, vector<4xf64>
            %83 = arith.mulf %81, %82 fastmath<reassoc,contract> : vector<4xf64>
            %84 = arith.addf %65, %83 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %69, %74, %79, %84 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %85 = arith.addf %58, %59 : vector<4xf64>
          %86 = arith.addf %60, %61 : vector<4xf64>
          %87 = arith.addf %85, %86 : vector<4xf64>
          %88 = arith.addf %55, %87 : vector<4xf64>
          scf.yield %88 : vector<4xf64>
        }
        %89 = scf.for %j_2 = %43 to %10 step %c4 iter_args(%90 = %54) -> (vector<4xf64>) {
          %91 = arith.subi %10, %j_2 overflow<nsw> : index
          %92 = vector.create_mask %91 : vector<4xi1>
          %93 = vector.maskedload %x[%i_5, %j_2], %92, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %94 = vector.maskedload %w[%j_2], %92, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %95 = arith.mulf %93, %94 fastmath<reassoc,contract> : vector<4xf64>
          %96 = arith.addf %90, %95 fastmath<reassoc,contract> : vector<4xf64>
          %97 = arith.select %92, %96, %90 : vector<4xi1>, vector<4xf64>
          scf.yield %97 : vector<4xf64>
        }
        %98 = vector.reduction <add>, %89 fastmath<reassoc> : vector<4xf64> into f64
        %99 = arith.addf %0, %98 : f64
        %100 = arith.subi %i_5, %i_4 overflow<nsw> : index
        memref.store %99, %14[%100] : memref<16xf64>
      }
      %101 = vector.broadcast %41 : f64 to vector<4xf64>
      %102 = vector.broadcast %16 : f64 to vector<4xf64>
      %103, %104 = scf.for %i_6 = %i_4 to %53 step %c4 iter_args(%105 = %4, %106 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %107 = arith.subi %11, %i_6 overflow<nsw> : index
        %108 = arith.subi %52, %i_6 overflow<nsw> : index
        %109 = arith.minsi %107, %108 : index
        %110 = vector.create_mask %109 : vector<4xi1>
        %111 = arith.subi %i_6, %i_4 overflow<nsw> : index
        %112 = vector.maskedload %14[%111], %110, %3 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %113 = vector.maskedload %y[%i_6], %110, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %114 = arith.addf %112, %101 : vector<4xf64>
        %115 = arith.negf %114 : vector<4xf64>
        %116 = math.absf %114 : vector<4xf64>
        %117 = arith.negf %116 : vector<4xf64>
        %118 = func.call @exp_v4f64(%117) : (vector<4xf64>) -> vector<4xf64>
        %119 = arith.maximumf %115, %3 : vector<4xf64>
        %120 = func.call @log1p_v4f64(%118) : (vector<4xf64>) -> vector<4xf64>
        %121 = arith.addf %119, %120 : vector<4xf64>
        %122 = arith.mulf %113, %121 : vector<4xf64>
        %123 = arith.subf %5, %113 : vector<4xf64>
        %124 = arith.maximumf %114, %3 : vector<4xf64>
        %125 = arith.addf %124, %120 : vector<4xf64>
        %126 = arith.mulf %123, %125 : vector<4xf64>
        %127 = arith.addf %122, %126 : vector<4xf64>
        %128 = arith.addf %105, %127 fastmath<reassoc,contract> : vector<4xf64>
        %129 = arith.mulf %102, %123 : vector<4xf64>
        %130 = func.call @exp_v4f64(%115) : (vector<4xf64>) -> vector<4xf64>
        %131 = arith.addf %5, %130 : vector<4xf64>
        %132 = arith.divf %5, %131 : vector<4xf64>
        %133 = arith.mulf %129, %132 : vector<4xf64>
        %134 = arith.mulf %102, %113 : vector<4xf64>
        %135 = func.call @exp_v4f64(%114) : (vector<4xf64>) -> vector<4xf64>
        %136 = arith.addf %5, %135 : vector<4xf64>
        %137 = arith.divf %5, %136 : vector<4xf64>
        %138 = arith.mulf %134, %137 : vector<4xf64>
        %139 = arith.subf %133, %138 : vector<4xf64>
        %140 = arith.addf %106, %139 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %14[%111], %110, %139 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %141 = arith.select %110, %128, %105 : vector<4xi1>, vector<4xf64>
        %142 = arith.select %110, %140, %106 : vector<4xi1>, vector<4xf64>
        scf.yield %141, %142 : vector<4xf64>, vector<4xf64>
      }
      %143 = vector.reduction <add>, %103 fastmath<reassoc> : vector<4xf64> into f64
      %144 = arith.addf %50, %143 : f64
      %145 = vector.reduction <add>, %104 fastmath<reassoc> : vector<4xf64> into f64
      %146 = arith.addf %51, %145 : f64
      scf.for %i_7 = %i_4 to %53 step %c1 {
        %147 = arith.subi %i_7, %i_4 overflow<nsw> : index
        %148 = memref.load %14[%147] : memref<16xf64>
        %149 = vector.broadcast %148 : f64 to vector<4xf64>
        scf.for %j_3 = %c0 to %45 step %c4 {
          %150 = vector.load %x[%i_7, %j_3] : memref<?x?xf64>, vector<4xf64>
          %151 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
          %152 = arith.mulf %149, %150 fastmath<reassoc,contract> : vector<4xf64>
          %153 = arith.addf %151, %152 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %153, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        }
        %154 = arith.cmpi slt, %45, %10 : index
        scf.if %154 {
          %155 = vector.maskedload %x[%i_7, %45], %47, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %156 = vector.maskedload %out1_1[%45], %47, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %157 = arith.mulf %149, %155 fastmath<reassoc,contract> : vector<4xf64>
          %158 = arith.addf %156, %157 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%45], %47, %158 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.yield %144, %146 : f64, f64
    }
    %159 = arith.divf %48, %15 : f64
    %160 = arith.shrsi %10, %c15 : index
    %161 = arith.muli %160, %c32768 overflow<nsw> : index
    %162 = arith.maxsi %161, %c0 : index
    %163 = arith.constant -0.000000e+00 : f64
    %164 = arith.constant 0 : index
    %165 = arith.constant 1 : index
    %166 = arith.constant -0.000000e+00 : f64
    %167 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %166, %167[%164] : memref<64xf64>
    %168 = arith.subi %162, %c0 : index
    %169 = arith.ceildivsi %168, %c32768 : index
    %170 = arith.maxsi %169, %164 : index
    %171 = arith.constant 64 : index
    %172 = arith.ceildivsi %170, %171 : index
    %173 = arith.maxsi %172, %165 : index
    %174 = arith.ceildivsi %170, %173 : index
    %175 = arith.muli %173, %c32768 : index
    %176 = arith.constant 0 : index
    %177 = arith.maxsi %174, %176 : index
    %178 = arith.minsi %175, %162 : index
    %179 = arith.constant 32768 : index
    %180 = arith.ceildivsi %178, %179 : index
    %181 = arith.constant 0 : index
    %182 = arith.maxsi %180, %181 : index
    %183 = arith.constant 115974 : index
    %184 = arith.muli %182, %183 : index
    %185 = arith.constant 7 : index
    %186 = arith.addi %185, %184 : index
    %187 = arith.muli %177, %186 : index
    %188 = arith.constant 32768 : index
    %189 = arith.cmpi sge, %187, %188 : index
    "omp.parallel"(%189) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%164, %174, %165) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%190: index):
          %191 = arith.muli %190, %175 : index
          %192 = arith.addi %c0, %191 : index
          %193 = arith.addi %192, %175 : index
          %194 = arith.minsi %193, %162 : index
          %195 = scf.for %i_strip_1 = %192 to %194 step %c32768 iter_args(%196 = %166) -> (f64) {
            %197, %198 = scf.for %i_8 = %c0 to %c32768 step %c256 iter_args(%199 = %4, %200 = %3) -> (vector<4xf64>, vector<4xf64>) {
              %201 = arith.addi %i_8, %c256 overflow<nsw> : index
              %202 = arith.minsi %201, %c32768 : index
              %203, %204 = scf.for %i_9 = %i_8 to %202 step %c8 iter_args(%205 = %4, %206 = %4) -> (vector<4xf64>, vector<4xf64>) {
                %i_10 = arith.addi %i_strip_1, %i_9 overflow<nsw> : index
                %207 = vector.load %w[%i_10] : memref<?xf64>, vector<4xf64>
                %208 = arith.mulf %207, %207 fastmath<contract> : vector<4xf64>
                %209 = arith.addf %205, %208 fastmath<reassoc,contract> : vector<4xf64>
                %210 = vector.load %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
                %211 = arith.mulf %207, %6 : vector<4xf64>
                %212 = arith.mulf %7, %211 : vector<4xf64>
                %213 = arith.addf %212, %210 : vector<4xf64>
                %214 = arith.mulf %8, %213 : vector<4xf64>
                %215 = arith.subf %207, %214 : vector<4xf64>
                vector.store %215, %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
                %216 = arith.addi %i_10, %c4 overflow<nsw> : index
                %217 = vector.load %w[%216] : memref<?xf64>, vector<4xf64>
                %218 = arith.mulf %217, %217 fastmath<contract> : vector<4xf64>
                %219 = arith.addf %206, %218 fastmath<reassoc,contract> : vector<4xf64>
                %220 = vector.load %out1_1[%216] : memref<?xf64>, vector<4xf64>
                %221 = arith.mulf %217, %6 : vector<4xf64>
                %222 = arith.mulf %7, %221 : vector<4xf64>
                %223 = arith.addf %222, %220 : vector<4xf64>
                %224 = arith.mulf %8, %223 : vector<4xf64>
                %225 = arith.subf %217, %224 : vector<4xf64>
                vector.store %225, %out1_1[%216] : memref<?xf64>, vector<4xf64>
                scf.yield %209, %219 : vector<4xf64>, vector<4xf64>
              }
              %226 = arith.addf %203, %204 : vector<4xf64>
              %227 = arith.subf %226, %200 : vector<4xf64>
              %228 = arith.addf %199, %227 : vector<4xf64>
              %229 = arith.subf %228, %199 : vector<4xf64>
              %230 = arith.subf %229, %227 : vector<4xf64>
              %231 = arith.cmpf uno, %230, %230 : vector<4xf64>
              %232 = arith.select %231, %3, %230 : vector<4xi1>, vector<4xf64>
              scf.yield %228, %232 : vector<4xf64>, vector<4xf64>
            }
            %233 = arith.subf %4, %198 : vector<4xf64>
            %234 = arith.addf %197, %233 : vector<4xf64>
            %235 = vector.reduction <add>, %234 fastmath<reassoc> : vector<4xf64> into f64
            %236 = arith.addf %163, %235 : f64
            %237 = arith.addf %196, %236 : f64
            scf.yield %237 : f64
          }
          memref.store %195, %167[%190] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %238 = arith.constant 1 : index
    %239 = arith.subi %174, %238 : index
    %240 = arith.constant 0 : index
    %241 = arith.constant 2 : index
    scf.for %242 = %240 to %239 step %241 {
      %243 = arith.addi %242, %238 : index
      %244 = memref.load %167[%242] : memref<64xf64>
      %245 = memref.load %167[%243] : memref<64xf64>
      %246 = arith.addf %244, %245 : f64
      memref.store %246, %167[%242] : memref<64xf64>
    }
    %247 = arith.constant 2 : index
    %248 = arith.subi %174, %247 : index
    %249 = arith.constant 0 : index
    %250 = arith.constant 4 : index
    scf.for %251 = %249 to %248 step %250 {
      %252 = arith.addi %251, %247 : index
      %253 = memref.load %167[%251] : memref<64xf64>
      %254 = memref.load %167[%252] : memref<64xf64>
      %255 = arith.addf %253, %254 : f64
      memref.store %255, %167[%251] : memref<64xf64>
    }
    %256 = arith.constant 4 : index
    %257 = arith.subi %174, %256 : index
    %258 = arith.constant 0 : index
    %259 = arith.constant 8 : index
    scf.for %260 = %258 to %257 step %259 {
      %261 = arith.addi %260, %256 : index
      %262 = memref.load %167[%260] : memref<64xf64>
      %263 = memref.load %167[%261] : memref<64xf64>
      %264 = arith.addf %262, %263 : f64
      memref.store %264, %167[%260] : memref<64xf64>
    }
    %265 = arith.constant 8 : index
    %266 = arith.subi %174, %265 : index
    %267 = arith.constant 0 : index
    %268 = arith.constant 16 : index
    scf.for %269 = %267 to %266 step %268 {
      %270 = arith.addi %269, %265 : index
      %271 = memref.load %167[%269] : memref<64xf64>
      %272 = memref.load %167[%270] : memref<64xf64>
      %273 = arith.addf %271, %272 : f64
      memref.store %273, %167[%269] : memref<64xf64>
    }
    %274 = arith.constant 16 : index
    %275 = arith.subi %174, %274 : index
    %276 = arith.constant 0 : index
    %277 = arith.constant 32 : index
    scf.for %278 = %276 to %275 step %277 {
      %279 = arith.addi %278, %274 : index
      %280 = memref.load %167[%278] : memref<64xf64>
      %281 = memref.load %167[%279] : memref<64xf64>
      %282 = arith.addf %280, %281 : f64
      memref.store %282, %167[%278] : memref<64xf64>
    }
    %283 = arith.constant 32 : index
    %284 = arith.subi %174, %283 : index
    %285 = arith.constant 0 : index
    %286 = arith.constant 64 : index
    scf.for %287 = %285 to %284 step %286 {
      %288 = arith.addi %287, %283 : index
      %289 = memref.load %167[%287] : memref<64xf64>
      %290 = memref.load %167[%288] : memref<64xf64>
      %291 = arith.addf %289, %290 : f64
      memref.store %291, %167[%287] : memref<64xf64>
    }
    %292 = memref.load %167[%164] : memref<64xf64>
    %293 = arith.addf %163, %292 : f64
    %294 = arith.addf %0, %293 : f64
    %295 = arith.subi %10, %162 overflow<nsw> : index
    %296 = arith.shrsi %295, %c3 : index
    %297 = arith.muli %296, %c8 overflow<nsw> : index
    %298 = arith.addi %297, %162 overflow<nsw> : index
    %299 = arith.maxsi %298, %162 : index
    %300, %301 = scf.for %i_11 = %162 to %299 step %c256 iter_args(%302 = %4, %303 = %3) -> (vector<4xf64>, vector<4xf64>) {
      %304 = arith.addi %i_11, %c256 overflow<nsw> : index
      %305 = arith.minsi %304, %299 : index
      %306, %307 = scf.for %i_12 = %i_11 to %305 step %c8 iter_args(%308 = %4, %309 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %310 = vector.load %w[%i_12] : memref<?xf64>, vector<4xf64>
        %311 = arith.mulf %310, %310 fastmath<contract> : vector<4xf64>
        %312 = arith.addf %308, %311 fastmath<reassoc,contract> : vector<4xf64>
        %313 = vector.load %out1_1[%i_12] : memref<?xf64>, vector<4xf64>
        %314 = arith.mulf %310, %6 : vector<4xf64>
        %315 = arith.mulf %7, %314 : vector<4xf64>
        %316 = arith.addf %315, %313 : vector<4xf64>
        %317 = arith.mulf %8, %316 : vector<4xf64>
        %318 = arith.subf %310, %317 : vector<4xf64>
        vector.store %318, %out1_1[%i_12] : memref<?xf64>, vector<4xf64>
        %319 = arith.addi %i_12, %c4 overflow<nsw> : index
        %320 = vector.load %w[%319] : memref<?xf64>, vector<4xf64>
        %321 = arith.mulf %320, %320 fastmath<contract> : vector<4xf64>
        %322 = arith.addf %309, %321 fastmath<reassoc,contract> : vector<4xf64>
        %323 = vector.load %out1_1[%319] : memref<?xf64>, vector<4xf64>
        %324 = arith.mulf %320, %6 : vector<4xf64>
        %325 = arith.mulf %7, %324 : vector<4xf64>
        %326 = arith.addf %325, %323 : vector<4xf64>
        %327 = arith.mulf %8, %326 : vector<4xf64>
        %328 = arith.subf %320, %327 : vector<4xf64>
        vector.store %328, %out1_1[%319] : memref<?xf64>, vector<4xf64>
        scf.yield %312, %322 : vector<4xf64>, vector<4xf64>
      }
      %329 = arith.addf %306, %307 : vector<4xf64>
      %330 = arith.subf %329, %303 : vector<4xf64>
      %331 = arith.addf %302, %330 : vector<4xf64>
      %332 = arith.subf %331, %302 : vector<4xf64>
      %333 = arith.subf %332, %330 : vector<4xf64>
      %334 = arith.cmpf uno, %333, %333 : vector<4xf64>
      %335 = arith.select %334, %3, %333 : vector<4xi1>, vector<4xf64>
      scf.yield %331, %335 : vector<4xf64>, vector<4xf64>
    }
    %336 = arith.subf %4, %301 : vector<4xf64>
    %337 = scf.for %i_13 = %299 to %10 step %c4 iter_args(%338 = %336) -> (vector<4xf64>) {
      %339 = arith.subi %10, %i_13 overflow<nsw> : index
      %340 = vector.create_mask %339 : vector<4xi1>
      %341 = vector.maskedload %w[%i_13], %340, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %342 = arith.mulf %341, %341 fastmath<contract> : vector<4xf64>
      %343 = arith.addf %338, %342 fastmath<reassoc,contract> : vector<4xf64>
      %344 = vector.maskedload %out1_1[%i_13], %340, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %345 = arith.mulf %341, %6 : vector<4xf64>
      %346 = arith.mulf %7, %345 : vector<4xf64>
      %347 = arith.addf %346, %344 : vector<4xf64>
      %348 = arith.mulf %8, %347 : vector<4xf64>
      %349 = arith.subf %341, %348 : vector<4xf64>
      vector.maskedstore %out1_1[%i_13], %340, %349 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %350 = arith.select %340, %343, %338 : vector<4xi1>, vector<4xf64>
      scf.yield %350 : vector<4xf64>
    }
    %351 = arith.addf %300, %337 : vector<4xf64>
    %352 = vector.reduction <add>, %351 fastmath<reassoc> : vector<4xf64> into f64
    %353 = arith.addf %294, %352 : f64
    %354 = arith.mulf %1, %353 : f64
    %355 = arith.addf %159, %354 : f64
    memref.store %355, %out0[] : memref<f64>
    %356 = memref.load %b[] : memref<f64>
    %357 = arith.mulf %2, %49 : f64
    %358 = arith.subf %356, %357 : f64
    memref.store %358, %out2[] : memref<f64>
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
    %16 = llvm.mlir.constant(6145) : i64
    %17 = llvm.mlir.constant(32) : i64
    %18 = llvm.alloca %17 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %19 = llvm.mlir.constant(24) : i64
    %20 = llvm.mlir.constant(64) : i64
    %21 = llvm.alloca %20 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %22 = llvm.mlir.constant(115974) : i64
    %23 = llvm.mlir.constant(7) : i64
    %24 = llvm.mlir.constant(56) : i64
    %25 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mlir.constant(40) : i64
    %27 = llvm.mlir.constant(48) : i64
    %28 = llvm.mlir.constant(0 : i32) : i32
    %29 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %30 = llvm.mlir.constant(1.000000e-02 : f64) : f64
    %31 = llvm.mlir.constant(1.000000e-01 : f64) : f64
    %32 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %33 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %34 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %35 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %36 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %37 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %38 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %39 = llvm.sitofp %x_size0 : i64 to f64
    %40 = llvm.fdiv %38, %39 : f64
    %41 = llvm.ashr %w_size0, %1 : i64
    %42 = llvm.mul %41, %0 overflow<nsw> : i64
    %43 = llvm.intr.smax(%42, %2) : (i64, i64) -> i64
    %44 = llvm.sdiv %43, %0 : i64
    %45 = llvm.srem %43, %0 : i64
    %46 = llvm.icmp "ne" %45, %2 : i64
    %47 = llvm.xor %45, %0 : i64
    %48 = llvm.icmp "sge" %47, %2 : i64
    %49 = llvm.and %46, %48 : i1
    %50 = llvm.add %44, %6 : i64
    %51 = llvm.select %49, %50, %44 : i1, i64
    %52 = llvm.intr.smax(%51, %2) : (i64, i64) -> i64
    %53 = llvm.mul %52, %16 : i64
    %54 = llvm.icmp "sge" %53, %10 : i64
    %55 = llvm.mul %w_size0, %8 : i64
    %56 = llvm.icmp "ugt" %55, %14 : i64
    %57 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %58 = llvm.and %57, %11 : i64
    %59 = llvm.icmp "eq" %58, %2 : i64
    %60 = llvm.and %56, %59 : i1
    %61 = llvm.icmp "sgt" %43, %2 : i64
    %62 = llvm.sub %43, %6 overflow<nsw> : i64
    %63 = llvm.sdiv %62, %0 : i64
    %64 = llvm.add %63, %6 overflow<nsw> : i64
    %65 = llvm.select %61, %64, %2 : i1, i64
    llvm.cond_br %54, ^bb1, ^bb2
  ^bb1:
    llvm.store %43, %18 {alignment = 8 : i64} : i64, !llvm.ptr
    %66 = llvm.getelementptr inbounds %18[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %66 {alignment = 8 : i64} : i1, !llvm.ptr
    %67 = llvm.getelementptr inbounds %18[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %67 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %68 = llvm.getelementptr inbounds %18[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %68 {alignment = 8 : i64} : i64, !llvm.ptr
    %69 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %70 = llvm.call @stepwell_parallel_for(%69, %18, %65, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%70 : i32)
  ^bb2:
    %71 = llvm.call @program.parallel0(%2, %65, %43, %60, %out1, %w_size0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%71 : i32)
  ^bb3(%72: i32):
    %73 = llvm.sub %w_size0, %43 overflow<nsw> : i64
    %74 = llvm.ashr %73, %4 : i64
    %75 = llvm.mul %74, %3 overflow<nsw> : i64
    %76 = llvm.add %75, %43 overflow<nsw> : i64
    %77 = llvm.intr.smax(%76, %43) : (i64, i64) -> i64
    %78 = llvm.sub %w_size0, %77 overflow<nsw> : i64
    %79 = llvm.intr.smin(%78, %3) : (i64, i64) -> i64
    %80 = llvm.intr.smax(%79, %2) : (i64, i64) -> i64
    %81 = llvm.trunc %80 : i64 to i32
    %82 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %83 = llvm.mlir.poison : vector<4xi32>
    %84 = llvm.insertelement %81, %83[%2 : i64] : vector<4xi32>
    %85 = llvm.shufflevector %84, %83 [0, 0, 0, 0] : vector<4xi32>
    %86 = llvm.icmp "slt" %82, %85 : vector<4xi32>
    %87 = llvm.icmp "slt" %43, %77 : i64
    llvm.cond_br %87, ^bb4(%43 : i64), ^bb8
  ^bb4(%i: i64):
    llvm.cond_br %60, ^bb5, ^bb6
  ^bb5:
    %88 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %32, %88 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %89 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %32, %89 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %90 = llvm.add %i, %3 overflow<nsw> : i64
    %91 = llvm.icmp "slt" %90, %77 : i64
    llvm.cond_br %91, ^bb4(%90 : i64), ^bb8
  ^bb8:
    llvm.cond_br %60, ^bb9, ^bb10
  ^bb9:
    llvm.fence seq_cst
    llvm.br ^bb10
  ^bb10:
    %92 = llvm.icmp "slt" %77, %w_size0 : i64
    llvm.cond_br %92, ^bb11(%77 : i64), ^bb12
  ^bb11(%i_1: i64):
    %93 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %32, %93, %86 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %94 = llvm.add %i_1, %3 overflow<nsw> : i64
    %95 = llvm.icmp "slt" %94, %w_size0 : i64
    llvm.cond_br %95, ^bb11(%94 : i64), ^bb12
  ^bb12:
    %96 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %97 = llvm.ashr %w_size0, %3 : i64
    %98 = llvm.mul %97, %5 overflow<nsw> : i64
    %99 = llvm.ashr %w_size0, %4 : i64
    %100 = llvm.mul %99, %3 overflow<nsw> : i64
    %101 = llvm.sub %w_size0, %100 overflow<nsw> : i64
    %102 = llvm.intr.smin(%101, %3) : (i64, i64) -> i64
    %103 = llvm.intr.smax(%102, %2) : (i64, i64) -> i64
    %104 = llvm.trunc %103 : i64 to i32
    %105 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %106 = llvm.mlir.poison : vector<4xi32>
    %107 = llvm.insertelement %104, %106[%2 : i64] : vector<4xi32>
    %108 = llvm.shufflevector %107, %106 [0, 0, 0, 0] : vector<4xi32>
    %109 = llvm.icmp "slt" %105, %108 : vector<4xi32>
    %110 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %110, ^bb13(%2, %29, %29 : i64, f64, f64), ^bb30(%29, %29 : f64, f64)
  ^bb13(%i_2: i64, %111: f64, %112: f64):
    %113 = llvm.add %i_2, %5 overflow<nsw> : i64
    %114 = llvm.intr.smin(%x_size0, %113) : (i64, i64) -> i64
    %115 = llvm.icmp "slt" %i_2, %114 : i64
    llvm.cond_br %115, ^bb14(%i_2 : i64), ^bb21
  ^bb14(%i_3: i64):
    %116 = llvm.icmp "slt" %2, %98 : i64
    llvm.cond_br %116, ^bb15(%2, %33 : i64, vector<4xf64>), ^bb18(%33 : vector<4xf64>)
  ^bb15(%j: i64, %117: vector<4xf64>):
    %118 = llvm.add %j, %7 overflow<nsw> : i64
    %119 = llvm.intr.smin(%118, %98) : (i64, i64) -> i64
    %120 = llvm.icmp "slt" %j, %119 : i64
    llvm.cond_br %120, ^bb16(%j, %33, %33, %33, %33 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%33, %33, %33, %33 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%j_1: i64, %121: vector<4xf64>, %122: vector<4xf64>, %123: vector<4xf64>, %124: vector<4xf64>):
    %125 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %126 = llvm.add %125, %j_1 overflow<nsw> : i64
    %127 = llvm.getelementptr inbounds %x[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %128 = llvm.load %127 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %129 = llvm.getelementptr inbounds %w[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %130 = llvm.load %129 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %131 = llvm.fmul %128, %130 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %132 = llvm.fadd %121, %131 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %133 = llvm.add %j_1, %3 overflow<nsw> : i64
    %134 = llvm.add %125, %133 overflow<nsw> : i64
    %135 = llvm.getelementptr inbounds %x[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %137 = llvm.getelementptr inbounds %w[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %139 = llvm.fmul %136, %138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %140 = llvm.fadd %122, %139 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %141 = llvm.add %j_1, %8 overflow<nsw> : i64
    %142 = llvm.add %125, %141 overflow<nsw> : i64
    %143 = llvm.getelementptr inbounds %x[%142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.getelementptr inbounds %w[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %146 = llvm.load %145 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %147 = llvm.fmul %144, %146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %148 = llvm.fadd %123, %147 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %149 = llvm.add %j_1, %9 overflow<nsw> : i64
    %150 = llvm.add %125, %149 overflow<nsw> : i64
    %151 = llvm.getelementptr inbounds %x[%150] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %152 = llvm.load %151 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %153 = llvm.getelementptr inbounds %w[%149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %154 = llvm.load %153 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %155 = llvm.fmul %152, %154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %156 = llvm.fadd %124, %155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %157 = llvm.add %j_1, %5 overflow<nsw> : i64
    %158 = llvm.icmp "slt" %157, %119 : i64
    llvm.cond_br %158, ^bb16(%157, %132, %140, %148, %156 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%132, %140, %148, %156 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%159: vector<4xf64>, %160: vector<4xf64>, %161: vector<4xf64>, %162: vector<4xf64>):
    %163 = llvm.fadd %159, %160 : vector<4xf64>
    %164 = llvm.fadd %161, %162 : vector<4xf64>
    %165 = llvm.fadd %163, %164 : vector<4xf64>
    %166 = llvm.fadd %117, %165 : vector<4xf64>
    %167 = llvm.add %j, %7 overflow<nsw> : i64
    %168 = llvm.icmp "slt" %167, %98 : i64
    llvm.cond_br %168, ^bb15(%167, %166 : i64, vector<4xf64>), ^bb18(%166 : vector<4xf64>)
  ^bb18(%169: vector<4xf64>):
    %170 = llvm.icmp "slt" %98, %w_size0 : i64
    llvm.cond_br %170, ^bb19(%98, %169 : i64, vector<4xf64>), ^bb20(%169 : vector<4xf64>)
  ^bb19(%j_2: i64, %171: vector<4xf64>):
    %172 = llvm.sub %w_size0, %j_2 overflow<nsw> : i64
    %173 = llvm.intr.smin(%172, %3) : (i64, i64) -> i64
    %174 = llvm.intr.smax(%173, %2) : (i64, i64) -> i64
    %175 = llvm.trunc %174 : i64 to i32
    %176 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %177 = llvm.mlir.poison : vector<4xi32>
    %178 = llvm.insertelement %175, %177[%2 : i64] : vector<4xi32>
    %179 = llvm.shufflevector %178, %177 [0, 0, 0, 0] : vector<4xi32>
    %180 = llvm.icmp "slt" %176, %179 : vector<4xi32>
    %181 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %182 = llvm.add %181, %j_2 overflow<nsw> : i64
    %183 = llvm.getelementptr inbounds %x[%182] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %184 = llvm.intr.masked.load %183, %180, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %185 = llvm.getelementptr inbounds %w[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %186 = llvm.intr.masked.load %185, %180, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %187 = llvm.fmul %184, %186 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %188 = llvm.fadd %171, %187 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %189 = llvm.select %180, %188, %171 : vector<4xi1>, vector<4xf64>
    %190 = llvm.add %j_2, %3 overflow<nsw> : i64
    %191 = llvm.icmp "slt" %190, %w_size0 : i64
    llvm.cond_br %191, ^bb19(%190, %189 : i64, vector<4xf64>), ^bb20(%189 : vector<4xf64>)
  ^bb20(%192: vector<4xf64>):
    %193 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %194 = "llvm.intr.vector.reduce.fadd"(%193, %192) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %195 = llvm.fadd %29, %194 : f64
    %196 = llvm.sub %i_3, %i_2 overflow<nsw> : i64
    %197 = llvm.getelementptr inbounds %15[%196] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %195, %197 {alignment = 8 : i64} : f64, !llvm.ptr
    %198 = llvm.add %i_3, %6 overflow<nsw> : i64
    %199 = llvm.icmp "slt" %198, %114 : i64
    llvm.cond_br %199, ^bb14(%198 : i64), ^bb21
  ^bb21:
    %200 = llvm.mlir.poison : vector<4xf64>
    %201 = llvm.insertelement %96, %200[%2 : i64] : vector<4xf64>
    %202 = llvm.shufflevector %201, %200 [0, 0, 0, 0] : vector<4xf64>
    %203 = llvm.mlir.poison : vector<4xf64>
    %204 = llvm.insertelement %40, %203[%2 : i64] : vector<4xf64>
    %205 = llvm.shufflevector %204, %203 [0, 0, 0, 0] : vector<4xf64>
    %206 = llvm.icmp "slt" %i_2, %114 : i64
    llvm.cond_br %206, ^bb22(%i_2, %33, %33 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%33, %33 : vector<4xf64>, vector<4xf64>)
  ^bb22(%i_4: i64, %207: vector<4xf64>, %208: vector<4xf64>):
    %209 = llvm.sub %x_size0, %i_4 overflow<nsw> : i64
    %210 = llvm.sub %113, %i_4 overflow<nsw> : i64
    %211 = llvm.intr.smin(%209, %210) : (i64, i64) -> i64
    %212 = llvm.intr.smin(%211, %3) : (i64, i64) -> i64
    %213 = llvm.intr.smax(%212, %2) : (i64, i64) -> i64
    %214 = llvm.trunc %213 : i64 to i32
    %215 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %216 = llvm.mlir.poison : vector<4xi32>
    %217 = llvm.insertelement %214, %216[%2 : i64] : vector<4xi32>
    %218 = llvm.shufflevector %217, %216 [0, 0, 0, 0] : vector<4xi32>
    %219 = llvm.icmp "slt" %215, %218 : vector<4xi32>
    %220 = llvm.sub %i_4, %i_2 overflow<nsw> : i64
    %221 = llvm.getelementptr inbounds %15[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %222 = llvm.intr.masked.load %221, %219, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %223 = llvm.getelementptr inbounds %y[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %224 = llvm.intr.masked.load %223, %219, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %225 = llvm.fadd %222, %202 : vector<4xf64>
    %226 = llvm.fneg %225 : vector<4xf64>
    %227 = llvm.intr.fabs(%225) : (vector<4xf64>) -> vector<4xf64>
    %228 = llvm.fneg %227 : vector<4xf64>
    %229 = llvm.call @exp_v4f64(%228) : (vector<4xf64>) -> vector<4xf64>
    %230 = llvm.intr.maximum(%226, %32) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %231 = llvm.call @log1p_v4f64(%229) : (vector<4xf64>) -> vector<4xf64>
    %232 = llvm.fadd %230, %231 : vector<4xf64>
    %233 = llvm.fmul %224, %232 : vector<4xf64>
    %234 = llvm.fsub %34, %224 : vector<4xf64>
    %235 = llvm.intr.maximum(%225, %32) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %236 = llvm.fadd %235, %231 : vector<4xf64>
    %237 = llvm.fmul %234, %236 : vector<4xf64>
    %238 = llvm.fadd %233, %237 : vector<4xf64>
    %239 = llvm.fadd %207, %238 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %240 = llvm.fmul %205, %234 : vector<4xf64>
    %241 = llvm.call @exp_v4f64(%226) : (vector<4xf64>) -> vector<4xf64>
    %242 = llvm.fadd %34, %241 : vector<4xf64>
    %243 = llvm.fdiv %34, %242 : vector<4xf64>
    %244 = llvm.fmul %240, %243 : vector<4xf64>
    %245 = llvm.fmul %205, %224 : vector<4xf64>
    %246 = llvm.call @exp_v4f64(%225) : (vector<4xf64>) -> vector<4xf64>
    %247 = llvm.fadd %34, %246 : vector<4xf64>
    %248 = llvm.fdiv %34, %247 : vector<4xf64>
    %249 = llvm.fmul %245, %248 : vector<4xf64>
    %250 = llvm.fsub %244, %249 : vector<4xf64>
    %251 = llvm.fadd %208, %250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %250, %221, %219 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %252 = llvm.select %219, %239, %207 : vector<4xi1>, vector<4xf64>
    %253 = llvm.select %219, %251, %208 : vector<4xi1>, vector<4xf64>
    %254 = llvm.add %i_4, %3 overflow<nsw> : i64
    %255 = llvm.icmp "slt" %254, %114 : i64
    llvm.cond_br %255, ^bb22(%254, %252, %253 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%252, %253 : vector<4xf64>, vector<4xf64>)
  ^bb23(%256: vector<4xf64>, %257: vector<4xf64>):
    %258 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %259 = "llvm.intr.vector.reduce.fadd"(%258, %256) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %260 = llvm.fadd %111, %259 : f64
    %261 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %262 = "llvm.intr.vector.reduce.fadd"(%261, %257) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %263 = llvm.fadd %112, %262 : f64
    %264 = llvm.icmp "slt" %i_2, %114 : i64
    llvm.cond_br %264, ^bb24(%i_2 : i64), ^bb29
  ^bb24(%i_5: i64):
    %265 = llvm.sub %i_5, %i_2 overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %15[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %267 = llvm.load %266 {alignment = 8 : i64} : !llvm.ptr -> f64
    %268 = llvm.mlir.poison : vector<4xf64>
    %269 = llvm.insertelement %267, %268[%2 : i64] : vector<4xf64>
    %270 = llvm.shufflevector %269, %268 [0, 0, 0, 0] : vector<4xf64>
    %271 = llvm.icmp "slt" %2, %100 : i64
    llvm.cond_br %271, ^bb25(%2 : i64), ^bb26
  ^bb25(%j_3: i64):
    %272 = llvm.mul %i_5, %x_stride0 overflow<nsw> : i64
    %273 = llvm.add %272, %j_3 overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %x[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %275 = llvm.load %274 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %276 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %277 = llvm.load %276 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %278 = llvm.fmul %270, %275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %279 = llvm.fadd %277, %278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %279, %276 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %280 = llvm.add %j_3, %3 overflow<nsw> : i64
    %281 = llvm.icmp "slt" %280, %100 : i64
    llvm.cond_br %281, ^bb25(%280 : i64), ^bb26
  ^bb26:
    %282 = llvm.icmp "slt" %100, %w_size0 : i64
    llvm.cond_br %282, ^bb27, ^bb28
  ^bb27:
    %283 = llvm.mul %i_5, %x_stride0 overflow<nsw> : i64
    %284 = llvm.add %283, %100 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %x[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %286 = llvm.intr.masked.load %285, %109, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %287 = llvm.getelementptr inbounds %out1[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %288 = llvm.intr.masked.load %287, %109, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %289 = llvm.fmul %270, %286 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %290 = llvm.fadd %288, %289 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %290, %287, %109 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb28
  ^bb28:
    %291 = llvm.add %i_5, %6 overflow<nsw> : i64
    %292 = llvm.icmp "slt" %291, %114 : i64
    llvm.cond_br %292, ^bb24(%291 : i64), ^bb29
  ^bb29:
    %293 = llvm.add %i_2, %5 overflow<nsw> : i64
    %294 = llvm.icmp "slt" %293, %x_size0 : i64
    llvm.cond_br %294, ^bb13(%293, %260, %263 : i64, f64, f64), ^bb30(%260, %263 : f64, f64)
  ^bb30(%295: f64, %296: f64):
    %297 = llvm.fdiv %295, %39 : f64
    %298 = llvm.ashr %w_size0, %11 : i64
    %299 = llvm.mul %298, %10 overflow<nsw> : i64
    %300 = llvm.intr.smax(%299, %2) : (i64, i64) -> i64
    %301 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %302 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    llvm.store %302, %21 {alignment = 8 : i64} : f64, !llvm.ptr
    %303 = llvm.sub %300, %2 : i64
    %304 = llvm.sdiv %303, %10 : i64
    %305 = llvm.srem %303, %10 : i64
    %306 = llvm.icmp "ne" %305, %2 : i64
    %307 = llvm.xor %305, %10 : i64
    %308 = llvm.icmp "sge" %307, %2 : i64
    %309 = llvm.and %306, %308 : i1
    %310 = llvm.add %304, %6 : i64
    %311 = llvm.select %309, %310, %304 : i1, i64
    %312 = llvm.intr.smax(%311, %2) : (i64, i64) -> i64
    %313 = llvm.sdiv %312, %20 : i64
    %314 = llvm.srem %312, %20 : i64
    %315 = llvm.icmp "ne" %314, %2 : i64
    %316 = llvm.xor %314, %20 : i64
    %317 = llvm.icmp "sge" %316, %2 : i64
    %318 = llvm.and %315, %317 : i1
    %319 = llvm.add %313, %6 : i64
    %320 = llvm.select %318, %319, %313 : i1, i64
    %321 = llvm.intr.smax(%320, %6) : (i64, i64) -> i64
    %322 = llvm.sdiv %312, %321 : i64
    %323 = llvm.srem %312, %321 : i64
    %324 = llvm.icmp "ne" %323, %2 : i64
    %325 = llvm.xor %323, %321 : i64
    %326 = llvm.icmp "sge" %325, %2 : i64
    %327 = llvm.and %324, %326 : i1
    %328 = llvm.add %322, %6 : i64
    %329 = llvm.select %327, %328, %322 : i1, i64
    %330 = llvm.mul %321, %10 : i64
    %331 = llvm.intr.smax(%329, %2) : (i64, i64) -> i64
    %332 = llvm.intr.smin(%330, %300) : (i64, i64) -> i64
    %333 = llvm.sdiv %332, %10 : i64
    %334 = llvm.srem %332, %10 : i64
    %335 = llvm.icmp "ne" %334, %2 : i64
    %336 = llvm.xor %334, %10 : i64
    %337 = llvm.icmp "sge" %336, %2 : i64
    %338 = llvm.and %335, %337 : i1
    %339 = llvm.add %333, %6 : i64
    %340 = llvm.select %338, %339, %333 : i1, i64
    %341 = llvm.intr.smax(%340, %2) : (i64, i64) -> i64
    %342 = llvm.mul %341, %22 : i64
    %343 = llvm.add %23, %342 : i64
    %344 = llvm.mul %331, %343 : i64
    %345 = llvm.icmp "sge" %344, %10 : i64
    %346 = llvm.icmp "sgt" %329, %2 : i64
    %347 = llvm.select %346, %329, %2 : i1, i64
    llvm.cond_br %345, ^bb31, ^bb32
  ^bb31:
    llvm.store %329, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %348 = llvm.getelementptr inbounds %25[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %330, %348 {alignment = 8 : i64} : i64, !llvm.ptr
    %349 = llvm.getelementptr inbounds %25[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %300, %349 {alignment = 8 : i64} : i64, !llvm.ptr
    %350 = llvm.getelementptr inbounds %25[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %350 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %351 = llvm.getelementptr inbounds %25[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %351 {alignment = 8 : i64} : i64, !llvm.ptr
    %352 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %352 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %353 = llvm.getelementptr inbounds %25[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %21, %353 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %354 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %355 = llvm.call @stepwell_parallel_for(%354, %25, %347, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%355 : i32)
  ^bb32:
    %356 = llvm.call @program.parallel1(%2, %347, %329, %330, %300, %w, %w_size0, %out1, %21) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb33(%356 : i32)
  ^bb33(%357: i32):
    %358 = llvm.sub %329, %6 : i64
    %359 = llvm.icmp "slt" %2, %358 : i64
    llvm.cond_br %359, ^bb34(%2 : i64), ^bb35
  ^bb34(%360: i64):
    %361 = llvm.add %360, %6 : i64
    %362 = llvm.getelementptr inbounds %21[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %363 = llvm.load %362 {alignment = 8 : i64} : !llvm.ptr -> f64
    %364 = llvm.getelementptr inbounds %21[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %365 = llvm.load %364 {alignment = 8 : i64} : !llvm.ptr -> f64
    %366 = llvm.fadd %363, %365 : f64
    llvm.store %366, %362 {alignment = 8 : i64} : f64, !llvm.ptr
    %367 = llvm.add %360, %4 overflow<nsw> : i64
    %368 = llvm.icmp "slt" %367, %358 : i64
    llvm.cond_br %368, ^bb34(%367 : i64), ^bb35
  ^bb35:
    %369 = llvm.sub %329, %4 : i64
    %370 = llvm.icmp "slt" %2, %369 : i64
    llvm.cond_br %370, ^bb36(%2 : i64), ^bb37
  ^bb36(%371: i64):
    %372 = llvm.add %371, %4 : i64
    %373 = llvm.getelementptr inbounds %21[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> f64
    %375 = llvm.getelementptr inbounds %21[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> f64
    %377 = llvm.fadd %374, %376 : f64
    llvm.store %377, %373 {alignment = 8 : i64} : f64, !llvm.ptr
    %378 = llvm.add %371, %3 overflow<nsw> : i64
    %379 = llvm.icmp "slt" %378, %369 : i64
    llvm.cond_br %379, ^bb36(%378 : i64), ^bb37
  ^bb37:
    %380 = llvm.sub %329, %3 : i64
    %381 = llvm.icmp "slt" %2, %380 : i64
    llvm.cond_br %381, ^bb38(%2 : i64), ^bb39
  ^bb38(%382: i64):
    %383 = llvm.add %382, %3 : i64
    %384 = llvm.getelementptr inbounds %21[%382] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %385 = llvm.load %384 {alignment = 8 : i64} : !llvm.ptr -> f64
    %386 = llvm.getelementptr inbounds %21[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %387 = llvm.load %386 {alignment = 8 : i64} : !llvm.ptr -> f64
    %388 = llvm.fadd %385, %387 : f64
    llvm.store %388, %384 {alignment = 8 : i64} : f64, !llvm.ptr
    %389 = llvm.add %382, %8 overflow<nsw> : i64
    %390 = llvm.icmp "slt" %389, %380 : i64
    llvm.cond_br %390, ^bb38(%389 : i64), ^bb39
  ^bb39:
    %391 = llvm.sub %329, %8 : i64
    %392 = llvm.icmp "slt" %2, %391 : i64
    llvm.cond_br %392, ^bb40(%2 : i64), ^bb41
  ^bb40(%393: i64):
    %394 = llvm.add %393, %8 : i64
    %395 = llvm.getelementptr inbounds %21[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> f64
    %397 = llvm.getelementptr inbounds %21[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> f64
    %399 = llvm.fadd %396, %398 : f64
    llvm.store %399, %395 {alignment = 8 : i64} : f64, !llvm.ptr
    %400 = llvm.add %393, %5 overflow<nsw> : i64
    %401 = llvm.icmp "slt" %400, %391 : i64
    llvm.cond_br %401, ^bb40(%400 : i64), ^bb41
  ^bb41:
    %402 = llvm.sub %329, %5 : i64
    %403 = llvm.icmp "slt" %2, %402 : i64
    llvm.cond_br %403, ^bb42(%2 : i64), ^bb43
  ^bb42(%404: i64):
    %405 = llvm.add %404, %5 : i64
    %406 = llvm.getelementptr inbounds %21[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %407 = llvm.load %406 {alignment = 8 : i64} : !llvm.ptr -> f64
    %408 = llvm.getelementptr inbounds %21[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> f64
    %410 = llvm.fadd %407, %409 : f64
    llvm.store %410, %406 {alignment = 8 : i64} : f64, !llvm.ptr
    %411 = llvm.add %404, %17 overflow<nsw> : i64
    %412 = llvm.icmp "slt" %411, %402 : i64
    llvm.cond_br %412, ^bb42(%411 : i64), ^bb43
  ^bb43:
    %413 = llvm.sub %329, %17 : i64
    %414 = llvm.icmp "slt" %2, %413 : i64
    llvm.cond_br %414, ^bb44(%2 : i64), ^bb45
  ^bb44(%415: i64):
    %416 = llvm.add %415, %17 : i64
    %417 = llvm.getelementptr inbounds %21[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> f64
    %419 = llvm.getelementptr inbounds %21[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %420 = llvm.load %419 {alignment = 8 : i64} : !llvm.ptr -> f64
    %421 = llvm.fadd %418, %420 : f64
    llvm.store %421, %417 {alignment = 8 : i64} : f64, !llvm.ptr
    %422 = llvm.add %415, %20 overflow<nsw> : i64
    %423 = llvm.icmp "slt" %422, %413 : i64
    llvm.cond_br %423, ^bb44(%422 : i64), ^bb45
  ^bb45:
    %424 = llvm.load %21 {alignment = 8 : i64} : !llvm.ptr -> f64
    %425 = llvm.fadd %301, %424 : f64
    %426 = llvm.fadd %29, %425 : f64
    %427 = llvm.sub %w_size0, %300 overflow<nsw> : i64
    %428 = llvm.ashr %427, %13 : i64
    %429 = llvm.mul %428, %8 overflow<nsw> : i64
    %430 = llvm.add %429, %300 overflow<nsw> : i64
    %431 = llvm.intr.smax(%430, %300) : (i64, i64) -> i64
    %432 = llvm.icmp "slt" %300, %431 : i64
    llvm.cond_br %432, ^bb46(%300, %33, %32 : i64, vector<4xf64>, vector<4xf64>), ^bb49(%33, %32 : vector<4xf64>, vector<4xf64>)
  ^bb46(%i_6: i64, %433: vector<4xf64>, %434: vector<4xf64>):
    %435 = llvm.add %i_6, %12 overflow<nsw> : i64
    %436 = llvm.intr.smin(%435, %431) : (i64, i64) -> i64
    %437 = llvm.icmp "slt" %i_6, %436 : i64
    llvm.cond_br %437, ^bb47(%i_6, %33, %33 : i64, vector<4xf64>, vector<4xf64>), ^bb48(%33, %33 : vector<4xf64>, vector<4xf64>)
  ^bb47(%i_7: i64, %438: vector<4xf64>, %439: vector<4xf64>):
    %440 = llvm.getelementptr inbounds %w[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %441 = llvm.load %440 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %442 = llvm.fmul %441, %441 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %443 = llvm.fadd %438, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %444 = llvm.getelementptr inbounds %out1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %445 = llvm.load %444 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %446 = llvm.fmul %441, %35 : vector<4xf64>
    %447 = llvm.fmul %36, %446 : vector<4xf64>
    %448 = llvm.fadd %447, %445 : vector<4xf64>
    %449 = llvm.fmul %37, %448 : vector<4xf64>
    %450 = llvm.fsub %441, %449 : vector<4xf64>
    llvm.store %450, %444 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %451 = llvm.add %i_7, %3 overflow<nsw> : i64
    %452 = llvm.getelementptr inbounds %w[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %453 = llvm.load %452 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %454 = llvm.fmul %453, %453 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %455 = llvm.fadd %439, %454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %456 = llvm.getelementptr inbounds %out1[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %457 = llvm.load %456 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %458 = llvm.fmul %453, %35 : vector<4xf64>
    %459 = llvm.fmul %36, %458 : vector<4xf64>
    %460 = llvm.fadd %459, %457 : vector<4xf64>
    %461 = llvm.fmul %37, %460 : vector<4xf64>
    %462 = llvm.fsub %453, %461 : vector<4xf64>
    llvm.store %462, %456 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %463 = llvm.add %i_7, %8 overflow<nsw> : i64
    %464 = llvm.icmp "slt" %463, %436 : i64
    llvm.cond_br %464, ^bb47(%463, %443, %455 : i64, vector<4xf64>, vector<4xf64>), ^bb48(%443, %455 : vector<4xf64>, vector<4xf64>)
  ^bb48(%465: vector<4xf64>, %466: vector<4xf64>):
    %467 = llvm.fadd %465, %466 : vector<4xf64>
    %468 = llvm.fsub %467, %434 : vector<4xf64>
    %469 = llvm.fadd %433, %468 : vector<4xf64>
    %470 = llvm.fsub %469, %433 : vector<4xf64>
    %471 = llvm.fsub %470, %468 : vector<4xf64>
    %472 = llvm.fcmp "uno" %471, %471 : vector<4xf64>
    %473 = llvm.select %472, %32, %471 : vector<4xi1>, vector<4xf64>
    %474 = llvm.add %i_6, %12 overflow<nsw> : i64
    %475 = llvm.icmp "slt" %474, %431 : i64
    llvm.cond_br %475, ^bb46(%474, %469, %473 : i64, vector<4xf64>, vector<4xf64>), ^bb49(%469, %473 : vector<4xf64>, vector<4xf64>)
  ^bb49(%476: vector<4xf64>, %477: vector<4xf64>):
    %478 = llvm.fsub %33, %477 : vector<4xf64>
    %479 = llvm.icmp "slt" %431, %w_size0 : i64
    llvm.cond_br %479, ^bb50(%431, %478 : i64, vector<4xf64>), ^bb51(%478 : vector<4xf64>)
  ^bb50(%i_8: i64, %480: vector<4xf64>):
    %481 = llvm.sub %w_size0, %i_8 overflow<nsw> : i64
    %482 = llvm.intr.smin(%481, %3) : (i64, i64) -> i64
    %483 = llvm.intr.smax(%482, %2) : (i64, i64) -> i64
    %484 = llvm.trunc %483 : i64 to i32
    %485 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %486 = llvm.mlir.poison : vector<4xi32>
    %487 = llvm.insertelement %484, %486[%2 : i64] : vector<4xi32>
    %488 = llvm.shufflevector %487, %486 [0, 0, 0, 0] : vector<4xi32>
    %489 = llvm.icmp "slt" %485, %488 : vector<4xi32>
    %490 = llvm.getelementptr inbounds %w[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %491 = llvm.intr.masked.load %490, %489, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %492 = llvm.fmul %491, %491 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %493 = llvm.fadd %480, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %494 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %495 = llvm.intr.masked.load %494, %489, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %496 = llvm.fmul %491, %35 : vector<4xf64>
    %497 = llvm.fmul %36, %496 : vector<4xf64>
    %498 = llvm.fadd %497, %495 : vector<4xf64>
    %499 = llvm.fmul %37, %498 : vector<4xf64>
    %500 = llvm.fsub %491, %499 : vector<4xf64>
    llvm.intr.masked.store %500, %494, %489 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %501 = llvm.select %489, %493, %480 : vector<4xi1>, vector<4xf64>
    %502 = llvm.add %i_8, %3 overflow<nsw> : i64
    %503 = llvm.icmp "slt" %502, %w_size0 : i64
    llvm.cond_br %503, ^bb50(%502, %501 : i64, vector<4xf64>), ^bb51(%501 : vector<4xf64>)
  ^bb51(%504: vector<4xf64>):
    %505 = llvm.fadd %476, %504 : vector<4xf64>
    %506 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %507 = "llvm.intr.vector.reduce.fadd"(%506, %505) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %508 = llvm.fadd %426, %507 : f64
    %509 = llvm.fmul %30, %508 : f64
    %510 = llvm.fadd %297, %509 : f64
    llvm.store %510, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %511 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %512 = llvm.fmul %31, %296 : f64
    %513 = llvm.fsub %511, %512 : f64
    llvm.store %513, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %28 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %514: i64, %515: i1, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %w_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %516 = llvm.mlir.constant(0) : i64
    %517 = llvm.mlir.constant(8192) : i64
    %518 = llvm.mlir.constant(4) : i64
    %519 = llvm.mlir.constant(1) : i64
    %520 = llvm.mlir.constant(0 : i32) : i32
    %521 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %522 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %522, ^bb1(%begin : i64), ^bb7
  ^bb1(%523: i64):
    %i_strip = llvm.mul %523, %517 overflow<nsw> : i64
    llvm.br ^bb2(%516 : i64)
  ^bb2(%i_9: i64):
    %i_10 = llvm.add %i_strip, %i_9 overflow<nsw> : i64
    llvm.cond_br %515, ^bb3, ^bb4
  ^bb3:
    %524 = llvm.getelementptr inbounds %out1_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %521, %524 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %525 = llvm.getelementptr inbounds %out1_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %521, %525 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %526 = llvm.add %i_9, %518 overflow<nsw> : i64
    %527 = llvm.icmp "slt" %526, %517 : i64
    llvm.cond_br %527, ^bb2(%526 : i64), ^bb6
  ^bb6:
    %528 = llvm.add %523, %519 overflow<nsw> : i64
    %529 = llvm.icmp "slt" %528, %end : i64
    llvm.cond_br %529, ^bb1(%528 : i64), ^bb7
  ^bb7:
    llvm.return %520 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %530 = llvm.mlir.constant(8) : i64
    %531 = llvm.mlir.constant(16) : i64
    %532 = llvm.mlir.constant(24) : i64
    %533 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %534 = llvm.getelementptr inbounds %context[%530] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %535 = llvm.load %534 {alignment = 8 : i64} : !llvm.ptr -> i1
    %536 = llvm.getelementptr inbounds %context[%531] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %537 = llvm.load %536 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %538 = llvm.getelementptr inbounds %context[%532] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %539 = llvm.load %538 {alignment = 8 : i64} : !llvm.ptr -> i64
    %540 = llvm.call @program.parallel0(%begin_1, %end_1, %533, %535, %537, %539) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %540 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %541: i64, %542: i64, %543: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_2: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %544: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %545 = llvm.mlir.constant(0) : i64
    %546 = llvm.mlir.constant(1) : i64
    %547 = llvm.mlir.constant(32768) : i64
    %548 = llvm.mlir.constant(256) : i64
    %549 = llvm.mlir.constant(8) : i64
    %550 = llvm.mlir.constant(4) : i64
    %551 = llvm.mlir.constant(0 : i32) : i32
    %552 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %553 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %554 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %555 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %556 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %557 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %558 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %559 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %559, ^bb1(%begin_2 : i64), ^bb8
  ^bb1(%560: i64):
    %561 = llvm.mul %560, %542 : i64
    %562 = llvm.add %545, %561 : i64
    %563 = llvm.add %562, %542 : i64
    %564 = llvm.intr.smin(%563, %543) : (i64, i64) -> i64
    %565 = llvm.icmp "slt" %562, %564 : i64
    llvm.cond_br %565, ^bb2(%562, %552 : i64, f64), ^bb7(%552 : f64)
  ^bb2(%i_strip_1: i64, %566: f64):
    llvm.br ^bb3(%545, %553, %554 : i64, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_11: i64, %567: vector<4xf64>, %568: vector<4xf64>):
    %569 = llvm.add %i_11, %548 overflow<nsw> : i64
    %570 = llvm.intr.smin(%569, %547) : (i64, i64) -> i64
    %571 = llvm.icmp "slt" %i_11, %570 : i64
    llvm.cond_br %571, ^bb4(%i_11, %553, %553 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%553, %553 : vector<4xf64>, vector<4xf64>)
  ^bb4(%i_12: i64, %572: vector<4xf64>, %573: vector<4xf64>):
    %i_13 = llvm.add %i_strip_1, %i_12 overflow<nsw> : i64
    %574 = llvm.getelementptr inbounds %w_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %575 = llvm.load %574 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %576 = llvm.fmul %575, %575 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %577 = llvm.fadd %572, %576 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %578 = llvm.getelementptr inbounds %out1_2[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %579 = llvm.load %578 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %580 = llvm.fmul %575, %555 : vector<4xf64>
    %581 = llvm.fmul %556, %580 : vector<4xf64>
    %582 = llvm.fadd %581, %579 : vector<4xf64>
    %583 = llvm.fmul %557, %582 : vector<4xf64>
    %584 = llvm.fsub %575, %583 : vector<4xf64>
    llvm.store %584, %578 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %585 = llvm.add %i_13, %550 overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %w_1[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %587 = llvm.load %586 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %588 = llvm.fmul %587, %587 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %589 = llvm.fadd %573, %588 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %590 = llvm.getelementptr inbounds %out1_2[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %591 = llvm.load %590 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %592 = llvm.fmul %587, %555 : vector<4xf64>
    %593 = llvm.fmul %556, %592 : vector<4xf64>
    %594 = llvm.fadd %593, %591 : vector<4xf64>
    %595 = llvm.fmul %557, %594 : vector<4xf64>
    %596 = llvm.fsub %587, %595 : vector<4xf64>
    llvm.store %596, %590 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %597 = llvm.add %i_12, %549 overflow<nsw> : i64
    %598 = llvm.icmp "slt" %597, %570 : i64
    llvm.cond_br %598, ^bb4(%597, %577, %589 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%577, %589 : vector<4xf64>, vector<4xf64>)
  ^bb5(%599: vector<4xf64>, %600: vector<4xf64>):
    %601 = llvm.fadd %599, %600 : vector<4xf64>
    %602 = llvm.fsub %601, %568 : vector<4xf64>
    %603 = llvm.fadd %567, %602 : vector<4xf64>
    %604 = llvm.fsub %603, %567 : vector<4xf64>
    %605 = llvm.fsub %604, %602 : vector<4xf64>
    %606 = llvm.fcmp "uno" %605, %605 : vector<4xf64>
    %607 = llvm.select %606, %554, %605 : vector<4xi1>, vector<4xf64>
    %608 = llvm.add %i_11, %548 overflow<nsw> : i64
    %609 = llvm.icmp "slt" %608, %547 : i64
    llvm.cond_br %609, ^bb3(%608, %603, %607 : i64, vector<4xf64>, vector<4xf64>), ^bb6(%603, %607 : vector<4xf64>, vector<4xf64>)
  ^bb6(%610: vector<4xf64>, %611: vector<4xf64>):
    %612 = llvm.fsub %553, %611 : vector<4xf64>
    %613 = llvm.fadd %610, %612 : vector<4xf64>
    %614 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %615 = "llvm.intr.vector.reduce.fadd"(%614, %613) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %616 = llvm.fadd %558, %615 : f64
    %617 = llvm.fadd %566, %616 : f64
    %618 = llvm.add %i_strip_1, %547 overflow<nsw> : i64
    %619 = llvm.icmp "slt" %618, %564 : i64
    llvm.cond_br %619, ^bb2(%618, %617 : i64, f64), ^bb7(%617 : f64)
  ^bb7(%620: f64):
    %621 = llvm.getelementptr inbounds %544[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %620, %621 {alignment = 8 : i64} : f64, !llvm.ptr
    %622 = llvm.add %560, %546 overflow<nsw> : i64
    %623 = llvm.icmp "slt" %622, %end_2 : i64
    llvm.cond_br %623, ^bb1(%622 : i64), ^bb8
  ^bb8:
    llvm.return %551 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %624 = llvm.mlir.constant(8) : i64
    %625 = llvm.mlir.constant(16) : i64
    %626 = llvm.mlir.constant(24) : i64
    %627 = llvm.mlir.constant(32) : i64
    %628 = llvm.mlir.constant(40) : i64
    %629 = llvm.mlir.constant(48) : i64
    %630 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %631 = llvm.getelementptr inbounds %context_1[%624] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %632 = llvm.load %631 {alignment = 8 : i64} : !llvm.ptr -> i64
    %633 = llvm.getelementptr inbounds %context_1[%625] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %634 = llvm.load %633 {alignment = 8 : i64} : !llvm.ptr -> i64
    %635 = llvm.getelementptr inbounds %context_1[%626] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %636 = llvm.load %635 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %637 = llvm.getelementptr inbounds %context_1[%627] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %638 = llvm.load %637 {alignment = 8 : i64} : !llvm.ptr -> i64
    %639 = llvm.getelementptr inbounds %context_1[%628] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %640 = llvm.load %639 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %641 = llvm.getelementptr inbounds %context_1[%629] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %642 = llvm.load %641 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %643 = llvm.call @program.parallel1(%begin_3, %end_3, %630, %632, %634, %636, %638, %640, %642) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %643 : i32
  }
  llvm.func @program_shapes(%w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_3: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %644 = llvm.mlir.constant(0) : i64
    %645 = llvm.mlir.constant(1) : i64
    %646 = llvm.mlir.constant(1 : i32) : i32
    %647 = llvm.mlir.constant(2 : i32) : i32
    %648 = llvm.mlir.constant(0 : i32) : i32
    %649 = llvm.icmp "eq" %x_stride0_1, %w_size0_3 : i64
    %650 = llvm.icmp "eq" %x_size0_1, %y_size0_1 : i64
    llvm.cond_br %649, ^bb1, ^bb3(%646 : i32)
  ^bb1:
    llvm.cond_br %650, ^bb2, ^bb3(%647 : i32)
  ^bb2:
    llvm.store %w_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %648 : i32
  ^bb3(%651: i32):
    llvm.return %651 : i32
  }
  llvm.func internal @exp_v4f64(%652: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %653 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %654 = llvm.fcmp "ogt" %652, %653 : vector<4xf64>
    %655 = llvm.select %654, %653, %652 : vector<4xi1>, vector<4xf64>
    %656 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %657 = llvm.fcmp "olt" %655, %656 : vector<4xf64>
    %658 = llvm.select %657, %656, %655 : vector<4xi1>, vector<4xf64>
    %659 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %660 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %661 = llvm.intr.fma(%658, %660, %659) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %662 = llvm.fsub %661, %659 : vector<4xf64>
    %663 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %664 = llvm.intr.fma(%662, %663, %658) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %665 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %666 = llvm.intr.fma(%662, %665, %664) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %667 = llvm.fmul %666, %666 : vector<4xf64>
    %668 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %669 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %670 = llvm.intr.fma(%668, %667, %669) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %671 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %672 = llvm.intr.fma(%670, %667, %671) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %673 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %674 = llvm.intr.fma(%672, %667, %673) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %675 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %676 = llvm.intr.fma(%674, %667, %675) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %677 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %678 = llvm.intr.fma(%676, %667, %677) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %679 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %680 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %681 = llvm.intr.fma(%679, %667, %680) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %682 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %683 = llvm.intr.fma(%681, %667, %682) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %684 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %685 = llvm.intr.fma(%683, %667, %684) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %686 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %687 = llvm.intr.fma(%685, %667, %686) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %688 = llvm.intr.fma(%666, %687, %678) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %689 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %690 = llvm.intr.fma(%666, %688, %689) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %691 = llvm.intr.fma(%666, %690, %689) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %692 = llvm.bitcast %661 : vector<4xf64> to vector<4xi64>
    %693 = llvm.bitcast %659 : vector<4xf64> to vector<4xi64>
    %694 = llvm.sub %692, %693 : vector<4xi64>
    %695 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %696 = llvm.ashr %694, %695 : vector<4xi64>
    %697 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %698 = llvm.add %696, %697 : vector<4xi64>
    %699 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %700 = llvm.shl %698, %699 : vector<4xi64>
    %701 = llvm.bitcast %700 : vector<4xi64> to vector<4xf64>
    %702 = llvm.fmul %691, %701 : vector<4xf64>
    %703 = llvm.sub %694, %696 : vector<4xi64>
    %704 = llvm.add %703, %697 : vector<4xi64>
    %705 = llvm.shl %704, %699 : vector<4xi64>
    %706 = llvm.bitcast %705 : vector<4xi64> to vector<4xf64>
    %707 = llvm.fmul %702, %706 : vector<4xf64>
    llvm.return %707 : vector<4xf64>
  }
  llvm.func internal @log1p_v4f64(%708: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %709 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %710 = llvm.fadd %708, %709 : vector<4xf64>
    %711 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %712 = llvm.fcmp "olt" %710, %711 : vector<4xf64>
    %713 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %714 = llvm.fmul %710, %713 : vector<4xf64>
    %715 = llvm.select %712, %714, %710 : vector<4xi1>, vector<4xf64>
    %716 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %717 = llvm.bitcast %715 : vector<4xf64> to vector<4xi64>
    %718 = llvm.sub %717, %716 : vector<4xi64>
    %719 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %720 = llvm.ashr %718, %719 : vector<4xi64>
    %721 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %722 = llvm.and %718, %721 : vector<4xi64>
    %723 = llvm.add %722, %716 : vector<4xi64>
    %724 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %725 = llvm.sub %720, %724 : vector<4xi64>
    %726 = llvm.select %712, %725, %720 : vector<4xi1>, vector<4xi64>
    %727 = llvm.bitcast %723 : vector<4xi64> to vector<4xf64>
    %728 = llvm.sitofp %726 : vector<4xi64> to vector<4xf64>
    %729 = llvm.fsub %727, %709 : vector<4xf64>
    %730 = llvm.fcmp "oge" %708, %709 : vector<4xf64>
    %731 = llvm.fsub %710, %708 : vector<4xf64>
    %732 = llvm.fsub %709, %731 : vector<4xf64>
    %733 = llvm.fsub %710, %709 : vector<4xf64>
    %734 = llvm.fsub %708, %733 : vector<4xf64>
    %735 = llvm.select %730, %732, %734 : vector<4xi1>, vector<4xf64>
    %736 = llvm.fdiv %735, %710 : vector<4xf64>
    %737 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %738 = llvm.fcmp "olt" %710, %737 : vector<4xf64>
    %739 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %740 = llvm.select %738, %736, %739 : vector<4xi1>, vector<4xf64>
    %741 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %742 = llvm.fmul %729, %729 : vector<4xf64>
    %743 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %744 = llvm.fadd %729, %743 : vector<4xf64>
    %745 = llvm.fdiv %729, %744 : vector<4xf64>
    %746 = llvm.fmul %745, %745 : vector<4xf64>
    %747 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %748 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %749 = llvm.intr.fma(%747, %746, %748) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %750 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %751 = llvm.intr.fma(%749, %746, %750) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %752 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %753 = llvm.intr.fma(%751, %746, %752) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %754 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %755 = llvm.intr.fma(%753, %746, %754) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %756 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %757 = llvm.intr.fma(%755, %746, %756) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %758 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %759 = llvm.intr.fma(%757, %746, %758) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %760 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %761 = llvm.intr.fma(%759, %746, %760) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %762 = llvm.fmul %746, %761 : vector<4xf64>
    %763 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %764 = llvm.fmul %742, %763 : vector<4xf64>
    %765 = llvm.fadd %764, %762 : vector<4xf64>
    %766 = llvm.fmul %745, %765 : vector<4xf64>
    %767 = llvm.fsub %764, %766 : vector<4xf64>
    %768 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %769 = llvm.fmul %728, %768 : vector<4xf64>
    %770 = llvm.fadd %740, %769 : vector<4xf64>
    %771 = llvm.fsub %767, %770 : vector<4xf64>
    %772 = llvm.fsub %729, %771 : vector<4xf64>
    %773 = llvm.intr.fma(%728, %741, %772) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %774 = llvm.fcmp "olt" %710, %737 : vector<4xf64>
    %775 = llvm.select %774, %773, %710 : vector<4xi1>, vector<4xf64>
    %776 = llvm.fcmp "oeq" %710, %739 : vector<4xf64>
    %777 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %778 = llvm.select %776, %777, %775 : vector<4xi1>, vector<4xf64>
    %779 = llvm.fcmp "olt" %710, %739 : vector<4xf64>
    %780 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %781 = llvm.select %779, %780, %778 : vector<4xi1>, vector<4xf64>
    %782 = llvm.fcmp "oeq" %708, %739 : vector<4xf64>
    %783 = llvm.select %782, %708, %781 : vector<4xi1>, vector<4xf64>
    llvm.return %783 : vector<4xf64>
  }
}
