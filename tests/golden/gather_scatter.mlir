// ----- nd
builtin.module {
  func.func @program(%table: tensor<?x?xf32>, %rows: tensor<?xi64>, %x: tensor<?xf64>) -> (tensor<?x?xf32>, tensor<?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %table, %0 : tensor<?x?xf32>
    %2 = tensor.dim %x, %0 : tensor<?xf64>
    %3 = arith.index_cast %1 : index to i64
    %4 = tensor.from_elements %3 : tensor<i64>
    %5 = nd.constant dense<0> : tensor<i64>
    %6 = nd.less %rows, %5 : tensor<?xi64>, tensor<i64>
    %7 = nd.add %rows, %4 : tensor<?xi64>, tensor<i64>
    %8 = nd.where %6, %7, %rows : tensor<?xi1>, tensor<?xi64>, tensor<?xi64>
    %9 = nd.greater_equal %8, %5 : tensor<?xi64>, tensor<i64>
    %10 = nd.less %8, %4 : tensor<?xi64>, tensor<i64>
    %11 = nd.bitwise_and %9, %10 : tensor<?xi1>
    %12 = nd.reduce all %11 axes [0] : tensor<?xi1>
    %13 = tensor.extract %12[] : tensor<i1>
    cf.assert %13, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    %14 = nd.gather %table [%8] axes [0] : tensor<?x?xf32>, tensor<?xi64>
    %15 = nd.constant dense<2.0> : tensor<f32>
    %16 = nd.multiply %14, %15 : tensor<?x?xf32>, tensor<f32>
    %17 = nd.constant dense<3> : tensor<i64>
    %18 = nd.remainder %rows, %17 : tensor<?xi64>, tensor<i64>
    %19 = arith.index_cast %2 : index to i64
    %20 = tensor.from_elements %19 : tensor<i64>
    %21 = nd.less %18, %5 : tensor<?xi64>, tensor<i64>
    %22 = nd.add %18, %20 : tensor<?xi64>, tensor<i64>
    %23 = nd.where %21, %22, %18 : tensor<?xi1>, tensor<?xi64>, tensor<?xi64>
    %24 = nd.greater_equal %23, %5 : tensor<?xi64>, tensor<i64>
    %25 = nd.less %23, %20 : tensor<?xi64>, tensor<i64>
    %26 = nd.bitwise_and %24, %25 : tensor<?xi1>
    %27 = nd.reduce all %26 axes [0] : tensor<?xi1>
    %28 = tensor.extract %27[] : tensor<i1>
    cf.assert %28, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
    %29 = nd.gather %x [%23] axes [0] : tensor<?xf64>, tensor<?xi64>
    func.return %16, %29 : tensor<?x?xf32>, tensor<?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%table: tensor<?x?xf32>, %rows: tensor<?xi64>, %x: tensor<?xf64>) -> (tensor<?x?xf32>, tensor<?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %table, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %table, %2 : tensor<?x?xf32>
    %4 = tensor.dim %rows, %0 : tensor<?xi64>
    %5 = tensor.dim %x, %0 : tensor<?xf64>
    %6 = arith.index_cast %1 : index to i64
    %7 = arith.index_cast %5 : index to i64
    %8 = tensor.empty() : tensor<i8>
    %9 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%8 : tensor<i8>) {
    ^bb0(%10: i8):
      %11 = arith.constant 1 : i8
      linalg.yield %11 : i8
    } -> tensor<i8>
    %12 = tensor.empty() : tensor<i8>
    %13 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%12 : tensor<i8>) {
    ^bb0(%14: i8):
      %15 = arith.constant 1 : i8
      linalg.yield %15 : i8
    } -> tensor<i8>
    %16 = tensor.empty(%4) : tensor<?xf64>
    %17, %18, %19 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>, affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["reduction"]} ins(%rows : tensor<?xi64>) outs(%9, %13, %16 : tensor<i8>, tensor<i8>, tensor<?xf64>) {
    ^bb0(%20: i64, %21: i8, %22: i8, %23: f64):
      %24 = arith.constant 0 : i64
      %25 = arith.cmpi slt, %20, %24 : i64
      %26 = arith.addi %20, %6 : i64
      %27 = arith.select %25, %26, %20 : i64
      %28 = arith.cmpi sge, %27, %24 : i64
      %29 = arith.extui %28 : i1 to i8
      %30 = arith.cmpi slt, %27, %6 : i64
      %31 = arith.extui %30 : i1 to i8
      %32 = arith.andi %29, %31 : i8
      %33 = arith.andi %21, %32 : i8
      %34 = arith.constant 3 : i64
      %35 = arith.cmpi eq, %34, %24 : i64
      %36 = arith.constant -9223372036854775808 : i64
      %37 = arith.cmpi eq, %20, %36 : i64
      %38 = arith.constant -1 : i64
      %39 = arith.cmpi eq, %34, %38 : i64
      %40 = arith.andi %37, %39 : i1
      %41 = arith.ori %35, %40 : i1
      %42 = arith.constant 1 : i64
      %43 = arith.select %41, %42, %34 : i64
      %44 = arith.remsi %20, %43 : i64
      %45 = arith.addi %44, %43 : i64
      %46 = arith.xori %44, %43 : i64
      %47 = arith.cmpi slt, %46, %24 : i64
      %48 = arith.cmpi ne, %44, %24 : i64
      %49 = arith.andi %48, %47 : i1
      %50 = arith.select %49, %45, %44 : i64
      %51 = arith.select %35, %24, %50 : i64
      %52 = arith.cmpi slt, %51, %24 : i64
      %53 = arith.addi %51, %7 : i64
      %54 = arith.select %52, %53, %51 : i64
      %55 = arith.cmpi sge, %54, %24 : i64
      %56 = arith.extui %55 : i1 to i8
      %57 = arith.cmpi slt, %54, %7 : i64
      %58 = arith.extui %57 : i1 to i8
      %59 = arith.andi %56, %58 : i8
      %60 = arith.andi %22, %59 : i8
      %61 = arith.index_cast %54 : i64 to index
      %62 = tensor.extract %x[%61] : tensor<?xf64>
      linalg.yield %33, %60, %62 : i8, i8, f64
    } -> (tensor<i8>, tensor<i8>, tensor<?xf64>)
    %63 = tensor.extract %17[] : tensor<i8>
    %64 = arith.constant 0 : i8
    %65 = arith.cmpi ne, %63, %64 : i8
    cf.assert %65, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    %66 = tensor.empty(%4, %3) : tensor<?x?xf32>
    %67 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%rows : tensor<?xi64>) outs(%66 : tensor<?x?xf32>) {
    ^bb0(%68: i64, %69: f32):
      %70 = arith.constant 0 : i64
      %71 = arith.cmpi slt, %68, %70 : i64
      %72 = arith.addi %68, %6 : i64
      %73 = arith.select %71, %72, %68 : i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = linalg.index 1 : index
      %76 = tensor.extract %table[%74, %75] : tensor<?x?xf32>
      %77 = arith.constant 2.000000e+00 : f32
      %78 = arith.mulf %76, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<?x?xf32>
    %79 = tensor.extract %18[] : tensor<i8>
    %80 = arith.constant 0 : i8
    %81 = arith.cmpi ne, %79, %80 : i8
    cf.assert %81, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
    func.return %67, %19 : tensor<?x?xf32>, tensor<?xf64>
  }
  func.func @program_shapes(%table: tensor<?x?xf32>, %rows: tensor<?xi64>, %x: tensor<?xf64>) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : index
    %2 = tensor.dim %table, %1 : tensor<?x?xf32>
    %3 = tensor.dim %rows, %0 : tensor<?xi64>
    func.return %3, %2, %3 : index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%table: memref<?x?xf32> {llvm.noalias}, %rows: memref<?xi64> {llvm.noalias}, %x: memref<?xf64> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : i8
    %2 = arith.constant 0 : i64
    %3 = arith.constant 3 : i64
    %4 = arith.constant -9223372036854775808 : i64
    %5 = arith.constant -1 : i64
    %6 = arith.constant 1 : i64
    %7 = arith.constant 2.000000e+00 : f32
    %8 = arith.constant dense<2.000000e+00> : vector<8xf32>
    %9 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %10 = memref.dim %table, %0 : memref<?x?xf32>
    %11 = arith.constant 1 : index
    %12 = memref.dim %table, %11 : memref<?x?xf32>
    %13 = memref.dim %rows, %0 : memref<?xi64>
    %14 = memref.dim %x, %0 : memref<?xf64>
    %15 = arith.index_cast %10 : index to i64
    %16 = arith.index_cast %14 : index to i64
    %17 = arith.constant 0 : i8
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%13, %12], strides: [%12, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %18 = memref.alloca() {alignment = 64 : i64} : memref<i8>
    %19 = arith.cmpi eq, %3, %2 : i64
    %20 = arith.cmpi eq, %3, %5 : i64
    %21 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%13)
    %22 = arith.constant -1 : i8
    %23 = arith.constant -1 : i8
    %24, %25 = affine.parallel (%i_strip) = (0) to (symbol(%21)) step (32768) reduce ("andi", "andi") -> (i8, i8) {
      %26, %27 = affine.for %i = 0 to 32768 iter_args(%28 = %22, %29 = %23) -> (i8, i8) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %30 = affine.load %rows[%i_1] : memref<?xi64>
        %31 = arith.cmpi slt, %30, %2 : i64
        %32 = arith.addi %30, %15 : i64
        %33 = arith.select %31, %32, %30 : i64
        %34 = arith.cmpi sge, %33, %2 : i64
        %35 = arith.extui %34 : i1 to i8
        %36 = arith.cmpi slt, %33, %15 : i64
        %37 = arith.extui %36 : i1 to i8
        %38 = arith.andi %35, %37 : i8
        %39 = arith.andi %28, %38 : i8
        %40 = arith.cmpi eq, %30, %4 : i64
        %41 = arith.andi %40, %20 : i1
        %42 = arith.ori %19, %41 : i1
        %43 = arith.select %42, %6, %3 : i64
        %44 = arith.remsi %30, %43 : i64
        %45 = arith.addi %44, %43 : i64
        %46 = arith.xori %44, %43 : i64
        %47 = arith.cmpi slt, %46, %2 : i64
        %48 = arith.cmpi ne, %44, %2 : i64
        %49 = arith.andi %48, %47 : i1
        %50 = arith.select %49, %45, %44 : i64
        %51 = arith.select %19, %2, %50 : i64
        %52 = arith.cmpi slt, %51, %2 : i64
        %53 = arith.addi %51, %16 : i64
        %54 = arith.select %52, %53, %51 : i64
        %55 = arith.cmpi sge, %54, %2 : i64
        %56 = arith.extui %55 : i1 to i8
        %57 = arith.cmpi slt, %54, %16 : i64
        %58 = arith.extui %57 : i1 to i8
        %59 = arith.andi %56, %58 : i8
        %60 = arith.andi %29, %59 : i8
        %61 = arith.index_cast %54 : i64 to index
        %62 = memref.load %x[%61] : memref<?xf64>
        affine.store %62, %out1_1[%i_1] : memref<?xf64>
        affine.yield %39, %60 : i8, i8
      }
      affine.yield %26, %27 : i8, i8
    }
    %63 = arith.andi %1, %24 : i8
    %64 = arith.andi %1, %25 : i8
    %65, %66 = affine.for %i_2 = %21 to %13 iter_args(%67 = %63, %68 = %64) -> (i8, i8) {
      %69 = affine.load %rows[%i_2] : memref<?xi64>
      %70 = arith.cmpi slt, %69, %2 : i64
      %71 = arith.addi %69, %15 : i64
      %72 = arith.select %70, %71, %69 : i64
      %73 = arith.cmpi sge, %72, %2 : i64
      %74 = arith.extui %73 : i1 to i8
      %75 = arith.cmpi slt, %72, %15 : i64
      %76 = arith.extui %75 : i1 to i8
      %77 = arith.andi %74, %76 : i8
      %78 = arith.andi %67, %77 : i8
      %79 = arith.cmpi eq, %69, %4 : i64
      %80 = arith.andi %79, %20 : i1
      %81 = arith.ori %19, %80 : i1
      %82 = arith.select %81, %6, %3 : i64
      %83 = arith.remsi %69, %82 : i64
      %84 = arith.addi %83, %82 : i64
      %85 = arith.xori %83, %82 : i64
      %86 = arith.cmpi slt, %85, %2 : i64
      %87 = arith.cmpi ne, %83, %2 : i64
      %88 = arith.andi %87, %86 : i1
      %89 = arith.select %88, %84, %83 : i64
      %90 = arith.select %19, %2, %89 : i64
      %91 = arith.cmpi slt, %90, %2 : i64
      %92 = arith.addi %90, %16 : i64
      %93 = arith.select %91, %92, %90 : i64
      %94 = arith.cmpi sge, %93, %2 : i64
      %95 = arith.extui %94 : i1 to i8
      %96 = arith.cmpi slt, %93, %16 : i64
      %97 = arith.extui %96 : i1 to i8
      %98 = arith.andi %95, %97 : i8
      %99 = arith.andi %68, %98 : i8
      %100 = arith.index_cast %93 : i64 to index
      %101 = memref.load %x[%100] : memref<?xf64>
      affine.store %101, %out1_1[%i_2] : memref<?xf64>
      affine.yield %78, %99 : i8, i8
    }
    affine.store %66, %18[] : memref<i8>
    %102 = arith.cmpi ne, %65, %17 : i8
    cf.assert %102, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    affine.parallel (%i_3) = (0) to (symbol(%13)) {
      %103 = affine.load %rows[%i_3] : memref<?xi64>
      %104 = arith.cmpi slt, %103, %2 : i64
      %105 = arith.addi %103, %15 : i64
      %106 = arith.select %104, %105, %103 : i64
      %107 = arith.index_cast %106 : i64 to index
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%12) step 8 {
        %108 = vector.load %table[%107, %j] : memref<?x?xf32>, vector<8xf32>
        %109 = arith.mulf %108, %8 : vector<8xf32>
        affine.vector_store %109, %out0_1[%i_3, %j] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_1 = max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%12) to %12 step 8 {
        %110 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %12)
        %111 = vector.create_mask %110 : vector<8xi1>
        %112 = vector.maskedload %table[%107, %j_1], %111, %9 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %113 = arith.mulf %112, %8 : vector<8xf32>
        vector.maskedstore %out0_1[%i_3, %j_1], %111, %113 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
    }
    %114 = affine.load %18[] : memref<i8>
    %115 = arith.cmpi ne, %114, %17 : i8
    cf.assert %115, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
    func.return
  }
  func.func @program_shapes(%table: memref<?x?xf32> {llvm.noalias}, %rows: memref<?xi64> {llvm.noalias}, %x: memref<?xf64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : index
    %2 = memref.dim %table, %1 : memref<?x?xf32>
    %3 = memref.dim %rows, %0 : memref<?xi64>
    func.return %3, %2, %3 : index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%table: memref<?x?xf32> {llvm.noalias}, %rows: memref<?xi64> {llvm.noalias}, %x: memref<?xf64> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}) {
    %c32768 = arith.constant 32768 : index
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : i8
    %2 = arith.constant 0 : i64
    %3 = arith.constant 3 : i64
    %4 = arith.constant -9223372036854775808 : i64
    %5 = arith.constant -1 : i64
    %6 = arith.constant 1 : i64
    %7 = arith.constant 2.000000e+00 : f32
    %8 = arith.constant dense<2.000000e+00> : vector<8xf32>
    %9 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %10 = memref.dim %table, %0 : memref<?x?xf32>
    %11 = arith.constant 1 : index
    %12 = memref.dim %table, %11 : memref<?x?xf32>
    %13 = memref.dim %rows, %0 : memref<?xi64>
    %14 = memref.dim %x, %0 : memref<?xf64>
    %15 = arith.index_cast %10 : index to i64
    %16 = arith.index_cast %14 : index to i64
    %17 = arith.constant 0 : i8
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%13, %12], strides: [%12, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %18 = memref.alloca() {alignment = 64 : i64} : memref<i8>
    %19 = arith.cmpi eq, %3, %2 : i64
    %20 = arith.cmpi eq, %3, %5 : i64
    %21 = arith.shrsi %13, %c15 : index
    %22 = arith.muli %21, %c32768 overflow<nsw> : index
    %23 = arith.maxsi %22, %c0 : index
    %24 = arith.constant -1 : i8
    %25 = arith.constant -1 : i8
    %26 = arith.constant -1 : i8
    %27 = arith.constant -1 : i8
    %28 = arith.constant 0 : index
    %29 = arith.constant 1 : index
    %30 = arith.constant -1 : i8
    %31 = arith.constant -1 : i8
    %32 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    %33 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %30, %32[%28] : memref<64xi8>
    memref.store %31, %33[%28] : memref<64xi8>
    %34 = arith.subi %23, %c0 : index
    %35 = arith.ceildivsi %34, %c32768 : index
    %36 = arith.maxsi %35, %28 : index
    %37 = arith.constant 64 : index
    %38 = arith.ceildivsi %36, %37 : index
    %39 = arith.maxsi %38, %29 : index
    %40 = arith.ceildivsi %36, %39 : index
    %41 = arith.muli %39, %c32768 : index
    %42 = arith.constant 0 : index
    %43 = arith.maxsi %40, %42 : index
    %44 = arith.minsi %41, %23 : index
    %45 = arith.constant 32768 : index
    %46 = arith.ceildivsi %44, %45 : index
    %47 = arith.constant 0 : index
    %48 = arith.maxsi %46, %47 : index
    %49 = arith.constant 1245187 : index
    %50 = arith.muli %48, %49 : index
    %51 = arith.constant 9 : index
    %52 = arith.addi %51, %50 : index
    %53 = arith.muli %43, %52 : index
    %54 = arith.constant 32768 : index
    %55 = arith.cmpi sge, %53, %54 : index
    "omp.parallel"(%55) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%28, %40, %29) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%56: index):
          %57 = arith.muli %56, %41 : index
          %58 = arith.addi %c0, %57 : index
          %59 = arith.addi %58, %41 : index
          %60 = arith.minsi %59, %23 : index
          %61, %62 = scf.for %i_strip = %58 to %60 step %c32768 iter_args(%63 = %30, %64 = %31) -> (i8, i8) {
            %65, %66 = scf.for %i = %c0 to %c32768 step %c1 iter_args(%67 = %24, %68 = %25) -> (i8, i8) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %69 = memref.load %rows[%i_1] : memref<?xi64>
              %70 = arith.cmpi slt, %69, %2 : i64
              %71 = arith.addi %69, %15 : i64
              %72 = arith.select %70, %71, %69 : i64
              %73 = arith.cmpi sge, %72, %2 : i64
              %74 = arith.extui %73 : i1 to i8
              %75 = arith.cmpi slt, %72, %15 : i64
              %76 = arith.extui %75 : i1 to i8
              %77 = arith.andi %74, %76 : i8
              %78 = arith.andi %67, %77 : i8
              %79 = arith.cmpi eq, %69, %4 : i64
              %80 = arith.andi %79, %20 : i1
              %81 = arith.ori %19, %80 : i1
              %82 = arith.select %81, %6, %3 : i64
              %83 = arith.remsi %69, %82 : i64
              %84 = arith.addi %83, %82 : i64
              %85 = arith.xori %83, %82 : i64
              %86 = arith.cmpi slt, %85, %2 : i64
              %87 = arith.cmpi ne, %83, %2 : i64
              %88 = arith.andi %87, %86 : i1
              %89 = arith.select %88, %84, %83 : i64
              %90 = arith.select %19, %2, %89 : i64
              %91 = arith.cmpi slt, %90, %2 : i64
              %92 = arith.addi %90, %16 : i64
              %93 = arith.select %91, %92, %90 : i64
              %94 = arith.cmpi sge, %93, %2 : i64
              %95 = arith.extui %94 : i1 to i8
              %96 = arith.cmpi slt, %93, %16 : i64
              %97 = arith.extui %96 : i1 to i8
              %98 = arith.andi %95, %97 : i8
              %99 = arith.andi %68, %98 : i8
              %100 = arith.index_cast %93 : i64 to index
              %101 = memref.load %x[%100] : memref<?xf64>
              memref.store %101, %out1_1[%i_1] : memref<?xf64>
              scf.yield %78, %99 : i8, i8
            }
            %102 = arith.andi %63, %65 : i8
            %103 = arith.andi %64, %66 : i8
            scf.yield %102, %103 : i8, i8
          }
          memref.store %61, %32[%56] : memref<64xi8>
          memref.store %62, %33[%56] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %104 = arith.constant 1 : index
    %105 = arith.subi %40, %104 : index
    %106 = arith.constant 0 : index
    %107 = arith.constant 2 : index
    scf.for %108 = %106 to %105 step %107 {
      %109 = arith.addi %108, %104 : index
      %110 = memref.load %32[%108] : memref<64xi8>
      %111 = memref.load %32[%109] : memref<64xi8>
      %112 = arith.andi %110, %111 : i8
      memref.store %112, %32[%108] : memref<64xi8>
      %113 = memref.load %33[%108] : memref<64xi8>
      %114 = memref.load %33[%109] : memref<64xi8>
      %115 = arith.andi %113, %114 : i8
      memref.store %115, %33[%108] : memref<64xi8>
    }
    %116 = arith.constant 2 : index
    %117 = arith.subi %40, %116 : index
    %118 = arith.constant 0 : index
    %119 = arith.constant 4 : index
    scf.for %120 = %118 to %117 step %119 {
      %121 = arith.addi %120, %116 : index
      %122 = memref.load %32[%120] : memref<64xi8>
      %123 = memref.load %32[%121] : memref<64xi8>
      %124 = arith.andi %122, %123 : i8
      memref.store %124, %32[%120] : memref<64xi8>
      %125 = memref.load %33[%120] : memref<64xi8>
      %126 = memref.load %33[%121] : memref<64xi8>
      %127 = arith.andi %125, %126 : i8
      memref.store %127, %33[%120] : memref<64xi8>
    }
    %128 = arith.constant 4 : index
    %129 = arith.subi %40, %128 : index
    %130 = arith.constant 0 : index
    %131 = arith.constant 8 : index
    scf.for %132 = %130 to %129 step %131 {
      %133 = arith.addi %132, %128 : index
      %134 = memref.load %32[%132] : memref<64xi8>
      %135 = memref.load %32[%133] : memref<64xi8>
      %136 = arith.andi %134, %135 : i8
      memref.store %136, %32[%132] : memref<64xi8>
      %137 = memref.load %33[%132] : memref<64xi8>
      %138 = memref.load %33[%133] : memref<64xi8>
      %139 = arith.andi %137, %138 : i8
      memref.store %139, %33[%132] : memref<64xi8>
    }
    %140 = arith.constant 8 : index
    %141 = arith.subi %40, %140 : index
    %142 = arith.constant 0 : index
    %143 = arith.constant 16 : index
    scf.for %144 = %142 to %141 step %143 {
      %145 = arith.addi %144, %140 : index
      %146 = memref.load %32[%144] : memref<64xi8>
      %147 = memref.load %32[%145] : memref<64xi8>
      %148 = arith.andi %146, %147 : i8
      memref.store %148, %32[%144] : memref<64xi8>
      %149 = memref.load %33[%144] : memref<64xi8>
      %150 = memref.load %33[%145] : memref<64xi8>
      %151 = arith.andi %149, %150 : i8
      memref.store %151, %33[%144] : memref<64xi8>
    }
    %152 = arith.constant 16 : index
    %153 = arith.subi %40, %152 : index
    %154 = arith.constant 0 : index
    %155 = arith.constant 32 : index
    scf.for %156 = %154 to %153 step %155 {
      %157 = arith.addi %156, %152 : index
      %158 = memref.load %32[%156] : memref<64xi8>
      %159 = memref.load %32[%157] : memref<64xi8>
      %160 = arith.andi %158, %159 : i8
      memref.store %160, %32[%156] : memref<64xi8>
      %161 = memref.load %33[%156] : memref<64xi8>
      %162 = memref.load %33[%157] : memref<64xi8>
      %163 = arith.andi %161, %162 : i8
      memref.store %163, %33[%156] : memref<64xi8>
    }
    %164 = arith.constant 32 : index
    %165 = arith.subi %40, %164 : index
    %166 = arith.constant 0 : index
    %167 = arith.constant 64 : index
    scf.for %168 = %166 to %165 step %167 {
      %169 = arith.addi %168, %164 : index
      %170 = memref.load %32[%168] : memref<64xi8>
      %171 = memref.load %32[%169] : memref<64xi8>
      %172 = arith.andi %170, %171 : i8
      memref.store %172, %32[%168] : memref<64xi8>
      %173 = memref.load %33[%168] : memref<64xi8>
      %174 = memref.load %33[%169] : memref<64xi8>
      %175 = arith.andi %173, %174 : i8
      memref.store %175, %33[%168] : memref<64xi8>
    }
    %176 = memref.load %32[%28] : memref<64xi8>
    %177 = arith.andi %26, %176 : i8
    %178 = memref.load %33[%28] : memref<64xi8>
    %179 = arith.andi %27, %178 : i8
    %180 = arith.andi %1, %177 : i8
    %181 = arith.andi %1, %179 : i8
    %182, %183 = scf.for %i_2 = %23 to %13 step %c1 iter_args(%184 = %180, %185 = %181) -> (i8, i8) {
      %186 = memref.load %rows[%i_2] : memref<?xi64>
      %187 = arith.cmpi slt, %186, %2 : i64
      %188 = arith.addi %186, %15 : i64
      %189 = arith.select %187, %188, %186 : i64
      %190 = arith.cmpi sge, %189, %2 : i64
      %191 = arith.extui %190 : i1 to i8
      %192 = arith.cmpi slt, %189, %15 : i64
      %193 = arith.extui %192 : i1 to i8
      %194 = arith.andi %191, %193 : i8
      %195 = arith.andi %184, %194 : i8
      %196 = arith.cmpi eq, %186, %4 : i64
      %197 = arith.andi %196, %20 : i1
      %198 = arith.ori %19, %197 : i1
      %199 = arith.select %198, %6, %3 : i64
      %200 = arith.remsi %186, %199 : i64
      %201 = arith.addi %200, %199 : i64
      %202 = arith.xori %200, %199 : i64
      %203 = arith.cmpi slt, %202, %2 : i64
      %204 = arith.cmpi ne, %200, %2 : i64
      %205 = arith.andi %204, %203 : i1
      %206 = arith.select %205, %201, %200 : i64
      %207 = arith.select %19, %2, %206 : i64
      %208 = arith.cmpi slt, %207, %2 : i64
      %209 = arith.addi %207, %16 : i64
      %210 = arith.select %208, %209, %207 : i64
      %211 = arith.cmpi sge, %210, %2 : i64
      %212 = arith.extui %211 : i1 to i8
      %213 = arith.cmpi slt, %210, %16 : i64
      %214 = arith.extui %213 : i1 to i8
      %215 = arith.andi %212, %214 : i8
      %216 = arith.andi %185, %215 : i8
      %217 = arith.index_cast %210 : i64 to index
      %218 = memref.load %x[%217] : memref<?xf64>
      memref.store %218, %out1_1[%i_2] : memref<?xf64>
      scf.yield %195, %216 : i8, i8
    }
    memref.store %183, %18[] : memref<i8>
    %219 = arith.cmpi ne, %182, %17 : i8
    cf.assert %219, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    %220 = arith.constant 0 : index
    %221 = arith.maxsi %13, %220 : index
    %222 = arith.constant 3 : index
    %223 = arith.shrsi %12, %222 : index
    %224 = arith.constant 8 : index
    %225 = arith.muli %223, %224 : index
    %226 = arith.constant 8 : index
    %227 = arith.ceildivsi %225, %226 : index
    %228 = arith.constant 0 : index
    %229 = arith.maxsi %227, %228 : index
    %230 = arith.constant 5 : index
    %231 = arith.muli %229, %230 : index
    %232 = arith.constant 0 : index
    %233 = arith.maxsi %225, %232 : index
    %234 = arith.subi %12, %233 : index
    %235 = arith.constant 8 : index
    %236 = arith.ceildivsi %234, %235 : index
    %237 = arith.constant 0 : index
    %238 = arith.maxsi %236, %237 : index
    %239 = arith.constant 7 : index
    %240 = arith.muli %238, %239 : index
    %241 = arith.constant 11 : index
    %242 = arith.addi %241, %231 : index
    %243 = arith.addi %242, %240 : index
    %244 = arith.muli %221, %243 : index
    %245 = arith.constant 32768 : index
    %246 = arith.cmpi sge, %244, %245 : index
    "omp.parallel"(%246) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %13, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_3: index):
          %247 = memref.load %rows[%i_3] : memref<?xi64>
          %248 = arith.cmpi slt, %247, %2 : i64
          %249 = arith.addi %247, %15 : i64
          %250 = arith.select %248, %249, %247 : i64
          %251 = arith.index_cast %250 : i64 to index
          %252 = arith.shrsi %12, %c3 : index
          %253 = arith.muli %252, %c8 overflow<nsw> : index
          scf.for %j = %c0 to %253 step %c8 {
            %254 = vector.load %table[%251, %j] : memref<?x?xf32>, vector<8xf32>
            %255 = arith.mulf %254, %8 : vector<8xf32>
            vector.store %255, %out0_1[%i_3, %j] : memref<?x?xf32>, vector<8xf32>
          }
          %256 = arith.maxsi %253, %c0 : index
          scf.for %j_1 = %256 to %12 step %c8 {
            %257 = arith.subi %12, %j_1 overflow<nsw> : index
            %258 = vector.create_mask %257 : vector<8xi1>
            %259 = vector.maskedload %table[%251, %j_1], %258, %9 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %260 = arith.mulf %259, %8 : vector<8xf32>
            vector.maskedstore %out0_1[%i_3, %j_1], %258, %260 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %261 = memref.load %18[] : memref<i8>
    %262 = arith.cmpi ne, %261, %17 : i8
    cf.assert %262, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
    func.return
  }
  func.func @program_shapes(%table: memref<?x?xf32> {llvm.noalias}, %rows: memref<?xi64> {llvm.noalias}, %x: memref<?xf64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : index
    %2 = memref.dim %table, %1 : memref<?x?xf32>
    %3 = memref.dim %rows, %0 : memref<?xi64>
    func.return %3, %2, %3 : index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/gather_scatter.py:7: IndexError: index is out of bounds for axis 0 with size table.shape[0]", "tests/corpus/gather_scatter.py:8: IndexError: index is out of bounds for axis 0 with size x.shape[0]"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%table: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %table_size0: i64, %table_stride0: i64, %rows: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %rows_size0: i64, %x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(32768) : i64
    %1 = llvm.mlir.constant(15) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(8) : i64
    %5 = llvm.mlir.constant(3) : i64
    %6 = llvm.alloca %3 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %7 = llvm.mlir.constant(64) : i64
    %8 = llvm.alloca %7 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %9 = llvm.alloca %7 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %10 = llvm.mlir.constant(1245187) : i64
    %11 = llvm.mlir.constant(9) : i64
    %12 = llvm.mlir.constant(104) : i64
    %13 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %14 = llvm.mlir.constant(16) : i64
    %15 = llvm.mlir.constant(24) : i64
    %16 = llvm.mlir.constant(32) : i64
    %17 = llvm.mlir.constant(40) : i64
    %18 = llvm.mlir.constant(48) : i64
    %19 = llvm.mlir.constant(56) : i64
    %20 = llvm.mlir.constant(72) : i64
    %21 = llvm.mlir.constant(80) : i64
    %22 = llvm.mlir.constant(88) : i64
    %23 = llvm.mlir.constant(96) : i64
    %24 = llvm.mlir.constant(2) : i64
    %25 = llvm.mlir.constant(4) : i64
    %26 = llvm.mlir.constant(1 : i32) : i32
    %27 = llvm.mlir.constant(5) : i64
    %28 = llvm.mlir.constant(7) : i64
    %29 = llvm.mlir.constant(11) : i64
    %30 = llvm.alloca %18 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %31 = llvm.mlir.constant(2 : i32) : i32
    %32 = llvm.mlir.constant(0 : i32) : i32
    %33 = llvm.mlir.constant(1 : i8) : i8
    %34 = llvm.mlir.constant(0) : i64
    %35 = llvm.mlir.constant(3) : i64
    %36 = llvm.mlir.constant(-9223372036854775808) : i64
    %37 = llvm.mlir.constant(-1) : i64
    %38 = llvm.mlir.constant(1) : i64
    %39 = llvm.mlir.constant(2.000000e+00 : f32) : f32
    %40 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %41 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %42 = llvm.mlir.constant(0 : i8) : i8
    %43 = llvm.icmp "eq" %35, %34 : i64
    %44 = llvm.icmp "eq" %35, %37 : i64
    %45 = llvm.ashr %rows_size0, %1 : i64
    %46 = llvm.mul %45, %0 overflow<nsw> : i64
    %47 = llvm.intr.smax(%46, %2) : (i64, i64) -> i64
    %48 = llvm.mlir.constant(-1 : i8) : i8
    %49 = llvm.mlir.constant(-1 : i8) : i8
    %50 = llvm.mlir.constant(-1 : i8) : i8
    %51 = llvm.mlir.constant(-1 : i8) : i8
    %52 = llvm.mlir.constant(-1 : i8) : i8
    %53 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %52, %8 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.store %53, %9 {alignment = 1 : i64} : i8, !llvm.ptr
    %54 = llvm.sub %47, %2 : i64
    %55 = llvm.sdiv %54, %0 : i64
    %56 = llvm.srem %54, %0 : i64
    %57 = llvm.icmp "ne" %56, %2 : i64
    %58 = llvm.xor %56, %0 : i64
    %59 = llvm.icmp "sge" %58, %2 : i64
    %60 = llvm.and %57, %59 : i1
    %61 = llvm.add %55, %3 : i64
    %62 = llvm.select %60, %61, %55 : i1, i64
    %63 = llvm.intr.smax(%62, %2) : (i64, i64) -> i64
    %64 = llvm.sdiv %63, %7 : i64
    %65 = llvm.srem %63, %7 : i64
    %66 = llvm.icmp "ne" %65, %2 : i64
    %67 = llvm.xor %65, %7 : i64
    %68 = llvm.icmp "sge" %67, %2 : i64
    %69 = llvm.and %66, %68 : i1
    %70 = llvm.add %64, %3 : i64
    %71 = llvm.select %69, %70, %64 : i1, i64
    %72 = llvm.intr.smax(%71, %3) : (i64, i64) -> i64
    %73 = llvm.sdiv %63, %72 : i64
    %74 = llvm.srem %63, %72 : i64
    %75 = llvm.icmp "ne" %74, %2 : i64
    %76 = llvm.xor %74, %72 : i64
    %77 = llvm.icmp "sge" %76, %2 : i64
    %78 = llvm.and %75, %77 : i1
    %79 = llvm.add %73, %3 : i64
    %80 = llvm.select %78, %79, %73 : i1, i64
    %81 = llvm.mul %72, %0 : i64
    %82 = llvm.intr.smax(%80, %2) : (i64, i64) -> i64
    %83 = llvm.intr.smin(%81, %47) : (i64, i64) -> i64
    %84 = llvm.sdiv %83, %0 : i64
    %85 = llvm.srem %83, %0 : i64
    %86 = llvm.icmp "ne" %85, %2 : i64
    %87 = llvm.xor %85, %0 : i64
    %88 = llvm.icmp "sge" %87, %2 : i64
    %89 = llvm.and %86, %88 : i1
    %90 = llvm.add %84, %3 : i64
    %91 = llvm.select %89, %90, %84 : i1, i64
    %92 = llvm.intr.smax(%91, %2) : (i64, i64) -> i64
    %93 = llvm.mul %92, %10 : i64
    %94 = llvm.add %11, %93 : i64
    %95 = llvm.mul %82, %94 : i64
    %96 = llvm.icmp "sge" %95, %0 : i64
    %97 = llvm.icmp "sgt" %80, %2 : i64
    %98 = llvm.select %97, %80, %2 : i1, i64
    llvm.cond_br %96, ^bb1, ^bb2
  ^bb1:
    llvm.store %80, %13 {alignment = 8 : i64} : i64, !llvm.ptr
    %99 = llvm.getelementptr inbounds %13[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %81, %99 {alignment = 8 : i64} : i64, !llvm.ptr
    %100 = llvm.getelementptr inbounds %13[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %47, %100 {alignment = 8 : i64} : i64, !llvm.ptr
    %101 = llvm.getelementptr inbounds %13[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %101 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %102 = llvm.getelementptr inbounds %13[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows_size0, %102 {alignment = 8 : i64} : i64, !llvm.ptr
    %103 = llvm.getelementptr inbounds %13[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %103 {alignment = 8 : i64} : i64, !llvm.ptr
    %104 = llvm.getelementptr inbounds %13[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %44, %104 {alignment = 8 : i64} : i1, !llvm.ptr
    %105 = llvm.getelementptr inbounds %13[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %43, %105 {alignment = 8 : i64} : i1, !llvm.ptr
    %106 = llvm.getelementptr inbounds %13[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %106 {alignment = 8 : i64} : i64, !llvm.ptr
    %107 = llvm.getelementptr inbounds %13[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %107 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %108 = llvm.getelementptr inbounds %13[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %108 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %109 = llvm.getelementptr inbounds %13[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %8, %109 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %110 = llvm.getelementptr inbounds %13[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %9, %110 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %111 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %112 = llvm.call @stepwell_parallel_for(%111, %13, %98, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%112 : i32)
  ^bb2:
    %113 = llvm.call @program.parallel0(%2, %98, %80, %81, %47, %rows, %rows_size0, %table_size0, %44, %43, %x_size0, %x, %out1, %8, %9) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i1, i1, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%113 : i32)
  ^bb3(%114: i32):
    %115 = llvm.sub %80, %3 : i64
    %116 = llvm.icmp "slt" %2, %115 : i64
    llvm.cond_br %116, ^bb4(%2 : i64), ^bb5
  ^bb4(%117: i64):
    %118 = llvm.add %117, %3 : i64
    %119 = llvm.getelementptr inbounds %8[%117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %120 = llvm.load %119 {alignment = 1 : i64} : !llvm.ptr -> i8
    %121 = llvm.getelementptr inbounds %8[%118] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %122 = llvm.load %121 {alignment = 1 : i64} : !llvm.ptr -> i8
    %123 = llvm.and %120, %122 : i8
    llvm.store %123, %119 {alignment = 1 : i64} : i8, !llvm.ptr
    %124 = llvm.getelementptr inbounds %9[%117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %125 = llvm.load %124 {alignment = 1 : i64} : !llvm.ptr -> i8
    %126 = llvm.getelementptr inbounds %9[%118] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %127 = llvm.load %126 {alignment = 1 : i64} : !llvm.ptr -> i8
    %128 = llvm.and %125, %127 : i8
    llvm.store %128, %124 {alignment = 1 : i64} : i8, !llvm.ptr
    %129 = llvm.add %117, %24 overflow<nsw> : i64
    %130 = llvm.icmp "slt" %129, %115 : i64
    llvm.cond_br %130, ^bb4(%129 : i64), ^bb5
  ^bb5:
    %131 = llvm.sub %80, %24 : i64
    %132 = llvm.icmp "slt" %2, %131 : i64
    llvm.cond_br %132, ^bb6(%2 : i64), ^bb7
  ^bb6(%133: i64):
    %134 = llvm.add %133, %24 : i64
    %135 = llvm.getelementptr inbounds %8[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %136 = llvm.load %135 {alignment = 1 : i64} : !llvm.ptr -> i8
    %137 = llvm.getelementptr inbounds %8[%134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %138 = llvm.load %137 {alignment = 1 : i64} : !llvm.ptr -> i8
    %139 = llvm.and %136, %138 : i8
    llvm.store %139, %135 {alignment = 1 : i64} : i8, !llvm.ptr
    %140 = llvm.getelementptr inbounds %9[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %141 = llvm.load %140 {alignment = 1 : i64} : !llvm.ptr -> i8
    %142 = llvm.getelementptr inbounds %9[%134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %143 = llvm.load %142 {alignment = 1 : i64} : !llvm.ptr -> i8
    %144 = llvm.and %141, %143 : i8
    llvm.store %144, %140 {alignment = 1 : i64} : i8, !llvm.ptr
    %145 = llvm.add %133, %25 overflow<nsw> : i64
    %146 = llvm.icmp "slt" %145, %131 : i64
    llvm.cond_br %146, ^bb6(%145 : i64), ^bb7
  ^bb7:
    %147 = llvm.sub %80, %25 : i64
    %148 = llvm.icmp "slt" %2, %147 : i64
    llvm.cond_br %148, ^bb8(%2 : i64), ^bb9
  ^bb8(%149: i64):
    %150 = llvm.add %149, %25 : i64
    %151 = llvm.getelementptr inbounds %8[%149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %152 = llvm.load %151 {alignment = 1 : i64} : !llvm.ptr -> i8
    %153 = llvm.getelementptr inbounds %8[%150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %154 = llvm.load %153 {alignment = 1 : i64} : !llvm.ptr -> i8
    %155 = llvm.and %152, %154 : i8
    llvm.store %155, %151 {alignment = 1 : i64} : i8, !llvm.ptr
    %156 = llvm.getelementptr inbounds %9[%149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %157 = llvm.load %156 {alignment = 1 : i64} : !llvm.ptr -> i8
    %158 = llvm.getelementptr inbounds %9[%150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %159 = llvm.load %158 {alignment = 1 : i64} : !llvm.ptr -> i8
    %160 = llvm.and %157, %159 : i8
    llvm.store %160, %156 {alignment = 1 : i64} : i8, !llvm.ptr
    %161 = llvm.add %149, %4 overflow<nsw> : i64
    %162 = llvm.icmp "slt" %161, %147 : i64
    llvm.cond_br %162, ^bb8(%161 : i64), ^bb9
  ^bb9:
    %163 = llvm.sub %80, %4 : i64
    %164 = llvm.icmp "slt" %2, %163 : i64
    llvm.cond_br %164, ^bb10(%2 : i64), ^bb11
  ^bb10(%165: i64):
    %166 = llvm.add %165, %4 : i64
    %167 = llvm.getelementptr inbounds %8[%165] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %168 = llvm.load %167 {alignment = 1 : i64} : !llvm.ptr -> i8
    %169 = llvm.getelementptr inbounds %8[%166] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %170 = llvm.load %169 {alignment = 1 : i64} : !llvm.ptr -> i8
    %171 = llvm.and %168, %170 : i8
    llvm.store %171, %167 {alignment = 1 : i64} : i8, !llvm.ptr
    %172 = llvm.getelementptr inbounds %9[%165] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %173 = llvm.load %172 {alignment = 1 : i64} : !llvm.ptr -> i8
    %174 = llvm.getelementptr inbounds %9[%166] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %175 = llvm.load %174 {alignment = 1 : i64} : !llvm.ptr -> i8
    %176 = llvm.and %173, %175 : i8
    llvm.store %176, %172 {alignment = 1 : i64} : i8, !llvm.ptr
    %177 = llvm.add %165, %14 overflow<nsw> : i64
    %178 = llvm.icmp "slt" %177, %163 : i64
    llvm.cond_br %178, ^bb10(%177 : i64), ^bb11
  ^bb11:
    %179 = llvm.sub %80, %14 : i64
    %180 = llvm.icmp "slt" %2, %179 : i64
    llvm.cond_br %180, ^bb12(%2 : i64), ^bb13
  ^bb12(%181: i64):
    %182 = llvm.add %181, %14 : i64
    %183 = llvm.getelementptr inbounds %8[%181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %184 = llvm.load %183 {alignment = 1 : i64} : !llvm.ptr -> i8
    %185 = llvm.getelementptr inbounds %8[%182] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %186 = llvm.load %185 {alignment = 1 : i64} : !llvm.ptr -> i8
    %187 = llvm.and %184, %186 : i8
    llvm.store %187, %183 {alignment = 1 : i64} : i8, !llvm.ptr
    %188 = llvm.getelementptr inbounds %9[%181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %189 = llvm.load %188 {alignment = 1 : i64} : !llvm.ptr -> i8
    %190 = llvm.getelementptr inbounds %9[%182] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %191 = llvm.load %190 {alignment = 1 : i64} : !llvm.ptr -> i8
    %192 = llvm.and %189, %191 : i8
    llvm.store %192, %188 {alignment = 1 : i64} : i8, !llvm.ptr
    %193 = llvm.add %181, %16 overflow<nsw> : i64
    %194 = llvm.icmp "slt" %193, %179 : i64
    llvm.cond_br %194, ^bb12(%193 : i64), ^bb13
  ^bb13:
    %195 = llvm.sub %80, %16 : i64
    %196 = llvm.icmp "slt" %2, %195 : i64
    llvm.cond_br %196, ^bb14(%2 : i64), ^bb15
  ^bb14(%197: i64):
    %198 = llvm.add %197, %16 : i64
    %199 = llvm.getelementptr inbounds %8[%197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %200 = llvm.load %199 {alignment = 1 : i64} : !llvm.ptr -> i8
    %201 = llvm.getelementptr inbounds %8[%198] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %202 = llvm.load %201 {alignment = 1 : i64} : !llvm.ptr -> i8
    %203 = llvm.and %200, %202 : i8
    llvm.store %203, %199 {alignment = 1 : i64} : i8, !llvm.ptr
    %204 = llvm.getelementptr inbounds %9[%197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %205 = llvm.load %204 {alignment = 1 : i64} : !llvm.ptr -> i8
    %206 = llvm.getelementptr inbounds %9[%198] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %207 = llvm.load %206 {alignment = 1 : i64} : !llvm.ptr -> i8
    %208 = llvm.and %205, %207 : i8
    llvm.store %208, %204 {alignment = 1 : i64} : i8, !llvm.ptr
    %209 = llvm.add %197, %7 overflow<nsw> : i64
    %210 = llvm.icmp "slt" %209, %195 : i64
    llvm.cond_br %210, ^bb14(%209 : i64), ^bb15
  ^bb15:
    %211 = llvm.load %8 {alignment = 1 : i64} : !llvm.ptr -> i8
    %212 = llvm.and %50, %211 : i8
    %213 = llvm.load %9 {alignment = 1 : i64} : !llvm.ptr -> i8
    %214 = llvm.and %51, %213 : i8
    %215 = llvm.and %33, %212 : i8
    %216 = llvm.and %33, %214 : i8
    %217 = llvm.icmp "slt" %47, %rows_size0 : i64
    llvm.cond_br %217, ^bb16(%47, %215, %216 : i64, i8, i8), ^bb17(%215, %216 : i8, i8)
  ^bb16(%i: i64, %218: i8, %219: i8):
    %220 = llvm.getelementptr inbounds %rows[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %221 = llvm.load %220 {alignment = 8 : i64} : !llvm.ptr -> i64
    %222 = llvm.icmp "slt" %221, %34 : i64
    %223 = llvm.add %221, %table_size0 : i64
    %224 = llvm.select %222, %223, %221 : i1, i64
    %225 = llvm.icmp "sge" %224, %34 : i64
    %226 = llvm.zext %225 : i1 to i8
    %227 = llvm.icmp "slt" %224, %table_size0 : i64
    %228 = llvm.zext %227 : i1 to i8
    %229 = llvm.and %226, %228 : i8
    %230 = llvm.and %218, %229 : i8
    %231 = llvm.icmp "eq" %221, %36 : i64
    %232 = llvm.and %231, %44 : i1
    %233 = llvm.or %43, %232 : i1
    %234 = llvm.select %233, %38, %35 : i1, i64
    %235 = llvm.srem %221, %234 : i64
    %236 = llvm.add %235, %234 : i64
    %237 = llvm.xor %235, %234 : i64
    %238 = llvm.icmp "slt" %237, %34 : i64
    %239 = llvm.icmp "ne" %235, %34 : i64
    %240 = llvm.and %239, %238 : i1
    %241 = llvm.select %240, %236, %235 : i1, i64
    %242 = llvm.select %43, %34, %241 : i1, i64
    %243 = llvm.icmp "slt" %242, %34 : i64
    %244 = llvm.add %242, %x_size0 : i64
    %245 = llvm.select %243, %244, %242 : i1, i64
    %246 = llvm.icmp "sge" %245, %34 : i64
    %247 = llvm.zext %246 : i1 to i8
    %248 = llvm.icmp "slt" %245, %x_size0 : i64
    %249 = llvm.zext %248 : i1 to i8
    %250 = llvm.and %247, %249 : i8
    %251 = llvm.and %219, %250 : i8
    %252 = llvm.getelementptr inbounds %x[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %253 = llvm.load %252 {alignment = 8 : i64} : !llvm.ptr -> f64
    %254 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %253, %254 {alignment = 8 : i64} : f64, !llvm.ptr
    %255 = llvm.add %i, %3 overflow<nsw> : i64
    %256 = llvm.icmp "slt" %255, %rows_size0 : i64
    llvm.cond_br %256, ^bb16(%255, %230, %251 : i64, i8, i8), ^bb17(%230, %251 : i8, i8)
  ^bb17(%257: i8, %258: i8):
    llvm.store %258, %6 {alignment = 1 : i64} : i8, !llvm.ptr
    %259 = llvm.icmp "ne" %257, %42 : i8
    llvm.cond_br %259, ^bb18, ^bb23(%26 : i32)
  ^bb18:
    %260 = llvm.intr.smax(%rows_size0, %2) : (i64, i64) -> i64
    %261 = llvm.ashr %table_stride0, %5 : i64
    %262 = llvm.mul %261, %4 : i64
    %263 = llvm.sdiv %262, %4 : i64
    %264 = llvm.srem %262, %4 : i64
    %265 = llvm.icmp "ne" %264, %2 : i64
    %266 = llvm.xor %264, %4 : i64
    %267 = llvm.icmp "sge" %266, %2 : i64
    %268 = llvm.and %265, %267 : i1
    %269 = llvm.add %263, %3 : i64
    %270 = llvm.select %268, %269, %263 : i1, i64
    %271 = llvm.intr.smax(%270, %2) : (i64, i64) -> i64
    %272 = llvm.mul %271, %27 : i64
    %273 = llvm.intr.smax(%262, %2) : (i64, i64) -> i64
    %274 = llvm.sub %table_stride0, %273 : i64
    %275 = llvm.sdiv %274, %4 : i64
    %276 = llvm.srem %274, %4 : i64
    %277 = llvm.icmp "ne" %276, %2 : i64
    %278 = llvm.xor %276, %4 : i64
    %279 = llvm.icmp "sge" %278, %2 : i64
    %280 = llvm.and %277, %279 : i1
    %281 = llvm.add %275, %3 : i64
    %282 = llvm.select %280, %281, %275 : i1, i64
    %283 = llvm.intr.smax(%282, %2) : (i64, i64) -> i64
    %284 = llvm.mul %283, %28 : i64
    %285 = llvm.add %29, %272 : i64
    %286 = llvm.add %285, %284 : i64
    %287 = llvm.mul %260, %286 : i64
    %288 = llvm.icmp "sge" %287, %0 : i64
    %289 = llvm.icmp "sgt" %rows_size0, %2 : i64
    %290 = llvm.select %289, %rows_size0, %2 : i1, i64
    llvm.cond_br %288, ^bb19, ^bb20
  ^bb19:
    llvm.store %rows_size0, %30 {alignment = 8 : i64} : i64, !llvm.ptr
    %291 = llvm.getelementptr inbounds %30[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %291 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %292 = llvm.getelementptr inbounds %30[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %292 {alignment = 8 : i64} : i64, !llvm.ptr
    %293 = llvm.getelementptr inbounds %30[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_stride0, %293 {alignment = 8 : i64} : i64, !llvm.ptr
    %294 = llvm.getelementptr inbounds %30[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table, %294 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %295 = llvm.getelementptr inbounds %30[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %295 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %296 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %297 = llvm.call @stepwell_parallel_for(%296, %30, %290, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb21(%297 : i32)
  ^bb20:
    %298 = llvm.call @program.parallel1(%2, %290, %rows_size0, %rows, %table_size0, %table_stride0, %table, %out0) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb21(%298 : i32)
  ^bb21(%299: i32):
    %300 = llvm.load %6 {alignment = 1 : i64} : !llvm.ptr -> i8
    %301 = llvm.icmp "ne" %300, %42 : i8
    llvm.cond_br %301, ^bb22, ^bb23(%31 : i32)
  ^bb22:
    llvm.return %32 : i32
  ^bb23(%302: i32):
    llvm.return %302 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %303: i64, %304: i64, %305: i64, %rows_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_1: i64, %table_size0_1: i64, %306: i1, %307: i1, %x_size0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %308: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}, %309: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %310 = llvm.mlir.constant(0) : i64
    %311 = llvm.mlir.constant(1) : i64
    %312 = llvm.mlir.constant(32768) : i64
    %313 = llvm.mlir.constant(0 : i32) : i32
    %314 = llvm.mlir.constant(-1 : i8) : i8
    %315 = llvm.mlir.constant(-1 : i8) : i8
    %316 = llvm.mlir.constant(-1 : i8) : i8
    %317 = llvm.mlir.constant(-1 : i8) : i8
    %318 = llvm.mlir.constant(0) : i64
    %319 = llvm.mlir.constant(-9223372036854775808) : i64
    %320 = llvm.mlir.constant(1) : i64
    %321 = llvm.mlir.constant(3) : i64
    %322 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %322, ^bb1(%begin : i64), ^bb6
  ^bb1(%323: i64):
    %324 = llvm.mul %323, %304 : i64
    %325 = llvm.add %310, %324 : i64
    %326 = llvm.add %325, %304 : i64
    %327 = llvm.intr.smin(%326, %305) : (i64, i64) -> i64
    %328 = llvm.icmp "slt" %325, %327 : i64
    llvm.cond_br %328, ^bb2(%325, %314, %315 : i64, i8, i8), ^bb5(%314, %315 : i8, i8)
  ^bb2(%i_strip: i64, %329: i8, %330: i8):
    llvm.br ^bb3(%310, %316, %317 : i64, i8, i8)
  ^bb3(%i_1: i64, %331: i8, %332: i8):
    %i_2 = llvm.add %i_strip, %i_1 overflow<nsw> : i64
    %333 = llvm.getelementptr inbounds %rows_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %334 = llvm.load %333 {alignment = 8 : i64} : !llvm.ptr -> i64
    %335 = llvm.icmp "slt" %334, %318 : i64
    %336 = llvm.add %334, %table_size0_1 : i64
    %337 = llvm.select %335, %336, %334 : i1, i64
    %338 = llvm.icmp "sge" %337, %318 : i64
    %339 = llvm.zext %338 : i1 to i8
    %340 = llvm.icmp "slt" %337, %table_size0_1 : i64
    %341 = llvm.zext %340 : i1 to i8
    %342 = llvm.and %339, %341 : i8
    %343 = llvm.and %331, %342 : i8
    %344 = llvm.icmp "eq" %334, %319 : i64
    %345 = llvm.and %344, %306 : i1
    %346 = llvm.or %307, %345 : i1
    %347 = llvm.select %346, %320, %321 : i1, i64
    %348 = llvm.srem %334, %347 : i64
    %349 = llvm.add %348, %347 : i64
    %350 = llvm.xor %348, %347 : i64
    %351 = llvm.icmp "slt" %350, %318 : i64
    %352 = llvm.icmp "ne" %348, %318 : i64
    %353 = llvm.and %352, %351 : i1
    %354 = llvm.select %353, %349, %348 : i1, i64
    %355 = llvm.select %307, %318, %354 : i1, i64
    %356 = llvm.icmp "slt" %355, %318 : i64
    %357 = llvm.add %355, %x_size0_1 : i64
    %358 = llvm.select %356, %357, %355 : i1, i64
    %359 = llvm.icmp "sge" %358, %318 : i64
    %360 = llvm.zext %359 : i1 to i8
    %361 = llvm.icmp "slt" %358, %x_size0_1 : i64
    %362 = llvm.zext %361 : i1 to i8
    %363 = llvm.and %360, %362 : i8
    %364 = llvm.and %332, %363 : i8
    %365 = llvm.getelementptr inbounds %x_1[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %366 = llvm.load %365 {alignment = 8 : i64} : !llvm.ptr -> f64
    %367 = llvm.getelementptr inbounds %out1_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %366, %367 {alignment = 8 : i64} : f64, !llvm.ptr
    %368 = llvm.add %i_1, %311 overflow<nsw> : i64
    %369 = llvm.icmp "slt" %368, %312 : i64
    llvm.cond_br %369, ^bb3(%368, %343, %364 : i64, i8, i8), ^bb4(%343, %364 : i8, i8)
  ^bb4(%370: i8, %371: i8):
    %372 = llvm.and %329, %370 : i8
    %373 = llvm.and %330, %371 : i8
    %374 = llvm.add %i_strip, %312 overflow<nsw> : i64
    %375 = llvm.icmp "slt" %374, %327 : i64
    llvm.cond_br %375, ^bb2(%374, %372, %373 : i64, i8, i8), ^bb5(%372, %373 : i8, i8)
  ^bb5(%376: i8, %377: i8):
    %378 = llvm.getelementptr inbounds %308[%323] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %376, %378 {alignment = 1 : i64} : i8, !llvm.ptr
    %379 = llvm.getelementptr inbounds %309[%323] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %377, %379 {alignment = 1 : i64} : i8, !llvm.ptr
    %380 = llvm.add %323, %311 overflow<nsw> : i64
    %381 = llvm.icmp "slt" %380, %end : i64
    llvm.cond_br %381, ^bb1(%380 : i64), ^bb6
  ^bb6:
    llvm.return %313 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %382 = llvm.mlir.constant(8) : i64
    %383 = llvm.mlir.constant(16) : i64
    %384 = llvm.mlir.constant(24) : i64
    %385 = llvm.mlir.constant(32) : i64
    %386 = llvm.mlir.constant(40) : i64
    %387 = llvm.mlir.constant(48) : i64
    %388 = llvm.mlir.constant(56) : i64
    %389 = llvm.mlir.constant(64) : i64
    %390 = llvm.mlir.constant(72) : i64
    %391 = llvm.mlir.constant(80) : i64
    %392 = llvm.mlir.constant(88) : i64
    %393 = llvm.mlir.constant(96) : i64
    %394 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %395 = llvm.getelementptr inbounds %context[%382] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> i64
    %397 = llvm.getelementptr inbounds %context[%383] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> i64
    %399 = llvm.getelementptr inbounds %context[%384] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %400 = llvm.load %399 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %401 = llvm.getelementptr inbounds %context[%385] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %402 = llvm.load %401 {alignment = 8 : i64} : !llvm.ptr -> i64
    %403 = llvm.getelementptr inbounds %context[%386] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %404 = llvm.load %403 {alignment = 8 : i64} : !llvm.ptr -> i64
    %405 = llvm.getelementptr inbounds %context[%387] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %406 = llvm.load %405 {alignment = 8 : i64} : !llvm.ptr -> i1
    %407 = llvm.getelementptr inbounds %context[%388] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %408 = llvm.load %407 {alignment = 8 : i64} : !llvm.ptr -> i1
    %409 = llvm.getelementptr inbounds %context[%389] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %410 = llvm.load %409 {alignment = 8 : i64} : !llvm.ptr -> i64
    %411 = llvm.getelementptr inbounds %context[%390] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %412 = llvm.load %411 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %413 = llvm.getelementptr inbounds %context[%391] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %414 = llvm.load %413 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %415 = llvm.getelementptr inbounds %context[%392] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %416 = llvm.load %415 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %417 = llvm.getelementptr inbounds %context[%393] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %419 = llvm.call @program.parallel0(%begin_1, %end_1, %394, %396, %398, %400, %402, %404, %406, %408, %410, %412, %414, %416, %418) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i1, i1, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %419 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %rows_size0_2: i64, %rows_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %table_size0_2: i64, %table_stride0_1: i64, %table_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %420 = llvm.mlir.constant(0) : i64
    %421 = llvm.mlir.constant(1) : i64
    %422 = llvm.mlir.constant(3) : i64
    %423 = llvm.mlir.constant(8) : i64
    %424 = llvm.mlir.constant(0 : i32) : i32
    %425 = llvm.mlir.constant(0) : i64
    %426 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %427 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %428 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %428, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_3: i64):
    %429 = llvm.getelementptr inbounds %rows_2[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %430 = llvm.load %429 {alignment = 8 : i64} : !llvm.ptr -> i64
    %431 = llvm.icmp "slt" %430, %425 : i64
    %432 = llvm.add %430, %table_size0_2 : i64
    %433 = llvm.select %431, %432, %430 : i1, i64
    %434 = llvm.ashr %table_stride0_1, %422 : i64
    %435 = llvm.mul %434, %423 overflow<nsw> : i64
    %436 = llvm.icmp "slt" %420, %435 : i64
    llvm.cond_br %436, ^bb2(%420 : i64), ^bb3
  ^bb2(%j: i64):
    %437 = llvm.mul %433, %table_stride0_1 overflow<nsw> : i64
    %438 = llvm.add %437, %j overflow<nsw> : i64
    %439 = llvm.getelementptr inbounds %table_1[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %440 = llvm.load %439 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %441 = llvm.fmul %440, %426 : vector<8xf32>
    %442 = llvm.mul %i_3, %table_stride0_1 overflow<nsw> : i64
    %443 = llvm.add %442, %j overflow<nsw> : i64
    %444 = llvm.getelementptr inbounds %out0_1[%443] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %441, %444 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %445 = llvm.add %j, %423 overflow<nsw> : i64
    %446 = llvm.icmp "slt" %445, %435 : i64
    llvm.cond_br %446, ^bb2(%445 : i64), ^bb3
  ^bb3:
    %447 = llvm.intr.smax(%435, %420) : (i64, i64) -> i64
    %448 = llvm.icmp "slt" %447, %table_stride0_1 : i64
    llvm.cond_br %448, ^bb4(%447 : i64), ^bb5
  ^bb4(%j_1: i64):
    %449 = llvm.sub %table_stride0_1, %j_1 overflow<nsw> : i64
    %450 = llvm.intr.smin(%449, %423) : (i64, i64) -> i64
    %451 = llvm.intr.smax(%450, %420) : (i64, i64) -> i64
    %452 = llvm.trunc %451 : i64 to i32
    %453 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %454 = llvm.mlir.poison : vector<8xi32>
    %455 = llvm.insertelement %452, %454[%420 : i64] : vector<8xi32>
    %456 = llvm.shufflevector %455, %454 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %457 = llvm.icmp "slt" %453, %456 : vector<8xi32>
    %458 = llvm.mul %433, %table_stride0_1 overflow<nsw> : i64
    %459 = llvm.add %458, %j_1 overflow<nsw> : i64
    %460 = llvm.getelementptr inbounds %table_1[%459] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %461 = llvm.intr.masked.load %460, %457, %427 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %462 = llvm.fmul %461, %426 : vector<8xf32>
    %463 = llvm.mul %i_3, %table_stride0_1 overflow<nsw> : i64
    %464 = llvm.add %463, %j_1 overflow<nsw> : i64
    %465 = llvm.getelementptr inbounds %out0_1[%464] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %462, %465, %457 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %466 = llvm.add %j_1, %423 overflow<nsw> : i64
    %467 = llvm.icmp "slt" %466, %table_stride0_1 : i64
    llvm.cond_br %467, ^bb4(%466 : i64), ^bb5
  ^bb5:
    %468 = llvm.add %i_3, %421 overflow<nsw> : i64
    %469 = llvm.icmp "slt" %468, %end_2 : i64
    llvm.cond_br %469, ^bb1(%468 : i64), ^bb6
  ^bb6:
    llvm.return %424 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %470 = llvm.mlir.constant(8) : i64
    %471 = llvm.mlir.constant(16) : i64
    %472 = llvm.mlir.constant(24) : i64
    %473 = llvm.mlir.constant(32) : i64
    %474 = llvm.mlir.constant(40) : i64
    %475 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %476 = llvm.getelementptr inbounds %context_1[%470] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %477 = llvm.load %476 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %478 = llvm.getelementptr inbounds %context_1[%471] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %479 = llvm.load %478 {alignment = 8 : i64} : !llvm.ptr -> i64
    %480 = llvm.getelementptr inbounds %context_1[%472] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %481 = llvm.load %480 {alignment = 8 : i64} : !llvm.ptr -> i64
    %482 = llvm.getelementptr inbounds %context_1[%473] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %483 = llvm.load %482 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %484 = llvm.getelementptr inbounds %context_1[%474] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %485 = llvm.load %484 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %486 = llvm.call @program.parallel1(%begin_3, %end_3, %475, %477, %479, %481, %483, %485) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %486 : i32
  }
  llvm.func @program_shapes(%table_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %table_size0_3: i64, %table_stride0_2: i64, %rows_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %rows_size0_3: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %487 = llvm.mlir.constant(0) : i64
    %488 = llvm.mlir.constant(1) : i64
    %489 = llvm.mlir.constant(2) : i64
    %490 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %rows_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %491 = llvm.getelementptr inbounds %extents[%488] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %table_stride0_2, %491 {alignment = 8 : i64} : i64, !llvm.ptr
    %492 = llvm.getelementptr inbounds %extents[%489] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %rows_size0_3, %492 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %490 : i32
  }
}
