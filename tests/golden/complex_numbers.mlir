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
    affine.for %i = 0 to %5 {
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
    scf.for %i = %c0 to %5 step %c1 {
      %9 = memref.load %w[%i] : memref<?xcomplex<f64>>
      %10 = memref.load %z[%i] : memref<?xcomplex<f64>>
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
      memref.store %58, %out0_1[%i] : memref<?xcomplex<f64>>
      memref.store %75, %out1_1[%i] : memref<?xf64>
      memref.store %76, %out2_1[%i] : memref<?xf64>
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
  llvm.func @program(%z: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %z_size0: i64, %w: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_size0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(0 : i32) : i32
    %3 = llvm.mlir.constant(2.000000e+00 : f64) : f64
    %4 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %5 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %6 = llvm.mlir.constant(0x7ff0000000000000 : f64) : f64
    %7 = llvm.icmp "slt" %0, %z_size0 : i64
    llvm.cond_br %7, ^bb1(%0 : i64), ^bb2
  ^bb1(%i: i64):
    %8 = llvm.getelementptr inbounds %w[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %9 = llvm.getelementptr inbounds %8[%1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %10 = llvm.load %8 {alignment = 8 : i64} : !llvm.ptr -> f64
    %11 = llvm.load %9 {alignment = 8 : i64} : !llvm.ptr -> f64
    %12 = llvm.getelementptr inbounds %z[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %13 = llvm.getelementptr inbounds %12[%1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %14 = llvm.load %12 {alignment = 8 : i64} : !llvm.ptr -> f64
    %15 = llvm.load %13 {alignment = 8 : i64} : !llvm.ptr -> f64
    %16 = llvm.fneg %11 : f64
    %17 = llvm.fmul %14, %10 : f64
    %18 = llvm.fmul %15, %16 : f64
    %19 = llvm.fsub %17, %18 : f64
    %20 = llvm.fmul %14, %16 : f64
    %21 = llvm.fmul %15, %10 : f64
    %22 = llvm.fadd %20, %21 : f64
    %23 = llvm.fadd %10, %3 : f64
    %24 = llvm.fadd %11, %4 : f64
    %25 = llvm.intr.fabs(%23) : (f64) -> f64
    %26 = llvm.intr.fabs(%24) : (f64) -> f64
    %27 = llvm.fcmp "oge" %25, %26 : f64
    %28 = llvm.select %27, %23, %24 : i1, f64
    %29 = llvm.select %27, %24, %23 : i1, f64
    %30 = llvm.fdiv %29, %28 : f64
    %31 = llvm.fmul %29, %30 : f64
    %32 = llvm.fadd %28, %31 : f64
    %33 = llvm.fdiv %5, %32 : f64
    %34 = llvm.select %27, %19, %22 : i1, f64
    %35 = llvm.select %27, %22, %19 : i1, f64
    %36 = llvm.fmul %35, %30 : f64
    %37 = llvm.fadd %34, %36 : f64
    %38 = llvm.fmul %37, %33 : f64
    %39 = llvm.fmul %19, %30 : f64
    %40 = llvm.fsub %22, %39 : f64
    %41 = llvm.fmul %22, %30 : f64
    %42 = llvm.fsub %41, %19 : f64
    %43 = llvm.select %27, %40, %42 : i1, f64
    %44 = llvm.fcmp "oeq" %28, %4 : f64
    %45 = llvm.fdiv %19, %25 : f64
    %46 = llvm.fdiv %22, %25 : f64
    %47 = llvm.fmul %43, %33 : f64
    %48 = llvm.select %44, %45, %38 : i1, f64
    %49 = llvm.select %44, %46, %47 : i1, f64
    %50 = llvm.intr.fabs(%14) : (f64) -> f64
    %51 = llvm.intr.fabs(%15) : (f64) -> f64
    %52 = llvm.intr.maximum(%50, %51) : (f64, f64) -> f64
    %53 = llvm.intr.minimum(%50, %51) : (f64, f64) -> f64
    %54 = llvm.fdiv %53, %52 : f64
    %55 = llvm.fmul %54, %54 : f64
    %56 = llvm.fadd %5, %55 : f64
    %57 = llvm.intr.sqrt(%56) : (f64) -> f64
    %58 = llvm.fcmp "oeq" %52, %4 : f64
    %59 = llvm.fmul %52, %57 : f64
    %60 = llvm.select %58, %4, %59 : i1, f64
    %61 = llvm.intr.fabs(%50) : (f64) -> f64
    %62 = llvm.fcmp "oeq" %61, %6 : f64
    %63 = llvm.intr.fabs(%51) : (f64) -> f64
    %64 = llvm.fcmp "oeq" %63, %6 : f64
    %65 = llvm.or %62, %64 : i1
    %66 = llvm.select %65, %6, %60 : i1, f64
    %67 = llvm.fadd %19, %22 : f64
    %68 = llvm.getelementptr inbounds %out0[%i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(f64, f64)>
    %69 = llvm.getelementptr inbounds %68[%1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %48, %68 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.store %49, %69 {alignment = 8 : i64} : f64, !llvm.ptr
    %70 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %66, %70 {alignment = 8 : i64} : f64, !llvm.ptr
    %71 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %67, %71 {alignment = 8 : i64} : f64, !llvm.ptr
    %72 = llvm.add %i, %1 overflow<nsw> : i64
    %73 = llvm.icmp "slt" %72, %z_size0 : i64
    llvm.cond_br %73, ^bb1(%72 : i64), ^bb2
  ^bb2:
    llvm.return %2 : i32
  }
  llvm.func @program_shapes(%z_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %z_size0_1: i64, %w_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %74 = llvm.mlir.constant(0) : i64
    %75 = llvm.mlir.constant(1 : i32) : i32
    %76 = llvm.mlir.constant(1) : i64
    %77 = llvm.mlir.constant(2) : i64
    %78 = llvm.mlir.constant(0 : i32) : i32
    %79 = llvm.icmp "eq" %w_size0_1, %z_size0_1 : i64
    llvm.cond_br %79, ^bb1, ^bb2(%75 : i32)
  ^bb1:
    llvm.store %z_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %80 = llvm.getelementptr inbounds %extents[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_1, %80 {alignment = 8 : i64} : i64, !llvm.ptr
    %81 = llvm.getelementptr inbounds %extents[%77] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %z_size0_1, %81 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %78 : i32
  ^bb2(%82: i32):
    llvm.return %82 : i32
  }
}
