// ----- nd
builtin.module {
  func.func @program(%x: tensor<?x?xf64>, %scale: tensor<?xf64>, %shift: tensor<?xf64>) -> tensor<?x?xf64> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %scale, %0 : tensor<?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    %4 = arith.cmpi eq, %1, %3 : index
    cf.assert %4, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)"
    %5 = tensor.dim %shift, %0 : tensor<?xf64>
    %6 = arith.cmpi eq, %5, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"
    %7 = nd.reduce sum %x axes [1] keepdims : tensor<?x?xf64>
    %8 = arith.index_cast %3 : index to i64
    %9 = tensor.from_elements %8 : tensor<i64>
    %10 = nd.cast %9 : tensor<i64> -> tensor<f64>
    %11 = nd.divide %7, %10 : tensor<?x1xf64>, tensor<f64>
    %12 = nd.subtract %x, %11 : tensor<?x?xf64>, tensor<?x1xf64>
    %13 = nd.square %12 : tensor<?x?xf64>
    %14 = nd.reduce sum %13 axes [1] keepdims : tensor<?x?xf64>
    %15 = nd.divide %14, %10 : tensor<?x1xf64>, tensor<f64>
    %16 = nd.constant dense<1.0e-05> : tensor<f64>
    %17 = nd.add %15, %16 : tensor<?x1xf64>, tensor<f64>
    %18 = nd.sqrt %17 : tensor<?x1xf64>
    %19 = nd.divide %12, %18 : tensor<?x?xf64>, tensor<?x1xf64>
    %20 = nd.multiply %19, %scale : tensor<?x?xf64>, tensor<?xf64>
    %21 = nd.add %20, %shift : tensor<?x?xf64>, tensor<?xf64>
    func.return %21 : tensor<?x?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?x?xf64>, %scale: tensor<?xf64>, %shift: tensor<?xf64>) -> tensor<?x?xf64> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    %4 = tensor.extract_slice %scale[0] [%3] [1] : tensor<?xf64> to tensor<?xf64>
    %5 = tensor.extract_slice %shift[0] [%3] [1] : tensor<?xf64> to tensor<?xf64>
    %6 = arith.index_cast %3 : index to i64
    %7 = arith.sitofp %6 : i64 to f64
    %8 = tensor.empty(%1) : tensor<?x1xf64>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0, 0)>], iterator_types = ["parallel"]} outs(%8 : tensor<?x1xf64>) {
    ^bb0(%10: f64):
      %11 = arith.constant 0.000000e+00 : f64
      linalg.yield %11 : f64
    } -> tensor<?x1xf64>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x?xf64>) outs(%9 : tensor<?x1xf64>) {
    ^bb0(%13: f64, %14: f64):
      %15 = arith.addf %14, %13 fastmath<reassoc,contract> : f64
      linalg.yield %15 : f64
    } -> tensor<?x1xf64>
    %16 = tensor.empty(%1) : tensor<?x1xf64>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0, 0)>], iterator_types = ["parallel"]} outs(%16 : tensor<?x1xf64>) {
    ^bb0(%18: f64):
      %19 = arith.constant 0.000000e+00 : f64
      linalg.yield %19 : f64
    } -> tensor<?x1xf64>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>], iterator_types = ["parallel", "reduction"]} ins(%12, %x : tensor<?x1xf64>, tensor<?x?xf64>) outs(%17 : tensor<?x1xf64>) {
    ^bb0(%21: f64, %22: f64, %23: f64):
      %24 = arith.divf %21, %7 : f64
      %25 = arith.subf %22, %24 : f64
      %26 = arith.mulf %25, %25 fastmath<contract> : f64
      %27 = arith.addf %23, %26 fastmath<reassoc,contract> : f64
      linalg.yield %27 : f64
    } -> tensor<?x1xf64>
    %28 = tensor.empty(%1, %3) : tensor<?x?xf64>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%12, %x, %20, %4, %5 : tensor<?x1xf64>, tensor<?x?xf64>, tensor<?x1xf64>, tensor<?xf64>, tensor<?xf64>) outs(%28 : tensor<?x?xf64>) {
    ^bb0(%30: f64, %31: f64, %32: f64, %33: f64, %34: f64, %35: f64):
      %36 = arith.divf %30, %7 : f64
      %37 = arith.subf %31, %36 : f64
      %38 = arith.divf %32, %7 : f64
      %39 = arith.constant 1.000000e-05 : f64
      %40 = arith.addf %38, %39 : f64
      %41 = math.sqrt %40 : f64
      %42 = arith.divf %37, %41 : f64
      %43 = arith.mulf %42, %33 : f64
      %44 = arith.addf %43, %34 : f64
      linalg.yield %44 : f64
    } -> tensor<?x?xf64>
    func.return %29 : tensor<?x?xf64>
  }
  func.func @program_shapes(%x: tensor<?x?xf64>, %scale: tensor<?xf64>, %shift: tensor<?xf64>) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    %4 = tensor.dim %scale, %0 : tensor<?xf64>
    %5 = tensor.dim %shift, %0 : tensor<?xf64>
    %6 = arith.cmpi eq, %4, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)"
    %7 = arith.cmpi eq, %5, %3 : index
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"
    func.return %1, %3 : index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e-05 : f64
    %3 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %4 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %5 = memref.dim %x, %0 : memref<?x?xf64>
    %6 = arith.constant 1 : index
    %7 = memref.dim %x, %6 : memref<?x?xf64>
    %8 = arith.index_cast %7 : index to i64
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %9 = arith.sitofp %8 : i64 to f64
    affine.parallel (%i) = (0) to (symbol(%5)) {
      %10 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 32) * 32))>(%7) step 1024 iter_args(%11 = %3) -> (vector<4xf64>) {
        %12, %13, %14, %15, %16, %17, %18, %19 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 1024), ((d1 floordiv 32) * 32))>(%j, %7) step 32 iter_args(%20 = %3, %21 = %3, %22 = %3, %23 = %3, %24 = %3, %25 = %3, %26 = %3, %27 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %28 = affine.vector_load %x[%i, %j_1] : memref<?x?xf64>, vector<4xf64>
          %29 = arith.addf %20, %28 fastmath<reassoc,contract> : vector<4xf64>
          %30 = affine.vector_load %x[%i, %j_1 + 4] : memref<?x?xf64>, vector<4xf64>
          %31 = arith.addf %21, %30 fastmath<reassoc,contract> : vector<4xf64>
          %32 = affine.vector_load %x[%i, %j_1 + 8] : memref<?x?xf64>, vector<4xf64>
          %33 = arith.addf %22, %32 fastmath<reassoc,contract> : vector<4xf64>
          %34 = affine.vector_load %x[%i, %j_1 + 12] : memref<?x?xf64>, vector<4xf64>
          %35 = arith.addf %23, %34 fastmath<reassoc,contract> : vector<4xf64>
          %36 = affine.vector_load %x[%i, %j_1 + 16] : memref<?x?xf64>, vector<4xf64>
          %37 = arith.addf %24, %36 fastmath<reassoc,contract> : vector<4xf64>
          %38 = affine.vector_load %x[%i, %j_1 + 20] : memref<?x?xf64>, vector<4xf64>
          %39 = arith.addf %25, %38 fastmath<reassoc,contract> : vector<4xf64>
          %40 = affine.vector_load %x[%i, %j_1 + 24] : memref<?x?xf64>, vector<4xf64>
          %41 = arith.addf %26, %40 fastmath<reassoc,contract> : vector<4xf64>
          %42 = affine.vector_load %x[%i, %j_1 + 28] : memref<?x?xf64>, vector<4xf64>
          %43 = arith.addf %27, %42 fastmath<reassoc,contract> : vector<4xf64>
          affine.yield %29, %31, %33, %35, %37, %39, %41, %43 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %44 = arith.addf %12, %13 : vector<4xf64>
        %45 = arith.addf %14, %15 : vector<4xf64>
        %46 = arith.addf %16, %17 : vector<4xf64>
        %47 = arith.addf %18, %19 : vector<4xf64>
        %48 = arith.addf %44, %45 : vector<4xf64>
        %49 = arith.addf %46, %47 : vector<4xf64>
        %50 = arith.addf %48, %49 : vector<4xf64>
        %51 = arith.addf %11, %50 : vector<4xf64>
        affine.yield %51 : vector<4xf64>
      }
      %52 = affine.for %j_2 = max affine_map<(d0) -> (((d0 floordiv 32) * 32), 0)>(%7) to %7 step 4 iter_args(%53 = %10) -> (vector<4xf64>) {
        %54 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_2, %7)
        %55 = vector.create_mask %54 : vector<4xi1>
        %56 = vector.maskedload %x[%i, %j_2], %55, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %57 = arith.addf %53, %56 fastmath<reassoc,contract> : vector<4xf64>
        %58 = arith.select %55, %57, %53 : vector<4xi1>, vector<4xf64>
        affine.yield %58 : vector<4xf64>
      }
      %59 = vector.reduction <add>, %52 fastmath<reassoc> : vector<4xf64> into f64
      %60 = arith.addf %1, %59 : f64
      %61 = arith.divf %60, %9 : f64
      %62 = vector.broadcast %61 : f64 to vector<4xf64>
      %63 = affine.for %j_3 = 0 to affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%7) step 512 iter_args(%64 = %3) -> (vector<4xf64>) {
        %65, %66, %67, %68 = affine.for %j_4 = affine_map<(d0) -> (d0)>(%j_3) to min affine_map<(d0, d1) -> ((d0 + 512), ((d1 floordiv 16) * 16))>(%j_3, %7) step 16 iter_args(%69 = %3, %70 = %3, %71 = %3, %72 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %73 = affine.vector_load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
          %74 = arith.subf %73, %62 : vector<4xf64>
          %75 = arith.mulf %74, %74 fastmath<contract> : vector<4xf64>
          %76 = arith.addf %69, %75 fastmath<reassoc,contract> : vector<4xf64>
          %77 = affine.vector_load %x[%i, %j_4 + 4] : memref<?x?xf64>, vector<4xf64>
          %78 = arith.subf %77, %62 : vector<4xf64>
          %79 = arith.mulf %78, %78 fastmath<contract> : vector<4xf64>
          %80 = arith.addf %70, %79 fastmath<reassoc,contract> : vector<4xf64>
          %81 = affine.vector_load %x[%i, %j_4 + 8] : memref<?x?xf64>, vector<4xf64>
          %82 = arith.subf %81, %62 : vector<4xf64>
          %83 = arith.mulf %82, %82 fastmath<contract> : vector<4xf64>
          %84 = arith.addf %71, %83 fastmath<reassoc,contract> : vector<4xf64>
          %85 = affine.vector_load %x[%i, %j_4 + 12] : memref<?x?xf64>, vector<4xf64>
          %86 = arith.subf %85, %62 : vector<4xf64>
          %87 = arith.mulf %86, %86 fastmath<contract> : vector<4xf64>
          %88 = arith.addf %72, %87 fastmath<reassoc,contract> : vector<4xf64>
          affine.yield %76, %80, %84, %88 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %89 = arith.addf %65, %66 : vector<4xf64>
        %90 = arith.addf %67, %68 : vector<4xf64>
        %91 = arith.addf %89, %90 : vector<4xf64>
        %92 = arith.addf %64, %91 : vector<4xf64>
        affine.yield %92 : vector<4xf64>
      }
      %93 = affine.for %j_5 = max affine_map<(d0) -> (((d0 floordiv 16) * 16), 0)>(%7) to %7 step 4 iter_args(%94 = %63) -> (vector<4xf64>) {
        %95 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_5, %7)
        %96 = vector.create_mask %95 : vector<4xi1>
        %97 = vector.maskedload %x[%i, %j_5], %96, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %98 = arith.subf %97, %62 : vector<4xf64>
        %99 = arith.mulf %98, %98 fastmath<contract> : vector<4xf64>
        %100 = arith.addf %94, %99 fastmath<reassoc,contract> : vector<4xf64>
        %101 = arith.select %96, %100, %94 : vector<4xi1>, vector<4xf64>
        affine.yield %101 : vector<4xf64>
      }
      %102 = vector.reduction <add>, %93 fastmath<reassoc> : vector<4xf64> into f64
      %103 = arith.addf %1, %102 : f64
      %104 = arith.divf %60, %9 : f64
      %105 = arith.divf %103, %9 : f64
      %106 = arith.addf %105, %2 : f64
      %107 = math.sqrt %106 : f64
      %108 = vector.broadcast %104 : f64 to vector<4xf64>
      %109 = vector.broadcast %107 : f64 to vector<4xf64>
      affine.for %j_6 = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%7) step 4 {
        %110 = affine.vector_load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
        %111 = affine.vector_load %scale[%j_6] : memref<?xf64>, vector<4xf64>
        %112 = affine.vector_load %shift[%j_6] : memref<?xf64>, vector<4xf64>
        %113 = arith.subf %110, %108 : vector<4xf64>
        %114 = arith.divf %113, %109 : vector<4xf64>
        %115 = arith.mulf %114, %111 : vector<4xf64>
        %116 = arith.addf %115, %112 : vector<4xf64>
        affine.vector_store %116, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_7 = max affine_map<(d0) -> (((d0 floordiv 4) * 4), 0)>(%7) to %7 step 4 {
        %117 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_7, %7)
        %118 = vector.create_mask %117 : vector<4xi1>
        %119 = vector.maskedload %x[%i, %j_7], %118, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %120 = vector.maskedload %scale[%j_7], %118, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %121 = vector.maskedload %shift[%j_7], %118, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %122 = arith.subf %119, %108 : vector<4xf64>
        %123 = arith.divf %122, %109 : vector<4xf64>
        %124 = arith.mulf %123, %120 : vector<4xf64>
        %125 = arith.addf %124, %121 : vector<4xf64>
        vector.maskedstore %out_1[%i, %j_7], %118, %125 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    %4 = memref.dim %scale, %0 : memref<?xf64>
    %5 = memref.dim %shift, %0 : memref<?xf64>
    %6 = arith.cmpi eq, %4, %3 : index
    %7 = arith.cmpi eq, %5, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)"
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"
    func.return %1, %3 : index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %c5 = arith.constant 5 : index
    %c1024 = arith.constant 1024 : index
    %c4 = arith.constant 4 : index
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %c16 = arith.constant 16 : index
    %c20 = arith.constant 20 : index
    %c24 = arith.constant 24 : index
    %c28 = arith.constant 28 : index
    %c512 = arith.constant 512 : index
    %c2 = arith.constant 2 : index
    %0 = arith.constant 0.000000e+00 : f64
    %1 = arith.constant 1.000000e-05 : f64
    %2 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %4 = memref.dim %x, %c0 : memref<?x?xf64>
    %5 = memref.dim %x, %c1 : memref<?x?xf64>
    %6 = arith.index_cast %5 : index to i64
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%4, %5], strides: [%5, 1] : memref<?x?xf64> to memref<?x?xf64>
    %7 = arith.sitofp %6 : i64 to f64
    %8 = arith.constant 0 : index
    %9 = arith.maxsi %4, %8 : index
    %10 = arith.constant 5 : index
    %11 = arith.shrsi %5, %10 : index
    %12 = arith.constant 32 : index
    %13 = arith.muli %11, %12 : index
    %14 = arith.constant 0 : index
    %15 = arith.maxsi %13, %14 : index
    %16 = arith.constant 1023 : index
    %17 = arith.addi %15, %16 : index
    %18 = arith.constant 1024 : index
    %19 = arith.divui %17, %18 : index
    %20 = arith.constant 1024 : index
    %21 = arith.minsi %20, %13 : index
    %22 = arith.constant 0 : index
    %23 = arith.maxsi %21, %22 : index
    %24 = arith.constant 31 : index
    %25 = arith.addi %23, %24 : index
    %26 = arith.constant 32 : index
    %27 = arith.divui %25, %26 : index
    %28 = arith.constant 31 : index
    %29 = arith.muli %27, %28 : index
    %30 = arith.constant 11 : index
    %31 = arith.addi %30, %29 : index
    %32 = arith.muli %19, %31 : index
    %33 = arith.subi %5, %15 : index
    %34 = arith.constant 0 : index
    %35 = arith.maxsi %33, %34 : index
    %36 = arith.constant 3 : index
    %37 = arith.addi %35, %36 : index
    %38 = arith.constant 4 : index
    %39 = arith.divui %37, %38 : index
    %40 = arith.constant 6 : index
    %41 = arith.muli %39, %40 : index
    %42 = arith.constant 4 : index
    %43 = arith.shrsi %5, %42 : index
    %44 = arith.constant 16 : index
    %45 = arith.muli %43, %44 : index
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %45, %46 : index
    %48 = arith.constant 511 : index
    %49 = arith.addi %47, %48 : index
    %50 = arith.constant 512 : index
    %51 = arith.divui %49, %50 : index
    %52 = arith.constant 512 : index
    %53 = arith.minsi %52, %45 : index
    %54 = arith.constant 0 : index
    %55 = arith.maxsi %53, %54 : index
    %56 = arith.constant 15 : index
    %57 = arith.addi %55, %56 : index
    %58 = arith.constant 16 : index
    %59 = arith.divui %57, %58 : index
    %60 = arith.constant 23 : index
    %61 = arith.muli %59, %60 : index
    %62 = arith.constant 7 : index
    %63 = arith.addi %62, %61 : index
    %64 = arith.muli %51, %63 : index
    %65 = arith.subi %5, %47 : index
    %66 = arith.constant 0 : index
    %67 = arith.maxsi %65, %66 : index
    %68 = arith.constant 3 : index
    %69 = arith.addi %67, %68 : index
    %70 = arith.constant 4 : index
    %71 = arith.divui %69, %70 : index
    %72 = arith.constant 8 : index
    %73 = arith.muli %71, %72 : index
    %74 = arith.constant 2 : index
    %75 = arith.shrsi %5, %74 : index
    %76 = arith.constant 4 : index
    %77 = arith.muli %75, %76 : index
    %78 = arith.constant 0 : index
    %79 = arith.maxsi %77, %78 : index
    %80 = arith.constant 3 : index
    %81 = arith.addi %79, %80 : index
    %82 = arith.constant 4 : index
    %83 = arith.divui %81, %82 : index
    %84 = arith.constant 15 : index
    %85 = arith.muli %83, %84 : index
    %86 = arith.subi %5, %79 : index
    %87 = arith.constant 0 : index
    %88 = arith.maxsi %86, %87 : index
    %89 = arith.constant 3 : index
    %90 = arith.addi %88, %89 : index
    %91 = arith.constant 4 : index
    %92 = arith.divui %90, %91 : index
    %93 = arith.constant 17 : index
    %94 = arith.muli %92, %93 : index
    %95 = arith.constant 50 : index
    %96 = arith.addi %95, %32 : index
    %97 = arith.addi %96, %41 : index
    %98 = arith.addi %97, %64 : index
    %99 = arith.addi %98, %73 : index
    %100 = arith.addi %99, %85 : index
    %101 = arith.addi %100, %94 : index
    %102 = arith.muli %9, %101 : index
    %103 = arith.constant 32768 : index
    %104 = arith.cmpi sge, %102, %103 : index
    "omp.parallel"(%104) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %4, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %105 = arith.shrsi %5, %c5 : index
          %106 = arith.muli %105, %c32 overflow<nsw> : index
          %107 = scf.for %j = %c0 to %106 step %c1024 iter_args(%108 = %2) -> (vector<4xf64>) {
            %109 = arith.addi %j, %c1024 overflow<nsw> : index
            %110 = arith.minsi %109, %106 : index
            %111, %112, %113, %114, %115, %116, %117, %118 = scf.for %j_1 = %j to %110 step %c32 iter_args(%119 = %2, %120 = %2, %121 = %2, %122 = %2, %123 = %2, %124 = %2, %125 = %2, %126 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %127 = vector.load %x[%i, %j_1] : memref<?x?xf64>, vector<4xf64>
              %128 = arith.addf %119, %127 fastmath<reassoc,contract> : vector<4xf64>
              %129 = arith.addi %j_1, %c4 overflow<nsw> : index
              %130 = vector.load %x[%i, %129] : memref<?x?xf64>, vector<4xf64>
              %131 = arith.addf %120, %130 fastmath<reassoc,contract> : vector<4xf64>
              %132 = arith.addi %j_1, %c8 overflow<nsw> : index
              %133 = vector.load %x[%i, %132] : memref<?x?xf64>, vector<4xf64>
              %134 = arith.addf %121, %133 fastmath<reassoc,contract> : vector<4xf64>
              %135 = arith.addi %j_1, %c12 overflow<nsw> : index
              %136 = vector.load %x[%i, %135] : memref<?x?xf64>, vector<4xf64>
              %137 = arith.addf %122, %136 fastmath<reassoc,contract> : vector<4xf64>
              %138 = arith.addi %j_1, %c16 overflow<nsw> : index
              %139 = vector.load %x[%i, %138] : memref<?x?xf64>, vector<4xf64>
              %140 = arith.addf %123, %139 fastmath<reassoc,contract> : vector<4xf64>
              %141 = arith.addi %j_1, %c20 overflow<nsw> : index
              %142 = vector.load %x[%i, %141] : memref<?x?xf64>, vector<4xf64>
              %143 = arith.addf %124, %142 fastmath<reassoc,contract> : vector<4xf64>
              %144 = arith.addi %j_1, %c24 overflow<nsw> : index
              %145 = vector.load %x[%i, %144] : memref<?x?xf64>, vector<4xf64>
              %146 = arith.addf %125, %145 fastmath<reassoc,contract> : vector<4xf64>
              %147 = arith.addi %j_1, %c28 overflow<nsw> : index
              %148 = vector.load %x[%i, %147] : memref<?x?xf64>, vector<4xf64>
              %149 = arith.addf %126, %148 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %128, %131, %134, %137, %140, %143, %146, %149 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %150 = arith.addf %111, %112 : vector<4xf64>
            %151 = arith.addf %113, %114 : vector<4xf64>
            %152 = arith.addf %115, %116 : vector<4xf64>
            %153 = arith.addf %117, %118 : vector<4xf64>
            %154 = arith.addf %150, %151 : vector<4xf64>
            %155 = arith.addf %152, %153 : vector<4xf64>
            %156 = arith.addf %154, %155 : vector<4xf64>
            %157 = arith.addf %108, %156 : vector<4xf64>
            scf.yield %157 : vector<4xf64>
          }
          %158 = arith.maxsi %106, %c0 : index
          %159 = scf.for %j_2 = %158 to %5 step %c4 iter_args(%160 = %107) -> (vector<4xf64>) {
            %161 = arith.subi %5, %j_2 overflow<nsw> : index
            %162 = vector.create_mask %161 : vector<4xi1>
            %163 = vector.maskedload %x[%i, %j_2], %162, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %164 = arith.addf %160, %163 fastmath<reassoc,contract> : vector<4xf64>
            %165 = arith.select %162, %164, %160 : vector<4xi1>, vector<4xf64>
            scf.yield %165 : vector<4xf64>
          }
          %166 = vector.reduction <add>, %159 fastmath<reassoc> : vector<4xf64> into f64
          %167 = arith.addf %0, %166 : f64
          %168 = arith.divf %167, %7 : f64
          %169 = vector.broadcast %168 : f64 to vector<4xf64>
          %170 = arith.shrsi %5, %c4 : index
          %171 = arith.muli %170, %c16 overflow<nsw> : index
          %172 = scf.for %j_3 = %c0 to %171 step %c512 iter_args(%173 = %2) -> (vector<4xf64>) {
            %174 = arith.addi %j_3, %c512 overflow<nsw> : index
            %175 = arith.minsi %174, %171 : index
            %176, %177, %178, %179 = scf.for %j_4 = %j_3 to %175 step %c16 iter_args(%180 = %2, %181 = %2, %182 = %2, %183 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %184 = vector.load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
              %185 = arith.subf %184, %169 : vector<4xf64>
              %186 = arith.mulf %185, %185 fastmath<contract> : vector<4xf64>
              %187 = arith.addf %180, %186 fastmath<reassoc,contract> : vector<4xf64>
              %188 = arith.addi %j_4, %c4 overflow<nsw> : index
              %189 = vector.load %x[%i, %188] : memref<?x?xf64>, vector<4xf64>
              %190 = arith.subf %189, %169 : vector<4xf64>
              %191 = arith.mulf %190, %190 fastmath<contract> : vector<4xf64>
              %192 = arith.addf %181, %191 fastmath<reassoc,contract> : vector<4xf64>
              %193 = arith.addi %j_4, %c8 overflow<nsw> : index
              %194 = vector.load %x[%i, %193] : memref<?x?xf64>, vector<4xf64>
              %195 = arith.subf %194, %169 : vector<4xf64>
              %196 = arith.mulf %195, %195 fastmath<contract> : vector<4xf64>
              %197 = arith.addf %182, %196 fastmath<reassoc,contract> : vector<4xf64>
              %198 = arith.addi %j_4, %c12 overflow<nsw> : index
              %199 = vector.load %x[%i, %198] : memref<?x?xf64>, vector<4xf64>
              %200 = arith.subf %199, %169 : vector<4xf64>
              %201 = arith.mulf %200, %200 fastmath<contract> : vector<4xf64>
              %202 = arith.addf %183, %201 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %187, %192, %197, %202 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %203 = arith.addf %176, %177 : vector<4xf64>
            %204 = arith.addf %178, %179 : vector<4xf64>
            %205 = arith.addf %203, %204 : vector<4xf64>
            %206 = arith.addf %173, %205 : vector<4xf64>
            scf.yield %206 : vector<4xf64>
          }
          %207 = arith.maxsi %171, %c0 : index
          %208 = scf.for %j_5 = %207 to %5 step %c4 iter_args(%209 = %172) -> (vector<4xf64>) {
            %210 = arith.subi %5, %j_5 overflow<nsw> : index
            %211 = vector.create_mask %210 : vector<4xi1>
            %212 = vector.maskedload %x[%i, %j_5], %211, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %213 = arith.subf %212, %169 : vector<4xf64>
            %214 = arith.mulf %213, %213 fastmath<contract> : vector<4xf64>
            %215 = arith.addf %209, %214 fastmath<reassoc,contract> : vector<4xf64>
            %216 = arith.select %211, %215, %209 : vector<4xi1>, vector<4xf64>
            scf.yield %216 : vector<4xf64>
          }
          %217 = vector.reduction <add>, %208 fastmath<reassoc> : vector<4xf64> into f64
          %218 = arith.addf %0, %217 : f64
          %219 = arith.divf %218, %7 : f64
          %220 = arith.addf %219, %1 : f64
          %221 = math.sqrt %220 : f64
          %222 = vector.broadcast %221 : f64 to vector<4xf64>
          %223 = arith.shrsi %5, %c2 : index
          %224 = arith.muli %223, %c4 overflow<nsw> : index
          scf.for %j_6 = %c0 to %224 step %c4 {
            %225 = vector.load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
            %226 = vector.load %scale[%j_6] : memref<?xf64>, vector<4xf64>
            %227 = vector.load %shift[%j_6] : memref<?xf64>, vector<4xf64>
            %228 = arith.subf %225, %169 : vector<4xf64>
            %229 = arith.divf %228, %222 : vector<4xf64>
            %230 = arith.mulf %229, %226 : vector<4xf64>
            %231 = arith.addf %230, %227 : vector<4xf64>
            vector.store %231, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
          }
          %232 = arith.maxsi %224, %c0 : index
          scf.for %j_7 = %232 to %5 step %c4 {
            %233 = arith.subi %5, %j_7 overflow<nsw> : index
            %234 = vector.create_mask %233 : vector<4xi1>
            %235 = vector.maskedload %x[%i, %j_7], %234, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %236 = vector.maskedload %scale[%j_7], %234, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %237 = vector.maskedload %shift[%j_7], %234, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %238 = arith.subf %235, %169 : vector<4xf64>
            %239 = arith.divf %238, %222 : vector<4xf64>
            %240 = arith.mulf %239, %236 : vector<4xf64>
            %241 = arith.addf %240, %237 : vector<4xf64>
            vector.maskedstore %out_1[%i, %j_7], %234, %241 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    %4 = memref.dim %scale, %0 : memref<?xf64>
    %5 = memref.dim %shift, %0 : memref<?xf64>
    %6 = arith.cmpi eq, %4, %3 : index
    %7 = arith.cmpi eq, %5, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)"
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"
    func.return %1, %3 : index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)", "tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %scale: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0: i64, %shift: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(32) : i64
    %3 = llvm.mlir.constant(5) : i64
    %4 = llvm.mlir.constant(1024) : i64
    %5 = llvm.mlir.constant(4) : i64
    %6 = llvm.mlir.constant(8) : i64
    %7 = llvm.mlir.constant(12) : i64
    %8 = llvm.mlir.constant(16) : i64
    %9 = llvm.mlir.constant(20) : i64
    %10 = llvm.mlir.constant(24) : i64
    %11 = llvm.mlir.constant(28) : i64
    %12 = llvm.mlir.constant(512) : i64
    %13 = llvm.mlir.constant(2) : i64
    %14 = llvm.mlir.constant(1023) : i64
    %15 = llvm.mlir.constant(31) : i64
    %16 = llvm.mlir.constant(11) : i64
    %17 = llvm.mlir.constant(3) : i64
    %18 = llvm.mlir.constant(6) : i64
    %19 = llvm.mlir.constant(511) : i64
    %20 = llvm.mlir.constant(15) : i64
    %21 = llvm.mlir.constant(23) : i64
    %22 = llvm.mlir.constant(7) : i64
    %23 = llvm.mlir.constant(17) : i64
    %24 = llvm.mlir.constant(50) : i64
    %25 = llvm.mlir.constant(32768) : i64
    %26 = llvm.mlir.constant(72) : i64
    %27 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %28 = llvm.mlir.constant(40) : i64
    %29 = llvm.mlir.constant(48) : i64
    %30 = llvm.mlir.constant(56) : i64
    %31 = llvm.mlir.constant(64) : i64
    %32 = llvm.mlir.constant(0 : i32) : i32
    %33 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %34 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %35 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %36 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %37 = llvm.sitofp %x_stride0 : i64 to f64
    %38 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %39 = llvm.ashr %x_stride0, %3 : i64
    %40 = llvm.mul %39, %2 : i64
    %41 = llvm.intr.smax(%40, %0) : (i64, i64) -> i64
    %42 = llvm.add %41, %14 : i64
    %43 = llvm.udiv %42, %4 : i64
    %44 = llvm.intr.smin(%4, %40) : (i64, i64) -> i64
    %45 = llvm.intr.smax(%44, %0) : (i64, i64) -> i64
    %46 = llvm.add %45, %15 : i64
    %47 = llvm.udiv %46, %2 : i64
    %48 = llvm.mul %47, %15 : i64
    %49 = llvm.add %16, %48 : i64
    %50 = llvm.mul %43, %49 : i64
    %51 = llvm.sub %x_stride0, %41 : i64
    %52 = llvm.intr.smax(%51, %0) : (i64, i64) -> i64
    %53 = llvm.add %52, %17 : i64
    %54 = llvm.udiv %53, %5 : i64
    %55 = llvm.mul %54, %18 : i64
    %56 = llvm.ashr %x_stride0, %5 : i64
    %57 = llvm.mul %56, %8 : i64
    %58 = llvm.intr.smax(%57, %0) : (i64, i64) -> i64
    %59 = llvm.add %58, %19 : i64
    %60 = llvm.udiv %59, %12 : i64
    %61 = llvm.intr.smin(%12, %57) : (i64, i64) -> i64
    %62 = llvm.intr.smax(%61, %0) : (i64, i64) -> i64
    %63 = llvm.add %62, %20 : i64
    %64 = llvm.udiv %63, %8 : i64
    %65 = llvm.mul %64, %21 : i64
    %66 = llvm.add %22, %65 : i64
    %67 = llvm.mul %60, %66 : i64
    %68 = llvm.sub %x_stride0, %58 : i64
    %69 = llvm.intr.smax(%68, %0) : (i64, i64) -> i64
    %70 = llvm.add %69, %17 : i64
    %71 = llvm.udiv %70, %5 : i64
    %72 = llvm.mul %71, %6 : i64
    %73 = llvm.ashr %x_stride0, %13 : i64
    %74 = llvm.mul %73, %5 : i64
    %75 = llvm.intr.smax(%74, %0) : (i64, i64) -> i64
    %76 = llvm.add %75, %17 : i64
    %77 = llvm.udiv %76, %5 : i64
    %78 = llvm.mul %77, %20 : i64
    %79 = llvm.sub %x_stride0, %75 : i64
    %80 = llvm.intr.smax(%79, %0) : (i64, i64) -> i64
    %81 = llvm.add %80, %17 : i64
    %82 = llvm.udiv %81, %5 : i64
    %83 = llvm.mul %82, %23 : i64
    %84 = llvm.add %24, %50 : i64
    %85 = llvm.add %84, %55 : i64
    %86 = llvm.add %85, %67 : i64
    %87 = llvm.add %86, %72 : i64
    %88 = llvm.add %87, %78 : i64
    %89 = llvm.add %88, %83 : i64
    %90 = llvm.mul %38, %89 : i64
    %91 = llvm.icmp "sge" %90, %25 : i64
    %92 = llvm.icmp "sgt" %x_size0, %0 : i64
    %93 = llvm.select %92, %x_size0, %0 : i1, i64
    llvm.cond_br %91, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %27 {alignment = 8 : i64} : i64, !llvm.ptr
    %94 = llvm.getelementptr inbounds %27[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %94 {alignment = 8 : i64} : i64, !llvm.ptr
    %95 = llvm.getelementptr inbounds %27[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %95 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %96 = llvm.getelementptr inbounds %27[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %37, %96 {alignment = 8 : i64} : f64, !llvm.ptr
    %97 = llvm.getelementptr inbounds %27[%2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale, %97 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %98 = llvm.getelementptr inbounds %27[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale_size0, %98 {alignment = 8 : i64} : i64, !llvm.ptr
    %99 = llvm.getelementptr inbounds %27[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift, %99 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %100 = llvm.getelementptr inbounds %27[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift_size0, %100 {alignment = 8 : i64} : i64, !llvm.ptr
    %101 = llvm.getelementptr inbounds %27[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %101 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %102 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %103 = llvm.call @stepwell_parallel_for(%102, %27, %93, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%103 : i32)
  ^bb2:
    %104 = llvm.call @program.parallel0(%0, %93, %x_size0, %x_stride0, %x, %37, %scale, %scale_size0, %shift, %shift_size0, %out) : (i64, i64, i64, i64, !llvm.ptr, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%104 : i32)
  ^bb3(%105: i32):
    llvm.return %32 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %106: f64, %scale_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %shift_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %107 = llvm.mlir.constant(0) : i64
    %108 = llvm.mlir.constant(1) : i64
    %109 = llvm.mlir.constant(5) : i64
    %110 = llvm.mlir.constant(32) : i64
    %111 = llvm.mlir.constant(1024) : i64
    %112 = llvm.mlir.constant(4) : i64
    %113 = llvm.mlir.constant(8) : i64
    %114 = llvm.mlir.constant(12) : i64
    %115 = llvm.mlir.constant(16) : i64
    %116 = llvm.mlir.constant(20) : i64
    %117 = llvm.mlir.constant(24) : i64
    %118 = llvm.mlir.constant(28) : i64
    %119 = llvm.mlir.constant(512) : i64
    %120 = llvm.mlir.constant(2) : i64
    %121 = llvm.mlir.constant(0 : i32) : i32
    %122 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %123 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %124 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %125 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %126 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %126, ^bb1(%begin : i64), ^bb18
  ^bb1(%i: i64):
    %127 = llvm.ashr %x_stride0_1, %109 : i64
    %128 = llvm.mul %127, %110 overflow<nsw> : i64
    %129 = llvm.icmp "slt" %107, %128 : i64
    llvm.cond_br %129, ^bb2(%107, %122 : i64, vector<4xf64>), ^bb5(%122 : vector<4xf64>)
  ^bb2(%j: i64, %130: vector<4xf64>):
    %131 = llvm.add %j, %111 overflow<nsw> : i64
    %132 = llvm.intr.smin(%131, %128) : (i64, i64) -> i64
    %133 = llvm.icmp "slt" %j, %132 : i64
    llvm.cond_br %133, ^bb3(%j, %122, %122, %122, %122, %122, %122, %122, %122 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%122, %122, %122, %122, %122, %122, %122, %122 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%j_1: i64, %134: vector<4xf64>, %135: vector<4xf64>, %136: vector<4xf64>, %137: vector<4xf64>, %138: vector<4xf64>, %139: vector<4xf64>, %140: vector<4xf64>, %141: vector<4xf64>):
    %142 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %143 = llvm.add %142, %j_1 overflow<nsw> : i64
    %144 = llvm.getelementptr inbounds %x_1[%143] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %146 = llvm.fadd %134, %145 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %147 = llvm.getelementptr inbounds %144[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.load %147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %149 = llvm.fadd %135, %148 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %150 = llvm.getelementptr inbounds %144[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %151 = llvm.load %150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %152 = llvm.fadd %136, %151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %153 = llvm.getelementptr inbounds %144[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %154 = llvm.load %153 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %155 = llvm.fadd %137, %154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %156 = llvm.getelementptr inbounds %144[%115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %157 = llvm.load %156 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %158 = llvm.fadd %138, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %159 = llvm.getelementptr inbounds %144[%116] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %160 = llvm.load %159 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %161 = llvm.fadd %139, %160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %162 = llvm.getelementptr inbounds %144[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %163 = llvm.load %162 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %164 = llvm.fadd %140, %163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %165 = llvm.getelementptr inbounds %144[%118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %166 = llvm.load %165 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %167 = llvm.fadd %141, %166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %168 = llvm.add %j_1, %110 overflow<nsw> : i64
    %169 = llvm.icmp "slt" %168, %132 : i64
    llvm.cond_br %169, ^bb3(%168, %146, %149, %152, %155, %158, %161, %164, %167 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%146, %149, %152, %155, %158, %161, %164, %167 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%170: vector<4xf64>, %171: vector<4xf64>, %172: vector<4xf64>, %173: vector<4xf64>, %174: vector<4xf64>, %175: vector<4xf64>, %176: vector<4xf64>, %177: vector<4xf64>):
    %178 = llvm.fadd %170, %171 : vector<4xf64>
    %179 = llvm.fadd %172, %173 : vector<4xf64>
    %180 = llvm.fadd %174, %175 : vector<4xf64>
    %181 = llvm.fadd %176, %177 : vector<4xf64>
    %182 = llvm.fadd %178, %179 : vector<4xf64>
    %183 = llvm.fadd %180, %181 : vector<4xf64>
    %184 = llvm.fadd %182, %183 : vector<4xf64>
    %185 = llvm.fadd %130, %184 : vector<4xf64>
    %186 = llvm.add %j, %111 overflow<nsw> : i64
    %187 = llvm.icmp "slt" %186, %128 : i64
    llvm.cond_br %187, ^bb2(%186, %185 : i64, vector<4xf64>), ^bb5(%185 : vector<4xf64>)
  ^bb5(%188: vector<4xf64>):
    %189 = llvm.intr.smax(%128, %107) : (i64, i64) -> i64
    %190 = llvm.icmp "slt" %189, %x_stride0_1 : i64
    llvm.cond_br %190, ^bb6(%189, %188 : i64, vector<4xf64>), ^bb7(%188 : vector<4xf64>)
  ^bb6(%j_2: i64, %191: vector<4xf64>):
    %192 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %193 = llvm.intr.smin(%192, %112) : (i64, i64) -> i64
    %194 = llvm.intr.smax(%193, %107) : (i64, i64) -> i64
    %195 = llvm.trunc %194 : i64 to i32
    %196 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %197 = llvm.mlir.poison : vector<4xi32>
    %198 = llvm.insertelement %195, %197[%107 : i64] : vector<4xi32>
    %199 = llvm.shufflevector %198, %197 [0, 0, 0, 0] : vector<4xi32>
    %200 = llvm.icmp "slt" %196, %199 : vector<4xi32>
    %201 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %202 = llvm.add %201, %j_2 overflow<nsw> : i64
    %203 = llvm.getelementptr inbounds %x_1[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %204 = llvm.intr.masked.load %203, %200, %123 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %205 = llvm.fadd %191, %204 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %206 = llvm.select %200, %205, %191 : vector<4xi1>, vector<4xf64>
    %207 = llvm.add %j_2, %112 overflow<nsw> : i64
    %208 = llvm.icmp "slt" %207, %x_stride0_1 : i64
    llvm.cond_br %208, ^bb6(%207, %206 : i64, vector<4xf64>), ^bb7(%206 : vector<4xf64>)
  ^bb7(%209: vector<4xf64>):
    %210 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %211 = "llvm.intr.vector.reduce.fadd"(%210, %209) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %212 = llvm.fadd %124, %211 : f64
    %213 = llvm.fdiv %212, %106 : f64
    %214 = llvm.mlir.poison : vector<4xf64>
    %215 = llvm.insertelement %213, %214[%107 : i64] : vector<4xf64>
    %216 = llvm.shufflevector %215, %214 [0, 0, 0, 0] : vector<4xf64>
    %217 = llvm.ashr %x_stride0_1, %112 : i64
    %218 = llvm.mul %217, %115 overflow<nsw> : i64
    %219 = llvm.icmp "slt" %107, %218 : i64
    llvm.cond_br %219, ^bb8(%107, %122 : i64, vector<4xf64>), ^bb11(%122 : vector<4xf64>)
  ^bb8(%j_3: i64, %220: vector<4xf64>):
    %221 = llvm.add %j_3, %119 overflow<nsw> : i64
    %222 = llvm.intr.smin(%221, %218) : (i64, i64) -> i64
    %223 = llvm.icmp "slt" %j_3, %222 : i64
    llvm.cond_br %223, ^bb9(%j_3, %122, %122, %122, %122 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%122, %122, %122, %122 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%j_4: i64, %224: vector<4xf64>, %225: vector<4xf64>, %226: vector<4xf64>, %227: vector<4xf64>):
    %228 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %229 = llvm.add %228, %j_4 overflow<nsw> : i64
    %230 = llvm.getelementptr inbounds %x_1[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %231 = llvm.load %230 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %232 = llvm.fsub %231, %216 : vector<4xf64>
    %233 = llvm.fmul %232, %232 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %234 = llvm.fadd %224, %233 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %235 = llvm.getelementptr inbounds %230[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %236 = llvm.load %235 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %237 = llvm.fsub %236, %216 : vector<4xf64>
    %238 = llvm.fmul %237, %237 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %239 = llvm.fadd %225, %238 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %240 = llvm.getelementptr inbounds %230[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %241 = llvm.load %240 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %242 = llvm.fsub %241, %216 : vector<4xf64>
    %243 = llvm.fmul %242, %242 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %244 = llvm.fadd %226, %243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %245 = llvm.getelementptr inbounds %230[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %246 = llvm.load %245 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %247 = llvm.fsub %246, %216 : vector<4xf64>
    %248 = llvm.fmul %247, %247 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %249 = llvm.fadd %227, %248 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %250 = llvm.add %j_4, %115 overflow<nsw> : i64
    %251 = llvm.icmp "slt" %250, %222 : i64
    llvm.cond_br %251, ^bb9(%250, %234, %239, %244, %249 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%234, %239, %244, %249 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%252: vector<4xf64>, %253: vector<4xf64>, %254: vector<4xf64>, %255: vector<4xf64>):
    %256 = llvm.fadd %252, %253 : vector<4xf64>
    %257 = llvm.fadd %254, %255 : vector<4xf64>
    %258 = llvm.fadd %256, %257 : vector<4xf64>
    %259 = llvm.fadd %220, %258 : vector<4xf64>
    %260 = llvm.add %j_3, %119 overflow<nsw> : i64
    %261 = llvm.icmp "slt" %260, %218 : i64
    llvm.cond_br %261, ^bb8(%260, %259 : i64, vector<4xf64>), ^bb11(%259 : vector<4xf64>)
  ^bb11(%262: vector<4xf64>):
    %263 = llvm.intr.smax(%218, %107) : (i64, i64) -> i64
    %264 = llvm.icmp "slt" %263, %x_stride0_1 : i64
    llvm.cond_br %264, ^bb12(%263, %262 : i64, vector<4xf64>), ^bb13(%262 : vector<4xf64>)
  ^bb12(%j_5: i64, %265: vector<4xf64>):
    %266 = llvm.sub %x_stride0_1, %j_5 overflow<nsw> : i64
    %267 = llvm.intr.smin(%266, %112) : (i64, i64) -> i64
    %268 = llvm.intr.smax(%267, %107) : (i64, i64) -> i64
    %269 = llvm.trunc %268 : i64 to i32
    %270 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %271 = llvm.mlir.poison : vector<4xi32>
    %272 = llvm.insertelement %269, %271[%107 : i64] : vector<4xi32>
    %273 = llvm.shufflevector %272, %271 [0, 0, 0, 0] : vector<4xi32>
    %274 = llvm.icmp "slt" %270, %273 : vector<4xi32>
    %275 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %276 = llvm.add %275, %j_5 overflow<nsw> : i64
    %277 = llvm.getelementptr inbounds %x_1[%276] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %278 = llvm.intr.masked.load %277, %274, %123 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %279 = llvm.fsub %278, %216 : vector<4xf64>
    %280 = llvm.fmul %279, %279 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %281 = llvm.fadd %265, %280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %282 = llvm.select %274, %281, %265 : vector<4xi1>, vector<4xf64>
    %283 = llvm.add %j_5, %112 overflow<nsw> : i64
    %284 = llvm.icmp "slt" %283, %x_stride0_1 : i64
    llvm.cond_br %284, ^bb12(%283, %282 : i64, vector<4xf64>), ^bb13(%282 : vector<4xf64>)
  ^bb13(%285: vector<4xf64>):
    %286 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %287 = "llvm.intr.vector.reduce.fadd"(%286, %285) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %288 = llvm.fadd %124, %287 : f64
    %289 = llvm.fdiv %288, %106 : f64
    %290 = llvm.fadd %289, %125 : f64
    %291 = llvm.intr.sqrt(%290) : (f64) -> f64
    %292 = llvm.mlir.poison : vector<4xf64>
    %293 = llvm.insertelement %291, %292[%107 : i64] : vector<4xf64>
    %294 = llvm.shufflevector %293, %292 [0, 0, 0, 0] : vector<4xf64>
    %295 = llvm.ashr %x_stride0_1, %120 : i64
    %296 = llvm.mul %295, %112 overflow<nsw> : i64
    %297 = llvm.icmp "slt" %107, %296 : i64
    llvm.cond_br %297, ^bb14(%107 : i64), ^bb15
  ^bb14(%j_6: i64):
    %298 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %299 = llvm.add %298, %j_6 overflow<nsw> : i64
    %300 = llvm.getelementptr inbounds %x_1[%299] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %301 = llvm.load %300 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %302 = llvm.getelementptr inbounds %scale_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %303 = llvm.load %302 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %304 = llvm.getelementptr inbounds %shift_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %305 = llvm.load %304 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %306 = llvm.fsub %301, %216 : vector<4xf64>
    %307 = llvm.fdiv %306, %294 : vector<4xf64>
    %308 = llvm.fmul %307, %303 : vector<4xf64>
    %309 = llvm.fadd %308, %305 : vector<4xf64>
    %310 = llvm.add %298, %j_6 overflow<nsw> : i64
    %311 = llvm.getelementptr inbounds %out_1[%310] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %309, %311 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %312 = llvm.add %j_6, %112 overflow<nsw> : i64
    %313 = llvm.icmp "slt" %312, %296 : i64
    llvm.cond_br %313, ^bb14(%312 : i64), ^bb15
  ^bb15:
    %314 = llvm.intr.smax(%296, %107) : (i64, i64) -> i64
    %315 = llvm.icmp "slt" %314, %x_stride0_1 : i64
    llvm.cond_br %315, ^bb16(%314 : i64), ^bb17
  ^bb16(%j_7: i64):
    %316 = llvm.sub %x_stride0_1, %j_7 overflow<nsw> : i64
    %317 = llvm.intr.smin(%316, %112) : (i64, i64) -> i64
    %318 = llvm.intr.smax(%317, %107) : (i64, i64) -> i64
    %319 = llvm.trunc %318 : i64 to i32
    %320 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %321 = llvm.mlir.poison : vector<4xi32>
    %322 = llvm.insertelement %319, %321[%107 : i64] : vector<4xi32>
    %323 = llvm.shufflevector %322, %321 [0, 0, 0, 0] : vector<4xi32>
    %324 = llvm.icmp "slt" %320, %323 : vector<4xi32>
    %325 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %326 = llvm.add %325, %j_7 overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %x_1[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %328 = llvm.intr.masked.load %327, %324, %123 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %329 = llvm.getelementptr inbounds %scale_1[%j_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %330 = llvm.intr.masked.load %329, %324, %123 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %331 = llvm.getelementptr inbounds %shift_1[%j_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %332 = llvm.intr.masked.load %331, %324, %123 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %333 = llvm.fsub %328, %216 : vector<4xf64>
    %334 = llvm.fdiv %333, %294 : vector<4xf64>
    %335 = llvm.fmul %334, %330 : vector<4xf64>
    %336 = llvm.fadd %335, %332 : vector<4xf64>
    %337 = llvm.add %325, %j_7 overflow<nsw> : i64
    %338 = llvm.getelementptr inbounds %out_1[%337] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %336, %338, %324 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %339 = llvm.add %j_7, %112 overflow<nsw> : i64
    %340 = llvm.icmp "slt" %339, %x_stride0_1 : i64
    llvm.cond_br %340, ^bb16(%339 : i64), ^bb17
  ^bb17:
    %341 = llvm.add %i, %108 overflow<nsw> : i64
    %342 = llvm.icmp "slt" %341, %end : i64
    llvm.cond_br %342, ^bb1(%341 : i64), ^bb18
  ^bb18:
    llvm.return %121 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %343 = llvm.mlir.constant(8) : i64
    %344 = llvm.mlir.constant(16) : i64
    %345 = llvm.mlir.constant(24) : i64
    %346 = llvm.mlir.constant(32) : i64
    %347 = llvm.mlir.constant(40) : i64
    %348 = llvm.mlir.constant(48) : i64
    %349 = llvm.mlir.constant(56) : i64
    %350 = llvm.mlir.constant(64) : i64
    %351 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %352 = llvm.getelementptr inbounds %context[%343] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %353 = llvm.load %352 {alignment = 8 : i64} : !llvm.ptr -> i64
    %354 = llvm.getelementptr inbounds %context[%344] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %355 = llvm.load %354 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %356 = llvm.getelementptr inbounds %context[%345] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %357 = llvm.load %356 {alignment = 8 : i64} : !llvm.ptr -> f64
    %358 = llvm.getelementptr inbounds %context[%346] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %359 = llvm.load %358 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %360 = llvm.getelementptr inbounds %context[%347] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %361 = llvm.load %360 {alignment = 8 : i64} : !llvm.ptr -> i64
    %362 = llvm.getelementptr inbounds %context[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %363 = llvm.load %362 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %364 = llvm.getelementptr inbounds %context[%349] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %365 = llvm.load %364 {alignment = 8 : i64} : !llvm.ptr -> i64
    %366 = llvm.getelementptr inbounds %context[%350] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %367 = llvm.load %366 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %368 = llvm.call @program.parallel0(%begin_1, %end_1, %351, %353, %355, %357, %359, %361, %363, %365, %367) : (i64, i64, i64, i64, !llvm.ptr, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %368 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %369 = llvm.mlir.constant(0) : i64
    %370 = llvm.mlir.constant(1) : i64
    %371 = llvm.mlir.constant(1 : i32) : i32
    %372 = llvm.mlir.constant(2 : i32) : i32
    %373 = llvm.mlir.constant(0 : i32) : i32
    %374 = llvm.icmp "eq" %scale_size0_2, %x_stride0_2 : i64
    %375 = llvm.icmp "eq" %shift_size0_2, %x_stride0_2 : i64
    llvm.cond_br %374, ^bb1, ^bb3(%371 : i32)
  ^bb1:
    llvm.cond_br %375, ^bb2, ^bb3(%372 : i32)
  ^bb2:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %376 = llvm.getelementptr inbounds %extents[%370] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %376 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %373 : i32
  ^bb3(%377: i32):
    llvm.return %377 : i32
  }
}
