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
    %3 = arith.constant 8 : index
    %4 = arith.constant 16777216 : index
    %5 = arith.constant 15 : index
    %6 = memref.dim %x, %c0 : memref<?x?xf64>
    %7 = memref.dim %x, %c1 : memref<?x?xf64>
    %8 = arith.constant 0.000000e+00 : f64
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%6, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%6, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%6, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %9 = memref.alloc(%7) {alignment = 64 : i64} : memref<?xf64>
    %10 = arith.shrsi %7, %c13 : index
    %11 = arith.muli %10, %c8192 overflow<nsw> : index
    %12 = arith.maxsi %11, %c0 : index
    %13 = arith.constant 8192 : index
    %14 = arith.ceildivsi %12, %13 : index
    %15 = arith.constant 0 : index
    %16 = arith.maxsi %14, %15 : index
    %17 = arith.constant 6145 : index
    %18 = arith.muli %16, %17 : index
    %19 = arith.constant 32768 : index
    %20 = arith.cmpi sge, %18, %19 : index
    %21 = memref.dim %9, %c0 : memref<?xf64>
    %22 = arith.muli %21, %3 : index
    %23 = arith.cmpi ugt, %22, %4 : index
    %24 = "memref.extract_aligned_pointer_as_index"(%9) : (memref<?xf64>) -> index
    %25 = arith.andi %24, %5 : index
    %26 = arith.cmpi eq, %25, %c0 : index
    %27 = arith.andi %23, %26 : i1
    "omp.parallel"(%20) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %12, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %27 {
              vector.store %2, %9[%i_1] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %2, %9[%i_1] : memref<?xf64>, vector<4xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %28 = arith.subi %7, %12 overflow<nsw> : index
    %29 = arith.shrsi %28, %c2 : index
    %30 = arith.muli %29, %c4 overflow<nsw> : index
    %31 = arith.addi %30, %12 overflow<nsw> : index
    %32 = arith.maxsi %31, %12 : index
    %33 = arith.subi %7, %32 overflow<nsw> : index
    %34 = vector.create_mask %33 : vector<4xi1>
    scf.for %i_2 = %12 to %32 step %c4 {
      scf.if %27 {
        vector.store %2, %9[%i_2] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
      } else {
        vector.store %2, %9[%i_2] : memref<?xf64>, vector<4xf64>
      }
    }
    scf.if %27 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_3 = %32 to %7 step %c4 {
      vector.maskedstore %9[%i_3], %34, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_4 = %c0 to %6 step %c1 {
      %35, %36 = scf.for %i_5 = %c0 to %7 step %c1 iter_args(%37 = %8, %38 = %1) -> (f64, f64) {
        %39 = memref.load %x[%i_4, %i_5] : memref<?x?xf64>
        %40 = memref.load %9[%i_5] : memref<?xf64>
        %41 = arith.addf %40, %39 : f64
        memref.store %41, %9[%i_5] : memref<?xf64>
        memref.store %41, %out0_1[%i_4, %i_5] : memref<?x?xf64>
        %42 = arith.addf %37, %39 : f64
        memref.store %42, %out1_1[%i_4, %i_5] : memref<?x?xf64>
        %43 = arith.divf %39, %0 : f64
        %44 = arith.addf %1, %43 : f64
        %45 = arith.mulf %38, %44 : f64
        memref.store %45, %out2_1[%i_4, %i_5] : memref<?x?xf64>
        scf.yield %42, %45 : f64, f64
      }
    }
    memref.dealloc %9 : memref<?xf64>
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
    %7 = llvm.mlir.constant(16777216) : i64
    %8 = llvm.mlir.constant(15) : i64
    %9 = llvm.mlir.constant(64) : i64
    %10 = llvm.mlir.constant(-64) : i64
    %11 = llvm.mlir.constant(1 : i32) : i32
    %12 = llvm.mlir.constant(6145) : i64
    %13 = llvm.mlir.constant(32768) : i64
    %14 = llvm.mlir.constant(32) : i64
    %15 = llvm.alloca %14 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %16 = llvm.mlir.constant(16) : i64
    %17 = llvm.mlir.constant(24) : i64
    %18 = llvm.mlir.constant(0 : i32) : i32
    %19 = llvm.mlir.constant(1.000000e+01 : f64) : f64
    %20 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %21 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %23 = llvm.mul %x_stride0, %6 overflow<nsw> : i64
    %24 = llvm.add %23, %9 overflow<nsw> : i64
    %25 = llvm.and %24, %10 : i64
    %26 = llvm.call @aligned_alloc(%9, %25) : (i64, i64) -> !llvm.ptr
    %27 = llvm.mlir.zero : !llvm.ptr
    %28 = llvm.icmp "ne" %26, %27 : !llvm.ptr
    llvm.cond_br %28, ^bb1, ^bb18(%11 : i32)
  ^bb1:
    %29 = llvm.ashr %x_stride0, %1 : i64
    %30 = llvm.mul %29, %0 overflow<nsw> : i64
    %31 = llvm.intr.smax(%30, %2) : (i64, i64) -> i64
    %32 = llvm.sdiv %31, %0 : i64
    %33 = llvm.srem %31, %0 : i64
    %34 = llvm.icmp "ne" %33, %2 : i64
    %35 = llvm.xor %33, %0 : i64
    %36 = llvm.icmp "sge" %35, %2 : i64
    %37 = llvm.and %34, %36 : i1
    %38 = llvm.add %32, %5 : i64
    %39 = llvm.select %37, %38, %32 : i1, i64
    %40 = llvm.intr.smax(%39, %2) : (i64, i64) -> i64
    %41 = llvm.mul %40, %12 : i64
    %42 = llvm.icmp "sge" %41, %13 : i64
    %43 = llvm.mul %x_stride0, %6 : i64
    %44 = llvm.icmp "ugt" %43, %7 : i64
    %45 = llvm.ptrtoint %26 : !llvm.ptr to i64
    %46 = llvm.and %45, %8 : i64
    %47 = llvm.icmp "eq" %46, %2 : i64
    %48 = llvm.and %44, %47 : i1
    %49 = llvm.icmp "sgt" %31, %2 : i64
    %50 = llvm.sub %31, %5 overflow<nsw> : i64
    %51 = llvm.sdiv %50, %0 : i64
    %52 = llvm.add %51, %5 overflow<nsw> : i64
    %53 = llvm.select %49, %52, %2 : i1, i64
    llvm.cond_br %42, ^bb2, ^bb3
  ^bb2:
    llvm.store %31, %15 {alignment = 8 : i64} : i64, !llvm.ptr
    %54 = llvm.getelementptr inbounds %15[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %54 {alignment = 8 : i64} : i1, !llvm.ptr
    %55 = llvm.getelementptr inbounds %15[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %26, %55 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %56 = llvm.getelementptr inbounds %15[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %56 {alignment = 8 : i64} : i64, !llvm.ptr
    %57 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %58 = llvm.call @stepwell_parallel_for(%57, %15, %53, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%58 : i32)
  ^bb3:
    %59 = llvm.call @program.parallel0(%2, %53, %31, %48, %26, %x_stride0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb4(%59 : i32)
  ^bb4(%60: i32):
    %61 = llvm.sub %x_stride0, %31 overflow<nsw> : i64
    %62 = llvm.ashr %61, %4 : i64
    %63 = llvm.mul %62, %3 overflow<nsw> : i64
    %64 = llvm.add %63, %31 overflow<nsw> : i64
    %65 = llvm.intr.smax(%64, %31) : (i64, i64) -> i64
    %66 = llvm.sub %x_stride0, %65 overflow<nsw> : i64
    %67 = llvm.intr.smin(%66, %3) : (i64, i64) -> i64
    %68 = llvm.intr.smax(%67, %2) : (i64, i64) -> i64
    %69 = llvm.trunc %68 : i64 to i32
    %70 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %71 = llvm.mlir.poison : vector<4xi32>
    %72 = llvm.insertelement %69, %71[%2 : i64] : vector<4xi32>
    %73 = llvm.shufflevector %72, %71 [0, 0, 0, 0] : vector<4xi32>
    %74 = llvm.icmp "slt" %70, %73 : vector<4xi32>
    %75 = llvm.icmp "slt" %31, %65 : i64
    llvm.cond_br %75, ^bb5(%31 : i64), ^bb9
  ^bb5(%i: i64):
    llvm.cond_br %48, ^bb6, ^bb7
  ^bb6:
    %76 = llvm.getelementptr inbounds %26[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %21, %76 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb8
  ^bb7:
    %77 = llvm.getelementptr inbounds %26[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %21, %77 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb8
  ^bb8:
    %78 = llvm.add %i, %3 overflow<nsw> : i64
    %79 = llvm.icmp "slt" %78, %65 : i64
    llvm.cond_br %79, ^bb5(%78 : i64), ^bb9
  ^bb9:
    llvm.cond_br %48, ^bb10, ^bb11
  ^bb10:
    llvm.fence seq_cst
    llvm.br ^bb11
  ^bb11:
    %80 = llvm.icmp "slt" %65, %x_stride0 : i64
    llvm.cond_br %80, ^bb12(%65 : i64), ^bb13
  ^bb12(%i_1: i64):
    %81 = llvm.getelementptr inbounds %26[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %21, %81, %74 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %82 = llvm.add %i_1, %3 overflow<nsw> : i64
    %83 = llvm.icmp "slt" %82, %x_stride0 : i64
    llvm.cond_br %83, ^bb12(%82 : i64), ^bb13
  ^bb13:
    %84 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %84, ^bb14(%2 : i64), ^bb17
  ^bb14(%i_2: i64):
    %85 = llvm.icmp "slt" %2, %x_stride0 : i64
    llvm.cond_br %85, ^bb15(%2, %22, %20 : i64, f64, f64), ^bb16(%22, %20 : f64, f64)
  ^bb15(%i_3: i64, %86: f64, %87: f64):
    %88 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %89 = llvm.add %88, %i_3 overflow<nsw> : i64
    %90 = llvm.getelementptr inbounds %x[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %91 = llvm.load %90 {alignment = 8 : i64} : !llvm.ptr -> f64
    %92 = llvm.getelementptr inbounds %26[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %93 = llvm.load %92 {alignment = 8 : i64} : !llvm.ptr -> f64
    %94 = llvm.fadd %93, %91 : f64
    llvm.store %94, %92 {alignment = 8 : i64} : f64, !llvm.ptr
    %95 = llvm.add %88, %i_3 overflow<nsw> : i64
    %96 = llvm.getelementptr inbounds %out0[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %94, %96 {alignment = 8 : i64} : f64, !llvm.ptr
    %97 = llvm.fadd %86, %91 : f64
    %98 = llvm.add %88, %i_3 overflow<nsw> : i64
    %99 = llvm.getelementptr inbounds %out1[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %97, %99 {alignment = 8 : i64} : f64, !llvm.ptr
    %100 = llvm.fdiv %91, %19 : f64
    %101 = llvm.fadd %20, %100 : f64
    %102 = llvm.fmul %87, %101 : f64
    %103 = llvm.add %88, %i_3 overflow<nsw> : i64
    %104 = llvm.getelementptr inbounds %out2[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %102, %104 {alignment = 8 : i64} : f64, !llvm.ptr
    %105 = llvm.add %i_3, %5 overflow<nsw> : i64
    %106 = llvm.icmp "slt" %105, %x_stride0 : i64
    llvm.cond_br %106, ^bb15(%105, %97, %102 : i64, f64, f64), ^bb16(%97, %102 : f64, f64)
  ^bb16(%107: f64, %108: f64):
    %109 = llvm.add %i_2, %5 overflow<nsw> : i64
    %110 = llvm.icmp "slt" %109, %x_size0 : i64
    llvm.cond_br %110, ^bb14(%109 : i64), ^bb17
  ^bb17:
    llvm.call @free(%26) : (!llvm.ptr) -> ()
    llvm.return %18 : i32
  ^bb18(%111: i32):
    llvm.return %111 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %112: i64, %113: i1, %114: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %115 = llvm.mlir.constant(0) : i64
    %116 = llvm.mlir.constant(8192) : i64
    %117 = llvm.mlir.constant(4) : i64
    %118 = llvm.mlir.constant(1) : i64
    %119 = llvm.mlir.constant(0 : i32) : i32
    %120 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %121 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %121, ^bb1(%begin : i64), ^bb7
  ^bb1(%122: i64):
    %i_strip = llvm.mul %122, %116 overflow<nsw> : i64
    llvm.br ^bb2(%115 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    llvm.cond_br %113, ^bb3, ^bb4
  ^bb3:
    %123 = llvm.getelementptr inbounds %114[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %120, %123 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %124 = llvm.getelementptr inbounds %114[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %120, %124 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %125 = llvm.add %i_4, %117 overflow<nsw> : i64
    %126 = llvm.icmp "slt" %125, %116 : i64
    llvm.cond_br %126, ^bb2(%125 : i64), ^bb6
  ^bb6:
    %127 = llvm.add %122, %118 overflow<nsw> : i64
    %128 = llvm.icmp "slt" %127, %end : i64
    llvm.cond_br %128, ^bb1(%127 : i64), ^bb7
  ^bb7:
    llvm.return %119 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %129 = llvm.mlir.constant(8) : i64
    %130 = llvm.mlir.constant(16) : i64
    %131 = llvm.mlir.constant(24) : i64
    %132 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %133 = llvm.getelementptr inbounds %context[%129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %134 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> i1
    %135 = llvm.getelementptr inbounds %context[%130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %137 = llvm.getelementptr inbounds %context[%131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> i64
    %139 = llvm.call @program.parallel0(%begin_1, %end_1, %132, %134, %136, %138) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %139 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %140 = llvm.mlir.constant(0) : i64
    %141 = llvm.mlir.constant(1) : i64
    %142 = llvm.mlir.constant(2) : i64
    %143 = llvm.mlir.constant(3) : i64
    %144 = llvm.mlir.constant(4) : i64
    %145 = llvm.mlir.constant(5) : i64
    %146 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %147 = llvm.getelementptr inbounds %extents[%141] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %147 {alignment = 8 : i64} : i64, !llvm.ptr
    %148 = llvm.getelementptr inbounds %extents[%142] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %148 {alignment = 8 : i64} : i64, !llvm.ptr
    %149 = llvm.getelementptr inbounds %extents[%143] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %149 {alignment = 8 : i64} : i64, !llvm.ptr
    %150 = llvm.getelementptr inbounds %extents[%144] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %150 {alignment = 8 : i64} : i64, !llvm.ptr
    %151 = llvm.getelementptr inbounds %extents[%145] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %151 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %146 : i32
  }
}
