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
    %2 = arith.constant 4 : index
    %3 = arith.constant 16777216 : index
    %4 = arith.constant 15 : index
    %5 = memref.dim %a, %c0 : memref<?x?xf32, strided<[?, ?]>>
    %6 = memref.dim %a, %c1 : memref<?x?xf32, strided<[?, ?]>>
    %7 = memref.dim %b, %c0 : memref<?xf32, strided<[?]>>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5, %6], strides: [%6, 1] : memref<?x?xf32> to memref<?x?xf32>
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
    %36 = arith.muli %6, %2 : index
    %37 = arith.cmpi ugt, %36, %3 : index
    %38 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xf32>) -> index
    %39 = arith.andi %38, %4 : index
    %40 = arith.cmpi eq, %39, %c0 : index
    %41 = arith.andi %37, %40 : i1
    "omp.parallel"(%35) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %27, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_3 = %c0 to %c8192 step %c8 {
            %i_4 = arith.addi %i_strip_1, %i_3 overflow<nsw> : index
            scf.if %41 {
              vector.store %1, %out2_1[%i_4] {alignment = 16 : i64, nontemporal = true} : memref<?xf32>, vector<8xf32>
            } else {
              vector.store %1, %out2_1[%i_4] : memref<?xf32>, vector<8xf32>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %42 = arith.subi %6, %27 overflow<nsw> : index
    %43 = arith.shrsi %42, %c3 : index
    %44 = arith.muli %43, %c8 overflow<nsw> : index
    %45 = arith.addi %44, %27 overflow<nsw> : index
    %46 = arith.maxsi %45, %27 : index
    %47 = arith.subi %6, %46 overflow<nsw> : index
    %48 = vector.create_mask %47 : vector<8xi1>
    scf.for %i_5 = %27 to %46 step %c8 {
      scf.if %41 {
        vector.store %1, %out2_1[%i_5] {alignment = 16 : i64, nontemporal = true} : memref<?xf32>, vector<8xf32>
      } else {
        vector.store %1, %out2_1[%i_5] : memref<?xf32>, vector<8xf32>
      }
    }
    scf.if %41 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_6 = %46 to %6 step %c8 {
      vector.maskedstore %out2_1[%i_6], %48, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    scf.for %i_7 = %c0 to %5 step %c1 {
      scf.for %j = %c0 to %6 step %c1 {
        %49 = memref.load %a[%i_7, %j] : memref<?x?xf32, strided<[?, ?]>>
        %50 = memref.load %out2_1[%j] : memref<?xf32>
        %51 = arith.addf %49, %0 : f32
        %52 = arith.addf %50, %49 fastmath<reassoc,contract> : f32
        memref.store %51, %out0_1[%i_7, %j] : memref<?x?xf32>
        memref.store %52, %out2_1[%j] : memref<?xf32>
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
    %6 = llvm.mlir.constant(4) : i64
    %7 = llvm.mlir.constant(16777216) : i64
    %8 = llvm.mlir.constant(15) : i64
    %9 = llvm.mlir.constant(65537) : i64
    %10 = llvm.mlir.constant(32768) : i64
    %11 = llvm.mlir.constant(64) : i64
    %12 = llvm.alloca %11 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %13 = llvm.mlir.constant(16) : i64
    %14 = llvm.mlir.constant(24) : i64
    %15 = llvm.mlir.constant(32) : i64
    %16 = llvm.mlir.constant(40) : i64
    %17 = llvm.mlir.constant(48) : i64
    %18 = llvm.mlir.constant(56) : i64
    %19 = llvm.mlir.constant(3073) : i64
    %20 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %21 = llvm.mlir.constant(0 : i32) : i32
    %22 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %23 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %24 = llvm.ashr %b_size0, %1 : i64
    %25 = llvm.mul %24, %0 overflow<nsw> : i64
    %26 = llvm.intr.smax(%25, %2) : (i64, i64) -> i64
    %27 = llvm.sdiv %26, %0 : i64
    %28 = llvm.srem %26, %0 : i64
    %29 = llvm.icmp "ne" %28, %2 : i64
    %30 = llvm.xor %28, %0 : i64
    %31 = llvm.icmp "sge" %30, %2 : i64
    %32 = llvm.and %29, %31 : i1
    %33 = llvm.add %27, %3 : i64
    %34 = llvm.select %32, %33, %27 : i1, i64
    %35 = llvm.intr.smax(%34, %2) : (i64, i64) -> i64
    %36 = llvm.mul %35, %9 : i64
    %37 = llvm.icmp "sge" %36, %10 : i64
    %38 = llvm.icmp "sgt" %26, %2 : i64
    %39 = llvm.sub %26, %3 overflow<nsw> : i64
    %40 = llvm.sdiv %39, %0 : i64
    %41 = llvm.add %40, %3 overflow<nsw> : i64
    %42 = llvm.select %38, %41, %2 : i1, i64
    llvm.cond_br %37, ^bb1, ^bb2
  ^bb1:
    llvm.store %26, %12 {alignment = 8 : i64} : i64, !llvm.ptr
    %43 = llvm.getelementptr inbounds %12[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %43 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %44 = llvm.getelementptr inbounds %12[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %44 {alignment = 8 : i64} : i64, !llvm.ptr
    %45 = llvm.getelementptr inbounds %12[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %45 {alignment = 8 : i64} : i64, !llvm.ptr
    %46 = llvm.getelementptr inbounds %12[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c, %46 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %47 = llvm.getelementptr inbounds %12[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c_size0, %47 {alignment = 8 : i64} : i64, !llvm.ptr
    %48 = llvm.getelementptr inbounds %12[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c_stride0, %48 {alignment = 8 : i64} : i64, !llvm.ptr
    %49 = llvm.getelementptr inbounds %12[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %49 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %50 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %51 = llvm.call @stepwell_parallel_for(%50, %12, %42, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%51 : i32)
  ^bb2:
    %52 = llvm.call @program.parallel0(%2, %42, %26, %b, %b_size0, %b_stride0, %c, %c_size0, %c_stride0, %out1) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%52 : i32)
  ^bb3(%53: i32):
    %54 = llvm.icmp "slt" %26, %b_size0 : i64
    llvm.cond_br %54, ^bb4(%26 : i64), ^bb5
  ^bb4(%i: i64):
    %55 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %56 = llvm.getelementptr inbounds %b[%55] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %57 = llvm.load %56 {alignment = 4 : i64} : !llvm.ptr -> f32
    %58 = llvm.mul %i, %c_stride0 overflow<nsw> : i64
    %59 = llvm.getelementptr inbounds %c[%58] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %60 = llvm.load %59 {alignment = 4 : i64} : !llvm.ptr -> f32
    %61 = llvm.fmul %57, %60 : f32
    %62 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %61, %62 {alignment = 4 : i64} : f32, !llvm.ptr
    %63 = llvm.add %i, %3 overflow<nsw> : i64
    %64 = llvm.icmp "slt" %63, %b_size0 : i64
    llvm.cond_br %64, ^bb4(%63 : i64), ^bb5
  ^bb5:
    %65 = llvm.ashr %a_size1, %1 : i64
    %66 = llvm.mul %65, %0 overflow<nsw> : i64
    %67 = llvm.intr.smax(%66, %2) : (i64, i64) -> i64
    %68 = llvm.sdiv %67, %0 : i64
    %69 = llvm.srem %67, %0 : i64
    %70 = llvm.icmp "ne" %69, %2 : i64
    %71 = llvm.xor %69, %0 : i64
    %72 = llvm.icmp "sge" %71, %2 : i64
    %73 = llvm.and %70, %72 : i1
    %74 = llvm.add %68, %3 : i64
    %75 = llvm.select %73, %74, %68 : i1, i64
    %76 = llvm.intr.smax(%75, %2) : (i64, i64) -> i64
    %77 = llvm.mul %76, %19 : i64
    %78 = llvm.icmp "sge" %77, %10 : i64
    %79 = llvm.mul %a_size1, %6 : i64
    %80 = llvm.icmp "ugt" %79, %7 : i64
    %81 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %82 = llvm.and %81, %8 : i64
    %83 = llvm.icmp "eq" %82, %2 : i64
    %84 = llvm.and %80, %83 : i1
    %85 = llvm.icmp "sgt" %67, %2 : i64
    %86 = llvm.sub %67, %3 overflow<nsw> : i64
    %87 = llvm.sdiv %86, %0 : i64
    %88 = llvm.add %87, %3 overflow<nsw> : i64
    %89 = llvm.select %85, %88, %2 : i1, i64
    llvm.cond_br %78, ^bb6, ^bb7
  ^bb6:
    llvm.store %67, %20 {alignment = 8 : i64} : i64, !llvm.ptr
    %90 = llvm.getelementptr inbounds %20[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %84, %90 {alignment = 8 : i64} : i1, !llvm.ptr
    %91 = llvm.getelementptr inbounds %20[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %91 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %92 = llvm.getelementptr inbounds %20[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %92 {alignment = 8 : i64} : i64, !llvm.ptr
    %93 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %94 = llvm.call @stepwell_parallel_for(%93, %20, %89, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb8(%94 : i32)
  ^bb7:
    %95 = llvm.call @program.parallel1(%2, %89, %67, %84, %out2, %a_size1) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb8(%95 : i32)
  ^bb8(%96: i32):
    %97 = llvm.sub %a_size1, %67 overflow<nsw> : i64
    %98 = llvm.ashr %97, %5 : i64
    %99 = llvm.mul %98, %4 overflow<nsw> : i64
    %100 = llvm.add %99, %67 overflow<nsw> : i64
    %101 = llvm.intr.smax(%100, %67) : (i64, i64) -> i64
    %102 = llvm.sub %a_size1, %101 overflow<nsw> : i64
    %103 = llvm.intr.smin(%102, %4) : (i64, i64) -> i64
    %104 = llvm.intr.smax(%103, %2) : (i64, i64) -> i64
    %105 = llvm.trunc %104 : i64 to i32
    %106 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %107 = llvm.mlir.poison : vector<8xi32>
    %108 = llvm.insertelement %105, %107[%2 : i64] : vector<8xi32>
    %109 = llvm.shufflevector %108, %107 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %110 = llvm.icmp "slt" %106, %109 : vector<8xi32>
    %111 = llvm.icmp "slt" %67, %101 : i64
    llvm.cond_br %111, ^bb9(%67 : i64), ^bb13
  ^bb9(%i_1: i64):
    llvm.cond_br %84, ^bb10, ^bb11
  ^bb10:
    %112 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %23, %112 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb12
  ^bb11:
    %113 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %23, %113 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb12
  ^bb12:
    %114 = llvm.add %i_1, %4 overflow<nsw> : i64
    %115 = llvm.icmp "slt" %114, %101 : i64
    llvm.cond_br %115, ^bb9(%114 : i64), ^bb13
  ^bb13:
    llvm.cond_br %84, ^bb14, ^bb15
  ^bb14:
    llvm.fence seq_cst
    llvm.br ^bb15
  ^bb15:
    %116 = llvm.icmp "slt" %101, %a_size1 : i64
    llvm.cond_br %116, ^bb16(%101 : i64), ^bb17
  ^bb16(%i_2: i64):
    %117 = llvm.getelementptr inbounds %out2[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %23, %117, %110 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %118 = llvm.add %i_2, %4 overflow<nsw> : i64
    %119 = llvm.icmp "slt" %118, %a_size1 : i64
    llvm.cond_br %119, ^bb16(%118 : i64), ^bb17
  ^bb17:
    %120 = llvm.icmp "slt" %2, %a_size0 : i64
    llvm.cond_br %120, ^bb18(%2 : i64), ^bb21
  ^bb18(%i_3: i64):
    %121 = llvm.icmp "slt" %2, %a_size1 : i64
    llvm.cond_br %121, ^bb19(%2 : i64), ^bb20
  ^bb19(%j: i64):
    %122 = llvm.mul %i_3, %a_stride0 overflow<nsw> : i64
    %123 = llvm.mul %j, %a_stride1 overflow<nsw> : i64
    %124 = llvm.add %122, %123 overflow<nsw> : i64
    %125 = llvm.getelementptr inbounds %a[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %126 = llvm.load %125 {alignment = 4 : i64} : !llvm.ptr -> f32
    %127 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %128 = llvm.load %127 {alignment = 4 : i64} : !llvm.ptr -> f32
    %129 = llvm.fadd %126, %22 : f32
    %130 = llvm.fadd %128, %126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
    %131 = llvm.mul %i_3, %a_size1 overflow<nsw> : i64
    %132 = llvm.add %131, %j overflow<nsw> : i64
    %133 = llvm.getelementptr inbounds %out0[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %129, %133 {alignment = 4 : i64} : f32, !llvm.ptr
    llvm.store %130, %127 {alignment = 4 : i64} : f32, !llvm.ptr
    %134 = llvm.add %j, %3 overflow<nsw> : i64
    %135 = llvm.icmp "slt" %134, %a_size1 : i64
    llvm.cond_br %135, ^bb19(%134 : i64), ^bb20
  ^bb20:
    %136 = llvm.add %i_3, %3 overflow<nsw> : i64
    %137 = llvm.icmp "slt" %136, %a_size0 : i64
    llvm.cond_br %137, ^bb18(%136 : i64), ^bb21
  ^bb21:
    llvm.return %21 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %138: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %c_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %c_size0_1: i64, %c_stride0_1: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %139 = llvm.mlir.constant(0) : i64
    %140 = llvm.mlir.constant(8192) : i64
    %141 = llvm.mlir.constant(1) : i64
    %142 = llvm.mlir.constant(0 : i32) : i32
    %143 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %143, ^bb1(%begin : i64), ^bb4
  ^bb1(%144: i64):
    %i_strip = llvm.mul %144, %140 overflow<nsw> : i64
    llvm.br ^bb2(%139 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %145 = llvm.mul %i_5, %b_stride0_1 overflow<nsw> : i64
    %146 = llvm.getelementptr inbounds %b_1[%145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %147 = llvm.load %146 {alignment = 4 : i64} : !llvm.ptr -> f32
    %148 = llvm.mul %i_5, %c_stride0_1 overflow<nsw> : i64
    %149 = llvm.getelementptr inbounds %c_1[%148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %150 = llvm.load %149 {alignment = 4 : i64} : !llvm.ptr -> f32
    %151 = llvm.fmul %147, %150 : f32
    %152 = llvm.getelementptr inbounds %out1_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %151, %152 {alignment = 4 : i64} : f32, !llvm.ptr
    %153 = llvm.add %i_4, %141 overflow<nsw> : i64
    %154 = llvm.icmp "slt" %153, %140 : i64
    llvm.cond_br %154, ^bb2(%153 : i64), ^bb3
  ^bb3:
    %155 = llvm.add %144, %141 overflow<nsw> : i64
    %156 = llvm.icmp "slt" %155, %end : i64
    llvm.cond_br %156, ^bb1(%155 : i64), ^bb4
  ^bb4:
    llvm.return %142 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %157 = llvm.mlir.constant(8) : i64
    %158 = llvm.mlir.constant(16) : i64
    %159 = llvm.mlir.constant(24) : i64
    %160 = llvm.mlir.constant(32) : i64
    %161 = llvm.mlir.constant(40) : i64
    %162 = llvm.mlir.constant(48) : i64
    %163 = llvm.mlir.constant(56) : i64
    %164 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %165 = llvm.getelementptr inbounds %context[%157] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %166 = llvm.load %165 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %167 = llvm.getelementptr inbounds %context[%158] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %168 = llvm.load %167 {alignment = 8 : i64} : !llvm.ptr -> i64
    %169 = llvm.getelementptr inbounds %context[%159] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %170 = llvm.load %169 {alignment = 8 : i64} : !llvm.ptr -> i64
    %171 = llvm.getelementptr inbounds %context[%160] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %172 = llvm.load %171 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %173 = llvm.getelementptr inbounds %context[%161] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %174 = llvm.load %173 {alignment = 8 : i64} : !llvm.ptr -> i64
    %175 = llvm.getelementptr inbounds %context[%162] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %176 = llvm.load %175 {alignment = 8 : i64} : !llvm.ptr -> i64
    %177 = llvm.getelementptr inbounds %context[%163] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %178 = llvm.load %177 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %179 = llvm.call @program.parallel0(%begin_1, %end_1, %164, %166, %168, %170, %172, %174, %176, %178) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.return %179 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %180: i64, %181: i1, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size1_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %182 = llvm.mlir.constant(0) : i64
    %183 = llvm.mlir.constant(8192) : i64
    %184 = llvm.mlir.constant(8) : i64
    %185 = llvm.mlir.constant(1) : i64
    %186 = llvm.mlir.constant(0 : i32) : i32
    %187 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %188 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %188, ^bb1(%begin_2 : i64), ^bb7
  ^bb1(%189: i64):
    %i_strip_1 = llvm.mul %189, %183 overflow<nsw> : i64
    llvm.br ^bb2(%182 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    llvm.cond_br %181, ^bb3, ^bb4
  ^bb3:
    %190 = llvm.getelementptr inbounds %out2_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %187, %190 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %191 = llvm.getelementptr inbounds %out2_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %187, %191 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %192 = llvm.add %i_6, %184 overflow<nsw> : i64
    %193 = llvm.icmp "slt" %192, %183 : i64
    llvm.cond_br %193, ^bb2(%192 : i64), ^bb6
  ^bb6:
    %194 = llvm.add %189, %185 overflow<nsw> : i64
    %195 = llvm.icmp "slt" %194, %end_2 : i64
    llvm.cond_br %195, ^bb1(%194 : i64), ^bb7
  ^bb7:
    llvm.return %186 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %196 = llvm.mlir.constant(8) : i64
    %197 = llvm.mlir.constant(16) : i64
    %198 = llvm.mlir.constant(24) : i64
    %199 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %200 = llvm.getelementptr inbounds %context_1[%196] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %201 = llvm.load %200 {alignment = 8 : i64} : !llvm.ptr -> i1
    %202 = llvm.getelementptr inbounds %context_1[%197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %203 = llvm.load %202 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %204 = llvm.getelementptr inbounds %context_1[%198] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %205 = llvm.load %204 {alignment = 8 : i64} : !llvm.ptr -> i64
    %206 = llvm.call @program.parallel1(%begin_3, %end_3, %199, %201, %203, %205) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %206 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_2: i64, %a_stride0_1: i64, %a_stride1_1: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %c_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %c_size0_2: i64, %c_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %207 = llvm.mlir.constant(0) : i64
    %208 = llvm.mlir.constant(1) : i64
    %209 = llvm.mlir.constant(1 : i32) : i32
    %210 = llvm.mlir.constant(2) : i64
    %211 = llvm.mlir.constant(3) : i64
    %212 = llvm.mlir.constant(0 : i32) : i32
    %213 = llvm.icmp "eq" %c_size0_2, %b_size0_2 : i64
    llvm.cond_br %213, ^bb1, ^bb2(%209 : i32)
  ^bb1:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %214 = llvm.getelementptr inbounds %extents[%208] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_2, %214 {alignment = 8 : i64} : i64, !llvm.ptr
    %215 = llvm.getelementptr inbounds %extents[%210] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_2, %215 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.getelementptr inbounds %extents[%211] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_2, %216 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %212 : i32
  ^bb2(%217: i32):
    llvm.return %217 : i32
  }
}
