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
    %0 = arith.constant 1 : i8
    %1 = arith.constant 0 : i64
    %2 = arith.constant 3 : i64
    %3 = arith.constant -1 : i64
    %4 = arith.constant dense<-1> : vector<4xi8>
    %5 = arith.constant dense<0> : vector<4xi64>
    %6 = arith.constant dense<-9223372036854775808> : vector<4xi64>
    %7 = arith.constant dense<1> : vector<4xi64>
    %8 = arith.constant dense<3> : vector<4xi64>
    %9 = arith.constant dense<2.000000e+00> : vector<8xf32>
    %10 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %11 = memref.dim %table, %c0 : memref<?x?xf32>
    %12 = memref.dim %table, %c1 : memref<?x?xf32>
    %13 = memref.dim %rows, %c0 : memref<?xi64>
    %14 = memref.dim %x, %c0 : memref<?xf64>
    %15 = arith.index_cast %11 : index to i64
    %16 = arith.index_cast %14 : index to i64
    %17 = arith.constant 0 : i8
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%13, %12], strides: [%12, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %18 = memref.alloc(%13) {alignment = 64 : i64} : memref<?xi64>
    %19 = memref.alloca() {alignment = 64 : i64} : memref<i8>
    %20 = arith.cmpi eq, %2, %1 : i64
    %21 = arith.cmpi eq, %2, %3 : i64
    %22 = arith.shrsi %13, %c15 : index
    %23 = arith.muli %22, %c32768 overflow<nsw> : index
    %24 = arith.maxsi %23, %c0 : index
    %25 = arith.constant -1 : i8
    %26 = arith.constant 0 : index
    %27 = arith.constant 1 : index
    %28 = arith.constant -1 : i8
    %29 = arith.constant -1 : i8
    %30 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    %31 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %28, %30[%26] : memref<64xi8>
    memref.store %29, %31[%26] : memref<64xi8>
    %32 = arith.subi %24, %c0 : index
    %33 = arith.ceildivsi %32, %c32768 : index
    %34 = arith.maxsi %33, %26 : index
    %35 = arith.constant 64 : index
    %36 = arith.ceildivsi %34, %35 : index
    %37 = arith.maxsi %36, %27 : index
    %38 = arith.ceildivsi %34, %37 : index
    %39 = arith.muli %37, %c32768 : index
    %40 = arith.constant 0 : index
    %41 = arith.maxsi %38, %40 : index
    %42 = arith.minsi %39, %24 : index
    %43 = arith.constant 32768 : index
    %44 = arith.ceildivsi %42, %43 : index
    %45 = arith.constant 0 : index
    %46 = arith.maxsi %44, %45 : index
    %47 = arith.constant 286729 : index
    %48 = arith.muli %46, %47 : index
    %49 = arith.constant 9 : index
    %50 = arith.addi %49, %48 : index
    %51 = arith.muli %41, %50 : index
    %52 = arith.constant 32768 : index
    %53 = arith.cmpi sge, %51, %52 : index
    "omp.parallel"(%53) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%26, %38, %27) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%54: index):
          %55 = arith.muli %54, %39 : index
          %56 = arith.addi %c0, %55 : index
          %57 = arith.addi %56, %39 : index
          %58 = arith.minsi %57, %24 : index
          %59, %60 = scf.for %i_strip = %56 to %58 step %c32768 iter_args(%61 = %28, %62 = %29) -> (i8, i8) {
            %63 = vector.broadcast %15 : i64 to vector<4xi64>
            %64 = vector.broadcast %21 : i1 to vector<4xi1>
            %65 = vector.broadcast %20 : i1 to vector<4xi1>
            %66 = vector.broadcast %16 : i64 to vector<4xi64>
            %67, %68 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%69 = %4, %70 = %4) -> (vector<4xi8>, vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %71 = vector.load %rows[%i_1] : memref<?xi64>, vector<4xi64>
              %72 = arith.cmpi slt, %71, %5 : vector<4xi64>
              %73 = arith.addi %71, %63 : vector<4xi64>
              %74 = arith.select %72, %73, %71 : vector<4xi1>, vector<4xi64>
              %75 = arith.cmpi sge, %74, %5 : vector<4xi64>
              %76 = arith.extui %75 : vector<4xi1> to vector<4xi8>
              %77 = arith.cmpi slt, %74, %63 : vector<4xi64>
              %78 = arith.extui %77 : vector<4xi1> to vector<4xi8>
              %79 = arith.andi %76, %78 : vector<4xi8>
              %80 = arith.andi %69, %79 : vector<4xi8>
              %81 = arith.cmpi eq, %71, %6 : vector<4xi64>
              %82 = arith.andi %81, %64 : vector<4xi1>
              %83 = arith.ori %65, %82 : vector<4xi1>
              %84 = arith.select %83, %7, %8 : vector<4xi1>, vector<4xi64>
              %85 = arith.remsi %71, %84 : vector<4xi64>
              %86 = arith.addi %85, %84 : vector<4xi64>
              %87 = arith.xori %85, %84 : vector<4xi64>
              %88 = arith.cmpi slt, %87, %5 : vector<4xi64>
              %89 = arith.cmpi ne, %85, %5 : vector<4xi64>
              %90 = arith.andi %89, %88 : vector<4xi1>
              %91 = arith.select %90, %86, %85 : vector<4xi1>, vector<4xi64>
              %92 = arith.select %65, %5, %91 : vector<4xi1>, vector<4xi64>
              %93 = arith.cmpi slt, %92, %5 : vector<4xi64>
              %94 = arith.addi %92, %66 : vector<4xi64>
              %95 = arith.select %93, %94, %92 : vector<4xi1>, vector<4xi64>
              %96 = arith.cmpi sge, %95, %5 : vector<4xi64>
              %97 = arith.extui %96 : vector<4xi1> to vector<4xi8>
              %98 = arith.cmpi slt, %95, %66 : vector<4xi64>
              %99 = arith.extui %98 : vector<4xi1> to vector<4xi8>
              %100 = arith.andi %97, %99 : vector<4xi8>
              %101 = arith.andi %70, %100 : vector<4xi8>
              vector.store %95, %18[%i_1] : memref<?xi64>, vector<4xi64>
              scf.yield %80, %101 : vector<4xi8>, vector<4xi8>
            }
            %102 = vector.reduction <and>, %67 : vector<4xi8> into i8
            %103 = vector.reduction <and>, %68 : vector<4xi8> into i8
            %104 = arith.andi %61, %102 : i8
            %105 = arith.andi %62, %103 : i8
            scf.yield %104, %105 : i8, i8
          }
          memref.store %59, %30[%54] : memref<64xi8>
          memref.store %60, %31[%54] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %106 = arith.constant 1 : index
    %107 = arith.subi %38, %106 : index
    %108 = arith.constant 0 : index
    %109 = arith.constant 2 : index
    scf.for %110 = %108 to %107 step %109 {
      %111 = arith.addi %110, %106 : index
      %112 = memref.load %30[%110] : memref<64xi8>
      %113 = memref.load %30[%111] : memref<64xi8>
      %114 = arith.andi %112, %113 : i8
      memref.store %114, %30[%110] : memref<64xi8>
      %115 = memref.load %31[%110] : memref<64xi8>
      %116 = memref.load %31[%111] : memref<64xi8>
      %117 = arith.andi %115, %116 : i8
      memref.store %117, %31[%110] : memref<64xi8>
    }
    %118 = arith.constant 2 : index
    %119 = arith.subi %38, %118 : index
    %120 = arith.constant 0 : index
    %121 = arith.constant 4 : index
    scf.for %122 = %120 to %119 step %121 {
      %123 = arith.addi %122, %118 : index
      %124 = memref.load %30[%122] : memref<64xi8>
      %125 = memref.load %30[%123] : memref<64xi8>
      %126 = arith.andi %124, %125 : i8
      memref.store %126, %30[%122] : memref<64xi8>
      %127 = memref.load %31[%122] : memref<64xi8>
      %128 = memref.load %31[%123] : memref<64xi8>
      %129 = arith.andi %127, %128 : i8
      memref.store %129, %31[%122] : memref<64xi8>
    }
    %130 = arith.constant 4 : index
    %131 = arith.subi %38, %130 : index
    %132 = arith.constant 0 : index
    %133 = arith.constant 8 : index
    scf.for %134 = %132 to %131 step %133 {
      %135 = arith.addi %134, %130 : index
      %136 = memref.load %30[%134] : memref<64xi8>
      %137 = memref.load %30[%135] : memref<64xi8>
      %138 = arith.andi %136, %137 : i8
      memref.store %138, %30[%134] : memref<64xi8>
      %139 = memref.load %31[%134] : memref<64xi8>
      %140 = memref.load %31[%135] : memref<64xi8>
      %141 = arith.andi %139, %140 : i8
      memref.store %141, %31[%134] : memref<64xi8>
    }
    %142 = arith.constant 8 : index
    %143 = arith.subi %38, %142 : index
    %144 = arith.constant 0 : index
    %145 = arith.constant 16 : index
    scf.for %146 = %144 to %143 step %145 {
      %147 = arith.addi %146, %142 : index
      %148 = memref.load %30[%146] : memref<64xi8>
      %149 = memref.load %30[%147] : memref<64xi8>
      %150 = arith.andi %148, %149 : i8
      memref.store %150, %30[%146] : memref<64xi8>
      %151 = memref.load %31[%146] : memref<64xi8>
      %152 = memref.load %31[%147] : memref<64xi8>
      %153 = arith.andi %151, %152 : i8
      memref.store %153, %31[%146] : memref<64xi8>
    }
    %154 = arith.constant 16 : index
    %155 = arith.subi %38, %154 : index
    %156 = arith.constant 0 : index
    %157 = arith.constant 32 : index
    scf.for %158 = %156 to %155 step %157 {
      %159 = arith.addi %158, %154 : index
      %160 = memref.load %30[%158] : memref<64xi8>
      %161 = memref.load %30[%159] : memref<64xi8>
      %162 = arith.andi %160, %161 : i8
      memref.store %162, %30[%158] : memref<64xi8>
      %163 = memref.load %31[%158] : memref<64xi8>
      %164 = memref.load %31[%159] : memref<64xi8>
      %165 = arith.andi %163, %164 : i8
      memref.store %165, %31[%158] : memref<64xi8>
    }
    %166 = arith.constant 32 : index
    %167 = arith.subi %38, %166 : index
    %168 = arith.constant 0 : index
    %169 = arith.constant 64 : index
    scf.for %170 = %168 to %167 step %169 {
      %171 = arith.addi %170, %166 : index
      %172 = memref.load %30[%170] : memref<64xi8>
      %173 = memref.load %30[%171] : memref<64xi8>
      %174 = arith.andi %172, %173 : i8
      memref.store %174, %30[%170] : memref<64xi8>
      %175 = memref.load %31[%170] : memref<64xi8>
      %176 = memref.load %31[%171] : memref<64xi8>
      %177 = arith.andi %175, %176 : i8
      memref.store %177, %31[%170] : memref<64xi8>
    }
    %178 = memref.load %30[%26] : memref<64xi8>
    %179 = arith.andi %25, %178 : i8
    %180 = memref.load %31[%26] : memref<64xi8>
    %181 = arith.andi %25, %180 : i8
    %182 = arith.andi %0, %179 : i8
    %183 = arith.andi %0, %181 : i8
    %184 = arith.subi %13, %24 overflow<nsw> : index
    %185 = arith.shrsi %184, %c2 : index
    %186 = arith.muli %185, %c4 overflow<nsw> : index
    %187 = arith.addi %186, %24 overflow<nsw> : index
    %188 = arith.maxsi %187, %24 : index
    %189 = arith.subi %13, %188 overflow<nsw> : index
    %190 = vector.create_mask %189 : vector<4xi1>
    %191 = vector.broadcast %182 : i8 to vector<4xi8>
    %192 = vector.broadcast %183 : i8 to vector<4xi8>
    %193 = vector.broadcast %15 : i64 to vector<4xi64>
    %194 = vector.broadcast %21 : i1 to vector<4xi1>
    %195 = vector.broadcast %20 : i1 to vector<4xi1>
    %196 = vector.broadcast %16 : i64 to vector<4xi64>
    %197, %198 = scf.for %i_2 = %24 to %188 step %c4 iter_args(%199 = %191, %200 = %192) -> (vector<4xi8>, vector<4xi8>) {
      %201 = vector.load %rows[%i_2] : memref<?xi64>, vector<4xi64>
      %202 = arith.cmpi slt, %201, %5 : vector<4xi64>
      %203 = arith.addi %201, %193 : vector<4xi64>
      %204 = arith.select %202, %203, %201 : vector<4xi1>, vector<4xi64>
      %205 = arith.cmpi sge, %204, %5 : vector<4xi64>
      %206 = arith.extui %205 : vector<4xi1> to vector<4xi8>
      %207 = arith.cmpi slt, %204, %193 : vector<4xi64>
      %208 = arith.extui %207 : vector<4xi1> to vector<4xi8>
      %209 = arith.andi %206, %208 : vector<4xi8>
      %210 = arith.andi %199, %209 : vector<4xi8>
      %211 = arith.cmpi eq, %201, %6 : vector<4xi64>
      %212 = arith.andi %211, %194 : vector<4xi1>
      %213 = arith.ori %195, %212 : vector<4xi1>
      %214 = arith.select %213, %7, %8 : vector<4xi1>, vector<4xi64>
      %215 = arith.remsi %201, %214 : vector<4xi64>
      %216 = arith.addi %215, %214 : vector<4xi64>
      %217 = arith.xori %215, %214 : vector<4xi64>
      %218 = arith.cmpi slt, %217, %5 : vector<4xi64>
      %219 = arith.cmpi ne, %215, %5 : vector<4xi64>
      %220 = arith.andi %219, %218 : vector<4xi1>
      %221 = arith.select %220, %216, %215 : vector<4xi1>, vector<4xi64>
      %222 = arith.select %195, %5, %221 : vector<4xi1>, vector<4xi64>
      %223 = arith.cmpi slt, %222, %5 : vector<4xi64>
      %224 = arith.addi %222, %196 : vector<4xi64>
      %225 = arith.select %223, %224, %222 : vector<4xi1>, vector<4xi64>
      %226 = arith.cmpi sge, %225, %5 : vector<4xi64>
      %227 = arith.extui %226 : vector<4xi1> to vector<4xi8>
      %228 = arith.cmpi slt, %225, %196 : vector<4xi64>
      %229 = arith.extui %228 : vector<4xi1> to vector<4xi8>
      %230 = arith.andi %227, %229 : vector<4xi8>
      %231 = arith.andi %200, %230 : vector<4xi8>
      vector.store %225, %18[%i_2] : memref<?xi64>, vector<4xi64>
      scf.yield %210, %231 : vector<4xi8>, vector<4xi8>
    }
    %232, %233 = scf.for %i_3 = %188 to %13 step %c4 iter_args(%234 = %197, %235 = %198) -> (vector<4xi8>, vector<4xi8>) {
      %236 = vector.maskedload %rows[%i_3], %190, %5 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %237 = arith.cmpi slt, %236, %5 : vector<4xi64>
      %238 = arith.addi %236, %193 : vector<4xi64>
      %239 = arith.select %237, %238, %236 : vector<4xi1>, vector<4xi64>
      %240 = arith.cmpi sge, %239, %5 : vector<4xi64>
      %241 = arith.extui %240 : vector<4xi1> to vector<4xi8>
      %242 = arith.cmpi slt, %239, %193 : vector<4xi64>
      %243 = arith.extui %242 : vector<4xi1> to vector<4xi8>
      %244 = arith.andi %241, %243 : vector<4xi8>
      %245 = arith.andi %234, %244 : vector<4xi8>
      %246 = arith.cmpi eq, %236, %6 : vector<4xi64>
      %247 = arith.andi %246, %194 : vector<4xi1>
      %248 = arith.ori %195, %247 : vector<4xi1>
      %249 = arith.select %248, %7, %8 : vector<4xi1>, vector<4xi64>
      %250 = arith.select %190, %249, %7 : vector<4xi1>, vector<4xi64>
      %251 = arith.remsi %236, %250 : vector<4xi64>
      %252 = arith.addi %251, %249 : vector<4xi64>
      %253 = arith.xori %251, %249 : vector<4xi64>
      %254 = arith.cmpi slt, %253, %5 : vector<4xi64>
      %255 = arith.cmpi ne, %251, %5 : vector<4xi64>
      %256 = arith.andi %255, %254 : vector<4xi1>
      %257 = arith.select %256, %252, %251 : vector<4xi1>, vector<4xi64>
      %258 = arith.select %195, %5, %257 : vector<4xi1>, vector<4xi64>
      %259 = arith.cmpi slt, %258, %5 : vector<4xi64>
      %260 = arith.addi %258, %196 : vector<4xi64>
      %261 = arith.select %259, %260, %258 : vector<4xi1>, vector<4xi64>
      %262 = arith.cmpi sge, %261, %5 : vector<4xi64>
      %263 = arith.extui %262 : vector<4xi1> to vector<4xi8>
      %264 = arith.cmpi slt, %261, %196 : vector<4xi64>
      %265 = arith.extui %264 : vector<4xi1> to vector<4xi8>
      %266 = arith.andi %263, %265 : vector<4xi8>
      %267 = arith.andi %235, %266 : vector<4xi8>
      vector.maskedstore %18[%i_3], %190, %261 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %268 = arith.select %190, %245, %234 : vector<4xi1>, vector<4xi8>
      %269 = arith.select %190, %267, %235 : vector<4xi1>, vector<4xi8>
      scf.yield %268, %269 : vector<4xi8>, vector<4xi8>
    }
    %270 = vector.reduction <and>, %232 : vector<4xi8> into i8
    %271 = vector.reduction <and>, %233 : vector<4xi8> into i8
    memref.store %271, %19[] : memref<i8>
    %272 = arith.cmpi ne, %270, %17 : i8
    cf.assert %272, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    %273 = arith.constant 0 : index
    %274 = arith.maxsi %13, %273 : index
    %275 = arith.constant 3 : index
    %276 = arith.shrsi %12, %275 : index
    %277 = arith.constant 8 : index
    %278 = arith.muli %276, %277 : index
    %279 = arith.constant 8 : index
    %280 = arith.ceildivsi %278, %279 : index
    %281 = arith.constant 0 : index
    %282 = arith.maxsi %280, %281 : index
    %283 = arith.constant 5 : index
    %284 = arith.muli %282, %283 : index
    %285 = arith.constant 0 : index
    %286 = arith.maxsi %278, %285 : index
    %287 = arith.subi %12, %286 : index
    %288 = arith.constant 8 : index
    %289 = arith.ceildivsi %287, %288 : index
    %290 = arith.constant 0 : index
    %291 = arith.maxsi %289, %290 : index
    %292 = arith.constant 7 : index
    %293 = arith.muli %291, %292 : index
    %294 = arith.constant 11 : index
    %295 = arith.addi %294, %284 : index
    %296 = arith.addi %295, %293 : index
    %297 = arith.muli %274, %296 : index
    %298 = arith.constant 32768 : index
    %299 = arith.cmpi sge, %297, %298 : index
    "omp.parallel"(%299) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %13, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_4: index):
          %300 = memref.load %rows[%i_4] : memref<?xi64>
          %301 = arith.cmpi slt, %300, %1 : i64
          %302 = arith.addi %300, %15 : i64
          %303 = arith.select %301, %302, %300 : i64
          %304 = arith.index_cast %303 : i64 to index
          %305 = arith.shrsi %12, %c3 : index
          %306 = arith.muli %305, %c8 overflow<nsw> : index
          scf.for %j = %c0 to %306 step %c8 {
            %307 = vector.load %table[%304, %j] : memref<?x?xf32>, vector<8xf32>
            %308 = arith.mulf %307, %9 : vector<8xf32>
            vector.store %308, %out0_1[%i_4, %j] : memref<?x?xf32>, vector<8xf32>
          }
          %309 = arith.maxsi %306, %c0 : index
          scf.for %j_1 = %309 to %12 step %c8 {
            %310 = arith.subi %12, %j_1 overflow<nsw> : index
            %311 = vector.create_mask %310 : vector<8xi1>
            %312 = vector.maskedload %table[%304, %j_1], %311, %10 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %313 = arith.mulf %312, %9 : vector<8xf32>
            vector.maskedstore %out0_1[%i_4, %j_1], %311, %313 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %314 = memref.load %19[] : memref<i8>
    %315 = arith.cmpi ne, %314, %17 : i8
    cf.assert %315, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
    %316 = arith.shrsi %13, %c13 : index
    %317 = arith.muli %316, %c8192 overflow<nsw> : index
    %318 = arith.maxsi %317, %c0 : index
    %319 = arith.constant 8192 : index
    %320 = arith.ceildivsi %318, %319 : index
    %321 = arith.constant 0 : index
    %322 = arith.maxsi %320, %321 : index
    %323 = arith.constant 65537 : index
    %324 = arith.muli %322, %323 : index
    %325 = arith.constant 32768 : index
    %326 = arith.cmpi sge, %324, %325 : index
    "omp.parallel"(%326) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %318, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_5 = %c0 to %c8192 step %c1 {
            %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
            %327 = memref.load %18[%i_6] : memref<?xi64>
            %328 = arith.index_cast %327 : i64 to index
            %329 = memref.load %x[%328] : memref<?xf64>
            memref.store %329, %out1_1[%i_6] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_7 = %318 to %13 step %c1 {
      %330 = memref.load %18[%i_7] : memref<?xi64>
      %331 = arith.index_cast %330 : i64 to index
      %332 = memref.load %x[%331] : memref<?xf64>
      memref.store %332, %out1_1[%i_7] : memref<?xf64>
    }
    memref.dealloc %18 : memref<?xi64>
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
    %41 = llvm.mlir.constant(-1) : i64
    %42 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %43 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %44 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %45 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %46 = llvm.mlir.constant(dense<3> : vector<4xi64>) : vector<4xi64>
    %47 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %48 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %49 = llvm.mlir.constant(0 : i8) : i8
    %50 = llvm.mul %rows_size0, %6 overflow<nsw> : i64
    %51 = llvm.add %50, %10 overflow<nsw> : i64
    %52 = llvm.and %51, %11 : i64
    %53 = llvm.call @aligned_alloc(%10, %52) : (i64, i64) -> !llvm.ptr
    %54 = llvm.mlir.zero : !llvm.ptr
    %55 = llvm.icmp "ne" %53, %54 : !llvm.ptr
    llvm.cond_br %55, ^bb1, ^bb31(%12 : i32)
  ^bb1:
    %56 = llvm.icmp "eq" %40, %39 : i64
    %57 = llvm.icmp "eq" %40, %41 : i64
    %58 = llvm.ashr %rows_size0, %1 : i64
    %59 = llvm.mul %58, %0 overflow<nsw> : i64
    %60 = llvm.intr.smax(%59, %2) : (i64, i64) -> i64
    %61 = llvm.mlir.constant(-1 : i8) : i8
    %62 = llvm.mlir.constant(-1 : i8) : i8
    %63 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %62, %14 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.store %63, %15 {alignment = 1 : i64} : i8, !llvm.ptr
    %64 = llvm.sub %60, %2 : i64
    %65 = llvm.sdiv %64, %0 : i64
    %66 = llvm.srem %64, %0 : i64
    %67 = llvm.icmp "ne" %66, %2 : i64
    %68 = llvm.xor %66, %0 : i64
    %69 = llvm.icmp "sge" %68, %2 : i64
    %70 = llvm.and %67, %69 : i1
    %71 = llvm.add %65, %5 : i64
    %72 = llvm.select %70, %71, %65 : i1, i64
    %73 = llvm.intr.smax(%72, %2) : (i64, i64) -> i64
    %74 = llvm.sdiv %73, %10 : i64
    %75 = llvm.srem %73, %10 : i64
    %76 = llvm.icmp "ne" %75, %2 : i64
    %77 = llvm.xor %75, %10 : i64
    %78 = llvm.icmp "sge" %77, %2 : i64
    %79 = llvm.and %76, %78 : i1
    %80 = llvm.add %74, %5 : i64
    %81 = llvm.select %79, %80, %74 : i1, i64
    %82 = llvm.intr.smax(%81, %5) : (i64, i64) -> i64
    %83 = llvm.sdiv %73, %82 : i64
    %84 = llvm.srem %73, %82 : i64
    %85 = llvm.icmp "ne" %84, %2 : i64
    %86 = llvm.xor %84, %82 : i64
    %87 = llvm.icmp "sge" %86, %2 : i64
    %88 = llvm.and %85, %87 : i1
    %89 = llvm.add %83, %5 : i64
    %90 = llvm.select %88, %89, %83 : i1, i64
    %91 = llvm.mul %82, %0 : i64
    %92 = llvm.intr.smax(%90, %2) : (i64, i64) -> i64
    %93 = llvm.intr.smin(%91, %60) : (i64, i64) -> i64
    %94 = llvm.sdiv %93, %0 : i64
    %95 = llvm.srem %93, %0 : i64
    %96 = llvm.icmp "ne" %95, %2 : i64
    %97 = llvm.xor %95, %0 : i64
    %98 = llvm.icmp "sge" %97, %2 : i64
    %99 = llvm.and %96, %98 : i1
    %100 = llvm.add %94, %5 : i64
    %101 = llvm.select %99, %100, %94 : i1, i64
    %102 = llvm.intr.smax(%101, %2) : (i64, i64) -> i64
    %103 = llvm.mul %102, %16 : i64
    %104 = llvm.add %17, %103 : i64
    %105 = llvm.mul %92, %104 : i64
    %106 = llvm.icmp "sge" %105, %0 : i64
    %107 = llvm.icmp "sgt" %90, %2 : i64
    %108 = llvm.select %107, %90, %2 : i1, i64
    llvm.cond_br %106, ^bb2, ^bb3
  ^bb2:
    llvm.store %90, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %109 = llvm.getelementptr inbounds %19[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %91, %109 {alignment = 8 : i64} : i64, !llvm.ptr
    %110 = llvm.getelementptr inbounds %19[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %110 {alignment = 8 : i64} : i64, !llvm.ptr
    %111 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %111 {alignment = 8 : i64} : i64, !llvm.ptr
    %112 = llvm.getelementptr inbounds %19[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %112 {alignment = 8 : i64} : i1, !llvm.ptr
    %113 = llvm.getelementptr inbounds %19[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %113 {alignment = 8 : i64} : i1, !llvm.ptr
    %114 = llvm.getelementptr inbounds %19[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %114 {alignment = 8 : i64} : i64, !llvm.ptr
    %115 = llvm.getelementptr inbounds %19[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %115 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %116 = llvm.getelementptr inbounds %19[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows_size0, %116 {alignment = 8 : i64} : i64, !llvm.ptr
    %117 = llvm.getelementptr inbounds %19[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %117 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %118 = llvm.getelementptr inbounds %19[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %14, %118 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %119 = llvm.getelementptr inbounds %19[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %15, %119 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %120 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %121 = llvm.call @stepwell_parallel_for(%120, %19, %108, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%121 : i32)
  ^bb3:
    %122 = llvm.call @program.parallel0(%2, %108, %90, %91, %60, %table_size0, %57, %56, %x_size0, %rows, %rows_size0, %53, %14, %15) : (i64, i64, i64, i64, i64, i64, i1, i1, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb4(%122 : i32)
  ^bb4(%123: i32):
    %124 = llvm.sub %90, %5 : i64
    %125 = llvm.icmp "slt" %2, %124 : i64
    llvm.cond_br %125, ^bb5(%2 : i64), ^bb6
  ^bb5(%126: i64):
    %127 = llvm.add %126, %5 : i64
    %128 = llvm.getelementptr inbounds %14[%126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %129 = llvm.load %128 {alignment = 1 : i64} : !llvm.ptr -> i8
    %130 = llvm.getelementptr inbounds %14[%127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %131 = llvm.load %130 {alignment = 1 : i64} : !llvm.ptr -> i8
    %132 = llvm.and %129, %131 : i8
    llvm.store %132, %128 {alignment = 1 : i64} : i8, !llvm.ptr
    %133 = llvm.getelementptr inbounds %15[%126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %134 = llvm.load %133 {alignment = 1 : i64} : !llvm.ptr -> i8
    %135 = llvm.getelementptr inbounds %15[%127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %136 = llvm.load %135 {alignment = 1 : i64} : !llvm.ptr -> i8
    %137 = llvm.and %134, %136 : i8
    llvm.store %137, %133 {alignment = 1 : i64} : i8, !llvm.ptr
    %138 = llvm.add %126, %4 overflow<nsw> : i64
    %139 = llvm.icmp "slt" %138, %124 : i64
    llvm.cond_br %139, ^bb5(%138 : i64), ^bb6
  ^bb6:
    %140 = llvm.sub %90, %4 : i64
    %141 = llvm.icmp "slt" %2, %140 : i64
    llvm.cond_br %141, ^bb7(%2 : i64), ^bb8
  ^bb7(%142: i64):
    %143 = llvm.add %142, %4 : i64
    %144 = llvm.getelementptr inbounds %14[%142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %145 = llvm.load %144 {alignment = 1 : i64} : !llvm.ptr -> i8
    %146 = llvm.getelementptr inbounds %14[%143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %147 = llvm.load %146 {alignment = 1 : i64} : !llvm.ptr -> i8
    %148 = llvm.and %145, %147 : i8
    llvm.store %148, %144 {alignment = 1 : i64} : i8, !llvm.ptr
    %149 = llvm.getelementptr inbounds %15[%142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %150 = llvm.load %149 {alignment = 1 : i64} : !llvm.ptr -> i8
    %151 = llvm.getelementptr inbounds %15[%143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %152 = llvm.load %151 {alignment = 1 : i64} : !llvm.ptr -> i8
    %153 = llvm.and %150, %152 : i8
    llvm.store %153, %149 {alignment = 1 : i64} : i8, !llvm.ptr
    %154 = llvm.add %142, %3 overflow<nsw> : i64
    %155 = llvm.icmp "slt" %154, %140 : i64
    llvm.cond_br %155, ^bb7(%154 : i64), ^bb8
  ^bb8:
    %156 = llvm.sub %90, %3 : i64
    %157 = llvm.icmp "slt" %2, %156 : i64
    llvm.cond_br %157, ^bb9(%2 : i64), ^bb10
  ^bb9(%158: i64):
    %159 = llvm.add %158, %3 : i64
    %160 = llvm.getelementptr inbounds %14[%158] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %161 = llvm.load %160 {alignment = 1 : i64} : !llvm.ptr -> i8
    %162 = llvm.getelementptr inbounds %14[%159] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %163 = llvm.load %162 {alignment = 1 : i64} : !llvm.ptr -> i8
    %164 = llvm.and %161, %163 : i8
    llvm.store %164, %160 {alignment = 1 : i64} : i8, !llvm.ptr
    %165 = llvm.getelementptr inbounds %15[%158] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %166 = llvm.load %165 {alignment = 1 : i64} : !llvm.ptr -> i8
    %167 = llvm.getelementptr inbounds %15[%159] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %168 = llvm.load %167 {alignment = 1 : i64} : !llvm.ptr -> i8
    %169 = llvm.and %166, %168 : i8
    llvm.store %169, %165 {alignment = 1 : i64} : i8, !llvm.ptr
    %170 = llvm.add %158, %6 overflow<nsw> : i64
    %171 = llvm.icmp "slt" %170, %156 : i64
    llvm.cond_br %171, ^bb9(%170 : i64), ^bb10
  ^bb10:
    %172 = llvm.sub %90, %6 : i64
    %173 = llvm.icmp "slt" %2, %172 : i64
    llvm.cond_br %173, ^bb11(%2 : i64), ^bb12
  ^bb11(%174: i64):
    %175 = llvm.add %174, %6 : i64
    %176 = llvm.getelementptr inbounds %14[%174] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %177 = llvm.load %176 {alignment = 1 : i64} : !llvm.ptr -> i8
    %178 = llvm.getelementptr inbounds %14[%175] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %179 = llvm.load %178 {alignment = 1 : i64} : !llvm.ptr -> i8
    %180 = llvm.and %177, %179 : i8
    llvm.store %180, %176 {alignment = 1 : i64} : i8, !llvm.ptr
    %181 = llvm.getelementptr inbounds %15[%174] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %182 = llvm.load %181 {alignment = 1 : i64} : !llvm.ptr -> i8
    %183 = llvm.getelementptr inbounds %15[%175] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %184 = llvm.load %183 {alignment = 1 : i64} : !llvm.ptr -> i8
    %185 = llvm.and %182, %184 : i8
    llvm.store %185, %181 {alignment = 1 : i64} : i8, !llvm.ptr
    %186 = llvm.add %174, %20 overflow<nsw> : i64
    %187 = llvm.icmp "slt" %186, %172 : i64
    llvm.cond_br %187, ^bb11(%186 : i64), ^bb12
  ^bb12:
    %188 = llvm.sub %90, %20 : i64
    %189 = llvm.icmp "slt" %2, %188 : i64
    llvm.cond_br %189, ^bb13(%2 : i64), ^bb14
  ^bb13(%190: i64):
    %191 = llvm.add %190, %20 : i64
    %192 = llvm.getelementptr inbounds %14[%190] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %193 = llvm.load %192 {alignment = 1 : i64} : !llvm.ptr -> i8
    %194 = llvm.getelementptr inbounds %14[%191] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %195 = llvm.load %194 {alignment = 1 : i64} : !llvm.ptr -> i8
    %196 = llvm.and %193, %195 : i8
    llvm.store %196, %192 {alignment = 1 : i64} : i8, !llvm.ptr
    %197 = llvm.getelementptr inbounds %15[%190] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %198 = llvm.load %197 {alignment = 1 : i64} : !llvm.ptr -> i8
    %199 = llvm.getelementptr inbounds %15[%191] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %200 = llvm.load %199 {alignment = 1 : i64} : !llvm.ptr -> i8
    %201 = llvm.and %198, %200 : i8
    llvm.store %201, %197 {alignment = 1 : i64} : i8, !llvm.ptr
    %202 = llvm.add %190, %22 overflow<nsw> : i64
    %203 = llvm.icmp "slt" %202, %188 : i64
    llvm.cond_br %203, ^bb13(%202 : i64), ^bb14
  ^bb14:
    %204 = llvm.sub %90, %22 : i64
    %205 = llvm.icmp "slt" %2, %204 : i64
    llvm.cond_br %205, ^bb15(%2 : i64), ^bb16
  ^bb15(%206: i64):
    %207 = llvm.add %206, %22 : i64
    %208 = llvm.getelementptr inbounds %14[%206] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %209 = llvm.load %208 {alignment = 1 : i64} : !llvm.ptr -> i8
    %210 = llvm.getelementptr inbounds %14[%207] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %211 = llvm.load %210 {alignment = 1 : i64} : !llvm.ptr -> i8
    %212 = llvm.and %209, %211 : i8
    llvm.store %212, %208 {alignment = 1 : i64} : i8, !llvm.ptr
    %213 = llvm.getelementptr inbounds %15[%206] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %214 = llvm.load %213 {alignment = 1 : i64} : !llvm.ptr -> i8
    %215 = llvm.getelementptr inbounds %15[%207] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %216 = llvm.load %215 {alignment = 1 : i64} : !llvm.ptr -> i8
    %217 = llvm.and %214, %216 : i8
    llvm.store %217, %213 {alignment = 1 : i64} : i8, !llvm.ptr
    %218 = llvm.add %206, %10 overflow<nsw> : i64
    %219 = llvm.icmp "slt" %218, %204 : i64
    llvm.cond_br %219, ^bb15(%218 : i64), ^bb16
  ^bb16:
    %220 = llvm.load %14 {alignment = 1 : i64} : !llvm.ptr -> i8
    %221 = llvm.and %61, %220 : i8
    %222 = llvm.load %15 {alignment = 1 : i64} : !llvm.ptr -> i8
    %223 = llvm.and %61, %222 : i8
    %224 = llvm.and %38, %221 : i8
    %225 = llvm.and %38, %223 : i8
    %226 = llvm.sub %rows_size0, %60 overflow<nsw> : i64
    %227 = llvm.ashr %226, %4 : i64
    %228 = llvm.mul %227, %3 overflow<nsw> : i64
    %229 = llvm.add %228, %60 overflow<nsw> : i64
    %230 = llvm.intr.smax(%229, %60) : (i64, i64) -> i64
    %231 = llvm.sub %rows_size0, %230 overflow<nsw> : i64
    %232 = llvm.intr.smin(%231, %3) : (i64, i64) -> i64
    %233 = llvm.intr.smax(%232, %2) : (i64, i64) -> i64
    %234 = llvm.trunc %233 : i64 to i32
    %235 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %236 = llvm.mlir.poison : vector<4xi32>
    %237 = llvm.insertelement %234, %236[%2 : i64] : vector<4xi32>
    %238 = llvm.shufflevector %237, %236 [0, 0, 0, 0] : vector<4xi32>
    %239 = llvm.icmp "slt" %235, %238 : vector<4xi32>
    %240 = llvm.mlir.poison : vector<4xi8>
    %241 = llvm.insertelement %224, %240[%2 : i64] : vector<4xi8>
    %242 = llvm.shufflevector %241, %240 [0, 0, 0, 0] : vector<4xi8>
    %243 = llvm.mlir.poison : vector<4xi8>
    %244 = llvm.insertelement %225, %243[%2 : i64] : vector<4xi8>
    %245 = llvm.shufflevector %244, %243 [0, 0, 0, 0] : vector<4xi8>
    %246 = llvm.mlir.poison : vector<4xi64>
    %247 = llvm.insertelement %table_size0, %246[%2 : i64] : vector<4xi64>
    %248 = llvm.shufflevector %247, %246 [0, 0, 0, 0] : vector<4xi64>
    %249 = llvm.mlir.poison : vector<4xi1>
    %250 = llvm.insertelement %57, %249[%2 : i64] : vector<4xi1>
    %251 = llvm.shufflevector %250, %249 [0, 0, 0, 0] : vector<4xi1>
    %252 = llvm.mlir.poison : vector<4xi1>
    %253 = llvm.insertelement %56, %252[%2 : i64] : vector<4xi1>
    %254 = llvm.shufflevector %253, %252 [0, 0, 0, 0] : vector<4xi1>
    %255 = llvm.mlir.poison : vector<4xi64>
    %256 = llvm.insertelement %x_size0, %255[%2 : i64] : vector<4xi64>
    %257 = llvm.shufflevector %256, %255 [0, 0, 0, 0] : vector<4xi64>
    %258 = llvm.icmp "slt" %60, %230 : i64
    llvm.cond_br %258, ^bb17(%60, %242, %245 : i64, vector<4xi8>, vector<4xi8>), ^bb18(%242, %245 : vector<4xi8>, vector<4xi8>)
  ^bb17(%i: i64, %259: vector<4xi8>, %260: vector<4xi8>):
    %261 = llvm.getelementptr inbounds %rows[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %262 = llvm.load %261 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %263 = llvm.icmp "slt" %262, %43 : vector<4xi64>
    %264 = llvm.add %262, %248 : vector<4xi64>
    %265 = llvm.select %263, %264, %262 : vector<4xi1>, vector<4xi64>
    %266 = llvm.icmp "sge" %265, %43 : vector<4xi64>
    %267 = llvm.zext %266 : vector<4xi1> to vector<4xi8>
    %268 = llvm.icmp "slt" %265, %248 : vector<4xi64>
    %269 = llvm.zext %268 : vector<4xi1> to vector<4xi8>
    %270 = llvm.and %267, %269 : vector<4xi8>
    %271 = llvm.and %259, %270 : vector<4xi8>
    %272 = llvm.icmp "eq" %262, %44 : vector<4xi64>
    %273 = llvm.and %272, %251 : vector<4xi1>
    %274 = llvm.or %254, %273 : vector<4xi1>
    %275 = llvm.select %274, %45, %46 : vector<4xi1>, vector<4xi64>
    %276 = llvm.srem %262, %275 : vector<4xi64>
    %277 = llvm.add %276, %275 : vector<4xi64>
    %278 = llvm.xor %276, %275 : vector<4xi64>
    %279 = llvm.icmp "slt" %278, %43 : vector<4xi64>
    %280 = llvm.icmp "ne" %276, %43 : vector<4xi64>
    %281 = llvm.and %280, %279 : vector<4xi1>
    %282 = llvm.select %281, %277, %276 : vector<4xi1>, vector<4xi64>
    %283 = llvm.select %254, %43, %282 : vector<4xi1>, vector<4xi64>
    %284 = llvm.icmp "slt" %283, %43 : vector<4xi64>
    %285 = llvm.add %283, %257 : vector<4xi64>
    %286 = llvm.select %284, %285, %283 : vector<4xi1>, vector<4xi64>
    %287 = llvm.icmp "sge" %286, %43 : vector<4xi64>
    %288 = llvm.zext %287 : vector<4xi1> to vector<4xi8>
    %289 = llvm.icmp "slt" %286, %257 : vector<4xi64>
    %290 = llvm.zext %289 : vector<4xi1> to vector<4xi8>
    %291 = llvm.and %288, %290 : vector<4xi8>
    %292 = llvm.and %260, %291 : vector<4xi8>
    %293 = llvm.getelementptr inbounds %53[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %286, %293 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %294 = llvm.add %i, %3 overflow<nsw> : i64
    %295 = llvm.icmp "slt" %294, %230 : i64
    llvm.cond_br %295, ^bb17(%294, %271, %292 : i64, vector<4xi8>, vector<4xi8>), ^bb18(%271, %292 : vector<4xi8>, vector<4xi8>)
  ^bb18(%296: vector<4xi8>, %297: vector<4xi8>):
    %298 = llvm.icmp "slt" %230, %rows_size0 : i64
    llvm.cond_br %298, ^bb19(%230, %296, %297 : i64, vector<4xi8>, vector<4xi8>), ^bb20(%296, %297 : vector<4xi8>, vector<4xi8>)
  ^bb19(%i_1: i64, %299: vector<4xi8>, %300: vector<4xi8>):
    %301 = llvm.getelementptr inbounds %rows[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %302 = llvm.intr.masked.load %301, %239, %43 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %303 = llvm.icmp "slt" %302, %43 : vector<4xi64>
    %304 = llvm.add %302, %248 : vector<4xi64>
    %305 = llvm.select %303, %304, %302 : vector<4xi1>, vector<4xi64>
    %306 = llvm.icmp "sge" %305, %43 : vector<4xi64>
    %307 = llvm.zext %306 : vector<4xi1> to vector<4xi8>
    %308 = llvm.icmp "slt" %305, %248 : vector<4xi64>
    %309 = llvm.zext %308 : vector<4xi1> to vector<4xi8>
    %310 = llvm.and %307, %309 : vector<4xi8>
    %311 = llvm.and %299, %310 : vector<4xi8>
    %312 = llvm.icmp "eq" %302, %44 : vector<4xi64>
    %313 = llvm.and %312, %251 : vector<4xi1>
    %314 = llvm.or %254, %313 : vector<4xi1>
    %315 = llvm.select %314, %45, %46 : vector<4xi1>, vector<4xi64>
    %316 = llvm.select %239, %315, %45 : vector<4xi1>, vector<4xi64>
    %317 = llvm.srem %302, %316 : vector<4xi64>
    %318 = llvm.add %317, %315 : vector<4xi64>
    %319 = llvm.xor %317, %315 : vector<4xi64>
    %320 = llvm.icmp "slt" %319, %43 : vector<4xi64>
    %321 = llvm.icmp "ne" %317, %43 : vector<4xi64>
    %322 = llvm.and %321, %320 : vector<4xi1>
    %323 = llvm.select %322, %318, %317 : vector<4xi1>, vector<4xi64>
    %324 = llvm.select %254, %43, %323 : vector<4xi1>, vector<4xi64>
    %325 = llvm.icmp "slt" %324, %43 : vector<4xi64>
    %326 = llvm.add %324, %257 : vector<4xi64>
    %327 = llvm.select %325, %326, %324 : vector<4xi1>, vector<4xi64>
    %328 = llvm.icmp "sge" %327, %43 : vector<4xi64>
    %329 = llvm.zext %328 : vector<4xi1> to vector<4xi8>
    %330 = llvm.icmp "slt" %327, %257 : vector<4xi64>
    %331 = llvm.zext %330 : vector<4xi1> to vector<4xi8>
    %332 = llvm.and %329, %331 : vector<4xi8>
    %333 = llvm.and %300, %332 : vector<4xi8>
    %334 = llvm.getelementptr inbounds %53[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %327, %334, %239 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %335 = llvm.select %239, %311, %299 : vector<4xi1>, vector<4xi8>
    %336 = llvm.select %239, %333, %300 : vector<4xi1>, vector<4xi8>
    %337 = llvm.add %i_1, %3 overflow<nsw> : i64
    %338 = llvm.icmp "slt" %337, %rows_size0 : i64
    llvm.cond_br %338, ^bb19(%337, %335, %336 : i64, vector<4xi8>, vector<4xi8>), ^bb20(%335, %336 : vector<4xi8>, vector<4xi8>)
  ^bb20(%339: vector<4xi8>, %340: vector<4xi8>):
    %341 = "llvm.intr.vector.reduce.and"(%339) : (vector<4xi8>) -> i8
    %342 = "llvm.intr.vector.reduce.and"(%340) : (vector<4xi8>) -> i8
    llvm.store %342, %13 {alignment = 1 : i64} : i8, !llvm.ptr
    %343 = llvm.icmp "ne" %341, %49 : i8
    llvm.cond_br %343, ^bb21, ^bb32(%29 : i32)
  ^bb21:
    %344 = llvm.intr.smax(%rows_size0, %2) : (i64, i64) -> i64
    %345 = llvm.ashr %table_stride0, %7 : i64
    %346 = llvm.mul %345, %6 : i64
    %347 = llvm.sdiv %346, %6 : i64
    %348 = llvm.srem %346, %6 : i64
    %349 = llvm.icmp "ne" %348, %2 : i64
    %350 = llvm.xor %348, %6 : i64
    %351 = llvm.icmp "sge" %350, %2 : i64
    %352 = llvm.and %349, %351 : i1
    %353 = llvm.add %347, %5 : i64
    %354 = llvm.select %352, %353, %347 : i1, i64
    %355 = llvm.intr.smax(%354, %2) : (i64, i64) -> i64
    %356 = llvm.mul %355, %30 : i64
    %357 = llvm.intr.smax(%346, %2) : (i64, i64) -> i64
    %358 = llvm.sub %table_stride0, %357 : i64
    %359 = llvm.sdiv %358, %6 : i64
    %360 = llvm.srem %358, %6 : i64
    %361 = llvm.icmp "ne" %360, %2 : i64
    %362 = llvm.xor %360, %6 : i64
    %363 = llvm.icmp "sge" %362, %2 : i64
    %364 = llvm.and %361, %363 : i1
    %365 = llvm.add %359, %5 : i64
    %366 = llvm.select %364, %365, %359 : i1, i64
    %367 = llvm.intr.smax(%366, %2) : (i64, i64) -> i64
    %368 = llvm.mul %367, %31 : i64
    %369 = llvm.add %32, %356 : i64
    %370 = llvm.add %369, %368 : i64
    %371 = llvm.mul %344, %370 : i64
    %372 = llvm.icmp "sge" %371, %0 : i64
    %373 = llvm.icmp "sgt" %rows_size0, %2 : i64
    %374 = llvm.select %373, %rows_size0, %2 : i1, i64
    llvm.cond_br %372, ^bb22, ^bb23
  ^bb22:
    llvm.store %rows_size0, %33 {alignment = 8 : i64} : i64, !llvm.ptr
    %375 = llvm.getelementptr inbounds %33[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %375 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %376 = llvm.getelementptr inbounds %33[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %376 {alignment = 8 : i64} : i64, !llvm.ptr
    %377 = llvm.getelementptr inbounds %33[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_stride0, %377 {alignment = 8 : i64} : i64, !llvm.ptr
    %378 = llvm.getelementptr inbounds %33[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table, %378 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %379 = llvm.getelementptr inbounds %33[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %379 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %380 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %381 = llvm.call @stepwell_parallel_for(%380, %33, %374, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%381 : i32)
  ^bb23:
    %382 = llvm.call @program.parallel1(%2, %374, %rows_size0, %rows, %table_size0, %table_stride0, %table, %out0) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb24(%382 : i32)
  ^bb24(%383: i32):
    %384 = llvm.load %13 {alignment = 1 : i64} : !llvm.ptr -> i8
    %385 = llvm.icmp "ne" %384, %49 : i8
    llvm.cond_br %385, ^bb25, ^bb32(%34 : i32)
  ^bb25:
    %386 = llvm.ashr %rows_size0, %9 : i64
    %387 = llvm.mul %386, %8 overflow<nsw> : i64
    %388 = llvm.intr.smax(%387, %2) : (i64, i64) -> i64
    %389 = llvm.sdiv %388, %8 : i64
    %390 = llvm.srem %388, %8 : i64
    %391 = llvm.icmp "ne" %390, %2 : i64
    %392 = llvm.xor %390, %8 : i64
    %393 = llvm.icmp "sge" %392, %2 : i64
    %394 = llvm.and %391, %393 : i1
    %395 = llvm.add %389, %5 : i64
    %396 = llvm.select %394, %395, %389 : i1, i64
    %397 = llvm.intr.smax(%396, %2) : (i64, i64) -> i64
    %398 = llvm.mul %397, %35 : i64
    %399 = llvm.icmp "sge" %398, %0 : i64
    %400 = llvm.icmp "sgt" %388, %2 : i64
    %401 = llvm.sub %388, %5 overflow<nsw> : i64
    %402 = llvm.sdiv %401, %8 : i64
    %403 = llvm.add %402, %5 overflow<nsw> : i64
    %404 = llvm.select %400, %403, %2 : i1, i64
    llvm.cond_br %399, ^bb26, ^bb27
  ^bb26:
    llvm.store %388, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %405 = llvm.getelementptr inbounds %36[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %405 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %406 = llvm.getelementptr inbounds %36[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows_size0, %406 {alignment = 8 : i64} : i64, !llvm.ptr
    %407 = llvm.getelementptr inbounds %36[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %407 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %408 = llvm.getelementptr inbounds %36[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %408 {alignment = 8 : i64} : i64, !llvm.ptr
    %409 = llvm.getelementptr inbounds %36[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %409 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %410 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %411 = llvm.call @stepwell_parallel_for(%410, %36, %404, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb28(%411 : i32)
  ^bb27:
    %412 = llvm.call @program.parallel2(%2, %404, %388, %53, %rows_size0, %x, %x_size0, %out1) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb28(%412 : i32)
  ^bb28(%413: i32):
    %414 = llvm.icmp "slt" %388, %rows_size0 : i64
    llvm.cond_br %414, ^bb29(%388 : i64), ^bb30
  ^bb29(%i_2: i64):
    %415 = llvm.getelementptr inbounds %53[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %416 = llvm.load %415 {alignment = 8 : i64} : !llvm.ptr -> i64
    %417 = llvm.getelementptr inbounds %x[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> f64
    %419 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %418, %419 {alignment = 8 : i64} : f64, !llvm.ptr
    %420 = llvm.add %i_2, %5 overflow<nsw> : i64
    %421 = llvm.icmp "slt" %420, %rows_size0 : i64
    llvm.cond_br %421, ^bb29(%420 : i64), ^bb30
  ^bb30:
    llvm.call @free(%53) : (!llvm.ptr) -> ()
    llvm.return %37 : i32
  ^bb31(%422: i32):
    llvm.return %422 : i32
  ^bb32(%423: i32):
    llvm.call @free(%53) : (!llvm.ptr) -> ()
    llvm.return %423 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %424: i64, %425: i64, %426: i64, %table_size0_1: i64, %427: i1, %428: i1, %x_size0_1: i64, %rows_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_1: i64, %429: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %430: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}, %431: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %432 = llvm.mlir.constant(0) : i64
    %433 = llvm.mlir.constant(1) : i64
    %434 = llvm.mlir.constant(32768) : i64
    %435 = llvm.mlir.constant(4) : i64
    %436 = llvm.mlir.constant(0 : i32) : i32
    %437 = llvm.mlir.constant(-1 : i8) : i8
    %438 = llvm.mlir.constant(-1 : i8) : i8
    %439 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %440 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %441 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %442 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %443 = llvm.mlir.constant(dense<3> : vector<4xi64>) : vector<4xi64>
    %444 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %444, ^bb1(%begin : i64), ^bb6
  ^bb1(%445: i64):
    %446 = llvm.mul %445, %425 : i64
    %447 = llvm.add %432, %446 : i64
    %448 = llvm.add %447, %425 : i64
    %449 = llvm.intr.smin(%448, %426) : (i64, i64) -> i64
    %450 = llvm.icmp "slt" %447, %449 : i64
    llvm.cond_br %450, ^bb2(%447, %437, %438 : i64, i8, i8), ^bb5(%437, %438 : i8, i8)
  ^bb2(%i_strip: i64, %451: i8, %452: i8):
    %453 = llvm.mlir.poison : vector<4xi64>
    %454 = llvm.insertelement %table_size0_1, %453[%432 : i64] : vector<4xi64>
    %455 = llvm.shufflevector %454, %453 [0, 0, 0, 0] : vector<4xi64>
    %456 = llvm.mlir.poison : vector<4xi1>
    %457 = llvm.insertelement %427, %456[%432 : i64] : vector<4xi1>
    %458 = llvm.shufflevector %457, %456 [0, 0, 0, 0] : vector<4xi1>
    %459 = llvm.mlir.poison : vector<4xi1>
    %460 = llvm.insertelement %428, %459[%432 : i64] : vector<4xi1>
    %461 = llvm.shufflevector %460, %459 [0, 0, 0, 0] : vector<4xi1>
    %462 = llvm.mlir.poison : vector<4xi64>
    %463 = llvm.insertelement %x_size0_1, %462[%432 : i64] : vector<4xi64>
    %464 = llvm.shufflevector %463, %462 [0, 0, 0, 0] : vector<4xi64>
    llvm.br ^bb3(%432, %439, %439 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_3: i64, %465: vector<4xi8>, %466: vector<4xi8>):
    %i_4 = llvm.add %i_strip, %i_3 overflow<nsw> : i64
    %467 = llvm.getelementptr inbounds %rows_1[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %468 = llvm.load %467 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %469 = llvm.icmp "slt" %468, %440 : vector<4xi64>
    %470 = llvm.add %468, %455 : vector<4xi64>
    %471 = llvm.select %469, %470, %468 : vector<4xi1>, vector<4xi64>
    %472 = llvm.icmp "sge" %471, %440 : vector<4xi64>
    %473 = llvm.zext %472 : vector<4xi1> to vector<4xi8>
    %474 = llvm.icmp "slt" %471, %455 : vector<4xi64>
    %475 = llvm.zext %474 : vector<4xi1> to vector<4xi8>
    %476 = llvm.and %473, %475 : vector<4xi8>
    %477 = llvm.and %465, %476 : vector<4xi8>
    %478 = llvm.icmp "eq" %468, %441 : vector<4xi64>
    %479 = llvm.and %478, %458 : vector<4xi1>
    %480 = llvm.or %461, %479 : vector<4xi1>
    %481 = llvm.select %480, %442, %443 : vector<4xi1>, vector<4xi64>
    %482 = llvm.srem %468, %481 : vector<4xi64>
    %483 = llvm.add %482, %481 : vector<4xi64>
    %484 = llvm.xor %482, %481 : vector<4xi64>
    %485 = llvm.icmp "slt" %484, %440 : vector<4xi64>
    %486 = llvm.icmp "ne" %482, %440 : vector<4xi64>
    %487 = llvm.and %486, %485 : vector<4xi1>
    %488 = llvm.select %487, %483, %482 : vector<4xi1>, vector<4xi64>
    %489 = llvm.select %461, %440, %488 : vector<4xi1>, vector<4xi64>
    %490 = llvm.icmp "slt" %489, %440 : vector<4xi64>
    %491 = llvm.add %489, %464 : vector<4xi64>
    %492 = llvm.select %490, %491, %489 : vector<4xi1>, vector<4xi64>
    %493 = llvm.icmp "sge" %492, %440 : vector<4xi64>
    %494 = llvm.zext %493 : vector<4xi1> to vector<4xi8>
    %495 = llvm.icmp "slt" %492, %464 : vector<4xi64>
    %496 = llvm.zext %495 : vector<4xi1> to vector<4xi8>
    %497 = llvm.and %494, %496 : vector<4xi8>
    %498 = llvm.and %466, %497 : vector<4xi8>
    %499 = llvm.getelementptr inbounds %429[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %492, %499 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %500 = llvm.add %i_3, %435 overflow<nsw> : i64
    %501 = llvm.icmp "slt" %500, %434 : i64
    llvm.cond_br %501, ^bb3(%500, %477, %498 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%477, %498 : vector<4xi8>, vector<4xi8>)
  ^bb4(%502: vector<4xi8>, %503: vector<4xi8>):
    %504 = "llvm.intr.vector.reduce.and"(%502) : (vector<4xi8>) -> i8
    %505 = "llvm.intr.vector.reduce.and"(%503) : (vector<4xi8>) -> i8
    %506 = llvm.and %451, %504 : i8
    %507 = llvm.and %452, %505 : i8
    %508 = llvm.add %i_strip, %434 overflow<nsw> : i64
    %509 = llvm.icmp "slt" %508, %449 : i64
    llvm.cond_br %509, ^bb2(%508, %506, %507 : i64, i8, i8), ^bb5(%506, %507 : i8, i8)
  ^bb5(%510: i8, %511: i8):
    %512 = llvm.getelementptr inbounds %430[%445] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %510, %512 {alignment = 1 : i64} : i8, !llvm.ptr
    %513 = llvm.getelementptr inbounds %431[%445] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %511, %513 {alignment = 1 : i64} : i8, !llvm.ptr
    %514 = llvm.add %445, %433 overflow<nsw> : i64
    %515 = llvm.icmp "slt" %514, %end : i64
    llvm.cond_br %515, ^bb1(%514 : i64), ^bb6
  ^bb6:
    llvm.return %436 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %516 = llvm.mlir.constant(8) : i64
    %517 = llvm.mlir.constant(16) : i64
    %518 = llvm.mlir.constant(24) : i64
    %519 = llvm.mlir.constant(32) : i64
    %520 = llvm.mlir.constant(40) : i64
    %521 = llvm.mlir.constant(48) : i64
    %522 = llvm.mlir.constant(56) : i64
    %523 = llvm.mlir.constant(64) : i64
    %524 = llvm.mlir.constant(72) : i64
    %525 = llvm.mlir.constant(80) : i64
    %526 = llvm.mlir.constant(88) : i64
    %527 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %528 = llvm.getelementptr inbounds %context[%516] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %529 = llvm.load %528 {alignment = 8 : i64} : !llvm.ptr -> i64
    %530 = llvm.getelementptr inbounds %context[%517] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %531 = llvm.load %530 {alignment = 8 : i64} : !llvm.ptr -> i64
    %532 = llvm.getelementptr inbounds %context[%518] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %533 = llvm.load %532 {alignment = 8 : i64} : !llvm.ptr -> i64
    %534 = llvm.getelementptr inbounds %context[%519] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %535 = llvm.load %534 {alignment = 8 : i64} : !llvm.ptr -> i1
    %536 = llvm.getelementptr inbounds %context[%520] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %537 = llvm.load %536 {alignment = 8 : i64} : !llvm.ptr -> i1
    %538 = llvm.getelementptr inbounds %context[%521] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %539 = llvm.load %538 {alignment = 8 : i64} : !llvm.ptr -> i64
    %540 = llvm.getelementptr inbounds %context[%522] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %541 = llvm.load %540 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %542 = llvm.getelementptr inbounds %context[%523] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %543 = llvm.load %542 {alignment = 8 : i64} : !llvm.ptr -> i64
    %544 = llvm.getelementptr inbounds %context[%524] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %545 = llvm.load %544 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %546 = llvm.getelementptr inbounds %context[%525] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %547 = llvm.load %546 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %548 = llvm.getelementptr inbounds %context[%526] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %549 = llvm.load %548 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %550 = llvm.call @program.parallel0(%begin_1, %end_1, %527, %529, %531, %533, %535, %537, %539, %541, %543, %545, %547, %549) : (i64, i64, i64, i64, i64, i64, i1, i1, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %550 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %rows_size0_2: i64, %rows_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %table_size0_2: i64, %table_stride0_1: i64, %table_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %551 = llvm.mlir.constant(0) : i64
    %552 = llvm.mlir.constant(1) : i64
    %553 = llvm.mlir.constant(3) : i64
    %554 = llvm.mlir.constant(8) : i64
    %555 = llvm.mlir.constant(0 : i32) : i32
    %556 = llvm.mlir.constant(0) : i64
    %557 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %558 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %559 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %559, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_5: i64):
    %560 = llvm.getelementptr inbounds %rows_2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %561 = llvm.load %560 {alignment = 8 : i64} : !llvm.ptr -> i64
    %562 = llvm.icmp "slt" %561, %556 : i64
    %563 = llvm.add %561, %table_size0_2 : i64
    %564 = llvm.select %562, %563, %561 : i1, i64
    %565 = llvm.ashr %table_stride0_1, %553 : i64
    %566 = llvm.mul %565, %554 overflow<nsw> : i64
    %567 = llvm.icmp "slt" %551, %566 : i64
    llvm.cond_br %567, ^bb2(%551 : i64), ^bb3
  ^bb2(%j: i64):
    %568 = llvm.mul %564, %table_stride0_1 overflow<nsw> : i64
    %569 = llvm.add %568, %j overflow<nsw> : i64
    %570 = llvm.getelementptr inbounds %table_1[%569] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %571 = llvm.load %570 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %572 = llvm.fmul %571, %557 : vector<8xf32>
    %573 = llvm.mul %i_5, %table_stride0_1 overflow<nsw> : i64
    %574 = llvm.add %573, %j overflow<nsw> : i64
    %575 = llvm.getelementptr inbounds %out0_1[%574] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %572, %575 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %576 = llvm.add %j, %554 overflow<nsw> : i64
    %577 = llvm.icmp "slt" %576, %566 : i64
    llvm.cond_br %577, ^bb2(%576 : i64), ^bb3
  ^bb3:
    %578 = llvm.intr.smax(%566, %551) : (i64, i64) -> i64
    %579 = llvm.icmp "slt" %578, %table_stride0_1 : i64
    llvm.cond_br %579, ^bb4(%578 : i64), ^bb5
  ^bb4(%j_1: i64):
    %580 = llvm.sub %table_stride0_1, %j_1 overflow<nsw> : i64
    %581 = llvm.intr.smin(%580, %554) : (i64, i64) -> i64
    %582 = llvm.intr.smax(%581, %551) : (i64, i64) -> i64
    %583 = llvm.trunc %582 : i64 to i32
    %584 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %585 = llvm.mlir.poison : vector<8xi32>
    %586 = llvm.insertelement %583, %585[%551 : i64] : vector<8xi32>
    %587 = llvm.shufflevector %586, %585 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %588 = llvm.icmp "slt" %584, %587 : vector<8xi32>
    %589 = llvm.mul %564, %table_stride0_1 overflow<nsw> : i64
    %590 = llvm.add %589, %j_1 overflow<nsw> : i64
    %591 = llvm.getelementptr inbounds %table_1[%590] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %592 = llvm.intr.masked.load %591, %588, %558 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %593 = llvm.fmul %592, %557 : vector<8xf32>
    %594 = llvm.mul %i_5, %table_stride0_1 overflow<nsw> : i64
    %595 = llvm.add %594, %j_1 overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %out0_1[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %593, %596, %588 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %597 = llvm.add %j_1, %554 overflow<nsw> : i64
    %598 = llvm.icmp "slt" %597, %table_stride0_1 : i64
    llvm.cond_br %598, ^bb4(%597 : i64), ^bb5
  ^bb5:
    %599 = llvm.add %i_5, %552 overflow<nsw> : i64
    %600 = llvm.icmp "slt" %599, %end_2 : i64
    llvm.cond_br %600, ^bb1(%599 : i64), ^bb6
  ^bb6:
    llvm.return %555 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %601 = llvm.mlir.constant(8) : i64
    %602 = llvm.mlir.constant(16) : i64
    %603 = llvm.mlir.constant(24) : i64
    %604 = llvm.mlir.constant(32) : i64
    %605 = llvm.mlir.constant(40) : i64
    %606 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %607 = llvm.getelementptr inbounds %context_1[%601] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %608 = llvm.load %607 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %609 = llvm.getelementptr inbounds %context_1[%602] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %610 = llvm.load %609 {alignment = 8 : i64} : !llvm.ptr -> i64
    %611 = llvm.getelementptr inbounds %context_1[%603] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %612 = llvm.load %611 {alignment = 8 : i64} : !llvm.ptr -> i64
    %613 = llvm.getelementptr inbounds %context_1[%604] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %614 = llvm.load %613 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %615 = llvm.getelementptr inbounds %context_1[%605] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %616 = llvm.load %615 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %617 = llvm.call @program.parallel1(%begin_3, %end_3, %606, %608, %610, %612, %614, %616) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %617 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %618: i64, %619: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_3: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_2: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %620 = llvm.mlir.constant(0) : i64
    %621 = llvm.mlir.constant(8192) : i64
    %622 = llvm.mlir.constant(1) : i64
    %623 = llvm.mlir.constant(0 : i32) : i32
    %624 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %624, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%625: i64):
    %i_strip_1 = llvm.mul %625, %621 overflow<nsw> : i64
    llvm.br ^bb2(%620 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %619[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %627 = llvm.load %626 {alignment = 8 : i64} : !llvm.ptr -> i64
    %628 = llvm.getelementptr inbounds %x_1[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %629 = llvm.load %628 {alignment = 8 : i64} : !llvm.ptr -> f64
    %630 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %629, %630 {alignment = 8 : i64} : f64, !llvm.ptr
    %631 = llvm.add %i_6, %622 overflow<nsw> : i64
    %632 = llvm.icmp "slt" %631, %621 : i64
    llvm.cond_br %632, ^bb2(%631 : i64), ^bb3
  ^bb3:
    %633 = llvm.add %625, %622 overflow<nsw> : i64
    %634 = llvm.icmp "slt" %633, %end_4 : i64
    llvm.cond_br %634, ^bb1(%633 : i64), ^bb4
  ^bb4:
    llvm.return %623 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %635 = llvm.mlir.constant(8) : i64
    %636 = llvm.mlir.constant(16) : i64
    %637 = llvm.mlir.constant(24) : i64
    %638 = llvm.mlir.constant(32) : i64
    %639 = llvm.mlir.constant(40) : i64
    %640 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %641 = llvm.getelementptr inbounds %context_2[%635] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %642 = llvm.load %641 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %643 = llvm.getelementptr inbounds %context_2[%636] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %644 = llvm.load %643 {alignment = 8 : i64} : !llvm.ptr -> i64
    %645 = llvm.getelementptr inbounds %context_2[%637] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %646 = llvm.load %645 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %647 = llvm.getelementptr inbounds %context_2[%638] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %648 = llvm.load %647 {alignment = 8 : i64} : !llvm.ptr -> i64
    %649 = llvm.getelementptr inbounds %context_2[%639] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %650 = llvm.load %649 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %651 = llvm.call @program.parallel2(%begin_5, %end_5, %640, %642, %644, %646, %648, %650) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %651 : i32
  }
  llvm.func @program_shapes(%table_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %table_size0_3: i64, %table_stride0_2: i64, %rows_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %rows_size0_4: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %652 = llvm.mlir.constant(0) : i64
    %653 = llvm.mlir.constant(1) : i64
    %654 = llvm.mlir.constant(2) : i64
    %655 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %rows_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %656 = llvm.getelementptr inbounds %extents[%653] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %table_stride0_2, %656 {alignment = 8 : i64} : i64, !llvm.ptr
    %657 = llvm.getelementptr inbounds %extents[%654] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %rows_size0_4, %657 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %655 : i32
  }
}
