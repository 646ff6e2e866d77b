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
    %43 = arith.maxsi %42, %40 : index
    %44 = arith.constant 32767 : index
    %45 = arith.addi %43, %44 : index
    %46 = arith.constant 32768 : index
    %47 = arith.divui %45, %46 : index
    %48 = arith.constant 286729 : index
    %49 = arith.muli %47, %48 : index
    %50 = arith.constant 9 : index
    %51 = arith.addi %50, %49 : index
    %52 = arith.muli %41, %51 : index
    %53 = arith.constant 32768 : index
    %54 = arith.cmpi sge, %52, %53 : index
    "omp.parallel"(%54) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%26, %38, %27) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%55: index):
          %56 = arith.muli %55, %39 : index
          %57 = arith.addi %c0, %56 : index
          %58 = arith.addi %57, %39 : index
          %59 = arith.minsi %58, %24 : index
          %60, %61 = scf.for %i_strip = %57 to %59 step %c32768 iter_args(%62 = %28, %63 = %29) -> (i8, i8) {
            %64 = vector.broadcast %15 : i64 to vector<4xi64>
            %65 = vector.broadcast %21 : i1 to vector<4xi1>
            %66 = vector.broadcast %20 : i1 to vector<4xi1>
            %67 = vector.broadcast %16 : i64 to vector<4xi64>
            %68, %69 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%70 = %4, %71 = %4) -> (vector<4xi8>, vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %72 = vector.load %rows[%i_1] : memref<?xi64>, vector<4xi64>
              %73 = arith.cmpi slt, %72, %5 : vector<4xi64>
              %74 = arith.addi %72, %64 : vector<4xi64>
              %75 = arith.select %73, %74, %72 : vector<4xi1>, vector<4xi64>
              %76 = arith.cmpi sge, %75, %5 : vector<4xi64>
              %77 = arith.extui %76 : vector<4xi1> to vector<4xi8>
              %78 = arith.cmpi slt, %75, %64 : vector<4xi64>
              %79 = arith.extui %78 : vector<4xi1> to vector<4xi8>
              %80 = arith.andi %77, %79 : vector<4xi8>
              %81 = arith.andi %70, %80 : vector<4xi8>
              %82 = arith.cmpi eq, %72, %6 : vector<4xi64>
              %83 = arith.andi %82, %65 : vector<4xi1>
              %84 = arith.ori %66, %83 : vector<4xi1>
              %85 = arith.select %84, %7, %8 : vector<4xi1>, vector<4xi64>
              %86 = arith.remsi %72, %85 : vector<4xi64>
              %87 = arith.addi %86, %85 : vector<4xi64>
              %88 = arith.xori %86, %85 : vector<4xi64>
              %89 = arith.cmpi slt, %88, %5 : vector<4xi64>
              %90 = arith.cmpi ne, %86, %5 : vector<4xi64>
              %91 = arith.andi %90, %89 : vector<4xi1>
              %92 = arith.select %91, %87, %86 : vector<4xi1>, vector<4xi64>
              %93 = arith.select %66, %5, %92 : vector<4xi1>, vector<4xi64>
              %94 = arith.cmpi slt, %93, %5 : vector<4xi64>
              %95 = arith.addi %93, %67 : vector<4xi64>
              %96 = arith.select %94, %95, %93 : vector<4xi1>, vector<4xi64>
              %97 = arith.cmpi sge, %96, %5 : vector<4xi64>
              %98 = arith.extui %97 : vector<4xi1> to vector<4xi8>
              %99 = arith.cmpi slt, %96, %67 : vector<4xi64>
              %100 = arith.extui %99 : vector<4xi1> to vector<4xi8>
              %101 = arith.andi %98, %100 : vector<4xi8>
              %102 = arith.andi %71, %101 : vector<4xi8>
              vector.store %96, %18[%i_1] : memref<?xi64>, vector<4xi64>
              scf.yield %81, %102 : vector<4xi8>, vector<4xi8>
            }
            %103 = vector.reduction <and>, %68 : vector<4xi8> into i8
            %104 = vector.reduction <and>, %69 : vector<4xi8> into i8
            %105 = arith.andi %62, %103 : i8
            %106 = arith.andi %63, %104 : i8
            scf.yield %105, %106 : i8, i8
          }
          memref.store %60, %30[%55] : memref<64xi8>
          memref.store %61, %31[%55] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %107 = arith.constant 1 : index
    %108 = arith.subi %38, %107 : index
    %109 = arith.constant 0 : index
    %110 = arith.constant 2 : index
    scf.for %111 = %109 to %108 step %110 {
      %112 = arith.addi %111, %107 : index
      %113 = memref.load %30[%111] : memref<64xi8>
      %114 = memref.load %30[%112] : memref<64xi8>
      %115 = arith.andi %113, %114 : i8
      memref.store %115, %30[%111] : memref<64xi8>
      %116 = memref.load %31[%111] : memref<64xi8>
      %117 = memref.load %31[%112] : memref<64xi8>
      %118 = arith.andi %116, %117 : i8
      memref.store %118, %31[%111] : memref<64xi8>
    }
    %119 = arith.constant 2 : index
    %120 = arith.subi %38, %119 : index
    %121 = arith.constant 0 : index
    %122 = arith.constant 4 : index
    scf.for %123 = %121 to %120 step %122 {
      %124 = arith.addi %123, %119 : index
      %125 = memref.load %30[%123] : memref<64xi8>
      %126 = memref.load %30[%124] : memref<64xi8>
      %127 = arith.andi %125, %126 : i8
      memref.store %127, %30[%123] : memref<64xi8>
      %128 = memref.load %31[%123] : memref<64xi8>
      %129 = memref.load %31[%124] : memref<64xi8>
      %130 = arith.andi %128, %129 : i8
      memref.store %130, %31[%123] : memref<64xi8>
    }
    %131 = arith.constant 4 : index
    %132 = arith.subi %38, %131 : index
    %133 = arith.constant 0 : index
    %134 = arith.constant 8 : index
    scf.for %135 = %133 to %132 step %134 {
      %136 = arith.addi %135, %131 : index
      %137 = memref.load %30[%135] : memref<64xi8>
      %138 = memref.load %30[%136] : memref<64xi8>
      %139 = arith.andi %137, %138 : i8
      memref.store %139, %30[%135] : memref<64xi8>
      %140 = memref.load %31[%135] : memref<64xi8>
      %141 = memref.load %31[%136] : memref<64xi8>
      %142 = arith.andi %140, %141 : i8
      memref.store %142, %31[%135] : memref<64xi8>
    }
    %143 = arith.constant 8 : index
    %144 = arith.subi %38, %143 : index
    %145 = arith.constant 0 : index
    %146 = arith.constant 16 : index
    scf.for %147 = %145 to %144 step %146 {
      %148 = arith.addi %147, %143 : index
      %149 = memref.load %30[%147] : memref<64xi8>
      %150 = memref.load %30[%148] : memref<64xi8>
      %151 = arith.andi %149, %150 : i8
      memref.store %151, %30[%147] : memref<64xi8>
      %152 = memref.load %31[%147] : memref<64xi8>
      %153 = memref.load %31[%148] : memref<64xi8>
      %154 = arith.andi %152, %153 : i8
      memref.store %154, %31[%147] : memref<64xi8>
    }
    %155 = arith.constant 16 : index
    %156 = arith.subi %38, %155 : index
    %157 = arith.constant 0 : index
    %158 = arith.constant 32 : index
    scf.for %159 = %157 to %156 step %158 {
      %160 = arith.addi %159, %155 : index
      %161 = memref.load %30[%159] : memref<64xi8>
      %162 = memref.load %30[%160] : memref<64xi8>
      %163 = arith.andi %161, %162 : i8
      memref.store %163, %30[%159] : memref<64xi8>
      %164 = memref.load %31[%159] : memref<64xi8>
      %165 = memref.load %31[%160] : memref<64xi8>
      %166 = arith.andi %164, %165 : i8
      memref.store %166, %31[%159] : memref<64xi8>
    }
    %167 = arith.constant 32 : index
    %168 = arith.subi %38, %167 : index
    %169 = arith.constant 0 : index
    %170 = arith.constant 64 : index
    scf.for %171 = %169 to %168 step %170 {
      %172 = arith.addi %171, %167 : index
      %173 = memref.load %30[%171] : memref<64xi8>
      %174 = memref.load %30[%172] : memref<64xi8>
      %175 = arith.andi %173, %174 : i8
      memref.store %175, %30[%171] : memref<64xi8>
      %176 = memref.load %31[%171] : memref<64xi8>
      %177 = memref.load %31[%172] : memref<64xi8>
      %178 = arith.andi %176, %177 : i8
      memref.store %178, %31[%171] : memref<64xi8>
    }
    %179 = memref.load %30[%26] : memref<64xi8>
    %180 = arith.andi %25, %179 : i8
    %181 = memref.load %31[%26] : memref<64xi8>
    %182 = arith.andi %25, %181 : i8
    %183 = arith.andi %0, %180 : i8
    %184 = arith.andi %0, %182 : i8
    %185 = arith.subi %13, %24 overflow<nsw> : index
    %186 = arith.shrsi %185, %c2 : index
    %187 = arith.muli %186, %c4 overflow<nsw> : index
    %188 = arith.addi %187, %24 overflow<nsw> : index
    %189 = arith.maxsi %188, %24 : index
    %190 = arith.subi %13, %189 overflow<nsw> : index
    %191 = vector.create_mask %190 : vector<4xi1>
    %192 = vector.broadcast %183 : i8 to vector<4xi8>
    %193 = vector.broadcast %184 : i8 to vector<4xi8>
    %194 = vector.broadcast %15 : i64 to vector<4xi64>
    %195 = vector.broadcast %21 : i1 to vector<4xi1>
    %196 = vector.broadcast %20 : i1 to vector<4xi1>
    %197 = vector.broadcast %16 : i64 to vector<4xi64>
    %198, %199 = scf.for %i_2 = %24 to %189 step %c4 iter_args(%200 = %192, %201 = %193) -> (vector<4xi8>, vector<4xi8>) {
      %202 = vector.load %rows[%i_2] : memref<?xi64>, vector<4xi64>
      %203 = arith.cmpi slt, %202, %5 : vector<4xi64>
      %204 = arith.addi %202, %194 : vector<4xi64>
      %205 = arith.select %203, %204, %202 : vector<4xi1>, vector<4xi64>
      %206 = arith.cmpi sge, %205, %5 : vector<4xi64>
      %207 = arith.extui %206 : vector<4xi1> to vector<4xi8>
      %208 = arith.cmpi slt, %205, %194 : vector<4xi64>
      %209 = arith.extui %208 : vector<4xi1> to vector<4xi8>
      %210 = arith.andi %207, %209 : vector<4xi8>
      %211 = arith.andi %200, %210 : vector<4xi8>
      %212 = arith.cmpi eq, %202, %6 : vector<4xi64>
      %213 = arith.andi %212, %195 : vector<4xi1>
      %214 = arith.ori %196, %213 : vector<4xi1>
      %215 = arith.select %214, %7, %8 : vector<4xi1>, vector<4xi64>
      %216 = arith.remsi %202, %215 : vector<4xi64>
      %217 = arith.addi %216, %215 : vector<4xi64>
      %218 = arith.xori %216, %215 : vector<4xi64>
      %219 = arith.cmpi slt, %218, %5 : vector<4xi64>
      %220 = arith.cmpi ne, %216, %5 : vector<4xi64>
      %221 = arith.andi %220, %219 : vector<4xi1>
      %222 = arith.select %221, %217, %216 : vector<4xi1>, vector<4xi64>
      %223 = arith.select %196, %5, %222 : vector<4xi1>, vector<4xi64>
      %224 = arith.cmpi slt, %223, %5 : vector<4xi64>
      %225 = arith.addi %223, %197 : vector<4xi64>
      %226 = arith.select %224, %225, %223 : vector<4xi1>, vector<4xi64>
      %227 = arith.cmpi sge, %226, %5 : vector<4xi64>
      %228 = arith.extui %227 : vector<4xi1> to vector<4xi8>
      %229 = arith.cmpi slt, %226, %197 : vector<4xi64>
      %230 = arith.extui %229 : vector<4xi1> to vector<4xi8>
      %231 = arith.andi %228, %230 : vector<4xi8>
      %232 = arith.andi %201, %231 : vector<4xi8>
      vector.store %226, %18[%i_2] : memref<?xi64>, vector<4xi64>
      scf.yield %211, %232 : vector<4xi8>, vector<4xi8>
    }
    %233, %234 = scf.for %i_3 = %189 to %13 step %c4 iter_args(%235 = %198, %236 = %199) -> (vector<4xi8>, vector<4xi8>) {
      %237 = vector.maskedload %rows[%i_3], %191, %5 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %238 = arith.cmpi slt, %237, %5 : vector<4xi64>
      %239 = arith.addi %237, %194 : vector<4xi64>
      %240 = arith.select %238, %239, %237 : vector<4xi1>, vector<4xi64>
      %241 = arith.cmpi sge, %240, %5 : vector<4xi64>
      %242 = arith.extui %241 : vector<4xi1> to vector<4xi8>
      %243 = arith.cmpi slt, %240, %194 : vector<4xi64>
      %244 = arith.extui %243 : vector<4xi1> to vector<4xi8>
      %245 = arith.andi %242, %244 : vector<4xi8>
      %246 = arith.andi %235, %245 : vector<4xi8>
      %247 = arith.cmpi eq, %237, %6 : vector<4xi64>
      %248 = arith.andi %247, %195 : vector<4xi1>
      %249 = arith.ori %196, %248 : vector<4xi1>
      %250 = arith.select %249, %7, %8 : vector<4xi1>, vector<4xi64>
      %251 = arith.select %191, %250, %7 : vector<4xi1>, vector<4xi64>
      %252 = arith.remsi %237, %251 : vector<4xi64>
      %253 = arith.addi %252, %250 : vector<4xi64>
      %254 = arith.xori %252, %250 : vector<4xi64>
      %255 = arith.cmpi slt, %254, %5 : vector<4xi64>
      %256 = arith.cmpi ne, %252, %5 : vector<4xi64>
      %257 = arith.andi %256, %255 : vector<4xi1>
      %258 = arith.select %257, %253, %252 : vector<4xi1>, vector<4xi64>
      %259 = arith.select %196, %5, %258 : vector<4xi1>, vector<4xi64>
      %260 = arith.cmpi slt, %259, %5 : vector<4xi64>
      %261 = arith.addi %259, %197 : vector<4xi64>
      %262 = arith.select %260, %261, %259 : vector<4xi1>, vector<4xi64>
      %263 = arith.cmpi sge, %262, %5 : vector<4xi64>
      %264 = arith.extui %263 : vector<4xi1> to vector<4xi8>
      %265 = arith.cmpi slt, %262, %197 : vector<4xi64>
      %266 = arith.extui %265 : vector<4xi1> to vector<4xi8>
      %267 = arith.andi %264, %266 : vector<4xi8>
      %268 = arith.andi %236, %267 : vector<4xi8>
      vector.maskedstore %18[%i_3], %191, %262 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %269 = arith.select %191, %246, %235 : vector<4xi1>, vector<4xi8>
      %270 = arith.select %191, %268, %236 : vector<4xi1>, vector<4xi8>
      scf.yield %269, %270 : vector<4xi8>, vector<4xi8>
    }
    %271 = vector.reduction <and>, %233 : vector<4xi8> into i8
    %272 = vector.reduction <and>, %234 : vector<4xi8> into i8
    memref.store %272, %19[] : memref<i8>
    %273 = arith.cmpi ne, %271, %17 : i8
    cf.assert %273, "IndexError: index is out of bounds for axis 0 with size table.shape[0]"
    %274 = arith.constant 0 : index
    %275 = arith.maxsi %13, %274 : index
    %276 = arith.constant 3 : index
    %277 = arith.shrsi %12, %276 : index
    %278 = arith.constant 8 : index
    %279 = arith.muli %277, %278 : index
    %280 = arith.maxsi %279, %274 : index
    %281 = arith.constant 7 : index
    %282 = arith.addi %280, %281 : index
    %283 = arith.divui %282, %278 : index
    %284 = arith.constant 5 : index
    %285 = arith.muli %283, %284 : index
    %286 = arith.constant 18 : index
    %287 = arith.addi %286, %285 : index
    %288 = arith.muli %275, %287 : index
    %289 = arith.constant 32768 : index
    %290 = arith.cmpi sge, %288, %289 : index
    "omp.parallel"(%290) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %13, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_4: index):
          %291 = memref.load %rows[%i_4] : memref<?xi64>
          %292 = arith.cmpi slt, %291, %1 : i64
          %293 = arith.addi %291, %15 : i64
          %294 = arith.select %292, %293, %291 : i64
          %295 = arith.index_cast %294 : i64 to index
          %296 = arith.shrsi %12, %c3 : index
          %297 = arith.muli %296, %c8 overflow<nsw> : index
          scf.for %j = %c0 to %297 step %c8 {
            %298 = vector.load %table[%295, %j] : memref<?x?xf32>, vector<8xf32>
            %299 = arith.mulf %298, %9 : vector<8xf32>
            vector.store %299, %out0_1[%i_4, %j] : memref<?x?xf32>, vector<8xf32>
          }
          %300 = arith.cmpi slt, %297, %12 : index
          scf.if %300 {
            %301 = arith.subi %12, %297 overflow<nsw> : index
            %302 = vector.create_mask %301 : vector<8xi1>
            %303 = vector.maskedload %table[%295, %297], %302, %10 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %304 = arith.mulf %303, %9 : vector<8xf32>
            vector.maskedstore %out0_1[%i_4, %297], %302, %304 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %305 = memref.load %19[] : memref<i8>
    %306 = arith.cmpi ne, %305, %17 : i8
    cf.assert %306, "IndexError: index is out of bounds for axis 0 with size x.shape[0]"
    %307 = arith.shrsi %13, %c13 : index
    %308 = arith.muli %307, %c8192 overflow<nsw> : index
    %309 = arith.maxsi %308, %c0 : index
    %310 = arith.constant 0 : index
    %311 = arith.maxsi %309, %310 : index
    %312 = arith.constant 8191 : index
    %313 = arith.addi %311, %312 : index
    %314 = arith.constant 8192 : index
    %315 = arith.divui %313, %314 : index
    %316 = arith.constant 65537 : index
    %317 = arith.muli %315, %316 : index
    %318 = arith.constant 32768 : index
    %319 = arith.cmpi sge, %317, %318 : index
    "omp.parallel"(%319) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %309, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_5 = %c0 to %c8192 step %c1 {
            %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
            %320 = memref.load %18[%i_6] : memref<?xi64>
            %321 = arith.index_cast %320 : i64 to index
            %322 = memref.load %x[%321] : memref<?xf64>
            memref.store %322, %out1_1[%i_6] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_7 = %309 to %13 step %c1 {
      %323 = memref.load %18[%i_7] : memref<?xi64>
      %324 = arith.index_cast %323 : i64 to index
      %325 = memref.load %x[%324] : memref<?xf64>
      memref.store %325, %out1_1[%i_7] : memref<?xf64>
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
    %10 = llvm.mlir.constant(63) : i64
    %11 = llvm.mlir.constant(-64) : i64
    %12 = llvm.mlir.constant(64) : i64
    %13 = llvm.mlir.constant(1 : i32) : i32
    %14 = llvm.alloca %5 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %15 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %16 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %17 = llvm.mlir.constant(32767) : i64
    %18 = llvm.mlir.constant(286729) : i64
    %19 = llvm.mlir.constant(9) : i64
    %20 = llvm.mlir.constant(96) : i64
    %21 = llvm.alloca %20 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %22 = llvm.mlir.constant(16) : i64
    %23 = llvm.mlir.constant(24) : i64
    %24 = llvm.mlir.constant(32) : i64
    %25 = llvm.mlir.constant(40) : i64
    %26 = llvm.mlir.constant(48) : i64
    %27 = llvm.mlir.constant(56) : i64
    %28 = llvm.mlir.constant(72) : i64
    %29 = llvm.mlir.constant(80) : i64
    %30 = llvm.mlir.constant(88) : i64
    %31 = llvm.mlir.constant(2 : i32) : i32
    %32 = llvm.mlir.constant(7) : i64
    %33 = llvm.mlir.constant(5) : i64
    %34 = llvm.mlir.constant(18) : i64
    %35 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %36 = llvm.mlir.constant(3 : i32) : i32
    %37 = llvm.mlir.constant(8191) : i64
    %38 = llvm.mlir.constant(65537) : i64
    %39 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %40 = llvm.mlir.constant(0 : i32) : i32
    %41 = llvm.mlir.constant(1 : i8) : i8
    %42 = llvm.mlir.constant(0) : i64
    %43 = llvm.mlir.constant(3) : i64
    %44 = llvm.mlir.constant(-1) : i64
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
    %56 = llvm.call @aligned_alloc(%12, %55) : (i64, i64) -> !llvm.ptr
    %57 = llvm.mlir.zero : !llvm.ptr
    %58 = llvm.icmp "ne" %56, %57 : !llvm.ptr
    %59 = llvm.icmp "eq" %55, %2 : i64
    %60 = llvm.or %58, %59 : i1
    llvm.cond_br %60, ^bb1, ^bb32(%13 : i32)
  ^bb1:
    %61 = llvm.icmp "eq" %43, %42 : i64
    %62 = llvm.icmp "eq" %43, %44 : i64
    %63 = llvm.ashr %rows_size0, %1 : i64
    %64 = llvm.mul %63, %0 overflow<nsw> : i64
    %65 = llvm.intr.smax(%64, %2) : (i64, i64) -> i64
    %66 = llvm.mlir.constant(-1 : i8) : i8
    %67 = llvm.mlir.constant(-1 : i8) : i8
    %68 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %67, %15 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.store %68, %16 {alignment = 1 : i64} : i8, !llvm.ptr
    %69 = llvm.sub %65, %2 : i64
    %70 = llvm.sdiv %69, %0 : i64
    %71 = llvm.srem %69, %0 : i64
    %72 = llvm.icmp "ne" %71, %2 : i64
    %73 = llvm.xor %71, %0 : i64
    %74 = llvm.icmp "sge" %73, %2 : i64
    %75 = llvm.and %72, %74 : i1
    %76 = llvm.add %70, %5 : i64
    %77 = llvm.select %75, %76, %70 : i1, i64
    %78 = llvm.intr.smax(%77, %2) : (i64, i64) -> i64
    %79 = llvm.sdiv %78, %12 : i64
    %80 = llvm.srem %78, %12 : i64
    %81 = llvm.icmp "ne" %80, %2 : i64
    %82 = llvm.xor %80, %12 : i64
    %83 = llvm.icmp "sge" %82, %2 : i64
    %84 = llvm.and %81, %83 : i1
    %85 = llvm.add %79, %5 : i64
    %86 = llvm.select %84, %85, %79 : i1, i64
    %87 = llvm.intr.smax(%86, %5) : (i64, i64) -> i64
    %88 = llvm.sdiv %78, %87 : i64
    %89 = llvm.srem %78, %87 : i64
    %90 = llvm.icmp "ne" %89, %2 : i64
    %91 = llvm.xor %89, %87 : i64
    %92 = llvm.icmp "sge" %91, %2 : i64
    %93 = llvm.and %90, %92 : i1
    %94 = llvm.add %88, %5 : i64
    %95 = llvm.select %93, %94, %88 : i1, i64
    %96 = llvm.mul %87, %0 : i64
    %97 = llvm.intr.smax(%95, %2) : (i64, i64) -> i64
    %98 = llvm.intr.smin(%96, %65) : (i64, i64) -> i64
    %99 = llvm.intr.smax(%98, %2) : (i64, i64) -> i64
    %100 = llvm.add %99, %17 : i64
    %101 = llvm.udiv %100, %0 : i64
    %102 = llvm.mul %101, %18 : i64
    %103 = llvm.add %19, %102 : i64
    %104 = llvm.mul %97, %103 : i64
    %105 = llvm.icmp "sge" %104, %0 : i64
    %106 = llvm.icmp "sgt" %95, %2 : i64
    %107 = llvm.select %106, %95, %2 : i1, i64
    llvm.cond_br %105, ^bb2, ^bb3
  ^bb2:
    llvm.store %95, %21 {alignment = 8 : i64} : i64, !llvm.ptr
    %108 = llvm.getelementptr inbounds %21[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %96, %108 {alignment = 8 : i64} : i64, !llvm.ptr
    %109 = llvm.getelementptr inbounds %21[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %109 {alignment = 8 : i64} : i64, !llvm.ptr
    %110 = llvm.getelementptr inbounds %21[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %110 {alignment = 8 : i64} : i64, !llvm.ptr
    %111 = llvm.getelementptr inbounds %21[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %111 {alignment = 8 : i64} : i1, !llvm.ptr
    %112 = llvm.getelementptr inbounds %21[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %112 {alignment = 8 : i64} : i1, !llvm.ptr
    %113 = llvm.getelementptr inbounds %21[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %113 {alignment = 8 : i64} : i64, !llvm.ptr
    %114 = llvm.getelementptr inbounds %21[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %114 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %115 = llvm.getelementptr inbounds %21[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows_size0, %115 {alignment = 8 : i64} : i64, !llvm.ptr
    %116 = llvm.getelementptr inbounds %21[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %116 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %117 = llvm.getelementptr inbounds %21[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %15, %117 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %118 = llvm.getelementptr inbounds %21[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %16, %118 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %119 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %120 = llvm.call @stepwell_parallel_for(%119, %21, %107, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%120 : i32)
  ^bb3:
    %121 = llvm.call @program.parallel0(%2, %107, %95, %96, %65, %table_size0, %62, %61, %x_size0, %rows, %rows_size0, %56, %15, %16) : (i64, i64, i64, i64, i64, i64, i1, i1, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb4(%121 : i32)
  ^bb4(%122: i32):
    %123 = llvm.sub %95, %5 : i64
    %124 = llvm.icmp "slt" %2, %123 : i64
    llvm.cond_br %124, ^bb5(%2 : i64), ^bb6
  ^bb5(%125: i64):
    %126 = llvm.getelementptr inbounds %15[%125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %127 = llvm.load %126 {alignment = 1 : i64} : !llvm.ptr -> i8
    %128 = llvm.getelementptr inbounds %126[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %129 = llvm.load %128 {alignment = 1 : i64} : !llvm.ptr -> i8
    %130 = llvm.and %127, %129 : i8
    llvm.store %130, %126 {alignment = 1 : i64} : i8, !llvm.ptr
    %131 = llvm.getelementptr inbounds %16[%125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %132 = llvm.load %131 {alignment = 1 : i64} : !llvm.ptr -> i8
    %133 = llvm.getelementptr inbounds %131[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %134 = llvm.load %133 {alignment = 1 : i64} : !llvm.ptr -> i8
    %135 = llvm.and %132, %134 : i8
    llvm.store %135, %131 {alignment = 1 : i64} : i8, !llvm.ptr
    %136 = llvm.add %125, %4 overflow<nsw> : i64
    %137 = llvm.icmp "slt" %136, %123 : i64
    llvm.cond_br %137, ^bb5(%136 : i64), ^bb6
  ^bb6:
    %138 = llvm.sub %95, %4 : i64
    %139 = llvm.icmp "slt" %2, %138 : i64
    llvm.cond_br %139, ^bb7(%2 : i64), ^bb8
  ^bb7(%140: i64):
    %141 = llvm.getelementptr inbounds %15[%140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %142 = llvm.load %141 {alignment = 1 : i64} : !llvm.ptr -> i8
    %143 = llvm.getelementptr inbounds %141[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %144 = llvm.load %143 {alignment = 1 : i64} : !llvm.ptr -> i8
    %145 = llvm.and %142, %144 : i8
    llvm.store %145, %141 {alignment = 1 : i64} : i8, !llvm.ptr
    %146 = llvm.getelementptr inbounds %16[%140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %147 = llvm.load %146 {alignment = 1 : i64} : !llvm.ptr -> i8
    %148 = llvm.getelementptr inbounds %146[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %149 = llvm.load %148 {alignment = 1 : i64} : !llvm.ptr -> i8
    %150 = llvm.and %147, %149 : i8
    llvm.store %150, %146 {alignment = 1 : i64} : i8, !llvm.ptr
    %151 = llvm.add %140, %3 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %138 : i64
    llvm.cond_br %152, ^bb7(%151 : i64), ^bb8
  ^bb8:
    %153 = llvm.sub %95, %3 : i64
    %154 = llvm.icmp "slt" %2, %153 : i64
    llvm.cond_br %154, ^bb9(%2 : i64), ^bb10
  ^bb9(%155: i64):
    %156 = llvm.getelementptr inbounds %15[%155] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %157 = llvm.load %156 {alignment = 1 : i64} : !llvm.ptr -> i8
    %158 = llvm.getelementptr inbounds %156[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %159 = llvm.load %158 {alignment = 1 : i64} : !llvm.ptr -> i8
    %160 = llvm.and %157, %159 : i8
    llvm.store %160, %156 {alignment = 1 : i64} : i8, !llvm.ptr
    %161 = llvm.getelementptr inbounds %16[%155] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %162 = llvm.load %161 {alignment = 1 : i64} : !llvm.ptr -> i8
    %163 = llvm.getelementptr inbounds %161[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %164 = llvm.load %163 {alignment = 1 : i64} : !llvm.ptr -> i8
    %165 = llvm.and %162, %164 : i8
    llvm.store %165, %161 {alignment = 1 : i64} : i8, !llvm.ptr
    %166 = llvm.add %155, %6 overflow<nsw> : i64
    %167 = llvm.icmp "slt" %166, %153 : i64
    llvm.cond_br %167, ^bb9(%166 : i64), ^bb10
  ^bb10:
    %168 = llvm.sub %95, %6 : i64
    %169 = llvm.icmp "slt" %2, %168 : i64
    llvm.cond_br %169, ^bb11(%2 : i64), ^bb12
  ^bb11(%170: i64):
    %171 = llvm.getelementptr inbounds %15[%170] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %172 = llvm.load %171 {alignment = 1 : i64} : !llvm.ptr -> i8
    %173 = llvm.getelementptr inbounds %171[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %174 = llvm.load %173 {alignment = 1 : i64} : !llvm.ptr -> i8
    %175 = llvm.and %172, %174 : i8
    llvm.store %175, %171 {alignment = 1 : i64} : i8, !llvm.ptr
    %176 = llvm.getelementptr inbounds %16[%170] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %177 = llvm.load %176 {alignment = 1 : i64} : !llvm.ptr -> i8
    %178 = llvm.getelementptr inbounds %176[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %179 = llvm.load %178 {alignment = 1 : i64} : !llvm.ptr -> i8
    %180 = llvm.and %177, %179 : i8
    llvm.store %180, %176 {alignment = 1 : i64} : i8, !llvm.ptr
    %181 = llvm.add %170, %22 overflow<nsw> : i64
    %182 = llvm.icmp "slt" %181, %168 : i64
    llvm.cond_br %182, ^bb11(%181 : i64), ^bb12
  ^bb12:
    %183 = llvm.sub %95, %22 : i64
    %184 = llvm.icmp "slt" %2, %183 : i64
    llvm.cond_br %184, ^bb13(%2 : i64), ^bb14
  ^bb13(%185: i64):
    %186 = llvm.getelementptr inbounds %15[%185] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %187 = llvm.load %186 {alignment = 1 : i64} : !llvm.ptr -> i8
    %188 = llvm.getelementptr inbounds %186[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %189 = llvm.load %188 {alignment = 1 : i64} : !llvm.ptr -> i8
    %190 = llvm.and %187, %189 : i8
    llvm.store %190, %186 {alignment = 1 : i64} : i8, !llvm.ptr
    %191 = llvm.getelementptr inbounds %16[%185] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %192 = llvm.load %191 {alignment = 1 : i64} : !llvm.ptr -> i8
    %193 = llvm.getelementptr inbounds %191[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %194 = llvm.load %193 {alignment = 1 : i64} : !llvm.ptr -> i8
    %195 = llvm.and %192, %194 : i8
    llvm.store %195, %191 {alignment = 1 : i64} : i8, !llvm.ptr
    %196 = llvm.add %185, %24 overflow<nsw> : i64
    %197 = llvm.icmp "slt" %196, %183 : i64
    llvm.cond_br %197, ^bb13(%196 : i64), ^bb14
  ^bb14:
    %198 = llvm.sub %95, %24 : i64
    %199 = llvm.icmp "slt" %2, %198 : i64
    llvm.cond_br %199, ^bb15(%2 : i64), ^bb16
  ^bb15(%200: i64):
    %201 = llvm.getelementptr inbounds %15[%200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %202 = llvm.load %201 {alignment = 1 : i64} : !llvm.ptr -> i8
    %203 = llvm.getelementptr inbounds %201[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %204 = llvm.load %203 {alignment = 1 : i64} : !llvm.ptr -> i8
    %205 = llvm.and %202, %204 : i8
    llvm.store %205, %201 {alignment = 1 : i64} : i8, !llvm.ptr
    %206 = llvm.getelementptr inbounds %16[%200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %207 = llvm.load %206 {alignment = 1 : i64} : !llvm.ptr -> i8
    %208 = llvm.getelementptr inbounds %206[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %209 = llvm.load %208 {alignment = 1 : i64} : !llvm.ptr -> i8
    %210 = llvm.and %207, %209 : i8
    llvm.store %210, %206 {alignment = 1 : i64} : i8, !llvm.ptr
    %211 = llvm.add %200, %12 overflow<nsw> : i64
    %212 = llvm.icmp "slt" %211, %198 : i64
    llvm.cond_br %212, ^bb15(%211 : i64), ^bb16
  ^bb16:
    %213 = llvm.load %15 {alignment = 1 : i64} : !llvm.ptr -> i8
    %214 = llvm.and %66, %213 : i8
    %215 = llvm.load %16 {alignment = 1 : i64} : !llvm.ptr -> i8
    %216 = llvm.and %66, %215 : i8
    %217 = llvm.and %41, %214 : i8
    %218 = llvm.and %41, %216 : i8
    %219 = llvm.sub %rows_size0, %65 overflow<nsw> : i64
    %220 = llvm.ashr %219, %4 : i64
    %221 = llvm.mul %220, %3 overflow<nsw> : i64
    %222 = llvm.add %221, %65 overflow<nsw> : i64
    %223 = llvm.intr.smax(%222, %65) : (i64, i64) -> i64
    %224 = llvm.sub %rows_size0, %223 overflow<nsw> : i64
    %225 = llvm.intr.smin(%224, %3) : (i64, i64) -> i64
    %226 = llvm.intr.smax(%225, %2) : (i64, i64) -> i64
    %227 = llvm.trunc %226 : i64 to i32
    %228 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %229 = llvm.mlir.poison : vector<4xi32>
    %230 = llvm.insertelement %227, %229[%2 : i64] : vector<4xi32>
    %231 = llvm.shufflevector %230, %229 [0, 0, 0, 0] : vector<4xi32>
    %232 = llvm.icmp "slt" %228, %231 : vector<4xi32>
    %233 = llvm.mlir.poison : vector<4xi8>
    %234 = llvm.insertelement %217, %233[%2 : i64] : vector<4xi8>
    %235 = llvm.shufflevector %234, %233 [0, 0, 0, 0] : vector<4xi8>
    %236 = llvm.mlir.poison : vector<4xi8>
    %237 = llvm.insertelement %218, %236[%2 : i64] : vector<4xi8>
    %238 = llvm.shufflevector %237, %236 [0, 0, 0, 0] : vector<4xi8>
    %239 = llvm.mlir.poison : vector<4xi64>
    %240 = llvm.insertelement %table_size0, %239[%2 : i64] : vector<4xi64>
    %241 = llvm.shufflevector %240, %239 [0, 0, 0, 0] : vector<4xi64>
    %242 = llvm.mlir.poison : vector<4xi1>
    %243 = llvm.insertelement %62, %242[%2 : i64] : vector<4xi1>
    %244 = llvm.shufflevector %243, %242 [0, 0, 0, 0] : vector<4xi1>
    %245 = llvm.mlir.poison : vector<4xi1>
    %246 = llvm.insertelement %61, %245[%2 : i64] : vector<4xi1>
    %247 = llvm.shufflevector %246, %245 [0, 0, 0, 0] : vector<4xi1>
    %248 = llvm.mlir.poison : vector<4xi64>
    %249 = llvm.insertelement %x_size0, %248[%2 : i64] : vector<4xi64>
    %250 = llvm.shufflevector %249, %248 [0, 0, 0, 0] : vector<4xi64>
    %251 = llvm.icmp "slt" %65, %223 : i64
    llvm.cond_br %251, ^bb17(%65, %235, %238 : i64, vector<4xi8>, vector<4xi8>), ^bb18(%235, %238 : vector<4xi8>, vector<4xi8>)
  ^bb17(%i: i64, %252: vector<4xi8>, %253: vector<4xi8>):
    %254 = llvm.getelementptr inbounds %rows[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %255 = llvm.load %254 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %256 = llvm.icmp "slt" %255, %46 : vector<4xi64>
    %257 = llvm.add %255, %241 : vector<4xi64>
    %258 = llvm.select %256, %257, %255 : vector<4xi1>, vector<4xi64>
    %259 = llvm.icmp "sge" %258, %46 : vector<4xi64>
    %260 = llvm.zext %259 : vector<4xi1> to vector<4xi8>
    %261 = llvm.icmp "slt" %258, %241 : vector<4xi64>
    %262 = llvm.zext %261 : vector<4xi1> to vector<4xi8>
    %263 = llvm.and %260, %262 : vector<4xi8>
    %264 = llvm.and %252, %263 : vector<4xi8>
    %265 = llvm.icmp "eq" %255, %47 : vector<4xi64>
    %266 = llvm.and %265, %244 : vector<4xi1>
    %267 = llvm.or %247, %266 : vector<4xi1>
    %268 = llvm.select %267, %48, %49 : vector<4xi1>, vector<4xi64>
    %269 = llvm.srem %255, %268 : vector<4xi64>
    %270 = llvm.add %269, %268 : vector<4xi64>
    %271 = llvm.xor %269, %268 : vector<4xi64>
    %272 = llvm.icmp "slt" %271, %46 : vector<4xi64>
    %273 = llvm.icmp "ne" %269, %46 : vector<4xi64>
    %274 = llvm.and %273, %272 : vector<4xi1>
    %275 = llvm.select %274, %270, %269 : vector<4xi1>, vector<4xi64>
    %276 = llvm.select %247, %46, %275 : vector<4xi1>, vector<4xi64>
    %277 = llvm.icmp "slt" %276, %46 : vector<4xi64>
    %278 = llvm.add %276, %250 : vector<4xi64>
    %279 = llvm.select %277, %278, %276 : vector<4xi1>, vector<4xi64>
    %280 = llvm.icmp "sge" %279, %46 : vector<4xi64>
    %281 = llvm.zext %280 : vector<4xi1> to vector<4xi8>
    %282 = llvm.icmp "slt" %279, %250 : vector<4xi64>
    %283 = llvm.zext %282 : vector<4xi1> to vector<4xi8>
    %284 = llvm.and %281, %283 : vector<4xi8>
    %285 = llvm.and %253, %284 : vector<4xi8>
    %286 = llvm.getelementptr inbounds %56[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %279, %286 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %287 = llvm.add %i, %3 overflow<nsw> : i64
    %288 = llvm.icmp "slt" %287, %223 : i64
    llvm.cond_br %288, ^bb17(%287, %264, %285 : i64, vector<4xi8>, vector<4xi8>), ^bb18(%264, %285 : vector<4xi8>, vector<4xi8>)
  ^bb18(%289: vector<4xi8>, %290: vector<4xi8>):
    %291 = llvm.icmp "slt" %223, %rows_size0 : i64
    llvm.cond_br %291, ^bb19(%223, %289, %290 : i64, vector<4xi8>, vector<4xi8>), ^bb20(%289, %290 : vector<4xi8>, vector<4xi8>)
  ^bb19(%i_1: i64, %292: vector<4xi8>, %293: vector<4xi8>):
    %294 = llvm.getelementptr inbounds %rows[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %295 = llvm.intr.masked.load %294, %232, %46 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %296 = llvm.icmp "slt" %295, %46 : vector<4xi64>
    %297 = llvm.add %295, %241 : vector<4xi64>
    %298 = llvm.select %296, %297, %295 : vector<4xi1>, vector<4xi64>
    %299 = llvm.icmp "sge" %298, %46 : vector<4xi64>
    %300 = llvm.zext %299 : vector<4xi1> to vector<4xi8>
    %301 = llvm.icmp "slt" %298, %241 : vector<4xi64>
    %302 = llvm.zext %301 : vector<4xi1> to vector<4xi8>
    %303 = llvm.and %300, %302 : vector<4xi8>
    %304 = llvm.and %292, %303 : vector<4xi8>
    %305 = llvm.icmp "eq" %295, %47 : vector<4xi64>
    %306 = llvm.and %305, %244 : vector<4xi1>
    %307 = llvm.or %247, %306 : vector<4xi1>
    %308 = llvm.select %307, %48, %49 : vector<4xi1>, vector<4xi64>
    %309 = llvm.select %232, %308, %48 : vector<4xi1>, vector<4xi64>
    %310 = llvm.srem %295, %309 : vector<4xi64>
    %311 = llvm.add %310, %308 : vector<4xi64>
    %312 = llvm.xor %310, %308 : vector<4xi64>
    %313 = llvm.icmp "slt" %312, %46 : vector<4xi64>
    %314 = llvm.icmp "ne" %310, %46 : vector<4xi64>
    %315 = llvm.and %314, %313 : vector<4xi1>
    %316 = llvm.select %315, %311, %310 : vector<4xi1>, vector<4xi64>
    %317 = llvm.select %247, %46, %316 : vector<4xi1>, vector<4xi64>
    %318 = llvm.icmp "slt" %317, %46 : vector<4xi64>
    %319 = llvm.add %317, %250 : vector<4xi64>
    %320 = llvm.select %318, %319, %317 : vector<4xi1>, vector<4xi64>
    %321 = llvm.icmp "sge" %320, %46 : vector<4xi64>
    %322 = llvm.zext %321 : vector<4xi1> to vector<4xi8>
    %323 = llvm.icmp "slt" %320, %250 : vector<4xi64>
    %324 = llvm.zext %323 : vector<4xi1> to vector<4xi8>
    %325 = llvm.and %322, %324 : vector<4xi8>
    %326 = llvm.and %293, %325 : vector<4xi8>
    %327 = llvm.getelementptr inbounds %56[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %320, %327, %232 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %328 = llvm.select %232, %304, %292 : vector<4xi1>, vector<4xi8>
    %329 = llvm.select %232, %326, %293 : vector<4xi1>, vector<4xi8>
    %330 = llvm.add %i_1, %3 overflow<nsw> : i64
    %331 = llvm.icmp "slt" %330, %rows_size0 : i64
    llvm.cond_br %331, ^bb19(%330, %328, %329 : i64, vector<4xi8>, vector<4xi8>), ^bb20(%328, %329 : vector<4xi8>, vector<4xi8>)
  ^bb20(%332: vector<4xi8>, %333: vector<4xi8>):
    %334 = "llvm.intr.vector.reduce.and"(%332) : (vector<4xi8>) -> i8
    %335 = "llvm.intr.vector.reduce.and"(%333) : (vector<4xi8>) -> i8
    llvm.store %335, %14 {alignment = 1 : i64} : i8, !llvm.ptr
    %336 = llvm.icmp "ne" %334, %52 : i8
    llvm.cond_br %336, ^bb21, ^bb31(%31 : i32)
  ^bb21:
    %337 = llvm.intr.smax(%rows_size0, %2) : (i64, i64) -> i64
    %338 = llvm.ashr %table_stride0, %7 : i64
    %339 = llvm.mul %338, %6 : i64
    %340 = llvm.intr.smax(%339, %2) : (i64, i64) -> i64
    %341 = llvm.add %340, %32 : i64
    %342 = llvm.udiv %341, %6 : i64
    %343 = llvm.mul %342, %33 : i64
    %344 = llvm.add %34, %343 : i64
    %345 = llvm.mul %337, %344 : i64
    %346 = llvm.icmp "sge" %345, %0 : i64
    %347 = llvm.icmp "sgt" %rows_size0, %2 : i64
    %348 = llvm.select %347, %rows_size0, %2 : i1, i64
    llvm.cond_br %346, ^bb22, ^bb23
  ^bb22:
    llvm.store %rows_size0, %35 {alignment = 8 : i64} : i64, !llvm.ptr
    %349 = llvm.getelementptr inbounds %35[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows, %349 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %350 = llvm.getelementptr inbounds %35[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_size0, %350 {alignment = 8 : i64} : i64, !llvm.ptr
    %351 = llvm.getelementptr inbounds %35[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table_stride0, %351 {alignment = 8 : i64} : i64, !llvm.ptr
    %352 = llvm.getelementptr inbounds %35[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %table, %352 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %353 = llvm.getelementptr inbounds %35[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %353 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %354 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %355 = llvm.call @stepwell_parallel_for(%354, %35, %348, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%355 : i32)
  ^bb23:
    %356 = llvm.call @program.parallel1(%2, %348, %rows_size0, %rows, %table_size0, %table_stride0, %table, %out0) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb24(%356 : i32)
  ^bb24(%357: i32):
    %358 = llvm.load %14 {alignment = 1 : i64} : !llvm.ptr -> i8
    %359 = llvm.icmp "ne" %358, %52 : i8
    llvm.cond_br %359, ^bb25, ^bb31(%36 : i32)
  ^bb25:
    %360 = llvm.ashr %rows_size0, %9 : i64
    %361 = llvm.mul %360, %8 overflow<nsw> : i64
    %362 = llvm.intr.smax(%361, %2) : (i64, i64) -> i64
    %363 = llvm.intr.smax(%362, %2) : (i64, i64) -> i64
    %364 = llvm.add %363, %37 : i64
    %365 = llvm.udiv %364, %8 : i64
    %366 = llvm.mul %365, %38 : i64
    %367 = llvm.icmp "sge" %366, %0 : i64
    %368 = llvm.icmp "sgt" %362, %2 : i64
    %369 = llvm.sub %362, %5 overflow<nsw> : i64
    %370 = llvm.sdiv %369, %8 : i64
    %371 = llvm.add %370, %5 overflow<nsw> : i64
    %372 = llvm.select %368, %371, %2 : i1, i64
    llvm.cond_br %367, ^bb26, ^bb27
  ^bb26:
    llvm.store %362, %39 {alignment = 8 : i64} : i64, !llvm.ptr
    %373 = llvm.getelementptr inbounds %39[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %373 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %374 = llvm.getelementptr inbounds %39[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %rows_size0, %374 {alignment = 8 : i64} : i64, !llvm.ptr
    %375 = llvm.getelementptr inbounds %39[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %375 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %376 = llvm.getelementptr inbounds %39[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %376 {alignment = 8 : i64} : i64, !llvm.ptr
    %377 = llvm.getelementptr inbounds %39[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %377 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %378 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %379 = llvm.call @stepwell_parallel_for(%378, %39, %372, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb28(%379 : i32)
  ^bb27:
    %380 = llvm.call @program.parallel2(%2, %372, %362, %56, %rows_size0, %x, %x_size0, %out1) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb28(%380 : i32)
  ^bb28(%381: i32):
    %382 = llvm.icmp "slt" %362, %rows_size0 : i64
    llvm.cond_br %382, ^bb29(%362 : i64), ^bb30
  ^bb29(%i_2: i64):
    %383 = llvm.getelementptr inbounds %56[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %384 = llvm.load %383 {alignment = 8 : i64} : !llvm.ptr -> i64
    %385 = llvm.getelementptr inbounds %x[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %386 = llvm.load %385 {alignment = 8 : i64} : !llvm.ptr -> f64
    %387 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %386, %387 {alignment = 8 : i64} : f64, !llvm.ptr
    %388 = llvm.add %i_2, %5 overflow<nsw> : i64
    %389 = llvm.icmp "slt" %388, %rows_size0 : i64
    llvm.cond_br %389, ^bb29(%388 : i64), ^bb30
  ^bb30:
    llvm.call @free(%56) : (!llvm.ptr) -> ()
    llvm.return %40 : i32
  ^bb31(%390: i32):
    llvm.call @free(%56) : (!llvm.ptr) -> ()
    llvm.br ^bb32(%390 : i32)
  ^bb32(%391: i32):
    llvm.return %391 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %392: i64, %393: i64, %394: i64, %table_size0_1: i64, %395: i1, %396: i1, %x_size0_1: i64, %rows_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_1: i64, %397: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %398: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}, %399: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %400 = llvm.mlir.constant(0) : i64
    %401 = llvm.mlir.constant(1) : i64
    %402 = llvm.mlir.constant(32768) : i64
    %403 = llvm.mlir.constant(4) : i64
    %404 = llvm.mlir.constant(0 : i32) : i32
    %405 = llvm.mlir.constant(-1 : i8) : i8
    %406 = llvm.mlir.constant(-1 : i8) : i8
    %407 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %408 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %409 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %410 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %411 = llvm.mlir.constant(dense<3> : vector<4xi64>) : vector<4xi64>
    %412 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %412, ^bb1(%begin : i64), ^bb6
  ^bb1(%413: i64):
    %414 = llvm.mul %413, %393 : i64
    %415 = llvm.add %400, %414 : i64
    %416 = llvm.add %415, %393 : i64
    %417 = llvm.intr.smin(%416, %394) : (i64, i64) -> i64
    %418 = llvm.icmp "slt" %415, %417 : i64
    llvm.cond_br %418, ^bb2(%415, %405, %406 : i64, i8, i8), ^bb5(%405, %406 : i8, i8)
  ^bb2(%i_strip: i64, %419: i8, %420: i8):
    %421 = llvm.mlir.poison : vector<4xi64>
    %422 = llvm.insertelement %table_size0_1, %421[%400 : i64] : vector<4xi64>
    %423 = llvm.shufflevector %422, %421 [0, 0, 0, 0] : vector<4xi64>
    %424 = llvm.mlir.poison : vector<4xi1>
    %425 = llvm.insertelement %395, %424[%400 : i64] : vector<4xi1>
    %426 = llvm.shufflevector %425, %424 [0, 0, 0, 0] : vector<4xi1>
    %427 = llvm.mlir.poison : vector<4xi1>
    %428 = llvm.insertelement %396, %427[%400 : i64] : vector<4xi1>
    %429 = llvm.shufflevector %428, %427 [0, 0, 0, 0] : vector<4xi1>
    %430 = llvm.mlir.poison : vector<4xi64>
    %431 = llvm.insertelement %x_size0_1, %430[%400 : i64] : vector<4xi64>
    %432 = llvm.shufflevector %431, %430 [0, 0, 0, 0] : vector<4xi64>
    llvm.br ^bb3(%400, %407, %407 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_3: i64, %433: vector<4xi8>, %434: vector<4xi8>):
    %i_4 = llvm.add %i_strip, %i_3 overflow<nsw> : i64
    %435 = llvm.getelementptr inbounds %rows_1[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %436 = llvm.load %435 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %437 = llvm.icmp "slt" %436, %408 : vector<4xi64>
    %438 = llvm.add %436, %423 : vector<4xi64>
    %439 = llvm.select %437, %438, %436 : vector<4xi1>, vector<4xi64>
    %440 = llvm.icmp "sge" %439, %408 : vector<4xi64>
    %441 = llvm.zext %440 : vector<4xi1> to vector<4xi8>
    %442 = llvm.icmp "slt" %439, %423 : vector<4xi64>
    %443 = llvm.zext %442 : vector<4xi1> to vector<4xi8>
    %444 = llvm.and %441, %443 : vector<4xi8>
    %445 = llvm.and %433, %444 : vector<4xi8>
    %446 = llvm.icmp "eq" %436, %409 : vector<4xi64>
    %447 = llvm.and %446, %426 : vector<4xi1>
    %448 = llvm.or %429, %447 : vector<4xi1>
    %449 = llvm.select %448, %410, %411 : vector<4xi1>, vector<4xi64>
    %450 = llvm.srem %436, %449 : vector<4xi64>
    %451 = llvm.add %450, %449 : vector<4xi64>
    %452 = llvm.xor %450, %449 : vector<4xi64>
    %453 = llvm.icmp "slt" %452, %408 : vector<4xi64>
    %454 = llvm.icmp "ne" %450, %408 : vector<4xi64>
    %455 = llvm.and %454, %453 : vector<4xi1>
    %456 = llvm.select %455, %451, %450 : vector<4xi1>, vector<4xi64>
    %457 = llvm.select %429, %408, %456 : vector<4xi1>, vector<4xi64>
    %458 = llvm.icmp "slt" %457, %408 : vector<4xi64>
    %459 = llvm.add %457, %432 : vector<4xi64>
    %460 = llvm.select %458, %459, %457 : vector<4xi1>, vector<4xi64>
    %461 = llvm.icmp "sge" %460, %408 : vector<4xi64>
    %462 = llvm.zext %461 : vector<4xi1> to vector<4xi8>
    %463 = llvm.icmp "slt" %460, %432 : vector<4xi64>
    %464 = llvm.zext %463 : vector<4xi1> to vector<4xi8>
    %465 = llvm.and %462, %464 : vector<4xi8>
    %466 = llvm.and %434, %465 : vector<4xi8>
    %467 = llvm.getelementptr inbounds %397[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %460, %467 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %468 = llvm.add %i_3, %403 overflow<nsw> : i64
    %469 = llvm.icmp "slt" %468, %402 : i64
    llvm.cond_br %469, ^bb3(%468, %445, %466 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%445, %466 : vector<4xi8>, vector<4xi8>)
  ^bb4(%470: vector<4xi8>, %471: vector<4xi8>):
    %472 = "llvm.intr.vector.reduce.and"(%470) : (vector<4xi8>) -> i8
    %473 = "llvm.intr.vector.reduce.and"(%471) : (vector<4xi8>) -> i8
    %474 = llvm.and %419, %472 : i8
    %475 = llvm.and %420, %473 : i8
    %476 = llvm.add %i_strip, %402 overflow<nsw> : i64
    %477 = llvm.icmp "slt" %476, %417 : i64
    llvm.cond_br %477, ^bb2(%476, %474, %475 : i64, i8, i8), ^bb5(%474, %475 : i8, i8)
  ^bb5(%478: i8, %479: i8):
    %480 = llvm.getelementptr inbounds %398[%413] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %478, %480 {alignment = 1 : i64} : i8, !llvm.ptr
    %481 = llvm.getelementptr inbounds %399[%413] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %479, %481 {alignment = 1 : i64} : i8, !llvm.ptr
    %482 = llvm.add %413, %401 overflow<nsw> : i64
    %483 = llvm.icmp "slt" %482, %end : i64
    llvm.cond_br %483, ^bb1(%482 : i64), ^bb6
  ^bb6:
    llvm.return %404 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %484 = llvm.mlir.constant(8) : i64
    %485 = llvm.mlir.constant(16) : i64
    %486 = llvm.mlir.constant(24) : i64
    %487 = llvm.mlir.constant(32) : i64
    %488 = llvm.mlir.constant(40) : i64
    %489 = llvm.mlir.constant(48) : i64
    %490 = llvm.mlir.constant(56) : i64
    %491 = llvm.mlir.constant(64) : i64
    %492 = llvm.mlir.constant(72) : i64
    %493 = llvm.mlir.constant(80) : i64
    %494 = llvm.mlir.constant(88) : i64
    %495 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %496 = llvm.getelementptr inbounds %context[%484] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %497 = llvm.load %496 {alignment = 8 : i64} : !llvm.ptr -> i64
    %498 = llvm.getelementptr inbounds %context[%485] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %499 = llvm.load %498 {alignment = 8 : i64} : !llvm.ptr -> i64
    %500 = llvm.getelementptr inbounds %context[%486] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %501 = llvm.load %500 {alignment = 8 : i64} : !llvm.ptr -> i64
    %502 = llvm.getelementptr inbounds %context[%487] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %503 = llvm.load %502 {alignment = 8 : i64} : !llvm.ptr -> i1
    %504 = llvm.getelementptr inbounds %context[%488] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %505 = llvm.load %504 {alignment = 8 : i64} : !llvm.ptr -> i1
    %506 = llvm.getelementptr inbounds %context[%489] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %507 = llvm.load %506 {alignment = 8 : i64} : !llvm.ptr -> i64
    %508 = llvm.getelementptr inbounds %context[%490] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %509 = llvm.load %508 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %510 = llvm.getelementptr inbounds %context[%491] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %511 = llvm.load %510 {alignment = 8 : i64} : !llvm.ptr -> i64
    %512 = llvm.getelementptr inbounds %context[%492] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %513 = llvm.load %512 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %514 = llvm.getelementptr inbounds %context[%493] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %515 = llvm.load %514 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %516 = llvm.getelementptr inbounds %context[%494] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %517 = llvm.load %516 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %518 = llvm.call @program.parallel0(%begin_1, %end_1, %495, %497, %499, %501, %503, %505, %507, %509, %511, %513, %515, %517) : (i64, i64, i64, i64, i64, i64, i1, i1, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %518 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %rows_size0_2: i64, %rows_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %table_size0_2: i64, %table_stride0_1: i64, %table_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %519 = llvm.mlir.constant(0) : i64
    %520 = llvm.mlir.constant(1) : i64
    %521 = llvm.mlir.constant(3) : i64
    %522 = llvm.mlir.constant(8) : i64
    %523 = llvm.mlir.constant(0 : i32) : i32
    %524 = llvm.mlir.constant(0) : i64
    %525 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %526 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %527 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %527, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_5: i64):
    %528 = llvm.getelementptr inbounds %rows_2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %529 = llvm.load %528 {alignment = 8 : i64} : !llvm.ptr -> i64
    %530 = llvm.icmp "slt" %529, %524 : i64
    %531 = llvm.add %529, %table_size0_2 : i64
    %532 = llvm.select %530, %531, %529 : i1, i64
    %533 = llvm.ashr %table_stride0_1, %521 : i64
    %534 = llvm.mul %533, %522 overflow<nsw> : i64
    %535 = llvm.icmp "slt" %519, %534 : i64
    llvm.cond_br %535, ^bb2(%519 : i64), ^bb3
  ^bb2(%j: i64):
    %536 = llvm.mul %532, %table_stride0_1 overflow<nsw> : i64
    %537 = llvm.add %536, %j overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %table_1[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %539 = llvm.load %538 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %540 = llvm.fmul %539, %525 : vector<8xf32>
    %541 = llvm.mul %i_5, %table_stride0_1 overflow<nsw> : i64
    %542 = llvm.add %541, %j overflow<nsw> : i64
    %543 = llvm.getelementptr inbounds %out0_1[%542] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %540, %543 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %544 = llvm.add %j, %522 overflow<nsw> : i64
    %545 = llvm.icmp "slt" %544, %534 : i64
    llvm.cond_br %545, ^bb2(%544 : i64), ^bb3
  ^bb3:
    %546 = llvm.icmp "slt" %534, %table_stride0_1 : i64
    llvm.cond_br %546, ^bb4, ^bb5
  ^bb4:
    %547 = llvm.sub %table_stride0_1, %534 overflow<nsw> : i64
    %548 = llvm.intr.smin(%547, %522) : (i64, i64) -> i64
    %549 = llvm.intr.smax(%548, %519) : (i64, i64) -> i64
    %550 = llvm.trunc %549 : i64 to i32
    %551 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %552 = llvm.mlir.poison : vector<8xi32>
    %553 = llvm.insertelement %550, %552[%519 : i64] : vector<8xi32>
    %554 = llvm.shufflevector %553, %552 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %555 = llvm.icmp "slt" %551, %554 : vector<8xi32>
    %556 = llvm.mul %532, %table_stride0_1 overflow<nsw> : i64
    %557 = llvm.add %556, %534 overflow<nsw> : i64
    %558 = llvm.getelementptr inbounds %table_1[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %559 = llvm.intr.masked.load %558, %555, %526 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %560 = llvm.fmul %559, %525 : vector<8xf32>
    %561 = llvm.mul %i_5, %table_stride0_1 overflow<nsw> : i64
    %562 = llvm.add %561, %534 overflow<nsw> : i64
    %563 = llvm.getelementptr inbounds %out0_1[%562] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %560, %563, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %564 = llvm.add %i_5, %520 overflow<nsw> : i64
    %565 = llvm.icmp "slt" %564, %end_2 : i64
    llvm.cond_br %565, ^bb1(%564 : i64), ^bb6
  ^bb6:
    llvm.return %523 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %566 = llvm.mlir.constant(8) : i64
    %567 = llvm.mlir.constant(16) : i64
    %568 = llvm.mlir.constant(24) : i64
    %569 = llvm.mlir.constant(32) : i64
    %570 = llvm.mlir.constant(40) : i64
    %571 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %572 = llvm.getelementptr inbounds %context_1[%566] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %573 = llvm.load %572 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %574 = llvm.getelementptr inbounds %context_1[%567] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %575 = llvm.load %574 {alignment = 8 : i64} : !llvm.ptr -> i64
    %576 = llvm.getelementptr inbounds %context_1[%568] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %577 = llvm.load %576 {alignment = 8 : i64} : !llvm.ptr -> i64
    %578 = llvm.getelementptr inbounds %context_1[%569] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %579 = llvm.load %578 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %580 = llvm.getelementptr inbounds %context_1[%570] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %581 = llvm.load %580 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %582 = llvm.call @program.parallel1(%begin_3, %end_3, %571, %573, %575, %577, %579, %581) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %582 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %583: i64, %584: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %rows_size0_3: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_2: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %585 = llvm.mlir.constant(0) : i64
    %586 = llvm.mlir.constant(8192) : i64
    %587 = llvm.mlir.constant(1) : i64
    %588 = llvm.mlir.constant(0 : i32) : i32
    %589 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %589, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%590: i64):
    %i_strip_1 = llvm.mul %590, %586 overflow<nsw> : i64
    llvm.br ^bb2(%585 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %591 = llvm.getelementptr inbounds %584[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %592 = llvm.load %591 {alignment = 8 : i64} : !llvm.ptr -> i64
    %593 = llvm.getelementptr inbounds %x_1[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %594 = llvm.load %593 {alignment = 8 : i64} : !llvm.ptr -> f64
    %595 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %594, %595 {alignment = 8 : i64} : f64, !llvm.ptr
    %596 = llvm.add %i_6, %587 overflow<nsw> : i64
    %597 = llvm.icmp "slt" %596, %586 : i64
    llvm.cond_br %597, ^bb2(%596 : i64), ^bb3
  ^bb3:
    %598 = llvm.add %590, %587 overflow<nsw> : i64
    %599 = llvm.icmp "slt" %598, %end_4 : i64
    llvm.cond_br %599, ^bb1(%598 : i64), ^bb4
  ^bb4:
    llvm.return %588 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %600 = llvm.mlir.constant(8) : i64
    %601 = llvm.mlir.constant(16) : i64
    %602 = llvm.mlir.constant(24) : i64
    %603 = llvm.mlir.constant(32) : i64
    %604 = llvm.mlir.constant(40) : i64
    %605 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %606 = llvm.getelementptr inbounds %context_2[%600] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %607 = llvm.load %606 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %608 = llvm.getelementptr inbounds %context_2[%601] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %609 = llvm.load %608 {alignment = 8 : i64} : !llvm.ptr -> i64
    %610 = llvm.getelementptr inbounds %context_2[%602] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %611 = llvm.load %610 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %612 = llvm.getelementptr inbounds %context_2[%603] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %613 = llvm.load %612 {alignment = 8 : i64} : !llvm.ptr -> i64
    %614 = llvm.getelementptr inbounds %context_2[%604] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %615 = llvm.load %614 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %616 = llvm.call @program.parallel2(%begin_5, %end_5, %605, %607, %609, %611, %613, %615) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %616 : i32
  }
  llvm.func @program_shapes(%table_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %table_size0_3: i64, %table_stride0_2: i64, %rows_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %rows_size0_4: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %617 = llvm.mlir.constant(0) : i64
    %618 = llvm.mlir.constant(1) : i64
    %619 = llvm.mlir.constant(2) : i64
    %620 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %rows_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %621 = llvm.getelementptr inbounds %extents[%618] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %table_stride0_2, %621 {alignment = 8 : i64} : i64, !llvm.ptr
    %622 = llvm.getelementptr inbounds %extents[%619] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %rows_size0_4, %622 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %620 : i32
  }
}
