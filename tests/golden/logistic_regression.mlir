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
    %19 = arith.shrsi %12, %c13 : index
    %20 = arith.muli %19, %c8192 overflow<nsw> : index
    %21 = arith.maxsi %20, %c0 : index
    %22 = arith.constant 8192 : index
    %23 = arith.ceildivsi %21, %22 : index
    %24 = arith.constant 0 : index
    %25 = arith.maxsi %23, %24 : index
    %26 = arith.constant 6145 : index
    %27 = arith.muli %25, %26 : index
    %28 = arith.constant 32768 : index
    %29 = arith.cmpi sge, %27, %28 : index
    "omp.parallel"(%29) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %21, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            vector.store %6, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %30 = arith.subi %12, %21 overflow<nsw> : index
    %31 = arith.shrsi %30, %c2 : index
    %32 = arith.muli %31, %c4 overflow<nsw> : index
    %33 = arith.addi %32, %21 overflow<nsw> : index
    %34 = arith.maxsi %33, %21 : index
    %35 = arith.subi %12, %34 overflow<nsw> : index
    %36 = vector.create_mask %35 : vector<4xi1>
    scf.for %i_2 = %21 to %34 step %c4 {
      vector.store %6, %out1_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %34 to %12 step %c4 {
      vector.maskedstore %out1_1[%i_3], %36, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %37 = memref.load %b[] : memref<f64>
    %38 = arith.shrsi %12, %c4 : index
    %39 = arith.muli %38, %c16 overflow<nsw> : index
    %40 = arith.shrsi %12, %c2 : index
    %41 = arith.muli %40, %c4 overflow<nsw> : index
    %42 = arith.subi %12, %41 overflow<nsw> : index
    %43 = vector.create_mask %42 : vector<4xi1>
    %44, %45 = scf.for %i_4 = %c0 to %13 step %c16 iter_args(%46 = %1, %47 = %1) -> (f64, f64) {
      %48 = arith.addi %i_4, %c16 overflow<nsw> : index
      %49 = arith.minsi %13, %48 : index
      scf.for %i_5 = %i_4 to %49 step %c1 {
        %50 = scf.for %j = %c0 to %39 step %c512 iter_args(%51 = %7) -> (vector<4xf64>) {
          %52 = arith.addi %j, %c512 overflow<nsw> : index
          %53 = arith.minsi %52, %39 : index
          %54, %55, %56, %57 = scf.for %j_1 = %j to %53 step %c16 iter_args(%58 = %7, %59 = %7, %60 = %7, %61 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %62 = vector.load %x[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
            %63 = vector.load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %64 = arith.mulf %62, %63 fastmath<reassoc,contract> : vector<4xf64>
            %65 = arith.addf %58, %64 fastmath<reassoc,contract> : vector<4xf64>
            %66 = arith.addi %j_1, %c4 overflow<nsw> : index
            %67 = vector.load %x[%i_5, %66] : memref<?x?xf64>, vector<4xf64>
            %68 = arith.addi %j_1, %c4 overflow<nsw> : index
            %69 = vector.load %w[%68] : memref<?xf64>, vector<4xf64>
            %70 = arith.mulf %67, %69 fastmath<reassoc,contract> : vector<4xf64>
            %71 = arith.addf %59, %70 fastmath<reassoc,contract> : vector<4xf64>
            %72 = arith.addi %j_1, %c8 overflow<nsw> : index
            %73 = vector.load %x[%i_5, %72] : memref<?x?xf64>, vector<4xf64>
            %74 = arith.addi %j_1, %c8 overflow<nsw> : index
            %75 = vector.load %w[%74] : memref<?xf64>, vector<4xf64>
            %76 = arith.mulf %73, %75 fastmath<reassoc,contract> : vector<4xf64>
            %77 = arith.addf %60, %76 fastmath<reassoc,contract> : vector<4xf64>
            %78 = arith.addi %j_1, %c12 overflow<nsw> : index
            %79 = vector.load %x[%i_5, %78] : memref<?x?xf64>, vector<4xf64>
            %80 = arith.addi %j_1, %c12 overflow<nsw> : index
            %81 = vector.load %w[%80] : memref<?xf64>, vector<4xf64>
            %82 = arith.mulf %79, %81 fastmath<reassoc,contract> : vector<4xf64>
            %83 = arith.addf %61, %82 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %65, %71, %77, %83 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %84 = arith.addf %54, %55 : vector<4xf64>
          %85 = arith.addf %56, %57 : vector<4xf64>
          %86 = arith.addf %84, %85 : vector<4xf64>
          %87 = arith.addf %51, %86 : vector<4xf64>
          scf.yield %87 : vector<4xf64>
        }
        %88 = scf.for %j_2 = %39 to %12 step %c4 iter_args(%89 = %50) -> (vector<4xf64>) {
          %90 = arith.subi %12, %j_2 overflow<nsw> : index
          %91 = vector.create_mask %90 : vector<4xi1>
          %92 = vector.maskedload %x[%i_5, %j_2], %91, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %93 = vector.maskedload %w[%j_2], %91, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %94 = arith.mulf %92, %93 fastmath<reassoc,contract> : vector<4xf64>
          %95 = arith.addf %89, %94 fastmath<reassoc,contract> : vector<4xf64>
          %96 = arith.select %91, %95, %89 : vector<4xi1>, vector<4xf64>
          scf.yield %96 : vector<4xf64>
        }
        %97 = vector.reduction <add>, %88 fastmath<reassoc> : vector<4xf64> into f64
        %98 = arith.addf %1, %97 : f64
        %99 = arith.subi %i_5, %i_4 overflow<nsw> : index
        memref.store %98, %16[%99] : memref<16xf64>
      }
      %100 = vector.broadcast %37 : f64 to vector<4xf64>
      %101 = vector.broadcast %18 : f64 to vector<4xf64>
      %102 = arith.minsi %13, %48 : index
      %103, %104 = scf.for %i_6 = %i_4 to %102 step %c4 iter_args(%105 = %7, %106 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %107 = arith.subi %13, %i_6 overflow<nsw> : index
        %108 = arith.addi %i_4, %c16 overflow<nsw> : index
        %109 = arith.subi %108, %i_6 overflow<nsw> : index
        %110 = arith.minsi %107, %109 : index
        %111 = vector.create_mask %110 : vector<4xi1>
        %112 = arith.subi %i_6, %i_4 overflow<nsw> : index
        %113 = vector.maskedload %16[%112], %111, %6 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %114 = vector.maskedload %y[%i_6], %111, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %115 = arith.addf %113, %100 : vector<4xf64>
        %116 = arith.negf %115 : vector<4xf64>
        %117 = math.absf %115 : vector<4xf64>
        %118 = arith.negf %117 : vector<4xf64>
        %119 = func.call @exp_v4f64(%118) : (vector<4xf64>) -> vector<4xf64>
        %120 = arith.maximumf %116, %6 : vector<4xf64>
        %121 = func.call @log1p_v4f64(%119) : (vector<4xf64>) -> vector<4xf64>
        %122 = arith.addf %120, %121 : vector<4xf64>
        %123 = arith.mulf %114, %122 : vector<4xf64>
        %124 = arith.subf %8, %114 : vector<4xf64>
        %125 = arith.maximumf %115, %6 : vector<4xf64>
        %126 = arith.addf %125, %121 : vector<4xf64>
        %127 = arith.mulf %124, %126 : vector<4xf64>
        %128 = arith.addf %123, %127 : vector<4xf64>
        %129 = arith.addf %105, %128 fastmath<reassoc,contract> : vector<4xf64>
        %130 = arith.mulf %101, %124 : vector<4xf64>
        %131 = func.call @exp_v4f64(%116) : (vector<4xf64>) -> vector<4xf64>
        %132 = arith.addf %8, %131 : vector<4xf64>
        %133 = arith.divf %8, %132 : vector<4xf64>
        %134 = arith.mulf %130, %133 : vector<4xf64>
        %135 = arith.mulf %101, %114 : vector<4xf64>
        %136 = func.call @exp_v4f64(%115) : (vector<4xf64>) -> vector<4xf64>
        %137 = arith.addf %8, %136 : vector<4xf64>
        %138 = arith.divf %8, %137 : vector<4xf64>
        %139 = arith.mulf %135, %138 : vector<4xf64>
        %140 = arith.subf %134, %139 : vector<4xf64>
        %141 = arith.addf %106, %140 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %16[%112], %111, %140 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %142 = arith.select %111, %129, %105 : vector<4xi1>, vector<4xf64>
        %143 = arith.select %111, %141, %106 : vector<4xi1>, vector<4xf64>
        scf.yield %142, %143 : vector<4xf64>, vector<4xf64>
      }
      %144 = vector.reduction <add>, %103 fastmath<reassoc> : vector<4xf64> into f64
      %145 = arith.addf %46, %144 : f64
      %146 = vector.reduction <add>, %104 fastmath<reassoc> : vector<4xf64> into f64
      %147 = arith.addf %47, %146 : f64
      %148 = arith.minsi %13, %48 : index
      scf.for %i_7 = %i_4 to %148 step %c1 {
        %149 = arith.subi %i_7, %i_4 overflow<nsw> : index
        %150 = memref.load %16[%149] : memref<16xf64>
        %151 = vector.broadcast %150 : f64 to vector<4xf64>
        scf.for %j_3 = %c0 to %41 step %c4 {
          %152 = vector.load %x[%i_7, %j_3] : memref<?x?xf64>, vector<4xf64>
          %153 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
          %154 = arith.mulf %151, %152 fastmath<reassoc,contract> : vector<4xf64>
          %155 = arith.addf %153, %154 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %155, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        }
        %156 = arith.cmpi slt, %41, %12 : index
        scf.if %156 {
          %157 = vector.maskedload %x[%i_7, %41], %43, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %158 = vector.maskedload %out1_1[%41], %43, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %159 = arith.mulf %151, %157 fastmath<reassoc,contract> : vector<4xf64>
          %160 = arith.addf %158, %159 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%41], %43, %160 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.yield %145, %147 : f64, f64
    }
    %161 = arith.divf %44, %17 : f64
    %162 = arith.shrsi %12, %c15 : index
    %163 = arith.muli %162, %c32768 overflow<nsw> : index
    %164 = arith.maxsi %163, %c0 : index
    %165 = arith.constant -0.000000e+00 : f64
    %166 = arith.constant -0.000000e+00 : f64
    %167 = arith.constant 0 : index
    %168 = arith.constant 1 : index
    %169 = arith.constant -0.000000e+00 : f64
    %170 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %169, %170[%167] : memref<64xf64>
    %171 = arith.subi %164, %c0 : index
    %172 = arith.ceildivsi %171, %c32768 : index
    %173 = arith.maxsi %172, %167 : index
    %174 = arith.constant 64 : index
    %175 = arith.ceildivsi %173, %174 : index
    %176 = arith.maxsi %175, %168 : index
    %177 = arith.ceildivsi %173, %176 : index
    %178 = arith.muli %176, %c32768 : index
    %179 = arith.constant 0 : index
    %180 = arith.maxsi %177, %179 : index
    %181 = arith.minsi %178, %164 : index
    %182 = arith.constant 32768 : index
    %183 = arith.ceildivsi %181, %182 : index
    %184 = arith.constant 0 : index
    %185 = arith.maxsi %183, %184 : index
    %186 = arith.constant 115974 : index
    %187 = arith.muli %185, %186 : index
    %188 = arith.constant 7 : index
    %189 = arith.addi %188, %187 : index
    %190 = arith.muli %180, %189 : index
    %191 = arith.constant 32768 : index
    %192 = arith.cmpi sge, %190, %191 : index
    "omp.parallel"(%192) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%167, %177, %168) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%193: index):
          %194 = arith.muli %193, %178 : index
          %195 = arith.addi %c0, %194 : index
          %196 = arith.addi %195, %178 : index
          %197 = arith.minsi %196, %164 : index
          %198 = scf.for %i_strip_1 = %195 to %197 step %c32768 iter_args(%199 = %169) -> (f64) {
            %200, %201 = scf.for %i_8 = %c0 to %c32768 step %c256 iter_args(%202 = %7, %203 = %6) -> (vector<4xf64>, vector<4xf64>) {
              %204 = arith.addi %i_8, %c256 overflow<nsw> : index
              %205 = arith.minsi %204, %c32768 : index
              %206, %207 = scf.for %i_9 = %i_8 to %205 step %c8 iter_args(%208 = %7, %209 = %7) -> (vector<4xf64>, vector<4xf64>) {
                %i_10 = arith.addi %i_strip_1, %i_9 overflow<nsw> : index
                %210 = vector.load %w[%i_10] : memref<?xf64>, vector<4xf64>
                %211 = arith.mulf %210, %210 fastmath<contract> : vector<4xf64>
                %212 = arith.addf %208, %211 fastmath<reassoc,contract> : vector<4xf64>
                %213 = vector.load %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
                %214 = arith.mulf %210, %9 : vector<4xf64>
                %215 = arith.mulf %10, %214 : vector<4xf64>
                %216 = arith.addf %215, %213 : vector<4xf64>
                %217 = arith.mulf %11, %216 : vector<4xf64>
                %218 = arith.subf %210, %217 : vector<4xf64>
                vector.store %218, %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
                %219 = arith.addi %i_10, %c4 overflow<nsw> : index
                %220 = vector.load %w[%219] : memref<?xf64>, vector<4xf64>
                %221 = arith.mulf %220, %220 fastmath<contract> : vector<4xf64>
                %222 = arith.addf %209, %221 fastmath<reassoc,contract> : vector<4xf64>
                %223 = vector.load %out1_1[%219] : memref<?xf64>, vector<4xf64>
                %224 = arith.mulf %220, %9 : vector<4xf64>
                %225 = arith.mulf %10, %224 : vector<4xf64>
                %226 = arith.addf %225, %223 : vector<4xf64>
                %227 = arith.mulf %11, %226 : vector<4xf64>
                %228 = arith.subf %220, %227 : vector<4xf64>
                vector.store %228, %out1_1[%219] : memref<?xf64>, vector<4xf64>
                scf.yield %212, %222 : vector<4xf64>, vector<4xf64>
              }
              %229 = arith.addf %206, %207 : vector<4xf64>
              %230 = arith.subf %229, %203 : vector<4xf64>
              %231 = arith.addf %202, %230 : vector<4xf64>
              %232 = arith.subf %231, %202 : vector<4xf64>
              %233 = arith.subf %232, %230 : vector<4xf64>
              %234 = arith.cmpf uno, %233, %233 : vector<4xf64>
              %235 = arith.select %234, %6, %233 : vector<4xi1>, vector<4xf64>
              scf.yield %231, %235 : vector<4xf64>, vector<4xf64>
            }
            %236 = arith.subf %7, %201 : vector<4xf64>
            %237 = arith.addf %200, %236 : vector<4xf64>
            %238 = vector.reduction <add>, %237 fastmath<reassoc> : vector<4xf64> into f64
            %239 = arith.addf %165, %238 : f64
            %240 = arith.addf %199, %239 : f64
            scf.yield %240 : f64
          }
          memref.store %198, %170[%193] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %241 = arith.constant 1 : index
    %242 = arith.subi %177, %241 : index
    %243 = arith.constant 0 : index
    %244 = arith.constant 2 : index
    scf.for %245 = %243 to %242 step %244 {
      %246 = arith.addi %245, %241 : index
      %247 = memref.load %170[%245] : memref<64xf64>
      %248 = memref.load %170[%246] : memref<64xf64>
      %249 = arith.addf %247, %248 : f64
      memref.store %249, %170[%245] : memref<64xf64>
    }
    %250 = arith.constant 2 : index
    %251 = arith.subi %177, %250 : index
    %252 = arith.constant 0 : index
    %253 = arith.constant 4 : index
    scf.for %254 = %252 to %251 step %253 {
      %255 = arith.addi %254, %250 : index
      %256 = memref.load %170[%254] : memref<64xf64>
      %257 = memref.load %170[%255] : memref<64xf64>
      %258 = arith.addf %256, %257 : f64
      memref.store %258, %170[%254] : memref<64xf64>
    }
    %259 = arith.constant 4 : index
    %260 = arith.subi %177, %259 : index
    %261 = arith.constant 0 : index
    %262 = arith.constant 8 : index
    scf.for %263 = %261 to %260 step %262 {
      %264 = arith.addi %263, %259 : index
      %265 = memref.load %170[%263] : memref<64xf64>
      %266 = memref.load %170[%264] : memref<64xf64>
      %267 = arith.addf %265, %266 : f64
      memref.store %267, %170[%263] : memref<64xf64>
    }
    %268 = arith.constant 8 : index
    %269 = arith.subi %177, %268 : index
    %270 = arith.constant 0 : index
    %271 = arith.constant 16 : index
    scf.for %272 = %270 to %269 step %271 {
      %273 = arith.addi %272, %268 : index
      %274 = memref.load %170[%272] : memref<64xf64>
      %275 = memref.load %170[%273] : memref<64xf64>
      %276 = arith.addf %274, %275 : f64
      memref.store %276, %170[%272] : memref<64xf64>
    }
    %277 = arith.constant 16 : index
    %278 = arith.subi %177, %277 : index
    %279 = arith.constant 0 : index
    %280 = arith.constant 32 : index
    scf.for %281 = %279 to %278 step %280 {
      %282 = arith.addi %281, %277 : index
      %283 = memref.load %170[%281] : memref<64xf64>
      %284 = memref.load %170[%282] : memref<64xf64>
      %285 = arith.addf %283, %284 : f64
      memref.store %285, %170[%281] : memref<64xf64>
    }
    %286 = arith.constant 32 : index
    %287 = arith.subi %177, %286 : index
    %288 = arith.constant 0 : index
    %289 = arith.constant 64 : index
    scf.for %290 = %288 to %287 step %289 {
      %291 = arith.addi %290, %286 : index
      %292 = memref.load %170[%290] : memref<64xf64>
      %293 = memref.load %170[%291] : memref<64xf64>
      %294 = arith.addf %292, %293 : f64
      memref.store %294, %170[%290] : memref<64xf64>
    }
    %295 = memref.load %170[%167] : memref<64xf64>
    %296 = arith.addf %166, %295 : f64
    %297 = arith.addf %1, %296 : f64
    %298 = arith.subi %12, %164 overflow<nsw> : index
    %299 = arith.shrsi %298, %c3 : index
    %300 = arith.muli %299, %c8 overflow<nsw> : index
    %301 = arith.addi %300, %164 overflow<nsw> : index
    %302 = arith.maxsi %301, %164 : index
    %303, %304 = scf.for %i_11 = %164 to %302 step %c256 iter_args(%305 = %7, %306 = %6) -> (vector<4xf64>, vector<4xf64>) {
      %307 = arith.addi %i_11, %c256 overflow<nsw> : index
      %308 = arith.minsi %307, %302 : index
      %309, %310 = scf.for %i_12 = %i_11 to %308 step %c8 iter_args(%311 = %7, %312 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %313 = vector.load %w[%i_12] : memref<?xf64>, vector<4xf64>
        %314 = arith.mulf %313, %313 fastmath<contract> : vector<4xf64>
        %315 = arith.addf %311, %314 fastmath<reassoc,contract> : vector<4xf64>
        %316 = vector.load %out1_1[%i_12] : memref<?xf64>, vector<4xf64>
        %317 = arith.mulf %313, %9 : vector<4xf64>
        %318 = arith.mulf %10, %317 : vector<4xf64>
        %319 = arith.addf %318, %316 : vector<4xf64>
        %320 = arith.mulf %11, %319 : vector<4xf64>
        %321 = arith.subf %313, %320 : vector<4xf64>
        vector.store %321, %out1_1[%i_12] : memref<?xf64>, vector<4xf64>
        %322 = arith.addi %i_12, %c4 overflow<nsw> : index
        %323 = vector.load %w[%322] : memref<?xf64>, vector<4xf64>
        %324 = arith.mulf %323, %323 fastmath<contract> : vector<4xf64>
        %325 = arith.addf %312, %324 fastmath<reassoc,contract> : vector<4xf64>
        %326 = vector.load %out1_1[%322] : memref<?xf64>, vector<4xf64>
        %327 = arith.mulf %323, %9 : vector<4xf64>
        %328 = arith.mulf %10, %327 : vector<4xf64>
        %329 = arith.addf %328, %326 : vector<4xf64>
        %330 = arith.mulf %11, %329 : vector<4xf64>
        %331 = arith.subf %323, %330 : vector<4xf64>
        vector.store %331, %out1_1[%322] : memref<?xf64>, vector<4xf64>
        scf.yield %315, %325 : vector<4xf64>, vector<4xf64>
      }
      %332 = arith.addf %309, %310 : vector<4xf64>
      %333 = arith.subf %332, %306 : vector<4xf64>
      %334 = arith.addf %305, %333 : vector<4xf64>
      %335 = arith.subf %334, %305 : vector<4xf64>
      %336 = arith.subf %335, %333 : vector<4xf64>
      %337 = arith.cmpf uno, %336, %336 : vector<4xf64>
      %338 = arith.select %337, %6, %336 : vector<4xi1>, vector<4xf64>
      scf.yield %334, %338 : vector<4xf64>, vector<4xf64>
    }
    %339 = arith.subf %7, %304 : vector<4xf64>
    %340 = scf.for %i_13 = %302 to %12 step %c4 iter_args(%341 = %339) -> (vector<4xf64>) {
      %342 = arith.subi %12, %i_13 overflow<nsw> : index
      %343 = vector.create_mask %342 : vector<4xi1>
      %344 = vector.maskedload %w[%i_13], %343, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %345 = arith.mulf %344, %344 fastmath<contract> : vector<4xf64>
      %346 = arith.addf %341, %345 fastmath<reassoc,contract> : vector<4xf64>
      %347 = vector.maskedload %out1_1[%i_13], %343, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %348 = arith.mulf %344, %9 : vector<4xf64>
      %349 = arith.mulf %10, %348 : vector<4xf64>
      %350 = arith.addf %349, %347 : vector<4xf64>
      %351 = arith.mulf %11, %350 : vector<4xf64>
      %352 = arith.subf %344, %351 : vector<4xf64>
      vector.maskedstore %out1_1[%i_13], %343, %352 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %353 = arith.select %343, %346, %341 : vector<4xi1>, vector<4xf64>
      scf.yield %353 : vector<4xf64>
    }
    %354 = arith.addf %303, %340 : vector<4xf64>
    %355 = vector.reduction <add>, %354 fastmath<reassoc> : vector<4xf64> into f64
    %356 = arith.addf %297, %355 : f64
    %357 = arith.mulf %3, %356 : f64
    %358 = arith.addf %161, %357 : f64
    memref.store %358, %out0[] : memref<f64>
    %359 = memref.load %b[] : memref<f64>
    %360 = arith.mulf %5, %45 : f64
    %361 = arith.subf %359, %360 : f64
    memref.store %361, %out2[] : memref<f64>
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
    %14 = llvm.alloca %5 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %15 = llvm.mlir.constant(6145) : i64
    %16 = llvm.mlir.constant(24) : i64
    %17 = llvm.alloca %16 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = llvm.mlir.constant(64) : i64
    %19 = llvm.alloca %18 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %20 = llvm.mlir.constant(115974) : i64
    %21 = llvm.mlir.constant(7) : i64
    %22 = llvm.mlir.constant(56) : i64
    %23 = llvm.alloca %22 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %24 = llvm.mlir.constant(32) : i64
    %25 = llvm.mlir.constant(40) : i64
    %26 = llvm.mlir.constant(48) : i64
    %27 = llvm.mlir.constant(0 : i32) : i32
    %28 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %29 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %30 = llvm.mlir.constant(1.000000e-02 : f64) : f64
    %31 = llvm.mlir.constant(2.000000e+00 : f64) : f64
    %32 = llvm.mlir.constant(1.000000e-01 : f64) : f64
    %33 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %34 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %35 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %36 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %37 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %38 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %39 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %40 = llvm.sitofp %x_size0 : i64 to f64
    %41 = llvm.fdiv %39, %40 : f64
    %42 = llvm.ashr %w_size0, %1 : i64
    %43 = llvm.mul %42, %0 overflow<nsw> : i64
    %44 = llvm.intr.smax(%43, %2) : (i64, i64) -> i64
    %45 = llvm.sdiv %44, %0 : i64
    %46 = llvm.srem %44, %0 : i64
    %47 = llvm.icmp "ne" %46, %2 : i64
    %48 = llvm.xor %46, %0 : i64
    %49 = llvm.icmp "sge" %48, %2 : i64
    %50 = llvm.and %47, %49 : i1
    %51 = llvm.add %45, %6 : i64
    %52 = llvm.select %50, %51, %45 : i1, i64
    %53 = llvm.intr.smax(%52, %2) : (i64, i64) -> i64
    %54 = llvm.mul %53, %15 : i64
    %55 = llvm.icmp "sge" %54, %10 : i64
    %56 = llvm.icmp "sgt" %44, %2 : i64
    %57 = llvm.sub %44, %6 overflow<nsw> : i64
    %58 = llvm.sdiv %57, %0 : i64
    %59 = llvm.add %58, %6 overflow<nsw> : i64
    %60 = llvm.select %56, %59, %2 : i1, i64
    llvm.cond_br %55, ^bb1, ^bb2
  ^bb1:
    llvm.store %44, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    %61 = llvm.getelementptr inbounds %17[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %61 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %62 = llvm.getelementptr inbounds %17[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %62 {alignment = 8 : i64} : i64, !llvm.ptr
    %63 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %64 = llvm.call @stepwell_parallel_for(%63, %17, %60, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%64 : i32)
  ^bb2:
    %65 = llvm.call @program.parallel0(%2, %60, %44, %out1, %w_size0) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%65 : i32)
  ^bb3(%66: i32):
    %67 = llvm.sub %w_size0, %44 overflow<nsw> : i64
    %68 = llvm.ashr %67, %4 : i64
    %69 = llvm.mul %68, %3 overflow<nsw> : i64
    %70 = llvm.add %69, %44 overflow<nsw> : i64
    %71 = llvm.intr.smax(%70, %44) : (i64, i64) -> i64
    %72 = llvm.sub %w_size0, %71 overflow<nsw> : i64
    %73 = llvm.intr.smin(%72, %3) : (i64, i64) -> i64
    %74 = llvm.intr.smax(%73, %2) : (i64, i64) -> i64
    %75 = llvm.trunc %74 : i64 to i32
    %76 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %77 = llvm.mlir.poison : vector<4xi32>
    %78 = llvm.insertelement %75, %77[%2 : i64] : vector<4xi32>
    %79 = llvm.shufflevector %78, %77 [0, 0, 0, 0] : vector<4xi32>
    %80 = llvm.icmp "slt" %76, %79 : vector<4xi32>
    %81 = llvm.icmp "slt" %44, %71 : i64
    llvm.cond_br %81, ^bb4(%44 : i64), ^bb5
  ^bb4(%i: i64):
    %82 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %33, %82 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %83 = llvm.add %i, %3 overflow<nsw> : i64
    %84 = llvm.icmp "slt" %83, %71 : i64
    llvm.cond_br %84, ^bb4(%83 : i64), ^bb5
  ^bb5:
    %85 = llvm.icmp "slt" %71, %w_size0 : i64
    llvm.cond_br %85, ^bb6(%71 : i64), ^bb7
  ^bb6(%i_1: i64):
    %86 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %33, %86, %80 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %87 = llvm.add %i_1, %3 overflow<nsw> : i64
    %88 = llvm.icmp "slt" %87, %w_size0 : i64
    llvm.cond_br %88, ^bb6(%87 : i64), ^bb7
  ^bb7:
    %89 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %90 = llvm.ashr %w_size0, %3 : i64
    %91 = llvm.mul %90, %5 overflow<nsw> : i64
    %92 = llvm.ashr %w_size0, %4 : i64
    %93 = llvm.mul %92, %3 overflow<nsw> : i64
    %94 = llvm.sub %w_size0, %93 overflow<nsw> : i64
    %95 = llvm.intr.smin(%94, %3) : (i64, i64) -> i64
    %96 = llvm.intr.smax(%95, %2) : (i64, i64) -> i64
    %97 = llvm.trunc %96 : i64 to i32
    %98 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %99 = llvm.mlir.poison : vector<4xi32>
    %100 = llvm.insertelement %97, %99[%2 : i64] : vector<4xi32>
    %101 = llvm.shufflevector %100, %99 [0, 0, 0, 0] : vector<4xi32>
    %102 = llvm.icmp "slt" %98, %101 : vector<4xi32>
    %103 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %103, ^bb8(%2, %28, %28 : i64, f64, f64), ^bb25(%28, %28 : f64, f64)
  ^bb8(%i_2: i64, %104: f64, %105: f64):
    %106 = llvm.add %i_2, %5 overflow<nsw> : i64
    %107 = llvm.intr.smin(%x_size0, %106) : (i64, i64) -> i64
    %108 = llvm.icmp "slt" %i_2, %107 : i64
    llvm.cond_br %108, ^bb9(%i_2 : i64), ^bb16
  ^bb9(%i_3: i64):
    %109 = llvm.icmp "slt" %2, %91 : i64
    llvm.cond_br %109, ^bb10(%2, %34 : i64, vector<4xf64>), ^bb13(%34 : vector<4xf64>)
  ^bb10(%j: i64, %110: vector<4xf64>):
    %111 = llvm.add %j, %7 overflow<nsw> : i64
    %112 = llvm.intr.smin(%111, %91) : (i64, i64) -> i64
    %113 = llvm.icmp "slt" %j, %112 : i64
    llvm.cond_br %113, ^bb11(%j, %34, %34, %34, %34 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%34, %34, %34, %34 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_1: i64, %114: vector<4xf64>, %115: vector<4xf64>, %116: vector<4xf64>, %117: vector<4xf64>):
    %118 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %119 = llvm.add %118, %j_1 overflow<nsw> : i64
    %120 = llvm.getelementptr inbounds %x[%119] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %121 = llvm.load %120 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %122 = llvm.getelementptr inbounds %w[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %123 = llvm.load %122 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %124 = llvm.fmul %121, %123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %125 = llvm.fadd %114, %124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %126 = llvm.add %j_1, %3 overflow<nsw> : i64
    %127 = llvm.add %118, %126 overflow<nsw> : i64
    %128 = llvm.getelementptr inbounds %x[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %129 = llvm.load %128 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %130 = llvm.add %j_1, %3 overflow<nsw> : i64
    %131 = llvm.getelementptr inbounds %w[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %133 = llvm.fmul %129, %132 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %134 = llvm.fadd %115, %133 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %135 = llvm.add %j_1, %8 overflow<nsw> : i64
    %136 = llvm.add %118, %135 overflow<nsw> : i64
    %137 = llvm.getelementptr inbounds %x[%136] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %139 = llvm.add %j_1, %8 overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %w[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %141 = llvm.load %140 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %142 = llvm.fmul %138, %141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %143 = llvm.fadd %116, %142 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %144 = llvm.add %j_1, %9 overflow<nsw> : i64
    %145 = llvm.add %118, %144 overflow<nsw> : i64
    %146 = llvm.getelementptr inbounds %x[%145] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %147 = llvm.load %146 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %148 = llvm.add %j_1, %9 overflow<nsw> : i64
    %149 = llvm.getelementptr inbounds %w[%148] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %150 = llvm.load %149 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %151 = llvm.fmul %147, %150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %152 = llvm.fadd %117, %151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %153 = llvm.add %j_1, %5 overflow<nsw> : i64
    %154 = llvm.icmp "slt" %153, %112 : i64
    llvm.cond_br %154, ^bb11(%153, %125, %134, %143, %152 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%125, %134, %143, %152 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%155: vector<4xf64>, %156: vector<4xf64>, %157: vector<4xf64>, %158: vector<4xf64>):
    %159 = llvm.fadd %155, %156 : vector<4xf64>
    %160 = llvm.fadd %157, %158 : vector<4xf64>
    %161 = llvm.fadd %159, %160 : vector<4xf64>
    %162 = llvm.fadd %110, %161 : vector<4xf64>
    %163 = llvm.add %j, %7 overflow<nsw> : i64
    %164 = llvm.icmp "slt" %163, %91 : i64
    llvm.cond_br %164, ^bb10(%163, %162 : i64, vector<4xf64>), ^bb13(%162 : vector<4xf64>)
  ^bb13(%165: vector<4xf64>):
    %166 = llvm.icmp "slt" %91, %w_size0 : i64
    llvm.cond_br %166, ^bb14(%91, %165 : i64, vector<4xf64>), ^bb15(%165 : vector<4xf64>)
  ^bb14(%j_2: i64, %167: vector<4xf64>):
    %168 = llvm.sub %w_size0, %j_2 overflow<nsw> : i64
    %169 = llvm.intr.smin(%168, %3) : (i64, i64) -> i64
    %170 = llvm.intr.smax(%169, %2) : (i64, i64) -> i64
    %171 = llvm.trunc %170 : i64 to i32
    %172 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %173 = llvm.mlir.poison : vector<4xi32>
    %174 = llvm.insertelement %171, %173[%2 : i64] : vector<4xi32>
    %175 = llvm.shufflevector %174, %173 [0, 0, 0, 0] : vector<4xi32>
    %176 = llvm.icmp "slt" %172, %175 : vector<4xi32>
    %177 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %178 = llvm.add %177, %j_2 overflow<nsw> : i64
    %179 = llvm.getelementptr inbounds %x[%178] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %180 = llvm.intr.masked.load %179, %176, %33 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %181 = llvm.getelementptr inbounds %w[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %182 = llvm.intr.masked.load %181, %176, %33 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %183 = llvm.fmul %180, %182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %184 = llvm.fadd %167, %183 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %185 = llvm.select %176, %184, %167 : vector<4xi1>, vector<4xf64>
    %186 = llvm.add %j_2, %3 overflow<nsw> : i64
    %187 = llvm.icmp "slt" %186, %w_size0 : i64
    llvm.cond_br %187, ^bb14(%186, %185 : i64, vector<4xf64>), ^bb15(%185 : vector<4xf64>)
  ^bb15(%188: vector<4xf64>):
    %189 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %190 = "llvm.intr.vector.reduce.fadd"(%189, %188) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %191 = llvm.fadd %28, %190 : f64
    %192 = llvm.sub %i_3, %i_2 overflow<nsw> : i64
    %193 = llvm.getelementptr inbounds %14[%192] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %191, %193 {alignment = 8 : i64} : f64, !llvm.ptr
    %194 = llvm.add %i_3, %6 overflow<nsw> : i64
    %195 = llvm.icmp "slt" %194, %107 : i64
    llvm.cond_br %195, ^bb9(%194 : i64), ^bb16
  ^bb16:
    %196 = llvm.mlir.poison : vector<4xf64>
    %197 = llvm.insertelement %89, %196[%2 : i64] : vector<4xf64>
    %198 = llvm.shufflevector %197, %196 [0, 0, 0, 0] : vector<4xf64>
    %199 = llvm.mlir.poison : vector<4xf64>
    %200 = llvm.insertelement %41, %199[%2 : i64] : vector<4xf64>
    %201 = llvm.shufflevector %200, %199 [0, 0, 0, 0] : vector<4xf64>
    %202 = llvm.intr.smin(%x_size0, %106) : (i64, i64) -> i64
    %203 = llvm.icmp "slt" %i_2, %202 : i64
    llvm.cond_br %203, ^bb17(%i_2, %34, %34 : i64, vector<4xf64>, vector<4xf64>), ^bb18(%34, %34 : vector<4xf64>, vector<4xf64>)
  ^bb17(%i_4: i64, %204: vector<4xf64>, %205: vector<4xf64>):
    %206 = llvm.sub %x_size0, %i_4 overflow<nsw> : i64
    %207 = llvm.add %i_2, %5 overflow<nsw> : i64
    %208 = llvm.sub %207, %i_4 overflow<nsw> : i64
    %209 = llvm.intr.smin(%206, %208) : (i64, i64) -> i64
    %210 = llvm.intr.smin(%209, %3) : (i64, i64) -> i64
    %211 = llvm.intr.smax(%210, %2) : (i64, i64) -> i64
    %212 = llvm.trunc %211 : i64 to i32
    %213 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %214 = llvm.mlir.poison : vector<4xi32>
    %215 = llvm.insertelement %212, %214[%2 : i64] : vector<4xi32>
    %216 = llvm.shufflevector %215, %214 [0, 0, 0, 0] : vector<4xi32>
    %217 = llvm.icmp "slt" %213, %216 : vector<4xi32>
    %218 = llvm.sub %i_4, %i_2 overflow<nsw> : i64
    %219 = llvm.getelementptr inbounds %14[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %220 = llvm.intr.masked.load %219, %217, %33 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %221 = llvm.getelementptr inbounds %y[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %222 = llvm.intr.masked.load %221, %217, %33 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %223 = llvm.fadd %220, %198 : vector<4xf64>
    %224 = llvm.fneg %223 : vector<4xf64>
    %225 = llvm.intr.fabs(%223) : (vector<4xf64>) -> vector<4xf64>
    %226 = llvm.fneg %225 : vector<4xf64>
    %227 = llvm.call @exp_v4f64(%226) : (vector<4xf64>) -> vector<4xf64>
    %228 = llvm.intr.maximum(%224, %33) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %229 = llvm.call @log1p_v4f64(%227) : (vector<4xf64>) -> vector<4xf64>
    %230 = llvm.fadd %228, %229 : vector<4xf64>
    %231 = llvm.fmul %222, %230 : vector<4xf64>
    %232 = llvm.fsub %35, %222 : vector<4xf64>
    %233 = llvm.intr.maximum(%223, %33) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %234 = llvm.fadd %233, %229 : vector<4xf64>
    %235 = llvm.fmul %232, %234 : vector<4xf64>
    %236 = llvm.fadd %231, %235 : vector<4xf64>
    %237 = llvm.fadd %204, %236 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %238 = llvm.fmul %201, %232 : vector<4xf64>
    %239 = llvm.call @exp_v4f64(%224) : (vector<4xf64>) -> vector<4xf64>
    %240 = llvm.fadd %35, %239 : vector<4xf64>
    %241 = llvm.fdiv %35, %240 : vector<4xf64>
    %242 = llvm.fmul %238, %241 : vector<4xf64>
    %243 = llvm.fmul %201, %222 : vector<4xf64>
    %244 = llvm.call @exp_v4f64(%223) : (vector<4xf64>) -> vector<4xf64>
    %245 = llvm.fadd %35, %244 : vector<4xf64>
    %246 = llvm.fdiv %35, %245 : vector<4xf64>
    %247 = llvm.fmul %243, %246 : vector<4xf64>
    %248 = llvm.fsub %242, %247 : vector<4xf64>
    %249 = llvm.fadd %205, %248 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %248, %219, %217 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %250 = llvm.select %217, %237, %204 : vector<4xi1>, vector<4xf64>
    %251 = llvm.select %217, %249, %205 : vector<4xi1>, vector<4xf64>
    %252 = llvm.add %i_4, %3 overflow<nsw> : i64
    %253 = llvm.icmp "slt" %252, %202 : i64
    llvm.cond_br %253, ^bb17(%252, %250, %251 : i64, vector<4xf64>, vector<4xf64>), ^bb18(%250, %251 : vector<4xf64>, vector<4xf64>)
  ^bb18(%254: vector<4xf64>, %255: vector<4xf64>):
    %256 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %257 = "llvm.intr.vector.reduce.fadd"(%256, %254) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %258 = llvm.fadd %104, %257 : f64
    %259 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %260 = "llvm.intr.vector.reduce.fadd"(%259, %255) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %261 = llvm.fadd %105, %260 : f64
    %262 = llvm.intr.smin(%x_size0, %106) : (i64, i64) -> i64
    %263 = llvm.icmp "slt" %i_2, %262 : i64
    llvm.cond_br %263, ^bb19(%i_2 : i64), ^bb24
  ^bb19(%i_5: i64):
    %264 = llvm.sub %i_5, %i_2 overflow<nsw> : i64
    %265 = llvm.getelementptr inbounds %14[%264] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %266 = llvm.load %265 {alignment = 8 : i64} : !llvm.ptr -> f64
    %267 = llvm.mlir.poison : vector<4xf64>
    %268 = llvm.insertelement %266, %267[%2 : i64] : vector<4xf64>
    %269 = llvm.shufflevector %268, %267 [0, 0, 0, 0] : vector<4xf64>
    %270 = llvm.icmp "slt" %2, %93 : i64
    llvm.cond_br %270, ^bb20(%2 : i64), ^bb21
  ^bb20(%j_3: i64):
    %271 = llvm.mul %i_5, %x_stride0 overflow<nsw> : i64
    %272 = llvm.add %271, %j_3 overflow<nsw> : i64
    %273 = llvm.getelementptr inbounds %x[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %274 = llvm.load %273 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %275 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %276 = llvm.load %275 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %277 = llvm.fmul %269, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %278 = llvm.fadd %276, %277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %278, %275 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %279 = llvm.add %j_3, %3 overflow<nsw> : i64
    %280 = llvm.icmp "slt" %279, %93 : i64
    llvm.cond_br %280, ^bb20(%279 : i64), ^bb21
  ^bb21:
    %281 = llvm.icmp "slt" %93, %w_size0 : i64
    llvm.cond_br %281, ^bb22, ^bb23
  ^bb22:
    %282 = llvm.mul %i_5, %x_stride0 overflow<nsw> : i64
    %283 = llvm.add %282, %93 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %x[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %285 = llvm.intr.masked.load %284, %102, %33 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %286 = llvm.getelementptr inbounds %out1[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %287 = llvm.intr.masked.load %286, %102, %33 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %288 = llvm.fmul %269, %285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %289 = llvm.fadd %287, %288 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %289, %286, %102 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb23
  ^bb23:
    %290 = llvm.add %i_5, %6 overflow<nsw> : i64
    %291 = llvm.icmp "slt" %290, %262 : i64
    llvm.cond_br %291, ^bb19(%290 : i64), ^bb24
  ^bb24:
    %292 = llvm.add %i_2, %5 overflow<nsw> : i64
    %293 = llvm.icmp "slt" %292, %x_size0 : i64
    llvm.cond_br %293, ^bb8(%292, %258, %261 : i64, f64, f64), ^bb25(%258, %261 : f64, f64)
  ^bb25(%294: f64, %295: f64):
    %296 = llvm.fdiv %294, %40 : f64
    %297 = llvm.ashr %w_size0, %11 : i64
    %298 = llvm.mul %297, %10 overflow<nsw> : i64
    %299 = llvm.intr.smax(%298, %2) : (i64, i64) -> i64
    %300 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %301 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %302 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    llvm.store %302, %19 {alignment = 8 : i64} : f64, !llvm.ptr
    %303 = llvm.sub %299, %2 : i64
    %304 = llvm.sdiv %303, %10 : i64
    %305 = llvm.srem %303, %10 : i64
    %306 = llvm.icmp "ne" %305, %2 : i64
    %307 = llvm.xor %305, %10 : i64
    %308 = llvm.icmp "sge" %307, %2 : i64
    %309 = llvm.and %306, %308 : i1
    %310 = llvm.add %304, %6 : i64
    %311 = llvm.select %309, %310, %304 : i1, i64
    %312 = llvm.intr.smax(%311, %2) : (i64, i64) -> i64
    %313 = llvm.sdiv %312, %18 : i64
    %314 = llvm.srem %312, %18 : i64
    %315 = llvm.icmp "ne" %314, %2 : i64
    %316 = llvm.xor %314, %18 : i64
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
    %332 = llvm.intr.smin(%330, %299) : (i64, i64) -> i64
    %333 = llvm.sdiv %332, %10 : i64
    %334 = llvm.srem %332, %10 : i64
    %335 = llvm.icmp "ne" %334, %2 : i64
    %336 = llvm.xor %334, %10 : i64
    %337 = llvm.icmp "sge" %336, %2 : i64
    %338 = llvm.and %335, %337 : i1
    %339 = llvm.add %333, %6 : i64
    %340 = llvm.select %338, %339, %333 : i1, i64
    %341 = llvm.intr.smax(%340, %2) : (i64, i64) -> i64
    %342 = llvm.mul %341, %20 : i64
    %343 = llvm.add %21, %342 : i64
    %344 = llvm.mul %331, %343 : i64
    %345 = llvm.icmp "sge" %344, %10 : i64
    %346 = llvm.icmp "sgt" %329, %2 : i64
    %347 = llvm.select %346, %329, %2 : i1, i64
    llvm.cond_br %345, ^bb26, ^bb27
  ^bb26:
    llvm.store %329, %23 {alignment = 8 : i64} : i64, !llvm.ptr
    %348 = llvm.getelementptr inbounds %23[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %330, %348 {alignment = 8 : i64} : i64, !llvm.ptr
    %349 = llvm.getelementptr inbounds %23[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %299, %349 {alignment = 8 : i64} : i64, !llvm.ptr
    %350 = llvm.getelementptr inbounds %23[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %350 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %351 = llvm.getelementptr inbounds %23[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %351 {alignment = 8 : i64} : i64, !llvm.ptr
    %352 = llvm.getelementptr inbounds %23[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %352 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %353 = llvm.getelementptr inbounds %23[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %19, %353 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %354 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %355 = llvm.call @stepwell_parallel_for(%354, %23, %347, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb28(%355 : i32)
  ^bb27:
    %356 = llvm.call @program.parallel1(%2, %347, %329, %330, %299, %w, %w_size0, %out1, %19) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb28(%356 : i32)
  ^bb28(%357: i32):
    %358 = llvm.sub %329, %6 : i64
    %359 = llvm.icmp "slt" %2, %358 : i64
    llvm.cond_br %359, ^bb29(%2 : i64), ^bb30
  ^bb29(%360: i64):
    %361 = llvm.add %360, %6 : i64
    %362 = llvm.getelementptr inbounds %19[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %363 = llvm.load %362 {alignment = 8 : i64} : !llvm.ptr -> f64
    %364 = llvm.getelementptr inbounds %19[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %365 = llvm.load %364 {alignment = 8 : i64} : !llvm.ptr -> f64
    %366 = llvm.fadd %363, %365 : f64
    llvm.store %366, %362 {alignment = 8 : i64} : f64, !llvm.ptr
    %367 = llvm.add %360, %4 overflow<nsw> : i64
    %368 = llvm.icmp "slt" %367, %358 : i64
    llvm.cond_br %368, ^bb29(%367 : i64), ^bb30
  ^bb30:
    %369 = llvm.sub %329, %4 : i64
    %370 = llvm.icmp "slt" %2, %369 : i64
    llvm.cond_br %370, ^bb31(%2 : i64), ^bb32
  ^bb31(%371: i64):
    %372 = llvm.add %371, %4 : i64
    %373 = llvm.getelementptr inbounds %19[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> f64
    %375 = llvm.getelementptr inbounds %19[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> f64
    %377 = llvm.fadd %374, %376 : f64
    llvm.store %377, %373 {alignment = 8 : i64} : f64, !llvm.ptr
    %378 = llvm.add %371, %3 overflow<nsw> : i64
    %379 = llvm.icmp "slt" %378, %369 : i64
    llvm.cond_br %379, ^bb31(%378 : i64), ^bb32
  ^bb32:
    %380 = llvm.sub %329, %3 : i64
    %381 = llvm.icmp "slt" %2, %380 : i64
    llvm.cond_br %381, ^bb33(%2 : i64), ^bb34
  ^bb33(%382: i64):
    %383 = llvm.add %382, %3 : i64
    %384 = llvm.getelementptr inbounds %19[%382] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %385 = llvm.load %384 {alignment = 8 : i64} : !llvm.ptr -> f64
    %386 = llvm.getelementptr inbounds %19[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %387 = llvm.load %386 {alignment = 8 : i64} : !llvm.ptr -> f64
    %388 = llvm.fadd %385, %387 : f64
    llvm.store %388, %384 {alignment = 8 : i64} : f64, !llvm.ptr
    %389 = llvm.add %382, %8 overflow<nsw> : i64
    %390 = llvm.icmp "slt" %389, %380 : i64
    llvm.cond_br %390, ^bb33(%389 : i64), ^bb34
  ^bb34:
    %391 = llvm.sub %329, %8 : i64
    %392 = llvm.icmp "slt" %2, %391 : i64
    llvm.cond_br %392, ^bb35(%2 : i64), ^bb36
  ^bb35(%393: i64):
    %394 = llvm.add %393, %8 : i64
    %395 = llvm.getelementptr inbounds %19[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> f64
    %397 = llvm.getelementptr inbounds %19[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> f64
    %399 = llvm.fadd %396, %398 : f64
    llvm.store %399, %395 {alignment = 8 : i64} : f64, !llvm.ptr
    %400 = llvm.add %393, %5 overflow<nsw> : i64
    %401 = llvm.icmp "slt" %400, %391 : i64
    llvm.cond_br %401, ^bb35(%400 : i64), ^bb36
  ^bb36:
    %402 = llvm.sub %329, %5 : i64
    %403 = llvm.icmp "slt" %2, %402 : i64
    llvm.cond_br %403, ^bb37(%2 : i64), ^bb38
  ^bb37(%404: i64):
    %405 = llvm.add %404, %5 : i64
    %406 = llvm.getelementptr inbounds %19[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %407 = llvm.load %406 {alignment = 8 : i64} : !llvm.ptr -> f64
    %408 = llvm.getelementptr inbounds %19[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> f64
    %410 = llvm.fadd %407, %409 : f64
    llvm.store %410, %406 {alignment = 8 : i64} : f64, !llvm.ptr
    %411 = llvm.add %404, %24 overflow<nsw> : i64
    %412 = llvm.icmp "slt" %411, %402 : i64
    llvm.cond_br %412, ^bb37(%411 : i64), ^bb38
  ^bb38:
    %413 = llvm.sub %329, %24 : i64
    %414 = llvm.icmp "slt" %2, %413 : i64
    llvm.cond_br %414, ^bb39(%2 : i64), ^bb40
  ^bb39(%415: i64):
    %416 = llvm.add %415, %24 : i64
    %417 = llvm.getelementptr inbounds %19[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> f64
    %419 = llvm.getelementptr inbounds %19[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %420 = llvm.load %419 {alignment = 8 : i64} : !llvm.ptr -> f64
    %421 = llvm.fadd %418, %420 : f64
    llvm.store %421, %417 {alignment = 8 : i64} : f64, !llvm.ptr
    %422 = llvm.add %415, %18 overflow<nsw> : i64
    %423 = llvm.icmp "slt" %422, %413 : i64
    llvm.cond_br %423, ^bb39(%422 : i64), ^bb40
  ^bb40:
    %424 = llvm.load %19 {alignment = 8 : i64} : !llvm.ptr -> f64
    %425 = llvm.fadd %301, %424 : f64
    %426 = llvm.fadd %28, %425 : f64
    %427 = llvm.sub %w_size0, %299 overflow<nsw> : i64
    %428 = llvm.ashr %427, %13 : i64
    %429 = llvm.mul %428, %8 overflow<nsw> : i64
    %430 = llvm.add %429, %299 overflow<nsw> : i64
    %431 = llvm.intr.smax(%430, %299) : (i64, i64) -> i64
    %432 = llvm.icmp "slt" %299, %431 : i64
    llvm.cond_br %432, ^bb41(%299, %34, %33 : i64, vector<4xf64>, vector<4xf64>), ^bb44(%34, %33 : vector<4xf64>, vector<4xf64>)
  ^bb41(%i_6: i64, %433: vector<4xf64>, %434: vector<4xf64>):
    %435 = llvm.add %i_6, %12 overflow<nsw> : i64
    %436 = llvm.intr.smin(%435, %431) : (i64, i64) -> i64
    %437 = llvm.icmp "slt" %i_6, %436 : i64
    llvm.cond_br %437, ^bb42(%i_6, %34, %34 : i64, vector<4xf64>, vector<4xf64>), ^bb43(%34, %34 : vector<4xf64>, vector<4xf64>)
  ^bb42(%i_7: i64, %438: vector<4xf64>, %439: vector<4xf64>):
    %440 = llvm.getelementptr inbounds %w[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %441 = llvm.load %440 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %442 = llvm.fmul %441, %441 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %443 = llvm.fadd %438, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %444 = llvm.getelementptr inbounds %out1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %445 = llvm.load %444 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %446 = llvm.fmul %441, %36 : vector<4xf64>
    %447 = llvm.fmul %37, %446 : vector<4xf64>
    %448 = llvm.fadd %447, %445 : vector<4xf64>
    %449 = llvm.fmul %38, %448 : vector<4xf64>
    %450 = llvm.fsub %441, %449 : vector<4xf64>
    llvm.store %450, %444 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %451 = llvm.add %i_7, %3 overflow<nsw> : i64
    %452 = llvm.getelementptr inbounds %w[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %453 = llvm.load %452 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %454 = llvm.fmul %453, %453 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %455 = llvm.fadd %439, %454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %456 = llvm.getelementptr inbounds %out1[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %457 = llvm.load %456 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %458 = llvm.fmul %453, %36 : vector<4xf64>
    %459 = llvm.fmul %37, %458 : vector<4xf64>
    %460 = llvm.fadd %459, %457 : vector<4xf64>
    %461 = llvm.fmul %38, %460 : vector<4xf64>
    %462 = llvm.fsub %453, %461 : vector<4xf64>
    llvm.store %462, %456 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %463 = llvm.add %i_7, %8 overflow<nsw> : i64
    %464 = llvm.icmp "slt" %463, %436 : i64
    llvm.cond_br %464, ^bb42(%463, %443, %455 : i64, vector<4xf64>, vector<4xf64>), ^bb43(%443, %455 : vector<4xf64>, vector<4xf64>)
  ^bb43(%465: vector<4xf64>, %466: vector<4xf64>):
    %467 = llvm.fadd %465, %466 : vector<4xf64>
    %468 = llvm.fsub %467, %434 : vector<4xf64>
    %469 = llvm.fadd %433, %468 : vector<4xf64>
    %470 = llvm.fsub %469, %433 : vector<4xf64>
    %471 = llvm.fsub %470, %468 : vector<4xf64>
    %472 = llvm.fcmp "uno" %471, %471 : vector<4xf64>
    %473 = llvm.select %472, %33, %471 : vector<4xi1>, vector<4xf64>
    %474 = llvm.add %i_6, %12 overflow<nsw> : i64
    %475 = llvm.icmp "slt" %474, %431 : i64
    llvm.cond_br %475, ^bb41(%474, %469, %473 : i64, vector<4xf64>, vector<4xf64>), ^bb44(%469, %473 : vector<4xf64>, vector<4xf64>)
  ^bb44(%476: vector<4xf64>, %477: vector<4xf64>):
    %478 = llvm.fsub %34, %477 : vector<4xf64>
    %479 = llvm.icmp "slt" %431, %w_size0 : i64
    llvm.cond_br %479, ^bb45(%431, %478 : i64, vector<4xf64>), ^bb46(%478 : vector<4xf64>)
  ^bb45(%i_8: i64, %480: vector<4xf64>):
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
    %491 = llvm.intr.masked.load %490, %489, %33 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %492 = llvm.fmul %491, %491 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %493 = llvm.fadd %480, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %494 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %495 = llvm.intr.masked.load %494, %489, %33 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %496 = llvm.fmul %491, %36 : vector<4xf64>
    %497 = llvm.fmul %37, %496 : vector<4xf64>
    %498 = llvm.fadd %497, %495 : vector<4xf64>
    %499 = llvm.fmul %38, %498 : vector<4xf64>
    %500 = llvm.fsub %491, %499 : vector<4xf64>
    llvm.intr.masked.store %500, %494, %489 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %501 = llvm.select %489, %493, %480 : vector<4xi1>, vector<4xf64>
    %502 = llvm.add %i_8, %3 overflow<nsw> : i64
    %503 = llvm.icmp "slt" %502, %w_size0 : i64
    llvm.cond_br %503, ^bb45(%502, %501 : i64, vector<4xf64>), ^bb46(%501 : vector<4xf64>)
  ^bb46(%504: vector<4xf64>):
    %505 = llvm.fadd %476, %504 : vector<4xf64>
    %506 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %507 = "llvm.intr.vector.reduce.fadd"(%506, %505) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %508 = llvm.fadd %426, %507 : f64
    %509 = llvm.fmul %30, %508 : f64
    %510 = llvm.fadd %296, %509 : f64
    llvm.store %510, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %511 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %512 = llvm.fmul %32, %295 : f64
    %513 = llvm.fsub %511, %512 : f64
    llvm.store %513, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %27 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %514: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %w_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %515 = llvm.mlir.constant(0) : i64
    %516 = llvm.mlir.constant(8192) : i64
    %517 = llvm.mlir.constant(4) : i64
    %518 = llvm.mlir.constant(1) : i64
    %519 = llvm.mlir.constant(0 : i32) : i32
    %520 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %521 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %521, ^bb1(%begin : i64), ^bb4
  ^bb1(%522: i64):
    %i_strip = llvm.mul %522, %516 overflow<nsw> : i64
    llvm.br ^bb2(%515 : i64)
  ^bb2(%i_9: i64):
    %i_10 = llvm.add %i_strip, %i_9 overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %out1_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %520, %523 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %524 = llvm.add %i_9, %517 overflow<nsw> : i64
    %525 = llvm.icmp "slt" %524, %516 : i64
    llvm.cond_br %525, ^bb2(%524 : i64), ^bb3
  ^bb3:
    %526 = llvm.add %522, %518 overflow<nsw> : i64
    %527 = llvm.icmp "slt" %526, %end : i64
    llvm.cond_br %527, ^bb1(%526 : i64), ^bb4
  ^bb4:
    llvm.return %519 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %528 = llvm.mlir.constant(8) : i64
    %529 = llvm.mlir.constant(16) : i64
    %530 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %531 = llvm.getelementptr inbounds %context[%528] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %532 = llvm.load %531 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %533 = llvm.getelementptr inbounds %context[%529] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %534 = llvm.load %533 {alignment = 8 : i64} : !llvm.ptr -> i64
    %535 = llvm.call @program.parallel0(%begin_1, %end_1, %530, %532, %534) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %535 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %536: i64, %537: i64, %538: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_2: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %539: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %540 = llvm.mlir.constant(0) : i64
    %541 = llvm.mlir.constant(1) : i64
    %542 = llvm.mlir.constant(32768) : i64
    %543 = llvm.mlir.constant(256) : i64
    %544 = llvm.mlir.constant(8) : i64
    %545 = llvm.mlir.constant(4) : i64
    %546 = llvm.mlir.constant(0 : i32) : i32
    %547 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %548 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %549 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %550 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %551 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %552 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %553 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %554 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %554, ^bb1(%begin_2 : i64), ^bb8
  ^bb1(%555: i64):
    %556 = llvm.mul %555, %537 : i64
    %557 = llvm.add %540, %556 : i64
    %558 = llvm.add %557, %537 : i64
    %559 = llvm.intr.smin(%558, %538) : (i64, i64) -> i64
    %560 = llvm.icmp "slt" %557, %559 : i64
    llvm.cond_br %560, ^bb2(%557, %547 : i64, f64), ^bb7(%547 : f64)
  ^bb2(%i_strip_1: i64, %561: f64):
    llvm.br ^bb3(%540, %548, %549 : i64, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_11: i64, %562: vector<4xf64>, %563: vector<4xf64>):
    %564 = llvm.add %i_11, %543 overflow<nsw> : i64
    %565 = llvm.intr.smin(%564, %542) : (i64, i64) -> i64
    %566 = llvm.icmp "slt" %i_11, %565 : i64
    llvm.cond_br %566, ^bb4(%i_11, %548, %548 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%548, %548 : vector<4xf64>, vector<4xf64>)
  ^bb4(%i_12: i64, %567: vector<4xf64>, %568: vector<4xf64>):
    %i_13 = llvm.add %i_strip_1, %i_12 overflow<nsw> : i64
    %569 = llvm.getelementptr inbounds %w_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %570 = llvm.load %569 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %571 = llvm.fmul %570, %570 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %572 = llvm.fadd %567, %571 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %573 = llvm.getelementptr inbounds %out1_2[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %574 = llvm.load %573 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %575 = llvm.fmul %570, %550 : vector<4xf64>
    %576 = llvm.fmul %551, %575 : vector<4xf64>
    %577 = llvm.fadd %576, %574 : vector<4xf64>
    %578 = llvm.fmul %552, %577 : vector<4xf64>
    %579 = llvm.fsub %570, %578 : vector<4xf64>
    llvm.store %579, %573 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %580 = llvm.add %i_13, %545 overflow<nsw> : i64
    %581 = llvm.getelementptr inbounds %w_1[%580] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %582 = llvm.load %581 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %583 = llvm.fmul %582, %582 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %584 = llvm.fadd %568, %583 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %585 = llvm.getelementptr inbounds %out1_2[%580] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %586 = llvm.load %585 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %587 = llvm.fmul %582, %550 : vector<4xf64>
    %588 = llvm.fmul %551, %587 : vector<4xf64>
    %589 = llvm.fadd %588, %586 : vector<4xf64>
    %590 = llvm.fmul %552, %589 : vector<4xf64>
    %591 = llvm.fsub %582, %590 : vector<4xf64>
    llvm.store %591, %585 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %592 = llvm.add %i_12, %544 overflow<nsw> : i64
    %593 = llvm.icmp "slt" %592, %565 : i64
    llvm.cond_br %593, ^bb4(%592, %572, %584 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%572, %584 : vector<4xf64>, vector<4xf64>)
  ^bb5(%594: vector<4xf64>, %595: vector<4xf64>):
    %596 = llvm.fadd %594, %595 : vector<4xf64>
    %597 = llvm.fsub %596, %563 : vector<4xf64>
    %598 = llvm.fadd %562, %597 : vector<4xf64>
    %599 = llvm.fsub %598, %562 : vector<4xf64>
    %600 = llvm.fsub %599, %597 : vector<4xf64>
    %601 = llvm.fcmp "uno" %600, %600 : vector<4xf64>
    %602 = llvm.select %601, %549, %600 : vector<4xi1>, vector<4xf64>
    %603 = llvm.add %i_11, %543 overflow<nsw> : i64
    %604 = llvm.icmp "slt" %603, %542 : i64
    llvm.cond_br %604, ^bb3(%603, %598, %602 : i64, vector<4xf64>, vector<4xf64>), ^bb6(%598, %602 : vector<4xf64>, vector<4xf64>)
  ^bb6(%605: vector<4xf64>, %606: vector<4xf64>):
    %607 = llvm.fsub %548, %606 : vector<4xf64>
    %608 = llvm.fadd %605, %607 : vector<4xf64>
    %609 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %610 = "llvm.intr.vector.reduce.fadd"(%609, %608) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %611 = llvm.fadd %553, %610 : f64
    %612 = llvm.fadd %561, %611 : f64
    %613 = llvm.add %i_strip_1, %542 overflow<nsw> : i64
    %614 = llvm.icmp "slt" %613, %559 : i64
    llvm.cond_br %614, ^bb2(%613, %612 : i64, f64), ^bb7(%612 : f64)
  ^bb7(%615: f64):
    %616 = llvm.getelementptr inbounds %539[%555] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %615, %616 {alignment = 8 : i64} : f64, !llvm.ptr
    %617 = llvm.add %555, %541 overflow<nsw> : i64
    %618 = llvm.icmp "slt" %617, %end_2 : i64
    llvm.cond_br %618, ^bb1(%617 : i64), ^bb8
  ^bb8:
    llvm.return %546 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %619 = llvm.mlir.constant(8) : i64
    %620 = llvm.mlir.constant(16) : i64
    %621 = llvm.mlir.constant(24) : i64
    %622 = llvm.mlir.constant(32) : i64
    %623 = llvm.mlir.constant(40) : i64
    %624 = llvm.mlir.constant(48) : i64
    %625 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %626 = llvm.getelementptr inbounds %context_1[%619] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %627 = llvm.load %626 {alignment = 8 : i64} : !llvm.ptr -> i64
    %628 = llvm.getelementptr inbounds %context_1[%620] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %629 = llvm.load %628 {alignment = 8 : i64} : !llvm.ptr -> i64
    %630 = llvm.getelementptr inbounds %context_1[%621] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %631 = llvm.load %630 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %632 = llvm.getelementptr inbounds %context_1[%622] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %633 = llvm.load %632 {alignment = 8 : i64} : !llvm.ptr -> i64
    %634 = llvm.getelementptr inbounds %context_1[%623] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %635 = llvm.load %634 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %636 = llvm.getelementptr inbounds %context_1[%624] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %637 = llvm.load %636 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %638 = llvm.call @program.parallel1(%begin_3, %end_3, %625, %627, %629, %631, %633, %635, %637) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %638 : i32
  }
  llvm.func @program_shapes(%w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_3: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %639 = llvm.mlir.constant(0) : i64
    %640 = llvm.mlir.constant(1) : i64
    %641 = llvm.mlir.constant(1 : i32) : i32
    %642 = llvm.mlir.constant(2 : i32) : i32
    %643 = llvm.mlir.constant(0 : i32) : i32
    %644 = llvm.icmp "eq" %x_stride0_1, %w_size0_3 : i64
    %645 = llvm.icmp "eq" %x_size0_1, %y_size0_1 : i64
    llvm.cond_br %644, ^bb1, ^bb3(%641 : i32)
  ^bb1:
    llvm.cond_br %645, ^bb2, ^bb3(%642 : i32)
  ^bb2:
    llvm.store %w_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %643 : i32
  ^bb3(%646: i32):
    llvm.return %646 : i32
  }
  llvm.func internal @exp_v4f64(%647: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %648 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %649 = llvm.fcmp "ogt" %647, %648 : vector<4xf64>
    %650 = llvm.select %649, %648, %647 : vector<4xi1>, vector<4xf64>
    %651 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %652 = llvm.fcmp "olt" %650, %651 : vector<4xf64>
    %653 = llvm.select %652, %651, %650 : vector<4xi1>, vector<4xf64>
    %654 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %655 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %656 = llvm.intr.fma(%653, %655, %654) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %657 = llvm.fsub %656, %654 : vector<4xf64>
    %658 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %659 = llvm.intr.fma(%657, %658, %653) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %660 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %661 = llvm.intr.fma(%657, %660, %659) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %662 = llvm.fmul %661, %661 : vector<4xf64>
    %663 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %664 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %665 = llvm.intr.fma(%663, %662, %664) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %666 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %667 = llvm.intr.fma(%665, %662, %666) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %668 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %669 = llvm.intr.fma(%667, %662, %668) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %670 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %671 = llvm.intr.fma(%669, %662, %670) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %672 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %673 = llvm.intr.fma(%671, %662, %672) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %674 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %675 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %676 = llvm.intr.fma(%674, %662, %675) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %677 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %678 = llvm.intr.fma(%676, %662, %677) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %679 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %680 = llvm.intr.fma(%678, %662, %679) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %681 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %682 = llvm.intr.fma(%680, %662, %681) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %683 = llvm.intr.fma(%661, %682, %673) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %684 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %685 = llvm.intr.fma(%661, %683, %684) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %686 = llvm.intr.fma(%661, %685, %684) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %687 = llvm.bitcast %656 : vector<4xf64> to vector<4xi64>
    %688 = llvm.bitcast %654 : vector<4xf64> to vector<4xi64>
    %689 = llvm.sub %687, %688 : vector<4xi64>
    %690 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %691 = llvm.ashr %689, %690 : vector<4xi64>
    %692 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %693 = llvm.add %691, %692 : vector<4xi64>
    %694 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %695 = llvm.shl %693, %694 : vector<4xi64>
    %696 = llvm.bitcast %695 : vector<4xi64> to vector<4xf64>
    %697 = llvm.fmul %686, %696 : vector<4xf64>
    %698 = llvm.sub %689, %691 : vector<4xi64>
    %699 = llvm.add %698, %692 : vector<4xi64>
    %700 = llvm.shl %699, %694 : vector<4xi64>
    %701 = llvm.bitcast %700 : vector<4xi64> to vector<4xf64>
    %702 = llvm.fmul %697, %701 : vector<4xf64>
    llvm.return %702 : vector<4xf64>
  }
  llvm.func internal @log1p_v4f64(%703: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %704 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %705 = llvm.fadd %703, %704 : vector<4xf64>
    %706 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %707 = llvm.fcmp "olt" %705, %706 : vector<4xf64>
    %708 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %709 = llvm.fmul %705, %708 : vector<4xf64>
    %710 = llvm.select %707, %709, %705 : vector<4xi1>, vector<4xf64>
    %711 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %712 = llvm.bitcast %710 : vector<4xf64> to vector<4xi64>
    %713 = llvm.sub %712, %711 : vector<4xi64>
    %714 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %715 = llvm.ashr %713, %714 : vector<4xi64>
    %716 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %717 = llvm.and %713, %716 : vector<4xi64>
    %718 = llvm.add %717, %711 : vector<4xi64>
    %719 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %720 = llvm.sub %715, %719 : vector<4xi64>
    %721 = llvm.select %707, %720, %715 : vector<4xi1>, vector<4xi64>
    %722 = llvm.bitcast %718 : vector<4xi64> to vector<4xf64>
    %723 = llvm.sitofp %721 : vector<4xi64> to vector<4xf64>
    %724 = llvm.fsub %722, %704 : vector<4xf64>
    %725 = llvm.fcmp "oge" %703, %704 : vector<4xf64>
    %726 = llvm.fsub %705, %703 : vector<4xf64>
    %727 = llvm.fsub %704, %726 : vector<4xf64>
    %728 = llvm.fsub %705, %704 : vector<4xf64>
    %729 = llvm.fsub %703, %728 : vector<4xf64>
    %730 = llvm.select %725, %727, %729 : vector<4xi1>, vector<4xf64>
    %731 = llvm.fdiv %730, %705 : vector<4xf64>
    %732 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %733 = llvm.fcmp "olt" %705, %732 : vector<4xf64>
    %734 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %735 = llvm.select %733, %731, %734 : vector<4xi1>, vector<4xf64>
    %736 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %737 = llvm.fmul %724, %724 : vector<4xf64>
    %738 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %739 = llvm.fadd %724, %738 : vector<4xf64>
    %740 = llvm.fdiv %724, %739 : vector<4xf64>
    %741 = llvm.fmul %740, %740 : vector<4xf64>
    %742 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %743 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %744 = llvm.intr.fma(%742, %741, %743) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %745 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %746 = llvm.intr.fma(%744, %741, %745) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %747 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %748 = llvm.intr.fma(%746, %741, %747) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %749 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %750 = llvm.intr.fma(%748, %741, %749) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %751 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %752 = llvm.intr.fma(%750, %741, %751) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %753 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %754 = llvm.intr.fma(%752, %741, %753) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %755 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %756 = llvm.intr.fma(%754, %741, %755) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %757 = llvm.fmul %741, %756 : vector<4xf64>
    %758 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %759 = llvm.fmul %737, %758 : vector<4xf64>
    %760 = llvm.fadd %759, %757 : vector<4xf64>
    %761 = llvm.fmul %740, %760 : vector<4xf64>
    %762 = llvm.fsub %759, %761 : vector<4xf64>
    %763 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %764 = llvm.fmul %723, %763 : vector<4xf64>
    %765 = llvm.fadd %735, %764 : vector<4xf64>
    %766 = llvm.fsub %762, %765 : vector<4xf64>
    %767 = llvm.fsub %724, %766 : vector<4xf64>
    %768 = llvm.intr.fma(%723, %736, %767) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %769 = llvm.fcmp "olt" %705, %732 : vector<4xf64>
    %770 = llvm.select %769, %768, %705 : vector<4xi1>, vector<4xf64>
    %771 = llvm.fcmp "oeq" %705, %734 : vector<4xf64>
    %772 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %773 = llvm.select %771, %772, %770 : vector<4xi1>, vector<4xf64>
    %774 = llvm.fcmp "olt" %705, %734 : vector<4xf64>
    %775 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %776 = llvm.select %774, %775, %773 : vector<4xi1>, vector<4xf64>
    %777 = llvm.fcmp "oeq" %703, %734 : vector<4xf64>
    %778 = llvm.select %777, %703, %776 : vector<4xi1>, vector<4xf64>
    llvm.return %778 : vector<4xf64>
  }
}
