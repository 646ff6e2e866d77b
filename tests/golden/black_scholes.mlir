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
    %13 = arith.shrsi %12, %c13 : index
    %14 = arith.muli %13, %c8192 overflow<nsw> : index
    %15 = arith.maxsi %14, %c0 : index
    %16 = arith.constant 8192 : index
    %17 = arith.ceildivsi %15, %16 : index
    %18 = arith.constant 0 : index
    %19 = arith.maxsi %17, %18 : index
    %20 = arith.constant 286721 : index
    %21 = arith.muli %19, %20 : index
    %22 = arith.constant 32768 : index
    %23 = arith.cmpi sge, %21, %22 : index
    "omp.parallel"(%23) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %15, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %24 = vector.load %time[%i_1] : memref<?xf64>, vector<4xf64>
            %25 = vector.load %spot[%i_1] : memref<?xf64>, vector<4xf64>
            %26 = vector.load %strike[%i_1] : memref<?xf64>, vector<4xf64>
            %27 = math.sqrt %24 : vector<4xf64>
            %28 = arith.mulf %6, %27 : vector<4xf64>
            %29 = arith.divf %25, %26 : vector<4xf64>
            %30 = func.call @log_v4f64(%29) : (vector<4xf64>) -> vector<4xf64>
            %31 = arith.mulf %7, %24 : vector<4xf64>
            %32 = arith.addf %30, %31 : vector<4xf64>
            %33 = arith.divf %32, %28 : vector<4xf64>
            %34 = arith.subf %33, %28 : vector<4xf64>
            %35 = arith.mulf %33, %8 : vector<4xf64>
            %36 = arith.negf %35 : vector<4xf64>
            %37 = func.call @exp_v4f64(%36) : (vector<4xf64>) -> vector<4xf64>
            %38 = arith.addf %9, %37 : vector<4xf64>
            %39 = arith.divf %9, %38 : vector<4xf64>
            %40 = arith.mulf %34, %8 : vector<4xf64>
            %41 = arith.negf %40 : vector<4xf64>
            %42 = func.call @exp_v4f64(%41) : (vector<4xf64>) -> vector<4xf64>
            %43 = arith.addf %9, %42 : vector<4xf64>
            %44 = arith.divf %9, %43 : vector<4xf64>
            %45 = arith.mulf %25, %39 : vector<4xf64>
            %46 = arith.mulf %10, %24 : vector<4xf64>
            %47 = func.call @exp_v4f64(%46) : (vector<4xf64>) -> vector<4xf64>
            %48 = arith.mulf %26, %47 : vector<4xf64>
            %49 = arith.mulf %48, %44 : vector<4xf64>
            %50 = arith.subf %45, %49 : vector<4xf64>
            vector.store %50, %out_1[%i_1] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %51 = arith.subi %12, %15 overflow<nsw> : index
    %52 = arith.shrsi %51, %c2 : index
    %53 = arith.muli %52, %c4 overflow<nsw> : index
    %54 = arith.addi %53, %15 overflow<nsw> : index
    %55 = arith.maxsi %54, %15 : index
    %56 = arith.subi %12, %55 overflow<nsw> : index
    %57 = vector.create_mask %56 : vector<4xi1>
    scf.for %i_2 = %15 to %55 step %c4 {
      %58 = vector.load %time[%i_2] : memref<?xf64>, vector<4xf64>
      %59 = vector.load %spot[%i_2] : memref<?xf64>, vector<4xf64>
      %60 = vector.load %strike[%i_2] : memref<?xf64>, vector<4xf64>
      %61 = math.sqrt %58 : vector<4xf64>
      %62 = arith.mulf %6, %61 : vector<4xf64>
      %63 = arith.divf %59, %60 : vector<4xf64>
      %64 = func.call @log_v4f64(%63) : (vector<4xf64>) -> vector<4xf64>
      %65 = arith.mulf %7, %58 : vector<4xf64>
      %66 = arith.addf %64, %65 : vector<4xf64>
      %67 = arith.divf %66, %62 : vector<4xf64>
      %68 = arith.subf %67, %62 : vector<4xf64>
      %69 = arith.mulf %67, %8 : vector<4xf64>
      %70 = arith.negf %69 : vector<4xf64>
      %71 = func.call @exp_v4f64(%70) : (vector<4xf64>) -> vector<4xf64>
      %72 = arith.addf %9, %71 : vector<4xf64>
      %73 = arith.divf %9, %72 : vector<4xf64>
      %74 = arith.mulf %68, %8 : vector<4xf64>
      %75 = arith.negf %74 : vector<4xf64>
      %76 = func.call @exp_v4f64(%75) : (vector<4xf64>) -> vector<4xf64>
      %77 = arith.addf %9, %76 : vector<4xf64>
      %78 = arith.divf %9, %77 : vector<4xf64>
      %79 = arith.mulf %59, %73 : vector<4xf64>
      %80 = arith.mulf %10, %58 : vector<4xf64>
      %81 = func.call @exp_v4f64(%80) : (vector<4xf64>) -> vector<4xf64>
      %82 = arith.mulf %60, %81 : vector<4xf64>
      %83 = arith.mulf %82, %78 : vector<4xf64>
      %84 = arith.subf %79, %83 : vector<4xf64>
      vector.store %84, %out_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %55 to %12 step %c4 {
      %85 = vector.maskedload %time[%i_3], %57, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %86 = vector.maskedload %spot[%i_3], %57, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %87 = vector.maskedload %strike[%i_3], %57, %11 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %88 = math.sqrt %85 : vector<4xf64>
      %89 = arith.mulf %6, %88 : vector<4xf64>
      %90 = arith.divf %86, %87 : vector<4xf64>
      %91 = func.call @log_v4f64(%90) : (vector<4xf64>) -> vector<4xf64>
      %92 = arith.mulf %7, %85 : vector<4xf64>
      %93 = arith.addf %91, %92 : vector<4xf64>
      %94 = arith.divf %93, %89 : vector<4xf64>
      %95 = arith.subf %94, %89 : vector<4xf64>
      %96 = arith.mulf %94, %8 : vector<4xf64>
      %97 = arith.negf %96 : vector<4xf64>
      %98 = func.call @exp_v4f64(%97) : (vector<4xf64>) -> vector<4xf64>
      %99 = arith.addf %9, %98 : vector<4xf64>
      %100 = arith.divf %9, %99 : vector<4xf64>
      %101 = arith.mulf %95, %8 : vector<4xf64>
      %102 = arith.negf %101 : vector<4xf64>
      %103 = func.call @exp_v4f64(%102) : (vector<4xf64>) -> vector<4xf64>
      %104 = arith.addf %9, %103 : vector<4xf64>
      %105 = arith.divf %9, %104 : vector<4xf64>
      %106 = arith.mulf %86, %100 : vector<4xf64>
      %107 = arith.mulf %10, %85 : vector<4xf64>
      %108 = func.call @exp_v4f64(%107) : (vector<4xf64>) -> vector<4xf64>
      %109 = arith.mulf %87, %108 : vector<4xf64>
      %110 = arith.mulf %109, %105 : vector<4xf64>
      %111 = arith.subf %106, %110 : vector<4xf64>
      vector.maskedstore %out_1[%i_3], %57, %111 : memref<?xf64>, vector<4xi1>, vector<4xf64>
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
    %5 = llvm.mlir.constant(1) : i64
    %6 = llvm.mlir.constant(286721) : i64
    %7 = llvm.mlir.constant(32768) : i64
    %8 = llvm.mlir.constant(64) : i64
    %9 = llvm.alloca %8 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %10 = llvm.mlir.constant(8) : i64
    %11 = llvm.mlir.constant(16) : i64
    %12 = llvm.mlir.constant(24) : i64
    %13 = llvm.mlir.constant(32) : i64
    %14 = llvm.mlir.constant(40) : i64
    %15 = llvm.mlir.constant(48) : i64
    %16 = llvm.mlir.constant(56) : i64
    %17 = llvm.mlir.constant(0 : i32) : i32
    %18 = llvm.mlir.constant(3.000000e-01 : f64) : f64
    %19 = llvm.mlir.constant(6.500000e-02 : f64) : f64
    %20 = llvm.mlir.constant(1.702000e+00 : f64) : f64
    %21 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %22 = llvm.mlir.constant(-2.000000e-02 : f64) : f64
    %23 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %24 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %25 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %26 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %27 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %28 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %29 = llvm.ashr %spot_size0, %1 : i64
    %30 = llvm.mul %29, %0 overflow<nsw> : i64
    %31 = llvm.intr.smax(%30, %2) : (i64, i64) -> i64
    %32 = llvm.sdiv %31, %0 : i64
    %33 = llvm.srem %31, %0 : i64
    %34 = llvm.icmp "ne" %33, %2 : i64
    %35 = llvm.xor %33, %0 : i64
    %36 = llvm.icmp "sge" %35, %2 : i64
    %37 = llvm.and %34, %36 : i1
    %38 = llvm.add %32, %5 : i64
    %39 = llvm.select %37, %38, %32 : i1, i64
    %40 = llvm.intr.smax(%39, %2) : (i64, i64) -> i64
    %41 = llvm.mul %40, %6 : i64
    %42 = llvm.icmp "sge" %41, %7 : i64
    %43 = llvm.icmp "sgt" %31, %2 : i64
    %44 = llvm.sub %31, %5 overflow<nsw> : i64
    %45 = llvm.sdiv %44, %0 : i64
    %46 = llvm.add %45, %5 overflow<nsw> : i64
    %47 = llvm.select %43, %46, %2 : i1, i64
    llvm.cond_br %42, ^bb1, ^bb2
  ^bb1:
    llvm.store %31, %9 {alignment = 8 : i64} : i64, !llvm.ptr
    %48 = llvm.getelementptr inbounds %9[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time, %48 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %49 = llvm.getelementptr inbounds %9[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time_size0, %49 {alignment = 8 : i64} : i64, !llvm.ptr
    %50 = llvm.getelementptr inbounds %9[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot, %50 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %51 = llvm.getelementptr inbounds %9[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot_size0, %51 {alignment = 8 : i64} : i64, !llvm.ptr
    %52 = llvm.getelementptr inbounds %9[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike, %52 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %53 = llvm.getelementptr inbounds %9[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike_size0, %53 {alignment = 8 : i64} : i64, !llvm.ptr
    %54 = llvm.getelementptr inbounds %9[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %54 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %55 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %56 = llvm.call @stepwell_parallel_for(%55, %9, %47, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%56 : i32)
  ^bb2:
    %57 = llvm.call @program.parallel0(%2, %47, %31, %time, %time_size0, %spot, %spot_size0, %strike, %strike_size0, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%57 : i32)
  ^bb3(%58: i32):
    %59 = llvm.sub %spot_size0, %31 overflow<nsw> : i64
    %60 = llvm.ashr %59, %4 : i64
    %61 = llvm.mul %60, %3 overflow<nsw> : i64
    %62 = llvm.add %61, %31 overflow<nsw> : i64
    %63 = llvm.intr.smax(%62, %31) : (i64, i64) -> i64
    %64 = llvm.sub %spot_size0, %63 overflow<nsw> : i64
    %65 = llvm.intr.smin(%64, %3) : (i64, i64) -> i64
    %66 = llvm.intr.smax(%65, %2) : (i64, i64) -> i64
    %67 = llvm.trunc %66 : i64 to i32
    %68 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %69 = llvm.mlir.poison : vector<4xi32>
    %70 = llvm.insertelement %67, %69[%2 : i64] : vector<4xi32>
    %71 = llvm.shufflevector %70, %69 [0, 0, 0, 0] : vector<4xi32>
    %72 = llvm.icmp "slt" %68, %71 : vector<4xi32>
    %73 = llvm.icmp "slt" %31, %63 : i64
    llvm.cond_br %73, ^bb4(%31 : i64), ^bb5
  ^bb4(%i: i64):
    %74 = llvm.getelementptr inbounds %time[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %75 = llvm.load %74 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %76 = llvm.getelementptr inbounds %spot[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %77 = llvm.load %76 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %78 = llvm.getelementptr inbounds %strike[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %80 = llvm.intr.sqrt(%75) : (vector<4xf64>) -> vector<4xf64>
    %81 = llvm.fmul %23, %80 : vector<4xf64>
    %82 = llvm.fdiv %77, %79 : vector<4xf64>
    %83 = llvm.call @log_v4f64(%82) : (vector<4xf64>) -> vector<4xf64>
    %84 = llvm.fmul %24, %75 : vector<4xf64>
    %85 = llvm.fadd %83, %84 : vector<4xf64>
    %86 = llvm.fdiv %85, %81 : vector<4xf64>
    %87 = llvm.fsub %86, %81 : vector<4xf64>
    %88 = llvm.fmul %86, %25 : vector<4xf64>
    %89 = llvm.fneg %88 : vector<4xf64>
    %90 = llvm.call @exp_v4f64(%89) : (vector<4xf64>) -> vector<4xf64>
    %91 = llvm.fadd %26, %90 : vector<4xf64>
    %92 = llvm.fdiv %26, %91 : vector<4xf64>
    %93 = llvm.fmul %87, %25 : vector<4xf64>
    %94 = llvm.fneg %93 : vector<4xf64>
    %95 = llvm.call @exp_v4f64(%94) : (vector<4xf64>) -> vector<4xf64>
    %96 = llvm.fadd %26, %95 : vector<4xf64>
    %97 = llvm.fdiv %26, %96 : vector<4xf64>
    %98 = llvm.fmul %77, %92 : vector<4xf64>
    %99 = llvm.fmul %27, %75 : vector<4xf64>
    %100 = llvm.call @exp_v4f64(%99) : (vector<4xf64>) -> vector<4xf64>
    %101 = llvm.fmul %79, %100 : vector<4xf64>
    %102 = llvm.fmul %101, %97 : vector<4xf64>
    %103 = llvm.fsub %98, %102 : vector<4xf64>
    %104 = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %103, %104 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %105 = llvm.add %i, %3 overflow<nsw> : i64
    %106 = llvm.icmp "slt" %105, %63 : i64
    llvm.cond_br %106, ^bb4(%105 : i64), ^bb5
  ^bb5:
    %107 = llvm.icmp "slt" %63, %spot_size0 : i64
    llvm.cond_br %107, ^bb6(%63 : i64), ^bb7
  ^bb6(%i_1: i64):
    %108 = llvm.getelementptr inbounds %time[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %109 = llvm.intr.masked.load %108, %72, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %110 = llvm.getelementptr inbounds %spot[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %111 = llvm.intr.masked.load %110, %72, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %112 = llvm.getelementptr inbounds %strike[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %113 = llvm.intr.masked.load %112, %72, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %114 = llvm.intr.sqrt(%109) : (vector<4xf64>) -> vector<4xf64>
    %115 = llvm.fmul %23, %114 : vector<4xf64>
    %116 = llvm.fdiv %111, %113 : vector<4xf64>
    %117 = llvm.call @log_v4f64(%116) : (vector<4xf64>) -> vector<4xf64>
    %118 = llvm.fmul %24, %109 : vector<4xf64>
    %119 = llvm.fadd %117, %118 : vector<4xf64>
    %120 = llvm.fdiv %119, %115 : vector<4xf64>
    %121 = llvm.fsub %120, %115 : vector<4xf64>
    %122 = llvm.fmul %120, %25 : vector<4xf64>
    %123 = llvm.fneg %122 : vector<4xf64>
    %124 = llvm.call @exp_v4f64(%123) : (vector<4xf64>) -> vector<4xf64>
    %125 = llvm.fadd %26, %124 : vector<4xf64>
    %126 = llvm.fdiv %26, %125 : vector<4xf64>
    %127 = llvm.fmul %121, %25 : vector<4xf64>
    %128 = llvm.fneg %127 : vector<4xf64>
    %129 = llvm.call @exp_v4f64(%128) : (vector<4xf64>) -> vector<4xf64>
    %130 = llvm.fadd %26, %129 : vector<4xf64>
    %131 = llvm.fdiv %26, %130 : vector<4xf64>
    %132 = llvm.fmul %111, %126 : vector<4xf64>
    %133 = llvm.fmul %27, %109 : vector<4xf64>
    %134 = llvm.call @exp_v4f64(%133) : (vector<4xf64>) -> vector<4xf64>
    %135 = llvm.fmul %113, %134 : vector<4xf64>
    %136 = llvm.fmul %135, %131 : vector<4xf64>
    %137 = llvm.fsub %132, %136 : vector<4xf64>
    %138 = llvm.getelementptr inbounds %out[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %137, %138, %72 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %139 = llvm.add %i_1, %3 overflow<nsw> : i64
    %140 = llvm.icmp "slt" %139, %spot_size0 : i64
    llvm.cond_br %140, ^bb6(%139 : i64), ^bb7
  ^bb7:
    llvm.return %17 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %141: i64, %time_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %time_size0_1: i64, %spot_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %spot_size0_1: i64, %strike_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %strike_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %142 = llvm.mlir.constant(0) : i64
    %143 = llvm.mlir.constant(8192) : i64
    %144 = llvm.mlir.constant(4) : i64
    %145 = llvm.mlir.constant(1) : i64
    %146 = llvm.mlir.constant(0 : i32) : i32
    %147 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %148 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %149 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %150 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %151 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %152 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %152, ^bb1(%begin : i64), ^bb4
  ^bb1(%153: i64):
    %i_strip = llvm.mul %153, %143 overflow<nsw> : i64
    llvm.br ^bb2(%142 : i64)
  ^bb2(%i_2: i64):
    %i_3 = llvm.add %i_strip, %i_2 overflow<nsw> : i64
    %154 = llvm.getelementptr inbounds %time_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %155 = llvm.load %154 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %156 = llvm.getelementptr inbounds %spot_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %157 = llvm.load %156 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %158 = llvm.getelementptr inbounds %strike_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %159 = llvm.load %158 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %160 = llvm.intr.sqrt(%155) : (vector<4xf64>) -> vector<4xf64>
    %161 = llvm.fmul %147, %160 : vector<4xf64>
    %162 = llvm.fdiv %157, %159 : vector<4xf64>
    %163 = llvm.call @log_v4f64(%162) : (vector<4xf64>) -> vector<4xf64>
    %164 = llvm.fmul %148, %155 : vector<4xf64>
    %165 = llvm.fadd %163, %164 : vector<4xf64>
    %166 = llvm.fdiv %165, %161 : vector<4xf64>
    %167 = llvm.fsub %166, %161 : vector<4xf64>
    %168 = llvm.fmul %166, %149 : vector<4xf64>
    %169 = llvm.fneg %168 : vector<4xf64>
    %170 = llvm.call @exp_v4f64(%169) : (vector<4xf64>) -> vector<4xf64>
    %171 = llvm.fadd %150, %170 : vector<4xf64>
    %172 = llvm.fdiv %150, %171 : vector<4xf64>
    %173 = llvm.fmul %167, %149 : vector<4xf64>
    %174 = llvm.fneg %173 : vector<4xf64>
    %175 = llvm.call @exp_v4f64(%174) : (vector<4xf64>) -> vector<4xf64>
    %176 = llvm.fadd %150, %175 : vector<4xf64>
    %177 = llvm.fdiv %150, %176 : vector<4xf64>
    %178 = llvm.fmul %157, %172 : vector<4xf64>
    %179 = llvm.fmul %151, %155 : vector<4xf64>
    %180 = llvm.call @exp_v4f64(%179) : (vector<4xf64>) -> vector<4xf64>
    %181 = llvm.fmul %159, %180 : vector<4xf64>
    %182 = llvm.fmul %181, %177 : vector<4xf64>
    %183 = llvm.fsub %178, %182 : vector<4xf64>
    %184 = llvm.getelementptr inbounds %out_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %183, %184 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %185 = llvm.add %i_2, %144 overflow<nsw> : i64
    %186 = llvm.icmp "slt" %185, %143 : i64
    llvm.cond_br %186, ^bb2(%185 : i64), ^bb3
  ^bb3:
    %187 = llvm.add %153, %145 overflow<nsw> : i64
    %188 = llvm.icmp "slt" %187, %end : i64
    llvm.cond_br %188, ^bb1(%187 : i64), ^bb4
  ^bb4:
    llvm.return %146 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %189 = llvm.mlir.constant(8) : i64
    %190 = llvm.mlir.constant(16) : i64
    %191 = llvm.mlir.constant(24) : i64
    %192 = llvm.mlir.constant(32) : i64
    %193 = llvm.mlir.constant(40) : i64
    %194 = llvm.mlir.constant(48) : i64
    %195 = llvm.mlir.constant(56) : i64
    %196 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %197 = llvm.getelementptr inbounds %context[%189] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %198 = llvm.load %197 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %199 = llvm.getelementptr inbounds %context[%190] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %200 = llvm.load %199 {alignment = 8 : i64} : !llvm.ptr -> i64
    %201 = llvm.getelementptr inbounds %context[%191] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %202 = llvm.load %201 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %203 = llvm.getelementptr inbounds %context[%192] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %204 = llvm.load %203 {alignment = 8 : i64} : !llvm.ptr -> i64
    %205 = llvm.getelementptr inbounds %context[%193] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %206 = llvm.load %205 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %207 = llvm.getelementptr inbounds %context[%194] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %208 = llvm.load %207 {alignment = 8 : i64} : !llvm.ptr -> i64
    %209 = llvm.getelementptr inbounds %context[%195] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %210 = llvm.load %209 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %211 = llvm.call @program.parallel0(%begin_1, %end_1, %196, %198, %200, %202, %204, %206, %208, %210) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %211 : i32
  }
  llvm.func @program_shapes(%spot_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %spot_size0_2: i64, %strike_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %strike_size0_2: i64, %time_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %time_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %212 = llvm.mlir.constant(0) : i64
    %213 = llvm.mlir.constant(1 : i32) : i32
    %214 = llvm.mlir.constant(2 : i32) : i32
    %215 = llvm.mlir.constant(0 : i32) : i32
    %216 = llvm.icmp "eq" %strike_size0_2, %spot_size0_2 : i64
    %217 = llvm.icmp "eq" %time_size0_2, %spot_size0_2 : i64
    llvm.cond_br %216, ^bb1, ^bb3(%213 : i32)
  ^bb1:
    llvm.cond_br %217, ^bb2, ^bb3(%214 : i32)
  ^bb2:
    llvm.store %spot_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %215 : i32
  ^bb3(%218: i32):
    llvm.return %218 : i32
  }
  llvm.func internal @log_v4f64(%219: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %220 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %221 = llvm.fcmp "olt" %219, %220 : vector<4xf64>
    %222 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %223 = llvm.fmul %219, %222 : vector<4xf64>
    %224 = llvm.select %221, %223, %219 : vector<4xi1>, vector<4xf64>
    %225 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %226 = llvm.bitcast %224 : vector<4xf64> to vector<4xi64>
    %227 = llvm.sub %226, %225 : vector<4xi64>
    %228 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %229 = llvm.ashr %227, %228 : vector<4xi64>
    %230 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %231 = llvm.and %227, %230 : vector<4xi64>
    %232 = llvm.add %231, %225 : vector<4xi64>
    %233 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %234 = llvm.sub %229, %233 : vector<4xi64>
    %235 = llvm.select %221, %234, %229 : vector<4xi1>, vector<4xi64>
    %236 = llvm.bitcast %232 : vector<4xi64> to vector<4xf64>
    %237 = llvm.sitofp %235 : vector<4xi64> to vector<4xf64>
    %238 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %239 = llvm.fsub %236, %238 : vector<4xf64>
    %240 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %241 = llvm.fmul %239, %239 : vector<4xf64>
    %242 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %243 = llvm.fadd %239, %242 : vector<4xf64>
    %244 = llvm.fdiv %239, %243 : vector<4xf64>
    %245 = llvm.fmul %244, %244 : vector<4xf64>
    %246 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %247 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %248 = llvm.intr.fma(%246, %245, %247) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %249 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %250 = llvm.intr.fma(%248, %245, %249) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %251 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %252 = llvm.intr.fma(%250, %245, %251) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %253 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %254 = llvm.intr.fma(%252, %245, %253) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %255 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %256 = llvm.intr.fma(%254, %245, %255) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %257 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %258 = llvm.intr.fma(%256, %245, %257) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %259 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %260 = llvm.intr.fma(%258, %245, %259) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %261 = llvm.fmul %245, %260 : vector<4xf64>
    %262 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %263 = llvm.fmul %241, %262 : vector<4xf64>
    %264 = llvm.fadd %263, %261 : vector<4xf64>
    %265 = llvm.fmul %244, %264 : vector<4xf64>
    %266 = llvm.fsub %263, %265 : vector<4xf64>
    %267 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %268 = llvm.fmul %237, %267 : vector<4xf64>
    %269 = llvm.fsub %266, %268 : vector<4xf64>
    %270 = llvm.fsub %239, %269 : vector<4xf64>
    %271 = llvm.intr.fma(%237, %240, %270) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %272 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %273 = llvm.fcmp "olt" %219, %272 : vector<4xf64>
    %274 = llvm.select %273, %271, %219 : vector<4xi1>, vector<4xf64>
    %275 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %276 = llvm.fcmp "oeq" %219, %275 : vector<4xf64>
    %277 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %278 = llvm.select %276, %277, %274 : vector<4xi1>, vector<4xf64>
    %279 = llvm.fcmp "olt" %219, %275 : vector<4xf64>
    %280 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %281 = llvm.select %279, %280, %278 : vector<4xi1>, vector<4xf64>
    llvm.return %281 : vector<4xf64>
  }
  llvm.func internal @exp_v4f64(%282: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %283 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %284 = llvm.fcmp "ogt" %282, %283 : vector<4xf64>
    %285 = llvm.select %284, %283, %282 : vector<4xi1>, vector<4xf64>
    %286 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %287 = llvm.fcmp "olt" %285, %286 : vector<4xf64>
    %288 = llvm.select %287, %286, %285 : vector<4xi1>, vector<4xf64>
    %289 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %290 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %291 = llvm.intr.fma(%288, %290, %289) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %292 = llvm.fsub %291, %289 : vector<4xf64>
    %293 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %294 = llvm.intr.fma(%292, %293, %288) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %295 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %296 = llvm.intr.fma(%292, %295, %294) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %297 = llvm.fmul %296, %296 : vector<4xf64>
    %298 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %299 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %300 = llvm.intr.fma(%298, %297, %299) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %301 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %302 = llvm.intr.fma(%300, %297, %301) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %303 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %304 = llvm.intr.fma(%302, %297, %303) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %305 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %306 = llvm.intr.fma(%304, %297, %305) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %307 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %308 = llvm.intr.fma(%306, %297, %307) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %309 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %310 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %311 = llvm.intr.fma(%309, %297, %310) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %312 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %313 = llvm.intr.fma(%311, %297, %312) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %314 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %315 = llvm.intr.fma(%313, %297, %314) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %316 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %317 = llvm.intr.fma(%315, %297, %316) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %318 = llvm.intr.fma(%296, %317, %308) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %319 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %320 = llvm.intr.fma(%296, %318, %319) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %321 = llvm.intr.fma(%296, %320, %319) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %322 = llvm.bitcast %291 : vector<4xf64> to vector<4xi64>
    %323 = llvm.bitcast %289 : vector<4xf64> to vector<4xi64>
    %324 = llvm.sub %322, %323 : vector<4xi64>
    %325 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %326 = llvm.ashr %324, %325 : vector<4xi64>
    %327 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %328 = llvm.add %326, %327 : vector<4xi64>
    %329 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %330 = llvm.shl %328, %329 : vector<4xi64>
    %331 = llvm.bitcast %330 : vector<4xi64> to vector<4xf64>
    %332 = llvm.fmul %321, %331 : vector<4xf64>
    %333 = llvm.sub %324, %326 : vector<4xi64>
    %334 = llvm.add %333, %327 : vector<4xi64>
    %335 = llvm.shl %334, %329 : vector<4xi64>
    %336 = llvm.bitcast %335 : vector<4xi64> to vector<4xf64>
    %337 = llvm.fmul %332, %336 : vector<4xf64>
    llvm.return %337 : vector<4xf64>
  }
}
