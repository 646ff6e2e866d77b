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
    %8 = arith.shrsi %7, %c13 : index
    %9 = arith.muli %8, %c8192 overflow<nsw> : index
    %10 = arith.maxsi %9, %c0 : index
    %11 = arith.constant 8192 : index
    %12 = arith.ceildivsi %10, %11 : index
    %13 = arith.constant 0 : index
    %14 = arith.maxsi %12, %13 : index
    %15 = arith.constant 65537 : index
    %16 = arith.muli %14, %15 : index
    %17 = arith.constant 32768 : index
    %18 = arith.cmpi sge, %16, %17 : index
    "omp.parallel"(%18) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %10, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c1 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %19 = memref.load %b[%i_1] : memref<?xf32, strided<[?]>>
            %20 = memref.load %c[%i_1] : memref<?xf32, strided<[?]>>
            %21 = arith.mulf %19, %20 : f32
            memref.store %21, %out1_1[%i_1] : memref<?xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_2 = %10 to %7 step %c1 {
      %22 = memref.load %b[%i_2] : memref<?xf32, strided<[?]>>
      %23 = memref.load %c[%i_2] : memref<?xf32, strided<[?]>>
      %24 = arith.mulf %22, %23 : f32
      memref.store %24, %out1_1[%i_2] : memref<?xf32>
    }
    %25 = arith.shrsi %6, %c13 : index
    %26 = arith.muli %25, %c8192 overflow<nsw> : index
    %27 = arith.maxsi %26, %c0 : index
    %28 = arith.constant 8192 : index
    %29 = arith.ceildivsi %27, %28 : index
    %30 = arith.constant 0 : index
    %31 = arith.maxsi %29, %30 : index
    %32 = arith.constant 3073 : index
    %33 = arith.muli %31, %32 : index
    %34 = arith.constant 32768 : index
    %35 = arith.cmpi sge, %33, %34 : index
    "omp.parallel"(%35) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %27, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_3 = %c0 to %c8192 step %c8 {
            %i_4 = arith.addi %i_strip_1, %i_3 overflow<nsw> : index
            vector.store %3, %out2_1[%i_4] : memref<?xf32>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %36 = arith.subi %6, %27 overflow<nsw> : index
    %37 = arith.shrsi %36, %c3 : index
    %38 = arith.muli %37, %c8 overflow<nsw> : index
    %39 = arith.addi %38, %27 overflow<nsw> : index
    %40 = arith.maxsi %39, %27 : index
    %41 = arith.subi %6, %40 overflow<nsw> : index
    %42 = vector.create_mask %41 : vector<8xi1>
    scf.for %i_5 = %27 to %40 step %c8 {
      vector.store %3, %out2_1[%i_5] : memref<?xf32>, vector<8xf32>
    }
    scf.for %i_6 = %40 to %6 step %c8 {
      vector.maskedstore %out2_1[%i_6], %42, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    scf.for %i_7 = %c0 to %4 step %c1 {
      scf.for %j = %c0 to %6 step %c1 {
        %43 = memref.load %a[%i_7, %j] : memref<?x?xf32, strided<[?, ?]>>
        %44 = memref.load %out2_1[%j] : memref<?xf32>
        %45 = arith.addf %43, %2 : f32
        %46 = arith.addf %44, %43 fastmath<reassoc,contract> : f32
        memref.store %45, %out0_1[%i_7, %j] : memref<?x?xf32>
        memref.store %46, %out2_1[%j] : memref<?xf32>
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
    %19 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %20 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %21 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %22 = llvm.ashr %b_size0, %1 : i64
    %23 = llvm.mul %22, %0 overflow<nsw> : i64
    %24 = llvm.intr.smax(%23, %2) : (i64, i64) -> i64
    %25 = llvm.sdiv %24, %0 : i64
    %26 = llvm.srem %24, %0 : i64
    %27 = llvm.icmp "ne" %26, %2 : i64
    %28 = llvm.xor %26, %0 : i64
    %29 = llvm.icmp "sge" %28, %2 : i64
    %30 = llvm.and %27, %29 : i1
    %31 = llvm.add %25, %3 : i64
    %32 = llvm.select %30, %31, %25 : i1, i64
    %33 = llvm.intr.smax(%32, %2) : (i64, i64) -> i64
    %34 = llvm.mul %33, %6 : i64
    %35 = llvm.icmp "sge" %34, %7 : i64
    %36 = llvm.icmp "sgt" %24, %2 : i64
    %37 = llvm.sub %24, %3 overflow<nsw> : i64
    %38 = llvm.sdiv %37, %0 : i64
    %39 = llvm.add %38, %3 overflow<nsw> : i64
    %40 = llvm.select %36, %39, %2 : i1, i64
    llvm.cond_br %35, ^bb1, ^bb2
  ^bb1:
    llvm.store %24, %9 {alignment = 8 : i64} : i64, !llvm.ptr
    %41 = llvm.getelementptr inbounds %9[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %41 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %42 = llvm.getelementptr inbounds %9[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %43 = llvm.getelementptr inbounds %9[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %43 {alignment = 8 : i64} : i64, !llvm.ptr
    %44 = llvm.getelementptr inbounds %9[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c, %44 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %45 = llvm.getelementptr inbounds %9[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c_size0, %45 {alignment = 8 : i64} : i64, !llvm.ptr
    %46 = llvm.getelementptr inbounds %9[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c_stride0, %46 {alignment = 8 : i64} : i64, !llvm.ptr
    %47 = llvm.getelementptr inbounds %9[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %47 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %48 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %49 = llvm.call @stepwell_parallel_for(%48, %9, %40, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%49 : i32)
  ^bb2:
    %50 = llvm.call @program.parallel0(%2, %40, %24, %b, %b_size0, %b_stride0, %c, %c_size0, %c_stride0, %out1) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%50 : i32)
  ^bb3(%51: i32):
    %52 = llvm.icmp "slt" %24, %b_size0 : i64
    llvm.cond_br %52, ^bb4(%24 : i64), ^bb5
  ^bb4(%i: i64):
    %53 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %54 = llvm.getelementptr inbounds %b[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %55 = llvm.load %54 {alignment = 4 : i64} : !llvm.ptr -> f32
    %56 = llvm.mul %i, %c_stride0 overflow<nsw> : i64
    %57 = llvm.getelementptr inbounds %c[%56] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %58 = llvm.load %57 {alignment = 4 : i64} : !llvm.ptr -> f32
    %59 = llvm.fmul %55, %58 : f32
    %60 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %59, %60 {alignment = 4 : i64} : f32, !llvm.ptr
    %61 = llvm.add %i, %3 overflow<nsw> : i64
    %62 = llvm.icmp "slt" %61, %b_size0 : i64
    llvm.cond_br %62, ^bb4(%61 : i64), ^bb5
  ^bb5:
    %63 = llvm.ashr %a_size1, %1 : i64
    %64 = llvm.mul %63, %0 overflow<nsw> : i64
    %65 = llvm.intr.smax(%64, %2) : (i64, i64) -> i64
    %66 = llvm.sdiv %65, %0 : i64
    %67 = llvm.srem %65, %0 : i64
    %68 = llvm.icmp "ne" %67, %2 : i64
    %69 = llvm.xor %67, %0 : i64
    %70 = llvm.icmp "sge" %69, %2 : i64
    %71 = llvm.and %68, %70 : i1
    %72 = llvm.add %66, %3 : i64
    %73 = llvm.select %71, %72, %66 : i1, i64
    %74 = llvm.intr.smax(%73, %2) : (i64, i64) -> i64
    %75 = llvm.mul %74, %16 : i64
    %76 = llvm.icmp "sge" %75, %7 : i64
    %77 = llvm.icmp "sgt" %65, %2 : i64
    %78 = llvm.sub %65, %3 overflow<nsw> : i64
    %79 = llvm.sdiv %78, %0 : i64
    %80 = llvm.add %79, %3 overflow<nsw> : i64
    %81 = llvm.select %77, %80, %2 : i1, i64
    llvm.cond_br %76, ^bb6, ^bb7
  ^bb6:
    llvm.store %65, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    %82 = llvm.getelementptr inbounds %17[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %82 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %83 = llvm.getelementptr inbounds %17[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %83 {alignment = 8 : i64} : i64, !llvm.ptr
    %84 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %85 = llvm.call @stepwell_parallel_for(%84, %17, %81, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb8(%85 : i32)
  ^bb7:
    %86 = llvm.call @program.parallel1(%2, %81, %65, %out2, %a_size1) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb8(%86 : i32)
  ^bb8(%87: i32):
    %88 = llvm.sub %a_size1, %65 overflow<nsw> : i64
    %89 = llvm.ashr %88, %5 : i64
    %90 = llvm.mul %89, %4 overflow<nsw> : i64
    %91 = llvm.add %90, %65 overflow<nsw> : i64
    %92 = llvm.intr.smax(%91, %65) : (i64, i64) -> i64
    %93 = llvm.sub %a_size1, %92 overflow<nsw> : i64
    %94 = llvm.intr.smin(%93, %4) : (i64, i64) -> i64
    %95 = llvm.intr.smax(%94, %2) : (i64, i64) -> i64
    %96 = llvm.trunc %95 : i64 to i32
    %97 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %98 = llvm.mlir.poison : vector<8xi32>
    %99 = llvm.insertelement %96, %98[%2 : i64] : vector<8xi32>
    %100 = llvm.shufflevector %99, %98 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %101 = llvm.icmp "slt" %97, %100 : vector<8xi32>
    %102 = llvm.icmp "slt" %65, %92 : i64
    llvm.cond_br %102, ^bb9(%65 : i64), ^bb10
  ^bb9(%i_1: i64):
    %103 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %21, %103 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %104 = llvm.add %i_1, %4 overflow<nsw> : i64
    %105 = llvm.icmp "slt" %104, %92 : i64
    llvm.cond_br %105, ^bb9(%104 : i64), ^bb10
  ^bb10:
    %106 = llvm.icmp "slt" %92, %a_size1 : i64
    llvm.cond_br %106, ^bb11(%92 : i64), ^bb12
  ^bb11(%i_2: i64):
    %107 = llvm.getelementptr inbounds %out2[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %21, %107, %101 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %108 = llvm.add %i_2, %4 overflow<nsw> : i64
    %109 = llvm.icmp "slt" %108, %a_size1 : i64
    llvm.cond_br %109, ^bb11(%108 : i64), ^bb12
  ^bb12:
    %110 = llvm.icmp "slt" %2, %a_size0 : i64
    llvm.cond_br %110, ^bb13(%2 : i64), ^bb16
  ^bb13(%i_3: i64):
    %111 = llvm.icmp "slt" %2, %a_size1 : i64
    llvm.cond_br %111, ^bb14(%2 : i64), ^bb15
  ^bb14(%j: i64):
    %112 = llvm.mul %i_3, %a_stride0 overflow<nsw> : i64
    %113 = llvm.mul %j, %a_stride1 overflow<nsw> : i64
    %114 = llvm.add %112, %113 overflow<nsw> : i64
    %115 = llvm.getelementptr inbounds %a[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %116 = llvm.load %115 {alignment = 4 : i64} : !llvm.ptr -> f32
    %117 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %118 = llvm.load %117 {alignment = 4 : i64} : !llvm.ptr -> f32
    %119 = llvm.fadd %116, %20 : f32
    %120 = llvm.fadd %118, %116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
    %121 = llvm.mul %i_3, %a_size1 overflow<nsw> : i64
    %122 = llvm.add %121, %j overflow<nsw> : i64
    %123 = llvm.getelementptr inbounds %out0[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %119, %123 {alignment = 4 : i64} : f32, !llvm.ptr
    llvm.store %120, %117 {alignment = 4 : i64} : f32, !llvm.ptr
    %124 = llvm.add %j, %3 overflow<nsw> : i64
    %125 = llvm.icmp "slt" %124, %a_size1 : i64
    llvm.cond_br %125, ^bb14(%124 : i64), ^bb15
  ^bb15:
    %126 = llvm.add %i_3, %3 overflow<nsw> : i64
    %127 = llvm.icmp "slt" %126, %a_size0 : i64
    llvm.cond_br %127, ^bb13(%126 : i64), ^bb16
  ^bb16:
    llvm.return %18 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %128: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %c_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %c_size0_1: i64, %c_stride0_1: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %129 = llvm.mlir.constant(0) : i64
    %130 = llvm.mlir.constant(8192) : i64
    %131 = llvm.mlir.constant(1) : i64
    %132 = llvm.mlir.constant(0 : i32) : i32
    %133 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %133, ^bb1(%begin : i64), ^bb4
  ^bb1(%134: i64):
    %i_strip = llvm.mul %134, %130 overflow<nsw> : i64
    llvm.br ^bb2(%129 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %135 = llvm.mul %i_5, %b_stride0_1 overflow<nsw> : i64
    %136 = llvm.getelementptr inbounds %b_1[%135] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %137 = llvm.load %136 {alignment = 4 : i64} : !llvm.ptr -> f32
    %138 = llvm.mul %i_5, %c_stride0_1 overflow<nsw> : i64
    %139 = llvm.getelementptr inbounds %c_1[%138] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %140 = llvm.load %139 {alignment = 4 : i64} : !llvm.ptr -> f32
    %141 = llvm.fmul %137, %140 : f32
    %142 = llvm.getelementptr inbounds %out1_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %141, %142 {alignment = 4 : i64} : f32, !llvm.ptr
    %143 = llvm.add %i_4, %131 overflow<nsw> : i64
    %144 = llvm.icmp "slt" %143, %130 : i64
    llvm.cond_br %144, ^bb2(%143 : i64), ^bb3
  ^bb3:
    %145 = llvm.add %134, %131 overflow<nsw> : i64
    %146 = llvm.icmp "slt" %145, %end : i64
    llvm.cond_br %146, ^bb1(%145 : i64), ^bb4
  ^bb4:
    llvm.return %132 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %147 = llvm.mlir.constant(8) : i64
    %148 = llvm.mlir.constant(16) : i64
    %149 = llvm.mlir.constant(24) : i64
    %150 = llvm.mlir.constant(32) : i64
    %151 = llvm.mlir.constant(40) : i64
    %152 = llvm.mlir.constant(48) : i64
    %153 = llvm.mlir.constant(56) : i64
    %154 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %155 = llvm.getelementptr inbounds %context[%147] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %156 = llvm.load %155 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %157 = llvm.getelementptr inbounds %context[%148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %158 = llvm.load %157 {alignment = 8 : i64} : !llvm.ptr -> i64
    %159 = llvm.getelementptr inbounds %context[%149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %160 = llvm.load %159 {alignment = 8 : i64} : !llvm.ptr -> i64
    %161 = llvm.getelementptr inbounds %context[%150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %162 = llvm.load %161 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %163 = llvm.getelementptr inbounds %context[%151] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %164 = llvm.load %163 {alignment = 8 : i64} : !llvm.ptr -> i64
    %165 = llvm.getelementptr inbounds %context[%152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %166 = llvm.load %165 {alignment = 8 : i64} : !llvm.ptr -> i64
    %167 = llvm.getelementptr inbounds %context[%153] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %168 = llvm.load %167 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %169 = llvm.call @program.parallel0(%begin_1, %end_1, %154, %156, %158, %160, %162, %164, %166, %168) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.return %169 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %170: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size1_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %171 = llvm.mlir.constant(0) : i64
    %172 = llvm.mlir.constant(8192) : i64
    %173 = llvm.mlir.constant(8) : i64
    %174 = llvm.mlir.constant(1) : i64
    %175 = llvm.mlir.constant(0 : i32) : i32
    %176 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %177 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %177, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%178: i64):
    %i_strip_1 = llvm.mul %178, %172 overflow<nsw> : i64
    llvm.br ^bb2(%171 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %179 = llvm.getelementptr inbounds %out2_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %176, %179 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %180 = llvm.add %i_6, %173 overflow<nsw> : i64
    %181 = llvm.icmp "slt" %180, %172 : i64
    llvm.cond_br %181, ^bb2(%180 : i64), ^bb3
  ^bb3:
    %182 = llvm.add %178, %174 overflow<nsw> : i64
    %183 = llvm.icmp "slt" %182, %end_2 : i64
    llvm.cond_br %183, ^bb1(%182 : i64), ^bb4
  ^bb4:
    llvm.return %175 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %184 = llvm.mlir.constant(8) : i64
    %185 = llvm.mlir.constant(16) : i64
    %186 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %187 = llvm.getelementptr inbounds %context_1[%184] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %188 = llvm.load %187 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %189 = llvm.getelementptr inbounds %context_1[%185] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %190 = llvm.load %189 {alignment = 8 : i64} : !llvm.ptr -> i64
    %191 = llvm.call @program.parallel1(%begin_3, %end_3, %186, %188, %190) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %191 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_2: i64, %a_stride0_1: i64, %a_stride1_1: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %c_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %c_size0_2: i64, %c_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %192 = llvm.mlir.constant(0) : i64
    %193 = llvm.mlir.constant(1) : i64
    %194 = llvm.mlir.constant(1 : i32) : i32
    %195 = llvm.mlir.constant(2) : i64
    %196 = llvm.mlir.constant(3) : i64
    %197 = llvm.mlir.constant(0 : i32) : i32
    %198 = llvm.icmp "eq" %c_size0_2, %b_size0_2 : i64
    llvm.cond_br %198, ^bb1, ^bb2(%194 : i32)
  ^bb1:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %199 = llvm.getelementptr inbounds %extents[%193] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_2, %199 {alignment = 8 : i64} : i64, !llvm.ptr
    %200 = llvm.getelementptr inbounds %extents[%195] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_2, %200 {alignment = 8 : i64} : i64, !llvm.ptr
    %201 = llvm.getelementptr inbounds %extents[%196] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_2, %201 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %197 : i32
  ^bb2(%202: i32):
    llvm.return %202 : i32
  }
}
