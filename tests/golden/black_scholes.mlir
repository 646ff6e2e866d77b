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
      affine.for %i = 0 to 8192 step 4 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %14 = affine.vector_load %time[%i_1] : memref<?xf64>, vector<4xf64>
        %15 = affine.vector_load %spot[%i_1] : memref<?xf64>, vector<4xf64>
        %16 = affine.vector_load %strike[%i_1] : memref<?xf64>, vector<4xf64>
        %17 = math.sqrt %14 : vector<4xf64>
        %18 = arith.mulf %6, %17 : vector<4xf64>
        %19 = arith.divf %15, %16 : vector<4xf64>
        %20 = math.log %19 : vector<4xf64>
        %21 = arith.mulf %7, %14 : vector<4xf64>
        %22 = arith.addf %20, %21 : vector<4xf64>
        %23 = arith.divf %22, %18 : vector<4xf64>
        %24 = arith.subf %23, %18 : vector<4xf64>
        %25 = arith.mulf %23, %8 : vector<4xf64>
        %26 = arith.negf %25 : vector<4xf64>
        %27 = math.exp %26 : vector<4xf64>
        %28 = arith.addf %9, %27 : vector<4xf64>
        %29 = arith.divf %9, %28 : vector<4xf64>
        %30 = arith.mulf %24, %8 : vector<4xf64>
        %31 = arith.negf %30 : vector<4xf64>
        %32 = math.exp %31 : vector<4xf64>
        %33 = arith.addf %9, %32 : vector<4xf64>
        %34 = arith.divf %9, %33 : vector<4xf64>
        %35 = arith.mulf %15, %29 : vector<4xf64>
        %36 = arith.mulf %10, %14 : vector<4xf64>
        %37 = math.exp %36 : vector<4xf64>
        %38 = arith.mulf %16, %37 : vector<4xf64>
        %39 = arith.mulf %38, %34 : vector<4xf64>
        %40 = arith.subf %35, %39 : vector<4xf64>
        affine.vector_store %40, %out_1[%i_1] : memref<?xf64>, vector<4xf64>
      }
    }
    %41 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%13, %12)
    %42 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%41, %12)
    %43 = vector.create_mask %42 : vector<4xi1>
    affine.for %i_2 = %13 to %41 step 4 {
      %44 = affine.vector_load %time[%i_2] : memref<?xf64>, vector<4xf64>
      %45 = affine.vector_load %spot[%i_2] : memref<?xf64>, vector<4xf64>
      %46 = affine.vector_load %strike[%i_2] : memref<?xf64>, vector<4xf64>
      %47 = math.sqrt %44 : vector<4xf64>
      %48 = arith.mulf %6, %47 : vector<4xf64>
      %49 = arith.divf %45, %46 : vector<4xf64>
      %50 = math.log %49 : vector<4xf64>
      %51 = arith.mulf %7, %44 : vector<4xf64>
      %52 = arith.addf %50, %51 : vector<4xf64>
      %53 = arith.divf %52, %48 : vector<4xf64>
      %54 = arith.subf %53, %48 : vector<4xf64>
      %55 = arith.mulf %53, %8 : vector<4xf64>
      %56 = arith.negf %55 : vector<4xf64>
      %57 = math.exp %56 : vector<4xf64>
      %58 = arith.addf %9, %57 : vector<4xf64>
      %59 = arith.divf %9, %58 : vector<4xf64>
      %60 = arith.mulf %54, %8 : vector<4xf64>
      %61 = arith.negf %60 : vector<4xf64>
      %62 = math.exp %61 : vector<4xf64>
      %63 = arith.addf %9, %62 : vector<4xf64>
      %64 = arith.divf %9, %63 : vector<4xf64>
      %65 = arith.mulf %45, %59 : vector<4xf64>
      %66 = arith.mulf %10, %44 : vector<4xf64>
      %67 = math.exp %66 : vector<4xf64>
      %68 = arith.mulf %46, %67 : vector<4xf64>
      %69 = arith.mulf %68, %64 : vector<4xf64>
      %70 = arith.subf %65, %69 : vector<4xf64>
      affine.vector_store %70, %out_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_3 = %41 to %12 step 4 {
      %71 = vector.maskedload %time[%i_3], %43, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %72 = vector.maskedload %spot[%i_3], %43, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %73 = vector.maskedload %strike[%i_3], %43, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %74 = math.sqrt %71 : vector<4xf64>
      %75 = arith.mulf %6, %74 : vector<4xf64>
      %76 = arith.divf %72, %73 : vector<4xf64>
      %77 = math.log %76 : vector<4xf64>
      %78 = arith.mulf %7, %71 : vector<4xf64>
      %79 = arith.addf %77, %78 : vector<4xf64>
      %80 = arith.divf %79, %75 : vector<4xf64>
      %81 = arith.subf %80, %75 : vector<4xf64>
      %82 = arith.mulf %80, %8 : vector<4xf64>
      %83 = arith.negf %82 : vector<4xf64>
      %84 = math.exp %83 : vector<4xf64>
      %85 = arith.addf %9, %84 : vector<4xf64>
      %86 = arith.divf %9, %85 : vector<4xf64>
      %87 = arith.mulf %81, %8 : vector<4xf64>
      %88 = arith.negf %87 : vector<4xf64>
      %89 = math.exp %88 : vector<4xf64>
      %90 = arith.addf %9, %89 : vector<4xf64>
      %91 = arith.divf %9, %90 : vector<4xf64>
      %92 = arith.mulf %72, %86 : vector<4xf64>
      %93 = arith.mulf %10, %71 : vector<4xf64>
      %94 = math.exp %93 : vector<4xf64>
      %95 = arith.mulf %73, %94 : vector<4xf64>
      %96 = arith.mulf %95, %91 : vector<4xf64>
      %97 = arith.subf %92, %96 : vector<4xf64>
      vector.maskedstore %out_1[%i_3], %43, %97 : memref<?xf64>, vector<4xi1>, vector<4xf64>
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
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
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
    %16 = arith.constant 286721 : index
    %17 = arith.muli %15, %16 : index
    %18 = arith.constant 32768 : index
    %19 = arith.cmpi sge, %17, %18 : index
    "omp.parallel"(%19) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %9, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %20 = vector.load %time[%i_1] : memref<?xf64>, vector<4xf64>
            %21 = vector.load %spot[%i_1] : memref<?xf64>, vector<4xf64>
            %22 = vector.load %strike[%i_1] : memref<?xf64>, vector<4xf64>
            %23 = math.sqrt %20 : vector<4xf64>
            %24 = arith.mulf %0, %23 : vector<4xf64>
            %25 = arith.divf %21, %22 : vector<4xf64>
            %26 = func.call @log_v4f64(%25) : (vector<4xf64>) -> vector<4xf64>
            %27 = arith.mulf %1, %20 : vector<4xf64>
            %28 = arith.addf %26, %27 : vector<4xf64>
            %29 = arith.divf %28, %24 : vector<4xf64>
            %30 = arith.subf %29, %24 : vector<4xf64>
            %31 = arith.mulf %29, %2 : vector<4xf64>
            %32 = arith.negf %31 : vector<4xf64>
            %33 = func.call @exp_v4f64(%32) : (vector<4xf64>) -> vector<4xf64>
            %34 = arith.addf %3, %33 : vector<4xf64>
            %35 = arith.divf %3, %34 : vector<4xf64>
            %36 = arith.mulf %30, %2 : vector<4xf64>
            %37 = arith.negf %36 : vector<4xf64>
            %38 = func.call @exp_v4f64(%37) : (vector<4xf64>) -> vector<4xf64>
            %39 = arith.addf %3, %38 : vector<4xf64>
            %40 = arith.divf %3, %39 : vector<4xf64>
            %41 = arith.mulf %21, %35 : vector<4xf64>
            %42 = arith.mulf %4, %20 : vector<4xf64>
            %43 = func.call @exp_v4f64(%42) : (vector<4xf64>) -> vector<4xf64>
            %44 = arith.mulf %22, %43 : vector<4xf64>
            %45 = arith.mulf %44, %40 : vector<4xf64>
            %46 = arith.subf %41, %45 : vector<4xf64>
            vector.store %46, %out_1[%i_1] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %47 = arith.subi %6, %9 overflow<nsw> : index
    %48 = arith.shrsi %47, %c2 : index
    %49 = arith.muli %48, %c4 overflow<nsw> : index
    %50 = arith.addi %49, %9 overflow<nsw> : index
    %51 = arith.maxsi %50, %9 : index
    %52 = arith.subi %6, %51 overflow<nsw> : index
    %53 = vector.create_mask %52 : vector<4xi1>
    scf.for %i_2 = %9 to %51 step %c4 {
      %54 = vector.load %time[%i_2] : memref<?xf64>, vector<4xf64>
      %55 = vector.load %spot[%i_2] : memref<?xf64>, vector<4xf64>
      %56 = vector.load %strike[%i_2] : memref<?xf64>, vector<4xf64>
      %57 = math.sqrt %54 : vector<4xf64>
      %58 = arith.mulf %0, %57 : vector<4xf64>
      %59 = arith.divf %55, %56 : vector<4xf64>
      %60 = func.call @log_v4f64(%59) : (vector<4xf64>) -> vector<4xf64>
      %61 = arith.mulf %1, %54 : vector<4xf64>
      %62 = arith.addf %60, %61 : vector<4xf64>
      %63 = arith.divf %62, %58 : vector<4xf64>
      %64 = arith.subf %63, %58 : vector<4xf64>
      %65 = arith.mulf %63, %2 : vector<4xf64>
      %66 = arith.negf %65 : vector<4xf64>
      %67 = func.call @exp_v4f64(%66) : (vector<4xf64>) -> vector<4xf64>
      %68 = arith.addf %3, %67 : vector<4xf64>
      %69 = arith.divf %3, %68 : vector<4xf64>
      %70 = arith.mulf %64, %2 : vector<4xf64>
      %71 = arith.negf %70 : vector<4xf64>
      %72 = func.call @exp_v4f64(%71) : (vector<4xf64>) -> vector<4xf64>
      %73 = arith.addf %3, %72 : vector<4xf64>
      %74 = arith.divf %3, %73 : vector<4xf64>
      %75 = arith.mulf %55, %69 : vector<4xf64>
      %76 = arith.mulf %4, %54 : vector<4xf64>
      %77 = func.call @exp_v4f64(%76) : (vector<4xf64>) -> vector<4xf64>
      %78 = arith.mulf %56, %77 : vector<4xf64>
      %79 = arith.mulf %78, %74 : vector<4xf64>
      %80 = arith.subf %75, %79 : vector<4xf64>
      vector.store %80, %out_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %51 to %6 step %c4 {
      %81 = vector.maskedload %time[%i_3], %53, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %82 = vector.maskedload %spot[%i_3], %53, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %83 = vector.maskedload %strike[%i_3], %53, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %84 = math.sqrt %81 : vector<4xf64>
      %85 = arith.mulf %0, %84 : vector<4xf64>
      %86 = arith.divf %82, %83 : vector<4xf64>
      %87 = func.call @log_v4f64(%86) : (vector<4xf64>) -> vector<4xf64>
      %88 = arith.mulf %1, %81 : vector<4xf64>
      %89 = arith.addf %87, %88 : vector<4xf64>
      %90 = arith.divf %89, %85 : vector<4xf64>
      %91 = arith.subf %90, %85 : vector<4xf64>
      %92 = arith.mulf %90, %2 : vector<4xf64>
      %93 = arith.negf %92 : vector<4xf64>
      %94 = func.call @exp_v4f64(%93) : (vector<4xf64>) -> vector<4xf64>
      %95 = arith.addf %3, %94 : vector<4xf64>
      %96 = arith.divf %3, %95 : vector<4xf64>
      %97 = arith.mulf %91, %2 : vector<4xf64>
      %98 = arith.negf %97 : vector<4xf64>
      %99 = func.call @exp_v4f64(%98) : (vector<4xf64>) -> vector<4xf64>
      %100 = arith.addf %3, %99 : vector<4xf64>
      %101 = arith.divf %3, %100 : vector<4xf64>
      %102 = arith.mulf %82, %96 : vector<4xf64>
      %103 = arith.mulf %4, %81 : vector<4xf64>
      %104 = func.call @exp_v4f64(%103) : (vector<4xf64>) -> vector<4xf64>
      %105 = arith.mulf %83, %104 : vector<4xf64>
      %106 = arith.mulf %105, %101 : vector<4xf64>
      %107 = arith.subf %102, %106 : vector<4xf64>
      vector.maskedstore %out_1[%i_3], %53, %107 : memref<?xf64>, vector<4xi1>, vector<4xf64>
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
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(8191) : i64
    %6 = llvm.mlir.constant(286721) : i64
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
    %18 = llvm.mlir.constant(0 : i32) : i32
    %19 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %20 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %21 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %24 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %25 = llvm.ashr %spot_size0, %1 : i64
    %26 = llvm.mul %25, %0 overflow<nsw> : i64
    %27 = llvm.intr.smax(%26, %2) : (i64, i64) -> i64
    %28 = llvm.intr.smax(%27, %2) : (i64, i64) -> i64
    %29 = llvm.add %28, %5 : i64
    %30 = llvm.udiv %29, %0 : i64
    %31 = llvm.mul %30, %6 : i64
    %32 = llvm.icmp "sge" %31, %7 : i64
    %33 = llvm.icmp "sgt" %27, %2 : i64
    %34 = llvm.sub %27, %8 overflow<nsw> : i64
    %35 = llvm.sdiv %34, %0 : i64
    %36 = llvm.add %35, %8 overflow<nsw> : i64
    %37 = llvm.select %33, %36, %2 : i1, i64
    llvm.cond_br %32, ^bb1, ^bb2
  ^bb1:
    llvm.store %27, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %38 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time, %38 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %39 = llvm.getelementptr inbounds %10[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time_size0, %39 {alignment = 8 : i64} : i64, !llvm.ptr
    %40 = llvm.getelementptr inbounds %10[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot, %40 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %41 = llvm.getelementptr inbounds %10[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot_size0, %41 {alignment = 8 : i64} : i64, !llvm.ptr
    %42 = llvm.getelementptr inbounds %10[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike, %42 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %43 = llvm.getelementptr inbounds %10[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike_size0, %43 {alignment = 8 : i64} : i64, !llvm.ptr
    %44 = llvm.getelementptr inbounds %10[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %44 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %45 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %46 = llvm.call @stepwell_parallel_for(%45, %10, %37, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%46 : i32)
  ^bb2:
    %47 = llvm.call @program.parallel0(%2, %37, %27, %time, %time_size0, %spot, %spot_size0, %strike, %strike_size0, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%47 : i32)
  ^bb3(%48: i32):
    %49 = llvm.sub %spot_size0, %27 overflow<nsw> : i64
    %50 = llvm.ashr %49, %4 : i64
    %51 = llvm.mul %50, %3 overflow<nsw> : i64
    %52 = llvm.add %51, %27 overflow<nsw> : i64
    %53 = llvm.intr.smax(%52, %27) : (i64, i64) -> i64
    %54 = llvm.sub %spot_size0, %53 overflow<nsw> : i64
    %55 = llvm.intr.smin(%54, %3) : (i64, i64) -> i64
    %56 = llvm.intr.smax(%55, %2) : (i64, i64) -> i64
    %57 = llvm.trunc %56 : i64 to i32
    %58 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %59 = llvm.mlir.poison : vector<4xi32>
    %60 = llvm.insertelement %57, %59[%2 : i64] : vector<4xi32>
    %61 = llvm.shufflevector %60, %59 [0, 0, 0, 0] : vector<4xi32>
    %62 = llvm.icmp "slt" %58, %61 : vector<4xi32>
    %63 = llvm.icmp "slt" %27, %53 : i64
    llvm.cond_br %63, ^bb4(%27 : i64), ^bb5
  ^bb4(%i: i64):
    %64 = llvm.getelementptr inbounds %time[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %66 = llvm.getelementptr inbounds %spot[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %67 = llvm.load %66 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %68 = llvm.getelementptr inbounds %strike[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %69 = llvm.load %68 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %70 = llvm.intr.sqrt(%65) : (vector<4xf64>) -> vector<4xf64>
    %71 = llvm.fmul %19, %70 : vector<4xf64>
    %72 = llvm.fdiv %67, %69 : vector<4xf64>
    %73 = llvm.call @log_v4f64(%72) : (vector<4xf64>) -> vector<4xf64>
    %74 = llvm.fmul %20, %65 : vector<4xf64>
    %75 = llvm.fadd %73, %74 : vector<4xf64>
    %76 = llvm.fdiv %75, %71 : vector<4xf64>
    %77 = llvm.fsub %76, %71 : vector<4xf64>
    %78 = llvm.fmul %76, %21 : vector<4xf64>
    %79 = llvm.fneg %78 : vector<4xf64>
    %80 = llvm.call @exp_v4f64(%79) : (vector<4xf64>) -> vector<4xf64>
    %81 = llvm.fadd %22, %80 : vector<4xf64>
    %82 = llvm.fdiv %22, %81 : vector<4xf64>
    %83 = llvm.fmul %77, %21 : vector<4xf64>
    %84 = llvm.fneg %83 : vector<4xf64>
    %85 = llvm.call @exp_v4f64(%84) : (vector<4xf64>) -> vector<4xf64>
    %86 = llvm.fadd %22, %85 : vector<4xf64>
    %87 = llvm.fdiv %22, %86 : vector<4xf64>
    %88 = llvm.fmul %67, %82 : vector<4xf64>
    %89 = llvm.fmul %23, %65 : vector<4xf64>
    %90 = llvm.call @exp_v4f64(%89) : (vector<4xf64>) -> vector<4xf64>
    %91 = llvm.fmul %69, %90 : vector<4xf64>
    %92 = llvm.fmul %91, %87 : vector<4xf64>
    %93 = llvm.fsub %88, %92 : vector<4xf64>
    %94 = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %93, %94 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %95 = llvm.add %i, %3 overflow<nsw> : i64
    %96 = llvm.icmp "slt" %95, %53 : i64
    llvm.cond_br %96, ^bb4(%95 : i64), ^bb5
  ^bb5:
    %97 = llvm.icmp "slt" %53, %spot_size0 : i64
    llvm.cond_br %97, ^bb6(%53 : i64), ^bb7
  ^bb6(%i_1: i64):
    %98 = llvm.getelementptr inbounds %time[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %99 = llvm.intr.masked.load %98, %62, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %100 = llvm.getelementptr inbounds %spot[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %101 = llvm.intr.masked.load %100, %62, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %102 = llvm.getelementptr inbounds %strike[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %103 = llvm.intr.masked.load %102, %62, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %104 = llvm.intr.sqrt(%99) : (vector<4xf64>) -> vector<4xf64>
    %105 = llvm.fmul %19, %104 : vector<4xf64>
    %106 = llvm.fdiv %101, %103 : vector<4xf64>
    %107 = llvm.call @log_v4f64(%106) : (vector<4xf64>) -> vector<4xf64>
    %108 = llvm.fmul %20, %99 : vector<4xf64>
    %109 = llvm.fadd %107, %108 : vector<4xf64>
    %110 = llvm.fdiv %109, %105 : vector<4xf64>
    %111 = llvm.fsub %110, %105 : vector<4xf64>
    %112 = llvm.fmul %110, %21 : vector<4xf64>
    %113 = llvm.fneg %112 : vector<4xf64>
    %114 = llvm.call @exp_v4f64(%113) : (vector<4xf64>) -> vector<4xf64>
    %115 = llvm.fadd %22, %114 : vector<4xf64>
    %116 = llvm.fdiv %22, %115 : vector<4xf64>
    %117 = llvm.fmul %111, %21 : vector<4xf64>
    %118 = llvm.fneg %117 : vector<4xf64>
    %119 = llvm.call @exp_v4f64(%118) : (vector<4xf64>) -> vector<4xf64>
    %120 = llvm.fadd %22, %119 : vector<4xf64>
    %121 = llvm.fdiv %22, %120 : vector<4xf64>
    %122 = llvm.fmul %101, %116 : vector<4xf64>
    %123 = llvm.fmul %23, %99 : vector<4xf64>
    %124 = llvm.call @exp_v4f64(%123) : (vector<4xf64>) -> vector<4xf64>
    %125 = llvm.fmul %103, %124 : vector<4xf64>
    %126 = llvm.fmul %125, %121 : vector<4xf64>
    %127 = llvm.fsub %122, %126 : vector<4xf64>
    %128 = llvm.getelementptr inbounds %out[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %127, %128, %62 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %129 = llvm.add %i_1, %3 overflow<nsw> : i64
    %130 = llvm.icmp "slt" %129, %spot_size0 : i64
    llvm.cond_br %130, ^bb6(%129 : i64), ^bb7
  ^bb7:
    llvm.return %18 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %131: i64, %time_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %time_size0_1: i64, %spot_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %spot_size0_1: i64, %strike_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %strike_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %132 = llvm.mlir.constant(0) : i64
    %133 = llvm.mlir.constant(8192) : i64
    %134 = llvm.mlir.constant(4) : i64
    %135 = llvm.mlir.constant(1) : i64
    %136 = llvm.mlir.constant(0 : i32) : i32
    %137 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %138 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %139 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %140 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %141 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %142 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %142, ^bb1(%begin : i64), ^bb4
  ^bb1(%143: i64):
    %i_strip = llvm.mul %143, %133 overflow<nsw> : i64
    llvm.br ^bb2(%132 : i64)
  ^bb2(%i_2: i64):
    %i_3 = llvm.add %i_strip, %i_2 overflow<nsw> : i64
    %144 = llvm.getelementptr inbounds %time_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %146 = llvm.getelementptr inbounds %spot_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %147 = llvm.load %146 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %148 = llvm.getelementptr inbounds %strike_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %149 = llvm.load %148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %150 = llvm.intr.sqrt(%145) : (vector<4xf64>) -> vector<4xf64>
    %151 = llvm.fmul %137, %150 : vector<4xf64>
    %152 = llvm.fdiv %147, %149 : vector<4xf64>
    %153 = llvm.call @log_v4f64(%152) : (vector<4xf64>) -> vector<4xf64>
    %154 = llvm.fmul %138, %145 : vector<4xf64>
    %155 = llvm.fadd %153, %154 : vector<4xf64>
    %156 = llvm.fdiv %155, %151 : vector<4xf64>
    %157 = llvm.fsub %156, %151 : vector<4xf64>
    %158 = llvm.fmul %156, %139 : vector<4xf64>
    %159 = llvm.fneg %158 : vector<4xf64>
    %160 = llvm.call @exp_v4f64(%159) : (vector<4xf64>) -> vector<4xf64>
    %161 = llvm.fadd %140, %160 : vector<4xf64>
    %162 = llvm.fdiv %140, %161 : vector<4xf64>
    %163 = llvm.fmul %157, %139 : vector<4xf64>
    %164 = llvm.fneg %163 : vector<4xf64>
    %165 = llvm.call @exp_v4f64(%164) : (vector<4xf64>) -> vector<4xf64>
    %166 = llvm.fadd %140, %165 : vector<4xf64>
    %167 = llvm.fdiv %140, %166 : vector<4xf64>
    %168 = llvm.fmul %147, %162 : vector<4xf64>
    %169 = llvm.fmul %141, %145 : vector<4xf64>
    %170 = llvm.call @exp_v4f64(%169) : (vector<4xf64>) -> vector<4xf64>
    %171 = llvm.fmul %149, %170 : vector<4xf64>
    %172 = llvm.fmul %171, %167 : vector<4xf64>
    %173 = llvm.fsub %168, %172 : vector<4xf64>
    %174 = llvm.getelementptr inbounds %out_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %173, %174 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %175 = llvm.add %i_2, %134 overflow<nsw> : i64
    %176 = llvm.icmp "slt" %175, %133 : i64
    llvm.cond_br %176, ^bb2(%175 : i64), ^bb3
  ^bb3:
    %177 = llvm.add %143, %135 overflow<nsw> : i64
    %178 = llvm.icmp "slt" %177, %end : i64
    llvm.cond_br %178, ^bb1(%177 : i64), ^bb4
  ^bb4:
    llvm.return %136 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %179 = llvm.mlir.constant(8) : i64
    %180 = llvm.mlir.constant(16) : i64
    %181 = llvm.mlir.constant(24) : i64
    %182 = llvm.mlir.constant(32) : i64
    %183 = llvm.mlir.constant(40) : i64
    %184 = llvm.mlir.constant(48) : i64
    %185 = llvm.mlir.constant(56) : i64
    %186 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %187 = llvm.getelementptr inbounds %context[%179] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %188 = llvm.load %187 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %189 = llvm.getelementptr inbounds %context[%180] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %190 = llvm.load %189 {alignment = 8 : i64} : !llvm.ptr -> i64
    %191 = llvm.getelementptr inbounds %context[%181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %192 = llvm.load %191 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %193 = llvm.getelementptr inbounds %context[%182] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %194 = llvm.load %193 {alignment = 8 : i64} : !llvm.ptr -> i64
    %195 = llvm.getelementptr inbounds %context[%183] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %196 = llvm.load %195 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %197 = llvm.getelementptr inbounds %context[%184] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %198 = llvm.load %197 {alignment = 8 : i64} : !llvm.ptr -> i64
    %199 = llvm.getelementptr inbounds %context[%185] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %200 = llvm.load %199 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %201 = llvm.call @program.parallel0(%begin_1, %end_1, %186, %188, %190, %192, %194, %196, %198, %200) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %201 : i32
  }
  llvm.func @program_shapes(%spot_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %spot_size0_2: i64, %strike_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %strike_size0_2: i64, %time_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %time_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %202 = llvm.mlir.constant(0) : i64
    %203 = llvm.mlir.constant(1 : i32) : i32
    %204 = llvm.mlir.constant(2 : i32) : i32
    %205 = llvm.mlir.constant(0 : i32) : i32
    %206 = llvm.icmp "eq" %strike_size0_2, %spot_size0_2 : i64
    %207 = llvm.icmp "eq" %time_size0_2, %spot_size0_2 : i64
    llvm.cond_br %206, ^bb1, ^bb3(%203 : i32)
  ^bb1:
    llvm.cond_br %207, ^bb2, ^bb3(%204 : i32)
  ^bb2:
    llvm.store %spot_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %205 : i32
  ^bb3(%208: i32):
    llvm.return %208 : i32
  }
  llvm.func internal @log_v4f64(%209: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %210 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %211 = llvm.fcmp "olt" %209, %210 : vector<4xf64>
    %212 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %213 = llvm.fmul %209, %212 : vector<4xf64>
    %214 = llvm.select %211, %213, %209 : vector<4xi1>, vector<4xf64>
    %215 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %216 = llvm.bitcast %214 : vector<4xf64> to vector<4xi64>
    %217 = llvm.sub %216, %215 : vector<4xi64>
    %218 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %219 = llvm.ashr %217, %218 : vector<4xi64>
    %220 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %221 = llvm.and %217, %220 : vector<4xi64>
    %222 = llvm.add %221, %215 : vector<4xi64>
    %223 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %224 = llvm.sub %219, %223 : vector<4xi64>
    %225 = llvm.select %211, %224, %219 : vector<4xi1>, vector<4xi64>
    %226 = llvm.bitcast %222 : vector<4xi64> to vector<4xf64>
    %227 = llvm.sitofp %225 : vector<4xi64> to vector<4xf64>
    %228 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %229 = llvm.fsub %226, %228 : vector<4xf64>
    %230 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %231 = llvm.fmul %229, %229 : vector<4xf64>
    %232 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %233 = llvm.fadd %229, %232 : vector<4xf64>
    %234 = llvm.fdiv %229, %233 : vector<4xf64>
    %235 = llvm.fmul %234, %234 : vector<4xf64>
    %236 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %237 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %238 = llvm.intr.fma(%236, %235, %237) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %239 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %240 = llvm.intr.fma(%238, %235, %239) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %241 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %242 = llvm.intr.fma(%240, %235, %241) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %243 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %244 = llvm.intr.fma(%242, %235, %243) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %245 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %246 = llvm.intr.fma(%244, %235, %245) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %247 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %248 = llvm.intr.fma(%246, %235, %247) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %249 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %250 = llvm.intr.fma(%248, %235, %249) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %251 = llvm.fmul %235, %250 : vector<4xf64>
    %252 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %253 = llvm.fmul %231, %252 : vector<4xf64>
    %254 = llvm.fadd %253, %251 : vector<4xf64>
    %255 = llvm.fmul %234, %254 : vector<4xf64>
    %256 = llvm.fsub %253, %255 : vector<4xf64>
    %257 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %258 = llvm.fmul %227, %257 : vector<4xf64>
    %259 = llvm.fsub %256, %258 : vector<4xf64>
    %260 = llvm.fsub %229, %259 : vector<4xf64>
    %261 = llvm.intr.fma(%227, %230, %260) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %262 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %263 = llvm.fcmp "olt" %209, %262 : vector<4xf64>
    %264 = llvm.select %263, %261, %209 : vector<4xi1>, vector<4xf64>
    %265 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %266 = llvm.fcmp "oeq" %209, %265 : vector<4xf64>
    %267 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %268 = llvm.select %266, %267, %264 : vector<4xi1>, vector<4xf64>
    %269 = llvm.fcmp "olt" %209, %265 : vector<4xf64>
    %270 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %271 = llvm.select %269, %270, %268 : vector<4xi1>, vector<4xf64>
    llvm.return %271 : vector<4xf64>
  }
  llvm.func internal @exp_v4f64(%272: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %273 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %274 = llvm.fcmp "ogt" %272, %273 : vector<4xf64>
    %275 = llvm.select %274, %273, %272 : vector<4xi1>, vector<4xf64>
    %276 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %277 = llvm.fcmp "olt" %275, %276 : vector<4xf64>
    %278 = llvm.select %277, %276, %275 : vector<4xi1>, vector<4xf64>
    %279 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %280 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %281 = llvm.intr.fma(%278, %280, %279) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %282 = llvm.fsub %281, %279 : vector<4xf64>
    %283 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %284 = llvm.intr.fma(%282, %283, %278) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %285 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %286 = llvm.intr.fma(%282, %285, %284) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %287 = llvm.fmul %286, %286 : vector<4xf64>
    %288 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %289 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %290 = llvm.intr.fma(%288, %287, %289) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %291 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %292 = llvm.intr.fma(%290, %287, %291) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %293 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %294 = llvm.intr.fma(%292, %287, %293) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %295 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %296 = llvm.intr.fma(%294, %287, %295) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %297 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %298 = llvm.intr.fma(%296, %287, %297) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %299 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %300 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %301 = llvm.intr.fma(%299, %287, %300) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %302 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %303 = llvm.intr.fma(%301, %287, %302) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %304 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %305 = llvm.intr.fma(%303, %287, %304) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %306 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %307 = llvm.intr.fma(%305, %287, %306) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %308 = llvm.intr.fma(%286, %307, %298) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %309 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %310 = llvm.intr.fma(%286, %308, %309) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %311 = llvm.intr.fma(%286, %310, %309) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %312 = llvm.bitcast %281 : vector<4xf64> to vector<4xi64>
    %313 = llvm.bitcast %279 : vector<4xf64> to vector<4xi64>
    %314 = llvm.sub %312, %313 : vector<4xi64>
    %315 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %316 = llvm.ashr %314, %315 : vector<4xi64>
    %317 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %318 = llvm.add %316, %317 : vector<4xi64>
    %319 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %320 = llvm.shl %318, %319 : vector<4xi64>
    %321 = llvm.bitcast %320 : vector<4xi64> to vector<4xf64>
    %322 = llvm.fmul %311, %321 : vector<4xf64>
    %323 = llvm.sub %314, %316 : vector<4xi64>
    %324 = llvm.add %323, %317 : vector<4xi64>
    %325 = llvm.shl %324, %319 : vector<4xi64>
    %326 = llvm.bitcast %325 : vector<4xi64> to vector<4xf64>
    %327 = llvm.fmul %322, %326 : vector<4xf64>
    llvm.return %327 : vector<4xf64>
  }
}
