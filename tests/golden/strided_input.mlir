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
    %5 = tensor.extract_slice %c[0] [%4] [1] {whole} : tensor<?xf32> to tensor<?xf32>
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
    %4 = arith.constant 31 : index
    %5 = arith.constant 2 : index
    %6 = arith.constant 7 : index
    %7 = memref.dim %a, %c0 : memref<?x?xf32, strided<[?, ?]>>
    %8 = memref.dim %a, %c1 : memref<?x?xf32, strided<[?, ?]>>
    %9 = memref.dim %b, %c0 : memref<?xf32, strided<[?]>>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%7, %8], strides: [%8, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%9], strides: [1] : memref<?xf32> to memref<?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%8], strides: [1] : memref<?xf32> to memref<?xf32>
    %10 = arith.shrsi %9, %c13 : index
    %11 = arith.muli %10, %c8192 overflow<nsw> : index
    %12 = arith.maxsi %11, %c0 : index
    %13 = arith.constant 0 : index
    %14 = arith.maxsi %12, %13 : index
    %15 = arith.constant 8191 : index
    %16 = arith.addi %14, %15 : index
    %17 = arith.constant 8192 : index
    %18 = arith.divui %16, %17 : index
    %19 = arith.constant 65537 : index
    %20 = arith.muli %18, %19 : index
    %21 = arith.constant 32768 : index
    %22 = arith.cmpi sge, %20, %21 : index
    "omp.parallel"(%22) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %12, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c1 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %23 = memref.load %b[%i_1] : memref<?xf32, strided<[?]>>
            %24 = memref.load %c[%i_1] : memref<?xf32, strided<[?]>>
            %25 = arith.mulf %23, %24 : f32
            memref.store %25, %out1_1[%i_1] : memref<?xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_2 = %12 to %9 step %c1 {
      %26 = memref.load %b[%i_2] : memref<?xf32, strided<[?]>>
      %27 = memref.load %c[%i_2] : memref<?xf32, strided<[?]>>
      %28 = arith.mulf %26, %27 : f32
      memref.store %28, %out1_1[%i_2] : memref<?xf32>
    }
    %29 = arith.shrsi %8, %c13 : index
    %30 = arith.muli %29, %c8192 overflow<nsw> : index
    %31 = arith.maxsi %30, %c0 : index
    %32 = arith.constant 0 : index
    %33 = arith.maxsi %31, %32 : index
    %34 = arith.constant 8191 : index
    %35 = arith.addi %33, %34 : index
    %36 = arith.constant 8192 : index
    %37 = arith.divui %35, %36 : index
    %38 = arith.constant 3073 : index
    %39 = arith.muli %37, %38 : index
    %40 = arith.constant 32768 : index
    %41 = arith.cmpi sge, %39, %40 : index
    %42 = arith.muli %8, %2 : index
    %43 = arith.cmpi ugt, %42, %3 : index
    %44 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xf32>) -> index
    %45 = arith.andi %44, %c3 : index
    %46 = arith.cmpi eq, %45, %c0 : index
    %47 = arith.andi %43, %46 : i1
    "omp.parallel"(%41) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %31, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %48 = arith.addi %i_strip_1, %c0 : index
          %49 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xf32>) -> index
          %50 = arith.muli %48, %2 : index
          %51 = arith.addi %49, %50 : index
          %52 = arith.subi %c0, %51 : index
          %53 = arith.andi %52, %4 : index
          %54 = arith.shrui %53, %5 : index
          %55 = arith.subi %c8192, %c0 : index
          %56 = arith.cmpi sge, %55, %c8 : index
          %57 = arith.andi %47, %56 : i1
          %58 = arith.select %57, %54, %c0 : index
          %59 = arith.subi %c8, %58 : index
          %60 = arith.andi %59, %6 : index
          %61 = arith.subi %c8192, %c8 : index
          %62 = arith.cmpi ugt, %58, %c0 : index
          scf.if %62 {
            %63 = arith.addi %i_strip_1, %c8192 : index
            memref.prefetch %out2_1[%63], write, locality<3>, data : memref<?xf32>
          }
          %64 = arith.addi %c0, %58 : index
          %65 = arith.subi %c8192, %60 : index
          scf.for %i_3 = %64 to %65 step %c8 {
            %i_4 = arith.addi %i_strip_1, %i_3 overflow<nsw> : index
            scf.if %47 {
              vector.store %1, %out2_1[%i_4] {alignment = 32 : i64, nontemporal = true} : memref<?xf32>, vector<8xf32>
            } else {
              vector.store %1, %out2_1[%i_4] : memref<?xf32>, vector<8xf32>
            }
          }
          scf.if %62 {
            scf.for %66 = %c0 to %5 step %c1 {
              %67 = arith.cmpi eq, %66, %c0 : index
              %68 = arith.select %67, %c0, %61 : index
              %i_5 = arith.addi %i_strip_1, %68 overflow<nsw> : index
              %69 = arith.select %67, %c0, %58 : index
              %70 = arith.select %67, %58, %c8 : index
              %71 = memref.alloca() : memref<8xf32>
              vector.store %1, %71[%c0] : memref<8xf32>, vector<8xf32>
              scf.for %72 = %69 to %70 step %c1 {
                %73 = memref.load %71[%72] : memref<8xf32>
                %74 = arith.addi %i_5, %72 : index
                memref.store %73, %out2_1[%74] : memref<?xf32>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %75 = arith.subi %8, %31 overflow<nsw> : index
    %76 = arith.shrsi %75, %c3 : index
    %77 = arith.muli %76, %c8 overflow<nsw> : index
    %78 = arith.addi %77, %31 overflow<nsw> : index
    %79 = arith.maxsi %78, %31 : index
    %80 = arith.subi %8, %79 overflow<nsw> : index
    %81 = vector.create_mask %80 : vector<8xi1>
    scf.for %i_6 = %31 to %79 step %c8 {
      vector.store %1, %out2_1[%i_6] : memref<?xf32>, vector<8xf32>
    }
    scf.for %i_7 = %79 to %8 step %c8 {
      vector.maskedstore %out2_1[%i_7], %81, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    scf.for %i_8 = %c0 to %7 step %c1 {
      scf.for %j = %c0 to %8 step %c1 {
        %82 = memref.load %a[%i_8, %j] : memref<?x?xf32, strided<[?, ?]>>
        %83 = memref.load %out2_1[%j] : memref<?xf32>
        %84 = arith.addf %82, %0 : f32
        %85 = arith.addf %83, %82 fastmath<reassoc,contract> : f32
        memref.store %84, %out0_1[%i_8, %j] : memref<?x?xf32>
        memref.store %85, %out2_1[%j] : memref<?xf32>
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
    %8 = llvm.mlir.constant(31) : i64
    %9 = llvm.mlir.constant(2) : i64
    %10 = llvm.mlir.constant(7) : i64
    %11 = llvm.mlir.constant(8191) : i64
    %12 = llvm.mlir.constant(65537) : i64
    %13 = llvm.mlir.constant(32768) : i64
    %14 = llvm.mlir.constant(64) : i64
    %15 = llvm.alloca %14 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %16 = llvm.mlir.constant(16) : i64
    %17 = llvm.mlir.constant(24) : i64
    %18 = llvm.mlir.constant(32) : i64
    %19 = llvm.mlir.constant(40) : i64
    %20 = llvm.mlir.constant(48) : i64
    %21 = llvm.mlir.constant(56) : i64
    %22 = llvm.mlir.constant(3073) : i64
    %23 = llvm.alloca %18 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %24 = llvm.mlir.constant(0 : i32) : i32
    %25 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %26 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %27 = llvm.ashr %b_size0, %1 : i64
    %28 = llvm.mul %27, %0 overflow<nsw> : i64
    %29 = llvm.intr.smax(%28, %2) : (i64, i64) -> i64
    %30 = llvm.intr.smax(%29, %2) : (i64, i64) -> i64
    %31 = llvm.add %30, %11 : i64
    %32 = llvm.udiv %31, %0 : i64
    %33 = llvm.mul %32, %12 : i64
    %34 = llvm.icmp "sge" %33, %13 : i64
    %35 = llvm.icmp "sgt" %29, %2 : i64
    %36 = llvm.sub %29, %3 overflow<nsw> : i64
    %37 = llvm.sdiv %36, %0 : i64
    %38 = llvm.add %37, %3 overflow<nsw> : i64
    %39 = llvm.select %35, %38, %2 : i1, i64
    llvm.cond_br %34, ^bb1, ^bb2
  ^bb1:
    llvm.store %29, %15 {alignment = 8 : i64} : i64, !llvm.ptr
    %40 = llvm.getelementptr inbounds %15[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %40 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %41 = llvm.getelementptr inbounds %15[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %41 {alignment = 8 : i64} : i64, !llvm.ptr
    %42 = llvm.getelementptr inbounds %15[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %43 = llvm.getelementptr inbounds %15[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c, %43 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %44 = llvm.getelementptr inbounds %15[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c_size0, %44 {alignment = 8 : i64} : i64, !llvm.ptr
    %45 = llvm.getelementptr inbounds %15[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c_stride0, %45 {alignment = 8 : i64} : i64, !llvm.ptr
    %46 = llvm.getelementptr inbounds %15[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %46 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %47 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %48 = llvm.call @stepwell_parallel_for(%47, %15, %39, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%48 : i32)
  ^bb2:
    %49 = llvm.call @program.parallel0(%2, %39, %29, %b, %b_size0, %b_stride0, %c, %c_size0, %c_stride0, %out1) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%49 : i32)
  ^bb3(%50: i32):
    %51 = llvm.icmp "slt" %29, %b_size0 : i64
    llvm.cond_br %51, ^bb4(%29 : i64), ^bb5
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
    %65 = llvm.intr.smax(%64, %2) : (i64, i64) -> i64
    %66 = llvm.add %65, %11 : i64
    %67 = llvm.udiv %66, %0 : i64
    %68 = llvm.mul %67, %22 : i64
    %69 = llvm.icmp "sge" %68, %13 : i64
    %70 = llvm.mul %a_size1, %6 : i64
    %71 = llvm.icmp "ugt" %70, %7 : i64
    %72 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %73 = llvm.and %72, %5 : i64
    %74 = llvm.icmp "eq" %73, %2 : i64
    %75 = llvm.and %71, %74 : i1
    %76 = llvm.icmp "sgt" %64, %2 : i64
    %77 = llvm.sub %64, %3 overflow<nsw> : i64
    %78 = llvm.sdiv %77, %0 : i64
    %79 = llvm.add %78, %3 overflow<nsw> : i64
    %80 = llvm.select %76, %79, %2 : i1, i64
    llvm.cond_br %69, ^bb6, ^bb7
  ^bb6:
    llvm.store %64, %23 {alignment = 8 : i64} : i64, !llvm.ptr
    %81 = llvm.getelementptr inbounds %23[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %81 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %82 = llvm.getelementptr inbounds %23[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %82 {alignment = 8 : i64} : i64, !llvm.ptr
    %83 = llvm.getelementptr inbounds %23[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %83 {alignment = 8 : i64} : i1, !llvm.ptr
    %84 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %85 = llvm.call @stepwell_parallel_for(%84, %23, %80, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb8(%85 : i32)
  ^bb7:
    %86 = llvm.call @program.parallel1(%2, %80, %64, %out2, %a_size1, %75) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb8(%86 : i32)
  ^bb8(%87: i32):
    %88 = llvm.sub %a_size1, %64 overflow<nsw> : i64
    %89 = llvm.ashr %88, %5 : i64
    %90 = llvm.mul %89, %4 overflow<nsw> : i64
    %91 = llvm.add %90, %64 overflow<nsw> : i64
    %92 = llvm.intr.smax(%91, %64) : (i64, i64) -> i64
    %93 = llvm.sub %a_size1, %92 overflow<nsw> : i64
    %94 = llvm.intr.smin(%93, %4) : (i64, i64) -> i64
    %95 = llvm.intr.smax(%94, %2) : (i64, i64) -> i64
    %96 = llvm.trunc %95 : i64 to i32
    %97 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %98 = llvm.mlir.poison : vector<8xi32>
    %99 = llvm.insertelement %96, %98[%2 : i64] : vector<8xi32>
    %100 = llvm.shufflevector %99, %98 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %101 = llvm.icmp "slt" %97, %100 : vector<8xi32>
    %102 = llvm.icmp "slt" %64, %92 : i64
    llvm.cond_br %102, ^bb9(%64 : i64), ^bb10
  ^bb9(%i_1: i64):
    %103 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %26, %103 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %104 = llvm.add %i_1, %4 overflow<nsw> : i64
    %105 = llvm.icmp "slt" %104, %92 : i64
    llvm.cond_br %105, ^bb9(%104 : i64), ^bb10
  ^bb10:
    %106 = llvm.icmp "slt" %92, %a_size1 : i64
    llvm.cond_br %106, ^bb11(%92 : i64), ^bb12
  ^bb11(%i_2: i64):
    %107 = llvm.getelementptr inbounds %out2[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %26, %107, %101 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
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
    %119 = llvm.fadd %116, %25 : f32
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
    llvm.return %24 : i32
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
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %170: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size1_1: i64, %171: i1) -> i32 attributes {no_unwind, no_inline} {
    %172 = llvm.mlir.constant(0) : i64
    %173 = llvm.mlir.constant(8192) : i64
    %174 = llvm.mlir.constant(4) : i64
    %175 = llvm.mlir.constant(31) : i64
    %176 = llvm.mlir.constant(2) : i64
    %177 = llvm.mlir.constant(8) : i64
    %178 = llvm.mlir.constant(7) : i64
    %179 = llvm.mlir.constant(1) : i64
    %180 = llvm.mlir.constant(1 : i32) : i32
    %181 = llvm.mlir.constant(3 : i32) : i32
    %182 = llvm.alloca %177 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %183 = llvm.mlir.constant(0 : i32) : i32
    %184 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %185 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %185, ^bb1(%begin_2 : i64), ^bb15
  ^bb1(%186: i64):
    %i_strip_1 = llvm.mul %186, %173 overflow<nsw> : i64
    %187 = llvm.add %i_strip_1, %172 : i64
    %188 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %189 = llvm.mul %187, %174 : i64
    %190 = llvm.add %188, %189 : i64
    %191 = llvm.sub %172, %190 : i64
    %192 = llvm.and %191, %175 : i64
    %193 = llvm.lshr %192, %176 : i64
    %194 = llvm.sub %173, %172 : i64
    %195 = llvm.icmp "sge" %194, %177 : i64
    %196 = llvm.and %171, %195 : i1
    %197 = llvm.select %196, %193, %172 : i1, i64
    %198 = llvm.sub %177, %197 : i64
    %199 = llvm.and %198, %178 : i64
    %200 = llvm.sub %173, %177 : i64
    %201 = llvm.icmp "ugt" %197, %172 : i64
    llvm.cond_br %201, ^bb2, ^bb3
  ^bb2:
    %202 = llvm.add %i_strip_1, %173 : i64
    %203 = llvm.getelementptr %out2_1[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%203, %180, %181, %180) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %204 = llvm.add %172, %197 : i64
    %205 = llvm.sub %173, %199 : i64
    %206 = llvm.icmp "slt" %204, %205 : i64
    llvm.cond_br %206, ^bb4(%204 : i64), ^bb8
  ^bb4(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    llvm.cond_br %171, ^bb5, ^bb6
  ^bb5:
    %207 = llvm.getelementptr inbounds %out2_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %184, %207 {alignment = 32 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %208 = llvm.getelementptr inbounds %out2_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %184, %208 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %209 = llvm.add %i_6, %177 overflow<nsw> : i64
    %210 = llvm.icmp "slt" %209, %205 : i64
    llvm.cond_br %210, ^bb4(%209 : i64), ^bb8
  ^bb8:
    llvm.cond_br %201, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%172 : i64)
  ^bb10(%211: i64):
    %212 = llvm.icmp "eq" %211, %172 : i64
    %213 = llvm.select %212, %172, %200 : i1, i64
    %i_8 = llvm.add %i_strip_1, %213 overflow<nsw> : i64
    %214 = llvm.select %212, %172, %197 : i1, i64
    %215 = llvm.select %212, %197, %177 : i1, i64
    llvm.store %184, %182 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %216 = llvm.icmp "slt" %214, %215 : i64
    llvm.cond_br %216, ^bb11(%214 : i64), ^bb12
  ^bb11(%217: i64):
    %218 = llvm.getelementptr inbounds %182[%217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %219 = llvm.load %218 {alignment = 4 : i64} : !llvm.ptr -> f32
    %220 = llvm.add %i_8, %217 : i64
    %221 = llvm.getelementptr inbounds %out2_1[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %219, %221 {alignment = 4 : i64} : f32, !llvm.ptr
    %222 = llvm.add %217, %179 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %222, %215 : i64
    llvm.cond_br %223, ^bb11(%222 : i64), ^bb12
  ^bb12:
    %224 = llvm.add %211, %179 overflow<nsw> : i64
    %225 = llvm.icmp "slt" %224, %176 : i64
    llvm.cond_br %225, ^bb10(%224 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %226 = llvm.add %186, %179 overflow<nsw> : i64
    %227 = llvm.icmp "slt" %226, %end_2 : i64
    llvm.cond_br %227, ^bb1(%226 : i64), ^bb15
  ^bb15:
    llvm.return %183 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %228 = llvm.mlir.constant(8) : i64
    %229 = llvm.mlir.constant(16) : i64
    %230 = llvm.mlir.constant(24) : i64
    %231 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %232 = llvm.getelementptr inbounds %context_1[%228] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %233 = llvm.load %232 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %234 = llvm.getelementptr inbounds %context_1[%229] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %235 = llvm.load %234 {alignment = 8 : i64} : !llvm.ptr -> i64
    %236 = llvm.getelementptr inbounds %context_1[%230] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %237 = llvm.load %236 {alignment = 8 : i64} : !llvm.ptr -> i1
    %238 = llvm.call @program.parallel1(%begin_3, %end_3, %231, %233, %235, %237) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %238 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_2: i64, %a_stride0_1: i64, %a_stride1_1: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %c_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %c_size0_2: i64, %c_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %239 = llvm.mlir.constant(0) : i64
    %240 = llvm.mlir.constant(1) : i64
    %241 = llvm.mlir.constant(1 : i32) : i32
    %242 = llvm.mlir.constant(2) : i64
    %243 = llvm.mlir.constant(3) : i64
    %244 = llvm.mlir.constant(0 : i32) : i32
    %245 = llvm.icmp "eq" %c_size0_2, %b_size0_2 : i64
    llvm.cond_br %245, ^bb1, ^bb2(%241 : i32)
  ^bb1:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %246 = llvm.getelementptr inbounds %extents[%240] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_2, %246 {alignment = 8 : i64} : i64, !llvm.ptr
    %247 = llvm.getelementptr inbounds %extents[%242] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_2, %247 {alignment = 8 : i64} : i64, !llvm.ptr
    %248 = llvm.getelementptr inbounds %extents[%243] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_2, %248 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %244 : i32
  ^bb2(%249: i32):
    llvm.return %249 : i32
  }
}
