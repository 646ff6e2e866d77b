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
      affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%17) to %17 step 8 {
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
    %43 = arith.constant 0 : index
    %44 = arith.maxsi %42, %43 : index
    %45 = arith.constant 32767 : index
    %46 = arith.addi %44, %45 : index
    %47 = arith.constant 32768 : index
    %48 = arith.divui %46, %47 : index
    %49 = arith.constant 286729 : index
    %50 = arith.muli %48, %49 : index
    %51 = arith.constant 9 : index
    %52 = arith.addi %51, %50 : index
    %53 = arith.muli %41, %52 : index
    %54 = arith.constant 32768 : index
    %55 = arith.cmpi sge, %53, %54 : index
    "omp.parallel"(%55) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%26, %38, %27) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%56: index):
          %57 = arith.muli %56, %39 : index
          %58 = arith.addi %c0, %57 : index
          %59 = arith.addi %58, %39 : index
          %60 = arith.minsi %59, %24 : index
          %61, %62 = scf.for %i_strip = %58 to %60 step %c32768 iter_args(%63 = %28, %64 = %29) -> (i8, i8) {
            %65 = vector.broadcast %15 : i64 to vector<4xi64>
            %66 = vector.broadcast %21 : i1 to vector<4xi1>
            %67 = vector.broadcast %20 : i1 to vector<4xi1>
            %68 = vector.broadcast %16 : i64 to vector<4xi64>
            %69, %70 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%71 = %4, %72 = %4) -> (vector<4xi8>, vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %73 = vector.load %rows[%i_1] : memref<?xi64>, vector<4xi64>
              %74 = arith.cmpi slt, %73, %5 : vector<4xi64>
              %75 = arith.addi %73, %65 : vector<4xi64>
              %76 = arith.select %74, %75, %73 : vector<4xi1>, vector<4xi64>
              %77 = arith.cmpi sge, %76, %5 : vector<4xi64>
              %78 = arith.extui %77 : vector<4xi1> to vector<4xi8>
              %79 = arith.cmpi slt, %76, %65 : vector<4xi64>
              %80 = arith.extui %79 : vector<4xi1> to vector<4xi8>
              %81 = arith.andi %78, %80 : vector<4xi8>
              %82 = arith.andi %71, %81 : vector<4xi8>
              %83 = arith.cmpi eq, %73, %6 : vector<4xi64>
              %84 = arith.andi %83, %66 : vector<4xi1>
              %85 = arith.ori %67, %84 : vector<4xi1>
              %86 = arith.select %85, %7, %8 : vector<4xi1>, vector<4xi64>
              %87 = arith.remsi %73, %86 : vector<4xi64>
              %88 = arith.addi %87, %86 : vector<4xi64>
              %89 = arith.xori %87, %86 : vector<4xi64>
              %90 = arith.cmpi slt, %89, %5 : vector<4xi64>
              %91 = arith.cmpi ne, %87, %5 : vector<4xi64>
              %92 = arith.andi %91, %90 : vector<4xi1>
              %93 = arith.select %92, %88, %87 : vector<4xi1>, vector<4xi64>
              %94 = arith.select %67, %5, %93 : vector<4xi1>, vector<4xi64>
              %95 = arith.cmpi slt, %94, %5 : vector<4xi64>
              %96 = arith.addi %94, %68 : vector<4xi64>
              %97 = arith.select %95, %96, %94 : vector<4xi1>, vector<4xi64>
              %98 = arith.cmpi sge, %97, %5 : vector<4xi64>
              %99 = arith.extui %98 : vector<4xi1> to vector<4xi8>
              %100 = arith.cmpi slt, %97, %68 : vector<4xi64>
              %101 = arith.extui %100 : vector<4xi1> to vector<4xi8>
              %102 = arith.andi %99, %101 : vector<4xi8>
              %103 = arith.andi %72, %102 : vector<4xi8>
              vector.store %97, %18[%i_1] : memref<?xi64>, vector<4xi64>
              scf.yield %82, %103 : vector<4xi8>, vector<4xi8>
            }
            %104 = vector.reduction <and>, %69 : vector<4xi8> into i8
            %105 = vector.reduction <and>, %70 : vector<4xi8> into i8
            %106 = arith.andi %63, %104 : i8
            %107 = arith.andi %64, %105 : i8
            scf.yield %106, %107 : i8, i8
          }
          memref.store %61, %30[%56] : memref<64xi8>
          memref.store %62, %31[%56] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %108 = arith.constant 1 : index
    %109 = arith.subi %38, %108 : index
    %110 = arith.constant 0 : index
    %111 = arith.constant 2 : index
    scf.for %112 = %110 to %109 step %111 {
      %113 = arith.addi %112, %108 : index
      %114 = memref.load %30[%112] : memref<64xi8>
      %115 = memref.load %30[%113] : memref<64xi8>
      %116 = arith.andi %114, %115 : i8
      memref.store %116, %30[%112] : memref<64xi8>
      %117 = memref.load %31[%112] : memref<64xi8>
      %118 = memref.load %31[%113] : memref<64xi8>
      %119 = arith.andi %117, %118 : i8
      memref.store %119, %31[%112] : memref<64xi8>
    }
    %120 = arith.constant 2 : index
    %121 = arith.subi %38, %120 : index
    %122 = arith.constant 0 : index
    %123 = arith.constant 4 : index
    scf.for %124 = %122 to %121 step %123 {
      %125 = arith.addi %124, %120 : index
      %126 = memref.load %30[%124] : memref<64xi8>
      %127 = memref.load %30[%125] : memref<64xi8>
      %128 = arith.andi %126, %127 : i8
      memref.store %128, %30[%124] : memref<64xi8>
      %129 = memref.load %31[%124] : memref<64xi8>
      %130 = memref.load %31[%125] : memref<64xi8>
      %131 = arith.andi %129, %130 : i8
      memref.store %131, %31[%124] : memref<64xi8>
    }
    %132 = arith.constant 4 : index
    %133 = arith.subi %38, %132 : index
    %134 = arith.constant 0 : index
    %135 = arith.constant 8 : index
    scf.for %136 = %134 to %133 step %135 {
      %137 = arith.addi %136, %132 : index
      %138 = memref.load %30[%136] : memref<64xi8>
      %139 = memref.load %30[%137] : memref<64xi8>
      %140 = arith.andi %138, %139 : i8
      memref.store %140, %30[%136] : memref<64xi8>
      %141 = memref.load %31[%136] : memref<64xi8>
      %142 = memref.load %31[%137] : memref<64xi8>
      %143 = arith.andi %141, %142 : i8
      memref.store %143, %31[%136] : memref<64xi8>
    }
    %144 = arith.constant 8 : index
    %145 = arith.subi %38, %144 : index
    %146 = arith.constant 0 : index
    %147 = arith.constant 16 : index
    scf.for %148 = %146 to %145 step %147 {
      %149 = arith.addi %148, %144 : index
      %150 = memref.load %30[%148] : memref<64xi8>
      %151 = memref.load %30[%149] : memref<64xi8>
      %152 = arith.andi %150, %151 : i8
      memref.store %152, %30[%148] : memref<64xi8>
      %153 = memref.load %31[%148] : memref<64xi8>
      %154 = memref.load %31[%149] : memref<64xi8>
      %155 = arith.andi %153, %154 : i8
      memref.store %155, %31[%148] : memref<64xi8>
    }
    %156 = arith.constant 16 : index
    %157 = arith.subi %38, %156 : index
    %158 = arith.constant 0 : index
    %159 = arith.constant 32 : index
    scf.for %160 = %158 to %157 step %159 {
      %161 = arith.addi %160, %156 : index
      %162 = memref.load %30[%160] : memref<64xi8>
      %163 = memref.load %30[%161] : memref<64xi8>
      %164 = arith.andi %162, %163 : i8
      memref.store %164, %30[%160] : memref<64xi8>
      %165 = memref.load %31[%160] : memref<64xi8>
      %166 = memref.load %31[%161] : memref<64xi8>
      %167 = arith.andi %165, %166 : i8
      memref.store %167, %31[%160] : memref<64xi8>
    }
    %168 = arith.constant 32 : index
    %169 = arith.subi %38, %168 : index
    %170 = arith.constant 0 : index
    %171 = arith.constant 64 : index
    scf.for %172 = %170 to %169 step %171 {
      %173 = arith.addi %172, %168 : index
      %174 = memref.load %30[%172] : memref<64xi8>
      %175 = memref.load %30[%173] : memref<64xi8>
      %176 = arith.andi %174, %175 : i8
      memref.store %176, %30[%172] : memref<64xi8>
      %177 = memref.load %31[%172] : memref<64xi8>
      %178 = memref.load %31[%173] : memref<64xi8>
      %179 = arith.andi %177, %178 : i8
      memref.store %179, %31[%172] : memref<64xi8>
    }
    %180 = memref.load %30[%26] : memref<64xi8>
    %181 = arith.andi %25, %180 : i8
    %182 = memref.load %31[%26] : memref<64xi8>
    %183 = arith.andi %25, %182 : i8
    %184 = arith.andi %0, %181 : i8
    %185 = arith.andi %0, %183 : i8
    %186 = arith.subi %13, %24 overflow<nsw> : index
    %187 = arith.shrsi %186, %c2 : index
    %188 = arith.muli %187, %c4 overflow<nsw> : index
    %189 = arith.addi %188, %24 overflow<nsw> : index
    %190 = arith.maxsi %189, %24 : index
    %191 = arith.subi %13, %190 overflow<nsw> : index
    %192 = vector.create_mask %191 : vector<4xi1>
    %193 = vector.broadcast %184 : i8 to vector<4xi8>
    %194 = vector.broadcast %185 : i8 to vector<4xi8>
    %195 = vector.broadcast %15 : i64 to vector<4xi64>
    %196 = vector.broadcast %21 : i1 to vector<4xi1>
    %197 = vector.broadcast %20 : i1 to vector<4xi1>
    %198 = vector.broadcast %16 : i64 to vector<4xi64>
    %199, %200 = scf.for %i_2 = %24 to %190 step %c4 iter_args(%201 = %193, %202 = %194) -> (vector<4xi8>, vector<4xi8>) {
      %203 = vector.load %rows[%i_2] : memref<?xi64>, vector<4xi64>
      %204 = arith.cmpi slt, %203, %5 : vector<4xi64>
      %205 = arith.addi %203, %195 : vector<4xi64>
      %206 = arith.select %204, %205, %203 : vector<4xi1>, vector<4xi64>
      %207 = arith.cmpi sge, %206, %5 : vector<4xi64>
      %208 = arith.extui %207 : vector<4xi1> to vector<4xi8>
      %209 = arith.cmpi slt, %206, %195 : vector<4xi64>
      %210 = arith.extui %209 : vector<4xi1> to vector<4xi8>
      %211 = arith.andi %208, %210 : vector<4xi8>
      %212 = arith.andi %201, %211 : vector<4xi8>
      %213 = arith.cmpi eq, %203, %6 : vector<4xi64>
      %214 = arith.andi %213, %196 : vector<4xi1>
      %215 = arith.ori %197, %214 : vector<4xi1>
      %216 = arith.select %215, %7, %8 : vector<4xi1>, vector<4xi64>
      %217 = arith.remsi %203, %216 : vector<4xi64>
      %218 = arith.addi %217, %216 : vector<4xi64>
      %219 = arith.xori %217, %216 : vector<4xi64>
      %220 = arith.cmpi slt, %219, %5 : vector<4xi64>
      %221 = arith.cmpi ne, %217, %5 : vector<4xi64>
      %222 = arith.andi %221, %220 : vector<4xi1>
      %223 = arith.select %222, %218, %217 : vector<4xi1>, vector<4xi64>
      %224 = arith.select %197, %5, %223 : vector<4xi1>, vector<4xi64>
      %225 = arith.cmpi slt, %224, %5 : vector<4xi64>
      %226 = arith.addi %224, %198 : vector<4xi64>
      %227 = arith.select %225, %226, %224 : vector<4xi1>, vector<4xi64>
      %228 = arith.cmpi sge, %227, %5 : vector<4xi64>
      %229 = arith.extui %228 : vector<4xi1> to vector<4xi8>
      %230 = arith.cmpi slt, %227, %198 : vector<4xi64>
      %231 = arith.extui %230 : vector<4xi1> to vector<4xi8>
      %232 = arith.andi %229, %231 : vector<4xi8>
      %233 = arith.andi %202, %232 : vector<4xi8>
      vector.store %227, %18[%i_2] : memref<?xi64>, vector<4xi64>
      scf.yield %212, %233 : vector<4xi8>, vector<4xi8>
    }
    %234, %235 = scf.for %i_3 = %190 to %13 step %c4 iter_args(%236 = %199, %237 = %200) -> (vector<4xi8>, vector<4xi8>) {
      %238 = vector.maskedload %rows[%i_3], %192, %5 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %239 = arith.cmpi slt, %238, %5 : vector<4xi64>
      %240 = arith.addi %238, %195 : vector<4xi64>
      %241 = arith.select %239, %240, %238 : vector<4xi1>, vector<4xi64>
      %242 = arith.cmpi sge, %241, %5 : vector<4xi64>
      %243 = arith.extui %242 : vector<4xi1> to vector<4xi8>
      %244 = arith.cmpi slt, %241, %195 : vector<4xi64>
      %245 = arith.extui %244 : vector<4xi1> to vector<4xi8>
      %246 = arith.andi %243, %245 : vector<4xi8>
      %247 = arith.andi %236, %246 : vector<4xi8>
      %248 = arith.cmpi eq, %238, %6 : vector<4xi64>
      %249 = arith.andi %248, %196 : vector<4xi1>
      %250 = arith.ori %197, %249 : vector<4xi1>
      %251 = arith.select %250, %7, %8 : vector<4xi1>, vector<4xi64>
      %252 = arith.select %192, %251, %7 : vector<4xi1>, vector<4xi64>
      %253 = arith.remsi %238, %252 : vector<4xi64>
      %254 = arith.addi %253, %251 : vector<4xi64>
      %255 = arith.xori %253, %251 : vector<4xi64>
      %256 = arith.cmpi slt, %255, %5 : vector<4xi64>
      %257 = arith.cmpi ne, %253, %5 : vector<4xi64>
      %258 = arith.andi %257, %256 : vector<4xi1>
      %259 = arith.select %258, %254, %253 : vector<4xi1>, vector<4xi64>
      %260 = arith.select %197, %5, %259 : vector<4xi1>, vector<4xi64>
      %261 = arith.cmpi slt, %260, %5 : vector<4xi64>
      %262 = arith.addi %260, %198 : vector<4xi64>
      %263 = arith.select %261, %262, %260 : vector<4xi1>, vector<4xi64>
      %264 = arith.cmpi sge, %263, %5 : vector<4xi64>
      %265 = arith.extui %264 : vector<4xi1> to vector<4xi8>
      %266 = arith.cmpi slt, %263, %198 : vector<4xi64>
      %267 = arith.extui %266 : vector<4xi1> to vector<4xi8>
      %268 = arith.andi %265, %267 : vector<4xi8>
      %269 = arith.andi %237, %268 : vector<4xi8>
      vector.maskedstore %18[%i_3], %192, %263 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %270 = arith.select %192, %247, %236 : vector<4xi1>, vector<4xi8>
      %271 = arith.select %192, %269, %237 : vector<4xi1>, vector<4xi8>
      scf.yield %270, %271 : vector<4xi8>, vector<4xi8>
    }
    %272 = vector.reduction <and>, %234 : vector<4xi8> into i8
    %273 = vector.reduction <and>, %235 : vector<4xi8> into i8
    memref.store %273, %19[] : memref<i8>
    %274 = arith.cmpi ne, %272, %17 : i8
    cf.assert %274, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    %275 = arith.constant 0 : index
    %276 = arith.maxsi %13, %275 : index
    %277 = arith.constant 3 : index
    %278 = arith.shrsi %12, %277 : index
    %279 = arith.constant 8 : index
    %280 = arith.muli %278, %279 : index
    %281 = arith.constant 0 : index
    %282 = arith.maxsi %280, %281 : index
    %283 = arith.constant 7 : index
    %284 = arith.addi %282, %283 : index
    %285 = arith.constant 8 : index
    %286 = arith.divui %284, %285 : index
    %287 = arith.constant 5 : index
    %288 = arith.muli %286, %287 : index
    %289 = arith.constant 11 : index
    %290 = arith.addi %289, %288 : index
    %291 = arith.constant 7 : index
    %292 = arith.addi %290, %291 : index
    %293 = arith.muli %276, %292 : index
    %294 = arith.constant 32768 : index
    %295 = arith.cmpi sge, %293, %294 : index
    "omp.parallel"(%295) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %13, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_4: index):
          %296 = memref.load %rows[%i_4] : memref<?xi64>
          %297 = arith.cmpi slt, %296, %1 : i64
          %298 = arith.addi %296, %15 : i64
          %299 = arith.select %297, %298, %296 : i64
          %300 = arith.index_cast %299 : i64 to index
          %301 = arith.shrsi %12, %c3 : index
          %302 = arith.muli %301, %c8 overflow<nsw> : index
          scf.for %j = %c0 to %302 step %c8 {
            %303 = vector.load %table[%300, %j] : memref<?x?xf32>, vector<8xf32>
            %304 = arith.mulf %303, %9 : vector<8xf32>
            vector.store %304, %out0_1[%i_4, %j] : memref<?x?xf32>, vector<8xf32>
          }
          %305 = arith.cmpi slt, %302, %12 : index
          scf.if %305 {
            %306 = arith.subi %12, %302 overflow<nsw> : index
            %307 = vector.create_mask %306 : vector<8xi1>
            %308 = vector.maskedload %table[%300, %302], %307, %10 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %309 = arith.mulf %308, %9 : vector<8xf32>
            vector.maskedstore %out0_1[%i_4, %302], %307, %309 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %310 = memref.load %19[] : memref<i8>
    %311 = arith.cmpi ne, %310, %17 : i8
    cf.assert %311, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
    %312 = arith.shrsi %13, %c13 : index
    %313 = arith.muli %312, %c8192 overflow<nsw> : index
    %314 = arith.maxsi %313, %c0 : index
    %315 = arith.constant 0 : index
    %316 = arith.maxsi %314, %315 : index
    %317 = arith.constant 8191 : index
    %318 = arith.addi %316, %317 : index
    %319 = arith.constant 8192 : index
    %320 = arith.divui %318, %319 : index
    %321 = arith.constant 65537 : index
    %322 = arith.muli %320, %321 : index
    %323 = arith.constant 32768 : index
    %324 = arith.cmpi sge, %322, %323 : index
    "omp.parallel"(%324) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %314, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_5 = %c0 to %c8192 step %c1 {
            %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
            %325 = memref.load %18[%i_6] : memref<?xi64>
            %326 = arith.index_cast %325 : i64 to index
            %327 = memref.load %x[%326] : memref<?xf64>
            memref.store %327, %out1_1[%i_6] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_7 = %314 to %13 step %c1 {
      %328 = memref.load %18[%i_7] : memref<?xi64>
      %329 = arith.index_cast %328 : i64 to index
      %330 = memref.load %x[%329] : memref<?xf64>
      memref.store %330, %out1_1[%i_7] : memref<?xf64>
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
    %16 = llvm.mlir.constant(32767) : i64
    %17 = llvm.mlir.constant(286729) : i64
    %18 = llvm.mlir.constant(9) : i64
    %19 = llvm.mlir.constant(96) : i64
    %20 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %21 = llvm.mlir.constant(16) : i64
    %22 = llvm.mlir.constant(24) : i64
    %23 = llvm.mlir.constant(32) : i64
    %24 = llvm.mlir.constant(40) : i64
    %25 = llvm.mlir.constant(48) : i64
    %26 = llvm.mlir.constant(56) : i64
    %27 = llvm.mlir.constant(72) : i64
    %28 = llvm.mlir.constant(80) : i64
    %29 = llvm.mlir.constant(88) : i64
    %30 = llvm.mlir.constant(2 : i32) : i32
    %31 = llvm.mlir.constant(7) : i64
    %32 = llvm.mlir.constant(5) : i64
    %33 = llvm.mlir.constant(11) : i64
    %34 = llvm.alloca %25 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %35 = llvm.mlir.constant(3 : i32) : i32
    %36 = llvm.mlir.constant(8191) : i64
    %37 = llvm.mlir.constant(65537) : i64
    %38 = llvm.alloca %25 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %39 = llvm.mlir.constant(0 : i32) : i32
    %40 = llvm.mlir.constant(1 : i8) : i8
    %41 = llvm.mlir.constant(0) : i64
    %42 = llvm.mlir.constant(3) : i64
    %43 = llvm.mlir.constant(-1) : i64
    %44 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %45 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %46 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %47 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %48 = llvm.mlir.constant(dense<3> : vector<4xi64>) : vector<4xi64>
    %49 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %50 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %51 = llvm.mlir.constant(0 : i8) : i8
    %52 = llvm.mul %rows_size0, %6 overflow<nsw> : i64
    %53 = llvm.add %52, %10 overflow<nsw> : i64
    %54 = llvm.and %53, %11 : i64
    %55 = llvm.call @aligned_alloc(%10, %54) : (i64, i64) -> !llvm.ptr
    %56 = llvm.mlir.zero : !llvm.ptr
    %57 = llvm.icmp "ne" %55, %56 : !llvm.ptr
    llvm.cond_br %57, ^bb1, ^bb31(%12 : i32)
  ^bb1:
    %58 = llvm.icmp "eq" %42, %41 : i64
    %59 = llvm.icmp "eq" %42, %43 : i64
    %60 = llvm.ashr %rows_size0, %1 : i64
    %61 = llvm.mul %60, %0 overflow<nsw> : i64
    %62 = llvm.intr.smax(%61, %2) : (i64, i64) -> i64
    %63 = llvm.mlir.constant(-1 : i8) : i8
    %64 = llvm.mlir.constant(-1 : i8) : i8
    %65 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %64, %14 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.store %65, %15 {alignment = 1 : i64} : i8, !llvm.ptr
    %66 = llvm.sub %62, %2 : i64
    %67 = llvm.sdiv %66, %0 : i64
    %68 = llvm.srem %66, %0 : i64
    %69 = llvm.icmp "ne" %68, %2 : i64
    %70 = llvm.xor %68, %0 : i64
    %71 = llvm.icmp "sge" %70, %2 : i64
    %72 = llvm.and %69, %71 : i1
    %73 = llvm.add %67, %5 : i64
    %74 = llvm.select %72, %73, %67 : i1, i64
    %75 = llvm.intr.smax(%74, %2) : (i64, i64) -> i64
    %76 = llvm.sdiv %75, %10 : i64
    %77 = llvm.srem %75, %10 : i64
    %78 = llvm.icmp "ne" %77, %2 : i64
    %79 = llvm.xor %77, %10 : i64
    %80 = llvm.icmp "sge" %79, %2 : i64
    %81 = llvm.and %78, %80 : i1
    %82 = llvm.add %76, %5 : i64
    %83 = llvm.select %81, %82, %76 : i1, i64
    %84 = llvm.intr.smax(%83, %5) : (i64, i64) -> i64
    %85 = llvm.sdiv %75, %84 : i64
    %86 = llvm.srem %75, %84 : i64
    %87 = llvm.icmp "ne" %86, %2 : i64
    %88 = llvm.xor %86, %84 : i64
    %89 = llvm.icmp "sge" %88, %2 : i64
    %90 = llvm.and %87, %89 : i1
    %91 = llvm.add %85, %5 : i64
    %92 = llvm.select %90, %91, %85 : i1, i64
    %93 = llvm.mul %84, %0 : i64
    %94 = llvm.intr.smax(%92, %2) : (i64, i64) -> i64
    %95 = llvm.intr.smin(%93, %62) : (i64, i64) -> i64
    %96 = llvm.intr.smax(%95, %2) : (i64, i64) -> i64
    %97 = llvm.add %96, %16 : i64
    %98 = llvm.udiv %97, %0 : i64
    %99 = llvm.mul %98, %17 : i64
    %100 = llvm.add %18, %99 : i64
    %101 = llvm.mul %94, %100 : i64
    %102 = llvm.icmp "sge" %101, %0 : i64
    %103 = llvm.icmp "sgt" %92, %2 : i64
    %104 = llvm.select %103, %92, %2 : i1, i64
    llvm.cond_br %102, ^bb2, ^bb3
  ^bb2:
    llvm.store %92, %20 {alignment = 8 : i64} : i64, !llvm.ptr
    %105 = llvm.getelementptr inbounds %20[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %93, %105 {alignment = 8 : i64} : i64, !llvm.ptr
    %106 = llvm.getelementptr inbounds %20[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %106 {alignment = 8 : i64} : i64, !llvm.ptr
    %107 = llvm.getelementptr inbounds %20[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %107 {alignment = 8 : i64} : i64, !llvm.ptr
    %108 = llvm.getelementptr inbounds %20[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %108 {alignment = 8 : i64} : i1, !llvm.ptr
    %109 = llvm.getelementptr inbounds %20[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %109 {alignment = 8 : i64} : i1, !llvm.ptr
    %110 = llvm.getelementptr inbounds %20[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %110 {alignment = 8 : i64} : i64, !llvm.ptr
    %111 = llvm.getelementptr inbounds %20[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %111 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %112 = llvm.getelementptr inbounds %20[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows_size0, %112 {alignment = 8 : i64} : i64, !llvm.ptr
    %113 = llvm.getelementptr inbounds %20[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %55, %113 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %114 = llvm.getelementptr inbounds %20[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %14, %114 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %115 = llvm.getelementptr inbounds %20[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %15, %115 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %116 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %117 = llvm.call @stepwell_parallel_for(%116, %20, %104, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%117 : i32)
  ^bb3:
    %118 = llvm.call @program.parallel0(%2, %104, %92, %93, %62, %table_size0, %59, %58, %x_size0, %rows, %rows_size0, %55, %14, %15) : (i64, i64, i64, i64, i64, i64, i1, i1, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb4(%118 : i32)
  ^bb4(%119: i32):
    %120 = llvm.sub %92, %5 : i64
    %121 = llvm.icmp "slt" %2, %120 : i64
    llvm.cond_br %121, ^bb5(%2 : i64), ^bb6
  ^bb5(%122: i64):
    %123 = llvm.getelementptr inbounds %14[%122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %124 = llvm.load %123 {alignment = 1 : i64} : !llvm.ptr -> i8
    %125 = llvm.getelementptr inbounds %123[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %126 = llvm.load %125 {alignment = 1 : i64} : !llvm.ptr -> i8
    %127 = llvm.and %124, %126 : i8
    llvm.store %127, %123 {alignment = 1 : i64} : i8, !llvm.ptr
    %128 = llvm.getelementptr inbounds %15[%122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %129 = llvm.load %128 {alignment = 1 : i64} : !llvm.ptr -> i8
    %130 = llvm.getelementptr inbounds %128[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %131 = llvm.load %130 {alignment = 1 : i64} : !llvm.ptr -> i8
    %132 = llvm.and %129, %131 : i8
    llvm.store %132, %128 {alignment = 1 : i64} : i8, !llvm.ptr
    %133 = llvm.add %122, %4 overflow<nsw> : i64
    %134 = llvm.icmp "slt" %133, %120 : i64
    llvm.cond_br %134, ^bb5(%133 : i64), ^bb6
  ^bb6:
    %135 = llvm.sub %92, %4 : i64
    %136 = llvm.icmp "slt" %2, %135 : i64
    llvm.cond_br %136, ^bb7(%2 : i64), ^bb8
  ^bb7(%137: i64):
    %138 = llvm.getelementptr inbounds %14[%137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %139 = llvm.load %138 {alignment = 1 : i64} : !llvm.ptr -> i8
    %140 = llvm.getelementptr inbounds %138[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %141 = llvm.load %140 {alignment = 1 : i64} : !llvm.ptr -> i8
    %142 = llvm.and %139, %141 : i8
    llvm.store %142, %138 {alignment = 1 : i64} : i8, !llvm.ptr
    %143 = llvm.getelementptr inbounds %15[%137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %144 = llvm.load %143 {alignment = 1 : i64} : !llvm.ptr -> i8
    %145 = llvm.getelementptr inbounds %143[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %146 = llvm.load %145 {alignment = 1 : i64} : !llvm.ptr -> i8
    %147 = llvm.and %144, %146 : i8
    llvm.store %147, %143 {alignment = 1 : i64} : i8, !llvm.ptr
    %148 = llvm.add %137, %3 overflow<nsw> : i64
    %149 = llvm.icmp "slt" %148, %135 : i64
    llvm.cond_br %149, ^bb7(%148 : i64), ^bb8
  ^bb8:
    %150 = llvm.sub %92, %3 : i64
    %151 = llvm.icmp "slt" %2, %150 : i64
    llvm.cond_br %151, ^bb9(%2 : i64), ^bb10
  ^bb9(%152: i64):
    %153 = llvm.getelementptr inbounds %14[%152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %154 = llvm.load %153 {alignment = 1 : i64} : !llvm.ptr -> i8
    %155 = llvm.getelementptr inbounds %153[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %156 = llvm.load %155 {alignment = 1 : i64} : !llvm.ptr -> i8
    %157 = llvm.and %154, %156 : i8
    llvm.store %157, %153 {alignment = 1 : i64} : i8, !llvm.ptr
    %158 = llvm.getelementptr inbounds %15[%152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %159 = llvm.load %158 {alignment = 1 : i64} : !llvm.ptr -> i8
    %160 = llvm.getelementptr inbounds %158[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %161 = llvm.load %160 {alignment = 1 : i64} : !llvm.ptr -> i8
    %162 = llvm.and %159, %161 : i8
    llvm.store %162, %158 {alignment = 1 : i64} : i8, !llvm.ptr
    %163 = llvm.add %152, %6 overflow<nsw> : i64
    %164 = llvm.icmp "slt" %163, %150 : i64
    llvm.cond_br %164, ^bb9(%163 : i64), ^bb10
  ^bb10:
    %165 = llvm.sub %92, %6 : i64
    %166 = llvm.icmp "slt" %2, %165 : i64
    llvm.cond_br %166, ^bb11(%2 : i64), ^bb12
  ^bb11(%167: i64):
    %168 = llvm.getelementptr inbounds %14[%167] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %169 = llvm.load %168 {alignment = 1 : i64} : !llvm.ptr -> i8
    %170 = llvm.getelementptr inbounds %168[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %171 = llvm.load %170 {alignment = 1 : i64} : !llvm.ptr -> i8
    %172 = llvm.and %169, %171 : i8
    llvm.store %172, %168 {alignment = 1 : i64} : i8, !llvm.ptr
    %173 = llvm.getelementptr inbounds %15[%167] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %174 = llvm.load %173 {alignment = 1 : i64} : !llvm.ptr -> i8
    %175 = llvm.getelementptr inbounds %173[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %176 = llvm.load %175 {alignment = 1 : i64} : !llvm.ptr -> i8
    %177 = llvm.and %174, %176 : i8
    llvm.store %177, %173 {alignment = 1 : i64} : i8, !llvm.ptr
    %178 = llvm.add %167, %21 overflow<nsw> : i64
    %179 = llvm.icmp "slt" %178, %165 : i64
    llvm.cond_br %179, ^bb11(%178 : i64), ^bb12
  ^bb12:
    %180 = llvm.sub %92, %21 : i64
    %181 = llvm.icmp "slt" %2, %180 : i64
    llvm.cond_br %181, ^bb13(%2 : i64), ^bb14
  ^bb13(%182: i64):
    %183 = llvm.getelementptr inbounds %14[%182] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %184 = llvm.load %183 {alignment = 1 : i64} : !llvm.ptr -> i8
    %185 = llvm.getelementptr inbounds %183[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %186 = llvm.load %185 {alignment = 1 : i64} : !llvm.ptr -> i8
    %187 = llvm.and %184, %186 : i8
    llvm.store %187, %183 {alignment = 1 : i64} : i8, !llvm.ptr
    %188 = llvm.getelementptr inbounds %15[%182] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %189 = llvm.load %188 {alignment = 1 : i64} : !llvm.ptr -> i8
    %190 = llvm.getelementptr inbounds %188[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %191 = llvm.load %190 {alignment = 1 : i64} : !llvm.ptr -> i8
    %192 = llvm.and %189, %191 : i8
    llvm.store %192, %188 {alignment = 1 : i64} : i8, !llvm.ptr
    %193 = llvm.add %182, %23 overflow<nsw> : i64
    %194 = llvm.icmp "slt" %193, %180 : i64
    llvm.cond_br %194, ^bb13(%193 : i64), ^bb14
  ^bb14:
    %195 = llvm.sub %92, %23 : i64
    %196 = llvm.icmp "slt" %2, %195 : i64
    llvm.cond_br %196, ^bb15(%2 : i64), ^bb16
  ^bb15(%197: i64):
    %198 = llvm.getelementptr inbounds %14[%197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %199 = llvm.load %198 {alignment = 1 : i64} : !llvm.ptr -> i8
    %200 = llvm.getelementptr inbounds %198[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %201 = llvm.load %200 {alignment = 1 : i64} : !llvm.ptr -> i8
    %202 = llvm.and %199, %201 : i8
    llvm.store %202, %198 {alignment = 1 : i64} : i8, !llvm.ptr
    %203 = llvm.getelementptr inbounds %15[%197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %204 = llvm.load %203 {alignment = 1 : i64} : !llvm.ptr -> i8
    %205 = llvm.getelementptr inbounds %203[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %206 = llvm.load %205 {alignment = 1 : i64} : !llvm.ptr -> i8
    %207 = llvm.and %204, %206 : i8
    llvm.store %207, %203 {alignment = 1 : i64} : i8, !llvm.ptr
    %208 = llvm.add %197, %10 overflow<nsw> : i64
    %209 = llvm.icmp "slt" %208, %195 : i64
    llvm.cond_br %209, ^bb15(%208 : i64), ^bb16
  ^bb16:
    %210 = llvm.load %14 {alignment = 1 : i64} : !llvm.ptr -> i8
    %211 = llvm.and %63, %210 : i8
    %212 = llvm.load %15 {alignment = 1 : i64} : !llvm.ptr -> i8
    %213 = llvm.and %63, %212 : i8
    %214 = llvm.and %40, %211 : i8
    %215 = llvm.and %40, %213 : i8
    %216 = llvm.sub %rows_size0, %62 overflow<nsw> : i64
    %217 = llvm.ashr %216, %4 : i64
    %218 = llvm.mul %217, %3 overflow<nsw> : i64
    %219 = llvm.add %218, %62 overflow<nsw> : i64
    %220 = llvm.intr.smax(%219, %62) : (i64, i64) -> i64
    %221 = llvm.sub %rows_size0, %220 overflow<nsw> : i64
    %222 = llvm.intr.smin(%221, %3) : (i64, i64) -> i64
    %223 = llvm.intr.smax(%222, %2) : (i64, i64) -> i64
    %224 = llvm.trunc %223 : i64 to i32
    %225 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %226 = llvm.mlir.poison : vector<4xi32>
    %227 = llvm.insertelement %224, %226[%2 : i64] : vector<4xi32>
    %228 = llvm.shufflevector %227, %226 [0, 0, 0, 0] : vector<4xi32>
    %229 = llvm.icmp "slt" %225, %228 : vector<4xi32>
    %230 = llvm.mlir.poison : vector<4xi8>
    %231 = llvm.insertelement %214, %230[%2 : i64] : vector<4xi8>
    %232 = llvm.shufflevector %231, %230 [0, 0, 0, 0] : vector<4xi8>
    %233 = llvm.mlir.poison : vector<4xi8>
    %234 = llvm.insertelement %215, %233[%2 : i64] : vector<4xi8>
    %235 = llvm.shufflevector %234, %233 [0, 0, 0, 0] : vector<4xi8>
    %236 = llvm.mlir.poison : vector<4xi64>
    %237 = llvm.insertelement %table_size0, %236[%2 : i64] : vector<4xi64>
    %238 = llvm.shufflevector %237, %236 [0, 0, 0, 0] : vector<4xi64>
    %239 = llvm.mlir.poison : vector<4xi1>
    %240 = llvm.insertelement %59, %239[%2 : i64] : vector<4xi1>
    %241 = llvm.shufflevector %240, %239 [0, 0, 0, 0] : vector<4xi1>
    %242 = llvm.mlir.poison : vector<4xi1>
    %243 = llvm.insertelement %58, %242[%2 : i64] : vector<4xi1>
    %244 = llvm.shufflevector %243, %242 [0, 0, 0, 0] : vector<4xi1>
    %245 = llvm.mlir.poison : vector<4xi64>
    %246 = llvm.insertelement %x_size0, %245[%2 : i64] : vector<4xi64>
    %247 = llvm.shufflevector %246, %245 [0, 0, 0, 0] : vector<4xi64>
    %248 = llvm.icmp "slt" %62, %220 : i64
    llvm.cond_br %248, ^bb17(%62, %232, %235 : i64, vector<4xi8>, vector<4xi8>), ^bb18(%232, %235 : vector<4xi8>, vector<4xi8>)
  ^bb17(%i: i64, %249: vector<4xi8>, %250: vector<4xi8>):
    %251 = llvm.getelementptr inbounds %rows[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %252 = llvm.load %251 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %253 = llvm.icmp "slt" %252, %45 : vector<4xi64>
    %254 = llvm.add %252, %238 : vector<4xi64>
    %255 = llvm.select %253, %254, %252 : vector<4xi1>, vector<4xi64>
    %256 = llvm.icmp "sge" %255, %45 : vector<4xi64>
    %257 = llvm.zext %256 : vector<4xi1> to vector<4xi8>
    %258 = llvm.icmp "slt" %255, %238 : vector<4xi64>
    %259 = llvm.zext %258 : vector<4xi1> to vector<4xi8>
    %260 = llvm.and %257, %259 : vector<4xi8>
    %261 = llvm.and %249, %260 : vector<4xi8>
    %262 = llvm.icmp "eq" %252, %46 : vector<4xi64>
    %263 = llvm.and %262, %241 : vector<4xi1>
    %264 = llvm.or %244, %263 : vector<4xi1>
    %265 = llvm.select %264, %47, %48 : vector<4xi1>, vector<4xi64>
    %266 = llvm.srem %252, %265 : vector<4xi64>
    %267 = llvm.add %266, %265 : vector<4xi64>
    %268 = llvm.xor %266, %265 : vector<4xi64>
    %269 = llvm.icmp "slt" %268, %45 : vector<4xi64>
    %270 = llvm.icmp "ne" %266, %45 : vector<4xi64>
    %271 = llvm.and %270, %269 : vector<4xi1>
    %272 = llvm.select %271, %267, %266 : vector<4xi1>, vector<4xi64>
    %273 = llvm.select %244, %45, %272 : vector<4xi1>, vector<4xi64>
    %274 = llvm.icmp "slt" %273, %45 : vector<4xi64>
    %275 = llvm.add %273, %247 : vector<4xi64>
    %276 = llvm.select %274, %275, %273 : vector<4xi1>, vector<4xi64>
    %277 = llvm.icmp "sge" %276, %45 : vector<4xi64>
    %278 = llvm.zext %277 : vector<4xi1> to vector<4xi8>
    %279 = llvm.icmp "slt" %276, %247 : vector<4xi64>
    %280 = llvm.zext %279 : vector<4xi1> to vector<4xi8>
    %281 = llvm.and %278, %280 : vector<4xi8>
    %282 = llvm.and %250, %281 : vector<4xi8>
    %283 = llvm.getelementptr inbounds %55[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %276, %283 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %284 = llvm.add %i, %3 overflow<nsw> : i64
    %285 = llvm.icmp "slt" %284, %220 : i64
    llvm.cond_br %285, ^bb17(%284, %261, %282 : i64, vector<4xi8>, vector<4xi8>), ^bb18(%261, %282 : vector<4xi8>, vector<4xi8>)
  ^bb18(%286: vector<4xi8>, %287: vector<4xi8>):
    %288 = llvm.icmp "slt" %220, %rows_size0 : i64
    llvm.cond_br %288, ^bb19(%220, %286, %287 : i64, vector<4xi8>, vector<4xi8>), ^bb20(%286, %287 : vector<4xi8>, vector<4xi8>)
  ^bb19(%i_1: i64, %289: vector<4xi8>, %290: vector<4xi8>):
    %291 = llvm.getelementptr inbounds %rows[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %292 = llvm.intr.masked.load %291, %229, %45 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %293 = llvm.icmp "slt" %292, %45 : vector<4xi64>
    %294 = llvm.add %292, %238 : vector<4xi64>
    %295 = llvm.select %293, %294, %292 : vector<4xi1>, vector<4xi64>
    %296 = llvm.icmp "sge" %295, %45 : vector<4xi64>
    %297 = llvm.zext %296 : vector<4xi1> to vector<4xi8>
    %298 = llvm.icmp "slt" %295, %238 : vector<4xi64>
    %299 = llvm.zext %298 : vector<4xi1> to vector<4xi8>
    %300 = llvm.and %297, %299 : vector<4xi8>
    %301 = llvm.and %289, %300 : vector<4xi8>
    %302 = llvm.icmp "eq" %292, %46 : vector<4xi64>
    %303 = llvm.and %302, %241 : vector<4xi1>
    %304 = llvm.or %244, %303 : vector<4xi1>
    %305 = llvm.select %304, %47, %48 : vector<4xi1>, vector<4xi64>
    %306 = llvm.select %229, %305, %47 : vector<4xi1>, vector<4xi64>
    %307 = llvm.srem %292, %306 : vector<4xi64>
    %308 = llvm.add %307, %305 : vector<4xi64>
    %309 = llvm.xor %307, %305 : vector<4xi64>
    %310 = llvm.icmp "slt" %309, %45 : vector<4xi64>
    %311 = llvm.icmp "ne" %307, %45 : vector<4xi64>
    %312 = llvm.and %311, %310 : vector<4xi1>
    %313 = llvm.select %312, %308, %307 : vector<4xi1>, vector<4xi64>
    %314 = llvm.select %244, %45, %313 : vector<4xi1>, vector<4xi64>
    %315 = llvm.icmp "slt" %314, %45 : vector<4xi64>
    %316 = llvm.add %314, %247 : vector<4xi64>
    %317 = llvm.select %315, %316, %314 : vector<4xi1>, vector<4xi64>
    %318 = llvm.icmp "sge" %317, %45 : vector<4xi64>
    %319 = llvm.zext %318 : vector<4xi1> to vector<4xi8>
    %320 = llvm.icmp "slt" %317, %247 : vector<4xi64>
    %321 = llvm.zext %320 : vector<4xi1> to vector<4xi8>
    %322 = llvm.and %319, %321 : vector<4xi8>
    %323 = llvm.and %290, %322 : vector<4xi8>
    %324 = llvm.getelementptr inbounds %55[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %317, %324, %229 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %325 = llvm.select %229, %301, %289 : vector<4xi1>, vector<4xi8>
    %326 = llvm.select %229, %323, %290 : vector<4xi1>, vector<4xi8>
    %327 = llvm.add %i_1, %3 overflow<nsw> : i64
    %328 = llvm.icmp "slt" %327, %rows_size0 : i64
    llvm.cond_br %328, ^bb19(%327, %325, %326 : i64, vector<4xi8>, vector<4xi8>), ^bb20(%325, %326 : vector<4xi8>, vector<4xi8>)
  ^bb20(%329: vector<4xi8>, %330: vector<4xi8>):
    %331 = "llvm.intr.vector.reduce.and"(%329) : (vector<4xi8>) -> i8
    %332 = "llvm.intr.vector.reduce.and"(%330) : (vector<4xi8>) -> i8
    llvm.store %332, %13 {alignment = 1 : i64} : i8, !llvm.ptr
    %333 = llvm.icmp "ne" %331, %51 : i8
    llvm.cond_br %333, ^bb21, ^bb32(%30 : i32)
  ^bb21:
    %334 = llvm.intr.smax(%rows_size0, %2) : (i64, i64) -> i64
    %335 = llvm.ashr %table_stride0, %7 : i64
    %336 = llvm.mul %335, %6 : i64
    %337 = llvm.intr.smax(%336, %2) : (i64, i64) -> i64
    %338 = llvm.add %337, %31 : i64
    %339 = llvm.udiv %338, %6 : i64
    %340 = llvm.mul %339, %32 : i64
    %341 = llvm.add %33, %340 : i64
    %342 = llvm.add %341, %31 : i64
    %343 = llvm.mul %334, %342 : i64
    %344 = llvm.icmp "sge" %343, %0 : i64
    %345 = llvm.icmp "sgt" %rows_size0, %2 : i64
    %346 = llvm.select %345, %rows_size0, %2 : i1, i64
    llvm.cond_br %344, ^bb22, ^bb23
  ^bb22:
    llvm.store %rows_size0, %34 {alignment = 8 : i64} : i64, !llvm.ptr
    %347 = llvm.getelementptr inbounds %34[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %347 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %348 = llvm.getelementptr inbounds %34[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %348 {alignment = 8 : i64} : i64, !llvm.ptr
    %349 = llvm.getelementptr inbounds %34[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_stride0, %349 {alignment = 8 : i64} : i64, !llvm.ptr
    %350 = llvm.getelementptr inbounds %34[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table, %350 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %351 = llvm.getelementptr inbounds %34[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %351 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %352 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %353 = llvm.call @stepwell_parallel_for(%352, %34, %346, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%353 : i32)
  ^bb23:
    %354 = llvm.call @program.parallel1(%2, %346, %rows_size0, %rows, %table_size0, %table_stride0, %table, %out0) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb24(%354 : i32)
  ^bb24(%355: i32):
    %356 = llvm.load %13 {alignment = 1 : i64} : !llvm.ptr -> i8
    %357 = llvm.icmp "ne" %356, %51 : i8
    llvm.cond_br %357, ^bb25, ^bb32(%35 : i32)
  ^bb25:
    %358 = llvm.ashr %rows_size0, %9 : i64
    %359 = llvm.mul %358, %8 overflow<nsw> : i64
    %360 = llvm.intr.smax(%359, %2) : (i64, i64) -> i64
    %361 = llvm.intr.smax(%360, %2) : (i64, i64) -> i64
    %362 = llvm.add %361, %36 : i64
    %363 = llvm.udiv %362, %8 : i64
    %364 = llvm.mul %363, %37 : i64
    %365 = llvm.icmp "sge" %364, %0 : i64
    %366 = llvm.icmp "sgt" %360, %2 : i64
    %367 = llvm.sub %360, %5 overflow<nsw> : i64
    %368 = llvm.sdiv %367, %8 : i64
    %369 = llvm.add %368, %5 overflow<nsw> : i64
    %370 = llvm.select %366, %369, %2 : i1, i64
    llvm.cond_br %365, ^bb26, ^bb27
  ^bb26:
    llvm.store %360, %38 {alignment = 8 : i64} : i64, !llvm.ptr
    %371 = llvm.getelementptr inbounds %38[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %55, %371 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %372 = llvm.getelementptr inbounds %38[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows_size0, %372 {alignment = 8 : i64} : i64, !llvm.ptr
    %373 = llvm.getelementptr inbounds %38[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %373 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %374 = llvm.getelementptr inbounds %38[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %374 {alignment = 8 : i64} : i64, !llvm.ptr
    %375 = llvm.getelementptr inbounds %38[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %375 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %376 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %377 = llvm.call @stepwell_parallel_for(%376, %38, %370, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb28(%377 : i32)
  ^bb27:
    %378 = llvm.call @program.parallel2(%2, %370, %360, %55, %rows_size0, %x, %x_size0, %out1) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb28(%378 : i32)
  ^bb28(%379: i32):
    %380 = llvm.icmp "slt" %360, %rows_size0 : i64
    llvm.cond_br %380, ^bb29(%360 : i64), ^bb30
  ^bb29(%i_2: i64):
    %381 = llvm.getelementptr inbounds %55[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %382 = llvm.load %381 {alignment = 8 : i64} : !llvm.ptr -> i64
    %383 = llvm.getelementptr inbounds %x[%382] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %384 = llvm.load %383 {alignment = 8 : i64} : !llvm.ptr -> f64
    %385 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %384, %385 {alignment = 8 : i64} : f64, !llvm.ptr
    %386 = llvm.add %i_2, %5 overflow<nsw> : i64
    %387 = llvm.icmp "slt" %386, %rows_size0 : i64
    llvm.cond_br %387, ^bb29(%386 : i64), ^bb30
  ^bb30:
    llvm.call @free(%55) : (!llvm.ptr) -> ()
    llvm.return %39 : i32
  ^bb31(%388: i32):
    llvm.return %388 : i32
  ^bb32(%389: i32):
    llvm.call @free(%55) : (!llvm.ptr) -> ()
    llvm.return %389 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %390: i64, %391: i64, %392: i64, %table_size0_1: i64, %393: i1, %394: i1, %x_size0_1: i64, %rows_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_1: i64, %395: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %396: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}, %397: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %398 = llvm.mlir.constant(0) : i64
    %399 = llvm.mlir.constant(1) : i64
    %400 = llvm.mlir.constant(32768) : i64
    %401 = llvm.mlir.constant(4) : i64
    %402 = llvm.mlir.constant(0 : i32) : i32
    %403 = llvm.mlir.constant(-1 : i8) : i8
    %404 = llvm.mlir.constant(-1 : i8) : i8
    %405 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %406 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %407 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %408 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %409 = llvm.mlir.constant(dense<3> : vector<4xi64>) : vector<4xi64>
    %410 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %410, ^bb1(%begin : i64), ^bb6
  ^bb1(%411: i64):
    %412 = llvm.mul %411, %391 : i64
    %413 = llvm.add %398, %412 : i64
    %414 = llvm.add %413, %391 : i64
    %415 = llvm.intr.smin(%414, %392) : (i64, i64) -> i64
    %416 = llvm.icmp "slt" %413, %415 : i64
    llvm.cond_br %416, ^bb2(%413, %403, %404 : i64, i8, i8), ^bb5(%403, %404 : i8, i8)
  ^bb2(%i_strip: i64, %417: i8, %418: i8):
    %419 = llvm.mlir.poison : vector<4xi64>
    %420 = llvm.insertelement %table_size0_1, %419[%398 : i64] : vector<4xi64>
    %421 = llvm.shufflevector %420, %419 [0, 0, 0, 0] : vector<4xi64>
    %422 = llvm.mlir.poison : vector<4xi1>
    %423 = llvm.insertelement %393, %422[%398 : i64] : vector<4xi1>
    %424 = llvm.shufflevector %423, %422 [0, 0, 0, 0] : vector<4xi1>
    %425 = llvm.mlir.poison : vector<4xi1>
    %426 = llvm.insertelement %394, %425[%398 : i64] : vector<4xi1>
    %427 = llvm.shufflevector %426, %425 [0, 0, 0, 0] : vector<4xi1>
    %428 = llvm.mlir.poison : vector<4xi64>
    %429 = llvm.insertelement %x_size0_1, %428[%398 : i64] : vector<4xi64>
    %430 = llvm.shufflevector %429, %428 [0, 0, 0, 0] : vector<4xi64>
    llvm.br ^bb3(%398, %405, %405 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_3: i64, %431: vector<4xi8>, %432: vector<4xi8>):
    %i_4 = llvm.add %i_strip, %i_3 overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %rows_1[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %434 = llvm.load %433 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %435 = llvm.icmp "slt" %434, %406 : vector<4xi64>
    %436 = llvm.add %434, %421 : vector<4xi64>
    %437 = llvm.select %435, %436, %434 : vector<4xi1>, vector<4xi64>
    %438 = llvm.icmp "sge" %437, %406 : vector<4xi64>
    %439 = llvm.zext %438 : vector<4xi1> to vector<4xi8>
    %440 = llvm.icmp "slt" %437, %421 : vector<4xi64>
    %441 = llvm.zext %440 : vector<4xi1> to vector<4xi8>
    %442 = llvm.and %439, %441 : vector<4xi8>
    %443 = llvm.and %431, %442 : vector<4xi8>
    %444 = llvm.icmp "eq" %434, %407 : vector<4xi64>
    %445 = llvm.and %444, %424 : vector<4xi1>
    %446 = llvm.or %427, %445 : vector<4xi1>
    %447 = llvm.select %446, %408, %409 : vector<4xi1>, vector<4xi64>
    %448 = llvm.srem %434, %447 : vector<4xi64>
    %449 = llvm.add %448, %447 : vector<4xi64>
    %450 = llvm.xor %448, %447 : vector<4xi64>
    %451 = llvm.icmp "slt" %450, %406 : vector<4xi64>
    %452 = llvm.icmp "ne" %448, %406 : vector<4xi64>
    %453 = llvm.and %452, %451 : vector<4xi1>
    %454 = llvm.select %453, %449, %448 : vector<4xi1>, vector<4xi64>
    %455 = llvm.select %427, %406, %454 : vector<4xi1>, vector<4xi64>
    %456 = llvm.icmp "slt" %455, %406 : vector<4xi64>
    %457 = llvm.add %455, %430 : vector<4xi64>
    %458 = llvm.select %456, %457, %455 : vector<4xi1>, vector<4xi64>
    %459 = llvm.icmp "sge" %458, %406 : vector<4xi64>
    %460 = llvm.zext %459 : vector<4xi1> to vector<4xi8>
    %461 = llvm.icmp "slt" %458, %430 : vector<4xi64>
    %462 = llvm.zext %461 : vector<4xi1> to vector<4xi8>
    %463 = llvm.and %460, %462 : vector<4xi8>
    %464 = llvm.and %432, %463 : vector<4xi8>
    %465 = llvm.getelementptr inbounds %395[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %458, %465 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %466 = llvm.add %i_3, %401 overflow<nsw> : i64
    %467 = llvm.icmp "slt" %466, %400 : i64
    llvm.cond_br %467, ^bb3(%466, %443, %464 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%443, %464 : vector<4xi8>, vector<4xi8>)
  ^bb4(%468: vector<4xi8>, %469: vector<4xi8>):
    %470 = "llvm.intr.vector.reduce.and"(%468) : (vector<4xi8>) -> i8
    %471 = "llvm.intr.vector.reduce.and"(%469) : (vector<4xi8>) -> i8
    %472 = llvm.and %417, %470 : i8
    %473 = llvm.and %418, %471 : i8
    %474 = llvm.add %i_strip, %400 overflow<nsw> : i64
    %475 = llvm.icmp "slt" %474, %415 : i64
    llvm.cond_br %475, ^bb2(%474, %472, %473 : i64, i8, i8), ^bb5(%472, %473 : i8, i8)
  ^bb5(%476: i8, %477: i8):
    %478 = llvm.getelementptr inbounds %396[%411] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %476, %478 {alignment = 1 : i64} : i8, !llvm.ptr
    %479 = llvm.getelementptr inbounds %397[%411] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %477, %479 {alignment = 1 : i64} : i8, !llvm.ptr
    %480 = llvm.add %411, %399 overflow<nsw> : i64
    %481 = llvm.icmp "slt" %480, %end : i64
    llvm.cond_br %481, ^bb1(%480 : i64), ^bb6
  ^bb6:
    llvm.return %402 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %482 = llvm.mlir.constant(8) : i64
    %483 = llvm.mlir.constant(16) : i64
    %484 = llvm.mlir.constant(24) : i64
    %485 = llvm.mlir.constant(32) : i64
    %486 = llvm.mlir.constant(40) : i64
    %487 = llvm.mlir.constant(48) : i64
    %488 = llvm.mlir.constant(56) : i64
    %489 = llvm.mlir.constant(64) : i64
    %490 = llvm.mlir.constant(72) : i64
    %491 = llvm.mlir.constant(80) : i64
    %492 = llvm.mlir.constant(88) : i64
    %493 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %494 = llvm.getelementptr inbounds %context[%482] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %495 = llvm.load %494 {alignment = 8 : i64} : !llvm.ptr -> i64
    %496 = llvm.getelementptr inbounds %context[%483] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %497 = llvm.load %496 {alignment = 8 : i64} : !llvm.ptr -> i64
    %498 = llvm.getelementptr inbounds %context[%484] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %499 = llvm.load %498 {alignment = 8 : i64} : !llvm.ptr -> i64
    %500 = llvm.getelementptr inbounds %context[%485] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %501 = llvm.load %500 {alignment = 8 : i64} : !llvm.ptr -> i1
    %502 = llvm.getelementptr inbounds %context[%486] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %503 = llvm.load %502 {alignment = 8 : i64} : !llvm.ptr -> i1
    %504 = llvm.getelementptr inbounds %context[%487] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %505 = llvm.load %504 {alignment = 8 : i64} : !llvm.ptr -> i64
    %506 = llvm.getelementptr inbounds %context[%488] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %507 = llvm.load %506 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %508 = llvm.getelementptr inbounds %context[%489] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %509 = llvm.load %508 {alignment = 8 : i64} : !llvm.ptr -> i64
    %510 = llvm.getelementptr inbounds %context[%490] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %511 = llvm.load %510 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %512 = llvm.getelementptr inbounds %context[%491] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %513 = llvm.load %512 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %514 = llvm.getelementptr inbounds %context[%492] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %515 = llvm.load %514 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %516 = llvm.call @program.parallel0(%begin_1, %end_1, %493, %495, %497, %499, %501, %503, %505, %507, %509, %511, %513, %515) : (i64, i64, i64, i64, i64, i64, i1, i1, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %516 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %rows_size0_2: i64, %rows_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %table_size0_2: i64, %table_stride0_1: i64, %table_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %517 = llvm.mlir.constant(0) : i64
    %518 = llvm.mlir.constant(1) : i64
    %519 = llvm.mlir.constant(3) : i64
    %520 = llvm.mlir.constant(8) : i64
    %521 = llvm.mlir.constant(0 : i32) : i32
    %522 = llvm.mlir.constant(0) : i64
    %523 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %524 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %525 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %525, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_5: i64):
    %526 = llvm.getelementptr inbounds %rows_2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %527 = llvm.load %526 {alignment = 8 : i64} : !llvm.ptr -> i64
    %528 = llvm.icmp "slt" %527, %522 : i64
    %529 = llvm.add %527, %table_size0_2 : i64
    %530 = llvm.select %528, %529, %527 : i1, i64
    %531 = llvm.ashr %table_stride0_1, %519 : i64
    %532 = llvm.mul %531, %520 overflow<nsw> : i64
    %533 = llvm.icmp "slt" %517, %532 : i64
    llvm.cond_br %533, ^bb2(%517 : i64), ^bb3
  ^bb2(%j: i64):
    %534 = llvm.mul %530, %table_stride0_1 overflow<nsw> : i64
    %535 = llvm.add %534, %j overflow<nsw> : i64
    %536 = llvm.getelementptr inbounds %table_1[%535] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %537 = llvm.load %536 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %538 = llvm.fmul %537, %523 : vector<8xf32>
    %539 = llvm.mul %i_5, %table_stride0_1 overflow<nsw> : i64
    %540 = llvm.add %539, %j overflow<nsw> : i64
    %541 = llvm.getelementptr inbounds %out0_1[%540] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %538, %541 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %542 = llvm.add %j, %520 overflow<nsw> : i64
    %543 = llvm.icmp "slt" %542, %532 : i64
    llvm.cond_br %543, ^bb2(%542 : i64), ^bb3
  ^bb3:
    %544 = llvm.icmp "slt" %532, %table_stride0_1 : i64
    llvm.cond_br %544, ^bb4, ^bb5
  ^bb4:
    %545 = llvm.sub %table_stride0_1, %532 overflow<nsw> : i64
    %546 = llvm.intr.smin(%545, %520) : (i64, i64) -> i64
    %547 = llvm.intr.smax(%546, %517) : (i64, i64) -> i64
    %548 = llvm.trunc %547 : i64 to i32
    %549 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %550 = llvm.mlir.poison : vector<8xi32>
    %551 = llvm.insertelement %548, %550[%517 : i64] : vector<8xi32>
    %552 = llvm.shufflevector %551, %550 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %553 = llvm.icmp "slt" %549, %552 : vector<8xi32>
    %554 = llvm.mul %530, %table_stride0_1 overflow<nsw> : i64
    %555 = llvm.add %554, %532 overflow<nsw> : i64
    %556 = llvm.getelementptr inbounds %table_1[%555] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %557 = llvm.intr.masked.load %556, %553, %524 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %558 = llvm.fmul %557, %523 : vector<8xf32>
    %559 = llvm.mul %i_5, %table_stride0_1 overflow<nsw> : i64
    %560 = llvm.add %559, %532 overflow<nsw> : i64
    %561 = llvm.getelementptr inbounds %out0_1[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %558, %561, %553 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %562 = llvm.add %i_5, %518 overflow<nsw> : i64
    %563 = llvm.icmp "slt" %562, %end_2 : i64
    llvm.cond_br %563, ^bb1(%562 : i64), ^bb6
  ^bb6:
    llvm.return %521 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %564 = llvm.mlir.constant(8) : i64
    %565 = llvm.mlir.constant(16) : i64
    %566 = llvm.mlir.constant(24) : i64
    %567 = llvm.mlir.constant(32) : i64
    %568 = llvm.mlir.constant(40) : i64
    %569 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %570 = llvm.getelementptr inbounds %context_1[%564] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %571 = llvm.load %570 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %572 = llvm.getelementptr inbounds %context_1[%565] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %573 = llvm.load %572 {alignment = 8 : i64} : !llvm.ptr -> i64
    %574 = llvm.getelementptr inbounds %context_1[%566] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %575 = llvm.load %574 {alignment = 8 : i64} : !llvm.ptr -> i64
    %576 = llvm.getelementptr inbounds %context_1[%567] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %577 = llvm.load %576 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %578 = llvm.getelementptr inbounds %context_1[%568] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %579 = llvm.load %578 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %580 = llvm.call @program.parallel1(%begin_3, %end_3, %569, %571, %573, %575, %577, %579) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %580 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %581: i64, %582: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_3: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_2: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %583 = llvm.mlir.constant(0) : i64
    %584 = llvm.mlir.constant(8192) : i64
    %585 = llvm.mlir.constant(1) : i64
    %586 = llvm.mlir.constant(0 : i32) : i32
    %587 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %587, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%588: i64):
    %i_strip_1 = llvm.mul %588, %584 overflow<nsw> : i64
    llvm.br ^bb2(%583 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %589 = llvm.getelementptr inbounds %582[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %590 = llvm.load %589 {alignment = 8 : i64} : !llvm.ptr -> i64
    %591 = llvm.getelementptr inbounds %x_1[%590] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %592 = llvm.load %591 {alignment = 8 : i64} : !llvm.ptr -> f64
    %593 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %592, %593 {alignment = 8 : i64} : f64, !llvm.ptr
    %594 = llvm.add %i_6, %585 overflow<nsw> : i64
    %595 = llvm.icmp "slt" %594, %584 : i64
    llvm.cond_br %595, ^bb2(%594 : i64), ^bb3
  ^bb3:
    %596 = llvm.add %588, %585 overflow<nsw> : i64
    %597 = llvm.icmp "slt" %596, %end_4 : i64
    llvm.cond_br %597, ^bb1(%596 : i64), ^bb4
  ^bb4:
    llvm.return %586 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %598 = llvm.mlir.constant(8) : i64
    %599 = llvm.mlir.constant(16) : i64
    %600 = llvm.mlir.constant(24) : i64
    %601 = llvm.mlir.constant(32) : i64
    %602 = llvm.mlir.constant(40) : i64
    %603 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %604 = llvm.getelementptr inbounds %context_2[%598] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %605 = llvm.load %604 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %606 = llvm.getelementptr inbounds %context_2[%599] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %607 = llvm.load %606 {alignment = 8 : i64} : !llvm.ptr -> i64
    %608 = llvm.getelementptr inbounds %context_2[%600] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %609 = llvm.load %608 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %610 = llvm.getelementptr inbounds %context_2[%601] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %611 = llvm.load %610 {alignment = 8 : i64} : !llvm.ptr -> i64
    %612 = llvm.getelementptr inbounds %context_2[%602] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %613 = llvm.load %612 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %614 = llvm.call @program.parallel2(%begin_5, %end_5, %603, %605, %607, %609, %611, %613) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %614 : i32
  }
  llvm.func @program_shapes(%table_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %table_size0_3: i64, %table_stride0_2: i64, %rows_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %rows_size0_4: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %615 = llvm.mlir.constant(0) : i64
    %616 = llvm.mlir.constant(1) : i64
    %617 = llvm.mlir.constant(2) : i64
    %618 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %rows_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %619 = llvm.getelementptr inbounds %extents[%616] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %table_stride0_2, %619 {alignment = 8 : i64} : i64, !llvm.ptr
    %620 = llvm.getelementptr inbounds %extents[%617] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %rows_size0_4, %620 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %618 : i32
  }
}
