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
    %2 = tensor.extract_slice %w[0] [%1] [1] : tensor<?xcomplex<f64>> to tensor<?xcomplex<f64>>
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
    %10 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%9)
    affine.parallel (%i_strip) = (0) to (symbol(%10)) step (8192) {
      %11 = builtin.unrealized_conversion_cast %w : memref<?xcomplex<f64>> to memref<?xf64>
      %12 = builtin.unrealized_conversion_cast %z : memref<?xcomplex<f64>> to memref<?xf64>
      %13 = builtin.unrealized_conversion_cast %out0_1 : memref<?xcomplex<f64>> to memref<?xf64>
      affine.for %i = 0 to 8192 step 4 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %14 = affine.vector_load %11[%i_1 * 2] : memref<?xf64>, vector<4xf64>
        %15 = affine.vector_load %11[%i_1 * 2 + 4] : memref<?xf64>, vector<4xf64>
        %16 = vector.shuffle %14, %15 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
        %17 = vector.shuffle %14, %15 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
        %18 = affine.vector_load %12[%i_1 * 2] : memref<?xf64>, vector<4xf64>
        %19 = affine.vector_load %12[%i_1 * 2 + 4] : memref<?xf64>, vector<4xf64>
        %20 = vector.shuffle %18, %19 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
        %21 = vector.shuffle %18, %19 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
        %22 = arith.negf %17 : vector<4xf64>
        %23 = arith.mulf %20, %16 : vector<4xf64>
        %24 = arith.mulf %21, %22 : vector<4xf64>
        %25 = arith.subf %23, %24 : vector<4xf64>
        %26 = arith.mulf %20, %22 : vector<4xf64>
        %27 = arith.mulf %21, %16 : vector<4xf64>
        %28 = arith.addf %26, %27 : vector<4xf64>
        %29 = arith.addf %16, %6 : vector<4xf64>
        %30 = arith.addf %17, %5 : vector<4xf64>
        %31 = math.absf %29 : vector<4xf64>
        %32 = math.absf %30 : vector<4xf64>
        %33 = arith.cmpf oge, %31, %32 : vector<4xf64>
        %34 = arith.select %33, %29, %30 : vector<4xi1>, vector<4xf64>
        %35 = arith.select %33, %30, %29 : vector<4xi1>, vector<4xf64>
        %36 = arith.divf %35, %34 : vector<4xf64>
        %37 = arith.mulf %35, %36 : vector<4xf64>
        %38 = arith.addf %34, %37 : vector<4xf64>
        %39 = arith.divf %7, %38 : vector<4xf64>
        %40 = arith.select %33, %25, %28 : vector<4xi1>, vector<4xf64>
        %41 = arith.select %33, %28, %25 : vector<4xi1>, vector<4xf64>
        %42 = arith.mulf %41, %36 : vector<4xf64>
        %43 = arith.addf %40, %42 : vector<4xf64>
        %44 = arith.mulf %43, %39 : vector<4xf64>
        %45 = arith.mulf %25, %36 : vector<4xf64>
        %46 = arith.subf %28, %45 : vector<4xf64>
        %47 = arith.mulf %28, %36 : vector<4xf64>
        %48 = arith.subf %47, %25 : vector<4xf64>
        %49 = arith.select %33, %46, %48 : vector<4xi1>, vector<4xf64>
        %50 = arith.cmpf oeq, %34, %5 : vector<4xf64>
        %51 = arith.divf %25, %31 : vector<4xf64>
        %52 = arith.divf %28, %31 : vector<4xf64>
        %53 = arith.mulf %49, %39 : vector<4xf64>
        %54 = arith.select %50, %51, %44 : vector<4xi1>, vector<4xf64>
        %55 = arith.select %50, %52, %53 : vector<4xi1>, vector<4xf64>
        %56 = math.absf %20 : vector<4xf64>
        %57 = math.absf %21 : vector<4xf64>
        %58 = arith.maximumf %56, %57 : vector<4xf64>
        %59 = arith.minimumf %56, %57 : vector<4xf64>
        %60 = arith.divf %59, %58 : vector<4xf64>
        %61 = arith.mulf %60, %60 : vector<4xf64>
        %62 = arith.addf %7, %61 : vector<4xf64>
        %63 = math.sqrt %62 : vector<4xf64>
        %64 = arith.cmpf oeq, %58, %5 : vector<4xf64>
        %65 = arith.mulf %58, %63 : vector<4xf64>
        %66 = arith.select %64, %5, %65 : vector<4xi1>, vector<4xf64>
        %67 = math.absf %56 : vector<4xf64>
        %68 = arith.cmpf oeq, %67, %8 : vector<4xf64>
        %69 = math.absf %57 : vector<4xf64>
        %70 = arith.cmpf oeq, %69, %8 : vector<4xf64>
        %71 = arith.ori %68, %70 : vector<4xi1>
        %72 = arith.select %71, %8, %66 : vector<4xi1>, vector<4xf64>
        %73 = arith.addf %25, %28 : vector<4xf64>
        %74 = vector.shuffle %54, %55 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
        %75 = vector.shuffle %54, %55 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
        affine.vector_store %74, %13[%i_1 * 2] : memref<?xf64>, vector<4xf64>
        affine.vector_store %75, %13[%i_1 * 2 + 4] : memref<?xf64>, vector<4xf64>
        affine.vector_store %72, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
        affine.vector_store %73, %out2_1[%i_1] : memref<?xf64>, vector<4xf64>
      }
    }
    %76 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%10, %9)
    %77 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%76, %9)
    %78 = vector.create_mask %77 : vector<4xi1>
    %79 = builtin.unrealized_conversion_cast %w : memref<?xcomplex<f64>> to memref<?xf64>
    %80 = builtin.unrealized_conversion_cast %z : memref<?xcomplex<f64>> to memref<?xf64>
    %81 = builtin.unrealized_conversion_cast %out0_1 : memref<?xcomplex<f64>> to memref<?xf64>
    affine.for %i_2 = %10 to %76 step 4 {
      %82 = affine.vector_load %79[%i_2 * 2] : memref<?xf64>, vector<4xf64>
      %83 = affine.vector_load %79[%i_2 * 2 + 4] : memref<?xf64>, vector<4xf64>
      %84 = vector.shuffle %82, %83 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %85 = vector.shuffle %82, %83 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %86 = affine.vector_load %80[%i_2 * 2] : memref<?xf64>, vector<4xf64>
      %87 = affine.vector_load %80[%i_2 * 2 + 4] : memref<?xf64>, vector<4xf64>
      %88 = vector.shuffle %86, %87 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %89 = vector.shuffle %86, %87 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %90 = arith.negf %85 : vector<4xf64>
      %91 = arith.mulf %88, %84 : vector<4xf64>
      %92 = arith.mulf %89, %90 : vector<4xf64>
      %93 = arith.subf %91, %92 : vector<4xf64>
      %94 = arith.mulf %88, %90 : vector<4xf64>
      %95 = arith.mulf %89, %84 : vector<4xf64>
      %96 = arith.addf %94, %95 : vector<4xf64>
      %97 = arith.addf %84, %6 : vector<4xf64>
      %98 = arith.addf %85, %5 : vector<4xf64>
      %99 = math.absf %97 : vector<4xf64>
      %100 = math.absf %98 : vector<4xf64>
      %101 = arith.cmpf oge, %99, %100 : vector<4xf64>
      %102 = arith.select %101, %97, %98 : vector<4xi1>, vector<4xf64>
      %103 = arith.select %101, %98, %97 : vector<4xi1>, vector<4xf64>
      %104 = arith.divf %103, %102 : vector<4xf64>
      %105 = arith.mulf %103, %104 : vector<4xf64>
      %106 = arith.addf %102, %105 : vector<4xf64>
      %107 = arith.divf %7, %106 : vector<4xf64>
      %108 = arith.select %101, %93, %96 : vector<4xi1>, vector<4xf64>
      %109 = arith.select %101, %96, %93 : vector<4xi1>, vector<4xf64>
      %110 = arith.mulf %109, %104 : vector<4xf64>
      %111 = arith.addf %108, %110 : vector<4xf64>
      %112 = arith.mulf %111, %107 : vector<4xf64>
      %113 = arith.mulf %93, %104 : vector<4xf64>
      %114 = arith.subf %96, %113 : vector<4xf64>
      %115 = arith.mulf %96, %104 : vector<4xf64>
      %116 = arith.subf %115, %93 : vector<4xf64>
      %117 = arith.select %101, %114, %116 : vector<4xi1>, vector<4xf64>
      %118 = arith.cmpf oeq, %102, %5 : vector<4xf64>
      %119 = arith.divf %93, %99 : vector<4xf64>
      %120 = arith.divf %96, %99 : vector<4xf64>
      %121 = arith.mulf %117, %107 : vector<4xf64>
      %122 = arith.select %118, %119, %112 : vector<4xi1>, vector<4xf64>
      %123 = arith.select %118, %120, %121 : vector<4xi1>, vector<4xf64>
      %124 = math.absf %88 : vector<4xf64>
      %125 = math.absf %89 : vector<4xf64>
      %126 = arith.maximumf %124, %125 : vector<4xf64>
      %127 = arith.minimumf %124, %125 : vector<4xf64>
      %128 = arith.divf %127, %126 : vector<4xf64>
      %129 = arith.mulf %128, %128 : vector<4xf64>
      %130 = arith.addf %7, %129 : vector<4xf64>
      %131 = math.sqrt %130 : vector<4xf64>
      %132 = arith.cmpf oeq, %126, %5 : vector<4xf64>
      %133 = arith.mulf %126, %131 : vector<4xf64>
      %134 = arith.select %132, %5, %133 : vector<4xi1>, vector<4xf64>
      %135 = math.absf %124 : vector<4xf64>
      %136 = arith.cmpf oeq, %135, %8 : vector<4xf64>
      %137 = math.absf %125 : vector<4xf64>
      %138 = arith.cmpf oeq, %137, %8 : vector<4xf64>
      %139 = arith.ori %136, %138 : vector<4xi1>
      %140 = arith.select %139, %8, %134 : vector<4xi1>, vector<4xf64>
      %141 = arith.addf %93, %96 : vector<4xf64>
      %142 = vector.shuffle %122, %123 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
      %143 = vector.shuffle %122, %123 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
      affine.vector_store %142, %81[%i_2 * 2] : memref<?xf64>, vector<4xf64>
      affine.vector_store %143, %81[%i_2 * 2 + 4] : memref<?xf64>, vector<4xf64>
      affine.vector_store %140, %out1_1[%i_2] : memref<?xf64>, vector<4xf64>
      affine.vector_store %141, %out2_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_3 = %76 to %9 step 4 {
      %144 = vector.shuffle %78, %78 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %145 = vector.shuffle %78, %78 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %146 = affine.apply affine_map<(d0) -> ((d0 * 2))>(%i_3)
      %147 = vector.maskedload %79[%146], %144, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %148 = affine.apply affine_map<(d0) -> (((d0 * 2) + 4))>(%i_3)
      %149 = vector.maskedload %79[%148], %145, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %150 = vector.shuffle %147, %149 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %151 = vector.shuffle %147, %149 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %152 = vector.shuffle %78, %78 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %153 = vector.shuffle %78, %78 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %154 = affine.apply affine_map<(d0) -> ((d0 * 2))>(%i_3)
      %155 = vector.maskedload %80[%154], %152, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %156 = affine.apply affine_map<(d0) -> (((d0 * 2) + 4))>(%i_3)
      %157 = vector.maskedload %80[%156], %153, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %158 = vector.shuffle %155, %157 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %159 = vector.shuffle %155, %157 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %160 = arith.negf %151 : vector<4xf64>
      %161 = arith.mulf %158, %150 : vector<4xf64>
      %162 = arith.mulf %159, %160 : vector<4xf64>
      %163 = arith.subf %161, %162 : vector<4xf64>
      %164 = arith.mulf %158, %160 : vector<4xf64>
      %165 = arith.mulf %159, %150 : vector<4xf64>
      %166 = arith.addf %164, %165 : vector<4xf64>
      %167 = arith.addf %150, %6 : vector<4xf64>
      %168 = arith.addf %151, %5 : vector<4xf64>
      %169 = math.absf %167 : vector<4xf64>
      %170 = math.absf %168 : vector<4xf64>
      %171 = arith.cmpf oge, %169, %170 : vector<4xf64>
      %172 = arith.select %171, %167, %168 : vector<4xi1>, vector<4xf64>
      %173 = arith.select %171, %168, %167 : vector<4xi1>, vector<4xf64>
      %174 = arith.divf %173, %172 : vector<4xf64>
      %175 = arith.mulf %173, %174 : vector<4xf64>
      %176 = arith.addf %172, %175 : vector<4xf64>
      %177 = arith.divf %7, %176 : vector<4xf64>
      %178 = arith.select %171, %163, %166 : vector<4xi1>, vector<4xf64>
      %179 = arith.select %171, %166, %163 : vector<4xi1>, vector<4xf64>
      %180 = arith.mulf %179, %174 : vector<4xf64>
      %181 = arith.addf %178, %180 : vector<4xf64>
      %182 = arith.mulf %181, %177 : vector<4xf64>
      %183 = arith.mulf %163, %174 : vector<4xf64>
      %184 = arith.subf %166, %183 : vector<4xf64>
      %185 = arith.mulf %166, %174 : vector<4xf64>
      %186 = arith.subf %185, %163 : vector<4xf64>
      %187 = arith.select %171, %184, %186 : vector<4xi1>, vector<4xf64>
      %188 = arith.cmpf oeq, %172, %5 : vector<4xf64>
      %189 = arith.divf %163, %169 : vector<4xf64>
      %190 = arith.divf %166, %169 : vector<4xf64>
      %191 = arith.mulf %187, %177 : vector<4xf64>
      %192 = arith.select %188, %189, %182 : vector<4xi1>, vector<4xf64>
      %193 = arith.select %188, %190, %191 : vector<4xi1>, vector<4xf64>
      %194 = math.absf %158 : vector<4xf64>
      %195 = math.absf %159 : vector<4xf64>
      %196 = arith.maximumf %194, %195 : vector<4xf64>
      %197 = arith.minimumf %194, %195 : vector<4xf64>
      %198 = arith.divf %197, %196 : vector<4xf64>
      %199 = arith.mulf %198, %198 : vector<4xf64>
      %200 = arith.addf %7, %199 : vector<4xf64>
      %201 = math.sqrt %200 : vector<4xf64>
      %202 = arith.cmpf oeq, %196, %5 : vector<4xf64>
      %203 = arith.mulf %196, %201 : vector<4xf64>
      %204 = arith.select %202, %5, %203 : vector<4xi1>, vector<4xf64>
      %205 = math.absf %194 : vector<4xf64>
      %206 = arith.cmpf oeq, %205, %8 : vector<4xf64>
      %207 = math.absf %195 : vector<4xf64>
      %208 = arith.cmpf oeq, %207, %8 : vector<4xf64>
      %209 = arith.ori %206, %208 : vector<4xi1>
      %210 = arith.select %209, %8, %204 : vector<4xi1>, vector<4xf64>
      %211 = arith.addf %163, %166 : vector<4xf64>
      %212 = vector.shuffle %192, %193 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
      %213 = vector.shuffle %192, %193 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
      %214 = vector.shuffle %78, %78 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %215 = vector.shuffle %78, %78 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %216 = affine.apply affine_map<(d0) -> ((d0 * 2))>(%i_3)
      vector.maskedstore %81[%216], %214, %212 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %217 = affine.apply affine_map<(d0) -> (((d0 * 2) + 4))>(%i_3)
      vector.maskedstore %81[%217], %215, %213 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      vector.maskedstore %out1_1[%i_3], %78, %210 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      vector.maskedstore %out2_1[%i_3], %78, %211 : memref<?xf64>, vector<4xi1>, vector<4xf64>
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
    %5 = arith.shrsi %4, %c13 : index
    %6 = arith.muli %5, %c8192 overflow<nsw> : index
    %7 = arith.maxsi %6, %c0 : index
    %8 = arith.constant 0 : index
    %9 = arith.maxsi %7, %8 : index
    %10 = arith.constant 8191 : index
    %11 = arith.addi %9, %10 : index
    %12 = arith.constant 8192 : index
    %13 = arith.divui %11, %12 : index
    %14 = arith.constant 460804 : index
    %15 = arith.muli %13, %14 : index
    %16 = arith.constant 32768 : index
    %17 = arith.cmpi sge, %15, %16 : index
    "omp.parallel"(%17) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %18 = builtin.unrealized_conversion_cast %w : memref<?xcomplex<f64>> to memref<?xf64>
          %19 = builtin.unrealized_conversion_cast %z : memref<?xcomplex<f64>> to memref<?xf64>
          %20 = builtin.unrealized_conversion_cast %out0_1 : memref<?xcomplex<f64>> to memref<?xf64>
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %21 = arith.muli %i_1, %c2 overflow<nsw> : index
            %22 = vector.load %18[%21] : memref<?xf64>, vector<4xf64>
            %23 = arith.addi %21, %c4 overflow<nsw> : index
            %24 = vector.load %18[%23] : memref<?xf64>, vector<4xf64>
            %25 = vector.shuffle %22, %24 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
            %26 = vector.shuffle %22, %24 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
            %27 = vector.load %19[%21] : memref<?xf64>, vector<4xf64>
            %28 = vector.load %19[%23] : memref<?xf64>, vector<4xf64>
            %29 = vector.shuffle %27, %28 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
            %30 = vector.shuffle %27, %28 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
            %31 = arith.negf %26 : vector<4xf64>
            %32 = arith.mulf %29, %25 : vector<4xf64>
            %33 = arith.mulf %30, %31 : vector<4xf64>
            %34 = arith.subf %32, %33 : vector<4xf64>
            %35 = arith.mulf %29, %31 : vector<4xf64>
            %36 = arith.mulf %30, %25 : vector<4xf64>
            %37 = arith.addf %35, %36 : vector<4xf64>
            %38 = arith.addf %25, %1 : vector<4xf64>
            %39 = arith.addf %26, %0 : vector<4xf64>
            %40 = math.absf %38 : vector<4xf64>
            %41 = math.absf %39 : vector<4xf64>
            %42 = arith.cmpf oge, %40, %41 : vector<4xf64>
            %43 = arith.select %42, %38, %39 : vector<4xi1>, vector<4xf64>
            %44 = arith.select %42, %39, %38 : vector<4xi1>, vector<4xf64>
            %45 = arith.divf %44, %43 : vector<4xf64>
            %46 = arith.mulf %44, %45 : vector<4xf64>
            %47 = arith.addf %43, %46 : vector<4xf64>
            %48 = arith.divf %2, %47 : vector<4xf64>
            %49 = arith.select %42, %34, %37 : vector<4xi1>, vector<4xf64>
            %50 = arith.select %42, %37, %34 : vector<4xi1>, vector<4xf64>
            %51 = arith.mulf %50, %45 : vector<4xf64>
            %52 = arith.addf %49, %51 : vector<4xf64>
            %53 = arith.mulf %52, %48 : vector<4xf64>
            %54 = arith.mulf %34, %45 : vector<4xf64>
            %55 = arith.subf %37, %54 : vector<4xf64>
            %56 = arith.mulf %37, %45 : vector<4xf64>
            %57 = arith.subf %56, %34 : vector<4xf64>
            %58 = arith.select %42, %55, %57 : vector<4xi1>, vector<4xf64>
            %59 = arith.cmpf oeq, %43, %0 : vector<4xf64>
            %60 = arith.divf %34, %40 : vector<4xf64>
            %61 = arith.divf %37, %40 : vector<4xf64>
            %62 = arith.mulf %58, %48 : vector<4xf64>
            %63 = arith.select %59, %60, %53 : vector<4xi1>, vector<4xf64>
            %64 = arith.select %59, %61, %62 : vector<4xi1>, vector<4xf64>
            %65 = math.absf %29 : vector<4xf64>
            %66 = math.absf %30 : vector<4xf64>
            %67 = arith.maximumf %65, %66 : vector<4xf64>
            %68 = arith.minimumf %65, %66 : vector<4xf64>
            %69 = arith.divf %68, %67 : vector<4xf64>
            %70 = arith.mulf %69, %69 : vector<4xf64>
            %71 = arith.addf %2, %70 : vector<4xf64>
            %72 = math.sqrt %71 : vector<4xf64>
            %73 = arith.cmpf oeq, %67, %0 : vector<4xf64>
            %74 = arith.mulf %67, %72 : vector<4xf64>
            %75 = arith.select %73, %0, %74 : vector<4xi1>, vector<4xf64>
            %76 = math.absf %65 : vector<4xf64>
            %77 = arith.cmpf oeq, %76, %3 : vector<4xf64>
            %78 = math.absf %66 : vector<4xf64>
            %79 = arith.cmpf oeq, %78, %3 : vector<4xf64>
            %80 = arith.ori %77, %79 : vector<4xi1>
            %81 = arith.select %80, %3, %75 : vector<4xi1>, vector<4xf64>
            %82 = arith.addf %34, %37 : vector<4xf64>
            %83 = vector.shuffle %63, %64 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
            %84 = vector.shuffle %63, %64 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
            vector.store %83, %20[%21] : memref<?xf64>, vector<4xf64>
            vector.store %84, %20[%23] : memref<?xf64>, vector<4xf64>
            vector.store %81, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
            vector.store %82, %out2_1[%i_1] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %85 = arith.subi %4, %7 overflow<nsw> : index
    %86 = arith.shrsi %85, %c2 : index
    %87 = arith.muli %86, %c4 overflow<nsw> : index
    %88 = arith.addi %87, %7 overflow<nsw> : index
    %89 = arith.maxsi %88, %7 : index
    %90 = arith.subi %4, %89 overflow<nsw> : index
    %91 = vector.create_mask %90 : vector<4xi1>
    %92 = builtin.unrealized_conversion_cast %w : memref<?xcomplex<f64>> to memref<?xf64>
    %93 = builtin.unrealized_conversion_cast %z : memref<?xcomplex<f64>> to memref<?xf64>
    %94 = builtin.unrealized_conversion_cast %out0_1 : memref<?xcomplex<f64>> to memref<?xf64>
    scf.for %i_2 = %7 to %89 step %c4 {
      %95 = arith.muli %i_2, %c2 overflow<nsw> : index
      %96 = vector.load %92[%95] : memref<?xf64>, vector<4xf64>
      %97 = arith.addi %95, %c4 overflow<nsw> : index
      %98 = vector.load %92[%97] : memref<?xf64>, vector<4xf64>
      %99 = vector.shuffle %96, %98 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %100 = vector.shuffle %96, %98 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %101 = vector.load %93[%95] : memref<?xf64>, vector<4xf64>
      %102 = vector.load %93[%97] : memref<?xf64>, vector<4xf64>
      %103 = vector.shuffle %101, %102 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %104 = vector.shuffle %101, %102 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %105 = arith.negf %100 : vector<4xf64>
      %106 = arith.mulf %103, %99 : vector<4xf64>
      %107 = arith.mulf %104, %105 : vector<4xf64>
      %108 = arith.subf %106, %107 : vector<4xf64>
      %109 = arith.mulf %103, %105 : vector<4xf64>
      %110 = arith.mulf %104, %99 : vector<4xf64>
      %111 = arith.addf %109, %110 : vector<4xf64>
      %112 = arith.addf %99, %1 : vector<4xf64>
      %113 = arith.addf %100, %0 : vector<4xf64>
      %114 = math.absf %112 : vector<4xf64>
      %115 = math.absf %113 : vector<4xf64>
      %116 = arith.cmpf oge, %114, %115 : vector<4xf64>
      %117 = arith.select %116, %112, %113 : vector<4xi1>, vector<4xf64>
      %118 = arith.select %116, %113, %112 : vector<4xi1>, vector<4xf64>
      %119 = arith.divf %118, %117 : vector<4xf64>
      %120 = arith.mulf %118, %119 : vector<4xf64>
      %121 = arith.addf %117, %120 : vector<4xf64>
      %122 = arith.divf %2, %121 : vector<4xf64>
      %123 = arith.select %116, %108, %111 : vector<4xi1>, vector<4xf64>
      %124 = arith.select %116, %111, %108 : vector<4xi1>, vector<4xf64>
      %125 = arith.mulf %124, %119 : vector<4xf64>
      %126 = arith.addf %123, %125 : vector<4xf64>
      %127 = arith.mulf %126, %122 : vector<4xf64>
      %128 = arith.mulf %108, %119 : vector<4xf64>
      %129 = arith.subf %111, %128 : vector<4xf64>
      %130 = arith.mulf %111, %119 : vector<4xf64>
      %131 = arith.subf %130, %108 : vector<4xf64>
      %132 = arith.select %116, %129, %131 : vector<4xi1>, vector<4xf64>
      %133 = arith.cmpf oeq, %117, %0 : vector<4xf64>
      %134 = arith.divf %108, %114 : vector<4xf64>
      %135 = arith.divf %111, %114 : vector<4xf64>
      %136 = arith.mulf %132, %122 : vector<4xf64>
      %137 = arith.select %133, %134, %127 : vector<4xi1>, vector<4xf64>
      %138 = arith.select %133, %135, %136 : vector<4xi1>, vector<4xf64>
      %139 = math.absf %103 : vector<4xf64>
      %140 = math.absf %104 : vector<4xf64>
      %141 = arith.maximumf %139, %140 : vector<4xf64>
      %142 = arith.minimumf %139, %140 : vector<4xf64>
      %143 = arith.divf %142, %141 : vector<4xf64>
      %144 = arith.mulf %143, %143 : vector<4xf64>
      %145 = arith.addf %2, %144 : vector<4xf64>
      %146 = math.sqrt %145 : vector<4xf64>
      %147 = arith.cmpf oeq, %141, %0 : vector<4xf64>
      %148 = arith.mulf %141, %146 : vector<4xf64>
      %149 = arith.select %147, %0, %148 : vector<4xi1>, vector<4xf64>
      %150 = math.absf %139 : vector<4xf64>
      %151 = arith.cmpf oeq, %150, %3 : vector<4xf64>
      %152 = math.absf %140 : vector<4xf64>
      %153 = arith.cmpf oeq, %152, %3 : vector<4xf64>
      %154 = arith.ori %151, %153 : vector<4xi1>
      %155 = arith.select %154, %3, %149 : vector<4xi1>, vector<4xf64>
      %156 = arith.addf %108, %111 : vector<4xf64>
      %157 = vector.shuffle %137, %138 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
      %158 = vector.shuffle %137, %138 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
      vector.store %157, %94[%95] : memref<?xf64>, vector<4xf64>
      vector.store %158, %94[%97] : memref<?xf64>, vector<4xf64>
      vector.store %155, %out1_1[%i_2] : memref<?xf64>, vector<4xf64>
      vector.store %156, %out2_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %89 to %4 step %c4 {
      %159 = vector.shuffle %91, %91 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %160 = vector.shuffle %91, %91 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %161 = arith.muli %i_3, %c2 overflow<nsw> : index
      %162 = vector.maskedload %92[%161], %159, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %163 = arith.addi %161, %c4 overflow<nsw> : index
      %164 = vector.maskedload %92[%163], %160, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %165 = vector.shuffle %162, %164 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %166 = vector.shuffle %162, %164 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %167 = vector.maskedload %93[%161], %159, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %168 = vector.maskedload %93[%163], %160, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %169 = vector.shuffle %167, %168 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %170 = vector.shuffle %167, %168 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %171 = arith.negf %166 : vector<4xf64>
      %172 = arith.mulf %169, %165 : vector<4xf64>
      %173 = arith.mulf %170, %171 : vector<4xf64>
      %174 = arith.subf %172, %173 : vector<4xf64>
      %175 = arith.mulf %169, %171 : vector<4xf64>
      %176 = arith.mulf %170, %165 : vector<4xf64>
      %177 = arith.addf %175, %176 : vector<4xf64>
      %178 = arith.addf %165, %1 : vector<4xf64>
      %179 = arith.addf %166, %0 : vector<4xf64>
      %180 = math.absf %178 : vector<4xf64>
      %181 = math.absf %179 : vector<4xf64>
      %182 = arith.cmpf oge, %180, %181 : vector<4xf64>
      %183 = arith.select %182, %178, %179 : vector<4xi1>, vector<4xf64>
      %184 = arith.select %182, %179, %178 : vector<4xi1>, vector<4xf64>
      %185 = arith.divf %184, %183 : vector<4xf64>
      %186 = arith.mulf %184, %185 : vector<4xf64>
      %187 = arith.addf %183, %186 : vector<4xf64>
      %188 = arith.divf %2, %187 : vector<4xf64>
      %189 = arith.select %182, %174, %177 : vector<4xi1>, vector<4xf64>
      %190 = arith.select %182, %177, %174 : vector<4xi1>, vector<4xf64>
      %191 = arith.mulf %190, %185 : vector<4xf64>
      %192 = arith.addf %189, %191 : vector<4xf64>
      %193 = arith.mulf %192, %188 : vector<4xf64>
      %194 = arith.mulf %174, %185 : vector<4xf64>
      %195 = arith.subf %177, %194 : vector<4xf64>
      %196 = arith.mulf %177, %185 : vector<4xf64>
      %197 = arith.subf %196, %174 : vector<4xf64>
      %198 = arith.select %182, %195, %197 : vector<4xi1>, vector<4xf64>
      %199 = arith.cmpf oeq, %183, %0 : vector<4xf64>
      %200 = arith.divf %174, %180 : vector<4xf64>
      %201 = arith.divf %177, %180 : vector<4xf64>
      %202 = arith.mulf %198, %188 : vector<4xf64>
      %203 = arith.select %199, %200, %193 : vector<4xi1>, vector<4xf64>
      %204 = arith.select %199, %201, %202 : vector<4xi1>, vector<4xf64>
      %205 = math.absf %169 : vector<4xf64>
      %206 = math.absf %170 : vector<4xf64>
      %207 = arith.maximumf %205, %206 : vector<4xf64>
      %208 = arith.minimumf %205, %206 : vector<4xf64>
      %209 = arith.divf %208, %207 : vector<4xf64>
      %210 = arith.mulf %209, %209 : vector<4xf64>
      %211 = arith.addf %2, %210 : vector<4xf64>
      %212 = math.sqrt %211 : vector<4xf64>
      %213 = arith.cmpf oeq, %207, %0 : vector<4xf64>
      %214 = arith.mulf %207, %212 : vector<4xf64>
      %215 = arith.select %213, %0, %214 : vector<4xi1>, vector<4xf64>
      %216 = math.absf %205 : vector<4xf64>
      %217 = arith.cmpf oeq, %216, %3 : vector<4xf64>
      %218 = math.absf %206 : vector<4xf64>
      %219 = arith.cmpf oeq, %218, %3 : vector<4xf64>
      %220 = arith.ori %217, %219 : vector<4xi1>
      %221 = arith.select %220, %3, %215 : vector<4xi1>, vector<4xf64>
      %222 = arith.addf %174, %177 : vector<4xf64>
      %223 = vector.shuffle %203, %204 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
      %224 = vector.shuffle %203, %204 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
      vector.maskedstore %94[%161], %159, %223 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      vector.maskedstore %94[%163], %160, %224 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      vector.maskedstore %out1_1[%i_3], %91, %221 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      vector.maskedstore %out2_1[%i_3], %91, %222 : memref<?xf64>, vector<4xi1>, vector<4xf64>
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
    %9 = llvm.mlir.constant(64) : i64
    %10 = llvm.alloca %9 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %11 = llvm.mlir.constant(8) : i64
    %12 = llvm.mlir.constant(16) : i64
    %13 = llvm.mlir.constant(24) : i64
    %14 = llvm.mlir.constant(32) : i64
    %15 = llvm.mlir.constant(40) : i64
    %16 = llvm.mlir.constant(48) : i64
    %17 = llvm.mlir.constant(56) : i64
    %18 = llvm.mlir.constant(0 : i32) : i32
    %19 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %20 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %21 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.ashr %z_size0, %1 : i64
    %24 = llvm.mul %23, %0 overflow<nsw> : i64
    %25 = llvm.intr.smax(%24, %2) : (i64, i64) -> i64
    %26 = llvm.intr.smax(%25, %2) : (i64, i64) -> i64
    %27 = llvm.add %26, %5 : i64
    %28 = llvm.udiv %27, %0 : i64
    %29 = llvm.mul %28, %6 : i64
    %30 = llvm.icmp "sge" %29, %7 : i64
    %31 = llvm.icmp "sgt" %25, %2 : i64
    %32 = llvm.sub %25, %8 overflow<nsw> : i64
    %33 = llvm.sdiv %32, %0 : i64
    %34 = llvm.add %33, %8 overflow<nsw> : i64
    %35 = llvm.select %31, %34, %2 : i1, i64
    llvm.cond_br %30, ^bb1, ^bb2
  ^bb1:
    llvm.store %25, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %36 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %36 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %37 = llvm.getelementptr inbounds %10[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %37 {alignment = 8 : i64} : i64, !llvm.ptr
    %38 = llvm.getelementptr inbounds %10[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %z, %38 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %39 = llvm.getelementptr inbounds %10[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %z_size0, %39 {alignment = 8 : i64} : i64, !llvm.ptr
    %40 = llvm.getelementptr inbounds %10[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %40 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %41 = llvm.getelementptr inbounds %10[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %41 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %42 = llvm.getelementptr inbounds %10[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %42 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %43 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %44 = llvm.call @stepwell_parallel_for(%43, %10, %35, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%44 : i32)
  ^bb2:
    %45 = llvm.call @program.parallel0(%2, %35, %25, %w, %w_size0, %z, %z_size0, %out0, %out1, %out2) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%45 : i32)
  ^bb3(%46: i32):
    %47 = llvm.sub %z_size0, %25 overflow<nsw> : i64
    %48 = llvm.ashr %47, %4 : i64
    %49 = llvm.mul %48, %3 overflow<nsw> : i64
    %50 = llvm.add %49, %25 overflow<nsw> : i64
    %51 = llvm.intr.smax(%50, %25) : (i64, i64) -> i64
    %52 = llvm.sub %z_size0, %51 overflow<nsw> : i64
    %53 = llvm.intr.smin(%52, %3) : (i64, i64) -> i64
    %54 = llvm.intr.smax(%53, %2) : (i64, i64) -> i64
    %55 = llvm.trunc %54 : i64 to i32
    %56 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %57 = llvm.mlir.poison : vector<4xi32>
    %58 = llvm.insertelement %55, %57[%2 : i64] : vector<4xi32>
    %59 = llvm.shufflevector %58, %57 [0, 0, 0, 0] : vector<4xi32>
    %60 = llvm.icmp "slt" %56, %59 : vector<4xi32>
    %61 = llvm.mul %w_size0, %4 overflow<nsw> : i64
    %62 = llvm.mul %z_size0, %4 overflow<nsw> : i64
    %63 = llvm.mul %z_size0, %4 overflow<nsw> : i64
    %64 = llvm.icmp "slt" %25, %51 : i64
    llvm.cond_br %64, ^bb4(%25 : i64), ^bb5
  ^bb4(%i: i64):
    %65 = llvm.mul %i, %4 overflow<nsw> : i64
    %66 = llvm.getelementptr inbounds %w[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %67 = llvm.load %66 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %68 = llvm.getelementptr inbounds %66[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %69 = llvm.load %68 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %70 = llvm.shufflevector %67, %69 [0, 2, 4, 6] : vector<4xf64>
    %71 = llvm.shufflevector %67, %69 [1, 3, 5, 7] : vector<4xf64>
    %72 = llvm.getelementptr inbounds %z[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %73 = llvm.load %72 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %74 = llvm.getelementptr inbounds %72[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %75 = llvm.load %74 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %76 = llvm.shufflevector %73, %75 [0, 2, 4, 6] : vector<4xf64>
    %77 = llvm.shufflevector %73, %75 [1, 3, 5, 7] : vector<4xf64>
    %78 = llvm.fneg %71 : vector<4xf64>
    %79 = llvm.fmul %76, %70 : vector<4xf64>
    %80 = llvm.fmul %77, %78 : vector<4xf64>
    %81 = llvm.fsub %79, %80 : vector<4xf64>
    %82 = llvm.fmul %76, %78 : vector<4xf64>
    %83 = llvm.fmul %77, %70 : vector<4xf64>
    %84 = llvm.fadd %82, %83 : vector<4xf64>
    %85 = llvm.fadd %70, %20 : vector<4xf64>
    %86 = llvm.fadd %71, %19 : vector<4xf64>
    %87 = llvm.intr.fabs(%85) : (vector<4xf64>) -> vector<4xf64>
    %88 = llvm.intr.fabs(%86) : (vector<4xf64>) -> vector<4xf64>
    %89 = llvm.fcmp "oge" %87, %88 : vector<4xf64>
    %90 = llvm.select %89, %85, %86 : vector<4xi1>, vector<4xf64>
    %91 = llvm.select %89, %86, %85 : vector<4xi1>, vector<4xf64>
    %92 = llvm.fdiv %91, %90 : vector<4xf64>
    %93 = llvm.fmul %91, %92 : vector<4xf64>
    %94 = llvm.fadd %90, %93 : vector<4xf64>
    %95 = llvm.fdiv %21, %94 : vector<4xf64>
    %96 = llvm.select %89, %81, %84 : vector<4xi1>, vector<4xf64>
    %97 = llvm.select %89, %84, %81 : vector<4xi1>, vector<4xf64>
    %98 = llvm.fmul %97, %92 : vector<4xf64>
    %99 = llvm.fadd %96, %98 : vector<4xf64>
    %100 = llvm.fmul %99, %95 : vector<4xf64>
    %101 = llvm.fmul %81, %92 : vector<4xf64>
    %102 = llvm.fsub %84, %101 : vector<4xf64>
    %103 = llvm.fmul %84, %92 : vector<4xf64>
    %104 = llvm.fsub %103, %81 : vector<4xf64>
    %105 = llvm.select %89, %102, %104 : vector<4xi1>, vector<4xf64>
    %106 = llvm.fcmp "oeq" %90, %19 : vector<4xf64>
    %107 = llvm.fdiv %81, %87 : vector<4xf64>
    %108 = llvm.fdiv %84, %87 : vector<4xf64>
    %109 = llvm.fmul %105, %95 : vector<4xf64>
    %110 = llvm.select %106, %107, %100 : vector<4xi1>, vector<4xf64>
    %111 = llvm.select %106, %108, %109 : vector<4xi1>, vector<4xf64>
    %112 = llvm.intr.fabs(%76) : (vector<4xf64>) -> vector<4xf64>
    %113 = llvm.intr.fabs(%77) : (vector<4xf64>) -> vector<4xf64>
    %114 = llvm.intr.maximum(%112, %113) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %115 = llvm.intr.minimum(%112, %113) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %116 = llvm.fdiv %115, %114 : vector<4xf64>
    %117 = llvm.fmul %116, %116 : vector<4xf64>
    %118 = llvm.fadd %21, %117 : vector<4xf64>
    %119 = llvm.intr.sqrt(%118) : (vector<4xf64>) -> vector<4xf64>
    %120 = llvm.fcmp "oeq" %114, %19 : vector<4xf64>
    %121 = llvm.fmul %114, %119 : vector<4xf64>
    %122 = llvm.select %120, %19, %121 : vector<4xi1>, vector<4xf64>
    %123 = llvm.intr.fabs(%112) : (vector<4xf64>) -> vector<4xf64>
    %124 = llvm.fcmp "oeq" %123, %22 : vector<4xf64>
    %125 = llvm.intr.fabs(%113) : (vector<4xf64>) -> vector<4xf64>
    %126 = llvm.fcmp "oeq" %125, %22 : vector<4xf64>
    %127 = llvm.or %124, %126 : vector<4xi1>
    %128 = llvm.select %127, %22, %122 : vector<4xi1>, vector<4xf64>
    %129 = llvm.fadd %81, %84 : vector<4xf64>
    %130 = llvm.shufflevector %110, %111 [0, 4, 1, 5] : vector<4xf64>
    %131 = llvm.shufflevector %110, %111 [2, 6, 3, 7] : vector<4xf64>
    %132 = llvm.getelementptr inbounds %out0[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %130, %132 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %133 = llvm.getelementptr inbounds %132[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %131, %133 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %134 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %128, %134 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %135 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %129, %135 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %136 = llvm.add %i, %3 overflow<nsw> : i64
    %137 = llvm.icmp "slt" %136, %51 : i64
    llvm.cond_br %137, ^bb4(%136 : i64), ^bb5
  ^bb5:
    %138 = llvm.icmp "slt" %51, %z_size0 : i64
    llvm.cond_br %138, ^bb6(%51 : i64), ^bb7
  ^bb6(%i_1: i64):
    %139 = llvm.shufflevector %60, %60 [0, 4, 1, 5] : vector<4xi1>
    %140 = llvm.shufflevector %60, %60 [2, 6, 3, 7] : vector<4xi1>
    %141 = llvm.mul %i_1, %4 overflow<nsw> : i64
    %142 = llvm.getelementptr %w[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %143 = llvm.intr.masked.load %142, %139, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %144 = llvm.add %141, %3 overflow<nsw> : i64
    %145 = llvm.getelementptr %w[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %146 = llvm.intr.masked.load %145, %140, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %147 = llvm.shufflevector %143, %146 [0, 2, 4, 6] : vector<4xf64>
    %148 = llvm.shufflevector %143, %146 [1, 3, 5, 7] : vector<4xf64>
    %149 = llvm.getelementptr %z[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %150 = llvm.intr.masked.load %149, %139, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %151 = llvm.getelementptr %z[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %152 = llvm.intr.masked.load %151, %140, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %153 = llvm.shufflevector %150, %152 [0, 2, 4, 6] : vector<4xf64>
    %154 = llvm.shufflevector %150, %152 [1, 3, 5, 7] : vector<4xf64>
    %155 = llvm.fneg %148 : vector<4xf64>
    %156 = llvm.fmul %153, %147 : vector<4xf64>
    %157 = llvm.fmul %154, %155 : vector<4xf64>
    %158 = llvm.fsub %156, %157 : vector<4xf64>
    %159 = llvm.fmul %153, %155 : vector<4xf64>
    %160 = llvm.fmul %154, %147 : vector<4xf64>
    %161 = llvm.fadd %159, %160 : vector<4xf64>
    %162 = llvm.fadd %147, %20 : vector<4xf64>
    %163 = llvm.fadd %148, %19 : vector<4xf64>
    %164 = llvm.intr.fabs(%162) : (vector<4xf64>) -> vector<4xf64>
    %165 = llvm.intr.fabs(%163) : (vector<4xf64>) -> vector<4xf64>
    %166 = llvm.fcmp "oge" %164, %165 : vector<4xf64>
    %167 = llvm.select %166, %162, %163 : vector<4xi1>, vector<4xf64>
    %168 = llvm.select %166, %163, %162 : vector<4xi1>, vector<4xf64>
    %169 = llvm.fdiv %168, %167 : vector<4xf64>
    %170 = llvm.fmul %168, %169 : vector<4xf64>
    %171 = llvm.fadd %167, %170 : vector<4xf64>
    %172 = llvm.fdiv %21, %171 : vector<4xf64>
    %173 = llvm.select %166, %158, %161 : vector<4xi1>, vector<4xf64>
    %174 = llvm.select %166, %161, %158 : vector<4xi1>, vector<4xf64>
    %175 = llvm.fmul %174, %169 : vector<4xf64>
    %176 = llvm.fadd %173, %175 : vector<4xf64>
    %177 = llvm.fmul %176, %172 : vector<4xf64>
    %178 = llvm.fmul %158, %169 : vector<4xf64>
    %179 = llvm.fsub %161, %178 : vector<4xf64>
    %180 = llvm.fmul %161, %169 : vector<4xf64>
    %181 = llvm.fsub %180, %158 : vector<4xf64>
    %182 = llvm.select %166, %179, %181 : vector<4xi1>, vector<4xf64>
    %183 = llvm.fcmp "oeq" %167, %19 : vector<4xf64>
    %184 = llvm.fdiv %158, %164 : vector<4xf64>
    %185 = llvm.fdiv %161, %164 : vector<4xf64>
    %186 = llvm.fmul %182, %172 : vector<4xf64>
    %187 = llvm.select %183, %184, %177 : vector<4xi1>, vector<4xf64>
    %188 = llvm.select %183, %185, %186 : vector<4xi1>, vector<4xf64>
    %189 = llvm.intr.fabs(%153) : (vector<4xf64>) -> vector<4xf64>
    %190 = llvm.intr.fabs(%154) : (vector<4xf64>) -> vector<4xf64>
    %191 = llvm.intr.maximum(%189, %190) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %192 = llvm.intr.minimum(%189, %190) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %193 = llvm.fdiv %192, %191 : vector<4xf64>
    %194 = llvm.fmul %193, %193 : vector<4xf64>
    %195 = llvm.fadd %21, %194 : vector<4xf64>
    %196 = llvm.intr.sqrt(%195) : (vector<4xf64>) -> vector<4xf64>
    %197 = llvm.fcmp "oeq" %191, %19 : vector<4xf64>
    %198 = llvm.fmul %191, %196 : vector<4xf64>
    %199 = llvm.select %197, %19, %198 : vector<4xi1>, vector<4xf64>
    %200 = llvm.intr.fabs(%189) : (vector<4xf64>) -> vector<4xf64>
    %201 = llvm.fcmp "oeq" %200, %22 : vector<4xf64>
    %202 = llvm.intr.fabs(%190) : (vector<4xf64>) -> vector<4xf64>
    %203 = llvm.fcmp "oeq" %202, %22 : vector<4xf64>
    %204 = llvm.or %201, %203 : vector<4xi1>
    %205 = llvm.select %204, %22, %199 : vector<4xi1>, vector<4xf64>
    %206 = llvm.fadd %158, %161 : vector<4xf64>
    %207 = llvm.shufflevector %187, %188 [0, 4, 1, 5] : vector<4xf64>
    %208 = llvm.shufflevector %187, %188 [2, 6, 3, 7] : vector<4xf64>
    %209 = llvm.getelementptr %out0[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %207, %209, %139 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %210 = llvm.getelementptr %out0[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %208, %210, %140 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %211 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %205, %211, %60 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %212 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %206, %212, %60 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %213 = llvm.add %i_1, %3 overflow<nsw> : i64
    %214 = llvm.icmp "slt" %213, %z_size0 : i64
    llvm.cond_br %214, ^bb6(%213 : i64), ^bb7
  ^bb7:
    llvm.return %18 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %215: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_1: i64, %z_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %z_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %216 = llvm.mlir.constant(0) : i64
    %217 = llvm.mlir.constant(8192) : i64
    %218 = llvm.mlir.constant(4) : i64
    %219 = llvm.mlir.constant(2) : i64
    %220 = llvm.mlir.constant(1) : i64
    %221 = llvm.mlir.constant(0 : i32) : i32
    %222 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %223 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %224 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %225 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %226 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %226, ^bb1(%begin : i64), ^bb4
  ^bb1(%227: i64):
    %i_strip = llvm.mul %227, %217 overflow<nsw> : i64
    %228 = llvm.mul %w_size0_1, %219 overflow<nsw> : i64
    %229 = llvm.mul %z_size0_1, %219 overflow<nsw> : i64
    %230 = llvm.mul %z_size0_1, %219 overflow<nsw> : i64
    llvm.br ^bb2(%216 : i64)
  ^bb2(%i_2: i64):
    %i_3 = llvm.add %i_strip, %i_2 overflow<nsw> : i64
    %231 = llvm.mul %i_3, %219 overflow<nsw> : i64
    %232 = llvm.getelementptr inbounds %w_1[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %233 = llvm.load %232 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %234 = llvm.getelementptr inbounds %232[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %235 = llvm.load %234 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %236 = llvm.shufflevector %233, %235 [0, 2, 4, 6] : vector<4xf64>
    %237 = llvm.shufflevector %233, %235 [1, 3, 5, 7] : vector<4xf64>
    %238 = llvm.getelementptr inbounds %z_1[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %239 = llvm.load %238 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %240 = llvm.getelementptr inbounds %238[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %241 = llvm.load %240 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %242 = llvm.shufflevector %239, %241 [0, 2, 4, 6] : vector<4xf64>
    %243 = llvm.shufflevector %239, %241 [1, 3, 5, 7] : vector<4xf64>
    %244 = llvm.fneg %237 : vector<4xf64>
    %245 = llvm.fmul %242, %236 : vector<4xf64>
    %246 = llvm.fmul %243, %244 : vector<4xf64>
    %247 = llvm.fsub %245, %246 : vector<4xf64>
    %248 = llvm.fmul %242, %244 : vector<4xf64>
    %249 = llvm.fmul %243, %236 : vector<4xf64>
    %250 = llvm.fadd %248, %249 : vector<4xf64>
    %251 = llvm.fadd %236, %222 : vector<4xf64>
    %252 = llvm.fadd %237, %223 : vector<4xf64>
    %253 = llvm.intr.fabs(%251) : (vector<4xf64>) -> vector<4xf64>
    %254 = llvm.intr.fabs(%252) : (vector<4xf64>) -> vector<4xf64>
    %255 = llvm.fcmp "oge" %253, %254 : vector<4xf64>
    %256 = llvm.select %255, %251, %252 : vector<4xi1>, vector<4xf64>
    %257 = llvm.select %255, %252, %251 : vector<4xi1>, vector<4xf64>
    %258 = llvm.fdiv %257, %256 : vector<4xf64>
    %259 = llvm.fmul %257, %258 : vector<4xf64>
    %260 = llvm.fadd %256, %259 : vector<4xf64>
    %261 = llvm.fdiv %224, %260 : vector<4xf64>
    %262 = llvm.select %255, %247, %250 : vector<4xi1>, vector<4xf64>
    %263 = llvm.select %255, %250, %247 : vector<4xi1>, vector<4xf64>
    %264 = llvm.fmul %263, %258 : vector<4xf64>
    %265 = llvm.fadd %262, %264 : vector<4xf64>
    %266 = llvm.fmul %265, %261 : vector<4xf64>
    %267 = llvm.fmul %247, %258 : vector<4xf64>
    %268 = llvm.fsub %250, %267 : vector<4xf64>
    %269 = llvm.fmul %250, %258 : vector<4xf64>
    %270 = llvm.fsub %269, %247 : vector<4xf64>
    %271 = llvm.select %255, %268, %270 : vector<4xi1>, vector<4xf64>
    %272 = llvm.fcmp "oeq" %256, %223 : vector<4xf64>
    %273 = llvm.fdiv %247, %253 : vector<4xf64>
    %274 = llvm.fdiv %250, %253 : vector<4xf64>
    %275 = llvm.fmul %271, %261 : vector<4xf64>
    %276 = llvm.select %272, %273, %266 : vector<4xi1>, vector<4xf64>
    %277 = llvm.select %272, %274, %275 : vector<4xi1>, vector<4xf64>
    %278 = llvm.intr.fabs(%242) : (vector<4xf64>) -> vector<4xf64>
    %279 = llvm.intr.fabs(%243) : (vector<4xf64>) -> vector<4xf64>
    %280 = llvm.intr.maximum(%278, %279) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %281 = llvm.intr.minimum(%278, %279) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %282 = llvm.fdiv %281, %280 : vector<4xf64>
    %283 = llvm.fmul %282, %282 : vector<4xf64>
    %284 = llvm.fadd %224, %283 : vector<4xf64>
    %285 = llvm.intr.sqrt(%284) : (vector<4xf64>) -> vector<4xf64>
    %286 = llvm.fcmp "oeq" %280, %223 : vector<4xf64>
    %287 = llvm.fmul %280, %285 : vector<4xf64>
    %288 = llvm.select %286, %223, %287 : vector<4xi1>, vector<4xf64>
    %289 = llvm.intr.fabs(%278) : (vector<4xf64>) -> vector<4xf64>
    %290 = llvm.fcmp "oeq" %289, %225 : vector<4xf64>
    %291 = llvm.intr.fabs(%279) : (vector<4xf64>) -> vector<4xf64>
    %292 = llvm.fcmp "oeq" %291, %225 : vector<4xf64>
    %293 = llvm.or %290, %292 : vector<4xi1>
    %294 = llvm.select %293, %225, %288 : vector<4xi1>, vector<4xf64>
    %295 = llvm.fadd %247, %250 : vector<4xf64>
    %296 = llvm.shufflevector %276, %277 [0, 4, 1, 5] : vector<4xf64>
    %297 = llvm.shufflevector %276, %277 [2, 6, 3, 7] : vector<4xf64>
    %298 = llvm.getelementptr inbounds %out0_1[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %296, %298 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %299 = llvm.getelementptr inbounds %298[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %297, %299 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %300 = llvm.getelementptr inbounds %out1_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %294, %300 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %301 = llvm.getelementptr inbounds %out2_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %295, %301 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %302 = llvm.add %i_2, %218 overflow<nsw> : i64
    %303 = llvm.icmp "slt" %302, %217 : i64
    llvm.cond_br %303, ^bb2(%302 : i64), ^bb3
  ^bb3:
    %304 = llvm.add %227, %220 overflow<nsw> : i64
    %305 = llvm.icmp "slt" %304, %end : i64
    llvm.cond_br %305, ^bb1(%304 : i64), ^bb4
  ^bb4:
    llvm.return %221 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %306 = llvm.mlir.constant(8) : i64
    %307 = llvm.mlir.constant(16) : i64
    %308 = llvm.mlir.constant(24) : i64
    %309 = llvm.mlir.constant(32) : i64
    %310 = llvm.mlir.constant(40) : i64
    %311 = llvm.mlir.constant(48) : i64
    %312 = llvm.mlir.constant(56) : i64
    %313 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %314 = llvm.getelementptr inbounds %context[%306] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %315 = llvm.load %314 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %316 = llvm.getelementptr inbounds %context[%307] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %317 = llvm.load %316 {alignment = 8 : i64} : !llvm.ptr -> i64
    %318 = llvm.getelementptr inbounds %context[%308] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %319 = llvm.load %318 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %320 = llvm.getelementptr inbounds %context[%309] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %321 = llvm.load %320 {alignment = 8 : i64} : !llvm.ptr -> i64
    %322 = llvm.getelementptr inbounds %context[%310] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %323 = llvm.load %322 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %324 = llvm.getelementptr inbounds %context[%311] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %325 = llvm.load %324 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %326 = llvm.getelementptr inbounds %context[%312] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %327 = llvm.load %326 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %328 = llvm.call @program.parallel0(%begin_1, %end_1, %313, %315, %317, %319, %321, %323, %325, %327) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %328 : i32
  }
  llvm.func @program_shapes(%z_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %z_size0_2: i64, %w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %329 = llvm.mlir.constant(0) : i64
    %330 = llvm.mlir.constant(1 : i32) : i32
    %331 = llvm.mlir.constant(1) : i64
    %332 = llvm.mlir.constant(2) : i64
    %333 = llvm.mlir.constant(0 : i32) : i32
    %334 = llvm.icmp "eq" %w_size0_2, %z_size0_2 : i64
    llvm.cond_br %334, ^bb1, ^bb2(%330 : i32)
  ^bb1:
    llvm.store %z_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %335 = llvm.getelementptr inbounds %extents[%331] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_2, %335 {alignment = 8 : i64} : i64, !llvm.ptr
    %336 = llvm.getelementptr inbounds %extents[%332] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_2, %336 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %333 : i32
  ^bb2(%337: i32):
    llvm.return %337 : i32
  }
}
