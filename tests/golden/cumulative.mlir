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
    %13 = arith.constant 0 : index
    %14 = arith.maxsi %12, %13 : index
    %15 = arith.constant 8191 : index
    %16 = arith.addi %14, %15 : index
    %17 = arith.constant 8192 : index
    %18 = arith.divui %16, %17 : index
    %19 = arith.constant 6145 : index
    %20 = arith.muli %18, %19 : index
    %21 = arith.constant 32768 : index
    %22 = arith.cmpi sge, %20, %21 : index
    %23 = memref.dim %9, %c0 : memref<?xf64>
    %24 = arith.muli %23, %3 : index
    %25 = arith.cmpi ugt, %24, %4 : index
    %26 = "memref.extract_aligned_pointer_as_index"(%9) : (memref<?xf64>) -> index
    %27 = arith.andi %26, %5 : index
    %28 = arith.cmpi eq, %27, %c0 : index
    %29 = arith.andi %25, %28 : i1
    "omp.parallel"(%22) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %12, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %29 {
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
    %30 = arith.subi %7, %12 overflow<nsw> : index
    %31 = arith.shrsi %30, %c2 : index
    %32 = arith.muli %31, %c4 overflow<nsw> : index
    %33 = arith.addi %32, %12 overflow<nsw> : index
    %34 = arith.maxsi %33, %12 : index
    %35 = arith.subi %7, %34 overflow<nsw> : index
    %36 = vector.create_mask %35 : vector<4xi1>
    scf.for %i_2 = %12 to %34 step %c4 {
      scf.if %29 {
        vector.store %2, %9[%i_2] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
      } else {
        vector.store %2, %9[%i_2] : memref<?xf64>, vector<4xf64>
      }
    }
    scf.if %29 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_3 = %34 to %7 step %c4 {
      vector.maskedstore %9[%i_3], %36, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_4 = %c0 to %6 step %c1 {
      %37, %38 = scf.for %i_5 = %c0 to %7 step %c1 iter_args(%39 = %8, %40 = %1) -> (f64, f64) {
        %41 = memref.load %x[%i_4, %i_5] : memref<?x?xf64>
        %42 = memref.load %9[%i_5] : memref<?xf64>
        %43 = arith.addf %42, %41 : f64
        memref.store %43, %9[%i_5] : memref<?xf64>
        memref.store %43, %out0_1[%i_4, %i_5] : memref<?x?xf64>
        %44 = arith.addf %39, %41 : f64
        memref.store %44, %out1_1[%i_4, %i_5] : memref<?x?xf64>
        %45 = arith.divf %41, %0 : f64
        %46 = arith.addf %1, %45 : f64
        %47 = arith.mulf %40, %46 : f64
        memref.store %47, %out2_1[%i_4, %i_5] : memref<?x?xf64>
        scf.yield %44, %47 : f64, f64
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
    %12 = llvm.mlir.constant(8191) : i64
    %13 = llvm.mlir.constant(6145) : i64
    %14 = llvm.mlir.constant(32768) : i64
    %15 = llvm.mlir.constant(32) : i64
    %16 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %17 = llvm.mlir.constant(16) : i64
    %18 = llvm.mlir.constant(24) : i64
    %19 = llvm.mlir.constant(0 : i32) : i32
    %20 = llvm.mlir.constant(1.000000e+01 : f64) : f64
    %21 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %22 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %24 = llvm.mul %x_stride0, %6 overflow<nsw> : i64
    %25 = llvm.add %24, %9 overflow<nsw> : i64
    %26 = llvm.and %25, %10 : i64
    %27 = llvm.call @aligned_alloc(%9, %26) : (i64, i64) -> !llvm.ptr
    %28 = llvm.mlir.zero : !llvm.ptr
    %29 = llvm.icmp "ne" %27, %28 : !llvm.ptr
    llvm.cond_br %29, ^bb1, ^bb18(%11 : i32)
  ^bb1:
    %30 = llvm.ashr %x_stride0, %1 : i64
    %31 = llvm.mul %30, %0 overflow<nsw> : i64
    %32 = llvm.intr.smax(%31, %2) : (i64, i64) -> i64
    %33 = llvm.intr.smax(%32, %2) : (i64, i64) -> i64
    %34 = llvm.add %33, %12 : i64
    %35 = llvm.udiv %34, %0 : i64
    %36 = llvm.mul %35, %13 : i64
    %37 = llvm.icmp "sge" %36, %14 : i64
    %38 = llvm.mul %x_stride0, %6 : i64
    %39 = llvm.icmp "ugt" %38, %7 : i64
    %40 = llvm.ptrtoint %27 : !llvm.ptr to i64
    %41 = llvm.and %40, %8 : i64
    %42 = llvm.icmp "eq" %41, %2 : i64
    %43 = llvm.and %39, %42 : i1
    %44 = llvm.icmp "sgt" %32, %2 : i64
    %45 = llvm.sub %32, %5 overflow<nsw> : i64
    %46 = llvm.sdiv %45, %0 : i64
    %47 = llvm.add %46, %5 overflow<nsw> : i64
    %48 = llvm.select %44, %47, %2 : i1, i64
    llvm.cond_br %37, ^bb2, ^bb3
  ^bb2:
    llvm.store %32, %16 {alignment = 8 : i64} : i64, !llvm.ptr
    %49 = llvm.getelementptr inbounds %16[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %43, %49 {alignment = 8 : i64} : i1, !llvm.ptr
    %50 = llvm.getelementptr inbounds %16[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %27, %50 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %51 = llvm.getelementptr inbounds %16[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %51 {alignment = 8 : i64} : i64, !llvm.ptr
    %52 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %53 = llvm.call @stepwell_parallel_for(%52, %16, %48, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%53 : i32)
  ^bb3:
    %54 = llvm.call @program.parallel0(%2, %48, %32, %43, %27, %x_stride0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb4(%54 : i32)
  ^bb4(%55: i32):
    %56 = llvm.sub %x_stride0, %32 overflow<nsw> : i64
    %57 = llvm.ashr %56, %4 : i64
    %58 = llvm.mul %57, %3 overflow<nsw> : i64
    %59 = llvm.add %58, %32 overflow<nsw> : i64
    %60 = llvm.intr.smax(%59, %32) : (i64, i64) -> i64
    %61 = llvm.sub %x_stride0, %60 overflow<nsw> : i64
    %62 = llvm.intr.smin(%61, %3) : (i64, i64) -> i64
    %63 = llvm.intr.smax(%62, %2) : (i64, i64) -> i64
    %64 = llvm.trunc %63 : i64 to i32
    %65 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %66 = llvm.mlir.poison : vector<4xi32>
    %67 = llvm.insertelement %64, %66[%2 : i64] : vector<4xi32>
    %68 = llvm.shufflevector %67, %66 [0, 0, 0, 0] : vector<4xi32>
    %69 = llvm.icmp "slt" %65, %68 : vector<4xi32>
    %70 = llvm.icmp "slt" %32, %60 : i64
    llvm.cond_br %70, ^bb5(%32 : i64), ^bb9
  ^bb5(%i: i64):
    llvm.cond_br %43, ^bb6, ^bb7
  ^bb6:
    %71 = llvm.getelementptr inbounds %27[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %22, %71 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb8
  ^bb7:
    %72 = llvm.getelementptr inbounds %27[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %22, %72 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb8
  ^bb8:
    %73 = llvm.add %i, %3 overflow<nsw> : i64
    %74 = llvm.icmp "slt" %73, %60 : i64
    llvm.cond_br %74, ^bb5(%73 : i64), ^bb9
  ^bb9:
    llvm.cond_br %43, ^bb10, ^bb11
  ^bb10:
    llvm.fence seq_cst
    llvm.br ^bb11
  ^bb11:
    %75 = llvm.icmp "slt" %60, %x_stride0 : i64
    llvm.cond_br %75, ^bb12(%60 : i64), ^bb13
  ^bb12(%i_1: i64):
    %76 = llvm.getelementptr inbounds %27[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %22, %76, %69 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %77 = llvm.add %i_1, %3 overflow<nsw> : i64
    %78 = llvm.icmp "slt" %77, %x_stride0 : i64
    llvm.cond_br %78, ^bb12(%77 : i64), ^bb13
  ^bb13:
    %79 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %79, ^bb14(%2 : i64), ^bb17
  ^bb14(%i_2: i64):
    %80 = llvm.icmp "slt" %2, %x_stride0 : i64
    llvm.cond_br %80, ^bb15(%2, %23, %21 : i64, f64, f64), ^bb16(%23, %21 : f64, f64)
  ^bb15(%i_3: i64, %81: f64, %82: f64):
    %83 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %84 = llvm.add %83, %i_3 overflow<nsw> : i64
    %85 = llvm.getelementptr inbounds %x[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %86 = llvm.load %85 {alignment = 8 : i64} : !llvm.ptr -> f64
    %87 = llvm.getelementptr inbounds %27[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %88 = llvm.load %87 {alignment = 8 : i64} : !llvm.ptr -> f64
    %89 = llvm.fadd %88, %86 : f64
    llvm.store %89, %87 {alignment = 8 : i64} : f64, !llvm.ptr
    %90 = llvm.add %83, %i_3 overflow<nsw> : i64
    %91 = llvm.getelementptr inbounds %out0[%90] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %89, %91 {alignment = 8 : i64} : f64, !llvm.ptr
    %92 = llvm.fadd %81, %86 : f64
    %93 = llvm.add %83, %i_3 overflow<nsw> : i64
    %94 = llvm.getelementptr inbounds %out1[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %92, %94 {alignment = 8 : i64} : f64, !llvm.ptr
    %95 = llvm.fdiv %86, %20 : f64
    %96 = llvm.fadd %21, %95 : f64
    %97 = llvm.fmul %82, %96 : f64
    %98 = llvm.add %83, %i_3 overflow<nsw> : i64
    %99 = llvm.getelementptr inbounds %out2[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %97, %99 {alignment = 8 : i64} : f64, !llvm.ptr
    %100 = llvm.add %i_3, %5 overflow<nsw> : i64
    %101 = llvm.icmp "slt" %100, %x_stride0 : i64
    llvm.cond_br %101, ^bb15(%100, %92, %97 : i64, f64, f64), ^bb16(%92, %97 : f64, f64)
  ^bb16(%102: f64, %103: f64):
    %104 = llvm.add %i_2, %5 overflow<nsw> : i64
    %105 = llvm.icmp "slt" %104, %x_size0 : i64
    llvm.cond_br %105, ^bb14(%104 : i64), ^bb17
  ^bb17:
    llvm.call @free(%27) : (!llvm.ptr) -> ()
    llvm.return %19 : i32
  ^bb18(%106: i32):
    llvm.return %106 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %107: i64, %108: i1, %109: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %110 = llvm.mlir.constant(0) : i64
    %111 = llvm.mlir.constant(8192) : i64
    %112 = llvm.mlir.constant(4) : i64
    %113 = llvm.mlir.constant(1) : i64
    %114 = llvm.mlir.constant(0 : i32) : i32
    %115 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %116 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %116, ^bb1(%begin : i64), ^bb7
  ^bb1(%117: i64):
    %i_strip = llvm.mul %117, %111 overflow<nsw> : i64
    llvm.br ^bb2(%110 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    llvm.cond_br %108, ^bb3, ^bb4
  ^bb3:
    %118 = llvm.getelementptr inbounds %109[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %115, %118 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %119 = llvm.getelementptr inbounds %109[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %115, %119 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %120 = llvm.add %i_4, %112 overflow<nsw> : i64
    %121 = llvm.icmp "slt" %120, %111 : i64
    llvm.cond_br %121, ^bb2(%120 : i64), ^bb6
  ^bb6:
    %122 = llvm.add %117, %113 overflow<nsw> : i64
    %123 = llvm.icmp "slt" %122, %end : i64
    llvm.cond_br %123, ^bb1(%122 : i64), ^bb7
  ^bb7:
    llvm.return %114 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %124 = llvm.mlir.constant(8) : i64
    %125 = llvm.mlir.constant(16) : i64
    %126 = llvm.mlir.constant(24) : i64
    %127 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %128 = llvm.getelementptr inbounds %context[%124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %129 = llvm.load %128 {alignment = 8 : i64} : !llvm.ptr -> i1
    %130 = llvm.getelementptr inbounds %context[%125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %131 = llvm.load %130 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %132 = llvm.getelementptr inbounds %context[%126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %133 = llvm.load %132 {alignment = 8 : i64} : !llvm.ptr -> i64
    %134 = llvm.call @program.parallel0(%begin_1, %end_1, %127, %129, %131, %133) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %134 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %135 = llvm.mlir.constant(0) : i64
    %136 = llvm.mlir.constant(1) : i64
    %137 = llvm.mlir.constant(2) : i64
    %138 = llvm.mlir.constant(3) : i64
    %139 = llvm.mlir.constant(4) : i64
    %140 = llvm.mlir.constant(5) : i64
    %141 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %142 = llvm.getelementptr inbounds %extents[%136] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %142 {alignment = 8 : i64} : i64, !llvm.ptr
    %143 = llvm.getelementptr inbounds %extents[%137] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %143 {alignment = 8 : i64} : i64, !llvm.ptr
    %144 = llvm.getelementptr inbounds %extents[%138] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %144 {alignment = 8 : i64} : i64, !llvm.ptr
    %145 = llvm.getelementptr inbounds %extents[%139] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %145 {alignment = 8 : i64} : i64, !llvm.ptr
    %146 = llvm.getelementptr inbounds %extents[%140] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %146 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %141 : i32
  }
}
