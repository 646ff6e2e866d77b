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
    %14 = arith.constant 1024 : index
    %15 = arith.ceildivsi %13, %14 : index
    %16 = arith.constant 0 : index
    %17 = arith.maxsi %15, %16 : index
    %18 = arith.constant 1024 : index
    %19 = arith.minsi %18, %13 : index
    %20 = arith.constant 32 : index
    %21 = arith.ceildivsi %19, %20 : index
    %22 = arith.constant 0 : index
    %23 = arith.maxsi %21, %22 : index
    %24 = arith.constant 31 : index
    %25 = arith.muli %23, %24 : index
    %26 = arith.constant 11 : index
    %27 = arith.addi %26, %25 : index
    %28 = arith.muli %17, %27 : index
    %29 = arith.constant 0 : index
    %30 = arith.maxsi %13, %29 : index
    %31 = arith.subi %5, %30 : index
    %32 = arith.constant 4 : index
    %33 = arith.ceildivsi %31, %32 : index
    %34 = arith.constant 0 : index
    %35 = arith.maxsi %33, %34 : index
    %36 = arith.constant 6 : index
    %37 = arith.muli %35, %36 : index
    %38 = arith.constant 4 : index
    %39 = arith.shrsi %5, %38 : index
    %40 = arith.constant 16 : index
    %41 = arith.muli %39, %40 : index
    %42 = arith.constant 512 : index
    %43 = arith.ceildivsi %41, %42 : index
    %44 = arith.constant 0 : index
    %45 = arith.maxsi %43, %44 : index
    %46 = arith.constant 512 : index
    %47 = arith.minsi %46, %41 : index
    %48 = arith.constant 16 : index
    %49 = arith.ceildivsi %47, %48 : index
    %50 = arith.constant 0 : index
    %51 = arith.maxsi %49, %50 : index
    %52 = arith.constant 23 : index
    %53 = arith.muli %51, %52 : index
    %54 = arith.constant 7 : index
    %55 = arith.addi %54, %53 : index
    %56 = arith.muli %45, %55 : index
    %57 = arith.constant 0 : index
    %58 = arith.maxsi %41, %57 : index
    %59 = arith.subi %5, %58 : index
    %60 = arith.constant 4 : index
    %61 = arith.ceildivsi %59, %60 : index
    %62 = arith.constant 0 : index
    %63 = arith.maxsi %61, %62 : index
    %64 = arith.constant 8 : index
    %65 = arith.muli %63, %64 : index
    %66 = arith.constant 2 : index
    %67 = arith.shrsi %5, %66 : index
    %68 = arith.constant 4 : index
    %69 = arith.muli %67, %68 : index
    %70 = arith.constant 4 : index
    %71 = arith.ceildivsi %69, %70 : index
    %72 = arith.constant 0 : index
    %73 = arith.maxsi %71, %72 : index
    %74 = arith.constant 15 : index
    %75 = arith.muli %73, %74 : index
    %76 = arith.constant 0 : index
    %77 = arith.maxsi %69, %76 : index
    %78 = arith.subi %5, %77 : index
    %79 = arith.constant 4 : index
    %80 = arith.ceildivsi %78, %79 : index
    %81 = arith.constant 0 : index
    %82 = arith.maxsi %80, %81 : index
    %83 = arith.constant 17 : index
    %84 = arith.muli %82, %83 : index
    %85 = arith.constant 50 : index
    %86 = arith.addi %85, %28 : index
    %87 = arith.addi %86, %37 : index
    %88 = arith.addi %87, %56 : index
    %89 = arith.addi %88, %65 : index
    %90 = arith.addi %89, %75 : index
    %91 = arith.addi %90, %84 : index
    %92 = arith.muli %9, %91 : index
    %93 = arith.constant 32768 : index
    %94 = arith.cmpi sge, %92, %93 : index
    "omp.parallel"(%94) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %4, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %95 = arith.shrsi %5, %c5 : index
          %96 = arith.muli %95, %c32 overflow<nsw> : index
          %97 = scf.for %j = %c0 to %96 step %c1024 iter_args(%98 = %2) -> (vector<4xf64>) {
            %99 = arith.addi %j, %c1024 overflow<nsw> : index
            %100 = arith.minsi %99, %96 : index
            %101, %102, %103, %104, %105, %106, %107, %108 = scf.for %j_1 = %j to %100 step %c32 iter_args(%109 = %2, %110 = %2, %111 = %2, %112 = %2, %113 = %2, %114 = %2, %115 = %2, %116 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %117 = vector.load %x[%i, %j_1] : memref<?x?xf64>, vector<4xf64>
              %118 = arith.addf %109, %117 fastmath<reassoc,contract> : vector<4xf64>
              %119 = arith.addi %j_1, %c4 overflow<nsw> : index
              %120 = vector.load %x[%i, %119] : memref<?x?xf64>, vector<4xf64>
              %121 = arith.addf %110, %120 fastmath<reassoc,contract> : vector<4xf64>
              %122 = arith.addi %j_1, %c8 overflow<nsw> : index
              %123 = vector.load %x[%i, %122] : memref<?x?xf64>, vector<4xf64>
              %124 = arith.addf %111, %123 fastmath<reassoc,contract> : vector<4xf64>
              %125 = arith.addi %j_1, %c12 overflow<nsw> : index
              %126 = vector.load %x[%i, %125] : memref<?x?xf64>, vector<4xf64>
              %127 = arith.addf %112, %126 fastmath<reassoc,contract> : vector<4xf64>
              %128 = arith.addi %j_1, %c16 overflow<nsw> : index
              %129 = vector.load %x[%i, %128] : memref<?x?xf64>, vector<4xf64>
              %130 = arith.addf %113, %129 fastmath<reassoc,contract> : vector<4xf64>
              %131 = arith.addi %j_1, %c20 overflow<nsw> : index
              %132 = vector.load %x[%i, %131] : memref<?x?xf64>, vector<4xf64>
              %133 = arith.addf %114, %132 fastmath<reassoc,contract> : vector<4xf64>
              %134 = arith.addi %j_1, %c24 overflow<nsw> : index
              %135 = vector.load %x[%i, %134] : memref<?x?xf64>, vector<4xf64>
              %136 = arith.addf %115, %135 fastmath<reassoc,contract> : vector<4xf64>
              %137 = arith.addi %j_1, %c28 overflow<nsw> : index
              %138 = vector.load %x[%i, %137] : memref<?x?xf64>, vector<4xf64>
              %139 = arith.addf %116, %138 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %118, %121, %124, %127, %130, %133, %136, %139 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %140 = arith.addf %101, %102 : vector<4xf64>
            %141 = arith.addf %103, %104 : vector<4xf64>
            %142 = arith.addf %105, %106 : vector<4xf64>
            %143 = arith.addf %107, %108 : vector<4xf64>
            %144 = arith.addf %140, %141 : vector<4xf64>
            %145 = arith.addf %142, %143 : vector<4xf64>
            %146 = arith.addf %144, %145 : vector<4xf64>
            %147 = arith.addf %98, %146 : vector<4xf64>
            scf.yield %147 : vector<4xf64>
          }
          %148 = arith.maxsi %96, %c0 : index
          %149 = scf.for %j_2 = %148 to %5 step %c4 iter_args(%150 = %97) -> (vector<4xf64>) {
            %151 = arith.subi %5, %j_2 overflow<nsw> : index
            %152 = vector.create_mask %151 : vector<4xi1>
            %153 = vector.maskedload %x[%i, %j_2], %152, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %154 = arith.addf %150, %153 fastmath<reassoc,contract> : vector<4xf64>
            %155 = arith.select %152, %154, %150 : vector<4xi1>, vector<4xf64>
            scf.yield %155 : vector<4xf64>
          }
          %156 = vector.reduction <add>, %149 fastmath<reassoc> : vector<4xf64> into f64
          %157 = arith.addf %0, %156 : f64
          %158 = arith.divf %157, %7 : f64
          %159 = vector.broadcast %158 : f64 to vector<4xf64>
          %160 = arith.shrsi %5, %c4 : index
          %161 = arith.muli %160, %c16 overflow<nsw> : index
          %162 = scf.for %j_3 = %c0 to %161 step %c512 iter_args(%163 = %2) -> (vector<4xf64>) {
            %164 = arith.addi %j_3, %c512 overflow<nsw> : index
            %165 = arith.minsi %164, %161 : index
            %166, %167, %168, %169 = scf.for %j_4 = %j_3 to %165 step %c16 iter_args(%170 = %2, %171 = %2, %172 = %2, %173 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %174 = vector.load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
              %175 = arith.subf %174, %159 : vector<4xf64>
              %176 = arith.mulf %175, %175 fastmath<contract> : vector<4xf64>
              %177 = arith.addf %170, %176 fastmath<reassoc,contract> : vector<4xf64>
              %178 = arith.addi %j_4, %c4 overflow<nsw> : index
              %179 = vector.load %x[%i, %178] : memref<?x?xf64>, vector<4xf64>
              %180 = arith.subf %179, %159 : vector<4xf64>
              %181 = arith.mulf %180, %180 fastmath<contract> : vector<4xf64>
              %182 = arith.addf %171, %181 fastmath<reassoc,contract> : vector<4xf64>
              %183 = arith.addi %j_4, %c8 overflow<nsw> : index
              %184 = vector.load %x[%i, %183] : memref<?x?xf64>, vector<4xf64>
              %185 = arith.subf %184, %159 : vector<4xf64>
              %186 = arith.mulf %185, %185 fastmath<contract> : vector<4xf64>
              %187 = arith.addf %172, %186 fastmath<reassoc,contract> : vector<4xf64>
              %188 = arith.addi %j_4, %c12 overflow<nsw> : index
              %189 = vector.load %x[%i, %188] : memref<?x?xf64>, vector<4xf64>
              %190 = arith.subf %189, %159 : vector<4xf64>
              %191 = arith.mulf %190, %190 fastmath<contract> : vector<4xf64>
              %192 = arith.addf %173, %191 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %177, %182, %187, %192 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %193 = arith.addf %166, %167 : vector<4xf64>
            %194 = arith.addf %168, %169 : vector<4xf64>
            %195 = arith.addf %193, %194 : vector<4xf64>
            %196 = arith.addf %163, %195 : vector<4xf64>
            scf.yield %196 : vector<4xf64>
          }
          %197 = arith.maxsi %161, %c0 : index
          %198 = scf.for %j_5 = %197 to %5 step %c4 iter_args(%199 = %162) -> (vector<4xf64>) {
            %200 = arith.subi %5, %j_5 overflow<nsw> : index
            %201 = vector.create_mask %200 : vector<4xi1>
            %202 = vector.maskedload %x[%i, %j_5], %201, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %203 = arith.subf %202, %159 : vector<4xf64>
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
            %218 = arith.subf %215, %159 : vector<4xf64>
            %219 = arith.divf %218, %212 : vector<4xf64>
            %220 = arith.mulf %219, %216 : vector<4xf64>
            %221 = arith.addf %220, %217 : vector<4xf64>
            vector.store %221, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
          }
          %222 = arith.maxsi %214, %c0 : index
          scf.for %j_7 = %222 to %5 step %c4 {
            %223 = arith.subi %5, %j_7 overflow<nsw> : index
            %224 = vector.create_mask %223 : vector<4xi1>
            %225 = vector.maskedload %x[%i, %j_7], %224, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %226 = vector.maskedload %scale[%j_7], %224, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %227 = vector.maskedload %shift[%j_7], %224, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %228 = arith.subf %225, %159 : vector<4xf64>
            %229 = arith.divf %228, %212 : vector<4xf64>
            %230 = arith.mulf %229, %226 : vector<4xf64>
            %231 = arith.addf %230, %227 : vector<4xf64>
            vector.maskedstore %out_1[%i, %j_7], %224, %231 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
    %14 = llvm.mlir.constant(31) : i64
    %15 = llvm.mlir.constant(11) : i64
    %16 = llvm.mlir.constant(6) : i64
    %17 = llvm.mlir.constant(23) : i64
    %18 = llvm.mlir.constant(7) : i64
    %19 = llvm.mlir.constant(15) : i64
    %20 = llvm.mlir.constant(17) : i64
    %21 = llvm.mlir.constant(50) : i64
    %22 = llvm.mlir.constant(32768) : i64
    %23 = llvm.mlir.constant(72) : i64
    %24 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %25 = llvm.mlir.constant(40) : i64
    %26 = llvm.mlir.constant(48) : i64
    %27 = llvm.mlir.constant(56) : i64
    %28 = llvm.mlir.constant(64) : i64
    %29 = llvm.mlir.constant(0 : i32) : i32
    %30 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %31 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %32 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %33 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %34 = llvm.sitofp %x_stride0 : i64 to f64
    %35 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %36 = llvm.ashr %x_stride0, %3 : i64
    %37 = llvm.mul %36, %2 : i64
    %38 = llvm.sdiv %37, %4 : i64
    %39 = llvm.srem %37, %4 : i64
    %40 = llvm.icmp "ne" %39, %0 : i64
    %41 = llvm.xor %39, %4 : i64
    %42 = llvm.icmp "sge" %41, %0 : i64
    %43 = llvm.and %40, %42 : i1
    %44 = llvm.add %38, %1 : i64
    %45 = llvm.select %43, %44, %38 : i1, i64
    %46 = llvm.intr.smax(%45, %0) : (i64, i64) -> i64
    %47 = llvm.intr.smin(%4, %37) : (i64, i64) -> i64
    %48 = llvm.sdiv %47, %2 : i64
    %49 = llvm.srem %47, %2 : i64
    %50 = llvm.icmp "ne" %49, %0 : i64
    %51 = llvm.xor %49, %2 : i64
    %52 = llvm.icmp "sge" %51, %0 : i64
    %53 = llvm.and %50, %52 : i1
    %54 = llvm.add %48, %1 : i64
    %55 = llvm.select %53, %54, %48 : i1, i64
    %56 = llvm.intr.smax(%55, %0) : (i64, i64) -> i64
    %57 = llvm.mul %56, %14 : i64
    %58 = llvm.add %15, %57 : i64
    %59 = llvm.mul %46, %58 : i64
    %60 = llvm.intr.smax(%37, %0) : (i64, i64) -> i64
    %61 = llvm.sub %x_stride0, %60 : i64
    %62 = llvm.sdiv %61, %5 : i64
    %63 = llvm.srem %61, %5 : i64
    %64 = llvm.icmp "ne" %63, %0 : i64
    %65 = llvm.xor %63, %5 : i64
    %66 = llvm.icmp "sge" %65, %0 : i64
    %67 = llvm.and %64, %66 : i1
    %68 = llvm.add %62, %1 : i64
    %69 = llvm.select %67, %68, %62 : i1, i64
    %70 = llvm.intr.smax(%69, %0) : (i64, i64) -> i64
    %71 = llvm.mul %70, %16 : i64
    %72 = llvm.ashr %x_stride0, %5 : i64
    %73 = llvm.mul %72, %8 : i64
    %74 = llvm.sdiv %73, %12 : i64
    %75 = llvm.srem %73, %12 : i64
    %76 = llvm.icmp "ne" %75, %0 : i64
    %77 = llvm.xor %75, %12 : i64
    %78 = llvm.icmp "sge" %77, %0 : i64
    %79 = llvm.and %76, %78 : i1
    %80 = llvm.add %74, %1 : i64
    %81 = llvm.select %79, %80, %74 : i1, i64
    %82 = llvm.intr.smax(%81, %0) : (i64, i64) -> i64
    %83 = llvm.intr.smin(%12, %73) : (i64, i64) -> i64
    %84 = llvm.sdiv %83, %8 : i64
    %85 = llvm.srem %83, %8 : i64
    %86 = llvm.icmp "ne" %85, %0 : i64
    %87 = llvm.xor %85, %8 : i64
    %88 = llvm.icmp "sge" %87, %0 : i64
    %89 = llvm.and %86, %88 : i1
    %90 = llvm.add %84, %1 : i64
    %91 = llvm.select %89, %90, %84 : i1, i64
    %92 = llvm.intr.smax(%91, %0) : (i64, i64) -> i64
    %93 = llvm.mul %92, %17 : i64
    %94 = llvm.add %18, %93 : i64
    %95 = llvm.mul %82, %94 : i64
    %96 = llvm.intr.smax(%73, %0) : (i64, i64) -> i64
    %97 = llvm.sub %x_stride0, %96 : i64
    %98 = llvm.sdiv %97, %5 : i64
    %99 = llvm.srem %97, %5 : i64
    %100 = llvm.icmp "ne" %99, %0 : i64
    %101 = llvm.xor %99, %5 : i64
    %102 = llvm.icmp "sge" %101, %0 : i64
    %103 = llvm.and %100, %102 : i1
    %104 = llvm.add %98, %1 : i64
    %105 = llvm.select %103, %104, %98 : i1, i64
    %106 = llvm.intr.smax(%105, %0) : (i64, i64) -> i64
    %107 = llvm.mul %106, %6 : i64
    %108 = llvm.ashr %x_stride0, %13 : i64
    %109 = llvm.mul %108, %5 : i64
    %110 = llvm.sdiv %109, %5 : i64
    %111 = llvm.srem %109, %5 : i64
    %112 = llvm.icmp "ne" %111, %0 : i64
    %113 = llvm.xor %111, %5 : i64
    %114 = llvm.icmp "sge" %113, %0 : i64
    %115 = llvm.and %112, %114 : i1
    %116 = llvm.add %110, %1 : i64
    %117 = llvm.select %115, %116, %110 : i1, i64
    %118 = llvm.intr.smax(%117, %0) : (i64, i64) -> i64
    %119 = llvm.mul %118, %19 : i64
    %120 = llvm.intr.smax(%109, %0) : (i64, i64) -> i64
    %121 = llvm.sub %x_stride0, %120 : i64
    %122 = llvm.sdiv %121, %5 : i64
    %123 = llvm.srem %121, %5 : i64
    %124 = llvm.icmp "ne" %123, %0 : i64
    %125 = llvm.xor %123, %5 : i64
    %126 = llvm.icmp "sge" %125, %0 : i64
    %127 = llvm.and %124, %126 : i1
    %128 = llvm.add %122, %1 : i64
    %129 = llvm.select %127, %128, %122 : i1, i64
    %130 = llvm.intr.smax(%129, %0) : (i64, i64) -> i64
    %131 = llvm.mul %130, %20 : i64
    %132 = llvm.add %21, %59 : i64
    %133 = llvm.add %132, %71 : i64
    %134 = llvm.add %133, %95 : i64
    %135 = llvm.add %134, %107 : i64
    %136 = llvm.add %135, %119 : i64
    %137 = llvm.add %136, %131 : i64
    %138 = llvm.mul %35, %137 : i64
    %139 = llvm.icmp "sge" %138, %22 : i64
    %140 = llvm.icmp "sgt" %x_size0, %0 : i64
    %141 = llvm.select %140, %x_size0, %0 : i1, i64
    llvm.cond_br %139, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %142 = llvm.getelementptr inbounds %24[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %142 {alignment = 8 : i64} : i64, !llvm.ptr
    %143 = llvm.getelementptr inbounds %24[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %143 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %144 = llvm.getelementptr inbounds %24[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %34, %144 {alignment = 8 : i64} : f64, !llvm.ptr
    %145 = llvm.getelementptr inbounds %24[%2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale, %145 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %146 = llvm.getelementptr inbounds %24[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale_size0, %146 {alignment = 8 : i64} : i64, !llvm.ptr
    %147 = llvm.getelementptr inbounds %24[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift, %147 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %148 = llvm.getelementptr inbounds %24[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift_size0, %148 {alignment = 8 : i64} : i64, !llvm.ptr
    %149 = llvm.getelementptr inbounds %24[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %149 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %150 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %151 = llvm.call @stepwell_parallel_for(%150, %24, %141, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%151 : i32)
  ^bb2:
    %152 = llvm.call @program.parallel0(%0, %141, %x_size0, %x_stride0, %x, %34, %scale, %scale_size0, %shift, %shift_size0, %out) : (i64, i64, i64, i64, !llvm.ptr, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%152 : i32)
  ^bb3(%153: i32):
    llvm.return %29 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %154: f64, %scale_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %shift_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %155 = llvm.mlir.constant(0) : i64
    %156 = llvm.mlir.constant(1) : i64
    %157 = llvm.mlir.constant(5) : i64
    %158 = llvm.mlir.constant(32) : i64
    %159 = llvm.mlir.constant(1024) : i64
    %160 = llvm.mlir.constant(4) : i64
    %161 = llvm.mlir.constant(8) : i64
    %162 = llvm.mlir.constant(12) : i64
    %163 = llvm.mlir.constant(16) : i64
    %164 = llvm.mlir.constant(20) : i64
    %165 = llvm.mlir.constant(24) : i64
    %166 = llvm.mlir.constant(28) : i64
    %167 = llvm.mlir.constant(512) : i64
    %168 = llvm.mlir.constant(2) : i64
    %169 = llvm.mlir.constant(0 : i32) : i32
    %170 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %171 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %172 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %173 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %174 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %174, ^bb1(%begin : i64), ^bb18
  ^bb1(%i: i64):
    %175 = llvm.ashr %x_stride0_1, %157 : i64
    %176 = llvm.mul %175, %158 overflow<nsw> : i64
    %177 = llvm.icmp "slt" %155, %176 : i64
    llvm.cond_br %177, ^bb2(%155, %170 : i64, vector<4xf64>), ^bb5(%170 : vector<4xf64>)
  ^bb2(%j: i64, %178: vector<4xf64>):
    %179 = llvm.add %j, %159 overflow<nsw> : i64
    %180 = llvm.intr.smin(%179, %176) : (i64, i64) -> i64
    %181 = llvm.icmp "slt" %j, %180 : i64
    llvm.cond_br %181, ^bb3(%j, %170, %170, %170, %170, %170, %170, %170, %170 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%170, %170, %170, %170, %170, %170, %170, %170 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%j_1: i64, %182: vector<4xf64>, %183: vector<4xf64>, %184: vector<4xf64>, %185: vector<4xf64>, %186: vector<4xf64>, %187: vector<4xf64>, %188: vector<4xf64>, %189: vector<4xf64>):
    %190 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %191 = llvm.add %190, %j_1 overflow<nsw> : i64
    %192 = llvm.getelementptr inbounds %x_1[%191] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %193 = llvm.load %192 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %194 = llvm.fadd %182, %193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %195 = llvm.getelementptr inbounds %192[%160] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %196 = llvm.load %195 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %197 = llvm.fadd %183, %196 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %198 = llvm.getelementptr inbounds %192[%161] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %199 = llvm.load %198 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %200 = llvm.fadd %184, %199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %201 = llvm.getelementptr inbounds %192[%162] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %202 = llvm.load %201 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %203 = llvm.fadd %185, %202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %204 = llvm.getelementptr inbounds %192[%163] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %205 = llvm.load %204 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %206 = llvm.fadd %186, %205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %207 = llvm.getelementptr inbounds %192[%164] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %208 = llvm.load %207 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %209 = llvm.fadd %187, %208 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %210 = llvm.getelementptr inbounds %192[%165] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %211 = llvm.load %210 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %212 = llvm.fadd %188, %211 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %213 = llvm.getelementptr inbounds %192[%166] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %214 = llvm.load %213 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %215 = llvm.fadd %189, %214 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %216 = llvm.add %j_1, %158 overflow<nsw> : i64
    %217 = llvm.icmp "slt" %216, %180 : i64
    llvm.cond_br %217, ^bb3(%216, %194, %197, %200, %203, %206, %209, %212, %215 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%194, %197, %200, %203, %206, %209, %212, %215 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%218: vector<4xf64>, %219: vector<4xf64>, %220: vector<4xf64>, %221: vector<4xf64>, %222: vector<4xf64>, %223: vector<4xf64>, %224: vector<4xf64>, %225: vector<4xf64>):
    %226 = llvm.fadd %218, %219 : vector<4xf64>
    %227 = llvm.fadd %220, %221 : vector<4xf64>
    %228 = llvm.fadd %222, %223 : vector<4xf64>
    %229 = llvm.fadd %224, %225 : vector<4xf64>
    %230 = llvm.fadd %226, %227 : vector<4xf64>
    %231 = llvm.fadd %228, %229 : vector<4xf64>
    %232 = llvm.fadd %230, %231 : vector<4xf64>
    %233 = llvm.fadd %178, %232 : vector<4xf64>
    %234 = llvm.add %j, %159 overflow<nsw> : i64
    %235 = llvm.icmp "slt" %234, %176 : i64
    llvm.cond_br %235, ^bb2(%234, %233 : i64, vector<4xf64>), ^bb5(%233 : vector<4xf64>)
  ^bb5(%236: vector<4xf64>):
    %237 = llvm.intr.smax(%176, %155) : (i64, i64) -> i64
    %238 = llvm.icmp "slt" %237, %x_stride0_1 : i64
    llvm.cond_br %238, ^bb6(%237, %236 : i64, vector<4xf64>), ^bb7(%236 : vector<4xf64>)
  ^bb6(%j_2: i64, %239: vector<4xf64>):
    %240 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %241 = llvm.intr.smin(%240, %160) : (i64, i64) -> i64
    %242 = llvm.intr.smax(%241, %155) : (i64, i64) -> i64
    %243 = llvm.trunc %242 : i64 to i32
    %244 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %245 = llvm.mlir.poison : vector<4xi32>
    %246 = llvm.insertelement %243, %245[%155 : i64] : vector<4xi32>
    %247 = llvm.shufflevector %246, %245 [0, 0, 0, 0] : vector<4xi32>
    %248 = llvm.icmp "slt" %244, %247 : vector<4xi32>
    %249 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %250 = llvm.add %249, %j_2 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %x_1[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %252 = llvm.intr.masked.load %251, %248, %171 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %253 = llvm.fadd %239, %252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %254 = llvm.select %248, %253, %239 : vector<4xi1>, vector<4xf64>
    %255 = llvm.add %j_2, %160 overflow<nsw> : i64
    %256 = llvm.icmp "slt" %255, %x_stride0_1 : i64
    llvm.cond_br %256, ^bb6(%255, %254 : i64, vector<4xf64>), ^bb7(%254 : vector<4xf64>)
  ^bb7(%257: vector<4xf64>):
    %258 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %259 = "llvm.intr.vector.reduce.fadd"(%258, %257) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %260 = llvm.fadd %172, %259 : f64
    %261 = llvm.fdiv %260, %154 : f64
    %262 = llvm.mlir.poison : vector<4xf64>
    %263 = llvm.insertelement %261, %262[%155 : i64] : vector<4xf64>
    %264 = llvm.shufflevector %263, %262 [0, 0, 0, 0] : vector<4xf64>
    %265 = llvm.ashr %x_stride0_1, %160 : i64
    %266 = llvm.mul %265, %163 overflow<nsw> : i64
    %267 = llvm.icmp "slt" %155, %266 : i64
    llvm.cond_br %267, ^bb8(%155, %170 : i64, vector<4xf64>), ^bb11(%170 : vector<4xf64>)
  ^bb8(%j_3: i64, %268: vector<4xf64>):
    %269 = llvm.add %j_3, %167 overflow<nsw> : i64
    %270 = llvm.intr.smin(%269, %266) : (i64, i64) -> i64
    %271 = llvm.icmp "slt" %j_3, %270 : i64
    llvm.cond_br %271, ^bb9(%j_3, %170, %170, %170, %170 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%170, %170, %170, %170 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%j_4: i64, %272: vector<4xf64>, %273: vector<4xf64>, %274: vector<4xf64>, %275: vector<4xf64>):
    %276 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %277 = llvm.add %276, %j_4 overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %x_1[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %279 = llvm.load %278 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %280 = llvm.fsub %279, %264 : vector<4xf64>
    %281 = llvm.fmul %280, %280 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %282 = llvm.fadd %272, %281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %283 = llvm.getelementptr inbounds %278[%160] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %284 = llvm.load %283 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %285 = llvm.fsub %284, %264 : vector<4xf64>
    %286 = llvm.fmul %285, %285 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %287 = llvm.fadd %273, %286 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %288 = llvm.getelementptr inbounds %278[%161] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %289 = llvm.load %288 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %290 = llvm.fsub %289, %264 : vector<4xf64>
    %291 = llvm.fmul %290, %290 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %292 = llvm.fadd %274, %291 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %293 = llvm.getelementptr inbounds %278[%162] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %294 = llvm.load %293 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %295 = llvm.fsub %294, %264 : vector<4xf64>
    %296 = llvm.fmul %295, %295 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %297 = llvm.fadd %275, %296 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %298 = llvm.add %j_4, %163 overflow<nsw> : i64
    %299 = llvm.icmp "slt" %298, %270 : i64
    llvm.cond_br %299, ^bb9(%298, %282, %287, %292, %297 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%282, %287, %292, %297 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%300: vector<4xf64>, %301: vector<4xf64>, %302: vector<4xf64>, %303: vector<4xf64>):
    %304 = llvm.fadd %300, %301 : vector<4xf64>
    %305 = llvm.fadd %302, %303 : vector<4xf64>
    %306 = llvm.fadd %304, %305 : vector<4xf64>
    %307 = llvm.fadd %268, %306 : vector<4xf64>
    %308 = llvm.add %j_3, %167 overflow<nsw> : i64
    %309 = llvm.icmp "slt" %308, %266 : i64
    llvm.cond_br %309, ^bb8(%308, %307 : i64, vector<4xf64>), ^bb11(%307 : vector<4xf64>)
  ^bb11(%310: vector<4xf64>):
    %311 = llvm.intr.smax(%266, %155) : (i64, i64) -> i64
    %312 = llvm.icmp "slt" %311, %x_stride0_1 : i64
    llvm.cond_br %312, ^bb12(%311, %310 : i64, vector<4xf64>), ^bb13(%310 : vector<4xf64>)
  ^bb12(%j_5: i64, %313: vector<4xf64>):
    %314 = llvm.sub %x_stride0_1, %j_5 overflow<nsw> : i64
    %315 = llvm.intr.smin(%314, %160) : (i64, i64) -> i64
    %316 = llvm.intr.smax(%315, %155) : (i64, i64) -> i64
    %317 = llvm.trunc %316 : i64 to i32
    %318 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %319 = llvm.mlir.poison : vector<4xi32>
    %320 = llvm.insertelement %317, %319[%155 : i64] : vector<4xi32>
    %321 = llvm.shufflevector %320, %319 [0, 0, 0, 0] : vector<4xi32>
    %322 = llvm.icmp "slt" %318, %321 : vector<4xi32>
    %323 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %324 = llvm.add %323, %j_5 overflow<nsw> : i64
    %325 = llvm.getelementptr inbounds %x_1[%324] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %326 = llvm.intr.masked.load %325, %322, %171 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %327 = llvm.fsub %326, %264 : vector<4xf64>
    %328 = llvm.fmul %327, %327 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %329 = llvm.fadd %313, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %330 = llvm.select %322, %329, %313 : vector<4xi1>, vector<4xf64>
    %331 = llvm.add %j_5, %160 overflow<nsw> : i64
    %332 = llvm.icmp "slt" %331, %x_stride0_1 : i64
    llvm.cond_br %332, ^bb12(%331, %330 : i64, vector<4xf64>), ^bb13(%330 : vector<4xf64>)
  ^bb13(%333: vector<4xf64>):
    %334 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %335 = "llvm.intr.vector.reduce.fadd"(%334, %333) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %336 = llvm.fadd %172, %335 : f64
    %337 = llvm.fdiv %336, %154 : f64
    %338 = llvm.fadd %337, %173 : f64
    %339 = llvm.intr.sqrt(%338) : (f64) -> f64
    %340 = llvm.mlir.poison : vector<4xf64>
    %341 = llvm.insertelement %339, %340[%155 : i64] : vector<4xf64>
    %342 = llvm.shufflevector %341, %340 [0, 0, 0, 0] : vector<4xf64>
    %343 = llvm.ashr %x_stride0_1, %168 : i64
    %344 = llvm.mul %343, %160 overflow<nsw> : i64
    %345 = llvm.icmp "slt" %155, %344 : i64
    llvm.cond_br %345, ^bb14(%155 : i64), ^bb15
  ^bb14(%j_6: i64):
    %346 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %347 = llvm.add %346, %j_6 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %x_1[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %349 = llvm.load %348 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %350 = llvm.getelementptr inbounds %scale_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %351 = llvm.load %350 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %352 = llvm.getelementptr inbounds %shift_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %353 = llvm.load %352 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %354 = llvm.fsub %349, %264 : vector<4xf64>
    %355 = llvm.fdiv %354, %342 : vector<4xf64>
    %356 = llvm.fmul %355, %351 : vector<4xf64>
    %357 = llvm.fadd %356, %353 : vector<4xf64>
    %358 = llvm.add %346, %j_6 overflow<nsw> : i64
    %359 = llvm.getelementptr inbounds %out_1[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %357, %359 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %360 = llvm.add %j_6, %160 overflow<nsw> : i64
    %361 = llvm.icmp "slt" %360, %344 : i64
    llvm.cond_br %361, ^bb14(%360 : i64), ^bb15
  ^bb15:
    %362 = llvm.intr.smax(%344, %155) : (i64, i64) -> i64
    %363 = llvm.icmp "slt" %362, %x_stride0_1 : i64
    llvm.cond_br %363, ^bb16(%362 : i64), ^bb17
  ^bb16(%j_7: i64):
    %364 = llvm.sub %x_stride0_1, %j_7 overflow<nsw> : i64
    %365 = llvm.intr.smin(%364, %160) : (i64, i64) -> i64
    %366 = llvm.intr.smax(%365, %155) : (i64, i64) -> i64
    %367 = llvm.trunc %366 : i64 to i32
    %368 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %369 = llvm.mlir.poison : vector<4xi32>
    %370 = llvm.insertelement %367, %369[%155 : i64] : vector<4xi32>
    %371 = llvm.shufflevector %370, %369 [0, 0, 0, 0] : vector<4xi32>
    %372 = llvm.icmp "slt" %368, %371 : vector<4xi32>
    %373 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %374 = llvm.add %373, %j_7 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %x_1[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %376 = llvm.intr.masked.load %375, %372, %171 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %377 = llvm.getelementptr inbounds %scale_1[%j_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %378 = llvm.intr.masked.load %377, %372, %171 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %379 = llvm.getelementptr inbounds %shift_1[%j_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %380 = llvm.intr.masked.load %379, %372, %171 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %381 = llvm.fsub %376, %264 : vector<4xf64>
    %382 = llvm.fdiv %381, %342 : vector<4xf64>
    %383 = llvm.fmul %382, %378 : vector<4xf64>
    %384 = llvm.fadd %383, %380 : vector<4xf64>
    %385 = llvm.add %373, %j_7 overflow<nsw> : i64
    %386 = llvm.getelementptr inbounds %out_1[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %384, %386, %372 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %387 = llvm.add %j_7, %160 overflow<nsw> : i64
    %388 = llvm.icmp "slt" %387, %x_stride0_1 : i64
    llvm.cond_br %388, ^bb16(%387 : i64), ^bb17
  ^bb17:
    %389 = llvm.add %i, %156 overflow<nsw> : i64
    %390 = llvm.icmp "slt" %389, %end : i64
    llvm.cond_br %390, ^bb1(%389 : i64), ^bb18
  ^bb18:
    llvm.return %169 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %391 = llvm.mlir.constant(8) : i64
    %392 = llvm.mlir.constant(16) : i64
    %393 = llvm.mlir.constant(24) : i64
    %394 = llvm.mlir.constant(32) : i64
    %395 = llvm.mlir.constant(40) : i64
    %396 = llvm.mlir.constant(48) : i64
    %397 = llvm.mlir.constant(56) : i64
    %398 = llvm.mlir.constant(64) : i64
    %399 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %400 = llvm.getelementptr inbounds %context[%391] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %401 = llvm.load %400 {alignment = 8 : i64} : !llvm.ptr -> i64
    %402 = llvm.getelementptr inbounds %context[%392] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %403 = llvm.load %402 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %404 = llvm.getelementptr inbounds %context[%393] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %405 = llvm.load %404 {alignment = 8 : i64} : !llvm.ptr -> f64
    %406 = llvm.getelementptr inbounds %context[%394] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %407 = llvm.load %406 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %408 = llvm.getelementptr inbounds %context[%395] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> i64
    %410 = llvm.getelementptr inbounds %context[%396] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %411 = llvm.load %410 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %412 = llvm.getelementptr inbounds %context[%397] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %413 = llvm.load %412 {alignment = 8 : i64} : !llvm.ptr -> i64
    %414 = llvm.getelementptr inbounds %context[%398] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %415 = llvm.load %414 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %416 = llvm.call @program.parallel0(%begin_1, %end_1, %399, %401, %403, %405, %407, %409, %411, %413, %415) : (i64, i64, i64, i64, !llvm.ptr, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %416 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %417 = llvm.mlir.constant(0) : i64
    %418 = llvm.mlir.constant(1) : i64
    %419 = llvm.mlir.constant(1 : i32) : i32
    %420 = llvm.mlir.constant(2 : i32) : i32
    %421 = llvm.mlir.constant(0 : i32) : i32
    %422 = llvm.icmp "eq" %scale_size0_2, %x_stride0_2 : i64
    %423 = llvm.icmp "eq" %shift_size0_2, %x_stride0_2 : i64
    llvm.cond_br %422, ^bb1, ^bb3(%419 : i32)
  ^bb1:
    llvm.cond_br %423, ^bb2, ^bb3(%420 : i32)
  ^bb2:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %424 = llvm.getelementptr inbounds %extents[%418] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %424 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %421 : i32
  ^bb3(%425: i32):
    llvm.return %425 : i32
  }
}
