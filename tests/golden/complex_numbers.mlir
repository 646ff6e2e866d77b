// ----- nd
builtin.module {
  func.func @program(%z: tensor<?xcomplex<f64>>, %w: tensor<?xcomplex<f64>>) -> (tensor<?xcomplex<f64>>, tensor<?xf64>, tensor<?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %w, %0 : tensor<?xcomplex<f64>>
    %2 = tensor.dim %z, %0 : tensor<?xcomplex<f64>>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (z.shape[0],) (w.shape[0],)"
    %4 = nd.conj %w : tensor<?xcomplex<f64>>
    %5 = nd.multiply %z, %4 : tensor<?xcomplex<f64>>
    %6 = nd.constant dense<(2.0, 0.0)> : tensor<complex<f64>>
    %7 = nd.add %w, %6 : tensor<?xcomplex<f64>>, tensor<complex<f64>>
    %8 = nd.divide %5, %7 : tensor<?xcomplex<f64>>
    %9 = nd.absolute %z : tensor<?xcomplex<f64>>
    %10 = nd.real %5 : tensor<?xcomplex<f64>>
    %11 = nd.imag %5 : tensor<?xcomplex<f64>>
    %12 = nd.add %10, %11 : tensor<?xf64>
    func.return %8, %9, %12 : tensor<?xcomplex<f64>>, tensor<?xf64>, tensor<?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%z: tensor<?xcomplex<f64>>, %w: tensor<?xcomplex<f64>>) -> (tensor<?xcomplex<f64>>, tensor<?xf64>, tensor<?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %z, %0 : tensor<?xcomplex<f64>>
    %2 = tensor.extract_slice %w[0] [%1] [1] {whole} : tensor<?xcomplex<f64>> to tensor<?xcomplex<f64>>
    %3 = tensor.empty(%1) : tensor<?xcomplex<f64>>
    %4 = tensor.empty(%1) : tensor<?xf64>
    %5 = tensor.empty(%1) : tensor<?xf64>
    %6, %7, %8 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%2, %z : tensor<?xcomplex<f64>>, tensor<?xcomplex<f64>>) outs(%3, %4, %5 : tensor<?xcomplex<f64>>, tensor<?xf64>, tensor<?xf64>) {
    ^bb0(%9: complex<f64>, %10: complex<f64>, %11: complex<f64>, %12: f64, %13: f64):
      %14 = complex.re %9 : complex<f64>
      %15 = complex.im %9 : complex<f64>
      %16 = arith.negf %15 : f64
      %17 = complex.create %14, %16 : complex<f64>
      %18 = complex.re %10 : complex<f64>
      %19 = complex.im %10 : complex<f64>
      %20 = complex.re %17 : complex<f64>
      %21 = complex.im %17 : complex<f64>
      %22 = arith.mulf %18, %20 : f64
      %23 = arith.mulf %19, %21 : f64
      %24 = arith.subf %22, %23 : f64
      %25 = arith.mulf %18, %21 : f64
      %26 = arith.mulf %19, %20 : f64
      %27 = arith.addf %25, %26 : f64
      %28 = complex.create %24, %27 : complex<f64>
      %29 = arith.constant 2.000000e+00 : f64
      %30 = arith.constant 0.000000e+00 : f64
      %31 = complex.create %29, %30 : complex<f64>
      %32 = complex.re %31 : complex<f64>
      %33 = complex.im %31 : complex<f64>
      %34 = arith.addf %14, %32 : f64
      %35 = arith.addf %15, %33 : f64
      %36 = complex.create %34, %35 : complex<f64>
      %37 = complex.re %28 : complex<f64>
      %38 = complex.im %28 : complex<f64>
      %39 = complex.re %36 : complex<f64>
      %40 = complex.im %36 : complex<f64>
      %41 = math.absf %39 : f64
      %42 = math.absf %40 : f64
      %43 = arith.cmpf oge, %41, %42 : f64
      %44 = arith.select %43, %39, %40 : f64
      %45 = arith.select %43, %40, %39 : f64
      %46 = arith.divf %45, %44 : f64
      %47 = arith.constant 1.000000e+00 : f64
      %48 = arith.mulf %45, %46 : f64
      %49 = arith.addf %44, %48 : f64
      %50 = arith.divf %47, %49 : f64
      %51 = arith.select %43, %37, %38 : f64
      %52 = arith.select %43, %38, %37 : f64
      %53 = arith.mulf %52, %46 : f64
      %54 = arith.addf %51, %53 : f64
      %55 = arith.mulf %54, %50 : f64
      %56 = arith.mulf %37, %46 : f64
      %57 = arith.subf %38, %56 : f64
      %58 = arith.mulf %38, %46 : f64
      %59 = arith.subf %58, %37 : f64
      %60 = arith.select %43, %57, %59 : f64
      %61 = arith.cmpf oeq, %44, %30 : f64
      %62 = arith.divf %37, %41 : f64
      %63 = arith.divf %38, %41 : f64
      %64 = arith.mulf %60, %50 : f64
      %65 = arith.select %61, %62, %55 : f64
      %66 = arith.select %61, %63, %64 : f64
      %67 = complex.create %65, %66 : complex<f64>
      %68 = math.absf %18 : f64
      %69 = math.absf %19 : f64
      %70 = arith.maximumf %68, %69 : f64
      %71 = arith.minimumf %68, %69 : f64
      %72 = arith.divf %71, %70 : f64
      %73 = arith.mulf %72, %72 : f64
      %74 = arith.addf %47, %73 : f64
      %75 = math.sqrt %74 : f64
      %76 = arith.cmpf oeq, %70, %30 : f64
      %77 = arith.mulf %70, %75 : f64
      %78 = arith.select %76, %30, %77 : f64
      %79 = math.absf %68 : f64
      %80 = arith.constant 0x7ff0000000000000 : f64
      %81 = arith.cmpf oeq, %79, %80 : f64
      %82 = math.absf %69 : f64
      %83 = arith.cmpf oeq, %82, %80 : f64
      %84 = arith.ori %81, %83 : i1
      %85 = arith.select %84, %80, %78 : f64
      %86 = arith.addf %37, %38 : f64
      linalg.yield %67, %85, %86 : complex<f64>, f64, f64
    } -> (tensor<?xcomplex<f64>>, tensor<?xf64>, tensor<?xf64>)
    func.return %6, %7, %8 : tensor<?xcomplex<f64>>, tensor<?xf64>, tensor<?xf64>
  }
  func.func @program_shapes(%z: tensor<?xcomplex<f64>>, %w: tensor<?xcomplex<f64>>) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %z, %0 : tensor<?xcomplex<f64>>
    %2 = tensor.dim %w, %0 : tensor<?xcomplex<f64>>
    %3 = arith.cmpi eq, %2, %1 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (z.shape[0],) (w.shape[0],)"
    func.return %1, %1, %1 : index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%z: memref<?xcomplex<f64>> {llvm.noalias}, %w: memref<?xcomplex<f64>> {llvm.noalias}, %out0: memref<?xcomplex<f64>> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 2.000000e+00 : f64
    %2 = arith.constant 0.000000e+00 : f64
    %3 = arith.constant 1.000000e+00 : f64
    %4 = arith.constant 0x7ff0000000000000 : f64
    %5 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %6 = arith.constant dense<2.000000e+00> : vector<4xf64>
    %7 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %8 = arith.constant dense<0x7ff0000000000000> : vector<4xf64>
    %9 = memref.dim %z, %0 : memref<?xcomplex<f64>>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%9], strides: [1] : memref<?xcomplex<f64>> to memref<?xcomplex<f64>>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%9], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%9], strides: [1] : memref<?xf64> to memref<?xf64>
    %10 = memref.reinterpret_cast %w to offset: [0], sizes: [%9], strides: [1] : memref<?xcomplex<f64>> to memref<?xcomplex<f64>>
    %11 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%9)
    affine.parallel (%i_strip) = (0) to (symbol(%11)) step (8192) {
      %12 = builtin.unrealized_conversion_cast %10 : memref<?xcomplex<f64>> to memref<?xf64>
      %13 = builtin.unrealized_conversion_cast %z : memref<?xcomplex<f64>> to memref<?xf64>
      %14 = builtin.unrealized_conversion_cast %out0_1 : memref<?xcomplex<f64>> to memref<?xf64>
      affine.for %i = 0 to 8192 step 4 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %15 = affine.vector_load %12[%i_1 * 2] : memref<?xf64>, vector<4xf64>
        %16 = affine.vector_load %12[%i_1 * 2 + 4] : memref<?xf64>, vector<4xf64>
        %17 = vector.shuffle %15, %16 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
        %18 = vector.shuffle %15, %16 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
        %19 = affine.vector_load %13[%i_1 * 2] : memref<?xf64>, vector<4xf64>
        %20 = affine.vector_load %13[%i_1 * 2 + 4] : memref<?xf64>, vector<4xf64>
        %21 = vector.shuffle %19, %20 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
        %22 = vector.shuffle %19, %20 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
        %23 = arith.negf %18 : vector<4xf64>
        %24 = arith.mulf %21, %17 : vector<4xf64>
        %25 = arith.mulf %22, %23 : vector<4xf64>
        %26 = arith.subf %24, %25 : vector<4xf64>
        %27 = arith.mulf %21, %23 : vector<4xf64>
        %28 = arith.mulf %22, %17 : vector<4xf64>
        %29 = arith.addf %27, %28 : vector<4xf64>
        %30 = arith.addf %17, %6 : vector<4xf64>
        %31 = arith.addf %18, %5 : vector<4xf64>
        %32 = math.absf %30 : vector<4xf64>
        %33 = math.absf %31 : vector<4xf64>
        %34 = arith.cmpf oge, %32, %33 : vector<4xf64>
        %35 = arith.select %34, %30, %31 : vector<4xi1>, vector<4xf64>
        %36 = arith.select %34, %31, %30 : vector<4xi1>, vector<4xf64>
        %37 = arith.divf %36, %35 : vector<4xf64>
        %38 = arith.mulf %36, %37 : vector<4xf64>
        %39 = arith.addf %35, %38 : vector<4xf64>
        %40 = arith.divf %7, %39 : vector<4xf64>
        %41 = arith.select %34, %26, %29 : vector<4xi1>, vector<4xf64>
        %42 = arith.select %34, %29, %26 : vector<4xi1>, vector<4xf64>
        %43 = arith.mulf %42, %37 : vector<4xf64>
        %44 = arith.addf %41, %43 : vector<4xf64>
        %45 = arith.mulf %44, %40 : vector<4xf64>
        %46 = arith.mulf %26, %37 : vector<4xf64>
        %47 = arith.subf %29, %46 : vector<4xf64>
        %48 = arith.mulf %29, %37 : vector<4xf64>
        %49 = arith.subf %48, %26 : vector<4xf64>
        %50 = arith.select %34, %47, %49 : vector<4xi1>, vector<4xf64>
        %51 = arith.cmpf oeq, %35, %5 : vector<4xf64>
        %52 = arith.divf %26, %32 : vector<4xf64>
        %53 = arith.divf %29, %32 : vector<4xf64>
        %54 = arith.mulf %50, %40 : vector<4xf64>
        %55 = arith.select %51, %52, %45 : vector<4xi1>, vector<4xf64>
        %56 = arith.select %51, %53, %54 : vector<4xi1>, vector<4xf64>
        %57 = math.absf %21 : vector<4xf64>
        %58 = math.absf %22 : vector<4xf64>
        %59 = arith.maximumf %57, %58 : vector<4xf64>
        %60 = arith.minimumf %57, %58 : vector<4xf64>
        %61 = arith.divf %60, %59 : vector<4xf64>
        %62 = arith.mulf %61, %61 : vector<4xf64>
        %63 = arith.addf %7, %62 : vector<4xf64>
        %64 = math.sqrt %63 : vector<4xf64>
        %65 = arith.cmpf oeq, %59, %5 : vector<4xf64>
        %66 = arith.mulf %59, %64 : vector<4xf64>
        %67 = arith.select %65, %5, %66 : vector<4xi1>, vector<4xf64>
        %68 = math.absf %57 : vector<4xf64>
        %69 = arith.cmpf oeq, %68, %8 : vector<4xf64>
        %70 = math.absf %58 : vector<4xf64>
        %71 = arith.cmpf oeq, %70, %8 : vector<4xf64>
        %72 = arith.ori %69, %71 : vector<4xi1>
        %73 = arith.select %72, %8, %67 : vector<4xi1>, vector<4xf64>
        %74 = arith.addf %26, %29 : vector<4xf64>
        %75 = vector.shuffle %55, %56 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
        %76 = vector.shuffle %55, %56 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
        affine.vector_store %75, %14[%i_1 * 2] : memref<?xf64>, vector<4xf64>
        affine.vector_store %76, %14[%i_1 * 2 + 4] : memref<?xf64>, vector<4xf64>
        affine.vector_store %73, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
        affine.vector_store %74, %out2_1[%i_1] : memref<?xf64>, vector<4xf64>
      }
    }
    %77 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%11, %9)
    %78 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%77, %9)
    %79 = vector.create_mask %78 : vector<4xi1>
    %80 = builtin.unrealized_conversion_cast %10 : memref<?xcomplex<f64>> to memref<?xf64>
    %81 = builtin.unrealized_conversion_cast %z : memref<?xcomplex<f64>> to memref<?xf64>
    %82 = builtin.unrealized_conversion_cast %out0_1 : memref<?xcomplex<f64>> to memref<?xf64>
    affine.for %i_2 = %11 to %77 step 4 {
      %83 = affine.vector_load %80[%i_2 * 2] : memref<?xf64>, vector<4xf64>
      %84 = affine.vector_load %80[%i_2 * 2 + 4] : memref<?xf64>, vector<4xf64>
      %85 = vector.shuffle %83, %84 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %86 = vector.shuffle %83, %84 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %87 = affine.vector_load %81[%i_2 * 2] : memref<?xf64>, vector<4xf64>
      %88 = affine.vector_load %81[%i_2 * 2 + 4] : memref<?xf64>, vector<4xf64>
      %89 = vector.shuffle %87, %88 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %90 = vector.shuffle %87, %88 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %91 = arith.negf %86 : vector<4xf64>
      %92 = arith.mulf %89, %85 : vector<4xf64>
      %93 = arith.mulf %90, %91 : vector<4xf64>
      %94 = arith.subf %92, %93 : vector<4xf64>
      %95 = arith.mulf %89, %91 : vector<4xf64>
      %96 = arith.mulf %90, %85 : vector<4xf64>
      %97 = arith.addf %95, %96 : vector<4xf64>
      %98 = arith.addf %85, %6 : vector<4xf64>
      %99 = arith.addf %86, %5 : vector<4xf64>
      %100 = math.absf %98 : vector<4xf64>
      %101 = math.absf %99 : vector<4xf64>
      %102 = arith.cmpf oge, %100, %101 : vector<4xf64>
      %103 = arith.select %102, %98, %99 : vector<4xi1>, vector<4xf64>
      %104 = arith.select %102, %99, %98 : vector<4xi1>, vector<4xf64>
      %105 = arith.divf %104, %103 : vector<4xf64>
      %106 = arith.mulf %104, %105 : vector<4xf64>
      %107 = arith.addf %103, %106 : vector<4xf64>
      %108 = arith.divf %7, %107 : vector<4xf64>
      %109 = arith.select %102, %94, %97 : vector<4xi1>, vector<4xf64>
      %110 = arith.select %102, %97, %94 : vector<4xi1>, vector<4xf64>
      %111 = arith.mulf %110, %105 : vector<4xf64>
      %112 = arith.addf %109, %111 : vector<4xf64>
      %113 = arith.mulf %112, %108 : vector<4xf64>
      %114 = arith.mulf %94, %105 : vector<4xf64>
      %115 = arith.subf %97, %114 : vector<4xf64>
      %116 = arith.mulf %97, %105 : vector<4xf64>
      %117 = arith.subf %116, %94 : vector<4xf64>
      %118 = arith.select %102, %115, %117 : vector<4xi1>, vector<4xf64>
      %119 = arith.cmpf oeq, %103, %5 : vector<4xf64>
      %120 = arith.divf %94, %100 : vector<4xf64>
      %121 = arith.divf %97, %100 : vector<4xf64>
      %122 = arith.mulf %118, %108 : vector<4xf64>
      %123 = arith.select %119, %120, %113 : vector<4xi1>, vector<4xf64>
      %124 = arith.select %119, %121, %122 : vector<4xi1>, vector<4xf64>
      %125 = math.absf %89 : vector<4xf64>
      %126 = math.absf %90 : vector<4xf64>
      %127 = arith.maximumf %125, %126 : vector<4xf64>
      %128 = arith.minimumf %125, %126 : vector<4xf64>
      %129 = arith.divf %128, %127 : vector<4xf64>
      %130 = arith.mulf %129, %129 : vector<4xf64>
      %131 = arith.addf %7, %130 : vector<4xf64>
      %132 = math.sqrt %131 : vector<4xf64>
      %133 = arith.cmpf oeq, %127, %5 : vector<4xf64>
      %134 = arith.mulf %127, %132 : vector<4xf64>
      %135 = arith.select %133, %5, %134 : vector<4xi1>, vector<4xf64>
      %136 = math.absf %125 : vector<4xf64>
      %137 = arith.cmpf oeq, %136, %8 : vector<4xf64>
      %138 = math.absf %126 : vector<4xf64>
      %139 = arith.cmpf oeq, %138, %8 : vector<4xf64>
      %140 = arith.ori %137, %139 : vector<4xi1>
      %141 = arith.select %140, %8, %135 : vector<4xi1>, vector<4xf64>
      %142 = arith.addf %94, %97 : vector<4xf64>
      %143 = vector.shuffle %123, %124 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
      %144 = vector.shuffle %123, %124 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
      affine.vector_store %143, %82[%i_2 * 2] : memref<?xf64>, vector<4xf64>
      affine.vector_store %144, %82[%i_2 * 2 + 4] : memref<?xf64>, vector<4xf64>
      affine.vector_store %141, %out1_1[%i_2] : memref<?xf64>, vector<4xf64>
      affine.vector_store %142, %out2_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_3 = %77 to %9 step 4 {
      %145 = vector.shuffle %79, %79 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %146 = vector.shuffle %79, %79 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %147 = affine.apply affine_map<(d0) -> ((d0 * 2))>(%i_3)
      %148 = vector.maskedload %80[%147], %145, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %149 = affine.apply affine_map<(d0) -> (((d0 * 2) + 4))>(%i_3)
      %150 = vector.maskedload %80[%149], %146, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %151 = vector.shuffle %148, %150 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %152 = vector.shuffle %148, %150 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %153 = vector.shuffle %79, %79 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %154 = vector.shuffle %79, %79 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %155 = affine.apply affine_map<(d0) -> ((d0 * 2))>(%i_3)
      %156 = vector.maskedload %81[%155], %153, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %157 = affine.apply affine_map<(d0) -> (((d0 * 2) + 4))>(%i_3)
      %158 = vector.maskedload %81[%157], %154, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %159 = vector.shuffle %156, %158 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %160 = vector.shuffle %156, %158 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %161 = arith.negf %152 : vector<4xf64>
      %162 = arith.mulf %159, %151 : vector<4xf64>
      %163 = arith.mulf %160, %161 : vector<4xf64>
      %164 = arith.subf %162, %163 : vector<4xf64>
      %165 = arith.mulf %159, %161 : vector<4xf64>
      %166 = arith.mulf %160, %151 : vector<4xf64>
      %167 = arith.addf %165, %166 : vector<4xf64>
      %168 = arith.addf %151, %6 : vector<4xf64>
      %169 = arith.addf %152, %5 : vector<4xf64>
      %170 = math.absf %168 : vector<4xf64>
      %171 = math.absf %169 : vector<4xf64>
      %172 = arith.cmpf oge, %170, %171 : vector<4xf64>
      %173 = arith.select %172, %168, %169 : vector<4xi1>, vector<4xf64>
      %174 = arith.select %172, %169, %168 : vector<4xi1>, vector<4xf64>
      %175 = arith.divf %174, %173 : vector<4xf64>
      %176 = arith.mulf %174, %175 : vector<4xf64>
      %177 = arith.addf %173, %176 : vector<4xf64>
      %178 = arith.divf %7, %177 : vector<4xf64>
      %179 = arith.select %172, %164, %167 : vector<4xi1>, vector<4xf64>
      %180 = arith.select %172, %167, %164 : vector<4xi1>, vector<4xf64>
      %181 = arith.mulf %180, %175 : vector<4xf64>
      %182 = arith.addf %179, %181 : vector<4xf64>
      %183 = arith.mulf %182, %178 : vector<4xf64>
      %184 = arith.mulf %164, %175 : vector<4xf64>
      %185 = arith.subf %167, %184 : vector<4xf64>
      %186 = arith.mulf %167, %175 : vector<4xf64>
      %187 = arith.subf %186, %164 : vector<4xf64>
      %188 = arith.select %172, %185, %187 : vector<4xi1>, vector<4xf64>
      %189 = arith.cmpf oeq, %173, %5 : vector<4xf64>
      %190 = arith.divf %164, %170 : vector<4xf64>
      %191 = arith.divf %167, %170 : vector<4xf64>
      %192 = arith.mulf %188, %178 : vector<4xf64>
      %193 = arith.select %189, %190, %183 : vector<4xi1>, vector<4xf64>
      %194 = arith.select %189, %191, %192 : vector<4xi1>, vector<4xf64>
      %195 = math.absf %159 : vector<4xf64>
      %196 = math.absf %160 : vector<4xf64>
      %197 = arith.maximumf %195, %196 : vector<4xf64>
      %198 = arith.minimumf %195, %196 : vector<4xf64>
      %199 = arith.divf %198, %197 : vector<4xf64>
      %200 = arith.mulf %199, %199 : vector<4xf64>
      %201 = arith.addf %7, %200 : vector<4xf64>
      %202 = math.sqrt %201 : vector<4xf64>
      %203 = arith.cmpf oeq, %197, %5 : vector<4xf64>
      %204 = arith.mulf %197, %202 : vector<4xf64>
      %205 = arith.select %203, %5, %204 : vector<4xi1>, vector<4xf64>
      %206 = math.absf %195 : vector<4xf64>
      %207 = arith.cmpf oeq, %206, %8 : vector<4xf64>
      %208 = math.absf %196 : vector<4xf64>
      %209 = arith.cmpf oeq, %208, %8 : vector<4xf64>
      %210 = arith.ori %207, %209 : vector<4xi1>
      %211 = arith.select %210, %8, %205 : vector<4xi1>, vector<4xf64>
      %212 = arith.addf %164, %167 : vector<4xf64>
      %213 = vector.shuffle %193, %194 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
      %214 = vector.shuffle %193, %194 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
      %215 = vector.shuffle %79, %79 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %216 = vector.shuffle %79, %79 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %217 = affine.apply affine_map<(d0) -> ((d0 * 2))>(%i_3)
      vector.maskedstore %82[%217], %215, %213 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %218 = affine.apply affine_map<(d0) -> (((d0 * 2) + 4))>(%i_3)
      vector.maskedstore %82[%218], %216, %214 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      vector.maskedstore %out1_1[%i_3], %79, %211 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      vector.maskedstore %out2_1[%i_3], %79, %212 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    func.return
  }
  func.func @program_shapes(%z: memref<?xcomplex<f64>> {llvm.noalias}, %w: memref<?xcomplex<f64>> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %z, %0 : memref<?xcomplex<f64>>
    %2 = memref.dim %w, %0 : memref<?xcomplex<f64>>
    %3 = arith.cmpi eq, %2, %1 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (z.shape[0],) (w.shape[0],)"
    func.return %1, %1, %1 : index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%z: memref<?xcomplex<f64>> {llvm.noalias}, %w: memref<?xcomplex<f64>> {llvm.noalias}, %out0: memref<?xcomplex<f64>> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<?xf64> {llvm.noalias}) {
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %0 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %1 = arith.constant dense<2.000000e+00> : vector<4xf64>
    %2 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<0x7ff0000000000000> : vector<4xf64>
    %4 = memref.dim %z, %c0 : memref<?xcomplex<f64>>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%4], strides: [1] : memref<?xcomplex<f64>> to memref<?xcomplex<f64>>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%4], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%4], strides: [1] : memref<?xf64> to memref<?xf64>
    %5 = memref.reinterpret_cast %w to offset: [0], sizes: [%4], strides: [1] : memref<?xcomplex<f64>> to memref<?xcomplex<f64>>
    %6 = arith.shrsi %4, %c13 : index
    %7 = arith.muli %6, %c8192 overflow<nsw> : index
    %8 = arith.maxsi %7, %c0 : index
    %9 = arith.constant 0 : index
    %10 = arith.maxsi %8, %9 : index
    %11 = arith.constant 8191 : index
    %12 = arith.addi %10, %11 : index
    %13 = arith.constant 8192 : index
    %14 = arith.divui %12, %13 : index
    %15 = arith.constant 460804 : index
    %16 = arith.muli %14, %15 : index
    %17 = arith.constant 32768 : index
    %18 = arith.cmpi sge, %16, %17 : index
    "omp.parallel"(%18) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %8, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %19 = builtin.unrealized_conversion_cast %5 : memref<?xcomplex<f64>> to memref<?xf64>
          %20 = builtin.unrealized_conversion_cast %z : memref<?xcomplex<f64>> to memref<?xf64>
          %21 = builtin.unrealized_conversion_cast %out0_1 : memref<?xcomplex<f64>> to memref<?xf64>
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %22 = arith.muli %i_1, %c2 overflow<nsw> : index
            %23 = vector.load %19[%22] : memref<?xf64>, vector<4xf64>
            %24 = arith.addi %22, %c4 overflow<nsw> : index
            %25 = vector.load %19[%24] : memref<?xf64>, vector<4xf64>
            %26 = vector.shuffle %23, %25 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
            %27 = vector.shuffle %23, %25 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
            %28 = vector.load %20[%22] : memref<?xf64>, vector<4xf64>
            %29 = vector.load %20[%24] : memref<?xf64>, vector<4xf64>
            %30 = vector.shuffle %28, %29 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
            %31 = vector.shuffle %28, %29 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
            %32 = arith.negf %27 : vector<4xf64>
            %33 = arith.mulf %30, %26 : vector<4xf64>
            %34 = arith.mulf %31, %32 : vector<4xf64>
            %35 = arith.subf %33, %34 : vector<4xf64>
            %36 = arith.mulf %30, %32 : vector<4xf64>
            %37 = arith.mulf %31, %26 : vector<4xf64>
            %38 = arith.addf %36, %37 : vector<4xf64>
            %39 = arith.addf %26, %1 : vector<4xf64>
            %40 = arith.addf %27, %0 : vector<4xf64>
            %41 = math.absf %39 : vector<4xf64>
            %42 = math.absf %40 : vector<4xf64>
            %43 = arith.cmpf oge, %41, %42 : vector<4xf64>
            %44 = arith.select %43, %39, %40 : vector<4xi1>, vector<4xf64>
            %45 = arith.select %43, %40, %39 : vector<4xi1>, vector<4xf64>
            %46 = arith.divf %45, %44 : vector<4xf64>
            %47 = arith.mulf %45, %46 : vector<4xf64>
            %48 = arith.addf %44, %47 : vector<4xf64>
            %49 = arith.divf %2, %48 : vector<4xf64>
            %50 = arith.select %43, %35, %38 : vector<4xi1>, vector<4xf64>
            %51 = arith.select %43, %38, %35 : vector<4xi1>, vector<4xf64>
            %52 = arith.mulf %51, %46 : vector<4xf64>
            %53 = arith.addf %50, %52 : vector<4xf64>
            %54 = arith.mulf %53, %49 : vector<4xf64>
            %55 = arith.mulf %35, %46 : vector<4xf64>
            %56 = arith.subf %38, %55 : vector<4xf64>
            %57 = arith.mulf %38, %46 : vector<4xf64>
            %58 = arith.subf %57, %35 : vector<4xf64>
            %59 = arith.select %43, %56, %58 : vector<4xi1>, vector<4xf64>
            %60 = arith.cmpf oeq, %44, %0 : vector<4xf64>
            %61 = arith.divf %35, %41 : vector<4xf64>
            %62 = arith.divf %38, %41 : vector<4xf64>
            %63 = arith.mulf %59, %49 : vector<4xf64>
            %64 = arith.select %60, %61, %54 : vector<4xi1>, vector<4xf64>
            %65 = arith.select %60, %62, %63 : vector<4xi1>, vector<4xf64>
            %66 = math.absf %30 : vector<4xf64>
            %67 = math.absf %31 : vector<4xf64>
            %68 = arith.maximumf %66, %67 : vector<4xf64>
            %69 = arith.minimumf %66, %67 : vector<4xf64>
            %70 = arith.divf %69, %68 : vector<4xf64>
            %71 = arith.mulf %70, %70 : vector<4xf64>
            %72 = arith.addf %2, %71 : vector<4xf64>
            %73 = math.sqrt %72 : vector<4xf64>
            %74 = arith.cmpf oeq, %68, %0 : vector<4xf64>
            %75 = arith.mulf %68, %73 : vector<4xf64>
            %76 = arith.select %74, %0, %75 : vector<4xi1>, vector<4xf64>
            %77 = math.absf %66 : vector<4xf64>
            %78 = arith.cmpf oeq, %77, %3 : vector<4xf64>
            %79 = math.absf %67 : vector<4xf64>
            %80 = arith.cmpf oeq, %79, %3 : vector<4xf64>
            %81 = arith.ori %78, %80 : vector<4xi1>
            %82 = arith.select %81, %3, %76 : vector<4xi1>, vector<4xf64>
            %83 = arith.addf %35, %38 : vector<4xf64>
            %84 = vector.shuffle %64, %65 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
            %85 = vector.shuffle %64, %65 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
            vector.store %84, %21[%22] : memref<?xf64>, vector<4xf64>
            vector.store %85, %21[%24] : memref<?xf64>, vector<4xf64>
            vector.store %82, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
            vector.store %83, %out2_1[%i_1] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %86 = arith.subi %4, %8 overflow<nsw> : index
    %87 = arith.shrsi %86, %c2 : index
    %88 = arith.muli %87, %c4 overflow<nsw> : index
    %89 = arith.addi %88, %8 overflow<nsw> : index
    %90 = arith.maxsi %89, %8 : index
    %91 = arith.subi %4, %90 overflow<nsw> : index
    %92 = vector.create_mask %91 : vector<4xi1>
    %93 = builtin.unrealized_conversion_cast %5 : memref<?xcomplex<f64>> to memref<?xf64>
    %94 = builtin.unrealized_conversion_cast %z : memref<?xcomplex<f64>> to memref<?xf64>
    %95 = builtin.unrealized_conversion_cast %out0_1 : memref<?xcomplex<f64>> to memref<?xf64>
    scf.for %i_2 = %8 to %90 step %c4 {
      %96 = arith.muli %i_2, %c2 overflow<nsw> : index
      %97 = vector.load %93[%96] : memref<?xf64>, vector<4xf64>
      %98 = arith.addi %96, %c4 overflow<nsw> : index
      %99 = vector.load %93[%98] : memref<?xf64>, vector<4xf64>
      %100 = vector.shuffle %97, %99 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %101 = vector.shuffle %97, %99 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %102 = vector.load %94[%96] : memref<?xf64>, vector<4xf64>
      %103 = vector.load %94[%98] : memref<?xf64>, vector<4xf64>
      %104 = vector.shuffle %102, %103 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %105 = vector.shuffle %102, %103 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %106 = arith.negf %101 : vector<4xf64>
      %107 = arith.mulf %104, %100 : vector<4xf64>
      %108 = arith.mulf %105, %106 : vector<4xf64>
      %109 = arith.subf %107, %108 : vector<4xf64>
      %110 = arith.mulf %104, %106 : vector<4xf64>
      %111 = arith.mulf %105, %100 : vector<4xf64>
      %112 = arith.addf %110, %111 : vector<4xf64>
      %113 = arith.addf %100, %1 : vector<4xf64>
      %114 = arith.addf %101, %0 : vector<4xf64>
      %115 = math.absf %113 : vector<4xf64>
      %116 = math.absf %114 : vector<4xf64>
      %117 = arith.cmpf oge, %115, %116 : vector<4xf64>
      %118 = arith.select %117, %113, %114 : vector<4xi1>, vector<4xf64>
      %119 = arith.select %117, %114, %113 : vector<4xi1>, vector<4xf64>
      %120 = arith.divf %119, %118 : vector<4xf64>
      %121 = arith.mulf %119, %120 : vector<4xf64>
      %122 = arith.addf %118, %121 : vector<4xf64>
      %123 = arith.divf %2, %122 : vector<4xf64>
      %124 = arith.select %117, %109, %112 : vector<4xi1>, vector<4xf64>
      %125 = arith.select %117, %112, %109 : vector<4xi1>, vector<4xf64>
      %126 = arith.mulf %125, %120 : vector<4xf64>
      %127 = arith.addf %124, %126 : vector<4xf64>
      %128 = arith.mulf %127, %123 : vector<4xf64>
      %129 = arith.mulf %109, %120 : vector<4xf64>
      %130 = arith.subf %112, %129 : vector<4xf64>
      %131 = arith.mulf %112, %120 : vector<4xf64>
      %132 = arith.subf %131, %109 : vector<4xf64>
      %133 = arith.select %117, %130, %132 : vector<4xi1>, vector<4xf64>
      %134 = arith.cmpf oeq, %118, %0 : vector<4xf64>
      %135 = arith.divf %109, %115 : vector<4xf64>
      %136 = arith.divf %112, %115 : vector<4xf64>
      %137 = arith.mulf %133, %123 : vector<4xf64>
      %138 = arith.select %134, %135, %128 : vector<4xi1>, vector<4xf64>
      %139 = arith.select %134, %136, %137 : vector<4xi1>, vector<4xf64>
      %140 = math.absf %104 : vector<4xf64>
      %141 = math.absf %105 : vector<4xf64>
      %142 = arith.maximumf %140, %141 : vector<4xf64>
      %143 = arith.minimumf %140, %141 : vector<4xf64>
      %144 = arith.divf %143, %142 : vector<4xf64>
      %145 = arith.mulf %144, %144 : vector<4xf64>
      %146 = arith.addf %2, %145 : vector<4xf64>
      %147 = math.sqrt %146 : vector<4xf64>
      %148 = arith.cmpf oeq, %142, %0 : vector<4xf64>
      %149 = arith.mulf %142, %147 : vector<4xf64>
      %150 = arith.select %148, %0, %149 : vector<4xi1>, vector<4xf64>
      %151 = math.absf %140 : vector<4xf64>
      %152 = arith.cmpf oeq, %151, %3 : vector<4xf64>
      %153 = math.absf %141 : vector<4xf64>
      %154 = arith.cmpf oeq, %153, %3 : vector<4xf64>
      %155 = arith.ori %152, %154 : vector<4xi1>
      %156 = arith.select %155, %3, %150 : vector<4xi1>, vector<4xf64>
      %157 = arith.addf %109, %112 : vector<4xf64>
      %158 = vector.shuffle %138, %139 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
      %159 = vector.shuffle %138, %139 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
      vector.store %158, %95[%96] : memref<?xf64>, vector<4xf64>
      vector.store %159, %95[%98] : memref<?xf64>, vector<4xf64>
      vector.store %156, %out1_1[%i_2] : memref<?xf64>, vector<4xf64>
      vector.store %157, %out2_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %90 to %4 step %c4 {
      %160 = vector.shuffle %92, %92 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %161 = vector.shuffle %92, %92 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %162 = arith.muli %i_3, %c2 overflow<nsw> : index
      %163 = vector.maskedload %93[%162], %160, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %164 = arith.addi %162, %c4 overflow<nsw> : index
      %165 = vector.maskedload %93[%164], %161, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %166 = vector.shuffle %163, %165 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %167 = vector.shuffle %163, %165 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %168 = vector.maskedload %94[%162], %160, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %169 = vector.maskedload %94[%164], %161, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %170 = vector.shuffle %168, %169 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %171 = vector.shuffle %168, %169 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %172 = arith.negf %167 : vector<4xf64>
      %173 = arith.mulf %170, %166 : vector<4xf64>
      %174 = arith.mulf %171, %172 : vector<4xf64>
      %175 = arith.subf %173, %174 : vector<4xf64>
      %176 = arith.mulf %170, %172 : vector<4xf64>
      %177 = arith.mulf %171, %166 : vector<4xf64>
      %178 = arith.addf %176, %177 : vector<4xf64>
      %179 = arith.addf %166, %1 : vector<4xf64>
      %180 = arith.addf %167, %0 : vector<4xf64>
      %181 = math.absf %179 : vector<4xf64>
      %182 = math.absf %180 : vector<4xf64>
      %183 = arith.cmpf oge, %181, %182 : vector<4xf64>
      %184 = arith.select %183, %179, %180 : vector<4xi1>, vector<4xf64>
      %185 = arith.select %183, %180, %179 : vector<4xi1>, vector<4xf64>
      %186 = arith.divf %185, %184 : vector<4xf64>
      %187 = arith.mulf %185, %186 : vector<4xf64>
      %188 = arith.addf %184, %187 : vector<4xf64>
      %189 = arith.divf %2, %188 : vector<4xf64>
      %190 = arith.select %183, %175, %178 : vector<4xi1>, vector<4xf64>
      %191 = arith.select %183, %178, %175 : vector<4xi1>, vector<4xf64>
      %192 = arith.mulf %191, %186 : vector<4xf64>
      %193 = arith.addf %190, %192 : vector<4xf64>
      %194 = arith.mulf %193, %189 : vector<4xf64>
      %195 = arith.mulf %175, %186 : vector<4xf64>
      %196 = arith.subf %178, %195 : vector<4xf64>
      %197 = arith.mulf %178, %186 : vector<4xf64>
      %198 = arith.subf %197, %175 : vector<4xf64>
      %199 = arith.select %183, %196, %198 : vector<4xi1>, vector<4xf64>
      %200 = arith.cmpf oeq, %184, %0 : vector<4xf64>
      %201 = arith.divf %175, %181 : vector<4xf64>
      %202 = arith.divf %178, %181 : vector<4xf64>
      %203 = arith.mulf %199, %189 : vector<4xf64>
      %204 = arith.select %200, %201, %194 : vector<4xi1>, vector<4xf64>
      %205 = arith.select %200, %202, %203 : vector<4xi1>, vector<4xf64>
      %206 = math.absf %170 : vector<4xf64>
      %207 = math.absf %171 : vector<4xf64>
      %208 = arith.maximumf %206, %207 : vector<4xf64>
      %209 = arith.minimumf %206, %207 : vector<4xf64>
      %210 = arith.divf %209, %208 : vector<4xf64>
      %211 = arith.mulf %210, %210 : vector<4xf64>
      %212 = arith.addf %2, %211 : vector<4xf64>
      %213 = math.sqrt %212 : vector<4xf64>
      %214 = arith.cmpf oeq, %208, %0 : vector<4xf64>
      %215 = arith.mulf %208, %213 : vector<4xf64>
      %216 = arith.select %214, %0, %215 : vector<4xi1>, vector<4xf64>
      %217 = math.absf %206 : vector<4xf64>
      %218 = arith.cmpf oeq, %217, %3 : vector<4xf64>
      %219 = math.absf %207 : vector<4xf64>
      %220 = arith.cmpf oeq, %219, %3 : vector<4xf64>
      %221 = arith.ori %218, %220 : vector<4xi1>
      %222 = arith.select %221, %3, %216 : vector<4xi1>, vector<4xf64>
      %223 = arith.addf %175, %178 : vector<4xf64>
      %224 = vector.shuffle %204, %205 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
      %225 = vector.shuffle %204, %205 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
      vector.maskedstore %95[%162], %160, %224 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      vector.maskedstore %95[%164], %161, %225 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      vector.maskedstore %out1_1[%i_3], %92, %222 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      vector.maskedstore %out2_1[%i_3], %92, %223 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    func.return
  }
  func.func @program_shapes(%z: memref<?xcomplex<f64>> {llvm.noalias}, %w: memref<?xcomplex<f64>> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %z, %0 : memref<?xcomplex<f64>>
    %2 = memref.dim %w, %0 : memref<?xcomplex<f64>>
    %3 = arith.cmpi eq, %2, %1 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (z.shape[0],) (w.shape[0],)"
    func.return %1, %1, %1 : index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/complex_numbers.py:7: ValueError: operands could not be broadcast together with shapes (z.shape[0],) (w.shape[0],)"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%z: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %z_size0: i64, %w: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_size0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(8191) : i64
    %6 = llvm.mlir.constant(460804) : i64
    %7 = llvm.mlir.constant(32768) : i64
    %8 = llvm.mlir.constant(1) : i64
    %9 = llvm.mlir.constant(56) : i64
    %10 = llvm.alloca %9 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %11 = llvm.mlir.constant(8) : i64
    %12 = llvm.mlir.constant(16) : i64
    %13 = llvm.mlir.constant(24) : i64
    %14 = llvm.mlir.constant(32) : i64
    %15 = llvm.mlir.constant(40) : i64
    %16 = llvm.mlir.constant(48) : i64
    %17 = llvm.mlir.constant(0 : i32) : i32
    %18 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %19 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %20 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %21 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.ashr %z_size0, %1 : i64
    %23 = llvm.mul %22, %0 overflow<nsw> : i64
    %24 = llvm.intr.smax(%23, %2) : (i64, i64) -> i64
    %25 = llvm.intr.smax(%24, %2) : (i64, i64) -> i64
    %26 = llvm.add %25, %5 : i64
    %27 = llvm.udiv %26, %0 : i64
    %28 = llvm.mul %27, %6 : i64
    %29 = llvm.icmp "sge" %28, %7 : i64
    %30 = llvm.icmp "sgt" %24, %2 : i64
    %31 = llvm.sub %24, %8 overflow<nsw> : i64
    %32 = llvm.sdiv %31, %0 : i64
    %33 = llvm.add %32, %8 overflow<nsw> : i64
    %34 = llvm.select %30, %33, %2 : i1, i64
    llvm.cond_br %29, ^bb1, ^bb2
  ^bb1:
    llvm.store %24, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %35 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %35 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %36 = llvm.getelementptr inbounds %10[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %z_size0, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %37 = llvm.getelementptr inbounds %10[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %z, %37 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %38 = llvm.getelementptr inbounds %10[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %38 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %39 = llvm.getelementptr inbounds %10[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %39 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %40 = llvm.getelementptr inbounds %10[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %40 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %41 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %42 = llvm.call @stepwell_parallel_for(%41, %10, %34, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%42 : i32)
  ^bb2:
    %43 = llvm.call @program.parallel0(%2, %34, %24, %w, %z_size0, %z, %out0, %out1, %out2) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%43 : i32)
  ^bb3(%44: i32):
    %45 = llvm.sub %z_size0, %24 overflow<nsw> : i64
    %46 = llvm.ashr %45, %4 : i64
    %47 = llvm.mul %46, %3 overflow<nsw> : i64
    %48 = llvm.add %47, %24 overflow<nsw> : i64
    %49 = llvm.intr.smax(%48, %24) : (i64, i64) -> i64
    %50 = llvm.sub %z_size0, %49 overflow<nsw> : i64
    %51 = llvm.intr.smin(%50, %3) : (i64, i64) -> i64
    %52 = llvm.intr.smax(%51, %2) : (i64, i64) -> i64
    %53 = llvm.trunc %52 : i64 to i32
    %54 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %55 = llvm.mlir.poison : vector<4xi32>
    %56 = llvm.insertelement %53, %55[%2 : i64] : vector<4xi32>
    %57 = llvm.shufflevector %56, %55 [0, 0, 0, 0] : vector<4xi32>
    %58 = llvm.icmp "slt" %54, %57 : vector<4xi32>
    %59 = llvm.mul %z_size0, %4 overflow<nsw> : i64
    %60 = llvm.mul %z_size0, %4 overflow<nsw> : i64
    %61 = llvm.mul %z_size0, %4 overflow<nsw> : i64
    %62 = llvm.icmp "slt" %24, %49 : i64
    llvm.cond_br %62, ^bb4(%24 : i64), ^bb5
  ^bb4(%i: i64):
    %63 = llvm.mul %i, %4 overflow<nsw> : i64
    %64 = llvm.getelementptr inbounds %w[%63] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %66 = llvm.getelementptr inbounds %64[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %67 = llvm.load %66 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %68 = llvm.shufflevector %65, %67 [0, 2, 4, 6] : vector<4xf64>
    %69 = llvm.shufflevector %65, %67 [1, 3, 5, 7] : vector<4xf64>
    %70 = llvm.getelementptr inbounds %z[%63] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %71 = llvm.load %70 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %72 = llvm.getelementptr inbounds %70[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %73 = llvm.load %72 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %74 = llvm.shufflevector %71, %73 [0, 2, 4, 6] : vector<4xf64>
    %75 = llvm.shufflevector %71, %73 [1, 3, 5, 7] : vector<4xf64>
    %76 = llvm.fneg %69 : vector<4xf64>
    %77 = llvm.fmul %74, %68 : vector<4xf64>
    %78 = llvm.fmul %75, %76 : vector<4xf64>
    %79 = llvm.fsub %77, %78 : vector<4xf64>
    %80 = llvm.fmul %74, %76 : vector<4xf64>
    %81 = llvm.fmul %75, %68 : vector<4xf64>
    %82 = llvm.fadd %80, %81 : vector<4xf64>
    %83 = llvm.fadd %68, %19 : vector<4xf64>
    %84 = llvm.fadd %69, %18 : vector<4xf64>
    %85 = llvm.intr.fabs(%83) : (vector<4xf64>) -> vector<4xf64>
    %86 = llvm.intr.fabs(%84) : (vector<4xf64>) -> vector<4xf64>
    %87 = llvm.fcmp "oge" %85, %86 : vector<4xf64>
    %88 = llvm.select %87, %83, %84 : vector<4xi1>, vector<4xf64>
    %89 = llvm.select %87, %84, %83 : vector<4xi1>, vector<4xf64>
    %90 = llvm.fdiv %89, %88 : vector<4xf64>
    %91 = llvm.fmul %89, %90 : vector<4xf64>
    %92 = llvm.fadd %88, %91 : vector<4xf64>
    %93 = llvm.fdiv %20, %92 : vector<4xf64>
    %94 = llvm.select %87, %79, %82 : vector<4xi1>, vector<4xf64>
    %95 = llvm.select %87, %82, %79 : vector<4xi1>, vector<4xf64>
    %96 = llvm.fmul %95, %90 : vector<4xf64>
    %97 = llvm.fadd %94, %96 : vector<4xf64>
    %98 = llvm.fmul %97, %93 : vector<4xf64>
    %99 = llvm.fmul %79, %90 : vector<4xf64>
    %100 = llvm.fsub %82, %99 : vector<4xf64>
    %101 = llvm.fmul %82, %90 : vector<4xf64>
    %102 = llvm.fsub %101, %79 : vector<4xf64>
    %103 = llvm.select %87, %100, %102 : vector<4xi1>, vector<4xf64>
    %104 = llvm.fcmp "oeq" %88, %18 : vector<4xf64>
    %105 = llvm.fdiv %79, %85 : vector<4xf64>
    %106 = llvm.fdiv %82, %85 : vector<4xf64>
    %107 = llvm.fmul %103, %93 : vector<4xf64>
    %108 = llvm.select %104, %105, %98 : vector<4xi1>, vector<4xf64>
    %109 = llvm.select %104, %106, %107 : vector<4xi1>, vector<4xf64>
    %110 = llvm.intr.fabs(%74) : (vector<4xf64>) -> vector<4xf64>
    %111 = llvm.intr.fabs(%75) : (vector<4xf64>) -> vector<4xf64>
    %112 = llvm.intr.maximum(%110, %111) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %113 = llvm.intr.minimum(%110, %111) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %114 = llvm.fdiv %113, %112 : vector<4xf64>
    %115 = llvm.fmul %114, %114 : vector<4xf64>
    %116 = llvm.fadd %20, %115 : vector<4xf64>
    %117 = llvm.intr.sqrt(%116) : (vector<4xf64>) -> vector<4xf64>
    %118 = llvm.fcmp "oeq" %112, %18 : vector<4xf64>
    %119 = llvm.fmul %112, %117 : vector<4xf64>
    %120 = llvm.select %118, %18, %119 : vector<4xi1>, vector<4xf64>
    %121 = llvm.intr.fabs(%110) : (vector<4xf64>) -> vector<4xf64>
    %122 = llvm.fcmp "oeq" %121, %21 : vector<4xf64>
    %123 = llvm.intr.fabs(%111) : (vector<4xf64>) -> vector<4xf64>
    %124 = llvm.fcmp "oeq" %123, %21 : vector<4xf64>
    %125 = llvm.or %122, %124 : vector<4xi1>
    %126 = llvm.select %125, %21, %120 : vector<4xi1>, vector<4xf64>
    %127 = llvm.fadd %79, %82 : vector<4xf64>
    %128 = llvm.shufflevector %108, %109 [0, 4, 1, 5] : vector<4xf64>
    %129 = llvm.shufflevector %108, %109 [2, 6, 3, 7] : vector<4xf64>
    %130 = llvm.getelementptr inbounds %out0[%63] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %128, %130 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %131 = llvm.getelementptr inbounds %130[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %129, %131 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %132 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %126, %132 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %133 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %127, %133 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %134 = llvm.add %i, %3 overflow<nsw> : i64
    %135 = llvm.icmp "slt" %134, %49 : i64
    llvm.cond_br %135, ^bb4(%134 : i64), ^bb5
  ^bb5:
    %136 = llvm.icmp "slt" %49, %z_size0 : i64
    llvm.cond_br %136, ^bb6(%49 : i64), ^bb7
  ^bb6(%i_1: i64):
    %137 = llvm.shufflevector %58, %58 [0, 4, 1, 5] : vector<4xi1>
    %138 = llvm.shufflevector %58, %58 [2, 6, 3, 7] : vector<4xi1>
    %139 = llvm.mul %i_1, %4 overflow<nsw> : i64
    %140 = llvm.getelementptr %w[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %141 = llvm.intr.masked.load %140, %137, %18 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %142 = llvm.add %139, %3 overflow<nsw> : i64
    %143 = llvm.getelementptr %w[%142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.intr.masked.load %143, %138, %18 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %145 = llvm.shufflevector %141, %144 [0, 2, 4, 6] : vector<4xf64>
    %146 = llvm.shufflevector %141, %144 [1, 3, 5, 7] : vector<4xf64>
    %147 = llvm.getelementptr %z[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.intr.masked.load %147, %137, %18 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %149 = llvm.getelementptr %z[%142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %150 = llvm.intr.masked.load %149, %138, %18 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %151 = llvm.shufflevector %148, %150 [0, 2, 4, 6] : vector<4xf64>
    %152 = llvm.shufflevector %148, %150 [1, 3, 5, 7] : vector<4xf64>
    %153 = llvm.fneg %146 : vector<4xf64>
    %154 = llvm.fmul %151, %145 : vector<4xf64>
    %155 = llvm.fmul %152, %153 : vector<4xf64>
    %156 = llvm.fsub %154, %155 : vector<4xf64>
    %157 = llvm.fmul %151, %153 : vector<4xf64>
    %158 = llvm.fmul %152, %145 : vector<4xf64>
    %159 = llvm.fadd %157, %158 : vector<4xf64>
    %160 = llvm.fadd %145, %19 : vector<4xf64>
    %161 = llvm.fadd %146, %18 : vector<4xf64>
    %162 = llvm.intr.fabs(%160) : (vector<4xf64>) -> vector<4xf64>
    %163 = llvm.intr.fabs(%161) : (vector<4xf64>) -> vector<4xf64>
    %164 = llvm.fcmp "oge" %162, %163 : vector<4xf64>
    %165 = llvm.select %164, %160, %161 : vector<4xi1>, vector<4xf64>
    %166 = llvm.select %164, %161, %160 : vector<4xi1>, vector<4xf64>
    %167 = llvm.fdiv %166, %165 : vector<4xf64>
    %168 = llvm.fmul %166, %167 : vector<4xf64>
    %169 = llvm.fadd %165, %168 : vector<4xf64>
    %170 = llvm.fdiv %20, %169 : vector<4xf64>
    %171 = llvm.select %164, %156, %159 : vector<4xi1>, vector<4xf64>
    %172 = llvm.select %164, %159, %156 : vector<4xi1>, vector<4xf64>
    %173 = llvm.fmul %172, %167 : vector<4xf64>
    %174 = llvm.fadd %171, %173 : vector<4xf64>
    %175 = llvm.fmul %174, %170 : vector<4xf64>
    %176 = llvm.fmul %156, %167 : vector<4xf64>
    %177 = llvm.fsub %159, %176 : vector<4xf64>
    %178 = llvm.fmul %159, %167 : vector<4xf64>
    %179 = llvm.fsub %178, %156 : vector<4xf64>
    %180 = llvm.select %164, %177, %179 : vector<4xi1>, vector<4xf64>
    %181 = llvm.fcmp "oeq" %165, %18 : vector<4xf64>
    %182 = llvm.fdiv %156, %162 : vector<4xf64>
    %183 = llvm.fdiv %159, %162 : vector<4xf64>
    %184 = llvm.fmul %180, %170 : vector<4xf64>
    %185 = llvm.select %181, %182, %175 : vector<4xi1>, vector<4xf64>
    %186 = llvm.select %181, %183, %184 : vector<4xi1>, vector<4xf64>
    %187 = llvm.intr.fabs(%151) : (vector<4xf64>) -> vector<4xf64>
    %188 = llvm.intr.fabs(%152) : (vector<4xf64>) -> vector<4xf64>
    %189 = llvm.intr.maximum(%187, %188) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %190 = llvm.intr.minimum(%187, %188) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %191 = llvm.fdiv %190, %189 : vector<4xf64>
    %192 = llvm.fmul %191, %191 : vector<4xf64>
    %193 = llvm.fadd %20, %192 : vector<4xf64>
    %194 = llvm.intr.sqrt(%193) : (vector<4xf64>) -> vector<4xf64>
    %195 = llvm.fcmp "oeq" %189, %18 : vector<4xf64>
    %196 = llvm.fmul %189, %194 : vector<4xf64>
    %197 = llvm.select %195, %18, %196 : vector<4xi1>, vector<4xf64>
    %198 = llvm.intr.fabs(%187) : (vector<4xf64>) -> vector<4xf64>
    %199 = llvm.fcmp "oeq" %198, %21 : vector<4xf64>
    %200 = llvm.intr.fabs(%188) : (vector<4xf64>) -> vector<4xf64>
    %201 = llvm.fcmp "oeq" %200, %21 : vector<4xf64>
    %202 = llvm.or %199, %201 : vector<4xi1>
    %203 = llvm.select %202, %21, %197 : vector<4xi1>, vector<4xf64>
    %204 = llvm.fadd %156, %159 : vector<4xf64>
    %205 = llvm.shufflevector %185, %186 [0, 4, 1, 5] : vector<4xf64>
    %206 = llvm.shufflevector %185, %186 [2, 6, 3, 7] : vector<4xf64>
    %207 = llvm.getelementptr %out0[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %205, %207, %137 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %208 = llvm.getelementptr %out0[%142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %206, %208, %138 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %209 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %203, %209, %58 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %210 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %204, %210, %58 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %211 = llvm.add %i_1, %3 overflow<nsw> : i64
    %212 = llvm.icmp "slt" %211, %z_size0 : i64
    llvm.cond_br %212, ^bb6(%211 : i64), ^bb7
  ^bb7:
    llvm.return %17 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %213: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %z_size0_1: i64, %z_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %214 = llvm.mlir.constant(0) : i64
    %215 = llvm.mlir.constant(8192) : i64
    %216 = llvm.mlir.constant(4) : i64
    %217 = llvm.mlir.constant(2) : i64
    %218 = llvm.mlir.constant(1) : i64
    %219 = llvm.mlir.constant(0 : i32) : i32
    %220 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %221 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %222 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %223 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %224 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %224, ^bb1(%begin : i64), ^bb4
  ^bb1(%225: i64):
    %i_strip = llvm.mul %225, %215 overflow<nsw> : i64
    %226 = llvm.mul %z_size0_1, %217 overflow<nsw> : i64
    %227 = llvm.mul %z_size0_1, %217 overflow<nsw> : i64
    %228 = llvm.mul %z_size0_1, %217 overflow<nsw> : i64
    llvm.br ^bb2(%214 : i64)
  ^bb2(%i_2: i64):
    %i_3 = llvm.add %i_strip, %i_2 overflow<nsw> : i64
    %229 = llvm.mul %i_3, %217 overflow<nsw> : i64
    %230 = llvm.getelementptr inbounds %w_1[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %231 = llvm.load %230 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %232 = llvm.getelementptr inbounds %230[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %233 = llvm.load %232 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %234 = llvm.shufflevector %231, %233 [0, 2, 4, 6] : vector<4xf64>
    %235 = llvm.shufflevector %231, %233 [1, 3, 5, 7] : vector<4xf64>
    %236 = llvm.getelementptr inbounds %z_1[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %237 = llvm.load %236 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %238 = llvm.getelementptr inbounds %236[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %239 = llvm.load %238 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %240 = llvm.shufflevector %237, %239 [0, 2, 4, 6] : vector<4xf64>
    %241 = llvm.shufflevector %237, %239 [1, 3, 5, 7] : vector<4xf64>
    %242 = llvm.fneg %235 : vector<4xf64>
    %243 = llvm.fmul %240, %234 : vector<4xf64>
    %244 = llvm.fmul %241, %242 : vector<4xf64>
    %245 = llvm.fsub %243, %244 : vector<4xf64>
    %246 = llvm.fmul %240, %242 : vector<4xf64>
    %247 = llvm.fmul %241, %234 : vector<4xf64>
    %248 = llvm.fadd %246, %247 : vector<4xf64>
    %249 = llvm.fadd %234, %220 : vector<4xf64>
    %250 = llvm.fadd %235, %221 : vector<4xf64>
    %251 = llvm.intr.fabs(%249) : (vector<4xf64>) -> vector<4xf64>
    %252 = llvm.intr.fabs(%250) : (vector<4xf64>) -> vector<4xf64>
    %253 = llvm.fcmp "oge" %251, %252 : vector<4xf64>
    %254 = llvm.select %253, %249, %250 : vector<4xi1>, vector<4xf64>
    %255 = llvm.select %253, %250, %249 : vector<4xi1>, vector<4xf64>
    %256 = llvm.fdiv %255, %254 : vector<4xf64>
    %257 = llvm.fmul %255, %256 : vector<4xf64>
    %258 = llvm.fadd %254, %257 : vector<4xf64>
    %259 = llvm.fdiv %222, %258 : vector<4xf64>
    %260 = llvm.select %253, %245, %248 : vector<4xi1>, vector<4xf64>
    %261 = llvm.select %253, %248, %245 : vector<4xi1>, vector<4xf64>
    %262 = llvm.fmul %261, %256 : vector<4xf64>
    %263 = llvm.fadd %260, %262 : vector<4xf64>
    %264 = llvm.fmul %263, %259 : vector<4xf64>
    %265 = llvm.fmul %245, %256 : vector<4xf64>
    %266 = llvm.fsub %248, %265 : vector<4xf64>
    %267 = llvm.fmul %248, %256 : vector<4xf64>
    %268 = llvm.fsub %267, %245 : vector<4xf64>
    %269 = llvm.select %253, %266, %268 : vector<4xi1>, vector<4xf64>
    %270 = llvm.fcmp "oeq" %254, %221 : vector<4xf64>
    %271 = llvm.fdiv %245, %251 : vector<4xf64>
    %272 = llvm.fdiv %248, %251 : vector<4xf64>
    %273 = llvm.fmul %269, %259 : vector<4xf64>
    %274 = llvm.select %270, %271, %264 : vector<4xi1>, vector<4xf64>
    %275 = llvm.select %270, %272, %273 : vector<4xi1>, vector<4xf64>
    %276 = llvm.intr.fabs(%240) : (vector<4xf64>) -> vector<4xf64>
    %277 = llvm.intr.fabs(%241) : (vector<4xf64>) -> vector<4xf64>
    %278 = llvm.intr.maximum(%276, %277) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %279 = llvm.intr.minimum(%276, %277) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %280 = llvm.fdiv %279, %278 : vector<4xf64>
    %281 = llvm.fmul %280, %280 : vector<4xf64>
    %282 = llvm.fadd %222, %281 : vector<4xf64>
    %283 = llvm.intr.sqrt(%282) : (vector<4xf64>) -> vector<4xf64>
    %284 = llvm.fcmp "oeq" %278, %221 : vector<4xf64>
    %285 = llvm.fmul %278, %283 : vector<4xf64>
    %286 = llvm.select %284, %221, %285 : vector<4xi1>, vector<4xf64>
    %287 = llvm.intr.fabs(%276) : (vector<4xf64>) -> vector<4xf64>
    %288 = llvm.fcmp "oeq" %287, %223 : vector<4xf64>
    %289 = llvm.intr.fabs(%277) : (vector<4xf64>) -> vector<4xf64>
    %290 = llvm.fcmp "oeq" %289, %223 : vector<4xf64>
    %291 = llvm.or %288, %290 : vector<4xi1>
    %292 = llvm.select %291, %223, %286 : vector<4xi1>, vector<4xf64>
    %293 = llvm.fadd %245, %248 : vector<4xf64>
    %294 = llvm.shufflevector %274, %275 [0, 4, 1, 5] : vector<4xf64>
    %295 = llvm.shufflevector %274, %275 [2, 6, 3, 7] : vector<4xf64>
    %296 = llvm.getelementptr inbounds %out0_1[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %294, %296 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %297 = llvm.getelementptr inbounds %296[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %295, %297 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %298 = llvm.getelementptr inbounds %out1_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %292, %298 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %299 = llvm.getelementptr inbounds %out2_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %293, %299 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %300 = llvm.add %i_2, %216 overflow<nsw> : i64
    %301 = llvm.icmp "slt" %300, %215 : i64
    llvm.cond_br %301, ^bb2(%300 : i64), ^bb3
  ^bb3:
    %302 = llvm.add %225, %218 overflow<nsw> : i64
    %303 = llvm.icmp "slt" %302, %end : i64
    llvm.cond_br %303, ^bb1(%302 : i64), ^bb4
  ^bb4:
    llvm.return %219 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %304 = llvm.mlir.constant(8) : i64
    %305 = llvm.mlir.constant(16) : i64
    %306 = llvm.mlir.constant(24) : i64
    %307 = llvm.mlir.constant(32) : i64
    %308 = llvm.mlir.constant(40) : i64
    %309 = llvm.mlir.constant(48) : i64
    %310 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %311 = llvm.getelementptr inbounds %context[%304] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %312 = llvm.load %311 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %313 = llvm.getelementptr inbounds %context[%305] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %314 = llvm.load %313 {alignment = 8 : i64} : !llvm.ptr -> i64
    %315 = llvm.getelementptr inbounds %context[%306] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %316 = llvm.load %315 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %317 = llvm.getelementptr inbounds %context[%307] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %318 = llvm.load %317 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %319 = llvm.getelementptr inbounds %context[%308] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %320 = llvm.load %319 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %321 = llvm.getelementptr inbounds %context[%309] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %322 = llvm.load %321 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %323 = llvm.call @program.parallel0(%begin_1, %end_1, %310, %312, %314, %316, %318, %320, %322) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %323 : i32
  }
  llvm.func @program_shapes(%z_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %z_size0_2: i64, %w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %324 = llvm.mlir.constant(0) : i64
    %325 = llvm.mlir.constant(1 : i32) : i32
    %326 = llvm.mlir.constant(1) : i64
    %327 = llvm.mlir.constant(2) : i64
    %328 = llvm.mlir.constant(0 : i32) : i32
    %329 = llvm.icmp "eq" %w_size0_1, %z_size0_2 : i64
    llvm.cond_br %329, ^bb1, ^bb2(%325 : i32)
  ^bb1:
    llvm.store %z_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %330 = llvm.getelementptr inbounds %extents[%326] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_2, %330 {alignment = 8 : i64} : i64, !llvm.ptr
    %331 = llvm.getelementptr inbounds %extents[%327] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_2, %331 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %328 : i32
  ^bb2(%332: i32):
    llvm.return %332 : i32
  }
}
