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
      affine.for %i = 0 to 8192 step 512 {
        %9 = memref.alloca() {alignment = 64 : i64} : memref<512xf32>
        affine.for %i_1 = 0 to 512 step 8 {
          %i_2 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_1)
          %i_3 = affine.apply affine_map<(d0, d1, d2) -> (((d0 + d1) + d2))>(%i_strip, %i, %i_1)
          %10 = affine.vector_load %x[%i_3] : memref<?xf32>, vector<8xf32>
          %11 = affine.vector_load %y[%i_3] : memref<?xf32>, vector<8xf32>
          %12 = arith.mulf %10, %11 : vector<8xf32>
          %13 = arith.addf %12, %4 : vector<8xf32>
          %14 = arith.maximumf %13, %5 : vector<8xf32>
          %15 = arith.subf %14, %10 : vector<8xf32>
          %16 = math.absf %15 : vector<8xf32>
          %17 = math.sqrt %16 : vector<8xf32>
          affine.vector_store %17, %9[%i_1] : memref<512xf32>, vector<8xf32>
        }
        affine.for %i_4 = 0 to 512 step 8 {
          %i_5 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_4)
          %18 = affine.vector_load %9[%i_4] : memref<512xf32>, vector<8xf32>
          %19 = arith.mulf %18, %6 : vector<8xf32>
          %20 = math.tanh %19 : vector<8xf32>
          %21 = arith.mulf %19, %19 : vector<8xf32>
          %22 = arith.addf %4, %21 : vector<8xf32>
          %23 = arith.divf %20, %22 : vector<8xf32>
          %i_6 = affine.apply affine_map<(d0, d1, d2) -> (((d0 + d1) + d2))>(%i_strip, %i, %i_4)
          affine.vector_store %23, %out_1[%i_6] : memref<?xf32>, vector<8xf32>
        }
      }
    }
    affine.for %i_7 = %8 to %7 step 512 {
      %24 = memref.alloca() {alignment = 64 : i64} : memref<512xf32>
      affine.for %i_8 = 0 to min affine_map<(d0, d1) -> (512, (d1 + (d0 * -1)))>(%i_7, %7) step 8 {
        %25 = affine.min affine_map<(d0, d1, d2) -> (((d0 * -1) + 512), ((d2 + (d1 * -1)) + (d0 * -1)))>(%i_8, %i_7, %7)
        %26 = vector.create_mask %25 : vector<8xi1>
        %i_9 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_7, %i_8)
        %27 = vector.maskedload %x[%i_9], %26, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %28 = vector.maskedload %y[%i_9], %26, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %29 = arith.mulf %27, %28 : vector<8xf32>
        %30 = arith.addf %29, %4 : vector<8xf32>
        %31 = arith.maximumf %30, %5 : vector<8xf32>
        %32 = arith.subf %31, %27 : vector<8xf32>
        %33 = math.absf %32 : vector<8xf32>
        %34 = math.sqrt %33 : vector<8xf32>
        vector.maskedstore %24[%i_8], %26, %34 : memref<512xf32>, vector<8xi1>, vector<8xf32>
      }
      affine.for %i_10 = 0 to min affine_map<(d0, d1) -> (512, (d1 + (d0 * -1)))>(%i_7, %7) step 8 {
        %35 = affine.min affine_map<(d0, d1, d2) -> (((d0 * -1) + 512), ((d2 + (d1 * -1)) + (d0 * -1)))>(%i_10, %i_7, %7)
        %36 = vector.create_mask %35 : vector<8xi1>
        %i_11 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_7, %i_10)
        %37 = vector.maskedload %24[%i_10], %36, %5 : memref<512xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %38 = arith.mulf %37, %6 : vector<8xf32>
        %39 = math.tanh %38 : vector<8xf32>
        %40 = arith.mulf %38, %38 : vector<8xf32>
        %41 = arith.addf %4, %40 : vector<8xf32>
        %42 = arith.divf %39, %41 : vector<8xf32>
        vector.maskedstore %out_1[%i_11], %36, %42 : memref<?xf32>, vector<8xi1>, vector<8xf32>
      }
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
    %c512 = arith.constant 512 : index
    %c8 = arith.constant 8 : index
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
    %13 = arith.constant 87089 : index
    %14 = arith.muli %12, %13 : index
    %15 = arith.constant 32768 : index
    %16 = arith.cmpi sge, %14, %15 : index
    "omp.parallel"(%16) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %6, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c512 {
            %17 = memref.alloca() {alignment = 64 : i64} : memref<512xf32>
            scf.for %i_1 = %c0 to %c512 step %c8 {
              %18 = arith.addi %i_strip, %i overflow<nsw> : index
              %i_2 = arith.addi %18, %i_1 overflow<nsw> : index
              %19 = vector.load %x[%i_2] : memref<?xf32>, vector<8xf32>
              %20 = vector.load %y[%i_2] : memref<?xf32>, vector<8xf32>
              %21 = arith.mulf %19, %20 : vector<8xf32>
              %22 = arith.addf %21, %0 : vector<8xf32>
              %23 = arith.maximumf %22, %1 : vector<8xf32>
              %24 = arith.subf %23, %19 : vector<8xf32>
              %25 = math.absf %24 : vector<8xf32>
              %26 = math.sqrt %25 : vector<8xf32>
              vector.store %26, %17[%i_1] : memref<512xf32>, vector<8xf32>
            }
            scf.for %i_3 = %c0 to %c512 step %c8 {
              %27 = vector.load %17[%i_3] : memref<512xf32>, vector<8xf32>
              %28 = arith.mulf %27, %2 : vector<8xf32>
              %29 = func.call @tanh_v8f32(%28) : (vector<8xf32>) -> vector<8xf32>
              %30 = arith.mulf %28, %28 : vector<8xf32>
              %31 = arith.addf %0, %30 : vector<8xf32>
              %32 = arith.divf %29, %31 : vector<8xf32>
              %33 = arith.addi %i_strip, %i overflow<nsw> : index
              %i_4 = arith.addi %33, %i_3 overflow<nsw> : index
              vector.store %32, %out_1[%i_4] : memref<?xf32>, vector<8xf32>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_5 = %6 to %3 step %c512 {
      %34 = memref.alloca() {alignment = 64 : i64} : memref<512xf32>
      %35 = arith.subi %3, %i_5 overflow<nsw> : index
      %36 = arith.minsi %c512, %35 : index
      scf.for %i_6 = %c0 to %36 step %c8 {
        %37 = arith.subi %c512, %i_6 overflow<nsw> : index
        %38 = arith.subi %35, %i_6 overflow<nsw> : index
        %39 = arith.minsi %37, %38 : index
        %40 = vector.create_mask %39 : vector<8xi1>
        %i_7 = arith.addi %i_5, %i_6 overflow<nsw> : index
        %41 = vector.maskedload %x[%i_7], %40, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %42 = vector.maskedload %y[%i_7], %40, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %43 = arith.mulf %41, %42 : vector<8xf32>
        %44 = arith.addf %43, %0 : vector<8xf32>
        %45 = arith.maximumf %44, %1 : vector<8xf32>
        %46 = arith.subf %45, %41 : vector<8xf32>
        %47 = math.absf %46 : vector<8xf32>
        %48 = math.sqrt %47 : vector<8xf32>
        vector.maskedstore %34[%i_6], %40, %48 : memref<512xf32>, vector<8xi1>, vector<8xf32>
      }
      scf.for %i_8 = %c0 to %36 step %c8 {
        %49 = arith.subi %c512, %i_8 overflow<nsw> : index
        %50 = arith.subi %35, %i_8 overflow<nsw> : index
        %51 = arith.minsi %49, %50 : index
        %52 = vector.create_mask %51 : vector<8xi1>
        %i_9 = arith.addi %i_5, %i_8 overflow<nsw> : index
        %53 = vector.maskedload %34[%i_8], %52, %1 : memref<512xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %54 = arith.mulf %53, %2 : vector<8xf32>
        %55 = func.call @tanh_v8f32(%54) : (vector<8xf32>) -> vector<8xf32>
        %56 = arith.mulf %54, %54 : vector<8xf32>
        %57 = arith.addf %0, %56 : vector<8xf32>
        %58 = arith.divf %55, %57 : vector<8xf32>
        vector.maskedstore %out_1[%i_9], %52, %58 : memref<?xf32>, vector<8xi1>, vector<8xf32>
      }
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
    %3 = llvm.mlir.constant(512) : i64
    %4 = llvm.mlir.constant(8) : i64
    %5 = llvm.mlir.constant(8191) : i64
    %6 = llvm.mlir.constant(87089) : i64
    %7 = llvm.mlir.constant(32768) : i64
    %8 = llvm.mlir.constant(1) : i64
    %9 = llvm.mlir.constant(48) : i64
    %10 = llvm.alloca %9 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %11 = llvm.mlir.constant(16) : i64
    %12 = llvm.mlir.constant(24) : i64
    %13 = llvm.mlir.constant(32) : i64
    %14 = llvm.mlir.constant(40) : i64
    %15 = llvm.alloca %3 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %16 = llvm.mlir.constant(0 : i32) : i32
    %17 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %18 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %19 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %20 = llvm.ashr %x_size0, %1 : i64
    %21 = llvm.mul %20, %0 overflow<nsw> : i64
    %22 = llvm.intr.smax(%21, %2) : (i64, i64) -> i64
    %23 = llvm.intr.smax(%22, %2) : (i64, i64) -> i64
    %24 = llvm.add %23, %5 : i64
    %25 = llvm.udiv %24, %0 : i64
    %26 = llvm.mul %25, %6 : i64
    %27 = llvm.icmp "sge" %26, %7 : i64
    %28 = llvm.icmp "sgt" %22, %2 : i64
    %29 = llvm.sub %22, %8 overflow<nsw> : i64
    %30 = llvm.sdiv %29, %0 : i64
    %31 = llvm.add %30, %8 overflow<nsw> : i64
    %32 = llvm.select %28, %31, %2 : i1, i64
    llvm.cond_br %27, ^bb1, ^bb2
  ^bb1:
    llvm.store %22, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %33 = llvm.getelementptr inbounds %10[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %33 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %34 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %34 {alignment = 8 : i64} : i64, !llvm.ptr
    %35 = llvm.getelementptr inbounds %10[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %35 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %36 = llvm.getelementptr inbounds %10[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_size0, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %37 = llvm.getelementptr inbounds %10[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %37 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %38 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %39 = llvm.call @stepwell_parallel_for(%38, %10, %32, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%39 : i32)
  ^bb2:
    %40 = llvm.call @program.parallel0(%2, %32, %22, %x, %x_size0, %y, %y_size0, %out) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%40 : i32)
  ^bb3(%41: i32):
    %42 = llvm.icmp "slt" %22, %x_size0 : i64
    llvm.cond_br %42, ^bb4(%22 : i64), ^bb9
  ^bb4(%i: i64):
    %43 = llvm.sub %x_size0, %i overflow<nsw> : i64
    %44 = llvm.intr.smin(%3, %43) : (i64, i64) -> i64
    %45 = llvm.icmp "slt" %2, %44 : i64
    llvm.cond_br %45, ^bb5(%2 : i64), ^bb6
  ^bb5(%i_1: i64):
    %46 = llvm.sub %3, %i_1 overflow<nsw> : i64
    %47 = llvm.sub %43, %i_1 overflow<nsw> : i64
    %48 = llvm.intr.smin(%46, %47) : (i64, i64) -> i64
    %49 = llvm.intr.smin(%48, %4) : (i64, i64) -> i64
    %50 = llvm.intr.smax(%49, %2) : (i64, i64) -> i64
    %51 = llvm.trunc %50 : i64 to i32
    %52 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %53 = llvm.mlir.poison : vector<8xi32>
    %54 = llvm.insertelement %51, %53[%2 : i64] : vector<8xi32>
    %55 = llvm.shufflevector %54, %53 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %56 = llvm.icmp "slt" %52, %55 : vector<8xi32>
    %i_2 = llvm.add %i, %i_1 overflow<nsw> : i64
    %57 = llvm.getelementptr inbounds %x[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %58 = llvm.intr.masked.load %57, %56, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %59 = llvm.getelementptr inbounds %y[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %60 = llvm.intr.masked.load %59, %56, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %61 = llvm.fmul %58, %60 : vector<8xf32>
    %62 = llvm.fadd %61, %17 : vector<8xf32>
    %63 = llvm.intr.maximum(%62, %18) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %64 = llvm.fsub %63, %58 : vector<8xf32>
    %65 = llvm.intr.fabs(%64) : (vector<8xf32>) -> vector<8xf32>
    %66 = llvm.intr.sqrt(%65) : (vector<8xf32>) -> vector<8xf32>
    %67 = llvm.getelementptr inbounds %15[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %66, %67, %56 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %68 = llvm.add %i_1, %4 overflow<nsw> : i64
    %69 = llvm.icmp "slt" %68, %44 : i64
    llvm.cond_br %69, ^bb5(%68 : i64), ^bb6
  ^bb6:
    %70 = llvm.icmp "slt" %2, %44 : i64
    llvm.cond_br %70, ^bb7(%2 : i64), ^bb8
  ^bb7(%i_3: i64):
    %71 = llvm.sub %3, %i_3 overflow<nsw> : i64
    %72 = llvm.sub %43, %i_3 overflow<nsw> : i64
    %73 = llvm.intr.smin(%71, %72) : (i64, i64) -> i64
    %74 = llvm.intr.smin(%73, %4) : (i64, i64) -> i64
    %75 = llvm.intr.smax(%74, %2) : (i64, i64) -> i64
    %76 = llvm.trunc %75 : i64 to i32
    %77 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %78 = llvm.mlir.poison : vector<8xi32>
    %79 = llvm.insertelement %76, %78[%2 : i64] : vector<8xi32>
    %80 = llvm.shufflevector %79, %78 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %81 = llvm.icmp "slt" %77, %80 : vector<8xi32>
    %i_4 = llvm.add %i, %i_3 overflow<nsw> : i64
    %82 = llvm.getelementptr inbounds %15[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %83 = llvm.intr.masked.load %82, %81, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %84 = llvm.fmul %83, %19 : vector<8xf32>
    %85 = llvm.call @tanh_v8f32(%84) : (vector<8xf32>) -> vector<8xf32>
    %86 = llvm.fmul %84, %84 : vector<8xf32>
    %87 = llvm.fadd %17, %86 : vector<8xf32>
    %88 = llvm.fdiv %85, %87 : vector<8xf32>
    %89 = llvm.getelementptr inbounds %out[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %88, %89, %81 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %90 = llvm.add %i_3, %4 overflow<nsw> : i64
    %91 = llvm.icmp "slt" %90, %44 : i64
    llvm.cond_br %91, ^bb7(%90 : i64), ^bb8
  ^bb8:
    %92 = llvm.add %i, %3 overflow<nsw> : i64
    %93 = llvm.icmp "slt" %92, %x_size0 : i64
    llvm.cond_br %93, ^bb4(%92 : i64), ^bb9
  ^bb9:
    llvm.return %16 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %94: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %y_size0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %95 = llvm.mlir.constant(0) : i64
    %96 = llvm.mlir.constant(8192) : i64
    %97 = llvm.mlir.constant(512) : i64
    %98 = llvm.mlir.constant(8) : i64
    %99 = llvm.alloca %97 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %100 = llvm.mlir.constant(1) : i64
    %101 = llvm.mlir.constant(0 : i32) : i32
    %102 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %103 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %104 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %105 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %105, ^bb1(%begin : i64), ^bb8
  ^bb1(%106: i64):
    %i_strip = llvm.mul %106, %96 overflow<nsw> : i64
    llvm.br ^bb2(%95 : i64)
  ^bb2(%i_5: i64):
    llvm.br ^bb3(%95 : i64)
  ^bb3(%i_6: i64):
    %107 = llvm.add %i_strip, %i_5 overflow<nsw> : i64
    %i_7 = llvm.add %107, %i_6 overflow<nsw> : i64
    %108 = llvm.getelementptr inbounds %x_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %109 = llvm.load %108 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %110 = llvm.getelementptr inbounds %y_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %111 = llvm.load %110 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %112 = llvm.fmul %109, %111 : vector<8xf32>
    %113 = llvm.fadd %112, %102 : vector<8xf32>
    %114 = llvm.intr.maximum(%113, %103) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %115 = llvm.fsub %114, %109 : vector<8xf32>
    %116 = llvm.intr.fabs(%115) : (vector<8xf32>) -> vector<8xf32>
    %117 = llvm.intr.sqrt(%116) : (vector<8xf32>) -> vector<8xf32>
    %118 = llvm.getelementptr inbounds %99[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %117, %118 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %119 = llvm.add %i_6, %98 overflow<nsw> : i64
    %120 = llvm.icmp "slt" %119, %97 : i64
    llvm.cond_br %120, ^bb3(%119 : i64), ^bb4
  ^bb4:
    llvm.br ^bb5(%95 : i64)
  ^bb5(%i_8: i64):
    %121 = llvm.getelementptr inbounds %99[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %122 = llvm.load %121 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %123 = llvm.fmul %122, %104 : vector<8xf32>
    %124 = llvm.call @tanh_v8f32(%123) : (vector<8xf32>) -> vector<8xf32>
    %125 = llvm.fmul %123, %123 : vector<8xf32>
    %126 = llvm.fadd %102, %125 : vector<8xf32>
    %127 = llvm.fdiv %124, %126 : vector<8xf32>
    %128 = llvm.add %i_strip, %i_5 overflow<nsw> : i64
    %i_9 = llvm.add %128, %i_8 overflow<nsw> : i64
    %129 = llvm.getelementptr inbounds %out_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %127, %129 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %130 = llvm.add %i_8, %98 overflow<nsw> : i64
    %131 = llvm.icmp "slt" %130, %97 : i64
    llvm.cond_br %131, ^bb5(%130 : i64), ^bb6
  ^bb6:
    %132 = llvm.add %i_5, %97 overflow<nsw> : i64
    %133 = llvm.icmp "slt" %132, %96 : i64
    llvm.cond_br %133, ^bb2(%132 : i64), ^bb7
  ^bb7:
    %134 = llvm.add %106, %100 overflow<nsw> : i64
    %135 = llvm.icmp "slt" %134, %end : i64
    llvm.cond_br %135, ^bb1(%134 : i64), ^bb8
  ^bb8:
    llvm.return %101 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %136 = llvm.mlir.constant(8) : i64
    %137 = llvm.mlir.constant(16) : i64
    %138 = llvm.mlir.constant(24) : i64
    %139 = llvm.mlir.constant(32) : i64
    %140 = llvm.mlir.constant(40) : i64
    %141 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %142 = llvm.getelementptr inbounds %context[%136] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %143 = llvm.load %142 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %144 = llvm.getelementptr inbounds %context[%137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> i64
    %146 = llvm.getelementptr inbounds %context[%138] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %147 = llvm.load %146 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %148 = llvm.getelementptr inbounds %context[%139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %149 = llvm.load %148 {alignment = 8 : i64} : !llvm.ptr -> i64
    %150 = llvm.getelementptr inbounds %context[%140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %151 = llvm.load %150 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %152 = llvm.call @program.parallel0(%begin_1, %end_1, %141, %143, %145, %147, %149, %151) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %152 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %153 = llvm.mlir.constant(0) : i64
    %154 = llvm.mlir.constant(1 : i32) : i32
    %155 = llvm.mlir.constant(0 : i32) : i32
    %156 = llvm.icmp "eq" %y_size0_2, %x_size0_2 : i64
    llvm.cond_br %156, ^bb1, ^bb2(%154 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %155 : i32
  ^bb2(%157: i32):
    llvm.return %157 : i32
  }
  llvm.func internal @tanh_v8f32(%158: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %159 = llvm.intr.fabs(%158) : (vector<8xf32>) -> vector<8xf32>
    %160 = llvm.mlir.constant(dense<1.000000e+01> : vector<8xf32>) : vector<8xf32>
    %161 = llvm.fcmp "ogt" %159, %160 : vector<8xf32>
    %162 = llvm.select %161, %160, %159 : vector<8xi1>, vector<8xf32>
    %163 = llvm.fadd %162, %162 : vector<8xf32>
    %164 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %165 = llvm.fcmp "ogt" %163, %164 : vector<8xf32>
    %166 = llvm.select %165, %164, %163 : vector<8xi1>, vector<8xf32>
    %167 = llvm.mlir.constant(dense<-1.800000e+01> : vector<8xf32>) : vector<8xf32>
    %168 = llvm.fcmp "olt" %166, %167 : vector<8xf32>
    %169 = llvm.select %168, %167, %166 : vector<8xi1>, vector<8xf32>
    %170 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %171 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %172 = llvm.intr.fma(%169, %171, %170) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %173 = llvm.fsub %172, %170 : vector<8xf32>
    %174 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %175 = llvm.intr.fma(%173, %174, %169) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %176 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %177 = llvm.intr.fma(%173, %176, %175) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %178 = llvm.bitcast %172 : vector<8xf32> to vector<8xi32>
    %179 = llvm.bitcast %170 : vector<8xf32> to vector<8xi32>
    %180 = llvm.sub %178, %179 : vector<8xi32>
    %181 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %182 = llvm.sub %180, %181 : vector<8xi32>
    %183 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %184 = llvm.add %182, %183 : vector<8xi32>
    %185 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %186 = llvm.shl %184, %185 : vector<8xi32>
    %187 = llvm.bitcast %186 : vector<8xi32> to vector<8xf32>
    %188 = llvm.fsub %175, %177 : vector<8xf32>
    %189 = llvm.intr.fma(%173, %176, %188) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %190 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %191 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %192 = llvm.intr.fma(%190, %177, %191) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %193 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %194 = llvm.intr.fma(%192, %177, %193) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %195 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %196 = llvm.intr.fma(%194, %177, %195) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %197 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %198 = llvm.intr.fma(%196, %177, %197) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %199 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %200 = llvm.intr.fma(%198, %177, %199) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %201 = llvm.fmul %177, %177 : vector<8xf32>
    %202 = llvm.fmul %201, %200 : vector<8xf32>
    %203 = llvm.fadd %202, %189 : vector<8xf32>
    %204 = llvm.fadd %177, %203 : vector<8xf32>
    %205 = llvm.fsub %187, %199 : vector<8xf32>
    %206 = llvm.intr.fma(%187, %204, %205) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %207 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %208 = llvm.fadd %206, %207 : vector<8xf32>
    %209 = llvm.fdiv %206, %208 : vector<8xf32>
    %210 = llvm.intr.copysign(%209, %158) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    llvm.return %210 : vector<8xf32>
  }
}
