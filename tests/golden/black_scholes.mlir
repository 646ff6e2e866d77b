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
    %13 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%12)
    affine.parallel (%i_strip) = (0) to (symbol(%13)) step (8192) {
      affine.for %i = 0 to 8192 step 256 {
        %14 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
        %15 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
        affine.for %i_1 = 0 to 256 step 4 {
          %i_2 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_1)
          %i_3 = affine.apply affine_map<(d0, d1, d2) -> (((d0 + d1) + d2))>(%i_strip, %i, %i_1)
          %16 = affine.vector_load %time[%i_3] : memref<?xf64>, vector<4xf64>
          %17 = math.sqrt %16 : vector<4xf64>
          %18 = arith.mulf %6, %17 : vector<4xf64>
          %19 = affine.vector_load %spot[%i_3] : memref<?xf64>, vector<4xf64>
          %20 = affine.vector_load %strike[%i_3] : memref<?xf64>, vector<4xf64>
          %21 = arith.divf %19, %20 : vector<4xf64>
          %22 = math.log %21 : vector<4xf64>
          %23 = arith.mulf %7, %16 : vector<4xf64>
          %24 = arith.addf %22, %23 : vector<4xf64>
          %25 = arith.divf %24, %18 : vector<4xf64>
          affine.vector_store %25, %14[%i_1] : memref<256xf64>, vector<4xf64>
          %26 = arith.subf %25, %18 : vector<4xf64>
          affine.vector_store %26, %15[%i_1] : memref<256xf64>, vector<4xf64>
        }
        affine.for %i_4 = 0 to 256 step 4 {
          %i_5 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_4)
          %27 = affine.vector_load %14[%i_4] : memref<256xf64>, vector<4xf64>
          %28 = arith.mulf %27, %8 : vector<4xf64>
          %29 = arith.negf %28 : vector<4xf64>
          %30 = math.exp %29 : vector<4xf64>
          %31 = arith.addf %9, %30 : vector<4xf64>
          %32 = arith.divf %9, %31 : vector<4xf64>
          %33 = affine.vector_load %15[%i_4] : memref<256xf64>, vector<4xf64>
          %34 = arith.mulf %33, %8 : vector<4xf64>
          %35 = arith.negf %34 : vector<4xf64>
          %36 = math.exp %35 : vector<4xf64>
          %37 = arith.addf %9, %36 : vector<4xf64>
          %38 = arith.divf %9, %37 : vector<4xf64>
          %i_6 = affine.apply affine_map<(d0, d1, d2) -> (((d0 + d1) + d2))>(%i_strip, %i, %i_4)
          %39 = affine.vector_load %spot[%i_6] : memref<?xf64>, vector<4xf64>
          %40 = arith.mulf %39, %32 : vector<4xf64>
          %41 = affine.vector_load %time[%i_6] : memref<?xf64>, vector<4xf64>
          %42 = arith.mulf %10, %41 : vector<4xf64>
          %43 = math.exp %42 : vector<4xf64>
          %44 = affine.vector_load %strike[%i_6] : memref<?xf64>, vector<4xf64>
          %45 = arith.mulf %44, %43 : vector<4xf64>
          %46 = arith.mulf %45, %38 : vector<4xf64>
          %47 = arith.subf %40, %46 : vector<4xf64>
          affine.vector_store %47, %out_1[%i_6] : memref<?xf64>, vector<4xf64>
        }
      }
    }
    affine.for %i_7 = %13 to %12 step 256 {
      %48 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %49 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      affine.for %i_8 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i_7, %12) step 4 {
        %50 = affine.min affine_map<(d0, d1, d2) -> (((d0 * -1) + 256), ((d2 + (d1 * -1)) + (d0 * -1)))>(%i_8, %i_7, %12)
        %51 = vector.create_mask %50 : vector<4xi1>
        %i_9 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_7, %i_8)
        %52 = vector.maskedload %time[%i_9], %51, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %53 = math.sqrt %52 : vector<4xf64>
        %54 = arith.mulf %6, %53 : vector<4xf64>
        %55 = vector.maskedload %spot[%i_9], %51, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %56 = vector.maskedload %strike[%i_9], %51, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %57 = arith.divf %55, %56 : vector<4xf64>
        %58 = math.log %57 : vector<4xf64>
        %59 = arith.mulf %7, %52 : vector<4xf64>
        %60 = arith.addf %58, %59 : vector<4xf64>
        %61 = arith.divf %60, %54 : vector<4xf64>
        vector.maskedstore %48[%i_8], %51, %61 : memref<256xf64>, vector<4xi1>, vector<4xf64>
        %62 = arith.subf %61, %54 : vector<4xf64>
        vector.maskedstore %49[%i_8], %51, %62 : memref<256xf64>, vector<4xi1>, vector<4xf64>
      }
      affine.for %i_10 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i_7, %12) step 4 {
        %63 = affine.min affine_map<(d0, d1, d2) -> (((d0 * -1) + 256), ((d2 + (d1 * -1)) + (d0 * -1)))>(%i_10, %i_7, %12)
        %64 = vector.create_mask %63 : vector<4xi1>
        %i_11 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_7, %i_10)
        %65 = vector.maskedload %48[%i_10], %64, %11 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %66 = arith.mulf %65, %8 : vector<4xf64>
        %67 = arith.negf %66 : vector<4xf64>
        %68 = math.exp %67 : vector<4xf64>
        %69 = arith.addf %9, %68 : vector<4xf64>
        %70 = arith.divf %9, %69 : vector<4xf64>
        %71 = vector.maskedload %49[%i_10], %64, %11 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %72 = arith.mulf %71, %8 : vector<4xf64>
        %73 = arith.negf %72 : vector<4xf64>
        %74 = math.exp %73 : vector<4xf64>
        %75 = arith.addf %9, %74 : vector<4xf64>
        %76 = arith.divf %9, %75 : vector<4xf64>
        %77 = vector.maskedload %spot[%i_11], %64, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %78 = arith.mulf %77, %70 : vector<4xf64>
        %79 = vector.maskedload %time[%i_11], %64, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %80 = arith.mulf %10, %79 : vector<4xf64>
        %81 = math.exp %80 : vector<4xf64>
        %82 = vector.maskedload %strike[%i_11], %64, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %83 = arith.mulf %82, %81 : vector<4xf64>
        %84 = arith.mulf %83, %76 : vector<4xf64>
        %85 = arith.subf %78, %84 : vector<4xf64>
        vector.maskedstore %out_1[%i_11], %64, %85 : memref<?xf64>, vector<4xi1>, vector<4xf64>
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
    %0 = arith.constant dense<3.000000e-01> : vector<4xf64>
    %1 = arith.constant dense<6.500000e-02> : vector<4xf64>
    %2 = arith.constant dense<1.702000e+00> : vector<4xf64>
    %3 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %4 = arith.constant dense<-2.000000e-02> : vector<4xf64>
    %5 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %6 = memref.dim %spot, %c0 : memref<?xf64>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%6], strides: [1] : memref<?xf64> to memref<?xf64>
    %7 = arith.shrsi %6, %c13 : index
    %8 = arith.muli %7, %c8192 overflow<nsw> : index
    %9 = arith.maxsi %8, %c0 : index
    %10 = arith.constant 0 : index
    %11 = arith.maxsi %9, %10 : index
    %12 = arith.constant 8191 : index
    %13 = arith.addi %11, %12 : index
    %14 = arith.constant 8192 : index
    %15 = arith.divui %13, %14 : index
    %16 = arith.constant 321665 : index
    %17 = arith.muli %15, %16 : index
    %18 = arith.constant 32768 : index
    %19 = arith.cmpi sge, %17, %18 : index
    "omp.parallel"(%19) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %9, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c256 {
            %20 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
            %21 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
            scf.for %i_1 = %c0 to %c256 step %c4 {
              %22 = arith.addi %i_strip, %i overflow<nsw> : index
              %i_2 = arith.addi %22, %i_1 overflow<nsw> : index
              %23 = vector.load %time[%i_2] : memref<?xf64>, vector<4xf64>
              %24 = math.sqrt %23 : vector<4xf64>
              %25 = arith.mulf %0, %24 : vector<4xf64>
              %26 = vector.load %spot[%i_2] : memref<?xf64>, vector<4xf64>
              %27 = vector.load %strike[%i_2] : memref<?xf64>, vector<4xf64>
              %28 = arith.divf %26, %27 : vector<4xf64>
              %29 = func.call @log_v4f64(%28) : (vector<4xf64>) -> vector<4xf64>
              %30 = arith.mulf %1, %23 : vector<4xf64>
              %31 = arith.addf %29, %30 : vector<4xf64>
              %32 = arith.divf %31, %25 : vector<4xf64>
              vector.store %32, %20[%i_1] : memref<256xf64>, vector<4xf64>
              %33 = arith.subf %32, %25 : vector<4xf64>
              vector.store %33, %21[%i_1] : memref<256xf64>, vector<4xf64>
            }
            scf.for %i_3 = %c0 to %c256 step %c4 {
              %34 = vector.load %20[%i_3] : memref<256xf64>, vector<4xf64>
              %35 = arith.mulf %34, %2 : vector<4xf64>
              %36 = arith.negf %35 : vector<4xf64>
              %37 = func.call @exp_v4f64(%36) : (vector<4xf64>) -> vector<4xf64>
              %38 = arith.addf %3, %37 : vector<4xf64>
              %39 = arith.divf %3, %38 : vector<4xf64>
              %40 = vector.load %21[%i_3] : memref<256xf64>, vector<4xf64>
              %41 = arith.mulf %40, %2 : vector<4xf64>
              %42 = arith.negf %41 : vector<4xf64>
              %43 = func.call @exp_v4f64(%42) : (vector<4xf64>) -> vector<4xf64>
              %44 = arith.addf %3, %43 : vector<4xf64>
              %45 = arith.divf %3, %44 : vector<4xf64>
              %46 = arith.addi %i_strip, %i overflow<nsw> : index
              %i_4 = arith.addi %46, %i_3 overflow<nsw> : index
              %47 = arith.addi %i_4, %c256 : index
              memref.prefetch %spot[%47], read, locality<3>, data : memref<?xf64>
              %48 = vector.load %spot[%i_4] : memref<?xf64>, vector<4xf64>
              %49 = arith.mulf %48, %39 : vector<4xf64>
              %50 = arith.addi %i_4, %c256 : index
              memref.prefetch %time[%50], read, locality<3>, data : memref<?xf64>
              %51 = vector.load %time[%i_4] : memref<?xf64>, vector<4xf64>
              %52 = arith.mulf %4, %51 : vector<4xf64>
              %53 = func.call @exp_v4f64(%52) : (vector<4xf64>) -> vector<4xf64>
              %54 = arith.addi %i_4, %c256 : index
              memref.prefetch %strike[%54], read, locality<3>, data : memref<?xf64>
              %55 = vector.load %strike[%i_4] : memref<?xf64>, vector<4xf64>
              %56 = arith.mulf %55, %53 : vector<4xf64>
              %57 = arith.mulf %56, %45 : vector<4xf64>
              %58 = arith.subf %49, %57 : vector<4xf64>
              vector.store %58, %out_1[%i_4] : memref<?xf64>, vector<4xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_5 = %9 to %6 step %c256 {
      %59 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %60 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %61 = arith.subi %6, %i_5 overflow<nsw> : index
      %62 = arith.minsi %c256, %61 : index
      scf.for %i_6 = %c0 to %62 step %c4 {
        %63 = arith.subi %c256, %i_6 overflow<nsw> : index
        %64 = arith.subi %61, %i_6 overflow<nsw> : index
        %65 = arith.minsi %63, %64 : index
        %66 = vector.create_mask %65 : vector<4xi1>
        %i_7 = arith.addi %i_5, %i_6 overflow<nsw> : index
        %67 = vector.maskedload %time[%i_7], %66, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %68 = math.sqrt %67 : vector<4xf64>
        %69 = arith.mulf %0, %68 : vector<4xf64>
        %70 = vector.maskedload %spot[%i_7], %66, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %71 = vector.maskedload %strike[%i_7], %66, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %72 = arith.divf %70, %71 : vector<4xf64>
        %73 = func.call @log_v4f64(%72) : (vector<4xf64>) -> vector<4xf64>
        %74 = arith.mulf %1, %67 : vector<4xf64>
        %75 = arith.addf %73, %74 : vector<4xf64>
        %76 = arith.divf %75, %69 : vector<4xf64>
        vector.maskedstore %59[%i_6], %66, %76 : memref<256xf64>, vector<4xi1>, vector<4xf64>
        %77 = arith.subf %76, %69 : vector<4xf64>
        vector.maskedstore %60[%i_6], %66, %77 : memref<256xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_8 = %c0 to %62 step %c4 {
        %78 = arith.subi %c256, %i_8 overflow<nsw> : index
        %79 = arith.subi %61, %i_8 overflow<nsw> : index
        %80 = arith.minsi %78, %79 : index
        %81 = vector.create_mask %80 : vector<4xi1>
        %i_9 = arith.addi %i_5, %i_8 overflow<nsw> : index
        %82 = vector.maskedload %59[%i_8], %81, %5 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %83 = arith.mulf %82, %2 : vector<4xf64>
        %84 = arith.negf %83 : vector<4xf64>
        %85 = func.call @exp_v4f64(%84) : (vector<4xf64>) -> vector<4xf64>
        %86 = arith.addf %3, %85 : vector<4xf64>
        %87 = arith.divf %3, %86 : vector<4xf64>
        %88 = vector.maskedload %60[%i_8], %81, %5 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %89 = arith.mulf %88, %2 : vector<4xf64>
        %90 = arith.negf %89 : vector<4xf64>
        %91 = func.call @exp_v4f64(%90) : (vector<4xf64>) -> vector<4xf64>
        %92 = arith.addf %3, %91 : vector<4xf64>
        %93 = arith.divf %3, %92 : vector<4xf64>
        %94 = vector.maskedload %spot[%i_9], %81, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %95 = arith.mulf %94, %87 : vector<4xf64>
        %96 = vector.maskedload %time[%i_9], %81, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %97 = arith.mulf %4, %96 : vector<4xf64>
        %98 = func.call @exp_v4f64(%97) : (vector<4xf64>) -> vector<4xf64>
        %99 = vector.maskedload %strike[%i_9], %81, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %100 = arith.mulf %99, %98 : vector<4xf64>
        %101 = arith.mulf %100, %93 : vector<4xf64>
        %102 = arith.subf %95, %101 : vector<4xf64>
        vector.maskedstore %out_1[%i_9], %81, %102 : memref<?xf64>, vector<4xi1>, vector<4xf64>
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
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%spot: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %spot_size0: i64, %strike: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %strike_size0: i64, %time: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %time_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(256) : i64
    %4 = llvm.mlir.constant(4) : i64
    %5 = llvm.mlir.constant(8191) : i64
    %6 = llvm.mlir.constant(321665) : i64
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
    %18 = llvm.alloca %3 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %19 = llvm.alloca %3 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %20 = llvm.mlir.constant(0 : i32) : i32
    %21 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %24 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %25 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %26 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %27 = llvm.ashr %spot_size0, %1 : i64
    %28 = llvm.mul %27, %0 overflow<nsw> : i64
    %29 = llvm.intr.smax(%28, %2) : (i64, i64) -> i64
    %30 = llvm.intr.smax(%29, %2) : (i64, i64) -> i64
    %31 = llvm.add %30, %5 : i64
    %32 = llvm.udiv %31, %0 : i64
    %33 = llvm.mul %32, %6 : i64
    %34 = llvm.icmp "sge" %33, %7 : i64
    %35 = llvm.icmp "sgt" %29, %2 : i64
    %36 = llvm.sub %29, %8 overflow<nsw> : i64
    %37 = llvm.sdiv %36, %0 : i64
    %38 = llvm.add %37, %8 overflow<nsw> : i64
    %39 = llvm.select %35, %38, %2 : i1, i64
    llvm.cond_br %34, ^bb1, ^bb2
  ^bb1:
    llvm.store %29, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %40 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time, %40 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %41 = llvm.getelementptr inbounds %10[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time_size0, %41 {alignment = 8 : i64} : i64, !llvm.ptr
    %42 = llvm.getelementptr inbounds %10[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot, %42 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %43 = llvm.getelementptr inbounds %10[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot_size0, %43 {alignment = 8 : i64} : i64, !llvm.ptr
    %44 = llvm.getelementptr inbounds %10[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike, %44 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %45 = llvm.getelementptr inbounds %10[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike_size0, %45 {alignment = 8 : i64} : i64, !llvm.ptr
    %46 = llvm.getelementptr inbounds %10[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %46 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %47 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %48 = llvm.call @stepwell_parallel_for(%47, %10, %39, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%48 : i32)
  ^bb2:
    %49 = llvm.call @program.parallel0(%2, %39, %29, %time, %time_size0, %spot, %spot_size0, %strike, %strike_size0, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%49 : i32)
  ^bb3(%50: i32):
    %51 = llvm.icmp "slt" %29, %spot_size0 : i64
    llvm.cond_br %51, ^bb4(%29 : i64), ^bb9
  ^bb4(%i: i64):
    %52 = llvm.sub %spot_size0, %i overflow<nsw> : i64
    %53 = llvm.intr.smin(%3, %52) : (i64, i64) -> i64
    %54 = llvm.icmp "slt" %2, %53 : i64
    llvm.cond_br %54, ^bb5(%2 : i64), ^bb6
  ^bb5(%i_1: i64):
    %55 = llvm.sub %3, %i_1 overflow<nsw> : i64
    %56 = llvm.sub %52, %i_1 overflow<nsw> : i64
    %57 = llvm.intr.smin(%55, %56) : (i64, i64) -> i64
    %58 = llvm.intr.smin(%57, %4) : (i64, i64) -> i64
    %59 = llvm.intr.smax(%58, %2) : (i64, i64) -> i64
    %60 = llvm.trunc %59 : i64 to i32
    %61 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %62 = llvm.mlir.poison : vector<4xi32>
    %63 = llvm.insertelement %60, %62[%2 : i64] : vector<4xi32>
    %64 = llvm.shufflevector %63, %62 [0, 0, 0, 0] : vector<4xi32>
    %65 = llvm.icmp "slt" %61, %64 : vector<4xi32>
    %i_2 = llvm.add %i, %i_1 overflow<nsw> : i64
    %66 = llvm.getelementptr inbounds %time[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %67 = llvm.intr.masked.load %66, %65, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %68 = llvm.intr.sqrt(%67) : (vector<4xf64>) -> vector<4xf64>
    %69 = llvm.fmul %21, %68 : vector<4xf64>
    %70 = llvm.getelementptr inbounds %spot[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %71 = llvm.intr.masked.load %70, %65, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %72 = llvm.getelementptr inbounds %strike[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %73 = llvm.intr.masked.load %72, %65, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %74 = llvm.fdiv %71, %73 : vector<4xf64>
    %75 = llvm.call @log_v4f64(%74) : (vector<4xf64>) -> vector<4xf64>
    %76 = llvm.fmul %22, %67 : vector<4xf64>
    %77 = llvm.fadd %75, %76 : vector<4xf64>
    %78 = llvm.fdiv %77, %69 : vector<4xf64>
    %79 = llvm.getelementptr inbounds %18[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %78, %79, %65 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %80 = llvm.fsub %78, %69 : vector<4xf64>
    %81 = llvm.getelementptr inbounds %19[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %80, %81, %65 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %82 = llvm.add %i_1, %4 overflow<nsw> : i64
    %83 = llvm.icmp "slt" %82, %53 : i64
    llvm.cond_br %83, ^bb5(%82 : i64), ^bb6
  ^bb6:
    %84 = llvm.icmp "slt" %2, %53 : i64
    llvm.cond_br %84, ^bb7(%2 : i64), ^bb8
  ^bb7(%i_3: i64):
    %85 = llvm.sub %3, %i_3 overflow<nsw> : i64
    %86 = llvm.sub %52, %i_3 overflow<nsw> : i64
    %87 = llvm.intr.smin(%85, %86) : (i64, i64) -> i64
    %88 = llvm.intr.smin(%87, %4) : (i64, i64) -> i64
    %89 = llvm.intr.smax(%88, %2) : (i64, i64) -> i64
    %90 = llvm.trunc %89 : i64 to i32
    %91 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %92 = llvm.mlir.poison : vector<4xi32>
    %93 = llvm.insertelement %90, %92[%2 : i64] : vector<4xi32>
    %94 = llvm.shufflevector %93, %92 [0, 0, 0, 0] : vector<4xi32>
    %95 = llvm.icmp "slt" %91, %94 : vector<4xi32>
    %i_4 = llvm.add %i, %i_3 overflow<nsw> : i64
    %96 = llvm.getelementptr inbounds %18[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %97 = llvm.intr.masked.load %96, %95, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %98 = llvm.fmul %97, %23 : vector<4xf64>
    %99 = llvm.fneg %98 : vector<4xf64>
    %100 = llvm.call @exp_v4f64(%99) : (vector<4xf64>) -> vector<4xf64>
    %101 = llvm.fadd %24, %100 : vector<4xf64>
    %102 = llvm.fdiv %24, %101 : vector<4xf64>
    %103 = llvm.getelementptr inbounds %19[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %104 = llvm.intr.masked.load %103, %95, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %105 = llvm.fmul %104, %23 : vector<4xf64>
    %106 = llvm.fneg %105 : vector<4xf64>
    %107 = llvm.call @exp_v4f64(%106) : (vector<4xf64>) -> vector<4xf64>
    %108 = llvm.fadd %24, %107 : vector<4xf64>
    %109 = llvm.fdiv %24, %108 : vector<4xf64>
    %110 = llvm.getelementptr inbounds %spot[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %111 = llvm.intr.masked.load %110, %95, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %112 = llvm.fmul %111, %102 : vector<4xf64>
    %113 = llvm.getelementptr inbounds %time[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %114 = llvm.intr.masked.load %113, %95, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %115 = llvm.fmul %25, %114 : vector<4xf64>
    %116 = llvm.call @exp_v4f64(%115) : (vector<4xf64>) -> vector<4xf64>
    %117 = llvm.getelementptr inbounds %strike[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %118 = llvm.intr.masked.load %117, %95, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %119 = llvm.fmul %118, %116 : vector<4xf64>
    %120 = llvm.fmul %119, %109 : vector<4xf64>
    %121 = llvm.fsub %112, %120 : vector<4xf64>
    %122 = llvm.getelementptr inbounds %out[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %121, %122, %95 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %123 = llvm.add %i_3, %4 overflow<nsw> : i64
    %124 = llvm.icmp "slt" %123, %53 : i64
    llvm.cond_br %124, ^bb7(%123 : i64), ^bb8
  ^bb8:
    %125 = llvm.add %i, %3 overflow<nsw> : i64
    %126 = llvm.icmp "slt" %125, %spot_size0 : i64
    llvm.cond_br %126, ^bb4(%125 : i64), ^bb9
  ^bb9:
    llvm.return %20 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %127: i64, %time_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %time_size0_1: i64, %spot_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %spot_size0_1: i64, %strike_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %strike_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %128 = llvm.mlir.constant(0) : i64
    %129 = llvm.mlir.constant(8192) : i64
    %130 = llvm.mlir.constant(256) : i64
    %131 = llvm.mlir.constant(4) : i64
    %132 = llvm.alloca %130 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %133 = llvm.alloca %130 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %134 = llvm.mlir.constant(0 : i32) : i32
    %135 = llvm.mlir.constant(3 : i32) : i32
    %136 = llvm.mlir.constant(1 : i32) : i32
    %137 = llvm.mlir.constant(1) : i64
    %138 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %139 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %140 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %141 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %142 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %143 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %143, ^bb1(%begin : i64), ^bb8
  ^bb1(%144: i64):
    %i_strip = llvm.mul %144, %129 overflow<nsw> : i64
    llvm.br ^bb2(%128 : i64)
  ^bb2(%i_5: i64):
    llvm.br ^bb3(%128 : i64)
  ^bb3(%i_6: i64):
    %145 = llvm.add %i_strip, %i_5 overflow<nsw> : i64
    %i_7 = llvm.add %145, %i_6 overflow<nsw> : i64
    %146 = llvm.getelementptr inbounds %time_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %147 = llvm.load %146 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %148 = llvm.intr.sqrt(%147) : (vector<4xf64>) -> vector<4xf64>
    %149 = llvm.fmul %138, %148 : vector<4xf64>
    %150 = llvm.getelementptr inbounds %spot_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %151 = llvm.load %150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %152 = llvm.getelementptr inbounds %strike_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %153 = llvm.load %152 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %154 = llvm.fdiv %151, %153 : vector<4xf64>
    %155 = llvm.call @log_v4f64(%154) : (vector<4xf64>) -> vector<4xf64>
    %156 = llvm.fmul %139, %147 : vector<4xf64>
    %157 = llvm.fadd %155, %156 : vector<4xf64>
    %158 = llvm.fdiv %157, %149 : vector<4xf64>
    %159 = llvm.getelementptr inbounds %132[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %158, %159 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %160 = llvm.fsub %158, %149 : vector<4xf64>
    %161 = llvm.getelementptr inbounds %133[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %160, %161 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %162 = llvm.add %i_6, %131 overflow<nsw> : i64
    %163 = llvm.icmp "slt" %162, %130 : i64
    llvm.cond_br %163, ^bb3(%162 : i64), ^bb4
  ^bb4:
    llvm.br ^bb5(%128 : i64)
  ^bb5(%i_8: i64):
    %164 = llvm.getelementptr inbounds %132[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %165 = llvm.load %164 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %166 = llvm.fmul %165, %140 : vector<4xf64>
    %167 = llvm.fneg %166 : vector<4xf64>
    %168 = llvm.call @exp_v4f64(%167) : (vector<4xf64>) -> vector<4xf64>
    %169 = llvm.fadd %141, %168 : vector<4xf64>
    %170 = llvm.fdiv %141, %169 : vector<4xf64>
    %171 = llvm.getelementptr inbounds %133[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %172 = llvm.load %171 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %173 = llvm.fmul %172, %140 : vector<4xf64>
    %174 = llvm.fneg %173 : vector<4xf64>
    %175 = llvm.call @exp_v4f64(%174) : (vector<4xf64>) -> vector<4xf64>
    %176 = llvm.fadd %141, %175 : vector<4xf64>
    %177 = llvm.fdiv %141, %176 : vector<4xf64>
    %178 = llvm.add %i_strip, %i_5 overflow<nsw> : i64
    %i_9 = llvm.add %178, %i_8 overflow<nsw> : i64
    %179 = llvm.add %i_9, %130 : i64
    %180 = llvm.getelementptr %spot_1[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%180, %134, %135, %136) : (!llvm.ptr, i32, i32, i32) -> ()
    %181 = llvm.getelementptr inbounds %spot_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %182 = llvm.load %181 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %183 = llvm.fmul %182, %170 : vector<4xf64>
    %184 = llvm.add %i_9, %130 : i64
    %185 = llvm.getelementptr %time_1[%184] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%185, %134, %135, %136) : (!llvm.ptr, i32, i32, i32) -> ()
    %186 = llvm.getelementptr inbounds %time_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %187 = llvm.load %186 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %188 = llvm.fmul %142, %187 : vector<4xf64>
    %189 = llvm.call @exp_v4f64(%188) : (vector<4xf64>) -> vector<4xf64>
    %190 = llvm.add %i_9, %130 : i64
    %191 = llvm.getelementptr %strike_1[%190] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%191, %134, %135, %136) : (!llvm.ptr, i32, i32, i32) -> ()
    %192 = llvm.getelementptr inbounds %strike_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %193 = llvm.load %192 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %194 = llvm.fmul %193, %189 : vector<4xf64>
    %195 = llvm.fmul %194, %177 : vector<4xf64>
    %196 = llvm.fsub %183, %195 : vector<4xf64>
    %197 = llvm.getelementptr inbounds %out_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %196, %197 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %198 = llvm.add %i_8, %131 overflow<nsw> : i64
    %199 = llvm.icmp "slt" %198, %130 : i64
    llvm.cond_br %199, ^bb5(%198 : i64), ^bb6
  ^bb6:
    %200 = llvm.add %i_5, %130 overflow<nsw> : i64
    %201 = llvm.icmp "slt" %200, %129 : i64
    llvm.cond_br %201, ^bb2(%200 : i64), ^bb7
  ^bb7:
    %202 = llvm.add %144, %137 overflow<nsw> : i64
    %203 = llvm.icmp "slt" %202, %end : i64
    llvm.cond_br %203, ^bb1(%202 : i64), ^bb8
  ^bb8:
    llvm.return %134 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %204 = llvm.mlir.constant(8) : i64
    %205 = llvm.mlir.constant(16) : i64
    %206 = llvm.mlir.constant(24) : i64
    %207 = llvm.mlir.constant(32) : i64
    %208 = llvm.mlir.constant(40) : i64
    %209 = llvm.mlir.constant(48) : i64
    %210 = llvm.mlir.constant(56) : i64
    %211 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %212 = llvm.getelementptr inbounds %context[%204] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %213 = llvm.load %212 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %214 = llvm.getelementptr inbounds %context[%205] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %215 = llvm.load %214 {alignment = 8 : i64} : !llvm.ptr -> i64
    %216 = llvm.getelementptr inbounds %context[%206] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %217 = llvm.load %216 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %218 = llvm.getelementptr inbounds %context[%207] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %219 = llvm.load %218 {alignment = 8 : i64} : !llvm.ptr -> i64
    %220 = llvm.getelementptr inbounds %context[%208] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %221 = llvm.load %220 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %222 = llvm.getelementptr inbounds %context[%209] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %223 = llvm.load %222 {alignment = 8 : i64} : !llvm.ptr -> i64
    %224 = llvm.getelementptr inbounds %context[%210] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %225 = llvm.load %224 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %226 = llvm.call @program.parallel0(%begin_1, %end_1, %211, %213, %215, %217, %219, %221, %223, %225) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %226 : i32
  }
  llvm.func @program_shapes(%spot_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %spot_size0_2: i64, %strike_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %strike_size0_2: i64, %time_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %time_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %227 = llvm.mlir.constant(0) : i64
    %228 = llvm.mlir.constant(1 : i32) : i32
    %229 = llvm.mlir.constant(2 : i32) : i32
    %230 = llvm.mlir.constant(0 : i32) : i32
    %231 = llvm.icmp "eq" %strike_size0_2, %spot_size0_2 : i64
    %232 = llvm.icmp "eq" %time_size0_2, %spot_size0_2 : i64
    llvm.cond_br %231, ^bb1, ^bb3(%228 : i32)
  ^bb1:
    llvm.cond_br %232, ^bb2, ^bb3(%229 : i32)
  ^bb2:
    llvm.store %spot_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %230 : i32
  ^bb3(%233: i32):
    llvm.return %233 : i32
  }
  llvm.func internal @log_v4f64(%234: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %235 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %236 = llvm.fcmp "olt" %234, %235 : vector<4xf64>
    %237 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %238 = llvm.fmul %234, %237 : vector<4xf64>
    %239 = llvm.select %236, %238, %234 : vector<4xi1>, vector<4xf64>
    %240 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %241 = llvm.bitcast %239 : vector<4xf64> to vector<4xi64>
    %242 = llvm.sub %241, %240 : vector<4xi64>
    %243 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %244 = llvm.ashr %242, %243 : vector<4xi64>
    %245 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %246 = llvm.and %242, %245 : vector<4xi64>
    %247 = llvm.add %246, %240 : vector<4xi64>
    %248 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %249 = llvm.sub %244, %248 : vector<4xi64>
    %250 = llvm.select %236, %249, %244 : vector<4xi1>, vector<4xi64>
    %251 = llvm.bitcast %247 : vector<4xi64> to vector<4xf64>
    %252 = llvm.sitofp %250 : vector<4xi64> to vector<4xf64>
    %253 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %254 = llvm.fsub %251, %253 : vector<4xf64>
    %255 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %256 = llvm.fmul %254, %254 : vector<4xf64>
    %257 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %258 = llvm.fadd %254, %257 : vector<4xf64>
    %259 = llvm.fdiv %254, %258 : vector<4xf64>
    %260 = llvm.fmul %259, %259 : vector<4xf64>
    %261 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %262 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %263 = llvm.intr.fma(%261, %260, %262) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %264 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %265 = llvm.intr.fma(%263, %260, %264) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %266 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %267 = llvm.intr.fma(%265, %260, %266) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %268 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %269 = llvm.intr.fma(%267, %260, %268) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %270 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %271 = llvm.intr.fma(%269, %260, %270) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %272 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %273 = llvm.intr.fma(%271, %260, %272) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %274 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %275 = llvm.intr.fma(%273, %260, %274) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %276 = llvm.fmul %260, %275 : vector<4xf64>
    %277 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %278 = llvm.fmul %256, %277 : vector<4xf64>
    %279 = llvm.fadd %278, %276 : vector<4xf64>
    %280 = llvm.fmul %259, %279 : vector<4xf64>
    %281 = llvm.fsub %278, %280 : vector<4xf64>
    %282 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %283 = llvm.fmul %252, %282 : vector<4xf64>
    %284 = llvm.fsub %281, %283 : vector<4xf64>
    %285 = llvm.fsub %254, %284 : vector<4xf64>
    %286 = llvm.intr.fma(%252, %255, %285) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %287 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %288 = llvm.fcmp "olt" %234, %287 : vector<4xf64>
    %289 = llvm.select %288, %286, %234 : vector<4xi1>, vector<4xf64>
    %290 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %291 = llvm.fcmp "oeq" %234, %290 : vector<4xf64>
    %292 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %293 = llvm.select %291, %292, %289 : vector<4xi1>, vector<4xf64>
    %294 = llvm.fcmp "olt" %234, %290 : vector<4xf64>
    %295 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %296 = llvm.select %294, %295, %293 : vector<4xi1>, vector<4xf64>
    llvm.return %296 : vector<4xf64>
  }
  llvm.func internal @exp_v4f64(%297: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %298 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %299 = llvm.fcmp "ogt" %297, %298 : vector<4xf64>
    %300 = llvm.select %299, %298, %297 : vector<4xi1>, vector<4xf64>
    %301 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %302 = llvm.fcmp "olt" %300, %301 : vector<4xf64>
    %303 = llvm.select %302, %301, %300 : vector<4xi1>, vector<4xf64>
    %304 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %305 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %306 = llvm.intr.fma(%303, %305, %304) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %307 = llvm.fsub %306, %304 : vector<4xf64>
    %308 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %309 = llvm.intr.fma(%307, %308, %303) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %310 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %311 = llvm.intr.fma(%307, %310, %309) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %312 = llvm.fmul %311, %311 : vector<4xf64>
    %313 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %314 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %315 = llvm.intr.fma(%313, %312, %314) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %316 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %317 = llvm.intr.fma(%315, %312, %316) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %318 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %319 = llvm.intr.fma(%317, %312, %318) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %320 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %321 = llvm.intr.fma(%319, %312, %320) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %322 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %323 = llvm.intr.fma(%321, %312, %322) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %324 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %325 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %326 = llvm.intr.fma(%324, %312, %325) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %327 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %328 = llvm.intr.fma(%326, %312, %327) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %329 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %330 = llvm.intr.fma(%328, %312, %329) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %331 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %332 = llvm.intr.fma(%330, %312, %331) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %333 = llvm.intr.fma(%311, %332, %323) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %334 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %335 = llvm.intr.fma(%311, %333, %334) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %336 = llvm.intr.fma(%311, %335, %334) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %337 = llvm.bitcast %306 : vector<4xf64> to vector<4xi64>
    %338 = llvm.bitcast %304 : vector<4xf64> to vector<4xi64>
    %339 = llvm.sub %337, %338 : vector<4xi64>
    %340 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %341 = llvm.ashr %339, %340 : vector<4xi64>
    %342 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %343 = llvm.add %341, %342 : vector<4xi64>
    %344 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %345 = llvm.shl %343, %344 : vector<4xi64>
    %346 = llvm.bitcast %345 : vector<4xi64> to vector<4xf64>
    %347 = llvm.fmul %336, %346 : vector<4xf64>
    %348 = llvm.sub %339, %341 : vector<4xi64>
    %349 = llvm.add %348, %342 : vector<4xi64>
    %350 = llvm.shl %349, %344 : vector<4xi64>
    %351 = llvm.bitcast %350 : vector<4xi64> to vector<4xf64>
    %352 = llvm.fmul %347, %351 : vector<4xf64>
    llvm.return %352 : vector<4xf64>
  }
}
