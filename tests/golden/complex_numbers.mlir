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
    %11 = arith.constant 0 : index
    %12 = arith.maxsi %10, %11 : index
    %13 = arith.constant 8191 : index
    %14 = arith.addi %12, %13 : index
    %15 = arith.constant 8192 : index
    %16 = arith.divui %14, %15 : index
    %17 = arith.constant 1843201 : index
    %18 = arith.muli %16, %17 : index
    %19 = arith.constant 32768 : index
    %20 = arith.cmpi sge, %18, %19 : index
    "omp.parallel"(%20) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %10, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c1 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %21 = memref.load %w[%i_1] : memref<?xcomplex<f64>>
            %22 = memref.load %z[%i_1] : memref<?xcomplex<f64>>
            %23 = complex.re %21 : complex<f64>
            %24 = complex.im %21 : complex<f64>
            %25 = arith.negf %24 : f64
            %26 = complex.create %23, %25 : complex<f64>
            %27 = complex.re %22 : complex<f64>
            %28 = complex.im %22 : complex<f64>
            %29 = complex.re %26 : complex<f64>
            %30 = complex.im %26 : complex<f64>
            %31 = arith.mulf %27, %29 : f64
            %32 = arith.mulf %28, %30 : f64
            %33 = arith.subf %31, %32 : f64
            %34 = arith.mulf %27, %30 : f64
            %35 = arith.mulf %28, %29 : f64
            %36 = arith.addf %34, %35 : f64
            %37 = complex.create %33, %36 : complex<f64>
            %38 = arith.addf %23, %6 : f64
            %39 = arith.addf %24, %7 : f64
            %40 = complex.create %38, %39 : complex<f64>
            %41 = complex.re %37 : complex<f64>
            %42 = complex.im %37 : complex<f64>
            %43 = complex.re %40 : complex<f64>
            %44 = complex.im %40 : complex<f64>
            %45 = math.absf %43 : f64
            %46 = math.absf %44 : f64
            %47 = arith.cmpf oge, %45, %46 : f64
            %48 = arith.select %47, %43, %44 : f64
            %49 = arith.select %47, %44, %43 : f64
            %50 = arith.divf %49, %48 : f64
            %51 = arith.mulf %49, %50 : f64
            %52 = arith.addf %48, %51 : f64
            %53 = arith.divf %2, %52 : f64
            %54 = arith.select %47, %41, %42 : f64
            %55 = arith.select %47, %42, %41 : f64
            %56 = arith.mulf %55, %50 : f64
            %57 = arith.addf %54, %56 : f64
            %58 = arith.mulf %57, %53 : f64
            %59 = arith.mulf %41, %50 : f64
            %60 = arith.subf %42, %59 : f64
            %61 = arith.mulf %42, %50 : f64
            %62 = arith.subf %61, %41 : f64
            %63 = arith.select %47, %60, %62 : f64
            %64 = arith.cmpf oeq, %48, %1 : f64
            %65 = arith.divf %41, %45 : f64
            %66 = arith.divf %42, %45 : f64
            %67 = arith.mulf %63, %53 : f64
            %68 = arith.select %64, %65, %58 : f64
            %69 = arith.select %64, %66, %67 : f64
            %70 = complex.create %68, %69 : complex<f64>
            %71 = math.absf %27 : f64
            %72 = math.absf %28 : f64
            %73 = arith.maximumf %71, %72 : f64
            %74 = arith.minimumf %71, %72 : f64
            %75 = arith.divf %74, %73 : f64
            %76 = arith.mulf %75, %75 : f64
            %77 = arith.addf %2, %76 : f64
            %78 = math.sqrt %77 : f64
            %79 = arith.cmpf oeq, %73, %1 : f64
            %80 = arith.mulf %73, %78 : f64
            %81 = arith.select %79, %1, %80 : f64
            %82 = math.absf %71 : f64
            %83 = arith.cmpf oeq, %82, %3 : f64
            %84 = math.absf %72 : f64
            %85 = arith.cmpf oeq, %84, %3 : f64
            %86 = arith.ori %83, %85 : i1
            %87 = arith.select %86, %3, %81 : f64
            %88 = arith.addf %41, %42 : f64
            memref.store %70, %out0_1[%i_1] : memref<?xcomplex<f64>>
            memref.store %87, %out1_1[%i_1] : memref<?xf64>
            memref.store %88, %out2_1[%i_1] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_2 = %10 to %4 step %c1 {
      %89 = memref.load %w[%i_2] : memref<?xcomplex<f64>>
      %90 = memref.load %z[%i_2] : memref<?xcomplex<f64>>
      %91 = complex.re %89 : complex<f64>
      %92 = complex.im %89 : complex<f64>
      %93 = arith.negf %92 : f64
      %94 = complex.create %91, %93 : complex<f64>
      %95 = complex.re %90 : complex<f64>
      %96 = complex.im %90 : complex<f64>
      %97 = complex.re %94 : complex<f64>
      %98 = complex.im %94 : complex<f64>
      %99 = arith.mulf %95, %97 : f64
      %100 = arith.mulf %96, %98 : f64
      %101 = arith.subf %99, %100 : f64
      %102 = arith.mulf %95, %98 : f64
      %103 = arith.mulf %96, %97 : f64
      %104 = arith.addf %102, %103 : f64
      %105 = complex.create %101, %104 : complex<f64>
      %106 = arith.addf %91, %6 : f64
      %107 = arith.addf %92, %7 : f64
      %108 = complex.create %106, %107 : complex<f64>
      %109 = complex.re %105 : complex<f64>
      %110 = complex.im %105 : complex<f64>
      %111 = complex.re %108 : complex<f64>
      %112 = complex.im %108 : complex<f64>
      %113 = math.absf %111 : f64
      %114 = math.absf %112 : f64
      %115 = arith.cmpf oge, %113, %114 : f64
      %116 = arith.select %115, %111, %112 : f64
      %117 = arith.select %115, %112, %111 : f64
      %118 = arith.divf %117, %116 : f64
      %119 = arith.mulf %117, %118 : f64
      %120 = arith.addf %116, %119 : f64
      %121 = arith.divf %2, %120 : f64
      %122 = arith.select %115, %109, %110 : f64
      %123 = arith.select %115, %110, %109 : f64
      %124 = arith.mulf %123, %118 : f64
      %125 = arith.addf %122, %124 : f64
      %126 = arith.mulf %125, %121 : f64
      %127 = arith.mulf %109, %118 : f64
      %128 = arith.subf %110, %127 : f64
      %129 = arith.mulf %110, %118 : f64
      %130 = arith.subf %129, %109 : f64
      %131 = arith.select %115, %128, %130 : f64
      %132 = arith.cmpf oeq, %116, %1 : f64
      %133 = arith.divf %109, %113 : f64
      %134 = arith.divf %110, %113 : f64
      %135 = arith.mulf %131, %121 : f64
      %136 = arith.select %132, %133, %126 : f64
      %137 = arith.select %132, %134, %135 : f64
      %138 = complex.create %136, %137 : complex<f64>
      %139 = math.absf %95 : f64
      %140 = math.absf %96 : f64
      %141 = arith.maximumf %139, %140 : f64
      %142 = arith.minimumf %139, %140 : f64
      %143 = arith.divf %142, %141 : f64
      %144 = arith.mulf %143, %143 : f64
      %145 = arith.addf %2, %144 : f64
      %146 = math.sqrt %145 : f64
      %147 = arith.cmpf oeq, %141, %1 : f64
      %148 = arith.mulf %141, %146 : f64
      %149 = arith.select %147, %1, %148 : f64
      %150 = math.absf %139 : f64
      %151 = arith.cmpf oeq, %150, %3 : f64
      %152 = math.absf %140 : f64
      %153 = arith.cmpf oeq, %152, %3 : f64
      %154 = arith.ori %151, %153 : i1
      %155 = arith.select %154, %3, %149 : f64
      %156 = arith.addf %109, %110 : f64
      memref.store %138, %out0_1[%i_2] : memref<?xcomplex<f64>>
      memref.store %155, %out1_1[%i_2] : memref<?xf64>
      memref.store %156, %out2_1[%i_2] : memref<?xf64>
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
    %4 = llvm.mlir.constant(8191) : i64
    %5 = llvm.mlir.constant(1843201) : i64
    %6 = llvm.mlir.constant(32768) : i64
    %7 = llvm.mlir.constant(64) : i64
    %8 = llvm.alloca %7 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %9 = llvm.mlir.constant(8) : i64
    %10 = llvm.mlir.constant(16) : i64
    %11 = llvm.mlir.constant(24) : i64
    %12 = llvm.mlir.constant(32) : i64
    %13 = llvm.mlir.constant(40) : i64
    %14 = llvm.mlir.constant(48) : i64
    %15 = llvm.mlir.constant(56) : i64
    %16 = llvm.mlir.constant(0 : i32) : i32
    %17 = llvm.mlir.constant(2.000000e+00 : f64) : f64
    %18 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %19 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %20 = llvm.mlir.constant(0x7ff0000000000000 : f64) : f64
    %21 = llvm.ashr %z_size0, %1 : i64
    %22 = llvm.mul %21, %0 overflow<nsw> : i64
    %23 = llvm.intr.smax(%22, %2) : (i64, i64) -> i64
    %24 = llvm.intr.smax(%23, %2) : (i64, i64) -> i64
    %25 = llvm.add %24, %4 : i64
    %26 = llvm.udiv %25, %0 : i64
    %27 = llvm.mul %26, %5 : i64
    %28 = llvm.icmp "sge" %27, %6 : i64
    %29 = llvm.icmp "sgt" %23, %2 : i64
    %30 = llvm.sub %23, %3 overflow<nsw> : i64
    %31 = llvm.sdiv %30, %0 : i64
    %32 = llvm.add %31, %3 overflow<nsw> : i64
    %33 = llvm.select %29, %32, %2 : i1, i64
    llvm.cond_br %28, ^bb1, ^bb2
  ^bb1:
    llvm.store %23, %8 {alignment = 8 : i64} : i64, !llvm.ptr
    %34 = llvm.getelementptr inbounds %8[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %34 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %35 = llvm.getelementptr inbounds %8[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %35 {alignment = 8 : i64} : i64, !llvm.ptr
    %36 = llvm.getelementptr inbounds %8[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %z, %36 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %37 = llvm.getelementptr inbounds %8[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %z_size0, %37 {alignment = 8 : i64} : i64, !llvm.ptr
    %38 = llvm.getelementptr inbounds %8[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %38 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %39 = llvm.getelementptr inbounds %8[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %39 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %40 = llvm.getelementptr inbounds %8[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %40 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %41 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %42 = llvm.call @stepwell_parallel_for(%41, %8, %33, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%42 : i32)
  ^bb2:
    %43 = llvm.call @program.parallel0(%2, %33, %23, %w, %w_size0, %z, %z_size0, %out0, %out1, %out2) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%43 : i32)
  ^bb3(%44: i32):
    %45 = llvm.icmp "slt" %23, %z_size0 : i64
    llvm.cond_br %45, ^bb4(%23 : i64), ^bb5
  ^bb4(%i: i64):
    %46 = llvm.getelementptr inbounds %w[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %47 = llvm.getelementptr inbounds %46[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %48 = llvm.load %46 {alignment = 8 : i64} : !llvm.ptr -> f64
    %49 = llvm.load %47 {alignment = 8 : i64} : !llvm.ptr -> f64
    %50 = llvm.getelementptr inbounds %z[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %51 = llvm.getelementptr inbounds %50[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %52 = llvm.load %50 {alignment = 8 : i64} : !llvm.ptr -> f64
    %53 = llvm.load %51 {alignment = 8 : i64} : !llvm.ptr -> f64
    %54 = llvm.fneg %49 : f64
    %55 = llvm.fmul %52, %48 : f64
    %56 = llvm.fmul %53, %54 : f64
    %57 = llvm.fsub %55, %56 : f64
    %58 = llvm.fmul %52, %54 : f64
    %59 = llvm.fmul %53, %48 : f64
    %60 = llvm.fadd %58, %59 : f64
    %61 = llvm.fadd %48, %17 : f64
    %62 = llvm.fadd %49, %18 : f64
    %63 = llvm.intr.fabs(%61) : (f64) -> f64
    %64 = llvm.intr.fabs(%62) : (f64) -> f64
    %65 = llvm.fcmp "oge" %63, %64 : f64
    %66 = llvm.select %65, %61, %62 : i1, f64
    %67 = llvm.select %65, %62, %61 : i1, f64
    %68 = llvm.fdiv %67, %66 : f64
    %69 = llvm.fmul %67, %68 : f64
    %70 = llvm.fadd %66, %69 : f64
    %71 = llvm.fdiv %19, %70 : f64
    %72 = llvm.select %65, %57, %60 : i1, f64
    %73 = llvm.select %65, %60, %57 : i1, f64
    %74 = llvm.fmul %73, %68 : f64
    %75 = llvm.fadd %72, %74 : f64
    %76 = llvm.fmul %75, %71 : f64
    %77 = llvm.fmul %57, %68 : f64
    %78 = llvm.fsub %60, %77 : f64
    %79 = llvm.fmul %60, %68 : f64
    %80 = llvm.fsub %79, %57 : f64
    %81 = llvm.select %65, %78, %80 : i1, f64
    %82 = llvm.fcmp "oeq" %66, %18 : f64
    %83 = llvm.fdiv %57, %63 : f64
    %84 = llvm.fdiv %60, %63 : f64
    %85 = llvm.fmul %81, %71 : f64
    %86 = llvm.select %82, %83, %76 : i1, f64
    %87 = llvm.select %82, %84, %85 : i1, f64
    %88 = llvm.intr.fabs(%52) : (f64) -> f64
    %89 = llvm.intr.fabs(%53) : (f64) -> f64
    %90 = llvm.intr.maximum(%88, %89) : (f64, f64) -> f64
    %91 = llvm.intr.minimum(%88, %89) : (f64, f64) -> f64
    %92 = llvm.fdiv %91, %90 : f64
    %93 = llvm.fmul %92, %92 : f64
    %94 = llvm.fadd %19, %93 : f64
    %95 = llvm.intr.sqrt(%94) : (f64) -> f64
    %96 = llvm.fcmp "oeq" %90, %18 : f64
    %97 = llvm.fmul %90, %95 : f64
    %98 = llvm.select %96, %18, %97 : i1, f64
    %99 = llvm.intr.fabs(%88) : (f64) -> f64
    %100 = llvm.fcmp "oeq" %99, %20 : f64
    %101 = llvm.intr.fabs(%89) : (f64) -> f64
    %102 = llvm.fcmp "oeq" %101, %20 : f64
    %103 = llvm.or %100, %102 : i1
    %104 = llvm.select %103, %20, %98 : i1, f64
    %105 = llvm.fadd %57, %60 : f64
    %106 = llvm.getelementptr inbounds %out0[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %107 = llvm.getelementptr inbounds %106[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %86, %106 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.store %87, %107 {alignment = 8 : i64} : f64, !llvm.ptr
    %108 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %104, %108 {alignment = 8 : i64} : f64, !llvm.ptr
    %109 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %105, %109 {alignment = 8 : i64} : f64, !llvm.ptr
    %110 = llvm.add %i, %3 overflow<nsw> : i64
    %111 = llvm.icmp "slt" %110, %z_size0 : i64
    llvm.cond_br %111, ^bb4(%110 : i64), ^bb5
  ^bb5:
    llvm.return %16 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %112: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_1: i64, %z_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %z_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %113 = llvm.mlir.constant(0) : i64
    %114 = llvm.mlir.constant(8192) : i64
    %115 = llvm.mlir.constant(1) : i64
    %116 = llvm.mlir.constant(0 : i32) : i32
    %117 = llvm.mlir.constant(2.000000e+00 : f64) : f64
    %118 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %119 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %120 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %121 = llvm.mlir.constant(0x7ff0000000000000 : f64) : f64
    %122 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %122, ^bb1(%begin : i64), ^bb4
  ^bb1(%123: i64):
    %i_strip = llvm.mul %123, %114 overflow<nsw> : i64
    llvm.br ^bb2(%113 : i64)
  ^bb2(%i_1: i64):
    %i_2 = llvm.add %i_strip, %i_1 overflow<nsw> : i64
    %124 = llvm.getelementptr inbounds %w_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %125 = llvm.getelementptr inbounds %124[%115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %126 = llvm.load %124 {alignment = 8 : i64} : !llvm.ptr -> f64
    %127 = llvm.load %125 {alignment = 8 : i64} : !llvm.ptr -> f64
    %128 = llvm.getelementptr inbounds %z_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %129 = llvm.getelementptr inbounds %128[%115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %130 = llvm.load %128 {alignment = 8 : i64} : !llvm.ptr -> f64
    %131 = llvm.load %129 {alignment = 8 : i64} : !llvm.ptr -> f64
    %132 = llvm.fneg %127 : f64
    %133 = llvm.fmul %130, %126 : f64
    %134 = llvm.fmul %131, %132 : f64
    %135 = llvm.fsub %133, %134 : f64
    %136 = llvm.fmul %130, %132 : f64
    %137 = llvm.fmul %131, %126 : f64
    %138 = llvm.fadd %136, %137 : f64
    %139 = llvm.fadd %126, %117 : f64
    %140 = llvm.fadd %127, %118 : f64
    %141 = llvm.intr.fabs(%139) : (f64) -> f64
    %142 = llvm.intr.fabs(%140) : (f64) -> f64
    %143 = llvm.fcmp "oge" %141, %142 : f64
    %144 = llvm.select %143, %139, %140 : i1, f64
    %145 = llvm.select %143, %140, %139 : i1, f64
    %146 = llvm.fdiv %145, %144 : f64
    %147 = llvm.fmul %145, %146 : f64
    %148 = llvm.fadd %144, %147 : f64
    %149 = llvm.fdiv %119, %148 : f64
    %150 = llvm.select %143, %135, %138 : i1, f64
    %151 = llvm.select %143, %138, %135 : i1, f64
    %152 = llvm.fmul %151, %146 : f64
    %153 = llvm.fadd %150, %152 : f64
    %154 = llvm.fmul %153, %149 : f64
    %155 = llvm.fmul %135, %146 : f64
    %156 = llvm.fsub %138, %155 : f64
    %157 = llvm.fmul %138, %146 : f64
    %158 = llvm.fsub %157, %135 : f64
    %159 = llvm.select %143, %156, %158 : i1, f64
    %160 = llvm.fcmp "oeq" %144, %120 : f64
    %161 = llvm.fdiv %135, %141 : f64
    %162 = llvm.fdiv %138, %141 : f64
    %163 = llvm.fmul %159, %149 : f64
    %164 = llvm.select %160, %161, %154 : i1, f64
    %165 = llvm.select %160, %162, %163 : i1, f64
    %166 = llvm.intr.fabs(%130) : (f64) -> f64
    %167 = llvm.intr.fabs(%131) : (f64) -> f64
    %168 = llvm.intr.maximum(%166, %167) : (f64, f64) -> f64
    %169 = llvm.intr.minimum(%166, %167) : (f64, f64) -> f64
    %170 = llvm.fdiv %169, %168 : f64
    %171 = llvm.fmul %170, %170 : f64
    %172 = llvm.fadd %119, %171 : f64
    %173 = llvm.intr.sqrt(%172) : (f64) -> f64
    %174 = llvm.fcmp "oeq" %168, %120 : f64
    %175 = llvm.fmul %168, %173 : f64
    %176 = llvm.select %174, %120, %175 : i1, f64
    %177 = llvm.intr.fabs(%166) : (f64) -> f64
    %178 = llvm.fcmp "oeq" %177, %121 : f64
    %179 = llvm.intr.fabs(%167) : (f64) -> f64
    %180 = llvm.fcmp "oeq" %179, %121 : f64
    %181 = llvm.or %178, %180 : i1
    %182 = llvm.select %181, %121, %176 : i1, f64
    %183 = llvm.fadd %135, %138 : f64
    %184 = llvm.getelementptr inbounds %out0_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %185 = llvm.getelementptr inbounds %184[%115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %164, %184 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.store %165, %185 {alignment = 8 : i64} : f64, !llvm.ptr
    %186 = llvm.getelementptr inbounds %out1_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %182, %186 {alignment = 8 : i64} : f64, !llvm.ptr
    %187 = llvm.getelementptr inbounds %out2_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %183, %187 {alignment = 8 : i64} : f64, !llvm.ptr
    %188 = llvm.add %i_1, %115 overflow<nsw> : i64
    %189 = llvm.icmp "slt" %188, %114 : i64
    llvm.cond_br %189, ^bb2(%188 : i64), ^bb3
  ^bb3:
    %190 = llvm.add %123, %115 overflow<nsw> : i64
    %191 = llvm.icmp "slt" %190, %end : i64
    llvm.cond_br %191, ^bb1(%190 : i64), ^bb4
  ^bb4:
    llvm.return %116 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %192 = llvm.mlir.constant(8) : i64
    %193 = llvm.mlir.constant(16) : i64
    %194 = llvm.mlir.constant(24) : i64
    %195 = llvm.mlir.constant(32) : i64
    %196 = llvm.mlir.constant(40) : i64
    %197 = llvm.mlir.constant(48) : i64
    %198 = llvm.mlir.constant(56) : i64
    %199 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %200 = llvm.getelementptr inbounds %context[%192] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %201 = llvm.load %200 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %202 = llvm.getelementptr inbounds %context[%193] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %203 = llvm.load %202 {alignment = 8 : i64} : !llvm.ptr -> i64
    %204 = llvm.getelementptr inbounds %context[%194] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %205 = llvm.load %204 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %206 = llvm.getelementptr inbounds %context[%195] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %207 = llvm.load %206 {alignment = 8 : i64} : !llvm.ptr -> i64
    %208 = llvm.getelementptr inbounds %context[%196] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %209 = llvm.load %208 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %210 = llvm.getelementptr inbounds %context[%197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %211 = llvm.load %210 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %212 = llvm.getelementptr inbounds %context[%198] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %213 = llvm.load %212 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %214 = llvm.call @program.parallel0(%begin_1, %end_1, %199, %201, %203, %205, %207, %209, %211, %213) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %214 : i32
  }
  llvm.func @program_shapes(%z_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %z_size0_2: i64, %w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %215 = llvm.mlir.constant(0) : i64
    %216 = llvm.mlir.constant(1 : i32) : i32
    %217 = llvm.mlir.constant(1) : i64
    %218 = llvm.mlir.constant(2) : i64
    %219 = llvm.mlir.constant(0 : i32) : i32
    %220 = llvm.icmp "eq" %w_size0_2, %z_size0_2 : i64
    llvm.cond_br %220, ^bb1, ^bb2(%216 : i32)
  ^bb1:
    llvm.store %z_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %221 = llvm.getelementptr inbounds %extents[%217] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_2, %221 {alignment = 8 : i64} : i64, !llvm.ptr
    %222 = llvm.getelementptr inbounds %extents[%218] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_2, %222 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %219 : i32
  ^bb2(%223: i32):
    llvm.return %223 : i32
  }
}
