builtin.module {
  func.func @attention(%q: memref<?x16xf32> {llvm.noalias}, %k: memref<?x16xf32> {llvm.noalias}, %v: memref<?x32xf32> {llvm.noalias}, %out: memref<?x32xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 2.500000e-01 : f32
    %3 = memref.dim %q, %0 : memref<?x16xf32>
    %4 = memref.dim %k, %0 : memref<?x16xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, 32], strides: [32, 1] : memref<?x32xf32> to memref<?x32xf32>
    %5 = memref.reinterpret_cast %v to offset: [0], sizes: [%4, 32], strides: [32, 1] : memref<?x32xf32> to memref<?x32xf32>
    %6 = arith.constant 0xff800000 : f32
    %7 = arith.constant 0.000000e+00 : f32
    affine.parallel (%i) = (0) to (symbol(%3)) {
      affine.parallel (%j) = (0) to (32) {
        %8, %9, %10 = affine.for %j_1 = 0 to %4 iter_args(%11 = %6, %12 = %7, %13 = %7) -> (f32, f32, f32) {
          %14 = affine.for %k0 = 0 to 16 iter_args(%15 = %1) -> (f32) {
            %16 = affine.load %q[%i, %k0] : memref<?x16xf32>
            %17 = affine.load %k[%j_1, %k0] : memref<?x16xf32>
            %18 = arith.mulf %16, %17 fastmath<reassoc,contract> : f32
            %19 = arith.addf %15, %18 fastmath<reassoc,contract> : f32
            affine.yield %19 : f32
          }
          %20 = arith.mulf %14, %2 : f32
          %21 = arith.maximumf %11, %20 fastmath<nsz> : f32
          %22 = arith.cmpf oeq, %21, %6 : f32
          %23 = arith.select %22, %7, %21 : f32
          %24 = arith.subf %20, %23 : f32
          %25 = math.exp %24 : f32
          %26 = arith.subf %11, %23 : f32
          %27 = math.exp %26 : f32
          %28 = affine.load %5[%j_1, %j] : memref<?x32xf32>
          %29 = arith.mulf %13, %27 : f32
          %30 = arith.mulf %12, %27 : f32
          %31 = arith.mulf %25, %28 fastmath<reassoc,contract> : f32
          %32 = arith.addf %30, %25 fastmath<reassoc,contract> : f32
          %33 = arith.addf %29, %31 fastmath<reassoc,contract> : f32
          affine.yield %21, %32, %33 : f32, f32, f32
        }
        %34 = arith.divf %10, %9 : f32
        affine.store %34, %out_1[%i, %j] : memref<?x32xf32>
      } {mapping = "attention"}
    } {mapping = "attention"}
    