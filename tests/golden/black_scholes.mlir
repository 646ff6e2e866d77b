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
    %2 = tensor.extract_slice %strike[0] [%1] [1] {whole} : tensor<?xf64> to tensor<?xf64>
    %3 = tensor.extract_slice %time[0] [%1] [1] {whole} : tensor<?xf64> to tensor<?xf64>
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
    %6 = arith.constant dense<6.500000e-02> : vector<4xf64>
    %7 = arith.constant dense<-2.000000e-02> : vector<4xf64>
    %8 = arith.constant dense<3.000000e-01> : vector<4xf64>
    %9 = arith.constant dense<1.702000e+00> : vector<4xf64>
    %10 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %11 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %12 = memref.dim %spot, %0 : memref<?xf64>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%12], strides: [1] : memref<?xf64> to memref<?xf64>
    %13 = memref.reinterpret_cast %strike to offset: [0], sizes: [%12], strides: [1] : memref<?xf64> to memref<?xf64>
    %14 = memref.reinterpret_cast %time to offset: [0], sizes: [%12], strides: [1] : memref<?xf64> to memref<?xf64>
    %15 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%12)
    affine.parallel (%i_strip) = (0) to (symbol(%15)) step (8192) {
      affine.for %i = 0 to 8192 step 256 {
        %16 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
        %17 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
        %18 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
        affine.for %i_1 = 0 to 256 step 4 {
          %i_2 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_1)
          %i_3 = affine.apply affine_map<(d0, d1, d2) -> (((d0 + d1) + d2))>(%i_strip, %i, %i_1)
          %19 = affine.vector_load %14[%i_3] : memref<?xf64>, vector<4xf64>
          %20 = math.sqrt %19 : vector<4xf64>
          %21 = affine.vector_load %spot[%i_3] : memref<?xf64>, vector<4xf64>
          %22 = affine.vector_load %13[%i_3] : memref<?xf64>, vector<4xf64>
          %23 = arith.divf %21, %22 : vector<4xf64>
          %24 = arith.mulf %6, %19 : vector<4xf64>
          %25 = arith.mulf %7, %19 : vector<4xf64>
          %26 = math.exp %25 : vector<4xf64>
          %27 = arith.mulf %8, %20 : vector<4xf64>
          affine.vector_store %27, %16[%i_1] : memref<256xf64>, vector<4xf64>
          %28 = math.log %23 : vector<4xf64>
          %29 = arith.mulf %22, %26 : vector<4xf64>
          affine.vector_store %29, %17[%i_1] : memref<256xf64>, vector<4xf64>
          %30 = arith.addf %28, %24 : vector<4xf64>
          affine.vector_store %30, %18[%i_1] : memref<256xf64>, vector<4xf64>
        }
        affine.for %i_4 = 0 to 256 step 4 {
          %i_5 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_4)
          %31 = affine.vector_load %18[%i_4] : memref<256xf64>, vector<4xf64>
          %32 = affine.vector_load %16[%i_4] : memref<256xf64>, vector<4xf64>
          %33 = arith.divf %31, %32 : vector<4xf64>
          %34 = arith.subf %33, %32 : vector<4xf64>
          %35 = arith.mulf %33, %9 : vector<4xf64>
          %36 = arith.negf %35 : vector<4xf64>
          %37 = arith.mulf %34, %9 : vector<4xf64>
          %38 = math.exp %36 : vector<4xf64>
          %39 = arith.negf %37 : vector<4xf64>
          %40 = math.exp %39 : vector<4xf64>
          %41 = arith.addf %10, %38 : vector<4xf64>
          %42 = arith.divf %10, %41 : vector<4xf64>
          %43 = arith.addf %10, %40 : vector<4xf64>
          %44 = arith.divf %10, %43 : vector<4xf64>
          %i_6 = affine.apply affine_map<(d0, d1, d2) -> (((d0 + d1) + d2))>(%i_strip, %i, %i_4)
          %45 = affine.vector_load %spot[%i_6] : memref<?xf64>, vector<4xf64>
          %46 = arith.mulf %45, %42 : vector<4xf64>
          %47 = affine.vector_load %17[%i_4] : memref<256xf64>, vector<4xf64>
          %48 = arith.mulf %47, %44 : vector<4xf64>
          %49 = arith.subf %46, %48 : vector<4xf64>
          affine.vector_store %49, %out_1[%i_6] : memref<?xf64>, vector<4xf64>
        }
      }
    }
    affine.for %i_7 = %15 to %12 step 256 {
      %50 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %51 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %52 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      affine.for %i_8 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i_7, %12) step 4 {
        %53 = affine.min affine_map<(d0, d1, d2) -> (((d0 * -1) + 256), ((d2 + (d1 * -1)) + (d0 * -1)))>(%i_8, %i_7, %12)
        %54 = vector.create_mask %53 : vector<4xi1>
        %i_9 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_7, %i_8)
        %55 = vector.maskedload %14[%i_9], %54, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %56 = math.sqrt %55 : vector<4xf64>
        %57 = vector.maskedload %spot[%i_9], %54, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %58 = vector.maskedload %13[%i_9], %54, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %59 = arith.divf %57, %58 : vector<4xf64>
        %60 = arith.mulf %6, %55 : vector<4xf64>
        %61 = arith.mulf %7, %55 : vector<4xf64>
        %62 = math.exp %61 : vector<4xf64>
        %63 = arith.mulf %8, %56 : vector<4xf64>
        vector.maskedstore %50[%i_8], %54, %63 : memref<256xf64>, vector<4xi1>, vector<4xf64>
        %64 = math.log %59 : vector<4xf64>
        %65 = arith.mulf %58, %62 : vector<4xf64>
        vector.maskedstore %51[%i_8], %54, %65 : memref<256xf64>, vector<4xi1>, vector<4xf64>
        %66 = arith.addf %64, %60 : vector<4xf64>
        vector.maskedstore %52[%i_8], %54, %66 : memref<256xf64>, vector<4xi1>, vector<4xf64>
      }
      affine.for %i_10 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i_7, %12) step 4 {
        %67 = affine.min affine_map<(d0, d1, d2) -> (((d0 * -1) + 256), ((d2 + (d1 * -1)) + (d0 * -1)))>(%i_10, %i_7, %12)
        %68 = vector.create_mask %67 : vector<4xi1>
        %i_11 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_7, %i_10)
        %69 = vector.maskedload %52[%i_10], %68, %11 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %70 = vector.maskedload %50[%i_10], %68, %11 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %71 = arith.divf %69, %70 : vector<4xf64>
        %72 = arith.subf %71, %70 : vector<4xf64>
        %73 = arith.mulf %71, %9 : vector<4xf64>
        %74 = arith.negf %73 : vector<4xf64>
        %75 = arith.mulf %72, %9 : vector<4xf64>
        %76 = math.exp %74 : vector<4xf64>
        %77 = arith.negf %75 : vector<4xf64>
        %78 = math.exp %77 : vector<4xf64>
        %79 = arith.addf %10, %76 : vector<4xf64>
        %80 = arith.divf %10, %79 : vector<4xf64>
        %81 = arith.addf %10, %78 : vector<4xf64>
        %82 = arith.divf %10, %81 : vector<4xf64>
        %83 = vector.maskedload %spot[%i_11], %68, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %84 = arith.mulf %83, %80 : vector<4xf64>
        %85 = vector.maskedload %51[%i_10], %68, %11 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %86 = arith.mulf %85, %82 : vector<4xf64>
        %87 = arith.subf %84, %86 : vector<4xf64>
        vector.maskedstore %out_1[%i_11], %68, %87 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      }
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
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %c4 = arith.constant 4 : index
    %0 = arith.constant dense<6.500000e-02> : vector<4xf64>
    %1 = arith.constant dense<-2.000000e-02> : vector<4xf64>
    %2 = arith.constant dense<3.000000e-01> : vector<4xf64>
    %3 = arith.constant dense<1.702000e+00> : vector<4xf64>
    %4 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %5 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %6 = memref.dim %spot, %c0 : memref<?xf64>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%6], strides: [1] : memref<?xf64> to memref<?xf64>
    %7 = memref.reinterpret_cast %strike to offset: [0], sizes: [%6], strides: [1] : memref<?xf64> to memref<?xf64>
    %8 = memref.reinterpret_cast %time to offset: [0], sizes: [%6], strides: [1] : memref<?xf64> to memref<?xf64>
    %9 = arith.shrsi %6, %c13 : index
    %10 = arith.muli %9, %c8192 overflow<nsw> : index
    %11 = arith.maxsi %10, %c0 : index
    %12 = arith.constant 0 : index
    %13 = arith.maxsi %11, %12 : index
    %14 = arith.constant 8191 : index
    %15 = arith.addi %13, %14 : index
    %16 = arith.constant 8192 : index
    %17 = arith.divui %15, %16 : index
    %18 = arith.constant 321697 : index
    %19 = arith.muli %17, %18 : index
    %20 = arith.constant 32768 : index
    %21 = arith.cmpi sge, %19, %20 : index
    "omp.parallel"(%21) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %11, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c256 {
            %22 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
            %23 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
            %24 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
            scf.for %i_1 = %c0 to %c256 step %c4 {
              %25 = arith.addi %i_strip, %i overflow<nsw> : index
              %i_2 = arith.addi %25, %i_1 overflow<nsw> : index
              %26 = vector.load %8[%i_2] : memref<?xf64>, vector<4xf64>
              %27 = math.sqrt %26 : vector<4xf64>
              %28 = vector.load %spot[%i_2] : memref<?xf64>, vector<4xf64>
              %29 = vector.load %7[%i_2] : memref<?xf64>, vector<4xf64>
              %30 = arith.divf %28, %29 : vector<4xf64>
              %31 = arith.mulf %0, %26 : vector<4xf64>
              %32 = arith.mulf %1, %26 : vector<4xf64>
              %33 = func.call @exp_v4f64(%32) : (vector<4xf64>) -> vector<4xf64>
              %34 = arith.mulf %2, %27 : vector<4xf64>
              vector.store %34, %22[%i_1] : memref<256xf64>, vector<4xf64>
              %35 = func.call @log_v4f64(%30) : (vector<4xf64>) -> vector<4xf64>
              %36 = arith.mulf %29, %33 : vector<4xf64>
              vector.store %36, %23[%i_1] : memref<256xf64>, vector<4xf64>
              %37 = arith.addf %35, %31 : vector<4xf64>
              vector.store %37, %24[%i_1] : memref<256xf64>, vector<4xf64>
            }
            scf.for %i_3 = %c0 to %c256 step %c4 {
              %38 = arith.addi %i_strip, %i : index
              %39 = arith.addi %38, %i_3 : index
              %40 = arith.addi %39, %c256 : index
              memref.prefetch %7[%40], read, locality<3>, data : memref<?xf64>
              %41 = arith.addi %i_strip, %i : index
              %42 = arith.addi %41, %i_3 : index
              %43 = arith.addi %42, %c256 : index
              memref.prefetch %8[%43], read, locality<3>, data : memref<?xf64>
              %44 = vector.load %24[%i_3] : memref<256xf64>, vector<4xf64>
              %45 = vector.load %22[%i_3] : memref<256xf64>, vector<4xf64>
              %46 = arith.divf %44, %45 : vector<4xf64>
              %47 = arith.subf %46, %45 : vector<4xf64>
              %48 = arith.mulf %46, %3 : vector<4xf64>
              %49 = arith.negf %48 : vector<4xf64>
              %50 = arith.mulf %47, %3 : vector<4xf64>
              %51 = func.call @exp_v4f64(%49) : (vector<4xf64>) -> vector<4xf64>
              %52 = arith.negf %50 : vector<4xf64>
              %53 = func.call @exp_v4f64(%52) : (vector<4xf64>) -> vector<4xf64>
              %54 = arith.addf %4, %51 : vector<4xf64>
              %55 = arith.divf %4, %54 : vector<4xf64>
              %56 = arith.addf %4, %53 : vector<4xf64>
              %57 = arith.divf %4, %56 : vector<4xf64>
              %58 = arith.addi %i_strip, %i overflow<nsw> : index
              %i_4 = arith.addi %58, %i_3 overflow<nsw> : index
              %59 = arith.addi %i_4, %c256 : index
              memref.prefetch %spot[%59], read, locality<3>, data : memref<?xf64>
              %60 = vector.load %spot[%i_4] : memref<?xf64>, vector<4xf64>
              %61 = arith.mulf %60, %55 : vector<4xf64>
              %62 = vector.load %23[%i_3] : memref<256xf64>, vector<4xf64>
              %63 = arith.mulf %62, %57 : vector<4xf64>
              %64 = arith.subf %61, %63 : vector<4xf64>
              vector.store %64, %out_1[%i_4] : memref<?xf64>, vector<4xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_5 = %11 to %6 step %c256 {
      %65 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %66 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %67 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %68 = arith.subi %6, %i_5 overflow<nsw> : index
      %69 = arith.minsi %c256, %68 : index
      scf.for %i_6 = %c0 to %69 step %c4 {
        %70 = arith.subi %c256, %i_6 overflow<nsw> : index
        %71 = arith.subi %68, %i_6 overflow<nsw> : index
        %72 = arith.minsi %70, %71 : index
        %73 = vector.create_mask %72 : vector<4xi1>
        %i_7 = arith.addi %i_5, %i_6 overflow<nsw> : index
        %74 = vector.maskedload %8[%i_7], %73, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %75 = math.sqrt %74 : vector<4xf64>
        %76 = vector.maskedload %spot[%i_7], %73, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %77 = vector.maskedload %7[%i_7], %73, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %78 = arith.divf %76, %77 : vector<4xf64>
        %79 = arith.mulf %0, %74 : vector<4xf64>
        %80 = arith.mulf %1, %74 : vector<4xf64>
        %81 = func.call @exp_v4f64(%80) : (vector<4xf64>) -> vector<4xf64>
        %82 = arith.mulf %2, %75 : vector<4xf64>
        vector.maskedstore %65[%i_6], %73, %82 : memref<256xf64>, vector<4xi1>, vector<4xf64>
        %83 = func.call @log_v4f64(%78) : (vector<4xf64>) -> vector<4xf64>
        %84 = arith.mulf %77, %81 : vector<4xf64>
        vector.maskedstore %66[%i_6], %73, %84 : memref<256xf64>, vector<4xi1>, vector<4xf64>
        %85 = arith.addf %83, %79 : vector<4xf64>
        vector.maskedstore %67[%i_6], %73, %85 : memref<256xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_8 = %c0 to %69 step %c4 {
        %86 = arith.subi %c256, %i_8 overflow<nsw> : index
        %87 = arith.subi %68, %i_8 overflow<nsw> : index
        %88 = arith.minsi %86, %87 : index
        %89 = vector.create_mask %88 : vector<4xi1>
        %i_9 = arith.addi %i_5, %i_8 overflow<nsw> : index
        %90 = vector.maskedload %67[%i_8], %89, %5 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %91 = vector.maskedload %65[%i_8], %89, %5 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %92 = arith.divf %90, %91 : vector<4xf64>
        %93 = arith.subf %92, %91 : vector<4xf64>
        %94 = arith.mulf %92, %3 : vector<4xf64>
        %95 = arith.negf %94 : vector<4xf64>
        %96 = arith.mulf %93, %3 : vector<4xf64>
        %97 = func.call @exp_v4f64(%95) : (vector<4xf64>) -> vector<4xf64>
        %98 = arith.negf %96 : vector<4xf64>
        %99 = func.call @exp_v4f64(%98) : (vector<4xf64>) -> vector<4xf64>
        %100 = arith.addf %4, %97 : vector<4xf64>
        %101 = arith.divf %4, %100 : vector<4xf64>
        %102 = arith.addf %4, %99 : vector<4xf64>
        %103 = arith.divf %4, %102 : vector<4xf64>
        %104 = vector.maskedload %spot[%i_9], %89, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %105 = arith.mulf %104, %101 : vector<4xf64>
        %106 = vector.maskedload %66[%i_8], %89, %5 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %107 = arith.mulf %106, %103 : vector<4xf64>
        %108 = arith.subf %105, %107 : vector<4xf64>
        vector.maskedstore %out_1[%i_9], %89, %108 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      }
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
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/black_scholes.py:9: ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (strike.shape[0],)", "tests/corpus/black_scholes.py:9: ValueError: operands could not be broadcast together with shapes (spot.shape[0],) (time.shape[0],)"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%spot: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %spot_size0: i64, %strike: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %strike_size0: i64, %time: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %time_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(256) : i64
    %4 = llvm.mlir.constant(4) : i64
    %5 = llvm.mlir.constant(8191) : i64
    %6 = llvm.mlir.constant(321697) : i64
    %7 = llvm.mlir.constant(32768) : i64
    %8 = llvm.mlir.constant(1) : i64
    %9 = llvm.mlir.constant(48) : i64
    %10 = llvm.alloca %9 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %11 = llvm.mlir.constant(8) : i64
    %12 = llvm.mlir.constant(16) : i64
    %13 = llvm.mlir.constant(24) : i64
    %14 = llvm.mlir.constant(32) : i64
    %15 = llvm.mlir.constant(40) : i64
    %16 = llvm.alloca %3 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %17 = llvm.alloca %3 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = llvm.alloca %3 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %19 = llvm.mlir.constant(0 : i32) : i32
    %20 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %21 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %24 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %25 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %26 = llvm.ashr %spot_size0, %1 : i64
    %27 = llvm.mul %26, %0 overflow<nsw> : i64
    %28 = llvm.intr.smax(%27, %2) : (i64, i64) -> i64
    %29 = llvm.intr.smax(%28, %2) : (i64, i64) -> i64
    %30 = llvm.add %29, %5 : i64
    %31 = llvm.udiv %30, %0 : i64
    %32 = llvm.mul %31, %6 : i64
    %33 = llvm.icmp "sge" %32, %7 : i64
    %34 = llvm.icmp "sgt" %28, %2 : i64
    %35 = llvm.sub %28, %8 overflow<nsw> : i64
    %36 = llvm.sdiv %35, %0 : i64
    %37 = llvm.add %36, %8 overflow<nsw> : i64
    %38 = llvm.select %34, %37, %2 : i1, i64
    llvm.cond_br %33, ^bb1, ^bb2
  ^bb1:
    llvm.store %28, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %39 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time, %39 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %40 = llvm.getelementptr inbounds %10[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot_size0, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %41 = llvm.getelementptr inbounds %10[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot, %41 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %42 = llvm.getelementptr inbounds %10[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike, %42 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %43 = llvm.getelementptr inbounds %10[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %43 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %44 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %45 = llvm.call @stepwell_parallel_for(%44, %10, %38, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%45 : i32)
  ^bb2:
    %46 = llvm.call @program.parallel0(%2, %38, %28, %time, %spot_size0, %spot, %strike, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%46 : i32)
  ^bb3(%47: i32):
    %48 = llvm.icmp "slt" %28, %spot_size0 : i64
    llvm.cond_br %48, ^bb4(%28 : i64), ^bb9
  ^bb4(%i: i64):
    %49 = llvm.sub %spot_size0, %i overflow<nsw> : i64
    %50 = llvm.intr.smin(%3, %49) : (i64, i64) -> i64
    %51 = llvm.icmp "slt" %2, %50 : i64
    llvm.cond_br %51, ^bb5(%2 : i64), ^bb6
  ^bb5(%i_1: i64):
    %52 = llvm.sub %3, %i_1 overflow<nsw> : i64
    %53 = llvm.sub %49, %i_1 overflow<nsw> : i64
    %54 = llvm.intr.smin(%52, %53) : (i64, i64) -> i64
    %55 = llvm.intr.smin(%54, %4) : (i64, i64) -> i64
    %56 = llvm.intr.smax(%55, %2) : (i64, i64) -> i64
    %57 = llvm.trunc %56 : i64 to i32
    %58 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %59 = llvm.mlir.poison : vector<4xi32>
    %60 = llvm.insertelement %57, %59[%2 : i64] : vector<4xi32>
    %61 = llvm.shufflevector %60, %59 [0, 0, 0, 0] : vector<4xi32>
    %62 = llvm.icmp "slt" %58, %61 : vector<4xi32>
    %i_2 = llvm.add %i, %i_1 overflow<nsw> : i64
    %63 = llvm.getelementptr inbounds %time[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %64 = llvm.intr.masked.load %63, %62, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %65 = llvm.intr.sqrt(%64) : (vector<4xf64>) -> vector<4xf64>
    %66 = llvm.getelementptr inbounds %spot[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %67 = llvm.intr.masked.load %66, %62, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %68 = llvm.getelementptr inbounds %strike[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %69 = llvm.intr.masked.load %68, %62, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %70 = llvm.fdiv %67, %69 : vector<4xf64>
    %71 = llvm.fmul %20, %64 : vector<4xf64>
    %72 = llvm.fmul %21, %64 : vector<4xf64>
    %73 = llvm.call @exp_v4f64(%72) : (vector<4xf64>) -> vector<4xf64>
    %74 = llvm.fmul %22, %65 : vector<4xf64>
    %75 = llvm.getelementptr inbounds %16[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %74, %75, %62 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %76 = llvm.call @log_v4f64(%70) : (vector<4xf64>) -> vector<4xf64>
    %77 = llvm.fmul %69, %73 : vector<4xf64>
    %78 = llvm.getelementptr inbounds %17[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %77, %78, %62 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %79 = llvm.fadd %76, %71 : vector<4xf64>
    %80 = llvm.getelementptr inbounds %18[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %79, %80, %62 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %81 = llvm.add %i_1, %4 overflow<nsw> : i64
    %82 = llvm.icmp "slt" %81, %50 : i64
    llvm.cond_br %82, ^bb5(%81 : i64), ^bb6
  ^bb6:
    %83 = llvm.icmp "slt" %2, %50 : i64
    llvm.cond_br %83, ^bb7(%2 : i64), ^bb8
  ^bb7(%i_3: i64):
    %84 = llvm.sub %3, %i_3 overflow<nsw> : i64
    %85 = llvm.sub %49, %i_3 overflow<nsw> : i64
    %86 = llvm.intr.smin(%84, %85) : (i64, i64) -> i64
    %87 = llvm.intr.smin(%86, %4) : (i64, i64) -> i64
    %88 = llvm.intr.smax(%87, %2) : (i64, i64) -> i64
    %89 = llvm.trunc %88 : i64 to i32
    %90 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %91 = llvm.mlir.poison : vector<4xi32>
    %92 = llvm.insertelement %89, %91[%2 : i64] : vector<4xi32>
    %93 = llvm.shufflevector %92, %91 [0, 0, 0, 0] : vector<4xi32>
    %94 = llvm.icmp "slt" %90, %93 : vector<4xi32>
    %i_4 = llvm.add %i, %i_3 overflow<nsw> : i64
    %95 = llvm.getelementptr inbounds %18[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %96 = llvm.intr.masked.load %95, %94, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %97 = llvm.getelementptr inbounds %16[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %98 = llvm.intr.masked.load %97, %94, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %99 = llvm.fdiv %96, %98 : vector<4xf64>
    %100 = llvm.fsub %99, %98 : vector<4xf64>
    %101 = llvm.fmul %99, %23 : vector<4xf64>
    %102 = llvm.fneg %101 : vector<4xf64>
    %103 = llvm.fmul %100, %23 : vector<4xf64>
    %104 = llvm.call @exp_v4f64(%102) : (vector<4xf64>) -> vector<4xf64>
    %105 = llvm.fneg %103 : vector<4xf64>
    %106 = llvm.call @exp_v4f64(%105) : (vector<4xf64>) -> vector<4xf64>
    %107 = llvm.fadd %24, %104 : vector<4xf64>
    %108 = llvm.fdiv %24, %107 : vector<4xf64>
    %109 = llvm.fadd %24, %106 : vector<4xf64>
    %110 = llvm.fdiv %24, %109 : vector<4xf64>
    %111 = llvm.getelementptr inbounds %spot[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %112 = llvm.intr.masked.load %111, %94, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %113 = llvm.fmul %112, %108 : vector<4xf64>
    %114 = llvm.getelementptr inbounds %17[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %115 = llvm.intr.masked.load %114, %94, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %116 = llvm.fmul %115, %110 : vector<4xf64>
    %117 = llvm.fsub %113, %116 : vector<4xf64>
    %118 = llvm.getelementptr inbounds %out[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %117, %118, %94 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %119 = llvm.add %i_3, %4 overflow<nsw> : i64
    %120 = llvm.icmp "slt" %119, %50 : i64
    llvm.cond_br %120, ^bb7(%119 : i64), ^bb8
  ^bb8:
    %121 = llvm.add %i, %3 overflow<nsw> : i64
    %122 = llvm.icmp "slt" %121, %spot_size0 : i64
    llvm.cond_br %122, ^bb4(%121 : i64), ^bb9
  ^bb9:
    llvm.return %19 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %123: i64, %time_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %spot_size0_1: i64, %spot_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %strike_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %124 = llvm.mlir.constant(0) : i64
    %125 = llvm.mlir.constant(8192) : i64
    %126 = llvm.mlir.constant(256) : i64
    %127 = llvm.mlir.constant(4) : i64
    %128 = llvm.alloca %126 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %129 = llvm.alloca %126 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %130 = llvm.alloca %126 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %131 = llvm.mlir.constant(0 : i32) : i32
    %132 = llvm.mlir.constant(3 : i32) : i32
    %133 = llvm.mlir.constant(1 : i32) : i32
    %134 = llvm.mlir.constant(1) : i64
    %135 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %136 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %137 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %138 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %139 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %140 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %140, ^bb1(%begin : i64), ^bb8
  ^bb1(%141: i64):
    %i_strip = llvm.mul %141, %125 overflow<nsw> : i64
    llvm.br ^bb2(%124 : i64)
  ^bb2(%i_5: i64):
    llvm.br ^bb3(%124 : i64)
  ^bb3(%i_6: i64):
    %142 = llvm.add %i_strip, %i_5 overflow<nsw> : i64
    %i_7 = llvm.add %142, %i_6 overflow<nsw> : i64
    %143 = llvm.getelementptr inbounds %time_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.intr.sqrt(%144) : (vector<4xf64>) -> vector<4xf64>
    %146 = llvm.getelementptr inbounds %spot_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %147 = llvm.load %146 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %148 = llvm.getelementptr inbounds %strike_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %149 = llvm.load %148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %150 = llvm.fdiv %147, %149 : vector<4xf64>
    %151 = llvm.fmul %135, %144 : vector<4xf64>
    %152 = llvm.fmul %136, %144 : vector<4xf64>
    %153 = llvm.call @exp_v4f64(%152) : (vector<4xf64>) -> vector<4xf64>
    %154 = llvm.fmul %137, %145 : vector<4xf64>
    %155 = llvm.getelementptr inbounds %128[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %154, %155 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %156 = llvm.call @log_v4f64(%150) : (vector<4xf64>) -> vector<4xf64>
    %157 = llvm.fmul %149, %153 : vector<4xf64>
    %158 = llvm.getelementptr inbounds %129[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %157, %158 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %159 = llvm.fadd %156, %151 : vector<4xf64>
    %160 = llvm.getelementptr inbounds %130[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %159, %160 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %161 = llvm.add %i_6, %127 overflow<nsw> : i64
    %162 = llvm.icmp "slt" %161, %126 : i64
    llvm.cond_br %162, ^bb3(%161 : i64), ^bb4
  ^bb4:
    llvm.br ^bb5(%124 : i64)
  ^bb5(%i_8: i64):
    %163 = llvm.add %i_strip, %i_5 : i64
    %164 = llvm.add %163, %i_8 : i64
    %165 = llvm.add %164, %126 : i64
    %166 = llvm.getelementptr %strike_1[%165] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%166, %131, %132, %133) : (!llvm.ptr, i32, i32, i32) -> ()
    %167 = llvm.add %i_strip, %i_5 : i64
    %168 = llvm.add %167, %i_8 : i64
    %169 = llvm.add %168, %126 : i64
    %170 = llvm.getelementptr %time_1[%169] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%170, %131, %132, %133) : (!llvm.ptr, i32, i32, i32) -> ()
    %171 = llvm.getelementptr inbounds %130[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %172 = llvm.load %171 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %173 = llvm.getelementptr inbounds %128[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %174 = llvm.load %173 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %175 = llvm.fdiv %172, %174 : vector<4xf64>
    %176 = llvm.fsub %175, %174 : vector<4xf64>
    %177 = llvm.fmul %175, %138 : vector<4xf64>
    %178 = llvm.fneg %177 : vector<4xf64>
    %179 = llvm.fmul %176, %138 : vector<4xf64>
    %180 = llvm.call @exp_v4f64(%178) : (vector<4xf64>) -> vector<4xf64>
    %181 = llvm.fneg %179 : vector<4xf64>
    %182 = llvm.call @exp_v4f64(%181) : (vector<4xf64>) -> vector<4xf64>
    %183 = llvm.fadd %139, %180 : vector<4xf64>
    %184 = llvm.fdiv %139, %183 : vector<4xf64>
    %185 = llvm.fadd %139, %182 : vector<4xf64>
    %186 = llvm.fdiv %139, %185 : vector<4xf64>
    %187 = llvm.add %i_strip, %i_5 overflow<nsw> : i64
    %i_9 = llvm.add %187, %i_8 overflow<nsw> : i64
    %188 = llvm.add %i_9, %126 : i64
    %189 = llvm.getelementptr %spot_1[%188] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%189, %131, %132, %133) : (!llvm.ptr, i32, i32, i32) -> ()
    %190 = llvm.getelementptr inbounds %spot_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %191 = llvm.load %190 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %192 = llvm.fmul %191, %184 : vector<4xf64>
    %193 = llvm.getelementptr inbounds %129[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %194 = llvm.load %193 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %195 = llvm.fmul %194, %186 : vector<4xf64>
    %196 = llvm.fsub %192, %195 : vector<4xf64>
    %197 = llvm.getelementptr inbounds %out_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %196, %197 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %198 = llvm.add %i_8, %127 overflow<nsw> : i64
    %199 = llvm.icmp "slt" %198, %126 : i64
    llvm.cond_br %199, ^bb5(%198 : i64), ^bb6
  ^bb6:
    %200 = llvm.add %i_5, %126 overflow<nsw> : i64
    %201 = llvm.icmp "slt" %200, %125 : i64
    llvm.cond_br %201, ^bb2(%200 : i64), ^bb7
  ^bb7:
    %202 = llvm.add %141, %134 overflow<nsw> : i64
    %203 = llvm.icmp "slt" %202, %end : i64
    llvm.cond_br %203, ^bb1(%202 : i64), ^bb8
  ^bb8:
    llvm.return %131 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %204 = llvm.mlir.constant(8) : i64
    %205 = llvm.mlir.constant(16) : i64
    %206 = llvm.mlir.constant(24) : i64
    %207 = llvm.mlir.constant(32) : i64
    %208 = llvm.mlir.constant(40) : i64
    %209 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %210 = llvm.getelementptr inbounds %context[%204] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %211 = llvm.load %210 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %212 = llvm.getelementptr inbounds %context[%205] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %213 = llvm.load %212 {alignment = 8 : i64} : !llvm.ptr -> i64
    %214 = llvm.getelementptr inbounds %context[%206] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %215 = llvm.load %214 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %216 = llvm.getelementptr inbounds %context[%207] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %217 = llvm.load %216 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %218 = llvm.getelementptr inbounds %context[%208] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %219 = llvm.load %218 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %220 = llvm.call @program.parallel0(%begin_1, %end_1, %209, %211, %213, %215, %217, %219) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %220 : i32
  }
  llvm.func @program_shapes(%spot_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %spot_size0_2: i64, %strike_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %strike_size0_1: i64, %time_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %time_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %221 = llvm.mlir.constant(0) : i64
    %222 = llvm.mlir.constant(1 : i32) : i32
    %223 = llvm.mlir.constant(2 : i32) : i32
    %224 = llvm.mlir.constant(0 : i32) : i32
    %225 = llvm.icmp "eq" %strike_size0_1, %spot_size0_2 : i64
    %226 = llvm.icmp "eq" %time_size0_1, %spot_size0_2 : i64
    llvm.cond_br %225, ^bb1, ^bb3(%222 : i32)
  ^bb1:
    llvm.cond_br %226, ^bb2, ^bb3(%223 : i32)
  ^bb2:
    llvm.store %spot_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %224 : i32
  ^bb3(%227: i32):
    llvm.return %227 : i32
  }
  llvm.func internal @exp_v4f64(%228: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %229 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %230 = llvm.fcmp "ogt" %228, %229 : vector<4xf64>
    %231 = llvm.select %230, %229, %228 : vector<4xi1>, vector<4xf64>
    %232 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %233 = llvm.fcmp "olt" %231, %232 : vector<4xf64>
    %234 = llvm.select %233, %232, %231 : vector<4xi1>, vector<4xf64>
    %235 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %236 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %237 = llvm.intr.fma(%234, %236, %235) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %238 = llvm.fsub %237, %235 : vector<4xf64>
    %239 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %240 = llvm.intr.fma(%238, %239, %234) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %241 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %242 = llvm.intr.fma(%238, %241, %240) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %243 = llvm.fmul %242, %242 : vector<4xf64>
    %244 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %245 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %246 = llvm.intr.fma(%244, %243, %245) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %247 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %248 = llvm.intr.fma(%246, %243, %247) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %249 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %250 = llvm.intr.fma(%248, %243, %249) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %251 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %252 = llvm.intr.fma(%250, %243, %251) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %253 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %254 = llvm.intr.fma(%252, %243, %253) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %255 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %256 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %257 = llvm.intr.fma(%255, %243, %256) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %258 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %259 = llvm.intr.fma(%257, %243, %258) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %260 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %261 = llvm.intr.fma(%259, %243, %260) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %262 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %263 = llvm.intr.fma(%261, %243, %262) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %264 = llvm.intr.fma(%242, %263, %254) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %265 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %266 = llvm.intr.fma(%242, %264, %265) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %267 = llvm.intr.fma(%242, %266, %265) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %268 = llvm.bitcast %237 : vector<4xf64> to vector<4xi64>
    %269 = llvm.bitcast %235 : vector<4xf64> to vector<4xi64>
    %270 = llvm.sub %268, %269 : vector<4xi64>
    %271 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %272 = llvm.ashr %270, %271 : vector<4xi64>
    %273 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %274 = llvm.add %272, %273 : vector<4xi64>
    %275 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %276 = llvm.shl %274, %275 : vector<4xi64>
    %277 = llvm.bitcast %276 : vector<4xi64> to vector<4xf64>
    %278 = llvm.fmul %267, %277 : vector<4xf64>
    %279 = llvm.sub %270, %272 : vector<4xi64>
    %280 = llvm.add %279, %273 : vector<4xi64>
    %281 = llvm.shl %280, %275 : vector<4xi64>
    %282 = llvm.bitcast %281 : vector<4xi64> to vector<4xf64>
    %283 = llvm.fmul %278, %282 : vector<4xf64>
    llvm.return %283 : vector<4xf64>
  }
  llvm.func internal @log_v4f64(%284: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %285 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %286 = llvm.fcmp "olt" %284, %285 : vector<4xf64>
    %287 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %288 = llvm.fmul %284, %287 : vector<4xf64>
    %289 = llvm.select %286, %288, %284 : vector<4xi1>, vector<4xf64>
    %290 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %291 = llvm.bitcast %289 : vector<4xf64> to vector<4xi64>
    %292 = llvm.sub %291, %290 : vector<4xi64>
    %293 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %294 = llvm.ashr %292, %293 : vector<4xi64>
    %295 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %296 = llvm.and %292, %295 : vector<4xi64>
    %297 = llvm.add %296, %290 : vector<4xi64>
    %298 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %299 = llvm.sub %294, %298 : vector<4xi64>
    %300 = llvm.select %286, %299, %294 : vector<4xi1>, vector<4xi64>
    %301 = llvm.bitcast %297 : vector<4xi64> to vector<4xf64>
    %302 = llvm.sitofp %300 : vector<4xi64> to vector<4xf64>
    %303 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %304 = llvm.fsub %301, %303 : vector<4xf64>
    %305 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %306 = llvm.fmul %304, %304 : vector<4xf64>
    %307 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %308 = llvm.fadd %304, %307 : vector<4xf64>
    %309 = llvm.fdiv %304, %308 : vector<4xf64>
    %310 = llvm.fmul %309, %309 : vector<4xf64>
    %311 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %312 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %313 = llvm.intr.fma(%311, %310, %312) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %314 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %315 = llvm.intr.fma(%313, %310, %314) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %316 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %317 = llvm.intr.fma(%315, %310, %316) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %318 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %319 = llvm.intr.fma(%317, %310, %318) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %320 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %321 = llvm.intr.fma(%319, %310, %320) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %322 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %323 = llvm.intr.fma(%321, %310, %322) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %324 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %325 = llvm.intr.fma(%323, %310, %324) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %326 = llvm.fmul %310, %325 : vector<4xf64>
    %327 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %328 = llvm.fmul %306, %327 : vector<4xf64>
    %329 = llvm.fadd %328, %326 : vector<4xf64>
    %330 = llvm.fmul %309, %329 : vector<4xf64>
    %331 = llvm.fsub %328, %330 : vector<4xf64>
    %332 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %333 = llvm.fmul %302, %332 : vector<4xf64>
    %334 = llvm.fsub %331, %333 : vector<4xf64>
    %335 = llvm.fsub %304, %334 : vector<4xf64>
    %336 = llvm.intr.fma(%302, %305, %335) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %337 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %338 = llvm.fcmp "olt" %284, %337 : vector<4xf64>
    %339 = llvm.select %338, %336, %284 : vector<4xi1>, vector<4xf64>
    %340 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %341 = llvm.fcmp "oeq" %284, %340 : vector<4xf64>
    %342 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %343 = llvm.select %341, %342, %339 : vector<4xi1>, vector<4xf64>
    %344 = llvm.fcmp "olt" %284, %340 : vector<4xf64>
    %345 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %346 = llvm.select %344, %345, %343 : vector<4xi1>, vector<4xf64>
    llvm.return %346 : vector<4xf64>
  }
}
