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
    %21, %22 = affine.for %i = 0 to %13 iter_args(%23 = %1, %24 = %1) -> (i8, i8) {
      %25 = affine.load %rows[%i] : memref<?xi64>
      %26 = arith.cmpi slt, %25, %2 : i64
      %27 = arith.addi %25, %15 : i64
      %28 = arith.select %26, %27, %25 : i64
      %29 = arith.cmpi sge, %28, %2 : i64
      %30 = arith.extui %29 : i1 to i8
      %31 = arith.cmpi slt, %28, %15 : i64
      %32 = arith.extui %31 : i1 to i8
      %33 = arith.andi %30, %32 : i8
      %34 = arith.andi %23, %33 : i8
      %35 = arith.cmpi eq, %25, %4 : i64
      %36 = arith.andi %35, %20 : i1
      %37 = arith.ori %19, %36 : i1
      %38 = arith.select %37, %6, %3 : i64
      %39 = arith.remsi %25, %38 : i64
      %40 = arith.addi %39, %38 : i64
      %41 = arith.xori %39, %38 : i64
      %42 = arith.cmpi slt, %41, %2 : i64
      %43 = arith.cmpi ne, %39, %2 : i64
      %44 = arith.andi %43, %42 : i1
      %45 = arith.select %44, %40, %39 : i64
      %46 = arith.select %19, %2, %45 : i64
      %47 = arith.cmpi slt, %46, %2 : i64
      %48 = arith.addi %46, %16 : i64
      %49 = arith.select %47, %48, %46 : i64
      %50 = arith.cmpi sge, %49, %2 : i64
      %51 = arith.extui %50 : i1 to i8
      %52 = arith.cmpi slt, %49, %16 : i64
      %53 = arith.extui %52 : i1 to i8
      %54 = arith.andi %51, %53 : i8
      %55 = arith.andi %24, %54 : i8
      %56 = arith.index_cast %49 : i64 to index
      %57 = memref.load %x[%56] : memref<?xf64>
      affine.store %57, %out1_1[%i] : memref<?xf64>
      affine.yield %34, %55 : i8, i8
    }
    affine.store %22, %18[] : memref<i8>
    %58 = arith.cmpi ne, %21, %17 : i8
    cf.assert %58, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    %59 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%12)
    %60 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%59, %12)
    %61 = vector.create_mask %60 : vector<8xi1>
    affine.for %i_1 = 0 to %13 {
      %62 = affine.load %rows[%i_1] : memref<?xi64>
      %63 = arith.cmpi slt, %62, %2 : i64
      %64 = arith.addi %62, %15 : i64
      %65 = arith.select %63, %64, %62 : i64
      %66 = arith.index_cast %65 : i64 to index
      affine.for %j = 0 to %59 step 8 {
        %67 = vector.load %table[%66, %j] : memref<?x?xf32>, vector<8xf32>
        %68 = arith.mulf %67, %8 : vector<8xf32>
        affine.vector_store %68, %out0_1[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_1 = %59 to %12 step 8 {
        %69 = vector.maskedload %table[%66, %j_1], %61, %9 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %70 = arith.mulf %69, %8 : vector<8xf32>
        vector.maskedstore %out0_1[%i_1, %j_1], %61, %70 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
    }
    %71 = affine.load %18[] : memref<i8>
    %72 = arith.cmpi ne, %71, %17 : i8
    cf.assert %72, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
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
    %21, %22 = scf.for %i = %c0 to %13 step %c1 iter_args(%23 = %1, %24 = %1) -> (i8, i8) {
      %25 = memref.load %rows[%i] : memref<?xi64>
      %26 = arith.cmpi slt, %25, %2 : i64
      %27 = arith.addi %25, %15 : i64
      %28 = arith.select %26, %27, %25 : i64
      %29 = arith.cmpi sge, %28, %2 : i64
      %30 = arith.extui %29 : i1 to i8
      %31 = arith.cmpi slt, %28, %15 : i64
      %32 = arith.extui %31 : i1 to i8
      %33 = arith.andi %30, %32 : i8
      %34 = arith.andi %23, %33 : i8
      %35 = arith.cmpi eq, %25, %4 : i64
      %36 = arith.andi %35, %20 : i1
      %37 = arith.ori %19, %36 : i1
      %38 = arith.select %37, %6, %3 : i64
      %39 = arith.remsi %25, %38 : i64
      %40 = arith.addi %39, %38 : i64
      %41 = arith.xori %39, %38 : i64
      %42 = arith.cmpi slt, %41, %2 : i64
      %43 = arith.cmpi ne, %39, %2 : i64
      %44 = arith.andi %43, %42 : i1
      %45 = arith.select %44, %40, %39 : i64
      %46 = arith.select %19, %2, %45 : i64
      %47 = arith.cmpi slt, %46, %2 : i64
      %48 = arith.addi %46, %16 : i64
      %49 = arith.select %47, %48, %46 : i64
      %50 = arith.cmpi sge, %49, %2 : i64
      %51 = arith.extui %50 : i1 to i8
      %52 = arith.cmpi slt, %49, %16 : i64
      %53 = arith.extui %52 : i1 to i8
      %54 = arith.andi %51, %53 : i8
      %55 = arith.andi %24, %54 : i8
      %56 = arith.index_cast %49 : i64 to index
      %57 = memref.load %x[%56] : memref<?xf64>
      memref.store %57, %out1_1[%i] : memref<?xf64>
      scf.yield %34, %55 : i8, i8
    }
    memref.store %22, %18[] : memref<i8>
    %58 = arith.cmpi ne, %21, %17 : i8
    cf.assert %58, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    %59 = arith.shrsi %12, %c3 : index
    %60 = arith.muli %59, %c8 overflow<nsw> : index
    %61 = arith.subi %12, %60 overflow<nsw> : index
    %62 = vector.create_mask %61 : vector<8xi1>
    scf.for %i_1 = %c0 to %13 step %c1 {
      %63 = memref.load %rows[%i_1] : memref<?xi64>
      %64 = arith.cmpi slt, %63, %2 : i64
      %65 = arith.addi %63, %15 : i64
      %66 = arith.select %64, %65, %63 : i64
      %67 = arith.index_cast %66 : i64 to index
      scf.for %j = %c0 to %60 step %c8 {
        %68 = vector.load %table[%67, %j] : memref<?x?xf32>, vector<8xf32>
        %69 = arith.mulf %68, %8 : vector<8xf32>
        vector.store %69, %out0_1[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
      }
      %70 = arith.cmpi slt, %60, %12 : index
      scf.if %70 {
        %71 = vector.maskedload %table[%67, %60], %62, %9 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %72 = arith.mulf %71, %8 : vector<8xf32>
        vector.maskedstore %out0_1[%i_1, %60], %62, %72 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
    }
    %73 = memref.load %18[] : memref<i8>
    %74 = arith.cmpi ne, %73, %17 : i8
    cf.assert %74, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
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
  llvm.func @program(%table: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %table_size0: i64, %table_stride0: i64, %rows: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %rows_size0: i64, %x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(8) : i64
    %3 = llvm.mlir.constant(3) : i64
    %4 = llvm.alloca %1 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %5 = llvm.mlir.constant(1 : i32) : i32
    %6 = llvm.mlir.constant(2 : i32) : i32
    %7 = llvm.mlir.constant(0 : i32) : i32
    %8 = llvm.mlir.constant(1 : i8) : i8
    %9 = llvm.mlir.constant(0) : i64
    %10 = llvm.mlir.constant(3) : i64
    %11 = llvm.mlir.constant(-9223372036854775808) : i64
    %12 = llvm.mlir.constant(-1) : i64
    %13 = llvm.mlir.constant(1) : i64
    %14 = llvm.mlir.constant(2.000000e+00 : f32) : f32
    %15 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %16 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %17 = llvm.mlir.constant(0 : i8) : i8
    %18 = llvm.icmp "eq" %10, %9 : i64
    %19 = llvm.icmp "eq" %10, %12 : i64
    %20 = llvm.icmp "slt" %0, %rows_size0 : i64
    llvm.cond_br %20, ^bb1(%0, %8, %8 : i64, i8, i8), ^bb2(%8, %8 : i8, i8)
  ^bb1(%i: i64, %21: i8, %22: i8):
    %23 = llvm.getelementptr inbounds %rows[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %24 = llvm.load %23 {alignment = 8 : i64} : !llvm.ptr -> i64
    %25 = llvm.icmp "slt" %24, %9 : i64
    %26 = llvm.add %24, %table_size0 : i64
    %27 = llvm.select %25, %26, %24 : i1, i64
    %28 = llvm.icmp "sge" %27, %9 : i64
    %29 = llvm.zext %28 : i1 to i8
    %30 = llvm.icmp "slt" %27, %table_size0 : i64
    %31 = llvm.zext %30 : i1 to i8
    %32 = llvm.and %29, %31 : i8
    %33 = llvm.and %21, %32 : i8
    %34 = llvm.icmp "eq" %24, %11 : i64
    %35 = llvm.and %34, %19 : i1
    %36 = llvm.or %18, %35 : i1
    %37 = llvm.select %36, %13, %10 : i1, i64
    %38 = llvm.srem %24, %37 : i64
    %39 = llvm.add %38, %37 : i64
    %40 = llvm.xor %38, %37 : i64
    %41 = llvm.icmp "slt" %40, %9 : i64
    %42 = llvm.icmp "ne" %38, %9 : i64
    %43 = llvm.and %42, %41 : i1
    %44 = llvm.select %43, %39, %38 : i1, i64
    %45 = llvm.select %18, %9, %44 : i1, i64
    %46 = llvm.icmp "slt" %45, %9 : i64
    %47 = llvm.add %45, %x_size0 : i64
    %48 = llvm.select %46, %47, %45 : i1, i64
    %49 = llvm.icmp "sge" %48, %9 : i64
    %50 = llvm.zext %49 : i1 to i8
    %51 = llvm.icmp "slt" %48, %x_size0 : i64
    %52 = llvm.zext %51 : i1 to i8
    %53 = llvm.and %50, %52 : i8
    %54 = llvm.and %22, %53 : i8
    %55 = llvm.getelementptr inbounds %x[%48] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %56 = llvm.load %55 {alignment = 8 : i64} : !llvm.ptr -> f64
    %57 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %56, %57 {alignment = 8 : i64} : f64, !llvm.ptr
    %58 = llvm.add %i, %1 overflow<nsw> : i64
    %59 = llvm.icmp "slt" %58, %rows_size0 : i64
    llvm.cond_br %59, ^bb1(%58, %33, %54 : i64, i8, i8), ^bb2(%33, %54 : i8, i8)
  ^bb2(%60: i8, %61: i8):
    llvm.store %61, %4 {alignment = 1 : i64} : i8, !llvm.ptr
    %62 = llvm.icmp "ne" %60, %17 : i8
    llvm.cond_br %62, ^bb3, ^bb11(%5 : i32)
  ^bb3:
    %63 = llvm.ashr %table_stride0, %3 : i64
    %64 = llvm.mul %63, %2 overflow<nsw> : i64
    %65 = llvm.sub %table_stride0, %64 overflow<nsw> : i64
    %66 = llvm.intr.smin(%65, %2) : (i64, i64) -> i64
    %67 = llvm.intr.smax(%66, %0) : (i64, i64) -> i64
    %68 = llvm.trunc %67 : i64 to i32
    %69 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %70 = llvm.mlir.poison : vector<8xi32>
    %71 = llvm.insertelement %68, %70[%0 : i64] : vector<8xi32>
    %72 = llvm.shufflevector %71, %70 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %73 = llvm.icmp "slt" %69, %72 : vector<8xi32>
    %74 = llvm.icmp "slt" %0, %rows_size0 : i64
    llvm.cond_br %74, ^bb4(%0 : i64), ^bb9
  ^bb4(%i_1: i64):
    %75 = llvm.getelementptr inbounds %rows[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %76 = llvm.load %75 {alignment = 8 : i64} : !llvm.ptr -> i64
    %77 = llvm.icmp "slt" %76, %9 : i64
    %78 = llvm.add %76, %table_size0 : i64
    %79 = llvm.select %77, %78, %76 : i1, i64
    %80 = llvm.icmp "slt" %0, %64 : i64
    llvm.cond_br %80, ^bb5(%0 : i64), ^bb6
  ^bb5(%j: i64):
    %81 = llvm.mul %79, %table_stride0 overflow<nsw> : i64
    %82 = llvm.add %81, %j overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %table[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %84 = llvm.load %83 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %85 = llvm.fmul %84, %15 : vector<8xf32>
    %86 = llvm.mul %i_1, %table_stride0 overflow<nsw> : i64
    %87 = llvm.add %86, %j overflow<nsw> : i64
    %88 = llvm.getelementptr inbounds %out0[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %85, %88 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %89 = llvm.add %j, %2 overflow<nsw> : i64
    %90 = llvm.icmp "slt" %89, %64 : i64
    llvm.cond_br %90, ^bb5(%89 : i64), ^bb6
  ^bb6:
    %91 = llvm.icmp "slt" %64, %table_stride0 : i64
    llvm.cond_br %91, ^bb7, ^bb8
  ^bb7:
    %92 = llvm.mul %79, %table_stride0 overflow<nsw> : i64
    %93 = llvm.add %92, %64 overflow<nsw> : i64
    %94 = llvm.getelementptr inbounds %table[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %95 = llvm.intr.masked.load %94, %73, %16 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %96 = llvm.fmul %95, %15 : vector<8xf32>
    %97 = llvm.mul %i_1, %table_stride0 overflow<nsw> : i64
    %98 = llvm.add %97, %64 overflow<nsw> : i64
    %99 = llvm.getelementptr inbounds %out0[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %96, %99, %73 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb8
  ^bb8:
    %100 = llvm.add %i_1, %1 overflow<nsw> : i64
    %101 = llvm.icmp "slt" %100, %rows_size0 : i64
    llvm.cond_br %101, ^bb4(%100 : i64), ^bb9
  ^bb9:
    %102 = llvm.load %4 {alignment = 1 : i64} : !llvm.ptr -> i8
    %103 = llvm.icmp "ne" %102, %17 : i8
    llvm.cond_br %103, ^bb10, ^bb11(%6 : i32)
  ^bb10:
    llvm.return %7 : i32
  ^bb11(%104: i32):
    llvm.return %104 : i32
  }
  llvm.func @program_shapes(%table_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %table_size0_1: i64, %table_stride0_1: i64, %rows_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %rows_size0_1: i64, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %105 = llvm.mlir.constant(0) : i64
    %106 = llvm.mlir.constant(1) : i64
    %107 = llvm.mlir.constant(2) : i64
    %108 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %rows_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %109 = llvm.getelementptr inbounds %extents[%106] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %table_stride0_1, %109 {alignment = 8 : i64} : i64, !llvm.ptr
    %110 = llvm.getelementptr inbounds %extents[%107] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %rows_size0_1, %110 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %108 : i32
  }
}
