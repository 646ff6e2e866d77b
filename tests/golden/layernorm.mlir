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
    %4 = arith.constant 1048576 : index
    %5 = memref.dim %x, %c0 : memref<?x?xf64>
    %6 = memref.dim %x, %c1 : memref<?x?xf64>
    %7 = arith.index_cast %6 : index to i64
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%5, %6], strides: [%6, 1] : memref<?x?xf64> to memref<?x?xf64>
    %8 = arith.sitofp %7 : i64 to f64
    %9 = arith.constant 0 : index
    %10 = arith.maxsi %5, %9 : index
    %11 = arith.constant 5 : index
    %12 = arith.shrsi %6, %11 : index
    %13 = arith.constant 32 : index
    %14 = arith.muli %12, %13 : index
    %15 = arith.constant 0 : index
    %16 = arith.maxsi %14, %15 : index
    %17 = arith.constant 1023 : index
    %18 = arith.addi %16, %17 : index
    %19 = arith.constant 1024 : index
    %20 = arith.divui %18, %19 : index
    %21 = arith.constant 1024 : index
    %22 = arith.minsi %21, %14 : index
    %23 = arith.constant 0 : index
    %24 = arith.maxsi %22, %23 : index
    %25 = arith.constant 31 : index
    %26 = arith.addi %24, %25 : index
    %27 = arith.constant 32 : index
    %28 = arith.divui %26, %27 : index
    %29 = arith.constant 31 : index
    %30 = arith.muli %28, %29 : index
    %31 = arith.constant 11 : index
    %32 = arith.addi %31, %30 : index
    %33 = arith.muli %20, %32 : index
    %34 = arith.subi %6, %14 : index
    %35 = arith.constant 0 : index
    %36 = arith.maxsi %34, %35 : index
    %37 = arith.constant 3 : index
    %38 = arith.addi %36, %37 : index
    %39 = arith.constant 4 : index
    %40 = arith.divui %38, %39 : index
    %41 = arith.constant 6 : index
    %42 = arith.muli %40, %41 : index
    %43 = arith.constant 4 : index
    %44 = arith.shrsi %6, %43 : index
    %45 = arith.constant 16 : index
    %46 = arith.muli %44, %45 : index
    %47 = arith.constant 0 : index
    %48 = arith.maxsi %46, %47 : index
    %49 = arith.constant 511 : index
    %50 = arith.addi %48, %49 : index
    %51 = arith.constant 512 : index
    %52 = arith.divui %50, %51 : index
    %53 = arith.constant 512 : index
    %54 = arith.minsi %53, %46 : index
    %55 = arith.constant 0 : index
    %56 = arith.maxsi %54, %55 : index
    %57 = arith.constant 15 : index
    %58 = arith.addi %56, %57 : index
    %59 = arith.constant 16 : index
    %60 = arith.divui %58, %59 : index
    %61 = arith.constant 23 : index
    %62 = arith.muli %60, %61 : index
    %63 = arith.constant 7 : index
    %64 = arith.addi %63, %62 : index
    %65 = arith.muli %52, %64 : index
    %66 = arith.subi %6, %46 : index
    %67 = arith.constant 0 : index
    %68 = arith.maxsi %66, %67 : index
    %69 = arith.constant 3 : index
    %70 = arith.addi %68, %69 : index
    %71 = arith.constant 4 : index
    %72 = arith.divui %70, %71 : index
    %73 = arith.constant 8 : index
    %74 = arith.muli %72, %73 : index
    %75 = arith.constant 2 : index
    %76 = arith.shrsi %6, %75 : index
    %77 = arith.constant 4 : index
    %78 = arith.muli %76, %77 : index
    %79 = arith.constant 0 : index
    %80 = arith.maxsi %78, %79 : index
    %81 = arith.constant 3 : index
    %82 = arith.addi %80, %81 : index
    %83 = arith.constant 4 : index
    %84 = arith.divui %82, %83 : index
    %85 = arith.constant 15 : index
    %86 = arith.muli %84, %85 : index
    %87 = arith.constant 48 : index
    %88 = arith.addi %87, %33 : index
    %89 = arith.addi %88, %42 : index
    %90 = arith.addi %89, %65 : index
    %91 = arith.addi %90, %74 : index
    %92 = arith.addi %91, %86 : index
    %93 = arith.constant 17 : index
    %94 = arith.addi %92, %93 : index
    %95 = arith.muli %10, %94 : index
    %96 = arith.constant 32768 : index
    %97 = arith.cmpi sge, %95, %96 : index
    %98 = memref.dim %scale, %c0 : memref<?xf64>
    %99 = memref.dim %shift, %c0 : memref<?xf64>
    %100 = arith.muli %5, %6 : index
    %101 = arith.muli %100, %c16 : index
    %102 = arith.muli %98, %c8 : index
    %103 = arith.muli %99, %c8 : index
    %104 = arith.addi %101, %102 : index
    %105 = arith.addi %104, %103 : index
    %106 = arith.cmpi ugt, %105, %4 : index
    "omp.parallel"(%97) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %107 = arith.shrsi %6, %c5 : index
          %108 = arith.muli %107, %c32 overflow<nsw> : index
          %109 = scf.for %j = %c0 to %108 step %c1024 iter_args(%110 = %2) -> (vector<4xf64>) {
            %111 = arith.addi %j, %c1024 overflow<nsw> : index
            %112 = arith.minsi %111, %108 : index
            %113, %114, %115, %116, %117, %118, %119, %120 = scf.for %j_1 = %j to %112 step %c32 iter_args(%121 = %2, %122 = %2, %123 = %2, %124 = %2, %125 = %2, %126 = %2, %127 = %2, %128 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %129 = vector.load %x[%i, %j_1] : memref<?x?xf64>, vector<4xf64>
              %130 = arith.addf %121, %129 fastmath<reassoc,contract> : vector<4xf64>
              %131 = arith.addi %j_1, %c4 overflow<nsw> : index
              %132 = vector.load %x[%i, %131] : memref<?x?xf64>, vector<4xf64>
              %133 = arith.addf %122, %132 fastmath<reassoc,contract> : vector<4xf64>
              %134 = arith.addi %j_1, %c8 overflow<nsw> : index
              %135 = vector.load %x[%i, %134] : memref<?x?xf64>, vector<4xf64>
              %136 = arith.addf %123, %135 fastmath<reassoc,contract> : vector<4xf64>
              %137 = arith.addi %j_1, %c12 overflow<nsw> : index
              %138 = vector.load %x[%i, %137] : memref<?x?xf64>, vector<4xf64>
              %139 = arith.addf %124, %138 fastmath<reassoc,contract> : vector<4xf64>
              %140 = arith.addi %j_1, %c16 overflow<nsw> : index
              %141 = vector.load %x[%i, %140] : memref<?x?xf64>, vector<4xf64>
              %142 = arith.addf %125, %141 fastmath<reassoc,contract> : vector<4xf64>
              %143 = arith.addi %j_1, %c20 overflow<nsw> : index
              %144 = vector.load %x[%i, %143] : memref<?x?xf64>, vector<4xf64>
              %145 = arith.addf %126, %144 fastmath<reassoc,contract> : vector<4xf64>
              %146 = arith.addi %j_1, %c24 overflow<nsw> : index
              %147 = vector.load %x[%i, %146] : memref<?x?xf64>, vector<4xf64>
              %148 = arith.addf %127, %147 fastmath<reassoc,contract> : vector<4xf64>
              %149 = arith.addi %j_1, %c28 overflow<nsw> : index
              %150 = vector.load %x[%i, %149] : memref<?x?xf64>, vector<4xf64>
              %151 = arith.addf %128, %150 fastmath<reassoc,contract> : vector<4xf64>
              scf.if %106 {
                %152 = arith.constant 1024 : index
                %153 = arith.addi %j_1, %152 : index
                memref.prefetch %x[%i, %153], read, locality<2>, data : memref<?x?xf64>
                %154 = arith.constant 384 : index
                %155 = arith.addi %j_1, %154 : index
                memref.prefetch %x[%i, %155], read, locality<3>, data : memref<?x?xf64>
                %156 = arith.constant 1024 : index
                %157 = arith.addi %134, %156 : index
                memref.prefetch %x[%i, %157], read, locality<2>, data : memref<?x?xf64>
                %158 = arith.constant 384 : index
                %159 = arith.addi %134, %158 : index
                memref.prefetch %x[%i, %159], read, locality<3>, data : memref<?x?xf64>
                %160 = arith.constant 1024 : index
                %161 = arith.addi %140, %160 : index
                memref.prefetch %x[%i, %161], read, locality<2>, data : memref<?x?xf64>
                %162 = arith.constant 384 : index
                %163 = arith.addi %140, %162 : index
                memref.prefetch %x[%i, %163], read, locality<3>, data : memref<?x?xf64>
                %164 = arith.constant 1024 : index
                %165 = arith.addi %146, %164 : index
                memref.prefetch %x[%i, %165], read, locality<2>, data : memref<?x?xf64>
                %166 = arith.constant 384 : index
                %167 = arith.addi %146, %166 : index
                memref.prefetch %x[%i, %167], read, locality<3>, data : memref<?x?xf64>
              }
              scf.yield %130, %133, %136, %139, %142, %145, %148, %151 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %168 = arith.addf %113, %114 : vector<4xf64>
            %169 = arith.addf %115, %116 : vector<4xf64>
            %170 = arith.addf %117, %118 : vector<4xf64>
            %171 = arith.addf %119, %120 : vector<4xf64>
            %172 = arith.addf %168, %169 : vector<4xf64>
            %173 = arith.addf %170, %171 : vector<4xf64>
            %174 = arith.addf %172, %173 : vector<4xf64>
            %175 = arith.addf %110, %174 : vector<4xf64>
            scf.yield %175 : vector<4xf64>
          }
          %176 = scf.for %j_2 = %108 to %6 step %c4 iter_args(%177 = %109) -> (vector<4xf64>) {
            %178 = arith.subi %6, %j_2 overflow<nsw> : index
            %179 = vector.create_mask %178 : vector<4xi1>
            %180 = vector.maskedload %x[%i, %j_2], %179, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %181 = arith.addf %177, %180 fastmath<reassoc,contract> : vector<4xf64>
            %182 = arith.select %179, %181, %177 : vector<4xi1>, vector<4xf64>
            scf.yield %182 : vector<4xf64>
          }
          %183 = vector.reduction <add>, %176 fastmath<reassoc> : vector<4xf64> into f64
          %184 = arith.addf %0, %183 : f64
          %185 = arith.divf %184, %8 : f64
          %186 = vector.broadcast %185 : f64 to vector<4xf64>
          %187 = arith.shrsi %6, %c4 : index
          %188 = arith.muli %187, %c16 overflow<nsw> : index
          %189 = scf.for %j_3 = %c0 to %188 step %c512 iter_args(%190 = %2) -> (vector<4xf64>) {
            %191 = arith.addi %j_3, %c512 overflow<nsw> : index
            %192 = arith.minsi %191, %188 : index
            %193, %194, %195, %196 = scf.for %j_4 = %j_3 to %192 step %c16 iter_args(%197 = %2, %198 = %2, %199 = %2, %200 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %201 = vector.load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
              %202 = arith.subf %201, %186 : vector<4xf64>
              %203 = arith.mulf %202, %202 fastmath<contract> : vector<4xf64>
              %204 = arith.addf %197, %203 fastmath<reassoc,contract> : vector<4xf64>
              %205 = arith.addi %j_4, %c4 overflow<nsw> : index
              %206 = vector.load %x[%i, %205] : memref<?x?xf64>, vector<4xf64>
              %207 = arith.subf %206, %186 : vector<4xf64>
              %208 = arith.mulf %207, %207 fastmath<contract> : vector<4xf64>
              %209 = arith.addf %198, %208 fastmath<reassoc,contract> : vector<4xf64>
              %210 = arith.addi %j_4, %c8 overflow<nsw> : index
              %211 = vector.load %x[%i, %210] : memref<?x?xf64>, vector<4xf64>
              %212 = arith.subf %211, %186 : vector<4xf64>
              %213 = arith.mulf %212, %212 fastmath<contract> : vector<4xf64>
              %214 = arith.addf %199, %213 fastmath<reassoc,contract> : vector<4xf64>
              %215 = arith.addi %j_4, %c12 overflow<nsw> : index
              %216 = vector.load %x[%i, %215] : memref<?x?xf64>, vector<4xf64>
              %217 = arith.subf %216, %186 : vector<4xf64>
              %218 = arith.mulf %217, %217 fastmath<contract> : vector<4xf64>
              %219 = arith.addf %200, %218 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %204, %209, %214, %219 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %220 = arith.addf %193, %194 : vector<4xf64>
            %221 = arith.addf %195, %196 : vector<4xf64>
            %222 = arith.addf %220, %221 : vector<4xf64>
            %223 = arith.addf %190, %222 : vector<4xf64>
            scf.yield %223 : vector<4xf64>
          }
          %224 = scf.for %j_5 = %188 to %6 step %c4 iter_args(%225 = %189) -> (vector<4xf64>) {
            %226 = arith.subi %6, %j_5 overflow<nsw> : index
            %227 = vector.create_mask %226 : vector<4xi1>
            %228 = vector.maskedload %x[%i, %j_5], %227, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %229 = arith.subf %228, %186 : vector<4xf64>
            %230 = arith.mulf %229, %229 fastmath<contract> : vector<4xf64>
            %231 = arith.addf %225, %230 fastmath<reassoc,contract> : vector<4xf64>
            %232 = arith.select %227, %231, %225 : vector<4xi1>, vector<4xf64>
            scf.yield %232 : vector<4xf64>
          }
          %233 = vector.reduction <add>, %224 fastmath<reassoc> : vector<4xf64> into f64
          %234 = arith.addf %0, %233 : f64
          %235 = arith.divf %234, %8 : f64
          %236 = arith.addf %235, %1 : f64
          %237 = math.sqrt %236 : f64
          %238 = vector.broadcast %237 : f64 to vector<4xf64>
          %239 = arith.shrsi %6, %c2 : index
          %240 = arith.muli %239, %c4 overflow<nsw> : index
          scf.for %j_6 = %c0 to %240 step %c4 {
            %241 = vector.load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
            %242 = vector.load %scale[%j_6] : memref<?xf64>, vector<4xf64>
            %243 = vector.load %shift[%j_6] : memref<?xf64>, vector<4xf64>
            %244 = arith.subf %241, %186 : vector<4xf64>
            %245 = arith.divf %244, %238 : vector<4xf64>
            %246 = arith.mulf %245, %242 : vector<4xf64>
            %247 = arith.addf %246, %243 : vector<4xf64>
            vector.store %247, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
          }
          %248 = arith.cmpi slt, %240, %6 : index
          scf.if %248 {
            %249 = arith.subi %6, %240 overflow<nsw> : index
            %250 = vector.create_mask %249 : vector<4xi1>
            %251 = vector.maskedload %x[%i, %240], %250, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %252 = vector.maskedload %scale[%240], %250, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %253 = vector.maskedload %shift[%240], %250, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %254 = arith.subf %251, %186 : vector<4xf64>
            %255 = arith.divf %254, %238 : vector<4xf64>
            %256 = arith.mulf %255, %252 : vector<4xf64>
            %257 = arith.addf %256, %253 : vector<4xf64>
            vector.maskedstore %out_1[%i, %240], %250, %257 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
    %14 = llvm.mlir.constant(1048576) : i64
    %15 = llvm.mlir.constant(1023) : i64
    %16 = llvm.mlir.constant(31) : i64
    %17 = llvm.mlir.constant(11) : i64
    %18 = llvm.mlir.constant(3) : i64
    %19 = llvm.mlir.constant(6) : i64
    %20 = llvm.mlir.constant(511) : i64
    %21 = llvm.mlir.constant(15) : i64
    %22 = llvm.mlir.constant(23) : i64
    %23 = llvm.mlir.constant(7) : i64
    %24 = llvm.mlir.constant(48) : i64
    %25 = llvm.mlir.constant(17) : i64
    %26 = llvm.mlir.constant(32768) : i64
    %27 = llvm.mlir.constant(80) : i64
    %28 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %29 = llvm.mlir.constant(40) : i64
    %30 = llvm.mlir.constant(56) : i64
    %31 = llvm.mlir.constant(64) : i64
    %32 = llvm.mlir.constant(72) : i64
    %33 = llvm.mlir.constant(0 : i32) : i32
    %34 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %35 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %36 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %37 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %38 = llvm.sitofp %x_stride0 : i64 to f64
    %39 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %40 = llvm.ashr %x_stride0, %3 : i64
    %41 = llvm.mul %40, %2 : i64
    %42 = llvm.intr.smax(%41, %0) : (i64, i64) -> i64
    %43 = llvm.add %42, %15 : i64
    %44 = llvm.udiv %43, %4 : i64
    %45 = llvm.intr.smin(%4, %41) : (i64, i64) -> i64
    %46 = llvm.intr.smax(%45, %0) : (i64, i64) -> i64
    %47 = llvm.add %46, %16 : i64
    %48 = llvm.udiv %47, %2 : i64
    %49 = llvm.mul %48, %16 : i64
    %50 = llvm.add %17, %49 : i64
    %51 = llvm.mul %44, %50 : i64
    %52 = llvm.sub %x_stride0, %41 : i64
    %53 = llvm.intr.smax(%52, %0) : (i64, i64) -> i64
    %54 = llvm.add %53, %18 : i64
    %55 = llvm.udiv %54, %5 : i64
    %56 = llvm.mul %55, %19 : i64
    %57 = llvm.ashr %x_stride0, %5 : i64
    %58 = llvm.mul %57, %8 : i64
    %59 = llvm.intr.smax(%58, %0) : (i64, i64) -> i64
    %60 = llvm.add %59, %20 : i64
    %61 = llvm.udiv %60, %12 : i64
    %62 = llvm.intr.smin(%12, %58) : (i64, i64) -> i64
    %63 = llvm.intr.smax(%62, %0) : (i64, i64) -> i64
    %64 = llvm.add %63, %21 : i64
    %65 = llvm.udiv %64, %8 : i64
    %66 = llvm.mul %65, %22 : i64
    %67 = llvm.add %23, %66 : i64
    %68 = llvm.mul %61, %67 : i64
    %69 = llvm.sub %x_stride0, %58 : i64
    %70 = llvm.intr.smax(%69, %0) : (i64, i64) -> i64
    %71 = llvm.add %70, %18 : i64
    %72 = llvm.udiv %71, %5 : i64
    %73 = llvm.mul %72, %6 : i64
    %74 = llvm.ashr %x_stride0, %13 : i64
    %75 = llvm.mul %74, %5 : i64
    %76 = llvm.intr.smax(%75, %0) : (i64, i64) -> i64
    %77 = llvm.add %76, %18 : i64
    %78 = llvm.udiv %77, %5 : i64
    %79 = llvm.mul %78, %21 : i64
    %80 = llvm.add %24, %51 : i64
    %81 = llvm.add %80, %56 : i64
    %82 = llvm.add %81, %68 : i64
    %83 = llvm.add %82, %73 : i64
    %84 = llvm.add %83, %79 : i64
    %85 = llvm.add %84, %25 : i64
    %86 = llvm.mul %39, %85 : i64
    %87 = llvm.icmp "sge" %86, %26 : i64
    %88 = llvm.mul %x_size0, %x_stride0 : i64
    %89 = llvm.mul %88, %8 : i64
    %90 = llvm.mul %scale_size0, %6 : i64
    %91 = llvm.mul %shift_size0, %6 : i64
    %92 = llvm.add %89, %90 : i64
    %93 = llvm.add %92, %91 : i64
    %94 = llvm.icmp "ugt" %93, %14 : i64
    %95 = llvm.icmp "sgt" %x_size0, %0 : i64
    %96 = llvm.select %95, %x_size0, %0 : i1, i64
    llvm.cond_br %87, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    %97 = llvm.getelementptr inbounds %28[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %97 {alignment = 8 : i64} : i64, !llvm.ptr
    %98 = llvm.getelementptr inbounds %28[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %98 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %99 = llvm.getelementptr inbounds %28[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %94, %99 {alignment = 8 : i64} : i1, !llvm.ptr
    %100 = llvm.getelementptr inbounds %28[%2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %38, %100 {alignment = 8 : i64} : f64, !llvm.ptr
    %101 = llvm.getelementptr inbounds %28[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale, %101 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %102 = llvm.getelementptr inbounds %28[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale_size0, %102 {alignment = 8 : i64} : i64, !llvm.ptr
    %103 = llvm.getelementptr inbounds %28[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift, %103 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %104 = llvm.getelementptr inbounds %28[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift_size0, %104 {alignment = 8 : i64} : i64, !llvm.ptr
    %105 = llvm.getelementptr inbounds %28[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %105 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %106 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %107 = llvm.call @stepwell_parallel_for(%106, %28, %96, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%107 : i32)
  ^bb2:
    %108 = llvm.call @program.parallel0(%0, %96, %x_size0, %x_stride0, %x, %94, %38, %scale, %scale_size0, %shift, %shift_size0, %out) : (i64, i64, i64, i64, !llvm.ptr, i1, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%108 : i32)
  ^bb3(%109: i32):
    llvm.return %33 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %110: i1, %111: f64, %scale_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %shift_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %112 = llvm.mlir.constant(0) : i64
    %113 = llvm.mlir.constant(1) : i64
    %114 = llvm.mlir.constant(5) : i64
    %115 = llvm.mlir.constant(32) : i64
    %116 = llvm.mlir.constant(1024) : i64
    %117 = llvm.mlir.constant(4) : i64
    %118 = llvm.mlir.constant(8) : i64
    %119 = llvm.mlir.constant(12) : i64
    %120 = llvm.mlir.constant(16) : i64
    %121 = llvm.mlir.constant(20) : i64
    %122 = llvm.mlir.constant(24) : i64
    %123 = llvm.mlir.constant(28) : i64
    %124 = llvm.mlir.constant(512) : i64
    %125 = llvm.mlir.constant(2) : i64
    %126 = llvm.mlir.constant(0 : i32) : i32
    %127 = llvm.mlir.constant(2 : i32) : i32
    %128 = llvm.mlir.constant(1 : i32) : i32
    %129 = llvm.mlir.constant(384) : i64
    %130 = llvm.mlir.constant(3 : i32) : i32
    %131 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %132 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %133 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %134 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %135 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %135, ^bb1(%begin : i64), ^bb20
  ^bb1(%i: i64):
    %136 = llvm.ashr %x_stride0_1, %114 : i64
    %137 = llvm.mul %136, %115 overflow<nsw> : i64
    %138 = llvm.icmp "slt" %112, %137 : i64
    llvm.cond_br %138, ^bb2(%112, %131 : i64, vector<4xf64>), ^bb7(%131 : vector<4xf64>)
  ^bb2(%j: i64, %139: vector<4xf64>):
    %140 = llvm.add %j, %116 overflow<nsw> : i64
    %141 = llvm.intr.smin(%140, %137) : (i64, i64) -> i64
    %142 = llvm.icmp "slt" %j, %141 : i64
    llvm.cond_br %142, ^bb3(%j, %131, %131, %131, %131, %131, %131, %131, %131 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%131, %131, %131, %131, %131, %131, %131, %131 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%j_1: i64, %143: vector<4xf64>, %144: vector<4xf64>, %145: vector<4xf64>, %146: vector<4xf64>, %147: vector<4xf64>, %148: vector<4xf64>, %149: vector<4xf64>, %150: vector<4xf64>):
    %151 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %152 = llvm.add %151, %j_1 overflow<nsw> : i64
    %153 = llvm.getelementptr inbounds %x_1[%152] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %154 = llvm.load %153 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %155 = llvm.fadd %143, %154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %156 = llvm.getelementptr inbounds %153[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %157 = llvm.load %156 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %158 = llvm.fadd %144, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %159 = llvm.add %j_1, %118 overflow<nsw> : i64
    %160 = llvm.getelementptr inbounds %153[%118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %161 = llvm.load %160 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %162 = llvm.fadd %145, %161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %163 = llvm.getelementptr inbounds %153[%119] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %164 = llvm.load %163 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %165 = llvm.fadd %146, %164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %166 = llvm.add %j_1, %120 overflow<nsw> : i64
    %167 = llvm.getelementptr inbounds %153[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %168 = llvm.load %167 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %169 = llvm.fadd %147, %168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %170 = llvm.getelementptr inbounds %153[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %171 = llvm.load %170 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %172 = llvm.fadd %148, %171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %173 = llvm.add %j_1, %122 overflow<nsw> : i64
    %174 = llvm.getelementptr inbounds %153[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %175 = llvm.load %174 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %176 = llvm.fadd %149, %175 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %177 = llvm.getelementptr inbounds %153[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %178 = llvm.load %177 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %179 = llvm.fadd %150, %178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.cond_br %110, ^bb4, ^bb5
  ^bb4:
    %180 = llvm.add %j_1, %116 : i64
    %181 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %182 = llvm.add %181, %180 overflow<nsw> : i64
    %183 = llvm.getelementptr %x_1[%182] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%183, %126, %127, %128) : (!llvm.ptr, i32, i32, i32) -> ()
    %184 = llvm.add %j_1, %129 : i64
    %185 = llvm.add %181, %184 overflow<nsw> : i64
    %186 = llvm.getelementptr %x_1[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%186, %126, %130, %128) : (!llvm.ptr, i32, i32, i32) -> ()
    %187 = llvm.add %159, %116 : i64
    %188 = llvm.add %181, %187 overflow<nsw> : i64
    %189 = llvm.getelementptr %x_1[%188] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%189, %126, %127, %128) : (!llvm.ptr, i32, i32, i32) -> ()
    %190 = llvm.add %159, %129 : i64
    %191 = llvm.add %181, %190 overflow<nsw> : i64
    %192 = llvm.getelementptr %x_1[%191] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%192, %126, %130, %128) : (!llvm.ptr, i32, i32, i32) -> ()
    %193 = llvm.add %166, %116 : i64
    %194 = llvm.add %181, %193 overflow<nsw> : i64
    %195 = llvm.getelementptr %x_1[%194] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%195, %126, %127, %128) : (!llvm.ptr, i32, i32, i32) -> ()
    %196 = llvm.add %166, %129 : i64
    %197 = llvm.add %181, %196 overflow<nsw> : i64
    %198 = llvm.getelementptr %x_1[%197] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%198, %126, %130, %128) : (!llvm.ptr, i32, i32, i32) -> ()
    %199 = llvm.add %173, %116 : i64
    %200 = llvm.add %181, %199 overflow<nsw> : i64
    %201 = llvm.getelementptr %x_1[%200] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%201, %126, %127, %128) : (!llvm.ptr, i32, i32, i32) -> ()
    %202 = llvm.add %173, %129 : i64
    %203 = llvm.add %181, %202 overflow<nsw> : i64
    %204 = llvm.getelementptr %x_1[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%204, %126, %130, %128) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %205 = llvm.add %j_1, %115 overflow<nsw> : i64
    %206 = llvm.icmp "slt" %205, %141 : i64
    llvm.cond_br %206, ^bb3(%205, %155, %158, %162, %165, %169, %172, %176, %179 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%155, %158, %162, %165, %169, %172, %176, %179 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%207: vector<4xf64>, %208: vector<4xf64>, %209: vector<4xf64>, %210: vector<4xf64>, %211: vector<4xf64>, %212: vector<4xf64>, %213: vector<4xf64>, %214: vector<4xf64>):
    %215 = llvm.fadd %207, %208 : vector<4xf64>
    %216 = llvm.fadd %209, %210 : vector<4xf64>
    %217 = llvm.fadd %211, %212 : vector<4xf64>
    %218 = llvm.fadd %213, %214 : vector<4xf64>
    %219 = llvm.fadd %215, %216 : vector<4xf64>
    %220 = llvm.fadd %217, %218 : vector<4xf64>
    %221 = llvm.fadd %219, %220 : vector<4xf64>
    %222 = llvm.fadd %139, %221 : vector<4xf64>
    %223 = llvm.add %j, %116 overflow<nsw> : i64
    %224 = llvm.icmp "slt" %223, %137 : i64
    llvm.cond_br %224, ^bb2(%223, %222 : i64, vector<4xf64>), ^bb7(%222 : vector<4xf64>)
  ^bb7(%225: vector<4xf64>):
    %226 = llvm.icmp "slt" %137, %x_stride0_1 : i64
    llvm.cond_br %226, ^bb8(%137, %225 : i64, vector<4xf64>), ^bb9(%225 : vector<4xf64>)
  ^bb8(%j_2: i64, %227: vector<4xf64>):
    %228 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %229 = llvm.intr.smin(%228, %117) : (i64, i64) -> i64
    %230 = llvm.intr.smax(%229, %112) : (i64, i64) -> i64
    %231 = llvm.trunc %230 : i64 to i32
    %232 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %233 = llvm.mlir.poison : vector<4xi32>
    %234 = llvm.insertelement %231, %233[%112 : i64] : vector<4xi32>
    %235 = llvm.shufflevector %234, %233 [0, 0, 0, 0] : vector<4xi32>
    %236 = llvm.icmp "slt" %232, %235 : vector<4xi32>
    %237 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %238 = llvm.add %237, %j_2 overflow<nsw> : i64
    %239 = llvm.getelementptr inbounds %x_1[%238] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %240 = llvm.intr.masked.load %239, %236, %132 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %241 = llvm.fadd %227, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %242 = llvm.select %236, %241, %227 : vector<4xi1>, vector<4xf64>
    %243 = llvm.add %j_2, %117 overflow<nsw> : i64
    %244 = llvm.icmp "slt" %243, %x_stride0_1 : i64
    llvm.cond_br %244, ^bb8(%243, %242 : i64, vector<4xf64>), ^bb9(%242 : vector<4xf64>)
  ^bb9(%245: vector<4xf64>):
    %246 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %247 = "llvm.intr.vector.reduce.fadd"(%246, %245) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %248 = llvm.fadd %133, %247 : f64
    %249 = llvm.fdiv %248, %111 : f64
    %250 = llvm.mlir.poison : vector<4xf64>
    %251 = llvm.insertelement %249, %250[%112 : i64] : vector<4xf64>
    %252 = llvm.shufflevector %251, %250 [0, 0, 0, 0] : vector<4xf64>
    %253 = llvm.ashr %x_stride0_1, %117 : i64
    %254 = llvm.mul %253, %120 overflow<nsw> : i64
    %255 = llvm.icmp "slt" %112, %254 : i64
    llvm.cond_br %255, ^bb10(%112, %131 : i64, vector<4xf64>), ^bb13(%131 : vector<4xf64>)
  ^bb10(%j_3: i64, %256: vector<4xf64>):
    %257 = llvm.add %j_3, %124 overflow<nsw> : i64
    %258 = llvm.intr.smin(%257, %254) : (i64, i64) -> i64
    %259 = llvm.icmp "slt" %j_3, %258 : i64
    llvm.cond_br %259, ^bb11(%j_3, %131, %131, %131, %131 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%131, %131, %131, %131 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_4: i64, %260: vector<4xf64>, %261: vector<4xf64>, %262: vector<4xf64>, %263: vector<4xf64>):
    %264 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %265 = llvm.add %264, %j_4 overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %x_1[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %267 = llvm.load %266 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %268 = llvm.fsub %267, %252 : vector<4xf64>
    %269 = llvm.fmul %268, %268 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %270 = llvm.fadd %260, %269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %271 = llvm.getelementptr inbounds %266[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %272 = llvm.load %271 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %273 = llvm.fsub %272, %252 : vector<4xf64>
    %274 = llvm.fmul %273, %273 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %275 = llvm.fadd %261, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %276 = llvm.getelementptr inbounds %266[%118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %277 = llvm.load %276 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %278 = llvm.fsub %277, %252 : vector<4xf64>
    %279 = llvm.fmul %278, %278 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %280 = llvm.fadd %262, %279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %281 = llvm.getelementptr inbounds %266[%119] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %282 = llvm.load %281 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %283 = llvm.fsub %282, %252 : vector<4xf64>
    %284 = llvm.fmul %283, %283 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %285 = llvm.fadd %263, %284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %286 = llvm.add %j_4, %120 overflow<nsw> : i64
    %287 = llvm.icmp "slt" %286, %258 : i64
    llvm.cond_br %287, ^bb11(%286, %270, %275, %280, %285 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%270, %275, %280, %285 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%288: vector<4xf64>, %289: vector<4xf64>, %290: vector<4xf64>, %291: vector<4xf64>):
    %292 = llvm.fadd %288, %289 : vector<4xf64>
    %293 = llvm.fadd %290, %291 : vector<4xf64>
    %294 = llvm.fadd %292, %293 : vector<4xf64>
    %295 = llvm.fadd %256, %294 : vector<4xf64>
    %296 = llvm.add %j_3, %124 overflow<nsw> : i64
    %297 = llvm.icmp "slt" %296, %254 : i64
    llvm.cond_br %297, ^bb10(%296, %295 : i64, vector<4xf64>), ^bb13(%295 : vector<4xf64>)
  ^bb13(%298: vector<4xf64>):
    %299 = llvm.icmp "slt" %254, %x_stride0_1 : i64
    llvm.cond_br %299, ^bb14(%254, %298 : i64, vector<4xf64>), ^bb15(%298 : vector<4xf64>)
  ^bb14(%j_5: i64, %300: vector<4xf64>):
    %301 = llvm.sub %x_stride0_1, %j_5 overflow<nsw> : i64
    %302 = llvm.intr.smin(%301, %117) : (i64, i64) -> i64
    %303 = llvm.intr.smax(%302, %112) : (i64, i64) -> i64
    %304 = llvm.trunc %303 : i64 to i32
    %305 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %306 = llvm.mlir.poison : vector<4xi32>
    %307 = llvm.insertelement %304, %306[%112 : i64] : vector<4xi32>
    %308 = llvm.shufflevector %307, %306 [0, 0, 0, 0] : vector<4xi32>
    %309 = llvm.icmp "slt" %305, %308 : vector<4xi32>
    %310 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %311 = llvm.add %310, %j_5 overflow<nsw> : i64
    %312 = llvm.getelementptr inbounds %x_1[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %313 = llvm.intr.masked.load %312, %309, %132 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %314 = llvm.fsub %313, %252 : vector<4xf64>
    %315 = llvm.fmul %314, %314 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %316 = llvm.fadd %300, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %317 = llvm.select %309, %316, %300 : vector<4xi1>, vector<4xf64>
    %318 = llvm.add %j_5, %117 overflow<nsw> : i64
    %319 = llvm.icmp "slt" %318, %x_stride0_1 : i64
    llvm.cond_br %319, ^bb14(%318, %317 : i64, vector<4xf64>), ^bb15(%317 : vector<4xf64>)
  ^bb15(%320: vector<4xf64>):
    %321 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %322 = "llvm.intr.vector.reduce.fadd"(%321, %320) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %323 = llvm.fadd %133, %322 : f64
    %324 = llvm.fdiv %323, %111 : f64
    %325 = llvm.fadd %324, %134 : f64
    %326 = llvm.intr.sqrt(%325) : (f64) -> f64
    %327 = llvm.mlir.poison : vector<4xf64>
    %328 = llvm.insertelement %326, %327[%112 : i64] : vector<4xf64>
    %329 = llvm.shufflevector %328, %327 [0, 0, 0, 0] : vector<4xf64>
    %330 = llvm.ashr %x_stride0_1, %125 : i64
    %331 = llvm.mul %330, %117 overflow<nsw> : i64
    %332 = llvm.icmp "slt" %112, %331 : i64
    llvm.cond_br %332, ^bb16(%112 : i64), ^bb17
  ^bb16(%j_6: i64):
    %333 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %334 = llvm.add %333, %j_6 overflow<nsw> : i64
    %335 = llvm.getelementptr inbounds %x_1[%334] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %336 = llvm.load %335 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %337 = llvm.getelementptr inbounds %scale_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %338 = llvm.load %337 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %339 = llvm.getelementptr inbounds %shift_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %340 = llvm.load %339 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %341 = llvm.fsub %336, %252 : vector<4xf64>
    %342 = llvm.fdiv %341, %329 : vector<4xf64>
    %343 = llvm.fmul %342, %338 : vector<4xf64>
    %344 = llvm.fadd %343, %340 : vector<4xf64>
    %345 = llvm.add %333, %j_6 overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %out_1[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %344, %346 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %347 = llvm.add %j_6, %117 overflow<nsw> : i64
    %348 = llvm.icmp "slt" %347, %331 : i64
    llvm.cond_br %348, ^bb16(%347 : i64), ^bb17
  ^bb17:
    %349 = llvm.icmp "slt" %331, %x_stride0_1 : i64
    llvm.cond_br %349, ^bb18, ^bb19
  ^bb18:
    %350 = llvm.sub %x_stride0_1, %331 overflow<nsw> : i64
    %351 = llvm.intr.smin(%350, %117) : (i64, i64) -> i64
    %352 = llvm.intr.smax(%351, %112) : (i64, i64) -> i64
    %353 = llvm.trunc %352 : i64 to i32
    %354 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %355 = llvm.mlir.poison : vector<4xi32>
    %356 = llvm.insertelement %353, %355[%112 : i64] : vector<4xi32>
    %357 = llvm.shufflevector %356, %355 [0, 0, 0, 0] : vector<4xi32>
    %358 = llvm.icmp "slt" %354, %357 : vector<4xi32>
    %359 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %360 = llvm.add %359, %331 overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %x_1[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %362 = llvm.intr.masked.load %361, %358, %132 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %363 = llvm.getelementptr inbounds %scale_1[%331] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %364 = llvm.intr.masked.load %363, %358, %132 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %365 = llvm.getelementptr inbounds %shift_1[%331] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %366 = llvm.intr.masked.load %365, %358, %132 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %367 = llvm.fsub %362, %252 : vector<4xf64>
    %368 = llvm.fdiv %367, %329 : vector<4xf64>
    %369 = llvm.fmul %368, %364 : vector<4xf64>
    %370 = llvm.fadd %369, %366 : vector<4xf64>
    %371 = llvm.add %359, %331 overflow<nsw> : i64
    %372 = llvm.getelementptr inbounds %out_1[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %370, %372, %358 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb19
  ^bb19:
    %373 = llvm.add %i, %113 overflow<nsw> : i64
    %374 = llvm.icmp "slt" %373, %end : i64
    llvm.cond_br %374, ^bb1(%373 : i64), ^bb20
  ^bb20:
    llvm.return %126 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %375 = llvm.mlir.constant(8) : i64
    %376 = llvm.mlir.constant(16) : i64
    %377 = llvm.mlir.constant(24) : i64
    %378 = llvm.mlir.constant(32) : i64
    %379 = llvm.mlir.constant(40) : i64
    %380 = llvm.mlir.constant(48) : i64
    %381 = llvm.mlir.constant(56) : i64
    %382 = llvm.mlir.constant(64) : i64
    %383 = llvm.mlir.constant(72) : i64
    %384 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %385 = llvm.getelementptr inbounds %context[%375] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %386 = llvm.load %385 {alignment = 8 : i64} : !llvm.ptr -> i64
    %387 = llvm.getelementptr inbounds %context[%376] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %388 = llvm.load %387 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %389 = llvm.getelementptr inbounds %context[%377] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %390 = llvm.load %389 {alignment = 8 : i64} : !llvm.ptr -> i1
    %391 = llvm.getelementptr inbounds %context[%378] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %392 = llvm.load %391 {alignment = 8 : i64} : !llvm.ptr -> f64
    %393 = llvm.getelementptr inbounds %context[%379] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %394 = llvm.load %393 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %395 = llvm.getelementptr inbounds %context[%380] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> i64
    %397 = llvm.getelementptr inbounds %context[%381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %399 = llvm.getelementptr inbounds %context[%382] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %400 = llvm.load %399 {alignment = 8 : i64} : !llvm.ptr -> i64
    %401 = llvm.getelementptr inbounds %context[%383] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %402 = llvm.load %401 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %403 = llvm.call @program.parallel0(%begin_1, %end_1, %384, %386, %388, %390, %392, %394, %396, %398, %400, %402) : (i64, i64, i64, i64, !llvm.ptr, i1, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %403 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %404 = llvm.mlir.constant(0) : i64
    %405 = llvm.mlir.constant(1) : i64
    %406 = llvm.mlir.constant(1 : i32) : i32
    %407 = llvm.mlir.constant(2 : i32) : i32
    %408 = llvm.mlir.constant(0 : i32) : i32
    %409 = llvm.icmp "eq" %scale_size0_2, %x_stride0_2 : i64
    %410 = llvm.icmp "eq" %shift_size0_2, %x_stride0_2 : i64
    llvm.cond_br %409, ^bb1, ^bb3(%406 : i32)
  ^bb1:
    llvm.cond_br %410, ^bb2, ^bb3(%407 : i32)
  ^bb2:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %411 = llvm.getelementptr inbounds %extents[%405] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %411 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %408 : i32
  ^bb3(%412: i32):
    llvm.return %412 : i32
  }
}
