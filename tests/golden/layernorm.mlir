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
                %152 = arith.constant 640 : index
                %153 = arith.addi %j_1, %152 : index
                memref.prefetch %x[%i, %153], read, locality<2>, data : memref<?x?xf64>
                %154 = arith.constant 192 : index
                %155 = arith.addi %j_1, %154 : index
                memref.prefetch %x[%i, %155], read, locality<3>, data : memref<?x?xf64>
                %156 = arith.constant 640 : index
                %157 = arith.addi %134, %156 : index
                memref.prefetch %x[%i, %157], read, locality<2>, data : memref<?x?xf64>
                %158 = arith.constant 192 : index
                %159 = arith.addi %134, %158 : index
                memref.prefetch %x[%i, %159], read, locality<3>, data : memref<?x?xf64>
                %160 = arith.constant 640 : index
                %161 = arith.addi %140, %160 : index
                memref.prefetch %x[%i, %161], read, locality<2>, data : memref<?x?xf64>
                %162 = arith.constant 192 : index
                %163 = arith.addi %140, %162 : index
                memref.prefetch %x[%i, %163], read, locality<3>, data : memref<?x?xf64>
                %164 = arith.constant 640 : index
                %165 = arith.addi %146, %164 : index
                memref.prefetch %x[%i, %165], read, locality<2>, data : memref<?x?xf64>
                %166 = arith.constant 192 : index
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
    %126 = llvm.mlir.constant(640) : i64
    %127 = llvm.mlir.constant(0 : i32) : i32
    %128 = llvm.mlir.constant(2 : i32) : i32
    %129 = llvm.mlir.constant(1 : i32) : i32
    %130 = llvm.mlir.constant(192) : i64
    %131 = llvm.mlir.constant(3 : i32) : i32
    %132 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %133 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %134 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %135 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %136 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %136, ^bb1(%begin : i64), ^bb20
  ^bb1(%i: i64):
    %137 = llvm.ashr %x_stride0_1, %114 : i64
    %138 = llvm.mul %137, %115 overflow<nsw> : i64
    %139 = llvm.icmp "slt" %112, %138 : i64
    llvm.cond_br %139, ^bb2(%112, %132 : i64, vector<4xf64>), ^bb7(%132 : vector<4xf64>)
  ^bb2(%j: i64, %140: vector<4xf64>):
    %141 = llvm.add %j, %116 overflow<nsw> : i64
    %142 = llvm.intr.smin(%141, %138) : (i64, i64) -> i64
    %143 = llvm.icmp "slt" %j, %142 : i64
    llvm.cond_br %143, ^bb3(%j, %132, %132, %132, %132, %132, %132, %132, %132 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%132, %132, %132, %132, %132, %132, %132, %132 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%j_1: i64, %144: vector<4xf64>, %145: vector<4xf64>, %146: vector<4xf64>, %147: vector<4xf64>, %148: vector<4xf64>, %149: vector<4xf64>, %150: vector<4xf64>, %151: vector<4xf64>):
    %152 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %153 = llvm.add %152, %j_1 overflow<nsw> : i64
    %154 = llvm.getelementptr inbounds %x_1[%153] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %155 = llvm.load %154 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %156 = llvm.fadd %144, %155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %157 = llvm.getelementptr inbounds %154[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %158 = llvm.load %157 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %159 = llvm.fadd %145, %158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %160 = llvm.add %j_1, %118 overflow<nsw> : i64
    %161 = llvm.getelementptr inbounds %154[%118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %162 = llvm.load %161 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %163 = llvm.fadd %146, %162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %164 = llvm.getelementptr inbounds %154[%119] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %165 = llvm.load %164 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %166 = llvm.fadd %147, %165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %167 = llvm.add %j_1, %120 overflow<nsw> : i64
    %168 = llvm.getelementptr inbounds %154[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %169 = llvm.load %168 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %170 = llvm.fadd %148, %169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %171 = llvm.getelementptr inbounds %154[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %172 = llvm.load %171 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %173 = llvm.fadd %149, %172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %174 = llvm.add %j_1, %122 overflow<nsw> : i64
    %175 = llvm.getelementptr inbounds %154[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %176 = llvm.load %175 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %177 = llvm.fadd %150, %176 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %178 = llvm.getelementptr inbounds %154[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %179 = llvm.load %178 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %180 = llvm.fadd %151, %179 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.cond_br %110, ^bb4, ^bb5
  ^bb4:
    %181 = llvm.add %j_1, %126 : i64
    %182 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %183 = llvm.add %182, %181 overflow<nsw> : i64
    %184 = llvm.getelementptr %x_1[%183] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%184, %127, %128, %129) : (!llvm.ptr, i32, i32, i32) -> ()
    %185 = llvm.add %j_1, %130 : i64
    %186 = llvm.add %182, %185 overflow<nsw> : i64
    %187 = llvm.getelementptr %x_1[%186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%187, %127, %131, %129) : (!llvm.ptr, i32, i32, i32) -> ()
    %188 = llvm.add %160, %126 : i64
    %189 = llvm.add %182, %188 overflow<nsw> : i64
    %190 = llvm.getelementptr %x_1[%189] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%190, %127, %128, %129) : (!llvm.ptr, i32, i32, i32) -> ()
    %191 = llvm.add %160, %130 : i64
    %192 = llvm.add %182, %191 overflow<nsw> : i64
    %193 = llvm.getelementptr %x_1[%192] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%193, %127, %131, %129) : (!llvm.ptr, i32, i32, i32) -> ()
    %194 = llvm.add %167, %126 : i64
    %195 = llvm.add %182, %194 overflow<nsw> : i64
    %196 = llvm.getelementptr %x_1[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%196, %127, %128, %129) : (!llvm.ptr, i32, i32, i32) -> ()
    %197 = llvm.add %167, %130 : i64
    %198 = llvm.add %182, %197 overflow<nsw> : i64
    %199 = llvm.getelementptr %x_1[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%199, %127, %131, %129) : (!llvm.ptr, i32, i32, i32) -> ()
    %200 = llvm.add %174, %126 : i64
    %201 = llvm.add %182, %200 overflow<nsw> : i64
    %202 = llvm.getelementptr %x_1[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%202, %127, %128, %129) : (!llvm.ptr, i32, i32, i32) -> ()
    %203 = llvm.add %174, %130 : i64
    %204 = llvm.add %182, %203 overflow<nsw> : i64
    %205 = llvm.getelementptr %x_1[%204] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%205, %127, %131, %129) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %206 = llvm.add %j_1, %115 overflow<nsw> : i64
    %207 = llvm.icmp "slt" %206, %142 : i64
    llvm.cond_br %207, ^bb3(%206, %156, %159, %163, %166, %170, %173, %177, %180 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%156, %159, %163, %166, %170, %173, %177, %180 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%208: vector<4xf64>, %209: vector<4xf64>, %210: vector<4xf64>, %211: vector<4xf64>, %212: vector<4xf64>, %213: vector<4xf64>, %214: vector<4xf64>, %215: vector<4xf64>):
    %216 = llvm.fadd %208, %209 : vector<4xf64>
    %217 = llvm.fadd %210, %211 : vector<4xf64>
    %218 = llvm.fadd %212, %213 : vector<4xf64>
    %219 = llvm.fadd %214, %215 : vector<4xf64>
    %220 = llvm.fadd %216, %217 : vector<4xf64>
    %221 = llvm.fadd %218, %219 : vector<4xf64>
    %222 = llvm.fadd %220, %221 : vector<4xf64>
    %223 = llvm.fadd %140, %222 : vector<4xf64>
    %224 = llvm.add %j, %116 overflow<nsw> : i64
    %225 = llvm.icmp "slt" %224, %138 : i64
    llvm.cond_br %225, ^bb2(%224, %223 : i64, vector<4xf64>), ^bb7(%223 : vector<4xf64>)
  ^bb7(%226: vector<4xf64>):
    %227 = llvm.icmp "slt" %138, %x_stride0_1 : i64
    llvm.cond_br %227, ^bb8(%138, %226 : i64, vector<4xf64>), ^bb9(%226 : vector<4xf64>)
  ^bb8(%j_2: i64, %228: vector<4xf64>):
    %229 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %230 = llvm.intr.smin(%229, %117) : (i64, i64) -> i64
    %231 = llvm.intr.smax(%230, %112) : (i64, i64) -> i64
    %232 = llvm.trunc %231 : i64 to i32
    %233 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %234 = llvm.mlir.poison : vector<4xi32>
    %235 = llvm.insertelement %232, %234[%112 : i64] : vector<4xi32>
    %236 = llvm.shufflevector %235, %234 [0, 0, 0, 0] : vector<4xi32>
    %237 = llvm.icmp "slt" %233, %236 : vector<4xi32>
    %238 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %239 = llvm.add %238, %j_2 overflow<nsw> : i64
    %240 = llvm.getelementptr inbounds %x_1[%239] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %241 = llvm.intr.masked.load %240, %237, %133 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %242 = llvm.fadd %228, %241 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %243 = llvm.select %237, %242, %228 : vector<4xi1>, vector<4xf64>
    %244 = llvm.add %j_2, %117 overflow<nsw> : i64
    %245 = llvm.icmp "slt" %244, %x_stride0_1 : i64
    llvm.cond_br %245, ^bb8(%244, %243 : i64, vector<4xf64>), ^bb9(%243 : vector<4xf64>)
  ^bb9(%246: vector<4xf64>):
    %247 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %248 = "llvm.intr.vector.reduce.fadd"(%247, %246) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %249 = llvm.fadd %134, %248 : f64
    %250 = llvm.fdiv %249, %111 : f64
    %251 = llvm.mlir.poison : vector<4xf64>
    %252 = llvm.insertelement %250, %251[%112 : i64] : vector<4xf64>
    %253 = llvm.shufflevector %252, %251 [0, 0, 0, 0] : vector<4xf64>
    %254 = llvm.ashr %x_stride0_1, %117 : i64
    %255 = llvm.mul %254, %120 overflow<nsw> : i64
    %256 = llvm.icmp "slt" %112, %255 : i64
    llvm.cond_br %256, ^bb10(%112, %132 : i64, vector<4xf64>), ^bb13(%132 : vector<4xf64>)
  ^bb10(%j_3: i64, %257: vector<4xf64>):
    %258 = llvm.add %j_3, %124 overflow<nsw> : i64
    %259 = llvm.intr.smin(%258, %255) : (i64, i64) -> i64
    %260 = llvm.icmp "slt" %j_3, %259 : i64
    llvm.cond_br %260, ^bb11(%j_3, %132, %132, %132, %132 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%132, %132, %132, %132 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_4: i64, %261: vector<4xf64>, %262: vector<4xf64>, %263: vector<4xf64>, %264: vector<4xf64>):
    %265 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %266 = llvm.add %265, %j_4 overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %x_1[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %268 = llvm.load %267 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %269 = llvm.fsub %268, %253 : vector<4xf64>
    %270 = llvm.fmul %269, %269 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %271 = llvm.fadd %261, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %272 = llvm.getelementptr inbounds %267[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %273 = llvm.load %272 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %274 = llvm.fsub %273, %253 : vector<4xf64>
    %275 = llvm.fmul %274, %274 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %276 = llvm.fadd %262, %275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %277 = llvm.getelementptr inbounds %267[%118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %278 = llvm.load %277 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %279 = llvm.fsub %278, %253 : vector<4xf64>
    %280 = llvm.fmul %279, %279 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %281 = llvm.fadd %263, %280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %282 = llvm.getelementptr inbounds %267[%119] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %283 = llvm.load %282 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %284 = llvm.fsub %283, %253 : vector<4xf64>
    %285 = llvm.fmul %284, %284 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %286 = llvm.fadd %264, %285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %287 = llvm.add %j_4, %120 overflow<nsw> : i64
    %288 = llvm.icmp "slt" %287, %259 : i64
    llvm.cond_br %288, ^bb11(%287, %271, %276, %281, %286 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%271, %276, %281, %286 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%289: vector<4xf64>, %290: vector<4xf64>, %291: vector<4xf64>, %292: vector<4xf64>):
    %293 = llvm.fadd %289, %290 : vector<4xf64>
    %294 = llvm.fadd %291, %292 : vector<4xf64>
    %295 = llvm.fadd %293, %294 : vector<4xf64>
    %296 = llvm.fadd %257, %295 : vector<4xf64>
    %297 = llvm.add %j_3, %124 overflow<nsw> : i64
    %298 = llvm.icmp "slt" %297, %255 : i64
    llvm.cond_br %298, ^bb10(%297, %296 : i64, vector<4xf64>), ^bb13(%296 : vector<4xf64>)
  ^bb13(%299: vector<4xf64>):
    %300 = llvm.icmp "slt" %255, %x_stride0_1 : i64
    llvm.cond_br %300, ^bb14(%255, %299 : i64, vector<4xf64>), ^bb15(%299 : vector<4xf64>)
  ^bb14(%j_5: i64, %301: vector<4xf64>):
    %302 = llvm.sub %x_stride0_1, %j_5 overflow<nsw> : i64
    %303 = llvm.intr.smin(%302, %117) : (i64, i64) -> i64
    %304 = llvm.intr.smax(%303, %112) : (i64, i64) -> i64
    %305 = llvm.trunc %304 : i64 to i32
    %306 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %307 = llvm.mlir.poison : vector<4xi32>
    %308 = llvm.insertelement %305, %307[%112 : i64] : vector<4xi32>
    %309 = llvm.shufflevector %308, %307 [0, 0, 0, 0] : vector<4xi32>
    %310 = llvm.icmp "slt" %306, %309 : vector<4xi32>
    %311 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %312 = llvm.add %311, %j_5 overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %x_1[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %314 = llvm.intr.masked.load %313, %310, %133 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %315 = llvm.fsub %314, %253 : vector<4xf64>
    %316 = llvm.fmul %315, %315 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %317 = llvm.fadd %301, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %318 = llvm.select %310, %317, %301 : vector<4xi1>, vector<4xf64>
    %319 = llvm.add %j_5, %117 overflow<nsw> : i64
    %320 = llvm.icmp "slt" %319, %x_stride0_1 : i64
    llvm.cond_br %320, ^bb14(%319, %318 : i64, vector<4xf64>), ^bb15(%318 : vector<4xf64>)
  ^bb15(%321: vector<4xf64>):
    %322 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %323 = "llvm.intr.vector.reduce.fadd"(%322, %321) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %324 = llvm.fadd %134, %323 : f64
    %325 = llvm.fdiv %324, %111 : f64
    %326 = llvm.fadd %325, %135 : f64
    %327 = llvm.intr.sqrt(%326) : (f64) -> f64
    %328 = llvm.mlir.poison : vector<4xf64>
    %329 = llvm.insertelement %327, %328[%112 : i64] : vector<4xf64>
    %330 = llvm.shufflevector %329, %328 [0, 0, 0, 0] : vector<4xf64>
    %331 = llvm.ashr %x_stride0_1, %125 : i64
    %332 = llvm.mul %331, %117 overflow<nsw> : i64
    %333 = llvm.icmp "slt" %112, %332 : i64
    llvm.cond_br %333, ^bb16(%112 : i64), ^bb17
  ^bb16(%j_6: i64):
    %334 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %335 = llvm.add %334, %j_6 overflow<nsw> : i64
    %336 = llvm.getelementptr inbounds %x_1[%335] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %337 = llvm.load %336 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %338 = llvm.getelementptr inbounds %scale_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %339 = llvm.load %338 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %340 = llvm.getelementptr inbounds %shift_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %341 = llvm.load %340 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %342 = llvm.fsub %337, %253 : vector<4xf64>
    %343 = llvm.fdiv %342, %330 : vector<4xf64>
    %344 = llvm.fmul %343, %339 : vector<4xf64>
    %345 = llvm.fadd %344, %341 : vector<4xf64>
    %346 = llvm.add %334, %j_6 overflow<nsw> : i64
    %347 = llvm.getelementptr inbounds %out_1[%346] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %345, %347 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %348 = llvm.add %j_6, %117 overflow<nsw> : i64
    %349 = llvm.icmp "slt" %348, %332 : i64
    llvm.cond_br %349, ^bb16(%348 : i64), ^bb17
  ^bb17:
    %350 = llvm.icmp "slt" %332, %x_stride0_1 : i64
    llvm.cond_br %350, ^bb18, ^bb19
  ^bb18:
    %351 = llvm.sub %x_stride0_1, %332 overflow<nsw> : i64
    %352 = llvm.intr.smin(%351, %117) : (i64, i64) -> i64
    %353 = llvm.intr.smax(%352, %112) : (i64, i64) -> i64
    %354 = llvm.trunc %353 : i64 to i32
    %355 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %356 = llvm.mlir.poison : vector<4xi32>
    %357 = llvm.insertelement %354, %356[%112 : i64] : vector<4xi32>
    %358 = llvm.shufflevector %357, %356 [0, 0, 0, 0] : vector<4xi32>
    %359 = llvm.icmp "slt" %355, %358 : vector<4xi32>
    %360 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %361 = llvm.add %360, %332 overflow<nsw> : i64
    %362 = llvm.getelementptr inbounds %x_1[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %363 = llvm.intr.masked.load %362, %359, %133 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %364 = llvm.getelementptr inbounds %scale_1[%332] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %365 = llvm.intr.masked.load %364, %359, %133 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %366 = llvm.getelementptr inbounds %shift_1[%332] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %367 = llvm.intr.masked.load %366, %359, %133 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %368 = llvm.fsub %363, %253 : vector<4xf64>
    %369 = llvm.fdiv %368, %330 : vector<4xf64>
    %370 = llvm.fmul %369, %365 : vector<4xf64>
    %371 = llvm.fadd %370, %367 : vector<4xf64>
    %372 = llvm.add %360, %332 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %out_1[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %371, %373, %359 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb19
  ^bb19:
    %374 = llvm.add %i, %113 overflow<nsw> : i64
    %375 = llvm.icmp "slt" %374, %end : i64
    llvm.cond_br %375, ^bb1(%374 : i64), ^bb20
  ^bb20:
    llvm.return %127 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %376 = llvm.mlir.constant(8) : i64
    %377 = llvm.mlir.constant(16) : i64
    %378 = llvm.mlir.constant(24) : i64
    %379 = llvm.mlir.constant(32) : i64
    %380 = llvm.mlir.constant(40) : i64
    %381 = llvm.mlir.constant(48) : i64
    %382 = llvm.mlir.constant(56) : i64
    %383 = llvm.mlir.constant(64) : i64
    %384 = llvm.mlir.constant(72) : i64
    %385 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %386 = llvm.getelementptr inbounds %context[%376] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %387 = llvm.load %386 {alignment = 8 : i64} : !llvm.ptr -> i64
    %388 = llvm.getelementptr inbounds %context[%377] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %389 = llvm.load %388 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %390 = llvm.getelementptr inbounds %context[%378] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %391 = llvm.load %390 {alignment = 8 : i64} : !llvm.ptr -> i1
    %392 = llvm.getelementptr inbounds %context[%379] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %393 = llvm.load %392 {alignment = 8 : i64} : !llvm.ptr -> f64
    %394 = llvm.getelementptr inbounds %context[%380] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %395 = llvm.load %394 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %396 = llvm.getelementptr inbounds %context[%381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %397 = llvm.load %396 {alignment = 8 : i64} : !llvm.ptr -> i64
    %398 = llvm.getelementptr inbounds %context[%382] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %399 = llvm.load %398 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %400 = llvm.getelementptr inbounds %context[%383] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %401 = llvm.load %400 {alignment = 8 : i64} : !llvm.ptr -> i64
    %402 = llvm.getelementptr inbounds %context[%384] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %403 = llvm.load %402 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %404 = llvm.call @program.parallel0(%begin_1, %end_1, %385, %387, %389, %391, %393, %395, %397, %399, %401, %403) : (i64, i64, i64, i64, !llvm.ptr, i1, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %404 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %405 = llvm.mlir.constant(0) : i64
    %406 = llvm.mlir.constant(1) : i64
    %407 = llvm.mlir.constant(1 : i32) : i32
    %408 = llvm.mlir.constant(2 : i32) : i32
    %409 = llvm.mlir.constant(0 : i32) : i32
    %410 = llvm.icmp "eq" %scale_size0_2, %x_stride0_2 : i64
    %411 = llvm.icmp "eq" %shift_size0_2, %x_stride0_2 : i64
    llvm.cond_br %410, ^bb1, ^bb3(%407 : i32)
  ^bb1:
    llvm.cond_br %411, ^bb2, ^bb3(%408 : i32)
  ^bb2:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %412 = llvm.getelementptr inbounds %extents[%406] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %412 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %409 : i32
  ^bb3(%413: i32):
    llvm.return %413 : i32
  }
}
