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
    %9 = memref.dim %w, %c0 : memref<?xf64>
    %10 = memref.dim %x, %c0 : memref<?x?xf64>
    %11 = arith.index_cast %10 : index to i64
    %12 = arith.constant 1.000000e+00 : f64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%9], strides: [1] : memref<?xf64> to memref<?xf64>
    %13 = memref.alloca() {alignment = 64 : i64} : memref<16xf64>
    %14 = arith.sitofp %11 : i64 to f64
    %15 = arith.divf %12, %14 : f64
    %16 = arith.shrsi %9, %c13 : index
    %17 = arith.muli %16, %c8192 overflow<nsw> : index
    %18 = arith.maxsi %17, %c0 : index
    %19 = arith.constant 8192 : index
    %20 = arith.ceildivsi %18, %19 : index
    %21 = arith.constant 0 : index
    %22 = arith.maxsi %20, %21 : index
    %23 = arith.constant 6145 : index
    %24 = arith.muli %22, %23 : index
    %25 = arith.constant 32768 : index
    %26 = arith.cmpi sge, %24, %25 : index
    "omp.parallel"(%26) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %18, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            vector.store %3, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %27 = arith.subi %9, %18 overflow<nsw> : index
    %28 = arith.shrsi %27, %c2 : index
    %29 = arith.muli %28, %c4 overflow<nsw> : index
    %30 = arith.addi %29, %18 overflow<nsw> : index
    %31 = arith.maxsi %30, %18 : index
    %32 = arith.subi %9, %31 overflow<nsw> : index
    %33 = vector.create_mask %32 : vector<4xi1>
    scf.for %i_2 = %18 to %31 step %c4 {
      vector.store %3, %out1_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %31 to %9 step %c4 {
      vector.maskedstore %out1_1[%i_3], %33, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %34 = memref.load %b[] : memref<f64>
    %35 = arith.shrsi %9, %c4 : index
    %36 = arith.muli %35, %c16 overflow<nsw> : index
    %37 = arith.shrsi %9, %c2 : index
    %38 = arith.muli %37, %c4 overflow<nsw> : index
    %39 = arith.subi %9, %38 overflow<nsw> : index
    %40 = vector.create_mask %39 : vector<4xi1>
    %41, %42 = scf.for %i_4 = %c0 to %10 step %c16 iter_args(%43 = %0, %44 = %0) -> (f64, f64) {
      %45 = arith.addi %i_4, %c16 overflow<nsw> : index
      %46 = arith.minsi %10, %45 : index
      scf.for %i_5 = %i_4 to %46 step %c1 {
        %47 = scf.for %j = %c0 to %36 step %c512 iter_args(%48 = %4) -> (vector<4xf64>) {
          %49 = arith.addi %j, %c512 overflow<nsw> : index
          %50 = arith.minsi %49, %36 : index
          %51, %52, %53, %54 = scf.for %j_1 = %j to %50 step %c16 iter_args(%55 = %4, %56 = %4, %57 = %4, %58 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %59 = vector.load %x[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
            %60 = vector.load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %61 = arith.mulf %59, %60 fastmath<reassoc,contract> : vector<4xf64>
            %62 = arith.addf %55, %61 fastmath<reassoc,contract> : vector<4xf64>
            %63 = arith.addi %j_1, %c4 overflow<nsw> : index
            %64 = vector.load %x[%i_5, %63] : memref<?x?xf64>, vector<4xf64>
            %65 = vector.load %w[%63] : memref<?xf64>, vector<4xf64>
            %66 = arith.mulf %64, %65 fastmath<reassoc,contract> : vector<4xf64>
            %67 = arith.addf %56, %66 fastmath<reassoc,contract> : vector<4xf64>
            %68 = arith.addi %j_1, %c8 overflow<nsw> : index
            %69 = vector.load %x[%i_5, %68] : memref<?x?xf64>, vector<4xf64>
            %70 = vector.load %w[%68] : memref<?xf64>, vector<4xf64>
            %71 = arith.mulf %69, %70 fastmath<reassoc,contract> : vector<4xf64>
            %72 = arith.addf %57, %71 fastmath<reassoc,contract> : vector<4xf64>
            %73 = arith.addi %j_1, %c12 overflow<nsw> : index
            %74 = vector.load %x[%i_5, %73] : memref<?x?xf64>, vector<4xf64>
            %75 = vector.load %w[%73] : memref<?xf64>, vector<4xf64>
            %76 = arith.mulf %74, %75 fastmath<reassoc,contract> : vector<4xf64>
            %77 = arith.addf %58, %76 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %62, %67, %72, %77 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %78 = arith.addf %51, %52 : vector<4xf64>
          %79 = arith.addf %53, %54 : vector<4xf64>
          %80 = arith.addf %78, %79 : vector<4xf64>
          %81 = arith.addf %48, %80 : vector<4xf64>
          scf.yield %81 : vector<4xf64>
        }
        %82 = scf.for %j_2 = %36 to %9 step %c4 iter_args(%83 = %47) -> (vector<4xf64>) {
          %84 = arith.subi %9, %j_2 overflow<nsw> : index
          %85 = vector.create_mask %84 : vector<4xi1>
          %86 = vector.maskedload %x[%i_5, %j_2], %85, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %87 = vector.maskedload %w[%j_2], %85, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %88 = arith.mulf %86, %87 fastmath<reassoc,contract> : vector<4xf64>
          %89 = arith.addf %83, %88 fastmath<reassoc,contract> : vector<4xf64>
          %90 = arith.select %85, %89, %83 : vector<4xi1>, vector<4xf64>
          scf.yield %90 : vector<4xf64>
        }
        %91 = vector.reduction <add>, %82 fastmath<reassoc> : vector<4xf64> into f64
        %92 = arith.addf %0, %91 : f64
        %93 = arith.subi %i_5, %i_4 overflow<nsw> : index
        memref.store %92, %13[%93] : memref<16xf64>
      }
      %94 = vector.broadcast %34 : f64 to vector<4xf64>
      %95 = vector.broadcast %15 : f64 to vector<4xf64>
      %96, %97 = scf.for %i_6 = %i_4 to %46 step %c4 iter_args(%98 = %4, %99 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %100 = arith.subi %10, %i_6 overflow<nsw> : index
        %101 = arith.subi %45, %i_6 overflow<nsw> : index
        %102 = arith.minsi %100, %101 : index
        %103 = vector.create_mask %102 : vector<4xi1>
        %104 = arith.subi %i_6, %i_4 overflow<nsw> : index
        %105 = vector.maskedload %13[%104], %103, %3 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %106 = vector.maskedload %y[%i_6], %103, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %107 = arith.addf %105, %94 : vector<4xf64>
        %108 = arith.negf %107 : vector<4xf64>
        %109 = math.absf %107 : vector<4xf64>
        %110 = arith.negf %109 : vector<4xf64>
        %111 = func.call @exp_v4f64(%110) : (vector<4xf64>) -> vector<4xf64>
        %112 = arith.maximumf %108, %3 : vector<4xf64>
        %113 = func.call @log1p_v4f64(%111) : (vector<4xf64>) -> vector<4xf64>
        %114 = arith.addf %112, %113 : vector<4xf64>
        %115 = arith.mulf %106, %114 : vector<4xf64>
        %116 = arith.subf %5, %106 : vector<4xf64>
        %117 = arith.maximumf %107, %3 : vector<4xf64>
        %118 = arith.addf %117, %113 : vector<4xf64>
        %119 = arith.mulf %116, %118 : vector<4xf64>
        %120 = arith.addf %115, %119 : vector<4xf64>
        %121 = arith.addf %98, %120 fastmath<reassoc,contract> : vector<4xf64>
        %122 = arith.mulf %95, %116 : vector<4xf64>
        %123 = func.call @exp_v4f64(%108) : (vector<4xf64>) -> vector<4xf64>
        %124 = arith.addf %5, %123 : vector<4xf64>
        %125 = arith.divf %5, %124 : vector<4xf64>
        %126 = arith.mulf %122, %125 : vector<4xf64>
        %127 = arith.mulf %95, %106 : vector<4xf64>
        %128 = func.call @exp_v4f64(%107) : (vector<4xf64>) -> vector<4xf64>
        %129 = arith.addf %5, %128 : vector<4xf64>
        %130 = arith.divf %5, %129 : vector<4xf64>
        %131 = arith.mulf %127, %130 : vector<4xf64>
        %132 = arith.subf %126, %131 : vector<4xf64>
        %133 = arith.addf %99, %132 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %13[%104], %103, %132 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %134 = arith.select %103, %121, %98 : vector<4xi1>, vector<4xf64>
        %135 = arith.select %103, %133, %99 : vector<4xi1>, vector<4xf64>
        scf.yield %134, %135 : vector<4xf64>, vector<4xf64>
      }
      %136 = vector.reduction <add>, %96 fastmath<reassoc> : vector<4xf64> into f64
      %137 = arith.addf %43, %136 : f64
      %138 = vector.reduction <add>, %97 fastmath<reassoc> : vector<4xf64> into f64
      %139 = arith.addf %44, %138 : f64
      scf.for %i_7 = %i_4 to %46 step %c1 {
        %140 = arith.subi %i_7, %i_4 overflow<nsw> : index
        %141 = memref.load %13[%140] : memref<16xf64>
        %142 = vector.broadcast %141 : f64 to vector<4xf64>
        scf.for %j_3 = %c0 to %38 step %c4 {
          %143 = vector.load %x[%i_7, %j_3] : memref<?x?xf64>, vector<4xf64>
          %144 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
          %145 = arith.mulf %142, %143 fastmath<reassoc,contract> : vector<4xf64>
          %146 = arith.addf %144, %145 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %146, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        }
        %147 = arith.cmpi slt, %38, %9 : index
        scf.if %147 {
          %148 = vector.maskedload %x[%i_7, %38], %40, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %149 = vector.maskedload %out1_1[%38], %40, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %150 = arith.mulf %142, %148 fastmath<reassoc,contract> : vector<4xf64>
          %151 = arith.addf %149, %150 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%38], %40, %151 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.yield %137, %139 : f64, f64
    }
    %152 = arith.divf %41, %14 : f64
    %153 = arith.shrsi %9, %c15 : index
    %154 = arith.muli %153, %c32768 overflow<nsw> : index
    %155 = arith.maxsi %154, %c0 : index
    %156 = arith.constant -0.000000e+00 : f64
    %157 = arith.constant 0 : index
    %158 = arith.constant 1 : index
    %159 = arith.constant -0.000000e+00 : f64
    %160 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %159, %160[%157] : memref<64xf64>
    %161 = arith.subi %155, %c0 : index
    %162 = arith.ceildivsi %161, %c32768 : index
    %163 = arith.maxsi %162, %157 : index
    %164 = arith.constant 64 : index
    %165 = arith.ceildivsi %163, %164 : index
    %166 = arith.maxsi %165, %158 : index
    %167 = arith.ceildivsi %163, %166 : index
    %168 = arith.muli %166, %c32768 : index
    %169 = arith.constant 0 : index
    %170 = arith.maxsi %167, %169 : index
    %171 = arith.minsi %168, %155 : index
    %172 = arith.constant 32768 : index
    %173 = arith.ceildivsi %171, %172 : index
    %174 = arith.constant 0 : index
    %175 = arith.maxsi %173, %174 : index
    %176 = arith.constant 115974 : index
    %177 = arith.muli %175, %176 : index
    %178 = arith.constant 7 : index
    %179 = arith.addi %178, %177 : index
    %180 = arith.muli %170, %179 : index
    %181 = arith.constant 32768 : index
    %182 = arith.cmpi sge, %180, %181 : index
    "omp.parallel"(%182) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%157, %167, %158) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%183: index):
          %184 = arith.muli %183, %168 : index
          %185 = arith.addi %c0, %184 : index
          %186 = arith.addi %185, %168 : index
          %187 = arith.minsi %186, %155 : index
          %188 = scf.for %i_strip_1 = %185 to %187 step %c32768 iter_args(%189 = %159) -> (f64) {
            %190, %191 = scf.for %i_8 = %c0 to %c32768 step %c256 iter_args(%192 = %4, %193 = %3) -> (vector<4xf64>, vector<4xf64>) {
              %194 = arith.addi %i_8, %c256 overflow<nsw> : index
              %195 = arith.minsi %194, %c32768 : index
              %196, %197 = scf.for %i_9 = %i_8 to %195 step %c8 iter_args(%198 = %4, %199 = %4) -> (vector<4xf64>, vector<4xf64>) {
                %i_10 = arith.addi %i_strip_1, %i_9 overflow<nsw> : index
                %200 = vector.load %w[%i_10] : memref<?xf64>, vector<4xf64>
                %201 = arith.mulf %200, %200 fastmath<contract> : vector<4xf64>
                %202 = arith.addf %198, %201 fastmath<reassoc,contract> : vector<4xf64>
                %203 = vector.load %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
                %204 = arith.mulf %200, %6 : vector<4xf64>
                %205 = arith.mulf %7, %204 : vector<4xf64>
                %206 = arith.addf %205, %203 : vector<4xf64>
                %207 = arith.mulf %8, %206 : vector<4xf64>
                %208 = arith.subf %200, %207 : vector<4xf64>
                vector.store %208, %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
                %209 = arith.addi %i_10, %c4 overflow<nsw> : index
                %210 = vector.load %w[%209] : memref<?xf64>, vector<4xf64>
                %211 = arith.mulf %210, %210 fastmath<contract> : vector<4xf64>
                %212 = arith.addf %199, %211 fastmath<reassoc,contract> : vector<4xf64>
                %213 = vector.load %out1_1[%209] : memref<?xf64>, vector<4xf64>
                %214 = arith.mulf %210, %6 : vector<4xf64>
                %215 = arith.mulf %7, %214 : vector<4xf64>
                %216 = arith.addf %215, %213 : vector<4xf64>
                %217 = arith.mulf %8, %216 : vector<4xf64>
                %218 = arith.subf %210, %217 : vector<4xf64>
                vector.store %218, %out1_1[%209] : memref<?xf64>, vector<4xf64>
                scf.yield %202, %212 : vector<4xf64>, vector<4xf64>
              }
              %219 = arith.addf %196, %197 : vector<4xf64>
              %220 = arith.subf %219, %193 : vector<4xf64>
              %221 = arith.addf %192, %220 : vector<4xf64>
              %222 = arith.subf %221, %192 : vector<4xf64>
              %223 = arith.subf %222, %220 : vector<4xf64>
              %224 = arith.cmpf uno, %223, %223 : vector<4xf64>
              %225 = arith.select %224, %3, %223 : vector<4xi1>, vector<4xf64>
              scf.yield %221, %225 : vector<4xf64>, vector<4xf64>
            }
            %226 = arith.subf %4, %191 : vector<4xf64>
            %227 = arith.addf %190, %226 : vector<4xf64>
            %228 = vector.reduction <add>, %227 fastmath<reassoc> : vector<4xf64> into f64
            %229 = arith.addf %156, %228 : f64
            %230 = arith.addf %189, %229 : f64
            scf.yield %230 : f64
          }
          memref.store %188, %160[%183] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %231 = arith.constant 1 : index
    %232 = arith.subi %167, %231 : index
    %233 = arith.constant 0 : index
    %234 = arith.constant 2 : index
    scf.for %235 = %233 to %232 step %234 {
      %236 = arith.addi %235, %231 : index
      %237 = memref.load %160[%235] : memref<64xf64>
      %238 = memref.load %160[%236] : memref<64xf64>
      %239 = arith.addf %237, %238 : f64
      memref.store %239, %160[%235] : memref<64xf64>
    }
    %240 = arith.constant 2 : index
    %241 = arith.subi %167, %240 : index
    %242 = arith.constant 0 : index
    %243 = arith.constant 4 : index
    scf.for %244 = %242 to %241 step %243 {
      %245 = arith.addi %244, %240 : index
      %246 = memref.load %160[%244] : memref<64xf64>
      %247 = memref.load %160[%245] : memref<64xf64>
      %248 = arith.addf %246, %247 : f64
      memref.store %248, %160[%244] : memref<64xf64>
    }
    %249 = arith.constant 4 : index
    %250 = arith.subi %167, %249 : index
    %251 = arith.constant 0 : index
    %252 = arith.constant 8 : index
    scf.for %253 = %251 to %250 step %252 {
      %254 = arith.addi %253, %249 : index
      %255 = memref.load %160[%253] : memref<64xf64>
      %256 = memref.load %160[%254] : memref<64xf64>
      %257 = arith.addf %255, %256 : f64
      memref.store %257, %160[%253] : memref<64xf64>
    }
    %258 = arith.constant 8 : index
    %259 = arith.subi %167, %258 : index
    %260 = arith.constant 0 : index
    %261 = arith.constant 16 : index
    scf.for %262 = %260 to %259 step %261 {
      %263 = arith.addi %262, %258 : index
      %264 = memref.load %160[%262] : memref<64xf64>
      %265 = memref.load %160[%263] : memref<64xf64>
      %266 = arith.addf %264, %265 : f64
      memref.store %266, %160[%262] : memref<64xf64>
    }
    %267 = arith.constant 16 : index
    %268 = arith.subi %167, %267 : index
    %269 = arith.constant 0 : index
    %270 = arith.constant 32 : index
    scf.for %271 = %269 to %268 step %270 {
      %272 = arith.addi %271, %267 : index
      %273 = memref.load %160[%271] : memref<64xf64>
      %274 = memref.load %160[%272] : memref<64xf64>
      %275 = arith.addf %273, %274 : f64
      memref.store %275, %160[%271] : memref<64xf64>
    }
    %276 = arith.constant 32 : index
    %277 = arith.subi %167, %276 : index
    %278 = arith.constant 0 : index
    %279 = arith.constant 64 : index
    scf.for %280 = %278 to %277 step %279 {
      %281 = arith.addi %280, %276 : index
      %282 = memref.load %160[%280] : memref<64xf64>
      %283 = memref.load %160[%281] : memref<64xf64>
      %284 = arith.addf %282, %283 : f64
      memref.store %284, %160[%280] : memref<64xf64>
    }
    %285 = memref.load %160[%157] : memref<64xf64>
    %286 = arith.addf %156, %285 : f64
    %287 = arith.addf %0, %286 : f64
    %288 = arith.subi %9, %155 overflow<nsw> : index
    %289 = arith.shrsi %288, %c3 : index
    %290 = arith.muli %289, %c8 overflow<nsw> : index
    %291 = arith.addi %290, %155 overflow<nsw> : index
    %292 = arith.maxsi %291, %155 : index
    %293, %294 = scf.for %i_11 = %155 to %292 step %c256 iter_args(%295 = %4, %296 = %3) -> (vector<4xf64>, vector<4xf64>) {
      %297 = arith.addi %i_11, %c256 overflow<nsw> : index
      %298 = arith.minsi %297, %292 : index
      %299, %300 = scf.for %i_12 = %i_11 to %298 step %c8 iter_args(%301 = %4, %302 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %303 = vector.load %w[%i_12] : memref<?xf64>, vector<4xf64>
        %304 = arith.mulf %303, %303 fastmath<contract> : vector<4xf64>
        %305 = arith.addf %301, %304 fastmath<reassoc,contract> : vector<4xf64>
        %306 = vector.load %out1_1[%i_12] : memref<?xf64>, vector<4xf64>
        %307 = arith.mulf %303, %6 : vector<4xf64>
        %308 = arith.mulf %7, %307 : vector<4xf64>
        %309 = arith.addf %308, %306 : vector<4xf64>
        %310 = arith.mulf %8, %309 : vector<4xf64>
        %311 = arith.subf %303, %310 : vector<4xf64>
        vector.store %311, %out1_1[%i_12] : memref<?xf64>, vector<4xf64>
        %312 = arith.addi %i_12, %c4 overflow<nsw> : index
        %313 = vector.load %w[%312] : memref<?xf64>, vector<4xf64>
        %314 = arith.mulf %313, %313 fastmath<contract> : vector<4xf64>
        %315 = arith.addf %302, %314 fastmath<reassoc,contract> : vector<4xf64>
        %316 = vector.load %out1_1[%312] : memref<?xf64>, vector<4xf64>
        %317 = arith.mulf %313, %6 : vector<4xf64>
        %318 = arith.mulf %7, %317 : vector<4xf64>
        %319 = arith.addf %318, %316 : vector<4xf64>
        %320 = arith.mulf %8, %319 : vector<4xf64>
        %321 = arith.subf %313, %320 : vector<4xf64>
        vector.store %321, %out1_1[%312] : memref<?xf64>, vector<4xf64>
        scf.yield %305, %315 : vector<4xf64>, vector<4xf64>
      }
      %322 = arith.addf %299, %300 : vector<4xf64>
      %323 = arith.subf %322, %296 : vector<4xf64>
      %324 = arith.addf %295, %323 : vector<4xf64>
      %325 = arith.subf %324, %295 : vector<4xf64>
      %326 = arith.subf %325, %323 : vector<4xf64>
      %327 = arith.cmpf uno, %326, %326 : vector<4xf64>
      %328 = arith.select %327, %3, %326 : vector<4xi1>, vector<4xf64>
      scf.yield %324, %328 : vector<4xf64>, vector<4xf64>
    }
    %329 = arith.subf %4, %294 : vector<4xf64>
    %330 = scf.for %i_13 = %292 to %9 step %c4 iter_args(%331 = %329) -> (vector<4xf64>) {
      %332 = arith.subi %9, %i_13 overflow<nsw> : index
      %333 = vector.create_mask %332 : vector<4xi1>
      %334 = vector.maskedload %w[%i_13], %333, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %335 = arith.mulf %334, %334 fastmath<contract> : vector<4xf64>
      %336 = arith.addf %331, %335 fastmath<reassoc,contract> : vector<4xf64>
      %337 = vector.maskedload %out1_1[%i_13], %333, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %338 = arith.mulf %334, %6 : vector<4xf64>
      %339 = arith.mulf %7, %338 : vector<4xf64>
      %340 = arith.addf %339, %337 : vector<4xf64>
      %341 = arith.mulf %8, %340 : vector<4xf64>
      %342 = arith.subf %334, %341 : vector<4xf64>
      vector.maskedstore %out1_1[%i_13], %333, %342 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %343 = arith.select %333, %336, %331 : vector<4xi1>, vector<4xf64>
      scf.yield %343 : vector<4xf64>
    }
    %344 = arith.addf %293, %330 : vector<4xf64>
    %345 = vector.reduction <add>, %344 fastmath<reassoc> : vector<4xf64> into f64
    %346 = arith.addf %287, %345 : f64
    %347 = arith.mulf %1, %346 : f64
    %348 = arith.addf %152, %347 : f64
    memref.store %348, %out0[] : memref<f64>
    %349 = memref.load %b[] : memref<f64>
    %350 = arith.mulf %2, %42 : f64
    %351 = arith.subf %349, %350 : f64
    memref.store %351, %out2[] : memref<f64>
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
    %29 = llvm.mlir.constant(1.000000e-02 : f64) : f64
    %30 = llvm.mlir.constant(1.000000e-01 : f64) : f64
    %31 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %32 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %33 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %34 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %35 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %36 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %37 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %38 = llvm.sitofp %x_size0 : i64 to f64
    %39 = llvm.fdiv %37, %38 : f64
    %40 = llvm.ashr %w_size0, %1 : i64
    %41 = llvm.mul %40, %0 overflow<nsw> : i64
    %42 = llvm.intr.smax(%41, %2) : (i64, i64) -> i64
    %43 = llvm.sdiv %42, %0 : i64
    %44 = llvm.srem %42, %0 : i64
    %45 = llvm.icmp "ne" %44, %2 : i64
    %46 = llvm.xor %44, %0 : i64
    %47 = llvm.icmp "sge" %46, %2 : i64
    %48 = llvm.and %45, %47 : i1
    %49 = llvm.add %43, %6 : i64
    %50 = llvm.select %48, %49, %43 : i1, i64
    %51 = llvm.intr.smax(%50, %2) : (i64, i64) -> i64
    %52 = llvm.mul %51, %15 : i64
    %53 = llvm.icmp "sge" %52, %10 : i64
    %54 = llvm.icmp "sgt" %42, %2 : i64
    %55 = llvm.sub %42, %6 overflow<nsw> : i64
    %56 = llvm.sdiv %55, %0 : i64
    %57 = llvm.add %56, %6 overflow<nsw> : i64
    %58 = llvm.select %54, %57, %2 : i1, i64
    llvm.cond_br %53, ^bb1, ^bb2
  ^bb1:
    llvm.store %42, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    %59 = llvm.getelementptr inbounds %17[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %59 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %60 = llvm.getelementptr inbounds %17[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %60 {alignment = 8 : i64} : i64, !llvm.ptr
    %61 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %62 = llvm.call @stepwell_parallel_for(%61, %17, %58, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%62 : i32)
  ^bb2:
    %63 = llvm.call @program.parallel0(%2, %58, %42, %out1, %w_size0) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%63 : i32)
  ^bb3(%64: i32):
    %65 = llvm.sub %w_size0, %42 overflow<nsw> : i64
    %66 = llvm.ashr %65, %4 : i64
    %67 = llvm.mul %66, %3 overflow<nsw> : i64
    %68 = llvm.add %67, %42 overflow<nsw> : i64
    %69 = llvm.intr.smax(%68, %42) : (i64, i64) -> i64
    %70 = llvm.sub %w_size0, %69 overflow<nsw> : i64
    %71 = llvm.intr.smin(%70, %3) : (i64, i64) -> i64
    %72 = llvm.intr.smax(%71, %2) : (i64, i64) -> i64
    %73 = llvm.trunc %72 : i64 to i32
    %74 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %75 = llvm.mlir.poison : vector<4xi32>
    %76 = llvm.insertelement %73, %75[%2 : i64] : vector<4xi32>
    %77 = llvm.shufflevector %76, %75 [0, 0, 0, 0] : vector<4xi32>
    %78 = llvm.icmp "slt" %74, %77 : vector<4xi32>
    %79 = llvm.icmp "slt" %42, %69 : i64
    llvm.cond_br %79, ^bb4(%42 : i64), ^bb5
  ^bb4(%i: i64):
    %80 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %31, %80 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %81 = llvm.add %i, %3 overflow<nsw> : i64
    %82 = llvm.icmp "slt" %81, %69 : i64
    llvm.cond_br %82, ^bb4(%81 : i64), ^bb5
  ^bb5:
    %83 = llvm.icmp "slt" %69, %w_size0 : i64
    llvm.cond_br %83, ^bb6(%69 : i64), ^bb7
  ^bb6(%i_1: i64):
    %84 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %31, %84, %78 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %85 = llvm.add %i_1, %3 overflow<nsw> : i64
    %86 = llvm.icmp "slt" %85, %w_size0 : i64
    llvm.cond_br %86, ^bb6(%85 : i64), ^bb7
  ^bb7:
    %87 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %88 = llvm.ashr %w_size0, %3 : i64
    %89 = llvm.mul %88, %5 overflow<nsw> : i64
    %90 = llvm.ashr %w_size0, %4 : i64
    %91 = llvm.mul %90, %3 overflow<nsw> : i64
    %92 = llvm.sub %w_size0, %91 overflow<nsw> : i64
    %93 = llvm.intr.smin(%92, %3) : (i64, i64) -> i64
    %94 = llvm.intr.smax(%93, %2) : (i64, i64) -> i64
    %95 = llvm.trunc %94 : i64 to i32
    %96 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %97 = llvm.mlir.poison : vector<4xi32>
    %98 = llvm.insertelement %95, %97[%2 : i64] : vector<4xi32>
    %99 = llvm.shufflevector %98, %97 [0, 0, 0, 0] : vector<4xi32>
    %100 = llvm.icmp "slt" %96, %99 : vector<4xi32>
    %101 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %101, ^bb8(%2, %28, %28 : i64, f64, f64), ^bb25(%28, %28 : f64, f64)
  ^bb8(%i_2: i64, %102: f64, %103: f64):
    %104 = llvm.add %i_2, %5 overflow<nsw> : i64
    %105 = llvm.intr.smin(%x_size0, %104) : (i64, i64) -> i64
    %106 = llvm.icmp "slt" %i_2, %105 : i64
    llvm.cond_br %106, ^bb9(%i_2 : i64), ^bb16
  ^bb9(%i_3: i64):
    %107 = llvm.icmp "slt" %2, %89 : i64
    llvm.cond_br %107, ^bb10(%2, %32 : i64, vector<4xf64>), ^bb13(%32 : vector<4xf64>)
  ^bb10(%j: i64, %108: vector<4xf64>):
    %109 = llvm.add %j, %7 overflow<nsw> : i64
    %110 = llvm.intr.smin(%109, %89) : (i64, i64) -> i64
    %111 = llvm.icmp "slt" %j, %110 : i64
    llvm.cond_br %111, ^bb11(%j, %32, %32, %32, %32 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_1: i64, %112: vector<4xf64>, %113: vector<4xf64>, %114: vector<4xf64>, %115: vector<4xf64>):
    %116 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %117 = llvm.add %116, %j_1 overflow<nsw> : i64
    %118 = llvm.getelementptr inbounds %x[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %119 = llvm.load %118 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %120 = llvm.getelementptr inbounds %w[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %121 = llvm.load %120 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %122 = llvm.fmul %119, %121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %123 = llvm.fadd %112, %122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %124 = llvm.add %j_1, %3 overflow<nsw> : i64
    %125 = llvm.add %116, %124 overflow<nsw> : i64
    %126 = llvm.getelementptr inbounds %x[%125] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %127 = llvm.load %126 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %128 = llvm.getelementptr inbounds %w[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %129 = llvm.load %128 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %130 = llvm.fmul %127, %129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %131 = llvm.fadd %113, %130 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %132 = llvm.add %j_1, %8 overflow<nsw> : i64
    %133 = llvm.add %116, %132 overflow<nsw> : i64
    %134 = llvm.getelementptr inbounds %x[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %135 = llvm.load %134 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %136 = llvm.getelementptr inbounds %w[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %137 = llvm.load %136 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %138 = llvm.fmul %135, %137 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %139 = llvm.fadd %114, %138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %140 = llvm.add %j_1, %9 overflow<nsw> : i64
    %141 = llvm.add %116, %140 overflow<nsw> : i64
    %142 = llvm.getelementptr inbounds %x[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %143 = llvm.load %142 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %144 = llvm.getelementptr inbounds %w[%140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %146 = llvm.fmul %143, %145 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %147 = llvm.fadd %115, %146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %148 = llvm.add %j_1, %5 overflow<nsw> : i64
    %149 = llvm.icmp "slt" %148, %110 : i64
    llvm.cond_br %149, ^bb11(%148, %123, %131, %139, %147 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%123, %131, %139, %147 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%150: vector<4xf64>, %151: vector<4xf64>, %152: vector<4xf64>, %153: vector<4xf64>):
    %154 = llvm.fadd %150, %151 : vector<4xf64>
    %155 = llvm.fadd %152, %153 : vector<4xf64>
    %156 = llvm.fadd %154, %155 : vector<4xf64>
    %157 = llvm.fadd %108, %156 : vector<4xf64>
    %158 = llvm.add %j, %7 overflow<nsw> : i64
    %159 = llvm.icmp "slt" %158, %89 : i64
    llvm.cond_br %159, ^bb10(%158, %157 : i64, vector<4xf64>), ^bb13(%157 : vector<4xf64>)
  ^bb13(%160: vector<4xf64>):
    %161 = llvm.icmp "slt" %89, %w_size0 : i64
    llvm.cond_br %161, ^bb14(%89, %160 : i64, vector<4xf64>), ^bb15(%160 : vector<4xf64>)
  ^bb14(%j_2: i64, %162: vector<4xf64>):
    %163 = llvm.sub %w_size0, %j_2 overflow<nsw> : i64
    %164 = llvm.intr.smin(%163, %3) : (i64, i64) -> i64
    %165 = llvm.intr.smax(%164, %2) : (i64, i64) -> i64
    %166 = llvm.trunc %165 : i64 to i32
    %167 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %168 = llvm.mlir.poison : vector<4xi32>
    %169 = llvm.insertelement %166, %168[%2 : i64] : vector<4xi32>
    %170 = llvm.shufflevector %169, %168 [0, 0, 0, 0] : vector<4xi32>
    %171 = llvm.icmp "slt" %167, %170 : vector<4xi32>
    %172 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %173 = llvm.add %172, %j_2 overflow<nsw> : i64
    %174 = llvm.getelementptr inbounds %x[%173] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %175 = llvm.intr.masked.load %174, %171, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %176 = llvm.getelementptr inbounds %w[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %177 = llvm.intr.masked.load %176, %171, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %178 = llvm.fmul %175, %177 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %179 = llvm.fadd %162, %178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %180 = llvm.select %171, %179, %162 : vector<4xi1>, vector<4xf64>
    %181 = llvm.add %j_2, %3 overflow<nsw> : i64
    %182 = llvm.icmp "slt" %181, %w_size0 : i64
    llvm.cond_br %182, ^bb14(%181, %180 : i64, vector<4xf64>), ^bb15(%180 : vector<4xf64>)
  ^bb15(%183: vector<4xf64>):
    %184 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %185 = "llvm.intr.vector.reduce.fadd"(%184, %183) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %186 = llvm.fadd %28, %185 : f64
    %187 = llvm.sub %i_3, %i_2 overflow<nsw> : i64
    %188 = llvm.getelementptr inbounds %14[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %186, %188 {alignment = 8 : i64} : f64, !llvm.ptr
    %189 = llvm.add %i_3, %6 overflow<nsw> : i64
    %190 = llvm.icmp "slt" %189, %105 : i64
    llvm.cond_br %190, ^bb9(%189 : i64), ^bb16
  ^bb16:
    %191 = llvm.mlir.poison : vector<4xf64>
    %192 = llvm.insertelement %87, %191[%2 : i64] : vector<4xf64>
    %193 = llvm.shufflevector %192, %191 [0, 0, 0, 0] : vector<4xf64>
    %194 = llvm.mlir.poison : vector<4xf64>
    %195 = llvm.insertelement %39, %194[%2 : i64] : vector<4xf64>
    %196 = llvm.shufflevector %195, %194 [0, 0, 0, 0] : vector<4xf64>
    %197 = llvm.icmp "slt" %i_2, %105 : i64
    llvm.cond_br %197, ^bb17(%i_2, %32, %32 : i64, vector<4xf64>, vector<4xf64>), ^bb18(%32, %32 : vector<4xf64>, vector<4xf64>)
  ^bb17(%i_4: i64, %198: vector<4xf64>, %199: vector<4xf64>):
    %200 = llvm.sub %x_size0, %i_4 overflow<nsw> : i64
    %201 = llvm.sub %104, %i_4 overflow<nsw> : i64
    %202 = llvm.intr.smin(%200, %201) : (i64, i64) -> i64
    %203 = llvm.intr.smin(%202, %3) : (i64, i64) -> i64
    %204 = llvm.intr.smax(%203, %2) : (i64, i64) -> i64
    %205 = llvm.trunc %204 : i64 to i32
    %206 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %207 = llvm.mlir.poison : vector<4xi32>
    %208 = llvm.insertelement %205, %207[%2 : i64] : vector<4xi32>
    %209 = llvm.shufflevector %208, %207 [0, 0, 0, 0] : vector<4xi32>
    %210 = llvm.icmp "slt" %206, %209 : vector<4xi32>
    %211 = llvm.sub %i_4, %i_2 overflow<nsw> : i64
    %212 = llvm.getelementptr inbounds %14[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %213 = llvm.intr.masked.load %212, %210, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %214 = llvm.getelementptr inbounds %y[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %215 = llvm.intr.masked.load %214, %210, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %216 = llvm.fadd %213, %193 : vector<4xf64>
    %217 = llvm.fneg %216 : vector<4xf64>
    %218 = llvm.intr.fabs(%216) : (vector<4xf64>) -> vector<4xf64>
    %219 = llvm.fneg %218 : vector<4xf64>
    %220 = llvm.call @exp_v4f64(%219) : (vector<4xf64>) -> vector<4xf64>
    %221 = llvm.intr.maximum(%217, %31) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %222 = llvm.call @log1p_v4f64(%220) : (vector<4xf64>) -> vector<4xf64>
    %223 = llvm.fadd %221, %222 : vector<4xf64>
    %224 = llvm.fmul %215, %223 : vector<4xf64>
    %225 = llvm.fsub %33, %215 : vector<4xf64>
    %226 = llvm.intr.maximum(%216, %31) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %227 = llvm.fadd %226, %222 : vector<4xf64>
    %228 = llvm.fmul %225, %227 : vector<4xf64>
    %229 = llvm.fadd %224, %228 : vector<4xf64>
    %230 = llvm.fadd %198, %229 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %231 = llvm.fmul %196, %225 : vector<4xf64>
    %232 = llvm.call @exp_v4f64(%217) : (vector<4xf64>) -> vector<4xf64>
    %233 = llvm.fadd %33, %232 : vector<4xf64>
    %234 = llvm.fdiv %33, %233 : vector<4xf64>
    %235 = llvm.fmul %231, %234 : vector<4xf64>
    %236 = llvm.fmul %196, %215 : vector<4xf64>
    %237 = llvm.call @exp_v4f64(%216) : (vector<4xf64>) -> vector<4xf64>
    %238 = llvm.fadd %33, %237 : vector<4xf64>
    %239 = llvm.fdiv %33, %238 : vector<4xf64>
    %240 = llvm.fmul %236, %239 : vector<4xf64>
    %241 = llvm.fsub %235, %240 : vector<4xf64>
    %242 = llvm.fadd %199, %241 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %241, %212, %210 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %243 = llvm.select %210, %230, %198 : vector<4xi1>, vector<4xf64>
    %244 = llvm.select %210, %242, %199 : vector<4xi1>, vector<4xf64>
    %245 = llvm.add %i_4, %3 overflow<nsw> : i64
    %246 = llvm.icmp "slt" %245, %105 : i64
    llvm.cond_br %246, ^bb17(%245, %243, %244 : i64, vector<4xf64>, vector<4xf64>), ^bb18(%243, %244 : vector<4xf64>, vector<4xf64>)
  ^bb18(%247: vector<4xf64>, %248: vector<4xf64>):
    %249 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %250 = "llvm.intr.vector.reduce.fadd"(%249, %247) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %251 = llvm.fadd %102, %250 : f64
    %252 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %253 = "llvm.intr.vector.reduce.fadd"(%252, %248) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %254 = llvm.fadd %103, %253 : f64
    %255 = llvm.icmp "slt" %i_2, %105 : i64
    llvm.cond_br %255, ^bb19(%i_2 : i64), ^bb24
  ^bb19(%i_5: i64):
    %256 = llvm.sub %i_5, %i_2 overflow<nsw> : i64
    %257 = llvm.getelementptr inbounds %14[%256] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %258 = llvm.load %257 {alignment = 8 : i64} : !llvm.ptr -> f64
    %259 = llvm.mlir.poison : vector<4xf64>
    %260 = llvm.insertelement %258, %259[%2 : i64] : vector<4xf64>
    %261 = llvm.shufflevector %260, %259 [0, 0, 0, 0] : vector<4xf64>
    %262 = llvm.icmp "slt" %2, %91 : i64
    llvm.cond_br %262, ^bb20(%2 : i64), ^bb21
  ^bb20(%j_3: i64):
    %263 = llvm.mul %i_5, %x_stride0 overflow<nsw> : i64
    %264 = llvm.add %263, %j_3 overflow<nsw> : i64
    %265 = llvm.getelementptr inbounds %x[%264] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %266 = llvm.load %265 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %267 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %268 = llvm.load %267 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %269 = llvm.fmul %261, %266 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %270 = llvm.fadd %268, %269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %270, %267 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %271 = llvm.add %j_3, %3 overflow<nsw> : i64
    %272 = llvm.icmp "slt" %271, %91 : i64
    llvm.cond_br %272, ^bb20(%271 : i64), ^bb21
  ^bb21:
    %273 = llvm.icmp "slt" %91, %w_size0 : i64
    llvm.cond_br %273, ^bb22, ^bb23
  ^bb22:
    %274 = llvm.mul %i_5, %x_stride0 overflow<nsw> : i64
    %275 = llvm.add %274, %91 overflow<nsw> : i64
    %276 = llvm.getelementptr inbounds %x[%275] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %277 = llvm.intr.masked.load %276, %100, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %278 = llvm.getelementptr inbounds %out1[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %279 = llvm.intr.masked.load %278, %100, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %280 = llvm.fmul %261, %277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %281 = llvm.fadd %279, %280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %281, %278, %100 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb23
  ^bb23:
    %282 = llvm.add %i_5, %6 overflow<nsw> : i64
    %283 = llvm.icmp "slt" %282, %105 : i64
    llvm.cond_br %283, ^bb19(%282 : i64), ^bb24
  ^bb24:
    %284 = llvm.add %i_2, %5 overflow<nsw> : i64
    %285 = llvm.icmp "slt" %284, %x_size0 : i64
    llvm.cond_br %285, ^bb8(%284, %251, %254 : i64, f64, f64), ^bb25(%251, %254 : f64, f64)
  ^bb25(%286: f64, %287: f64):
    %288 = llvm.fdiv %286, %38 : f64
    %289 = llvm.ashr %w_size0, %11 : i64
    %290 = llvm.mul %289, %10 overflow<nsw> : i64
    %291 = llvm.intr.smax(%290, %2) : (i64, i64) -> i64
    %292 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %293 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    llvm.store %293, %19 {alignment = 8 : i64} : f64, !llvm.ptr
    %294 = llvm.sub %291, %2 : i64
    %295 = llvm.sdiv %294, %10 : i64
    %296 = llvm.srem %294, %10 : i64
    %297 = llvm.icmp "ne" %296, %2 : i64
    %298 = llvm.xor %296, %10 : i64
    %299 = llvm.icmp "sge" %298, %2 : i64
    %300 = llvm.and %297, %299 : i1
    %301 = llvm.add %295, %6 : i64
    %302 = llvm.select %300, %301, %295 : i1, i64
    %303 = llvm.intr.smax(%302, %2) : (i64, i64) -> i64
    %304 = llvm.sdiv %303, %18 : i64
    %305 = llvm.srem %303, %18 : i64
    %306 = llvm.icmp "ne" %305, %2 : i64
    %307 = llvm.xor %305, %18 : i64
    %308 = llvm.icmp "sge" %307, %2 : i64
    %309 = llvm.and %306, %308 : i1
    %310 = llvm.add %304, %6 : i64
    %311 = llvm.select %309, %310, %304 : i1, i64
    %312 = llvm.intr.smax(%311, %6) : (i64, i64) -> i64
    %313 = llvm.sdiv %303, %312 : i64
    %314 = llvm.srem %303, %312 : i64
    %315 = llvm.icmp "ne" %314, %2 : i64
    %316 = llvm.xor %314, %312 : i64
    %317 = llvm.icmp "sge" %316, %2 : i64
    %318 = llvm.and %315, %317 : i1
    %319 = llvm.add %313, %6 : i64
    %320 = llvm.select %318, %319, %313 : i1, i64
    %321 = llvm.mul %312, %10 : i64
    %322 = llvm.intr.smax(%320, %2) : (i64, i64) -> i64
    %323 = llvm.intr.smin(%321, %291) : (i64, i64) -> i64
    %324 = llvm.sdiv %323, %10 : i64
    %325 = llvm.srem %323, %10 : i64
    %326 = llvm.icmp "ne" %325, %2 : i64
    %327 = llvm.xor %325, %10 : i64
    %328 = llvm.icmp "sge" %327, %2 : i64
    %329 = llvm.and %326, %328 : i1
    %330 = llvm.add %324, %6 : i64
    %331 = llvm.select %329, %330, %324 : i1, i64
    %332 = llvm.intr.smax(%331, %2) : (i64, i64) -> i64
    %333 = llvm.mul %332, %20 : i64
    %334 = llvm.add %21, %333 : i64
    %335 = llvm.mul %322, %334 : i64
    %336 = llvm.icmp "sge" %335, %10 : i64
    %337 = llvm.icmp "sgt" %320, %2 : i64
    %338 = llvm.select %337, %320, %2 : i1, i64
    llvm.cond_br %336, ^bb26, ^bb27
  ^bb26:
    llvm.store %320, %23 {alignment = 8 : i64} : i64, !llvm.ptr
    %339 = llvm.getelementptr inbounds %23[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %321, %339 {alignment = 8 : i64} : i64, !llvm.ptr
    %340 = llvm.getelementptr inbounds %23[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %291, %340 {alignment = 8 : i64} : i64, !llvm.ptr
    %341 = llvm.getelementptr inbounds %23[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %341 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %342 = llvm.getelementptr inbounds %23[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %342 {alignment = 8 : i64} : i64, !llvm.ptr
    %343 = llvm.getelementptr inbounds %23[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %343 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %344 = llvm.getelementptr inbounds %23[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %19, %344 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %345 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %346 = llvm.call @stepwell_parallel_for(%345, %23, %338, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb28(%346 : i32)
  ^bb27:
    %347 = llvm.call @program.parallel1(%2, %338, %320, %321, %291, %w, %w_size0, %out1, %19) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb28(%347 : i32)
  ^bb28(%348: i32):
    %349 = llvm.sub %320, %6 : i64
    %350 = llvm.icmp "slt" %2, %349 : i64
    llvm.cond_br %350, ^bb29(%2 : i64), ^bb30
  ^bb29(%351: i64):
    %352 = llvm.add %351, %6 : i64
    %353 = llvm.getelementptr inbounds %19[%351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %354 = llvm.load %353 {alignment = 8 : i64} : !llvm.ptr -> f64
    %355 = llvm.getelementptr inbounds %19[%352] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %356 = llvm.load %355 {alignment = 8 : i64} : !llvm.ptr -> f64
    %357 = llvm.fadd %354, %356 : f64
    llvm.store %357, %353 {alignment = 8 : i64} : f64, !llvm.ptr
    %358 = llvm.add %351, %4 overflow<nsw> : i64
    %359 = llvm.icmp "slt" %358, %349 : i64
    llvm.cond_br %359, ^bb29(%358 : i64), ^bb30
  ^bb30:
    %360 = llvm.sub %320, %4 : i64
    %361 = llvm.icmp "slt" %2, %360 : i64
    llvm.cond_br %361, ^bb31(%2 : i64), ^bb32
  ^bb31(%362: i64):
    %363 = llvm.add %362, %4 : i64
    %364 = llvm.getelementptr inbounds %19[%362] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %365 = llvm.load %364 {alignment = 8 : i64} : !llvm.ptr -> f64
    %366 = llvm.getelementptr inbounds %19[%363] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %367 = llvm.load %366 {alignment = 8 : i64} : !llvm.ptr -> f64
    %368 = llvm.fadd %365, %367 : f64
    llvm.store %368, %364 {alignment = 8 : i64} : f64, !llvm.ptr
    %369 = llvm.add %362, %3 overflow<nsw> : i64
    %370 = llvm.icmp "slt" %369, %360 : i64
    llvm.cond_br %370, ^bb31(%369 : i64), ^bb32
  ^bb32:
    %371 = llvm.sub %320, %3 : i64
    %372 = llvm.icmp "slt" %2, %371 : i64
    llvm.cond_br %372, ^bb33(%2 : i64), ^bb34
  ^bb33(%373: i64):
    %374 = llvm.add %373, %3 : i64
    %375 = llvm.getelementptr inbounds %19[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> f64
    %377 = llvm.getelementptr inbounds %19[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %378 = llvm.load %377 {alignment = 8 : i64} : !llvm.ptr -> f64
    %379 = llvm.fadd %376, %378 : f64
    llvm.store %379, %375 {alignment = 8 : i64} : f64, !llvm.ptr
    %380 = llvm.add %373, %8 overflow<nsw> : i64
    %381 = llvm.icmp "slt" %380, %371 : i64
    llvm.cond_br %381, ^bb33(%380 : i64), ^bb34
  ^bb34:
    %382 = llvm.sub %320, %8 : i64
    %383 = llvm.icmp "slt" %2, %382 : i64
    llvm.cond_br %383, ^bb35(%2 : i64), ^bb36
  ^bb35(%384: i64):
    %385 = llvm.add %384, %8 : i64
    %386 = llvm.getelementptr inbounds %19[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %387 = llvm.load %386 {alignment = 8 : i64} : !llvm.ptr -> f64
    %388 = llvm.getelementptr inbounds %19[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %389 = llvm.load %388 {alignment = 8 : i64} : !llvm.ptr -> f64
    %390 = llvm.fadd %387, %389 : f64
    llvm.store %390, %386 {alignment = 8 : i64} : f64, !llvm.ptr
    %391 = llvm.add %384, %5 overflow<nsw> : i64
    %392 = llvm.icmp "slt" %391, %382 : i64
    llvm.cond_br %392, ^bb35(%391 : i64), ^bb36
  ^bb36:
    %393 = llvm.sub %320, %5 : i64
    %394 = llvm.icmp "slt" %2, %393 : i64
    llvm.cond_br %394, ^bb37(%2 : i64), ^bb38
  ^bb37(%395: i64):
    %396 = llvm.add %395, %5 : i64
    %397 = llvm.getelementptr inbounds %19[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> f64
    %399 = llvm.getelementptr inbounds %19[%396] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %400 = llvm.load %399 {alignment = 8 : i64} : !llvm.ptr -> f64
    %401 = llvm.fadd %398, %400 : f64
    llvm.store %401, %397 {alignment = 8 : i64} : f64, !llvm.ptr
    %402 = llvm.add %395, %24 overflow<nsw> : i64
    %403 = llvm.icmp "slt" %402, %393 : i64
    llvm.cond_br %403, ^bb37(%402 : i64), ^bb38
  ^bb38:
    %404 = llvm.sub %320, %24 : i64
    %405 = llvm.icmp "slt" %2, %404 : i64
    llvm.cond_br %405, ^bb39(%2 : i64), ^bb40
  ^bb39(%406: i64):
    %407 = llvm.add %406, %24 : i64
    %408 = llvm.getelementptr inbounds %19[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> f64
    %410 = llvm.getelementptr inbounds %19[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %411 = llvm.load %410 {alignment = 8 : i64} : !llvm.ptr -> f64
    %412 = llvm.fadd %409, %411 : f64
    llvm.store %412, %408 {alignment = 8 : i64} : f64, !llvm.ptr
    %413 = llvm.add %406, %18 overflow<nsw> : i64
    %414 = llvm.icmp "slt" %413, %404 : i64
    llvm.cond_br %414, ^bb39(%413 : i64), ^bb40
  ^bb40:
    %415 = llvm.load %19 {alignment = 8 : i64} : !llvm.ptr -> f64
    %416 = llvm.fadd %292, %415 : f64
    %417 = llvm.fadd %28, %416 : f64
    %418 = llvm.sub %w_size0, %291 overflow<nsw> : i64
    %419 = llvm.ashr %418, %13 : i64
    %420 = llvm.mul %419, %8 overflow<nsw> : i64
    %421 = llvm.add %420, %291 overflow<nsw> : i64
    %422 = llvm.intr.smax(%421, %291) : (i64, i64) -> i64
    %423 = llvm.icmp "slt" %291, %422 : i64
    llvm.cond_br %423, ^bb41(%291, %32, %31 : i64, vector<4xf64>, vector<4xf64>), ^bb44(%32, %31 : vector<4xf64>, vector<4xf64>)
  ^bb41(%i_6: i64, %424: vector<4xf64>, %425: vector<4xf64>):
    %426 = llvm.add %i_6, %12 overflow<nsw> : i64
    %427 = llvm.intr.smin(%426, %422) : (i64, i64) -> i64
    %428 = llvm.icmp "slt" %i_6, %427 : i64
    llvm.cond_br %428, ^bb42(%i_6, %32, %32 : i64, vector<4xf64>, vector<4xf64>), ^bb43(%32, %32 : vector<4xf64>, vector<4xf64>)
  ^bb42(%i_7: i64, %429: vector<4xf64>, %430: vector<4xf64>):
    %431 = llvm.getelementptr inbounds %w[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %432 = llvm.load %431 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %433 = llvm.fmul %432, %432 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %434 = llvm.fadd %429, %433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %435 = llvm.getelementptr inbounds %out1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %436 = llvm.load %435 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %437 = llvm.fmul %432, %34 : vector<4xf64>
    %438 = llvm.fmul %35, %437 : vector<4xf64>
    %439 = llvm.fadd %438, %436 : vector<4xf64>
    %440 = llvm.fmul %36, %439 : vector<4xf64>
    %441 = llvm.fsub %432, %440 : vector<4xf64>
    llvm.store %441, %435 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %442 = llvm.add %i_7, %3 overflow<nsw> : i64
    %443 = llvm.getelementptr inbounds %w[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %444 = llvm.load %443 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %445 = llvm.fmul %444, %444 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %446 = llvm.fadd %430, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %447 = llvm.getelementptr inbounds %out1[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %448 = llvm.load %447 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %449 = llvm.fmul %444, %34 : vector<4xf64>
    %450 = llvm.fmul %35, %449 : vector<4xf64>
    %451 = llvm.fadd %450, %448 : vector<4xf64>
    %452 = llvm.fmul %36, %451 : vector<4xf64>
    %453 = llvm.fsub %444, %452 : vector<4xf64>
    llvm.store %453, %447 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %454 = llvm.add %i_7, %8 overflow<nsw> : i64
    %455 = llvm.icmp "slt" %454, %427 : i64
    llvm.cond_br %455, ^bb42(%454, %434, %446 : i64, vector<4xf64>, vector<4xf64>), ^bb43(%434, %446 : vector<4xf64>, vector<4xf64>)
  ^bb43(%456: vector<4xf64>, %457: vector<4xf64>):
    %458 = llvm.fadd %456, %457 : vector<4xf64>
    %459 = llvm.fsub %458, %425 : vector<4xf64>
    %460 = llvm.fadd %424, %459 : vector<4xf64>
    %461 = llvm.fsub %460, %424 : vector<4xf64>
    %462 = llvm.fsub %461, %459 : vector<4xf64>
    %463 = llvm.fcmp "uno" %462, %462 : vector<4xf64>
    %464 = llvm.select %463, %31, %462 : vector<4xi1>, vector<4xf64>
    %465 = llvm.add %i_6, %12 overflow<nsw> : i64
    %466 = llvm.icmp "slt" %465, %422 : i64
    llvm.cond_br %466, ^bb41(%465, %460, %464 : i64, vector<4xf64>, vector<4xf64>), ^bb44(%460, %464 : vector<4xf64>, vector<4xf64>)
  ^bb44(%467: vector<4xf64>, %468: vector<4xf64>):
    %469 = llvm.fsub %32, %468 : vector<4xf64>
    %470 = llvm.icmp "slt" %422, %w_size0 : i64
    llvm.cond_br %470, ^bb45(%422, %469 : i64, vector<4xf64>), ^bb46(%469 : vector<4xf64>)
  ^bb45(%i_8: i64, %471: vector<4xf64>):
    %472 = llvm.sub %w_size0, %i_8 overflow<nsw> : i64
    %473 = llvm.intr.smin(%472, %3) : (i64, i64) -> i64
    %474 = llvm.intr.smax(%473, %2) : (i64, i64) -> i64
    %475 = llvm.trunc %474 : i64 to i32
    %476 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %477 = llvm.mlir.poison : vector<4xi32>
    %478 = llvm.insertelement %475, %477[%2 : i64] : vector<4xi32>
    %479 = llvm.shufflevector %478, %477 [0, 0, 0, 0] : vector<4xi32>
    %480 = llvm.icmp "slt" %476, %479 : vector<4xi32>
    %481 = llvm.getelementptr inbounds %w[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %482 = llvm.intr.masked.load %481, %480, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %483 = llvm.fmul %482, %482 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %484 = llvm.fadd %471, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %485 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %486 = llvm.intr.masked.load %485, %480, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %487 = llvm.fmul %482, %34 : vector<4xf64>
    %488 = llvm.fmul %35, %487 : vector<4xf64>
    %489 = llvm.fadd %488, %486 : vector<4xf64>
    %490 = llvm.fmul %36, %489 : vector<4xf64>
    %491 = llvm.fsub %482, %490 : vector<4xf64>
    llvm.intr.masked.store %491, %485, %480 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %492 = llvm.select %480, %484, %471 : vector<4xi1>, vector<4xf64>
    %493 = llvm.add %i_8, %3 overflow<nsw> : i64
    %494 = llvm.icmp "slt" %493, %w_size0 : i64
    llvm.cond_br %494, ^bb45(%493, %492 : i64, vector<4xf64>), ^bb46(%492 : vector<4xf64>)
  ^bb46(%495: vector<4xf64>):
    %496 = llvm.fadd %467, %495 : vector<4xf64>
    %497 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %498 = "llvm.intr.vector.reduce.fadd"(%497, %496) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %499 = llvm.fadd %417, %498 : f64
    %500 = llvm.fmul %29, %499 : f64
    %501 = llvm.fadd %288, %500 : f64
    llvm.store %501, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %502 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %503 = llvm.fmul %30, %287 : f64
    %504 = llvm.fsub %502, %503 : f64
    llvm.store %504, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %27 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %505: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %w_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %506 = llvm.mlir.constant(0) : i64
    %507 = llvm.mlir.constant(8192) : i64
    %508 = llvm.mlir.constant(4) : i64
    %509 = llvm.mlir.constant(1) : i64
    %510 = llvm.mlir.constant(0 : i32) : i32
    %511 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %512 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %512, ^bb1(%begin : i64), ^bb4
  ^bb1(%513: i64):
    %i_strip = llvm.mul %513, %507 overflow<nsw> : i64
    llvm.br ^bb2(%506 : i64)
  ^bb2(%i_9: i64):
    %i_10 = llvm.add %i_strip, %i_9 overflow<nsw> : i64
    %514 = llvm.getelementptr inbounds %out1_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %511, %514 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %515 = llvm.add %i_9, %508 overflow<nsw> : i64
    %516 = llvm.icmp "slt" %515, %507 : i64
    llvm.cond_br %516, ^bb2(%515 : i64), ^bb3
  ^bb3:
    %517 = llvm.add %513, %509 overflow<nsw> : i64
    %518 = llvm.icmp "slt" %517, %end : i64
    llvm.cond_br %518, ^bb1(%517 : i64), ^bb4
  ^bb4:
    llvm.return %510 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %519 = llvm.mlir.constant(8) : i64
    %520 = llvm.mlir.constant(16) : i64
    %521 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %522 = llvm.getelementptr inbounds %context[%519] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %523 = llvm.load %522 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %524 = llvm.getelementptr inbounds %context[%520] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %525 = llvm.load %524 {alignment = 8 : i64} : !llvm.ptr -> i64
    %526 = llvm.call @program.parallel0(%begin_1, %end_1, %521, %523, %525) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %526 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %527: i64, %528: i64, %529: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_2: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %530: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %531 = llvm.mlir.constant(0) : i64
    %532 = llvm.mlir.constant(1) : i64
    %533 = llvm.mlir.constant(32768) : i64
    %534 = llvm.mlir.constant(256) : i64
    %535 = llvm.mlir.constant(8) : i64
    %536 = llvm.mlir.constant(4) : i64
    %537 = llvm.mlir.constant(0 : i32) : i32
    %538 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %539 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %540 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %541 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %542 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %543 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %544 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %545 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %545, ^bb1(%begin_2 : i64), ^bb8
  ^bb1(%546: i64):
    %547 = llvm.mul %546, %528 : i64
    %548 = llvm.add %531, %547 : i64
    %549 = llvm.add %548, %528 : i64
    %550 = llvm.intr.smin(%549, %529) : (i64, i64) -> i64
    %551 = llvm.icmp "slt" %548, %550 : i64
    llvm.cond_br %551, ^bb2(%548, %538 : i64, f64), ^bb7(%538 : f64)
  ^bb2(%i_strip_1: i64, %552: f64):
    llvm.br ^bb3(%531, %539, %540 : i64, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_11: i64, %553: vector<4xf64>, %554: vector<4xf64>):
    %555 = llvm.add %i_11, %534 overflow<nsw> : i64
    %556 = llvm.intr.smin(%555, %533) : (i64, i64) -> i64
    %557 = llvm.icmp "slt" %i_11, %556 : i64
    llvm.cond_br %557, ^bb4(%i_11, %539, %539 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%539, %539 : vector<4xf64>, vector<4xf64>)
  ^bb4(%i_12: i64, %558: vector<4xf64>, %559: vector<4xf64>):
    %i_13 = llvm.add %i_strip_1, %i_12 overflow<nsw> : i64
    %560 = llvm.getelementptr inbounds %w_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %561 = llvm.load %560 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %562 = llvm.fmul %561, %561 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %563 = llvm.fadd %558, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %564 = llvm.getelementptr inbounds %out1_2[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %565 = llvm.load %564 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %566 = llvm.fmul %561, %541 : vector<4xf64>
    %567 = llvm.fmul %542, %566 : vector<4xf64>
    %568 = llvm.fadd %567, %565 : vector<4xf64>
    %569 = llvm.fmul %543, %568 : vector<4xf64>
    %570 = llvm.fsub %561, %569 : vector<4xf64>
    llvm.store %570, %564 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %571 = llvm.add %i_13, %536 overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %w_1[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %573 = llvm.load %572 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %574 = llvm.fmul %573, %573 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %575 = llvm.fadd %559, %574 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %576 = llvm.getelementptr inbounds %out1_2[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %577 = llvm.load %576 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %578 = llvm.fmul %573, %541 : vector<4xf64>
    %579 = llvm.fmul %542, %578 : vector<4xf64>
    %580 = llvm.fadd %579, %577 : vector<4xf64>
    %581 = llvm.fmul %543, %580 : vector<4xf64>
    %582 = llvm.fsub %573, %581 : vector<4xf64>
    llvm.store %582, %576 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %583 = llvm.add %i_12, %535 overflow<nsw> : i64
    %584 = llvm.icmp "slt" %583, %556 : i64
    llvm.cond_br %584, ^bb4(%583, %563, %575 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%563, %575 : vector<4xf64>, vector<4xf64>)
  ^bb5(%585: vector<4xf64>, %586: vector<4xf64>):
    %587 = llvm.fadd %585, %586 : vector<4xf64>
    %588 = llvm.fsub %587, %554 : vector<4xf64>
    %589 = llvm.fadd %553, %588 : vector<4xf64>
    %590 = llvm.fsub %589, %553 : vector<4xf64>
    %591 = llvm.fsub %590, %588 : vector<4xf64>
    %592 = llvm.fcmp "uno" %591, %591 : vector<4xf64>
    %593 = llvm.select %592, %540, %591 : vector<4xi1>, vector<4xf64>
    %594 = llvm.add %i_11, %534 overflow<nsw> : i64
    %595 = llvm.icmp "slt" %594, %533 : i64
    llvm.cond_br %595, ^bb3(%594, %589, %593 : i64, vector<4xf64>, vector<4xf64>), ^bb6(%589, %593 : vector<4xf64>, vector<4xf64>)
  ^bb6(%596: vector<4xf64>, %597: vector<4xf64>):
    %598 = llvm.fsub %539, %597 : vector<4xf64>
    %599 = llvm.fadd %596, %598 : vector<4xf64>
    %600 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %601 = "llvm.intr.vector.reduce.fadd"(%600, %599) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %602 = llvm.fadd %544, %601 : f64
    %603 = llvm.fadd %552, %602 : f64
    %604 = llvm.add %i_strip_1, %533 overflow<nsw> : i64
    %605 = llvm.icmp "slt" %604, %550 : i64
    llvm.cond_br %605, ^bb2(%604, %603 : i64, f64), ^bb7(%603 : f64)
  ^bb7(%606: f64):
    %607 = llvm.getelementptr inbounds %530[%546] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %606, %607 {alignment = 8 : i64} : f64, !llvm.ptr
    %608 = llvm.add %546, %532 overflow<nsw> : i64
    %609 = llvm.icmp "slt" %608, %end_2 : i64
    llvm.cond_br %609, ^bb1(%608 : i64), ^bb8
  ^bb8:
    llvm.return %537 : i32
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
