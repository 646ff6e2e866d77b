// ----- nd
builtin.module {
  func.func @program(%a: tensor<?x?xf32> {bufferization.buffer_layout = strided<[?, ?]>}, %b: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}, %c: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}) -> (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %c, %0 : tensor<?xf32>
    %2 = tensor.dim %b, %0 : tensor<?xf32>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (b.shape[0],) (c.shape[0],)"
    %4 = nd.constant dense<1.0> : tensor<f32>
    %5 = nd.add %a, %4 : tensor<?x?xf32>, tensor<f32>
    %6 = nd.multiply %b, %c : tensor<?xf32>
    %7 = nd.reduce sum %a axes [0] : tensor<?x?xf32>
    func.return %5, %6, %7 : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?x?xf32> {bufferization.buffer_layout = strided<[?, ?]>}, %b: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}, %c: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}) -> (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?xf32>
    %5 = tensor.extract_slice %c[0] [%4] [1] : tensor<?xf32> to tensor<?xf32>
    %6 = tensor.empty(%4) : tensor<?xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%b, %5 : tensor<?xf32>, tensor<?xf32>) outs(%6 : tensor<?xf32>) {
    ^bb0(%8: f32, %9: f32, %10: f32):
      %11 = arith.mulf %8, %9 : f32
      linalg.yield %11 : f32
    } -> tensor<?xf32>
    %12 = tensor.empty(%1, %3) : tensor<?x?xf32>
    %13 = tensor.empty(%3) : tensor<?xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%13 : tensor<?xf32>) {
    ^bb0(%15: f32):
      %16 = arith.constant 0.000000e+00 : f32
      linalg.yield %16 : f32
    } -> tensor<?xf32>
    %17, %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>], iterator_types = ["reduction", "parallel"]} ins(%a : tensor<?x?xf32>) outs(%12, %14 : tensor<?x?xf32>, tensor<?xf32>) {
    ^bb0(%19: f32, %20: f32, %21: f32):
      %22 = arith.constant 1.000000e+00 : f32
      %23 = arith.addf %19, %22 : f32
      %24 = arith.addf %21, %19 fastmath<reassoc,contract> : f32
      linalg.yield %23, %24 : f32, f32
    } -> (tensor<?x?xf32>, tensor<?xf32>)
    func.return %17, %7, %18 : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>
  }
  func.func @program_shapes(%a: tensor<?x?xf32> {bufferization.buffer_layout = strided<[?, ?]>}, %b: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}, %c: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}) -> (index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?xf32>
    %5 = tensor.dim %c, %0 : tensor<?xf32>
    %6 = arith.cmpi eq, %5, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (b.shape[0],) (c.shape[0],)"
    func.return %1, %3, %4, %3 : index, index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?xf32, strided<[?, ?]>> {llvm.noalias}, %b: memref<?xf32, strided<[?]>> {llvm.noalias}, %c: memref<?xf32, strided<[?]>> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xf32> {llvm.noalias}, %out2: memref<?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 1.000000e+00 : f32
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = memref.dim %a, %0 : memref<?x?xf32, strided<[?, ?]>>
    %5 = arith.constant 1 : index
    %6 = memref.dim %a, %5 : memref<?x?xf32, strided<[?, ?]>>
    %7 = memref.dim %b, %0 : memref<?xf32, strided<[?]>>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%4, %6], strides: [%6, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%7], strides: [1] : memref<?xf32> to memref<?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%6], strides: [1] : memref<?xf32> to memref<?xf32>
    %8 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%7)
    affine.parallel (%i_strip) = (0) to (symbol(%8)) step (8192) {
      affine.for %i = 0 to 8192 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %9 = affine.load %b[%i_1] : memref<?xf32, strided<[?]>>
        %10 = affine.load %c[%i_1] : memref<?xf32, strided<[?]>>
        %11 = arith.mulf %9, %10 : f32
        affine.store %11, %out1_1[%i_1] : memref<?xf32>
      }
    }
    affine.for %i_2 = %8 to %7 {
      %12 = affine.load %b[%i_2] : memref<?xf32, strided<[?]>>
      %13 = affine.load %c[%i_2] : memref<?xf32, strided<[?]>>
      %14 = arith.mulf %12, %13 : f32
      affine.store %14, %out1_1[%i_2] : memref<?xf32>
    }
    %15 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%6)
    affine.parallel (%i_strip_1) = (0) to (symbol(%15)) step (8192) {
      affine.for %i_3 = 0 to 8192 step 8 {
        %i_4 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_3)
        affine.vector_store %3, %out2_1[%i_4] : memref<?xf32>, vector<8xf32>
      }
    }
    %16 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%15, %6)
    %17 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%16, %6)
    %18 = vector.create_mask %17 : vector<8xi1>
    affine.for %i_5 = %15 to %16 step 8 {
      affine.vector_store %3, %out2_1[%i_5] : memref<?xf32>, vector<8xf32>
    }
    affine.for %i_6 = %16 to %6 step 8 {
      vector.maskedstore %out2_1[%i_6], %18, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    affine.for %i_7 = 0 to %4 {
      affine.for %j = 0 to %6 {
        %19 = affine.load %a[%i_7, %j] : memref<?x?xf32, strided<[?, ?]>>
        %20 = affine.load %out2_1[%j] : memref<?xf32>
        %21 = arith.addf %19, %2 : f32
        %22 = arith.addf %20, %19 fastmath<reassoc,contract> : f32
        affine.store %21, %out0_1[%i_7, %j] : memref<?x?xf32>
        affine.store %22, %out2_1[%j] : memref<?xf32>
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32, strided<[?, ?]>> {llvm.noalias}, %b: memref<?xf32, strided<[?]>> {llvm.noalias}, %c: memref<?xf32, strided<[?]>> {llvm.noalias}) -> (index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32, strided<[?, ?]>>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32, strided<[?, ?]>>
    %4 = memref.dim %b, %0 : memref<?xf32, strided<[?]>>
    %5 = memref.dim %c, %0 : memref<?xf32, strided<[?]>>
    %6 = arith.cmpi eq, %5, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (b.shape[0],) (c.shape[0],)"
    func.return %1, %3, %4, %3 : index, index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?x?xf32, strided<[?, ?]>> {llvm.noalias}, %b: memref<?xf32, strided<[?]>> {llvm.noalias}, %c: memref<?xf32, strided<[?]>> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xf32> {llvm.noalias}, %out2: memref<?xf32> {llvm.noalias}) {
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %0 = arith.constant 1.000000e+00 : f32
    %1 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %2 = memref.dim %a, %c0 : memref<?x?xf32, strided<[?, ?]>>
    %3 = memref.dim %a, %c1 : memref<?x?xf32, strided<[?, ?]>>
    %4 = memref.dim %b, %c0 : memref<?xf32, strided<[?]>>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%2, %3], strides: [%3, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%4], strides: [1] : memref<?xf32> to memref<?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%3], strides: [1] : memref<?xf32> to memref<?xf32>
    %5 = arith.shrsi %4, %c13 : index
    %6 = arith.muli %5, %c8192 overflow<nsw> : index
    %7 = arith.maxsi %6, %c0 : index
    %8 = arith.constant 8192 : index
    %9 = arith.ceildivsi %7, %8 : index
    %10 = arith.constant 0 : index
    %11 = arith.maxsi %9, %10 : index
    %12 = arith.constant 65537 : index
    %13 = arith.muli %11, %12 : index
    %14 = arith.constant 32768 : index
    %15 = arith.cmpi sge, %13, %14 : index
    "omp.parallel"(%15) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c1 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %16 = memref.load %b[%i_1] : memref<?xf32, strided<[?]>>
            %17 = memref.load %c[%i_1] : memref<?xf32, strided<[?]>>
            %18 = arith.mulf %16, %17 : f32
            memref.store %18, %out1_1[%i_1] : memref<?xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_2 = %7 to %4 step %c1 {
      %19 = memref.load %b[%i_2] : memref<?xf32, strided<[?]>>
      %20 = memref.load %c[%i_2] : memref<?xf32, strided<[?]>>
      %21 = arith.mulf %19, %20 : f32
      memref.store %21, %out1_1[%i_2] : memref<?xf32>
    }
    %22 = arith.shrsi %3, %c13 : index
    %23 = arith.muli %22, %c8192 overflow<nsw> : index
    %24 = arith.maxsi %23, %c0 : index
    %25 = arith.constant 8192 : index
    %26 = arith.ceildivsi %24, %25 : index
    %27 = arith.constant 0 : index
    %28 = arith.maxsi %26, %27 : index
    %29 = arith.constant 3073 : index
    %30 = arith.muli %28, %29 : index
    %31 = arith.constant 32768 : index
    %32 = arith.cmpi sge, %30, %31 : index
    "omp.parallel"(%32) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %24, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_3 = %c0 to %c8192 step %c8 {
            %i_4 = arith.addi %i_strip_1, %i_3 overflow<nsw> : index
            vector.store %1, %out2_1[%i_4] : memref<?xf32>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %33 = arith.subi %3, %24 overflow<nsw> : index
    %34 = arith.shrsi %33, %c3 : index
    %35 = arith.muli %34, %c8 overflow<nsw> : index
    %36 = arith.addi %35, %24 overflow<nsw> : index
    %37 = arith.maxsi %36, %24 : index
    %38 = arith.subi %3, %37 overflow<nsw> : index
    %39 = vector.create_mask %38 : vector<8xi1>
    scf.for %i_5 = %24 to %37 step %c8 {
      vector.store %1, %out2_1[%i_5] : memref<?xf32>, vector<8xf32>
    }
    scf.for %i_6 = %37 to %3 step %c8 {
      vector.maskedstore %out2_1[%i_6], %39, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    scf.for %i_7 = %c0 to %2 step %c1 {
      scf.for %j = %c0 to %3 step %c1 {
        %40 = memref.load %a[%i_7, %j] : memref<?x?xf32, strided<[?, ?]>>
        %41 = memref.load %out2_1[%j] : memref<?xf32>
        %42 = arith.addf %40, %0 : f32
        %43 = arith.addf %41, %40 fastmath<reassoc,contract> : f32
        memref.store %42, %out0_1[%i_7, %j] : memref<?x?xf32>
        memref.store %43, %out2_1[%j] : memref<?xf32>
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32, strided<[?, ?]>> {llvm.noalias}, %b: memref<?xf32, strided<[?]>> {llvm.noalias}, %c: memref<?xf32, strided<[?]>> {llvm.noalias}) -> (index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32, strided<[?, ?]>>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32, strided<[?, ?]>>
    %4 = memref.dim %b, %0 : memref<?xf32, strided<[?]>>
    %5 = memref.dim %c, %0 : memref<?xf32, strided<[?]>>
    %6 = arith.cmpi eq, %5, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (b.shape[0],) (c.shape[0],)"
    func.return %1, %3, %4, %3 : index, index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/strided_input.py:7: ValueError: operands could not be broadcast together with shapes (b.shape[0],) (c.shape[0],)"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_size1: i64, %a_stride0: i64, %a_stride1: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %c: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %c_size0: i64, %c_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out2_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(8) : i64
    %5 = llvm.mlir.constant(3) : i64
    %6 = llvm.mlir.constant(65537) : i64
    %7 = llvm.mlir.constant(32768) : i64
    %8 = llvm.mlir.constant(64) : i64
    %9 = llvm.alloca %8 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %10 = llvm.mlir.constant(16) : i64
    %11 = llvm.mlir.constant(24) : i64
    %12 = llvm.mlir.constant(32) : i64
    %13 = llvm.mlir.constant(40) : i64
    %14 = llvm.mlir.constant(48) : i64
    %15 = llvm.mlir.constant(56) : i64
    %16 = llvm.mlir.constant(3073) : i64
    %17 = llvm.alloca %11 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = llvm.mlir.constant(0 : i32) : i32
    %19 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %20 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %21 = llvm.ashr %b_size0, %1 : i64
    %22 = llvm.mul %21, %0 overflow<nsw> : i64
    %23 = llvm.intr.smax(%22, %2) : (i64, i64) -> i64
    %24 = llvm.sdiv %23, %0 : i64
    %25 = llvm.srem %23, %0 : i64
    %26 = llvm.icmp "ne" %25, %2 : i64
    %27 = llvm.xor %25, %0 : i64
    %28 = llvm.icmp "sge" %27, %2 : i64
    %29 = llvm.and %26, %28 : i1
    %30 = llvm.add %24, %3 : i64
    %31 = llvm.select %29, %30, %24 : i1, i64
    %32 = llvm.intr.smax(%31, %2) : (i64, i64) -> i64
    %33 = llvm.mul %32, %6 : i64
    %34 = llvm.icmp "sge" %33, %7 : i64
    %35 = llvm.icmp "sgt" %23, %2 : i64
    %36 = llvm.sub %23, %3 overflow<nsw> : i64
    %37 = llvm.sdiv %36, %0 : i64
    %38 = llvm.add %37, %3 overflow<nsw> : i64
    %39 = llvm.select %35, %38, %2 : i1, i64
    llvm.cond_br %34, ^bb1, ^bb2
  ^bb1:
    llvm.store %23, %9 {alignment = 8 : i64} : i64, !llvm.ptr
    %40 = llvm.getelementptr inbounds %9[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %40 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %41 = llvm.getelementptr inbounds %9[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %41 {alignment = 8 : i64} : i64, !llvm.ptr
    %42 = llvm.getelementptr inbounds %9[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %43 = llvm.getelementptr inbounds %9[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c, %43 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %44 = llvm.getelementptr inbounds %9[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c_size0, %44 {alignment = 8 : i64} : i64, !llvm.ptr
    %45 = llvm.getelementptr inbounds %9[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c_stride0, %45 {alignment = 8 : i64} : i64, !llvm.ptr
    %46 = llvm.getelementptr inbounds %9[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %46 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %47 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %48 = llvm.call @stepwell_parallel_for(%47, %9, %39, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%48 : i32)
  ^bb2:
    %49 = llvm.call @program.parallel0(%2, %39, %23, %b, %b_size0, %b_stride0, %c, %c_size0, %c_stride0, %out1) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%49 : i32)
  ^bb3(%50: i32):
    %51 = llvm.icmp "slt" %23, %b_size0 : i64
    llvm.cond_br %51, ^bb4(%23 : i64), ^bb5
  ^bb4(%i: i64):
    %52 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %53 = llvm.getelementptr inbounds %b[%52] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %54 = llvm.load %53 {alignment = 4 : i64} : !llvm.ptr -> f32
    %55 = llvm.mul %i, %c_stride0 overflow<nsw> : i64
    %56 = llvm.getelementptr inbounds %c[%55] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %57 = llvm.load %56 {alignment = 4 : i64} : !llvm.ptr -> f32
    %58 = llvm.fmul %54, %57 : f32
    %59 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %58, %59 {alignment = 4 : i64} : f32, !llvm.ptr
    %60 = llvm.add %i, %3 overflow<nsw> : i64
    %61 = llvm.icmp "slt" %60, %b_size0 : i64
    llvm.cond_br %61, ^bb4(%60 : i64), ^bb5
  ^bb5:
    %62 = llvm.ashr %a_size1, %1 : i64
    %63 = llvm.mul %62, %0 overflow<nsw> : i64
    %64 = llvm.intr.smax(%63, %2) : (i64, i64) -> i64
    %65 = llvm.sdiv %64, %0 : i64
    %66 = llvm.srem %64, %0 : i64
    %67 = llvm.icmp "ne" %66, %2 : i64
    %68 = llvm.xor %66, %0 : i64
    %69 = llvm.icmp "sge" %68, %2 : i64
    %70 = llvm.and %67, %69 : i1
    %71 = llvm.add %65, %3 : i64
    %72 = llvm.select %70, %71, %65 : i1, i64
    %73 = llvm.intr.smax(%72, %2) : (i64, i64) -> i64
    %74 = llvm.mul %73, %16 : i64
    %75 = llvm.icmp "sge" %74, %7 : i64
    %76 = llvm.icmp "sgt" %64, %2 : i64
    %77 = llvm.sub %64, %3 overflow<nsw> : i64
    %78 = llvm.sdiv %77, %0 : i64
    %79 = llvm.add %78, %3 overflow<nsw> : i64
    %80 = llvm.select %76, %79, %2 : i1, i64
    llvm.cond_br %75, ^bb6, ^bb7
  ^bb6:
    llvm.store %64, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    %81 = llvm.getelementptr inbounds %17[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %81 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %82 = llvm.getelementptr inbounds %17[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %82 {alignment = 8 : i64} : i64, !llvm.ptr
    %83 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %84 = llvm.call @stepwell_parallel_for(%83, %17, %80, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb8(%84 : i32)
  ^bb7:
    %85 = llvm.call @program.parallel1(%2, %80, %64, %out2, %a_size1) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb8(%85 : i32)
  ^bb8(%86: i32):
    %87 = llvm.sub %a_size1, %64 overflow<nsw> : i64
    %88 = llvm.ashr %87, %5 : i64
    %89 = llvm.mul %88, %4 overflow<nsw> : i64
    %90 = llvm.add %89, %64 overflow<nsw> : i64
    %91 = llvm.intr.smax(%90, %64) : (i64, i64) -> i64
    %92 = llvm.sub %a_size1, %91 overflow<nsw> : i64
    %93 = llvm.intr.smin(%92, %4) : (i64, i64) -> i64
    %94 = llvm.intr.smax(%93, %2) : (i64, i64) -> i64
    %95 = llvm.trunc %94 : i64 to i32
    %96 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %97 = llvm.mlir.poison : vector<8xi32>
    %98 = llvm.insertelement %95, %97[%2 : i64] : vector<8xi32>
    %99 = llvm.shufflevector %98, %97 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %100 = llvm.icmp "slt" %96, %99 : vector<8xi32>
    %101 = llvm.icmp "slt" %64, %91 : i64
    llvm.cond_br %101, ^bb9(%64 : i64), ^bb10
  ^bb9(%i_1: i64):
    %102 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %20, %102 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %103 = llvm.add %i_1, %4 overflow<nsw> : i64
    %104 = llvm.icmp "slt" %103, %91 : i64
    llvm.cond_br %104, ^bb9(%103 : i64), ^bb10
  ^bb10:
    %105 = llvm.icmp "slt" %91, %a_size1 : i64
    llvm.cond_br %105, ^bb11(%91 : i64), ^bb12
  ^bb11(%i_2: i64):
    %106 = llvm.getelementptr inbounds %out2[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %20, %106, %100 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %107 = llvm.add %i_2, %4 overflow<nsw> : i64
    %108 = llvm.icmp "slt" %107, %a_size1 : i64
    llvm.cond_br %108, ^bb11(%107 : i64), ^bb12
  ^bb12:
    %109 = llvm.icmp "slt" %2, %a_size0 : i64
    llvm.cond_br %109, ^bb13(%2 : i64), ^bb16
  ^bb13(%i_3: i64):
    %110 = llvm.icmp "slt" %2, %a_size1 : i64
    llvm.cond_br %110, ^bb14(%2 : i64), ^bb15
  ^bb14(%j: i64):
    %111 = llvm.mul %i_3, %a_stride0 overflow<nsw> : i64
    %112 = llvm.mul %j, %a_stride1 overflow<nsw> : i64
    %113 = llvm.add %111, %112 overflow<nsw> : i64
    %114 = llvm.getelementptr inbounds %a[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %115 = llvm.load %114 {alignment = 4 : i64} : !llvm.ptr -> f32
    %116 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %117 = llvm.load %116 {alignment = 4 : i64} : !llvm.ptr -> f32
    %118 = llvm.fadd %115, %19 : f32
    %119 = llvm.fadd %117, %115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
    %120 = llvm.mul %i_3, %a_size1 overflow<nsw> : i64
    %121 = llvm.add %120, %j overflow<nsw> : i64
    %122 = llvm.getelementptr inbounds %out0[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %118, %122 {alignment = 4 : i64} : f32, !llvm.ptr
    llvm.store %119, %116 {alignment = 4 : i64} : f32, !llvm.ptr
    %123 = llvm.add %j, %3 overflow<nsw> : i64
    %124 = llvm.icmp "slt" %123, %a_size1 : i64
    llvm.cond_br %124, ^bb14(%123 : i64), ^bb15
  ^bb15:
    %125 = llvm.add %i_3, %3 overflow<nsw> : i64
    %126 = llvm.icmp "slt" %125, %a_size0 : i64
    llvm.cond_br %126, ^bb13(%125 : i64), ^bb16
  ^bb16:
    llvm.return %18 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %127: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %c_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %c_size0_1: i64, %c_stride0_1: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %128 = llvm.mlir.constant(0) : i64
    %129 = llvm.mlir.constant(8192) : i64
    %130 = llvm.mlir.constant(1) : i64
    %131 = llvm.mlir.constant(0 : i32) : i32
    %132 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %132, ^bb1(%begin : i64), ^bb4
  ^bb1(%133: i64):
    %i_strip = llvm.mul %133, %129 overflow<nsw> : i64
    llvm.br ^bb2(%128 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %134 = llvm.mul %i_5, %b_stride0_1 overflow<nsw> : i64
    %135 = llvm.getelementptr inbounds %b_1[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %136 = llvm.load %135 {alignment = 4 : i64} : !llvm.ptr -> f32
    %137 = llvm.mul %i_5, %c_stride0_1 overflow<nsw> : i64
    %138 = llvm.getelementptr inbounds %c_1[%137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %139 = llvm.load %138 {alignment = 4 : i64} : !llvm.ptr -> f32
    %140 = llvm.fmul %136, %139 : f32
    %141 = llvm.getelementptr inbounds %out1_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %140, %141 {alignment = 4 : i64} : f32, !llvm.ptr
    %142 = llvm.add %i_4, %130 overflow<nsw> : i64
    %143 = llvm.icmp "slt" %142, %129 : i64
    llvm.cond_br %143, ^bb2(%142 : i64), ^bb3
  ^bb3:
    %144 = llvm.add %133, %130 overflow<nsw> : i64
    %145 = llvm.icmp "slt" %144, %end : i64
    llvm.cond_br %145, ^bb1(%144 : i64), ^bb4
  ^bb4:
    llvm.return %131 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %146 = llvm.mlir.constant(8) : i64
    %147 = llvm.mlir.constant(16) : i64
    %148 = llvm.mlir.constant(24) : i64
    %149 = llvm.mlir.constant(32) : i64
    %150 = llvm.mlir.constant(40) : i64
    %151 = llvm.mlir.constant(48) : i64
    %152 = llvm.mlir.constant(56) : i64
    %153 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %154 = llvm.getelementptr inbounds %context[%146] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %155 = llvm.load %154 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %156 = llvm.getelementptr inbounds %context[%147] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %157 = llvm.load %156 {alignment = 8 : i64} : !llvm.ptr -> i64
    %158 = llvm.getelementptr inbounds %context[%148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %159 = llvm.load %158 {alignment = 8 : i64} : !llvm.ptr -> i64
    %160 = llvm.getelementptr inbounds %context[%149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %161 = llvm.load %160 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %162 = llvm.getelementptr inbounds %context[%150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %163 = llvm.load %162 {alignment = 8 : i64} : !llvm.ptr -> i64
    %164 = llvm.getelementptr inbounds %context[%151] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %165 = llvm.load %164 {alignment = 8 : i64} : !llvm.ptr -> i64
    %166 = llvm.getelementptr inbounds %context[%152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %167 = llvm.load %166 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %168 = llvm.call @program.parallel0(%begin_1, %end_1, %153, %155, %157, %159, %161, %163, %165, %167) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.return %168 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %169: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size1_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %170 = llvm.mlir.constant(0) : i64
    %171 = llvm.mlir.constant(8192) : i64
    %172 = llvm.mlir.constant(8) : i64
    %173 = llvm.mlir.constant(1) : i64
    %174 = llvm.mlir.constant(0 : i32) : i32
    %175 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %176 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %176, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%177: i64):
    %i_strip_1 = llvm.mul %177, %171 overflow<nsw> : i64
    llvm.br ^bb2(%170 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %178 = llvm.getelementptr inbounds %out2_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %175, %178 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %179 = llvm.add %i_6, %172 overflow<nsw> : i64
    %180 = llvm.icmp "slt" %179, %171 : i64
    llvm.cond_br %180, ^bb2(%179 : i64), ^bb3
  ^bb3:
    %181 = llvm.add %177, %173 overflow<nsw> : i64
    %182 = llvm.icmp "slt" %181, %end_2 : i64
    llvm.cond_br %182, ^bb1(%181 : i64), ^bb4
  ^bb4:
    llvm.return %174 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %183 = llvm.mlir.constant(8) : i64
    %184 = llvm.mlir.constant(16) : i64
    %185 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %186 = llvm.getelementptr inbounds %context_1[%183] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %187 = llvm.load %186 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %188 = llvm.getelementptr inbounds %context_1[%184] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %189 = llvm.load %188 {alignment = 8 : i64} : !llvm.ptr -> i64
    %190 = llvm.call @program.parallel1(%begin_3, %end_3, %185, %187, %189) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %190 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_2: i64, %a_stride0_1: i64, %a_stride1_1: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %c_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %c_size0_2: i64, %c_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %191 = llvm.mlir.constant(0) : i64
    %192 = llvm.mlir.constant(1) : i64
    %193 = llvm.mlir.constant(1 : i32) : i32
    %194 = llvm.mlir.constant(2) : i64
    %195 = llvm.mlir.constant(3) : i64
    %196 = llvm.mlir.constant(0 : i32) : i32
    %197 = llvm.icmp "eq" %c_size0_2, %b_size0_2 : i64
    llvm.cond_br %197, ^bb1, ^bb2(%193 : i32)
  ^bb1:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %198 = llvm.getelementptr inbounds %extents[%192] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_2, %198 {alignment = 8 : i64} : i64, !llvm.ptr
    %199 = llvm.getelementptr inbounds %extents[%194] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_2, %199 {alignment = 8 : i64} : i64, !llvm.ptr
    %200 = llvm.getelementptr inbounds %extents[%195] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_2, %200 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %196 : i32
  ^bb2(%201: i32):
    llvm.return %201 : i32
  }
}
