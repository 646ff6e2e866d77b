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
    %17 = arith.constant 0 : index
    %18 = arith.maxsi %16, %17 : index
    %19 = arith.constant 1023 : index
    %20 = arith.addi %18, %19 : index
    %21 = arith.constant 1024 : index
    %22 = arith.divui %20, %21 : index
    %23 = arith.constant 1024 : index
    %24 = arith.minsi %23, %16 : index
    %25 = arith.constant 0 : index
    %26 = arith.maxsi %24, %25 : index
    %27 = arith.constant 31 : index
    %28 = arith.addi %26, %27 : index
    %29 = arith.constant 32 : index
    %30 = arith.divui %28, %29 : index
    %31 = arith.constant 31 : index
    %32 = arith.muli %30, %31 : index
    %33 = arith.constant 11 : index
    %34 = arith.addi %33, %32 : index
    %35 = arith.muli %22, %34 : index
    %36 = arith.subi %6, %16 : index
    %37 = arith.constant 0 : index
    %38 = arith.maxsi %36, %37 : index
    %39 = arith.constant 3 : index
    %40 = arith.addi %38, %39 : index
    %41 = arith.constant 4 : index
    %42 = arith.divui %40, %41 : index
    %43 = arith.constant 6 : index
    %44 = arith.muli %42, %43 : index
    %45 = arith.constant 4 : index
    %46 = arith.shrsi %6, %45 : index
    %47 = arith.constant 16 : index
    %48 = arith.muli %46, %47 : index
    %49 = arith.constant 0 : index
    %50 = arith.maxsi %48, %49 : index
    %51 = arith.constant 511 : index
    %52 = arith.addi %50, %51 : index
    %53 = arith.constant 512 : index
    %54 = arith.divui %52, %53 : index
    %55 = arith.constant 512 : index
    %56 = arith.minsi %55, %48 : index
    %57 = arith.constant 0 : index
    %58 = arith.maxsi %56, %57 : index
    %59 = arith.constant 15 : index
    %60 = arith.addi %58, %59 : index
    %61 = arith.constant 16 : index
    %62 = arith.divui %60, %61 : index
    %63 = arith.constant 23 : index
    %64 = arith.muli %62, %63 : index
    %65 = arith.constant 7 : index
    %66 = arith.addi %65, %64 : index
    %67 = arith.muli %54, %66 : index
    %68 = arith.subi %6, %48 : index
    %69 = arith.constant 0 : index
    %70 = arith.maxsi %68, %69 : index
    %71 = arith.constant 3 : index
    %72 = arith.addi %70, %71 : index
    %73 = arith.constant 4 : index
    %74 = arith.divui %72, %73 : index
    %75 = arith.constant 8 : index
    %76 = arith.muli %74, %75 : index
    %77 = arith.constant 2 : index
    %78 = arith.shrsi %6, %77 : index
    %79 = arith.constant 4 : index
    %80 = arith.muli %78, %79 : index
    %81 = arith.constant 0 : index
    %82 = arith.maxsi %80, %81 : index
    %83 = arith.constant 3 : index
    %84 = arith.addi %82, %83 : index
    %85 = arith.constant 4 : index
    %86 = arith.divui %84, %85 : index
    %87 = arith.constant 15 : index
    %88 = arith.muli %86, %87 : index
    %89 = arith.constant 48 : index
    %90 = arith.addi %89, %35 : index
    %91 = arith.addi %90, %44 : index
    %92 = arith.addi %91, %67 : index
    %93 = arith.addi %92, %76 : index
    %94 = arith.addi %93, %88 : index
    %95 = arith.constant 17 : index
    %96 = arith.addi %94, %95 : index
    %97 = arith.muli %12, %96 : index
    %98 = arith.constant 32768 : index
    %99 = arith.cmpi sge, %97, %98 : index
    %100 = arith.muli %5, %6 : index
    %101 = arith.muli %100, %c16 : index
    %102 = arith.muli %6, %c16 : index
    %103 = arith.addi %101, %102 : index
    %104 = arith.cmpi ugt, %103, %4 : index
    "omp.parallel"(%99) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %105 = arith.shrsi %6, %c5 : index
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
              scf.if %104 {
                %150 = arith.constant 640 : index
                %151 = arith.addi %j_1, %150 : index
                memref.prefetch %x[%i, %151], read, locality<2>, data : memref<?x?xf64>
                %152 = arith.constant 192 : index
                %153 = arith.addi %j_1, %152 : index
                memref.prefetch %x[%i, %153], read, locality<3>, data : memref<?x?xf64>
                %154 = arith.constant 640 : index
                %155 = arith.addi %132, %154 : index
                memref.prefetch %x[%i, %155], read, locality<2>, data : memref<?x?xf64>
                %156 = arith.constant 192 : index
                %157 = arith.addi %132, %156 : index
                memref.prefetch %x[%i, %157], read, locality<3>, data : memref<?x?xf64>
                %158 = arith.constant 640 : index
                %159 = arith.addi %138, %158 : index
                memref.prefetch %x[%i, %159], read, locality<2>, data : memref<?x?xf64>
                %160 = arith.constant 192 : index
                %161 = arith.addi %138, %160 : index
                memref.prefetch %x[%i, %161], read, locality<3>, data : memref<?x?xf64>
                %162 = arith.constant 640 : index
                %163 = arith.addi %144, %162 : index
                memref.prefetch %x[%i, %163], read, locality<2>, data : memref<?x?xf64>
                %164 = arith.constant 192 : index
                %165 = arith.addi %144, %164 : index
                memref.prefetch %x[%i, %165], read, locality<3>, data : memref<?x?xf64>
              }
              scf.yield %128, %131, %134, %137, %140, %143, %146, %149 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %166 = arith.addf %111, %112 : vector<4xf64>
            %167 = arith.addf %113, %114 : vector<4xf64>
            %168 = arith.addf %115, %116 : vector<4xf64>
            %169 = arith.addf %117, %118 : vector<4xf64>
            %170 = arith.addf %166, %167 : vector<4xf64>
            %171 = arith.addf %168, %169 : vector<4xf64>
            %172 = arith.addf %170, %171 : vector<4xf64>
            %173 = arith.addf %108, %172 : vector<4xf64>
            scf.yield %173 : vector<4xf64>
          }
          %174 = scf.for %j_2 = %106 to %6 step %c4 iter_args(%175 = %107) -> (vector<4xf64>) {
            %176 = arith.subi %6, %j_2 overflow<nsw> : index
            %177 = vector.create_mask %176 : vector<4xi1>
            %178 = vector.maskedload %x[%i, %j_2], %177, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %179 = arith.addf %175, %178 fastmath<reassoc,contract> : vector<4xf64>
            %180 = arith.select %177, %179, %175 : vector<4xi1>, vector<4xf64>
            scf.yield %180 : vector<4xf64>
          }
          %181 = vector.reduction <add>, %174 fastmath<reassoc> : vector<4xf64> into f64
          %182 = arith.addf %0, %181 : f64
          %183 = arith.divf %182, %10 : f64
          %184 = vector.broadcast %183 : f64 to vector<4xf64>
          %185 = arith.shrsi %6, %c4 : index
          %186 = arith.muli %185, %c16 overflow<nsw> : index
          %187 = scf.for %j_3 = %c0 to %186 step %c512 iter_args(%188 = %2) -> (vector<4xf64>) {
            %189 = arith.addi %j_3, %c512 overflow<nsw> : index
            %190 = arith.minsi %189, %186 : index
            %191, %192, %193, %194 = scf.for %j_4 = %j_3 to %190 step %c16 iter_args(%195 = %2, %196 = %2, %197 = %2, %198 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %199 = vector.load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
              %200 = arith.subf %199, %184 : vector<4xf64>
              %201 = arith.mulf %200, %200 fastmath<contract> : vector<4xf64>
              %202 = arith.addf %195, %201 fastmath<reassoc,contract> : vector<4xf64>
              %203 = arith.addi %j_4, %c4 overflow<nsw> : index
              %204 = vector.load %x[%i, %203] : memref<?x?xf64>, vector<4xf64>
              %205 = arith.subf %204, %184 : vector<4xf64>
              %206 = arith.mulf %205, %205 fastmath<contract> : vector<4xf64>
              %207 = arith.addf %196, %206 fastmath<reassoc,contract> : vector<4xf64>
              %208 = arith.addi %j_4, %c8 overflow<nsw> : index
              %209 = vector.load %x[%i, %208] : memref<?x?xf64>, vector<4xf64>
              %210 = arith.subf %209, %184 : vector<4xf64>
              %211 = arith.mulf %210, %210 fastmath<contract> : vector<4xf64>
              %212 = arith.addf %197, %211 fastmath<reassoc,contract> : vector<4xf64>
              %213 = arith.addi %j_4, %c12 overflow<nsw> : index
              %214 = vector.load %x[%i, %213] : memref<?x?xf64>, vector<4xf64>
              %215 = arith.subf %214, %184 : vector<4xf64>
              %216 = arith.mulf %215, %215 fastmath<contract> : vector<4xf64>
              %217 = arith.addf %198, %216 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %202, %207, %212, %217 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %218 = arith.addf %191, %192 : vector<4xf64>
            %219 = arith.addf %193, %194 : vector<4xf64>
            %220 = arith.addf %218, %219 : vector<4xf64>
            %221 = arith.addf %188, %220 : vector<4xf64>
            scf.yield %221 : vector<4xf64>
          }
          %222 = scf.for %j_5 = %186 to %6 step %c4 iter_args(%223 = %187) -> (vector<4xf64>) {
            %224 = arith.subi %6, %j_5 overflow<nsw> : index
            %225 = vector.create_mask %224 : vector<4xi1>
            %226 = vector.maskedload %x[%i, %j_5], %225, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %227 = arith.subf %226, %184 : vector<4xf64>
            %228 = arith.mulf %227, %227 fastmath<contract> : vector<4xf64>
            %229 = arith.addf %223, %228 fastmath<reassoc,contract> : vector<4xf64>
            %230 = arith.select %225, %229, %223 : vector<4xi1>, vector<4xf64>
            scf.yield %230 : vector<4xf64>
          }
          %231 = vector.reduction <add>, %222 fastmath<reassoc> : vector<4xf64> into f64
          %232 = arith.addf %0, %231 : f64
          %233 = arith.divf %232, %10 : f64
          %234 = arith.addf %233, %1 : f64
          %235 = math.sqrt %234 : f64
          %236 = vector.broadcast %235 : f64 to vector<4xf64>
          %237 = arith.shrsi %6, %c2 : index
          %238 = arith.muli %237, %c4 overflow<nsw> : index
          scf.for %j_6 = %c0 to %238 step %c4 {
            %239 = vector.load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
            %240 = vector.load %8[%j_6] : memref<?xf64>, vector<4xf64>
            %241 = vector.load %9[%j_6] : memref<?xf64>, vector<4xf64>
            %242 = arith.subf %239, %184 : vector<4xf64>
            %243 = arith.divf %242, %236 : vector<4xf64>
            %244 = arith.mulf %243, %240 : vector<4xf64>
            %245 = arith.addf %244, %241 : vector<4xf64>
            vector.store %245, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
          }
          %246 = arith.cmpi slt, %238, %6 : index
          scf.if %246 {
            %247 = arith.subi %6, %238 overflow<nsw> : index
            %248 = vector.create_mask %247 : vector<4xi1>
            %249 = vector.maskedload %x[%i, %238], %248, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %250 = vector.maskedload %8[%238], %248, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %251 = vector.maskedload %9[%238], %248, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %252 = arith.subf %249, %184 : vector<4xf64>
            %253 = arith.divf %252, %236 : vector<4xf64>
            %254 = arith.mulf %253, %250 : vector<4xf64>
            %255 = arith.addf %254, %251 : vector<4xf64>
            vector.maskedstore %out_1[%i, %238], %248, %255 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
    %27 = llvm.mlir.constant(64) : i64
    %28 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %29 = llvm.mlir.constant(40) : i64
    %30 = llvm.mlir.constant(56) : i64
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
    %41 = llvm.add %40, %15 : i64
    %42 = llvm.udiv %41, %4 : i64
    %43 = llvm.intr.smin(%4, %39) : (i64, i64) -> i64
    %44 = llvm.intr.smax(%43, %0) : (i64, i64) -> i64
    %45 = llvm.add %44, %16 : i64
    %46 = llvm.udiv %45, %2 : i64
    %47 = llvm.mul %46, %16 : i64
    %48 = llvm.add %17, %47 : i64
    %49 = llvm.mul %42, %48 : i64
    %50 = llvm.sub %x_stride0, %39 : i64
    %51 = llvm.intr.smax(%50, %0) : (i64, i64) -> i64
    %52 = llvm.add %51, %18 : i64
    %53 = llvm.udiv %52, %5 : i64
    %54 = llvm.mul %53, %19 : i64
    %55 = llvm.ashr %x_stride0, %5 : i64
    %56 = llvm.mul %55, %8 : i64
    %57 = llvm.intr.smax(%56, %0) : (i64, i64) -> i64
    %58 = llvm.add %57, %20 : i64
    %59 = llvm.udiv %58, %12 : i64
    %60 = llvm.intr.smin(%12, %56) : (i64, i64) -> i64
    %61 = llvm.intr.smax(%60, %0) : (i64, i64) -> i64
    %62 = llvm.add %61, %21 : i64
    %63 = llvm.udiv %62, %8 : i64
    %64 = llvm.mul %63, %22 : i64
    %65 = llvm.add %23, %64 : i64
    %66 = llvm.mul %59, %65 : i64
    %67 = llvm.sub %x_stride0, %56 : i64
    %68 = llvm.intr.smax(%67, %0) : (i64, i64) -> i64
    %69 = llvm.add %68, %18 : i64
    %70 = llvm.udiv %69, %5 : i64
    %71 = llvm.mul %70, %6 : i64
    %72 = llvm.ashr %x_stride0, %13 : i64
    %73 = llvm.mul %72, %5 : i64
    %74 = llvm.intr.smax(%73, %0) : (i64, i64) -> i64
    %75 = llvm.add %74, %18 : i64
    %76 = llvm.udiv %75, %5 : i64
    %77 = llvm.mul %76, %21 : i64
    %78 = llvm.add %24, %49 : i64
    %79 = llvm.add %78, %54 : i64
    %80 = llvm.add %79, %66 : i64
    %81 = llvm.add %80, %71 : i64
    %82 = llvm.add %81, %77 : i64
    %83 = llvm.add %82, %25 : i64
    %84 = llvm.mul %37, %83 : i64
    %85 = llvm.icmp "sge" %84, %26 : i64
    %86 = llvm.mul %x_size0, %x_stride0 : i64
    %87 = llvm.mul %86, %8 : i64
    %88 = llvm.mul %x_stride0, %8 : i64
    %89 = llvm.add %87, %88 : i64
    %90 = llvm.icmp "ugt" %89, %14 : i64
    %91 = llvm.icmp "sgt" %x_size0, %0 : i64
    %92 = llvm.select %91, %x_size0, %0 : i1, i64
    llvm.cond_br %85, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    %93 = llvm.getelementptr inbounds %28[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %93 {alignment = 8 : i64} : i64, !llvm.ptr
    %94 = llvm.getelementptr inbounds %28[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %94 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %95 = llvm.getelementptr inbounds %28[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %90, %95 {alignment = 8 : i64} : i1, !llvm.ptr
    %96 = llvm.getelementptr inbounds %28[%2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %36, %96 {alignment = 8 : i64} : f64, !llvm.ptr
    %97 = llvm.getelementptr inbounds %28[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale, %97 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %98 = llvm.getelementptr inbounds %28[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift, %98 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %99 = llvm.getelementptr inbounds %28[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %99 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %100 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %101 = llvm.call @stepwell_parallel_for(%100, %28, %92, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%101 : i32)
  ^bb2:
    %102 = llvm.call @program.parallel0(%0, %92, %x_size0, %x_stride0, %x, %90, %36, %scale, %shift, %out) : (i64, i64, i64, i64, !llvm.ptr, i1, f64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%102 : i32)
  ^bb3(%103: i32):
    llvm.return %31 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %104: i1, %105: f64, %scale_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %shift_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %106 = llvm.mlir.constant(0) : i64
    %107 = llvm.mlir.constant(1) : i64
    %108 = llvm.mlir.constant(5) : i64
    %109 = llvm.mlir.constant(32) : i64
    %110 = llvm.mlir.constant(1024) : i64
    %111 = llvm.mlir.constant(4) : i64
    %112 = llvm.mlir.constant(8) : i64
    %113 = llvm.mlir.constant(12) : i64
    %114 = llvm.mlir.constant(16) : i64
    %115 = llvm.mlir.constant(20) : i64
    %116 = llvm.mlir.constant(24) : i64
    %117 = llvm.mlir.constant(28) : i64
    %118 = llvm.mlir.constant(512) : i64
    %119 = llvm.mlir.constant(2) : i64
    %120 = llvm.mlir.constant(640) : i64
    %121 = llvm.mlir.constant(0 : i32) : i32
    %122 = llvm.mlir.constant(2 : i32) : i32
    %123 = llvm.mlir.constant(1 : i32) : i32
    %124 = llvm.mlir.constant(192) : i64
    %125 = llvm.mlir.constant(3 : i32) : i32
    %126 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %127 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %128 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %129 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %130 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %130, ^bb1(%begin : i64), ^bb20
  ^bb1(%i: i64):
    %131 = llvm.ashr %x_stride0_1, %108 : i64
    %132 = llvm.mul %131, %109 overflow<nsw> : i64
    %133 = llvm.icmp "slt" %106, %132 : i64
    llvm.cond_br %133, ^bb2(%106, %126 : i64, vector<4xf64>), ^bb7(%126 : vector<4xf64>)
  ^bb2(%j: i64, %134: vector<4xf64>):
    %135 = llvm.add %j, %110 overflow<nsw> : i64
    %136 = llvm.intr.smin(%135, %132) : (i64, i64) -> i64
    %137 = llvm.icmp "slt" %j, %136 : i64
    llvm.cond_br %137, ^bb3(%j, %126, %126, %126, %126, %126, %126, %126, %126 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%126, %126, %126, %126, %126, %126, %126, %126 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%j_1: i64, %138: vector<4xf64>, %139: vector<4xf64>, %140: vector<4xf64>, %141: vector<4xf64>, %142: vector<4xf64>, %143: vector<4xf64>, %144: vector<4xf64>, %145: vector<4xf64>):
    %146 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %147 = llvm.add %146, %j_1 overflow<nsw> : i64
    %148 = llvm.getelementptr inbounds %x_1[%147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %149 = llvm.load %148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %150 = llvm.fadd %138, %149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %151 = llvm.getelementptr inbounds %148[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %152 = llvm.load %151 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %153 = llvm.fadd %139, %152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %154 = llvm.add %j_1, %112 overflow<nsw> : i64
    %155 = llvm.getelementptr inbounds %148[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %156 = llvm.load %155 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %157 = llvm.fadd %140, %156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %158 = llvm.getelementptr inbounds %148[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %159 = llvm.load %158 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %160 = llvm.fadd %141, %159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %161 = llvm.add %j_1, %114 overflow<nsw> : i64
    %162 = llvm.getelementptr inbounds %148[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %163 = llvm.load %162 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %164 = llvm.fadd %142, %163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %165 = llvm.getelementptr inbounds %148[%115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %166 = llvm.load %165 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %167 = llvm.fadd %143, %166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %168 = llvm.add %j_1, %116 overflow<nsw> : i64
    %169 = llvm.getelementptr inbounds %148[%116] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %170 = llvm.load %169 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %171 = llvm.fadd %144, %170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %172 = llvm.getelementptr inbounds %148[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %173 = llvm.load %172 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %174 = llvm.fadd %145, %173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.cond_br %104, ^bb4, ^bb5
  ^bb4:
    %175 = llvm.add %j_1, %120 : i64
    %176 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %177 = llvm.add %176, %175 overflow<nsw> : i64
    %178 = llvm.getelementptr %x_1[%177] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%178, %121, %122, %123) : (!llvm.ptr, i32, i32, i32) -> ()
    %179 = llvm.add %j_1, %124 : i64
    %180 = llvm.add %176, %179 overflow<nsw> : i64
    %181 = llvm.getelementptr %x_1[%180] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%181, %121, %125, %123) : (!llvm.ptr, i32, i32, i32) -> ()
    %182 = llvm.add %154, %120 : i64
    %183 = llvm.add %176, %182 overflow<nsw> : i64
    %184 = llvm.getelementptr %x_1[%183] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%184, %121, %122, %123) : (!llvm.ptr, i32, i32, i32) -> ()
    %185 = llvm.add %154, %124 : i64
    %186 = llvm.add %176, %185 overflow<nsw> : i64
    %187 = llvm.getelementptr %x_1[%186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%187, %121, %125, %123) : (!llvm.ptr, i32, i32, i32) -> ()
    %188 = llvm.add %161, %120 : i64
    %189 = llvm.add %176, %188 overflow<nsw> : i64
    %190 = llvm.getelementptr %x_1[%189] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%190, %121, %122, %123) : (!llvm.ptr, i32, i32, i32) -> ()
    %191 = llvm.add %161, %124 : i64
    %192 = llvm.add %176, %191 overflow<nsw> : i64
    %193 = llvm.getelementptr %x_1[%192] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%193, %121, %125, %123) : (!llvm.ptr, i32, i32, i32) -> ()
    %194 = llvm.add %168, %120 : i64
    %195 = llvm.add %176, %194 overflow<nsw> : i64
    %196 = llvm.getelementptr %x_1[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%196, %121, %122, %123) : (!llvm.ptr, i32, i32, i32) -> ()
    %197 = llvm.add %168, %124 : i64
    %198 = llvm.add %176, %197 overflow<nsw> : i64
    %199 = llvm.getelementptr %x_1[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%199, %121, %125, %123) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %200 = llvm.add %j_1, %109 overflow<nsw> : i64
    %201 = llvm.icmp "slt" %200, %136 : i64
    llvm.cond_br %201, ^bb3(%200, %150, %153, %157, %160, %164, %167, %171, %174 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%150, %153, %157, %160, %164, %167, %171, %174 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%202: vector<4xf64>, %203: vector<4xf64>, %204: vector<4xf64>, %205: vector<4xf64>, %206: vector<4xf64>, %207: vector<4xf64>, %208: vector<4xf64>, %209: vector<4xf64>):
    %210 = llvm.fadd %202, %203 : vector<4xf64>
    %211 = llvm.fadd %204, %205 : vector<4xf64>
    %212 = llvm.fadd %206, %207 : vector<4xf64>
    %213 = llvm.fadd %208, %209 : vector<4xf64>
    %214 = llvm.fadd %210, %211 : vector<4xf64>
    %215 = llvm.fadd %212, %213 : vector<4xf64>
    %216 = llvm.fadd %214, %215 : vector<4xf64>
    %217 = llvm.fadd %134, %216 : vector<4xf64>
    %218 = llvm.add %j, %110 overflow<nsw> : i64
    %219 = llvm.icmp "slt" %218, %132 : i64
    llvm.cond_br %219, ^bb2(%218, %217 : i64, vector<4xf64>), ^bb7(%217 : vector<4xf64>)
  ^bb7(%220: vector<4xf64>):
    %221 = llvm.icmp "slt" %132, %x_stride0_1 : i64
    llvm.cond_br %221, ^bb8(%132, %220 : i64, vector<4xf64>), ^bb9(%220 : vector<4xf64>)
  ^bb8(%j_2: i64, %222: vector<4xf64>):
    %223 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %224 = llvm.intr.smin(%223, %111) : (i64, i64) -> i64
    %225 = llvm.intr.smax(%224, %106) : (i64, i64) -> i64
    %226 = llvm.trunc %225 : i64 to i32
    %227 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %228 = llvm.mlir.poison : vector<4xi32>
    %229 = llvm.insertelement %226, %228[%106 : i64] : vector<4xi32>
    %230 = llvm.shufflevector %229, %228 [0, 0, 0, 0] : vector<4xi32>
    %231 = llvm.icmp "slt" %227, %230 : vector<4xi32>
    %232 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %233 = llvm.add %232, %j_2 overflow<nsw> : i64
    %234 = llvm.getelementptr inbounds %x_1[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %235 = llvm.intr.masked.load %234, %231, %127 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %236 = llvm.fadd %222, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %237 = llvm.select %231, %236, %222 : vector<4xi1>, vector<4xf64>
    %238 = llvm.add %j_2, %111 overflow<nsw> : i64
    %239 = llvm.icmp "slt" %238, %x_stride0_1 : i64
    llvm.cond_br %239, ^bb8(%238, %237 : i64, vector<4xf64>), ^bb9(%237 : vector<4xf64>)
  ^bb9(%240: vector<4xf64>):
    %241 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %242 = "llvm.intr.vector.reduce.fadd"(%241, %240) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %243 = llvm.fadd %128, %242 : f64
    %244 = llvm.fdiv %243, %105 : f64
    %245 = llvm.mlir.poison : vector<4xf64>
    %246 = llvm.insertelement %244, %245[%106 : i64] : vector<4xf64>
    %247 = llvm.shufflevector %246, %245 [0, 0, 0, 0] : vector<4xf64>
    %248 = llvm.ashr %x_stride0_1, %111 : i64
    %249 = llvm.mul %248, %114 overflow<nsw> : i64
    %250 = llvm.icmp "slt" %106, %249 : i64
    llvm.cond_br %250, ^bb10(%106, %126 : i64, vector<4xf64>), ^bb13(%126 : vector<4xf64>)
  ^bb10(%j_3: i64, %251: vector<4xf64>):
    %252 = llvm.add %j_3, %118 overflow<nsw> : i64
    %253 = llvm.intr.smin(%252, %249) : (i64, i64) -> i64
    %254 = llvm.icmp "slt" %j_3, %253 : i64
    llvm.cond_br %254, ^bb11(%j_3, %126, %126, %126, %126 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%126, %126, %126, %126 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_4: i64, %255: vector<4xf64>, %256: vector<4xf64>, %257: vector<4xf64>, %258: vector<4xf64>):
    %259 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %260 = llvm.add %259, %j_4 overflow<nsw> : i64
    %261 = llvm.getelementptr inbounds %x_1[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %262 = llvm.load %261 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %263 = llvm.fsub %262, %247 : vector<4xf64>
    %264 = llvm.fmul %263, %263 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %265 = llvm.fadd %255, %264 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %266 = llvm.getelementptr inbounds %261[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %267 = llvm.load %266 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %268 = llvm.fsub %267, %247 : vector<4xf64>
    %269 = llvm.fmul %268, %268 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %270 = llvm.fadd %256, %269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %271 = llvm.getelementptr inbounds %261[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %272 = llvm.load %271 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %273 = llvm.fsub %272, %247 : vector<4xf64>
    %274 = llvm.fmul %273, %273 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %275 = llvm.fadd %257, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %276 = llvm.getelementptr inbounds %261[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %277 = llvm.load %276 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %278 = llvm.fsub %277, %247 : vector<4xf64>
    %279 = llvm.fmul %278, %278 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %280 = llvm.fadd %258, %279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %281 = llvm.add %j_4, %114 overflow<nsw> : i64
    %282 = llvm.icmp "slt" %281, %253 : i64
    llvm.cond_br %282, ^bb11(%281, %265, %270, %275, %280 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%265, %270, %275, %280 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%283: vector<4xf64>, %284: vector<4xf64>, %285: vector<4xf64>, %286: vector<4xf64>):
    %287 = llvm.fadd %283, %284 : vector<4xf64>
    %288 = llvm.fadd %285, %286 : vector<4xf64>
    %289 = llvm.fadd %287, %288 : vector<4xf64>
    %290 = llvm.fadd %251, %289 : vector<4xf64>
    %291 = llvm.add %j_3, %118 overflow<nsw> : i64
    %292 = llvm.icmp "slt" %291, %249 : i64
    llvm.cond_br %292, ^bb10(%291, %290 : i64, vector<4xf64>), ^bb13(%290 : vector<4xf64>)
  ^bb13(%293: vector<4xf64>):
    %294 = llvm.icmp "slt" %249, %x_stride0_1 : i64
    llvm.cond_br %294, ^bb14(%249, %293 : i64, vector<4xf64>), ^bb15(%293 : vector<4xf64>)
  ^bb14(%j_5: i64, %295: vector<4xf64>):
    %296 = llvm.sub %x_stride0_1, %j_5 overflow<nsw> : i64
    %297 = llvm.intr.smin(%296, %111) : (i64, i64) -> i64
    %298 = llvm.intr.smax(%297, %106) : (i64, i64) -> i64
    %299 = llvm.trunc %298 : i64 to i32
    %300 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %301 = llvm.mlir.poison : vector<4xi32>
    %302 = llvm.insertelement %299, %301[%106 : i64] : vector<4xi32>
    %303 = llvm.shufflevector %302, %301 [0, 0, 0, 0] : vector<4xi32>
    %304 = llvm.icmp "slt" %300, %303 : vector<4xi32>
    %305 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %306 = llvm.add %305, %j_5 overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %x_1[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %308 = llvm.intr.masked.load %307, %304, %127 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %309 = llvm.fsub %308, %247 : vector<4xf64>
    %310 = llvm.fmul %309, %309 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %311 = llvm.fadd %295, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %312 = llvm.select %304, %311, %295 : vector<4xi1>, vector<4xf64>
    %313 = llvm.add %j_5, %111 overflow<nsw> : i64
    %314 = llvm.icmp "slt" %313, %x_stride0_1 : i64
    llvm.cond_br %314, ^bb14(%313, %312 : i64, vector<4xf64>), ^bb15(%312 : vector<4xf64>)
  ^bb15(%315: vector<4xf64>):
    %316 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %317 = "llvm.intr.vector.reduce.fadd"(%316, %315) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %318 = llvm.fadd %128, %317 : f64
    %319 = llvm.fdiv %318, %105 : f64
    %320 = llvm.fadd %319, %129 : f64
    %321 = llvm.intr.sqrt(%320) : (f64) -> f64
    %322 = llvm.mlir.poison : vector<4xf64>
    %323 = llvm.insertelement %321, %322[%106 : i64] : vector<4xf64>
    %324 = llvm.shufflevector %323, %322 [0, 0, 0, 0] : vector<4xf64>
    %325 = llvm.ashr %x_stride0_1, %119 : i64
    %326 = llvm.mul %325, %111 overflow<nsw> : i64
    %327 = llvm.icmp "slt" %106, %326 : i64
    llvm.cond_br %327, ^bb16(%106 : i64), ^bb17
  ^bb16(%j_6: i64):
    %328 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %329 = llvm.add %328, %j_6 overflow<nsw> : i64
    %330 = llvm.getelementptr inbounds %x_1[%329] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %331 = llvm.load %330 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %332 = llvm.getelementptr inbounds %scale_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %333 = llvm.load %332 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %334 = llvm.getelementptr inbounds %shift_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %335 = llvm.load %334 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %336 = llvm.fsub %331, %247 : vector<4xf64>
    %337 = llvm.fdiv %336, %324 : vector<4xf64>
    %338 = llvm.fmul %337, %333 : vector<4xf64>
    %339 = llvm.fadd %338, %335 : vector<4xf64>
    %340 = llvm.add %328, %j_6 overflow<nsw> : i64
    %341 = llvm.getelementptr inbounds %out_1[%340] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %339, %341 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %342 = llvm.add %j_6, %111 overflow<nsw> : i64
    %343 = llvm.icmp "slt" %342, %326 : i64
    llvm.cond_br %343, ^bb16(%342 : i64), ^bb17
  ^bb17:
    %344 = llvm.icmp "slt" %326, %x_stride0_1 : i64
    llvm.cond_br %344, ^bb18, ^bb19
  ^bb18:
    %345 = llvm.sub %x_stride0_1, %326 overflow<nsw> : i64
    %346 = llvm.intr.smin(%345, %111) : (i64, i64) -> i64
    %347 = llvm.intr.smax(%346, %106) : (i64, i64) -> i64
    %348 = llvm.trunc %347 : i64 to i32
    %349 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %350 = llvm.mlir.poison : vector<4xi32>
    %351 = llvm.insertelement %348, %350[%106 : i64] : vector<4xi32>
    %352 = llvm.shufflevector %351, %350 [0, 0, 0, 0] : vector<4xi32>
    %353 = llvm.icmp "slt" %349, %352 : vector<4xi32>
    %354 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %355 = llvm.add %354, %326 overflow<nsw> : i64
    %356 = llvm.getelementptr inbounds %x_1[%355] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %357 = llvm.intr.masked.load %356, %353, %127 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %358 = llvm.getelementptr inbounds %scale_1[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %359 = llvm.intr.masked.load %358, %353, %127 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %360 = llvm.getelementptr inbounds %shift_1[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %361 = llvm.intr.masked.load %360, %353, %127 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %362 = llvm.fsub %357, %247 : vector<4xf64>
    %363 = llvm.fdiv %362, %324 : vector<4xf64>
    %364 = llvm.fmul %363, %359 : vector<4xf64>
    %365 = llvm.fadd %364, %361 : vector<4xf64>
    %366 = llvm.add %354, %326 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %out_1[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %365, %367, %353 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb19
  ^bb19:
    %368 = llvm.add %i, %107 overflow<nsw> : i64
    %369 = llvm.icmp "slt" %368, %end : i64
    llvm.cond_br %369, ^bb1(%368 : i64), ^bb20
  ^bb20:
    llvm.return %121 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %370 = llvm.mlir.constant(8) : i64
    %371 = llvm.mlir.constant(16) : i64
    %372 = llvm.mlir.constant(24) : i64
    %373 = llvm.mlir.constant(32) : i64
    %374 = llvm.mlir.constant(40) : i64
    %375 = llvm.mlir.constant(48) : i64
    %376 = llvm.mlir.constant(56) : i64
    %377 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %378 = llvm.getelementptr inbounds %context[%370] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %379 = llvm.load %378 {alignment = 8 : i64} : !llvm.ptr -> i64
    %380 = llvm.getelementptr inbounds %context[%371] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %381 = llvm.load %380 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %382 = llvm.getelementptr inbounds %context[%372] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %383 = llvm.load %382 {alignment = 8 : i64} : !llvm.ptr -> i1
    %384 = llvm.getelementptr inbounds %context[%373] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %385 = llvm.load %384 {alignment = 8 : i64} : !llvm.ptr -> f64
    %386 = llvm.getelementptr inbounds %context[%374] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %387 = llvm.load %386 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %388 = llvm.getelementptr inbounds %context[%375] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %389 = llvm.load %388 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %390 = llvm.getelementptr inbounds %context[%376] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %391 = llvm.load %390 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %392 = llvm.call @program.parallel0(%begin_1, %end_1, %377, %379, %381, %383, %385, %387, %389, %391) : (i64, i64, i64, i64, !llvm.ptr, i1, f64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %392 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_1: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %393 = llvm.mlir.constant(0) : i64
    %394 = llvm.mlir.constant(1) : i64
    %395 = llvm.mlir.constant(1 : i32) : i32
    %396 = llvm.mlir.constant(2 : i32) : i32
    %397 = llvm.mlir.constant(0 : i32) : i32
    %398 = llvm.icmp "eq" %scale_size0_1, %x_stride0_2 : i64
    %399 = llvm.icmp "eq" %shift_size0_1, %x_stride0_2 : i64
    llvm.cond_br %398, ^bb1, ^bb3(%395 : i32)
  ^bb1:
    llvm.cond_br %399, ^bb2, ^bb3(%396 : i32)
  ^bb2:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %400 = llvm.getelementptr inbounds %extents[%394] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %400 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %397 : i32
  ^bb3(%401: i32):
    llvm.return %401 : i32
  }
}
