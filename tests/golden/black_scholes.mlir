// ----- nd
builtin.module {
  func.func @program(%spot: tensor<?xf64>, %strike: tensor<?xf64>, %time: tensor<?xf64>) -> tensor<?xf64> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %strike, %0 : tensor<?xf64>
    %2 = tensor.dim %spot, %0 : tensor<?xf64>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (strike.shape[0],)"
    %4 = tensor.dim %time, %0 : tensor<?xf64>
    %5 = arith.cmpi eq, %4, %2 : index
    cf.assert %5, "ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (time.shape[0],)"
    %6 = nd.sqrt %time : tensor<?xf64>
    %7 = nd.constant dense<0.3> : tensor<f64>
    %8 = nd.multiply %7, %6 : tensor<f64>, tensor<?xf64>
    %9 = nd.divide %spot, %strike : tensor<?xf64>
    %10 = nd.log %9 : tensor<?xf64>
    %11 = nd.constant dense<0.065> : tensor<f64>
    %12 = nd.multiply %11, %time : tensor<f64>, tensor<?xf64>
    %13 = nd.add %10, %12 : tensor<?xf64>
    %14 = nd.divide %13, %8 : tensor<?xf64>
    %15 = nd.subtract %14, %8 : tensor<?xf64>
    %16 = nd.constant dense<1.702> : tensor<f64>
    %17 = nd.multiply %14, %16 : tensor<?xf64>, tensor<f64>
    %18 = nd.sigmoid %17 : tensor<?xf64>
    %19 = nd.multiply %15, %16 : tensor<?xf64>, tensor<f64>
    %20 = nd.sigmoid %19 : tensor<?xf64>
    %21 = nd.multiply %spot, %18 : tensor<?xf64>
    %22 = nd.constant dense<-0.02> : tensor<f64>
    %23 = nd.multiply %22, %time : tensor<f64>, tensor<?xf64>
    %24 = nd.exp %23 : tensor<?xf64>
    %25 = nd.multiply %strike, %24 : tensor<?xf64>
    %26 = nd.multiply %25, %20 : tensor<?xf64>
    %27 = nd.subtract %21, %26 : tensor<?xf64>
    func.return %27 : tensor<?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%spot: tensor<?xf64>, %strike: tensor<?xf64>, %time: tensor<?xf64>) -> tensor<?xf64> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %spot, %0 : tensor<?xf64>
    %2 = tensor.extract_slice %strike[0] [%1] [1] : tensor<?xf64> to tensor<?xf64>
    %3 = tensor.extract_slice %time[0] [%1] [1] : tensor<?xf64> to tensor<?xf64>
    %4 = tensor.empty(%1) : tensor<?xf64>
    %5 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%3, %spot, %2 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) outs(%4 : tensor<?xf64>) {
    ^bb0(%6: f64, %7: f64, %8: f64, %9: f64):
      %10 = math.sqrt %6 : f64
      %11 = arith.constant 3.000000e-01 : f64
      %12 = arith.mulf %11, %10 : f64
      %13 = arith.divf %7, %8 : f64
      %14 = math.log %13 : f64
      %15 = arith.constant 6.500000e-02 : f64
      %16 = arith.mulf %15, %6 : f64
      %17 = arith.addf %14, %16 : f64
      %18 = arith.divf %17, %12 : f64
      %19 = arith.subf %18, %12 : f64
      %20 = arith.constant 1.702000e+00 : f64
      %21 = arith.mulf %18, %20 : f64
      %22 = arith.constant 1.000000e+00 : f64
      %23 = arith.negf %21 : f64
      %24 = math.exp %23 : f64
      %25 = arith.addf %22, %24 : f64
      %26 = arith.divf %22, %25 : f64
      %27 = arith.mulf %19, %20 : f64
      %28 = arith.negf %27 : f64
      %29 = math.exp %28 : f64
      %30 = arith.addf %22, %29 : f64
      %31 = arith.divf %22, %30 : f64
      %32 = arith.mulf %7, %26 : f64
      %33 = arith.constant -2.000000e-02 : f64
      %34 = arith.mulf %33, %6 : f64
      %35 = math.exp %34 : f64
      %36 = arith.mulf %8, %35 : f64
      %37 = arith.mulf %36, %31 : f64
      %38 = arith.subf %32, %37 : f64
      linalg.yield %38 : f64
    } -> tensor<?xf64>
    func.return %5 : tensor<?xf64>
  }
  func.func @program_shapes(%spot: tensor<?xf64>, %strike: tensor<?xf64>, %time: tensor<?xf64>) -> index {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %spot, %0 : tensor<?xf64>
    %2 = tensor.dim %strike, %0 : tensor<?xf64>
    %3 = tensor.dim %time, %0 : tensor<?xf64>
    %4 = arith.cmpi eq, %2, %1 : index
    cf.assert %4, "ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (strike.shape[0],)"
    %5 = arith.cmpi eq, %3, %1 : index
    cf.assert %5, "ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (time.shape[0],)"
    func.return %1 : index
  }
}
// ----- affine
builtin.module {
  func.func @program(%spot: memref<?xf64> {llvm.noalias}, %strike: memref<?xf64> {llvm.noalias}, %time: memref<?xf64> {llvm.noalias}, %out: memref<?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 3.000000e-01 : f64
    %2 = arith.constant 6.500000e-02 : f64
    %3 = arith.constant 1.702000e+00 : f64
    %4 = arith.constant 1.000000e+00 : f64
    %5 = arith.constant -2.000000e-02 : f64
    %6 = arith.constant dense<3.000000e-01> : vector<4xf64>
    %7 = arith.constant dense<6.500000e-02> : vector<4xf64>
    %8 = arith.constant dense<1.702000e+00> : vector<4xf64>
    %9 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %10 = arith.constant dense<-2.000000e-02> : vector<4xf64>
    %11 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %12 = memref.dim %spot, %0 : memref<?xf64>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%12], strides: [1] : memref<?xf64> to memref<?xf64>
    %13 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%12)
    %14 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%13, %12)
    %15 = vector.create_mask %14 : vector<4xi1>
    affine.for %i = 0 to %13 step 4 {
      %16 = affine.vector_load %time[%i] : memref<?xf64>, vector<4xf64>
      %17 = affine.vector_load %spot[%i] : memref<?xf64>, vector<4xf64>
      %18 = affine.vector_load %strike[%i] : memref<?xf64>, vector<4xf64>
      %19 = math.sqrt %16 : vector<4xf64>
      %20 = arith.mulf %6, %19 : vector<4xf64>
      %21 = arith.divf %17, %18 : vector<4xf64>
      %22 = math.log %21 : vector<4xf64>
      %23 = arith.mulf %7, %16 : vector<4xf64>
      %24 = arith.addf %22, %23 : vector<4xf64>
      %25 = arith.divf %24, %20 : vector<4xf64>
      %26 = arith.subf %25, %20 : vector<4xf64>
      %27 = arith.mulf %25, %8 : vector<4xf64>
      %28 = arith.negf %27 : vector<4xf64>
      %29 = math.exp %28 : vector<4xf64>
      %30 = arith.addf %9, %29 : vector<4xf64>
      %31 = arith.divf %9, %30 : vector<4xf64>
      %32 = arith.mulf %26, %8 : vector<4xf64>
      %33 = arith.negf %32 : vector<4xf64>
      %34 = math.exp %33 : vector<4xf64>
      %35 = arith.addf %9, %34 : vector<4xf64>
      %36 = arith.divf %9, %35 : vector<4xf64>
      %37 = arith.mulf %17, %31 : vector<4xf64>
      %38 = arith.mulf %10, %16 : vector<4xf64>
      %39 = math.exp %38 : vector<4xf64>
      %40 = arith.mulf %18, %39 : vector<4xf64>
      %41 = arith.mulf %40, %36 : vector<4xf64>
      %42 = arith.subf %37, %41 : vector<4xf64>
      affine.vector_store %42, %out_1[%i] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_1 = %13 to %12 step 4 {
      %43 = vector.maskedload %time[%i_1], %15, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %44 = vector.maskedload %spot[%i_1], %15, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %45 = vector.maskedload %strike[%i_1], %15, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %46 = math.sqrt %43 : vector<4xf64>
      %47 = arith.mulf %6, %46 : vector<4xf64>
      %48 = arith.divf %44, %45 : vector<4xf64>
      %49 = math.log %48 : vector<4xf64>
      %50 = arith.mulf %7, %43 : vector<4xf64>
      %51 = arith.addf %49, %50 : vector<4xf64>
      %52 = arith.divf %51, %47 : vector<4xf64>
      %53 = arith.subf %52, %47 : vector<4xf64>
      %54 = arith.mulf %52, %8 : vector<4xf64>
      %55 = arith.negf %54 : vector<4xf64>
      %56 = math.exp %55 : vector<4xf64>
      %57 = arith.addf %9, %56 : vector<4xf64>
      %58 = arith.divf %9, %57 : vector<4xf64>
      %59 = arith.mulf %53, %8 : vector<4xf64>
      %60 = arith.negf %59 : vector<4xf64>
      %61 = math.exp %60 : vector<4xf64>
      %62 = arith.addf %9, %61 : vector<4xf64>
      %63 = arith.divf %9, %62 : vector<4xf64>
      %64 = arith.mulf %44, %58 : vector<4xf64>
      %65 = arith.mulf %10, %43 : vector<4xf64>
      %66 = math.exp %65 : vector<4xf64>
      %67 = arith.mulf %45, %66 : vector<4xf64>
      %68 = arith.mulf %67, %63 : vector<4xf64>
      %69 = arith.subf %64, %68 : vector<4xf64>
      vector.maskedstore %out_1[%i_1], %15, %69 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    func.return
  }
  func.func @program_shapes(%spot: memref<?xf64> {llvm.noalias}, %strike: memref<?xf64> {llvm.noalias}, %time: memref<?xf64> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %spot, %0 : memref<?xf64>
    %2 = memref.dim %strike, %0 : memref<?xf64>
    %3 = memref.dim %time, %0 : memref<?xf64>
    %4 = arith.cmpi eq, %2, %1 : index
    %5 = arith.cmpi eq, %3, %1 : index
    cf.assert %4, "ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (strike.shape[0],)"
    cf.assert %5, "ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (time.shape[0],)"
    func.return %1 : index
  }
}
// ----- loop
builtin.module {
  func.func @program(%spot: memref<?xf64> {llvm.noalias}, %strike: memref<?xf64> {llvm.noalias}, %time: memref<?xf64> {llvm.noalias}, %out: memref<?xf64> {llvm.noalias}) {
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 3.000000e-01 : f64
    %2 = arith.constant 6.500000e-02 : f64
    %3 = arith.constant 1.702000e+00 : f64
    %4 = arith.constant 1.000000e+00 : f64
    %5 = arith.constant -2.000000e-02 : f64
    %6 = arith.constant dense<3.000000e-01> : vector<4xf64>
    %7 = arith.constant dense<6.500000e-02> : vector<4xf64>
    %8 = arith.constant dense<1.702000e+00> : vector<4xf64>
    %9 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %10 = arith.constant dense<-2.000000e-02> : vector<4xf64>
    %11 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %12 = memref.dim %spot, %0 : memref<?xf64>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%12], strides: [1] : memref<?xf64> to memref<?xf64>
    %13 = arith.shrsi %12, %c2 : index
    %14 = arith.muli %13, %c4 overflow<nsw> : index
    %15 = arith.subi %12, %14 overflow<nsw> : index
    %16 = vector.create_mask %15 : vector<4xi1>
    scf.for %i = %c0 to %14 step %c4 {
      %17 = vector.load %time[%i] : memref<?xf64>, vector<4xf64>
      %18 = vector.load %spot[%i] : memref<?xf64>, vector<4xf64>
      %19 = vector.load %strike[%i] : memref<?xf64>, vector<4xf64>
      %20 = math.sqrt %17 : vector<4xf64>
      %21 = arith.mulf %6, %20 : vector<4xf64>
      %22 = arith.divf %18, %19 : vector<4xf64>
      %23 = func.call @log_v4f64(%22) : (vector<4xf64>) -> vector<4xf64>
      %24 = arith.mulf %7, %17 : vector<4xf64>
      %25 = arith.addf %23, %24 : vector<4xf64>
      %26 = arith.divf %25, %21 : vector<4xf64>
      %27 = arith.subf %26, %21 : vector<4xf64>
      %28 = arith.mulf %26, %8 : vector<4xf64>
      %29 = arith.negf %28 : vector<4xf64>
      %30 = func.call @exp_v4f64(%29) : (vector<4xf64>) -> vector<4xf64>
      %31 = arith.addf %9, %30 : vector<4xf64>
      %32 = arith.divf %9, %31 : vector<4xf64>
      %33 = arith.mulf %27, %8 : vector<4xf64>
      %34 = arith.negf %33 : vector<4xf64>
      %35 = func.call @exp_v4f64(%34) : (vector<4xf64>) -> vector<4xf64>
      %36 = arith.addf %9, %35 : vector<4xf64>
      %37 = arith.divf %9, %36 : vector<4xf64>
      %38 = arith.mulf %18, %32 : vector<4xf64>
      %39 = arith.mulf %10, %17 : vector<4xf64>
      %40 = func.call @exp_v4f64(%39) : (vector<4xf64>) -> vector<4xf64>
      %41 = arith.mulf %19, %40 : vector<4xf64>
      %42 = arith.mulf %41, %37 : vector<4xf64>
      %43 = arith.subf %38, %42 : vector<4xf64>
      vector.store %43, %out_1[%i] : memref<?xf64>, vector<4xf64>
    }
    %44 = arith.cmpi slt, %14, %12 : index
    scf.if %44 {
      %45 = vector.maskedload %time[%14], %16, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %46 = vector.maskedload %spot[%14], %16, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %47 = vector.maskedload %strike[%14], %16, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %48 = math.sqrt %45 : vector<4xf64>
      %49 = arith.mulf %6, %48 : vector<4xf64>
      %50 = arith.divf %46, %47 : vector<4xf64>
      %51 = func.call @log_v4f64(%50) : (vector<4xf64>) -> vector<4xf64>
      %52 = arith.mulf %7, %45 : vector<4xf64>
      %53 = arith.addf %51, %52 : vector<4xf64>
      %54 = arith.divf %53, %49 : vector<4xf64>
      %55 = arith.subf %54, %49 : vector<4xf64>
      %56 = arith.mulf %54, %8 : vector<4xf64>
      %57 = arith.negf %56 : vector<4xf64>
      %58 = func.call @exp_v4f64(%57) : (vector<4xf64>) -> vector<4xf64>
      %59 = arith.addf %9, %58 : vector<4xf64>
      %60 = arith.divf %9, %59 : vector<4xf64>
      %61 = arith.mulf %55, %8 : vector<4xf64>
      %62 = arith.negf %61 : vector<4xf64>
      %63 = func.call @exp_v4f64(%62) : (vector<4xf64>) -> vector<4xf64>
      %64 = arith.addf %9, %63 : vector<4xf64>
      %65 = arith.divf %9, %64 : vector<4xf64>
      %66 = arith.mulf %46, %60 : vector<4xf64>
      %67 = arith.mulf %10, %45 : vector<4xf64>
      %68 = func.call @exp_v4f64(%67) : (vector<4xf64>) -> vector<4xf64>
      %69 = arith.mulf %47, %68 : vector<4xf64>
      %70 = arith.mulf %69, %65 : vector<4xf64>
      %71 = arith.subf %66, %70 : vector<4xf64>
      vector.maskedstore %out_1[%14], %16, %71 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    func.return
  }
  func.func @program_shapes(%spot: memref<?xf64> {llvm.noalias}, %strike: memref<?xf64> {llvm.noalias}, %time: memref<?xf64> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %spot, %0 : memref<?xf64>
    %2 = memref.dim %strike, %0 : memref<?xf64>
    %3 = memref.dim %time, %0 : memref<?xf64>
    %4 = arith.cmpi eq, %2, %1 : index
    %5 = arith.cmpi eq, %3, %1 : index
    cf.assert %4, "ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (strike.shape[0],)"
    cf.assert %5, "ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (time.shape[0],)"
    func.return %1 : index
  }
  func.func private @log_v4f64(%0: vector<4xf64>) -> vector<4xf64> {
    %1 = arith.constant dense<2.2250738585072014e-308> : vector<4xf64>
    %2 = arith.cmpf olt, %0, %1 : vector<4xf64>
    %3 = arith.constant dense<0x4340000000000000> : vector<4xf64>
    %4 = arith.mulf %0, %3 : vector<4xf64>
    %5 = arith.select %2, %4, %0 : vector<4xi1>, vector<4xf64>
    %6 = arith.constant dense<4604544271217802189> : vector<4xi64>
    %7 = arith.bitcast %5 : vector<4xf64> to vector<4xi64>
    %8 = arith.subi %7, %6 : vector<4xi64>
    %9 = arith.constant dense<52> : vector<4xi64>
    %10 = arith.shrsi %8, %9 : vector<4xi64>
    %11 = arith.constant dense<4503599627370495> : vector<4xi64>
    %12 = arith.andi %8, %11 : vector<4xi64>
    %13 = arith.addi %12, %6 : vector<4xi64>
    %14 = arith.constant dense<53> : vector<4xi64>
    %15 = arith.subi %10, %14 : vector<4xi64>
    %16 = arith.select %2, %15, %10 : vector<4xi1>, vector<4xi64>
    %17 = arith.bitcast %13 : vector<4xi64> to vector<4xf64>
    %18 = arith.sitofp %16 : vector<4xi64> to vector<4xf64>
    %19 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %20 = arith.subf %17, %19 : vector<4xf64>
    %21 = arith.constant dense<0.69314718036912382> : vector<4xf64>
    %22 = arith.mulf %20, %20 : vector<4xf64>
    %23 = arith.constant dense<2.000000e+00> : vector<4xf64>
    %24 = arith.addf %20, %23 : vector<4xf64>
    %25 = arith.divf %20, %24 : vector<4xf64>
    %26 = arith.mulf %25, %25 : vector<4xf64>
    %27 = arith.constant dense<0.13086626147840102> : vector<4xf64>
    %28 = arith.constant dense<0.13268773138656886> : vector<4xf64>
    %29 = math.fma %27, %26, %28 : vector<4xf64>
    %30 = arith.constant dense<0.15386239702814658> : vector<4xf64>
    %31 = math.fma %29, %26, %30 : vector<4xf64>
    %32 = arith.constant dense<0.18181795640132906> : vector<4xf64>
    %33 = math.fma %31, %26, %32 : vector<4xf64>
    %34 = arith.constant dense<0.22222222391713917> : vector<4xf64>
    %35 = math.fma %33, %26, %34 : vector<4xf64>
    %36 = arith.constant dense<0.28571428570803614> : vector<4xf64>
    %37 = math.fma %35, %26, %36 : vector<4xf64>
    %38 = arith.constant dense<0.40000000000000879> : vector<4xf64>
    %39 = math.fma %37, %26, %38 : vector<4xf64>
    %40 = arith.constant dense<0.66666666666666663> : vector<4xf64>
    %41 = math.fma %39, %26, %40 : vector<4xf64>
    %42 = arith.mulf %26, %41 : vector<4xf64>
    %43 = arith.constant dense<5.000000e-01> : vector<4xf64>
    %44 = arith.mulf %22, %43 : vector<4xf64>
    %45 = arith.addf %44, %42 : vector<4xf64>
    %46 = arith.mulf %25, %45 : vector<4xf64>
    %47 = arith.subf %44, %46 : vector<4xf64>
    %48 = arith.constant dense<1.9082149292705877e-10> : vector<4xf64>
    %49 = arith.mulf %18, %48 : vector<4xf64>
    %50 = arith.subf %47, %49 : vector<4xf64>
    %51 = arith.subf %20, %50 : vector<4xf64>
    %52 = math.fma %18, %21, %51 : vector<4xf64>
    %53 = arith.constant dense<0x7ff0000000000000> : vector<4xf64>
    %54 = arith.cmpf olt, %0, %53 : vector<4xf64>
    %55 = arith.select %54, %52, %0 : vector<4xi1>, vector<4xf64>
    %56 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %57 = arith.cmpf oeq, %0, %56 : vector<4xf64>
    %58 = arith.constant dense<0xfff0000000000000> : vector<4xf64>
    %59 = arith.select %57, %58, %55 : vector<4xi1>, vector<4xf64>
    %60 = arith.cmpf olt, %0, %56 : vector<4xf64>
    %61 = arith.constant dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>
    %62 = arith.select %60, %61, %59 : vector<4xi1>, vector<4xf64>
    func.return %62 : vector<4xf64>
  }
  func.func private @exp_v4f64(%0: vector<4xf64>) -> vector<4xf64> {
    %1 = arith.constant dense<7.100000e+02> : vector<4xf64>
    %2 = arith.cmpf ogt, %0, %1 : vector<4xf64>
    %3 = arith.select %2, %1, %0 : vector<4xi1>, vector<4xf64>
    %4 = arith.constant dense<-7.460000e+02> : vector<4xf64>
    %5 = arith.cmpf olt, %3, %4 : vector<4xf64>
    %6 = arith.select %5, %4, %3 : vector<4xi1>, vector<4xf64>
    %7 = arith.constant dense<0x4338000000000000> : vector<4xf64>
    %8 = arith.constant dense<1.4426950408889634> : vector<4xf64>
    %9 = math.fma %6, %8, %7 : vector<4xf64>
    %10 = arith.subf %9, %7 : vector<4xf64>
    %11 = arith.constant dense<-0.69314718036912382> : vector<4xf64>
    %12 = math.fma %10, %11, %6 : vector<4xf64>
    %13 = arith.constant dense<-1.9082149292705877e-10> : vector<4xf64>
    %14 = math.fma %10, %13, %12 : vector<4xf64>
    %15 = arith.mulf %14, %14 : vector<4xf64>
    %16 = arith.constant dense<2.0914755325893202e-09> : vector<4xf64>
    %17 = arith.constant dense<2.7557273478718582e-07> : vector<4xf64>
    %18 = math.fma %16, %15, %17 : vector<4xf64>
    %19 = arith.constant dense<2.4801587325677461e-05> : vector<4xf64>
    %20 = math.fma %18, %15, %19 : vector<4xf64>
    %21 = arith.constant dense<0.0013888888888883711> : vector<4xf64>
    %22 = math.fma %20, %15, %21 : vector<4xf64>
    %23 = arith.constant dense<0.041666666666666671> : vector<4xf64>
    %24 = math.fma %22, %15, %23 : vector<4xf64>
    %25 = arith.constant dense<5.000000e-01> : vector<4xf64>
    %26 = math.fma %24, %15, %25 : vector<4xf64>
    %27 = arith.constant dense<2.5105312729622103e-08> : vector<4xf64>
    %28 = arith.constant dense<2.7557255170000888e-06> : vector<4xf64>
    %29 = math.fma %27, %15, %28 : vector<4xf64>
    %30 = arith.constant dense<0.00019841269875002279> : vector<4xf64>
    %31 = math.fma %29, %15, %30 : vector<4xf64>
    %32 = arith.constant dense<0.0083333333333260838> : vector<4xf64>
    %33 = math.fma %31, %15, %32 : vector<4xf64>
    %34 = arith.constant dense<0.16666666666666671> : vector<4xf64>
    %35 = math.fma %33, %15, %34 : vector<4xf64>
    %36 = math.fma %14, %35, %26 : vector<4xf64>
    %37 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %38 = math.fma %14, %36, %37 : vector<4xf64>
    %39 = math.fma %14, %38, %37 : vector<4xf64>
    %40 = arith.bitcast %9 : vector<4xf64> to vector<4xi64>
    %41 = arith.bitcast %7 : vector<4xf64> to vector<4xi64>
    %42 = arith.subi %40, %41 : vector<4xi64>
    %43 = arith.constant dense<1> : vector<4xi64>
    %44 = arith.shrsi %42, %43 : vector<4xi64>
    %45 = arith.constant dense<1023> : vector<4xi64>
    %46 = arith.addi %44, %45 : vector<4xi64>
    %47 = arith.constant dense<52> : vector<4xi64>
    %48 = arith.shli %46, %47 : vector<4xi64>
    %49 = arith.bitcast %48 : vector<4xi64> to vector<4xf64>
    %50 = arith.mulf %39, %49 : vector<4xf64>
    %51 = arith.subi %42, %44 : vector<4xi64>
    %52 = arith.addi %51, %45 : vector<4xi64>
    %53 = arith.shli %52, %47 : vector<4xi64>
    %54 = arith.bitcast %53 : vector<4xi64> to vector<4xf64>
    %55 = arith.mulf %50, %54 : vector<4xf64>
    func.return %55 : vector<4xf64>
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/black_scholes.py:9: ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (strike.shape[0],)", "tests/corpus/black_scholes.py:9: ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (time.shape[0],)"]} {
  llvm.func @program(%spot: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %spot_size0: i64, %strike: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %strike_size0: i64, %time: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %time_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(4) : i64
    %1 = llvm.mlir.constant(2) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(0 : i32) : i32
    %4 = llvm.mlir.constant(3.000000e-01 : f64) : f64
    %5 = llvm.mlir.constant(6.500000e-02 : f64) : f64
    %6 = llvm.mlir.constant(1.702000e+00 : f64) : f64
    %7 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %8 = llvm.mlir.constant(-2.000000e-02 : f64) : f64
    %9 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %10 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %11 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %12 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %13 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %14 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %15 = llvm.ashr %spot_size0, %1 : i64
    %16 = llvm.mul %15, %0 overflow<nsw> : i64
    %17 = llvm.sub %spot_size0, %16 overflow<nsw> : i64
    %18 = llvm.intr.smin(%17, %0) : (i64, i64) -> i64
    %19 = llvm.intr.smax(%18, %2) : (i64, i64) -> i64
    %20 = llvm.trunc %19 : i64 to i32
    %21 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %22 = llvm.mlir.poison : vector<4xi32>
    %23 = llvm.insertelement %20, %22[%2 : i64] : vector<4xi32>
    %24 = llvm.shufflevector %23, %22 [0, 0, 0, 0] : vector<4xi32>
    %25 = llvm.icmp "slt" %21, %24 : vector<4xi32>
    %26 = llvm.icmp "slt" %2, %16 : i64
    llvm.cond_br %26, ^bb1(%2 : i64), ^bb2
  ^bb1(%i: i64):
    %27 = llvm.getelementptr inbounds %time[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %28 = llvm.load %27 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %29 = llvm.getelementptr inbounds %spot[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %30 = llvm.load %29 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %31 = llvm.getelementptr inbounds %strike[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %32 = llvm.load %31 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %33 = llvm.intr.sqrt(%28) : (vector<4xf64>) -> vector<4xf64>
    %34 = llvm.fmul %9, %33 : vector<4xf64>
    %35 = llvm.fdiv %30, %32 : vector<4xf64>
    %36 = llvm.call @log_v4f64(%35) : (vector<4xf64>) -> vector<4xf64>
    %37 = llvm.fmul %10, %28 : vector<4xf64>
    %38 = llvm.fadd %36, %37 : vector<4xf64>
    %39 = llvm.fdiv %38, %34 : vector<4xf64>
    %40 = llvm.fsub %39, %34 : vector<4xf64>
    %41 = llvm.fmul %39, %11 : vector<4xf64>
    %42 = llvm.fneg %41 : vector<4xf64>
    %43 = llvm.call @exp_v4f64(%42) : (vector<4xf64>) -> vector<4xf64>
    %44 = llvm.fadd %12, %43 : vector<4xf64>
    %45 = llvm.fdiv %12, %44 : vector<4xf64>
    %46 = llvm.fmul %40, %11 : vector<4xf64>
    %47 = llvm.fneg %46 : vector<4xf64>
    %48 = llvm.call @exp_v4f64(%47) : (vector<4xf64>) -> vector<4xf64>
    %49 = llvm.fadd %12, %48 : vector<4xf64>
    %50 = llvm.fdiv %12, %49 : vector<4xf64>
    %51 = llvm.fmul %30, %45 : vector<4xf64>
    %52 = llvm.fmul %13, %28 : vector<4xf64>
    %53 = llvm.call @exp_v4f64(%52) : (vector<4xf64>) -> vector<4xf64>
    %54 = llvm.fmul %32, %53 : vector<4xf64>
    %55 = llvm.fmul %54, %50 : vector<4xf64>
    %56 = llvm.fsub %51, %55 : vector<4xf64>
    %57 = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %56, %57 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %58 = llvm.add %i, %0 overflow<nsw> : i64
    %59 = llvm.icmp "slt" %58, %16 : i64
    llvm.cond_br %59, ^bb1(%58 : i64), ^bb2
  ^bb2:
    %60 = llvm.icmp "slt" %16, %spot_size0 : i64
    llvm.cond_br %60, ^bb3, ^bb4
  ^bb3:
    %61 = llvm.getelementptr inbounds %time[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %62 = llvm.intr.masked.load %61, %25, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %63 = llvm.getelementptr inbounds %spot[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %64 = llvm.intr.masked.load %63, %25, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %65 = llvm.getelementptr inbounds %strike[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %66 = llvm.intr.masked.load %65, %25, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %67 = llvm.intr.sqrt(%62) : (vector<4xf64>) -> vector<4xf64>
    %68 = llvm.fmul %9, %67 : vector<4xf64>
    %69 = llvm.fdiv %64, %66 : vector<4xf64>
    %70 = llvm.call @log_v4f64(%69) : (vector<4xf64>) -> vector<4xf64>
    %71 = llvm.fmul %10, %62 : vector<4xf64>
    %72 = llvm.fadd %70, %71 : vector<4xf64>
    %73 = llvm.fdiv %72, %68 : vector<4xf64>
    %74 = llvm.fsub %73, %68 : vector<4xf64>
    %75 = llvm.fmul %73, %11 : vector<4xf64>
    %76 = llvm.fneg %75 : vector<4xf64>
    %77 = llvm.call @exp_v4f64(%76) : (vector<4xf64>) -> vector<4xf64>
    %78 = llvm.fadd %12, %77 : vector<4xf64>
    %79 = llvm.fdiv %12, %78 : vector<4xf64>
    %80 = llvm.fmul %74, %11 : vector<4xf64>
    %81 = llvm.fneg %80 : vector<4xf64>
    %82 = llvm.call @exp_v4f64(%81) : (vector<4xf64>) -> vector<4xf64>
    %83 = llvm.fadd %12, %82 : vector<4xf64>
    %84 = llvm.fdiv %12, %83 : vector<4xf64>
    %85 = llvm.fmul %64, %79 : vector<4xf64>
    %86 = llvm.fmul %13, %62 : vector<4xf64>
    %87 = llvm.call @exp_v4f64(%86) : (vector<4xf64>) -> vector<4xf64>
    %88 = llvm.fmul %66, %87 : vector<4xf64>
    %89 = llvm.fmul %88, %84 : vector<4xf64>
    %90 = llvm.fsub %85, %89 : vector<4xf64>
    %91 = llvm.getelementptr inbounds %out[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %90, %91, %25 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb4
  ^bb4:
    llvm.return %3 : i32
  }
  llvm.func @program_shapes(%spot_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %spot_size0_1: i64, %strike_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %strike_size0_1: i64, %time_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %time_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %92 = llvm.mlir.constant(0) : i64
    %93 = llvm.mlir.constant(1 : i32) : i32
    %94 = llvm.mlir.constant(2 : i32) : i32
    %95 = llvm.mlir.constant(0 : i32) : i32
    %96 = llvm.icmp "eq" %strike_size0_1, %spot_size0_1 : i64
    %97 = llvm.icmp "eq" %time_size0_1, %spot_size0_1 : i64
    llvm.cond_br %96, ^bb1, ^bb3(%93 : i32)
  ^bb1:
    llvm.cond_br %97, ^bb2, ^bb3(%94 : i32)
  ^bb2:
    llvm.store %spot_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %95 : i32
  ^bb3(%98: i32):
    llvm.return %98 : i32
  }
  llvm.func internal @log_v4f64(%99: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %100 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %101 = llvm.fcmp "olt" %99, %100 : vector<4xf64>
    %102 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %103 = llvm.fmul %99, %102 : vector<4xf64>
    %104 = llvm.select %101, %103, %99 : vector<4xi1>, vector<4xf64>
    %105 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %106 = llvm.bitcast %104 : vector<4xf64> to vector<4xi64>
    %107 = llvm.sub %106, %105 : vector<4xi64>
    %108 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %109 = llvm.ashr %107, %108 : vector<4xi64>
    %110 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %111 = llvm.and %107, %110 : vector<4xi64>
    %112 = llvm.add %111, %105 : vector<4xi64>
    %113 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %114 = llvm.sub %109, %113 : vector<4xi64>
    %115 = llvm.select %101, %114, %109 : vector<4xi1>, vector<4xi64>
    %116 = llvm.bitcast %112 : vector<4xi64> to vector<4xf64>
    %117 = llvm.sitofp %115 : vector<4xi64> to vector<4xf64>
    %118 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %119 = llvm.fsub %116, %118 : vector<4xf64>
    %120 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %121 = llvm.fmul %119, %119 : vector<4xf64>
    %122 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %123 = llvm.fadd %119, %122 : vector<4xf64>
    %124 = llvm.fdiv %119, %123 : vector<4xf64>
    %125 = llvm.fmul %124, %124 : vector<4xf64>
    %126 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %127 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %128 = llvm.intr.fma(%126, %125, %127) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %129 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %130 = llvm.intr.fma(%128, %125, %129) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %131 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %132 = llvm.intr.fma(%130, %125, %131) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %133 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %134 = llvm.intr.fma(%132, %125, %133) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %135 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %136 = llvm.intr.fma(%134, %125, %135) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %137 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %138 = llvm.intr.fma(%136, %125, %137) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %139 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %140 = llvm.intr.fma(%138, %125, %139) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %141 = llvm.fmul %125, %140 : vector<4xf64>
    %142 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %143 = llvm.fmul %121, %142 : vector<4xf64>
    %144 = llvm.fadd %143, %141 : vector<4xf64>
    %145 = llvm.fmul %124, %144 : vector<4xf64>
    %146 = llvm.fsub %143, %145 : vector<4xf64>
    %147 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %148 = llvm.fmul %117, %147 : vector<4xf64>
    %149 = llvm.fsub %146, %148 : vector<4xf64>
    %150 = llvm.fsub %119, %149 : vector<4xf64>
    %151 = llvm.intr.fma(%117, %120, %150) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %152 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %153 = llvm.fcmp "olt" %99, %152 : vector<4xf64>
    %154 = llvm.select %153, %151, %99 : vector<4xi1>, vector<4xf64>
    %155 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %156 = llvm.fcmp "oeq" %99, %155 : vector<4xf64>
    %157 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %158 = llvm.select %156, %157, %154 : vector<4xi1>, vector<4xf64>
    %159 = llvm.fcmp "olt" %99, %155 : vector<4xf64>
    %160 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %161 = llvm.select %159, %160, %158 : vector<4xi1>, vector<4xf64>
    llvm.return %161 : vector<4xf64>
  }
  llvm.func internal @exp_v4f64(%162: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %163 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %164 = llvm.fcmp "ogt" %162, %163 : vector<4xf64>
    %165 = llvm.select %164, %163, %162 : vector<4xi1>, vector<4xf64>
    %166 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %167 = llvm.fcmp "olt" %165, %166 : vector<4xf64>
    %168 = llvm.select %167, %166, %165 : vector<4xi1>, vector<4xf64>
    %169 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %170 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %171 = llvm.intr.fma(%168, %170, %169) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %172 = llvm.fsub %171, %169 : vector<4xf64>
    %173 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %174 = llvm.intr.fma(%172, %173, %168) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %175 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %176 = llvm.intr.fma(%172, %175, %174) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %177 = llvm.fmul %176, %176 : vector<4xf64>
    %178 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %179 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %180 = llvm.intr.fma(%178, %177, %179) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %181 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %182 = llvm.intr.fma(%180, %177, %181) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %183 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %184 = llvm.intr.fma(%182, %177, %183) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %185 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %186 = llvm.intr.fma(%184, %177, %185) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %187 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %188 = llvm.intr.fma(%186, %177, %187) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %189 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %190 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %191 = llvm.intr.fma(%189, %177, %190) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %192 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %193 = llvm.intr.fma(%191, %177, %192) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %194 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %195 = llvm.intr.fma(%193, %177, %194) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %196 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %197 = llvm.intr.fma(%195, %177, %196) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %198 = llvm.intr.fma(%176, %197, %188) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %199 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %200 = llvm.intr.fma(%176, %198, %199) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %201 = llvm.intr.fma(%176, %200, %199) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %202 = llvm.bitcast %171 : vector<4xf64> to vector<4xi64>
    %203 = llvm.bitcast %169 : vector<4xf64> to vector<4xi64>
    %204 = llvm.sub %202, %203 : vector<4xi64>
    %205 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %206 = llvm.ashr %204, %205 : vector<4xi64>
    %207 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %208 = llvm.add %206, %207 : vector<4xi64>
    %209 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %210 = llvm.shl %208, %209 : vector<4xi64>
    %211 = llvm.bitcast %210 : vector<4xi64> to vector<4xf64>
    %212 = llvm.fmul %201, %211 : vector<4xf64>
    %213 = llvm.sub %204, %206 : vector<4xi64>
    %214 = llvm.add %213, %207 : vector<4xi64>
    %215 = llvm.shl %214, %209 : vector<4xi64>
    %216 = llvm.bitcast %215 : vector<4xi64> to vector<4xf64>
    %217 = llvm.fmul %212, %216 : vector<4xf64>
    llvm.return %217 : vector<4xf64>
  }
}
