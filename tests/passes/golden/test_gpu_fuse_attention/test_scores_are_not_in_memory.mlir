builtin.module {
  func.func @attention(%q: memref<?x16xf32> {llvm.noalias}, %k: memref<?x16xf32> {llvm.noalias}, %v: memref<?x32xf32> {llvm.noalias}, %out: memref<?x32xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 2.500000e-01 : f32
    %3 = memref.dim %q, %0 : memref<?x16xf32>
    %4 = memref.dim %k, %0 : memref<?x16xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, 32], strides: [32, 1] : memref<?x32xf32> to memref<?x32xf32>
    %5 = arith.constant 0xff800000 : f32
    %6 = arith.constant 0.000000e+00 : f32
    affine.parallel (%i) = (0) to (symbol(%3)) {
      affine.parallel (%j) = (0) to (32) {
        %7, %8, %9 = affine.for %j_1 = 0 to %4 iter_args(%10 = %5, %11 = %6, %12 = %6) -> (f32, f32, f32) {
          %13 = affine.for %k0 = 0 to 16 iter_args(%14 = %1) -> (f32) {
            %15 = affine.load %q[%i, %k0] : memref<?x16xf32>
            %16 = affine.load %k[%j_1, %k0] : memref<?x16xf32>
            %17 = arith.mulf %15, %16 fastmath<reassoc,contract> : f32
            %18 = arith.addf %14, %17 fastmath<reassoc,contract> : f32
            affine.yield %18 : f32
          }
          %19 = arith.mulf %13, %2 : f32
          %20 = arith.maximumf %10, %19 fastmath<nsz> : f32
          %21 = arith.cmpf oeq, %20, %5 : f32
          %22 = arith.select %21, %6, %20 : f32
          %23 = arith.subf %19, %22 : f32
          %24 = math.exp %23 : f32
          %25 = arith.subf %10, %22 : f32
          %26 = math.exp %25 : f32
          %27 = affine.load %v[%j_1, %j] : memref<?x32xf32>
          %28 = arith.mulf %12, %26 : f32
          %29 = arith.mulf %11, %26 : f32
          %30 = arith.mulf %24, %27 fastmath<reassoc,contract> : f32
          %31 = arith.addf %29, %24 fastmath<reassoc,contract> : f32
          %32 = arith.addf %28, %30 fastmath<reassoc,contract> : f32
          affine.yield %20, %31, %32 : f32, f32, f32
        }
        %33 = arith.divf %9, %8 : f32
        affine.store %33, %out_1[%i, %j] : memref<?x32xf32>
      } {mapping = "attention"}
    } {mapping = "attention"}
    