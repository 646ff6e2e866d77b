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
    %127 = llvm.getelementptr inbounds %14[%126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %128 = llvm.load %127 {alignment = 1 : i64} : !llvm.ptr -> i8
    %129 = llvm.getelementptr inbounds %127[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %130 = llvm.load %129 {alignment = 1 : i64} : !llvm.ptr -> i8
    %131 = llvm.and %128, %130 : i8
    llvm.store %131, %127 {alignment = 1 : i64} : i8, !llvm.ptr
    %132 = llvm.getelementptr inbounds %15[%126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %133 = llvm.load %132 {alignment = 1 : i64} : !llvm.ptr -> i8
    %134 = llvm.getelementptr inbounds %132[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %135 = llvm.load %134 {alignment = 1 : i64} : !llvm.ptr -> i8
    %136 = llvm.and %133, %135 : i8
    llvm.store %136, %132 {alignment = 1 : i64} : i8, !llvm.ptr
    %137 = llvm.add %126, %4 overflow<nsw> : i64
    %138 = llvm.icmp "slt" %137, %124 : i64
    llvm.cond_br %138, ^bb5(%137 : i64), ^bb6
  ^bb6:
    %139 = llvm.sub %90, %4 : i64
    %140 = llvm.icmp "slt" %2, %139 : i64
    llvm.cond_br %140, ^bb7(%2 : i64), ^bb8
  ^bb7(%141: i64):
    %142 = llvm.getelementptr inbounds %14[%141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %143 = llvm.load %142 {alignment = 1 : i64} : !llvm.ptr -> i8
    %144 = llvm.getelementptr inbounds %142[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %145 = llvm.load %144 {alignment = 1 : i64} : !llvm.ptr -> i8
    %146 = llvm.and %143, %145 : i8
    llvm.store %146, %142 {alignment = 1 : i64} : i8, !llvm.ptr
    %147 = llvm.getelementptr inbounds %15[%141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %148 = llvm.load %147 {alignment = 1 : i64} : !llvm.ptr -> i8
    %149 = llvm.getelementptr inbounds %147[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %150 = llvm.load %149 {alignment = 1 : i64} : !llvm.ptr -> i8
    %151 = llvm.and %148, %150 : i8
    llvm.store %151, %147 {alignment = 1 : i64} : i8, !llvm.ptr
    %152 = llvm.add %141, %3 overflow<nsw> : i64
    %153 = llvm.icmp "slt" %152, %139 : i64
    llvm.cond_br %153, ^bb7(%152 : i64), ^bb8
  ^bb8:
    %154 = llvm.sub %90, %3 : i64
    %155 = llvm.icmp "slt" %2, %154 : i64
    llvm.cond_br %155, ^bb9(%2 : i64), ^bb10
  ^bb9(%156: i64):
    %157 = llvm.getelementptr inbounds %14[%156] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %158 = llvm.load %157 {alignment = 1 : i64} : !llvm.ptr -> i8
    %159 = llvm.getelementptr inbounds %157[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %160 = llvm.load %159 {alignment = 1 : i64} : !llvm.ptr -> i8
    %161 = llvm.and %158, %160 : i8
    llvm.store %161, %157 {alignment = 1 : i64} : i8, !llvm.ptr
    %162 = llvm.getelementptr inbounds %15[%156] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %163 = llvm.load %162 {alignment = 1 : i64} : !llvm.ptr -> i8
    %164 = llvm.getelementptr inbounds %162[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %165 = llvm.load %164 {alignment = 1 : i64} : !llvm.ptr -> i8
    %166 = llvm.and %163, %165 : i8
    llvm.store %166, %162 {alignment = 1 : i64} : i8, !llvm.ptr
    %167 = llvm.add %156, %6 overflow<nsw> : i64
    %168 = llvm.icmp "slt" %167, %154 : i64
    llvm.cond_br %168, ^bb9(%167 : i64), ^bb10
  ^bb10:
    %169 = llvm.sub %90, %6 : i64
    %170 = llvm.icmp "slt" %2, %169 : i64
    llvm.cond_br %170, ^bb11(%2 : i64), ^bb12
  ^bb11(%171: i64):
    %172 = llvm.getelementptr inbounds %14[%171] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %173 = llvm.load %172 {alignment = 1 : i64} : !llvm.ptr -> i8
    %174 = llvm.getelementptr inbounds %172[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %175 = llvm.load %174 {alignment = 1 : i64} : !llvm.ptr -> i8
    %176 = llvm.and %173, %175 : i8
    llvm.store %176, %172 {alignment = 1 : i64} : i8, !llvm.ptr
    %177 = llvm.getelementptr inbounds %15[%171] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %178 = llvm.load %177 {alignment = 1 : i64} : !llvm.ptr -> i8
    %179 = llvm.getelementptr inbounds %177[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %180 = llvm.load %179 {alignment = 1 : i64} : !llvm.ptr -> i8
    %181 = llvm.and %178, %180 : i8
    llvm.store %181, %177 {alignment = 1 : i64} : i8, !llvm.ptr
    %182 = llvm.add %171, %20 overflow<nsw> : i64
    %183 = llvm.icmp "slt" %182, %169 : i64
    llvm.cond_br %183, ^bb11(%182 : i64), ^bb12
  ^bb12:
    %184 = llvm.sub %90, %20 : i64
    %185 = llvm.icmp "slt" %2, %184 : i64
    llvm.cond_br %185, ^bb13(%2 : i64), ^bb14
  ^bb13(%186: i64):
    %187 = llvm.getelementptr inbounds %14[%186] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %188 = llvm.load %187 {alignment = 1 : i64} : !llvm.ptr -> i8
    %189 = llvm.getelementptr inbounds %187[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %190 = llvm.load %189 {alignment = 1 : i64} : !llvm.ptr -> i8
    %191 = llvm.and %188, %190 : i8
    llvm.store %191, %187 {alignment = 1 : i64} : i8, !llvm.ptr
    %192 = llvm.getelementptr inbounds %15[%186] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %193 = llvm.load %192 {alignment = 1 : i64} : !llvm.ptr -> i8
    %194 = llvm.getelementptr inbounds %192[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %195 = llvm.load %194 {alignment = 1 : i64} : !llvm.ptr -> i8
    %196 = llvm.and %193, %195 : i8
    llvm.store %196, %192 {alignment = 1 : i64} : i8, !llvm.ptr
    %197 = llvm.add %186, %22 overflow<nsw> : i64
    %198 = llvm.icmp "slt" %197, %184 : i64
    llvm.cond_br %198, ^bb13(%197 : i64), ^bb14
  ^bb14:
    %199 = llvm.sub %90, %22 : i64
    %200 = llvm.icmp "slt" %2, %199 : i64
    llvm.cond_br %200, ^bb15(%2 : i64), ^bb16
  ^bb15(%201: i64):
    %202 = llvm.getelementptr inbounds %14[%201] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %203 = llvm.load %202 {alignment = 1 : i64} : !llvm.ptr -> i8
    %204 = llvm.getelementptr inbounds %202[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %205 = llvm.load %204 {alignment = 1 : i64} : !llvm.ptr -> i8
    %206 = llvm.and %203, %205 : i8
    llvm.store %206, %202 {alignment = 1 : i64} : i8, !llvm.ptr
    %207 = llvm.getelementptr inbounds %15[%201] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %208 = llvm.load %207 {alignment = 1 : i64} : !llvm.ptr -> i8
    %209 = llvm.getelementptr inbounds %207[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %210 = llvm.load %209 {alignment = 1 : i64} : !llvm.ptr -> i8
    %211 = llvm.and %208, %210 : i8
    llvm.store %211, %207 {alignment = 1 : i64} : i8, !llvm.ptr
    %212 = llvm.add %201, %10 overflow<nsw> : i64
    %213 = llvm.icmp "slt" %212, %199 : i64
    llvm.cond_br %213, ^bb15(%212 : i64), ^bb16
  ^bb16:
    %214 = llvm.load %14 {alignment = 1 : i64} : !llvm.ptr -> i8
    %215 = llvm.and %61, %214 : i8
    %216 = llvm.load %15 {alignment = 1 : i64} : !llvm.ptr -> i8
    %217 = llvm.and %61, %216 : i8
    %218 = llvm.and %38, %215 : i8
    %219 = llvm.and %38, %217 : i8
    %220 = llvm.sub %rows_size0, %60 overflow<nsw> : i64
    %221 = llvm.ashr %220, %4 : i64
    %222 = llvm.mul %221, %3 overflow<nsw> : i64
    %223 = llvm.add %222, %60 overflow<nsw> : i64
    %224 = llvm.intr.smax(%223, %60) : (i64, i64) -> i64
    %225 = llvm.sub %rows_size0, %224 overflow<nsw> : i64
    %226 = llvm.intr.smin(%225, %3) : (i64, i64) -> i64
    %227 = llvm.intr.smax(%226, %2) : (i64, i64) -> i64
    %228 = llvm.trunc %227 : i64 to i32
    %229 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %230 = llvm.mlir.poison : vector<4xi32>
    %231 = llvm.insertelement %228, %230[%2 : i64] : vector<4xi32>
    %232 = llvm.shufflevector %231, %230 [0, 0, 0, 0] : vector<4xi32>
    %233 = llvm.icmp "slt" %229, %232 : vector<4xi32>
    %234 = llvm.mlir.poison : vector<4xi8>
    %235 = llvm.insertelement %218, %234[%2 : i64] : vector<4xi8>
    %236 = llvm.shufflevector %235, %234 [0, 0, 0, 0] : vector<4xi8>
    %237 = llvm.mlir.poison : vector<4xi8>
    %238 = llvm.insertelement %219, %237[%2 : i64] : vector<4xi8>
    %239 = llvm.shufflevector %238, %237 [0, 0, 0, 0] : vector<4xi8>
    %240 = llvm.mlir.poison : vector<4xi64>
    %241 = llvm.insertelement %table_size0, %240[%2 : i64] : vector<4xi64>
    %242 = llvm.shufflevector %241, %240 [0, 0, 0, 0] : vector<4xi64>
    %243 = llvm.mlir.poison : vector<4xi1>
    %244 = llvm.insertelement %57, %243[%2 : i64] : vector<4xi1>
    %245 = llvm.shufflevector %244, %243 [0, 0, 0, 0] : vector<4xi1>
    %246 = llvm.mlir.poison : vector<4xi1>
    %247 = llvm.insertelement %56, %246[%2 : i64] : vector<4xi1>
    %248 = llvm.shufflevector %247, %246 [0, 0, 0, 0] : vector<4xi1>
    %249 = llvm.mlir.poison : vector<4xi64>
    %250 = llvm.insertelement %x_size0, %249[%2 : i64] : vector<4xi64>
    %251 = llvm.shufflevector %250, %249 [0, 0, 0, 0] : vector<4xi64>
    %252 = llvm.icmp "slt" %60, %224 : i64
    llvm.cond_br %252, ^bb17(%60, %236, %239 : i64, vector<4xi8>, vector<4xi8>), ^bb18(%236, %239 : vector<4xi8>, vector<4xi8>)
  ^bb17(%i: i64, %253: vector<4xi8>, %254: vector<4xi8>):
    %255 = llvm.getelementptr inbounds %rows[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %256 = llvm.load %255 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %257 = llvm.icmp "slt" %256, %43 : vector<4xi64>
    %258 = llvm.add %256, %242 : vector<4xi64>
    %259 = llvm.select %257, %258, %256 : vector<4xi1>, vector<4xi64>
    %260 = llvm.icmp "sge" %259, %43 : vector<4xi64>
    %261 = llvm.zext %260 : vector<4xi1> to vector<4xi8>
    %262 = llvm.icmp "slt" %259, %242 : vector<4xi64>
    %263 = llvm.zext %262 : vector<4xi1> to vector<4xi8>
    %264 = llvm.and %261, %263 : vector<4xi8>
    %265 = llvm.and %253, %264 : vector<4xi8>
    %266 = llvm.icmp "eq" %256, %44 : vector<4xi64>
    %267 = llvm.and %266, %245 : vector<4xi1>
    %268 = llvm.or %248, %267 : vector<4xi1>
    %269 = llvm.select %268, %45, %46 : vector<4xi1>, vector<4xi64>
    %270 = llvm.srem %256, %269 : vector<4xi64>
    %271 = llvm.add %270, %269 : vector<4xi64>
    %272 = llvm.xor %270, %269 : vector<4xi64>
    %273 = llvm.icmp "slt" %272, %43 : vector<4xi64>
    %274 = llvm.icmp "ne" %270, %43 : vector<4xi64>
    %275 = llvm.and %274, %273 : vector<4xi1>
    %276 = llvm.select %275, %271, %270 : vector<4xi1>, vector<4xi64>
    %277 = llvm.select %248, %43, %276 : vector<4xi1>, vector<4xi64>
    %278 = llvm.icmp "slt" %277, %43 : vector<4xi64>
    %279 = llvm.add %277, %251 : vector<4xi64>
    %280 = llvm.select %278, %279, %277 : vector<4xi1>, vector<4xi64>
    %281 = llvm.icmp "sge" %280, %43 : vector<4xi64>
    %282 = llvm.zext %281 : vector<4xi1> to vector<4xi8>
    %283 = llvm.icmp "slt" %280, %251 : vector<4xi64>
    %284 = llvm.zext %283 : vector<4xi1> to vector<4xi8>
    %285 = llvm.and %282, %284 : vector<4xi8>
    %286 = llvm.and %254, %285 : vector<4xi8>
    %287 = llvm.getelementptr inbounds %53[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %280, %287 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %288 = llvm.add %i, %3 overflow<nsw> : i64
    %289 = llvm.icmp "slt" %288, %224 : i64
    llvm.cond_br %289, ^bb17(%288, %265, %286 : i64, vector<4xi8>, vector<4xi8>), ^bb18(%265, %286 : vector<4xi8>, vector<4xi8>)
  ^bb18(%290: vector<4xi8>, %291: vector<4xi8>):
    %292 = llvm.icmp "slt" %224, %rows_size0 : i64
    llvm.cond_br %292, ^bb19(%224, %290, %291 : i64, vector<4xi8>, vector<4xi8>), ^bb20(%290, %291 : vector<4xi8>, vector<4xi8>)
  ^bb19(%i_1: i64, %293: vector<4xi8>, %294: vector<4xi8>):
    %295 = llvm.getelementptr inbounds %rows[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %296 = llvm.intr.masked.load %295, %233, %43 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %297 = llvm.icmp "slt" %296, %43 : vector<4xi64>
    %298 = llvm.add %296, %242 : vector<4xi64>
    %299 = llvm.select %297, %298, %296 : vector<4xi1>, vector<4xi64>
    %300 = llvm.icmp "sge" %299, %43 : vector<4xi64>
    %301 = llvm.zext %300 : vector<4xi1> to vector<4xi8>
    %302 = llvm.icmp "slt" %299, %242 : vector<4xi64>
    %303 = llvm.zext %302 : vector<4xi1> to vector<4xi8>
    %304 = llvm.and %301, %303 : vector<4xi8>
    %305 = llvm.and %293, %304 : vector<4xi8>
    %306 = llvm.icmp "eq" %296, %44 : vector<4xi64>
    %307 = llvm.and %306, %245 : vector<4xi1>
    %308 = llvm.or %248, %307 : vector<4xi1>
    %309 = llvm.select %308, %45, %46 : vector<4xi1>, vector<4xi64>
    %310 = llvm.select %233, %309, %45 : vector<4xi1>, vector<4xi64>
    %311 = llvm.srem %296, %310 : vector<4xi64>
    %312 = llvm.add %311, %309 : vector<4xi64>
    %313 = llvm.xor %311, %309 : vector<4xi64>
    %314 = llvm.icmp "slt" %313, %43 : vector<4xi64>
    %315 = llvm.icmp "ne" %311, %43 : vector<4xi64>
    %316 = llvm.and %315, %314 : vector<4xi1>
    %317 = llvm.select %316, %312, %311 : vector<4xi1>, vector<4xi64>
    %318 = llvm.select %248, %43, %317 : vector<4xi1>, vector<4xi64>
    %319 = llvm.icmp "slt" %318, %43 : vector<4xi64>
    %320 = llvm.add %318, %251 : vector<4xi64>
    %321 = llvm.select %319, %320, %318 : vector<4xi1>, vector<4xi64>
    %322 = llvm.icmp "sge" %321, %43 : vector<4xi64>
    %323 = llvm.zext %322 : vector<4xi1> to vector<4xi8>
    %324 = llvm.icmp "slt" %321, %251 : vector<4xi64>
    %325 = llvm.zext %324 : vector<4xi1> to vector<4xi8>
    %326 = llvm.and %323, %325 : vector<4xi8>
    %327 = llvm.and %294, %326 : vector<4xi8>
    %328 = llvm.getelementptr inbounds %53[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %321, %328, %233 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %329 = llvm.select %233, %305, %293 : vector<4xi1>, vector<4xi8>
    %330 = llvm.select %233, %327, %294 : vector<4xi1>, vector<4xi8>
    %331 = llvm.add %i_1, %3 overflow<nsw> : i64
    %332 = llvm.icmp "slt" %331, %rows_size0 : i64
    llvm.cond_br %332, ^bb19(%331, %329, %330 : i64, vector<4xi8>, vector<4xi8>), ^bb20(%329, %330 : vector<4xi8>, vector<4xi8>)
  ^bb20(%333: vector<4xi8>, %334: vector<4xi8>):
    %335 = "llvm.intr.vector.reduce.and"(%333) : (vector<4xi8>) -> i8
    %336 = "llvm.intr.vector.reduce.and"(%334) : (vector<4xi8>) -> i8
    llvm.store %336, %13 {alignment = 1 : i64} : i8, !llvm.ptr
    %337 = llvm.icmp "ne" %335, %49 : i8
    llvm.cond_br %337, ^bb21, ^bb32(%29 : i32)
  ^bb21:
    %338 = llvm.intr.smax(%rows_size0, %2) : (i64, i64) -> i64
    %339 = llvm.ashr %table_stride0, %7 : i64
    %340 = llvm.mul %339, %6 : i64
    %341 = llvm.sdiv %340, %6 : i64
    %342 = llvm.srem %340, %6 : i64
    %343 = llvm.icmp "ne" %342, %2 : i64
    %344 = llvm.xor %342, %6 : i64
    %345 = llvm.icmp "sge" %344, %2 : i64
    %346 = llvm.and %343, %345 : i1
    %347 = llvm.add %341, %5 : i64
    %348 = llvm.select %346, %347, %341 : i1, i64
    %349 = llvm.intr.smax(%348, %2) : (i64, i64) -> i64
    %350 = llvm.mul %349, %30 : i64
    %351 = llvm.intr.smax(%340, %2) : (i64, i64) -> i64
    %352 = llvm.sub %table_stride0, %351 : i64
    %353 = llvm.sdiv %352, %6 : i64
    %354 = llvm.srem %352, %6 : i64
    %355 = llvm.icmp "ne" %354, %2 : i64
    %356 = llvm.xor %354, %6 : i64
    %357 = llvm.icmp "sge" %356, %2 : i64
    %358 = llvm.and %355, %357 : i1
    %359 = llvm.add %353, %5 : i64
    %360 = llvm.select %358, %359, %353 : i1, i64
    %361 = llvm.intr.smax(%360, %2) : (i64, i64) -> i64
    %362 = llvm.mul %361, %31 : i64
    %363 = llvm.add %32, %350 : i64
    %364 = llvm.add %363, %362 : i64
    %365 = llvm.mul %338, %364 : i64
    %366 = llvm.icmp "sge" %365, %0 : i64
    %367 = llvm.icmp "sgt" %rows_size0, %2 : i64
    %368 = llvm.select %367, %rows_size0, %2 : i1, i64
    llvm.cond_br %366, ^bb22, ^bb23
  ^bb22:
    llvm.store %rows_size0, %33 {alignment = 8 : i64} : i64, !llvm.ptr
    %369 = llvm.getelementptr inbounds %33[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %369 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %370 = llvm.getelementptr inbounds %33[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %370 {alignment = 8 : i64} : i64, !llvm.ptr
    %371 = llvm.getelementptr inbounds %33[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_stride0, %371 {alignment = 8 : i64} : i64, !llvm.ptr
    %372 = llvm.getelementptr inbounds %33[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table, %372 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %373 = llvm.getelementptr inbounds %33[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %373 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %374 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %375 = llvm.call @stepwell_parallel_for(%374, %33, %368, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%375 : i32)
  ^bb23:
    %376 = llvm.call @program.parallel1(%2, %368, %rows_size0, %rows, %table_size0, %table_stride0, %table, %out0) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb24(%376 : i32)
  ^bb24(%377: i32):
    %378 = llvm.load %13 {alignment = 1 : i64} : !llvm.ptr -> i8
    %379 = llvm.icmp "ne" %378, %49 : i8
    llvm.cond_br %379, ^bb25, ^bb32(%34 : i32)
  ^bb25:
    %380 = llvm.ashr %rows_size0, %9 : i64
    %381 = llvm.mul %380, %8 overflow<nsw> : i64
    %382 = llvm.intr.smax(%381, %2) : (i64, i64) -> i64
    %383 = llvm.sdiv %382, %8 : i64
    %384 = llvm.srem %382, %8 : i64
    %385 = llvm.icmp "ne" %384, %2 : i64
    %386 = llvm.xor %384, %8 : i64
    %387 = llvm.icmp "sge" %386, %2 : i64
    %388 = llvm.and %385, %387 : i1
    %389 = llvm.add %383, %5 : i64
    %390 = llvm.select %388, %389, %383 : i1, i64
    %391 = llvm.intr.smax(%390, %2) : (i64, i64) -> i64
    %392 = llvm.mul %391, %35 : i64
    %393 = llvm.icmp "sge" %392, %0 : i64
    %394 = llvm.icmp "sgt" %382, %2 : i64
    %395 = llvm.sub %382, %5 overflow<nsw> : i64
    %396 = llvm.sdiv %395, %8 : i64
    %397 = llvm.add %396, %5 overflow<nsw> : i64
    %398 = llvm.select %394, %397, %2 : i1, i64
    llvm.cond_br %393, ^bb26, ^bb27
  ^bb26:
    llvm.store %382, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %399 = llvm.getelementptr inbounds %36[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %399 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %400 = llvm.getelementptr inbounds %36[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows_size0, %400 {alignment = 8 : i64} : i64, !llvm.ptr
    %401 = llvm.getelementptr inbounds %36[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %401 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %402 = llvm.getelementptr inbounds %36[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %402 {alignment = 8 : i64} : i64, !llvm.ptr
    %403 = llvm.getelementptr inbounds %36[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %403 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %404 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %405 = llvm.call @stepwell_parallel_for(%404, %36, %398, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb28(%405 : i32)
  ^bb27:
    %406 = llvm.call @program.parallel2(%2, %398, %382, %53, %rows_size0, %x, %x_size0, %out1) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb28(%406 : i32)
  ^bb28(%407: i32):
    %408 = llvm.icmp "slt" %382, %rows_size0 : i64
    llvm.cond_br %408, ^bb29(%382 : i64), ^bb30
  ^bb29(%i_2: i64):
    %409 = llvm.getelementptr inbounds %53[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %410 = llvm.load %409 {alignment = 8 : i64} : !llvm.ptr -> i64
    %411 = llvm.getelementptr inbounds %x[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %412 = llvm.load %411 {alignment = 8 : i64} : !llvm.ptr -> f64
    %413 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %412, %413 {alignment = 8 : i64} : f64, !llvm.ptr
    %414 = llvm.add %i_2, %5 overflow<nsw> : i64
    %415 = llvm.icmp "slt" %414, %rows_size0 : i64
    llvm.cond_br %415, ^bb29(%414 : i64), ^bb30
  ^bb30:
    llvm.call @free(%53) : (!llvm.ptr) -> ()
    llvm.return %37 : i32
  ^bb31(%416: i32):
    llvm.return %416 : i32
  ^bb32(%417: i32):
    llvm.call @free(%53) : (!llvm.ptr) -> ()
    llvm.return %417 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %418: i64, %419: i64, %420: i64, %table_size0_1: i64, %421: i1, %422: i1, %x_size0_1: i64, %rows_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_1: i64, %423: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %424: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}, %425: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %426 = llvm.mlir.constant(0) : i64
    %427 = llvm.mlir.constant(1) : i64
    %428 = llvm.mlir.constant(32768) : i64
    %429 = llvm.mlir.constant(4) : i64
    %430 = llvm.mlir.constant(0 : i32) : i32
    %431 = llvm.mlir.constant(-1 : i8) : i8
    %432 = llvm.mlir.constant(-1 : i8) : i8
    %433 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %434 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %435 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %436 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %437 = llvm.mlir.constant(dense<3> : vector<4xi64>) : vector<4xi64>
    %438 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %438, ^bb1(%begin : i64), ^bb6
  ^bb1(%439: i64):
    %440 = llvm.mul %439, %419 : i64
    %441 = llvm.add %426, %440 : i64
    %442 = llvm.add %441, %419 : i64
    %443 = llvm.intr.smin(%442, %420) : (i64, i64) -> i64
    %444 = llvm.icmp "slt" %441, %443 : i64
    llvm.cond_br %444, ^bb2(%441, %431, %432 : i64, i8, i8), ^bb5(%431, %432 : i8, i8)
  ^bb2(%i_strip: i64, %445: i8, %446: i8):
    %447 = llvm.mlir.poison : vector<4xi64>
    %448 = llvm.insertelement %table_size0_1, %447[%426 : i64] : vector<4xi64>
    %449 = llvm.shufflevector %448, %447 [0, 0, 0, 0] : vector<4xi64>
    %450 = llvm.mlir.poison : vector<4xi1>
    %451 = llvm.insertelement %421, %450[%426 : i64] : vector<4xi1>
    %452 = llvm.shufflevector %451, %450 [0, 0, 0, 0] : vector<4xi1>
    %453 = llvm.mlir.poison : vector<4xi1>
    %454 = llvm.insertelement %422, %453[%426 : i64] : vector<4xi1>
    %455 = llvm.shufflevector %454, %453 [0, 0, 0, 0] : vector<4xi1>
    %456 = llvm.mlir.poison : vector<4xi64>
    %457 = llvm.insertelement %x_size0_1, %456[%426 : i64] : vector<4xi64>
    %458 = llvm.shufflevector %457, %456 [0, 0, 0, 0] : vector<4xi64>
    llvm.br ^bb3(%426, %433, %433 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_3: i64, %459: vector<4xi8>, %460: vector<4xi8>):
    %i_4 = llvm.add %i_strip, %i_3 overflow<nsw> : i64
    %461 = llvm.getelementptr inbounds %rows_1[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %462 = llvm.load %461 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %463 = llvm.icmp "slt" %462, %434 : vector<4xi64>
    %464 = llvm.add %462, %449 : vector<4xi64>
    %465 = llvm.select %463, %464, %462 : vector<4xi1>, vector<4xi64>
    %466 = llvm.icmp "sge" %465, %434 : vector<4xi64>
    %467 = llvm.zext %466 : vector<4xi1> to vector<4xi8>
    %468 = llvm.icmp "slt" %465, %449 : vector<4xi64>
    %469 = llvm.zext %468 : vector<4xi1> to vector<4xi8>
    %470 = llvm.and %467, %469 : vector<4xi8>
    %471 = llvm.and %459, %470 : vector<4xi8>
    %472 = llvm.icmp "eq" %462, %435 : vector<4xi64>
    %473 = llvm.and %472, %452 : vector<4xi1>
    %474 = llvm.or %455, %473 : vector<4xi1>
    %475 = llvm.select %474, %436, %437 : vector<4xi1>, vector<4xi64>
    %476 = llvm.srem %462, %475 : vector<4xi64>
    %477 = llvm.add %476, %475 : vector<4xi64>
    %478 = llvm.xor %476, %475 : vector<4xi64>
    %479 = llvm.icmp "slt" %478, %434 : vector<4xi64>
    %480 = llvm.icmp "ne" %476, %434 : vector<4xi64>
    %481 = llvm.and %480, %479 : vector<4xi1>
    %482 = llvm.select %481, %477, %476 : vector<4xi1>, vector<4xi64>
    %483 = llvm.select %455, %434, %482 : vector<4xi1>, vector<4xi64>
    %484 = llvm.icmp "slt" %483, %434 : vector<4xi64>
    %485 = llvm.add %483, %458 : vector<4xi64>
    %486 = llvm.select %484, %485, %483 : vector<4xi1>, vector<4xi64>
    %487 = llvm.icmp "sge" %486, %434 : vector<4xi64>
    %488 = llvm.zext %487 : vector<4xi1> to vector<4xi8>
    %489 = llvm.icmp "slt" %486, %458 : vector<4xi64>
    %490 = llvm.zext %489 : vector<4xi1> to vector<4xi8>
    %491 = llvm.and %488, %490 : vector<4xi8>
    %492 = llvm.and %460, %491 : vector<4xi8>
    %493 = llvm.getelementptr inbounds %423[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %486, %493 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %494 = llvm.add %i_3, %429 overflow<nsw> : i64
    %495 = llvm.icmp "slt" %494, %428 : i64
    llvm.cond_br %495, ^bb3(%494, %471, %492 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%471, %492 : vector<4xi8>, vector<4xi8>)
  ^bb4(%496: vector<4xi8>, %497: vector<4xi8>):
    %498 = "llvm.intr.vector.reduce.and"(%496) : (vector<4xi8>) -> i8
    %499 = "llvm.intr.vector.reduce.and"(%497) : (vector<4xi8>) -> i8
    %500 = llvm.and %445, %498 : i8
    %501 = llvm.and %446, %499 : i8
    %502 = llvm.add %i_strip, %428 overflow<nsw> : i64
    %503 = llvm.icmp "slt" %502, %443 : i64
    llvm.cond_br %503, ^bb2(%502, %500, %501 : i64, i8, i8), ^bb5(%500, %501 : i8, i8)
  ^bb5(%504: i8, %505: i8):
    %506 = llvm.getelementptr inbounds %424[%439] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %504, %506 {alignment = 1 : i64} : i8, !llvm.ptr
    %507 = llvm.getelementptr inbounds %425[%439] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %505, %507 {alignment = 1 : i64} : i8, !llvm.ptr
    %508 = llvm.add %439, %427 overflow<nsw> : i64
    %509 = llvm.icmp "slt" %508, %end : i64
    llvm.cond_br %509, ^bb1(%508 : i64), ^bb6
  ^bb6:
    llvm.return %430 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %510 = llvm.mlir.constant(8) : i64
    %511 = llvm.mlir.constant(16) : i64
    %512 = llvm.mlir.constant(24) : i64
    %513 = llvm.mlir.constant(32) : i64
    %514 = llvm.mlir.constant(40) : i64
    %515 = llvm.mlir.constant(48) : i64
    %516 = llvm.mlir.constant(56) : i64
    %517 = llvm.mlir.constant(64) : i64
    %518 = llvm.mlir.constant(72) : i64
    %519 = llvm.mlir.constant(80) : i64
    %520 = llvm.mlir.constant(88) : i64
    %521 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %522 = llvm.getelementptr inbounds %context[%510] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %523 = llvm.load %522 {alignment = 8 : i64} : !llvm.ptr -> i64
    %524 = llvm.getelementptr inbounds %context[%511] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %525 = llvm.load %524 {alignment = 8 : i64} : !llvm.ptr -> i64
    %526 = llvm.getelementptr inbounds %context[%512] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %527 = llvm.load %526 {alignment = 8 : i64} : !llvm.ptr -> i64
    %528 = llvm.getelementptr inbounds %context[%513] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %529 = llvm.load %528 {alignment = 8 : i64} : !llvm.ptr -> i1
    %530 = llvm.getelementptr inbounds %context[%514] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %531 = llvm.load %530 {alignment = 8 : i64} : !llvm.ptr -> i1
    %532 = llvm.getelementptr inbounds %context[%515] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %533 = llvm.load %532 {alignment = 8 : i64} : !llvm.ptr -> i64
    %534 = llvm.getelementptr inbounds %context[%516] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %535 = llvm.load %534 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %536 = llvm.getelementptr inbounds %context[%517] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %537 = llvm.load %536 {alignment = 8 : i64} : !llvm.ptr -> i64
    %538 = llvm.getelementptr inbounds %context[%518] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %539 = llvm.load %538 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %540 = llvm.getelementptr inbounds %context[%519] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %541 = llvm.load %540 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %542 = llvm.getelementptr inbounds %context[%520] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %543 = llvm.load %542 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %544 = llvm.call @program.parallel0(%begin_1, %end_1, %521, %523, %525, %527, %529, %531, %533, %535, %537, %539, %541, %543) : (i64, i64, i64, i64, i64, i64, i1, i1, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %544 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %rows_size0_2: i64, %rows_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %table_size0_2: i64, %table_stride0_1: i64, %table_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %545 = llvm.mlir.constant(0) : i64
    %546 = llvm.mlir.constant(1) : i64
    %547 = llvm.mlir.constant(3) : i64
    %548 = llvm.mlir.constant(8) : i64
    %549 = llvm.mlir.constant(0 : i32) : i32
    %550 = llvm.mlir.constant(0) : i64
    %551 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %552 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %553 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %553, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_5: i64):
    %554 = llvm.getelementptr inbounds %rows_2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %555 = llvm.load %554 {alignment = 8 : i64} : !llvm.ptr -> i64
    %556 = llvm.icmp "slt" %555, %550 : i64
    %557 = llvm.add %555, %table_size0_2 : i64
    %558 = llvm.select %556, %557, %555 : i1, i64
    %559 = llvm.ashr %table_stride0_1, %547 : i64
    %560 = llvm.mul %559, %548 overflow<nsw> : i64
    %561 = llvm.icmp "slt" %545, %560 : i64
    llvm.cond_br %561, ^bb2(%545 : i64), ^bb3
  ^bb2(%j: i64):
    %562 = llvm.mul %558, %table_stride0_1 overflow<nsw> : i64
    %563 = llvm.add %562, %j overflow<nsw> : i64
    %564 = llvm.getelementptr inbounds %table_1[%563] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %565 = llvm.load %564 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %566 = llvm.fmul %565, %551 : vector<8xf32>
    %567 = llvm.mul %i_5, %table_stride0_1 overflow<nsw> : i64
    %568 = llvm.add %567, %j overflow<nsw> : i64
    %569 = llvm.getelementptr inbounds %out0_1[%568] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %566, %569 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %570 = llvm.add %j, %548 overflow<nsw> : i64
    %571 = llvm.icmp "slt" %570, %560 : i64
    llvm.cond_br %571, ^bb2(%570 : i64), ^bb3
  ^bb3:
    %572 = llvm.intr.smax(%560, %545) : (i64, i64) -> i64
    %573 = llvm.icmp "slt" %572, %table_stride0_1 : i64
    llvm.cond_br %573, ^bb4(%572 : i64), ^bb5
  ^bb4(%j_1: i64):
    %574 = llvm.sub %table_stride0_1, %j_1 overflow<nsw> : i64
    %575 = llvm.intr.smin(%574, %548) : (i64, i64) -> i64
    %576 = llvm.intr.smax(%575, %545) : (i64, i64) -> i64
    %577 = llvm.trunc %576 : i64 to i32
    %578 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %579 = llvm.mlir.poison : vector<8xi32>
    %580 = llvm.insertelement %577, %579[%545 : i64] : vector<8xi32>
    %581 = llvm.shufflevector %580, %579 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %582 = llvm.icmp "slt" %578, %581 : vector<8xi32>
    %583 = llvm.mul %558, %table_stride0_1 overflow<nsw> : i64
    %584 = llvm.add %583, %j_1 overflow<nsw> : i64
    %585 = llvm.getelementptr inbounds %table_1[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %586 = llvm.intr.masked.load %585, %582, %552 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %587 = llvm.fmul %586, %551 : vector<8xf32>
    %588 = llvm.mul %i_5, %table_stride0_1 overflow<nsw> : i64
    %589 = llvm.add %588, %j_1 overflow<nsw> : i64
    %590 = llvm.getelementptr inbounds %out0_1[%589] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %587, %590, %582 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %591 = llvm.add %j_1, %548 overflow<nsw> : i64
    %592 = llvm.icmp "slt" %591, %table_stride0_1 : i64
    llvm.cond_br %592, ^bb4(%591 : i64), ^bb5
  ^bb5:
    %593 = llvm.add %i_5, %546 overflow<nsw> : i64
    %594 = llvm.icmp "slt" %593, %end_2 : i64
    llvm.cond_br %594, ^bb1(%593 : i64), ^bb6
  ^bb6:
    llvm.return %549 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %595 = llvm.mlir.constant(8) : i64
    %596 = llvm.mlir.constant(16) : i64
    %597 = llvm.mlir.constant(24) : i64
    %598 = llvm.mlir.constant(32) : i64
    %599 = llvm.mlir.constant(40) : i64
    %600 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %601 = llvm.getelementptr inbounds %context_1[%595] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %602 = llvm.load %601 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %603 = llvm.getelementptr inbounds %context_1[%596] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %604 = llvm.load %603 {alignment = 8 : i64} : !llvm.ptr -> i64
    %605 = llvm.getelementptr inbounds %context_1[%597] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %606 = llvm.load %605 {alignment = 8 : i64} : !llvm.ptr -> i64
    %607 = llvm.getelementptr inbounds %context_1[%598] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %608 = llvm.load %607 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %609 = llvm.getelementptr inbounds %context_1[%599] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %610 = llvm.load %609 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %611 = llvm.call @program.parallel1(%begin_3, %end_3, %600, %602, %604, %606, %608, %610) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %611 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %612: i64, %613: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_3: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_2: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %614 = llvm.mlir.constant(0) : i64
    %615 = llvm.mlir.constant(8192) : i64
    %616 = llvm.mlir.constant(1) : i64
    %617 = llvm.mlir.constant(0 : i32) : i32
    %618 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %618, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%619: i64):
    %i_strip_1 = llvm.mul %619, %615 overflow<nsw> : i64
    llvm.br ^bb2(%614 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %613[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %621 = llvm.load %620 {alignment = 8 : i64} : !llvm.ptr -> i64
    %622 = llvm.getelementptr inbounds %x_1[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %623 = llvm.load %622 {alignment = 8 : i64} : !llvm.ptr -> f64
    %624 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %623, %624 {alignment = 8 : i64} : f64, !llvm.ptr
    %625 = llvm.add %i_6, %616 overflow<nsw> : i64
    %626 = llvm.icmp "slt" %625, %615 : i64
    llvm.cond_br %626, ^bb2(%625 : i64), ^bb3
  ^bb3:
    %627 = llvm.add %619, %616 overflow<nsw> : i64
    %628 = llvm.icmp "slt" %627, %end_4 : i64
    llvm.cond_br %628, ^bb1(%627 : i64), ^bb4
  ^bb4:
    llvm.return %617 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %629 = llvm.mlir.constant(8) : i64
    %630 = llvm.mlir.constant(16) : i64
    %631 = llvm.mlir.constant(24) : i64
    %632 = llvm.mlir.constant(32) : i64
    %633 = llvm.mlir.constant(40) : i64
    %634 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %635 = llvm.getelementptr inbounds %context_2[%629] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %636 = llvm.load %635 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %637 = llvm.getelementptr inbounds %context_2[%630] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %638 = llvm.load %637 {alignment = 8 : i64} : !llvm.ptr -> i64
    %639 = llvm.getelementptr inbounds %context_2[%631] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %640 = llvm.load %639 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %641 = llvm.getelementptr inbounds %context_2[%632] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %642 = llvm.load %641 {alignment = 8 : i64} : !llvm.ptr -> i64
    %643 = llvm.getelementptr inbounds %context_2[%633] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %644 = llvm.load %643 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %645 = llvm.call @program.parallel2(%begin_5, %end_5, %634, %636, %638, %640, %642, %644) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %645 : i32
  }
  llvm.func @program_shapes(%table_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %table_size0_3: i64, %table_stride0_2: i64, %rows_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %rows_size0_4: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %646 = llvm.mlir.constant(0) : i64
    %647 = llvm.mlir.constant(1) : i64
    %648 = llvm.mlir.constant(2) : i64
    %649 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %rows_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %650 = llvm.getelementptr inbounds %extents[%647] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %table_stride0_2, %650 {alignment = 8 : i64} : i64, !llvm.ptr
    %651 = llvm.getelementptr inbounds %extents[%648] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %rows_size0_4, %651 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %649 : i32
  }
}
