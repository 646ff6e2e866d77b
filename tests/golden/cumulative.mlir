// ----- nd
builtin.module {
  func.func @program(%x: tensor<?x?xf64>) -> (tensor<?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>) {
    %0 = nd.cumulative sum %x axis 0 : tensor<?x?xf64>
    %1 = nd.cumulative sum %x axis 1 : tensor<?x?xf64>
    %2 = nd.constant dense<10.0> : tensor<f64>
    %3 = nd.divide %x, %2 : tensor<?x?xf64>, tensor<f64>
    %4 = nd.constant dense<1.0> : tensor<f64>
    %5 = nd.add %4, %3 : tensor<f64>, tensor<?x?xf64>
    %6 = nd.cumulative prod %5 axis 1 : tensor<?x?xf64>
    func.return %0, %1, %6 : tensor<?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?x?xf64>) -> (tensor<?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    %4 = tensor.empty(%1, %3) : tensor<?x?xf64>
    %5 = tensor.empty(%3) : tensor<?xf64>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%5 : tensor<?xf64>) {
    ^bb0(%7: f64):
      %8 = arith.constant 0.000000e+00 : f64
      linalg.yield %8 : f64
    } -> tensor<?xf64>
    %9, %10 = scf.for %11 = %0 to %1 step %2 iter_args(%12 = %4, %13 = %6) -> (tensor<?x?xf64>, tensor<?xf64>) {
      %14 = tensor.extract_slice %x[%11, 0] [1, %3] [1, 1] : tensor<?x?xf64> to tensor<?xf64>
      %15 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%14 : tensor<?xf64>) outs(%13 : tensor<?xf64>) {
      ^bb0(%16: f64, %17: f64):
        %18 = arith.addf %17, %16 : f64
        linalg.yield %18 : f64
      } -> tensor<?xf64>
      %19 = tensor.insert_slice %15 into %12[%11, 0] [1, %3] [1, 1] : tensor<?xf64> into tensor<?x?xf64>
      scf.yield %19, %15 : tensor<?x?xf64>, tensor<?xf64>
    }
    %20 = tensor.empty(%1, %3) : tensor<?x?xf64>
    %21 = scf.for %22 = %0 to %1 step %2 iter_args(%23 = %20) -> (tensor<?x?xf64>) {
      %24 = arith.constant 0.000000e+00 : f64
      %25, %26 = scf.for %27 = %0 to %3 step %2 iter_args(%28 = %23, %29 = %24) -> (tensor<?x?xf64>, f64) {
        %30 = tensor.extract %x[%22, %27] : tensor<?x?xf64>
        %31 = arith.addf %29, %30 : f64
        %32 = tensor.insert %31 into %28[%22, %27] : tensor<?x?xf64>
        scf.yield %32, %31 : tensor<?x?xf64>, f64
      }
      scf.yield %25 : tensor<?x?xf64>
    }
    %33 = tensor.empty(%1, %3) : tensor<?x?xf64>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x?xf64>) outs(%33 : tensor<?x?xf64>) {
    ^bb0(%35: f64, %36: f64):
      %37 = arith.constant 1.000000e+01 : f64
      %38 = arith.divf %35, %37 : f64
      %39 = arith.constant 1.000000e+00 : f64
      %40 = arith.addf %39, %38 : f64
      linalg.yield %40 : f64
    } -> tensor<?x?xf64>
    %41 = tensor.empty(%1, %3) : tensor<?x?xf64>
    %42 = scf.for %43 = %0 to %1 step %2 iter_args(%44 = %41) -> (tensor<?x?xf64>) {
      %45 = arith.constant 1.000000e+00 : f64
      %46, %47 = scf.for %48 = %0 to %3 step %2 iter_args(%49 = %44, %50 = %45) -> (tensor<?x?xf64>, f64) {
        %51 = tensor.extract %34[%43, %48] : tensor<?x?xf64>
        %52 = arith.mulf %50, %51 : f64
        %53 = tensor.insert %52 into %49[%43, %48] : tensor<?x?xf64>
        scf.yield %53, %52 : tensor<?x?xf64>, f64
      }
      scf.yield %46 : tensor<?x?xf64>
    }
    func.return %9, %21, %42 : tensor<?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>
  }
  func.func @program_shapes(%x: tensor<?x?xf64>) -> (index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    func.return %1, %3, %1, %3, %1, %3 : index, index, index, index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %out0: memref<?x?xf64> {llvm.noalias}, %out1: memref<?x?xf64> {llvm.noalias}, %out2: memref<?x?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e+01 : f64
    %3 = arith.constant 1.000000e+00 : f64
    %4 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %5 = memref.dim %x, %0 : memref<?x?xf64>
    %6 = arith.constant 1 : index
    %7 = memref.dim %x, %6 : memref<?x?xf64>
    %8 = arith.constant 0.000000e+00 : f64
    %9 = arith.constant 1.000000e+00 : f64
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %10 = memref.alloc(%7) {alignment = 64 : i64} : memref<?xf64>
    %11 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%7)
    affine.parallel (%i_strip) = (0) to (symbol(%11)) step (8192) {
      affine.for %i = 0 to 8192 step 4 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        affine.vector_store %4, %10[%i_1] : memref<?xf64>, vector<4xf64>
      }
    }
    %12 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%11, %7)
    %13 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%12, %7)
    %14 = vector.create_mask %13 : vector<4xi1>
    affine.for %i_2 = %11 to %12 step 4 {
      affine.vector_store %4, %10[%i_2] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_3 = %12 to %7 step 4 {
      vector.maskedstore %10[%i_3], %14, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    affine.for %i_4 = 0 to %5 {
      %15, %16 = affine.for %i_5 = 0 to %7 iter_args(%17 = %8, %18 = %9) -> (f64, f64) {
        %19 = affine.load %x[%i_4, %i_5] : memref<?x?xf64>
        %20 = affine.load %10[%i_5] : memref<?xf64>
        %21 = arith.addf %20, %19 : f64
        affine.store %21, %10[%i_5] : memref<?xf64>
        affine.store %21, %out0_1[%i_4, %i_5] : memref<?x?xf64>
        %22 = arith.addf %17, %19 : f64
        affine.store %22, %out1_1[%i_4, %i_5] : memref<?x?xf64>
        %23 = arith.divf %19, %2 : f64
        %24 = arith.addf %3, %23 : f64
        %25 = arith.mulf %18, %24 : f64
        affine.store %25, %out2_1[%i_4, %i_5] : memref<?x?xf64>
        affine.yield %22, %25 : f64, f64
      }
    }
    memref.dealloc %10 : memref<?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}) -> (index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    func.return %1, %3, %1, %3, %1, %3 : index, index, index, index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %out0: memref<?x?xf64> {llvm.noalias}, %out1: memref<?x?xf64> {llvm.noalias}, %out2: memref<?x?xf64> {llvm.noalias}) {
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %0 = arith.constant 1.000000e+01 : f64
    %1 = arith.constant 1.000000e+00 : f64
    %2 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %3 = memref.dim %x, %c0 : memref<?x?xf64>
    %4 = memref.dim %x, %c1 : memref<?x?xf64>
    %5 = arith.constant 0.000000e+00 : f64
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%3, %4], strides: [%4, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%3, %4], strides: [%4, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%3, %4], strides: [%4, 1] : memref<?x?xf64> to memref<?x?xf64>
    %6 = memref.alloc(%4) {alignment = 64 : i64} : memref<?xf64>
    %7 = arith.shrsi %4, %c13 : index
    %8 = arith.muli %7, %c8192 overflow<nsw> : index
    %9 = arith.maxsi %8, %c0 : index
    %10 = arith.constant 8192 : index
    %11 = arith.ceildivsi %9, %10 : index
    %12 = arith.constant 0 : index
    %13 = arith.maxsi %11, %12 : index
    %14 = arith.constant 6145 : index
    %15 = arith.muli %13, %14 : index
    %16 = arith.constant 32768 : index
    %17 = arith.cmpi sge, %15, %16 : index
    "omp.parallel"(%17) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %9, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            vector.store %2, %6[%i_1] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %18 = arith.subi %4, %9 overflow<nsw> : index
    %19 = arith.shrsi %18, %c2 : index
    %20 = arith.muli %19, %c4 overflow<nsw> : index
    %21 = arith.addi %20, %9 overflow<nsw> : index
    %22 = arith.maxsi %21, %9 : index
    %23 = arith.subi %4, %22 overflow<nsw> : index
    %24 = vector.create_mask %23 : vector<4xi1>
    scf.for %i_2 = %9 to %22 step %c4 {
      vector.store %2, %6[%i_2] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %22 to %4 step %c4 {
      vector.maskedstore %6[%i_3], %24, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_4 = %c0 to %3 step %c1 {
      %25, %26 = scf.for %i_5 = %c0 to %4 step %c1 iter_args(%27 = %5, %28 = %1) -> (f64, f64) {
        %29 = memref.load %x[%i_4, %i_5] : memref<?x?xf64>
        %30 = memref.load %6[%i_5] : memref<?xf64>
        %31 = arith.addf %30, %29 : f64
        memref.store %31, %6[%i_5] : memref<?xf64>
        memref.store %31, %out0_1[%i_4, %i_5] : memref<?x?xf64>
        %32 = arith.addf %27, %29 : f64
        memref.store %32, %out1_1[%i_4, %i_5] : memref<?x?xf64>
        %33 = arith.divf %29, %0 : f64
        %34 = arith.addf %1, %33 : f64
        %35 = arith.mulf %28, %34 : f64
        memref.store %35, %out2_1[%i_4, %i_5] : memref<?x?xf64>
        scf.yield %32, %35 : f64, f64
      }
    }
    memref.dealloc %6 : memref<?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}) -> (index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    func.return %1, %3, %1, %3, %1, %3 : index, index, index, index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/cumulative.py:7: MemoryError: no memory for a temporary array"]} {
  llvm.func @aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @free(!llvm.ptr)
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out1_stride0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64, %out2_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(1) : i64
    %6 = llvm.mlir.constant(8) : i64
    %7 = llvm.mlir.constant(64) : i64
    %8 = llvm.mlir.constant(-64) : i64
    %9 = llvm.mlir.constant(1 : i32) : i32
    %10 = llvm.mlir.constant(6145) : i64
    %11 = llvm.mlir.constant(32768) : i64
    %12 = llvm.mlir.constant(24) : i64
    %13 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %14 = llvm.mlir.constant(16) : i64
    %15 = llvm.mlir.constant(0 : i32) : i32
    %16 = llvm.mlir.constant(1.000000e+01 : f64) : f64
    %17 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %18 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %19 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %20 = llvm.mul %x_stride0, %6 overflow<nsw> : i64
    %21 = llvm.add %20, %7 overflow<nsw> : i64
    %22 = llvm.and %21, %8 : i64
    %23 = llvm.call @aligned_alloc(%7, %22) : (i64, i64) -> !llvm.ptr
    %24 = llvm.mlir.zero : !llvm.ptr
    %25 = llvm.icmp "ne" %23, %24 : !llvm.ptr
    llvm.cond_br %25, ^bb1, ^bb13(%9 : i32)
  ^bb1:
    %26 = llvm.ashr %x_stride0, %1 : i64
    %27 = llvm.mul %26, %0 overflow<nsw> : i64
    %28 = llvm.intr.smax(%27, %2) : (i64, i64) -> i64
    %29 = llvm.sdiv %28, %0 : i64
    %30 = llvm.srem %28, %0 : i64
    %31 = llvm.icmp "ne" %30, %2 : i64
    %32 = llvm.xor %30, %0 : i64
    %33 = llvm.icmp "sge" %32, %2 : i64
    %34 = llvm.and %31, %33 : i1
    %35 = llvm.add %29, %5 : i64
    %36 = llvm.select %34, %35, %29 : i1, i64
    %37 = llvm.intr.smax(%36, %2) : (i64, i64) -> i64
    %38 = llvm.mul %37, %10 : i64
    %39 = llvm.icmp "sge" %38, %11 : i64
    %40 = llvm.icmp "sgt" %28, %2 : i64
    %41 = llvm.sub %28, %5 overflow<nsw> : i64
    %42 = llvm.sdiv %41, %0 : i64
    %43 = llvm.add %42, %5 overflow<nsw> : i64
    %44 = llvm.select %40, %43, %2 : i1, i64
    llvm.cond_br %39, ^bb2, ^bb3
  ^bb2:
    llvm.store %28, %13 {alignment = 8 : i64} : i64, !llvm.ptr
    %45 = llvm.getelementptr inbounds %13[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %23, %45 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %46 = llvm.getelementptr inbounds %13[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %46 {alignment = 8 : i64} : i64, !llvm.ptr
    %47 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %48 = llvm.call @stepwell_parallel_for(%47, %13, %44, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%48 : i32)
  ^bb3:
    %49 = llvm.call @program.parallel0(%2, %44, %28, %23, %x_stride0) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb4(%49 : i32)
  ^bb4(%50: i32):
    %51 = llvm.sub %x_stride0, %28 overflow<nsw> : i64
    %52 = llvm.ashr %51, %4 : i64
    %53 = llvm.mul %52, %3 overflow<nsw> : i64
    %54 = llvm.add %53, %28 overflow<nsw> : i64
    %55 = llvm.intr.smax(%54, %28) : (i64, i64) -> i64
    %56 = llvm.sub %x_stride0, %55 overflow<nsw> : i64
    %57 = llvm.intr.smin(%56, %3) : (i64, i64) -> i64
    %58 = llvm.intr.smax(%57, %2) : (i64, i64) -> i64
    %59 = llvm.trunc %58 : i64 to i32
    %60 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %61 = llvm.mlir.poison : vector<4xi32>
    %62 = llvm.insertelement %59, %61[%2 : i64] : vector<4xi32>
    %63 = llvm.shufflevector %62, %61 [0, 0, 0, 0] : vector<4xi32>
    %64 = llvm.icmp "slt" %60, %63 : vector<4xi32>
    %65 = llvm.icmp "slt" %28, %55 : i64
    llvm.cond_br %65, ^bb5(%28 : i64), ^bb6
  ^bb5(%i: i64):
    %66 = llvm.getelementptr inbounds %23[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %18, %66 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %67 = llvm.add %i, %3 overflow<nsw> : i64
    %68 = llvm.icmp "slt" %67, %55 : i64
    llvm.cond_br %68, ^bb5(%67 : i64), ^bb6
  ^bb6:
    %69 = llvm.icmp "slt" %55, %x_stride0 : i64
    llvm.cond_br %69, ^bb7(%55 : i64), ^bb8
  ^bb7(%i_1: i64):
    %70 = llvm.getelementptr inbounds %23[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %18, %70, %64 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %71 = llvm.add %i_1, %3 overflow<nsw> : i64
    %72 = llvm.icmp "slt" %71, %x_stride0 : i64
    llvm.cond_br %72, ^bb7(%71 : i64), ^bb8
  ^bb8:
    %73 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %73, ^bb9(%2 : i64), ^bb12
  ^bb9(%i_2: i64):
    %74 = llvm.icmp "slt" %2, %x_stride0 : i64
    llvm.cond_br %74, ^bb10(%2, %19, %17 : i64, f64, f64), ^bb11(%19, %17 : f64, f64)
  ^bb10(%i_3: i64, %75: f64, %76: f64):
    %77 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %78 = llvm.add %77, %i_3 overflow<nsw> : i64
    %79 = llvm.getelementptr inbounds %x[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %80 = llvm.load %79 {alignment = 8 : i64} : !llvm.ptr -> f64
    %81 = llvm.getelementptr inbounds %23[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %82 = llvm.load %81 {alignment = 8 : i64} : !llvm.ptr -> f64
    %83 = llvm.fadd %82, %80 : f64
    llvm.store %83, %81 {alignment = 8 : i64} : f64, !llvm.ptr
    %84 = llvm.add %77, %i_3 overflow<nsw> : i64
    %85 = llvm.getelementptr inbounds %out0[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %83, %85 {alignment = 8 : i64} : f64, !llvm.ptr
    %86 = llvm.fadd %75, %80 : f64
    %87 = llvm.add %77, %i_3 overflow<nsw> : i64
    %88 = llvm.getelementptr inbounds %out1[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %86, %88 {alignment = 8 : i64} : f64, !llvm.ptr
    %89 = llvm.fdiv %80, %16 : f64
    %90 = llvm.fadd %17, %89 : f64
    %91 = llvm.fmul %76, %90 : f64
    %92 = llvm.add %77, %i_3 overflow<nsw> : i64
    %93 = llvm.getelementptr inbounds %out2[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %91, %93 {alignment = 8 : i64} : f64, !llvm.ptr
    %94 = llvm.add %i_3, %5 overflow<nsw> : i64
    %95 = llvm.icmp "slt" %94, %x_stride0 : i64
    llvm.cond_br %95, ^bb10(%94, %86, %91 : i64, f64, f64), ^bb11(%86, %91 : f64, f64)
  ^bb11(%96: f64, %97: f64):
    %98 = llvm.add %i_2, %5 overflow<nsw> : i64
    %99 = llvm.icmp "slt" %98, %x_size0 : i64
    llvm.cond_br %99, ^bb9(%98 : i64), ^bb12
  ^bb12:
    llvm.call @free(%23) : (!llvm.ptr) -> ()
    llvm.return %15 : i32
  ^bb13(%100: i32):
    llvm.return %100 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %101: i64, %102: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %103 = llvm.mlir.constant(0) : i64
    %104 = llvm.mlir.constant(8192) : i64
    %105 = llvm.mlir.constant(4) : i64
    %106 = llvm.mlir.constant(1) : i64
    %107 = llvm.mlir.constant(0 : i32) : i32
    %108 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %109 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %109, ^bb1(%begin : i64), ^bb4
  ^bb1(%110: i64):
    %i_strip = llvm.mul %110, %104 overflow<nsw> : i64
    llvm.br ^bb2(%103 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %111 = llvm.getelementptr inbounds %102[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %108, %111 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %112 = llvm.add %i_4, %105 overflow<nsw> : i64
    %113 = llvm.icmp "slt" %112, %104 : i64
    llvm.cond_br %113, ^bb2(%112 : i64), ^bb3
  ^bb3:
    %114 = llvm.add %110, %106 overflow<nsw> : i64
    %115 = llvm.icmp "slt" %114, %end : i64
    llvm.cond_br %115, ^bb1(%114 : i64), ^bb4
  ^bb4:
    llvm.return %107 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %116 = llvm.mlir.constant(8) : i64
    %117 = llvm.mlir.constant(16) : i64
    %118 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %119 = llvm.getelementptr inbounds %context[%116] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %120 = llvm.load %119 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %121 = llvm.getelementptr inbounds %context[%117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %122 = llvm.load %121 {alignment = 8 : i64} : !llvm.ptr -> i64
    %123 = llvm.call @program.parallel0(%begin_1, %end_1, %118, %120, %122) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %123 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %124 = llvm.mlir.constant(0) : i64
    %125 = llvm.mlir.constant(1) : i64
    %126 = llvm.mlir.constant(2) : i64
    %127 = llvm.mlir.constant(3) : i64
    %128 = llvm.mlir.constant(4) : i64
    %129 = llvm.mlir.constant(5) : i64
    %130 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %131 = llvm.getelementptr inbounds %extents[%125] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %131 {alignment = 8 : i64} : i64, !llvm.ptr
    %132 = llvm.getelementptr inbounds %extents[%126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %132 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %extents[%127] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %133 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %extents[%128] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %134 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %extents[%129] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %135 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %130 : i32
  }
}
