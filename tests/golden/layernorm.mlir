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
      %52 = affine.for %j_2 = affine_map<(d0) -> (((d0 floordiv 32) * 32))>(%7) to %7 step 4 iter_args(%53 = %10) -> (vector<4xf64>) {
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
      %93 = affine.for %j_5 = affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%7) to %7 step 4 iter_args(%94 = %63) -> (vector<4xf64>) {
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
      affine.for %j_7 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%7) to %7 step 4 {
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
    %33 = arith.subi %5, %13 : index
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
    %65 = arith.subi %5, %45 : index
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
    %86 = arith.constant 48 : index
    %87 = arith.addi %86, %32 : index
    %88 = arith.addi %87, %41 : index
    %89 = arith.addi %88, %64 : index
    %90 = arith.addi %89, %73 : index
    %91 = arith.addi %90, %85 : index
    %92 = arith.constant 17 : index
    %93 = arith.addi %91, %92 : index
    %94 = arith.muli %9, %93 : index
    %95 = arith.constant 32768 : index
    %96 = arith.cmpi sge, %94, %95 : index
    "omp.parallel"(%96) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %4, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %97 = arith.shrsi %5, %c5 : index
          %98 = arith.muli %97, %c32 overflow<nsw> : index
          %99 = scf.for %j = %c0 to %98 step %c1024 iter_args(%100 = %2) -> (vector<4xf64>) {
            %101 = arith.addi %j, %c1024 overflow<nsw> : index
            %102 = arith.minsi %101, %98 : index
            %103, %104, %105, %106, %107, %108, %109, %110 = scf.for %j_1 = %j to %102 step %c32 iter_args(%111 = %2, %112 = %2, %113 = %2, %114 = %2, %115 = %2, %116 = %2, %117 = %2, %118 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %119 = vector.load %x[%i, %j_1] : memref<?x?xf64>, vector<4xf64>
              %120 = arith.addf %111, %119 fastmath<reassoc,contract> : vector<4xf64>
              %121 = arith.addi %j_1, %c4 overflow<nsw> : index
              %122 = vector.load %x[%i, %121] : memref<?x?xf64>, vector<4xf64>
              %123 = arith.addf %112, %122 fastmath<reassoc,contract> : vector<4xf64>
              %124 = arith.addi %j_1, %c8 overflow<nsw> : index
              %125 = vector.load %x[%i, %124] : memref<?x?xf64>, vector<4xf64>
              %126 = arith.addf %113, %125 fastmath<reassoc,contract> : vector<4xf64>
              %127 = arith.addi %j_1, %c12 overflow<nsw> : index
              %128 = vector.load %x[%i, %127] : memref<?x?xf64>, vector<4xf64>
              %129 = arith.addf %114, %128 fastmath<reassoc,contract> : vector<4xf64>
              %130 = arith.addi %j_1, %c16 overflow<nsw> : index
              %131 = vector.load %x[%i, %130] : memref<?x?xf64>, vector<4xf64>
              %132 = arith.addf %115, %131 fastmath<reassoc,contract> : vector<4xf64>
              %133 = arith.addi %j_1, %c20 overflow<nsw> : index
              %134 = vector.load %x[%i, %133] : memref<?x?xf64>, vector<4xf64>
              %135 = arith.addf %116, %134 fastmath<reassoc,contract> : vector<4xf64>
              %136 = arith.addi %j_1, %c24 overflow<nsw> : index
              %137 = vector.load %x[%i, %136] : memref<?x?xf64>, vector<4xf64>
              %138 = arith.addf %117, %137 fastmath<reassoc,contract> : vector<4xf64>
              %139 = arith.addi %j_1, %c28 overflow<nsw> : index
              %140 = vector.load %x[%i, %139] : memref<?x?xf64>, vector<4xf64>
              %141 = arith.addf %118, %140 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %120, %123, %126, %129, %132, %135, %138, %141 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %142 = arith.addf %103, %104 : vector<4xf64>
            %143 = arith.addf %105, %106 : vector<4xf64>
            %144 = arith.addf %107, %108 : vector<4xf64>
            %145 = arith.addf %109, %110 : vector<4xf64>
            %146 = arith.addf %142, %143 : vector<4xf64>
            %147 = arith.addf %144, %145 : vector<4xf64>
            %148 = arith.addf %146, %147 : vector<4xf64>
            %149 = arith.addf %100, %148 : vector<4xf64>
            scf.yield %149 : vector<4xf64>
          }
          %150 = scf.for %j_2 = %98 to %5 step %c4 iter_args(%151 = %99) -> (vector<4xf64>) {
            %152 = arith.subi %5, %j_2 overflow<nsw> : index
            %153 = vector.create_mask %152 : vector<4xi1>
            %154 = vector.maskedload %x[%i, %j_2], %153, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %155 = arith.addf %151, %154 fastmath<reassoc,contract> : vector<4xf64>
            %156 = arith.select %153, %155, %151 : vector<4xi1>, vector<4xf64>
            scf.yield %156 : vector<4xf64>
          }
          %157 = vector.reduction <add>, %150 fastmath<reassoc> : vector<4xf64> into f64
          %158 = arith.addf %0, %157 : f64
          %159 = arith.divf %158, %7 : f64
          %160 = vector.broadcast %159 : f64 to vector<4xf64>
          %161 = arith.shrsi %5, %c4 : index
          %162 = arith.muli %161, %c16 overflow<nsw> : index
          %163 = scf.for %j_3 = %c0 to %162 step %c512 iter_args(%164 = %2) -> (vector<4xf64>) {
            %165 = arith.addi %j_3, %c512 overflow<nsw> : index
            %166 = arith.minsi %165, %162 : index
            %167, %168, %169, %170 = scf.for %j_4 = %j_3 to %166 step %c16 iter_args(%171 = %2, %172 = %2, %173 = %2, %174 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %175 = vector.load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
              %176 = arith.subf %175, %160 : vector<4xf64>
              %177 = arith.mulf %176, %176 fastmath<contract> : vector<4xf64>
              %178 = arith.addf %171, %177 fastmath<reassoc,contract> : vector<4xf64>
              %179 = arith.addi %j_4, %c4 overflow<nsw> : index
              %180 = vector.load %x[%i, %179] : memref<?x?xf64>, vector<4xf64>
              %181 = arith.subf %180, %160 : vector<4xf64>
              %182 = arith.mulf %181, %181 fastmath<contract> : vector<4xf64>
              %183 = arith.addf %172, %182 fastmath<reassoc,contract> : vector<4xf64>
              %184 = arith.addi %j_4, %c8 overflow<nsw> : index
              %185 = vector.load %x[%i, %184] : memref<?x?xf64>, vector<4xf64>
              %186 = arith.subf %185, %160 : vector<4xf64>
              %187 = arith.mulf %186, %186 fastmath<contract> : vector<4xf64>
              %188 = arith.addf %173, %187 fastmath<reassoc,contract> : vector<4xf64>
              %189 = arith.addi %j_4, %c12 overflow<nsw> : index
              %190 = vector.load %x[%i, %189] : memref<?x?xf64>, vector<4xf64>
              %191 = arith.subf %190, %160 : vector<4xf64>
              %192 = arith.mulf %191, %191 fastmath<contract> : vector<4xf64>
              %193 = arith.addf %174, %192 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %178, %183, %188, %193 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %194 = arith.addf %167, %168 : vector<4xf64>
            %195 = arith.addf %169, %170 : vector<4xf64>
            %196 = arith.addf %194, %195 : vector<4xf64>
            %197 = arith.addf %164, %196 : vector<4xf64>
            scf.yield %197 : vector<4xf64>
          }
          %198 = scf.for %j_5 = %162 to %5 step %c4 iter_args(%199 = %163) -> (vector<4xf64>) {
            %200 = arith.subi %5, %j_5 overflow<nsw> : index
            %201 = vector.create_mask %200 : vector<4xi1>
            %202 = vector.maskedload %x[%i, %j_5], %201, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %203 = arith.subf %202, %160 : vector<4xf64>
            %204 = arith.mulf %203, %203 fastmath<contract> : vector<4xf64>
            %205 = arith.addf %199, %204 fastmath<reassoc,contract> : vector<4xf64>
            %206 = arith.select %201, %205, %199 : vector<4xi1>, vector<4xf64>
            scf.yield %206 : vector<4xf64>
          }
          %207 = vector.reduction <add>, %198 fastmath<reassoc> : vector<4xf64> into f64
          %208 = arith.addf %0, %207 : f64
          %209 = arith.divf %208, %7 : f64
          %210 = arith.addf %209, %1 : f64
          %211 = math.sqrt %210 : f64
          %212 = vector.broadcast %211 : f64 to vector<4xf64>
          %213 = arith.shrsi %5, %c2 : index
          %214 = arith.muli %213, %c4 overflow<nsw> : index
          scf.for %j_6 = %c0 to %214 step %c4 {
            %215 = vector.load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
            %216 = vector.load %scale[%j_6] : memref<?xf64>, vector<4xf64>
            %217 = vector.load %shift[%j_6] : memref<?xf64>, vector<4xf64>
            %218 = arith.subf %215, %160 : vector<4xf64>
            %219 = arith.divf %218, %212 : vector<4xf64>
            %220 = arith.mulf %219, %216 : vector<4xf64>
            %221 = arith.addf %220, %217 : vector<4xf64>
            vector.store %221, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
          }
          %222 = arith.cmpi slt, %214, %5 : index
          scf.if %222 {
            %223 = arith.subi %5, %214 overflow<nsw> : index
            %224 = vector.create_mask %223 : vector<4xi1>
            %225 = vector.maskedload %x[%i, %214], %224, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %226 = vector.maskedload %scale[%214], %224, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %227 = vector.maskedload %shift[%214], %224, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %228 = arith.subf %225, %160 : vector<4xf64>
            %229 = arith.divf %228, %212 : vector<4xf64>
            %230 = arith.mulf %229, %226 : vector<4xf64>
            %231 = arith.addf %230, %227 : vector<4xf64>
            vector.maskedstore %out_1[%i, %214], %224, %231 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
    %23 = llvm.mlir.constant(48) : i64
    %24 = llvm.mlir.constant(17) : i64
    %25 = llvm.mlir.constant(32768) : i64
    %26 = llvm.mlir.constant(72) : i64
    %27 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %28 = llvm.mlir.constant(40) : i64
    %29 = llvm.mlir.constant(56) : i64
    %30 = llvm.mlir.constant(64) : i64
    %31 = llvm.mlir.constant(0 : i32) : i32
    %32 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %33 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %34 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %35 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %36 = llvm.sitofp %x_stride0 : i64 to f64
    %37 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %38 = llvm.ashr %x_stride0, %3 : i64
    %39 = llvm.mul %38, %2 : i64
    %40 = llvm.intr.smax(%39, %0) : (i64, i64) -> i64
    %41 = llvm.add %40, %14 : i64
    %42 = llvm.udiv %41, %4 : i64
    %43 = llvm.intr.smin(%4, %39) : (i64, i64) -> i64
    %44 = llvm.intr.smax(%43, %0) : (i64, i64) -> i64
    %45 = llvm.add %44, %15 : i64
    %46 = llvm.udiv %45, %2 : i64
    %47 = llvm.mul %46, %15 : i64
    %48 = llvm.add %16, %47 : i64
    %49 = llvm.mul %42, %48 : i64
    %50 = llvm.sub %x_stride0, %39 : i64
    %51 = llvm.intr.smax(%50, %0) : (i64, i64) -> i64
    %52 = llvm.add %51, %17 : i64
    %53 = llvm.udiv %52, %5 : i64
    %54 = llvm.mul %53, %18 : i64
    %55 = llvm.ashr %x_stride0, %5 : i64
    %56 = llvm.mul %55, %8 : i64
    %57 = llvm.intr.smax(%56, %0) : (i64, i64) -> i64
    %58 = llvm.add %57, %19 : i64
    %59 = llvm.udiv %58, %12 : i64
    %60 = llvm.intr.smin(%12, %56) : (i64, i64) -> i64
    %61 = llvm.intr.smax(%60, %0) : (i64, i64) -> i64
    %62 = llvm.add %61, %20 : i64
    %63 = llvm.udiv %62, %8 : i64
    %64 = llvm.mul %63, %21 : i64
    %65 = llvm.add %22, %64 : i64
    %66 = llvm.mul %59, %65 : i64
    %67 = llvm.sub %x_stride0, %56 : i64
    %68 = llvm.intr.smax(%67, %0) : (i64, i64) -> i64
    %69 = llvm.add %68, %17 : i64
    %70 = llvm.udiv %69, %5 : i64
    %71 = llvm.mul %70, %6 : i64
    %72 = llvm.ashr %x_stride0, %13 : i64
    %73 = llvm.mul %72, %5 : i64
    %74 = llvm.intr.smax(%73, %0) : (i64, i64) -> i64
    %75 = llvm.add %74, %17 : i64
    %76 = llvm.udiv %75, %5 : i64
    %77 = llvm.mul %76, %20 : i64
    %78 = llvm.add %23, %49 : i64
    %79 = llvm.add %78, %54 : i64
    %80 = llvm.add %79, %66 : i64
    %81 = llvm.add %80, %71 : i64
    %82 = llvm.add %81, %77 : i64
    %83 = llvm.add %82, %24 : i64
    %84 = llvm.mul %37, %83 : i64
    %85 = llvm.icmp "sge" %84, %25 : i64
    %86 = llvm.icmp "sgt" %x_size0, %0 : i64
    %87 = llvm.select %86, %x_size0, %0 : i1, i64
    llvm.cond_br %85, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %27 {alignment = 8 : i64} : i64, !llvm.ptr
    %88 = llvm.getelementptr inbounds %27[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %88 {alignment = 8 : i64} : i64, !llvm.ptr
    %89 = llvm.getelementptr inbounds %27[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %89 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %90 = llvm.getelementptr inbounds %27[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %36, %90 {alignment = 8 : i64} : f64, !llvm.ptr
    %91 = llvm.getelementptr inbounds %27[%2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale, %91 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %92 = llvm.getelementptr inbounds %27[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale_size0, %92 {alignment = 8 : i64} : i64, !llvm.ptr
    %93 = llvm.getelementptr inbounds %27[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift, %93 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %94 = llvm.getelementptr inbounds %27[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift_size0, %94 {alignment = 8 : i64} : i64, !llvm.ptr
    %95 = llvm.getelementptr inbounds %27[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %95 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %96 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %97 = llvm.call @stepwell_parallel_for(%96, %27, %87, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%97 : i32)
  ^bb2:
    %98 = llvm.call @program.parallel0(%0, %87, %x_size0, %x_stride0, %x, %36, %scale, %scale_size0, %shift, %shift_size0, %out) : (i64, i64, i64, i64, !llvm.ptr, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%98 : i32)
  ^bb3(%99: i32):
    llvm.return %31 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %100: f64, %scale_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %shift_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %101 = llvm.mlir.constant(0) : i64
    %102 = llvm.mlir.constant(1) : i64
    %103 = llvm.mlir.constant(5) : i64
    %104 = llvm.mlir.constant(32) : i64
    %105 = llvm.mlir.constant(1024) : i64
    %106 = llvm.mlir.constant(4) : i64
    %107 = llvm.mlir.constant(8) : i64
    %108 = llvm.mlir.constant(12) : i64
    %109 = llvm.mlir.constant(16) : i64
    %110 = llvm.mlir.constant(20) : i64
    %111 = llvm.mlir.constant(24) : i64
    %112 = llvm.mlir.constant(28) : i64
    %113 = llvm.mlir.constant(512) : i64
    %114 = llvm.mlir.constant(2) : i64
    %115 = llvm.mlir.constant(0 : i32) : i32
    %116 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %117 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %118 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %119 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %120 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %120, ^bb1(%begin : i64), ^bb18
  ^bb1(%i: i64):
    %121 = llvm.ashr %x_stride0_1, %103 : i64
    %122 = llvm.mul %121, %104 overflow<nsw> : i64
    %123 = llvm.icmp "slt" %101, %122 : i64
    llvm.cond_br %123, ^bb2(%101, %116 : i64, vector<4xf64>), ^bb5(%116 : vector<4xf64>)
  ^bb2(%j: i64, %124: vector<4xf64>):
    %125 = llvm.add %j, %105 overflow<nsw> : i64
    %126 = llvm.intr.smin(%125, %122) : (i64, i64) -> i64
    %127 = llvm.icmp "slt" %j, %126 : i64
    llvm.cond_br %127, ^bb3(%j, %116, %116, %116, %116, %116, %116, %116, %116 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%116, %116, %116, %116, %116, %116, %116, %116 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%j_1: i64, %128: vector<4xf64>, %129: vector<4xf64>, %130: vector<4xf64>, %131: vector<4xf64>, %132: vector<4xf64>, %133: vector<4xf64>, %134: vector<4xf64>, %135: vector<4xf64>):
    %136 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %137 = llvm.add %136, %j_1 overflow<nsw> : i64
    %138 = llvm.getelementptr inbounds %x_1[%137] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %139 = llvm.load %138 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %140 = llvm.fadd %128, %139 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %141 = llvm.getelementptr inbounds %138[%106] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %142 = llvm.load %141 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %143 = llvm.fadd %129, %142 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %144 = llvm.getelementptr inbounds %138[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %146 = llvm.fadd %130, %145 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %147 = llvm.getelementptr inbounds %138[%108] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.load %147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %149 = llvm.fadd %131, %148 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %150 = llvm.getelementptr inbounds %138[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %151 = llvm.load %150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %152 = llvm.fadd %132, %151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %153 = llvm.getelementptr inbounds %138[%110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %154 = llvm.load %153 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %155 = llvm.fadd %133, %154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %156 = llvm.getelementptr inbounds %138[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %157 = llvm.load %156 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %158 = llvm.fadd %134, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %159 = llvm.getelementptr inbounds %138[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %160 = llvm.load %159 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %161 = llvm.fadd %135, %160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %162 = llvm.add %j_1, %104 overflow<nsw> : i64
    %163 = llvm.icmp "slt" %162, %126 : i64
    llvm.cond_br %163, ^bb3(%162, %140, %143, %146, %149, %152, %155, %158, %161 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%140, %143, %146, %149, %152, %155, %158, %161 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%164: vector<4xf64>, %165: vector<4xf64>, %166: vector<4xf64>, %167: vector<4xf64>, %168: vector<4xf64>, %169: vector<4xf64>, %170: vector<4xf64>, %171: vector<4xf64>):
    %172 = llvm.fadd %164, %165 : vector<4xf64>
    %173 = llvm.fadd %166, %167 : vector<4xf64>
    %174 = llvm.fadd %168, %169 : vector<4xf64>
    %175 = llvm.fadd %170, %171 : vector<4xf64>
    %176 = llvm.fadd %172, %173 : vector<4xf64>
    %177 = llvm.fadd %174, %175 : vector<4xf64>
    %178 = llvm.fadd %176, %177 : vector<4xf64>
    %179 = llvm.fadd %124, %178 : vector<4xf64>
    %180 = llvm.add %j, %105 overflow<nsw> : i64
    %181 = llvm.icmp "slt" %180, %122 : i64
    llvm.cond_br %181, ^bb2(%180, %179 : i64, vector<4xf64>), ^bb5(%179 : vector<4xf64>)
  ^bb5(%182: vector<4xf64>):
    %183 = llvm.icmp "slt" %122, %x_stride0_1 : i64
    llvm.cond_br %183, ^bb6(%122, %182 : i64, vector<4xf64>), ^bb7(%182 : vector<4xf64>)
  ^bb6(%j_2: i64, %184: vector<4xf64>):
    %185 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %186 = llvm.intr.smin(%185, %106) : (i64, i64) -> i64
    %187 = llvm.intr.smax(%186, %101) : (i64, i64) -> i64
    %188 = llvm.trunc %187 : i64 to i32
    %189 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %190 = llvm.mlir.poison : vector<4xi32>
    %191 = llvm.insertelement %188, %190[%101 : i64] : vector<4xi32>
    %192 = llvm.shufflevector %191, %190 [0, 0, 0, 0] : vector<4xi32>
    %193 = llvm.icmp "slt" %189, %192 : vector<4xi32>
    %194 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %195 = llvm.add %194, %j_2 overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %x_1[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %197 = llvm.intr.masked.load %196, %193, %117 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %198 = llvm.fadd %184, %197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %199 = llvm.select %193, %198, %184 : vector<4xi1>, vector<4xf64>
    %200 = llvm.add %j_2, %106 overflow<nsw> : i64
    %201 = llvm.icmp "slt" %200, %x_stride0_1 : i64
    llvm.cond_br %201, ^bb6(%200, %199 : i64, vector<4xf64>), ^bb7(%199 : vector<4xf64>)
  ^bb7(%202: vector<4xf64>):
    %203 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %204 = "llvm.intr.vector.reduce.fadd"(%203, %202) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %205 = llvm.fadd %118, %204 : f64
    %206 = llvm.fdiv %205, %100 : f64
    %207 = llvm.mlir.poison : vector<4xf64>
    %208 = llvm.insertelement %206, %207[%101 : i64] : vector<4xf64>
    %209 = llvm.shufflevector %208, %207 [0, 0, 0, 0] : vector<4xf64>
    %210 = llvm.ashr %x_stride0_1, %106 : i64
    %211 = llvm.mul %210, %109 overflow<nsw> : i64
    %212 = llvm.icmp "slt" %101, %211 : i64
    llvm.cond_br %212, ^bb8(%101, %116 : i64, vector<4xf64>), ^bb11(%116 : vector<4xf64>)
  ^bb8(%j_3: i64, %213: vector<4xf64>):
    %214 = llvm.add %j_3, %113 overflow<nsw> : i64
    %215 = llvm.intr.smin(%214, %211) : (i64, i64) -> i64
    %216 = llvm.icmp "slt" %j_3, %215 : i64
    llvm.cond_br %216, ^bb9(%j_3, %116, %116, %116, %116 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%116, %116, %116, %116 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%j_4: i64, %217: vector<4xf64>, %218: vector<4xf64>, %219: vector<4xf64>, %220: vector<4xf64>):
    %221 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %222 = llvm.add %221, %j_4 overflow<nsw> : i64
    %223 = llvm.getelementptr inbounds %x_1[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %224 = llvm.load %223 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %225 = llvm.fsub %224, %209 : vector<4xf64>
    %226 = llvm.fmul %225, %225 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %227 = llvm.fadd %217, %226 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %228 = llvm.getelementptr inbounds %223[%106] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %229 = llvm.load %228 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %230 = llvm.fsub %229, %209 : vector<4xf64>
    %231 = llvm.fmul %230, %230 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %232 = llvm.fadd %218, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %233 = llvm.getelementptr inbounds %223[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %234 = llvm.load %233 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %235 = llvm.fsub %234, %209 : vector<4xf64>
    %236 = llvm.fmul %235, %235 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %237 = llvm.fadd %219, %236 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %238 = llvm.getelementptr inbounds %223[%108] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %239 = llvm.load %238 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %240 = llvm.fsub %239, %209 : vector<4xf64>
    %241 = llvm.fmul %240, %240 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %242 = llvm.fadd %220, %241 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %243 = llvm.add %j_4, %109 overflow<nsw> : i64
    %244 = llvm.icmp "slt" %243, %215 : i64
    llvm.cond_br %244, ^bb9(%243, %227, %232, %237, %242 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%227, %232, %237, %242 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%245: vector<4xf64>, %246: vector<4xf64>, %247: vector<4xf64>, %248: vector<4xf64>):
    %249 = llvm.fadd %245, %246 : vector<4xf64>
    %250 = llvm.fadd %247, %248 : vector<4xf64>
    %251 = llvm.fadd %249, %250 : vector<4xf64>
    %252 = llvm.fadd %213, %251 : vector<4xf64>
    %253 = llvm.add %j_3, %113 overflow<nsw> : i64
    %254 = llvm.icmp "slt" %253, %211 : i64
    llvm.cond_br %254, ^bb8(%253, %252 : i64, vector<4xf64>), ^bb11(%252 : vector<4xf64>)
  ^bb11(%255: vector<4xf64>):
    %256 = llvm.icmp "slt" %211, %x_stride0_1 : i64
    llvm.cond_br %256, ^bb12(%211, %255 : i64, vector<4xf64>), ^bb13(%255 : vector<4xf64>)
  ^bb12(%j_5: i64, %257: vector<4xf64>):
    %258 = llvm.sub %x_stride0_1, %j_5 overflow<nsw> : i64
    %259 = llvm.intr.smin(%258, %106) : (i64, i64) -> i64
    %260 = llvm.intr.smax(%259, %101) : (i64, i64) -> i64
    %261 = llvm.trunc %260 : i64 to i32
    %262 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %263 = llvm.mlir.poison : vector<4xi32>
    %264 = llvm.insertelement %261, %263[%101 : i64] : vector<4xi32>
    %265 = llvm.shufflevector %264, %263 [0, 0, 0, 0] : vector<4xi32>
    %266 = llvm.icmp "slt" %262, %265 : vector<4xi32>
    %267 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %268 = llvm.add %267, %j_5 overflow<nsw> : i64
    %269 = llvm.getelementptr inbounds %x_1[%268] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %270 = llvm.intr.masked.load %269, %266, %117 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %271 = llvm.fsub %270, %209 : vector<4xf64>
    %272 = llvm.fmul %271, %271 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %273 = llvm.fadd %257, %272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %274 = llvm.select %266, %273, %257 : vector<4xi1>, vector<4xf64>
    %275 = llvm.add %j_5, %106 overflow<nsw> : i64
    %276 = llvm.icmp "slt" %275, %x_stride0_1 : i64
    llvm.cond_br %276, ^bb12(%275, %274 : i64, vector<4xf64>), ^bb13(%274 : vector<4xf64>)
  ^bb13(%277: vector<4xf64>):
    %278 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %279 = "llvm.intr.vector.reduce.fadd"(%278, %277) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %280 = llvm.fadd %118, %279 : f64
    %281 = llvm.fdiv %280, %100 : f64
    %282 = llvm.fadd %281, %119 : f64
    %283 = llvm.intr.sqrt(%282) : (f64) -> f64
    %284 = llvm.mlir.poison : vector<4xf64>
    %285 = llvm.insertelement %283, %284[%101 : i64] : vector<4xf64>
    %286 = llvm.shufflevector %285, %284 [0, 0, 0, 0] : vector<4xf64>
    %287 = llvm.ashr %x_stride0_1, %114 : i64
    %288 = llvm.mul %287, %106 overflow<nsw> : i64
    %289 = llvm.icmp "slt" %101, %288 : i64
    llvm.cond_br %289, ^bb14(%101 : i64), ^bb15
  ^bb14(%j_6: i64):
    %290 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %291 = llvm.add %290, %j_6 overflow<nsw> : i64
    %292 = llvm.getelementptr inbounds %x_1[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %293 = llvm.load %292 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %294 = llvm.getelementptr inbounds %scale_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %295 = llvm.load %294 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %296 = llvm.getelementptr inbounds %shift_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %297 = llvm.load %296 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %298 = llvm.fsub %293, %209 : vector<4xf64>
    %299 = llvm.fdiv %298, %286 : vector<4xf64>
    %300 = llvm.fmul %299, %295 : vector<4xf64>
    %301 = llvm.fadd %300, %297 : vector<4xf64>
    %302 = llvm.add %290, %j_6 overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %out_1[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %301, %303 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %304 = llvm.add %j_6, %106 overflow<nsw> : i64
    %305 = llvm.icmp "slt" %304, %288 : i64
    llvm.cond_br %305, ^bb14(%304 : i64), ^bb15
  ^bb15:
    %306 = llvm.icmp "slt" %288, %x_stride0_1 : i64
    llvm.cond_br %306, ^bb16, ^bb17
  ^bb16:
    %307 = llvm.sub %x_stride0_1, %288 overflow<nsw> : i64
    %308 = llvm.intr.smin(%307, %106) : (i64, i64) -> i64
    %309 = llvm.intr.smax(%308, %101) : (i64, i64) -> i64
    %310 = llvm.trunc %309 : i64 to i32
    %311 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %312 = llvm.mlir.poison : vector<4xi32>
    %313 = llvm.insertelement %310, %312[%101 : i64] : vector<4xi32>
    %314 = llvm.shufflevector %313, %312 [0, 0, 0, 0] : vector<4xi32>
    %315 = llvm.icmp "slt" %311, %314 : vector<4xi32>
    %316 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %317 = llvm.add %316, %288 overflow<nsw> : i64
    %318 = llvm.getelementptr inbounds %x_1[%317] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %319 = llvm.intr.masked.load %318, %315, %117 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %320 = llvm.getelementptr inbounds %scale_1[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %321 = llvm.intr.masked.load %320, %315, %117 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %322 = llvm.getelementptr inbounds %shift_1[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %323 = llvm.intr.masked.load %322, %315, %117 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %324 = llvm.fsub %319, %209 : vector<4xf64>
    %325 = llvm.fdiv %324, %286 : vector<4xf64>
    %326 = llvm.fmul %325, %321 : vector<4xf64>
    %327 = llvm.fadd %326, %323 : vector<4xf64>
    %328 = llvm.add %316, %288 overflow<nsw> : i64
    %329 = llvm.getelementptr inbounds %out_1[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %327, %329, %315 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb17
  ^bb17:
    %330 = llvm.add %i, %102 overflow<nsw> : i64
    %331 = llvm.icmp "slt" %330, %end : i64
    llvm.cond_br %331, ^bb1(%330 : i64), ^bb18
  ^bb18:
    llvm.return %115 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %332 = llvm.mlir.constant(8) : i64
    %333 = llvm.mlir.constant(16) : i64
    %334 = llvm.mlir.constant(24) : i64
    %335 = llvm.mlir.constant(32) : i64
    %336 = llvm.mlir.constant(40) : i64
    %337 = llvm.mlir.constant(48) : i64
    %338 = llvm.mlir.constant(56) : i64
    %339 = llvm.mlir.constant(64) : i64
    %340 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %341 = llvm.getelementptr inbounds %context[%332] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %342 = llvm.load %341 {alignment = 8 : i64} : !llvm.ptr -> i64
    %343 = llvm.getelementptr inbounds %context[%333] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %344 = llvm.load %343 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %345 = llvm.getelementptr inbounds %context[%334] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %346 = llvm.load %345 {alignment = 8 : i64} : !llvm.ptr -> f64
    %347 = llvm.getelementptr inbounds %context[%335] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %348 = llvm.load %347 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %349 = llvm.getelementptr inbounds %context[%336] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> i64
    %351 = llvm.getelementptr inbounds %context[%337] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %352 = llvm.load %351 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %353 = llvm.getelementptr inbounds %context[%338] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %354 = llvm.load %353 {alignment = 8 : i64} : !llvm.ptr -> i64
    %355 = llvm.getelementptr inbounds %context[%339] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %356 = llvm.load %355 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %357 = llvm.call @program.parallel0(%begin_1, %end_1, %340, %342, %344, %346, %348, %350, %352, %354, %356) : (i64, i64, i64, i64, !llvm.ptr, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %357 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %358 = llvm.mlir.constant(0) : i64
    %359 = llvm.mlir.constant(1) : i64
    %360 = llvm.mlir.constant(1 : i32) : i32
    %361 = llvm.mlir.constant(2 : i32) : i32
    %362 = llvm.mlir.constant(0 : i32) : i32
    %363 = llvm.icmp "eq" %scale_size0_2, %x_stride0_2 : i64
    %364 = llvm.icmp "eq" %shift_size0_2, %x_stride0_2 : i64
    llvm.cond_br %363, ^bb1, ^bb3(%360 : i32)
  ^bb1:
    llvm.cond_br %364, ^bb2, ^bb3(%361 : i32)
  ^bb2:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %365 = llvm.getelementptr inbounds %extents[%359] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %365 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %362 : i32
  ^bb3(%366: i32):
    llvm.return %366 : i32
  }
}
