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
        %31 = arith.addf %29, %30 fastmath<reassoc> : f64
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
        %52 = arith.mulf %50, %51 fastmath<reassoc> : f64
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
        %22 = arith.addf %17, %19 fastmath<reassoc> : f64
        affine.store %22, %out1_1[%i_4, %i_5] : memref<?x?xf64>
        %23 = arith.divf %19, %2 : f64
        %24 = arith.addf %3, %23 : f64
        %25 = arith.mulf %18, %24 fastmath<reassoc> : f64
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
    %5 = arith.constant 7 : index
    %6 = arith.constant 31 : index
    %7 = arith.constant 3 : index
    %8 = memref.dim %x, %c0 : memref<?x?xf64>
    %9 = memref.dim %x, %c1 : memref<?x?xf64>
    %10 = arith.constant 0.000000e+00 : f64
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%8, %9], strides: [%9, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%8, %9], strides: [%9, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%8, %9], strides: [%9, 1] : memref<?x?xf64> to memref<?x?xf64>
    %11 = memref.alloc(%9) {alignment = 64 : i64} : memref<?xf64>
    %12 = arith.shrsi %9, %c13 : index
    %13 = arith.muli %12, %c8192 overflow<nsw> : index
    %14 = arith.maxsi %13, %c0 : index
    %15 = arith.constant 0 : index
    %16 = arith.maxsi %14, %15 : index
    %17 = arith.constant 8191 : index
    %18 = arith.addi %16, %17 : index
    %19 = arith.constant 8192 : index
    %20 = arith.divui %18, %19 : index
    %21 = arith.constant 6145 : index
    %22 = arith.muli %20, %21 : index
    %23 = arith.constant 32768 : index
    %24 = arith.cmpi sge, %22, %23 : index
    %25 = memref.dim %11, %c0 : memref<?xf64>
    %26 = arith.muli %25, %3 : index
    %27 = arith.cmpi ugt, %26, %4 : index
    %28 = "memref.extract_aligned_pointer_as_index"(%11) : (memref<?xf64>) -> index
    %29 = arith.andi %28, %5 : index
    %30 = arith.cmpi eq, %29, %c0 : index
    %31 = arith.andi %27, %30 : i1
    "omp.parallel"(%24) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %14, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %32 = arith.addi %i_strip, %c0 : index
          %33 = "memref.extract_aligned_pointer_as_index"(%11) : (memref<?xf64>) -> index
          %34 = arith.muli %32, %3 : index
          %35 = arith.addi %33, %34 : index
          %36 = arith.subi %c0, %35 : index
          %37 = arith.andi %36, %6 : index
          %38 = arith.shrui %37, %7 : index
          %39 = arith.subi %c8192, %c0 : index
          %40 = arith.cmpi sge, %39, %c4 : index
          %41 = arith.andi %31, %40 : i1
          %42 = arith.select %41, %38, %c0 : index
          %43 = arith.subi %c4, %42 : index
          %44 = arith.andi %43, %7 : index
          %45 = arith.subi %c8192, %c4 : index
          %46 = arith.cmpi ugt, %42, %c0 : index
          scf.if %46 {
            %47 = arith.addi %i_strip, %c8192 : index
            memref.prefetch %11[%47], write, locality<3>, data : memref<?xf64>
          }
          %48 = arith.addi %c0, %42 : index
          %49 = arith.subi %c8192, %44 : index
          scf.for %i = %48 to %49 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %31 {
              vector.store %2, %11[%i_1] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %2, %11[%i_1] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %46 {
            scf.for %50 = %c0 to %c2 step %c1 {
              %51 = arith.cmpi eq, %50, %c0 : index
              %52 = arith.select %51, %c0, %45 : index
              %i_2 = arith.addi %i_strip, %52 overflow<nsw> : index
              %53 = arith.select %51, %c0, %42 : index
              %54 = arith.select %51, %42, %c4 : index
              %55 = memref.alloca() : memref<4xf64>
              vector.store %2, %55[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %56 = %53 to %54 step %c1 {
                %57 = memref.load %55[%56] : memref<4xf64>
                %58 = arith.addi %i_2, %56 : index
                memref.store %57, %11[%58] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %59 = arith.subi %9, %14 overflow<nsw> : index
    %60 = arith.shrsi %59, %c2 : index
    %61 = arith.muli %60, %c4 overflow<nsw> : index
    %62 = arith.addi %61, %14 overflow<nsw> : index
    %63 = arith.maxsi %62, %14 : index
    %64 = arith.subi %9, %63 overflow<nsw> : index
    %65 = vector.create_mask %64 : vector<4xi1>
    scf.for %i_3 = %14 to %63 step %c4 {
      vector.store %2, %11[%i_3] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_4 = %63 to %9 step %c4 {
      vector.maskedstore %11[%i_4], %65, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_5 = %c0 to %8 step %c1 {
      %66, %67 = scf.for %i_6 = %c0 to %9 step %c1 iter_args(%68 = %10, %69 = %1) -> (f64, f64) {
        %70 = memref.load %x[%i_5, %i_6] : memref<?x?xf64>
        %71 = memref.load %11[%i_6] : memref<?xf64>
        %72 = arith.addf %71, %70 : f64
        memref.store %72, %11[%i_6] : memref<?xf64>
        memref.store %72, %out0_1[%i_5, %i_6] : memref<?x?xf64>
        %73 = arith.addf %68, %70 fastmath<reassoc> : f64
        memref.store %73, %out1_1[%i_5, %i_6] : memref<?x?xf64>
        %74 = arith.divf %70, %0 : f64
        %75 = arith.addf %1, %74 : f64
        %76 = arith.mulf %69, %75 fastmath<reassoc> : f64
        memref.store %76, %out2_1[%i_5, %i_6] : memref<?x?xf64>
        scf.yield %73, %76 : f64, f64
      }
    }
    memref.dealloc %11 : memref<?xf64>
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
    %8 = llvm.mlir.constant(7) : i64
    %9 = llvm.mlir.constant(31) : i64
    %10 = llvm.mlir.constant(3) : i64
    %11 = llvm.mlir.constant(63) : i64
    %12 = llvm.mlir.constant(-64) : i64
    %13 = llvm.mlir.constant(64) : i64
    %14 = llvm.mlir.constant(1 : i32) : i32
    %15 = llvm.mlir.constant(8191) : i64
    %16 = llvm.mlir.constant(6145) : i64
    %17 = llvm.mlir.constant(32768) : i64
    %18 = llvm.mlir.constant(32) : i64
    %19 = llvm.alloca %18 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %20 = llvm.mlir.constant(16) : i64
    %21 = llvm.mlir.constant(24) : i64
    %22 = llvm.mlir.constant(0 : i32) : i32
    %23 = llvm.mlir.constant(1.000000e+01 : f64) : f64
    %24 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %25 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %26 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %27 = llvm.mul %x_stride0, %6 overflow<nsw> : i64
    %28 = llvm.add %27, %11 overflow<nsw> : i64
    %29 = llvm.and %28, %12 : i64
    %30 = llvm.call @aligned_alloc(%13, %29) : (i64, i64) -> !llvm.ptr
    %31 = llvm.mlir.zero : !llvm.ptr
    %32 = llvm.icmp "ne" %30, %31 : !llvm.ptr
    %33 = llvm.icmp "eq" %29, %2 : i64
    %34 = llvm.or %32, %33 : i1
    llvm.cond_br %34, ^bb1, ^bb13(%14 : i32)
  ^bb1:
    %35 = llvm.ashr %x_stride0, %1 : i64
    %36 = llvm.mul %35, %0 overflow<nsw> : i64
    %37 = llvm.intr.smax(%36, %2) : (i64, i64) -> i64
    %38 = llvm.intr.smax(%37, %2) : (i64, i64) -> i64
    %39 = llvm.add %38, %15 : i64
    %40 = llvm.udiv %39, %0 : i64
    %41 = llvm.mul %40, %16 : i64
    %42 = llvm.icmp "sge" %41, %17 : i64
    %43 = llvm.mul %x_stride0, %6 : i64
    %44 = llvm.icmp "ugt" %43, %7 : i64
    %45 = llvm.ptrtoint %30 : !llvm.ptr to i64
    %46 = llvm.and %45, %8 : i64
    %47 = llvm.icmp "eq" %46, %2 : i64
    %48 = llvm.and %44, %47 : i1
    %49 = llvm.icmp "sgt" %37, %2 : i64
    %50 = llvm.sub %37, %5 overflow<nsw> : i64
    %51 = llvm.sdiv %50, %0 : i64
    %52 = llvm.add %51, %5 overflow<nsw> : i64
    %53 = llvm.select %49, %52, %2 : i1, i64
    llvm.cond_br %42, ^bb2, ^bb3
  ^bb2:
    llvm.store %37, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %54 = llvm.getelementptr inbounds %19[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %30, %54 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %55 = llvm.getelementptr inbounds %19[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %55 {alignment = 8 : i64} : i64, !llvm.ptr
    %56 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %56 {alignment = 8 : i64} : i1, !llvm.ptr
    %57 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %58 = llvm.call @stepwell_parallel_for(%57, %19, %53, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%58 : i32)
  ^bb3:
    %59 = llvm.call @program.parallel0(%2, %53, %37, %30, %x_stride0, %48) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb4(%59 : i32)
  ^bb4(%60: i32):
    %61 = llvm.sub %x_stride0, %37 overflow<nsw> : i64
    %62 = llvm.ashr %61, %4 : i64
    %63 = llvm.mul %62, %3 overflow<nsw> : i64
    %64 = llvm.add %63, %37 overflow<nsw> : i64
    %65 = llvm.intr.smax(%64, %37) : (i64, i64) -> i64
    %66 = llvm.sub %x_stride0, %65 overflow<nsw> : i64
    %67 = llvm.intr.smin(%66, %3) : (i64, i64) -> i64
    %68 = llvm.intr.smax(%67, %2) : (i64, i64) -> i64
    %69 = llvm.trunc %68 : i64 to i32
    %70 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %71 = llvm.mlir.poison : vector<4xi32>
    %72 = llvm.insertelement %69, %71[%2 : i64] : vector<4xi32>
    %73 = llvm.shufflevector %72, %71 [0, 0, 0, 0] : vector<4xi32>
    %74 = llvm.icmp "slt" %70, %73 : vector<4xi32>
    %75 = llvm.icmp "slt" %37, %65 : i64
    llvm.cond_br %75, ^bb5(%37 : i64), ^bb6
  ^bb5(%i: i64):
    %76 = llvm.getelementptr inbounds %30[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %25, %76 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %77 = llvm.add %i, %3 overflow<nsw> : i64
    %78 = llvm.icmp "slt" %77, %65 : i64
    llvm.cond_br %78, ^bb5(%77 : i64), ^bb6
  ^bb6:
    %79 = llvm.icmp "slt" %65, %x_stride0 : i64
    llvm.cond_br %79, ^bb7(%65 : i64), ^bb8
  ^bb7(%i_1: i64):
    %80 = llvm.getelementptr inbounds %30[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %25, %80, %74 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %81 = llvm.add %i_1, %3 overflow<nsw> : i64
    %82 = llvm.icmp "slt" %81, %x_stride0 : i64
    llvm.cond_br %82, ^bb7(%81 : i64), ^bb8
  ^bb8:
    %83 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %83, ^bb9(%2 : i64), ^bb12
  ^bb9(%i_2: i64):
    %84 = llvm.icmp "slt" %2, %x_stride0 : i64
    llvm.cond_br %84, ^bb10(%2, %26, %24 : i64, f64, f64), ^bb11(%26, %24 : f64, f64)
  ^bb10(%i_3: i64, %85: f64, %86: f64):
    %87 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %88 = llvm.add %87, %i_3 overflow<nsw> : i64
    %89 = llvm.getelementptr inbounds %x[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %90 = llvm.load %89 {alignment = 8 : i64} : !llvm.ptr -> f64
    %91 = llvm.getelementptr inbounds %30[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %92 = llvm.load %91 {alignment = 8 : i64} : !llvm.ptr -> f64
    %93 = llvm.fadd %92, %90 : f64
    llvm.store %93, %91 {alignment = 8 : i64} : f64, !llvm.ptr
    %94 = llvm.add %87, %i_3 overflow<nsw> : i64
    %95 = llvm.getelementptr inbounds %out0[%94] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %93, %95 {alignment = 8 : i64} : f64, !llvm.ptr
    %96 = llvm.fadd %85, %90 {fastmathFlags = #llvm.fastmath<reassoc>} : f64
    %97 = llvm.add %87, %i_3 overflow<nsw> : i64
    %98 = llvm.getelementptr inbounds %out1[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %96, %98 {alignment = 8 : i64} : f64, !llvm.ptr
    %99 = llvm.fdiv %90, %23 : f64
    %100 = llvm.fadd %24, %99 : f64
    %101 = llvm.fmul %86, %100 {fastmathFlags = #llvm.fastmath<reassoc>} : f64
    %102 = llvm.add %87, %i_3 overflow<nsw> : i64
    %103 = llvm.getelementptr inbounds %out2[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %101, %103 {alignment = 8 : i64} : f64, !llvm.ptr
    %104 = llvm.add %i_3, %5 overflow<nsw> : i64
    %105 = llvm.icmp "slt" %104, %x_stride0 : i64
    llvm.cond_br %105, ^bb10(%104, %96, %101 : i64, f64, f64), ^bb11(%96, %101 : f64, f64)
  ^bb11(%106: f64, %107: f64):
    %108 = llvm.add %i_2, %5 overflow<nsw> : i64
    %109 = llvm.icmp "slt" %108, %x_size0 : i64
    llvm.cond_br %109, ^bb9(%108 : i64), ^bb12
  ^bb12:
    llvm.call @free(%30) : (!llvm.ptr) -> ()
    llvm.return %22 : i32
  ^bb13(%110: i32):
    llvm.return %110 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %111: i64, %112: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64, %113: i1) -> i32 attributes {no_unwind, no_inline} {
    %114 = llvm.mlir.constant(0) : i64
    %115 = llvm.mlir.constant(8192) : i64
    %116 = llvm.mlir.constant(8) : i64
    %117 = llvm.mlir.constant(31) : i64
    %118 = llvm.mlir.constant(3) : i64
    %119 = llvm.mlir.constant(4) : i64
    %120 = llvm.mlir.constant(2) : i64
    %121 = llvm.mlir.constant(1) : i64
    %122 = llvm.mlir.constant(1 : i32) : i32
    %123 = llvm.mlir.constant(3 : i32) : i32
    %124 = llvm.alloca %119 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %125 = llvm.mlir.constant(0 : i32) : i32
    %126 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %127 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %127, ^bb1(%begin : i64), ^bb15
  ^bb1(%128: i64):
    %i_strip = llvm.mul %128, %115 overflow<nsw> : i64
    %129 = llvm.add %i_strip, %114 : i64
    %130 = llvm.ptrtoint %112 : !llvm.ptr to i64
    %131 = llvm.mul %129, %116 : i64
    %132 = llvm.add %130, %131 : i64
    %133 = llvm.sub %114, %132 : i64
    %134 = llvm.and %133, %117 : i64
    %135 = llvm.lshr %134, %118 : i64
    %136 = llvm.sub %115, %114 : i64
    %137 = llvm.icmp "sge" %136, %119 : i64
    %138 = llvm.and %113, %137 : i1
    %139 = llvm.select %138, %135, %114 : i1, i64
    %140 = llvm.sub %119, %139 : i64
    %141 = llvm.and %140, %118 : i64
    %142 = llvm.sub %115, %119 : i64
    %143 = llvm.icmp "ugt" %139, %114 : i64
    llvm.cond_br %143, ^bb2, ^bb3
  ^bb2:
    %144 = llvm.add %i_strip, %115 : i64
    %145 = llvm.getelementptr %112[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%145, %122, %123, %122) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %146 = llvm.add %114, %139 : i64
    %147 = llvm.sub %115, %141 : i64
    %148 = llvm.icmp "slt" %146, %147 : i64
    llvm.cond_br %148, ^bb4(%146 : i64), ^bb8
  ^bb4(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    llvm.cond_br %113, ^bb5, ^bb6
  ^bb5:
    %149 = llvm.getelementptr inbounds %112[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %126, %149 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %150 = llvm.getelementptr inbounds %112[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %126, %150 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %151 = llvm.add %i_4, %119 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %147 : i64
    llvm.cond_br %152, ^bb4(%151 : i64), ^bb8
  ^bb8:
    llvm.cond_br %143, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%114 : i64)
  ^bb10(%153: i64):
    %154 = llvm.icmp "eq" %153, %114 : i64
    %155 = llvm.select %154, %114, %142 : i1, i64
    %i_6 = llvm.add %i_strip, %155 overflow<nsw> : i64
    %156 = llvm.select %154, %114, %139 : i1, i64
    %157 = llvm.select %154, %139, %119 : i1, i64
    llvm.store %126, %124 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %158 = llvm.icmp "slt" %156, %157 : i64
    llvm.cond_br %158, ^bb11(%156 : i64), ^bb12
  ^bb11(%159: i64):
    %160 = llvm.getelementptr inbounds %124[%159] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %161 = llvm.load %160 {alignment = 8 : i64} : !llvm.ptr -> f64
    %162 = llvm.add %i_6, %159 : i64
    %163 = llvm.getelementptr inbounds %112[%162] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %161, %163 {alignment = 8 : i64} : f64, !llvm.ptr
    %164 = llvm.add %159, %121 overflow<nsw> : i64
    %165 = llvm.icmp "slt" %164, %157 : i64
    llvm.cond_br %165, ^bb11(%164 : i64), ^bb12
  ^bb12:
    %166 = llvm.add %153, %121 overflow<nsw> : i64
    %167 = llvm.icmp "slt" %166, %120 : i64
    llvm.cond_br %167, ^bb10(%166 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %168 = llvm.add %128, %121 overflow<nsw> : i64
    %169 = llvm.icmp "slt" %168, %end : i64
    llvm.cond_br %169, ^bb1(%168 : i64), ^bb15
  ^bb15:
    llvm.return %125 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %170 = llvm.mlir.constant(8) : i64
    %171 = llvm.mlir.constant(16) : i64
    %172 = llvm.mlir.constant(24) : i64
    %173 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %174 = llvm.getelementptr inbounds %context[%170] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %175 = llvm.load %174 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %176 = llvm.getelementptr inbounds %context[%171] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %177 = llvm.load %176 {alignment = 8 : i64} : !llvm.ptr -> i64
    %178 = llvm.getelementptr inbounds %context[%172] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %179 = llvm.load %178 {alignment = 8 : i64} : !llvm.ptr -> i1
    %180 = llvm.call @program.parallel0(%begin_1, %end_1, %173, %175, %177, %179) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %180 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %181 = llvm.mlir.constant(0) : i64
    %182 = llvm.mlir.constant(1) : i64
    %183 = llvm.mlir.constant(2) : i64
    %184 = llvm.mlir.constant(3) : i64
    %185 = llvm.mlir.constant(4) : i64
    %186 = llvm.mlir.constant(5) : i64
    %187 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %188 = llvm.getelementptr inbounds %extents[%182] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %188 {alignment = 8 : i64} : i64, !llvm.ptr
    %189 = llvm.getelementptr inbounds %extents[%183] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %189 {alignment = 8 : i64} : i64, !llvm.ptr
    %190 = llvm.getelementptr inbounds %extents[%184] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %190 {alignment = 8 : i64} : i64, !llvm.ptr
    %191 = llvm.getelementptr inbounds %extents[%185] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %191 {alignment = 8 : i64} : i64, !llvm.ptr
    %192 = llvm.getelementptr inbounds %extents[%186] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %192 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %187 : i32
  }
}
