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
    %10 = affine.apply affine_map<(d0) -> (((d0 floordiv 32) * 32))>(%7)
    %11 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%7)
    %12 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%7)
    %13 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%12, %7)
    %14 = vector.create_mask %13 : vector<4xi1>
    affine.for %i = 0 to %5 {
      %15 = affine.for %j = 0 to %10 step 1024 iter_args(%16 = %3) -> (vector<4xf64>) {
        %17, %18, %19, %20, %21, %22, %23, %24 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 1024), d1)>(%j, %10) step 32 iter_args(%25 = %3, %26 = %3, %27 = %3, %28 = %3, %29 = %3, %30 = %3, %31 = %3, %32 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %33 = affine.vector_load %x[%i, %j_1] : memref<?x?xf64>, vector<4xf64>
          %34 = arith.addf %25, %33 fastmath<reassoc,contract> : vector<4xf64>
          %35 = affine.vector_load %x[%i, %j_1 + 4] : memref<?x?xf64>, vector<4xf64>
          %36 = arith.addf %26, %35 fastmath<reassoc,contract> : vector<4xf64>
          %37 = affine.vector_load %x[%i, %j_1 + 8] : memref<?x?xf64>, vector<4xf64>
          %38 = arith.addf %27, %37 fastmath<reassoc,contract> : vector<4xf64>
          %39 = affine.vector_load %x[%i, %j_1 + 12] : memref<?x?xf64>, vector<4xf64>
          %40 = arith.addf %28, %39 fastmath<reassoc,contract> : vector<4xf64>
          %41 = affine.vector_load %x[%i, %j_1 + 16] : memref<?x?xf64>, vector<4xf64>
          %42 = arith.addf %29, %41 fastmath<reassoc,contract> : vector<4xf64>
          %43 = affine.vector_load %x[%i, %j_1 + 20] : memref<?x?xf64>, vector<4xf64>
          %44 = arith.addf %30, %43 fastmath<reassoc,contract> : vector<4xf64>
          %45 = affine.vector_load %x[%i, %j_1 + 24] : memref<?x?xf64>, vector<4xf64>
          %46 = arith.addf %31, %45 fastmath<reassoc,contract> : vector<4xf64>
          %47 = affine.vector_load %x[%i, %j_1 + 28] : memref<?x?xf64>, vector<4xf64>
          %48 = arith.addf %32, %47 fastmath<reassoc,contract> : vector<4xf64>
          affine.yield %34, %36, %38, %40, %42, %44, %46, %48 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %49 = arith.addf %17, %18 : vector<4xf64>
        %50 = arith.addf %19, %20 : vector<4xf64>
        %51 = arith.addf %21, %22 : vector<4xf64>
        %52 = arith.addf %23, %24 : vector<4xf64>
        %53 = arith.addf %49, %50 : vector<4xf64>
        %54 = arith.addf %51, %52 : vector<4xf64>
        %55 = arith.addf %53, %54 : vector<4xf64>
        %56 = arith.addf %16, %55 : vector<4xf64>
        affine.yield %56 : vector<4xf64>
      }
      %57 = affine.for %j_2 = %10 to %7 step 4 iter_args(%58 = %15) -> (vector<4xf64>) {
        %59 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_2, %7)
        %60 = vector.create_mask %59 : vector<4xi1>
        %61 = vector.maskedload %x[%i, %j_2], %60, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %62 = arith.addf %58, %61 fastmath<reassoc,contract> : vector<4xf64>
        %63 = arith.select %60, %62, %58 : vector<4xi1>, vector<4xf64>
        affine.yield %63 : vector<4xf64>
      }
      %64 = vector.reduction <add>, %57 fastmath<reassoc> : vector<4xf64> into f64
      %65 = arith.addf %1, %64 : f64
      %66 = arith.divf %65, %9 : f64
      %67 = vector.broadcast %66 : f64 to vector<4xf64>
      %68 = affine.for %j_3 = 0 to %11 step 512 iter_args(%69 = %3) -> (vector<4xf64>) {
        %70, %71, %72, %73 = affine.for %j_4 = affine_map<(d0) -> (d0)>(%j_3) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%j_3, %11) step 16 iter_args(%74 = %3, %75 = %3, %76 = %3, %77 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %78 = affine.vector_load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
          %79 = arith.subf %78, %67 : vector<4xf64>
          %80 = arith.mulf %79, %79 fastmath<contract> : vector<4xf64>
          %81 = arith.addf %74, %80 fastmath<reassoc,contract> : vector<4xf64>
          %82 = affine.vector_load %x[%i, %j_4 + 4] : memref<?x?xf64>, vector<4xf64>
          %83 = arith.subf %82, %67 : vector<4xf64>
          %84 = arith.mulf %83, %83 fastmath<contract> : vector<4xf64>
          %85 = arith.addf %75, %84 fastmath<reassoc,contract> : vector<4xf64>
          %86 = affine.vector_load %x[%i, %j_4 + 8] : memref<?x?xf64>, vector<4xf64>
          %87 = arith.subf %86, %67 : vector<4xf64>
          %88 = arith.mulf %87, %87 fastmath<contract> : vector<4xf64>
          %89 = arith.addf %76, %88 fastmath<reassoc,contract> : vector<4xf64>
          %90 = affine.vector_load %x[%i, %j_4 + 12] : memref<?x?xf64>, vector<4xf64>
          %91 = arith.subf %90, %67 : vector<4xf64>
          %92 = arith.mulf %91, %91 fastmath<contract> : vector<4xf64>
          %93 = arith.addf %77, %92 fastmath<reassoc,contract> : vector<4xf64>
          affine.yield %81, %85, %89, %93 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %94 = arith.addf %70, %71 : vector<4xf64>
        %95 = arith.addf %72, %73 : vector<4xf64>
        %96 = arith.addf %94, %95 : vector<4xf64>
        %97 = arith.addf %69, %96 : vector<4xf64>
        affine.yield %97 : vector<4xf64>
      }
      %98 = affine.for %j_5 = %11 to %7 step 4 iter_args(%99 = %68) -> (vector<4xf64>) {
        %100 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_5, %7)
        %101 = vector.create_mask %100 : vector<4xi1>
        %102 = vector.maskedload %x[%i, %j_5], %101, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %103 = arith.subf %102, %67 : vector<4xf64>
        %104 = arith.mulf %103, %103 fastmath<contract> : vector<4xf64>
        %105 = arith.addf %99, %104 fastmath<reassoc,contract> : vector<4xf64>
        %106 = arith.select %101, %105, %99 : vector<4xi1>, vector<4xf64>
        affine.yield %106 : vector<4xf64>
      }
      %107 = vector.reduction <add>, %98 fastmath<reassoc> : vector<4xf64> into f64
      %108 = arith.addf %1, %107 : f64
      %109 = arith.divf %65, %9 : f64
      %110 = arith.divf %108, %9 : f64
      %111 = arith.addf %110, %2 : f64
      %112 = math.sqrt %111 : f64
      %113 = vector.broadcast %109 : f64 to vector<4xf64>
      %114 = vector.broadcast %112 : f64 to vector<4xf64>
      affine.for %j_6 = 0 to %12 step 4 {
        %115 = affine.vector_load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
        %116 = affine.vector_load %scale[%j_6] : memref<?xf64>, vector<4xf64>
        %117 = affine.vector_load %shift[%j_6] : memref<?xf64>, vector<4xf64>
        %118 = arith.subf %115, %113 : vector<4xf64>
        %119 = arith.divf %118, %114 : vector<4xf64>
        %120 = arith.mulf %119, %116 : vector<4xf64>
        %121 = arith.addf %120, %117 : vector<4xf64>
        affine.vector_store %121, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_7 = %12 to %7 step 4 {
        %122 = vector.maskedload %x[%i, %j_7], %14, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %123 = vector.maskedload %scale[%j_7], %14, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %124 = vector.maskedload %shift[%j_7], %14, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %125 = arith.subf %122, %113 : vector<4xf64>
        %126 = arith.divf %125, %114 : vector<4xf64>
        %127 = arith.mulf %126, %123 : vector<4xf64>
        %128 = arith.addf %127, %124 : vector<4xf64>
        vector.maskedstore %out_1[%i, %j_7], %14, %128 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
    %c32 = arith.constant 32 : index
    %c5 = arith.constant 5 : index
    %c16 = arith.constant 16 : index
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c1024 = arith.constant 1024 : index
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %c20 = arith.constant 20 : index
    %c24 = arith.constant 24 : index
    %c28 = arith.constant 28 : index
    %c512 = arith.constant 512 : index
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
    %10 = arith.shrsi %7, %c5 : index
    %11 = arith.muli %10, %c32 overflow<nsw> : index
    %12 = arith.shrsi %7, %c4 : index
    %13 = arith.muli %12, %c16 overflow<nsw> : index
    %14 = arith.shrsi %7, %c2 : index
    %15 = arith.muli %14, %c4 overflow<nsw> : index
    %16 = arith.subi %7, %15 overflow<nsw> : index
    %17 = vector.create_mask %16 : vector<4xi1>
    scf.for %i = %c0 to %5 step %c1 {
      %18 = scf.for %j = %c0 to %11 step %c1024 iter_args(%19 = %3) -> (vector<4xf64>) {
        %20 = arith.addi %j, %c1024 overflow<nsw> : index
        %21 = arith.minsi %20, %11 : index
        %22, %23, %24, %25, %26, %27, %28, %29 = scf.for %j_1 = %j to %21 step %c32 iter_args(%30 = %3, %31 = %3, %32 = %3, %33 = %3, %34 = %3, %35 = %3, %36 = %3, %37 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %38 = vector.load %x[%i, %j_1] : memref<?x?xf64>, vector<4xf64>
          %39 = arith.addf %30, %38 fastmath<reassoc,contract> : vector<4xf64>
          %40 = arith.addi %j_1, %c4 overflow<nsw> : index
          %41 = vector.load %x[%i, %40] : memref<?x?xf64>, vector<4xf64>
          %42 = arith.addf %31, %41 fastmath<reassoc,contract> : vector<4xf64>
          %43 = arith.addi %j_1, %c8 overflow<nsw> : index
          %44 = vector.load %x[%i, %43] : memref<?x?xf64>, vector<4xf64>
          %45 = arith.addf %32, %44 fastmath<reassoc,contract> : vector<4xf64>
          %46 = arith.addi %j_1, %c12 overflow<nsw> : index
          %47 = vector.load %x[%i, %46] : memref<?x?xf64>, vector<4xf64>
          %48 = arith.addf %33, %47 fastmath<reassoc,contract> : vector<4xf64>
          %49 = arith.addi %j_1, %c16 overflow<nsw> : index
          %50 = vector.load %x[%i, %49] : memref<?x?xf64>, vector<4xf64>
          %51 = arith.addf %34, %50 fastmath<reassoc,contract> : vector<4xf64>
          %52 = arith.addi %j_1, %c20 overflow<nsw> : index
          %53 = vector.load %x[%i, %52] : memref<?x?xf64>, vector<4xf64>
          %54 = arith.addf %35, %53 fastmath<reassoc,contract> : vector<4xf64>
          %55 = arith.addi %j_1, %c24 overflow<nsw> : index
          %56 = vector.load %x[%i, %55] : memref<?x?xf64>, vector<4xf64>
          %57 = arith.addf %36, %56 fastmath<reassoc,contract> : vector<4xf64>
          %58 = arith.addi %j_1, %c28 overflow<nsw> : index
          %59 = vector.load %x[%i, %58] : memref<?x?xf64>, vector<4xf64>
          %60 = arith.addf %37, %59 fastmath<reassoc,contract> : vector<4xf64>
          scf.yield %39, %42, %45, %48, %51, %54, %57, %60 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %61 = arith.addf %22, %23 : vector<4xf64>
        %62 = arith.addf %24, %25 : vector<4xf64>
        %63 = arith.addf %26, %27 : vector<4xf64>
        %64 = arith.addf %28, %29 : vector<4xf64>
        %65 = arith.addf %61, %62 : vector<4xf64>
        %66 = arith.addf %63, %64 : vector<4xf64>
        %67 = arith.addf %65, %66 : vector<4xf64>
        %68 = arith.addf %19, %67 : vector<4xf64>
        scf.yield %68 : vector<4xf64>
      }
      %69 = scf.for %j_2 = %11 to %7 step %c4 iter_args(%70 = %18) -> (vector<4xf64>) {
        %71 = arith.subi %7, %j_2 overflow<nsw> : index
        %72 = vector.create_mask %71 : vector<4xi1>
        %73 = vector.maskedload %x[%i, %j_2], %72, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %74 = arith.addf %70, %73 fastmath<reassoc,contract> : vector<4xf64>
        %75 = arith.select %72, %74, %70 : vector<4xi1>, vector<4xf64>
        scf.yield %75 : vector<4xf64>
      }
      %76 = vector.reduction <add>, %69 fastmath<reassoc> : vector<4xf64> into f64
      %77 = arith.addf %1, %76 : f64
      %78 = arith.divf %77, %9 : f64
      %79 = vector.broadcast %78 : f64 to vector<4xf64>
      %80 = scf.for %j_3 = %c0 to %13 step %c512 iter_args(%81 = %3) -> (vector<4xf64>) {
        %82 = arith.addi %j_3, %c512 overflow<nsw> : index
        %83 = arith.minsi %82, %13 : index
        %84, %85, %86, %87 = scf.for %j_4 = %j_3 to %83 step %c16 iter_args(%88 = %3, %89 = %3, %90 = %3, %91 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %92 = vector.load %x[%i, %j_4] : memref<?x?xf64>, vector<4xf64>
          %93 = arith.subf %92, %79 : vector<4xf64>
          %94 = arith.mulf %93, %93 fastmath<contract> : vector<4xf64>
          %95 = arith.addf %88, %94 fastmath<reassoc,contract> : vector<4xf64>
          %96 = arith.addi %j_4, %c4 overflow<nsw> : index
          %97 = vector.load %x[%i, %96] : memref<?x?xf64>, vector<4xf64>
          %98 = arith.subf %97, %79 : vector<4xf64>
          %99 = arith.mulf %98, %98 fastmath<contract> : vector<4xf64>
          %100 = arith.addf %89, %99 fastmath<reassoc,contract> : vector<4xf64>
          %101 = arith.addi %j_4, %c8 overflow<nsw> : index
          %102 = vector.load %x[%i, %101] : memref<?x?xf64>, vector<4xf64>
          %103 = arith.subf %102, %79 : vector<4xf64>
          %104 = arith.mulf %103, %103 fastmath<contract> : vector<4xf64>
          %105 = arith.addf %90, %104 fastmath<reassoc,contract> : vector<4xf64>
          %106 = arith.addi %j_4, %c12 overflow<nsw> : index
          %107 = vector.load %x[%i, %106] : memref<?x?xf64>, vector<4xf64>
          %108 = arith.subf %107, %79 : vector<4xf64>
          %109 = arith.mulf %108, %108 fastmath<contract> : vector<4xf64>
          %110 = arith.addf %91, %109 fastmath<reassoc,contract> : vector<4xf64>
          scf.yield %95, %100, %105, %110 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %111 = arith.addf %84, %85 : vector<4xf64>
        %112 = arith.addf %86, %87 : vector<4xf64>
        %113 = arith.addf %111, %112 : vector<4xf64>
        %114 = arith.addf %81, %113 : vector<4xf64>
        scf.yield %114 : vector<4xf64>
      }
      %115 = scf.for %j_5 = %13 to %7 step %c4 iter_args(%116 = %80) -> (vector<4xf64>) {
        %117 = arith.subi %7, %j_5 overflow<nsw> : index
        %118 = vector.create_mask %117 : vector<4xi1>
        %119 = vector.maskedload %x[%i, %j_5], %118, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %120 = arith.subf %119, %79 : vector<4xf64>
        %121 = arith.mulf %120, %120 fastmath<contract> : vector<4xf64>
        %122 = arith.addf %116, %121 fastmath<reassoc,contract> : vector<4xf64>
        %123 = arith.select %118, %122, %116 : vector<4xi1>, vector<4xf64>
        scf.yield %123 : vector<4xf64>
      }
      %124 = vector.reduction <add>, %115 fastmath<reassoc> : vector<4xf64> into f64
      %125 = arith.addf %1, %124 : f64
      %126 = arith.divf %77, %9 : f64
      %127 = arith.divf %125, %9 : f64
      %128 = arith.addf %127, %2 : f64
      %129 = math.sqrt %128 : f64
      %130 = vector.broadcast %126 : f64 to vector<4xf64>
      %131 = vector.broadcast %129 : f64 to vector<4xf64>
      scf.for %j_6 = %c0 to %15 step %c4 {
        %132 = vector.load %x[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
        %133 = vector.load %scale[%j_6] : memref<?xf64>, vector<4xf64>
        %134 = vector.load %shift[%j_6] : memref<?xf64>, vector<4xf64>
        %135 = arith.subf %132, %130 : vector<4xf64>
        %136 = arith.divf %135, %131 : vector<4xf64>
        %137 = arith.mulf %136, %133 : vector<4xf64>
        %138 = arith.addf %137, %134 : vector<4xf64>
        vector.store %138, %out_1[%i, %j_6] : memref<?x?xf64>, vector<4xf64>
      }
      %139 = arith.cmpi slt, %15, %7 : index
      scf.if %139 {
        %140 = vector.maskedload %x[%i, %15], %17, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %141 = vector.maskedload %scale[%15], %17, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %142 = vector.maskedload %shift[%15], %17, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %143 = arith.subf %140, %130 : vector<4xf64>
        %144 = arith.divf %143, %131 : vector<4xf64>
        %145 = arith.mulf %144, %141 : vector<4xf64>
        %146 = arith.addf %145, %142 : vector<4xf64>
        vector.maskedstore %out_1[%i, %15], %17, %146 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
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
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)", "tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"]} {
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %scale: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0: i64, %shift: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(32) : i64
    %1 = llvm.mlir.constant(5) : i64
    %2 = llvm.mlir.constant(16) : i64
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(0) : i64
    %6 = llvm.mlir.constant(1) : i64
    %7 = llvm.mlir.constant(1024) : i64
    %8 = llvm.mlir.constant(8) : i64
    %9 = llvm.mlir.constant(12) : i64
    %10 = llvm.mlir.constant(20) : i64
    %11 = llvm.mlir.constant(24) : i64
    %12 = llvm.mlir.constant(28) : i64
    %13 = llvm.mlir.constant(512) : i64
    %14 = llvm.mlir.constant(0 : i32) : i32
    %15 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %16 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %17 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %18 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %19 = llvm.sitofp %x_stride0 : i64 to f64
    %20 = llvm.ashr %x_stride0, %1 : i64
    %21 = llvm.mul %20, %0 overflow<nsw> : i64
    %22 = llvm.ashr %x_stride0, %3 : i64
    %23 = llvm.mul %22, %2 overflow<nsw> : i64
    %24 = llvm.ashr %x_stride0, %4 : i64
    %25 = llvm.mul %24, %3 overflow<nsw> : i64
    %26 = llvm.sub %x_stride0, %25 overflow<nsw> : i64
    %27 = llvm.intr.smin(%26, %3) : (i64, i64) -> i64
    %28 = llvm.intr.smax(%27, %5) : (i64, i64) -> i64
    %29 = llvm.trunc %28 : i64 to i32
    %30 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %31 = llvm.mlir.poison : vector<4xi32>
    %32 = llvm.insertelement %29, %31[%5 : i64] : vector<4xi32>
    %33 = llvm.shufflevector %32, %31 [0, 0, 0, 0] : vector<4xi32>
    %34 = llvm.icmp "slt" %30, %33 : vector<4xi32>
    %35 = llvm.icmp "slt" %5, %x_size0 : i64
    llvm.cond_br %35, ^bb1(%5 : i64), ^bb18
  ^bb1(%i: i64):
    %36 = llvm.icmp "slt" %5, %21 : i64
    llvm.cond_br %36, ^bb2(%5, %17 : i64, vector<4xf64>), ^bb5(%17 : vector<4xf64>)
  ^bb2(%j: i64, %37: vector<4xf64>):
    %38 = llvm.add %j, %7 overflow<nsw> : i64
    %39 = llvm.intr.smin(%38, %21) : (i64, i64) -> i64
    %40 = llvm.icmp "slt" %j, %39 : i64
    llvm.cond_br %40, ^bb3(%j, %17, %17, %17, %17, %17, %17, %17, %17 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%17, %17, %17, %17, %17, %17, %17, %17 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%j_1: i64, %41: vector<4xf64>, %42: vector<4xf64>, %43: vector<4xf64>, %44: vector<4xf64>, %45: vector<4xf64>, %46: vector<4xf64>, %47: vector<4xf64>, %48: vector<4xf64>):
    %49 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %50 = llvm.add %49, %j_1 overflow<nsw> : i64
    %51 = llvm.getelementptr inbounds %x[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %52 = llvm.load %51 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %53 = llvm.fadd %41, %52 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %54 = llvm.add %j_1, %3 overflow<nsw> : i64
    %55 = llvm.add %49, %54 overflow<nsw> : i64
    %56 = llvm.getelementptr inbounds %x[%55] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %57 = llvm.load %56 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %58 = llvm.fadd %42, %57 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %59 = llvm.add %j_1, %8 overflow<nsw> : i64
    %60 = llvm.add %49, %59 overflow<nsw> : i64
    %61 = llvm.getelementptr inbounds %x[%60] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %62 = llvm.load %61 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %63 = llvm.fadd %43, %62 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %64 = llvm.add %j_1, %9 overflow<nsw> : i64
    %65 = llvm.add %49, %64 overflow<nsw> : i64
    %66 = llvm.getelementptr inbounds %x[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %67 = llvm.load %66 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %68 = llvm.fadd %44, %67 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %69 = llvm.add %j_1, %2 overflow<nsw> : i64
    %70 = llvm.add %49, %69 overflow<nsw> : i64
    %71 = llvm.getelementptr inbounds %x[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %72 = llvm.load %71 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %73 = llvm.fadd %45, %72 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %74 = llvm.add %j_1, %10 overflow<nsw> : i64
    %75 = llvm.add %49, %74 overflow<nsw> : i64
    %76 = llvm.getelementptr inbounds %x[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %77 = llvm.load %76 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %78 = llvm.fadd %46, %77 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %79 = llvm.add %j_1, %11 overflow<nsw> : i64
    %80 = llvm.add %49, %79 overflow<nsw> : i64
    %81 = llvm.getelementptr inbounds %x[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %82 = llvm.load %81 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %83 = llvm.fadd %47, %82 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %84 = llvm.add %j_1, %12 overflow<nsw> : i64
    %85 = llvm.add %49, %84 overflow<nsw> : i64
    %86 = llvm.getelementptr inbounds %x[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %87 = llvm.load %86 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %88 = llvm.fadd %48, %87 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %89 = llvm.add %j_1, %0 overflow<nsw> : i64
    %90 = llvm.icmp "slt" %89, %39 : i64
    llvm.cond_br %90, ^bb3(%89, %53, %58, %63, %68, %73, %78, %83, %88 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%53, %58, %63, %68, %73, %78, %83, %88 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%91: vector<4xf64>, %92: vector<4xf64>, %93: vector<4xf64>, %94: vector<4xf64>, %95: vector<4xf64>, %96: vector<4xf64>, %97: vector<4xf64>, %98: vector<4xf64>):
    %99 = llvm.fadd %91, %92 : vector<4xf64>
    %100 = llvm.fadd %93, %94 : vector<4xf64>
    %101 = llvm.fadd %95, %96 : vector<4xf64>
    %102 = llvm.fadd %97, %98 : vector<4xf64>
    %103 = llvm.fadd %99, %100 : vector<4xf64>
    %104 = llvm.fadd %101, %102 : vector<4xf64>
    %105 = llvm.fadd %103, %104 : vector<4xf64>
    %106 = llvm.fadd %37, %105 : vector<4xf64>
    %107 = llvm.add %j, %7 overflow<nsw> : i64
    %108 = llvm.icmp "slt" %107, %21 : i64
    llvm.cond_br %108, ^bb2(%107, %106 : i64, vector<4xf64>), ^bb5(%106 : vector<4xf64>)
  ^bb5(%109: vector<4xf64>):
    %110 = llvm.icmp "slt" %21, %x_stride0 : i64
    llvm.cond_br %110, ^bb6(%21, %109 : i64, vector<4xf64>), ^bb7(%109 : vector<4xf64>)
  ^bb6(%j_2: i64, %111: vector<4xf64>):
    %112 = llvm.sub %x_stride0, %j_2 overflow<nsw> : i64
    %113 = llvm.intr.smin(%112, %3) : (i64, i64) -> i64
    %114 = llvm.intr.smax(%113, %5) : (i64, i64) -> i64
    %115 = llvm.trunc %114 : i64 to i32
    %116 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %117 = llvm.mlir.poison : vector<4xi32>
    %118 = llvm.insertelement %115, %117[%5 : i64] : vector<4xi32>
    %119 = llvm.shufflevector %118, %117 [0, 0, 0, 0] : vector<4xi32>
    %120 = llvm.icmp "slt" %116, %119 : vector<4xi32>
    %121 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %122 = llvm.add %121, %j_2 overflow<nsw> : i64
    %123 = llvm.getelementptr inbounds %x[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %124 = llvm.intr.masked.load %123, %120, %18 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %125 = llvm.fadd %111, %124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %126 = llvm.select %120, %125, %111 : vector<4xi1>, vector<4xf64>
    %127 = llvm.add %j_2, %3 overflow<nsw> : i64
    %128 = llvm.icmp "slt" %127, %x_stride0 : i64
    llvm.cond_br %128, ^bb6(%127, %126 : i64, vector<4xf64>), ^bb7(%126 : vector<4xf64>)
  ^bb7(%129: vector<4xf64>):
    %130 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %131 = "llvm.intr.vector.reduce.fadd"(%130, %129) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %132 = llvm.fadd %15, %131 : f64
    %133 = llvm.fdiv %132, %19 : f64
    %134 = llvm.mlir.poison : vector<4xf64>
    %135 = llvm.insertelement %133, %134[%5 : i64] : vector<4xf64>
    %136 = llvm.shufflevector %135, %134 [0, 0, 0, 0] : vector<4xf64>
    %137 = llvm.icmp "slt" %5, %23 : i64
    llvm.cond_br %137, ^bb8(%5, %17 : i64, vector<4xf64>), ^bb11(%17 : vector<4xf64>)
  ^bb8(%j_3: i64, %138: vector<4xf64>):
    %139 = llvm.add %j_3, %13 overflow<nsw> : i64
    %140 = llvm.intr.smin(%139, %23) : (i64, i64) -> i64
    %141 = llvm.icmp "slt" %j_3, %140 : i64
    llvm.cond_br %141, ^bb9(%j_3, %17, %17, %17, %17 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%17, %17, %17, %17 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%j_4: i64, %142: vector<4xf64>, %143: vector<4xf64>, %144: vector<4xf64>, %145: vector<4xf64>):
    %146 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %147 = llvm.add %146, %j_4 overflow<nsw> : i64
    %148 = llvm.getelementptr inbounds %x[%147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %149 = llvm.load %148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %150 = llvm.fsub %149, %136 : vector<4xf64>
    %151 = llvm.fmul %150, %150 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %152 = llvm.fadd %142, %151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %153 = llvm.add %j_4, %3 overflow<nsw> : i64
    %154 = llvm.add %146, %153 overflow<nsw> : i64
    %155 = llvm.getelementptr inbounds %x[%154] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %156 = llvm.load %155 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %157 = llvm.fsub %156, %136 : vector<4xf64>
    %158 = llvm.fmul %157, %157 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %159 = llvm.fadd %143, %158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %160 = llvm.add %j_4, %8 overflow<nsw> : i64
    %161 = llvm.add %146, %160 overflow<nsw> : i64
    %162 = llvm.getelementptr inbounds %x[%161] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %163 = llvm.load %162 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %164 = llvm.fsub %163, %136 : vector<4xf64>
    %165 = llvm.fmul %164, %164 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %166 = llvm.fadd %144, %165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %167 = llvm.add %j_4, %9 overflow<nsw> : i64
    %168 = llvm.add %146, %167 overflow<nsw> : i64
    %169 = llvm.getelementptr inbounds %x[%168] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %170 = llvm.load %169 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %171 = llvm.fsub %170, %136 : vector<4xf64>
    %172 = llvm.fmul %171, %171 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %173 = llvm.fadd %145, %172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %174 = llvm.add %j_4, %2 overflow<nsw> : i64
    %175 = llvm.icmp "slt" %174, %140 : i64
    llvm.cond_br %175, ^bb9(%174, %152, %159, %166, %173 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%152, %159, %166, %173 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%176: vector<4xf64>, %177: vector<4xf64>, %178: vector<4xf64>, %179: vector<4xf64>):
    %180 = llvm.fadd %176, %177 : vector<4xf64>
    %181 = llvm.fadd %178, %179 : vector<4xf64>
    %182 = llvm.fadd %180, %181 : vector<4xf64>
    %183 = llvm.fadd %138, %182 : vector<4xf64>
    %184 = llvm.add %j_3, %13 overflow<nsw> : i64
    %185 = llvm.icmp "slt" %184, %23 : i64
    llvm.cond_br %185, ^bb8(%184, %183 : i64, vector<4xf64>), ^bb11(%183 : vector<4xf64>)
  ^bb11(%186: vector<4xf64>):
    %187 = llvm.icmp "slt" %23, %x_stride0 : i64
    llvm.cond_br %187, ^bb12(%23, %186 : i64, vector<4xf64>), ^bb13(%186 : vector<4xf64>)
  ^bb12(%j_5: i64, %188: vector<4xf64>):
    %189 = llvm.sub %x_stride0, %j_5 overflow<nsw> : i64
    %190 = llvm.intr.smin(%189, %3) : (i64, i64) -> i64
    %191 = llvm.intr.smax(%190, %5) : (i64, i64) -> i64
    %192 = llvm.trunc %191 : i64 to i32
    %193 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %194 = llvm.mlir.poison : vector<4xi32>
    %195 = llvm.insertelement %192, %194[%5 : i64] : vector<4xi32>
    %196 = llvm.shufflevector %195, %194 [0, 0, 0, 0] : vector<4xi32>
    %197 = llvm.icmp "slt" %193, %196 : vector<4xi32>
    %198 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %199 = llvm.add %198, %j_5 overflow<nsw> : i64
    %200 = llvm.getelementptr inbounds %x[%199] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %201 = llvm.intr.masked.load %200, %197, %18 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %202 = llvm.fsub %201, %136 : vector<4xf64>
    %203 = llvm.fmul %202, %202 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %204 = llvm.fadd %188, %203 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %205 = llvm.select %197, %204, %188 : vector<4xi1>, vector<4xf64>
    %206 = llvm.add %j_5, %3 overflow<nsw> : i64
    %207 = llvm.icmp "slt" %206, %x_stride0 : i64
    llvm.cond_br %207, ^bb12(%206, %205 : i64, vector<4xf64>), ^bb13(%205 : vector<4xf64>)
  ^bb13(%208: vector<4xf64>):
    %209 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %210 = "llvm.intr.vector.reduce.fadd"(%209, %208) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %211 = llvm.fadd %15, %210 : f64
    %212 = llvm.fdiv %132, %19 : f64
    %213 = llvm.fdiv %211, %19 : f64
    %214 = llvm.fadd %213, %16 : f64
    %215 = llvm.intr.sqrt(%214) : (f64) -> f64
    %216 = llvm.mlir.poison : vector<4xf64>
    %217 = llvm.insertelement %212, %216[%5 : i64] : vector<4xf64>
    %218 = llvm.shufflevector %217, %216 [0, 0, 0, 0] : vector<4xf64>
    %219 = llvm.mlir.poison : vector<4xf64>
    %220 = llvm.insertelement %215, %219[%5 : i64] : vector<4xf64>
    %221 = llvm.shufflevector %220, %219 [0, 0, 0, 0] : vector<4xf64>
    %222 = llvm.icmp "slt" %5, %25 : i64
    llvm.cond_br %222, ^bb14(%5 : i64), ^bb15
  ^bb14(%j_6: i64):
    %223 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %224 = llvm.add %223, %j_6 overflow<nsw> : i64
    %225 = llvm.getelementptr inbounds %x[%224] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %226 = llvm.load %225 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %227 = llvm.getelementptr inbounds %scale[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %228 = llvm.load %227 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %229 = llvm.getelementptr inbounds %shift[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %230 = llvm.load %229 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %231 = llvm.fsub %226, %218 : vector<4xf64>
    %232 = llvm.fdiv %231, %221 : vector<4xf64>
    %233 = llvm.fmul %232, %228 : vector<4xf64>
    %234 = llvm.fadd %233, %230 : vector<4xf64>
    %235 = llvm.add %223, %j_6 overflow<nsw> : i64
    %236 = llvm.getelementptr inbounds %out[%235] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %234, %236 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %237 = llvm.add %j_6, %3 overflow<nsw> : i64
    %238 = llvm.icmp "slt" %237, %25 : i64
    llvm.cond_br %238, ^bb14(%237 : i64), ^bb15
  ^bb15:
    %239 = llvm.icmp "slt" %25, %x_stride0 : i64
    llvm.cond_br %239, ^bb16, ^bb17
  ^bb16:
    %240 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %241 = llvm.add %240, %25 overflow<nsw> : i64
    %242 = llvm.getelementptr inbounds %x[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %243 = llvm.intr.masked.load %242, %34, %18 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %244 = llvm.getelementptr inbounds %scale[%25] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %245 = llvm.intr.masked.load %244, %34, %18 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %246 = llvm.getelementptr inbounds %shift[%25] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %247 = llvm.intr.masked.load %246, %34, %18 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %248 = llvm.fsub %243, %218 : vector<4xf64>
    %249 = llvm.fdiv %248, %221 : vector<4xf64>
    %250 = llvm.fmul %249, %245 : vector<4xf64>
    %251 = llvm.fadd %250, %247 : vector<4xf64>
    %252 = llvm.add %240, %25 overflow<nsw> : i64
    %253 = llvm.getelementptr inbounds %out[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %251, %253, %34 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb17
  ^bb17:
    %254 = llvm.add %i, %6 overflow<nsw> : i64
    %255 = llvm.icmp "slt" %254, %x_size0 : i64
    llvm.cond_br %255, ^bb1(%254 : i64), ^bb18
  ^bb18:
    llvm.return %14 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %scale_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %256 = llvm.mlir.constant(0) : i64
    %257 = llvm.mlir.constant(1) : i64
    %258 = llvm.mlir.constant(1 : i32) : i32
    %259 = llvm.mlir.constant(2 : i32) : i32
    %260 = llvm.mlir.constant(0 : i32) : i32
    %261 = llvm.icmp "eq" %scale_size0_1, %x_stride0_1 : i64
    %262 = llvm.icmp "eq" %shift_size0_1, %x_stride0_1 : i64
    llvm.cond_br %261, ^bb1, ^bb3(%258 : i32)
  ^bb1:
    llvm.cond_br %262, ^bb2, ^bb3(%259 : i32)
  ^bb2:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %263 = llvm.getelementptr inbounds %extents[%257] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %263 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %260 : i32
  ^bb3(%264: i32):
    llvm.return %264 : i32
  }
}
