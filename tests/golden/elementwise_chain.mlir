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
    %0 = arith.constant 0 : index
    %1 = arith.constant 1.000000e+00 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant 5.000000e-01 : f32
    %4 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %5 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %6 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %7 = memref.dim %x, %0 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%7], strides: [1] : memref<?xf32> to memref<?xf32>
    %8 = arith.shrsi %7, %c13 : index
    %9 = arith.muli %8, %c8192 overflow<nsw> : index
    %10 = arith.maxsi %9, %c0 : index
    %11 = arith.constant 8192 : index
    %12 = arith.ceildivsi %10, %11 : index
    %13 = arith.constant 0 : index
    %14 = arith.maxsi %12, %13 : index
    %15 = arith.constant 79873 : index
    %16 = arith.muli %14, %15 : index
    %17 = arith.constant 32768 : index
    %18 = arith.cmpi sge, %16, %17 : index
    "omp.parallel"(%18) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %10, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c8 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %19 = vector.load %x[%i_1] : memref<?xf32>, vector<8xf32>
            %20 = vector.load %y[%i_1] : memref<?xf32>, vector<8xf32>
            %21 = arith.mulf %19, %20 : vector<8xf32>
            %22 = arith.addf %21, %4 : vector<8xf32>
            %23 = arith.maximumf %22, %5 : vector<8xf32>
            %24 = arith.subf %23, %19 : vector<8xf32>
            %25 = math.absf %24 : vector<8xf32>
            %26 = math.sqrt %25 : vector<8xf32>
            %27 = arith.mulf %26, %6 : vector<8xf32>
            %28 = func.call @tanh_v8f32(%27) : (vector<8xf32>) -> vector<8xf32>
            %29 = arith.mulf %27, %27 : vector<8xf32>
            %30 = arith.addf %4, %29 : vector<8xf32>
            %31 = arith.divf %28, %30 : vector<8xf32>
            vector.store %31, %out_1[%i_1] : memref<?xf32>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %32 = arith.subi %7, %10 overflow<nsw> : index
    %33 = arith.shrsi %32, %c3 : index
    %34 = arith.muli %33, %c8 overflow<nsw> : index
    %35 = arith.addi %34, %10 overflow<nsw> : index
    %36 = arith.maxsi %35, %10 : index
    %37 = arith.subi %7, %36 overflow<nsw> : index
    %38 = vector.create_mask %37 : vector<8xi1>
    scf.for %i_2 = %10 to %36 step %c8 {
      %39 = vector.load %x[%i_2] : memref<?xf32>, vector<8xf32>
      %40 = vector.load %y[%i_2] : memref<?xf32>, vector<8xf32>
      %41 = arith.mulf %39, %40 : vector<8xf32>
      %42 = arith.addf %41, %4 : vector<8xf32>
      %43 = arith.maximumf %42, %5 : vector<8xf32>
      %44 = arith.subf %43, %39 : vector<8xf32>
      %45 = math.absf %44 : vector<8xf32>
      %46 = math.sqrt %45 : vector<8xf32>
      %47 = arith.mulf %46, %6 : vector<8xf32>
      %48 = func.call @tanh_v8f32(%47) : (vector<8xf32>) -> vector<8xf32>
      %49 = arith.mulf %47, %47 : vector<8xf32>
      %50 = arith.addf %4, %49 : vector<8xf32>
      %51 = arith.divf %48, %50 : vector<8xf32>
      vector.store %51, %out_1[%i_2] : memref<?xf32>, vector<8xf32>
    }
    scf.for %i_3 = %36 to %7 step %c8 {
      %52 = vector.maskedload %x[%i_3], %38, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %53 = vector.maskedload %y[%i_3], %38, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %54 = arith.mulf %52, %53 : vector<8xf32>
      %55 = arith.addf %54, %4 : vector<8xf32>
      %56 = arith.maximumf %55, %5 : vector<8xf32>
      %57 = arith.subf %56, %52 : vector<8xf32>
      %58 = math.absf %57 : vector<8xf32>
      %59 = math.sqrt %58 : vector<8xf32>
      %60 = arith.mulf %59, %6 : vector<8xf32>
      %61 = func.call @tanh_v8f32(%60) : (vector<8xf32>) -> vector<8xf32>
      %62 = arith.mulf %60, %60 : vector<8xf32>
      %63 = arith.addf %4, %62 : vector<8xf32>
      %64 = arith.divf %61, %63 : vector<8xf32>
      vector.maskedstore %out_1[%i_3], %38, %64 : memref<?xf32>, vector<8xi1>, vector<8xf32>
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
    %5 = llvm.mlir.constant(1) : i64
    %6 = llvm.mlir.constant(79873) : i64
    %7 = llvm.mlir.constant(32768) : i64
    %8 = llvm.mlir.constant(48) : i64
    %9 = llvm.alloca %8 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %10 = llvm.mlir.constant(16) : i64
    %11 = llvm.mlir.constant(24) : i64
    %12 = llvm.mlir.constant(32) : i64
    %13 = llvm.mlir.constant(40) : i64
    %14 = llvm.mlir.constant(0 : i32) : i32
    %15 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %16 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %17 = llvm.mlir.constant(5.000000e-01 : f32) : f32
    %18 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %19 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %20 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %21 = llvm.ashr %x_size0, %1 : i64
    %22 = llvm.mul %21, %0 overflow<nsw> : i64
    %23 = llvm.intr.smax(%22, %2) : (i64, i64) -> i64
    %24 = llvm.sdiv %23, %0 : i64
    %25 = llvm.srem %23, %0 : i64
    %26 = llvm.icmp "ne" %25, %2 : i64
    %27 = llvm.xor %25, %0 : i64
    %28 = llvm.icmp "sge" %27, %2 : i64
    %29 = llvm.and %26, %28 : i1
    %30 = llvm.add %24, %5 : i64
    %31 = llvm.select %29, %30, %24 : i1, i64
    %32 = llvm.intr.smax(%31, %2) : (i64, i64) -> i64
    %33 = llvm.mul %32, %6 : i64
    %34 = llvm.icmp "sge" %33, %7 : i64
    %35 = llvm.icmp "sgt" %23, %2 : i64
    %36 = llvm.sub %23, %5 overflow<nsw> : i64
    %37 = llvm.sdiv %36, %0 : i64
    %38 = llvm.add %37, %5 overflow<nsw> : i64
    %39 = llvm.select %35, %38, %2 : i1, i64
    llvm.cond_br %34, ^bb1, ^bb2
  ^bb1:
    llvm.store %23, %9 {alignment = 8 : i64} : i64, !llvm.ptr
    %40 = llvm.getelementptr inbounds %9[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %40 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %41 = llvm.getelementptr inbounds %9[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %41 {alignment = 8 : i64} : i64, !llvm.ptr
    %42 = llvm.getelementptr inbounds %9[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %42 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %43 = llvm.getelementptr inbounds %9[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_size0, %43 {alignment = 8 : i64} : i64, !llvm.ptr
    %44 = llvm.getelementptr inbounds %9[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %44 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %45 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %46 = llvm.call @stepwell_parallel_for(%45, %9, %39, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%46 : i32)
  ^bb2:
    %47 = llvm.call @program.parallel0(%2, %39, %23, %x, %x_size0, %y, %y_size0, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%47 : i32)
  ^bb3(%48: i32):
    %49 = llvm.sub %x_size0, %23 overflow<nsw> : i64
    %50 = llvm.ashr %49, %4 : i64
    %51 = llvm.mul %50, %3 overflow<nsw> : i64
    %52 = llvm.add %51, %23 overflow<nsw> : i64
    %53 = llvm.intr.smax(%52, %23) : (i64, i64) -> i64
    %54 = llvm.sub %x_size0, %53 overflow<nsw> : i64
    %55 = llvm.intr.smin(%54, %3) : (i64, i64) -> i64
    %56 = llvm.intr.smax(%55, %2) : (i64, i64) -> i64
    %57 = llvm.trunc %56 : i64 to i32
    %58 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %59 = llvm.mlir.poison : vector<8xi32>
    %60 = llvm.insertelement %57, %59[%2 : i64] : vector<8xi32>
    %61 = llvm.shufflevector %60, %59 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %62 = llvm.icmp "slt" %58, %61 : vector<8xi32>
    %63 = llvm.icmp "slt" %23, %53 : i64
    llvm.cond_br %63, ^bb4(%23 : i64), ^bb5
  ^bb4(%i: i64):
    %64 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %65 = llvm.load %64 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %66 = llvm.getelementptr inbounds %y[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %67 = llvm.load %66 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %68 = llvm.fmul %65, %67 : vector<8xf32>
    %69 = llvm.fadd %68, %18 : vector<8xf32>
    %70 = llvm.intr.maximum(%69, %19) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %71 = llvm.fsub %70, %65 : vector<8xf32>
    %72 = llvm.intr.fabs(%71) : (vector<8xf32>) -> vector<8xf32>
    %73 = llvm.intr.sqrt(%72) : (vector<8xf32>) -> vector<8xf32>
    %74 = llvm.fmul %73, %20 : vector<8xf32>
    %75 = llvm.call @tanh_v8f32(%74) : (vector<8xf32>) -> vector<8xf32>
    %76 = llvm.fmul %74, %74 : vector<8xf32>
    %77 = llvm.fadd %18, %76 : vector<8xf32>
    %78 = llvm.fdiv %75, %77 : vector<8xf32>
    %79 = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %78, %79 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %80 = llvm.add %i, %3 overflow<nsw> : i64
    %81 = llvm.icmp "slt" %80, %53 : i64
    llvm.cond_br %81, ^bb4(%80 : i64), ^bb5
  ^bb5:
    %82 = llvm.icmp "slt" %53, %x_size0 : i64
    llvm.cond_br %82, ^bb6(%53 : i64), ^bb7
  ^bb6(%i_1: i64):
    %83 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %84 = llvm.intr.masked.load %83, %62, %19 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %85 = llvm.getelementptr inbounds %y[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %86 = llvm.intr.masked.load %85, %62, %19 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %87 = llvm.fmul %84, %86 : vector<8xf32>
    %88 = llvm.fadd %87, %18 : vector<8xf32>
    %89 = llvm.intr.maximum(%88, %19) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %90 = llvm.fsub %89, %84 : vector<8xf32>
    %91 = llvm.intr.fabs(%90) : (vector<8xf32>) -> vector<8xf32>
    %92 = llvm.intr.sqrt(%91) : (vector<8xf32>) -> vector<8xf32>
    %93 = llvm.fmul %92, %20 : vector<8xf32>
    %94 = llvm.call @tanh_v8f32(%93) : (vector<8xf32>) -> vector<8xf32>
    %95 = llvm.fmul %93, %93 : vector<8xf32>
    %96 = llvm.fadd %18, %95 : vector<8xf32>
    %97 = llvm.fdiv %94, %96 : vector<8xf32>
    %98 = llvm.getelementptr inbounds %out[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %97, %98, %62 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %99 = llvm.add %i_1, %3 overflow<nsw> : i64
    %100 = llvm.icmp "slt" %99, %x_size0 : i64
    llvm.cond_br %100, ^bb6(%99 : i64), ^bb7
  ^bb7:
    llvm.return %14 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %101: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %y_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %102 = llvm.mlir.constant(0) : i64
    %103 = llvm.mlir.constant(8192) : i64
    %104 = llvm.mlir.constant(8) : i64
    %105 = llvm.mlir.constant(1) : i64
    %106 = llvm.mlir.constant(0 : i32) : i32
    %107 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %108 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %109 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %110 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %110, ^bb1(%begin : i64), ^bb4
  ^bb1(%111: i64):
    %i_strip = llvm.mul %111, %103 overflow<nsw> : i64
    llvm.br ^bb2(%102 : i64)
  ^bb2(%i_2: i64):
    %i_3 = llvm.add %i_strip, %i_2 overflow<nsw> : i64
    %112 = llvm.getelementptr inbounds %x_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %113 = llvm.load %112 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %114 = llvm.getelementptr inbounds %y_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %115 = llvm.load %114 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %116 = llvm.fmul %113, %115 : vector<8xf32>
    %117 = llvm.fadd %116, %107 : vector<8xf32>
    %118 = llvm.intr.maximum(%117, %108) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %119 = llvm.fsub %118, %113 : vector<8xf32>
    %120 = llvm.intr.fabs(%119) : (vector<8xf32>) -> vector<8xf32>
    %121 = llvm.intr.sqrt(%120) : (vector<8xf32>) -> vector<8xf32>
    %122 = llvm.fmul %121, %109 : vector<8xf32>
    %123 = llvm.call @tanh_v8f32(%122) : (vector<8xf32>) -> vector<8xf32>
    %124 = llvm.fmul %122, %122 : vector<8xf32>
    %125 = llvm.fadd %107, %124 : vector<8xf32>
    %126 = llvm.fdiv %123, %125 : vector<8xf32>
    %127 = llvm.getelementptr inbounds %out_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %126, %127 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %128 = llvm.add %i_2, %104 overflow<nsw> : i64
    %129 = llvm.icmp "slt" %128, %103 : i64
    llvm.cond_br %129, ^bb2(%128 : i64), ^bb3
  ^bb3:
    %130 = llvm.add %111, %105 overflow<nsw> : i64
    %131 = llvm.icmp "slt" %130, %end : i64
    llvm.cond_br %131, ^bb1(%130 : i64), ^bb4
  ^bb4:
    llvm.return %106 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %132 = llvm.mlir.constant(8) : i64
    %133 = llvm.mlir.constant(16) : i64
    %134 = llvm.mlir.constant(24) : i64
    %135 = llvm.mlir.constant(32) : i64
    %136 = llvm.mlir.constant(40) : i64
    %137 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %138 = llvm.getelementptr inbounds %context[%132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %139 = llvm.load %138 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %140 = llvm.getelementptr inbounds %context[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %141 = llvm.load %140 {alignment = 8 : i64} : !llvm.ptr -> i64
    %142 = llvm.getelementptr inbounds %context[%134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %143 = llvm.load %142 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %144 = llvm.getelementptr inbounds %context[%135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> i64
    %146 = llvm.getelementptr inbounds %context[%136] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %147 = llvm.load %146 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %148 = llvm.call @program.parallel0(%begin_1, %end_1, %137, %139, %141, %143, %145, %147) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %148 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %149 = llvm.mlir.constant(0) : i64
    %150 = llvm.mlir.constant(1 : i32) : i32
    %151 = llvm.mlir.constant(0 : i32) : i32
    %152 = llvm.icmp "eq" %y_size0_2, %x_size0_2 : i64
    llvm.cond_br %152, ^bb1, ^bb2(%150 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %151 : i32
  ^bb2(%153: i32):
    llvm.return %153 : i32
  }
  llvm.func internal @tanh_v8f32(%154: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %155 = llvm.intr.fabs(%154) : (vector<8xf32>) -> vector<8xf32>
    %156 = llvm.mlir.constant(dense<1.000000e+01> : vector<8xf32>) : vector<8xf32>
    %157 = llvm.fcmp "ogt" %155, %156 : vector<8xf32>
    %158 = llvm.select %157, %156, %155 : vector<8xi1>, vector<8xf32>
    %159 = llvm.fadd %158, %158 : vector<8xf32>
    %160 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %161 = llvm.fcmp "ogt" %159, %160 : vector<8xf32>
    %162 = llvm.select %161, %160, %159 : vector<8xi1>, vector<8xf32>
    %163 = llvm.mlir.constant(dense<-1.800000e+01> : vector<8xf32>) : vector<8xf32>
    %164 = llvm.fcmp "olt" %162, %163 : vector<8xf32>
    %165 = llvm.select %164, %163, %162 : vector<8xi1>, vector<8xf32>
    %166 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %167 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %168 = llvm.intr.fma(%165, %167, %166) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %169 = llvm.fsub %168, %166 : vector<8xf32>
    %170 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %171 = llvm.intr.fma(%169, %170, %165) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %172 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %173 = llvm.intr.fma(%169, %172, %171) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %174 = llvm.bitcast %168 : vector<8xf32> to vector<8xi32>
    %175 = llvm.bitcast %166 : vector<8xf32> to vector<8xi32>
    %176 = llvm.sub %174, %175 : vector<8xi32>
    %177 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %178 = llvm.sub %176, %177 : vector<8xi32>
    %179 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %180 = llvm.add %178, %179 : vector<8xi32>
    %181 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %182 = llvm.shl %180, %181 : vector<8xi32>
    %183 = llvm.bitcast %182 : vector<8xi32> to vector<8xf32>
    %184 = llvm.fsub %171, %173 : vector<8xf32>
    %185 = llvm.intr.fma(%169, %172, %184) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %186 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %187 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %188 = llvm.intr.fma(%186, %173, %187) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %189 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %190 = llvm.intr.fma(%188, %173, %189) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %191 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %192 = llvm.intr.fma(%190, %173, %191) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %193 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %194 = llvm.intr.fma(%192, %173, %193) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %195 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %196 = llvm.intr.fma(%194, %173, %195) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %197 = llvm.fmul %173, %173 : vector<8xf32>
    %198 = llvm.fmul %197, %196 : vector<8xf32>
    %199 = llvm.fadd %198, %185 : vector<8xf32>
    %200 = llvm.fadd %173, %199 : vector<8xf32>
    %201 = llvm.fsub %183, %195 : vector<8xf32>
    %202 = llvm.intr.fma(%183, %200, %201) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %203 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %204 = llvm.fadd %202, %203 : vector<8xf32>
    %205 = llvm.fdiv %202, %204 : vector<8xf32>
    %206 = llvm.intr.copysign(%205, %154) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    llvm.return %206 : vector<8xf32>
  }
}
