// ----- nd
builtin.module {
  func.func @program(%x: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.minsi %1, %2 : index
    %4 = arith.cmpi slt, %0, %3 : index
    cf.assert %4, "ValueError: a slice of one element has none"
    %5 = arith.constant 2 : index
    %6 = arith.subi %1, %5 : index
    %7 = arith.maxsi %6, %0 : index
    %8 = arith.subi %1, %2 : index
    %9 = arith.maxsi %8, %0 : index
    %10 = arith.addi %1, %2 : index
    %11 = arith.constant 3 : index
    %12 = arith.floordivsi %10, %11 : index
    %13 = nd.slice %x [0] [%7] [1] : tensor<?xf64>
    %14 = nd.slice %x [1] [%7] [1] : tensor<?xf64>
    %15 = nd.add %13, %14 : tensor<?xf64>
    %16 = nd.slice %x [2] [%7] [1] : tensor<?xf64>
    %17 = nd.add %15, %16 : tensor<?xf64>
    %18 = nd.constant dense<3.0> : tensor<f64>
    %19 = nd.divide %17, %18 : tensor<?xf64>, tensor<f64>
    %20 = nd.slice %x [0] [1] [1] : tensor<?xf64>
    %21 = nd.slice %x [%9] [1] [1] : tensor<?xf64>
    %22 = nd.concatenate %20, %19, %21 axis 0 : tensor<1xf64>, tensor<?xf64>, tensor<1xf64>
    %23 = nd.slice %x [%8] [%1] [-1] : tensor<?xf64>
    %24 = nd.slice %x [1] [%12] [3] : tensor<?xf64>
    func.return %22, %23, %24 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.subi %1, %3 : index
    %6 = arith.maxsi %5, %0 : index
    %7 = arith.subi %1, %2 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %6 : index
    %12 = arith.addi %11, %2 : index
    %13 = tensor.extract_slice %x[0] [%6] [1] : tensor<?xf64> to tensor<?xf64>
    %14 = tensor.extract_slice %x[1] [%6] [1] : tensor<?xf64> to tensor<?xf64>
    %15 = tensor.extract_slice %x[2] [%6] [1] : tensor<?xf64> to tensor<?xf64>
    %16 = tensor.empty(%6) : tensor<?xf64>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%13, %14, %15 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) outs(%16 : tensor<?xf64>) {
    ^bb0(%18: f64, %19: f64, %20: f64, %21: f64):
      %22 = arith.addf %18, %19 : f64
      %23 = arith.addf %22, %20 : f64
      %24 = arith.constant 3.000000e+00 : f64
      %25 = arith.divf %23, %24 : f64
      linalg.yield %25 : f64
    } -> tensor<?xf64>
    %26 = tensor.extract_slice %x[0] [1] [1] : tensor<?xf64> to tensor<1xf64>
    %27 = tensor.extract_slice %x[%8] [1] [1] : tensor<?xf64> to tensor<1xf64>
    %28 = tensor.empty(%12) : tensor<?xf64>
    %29 = tensor.insert_slice %26 into %28[0] [1] [1] : tensor<1xf64> into tensor<?xf64>
    %30 = tensor.insert_slice %17 into %29[1] [%6] [1] : tensor<?xf64> into tensor<?xf64>
    %31 = tensor.insert_slice %27 into %30[%11] [1] [1] : tensor<1xf64> into tensor<?xf64>
    %32 = tensor.empty(%1) : tensor<?xf64>
    %33 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%32 : tensor<?xf64>) {
    ^bb0(%34: f64):
      %35 = linalg.index 0 : index
      %36 = arith.constant -1 : index
      %37 = arith.muli %35, %36 : index
      %38 = arith.addi %7, %37 : index
      %39 = tensor.extract %x[%38] : tensor<?xf64>
      linalg.yield %39 : f64
    } -> tensor<?xf64>
    %40 = tensor.extract_slice %x[1] [%10] [3] : tensor<?xf64> to tensor<?xf64>
    func.return %31, %33, %40 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>
  }
  func.func @program_shapes(%x: tensor<?xf64>) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.minsi %1, %2 : index
    %6 = arith.cmpi slt, %0, %5 : index
    %7 = arith.subi %1, %3 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %8 : index
    %12 = arith.addi %11, %2 : index
    cf.assert %6, "ValueError: a slice of one element has none"
    func.return %12, %1, %10 : index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?xf64> {llvm.noalias}, %out0: memref<?xf64> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 3.000000e+00 : f64
    %2 = arith.constant dense<3.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %4 = memref.dim %x, %0 : memref<?xf64>
    %5 = arith.constant 1 : index
    %6 = arith.constant 2 : index
    %7 = arith.constant 3 : index
    %8 = arith.subi %4, %6 : index
    %9 = arith.maxsi %8, %0 : index
    %10 = arith.subi %4, %5 : index
    %11 = arith.maxsi %10, %0 : index
    %12 = arith.addi %4, %5 : index
    %13 = arith.floordivsi %12, %7 : index
    %14 = arith.addi %5, %9 : index
    %15 = arith.addi %14, %5 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%15], strides: [1] : memref<?xf64> to memref<?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%4], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %16 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%9)
    affine.parallel (%i_strip) = (0) to (symbol(%16)) step (8192) {
      affine.for %i = 0 to 8192 step 4 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %17 = affine.vector_load %x[%i_1] : memref<?xf64>, vector<4xf64>
        %18 = affine.vector_load %x[%i_1 + 1] : memref<?xf64>, vector<4xf64>
        %19 = affine.vector_load %x[%i_1 + 2] : memref<?xf64>, vector<4xf64>
        %20 = arith.addf %17, %18 : vector<4xf64>
        %21 = arith.addf %20, %19 : vector<4xf64>
        %22 = arith.divf %21, %2 : vector<4xf64>
        affine.vector_store %22, %out0_1[%i_1 + 1] : memref<?xf64>, vector<4xf64>
      }
    }
    %23 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%16, %9)
    %24 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%23, %9)
    %25 = vector.create_mask %24 : vector<4xi1>
    affine.for %i_2 = %16 to %23 step 4 {
      %26 = affine.vector_load %x[%i_2] : memref<?xf64>, vector<4xf64>
      %27 = affine.vector_load %x[%i_2 + 1] : memref<?xf64>, vector<4xf64>
      %28 = affine.vector_load %x[%i_2 + 2] : memref<?xf64>, vector<4xf64>
      %29 = arith.addf %26, %27 : vector<4xf64>
      %30 = arith.addf %29, %28 : vector<4xf64>
      %31 = arith.divf %30, %2 : vector<4xf64>
      affine.vector_store %31, %out0_1[%i_2 + 1] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_3 = %23 to %9 step 4 {
      %32 = vector.maskedload %x[%i_3], %25, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %33 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_3)
      %34 = vector.maskedload %x[%33], %25, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %35 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_3)
      %36 = vector.maskedload %x[%35], %25, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %37 = arith.addf %32, %34 : vector<4xf64>
      %38 = arith.addf %37, %36 : vector<4xf64>
      %39 = arith.divf %38, %2 : vector<4xf64>
      %40 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_3)
      vector.maskedstore %out0_1[%40], %25, %39 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    affine.for %i_4 = 0 to 1 {
      %41 = affine.load %x[%i_4] : memref<?xf64>
      affine.store %41, %out0_1[%i_4] : memref<?xf64>
    }
    affine.for %i_5 = 0 to 1 {
      %42 = affine.load %x[%i_5 + %11] : memref<?xf64>
      affine.store %42, %out0_1[%i_5 + %9 + 1] : memref<?xf64>
    }
    %43 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%4)
    affine.parallel (%i_strip_1) = (0) to (symbol(%43)) step (8192) {
      affine.for %i_6 = 0 to 8192 {
        %i_7 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_6)
        %44 = affine.load %x[%4 - %i_7 - 1] : memref<?xf64>
        affine.store %44, %out1_1[%i_7] : memref<?xf64>
      }
    }
    affine.for %i_8 = %43 to %4 {
      %45 = affine.load %x[%4 - %i_8 - 1] : memref<?xf64>
      affine.store %45, %out1_1[%i_8] : memref<?xf64>
    }
    %46 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%13)
    affine.parallel (%i_strip_2) = (0) to (symbol(%46)) step (8192) {
      affine.for %i_9 = 0 to 8192 {
        %i_10 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %47 = affine.load %x[%i_10 * 3 + 1] : memref<?xf64>
        affine.store %47, %out2_1[%i_10] : memref<?xf64>
      }
    }
    affine.for %i_11 = %46 to %13 {
      %48 = affine.load %x[%i_11 * 3 + 1] : memref<?xf64>
      affine.store %48, %out2_1[%i_11] : memref<?xf64>
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?xf64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.minsi %1, %2 : index
    %6 = arith.cmpi slt, %0, %5 : index
    %7 = arith.subi %1, %3 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %8 : index
    %12 = arith.addi %11, %2 : index
    cf.assert %6, "ValueError: a slice of one element has none"
    func.return %12, %1, %10 : index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?xf64> {llvm.noalias}, %out0: memref<?xf64> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<?xf64> {llvm.noalias}) {
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %minus1 = arith.constant -1 : index
    %c3 = arith.constant 3 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 3.000000e+00 : f64
    %2 = arith.constant dense<3.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %4 = memref.dim %x, %0 : memref<?xf64>
    %5 = arith.constant 1 : index
    %6 = arith.constant 2 : index
    %7 = arith.constant 3 : index
    %8 = arith.subi %4, %6 : index
    %9 = arith.maxsi %8, %0 : index
    %10 = arith.subi %4, %5 : index
    %11 = arith.maxsi %10, %0 : index
    %12 = arith.addi %4, %5 : index
    %13 = arith.floordivsi %12, %7 : index
    %14 = arith.addi %5, %9 : index
    %15 = arith.addi %14, %5 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%15], strides: [1] : memref<?xf64> to memref<?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%4], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %16 = arith.shrsi %9, %c13 : index
    %17 = arith.muli %16, %c8192 overflow<nsw> : index
    %18 = arith.maxsi %17, %c0 : index
    %19 = arith.constant 8192 : index
    %20 = arith.ceildivsi %18, %19 : index
    %21 = arith.constant 0 : index
    %22 = arith.maxsi %20, %21 : index
    %23 = arith.constant 34817 : index
    %24 = arith.muli %22, %23 : index
    %25 = arith.constant 32768 : index
    %26 = arith.cmpi sge, %24, %25 : index
    "omp.parallel"(%26) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %18, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %27 = vector.load %x[%i_1] : memref<?xf64>, vector<4xf64>
            %28 = arith.addi %i_1, %c1 overflow<nsw> : index
            %29 = vector.load %x[%28] : memref<?xf64>, vector<4xf64>
            %30 = arith.addi %i_1, %c2 overflow<nsw> : index
            %31 = vector.load %x[%30] : memref<?xf64>, vector<4xf64>
            %32 = arith.addf %27, %29 : vector<4xf64>
            %33 = arith.addf %32, %31 : vector<4xf64>
            %34 = arith.divf %33, %2 : vector<4xf64>
            vector.store %34, %out0_1[%28] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %35 = arith.subi %9, %18 overflow<nsw> : index
    %36 = arith.shrsi %35, %c2 : index
    %37 = arith.muli %36, %c4 overflow<nsw> : index
    %38 = arith.addi %37, %18 overflow<nsw> : index
    %39 = arith.maxsi %38, %18 : index
    %40 = arith.subi %9, %39 overflow<nsw> : index
    %41 = vector.create_mask %40 : vector<4xi1>
    scf.for %i_2 = %18 to %39 step %c4 {
      %42 = vector.load %x[%i_2] : memref<?xf64>, vector<4xf64>
      %43 = arith.addi %i_2, %c1 overflow<nsw> : index
      %44 = vector.load %x[%43] : memref<?xf64>, vector<4xf64>
      %45 = arith.addi %i_2, %c2 overflow<nsw> : index
      %46 = vector.load %x[%45] : memref<?xf64>, vector<4xf64>
      %47 = arith.addf %42, %44 : vector<4xf64>
      %48 = arith.addf %47, %46 : vector<4xf64>
      %49 = arith.divf %48, %2 : vector<4xf64>
      vector.store %49, %out0_1[%43] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %39 to %9 step %c4 {
      %50 = vector.maskedload %x[%i_3], %41, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %51 = arith.addi %i_3, %c1 overflow<nsw> : index
      %52 = vector.maskedload %x[%51], %41, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %53 = arith.addi %i_3, %c2 overflow<nsw> : index
      %54 = vector.maskedload %x[%53], %41, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %55 = arith.addf %50, %52 : vector<4xf64>
      %56 = arith.addf %55, %54 : vector<4xf64>
      %57 = arith.divf %56, %2 : vector<4xf64>
      vector.maskedstore %out0_1[%51], %41, %57 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_4 = %c0 to %c1 step %c1 {
      %58 = memref.load %x[%i_4] : memref<?xf64>
      memref.store %58, %out0_1[%i_4] : memref<?xf64>
    }
    scf.for %i_5 = %c0 to %c1 step %c1 {
      %59 = arith.addi %i_5, %11 overflow<nsw> : index
      %60 = memref.load %x[%59] : memref<?xf64>
      %61 = arith.addi %i_5, %9 overflow<nsw> : index
      %62 = arith.addi %61, %c1 overflow<nsw> : index
      memref.store %60, %out0_1[%62] : memref<?xf64>
    }
    %63 = arith.shrsi %4, %c13 : index
    %64 = arith.muli %63, %c8192 overflow<nsw> : index
    %65 = arith.maxsi %64, %c0 : index
    %66 = arith.constant 8192 : index
    %67 = arith.ceildivsi %65, %66 : index
    %68 = arith.constant 0 : index
    %69 = arith.maxsi %67, %68 : index
    %70 = arith.constant 57345 : index
    %71 = arith.muli %69, %70 : index
    %72 = arith.constant 32768 : index
    %73 = arith.cmpi sge, %71, %72 : index
    "omp.parallel"(%73) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %65, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_6 = %c0 to %c8192 step %c1 {
            %i_7 = arith.addi %i_strip_1, %i_6 overflow<nsw> : index
            %74 = arith.subi %4, %i_7 overflow<nsw> : index
            %75 = arith.addi %74, %minus1 overflow<nsw> : index
            %76 = memref.load %x[%75] : memref<?xf64>
            memref.store %76, %out1_1[%i_7] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_8 = %65 to %4 step %c1 {
      %77 = arith.subi %4, %i_8 overflow<nsw> : index
      %78 = arith.addi %77, %minus1 overflow<nsw> : index
      %79 = memref.load %x[%78] : memref<?xf64>
      memref.store %79, %out1_1[%i_8] : memref<?xf64>
    }
    %80 = arith.shrsi %13, %c13 : index
    %81 = arith.muli %80, %c8192 overflow<nsw> : index
    %82 = arith.maxsi %81, %c0 : index
    %83 = arith.constant 8192 : index
    %84 = arith.ceildivsi %82, %83 : index
    %85 = arith.constant 0 : index
    %86 = arith.maxsi %84, %85 : index
    %87 = arith.constant 57345 : index
    %88 = arith.muli %86, %87 : index
    %89 = arith.constant 32768 : index
    %90 = arith.cmpi sge, %88, %89 : index
    "omp.parallel"(%90) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %82, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          scf.for %i_9 = %c0 to %c8192 step %c1 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            %91 = arith.muli %i_10, %c3 overflow<nsw> : index
            %92 = arith.addi %91, %c1 overflow<nsw> : index
            %93 = memref.load %x[%92] : memref<?xf64>
            memref.store %93, %out2_1[%i_10] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_11 = %82 to %13 step %c1 {
      %94 = arith.muli %i_11, %c3 overflow<nsw> : index
      %95 = arith.addi %94, %c1 overflow<nsw> : index
      %96 = memref.load %x[%95] : memref<?xf64>
      memref.store %96, %out2_1[%i_11] : memref<?xf64>
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?xf64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.minsi %1, %2 : index
    %6 = arith.cmpi slt, %0, %5 : index
    %7 = arith.subi %1, %3 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %8 : index
    %12 = arith.addi %11, %2 : index
    cf.assert %6, "ValueError: a slice of one element has none"
    func.return %12, %1, %10 : index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/slices.py:8: ValueError: a slice of one element has none"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_size0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(1) : i64
    %5 = llvm.mlir.constant(2) : i64
    %6 = llvm.mlir.constant(-1) : i64
    %7 = llvm.mlir.constant(3) : i64
    %8 = llvm.mlir.constant(34817) : i64
    %9 = llvm.mlir.constant(32768) : i64
    %10 = llvm.mlir.constant(40) : i64
    %11 = llvm.alloca %10 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %12 = llvm.mlir.constant(8) : i64
    %13 = llvm.mlir.constant(16) : i64
    %14 = llvm.mlir.constant(24) : i64
    %15 = llvm.mlir.constant(32) : i64
    %16 = llvm.mlir.constant(57345) : i64
    %17 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = llvm.alloca %10 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %19 = llvm.mlir.constant(0 : i32) : i32
    %20 = llvm.mlir.constant(3.000000e+00 : f64) : f64
    %21 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.sub %x_size0, %5 : i64
    %24 = llvm.intr.smax(%23, %2) : (i64, i64) -> i64
    %25 = llvm.sub %x_size0, %4 : i64
    %26 = llvm.intr.smax(%25, %2) : (i64, i64) -> i64
    %27 = llvm.add %x_size0, %4 : i64
    %28 = llvm.sdiv %27, %7 : i64
    %29 = llvm.srem %27, %7 : i64
    %30 = llvm.icmp "ne" %29, %2 : i64
    %31 = llvm.xor %29, %7 : i64
    %32 = llvm.icmp "slt" %31, %2 : i64
    %33 = llvm.and %30, %32 : i1
    %34 = llvm.add %28, %6 : i64
    %35 = llvm.select %33, %34, %28 : i1, i64
    %36 = llvm.add %4, %24 : i64
    %37 = llvm.add %36, %4 : i64
    %38 = llvm.ashr %24, %1 : i64
    %39 = llvm.mul %38, %0 overflow<nsw> : i64
    %40 = llvm.intr.smax(%39, %2) : (i64, i64) -> i64
    %41 = llvm.sdiv %40, %0 : i64
    %42 = llvm.srem %40, %0 : i64
    %43 = llvm.icmp "ne" %42, %2 : i64
    %44 = llvm.xor %42, %0 : i64
    %45 = llvm.icmp "sge" %44, %2 : i64
    %46 = llvm.and %43, %45 : i1
    %47 = llvm.add %41, %4 : i64
    %48 = llvm.select %46, %47, %41 : i1, i64
    %49 = llvm.intr.smax(%48, %2) : (i64, i64) -> i64
    %50 = llvm.mul %49, %8 : i64
    %51 = llvm.icmp "sge" %50, %9 : i64
    %52 = llvm.icmp "sgt" %40, %2 : i64
    %53 = llvm.sub %40, %4 overflow<nsw> : i64
    %54 = llvm.sdiv %53, %0 : i64
    %55 = llvm.add %54, %4 overflow<nsw> : i64
    %56 = llvm.select %52, %55, %2 : i1, i64
    llvm.cond_br %51, ^bb1, ^bb2
  ^bb1:
    llvm.store %40, %11 {alignment = 8 : i64} : i64, !llvm.ptr
    %57 = llvm.getelementptr inbounds %11[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %57 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %58 = llvm.getelementptr inbounds %11[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %58 {alignment = 8 : i64} : i64, !llvm.ptr
    %59 = llvm.getelementptr inbounds %11[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %59 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %60 = llvm.getelementptr inbounds %11[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %37, %60 {alignment = 8 : i64} : i64, !llvm.ptr
    %61 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %62 = llvm.call @stepwell_parallel_for(%61, %11, %56, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%62 : i32)
  ^bb2:
    %63 = llvm.call @program.parallel0(%2, %56, %40, %x, %x_size0, %out0, %37) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%63 : i32)
  ^bb3(%64: i32):
    %65 = llvm.sub %24, %40 overflow<nsw> : i64
    %66 = llvm.ashr %65, %5 : i64
    %67 = llvm.mul %66, %3 overflow<nsw> : i64
    %68 = llvm.add %67, %40 overflow<nsw> : i64
    %69 = llvm.intr.smax(%68, %40) : (i64, i64) -> i64
    %70 = llvm.sub %24, %69 overflow<nsw> : i64
    %71 = llvm.intr.smin(%70, %3) : (i64, i64) -> i64
    %72 = llvm.intr.smax(%71, %2) : (i64, i64) -> i64
    %73 = llvm.trunc %72 : i64 to i32
    %74 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %75 = llvm.mlir.poison : vector<4xi32>
    %76 = llvm.insertelement %73, %75[%2 : i64] : vector<4xi32>
    %77 = llvm.shufflevector %76, %75 [0, 0, 0, 0] : vector<4xi32>
    %78 = llvm.icmp "slt" %74, %77 : vector<4xi32>
    %79 = llvm.icmp "slt" %40, %69 : i64
    llvm.cond_br %79, ^bb4(%40 : i64), ^bb5
  ^bb4(%i: i64):
    %80 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %81 = llvm.load %80 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %82 = llvm.add %i, %4 overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %x[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %84 = llvm.load %83 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %85 = llvm.add %i, %5 overflow<nsw> : i64
    %86 = llvm.getelementptr inbounds %x[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %87 = llvm.load %86 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %88 = llvm.fadd %81, %84 : vector<4xf64>
    %89 = llvm.fadd %88, %87 : vector<4xf64>
    %90 = llvm.fdiv %89, %21 : vector<4xf64>
    %91 = llvm.getelementptr inbounds %out0[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %90, %91 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %92 = llvm.add %i, %3 overflow<nsw> : i64
    %93 = llvm.icmp "slt" %92, %69 : i64
    llvm.cond_br %93, ^bb4(%92 : i64), ^bb5
  ^bb5:
    %94 = llvm.icmp "slt" %69, %24 : i64
    llvm.cond_br %94, ^bb6(%69 : i64), ^bb7
  ^bb6(%i_1: i64):
    %95 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %96 = llvm.intr.masked.load %95, %78, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %97 = llvm.add %i_1, %4 overflow<nsw> : i64
    %98 = llvm.getelementptr inbounds %x[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %99 = llvm.intr.masked.load %98, %78, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %100 = llvm.add %i_1, %5 overflow<nsw> : i64
    %101 = llvm.getelementptr inbounds %x[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %102 = llvm.intr.masked.load %101, %78, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %103 = llvm.fadd %96, %99 : vector<4xf64>
    %104 = llvm.fadd %103, %102 : vector<4xf64>
    %105 = llvm.fdiv %104, %21 : vector<4xf64>
    %106 = llvm.getelementptr inbounds %out0[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %105, %106, %78 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %107 = llvm.add %i_1, %3 overflow<nsw> : i64
    %108 = llvm.icmp "slt" %107, %24 : i64
    llvm.cond_br %108, ^bb6(%107 : i64), ^bb7
  ^bb7:
    %109 = llvm.load %x {alignment = 8 : i64} : !llvm.ptr -> f64
    llvm.store %109, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %110 = llvm.add %2, %26 overflow<nsw> : i64
    %111 = llvm.getelementptr inbounds %x[%110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %112 = llvm.load %111 {alignment = 8 : i64} : !llvm.ptr -> f64
    %113 = llvm.add %2, %24 overflow<nsw> : i64
    %114 = llvm.add %113, %4 overflow<nsw> : i64
    %115 = llvm.getelementptr inbounds %out0[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %112, %115 {alignment = 8 : i64} : f64, !llvm.ptr
    %116 = llvm.ashr %x_size0, %1 : i64
    %117 = llvm.mul %116, %0 overflow<nsw> : i64
    %118 = llvm.intr.smax(%117, %2) : (i64, i64) -> i64
    %119 = llvm.sdiv %118, %0 : i64
    %120 = llvm.srem %118, %0 : i64
    %121 = llvm.icmp "ne" %120, %2 : i64
    %122 = llvm.xor %120, %0 : i64
    %123 = llvm.icmp "sge" %122, %2 : i64
    %124 = llvm.and %121, %123 : i1
    %125 = llvm.add %119, %4 : i64
    %126 = llvm.select %124, %125, %119 : i1, i64
    %127 = llvm.intr.smax(%126, %2) : (i64, i64) -> i64
    %128 = llvm.mul %127, %16 : i64
    %129 = llvm.icmp "sge" %128, %9 : i64
    %130 = llvm.icmp "sgt" %118, %2 : i64
    %131 = llvm.sub %118, %4 overflow<nsw> : i64
    %132 = llvm.sdiv %131, %0 : i64
    %133 = llvm.add %132, %4 overflow<nsw> : i64
    %134 = llvm.select %130, %133, %2 : i1, i64
    llvm.cond_br %129, ^bb8, ^bb9
  ^bb8:
    llvm.store %118, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %17[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %135 {alignment = 8 : i64} : i64, !llvm.ptr
    %136 = llvm.getelementptr inbounds %17[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %136 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %137 = llvm.getelementptr inbounds %17[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %137 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %138 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %139 = llvm.call @stepwell_parallel_for(%138, %17, %134, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%139 : i32)
  ^bb9:
    %140 = llvm.call @program.parallel1(%2, %134, %118, %x_size0, %x, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%140 : i32)
  ^bb10(%141: i32):
    %142 = llvm.icmp "slt" %118, %x_size0 : i64
    llvm.cond_br %142, ^bb11(%118 : i64), ^bb12
  ^bb11(%i_2: i64):
    %143 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %144 = llvm.add %143, %6 overflow<nsw> : i64
    %145 = llvm.getelementptr inbounds %x[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %146 = llvm.load %145 {alignment = 8 : i64} : !llvm.ptr -> f64
    %147 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %146, %147 {alignment = 8 : i64} : f64, !llvm.ptr
    %148 = llvm.add %i_2, %4 overflow<nsw> : i64
    %149 = llvm.icmp "slt" %148, %x_size0 : i64
    llvm.cond_br %149, ^bb11(%148 : i64), ^bb12
  ^bb12:
    %150 = llvm.ashr %35, %1 : i64
    %151 = llvm.mul %150, %0 overflow<nsw> : i64
    %152 = llvm.intr.smax(%151, %2) : (i64, i64) -> i64
    %153 = llvm.sdiv %152, %0 : i64
    %154 = llvm.srem %152, %0 : i64
    %155 = llvm.icmp "ne" %154, %2 : i64
    %156 = llvm.xor %154, %0 : i64
    %157 = llvm.icmp "sge" %156, %2 : i64
    %158 = llvm.and %155, %157 : i1
    %159 = llvm.add %153, %4 : i64
    %160 = llvm.select %158, %159, %153 : i1, i64
    %161 = llvm.intr.smax(%160, %2) : (i64, i64) -> i64
    %162 = llvm.mul %161, %16 : i64
    %163 = llvm.icmp "sge" %162, %9 : i64
    %164 = llvm.icmp "sgt" %152, %2 : i64
    %165 = llvm.sub %152, %4 overflow<nsw> : i64
    %166 = llvm.sdiv %165, %0 : i64
    %167 = llvm.add %166, %4 overflow<nsw> : i64
    %168 = llvm.select %164, %167, %2 : i1, i64
    llvm.cond_br %163, ^bb13, ^bb14
  ^bb13:
    llvm.store %152, %18 {alignment = 8 : i64} : i64, !llvm.ptr
    %169 = llvm.getelementptr inbounds %18[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %169 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %170 = llvm.getelementptr inbounds %18[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %170 {alignment = 8 : i64} : i64, !llvm.ptr
    %171 = llvm.getelementptr inbounds %18[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %171 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %172 = llvm.getelementptr inbounds %18[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %35, %172 {alignment = 8 : i64} : i64, !llvm.ptr
    %173 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %174 = llvm.call @stepwell_parallel_for(%173, %18, %168, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%174 : i32)
  ^bb14:
    %175 = llvm.call @program.parallel2(%2, %168, %152, %x, %x_size0, %out2, %35) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb15(%175 : i32)
  ^bb15(%176: i32):
    %177 = llvm.icmp "slt" %152, %35 : i64
    llvm.cond_br %177, ^bb16(%152 : i64), ^bb17
  ^bb16(%i_3: i64):
    %178 = llvm.mul %i_3, %7 overflow<nsw> : i64
    %179 = llvm.add %178, %4 overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %x[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %181 = llvm.load %180 {alignment = 8 : i64} : !llvm.ptr -> f64
    %182 = llvm.getelementptr inbounds %out2[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %181, %182 {alignment = 8 : i64} : f64, !llvm.ptr
    %183 = llvm.add %i_3, %4 overflow<nsw> : i64
    %184 = llvm.icmp "slt" %183, %35 : i64
    llvm.cond_br %184, ^bb16(%183 : i64), ^bb17
  ^bb17:
    llvm.return %19 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %185: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %186: i64) -> i32 attributes {no_unwind, no_inline} {
    %187 = llvm.mlir.constant(0) : i64
    %188 = llvm.mlir.constant(8192) : i64
    %189 = llvm.mlir.constant(4) : i64
    %190 = llvm.mlir.constant(1) : i64
    %191 = llvm.mlir.constant(2) : i64
    %192 = llvm.mlir.constant(0 : i32) : i32
    %193 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %194 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %194, ^bb1(%begin : i64), ^bb4
  ^bb1(%195: i64):
    %i_strip = llvm.mul %195, %188 overflow<nsw> : i64
    llvm.br ^bb2(%187 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %x_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %197 = llvm.load %196 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %198 = llvm.add %i_5, %190 overflow<nsw> : i64
    %199 = llvm.getelementptr inbounds %x_1[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %200 = llvm.load %199 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %201 = llvm.add %i_5, %191 overflow<nsw> : i64
    %202 = llvm.getelementptr inbounds %x_1[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %203 = llvm.load %202 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %204 = llvm.fadd %197, %200 : vector<4xf64>
    %205 = llvm.fadd %204, %203 : vector<4xf64>
    %206 = llvm.fdiv %205, %193 : vector<4xf64>
    %207 = llvm.getelementptr inbounds %out0_1[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %206, %207 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %208 = llvm.add %i_4, %189 overflow<nsw> : i64
    %209 = llvm.icmp "slt" %208, %188 : i64
    llvm.cond_br %209, ^bb2(%208 : i64), ^bb3
  ^bb3:
    %210 = llvm.add %195, %190 overflow<nsw> : i64
    %211 = llvm.icmp "slt" %210, %end : i64
    llvm.cond_br %211, ^bb1(%210 : i64), ^bb4
  ^bb4:
    llvm.return %192 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %212 = llvm.mlir.constant(8) : i64
    %213 = llvm.mlir.constant(16) : i64
    %214 = llvm.mlir.constant(24) : i64
    %215 = llvm.mlir.constant(32) : i64
    %216 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %217 = llvm.getelementptr inbounds %context[%212] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %218 = llvm.load %217 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %219 = llvm.getelementptr inbounds %context[%213] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %220 = llvm.load %219 {alignment = 8 : i64} : !llvm.ptr -> i64
    %221 = llvm.getelementptr inbounds %context[%214] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %222 = llvm.load %221 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %223 = llvm.getelementptr inbounds %context[%215] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %224 = llvm.load %223 {alignment = 8 : i64} : !llvm.ptr -> i64
    %225 = llvm.call @program.parallel0(%begin_1, %end_1, %216, %218, %220, %222, %224) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %225 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %226: i64, %x_size0_2: i64, %x_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %227 = llvm.mlir.constant(0) : i64
    %228 = llvm.mlir.constant(8192) : i64
    %229 = llvm.mlir.constant(1) : i64
    %230 = llvm.mlir.constant(-1) : i64
    %231 = llvm.mlir.constant(0 : i32) : i32
    %232 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %232, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%233: i64):
    %i_strip_1 = llvm.mul %233, %228 overflow<nsw> : i64
    llvm.br ^bb2(%227 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %234 = llvm.sub %x_size0_2, %i_7 overflow<nsw> : i64
    %235 = llvm.add %234, %230 overflow<nsw> : i64
    %236 = llvm.getelementptr inbounds %x_2[%235] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %237 = llvm.load %236 {alignment = 8 : i64} : !llvm.ptr -> f64
    %238 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %237, %238 {alignment = 8 : i64} : f64, !llvm.ptr
    %239 = llvm.add %i_6, %229 overflow<nsw> : i64
    %240 = llvm.icmp "slt" %239, %228 : i64
    llvm.cond_br %240, ^bb2(%239 : i64), ^bb3
  ^bb3:
    %241 = llvm.add %233, %229 overflow<nsw> : i64
    %242 = llvm.icmp "slt" %241, %end_2 : i64
    llvm.cond_br %242, ^bb1(%241 : i64), ^bb4
  ^bb4:
    llvm.return %231 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %243 = llvm.mlir.constant(8) : i64
    %244 = llvm.mlir.constant(16) : i64
    %245 = llvm.mlir.constant(24) : i64
    %246 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %247 = llvm.getelementptr inbounds %context_1[%243] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %248 = llvm.load %247 {alignment = 8 : i64} : !llvm.ptr -> i64
    %249 = llvm.getelementptr inbounds %context_1[%244] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %250 = llvm.load %249 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %251 = llvm.getelementptr inbounds %context_1[%245] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %252 = llvm.load %251 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %253 = llvm.call @program.parallel1(%begin_3, %end_3, %246, %248, %250, %252) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %253 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %254: i64, %x_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_3: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %255: i64) -> i32 attributes {no_unwind, no_inline} {
    %256 = llvm.mlir.constant(0) : i64
    %257 = llvm.mlir.constant(8192) : i64
    %258 = llvm.mlir.constant(1) : i64
    %259 = llvm.mlir.constant(3) : i64
    %260 = llvm.mlir.constant(0 : i32) : i32
    %261 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %261, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%262: i64):
    %i_strip_2 = llvm.mul %262, %257 overflow<nsw> : i64
    llvm.br ^bb2(%256 : i64)
  ^bb2(%i_8: i64):
    %i_9 = llvm.add %i_strip_2, %i_8 overflow<nsw> : i64
    %263 = llvm.mul %i_9, %259 overflow<nsw> : i64
    %264 = llvm.add %263, %258 overflow<nsw> : i64
    %265 = llvm.getelementptr inbounds %x_3[%264] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %266 = llvm.load %265 {alignment = 8 : i64} : !llvm.ptr -> f64
    %267 = llvm.getelementptr inbounds %out2_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %266, %267 {alignment = 8 : i64} : f64, !llvm.ptr
    %268 = llvm.add %i_8, %258 overflow<nsw> : i64
    %269 = llvm.icmp "slt" %268, %257 : i64
    llvm.cond_br %269, ^bb2(%268 : i64), ^bb3
  ^bb3:
    %270 = llvm.add %262, %258 overflow<nsw> : i64
    %271 = llvm.icmp "slt" %270, %end_4 : i64
    llvm.cond_br %271, ^bb1(%270 : i64), ^bb4
  ^bb4:
    llvm.return %260 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %272 = llvm.mlir.constant(8) : i64
    %273 = llvm.mlir.constant(16) : i64
    %274 = llvm.mlir.constant(24) : i64
    %275 = llvm.mlir.constant(32) : i64
    %276 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %277 = llvm.getelementptr inbounds %context_2[%272] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %278 = llvm.load %277 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %279 = llvm.getelementptr inbounds %context_2[%273] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %280 = llvm.load %279 {alignment = 8 : i64} : !llvm.ptr -> i64
    %281 = llvm.getelementptr inbounds %context_2[%274] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %282 = llvm.load %281 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %283 = llvm.getelementptr inbounds %context_2[%275] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %284 = llvm.load %283 {alignment = 8 : i64} : !llvm.ptr -> i64
    %285 = llvm.call @program.parallel2(%begin_5, %end_5, %276, %278, %280, %282, %284) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %285 : i32
  }
  llvm.func @program_shapes(%x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_4: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %286 = llvm.mlir.constant(0) : i64
    %287 = llvm.mlir.constant(1) : i64
    %288 = llvm.mlir.constant(2) : i64
    %289 = llvm.mlir.constant(3) : i64
    %290 = llvm.mlir.constant(-1) : i64
    %291 = llvm.mlir.constant(1 : i32) : i32
    %292 = llvm.mlir.constant(0 : i32) : i32
    %293 = llvm.intr.smin(%x_size0_4, %287) : (i64, i64) -> i64
    %294 = llvm.icmp "slt" %286, %293 : i64
    %295 = llvm.sub %x_size0_4, %288 : i64
    %296 = llvm.intr.smax(%295, %286) : (i64, i64) -> i64
    %297 = llvm.add %x_size0_4, %287 : i64
    %298 = llvm.sdiv %297, %289 : i64
    %299 = llvm.srem %297, %289 : i64
    %300 = llvm.icmp "ne" %299, %286 : i64
    %301 = llvm.xor %299, %289 : i64
    %302 = llvm.icmp "slt" %301, %286 : i64
    %303 = llvm.and %300, %302 : i1
    %304 = llvm.add %298, %290 : i64
    %305 = llvm.select %303, %304, %298 : i1, i64
    %306 = llvm.add %287, %296 : i64
    %307 = llvm.add %306, %287 : i64
    llvm.cond_br %294, ^bb1, ^bb2(%291 : i32)
  ^bb1:
    llvm.store %307, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %308 = llvm.getelementptr inbounds %extents[%287] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_4, %308 {alignment = 8 : i64} : i64, !llvm.ptr
    %309 = llvm.getelementptr inbounds %extents[%288] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %305, %309 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %292 : i32
  ^bb2(%310: i32):
    llvm.return %310 : i32
  }
}
