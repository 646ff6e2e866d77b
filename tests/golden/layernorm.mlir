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
    %4 = tensor.extract_slice %scale[0] [%3] [1] {whole} : tensor<?xf64> to tensor<?xf64>
    %5 = tensor.extract_slice %shift[0] [%3] [1] {whole} : tensor<?xf64> to tensor<?xf64>
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
    %9 = memref.reinterpret_cast %scale to offset: [0], sizes: [%7], strides: [1] : memref<?xf64> to memref<?xf64>
    %10 = memref.reinterpret_cast %shift to offset: [0], sizes: [%7], strides: [1] : memref<?xf64> to memref<?xf64>
    %11 = arith.sitofp %8 : i64 to f64
    affine.parallel (%i) = (0) to (symbol(%5)) {
      %12 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 32) * 32))>(%7) step 1024 iter_args(%13 = %3) -> (vector<4xf64>) {
        %14, %15, %16, %17, %18, %19, %20, %21 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 1024), ((d1 floordiv 32) * 32))>(%j, %7) step 32 iter_args(%22 = %3, %23 = %3, %24 = %3, %25 = %3, %26 = %3, %27 = %3, %28 = %3, %29 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %30 = affine.vector_load %x[%i, %j_1] : memref<?x?xf64>, vector<4xf64>
          %31 = arith.addf %22, %30 fastmath<reassoc,contract> : vector<4xf64>
          %32 = affine.vector_load %x[%i, %j_1 + 4] : memref<?x?xf64>, vector<4xf64>
          %33 = arith.addf %23, %32 fastmath<reassoc,contract> : vector<4xf64>
          %34 = affine.vector_load %x[%i, %j_1 + 8] : memref<?x?xf64>, vector<4xf64>
          %35 = arith.addf %24, %34 fastmath<reassoc,contract> : vector<4xf64>
          %36 = affine.vector_load %x[%i, %j_1 + 12] : memref<?x?xf64>, vector<4xf64>
          %37 = arith.addf %25, %36 fastmath<reassoc,contract> : vector<4xf64>
          %38 = affine.vector_load %x[%i, %j_1 + 16] : memref<?x?xf64>, vector<4xf64>
          %39 = arith.addf %26, %38 fastmath<reassoc,contract> : vector<4xf64>
          %40 = affine.vector_load %x[%i, %j_1 + 20] : memref<?x?xf64>, vector<4xf64>
          %41 = arith.addf %27, %40 fastmath<reassoc,contract> : vector<4xf64>
          %42 = affine.vector_load %x[%i, %j_1 + 24] : memref<?x?xf64>, vector<4xf64>
          %43 = arith.addf %28, %42 fastmath<reassoc,contract> : vector<4xf64>
          %44 = affine.vector_load %x[%i, %j_1 + 28] : memref<?x?xf64>, vector<4xf64>
          %45 = arith.addf %29, %44 fastmath<reassoc,contract> : vector<4xf64>
          affine.yield %31, %33, %35, %37, %39, %41, %43, %45 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %46 = arith.addf %14, %15 : vector<4xf64>
        %47 = arith.addf %16, %17 : vector<4xf64>
        %48 = arith.addf %18, %19 : vector<4xf64>
        %49 = arith.addf %20, %21 : vector<4xf64>
        %50 = arith.addf %46, %47 : vector<4xf64>
        %51 = arith.addf %48, %49 : vector<4xf64>
        %52 = arith.addf %50, %51 : vector<4xf64>
        %53 = arith.addf %13, %52 : vector<4xf64>
        affine.yield %53 : vector<4xf64>
      }
      %54 = affine.for %j_2 = affine_map<(d0) -> (((d0 floordiv 32) * 32))>(%7) to %7 step 4 iter_args(%55 = %12) -> (vector<4xf64>) {
        %56 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_2, %7)
        %57 = vector.create_mask %56 : vector<4xi1>
        %58 = vector.maskedload %x[%i, %j_2], %57, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %59 = arith.addf %55, %58 fastmath<reassoc,contract> : vector<4xf64>
        %60 = arith.select %57, %59, %55 : vector<4xi1>, vector<4xf64>
        affine.yield %60 : vector<4xf64>
      }
      %61 = vector.reduction <add>, %54 fastmath<reassoc> : vector<4xf64> into f64
      %62 = arith.addf %1, %61 : f64
      %63 = arith.divf %62, %11 : f64
      %64 = vector.broadcast %63 : f64 to vector<4xf64>
      %65 = affine.for %j_3 = 0 to affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%7) step 512 iter_args(%66 = %3) -> (vector<4xf64>) {
        %67, %68, %69, %70 = affine.for %j_4 = affine_map<(d0) -> (d0)>(%j_3) to min affine_map<(d0, d1) -> ((d0 + 512), ((d1 floordiv 16) * 16))>(%j_3, %7) step 16 iter_args(%71 = %3, %72 = %3, %73 = %3, %74 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %75 = affine.vector_load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
          %76 = arith.subf %75, %64 : vector<4xf64>
          %77 = arith.mulf %76, %76 fastmath<contract> : vector<4xf64>
          %78 = arith.addf %71, %77 fastmath<reassoc,contract> : vector<4xf64>
          %79 = affine.vector_load %x[%i, %j_4 + 4] : memref<?x?xf64>, vector<4xf64>
          %80 = arith.subf %79, %64 : vector<4xf64>
          %81 = arith.mulf %80, %80 fastmath<contract> : vector<4xf64>
          %82 = arith.addf %72, %81 fastmath<reassoc,contract> : vector<4xf64>
          %83 = affine.vector_load %x[%i, %j_4 + 8] : memref<?x?xf64>, vector<4xf64>
          %84 = arith.subf %83, %64 : vector<4xf64>
          %85 = arith.mulf %84, %84 fastmath<contract> : vector<4xf64>
          %86 = arith.addf %73, %85 fastmath<reassoc,contract> : vector<4xf64>
          %87 = affine.vector_load %x[%i, %j_4 + 12] : memref<?x?xf64>, vector<4xf64>
          %88 = arith.subf %87, %64 : vector<4xf64>
          %89 = arith.mulf %88, %88 fastmath<contract> : vector<4xf64>
          %90 = arith.addf %74, %89 fastmath<reassoc,contract> : vector<4xf64>
          affine.yield %78, %82, %86, %90 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %91 = arith.addf %67, %68 : vector<4xf64>
        %92 = arith.addf %69, %70 : vector<4xf64>
        %93 = arith.addf %91, %92 : vector<4xf64>
        %94 = arith.addf %66, %93 : vector<4xf64>
        affine.yield %94 : vector<4xf64>
      }
      %95 = affine.for %j_5 = affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%7) to %7 step 4 iter_args(%96 = %65) -> (vector<4xf64>) {
        %97 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_5, %7)
        %98 = vector.create_mask %97 : vector<4xi1>
        %99 = vector.maskedload %x[%i, %j_5], %98, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %100 = arith.subf %99, %64 : vector<4xf64>
        %101 = arith.mulf %100, %100 fastmath<contract> : vector<4xf64>
        %102 = arith.addf %96, %101 fastmath<reassoc,contract> : vector<4xf64>
        %103 = arith.select %98, %102, %96 : vector<4xi1>, vector<4xf64>
        affine.yield %103 : vector<4xf64>
      }
      %104 = vector.reduction <add>, %95 fastmath<reassoc> : vector<4xf64> into f64
      %105 = arith.addf %1, %104 : f64
      %106 = arith.divf %62, %11 : f64
      %107 = arith.divf %105, %11 : f64
      %108 = arith.addf %107, %2 : f64
      %109 = math.sqrt %108 : f64
      %110 = vector.broadcast %106 : f64 to vector<4xf64>
      %111 = vector.broadcast %109 : f64 to vector<4xf64>
      affine.for %j_6 = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%7) step 4 {
        %112 = affine.vector_load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
        %113 = affine.vector_load %9[%j_6] : memref<?xf64>, vector<4xf64>
        %114 = affine.vector_load %10[%j_6] : memref<?xf64>, vector<4xf64>
        %115 = arith.subf %112, %110 : vector<4xf64>
        %116 = arith.divf %115, %111 : vector<4xf64>
        %117 = arith.mulf %116, %113 : vector<4xf64>
        %118 = arith.addf %117, %114 : vector<4xf64>
        affine.vector_store %118, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_7 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%7) to %7 step 4 {
        %119 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_7, %7)
        %120 = vector.create_mask %119 : vector<4xi1>
        %121 = vector.maskedload %x[%i, %j_7], %120, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %122 = vector.maskedload %9[%j_7], %120, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %123 = vector.maskedload %10[%j_7], %120, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %124 = arith.subf %121, %110 : vector<4xf64>
        %125 = arith.divf %124, %111 : vector<4xf64>
        %126 = arith.mulf %125, %122 : vector<4xf64>
        %127 = arith.addf %126, %123 : vector<4xf64>
        vector.maskedstore %out_1[%i, %j_7], %120, %127 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
    %8 = memref.reinterpret_cast %scale to offset: [0], sizes: [%6], strides: [1] : memref<?xf64> to memref<?xf64>
    %9 = memref.reinterpret_cast %shift to offset: [0], sizes: [%6], strides: [1] : memref<?xf64> to memref<?xf64>
    %10 = arith.sitofp %7 : i64 to f64
    %11 = arith.constant 0 : index
    %12 = arith.maxsi %5, %11 : index
    %13 = arith.constant 5 : index
    %14 = arith.shrsi %6, %13 : index
    %15 = arith.constant 32 : index
    %16 = arith.muli %14, %15 : index
    %17 = arith.constant 4 : index
    %18 = arith.shrsi %6, %17 : index
    %19 = arith.constant 16 : index
    %20 = arith.muli %18, %19 : index
    %21 = arith.constant 2 : index
    %22 = arith.shrsi %6, %21 : index
    %23 = arith.muli %22, %17 : index
    %24 = arith.maxsi %6, %11 : index
    %25 = arith.constant 1023 : index
    %26 = arith.addi %24, %25 : index
    %27 = arith.constant 1024 : index
    %28 = arith.divui %26, %27 : index
    %29 = arith.minsi %27, %16 : index
    %30 = arith.maxsi %29, %11 : index
    %31 = arith.constant 31 : index
    %32 = arith.addi %30, %31 : index
    %33 = arith.divui %32, %15 : index
    %34 = arith.muli %33, %31 : index
    %35 = arith.constant 11 : index
    %36 = arith.addi %35, %34 : index
    %37 = arith.muli %28, %36 : index
    %38 = arith.constant 511 : index
    %39 = arith.addi %24, %38 : index
    %40 = arith.constant 512 : index
    %41 = arith.divui %39, %40 : index
    %42 = arith.minsi %40, %20 : index
    %43 = arith.maxsi %42, %11 : index
    %44 = arith.constant 15 : index
    %45 = arith.addi %43, %44 : index
    %46 = arith.divui %45, %19 : index
    %47 = arith.constant 23 : index
    %48 = arith.muli %46, %47 : index
    %49 = arith.constant 7 : index
    %50 = arith.addi %49, %48 : index
    %51 = arith.muli %41, %50 : index
    %52 = arith.maxsi %23, %11 : index
    %53 = arith.constant 3 : index
    %54 = arith.addi %52, %53 : index
    %55 = arith.divui %54, %17 : index
    %56 = arith.muli %55, %44 : index
    %57 = arith.constant 65 : index
    %58 = arith.addi %57, %37 : index
    %59 = arith.addi %58, %51 : index
    %60 = arith.addi %59, %56 : index
    %61 = arith.muli %12, %60 : index
    %62 = arith.constant 32768 : index
    %63 = arith.cmpi sge, %61, %62 : index
    %64 = arith.muli %5, %6 : index
    %65 = arith.muli %64, %c16 : index
    %66 = arith.muli %6, %c16 : index
    %67 = arith.addi %65, %66 : index
    %68 = arith.cmpi ugt, %67, %4 : index
    "omp.parallel"(%63) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %69 = arith.shrsi %6, %c5 : index
          %70 = arith.muli %69, %c32 overflow<nsw> : index
          %71 = scf.for %j = %c0 to %70 step %c1024 iter_args(%72 = %2) -> (vector<4xf64>) {
            %73 = arith.addi %j, %c1024 overflow<nsw> : index
            %74 = arith.minsi %73, %70 : index
            %75, %76, %77, %78, %79, %80, %81, %82 = scf.for %j_1 = %j to %74 step %c32 iter_args(%83 = %2, %84 = %2, %85 = %2, %86 = %2, %87 = %2, %88 = %2, %89 = %2, %90 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %91 = vector.load %x[%i, %j_1] : memref<?x?xf64>, vector<4xf64>
              %92 = arith.addf %83, %91 fastmath<reassoc,contract> : vector<4xf64>
              %93 = arith.addi %j_1, %c4 overflow<nsw> : index
              %94 = vector.load %x[%i, %93] : memref<?x?xf64>, vector<4xf64>
              %95 = arith.addf %84, %94 fastmath<reassoc,contract> : vector<4xf64>
              %96 = arith.addi %j_1, %c8 overflow<nsw> : index
              %97 = vector.load %x[%i, %96] : memref<?x?xf64>, vector<4xf64>
              %98 = arith.addf %85, %97 fastmath<reassoc,contract> : vector<4xf64>
              %99 = arith.addi %j_1, %c12 overflow<nsw> : index
              %100 = vector.load %x[%i, %99] : memref<?x?xf64>, vector<4xf64>
              %101 = arith.addf %86, %100 fastmath<reassoc,contract> : vector<4xf64>
              %102 = arith.addi %j_1, %c16 overflow<nsw> : index
              %103 = vector.load %x[%i, %102] : memref<?x?xf64>, vector<4xf64>
              %104 = arith.addf %87, %103 fastmath<reassoc,contract> : vector<4xf64>
              %105 = arith.addi %j_1, %c20 overflow<nsw> : index
              %106 = vector.load %x[%i, %105] : memref<?x?xf64>, vector<4xf64>
              %107 = arith.addf %88, %106 fastmath<reassoc,contract> : vector<4xf64>
              %108 = arith.addi %j_1, %c24 overflow<nsw> : index
              %109 = vector.load %x[%i, %108] : memref<?x?xf64>, vector<4xf64>
              %110 = arith.addf %89, %109 fastmath<reassoc,contract> : vector<4xf64>
              %111 = arith.addi %j_1, %c28 overflow<nsw> : index
              %112 = vector.load %x[%i, %111] : memref<?x?xf64>, vector<4xf64>
              %113 = arith.addf %90, %112 fastmath<reassoc,contract> : vector<4xf64>
              scf.if %68 {
                %114 = arith.constant 640 : index
                %115 = arith.addi %j_1, %114 : index
                memref.prefetch %x[%i, %115], read, locality<2>, data : memref<?x?xf64>
                %116 = arith.constant 192 : index
                %117 = arith.addi %j_1, %116 : index
                memref.prefetch %x[%i, %117], read, locality<3>, data : memref<?x?xf64>
                %118 = arith.constant 640 : index
                %119 = arith.addi %96, %118 : index
                memref.prefetch %x[%i, %119], read, locality<2>, data : memref<?x?xf64>
                %120 = arith.constant 192 : index
                %121 = arith.addi %96, %120 : index
                memref.prefetch %x[%i, %121], read, locality<3>, data : memref<?x?xf64>
                %122 = arith.constant 640 : index
                %123 = arith.addi %102, %122 : index
                memref.prefetch %x[%i, %123], read, locality<2>, data : memref<?x?xf64>
                %124 = arith.constant 192 : index
                %125 = arith.addi %102, %124 : index
                memref.prefetch %x[%i, %125], read, locality<3>, data : memref<?x?xf64>
                %126 = arith.constant 640 : index
                %127 = arith.addi %108, %126 : index
                memref.prefetch %x[%i, %127], read, locality<2>, data : memref<?x?xf64>
                %128 = arith.constant 192 : index
                %129 = arith.addi %108, %128 : index
                memref.prefetch %x[%i, %129], read, locality<3>, data : memref<?x?xf64>
              }
              scf.yield %92, %95, %98, %101, %104, %107, %110, %113 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %130 = arith.addf %75, %76 : vector<4xf64>
            %131 = arith.addf %77, %78 : vector<4xf64>
            %132 = arith.addf %79, %80 : vector<4xf64>
            %133 = arith.addf %81, %82 : vector<4xf64>
            %134 = arith.addf %130, %131 : vector<4xf64>
            %135 = arith.addf %132, %133 : vector<4xf64>
            %136 = arith.addf %134, %135 : vector<4xf64>
            %137 = arith.addf %72, %136 : vector<4xf64>
            scf.yield %137 : vector<4xf64>
          }
          %138 = scf.for %j_2 = %70 to %6 step %c4 iter_args(%139 = %71) -> (vector<4xf64>) {
            %140 = arith.subi %6, %j_2 overflow<nsw> : index
            %141 = vector.create_mask %140 : vector<4xi1>
            %142 = vector.maskedload %x[%i, %j_2], %141, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %143 = arith.addf %139, %142 fastmath<reassoc,contract> : vector<4xf64>
            %144 = arith.select %141, %143, %139 : vector<4xi1>, vector<4xf64>
            scf.yield %144 : vector<4xf64>
          }
          %145 = vector.reduction <add>, %138 fastmath<reassoc> : vector<4xf64> into f64
          %146 = arith.addf %0, %145 : f64
          %147 = arith.divf %146, %10 : f64
          %148 = vector.broadcast %147 : f64 to vector<4xf64>
          %149 = arith.shrsi %6, %c4 : index
          %150 = arith.muli %149, %c16 overflow<nsw> : index
          %151 = scf.for %j_3 = %c0 to %150 step %c512 iter_args(%152 = %2) -> (vector<4xf64>) {
            %153 = arith.addi %j_3, %c512 overflow<nsw> : index
            %154 = arith.minsi %153, %150 : index
            %155, %156, %157, %158 = scf.for %j_4 = %j_3 to %154 step %c16 iter_args(%159 = %2, %160 = %2, %161 = %2, %162 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %163 = vector.load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
              %164 = arith.subf %163, %148 : vector<4xf64>
              %165 = arith.mulf %164, %164 fastmath<contract> : vector<4xf64>
              %166 = arith.addf %159, %165 fastmath<reassoc,contract> : vector<4xf64>
              %167 = arith.addi %j_4, %c4 overflow<nsw> : index
              %168 = vector.load %x[%i, %167] : memref<?x?xf64>, vector<4xf64>
              %169 = arith.subf %168, %148 : vector<4xf64>
              %170 = arith.mulf %169, %169 fastmath<contract> : vector<4xf64>
              %171 = arith.addf %160, %170 fastmath<reassoc,contract> : vector<4xf64>
              %172 = arith.addi %j_4, %c8 overflow<nsw> : index
              %173 = vector.load %x[%i, %172] : memref<?x?xf64>, vector<4xf64>
              %174 = arith.subf %173, %148 : vector<4xf64>
              %175 = arith.mulf %174, %174 fastmath<contract> : vector<4xf64>
              %176 = arith.addf %161, %175 fastmath<reassoc,contract> : vector<4xf64>
              %177 = arith.addi %j_4, %c12 overflow<nsw> : index
              %178 = vector.load %x[%i, %177] : memref<?x?xf64>, vector<4xf64>
              %179 = arith.subf %178, %148 : vector<4xf64>
              %180 = arith.mulf %179, %179 fastmath<contract> : vector<4xf64>
              %181 = arith.addf %162, %180 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %166, %171, %176, %181 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %182 = arith.addf %155, %156 : vector<4xf64>
            %183 = arith.addf %157, %158 : vector<4xf64>
            %184 = arith.addf %182, %183 : vector<4xf64>
            %185 = arith.addf %152, %184 : vector<4xf64>
            scf.yield %185 : vector<4xf64>
          }
          %186 = scf.for %j_5 = %150 to %6 step %c4 iter_args(%187 = %151) -> (vector<4xf64>) {
            %188 = arith.subi %6, %j_5 overflow<nsw> : index
            %189 = vector.create_mask %188 : vector<4xi1>
            %190 = vector.maskedload %x[%i, %j_5], %189, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %191 = arith.subf %190, %148 : vector<4xf64>
            %192 = arith.mulf %191, %191 fastmath<contract> : vector<4xf64>
            %193 = arith.addf %187, %192 fastmath<reassoc,contract> : vector<4xf64>
            %194 = arith.select %189, %193, %187 : vector<4xi1>, vector<4xf64>
            scf.yield %194 : vector<4xf64>
          }
          %195 = vector.reduction <add>, %186 fastmath<reassoc> : vector<4xf64> into f64
          %196 = arith.addf %0, %195 : f64
          %197 = arith.divf %196, %10 : f64
          %198 = arith.addf %197, %1 : f64
          %199 = math.sqrt %198 : f64
          %200 = vector.broadcast %199 : f64 to vector<4xf64>
          %201 = arith.shrsi %6, %c2 : index
          %202 = arith.muli %201, %c4 overflow<nsw> : index
          scf.for %j_6 = %c0 to %202 step %c4 {
            %203 = vector.load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
            %204 = vector.load %8[%j_6] : memref<?xf64>, vector<4xf64>
            %205 = vector.load %9[%j_6] : memref<?xf64>, vector<4xf64>
            %206 = arith.subf %203, %148 : vector<4xf64>
            %207 = arith.divf %206, %200 : vector<4xf64>
            %208 = arith.mulf %207, %204 : vector<4xf64>
            %209 = arith.addf %208, %205 : vector<4xf64>
            vector.store %209, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
          }
          %210 = arith.cmpi slt, %202, %6 : index
          scf.if %210 {
            %211 = arith.subi %6, %202 overflow<nsw> : index
            %212 = vector.create_mask %211 : vector<4xi1>
            %213 = vector.maskedload %x[%i, %202], %212, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %214 = vector.maskedload %8[%202], %212, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %215 = vector.maskedload %9[%202], %212, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %216 = arith.subf %213, %148 : vector<4xf64>
            %217 = arith.divf %216, %200 : vector<4xf64>
            %218 = arith.mulf %217, %214 : vector<4xf64>
            %219 = arith.addf %218, %215 : vector<4xf64>
            vector.maskedstore %out_1[%i, %202], %212, %219 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
    %18 = llvm.mlir.constant(511) : i64
    %19 = llvm.mlir.constant(15) : i64
    %20 = llvm.mlir.constant(23) : i64
    %21 = llvm.mlir.constant(7) : i64
    %22 = llvm.mlir.constant(3) : i64
    %23 = llvm.mlir.constant(65) : i64
    %24 = llvm.mlir.constant(32768) : i64
    %25 = llvm.mlir.constant(64) : i64
    %26 = llvm.alloca %25 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %27 = llvm.mlir.constant(40) : i64
    %28 = llvm.mlir.constant(48) : i64
    %29 = llvm.mlir.constant(56) : i64
    %30 = llvm.mlir.constant(0 : i32) : i32
    %31 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %32 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %33 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %34 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %35 = llvm.sitofp %x_stride0 : i64 to f64
    %36 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %37 = llvm.ashr %x_stride0, %3 : i64
    %38 = llvm.mul %37, %2 : i64
    %39 = llvm.ashr %x_stride0, %5 : i64
    %40 = llvm.mul %39, %8 : i64
    %41 = llvm.ashr %x_stride0, %13 : i64
    %42 = llvm.mul %41, %5 : i64
    %43 = llvm.intr.smax(%x_stride0, %0) : (i64, i64) -> i64
    %44 = llvm.add %43, %15 : i64
    %45 = llvm.udiv %44, %4 : i64
    %46 = llvm.intr.smin(%4, %38) : (i64, i64) -> i64
    %47 = llvm.intr.smax(%46, %0) : (i64, i64) -> i64
    %48 = llvm.add %47, %16 : i64
    %49 = llvm.udiv %48, %2 : i64
    %50 = llvm.mul %49, %16 : i64
    %51 = llvm.add %17, %50 : i64
    %52 = llvm.mul %45, %51 : i64
    %53 = llvm.add %43, %18 : i64
    %54 = llvm.udiv %53, %12 : i64
    %55 = llvm.intr.smin(%12, %40) : (i64, i64) -> i64
    %56 = llvm.intr.smax(%55, %0) : (i64, i64) -> i64
    %57 = llvm.add %56, %19 : i64
    %58 = llvm.udiv %57, %8 : i64
    %59 = llvm.mul %58, %20 : i64
    %60 = llvm.add %21, %59 : i64
    %61 = llvm.mul %54, %60 : i64
    %62 = llvm.intr.smax(%42, %0) : (i64, i64) -> i64
    %63 = llvm.add %62, %22 : i64
    %64 = llvm.udiv %63, %5 : i64
    %65 = llvm.mul %64, %19 : i64
    %66 = llvm.add %23, %52 : i64
    %67 = llvm.add %66, %61 : i64
    %68 = llvm.add %67, %65 : i64
    %69 = llvm.mul %36, %68 : i64
    %70 = llvm.icmp "sge" %69, %24 : i64
    %71 = llvm.mul %x_size0, %x_stride0 : i64
    %72 = llvm.mul %71, %8 : i64
    %73 = llvm.mul %x_stride0, %8 : i64
    %74 = llvm.add %72, %73 : i64
    %75 = llvm.icmp "ugt" %74, %14 : i64
    %76 = llvm.icmp "sgt" %x_size0, %0 : i64
    %77 = llvm.select %76, %x_size0, %0 : i1, i64
    llvm.cond_br %70, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %26 {alignment = 8 : i64} : i64, !llvm.ptr
    %78 = llvm.getelementptr inbounds %26[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %78 {alignment = 8 : i64} : i64, !llvm.ptr
    %79 = llvm.getelementptr inbounds %26[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %79 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %80 = llvm.getelementptr inbounds %26[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %80 {alignment = 8 : i64} : i1, !llvm.ptr
    %81 = llvm.getelementptr inbounds %26[%2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %35, %81 {alignment = 8 : i64} : f64, !llvm.ptr
    %82 = llvm.getelementptr inbounds %26[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale, %82 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %83 = llvm.getelementptr inbounds %26[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift, %83 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %84 = llvm.getelementptr inbounds %26[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %84 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %85 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %86 = llvm.call @stepwell_parallel_for(%85, %26, %77, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%86 : i32)
  ^bb2:
    %87 = llvm.call @program.parallel0(%0, %77, %x_size0, %x_stride0, %x, %75, %35, %scale, %shift, %out) : (i64, i64, i64, i64, !llvm.ptr, i1, f64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%87 : i32)
  ^bb3(%88: i32):
    llvm.return %30 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %89: i1, %90: f64, %scale_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %shift_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %91 = llvm.mlir.constant(0) : i64
    %92 = llvm.mlir.constant(1) : i64
    %93 = llvm.mlir.constant(5) : i64
    %94 = llvm.mlir.constant(32) : i64
    %95 = llvm.mlir.constant(1024) : i64
    %96 = llvm.mlir.constant(4) : i64
    %97 = llvm.mlir.constant(8) : i64
    %98 = llvm.mlir.constant(12) : i64
    %99 = llvm.mlir.constant(16) : i64
    %100 = llvm.mlir.constant(20) : i64
    %101 = llvm.mlir.constant(24) : i64
    %102 = llvm.mlir.constant(28) : i64
    %103 = llvm.mlir.constant(512) : i64
    %104 = llvm.mlir.constant(2) : i64
    %105 = llvm.mlir.constant(640) : i64
    %106 = llvm.mlir.constant(0 : i32) : i32
    %107 = llvm.mlir.constant(2 : i32) : i32
    %108 = llvm.mlir.constant(1 : i32) : i32
    %109 = llvm.mlir.constant(192) : i64
    %110 = llvm.mlir.constant(3 : i32) : i32
    %111 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %112 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %113 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %114 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %115 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %115, ^bb1(%begin : i64), ^bb20
  ^bb1(%i: i64):
    %116 = llvm.ashr %x_stride0_1, %93 : i64
    %117 = llvm.mul %116, %94 overflow<nsw> : i64
    %118 = llvm.icmp "slt" %91, %117 : i64
    llvm.cond_br %118, ^bb2(%91, %111 : i64, vector<4xf64>), ^bb7(%111 : vector<4xf64>)
  ^bb2(%j: i64, %119: vector<4xf64>):
    %120 = llvm.add %j, %95 overflow<nsw> : i64
    %121 = llvm.intr.smin(%120, %117) : (i64, i64) -> i64
    %122 = llvm.icmp "slt" %j, %121 : i64
    llvm.cond_br %122, ^bb3(%j, %111, %111, %111, %111, %111, %111, %111, %111 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%111, %111, %111, %111, %111, %111, %111, %111 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%j_1: i64, %123: vector<4xf64>, %124: vector<4xf64>, %125: vector<4xf64>, %126: vector<4xf64>, %127: vector<4xf64>, %128: vector<4xf64>, %129: vector<4xf64>, %130: vector<4xf64>):
    %131 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %132 = llvm.add %131, %j_1 overflow<nsw> : i64
    %133 = llvm.getelementptr inbounds %x_1[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %134 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %135 = llvm.fadd %123, %134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %136 = llvm.getelementptr inbounds %133[%96] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %137 = llvm.load %136 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %138 = llvm.fadd %124, %137 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %139 = llvm.add %j_1, %97 overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %133[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %141 = llvm.load %140 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %142 = llvm.fadd %125, %141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %143 = llvm.getelementptr inbounds %133[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.fadd %126, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %146 = llvm.add %j_1, %99 overflow<nsw> : i64
    %147 = llvm.getelementptr inbounds %133[%99] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.load %147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %149 = llvm.fadd %127, %148 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %150 = llvm.getelementptr inbounds %133[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %151 = llvm.load %150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %152 = llvm.fadd %128, %151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %153 = llvm.add %j_1, %101 overflow<nsw> : i64
    %154 = llvm.getelementptr inbounds %133[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %155 = llvm.load %154 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %156 = llvm.fadd %129, %155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %157 = llvm.getelementptr inbounds %133[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %158 = llvm.load %157 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %159 = llvm.fadd %130, %158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.cond_br %89, ^bb4, ^bb5
  ^bb4:
    %160 = llvm.add %j_1, %105 : i64
    %161 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %162 = llvm.add %161, %160 overflow<nsw> : i64
    %163 = llvm.getelementptr %x_1[%162] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%163, %106, %107, %108) : (!llvm.ptr, i32, i32, i32) -> ()
    %164 = llvm.add %j_1, %109 : i64
    %165 = llvm.add %161, %164 overflow<nsw> : i64
    %166 = llvm.getelementptr %x_1[%165] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%166, %106, %110, %108) : (!llvm.ptr, i32, i32, i32) -> ()
    %167 = llvm.add %139, %105 : i64
    %168 = llvm.add %161, %167 overflow<nsw> : i64
    %169 = llvm.getelementptr %x_1[%168] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%169, %106, %107, %108) : (!llvm.ptr, i32, i32, i32) -> ()
    %170 = llvm.add %139, %109 : i64
    %171 = llvm.add %161, %170 overflow<nsw> : i64
    %172 = llvm.getelementptr %x_1[%171] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%172, %106, %110, %108) : (!llvm.ptr, i32, i32, i32) -> ()
    %173 = llvm.add %146, %105 : i64
    %174 = llvm.add %161, %173 overflow<nsw> : i64
    %175 = llvm.getelementptr %x_1[%174] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%175, %106, %107, %108) : (!llvm.ptr, i32, i32, i32) -> ()
    %176 = llvm.add %146, %109 : i64
    %177 = llvm.add %161, %176 overflow<nsw> : i64
    %178 = llvm.getelementptr %x_1[%177] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%178, %106, %110, %108) : (!llvm.ptr, i32, i32, i32) -> ()
    %179 = llvm.add %153, %105 : i64
    %180 = llvm.add %161, %179 overflow<nsw> : i64
    %181 = llvm.getelementptr %x_1[%180] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%181, %106, %107, %108) : (!llvm.ptr, i32, i32, i32) -> ()
    %182 = llvm.add %153, %109 : i64
    %183 = llvm.add %161, %182 overflow<nsw> : i64
    %184 = llvm.getelementptr %x_1[%183] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%184, %106, %110, %108) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %185 = llvm.add %j_1, %94 overflow<nsw> : i64
    %186 = llvm.icmp "slt" %185, %121 : i64
    llvm.cond_br %186, ^bb3(%185, %135, %138, %142, %145, %149, %152, %156, %159 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%135, %138, %142, %145, %149, %152, %156, %159 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%187: vector<4xf64>, %188: vector<4xf64>, %189: vector<4xf64>, %190: vector<4xf64>, %191: vector<4xf64>, %192: vector<4xf64>, %193: vector<4xf64>, %194: vector<4xf64>):
    %195 = llvm.fadd %187, %188 : vector<4xf64>
    %196 = llvm.fadd %189, %190 : vector<4xf64>
    %197 = llvm.fadd %191, %192 : vector<4xf64>
    %198 = llvm.fadd %193, %194 : vector<4xf64>
    %199 = llvm.fadd %195, %196 : vector<4xf64>
    %200 = llvm.fadd %197, %198 : vector<4xf64>
    %201 = llvm.fadd %199, %200 : vector<4xf64>
    %202 = llvm.fadd %119, %201 : vector<4xf64>
    %203 = llvm.add %j, %95 overflow<nsw> : i64
    %204 = llvm.icmp "slt" %203, %117 : i64
    llvm.cond_br %204, ^bb2(%203, %202 : i64, vector<4xf64>), ^bb7(%202 : vector<4xf64>)
  ^bb7(%205: vector<4xf64>):
    %206 = llvm.icmp "slt" %117, %x_stride0_1 : i64
    llvm.cond_br %206, ^bb8(%117, %205 : i64, vector<4xf64>), ^bb9(%205 : vector<4xf64>)
  ^bb8(%j_2: i64, %207: vector<4xf64>):
    %208 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %209 = llvm.intr.smin(%208, %96) : (i64, i64) -> i64
    %210 = llvm.intr.smax(%209, %91) : (i64, i64) -> i64
    %211 = llvm.trunc %210 : i64 to i32
    %212 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %213 = llvm.mlir.poison : vector<4xi32>
    %214 = llvm.insertelement %211, %213[%91 : i64] : vector<4xi32>
    %215 = llvm.shufflevector %214, %213 [0, 0, 0, 0] : vector<4xi32>
    %216 = llvm.icmp "slt" %212, %215 : vector<4xi32>
    %217 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %218 = llvm.add %217, %j_2 overflow<nsw> : i64
    %219 = llvm.getelementptr inbounds %x_1[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %220 = llvm.intr.masked.load %219, %216, %112 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %221 = llvm.fadd %207, %220 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %222 = llvm.select %216, %221, %207 : vector<4xi1>, vector<4xf64>
    %223 = llvm.add %j_2, %96 overflow<nsw> : i64
    %224 = llvm.icmp "slt" %223, %x_stride0_1 : i64
    llvm.cond_br %224, ^bb8(%223, %222 : i64, vector<4xf64>), ^bb9(%222 : vector<4xf64>)
  ^bb9(%225: vector<4xf64>):
    %226 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %227 = "llvm.intr.vector.reduce.fadd"(%226, %225) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %228 = llvm.fadd %113, %227 : f64
    %229 = llvm.fdiv %228, %90 : f64
    %230 = llvm.mlir.poison : vector<4xf64>
    %231 = llvm.insertelement %229, %230[%91 : i64] : vector<4xf64>
    %232 = llvm.shufflevector %231, %230 [0, 0, 0, 0] : vector<4xf64>
    %233 = llvm.ashr %x_stride0_1, %96 : i64
    %234 = llvm.mul %233, %99 overflow<nsw> : i64
    %235 = llvm.icmp "slt" %91, %234 : i64
    llvm.cond_br %235, ^bb10(%91, %111 : i64, vector<4xf64>), ^bb13(%111 : vector<4xf64>)
  ^bb10(%j_3: i64, %236: vector<4xf64>):
    %237 = llvm.add %j_3, %103 overflow<nsw> : i64
    %238 = llvm.intr.smin(%237, %234) : (i64, i64) -> i64
    %239 = llvm.icmp "slt" %j_3, %238 : i64
    llvm.cond_br %239, ^bb11(%j_3, %111, %111, %111, %111 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%111, %111, %111, %111 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_4: i64, %240: vector<4xf64>, %241: vector<4xf64>, %242: vector<4xf64>, %243: vector<4xf64>):
    %244 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %245 = llvm.add %244, %j_4 overflow<nsw> : i64
    %246 = llvm.getelementptr inbounds %x_1[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %247 = llvm.load %246 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %248 = llvm.fsub %247, %232 : vector<4xf64>
    %249 = llvm.fmul %248, %248 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %250 = llvm.fadd %240, %249 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %251 = llvm.getelementptr inbounds %246[%96] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %252 = llvm.load %251 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %253 = llvm.fsub %252, %232 : vector<4xf64>
    %254 = llvm.fmul %253, %253 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %255 = llvm.fadd %241, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %256 = llvm.getelementptr inbounds %246[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %257 = llvm.load %256 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %258 = llvm.fsub %257, %232 : vector<4xf64>
    %259 = llvm.fmul %258, %258 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %260 = llvm.fadd %242, %259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %261 = llvm.getelementptr inbounds %246[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %262 = llvm.load %261 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %263 = llvm.fsub %262, %232 : vector<4xf64>
    %264 = llvm.fmul %263, %263 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %265 = llvm.fadd %243, %264 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %266 = llvm.add %j_4, %99 overflow<nsw> : i64
    %267 = llvm.icmp "slt" %266, %238 : i64
    llvm.cond_br %267, ^bb11(%266, %250, %255, %260, %265 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%250, %255, %260, %265 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%268: vector<4xf64>, %269: vector<4xf64>, %270: vector<4xf64>, %271: vector<4xf64>):
    %272 = llvm.fadd %268, %269 : vector<4xf64>
    %273 = llvm.fadd %270, %271 : vector<4xf64>
    %274 = llvm.fadd %272, %273 : vector<4xf64>
    %275 = llvm.fadd %236, %274 : vector<4xf64>
    %276 = llvm.add %j_3, %103 overflow<nsw> : i64
    %277 = llvm.icmp "slt" %276, %234 : i64
    llvm.cond_br %277, ^bb10(%276, %275 : i64, vector<4xf64>), ^bb13(%275 : vector<4xf64>)
  ^bb13(%278: vector<4xf64>):
    %279 = llvm.icmp "slt" %234, %x_stride0_1 : i64
    llvm.cond_br %279, ^bb14(%234, %278 : i64, vector<4xf64>), ^bb15(%278 : vector<4xf64>)
  ^bb14(%j_5: i64, %280: vector<4xf64>):
    %281 = llvm.sub %x_stride0_1, %j_5 overflow<nsw> : i64
    %282 = llvm.intr.smin(%281, %96) : (i64, i64) -> i64
    %283 = llvm.intr.smax(%282, %91) : (i64, i64) -> i64
    %284 = llvm.trunc %283 : i64 to i32
    %285 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %286 = llvm.mlir.poison : vector<4xi32>
    %287 = llvm.insertelement %284, %286[%91 : i64] : vector<4xi32>
    %288 = llvm.shufflevector %287, %286 [0, 0, 0, 0] : vector<4xi32>
    %289 = llvm.icmp "slt" %285, %288 : vector<4xi32>
    %290 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %291 = llvm.add %290, %j_5 overflow<nsw> : i64
    %292 = llvm.getelementptr inbounds %x_1[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %293 = llvm.intr.masked.load %292, %289, %112 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %294 = llvm.fsub %293, %232 : vector<4xf64>
    %295 = llvm.fmul %294, %294 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %296 = llvm.fadd %280, %295 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %297 = llvm.select %289, %296, %280 : vector<4xi1>, vector<4xf64>
    %298 = llvm.add %j_5, %96 overflow<nsw> : i64
    %299 = llvm.icmp "slt" %298, %x_stride0_1 : i64
    llvm.cond_br %299, ^bb14(%298, %297 : i64, vector<4xf64>), ^bb15(%297 : vector<4xf64>)
  ^bb15(%300: vector<4xf64>):
    %301 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %302 = "llvm.intr.vector.reduce.fadd"(%301, %300) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %303 = llvm.fadd %113, %302 : f64
    %304 = llvm.fdiv %303, %90 : f64
    %305 = llvm.fadd %304, %114 : f64
    %306 = llvm.intr.sqrt(%305) : (f64) -> f64
    %307 = llvm.mlir.poison : vector<4xf64>
    %308 = llvm.insertelement %306, %307[%91 : i64] : vector<4xf64>
    %309 = llvm.shufflevector %308, %307 [0, 0, 0, 0] : vector<4xf64>
    %310 = llvm.ashr %x_stride0_1, %104 : i64
    %311 = llvm.mul %310, %96 overflow<nsw> : i64
    %312 = llvm.icmp "slt" %91, %311 : i64
    llvm.cond_br %312, ^bb16(%91 : i64), ^bb17
  ^bb16(%j_6: i64):
    %313 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %314 = llvm.add %313, %j_6 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %x_1[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %316 = llvm.load %315 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %317 = llvm.getelementptr inbounds %scale_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %318 = llvm.load %317 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %319 = llvm.getelementptr inbounds %shift_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %320 = llvm.load %319 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %321 = llvm.fsub %316, %232 : vector<4xf64>
    %322 = llvm.fdiv %321, %309 : vector<4xf64>
    %323 = llvm.fmul %322, %318 : vector<4xf64>
    %324 = llvm.fadd %323, %320 : vector<4xf64>
    %325 = llvm.add %313, %j_6 overflow<nsw> : i64
    %326 = llvm.getelementptr inbounds %out_1[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %324, %326 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %327 = llvm.add %j_6, %96 overflow<nsw> : i64
    %328 = llvm.icmp "slt" %327, %311 : i64
    llvm.cond_br %328, ^bb16(%327 : i64), ^bb17
  ^bb17:
    %329 = llvm.icmp "slt" %311, %x_stride0_1 : i64
    llvm.cond_br %329, ^bb18, ^bb19
  ^bb18:
    %330 = llvm.sub %x_stride0_1, %311 overflow<nsw> : i64
    %331 = llvm.intr.smin(%330, %96) : (i64, i64) -> i64
    %332 = llvm.intr.smax(%331, %91) : (i64, i64) -> i64
    %333 = llvm.trunc %332 : i64 to i32
    %334 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %335 = llvm.mlir.poison : vector<4xi32>
    %336 = llvm.insertelement %333, %335[%91 : i64] : vector<4xi32>
    %337 = llvm.shufflevector %336, %335 [0, 0, 0, 0] : vector<4xi32>
    %338 = llvm.icmp "slt" %334, %337 : vector<4xi32>
    %339 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %340 = llvm.add %339, %311 overflow<nsw> : i64
    %341 = llvm.getelementptr inbounds %x_1[%340] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %342 = llvm.intr.masked.load %341, %338, %112 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %343 = llvm.getelementptr inbounds %scale_1[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %344 = llvm.intr.masked.load %343, %338, %112 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %345 = llvm.getelementptr inbounds %shift_1[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %346 = llvm.intr.masked.load %345, %338, %112 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %347 = llvm.fsub %342, %232 : vector<4xf64>
    %348 = llvm.fdiv %347, %309 : vector<4xf64>
    %349 = llvm.fmul %348, %344 : vector<4xf64>
    %350 = llvm.fadd %349, %346 : vector<4xf64>
    %351 = llvm.add %339, %311 overflow<nsw> : i64
    %352 = llvm.getelementptr inbounds %out_1[%351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %350, %352, %338 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb19
  ^bb19:
    %353 = llvm.add %i, %92 overflow<nsw> : i64
    %354 = llvm.icmp "slt" %353, %end : i64
    llvm.cond_br %354, ^bb1(%353 : i64), ^bb20
  ^bb20:
    llvm.return %106 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %355 = llvm.mlir.constant(8) : i64
    %356 = llvm.mlir.constant(16) : i64
    %357 = llvm.mlir.constant(24) : i64
    %358 = llvm.mlir.constant(32) : i64
    %359 = llvm.mlir.constant(40) : i64
    %360 = llvm.mlir.constant(48) : i64
    %361 = llvm.mlir.constant(56) : i64
    %362 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %363 = llvm.getelementptr inbounds %context[%355] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %364 = llvm.load %363 {alignment = 8 : i64} : !llvm.ptr -> i64
    %365 = llvm.getelementptr inbounds %context[%356] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %366 = llvm.load %365 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %367 = llvm.getelementptr inbounds %context[%357] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %368 = llvm.load %367 {alignment = 8 : i64} : !llvm.ptr -> i1
    %369 = llvm.getelementptr inbounds %context[%358] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %370 = llvm.load %369 {alignment = 8 : i64} : !llvm.ptr -> f64
    %371 = llvm.getelementptr inbounds %context[%359] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %372 = llvm.load %371 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %373 = llvm.getelementptr inbounds %context[%360] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %375 = llvm.getelementptr inbounds %context[%361] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %377 = llvm.call @program.parallel0(%begin_1, %end_1, %362, %364, %366, %368, %370, %372, %374, %376) : (i64, i64, i64, i64, !llvm.ptr, i1, f64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %377 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_1: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %378 = llvm.mlir.constant(0) : i64
    %379 = llvm.mlir.constant(1) : i64
    %380 = llvm.mlir.constant(1 : i32) : i32
    %381 = llvm.mlir.constant(2 : i32) : i32
    %382 = llvm.mlir.constant(0 : i32) : i32
    %383 = llvm.icmp "eq" %scale_size0_1, %x_stride0_2 : i64
    %384 = llvm.icmp "eq" %shift_size0_1, %x_stride0_2 : i64
    llvm.cond_br %383, ^bb1, ^bb3(%380 : i32)
  ^bb1:
    llvm.cond_br %384, ^bb2, ^bb3(%381 : i32)
  ^bb2:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %385 = llvm.getelementptr inbounds %extents[%379] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %385 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %382 : i32
  ^bb3(%386: i32):
    llvm.return %386 : i32
  }
}
