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
    %133 = llvm.getelementptr inbounds %127[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %134 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %135 = llvm.getelementptr inbounds %129[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %137 = llvm.fmul %134, %136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %138 = llvm.fadd %122, %137 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %139 = llvm.getelementptr inbounds %127[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %140 = llvm.load %139 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %141 = llvm.getelementptr inbounds %129[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %142 = llvm.load %141 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %143 = llvm.fmul %140, %142 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %144 = llvm.fadd %123, %143 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %145 = llvm.getelementptr inbounds %127[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %146 = llvm.load %145 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %147 = llvm.getelementptr inbounds %129[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.load %147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %149 = llvm.fmul %146, %148 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %150 = llvm.fadd %124, %149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %151 = llvm.add %j_1, %5 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %119 : i64
    llvm.cond_br %152, ^bb16(%151, %132, %138, %144, %150 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%132, %138, %144, %150 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%153: vector<4xf64>, %154: vector<4xf64>, %155: vector<4xf64>, %156: vector<4xf64>):
    %157 = llvm.fadd %153, %154 : vector<4xf64>
    %158 = llvm.fadd %155, %156 : vector<4xf64>
    %159 = llvm.fadd %157, %158 : vector<4xf64>
    %160 = llvm.fadd %117, %159 : vector<4xf64>
    %161 = llvm.add %j, %7 overflow<nsw> : i64
    %162 = llvm.icmp "slt" %161, %98 : i64
    llvm.cond_br %162, ^bb15(%161, %160 : i64, vector<4xf64>), ^bb18(%160 : vector<4xf64>)
  ^bb18(%163: vector<4xf64>):
    %164 = llvm.icmp "slt" %98, %w_size0 : i64
    llvm.cond_br %164, ^bb19(%98, %163 : i64, vector<4xf64>), ^bb20(%163 : vector<4xf64>)
  ^bb19(%j_2: i64, %165: vector<4xf64>):
    %166 = llvm.sub %w_size0, %j_2 overflow<nsw> : i64
    %167 = llvm.intr.smin(%166, %3) : (i64, i64) -> i64
    %168 = llvm.intr.smax(%167, %2) : (i64, i64) -> i64
    %169 = llvm.trunc %168 : i64 to i32
    %170 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %171 = llvm.mlir.poison : vector<4xi32>
    %172 = llvm.insertelement %169, %171[%2 : i64] : vector<4xi32>
    %173 = llvm.shufflevector %172, %171 [0, 0, 0, 0] : vector<4xi32>
    %174 = llvm.icmp "slt" %170, %173 : vector<4xi32>
    %175 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %176 = llvm.add %175, %j_2 overflow<nsw> : i64
    %177 = llvm.getelementptr inbounds %x[%176] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %178 = llvm.intr.masked.load %177, %174, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %179 = llvm.getelementptr inbounds %w[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %180 = llvm.intr.masked.load %179, %174, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %181 = llvm.fmul %178, %180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %182 = llvm.fadd %165, %181 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %183 = llvm.select %174, %182, %165 : vector<4xi1>, vector<4xf64>
    %184 = llvm.add %j_2, %3 overflow<nsw> : i64
    %185 = llvm.icmp "slt" %184, %w_size0 : i64
    llvm.cond_br %185, ^bb19(%184, %183 : i64, vector<4xf64>), ^bb20(%183 : vector<4xf64>)
  ^bb20(%186: vector<4xf64>):
    %187 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %188 = "llvm.intr.vector.reduce.fadd"(%187, %186) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %189 = llvm.fadd %29, %188 : f64
    %190 = llvm.sub %i_3, %i_2 overflow<nsw> : i64
    %191 = llvm.getelementptr inbounds %15[%190] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %189, %191 {alignment = 8 : i64} : f64, !llvm.ptr
    %192 = llvm.add %i_3, %6 overflow<nsw> : i64
    %193 = llvm.icmp "slt" %192, %114 : i64
    llvm.cond_br %193, ^bb14(%192 : i64), ^bb21
  ^bb21:
    %194 = llvm.mlir.poison : vector<4xf64>
    %195 = llvm.insertelement %96, %194[%2 : i64] : vector<4xf64>
    %196 = llvm.shufflevector %195, %194 [0, 0, 0, 0] : vector<4xf64>
    %197 = llvm.mlir.poison : vector<4xf64>
    %198 = llvm.insertelement %40, %197[%2 : i64] : vector<4xf64>
    %199 = llvm.shufflevector %198, %197 [0, 0, 0, 0] : vector<4xf64>
    %200 = llvm.icmp "slt" %i_2, %114 : i64
    llvm.cond_br %200, ^bb22(%i_2, %33, %33 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%33, %33 : vector<4xf64>, vector<4xf64>)
  ^bb22(%i_4: i64, %201: vector<4xf64>, %202: vector<4xf64>):
    %203 = llvm.sub %x_size0, %i_4 overflow<nsw> : i64
    %204 = llvm.sub %113, %i_4 overflow<nsw> : i64
    %205 = llvm.intr.smin(%203, %204) : (i64, i64) -> i64
    %206 = llvm.intr.smin(%205, %3) : (i64, i64) -> i64
    %207 = llvm.intr.smax(%206, %2) : (i64, i64) -> i64
    %208 = llvm.trunc %207 : i64 to i32
    %209 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %210 = llvm.mlir.poison : vector<4xi32>
    %211 = llvm.insertelement %208, %210[%2 : i64] : vector<4xi32>
    %212 = llvm.shufflevector %211, %210 [0, 0, 0, 0] : vector<4xi32>
    %213 = llvm.icmp "slt" %209, %212 : vector<4xi32>
    %214 = llvm.sub %i_4, %i_2 overflow<nsw> : i64
    %215 = llvm.getelementptr inbounds %15[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %216 = llvm.intr.masked.load %215, %213, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %217 = llvm.getelementptr inbounds %y[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %218 = llvm.intr.masked.load %217, %213, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %219 = llvm.fadd %216, %196 : vector<4xf64>
    %220 = llvm.fneg %219 : vector<4xf64>
    %221 = llvm.intr.fabs(%219) : (vector<4xf64>) -> vector<4xf64>
    %222 = llvm.fneg %221 : vector<4xf64>
    %223 = llvm.call @exp_v4f64(%222) : (vector<4xf64>) -> vector<4xf64>
    %224 = llvm.intr.maximum(%220, %32) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %225 = llvm.call @log1p_v4f64(%223) : (vector<4xf64>) -> vector<4xf64>
    %226 = llvm.fadd %224, %225 : vector<4xf64>
    %227 = llvm.fmul %218, %226 : vector<4xf64>
    %228 = llvm.fsub %34, %218 : vector<4xf64>
    %229 = llvm.intr.maximum(%219, %32) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %230 = llvm.fadd %229, %225 : vector<4xf64>
    %231 = llvm.fmul %228, %230 : vector<4xf64>
    %232 = llvm.fadd %227, %231 : vector<4xf64>
    %233 = llvm.fadd %201, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %234 = llvm.fmul %199, %228 : vector<4xf64>
    %235 = llvm.call @exp_v4f64(%220) : (vector<4xf64>) -> vector<4xf64>
    %236 = llvm.fadd %34, %235 : vector<4xf64>
    %237 = llvm.fdiv %34, %236 : vector<4xf64>
    %238 = llvm.fmul %234, %237 : vector<4xf64>
    %239 = llvm.fmul %199, %218 : vector<4xf64>
    %240 = llvm.call @exp_v4f64(%219) : (vector<4xf64>) -> vector<4xf64>
    %241 = llvm.fadd %34, %240 : vector<4xf64>
    %242 = llvm.fdiv %34, %241 : vector<4xf64>
    %243 = llvm.fmul %239, %242 : vector<4xf64>
    %244 = llvm.fsub %238, %243 : vector<4xf64>
    %245 = llvm.fadd %202, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %244, %215, %213 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %246 = llvm.select %213, %233, %201 : vector<4xi1>, vector<4xf64>
    %247 = llvm.select %213, %245, %202 : vector<4xi1>, vector<4xf64>
    %248 = llvm.add %i_4, %3 overflow<nsw> : i64
    %249 = llvm.icmp "slt" %248, %114 : i64
    llvm.cond_br %249, ^bb22(%248, %246, %247 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%246, %247 : vector<4xf64>, vector<4xf64>)
  ^bb23(%250: vector<4xf64>, %251: vector<4xf64>):
    %252 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %253 = "llvm.intr.vector.reduce.fadd"(%252, %250) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %254 = llvm.fadd %111, %253 : f64
    %255 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %256 = "llvm.intr.vector.reduce.fadd"(%255, %251) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %257 = llvm.fadd %112, %256 : f64
    %258 = llvm.icmp "slt" %i_2, %114 : i64
    llvm.cond_br %258, ^bb24(%i_2 : i64), ^bb29
  ^bb24(%i_5: i64):
    %259 = llvm.sub %i_5, %i_2 overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %15[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %261 = llvm.load %260 {alignment = 8 : i64} : !llvm.ptr -> f64
    %262 = llvm.mlir.poison : vector<4xf64>
    %263 = llvm.insertelement %261, %262[%2 : i64] : vector<4xf64>
    %264 = llvm.shufflevector %263, %262 [0, 0, 0, 0] : vector<4xf64>
    %265 = llvm.icmp "slt" %2, %100 : i64
    llvm.cond_br %265, ^bb25(%2 : i64), ^bb26
  ^bb25(%j_3: i64):
    %266 = llvm.mul %i_5, %x_stride0 overflow<nsw> : i64
    %267 = llvm.add %266, %j_3 overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %x[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %269 = llvm.load %268 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %270 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %271 = llvm.load %270 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %272 = llvm.fmul %264, %269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %273 = llvm.fadd %271, %272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %273, %270 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %274 = llvm.add %j_3, %3 overflow<nsw> : i64
    %275 = llvm.icmp "slt" %274, %100 : i64
    llvm.cond_br %275, ^bb25(%274 : i64), ^bb26
  ^bb26:
    %276 = llvm.icmp "slt" %100, %w_size0 : i64
    llvm.cond_br %276, ^bb27, ^bb28
  ^bb27:
    %277 = llvm.mul %i_5, %x_stride0 overflow<nsw> : i64
    %278 = llvm.add %277, %100 overflow<nsw> : i64
    %279 = llvm.getelementptr inbounds %x[%278] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %280 = llvm.intr.masked.load %279, %109, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %281 = llvm.getelementptr inbounds %out1[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %282 = llvm.intr.masked.load %281, %109, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %283 = llvm.fmul %264, %280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %284 = llvm.fadd %282, %283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %284, %281, %109 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb28
  ^bb28:
    %285 = llvm.add %i_5, %6 overflow<nsw> : i64
    %286 = llvm.icmp "slt" %285, %114 : i64
    llvm.cond_br %286, ^bb24(%285 : i64), ^bb29
  ^bb29:
    %287 = llvm.add %i_2, %5 overflow<nsw> : i64
    %288 = llvm.icmp "slt" %287, %x_size0 : i64
    llvm.cond_br %288, ^bb13(%287, %254, %257 : i64, f64, f64), ^bb30(%254, %257 : f64, f64)
  ^bb30(%289: f64, %290: f64):
    %291 = llvm.fdiv %289, %39 : f64
    %292 = llvm.ashr %w_size0, %11 : i64
    %293 = llvm.mul %292, %10 overflow<nsw> : i64
    %294 = llvm.intr.smax(%293, %2) : (i64, i64) -> i64
    %295 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %296 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    llvm.store %296, %21 {alignment = 8 : i64} : f64, !llvm.ptr
    %297 = llvm.sub %294, %2 : i64
    %298 = llvm.sdiv %297, %10 : i64
    %299 = llvm.srem %297, %10 : i64
    %300 = llvm.icmp "ne" %299, %2 : i64
    %301 = llvm.xor %299, %10 : i64
    %302 = llvm.icmp "sge" %301, %2 : i64
    %303 = llvm.and %300, %302 : i1
    %304 = llvm.add %298, %6 : i64
    %305 = llvm.select %303, %304, %298 : i1, i64
    %306 = llvm.intr.smax(%305, %2) : (i64, i64) -> i64
    %307 = llvm.sdiv %306, %20 : i64
    %308 = llvm.srem %306, %20 : i64
    %309 = llvm.icmp "ne" %308, %2 : i64
    %310 = llvm.xor %308, %20 : i64
    %311 = llvm.icmp "sge" %310, %2 : i64
    %312 = llvm.and %309, %311 : i1
    %313 = llvm.add %307, %6 : i64
    %314 = llvm.select %312, %313, %307 : i1, i64
    %315 = llvm.intr.smax(%314, %6) : (i64, i64) -> i64
    %316 = llvm.sdiv %306, %315 : i64
    %317 = llvm.srem %306, %315 : i64
    %318 = llvm.icmp "ne" %317, %2 : i64
    %319 = llvm.xor %317, %315 : i64
    %320 = llvm.icmp "sge" %319, %2 : i64
    %321 = llvm.and %318, %320 : i1
    %322 = llvm.add %316, %6 : i64
    %323 = llvm.select %321, %322, %316 : i1, i64
    %324 = llvm.mul %315, %10 : i64
    %325 = llvm.intr.smax(%323, %2) : (i64, i64) -> i64
    %326 = llvm.intr.smin(%324, %294) : (i64, i64) -> i64
    %327 = llvm.sdiv %326, %10 : i64
    %328 = llvm.srem %326, %10 : i64
    %329 = llvm.icmp "ne" %328, %2 : i64
    %330 = llvm.xor %328, %10 : i64
    %331 = llvm.icmp "sge" %330, %2 : i64
    %332 = llvm.and %329, %331 : i1
    %333 = llvm.add %327, %6 : i64
    %334 = llvm.select %332, %333, %327 : i1, i64
    %335 = llvm.intr.smax(%334, %2) : (i64, i64) -> i64
    %336 = llvm.mul %335, %22 : i64
    %337 = llvm.add %23, %336 : i64
    %338 = llvm.mul %325, %337 : i64
    %339 = llvm.icmp "sge" %338, %10 : i64
    %340 = llvm.icmp "sgt" %323, %2 : i64
    %341 = llvm.select %340, %323, %2 : i1, i64
    llvm.cond_br %339, ^bb31, ^bb32
  ^bb31:
    llvm.store %323, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %342 = llvm.getelementptr inbounds %25[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %324, %342 {alignment = 8 : i64} : i64, !llvm.ptr
    %343 = llvm.getelementptr inbounds %25[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %294, %343 {alignment = 8 : i64} : i64, !llvm.ptr
    %344 = llvm.getelementptr inbounds %25[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %344 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %345 = llvm.getelementptr inbounds %25[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %345 {alignment = 8 : i64} : i64, !llvm.ptr
    %346 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %346 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %347 = llvm.getelementptr inbounds %25[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %21, %347 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %348 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %349 = llvm.call @stepwell_parallel_for(%348, %25, %341, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%349 : i32)
  ^bb32:
    %350 = llvm.call @program.parallel1(%2, %341, %323, %324, %294, %w, %w_size0, %out1, %21) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb33(%350 : i32)
  ^bb33(%351: i32):
    %352 = llvm.sub %323, %6 : i64
    %353 = llvm.icmp "slt" %2, %352 : i64
    llvm.cond_br %353, ^bb34(%2 : i64), ^bb35
  ^bb34(%354: i64):
    %355 = llvm.getelementptr inbounds %21[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %356 = llvm.load %355 {alignment = 8 : i64} : !llvm.ptr -> f64
    %357 = llvm.getelementptr inbounds %355[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %358 = llvm.load %357 {alignment = 8 : i64} : !llvm.ptr -> f64
    %359 = llvm.fadd %356, %358 : f64
    llvm.store %359, %355 {alignment = 8 : i64} : f64, !llvm.ptr
    %360 = llvm.add %354, %4 overflow<nsw> : i64
    %361 = llvm.icmp "slt" %360, %352 : i64
    llvm.cond_br %361, ^bb34(%360 : i64), ^bb35
  ^bb35:
    %362 = llvm.sub %323, %4 : i64
    %363 = llvm.icmp "slt" %2, %362 : i64
    llvm.cond_br %363, ^bb36(%2 : i64), ^bb37
  ^bb36(%364: i64):
    %365 = llvm.getelementptr inbounds %21[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %366 = llvm.load %365 {alignment = 8 : i64} : !llvm.ptr -> f64
    %367 = llvm.getelementptr inbounds %365[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %368 = llvm.load %367 {alignment = 8 : i64} : !llvm.ptr -> f64
    %369 = llvm.fadd %366, %368 : f64
    llvm.store %369, %365 {alignment = 8 : i64} : f64, !llvm.ptr
    %370 = llvm.add %364, %3 overflow<nsw> : i64
    %371 = llvm.icmp "slt" %370, %362 : i64
    llvm.cond_br %371, ^bb36(%370 : i64), ^bb37
  ^bb37:
    %372 = llvm.sub %323, %3 : i64
    %373 = llvm.icmp "slt" %2, %372 : i64
    llvm.cond_br %373, ^bb38(%2 : i64), ^bb39
  ^bb38(%374: i64):
    %375 = llvm.getelementptr inbounds %21[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> f64
    %377 = llvm.getelementptr inbounds %375[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %378 = llvm.load %377 {alignment = 8 : i64} : !llvm.ptr -> f64
    %379 = llvm.fadd %376, %378 : f64
    llvm.store %379, %375 {alignment = 8 : i64} : f64, !llvm.ptr
    %380 = llvm.add %374, %8 overflow<nsw> : i64
    %381 = llvm.icmp "slt" %380, %372 : i64
    llvm.cond_br %381, ^bb38(%380 : i64), ^bb39
  ^bb39:
    %382 = llvm.sub %323, %8 : i64
    %383 = llvm.icmp "slt" %2, %382 : i64
    llvm.cond_br %383, ^bb40(%2 : i64), ^bb41
  ^bb40(%384: i64):
    %385 = llvm.getelementptr inbounds %21[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %386 = llvm.load %385 {alignment = 8 : i64} : !llvm.ptr -> f64
    %387 = llvm.getelementptr inbounds %385[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %388 = llvm.load %387 {alignment = 8 : i64} : !llvm.ptr -> f64
    %389 = llvm.fadd %386, %388 : f64
    llvm.store %389, %385 {alignment = 8 : i64} : f64, !llvm.ptr
    %390 = llvm.add %384, %5 overflow<nsw> : i64
    %391 = llvm.icmp "slt" %390, %382 : i64
    llvm.cond_br %391, ^bb40(%390 : i64), ^bb41
  ^bb41:
    %392 = llvm.sub %323, %5 : i64
    %393 = llvm.icmp "slt" %2, %392 : i64
    llvm.cond_br %393, ^bb42(%2 : i64), ^bb43
  ^bb42(%394: i64):
    %395 = llvm.getelementptr inbounds %21[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> f64
    %397 = llvm.getelementptr inbounds %395[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> f64
    %399 = llvm.fadd %396, %398 : f64
    llvm.store %399, %395 {alignment = 8 : i64} : f64, !llvm.ptr
    %400 = llvm.add %394, %17 overflow<nsw> : i64
    %401 = llvm.icmp "slt" %400, %392 : i64
    llvm.cond_br %401, ^bb42(%400 : i64), ^bb43
  ^bb43:
    %402 = llvm.sub %323, %17 : i64
    %403 = llvm.icmp "slt" %2, %402 : i64
    llvm.cond_br %403, ^bb44(%2 : i64), ^bb45
  ^bb44(%404: i64):
    %405 = llvm.getelementptr inbounds %21[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %406 = llvm.load %405 {alignment = 8 : i64} : !llvm.ptr -> f64
    %407 = llvm.getelementptr inbounds %405[%17] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %408 = llvm.load %407 {alignment = 8 : i64} : !llvm.ptr -> f64
    %409 = llvm.fadd %406, %408 : f64
    llvm.store %409, %405 {alignment = 8 : i64} : f64, !llvm.ptr
    %410 = llvm.add %404, %20 overflow<nsw> : i64
    %411 = llvm.icmp "slt" %410, %402 : i64
    llvm.cond_br %411, ^bb44(%410 : i64), ^bb45
  ^bb45:
    %412 = llvm.load %21 {alignment = 8 : i64} : !llvm.ptr -> f64
    %413 = llvm.fadd %295, %412 : f64
    %414 = llvm.fadd %29, %413 : f64
    %415 = llvm.sub %w_size0, %294 overflow<nsw> : i64
    %416 = llvm.ashr %415, %13 : i64
    %417 = llvm.mul %416, %8 overflow<nsw> : i64
    %418 = llvm.add %417, %294 overflow<nsw> : i64
    %419 = llvm.intr.smax(%418, %294) : (i64, i64) -> i64
    %420 = llvm.icmp "slt" %294, %419 : i64
    llvm.cond_br %420, ^bb46(%294, %33, %32 : i64, vector<4xf64>, vector<4xf64>), ^bb49(%33, %32 : vector<4xf64>, vector<4xf64>)
  ^bb46(%i_6: i64, %421: vector<4xf64>, %422: vector<4xf64>):
    %423 = llvm.add %i_6, %12 overflow<nsw> : i64
    %424 = llvm.intr.smin(%423, %419) : (i64, i64) -> i64
    %425 = llvm.icmp "slt" %i_6, %424 : i64
    llvm.cond_br %425, ^bb47(%i_6, %33, %33 : i64, vector<4xf64>, vector<4xf64>), ^bb48(%33, %33 : vector<4xf64>, vector<4xf64>)
  ^bb47(%i_7: i64, %426: vector<4xf64>, %427: vector<4xf64>):
    %428 = llvm.getelementptr inbounds %w[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %429 = llvm.load %428 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %430 = llvm.fmul %429, %429 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %431 = llvm.fadd %426, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %432 = llvm.getelementptr inbounds %out1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %433 = llvm.load %432 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %434 = llvm.fmul %429, %35 : vector<4xf64>
    %435 = llvm.fmul %36, %434 : vector<4xf64>
    %436 = llvm.fadd %435, %433 : vector<4xf64>
    %437 = llvm.fmul %37, %436 : vector<4xf64>
    %438 = llvm.fsub %429, %437 : vector<4xf64>
    llvm.store %438, %432 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %439 = llvm.getelementptr inbounds %428[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %440 = llvm.load %439 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %441 = llvm.fmul %440, %440 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %442 = llvm.fadd %427, %441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %443 = llvm.getelementptr inbounds %432[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %444 = llvm.load %443 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %445 = llvm.fmul %440, %35 : vector<4xf64>
    %446 = llvm.fmul %36, %445 : vector<4xf64>
    %447 = llvm.fadd %446, %444 : vector<4xf64>
    %448 = llvm.fmul %37, %447 : vector<4xf64>
    %449 = llvm.fsub %440, %448 : vector<4xf64>
    llvm.store %449, %443 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %450 = llvm.add %i_7, %8 overflow<nsw> : i64
    %451 = llvm.icmp "slt" %450, %424 : i64
    llvm.cond_br %451, ^bb47(%450, %431, %442 : i64, vector<4xf64>, vector<4xf64>), ^bb48(%431, %442 : vector<4xf64>, vector<4xf64>)
  ^bb48(%452: vector<4xf64>, %453: vector<4xf64>):
    %454 = llvm.fadd %452, %453 : vector<4xf64>
    %455 = llvm.fsub %454, %422 : vector<4xf64>
    %456 = llvm.fadd %421, %455 : vector<4xf64>
    %457 = llvm.fsub %456, %421 : vector<4xf64>
    %458 = llvm.fsub %457, %455 : vector<4xf64>
    %459 = llvm.fcmp "uno" %458, %458 : vector<4xf64>
    %460 = llvm.select %459, %32, %458 : vector<4xi1>, vector<4xf64>
    %461 = llvm.add %i_6, %12 overflow<nsw> : i64
    %462 = llvm.icmp "slt" %461, %419 : i64
    llvm.cond_br %462, ^bb46(%461, %456, %460 : i64, vector<4xf64>, vector<4xf64>), ^bb49(%456, %460 : vector<4xf64>, vector<4xf64>)
  ^bb49(%463: vector<4xf64>, %464: vector<4xf64>):
    %465 = llvm.fsub %33, %464 : vector<4xf64>
    %466 = llvm.icmp "slt" %419, %w_size0 : i64
    llvm.cond_br %466, ^bb50(%419, %465 : i64, vector<4xf64>), ^bb51(%465 : vector<4xf64>)
  ^bb50(%i_8: i64, %467: vector<4xf64>):
    %468 = llvm.sub %w_size0, %i_8 overflow<nsw> : i64
    %469 = llvm.intr.smin(%468, %3) : (i64, i64) -> i64
    %470 = llvm.intr.smax(%469, %2) : (i64, i64) -> i64
    %471 = llvm.trunc %470 : i64 to i32
    %472 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %473 = llvm.mlir.poison : vector<4xi32>
    %474 = llvm.insertelement %471, %473[%2 : i64] : vector<4xi32>
    %475 = llvm.shufflevector %474, %473 [0, 0, 0, 0] : vector<4xi32>
    %476 = llvm.icmp "slt" %472, %475 : vector<4xi32>
    %477 = llvm.getelementptr inbounds %w[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %478 = llvm.intr.masked.load %477, %476, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %479 = llvm.fmul %478, %478 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %480 = llvm.fadd %467, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %481 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %482 = llvm.intr.masked.load %481, %476, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %483 = llvm.fmul %478, %35 : vector<4xf64>
    %484 = llvm.fmul %36, %483 : vector<4xf64>
    %485 = llvm.fadd %484, %482 : vector<4xf64>
    %486 = llvm.fmul %37, %485 : vector<4xf64>
    %487 = llvm.fsub %478, %486 : vector<4xf64>
    llvm.intr.masked.store %487, %481, %476 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %488 = llvm.select %476, %480, %467 : vector<4xi1>, vector<4xf64>
    %489 = llvm.add %i_8, %3 overflow<nsw> : i64
    %490 = llvm.icmp "slt" %489, %w_size0 : i64
    llvm.cond_br %490, ^bb50(%489, %488 : i64, vector<4xf64>), ^bb51(%488 : vector<4xf64>)
  ^bb51(%491: vector<4xf64>):
    %492 = llvm.fadd %463, %491 : vector<4xf64>
    %493 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %494 = "llvm.intr.vector.reduce.fadd"(%493, %492) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %495 = llvm.fadd %414, %494 : f64
    %496 = llvm.fmul %30, %495 : f64
    %497 = llvm.fadd %291, %496 : f64
    llvm.store %497, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %498 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %499 = llvm.fmul %31, %290 : f64
    %500 = llvm.fsub %498, %499 : f64
    llvm.store %500, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %28 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %501: i64, %502: i1, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %w_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %503 = llvm.mlir.constant(0) : i64
    %504 = llvm.mlir.constant(8192) : i64
    %505 = llvm.mlir.constant(4) : i64
    %506 = llvm.mlir.constant(1) : i64
    %507 = llvm.mlir.constant(0 : i32) : i32
    %508 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %509 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %509, ^bb1(%begin : i64), ^bb7
  ^bb1(%510: i64):
    %i_strip = llvm.mul %510, %504 overflow<nsw> : i64
    llvm.br ^bb2(%503 : i64)
  ^bb2(%i_9: i64):
    %i_10 = llvm.add %i_strip, %i_9 overflow<nsw> : i64
    llvm.cond_br %502, ^bb3, ^bb4
  ^bb3:
    %511 = llvm.getelementptr inbounds %out1_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %508, %511 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %512 = llvm.getelementptr inbounds %out1_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %508, %512 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %513 = llvm.add %i_9, %505 overflow<nsw> : i64
    %514 = llvm.icmp "slt" %513, %504 : i64
    llvm.cond_br %514, ^bb2(%513 : i64), ^bb6
  ^bb6:
    %515 = llvm.add %510, %506 overflow<nsw> : i64
    %516 = llvm.icmp "slt" %515, %end : i64
    llvm.cond_br %516, ^bb1(%515 : i64), ^bb7
  ^bb7:
    llvm.return %507 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %517 = llvm.mlir.constant(8) : i64
    %518 = llvm.mlir.constant(16) : i64
    %519 = llvm.mlir.constant(24) : i64
    %520 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %521 = llvm.getelementptr inbounds %context[%517] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %522 = llvm.load %521 {alignment = 8 : i64} : !llvm.ptr -> i1
    %523 = llvm.getelementptr inbounds %context[%518] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %524 = llvm.load %523 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %525 = llvm.getelementptr inbounds %context[%519] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %526 = llvm.load %525 {alignment = 8 : i64} : !llvm.ptr -> i64
    %527 = llvm.call @program.parallel0(%begin_1, %end_1, %520, %522, %524, %526) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %527 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %528: i64, %529: i64, %530: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_2: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %531: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %532 = llvm.mlir.constant(0) : i64
    %533 = llvm.mlir.constant(1) : i64
    %534 = llvm.mlir.constant(32768) : i64
    %535 = llvm.mlir.constant(256) : i64
    %536 = llvm.mlir.constant(8) : i64
    %537 = llvm.mlir.constant(4) : i64
    %538 = llvm.mlir.constant(0 : i32) : i32
    %539 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %540 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %541 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %542 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %543 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %544 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %545 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %546 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %546, ^bb1(%begin_2 : i64), ^bb8
  ^bb1(%547: i64):
    %548 = llvm.mul %547, %529 : i64
    %549 = llvm.add %532, %548 : i64
    %550 = llvm.add %549, %529 : i64
    %551 = llvm.intr.smin(%550, %530) : (i64, i64) -> i64
    %552 = llvm.icmp "slt" %549, %551 : i64
    llvm.cond_br %552, ^bb2(%549, %539 : i64, f64), ^bb7(%539 : f64)
  ^bb2(%i_strip_1: i64, %553: f64):
    llvm.br ^bb3(%532, %540, %541 : i64, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_11: i64, %554: vector<4xf64>, %555: vector<4xf64>):
    %556 = llvm.add %i_11, %535 overflow<nsw> : i64
    %557 = llvm.intr.smin(%556, %534) : (i64, i64) -> i64
    %558 = llvm.icmp "slt" %i_11, %557 : i64
    llvm.cond_br %558, ^bb4(%i_11, %540, %540 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%540, %540 : vector<4xf64>, vector<4xf64>)
  ^bb4(%i_12: i64, %559: vector<4xf64>, %560: vector<4xf64>):
    %i_13 = llvm.add %i_strip_1, %i_12 overflow<nsw> : i64
    %561 = llvm.getelementptr inbounds %w_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %562 = llvm.load %561 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %563 = llvm.fmul %562, %562 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %564 = llvm.fadd %559, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %565 = llvm.getelementptr inbounds %out1_2[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %566 = llvm.load %565 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %567 = llvm.fmul %562, %542 : vector<4xf64>
    %568 = llvm.fmul %543, %567 : vector<4xf64>
    %569 = llvm.fadd %568, %566 : vector<4xf64>
    %570 = llvm.fmul %544, %569 : vector<4xf64>
    %571 = llvm.fsub %562, %570 : vector<4xf64>
    llvm.store %571, %565 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %572 = llvm.getelementptr inbounds %561[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %573 = llvm.load %572 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %574 = llvm.fmul %573, %573 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %575 = llvm.fadd %560, %574 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %576 = llvm.getelementptr inbounds %565[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %577 = llvm.load %576 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %578 = llvm.fmul %573, %542 : vector<4xf64>
    %579 = llvm.fmul %543, %578 : vector<4xf64>
    %580 = llvm.fadd %579, %577 : vector<4xf64>
    %581 = llvm.fmul %544, %580 : vector<4xf64>
    %582 = llvm.fsub %573, %581 : vector<4xf64>
    llvm.store %582, %576 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %583 = llvm.add %i_12, %536 overflow<nsw> : i64
    %584 = llvm.icmp "slt" %583, %557 : i64
    llvm.cond_br %584, ^bb4(%583, %564, %575 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%564, %575 : vector<4xf64>, vector<4xf64>)
  ^bb5(%585: vector<4xf64>, %586: vector<4xf64>):
    %587 = llvm.fadd %585, %586 : vector<4xf64>
    %588 = llvm.fsub %587, %555 : vector<4xf64>
    %589 = llvm.fadd %554, %588 : vector<4xf64>
    %590 = llvm.fsub %589, %554 : vector<4xf64>
    %591 = llvm.fsub %590, %588 : vector<4xf64>
    %592 = llvm.fcmp "uno" %591, %591 : vector<4xf64>
    %593 = llvm.select %592, %541, %591 : vector<4xi1>, vector<4xf64>
    %594 = llvm.add %i_11, %535 overflow<nsw> : i64
    %595 = llvm.icmp "slt" %594, %534 : i64
    llvm.cond_br %595, ^bb3(%594, %589, %593 : i64, vector<4xf64>, vector<4xf64>), ^bb6(%589, %593 : vector<4xf64>, vector<4xf64>)
  ^bb6(%596: vector<4xf64>, %597: vector<4xf64>):
    %598 = llvm.fsub %540, %597 : vector<4xf64>
    %599 = llvm.fadd %596, %598 : vector<4xf64>
    %600 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %601 = "llvm.intr.vector.reduce.fadd"(%600, %599) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %602 = llvm.fadd %545, %601 : f64
    %603 = llvm.fadd %553, %602 : f64
    %604 = llvm.add %i_strip_1, %534 overflow<nsw> : i64
    %605 = llvm.icmp "slt" %604, %551 : i64
    llvm.cond_br %605, ^bb2(%604, %603 : i64, f64), ^bb7(%603 : f64)
  ^bb7(%606: f64):
    %607 = llvm.getelementptr inbounds %531[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %606, %607 {alignment = 8 : i64} : f64, !llvm.ptr
    %608 = llvm.add %547, %533 overflow<nsw> : i64
    %609 = llvm.icmp "slt" %608, %end_2 : i64
    llvm.cond_br %609, ^bb1(%608 : i64), ^bb8
  ^bb8:
    llvm.return %538 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %610 = llvm.mlir.constant(8) : i64
    %611 = llvm.mlir.constant(16) : i64
    %612 = llvm.mlir.constant(24) : i64
    %613 = llvm.mlir.constant(32) : i64
    %614 = llvm.mlir.constant(40) : i64
    %615 = llvm.mlir.constant(48) : i64
    %616 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %617 = llvm.getelementptr inbounds %context_1[%610] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %618 = llvm.load %617 {alignment = 8 : i64} : !llvm.ptr -> i64
    %619 = llvm.getelementptr inbounds %context_1[%611] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %620 = llvm.load %619 {alignment = 8 : i64} : !llvm.ptr -> i64
    %621 = llvm.getelementptr inbounds %context_1[%612] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %622 = llvm.load %621 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %623 = llvm.getelementptr inbounds %context_1[%613] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %624 = llvm.load %623 {alignment = 8 : i64} : !llvm.ptr -> i64
    %625 = llvm.getelementptr inbounds %context_1[%614] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %626 = llvm.load %625 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %627 = llvm.getelementptr inbounds %context_1[%615] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %628 = llvm.load %627 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %629 = llvm.call @program.parallel1(%begin_3, %end_3, %616, %618, %620, %622, %624, %626, %628) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %629 : i32
  }
  llvm.func @program_shapes(%w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_3: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %630 = llvm.mlir.constant(0) : i64
    %631 = llvm.mlir.constant(1) : i64
    %632 = llvm.mlir.constant(1 : i32) : i32
    %633 = llvm.mlir.constant(2 : i32) : i32
    %634 = llvm.mlir.constant(0 : i32) : i32
    %635 = llvm.icmp "eq" %x_stride0_1, %w_size0_3 : i64
    %636 = llvm.icmp "eq" %x_size0_1, %y_size0_1 : i64
    llvm.cond_br %635, ^bb1, ^bb3(%632 : i32)
  ^bb1:
    llvm.cond_br %636, ^bb2, ^bb3(%633 : i32)
  ^bb2:
    llvm.store %w_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %634 : i32
  ^bb3(%637: i32):
    llvm.return %637 : i32
  }
  llvm.func internal @exp_v4f64(%638: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %639 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %640 = llvm.fcmp "ogt" %638, %639 : vector<4xf64>
    %641 = llvm.select %640, %639, %638 : vector<4xi1>, vector<4xf64>
    %642 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %643 = llvm.fcmp "olt" %641, %642 : vector<4xf64>
    %644 = llvm.select %643, %642, %641 : vector<4xi1>, vector<4xf64>
    %645 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %646 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %647 = llvm.intr.fma(%644, %646, %645) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %648 = llvm.fsub %647, %645 : vector<4xf64>
    %649 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %650 = llvm.intr.fma(%648, %649, %644) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %651 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %652 = llvm.intr.fma(%648, %651, %650) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %653 = llvm.fmul %652, %652 : vector<4xf64>
    %654 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %655 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %656 = llvm.intr.fma(%654, %653, %655) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %657 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %658 = llvm.intr.fma(%656, %653, %657) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %659 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %660 = llvm.intr.fma(%658, %653, %659) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %661 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %662 = llvm.intr.fma(%660, %653, %661) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %663 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %664 = llvm.intr.fma(%662, %653, %663) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %665 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %666 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %667 = llvm.intr.fma(%665, %653, %666) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %668 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %669 = llvm.intr.fma(%667, %653, %668) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %670 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %671 = llvm.intr.fma(%669, %653, %670) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %672 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %673 = llvm.intr.fma(%671, %653, %672) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %674 = llvm.intr.fma(%652, %673, %664) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %675 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %676 = llvm.intr.fma(%652, %674, %675) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %677 = llvm.intr.fma(%652, %676, %675) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %678 = llvm.bitcast %647 : vector<4xf64> to vector<4xi64>
    %679 = llvm.bitcast %645 : vector<4xf64> to vector<4xi64>
    %680 = llvm.sub %678, %679 : vector<4xi64>
    %681 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %682 = llvm.ashr %680, %681 : vector<4xi64>
    %683 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %684 = llvm.add %682, %683 : vector<4xi64>
    %685 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %686 = llvm.shl %684, %685 : vector<4xi64>
    %687 = llvm.bitcast %686 : vector<4xi64> to vector<4xf64>
    %688 = llvm.fmul %677, %687 : vector<4xf64>
    %689 = llvm.sub %680, %682 : vector<4xi64>
    %690 = llvm.add %689, %683 : vector<4xi64>
    %691 = llvm.shl %690, %685 : vector<4xi64>
    %692 = llvm.bitcast %691 : vector<4xi64> to vector<4xf64>
    %693 = llvm.fmul %688, %692 : vector<4xf64>
    llvm.return %693 : vector<4xf64>
  }
  llvm.func internal @log1p_v4f64(%694: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %695 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %696 = llvm.fadd %694, %695 : vector<4xf64>
    %697 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %698 = llvm.fcmp "olt" %696, %697 : vector<4xf64>
    %699 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %700 = llvm.fmul %696, %699 : vector<4xf64>
    %701 = llvm.select %698, %700, %696 : vector<4xi1>, vector<4xf64>
    %702 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %703 = llvm.bitcast %701 : vector<4xf64> to vector<4xi64>
    %704 = llvm.sub %703, %702 : vector<4xi64>
    %705 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %706 = llvm.ashr %704, %705 : vector<4xi64>
    %707 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %708 = llvm.and %704, %707 : vector<4xi64>
    %709 = llvm.add %708, %702 : vector<4xi64>
    %710 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %711 = llvm.sub %706, %710 : vector<4xi64>
    %712 = llvm.select %698, %711, %706 : vector<4xi1>, vector<4xi64>
    %713 = llvm.bitcast %709 : vector<4xi64> to vector<4xf64>
    %714 = llvm.sitofp %712 : vector<4xi64> to vector<4xf64>
    %715 = llvm.fsub %713, %695 : vector<4xf64>
    %716 = llvm.fcmp "oge" %694, %695 : vector<4xf64>
    %717 = llvm.fsub %696, %694 : vector<4xf64>
    %718 = llvm.fsub %695, %717 : vector<4xf64>
    %719 = llvm.fsub %696, %695 : vector<4xf64>
    %720 = llvm.fsub %694, %719 : vector<4xf64>
    %721 = llvm.select %716, %718, %720 : vector<4xi1>, vector<4xf64>
    %722 = llvm.fdiv %721, %696 : vector<4xf64>
    %723 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %724 = llvm.fcmp "olt" %696, %723 : vector<4xf64>
    %725 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %726 = llvm.select %724, %722, %725 : vector<4xi1>, vector<4xf64>
    %727 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %728 = llvm.fmul %715, %715 : vector<4xf64>
    %729 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %730 = llvm.fadd %715, %729 : vector<4xf64>
    %731 = llvm.fdiv %715, %730 : vector<4xf64>
    %732 = llvm.fmul %731, %731 : vector<4xf64>
    %733 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %734 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %735 = llvm.intr.fma(%733, %732, %734) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %736 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %737 = llvm.intr.fma(%735, %732, %736) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %738 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %739 = llvm.intr.fma(%737, %732, %738) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %740 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %741 = llvm.intr.fma(%739, %732, %740) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %742 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %743 = llvm.intr.fma(%741, %732, %742) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %744 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %745 = llvm.intr.fma(%743, %732, %744) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %746 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %747 = llvm.intr.fma(%745, %732, %746) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %748 = llvm.fmul %732, %747 : vector<4xf64>
    %749 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %750 = llvm.fmul %728, %749 : vector<4xf64>
    %751 = llvm.fadd %750, %748 : vector<4xf64>
    %752 = llvm.fmul %731, %751 : vector<4xf64>
    %753 = llvm.fsub %750, %752 : vector<4xf64>
    %754 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %755 = llvm.fmul %714, %754 : vector<4xf64>
    %756 = llvm.fadd %726, %755 : vector<4xf64>
    %757 = llvm.fsub %753, %756 : vector<4xf64>
    %758 = llvm.fsub %715, %757 : vector<4xf64>
    %759 = llvm.intr.fma(%714, %727, %758) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %760 = llvm.fcmp "olt" %696, %723 : vector<4xf64>
    %761 = llvm.select %760, %759, %696 : vector<4xi1>, vector<4xf64>
    %762 = llvm.fcmp "oeq" %696, %725 : vector<4xf64>
    %763 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %764 = llvm.select %762, %763, %761 : vector<4xi1>, vector<4xf64>
    %765 = llvm.fcmp "olt" %696, %725 : vector<4xf64>
    %766 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %767 = llvm.select %765, %766, %764 : vector<4xi1>, vector<4xf64>
    %768 = llvm.fcmp "oeq" %694, %725 : vector<4xf64>
    %769 = llvm.select %768, %694, %767 : vector<4xi1>, vector<4xf64>
    llvm.return %769 : vector<4xf64>
  }
}
