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
    %10 = arith.constant 8192 : index
    %11 = arith.ceildivsi %9, %10 : index
    %12 = arith.constant 0 : index
    %13 = arith.maxsi %11, %12 : index
    %14 = arith.constant 286721 : index
    %15 = arith.muli %13, %14 : index
    %16 = arith.constant 32768 : index
    %17 = arith.cmpi sge, %15, %16 : index
    "omp.parallel"(%17) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %9, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %18 = vector.load %time[%i_1] : memref<?xf64>, vector<4xf64>
            %19 = vector.load %spot[%i_1] : memref<?xf64>, vector<4xf64>
            %20 = vector.load %strike[%i_1] : memref<?xf64>, vector<4xf64>
            %21 = math.sqrt %18 : vector<4xf64>
            %22 = arith.mulf %0, %21 : vector<4xf64>
            %23 = arith.divf %19, %20 : vector<4xf64>
            %24 = func.call @log_v4f64(%23) : (vector<4xf64>) -> vector<4xf64>
            %25 = arith.mulf %1, %18 : vector<4xf64>
            %26 = arith.addf %24, %25 : vector<4xf64>
            %27 = arith.divf %26, %22 : vector<4xf64>
            %28 = arith.subf %27, %22 : vector<4xf64>
            %29 = arith.mulf %27, %2 : vector<4xf64>
            %30 = arith.negf %29 : vector<4xf64>
            %31 = func.call @exp_v4f64(%30) : (vector<4xf64>) -> vector<4xf64>
            %32 = arith.addf %3, %31 : vector<4xf64>
            %33 = arith.divf %3, %32 : vector<4xf64>
            %34 = arith.mulf %28, %2 : vector<4xf64>
            %35 = arith.negf %34 : vector<4xf64>
            %36 = func.call @exp_v4f64(%35) : (vector<4xf64>) -> vector<4xf64>
            %37 = arith.addf %3, %36 : vector<4xf64>
            %38 = arith.divf %3, %37 : vector<4xf64>
            %39 = arith.mulf %19, %33 : vector<4xf64>
            %40 = arith.mulf %4, %18 : vector<4xf64>
            %41 = func.call @exp_v4f64(%40) : (vector<4xf64>) -> vector<4xf64>
            %42 = arith.mulf %20, %41 : vector<4xf64>
            %43 = arith.mulf %42, %38 : vector<4xf64>
            %44 = arith.subf %39, %43 : vector<4xf64>
            vector.store %44, %out_1[%i_1] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %45 = arith.subi %6, %9 overflow<nsw> : index
    %46 = arith.shrsi %45, %c2 : index
    %47 = arith.muli %46, %c4 overflow<nsw> : index
    %48 = arith.addi %47, %9 overflow<nsw> : index
    %49 = arith.maxsi %48, %9 : index
    %50 = arith.subi %6, %49 overflow<nsw> : index
    %51 = vector.create_mask %50 : vector<4xi1>
    scf.for %i_2 = %9 to %49 step %c4 {
      %52 = vector.load %time[%i_2] : memref<?xf64>, vector<4xf64>
      %53 = vector.load %spot[%i_2] : memref<?xf64>, vector<4xf64>
      %54 = vector.load %strike[%i_2] : memref<?xf64>, vector<4xf64>
      %55 = math.sqrt %52 : vector<4xf64>
      %56 = arith.mulf %0, %55 : vector<4xf64>
      %57 = arith.divf %53, %54 : vector<4xf64>
      %58 = func.call @log_v4f64(%57) : (vector<4xf64>) -> vector<4xf64>
      %59 = arith.mulf %1, %52 : vector<4xf64>
      %60 = arith.addf %58, %59 : vector<4xf64>
      %61 = arith.divf %60, %56 : vector<4xf64>
      %62 = arith.subf %61, %56 : vector<4xf64>
      %63 = arith.mulf %61, %2 : vector<4xf64>
      %64 = arith.negf %63 : vector<4xf64>
      %65 = func.call @exp_v4f64(%64) : (vector<4xf64>) -> vector<4xf64>
      %66 = arith.addf %3, %65 : vector<4xf64>
      %67 = arith.divf %3, %66 : vector<4xf64>
      %68 = arith.mulf %62, %2 : vector<4xf64>
      %69 = arith.negf %68 : vector<4xf64>
      %70 = func.call @exp_v4f64(%69) : (vector<4xf64>) -> vector<4xf64>
      %71 = arith.addf %3, %70 : vector<4xf64>
      %72 = arith.divf %3, %71 : vector<4xf64>
      %73 = arith.mulf %53, %67 : vector<4xf64>
      %74 = arith.mulf %4, %52 : vector<4xf64>
      %75 = func.call @exp_v4f64(%74) : (vector<4xf64>) -> vector<4xf64>
      %76 = arith.mulf %54, %75 : vector<4xf64>
      %77 = arith.mulf %76, %72 : vector<4xf64>
      %78 = arith.subf %73, %77 : vector<4xf64>
      vector.store %78, %out_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %49 to %6 step %c4 {
      %79 = vector.maskedload %time[%i_3], %51, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %80 = vector.maskedload %spot[%i_3], %51, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %81 = vector.maskedload %strike[%i_3], %51, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %82 = math.sqrt %79 : vector<4xf64>
      %83 = arith.mulf %0, %82 : vector<4xf64>
      %84 = arith.divf %80, %81 : vector<4xf64>
      %85 = func.call @log_v4f64(%84) : (vector<4xf64>) -> vector<4xf64>
      %86 = arith.mulf %1, %79 : vector<4xf64>
      %87 = arith.addf %85, %86 : vector<4xf64>
      %88 = arith.divf %87, %83 : vector<4xf64>
      %89 = arith.subf %88, %83 : vector<4xf64>
      %90 = arith.mulf %88, %2 : vector<4xf64>
      %91 = arith.negf %90 : vector<4xf64>
      %92 = func.call @exp_v4f64(%91) : (vector<4xf64>) -> vector<4xf64>
      %93 = arith.addf %3, %92 : vector<4xf64>
      %94 = arith.divf %3, %93 : vector<4xf64>
      %95 = arith.mulf %89, %2 : vector<4xf64>
      %96 = arith.negf %95 : vector<4xf64>
      %97 = func.call @exp_v4f64(%96) : (vector<4xf64>) -> vector<4xf64>
      %98 = arith.addf %3, %97 : vector<4xf64>
      %99 = arith.divf %3, %98 : vector<4xf64>
      %100 = arith.mulf %80, %94 : vector<4xf64>
      %101 = arith.mulf %4, %79 : vector<4xf64>
      %102 = func.call @exp_v4f64(%101) : (vector<4xf64>) -> vector<4xf64>
      %103 = arith.mulf %81, %102 : vector<4xf64>
      %104 = arith.mulf %103, %99 : vector<4xf64>
      %105 = arith.subf %100, %104 : vector<4xf64>
      vector.maskedstore %out_1[%i_3], %51, %105 : memref<?xf64>, vector<4xi1>, vector<4xf64>
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
    %18 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %19 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %20 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %21 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %24 = llvm.ashr %spot_size0, %1 : i64
    %25 = llvm.mul %24, %0 overflow<nsw> : i64
    %26 = llvm.intr.smax(%25, %2) : (i64, i64) -> i64
    %27 = llvm.sdiv %26, %0 : i64
    %28 = llvm.srem %26, %0 : i64
    %29 = llvm.icmp "ne" %28, %2 : i64
    %30 = llvm.xor %28, %0 : i64
    %31 = llvm.icmp "sge" %30, %2 : i64
    %32 = llvm.and %29, %31 : i1
    %33 = llvm.add %27, %5 : i64
    %34 = llvm.select %32, %33, %27 : i1, i64
    %35 = llvm.intr.smax(%34, %2) : (i64, i64) -> i64
    %36 = llvm.mul %35, %6 : i64
    %37 = llvm.icmp "sge" %36, %7 : i64
    %38 = llvm.icmp "sgt" %26, %2 : i64
    %39 = llvm.sub %26, %5 overflow<nsw> : i64
    %40 = llvm.sdiv %39, %0 : i64
    %41 = llvm.add %40, %5 overflow<nsw> : i64
    %42 = llvm.select %38, %41, %2 : i1, i64
    llvm.cond_br %37, ^bb1, ^bb2
  ^bb1:
    llvm.store %26, %9 {alignment = 8 : i64} : i64, !llvm.ptr
    %43 = llvm.getelementptr inbounds %9[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time, %43 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %44 = llvm.getelementptr inbounds %9[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %time_size0, %44 {alignment = 8 : i64} : i64, !llvm.ptr
    %45 = llvm.getelementptr inbounds %9[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot, %45 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %46 = llvm.getelementptr inbounds %9[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %spot_size0, %46 {alignment = 8 : i64} : i64, !llvm.ptr
    %47 = llvm.getelementptr inbounds %9[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike, %47 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %48 = llvm.getelementptr inbounds %9[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %strike_size0, %48 {alignment = 8 : i64} : i64, !llvm.ptr
    %49 = llvm.getelementptr inbounds %9[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %49 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %50 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %51 = llvm.call @stepwell_parallel_for(%50, %9, %42, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%51 : i32)
  ^bb2:
    %52 = llvm.call @program.parallel0(%2, %42, %26, %time, %time_size0, %spot, %spot_size0, %strike, %strike_size0, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%52 : i32)
  ^bb3(%53: i32):
    %54 = llvm.sub %spot_size0, %26 overflow<nsw> : i64
    %55 = llvm.ashr %54, %4 : i64
    %56 = llvm.mul %55, %3 overflow<nsw> : i64
    %57 = llvm.add %56, %26 overflow<nsw> : i64
    %58 = llvm.intr.smax(%57, %26) : (i64, i64) -> i64
    %59 = llvm.sub %spot_size0, %58 overflow<nsw> : i64
    %60 = llvm.intr.smin(%59, %3) : (i64, i64) -> i64
    %61 = llvm.intr.smax(%60, %2) : (i64, i64) -> i64
    %62 = llvm.trunc %61 : i64 to i32
    %63 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %64 = llvm.mlir.poison : vector<4xi32>
    %65 = llvm.insertelement %62, %64[%2 : i64] : vector<4xi32>
    %66 = llvm.shufflevector %65, %64 [0, 0, 0, 0] : vector<4xi32>
    %67 = llvm.icmp "slt" %63, %66 : vector<4xi32>
    %68 = llvm.icmp "slt" %26, %58 : i64
    llvm.cond_br %68, ^bb4(%26 : i64), ^bb5
  ^bb4(%i: i64):
    %69 = llvm.getelementptr inbounds %time[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %70 = llvm.load %69 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %71 = llvm.getelementptr inbounds %spot[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %72 = llvm.load %71 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %73 = llvm.getelementptr inbounds %strike[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %74 = llvm.load %73 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %75 = llvm.intr.sqrt(%70) : (vector<4xf64>) -> vector<4xf64>
    %76 = llvm.fmul %18, %75 : vector<4xf64>
    %77 = llvm.fdiv %72, %74 : vector<4xf64>
    %78 = llvm.call @log_v4f64(%77) : (vector<4xf64>) -> vector<4xf64>
    %79 = llvm.fmul %19, %70 : vector<4xf64>
    %80 = llvm.fadd %78, %79 : vector<4xf64>
    %81 = llvm.fdiv %80, %76 : vector<4xf64>
    %82 = llvm.fsub %81, %76 : vector<4xf64>
    %83 = llvm.fmul %81, %20 : vector<4xf64>
    %84 = llvm.fneg %83 : vector<4xf64>
    %85 = llvm.call @exp_v4f64(%84) : (vector<4xf64>) -> vector<4xf64>
    %86 = llvm.fadd %21, %85 : vector<4xf64>
    %87 = llvm.fdiv %21, %86 : vector<4xf64>
    %88 = llvm.fmul %82, %20 : vector<4xf64>
    %89 = llvm.fneg %88 : vector<4xf64>
    %90 = llvm.call @exp_v4f64(%89) : (vector<4xf64>) -> vector<4xf64>
    %91 = llvm.fadd %21, %90 : vector<4xf64>
    %92 = llvm.fdiv %21, %91 : vector<4xf64>
    %93 = llvm.fmul %72, %87 : vector<4xf64>
    %94 = llvm.fmul %22, %70 : vector<4xf64>
    %95 = llvm.call @exp_v4f64(%94) : (vector<4xf64>) -> vector<4xf64>
    %96 = llvm.fmul %74, %95 : vector<4xf64>
    %97 = llvm.fmul %96, %92 : vector<4xf64>
    %98 = llvm.fsub %93, %97 : vector<4xf64>
    %99 = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %98, %99 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %100 = llvm.add %i, %3 overflow<nsw> : i64
    %101 = llvm.icmp "slt" %100, %58 : i64
    llvm.cond_br %101, ^bb4(%100 : i64), ^bb5
  ^bb5:
    %102 = llvm.icmp "slt" %58, %spot_size0 : i64
    llvm.cond_br %102, ^bb6(%58 : i64), ^bb7
  ^bb6(%i_1: i64):
    %103 = llvm.getelementptr inbounds %time[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %104 = llvm.intr.masked.load %103, %67, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %105 = llvm.getelementptr inbounds %spot[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %106 = llvm.intr.masked.load %105, %67, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %107 = llvm.getelementptr inbounds %strike[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %108 = llvm.intr.masked.load %107, %67, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %109 = llvm.intr.sqrt(%104) : (vector<4xf64>) -> vector<4xf64>
    %110 = llvm.fmul %18, %109 : vector<4xf64>
    %111 = llvm.fdiv %106, %108 : vector<4xf64>
    %112 = llvm.call @log_v4f64(%111) : (vector<4xf64>) -> vector<4xf64>
    %113 = llvm.fmul %19, %104 : vector<4xf64>
    %114 = llvm.fadd %112, %113 : vector<4xf64>
    %115 = llvm.fdiv %114, %110 : vector<4xf64>
    %116 = llvm.fsub %115, %110 : vector<4xf64>
    %117 = llvm.fmul %115, %20 : vector<4xf64>
    %118 = llvm.fneg %117 : vector<4xf64>
    %119 = llvm.call @exp_v4f64(%118) : (vector<4xf64>) -> vector<4xf64>
    %120 = llvm.fadd %21, %119 : vector<4xf64>
    %121 = llvm.fdiv %21, %120 : vector<4xf64>
    %122 = llvm.fmul %116, %20 : vector<4xf64>
    %123 = llvm.fneg %122 : vector<4xf64>
    %124 = llvm.call @exp_v4f64(%123) : (vector<4xf64>) -> vector<4xf64>
    %125 = llvm.fadd %21, %124 : vector<4xf64>
    %126 = llvm.fdiv %21, %125 : vector<4xf64>
    %127 = llvm.fmul %106, %121 : vector<4xf64>
    %128 = llvm.fmul %22, %104 : vector<4xf64>
    %129 = llvm.call @exp_v4f64(%128) : (vector<4xf64>) -> vector<4xf64>
    %130 = llvm.fmul %108, %129 : vector<4xf64>
    %131 = llvm.fmul %130, %126 : vector<4xf64>
    %132 = llvm.fsub %127, %131 : vector<4xf64>
    %133 = llvm.getelementptr inbounds %out[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %132, %133, %67 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %134 = llvm.add %i_1, %3 overflow<nsw> : i64
    %135 = llvm.icmp "slt" %134, %spot_size0 : i64
    llvm.cond_br %135, ^bb6(%134 : i64), ^bb7
  ^bb7:
    llvm.return %17 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %136: i64, %time_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %time_size0_1: i64, %spot_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %spot_size0_1: i64, %strike_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %strike_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %137 = llvm.mlir.constant(0) : i64
    %138 = llvm.mlir.constant(8192) : i64
    %139 = llvm.mlir.constant(4) : i64
    %140 = llvm.mlir.constant(1) : i64
    %141 = llvm.mlir.constant(0 : i32) : i32
    %142 = llvm.mlir.constant(dense<3.000000e-01> : vector<4xf64>) : vector<4xf64>
    %143 = llvm.mlir.constant(dense<6.500000e-02> : vector<4xf64>) : vector<4xf64>
    %144 = llvm.mlir.constant(dense<1.702000e+00> : vector<4xf64>) : vector<4xf64>
    %145 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %146 = llvm.mlir.constant(dense<-2.000000e-02> : vector<4xf64>) : vector<4xf64>
    %147 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %147, ^bb1(%begin : i64), ^bb4
  ^bb1(%148: i64):
    %i_strip = llvm.mul %148, %138 overflow<nsw> : i64
    llvm.br ^bb2(%137 : i64)
  ^bb2(%i_2: i64):
    %i_3 = llvm.add %i_strip, %i_2 overflow<nsw> : i64
    %149 = llvm.getelementptr inbounds %time_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %150 = llvm.load %149 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %151 = llvm.getelementptr inbounds %spot_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %152 = llvm.load %151 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %153 = llvm.getelementptr inbounds %strike_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %154 = llvm.load %153 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %155 = llvm.intr.sqrt(%150) : (vector<4xf64>) -> vector<4xf64>
    %156 = llvm.fmul %142, %155 : vector<4xf64>
    %157 = llvm.fdiv %152, %154 : vector<4xf64>
    %158 = llvm.call @log_v4f64(%157) : (vector<4xf64>) -> vector<4xf64>
    %159 = llvm.fmul %143, %150 : vector<4xf64>
    %160 = llvm.fadd %158, %159 : vector<4xf64>
    %161 = llvm.fdiv %160, %156 : vector<4xf64>
    %162 = llvm.fsub %161, %156 : vector<4xf64>
    %163 = llvm.fmul %161, %144 : vector<4xf64>
    %164 = llvm.fneg %163 : vector<4xf64>
    %165 = llvm.call @exp_v4f64(%164) : (vector<4xf64>) -> vector<4xf64>
    %166 = llvm.fadd %145, %165 : vector<4xf64>
    %167 = llvm.fdiv %145, %166 : vector<4xf64>
    %168 = llvm.fmul %162, %144 : vector<4xf64>
    %169 = llvm.fneg %168 : vector<4xf64>
    %170 = llvm.call @exp_v4f64(%169) : (vector<4xf64>) -> vector<4xf64>
    %171 = llvm.fadd %145, %170 : vector<4xf64>
    %172 = llvm.fdiv %145, %171 : vector<4xf64>
    %173 = llvm.fmul %152, %167 : vector<4xf64>
    %174 = llvm.fmul %146, %150 : vector<4xf64>
    %175 = llvm.call @exp_v4f64(%174) : (vector<4xf64>) -> vector<4xf64>
    %176 = llvm.fmul %154, %175 : vector<4xf64>
    %177 = llvm.fmul %176, %172 : vector<4xf64>
    %178 = llvm.fsub %173, %177 : vector<4xf64>
    %179 = llvm.getelementptr inbounds %out_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %178, %179 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %180 = llvm.add %i_2, %139 overflow<nsw> : i64
    %181 = llvm.icmp "slt" %180, %138 : i64
    llvm.cond_br %181, ^bb2(%180 : i64), ^bb3
  ^bb3:
    %182 = llvm.add %148, %140 overflow<nsw> : i64
    %183 = llvm.icmp "slt" %182, %end : i64
    llvm.cond_br %183, ^bb1(%182 : i64), ^bb4
  ^bb4:
    llvm.return %141 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %184 = llvm.mlir.constant(8) : i64
    %185 = llvm.mlir.constant(16) : i64
    %186 = llvm.mlir.constant(24) : i64
    %187 = llvm.mlir.constant(32) : i64
    %188 = llvm.mlir.constant(40) : i64
    %189 = llvm.mlir.constant(48) : i64
    %190 = llvm.mlir.constant(56) : i64
    %191 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %192 = llvm.getelementptr inbounds %context[%184] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %193 = llvm.load %192 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %194 = llvm.getelementptr inbounds %context[%185] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %195 = llvm.load %194 {alignment = 8 : i64} : !llvm.ptr -> i64
    %196 = llvm.getelementptr inbounds %context[%186] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %197 = llvm.load %196 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %198 = llvm.getelementptr inbounds %context[%187] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %199 = llvm.load %198 {alignment = 8 : i64} : !llvm.ptr -> i64
    %200 = llvm.getelementptr inbounds %context[%188] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %201 = llvm.load %200 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %202 = llvm.getelementptr inbounds %context[%189] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %203 = llvm.load %202 {alignment = 8 : i64} : !llvm.ptr -> i64
    %204 = llvm.getelementptr inbounds %context[%190] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %205 = llvm.load %204 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %206 = llvm.call @program.parallel0(%begin_1, %end_1, %191, %193, %195, %197, %199, %201, %203, %205) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %206 : i32
  }
  llvm.func @program_shapes(%spot_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %spot_size0_2: i64, %strike_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %strike_size0_2: i64, %time_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %time_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %207 = llvm.mlir.constant(0) : i64
    %208 = llvm.mlir.constant(1 : i32) : i32
    %209 = llvm.mlir.constant(2 : i32) : i32
    %210 = llvm.mlir.constant(0 : i32) : i32
    %211 = llvm.icmp "eq" %strike_size0_2, %spot_size0_2 : i64
    %212 = llvm.icmp "eq" %time_size0_2, %spot_size0_2 : i64
    llvm.cond_br %211, ^bb1, ^bb3(%208 : i32)
  ^bb1:
    llvm.cond_br %212, ^bb2, ^bb3(%209 : i32)
  ^bb2:
    llvm.store %spot_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %210 : i32
  ^bb3(%213: i32):
    llvm.return %213 : i32
  }
  llvm.func internal @log_v4f64(%214: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %215 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %216 = llvm.fcmp "olt" %214, %215 : vector<4xf64>
    %217 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %218 = llvm.fmul %214, %217 : vector<4xf64>
    %219 = llvm.select %216, %218, %214 : vector<4xi1>, vector<4xf64>
    %220 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %221 = llvm.bitcast %219 : vector<4xf64> to vector<4xi64>
    %222 = llvm.sub %221, %220 : vector<4xi64>
    %223 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %224 = llvm.ashr %222, %223 : vector<4xi64>
    %225 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %226 = llvm.and %222, %225 : vector<4xi64>
    %227 = llvm.add %226, %220 : vector<4xi64>
    %228 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %229 = llvm.sub %224, %228 : vector<4xi64>
    %230 = llvm.select %216, %229, %224 : vector<4xi1>, vector<4xi64>
    %231 = llvm.bitcast %227 : vector<4xi64> to vector<4xf64>
    %232 = llvm.sitofp %230 : vector<4xi64> to vector<4xf64>
    %233 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %234 = llvm.fsub %231, %233 : vector<4xf64>
    %235 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %236 = llvm.fmul %234, %234 : vector<4xf64>
    %237 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %238 = llvm.fadd %234, %237 : vector<4xf64>
    %239 = llvm.fdiv %234, %238 : vector<4xf64>
    %240 = llvm.fmul %239, %239 : vector<4xf64>
    %241 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %242 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %243 = llvm.intr.fma(%241, %240, %242) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %244 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %245 = llvm.intr.fma(%243, %240, %244) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %246 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %247 = llvm.intr.fma(%245, %240, %246) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %248 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %249 = llvm.intr.fma(%247, %240, %248) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %250 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %251 = llvm.intr.fma(%249, %240, %250) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %252 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %253 = llvm.intr.fma(%251, %240, %252) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %254 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %255 = llvm.intr.fma(%253, %240, %254) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %256 = llvm.fmul %240, %255 : vector<4xf64>
    %257 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %258 = llvm.fmul %236, %257 : vector<4xf64>
    %259 = llvm.fadd %258, %256 : vector<4xf64>
    %260 = llvm.fmul %239, %259 : vector<4xf64>
    %261 = llvm.fsub %258, %260 : vector<4xf64>
    %262 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %263 = llvm.fmul %232, %262 : vector<4xf64>
    %264 = llvm.fsub %261, %263 : vector<4xf64>
    %265 = llvm.fsub %234, %264 : vector<4xf64>
    %266 = llvm.intr.fma(%232, %235, %265) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %267 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %268 = llvm.fcmp "olt" %214, %267 : vector<4xf64>
    %269 = llvm.select %268, %266, %214 : vector<4xi1>, vector<4xf64>
    %270 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %271 = llvm.fcmp "oeq" %214, %270 : vector<4xf64>
    %272 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %273 = llvm.select %271, %272, %269 : vector<4xi1>, vector<4xf64>
    %274 = llvm.fcmp "olt" %214, %270 : vector<4xf64>
    %275 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %276 = llvm.select %274, %275, %273 : vector<4xi1>, vector<4xf64>
    llvm.return %276 : vector<4xf64>
  }
  llvm.func internal @exp_v4f64(%277: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %278 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %279 = llvm.fcmp "ogt" %277, %278 : vector<4xf64>
    %280 = llvm.select %279, %278, %277 : vector<4xi1>, vector<4xf64>
    %281 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %282 = llvm.fcmp "olt" %280, %281 : vector<4xf64>
    %283 = llvm.select %282, %281, %280 : vector<4xi1>, vector<4xf64>
    %284 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %285 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %286 = llvm.intr.fma(%283, %285, %284) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %287 = llvm.fsub %286, %284 : vector<4xf64>
    %288 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %289 = llvm.intr.fma(%287, %288, %283) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %290 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %291 = llvm.intr.fma(%287, %290, %289) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %292 = llvm.fmul %291, %291 : vector<4xf64>
    %293 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %294 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %295 = llvm.intr.fma(%293, %292, %294) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %296 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %297 = llvm.intr.fma(%295, %292, %296) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %298 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %299 = llvm.intr.fma(%297, %292, %298) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %300 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %301 = llvm.intr.fma(%299, %292, %300) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %302 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %303 = llvm.intr.fma(%301, %292, %302) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %304 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %305 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %306 = llvm.intr.fma(%304, %292, %305) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %307 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %308 = llvm.intr.fma(%306, %292, %307) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %309 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %310 = llvm.intr.fma(%308, %292, %309) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %311 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %312 = llvm.intr.fma(%310, %292, %311) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %313 = llvm.intr.fma(%291, %312, %303) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %314 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %315 = llvm.intr.fma(%291, %313, %314) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %316 = llvm.intr.fma(%291, %315, %314) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %317 = llvm.bitcast %286 : vector<4xf64> to vector<4xi64>
    %318 = llvm.bitcast %284 : vector<4xf64> to vector<4xi64>
    %319 = llvm.sub %317, %318 : vector<4xi64>
    %320 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %321 = llvm.ashr %319, %320 : vector<4xi64>
    %322 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %323 = llvm.add %321, %322 : vector<4xi64>
    %324 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %325 = llvm.shl %323, %324 : vector<4xi64>
    %326 = llvm.bitcast %325 : vector<4xi64> to vector<4xf64>
    %327 = llvm.fmul %316, %326 : vector<4xf64>
    %328 = llvm.sub %319, %321 : vector<4xi64>
    %329 = llvm.add %328, %322 : vector<4xi64>
    %330 = llvm.shl %329, %324 : vector<4xi64>
    %331 = llvm.bitcast %330 : vector<4xi64> to vector<4xf64>
    %332 = llvm.fmul %327, %331 : vector<4xf64>
    llvm.return %332 : vector<4xf64>
  }
}
