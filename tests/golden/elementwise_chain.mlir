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
    %2 = tensor.extract_slice %y[0] [%1] [1] : tensor<?xf32> to tensor<?xf32>
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
    %8 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%7)
    affine.parallel (%i_strip) = (0) to (symbol(%8)) step (8192) {
      affine.for %i = 0 to 8192 step 8 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %9 = affine.vector_load %x[%i_1] : memref<?xf32>, vector<8xf32>
        %10 = affine.vector_load %y[%i_1] : memref<?xf32>, vector<8xf32>
        %11 = arith.mulf %9, %10 : vector<8xf32>
        %12 = arith.addf %11, %4 : vector<8xf32>
        %13 = arith.maximumf %12, %5 : vector<8xf32>
        %14 = arith.subf %13, %9 : vector<8xf32>
        %15 = math.absf %14 : vector<8xf32>
        %16 = math.sqrt %15 : vector<8xf32>
        %17 = arith.mulf %16, %6 : vector<8xf32>
        %18 = math.tanh %17 : vector<8xf32>
        %19 = arith.mulf %17, %17 : vector<8xf32>
        %20 = arith.addf %4, %19 : vector<8xf32>
        %21 = arith.divf %18, %20 : vector<8xf32>
        affine.vector_store %21, %out_1[%i_1] : memref<?xf32>, vector<8xf32>
      }
    }
    %22 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%8, %7)
    %23 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%22, %7)
    %24 = vector.create_mask %23 : vector<8xi1>
    affine.for %i_2 = %8 to %22 step 8 {
      %25 = affine.vector_load %x[%i_2] : memref<?xf32>, vector<8xf32>
      %26 = affine.vector_load %y[%i_2] : memref<?xf32>, vector<8xf32>
      %27 = arith.mulf %25, %26 : vector<8xf32>
      %28 = arith.addf %27, %4 : vector<8xf32>
      %29 = arith.maximumf %28, %5 : vector<8xf32>
      %30 = arith.subf %29, %25 : vector<8xf32>
      %31 = math.absf %30 : vector<8xf32>
      %32 = math.sqrt %31 : vector<8xf32>
      %33 = arith.mulf %32, %6 : vector<8xf32>
      %34 = math.tanh %33 : vector<8xf32>
      %35 = arith.mulf %33, %33 : vector<8xf32>
      %36 = arith.addf %4, %35 : vector<8xf32>
      %37 = arith.divf %34, %36 : vector<8xf32>
      affine.vector_store %37, %out_1[%i_2] : memref<?xf32>, vector<8xf32>
    }
    affine.for %i_3 = %22 to %7 step 8 {
      %38 = vector.maskedload %x[%i_3], %24, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %39 = vector.maskedload %y[%i_3], %24, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %40 = arith.mulf %38, %39 : vector<8xf32>
      %41 = arith.addf %40, %4 : vector<8xf32>
      %42 = arith.maximumf %41, %5 : vector<8xf32>
      %43 = arith.subf %42, %38 : vector<8xf32>
      %44 = math.absf %43 : vector<8xf32>
      %45 = math.sqrt %44 : vector<8xf32>
      %46 = arith.mulf %45, %6 : vector<8xf32>
      %47 = math.tanh %46 : vector<8xf32>
      %48 = arith.mulf %46, %46 : vector<8xf32>
      %49 = arith.addf %4, %48 : vector<8xf32>
      %50 = arith.divf %47, %49 : vector<8xf32>
      vector.maskedstore %out_1[%i_3], %24, %50 : memref<?xf32>, vector<8xi1>, vector<8xf32>
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
    %4 = arith.shrsi %3, %c13 : index
    %5 = arith.muli %4, %c8192 overflow<nsw> : index
    %6 = arith.maxsi %5, %c0 : index
    %7 = arith.constant 0 : index
    %8 = arith.maxsi %6, %7 : index
    %9 = arith.constant 8191 : index
    %10 = arith.addi %8, %9 : index
    %11 = arith.constant 8192 : index
    %12 = arith.divui %10, %11 : index
    %13 = arith.constant 79873 : index
    %14 = arith.muli %12, %13 : index
    %15 = arith.constant 32768 : index
    %16 = arith.cmpi sge, %14, %15 : index
    "omp.parallel"(%16) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %6, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c8 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %17 = vector.load %x[%i_1] : memref<?xf32>, vector<8xf32>
            %18 = vector.load %y[%i_1] : memref<?xf32>, vector<8xf32>
            %19 = arith.mulf %17, %18 : vector<8xf32>
            %20 = arith.addf %19, %0 : vector<8xf32>
            %21 = arith.maximumf %20, %1 : vector<8xf32>
            %22 = arith.subf %21, %17 : vector<8xf32>
            %23 = math.absf %22 : vector<8xf32>
            %24 = math.sqrt %23 : vector<8xf32>
            %25 = arith.mulf %24, %2 : vector<8xf32>
            %26 = func.call @tanh_v8f32(%25) : (vector<8xf32>) -> vector<8xf32>
            %27 = arith.mulf %25, %25 : vector<8xf32>
            %28 = arith.addf %0, %27 : vector<8xf32>
            %29 = arith.divf %26, %28 : vector<8xf32>
            vector.store %29, %out_1[%i_1] : memref<?xf32>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %30 = arith.subi %3, %6 overflow<nsw> : index
    %31 = arith.shrsi %30, %c3 : index
    %32 = arith.muli %31, %c8 overflow<nsw> : index
    %33 = arith.addi %32, %6 overflow<nsw> : index
    %34 = arith.maxsi %33, %6 : index
    %35 = arith.subi %3, %34 overflow<nsw> : index
    %36 = vector.create_mask %35 : vector<8xi1>
    scf.for %i_2 = %6 to %34 step %c8 {
      %37 = vector.load %x[%i_2] : memref<?xf32>, vector<8xf32>
      %38 = vector.load %y[%i_2] : memref<?xf32>, vector<8xf32>
      %39 = arith.mulf %37, %38 : vector<8xf32>
      %40 = arith.addf %39, %0 : vector<8xf32>
      %41 = arith.maximumf %40, %1 : vector<8xf32>
      %42 = arith.subf %41, %37 : vector<8xf32>
      %43 = math.absf %42 : vector<8xf32>
      %44 = math.sqrt %43 : vector<8xf32>
      %45 = arith.mulf %44, %2 : vector<8xf32>
      %46 = func.call @tanh_v8f32(%45) : (vector<8xf32>) -> vector<8xf32>
      %47 = arith.mulf %45, %45 : vector<8xf32>
      %48 = arith.addf %0, %47 : vector<8xf32>
      %49 = arith.divf %46, %48 : vector<8xf32>
      vector.store %49, %out_1[%i_2] : memref<?xf32>, vector<8xf32>
    }
    scf.for %i_3 = %34 to %3 step %c8 {
      %50 = vector.maskedload %x[%i_3], %36, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %51 = vector.maskedload %y[%i_3], %36, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %52 = arith.mulf %50, %51 : vector<8xf32>
      %53 = arith.addf %52, %0 : vector<8xf32>
      %54 = arith.maximumf %53, %1 : vector<8xf32>
      %55 = arith.subf %54, %50 : vector<8xf32>
      %56 = math.absf %55 : vector<8xf32>
      %57 = math.sqrt %56 : vector<8xf32>
      %58 = arith.mulf %57, %2 : vector<8xf32>
      %59 = func.call @tanh_v8f32(%58) : (vector<8xf32>) -> vector<8xf32>
      %60 = arith.mulf %58, %58 : vector<8xf32>
      %61 = arith.addf %0, %60 : vector<8xf32>
      %62 = arith.divf %59, %61 : vector<8xf32>
      vector.maskedstore %out_1[%i_3], %36, %62 : memref<?xf32>, vector<8xi1>, vector<8xf32>
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
    %9 = llvm.mlir.constant(48) : i64
    %10 = llvm.alloca %9 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %11 = llvm.mlir.constant(16) : i64
    %12 = llvm.mlir.constant(24) : i64
    %13 = llvm.mlir.constant(32) : i64
    %14 = llvm.mlir.constant(40) : i64
    %15 = llvm.mlir.constant(0 : i32) : i32
    %16 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %17 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %18 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %19 = llvm.ashr %x_size0, %1 : i64
    %20 = llvm.mul %19, %0 overflow<nsw> : i64
    %21 = llvm.intr.smax(%20, %2) : (i64, i64) -> i64
    %22 = llvm.intr.smax(%21, %2) : (i64, i64) -> i64
    %23 = llvm.add %22, %5 : i64
    %24 = llvm.udiv %23, %0 : i64
    %25 = llvm.mul %24, %6 : i64
    %26 = llvm.icmp "sge" %25, %7 : i64
    %27 = llvm.icmp "sgt" %21, %2 : i64
    %28 = llvm.sub %21, %8 overflow<nsw> : i64
    %29 = llvm.sdiv %28, %0 : i64
    %30 = llvm.add %29, %8 overflow<nsw> : i64
    %31 = llvm.select %27, %30, %2 : i1, i64
    llvm.cond_br %26, ^bb1, ^bb2
  ^bb1:
    llvm.store %21, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %32 = llvm.getelementptr inbounds %10[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %32 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %33 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %33 {alignment = 8 : i64} : i64, !llvm.ptr
    %34 = llvm.getelementptr inbounds %10[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %34 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %35 = llvm.getelementptr inbounds %10[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_size0, %35 {alignment = 8 : i64} : i64, !llvm.ptr
    %36 = llvm.getelementptr inbounds %10[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %36 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %37 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %38 = llvm.call @stepwell_parallel_for(%37, %10, %31, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%38 : i32)
  ^bb2:
    %39 = llvm.call @program.parallel0(%2, %31, %21, %x, %x_size0, %y, %y_size0, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%39 : i32)
  ^bb3(%40: i32):
    %41 = llvm.sub %x_size0, %21 overflow<nsw> : i64
    %42 = llvm.ashr %41, %4 : i64
    %43 = llvm.mul %42, %3 overflow<nsw> : i64
    %44 = llvm.add %43, %21 overflow<nsw> : i64
    %45 = llvm.intr.smax(%44, %21) : (i64, i64) -> i64
    %46 = llvm.sub %x_size0, %45 overflow<nsw> : i64
    %47 = llvm.intr.smin(%46, %3) : (i64, i64) -> i64
    %48 = llvm.intr.smax(%47, %2) : (i64, i64) -> i64
    %49 = llvm.trunc %48 : i64 to i32
    %50 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %51 = llvm.mlir.poison : vector<8xi32>
    %52 = llvm.insertelement %49, %51[%2 : i64] : vector<8xi32>
    %53 = llvm.shufflevector %52, %51 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %54 = llvm.icmp "slt" %50, %53 : vector<8xi32>
    %55 = llvm.icmp "slt" %21, %45 : i64
    llvm.cond_br %55, ^bb4(%21 : i64), ^bb5
  ^bb4(%i: i64):
    %56 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %57 = llvm.load %56 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %58 = llvm.getelementptr inbounds %y[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %59 = llvm.load %58 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %60 = llvm.fmul %57, %59 : vector<8xf32>
    %61 = llvm.fadd %60, %16 : vector<8xf32>
    %62 = llvm.intr.maximum(%61, %17) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %63 = llvm.fsub %62, %57 : vector<8xf32>
    %64 = llvm.intr.fabs(%63) : (vector<8xf32>) -> vector<8xf32>
    %65 = llvm.intr.sqrt(%64) : (vector<8xf32>) -> vector<8xf32>
    %66 = llvm.fmul %65, %18 : vector<8xf32>
    %67 = llvm.call @tanh_v8f32(%66) : (vector<8xf32>) -> vector<8xf32>
    %68 = llvm.fmul %66, %66 : vector<8xf32>
    %69 = llvm.fadd %16, %68 : vector<8xf32>
    %70 = llvm.fdiv %67, %69 : vector<8xf32>
    %71 = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %70, %71 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %72 = llvm.add %i, %3 overflow<nsw> : i64
    %73 = llvm.icmp "slt" %72, %45 : i64
    llvm.cond_br %73, ^bb4(%72 : i64), ^bb5
  ^bb5:
    %74 = llvm.icmp "slt" %45, %x_size0 : i64
    llvm.cond_br %74, ^bb6(%45 : i64), ^bb7
  ^bb6(%i_1: i64):
    %75 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %76 = llvm.intr.masked.load %75, %54, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %77 = llvm.getelementptr inbounds %y[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %78 = llvm.intr.masked.load %77, %54, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %79 = llvm.fmul %76, %78 : vector<8xf32>
    %80 = llvm.fadd %79, %16 : vector<8xf32>
    %81 = llvm.intr.maximum(%80, %17) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %82 = llvm.fsub %81, %76 : vector<8xf32>
    %83 = llvm.intr.fabs(%82) : (vector<8xf32>) -> vector<8xf32>
    %84 = llvm.intr.sqrt(%83) : (vector<8xf32>) -> vector<8xf32>
    %85 = llvm.fmul %84, %18 : vector<8xf32>
    %86 = llvm.call @tanh_v8f32(%85) : (vector<8xf32>) -> vector<8xf32>
    %87 = llvm.fmul %85, %85 : vector<8xf32>
    %88 = llvm.fadd %16, %87 : vector<8xf32>
    %89 = llvm.fdiv %86, %88 : vector<8xf32>
    %90 = llvm.getelementptr inbounds %out[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %89, %90, %54 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %91 = llvm.add %i_1, %3 overflow<nsw> : i64
    %92 = llvm.icmp "slt" %91, %x_size0 : i64
    llvm.cond_br %92, ^bb6(%91 : i64), ^bb7
  ^bb7:
    llvm.return %15 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %93: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %y_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %94 = llvm.mlir.constant(0) : i64
    %95 = llvm.mlir.constant(8192) : i64
    %96 = llvm.mlir.constant(8) : i64
    %97 = llvm.mlir.constant(1) : i64
    %98 = llvm.mlir.constant(0 : i32) : i32
    %99 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %100 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %101 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %102 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %102, ^bb1(%begin : i64), ^bb4
  ^bb1(%103: i64):
    %i_strip = llvm.mul %103, %95 overflow<nsw> : i64
    llvm.br ^bb2(%94 : i64)
  ^bb2(%i_2: i64):
    %i_3 = llvm.add %i_strip, %i_2 overflow<nsw> : i64
    %104 = llvm.getelementptr inbounds %x_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %105 = llvm.load %104 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %106 = llvm.getelementptr inbounds %y_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %107 = llvm.load %106 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %108 = llvm.fmul %105, %107 : vector<8xf32>
    %109 = llvm.fadd %108, %99 : vector<8xf32>
    %110 = llvm.intr.maximum(%109, %100) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %111 = llvm.fsub %110, %105 : vector<8xf32>
    %112 = llvm.intr.fabs(%111) : (vector<8xf32>) -> vector<8xf32>
    %113 = llvm.intr.sqrt(%112) : (vector<8xf32>) -> vector<8xf32>
    %114 = llvm.fmul %113, %101 : vector<8xf32>
    %115 = llvm.call @tanh_v8f32(%114) : (vector<8xf32>) -> vector<8xf32>
    %116 = llvm.fmul %114, %114 : vector<8xf32>
    %117 = llvm.fadd %99, %116 : vector<8xf32>
    %118 = llvm.fdiv %115, %117 : vector<8xf32>
    %119 = llvm.getelementptr inbounds %out_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %118, %119 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %120 = llvm.add %i_2, %96 overflow<nsw> : i64
    %121 = llvm.icmp "slt" %120, %95 : i64
    llvm.cond_br %121, ^bb2(%120 : i64), ^bb3
  ^bb3:
    %122 = llvm.add %103, %97 overflow<nsw> : i64
    %123 = llvm.icmp "slt" %122, %end : i64
    llvm.cond_br %123, ^bb1(%122 : i64), ^bb4
  ^bb4:
    llvm.return %98 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %124 = llvm.mlir.constant(8) : i64
    %125 = llvm.mlir.constant(16) : i64
    %126 = llvm.mlir.constant(24) : i64
    %127 = llvm.mlir.constant(32) : i64
    %128 = llvm.mlir.constant(40) : i64
    %129 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %130 = llvm.getelementptr inbounds %context[%124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %131 = llvm.load %130 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %132 = llvm.getelementptr inbounds %context[%125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %133 = llvm.load %132 {alignment = 8 : i64} : !llvm.ptr -> i64
    %134 = llvm.getelementptr inbounds %context[%126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %135 = llvm.load %134 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %136 = llvm.getelementptr inbounds %context[%127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %137 = llvm.load %136 {alignment = 8 : i64} : !llvm.ptr -> i64
    %138 = llvm.getelementptr inbounds %context[%128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %139 = llvm.load %138 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %140 = llvm.call @program.parallel0(%begin_1, %end_1, %129, %131, %133, %135, %137, %139) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %140 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %141 = llvm.mlir.constant(0) : i64
    %142 = llvm.mlir.constant(1 : i32) : i32
    %143 = llvm.mlir.constant(0 : i32) : i32
    %144 = llvm.icmp "eq" %y_size0_2, %x_size0_2 : i64
    llvm.cond_br %144, ^bb1, ^bb2(%142 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %143 : i32
  ^bb2(%145: i32):
    llvm.return %145 : i32
  }
  llvm.func internal @tanh_v8f32(%146: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %147 = llvm.intr.fabs(%146) : (vector<8xf32>) -> vector<8xf32>
    %148 = llvm.mlir.constant(dense<1.000000e+01> : vector<8xf32>) : vector<8xf32>
    %149 = llvm.fcmp "ogt" %147, %148 : vector<8xf32>
    %150 = llvm.select %149, %148, %147 : vector<8xi1>, vector<8xf32>
    %151 = llvm.fadd %150, %150 : vector<8xf32>
    %152 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %153 = llvm.fcmp "ogt" %151, %152 : vector<8xf32>
    %154 = llvm.select %153, %152, %151 : vector<8xi1>, vector<8xf32>
    %155 = llvm.mlir.constant(dense<-1.800000e+01> : vector<8xf32>) : vector<8xf32>
    %156 = llvm.fcmp "olt" %154, %155 : vector<8xf32>
    %157 = llvm.select %156, %155, %154 : vector<8xi1>, vector<8xf32>
    %158 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %159 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %160 = llvm.intr.fma(%157, %159, %158) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %161 = llvm.fsub %160, %158 : vector<8xf32>
    %162 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %163 = llvm.intr.fma(%161, %162, %157) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %164 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %165 = llvm.intr.fma(%161, %164, %163) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %166 = llvm.bitcast %160 : vector<8xf32> to vector<8xi32>
    %167 = llvm.bitcast %158 : vector<8xf32> to vector<8xi32>
    %168 = llvm.sub %166, %167 : vector<8xi32>
    %169 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %170 = llvm.sub %168, %169 : vector<8xi32>
    %171 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %172 = llvm.add %170, %171 : vector<8xi32>
    %173 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %174 = llvm.shl %172, %173 : vector<8xi32>
    %175 = llvm.bitcast %174 : vector<8xi32> to vector<8xf32>
    %176 = llvm.fsub %163, %165 : vector<8xf32>
    %177 = llvm.intr.fma(%161, %164, %176) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %178 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %179 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %180 = llvm.intr.fma(%178, %165, %179) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %181 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %182 = llvm.intr.fma(%180, %165, %181) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %183 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %184 = llvm.intr.fma(%182, %165, %183) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %185 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %186 = llvm.intr.fma(%184, %165, %185) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %187 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %188 = llvm.intr.fma(%186, %165, %187) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %189 = llvm.fmul %165, %165 : vector<8xf32>
    %190 = llvm.fmul %189, %188 : vector<8xf32>
    %191 = llvm.fadd %190, %177 : vector<8xf32>
    %192 = llvm.fadd %165, %191 : vector<8xf32>
    %193 = llvm.fsub %175, %187 : vector<8xf32>
    %194 = llvm.intr.fma(%175, %192, %193) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %195 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %196 = llvm.fadd %194, %195 : vector<8xf32>
    %197 = llvm.fdiv %194, %196 : vector<8xf32>
    %198 = llvm.intr.copysign(%197, %146) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    llvm.return %198 : vector<8xf32>
  }
}
