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
    %26 = arith.constant 16 : index
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
    %54 = arith.constant 12 : index
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
    %85 = arith.constant 54 : index
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
          %97, %98 = scf.for %j = %c0 to %96 step %c1024 iter_args(%99 = %2, %100 = %3) -> (vector<4xf64>, vector<4xf64>) {
            %101 = arith.addi %j, %c1024 overflow<nsw> : index
            %102 = arith.minsi %101, %96 : index
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
            %149 = arith.subf %148, %100 : vector<4xf64>
            %150 = arith.addf %99, %149 : vector<4xf64>
            %151 = arith.subf %150, %99 : vector<4xf64>
            %152 = arith.subf %151, %149 : vector<4xf64>
            %153 = arith.cmpf uno, %152, %152 : vector<4xf64>
            %154 = arith.select %153, %3, %152 : vector<4xi1>, vector<4xf64>
            scf.yield %150, %154 : vector<4xf64>, vector<4xf64>
          }
          %155 = arith.subf %2, %98 : vector<4xf64>
          %156 = arith.maxsi %96, %c0 : index
          %157 = scf.for %j_2 = %156 to %5 step %c4 iter_args(%158 = %155) -> (vector<4xf64>) {
            %159 = arith.subi %5, %j_2 overflow<nsw> : index
            %160 = vector.create_mask %159 : vector<4xi1>
            %161 = vector.maskedload %x[%i, %j_2], %160, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %162 = arith.addf %158, %161 fastmath<reassoc,contract> : vector<4xf64>
            %163 = arith.select %160, %162, %158 : vector<4xi1>, vector<4xf64>
            scf.yield %163 : vector<4xf64>
          }
          %164 = arith.addf %97, %157 : vector<4xf64>
          %165 = vector.reduction <add>, %164 fastmath<reassoc> : vector<4xf64> into f64
          %166 = arith.addf %0, %165 : f64
          %167 = arith.divf %166, %7 : f64
          %168 = vector.broadcast %167 : f64 to vector<4xf64>
          %169 = arith.shrsi %5, %c4 : index
          %170 = arith.muli %169, %c16 overflow<nsw> : index
          %171, %172 = scf.for %j_3 = %c0 to %170 step %c512 iter_args(%173 = %2, %174 = %3) -> (vector<4xf64>, vector<4xf64>) {
            %175 = arith.addi %j_3, %c512 overflow<nsw> : index
            %176 = arith.minsi %175, %170 : index
            %177, %178, %179, %180 = scf.for %j_4 = %j_3 to %176 step %c16 iter_args(%181 = %2, %182 = %2, %183 = %2, %184 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %185 = vector.load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
              %186 = arith.subf %185, %168 : vector<4xf64>
              %187 = arith.mulf %186, %186 fastmath<contract> : vector<4xf64>
              %188 = arith.addf %181, %187 fastmath<reassoc,contract> : vector<4xf64>
              %189 = arith.addi %j_4, %c4 overflow<nsw> : index
              %190 = vector.load %x[%i, %189] : memref<?x?xf64>, vector<4xf64>
              %191 = arith.subf %190, %168 : vector<4xf64>
              %192 = arith.mulf %191, %191 fastmath<contract> : vector<4xf64>
              %193 = arith.addf %182, %192 fastmath<reassoc,contract> : vector<4xf64>
              %194 = arith.addi %j_4, %c8 overflow<nsw> : index
              %195 = vector.load %x[%i, %194] : memref<?x?xf64>, vector<4xf64>
              %196 = arith.subf %195, %168 : vector<4xf64>
              %197 = arith.mulf %196, %196 fastmath<contract> : vector<4xf64>
              %198 = arith.addf %183, %197 fastmath<reassoc,contract> : vector<4xf64>
              %199 = arith.addi %j_4, %c12 overflow<nsw> : index
              %200 = vector.load %x[%i, %199] : memref<?x?xf64>, vector<4xf64>
              %201 = arith.subf %200, %168 : vector<4xf64>
              %202 = arith.mulf %201, %201 fastmath<contract> : vector<4xf64>
              %203 = arith.addf %184, %202 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %188, %193, %198, %203 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %204 = arith.addf %177, %178 : vector<4xf64>
            %205 = arith.addf %179, %180 : vector<4xf64>
            %206 = arith.addf %204, %205 : vector<4xf64>
            %207 = arith.subf %206, %174 : vector<4xf64>
            %208 = arith.addf %173, %207 : vector<4xf64>
            %209 = arith.subf %208, %173 : vector<4xf64>
            %210 = arith.subf %209, %207 : vector<4xf64>
            %211 = arith.cmpf uno, %210, %210 : vector<4xf64>
            %212 = arith.select %211, %3, %210 : vector<4xi1>, vector<4xf64>
            scf.yield %208, %212 : vector<4xf64>, vector<4xf64>
          }
          %213 = arith.subf %2, %172 : vector<4xf64>
          %214 = arith.maxsi %170, %c0 : index
          %215 = scf.for %j_5 = %214 to %5 step %c4 iter_args(%216 = %213) -> (vector<4xf64>) {
            %217 = arith.subi %5, %j_5 overflow<nsw> : index
            %218 = vector.create_mask %217 : vector<4xi1>
            %219 = vector.maskedload %x[%i, %j_5], %218, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %220 = arith.subf %219, %168 : vector<4xf64>
            %221 = arith.mulf %220, %220 fastmath<contract> : vector<4xf64>
            %222 = arith.addf %216, %221 fastmath<reassoc,contract> : vector<4xf64>
            %223 = arith.select %218, %222, %216 : vector<4xi1>, vector<4xf64>
            scf.yield %223 : vector<4xf64>
          }
          %224 = arith.addf %171, %215 : vector<4xf64>
          %225 = vector.reduction <add>, %224 fastmath<reassoc> : vector<4xf64> into f64
          %226 = arith.addf %0, %225 : f64
          %227 = arith.divf %226, %7 : f64
          %228 = arith.addf %227, %1 : f64
          %229 = math.sqrt %228 : f64
          %230 = vector.broadcast %229 : f64 to vector<4xf64>
          %231 = arith.shrsi %5, %c2 : index
          %232 = arith.muli %231, %c4 overflow<nsw> : index
          scf.for %j_6 = %c0 to %232 step %c4 {
            %233 = vector.load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
            %234 = vector.load %scale[%j_6] : memref<?xf64>, vector<4xf64>
            %235 = vector.load %shift[%j_6] : memref<?xf64>, vector<4xf64>
            %236 = arith.subf %233, %168 : vector<4xf64>
            %237 = arith.divf %236, %230 : vector<4xf64>
            %238 = arith.mulf %237, %234 : vector<4xf64>
            %239 = arith.addf %238, %235 : vector<4xf64>
            vector.store %239, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
          }
          %240 = arith.maxsi %232, %c0 : index
          scf.for %j_7 = %240 to %5 step %c4 {
            %241 = arith.subi %5, %j_7 overflow<nsw> : index
            %242 = vector.create_mask %241 : vector<4xi1>
            %243 = vector.maskedload %x[%i, %j_7], %242, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %244 = vector.maskedload %scale[%j_7], %242, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %245 = vector.maskedload %shift[%j_7], %242, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %246 = arith.subf %243, %168 : vector<4xf64>
            %247 = arith.divf %246, %230 : vector<4xf64>
            %248 = arith.mulf %247, %244 : vector<4xf64>
            %249 = arith.addf %248, %245 : vector<4xf64>
            vector.maskedstore %out_1[%i, %j_7], %242, %249 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
    %15 = llvm.mlir.constant(6) : i64
    %16 = llvm.mlir.constant(23) : i64
    %17 = llvm.mlir.constant(15) : i64
    %18 = llvm.mlir.constant(17) : i64
    %19 = llvm.mlir.constant(54) : i64
    %20 = llvm.mlir.constant(32768) : i64
    %21 = llvm.mlir.constant(72) : i64
    %22 = llvm.alloca %21 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %23 = llvm.mlir.constant(40) : i64
    %24 = llvm.mlir.constant(48) : i64
    %25 = llvm.mlir.constant(56) : i64
    %26 = llvm.mlir.constant(64) : i64
    %27 = llvm.mlir.constant(0 : i32) : i32
    %28 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %29 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %30 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %31 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %32 = llvm.sitofp %x_stride0 : i64 to f64
    %33 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %34 = llvm.ashr %x_stride0, %3 : i64
    %35 = llvm.mul %34, %2 : i64
    %36 = llvm.sdiv %35, %4 : i64
    %37 = llvm.srem %35, %4 : i64
    %38 = llvm.icmp "ne" %37, %0 : i64
    %39 = llvm.xor %37, %4 : i64
    %40 = llvm.icmp "sge" %39, %0 : i64
    %41 = llvm.and %38, %40 : i1
    %42 = llvm.add %36, %1 : i64
    %43 = llvm.select %41, %42, %36 : i1, i64
    %44 = llvm.intr.smax(%43, %0) : (i64, i64) -> i64
    %45 = llvm.intr.smin(%4, %35) : (i64, i64) -> i64
    %46 = llvm.sdiv %45, %2 : i64
    %47 = llvm.srem %45, %2 : i64
    %48 = llvm.icmp "ne" %47, %0 : i64
    %49 = llvm.xor %47, %2 : i64
    %50 = llvm.icmp "sge" %49, %0 : i64
    %51 = llvm.and %48, %50 : i1
    %52 = llvm.add %46, %1 : i64
    %53 = llvm.select %51, %52, %46 : i1, i64
    %54 = llvm.intr.smax(%53, %0) : (i64, i64) -> i64
    %55 = llvm.mul %54, %14 : i64
    %56 = llvm.add %8, %55 : i64
    %57 = llvm.mul %44, %56 : i64
    %58 = llvm.intr.smax(%35, %0) : (i64, i64) -> i64
    %59 = llvm.sub %x_stride0, %58 : i64
    %60 = llvm.sdiv %59, %5 : i64
    %61 = llvm.srem %59, %5 : i64
    %62 = llvm.icmp "ne" %61, %0 : i64
    %63 = llvm.xor %61, %5 : i64
    %64 = llvm.icmp "sge" %63, %0 : i64
    %65 = llvm.and %62, %64 : i1
    %66 = llvm.add %60, %1 : i64
    %67 = llvm.select %65, %66, %60 : i1, i64
    %68 = llvm.intr.smax(%67, %0) : (i64, i64) -> i64
    %69 = llvm.mul %68, %15 : i64
    %70 = llvm.ashr %x_stride0, %5 : i64
    %71 = llvm.mul %70, %8 : i64
    %72 = llvm.sdiv %71, %12 : i64
    %73 = llvm.srem %71, %12 : i64
    %74 = llvm.icmp "ne" %73, %0 : i64
    %75 = llvm.xor %73, %12 : i64
    %76 = llvm.icmp "sge" %75, %0 : i64
    %77 = llvm.and %74, %76 : i1
    %78 = llvm.add %72, %1 : i64
    %79 = llvm.select %77, %78, %72 : i1, i64
    %80 = llvm.intr.smax(%79, %0) : (i64, i64) -> i64
    %81 = llvm.intr.smin(%12, %71) : (i64, i64) -> i64
    %82 = llvm.sdiv %81, %8 : i64
    %83 = llvm.srem %81, %8 : i64
    %84 = llvm.icmp "ne" %83, %0 : i64
    %85 = llvm.xor %83, %8 : i64
    %86 = llvm.icmp "sge" %85, %0 : i64
    %87 = llvm.and %84, %86 : i1
    %88 = llvm.add %82, %1 : i64
    %89 = llvm.select %87, %88, %82 : i1, i64
    %90 = llvm.intr.smax(%89, %0) : (i64, i64) -> i64
    %91 = llvm.mul %90, %16 : i64
    %92 = llvm.add %7, %91 : i64
    %93 = llvm.mul %80, %92 : i64
    %94 = llvm.intr.smax(%71, %0) : (i64, i64) -> i64
    %95 = llvm.sub %x_stride0, %94 : i64
    %96 = llvm.sdiv %95, %5 : i64
    %97 = llvm.srem %95, %5 : i64
    %98 = llvm.icmp "ne" %97, %0 : i64
    %99 = llvm.xor %97, %5 : i64
    %100 = llvm.icmp "sge" %99, %0 : i64
    %101 = llvm.and %98, %100 : i1
    %102 = llvm.add %96, %1 : i64
    %103 = llvm.select %101, %102, %96 : i1, i64
    %104 = llvm.intr.smax(%103, %0) : (i64, i64) -> i64
    %105 = llvm.mul %104, %6 : i64
    %106 = llvm.ashr %x_stride0, %13 : i64
    %107 = llvm.mul %106, %5 : i64
    %108 = llvm.sdiv %107, %5 : i64
    %109 = llvm.srem %107, %5 : i64
    %110 = llvm.icmp "ne" %109, %0 : i64
    %111 = llvm.xor %109, %5 : i64
    %112 = llvm.icmp "sge" %111, %0 : i64
    %113 = llvm.and %110, %112 : i1
    %114 = llvm.add %108, %1 : i64
    %115 = llvm.select %113, %114, %108 : i1, i64
    %116 = llvm.intr.smax(%115, %0) : (i64, i64) -> i64
    %117 = llvm.mul %116, %17 : i64
    %118 = llvm.intr.smax(%107, %0) : (i64, i64) -> i64
    %119 = llvm.sub %x_stride0, %118 : i64
    %120 = llvm.sdiv %119, %5 : i64
    %121 = llvm.srem %119, %5 : i64
    %122 = llvm.icmp "ne" %121, %0 : i64
    %123 = llvm.xor %121, %5 : i64
    %124 = llvm.icmp "sge" %123, %0 : i64
    %125 = llvm.and %122, %124 : i1
    %126 = llvm.add %120, %1 : i64
    %127 = llvm.select %125, %126, %120 : i1, i64
    %128 = llvm.intr.smax(%127, %0) : (i64, i64) -> i64
    %129 = llvm.mul %128, %18 : i64
    %130 = llvm.add %19, %57 : i64
    %131 = llvm.add %130, %69 : i64
    %132 = llvm.add %131, %93 : i64
    %133 = llvm.add %132, %105 : i64
    %134 = llvm.add %133, %117 : i64
    %135 = llvm.add %134, %129 : i64
    %136 = llvm.mul %33, %135 : i64
    %137 = llvm.icmp "sge" %136, %20 : i64
    %138 = llvm.icmp "sgt" %x_size0, %0 : i64
    %139 = llvm.select %138, %x_size0, %0 : i1, i64
    llvm.cond_br %137, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %22 {alignment = 8 : i64} : i64, !llvm.ptr
    %140 = llvm.getelementptr inbounds %22[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %140 {alignment = 8 : i64} : i64, !llvm.ptr
    %141 = llvm.getelementptr inbounds %22[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %141 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %142 = llvm.getelementptr inbounds %22[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %32, %142 {alignment = 8 : i64} : f64, !llvm.ptr
    %143 = llvm.getelementptr inbounds %22[%2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale, %143 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %144 = llvm.getelementptr inbounds %22[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %scale_size0, %144 {alignment = 8 : i64} : i64, !llvm.ptr
    %145 = llvm.getelementptr inbounds %22[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift, %145 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %146 = llvm.getelementptr inbounds %22[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %shift_size0, %146 {alignment = 8 : i64} : i64, !llvm.ptr
    %147 = llvm.getelementptr inbounds %22[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %147 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %148 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %149 = llvm.call @stepwell_parallel_for(%148, %22, %139, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%149 : i32)
  ^bb2:
    %150 = llvm.call @program.parallel0(%0, %139, %x_size0, %x_stride0, %x, %32, %scale, %scale_size0, %shift, %shift_size0, %out) : (i64, i64, i64, i64, !llvm.ptr, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%150 : i32)
  ^bb3(%151: i32):
    llvm.return %27 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %152: f64, %scale_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %shift_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %153 = llvm.mlir.constant(0) : i64
    %154 = llvm.mlir.constant(1) : i64
    %155 = llvm.mlir.constant(5) : i64
    %156 = llvm.mlir.constant(32) : i64
    %157 = llvm.mlir.constant(1024) : i64
    %158 = llvm.mlir.constant(4) : i64
    %159 = llvm.mlir.constant(8) : i64
    %160 = llvm.mlir.constant(12) : i64
    %161 = llvm.mlir.constant(16) : i64
    %162 = llvm.mlir.constant(20) : i64
    %163 = llvm.mlir.constant(24) : i64
    %164 = llvm.mlir.constant(28) : i64
    %165 = llvm.mlir.constant(512) : i64
    %166 = llvm.mlir.constant(2) : i64
    %167 = llvm.mlir.constant(0 : i32) : i32
    %168 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %169 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %170 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %171 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %172 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %172, ^bb1(%begin : i64), ^bb18
  ^bb1(%i: i64):
    %173 = llvm.ashr %x_stride0_1, %155 : i64
    %174 = llvm.mul %173, %156 overflow<nsw> : i64
    %175 = llvm.icmp "slt" %153, %174 : i64
    llvm.cond_br %175, ^bb2(%153, %168, %169 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%168, %169 : vector<4xf64>, vector<4xf64>)
  ^bb2(%j: i64, %176: vector<4xf64>, %177: vector<4xf64>):
    %178 = llvm.add %j, %157 overflow<nsw> : i64
    %179 = llvm.intr.smin(%178, %174) : (i64, i64) -> i64
    %180 = llvm.icmp "slt" %j, %179 : i64
    llvm.cond_br %180, ^bb3(%j, %168, %168, %168, %168, %168, %168, %168, %168 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%168, %168, %168, %168, %168, %168, %168, %168 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%j_1: i64, %181: vector<4xf64>, %182: vector<4xf64>, %183: vector<4xf64>, %184: vector<4xf64>, %185: vector<4xf64>, %186: vector<4xf64>, %187: vector<4xf64>, %188: vector<4xf64>):
    %189 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %190 = llvm.add %189, %j_1 overflow<nsw> : i64
    %191 = llvm.getelementptr inbounds %x_1[%190] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %192 = llvm.load %191 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %193 = llvm.fadd %181, %192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %194 = llvm.add %j_1, %158 overflow<nsw> : i64
    %195 = llvm.add %189, %194 overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %x_1[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %197 = llvm.load %196 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %198 = llvm.fadd %182, %197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %199 = llvm.add %j_1, %159 overflow<nsw> : i64
    %200 = llvm.add %189, %199 overflow<nsw> : i64
    %201 = llvm.getelementptr inbounds %x_1[%200] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %202 = llvm.load %201 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %203 = llvm.fadd %183, %202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %204 = llvm.add %j_1, %160 overflow<nsw> : i64
    %205 = llvm.add %189, %204 overflow<nsw> : i64
    %206 = llvm.getelementptr inbounds %x_1[%205] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %207 = llvm.load %206 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %208 = llvm.fadd %184, %207 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %209 = llvm.add %j_1, %161 overflow<nsw> : i64
    %210 = llvm.add %189, %209 overflow<nsw> : i64
    %211 = llvm.getelementptr inbounds %x_1[%210] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %212 = llvm.load %211 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %213 = llvm.fadd %185, %212 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %214 = llvm.add %j_1, %162 overflow<nsw> : i64
    %215 = llvm.add %189, %214 overflow<nsw> : i64
    %216 = llvm.getelementptr inbounds %x_1[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %217 = llvm.load %216 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %218 = llvm.fadd %186, %217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %219 = llvm.add %j_1, %163 overflow<nsw> : i64
    %220 = llvm.add %189, %219 overflow<nsw> : i64
    %221 = llvm.getelementptr inbounds %x_1[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %222 = llvm.load %221 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %223 = llvm.fadd %187, %222 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %224 = llvm.add %j_1, %164 overflow<nsw> : i64
    %225 = llvm.add %189, %224 overflow<nsw> : i64
    %226 = llvm.getelementptr inbounds %x_1[%225] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %227 = llvm.load %226 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %228 = llvm.fadd %188, %227 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %229 = llvm.add %j_1, %156 overflow<nsw> : i64
    %230 = llvm.icmp "slt" %229, %179 : i64
    llvm.cond_br %230, ^bb3(%229, %193, %198, %203, %208, %213, %218, %223, %228 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%193, %198, %203, %208, %213, %218, %223, %228 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%231: vector<4xf64>, %232: vector<4xf64>, %233: vector<4xf64>, %234: vector<4xf64>, %235: vector<4xf64>, %236: vector<4xf64>, %237: vector<4xf64>, %238: vector<4xf64>):
    %239 = llvm.fadd %231, %232 : vector<4xf64>
    %240 = llvm.fadd %233, %234 : vector<4xf64>
    %241 = llvm.fadd %235, %236 : vector<4xf64>
    %242 = llvm.fadd %237, %238 : vector<4xf64>
    %243 = llvm.fadd %239, %240 : vector<4xf64>
    %244 = llvm.fadd %241, %242 : vector<4xf64>
    %245 = llvm.fadd %243, %244 : vector<4xf64>
    %246 = llvm.fsub %245, %177 : vector<4xf64>
    %247 = llvm.fadd %176, %246 : vector<4xf64>
    %248 = llvm.fsub %247, %176 : vector<4xf64>
    %249 = llvm.fsub %248, %246 : vector<4xf64>
    %250 = llvm.fcmp "uno" %249, %249 : vector<4xf64>
    %251 = llvm.select %250, %169, %249 : vector<4xi1>, vector<4xf64>
    %252 = llvm.add %j, %157 overflow<nsw> : i64
    %253 = llvm.icmp "slt" %252, %174 : i64
    llvm.cond_br %253, ^bb2(%252, %247, %251 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%247, %251 : vector<4xf64>, vector<4xf64>)
  ^bb5(%254: vector<4xf64>, %255: vector<4xf64>):
    %256 = llvm.fsub %168, %255 : vector<4xf64>
    %257 = llvm.intr.smax(%174, %153) : (i64, i64) -> i64
    %258 = llvm.icmp "slt" %257, %x_stride0_1 : i64
    llvm.cond_br %258, ^bb6(%257, %256 : i64, vector<4xf64>), ^bb7(%256 : vector<4xf64>)
  ^bb6(%j_2: i64, %259: vector<4xf64>):
    %260 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %261 = llvm.intr.smin(%260, %158) : (i64, i64) -> i64
    %262 = llvm.intr.smax(%261, %153) : (i64, i64) -> i64
    %263 = llvm.trunc %262 : i64 to i32
    %264 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %265 = llvm.mlir.poison : vector<4xi32>
    %266 = llvm.insertelement %263, %265[%153 : i64] : vector<4xi32>
    %267 = llvm.shufflevector %266, %265 [0, 0, 0, 0] : vector<4xi32>
    %268 = llvm.icmp "slt" %264, %267 : vector<4xi32>
    %269 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %270 = llvm.add %269, %j_2 overflow<nsw> : i64
    %271 = llvm.getelementptr inbounds %x_1[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %272 = llvm.intr.masked.load %271, %268, %169 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %273 = llvm.fadd %259, %272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %274 = llvm.select %268, %273, %259 : vector<4xi1>, vector<4xf64>
    %275 = llvm.add %j_2, %158 overflow<nsw> : i64
    %276 = llvm.icmp "slt" %275, %x_stride0_1 : i64
    llvm.cond_br %276, ^bb6(%275, %274 : i64, vector<4xf64>), ^bb7(%274 : vector<4xf64>)
  ^bb7(%277: vector<4xf64>):
    %278 = llvm.fadd %254, %277 : vector<4xf64>
    %279 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %280 = "llvm.intr.vector.reduce.fadd"(%279, %278) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %281 = llvm.fadd %170, %280 : f64
    %282 = llvm.fdiv %281, %152 : f64
    %283 = llvm.mlir.poison : vector<4xf64>
    %284 = llvm.insertelement %282, %283[%153 : i64] : vector<4xf64>
    %285 = llvm.shufflevector %284, %283 [0, 0, 0, 0] : vector<4xf64>
    %286 = llvm.ashr %x_stride0_1, %158 : i64
    %287 = llvm.mul %286, %161 overflow<nsw> : i64
    %288 = llvm.icmp "slt" %153, %287 : i64
    llvm.cond_br %288, ^bb8(%153, %168, %169 : i64, vector<4xf64>, vector<4xf64>), ^bb11(%168, %169 : vector<4xf64>, vector<4xf64>)
  ^bb8(%j_3: i64, %289: vector<4xf64>, %290: vector<4xf64>):
    %291 = llvm.add %j_3, %165 overflow<nsw> : i64
    %292 = llvm.intr.smin(%291, %287) : (i64, i64) -> i64
    %293 = llvm.icmp "slt" %j_3, %292 : i64
    llvm.cond_br %293, ^bb9(%j_3, %168, %168, %168, %168 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%168, %168, %168, %168 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%j_4: i64, %294: vector<4xf64>, %295: vector<4xf64>, %296: vector<4xf64>, %297: vector<4xf64>):
    %298 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %299 = llvm.add %298, %j_4 overflow<nsw> : i64
    %300 = llvm.getelementptr inbounds %x_1[%299] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %301 = llvm.load %300 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %302 = llvm.fsub %301, %285 : vector<4xf64>
    %303 = llvm.fmul %302, %302 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %304 = llvm.fadd %294, %303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %305 = llvm.add %j_4, %158 overflow<nsw> : i64
    %306 = llvm.add %298, %305 overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %x_1[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %308 = llvm.load %307 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %309 = llvm.fsub %308, %285 : vector<4xf64>
    %310 = llvm.fmul %309, %309 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %311 = llvm.fadd %295, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %312 = llvm.add %j_4, %159 overflow<nsw> : i64
    %313 = llvm.add %298, %312 overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %x_1[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %315 = llvm.load %314 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %316 = llvm.fsub %315, %285 : vector<4xf64>
    %317 = llvm.fmul %316, %316 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %318 = llvm.fadd %296, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %319 = llvm.add %j_4, %160 overflow<nsw> : i64
    %320 = llvm.add %298, %319 overflow<nsw> : i64
    %321 = llvm.getelementptr inbounds %x_1[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %322 = llvm.load %321 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %323 = llvm.fsub %322, %285 : vector<4xf64>
    %324 = llvm.fmul %323, %323 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %325 = llvm.fadd %297, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %326 = llvm.add %j_4, %161 overflow<nsw> : i64
    %327 = llvm.icmp "slt" %326, %292 : i64
    llvm.cond_br %327, ^bb9(%326, %304, %311, %318, %325 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%304, %311, %318, %325 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%328: vector<4xf64>, %329: vector<4xf64>, %330: vector<4xf64>, %331: vector<4xf64>):
    %332 = llvm.fadd %328, %329 : vector<4xf64>
    %333 = llvm.fadd %330, %331 : vector<4xf64>
    %334 = llvm.fadd %332, %333 : vector<4xf64>
    %335 = llvm.fsub %334, %290 : vector<4xf64>
    %336 = llvm.fadd %289, %335 : vector<4xf64>
    %337 = llvm.fsub %336, %289 : vector<4xf64>
    %338 = llvm.fsub %337, %335 : vector<4xf64>
    %339 = llvm.fcmp "uno" %338, %338 : vector<4xf64>
    %340 = llvm.select %339, %169, %338 : vector<4xi1>, vector<4xf64>
    %341 = llvm.add %j_3, %165 overflow<nsw> : i64
    %342 = llvm.icmp "slt" %341, %287 : i64
    llvm.cond_br %342, ^bb8(%341, %336, %340 : i64, vector<4xf64>, vector<4xf64>), ^bb11(%336, %340 : vector<4xf64>, vector<4xf64>)
  ^bb11(%343: vector<4xf64>, %344: vector<4xf64>):
    %345 = llvm.fsub %168, %344 : vector<4xf64>
    %346 = llvm.intr.smax(%287, %153) : (i64, i64) -> i64
    %347 = llvm.icmp "slt" %346, %x_stride0_1 : i64
    llvm.cond_br %347, ^bb12(%346, %345 : i64, vector<4xf64>), ^bb13(%345 : vector<4xf64>)
  ^bb12(%j_5: i64, %348: vector<4xf64>):
    %349 = llvm.sub %x_stride0_1, %j_5 overflow<nsw> : i64
    %350 = llvm.intr.smin(%349, %158) : (i64, i64) -> i64
    %351 = llvm.intr.smax(%350, %153) : (i64, i64) -> i64
    %352 = llvm.trunc %351 : i64 to i32
    %353 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %354 = llvm.mlir.poison : vector<4xi32>
    %355 = llvm.insertelement %352, %354[%153 : i64] : vector<4xi32>
    %356 = llvm.shufflevector %355, %354 [0, 0, 0, 0] : vector<4xi32>
    %357 = llvm.icmp "slt" %353, %356 : vector<4xi32>
    %358 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %359 = llvm.add %358, %j_5 overflow<nsw> : i64
    %360 = llvm.getelementptr inbounds %x_1[%359] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %361 = llvm.intr.masked.load %360, %357, %169 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %362 = llvm.fsub %361, %285 : vector<4xf64>
    %363 = llvm.fmul %362, %362 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %364 = llvm.fadd %348, %363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %365 = llvm.select %357, %364, %348 : vector<4xi1>, vector<4xf64>
    %366 = llvm.add %j_5, %158 overflow<nsw> : i64
    %367 = llvm.icmp "slt" %366, %x_stride0_1 : i64
    llvm.cond_br %367, ^bb12(%366, %365 : i64, vector<4xf64>), ^bb13(%365 : vector<4xf64>)
  ^bb13(%368: vector<4xf64>):
    %369 = llvm.fadd %343, %368 : vector<4xf64>
    %370 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %371 = "llvm.intr.vector.reduce.fadd"(%370, %369) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %372 = llvm.fadd %170, %371 : f64
    %373 = llvm.fdiv %372, %152 : f64
    %374 = llvm.fadd %373, %171 : f64
    %375 = llvm.intr.sqrt(%374) : (f64) -> f64
    %376 = llvm.mlir.poison : vector<4xf64>
    %377 = llvm.insertelement %375, %376[%153 : i64] : vector<4xf64>
    %378 = llvm.shufflevector %377, %376 [0, 0, 0, 0] : vector<4xf64>
    %379 = llvm.ashr %x_stride0_1, %166 : i64
    %380 = llvm.mul %379, %158 overflow<nsw> : i64
    %381 = llvm.icmp "slt" %153, %380 : i64
    llvm.cond_br %381, ^bb14(%153 : i64), ^bb15
  ^bb14(%j_6: i64):
    %382 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %383 = llvm.add %382, %j_6 overflow<nsw> : i64
    %384 = llvm.getelementptr inbounds %x_1[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %385 = llvm.load %384 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %386 = llvm.getelementptr inbounds %scale_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %387 = llvm.load %386 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %388 = llvm.getelementptr inbounds %shift_1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %389 = llvm.load %388 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %390 = llvm.fsub %385, %285 : vector<4xf64>
    %391 = llvm.fdiv %390, %378 : vector<4xf64>
    %392 = llvm.fmul %391, %387 : vector<4xf64>
    %393 = llvm.fadd %392, %389 : vector<4xf64>
    %394 = llvm.add %382, %j_6 overflow<nsw> : i64
    %395 = llvm.getelementptr inbounds %out_1[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %393, %395 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %396 = llvm.add %j_6, %158 overflow<nsw> : i64
    %397 = llvm.icmp "slt" %396, %380 : i64
    llvm.cond_br %397, ^bb14(%396 : i64), ^bb15
  ^bb15:
    %398 = llvm.intr.smax(%380, %153) : (i64, i64) -> i64
    %399 = llvm.icmp "slt" %398, %x_stride0_1 : i64
    llvm.cond_br %399, ^bb16(%398 : i64), ^bb17
  ^bb16(%j_7: i64):
    %400 = llvm.sub %x_stride0_1, %j_7 overflow<nsw> : i64
    %401 = llvm.intr.smin(%400, %158) : (i64, i64) -> i64
    %402 = llvm.intr.smax(%401, %153) : (i64, i64) -> i64
    %403 = llvm.trunc %402 : i64 to i32
    %404 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %405 = llvm.mlir.poison : vector<4xi32>
    %406 = llvm.insertelement %403, %405[%153 : i64] : vector<4xi32>
    %407 = llvm.shufflevector %406, %405 [0, 0, 0, 0] : vector<4xi32>
    %408 = llvm.icmp "slt" %404, %407 : vector<4xi32>
    %409 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %410 = llvm.add %409, %j_7 overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %x_1[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %412 = llvm.intr.masked.load %411, %408, %169 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %413 = llvm.getelementptr inbounds %scale_1[%j_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %414 = llvm.intr.masked.load %413, %408, %169 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %415 = llvm.getelementptr inbounds %shift_1[%j_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %416 = llvm.intr.masked.load %415, %408, %169 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %417 = llvm.fsub %412, %285 : vector<4xf64>
    %418 = llvm.fdiv %417, %378 : vector<4xf64>
    %419 = llvm.fmul %418, %414 : vector<4xf64>
    %420 = llvm.fadd %419, %416 : vector<4xf64>
    %421 = llvm.add %409, %j_7 overflow<nsw> : i64
    %422 = llvm.getelementptr inbounds %out_1[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %420, %422, %408 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %423 = llvm.add %j_7, %158 overflow<nsw> : i64
    %424 = llvm.icmp "slt" %423, %x_stride0_1 : i64
    llvm.cond_br %424, ^bb16(%423 : i64), ^bb17
  ^bb17:
    %425 = llvm.add %i, %154 overflow<nsw> : i64
    %426 = llvm.icmp "slt" %425, %end : i64
    llvm.cond_br %426, ^bb1(%425 : i64), ^bb18
  ^bb18:
    llvm.return %167 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %427 = llvm.mlir.constant(8) : i64
    %428 = llvm.mlir.constant(16) : i64
    %429 = llvm.mlir.constant(24) : i64
    %430 = llvm.mlir.constant(32) : i64
    %431 = llvm.mlir.constant(40) : i64
    %432 = llvm.mlir.constant(48) : i64
    %433 = llvm.mlir.constant(56) : i64
    %434 = llvm.mlir.constant(64) : i64
    %435 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %436 = llvm.getelementptr inbounds %context[%427] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %437 = llvm.load %436 {alignment = 8 : i64} : !llvm.ptr -> i64
    %438 = llvm.getelementptr inbounds %context[%428] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %439 = llvm.load %438 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %440 = llvm.getelementptr inbounds %context[%429] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %441 = llvm.load %440 {alignment = 8 : i64} : !llvm.ptr -> f64
    %442 = llvm.getelementptr inbounds %context[%430] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %443 = llvm.load %442 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %444 = llvm.getelementptr inbounds %context[%431] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %445 = llvm.load %444 {alignment = 8 : i64} : !llvm.ptr -> i64
    %446 = llvm.getelementptr inbounds %context[%432] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %447 = llvm.load %446 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %448 = llvm.getelementptr inbounds %context[%433] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %449 = llvm.load %448 {alignment = 8 : i64} : !llvm.ptr -> i64
    %450 = llvm.getelementptr inbounds %context[%434] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %451 = llvm.load %450 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %452 = llvm.call @program.parallel0(%begin_1, %end_1, %435, %437, %439, %441, %443, %445, %447, %449, %451) : (i64, i64, i64, i64, !llvm.ptr, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %452 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %453 = llvm.mlir.constant(0) : i64
    %454 = llvm.mlir.constant(1) : i64
    %455 = llvm.mlir.constant(1 : i32) : i32
    %456 = llvm.mlir.constant(2 : i32) : i32
    %457 = llvm.mlir.constant(0 : i32) : i32
    %458 = llvm.icmp "eq" %scale_size0_2, %x_stride0_2 : i64
    %459 = llvm.icmp "eq" %shift_size0_2, %x_stride0_2 : i64
    llvm.cond_br %458, ^bb1, ^bb3(%455 : i32)
  ^bb1:
    llvm.cond_br %459, ^bb2, ^bb3(%456 : i32)
  ^bb2:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %460 = llvm.getelementptr inbounds %extents[%454] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %460 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %457 : i32
  ^bb3(%461: i32):
    llvm.return %461 : i32
  }
}
