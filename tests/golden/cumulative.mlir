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
    %11 = arith.shrsi %7, %c13 : index
    %12 = arith.muli %11, %c8192 overflow<nsw> : index
    %13 = arith.maxsi %12, %c0 : index
    %14 = arith.constant 8192 : index
    %15 = arith.ceildivsi %13, %14 : index
    %16 = arith.constant 0 : index
    %17 = arith.maxsi %15, %16 : index
    %18 = arith.constant 6145 : index
    %19 = arith.muli %17, %18 : index
    %20 = arith.constant 32768 : index
    %21 = arith.cmpi sge, %19, %20 : index
    "omp.parallel"(%21) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %13, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            vector.store %4, %10[%i_1] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %22 = arith.subi %7, %13 overflow<nsw> : index
    %23 = arith.shrsi %22, %c2 : index
    %24 = arith.muli %23, %c4 overflow<nsw> : index
    %25 = arith.addi %24, %13 overflow<nsw> : index
    %26 = arith.maxsi %25, %13 : index
    %27 = arith.subi %7, %26 overflow<nsw> : index
    %28 = vector.create_mask %27 : vector<4xi1>
    scf.for %i_2 = %13 to %26 step %c4 {
      vector.store %4, %10[%i_2] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %26 to %7 step %c4 {
      vector.maskedstore %10[%i_3], %28, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_4 = %c0 to %5 step %c1 {
      %29, %30 = scf.for %i_5 = %c0 to %7 step %c1 iter_args(%31 = %8, %32 = %9) -> (f64, f64) {
        %33 = memref.load %x[%i_4, %i_5] : memref<?x?xf64>
        %34 = memref.load %10[%i_5] : memref<?xf64>
        %35 = arith.addf %34, %33 : f64
        memref.store %35, %10[%i_5] : memref<?xf64>
        memref.store %35, %out0_1[%i_4, %i_5] : memref<?x?xf64>
        %36 = arith.addf %31, %33 : f64
        memref.store %36, %out1_1[%i_4, %i_5] : memref<?x?xf64>
        %37 = arith.divf %33, %2 : f64
        %38 = arith.addf %3, %37 : f64
        %39 = arith.mulf %32, %38 : f64
        memref.store %39, %out2_1[%i_4, %i_5] : memref<?x?xf64>
        scf.yield %36, %39 : f64, f64
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
    %16 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %17 = llvm.mlir.constant(1.000000e+01 : f64) : f64
    %18 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %19 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %20 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %21 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %22 = llvm.mul %x_stride0, %6 overflow<nsw> : i64
    %23 = llvm.add %22, %7 overflow<nsw> : i64
    %24 = llvm.and %23, %8 : i64
    %25 = llvm.call @aligned_alloc(%7, %24) : (i64, i64) -> !llvm.ptr
    %26 = llvm.mlir.zero : !llvm.ptr
    %27 = llvm.icmp "ne" %25, %26 : !llvm.ptr
    llvm.cond_br %27, ^bb1, ^bb13(%9 : i32)
  ^bb1:
    %28 = llvm.ashr %x_stride0, %1 : i64
    %29 = llvm.mul %28, %0 overflow<nsw> : i64
    %30 = llvm.intr.smax(%29, %2) : (i64, i64) -> i64
    %31 = llvm.sdiv %30, %0 : i64
    %32 = llvm.srem %30, %0 : i64
    %33 = llvm.icmp "ne" %32, %2 : i64
    %34 = llvm.xor %32, %0 : i64
    %35 = llvm.icmp "sge" %34, %2 : i64
    %36 = llvm.and %33, %35 : i1
    %37 = llvm.add %31, %5 : i64
    %38 = llvm.select %36, %37, %31 : i1, i64
    %39 = llvm.intr.smax(%38, %2) : (i64, i64) -> i64
    %40 = llvm.mul %39, %10 : i64
    %41 = llvm.icmp "sge" %40, %11 : i64
    %42 = llvm.icmp "sgt" %30, %2 : i64
    %43 = llvm.sub %30, %5 overflow<nsw> : i64
    %44 = llvm.sdiv %43, %0 : i64
    %45 = llvm.add %44, %5 overflow<nsw> : i64
    %46 = llvm.select %42, %45, %2 : i1, i64
    llvm.cond_br %41, ^bb2, ^bb3
  ^bb2:
    llvm.store %30, %13 {alignment = 8 : i64} : i64, !llvm.ptr
    %47 = llvm.getelementptr inbounds %13[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %25, %47 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %48 = llvm.getelementptr inbounds %13[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %48 {alignment = 8 : i64} : i64, !llvm.ptr
    %49 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %50 = llvm.call @stepwell_parallel_for(%49, %13, %46, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%50 : i32)
  ^bb3:
    %51 = llvm.call @program.parallel0(%2, %46, %30, %25, %x_stride0) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb4(%51 : i32)
  ^bb4(%52: i32):
    %53 = llvm.sub %x_stride0, %30 overflow<nsw> : i64
    %54 = llvm.ashr %53, %4 : i64
    %55 = llvm.mul %54, %3 overflow<nsw> : i64
    %56 = llvm.add %55, %30 overflow<nsw> : i64
    %57 = llvm.intr.smax(%56, %30) : (i64, i64) -> i64
    %58 = llvm.sub %x_stride0, %57 overflow<nsw> : i64
    %59 = llvm.intr.smin(%58, %3) : (i64, i64) -> i64
    %60 = llvm.intr.smax(%59, %2) : (i64, i64) -> i64
    %61 = llvm.trunc %60 : i64 to i32
    %62 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %63 = llvm.mlir.poison : vector<4xi32>
    %64 = llvm.insertelement %61, %63[%2 : i64] : vector<4xi32>
    %65 = llvm.shufflevector %64, %63 [0, 0, 0, 0] : vector<4xi32>
    %66 = llvm.icmp "slt" %62, %65 : vector<4xi32>
    %67 = llvm.icmp "slt" %30, %57 : i64
    llvm.cond_br %67, ^bb5(%30 : i64), ^bb6
  ^bb5(%i: i64):
    %68 = llvm.getelementptr inbounds %25[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %19, %68 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %69 = llvm.add %i, %3 overflow<nsw> : i64
    %70 = llvm.icmp "slt" %69, %57 : i64
    llvm.cond_br %70, ^bb5(%69 : i64), ^bb6
  ^bb6:
    %71 = llvm.icmp "slt" %57, %x_stride0 : i64
    llvm.cond_br %71, ^bb7(%57 : i64), ^bb8
  ^bb7(%i_1: i64):
    %72 = llvm.getelementptr inbounds %25[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %19, %72, %66 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %73 = llvm.add %i_1, %3 overflow<nsw> : i64
    %74 = llvm.icmp "slt" %73, %x_stride0 : i64
    llvm.cond_br %74, ^bb7(%73 : i64), ^bb8
  ^bb8:
    %75 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %75, ^bb9(%2 : i64), ^bb12
  ^bb9(%i_2: i64):
    %76 = llvm.icmp "slt" %2, %x_stride0 : i64
    llvm.cond_br %76, ^bb10(%2, %20, %21 : i64, f64, f64), ^bb11(%20, %21 : f64, f64)
  ^bb10(%i_3: i64, %77: f64, %78: f64):
    %79 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %80 = llvm.add %79, %i_3 overflow<nsw> : i64
    %81 = llvm.getelementptr inbounds %x[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %82 = llvm.load %81 {alignment = 8 : i64} : !llvm.ptr -> f64
    %83 = llvm.getelementptr inbounds %25[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %84 = llvm.load %83 {alignment = 8 : i64} : !llvm.ptr -> f64
    %85 = llvm.fadd %84, %82 : f64
    llvm.store %85, %83 {alignment = 8 : i64} : f64, !llvm.ptr
    %86 = llvm.add %79, %i_3 overflow<nsw> : i64
    %87 = llvm.getelementptr inbounds %out0[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %85, %87 {alignment = 8 : i64} : f64, !llvm.ptr
    %88 = llvm.fadd %77, %82 : f64
    %89 = llvm.add %79, %i_3 overflow<nsw> : i64
    %90 = llvm.getelementptr inbounds %out1[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %88, %90 {alignment = 8 : i64} : f64, !llvm.ptr
    %91 = llvm.fdiv %82, %17 : f64
    %92 = llvm.fadd %18, %91 : f64
    %93 = llvm.fmul %78, %92 : f64
    %94 = llvm.add %79, %i_3 overflow<nsw> : i64
    %95 = llvm.getelementptr inbounds %out2[%94] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %93, %95 {alignment = 8 : i64} : f64, !llvm.ptr
    %96 = llvm.add %i_3, %5 overflow<nsw> : i64
    %97 = llvm.icmp "slt" %96, %x_stride0 : i64
    llvm.cond_br %97, ^bb10(%96, %88, %93 : i64, f64, f64), ^bb11(%88, %93 : f64, f64)
  ^bb11(%98: f64, %99: f64):
    %100 = llvm.add %i_2, %5 overflow<nsw> : i64
    %101 = llvm.icmp "slt" %100, %x_size0 : i64
    llvm.cond_br %101, ^bb9(%100 : i64), ^bb12
  ^bb12:
    llvm.call @free(%25) : (!llvm.ptr) -> ()
    llvm.return %15 : i32
  ^bb13(%102: i32):
    llvm.return %102 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %103: i64, %104: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %105 = llvm.mlir.constant(0) : i64
    %106 = llvm.mlir.constant(8192) : i64
    %107 = llvm.mlir.constant(4) : i64
    %108 = llvm.mlir.constant(1) : i64
    %109 = llvm.mlir.constant(0 : i32) : i32
    %110 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %111 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %111, ^bb1(%begin : i64), ^bb4
  ^bb1(%112: i64):
    %i_strip = llvm.mul %112, %106 overflow<nsw> : i64
    llvm.br ^bb2(%105 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %113 = llvm.getelementptr inbounds %104[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %110, %113 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %114 = llvm.add %i_4, %107 overflow<nsw> : i64
    %115 = llvm.icmp "slt" %114, %106 : i64
    llvm.cond_br %115, ^bb2(%114 : i64), ^bb3
  ^bb3:
    %116 = llvm.add %112, %108 overflow<nsw> : i64
    %117 = llvm.icmp "slt" %116, %end : i64
    llvm.cond_br %117, ^bb1(%116 : i64), ^bb4
  ^bb4:
    llvm.return %109 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %118 = llvm.mlir.constant(8) : i64
    %119 = llvm.mlir.constant(16) : i64
    %120 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %121 = llvm.getelementptr inbounds %context[%118] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %122 = llvm.load %121 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %123 = llvm.getelementptr inbounds %context[%119] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %124 = llvm.load %123 {alignment = 8 : i64} : !llvm.ptr -> i64
    %125 = llvm.call @program.parallel0(%begin_1, %end_1, %120, %122, %124) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %125 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %126 = llvm.mlir.constant(0) : i64
    %127 = llvm.mlir.constant(1) : i64
    %128 = llvm.mlir.constant(2) : i64
    %129 = llvm.mlir.constant(3) : i64
    %130 = llvm.mlir.constant(4) : i64
    %131 = llvm.mlir.constant(5) : i64
    %132 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %extents[%127] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %133 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %extents[%128] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %134 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %extents[%129] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %135 {alignment = 8 : i64} : i64, !llvm.ptr
    %136 = llvm.getelementptr inbounds %extents[%130] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %136 {alignment = 8 : i64} : i64, !llvm.ptr
    %137 = llvm.getelementptr inbounds %extents[%131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %137 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %132 : i32
  }
}
