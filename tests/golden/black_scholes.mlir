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
    %6 = arith.constant dense<6.500000e-02> : vector<4xf64>
    %7 = arith.constant dense<-2.000000e-02> : vector<4xf64>
    %8 = arith.constant dense<3.000000e-01> : vector<4xf64>
    %9 = arith.constant dense<1.702000e+00> : vector<4xf64>
    %10 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %11 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %12 = memref.dim %spot, %0 : memref<?xf64>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%12], strides: [1] : memref<?xf64> to memref<?xf64>
    %13 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%12)
    affine.parallel (%i_strip) = (0) to (symbol(%13)) step (8192) {
      affine.for %i = 0 to 8192 step 256 {
        %14 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
        %15 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
        %16 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
        affine.for %i_1 = 0 to 256 step 4 {
          %i_2 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_1)
          %i_3 = affine.apply affine_map<(d0, d1, d2) -> (((d0 + d1) + d2))>(%i_strip, %i, %i_1)
          %17 = affine.vector_load %time[%i_3] : memref<?xf64>, vector<4xf64>
          %18 = math.sqrt %17 : vector<4xf64>
          %19 = affine.vector_load %spot[%i_3] : memref<?xf64>, vector<4xf64>
          %20 = affine.vector_load %strike[%i_3] : memref<?xf64>, vector<4xf64>
          %21 = arith.divf %19, %20 : vector<4xf64>
          %22 = arith.mulf %6, %17 : vector<4xf64>
          %23 = arith.mulf %7, %17 : vector<4xf64>
          %24 = math.exp %23 : vector<4xf64>
          %25 = arith.mulf %8, %18 : vector<4xf64>
          affine.vector_store %25, %14[%i_1] : memref<256xf64>, vector<4xf64>
          %26 = math.log %21 : vector<4xf64>
          %27 = arith.mulf %20, %24 : vector<4xf64>
          affine.vector_store %27, %15[%i_1] : memref<256xf64>, vector<4xf64>
          %28 = arith.addf %26, %22 : vector<4xf64>
          affine.vector_store %28, %16[%i_1] : memref<256xf64>, vector<4xf64>
        }
        affine.for %i_4 = 0 to 256 step 4 {
          %i_5 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_4)
          %29 = affine.vector_load %16[%i_4] : memref<256xf64>, vector<4xf64>
          %30 = affine.vector_load %14[%i_4] : memref<256xf64>, vector<4xf64>
          %31 = arith.divf %29, %30 : vector<4xf64>
          %32 = arith.subf %31, %30 : vector<4xf64>
          %33 = arith.mulf %31, %9 : vector<4xf64>
          %34 = arith.negf %33 : vector<4xf64>
          %35 = arith.mulf %32, %9 : vector<4xf64>
          %36 = math.exp %34 : vector<4xf64>
          %37 = arith.negf %35 : vector<4xf64>
          %38 = math.exp %37 : vector<4xf64>
          %39 = arith.addf %10, %36 : vector<4xf64>
          %40 = arith.divf %10, %39 : vector<4xf64>
          %41 = arith.addf %10, %38 : vector<4xf64>
          %42 = arith.divf %10, %41 : vector<4xf64>
          %i_6 = affine.apply affine_map<(d0, d1, d2) -> (((d0 + d1) + d2))>(%i_strip, %i, %i_4)
          %43 = affine.vector_load %spot[%i_6] : memref<?xf64>, vector<4xf64>
          %44 = arith.mulf %43, %40 : vector<4xf64>
          %45 = affine.vector_load %15[%i_4] : memref<256xf64>, vector<4xf64>
          %46 = arith.mulf %45, %42 : vector<4xf64>
          %47 = arith.subf %44, %46 : vector<4xf64>
          affine.vector_store %47, %out_1[%i_6] : memref<?xf64>, vector<4xf64>
        }
      }
    }
    affine.for %i_7 = %13 to %12 step 256 {
      %48 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %49 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %50 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      affine.for %i_8 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i_7, %12) step 4 {
        %51 = affine.min affine_map<(d0, d1, d2) -> (((d0 * -1) + 256), ((d2 + (d1 * -1)) + (d0 * -1)))>(%i_8, %i_7, %12)
        %52 = vector.create_mask %51 : vector<4xi1>
        %i_9 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_7, %i_8)
        %53 = vector.maskedload %time[%i_9], %52, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %54 = math.sqrt %53 : vector<4xf64>
        %55 = vector.maskedload %spot[%i_9], %52, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %56 = vector.maskedload %strike[%i_9], %52, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %57 = arith.divf %55, %56 : vector<4xf64>
        %58 = arith.mulf %6, %53 : vector<4xf64>
        %59 = arith.mulf %7, %53 : vector<4xf64>
        %60 = math.exp %59 : vector<4xf64>
        %61 = arith.mulf %8, %54 : vector<4xf64>
        vector.maskedstore %48[%i_8], %52, %61 : memref<256xf64>, vector<4xi1>, vector<4xf64>
        %62 = math.log %57 : vector<4xf64>
        %63 = arith.mulf %56, %60 : vector<4xf64>
        vector.maskedstore %49[%i_8], %52, %63 : memref<256xf64>, vector<4xi1>, vector<4xf64>
        %64 = arith.addf %62, %58 : vector<4xf64>
        vector.maskedstore %50[%i_8], %52, %64 : memref<256xf64>, vector<4xi1>, vector<4xf64>
      }
      affine.for %i_10 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i_7, %12) step 4 {
        %65 = affine.min affine_map<(d0, d1, d2) -> (((d0 * -1) + 256), ((d2 + (d1 * -1)) + (d0 * -1)))>(%i_10, %i_7, %12)
        %66 = vector.create_mask %65 : vector<4xi1>
        %i_11 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_7, %i_10)
        %67 = vector.maskedload %50[%i_10], %66, %11 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %68 = vector.maskedload %48[%i_10], %66, %11 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %69 = arith.divf %67, %68 : vector<4xf64>
        %70 = arith.subf %69, %68 : vector<4xf64>
        %71 = arith.mulf %69, %9 : vector<4xf64>
        %72 = arith.negf %71 : vector<4xf64>
        %73 = arith.mulf %70, %9 : vector<4xf64>
        %74 = math.exp %72 : vector<4xf64>
        %75 = arith.negf %73 : vector<4xf64>
        %76 = math.exp %75 : vector<4xf64>
        %77 = arith.addf %10, %74 : vector<4xf64>
        %78 = arith.divf %10, %77 : vector<4xf64>
        %79 = arith.addf %10, %76 : vector<4xf64>
        %80 = arith.divf %10, %79 : vector<4xf64>
        %81 = vector.maskedload %spot[%i_11], %66, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %82 = arith.mulf %81, %78 : vector<4xf64>
        %83 = vector.maskedload %49[%i_10], %66, %11 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %84 = arith.mulf %83, %80 : vector<4xf64>
        %85 = arith.subf %82, %84 : vector<4xf64>
        vector.maskedstore %out_1[%i_11], %66, %85 : memref<?xf64>, vector<4xi1>, vector<4xf64>
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
    %7 = arith.shrsi %6, %c13 : index
    %8 = arith.muli %7, %c8192 overflow<nsw> : index
    %9 = arith.maxsi %8, %c0 : index
    %10 = arith.constant 0 : index
    %11 = arith.maxsi %9, %10 : index
    %12 = arith.constant 8191 : index
    %13 = arith.addi %11, %12 : index
    %14 = arith.constant 8192 : index
    %15 = arith.divui %13, %14 : index
    %16 = arith.constant 321697 : index
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
            %22 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
            scf.for %i_1 = %c0 to %c256 step %c4 {
              %23 = arith.addi %i_strip, %i overflow<nsw> : index
              %i_2 = arith.addi %23, %i_1 overflow<nsw> : index
              %24 = vector.load %time[%i_2] : memref<?xf64>, vector<4xf64>
              %25 = math.sqrt %24 : vector<4xf64>
              %26 = vector.load %spot[%i_2] : memref<?xf64>, vector<4xf64>
              %27 = vector.load %strike[%i_2] : memref<?xf64>, vector<4xf64>
              %28 = arith.divf %26, %27 : vector<4xf64>
              %29 = arith.mulf %0, %24 : vector<4xf64>
              %30 = arith.mulf %1, %24 : vector<4xf64>
              %31 = func.call @exp_v4f64(%30) : (vector<4xf64>) -> vector<4xf64>
              %32 = arith.mulf %2, %25 : vector<4xf64>
              vector.store %32, %20[%i_1] : memref<256xf64>, vector<4xf64>
              %33 = func.call @log_v4f64(%28) : (vector<4xf64>) -> vector<4xf64>
              %34 = arith.mulf %27, %31 : vector<4xf64>
              vector.store %34, %21[%i_1] : memref<256xf64>, vector<4xf64>
              %35 = arith.addf %33, %29 : vector<4xf64>
              vector.store %35, %22[%i_1] : memref<256xf64>, vector<4xf64>
            }
            scf.for %i_3 = %c0 to %c256 step %c4 {
              %36 = arith.addi %i_strip, %i : index
              %37 = arith.addi %36, %i_3 : index
              %38 = arith.addi %37, %c256 : index
              memref.prefetch %strike[%38], read, locality<3>, data : memref<?xf64>
              %39 = arith.addi %i_strip, %i : index
              %40 = arith.addi %39, %i_3 : index
              %41 = arith.addi %40, %c256 : index
              memref.prefetch %time[%41], read, locality<3>, data : memref<?xf64>
              %42 = vector.load %22[%i_3] : memref<256xf64>, vector<4xf64>
              %43 = vector.load %20[%i_3] : memref<256xf64>, vector<4xf64>
              %44 = arith.divf %42, %43 : vector<4xf64>
              %45 = arith.subf %44, %43 : vector<4xf64>
              %46 = arith.mulf %44, %3 : vector<4xf64>
              %47 = arith.negf %46 : vector<4xf64>
              %48 = arith.mulf %45, %3 : vector<4xf64>
              %49 = func.call @exp_v4f64(%47) : (vector<4xf64>) -> vector<4xf64>
              %50 = arith.negf %48 : vector<4xf64>
              %51 = func.call @exp_v4f64(%50) : (vector<4xf64>) -> vector<4xf64>
              %52 = arith.addf %4, %49 : vector<4xf64>
              %53 = arith.divf %4, %52 : vector<4xf64>
              %54 = arith.addf %4, %51 : vector<4xf64>
              %55 = arith.divf %4, %54 : vector<4xf64>
              %56 = arith.addi %i_strip, %i overflow<nsw> : index
              %i_4 = arith.addi %56, %i_3 overflow<nsw> : index
              %57 = arith.addi %i_4, %c256 : index
              memref.prefetch %spot[%57], read, locality<3>, data : memref<?xf64>
              %58 = vector.load %spot[%i_4] : memref<?xf64>, vector<4xf64>
              %59 = arith.mulf %58, %53 : vector<4xf64>
              %60 = vector.load %21[%i_3] : memref<256xf64>, vector<4xf64>
              %61 = arith.mulf %60, %55 : vector<4xf64>
              %62 = arith.subf %59, %61 : vector<4xf64>
              vector.store %62, %out_1[%i_4] : memref<?xf64>, vector<4xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_5 = %9 to %6 step %c256 {
      %63 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %64 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %65 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %66 = arith.subi %6, %i_5 overflow<nsw> : index
      %67 = arith.minsi %c256, %66 : index
      scf.for %i_6 = %c0 to %67 step %c4 {
        %68 = arith.subi %c256, %i_6 overflow<nsw> : index
        %69 = arith.subi %66, %i_6 overflow<nsw> : index
        %70 = arith.minsi %68, %69 : index
        %71 = vector.create_mask %70 : vector<4xi1>
        %i_7 = arith.addi %i_5, %i_6 overflow<nsw> : index
        %72 = vector.maskedload %time[%i_7], %71, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %73 = math.sqrt %72 : vector<4xf64>
        %74 = vector.maskedload %spot[%i_7], %71, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %75 = vector.maskedload %strike[%i_7], %71, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %76 = arith.divf %74, %75 : vector<4xf64>
        %77 = arith.mulf %0, %72 : vector<4xf64>
        %78 = arith.mulf %1, %72 : vector<4xf64>
        %79 = func.call @exp_v4f64(%78) : (vector<4xf64>) -> vector<4xf64>
        %80 = arith.mulf %2, %73 : vector<4xf64>
        vector.maskedstore %63[%i_6], %71, %80 : memref<256xf64>, vector<4xi1>, vector<4xf64>
        %81 = func.call @log_v4f64(%76) : (vector<4xf64>) -> vector<4xf64>
        %82 = arith.mulf %75, %79 : vector<4xf64>
        vector.maskedstore %64[%i_6], %71, %82 : memref<256xf64>, vector<4xi1>, vector<4xf64>
        %83 = arith.addf %81, %77 : vector<4xf64>
        vector.maskedstore %65[%i_6], %71, %83 : memref<256xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_8 = %c0 to %67 step %c4 {
        %84 = arith.subi %c256, %i_8 overflow<nsw> : index
        %85 = arith.subi %66, %i_8 overflow<nsw> : index
        %86 = arith.minsi %84, %85 : index
        %87 = vector.create_mask %86 : vector<4xi1>
        %i_9 = arith.addi %i_5, %i_8 overflow<nsw> : index
        %88 = vector.maskedload %65[%i_8], %87, %5 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %89 = vector.maskedload %63[%i_8], %87, %5 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %90 = arith.divf %88, %89 : vector<4xf64>
        %91 = arith.subf %90, %89 : vector<4xf64>
        %92 = arith.mulf %90, %3 : vector<4xf64>
        %93 = arith.negf %92 : vector<4xf64>
        %94 = arith.mulf %91, %3 : vector<4xf64>
        %95 = func.call @exp_v4f64(%93) : (vector<4xf64>) -> vector<4xf64>
        %96 = arith.negf %94 : vector<4xf64>
        %97 = func.call @exp_v4f64(%96) : (vector<4xf64>) -> vector<4xf64>
        %98 = arith.addf %4, %95 : vector<4xf64>
        %99 = arith.divf %4, %98 : vector<4xf64>
        %100 = arith.addf %4, %97 : vector<4xf64>
        %101 = arith.divf %4, %100 : vector<4xf64>
        %102 = vector.maskedload %spot[%i_9], %87, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %103 = arith.mulf %102, %99 : vector<4xf64>
        %104 = vector.maskedload %64[%i_8], %87, %5 : memref<256xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %105 = arith.mulf %104, %101 : vector<4xf64>
        %106 = arith.subf %103, %105 : vector<4xf64>
        vector.maskedstore %out_1[%i_9], %87, %106 : memref<?xf64>, vector<4xi1>, vector<4xf64>
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
    %20 = llvm.alloca %3 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %21 = llvm.mlir.constant(0 : i32) : i32
    %22 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %24 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %25 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %26 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %27 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %28 = llvm.ashr %spot_size0, %1 : i64
    %29 = llvm.mul %28, %0 overflow<nsw> : i64
    %30 = llvm.intr.smax(%29, %2) : (i64, i64) -> i64
    %31 = llvm.intr.smax(%30, %2) : (i64, i64) -> i64
    %32 = llvm.add %31, %5 : i64
    %33 = llvm.udiv %32, %0 : i64
    %34 = llvm.mul %33, %6 : i64
    %35 = llvm.icmp "sge" %34, %7 : i64
    %36 = llvm.icmp "sgt" %30, %2 : i64
    %37 = llvm.sub %30, %8 overflow<nsw> : i64
    %38 = llvm.sdiv %37, %0 : i64
    %39 = llvm.add %38, %8 overflow<nsw> : i64
    %40 = llvm.select %36, %39, %2 : i1, i64
    llvm.cond_br %35, ^bb1, ^bb2
  ^bb1:
    llvm.store %30, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %41 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time, %41 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %42 = llvm.getelementptr inbounds %10[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time_size0, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %43 = llvm.getelementptr inbounds %10[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot, %43 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %44 = llvm.getelementptr inbounds %10[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot_size0, %44 {alignment = 8 : i64} : i64, !llvm.ptr
    %45 = llvm.getelementptr inbounds %10[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike, %45 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %46 = llvm.getelementptr inbounds %10[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike_size0, %46 {alignment = 8 : i64} : i64, !llvm.ptr
    %47 = llvm.getelementptr inbounds %10[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %47 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %48 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %49 = llvm.call @stepwell_parallel_for(%48, %10, %40, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%49 : i32)
  ^bb2:
    %50 = llvm.call @program.parallel0(%2, %40, %30, %time, %time_size0, %spot, %spot_size0, %strike, %strike_size0, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%50 : i32)
  ^bb3(%51: i32):
    %52 = llvm.icmp "slt" %30, %spot_size0 : i64
    llvm.cond_br %52, ^bb4(%30 : i64), ^bb9
  ^bb4(%i: i64):
    %53 = llvm.sub %spot_size0, %i overflow<nsw> : i64
    %54 = llvm.intr.smin(%3, %53) : (i64, i64) -> i64
    %55 = llvm.icmp "slt" %2, %54 : i64
    llvm.cond_br %55, ^bb5(%2 : i64), ^bb6
  ^bb5(%i_1: i64):
    %56 = llvm.sub %3, %i_1 overflow<nsw> : i64
    %57 = llvm.sub %53, %i_1 overflow<nsw> : i64
    %58 = llvm.intr.smin(%56, %57) : (i64, i64) -> i64
    %59 = llvm.intr.smin(%58, %4) : (i64, i64) -> i64
    %60 = llvm.intr.smax(%59, %2) : (i64, i64) -> i64
    %61 = llvm.trunc %60 : i64 to i32
    %62 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %63 = llvm.mlir.poison : vector<4xi32>
    %64 = llvm.insertelement %61, %63[%2 : i64] : vector<4xi32>
    %65 = llvm.shufflevector %64, %63 [0, 0, 0, 0] : vector<4xi32>
    %66 = llvm.icmp "slt" %62, %65 : vector<4xi32>
    %i_2 = llvm.add %i, %i_1 overflow<nsw> : i64
    %67 = llvm.getelementptr inbounds %time[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %68 = llvm.intr.masked.load %67, %66, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %69 = llvm.intr.sqrt(%68) : (vector<4xf64>) -> vector<4xf64>
    %70 = llvm.getelementptr inbounds %spot[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %71 = llvm.intr.masked.load %70, %66, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %72 = llvm.getelementptr inbounds %strike[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %73 = llvm.intr.masked.load %72, %66, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %74 = llvm.fdiv %71, %73 : vector<4xf64>
    %75 = llvm.fmul %22, %68 : vector<4xf64>
    %76 = llvm.fmul %23, %68 : vector<4xf64>
    %77 = llvm.call @exp_v4f64(%76) : (vector<4xf64>) -> vector<4xf64>
    %78 = llvm.fmul %24, %69 : vector<4xf64>
    %79 = llvm.getelementptr inbounds %18[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %78, %79, %66 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %80 = llvm.call @log_v4f64(%74) : (vector<4xf64>) -> vector<4xf64>
    %81 = llvm.fmul %73, %77 : vector<4xf64>
    %82 = llvm.getelementptr inbounds %19[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %81, %82, %66 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %83 = llvm.fadd %80, %75 : vector<4xf64>
    %84 = llvm.getelementptr inbounds %20[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %83, %84, %66 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %85 = llvm.add %i_1, %4 overflow<nsw> : i64
    %86 = llvm.icmp "slt" %85, %54 : i64
    llvm.cond_br %86, ^bb5(%85 : i64), ^bb6
  ^bb6:
    %87 = llvm.icmp "slt" %2, %54 : i64
    llvm.cond_br %87, ^bb7(%2 : i64), ^bb8
  ^bb7(%i_3: i64):
    %88 = llvm.sub %3, %i_3 overflow<nsw> : i64
    %89 = llvm.sub %53, %i_3 overflow<nsw> : i64
    %90 = llvm.intr.smin(%88, %89) : (i64, i64) -> i64
    %91 = llvm.intr.smin(%90, %4) : (i64, i64) -> i64
    %92 = llvm.intr.smax(%91, %2) : (i64, i64) -> i64
    %93 = llvm.trunc %92 : i64 to i32
    %94 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %95 = llvm.mlir.poison : vector<4xi32>
    %96 = llvm.insertelement %93, %95[%2 : i64] : vector<4xi32>
    %97 = llvm.shufflevector %96, %95 [0, 0, 0, 0] : vector<4xi32>
    %98 = llvm.icmp "slt" %94, %97 : vector<4xi32>
    %i_4 = llvm.add %i, %i_3 overflow<nsw> : i64
    %99 = llvm.getelementptr inbounds %20[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %100 = llvm.intr.masked.load %99, %98, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %101 = llvm.getelementptr inbounds %18[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %102 = llvm.intr.masked.load %101, %98, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %103 = llvm.fdiv %100, %102 : vector<4xf64>
    %104 = llvm.fsub %103, %102 : vector<4xf64>
    %105 = llvm.fmul %103, %25 : vector<4xf64>
    %106 = llvm.fneg %105 : vector<4xf64>
    %107 = llvm.fmul %104, %25 : vector<4xf64>
    %108 = llvm.call @exp_v4f64(%106) : (vector<4xf64>) -> vector<4xf64>
    %109 = llvm.fneg %107 : vector<4xf64>
    %110 = llvm.call @exp_v4f64(%109) : (vector<4xf64>) -> vector<4xf64>
    %111 = llvm.fadd %26, %108 : vector<4xf64>
    %112 = llvm.fdiv %26, %111 : vector<4xf64>
    %113 = llvm.fadd %26, %110 : vector<4xf64>
    %114 = llvm.fdiv %26, %113 : vector<4xf64>
    %115 = llvm.getelementptr inbounds %spot[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %116 = llvm.intr.masked.load %115, %98, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %117 = llvm.fmul %116, %112 : vector<4xf64>
    %118 = llvm.getelementptr inbounds %19[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %119 = llvm.intr.masked.load %118, %98, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %120 = llvm.fmul %119, %114 : vector<4xf64>
    %121 = llvm.fsub %117, %120 : vector<4xf64>
    %122 = llvm.getelementptr inbounds %out[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %121, %122, %98 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %123 = llvm.add %i_3, %4 overflow<nsw> : i64
    %124 = llvm.icmp "slt" %123, %54 : i64
    llvm.cond_br %124, ^bb7(%123 : i64), ^bb8
  ^bb8:
    %125 = llvm.add %i, %3 overflow<nsw> : i64
    %126 = llvm.icmp "slt" %125, %spot_size0 : i64
    llvm.cond_br %126, ^bb4(%125 : i64), ^bb9
  ^bb9:
    llvm.return %21 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %127: i64, %time_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %time_size0_1: i64, %spot_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %spot_size0_1: i64, %strike_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %strike_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %128 = llvm.mlir.constant(0) : i64
    %129 = llvm.mlir.constant(8192) : i64
    %130 = llvm.mlir.constant(256) : i64
    %131 = llvm.mlir.constant(4) : i64
    %132 = llvm.alloca %130 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %133 = llvm.alloca %130 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %134 = llvm.alloca %130 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %135 = llvm.mlir.constant(0 : i32) : i32
    %136 = llvm.mlir.constant(3 : i32) : i32
    %137 = llvm.mlir.constant(1 : i32) : i32
    %138 = llvm.mlir.constant(1) : i64
    %139 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %140 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %141 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %142 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %143 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %144 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %144, ^bb1(%begin : i64), ^bb8
  ^bb1(%145: i64):
    %i_strip = llvm.mul %145, %129 overflow<nsw> : i64
    llvm.br ^bb2(%128 : i64)
  ^bb2(%i_5: i64):
    llvm.br ^bb3(%128 : i64)
  ^bb3(%i_6: i64):
    %146 = llvm.add %i_strip, %i_5 overflow<nsw> : i64
    %i_7 = llvm.add %146, %i_6 overflow<nsw> : i64
    %147 = llvm.getelementptr inbounds %time_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.load %147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %149 = llvm.intr.sqrt(%148) : (vector<4xf64>) -> vector<4xf64>
    %150 = llvm.getelementptr inbounds %spot_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %151 = llvm.load %150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %152 = llvm.getelementptr inbounds %strike_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %153 = llvm.load %152 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %154 = llvm.fdiv %151, %153 : vector<4xf64>
    %155 = llvm.fmul %139, %148 : vector<4xf64>
    %156 = llvm.fmul %140, %148 : vector<4xf64>
    %157 = llvm.call @exp_v4f64(%156) : (vector<4xf64>) -> vector<4xf64>
    %158 = llvm.fmul %141, %149 : vector<4xf64>
    %159 = llvm.getelementptr inbounds %132[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %158, %159 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %160 = llvm.call @log_v4f64(%154) : (vector<4xf64>) -> vector<4xf64>
    %161 = llvm.fmul %153, %157 : vector<4xf64>
    %162 = llvm.getelementptr inbounds %133[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %161, %162 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %163 = llvm.fadd %160, %155 : vector<4xf64>
    %164 = llvm.getelementptr inbounds %134[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %163, %164 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %165 = llvm.add %i_6, %131 overflow<nsw> : i64
    %166 = llvm.icmp "slt" %165, %130 : i64
    llvm.cond_br %166, ^bb3(%165 : i64), ^bb4
  ^bb4:
    llvm.br ^bb5(%128 : i64)
  ^bb5(%i_8: i64):
    %167 = llvm.add %i_strip, %i_5 : i64
    %168 = llvm.add %167, %i_8 : i64
    %169 = llvm.add %168, %130 : i64
    %170 = llvm.getelementptr %strike_1[%169] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%170, %135, %136, %137) : (!llvm.ptr, i32, i32, i32) -> ()
    %171 = llvm.add %i_strip, %i_5 : i64
    %172 = llvm.add %171, %i_8 : i64
    %173 = llvm.add %172, %130 : i64
    %174 = llvm.getelementptr %time_1[%173] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%174, %135, %136, %137) : (!llvm.ptr, i32, i32, i32) -> ()
    %175 = llvm.getelementptr inbounds %134[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %176 = llvm.load %175 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %177 = llvm.getelementptr inbounds %132[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %178 = llvm.load %177 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %179 = llvm.fdiv %176, %178 : vector<4xf64>
    %180 = llvm.fsub %179, %178 : vector<4xf64>
    %181 = llvm.fmul %179, %142 : vector<4xf64>
    %182 = llvm.fneg %181 : vector<4xf64>
    %183 = llvm.fmul %180, %142 : vector<4xf64>
    %184 = llvm.call @exp_v4f64(%182) : (vector<4xf64>) -> vector<4xf64>
    %185 = llvm.fneg %183 : vector<4xf64>
    %186 = llvm.call @exp_v4f64(%185) : (vector<4xf64>) -> vector<4xf64>
    %187 = llvm.fadd %143, %184 : vector<4xf64>
    %188 = llvm.fdiv %143, %187 : vector<4xf64>
    %189 = llvm.fadd %143, %186 : vector<4xf64>
    %190 = llvm.fdiv %143, %189 : vector<4xf64>
    %191 = llvm.add %i_strip, %i_5 overflow<nsw> : i64
    %i_9 = llvm.add %191, %i_8 overflow<nsw> : i64
    %192 = llvm.add %i_9, %130 : i64
    %193 = llvm.getelementptr %spot_1[%192] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%193, %135, %136, %137) : (!llvm.ptr, i32, i32, i32) -> ()
    %194 = llvm.getelementptr inbounds %spot_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %195 = llvm.load %194 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %196 = llvm.fmul %195, %188 : vector<4xf64>
    %197 = llvm.getelementptr inbounds %133[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %198 = llvm.load %197 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %199 = llvm.fmul %198, %190 : vector<4xf64>
    %200 = llvm.fsub %196, %199 : vector<4xf64>
    %201 = llvm.getelementptr inbounds %out_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %200, %201 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %202 = llvm.add %i_8, %131 overflow<nsw> : i64
    %203 = llvm.icmp "slt" %202, %130 : i64
    llvm.cond_br %203, ^bb5(%202 : i64), ^bb6
  ^bb6:
    %204 = llvm.add %i_5, %130 overflow<nsw> : i64
    %205 = llvm.icmp "slt" %204, %129 : i64
    llvm.cond_br %205, ^bb2(%204 : i64), ^bb7
  ^bb7:
    %206 = llvm.add %145, %138 overflow<nsw> : i64
    %207 = llvm.icmp "slt" %206, %end : i64
    llvm.cond_br %207, ^bb1(%206 : i64), ^bb8
  ^bb8:
    llvm.return %135 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %208 = llvm.mlir.constant(8) : i64
    %209 = llvm.mlir.constant(16) : i64
    %210 = llvm.mlir.constant(24) : i64
    %211 = llvm.mlir.constant(32) : i64
    %212 = llvm.mlir.constant(40) : i64
    %213 = llvm.mlir.constant(48) : i64
    %214 = llvm.mlir.constant(56) : i64
    %215 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %216 = llvm.getelementptr inbounds %context[%208] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %217 = llvm.load %216 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %218 = llvm.getelementptr inbounds %context[%209] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %219 = llvm.load %218 {alignment = 8 : i64} : !llvm.ptr -> i64
    %220 = llvm.getelementptr inbounds %context[%210] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %221 = llvm.load %220 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %222 = llvm.getelementptr inbounds %context[%211] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %223 = llvm.load %222 {alignment = 8 : i64} : !llvm.ptr -> i64
    %224 = llvm.getelementptr inbounds %context[%212] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %225 = llvm.load %224 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %226 = llvm.getelementptr inbounds %context[%213] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %227 = llvm.load %226 {alignment = 8 : i64} : !llvm.ptr -> i64
    %228 = llvm.getelementptr inbounds %context[%214] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %229 = llvm.load %228 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %230 = llvm.call @program.parallel0(%begin_1, %end_1, %215, %217, %219, %221, %223, %225, %227, %229) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %230 : i32
  }
  llvm.func @program_shapes(%spot_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %spot_size0_2: i64, %strike_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %strike_size0_2: i64, %time_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %time_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %231 = llvm.mlir.constant(0) : i64
    %232 = llvm.mlir.constant(1 : i32) : i32
    %233 = llvm.mlir.constant(2 : i32) : i32
    %234 = llvm.mlir.constant(0 : i32) : i32
    %235 = llvm.icmp "eq" %strike_size0_2, %spot_size0_2 : i64
    %236 = llvm.icmp "eq" %time_size0_2, %spot_size0_2 : i64
    llvm.cond_br %235, ^bb1, ^bb3(%232 : i32)
  ^bb1:
    llvm.cond_br %236, ^bb2, ^bb3(%233 : i32)
  ^bb2:
    llvm.store %spot_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %234 : i32
  ^bb3(%237: i32):
    llvm.return %237 : i32
  }
  llvm.func internal @exp_v4f64(%238: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %239 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %240 = llvm.fcmp "ogt" %238, %239 : vector<4xf64>
    %241 = llvm.select %240, %239, %238 : vector<4xi1>, vector<4xf64>
    %242 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %243 = llvm.fcmp "olt" %241, %242 : vector<4xf64>
    %244 = llvm.select %243, %242, %241 : vector<4xi1>, vector<4xf64>
    %245 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %246 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %247 = llvm.intr.fma(%244, %246, %245) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %248 = llvm.fsub %247, %245 : vector<4xf64>
    %249 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %250 = llvm.intr.fma(%248, %249, %244) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %251 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %252 = llvm.intr.fma(%248, %251, %250) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %253 = llvm.fmul %252, %252 : vector<4xf64>
    %254 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %255 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %256 = llvm.intr.fma(%254, %253, %255) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %257 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %258 = llvm.intr.fma(%256, %253, %257) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %259 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %260 = llvm.intr.fma(%258, %253, %259) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %261 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %262 = llvm.intr.fma(%260, %253, %261) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %263 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %264 = llvm.intr.fma(%262, %253, %263) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %265 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %266 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %267 = llvm.intr.fma(%265, %253, %266) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %268 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %269 = llvm.intr.fma(%267, %253, %268) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %270 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %271 = llvm.intr.fma(%269, %253, %270) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %272 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %273 = llvm.intr.fma(%271, %253, %272) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %274 = llvm.intr.fma(%252, %273, %264) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %275 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %276 = llvm.intr.fma(%252, %274, %275) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %277 = llvm.intr.fma(%252, %276, %275) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %278 = llvm.bitcast %247 : vector<4xf64> to vector<4xi64>
    %279 = llvm.bitcast %245 : vector<4xf64> to vector<4xi64>
    %280 = llvm.sub %278, %279 : vector<4xi64>
    %281 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %282 = llvm.ashr %280, %281 : vector<4xi64>
    %283 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %284 = llvm.add %282, %283 : vector<4xi64>
    %285 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %286 = llvm.shl %284, %285 : vector<4xi64>
    %287 = llvm.bitcast %286 : vector<4xi64> to vector<4xf64>
    %288 = llvm.fmul %277, %287 : vector<4xf64>
    %289 = llvm.sub %280, %282 : vector<4xi64>
    %290 = llvm.add %289, %283 : vector<4xi64>
    %291 = llvm.shl %290, %285 : vector<4xi64>
    %292 = llvm.bitcast %291 : vector<4xi64> to vector<4xf64>
    %293 = llvm.fmul %288, %292 : vector<4xf64>
    llvm.return %293 : vector<4xf64>
  }
  llvm.func internal @log_v4f64(%294: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %295 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %296 = llvm.fcmp "olt" %294, %295 : vector<4xf64>
    %297 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %298 = llvm.fmul %294, %297 : vector<4xf64>
    %299 = llvm.select %296, %298, %294 : vector<4xi1>, vector<4xf64>
    %300 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %301 = llvm.bitcast %299 : vector<4xf64> to vector<4xi64>
    %302 = llvm.sub %301, %300 : vector<4xi64>
    %303 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %304 = llvm.ashr %302, %303 : vector<4xi64>
    %305 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %306 = llvm.and %302, %305 : vector<4xi64>
    %307 = llvm.add %306, %300 : vector<4xi64>
    %308 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %309 = llvm.sub %304, %308 : vector<4xi64>
    %310 = llvm.select %296, %309, %304 : vector<4xi1>, vector<4xi64>
    %311 = llvm.bitcast %307 : vector<4xi64> to vector<4xf64>
    %312 = llvm.sitofp %310 : vector<4xi64> to vector<4xf64>
    %313 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %314 = llvm.fsub %311, %313 : vector<4xf64>
    %315 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %316 = llvm.fmul %314, %314 : vector<4xf64>
    %317 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %318 = llvm.fadd %314, %317 : vector<4xf64>
    %319 = llvm.fdiv %314, %318 : vector<4xf64>
    %320 = llvm.fmul %319, %319 : vector<4xf64>
    %321 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %322 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %323 = llvm.intr.fma(%321, %320, %322) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %324 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %325 = llvm.intr.fma(%323, %320, %324) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %326 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %327 = llvm.intr.fma(%325, %320, %326) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %328 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %329 = llvm.intr.fma(%327, %320, %328) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %330 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %331 = llvm.intr.fma(%329, %320, %330) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %332 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %333 = llvm.intr.fma(%331, %320, %332) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %334 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %335 = llvm.intr.fma(%333, %320, %334) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %336 = llvm.fmul %320, %335 : vector<4xf64>
    %337 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %338 = llvm.fmul %316, %337 : vector<4xf64>
    %339 = llvm.fadd %338, %336 : vector<4xf64>
    %340 = llvm.fmul %319, %339 : vector<4xf64>
    %341 = llvm.fsub %338, %340 : vector<4xf64>
    %342 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %343 = llvm.fmul %312, %342 : vector<4xf64>
    %344 = llvm.fsub %341, %343 : vector<4xf64>
    %345 = llvm.fsub %314, %344 : vector<4xf64>
    %346 = llvm.intr.fma(%312, %315, %345) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %347 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %348 = llvm.fcmp "olt" %294, %347 : vector<4xf64>
    %349 = llvm.select %348, %346, %294 : vector<4xi1>, vector<4xf64>
    %350 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %351 = llvm.fcmp "oeq" %294, %350 : vector<4xf64>
    %352 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %353 = llvm.select %351, %352, %349 : vector<4xi1>, vector<4xf64>
    %354 = llvm.fcmp "olt" %294, %350 : vector<4xf64>
    %355 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %356 = llvm.select %354, %355, %353 : vector<4xi1>, vector<4xf64>
    llvm.return %356 : vector<4xf64>
  }
}
