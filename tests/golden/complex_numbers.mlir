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
    affine.parallel (%i_strip) = (0) to (symbol(%5)) step (8192) {
      affine.for %i = affine_map<(d0) -> (d0)>(%i_strip) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%i_strip)[%5] {
        %9 = affine.load %w[%i] : memref<?xcomplex<f64>>
        %10 = affine.load %z[%i] : memref<?xcomplex<f64>>
        %11 = complex.re %9 : complex<f64>
        %12 = complex.im %9 : complex<f64>
        %13 = arith.negf %12 : f64
        %14 = complex.create %11, %13 : complex<f64>
        %15 = complex.re %10 : complex<f64>
        %16 = complex.im %10 : complex<f64>
        %17 = complex.re %14 : complex<f64>
        %18 = complex.im %14 : complex<f64>
        %19 = arith.mulf %15, %17 : f64
        %20 = arith.mulf %16, %18 : f64
        %21 = arith.subf %19, %20 : f64
        %22 = arith.mulf %15, %18 : f64
        %23 = arith.mulf %16, %17 : f64
        %24 = arith.addf %22, %23 : f64
        %25 = complex.create %21, %24 : complex<f64>
        %26 = arith.addf %11, %7 : f64
        %27 = arith.addf %12, %8 : f64
        %28 = complex.create %26, %27 : complex<f64>
        %29 = complex.re %25 : complex<f64>
        %30 = complex.im %25 : complex<f64>
        %31 = complex.re %28 : complex<f64>
        %32 = complex.im %28 : complex<f64>
        %33 = math.absf %31 : f64
        %34 = math.absf %32 : f64
        %35 = arith.cmpf oge, %33, %34 : f64
        %36 = arith.select %35, %31, %32 : f64
        %37 = arith.select %35, %32, %31 : f64
        %38 = arith.divf %37, %36 : f64
        %39 = arith.mulf %37, %38 : f64
        %40 = arith.addf %36, %39 : f64
        %41 = arith.divf %3, %40 : f64
        %42 = arith.select %35, %29, %30 : f64
        %43 = arith.select %35, %30, %29 : f64
        %44 = arith.mulf %43, %38 : f64
        %45 = arith.addf %42, %44 : f64
        %46 = arith.mulf %45, %41 : f64
        %47 = arith.mulf %29, %38 : f64
        %48 = arith.subf %30, %47 : f64
        %49 = arith.mulf %30, %38 : f64
        %50 = arith.subf %49, %29 : f64
        %51 = arith.select %35, %48, %50 : f64
        %52 = arith.cmpf oeq, %36, %2 : f64
        %53 = arith.divf %29, %33 : f64
        %54 = arith.divf %30, %33 : f64
        %55 = arith.mulf %51, %41 : f64
        %56 = arith.select %52, %53, %46 : f64
        %57 = arith.select %52, %54, %55 : f64
        %58 = complex.create %56, %57 : complex<f64>
        %59 = math.absf %15 : f64
        %60 = math.absf %16 : f64
        %61 = arith.maximumf %59, %60 : f64
        %62 = arith.minimumf %59, %60 : f64
        %63 = arith.divf %62, %61 : f64
        %64 = arith.mulf %63, %63 : f64
        %65 = arith.addf %3, %64 : f64
        %66 = math.sqrt %65 : f64
        %67 = arith.cmpf oeq, %61, %2 : f64
        %68 = arith.mulf %61, %66 : f64
        %69 = arith.select %67, %2, %68 : f64
        %70 = math.absf %59 : f64
        %71 = arith.cmpf oeq, %70, %4 : f64
        %72 = math.absf %60 : f64
        %73 = arith.cmpf oeq, %72, %4 : f64
        %74 = arith.ori %71, %73 : i1
        %75 = arith.select %74, %4, %69 : f64
        %76 = arith.addf %29, %30 : f64
        affine.store %58, %out0_1[%i] : memref<?xcomplex<f64>>
        affine.store %75, %out1_1[%i] : memref<?xf64>
        affine.store %76, %out2_1[%i] : memref<?xf64>
      }
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
    %c0 = arith.constant 0 : index
    %c8192 = arith.constant 8192 : index
    %c1 = arith.constant 1 : index
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
    %9 = arith.constant 8192 : index
    %10 = arith.ceildivsi %5, %9 : index
    %11 = arith.constant 0 : index
    %12 = arith.maxsi %10, %11 : index
    %13 = arith.constant 8192 : index
    %14 = arith.minsi %13, %5 : index
    %15 = arith.constant 0 : index
    %16 = arith.maxsi %14, %15 : index
    %17 = arith.constant 224 : index
    %18 = arith.muli %16, %17 : index
    %19 = arith.constant 3 : index
    %20 = arith.addi %19, %18 : index
    %21 = arith.muli %12, %20 : index
    %22 = arith.constant 32768 : index
    %23 = arith.cmpi sge, %21, %22 : index
    "omp.parallel"(%23) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %24 = arith.addi %i_strip, %c8192 overflow<nsw> : index
          %25 = arith.minsi %24, %5 : index
          scf.for %i = %i_strip to %25 step %c1 {
            %26 = memref.load %w[%i] : memref<?xcomplex<f64>>
            %27 = memref.load %z[%i] : memref<?xcomplex<f64>>
            %28 = complex.re %26 : complex<f64>
            %29 = complex.im %26 : complex<f64>
            %30 = arith.negf %29 : f64
            %31 = complex.create %28, %30 : complex<f64>
            %32 = complex.re %27 : complex<f64>
            %33 = complex.im %27 : complex<f64>
            %34 = complex.re %31 : complex<f64>
            %35 = complex.im %31 : complex<f64>
            %36 = arith.mulf %32, %34 : f64
            %37 = arith.mulf %33, %35 : f64
            %38 = arith.subf %36, %37 : f64
            %39 = arith.mulf %32, %35 : f64
            %40 = arith.mulf %33, %34 : f64
            %41 = arith.addf %39, %40 : f64
            %42 = complex.create %38, %41 : complex<f64>
            %43 = arith.addf %28, %7 : f64
            %44 = arith.addf %29, %8 : f64
            %45 = complex.create %43, %44 : complex<f64>
            %46 = complex.re %42 : complex<f64>
            %47 = complex.im %42 : complex<f64>
            %48 = complex.re %45 : complex<f64>
            %49 = complex.im %45 : complex<f64>
            %50 = math.absf %48 : f64
            %51 = math.absf %49 : f64
            %52 = arith.cmpf oge, %50, %51 : f64
            %53 = arith.select %52, %48, %49 : f64
            %54 = arith.select %52, %49, %48 : f64
            %55 = arith.divf %54, %53 : f64
            %56 = arith.mulf %54, %55 : f64
            %57 = arith.addf %53, %56 : f64
            %58 = arith.divf %3, %57 : f64
            %59 = arith.select %52, %46, %47 : f64
            %60 = arith.select %52, %47, %46 : f64
            %61 = arith.mulf %60, %55 : f64
            %62 = arith.addf %59, %61 : f64
            %63 = arith.mulf %62, %58 : f64
            %64 = arith.mulf %46, %55 : f64
            %65 = arith.subf %47, %64 : f64
            %66 = arith.mulf %47, %55 : f64
            %67 = arith.subf %66, %46 : f64
            %68 = arith.select %52, %65, %67 : f64
            %69 = arith.cmpf oeq, %53, %2 : f64
            %70 = arith.divf %46, %50 : f64
            %71 = arith.divf %47, %50 : f64
            %72 = arith.mulf %68, %58 : f64
            %73 = arith.select %69, %70, %63 : f64
            %74 = arith.select %69, %71, %72 : f64
            %75 = complex.create %73, %74 : complex<f64>
            %76 = math.absf %32 : f64
            %77 = math.absf %33 : f64
            %78 = arith.maximumf %76, %77 : f64
            %79 = arith.minimumf %76, %77 : f64
            %80 = arith.divf %79, %78 : f64
            %81 = arith.mulf %80, %80 : f64
            %82 = arith.addf %3, %81 : f64
            %83 = math.sqrt %82 : f64
            %84 = arith.cmpf oeq, %78, %2 : f64
            %85 = arith.mulf %78, %83 : f64
            %86 = arith.select %84, %2, %85 : f64
            %87 = math.absf %76 : f64
            %88 = arith.cmpf oeq, %87, %4 : f64
            %89 = math.absf %77 : f64
            %90 = arith.cmpf oeq, %89, %4 : f64
            %91 = arith.ori %88, %90 : i1
            %92 = arith.select %91, %4, %86 : f64
            %93 = arith.addf %46, %47 : f64
            memref.store %75, %out0_1[%i] : memref<?xcomplex<f64>>
            memref.store %92, %out1_1[%i] : memref<?xf64>
            memref.store %93, %out2_1[%i] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
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
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(8192) : i64
    %2 = llvm.mlir.constant(1) : i64
    %3 = llvm.mlir.constant(224) : i64
    %4 = llvm.mlir.constant(3) : i64
    %5 = llvm.mlir.constant(32768) : i64
    %6 = llvm.mlir.constant(56) : i64
    %7 = llvm.alloca %6 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %8 = llvm.mlir.constant(8) : i64
    %9 = llvm.mlir.constant(16) : i64
    %10 = llvm.mlir.constant(24) : i64
    %11 = llvm.mlir.constant(32) : i64
    %12 = llvm.mlir.constant(40) : i64
    %13 = llvm.mlir.constant(48) : i64
    %14 = llvm.mlir.constant(0 : i32) : i32
    %15 = llvm.mlir.constant(2.000000e+00 : f64) : f64
    %16 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %17 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %18 = llvm.mlir.constant(0x7ff0000000000000 : f64) : f64
    %19 = llvm.sdiv %z_size0, %1 : i64
    %20 = llvm.srem %z_size0, %1 : i64
    %21 = llvm.icmp "ne" %20, %0 : i64
    %22 = llvm.xor %20, %1 : i64
    %23 = llvm.icmp "sge" %22, %0 : i64
    %24 = llvm.and %21, %23 : i1
    %25 = llvm.add %19, %2 : i64
    %26 = llvm.select %24, %25, %19 : i1, i64
    %27 = llvm.intr.smax(%26, %0) : (i64, i64) -> i64
    %28 = llvm.intr.smin(%1, %z_size0) : (i64, i64) -> i64
    %29 = llvm.intr.smax(%28, %0) : (i64, i64) -> i64
    %30 = llvm.mul %29, %3 : i64
    %31 = llvm.add %4, %30 : i64
    %32 = llvm.mul %27, %31 : i64
    %33 = llvm.icmp "sge" %32, %5 : i64
    %34 = llvm.icmp "sgt" %z_size0, %0 : i64
    %35 = llvm.sub %z_size0, %2 overflow<nsw> : i64
    %36 = llvm.sdiv %35, %1 : i64
    %37 = llvm.add %36, %2 overflow<nsw> : i64
    %38 = llvm.select %34, %37, %0 : i1, i64
    llvm.cond_br %33, ^bb1, ^bb2
  ^bb1:
    llvm.store %z_size0, %7 {alignment = 8 : i64} : i64, !llvm.ptr
    %39 = llvm.getelementptr inbounds %7[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %39 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %40 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %41 = llvm.getelementptr inbounds %7[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %z, %41 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %42 = llvm.getelementptr inbounds %7[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %42 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %43 = llvm.getelementptr inbounds %7[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %43 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %44 = llvm.getelementptr inbounds %7[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %44 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %45 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %46 = llvm.call @stepwell_parallel_for(%45, %7, %38, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%46 : i32)
  ^bb2:
    %47 = llvm.call @program.parallel0(%0, %38, %z_size0, %w, %w_size0, %z, %out0, %out1, %out2) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%47 : i32)
  ^bb3(%48: i32):
    llvm.return %14 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %z_size0_1: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_1: i64, %z_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %49 = llvm.mlir.constant(0) : i64
    %50 = llvm.mlir.constant(8192) : i64
    %51 = llvm.mlir.constant(1) : i64
    %52 = llvm.mlir.constant(0 : i32) : i32
    %53 = llvm.mlir.constant(2.000000e+00 : f64) : f64
    %54 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %55 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %56 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %57 = llvm.mlir.constant(0x7ff0000000000000 : f64) : f64
    %58 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %58, ^bb1(%begin : i64), ^bb4
  ^bb1(%59: i64):
    %i_strip = llvm.mul %59, %50 overflow<nsw> : i64
    %60 = llvm.add %i_strip, %50 overflow<nsw> : i64
    %61 = llvm.intr.smin(%60, %z_size0_1) : (i64, i64) -> i64
    %62 = llvm.icmp "slt" %i_strip, %61 : i64
    llvm.cond_br %62, ^bb2(%i_strip : i64), ^bb3
  ^bb2(%i: i64):
    %63 = llvm.getelementptr inbounds %w_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %64 = llvm.getelementptr inbounds %63[%51] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %65 = llvm.load %63 {alignment = 8 : i64} : !llvm.ptr -> f64
    %66 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> f64
    %67 = llvm.getelementptr inbounds %z_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %68 = llvm.getelementptr inbounds %67[%51] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %69 = llvm.load %67 {alignment = 8 : i64} : !llvm.ptr -> f64
    %70 = llvm.load %68 {alignment = 8 : i64} : !llvm.ptr -> f64
    %71 = llvm.fneg %66 : f64
    %72 = llvm.fmul %69, %65 : f64
    %73 = llvm.fmul %70, %71 : f64
    %74 = llvm.fsub %72, %73 : f64
    %75 = llvm.fmul %69, %71 : f64
    %76 = llvm.fmul %70, %65 : f64
    %77 = llvm.fadd %75, %76 : f64
    %78 = llvm.fadd %65, %53 : f64
    %79 = llvm.fadd %66, %54 : f64
    %80 = llvm.intr.fabs(%78) : (f64) -> f64
    %81 = llvm.intr.fabs(%79) : (f64) -> f64
    %82 = llvm.fcmp "oge" %80, %81 : f64
    %83 = llvm.select %82, %78, %79 : i1, f64
    %84 = llvm.select %82, %79, %78 : i1, f64
    %85 = llvm.fdiv %84, %83 : f64
    %86 = llvm.fmul %84, %85 : f64
    %87 = llvm.fadd %83, %86 : f64
    %88 = llvm.fdiv %55, %87 : f64
    %89 = llvm.select %82, %74, %77 : i1, f64
    %90 = llvm.select %82, %77, %74 : i1, f64
    %91 = llvm.fmul %90, %85 : f64
    %92 = llvm.fadd %89, %91 : f64
    %93 = llvm.fmul %92, %88 : f64
    %94 = llvm.fmul %74, %85 : f64
    %95 = llvm.fsub %77, %94 : f64
    %96 = llvm.fmul %77, %85 : f64
    %97 = llvm.fsub %96, %74 : f64
    %98 = llvm.select %82, %95, %97 : i1, f64
    %99 = llvm.fcmp "oeq" %83, %56 : f64
    %100 = llvm.fdiv %74, %80 : f64
    %101 = llvm.fdiv %77, %80 : f64
    %102 = llvm.fmul %98, %88 : f64
    %103 = llvm.select %99, %100, %93 : i1, f64
    %104 = llvm.select %99, %101, %102 : i1, f64
    %105 = llvm.intr.fabs(%69) : (f64) -> f64
    %106 = llvm.intr.fabs(%70) : (f64) -> f64
    %107 = llvm.intr.maximum(%105, %106) : (f64, f64) -> f64
    %108 = llvm.intr.minimum(%105, %106) : (f64, f64) -> f64
    %109 = llvm.fdiv %108, %107 : f64
    %110 = llvm.fmul %109, %109 : f64
    %111 = llvm.fadd %55, %110 : f64
    %112 = llvm.intr.sqrt(%111) : (f64) -> f64
    %113 = llvm.fcmp "oeq" %107, %56 : f64
    %114 = llvm.fmul %107, %112 : f64
    %115 = llvm.select %113, %56, %114 : i1, f64
    %116 = llvm.intr.fabs(%105) : (f64) -> f64
    %117 = llvm.fcmp "oeq" %116, %57 : f64
    %118 = llvm.intr.fabs(%106) : (f64) -> f64
    %119 = llvm.fcmp "oeq" %118, %57 : f64
    %120 = llvm.or %117, %119 : i1
    %121 = llvm.select %120, %57, %115 : i1, f64
    %122 = llvm.fadd %74, %77 : f64
    %123 = llvm.getelementptr inbounds %out0_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %124 = llvm.getelementptr inbounds %123[%51] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %103, %123 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.store %104, %124 {alignment = 8 : i64} : f64, !llvm.ptr
    %125 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %121, %125 {alignment = 8 : i64} : f64, !llvm.ptr
    %126 = llvm.getelementptr inbounds %out2_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %122, %126 {alignment = 8 : i64} : f64, !llvm.ptr
    %127 = llvm.add %i, %51 overflow<nsw> : i64
    %128 = llvm.icmp "slt" %127, %61 : i64
    llvm.cond_br %128, ^bb2(%127 : i64), ^bb3
  ^bb3:
    %129 = llvm.add %59, %51 overflow<nsw> : i64
    %130 = llvm.icmp "slt" %129, %end : i64
    llvm.cond_br %130, ^bb1(%129 : i64), ^bb4
  ^bb4:
    llvm.return %52 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %131 = llvm.mlir.constant(8) : i64
    %132 = llvm.mlir.constant(16) : i64
    %133 = llvm.mlir.constant(24) : i64
    %134 = llvm.mlir.constant(32) : i64
    %135 = llvm.mlir.constant(40) : i64
    %136 = llvm.mlir.constant(48) : i64
    %137 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %138 = llvm.getelementptr inbounds %context[%131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %139 = llvm.load %138 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %140 = llvm.getelementptr inbounds %context[%132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %141 = llvm.load %140 {alignment = 8 : i64} : !llvm.ptr -> i64
    %142 = llvm.getelementptr inbounds %context[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %143 = llvm.load %142 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %144 = llvm.getelementptr inbounds %context[%134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %146 = llvm.getelementptr inbounds %context[%135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %147 = llvm.load %146 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %148 = llvm.getelementptr inbounds %context[%136] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %149 = llvm.load %148 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %150 = llvm.call @program.parallel0(%begin_1, %end_1, %137, %139, %141, %143, %145, %147, %149) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %150 : i32
  }
  llvm.func @program_shapes(%z_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %z_size0_2: i64, %w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %151 = llvm.mlir.constant(0) : i64
    %152 = llvm.mlir.constant(1 : i32) : i32
    %153 = llvm.mlir.constant(1) : i64
    %154 = llvm.mlir.constant(2) : i64
    %155 = llvm.mlir.constant(0 : i32) : i32
    %156 = llvm.icmp "eq" %w_size0_2, %z_size0_2 : i64
    llvm.cond_br %156, ^bb1, ^bb2(%152 : i32)
  ^bb1:
    llvm.store %z_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %157 = llvm.getelementptr inbounds %extents[%153] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_2, %157 {alignment = 8 : i64} : i64, !llvm.ptr
    %158 = llvm.getelementptr inbounds %extents[%154] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_2, %158 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %155 : i32
  ^bb2(%159: i32):
    llvm.return %159 : i32
  }
}
