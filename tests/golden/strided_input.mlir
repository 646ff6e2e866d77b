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
    %11 = arith.constant 0 : index
    %12 = arith.maxsi %10, %11 : index
    %13 = arith.constant 8191 : index
    %14 = arith.addi %12, %13 : index
    %15 = arith.constant 8192 : index
    %16 = arith.divui %14, %15 : index
    %17 = arith.constant 65537 : index
    %18 = arith.muli %16, %17 : index
    %19 = arith.constant 32768 : index
    %20 = arith.cmpi sge, %18, %19 : index
    "omp.parallel"(%20) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %10, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c1 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %21 = memref.load %b[%i_1] : memref<?xf32, strided<[?]>>
            %22 = memref.load %c[%i_1] : memref<?xf32, strided<[?]>>
            %23 = arith.mulf %21, %22 : f32
            memref.store %23, %out1_1[%i_1] : memref<?xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_2 = %10 to %7 step %c1 {
      %24 = memref.load %b[%i_2] : memref<?xf32, strided<[?]>>
      %25 = memref.load %c[%i_2] : memref<?xf32, strided<[?]>>
      %26 = arith.mulf %24, %25 : f32
      memref.store %26, %out1_1[%i_2] : memref<?xf32>
    }
    %27 = arith.shrsi %6, %c13 : index
    %28 = arith.muli %27, %c8192 overflow<nsw> : index
    %29 = arith.maxsi %28, %c0 : index
    %30 = arith.constant 0 : index
    %31 = arith.maxsi %29, %30 : index
    %32 = arith.constant 8191 : index
    %33 = arith.addi %31, %32 : index
    %34 = arith.constant 8192 : index
    %35 = arith.divui %33, %34 : index
    %36 = arith.constant 3073 : index
    %37 = arith.muli %35, %36 : index
    %38 = arith.constant 32768 : index
    %39 = arith.cmpi sge, %37, %38 : index
    %40 = arith.muli %6, %2 : index
    %41 = arith.cmpi ugt, %40, %3 : index
    %42 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xf32>) -> index
    %43 = arith.andi %42, %4 : index
    %44 = arith.cmpi eq, %43, %c0 : index
    %45 = arith.andi %41, %44 : i1
    "omp.parallel"(%39) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %29, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_3 = %c0 to %c8192 step %c8 {
            %i_4 = arith.addi %i_strip_1, %i_3 overflow<nsw> : index
            scf.if %45 {
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
    %46 = arith.subi %6, %29 overflow<nsw> : index
    %47 = arith.shrsi %46, %c3 : index
    %48 = arith.muli %47, %c8 overflow<nsw> : index
    %49 = arith.addi %48, %29 overflow<nsw> : index
    %50 = arith.maxsi %49, %29 : index
    %51 = arith.subi %6, %50 overflow<nsw> : index
    %52 = vector.create_mask %51 : vector<8xi1>
    scf.for %i_5 = %29 to %50 step %c8 {
      scf.if %45 {
        vector.store %1, %out2_1[%i_5] {alignment = 16 : i64, nontemporal = true} : memref<?xf32>, vector<8xf32>
      } else {
        vector.store %1, %out2_1[%i_5] : memref<?xf32>, vector<8xf32>
      }
    }
    scf.if %45 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_6 = %50 to %6 step %c8 {
      vector.maskedstore %out2_1[%i_6], %52, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    scf.for %i_7 = %c0 to %5 step %c1 {
      scf.for %j = %c0 to %6 step %c1 {
        %53 = memref.load %a[%i_7, %j] : memref<?x?xf32, strided<[?, ?]>>
        %54 = memref.load %out2_1[%j] : memref<?xf32>
        %55 = arith.addf %53, %0 : f32
        %56 = arith.addf %54, %53 fastmath<reassoc,contract> : f32
        memref.store %55, %out0_1[%i_7, %j] : memref<?x?xf32>
        memref.store %56, %out2_1[%j] : memref<?xf32>
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
    %9 = llvm.mlir.constant(8191) : i64
    %10 = llvm.mlir.constant(65537) : i64
    %11 = llvm.mlir.constant(32768) : i64
    %12 = llvm.mlir.constant(64) : i64
    %13 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %14 = llvm.mlir.constant(16) : i64
    %15 = llvm.mlir.constant(24) : i64
    %16 = llvm.mlir.constant(32) : i64
    %17 = llvm.mlir.constant(40) : i64
    %18 = llvm.mlir.constant(48) : i64
    %19 = llvm.mlir.constant(56) : i64
    %20 = llvm.mlir.constant(3073) : i64
    %21 = llvm.alloca %16 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %22 = llvm.mlir.constant(0 : i32) : i32
    %23 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %24 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %25 = llvm.ashr %b_size0, %1 : i64
    %26 = llvm.mul %25, %0 overflow<nsw> : i64
    %27 = llvm.intr.smax(%26, %2) : (i64, i64) -> i64
    %28 = llvm.intr.smax(%27, %2) : (i64, i64) -> i64
    %29 = llvm.add %28, %9 : i64
    %30 = llvm.udiv %29, %0 : i64
    %31 = llvm.mul %30, %10 : i64
    %32 = llvm.icmp "sge" %31, %11 : i64
    %33 = llvm.icmp "sgt" %27, %2 : i64
    %34 = llvm.sub %27, %3 overflow<nsw> : i64
    %35 = llvm.sdiv %34, %0 : i64
    %36 = llvm.add %35, %3 overflow<nsw> : i64
    %37 = llvm.select %33, %36, %2 : i1, i64
    llvm.cond_br %32, ^bb1, ^bb2
  ^bb1:
    llvm.store %27, %13 {alignment = 8 : i64} : i64, !llvm.ptr
    %38 = llvm.getelementptr inbounds %13[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %38 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %39 = llvm.getelementptr inbounds %13[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %39 {alignment = 8 : i64} : i64, !llvm.ptr
    %40 = llvm.getelementptr inbounds %13[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %41 = llvm.getelementptr inbounds %13[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c, %41 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %42 = llvm.getelementptr inbounds %13[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c_size0, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %43 = llvm.getelementptr inbounds %13[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c_stride0, %43 {alignment = 8 : i64} : i64, !llvm.ptr
    %44 = llvm.getelementptr inbounds %13[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %44 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %45 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %46 = llvm.call @stepwell_parallel_for(%45, %13, %37, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%46 : i32)
  ^bb2:
    %47 = llvm.call @program.parallel0(%2, %37, %27, %b, %b_size0, %b_stride0, %c, %c_size0, %c_stride0, %out1) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%47 : i32)
  ^bb3(%48: i32):
    %49 = llvm.icmp "slt" %27, %b_size0 : i64
    llvm.cond_br %49, ^bb4(%27 : i64), ^bb5
  ^bb4(%i: i64):
    %50 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %51 = llvm.getelementptr inbounds %b[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %52 = llvm.load %51 {alignment = 4 : i64} : !llvm.ptr -> f32
    %53 = llvm.mul %i, %c_stride0 overflow<nsw> : i64
    %54 = llvm.getelementptr inbounds %c[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %55 = llvm.load %54 {alignment = 4 : i64} : !llvm.ptr -> f32
    %56 = llvm.fmul %52, %55 : f32
    %57 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %56, %57 {alignment = 4 : i64} : f32, !llvm.ptr
    %58 = llvm.add %i, %3 overflow<nsw> : i64
    %59 = llvm.icmp "slt" %58, %b_size0 : i64
    llvm.cond_br %59, ^bb4(%58 : i64), ^bb5
  ^bb5:
    %60 = llvm.ashr %a_size1, %1 : i64
    %61 = llvm.mul %60, %0 overflow<nsw> : i64
    %62 = llvm.intr.smax(%61, %2) : (i64, i64) -> i64
    %63 = llvm.intr.smax(%62, %2) : (i64, i64) -> i64
    %64 = llvm.add %63, %9 : i64
    %65 = llvm.udiv %64, %0 : i64
    %66 = llvm.mul %65, %20 : i64
    %67 = llvm.icmp "sge" %66, %11 : i64
    %68 = llvm.mul %a_size1, %6 : i64
    %69 = llvm.icmp "ugt" %68, %7 : i64
    %70 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %71 = llvm.and %70, %8 : i64
    %72 = llvm.icmp "eq" %71, %2 : i64
    %73 = llvm.and %69, %72 : i1
    %74 = llvm.icmp "sgt" %62, %2 : i64
    %75 = llvm.sub %62, %3 overflow<nsw> : i64
    %76 = llvm.sdiv %75, %0 : i64
    %77 = llvm.add %76, %3 overflow<nsw> : i64
    %78 = llvm.select %74, %77, %2 : i1, i64
    llvm.cond_br %67, ^bb6, ^bb7
  ^bb6:
    llvm.store %62, %21 {alignment = 8 : i64} : i64, !llvm.ptr
    %79 = llvm.getelementptr inbounds %21[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %73, %79 {alignment = 8 : i64} : i1, !llvm.ptr
    %80 = llvm.getelementptr inbounds %21[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %80 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %81 = llvm.getelementptr inbounds %21[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %81 {alignment = 8 : i64} : i64, !llvm.ptr
    %82 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %83 = llvm.call @stepwell_parallel_for(%82, %21, %78, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb8(%83 : i32)
  ^bb7:
    %84 = llvm.call @program.parallel1(%2, %78, %62, %73, %out2, %a_size1) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb8(%84 : i32)
  ^bb8(%85: i32):
    %86 = llvm.sub %a_size1, %62 overflow<nsw> : i64
    %87 = llvm.ashr %86, %5 : i64
    %88 = llvm.mul %87, %4 overflow<nsw> : i64
    %89 = llvm.add %88, %62 overflow<nsw> : i64
    %90 = llvm.intr.smax(%89, %62) : (i64, i64) -> i64
    %91 = llvm.sub %a_size1, %90 overflow<nsw> : i64
    %92 = llvm.intr.smin(%91, %4) : (i64, i64) -> i64
    %93 = llvm.intr.smax(%92, %2) : (i64, i64) -> i64
    %94 = llvm.trunc %93 : i64 to i32
    %95 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %96 = llvm.mlir.poison : vector<8xi32>
    %97 = llvm.insertelement %94, %96[%2 : i64] : vector<8xi32>
    %98 = llvm.shufflevector %97, %96 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %99 = llvm.icmp "slt" %95, %98 : vector<8xi32>
    %100 = llvm.icmp "slt" %62, %90 : i64
    llvm.cond_br %100, ^bb9(%62 : i64), ^bb13
  ^bb9(%i_1: i64):
    llvm.cond_br %73, ^bb10, ^bb11
  ^bb10:
    %101 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %24, %101 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb12
  ^bb11:
    %102 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %24, %102 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb12
  ^bb12:
    %103 = llvm.add %i_1, %4 overflow<nsw> : i64
    %104 = llvm.icmp "slt" %103, %90 : i64
    llvm.cond_br %104, ^bb9(%103 : i64), ^bb13
  ^bb13:
    llvm.cond_br %73, ^bb14, ^bb15
  ^bb14:
    llvm.fence seq_cst
    llvm.br ^bb15
  ^bb15:
    %105 = llvm.icmp "slt" %90, %a_size1 : i64
    llvm.cond_br %105, ^bb16(%90 : i64), ^bb17
  ^bb16(%i_2: i64):
    %106 = llvm.getelementptr inbounds %out2[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %24, %106, %99 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %107 = llvm.add %i_2, %4 overflow<nsw> : i64
    %108 = llvm.icmp "slt" %107, %a_size1 : i64
    llvm.cond_br %108, ^bb16(%107 : i64), ^bb17
  ^bb17:
    %109 = llvm.icmp "slt" %2, %a_size0 : i64
    llvm.cond_br %109, ^bb18(%2 : i64), ^bb21
  ^bb18(%i_3: i64):
    %110 = llvm.icmp "slt" %2, %a_size1 : i64
    llvm.cond_br %110, ^bb19(%2 : i64), ^bb20
  ^bb19(%j: i64):
    %111 = llvm.mul %i_3, %a_stride0 overflow<nsw> : i64
    %112 = llvm.mul %j, %a_stride1 overflow<nsw> : i64
    %113 = llvm.add %111, %112 overflow<nsw> : i64
    %114 = llvm.getelementptr inbounds %a[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %115 = llvm.load %114 {alignment = 4 : i64} : !llvm.ptr -> f32
    %116 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %117 = llvm.load %116 {alignment = 4 : i64} : !llvm.ptr -> f32
    %118 = llvm.fadd %115, %23 : f32
    %119 = llvm.fadd %117, %115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
    %120 = llvm.mul %i_3, %a_size1 overflow<nsw> : i64
    %121 = llvm.add %120, %j overflow<nsw> : i64
    %122 = llvm.getelementptr inbounds %out0[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %118, %122 {alignment = 4 : i64} : f32, !llvm.ptr
    llvm.store %119, %116 {alignment = 4 : i64} : f32, !llvm.ptr
    %123 = llvm.add %j, %3 overflow<nsw> : i64
    %124 = llvm.icmp "slt" %123, %a_size1 : i64
    llvm.cond_br %124, ^bb19(%123 : i64), ^bb20
  ^bb20:
    %125 = llvm.add %i_3, %3 overflow<nsw> : i64
    %126 = llvm.icmp "slt" %125, %a_size0 : i64
    llvm.cond_br %126, ^bb18(%125 : i64), ^bb21
  ^bb21:
    llvm.return %22 : i32
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
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %169: i64, %170: i1, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size1_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %171 = llvm.mlir.constant(0) : i64
    %172 = llvm.mlir.constant(8192) : i64
    %173 = llvm.mlir.constant(8) : i64
    %174 = llvm.mlir.constant(1) : i64
    %175 = llvm.mlir.constant(0 : i32) : i32
    %176 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %177 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %177, ^bb1(%begin_2 : i64), ^bb7
  ^bb1(%178: i64):
    %i_strip_1 = llvm.mul %178, %172 overflow<nsw> : i64
    llvm.br ^bb2(%171 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    llvm.cond_br %170, ^bb3, ^bb4
  ^bb3:
    %179 = llvm.getelementptr inbounds %out2_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %176, %179 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %180 = llvm.getelementptr inbounds %out2_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %176, %180 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %181 = llvm.add %i_6, %173 overflow<nsw> : i64
    %182 = llvm.icmp "slt" %181, %172 : i64
    llvm.cond_br %182, ^bb2(%181 : i64), ^bb6
  ^bb6:
    %183 = llvm.add %178, %174 overflow<nsw> : i64
    %184 = llvm.icmp "slt" %183, %end_2 : i64
    llvm.cond_br %184, ^bb1(%183 : i64), ^bb7
  ^bb7:
    llvm.return %175 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %185 = llvm.mlir.constant(8) : i64
    %186 = llvm.mlir.constant(16) : i64
    %187 = llvm.mlir.constant(24) : i64
    %188 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %189 = llvm.getelementptr inbounds %context_1[%185] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %190 = llvm.load %189 {alignment = 8 : i64} : !llvm.ptr -> i1
    %191 = llvm.getelementptr inbounds %context_1[%186] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %192 = llvm.load %191 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %193 = llvm.getelementptr inbounds %context_1[%187] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %194 = llvm.load %193 {alignment = 8 : i64} : !llvm.ptr -> i64
    %195 = llvm.call @program.parallel1(%begin_3, %end_3, %188, %190, %192, %194) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %195 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_2: i64, %a_stride0_1: i64, %a_stride1_1: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %c_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %c_size0_2: i64, %c_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %196 = llvm.mlir.constant(0) : i64
    %197 = llvm.mlir.constant(1) : i64
    %198 = llvm.mlir.constant(1 : i32) : i32
    %199 = llvm.mlir.constant(2) : i64
    %200 = llvm.mlir.constant(3) : i64
    %201 = llvm.mlir.constant(0 : i32) : i32
    %202 = llvm.icmp "eq" %c_size0_2, %b_size0_2 : i64
    llvm.cond_br %202, ^bb1, ^bb2(%198 : i32)
  ^bb1:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %203 = llvm.getelementptr inbounds %extents[%197] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_2, %203 {alignment = 8 : i64} : i64, !llvm.ptr
    %204 = llvm.getelementptr inbounds %extents[%199] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_2, %204 {alignment = 8 : i64} : i64, !llvm.ptr
    %205 = llvm.getelementptr inbounds %extents[%200] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_2, %205 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %201 : i32
  ^bb2(%206: i32):
    llvm.return %206 : i32
  }
}
