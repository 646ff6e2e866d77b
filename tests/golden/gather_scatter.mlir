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
    %12 = tensor.empty(%4) : tensor<?xi64>
    %13 = tensor.empty() : tensor<i8>
    %14 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%13 : tensor<i8>) {
    ^bb0(%15: i8):
      %16 = arith.constant 1 : i8
      linalg.yield %16 : i8
    } -> tensor<i8>
    %17, %18, %19 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%rows : tensor<?xi64>) outs(%9, %12, %14 : tensor<i8>, tensor<?xi64>, tensor<i8>) {
    ^bb0(%20: i64, %21: i8, %22: i64, %23: i8):
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
      %60 = arith.andi %23, %59 : i8
      linalg.yield %33, %54, %60 : i8, i64, i8
    } -> (tensor<i8>, tensor<?xi64>, tensor<i8>)
    %61 = tensor.extract %17[] : tensor<i8>
    %62 = arith.constant 0 : i8
    %63 = arith.cmpi ne, %61, %62 : i8
    cf.assert %63, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    %64 = tensor.empty(%4, %3) : tensor<?x?xf32>
    %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%rows : tensor<?xi64>) outs(%64 : tensor<?x?xf32>) {
    ^bb0(%66: i64, %67: f32):
      %68 = arith.constant 0 : i64
      %69 = arith.cmpi slt, %66, %68 : i64
      %70 = arith.addi %66, %6 : i64
      %71 = arith.select %69, %70, %66 : i64
      %72 = arith.index_cast %71 : i64 to index
      %73 = linalg.index 1 : index
      %74 = tensor.extract %table[%72, %73] : tensor<?x?xf32>
      %75 = arith.constant 2.000000e+00 : f32
      %76 = arith.mulf %74, %75 : f32
      linalg.yield %76 : f32
    } -> tensor<?x?xf32>
    %77 = tensor.extract %19[] : tensor<i8>
    %78 = arith.constant 0 : i8
    %79 = arith.cmpi ne, %77, %78 : i8
    cf.assert %79, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
    %80 = tensor.empty(%4) : tensor<?xf64>
    %81 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%18 : tensor<?xi64>) outs(%80 : tensor<?xf64>) {
    ^bb0(%82: i64, %83: f64):
      %84 = arith.index_cast %82 : i64 to index
      %85 = tensor.extract %x[%84] : tensor<?xf64>
      linalg.yield %85 : f64
    } -> tensor<?xf64>
    func.return %65, %81 : tensor<?x?xf32>, tensor<?xf64>
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
    %8 = arith.constant dense<-1> : vector<4xi8>
    %9 = arith.constant dense<0> : vector<4xi64>
    %10 = arith.constant dense<-9223372036854775808> : vector<4xi64>
    %11 = arith.constant dense<1> : vector<4xi64>
    %12 = arith.constant dense<3> : vector<4xi64>
    %13 = arith.constant dense<2.000000e+00> : vector<8xf32>
    %14 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %15 = memref.dim %table, %0 : memref<?x?xf32>
    %16 = arith.constant 1 : index
    %17 = memref.dim %table, %16 : memref<?x?xf32>
    %18 = memref.dim %rows, %0 : memref<?xi64>
    %19 = memref.dim %x, %0 : memref<?xf64>
    %20 = arith.index_cast %15 : index to i64
    %21 = arith.index_cast %19 : index to i64
    %22 = arith.constant 0 : i8
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%18, %17], strides: [%17, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%18], strides: [1] : memref<?xf64> to memref<?xf64>
    %23 = memref.alloc(%18) {alignment = 64 : i64} : memref<?xi64>
    %24 = memref.alloca() {alignment = 64 : i64} : memref<i8>
    %25 = arith.cmpi eq, %3, %2 : i64
    %26 = arith.cmpi eq, %3, %5 : i64
    %27 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%18)
    %28 = arith.constant -1 : i8
    %29 = arith.constant -1 : i8
    %30, %31 = affine.parallel (%i_strip) = (0) to (symbol(%27)) step (32768) reduce ("andi", "andi") -> (i8, i8) {
      %32 = vector.broadcast %20 : i64 to vector<4xi64>
      %33 = vector.broadcast %26 : i1 to vector<4xi1>
      %34 = vector.broadcast %25 : i1 to vector<4xi1>
      %35 = vector.broadcast %21 : i64 to vector<4xi64>
      %36, %37 = affine.for %i = 0 to 32768 step 4 iter_args(%38 = %8, %39 = %8) -> (vector<4xi8>, vector<4xi8>) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %40 = affine.vector_load %rows[%i_1] : memref<?xi64>, vector<4xi64>
        %41 = arith.cmpi slt, %40, %9 : vector<4xi64>
        %42 = arith.addi %40, %32 : vector<4xi64>
        %43 = arith.select %41, %42, %40 : vector<4xi1>, vector<4xi64>
        %44 = arith.cmpi sge, %43, %9 : vector<4xi64>
        %45 = arith.extui %44 : vector<4xi1> to vector<4xi8>
        %46 = arith.cmpi slt, %43, %32 : vector<4xi64>
        %47 = arith.extui %46 : vector<4xi1> to vector<4xi8>
        %48 = arith.andi %45, %47 : vector<4xi8>
        %49 = arith.andi %38, %48 : vector<4xi8>
        %50 = arith.cmpi eq, %40, %10 : vector<4xi64>
        %51 = arith.andi %50, %33 : vector<4xi1>
        %52 = arith.ori %34, %51 : vector<4xi1>
        %53 = arith.select %52, %11, %12 : vector<4xi1>, vector<4xi64>
        %54 = arith.remsi %40, %53 : vector<4xi64>
        %55 = arith.addi %54, %53 : vector<4xi64>
        %56 = arith.xori %54, %53 : vector<4xi64>
        %57 = arith.cmpi slt, %56, %9 : vector<4xi64>
        %58 = arith.cmpi ne, %54, %9 : vector<4xi64>
        %59 = arith.andi %58, %57 : vector<4xi1>
        %60 = arith.select %59, %55, %54 : vector<4xi1>, vector<4xi64>
        %61 = arith.select %34, %9, %60 : vector<4xi1>, vector<4xi64>
        %62 = arith.cmpi slt, %61, %9 : vector<4xi64>
        %63 = arith.addi %61, %35 : vector<4xi64>
        %64 = arith.select %62, %63, %61 : vector<4xi1>, vector<4xi64>
        %65 = arith.cmpi sge, %64, %9 : vector<4xi64>
        %66 = arith.extui %65 : vector<4xi1> to vector<4xi8>
        %67 = arith.cmpi slt, %64, %35 : vector<4xi64>
        %68 = arith.extui %67 : vector<4xi1> to vector<4xi8>
        %69 = arith.andi %66, %68 : vector<4xi8>
        %70 = arith.andi %39, %69 : vector<4xi8>
        affine.vector_store %64, %23[%i_1] : memref<?xi64>, vector<4xi64>
        affine.yield %49, %70 : vector<4xi8>, vector<4xi8>
      }
      %71 = vector.reduction <and>, %36 : vector<4xi8> into i8
      %72 = vector.reduction <and>, %37 : vector<4xi8> into i8
      affine.yield %71, %72 : i8, i8
    }
    %73 = arith.andi %1, %30 : i8
    %74 = arith.andi %1, %31 : i8
    %75 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%27, %18)
    %76 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%75, %18)
    %77 = vector.create_mask %76 : vector<4xi1>
    %78 = vector.broadcast %73 : i8 to vector<4xi8>
    %79 = vector.broadcast %74 : i8 to vector<4xi8>
    %80 = vector.broadcast %20 : i64 to vector<4xi64>
    %81 = vector.broadcast %26 : i1 to vector<4xi1>
    %82 = vector.broadcast %25 : i1 to vector<4xi1>
    %83 = vector.broadcast %21 : i64 to vector<4xi64>
    %84, %85 = affine.for %i_2 = %27 to %75 step 4 iter_args(%86 = %78, %87 = %79) -> (vector<4xi8>, vector<4xi8>) {
      %88 = affine.vector_load %rows[%i_2] : memref<?xi64>, vector<4xi64>
      %89 = arith.cmpi slt, %88, %9 : vector<4xi64>
      %90 = arith.addi %88, %80 : vector<4xi64>
      %91 = arith.select %89, %90, %88 : vector<4xi1>, vector<4xi64>
      %92 = arith.cmpi sge, %91, %9 : vector<4xi64>
      %93 = arith.extui %92 : vector<4xi1> to vector<4xi8>
      %94 = arith.cmpi slt, %91, %80 : vector<4xi64>
      %95 = arith.extui %94 : vector<4xi1> to vector<4xi8>
      %96 = arith.andi %93, %95 : vector<4xi8>
      %97 = arith.andi %86, %96 : vector<4xi8>
      %98 = arith.cmpi eq, %88, %10 : vector<4xi64>
      %99 = arith.andi %98, %81 : vector<4xi1>
      %100 = arith.ori %82, %99 : vector<4xi1>
      %101 = arith.select %100, %11, %12 : vector<4xi1>, vector<4xi64>
      %102 = arith.remsi %88, %101 : vector<4xi64>
      %103 = arith.addi %102, %101 : vector<4xi64>
      %104 = arith.xori %102, %101 : vector<4xi64>
      %105 = arith.cmpi slt, %104, %9 : vector<4xi64>
      %106 = arith.cmpi ne, %102, %9 : vector<4xi64>
      %107 = arith.andi %106, %105 : vector<4xi1>
      %108 = arith.select %107, %103, %102 : vector<4xi1>, vector<4xi64>
      %109 = arith.select %82, %9, %108 : vector<4xi1>, vector<4xi64>
      %110 = arith.cmpi slt, %109, %9 : vector<4xi64>
      %111 = arith.addi %109, %83 : vector<4xi64>
      %112 = arith.select %110, %111, %109 : vector<4xi1>, vector<4xi64>
      %113 = arith.cmpi sge, %112, %9 : vector<4xi64>
      %114 = arith.extui %113 : vector<4xi1> to vector<4xi8>
      %115 = arith.cmpi slt, %112, %83 : vector<4xi64>
      %116 = arith.extui %115 : vector<4xi1> to vector<4xi8>
      %117 = arith.andi %114, %116 : vector<4xi8>
      %118 = arith.andi %87, %117 : vector<4xi8>
      affine.vector_store %112, %23[%i_2] : memref<?xi64>, vector<4xi64>
      affine.yield %97, %118 : vector<4xi8>, vector<4xi8>
    }
    %119, %120 = affine.for %i_3 = %75 to %18 step 4 iter_args(%121 = %84, %122 = %85) -> (vector<4xi8>, vector<4xi8>) {
      %123 = vector.maskedload %rows[%i_3], %77, %9 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %124 = arith.cmpi slt, %123, %9 : vector<4xi64>
      %125 = arith.addi %123, %80 : vector<4xi64>
      %126 = arith.select %124, %125, %123 : vector<4xi1>, vector<4xi64>
      %127 = arith.cmpi sge, %126, %9 : vector<4xi64>
      %128 = arith.extui %127 : vector<4xi1> to vector<4xi8>
      %129 = arith.cmpi slt, %126, %80 : vector<4xi64>
      %130 = arith.extui %129 : vector<4xi1> to vector<4xi8>
      %131 = arith.andi %128, %130 : vector<4xi8>
      %132 = arith.andi %121, %131 : vector<4xi8>
      %133 = arith.cmpi eq, %123, %10 : vector<4xi64>
      %134 = arith.andi %133, %81 : vector<4xi1>
      %135 = arith.ori %82, %134 : vector<4xi1>
      %136 = arith.select %135, %11, %12 : vector<4xi1>, vector<4xi64>
      %137 = arith.select %77, %136, %11 : vector<4xi1>, vector<4xi64>
      %138 = arith.remsi %123, %137 : vector<4xi64>
      %139 = arith.addi %138, %136 : vector<4xi64>
      %140 = arith.xori %138, %136 : vector<4xi64>
      %141 = arith.cmpi slt, %140, %9 : vector<4xi64>
      %142 = arith.cmpi ne, %138, %9 : vector<4xi64>
      %143 = arith.andi %142, %141 : vector<4xi1>
      %144 = arith.select %143, %139, %138 : vector<4xi1>, vector<4xi64>
      %145 = arith.select %82, %9, %144 : vector<4xi1>, vector<4xi64>
      %146 = arith.cmpi slt, %145, %9 : vector<4xi64>
      %147 = arith.addi %145, %83 : vector<4xi64>
      %148 = arith.select %146, %147, %145 : vector<4xi1>, vector<4xi64>
      %149 = arith.cmpi sge, %148, %9 : vector<4xi64>
      %150 = arith.extui %149 : vector<4xi1> to vector<4xi8>
      %151 = arith.cmpi slt, %148, %83 : vector<4xi64>
      %152 = arith.extui %151 : vector<4xi1> to vector<4xi8>
      %153 = arith.andi %150, %152 : vector<4xi8>
      %154 = arith.andi %122, %153 : vector<4xi8>
      vector.maskedstore %23[%i_3], %77, %148 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %155 = arith.select %77, %132, %121 : vector<4xi1>, vector<4xi8>
      %156 = arith.select %77, %154, %122 : vector<4xi1>, vector<4xi8>
      affine.yield %155, %156 : vector<4xi8>, vector<4xi8>
    }
    %157 = vector.reduction <and>, %119 : vector<4xi8> into i8
    %158 = vector.reduction <and>, %120 : vector<4xi8> into i8
    affine.store %158, %24[] : memref<i8>
    %159 = arith.cmpi ne, %157, %22 : i8
    cf.assert %159, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    affine.parallel (%i_4) = (0) to (symbol(%18)) {
      %160 = affine.load %rows[%i_4] : memref<?xi64>
      %161 = arith.cmpi slt, %160, %2 : i64
      %162 = arith.addi %160, %20 : i64
      %163 = arith.select %161, %162, %160 : i64
      %164 = arith.index_cast %163 : i64 to index
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%17) step 8 {
        %165 = vector.load %table[%164, %j] : memref<?x?xf32>, vector<8xf32>
        %166 = arith.mulf %165, %13 : vector<8xf32>
        affine.vector_store %166, %out0_1[%i_4, %j] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_1 = max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%17) to %17 step 8 {
        %167 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %17)
        %168 = vector.create_mask %167 : vector<8xi1>
        %169 = vector.maskedload %table[%164, %j_1], %168, %14 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %170 = arith.mulf %169, %13 : vector<8xf32>
        vector.maskedstore %out0_1[%i_4, %j_1], %168, %170 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
    }
    %171 = affine.load %24[] : memref<i8>
    %172 = arith.cmpi ne, %171, %22 : i8
    cf.assert %172, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
    %173 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%18)
    affine.parallel (%i_strip_1) = (0) to (symbol(%173)) step (8192) {
      affine.for %i_5 = 0 to 8192 {
        %i_6 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %174 = affine.load %23[%i_6] : memref<?xi64>
        %175 = arith.index_cast %174 : i64 to index
        %176 = memref.load %x[%175] : memref<?xf64>
        affine.store %176, %out1_1[%i_6] : memref<?xf64>
      }
    }
    affine.for %i_7 = %173 to %18 {
      %177 = affine.load %23[%i_7] : memref<?xi64>
      %178 = arith.index_cast %177 : i64 to index
      %179 = memref.load %x[%178] : memref<?xf64>
      affine.store %179, %out1_1[%i_7] : memref<?xf64>
    }
    memref.dealloc %23 : memref<?xi64>
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
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : i8
    %2 = arith.constant 0 : i64
    %3 = arith.constant 3 : i64
    %4 = arith.constant -9223372036854775808 : i64
    %5 = arith.constant -1 : i64
    %6 = arith.constant 1 : i64
    %7 = arith.constant 2.000000e+00 : f32
    %8 = arith.constant dense<-1> : vector<4xi8>
    %9 = arith.constant dense<0> : vector<4xi64>
    %10 = arith.constant dense<-9223372036854775808> : vector<4xi64>
    %11 = arith.constant dense<1> : vector<4xi64>
    %12 = arith.constant dense<3> : vector<4xi64>
    %13 = arith.constant dense<2.000000e+00> : vector<8xf32>
    %14 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %15 = memref.dim %table, %0 : memref<?x?xf32>
    %16 = arith.constant 1 : index
    %17 = memref.dim %table, %16 : memref<?x?xf32>
    %18 = memref.dim %rows, %0 : memref<?xi64>
    %19 = memref.dim %x, %0 : memref<?xf64>
    %20 = arith.index_cast %15 : index to i64
    %21 = arith.index_cast %19 : index to i64
    %22 = arith.constant 0 : i8
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%18, %17], strides: [%17, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%18], strides: [1] : memref<?xf64> to memref<?xf64>
    %23 = memref.alloc(%18) {alignment = 64 : i64} : memref<?xi64>
    %24 = memref.alloca() {alignment = 64 : i64} : memref<i8>
    %25 = arith.cmpi eq, %3, %2 : i64
    %26 = arith.cmpi eq, %3, %5 : i64
    %27 = arith.shrsi %18, %c15 : index
    %28 = arith.muli %27, %c32768 overflow<nsw> : index
    %29 = arith.maxsi %28, %c0 : index
    %30 = arith.constant -1 : i8
    %31 = arith.constant -1 : i8
    %32 = arith.constant -1 : i8
    %33 = arith.constant -1 : i8
    %34 = arith.constant 0 : index
    %35 = arith.constant 1 : index
    %36 = arith.constant -1 : i8
    %37 = arith.constant -1 : i8
    %38 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    %39 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %36, %38[%34] : memref<64xi8>
    memref.store %37, %39[%34] : memref<64xi8>
    %40 = arith.subi %29, %c0 : index
    %41 = arith.ceildivsi %40, %c32768 : index
    %42 = arith.maxsi %41, %34 : index
    %43 = arith.constant 64 : index
    %44 = arith.ceildivsi %42, %43 : index
    %45 = arith.maxsi %44, %35 : index
    %46 = arith.ceildivsi %42, %45 : index
    %47 = arith.muli %45, %c32768 : index
    %48 = arith.constant 0 : index
    %49 = arith.maxsi %46, %48 : index
    %50 = arith.minsi %47, %29 : index
    %51 = arith.constant 32768 : index
    %52 = arith.ceildivsi %50, %51 : index
    %53 = arith.constant 0 : index
    %54 = arith.maxsi %52, %53 : index
    %55 = arith.constant 286729 : index
    %56 = arith.muli %54, %55 : index
    %57 = arith.constant 9 : index
    %58 = arith.addi %57, %56 : index
    %59 = arith.muli %49, %58 : index
    %60 = arith.constant 32768 : index
    %61 = arith.cmpi sge, %59, %60 : index
    "omp.parallel"(%61) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%34, %46, %35) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%62: index):
          %63 = arith.muli %62, %47 : index
          %64 = arith.addi %c0, %63 : index
          %65 = arith.addi %64, %47 : index
          %66 = arith.minsi %65, %29 : index
          %67, %68 = scf.for %i_strip = %64 to %66 step %c32768 iter_args(%69 = %36, %70 = %37) -> (i8, i8) {
            %71 = vector.broadcast %20 : i64 to vector<4xi64>
            %72 = vector.broadcast %26 : i1 to vector<4xi1>
            %73 = vector.broadcast %25 : i1 to vector<4xi1>
            %74 = vector.broadcast %21 : i64 to vector<4xi64>
            %75, %76 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%77 = %8, %78 = %8) -> (vector<4xi8>, vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %79 = vector.load %rows[%i_1] : memref<?xi64>, vector<4xi64>
              %80 = arith.cmpi slt, %79, %9 : vector<4xi64>
              %81 = arith.addi %79, %71 : vector<4xi64>
              %82 = arith.select %80, %81, %79 : vector<4xi1>, vector<4xi64>
              %83 = arith.cmpi sge, %82, %9 : vector<4xi64>
              %84 = arith.extui %83 : vector<4xi1> to vector<4xi8>
              %85 = arith.cmpi slt, %82, %71 : vector<4xi64>
              %86 = arith.extui %85 : vector<4xi1> to vector<4xi8>
              %87 = arith.andi %84, %86 : vector<4xi8>
              %88 = arith.andi %77, %87 : vector<4xi8>
              %89 = arith.cmpi eq, %79, %10 : vector<4xi64>
              %90 = arith.andi %89, %72 : vector<4xi1>
              %91 = arith.ori %73, %90 : vector<4xi1>
              %92 = arith.select %91, %11, %12 : vector<4xi1>, vector<4xi64>
              %93 = arith.remsi %79, %92 : vector<4xi64>
              %94 = arith.addi %93, %92 : vector<4xi64>
              %95 = arith.xori %93, %92 : vector<4xi64>
              %96 = arith.cmpi slt, %95, %9 : vector<4xi64>
              %97 = arith.cmpi ne, %93, %9 : vector<4xi64>
              %98 = arith.andi %97, %96 : vector<4xi1>
              %99 = arith.select %98, %94, %93 : vector<4xi1>, vector<4xi64>
              %100 = arith.select %73, %9, %99 : vector<4xi1>, vector<4xi64>
              %101 = arith.cmpi slt, %100, %9 : vector<4xi64>
              %102 = arith.addi %100, %74 : vector<4xi64>
              %103 = arith.select %101, %102, %100 : vector<4xi1>, vector<4xi64>
              %104 = arith.cmpi sge, %103, %9 : vector<4xi64>
              %105 = arith.extui %104 : vector<4xi1> to vector<4xi8>
              %106 = arith.cmpi slt, %103, %74 : vector<4xi64>
              %107 = arith.extui %106 : vector<4xi1> to vector<4xi8>
              %108 = arith.andi %105, %107 : vector<4xi8>
              %109 = arith.andi %78, %108 : vector<4xi8>
              vector.store %103, %23[%i_1] : memref<?xi64>, vector<4xi64>
              scf.yield %88, %109 : vector<4xi8>, vector<4xi8>
            }
            %110 = vector.reduction <and>, %75 : vector<4xi8> into i8
            %111 = vector.reduction <and>, %76 : vector<4xi8> into i8
            %112 = arith.andi %69, %110 : i8
            %113 = arith.andi %70, %111 : i8
            scf.yield %112, %113 : i8, i8
          }
          memref.store %67, %38[%62] : memref<64xi8>
          memref.store %68, %39[%62] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %114 = arith.constant 1 : index
    %115 = arith.subi %46, %114 : index
    %116 = arith.constant 0 : index
    %117 = arith.constant 2 : index
    scf.for %118 = %116 to %115 step %117 {
      %119 = arith.addi %118, %114 : index
      %120 = memref.load %38[%118] : memref<64xi8>
      %121 = memref.load %38[%119] : memref<64xi8>
      %122 = arith.andi %120, %121 : i8
      memref.store %122, %38[%118] : memref<64xi8>
      %123 = memref.load %39[%118] : memref<64xi8>
      %124 = memref.load %39[%119] : memref<64xi8>
      %125 = arith.andi %123, %124 : i8
      memref.store %125, %39[%118] : memref<64xi8>
    }
    %126 = arith.constant 2 : index
    %127 = arith.subi %46, %126 : index
    %128 = arith.constant 0 : index
    %129 = arith.constant 4 : index
    scf.for %130 = %128 to %127 step %129 {
      %131 = arith.addi %130, %126 : index
      %132 = memref.load %38[%130] : memref<64xi8>
      %133 = memref.load %38[%131] : memref<64xi8>
      %134 = arith.andi %132, %133 : i8
      memref.store %134, %38[%130] : memref<64xi8>
      %135 = memref.load %39[%130] : memref<64xi8>
      %136 = memref.load %39[%131] : memref<64xi8>
      %137 = arith.andi %135, %136 : i8
      memref.store %137, %39[%130] : memref<64xi8>
    }
    %138 = arith.constant 4 : index
    %139 = arith.subi %46, %138 : index
    %140 = arith.constant 0 : index
    %141 = arith.constant 8 : index
    scf.for %142 = %140 to %139 step %141 {
      %143 = arith.addi %142, %138 : index
      %144 = memref.load %38[%142] : memref<64xi8>
      %145 = memref.load %38[%143] : memref<64xi8>
      %146 = arith.andi %144, %145 : i8
      memref.store %146, %38[%142] : memref<64xi8>
      %147 = memref.load %39[%142] : memref<64xi8>
      %148 = memref.load %39[%143] : memref<64xi8>
      %149 = arith.andi %147, %148 : i8
      memref.store %149, %39[%142] : memref<64xi8>
    }
    %150 = arith.constant 8 : index
    %151 = arith.subi %46, %150 : index
    %152 = arith.constant 0 : index
    %153 = arith.constant 16 : index
    scf.for %154 = %152 to %151 step %153 {
      %155 = arith.addi %154, %150 : index
      %156 = memref.load %38[%154] : memref<64xi8>
      %157 = memref.load %38[%155] : memref<64xi8>
      %158 = arith.andi %156, %157 : i8
      memref.store %158, %38[%154] : memref<64xi8>
      %159 = memref.load %39[%154] : memref<64xi8>
      %160 = memref.load %39[%155] : memref<64xi8>
      %161 = arith.andi %159, %160 : i8
      memref.store %161, %39[%154] : memref<64xi8>
    }
    %162 = arith.constant 16 : index
    %163 = arith.subi %46, %162 : index
    %164 = arith.constant 0 : index
    %165 = arith.constant 32 : index
    scf.for %166 = %164 to %163 step %165 {
      %167 = arith.addi %166, %162 : index
      %168 = memref.load %38[%166] : memref<64xi8>
      %169 = memref.load %38[%167] : memref<64xi8>
      %170 = arith.andi %168, %169 : i8
      memref.store %170, %38[%166] : memref<64xi8>
      %171 = memref.load %39[%166] : memref<64xi8>
      %172 = memref.load %39[%167] : memref<64xi8>
      %173 = arith.andi %171, %172 : i8
      memref.store %173, %39[%166] : memref<64xi8>
    }
    %174 = arith.constant 32 : index
    %175 = arith.subi %46, %174 : index
    %176 = arith.constant 0 : index
    %177 = arith.constant 64 : index
    scf.for %178 = %176 to %175 step %177 {
      %179 = arith.addi %178, %174 : index
      %180 = memref.load %38[%178] : memref<64xi8>
      %181 = memref.load %38[%179] : memref<64xi8>
      %182 = arith.andi %180, %181 : i8
      memref.store %182, %38[%178] : memref<64xi8>
      %183 = memref.load %39[%178] : memref<64xi8>
      %184 = memref.load %39[%179] : memref<64xi8>
      %185 = arith.andi %183, %184 : i8
      memref.store %185, %39[%178] : memref<64xi8>
    }
    %186 = memref.load %38[%34] : memref<64xi8>
    %187 = arith.andi %32, %186 : i8
    %188 = memref.load %39[%34] : memref<64xi8>
    %189 = arith.andi %33, %188 : i8
    %190 = arith.andi %1, %187 : i8
    %191 = arith.andi %1, %189 : i8
    %192 = arith.subi %18, %29 overflow<nsw> : index
    %193 = arith.shrsi %192, %c2 : index
    %194 = arith.muli %193, %c4 overflow<nsw> : index
    %195 = arith.addi %194, %29 overflow<nsw> : index
    %196 = arith.maxsi %195, %29 : index
    %197 = arith.subi %18, %196 overflow<nsw> : index
    %198 = vector.create_mask %197 : vector<4xi1>
    %199 = vector.broadcast %190 : i8 to vector<4xi8>
    %200 = vector.broadcast %191 : i8 to vector<4xi8>
    %201 = vector.broadcast %20 : i64 to vector<4xi64>
    %202 = vector.broadcast %26 : i1 to vector<4xi1>
    %203 = vector.broadcast %25 : i1 to vector<4xi1>
    %204 = vector.broadcast %21 : i64 to vector<4xi64>
    %205, %206 = scf.for %i_2 = %29 to %196 step %c4 iter_args(%207 = %199, %208 = %200) -> (vector<4xi8>, vector<4xi8>) {
      %209 = vector.load %rows[%i_2] : memref<?xi64>, vector<4xi64>
      %210 = arith.cmpi slt, %209, %9 : vector<4xi64>
      %211 = arith.addi %209, %201 : vector<4xi64>
      %212 = arith.select %210, %211, %209 : vector<4xi1>, vector<4xi64>
      %213 = arith.cmpi sge, %212, %9 : vector<4xi64>
      %214 = arith.extui %213 : vector<4xi1> to vector<4xi8>
      %215 = arith.cmpi slt, %212, %201 : vector<4xi64>
      %216 = arith.extui %215 : vector<4xi1> to vector<4xi8>
      %217 = arith.andi %214, %216 : vector<4xi8>
      %218 = arith.andi %207, %217 : vector<4xi8>
      %219 = arith.cmpi eq, %209, %10 : vector<4xi64>
      %220 = arith.andi %219, %202 : vector<4xi1>
      %221 = arith.ori %203, %220 : vector<4xi1>
      %222 = arith.select %221, %11, %12 : vector<4xi1>, vector<4xi64>
      %223 = arith.remsi %209, %222 : vector<4xi64>
      %224 = arith.addi %223, %222 : vector<4xi64>
      %225 = arith.xori %223, %222 : vector<4xi64>
      %226 = arith.cmpi slt, %225, %9 : vector<4xi64>
      %227 = arith.cmpi ne, %223, %9 : vector<4xi64>
      %228 = arith.andi %227, %226 : vector<4xi1>
      %229 = arith.select %228, %224, %223 : vector<4xi1>, vector<4xi64>
      %230 = arith.select %203, %9, %229 : vector<4xi1>, vector<4xi64>
      %231 = arith.cmpi slt, %230, %9 : vector<4xi64>
      %232 = arith.addi %230, %204 : vector<4xi64>
      %233 = arith.select %231, %232, %230 : vector<4xi1>, vector<4xi64>
      %234 = arith.cmpi sge, %233, %9 : vector<4xi64>
      %235 = arith.extui %234 : vector<4xi1> to vector<4xi8>
      %236 = arith.cmpi slt, %233, %204 : vector<4xi64>
      %237 = arith.extui %236 : vector<4xi1> to vector<4xi8>
      %238 = arith.andi %235, %237 : vector<4xi8>
      %239 = arith.andi %208, %238 : vector<4xi8>
      vector.store %233, %23[%i_2] : memref<?xi64>, vector<4xi64>
      scf.yield %218, %239 : vector<4xi8>, vector<4xi8>
    }
    %240, %241 = scf.for %i_3 = %196 to %18 step %c4 iter_args(%242 = %205, %243 = %206) -> (vector<4xi8>, vector<4xi8>) {
      %244 = vector.maskedload %rows[%i_3], %198, %9 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %245 = arith.cmpi slt, %244, %9 : vector<4xi64>
      %246 = arith.addi %244, %201 : vector<4xi64>
      %247 = arith.select %245, %246, %244 : vector<4xi1>, vector<4xi64>
      %248 = arith.cmpi sge, %247, %9 : vector<4xi64>
      %249 = arith.extui %248 : vector<4xi1> to vector<4xi8>
      %250 = arith.cmpi slt, %247, %201 : vector<4xi64>
      %251 = arith.extui %250 : vector<4xi1> to vector<4xi8>
      %252 = arith.andi %249, %251 : vector<4xi8>
      %253 = arith.andi %242, %252 : vector<4xi8>
      %254 = arith.cmpi eq, %244, %10 : vector<4xi64>
      %255 = arith.andi %254, %202 : vector<4xi1>
      %256 = arith.ori %203, %255 : vector<4xi1>
      %257 = arith.select %256, %11, %12 : vector<4xi1>, vector<4xi64>
      %258 = arith.select %198, %257, %11 : vector<4xi1>, vector<4xi64>
      %259 = arith.remsi %244, %258 : vector<4xi64>
      %260 = arith.addi %259, %257 : vector<4xi64>
      %261 = arith.xori %259, %257 : vector<4xi64>
      %262 = arith.cmpi slt, %261, %9 : vector<4xi64>
      %263 = arith.cmpi ne, %259, %9 : vector<4xi64>
      %264 = arith.andi %263, %262 : vector<4xi1>
      %265 = arith.select %264, %260, %259 : vector<4xi1>, vector<4xi64>
      %266 = arith.select %203, %9, %265 : vector<4xi1>, vector<4xi64>
      %267 = arith.cmpi slt, %266, %9 : vector<4xi64>
      %268 = arith.addi %266, %204 : vector<4xi64>
      %269 = arith.select %267, %268, %266 : vector<4xi1>, vector<4xi64>
      %270 = arith.cmpi sge, %269, %9 : vector<4xi64>
      %271 = arith.extui %270 : vector<4xi1> to vector<4xi8>
      %272 = arith.cmpi slt, %269, %204 : vector<4xi64>
      %273 = arith.extui %272 : vector<4xi1> to vector<4xi8>
      %274 = arith.andi %271, %273 : vector<4xi8>
      %275 = arith.andi %243, %274 : vector<4xi8>
      vector.maskedstore %23[%i_3], %198, %269 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %276 = arith.select %198, %253, %242 : vector<4xi1>, vector<4xi8>
      %277 = arith.select %198, %275, %243 : vector<4xi1>, vector<4xi8>
      scf.yield %276, %277 : vector<4xi8>, vector<4xi8>
    }
    %278 = vector.reduction <and>, %240 : vector<4xi8> into i8
    %279 = vector.reduction <and>, %241 : vector<4xi8> into i8
    memref.store %279, %24[] : memref<i8>
    %280 = arith.cmpi ne, %278, %22 : i8
    cf.assert %280, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    %281 = arith.constant 0 : index
    %282 = arith.maxsi %18, %281 : index
    %283 = arith.constant 3 : index
    %284 = arith.shrsi %17, %283 : index
    %285 = arith.constant 8 : index
    %286 = arith.muli %284, %285 : index
    %287 = arith.constant 8 : index
    %288 = arith.ceildivsi %286, %287 : index
    %289 = arith.constant 0 : index
    %290 = arith.maxsi %288, %289 : index
    %291 = arith.constant 5 : index
    %292 = arith.muli %290, %291 : index
    %293 = arith.constant 0 : index
    %294 = arith.maxsi %286, %293 : index
    %295 = arith.subi %17, %294 : index
    %296 = arith.constant 8 : index
    %297 = arith.ceildivsi %295, %296 : index
    %298 = arith.constant 0 : index
    %299 = arith.maxsi %297, %298 : index
    %300 = arith.constant 7 : index
    %301 = arith.muli %299, %300 : index
    %302 = arith.constant 11 : index
    %303 = arith.addi %302, %292 : index
    %304 = arith.addi %303, %301 : index
    %305 = arith.muli %282, %304 : index
    %306 = arith.constant 32768 : index
    %307 = arith.cmpi sge, %305, %306 : index
    "omp.parallel"(%307) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %18, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_4: index):
          %308 = memref.load %rows[%i_4] : memref<?xi64>
          %309 = arith.cmpi slt, %308, %2 : i64
          %310 = arith.addi %308, %20 : i64
          %311 = arith.select %309, %310, %308 : i64
          %312 = arith.index_cast %311 : i64 to index
          %313 = arith.shrsi %17, %c3 : index
          %314 = arith.muli %313, %c8 overflow<nsw> : index
          scf.for %j = %c0 to %314 step %c8 {
            %315 = vector.load %table[%312, %j] : memref<?x?xf32>, vector<8xf32>
            %316 = arith.mulf %315, %13 : vector<8xf32>
            vector.store %316, %out0_1[%i_4, %j] : memref<?x?xf32>, vector<8xf32>
          }
          %317 = arith.maxsi %314, %c0 : index
          scf.for %j_1 = %317 to %17 step %c8 {
            %318 = arith.subi %17, %j_1 overflow<nsw> : index
            %319 = vector.create_mask %318 : vector<8xi1>
            %320 = vector.maskedload %table[%312, %j_1], %319, %14 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %321 = arith.mulf %320, %13 : vector<8xf32>
            vector.maskedstore %out0_1[%i_4, %j_1], %319, %321 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %322 = memref.load %24[] : memref<i8>
    %323 = arith.cmpi ne, %322, %22 : i8
    cf.assert %323, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
    %324 = arith.shrsi %18, %c13 : index
    %325 = arith.muli %324, %c8192 overflow<nsw> : index
    %326 = arith.maxsi %325, %c0 : index
    %327 = arith.constant 8192 : index
    %328 = arith.ceildivsi %326, %327 : index
    %329 = arith.constant 0 : index
    %330 = arith.maxsi %328, %329 : index
    %331 = arith.constant 65537 : index
    %332 = arith.muli %330, %331 : index
    %333 = arith.constant 32768 : index
    %334 = arith.cmpi sge, %332, %333 : index
    "omp.parallel"(%334) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %326, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_5 = %c0 to %c8192 step %c1 {
            %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
            %335 = memref.load %23[%i_6] : memref<?xi64>
            %336 = arith.index_cast %335 : i64 to index
            %337 = memref.load %x[%336] : memref<?xf64>
            memref.store %337, %out1_1[%i_6] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_7 = %326 to %18 step %c1 {
      %338 = memref.load %23[%i_7] : memref<?xi64>
      %339 = arith.index_cast %338 : i64 to index
      %340 = memref.load %x[%339] : memref<?xf64>
      memref.store %340, %out1_1[%i_7] : memref<?xf64>
    }
    memref.dealloc %23 : memref<?xi64>
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
builtin.module attributes {stepwell.asserts = ["tests/corpus/gather_scatter.py:7: MemoryError: no memory for a temporary array", "tests/corpus/gather_scatter.py:7: IndexError: index is out of bounds for axis 0 with size table.shape[0]", "tests/corpus/gather_scatter.py:8: IndexError: index is out of bounds for axis 0 with size x.shape[0]"]} {
  llvm.func @aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @free(!llvm.ptr)
  llvm.func @program(%table: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %table_size0: i64, %table_stride0: i64, %rows: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %rows_size0: i64, %x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(32768) : i64
    %1 = llvm.mlir.constant(15) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(1) : i64
    %6 = llvm.mlir.constant(8) : i64
    %7 = llvm.mlir.constant(3) : i64
    %8 = llvm.mlir.constant(8192) : i64
    %9 = llvm.mlir.constant(13) : i64
    %10 = llvm.mlir.constant(64) : i64
    %11 = llvm.mlir.constant(-64) : i64
    %12 = llvm.mlir.constant(1 : i32) : i32
    %13 = llvm.alloca %5 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %14 = llvm.alloca %10 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %15 = llvm.alloca %10 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %16 = llvm.mlir.constant(286729) : i64
    %17 = llvm.mlir.constant(9) : i64
    %18 = llvm.mlir.constant(96) : i64
    %19 = llvm.alloca %18 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %20 = llvm.mlir.constant(16) : i64
    %21 = llvm.mlir.constant(24) : i64
    %22 = llvm.mlir.constant(32) : i64
    %23 = llvm.mlir.constant(40) : i64
    %24 = llvm.mlir.constant(48) : i64
    %25 = llvm.mlir.constant(56) : i64
    %26 = llvm.mlir.constant(72) : i64
    %27 = llvm.mlir.constant(80) : i64
    %28 = llvm.mlir.constant(88) : i64
    %29 = llvm.mlir.constant(2 : i32) : i32
    %30 = llvm.mlir.constant(5) : i64
    %31 = llvm.mlir.constant(7) : i64
    %32 = llvm.mlir.constant(11) : i64
    %33 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %34 = llvm.mlir.constant(3 : i32) : i32
    %35 = llvm.mlir.constant(65537) : i64
    %36 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %37 = llvm.mlir.constant(0 : i32) : i32
    %38 = llvm.mlir.constant(1 : i8) : i8
    %39 = llvm.mlir.constant(0) : i64
    %40 = llvm.mlir.constant(3) : i64
    %41 = llvm.mlir.constant(-9223372036854775808) : i64
    %42 = llvm.mlir.constant(-1) : i64
    %43 = llvm.mlir.constant(1) : i64
    %44 = llvm.mlir.constant(2.000000e+00 : f32) : f32
    %45 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %46 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %47 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %48 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %49 = llvm.mlir.constant(dense<3> : vector<4xi64>) : vector<4xi64>
    %50 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %51 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %52 = llvm.mlir.constant(0 : i8) : i8
    %53 = llvm.mul %rows_size0, %6 overflow<nsw> : i64
    %54 = llvm.add %53, %10 overflow<nsw> : i64
    %55 = llvm.and %54, %11 : i64
    %56 = llvm.call @aligned_alloc(%10, %55) : (i64, i64) -> !llvm.ptr
    %57 = llvm.mlir.zero : !llvm.ptr
    %58 = llvm.icmp "ne" %56, %57 : !llvm.ptr
    llvm.cond_br %58, ^bb1, ^bb31(%12 : i32)
  ^bb1:
    %59 = llvm.icmp "eq" %40, %39 : i64
    %60 = llvm.icmp "eq" %40, %42 : i64
    %61 = llvm.ashr %rows_size0, %1 : i64
    %62 = llvm.mul %61, %0 overflow<nsw> : i64
    %63 = llvm.intr.smax(%62, %2) : (i64, i64) -> i64
    %64 = llvm.mlir.constant(-1 : i8) : i8
    %65 = llvm.mlir.constant(-1 : i8) : i8
    %66 = llvm.mlir.constant(-1 : i8) : i8
    %67 = llvm.mlir.constant(-1 : i8) : i8
    %68 = llvm.mlir.constant(-1 : i8) : i8
    %69 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %68, %14 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.store %69, %15 {alignment = 1 : i64} : i8, !llvm.ptr
    %70 = llvm.sub %63, %2 : i64
    %71 = llvm.sdiv %70, %0 : i64
    %72 = llvm.srem %70, %0 : i64
    %73 = llvm.icmp "ne" %72, %2 : i64
    %74 = llvm.xor %72, %0 : i64
    %75 = llvm.icmp "sge" %74, %2 : i64
    %76 = llvm.and %73, %75 : i1
    %77 = llvm.add %71, %5 : i64
    %78 = llvm.select %76, %77, %71 : i1, i64
    %79 = llvm.intr.smax(%78, %2) : (i64, i64) -> i64
    %80 = llvm.sdiv %79, %10 : i64
    %81 = llvm.srem %79, %10 : i64
    %82 = llvm.icmp "ne" %81, %2 : i64
    %83 = llvm.xor %81, %10 : i64
    %84 = llvm.icmp "sge" %83, %2 : i64
    %85 = llvm.and %82, %84 : i1
    %86 = llvm.add %80, %5 : i64
    %87 = llvm.select %85, %86, %80 : i1, i64
    %88 = llvm.intr.smax(%87, %5) : (i64, i64) -> i64
    %89 = llvm.sdiv %79, %88 : i64
    %90 = llvm.srem %79, %88 : i64
    %91 = llvm.icmp "ne" %90, %2 : i64
    %92 = llvm.xor %90, %88 : i64
    %93 = llvm.icmp "sge" %92, %2 : i64
    %94 = llvm.and %91, %93 : i1
    %95 = llvm.add %89, %5 : i64
    %96 = llvm.select %94, %95, %89 : i1, i64
    %97 = llvm.mul %88, %0 : i64
    %98 = llvm.intr.smax(%96, %2) : (i64, i64) -> i64
    %99 = llvm.intr.smin(%97, %63) : (i64, i64) -> i64
    %100 = llvm.sdiv %99, %0 : i64
    %101 = llvm.srem %99, %0 : i64
    %102 = llvm.icmp "ne" %101, %2 : i64
    %103 = llvm.xor %101, %0 : i64
    %104 = llvm.icmp "sge" %103, %2 : i64
    %105 = llvm.and %102, %104 : i1
    %106 = llvm.add %100, %5 : i64
    %107 = llvm.select %105, %106, %100 : i1, i64
    %108 = llvm.intr.smax(%107, %2) : (i64, i64) -> i64
    %109 = llvm.mul %108, %16 : i64
    %110 = llvm.add %17, %109 : i64
    %111 = llvm.mul %98, %110 : i64
    %112 = llvm.icmp "sge" %111, %0 : i64
    %113 = llvm.icmp "sgt" %96, %2 : i64
    %114 = llvm.select %113, %96, %2 : i1, i64
    llvm.cond_br %112, ^bb2, ^bb3
  ^bb2:
    llvm.store %96, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %115 = llvm.getelementptr inbounds %19[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %97, %115 {alignment = 8 : i64} : i64, !llvm.ptr
    %116 = llvm.getelementptr inbounds %19[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %116 {alignment = 8 : i64} : i64, !llvm.ptr
    %117 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %117 {alignment = 8 : i64} : i64, !llvm.ptr
    %118 = llvm.getelementptr inbounds %19[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %118 {alignment = 8 : i64} : i1, !llvm.ptr
    %119 = llvm.getelementptr inbounds %19[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %119 {alignment = 8 : i64} : i1, !llvm.ptr
    %120 = llvm.getelementptr inbounds %19[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %120 {alignment = 8 : i64} : i64, !llvm.ptr
    %121 = llvm.getelementptr inbounds %19[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %121 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %122 = llvm.getelementptr inbounds %19[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows_size0, %122 {alignment = 8 : i64} : i64, !llvm.ptr
    %123 = llvm.getelementptr inbounds %19[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %123 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %124 = llvm.getelementptr inbounds %19[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %14, %124 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %125 = llvm.getelementptr inbounds %19[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %15, %125 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %126 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %127 = llvm.call @stepwell_parallel_for(%126, %19, %114, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%127 : i32)
  ^bb3:
    %128 = llvm.call @program.parallel0(%2, %114, %96, %97, %63, %table_size0, %60, %59, %x_size0, %rows, %rows_size0, %56, %14, %15) : (i64, i64, i64, i64, i64, i64, i1, i1, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb4(%128 : i32)
  ^bb4(%129: i32):
    %130 = llvm.sub %96, %5 : i64
    %131 = llvm.icmp "slt" %2, %130 : i64
    llvm.cond_br %131, ^bb5(%2 : i64), ^bb6
  ^bb5(%132: i64):
    %133 = llvm.add %132, %5 : i64
    %134 = llvm.getelementptr inbounds %14[%132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %135 = llvm.load %134 {alignment = 1 : i64} : !llvm.ptr -> i8
    %136 = llvm.getelementptr inbounds %14[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %137 = llvm.load %136 {alignment = 1 : i64} : !llvm.ptr -> i8
    %138 = llvm.and %135, %137 : i8
    llvm.store %138, %134 {alignment = 1 : i64} : i8, !llvm.ptr
    %139 = llvm.getelementptr inbounds %15[%132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %140 = llvm.load %139 {alignment = 1 : i64} : !llvm.ptr -> i8
    %141 = llvm.getelementptr inbounds %15[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %142 = llvm.load %141 {alignment = 1 : i64} : !llvm.ptr -> i8
    %143 = llvm.and %140, %142 : i8
    llvm.store %143, %139 {alignment = 1 : i64} : i8, !llvm.ptr
    %144 = llvm.add %132, %4 overflow<nsw> : i64
    %145 = llvm.icmp "slt" %144, %130 : i64
    llvm.cond_br %145, ^bb5(%144 : i64), ^bb6
  ^bb6:
    %146 = llvm.sub %96, %4 : i64
    %147 = llvm.icmp "slt" %2, %146 : i64
    llvm.cond_br %147, ^bb7(%2 : i64), ^bb8
  ^bb7(%148: i64):
    %149 = llvm.add %148, %4 : i64
    %150 = llvm.getelementptr inbounds %14[%148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %151 = llvm.load %150 {alignment = 1 : i64} : !llvm.ptr -> i8
    %152 = llvm.getelementptr inbounds %14[%149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %153 = llvm.load %152 {alignment = 1 : i64} : !llvm.ptr -> i8
    %154 = llvm.and %151, %153 : i8
    llvm.store %154, %150 {alignment = 1 : i64} : i8, !llvm.ptr
    %155 = llvm.getelementptr inbounds %15[%148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %156 = llvm.load %155 {alignment = 1 : i64} : !llvm.ptr -> i8
    %157 = llvm.getelementptr inbounds %15[%149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %158 = llvm.load %157 {alignment = 1 : i64} : !llvm.ptr -> i8
    %159 = llvm.and %156, %158 : i8
    llvm.store %159, %155 {alignment = 1 : i64} : i8, !llvm.ptr
    %160 = llvm.add %148, %3 overflow<nsw> : i64
    %161 = llvm.icmp "slt" %160, %146 : i64
    llvm.cond_br %161, ^bb7(%160 : i64), ^bb8
  ^bb8:
    %162 = llvm.sub %96, %3 : i64
    %163 = llvm.icmp "slt" %2, %162 : i64
    llvm.cond_br %163, ^bb9(%2 : i64), ^bb10
  ^bb9(%164: i64):
    %165 = llvm.add %164, %3 : i64
    %166 = llvm.getelementptr inbounds %14[%164] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %167 = llvm.load %166 {alignment = 1 : i64} : !llvm.ptr -> i8
    %168 = llvm.getelementptr inbounds %14[%165] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %169 = llvm.load %168 {alignment = 1 : i64} : !llvm.ptr -> i8
    %170 = llvm.and %167, %169 : i8
    llvm.store %170, %166 {alignment = 1 : i64} : i8, !llvm.ptr
    %171 = llvm.getelementptr inbounds %15[%164] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %172 = llvm.load %171 {alignment = 1 : i64} : !llvm.ptr -> i8
    %173 = llvm.getelementptr inbounds %15[%165] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %174 = llvm.load %173 {alignment = 1 : i64} : !llvm.ptr -> i8
    %175 = llvm.and %172, %174 : i8
    llvm.store %175, %171 {alignment = 1 : i64} : i8, !llvm.ptr
    %176 = llvm.add %164, %6 overflow<nsw> : i64
    %177 = llvm.icmp "slt" %176, %162 : i64
    llvm.cond_br %177, ^bb9(%176 : i64), ^bb10
  ^bb10:
    %178 = llvm.sub %96, %6 : i64
    %179 = llvm.icmp "slt" %2, %178 : i64
    llvm.cond_br %179, ^bb11(%2 : i64), ^bb12
  ^bb11(%180: i64):
    %181 = llvm.add %180, %6 : i64
    %182 = llvm.getelementptr inbounds %14[%180] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %183 = llvm.load %182 {alignment = 1 : i64} : !llvm.ptr -> i8
    %184 = llvm.getelementptr inbounds %14[%181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %185 = llvm.load %184 {alignment = 1 : i64} : !llvm.ptr -> i8
    %186 = llvm.and %183, %185 : i8
    llvm.store %186, %182 {alignment = 1 : i64} : i8, !llvm.ptr
    %187 = llvm.getelementptr inbounds %15[%180] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %188 = llvm.load %187 {alignment = 1 : i64} : !llvm.ptr -> i8
    %189 = llvm.getelementptr inbounds %15[%181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %190 = llvm.load %189 {alignment = 1 : i64} : !llvm.ptr -> i8
    %191 = llvm.and %188, %190 : i8
    llvm.store %191, %187 {alignment = 1 : i64} : i8, !llvm.ptr
    %192 = llvm.add %180, %20 overflow<nsw> : i64
    %193 = llvm.icmp "slt" %192, %178 : i64
    llvm.cond_br %193, ^bb11(%192 : i64), ^bb12
  ^bb12:
    %194 = llvm.sub %96, %20 : i64
    %195 = llvm.icmp "slt" %2, %194 : i64
    llvm.cond_br %195, ^bb13(%2 : i64), ^bb14
  ^bb13(%196: i64):
    %197 = llvm.add %196, %20 : i64
    %198 = llvm.getelementptr inbounds %14[%196] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %199 = llvm.load %198 {alignment = 1 : i64} : !llvm.ptr -> i8
    %200 = llvm.getelementptr inbounds %14[%197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %201 = llvm.load %200 {alignment = 1 : i64} : !llvm.ptr -> i8
    %202 = llvm.and %199, %201 : i8
    llvm.store %202, %198 {alignment = 1 : i64} : i8, !llvm.ptr
    %203 = llvm.getelementptr inbounds %15[%196] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %204 = llvm.load %203 {alignment = 1 : i64} : !llvm.ptr -> i8
    %205 = llvm.getelementptr inbounds %15[%197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %206 = llvm.load %205 {alignment = 1 : i64} : !llvm.ptr -> i8
    %207 = llvm.and %204, %206 : i8
    llvm.store %207, %203 {alignment = 1 : i64} : i8, !llvm.ptr
    %208 = llvm.add %196, %22 overflow<nsw> : i64
    %209 = llvm.icmp "slt" %208, %194 : i64
    llvm.cond_br %209, ^bb13(%208 : i64), ^bb14
  ^bb14:
    %210 = llvm.sub %96, %22 : i64
    %211 = llvm.icmp "slt" %2, %210 : i64
    llvm.cond_br %211, ^bb15(%2 : i64), ^bb16
  ^bb15(%212: i64):
    %213 = llvm.add %212, %22 : i64
    %214 = llvm.getelementptr inbounds %14[%212] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %215 = llvm.load %214 {alignment = 1 : i64} : !llvm.ptr -> i8
    %216 = llvm.getelementptr inbounds %14[%213] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %217 = llvm.load %216 {alignment = 1 : i64} : !llvm.ptr -> i8
    %218 = llvm.and %215, %217 : i8
    llvm.store %218, %214 {alignment = 1 : i64} : i8, !llvm.ptr
    %219 = llvm.getelementptr inbounds %15[%212] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %220 = llvm.load %219 {alignment = 1 : i64} : !llvm.ptr -> i8
    %221 = llvm.getelementptr inbounds %15[%213] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %222 = llvm.load %221 {alignment = 1 : i64} : !llvm.ptr -> i8
    %223 = llvm.and %220, %222 : i8
    llvm.store %223, %219 {alignment = 1 : i64} : i8, !llvm.ptr
    %224 = llvm.add %212, %10 overflow<nsw> : i64
    %225 = llvm.icmp "slt" %224, %210 : i64
    llvm.cond_br %225, ^bb15(%224 : i64), ^bb16
  ^bb16:
    %226 = llvm.load %14 {alignment = 1 : i64} : !llvm.ptr -> i8
    %227 = llvm.and %66, %226 : i8
    %228 = llvm.load %15 {alignment = 1 : i64} : !llvm.ptr -> i8
    %229 = llvm.and %67, %228 : i8
    %230 = llvm.and %38, %227 : i8
    %231 = llvm.and %38, %229 : i8
    %232 = llvm.sub %rows_size0, %63 overflow<nsw> : i64
    %233 = llvm.ashr %232, %4 : i64
    %234 = llvm.mul %233, %3 overflow<nsw> : i64
    %235 = llvm.add %234, %63 overflow<nsw> : i64
    %236 = llvm.intr.smax(%235, %63) : (i64, i64) -> i64
    %237 = llvm.sub %rows_size0, %236 overflow<nsw> : i64
    %238 = llvm.intr.smin(%237, %3) : (i64, i64) -> i64
    %239 = llvm.intr.smax(%238, %2) : (i64, i64) -> i64
    %240 = llvm.trunc %239 : i64 to i32
    %241 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %242 = llvm.mlir.poison : vector<4xi32>
    %243 = llvm.insertelement %240, %242[%2 : i64] : vector<4xi32>
    %244 = llvm.shufflevector %243, %242 [0, 0, 0, 0] : vector<4xi32>
    %245 = llvm.icmp "slt" %241, %244 : vector<4xi32>
    %246 = llvm.mlir.poison : vector<4xi8>
    %247 = llvm.insertelement %230, %246[%2 : i64] : vector<4xi8>
    %248 = llvm.shufflevector %247, %246 [0, 0, 0, 0] : vector<4xi8>
    %249 = llvm.mlir.poison : vector<4xi8>
    %250 = llvm.insertelement %231, %249[%2 : i64] : vector<4xi8>
    %251 = llvm.shufflevector %250, %249 [0, 0, 0, 0] : vector<4xi8>
    %252 = llvm.mlir.poison : vector<4xi64>
    %253 = llvm.insertelement %table_size0, %252[%2 : i64] : vector<4xi64>
    %254 = llvm.shufflevector %253, %252 [0, 0, 0, 0] : vector<4xi64>
    %255 = llvm.mlir.poison : vector<4xi1>
    %256 = llvm.insertelement %60, %255[%2 : i64] : vector<4xi1>
    %257 = llvm.shufflevector %256, %255 [0, 0, 0, 0] : vector<4xi1>
    %258 = llvm.mlir.poison : vector<4xi1>
    %259 = llvm.insertelement %59, %258[%2 : i64] : vector<4xi1>
    %260 = llvm.shufflevector %259, %258 [0, 0, 0, 0] : vector<4xi1>
    %261 = llvm.mlir.poison : vector<4xi64>
    %262 = llvm.insertelement %x_size0, %261[%2 : i64] : vector<4xi64>
    %263 = llvm.shufflevector %262, %261 [0, 0, 0, 0] : vector<4xi64>
    %264 = llvm.icmp "slt" %63, %236 : i64
    llvm.cond_br %264, ^bb17(%63, %248, %251 : i64, vector<4xi8>, vector<4xi8>), ^bb18(%248, %251 : vector<4xi8>, vector<4xi8>)
  ^bb17(%i: i64, %265: vector<4xi8>, %266: vector<4xi8>):
    %267 = llvm.getelementptr inbounds %rows[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %268 = llvm.load %267 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %269 = llvm.icmp "slt" %268, %46 : vector<4xi64>
    %270 = llvm.add %268, %254 : vector<4xi64>
    %271 = llvm.select %269, %270, %268 : vector<4xi1>, vector<4xi64>
    %272 = llvm.icmp "sge" %271, %46 : vector<4xi64>
    %273 = llvm.zext %272 : vector<4xi1> to vector<4xi8>
    %274 = llvm.icmp "slt" %271, %254 : vector<4xi64>
    %275 = llvm.zext %274 : vector<4xi1> to vector<4xi8>
    %276 = llvm.and %273, %275 : vector<4xi8>
    %277 = llvm.and %265, %276 : vector<4xi8>
    %278 = llvm.icmp "eq" %268, %47 : vector<4xi64>
    %279 = llvm.and %278, %257 : vector<4xi1>
    %280 = llvm.or %260, %279 : vector<4xi1>
    %281 = llvm.select %280, %48, %49 : vector<4xi1>, vector<4xi64>
    %282 = llvm.srem %268, %281 : vector<4xi64>
    %283 = llvm.add %282, %281 : vector<4xi64>
    %284 = llvm.xor %282, %281 : vector<4xi64>
    %285 = llvm.icmp "slt" %284, %46 : vector<4xi64>
    %286 = llvm.icmp "ne" %282, %46 : vector<4xi64>
    %287 = llvm.and %286, %285 : vector<4xi1>
    %288 = llvm.select %287, %283, %282 : vector<4xi1>, vector<4xi64>
    %289 = llvm.select %260, %46, %288 : vector<4xi1>, vector<4xi64>
    %290 = llvm.icmp "slt" %289, %46 : vector<4xi64>
    %291 = llvm.add %289, %263 : vector<4xi64>
    %292 = llvm.select %290, %291, %289 : vector<4xi1>, vector<4xi64>
    %293 = llvm.icmp "sge" %292, %46 : vector<4xi64>
    %294 = llvm.zext %293 : vector<4xi1> to vector<4xi8>
    %295 = llvm.icmp "slt" %292, %263 : vector<4xi64>
    %296 = llvm.zext %295 : vector<4xi1> to vector<4xi8>
    %297 = llvm.and %294, %296 : vector<4xi8>
    %298 = llvm.and %266, %297 : vector<4xi8>
    %299 = llvm.getelementptr inbounds %56[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %292, %299 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %300 = llvm.add %i, %3 overflow<nsw> : i64
    %301 = llvm.icmp "slt" %300, %236 : i64
    llvm.cond_br %301, ^bb17(%300, %277, %298 : i64, vector<4xi8>, vector<4xi8>), ^bb18(%277, %298 : vector<4xi8>, vector<4xi8>)
  ^bb18(%302: vector<4xi8>, %303: vector<4xi8>):
    %304 = llvm.icmp "slt" %236, %rows_size0 : i64
    llvm.cond_br %304, ^bb19(%236, %302, %303 : i64, vector<4xi8>, vector<4xi8>), ^bb20(%302, %303 : vector<4xi8>, vector<4xi8>)
  ^bb19(%i_1: i64, %305: vector<4xi8>, %306: vector<4xi8>):
    %307 = llvm.getelementptr inbounds %rows[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %308 = llvm.intr.masked.load %307, %245, %46 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %309 = llvm.icmp "slt" %308, %46 : vector<4xi64>
    %310 = llvm.add %308, %254 : vector<4xi64>
    %311 = llvm.select %309, %310, %308 : vector<4xi1>, vector<4xi64>
    %312 = llvm.icmp "sge" %311, %46 : vector<4xi64>
    %313 = llvm.zext %312 : vector<4xi1> to vector<4xi8>
    %314 = llvm.icmp "slt" %311, %254 : vector<4xi64>
    %315 = llvm.zext %314 : vector<4xi1> to vector<4xi8>
    %316 = llvm.and %313, %315 : vector<4xi8>
    %317 = llvm.and %305, %316 : vector<4xi8>
    %318 = llvm.icmp "eq" %308, %47 : vector<4xi64>
    %319 = llvm.and %318, %257 : vector<4xi1>
    %320 = llvm.or %260, %319 : vector<4xi1>
    %321 = llvm.select %320, %48, %49 : vector<4xi1>, vector<4xi64>
    %322 = llvm.select %245, %321, %48 : vector<4xi1>, vector<4xi64>
    %323 = llvm.srem %308, %322 : vector<4xi64>
    %324 = llvm.add %323, %321 : vector<4xi64>
    %325 = llvm.xor %323, %321 : vector<4xi64>
    %326 = llvm.icmp "slt" %325, %46 : vector<4xi64>
    %327 = llvm.icmp "ne" %323, %46 : vector<4xi64>
    %328 = llvm.and %327, %326 : vector<4xi1>
    %329 = llvm.select %328, %324, %323 : vector<4xi1>, vector<4xi64>
    %330 = llvm.select %260, %46, %329 : vector<4xi1>, vector<4xi64>
    %331 = llvm.icmp "slt" %330, %46 : vector<4xi64>
    %332 = llvm.add %330, %263 : vector<4xi64>
    %333 = llvm.select %331, %332, %330 : vector<4xi1>, vector<4xi64>
    %334 = llvm.icmp "sge" %333, %46 : vector<4xi64>
    %335 = llvm.zext %334 : vector<4xi1> to vector<4xi8>
    %336 = llvm.icmp "slt" %333, %263 : vector<4xi64>
    %337 = llvm.zext %336 : vector<4xi1> to vector<4xi8>
    %338 = llvm.and %335, %337 : vector<4xi8>
    %339 = llvm.and %306, %338 : vector<4xi8>
    %340 = llvm.getelementptr inbounds %56[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %333, %340, %245 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %341 = llvm.select %245, %317, %305 : vector<4xi1>, vector<4xi8>
    %342 = llvm.select %245, %339, %306 : vector<4xi1>, vector<4xi8>
    %343 = llvm.add %i_1, %3 overflow<nsw> : i64
    %344 = llvm.icmp "slt" %343, %rows_size0 : i64
    llvm.cond_br %344, ^bb19(%343, %341, %342 : i64, vector<4xi8>, vector<4xi8>), ^bb20(%341, %342 : vector<4xi8>, vector<4xi8>)
  ^bb20(%345: vector<4xi8>, %346: vector<4xi8>):
    %347 = "llvm.intr.vector.reduce.and"(%345) : (vector<4xi8>) -> i8
    %348 = "llvm.intr.vector.reduce.and"(%346) : (vector<4xi8>) -> i8
    llvm.store %348, %13 {alignment = 1 : i64} : i8, !llvm.ptr
    %349 = llvm.icmp "ne" %347, %52 : i8
    llvm.cond_br %349, ^bb21, ^bb32(%29 : i32)
  ^bb21:
    %350 = llvm.intr.smax(%rows_size0, %2) : (i64, i64) -> i64
    %351 = llvm.ashr %table_stride0, %7 : i64
    %352 = llvm.mul %351, %6 : i64
    %353 = llvm.sdiv %352, %6 : i64
    %354 = llvm.srem %352, %6 : i64
    %355 = llvm.icmp "ne" %354, %2 : i64
    %356 = llvm.xor %354, %6 : i64
    %357 = llvm.icmp "sge" %356, %2 : i64
    %358 = llvm.and %355, %357 : i1
    %359 = llvm.add %353, %5 : i64
    %360 = llvm.select %358, %359, %353 : i1, i64
    %361 = llvm.intr.smax(%360, %2) : (i64, i64) -> i64
    %362 = llvm.mul %361, %30 : i64
    %363 = llvm.intr.smax(%352, %2) : (i64, i64) -> i64
    %364 = llvm.sub %table_stride0, %363 : i64
    %365 = llvm.sdiv %364, %6 : i64
    %366 = llvm.srem %364, %6 : i64
    %367 = llvm.icmp "ne" %366, %2 : i64
    %368 = llvm.xor %366, %6 : i64
    %369 = llvm.icmp "sge" %368, %2 : i64
    %370 = llvm.and %367, %369 : i1
    %371 = llvm.add %365, %5 : i64
    %372 = llvm.select %370, %371, %365 : i1, i64
    %373 = llvm.intr.smax(%372, %2) : (i64, i64) -> i64
    %374 = llvm.mul %373, %31 : i64
    %375 = llvm.add %32, %362 : i64
    %376 = llvm.add %375, %374 : i64
    %377 = llvm.mul %350, %376 : i64
    %378 = llvm.icmp "sge" %377, %0 : i64
    %379 = llvm.icmp "sgt" %rows_size0, %2 : i64
    %380 = llvm.select %379, %rows_size0, %2 : i1, i64
    llvm.cond_br %378, ^bb22, ^bb23
  ^bb22:
    llvm.store %rows_size0, %33 {alignment = 8 : i64} : i64, !llvm.ptr
    %381 = llvm.getelementptr inbounds %33[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %381 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %382 = llvm.getelementptr inbounds %33[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %382 {alignment = 8 : i64} : i64, !llvm.ptr
    %383 = llvm.getelementptr inbounds %33[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_stride0, %383 {alignment = 8 : i64} : i64, !llvm.ptr
    %384 = llvm.getelementptr inbounds %33[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table, %384 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %385 = llvm.getelementptr inbounds %33[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %385 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %386 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %387 = llvm.call @stepwell_parallel_for(%386, %33, %380, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%387 : i32)
  ^bb23:
    %388 = llvm.call @program.parallel1(%2, %380, %rows_size0, %rows, %table_size0, %table_stride0, %table, %out0) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb24(%388 : i32)
  ^bb24(%389: i32):
    %390 = llvm.load %13 {alignment = 1 : i64} : !llvm.ptr -> i8
    %391 = llvm.icmp "ne" %390, %52 : i8
    llvm.cond_br %391, ^bb25, ^bb32(%34 : i32)
  ^bb25:
    %392 = llvm.ashr %rows_size0, %9 : i64
    %393 = llvm.mul %392, %8 overflow<nsw> : i64
    %394 = llvm.intr.smax(%393, %2) : (i64, i64) -> i64
    %395 = llvm.sdiv %394, %8 : i64
    %396 = llvm.srem %394, %8 : i64
    %397 = llvm.icmp "ne" %396, %2 : i64
    %398 = llvm.xor %396, %8 : i64
    %399 = llvm.icmp "sge" %398, %2 : i64
    %400 = llvm.and %397, %399 : i1
    %401 = llvm.add %395, %5 : i64
    %402 = llvm.select %400, %401, %395 : i1, i64
    %403 = llvm.intr.smax(%402, %2) : (i64, i64) -> i64
    %404 = llvm.mul %403, %35 : i64
    %405 = llvm.icmp "sge" %404, %0 : i64
    %406 = llvm.icmp "sgt" %394, %2 : i64
    %407 = llvm.sub %394, %5 overflow<nsw> : i64
    %408 = llvm.sdiv %407, %8 : i64
    %409 = llvm.add %408, %5 overflow<nsw> : i64
    %410 = llvm.select %406, %409, %2 : i1, i64
    llvm.cond_br %405, ^bb26, ^bb27
  ^bb26:
    llvm.store %394, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %411 = llvm.getelementptr inbounds %36[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %411 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %412 = llvm.getelementptr inbounds %36[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows_size0, %412 {alignment = 8 : i64} : i64, !llvm.ptr
    %413 = llvm.getelementptr inbounds %36[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %413 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %414 = llvm.getelementptr inbounds %36[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %414 {alignment = 8 : i64} : i64, !llvm.ptr
    %415 = llvm.getelementptr inbounds %36[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %415 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %416 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %417 = llvm.call @stepwell_parallel_for(%416, %36, %410, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb28(%417 : i32)
  ^bb27:
    %418 = llvm.call @program.parallel2(%2, %410, %394, %56, %rows_size0, %x, %x_size0, %out1) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb28(%418 : i32)
  ^bb28(%419: i32):
    %420 = llvm.icmp "slt" %394, %rows_size0 : i64
    llvm.cond_br %420, ^bb29(%394 : i64), ^bb30
  ^bb29(%i_2: i64):
    %421 = llvm.getelementptr inbounds %56[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %422 = llvm.load %421 {alignment = 8 : i64} : !llvm.ptr -> i64
    %423 = llvm.getelementptr inbounds %x[%422] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %424 = llvm.load %423 {alignment = 8 : i64} : !llvm.ptr -> f64
    %425 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %424, %425 {alignment = 8 : i64} : f64, !llvm.ptr
    %426 = llvm.add %i_2, %5 overflow<nsw> : i64
    %427 = llvm.icmp "slt" %426, %rows_size0 : i64
    llvm.cond_br %427, ^bb29(%426 : i64), ^bb30
  ^bb30:
    llvm.call @free(%56) : (!llvm.ptr) -> ()
    llvm.return %37 : i32
  ^bb31(%428: i32):
    llvm.return %428 : i32
  ^bb32(%429: i32):
    llvm.call @free(%56) : (!llvm.ptr) -> ()
    llvm.return %429 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %430: i64, %431: i64, %432: i64, %table_size0_1: i64, %433: i1, %434: i1, %x_size0_1: i64, %rows_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_1: i64, %435: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %436: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}, %437: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %438 = llvm.mlir.constant(0) : i64
    %439 = llvm.mlir.constant(1) : i64
    %440 = llvm.mlir.constant(32768) : i64
    %441 = llvm.mlir.constant(4) : i64
    %442 = llvm.mlir.constant(0 : i32) : i32
    %443 = llvm.mlir.constant(-1 : i8) : i8
    %444 = llvm.mlir.constant(-1 : i8) : i8
    %445 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %446 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %447 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %448 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %449 = llvm.mlir.constant(dense<3> : vector<4xi64>) : vector<4xi64>
    %450 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %450, ^bb1(%begin : i64), ^bb6
  ^bb1(%451: i64):
    %452 = llvm.mul %451, %431 : i64
    %453 = llvm.add %438, %452 : i64
    %454 = llvm.add %453, %431 : i64
    %455 = llvm.intr.smin(%454, %432) : (i64, i64) -> i64
    %456 = llvm.icmp "slt" %453, %455 : i64
    llvm.cond_br %456, ^bb2(%453, %443, %444 : i64, i8, i8), ^bb5(%443, %444 : i8, i8)
  ^bb2(%i_strip: i64, %457: i8, %458: i8):
    %459 = llvm.mlir.poison : vector<4xi64>
    %460 = llvm.insertelement %table_size0_1, %459[%438 : i64] : vector<4xi64>
    %461 = llvm.shufflevector %460, %459 [0, 0, 0, 0] : vector<4xi64>
    %462 = llvm.mlir.poison : vector<4xi1>
    %463 = llvm.insertelement %433, %462[%438 : i64] : vector<4xi1>
    %464 = llvm.shufflevector %463, %462 [0, 0, 0, 0] : vector<4xi1>
    %465 = llvm.mlir.poison : vector<4xi1>
    %466 = llvm.insertelement %434, %465[%438 : i64] : vector<4xi1>
    %467 = llvm.shufflevector %466, %465 [0, 0, 0, 0] : vector<4xi1>
    %468 = llvm.mlir.poison : vector<4xi64>
    %469 = llvm.insertelement %x_size0_1, %468[%438 : i64] : vector<4xi64>
    %470 = llvm.shufflevector %469, %468 [0, 0, 0, 0] : vector<4xi64>
    llvm.br ^bb3(%438, %445, %445 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_3: i64, %471: vector<4xi8>, %472: vector<4xi8>):
    %i_4 = llvm.add %i_strip, %i_3 overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %rows_1[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %474 = llvm.load %473 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %475 = llvm.icmp "slt" %474, %446 : vector<4xi64>
    %476 = llvm.add %474, %461 : vector<4xi64>
    %477 = llvm.select %475, %476, %474 : vector<4xi1>, vector<4xi64>
    %478 = llvm.icmp "sge" %477, %446 : vector<4xi64>
    %479 = llvm.zext %478 : vector<4xi1> to vector<4xi8>
    %480 = llvm.icmp "slt" %477, %461 : vector<4xi64>
    %481 = llvm.zext %480 : vector<4xi1> to vector<4xi8>
    %482 = llvm.and %479, %481 : vector<4xi8>
    %483 = llvm.and %471, %482 : vector<4xi8>
    %484 = llvm.icmp "eq" %474, %447 : vector<4xi64>
    %485 = llvm.and %484, %464 : vector<4xi1>
    %486 = llvm.or %467, %485 : vector<4xi1>
    %487 = llvm.select %486, %448, %449 : vector<4xi1>, vector<4xi64>
    %488 = llvm.srem %474, %487 : vector<4xi64>
    %489 = llvm.add %488, %487 : vector<4xi64>
    %490 = llvm.xor %488, %487 : vector<4xi64>
    %491 = llvm.icmp "slt" %490, %446 : vector<4xi64>
    %492 = llvm.icmp "ne" %488, %446 : vector<4xi64>
    %493 = llvm.and %492, %491 : vector<4xi1>
    %494 = llvm.select %493, %489, %488 : vector<4xi1>, vector<4xi64>
    %495 = llvm.select %467, %446, %494 : vector<4xi1>, vector<4xi64>
    %496 = llvm.icmp "slt" %495, %446 : vector<4xi64>
    %497 = llvm.add %495, %470 : vector<4xi64>
    %498 = llvm.select %496, %497, %495 : vector<4xi1>, vector<4xi64>
    %499 = llvm.icmp "sge" %498, %446 : vector<4xi64>
    %500 = llvm.zext %499 : vector<4xi1> to vector<4xi8>
    %501 = llvm.icmp "slt" %498, %470 : vector<4xi64>
    %502 = llvm.zext %501 : vector<4xi1> to vector<4xi8>
    %503 = llvm.and %500, %502 : vector<4xi8>
    %504 = llvm.and %472, %503 : vector<4xi8>
    %505 = llvm.getelementptr inbounds %435[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %498, %505 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %506 = llvm.add %i_3, %441 overflow<nsw> : i64
    %507 = llvm.icmp "slt" %506, %440 : i64
    llvm.cond_br %507, ^bb3(%506, %483, %504 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%483, %504 : vector<4xi8>, vector<4xi8>)
  ^bb4(%508: vector<4xi8>, %509: vector<4xi8>):
    %510 = "llvm.intr.vector.reduce.and"(%508) : (vector<4xi8>) -> i8
    %511 = "llvm.intr.vector.reduce.and"(%509) : (vector<4xi8>) -> i8
    %512 = llvm.and %457, %510 : i8
    %513 = llvm.and %458, %511 : i8
    %514 = llvm.add %i_strip, %440 overflow<nsw> : i64
    %515 = llvm.icmp "slt" %514, %455 : i64
    llvm.cond_br %515, ^bb2(%514, %512, %513 : i64, i8, i8), ^bb5(%512, %513 : i8, i8)
  ^bb5(%516: i8, %517: i8):
    %518 = llvm.getelementptr inbounds %436[%451] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %516, %518 {alignment = 1 : i64} : i8, !llvm.ptr
    %519 = llvm.getelementptr inbounds %437[%451] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %517, %519 {alignment = 1 : i64} : i8, !llvm.ptr
    %520 = llvm.add %451, %439 overflow<nsw> : i64
    %521 = llvm.icmp "slt" %520, %end : i64
    llvm.cond_br %521, ^bb1(%520 : i64), ^bb6
  ^bb6:
    llvm.return %442 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %522 = llvm.mlir.constant(8) : i64
    %523 = llvm.mlir.constant(16) : i64
    %524 = llvm.mlir.constant(24) : i64
    %525 = llvm.mlir.constant(32) : i64
    %526 = llvm.mlir.constant(40) : i64
    %527 = llvm.mlir.constant(48) : i64
    %528 = llvm.mlir.constant(56) : i64
    %529 = llvm.mlir.constant(64) : i64
    %530 = llvm.mlir.constant(72) : i64
    %531 = llvm.mlir.constant(80) : i64
    %532 = llvm.mlir.constant(88) : i64
    %533 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %534 = llvm.getelementptr inbounds %context[%522] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %535 = llvm.load %534 {alignment = 8 : i64} : !llvm.ptr -> i64
    %536 = llvm.getelementptr inbounds %context[%523] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %537 = llvm.load %536 {alignment = 8 : i64} : !llvm.ptr -> i64
    %538 = llvm.getelementptr inbounds %context[%524] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %539 = llvm.load %538 {alignment = 8 : i64} : !llvm.ptr -> i64
    %540 = llvm.getelementptr inbounds %context[%525] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %541 = llvm.load %540 {alignment = 8 : i64} : !llvm.ptr -> i1
    %542 = llvm.getelementptr inbounds %context[%526] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %543 = llvm.load %542 {alignment = 8 : i64} : !llvm.ptr -> i1
    %544 = llvm.getelementptr inbounds %context[%527] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %545 = llvm.load %544 {alignment = 8 : i64} : !llvm.ptr -> i64
    %546 = llvm.getelementptr inbounds %context[%528] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %547 = llvm.load %546 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %548 = llvm.getelementptr inbounds %context[%529] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %549 = llvm.load %548 {alignment = 8 : i64} : !llvm.ptr -> i64
    %550 = llvm.getelementptr inbounds %context[%530] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %551 = llvm.load %550 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %552 = llvm.getelementptr inbounds %context[%531] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %553 = llvm.load %552 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %554 = llvm.getelementptr inbounds %context[%532] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %555 = llvm.load %554 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %556 = llvm.call @program.parallel0(%begin_1, %end_1, %533, %535, %537, %539, %541, %543, %545, %547, %549, %551, %553, %555) : (i64, i64, i64, i64, i64, i64, i1, i1, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %556 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %rows_size0_2: i64, %rows_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %table_size0_2: i64, %table_stride0_1: i64, %table_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %557 = llvm.mlir.constant(0) : i64
    %558 = llvm.mlir.constant(1) : i64
    %559 = llvm.mlir.constant(3) : i64
    %560 = llvm.mlir.constant(8) : i64
    %561 = llvm.mlir.constant(0 : i32) : i32
    %562 = llvm.mlir.constant(0) : i64
    %563 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %564 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %565 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %565, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_5: i64):
    %566 = llvm.getelementptr inbounds %rows_2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %567 = llvm.load %566 {alignment = 8 : i64} : !llvm.ptr -> i64
    %568 = llvm.icmp "slt" %567, %562 : i64
    %569 = llvm.add %567, %table_size0_2 : i64
    %570 = llvm.select %568, %569, %567 : i1, i64
    %571 = llvm.ashr %table_stride0_1, %559 : i64
    %572 = llvm.mul %571, %560 overflow<nsw> : i64
    %573 = llvm.icmp "slt" %557, %572 : i64
    llvm.cond_br %573, ^bb2(%557 : i64), ^bb3
  ^bb2(%j: i64):
    %574 = llvm.mul %570, %table_stride0_1 overflow<nsw> : i64
    %575 = llvm.add %574, %j overflow<nsw> : i64
    %576 = llvm.getelementptr inbounds %table_1[%575] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %577 = llvm.load %576 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %578 = llvm.fmul %577, %563 : vector<8xf32>
    %579 = llvm.mul %i_5, %table_stride0_1 overflow<nsw> : i64
    %580 = llvm.add %579, %j overflow<nsw> : i64
    %581 = llvm.getelementptr inbounds %out0_1[%580] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %578, %581 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %582 = llvm.add %j, %560 overflow<nsw> : i64
    %583 = llvm.icmp "slt" %582, %572 : i64
    llvm.cond_br %583, ^bb2(%582 : i64), ^bb3
  ^bb3:
    %584 = llvm.intr.smax(%572, %557) : (i64, i64) -> i64
    %585 = llvm.icmp "slt" %584, %table_stride0_1 : i64
    llvm.cond_br %585, ^bb4(%584 : i64), ^bb5
  ^bb4(%j_1: i64):
    %586 = llvm.sub %table_stride0_1, %j_1 overflow<nsw> : i64
    %587 = llvm.intr.smin(%586, %560) : (i64, i64) -> i64
    %588 = llvm.intr.smax(%587, %557) : (i64, i64) -> i64
    %589 = llvm.trunc %588 : i64 to i32
    %590 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %591 = llvm.mlir.poison : vector<8xi32>
    %592 = llvm.insertelement %589, %591[%557 : i64] : vector<8xi32>
    %593 = llvm.shufflevector %592, %591 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %594 = llvm.icmp "slt" %590, %593 : vector<8xi32>
    %595 = llvm.mul %570, %table_stride0_1 overflow<nsw> : i64
    %596 = llvm.add %595, %j_1 overflow<nsw> : i64
    %597 = llvm.getelementptr inbounds %table_1[%596] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %598 = llvm.intr.masked.load %597, %594, %564 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %599 = llvm.fmul %598, %563 : vector<8xf32>
    %600 = llvm.mul %i_5, %table_stride0_1 overflow<nsw> : i64
    %601 = llvm.add %600, %j_1 overflow<nsw> : i64
    %602 = llvm.getelementptr inbounds %out0_1[%601] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %599, %602, %594 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %603 = llvm.add %j_1, %560 overflow<nsw> : i64
    %604 = llvm.icmp "slt" %603, %table_stride0_1 : i64
    llvm.cond_br %604, ^bb4(%603 : i64), ^bb5
  ^bb5:
    %605 = llvm.add %i_5, %558 overflow<nsw> : i64
    %606 = llvm.icmp "slt" %605, %end_2 : i64
    llvm.cond_br %606, ^bb1(%605 : i64), ^bb6
  ^bb6:
    llvm.return %561 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %607 = llvm.mlir.constant(8) : i64
    %608 = llvm.mlir.constant(16) : i64
    %609 = llvm.mlir.constant(24) : i64
    %610 = llvm.mlir.constant(32) : i64
    %611 = llvm.mlir.constant(40) : i64
    %612 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %613 = llvm.getelementptr inbounds %context_1[%607] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %614 = llvm.load %613 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %615 = llvm.getelementptr inbounds %context_1[%608] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %616 = llvm.load %615 {alignment = 8 : i64} : !llvm.ptr -> i64
    %617 = llvm.getelementptr inbounds %context_1[%609] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %618 = llvm.load %617 {alignment = 8 : i64} : !llvm.ptr -> i64
    %619 = llvm.getelementptr inbounds %context_1[%610] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %620 = llvm.load %619 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %621 = llvm.getelementptr inbounds %context_1[%611] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %622 = llvm.load %621 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %623 = llvm.call @program.parallel1(%begin_3, %end_3, %612, %614, %616, %618, %620, %622) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %623 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %624: i64, %625: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_3: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_2: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %626 = llvm.mlir.constant(0) : i64
    %627 = llvm.mlir.constant(8192) : i64
    %628 = llvm.mlir.constant(1) : i64
    %629 = llvm.mlir.constant(0 : i32) : i32
    %630 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %630, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%631: i64):
    %i_strip_1 = llvm.mul %631, %627 overflow<nsw> : i64
    llvm.br ^bb2(%626 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %632 = llvm.getelementptr inbounds %625[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %633 = llvm.load %632 {alignment = 8 : i64} : !llvm.ptr -> i64
    %634 = llvm.getelementptr inbounds %x_1[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %635 = llvm.load %634 {alignment = 8 : i64} : !llvm.ptr -> f64
    %636 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %635, %636 {alignment = 8 : i64} : f64, !llvm.ptr
    %637 = llvm.add %i_6, %628 overflow<nsw> : i64
    %638 = llvm.icmp "slt" %637, %627 : i64
    llvm.cond_br %638, ^bb2(%637 : i64), ^bb3
  ^bb3:
    %639 = llvm.add %631, %628 overflow<nsw> : i64
    %640 = llvm.icmp "slt" %639, %end_4 : i64
    llvm.cond_br %640, ^bb1(%639 : i64), ^bb4
  ^bb4:
    llvm.return %629 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %641 = llvm.mlir.constant(8) : i64
    %642 = llvm.mlir.constant(16) : i64
    %643 = llvm.mlir.constant(24) : i64
    %644 = llvm.mlir.constant(32) : i64
    %645 = llvm.mlir.constant(40) : i64
    %646 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %647 = llvm.getelementptr inbounds %context_2[%641] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %648 = llvm.load %647 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %649 = llvm.getelementptr inbounds %context_2[%642] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %650 = llvm.load %649 {alignment = 8 : i64} : !llvm.ptr -> i64
    %651 = llvm.getelementptr inbounds %context_2[%643] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %652 = llvm.load %651 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %653 = llvm.getelementptr inbounds %context_2[%644] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %654 = llvm.load %653 {alignment = 8 : i64} : !llvm.ptr -> i64
    %655 = llvm.getelementptr inbounds %context_2[%645] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %656 = llvm.load %655 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %657 = llvm.call @program.parallel2(%begin_5, %end_5, %646, %648, %650, %652, %654, %656) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %657 : i32
  }
  llvm.func @program_shapes(%table_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %table_size0_3: i64, %table_stride0_2: i64, %rows_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %rows_size0_4: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %658 = llvm.mlir.constant(0) : i64
    %659 = llvm.mlir.constant(1) : i64
    %660 = llvm.mlir.constant(2) : i64
    %661 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %rows_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %662 = llvm.getelementptr inbounds %extents[%659] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %table_stride0_2, %662 {alignment = 8 : i64} : i64, !llvm.ptr
    %663 = llvm.getelementptr inbounds %extents[%660] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %rows_size0_4, %663 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %661 : i32
  }
}
