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
    %5 = memref.dim %z, %0 : memref<?xcomplex<f64>>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5], strides: [1] : memref<?xcomplex<f64>> to memref<?xcomplex<f64>>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%5], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%5], strides: [1] : memref<?xf64> to memref<?xf64>
    %6 = complex.create %1, %2 : complex<f64>
    %7 = complex.re %6 : complex<f64>
    %8 = complex.im %6 : complex<f64>
    %9 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%5)
    affine.parallel (%i_strip) = (0) to (symbol(%9)) step (8192) {
      affine.for %i = 0 to 8192 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %10 = affine.load %w[%i_1] : memref<?xcomplex<f64>>
        %11 = affine.load %z[%i_1] : memref<?xcomplex<f64>>
        %12 = complex.re %10 : complex<f64>
        %13 = complex.im %10 : complex<f64>
        %14 = arith.negf %13 : f64
        %15 = complex.create %12, %14 : complex<f64>
        %16 = complex.re %11 : complex<f64>
        %17 = complex.im %11 : complex<f64>
        %18 = complex.re %15 : complex<f64>
        %19 = complex.im %15 : complex<f64>
        %20 = arith.mulf %16, %18 : f64
        %21 = arith.mulf %17, %19 : f64
        %22 = arith.subf %20, %21 : f64
        %23 = arith.mulf %16, %19 : f64
        %24 = arith.mulf %17, %18 : f64
        %25 = arith.addf %23, %24 : f64
        %26 = complex.create %22, %25 : complex<f64>
        %27 = arith.addf %12, %7 : f64
        %28 = arith.addf %13, %8 : f64
        %29 = complex.create %27, %28 : complex<f64>
        %30 = complex.re %26 : complex<f64>
        %31 = complex.im %26 : complex<f64>
        %32 = complex.re %29 : complex<f64>
        %33 = complex.im %29 : complex<f64>
        %34 = math.absf %32 : f64
        %35 = math.absf %33 : f64
        %36 = arith.cmpf oge, %34, %35 : f64
        %37 = arith.select %36, %32, %33 : f64
        %38 = arith.select %36, %33, %32 : f64
        %39 = arith.divf %38, %37 : f64
        %40 = arith.mulf %38, %39 : f64
        %41 = arith.addf %37, %40 : f64
        %42 = arith.divf %3, %41 : f64
        %43 = arith.select %36, %30, %31 : f64
        %44 = arith.select %36, %31, %30 : f64
        %45 = arith.mulf %44, %39 : f64
        %46 = arith.addf %43, %45 : f64
        %47 = arith.mulf %46, %42 : f64
        %48 = arith.mulf %30, %39 : f64
        %49 = arith.subf %31, %48 : f64
        %50 = arith.mulf %31, %39 : f64
        %51 = arith.subf %50, %30 : f64
        %52 = arith.select %36, %49, %51 : f64
        %53 = arith.cmpf oeq, %37, %2 : f64
        %54 = arith.divf %30, %34 : f64
        %55 = arith.divf %31, %34 : f64
        %56 = arith.mulf %52, %42 : f64
        %57 = arith.select %53, %54, %47 : f64
        %58 = arith.select %53, %55, %56 : f64
        %59 = complex.create %57, %58 : complex<f64>
        %60 = math.absf %16 : f64
        %61 = math.absf %17 : f64
        %62 = arith.maximumf %60, %61 : f64
        %63 = arith.minimumf %60, %61 : f64
        %64 = arith.divf %63, %62 : f64
        %65 = arith.mulf %64, %64 : f64
        %66 = arith.addf %3, %65 : f64
        %67 = math.sqrt %66 : f64
        %68 = arith.cmpf oeq, %62, %2 : f64
        %69 = arith.mulf %62, %67 : f64
        %70 = arith.select %68, %2, %69 : f64
        %71 = math.absf %60 : f64
        %72 = arith.cmpf oeq, %71, %4 : f64
        %73 = math.absf %61 : f64
        %74 = arith.cmpf oeq, %73, %4 : f64
        %75 = arith.ori %72, %74 : i1
        %76 = arith.select %75, %4, %70 : f64
        %77 = arith.addf %30, %31 : f64
        affine.store %59, %out0_1[%i_1] : memref<?xcomplex<f64>>
        affine.store %76, %out1_1[%i_1] : memref<?xf64>
        affine.store %77, %out2_1[%i_1] : memref<?xf64>
      }
    }
    affine.for %i_2 = %9 to %5 {
      %78 = affine.load %w[%i_2] : memref<?xcomplex<f64>>
      %79 = affine.load %z[%i_2] : memref<?xcomplex<f64>>
      %80 = complex.re %78 : complex<f64>
      %81 = complex.im %78 : complex<f64>
      %82 = arith.negf %81 : f64
      %83 = complex.create %80, %82 : complex<f64>
      %84 = complex.re %79 : complex<f64>
      %85 = complex.im %79 : complex<f64>
      %86 = complex.re %83 : complex<f64>
      %87 = complex.im %83 : complex<f64>
      %88 = arith.mulf %84, %86 : f64
      %89 = arith.mulf %85, %87 : f64
      %90 = arith.subf %88, %89 : f64
      %91 = arith.mulf %84, %87 : f64
      %92 = arith.mulf %85, %86 : f64
      %93 = arith.addf %91, %92 : f64
      %94 = complex.create %90, %93 : complex<f64>
      %95 = arith.addf %80, %7 : f64
      %96 = arith.addf %81, %8 : f64
      %97 = complex.create %95, %96 : complex<f64>
      %98 = complex.re %94 : complex<f64>
      %99 = complex.im %94 : complex<f64>
      %100 = complex.re %97 : complex<f64>
      %101 = complex.im %97 : complex<f64>
      %102 = math.absf %100 : f64
      %103 = math.absf %101 : f64
      %104 = arith.cmpf oge, %102, %103 : f64
      %105 = arith.select %104, %100, %101 : f64
      %106 = arith.select %104, %101, %100 : f64
      %107 = arith.divf %106, %105 : f64
      %108 = arith.mulf %106, %107 : f64
      %109 = arith.addf %105, %108 : f64
      %110 = arith.divf %3, %109 : f64
      %111 = arith.select %104, %98, %99 : f64
      %112 = arith.select %104, %99, %98 : f64
      %113 = arith.mulf %112, %107 : f64
      %114 = arith.addf %111, %113 : f64
      %115 = arith.mulf %114, %110 : f64
      %116 = arith.mulf %98, %107 : f64
      %117 = arith.subf %99, %116 : f64
      %118 = arith.mulf %99, %107 : f64
      %119 = arith.subf %118, %98 : f64
      %120 = arith.select %104, %117, %119 : f64
      %121 = arith.cmpf oeq, %105, %2 : f64
      %122 = arith.divf %98, %102 : f64
      %123 = arith.divf %99, %102 : f64
      %124 = arith.mulf %120, %110 : f64
      %125 = arith.select %121, %122, %115 : f64
      %126 = arith.select %121, %123, %124 : f64
      %127 = complex.create %125, %126 : complex<f64>
      %128 = math.absf %84 : f64
      %129 = math.absf %85 : f64
      %130 = arith.maximumf %128, %129 : f64
      %131 = arith.minimumf %128, %129 : f64
      %132 = arith.divf %131, %130 : f64
      %133 = arith.mulf %132, %132 : f64
      %134 = arith.addf %3, %133 : f64
      %135 = math.sqrt %134 : f64
      %136 = arith.cmpf oeq, %130, %2 : f64
      %137 = arith.mulf %130, %135 : f64
      %138 = arith.select %136, %2, %137 : f64
      %139 = math.absf %128 : f64
      %140 = arith.cmpf oeq, %139, %4 : f64
      %141 = math.absf %129 : f64
      %142 = arith.cmpf oeq, %141, %4 : f64
      %143 = arith.ori %140, %142 : i1
      %144 = arith.select %143, %4, %138 : f64
      %145 = arith.addf %98, %99 : f64
      affine.store %127, %out0_1[%i_2] : memref<?xcomplex<f64>>
      affine.store %144, %out1_1[%i_2] : memref<?xf64>
      affine.store %145, %out2_1[%i_2] : memref<?xf64>
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
    %c1 = arith.constant 1 : index
    %0 = arith.constant 2.000000e+00 : f64
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e+00 : f64
    %3 = arith.constant 0x7ff0000000000000 : f64
    %4 = memref.dim %z, %c0 : memref<?xcomplex<f64>>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%4], strides: [1] : memref<?xcomplex<f64>> to memref<?xcomplex<f64>>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%4], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%4], strides: [1] : memref<?xf64> to memref<?xf64>
    %5 = complex.create %0, %1 : complex<f64>
    %6 = complex.re %5 : complex<f64>
    %7 = complex.im %5 : complex<f64>
    %8 = arith.shrsi %4, %c13 : index
    %9 = arith.muli %8, %c8192 overflow<nsw> : index
    %10 = arith.maxsi %9, %c0 : index
    %11 = arith.constant 8192 : index
    %12 = arith.ceildivsi %10, %11 : index
    %13 = arith.constant 0 : index
    %14 = arith.maxsi %12, %13 : index
    %15 = arith.constant 1843201 : index
    %16 = arith.muli %14, %15 : index
    %17 = arith.constant 32768 : index
    %18 = arith.cmpi sge, %16, %17 : index
    "omp.parallel"(%18) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %10, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c1 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %19 = memref.load %w[%i_1] : memref<?xcomplex<f64>>
            %20 = memref.load %z[%i_1] : memref<?xcomplex<f64>>
            %21 = complex.re %19 : complex<f64>
            %22 = complex.im %19 : complex<f64>
            %23 = arith.negf %22 : f64
            %24 = complex.create %21, %23 : complex<f64>
            %25 = complex.re %20 : complex<f64>
            %26 = complex.im %20 : complex<f64>
            %27 = complex.re %24 : complex<f64>
            %28 = complex.im %24 : complex<f64>
            %29 = arith.mulf %25, %27 : f64
            %30 = arith.mulf %26, %28 : f64
            %31 = arith.subf %29, %30 : f64
            %32 = arith.mulf %25, %28 : f64
            %33 = arith.mulf %26, %27 : f64
            %34 = arith.addf %32, %33 : f64
            %35 = complex.create %31, %34 : complex<f64>
            %36 = arith.addf %21, %6 : f64
            %37 = arith.addf %22, %7 : f64
            %38 = complex.create %36, %37 : complex<f64>
            %39 = complex.re %35 : complex<f64>
            %40 = complex.im %35 : complex<f64>
            %41 = complex.re %38 : complex<f64>
            %42 = complex.im %38 : complex<f64>
            %43 = math.absf %41 : f64
            %44 = math.absf %42 : f64
            %45 = arith.cmpf oge, %43, %44 : f64
            %46 = arith.select %45, %41, %42 : f64
            %47 = arith.select %45, %42, %41 : f64
            %48 = arith.divf %47, %46 : f64
            %49 = arith.mulf %47, %48 : f64
            %50 = arith.addf %46, %49 : f64
            %51 = arith.divf %2, %50 : f64
            %52 = arith.select %45, %39, %40 : f64
            %53 = arith.select %45, %40, %39 : f64
            %54 = arith.mulf %53, %48 : f64
            %55 = arith.addf %52, %54 : f64
            %56 = arith.mulf %55, %51 : f64
            %57 = arith.mulf %39, %48 : f64
            %58 = arith.subf %40, %57 : f64
            %59 = arith.mulf %40, %48 : f64
            %60 = arith.subf %59, %39 : f64
            %61 = arith.select %45, %58, %60 : f64
            %62 = arith.cmpf oeq, %46, %1 : f64
            %63 = arith.divf %39, %43 : f64
            %64 = arith.divf %40, %43 : f64
            %65 = arith.mulf %61, %51 : f64
            %66 = arith.select %62, %63, %56 : f64
            %67 = arith.select %62, %64, %65 : f64
            %68 = complex.create %66, %67 : complex<f64>
            %69 = math.absf %25 : f64
            %70 = math.absf %26 : f64
            %71 = arith.maximumf %69, %70 : f64
            %72 = arith.minimumf %69, %70 : f64
            %73 = arith.divf %72, %71 : f64
            %74 = arith.mulf %73, %73 : f64
            %75 = arith.addf %2, %74 : f64
            %76 = math.sqrt %75 : f64
            %77 = arith.cmpf oeq, %71, %1 : f64
            %78 = arith.mulf %71, %76 : f64
            %79 = arith.select %77, %1, %78 : f64
            %80 = math.absf %69 : f64
            %81 = arith.cmpf oeq, %80, %3 : f64
            %82 = math.absf %70 : f64
            %83 = arith.cmpf oeq, %82, %3 : f64
            %84 = arith.ori %81, %83 : i1
            %85 = arith.select %84, %3, %79 : f64
            %86 = arith.addf %39, %40 : f64
            memref.store %68, %out0_1[%i_1] : memref<?xcomplex<f64>>
            memref.store %85, %out1_1[%i_1] : memref<?xf64>
            memref.store %86, %out2_1[%i_1] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_2 = %10 to %4 step %c1 {
      %87 = memref.load %w[%i_2] : memref<?xcomplex<f64>>
      %88 = memref.load %z[%i_2] : memref<?xcomplex<f64>>
      %89 = complex.re %87 : complex<f64>
      %90 = complex.im %87 : complex<f64>
      %91 = arith.negf %90 : f64
      %92 = complex.create %89, %91 : complex<f64>
      %93 = complex.re %88 : complex<f64>
      %94 = complex.im %88 : complex<f64>
      %95 = complex.re %92 : complex<f64>
      %96 = complex.im %92 : complex<f64>
      %97 = arith.mulf %93, %95 : f64
      %98 = arith.mulf %94, %96 : f64
      %99 = arith.subf %97, %98 : f64
      %100 = arith.mulf %93, %96 : f64
      %101 = arith.mulf %94, %95 : f64
      %102 = arith.addf %100, %101 : f64
      %103 = complex.create %99, %102 : complex<f64>
      %104 = arith.addf %89, %6 : f64
      %105 = arith.addf %90, %7 : f64
      %106 = complex.create %104, %105 : complex<f64>
      %107 = complex.re %103 : complex<f64>
      %108 = complex.im %103 : complex<f64>
      %109 = complex.re %106 : complex<f64>
      %110 = complex.im %106 : complex<f64>
      %111 = math.absf %109 : f64
      %112 = math.absf %110 : f64
      %113 = arith.cmpf oge, %111, %112 : f64
      %114 = arith.select %113, %109, %110 : f64
      %115 = arith.select %113, %110, %109 : f64
      %116 = arith.divf %115, %114 : f64
      %117 = arith.mulf %115, %116 : f64
      %118 = arith.addf %114, %117 : f64
      %119 = arith.divf %2, %118 : f64
      %120 = arith.select %113, %107, %108 : f64
      %121 = arith.select %113, %108, %107 : f64
      %122 = arith.mulf %121, %116 : f64
      %123 = arith.addf %120, %122 : f64
      %124 = arith.mulf %123, %119 : f64
      %125 = arith.mulf %107, %116 : f64
      %126 = arith.subf %108, %125 : f64
      %127 = arith.mulf %108, %116 : f64
      %128 = arith.subf %127, %107 : f64
      %129 = arith.select %113, %126, %128 : f64
      %130 = arith.cmpf oeq, %114, %1 : f64
      %131 = arith.divf %107, %111 : f64
      %132 = arith.divf %108, %111 : f64
      %133 = arith.mulf %129, %119 : f64
      %134 = arith.select %130, %131, %124 : f64
      %135 = arith.select %130, %132, %133 : f64
      %136 = complex.create %134, %135 : complex<f64>
      %137 = math.absf %93 : f64
      %138 = math.absf %94 : f64
      %139 = arith.maximumf %137, %138 : f64
      %140 = arith.minimumf %137, %138 : f64
      %141 = arith.divf %140, %139 : f64
      %142 = arith.mulf %141, %141 : f64
      %143 = arith.addf %2, %142 : f64
      %144 = math.sqrt %143 : f64
      %145 = arith.cmpf oeq, %139, %1 : f64
      %146 = arith.mulf %139, %144 : f64
      %147 = arith.select %145, %1, %146 : f64
      %148 = math.absf %137 : f64
      %149 = arith.cmpf oeq, %148, %3 : f64
      %150 = math.absf %138 : f64
      %151 = arith.cmpf oeq, %150, %3 : f64
      %152 = arith.ori %149, %151 : i1
      %153 = arith.select %152, %3, %147 : f64
      %154 = arith.addf %107, %108 : f64
      memref.store %136, %out0_1[%i_2] : memref<?xcomplex<f64>>
      memref.store %153, %out1_1[%i_2] : memref<?xf64>
      memref.store %154, %out2_1[%i_2] : memref<?xf64>
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
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(1843201) : i64
    %5 = llvm.mlir.constant(32768) : i64
    %6 = llvm.mlir.constant(64) : i64
    %7 = llvm.alloca %6 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %8 = llvm.mlir.constant(8) : i64
    %9 = llvm.mlir.constant(16) : i64
    %10 = llvm.mlir.constant(24) : i64
    %11 = llvm.mlir.constant(32) : i64
    %12 = llvm.mlir.constant(40) : i64
    %13 = llvm.mlir.constant(48) : i64
    %14 = llvm.mlir.constant(56) : i64
    %15 = llvm.mlir.constant(0 : i32) : i32
    %16 = llvm.mlir.constant(2.000000e+00 : f64) : f64
    %17 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %18 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %19 = llvm.mlir.constant(0x7ff0000000000000 : f64) : f64
    %20 = llvm.ashr %z_size0, %1 : i64
    %21 = llvm.mul %20, %0 overflow<nsw> : i64
    %22 = llvm.intr.smax(%21, %2) : (i64, i64) -> i64
    %23 = llvm.sdiv %22, %0 : i64
    %24 = llvm.srem %22, %0 : i64
    %25 = llvm.icmp "ne" %24, %2 : i64
    %26 = llvm.xor %24, %0 : i64
    %27 = llvm.icmp "sge" %26, %2 : i64
    %28 = llvm.and %25, %27 : i1
    %29 = llvm.add %23, %3 : i64
    %30 = llvm.select %28, %29, %23 : i1, i64
    %31 = llvm.intr.smax(%30, %2) : (i64, i64) -> i64
    %32 = llvm.mul %31, %4 : i64
    %33 = llvm.icmp "sge" %32, %5 : i64
    %34 = llvm.icmp "sgt" %22, %2 : i64
    %35 = llvm.sub %22, %3 overflow<nsw> : i64
    %36 = llvm.sdiv %35, %0 : i64
    %37 = llvm.add %36, %3 overflow<nsw> : i64
    %38 = llvm.select %34, %37, %2 : i1, i64
    llvm.cond_br %33, ^bb1, ^bb2
  ^bb1:
    llvm.store %22, %7 {alignment = 8 : i64} : i64, !llvm.ptr
    %39 = llvm.getelementptr inbounds %7[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %39 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %40 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %41 = llvm.getelementptr inbounds %7[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %z, %41 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %42 = llvm.getelementptr inbounds %7[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %z_size0, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %43 = llvm.getelementptr inbounds %7[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %43 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %44 = llvm.getelementptr inbounds %7[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %44 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %45 = llvm.getelementptr inbounds %7[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %45 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %46 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %47 = llvm.call @stepwell_parallel_for(%46, %7, %38, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%47 : i32)
  ^bb2:
    %48 = llvm.call @program.parallel0(%2, %38, %22, %w, %w_size0, %z, %z_size0, %out0, %out1, %out2) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%48 : i32)
  ^bb3(%49: i32):
    %50 = llvm.icmp "slt" %22, %z_size0 : i64
    llvm.cond_br %50, ^bb4(%22 : i64), ^bb5
  ^bb4(%i: i64):
    %51 = llvm.getelementptr inbounds %w[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %52 = llvm.getelementptr inbounds %51[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %53 = llvm.load %51 {alignment = 8 : i64} : !llvm.ptr -> f64
    %54 = llvm.load %52 {alignment = 8 : i64} : !llvm.ptr -> f64
    %55 = llvm.getelementptr inbounds %z[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %56 = llvm.getelementptr inbounds %55[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %57 = llvm.load %55 {alignment = 8 : i64} : !llvm.ptr -> f64
    %58 = llvm.load %56 {alignment = 8 : i64} : !llvm.ptr -> f64
    %59 = llvm.fneg %54 : f64
    %60 = llvm.fmul %57, %53 : f64
    %61 = llvm.fmul %58, %59 : f64
    %62 = llvm.fsub %60, %61 : f64
    %63 = llvm.fmul %57, %59 : f64
    %64 = llvm.fmul %58, %53 : f64
    %65 = llvm.fadd %63, %64 : f64
    %66 = llvm.fadd %53, %16 : f64
    %67 = llvm.fadd %54, %17 : f64
    %68 = llvm.intr.fabs(%66) : (f64) -> f64
    %69 = llvm.intr.fabs(%67) : (f64) -> f64
    %70 = llvm.fcmp "oge" %68, %69 : f64
    %71 = llvm.select %70, %66, %67 : i1, f64
    %72 = llvm.select %70, %67, %66 : i1, f64
    %73 = llvm.fdiv %72, %71 : f64
    %74 = llvm.fmul %72, %73 : f64
    %75 = llvm.fadd %71, %74 : f64
    %76 = llvm.fdiv %18, %75 : f64
    %77 = llvm.select %70, %62, %65 : i1, f64
    %78 = llvm.select %70, %65, %62 : i1, f64
    %79 = llvm.fmul %78, %73 : f64
    %80 = llvm.fadd %77, %79 : f64
    %81 = llvm.fmul %80, %76 : f64
    %82 = llvm.fmul %62, %73 : f64
    %83 = llvm.fsub %65, %82 : f64
    %84 = llvm.fmul %65, %73 : f64
    %85 = llvm.fsub %84, %62 : f64
    %86 = llvm.select %70, %83, %85 : i1, f64
    %87 = llvm.fcmp "oeq" %71, %17 : f64
    %88 = llvm.fdiv %62, %68 : f64
    %89 = llvm.fdiv %65, %68 : f64
    %90 = llvm.fmul %86, %76 : f64
    %91 = llvm.select %87, %88, %81 : i1, f64
    %92 = llvm.select %87, %89, %90 : i1, f64
    %93 = llvm.intr.fabs(%57) : (f64) -> f64
    %94 = llvm.intr.fabs(%58) : (f64) -> f64
    %95 = llvm.intr.maximum(%93, %94) : (f64, f64) -> f64
    %96 = llvm.intr.minimum(%93, %94) : (f64, f64) -> f64
    %97 = llvm.fdiv %96, %95 : f64
    %98 = llvm.fmul %97, %97 : f64
    %99 = llvm.fadd %18, %98 : f64
    %100 = llvm.intr.sqrt(%99) : (f64) -> f64
    %101 = llvm.fcmp "oeq" %95, %17 : f64
    %102 = llvm.fmul %95, %100 : f64
    %103 = llvm.select %101, %17, %102 : i1, f64
    %104 = llvm.intr.fabs(%93) : (f64) -> f64
    %105 = llvm.fcmp "oeq" %104, %19 : f64
    %106 = llvm.intr.fabs(%94) : (f64) -> f64
    %107 = llvm.fcmp "oeq" %106, %19 : f64
    %108 = llvm.or %105, %107 : i1
    %109 = llvm.select %108, %19, %103 : i1, f64
    %110 = llvm.fadd %62, %65 : f64
    %111 = llvm.getelementptr inbounds %out0[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %112 = llvm.getelementptr inbounds %111[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %91, %111 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.store %92, %112 {alignment = 8 : i64} : f64, !llvm.ptr
    %113 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %109, %113 {alignment = 8 : i64} : f64, !llvm.ptr
    %114 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %110, %114 {alignment = 8 : i64} : f64, !llvm.ptr
    %115 = llvm.add %i, %3 overflow<nsw> : i64
    %116 = llvm.icmp "slt" %115, %z_size0 : i64
    llvm.cond_br %116, ^bb4(%115 : i64), ^bb5
  ^bb5:
    llvm.return %15 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %117: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_1: i64, %z_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %z_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %118 = llvm.mlir.constant(0) : i64
    %119 = llvm.mlir.constant(8192) : i64
    %120 = llvm.mlir.constant(1) : i64
    %121 = llvm.mlir.constant(0 : i32) : i32
    %122 = llvm.mlir.constant(2.000000e+00 : f64) : f64
    %123 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %124 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %125 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %126 = llvm.mlir.constant(0x7ff0000000000000 : f64) : f64
    %127 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %127, ^bb1(%begin : i64), ^bb4
  ^bb1(%128: i64):
    %i_strip = llvm.mul %128, %119 overflow<nsw> : i64
    llvm.br ^bb2(%118 : i64)
  ^bb2(%i_1: i64):
    %i_2 = llvm.add %i_strip, %i_1 overflow<nsw> : i64
    %129 = llvm.getelementptr inbounds %w_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %130 = llvm.getelementptr inbounds %129[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %131 = llvm.load %129 {alignment = 8 : i64} : !llvm.ptr -> f64
    %132 = llvm.load %130 {alignment = 8 : i64} : !llvm.ptr -> f64
    %133 = llvm.getelementptr inbounds %z_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %134 = llvm.getelementptr inbounds %133[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %135 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> f64
    %136 = llvm.load %134 {alignment = 8 : i64} : !llvm.ptr -> f64
    %137 = llvm.fneg %132 : f64
    %138 = llvm.fmul %135, %131 : f64
    %139 = llvm.fmul %136, %137 : f64
    %140 = llvm.fsub %138, %139 : f64
    %141 = llvm.fmul %135, %137 : f64
    %142 = llvm.fmul %136, %131 : f64
    %143 = llvm.fadd %141, %142 : f64
    %144 = llvm.fadd %131, %122 : f64
    %145 = llvm.fadd %132, %123 : f64
    %146 = llvm.intr.fabs(%144) : (f64) -> f64
    %147 = llvm.intr.fabs(%145) : (f64) -> f64
    %148 = llvm.fcmp "oge" %146, %147 : f64
    %149 = llvm.select %148, %144, %145 : i1, f64
    %150 = llvm.select %148, %145, %144 : i1, f64
    %151 = llvm.fdiv %150, %149 : f64
    %152 = llvm.fmul %150, %151 : f64
    %153 = llvm.fadd %149, %152 : f64
    %154 = llvm.fdiv %124, %153 : f64
    %155 = llvm.select %148, %140, %143 : i1, f64
    %156 = llvm.select %148, %143, %140 : i1, f64
    %157 = llvm.fmul %156, %151 : f64
    %158 = llvm.fadd %155, %157 : f64
    %159 = llvm.fmul %158, %154 : f64
    %160 = llvm.fmul %140, %151 : f64
    %161 = llvm.fsub %143, %160 : f64
    %162 = llvm.fmul %143, %151 : f64
    %163 = llvm.fsub %162, %140 : f64
    %164 = llvm.select %148, %161, %163 : i1, f64
    %165 = llvm.fcmp "oeq" %149, %125 : f64
    %166 = llvm.fdiv %140, %146 : f64
    %167 = llvm.fdiv %143, %146 : f64
    %168 = llvm.fmul %164, %154 : f64
    %169 = llvm.select %165, %166, %159 : i1, f64
    %170 = llvm.select %165, %167, %168 : i1, f64
    %171 = llvm.intr.fabs(%135) : (f64) -> f64
    %172 = llvm.intr.fabs(%136) : (f64) -> f64
    %173 = llvm.intr.maximum(%171, %172) : (f64, f64) -> f64
    %174 = llvm.intr.minimum(%171, %172) : (f64, f64) -> f64
    %175 = llvm.fdiv %174, %173 : f64
    %176 = llvm.fmul %175, %175 : f64
    %177 = llvm.fadd %124, %176 : f64
    %178 = llvm.intr.sqrt(%177) : (f64) -> f64
    %179 = llvm.fcmp "oeq" %173, %125 : f64
    %180 = llvm.fmul %173, %178 : f64
    %181 = llvm.select %179, %125, %180 : i1, f64
    %182 = llvm.intr.fabs(%171) : (f64) -> f64
    %183 = llvm.fcmp "oeq" %182, %126 : f64
    %184 = llvm.intr.fabs(%172) : (f64) -> f64
    %185 = llvm.fcmp "oeq" %184, %126 : f64
    %186 = llvm.or %183, %185 : i1
    %187 = llvm.select %186, %126, %181 : i1, f64
    %188 = llvm.fadd %140, %143 : f64
    %189 = llvm.getelementptr inbounds %out0_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %190 = llvm.getelementptr inbounds %189[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %169, %189 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.store %170, %190 {alignment = 8 : i64} : f64, !llvm.ptr
    %191 = llvm.getelementptr inbounds %out1_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %187, %191 {alignment = 8 : i64} : f64, !llvm.ptr
    %192 = llvm.getelementptr inbounds %out2_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %188, %192 {alignment = 8 : i64} : f64, !llvm.ptr
    %193 = llvm.add %i_1, %120 overflow<nsw> : i64
    %194 = llvm.icmp "slt" %193, %119 : i64
    llvm.cond_br %194, ^bb2(%193 : i64), ^bb3
  ^bb3:
    %195 = llvm.add %128, %120 overflow<nsw> : i64
    %196 = llvm.icmp "slt" %195, %end : i64
    llvm.cond_br %196, ^bb1(%195 : i64), ^bb4
  ^bb4:
    llvm.return %121 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %197 = llvm.mlir.constant(8) : i64
    %198 = llvm.mlir.constant(16) : i64
    %199 = llvm.mlir.constant(24) : i64
    %200 = llvm.mlir.constant(32) : i64
    %201 = llvm.mlir.constant(40) : i64
    %202 = llvm.mlir.constant(48) : i64
    %203 = llvm.mlir.constant(56) : i64
    %204 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %205 = llvm.getelementptr inbounds %context[%197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %206 = llvm.load %205 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %207 = llvm.getelementptr inbounds %context[%198] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %208 = llvm.load %207 {alignment = 8 : i64} : !llvm.ptr -> i64
    %209 = llvm.getelementptr inbounds %context[%199] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %210 = llvm.load %209 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %211 = llvm.getelementptr inbounds %context[%200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %212 = llvm.load %211 {alignment = 8 : i64} : !llvm.ptr -> i64
    %213 = llvm.getelementptr inbounds %context[%201] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %214 = llvm.load %213 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %215 = llvm.getelementptr inbounds %context[%202] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %216 = llvm.load %215 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %217 = llvm.getelementptr inbounds %context[%203] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %218 = llvm.load %217 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %219 = llvm.call @program.parallel0(%begin_1, %end_1, %204, %206, %208, %210, %212, %214, %216, %218) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %219 : i32
  }
  llvm.func @program_shapes(%z_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %z_size0_2: i64, %w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %220 = llvm.mlir.constant(0) : i64
    %221 = llvm.mlir.constant(1 : i32) : i32
    %222 = llvm.mlir.constant(1) : i64
    %223 = llvm.mlir.constant(2) : i64
    %224 = llvm.mlir.constant(0 : i32) : i32
    %225 = llvm.icmp "eq" %w_size0_2, %z_size0_2 : i64
    llvm.cond_br %225, ^bb1, ^bb2(%221 : i32)
  ^bb1:
    llvm.store %z_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %226 = llvm.getelementptr inbounds %extents[%222] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_2, %226 {alignment = 8 : i64} : i64, !llvm.ptr
    %227 = llvm.getelementptr inbounds %extents[%223] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_2, %227 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %224 : i32
  ^bb2(%228: i32):
    llvm.return %228 : i32
  }
}
