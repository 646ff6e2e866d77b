// ----- nd
builtin.module {
  func.func @program(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %y, %0 : tensor<?xf32>
    %2 = tensor.dim %x, %0 : tensor<?xf32>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"
    %4 = nd.multiply %x, %y : tensor<?xf32>
    %5 = nd.constant dense<1.0> : tensor<f32>
    %6 = nd.add %4, %5 : tensor<?xf32>, tensor<f32>
    %7 = nd.constant dense<0.0> : tensor<f32>
    %8 = nd.maximum %6, %7 : tensor<?xf32>, tensor<f32>
    %9 = nd.subtract %8, %x : tensor<?xf32>
    %10 = nd.absolute %9 : tensor<?xf32>
    %11 = nd.sqrt %10 : tensor<?xf32>
    %12 = nd.constant dense<0.5> : tensor<f32>
    %13 = nd.multiply %11, %12 : tensor<?xf32>, tensor<f32>
    %14 = nd.tanh %13 : tensor<?xf32>
    %15 = nd.square %13 : tensor<?xf32>
    %16 = nd.add %5, %15 : tensor<f32>, tensor<?xf32>
    %17 = nd.divide %14, %16 : tensor<?xf32>
    func.return %17 : tensor<?xf32>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf32>
    %2 = tensor.extract_slice %y[0] [%1] [1] {whole} : tensor<?xf32> to tensor<?xf32>
    %3 = tensor.empty(%1) : tensor<?xf32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x, %2 : tensor<?xf32>, tensor<?xf32>) outs(%3 : tensor<?xf32>) {
    ^bb0(%5: f32, %6: f32, %7: f32):
      %8 = arith.mulf %5, %6 : f32
      %9 = arith.constant 1.000000e+00 : f32
      %10 = arith.addf %8, %9 : f32
      %11 = arith.constant 0.000000e+00 : f32
      %12 = arith.maximumf %10, %11 : f32
      %13 = arith.subf %12, %5 : f32
      %14 = math.absf %13 : f32
      %15 = math.sqrt %14 : f32
      %16 = arith.constant 5.000000e-01 : f32
      %17 = arith.mulf %15, %16 : f32
      %18 = math.tanh %17 : f32
      %19 = arith.mulf %17, %17 : f32
      %20 = arith.addf %9, %19 : f32
      %21 = arith.divf %18, %20 : f32
      linalg.yield %21 : f32
    } -> tensor<?xf32>
    func.return %4 : tensor<?xf32>
  }
  func.func @program_shapes(%x: tensor<?xf32>, %y: tensor<?xf32>) -> index {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf32>
    %2 = tensor.dim %y, %0 : tensor<?xf32>
    %3 = arith.cmpi eq, %2, %1 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"
    func.return %1 : index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1.000000e+00 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant 5.000000e-01 : f32
    %4 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %5 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %6 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %7 = memref.dim %x, %0 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%7], strides: [1] : memref<?xf32> to memref<?xf32>
    %8 = memref.reinterpret_cast %y to offset: [0], sizes: [%7], strides: [1] : memref<?xf32> to memref<?xf32>
    %9 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%7)
    affine.parallel (%i_strip) = (0) to (symbol(%9)) step (8192) {
      affine.for %i = 0 to 8192 step 8 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %10 = affine.vector_load %x[%i_1] : memref<?xf32>, vector<8xf32>
        %11 = affine.vector_load %8[%i_1] : memref<?xf32>, vector<8xf32>
        %12 = arith.mulf %10, %11 : vector<8xf32>
        %13 = arith.addf %12, %4 : vector<8xf32>
        %14 = arith.maximumf %13, %5 : vector<8xf32>
        %15 = arith.subf %14, %10 : vector<8xf32>
        %16 = math.absf %15 : vector<8xf32>
        %17 = math.sqrt %16 : vector<8xf32>
        %18 = arith.mulf %17, %6 : vector<8xf32>
        %19 = math.tanh %18 : vector<8xf32>
        %20 = arith.mulf %18, %18 : vector<8xf32>
        %21 = arith.addf %4, %20 : vector<8xf32>
        %22 = arith.divf %19, %21 : vector<8xf32>
        affine.vector_store %22, %out_1[%i_1] : memref<?xf32>, vector<8xf32>
      }
    }
    %23 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%9, %7)
    %24 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%23, %7)
    %25 = vector.create_mask %24 : vector<8xi1>
    affine.for %i_2 = %9 to %23 step 8 {
      %26 = affine.vector_load %x[%i_2] : memref<?xf32>, vector<8xf32>
      %27 = affine.vector_load %8[%i_2] : memref<?xf32>, vector<8xf32>
      %28 = arith.mulf %26, %27 : vector<8xf32>
      %29 = arith.addf %28, %4 : vector<8xf32>
      %30 = arith.maximumf %29, %5 : vector<8xf32>
      %31 = arith.subf %30, %26 : vector<8xf32>
      %32 = math.absf %31 : vector<8xf32>
      %33 = math.sqrt %32 : vector<8xf32>
      %34 = arith.mulf %33, %6 : vector<8xf32>
      %35 = math.tanh %34 : vector<8xf32>
      %36 = arith.mulf %34, %34 : vector<8xf32>
      %37 = arith.addf %4, %36 : vector<8xf32>
      %38 = arith.divf %35, %37 : vector<8xf32>
      affine.vector_store %38, %out_1[%i_2] : memref<?xf32>, vector<8xf32>
    }
    affine.for %i_3 = %23 to %7 step 8 {
      %39 = vector.maskedload %x[%i_3], %25, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %40 = vector.maskedload %8[%i_3], %25, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %41 = arith.mulf %39, %40 : vector<8xf32>
      %42 = arith.addf %41, %4 : vector<8xf32>
      %43 = arith.maximumf %42, %5 : vector<8xf32>
      %44 = arith.subf %43, %39 : vector<8xf32>
      %45 = math.absf %44 : vector<8xf32>
      %46 = math.sqrt %45 : vector<8xf32>
      %47 = arith.mulf %46, %6 : vector<8xf32>
      %48 = math.tanh %47 : vector<8xf32>
      %49 = arith.mulf %47, %47 : vector<8xf32>
      %50 = arith.addf %4, %49 : vector<8xf32>
      %51 = arith.divf %48, %50 : vector<8xf32>
      vector.maskedstore %out_1[%i_3], %25, %51 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf32>
    %2 = memref.dim %y, %0 : memref<?xf32>
    %3 = arith.cmpi eq, %2, %1 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"
    func.return %1 : index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) {
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %0 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %2 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %3 = memref.dim %x, %c0 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3], strides: [1] : memref<?xf32> to memref<?xf32>
    %4 = memref.reinterpret_cast %y to offset: [0], sizes: [%3], strides: [1] : memref<?xf32> to memref<?xf32>
    %5 = arith.shrsi %3, %c13 : index
    %6 = arith.muli %5, %c8192 overflow<nsw> : index
    %7 = arith.maxsi %6, %c0 : index
    %8 = arith.constant 0 : index
    %9 = arith.maxsi %7, %8 : index
    %10 = arith.constant 8191 : index
    %11 = arith.addi %9, %10 : index
    %12 = arith.constant 8192 : index
    %13 = arith.divui %11, %12 : index
    %14 = arith.constant 79873 : index
    %15 = arith.muli %13, %14 : index
    %16 = arith.constant 32768 : index
    %17 = arith.cmpi sge, %15, %16 : index
    "omp.parallel"(%17) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c8 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %18 = vector.load %x[%i_1] : memref<?xf32>, vector<8xf32>
            %19 = vector.load %4[%i_1] : memref<?xf32>, vector<8xf32>
            %20 = arith.mulf %18, %19 : vector<8xf32>
            %21 = arith.addf %20, %0 : vector<8xf32>
            %22 = arith.maximumf %21, %1 : vector<8xf32>
            %23 = arith.subf %22, %18 : vector<8xf32>
            %24 = math.absf %23 : vector<8xf32>
            %25 = math.sqrt %24 : vector<8xf32>
            %26 = arith.mulf %25, %2 : vector<8xf32>
            %27 = func.call @tanh_v8f32(%26) : (vector<8xf32>) -> vector<8xf32>
            %28 = arith.mulf %26, %26 : vector<8xf32>
            %29 = arith.addf %0, %28 : vector<8xf32>
            %30 = arith.divf %27, %29 : vector<8xf32>
            vector.store %30, %out_1[%i_1] : memref<?xf32>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %31 = arith.subi %3, %7 overflow<nsw> : index
    %32 = arith.shrsi %31, %c3 : index
    %33 = arith.muli %32, %c8 overflow<nsw> : index
    %34 = arith.addi %33, %7 overflow<nsw> : index
    %35 = arith.maxsi %34, %7 : index
    %36 = arith.subi %3, %35 overflow<nsw> : index
    %37 = vector.create_mask %36 : vector<8xi1>
    scf.for %i_2 = %7 to %35 step %c8 {
      %38 = vector.load %x[%i_2] : memref<?xf32>, vector<8xf32>
      %39 = vector.load %4[%i_2] : memref<?xf32>, vector<8xf32>
      %40 = arith.mulf %38, %39 : vector<8xf32>
      %41 = arith.addf %40, %0 : vector<8xf32>
      %42 = arith.maximumf %41, %1 : vector<8xf32>
      %43 = arith.subf %42, %38 : vector<8xf32>
      %44 = math.absf %43 : vector<8xf32>
      %45 = math.sqrt %44 : vector<8xf32>
      %46 = arith.mulf %45, %2 : vector<8xf32>
      %47 = func.call @tanh_v8f32(%46) : (vector<8xf32>) -> vector<8xf32>
      %48 = arith.mulf %46, %46 : vector<8xf32>
      %49 = arith.addf %0, %48 : vector<8xf32>
      %50 = arith.divf %47, %49 : vector<8xf32>
      vector.store %50, %out_1[%i_2] : memref<?xf32>, vector<8xf32>
    }
    scf.for %i_3 = %35 to %3 step %c8 {
      %51 = vector.maskedload %x[%i_3], %37, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %52 = vector.maskedload %4[%i_3], %37, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %53 = arith.mulf %51, %52 : vector<8xf32>
      %54 = arith.addf %53, %0 : vector<8xf32>
      %55 = arith.maximumf %54, %1 : vector<8xf32>
      %56 = arith.subf %55, %51 : vector<8xf32>
      %57 = math.absf %56 : vector<8xf32>
      %58 = math.sqrt %57 : vector<8xf32>
      %59 = arith.mulf %58, %2 : vector<8xf32>
      %60 = func.call @tanh_v8f32(%59) : (vector<8xf32>) -> vector<8xf32>
      %61 = arith.mulf %59, %59 : vector<8xf32>
      %62 = arith.addf %0, %61 : vector<8xf32>
      %63 = arith.divf %60, %62 : vector<8xf32>
      vector.maskedstore %out_1[%i_3], %37, %63 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf32>
    %2 = memref.dim %y, %0 : memref<?xf32>
    %3 = arith.cmpi eq, %2, %1 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"
    func.return %1 : index
  }
  func.func private @tanh_v8f32(%0: vector<8xf32>) -> vector<8xf32> {
    %1 = math.absf %0 : vector<8xf32>
    %2 = arith.constant dense<1.000000e+01> : vector<8xf32>
    %3 = arith.cmpf ogt, %1, %2 : vector<8xf32>
    %4 = arith.select %3, %2, %1 : vector<8xi1>, vector<8xf32>
    %5 = arith.addf %4, %4 : vector<8xf32>
    %6 = arith.constant dense<8.900000e+01> : vector<8xf32>
    %7 = arith.cmpf ogt, %5, %6 : vector<8xf32>
    %8 = arith.select %7, %6, %5 : vector<8xi1>, vector<8xf32>
    %9 = arith.constant dense<-1.800000e+01> : vector<8xf32>
    %10 = arith.cmpf olt, %8, %9 : vector<8xf32>
    %11 = arith.select %10, %9, %8 : vector<8xi1>, vector<8xf32>
    %12 = arith.constant dense<0x4B400000> : vector<8xf32>
    %13 = arith.constant dense<1.44269502> : vector<8xf32>
    %14 = math.fma %11, %13, %12 : vector<8xf32>
    %15 = arith.subf %14, %12 : vector<8xf32>
    %16 = arith.constant dense<-0.693359375> : vector<8xf32>
    %17 = math.fma %15, %16, %11 : vector<8xf32>
    %18 = arith.constant dense<0.000212194442> : vector<8xf32>
    %19 = math.fma %15, %18, %17 : vector<8xf32>
    %20 = arith.bitcast %14 : vector<8xf32> to vector<8xi32>
    %21 = arith.bitcast %12 : vector<8xf32> to vector<8xi32>
    %22 = arith.subi %20, %21 : vector<8xi32>
    %23 = arith.constant dense<1> : vector<8xi32>
    %24 = arith.subi %22, %23 : vector<8xi32>
    %25 = arith.constant dense<127> : vector<8xi32>
    %26 = arith.addi %24, %25 : vector<8xi32>
    %27 = arith.constant dense<23> : vector<8xi32>
    %28 = arith.shli %26, %27 : vector<8xi32>
    %29 = arith.bitcast %28 : vector<8xi32> to vector<8xf32>
    %30 = arith.subf %17, %19 : vector<8xf32>
    %31 = math.fma %15, %18, %30 : vector<8xf32>
    %32 = arith.constant dense<0.000198910799> : vector<8xf32>
    %33 = arith.constant dense<0.00139337312> : vector<8xf32>
    %34 = math.fma %32, %19, %33 : vector<8xf32>
    %35 = arith.constant dense<0.00833331048> : vector<8xf32>
    %36 = math.fma %34, %19, %35 : vector<8xf32>
    %37 = arith.constant dense<0.041666463> : vector<8xf32>
    %38 = math.fma %36, %19, %37 : vector<8xf32>
    %39 = arith.constant dense<0.166666672> : vector<8xf32>
    %40 = math.fma %38, %19, %39 : vector<8xf32>
    %41 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %42 = math.fma %40, %19, %41 : vector<8xf32>
    %43 = arith.mulf %19, %19 : vector<8xf32>
    %44 = arith.mulf %43, %42 : vector<8xf32>
    %45 = arith.addf %44, %31 : vector<8xf32>
    %46 = arith.addf %19, %45 : vector<8xf32>
    %47 = arith.subf %29, %41 : vector<8xf32>
    %48 = math.fma %29, %46, %47 : vector<8xf32>
    %49 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %50 = arith.addf %48, %49 : vector<8xf32>
    %51 = arith.divf %48, %50 : vector<8xf32>
    %52 = math.copysign %51, %0 : vector<8xf32>
    func.return %52 : vector<8xf32>
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/elementwise_chain.py:7: ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0: i64, %y: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(8) : i64
    %4 = llvm.mlir.constant(3) : i64
    %5 = llvm.mlir.constant(8191) : i64
    %6 = llvm.mlir.constant(79873) : i64
    %7 = llvm.mlir.constant(32768) : i64
    %8 = llvm.mlir.constant(1) : i64
    %9 = llvm.mlir.constant(40) : i64
    %10 = llvm.alloca %9 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %11 = llvm.mlir.constant(16) : i64
    %12 = llvm.mlir.constant(24) : i64
    %13 = llvm.mlir.constant(32) : i64
    %14 = llvm.mlir.constant(0 : i32) : i32
    %15 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %16 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %17 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %18 = llvm.ashr %x_size0, %1 : i64
    %19 = llvm.mul %18, %0 overflow<nsw> : i64
    %20 = llvm.intr.smax(%19, %2) : (i64, i64) -> i64
    %21 = llvm.intr.smax(%20, %2) : (i64, i64) -> i64
    %22 = llvm.add %21, %5 : i64
    %23 = llvm.udiv %22, %0 : i64
    %24 = llvm.mul %23, %6 : i64
    %25 = llvm.icmp "sge" %24, %7 : i64
    %26 = llvm.icmp "sgt" %20, %2 : i64
    %27 = llvm.sub %20, %8 overflow<nsw> : i64
    %28 = llvm.sdiv %27, %0 : i64
    %29 = llvm.add %28, %8 overflow<nsw> : i64
    %30 = llvm.select %26, %29, %2 : i1, i64
    llvm.cond_br %25, ^bb1, ^bb2
  ^bb1:
    llvm.store %20, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %31 = llvm.getelementptr inbounds %10[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %31 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %32 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %33 = llvm.getelementptr inbounds %10[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %33 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %34 = llvm.getelementptr inbounds %10[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %34 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %35 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %36 = llvm.call @stepwell_parallel_for(%35, %10, %30, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%36 : i32)
  ^bb2:
    %37 = llvm.call @program.parallel0(%2, %30, %20, %x, %x_size0, %y, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%37 : i32)
  ^bb3(%38: i32):
    %39 = llvm.sub %x_size0, %20 overflow<nsw> : i64
    %40 = llvm.ashr %39, %4 : i64
    %41 = llvm.mul %40, %3 overflow<nsw> : i64
    %42 = llvm.add %41, %20 overflow<nsw> : i64
    %43 = llvm.intr.smax(%42, %20) : (i64, i64) -> i64
    %44 = llvm.sub %x_size0, %43 overflow<nsw> : i64
    %45 = llvm.intr.smin(%44, %3) : (i64, i64) -> i64
    %46 = llvm.intr.smax(%45, %2) : (i64, i64) -> i64
    %47 = llvm.trunc %46 : i64 to i32
    %48 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %49 = llvm.mlir.poison : vector<8xi32>
    %50 = llvm.insertelement %47, %49[%2 : i64] : vector<8xi32>
    %51 = llvm.shufflevector %50, %49 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %52 = llvm.icmp "slt" %48, %51 : vector<8xi32>
    %53 = llvm.icmp "slt" %20, %43 : i64
    llvm.cond_br %53, ^bb4(%20 : i64), ^bb5
  ^bb4(%i: i64):
    %54 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %55 = llvm.load %54 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %56 = llvm.getelementptr inbounds %y[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %57 = llvm.load %56 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %58 = llvm.fmul %55, %57 : vector<8xf32>
    %59 = llvm.fadd %58, %15 : vector<8xf32>
    %60 = llvm.intr.maximum(%59, %16) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %61 = llvm.fsub %60, %55 : vector<8xf32>
    %62 = llvm.intr.fabs(%61) : (vector<8xf32>) -> vector<8xf32>
    %63 = llvm.intr.sqrt(%62) : (vector<8xf32>) -> vector<8xf32>
    %64 = llvm.fmul %63, %17 : vector<8xf32>
    %65 = llvm.call @tanh_v8f32(%64) : (vector<8xf32>) -> vector<8xf32>
    %66 = llvm.fmul %64, %64 : vector<8xf32>
    %67 = llvm.fadd %15, %66 : vector<8xf32>
    %68 = llvm.fdiv %65, %67 : vector<8xf32>
    %69 = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %68, %69 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %70 = llvm.add %i, %3 overflow<nsw> : i64
    %71 = llvm.icmp "slt" %70, %43 : i64
    llvm.cond_br %71, ^bb4(%70 : i64), ^bb5
  ^bb5:
    %72 = llvm.icmp "slt" %43, %x_size0 : i64
    llvm.cond_br %72, ^bb6(%43 : i64), ^bb7
  ^bb6(%i_1: i64):
    %73 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %74 = llvm.intr.masked.load %73, %52, %16 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %75 = llvm.getelementptr inbounds %y[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %76 = llvm.intr.masked.load %75, %52, %16 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %77 = llvm.fmul %74, %76 : vector<8xf32>
    %78 = llvm.fadd %77, %15 : vector<8xf32>
    %79 = llvm.intr.maximum(%78, %16) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %80 = llvm.fsub %79, %74 : vector<8xf32>
    %81 = llvm.intr.fabs(%80) : (vector<8xf32>) -> vector<8xf32>
    %82 = llvm.intr.sqrt(%81) : (vector<8xf32>) -> vector<8xf32>
    %83 = llvm.fmul %82, %17 : vector<8xf32>
    %84 = llvm.call @tanh_v8f32(%83) : (vector<8xf32>) -> vector<8xf32>
    %85 = llvm.fmul %83, %83 : vector<8xf32>
    %86 = llvm.fadd %15, %85 : vector<8xf32>
    %87 = llvm.fdiv %84, %86 : vector<8xf32>
    %88 = llvm.getelementptr inbounds %out[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %87, %88, %52 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %89 = llvm.add %i_1, %3 overflow<nsw> : i64
    %90 = llvm.icmp "slt" %89, %x_size0 : i64
    llvm.cond_br %90, ^bb6(%89 : i64), ^bb7
  ^bb7:
    llvm.return %14 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %91: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %92 = llvm.mlir.constant(0) : i64
    %93 = llvm.mlir.constant(8192) : i64
    %94 = llvm.mlir.constant(8) : i64
    %95 = llvm.mlir.constant(1) : i64
    %96 = llvm.mlir.constant(0 : i32) : i32
    %97 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %98 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %99 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %100 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %100, ^bb1(%begin : i64), ^bb4
  ^bb1(%101: i64):
    %i_strip = llvm.mul %101, %93 overflow<nsw> : i64
    llvm.br ^bb2(%92 : i64)
  ^bb2(%i_2: i64):
    %i_3 = llvm.add %i_strip, %i_2 overflow<nsw> : i64
    %102 = llvm.getelementptr inbounds %x_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %103 = llvm.load %102 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %104 = llvm.getelementptr inbounds %y_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %105 = llvm.load %104 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %106 = llvm.fmul %103, %105 : vector<8xf32>
    %107 = llvm.fadd %106, %97 : vector<8xf32>
    %108 = llvm.intr.maximum(%107, %98) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %109 = llvm.fsub %108, %103 : vector<8xf32>
    %110 = llvm.intr.fabs(%109) : (vector<8xf32>) -> vector<8xf32>
    %111 = llvm.intr.sqrt(%110) : (vector<8xf32>) -> vector<8xf32>
    %112 = llvm.fmul %111, %99 : vector<8xf32>
    %113 = llvm.call @tanh_v8f32(%112) : (vector<8xf32>) -> vector<8xf32>
    %114 = llvm.fmul %112, %112 : vector<8xf32>
    %115 = llvm.fadd %97, %114 : vector<8xf32>
    %116 = llvm.fdiv %113, %115 : vector<8xf32>
    %117 = llvm.getelementptr inbounds %out_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %116, %117 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %118 = llvm.add %i_2, %94 overflow<nsw> : i64
    %119 = llvm.icmp "slt" %118, %93 : i64
    llvm.cond_br %119, ^bb2(%118 : i64), ^bb3
  ^bb3:
    %120 = llvm.add %101, %95 overflow<nsw> : i64
    %121 = llvm.icmp "slt" %120, %end : i64
    llvm.cond_br %121, ^bb1(%120 : i64), ^bb4
  ^bb4:
    llvm.return %96 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %122 = llvm.mlir.constant(8) : i64
    %123 = llvm.mlir.constant(16) : i64
    %124 = llvm.mlir.constant(24) : i64
    %125 = llvm.mlir.constant(32) : i64
    %126 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %127 = llvm.getelementptr inbounds %context[%122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %128 = llvm.load %127 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %129 = llvm.getelementptr inbounds %context[%123] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %130 = llvm.load %129 {alignment = 8 : i64} : !llvm.ptr -> i64
    %131 = llvm.getelementptr inbounds %context[%124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %133 = llvm.getelementptr inbounds %context[%125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %134 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %135 = llvm.call @program.parallel0(%begin_1, %end_1, %126, %128, %130, %132, %134) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %135 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %136 = llvm.mlir.constant(0) : i64
    %137 = llvm.mlir.constant(1 : i32) : i32
    %138 = llvm.mlir.constant(0 : i32) : i32
    %139 = llvm.icmp "eq" %y_size0_1, %x_size0_2 : i64
    llvm.cond_br %139, ^bb1, ^bb2(%137 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %138 : i32
  ^bb2(%140: i32):
    llvm.return %140 : i32
  }
  llvm.func internal @tanh_v8f32(%141: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %142 = llvm.intr.fabs(%141) : (vector<8xf32>) -> vector<8xf32>
    %143 = llvm.mlir.constant(dense<1.000000e+01> : vector<8xf32>) : vector<8xf32>
    %144 = llvm.fcmp "ogt" %142, %143 : vector<8xf32>
    %145 = llvm.select %144, %143, %142 : vector<8xi1>, vector<8xf32>
    %146 = llvm.fadd %145, %145 : vector<8xf32>
    %147 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %148 = llvm.fcmp "ogt" %146, %147 : vector<8xf32>
    %149 = llvm.select %148, %147, %146 : vector<8xi1>, vector<8xf32>
    %150 = llvm.mlir.constant(dense<-1.800000e+01> : vector<8xf32>) : vector<8xf32>
    %151 = llvm.fcmp "olt" %149, %150 : vector<8xf32>
    %152 = llvm.select %151, %150, %149 : vector<8xi1>, vector<8xf32>
    %153 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %154 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %155 = llvm.intr.fma(%152, %154, %153) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %156 = llvm.fsub %155, %153 : vector<8xf32>
    %157 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %158 = llvm.intr.fma(%156, %157, %152) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %159 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %160 = llvm.intr.fma(%156, %159, %158) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %161 = llvm.bitcast %155 : vector<8xf32> to vector<8xi32>
    %162 = llvm.bitcast %153 : vector<8xf32> to vector<8xi32>
    %163 = llvm.sub %161, %162 : vector<8xi32>
    %164 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %165 = llvm.sub %163, %164 : vector<8xi32>
    %166 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %167 = llvm.add %165, %166 : vector<8xi32>
    %168 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %169 = llvm.shl %167, %168 : vector<8xi32>
    %170 = llvm.bitcast %169 : vector<8xi32> to vector<8xf32>
    %171 = llvm.fsub %158, %160 : vector<8xf32>
    %172 = llvm.intr.fma(%156, %159, %171) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %173 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %174 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %175 = llvm.intr.fma(%173, %160, %174) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %176 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %177 = llvm.intr.fma(%175, %160, %176) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %178 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %179 = llvm.intr.fma(%177, %160, %178) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %180 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %181 = llvm.intr.fma(%179, %160, %180) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %182 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %183 = llvm.intr.fma(%181, %160, %182) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %184 = llvm.fmul %160, %160 : vector<8xf32>
    %185 = llvm.fmul %184, %183 : vector<8xf32>
    %186 = llvm.fadd %185, %172 : vector<8xf32>
    %187 = llvm.fadd %160, %186 : vector<8xf32>
    %188 = llvm.fsub %170, %182 : vector<8xf32>
    %189 = llvm.intr.fma(%170, %187, %188) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %190 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %191 = llvm.fadd %189, %190 : vector<8xf32>
    %192 = llvm.fdiv %189, %191 : vector<8xf32>
    %193 = llvm.intr.copysign(%192, %141) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    llvm.return %193 : vector<8xf32>
  }
}
