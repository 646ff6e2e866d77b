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
      %10, %11 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 32) * 32))>(%7) step 1024 iter_args(%12 = %3, %13 = %4) -> (vector<4xf64>, vector<4xf64>) {
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
        %53 = arith.subf %52, %13 : vector<4xf64>
        %54 = arith.addf %12, %53 : vector<4xf64>
        %55 = arith.subf %54, %12 : vector<4xf64>
        %56 = arith.subf %55, %53 : vector<4xf64>
        %57 = arith.cmpf uno, %56, %56 : vector<4xf64>
        %58 = arith.select %57, %4, %56 : vector<4xi1>, vector<4xf64>
        affine.yield %54, %58 : vector<4xf64>, vector<4xf64>
      }
      %59 = arith.subf %3, %11 : vector<4xf64>
      %60 = affine.for %j_2 = max affine_map<(d0) -> (((d0 floordiv 32) * 32), 0)>(%7) to %7 step 4 iter_args(%61 = %59) -> (vector<4xf64>) {
        %62 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_2, %7)
        %63 = vector.create_mask %62 : vector<4xi1>
        %64 = vector.maskedload %x[%i, %j_2], %63, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %65 = arith.addf %61, %64 fastmath<reassoc,contract> : vector<4xf64>
        %66 = arith.select %63, %65, %61 : vector<4xi1>, vector<4xf64>
        affine.yield %66 : vector<4xf64>
      }
      %67 = arith.addf %10, %60 : vector<4xf64>
      %68 = vector.reduction <add>, %67 fastmath<reassoc> : vector<4xf64> into f64
      %69 = arith.addf %1, %68 : f64
      %70 = arith.divf %69, %9 : f64
      %71 = vector.broadcast %70 : f64 to vector<4xf64>
      %72, %73 = affine.for %j_3 = 0 to affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%7) step 512 iter_args(%74 = %3, %75 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %76, %77, %78, %79 = affine.for %j_4 = affine_map<(d0) -> (d0)>(%j_3) to min affine_map<(d0, d1) -> ((d0 + 512), ((d1 floordiv 16) * 16))>(%j_3, %7) step 16 iter_args(%80 = %3, %81 = %3, %82 = %3, %83 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %84 = affine.vector_load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
          %85 = arith.subf %84, %71 : vector<4xf64>
          %86 = arith.mulf %85, %85 fastmath<contract> : vector<4xf64>
          %87 = arith.addf %80, %86 fastmath<reassoc,contract> : vector<4xf64>
          %88 = affine.vector_load %x[%i, %j_4 + 4] : memref<?x?xf64>, vector<4xf64>
          %89 = arith.subf %88, %71 : vector<4xf64>
          %90 = arith.mulf %89, %89 fastmath<contract> : vector<4xf64>
          %91 = arith.addf %81, %90 fastmath<reassoc,contract> : vector<4xf64>
          %92 = affine.vector_load %x[%i, %j_4 + 8] : memref<?x?xf64>, vector<4xf64>
          %93 = arith.subf %92, %71 : vector<4xf64>
          %94 = arith.mulf %93, %93 fastmath<contract> : vector<4xf64>
          %95 = arith.addf %82, %94 fastmath<reassoc,contract> : vector<4xf64>
          %96 = affine.vector_load %x[%i, %j_4 + 12] : memref<?x?xf64>, vector<4xf64>
          %97 = arith.subf %96, %71 : vector<4xf64>
          %98 = arith.mulf %97, %97 fastmath<contract> : vector<4xf64>
          %99 = arith.addf %83, %98 fastmath<reassoc,contract> : vector<4xf64>
          affine.yield %87, %91, %95, %99 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %100 = arith.addf %76, %77 : vector<4xf64>
        %101 = arith.addf %78, %79 : vector<4xf64>
        %102 = arith.addf %100, %101 : vector<4xf64>
        %103 = arith.subf %102, %75 : vector<4xf64>
        %104 = arith.addf %74, %103 : vector<4xf64>
        %105 = arith.subf %104, %74 : vector<4xf64>
        %106 = arith.subf %105, %103 : vector<4xf64>
        %107 = arith.cmpf uno, %106, %106 : vector<4xf64>
        %108 = arith.select %107, %4, %106 : vector<4xi1>, vector<4xf64>
        affine.yield %104, %108 : vector<4xf64>, vector<4xf64>
      }
      %109 = arith.subf %3, %73 : vector<4xf64>
      %110 = affine.for %j_5 = max affine_map<(d0) -> (((d0 floordiv 16) * 16), 0)>(%7) to %7 step 4 iter_args(%111 = %109) -> (vector<4xf64>) {
        %112 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_5, %7)
        %113 = vector.create_mask %112 : vector<4xi1>
        %114 = vector.maskedload %x[%i, %j_5], %113, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %115 = arith.subf %114, %71 : vector<4xf64>
        %116 = arith.mulf %115, %115 fastmath<contract> : vector<4xf64>
        %117 = arith.addf %111, %116 fastmath<reassoc,contract> : vector<4xf64>
        %118 = arith.select %113, %117, %111 : vector<4xi1>, vector<4xf64>
        affine.yield %118 : vector<4xf64>
      }
      %119 = arith.addf %72, %110 : vector<4xf64>
      %120 = vector.reduction <add>, %119 fastmath<reassoc> : vector<4xf64> into f64
      %121 = arith.addf %1, %120 : f64
      %122 = arith.divf %69, %9 : f64
      %123 = arith.divf %121, %9 : f64
      %124 = arith.addf %123, %2 : f64
      %125 = math.sqrt %124 : f64
      %126 = vector.broadcast %122 : f64 to vector<4xf64>
      %127 = vector.broadcast %125 : f64 to vector<4xf64>
      affine.for %j_6 = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%7) step 4 {
        %128 = affine.vector_load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
        %129 = affine.vector_load %scale[%j_6] : memref<?xf64>, vector<4xf64>
        %130 = affine.vector_load %shift[%j_6] : memref<?xf64>, vector<4xf64>
        %131 = arith.subf %128, %126 : vector<4xf64>
        %132 = arith.divf %131, %127 : vector<4xf64>
        %133 = arith.mulf %132, %129 : vector<4xf64>
        %134 = arith.addf %133, %130 : vector<4xf64>
        affine.vector_store %134, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_7 = max affine_map<(d0) -> (((d0 floordiv 4) * 4), 0)>(%7) to %7 step 4 {
        %135 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_7, %7)
        %136 = vector.create_mask %135 : vector<4xi1>
        %137 = vector.maskedload %x[%i, %j_7], %136, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %138 = vector.maskedload %scale[%j_7], %136, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %139 = vector.maskedload %shift[%j_7], %136, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %140 = arith.subf %137, %126 : vector<4xf64>
        %141 = arith.divf %140, %127 : vector<4xf64>
        %142 = arith.mulf %141, %138 : vector<4xf64>
        %143 = arith.addf %142, %139 : vector<4xf64>
        vector.maskedstore %out_1[%i, %j_7], %136, %143 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
    %10 = arith.constant 0 : index
    %11 = arith.maxsi %5, %10 : index
    %12 = arith.constant 5 : index
    %13 = arith.shrsi %7, %12 : index
    %14 = arith.constant 32 : index
    %15 = arith.muli %13, %14 : index
    %16 = arith.constant 1024 : index
    %17 = arith.ceildivsi %15, %16 : index
    %18 = arith.constant 0 : index
    %19 = arith.maxsi %17, %18 : index
    %20 = arith.constant 5 : index
    %21 = arith.shrsi %7, %20 : index
    %22 = arith.constant 32 : index
    %23 = arith.muli %21, %22 : index
    %24 = arith.constant 1024 : index
    %25 = arith.minsi %24, %23 : index
    %26 = arith.constant 32 : index
    %27 = arith.ceildivsi %25, %26 : index
    %28 = arith.constant 0 : index
    %29 = arith.maxsi %27, %28 : index
    %30 = arith.constant 31 : index
    %31 = arith.muli %29, %30 : index
    %32 = arith.constant 18 : index
    %33 = arith.addi %32, %31 : index
    %34 = arith.muli %19, %33 : index
    %35 = arith.constant 0 : index
    %36 = arith.maxsi %15, %35 : index
    %37 = arith.subi %7, %36 : index
    %38 = arith.constant 4 : index
    %39 = arith.ceildivsi %37, %38 : index
    %40 = arith.constant 0 : index
    %41 = arith.maxsi %39, %40 : index
    %42 = arith.constant 6 : index
    %43 = arith.muli %41, %42 : index
    %44 = arith.constant 4 : index
    %45 = arith.shrsi %7, %44 : index
    %46 = arith.constant 16 : index
    %47 = arith.muli %45, %46 : index
    %48 = arith.constant 512 : index
    %49 = arith.ceildivsi %47, %48 : index
    %50 = arith.constant 0 : index
    %51 = arith.maxsi %49, %50 : index
    %52 = arith.constant 4 : index
    %53 = arith.shrsi %7, %52 : index
    %54 = arith.constant 16 : index
    %55 = arith.muli %53, %54 : index
    %56 = arith.constant 512 : index
    %57 = arith.minsi %56, %55 : index
    %58 = arith.constant 16 : index
    %59 = arith.ceildivsi %57, %58 : index
    %60 = arith.constant 0 : index
    %61 = arith.maxsi %59, %60 : index
    %62 = arith.constant 23 : index
    %63 = arith.muli %61, %62 : index
    %64 = arith.constant 14 : index
    %65 = arith.addi %64, %63 : index
    %66 = arith.muli %51, %65 : index
    %67 = arith.constant 0 : index
    %68 = arith.maxsi %47, %67 : index
    %69 = arith.subi %7, %68 : index
    %70 = arith.constant 4 : index
    %71 = arith.ceildivsi %69, %70 : index
    %72 = arith.constant 0 : index
    %73 = arith.maxsi %71, %72 : index
    %74 = arith.constant 8 : index
    %75 = arith.muli %73, %74 : index
    %76 = arith.constant 2 : index
    %77 = arith.shrsi %7, %76 : index
    %78 = arith.constant 4 : index
    %79 = arith.muli %77, %78 : index
    %80 = arith.constant 4 : index
    %81 = arith.ceildivsi %79, %80 : index
    %82 = arith.constant 0 : index
    %83 = arith.maxsi %81, %82 : index
    %84 = arith.constant 15 : index
    %85 = arith.muli %83, %84 : index
    %86 = arith.constant 0 : index
    %87 = arith.maxsi %79, %86 : index
    %88 = arith.subi %7, %87 : index
    %89 = arith.constant 4 : index
    %90 = arith.ceildivsi %88, %89 : index
    %91 = arith.constant 0 : index
    %92 = arith.maxsi %90, %91 : index
    %93 = arith.constant 17 : index
    %94 = arith.muli %92, %93 : index
    %95 = arith.constant 59 : index
    %96 = arith.addi %95, %34 : index
    %97 = arith.addi %96, %43 : index
    %98 = arith.addi %97, %66 : index
    %99 = arith.addi %98, %75 : index
    %100 = arith.addi %99, %85 : index
    %101 = arith.addi %100, %94 : index
    %102 = arith.muli %11, %101 : index
    %103 = arith.constant 32768 : index
    %104 = arith.cmpi sge, %102, %103 : index
    "omp.parallel"(%104) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %105 = arith.shrsi %7, %c5 : index
          %106 = arith.muli %105, %c32 overflow<nsw> : index
          %107, %108 = scf.for %j = %c0 to %106 step %c1024 iter_args(%109 = %3, %110 = %4) -> (vector<4xf64>, vector<4xf64>) {
            %111 = arith.addi %j, %c1024 overflow<nsw> : index
            %112 = arith.shrsi %7, %c5 : index
            %113 = arith.muli %112, %c32 overflow<nsw> : index
            %114 = arith.minsi %111, %113 : index
            %115, %116, %117, %118, %119, %120, %121, %122 = scf.for %j_1 = %j to %114 step %c32 iter_args(%123 = %3, %124 = %3, %125 = %3, %126 = %3, %127 = %3, %128 = %3, %129 = %3, %130 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %131 = vector.load %x[%i, %j_1] : memref<?x?xf64>, vector<4xf64>
              %132 = arith.addf %123, %131 fastmath<reassoc,contract> : vector<4xf64>
              %133 = arith.addi %j_1, %c4 overflow<nsw> : index
              %134 = vector.load %x[%i, %133] : memref<?x?xf64>, vector<4xf64>
              %135 = arith.addf %124, %134 fastmath<reassoc,contract> : vector<4xf64>
              %136 = arith.addi %j_1, %c8 overflow<nsw> : index
              %137 = vector.load %x[%i, %136] : memref<?x?xf64>, vector<4xf64>
              %138 = arith.addf %125, %137 fastmath<reassoc,contract> : vector<4xf64>
              %139 = arith.addi %j_1, %c12 overflow<nsw> : index
              %140 = vector.load %x[%i, %139] : memref<?x?xf64>, vector<4xf64>
              %141 = arith.addf %126, %140 fastmath<reassoc,contract> : vector<4xf64>
              %142 = arith.addi %j_1, %c16 overflow<nsw> : index
              %143 = vector.load %x[%i, %142] : memref<?x?xf64>, vector<4xf64>
              %144 = arith.addf %127, %143 fastmath<reassoc,contract> : vector<4xf64>
              %145 = arith.addi %j_1, %c20 overflow<nsw> : index
              %146 = vector.load %x[%i, %145] : memref<?x?xf64>, vector<4xf64>
              %147 = arith.addf %128, %146 fastmath<reassoc,contract> : vector<4xf64>
              %148 = arith.addi %j_1, %c24 overflow<nsw> : index
              %149 = vector.load %x[%i, %148] : memref<?x?xf64>, vector<4xf64>
              %150 = arith.addf %129, %149 fastmath<reassoc,contract> : vector<4xf64>
              %151 = arith.addi %j_1, %c28 overflow<nsw> : index
              %152 = vector.load %x[%i, %151] : memref<?x?xf64>, vector<4xf64>
              %153 = arith.addf %130, %152 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %132, %135, %138, %141, %144, %147, %150, %153 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %154 = arith.addf %115, %116 : vector<4xf64>
            %155 = arith.addf %117, %118 : vector<4xf64>
            %156 = arith.addf %119, %120 : vector<4xf64>
            %157 = arith.addf %121, %122 : vector<4xf64>
            %158 = arith.addf %154, %155 : vector<4xf64>
            %159 = arith.addf %156, %157 : vector<4xf64>
            %160 = arith.addf %158, %159 : vector<4xf64>
            %161 = arith.subf %160, %110 : vector<4xf64>
            %162 = arith.addf %109, %161 : vector<4xf64>
            %163 = arith.subf %162, %109 : vector<4xf64>
            %164 = arith.subf %163, %161 : vector<4xf64>
            %165 = arith.cmpf uno, %164, %164 : vector<4xf64>
            %166 = arith.select %165, %4, %164 : vector<4xi1>, vector<4xf64>
            scf.yield %162, %166 : vector<4xf64>, vector<4xf64>
          }
          %167 = arith.subf %3, %108 : vector<4xf64>
          %168 = arith.maxsi %106, %c0 : index
          %169 = scf.for %j_2 = %168 to %7 step %c4 iter_args(%170 = %167) -> (vector<4xf64>) {
            %171 = arith.subi %7, %j_2 overflow<nsw> : index
            %172 = vector.create_mask %171 : vector<4xi1>
            %173 = vector.maskedload %x[%i, %j_2], %172, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %174 = arith.addf %170, %173 fastmath<reassoc,contract> : vector<4xf64>
            %175 = arith.select %172, %174, %170 : vector<4xi1>, vector<4xf64>
            scf.yield %175 : vector<4xf64>
          }
          %176 = arith.addf %107, %169 : vector<4xf64>
          %177 = vector.reduction <add>, %176 fastmath<reassoc> : vector<4xf64> into f64
          %178 = arith.addf %1, %177 : f64
          %179 = arith.divf %178, %9 : f64
          %180 = vector.broadcast %179 : f64 to vector<4xf64>
          %181 = arith.shrsi %7, %c4 : index
          %182 = arith.muli %181, %c16 overflow<nsw> : index
          %183, %184 = scf.for %j_3 = %c0 to %182 step %c512 iter_args(%185 = %3, %186 = %4) -> (vector<4xf64>, vector<4xf64>) {
            %187 = arith.addi %j_3, %c512 overflow<nsw> : index
            %188 = arith.shrsi %7, %c4 : index
            %189 = arith.muli %188, %c16 overflow<nsw> : index
            %190 = arith.minsi %187, %189 : index
            %191, %192, %193, %194 = scf.for %j_4 = %j_3 to %190 step %c16 iter_args(%195 = %3, %196 = %3, %197 = %3, %198 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %199 = vector.load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
              %200 = arith.subf %199, %180 : vector<4xf64>
              %201 = arith.mulf %200, %200 fastmath<contract> : vector<4xf64>
              %202 = arith.addf %195, %201 fastmath<reassoc,contract> : vector<4xf64>
              %203 = arith.addi %j_4, %c4 overflow<nsw> : index
              %204 = vector.load %x[%i, %203] : memref<?x?xf64>, vector<4xf64>
              %205 = arith.subf %204, %180 : vector<4xf64>
              %206 = arith.mulf %205, %205 fastmath<contract> : vector<4xf64>
              %207 = arith.addf %196, %206 fastmath<reassoc,contract> : vector<4xf64>
              %208 = arith.addi %j_4, %c8 overflow<nsw> : index
              %209 = vector.load %x[%i, %208] : memref<?x?xf64>, vector<4xf64>
              %210 = arith.subf %209, %180 : vector<4xf64>
              %211 = arith.mulf %210, %210 fastmath<contract> : vector<4xf64>
              %212 = arith.addf %197, %211 fastmath<reassoc,contract> : vector<4xf64>
              %213 = arith.addi %j_4, %c12 overflow<nsw> : index
              %214 = vector.load %x[%i, %213] : memref<?x?xf64>, vector<4xf64>
              %215 = arith.subf %214, %180 : vector<4xf64>
              %216 = arith.mulf %215, %215 fastmath<contract> : vector<4xf64>
              %217 = arith.addf %198, %216 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %202, %207, %212, %217 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %218 = arith.addf %191, %192 : vector<4xf64>
            %219 = arith.addf %193, %194 : vector<4xf64>
            %220 = arith.addf %218, %219 : vector<4xf64>
            %221 = arith.subf %220, %186 : vector<4xf64>
            %222 = arith.addf %185, %221 : vector<4xf64>
            %223 = arith.subf %222, %185 : vector<4xf64>
            %224 = arith.subf %223, %221 : vector<4xf64>
            %225 = arith.cmpf uno, %224, %224 : vector<4xf64>
            %226 = arith.select %225, %4, %224 : vector<4xi1>, vector<4xf64>
            scf.yield %222, %226 : vector<4xf64>, vector<4xf64>
          }
          %227 = arith.subf %3, %184 : vector<4xf64>
          %228 = arith.maxsi %182, %c0 : index
          %229 = scf.for %j_5 = %228 to %7 step %c4 iter_args(%230 = %227) -> (vector<4xf64>) {
            %231 = arith.subi %7, %j_5 overflow<nsw> : index
            %232 = vector.create_mask %231 : vector<4xi1>
            %233 = vector.maskedload %x[%i, %j_5], %232, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %234 = arith.subf %233, %180 : vector<4xf64>
            %235 = arith.mulf %234, %234 fastmath<contract> : vector<4xf64>
            %236 = arith.addf %230, %235 fastmath<reassoc,contract> : vector<4xf64>
            %237 = arith.select %232, %236, %230 : vector<4xi1>, vector<4xf64>
            scf.yield %237 : vector<4xf64>
          }
          %238 = arith.addf %183, %229 : vector<4xf64>
          %239 = vector.reduction <add>, %238 fastmath<reassoc> : vector<4xf64> into f64
          %240 = arith.addf %1, %239 : f64
          %241 = arith.divf %178, %9 : f64
          %242 = arith.divf %240, %9 : f64
          %243 = arith.addf %242, %2 : f64
          %244 = math.sqrt %243 : f64
          %245 = vector.broadcast %241 : f64 to vector<4xf64>
          %246 = vector.broadcast %244 : f64 to vector<4xf64>
          %247 = arith.shrsi %7, %c2 : index
          %248 = arith.muli %247, %c4 overflow<nsw> : index
          scf.for %j_6 = %c0 to %248 step %c4 {
            %249 = vector.load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
            %250 = vector.load %scale[%j_6] : memref<?xf64>, vector<4xf64>
            %251 = vector.load %shift[%j_6] : memref<?xf64>, vector<4xf64>
            %252 = arith.subf %249, %245 : vector<4xf64>
            %253 = arith.divf %252, %246 : vector<4xf64>
            %254 = arith.mulf %253, %250 : vector<4xf64>
            %255 = arith.addf %254, %251 : vector<4xf64>
            vector.store %255, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
          }
          %256 = arith.maxsi %248, %c0 : index
          scf.for %j_7 = %256 to %7 step %c4 {
            %257 = arith.subi %7, %j_7 overflow<nsw> : index
            %258 = vector.create_mask %257 : vector<4xi1>
            %259 = vector.maskedload %x[%i, %j_7], %258, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %260 = vector.maskedload %scale[%j_7], %258, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %261 = vector.maskedload %shift[%j_7], %258, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %262 = arith.subf %259, %245 : vector<4xf64>
            %263 = arith.divf %262, %246 : vector<4xf64>
            %264 = arith.mulf %263, %260 : vector<4xf64>
            %265 = arith.addf %264, %261 : vector<4xf64>
            vector.maskedstore %out_1[%i, %j_7], %258, %265 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
    %15 = llvm.mlir.constant(18) : i64
    %16 = llvm.mlir.constant(6) : i64
    %17 = llvm.mlir.constant(23) : i64
    %18 = llvm.mlir.constant(14) : i64
    %19 = llvm.mlir.constant(15) : i64
    %20 = llvm.mlir.constant(17) : i64
    %21 = llvm.mlir.constant(59) : i64
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
    %47 = llvm.ashr %x_stride0, %3 : i64
    %48 = llvm.mul %47, %2 : i64
    %49 = llvm.intr.smin(%4, %48) : (i64, i64) -> i64
    %50 = llvm.sdiv %49, %2 : i64
    %51 = llvm.srem %49, %2 : i64
    %52 = llvm.icmp "ne" %51, %0 : i64
    %53 = llvm.xor %51, %2 : i64
    %54 = llvm.icmp "sge" %53, %0 : i64
    %55 = llvm.and %52, %54 : i1
    %56 = llvm.add %50, %1 : i64
    %57 = llvm.select %55, %56, %50 : i1, i64
    %58 = llvm.intr.smax(%57, %0) : (i64, i64) -> i64
    %59 = llvm.mul %58, %14 : i64
    %60 = llvm.add %15, %59 : i64
    %61 = llvm.mul %46, %60 : i64
    %62 = llvm.intr.smax(%37, %0) : (i64, i64) -> i64
    %63 = llvm.sub %x_stride0, %62 : i64
    %64 = llvm.sdiv %63, %5 : i64
    %65 = llvm.srem %63, %5 : i64
    %66 = llvm.icmp "ne" %65, %0 : i64
    %67 = llvm.xor %65, %5 : i64
    %68 = llvm.icmp "sge" %67, %0 : i64
    %69 = llvm.and %66, %68 : i1
    %70 = llvm.add %64, %1 : i64
    %71 = llvm.select %69, %70, %64 : i1, i64
    %72 = llvm.intr.smax(%71, %0) : (i64, i64) -> i64
    %73 = llvm.mul %72, %16 : i64
    %74 = llvm.ashr %x_stride0, %5 : i64
    %75 = llvm.mul %74, %8 : i64
    %76 = llvm.sdiv %75, %12 : i64
    %77 = llvm.srem %75, %12 : i64
    %78 = llvm.icmp "ne" %77, %0 : i64
    %79 = llvm.xor %77, %12 : i64
    %80 = llvm.icmp "sge" %79, %0 : i64
    %81 = llvm.and %78, %80 : i1
    %82 = llvm.add %76, %1 : i64
    %83 = llvm.select %81, %82, %76 : i1, i64
    %84 = llvm.intr.smax(%83, %0) : (i64, i64) -> i64
    %85 = llvm.ashr %x_stride0, %5 : i64
    %86 = llvm.mul %85, %8 : i64
    %87 = llvm.intr.smin(%12, %86) : (i64, i64) -> i64
    %88 = llvm.sdiv %87, %8 : i64
    %89 = llvm.srem %87, %8 : i64
    %90 = llvm.icmp "ne" %89, %0 : i64
    %91 = llvm.xor %89, %8 : i64
    %92 = llvm.icmp "sge" %91, %0 : i64
    %93 = llvm.and %90, %92 : i1
    %94 = llvm.add %88, %1 : i64
    %95 = llvm.select %93, %94, %88 : i1, i64
    %96 = llvm.intr.smax(%95, %0) : (i64, i64) -> i64
    %97 = llvm.mul %96, %17 : i64
    %98 = llvm.add %18, %97 : i64
    %99 = llvm.mul %84, %98 : i64
    %100 = llvm.intr.smax(%75, %0) : (i64, i64) -> i64
    %101 = llvm.sub %x_stride0, %100 : i64
    %102 = llvm.sdiv %101, %5 : i64
    %103 = llvm.srem %101, %5 : i64
    %104 = llvm.icmp "ne" %103, %0 : i64
    %105 = llvm.xor %103, %5 : i64
    %106 = llvm.icmp "sge" %105, %0 : i64
    %107 = llvm.and %104, %106 : i1
    %108 = llvm.add %102, %1 : i64
    %109 = llvm.select %107, %108, %102 : i1, i64
    %110 = llvm.intr.smax(%109, %0) : (i64, i64) -> i64
    %111 = llvm.mul %110, %6 : i64
    %112 = llvm.ashr %x_stride0, %13 : i64
    %113 = llvm.mul %112, %5 : i64
    %114 = llvm.sdiv %113, %5 : i64
    %115 = llvm.srem %113, %5 : i64
    %116 = llvm.icmp "ne" %115, %0 : i64
    %117 = llvm.xor %115, %5 : i64
    %118 = llvm.icmp "sge" %117, %0 : i64
    %119 = llvm.and %116, %118 : i1
    %120 = llvm.add %114, %1 : i64
    %121 = llvm.select %119, %120, %114 : i1, i64
    %122 = llvm.intr.smax(%121, %0) : (i64, i64) -> i64
    %123 = llvm.mul %122, %19 : i64
    %124 = llvm.intr.smax(%113, %0) : (i64, i64) -> i64
    %125 = llvm.sub %x_stride0, %124 : i64
    %126 = llvm.sdiv %125, %5 : i64
    %127 = llvm.srem %125, %5 : i64
    %128 = llvm.icmp "ne" %127, %0 : i64
    %129 = llvm.xor %127, %5 : i64
    %130 = llvm.icmp "sge" %129, %0 : i64
    %131 = llvm.and %128, %130 : i1
    %132 = llvm.add %126, %1 : i64
    %133 = llvm.select %131, %132, %126 : i1, i64
    %134 = llvm.intr.smax(%133, %0) : (i64, i64) -> i64
    %135 = llvm.mul %134, %20 : i64
    %136 = llvm.add %21, %61 : i64
    %137 = llvm.add %136, %73 : i64
    %138 = llvm.add %137, %99 : i64
    %139 = llvm.add %138, %111 : i64
    %140 = llvm.add %139, %123 : i64
    %141 = llvm.add %140, %135 : i64
    %142 = llvm.mul %35, %141 : i64
    %143 = llvm.icmp "sge" %142, %22 : i64
    %144 = llvm.icmp "sgt" %x_size0, %0 : i64
    %145 = llvm.select %144, %x_size0, %0 : i1, i64
    llvm.cond_br %143, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %146 = llvm.getelementptr inbounds %24[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %146 {alignment = 8 : i64} : i64, !llvm.ptr
    %147 = llvm.getelementptr inbounds %24[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %147 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %148 = llvm.getelementptr inbounds %24[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %34, %148 {alignment = 8 : i64} : f64, !llvm.ptr
    %149 = llvm.getelementptr inbounds %24[%2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale, %149 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %150 = llvm.getelementptr inbounds %24[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale_size0, %150 {alignment = 8 : i64} : i64, !llvm.ptr
    %151 = llvm.getelementptr inbounds %24[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift, %151 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %152 = llvm.getelementptr inbounds %24[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift_size0, %152 {alignment = 8 : i64} : i64, !llvm.ptr
    %153 = llvm.getelementptr inbounds %24[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %153 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %154 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %155 = llvm.call @stepwell_parallel_for(%154, %24, %145, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%155 : i32)
  ^bb2:
    %156 = llvm.call @program.parallel0(%0, %145, %x_size0, %x_stride0, %x, %34, %scale, %scale_size0, %shift, %shift_size0, %out) : (i64, i64, i64, i64, !llvm.ptr, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%156 : i32)
  ^bb3(%157: i32):
    llvm.return %29 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %158: f64, %scale_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %shift_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %159 = llvm.mlir.constant(0) : i64
    %160 = llvm.mlir.constant(1) : i64
    %161 = llvm.mlir.constant(5) : i64
    %162 = llvm.mlir.constant(32) : i64
    %163 = llvm.mlir.constant(1024) : i64
    %164 = llvm.mlir.constant(4) : i64
    %165 = llvm.mlir.constant(8) : i64
    %166 = llvm.mlir.constant(12) : i64
    %167 = llvm.mlir.constant(16) : i64
    %168 = llvm.mlir.constant(20) : i64
    %169 = llvm.mlir.constant(24) : i64
    %170 = llvm.mlir.constant(28) : i64
    %171 = llvm.mlir.constant(512) : i64
    %172 = llvm.mlir.constant(2) : i64
    %173 = llvm.mlir.constant(0 : i32) : i32
    %174 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %175 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %176 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %177 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %178 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %178, ^bb1(%begin : i64), ^bb18
  ^bb1(%i: i64):
    %179 = llvm.ashr %x_stride0_1, %161 : i64
    %180 = llvm.mul %179, %162 overflow<nsw> : i64
    %181 = llvm.icmp "slt" %159, %180 : i64
    llvm.cond_br %181, ^bb2(%159, %174, %175 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%174, %175 : vector<4xf64>, vector<4xf64>)
  ^bb2(%j: i64, %182: vector<4xf64>, %183: vector<4xf64>):
    %184 = llvm.add %j, %163 overflow<nsw> : i64
    %185 = llvm.ashr %x_stride0_1, %161 : i64
    %186 = llvm.mul %185, %162 overflow<nsw> : i64
    %187 = llvm.intr.smin(%184, %186) : (i64, i64) -> i64
    %188 = llvm.icmp "slt" %j, %187 : i64
    llvm.cond_br %188, ^bb3(%j, %174, %174, %174, %174, %174, %174, %174, %174 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%174, %174, %174, %174, %174, %174, %174, %174 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%j_1: i64, %189: vector<4xf64>, %190: vector<4xf64>, %191: vector<4xf64>, %192: vector<4xf64>, %193: vector<4xf64>, %194: vector<4xf64>, %195: vector<4xf64>, %196: vector<4xf64>):
    %197 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %198 = llvm.add %197, %j_1 overflow<nsw> : i64
    %199 = llvm.getelementptr inbounds %x_1[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %200 = llvm.load %199 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %201 = llvm.fadd %189, %200 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %202 = llvm.add %j_1, %164 overflow<nsw> : i64
    %203 = llvm.add %197, %202 overflow<nsw> : i64
    %204 = llvm.getelementptr inbounds %x_1[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %205 = llvm.load %204 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %206 = llvm.fadd %190, %205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %207 = llvm.add %j_1, %165 overflow<nsw> : i64
    %208 = llvm.add %197, %207 overflow<nsw> : i64
    %209 = llvm.getelementptr inbounds %x_1[%208] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %210 = llvm.load %209 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %211 = llvm.fadd %191, %210 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %212 = llvm.add %j_1, %166 overflow<nsw> : i64
    %213 = llvm.add %197, %212 overflow<nsw> : i64
    %214 = llvm.getelementptr inbounds %x_1[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %215 = llvm.load %214 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %216 = llvm.fadd %192, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %217 = llvm.add %j_1, %167 overflow<nsw> : i64
    %218 = llvm.add %197, %217 overflow<nsw> : i64
    %219 = llvm.getelementptr inbounds %x_1[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %220 = llvm.load %219 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %221 = llvm.fadd %193, %220 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %222 = llvm.add %j_1, %168 overflow<nsw> : i64
    %223 = llvm.add %197, %222 overflow<nsw> : i64
    %224 = llvm.getelementptr inbounds %x_1[%223] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %225 = llvm.load %224 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %226 = llvm.fadd %194, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %227 = llvm.add %j_1, %169 overflow<nsw> : i64
    %228 = llvm.add %197, %227 overflow<nsw> : i64
    %229 = llvm.getelementptr inbounds %x_1[%228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %230 = llvm.load %229 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %231 = llvm.fadd %195, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %232 = llvm.add %j_1, %170 overflow<nsw> : i64
    %233 = llvm.add %197, %232 overflow<nsw> : i64
    %234 = llvm.getelementptr inbounds %x_1[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %235 = llvm.load %234 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %236 = llvm.fadd %196, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %237 = llvm.add %j_1, %162 overflow<nsw> : i64
    %238 = llvm.icmp "slt" %237, %187 : i64
    llvm.cond_br %238, ^bb3(%237, %201, %206, %211, %216, %221, %226, %231, %236 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%201, %206, %211, %216, %221, %226, %231, %236 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%239: vector<4xf64>, %240: vector<4xf64>, %241: vector<4xf64>, %242: vector<4xf64>, %243: vector<4xf64>, %244: vector<4xf64>, %245: vector<4xf64>, %246: vector<4xf64>):
    %247 = llvm.fadd %239, %240 : vector<4xf64>
    %248 = llvm.fadd %241, %242 : vector<4xf64>
    %249 = llvm.fadd %243, %244 : vector<4xf64>
    %250 = llvm.fadd %245, %246 : vector<4xf64>
    %251 = llvm.fadd %247, %248 : vector<4xf64>
    %252 = llvm.fadd %249, %250 : vector<4xf64>
    %253 = llvm.fadd %251, %252 : vector<4xf64>
    %254 = llvm.fsub %253, %183 : vector<4xf64>
    %255 = llvm.fadd %182, %254 : vector<4xf64>
    %256 = llvm.fsub %255, %182 : vector<4xf64>
    %257 = llvm.fsub %256, %254 : vector<4xf64>
    %258 = llvm.fcmp "uno" %257, %257 : vector<4xf64>
    %259 = llvm.select %258, %175, %257 : vector<4xi1>, vector<4xf64>
    %260 = llvm.add %j, %163 overflow<nsw> : i64
    %261 = llvm.icmp "slt" %260, %180 : i64
    llvm.cond_br %261, ^bb2(%260, %255, %259 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%255, %259 : vector<4xf64>, vector<4xf64>)
  ^bb5(%262: vector<4xf64>, %263: vector<4xf64>):
    %264 = llvm.fsub %174, %263 : vector<4xf64>
    %265 = llvm.intr.smax(%180, %159) : (i64, i64) -> i64
    %266 = llvm.icmp "slt" %265, %x_stride0_1 : i64
    llvm.cond_br %266, ^bb6(%265, %264 : i64, vector<4xf64>), ^bb7(%264 : vector<4xf64>)
  ^bb6(%j_2: i64, %267: vector<4xf64>):
    %268 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %269 = llvm.intr.smin(%268, %164) : (i64, i64) -> i64
    %270 = llvm.intr.smax(%269, %159) : (i64, i64) -> i64
    %271 = llvm.trunc %270 : i64 to i32
    %272 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %273 = llvm.mlir.poison : vector<4xi32>
    %274 = llvm.insertelement %271, %273[%159 : i64] : vector<4xi32>
    %275 = llvm.shufflevector %274, %273 [0, 0, 0, 0] : vector<4xi32>
    %276 = llvm.icmp "slt" %272, %275 : vector<4xi32>
    %277 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %278 = llvm.add %277, %j_2 overflow<nsw> : i64
    %279 = llvm.getelementptr inbounds %x_1[%278] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %280 = llvm.intr.masked.load %279, %276, %175 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %281 = llvm.fadd %267, %280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %282 = llvm.select %276, %281, %267 : vector<4xi1>, vector<4xf64>
    %283 = llvm.add %j_2, %164 overflow<nsw> : i64
    %284 = llvm.icmp "slt" %283, %x_stride0_1 : i64
    llvm.cond_br %284, ^bb6(%283, %282 : i64, vector<4xf64>), ^bb7(%282 : vector<4xf64>)
  ^bb7(%285: vector<4xf64>):
    %286 = llvm.fadd %262, %285 : vector<4xf64>
    %287 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %288 = "llvm.intr.vector.reduce.fadd"(%287, %286) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %289 = llvm.fadd %176, %288 : f64
    %290 = llvm.fdiv %289, %158 : f64
    %291 = llvm.mlir.poison : vector<4xf64>
    %292 = llvm.insertelement %290, %291[%159 : i64] : vector<4xf64>
    %293 = llvm.shufflevector %292, %291 [0, 0, 0, 0] : vector<4xf64>
    %294 = llvm.ashr %x_stride0_1, %164 : i64
    %295 = llvm.mul %294, %167 overflow<nsw> : i64
    %296 = llvm.icmp "slt" %159, %295 : i64
    llvm.cond_br %296, ^bb8(%159, %174, %175 : i64, vector<4xf64>, vector<4xf64>), ^bb11(%174, %175 : vector<4xf64>, vector<4xf64>)
  ^bb8(%j_3: i64, %297: vector<4xf64>, %298: vector<4xf64>):
    %299 = llvm.add %j_3, %171 overflow<nsw> : i64
    %300 = llvm.ashr %x_stride0_1, %164 : i64
    %301 = llvm.mul %300, %167 overflow<nsw> : i64
    %302 = llvm.intr.smin(%299, %301) : (i64, i64) -> i64
    %303 = llvm.icmp "slt" %j_3, %302 : i64
    llvm.cond_br %303, ^bb9(%j_3, %174, %174, %174, %174 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%174, %174, %174, %174 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%j_4: i64, %304: vector<4xf64>, %305: vector<4xf64>, %306: vector<4xf64>, %307: vector<4xf64>):
    %308 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %309 = llvm.add %308, %j_4 overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %x_1[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %311 = llvm.load %310 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %312 = llvm.fsub %311, %293 : vector<4xf64>
    %313 = llvm.fmul %312, %312 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %314 = llvm.fadd %304, %313 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %315 = llvm.add %j_4, %164 overflow<nsw> : i64
    %316 = llvm.add %308, %315 overflow<nsw> : i64
    %317 = llvm.getelementptr inbounds %x_1[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %318 = llvm.load %317 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %319 = llvm.fsub %318, %293 : vector<4xf64>
    %320 = llvm.fmul %319, %319 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %321 = llvm.fadd %305, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %322 = llvm.add %j_4, %165 overflow<nsw> : i64
    %323 = llvm.add %308, %322 overflow<nsw> : i64
    %324 = llvm.getelementptr inbounds %x_1[%323] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %325 = llvm.load %324 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %326 = llvm.fsub %325, %293 : vector<4xf64>
    %327 = llvm.fmul %326, %326 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %328 = llvm.fadd %306, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %329 = llvm.add %j_4, %166 overflow<nsw> : i64
    %330 = llvm.add %308, %329 overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %x_1[%330] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %332 = llvm.load %331 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %333 = llvm.fsub %332, %293 : vector<4xf64>
    %334 = llvm.fmul %333, %333 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %335 = llvm.fadd %307, %334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %336 = llvm.add %j_4, %167 overflow<nsw> : i64
    %337 = llvm.icmp "slt" %336, %302 : i64
    llvm.cond_br %337, ^bb9(%336, %314, %321, %328, %335 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%314, %321, %328, %335 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%338: vector<4xf64>, %339: vector<4xf64>, %340: vector<4xf64>, %341: vector<4xf64>):
    %342 = llvm.fadd %338, %339 : vector<4xf64>
    %343 = llvm.fadd %340, %341 : vector<4xf64>
    %344 = llvm.fadd %342, %343 : vector<4xf64>
    %345 = llvm.fsub %344, %298 : vector<4xf64>
    %346 = llvm.fadd %297, %345 : vector<4xf64>
    %347 = llvm.fsub %346, %297 : vector<4xf64>
    %348 = llvm.fsub %347, %345 : vector<4xf64>
    %349 = llvm.fcmp "uno" %348, %348 : vector<4xf64>
    %350 = llvm.select %349, %175, %348 : vector<4xi1>, vector<4xf64>
    %351 = llvm.add %j_3, %171 overflow<nsw> : i64
    %352 = llvm.icmp "slt" %351, %295 : i64
    llvm.cond_br %352, ^bb8(%351, %346, %350 : i64, vector<4xf64>, vector<4xf64>), ^bb11(%346, %350 : vector<4xf64>, vector<4xf64>)
  ^bb11(%353: vector<4xf64>, %354: vector<4xf64>):
    %355 = llvm.fsub %174, %354 : vector<4xf64>
    %356 = llvm.intr.smax(%295, %159) : (i64, i64) -> i64
    %357 = llvm.icmp "slt" %356, %x_stride0_1 : i64
    llvm.cond_br %357, ^bb12(%356, %355 : i64, vector<4xf64>), ^bb13(%355 : vector<4xf64>)
  ^bb12(%j_5: i64, %358: vector<4xf64>):
    %359 = llvm.sub %x_stride0_1, %j_5 overflow<nsw> : i64
    %360 = llvm.intr.smin(%359, %164) : (i64, i64) -> i64
    %361 = llvm.intr.smax(%360, %159) : (i64, i64) -> i64
    %362 = llvm.trunc %361 : i64 to i32
    %363 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %364 = llvm.mlir.poison : vector<4xi32>
    %365 = llvm.insertelement %362, %364[%159 : i64] : vector<4xi32>
    %366 = llvm.shufflevector %365, %364 [0, 0, 0, 0] : vector<4xi32>
    %367 = llvm.icmp "slt" %363, %366 : vector<4xi32>
    %368 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %369 = llvm.add %368, %j_5 overflow<nsw> : i64
    %370 = llvm.getelementptr inbounds %x_1[%369] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %371 = llvm.intr.masked.load %370, %367, %175 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %372 = llvm.fsub %371, %293 : vector<4xf64>
    %373 = llvm.fmul %372, %372 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %374 = llvm.fadd %358, %373 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %375 = llvm.select %367, %374, %358 : vector<4xi1>, vector<4xf64>
    %376 = llvm.add %j_5, %164 overflow<nsw> : i64
    %377 = llvm.icmp "slt" %376, %x_stride0_1 : i64
    llvm.cond_br %377, ^bb12(%376, %375 : i64, vector<4xf64>), ^bb13(%375 : vector<4xf64>)
  ^bb13(%378: vector<4xf64>):
    %379 = llvm.fadd %353, %378 : vector<4xf64>
    %380 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %381 = "llvm.intr.vector.reduce.fadd"(%380, %379) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %382 = llvm.fadd %176, %381 : f64
    %383 = llvm.fdiv %289, %158 : f64
    %384 = llvm.fdiv %382, %158 : f64
    %385 = llvm.fadd %384, %177 : f64
    %386 = llvm.intr.sqrt(%385) : (f64) -> f64
    %387 = llvm.mlir.poison : vector<4xf64>
    %388 = llvm.insertelement %383, %387[%159 : i64] : vector<4xf64>
    %389 = llvm.shufflevector %388, %387 [0, 0, 0, 0] : vector<4xf64>
    %390 = llvm.mlir.poison : vector<4xf64>
    %391 = llvm.insertelement %386, %390[%159 : i64] : vector<4xf64>
    %392 = llvm.shufflevector %391, %390 [0, 0, 0, 0] : vector<4xf64>
    %393 = llvm.ashr %x_stride0_1, %172 : i64
    %394 = llvm.mul %393, %164 overflow<nsw> : i64
    %395 = llvm.icmp "slt" %159, %394 : i64
    llvm.cond_br %395, ^bb14(%159 : i64), ^bb15
  ^bb14(%j_6: i64):
    %396 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %397 = llvm.add %396, %j_6 overflow<nsw> : i64
    %398 = llvm.getelementptr inbounds %x_1[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %399 = llvm.load %398 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %400 = llvm.getelementptr inbounds %scale_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %401 = llvm.load %400 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %402 = llvm.getelementptr inbounds %shift_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %403 = llvm.load %402 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %404 = llvm.fsub %399, %389 : vector<4xf64>
    %405 = llvm.fdiv %404, %392 : vector<4xf64>
    %406 = llvm.fmul %405, %401 : vector<4xf64>
    %407 = llvm.fadd %406, %403 : vector<4xf64>
    %408 = llvm.add %396, %j_6 overflow<nsw> : i64
    %409 = llvm.getelementptr inbounds %out_1[%408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %407, %409 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %410 = llvm.add %j_6, %164 overflow<nsw> : i64
    %411 = llvm.icmp "slt" %410, %394 : i64
    llvm.cond_br %411, ^bb14(%410 : i64), ^bb15
  ^bb15:
    %412 = llvm.intr.smax(%394, %159) : (i64, i64) -> i64
    %413 = llvm.icmp "slt" %412, %x_stride0_1 : i64
    llvm.cond_br %413, ^bb16(%412 : i64), ^bb17
  ^bb16(%j_7: i64):
    %414 = llvm.sub %x_stride0_1, %j_7 overflow<nsw> : i64
    %415 = llvm.intr.smin(%414, %164) : (i64, i64) -> i64
    %416 = llvm.intr.smax(%415, %159) : (i64, i64) -> i64
    %417 = llvm.trunc %416 : i64 to i32
    %418 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %419 = llvm.mlir.poison : vector<4xi32>
    %420 = llvm.insertelement %417, %419[%159 : i64] : vector<4xi32>
    %421 = llvm.shufflevector %420, %419 [0, 0, 0, 0] : vector<4xi32>
    %422 = llvm.icmp "slt" %418, %421 : vector<4xi32>
    %423 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %424 = llvm.add %423, %j_7 overflow<nsw> : i64
    %425 = llvm.getelementptr inbounds %x_1[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %426 = llvm.intr.masked.load %425, %422, %175 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %427 = llvm.getelementptr inbounds %scale_1[%j_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %428 = llvm.intr.masked.load %427, %422, %175 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %429 = llvm.getelementptr inbounds %shift_1[%j_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %430 = llvm.intr.masked.load %429, %422, %175 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %431 = llvm.fsub %426, %389 : vector<4xf64>
    %432 = llvm.fdiv %431, %392 : vector<4xf64>
    %433 = llvm.fmul %432, %428 : vector<4xf64>
    %434 = llvm.fadd %433, %430 : vector<4xf64>
    %435 = llvm.add %423, %j_7 overflow<nsw> : i64
    %436 = llvm.getelementptr inbounds %out_1[%435] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %434, %436, %422 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %437 = llvm.add %j_7, %164 overflow<nsw> : i64
    %438 = llvm.icmp "slt" %437, %x_stride0_1 : i64
    llvm.cond_br %438, ^bb16(%437 : i64), ^bb17
  ^bb17:
    %439 = llvm.add %i, %160 overflow<nsw> : i64
    %440 = llvm.icmp "slt" %439, %end : i64
    llvm.cond_br %440, ^bb1(%439 : i64), ^bb18
  ^bb18:
    llvm.return %173 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %441 = llvm.mlir.constant(8) : i64
    %442 = llvm.mlir.constant(16) : i64
    %443 = llvm.mlir.constant(24) : i64
    %444 = llvm.mlir.constant(32) : i64
    %445 = llvm.mlir.constant(40) : i64
    %446 = llvm.mlir.constant(48) : i64
    %447 = llvm.mlir.constant(56) : i64
    %448 = llvm.mlir.constant(64) : i64
    %449 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %450 = llvm.getelementptr inbounds %context[%441] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %451 = llvm.load %450 {alignment = 8 : i64} : !llvm.ptr -> i64
    %452 = llvm.getelementptr inbounds %context[%442] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %453 = llvm.load %452 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %454 = llvm.getelementptr inbounds %context[%443] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %455 = llvm.load %454 {alignment = 8 : i64} : !llvm.ptr -> f64
    %456 = llvm.getelementptr inbounds %context[%444] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %457 = llvm.load %456 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %458 = llvm.getelementptr inbounds %context[%445] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %459 = llvm.load %458 {alignment = 8 : i64} : !llvm.ptr -> i64
    %460 = llvm.getelementptr inbounds %context[%446] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %461 = llvm.load %460 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %462 = llvm.getelementptr inbounds %context[%447] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %463 = llvm.load %462 {alignment = 8 : i64} : !llvm.ptr -> i64
    %464 = llvm.getelementptr inbounds %context[%448] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %465 = llvm.load %464 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %466 = llvm.call @program.parallel0(%begin_1, %end_1, %449, %451, %453, %455, %457, %459, %461, %463, %465) : (i64, i64, i64, i64, !llvm.ptr, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %466 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %467 = llvm.mlir.constant(0) : i64
    %468 = llvm.mlir.constant(1) : i64
    %469 = llvm.mlir.constant(1 : i32) : i32
    %470 = llvm.mlir.constant(2 : i32) : i32
    %471 = llvm.mlir.constant(0 : i32) : i32
    %472 = llvm.icmp "eq" %scale_size0_2, %x_stride0_2 : i64
    %473 = llvm.icmp "eq" %shift_size0_2, %x_stride0_2 : i64
    llvm.cond_br %472, ^bb1, ^bb3(%469 : i32)
  ^bb1:
    llvm.cond_br %473, ^bb2, ^bb3(%470 : i32)
  ^bb2:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %474 = llvm.getelementptr inbounds %extents[%468] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %474 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %471 : i32
  ^bb3(%475: i32):
    llvm.return %475 : i32
  }
}
