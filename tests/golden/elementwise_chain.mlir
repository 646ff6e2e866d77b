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
    %7 = arith.constant 8192 : index
    %8 = arith.ceildivsi %6, %7 : index
    %9 = arith.constant 0 : index
    %10 = arith.maxsi %8, %9 : index
    %11 = arith.constant 79873 : index
    %12 = arith.muli %10, %11 : index
    %13 = arith.constant 32768 : index
    %14 = arith.cmpi sge, %12, %13 : index
    "omp.parallel"(%14) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %6, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c8 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %15 = vector.load %x[%i_1] : memref<?xf32>, vector<8xf32>
            %16 = vector.load %y[%i_1] : memref<?xf32>, vector<8xf32>
            %17 = arith.mulf %15, %16 : vector<8xf32>
            %18 = arith.addf %17, %0 : vector<8xf32>
            %19 = arith.maximumf %18, %1 : vector<8xf32>
            %20 = arith.subf %19, %15 : vector<8xf32>
            %21 = math.absf %20 : vector<8xf32>
            %22 = math.sqrt %21 : vector<8xf32>
            %23 = arith.mulf %22, %2 : vector<8xf32>
            %24 = func.call @tanh_v8f32(%23) : (vector<8xf32>) -> vector<8xf32>
            %25 = arith.mulf %23, %23 : vector<8xf32>
            %26 = arith.addf %0, %25 : vector<8xf32>
            %27 = arith.divf %24, %26 : vector<8xf32>
            vector.store %27, %out_1[%i_1] : memref<?xf32>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %28 = arith.subi %3, %6 overflow<nsw> : index
    %29 = arith.shrsi %28, %c3 : index
    %30 = arith.muli %29, %c8 overflow<nsw> : index
    %31 = arith.addi %30, %6 overflow<nsw> : index
    %32 = arith.maxsi %31, %6 : index
    %33 = arith.subi %3, %32 overflow<nsw> : index
    %34 = vector.create_mask %33 : vector<8xi1>
    scf.for %i_2 = %6 to %32 step %c8 {
      %35 = vector.load %x[%i_2] : memref<?xf32>, vector<8xf32>
      %36 = vector.load %y[%i_2] : memref<?xf32>, vector<8xf32>
      %37 = arith.mulf %35, %36 : vector<8xf32>
      %38 = arith.addf %37, %0 : vector<8xf32>
      %39 = arith.maximumf %38, %1 : vector<8xf32>
      %40 = arith.subf %39, %35 : vector<8xf32>
      %41 = math.absf %40 : vector<8xf32>
      %42 = math.sqrt %41 : vector<8xf32>
      %43 = arith.mulf %42, %2 : vector<8xf32>
      %44 = func.call @tanh_v8f32(%43) : (vector<8xf32>) -> vector<8xf32>
      %45 = arith.mulf %43, %43 : vector<8xf32>
      %46 = arith.addf %0, %45 : vector<8xf32>
      %47 = arith.divf %44, %46 : vector<8xf32>
      vector.store %47, %out_1[%i_2] : memref<?xf32>, vector<8xf32>
    }
    scf.for %i_3 = %32 to %3 step %c8 {
      %48 = vector.maskedload %x[%i_3], %34, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %49 = vector.maskedload %y[%i_3], %34, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %50 = arith.mulf %48, %49 : vector<8xf32>
      %51 = arith.addf %50, %0 : vector<8xf32>
      %52 = arith.maximumf %51, %1 : vector<8xf32>
      %53 = arith.subf %52, %48 : vector<8xf32>
      %54 = math.absf %53 : vector<8xf32>
      %55 = math.sqrt %54 : vector<8xf32>
      %56 = arith.mulf %55, %2 : vector<8xf32>
      %57 = func.call @tanh_v8f32(%56) : (vector<8xf32>) -> vector<8xf32>
      %58 = arith.mulf %56, %56 : vector<8xf32>
      %59 = arith.addf %0, %58 : vector<8xf32>
      %60 = arith.divf %57, %59 : vector<8xf32>
      vector.maskedstore %out_1[%i_3], %34, %60 : memref<?xf32>, vector<8xi1>, vector<8xf32>
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
    %15 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %16 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %17 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %18 = llvm.ashr %x_size0, %1 : i64
    %19 = llvm.mul %18, %0 overflow<nsw> : i64
    %20 = llvm.intr.smax(%19, %2) : (i64, i64) -> i64
    %21 = llvm.sdiv %20, %0 : i64
    %22 = llvm.srem %20, %0 : i64
    %23 = llvm.icmp "ne" %22, %2 : i64
    %24 = llvm.xor %22, %0 : i64
    %25 = llvm.icmp "sge" %24, %2 : i64
    %26 = llvm.and %23, %25 : i1
    %27 = llvm.add %21, %5 : i64
    %28 = llvm.select %26, %27, %21 : i1, i64
    %29 = llvm.intr.smax(%28, %2) : (i64, i64) -> i64
    %30 = llvm.mul %29, %6 : i64
    %31 = llvm.icmp "sge" %30, %7 : i64
    %32 = llvm.icmp "sgt" %20, %2 : i64
    %33 = llvm.sub %20, %5 overflow<nsw> : i64
    %34 = llvm.sdiv %33, %0 : i64
    %35 = llvm.add %34, %5 overflow<nsw> : i64
    %36 = llvm.select %32, %35, %2 : i1, i64
    llvm.cond_br %31, ^bb1, ^bb2
  ^bb1:
    llvm.store %20, %9 {alignment = 8 : i64} : i64, !llvm.ptr
    %37 = llvm.getelementptr inbounds %9[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %37 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %38 = llvm.getelementptr inbounds %9[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %38 {alignment = 8 : i64} : i64, !llvm.ptr
    %39 = llvm.getelementptr inbounds %9[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %39 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %40 = llvm.getelementptr inbounds %9[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_size0, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %41 = llvm.getelementptr inbounds %9[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %41 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %42 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %43 = llvm.call @stepwell_parallel_for(%42, %9, %36, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%43 : i32)
  ^bb2:
    %44 = llvm.call @program.parallel0(%2, %36, %20, %x, %x_size0, %y, %y_size0, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%44 : i32)
  ^bb3(%45: i32):
    %46 = llvm.sub %x_size0, %20 overflow<nsw> : i64
    %47 = llvm.ashr %46, %4 : i64
    %48 = llvm.mul %47, %3 overflow<nsw> : i64
    %49 = llvm.add %48, %20 overflow<nsw> : i64
    %50 = llvm.intr.smax(%49, %20) : (i64, i64) -> i64
    %51 = llvm.sub %x_size0, %50 overflow<nsw> : i64
    %52 = llvm.intr.smin(%51, %3) : (i64, i64) -> i64
    %53 = llvm.intr.smax(%52, %2) : (i64, i64) -> i64
    %54 = llvm.trunc %53 : i64 to i32
    %55 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %56 = llvm.mlir.poison : vector<8xi32>
    %57 = llvm.insertelement %54, %56[%2 : i64] : vector<8xi32>
    %58 = llvm.shufflevector %57, %56 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %59 = llvm.icmp "slt" %55, %58 : vector<8xi32>
    %60 = llvm.icmp "slt" %20, %50 : i64
    llvm.cond_br %60, ^bb4(%20 : i64), ^bb5
  ^bb4(%i: i64):
    %61 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %62 = llvm.load %61 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %63 = llvm.getelementptr inbounds %y[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %64 = llvm.load %63 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %65 = llvm.fmul %62, %64 : vector<8xf32>
    %66 = llvm.fadd %65, %15 : vector<8xf32>
    %67 = llvm.intr.maximum(%66, %16) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %68 = llvm.fsub %67, %62 : vector<8xf32>
    %69 = llvm.intr.fabs(%68) : (vector<8xf32>) -> vector<8xf32>
    %70 = llvm.intr.sqrt(%69) : (vector<8xf32>) -> vector<8xf32>
    %71 = llvm.fmul %70, %17 : vector<8xf32>
    %72 = llvm.call @tanh_v8f32(%71) : (vector<8xf32>) -> vector<8xf32>
    %73 = llvm.fmul %71, %71 : vector<8xf32>
    %74 = llvm.fadd %15, %73 : vector<8xf32>
    %75 = llvm.fdiv %72, %74 : vector<8xf32>
    %76 = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %75, %76 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %77 = llvm.add %i, %3 overflow<nsw> : i64
    %78 = llvm.icmp "slt" %77, %50 : i64
    llvm.cond_br %78, ^bb4(%77 : i64), ^bb5
  ^bb5:
    %79 = llvm.icmp "slt" %50, %x_size0 : i64
    llvm.cond_br %79, ^bb6(%50 : i64), ^bb7
  ^bb6(%i_1: i64):
    %80 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %81 = llvm.intr.masked.load %80, %59, %16 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %82 = llvm.getelementptr inbounds %y[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %83 = llvm.intr.masked.load %82, %59, %16 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %84 = llvm.fmul %81, %83 : vector<8xf32>
    %85 = llvm.fadd %84, %15 : vector<8xf32>
    %86 = llvm.intr.maximum(%85, %16) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %87 = llvm.fsub %86, %81 : vector<8xf32>
    %88 = llvm.intr.fabs(%87) : (vector<8xf32>) -> vector<8xf32>
    %89 = llvm.intr.sqrt(%88) : (vector<8xf32>) -> vector<8xf32>
    %90 = llvm.fmul %89, %17 : vector<8xf32>
    %91 = llvm.call @tanh_v8f32(%90) : (vector<8xf32>) -> vector<8xf32>
    %92 = llvm.fmul %90, %90 : vector<8xf32>
    %93 = llvm.fadd %15, %92 : vector<8xf32>
    %94 = llvm.fdiv %91, %93 : vector<8xf32>
    %95 = llvm.getelementptr inbounds %out[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %94, %95, %59 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %96 = llvm.add %i_1, %3 overflow<nsw> : i64
    %97 = llvm.icmp "slt" %96, %x_size0 : i64
    llvm.cond_br %97, ^bb6(%96 : i64), ^bb7
  ^bb7:
    llvm.return %14 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %98: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %y_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %99 = llvm.mlir.constant(0) : i64
    %100 = llvm.mlir.constant(8192) : i64
    %101 = llvm.mlir.constant(8) : i64
    %102 = llvm.mlir.constant(1) : i64
    %103 = llvm.mlir.constant(0 : i32) : i32
    %104 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %105 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %106 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %107 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %107, ^bb1(%begin : i64), ^bb4
  ^bb1(%108: i64):
    %i_strip = llvm.mul %108, %100 overflow<nsw> : i64
    llvm.br ^bb2(%99 : i64)
  ^bb2(%i_2: i64):
    %i_3 = llvm.add %i_strip, %i_2 overflow<nsw> : i64
    %109 = llvm.getelementptr inbounds %x_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %110 = llvm.load %109 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %111 = llvm.getelementptr inbounds %y_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %112 = llvm.load %111 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %113 = llvm.fmul %110, %112 : vector<8xf32>
    %114 = llvm.fadd %113, %104 : vector<8xf32>
    %115 = llvm.intr.maximum(%114, %105) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %116 = llvm.fsub %115, %110 : vector<8xf32>
    %117 = llvm.intr.fabs(%116) : (vector<8xf32>) -> vector<8xf32>
    %118 = llvm.intr.sqrt(%117) : (vector<8xf32>) -> vector<8xf32>
    %119 = llvm.fmul %118, %106 : vector<8xf32>
    %120 = llvm.call @tanh_v8f32(%119) : (vector<8xf32>) -> vector<8xf32>
    %121 = llvm.fmul %119, %119 : vector<8xf32>
    %122 = llvm.fadd %104, %121 : vector<8xf32>
    %123 = llvm.fdiv %120, %122 : vector<8xf32>
    %124 = llvm.getelementptr inbounds %out_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %123, %124 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %125 = llvm.add %i_2, %101 overflow<nsw> : i64
    %126 = llvm.icmp "slt" %125, %100 : i64
    llvm.cond_br %126, ^bb2(%125 : i64), ^bb3
  ^bb3:
    %127 = llvm.add %108, %102 overflow<nsw> : i64
    %128 = llvm.icmp "slt" %127, %end : i64
    llvm.cond_br %128, ^bb1(%127 : i64), ^bb4
  ^bb4:
    llvm.return %103 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %129 = llvm.mlir.constant(8) : i64
    %130 = llvm.mlir.constant(16) : i64
    %131 = llvm.mlir.constant(24) : i64
    %132 = llvm.mlir.constant(32) : i64
    %133 = llvm.mlir.constant(40) : i64
    %134 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %135 = llvm.getelementptr inbounds %context[%129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %137 = llvm.getelementptr inbounds %context[%130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> i64
    %139 = llvm.getelementptr inbounds %context[%131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %140 = llvm.load %139 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %141 = llvm.getelementptr inbounds %context[%132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %142 = llvm.load %141 {alignment = 8 : i64} : !llvm.ptr -> i64
    %143 = llvm.getelementptr inbounds %context[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %145 = llvm.call @program.parallel0(%begin_1, %end_1, %134, %136, %138, %140, %142, %144) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %145 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %146 = llvm.mlir.constant(0) : i64
    %147 = llvm.mlir.constant(1 : i32) : i32
    %148 = llvm.mlir.constant(0 : i32) : i32
    %149 = llvm.icmp "eq" %y_size0_2, %x_size0_2 : i64
    llvm.cond_br %149, ^bb1, ^bb2(%147 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %148 : i32
  ^bb2(%150: i32):
    llvm.return %150 : i32
  }
  llvm.func internal @tanh_v8f32(%151: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %152 = llvm.intr.fabs(%151) : (vector<8xf32>) -> vector<8xf32>
    %153 = llvm.mlir.constant(dense<1.000000e+01> : vector<8xf32>) : vector<8xf32>
    %154 = llvm.fcmp "ogt" %152, %153 : vector<8xf32>
    %155 = llvm.select %154, %153, %152 : vector<8xi1>, vector<8xf32>
    %156 = llvm.fadd %155, %155 : vector<8xf32>
    %157 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %158 = llvm.fcmp "ogt" %156, %157 : vector<8xf32>
    %159 = llvm.select %158, %157, %156 : vector<8xi1>, vector<8xf32>
    %160 = llvm.mlir.constant(dense<-1.800000e+01> : vector<8xf32>) : vector<8xf32>
    %161 = llvm.fcmp "olt" %159, %160 : vector<8xf32>
    %162 = llvm.select %161, %160, %159 : vector<8xi1>, vector<8xf32>
    %163 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %164 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %165 = llvm.intr.fma(%162, %164, %163) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %166 = llvm.fsub %165, %163 : vector<8xf32>
    %167 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %168 = llvm.intr.fma(%166, %167, %162) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %169 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %170 = llvm.intr.fma(%166, %169, %168) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %171 = llvm.bitcast %165 : vector<8xf32> to vector<8xi32>
    %172 = llvm.bitcast %163 : vector<8xf32> to vector<8xi32>
    %173 = llvm.sub %171, %172 : vector<8xi32>
    %174 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %175 = llvm.sub %173, %174 : vector<8xi32>
    %176 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %177 = llvm.add %175, %176 : vector<8xi32>
    %178 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %179 = llvm.shl %177, %178 : vector<8xi32>
    %180 = llvm.bitcast %179 : vector<8xi32> to vector<8xf32>
    %181 = llvm.fsub %168, %170 : vector<8xf32>
    %182 = llvm.intr.fma(%166, %169, %181) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %183 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %184 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %185 = llvm.intr.fma(%183, %170, %184) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %186 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %187 = llvm.intr.fma(%185, %170, %186) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %188 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %189 = llvm.intr.fma(%187, %170, %188) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %190 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %191 = llvm.intr.fma(%189, %170, %190) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %192 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %193 = llvm.intr.fma(%191, %170, %192) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %194 = llvm.fmul %170, %170 : vector<8xf32>
    %195 = llvm.fmul %194, %193 : vector<8xf32>
    %196 = llvm.fadd %195, %182 : vector<8xf32>
    %197 = llvm.fadd %170, %196 : vector<8xf32>
    %198 = llvm.fsub %180, %192 : vector<8xf32>
    %199 = llvm.intr.fma(%180, %197, %198) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %200 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %201 = llvm.fadd %199, %200 : vector<8xf32>
    %202 = llvm.fdiv %199, %201 : vector<8xf32>
    %203 = llvm.intr.copysign(%202, %151) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    llvm.return %203 : vector<8xf32>
  }
}
