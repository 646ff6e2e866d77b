// ----- nd
builtin.module {
  func.func @program(%x: tensor<?x?xf64>, %places: tensor<?xi64>, %counted: tensor<?xi64>) -> (tensor<5x?xf64>, tensor<5x?xf64>, tensor<?xi64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = tensor.dim %places, %0 : tensor<?xi64>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with remapped shapes [original->remapped]: (x.shape[0],x.shape[1]) and requested shape (places.shape[0],x.shape[1])"
    %4 = arith.constant 1 : index
    %5 = tensor.dim %x, %4 : tensor<?x?xf64>
    %6 = tensor.dim %counted, %0 : tensor<?xi64>
    %7 = nd.constant dense<0.0> : tensor<f64>
    %8 = nd.broadcast_to %7 [5, %5] : tensor<f64>
    %9 = nd.constant dense<5> : tensor<i64>
    %10 = nd.constant dense<0> : tensor<i64>
    %11 = nd.less %places, %10 : tensor<?xi64>, tensor<i64>
    %12 = nd.add %places, %9 : tensor<?xi64>, tensor<i64>
    %13 = nd.where %11, %12, %places : tensor<?xi1>, tensor<?xi64>, tensor<?xi64>
    %14 = nd.greater_equal %13, %10 : tensor<?xi64>, tensor<i64>
    %15 = nd.less %13, %9 : tensor<?xi64>, tensor<i64>
    %16 = nd.bitwise_and %14, %15 : tensor<?xi1>
    %17 = nd.reduce all %16 axes [0] : tensor<?xi1>
    %18 = tensor.extract %17[] : tensor<i1>
    cf.assert %18, "IndexError: index is out of bounds for axis 0 with size 5"
    %19 = nd.scatter set %8, %x [%13] axes [0] : tensor<5x?xf64>, tensor<?x?xf64>, tensor<?xi64>
    %20 = nd.constant dense<1.0> : tensor<f64>
    %21 = nd.broadcast_to %20 [5, %5] : tensor<f64>
    %22 = nd.scatter add %21, %x [%13] axes [0] : tensor<5x?xf64>, tensor<?x?xf64>, tensor<?xi64>
    %23 = nd.gather %19 [%13] axes [0] : tensor<5x?xf64>, tensor<?xi64>
    %24 = nd.add %23, %x : tensor<?x?xf64>
    %25 = nd.scatter set %19, %24 [%13] axes [0] : tensor<5x?xf64>, tensor<?x?xf64>, tensor<?xi64>
    %26 = nd.greater_equal %counted, %10 : tensor<?xi64>, tensor<i64>
    %27 = nd.reduce all %26 axes [0] : tensor<?xi1>
    %28 = tensor.extract %27[] : tensor<i1>
    cf.assert %28, "ValueError: 'list' argument must have no negative elements"
    %29 = nd.constant dense<1> : tensor<i64>
    %30 = nd.add %counted, %29 : tensor<?xi64>, tensor<i64>
    %31 = nd.broadcast_to %10 [1] : tensor<i64>
    %32 = nd.concatenate %30, %31 axis 0 : tensor<?xi64>, tensor<1xi64>
    %33 = nd.reduce max %32 axes [0] : tensor<?xi64>
    %34 = nd.broadcast_to %29 [%6] : tensor<i64>
    %35 = tensor.extract %33[] : tensor<i64>
    %36 = arith.index_cast %35 : i64 to index
    %37 = arith.constant 9 : index
    %38 = arith.maxsi %36, %37 : index
    %39 = nd.broadcast_to %10 [%38] : tensor<i64>
    %40 = nd.scatter add %39, %34 [%counted] axes [0] : tensor<?xi64>
    func.return %25, %22, %40 : tensor<5x?xf64>, tensor<5x?xf64>, tensor<?xi64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?x?xf64>, %places: tensor<?xi64>, %counted: tensor<?xi64>) -> (tensor<5x?xf64>, tensor<5x?xf64>, tensor<?xi64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    %4 = tensor.dim %counted, %0 : tensor<?xi64>
    %5 = arith.constant 9 : index
    %6 = tensor.extract_slice %places[0] [%1] [1] : tensor<?xi64> to tensor<?xi64>
    %7 = arith.addi %4, %2 : index
    %8 = tensor.empty(%3) : tensor<5x?xf64>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%8 : tensor<5x?xf64>) {
    ^bb0(%10: f64):
      %11 = arith.constant 0.000000e+00 : f64
      linalg.yield %11 : f64
    } -> tensor<5x?xf64>
    %12 = tensor.empty(%1) : tensor<?xi64>
    %13 = tensor.empty() : tensor<i8>
    %14 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%13 : tensor<i8>) {
    ^bb0(%15: i8):
      %16 = arith.constant 1 : i8
      linalg.yield %16 : i8
    } -> tensor<i8>
    %17, %18 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%6 : tensor<?xi64>) outs(%12, %14 : tensor<?xi64>, tensor<i8>) {
    ^bb0(%19: i64, %20: i64, %21: i8):
      %22 = arith.constant 0 : i64
      %23 = arith.cmpi slt, %19, %22 : i64
      %24 = arith.constant 5 : i64
      %25 = arith.addi %19, %24 : i64
      %26 = arith.select %23, %25, %19 : i64
      %27 = arith.cmpi sge, %26, %22 : i64
      %28 = arith.extui %27 : i1 to i8
      %29 = arith.cmpi slt, %26, %24 : i64
      %30 = arith.extui %29 : i1 to i8
      %31 = arith.andi %28, %30 : i8
      %32 = arith.andi %21, %31 : i8
      linalg.yield %26, %32 : i64, i8
    } -> (tensor<?xi64>, tensor<i8>)
    %33 = tensor.extract %18[] : tensor<i8>
    %34 = arith.constant 0 : i8
    %35 = arith.cmpi ne, %33, %34 : i8
    cf.assert %35, "IndexError: index is out of bounds for axis 0 with size 5"
    %36 = scf.for %37 = %0 to %1 step %2 iter_args(%38 = %9) -> (tensor<5x?xf64>) {
      %39 = tensor.extract %17[%37] : tensor<?xi64>
      %40 = arith.index_cast %39 : i64 to index
      %41 = scf.for %42 = %0 to %3 step %2 iter_args(%43 = %38) -> (tensor<5x?xf64>) {
        %44 = tensor.extract %x[%37, %42] : tensor<?x?xf64>
        %45 = tensor.insert %44 into %43[%40, %42] : tensor<5x?xf64>
        scf.yield %45 : tensor<5x?xf64>
      }
      scf.yield %41 : tensor<5x?xf64>
    }
    %46 = tensor.empty(%3) : tensor<5x?xf64>
    %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%46 : tensor<5x?xf64>) {
    ^bb0(%48: f64):
      %49 = arith.constant 1.000000e+00 : f64
      linalg.yield %49 : f64
    } -> tensor<5x?xf64>
    %50 = scf.for %51 = %0 to %1 step %2 iter_args(%52 = %47) -> (tensor<5x?xf64>) {
      %53 = tensor.extract %17[%51] : tensor<?xi64>
      %54 = arith.index_cast %53 : i64 to index
      %55 = scf.for %56 = %0 to %3 step %2 iter_args(%57 = %52) -> (tensor<5x?xf64>) {
        %58 = tensor.extract %x[%51, %56] : tensor<?x?xf64>
        %59 = tensor.extract %57[%54, %56] : tensor<5x?xf64>
        %60 = arith.addf %59, %58 : f64
        %61 = tensor.insert %60 into %57[%54, %56] : tensor<5x?xf64>
        scf.yield %61 : tensor<5x?xf64>
      }
      scf.yield %55 : tensor<5x?xf64>
    }
    %62 = tensor.empty(%1, %3) : tensor<?x?xf64>
    %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%6, %x : tensor<?xi64>, tensor<?x?xf64>) outs(%62 : tensor<?x?xf64>) {
    ^bb0(%64: i64, %65: f64, %66: f64):
      %67 = arith.constant 0 : i64
      %68 = arith.cmpi slt, %64, %67 : i64
      %69 = arith.constant 5 : i64
      %70 = arith.addi %64, %69 : i64
      %71 = arith.select %68, %70, %64 : i64
      %72 = arith.index_cast %71 : i64 to index
      %73 = linalg.index 1 : index
      %74 = tensor.extract %36[%72, %73] : tensor<5x?xf64>
      %75 = arith.addf %74, %65 : f64
      linalg.yield %75 : f64
    } -> tensor<?x?xf64>
    %76 = scf.for %77 = %0 to %1 step %2 iter_args(%78 = %36) -> (tensor<5x?xf64>) {
      %79 = tensor.extract %17[%77] : tensor<?xi64>
      %80 = arith.index_cast %79 : i64 to index
      %81 = scf.for %82 = %0 to %3 step %2 iter_args(%83 = %78) -> (tensor<5x?xf64>) {
        %84 = tensor.extract %63[%77, %82] : tensor<?x?xf64>
        %85 = tensor.insert %84 into %83[%80, %82] : tensor<5x?xf64>
        scf.yield %85 : tensor<5x?xf64>
      }
      scf.yield %81 : tensor<5x?xf64>
    }
    %86 = tensor.empty() : tensor<i8>
    %87 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%86 : tensor<i8>) {
    ^bb0(%88: i8):
      %89 = arith.constant 1 : i8
      linalg.yield %89 : i8
    } -> tensor<i8>
    %90 = tensor.empty(%4) : tensor<?xi64>
    %91, %92 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["reduction"]} ins(%counted : tensor<?xi64>) outs(%87, %90 : tensor<i8>, tensor<?xi64>) {
    ^bb0(%93: i64, %94: i8, %95: i64):
      %96 = arith.constant 0 : i64
      %97 = arith.cmpi sge, %93, %96 : i64
      %98 = arith.extui %97 : i1 to i8
      %99 = arith.andi %94, %98 : i8
      %100 = arith.constant 1 : i64
      %101 = arith.addi %93, %100 : i64
      linalg.yield %99, %101 : i8, i64
    } -> (tensor<i8>, tensor<?xi64>)
    %102 = tensor.extract %91[] : tensor<i8>
    %103 = arith.constant 0 : i8
    %104 = arith.cmpi ne, %102, %103 : i8
    cf.assert %104, "ValueError: 'list' argument must have no negative elements"
    %105 = tensor.empty() : tensor<1xi64>
    %106 = linalg.generic {indexing_maps = [affine_map<() -> (0)>], iterator_types = []} outs(%105 : tensor<1xi64>) {
    ^bb0(%107: i64):
      %108 = arith.constant 0 : i64
      linalg.yield %108 : i64
    } -> tensor<1xi64>
    %109 = tensor.empty(%7) : tensor<?xi64>
    %110 = tensor.insert_slice %92 into %109[0] [%4] [1] : tensor<?xi64> into tensor<?xi64>
    %111 = tensor.insert_slice %106 into %110[%4] [1] [1] : tensor<1xi64> into tensor<?xi64>
    %112 = tensor.empty() : tensor<i64>
    %113 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%112 : tensor<i64>) {
    ^bb0(%114: i64):
      %115 = arith.constant -9223372036854775808 : i64
      linalg.yield %115 : i64
    } -> tensor<i64>
    %116 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%111 : tensor<?xi64>) outs(%113 : tensor<i64>) {
    ^bb0(%117: i64, %118: i64):
      %119 = arith.maxsi %118, %117 : i64
      linalg.yield %119 : i64
    } -> tensor<i64>
    %120 = tensor.empty(%4) : tensor<?xi64>
    %121 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%120 : tensor<?xi64>) {
    ^bb0(%122: i64):
      %123 = arith.constant 1 : i64
      linalg.yield %123 : i64
    } -> tensor<?xi64>
    %124 = tensor.extract %116[] : tensor<i64>
    %125 = arith.index_cast %124 : i64 to index
    %126 = arith.maxsi %125, %5 : index
    %127 = tensor.empty(%126) : tensor<?xi64>
    %128 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%127 : tensor<?xi64>) {
    ^bb0(%129: i64):
      %130 = arith.constant 0 : i64
      linalg.yield %130 : i64
    } -> tensor<?xi64>
    %131 = scf.for %132 = %0 to %4 step %2 iter_args(%133 = %128) -> (tensor<?xi64>) {
      %134 = tensor.extract %counted[%132] : tensor<?xi64>
      %135 = arith.index_cast %134 : i64 to index
      %136 = tensor.extract %121[%132] : tensor<?xi64>
      %137 = tensor.extract %133[%135] : tensor<?xi64>
      %138 = arith.addi %137, %136 : i64
      %139 = tensor.insert %138 into %133[%135] : tensor<?xi64>
      scf.yield %139 : tensor<?xi64>
    }
    func.return %76, %50, %131 : tensor<5x?xf64>, tensor<5x?xf64>, tensor<?xi64>
  }
  func.func @program_shapes(%x: tensor<?x?xf64>, %places: tensor<?xi64>, %counted: tensor<?xi64>) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    %4 = tensor.dim %places, %0 : tensor<?xi64>
    %5 = tensor.dim %counted, %0 : tensor<?xi64>
    %6 = arith.cmpi eq, %1, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with remapped shapes [original->remapped]: (x.shape[0],x.shape[1]) and requested shape (places.shape[0],x.shape[1])"
    %7 = arith.constant 9 : index
    %8 = arith.addi %5, %2 : index
    %9 = tensor.empty() : tensor<i8>
    %10 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%9 : tensor<i8>) {
    ^bb0(%11: i8):
      %12 = arith.constant 1 : i8
      linalg.yield %12 : i8
    } -> tensor<i8>
    %13 = tensor.empty(%5) : tensor<?xi64>
    %14, %15 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["reduction"]} ins(%counted : tensor<?xi64>) outs(%10, %13 : tensor<i8>, tensor<?xi64>) {
    ^bb0(%16: i64, %17: i8, %18: i64):
      %19 = arith.constant 0 : i64
      %20 = arith.cmpi sge, %16, %19 : i64
      %21 = arith.extui %20 : i1 to i8
      %22 = arith.andi %17, %21 : i8
      %23 = arith.constant 1 : i64
      %24 = arith.addi %16, %23 : i64
      linalg.yield %22, %24 : i8, i64
    } -> (tensor<i8>, tensor<?xi64>)
    %25 = tensor.empty() : tensor<1xi64>
    %26 = linalg.generic {indexing_maps = [affine_map<() -> (0)>], iterator_types = []} outs(%25 : tensor<1xi64>) {
    ^bb0(%27: i64):
      %28 = arith.constant 0 : i64
      linalg.yield %28 : i64
    } -> tensor<1xi64>
    %29 = tensor.empty(%8) : tensor<?xi64>
    %30 = tensor.insert_slice %15 into %29[0] [%5] [1] : tensor<?xi64> into tensor<?xi64>
    %31 = tensor.insert_slice %26 into %30[%5] [1] [1] : tensor<1xi64> into tensor<?xi64>
    %32 = tensor.empty() : tensor<i64>
    %33 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%32 : tensor<i64>) {
    ^bb0(%34: i64):
      %35 = arith.constant -9223372036854775808 : i64
      linalg.yield %35 : i64
    } -> tensor<i64>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%31 : tensor<?xi64>) outs(%33 : tensor<i64>) {
    ^bb0(%37: i64, %38: i64):
      %39 = arith.maxsi %38, %37 : i64
      linalg.yield %39 : i64
    } -> tensor<i64>
    %40 = tensor.extract %36[] : tensor<i64>
    %41 = arith.index_cast %40 : i64 to index
    %42 = arith.maxsi %41, %7 : index
    func.return %3, %3, %42 : index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %places: memref<?xi64> {llvm.noalias}, %counted: memref<?xi64> {llvm.noalias}, %out0: memref<5x?xf64> {llvm.noalias}, %out1: memref<5x?xf64> {llvm.noalias}, %out2: memref<?xi64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant dense<-1> : vector<4xi8>
    %2 = arith.constant dense<0> : vector<4xi64>
    %3 = arith.constant dense<5> : vector<4xi64>
    %4 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %5 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %6 = memref.dim %out2, %0 : memref<?xi64>
    %7 = arith.constant 0 : index
    %8 = arith.constant 1 : i8
    %9 = arith.constant 0 : i64
    %10 = arith.constant 5 : i64
    %11 = arith.constant 0.000000e+00 : f64
    %12 = arith.constant 1.000000e+00 : f64
    %13 = arith.constant 1 : i64
    %14 = memref.dim %x, %7 : memref<?x?xf64>
    %15 = arith.constant 1 : index
    %16 = memref.dim %x, %15 : memref<?x?xf64>
    %17 = memref.dim %counted, %7 : memref<?xi64>
    %18 = arith.constant 0 : i8
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [5, %16], strides: [%16, 1] : memref<5x?xf64> to memref<5x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [5, %16], strides: [%16, 1] : memref<5x?xf64> to memref<5x?xf64>
    %19 = memref.alloc(%14) {alignment = 64 : i64} : memref<?xi64>
    %20 = memref.alloc(%14, %16) {alignment = 64 : i64} : memref<?x?xf64>
    %21 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%14)
    %22 = arith.constant -1 : i8
    %23 = affine.parallel (%i_strip) = (0) to (symbol(%21)) step (32768) reduce ("andi") -> (i8) {
      %24 = affine.for %i = 0 to 32768 step 4 iter_args(%25 = %1) -> (vector<4xi8>) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %26 = affine.vector_load %places[%i_1] : memref<?xi64>, vector<4xi64>
        %27 = arith.cmpi slt, %26, %2 : vector<4xi64>
        %28 = arith.addi %26, %3 : vector<4xi64>
        %29 = arith.select %27, %28, %26 : vector<4xi1>, vector<4xi64>
        %30 = arith.cmpi sge, %29, %2 : vector<4xi64>
        %31 = arith.extui %30 : vector<4xi1> to vector<4xi8>
        %32 = arith.cmpi slt, %29, %3 : vector<4xi64>
        %33 = arith.extui %32 : vector<4xi1> to vector<4xi8>
        %34 = arith.andi %31, %33 : vector<4xi8>
        %35 = arith.andi %25, %34 : vector<4xi8>
        affine.vector_store %29, %19[%i_1] : memref<?xi64>, vector<4xi64>
        affine.yield %35 : vector<4xi8>
      }
      %36 = vector.reduction <and>, %24 : vector<4xi8> into i8
      affine.yield %36 : i8
    }
    %37 = arith.andi %8, %23 : i8
    %38 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%21, %14)
    %39 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%38, %14)
    %40 = vector.create_mask %39 : vector<4xi1>
    %41 = vector.broadcast %37 : i8 to vector<4xi8>
    %42 = affine.for %i_2 = %21 to %38 step 4 iter_args(%43 = %41) -> (vector<4xi8>) {
      %44 = affine.vector_load %places[%i_2] : memref<?xi64>, vector<4xi64>
      %45 = arith.cmpi slt, %44, %2 : vector<4xi64>
      %46 = arith.addi %44, %3 : vector<4xi64>
      %47 = arith.select %45, %46, %44 : vector<4xi1>, vector<4xi64>
      %48 = arith.cmpi sge, %47, %2 : vector<4xi64>
      %49 = arith.extui %48 : vector<4xi1> to vector<4xi8>
      %50 = arith.cmpi slt, %47, %3 : vector<4xi64>
      %51 = arith.extui %50 : vector<4xi1> to vector<4xi8>
      %52 = arith.andi %49, %51 : vector<4xi8>
      %53 = arith.andi %43, %52 : vector<4xi8>
      affine.vector_store %47, %19[%i_2] : memref<?xi64>, vector<4xi64>
      affine.yield %53 : vector<4xi8>
    }
    %54 = affine.for %i_3 = %38 to %14 step 4 iter_args(%55 = %42) -> (vector<4xi8>) {
      %56 = vector.maskedload %places[%i_3], %40, %2 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %57 = arith.cmpi slt, %56, %2 : vector<4xi64>
      %58 = arith.addi %56, %3 : vector<4xi64>
      %59 = arith.select %57, %58, %56 : vector<4xi1>, vector<4xi64>
      %60 = arith.cmpi sge, %59, %2 : vector<4xi64>
      %61 = arith.extui %60 : vector<4xi1> to vector<4xi8>
      %62 = arith.cmpi slt, %59, %3 : vector<4xi64>
      %63 = arith.extui %62 : vector<4xi1> to vector<4xi8>
      %64 = arith.andi %61, %63 : vector<4xi8>
      %65 = arith.andi %55, %64 : vector<4xi8>
      vector.maskedstore %19[%i_3], %40, %59 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %66 = arith.select %40, %65, %55 : vector<4xi1>, vector<4xi8>
      affine.yield %66 : vector<4xi8>
    }
    %67 = vector.reduction <and>, %54 : vector<4xi8> into i8
    %68 = arith.cmpi ne, %67, %18 : i8
    cf.assert %68, "IndexError: index is out of bounds for axis 0 with size 5"
    %69 = arith.constant 5 : index
    %70 = arith.muli %16, %69 : index
    %71 = memref.collapse_shape %out0_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %72 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%70)
    affine.parallel (%j_strip) = (0) to (symbol(%72)) step (8192) {
      affine.for %j = 0 to 8192 step 4 {
        %j_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%j_strip, %j)
        affine.vector_store %4, %71[%j_1] : memref<?xf64>, vector<4xf64>
      }
    }
    %73 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%72, %70)
    %74 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%73, %70)
    %75 = vector.create_mask %74 : vector<4xi1>
    affine.for %j_2 = %72 to %73 step 4 {
      affine.vector_store %4, %71[%j_2] : memref<?xf64>, vector<4xf64>
    }
    affine.for %j_3 = %73 to %70 step 4 {
      vector.maskedstore %71[%j_3], %75, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %76 = arith.constant 5 : index
    %77 = arith.muli %16, %76 : index
    %78 = memref.collapse_shape %out1_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %79 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%77)
    affine.parallel (%j_strip_1) = (0) to (symbol(%79)) step (8192) {
      affine.for %j_4 = 0 to 8192 step 4 {
        %j_5 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%j_strip_1, %j_4)
        affine.vector_store %5, %78[%j_5] : memref<?xf64>, vector<4xf64>
      }
    }
    %80 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%79, %77)
    %81 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%80, %77)
    %82 = vector.create_mask %81 : vector<4xi1>
    affine.for %j_6 = %79 to %80 step 4 {
      affine.vector_store %5, %78[%j_6] : memref<?xf64>, vector<4xf64>
    }
    affine.for %j_7 = %80 to %77 step 4 {
      vector.maskedstore %78[%j_7], %82, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %83 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%16)
    %84 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%83, %16)
    %85 = vector.create_mask %84 : vector<4xi1>
    affine.for %86 = 0 to %14 {
      %87 = affine.load %19[%86] : memref<?xi64>
      %88 = arith.index_cast %87 : i64 to index
      %89 = arith.index_cast %87 : i64 to index
      affine.for %90 = 0 to %83 step 4 {
        %91 = affine.vector_load %x[%86, %90] : memref<?x?xf64>, vector<4xf64>
        vector.store %91, %out0_1[%88, %90] : memref<5x?xf64>, vector<4xf64>
        %92 = vector.load %out1_1[%89, %90] : memref<5x?xf64>, vector<4xf64>
        %93 = arith.addf %92, %91 : vector<4xf64>
        vector.store %93, %out1_1[%89, %90] : memref<5x?xf64>, vector<4xf64>
      }
      affine.for %94 = %83 to %16 step 4 {
        %95 = vector.maskedload %x[%86, %94], %85, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%88, %94], %85, %95 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
        %96 = vector.maskedload %out1_1[%89, %94], %85, %4 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %97 = arith.addf %96, %95 : vector<4xf64>
        vector.maskedstore %out1_1[%89, %94], %85, %97 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    affine.parallel (%i_4) = (0) to (symbol(%14)) {
      %98 = affine.load %places[%i_4] : memref<?xi64>
      %99 = arith.cmpi slt, %98, %9 : i64
      %100 = arith.addi %98, %10 : i64
      %101 = arith.select %99, %100, %98 : i64
      %102 = arith.index_cast %101 : i64 to index
      affine.for %j_8 = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%16) step 4 {
        %103 = affine.vector_load %x[%i_4, %j_8] : memref<?x?xf64>, vector<4xf64>
        %104 = vector.load %out0_1[%102, %j_8] : memref<5x?xf64>, vector<4xf64>
        %105 = arith.addf %104, %103 : vector<4xf64>
        affine.vector_store %105, %20[%i_4, %j_8] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_9 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%16) to %16 step 4 {
        %106 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_9, %16)
        %107 = vector.create_mask %106 : vector<4xi1>
        %108 = vector.maskedload %x[%i_4, %j_9], %107, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %109 = vector.maskedload %out0_1[%102, %j_9], %107, %4 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %110 = arith.addf %109, %108 : vector<4xf64>
        vector.maskedstore %20[%i_4, %j_9], %107, %110 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    affine.for %111 = 0 to %14 {
      %112 = affine.load %19[%111] : memref<?xi64>
      %113 = arith.index_cast %112 : i64 to index
      affine.for %114 = 0 to %83 step 4 {
        %115 = affine.vector_load %20[%111, %114] : memref<?x?xf64>, vector<4xf64>
        vector.store %115, %out0_1[%113, %114] : memref<5x?xf64>, vector<4xf64>
      }
      affine.for %116 = %83 to %16 step 4 {
        %117 = vector.maskedload %20[%111, %116], %85, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%113, %116], %85, %117 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %118 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%17)
    %119 = arith.constant -1 : i8
    %120 = affine.parallel (%i_strip_1) = (0) to (symbol(%118)) step (32768) reduce ("andi") -> (i8) {
      %121, %122, %123, %124 = affine.for %i_5 = 0 to 32768 step 16 iter_args(%125 = %1, %126 = %1, %127 = %1, %128 = %1) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
        %i_6 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %129 = affine.vector_load %counted[%i_6] : memref<?xi64>, vector<4xi64>
        %130 = arith.cmpi sge, %129, %2 : vector<4xi64>
        %131 = arith.extui %130 : vector<4xi1> to vector<4xi8>
        %132 = arith.andi %125, %131 : vector<4xi8>
        %i_7 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %133 = affine.vector_load %counted[%i_7 + 4] : memref<?xi64>, vector<4xi64>
        %134 = arith.cmpi sge, %133, %2 : vector<4xi64>
        %135 = arith.extui %134 : vector<4xi1> to vector<4xi8>
        %136 = arith.andi %126, %135 : vector<4xi8>
        %i_8 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %137 = affine.vector_load %counted[%i_8 + 8] : memref<?xi64>, vector<4xi64>
        %138 = arith.cmpi sge, %137, %2 : vector<4xi64>
        %139 = arith.extui %138 : vector<4xi1> to vector<4xi8>
        %140 = arith.andi %127, %139 : vector<4xi8>
        %i_9 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %141 = affine.vector_load %counted[%i_9 + 12] : memref<?xi64>, vector<4xi64>
        %142 = arith.cmpi sge, %141, %2 : vector<4xi64>
        %143 = arith.extui %142 : vector<4xi1> to vector<4xi8>
        %144 = arith.andi %128, %143 : vector<4xi8>
        affine.yield %132, %136, %140, %144 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
      }
      %145 = arith.andi %121, %122 : vector<4xi8>
      %146 = arith.andi %123, %124 : vector<4xi8>
      %147 = arith.andi %145, %146 : vector<4xi8>
      %148 = vector.reduction <and>, %147 : vector<4xi8> into i8
      affine.yield %148 : i8
    }
    %149 = arith.andi %8, %120 : i8
    %150 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 16) * 16) + d0), d0)>(%118, %17)
    %151 = vector.broadcast %149 : i8 to vector<4xi8>
    %152, %153, %154, %155 = affine.for %i_10 = %118 to %150 step 16 iter_args(%156 = %151, %157 = %151, %158 = %151, %159 = %151) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
      %160 = affine.vector_load %counted[%i_10] : memref<?xi64>, vector<4xi64>
      %161 = arith.cmpi sge, %160, %2 : vector<4xi64>
      %162 = arith.extui %161 : vector<4xi1> to vector<4xi8>
      %163 = arith.andi %156, %162 : vector<4xi8>
      %164 = affine.vector_load %counted[%i_10 + 4] : memref<?xi64>, vector<4xi64>
      %165 = arith.cmpi sge, %164, %2 : vector<4xi64>
      %166 = arith.extui %165 : vector<4xi1> to vector<4xi8>
      %167 = arith.andi %157, %166 : vector<4xi8>
      %168 = affine.vector_load %counted[%i_10 + 8] : memref<?xi64>, vector<4xi64>
      %169 = arith.cmpi sge, %168, %2 : vector<4xi64>
      %170 = arith.extui %169 : vector<4xi1> to vector<4xi8>
      %171 = arith.andi %158, %170 : vector<4xi8>
      %172 = affine.vector_load %counted[%i_10 + 12] : memref<?xi64>, vector<4xi64>
      %173 = arith.cmpi sge, %172, %2 : vector<4xi64>
      %174 = arith.extui %173 : vector<4xi1> to vector<4xi8>
      %175 = arith.andi %159, %174 : vector<4xi8>
      affine.yield %163, %167, %171, %175 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
    }
    %176 = arith.andi %152, %153 : vector<4xi8>
    %177 = arith.andi %154, %155 : vector<4xi8>
    %178 = arith.andi %176, %177 : vector<4xi8>
    %179 = affine.for %i_11 = %150 to %17 step 4 iter_args(%180 = %178) -> (vector<4xi8>) {
      %181 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_11, %17)
      %182 = vector.create_mask %181 : vector<4xi1>
      %183 = vector.maskedload %counted[%i_11], %182, %2 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %184 = arith.cmpi sge, %183, %2 : vector<4xi64>
      %185 = arith.extui %184 : vector<4xi1> to vector<4xi8>
      %186 = arith.andi %180, %185 : vector<4xi8>
      %187 = arith.select %182, %186, %180 : vector<4xi1>, vector<4xi8>
      affine.yield %187 : vector<4xi8>
    }
    %188 = vector.reduction <and>, %179 : vector<4xi8> into i8
    %189 = arith.cmpi ne, %188, %18 : i8
    cf.assert %189, "ValueError: 'list' argument must have no negative elements"
    %190 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%6)
    affine.parallel (%i_strip_2) = (0) to (symbol(%190)) step (8192) {
      affine.for %i_12 = 0 to 8192 step 4 {
        %i_13 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_12)
        affine.vector_store %2, %out2[%i_13] : memref<?xi64>, vector<4xi64>
      }
    }
    %191 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%190, %6)
    %192 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%191, %6)
    %193 = vector.create_mask %192 : vector<4xi1>
    affine.for %i_14 = %190 to %191 step 4 {
      affine.vector_store %2, %out2[%i_14] : memref<?xi64>, vector<4xi64>
    }
    affine.for %i_15 = %191 to %6 step 4 {
      vector.maskedstore %out2[%i_15], %193, %2 : memref<?xi64>, vector<4xi1>, vector<4xi64>
    }
    affine.for %i_16 = 0 to %17 {
      %194 = affine.load %counted[%i_16] : memref<?xi64>
      %195 = arith.index_cast %194 : i64 to index
      %196 = memref.load %out2[%195] : memref<?xi64>
      %197 = arith.addi %196, %13 : i64
      memref.store %197, %out2[%195] : memref<?xi64>
    }
    memref.dealloc %19 : memref<?xi64>
    memref.dealloc %20 : memref<?x?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}, %places: memref<?xi64> {llvm.noalias}, %counted: memref<?xi64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : i8
    %2 = arith.constant 0 : i64
    %3 = arith.constant 1 : i64
    %4 = arith.constant -9223372036854775808 : i64
    %5 = arith.constant dense<-1> : vector<4xi8>
    %6 = arith.constant dense<0> : vector<4xi64>
    %7 = arith.constant dense<1> : vector<4xi64>
    %8 = arith.constant dense<-9223372036854775808> : vector<4xi64>
    %9 = memref.dim %x, %0 : memref<?x?xf64>
    %10 = arith.constant 1 : index
    %11 = memref.dim %x, %10 : memref<?x?xf64>
    %12 = memref.dim %places, %0 : memref<?xi64>
    %13 = memref.dim %counted, %0 : memref<?xi64>
    %14 = arith.cmpi eq, %9, %12 : index
    %15 = arith.constant 9 : index
    %16 = arith.addi %13, %10 : index
    %17 = memref.alloc(%16) {alignment = 64 : i64} : memref<?xi64>
    cf.assert %14, "ValueError: operands could not be broadcast together with remapped shapes [original->remapped]: (x.shape[0],x.shape[1]) and requested shape (places.shape[0],x.shape[1])"
    %18 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%13)
    %19 = arith.constant -1 : i8
    %20 = affine.parallel (%i_strip) = (0) to (symbol(%18)) step (32768) reduce ("andi") -> (i8) {
      %21, %22 = affine.for %i = 0 to 32768 step 8 iter_args(%23 = %5, %24 = %5) -> (vector<4xi8>, vector<4xi8>) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %25 = affine.vector_load %counted[%i_1] : memref<?xi64>, vector<4xi64>
        %26 = arith.cmpi sge, %25, %6 : vector<4xi64>
        %27 = arith.extui %26 : vector<4xi1> to vector<4xi8>
        %28 = arith.andi %23, %27 : vector<4xi8>
        %29 = arith.addi %25, %7 : vector<4xi64>
        affine.vector_store %29, %17[%i_1] : memref<?xi64>, vector<4xi64>
        %i_2 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %30 = affine.vector_load %counted[%i_2 + 4] : memref<?xi64>, vector<4xi64>
        %31 = arith.cmpi sge, %30, %6 : vector<4xi64>
        %32 = arith.extui %31 : vector<4xi1> to vector<4xi8>
        %33 = arith.andi %24, %32 : vector<4xi8>
        %34 = arith.addi %30, %7 : vector<4xi64>
        affine.vector_store %34, %17[%i_2 + 4] : memref<?xi64>, vector<4xi64>
        affine.yield %28, %33 : vector<4xi8>, vector<4xi8>
      }
      %35 = arith.andi %21, %22 : vector<4xi8>
      %36 = vector.reduction <and>, %35 : vector<4xi8> into i8
      affine.yield %36 : i8
    }
    %37 = arith.andi %1, %20 : i8
    %38 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%18, %13)
    %39 = vector.broadcast %37 : i8 to vector<4xi8>
    %40, %41 = affine.for %i_3 = %18 to %38 step 8 iter_args(%42 = %39, %43 = %39) -> (vector<4xi8>, vector<4xi8>) {
      %44 = affine.vector_load %counted[%i_3] : memref<?xi64>, vector<4xi64>
      %45 = arith.cmpi sge, %44, %6 : vector<4xi64>
      %46 = arith.extui %45 : vector<4xi1> to vector<4xi8>
      %47 = arith.andi %42, %46 : vector<4xi8>
      %48 = arith.addi %44, %7 : vector<4xi64>
      affine.vector_store %48, %17[%i_3] : memref<?xi64>, vector<4xi64>
      %49 = affine.vector_load %counted[%i_3 + 4] : memref<?xi64>, vector<4xi64>
      %50 = arith.cmpi sge, %49, %6 : vector<4xi64>
      %51 = arith.extui %50 : vector<4xi1> to vector<4xi8>
      %52 = arith.andi %43, %51 : vector<4xi8>
      %53 = arith.addi %49, %7 : vector<4xi64>
      affine.vector_store %53, %17[%i_3 + 4] : memref<?xi64>, vector<4xi64>
      affine.yield %47, %52 : vector<4xi8>, vector<4xi8>
    }
    %54 = arith.andi %40, %41 : vector<4xi8>
    %55 = affine.for %i_4 = %38 to %13 step 4 iter_args(%56 = %54) -> (vector<4xi8>) {
      %57 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_4, %13)
      %58 = vector.create_mask %57 : vector<4xi1>
      %59 = vector.maskedload %counted[%i_4], %58, %6 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %60 = arith.cmpi sge, %59, %6 : vector<4xi64>
      %61 = arith.extui %60 : vector<4xi1> to vector<4xi8>
      %62 = arith.andi %56, %61 : vector<4xi8>
      %63 = arith.addi %59, %7 : vector<4xi64>
      vector.maskedstore %17[%i_4], %58, %63 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %64 = arith.select %58, %62, %56 : vector<4xi1>, vector<4xi8>
      affine.yield %64 : vector<4xi8>
    }
    %65 = vector.reduction <and>, %55 : vector<4xi8> into i8
    affine.store %2, %17[%13] : memref<?xi64>
    %66 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%16)
    %67 = arith.constant -9223372036854775808 : i64
    %68 = affine.parallel (%i_strip_1) = (0) to (symbol(%66)) step (32768) reduce ("maxs") -> (i64) {
      %69, %70, %71, %72, %73, %74, %75, %76 = affine.for %i_5 = 0 to 32768 step 32 iter_args(%77 = %8, %78 = %8, %79 = %8, %80 = %8, %81 = %8, %82 = %8, %83 = %8, %84 = %8) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
        %i_6 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %85 = affine.vector_load %17[%i_6] : memref<?xi64>, vector<4xi64>
        %86 = arith.maxsi %77, %85 : vector<4xi64>
        %i_7 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %87 = affine.vector_load %17[%i_7 + 4] : memref<?xi64>, vector<4xi64>
        %88 = arith.maxsi %78, %87 : vector<4xi64>
        %i_8 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %89 = affine.vector_load %17[%i_8 + 8] : memref<?xi64>, vector<4xi64>
        %90 = arith.maxsi %79, %89 : vector<4xi64>
        %i_9 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %91 = affine.vector_load %17[%i_9 + 12] : memref<?xi64>, vector<4xi64>
        %92 = arith.maxsi %80, %91 : vector<4xi64>
        %i_10 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %93 = affine.vector_load %17[%i_10 + 16] : memref<?xi64>, vector<4xi64>
        %94 = arith.maxsi %81, %93 : vector<4xi64>
        %i_11 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %95 = affine.vector_load %17[%i_11 + 20] : memref<?xi64>, vector<4xi64>
        %96 = arith.maxsi %82, %95 : vector<4xi64>
        %i_12 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %97 = affine.vector_load %17[%i_12 + 24] : memref<?xi64>, vector<4xi64>
        %98 = arith.maxsi %83, %97 : vector<4xi64>
        %i_13 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %99 = affine.vector_load %17[%i_13 + 28] : memref<?xi64>, vector<4xi64>
        %100 = arith.maxsi %84, %99 : vector<4xi64>
        affine.yield %86, %88, %90, %92, %94, %96, %98, %100 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
      }
      %101 = arith.maxsi %69, %70 : vector<4xi64>
      %102 = arith.maxsi %71, %72 : vector<4xi64>
      %103 = arith.maxsi %73, %74 : vector<4xi64>
      %104 = arith.maxsi %75, %76 : vector<4xi64>
      %105 = arith.maxsi %101, %102 : vector<4xi64>
      %106 = arith.maxsi %103, %104 : vector<4xi64>
      %107 = arith.maxsi %105, %106 : vector<4xi64>
      %108 = vector.reduction <maxsi>, %107 : vector<4xi64> into i64
      affine.yield %108 : i64
    }
    %109 = arith.maxsi %4, %68 : i64
    %110 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 32) * 32) + d0), d0)>(%66, %16)
    %111 = vector.broadcast %109 : i64 to vector<4xi64>
    %112, %113, %114, %115, %116, %117, %118, %119 = affine.for %i_14 = %66 to %110 step 32 iter_args(%120 = %111, %121 = %111, %122 = %111, %123 = %111, %124 = %111, %125 = %111, %126 = %111, %127 = %111) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
      %128 = affine.vector_load %17[%i_14] : memref<?xi64>, vector<4xi64>
      %129 = arith.maxsi %120, %128 : vector<4xi64>
      %130 = affine.vector_load %17[%i_14 + 4] : memref<?xi64>, vector<4xi64>
      %131 = arith.maxsi %121, %130 : vector<4xi64>
      %132 = affine.vector_load %17[%i_14 + 8] : memref<?xi64>, vector<4xi64>
      %133 = arith.maxsi %122, %132 : vector<4xi64>
      %134 = affine.vector_load %17[%i_14 + 12] : memref<?xi64>, vector<4xi64>
      %135 = arith.maxsi %123, %134 : vector<4xi64>
      %136 = affine.vector_load %17[%i_14 + 16] : memref<?xi64>, vector<4xi64>
      %137 = arith.maxsi %124, %136 : vector<4xi64>
      %138 = affine.vector_load %17[%i_14 + 20] : memref<?xi64>, vector<4xi64>
      %139 = arith.maxsi %125, %138 : vector<4xi64>
      %140 = affine.vector_load %17[%i_14 + 24] : memref<?xi64>, vector<4xi64>
      %141 = arith.maxsi %126, %140 : vector<4xi64>
      %142 = affine.vector_load %17[%i_14 + 28] : memref<?xi64>, vector<4xi64>
      %143 = arith.maxsi %127, %142 : vector<4xi64>
      affine.yield %129, %131, %133, %135, %137, %139, %141, %143 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
    }
    %144 = arith.maxsi %112, %113 : vector<4xi64>
    %145 = arith.maxsi %114, %115 : vector<4xi64>
    %146 = arith.maxsi %116, %117 : vector<4xi64>
    %147 = arith.maxsi %118, %119 : vector<4xi64>
    %148 = arith.maxsi %144, %145 : vector<4xi64>
    %149 = arith.maxsi %146, %147 : vector<4xi64>
    %150 = arith.maxsi %148, %149 : vector<4xi64>
    %151 = affine.for %i_15 = %110 to %16 step 4 iter_args(%152 = %150) -> (vector<4xi64>) {
      %153 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_15, %16)
      %154 = vector.create_mask %153 : vector<4xi1>
      %155 = vector.maskedload %17[%i_15], %154, %6 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %156 = arith.maxsi %152, %155 : vector<4xi64>
      %157 = arith.select %154, %156, %152 : vector<4xi1>, vector<4xi64>
      affine.yield %157 : vector<4xi64>
    }
    %158 = vector.reduction <maxsi>, %151 : vector<4xi64> into i64
    %159 = arith.index_cast %158 : i64 to index
    %160 = arith.maxsi %159, %15 : index
    memref.dealloc %17 : memref<?xi64>
    func.return %11, %11, %160 : index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %places: memref<?xi64> {llvm.noalias}, %counted: memref<?xi64> {llvm.noalias}, %out0: memref<5x?xf64> {llvm.noalias}, %out1: memref<5x?xf64> {llvm.noalias}, %out2: memref<?xi64> {llvm.noalias}) {
    %c32768 = arith.constant 32768 : index
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c1 = arith.constant 1 : index
    %c16 = arith.constant 16 : index
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %0 = arith.constant dense<-1> : vector<4xi8>
    %1 = arith.constant dense<0> : vector<4xi64>
    %2 = arith.constant dense<5> : vector<4xi64>
    %3 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %4 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %5 = arith.constant 16777216 : index
    %6 = arith.constant 7 : index
    %7 = arith.constant 31 : index
    %8 = arith.constant 3 : index
    %9 = arith.constant 1048512 : index
    %10 = arith.constant 1048576 : index
    %11 = memref.dim %out2, %c0 : memref<?xi64>
    %12 = arith.constant 1 : i8
    %13 = arith.constant 0 : i64
    %14 = arith.constant 5 : i64
    %15 = arith.constant 1 : i64
    %16 = memref.dim %x, %c0 : memref<?x?xf64>
    %17 = memref.dim %x, %c1 : memref<?x?xf64>
    %18 = memref.dim %counted, %c0 : memref<?xi64>
    %19 = arith.constant 0 : i8
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [5, %17], strides: [%17, 1] : memref<5x?xf64> to memref<5x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [5, %17], strides: [%17, 1] : memref<5x?xf64> to memref<5x?xf64>
    %20 = memref.alloc(%16) {alignment = 64 : i64} : memref<?xi64>
    %21 = memref.alloc(%16, %17) {alignment = 64 : i64} : memref<?x?xf64>
    %22 = arith.shrsi %16, %c15 : index
    %23 = arith.muli %22, %c32768 overflow<nsw> : index
    %24 = arith.maxsi %23, %c0 : index
    %25 = arith.constant -1 : i8
    %26 = arith.constant 0 : index
    %27 = arith.constant 1 : index
    %28 = arith.constant -1 : i8
    %29 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %28, %29[%26] : memref<64xi8>
    %30 = arith.subi %24, %c0 : index
    %31 = arith.ceildivsi %30, %c32768 : index
    %32 = arith.maxsi %31, %26 : index
    %33 = arith.constant 64 : index
    %34 = arith.ceildivsi %32, %33 : index
    %35 = arith.maxsi %34, %27 : index
    %36 = arith.ceildivsi %32, %35 : index
    %37 = arith.muli %35, %c32768 : index
    %38 = arith.constant 0 : index
    %39 = arith.maxsi %36, %38 : index
    %40 = arith.minsi %37, %24 : index
    %41 = arith.constant 0 : index
    %42 = arith.maxsi %40, %41 : index
    %43 = arith.constant 32767 : index
    %44 = arith.addi %42, %43 : index
    %45 = arith.constant 32768 : index
    %46 = arith.divui %44, %45 : index
    %47 = arith.constant 114691 : index
    %48 = arith.muli %46, %47 : index
    %49 = arith.constant 7 : index
    %50 = arith.addi %49, %48 : index
    %51 = arith.muli %39, %50 : index
    %52 = arith.constant 32768 : index
    %53 = arith.cmpi sge, %51, %52 : index
    "omp.parallel"(%53) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%26, %36, %27) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%54: index):
          %55 = arith.muli %54, %37 : index
          %56 = arith.addi %c0, %55 : index
          %57 = arith.addi %56, %37 : index
          %58 = arith.minsi %57, %24 : index
          %59 = scf.for %i_strip = %56 to %58 step %c32768 iter_args(%60 = %28) -> (i8) {
            %61 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%62 = %0) -> (vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %63 = vector.load %places[%i_1] : memref<?xi64>, vector<4xi64>
              %64 = arith.cmpi slt, %63, %1 : vector<4xi64>
              %65 = arith.addi %63, %2 : vector<4xi64>
              %66 = arith.select %64, %65, %63 : vector<4xi1>, vector<4xi64>
              %67 = arith.cmpi sge, %66, %1 : vector<4xi64>
              %68 = arith.extui %67 : vector<4xi1> to vector<4xi8>
              %69 = arith.cmpi slt, %66, %2 : vector<4xi64>
              %70 = arith.extui %69 : vector<4xi1> to vector<4xi8>
              %71 = arith.andi %68, %70 : vector<4xi8>
              %72 = arith.andi %62, %71 : vector<4xi8>
              vector.store %66, %20[%i_1] : memref<?xi64>, vector<4xi64>
              scf.yield %72 : vector<4xi8>
            }
            %73 = vector.reduction <and>, %61 : vector<4xi8> into i8
            %74 = arith.andi %60, %73 : i8
            scf.yield %74 : i8
          }
          memref.store %59, %29[%54] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %75 = arith.constant 1 : index
    %76 = arith.subi %36, %75 : index
    %77 = arith.constant 0 : index
    %78 = arith.constant 2 : index
    scf.for %79 = %77 to %76 step %78 {
      %80 = arith.addi %79, %75 : index
      %81 = memref.load %29[%79] : memref<64xi8>
      %82 = memref.load %29[%80] : memref<64xi8>
      %83 = arith.andi %81, %82 : i8
      memref.store %83, %29[%79] : memref<64xi8>
    }
    %84 = arith.constant 2 : index
    %85 = arith.subi %36, %84 : index
    %86 = arith.constant 0 : index
    %87 = arith.constant 4 : index
    scf.for %88 = %86 to %85 step %87 {
      %89 = arith.addi %88, %84 : index
      %90 = memref.load %29[%88] : memref<64xi8>
      %91 = memref.load %29[%89] : memref<64xi8>
      %92 = arith.andi %90, %91 : i8
      memref.store %92, %29[%88] : memref<64xi8>
    }
    %93 = arith.constant 4 : index
    %94 = arith.subi %36, %93 : index
    %95 = arith.constant 0 : index
    %96 = arith.constant 8 : index
    scf.for %97 = %95 to %94 step %96 {
      %98 = arith.addi %97, %93 : index
      %99 = memref.load %29[%97] : memref<64xi8>
      %100 = memref.load %29[%98] : memref<64xi8>
      %101 = arith.andi %99, %100 : i8
      memref.store %101, %29[%97] : memref<64xi8>
    }
    %102 = arith.constant 8 : index
    %103 = arith.subi %36, %102 : index
    %104 = arith.constant 0 : index
    %105 = arith.constant 16 : index
    scf.for %106 = %104 to %103 step %105 {
      %107 = arith.addi %106, %102 : index
      %108 = memref.load %29[%106] : memref<64xi8>
      %109 = memref.load %29[%107] : memref<64xi8>
      %110 = arith.andi %108, %109 : i8
      memref.store %110, %29[%106] : memref<64xi8>
    }
    %111 = arith.constant 16 : index
    %112 = arith.subi %36, %111 : index
    %113 = arith.constant 0 : index
    %114 = arith.constant 32 : index
    scf.for %115 = %113 to %112 step %114 {
      %116 = arith.addi %115, %111 : index
      %117 = memref.load %29[%115] : memref<64xi8>
      %118 = memref.load %29[%116] : memref<64xi8>
      %119 = arith.andi %117, %118 : i8
      memref.store %119, %29[%115] : memref<64xi8>
    }
    %120 = arith.constant 32 : index
    %121 = arith.subi %36, %120 : index
    %122 = arith.constant 0 : index
    %123 = arith.constant 64 : index
    scf.for %124 = %122 to %121 step %123 {
      %125 = arith.addi %124, %120 : index
      %126 = memref.load %29[%124] : memref<64xi8>
      %127 = memref.load %29[%125] : memref<64xi8>
      %128 = arith.andi %126, %127 : i8
      memref.store %128, %29[%124] : memref<64xi8>
    }
    %129 = memref.load %29[%26] : memref<64xi8>
    %130 = arith.andi %25, %129 : i8
    %131 = arith.andi %12, %130 : i8
    %132 = arith.subi %16, %24 overflow<nsw> : index
    %133 = arith.shrsi %132, %c2 : index
    %134 = arith.muli %133, %c4 overflow<nsw> : index
    %135 = arith.addi %134, %24 overflow<nsw> : index
    %136 = arith.maxsi %135, %24 : index
    %137 = arith.subi %16, %136 overflow<nsw> : index
    %138 = vector.create_mask %137 : vector<4xi1>
    %139 = vector.broadcast %131 : i8 to vector<4xi8>
    %140 = scf.for %i_2 = %24 to %136 step %c4 iter_args(%141 = %139) -> (vector<4xi8>) {
      %142 = vector.load %places[%i_2] : memref<?xi64>, vector<4xi64>
      %143 = arith.cmpi slt, %142, %1 : vector<4xi64>
      %144 = arith.addi %142, %2 : vector<4xi64>
      %145 = arith.select %143, %144, %142 : vector<4xi1>, vector<4xi64>
      %146 = arith.cmpi sge, %145, %1 : vector<4xi64>
      %147 = arith.extui %146 : vector<4xi1> to vector<4xi8>
      %148 = arith.cmpi slt, %145, %2 : vector<4xi64>
      %149 = arith.extui %148 : vector<4xi1> to vector<4xi8>
      %150 = arith.andi %147, %149 : vector<4xi8>
      %151 = arith.andi %141, %150 : vector<4xi8>
      vector.store %145, %20[%i_2] : memref<?xi64>, vector<4xi64>
      scf.yield %151 : vector<4xi8>
    }
    %152 = scf.for %i_3 = %136 to %16 step %c4 iter_args(%153 = %140) -> (vector<4xi8>) {
      %154 = vector.maskedload %places[%i_3], %138, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %155 = arith.cmpi slt, %154, %1 : vector<4xi64>
      %156 = arith.addi %154, %2 : vector<4xi64>
      %157 = arith.select %155, %156, %154 : vector<4xi1>, vector<4xi64>
      %158 = arith.cmpi sge, %157, %1 : vector<4xi64>
      %159 = arith.extui %158 : vector<4xi1> to vector<4xi8>
      %160 = arith.cmpi slt, %157, %2 : vector<4xi64>
      %161 = arith.extui %160 : vector<4xi1> to vector<4xi8>
      %162 = arith.andi %159, %161 : vector<4xi8>
      %163 = arith.andi %153, %162 : vector<4xi8>
      vector.maskedstore %20[%i_3], %138, %157 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %164 = arith.select %138, %163, %153 : vector<4xi1>, vector<4xi8>
      scf.yield %164 : vector<4xi8>
    }
    %165 = vector.reduction <and>, %152 : vector<4xi8> into i8
    %166 = arith.cmpi ne, %165, %19 : i8
    cf.assert %166, "IndexError: index is out of bounds for axis 0 with size 5"
    %167 = arith.constant 5 : index
    %168 = arith.muli %17, %167 : index
    %169 = memref.collapse_shape %out0_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %170 = arith.shrsi %168, %c13 : index
    %171 = arith.muli %170, %c8192 overflow<nsw> : index
    %172 = arith.maxsi %171, %c0 : index
    %173 = arith.constant 0 : index
    %174 = arith.maxsi %172, %173 : index
    %175 = arith.constant 8191 : index
    %176 = arith.addi %174, %175 : index
    %177 = arith.constant 8192 : index
    %178 = arith.divui %176, %177 : index
    %179 = arith.constant 6145 : index
    %180 = arith.muli %178, %179 : index
    %181 = arith.constant 32768 : index
    %182 = arith.cmpi sge, %180, %181 : index
    %183 = memref.dim %169, %c0 : memref<?xf64>
    %184 = arith.muli %183, %c8 : index
    %185 = arith.cmpi ugt, %184, %5 : index
    %186 = "memref.extract_aligned_pointer_as_index"(%169) : (memref<?xf64>) -> index
    %187 = arith.andi %186, %6 : index
    %188 = arith.cmpi eq, %187, %c0 : index
    %189 = arith.andi %185, %188 : i1
    "omp.parallel"(%182) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %172, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip: index):
          %190 = arith.addi %j_strip, %c0 : index
          %191 = "memref.extract_aligned_pointer_as_index"(%169) : (memref<?xf64>) -> index
          %192 = arith.muli %190, %c8 : index
          %193 = arith.addi %191, %192 : index
          %194 = arith.subi %c0, %193 : index
          %195 = arith.andi %194, %7 : index
          %196 = arith.shrui %195, %8 : index
          %197 = arith.subi %c8192, %c0 : index
          %198 = arith.cmpi sge, %197, %c4 : index
          %199 = arith.andi %189, %198 : i1
          %200 = arith.select %199, %196, %c0 : index
          %201 = arith.subi %c4, %200 : index
          %202 = arith.andi %201, %8 : index
          %203 = arith.subi %c8192, %c4 : index
          %204 = arith.cmpi ugt, %200, %c0 : index
          scf.if %204 {
            %205 = arith.addi %j_strip, %c8192 : index
            memref.prefetch %169[%205], write, locality<3>, data : memref<?xf64>
          }
          %206 = arith.addi %c0, %200 : index
          %207 = arith.subi %c8192, %202 : index
          scf.for %j = %206 to %207 step %c4 {
            %j_1 = arith.addi %j_strip, %j overflow<nsw> : index
            scf.if %189 {
              vector.store %3, %169[%j_1] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %3, %169[%j_1] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %204 {
            scf.for %208 = %c0 to %c2 step %c1 {
              %209 = arith.cmpi eq, %208, %c0 : index
              %210 = arith.select %209, %c0, %203 : index
              %j_2 = arith.addi %j_strip, %210 overflow<nsw> : index
              %211 = arith.select %209, %c0, %200 : index
              %212 = arith.select %209, %200, %c4 : index
              %213 = memref.alloca() : memref<4xf64>
              vector.store %3, %213[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %214 = %211 to %212 step %c1 {
                %215 = memref.load %213[%214] : memref<4xf64>
                %216 = arith.addi %j_2, %214 : index
                memref.store %215, %169[%216] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %217 = arith.subi %168, %172 overflow<nsw> : index
    %218 = arith.shrsi %217, %c2 : index
    %219 = arith.muli %218, %c4 overflow<nsw> : index
    %220 = arith.addi %219, %172 overflow<nsw> : index
    %221 = arith.maxsi %220, %172 : index
    %222 = arith.subi %168, %221 overflow<nsw> : index
    %223 = vector.create_mask %222 : vector<4xi1>
    scf.for %j_3 = %172 to %221 step %c4 {
      vector.store %3, %169[%j_3] : memref<?xf64>, vector<4xf64>
    }
    scf.for %j_4 = %221 to %168 step %c4 {
      vector.maskedstore %169[%j_4], %223, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %224 = memref.collapse_shape %out1_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %225 = arith.constant 0 : index
    %226 = arith.maxsi %172, %225 : index
    %227 = arith.constant 8191 : index
    %228 = arith.addi %226, %227 : index
    %229 = arith.constant 8192 : index
    %230 = arith.divui %228, %229 : index
    %231 = arith.constant 6145 : index
    %232 = arith.muli %230, %231 : index
    %233 = arith.constant 32768 : index
    %234 = arith.cmpi sge, %232, %233 : index
    %235 = memref.dim %224, %c0 : memref<?xf64>
    %236 = arith.muli %235, %c8 : index
    %237 = arith.cmpi ugt, %236, %5 : index
    %238 = "memref.extract_aligned_pointer_as_index"(%224) : (memref<?xf64>) -> index
    %239 = arith.andi %238, %6 : index
    %240 = arith.cmpi eq, %239, %c0 : index
    %241 = arith.andi %237, %240 : i1
    "omp.parallel"(%234) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %172, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip_1: index):
          %242 = arith.addi %j_strip_1, %c0 : index
          %243 = "memref.extract_aligned_pointer_as_index"(%224) : (memref<?xf64>) -> index
          %244 = arith.muli %242, %c8 : index
          %245 = arith.addi %243, %244 : index
          %246 = arith.subi %c0, %245 : index
          %247 = arith.andi %246, %7 : index
          %248 = arith.shrui %247, %8 : index
          %249 = arith.subi %c8192, %c0 : index
          %250 = arith.cmpi sge, %249, %c4 : index
          %251 = arith.andi %241, %250 : i1
          %252 = arith.select %251, %248, %c0 : index
          %253 = arith.subi %c4, %252 : index
          %254 = arith.andi %253, %8 : index
          %255 = arith.subi %c8192, %c4 : index
          %256 = arith.cmpi ugt, %252, %c0 : index
          scf.if %256 {
            %257 = arith.addi %j_strip_1, %c8192 : index
            memref.prefetch %224[%257], write, locality<3>, data : memref<?xf64>
          }
          %258 = arith.addi %c0, %252 : index
          %259 = arith.subi %c8192, %254 : index
          scf.for %j_5 = %258 to %259 step %c4 {
            %j_6 = arith.addi %j_strip_1, %j_5 overflow<nsw> : index
            scf.if %241 {
              vector.store %4, %224[%j_6] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %4, %224[%j_6] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %256 {
            scf.for %260 = %c0 to %c2 step %c1 {
              %261 = arith.cmpi eq, %260, %c0 : index
              %262 = arith.select %261, %c0, %255 : index
              %j_7 = arith.addi %j_strip_1, %262 overflow<nsw> : index
              %263 = arith.select %261, %c0, %252 : index
              %264 = arith.select %261, %252, %c4 : index
              %265 = memref.alloca() : memref<4xf64>
              vector.store %4, %265[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %266 = %263 to %264 step %c1 {
                %267 = memref.load %265[%266] : memref<4xf64>
                %268 = arith.addi %j_7, %266 : index
                memref.store %267, %224[%268] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %j_8 = %172 to %221 step %c4 {
      vector.store %4, %224[%j_8] : memref<?xf64>, vector<4xf64>
    }
    scf.for %j_9 = %221 to %168 step %c4 {
      vector.maskedstore %224[%j_9], %223, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %269 = arith.shrsi %17, %c2 : index
    %270 = arith.muli %269, %c4 overflow<nsw> : index
    %271 = arith.subi %17, %270 overflow<nsw> : index
    %272 = vector.create_mask %271 : vector<4xi1>
    scf.for %273 = %c0 to %16 step %c1 {
      %274 = memref.load %20[%273] : memref<?xi64>
      %275 = arith.index_cast %274 : i64 to index
      scf.for %276 = %c0 to %270 step %c4 {
        %277 = vector.load %x[%273, %276] : memref<?x?xf64>, vector<4xf64>
        vector.store %277, %out0_1[%275, %276] : memref<5x?xf64>, vector<4xf64>
        %278 = vector.load %out1_1[%275, %276] : memref<5x?xf64>, vector<4xf64>
        %279 = arith.addf %278, %277 : vector<4xf64>
        vector.store %279, %out1_1[%275, %276] : memref<5x?xf64>, vector<4xf64>
      }
      %280 = arith.cmpi slt, %270, %17 : index
      scf.if %280 {
        %281 = vector.maskedload %x[%273, %270], %272, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%275, %270], %272, %281 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
        %282 = vector.maskedload %out1_1[%275, %270], %272, %3 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %283 = arith.addf %282, %281 : vector<4xf64>
        vector.maskedstore %out1_1[%275, %270], %272, %283 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %284 = arith.constant 0 : index
    %285 = arith.maxsi %16, %284 : index
    %286 = arith.constant 0 : index
    %287 = arith.maxsi %270, %286 : index
    %288 = arith.constant 3 : index
    %289 = arith.addi %287, %288 : index
    %290 = arith.constant 4 : index
    %291 = arith.divui %289, %290 : index
    %292 = arith.constant 7 : index
    %293 = arith.muli %291, %292 : index
    %294 = arith.constant 9 : index
    %295 = arith.addi %294, %293 : index
    %296 = arith.constant 7 : index
    %297 = arith.addi %295, %296 : index
    %298 = arith.muli %285, %297 : index
    %299 = arith.constant 32768 : index
    %300 = arith.cmpi sge, %298, %299 : index
    "omp.parallel"(%300) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %16, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_4: index):
          %301 = memref.load %places[%i_4] : memref<?xi64>
          %302 = arith.cmpi slt, %301, %13 : i64
          %303 = arith.addi %301, %14 : i64
          %304 = arith.select %302, %303, %301 : i64
          %305 = arith.index_cast %304 : i64 to index
          scf.for %j_10 = %c0 to %270 step %c4 {
            %306 = vector.load %x[%i_4, %j_10] : memref<?x?xf64>, vector<4xf64>
            %307 = vector.load %out0_1[%305, %j_10] : memref<5x?xf64>, vector<4xf64>
            %308 = arith.addf %307, %306 : vector<4xf64>
            vector.store %308, %21[%i_4, %j_10] : memref<?x?xf64>, vector<4xf64>
          }
          %309 = arith.cmpi slt, %270, %17 : index
          scf.if %309 {
            %310 = vector.maskedload %x[%i_4, %270], %272, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %311 = vector.maskedload %out0_1[%305, %270], %272, %3 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %312 = arith.addf %311, %310 : vector<4xf64>
            vector.maskedstore %21[%i_4, %270], %272, %312 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %313 = %c0 to %16 step %c1 {
      %314 = memref.load %20[%313] : memref<?xi64>
      %315 = arith.index_cast %314 : i64 to index
      scf.for %316 = %c0 to %270 step %c4 {
        %317 = vector.load %21[%313, %316] : memref<?x?xf64>, vector<4xf64>
        vector.store %317, %out0_1[%315, %316] : memref<5x?xf64>, vector<4xf64>
      }
      %318 = arith.cmpi slt, %270, %17 : index
      scf.if %318 {
        %319 = vector.maskedload %21[%313, %270], %272, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%315, %270], %272, %319 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %320 = arith.shrsi %18, %c15 : index
    %321 = arith.muli %320, %c32768 overflow<nsw> : index
    %322 = arith.maxsi %321, %c0 : index
    %323 = arith.constant 0 : index
    %324 = arith.constant 1 : index
    %325 = arith.constant -1 : i8
    %326 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %325, %326[%323] : memref<64xi8>
    %327 = arith.subi %322, %c0 : index
    %328 = arith.ceildivsi %327, %c32768 : index
    %329 = arith.maxsi %328, %323 : index
    %330 = arith.constant 64 : index
    %331 = arith.ceildivsi %329, %330 : index
    %332 = arith.maxsi %331, %324 : index
    %333 = arith.ceildivsi %329, %332 : index
    %334 = arith.muli %332, %c32768 : index
    %335 = arith.constant 0 : index
    %336 = arith.maxsi %333, %335 : index
    %337 = arith.minsi %334, %322 : index
    %338 = arith.constant 0 : index
    %339 = arith.maxsi %337, %338 : index
    %340 = arith.constant 32767 : index
    %341 = arith.addi %339, %340 : index
    %342 = arith.constant 32768 : index
    %343 = arith.divui %341, %342 : index
    %344 = arith.constant 49158 : index
    %345 = arith.muli %343, %344 : index
    %346 = arith.constant 7 : index
    %347 = arith.addi %346, %345 : index
    %348 = arith.muli %336, %347 : index
    %349 = arith.constant 32768 : index
    %350 = arith.cmpi sge, %348, %349 : index
    %351 = arith.muli %18, %c8 : index
    %352 = arith.cmpi ugt, %351, %9 : index
    "omp.parallel"(%350) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%323, %333, %324) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%353: index):
          %354 = arith.muli %353, %334 : index
          %355 = arith.addi %c0, %354 : index
          %356 = arith.addi %355, %334 : index
          %357 = arith.minsi %356, %322 : index
          %358 = scf.for %i_strip_1 = %355 to %357 step %c32768 iter_args(%359 = %325) -> (i8) {
            %360, %361, %362, %363 = scf.for %i_5 = %c0 to %c32768 step %c16 iter_args(%364 = %0, %365 = %0, %366 = %0, %367 = %0) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
              %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
              %368 = vector.load %counted[%i_6] : memref<?xi64>, vector<4xi64>
              %369 = arith.cmpi sge, %368, %1 : vector<4xi64>
              %370 = arith.extui %369 : vector<4xi1> to vector<4xi8>
              %371 = arith.andi %364, %370 : vector<4xi8>
              %372 = arith.addi %i_6, %c4 overflow<nsw> : index
              %373 = vector.load %counted[%372] : memref<?xi64>, vector<4xi64>
              %374 = arith.cmpi sge, %373, %1 : vector<4xi64>
              %375 = arith.extui %374 : vector<4xi1> to vector<4xi8>
              %376 = arith.andi %365, %375 : vector<4xi8>
              %377 = arith.addi %i_6, %c8 overflow<nsw> : index
              %378 = vector.load %counted[%377] : memref<?xi64>, vector<4xi64>
              %379 = arith.cmpi sge, %378, %1 : vector<4xi64>
              %380 = arith.extui %379 : vector<4xi1> to vector<4xi8>
              %381 = arith.andi %366, %380 : vector<4xi8>
              %382 = arith.addi %i_6, %c12 overflow<nsw> : index
              %383 = vector.load %counted[%382] : memref<?xi64>, vector<4xi64>
              %384 = arith.cmpi sge, %383, %1 : vector<4xi64>
              %385 = arith.extui %384 : vector<4xi1> to vector<4xi8>
              %386 = arith.andi %367, %385 : vector<4xi8>
              scf.if %352 {
                %387 = arith.constant 1024 : index
                %388 = arith.addi %i_6, %387 : index
                memref.prefetch %counted[%388], read, locality<2>, data : memref<?xi64>
                %389 = arith.constant 384 : index
                %390 = arith.addi %i_6, %389 : index
                memref.prefetch %counted[%390], read, locality<3>, data : memref<?xi64>
                %391 = arith.constant 1024 : index
                %392 = arith.addi %377, %391 : index
                memref.prefetch %counted[%392], read, locality<2>, data : memref<?xi64>
                %393 = arith.constant 384 : index
                %394 = arith.addi %377, %393 : index
                memref.prefetch %counted[%394], read, locality<3>, data : memref<?xi64>
              }
              scf.yield %371, %376, %381, %386 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
            }
            %395 = arith.andi %360, %361 : vector<4xi8>
            %396 = arith.andi %362, %363 : vector<4xi8>
            %397 = arith.andi %395, %396 : vector<4xi8>
            %398 = vector.reduction <and>, %397 : vector<4xi8> into i8
            %399 = arith.andi %359, %398 : i8
            scf.yield %399 : i8
          }
          memref.store %358, %326[%353] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %400 = arith.constant 1 : index
    %401 = arith.subi %333, %400 : index
    %402 = arith.constant 0 : index
    %403 = arith.constant 2 : index
    scf.for %404 = %402 to %401 step %403 {
      %405 = arith.addi %404, %400 : index
      %406 = memref.load %326[%404] : memref<64xi8>
      %407 = memref.load %326[%405] : memref<64xi8>
      %408 = arith.andi %406, %407 : i8
      memref.store %408, %326[%404] : memref<64xi8>
    }
    %409 = arith.constant 2 : index
    %410 = arith.subi %333, %409 : index
    %411 = arith.constant 0 : index
    %412 = arith.constant 4 : index
    scf.for %413 = %411 to %410 step %412 {
      %414 = arith.addi %413, %409 : index
      %415 = memref.load %326[%413] : memref<64xi8>
      %416 = memref.load %326[%414] : memref<64xi8>
      %417 = arith.andi %415, %416 : i8
      memref.store %417, %326[%413] : memref<64xi8>
    }
    %418 = arith.constant 4 : index
    %419 = arith.subi %333, %418 : index
    %420 = arith.constant 0 : index
    %421 = arith.constant 8 : index
    scf.for %422 = %420 to %419 step %421 {
      %423 = arith.addi %422, %418 : index
      %424 = memref.load %326[%422] : memref<64xi8>
      %425 = memref.load %326[%423] : memref<64xi8>
      %426 = arith.andi %424, %425 : i8
      memref.store %426, %326[%422] : memref<64xi8>
    }
    %427 = arith.constant 8 : index
    %428 = arith.subi %333, %427 : index
    %429 = arith.constant 0 : index
    %430 = arith.constant 16 : index
    scf.for %431 = %429 to %428 step %430 {
      %432 = arith.addi %431, %427 : index
      %433 = memref.load %326[%431] : memref<64xi8>
      %434 = memref.load %326[%432] : memref<64xi8>
      %435 = arith.andi %433, %434 : i8
      memref.store %435, %326[%431] : memref<64xi8>
    }
    %436 = arith.constant 16 : index
    %437 = arith.subi %333, %436 : index
    %438 = arith.constant 0 : index
    %439 = arith.constant 32 : index
    scf.for %440 = %438 to %437 step %439 {
      %441 = arith.addi %440, %436 : index
      %442 = memref.load %326[%440] : memref<64xi8>
      %443 = memref.load %326[%441] : memref<64xi8>
      %444 = arith.andi %442, %443 : i8
      memref.store %444, %326[%440] : memref<64xi8>
    }
    %445 = arith.constant 32 : index
    %446 = arith.subi %333, %445 : index
    %447 = arith.constant 0 : index
    %448 = arith.constant 64 : index
    scf.for %449 = %447 to %446 step %448 {
      %450 = arith.addi %449, %445 : index
      %451 = memref.load %326[%449] : memref<64xi8>
      %452 = memref.load %326[%450] : memref<64xi8>
      %453 = arith.andi %451, %452 : i8
      memref.store %453, %326[%449] : memref<64xi8>
    }
    %454 = memref.load %326[%323] : memref<64xi8>
    %455 = arith.andi %25, %454 : i8
    %456 = arith.andi %12, %455 : i8
    %457 = arith.subi %18, %322 overflow<nsw> : index
    %458 = arith.shrsi %457, %c4 : index
    %459 = arith.muli %458, %c16 overflow<nsw> : index
    %460 = arith.addi %459, %322 overflow<nsw> : index
    %461 = arith.maxsi %460, %322 : index
    %462 = vector.broadcast %456 : i8 to vector<4xi8>
    %463 = arith.muli %18, %c8 : index
    %464 = arith.cmpi ugt, %463, %10 : index
    %465, %466, %467, %468 = scf.for %i_7 = %322 to %461 step %c16 iter_args(%469 = %462, %470 = %462, %471 = %462, %472 = %462) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
      %473 = vector.load %counted[%i_7] : memref<?xi64>, vector<4xi64>
      %474 = arith.cmpi sge, %473, %1 : vector<4xi64>
      %475 = arith.extui %474 : vector<4xi1> to vector<4xi8>
      %476 = arith.andi %469, %475 : vector<4xi8>
      %477 = arith.addi %i_7, %c4 overflow<nsw> : index
      %478 = vector.load %counted[%477] : memref<?xi64>, vector<4xi64>
      %479 = arith.cmpi sge, %478, %1 : vector<4xi64>
      %480 = arith.extui %479 : vector<4xi1> to vector<4xi8>
      %481 = arith.andi %470, %480 : vector<4xi8>
      %482 = arith.addi %i_7, %c8 overflow<nsw> : index
      %483 = vector.load %counted[%482] : memref<?xi64>, vector<4xi64>
      %484 = arith.cmpi sge, %483, %1 : vector<4xi64>
      %485 = arith.extui %484 : vector<4xi1> to vector<4xi8>
      %486 = arith.andi %471, %485 : vector<4xi8>
      %487 = arith.addi %i_7, %c12 overflow<nsw> : index
      %488 = vector.load %counted[%487] : memref<?xi64>, vector<4xi64>
      %489 = arith.cmpi sge, %488, %1 : vector<4xi64>
      %490 = arith.extui %489 : vector<4xi1> to vector<4xi8>
      %491 = arith.andi %472, %490 : vector<4xi8>
      scf.if %464 {
        %492 = arith.constant 1024 : index
        %493 = arith.addi %i_7, %492 : index
        memref.prefetch %counted[%493], read, locality<2>, data : memref<?xi64>
        %494 = arith.constant 384 : index
        %495 = arith.addi %i_7, %494 : index
        memref.prefetch %counted[%495], read, locality<3>, data : memref<?xi64>
        %496 = arith.constant 1024 : index
        %497 = arith.addi %482, %496 : index
        memref.prefetch %counted[%497], read, locality<2>, data : memref<?xi64>
        %498 = arith.constant 384 : index
        %499 = arith.addi %482, %498 : index
        memref.prefetch %counted[%499], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %476, %481, %486, %491 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
    }
    %500 = arith.andi %465, %466 : vector<4xi8>
    %501 = arith.andi %467, %468 : vector<4xi8>
    %502 = arith.andi %500, %501 : vector<4xi8>
    %503 = scf.for %i_8 = %461 to %18 step %c4 iter_args(%504 = %502) -> (vector<4xi8>) {
      %505 = arith.subi %18, %i_8 overflow<nsw> : index
      %506 = vector.create_mask %505 : vector<4xi1>
      %507 = vector.maskedload %counted[%i_8], %506, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %508 = arith.cmpi sge, %507, %1 : vector<4xi64>
      %509 = arith.extui %508 : vector<4xi1> to vector<4xi8>
      %510 = arith.andi %504, %509 : vector<4xi8>
      %511 = arith.select %506, %510, %504 : vector<4xi1>, vector<4xi8>
      scf.yield %511 : vector<4xi8>
    }
    %512 = vector.reduction <and>, %503 : vector<4xi8> into i8
    %513 = arith.cmpi ne, %512, %19 : i8
    cf.assert %513, "ValueError: 'list' argument must have no negative elements"
    %514 = arith.shrsi %11, %c13 : index
    %515 = arith.muli %514, %c8192 overflow<nsw> : index
    %516 = arith.maxsi %515, %c0 : index
    %517 = arith.constant 0 : index
    %518 = arith.maxsi %516, %517 : index
    %519 = arith.constant 8191 : index
    %520 = arith.addi %518, %519 : index
    %521 = arith.constant 8192 : index
    %522 = arith.divui %520, %521 : index
    %523 = arith.constant 6145 : index
    %524 = arith.muli %522, %523 : index
    %525 = arith.constant 32768 : index
    %526 = arith.cmpi sge, %524, %525 : index
    %527 = arith.muli %11, %c8 : index
    %528 = arith.cmpi ugt, %527, %5 : index
    %529 = "memref.extract_aligned_pointer_as_index"(%out2) : (memref<?xi64>) -> index
    %530 = arith.andi %529, %6 : index
    %531 = arith.cmpi eq, %530, %c0 : index
    %532 = arith.andi %528, %531 : i1
    "omp.parallel"(%526) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %516, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          %533 = arith.addi %i_strip_2, %c0 : index
          %534 = "memref.extract_aligned_pointer_as_index"(%out2) : (memref<?xi64>) -> index
          %535 = arith.muli %533, %c8 : index
          %536 = arith.addi %534, %535 : index
          %537 = arith.subi %c0, %536 : index
          %538 = arith.andi %537, %7 : index
          %539 = arith.shrui %538, %8 : index
          %540 = arith.subi %c8192, %c0 : index
          %541 = arith.cmpi sge, %540, %c4 : index
          %542 = arith.andi %532, %541 : i1
          %543 = arith.select %542, %539, %c0 : index
          %544 = arith.subi %c4, %543 : index
          %545 = arith.andi %544, %8 : index
          %546 = arith.subi %c8192, %c4 : index
          %547 = arith.cmpi ugt, %543, %c0 : index
          scf.if %547 {
            %548 = arith.addi %i_strip_2, %c8192 : index
            memref.prefetch %out2[%548], write, locality<3>, data : memref<?xi64>
          }
          %549 = arith.addi %c0, %543 : index
          %550 = arith.subi %c8192, %545 : index
          scf.for %i_9 = %549 to %550 step %c4 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            scf.if %532 {
              vector.store %1, %out2[%i_10] {alignment = 32 : i64, nontemporal = true} : memref<?xi64>, vector<4xi64>
            } else {
              vector.store %1, %out2[%i_10] : memref<?xi64>, vector<4xi64>
            }
          }
          scf.if %547 {
            scf.for %551 = %c0 to %c2 step %c1 {
              %552 = arith.cmpi eq, %551, %c0 : index
              %553 = arith.select %552, %c0, %546 : index
              %i_11 = arith.addi %i_strip_2, %553 overflow<nsw> : index
              %554 = arith.select %552, %c0, %543 : index
              %555 = arith.select %552, %543, %c4 : index
              %556 = memref.alloca() : memref<4xi64>
              vector.store %1, %556[%c0] : memref<4xi64>, vector<4xi64>
              scf.for %557 = %554 to %555 step %c1 {
                %558 = memref.load %556[%557] : memref<4xi64>
                %559 = arith.addi %i_11, %557 : index
                memref.store %558, %out2[%559] : memref<?xi64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %560 = arith.subi %11, %516 overflow<nsw> : index
    %561 = arith.shrsi %560, %c2 : index
    %562 = arith.muli %561, %c4 overflow<nsw> : index
    %563 = arith.addi %562, %516 overflow<nsw> : index
    %564 = arith.maxsi %563, %516 : index
    %565 = arith.subi %11, %564 overflow<nsw> : index
    %566 = vector.create_mask %565 : vector<4xi1>
    scf.for %i_12 = %516 to %564 step %c4 {
      vector.store %1, %out2[%i_12] : memref<?xi64>, vector<4xi64>
    }
    scf.for %i_13 = %564 to %11 step %c4 {
      vector.maskedstore %out2[%i_13], %566, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64>
    }
    scf.for %i_14 = %c0 to %18 step %c1 {
      %567 = memref.load %counted[%i_14] : memref<?xi64>
      %568 = arith.index_cast %567 : i64 to index
      %569 = memref.load %out2[%568] : memref<?xi64>
      %570 = arith.addi %569, %15 : i64
      memref.store %570, %out2[%568] : memref<?xi64>
    }
    memref.dealloc %20 : memref<?xi64>
    memref.dealloc %21 : memref<?x?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}, %places: memref<?xi64> {llvm.noalias}, %counted: memref<?xi64> {llvm.noalias}) -> (index, index, index) {
    %c32768 = arith.constant 32768 : index
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c4 = arith.constant 4 : index
    %c3 = arith.constant 3 : index
    %c32 = arith.constant 32 : index
    %c12 = arith.constant 12 : index
    %c16 = arith.constant 16 : index
    %c20 = arith.constant 20 : index
    %c24 = arith.constant 24 : index
    %c28 = arith.constant 28 : index
    %c5 = arith.constant 5 : index
    %0 = arith.constant 1 : i8
    %1 = arith.constant 0 : i64
    %2 = arith.constant -9223372036854775808 : i64
    %3 = arith.constant dense<-1> : vector<4xi8>
    %4 = arith.constant dense<0> : vector<4xi64>
    %5 = arith.constant dense<1> : vector<4xi64>
    %6 = arith.constant dense<-9223372036854775808> : vector<4xi64>
    %7 = arith.constant 1048064 : index
    %8 = arith.constant 1048576 : index
    %9 = memref.dim %x, %c0 : memref<?x?xf64>
    %10 = arith.constant 1 : index
    %11 = memref.dim %x, %10 : memref<?x?xf64>
    %12 = memref.dim %places, %c0 : memref<?xi64>
    %13 = memref.dim %counted, %c0 : memref<?xi64>
    %14 = arith.cmpi eq, %9, %12 : index
    %15 = arith.constant 9 : index
    %16 = arith.addi %13, %10 : index
    %17 = memref.alloc(%16) {alignment = 64 : i64} : memref<?xi64>
    cf.assert %14, "ValueError: operands could not be broadcast together with remapped shapes [original->remapped]: (x.shape[0],x.shape[1]) and requested shape (places.shape[0],x.shape[1])"
    %18 = arith.shrsi %13, %c15 : index
    %19 = arith.muli %18, %c32768 overflow<nsw> : index
    %20 = arith.maxsi %19, %c0 : index
    %21 = arith.constant -1 : i8
    %22 = arith.constant 0 : index
    %23 = arith.constant 1 : index
    %24 = arith.constant -1 : i8
    %25 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %24, %25[%22] : memref<64xi8>
    %26 = arith.subi %20, %c0 : index
    %27 = arith.ceildivsi %26, %c32768 : index
    %28 = arith.maxsi %27, %22 : index
    %29 = arith.constant 64 : index
    %30 = arith.ceildivsi %28, %29 : index
    %31 = arith.maxsi %30, %23 : index
    %32 = arith.ceildivsi %28, %31 : index
    %33 = arith.muli %31, %c32768 : index
    %34 = arith.constant 0 : index
    %35 = arith.maxsi %32, %34 : index
    %36 = arith.minsi %33, %20 : index
    %37 = arith.constant 0 : index
    %38 = arith.maxsi %36, %37 : index
    %39 = arith.constant 32767 : index
    %40 = arith.addi %38, %39 : index
    %41 = arith.constant 32768 : index
    %42 = arith.divui %40, %41 : index
    %43 = arith.constant 73732 : index
    %44 = arith.muli %42, %43 : index
    %45 = arith.constant 7 : index
    %46 = arith.addi %45, %44 : index
    %47 = arith.muli %35, %46 : index
    %48 = arith.constant 32768 : index
    %49 = arith.cmpi sge, %47, %48 : index
    "omp.parallel"(%49) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%22, %32, %23) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%50: index):
          %51 = arith.muli %50, %33 : index
          %52 = arith.addi %c0, %51 : index
          %53 = arith.addi %52, %33 : index
          %54 = arith.minsi %53, %20 : index
          %55 = scf.for %i_strip = %52 to %54 step %c32768 iter_args(%56 = %24) -> (i8) {
            %57, %58 = scf.for %i = %c0 to %c32768 step %c8 iter_args(%59 = %3, %60 = %3) -> (vector<4xi8>, vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %61 = vector.load %counted[%i_1] : memref<?xi64>, vector<4xi64>
              %62 = arith.cmpi sge, %61, %4 : vector<4xi64>
              %63 = arith.extui %62 : vector<4xi1> to vector<4xi8>
              %64 = arith.andi %59, %63 : vector<4xi8>
              %65 = arith.addi %61, %5 : vector<4xi64>
              vector.store %65, %17[%i_1] : memref<?xi64>, vector<4xi64>
              %66 = arith.addi %i_1, %c4 overflow<nsw> : index
              %67 = vector.load %counted[%66] : memref<?xi64>, vector<4xi64>
              %68 = arith.cmpi sge, %67, %4 : vector<4xi64>
              %69 = arith.extui %68 : vector<4xi1> to vector<4xi8>
              %70 = arith.andi %60, %69 : vector<4xi8>
              %71 = arith.addi %67, %5 : vector<4xi64>
              vector.store %71, %17[%66] : memref<?xi64>, vector<4xi64>
              scf.yield %64, %70 : vector<4xi8>, vector<4xi8>
            }
            %72 = arith.andi %57, %58 : vector<4xi8>
            %73 = vector.reduction <and>, %72 : vector<4xi8> into i8
            %74 = arith.andi %56, %73 : i8
            scf.yield %74 : i8
          }
          memref.store %55, %25[%50] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %75 = arith.constant 1 : index
    %76 = arith.subi %32, %75 : index
    %77 = arith.constant 0 : index
    %78 = arith.constant 2 : index
    scf.for %79 = %77 to %76 step %78 {
      %80 = arith.addi %79, %75 : index
      %81 = memref.load %25[%79] : memref<64xi8>
      %82 = memref.load %25[%80] : memref<64xi8>
      %83 = arith.andi %81, %82 : i8
      memref.store %83, %25[%79] : memref<64xi8>
    }
    %84 = arith.constant 2 : index
    %85 = arith.subi %32, %84 : index
    %86 = arith.constant 0 : index
    %87 = arith.constant 4 : index
    scf.for %88 = %86 to %85 step %87 {
      %89 = arith.addi %88, %84 : index
      %90 = memref.load %25[%88] : memref<64xi8>
      %91 = memref.load %25[%89] : memref<64xi8>
      %92 = arith.andi %90, %91 : i8
      memref.store %92, %25[%88] : memref<64xi8>
    }
    %93 = arith.constant 4 : index
    %94 = arith.subi %32, %93 : index
    %95 = arith.constant 0 : index
    %96 = arith.constant 8 : index
    scf.for %97 = %95 to %94 step %96 {
      %98 = arith.addi %97, %93 : index
      %99 = memref.load %25[%97] : memref<64xi8>
      %100 = memref.load %25[%98] : memref<64xi8>
      %101 = arith.andi %99, %100 : i8
      memref.store %101, %25[%97] : memref<64xi8>
    }
    %102 = arith.constant 8 : index
    %103 = arith.subi %32, %102 : index
    %104 = arith.constant 0 : index
    %105 = arith.constant 16 : index
    scf.for %106 = %104 to %103 step %105 {
      %107 = arith.addi %106, %102 : index
      %108 = memref.load %25[%106] : memref<64xi8>
      %109 = memref.load %25[%107] : memref<64xi8>
      %110 = arith.andi %108, %109 : i8
      memref.store %110, %25[%106] : memref<64xi8>
    }
    %111 = arith.constant 16 : index
    %112 = arith.subi %32, %111 : index
    %113 = arith.constant 0 : index
    %114 = arith.constant 32 : index
    scf.for %115 = %113 to %112 step %114 {
      %116 = arith.addi %115, %111 : index
      %117 = memref.load %25[%115] : memref<64xi8>
      %118 = memref.load %25[%116] : memref<64xi8>
      %119 = arith.andi %117, %118 : i8
      memref.store %119, %25[%115] : memref<64xi8>
    }
    %120 = arith.constant 32 : index
    %121 = arith.subi %32, %120 : index
    %122 = arith.constant 0 : index
    %123 = arith.constant 64 : index
    scf.for %124 = %122 to %121 step %123 {
      %125 = arith.addi %124, %120 : index
      %126 = memref.load %25[%124] : memref<64xi8>
      %127 = memref.load %25[%125] : memref<64xi8>
      %128 = arith.andi %126, %127 : i8
      memref.store %128, %25[%124] : memref<64xi8>
    }
    %129 = memref.load %25[%22] : memref<64xi8>
    %130 = arith.andi %21, %129 : i8
    %131 = arith.andi %0, %130 : i8
    %132 = arith.subi %13, %20 overflow<nsw> : index
    %133 = arith.shrsi %132, %c3 : index
    %134 = arith.muli %133, %c8 overflow<nsw> : index
    %135 = arith.addi %134, %20 overflow<nsw> : index
    %136 = arith.maxsi %135, %20 : index
    %137 = vector.broadcast %131 : i8 to vector<4xi8>
    %138, %139 = scf.for %i_2 = %20 to %136 step %c8 iter_args(%140 = %137, %141 = %137) -> (vector<4xi8>, vector<4xi8>) {
      %142 = vector.load %counted[%i_2] : memref<?xi64>, vector<4xi64>
      %143 = arith.cmpi sge, %142, %4 : vector<4xi64>
      %144 = arith.extui %143 : vector<4xi1> to vector<4xi8>
      %145 = arith.andi %140, %144 : vector<4xi8>
      %146 = arith.addi %142, %5 : vector<4xi64>
      vector.store %146, %17[%i_2] : memref<?xi64>, vector<4xi64>
      %147 = arith.addi %i_2, %c4 overflow<nsw> : index
      %148 = vector.load %counted[%147] : memref<?xi64>, vector<4xi64>
      %149 = arith.cmpi sge, %148, %4 : vector<4xi64>
      %150 = arith.extui %149 : vector<4xi1> to vector<4xi8>
      %151 = arith.andi %141, %150 : vector<4xi8>
      %152 = arith.addi %148, %5 : vector<4xi64>
      vector.store %152, %17[%147] : memref<?xi64>, vector<4xi64>
      scf.yield %145, %151 : vector<4xi8>, vector<4xi8>
    }
    %153 = arith.andi %138, %139 : vector<4xi8>
    %154 = scf.for %i_3 = %136 to %13 step %c4 iter_args(%155 = %153) -> (vector<4xi8>) {
      %156 = arith.subi %13, %i_3 overflow<nsw> : index
      %157 = vector.create_mask %156 : vector<4xi1>
      %158 = vector.maskedload %counted[%i_3], %157, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %159 = arith.cmpi sge, %158, %4 : vector<4xi64>
      %160 = arith.extui %159 : vector<4xi1> to vector<4xi8>
      %161 = arith.andi %155, %160 : vector<4xi8>
      %162 = arith.addi %158, %5 : vector<4xi64>
      vector.maskedstore %17[%i_3], %157, %162 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %163 = arith.select %157, %161, %155 : vector<4xi1>, vector<4xi8>
      scf.yield %163 : vector<4xi8>
    }
    memref.store %1, %17[%13] : memref<?xi64>
    %164 = arith.shrsi %16, %c15 : index
    %165 = arith.muli %164, %c32768 overflow<nsw> : index
    %166 = arith.maxsi %165, %c0 : index
    %167 = arith.constant 0 : index
    %168 = arith.constant 1 : index
    %169 = arith.constant -9223372036854775808 : i64
    %170 = memref.alloca() {alignment = 64 : i64} : memref<64xi64>
    memref.store %169, %170[%167] : memref<64xi64>
    %171 = arith.subi %166, %c0 : index
    %172 = arith.ceildivsi %171, %c32768 : index
    %173 = arith.maxsi %172, %167 : index
    %174 = arith.constant 64 : index
    %175 = arith.ceildivsi %173, %174 : index
    %176 = arith.maxsi %175, %168 : index
    %177 = arith.ceildivsi %173, %176 : index
    %178 = arith.muli %176, %c32768 : index
    %179 = arith.constant 0 : index
    %180 = arith.maxsi %177, %179 : index
    %181 = arith.minsi %178, %166 : index
    %182 = arith.constant 0 : index
    %183 = arith.maxsi %181, %182 : index
    %184 = arith.constant 32767 : index
    %185 = arith.addi %183, %184 : index
    %186 = arith.constant 32768 : index
    %187 = arith.divui %185, %186 : index
    %188 = arith.constant 32778 : index
    %189 = arith.muli %187, %188 : index
    %190 = arith.constant 7 : index
    %191 = arith.addi %190, %189 : index
    %192 = arith.muli %180, %191 : index
    %193 = arith.constant 32768 : index
    %194 = arith.cmpi sge, %192, %193 : index
    %195 = memref.dim %17, %c0 : memref<?xi64>
    %196 = arith.muli %195, %c8 : index
    %197 = arith.cmpi ugt, %196, %7 : index
    "omp.parallel"(%194) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%167, %177, %168) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%198: index):
          %199 = arith.muli %198, %178 : index
          %200 = arith.addi %c0, %199 : index
          %201 = arith.addi %200, %178 : index
          %202 = arith.minsi %201, %166 : index
          %203 = scf.for %i_strip_1 = %200 to %202 step %c32768 iter_args(%204 = %169) -> (i64) {
            %205, %206, %207, %208, %209, %210, %211, %212 = scf.for %i_4 = %c0 to %c32768 step %c32 iter_args(%213 = %6, %214 = %6, %215 = %6, %216 = %6, %217 = %6, %218 = %6, %219 = %6, %220 = %6) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
              %i_5 = arith.addi %i_strip_1, %i_4 overflow<nsw> : index
              %221 = vector.load %17[%i_5] : memref<?xi64>, vector<4xi64>
              %222 = arith.maxsi %213, %221 : vector<4xi64>
              %223 = arith.addi %i_5, %c4 overflow<nsw> : index
              %224 = vector.load %17[%223] : memref<?xi64>, vector<4xi64>
              %225 = arith.maxsi %214, %224 : vector<4xi64>
              %226 = arith.addi %i_5, %c8 overflow<nsw> : index
              %227 = vector.load %17[%226] : memref<?xi64>, vector<4xi64>
              %228 = arith.maxsi %215, %227 : vector<4xi64>
              %229 = arith.addi %i_5, %c12 overflow<nsw> : index
              %230 = vector.load %17[%229] : memref<?xi64>, vector<4xi64>
              %231 = arith.maxsi %216, %230 : vector<4xi64>
              %232 = arith.addi %i_5, %c16 overflow<nsw> : index
              %233 = vector.load %17[%232] : memref<?xi64>, vector<4xi64>
              %234 = arith.maxsi %217, %233 : vector<4xi64>
              %235 = arith.addi %i_5, %c20 overflow<nsw> : index
              %236 = vector.load %17[%235] : memref<?xi64>, vector<4xi64>
              %237 = arith.maxsi %218, %236 : vector<4xi64>
              %238 = arith.addi %i_5, %c24 overflow<nsw> : index
              %239 = vector.load %17[%238] : memref<?xi64>, vector<4xi64>
              %240 = arith.maxsi %219, %239 : vector<4xi64>
              %241 = arith.addi %i_5, %c28 overflow<nsw> : index
              %242 = vector.load %17[%241] : memref<?xi64>, vector<4xi64>
              %243 = arith.maxsi %220, %242 : vector<4xi64>
              scf.if %197 {
                %244 = arith.constant 1024 : index
                %245 = arith.addi %i_5, %244 : index
                memref.prefetch %17[%245], read, locality<2>, data : memref<?xi64>
                %246 = arith.constant 384 : index
                %247 = arith.addi %i_5, %246 : index
                memref.prefetch %17[%247], read, locality<3>, data : memref<?xi64>
                %248 = arith.constant 1024 : index
                %249 = arith.addi %226, %248 : index
                memref.prefetch %17[%249], read, locality<2>, data : memref<?xi64>
                %250 = arith.constant 384 : index
                %251 = arith.addi %226, %250 : index
                memref.prefetch %17[%251], read, locality<3>, data : memref<?xi64>
                %252 = arith.constant 1024 : index
                %253 = arith.addi %232, %252 : index
                memref.prefetch %17[%253], read, locality<2>, data : memref<?xi64>
                %254 = arith.constant 384 : index
                %255 = arith.addi %232, %254 : index
                memref.prefetch %17[%255], read, locality<3>, data : memref<?xi64>
                %256 = arith.constant 1024 : index
                %257 = arith.addi %238, %256 : index
                memref.prefetch %17[%257], read, locality<2>, data : memref<?xi64>
                %258 = arith.constant 384 : index
                %259 = arith.addi %238, %258 : index
                memref.prefetch %17[%259], read, locality<3>, data : memref<?xi64>
              }
              scf.yield %222, %225, %228, %231, %234, %237, %240, %243 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
            }
            %260 = arith.maxsi %205, %206 : vector<4xi64>
            %261 = arith.maxsi %207, %208 : vector<4xi64>
            %262 = arith.maxsi %209, %210 : vector<4xi64>
            %263 = arith.maxsi %211, %212 : vector<4xi64>
            %264 = arith.maxsi %260, %261 : vector<4xi64>
            %265 = arith.maxsi %262, %263 : vector<4xi64>
            %266 = arith.maxsi %264, %265 : vector<4xi64>
            %267 = vector.reduction <maxsi>, %266 : vector<4xi64> into i64
            %268 = arith.maxsi %204, %267 : i64
            scf.yield %268 : i64
          }
          memref.store %203, %170[%198] : memref<64xi64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %269 = arith.constant 1 : index
    %270 = arith.subi %177, %269 : index
    %271 = arith.constant 0 : index
    %272 = arith.constant 2 : index
    scf.for %273 = %271 to %270 step %272 {
      %274 = arith.addi %273, %269 : index
      %275 = memref.load %170[%273] : memref<64xi64>
      %276 = memref.load %170[%274] : memref<64xi64>
      %277 = arith.maxsi %275, %276 : i64
      memref.store %277, %170[%273] : memref<64xi64>
    }
    %278 = arith.constant 2 : index
    %279 = arith.subi %177, %278 : index
    %280 = arith.constant 0 : index
    %281 = arith.constant 4 : index
    scf.for %282 = %280 to %279 step %281 {
      %283 = arith.addi %282, %278 : index
      %284 = memref.load %170[%282] : memref<64xi64>
      %285 = memref.load %170[%283] : memref<64xi64>
      %286 = arith.maxsi %284, %285 : i64
      memref.store %286, %170[%282] : memref<64xi64>
    }
    %287 = arith.constant 4 : index
    %288 = arith.subi %177, %287 : index
    %289 = arith.constant 0 : index
    %290 = arith.constant 8 : index
    scf.for %291 = %289 to %288 step %290 {
      %292 = arith.addi %291, %287 : index
      %293 = memref.load %170[%291] : memref<64xi64>
      %294 = memref.load %170[%292] : memref<64xi64>
      %295 = arith.maxsi %293, %294 : i64
      memref.store %295, %170[%291] : memref<64xi64>
    }
    %296 = arith.constant 8 : index
    %297 = arith.subi %177, %296 : index
    %298 = arith.constant 0 : index
    %299 = arith.constant 16 : index
    scf.for %300 = %298 to %297 step %299 {
      %301 = arith.addi %300, %296 : index
      %302 = memref.load %170[%300] : memref<64xi64>
      %303 = memref.load %170[%301] : memref<64xi64>
      %304 = arith.maxsi %302, %303 : i64
      memref.store %304, %170[%300] : memref<64xi64>
    }
    %305 = arith.constant 16 : index
    %306 = arith.subi %177, %305 : index
    %307 = arith.constant 0 : index
    %308 = arith.constant 32 : index
    scf.for %309 = %307 to %306 step %308 {
      %310 = arith.addi %309, %305 : index
      %311 = memref.load %170[%309] : memref<64xi64>
      %312 = memref.load %170[%310] : memref<64xi64>
      %313 = arith.maxsi %311, %312 : i64
      memref.store %313, %170[%309] : memref<64xi64>
    }
    %314 = arith.constant 32 : index
    %315 = arith.subi %177, %314 : index
    %316 = arith.constant 0 : index
    %317 = arith.constant 64 : index
    scf.for %318 = %316 to %315 step %317 {
      %319 = arith.addi %318, %314 : index
      %320 = memref.load %170[%318] : memref<64xi64>
      %321 = memref.load %170[%319] : memref<64xi64>
      %322 = arith.maxsi %320, %321 : i64
      memref.store %322, %170[%318] : memref<64xi64>
    }
    %323 = memref.load %170[%167] : memref<64xi64>
    %324 = arith.maxsi %2, %323 : i64
    %325 = arith.maxsi %2, %324 : i64
    %326 = arith.subi %16, %166 overflow<nsw> : index
    %327 = arith.shrsi %326, %c5 : index
    %328 = arith.muli %327, %c32 overflow<nsw> : index
    %329 = arith.addi %328, %166 overflow<nsw> : index
    %330 = arith.maxsi %329, %166 : index
    %331 = vector.broadcast %325 : i64 to vector<4xi64>
    %332 = memref.dim %17, %c0 : memref<?xi64>
    %333 = arith.muli %332, %c8 : index
    %334 = arith.cmpi ugt, %333, %8 : index
    %335, %336, %337, %338, %339, %340, %341, %342 = scf.for %i_6 = %166 to %330 step %c32 iter_args(%343 = %331, %344 = %331, %345 = %331, %346 = %331, %347 = %331, %348 = %331, %349 = %331, %350 = %331) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
      %351 = vector.load %17[%i_6] : memref<?xi64>, vector<4xi64>
      %352 = arith.maxsi %343, %351 : vector<4xi64>
      %353 = arith.addi %i_6, %c4 overflow<nsw> : index
      %354 = vector.load %17[%353] : memref<?xi64>, vector<4xi64>
      %355 = arith.maxsi %344, %354 : vector<4xi64>
      %356 = arith.addi %i_6, %c8 overflow<nsw> : index
      %357 = vector.load %17[%356] : memref<?xi64>, vector<4xi64>
      %358 = arith.maxsi %345, %357 : vector<4xi64>
      %359 = arith.addi %i_6, %c12 overflow<nsw> : index
      %360 = vector.load %17[%359] : memref<?xi64>, vector<4xi64>
      %361 = arith.maxsi %346, %360 : vector<4xi64>
      %362 = arith.addi %i_6, %c16 overflow<nsw> : index
      %363 = vector.load %17[%362] : memref<?xi64>, vector<4xi64>
      %364 = arith.maxsi %347, %363 : vector<4xi64>
      %365 = arith.addi %i_6, %c20 overflow<nsw> : index
      %366 = vector.load %17[%365] : memref<?xi64>, vector<4xi64>
      %367 = arith.maxsi %348, %366 : vector<4xi64>
      %368 = arith.addi %i_6, %c24 overflow<nsw> : index
      %369 = vector.load %17[%368] : memref<?xi64>, vector<4xi64>
      %370 = arith.maxsi %349, %369 : vector<4xi64>
      %371 = arith.addi %i_6, %c28 overflow<nsw> : index
      %372 = vector.load %17[%371] : memref<?xi64>, vector<4xi64>
      %373 = arith.maxsi %350, %372 : vector<4xi64>
      scf.if %334 {
        %374 = arith.constant 1024 : index
        %375 = arith.addi %i_6, %374 : index
        memref.prefetch %17[%375], read, locality<2>, data : memref<?xi64>
        %376 = arith.constant 384 : index
        %377 = arith.addi %i_6, %376 : index
        memref.prefetch %17[%377], read, locality<3>, data : memref<?xi64>
        %378 = arith.constant 1024 : index
        %379 = arith.addi %356, %378 : index
        memref.prefetch %17[%379], read, locality<2>, data : memref<?xi64>
        %380 = arith.constant 384 : index
        %381 = arith.addi %356, %380 : index
        memref.prefetch %17[%381], read, locality<3>, data : memref<?xi64>
        %382 = arith.constant 1024 : index
        %383 = arith.addi %362, %382 : index
        memref.prefetch %17[%383], read, locality<2>, data : memref<?xi64>
        %384 = arith.constant 384 : index
        %385 = arith.addi %362, %384 : index
        memref.prefetch %17[%385], read, locality<3>, data : memref<?xi64>
        %386 = arith.constant 1024 : index
        %387 = arith.addi %368, %386 : index
        memref.prefetch %17[%387], read, locality<2>, data : memref<?xi64>
        %388 = arith.constant 384 : index
        %389 = arith.addi %368, %388 : index
        memref.prefetch %17[%389], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %352, %355, %358, %361, %364, %367, %370, %373 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
    }
    %390 = arith.maxsi %335, %336 : vector<4xi64>
    %391 = arith.maxsi %337, %338 : vector<4xi64>
    %392 = arith.maxsi %339, %340 : vector<4xi64>
    %393 = arith.maxsi %341, %342 : vector<4xi64>
    %394 = arith.maxsi %390, %391 : vector<4xi64>
    %395 = arith.maxsi %392, %393 : vector<4xi64>
    %396 = arith.maxsi %394, %395 : vector<4xi64>
    %397 = scf.for %i_7 = %330 to %16 step %c4 iter_args(%398 = %396) -> (vector<4xi64>) {
      %399 = arith.subi %16, %i_7 overflow<nsw> : index
      %400 = vector.create_mask %399 : vector<4xi1>
      %401 = vector.maskedload %17[%i_7], %400, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %402 = arith.maxsi %398, %401 : vector<4xi64>
      %403 = arith.select %400, %402, %398 : vector<4xi1>, vector<4xi64>
      scf.yield %403 : vector<4xi64>
    }
    %404 = vector.reduction <maxsi>, %397 : vector<4xi64> into i64
    %405 = arith.index_cast %404 : i64 to index
    %406 = arith.maxsi %405, %15 : index
    memref.dealloc %17 : memref<?xi64>
    func.return %11, %11, %406 : index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/scatters.py:8: MemoryError: no memory for a temporary array", "tests/corpus/scatters.py:11: MemoryError: no memory for a temporary array", "tests/corpus/scatters.py:8: IndexError: index is out of bounds for axis 0 with size 5", "tests/corpus/scatters.py:12: ValueError: 'list' argument must have no negative elements", "tests/corpus/scatters.py:12: MemoryError: no memory for a temporary array", "tests/corpus/scatters.py:8: ValueError: operands could not be broadcast together with remapped shapes [original->remapped]: (x.shape[0],x.shape[1]) and requested shape (places.shape[0],x.shape[1])"]} {
  llvm.func @aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @free(!llvm.ptr)
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %places: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %places_size0: i64, %counted: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %counted_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_stride0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(32768) : i64
    %1 = llvm.mlir.constant(15) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(8192) : i64
    %6 = llvm.mlir.constant(13) : i64
    %7 = llvm.mlir.constant(1) : i64
    %8 = llvm.mlir.constant(16) : i64
    %9 = llvm.mlir.constant(8) : i64
    %10 = llvm.mlir.constant(12) : i64
    %11 = llvm.mlir.constant(16777216) : i64
    %12 = llvm.mlir.constant(7) : i64
    %13 = llvm.mlir.constant(31) : i64
    %14 = llvm.mlir.constant(3) : i64
    %15 = llvm.mlir.constant(1048512) : i64
    %16 = llvm.mlir.constant(1048576) : i64
    %17 = llvm.mlir.constant(64) : i64
    %18 = llvm.mlir.constant(-64) : i64
    %19 = llvm.mlir.constant(1 : i32) : i32
    %20 = llvm.mlir.constant(true) : i1
    %21 = llvm.mlir.constant(2 : i32) : i32
    %22 = llvm.alloca %17 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %23 = llvm.mlir.constant(32767) : i64
    %24 = llvm.mlir.constant(114691) : i64
    %25 = llvm.alloca %17 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mlir.constant(24) : i64
    %27 = llvm.mlir.constant(32) : i64
    %28 = llvm.mlir.constant(40) : i64
    %29 = llvm.mlir.constant(48) : i64
    %30 = llvm.mlir.constant(56) : i64
    %31 = llvm.mlir.constant(3 : i32) : i32
    %32 = llvm.mlir.constant(5) : i64
    %33 = llvm.mlir.constant(8191) : i64
    %34 = llvm.mlir.constant(6145) : i64
    %35 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %36 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %37 = llvm.mlir.constant(9) : i64
    %38 = llvm.mlir.constant(72) : i64
    %39 = llvm.alloca %38 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %40 = llvm.alloca %17 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %41 = llvm.mlir.constant(49158) : i64
    %42 = llvm.alloca %30 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %43 = llvm.mlir.constant(1024) : i64
    %44 = llvm.mlir.constant(0 : i32) : i32
    %45 = llvm.mlir.constant(384) : i64
    %46 = llvm.mlir.constant(4 : i32) : i32
    %47 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %48 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %49 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %50 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %51 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %52 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %53 = llvm.mlir.constant(1 : i8) : i8
    %54 = llvm.mlir.constant(0) : i64
    %55 = llvm.mlir.constant(5) : i64
    %56 = llvm.mlir.constant(1) : i64
    %57 = llvm.mlir.constant(0 : i8) : i8
    %58 = llvm.mul %x_size0, %9 overflow<nsw> : i64
    %59 = llvm.add %58, %17 overflow<nsw> : i64
    %60 = llvm.and %59, %18 : i64
    %61 = llvm.call @aligned_alloc(%17, %60) : (i64, i64) -> !llvm.ptr
    %62 = llvm.mlir.zero : !llvm.ptr
    %63 = llvm.icmp "ne" %61, %62 : !llvm.ptr
    llvm.cond_br %63, ^bb1, ^bb85(%19 : i32)
  ^bb1:
    %64 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%9, %x_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %65 = llvm.extractvalue %64[0] : !llvm.struct<(i64, i1)>
    %66 = llvm.extractvalue %64[1] : !llvm.struct<(i64, i1)>
    %67 = llvm.xor %66, %20 : i1
    llvm.cond_br %67, ^bb2, ^bb86(%21 : i32)
  ^bb2:
    %68 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%65, %x_stride0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %69 = llvm.extractvalue %68[0] : !llvm.struct<(i64, i1)>
    %70 = llvm.extractvalue %68[1] : !llvm.struct<(i64, i1)>
    %71 = llvm.xor %70, %20 : i1
    llvm.cond_br %71, ^bb3, ^bb86(%21 : i32)
  ^bb3:
    %72 = llvm.add %69, %17 overflow<nsw> : i64
    %73 = llvm.and %72, %18 : i64
    %74 = llvm.call @aligned_alloc(%17, %73) : (i64, i64) -> !llvm.ptr
    %75 = llvm.mlir.zero : !llvm.ptr
    %76 = llvm.icmp "ne" %74, %75 : !llvm.ptr
    llvm.cond_br %76, ^bb4, ^bb86(%21 : i32)
  ^bb4:
    %77 = llvm.ashr %x_size0, %1 : i64
    %78 = llvm.mul %77, %0 overflow<nsw> : i64
    %79 = llvm.intr.smax(%78, %2) : (i64, i64) -> i64
    %80 = llvm.mlir.constant(-1 : i8) : i8
    %81 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %81, %22 {alignment = 1 : i64} : i8, !llvm.ptr
    %82 = llvm.sub %79, %2 : i64
    %83 = llvm.sdiv %82, %0 : i64
    %84 = llvm.srem %82, %0 : i64
    %85 = llvm.icmp "ne" %84, %2 : i64
    %86 = llvm.xor %84, %0 : i64
    %87 = llvm.icmp "sge" %86, %2 : i64
    %88 = llvm.and %85, %87 : i1
    %89 = llvm.add %83, %7 : i64
    %90 = llvm.select %88, %89, %83 : i1, i64
    %91 = llvm.intr.smax(%90, %2) : (i64, i64) -> i64
    %92 = llvm.sdiv %91, %17 : i64
    %93 = llvm.srem %91, %17 : i64
    %94 = llvm.icmp "ne" %93, %2 : i64
    %95 = llvm.xor %93, %17 : i64
    %96 = llvm.icmp "sge" %95, %2 : i64
    %97 = llvm.and %94, %96 : i1
    %98 = llvm.add %92, %7 : i64
    %99 = llvm.select %97, %98, %92 : i1, i64
    %100 = llvm.intr.smax(%99, %7) : (i64, i64) -> i64
    %101 = llvm.sdiv %91, %100 : i64
    %102 = llvm.srem %91, %100 : i64
    %103 = llvm.icmp "ne" %102, %2 : i64
    %104 = llvm.xor %102, %100 : i64
    %105 = llvm.icmp "sge" %104, %2 : i64
    %106 = llvm.and %103, %105 : i1
    %107 = llvm.add %101, %7 : i64
    %108 = llvm.select %106, %107, %101 : i1, i64
    %109 = llvm.mul %100, %0 : i64
    %110 = llvm.intr.smax(%108, %2) : (i64, i64) -> i64
    %111 = llvm.intr.smin(%109, %79) : (i64, i64) -> i64
    %112 = llvm.intr.smax(%111, %2) : (i64, i64) -> i64
    %113 = llvm.add %112, %23 : i64
    %114 = llvm.udiv %113, %0 : i64
    %115 = llvm.mul %114, %24 : i64
    %116 = llvm.add %12, %115 : i64
    %117 = llvm.mul %110, %116 : i64
    %118 = llvm.icmp "sge" %117, %0 : i64
    %119 = llvm.icmp "sgt" %108, %2 : i64
    %120 = llvm.select %119, %108, %2 : i1, i64
    llvm.cond_br %118, ^bb5, ^bb6
  ^bb5:
    llvm.store %108, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %121 = llvm.getelementptr inbounds %25[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %109, %121 {alignment = 8 : i64} : i64, !llvm.ptr
    %122 = llvm.getelementptr inbounds %25[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %79, %122 {alignment = 8 : i64} : i64, !llvm.ptr
    %123 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %123 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %124 = llvm.getelementptr inbounds %25[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0, %124 {alignment = 8 : i64} : i64, !llvm.ptr
    %125 = llvm.getelementptr inbounds %25[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %125 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %126 = llvm.getelementptr inbounds %25[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %126 {alignment = 8 : i64} : i64, !llvm.ptr
    %127 = llvm.getelementptr inbounds %25[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %22, %127 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %128 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %129 = llvm.call @stepwell_parallel_for(%128, %25, %120, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%129 : i32)
  ^bb6:
    %130 = llvm.call @program.parallel0(%2, %120, %108, %109, %79, %places, %places_size0, %61, %x_size0, %22) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb7(%130 : i32)
  ^bb7(%131: i32):
    %132 = llvm.sub %108, %7 : i64
    %133 = llvm.icmp "slt" %2, %132 : i64
    llvm.cond_br %133, ^bb8(%2 : i64), ^bb9
  ^bb8(%134: i64):
    %135 = llvm.getelementptr inbounds %22[%134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %136 = llvm.load %135 {alignment = 1 : i64} : !llvm.ptr -> i8
    %137 = llvm.getelementptr inbounds %135[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %138 = llvm.load %137 {alignment = 1 : i64} : !llvm.ptr -> i8
    %139 = llvm.and %136, %138 : i8
    llvm.store %139, %135 {alignment = 1 : i64} : i8, !llvm.ptr
    %140 = llvm.add %134, %4 overflow<nsw> : i64
    %141 = llvm.icmp "slt" %140, %132 : i64
    llvm.cond_br %141, ^bb8(%140 : i64), ^bb9
  ^bb9:
    %142 = llvm.sub %108, %4 : i64
    %143 = llvm.icmp "slt" %2, %142 : i64
    llvm.cond_br %143, ^bb10(%2 : i64), ^bb11
  ^bb10(%144: i64):
    %145 = llvm.getelementptr inbounds %22[%144] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %146 = llvm.load %145 {alignment = 1 : i64} : !llvm.ptr -> i8
    %147 = llvm.getelementptr inbounds %145[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %148 = llvm.load %147 {alignment = 1 : i64} : !llvm.ptr -> i8
    %149 = llvm.and %146, %148 : i8
    llvm.store %149, %145 {alignment = 1 : i64} : i8, !llvm.ptr
    %150 = llvm.add %144, %3 overflow<nsw> : i64
    %151 = llvm.icmp "slt" %150, %142 : i64
    llvm.cond_br %151, ^bb10(%150 : i64), ^bb11
  ^bb11:
    %152 = llvm.sub %108, %3 : i64
    %153 = llvm.icmp "slt" %2, %152 : i64
    llvm.cond_br %153, ^bb12(%2 : i64), ^bb13
  ^bb12(%154: i64):
    %155 = llvm.getelementptr inbounds %22[%154] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %156 = llvm.load %155 {alignment = 1 : i64} : !llvm.ptr -> i8
    %157 = llvm.getelementptr inbounds %155[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %158 = llvm.load %157 {alignment = 1 : i64} : !llvm.ptr -> i8
    %159 = llvm.and %156, %158 : i8
    llvm.store %159, %155 {alignment = 1 : i64} : i8, !llvm.ptr
    %160 = llvm.add %154, %9 overflow<nsw> : i64
    %161 = llvm.icmp "slt" %160, %152 : i64
    llvm.cond_br %161, ^bb12(%160 : i64), ^bb13
  ^bb13:
    %162 = llvm.sub %108, %9 : i64
    %163 = llvm.icmp "slt" %2, %162 : i64
    llvm.cond_br %163, ^bb14(%2 : i64), ^bb15
  ^bb14(%164: i64):
    %165 = llvm.getelementptr inbounds %22[%164] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %166 = llvm.load %165 {alignment = 1 : i64} : !llvm.ptr -> i8
    %167 = llvm.getelementptr inbounds %165[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %168 = llvm.load %167 {alignment = 1 : i64} : !llvm.ptr -> i8
    %169 = llvm.and %166, %168 : i8
    llvm.store %169, %165 {alignment = 1 : i64} : i8, !llvm.ptr
    %170 = llvm.add %164, %8 overflow<nsw> : i64
    %171 = llvm.icmp "slt" %170, %162 : i64
    llvm.cond_br %171, ^bb14(%170 : i64), ^bb15
  ^bb15:
    %172 = llvm.sub %108, %8 : i64
    %173 = llvm.icmp "slt" %2, %172 : i64
    llvm.cond_br %173, ^bb16(%2 : i64), ^bb17
  ^bb16(%174: i64):
    %175 = llvm.getelementptr inbounds %22[%174] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %176 = llvm.load %175 {alignment = 1 : i64} : !llvm.ptr -> i8
    %177 = llvm.getelementptr inbounds %175[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %178 = llvm.load %177 {alignment = 1 : i64} : !llvm.ptr -> i8
    %179 = llvm.and %176, %178 : i8
    llvm.store %179, %175 {alignment = 1 : i64} : i8, !llvm.ptr
    %180 = llvm.add %174, %27 overflow<nsw> : i64
    %181 = llvm.icmp "slt" %180, %172 : i64
    llvm.cond_br %181, ^bb16(%180 : i64), ^bb17
  ^bb17:
    %182 = llvm.sub %108, %27 : i64
    %183 = llvm.icmp "slt" %2, %182 : i64
    llvm.cond_br %183, ^bb18(%2 : i64), ^bb19
  ^bb18(%184: i64):
    %185 = llvm.getelementptr inbounds %22[%184] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %186 = llvm.load %185 {alignment = 1 : i64} : !llvm.ptr -> i8
    %187 = llvm.getelementptr inbounds %185[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %188 = llvm.load %187 {alignment = 1 : i64} : !llvm.ptr -> i8
    %189 = llvm.and %186, %188 : i8
    llvm.store %189, %185 {alignment = 1 : i64} : i8, !llvm.ptr
    %190 = llvm.add %184, %17 overflow<nsw> : i64
    %191 = llvm.icmp "slt" %190, %182 : i64
    llvm.cond_br %191, ^bb18(%190 : i64), ^bb19
  ^bb19:
    %192 = llvm.load %22 {alignment = 1 : i64} : !llvm.ptr -> i8
    %193 = llvm.and %80, %192 : i8
    %194 = llvm.and %53, %193 : i8
    %195 = llvm.sub %x_size0, %79 overflow<nsw> : i64
    %196 = llvm.ashr %195, %4 : i64
    %197 = llvm.mul %196, %3 overflow<nsw> : i64
    %198 = llvm.add %197, %79 overflow<nsw> : i64
    %199 = llvm.intr.smax(%198, %79) : (i64, i64) -> i64
    %200 = llvm.sub %x_size0, %199 overflow<nsw> : i64
    %201 = llvm.intr.smin(%200, %3) : (i64, i64) -> i64
    %202 = llvm.intr.smax(%201, %2) : (i64, i64) -> i64
    %203 = llvm.trunc %202 : i64 to i32
    %204 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %205 = llvm.mlir.poison : vector<4xi32>
    %206 = llvm.insertelement %203, %205[%2 : i64] : vector<4xi32>
    %207 = llvm.shufflevector %206, %205 [0, 0, 0, 0] : vector<4xi32>
    %208 = llvm.icmp "slt" %204, %207 : vector<4xi32>
    %209 = llvm.mlir.poison : vector<4xi8>
    %210 = llvm.insertelement %194, %209[%2 : i64] : vector<4xi8>
    %211 = llvm.shufflevector %210, %209 [0, 0, 0, 0] : vector<4xi8>
    %212 = llvm.icmp "slt" %79, %199 : i64
    llvm.cond_br %212, ^bb20(%79, %211 : i64, vector<4xi8>), ^bb21(%211 : vector<4xi8>)
  ^bb20(%i: i64, %213: vector<4xi8>):
    %214 = llvm.getelementptr inbounds %places[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %215 = llvm.load %214 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %216 = llvm.icmp "slt" %215, %49 : vector<4xi64>
    %217 = llvm.add %215, %50 : vector<4xi64>
    %218 = llvm.select %216, %217, %215 : vector<4xi1>, vector<4xi64>
    %219 = llvm.icmp "sge" %218, %49 : vector<4xi64>
    %220 = llvm.zext %219 : vector<4xi1> to vector<4xi8>
    %221 = llvm.icmp "slt" %218, %50 : vector<4xi64>
    %222 = llvm.zext %221 : vector<4xi1> to vector<4xi8>
    %223 = llvm.and %220, %222 : vector<4xi8>
    %224 = llvm.and %213, %223 : vector<4xi8>
    %225 = llvm.getelementptr inbounds %61[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %218, %225 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %226 = llvm.add %i, %3 overflow<nsw> : i64
    %227 = llvm.icmp "slt" %226, %199 : i64
    llvm.cond_br %227, ^bb20(%226, %224 : i64, vector<4xi8>), ^bb21(%224 : vector<4xi8>)
  ^bb21(%228: vector<4xi8>):
    %229 = llvm.icmp "slt" %199, %x_size0 : i64
    llvm.cond_br %229, ^bb22(%199, %228 : i64, vector<4xi8>), ^bb23(%228 : vector<4xi8>)
  ^bb22(%i_1: i64, %230: vector<4xi8>):
    %231 = llvm.getelementptr inbounds %places[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %232 = llvm.intr.masked.load %231, %208, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %233 = llvm.icmp "slt" %232, %49 : vector<4xi64>
    %234 = llvm.add %232, %50 : vector<4xi64>
    %235 = llvm.select %233, %234, %232 : vector<4xi1>, vector<4xi64>
    %236 = llvm.icmp "sge" %235, %49 : vector<4xi64>
    %237 = llvm.zext %236 : vector<4xi1> to vector<4xi8>
    %238 = llvm.icmp "slt" %235, %50 : vector<4xi64>
    %239 = llvm.zext %238 : vector<4xi1> to vector<4xi8>
    %240 = llvm.and %237, %239 : vector<4xi8>
    %241 = llvm.and %230, %240 : vector<4xi8>
    %242 = llvm.getelementptr inbounds %61[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %235, %242, %208 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %243 = llvm.select %208, %241, %230 : vector<4xi1>, vector<4xi8>
    %244 = llvm.add %i_1, %3 overflow<nsw> : i64
    %245 = llvm.icmp "slt" %244, %x_size0 : i64
    llvm.cond_br %245, ^bb22(%244, %243 : i64, vector<4xi8>), ^bb23(%243 : vector<4xi8>)
  ^bb23(%246: vector<4xi8>):
    %247 = "llvm.intr.vector.reduce.and"(%246) : (vector<4xi8>) -> i8
    %248 = llvm.icmp "ne" %247, %57 : i8
    llvm.cond_br %248, ^bb24, ^bb87(%31 : i32)
  ^bb24:
    %249 = llvm.mul %x_stride0, %32 : i64
    %250 = llvm.mul %32, %x_stride0 overflow<nsw> : i64
    %251 = llvm.ashr %249, %6 : i64
    %252 = llvm.mul %251, %5 overflow<nsw> : i64
    %253 = llvm.intr.smax(%252, %2) : (i64, i64) -> i64
    %254 = llvm.intr.smax(%253, %2) : (i64, i64) -> i64
    %255 = llvm.add %254, %33 : i64
    %256 = llvm.udiv %255, %5 : i64
    %257 = llvm.mul %256, %34 : i64
    %258 = llvm.icmp "sge" %257, %0 : i64
    %259 = llvm.mul %250, %9 : i64
    %260 = llvm.icmp "ugt" %259, %11 : i64
    %261 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %262 = llvm.and %261, %12 : i64
    %263 = llvm.icmp "eq" %262, %2 : i64
    %264 = llvm.and %260, %263 : i1
    %265 = llvm.icmp "sgt" %253, %2 : i64
    %266 = llvm.sub %253, %7 overflow<nsw> : i64
    %267 = llvm.sdiv %266, %5 : i64
    %268 = llvm.add %267, %7 overflow<nsw> : i64
    %269 = llvm.select %265, %268, %2 : i1, i64
    llvm.cond_br %258, ^bb25, ^bb26
  ^bb25:
    llvm.store %253, %35 {alignment = 8 : i64} : i64, !llvm.ptr
    %270 = llvm.getelementptr inbounds %35[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %270 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %271 = llvm.getelementptr inbounds %35[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %250, %271 {alignment = 8 : i64} : i64, !llvm.ptr
    %272 = llvm.getelementptr inbounds %35[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %264, %272 {alignment = 8 : i64} : i1, !llvm.ptr
    %273 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %274 = llvm.call @stepwell_parallel_for(%273, %35, %269, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb27(%274 : i32)
  ^bb26:
    %275 = llvm.call @program.parallel1(%2, %269, %253, %out0, %250, %264) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb27(%275 : i32)
  ^bb27(%276: i32):
    %277 = llvm.sub %249, %253 overflow<nsw> : i64
    %278 = llvm.ashr %277, %4 : i64
    %279 = llvm.mul %278, %3 overflow<nsw> : i64
    %280 = llvm.add %279, %253 overflow<nsw> : i64
    %281 = llvm.intr.smax(%280, %253) : (i64, i64) -> i64
    %282 = llvm.sub %249, %281 overflow<nsw> : i64
    %283 = llvm.intr.smin(%282, %3) : (i64, i64) -> i64
    %284 = llvm.intr.smax(%283, %2) : (i64, i64) -> i64
    %285 = llvm.trunc %284 : i64 to i32
    %286 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %287 = llvm.mlir.poison : vector<4xi32>
    %288 = llvm.insertelement %285, %287[%2 : i64] : vector<4xi32>
    %289 = llvm.shufflevector %288, %287 [0, 0, 0, 0] : vector<4xi32>
    %290 = llvm.icmp "slt" %286, %289 : vector<4xi32>
    %291 = llvm.icmp "slt" %253, %281 : i64
    llvm.cond_br %291, ^bb28(%253 : i64), ^bb29
  ^bb28(%j: i64):
    %292 = llvm.getelementptr inbounds %out0[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %51, %292 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %293 = llvm.add %j, %3 overflow<nsw> : i64
    %294 = llvm.icmp "slt" %293, %281 : i64
    llvm.cond_br %294, ^bb28(%293 : i64), ^bb29
  ^bb29:
    %295 = llvm.icmp "slt" %281, %249 : i64
    llvm.cond_br %295, ^bb30(%281 : i64), ^bb31
  ^bb30(%j_1: i64):
    %296 = llvm.getelementptr inbounds %out0[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %51, %296, %290 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %297 = llvm.add %j_1, %3 overflow<nsw> : i64
    %298 = llvm.icmp "slt" %297, %249 : i64
    llvm.cond_br %298, ^bb30(%297 : i64), ^bb31
  ^bb31:
    %299 = llvm.mul %32, %x_stride0 overflow<nsw> : i64
    %300 = llvm.intr.smax(%253, %2) : (i64, i64) -> i64
    %301 = llvm.add %300, %33 : i64
    %302 = llvm.udiv %301, %5 : i64
    %303 = llvm.mul %302, %34 : i64
    %304 = llvm.icmp "sge" %303, %0 : i64
    %305 = llvm.mul %299, %9 : i64
    %306 = llvm.icmp "ugt" %305, %11 : i64
    %307 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %308 = llvm.and %307, %12 : i64
    %309 = llvm.icmp "eq" %308, %2 : i64
    %310 = llvm.and %306, %309 : i1
    %311 = llvm.icmp "sgt" %253, %2 : i64
    %312 = llvm.sub %253, %7 overflow<nsw> : i64
    %313 = llvm.sdiv %312, %5 : i64
    %314 = llvm.add %313, %7 overflow<nsw> : i64
    %315 = llvm.select %311, %314, %2 : i1, i64
    llvm.cond_br %304, ^bb32, ^bb33
  ^bb32:
    llvm.store %253, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %316 = llvm.getelementptr inbounds %36[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %316 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %317 = llvm.getelementptr inbounds %36[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %299, %317 {alignment = 8 : i64} : i64, !llvm.ptr
    %318 = llvm.getelementptr inbounds %36[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %310, %318 {alignment = 8 : i64} : i1, !llvm.ptr
    %319 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %320 = llvm.call @stepwell_parallel_for(%319, %36, %315, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb34(%320 : i32)
  ^bb33:
    %321 = llvm.call @program.parallel2(%2, %315, %253, %out1, %299, %310) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb34(%321 : i32)
  ^bb34(%322: i32):
    %323 = llvm.icmp "slt" %253, %281 : i64
    llvm.cond_br %323, ^bb35(%253 : i64), ^bb36
  ^bb35(%j_2: i64):
    %324 = llvm.getelementptr inbounds %out1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %52, %324 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %325 = llvm.add %j_2, %3 overflow<nsw> : i64
    %326 = llvm.icmp "slt" %325, %281 : i64
    llvm.cond_br %326, ^bb35(%325 : i64), ^bb36
  ^bb36:
    %327 = llvm.icmp "slt" %281, %249 : i64
    llvm.cond_br %327, ^bb37(%281 : i64), ^bb38
  ^bb37(%j_3: i64):
    %328 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %52, %328, %290 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %329 = llvm.add %j_3, %3 overflow<nsw> : i64
    %330 = llvm.icmp "slt" %329, %249 : i64
    llvm.cond_br %330, ^bb37(%329 : i64), ^bb38
  ^bb38:
    %331 = llvm.ashr %x_stride0, %4 : i64
    %332 = llvm.mul %331, %3 overflow<nsw> : i64
    %333 = llvm.sub %x_stride0, %332 overflow<nsw> : i64
    %334 = llvm.intr.smin(%333, %3) : (i64, i64) -> i64
    %335 = llvm.intr.smax(%334, %2) : (i64, i64) -> i64
    %336 = llvm.trunc %335 : i64 to i32
    %337 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %338 = llvm.mlir.poison : vector<4xi32>
    %339 = llvm.insertelement %336, %338[%2 : i64] : vector<4xi32>
    %340 = llvm.shufflevector %339, %338 [0, 0, 0, 0] : vector<4xi32>
    %341 = llvm.icmp "slt" %337, %340 : vector<4xi32>
    %342 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %342, ^bb39(%2 : i64), ^bb44
  ^bb39(%343: i64):
    %344 = llvm.getelementptr inbounds %61[%343] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %345 = llvm.load %344 {alignment = 8 : i64} : !llvm.ptr -> i64
    %346 = llvm.icmp "slt" %2, %332 : i64
    llvm.cond_br %346, ^bb40(%2 : i64), ^bb41
  ^bb40(%347: i64):
    %348 = llvm.mul %343, %x_stride0 overflow<nsw> : i64
    %349 = llvm.add %348, %347 overflow<nsw> : i64
    %350 = llvm.getelementptr inbounds %x[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %351 = llvm.load %350 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %352 = llvm.mul %345, %x_stride0 overflow<nsw> : i64
    %353 = llvm.add %352, %347 overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %out0[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %351, %354 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %355 = llvm.add %352, %347 overflow<nsw> : i64
    %356 = llvm.getelementptr inbounds %out1[%355] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %357 = llvm.load %356 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %358 = llvm.fadd %357, %351 : vector<4xf64>
    llvm.store %358, %356 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %359 = llvm.add %347, %3 overflow<nsw> : i64
    %360 = llvm.icmp "slt" %359, %332 : i64
    llvm.cond_br %360, ^bb40(%359 : i64), ^bb41
  ^bb41:
    %361 = llvm.icmp "slt" %332, %x_stride0 : i64
    llvm.cond_br %361, ^bb42, ^bb43
  ^bb42:
    %362 = llvm.mul %343, %x_stride0 overflow<nsw> : i64
    %363 = llvm.add %362, %332 overflow<nsw> : i64
    %364 = llvm.getelementptr inbounds %x[%363] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %365 = llvm.intr.masked.load %364, %341, %51 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %366 = llvm.mul %345, %x_stride0 overflow<nsw> : i64
    %367 = llvm.add %366, %332 overflow<nsw> : i64
    %368 = llvm.getelementptr inbounds %out0[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %365, %368, %341 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %369 = llvm.add %366, %332 overflow<nsw> : i64
    %370 = llvm.getelementptr inbounds %out1[%369] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %371 = llvm.intr.masked.load %370, %341, %51 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %372 = llvm.fadd %371, %365 : vector<4xf64>
    llvm.intr.masked.store %372, %370, %341 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb43
  ^bb43:
    %373 = llvm.add %343, %7 overflow<nsw> : i64
    %374 = llvm.icmp "slt" %373, %x_size0 : i64
    llvm.cond_br %374, ^bb39(%373 : i64), ^bb44
  ^bb44:
    %375 = llvm.intr.smax(%x_size0, %2) : (i64, i64) -> i64
    %376 = llvm.intr.smax(%332, %2) : (i64, i64) -> i64
    %377 = llvm.add %376, %14 : i64
    %378 = llvm.udiv %377, %3 : i64
    %379 = llvm.mul %378, %12 : i64
    %380 = llvm.add %37, %379 : i64
    %381 = llvm.add %380, %12 : i64
    %382 = llvm.mul %375, %381 : i64
    %383 = llvm.icmp "sge" %382, %0 : i64
    %384 = llvm.icmp "sgt" %x_size0, %2 : i64
    %385 = llvm.select %384, %x_size0, %2 : i1, i64
    llvm.cond_br %383, ^bb45, ^bb46
  ^bb45:
    llvm.store %x_size0, %39 {alignment = 8 : i64} : i64, !llvm.ptr
    %386 = llvm.getelementptr inbounds %39[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %386 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %387 = llvm.getelementptr inbounds %39[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0, %387 {alignment = 8 : i64} : i64, !llvm.ptr
    %388 = llvm.getelementptr inbounds %39[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %332, %388 {alignment = 8 : i64} : i64, !llvm.ptr
    %389 = llvm.getelementptr inbounds %39[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %389 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %390 = llvm.getelementptr inbounds %39[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %390 {alignment = 8 : i64} : i64, !llvm.ptr
    %391 = llvm.getelementptr inbounds %39[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %391 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %392 = llvm.getelementptr inbounds %39[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %74, %392 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %393 = llvm.getelementptr inbounds %39[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %341, %393 {alignment = 8 : i64} : vector<4xi1>, !llvm.ptr
    %394 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %395 = llvm.call @stepwell_parallel_for(%394, %39, %385, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%395 : i32)
  ^bb46:
    %396 = llvm.call @program.parallel3(%2, %385, %x_size0, %places, %places_size0, %332, %x, %x_stride0, %out0, %74, %341) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.br ^bb47(%396 : i32)
  ^bb47(%397: i32):
    %398 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %398, ^bb48(%2 : i64), ^bb53
  ^bb48(%399: i64):
    %400 = llvm.getelementptr inbounds %61[%399] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %401 = llvm.load %400 {alignment = 8 : i64} : !llvm.ptr -> i64
    %402 = llvm.icmp "slt" %2, %332 : i64
    llvm.cond_br %402, ^bb49(%2 : i64), ^bb50
  ^bb49(%403: i64):
    %404 = llvm.mul %399, %x_stride0 overflow<nsw> : i64
    %405 = llvm.add %404, %403 overflow<nsw> : i64
    %406 = llvm.getelementptr inbounds %74[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %407 = llvm.load %406 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %408 = llvm.mul %401, %x_stride0 overflow<nsw> : i64
    %409 = llvm.add %408, %403 overflow<nsw> : i64
    %410 = llvm.getelementptr inbounds %out0[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %407, %410 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %411 = llvm.add %403, %3 overflow<nsw> : i64
    %412 = llvm.icmp "slt" %411, %332 : i64
    llvm.cond_br %412, ^bb49(%411 : i64), ^bb50
  ^bb50:
    %413 = llvm.icmp "slt" %332, %x_stride0 : i64
    llvm.cond_br %413, ^bb51, ^bb52
  ^bb51:
    %414 = llvm.mul %399, %x_stride0 overflow<nsw> : i64
    %415 = llvm.add %414, %332 overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %74[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %417 = llvm.intr.masked.load %416, %341, %51 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %418 = llvm.mul %401, %x_stride0 overflow<nsw> : i64
    %419 = llvm.add %418, %332 overflow<nsw> : i64
    %420 = llvm.getelementptr inbounds %out0[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %417, %420, %341 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb52:
    %421 = llvm.add %399, %7 overflow<nsw> : i64
    %422 = llvm.icmp "slt" %421, %x_size0 : i64
    llvm.cond_br %422, ^bb48(%421 : i64), ^bb53
  ^bb53:
    %423 = llvm.ashr %counted_size0, %1 : i64
    %424 = llvm.mul %423, %0 overflow<nsw> : i64
    %425 = llvm.intr.smax(%424, %2) : (i64, i64) -> i64
    %426 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %426, %40 {alignment = 1 : i64} : i8, !llvm.ptr
    %427 = llvm.sub %425, %2 : i64
    %428 = llvm.sdiv %427, %0 : i64
    %429 = llvm.srem %427, %0 : i64
    %430 = llvm.icmp "ne" %429, %2 : i64
    %431 = llvm.xor %429, %0 : i64
    %432 = llvm.icmp "sge" %431, %2 : i64
    %433 = llvm.and %430, %432 : i1
    %434 = llvm.add %428, %7 : i64
    %435 = llvm.select %433, %434, %428 : i1, i64
    %436 = llvm.intr.smax(%435, %2) : (i64, i64) -> i64
    %437 = llvm.sdiv %436, %17 : i64
    %438 = llvm.srem %436, %17 : i64
    %439 = llvm.icmp "ne" %438, %2 : i64
    %440 = llvm.xor %438, %17 : i64
    %441 = llvm.icmp "sge" %440, %2 : i64
    %442 = llvm.and %439, %441 : i1
    %443 = llvm.add %437, %7 : i64
    %444 = llvm.select %442, %443, %437 : i1, i64
    %445 = llvm.intr.smax(%444, %7) : (i64, i64) -> i64
    %446 = llvm.sdiv %436, %445 : i64
    %447 = llvm.srem %436, %445 : i64
    %448 = llvm.icmp "ne" %447, %2 : i64
    %449 = llvm.xor %447, %445 : i64
    %450 = llvm.icmp "sge" %449, %2 : i64
    %451 = llvm.and %448, %450 : i1
    %452 = llvm.add %446, %7 : i64
    %453 = llvm.select %451, %452, %446 : i1, i64
    %454 = llvm.mul %445, %0 : i64
    %455 = llvm.intr.smax(%453, %2) : (i64, i64) -> i64
    %456 = llvm.intr.smin(%454, %425) : (i64, i64) -> i64
    %457 = llvm.intr.smax(%456, %2) : (i64, i64) -> i64
    %458 = llvm.add %457, %23 : i64
    %459 = llvm.udiv %458, %0 : i64
    %460 = llvm.mul %459, %41 : i64
    %461 = llvm.add %12, %460 : i64
    %462 = llvm.mul %455, %461 : i64
    %463 = llvm.icmp "sge" %462, %0 : i64
    %464 = llvm.mul %counted_size0, %9 : i64
    %465 = llvm.icmp "ugt" %464, %15 : i64
    %466 = llvm.icmp "sgt" %453, %2 : i64
    %467 = llvm.select %466, %453, %2 : i1, i64
    llvm.cond_br %463, ^bb54, ^bb55
  ^bb54:
    llvm.store %453, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %468 = llvm.getelementptr inbounds %42[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %454, %468 {alignment = 8 : i64} : i64, !llvm.ptr
    %469 = llvm.getelementptr inbounds %42[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %425, %469 {alignment = 8 : i64} : i64, !llvm.ptr
    %470 = llvm.getelementptr inbounds %42[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted, %470 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %471 = llvm.getelementptr inbounds %42[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0, %471 {alignment = 8 : i64} : i64, !llvm.ptr
    %472 = llvm.getelementptr inbounds %42[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %465, %472 {alignment = 8 : i64} : i1, !llvm.ptr
    %473 = llvm.getelementptr inbounds %42[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %40, %473 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %474 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %475 = llvm.call @stepwell_parallel_for(%474, %42, %467, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb56(%475 : i32)
  ^bb55:
    %476 = llvm.call @program.parallel4(%2, %467, %453, %454, %425, %counted, %counted_size0, %465, %40) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb56(%476 : i32)
  ^bb56(%477: i32):
    %478 = llvm.sub %453, %7 : i64
    %479 = llvm.icmp "slt" %2, %478 : i64
    llvm.cond_br %479, ^bb57(%2 : i64), ^bb58
  ^bb57(%480: i64):
    %481 = llvm.getelementptr inbounds %40[%480] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %482 = llvm.load %481 {alignment = 1 : i64} : !llvm.ptr -> i8
    %483 = llvm.getelementptr inbounds %481[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %484 = llvm.load %483 {alignment = 1 : i64} : !llvm.ptr -> i8
    %485 = llvm.and %482, %484 : i8
    llvm.store %485, %481 {alignment = 1 : i64} : i8, !llvm.ptr
    %486 = llvm.add %480, %4 overflow<nsw> : i64
    %487 = llvm.icmp "slt" %486, %478 : i64
    llvm.cond_br %487, ^bb57(%486 : i64), ^bb58
  ^bb58:
    %488 = llvm.sub %453, %4 : i64
    %489 = llvm.icmp "slt" %2, %488 : i64
    llvm.cond_br %489, ^bb59(%2 : i64), ^bb60
  ^bb59(%490: i64):
    %491 = llvm.getelementptr inbounds %40[%490] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %492 = llvm.load %491 {alignment = 1 : i64} : !llvm.ptr -> i8
    %493 = llvm.getelementptr inbounds %491[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %494 = llvm.load %493 {alignment = 1 : i64} : !llvm.ptr -> i8
    %495 = llvm.and %492, %494 : i8
    llvm.store %495, %491 {alignment = 1 : i64} : i8, !llvm.ptr
    %496 = llvm.add %490, %3 overflow<nsw> : i64
    %497 = llvm.icmp "slt" %496, %488 : i64
    llvm.cond_br %497, ^bb59(%496 : i64), ^bb60
  ^bb60:
    %498 = llvm.sub %453, %3 : i64
    %499 = llvm.icmp "slt" %2, %498 : i64
    llvm.cond_br %499, ^bb61(%2 : i64), ^bb62
  ^bb61(%500: i64):
    %501 = llvm.getelementptr inbounds %40[%500] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %502 = llvm.load %501 {alignment = 1 : i64} : !llvm.ptr -> i8
    %503 = llvm.getelementptr inbounds %501[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %504 = llvm.load %503 {alignment = 1 : i64} : !llvm.ptr -> i8
    %505 = llvm.and %502, %504 : i8
    llvm.store %505, %501 {alignment = 1 : i64} : i8, !llvm.ptr
    %506 = llvm.add %500, %9 overflow<nsw> : i64
    %507 = llvm.icmp "slt" %506, %498 : i64
    llvm.cond_br %507, ^bb61(%506 : i64), ^bb62
  ^bb62:
    %508 = llvm.sub %453, %9 : i64
    %509 = llvm.icmp "slt" %2, %508 : i64
    llvm.cond_br %509, ^bb63(%2 : i64), ^bb64
  ^bb63(%510: i64):
    %511 = llvm.getelementptr inbounds %40[%510] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %512 = llvm.load %511 {alignment = 1 : i64} : !llvm.ptr -> i8
    %513 = llvm.getelementptr inbounds %511[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %514 = llvm.load %513 {alignment = 1 : i64} : !llvm.ptr -> i8
    %515 = llvm.and %512, %514 : i8
    llvm.store %515, %511 {alignment = 1 : i64} : i8, !llvm.ptr
    %516 = llvm.add %510, %8 overflow<nsw> : i64
    %517 = llvm.icmp "slt" %516, %508 : i64
    llvm.cond_br %517, ^bb63(%516 : i64), ^bb64
  ^bb64:
    %518 = llvm.sub %453, %8 : i64
    %519 = llvm.icmp "slt" %2, %518 : i64
    llvm.cond_br %519, ^bb65(%2 : i64), ^bb66
  ^bb65(%520: i64):
    %521 = llvm.getelementptr inbounds %40[%520] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %522 = llvm.load %521 {alignment = 1 : i64} : !llvm.ptr -> i8
    %523 = llvm.getelementptr inbounds %521[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %524 = llvm.load %523 {alignment = 1 : i64} : !llvm.ptr -> i8
    %525 = llvm.and %522, %524 : i8
    llvm.store %525, %521 {alignment = 1 : i64} : i8, !llvm.ptr
    %526 = llvm.add %520, %27 overflow<nsw> : i64
    %527 = llvm.icmp "slt" %526, %518 : i64
    llvm.cond_br %527, ^bb65(%526 : i64), ^bb66
  ^bb66:
    %528 = llvm.sub %453, %27 : i64
    %529 = llvm.icmp "slt" %2, %528 : i64
    llvm.cond_br %529, ^bb67(%2 : i64), ^bb68
  ^bb67(%530: i64):
    %531 = llvm.getelementptr inbounds %40[%530] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %532 = llvm.load %531 {alignment = 1 : i64} : !llvm.ptr -> i8
    %533 = llvm.getelementptr inbounds %531[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %534 = llvm.load %533 {alignment = 1 : i64} : !llvm.ptr -> i8
    %535 = llvm.and %532, %534 : i8
    llvm.store %535, %531 {alignment = 1 : i64} : i8, !llvm.ptr
    %536 = llvm.add %530, %17 overflow<nsw> : i64
    %537 = llvm.icmp "slt" %536, %528 : i64
    llvm.cond_br %537, ^bb67(%536 : i64), ^bb68
  ^bb68:
    %538 = llvm.load %40 {alignment = 1 : i64} : !llvm.ptr -> i8
    %539 = llvm.and %80, %538 : i8
    %540 = llvm.and %53, %539 : i8
    %541 = llvm.sub %counted_size0, %425 overflow<nsw> : i64
    %542 = llvm.ashr %541, %3 : i64
    %543 = llvm.mul %542, %8 overflow<nsw> : i64
    %544 = llvm.add %543, %425 overflow<nsw> : i64
    %545 = llvm.intr.smax(%544, %425) : (i64, i64) -> i64
    %546 = llvm.mlir.poison : vector<4xi8>
    %547 = llvm.insertelement %540, %546[%2 : i64] : vector<4xi8>
    %548 = llvm.shufflevector %547, %546 [0, 0, 0, 0] : vector<4xi8>
    %549 = llvm.mul %counted_size0, %9 : i64
    %550 = llvm.icmp "ugt" %549, %16 : i64
    %551 = llvm.icmp "slt" %425, %545 : i64
    llvm.cond_br %551, ^bb69(%425, %548, %548, %548, %548 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb72(%548, %548, %548, %548 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb69(%i_2: i64, %552: vector<4xi8>, %553: vector<4xi8>, %554: vector<4xi8>, %555: vector<4xi8>):
    %556 = llvm.getelementptr inbounds %counted[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %557 = llvm.load %556 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %558 = llvm.icmp "sge" %557, %49 : vector<4xi64>
    %559 = llvm.zext %558 : vector<4xi1> to vector<4xi8>
    %560 = llvm.and %552, %559 : vector<4xi8>
    %561 = llvm.getelementptr inbounds %556[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %562 = llvm.load %561 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %563 = llvm.icmp "sge" %562, %49 : vector<4xi64>
    %564 = llvm.zext %563 : vector<4xi1> to vector<4xi8>
    %565 = llvm.and %553, %564 : vector<4xi8>
    %566 = llvm.add %i_2, %9 overflow<nsw> : i64
    %567 = llvm.getelementptr inbounds %556[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %568 = llvm.load %567 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %569 = llvm.icmp "sge" %568, %49 : vector<4xi64>
    %570 = llvm.zext %569 : vector<4xi1> to vector<4xi8>
    %571 = llvm.and %554, %570 : vector<4xi8>
    %572 = llvm.getelementptr inbounds %556[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %573 = llvm.load %572 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %574 = llvm.icmp "sge" %573, %49 : vector<4xi64>
    %575 = llvm.zext %574 : vector<4xi1> to vector<4xi8>
    %576 = llvm.and %555, %575 : vector<4xi8>
    llvm.cond_br %550, ^bb70, ^bb71
  ^bb70:
    %577 = llvm.add %i_2, %43 : i64
    %578 = llvm.getelementptr %counted[%577] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%578, %44, %21, %19) : (!llvm.ptr, i32, i32, i32) -> ()
    %579 = llvm.add %i_2, %45 : i64
    %580 = llvm.getelementptr %counted[%579] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%580, %44, %31, %19) : (!llvm.ptr, i32, i32, i32) -> ()
    %581 = llvm.add %566, %43 : i64
    %582 = llvm.getelementptr %counted[%581] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%582, %44, %21, %19) : (!llvm.ptr, i32, i32, i32) -> ()
    %583 = llvm.add %566, %45 : i64
    %584 = llvm.getelementptr %counted[%583] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%584, %44, %31, %19) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb71
  ^bb71:
    %585 = llvm.add %i_2, %8 overflow<nsw> : i64
    %586 = llvm.icmp "slt" %585, %545 : i64
    llvm.cond_br %586, ^bb69(%585, %560, %565, %571, %576 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb72(%560, %565, %571, %576 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb72(%587: vector<4xi8>, %588: vector<4xi8>, %589: vector<4xi8>, %590: vector<4xi8>):
    %591 = llvm.and %587, %588 : vector<4xi8>
    %592 = llvm.and %589, %590 : vector<4xi8>
    %593 = llvm.and %591, %592 : vector<4xi8>
    %594 = llvm.icmp "slt" %545, %counted_size0 : i64
    llvm.cond_br %594, ^bb73(%545, %593 : i64, vector<4xi8>), ^bb74(%593 : vector<4xi8>)
  ^bb73(%i_3: i64, %595: vector<4xi8>):
    %596 = llvm.sub %counted_size0, %i_3 overflow<nsw> : i64
    %597 = llvm.intr.smin(%596, %3) : (i64, i64) -> i64
    %598 = llvm.intr.smax(%597, %2) : (i64, i64) -> i64
    %599 = llvm.trunc %598 : i64 to i32
    %600 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %601 = llvm.mlir.poison : vector<4xi32>
    %602 = llvm.insertelement %599, %601[%2 : i64] : vector<4xi32>
    %603 = llvm.shufflevector %602, %601 [0, 0, 0, 0] : vector<4xi32>
    %604 = llvm.icmp "slt" %600, %603 : vector<4xi32>
    %605 = llvm.getelementptr inbounds %counted[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %606 = llvm.intr.masked.load %605, %604, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %607 = llvm.icmp "sge" %606, %49 : vector<4xi64>
    %608 = llvm.zext %607 : vector<4xi1> to vector<4xi8>
    %609 = llvm.and %595, %608 : vector<4xi8>
    %610 = llvm.select %604, %609, %595 : vector<4xi1>, vector<4xi8>
    %611 = llvm.add %i_3, %3 overflow<nsw> : i64
    %612 = llvm.icmp "slt" %611, %counted_size0 : i64
    llvm.cond_br %612, ^bb73(%611, %610 : i64, vector<4xi8>), ^bb74(%610 : vector<4xi8>)
  ^bb74(%613: vector<4xi8>):
    %614 = "llvm.intr.vector.reduce.and"(%613) : (vector<4xi8>) -> i8
    %615 = llvm.icmp "ne" %614, %57 : i8
    llvm.cond_br %615, ^bb75, ^bb87(%46 : i32)
  ^bb75:
    %616 = llvm.ashr %out2_size0, %6 : i64
    %617 = llvm.mul %616, %5 overflow<nsw> : i64
    %618 = llvm.intr.smax(%617, %2) : (i64, i64) -> i64
    %619 = llvm.intr.smax(%618, %2) : (i64, i64) -> i64
    %620 = llvm.add %619, %33 : i64
    %621 = llvm.udiv %620, %5 : i64
    %622 = llvm.mul %621, %34 : i64
    %623 = llvm.icmp "sge" %622, %0 : i64
    %624 = llvm.mul %out2_size0, %9 : i64
    %625 = llvm.icmp "ugt" %624, %11 : i64
    %626 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %627 = llvm.and %626, %12 : i64
    %628 = llvm.icmp "eq" %627, %2 : i64
    %629 = llvm.and %625, %628 : i1
    %630 = llvm.icmp "sgt" %618, %2 : i64
    %631 = llvm.sub %618, %7 overflow<nsw> : i64
    %632 = llvm.sdiv %631, %5 : i64
    %633 = llvm.add %632, %7 overflow<nsw> : i64
    %634 = llvm.select %630, %633, %2 : i1, i64
    llvm.cond_br %623, ^bb76, ^bb77
  ^bb76:
    llvm.store %618, %47 {alignment = 8 : i64} : i64, !llvm.ptr
    %635 = llvm.getelementptr inbounds %47[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %635 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %636 = llvm.getelementptr inbounds %47[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2_size0, %636 {alignment = 8 : i64} : i64, !llvm.ptr
    %637 = llvm.getelementptr inbounds %47[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %629, %637 {alignment = 8 : i64} : i1, !llvm.ptr
    %638 = llvm.mlir.addressof @program.parallel5.part : !llvm.ptr
    %639 = llvm.call @stepwell_parallel_for(%638, %47, %634, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb78(%639 : i32)
  ^bb77:
    %640 = llvm.call @program.parallel5(%2, %634, %618, %out2, %out2_size0, %629) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb78(%640 : i32)
  ^bb78(%641: i32):
    %642 = llvm.sub %out2_size0, %618 overflow<nsw> : i64
    %643 = llvm.ashr %642, %4 : i64
    %644 = llvm.mul %643, %3 overflow<nsw> : i64
    %645 = llvm.add %644, %618 overflow<nsw> : i64
    %646 = llvm.intr.smax(%645, %618) : (i64, i64) -> i64
    %647 = llvm.sub %out2_size0, %646 overflow<nsw> : i64
    %648 = llvm.intr.smin(%647, %3) : (i64, i64) -> i64
    %649 = llvm.intr.smax(%648, %2) : (i64, i64) -> i64
    %650 = llvm.trunc %649 : i64 to i32
    %651 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %652 = llvm.mlir.poison : vector<4xi32>
    %653 = llvm.insertelement %650, %652[%2 : i64] : vector<4xi32>
    %654 = llvm.shufflevector %653, %652 [0, 0, 0, 0] : vector<4xi32>
    %655 = llvm.icmp "slt" %651, %654 : vector<4xi32>
    %656 = llvm.icmp "slt" %618, %646 : i64
    llvm.cond_br %656, ^bb79(%618 : i64), ^bb80
  ^bb79(%i_4: i64):
    %657 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %49, %657 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %658 = llvm.add %i_4, %3 overflow<nsw> : i64
    %659 = llvm.icmp "slt" %658, %646 : i64
    llvm.cond_br %659, ^bb79(%658 : i64), ^bb80
  ^bb80:
    %660 = llvm.icmp "slt" %646, %out2_size0 : i64
    llvm.cond_br %660, ^bb81(%646 : i64), ^bb82
  ^bb81(%i_5: i64):
    %661 = llvm.getelementptr inbounds %out2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %49, %661, %655 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %662 = llvm.add %i_5, %3 overflow<nsw> : i64
    %663 = llvm.icmp "slt" %662, %out2_size0 : i64
    llvm.cond_br %663, ^bb81(%662 : i64), ^bb82
  ^bb82:
    %664 = llvm.icmp "slt" %2, %counted_size0 : i64
    llvm.cond_br %664, ^bb83(%2 : i64), ^bb84
  ^bb83(%i_6: i64):
    %665 = llvm.getelementptr inbounds %counted[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %666 = llvm.load %665 {alignment = 8 : i64} : !llvm.ptr -> i64
    %667 = llvm.getelementptr inbounds %out2[%666] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %668 = llvm.load %667 {alignment = 8 : i64} : !llvm.ptr -> i64
    %669 = llvm.add %668, %56 : i64
    llvm.store %669, %667 {alignment = 8 : i64} : i64, !llvm.ptr
    %670 = llvm.add %i_6, %7 overflow<nsw> : i64
    %671 = llvm.icmp "slt" %670, %counted_size0 : i64
    llvm.cond_br %671, ^bb83(%670 : i64), ^bb84
  ^bb84:
    llvm.call @free(%61) : (!llvm.ptr) -> ()
    llvm.call @free(%74) : (!llvm.ptr) -> ()
    llvm.return %44 : i32
  ^bb85(%672: i32):
    llvm.return %672 : i32
  ^bb86(%673: i32):
    llvm.call @free(%61) : (!llvm.ptr) -> ()
    llvm.return %673 : i32
  ^bb87(%674: i32):
    llvm.call @free(%74) : (!llvm.ptr) -> ()
    llvm.call @free(%61) : (!llvm.ptr) -> ()
    llvm.return %674 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %675: i64, %676: i64, %677: i64, %places_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_1: i64, %678: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_size0_1: i64, %679: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %680 = llvm.mlir.constant(0) : i64
    %681 = llvm.mlir.constant(1) : i64
    %682 = llvm.mlir.constant(32768) : i64
    %683 = llvm.mlir.constant(4) : i64
    %684 = llvm.mlir.constant(0 : i32) : i32
    %685 = llvm.mlir.constant(-1 : i8) : i8
    %686 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %687 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %688 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %689 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %689, ^bb1(%begin : i64), ^bb6
  ^bb1(%690: i64):
    %691 = llvm.mul %690, %676 : i64
    %692 = llvm.add %680, %691 : i64
    %693 = llvm.add %692, %676 : i64
    %694 = llvm.intr.smin(%693, %677) : (i64, i64) -> i64
    %695 = llvm.icmp "slt" %692, %694 : i64
    llvm.cond_br %695, ^bb2(%692, %685 : i64, i8), ^bb5(%685 : i8)
  ^bb2(%i_strip: i64, %696: i8):
    llvm.br ^bb3(%680, %686 : i64, vector<4xi8>)
  ^bb3(%i_7: i64, %697: vector<4xi8>):
    %i_8 = llvm.add %i_strip, %i_7 overflow<nsw> : i64
    %698 = llvm.getelementptr inbounds %places_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %699 = llvm.load %698 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %700 = llvm.icmp "slt" %699, %687 : vector<4xi64>
    %701 = llvm.add %699, %688 : vector<4xi64>
    %702 = llvm.select %700, %701, %699 : vector<4xi1>, vector<4xi64>
    %703 = llvm.icmp "sge" %702, %687 : vector<4xi64>
    %704 = llvm.zext %703 : vector<4xi1> to vector<4xi8>
    %705 = llvm.icmp "slt" %702, %688 : vector<4xi64>
    %706 = llvm.zext %705 : vector<4xi1> to vector<4xi8>
    %707 = llvm.and %704, %706 : vector<4xi8>
    %708 = llvm.and %697, %707 : vector<4xi8>
    %709 = llvm.getelementptr inbounds %678[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %702, %709 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %710 = llvm.add %i_7, %683 overflow<nsw> : i64
    %711 = llvm.icmp "slt" %710, %682 : i64
    llvm.cond_br %711, ^bb3(%710, %708 : i64, vector<4xi8>), ^bb4(%708 : vector<4xi8>)
  ^bb4(%712: vector<4xi8>):
    %713 = "llvm.intr.vector.reduce.and"(%712) : (vector<4xi8>) -> i8
    %714 = llvm.and %696, %713 : i8
    %715 = llvm.add %i_strip, %682 overflow<nsw> : i64
    %716 = llvm.icmp "slt" %715, %694 : i64
    llvm.cond_br %716, ^bb2(%715, %714 : i64, i8), ^bb5(%714 : i8)
  ^bb5(%717: i8):
    %718 = llvm.getelementptr inbounds %679[%690] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %717, %718 {alignment = 1 : i64} : i8, !llvm.ptr
    %719 = llvm.add %690, %681 overflow<nsw> : i64
    %720 = llvm.icmp "slt" %719, %end : i64
    llvm.cond_br %720, ^bb1(%719 : i64), ^bb6
  ^bb6:
    llvm.return %684 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %721 = llvm.mlir.constant(8) : i64
    %722 = llvm.mlir.constant(16) : i64
    %723 = llvm.mlir.constant(24) : i64
    %724 = llvm.mlir.constant(32) : i64
    %725 = llvm.mlir.constant(40) : i64
    %726 = llvm.mlir.constant(48) : i64
    %727 = llvm.mlir.constant(56) : i64
    %728 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %729 = llvm.getelementptr inbounds %context[%721] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %730 = llvm.load %729 {alignment = 8 : i64} : !llvm.ptr -> i64
    %731 = llvm.getelementptr inbounds %context[%722] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %732 = llvm.load %731 {alignment = 8 : i64} : !llvm.ptr -> i64
    %733 = llvm.getelementptr inbounds %context[%723] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %734 = llvm.load %733 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %735 = llvm.getelementptr inbounds %context[%724] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %736 = llvm.load %735 {alignment = 8 : i64} : !llvm.ptr -> i64
    %737 = llvm.getelementptr inbounds %context[%725] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %738 = llvm.load %737 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %739 = llvm.getelementptr inbounds %context[%726] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %740 = llvm.load %739 {alignment = 8 : i64} : !llvm.ptr -> i64
    %741 = llvm.getelementptr inbounds %context[%727] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %742 = llvm.load %741 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %743 = llvm.call @program.parallel0(%begin_1, %end_1, %728, %730, %732, %734, %736, %738, %740, %742) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %743 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %744: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %745: i64, %746: i1) -> i32 attributes {no_unwind, no_inline} {
    %747 = llvm.mlir.constant(0) : i64
    %748 = llvm.mlir.constant(8192) : i64
    %749 = llvm.mlir.constant(8) : i64
    %750 = llvm.mlir.constant(31) : i64
    %751 = llvm.mlir.constant(3) : i64
    %752 = llvm.mlir.constant(4) : i64
    %753 = llvm.mlir.constant(2) : i64
    %754 = llvm.mlir.constant(1) : i64
    %755 = llvm.mlir.constant(1 : i32) : i32
    %756 = llvm.mlir.constant(3 : i32) : i32
    %757 = llvm.alloca %752 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %758 = llvm.mlir.constant(0 : i32) : i32
    %759 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %760 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %760, ^bb1(%begin_2 : i64), ^bb15
  ^bb1(%761: i64):
    %j_strip = llvm.mul %761, %748 overflow<nsw> : i64
    %762 = llvm.add %j_strip, %747 : i64
    %763 = llvm.ptrtoint %out0_1 : !llvm.ptr to i64
    %764 = llvm.mul %762, %749 : i64
    %765 = llvm.add %763, %764 : i64
    %766 = llvm.sub %747, %765 : i64
    %767 = llvm.and %766, %750 : i64
    %768 = llvm.lshr %767, %751 : i64
    %769 = llvm.sub %748, %747 : i64
    %770 = llvm.icmp "sge" %769, %752 : i64
    %771 = llvm.and %746, %770 : i1
    %772 = llvm.select %771, %768, %747 : i1, i64
    %773 = llvm.sub %752, %772 : i64
    %774 = llvm.and %773, %751 : i64
    %775 = llvm.sub %748, %752 : i64
    %776 = llvm.icmp "ugt" %772, %747 : i64
    llvm.cond_br %776, ^bb2, ^bb3
  ^bb2:
    %777 = llvm.add %j_strip, %748 : i64
    %778 = llvm.getelementptr %out0_1[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%778, %755, %756, %755) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %779 = llvm.add %747, %772 : i64
    %780 = llvm.sub %748, %774 : i64
    %781 = llvm.icmp "slt" %779, %780 : i64
    llvm.cond_br %781, ^bb4(%779 : i64), ^bb8
  ^bb4(%j_4: i64):
    %j_5 = llvm.add %j_strip, %j_4 overflow<nsw> : i64
    llvm.cond_br %746, ^bb5, ^bb6
  ^bb5:
    %782 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %759, %782 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %783 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %759, %783 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %784 = llvm.add %j_4, %752 overflow<nsw> : i64
    %785 = llvm.icmp "slt" %784, %780 : i64
    llvm.cond_br %785, ^bb4(%784 : i64), ^bb8
  ^bb8:
    llvm.cond_br %776, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%747 : i64)
  ^bb10(%786: i64):
    %787 = llvm.icmp "eq" %786, %747 : i64
    %788 = llvm.select %787, %747, %775 : i1, i64
    %j_6 = llvm.add %j_strip, %788 overflow<nsw> : i64
    %789 = llvm.select %787, %747, %772 : i1, i64
    %790 = llvm.select %787, %772, %752 : i1, i64
    llvm.store %759, %757 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %791 = llvm.icmp "slt" %789, %790 : i64
    llvm.cond_br %791, ^bb11(%789 : i64), ^bb12
  ^bb11(%792: i64):
    %793 = llvm.getelementptr inbounds %757[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %794 = llvm.load %793 {alignment = 8 : i64} : !llvm.ptr -> f64
    %795 = llvm.add %j_6, %792 : i64
    %796 = llvm.getelementptr inbounds %out0_1[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %794, %796 {alignment = 8 : i64} : f64, !llvm.ptr
    %797 = llvm.add %792, %754 overflow<nsw> : i64
    %798 = llvm.icmp "slt" %797, %790 : i64
    llvm.cond_br %798, ^bb11(%797 : i64), ^bb12
  ^bb12:
    %799 = llvm.add %786, %754 overflow<nsw> : i64
    %800 = llvm.icmp "slt" %799, %753 : i64
    llvm.cond_br %800, ^bb10(%799 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %801 = llvm.add %761, %754 overflow<nsw> : i64
    %802 = llvm.icmp "slt" %801, %end_2 : i64
    llvm.cond_br %802, ^bb1(%801 : i64), ^bb15
  ^bb15:
    llvm.return %758 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %803 = llvm.mlir.constant(8) : i64
    %804 = llvm.mlir.constant(16) : i64
    %805 = llvm.mlir.constant(24) : i64
    %806 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %807 = llvm.getelementptr inbounds %context_1[%803] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %808 = llvm.load %807 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %809 = llvm.getelementptr inbounds %context_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %810 = llvm.load %809 {alignment = 8 : i64} : !llvm.ptr -> i64
    %811 = llvm.getelementptr inbounds %context_1[%805] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %812 = llvm.load %811 {alignment = 8 : i64} : !llvm.ptr -> i1
    %813 = llvm.call @program.parallel1(%begin_3, %end_3, %806, %808, %810, %812) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %813 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %814: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %815: i64, %816: i1) -> i32 attributes {no_unwind, no_inline} {
    %817 = llvm.mlir.constant(0) : i64
    %818 = llvm.mlir.constant(8192) : i64
    %819 = llvm.mlir.constant(8) : i64
    %820 = llvm.mlir.constant(31) : i64
    %821 = llvm.mlir.constant(3) : i64
    %822 = llvm.mlir.constant(4) : i64
    %823 = llvm.mlir.constant(2) : i64
    %824 = llvm.mlir.constant(1) : i64
    %825 = llvm.mlir.constant(1 : i32) : i32
    %826 = llvm.mlir.constant(3 : i32) : i32
    %827 = llvm.alloca %822 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %828 = llvm.mlir.constant(0 : i32) : i32
    %829 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %830 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %830, ^bb1(%begin_4 : i64), ^bb15
  ^bb1(%831: i64):
    %j_strip_1 = llvm.mul %831, %818 overflow<nsw> : i64
    %832 = llvm.add %j_strip_1, %817 : i64
    %833 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %834 = llvm.mul %832, %819 : i64
    %835 = llvm.add %833, %834 : i64
    %836 = llvm.sub %817, %835 : i64
    %837 = llvm.and %836, %820 : i64
    %838 = llvm.lshr %837, %821 : i64
    %839 = llvm.sub %818, %817 : i64
    %840 = llvm.icmp "sge" %839, %822 : i64
    %841 = llvm.and %816, %840 : i1
    %842 = llvm.select %841, %838, %817 : i1, i64
    %843 = llvm.sub %822, %842 : i64
    %844 = llvm.and %843, %821 : i64
    %845 = llvm.sub %818, %822 : i64
    %846 = llvm.icmp "ugt" %842, %817 : i64
    llvm.cond_br %846, ^bb2, ^bb3
  ^bb2:
    %847 = llvm.add %j_strip_1, %818 : i64
    %848 = llvm.getelementptr %out1_1[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%848, %825, %826, %825) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %849 = llvm.add %817, %842 : i64
    %850 = llvm.sub %818, %844 : i64
    %851 = llvm.icmp "slt" %849, %850 : i64
    llvm.cond_br %851, ^bb4(%849 : i64), ^bb8
  ^bb4(%j_7: i64):
    %j_8 = llvm.add %j_strip_1, %j_7 overflow<nsw> : i64
    llvm.cond_br %816, ^bb5, ^bb6
  ^bb5:
    %852 = llvm.getelementptr inbounds %out1_1[%j_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %829, %852 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %853 = llvm.getelementptr inbounds %out1_1[%j_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %829, %853 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %854 = llvm.add %j_7, %822 overflow<nsw> : i64
    %855 = llvm.icmp "slt" %854, %850 : i64
    llvm.cond_br %855, ^bb4(%854 : i64), ^bb8
  ^bb8:
    llvm.cond_br %846, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%817 : i64)
  ^bb10(%856: i64):
    %857 = llvm.icmp "eq" %856, %817 : i64
    %858 = llvm.select %857, %817, %845 : i1, i64
    %j_9 = llvm.add %j_strip_1, %858 overflow<nsw> : i64
    %859 = llvm.select %857, %817, %842 : i1, i64
    %860 = llvm.select %857, %842, %822 : i1, i64
    llvm.store %829, %827 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %861 = llvm.icmp "slt" %859, %860 : i64
    llvm.cond_br %861, ^bb11(%859 : i64), ^bb12
  ^bb11(%862: i64):
    %863 = llvm.getelementptr inbounds %827[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %864 = llvm.load %863 {alignment = 8 : i64} : !llvm.ptr -> f64
    %865 = llvm.add %j_9, %862 : i64
    %866 = llvm.getelementptr inbounds %out1_1[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %864, %866 {alignment = 8 : i64} : f64, !llvm.ptr
    %867 = llvm.add %862, %824 overflow<nsw> : i64
    %868 = llvm.icmp "slt" %867, %860 : i64
    llvm.cond_br %868, ^bb11(%867 : i64), ^bb12
  ^bb12:
    %869 = llvm.add %856, %824 overflow<nsw> : i64
    %870 = llvm.icmp "slt" %869, %823 : i64
    llvm.cond_br %870, ^bb10(%869 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %871 = llvm.add %831, %824 overflow<nsw> : i64
    %872 = llvm.icmp "slt" %871, %end_4 : i64
    llvm.cond_br %872, ^bb1(%871 : i64), ^bb15
  ^bb15:
    llvm.return %828 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %873 = llvm.mlir.constant(8) : i64
    %874 = llvm.mlir.constant(16) : i64
    %875 = llvm.mlir.constant(24) : i64
    %876 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %877 = llvm.getelementptr inbounds %context_2[%873] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %878 = llvm.load %877 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %879 = llvm.getelementptr inbounds %context_2[%874] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %880 = llvm.load %879 {alignment = 8 : i64} : !llvm.ptr -> i64
    %881 = llvm.getelementptr inbounds %context_2[%875] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %882 = llvm.load %881 {alignment = 8 : i64} : !llvm.ptr -> i1
    %883 = llvm.call @program.parallel2(%begin_5, %end_5, %876, %878, %880, %882) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %883 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %x_size0_2: i64, %places_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_2: i64, %884: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_stride0_1: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %885: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %886: vector<4xi1>) -> i32 attributes {no_unwind, no_inline} {
    %887 = llvm.mlir.constant(0) : i64
    %888 = llvm.mlir.constant(1) : i64
    %889 = llvm.mlir.constant(4) : i64
    %890 = llvm.mlir.constant(0 : i32) : i32
    %891 = llvm.mlir.constant(0) : i64
    %892 = llvm.mlir.constant(5) : i64
    %893 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %894 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %894, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%i_9: i64):
    %895 = llvm.getelementptr inbounds %places_2[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %896 = llvm.load %895 {alignment = 8 : i64} : !llvm.ptr -> i64
    %897 = llvm.icmp "slt" %896, %891 : i64
    %898 = llvm.add %896, %892 : i64
    %899 = llvm.select %897, %898, %896 : i1, i64
    %900 = llvm.icmp "slt" %887, %884 : i64
    llvm.cond_br %900, ^bb2(%887 : i64), ^bb3
  ^bb2(%j_10: i64):
    %901 = llvm.mul %i_9, %x_stride0_1 overflow<nsw> : i64
    %902 = llvm.add %901, %j_10 overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %x_1[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %904 = llvm.load %903 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %905 = llvm.mul %899, %x_stride0_1 overflow<nsw> : i64
    %906 = llvm.add %905, %j_10 overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %out0_2[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %908 = llvm.load %907 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %909 = llvm.fadd %908, %904 : vector<4xf64>
    %910 = llvm.add %901, %j_10 overflow<nsw> : i64
    %911 = llvm.getelementptr inbounds %885[%910] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %909, %911 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %912 = llvm.add %j_10, %889 overflow<nsw> : i64
    %913 = llvm.icmp "slt" %912, %884 : i64
    llvm.cond_br %913, ^bb2(%912 : i64), ^bb3
  ^bb3:
    %914 = llvm.icmp "slt" %884, %x_stride0_1 : i64
    llvm.cond_br %914, ^bb4, ^bb5
  ^bb4:
    %915 = llvm.mul %i_9, %x_stride0_1 overflow<nsw> : i64
    %916 = llvm.add %915, %884 overflow<nsw> : i64
    %917 = llvm.getelementptr inbounds %x_1[%916] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %918 = llvm.intr.masked.load %917, %886, %893 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %919 = llvm.mul %899, %x_stride0_1 overflow<nsw> : i64
    %920 = llvm.add %919, %884 overflow<nsw> : i64
    %921 = llvm.getelementptr inbounds %out0_2[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %922 = llvm.intr.masked.load %921, %886, %893 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %923 = llvm.fadd %922, %918 : vector<4xf64>
    %924 = llvm.add %915, %884 overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %885[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %923, %925, %886 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %926 = llvm.add %i_9, %888 overflow<nsw> : i64
    %927 = llvm.icmp "slt" %926, %end_6 : i64
    llvm.cond_br %927, ^bb1(%926 : i64), ^bb6
  ^bb6:
    llvm.return %890 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %928 = llvm.mlir.constant(8) : i64
    %929 = llvm.mlir.constant(16) : i64
    %930 = llvm.mlir.constant(24) : i64
    %931 = llvm.mlir.constant(32) : i64
    %932 = llvm.mlir.constant(40) : i64
    %933 = llvm.mlir.constant(48) : i64
    %934 = llvm.mlir.constant(56) : i64
    %935 = llvm.mlir.constant(64) : i64
    %936 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %937 = llvm.getelementptr inbounds %context_3[%928] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %938 = llvm.load %937 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %939 = llvm.getelementptr inbounds %context_3[%929] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %940 = llvm.load %939 {alignment = 8 : i64} : !llvm.ptr -> i64
    %941 = llvm.getelementptr inbounds %context_3[%930] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %942 = llvm.load %941 {alignment = 8 : i64} : !llvm.ptr -> i64
    %943 = llvm.getelementptr inbounds %context_3[%931] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %944 = llvm.load %943 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %945 = llvm.getelementptr inbounds %context_3[%932] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %946 = llvm.load %945 {alignment = 8 : i64} : !llvm.ptr -> i64
    %947 = llvm.getelementptr inbounds %context_3[%933] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %948 = llvm.load %947 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %949 = llvm.getelementptr inbounds %context_3[%934] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %950 = llvm.load %949 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %951 = llvm.getelementptr inbounds %context_3[%935] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %952 = llvm.load %951 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi1>
    %953 = llvm.call @program.parallel3(%begin_7, %end_7, %936, %938, %940, %942, %944, %946, %948, %950, %952) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.return %953 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %954: i64, %955: i64, %956: i64, %counted_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_1: i64, %957: i1, %958: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %959 = llvm.mlir.constant(0) : i64
    %960 = llvm.mlir.constant(1) : i64
    %961 = llvm.mlir.constant(32768) : i64
    %962 = llvm.mlir.constant(16) : i64
    %963 = llvm.mlir.constant(4) : i64
    %964 = llvm.mlir.constant(8) : i64
    %965 = llvm.mlir.constant(12) : i64
    %966 = llvm.mlir.constant(1024) : i64
    %967 = llvm.mlir.constant(0 : i32) : i32
    %968 = llvm.mlir.constant(2 : i32) : i32
    %969 = llvm.mlir.constant(1 : i32) : i32
    %970 = llvm.mlir.constant(384) : i64
    %971 = llvm.mlir.constant(3 : i32) : i32
    %972 = llvm.mlir.constant(-1 : i8) : i8
    %973 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %974 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %975 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %975, ^bb1(%begin_8 : i64), ^bb8
  ^bb1(%976: i64):
    %977 = llvm.mul %976, %955 : i64
    %978 = llvm.add %959, %977 : i64
    %979 = llvm.add %978, %955 : i64
    %980 = llvm.intr.smin(%979, %956) : (i64, i64) -> i64
    %981 = llvm.icmp "slt" %978, %980 : i64
    llvm.cond_br %981, ^bb2(%978, %972 : i64, i8), ^bb7(%972 : i8)
  ^bb2(%i_strip_1: i64, %982: i8):
    llvm.br ^bb3(%959, %973, %973, %973, %973 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_10: i64, %983: vector<4xi8>, %984: vector<4xi8>, %985: vector<4xi8>, %986: vector<4xi8>):
    %i_11 = llvm.add %i_strip_1, %i_10 overflow<nsw> : i64
    %987 = llvm.getelementptr inbounds %counted_1[%i_11] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %988 = llvm.load %987 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %989 = llvm.icmp "sge" %988, %974 : vector<4xi64>
    %990 = llvm.zext %989 : vector<4xi1> to vector<4xi8>
    %991 = llvm.and %983, %990 : vector<4xi8>
    %992 = llvm.getelementptr inbounds %987[%963] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %993 = llvm.load %992 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %994 = llvm.icmp "sge" %993, %974 : vector<4xi64>
    %995 = llvm.zext %994 : vector<4xi1> to vector<4xi8>
    %996 = llvm.and %984, %995 : vector<4xi8>
    %997 = llvm.add %i_11, %964 overflow<nsw> : i64
    %998 = llvm.getelementptr inbounds %987[%964] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %999 = llvm.load %998 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1000 = llvm.icmp "sge" %999, %974 : vector<4xi64>
    %1001 = llvm.zext %1000 : vector<4xi1> to vector<4xi8>
    %1002 = llvm.and %985, %1001 : vector<4xi8>
    %1003 = llvm.getelementptr inbounds %987[%965] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1004 = llvm.load %1003 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1005 = llvm.icmp "sge" %1004, %974 : vector<4xi64>
    %1006 = llvm.zext %1005 : vector<4xi1> to vector<4xi8>
    %1007 = llvm.and %986, %1006 : vector<4xi8>
    llvm.cond_br %957, ^bb4, ^bb5
  ^bb4:
    %1008 = llvm.add %i_11, %966 : i64
    %1009 = llvm.getelementptr %counted_1[%1008] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1009, %967, %968, %969) : (!llvm.ptr, i32, i32, i32) -> ()
    %1010 = llvm.add %i_11, %970 : i64
    %1011 = llvm.getelementptr %counted_1[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1011, %967, %971, %969) : (!llvm.ptr, i32, i32, i32) -> ()
    %1012 = llvm.add %997, %966 : i64
    %1013 = llvm.getelementptr %counted_1[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1013, %967, %968, %969) : (!llvm.ptr, i32, i32, i32) -> ()
    %1014 = llvm.add %997, %970 : i64
    %1015 = llvm.getelementptr %counted_1[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1015, %967, %971, %969) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1016 = llvm.add %i_10, %962 overflow<nsw> : i64
    %1017 = llvm.icmp "slt" %1016, %961 : i64
    llvm.cond_br %1017, ^bb3(%1016, %991, %996, %1002, %1007 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb6(%991, %996, %1002, %1007 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb6(%1018: vector<4xi8>, %1019: vector<4xi8>, %1020: vector<4xi8>, %1021: vector<4xi8>):
    %1022 = llvm.and %1018, %1019 : vector<4xi8>
    %1023 = llvm.and %1020, %1021 : vector<4xi8>
    %1024 = llvm.and %1022, %1023 : vector<4xi8>
    %1025 = "llvm.intr.vector.reduce.and"(%1024) : (vector<4xi8>) -> i8
    %1026 = llvm.and %982, %1025 : i8
    %1027 = llvm.add %i_strip_1, %961 overflow<nsw> : i64
    %1028 = llvm.icmp "slt" %1027, %980 : i64
    llvm.cond_br %1028, ^bb2(%1027, %1026 : i64, i8), ^bb7(%1026 : i8)
  ^bb7(%1029: i8):
    %1030 = llvm.getelementptr inbounds %958[%976] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1029, %1030 {alignment = 1 : i64} : i8, !llvm.ptr
    %1031 = llvm.add %976, %960 overflow<nsw> : i64
    %1032 = llvm.icmp "slt" %1031, %end_8 : i64
    llvm.cond_br %1032, ^bb1(%1031 : i64), ^bb8
  ^bb8:
    llvm.return %967 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %1033 = llvm.mlir.constant(8) : i64
    %1034 = llvm.mlir.constant(16) : i64
    %1035 = llvm.mlir.constant(24) : i64
    %1036 = llvm.mlir.constant(32) : i64
    %1037 = llvm.mlir.constant(40) : i64
    %1038 = llvm.mlir.constant(48) : i64
    %1039 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1040 = llvm.getelementptr inbounds %context_4[%1033] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1041 = llvm.load %1040 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1042 = llvm.getelementptr inbounds %context_4[%1034] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1043 = llvm.load %1042 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1044 = llvm.getelementptr inbounds %context_4[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1045 = llvm.load %1044 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1046 = llvm.getelementptr inbounds %context_4[%1036] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1047 = llvm.load %1046 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1048 = llvm.getelementptr inbounds %context_4[%1037] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1049 = llvm.load %1048 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1050 = llvm.getelementptr inbounds %context_4[%1038] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1051 = llvm.load %1050 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1052 = llvm.call @program.parallel4(%begin_9, %end_9, %1039, %1041, %1043, %1045, %1047, %1049, %1051) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %1052 : i32
  }
  llvm.func internal @program.parallel5(%begin_10: i64, %end_10: i64, %1053: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_size0_1: i64, %1054: i1) -> i32 attributes {no_unwind, no_inline} {
    %1055 = llvm.mlir.constant(0) : i64
    %1056 = llvm.mlir.constant(8192) : i64
    %1057 = llvm.mlir.constant(8) : i64
    %1058 = llvm.mlir.constant(31) : i64
    %1059 = llvm.mlir.constant(3) : i64
    %1060 = llvm.mlir.constant(4) : i64
    %1061 = llvm.mlir.constant(2) : i64
    %1062 = llvm.mlir.constant(1) : i64
    %1063 = llvm.mlir.constant(1 : i32) : i32
    %1064 = llvm.mlir.constant(3 : i32) : i32
    %1065 = llvm.alloca %1060 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1066 = llvm.mlir.constant(0 : i32) : i32
    %1067 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1068 = llvm.icmp "slt" %begin_10, %end_10 : i64
    llvm.cond_br %1068, ^bb1(%begin_10 : i64), ^bb15
  ^bb1(%1069: i64):
    %i_strip_2 = llvm.mul %1069, %1056 overflow<nsw> : i64
    %1070 = llvm.add %i_strip_2, %1055 : i64
    %1071 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %1072 = llvm.mul %1070, %1057 : i64
    %1073 = llvm.add %1071, %1072 : i64
    %1074 = llvm.sub %1055, %1073 : i64
    %1075 = llvm.and %1074, %1058 : i64
    %1076 = llvm.lshr %1075, %1059 : i64
    %1077 = llvm.sub %1056, %1055 : i64
    %1078 = llvm.icmp "sge" %1077, %1060 : i64
    %1079 = llvm.and %1054, %1078 : i1
    %1080 = llvm.select %1079, %1076, %1055 : i1, i64
    %1081 = llvm.sub %1060, %1080 : i64
    %1082 = llvm.and %1081, %1059 : i64
    %1083 = llvm.sub %1056, %1060 : i64
    %1084 = llvm.icmp "ugt" %1080, %1055 : i64
    llvm.cond_br %1084, ^bb2, ^bb3
  ^bb2:
    %1085 = llvm.add %i_strip_2, %1056 : i64
    %1086 = llvm.getelementptr %out2_1[%1085] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1086, %1063, %1064, %1063) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %1087 = llvm.add %1055, %1080 : i64
    %1088 = llvm.sub %1056, %1082 : i64
    %1089 = llvm.icmp "slt" %1087, %1088 : i64
    llvm.cond_br %1089, ^bb4(%1087 : i64), ^bb8
  ^bb4(%i_12: i64):
    %i_13 = llvm.add %i_strip_2, %i_12 overflow<nsw> : i64
    llvm.cond_br %1054, ^bb5, ^bb6
  ^bb5:
    %1090 = llvm.getelementptr inbounds %out2_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1067, %1090 {alignment = 32 : i64, nontemporal} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %1091 = llvm.getelementptr inbounds %out2_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1067, %1091 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %1092 = llvm.add %i_12, %1060 overflow<nsw> : i64
    %1093 = llvm.icmp "slt" %1092, %1088 : i64
    llvm.cond_br %1093, ^bb4(%1092 : i64), ^bb8
  ^bb8:
    llvm.cond_br %1084, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%1055 : i64)
  ^bb10(%1094: i64):
    %1095 = llvm.icmp "eq" %1094, %1055 : i64
    %1096 = llvm.select %1095, %1055, %1083 : i1, i64
    %i_14 = llvm.add %i_strip_2, %1096 overflow<nsw> : i64
    %1097 = llvm.select %1095, %1055, %1080 : i1, i64
    %1098 = llvm.select %1095, %1080, %1060 : i1, i64
    llvm.store %1067, %1065 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1099 = llvm.icmp "slt" %1097, %1098 : i64
    llvm.cond_br %1099, ^bb11(%1097 : i64), ^bb12
  ^bb11(%1100: i64):
    %1101 = llvm.getelementptr inbounds %1065[%1100] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1102 = llvm.load %1101 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1103 = llvm.add %i_14, %1100 : i64
    %1104 = llvm.getelementptr inbounds %out2_1[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1102, %1104 {alignment = 8 : i64} : i64, !llvm.ptr
    %1105 = llvm.add %1100, %1062 overflow<nsw> : i64
    %1106 = llvm.icmp "slt" %1105, %1098 : i64
    llvm.cond_br %1106, ^bb11(%1105 : i64), ^bb12
  ^bb12:
    %1107 = llvm.add %1094, %1062 overflow<nsw> : i64
    %1108 = llvm.icmp "slt" %1107, %1061 : i64
    llvm.cond_br %1108, ^bb10(%1107 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %1109 = llvm.add %1069, %1062 overflow<nsw> : i64
    %1110 = llvm.icmp "slt" %1109, %end_10 : i64
    llvm.cond_br %1110, ^bb1(%1109 : i64), ^bb15
  ^bb15:
    llvm.return %1066 : i32
  }
  llvm.func internal @program.parallel5.part(%context_5: !llvm.ptr, %begin_11: i64, %end_11: i64) -> i32 attributes {no_unwind} {
    %1111 = llvm.mlir.constant(8) : i64
    %1112 = llvm.mlir.constant(16) : i64
    %1113 = llvm.mlir.constant(24) : i64
    %1114 = llvm.load %context_5 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1115 = llvm.getelementptr inbounds %context_5[%1111] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1116 = llvm.load %1115 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1117 = llvm.getelementptr inbounds %context_5[%1112] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1118 = llvm.load %1117 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1119 = llvm.getelementptr inbounds %context_5[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1120 = llvm.load %1119 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1121 = llvm.call @program.parallel5(%begin_11, %end_11, %1114, %1116, %1118, %1120) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %1121 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_2: i64, %places_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %places_size0_3: i64, %counted_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %counted_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1122 = llvm.mlir.constant(32768) : i64
    %1123 = llvm.mlir.constant(15) : i64
    %1124 = llvm.mlir.constant(0) : i64
    %1125 = llvm.mlir.constant(8) : i64
    %1126 = llvm.mlir.constant(4) : i64
    %1127 = llvm.mlir.constant(3) : i64
    %1128 = llvm.mlir.constant(32) : i64
    %1129 = llvm.mlir.constant(12) : i64
    %1130 = llvm.mlir.constant(16) : i64
    %1131 = llvm.mlir.constant(20) : i64
    %1132 = llvm.mlir.constant(24) : i64
    %1133 = llvm.mlir.constant(28) : i64
    %1134 = llvm.mlir.constant(5) : i64
    %1135 = llvm.mlir.constant(1048064) : i64
    %1136 = llvm.mlir.constant(1048576) : i64
    %1137 = llvm.mlir.constant(1) : i64
    %1138 = llvm.mlir.constant(9) : i64
    %1139 = llvm.mlir.constant(64) : i64
    %1140 = llvm.mlir.constant(-64) : i64
    %1141 = llvm.mlir.constant(5 : i32) : i32
    %1142 = llvm.mlir.constant(6 : i32) : i32
    %1143 = llvm.alloca %1139 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1144 = llvm.mlir.constant(32767) : i64
    %1145 = llvm.mlir.constant(73732) : i64
    %1146 = llvm.mlir.constant(7) : i64
    %1147 = llvm.alloca %1139 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1148 = llvm.mlir.constant(40) : i64
    %1149 = llvm.mlir.constant(48) : i64
    %1150 = llvm.mlir.constant(56) : i64
    %1151 = llvm.mlir.constant(2) : i64
    %1152 = llvm.alloca %1139 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1153 = llvm.mlir.constant(32778) : i64
    %1154 = llvm.alloca %1150 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1155 = llvm.mlir.constant(1024) : i64
    %1156 = llvm.mlir.constant(0 : i32) : i32
    %1157 = llvm.mlir.constant(2 : i32) : i32
    %1158 = llvm.mlir.constant(1 : i32) : i32
    %1159 = llvm.mlir.constant(384) : i64
    %1160 = llvm.mlir.constant(3 : i32) : i32
    %1161 = llvm.mlir.constant(1 : i8) : i8
    %1162 = llvm.mlir.constant(0) : i64
    %1163 = llvm.mlir.constant(-9223372036854775808) : i64
    %1164 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1165 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1166 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1167 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1168 = llvm.icmp "eq" %x_size0_3, %places_size0_3 : i64
    %1169 = llvm.add %counted_size0_2, %1137 : i64
    %1170 = llvm.mul %1169, %1125 overflow<nsw> : i64
    %1171 = llvm.add %1170, %1139 overflow<nsw> : i64
    %1172 = llvm.and %1171, %1140 : i64
    %1173 = llvm.call @aligned_alloc(%1139, %1172) : (i64, i64) -> !llvm.ptr
    %1174 = llvm.mlir.zero : !llvm.ptr
    %1175 = llvm.icmp "ne" %1173, %1174 : !llvm.ptr
    llvm.cond_br %1175, ^bb1, ^bb43(%1141 : i32)
  ^bb1:
    llvm.cond_br %1168, ^bb2, ^bb44(%1142 : i32)
  ^bb2:
    %1176 = llvm.ashr %counted_size0_2, %1123 : i64
    %1177 = llvm.mul %1176, %1122 overflow<nsw> : i64
    %1178 = llvm.intr.smax(%1177, %1124) : (i64, i64) -> i64
    %1179 = llvm.mlir.constant(-1 : i8) : i8
    %1180 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1180, %1143 {alignment = 1 : i64} : i8, !llvm.ptr
    %1181 = llvm.sub %1178, %1124 : i64
    %1182 = llvm.sdiv %1181, %1122 : i64
    %1183 = llvm.srem %1181, %1122 : i64
    %1184 = llvm.icmp "ne" %1183, %1124 : i64
    %1185 = llvm.xor %1183, %1122 : i64
    %1186 = llvm.icmp "sge" %1185, %1124 : i64
    %1187 = llvm.and %1184, %1186 : i1
    %1188 = llvm.add %1182, %1137 : i64
    %1189 = llvm.select %1187, %1188, %1182 : i1, i64
    %1190 = llvm.intr.smax(%1189, %1124) : (i64, i64) -> i64
    %1191 = llvm.sdiv %1190, %1139 : i64
    %1192 = llvm.srem %1190, %1139 : i64
    %1193 = llvm.icmp "ne" %1192, %1124 : i64
    %1194 = llvm.xor %1192, %1139 : i64
    %1195 = llvm.icmp "sge" %1194, %1124 : i64
    %1196 = llvm.and %1193, %1195 : i1
    %1197 = llvm.add %1191, %1137 : i64
    %1198 = llvm.select %1196, %1197, %1191 : i1, i64
    %1199 = llvm.intr.smax(%1198, %1137) : (i64, i64) -> i64
    %1200 = llvm.sdiv %1190, %1199 : i64
    %1201 = llvm.srem %1190, %1199 : i64
    %1202 = llvm.icmp "ne" %1201, %1124 : i64
    %1203 = llvm.xor %1201, %1199 : i64
    %1204 = llvm.icmp "sge" %1203, %1124 : i64
    %1205 = llvm.and %1202, %1204 : i1
    %1206 = llvm.add %1200, %1137 : i64
    %1207 = llvm.select %1205, %1206, %1200 : i1, i64
    %1208 = llvm.mul %1199, %1122 : i64
    %1209 = llvm.intr.smax(%1207, %1124) : (i64, i64) -> i64
    %1210 = llvm.intr.smin(%1208, %1178) : (i64, i64) -> i64
    %1211 = llvm.intr.smax(%1210, %1124) : (i64, i64) -> i64
    %1212 = llvm.add %1211, %1144 : i64
    %1213 = llvm.udiv %1212, %1122 : i64
    %1214 = llvm.mul %1213, %1145 : i64
    %1215 = llvm.add %1146, %1214 : i64
    %1216 = llvm.mul %1209, %1215 : i64
    %1217 = llvm.icmp "sge" %1216, %1122 : i64
    %1218 = llvm.icmp "sgt" %1207, %1124 : i64
    %1219 = llvm.select %1218, %1207, %1124 : i1, i64
    llvm.cond_br %1217, ^bb3, ^bb4
  ^bb3:
    llvm.store %1207, %1147 {alignment = 8 : i64} : i64, !llvm.ptr
    %1220 = llvm.getelementptr inbounds %1147[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1208, %1220 {alignment = 8 : i64} : i64, !llvm.ptr
    %1221 = llvm.getelementptr inbounds %1147[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1178, %1221 {alignment = 8 : i64} : i64, !llvm.ptr
    %1222 = llvm.getelementptr inbounds %1147[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_2, %1222 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1223 = llvm.getelementptr inbounds %1147[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0_2, %1223 {alignment = 8 : i64} : i64, !llvm.ptr
    %1224 = llvm.getelementptr inbounds %1147[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1173, %1224 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1225 = llvm.getelementptr inbounds %1147[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1169, %1225 {alignment = 8 : i64} : i64, !llvm.ptr
    %1226 = llvm.getelementptr inbounds %1147[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1143, %1226 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1227 = llvm.mlir.addressof @program_shapes.parallel0.part : !llvm.ptr
    %1228 = llvm.call @stepwell_parallel_for(%1227, %1147, %1219, %1124) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb5(%1228 : i32)
  ^bb4:
    %1229 = llvm.call @program_shapes.parallel0(%1124, %1219, %1207, %1208, %1178, %counted_2, %counted_size0_2, %1173, %1169, %1143) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb5(%1229 : i32)
  ^bb5(%1230: i32):
    %1231 = llvm.sub %1207, %1137 : i64
    %1232 = llvm.icmp "slt" %1124, %1231 : i64
    llvm.cond_br %1232, ^bb6(%1124 : i64), ^bb7
  ^bb6(%1233: i64):
    %1234 = llvm.getelementptr inbounds %1143[%1233] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1235 = llvm.load %1234 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1236 = llvm.getelementptr inbounds %1234[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1237 = llvm.load %1236 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1238 = llvm.and %1235, %1237 : i8
    llvm.store %1238, %1234 {alignment = 1 : i64} : i8, !llvm.ptr
    %1239 = llvm.add %1233, %1151 overflow<nsw> : i64
    %1240 = llvm.icmp "slt" %1239, %1231 : i64
    llvm.cond_br %1240, ^bb6(%1239 : i64), ^bb7
  ^bb7:
    %1241 = llvm.sub %1207, %1151 : i64
    %1242 = llvm.icmp "slt" %1124, %1241 : i64
    llvm.cond_br %1242, ^bb8(%1124 : i64), ^bb9
  ^bb8(%1243: i64):
    %1244 = llvm.getelementptr inbounds %1143[%1243] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1245 = llvm.load %1244 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1246 = llvm.getelementptr inbounds %1244[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1247 = llvm.load %1246 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1248 = llvm.and %1245, %1247 : i8
    llvm.store %1248, %1244 {alignment = 1 : i64} : i8, !llvm.ptr
    %1249 = llvm.add %1243, %1126 overflow<nsw> : i64
    %1250 = llvm.icmp "slt" %1249, %1241 : i64
    llvm.cond_br %1250, ^bb8(%1249 : i64), ^bb9
  ^bb9:
    %1251 = llvm.sub %1207, %1126 : i64
    %1252 = llvm.icmp "slt" %1124, %1251 : i64
    llvm.cond_br %1252, ^bb10(%1124 : i64), ^bb11
  ^bb10(%1253: i64):
    %1254 = llvm.getelementptr inbounds %1143[%1253] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1255 = llvm.load %1254 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1256 = llvm.getelementptr inbounds %1254[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1257 = llvm.load %1256 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1258 = llvm.and %1255, %1257 : i8
    llvm.store %1258, %1254 {alignment = 1 : i64} : i8, !llvm.ptr
    %1259 = llvm.add %1253, %1125 overflow<nsw> : i64
    %1260 = llvm.icmp "slt" %1259, %1251 : i64
    llvm.cond_br %1260, ^bb10(%1259 : i64), ^bb11
  ^bb11:
    %1261 = llvm.sub %1207, %1125 : i64
    %1262 = llvm.icmp "slt" %1124, %1261 : i64
    llvm.cond_br %1262, ^bb12(%1124 : i64), ^bb13
  ^bb12(%1263: i64):
    %1264 = llvm.getelementptr inbounds %1143[%1263] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1265 = llvm.load %1264 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1266 = llvm.getelementptr inbounds %1264[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1267 = llvm.load %1266 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1268 = llvm.and %1265, %1267 : i8
    llvm.store %1268, %1264 {alignment = 1 : i64} : i8, !llvm.ptr
    %1269 = llvm.add %1263, %1130 overflow<nsw> : i64
    %1270 = llvm.icmp "slt" %1269, %1261 : i64
    llvm.cond_br %1270, ^bb12(%1269 : i64), ^bb13
  ^bb13:
    %1271 = llvm.sub %1207, %1130 : i64
    %1272 = llvm.icmp "slt" %1124, %1271 : i64
    llvm.cond_br %1272, ^bb14(%1124 : i64), ^bb15
  ^bb14(%1273: i64):
    %1274 = llvm.getelementptr inbounds %1143[%1273] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1275 = llvm.load %1274 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1276 = llvm.getelementptr inbounds %1274[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1277 = llvm.load %1276 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1278 = llvm.and %1275, %1277 : i8
    llvm.store %1278, %1274 {alignment = 1 : i64} : i8, !llvm.ptr
    %1279 = llvm.add %1273, %1128 overflow<nsw> : i64
    %1280 = llvm.icmp "slt" %1279, %1271 : i64
    llvm.cond_br %1280, ^bb14(%1279 : i64), ^bb15
  ^bb15:
    %1281 = llvm.sub %1207, %1128 : i64
    %1282 = llvm.icmp "slt" %1124, %1281 : i64
    llvm.cond_br %1282, ^bb16(%1124 : i64), ^bb17
  ^bb16(%1283: i64):
    %1284 = llvm.getelementptr inbounds %1143[%1283] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1285 = llvm.load %1284 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1286 = llvm.getelementptr inbounds %1284[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1287 = llvm.load %1286 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1288 = llvm.and %1285, %1287 : i8
    llvm.store %1288, %1284 {alignment = 1 : i64} : i8, !llvm.ptr
    %1289 = llvm.add %1283, %1139 overflow<nsw> : i64
    %1290 = llvm.icmp "slt" %1289, %1281 : i64
    llvm.cond_br %1290, ^bb16(%1289 : i64), ^bb17
  ^bb17:
    %1291 = llvm.load %1143 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1292 = llvm.and %1179, %1291 : i8
    %1293 = llvm.and %1161, %1292 : i8
    %1294 = llvm.sub %counted_size0_2, %1178 overflow<nsw> : i64
    %1295 = llvm.ashr %1294, %1127 : i64
    %1296 = llvm.mul %1295, %1125 overflow<nsw> : i64
    %1297 = llvm.add %1296, %1178 overflow<nsw> : i64
    %1298 = llvm.intr.smax(%1297, %1178) : (i64, i64) -> i64
    %1299 = llvm.mlir.poison : vector<4xi8>
    %1300 = llvm.insertelement %1293, %1299[%1124 : i64] : vector<4xi8>
    %1301 = llvm.shufflevector %1300, %1299 [0, 0, 0, 0] : vector<4xi8>
    %1302 = llvm.icmp "slt" %1178, %1298 : i64
    llvm.cond_br %1302, ^bb18(%1178, %1301, %1301 : i64, vector<4xi8>, vector<4xi8>), ^bb19(%1301, %1301 : vector<4xi8>, vector<4xi8>)
  ^bb18(%i_15: i64, %1303: vector<4xi8>, %1304: vector<4xi8>):
    %1305 = llvm.getelementptr inbounds %counted_2[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1306 = llvm.load %1305 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1307 = llvm.icmp "sge" %1306, %1165 : vector<4xi64>
    %1308 = llvm.zext %1307 : vector<4xi1> to vector<4xi8>
    %1309 = llvm.and %1303, %1308 : vector<4xi8>
    %1310 = llvm.add %1306, %1166 : vector<4xi64>
    %1311 = llvm.getelementptr inbounds %1173[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1310, %1311 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1312 = llvm.getelementptr inbounds %1305[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1313 = llvm.load %1312 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1314 = llvm.icmp "sge" %1313, %1165 : vector<4xi64>
    %1315 = llvm.zext %1314 : vector<4xi1> to vector<4xi8>
    %1316 = llvm.and %1304, %1315 : vector<4xi8>
    %1317 = llvm.add %1313, %1166 : vector<4xi64>
    %1318 = llvm.getelementptr inbounds %1311[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1317, %1318 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1319 = llvm.add %i_15, %1125 overflow<nsw> : i64
    %1320 = llvm.icmp "slt" %1319, %1298 : i64
    llvm.cond_br %1320, ^bb18(%1319, %1309, %1316 : i64, vector<4xi8>, vector<4xi8>), ^bb19(%1309, %1316 : vector<4xi8>, vector<4xi8>)
  ^bb19(%1321: vector<4xi8>, %1322: vector<4xi8>):
    %1323 = llvm.and %1321, %1322 : vector<4xi8>
    %1324 = llvm.icmp "slt" %1298, %counted_size0_2 : i64
    llvm.cond_br %1324, ^bb20(%1298, %1323 : i64, vector<4xi8>), ^bb21(%1323 : vector<4xi8>)
  ^bb20(%i_16: i64, %1325: vector<4xi8>):
    %1326 = llvm.sub %counted_size0_2, %i_16 overflow<nsw> : i64
    %1327 = llvm.intr.smin(%1326, %1126) : (i64, i64) -> i64
    %1328 = llvm.intr.smax(%1327, %1124) : (i64, i64) -> i64
    %1329 = llvm.trunc %1328 : i64 to i32
    %1330 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1331 = llvm.mlir.poison : vector<4xi32>
    %1332 = llvm.insertelement %1329, %1331[%1124 : i64] : vector<4xi32>
    %1333 = llvm.shufflevector %1332, %1331 [0, 0, 0, 0] : vector<4xi32>
    %1334 = llvm.icmp "slt" %1330, %1333 : vector<4xi32>
    %1335 = llvm.getelementptr inbounds %counted_2[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1336 = llvm.intr.masked.load %1335, %1334, %1165 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1337 = llvm.icmp "sge" %1336, %1165 : vector<4xi64>
    %1338 = llvm.zext %1337 : vector<4xi1> to vector<4xi8>
    %1339 = llvm.and %1325, %1338 : vector<4xi8>
    %1340 = llvm.add %1336, %1166 : vector<4xi64>
    %1341 = llvm.getelementptr inbounds %1173[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %1340, %1341, %1334 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %1342 = llvm.select %1334, %1339, %1325 : vector<4xi1>, vector<4xi8>
    %1343 = llvm.add %i_16, %1126 overflow<nsw> : i64
    %1344 = llvm.icmp "slt" %1343, %counted_size0_2 : i64
    llvm.cond_br %1344, ^bb20(%1343, %1342 : i64, vector<4xi8>), ^bb21(%1342 : vector<4xi8>)
  ^bb21(%1345: vector<4xi8>):
    %1346 = llvm.getelementptr inbounds %1173[%counted_size0_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1162, %1346 {alignment = 8 : i64} : i64, !llvm.ptr
    %1347 = llvm.ashr %1169, %1123 : i64
    %1348 = llvm.mul %1347, %1122 overflow<nsw> : i64
    %1349 = llvm.intr.smax(%1348, %1124) : (i64, i64) -> i64
    %1350 = llvm.mlir.constant(-9223372036854775808) : i64
    llvm.store %1350, %1152 {alignment = 8 : i64} : i64, !llvm.ptr
    %1351 = llvm.sub %1349, %1124 : i64
    %1352 = llvm.sdiv %1351, %1122 : i64
    %1353 = llvm.srem %1351, %1122 : i64
    %1354 = llvm.icmp "ne" %1353, %1124 : i64
    %1355 = llvm.xor %1353, %1122 : i64
    %1356 = llvm.icmp "sge" %1355, %1124 : i64
    %1357 = llvm.and %1354, %1356 : i1
    %1358 = llvm.add %1352, %1137 : i64
    %1359 = llvm.select %1357, %1358, %1352 : i1, i64
    %1360 = llvm.intr.smax(%1359, %1124) : (i64, i64) -> i64
    %1361 = llvm.sdiv %1360, %1139 : i64
    %1362 = llvm.srem %1360, %1139 : i64
    %1363 = llvm.icmp "ne" %1362, %1124 : i64
    %1364 = llvm.xor %1362, %1139 : i64
    %1365 = llvm.icmp "sge" %1364, %1124 : i64
    %1366 = llvm.and %1363, %1365 : i1
    %1367 = llvm.add %1361, %1137 : i64
    %1368 = llvm.select %1366, %1367, %1361 : i1, i64
    %1369 = llvm.intr.smax(%1368, %1137) : (i64, i64) -> i64
    %1370 = llvm.sdiv %1360, %1369 : i64
    %1371 = llvm.srem %1360, %1369 : i64
    %1372 = llvm.icmp "ne" %1371, %1124 : i64
    %1373 = llvm.xor %1371, %1369 : i64
    %1374 = llvm.icmp "sge" %1373, %1124 : i64
    %1375 = llvm.and %1372, %1374 : i1
    %1376 = llvm.add %1370, %1137 : i64
    %1377 = llvm.select %1375, %1376, %1370 : i1, i64
    %1378 = llvm.mul %1369, %1122 : i64
    %1379 = llvm.intr.smax(%1377, %1124) : (i64, i64) -> i64
    %1380 = llvm.intr.smin(%1378, %1349) : (i64, i64) -> i64
    %1381 = llvm.intr.smax(%1380, %1124) : (i64, i64) -> i64
    %1382 = llvm.add %1381, %1144 : i64
    %1383 = llvm.udiv %1382, %1122 : i64
    %1384 = llvm.mul %1383, %1153 : i64
    %1385 = llvm.add %1146, %1384 : i64
    %1386 = llvm.mul %1379, %1385 : i64
    %1387 = llvm.icmp "sge" %1386, %1122 : i64
    %1388 = llvm.mul %1169, %1125 : i64
    %1389 = llvm.icmp "ugt" %1388, %1135 : i64
    %1390 = llvm.icmp "sgt" %1377, %1124 : i64
    %1391 = llvm.select %1390, %1377, %1124 : i1, i64
    llvm.cond_br %1387, ^bb22, ^bb23
  ^bb22:
    llvm.store %1377, %1154 {alignment = 8 : i64} : i64, !llvm.ptr
    %1392 = llvm.getelementptr inbounds %1154[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1378, %1392 {alignment = 8 : i64} : i64, !llvm.ptr
    %1393 = llvm.getelementptr inbounds %1154[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1349, %1393 {alignment = 8 : i64} : i64, !llvm.ptr
    %1394 = llvm.getelementptr inbounds %1154[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1173, %1394 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1395 = llvm.getelementptr inbounds %1154[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1169, %1395 {alignment = 8 : i64} : i64, !llvm.ptr
    %1396 = llvm.getelementptr inbounds %1154[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1389, %1396 {alignment = 8 : i64} : i1, !llvm.ptr
    %1397 = llvm.getelementptr inbounds %1154[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1152, %1397 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1398 = llvm.mlir.addressof @program_shapes.parallel1.part : !llvm.ptr
    %1399 = llvm.call @stepwell_parallel_for(%1398, %1154, %1391, %1124) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%1399 : i32)
  ^bb23:
    %1400 = llvm.call @program_shapes.parallel1(%1124, %1391, %1377, %1378, %1349, %1173, %1169, %1389, %1152) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb24(%1400 : i32)
  ^bb24(%1401: i32):
    %1402 = llvm.sub %1377, %1137 : i64
    %1403 = llvm.icmp "slt" %1124, %1402 : i64
    llvm.cond_br %1403, ^bb25(%1124 : i64), ^bb26
  ^bb25(%1404: i64):
    %1405 = llvm.getelementptr inbounds %1152[%1404] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1406 = llvm.load %1405 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1407 = llvm.getelementptr inbounds %1405[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1408 = llvm.load %1407 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1409 = llvm.intr.smax(%1406, %1408) : (i64, i64) -> i64
    llvm.store %1409, %1405 {alignment = 8 : i64} : i64, !llvm.ptr
    %1410 = llvm.add %1404, %1151 overflow<nsw> : i64
    %1411 = llvm.icmp "slt" %1410, %1402 : i64
    llvm.cond_br %1411, ^bb25(%1410 : i64), ^bb26
  ^bb26:
    %1412 = llvm.sub %1377, %1151 : i64
    %1413 = llvm.icmp "slt" %1124, %1412 : i64
    llvm.cond_br %1413, ^bb27(%1124 : i64), ^bb28
  ^bb27(%1414: i64):
    %1415 = llvm.getelementptr inbounds %1152[%1414] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1416 = llvm.load %1415 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1417 = llvm.getelementptr inbounds %1415[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1418 = llvm.load %1417 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1419 = llvm.intr.smax(%1416, %1418) : (i64, i64) -> i64
    llvm.store %1419, %1415 {alignment = 8 : i64} : i64, !llvm.ptr
    %1420 = llvm.add %1414, %1126 overflow<nsw> : i64
    %1421 = llvm.icmp "slt" %1420, %1412 : i64
    llvm.cond_br %1421, ^bb27(%1420 : i64), ^bb28
  ^bb28:
    %1422 = llvm.sub %1377, %1126 : i64
    %1423 = llvm.icmp "slt" %1124, %1422 : i64
    llvm.cond_br %1423, ^bb29(%1124 : i64), ^bb30
  ^bb29(%1424: i64):
    %1425 = llvm.getelementptr inbounds %1152[%1424] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1426 = llvm.load %1425 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1427 = llvm.getelementptr inbounds %1425[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1428 = llvm.load %1427 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1429 = llvm.intr.smax(%1426, %1428) : (i64, i64) -> i64
    llvm.store %1429, %1425 {alignment = 8 : i64} : i64, !llvm.ptr
    %1430 = llvm.add %1424, %1125 overflow<nsw> : i64
    %1431 = llvm.icmp "slt" %1430, %1422 : i64
    llvm.cond_br %1431, ^bb29(%1430 : i64), ^bb30
  ^bb30:
    %1432 = llvm.sub %1377, %1125 : i64
    %1433 = llvm.icmp "slt" %1124, %1432 : i64
    llvm.cond_br %1433, ^bb31(%1124 : i64), ^bb32
  ^bb31(%1434: i64):
    %1435 = llvm.getelementptr inbounds %1152[%1434] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1436 = llvm.load %1435 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1437 = llvm.getelementptr inbounds %1435[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1438 = llvm.load %1437 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1439 = llvm.intr.smax(%1436, %1438) : (i64, i64) -> i64
    llvm.store %1439, %1435 {alignment = 8 : i64} : i64, !llvm.ptr
    %1440 = llvm.add %1434, %1130 overflow<nsw> : i64
    %1441 = llvm.icmp "slt" %1440, %1432 : i64
    llvm.cond_br %1441, ^bb31(%1440 : i64), ^bb32
  ^bb32:
    %1442 = llvm.sub %1377, %1130 : i64
    %1443 = llvm.icmp "slt" %1124, %1442 : i64
    llvm.cond_br %1443, ^bb33(%1124 : i64), ^bb34
  ^bb33(%1444: i64):
    %1445 = llvm.getelementptr inbounds %1152[%1444] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1446 = llvm.load %1445 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1447 = llvm.getelementptr inbounds %1445[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1448 = llvm.load %1447 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1449 = llvm.intr.smax(%1446, %1448) : (i64, i64) -> i64
    llvm.store %1449, %1445 {alignment = 8 : i64} : i64, !llvm.ptr
    %1450 = llvm.add %1444, %1128 overflow<nsw> : i64
    %1451 = llvm.icmp "slt" %1450, %1442 : i64
    llvm.cond_br %1451, ^bb33(%1450 : i64), ^bb34
  ^bb34:
    %1452 = llvm.sub %1377, %1128 : i64
    %1453 = llvm.icmp "slt" %1124, %1452 : i64
    llvm.cond_br %1453, ^bb35(%1124 : i64), ^bb36
  ^bb35(%1454: i64):
    %1455 = llvm.getelementptr inbounds %1152[%1454] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1456 = llvm.load %1455 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1457 = llvm.getelementptr inbounds %1455[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1458 = llvm.load %1457 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1459 = llvm.intr.smax(%1456, %1458) : (i64, i64) -> i64
    llvm.store %1459, %1455 {alignment = 8 : i64} : i64, !llvm.ptr
    %1460 = llvm.add %1454, %1139 overflow<nsw> : i64
    %1461 = llvm.icmp "slt" %1460, %1452 : i64
    llvm.cond_br %1461, ^bb35(%1460 : i64), ^bb36
  ^bb36:
    %1462 = llvm.load %1152 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1463 = llvm.intr.smax(%1163, %1462) : (i64, i64) -> i64
    %1464 = llvm.intr.smax(%1163, %1463) : (i64, i64) -> i64
    %1465 = llvm.sub %1169, %1349 overflow<nsw> : i64
    %1466 = llvm.ashr %1465, %1134 : i64
    %1467 = llvm.mul %1466, %1128 overflow<nsw> : i64
    %1468 = llvm.add %1467, %1349 overflow<nsw> : i64
    %1469 = llvm.intr.smax(%1468, %1349) : (i64, i64) -> i64
    %1470 = llvm.mlir.poison : vector<4xi64>
    %1471 = llvm.insertelement %1464, %1470[%1124 : i64] : vector<4xi64>
    %1472 = llvm.shufflevector %1471, %1470 [0, 0, 0, 0] : vector<4xi64>
    %1473 = llvm.mul %1169, %1125 : i64
    %1474 = llvm.icmp "ugt" %1473, %1136 : i64
    %1475 = llvm.icmp "slt" %1349, %1469 : i64
    llvm.cond_br %1475, ^bb37(%1349, %1472, %1472, %1472, %1472, %1472, %1472, %1472, %1472 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb40(%1472, %1472, %1472, %1472, %1472, %1472, %1472, %1472 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb37(%i_17: i64, %1476: vector<4xi64>, %1477: vector<4xi64>, %1478: vector<4xi64>, %1479: vector<4xi64>, %1480: vector<4xi64>, %1481: vector<4xi64>, %1482: vector<4xi64>, %1483: vector<4xi64>):
    %1484 = llvm.getelementptr inbounds %1173[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1485 = llvm.load %1484 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1486 = llvm.intr.smax(%1476, %1485) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1487 = llvm.getelementptr inbounds %1484[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1488 = llvm.load %1487 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1489 = llvm.intr.smax(%1477, %1488) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1490 = llvm.add %i_17, %1125 overflow<nsw> : i64
    %1491 = llvm.getelementptr inbounds %1484[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1492 = llvm.load %1491 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1493 = llvm.intr.smax(%1478, %1492) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1494 = llvm.getelementptr inbounds %1484[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1495 = llvm.load %1494 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1496 = llvm.intr.smax(%1479, %1495) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1497 = llvm.add %i_17, %1130 overflow<nsw> : i64
    %1498 = llvm.getelementptr inbounds %1484[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1499 = llvm.load %1498 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1500 = llvm.intr.smax(%1480, %1499) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1501 = llvm.getelementptr inbounds %1484[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1502 = llvm.load %1501 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1503 = llvm.intr.smax(%1481, %1502) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1504 = llvm.add %i_17, %1132 overflow<nsw> : i64
    %1505 = llvm.getelementptr inbounds %1484[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1506 = llvm.load %1505 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1507 = llvm.intr.smax(%1482, %1506) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1508 = llvm.getelementptr inbounds %1484[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1509 = llvm.load %1508 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1510 = llvm.intr.smax(%1483, %1509) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1474, ^bb38, ^bb39
  ^bb38:
    %1511 = llvm.add %i_17, %1155 : i64
    %1512 = llvm.getelementptr %1173[%1511] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1512, %1156, %1157, %1158) : (!llvm.ptr, i32, i32, i32) -> ()
    %1513 = llvm.add %i_17, %1159 : i64
    %1514 = llvm.getelementptr %1173[%1513] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1514, %1156, %1160, %1158) : (!llvm.ptr, i32, i32, i32) -> ()
    %1515 = llvm.add %1490, %1155 : i64
    %1516 = llvm.getelementptr %1173[%1515] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1516, %1156, %1157, %1158) : (!llvm.ptr, i32, i32, i32) -> ()
    %1517 = llvm.add %1490, %1159 : i64
    %1518 = llvm.getelementptr %1173[%1517] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1518, %1156, %1160, %1158) : (!llvm.ptr, i32, i32, i32) -> ()
    %1519 = llvm.add %1497, %1155 : i64
    %1520 = llvm.getelementptr %1173[%1519] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1520, %1156, %1157, %1158) : (!llvm.ptr, i32, i32, i32) -> ()
    %1521 = llvm.add %1497, %1159 : i64
    %1522 = llvm.getelementptr %1173[%1521] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1522, %1156, %1160, %1158) : (!llvm.ptr, i32, i32, i32) -> ()
    %1523 = llvm.add %1504, %1155 : i64
    %1524 = llvm.getelementptr %1173[%1523] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1524, %1156, %1157, %1158) : (!llvm.ptr, i32, i32, i32) -> ()
    %1525 = llvm.add %1504, %1159 : i64
    %1526 = llvm.getelementptr %1173[%1525] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1526, %1156, %1160, %1158) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb39
  ^bb39:
    %1527 = llvm.add %i_17, %1128 overflow<nsw> : i64
    %1528 = llvm.icmp "slt" %1527, %1469 : i64
    llvm.cond_br %1528, ^bb37(%1527, %1486, %1489, %1493, %1496, %1500, %1503, %1507, %1510 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb40(%1486, %1489, %1493, %1496, %1500, %1503, %1507, %1510 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb40(%1529: vector<4xi64>, %1530: vector<4xi64>, %1531: vector<4xi64>, %1532: vector<4xi64>, %1533: vector<4xi64>, %1534: vector<4xi64>, %1535: vector<4xi64>, %1536: vector<4xi64>):
    %1537 = llvm.intr.smax(%1529, %1530) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1538 = llvm.intr.smax(%1531, %1532) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1539 = llvm.intr.smax(%1533, %1534) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1540 = llvm.intr.smax(%1535, %1536) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1541 = llvm.intr.smax(%1537, %1538) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1542 = llvm.intr.smax(%1539, %1540) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1543 = llvm.intr.smax(%1541, %1542) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1544 = llvm.icmp "slt" %1469, %1169 : i64
    llvm.cond_br %1544, ^bb41(%1469, %1543 : i64, vector<4xi64>), ^bb42(%1543 : vector<4xi64>)
  ^bb41(%i_18: i64, %1545: vector<4xi64>):
    %1546 = llvm.sub %1169, %i_18 overflow<nsw> : i64
    %1547 = llvm.intr.smin(%1546, %1126) : (i64, i64) -> i64
    %1548 = llvm.intr.smax(%1547, %1124) : (i64, i64) -> i64
    %1549 = llvm.trunc %1548 : i64 to i32
    %1550 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1551 = llvm.mlir.poison : vector<4xi32>
    %1552 = llvm.insertelement %1549, %1551[%1124 : i64] : vector<4xi32>
    %1553 = llvm.shufflevector %1552, %1551 [0, 0, 0, 0] : vector<4xi32>
    %1554 = llvm.icmp "slt" %1550, %1553 : vector<4xi32>
    %1555 = llvm.getelementptr inbounds %1173[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1556 = llvm.intr.masked.load %1555, %1554, %1165 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1557 = llvm.intr.smax(%1545, %1556) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1558 = llvm.select %1554, %1557, %1545 : vector<4xi1>, vector<4xi64>
    %1559 = llvm.add %i_18, %1126 overflow<nsw> : i64
    %1560 = llvm.icmp "slt" %1559, %1169 : i64
    llvm.cond_br %1560, ^bb41(%1559, %1558 : i64, vector<4xi64>), ^bb42(%1558 : vector<4xi64>)
  ^bb42(%1561: vector<4xi64>):
    %1562 = "llvm.intr.vector.reduce.smax"(%1561) : (vector<4xi64>) -> i64
    %1563 = llvm.intr.smax(%1562, %1138) : (i64, i64) -> i64
    llvm.call @free(%1173) : (!llvm.ptr) -> ()
    llvm.store %x_stride0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1564 = llvm.getelementptr inbounds %extents[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %1564 {alignment = 8 : i64} : i64, !llvm.ptr
    %1565 = llvm.getelementptr inbounds %extents[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1563, %1565 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1156 : i32
  ^bb43(%1566: i32):
    llvm.return %1566 : i32
  ^bb44(%1567: i32):
    llvm.call @free(%1173) : (!llvm.ptr) -> ()
    llvm.return %1567 : i32
  }
  llvm.func internal @program_shapes.parallel0(%begin_12: i64, %end_12: i64, %1568: i64, %1569: i64, %1570: i64, %counted_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_3: i64, %1571: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1572: i64, %1573: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1574 = llvm.mlir.constant(0) : i64
    %1575 = llvm.mlir.constant(1) : i64
    %1576 = llvm.mlir.constant(32768) : i64
    %1577 = llvm.mlir.constant(8) : i64
    %1578 = llvm.mlir.constant(4) : i64
    %1579 = llvm.mlir.constant(0 : i32) : i32
    %1580 = llvm.mlir.constant(-1 : i8) : i8
    %1581 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1582 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1583 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1584 = llvm.icmp "slt" %begin_12, %end_12 : i64
    llvm.cond_br %1584, ^bb1(%begin_12 : i64), ^bb6
  ^bb1(%1585: i64):
    %1586 = llvm.mul %1585, %1569 : i64
    %1587 = llvm.add %1574, %1586 : i64
    %1588 = llvm.add %1587, %1569 : i64
    %1589 = llvm.intr.smin(%1588, %1570) : (i64, i64) -> i64
    %1590 = llvm.icmp "slt" %1587, %1589 : i64
    llvm.cond_br %1590, ^bb2(%1587, %1580 : i64, i8), ^bb5(%1580 : i8)
  ^bb2(%i_strip_3: i64, %1591: i8):
    llvm.br ^bb3(%1574, %1581, %1581 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_19: i64, %1592: vector<4xi8>, %1593: vector<4xi8>):
    %i_20 = llvm.add %i_strip_3, %i_19 overflow<nsw> : i64
    %1594 = llvm.getelementptr inbounds %counted_3[%i_20] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1595 = llvm.load %1594 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1596 = llvm.icmp "sge" %1595, %1582 : vector<4xi64>
    %1597 = llvm.zext %1596 : vector<4xi1> to vector<4xi8>
    %1598 = llvm.and %1592, %1597 : vector<4xi8>
    %1599 = llvm.add %1595, %1583 : vector<4xi64>
    %1600 = llvm.getelementptr inbounds %1571[%i_20] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1599, %1600 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1601 = llvm.getelementptr inbounds %1594[%1578] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1602 = llvm.load %1601 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1603 = llvm.icmp "sge" %1602, %1582 : vector<4xi64>
    %1604 = llvm.zext %1603 : vector<4xi1> to vector<4xi8>
    %1605 = llvm.and %1593, %1604 : vector<4xi8>
    %1606 = llvm.add %1602, %1583 : vector<4xi64>
    %1607 = llvm.getelementptr inbounds %1600[%1578] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1606, %1607 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1608 = llvm.add %i_19, %1577 overflow<nsw> : i64
    %1609 = llvm.icmp "slt" %1608, %1576 : i64
    llvm.cond_br %1609, ^bb3(%1608, %1598, %1605 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%1598, %1605 : vector<4xi8>, vector<4xi8>)
  ^bb4(%1610: vector<4xi8>, %1611: vector<4xi8>):
    %1612 = llvm.and %1610, %1611 : vector<4xi8>
    %1613 = "llvm.intr.vector.reduce.and"(%1612) : (vector<4xi8>) -> i8
    %1614 = llvm.and %1591, %1613 : i8
    %1615 = llvm.add %i_strip_3, %1576 overflow<nsw> : i64
    %1616 = llvm.icmp "slt" %1615, %1589 : i64
    llvm.cond_br %1616, ^bb2(%1615, %1614 : i64, i8), ^bb5(%1614 : i8)
  ^bb5(%1617: i8):
    %1618 = llvm.getelementptr inbounds %1573[%1585] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1617, %1618 {alignment = 1 : i64} : i8, !llvm.ptr
    %1619 = llvm.add %1585, %1575 overflow<nsw> : i64
    %1620 = llvm.icmp "slt" %1619, %end_12 : i64
    llvm.cond_br %1620, ^bb1(%1619 : i64), ^bb6
  ^bb6:
    llvm.return %1579 : i32
  }
  llvm.func internal @program_shapes.parallel0.part(%context_6: !llvm.ptr, %begin_13: i64, %end_13: i64) -> i32 attributes {no_unwind} {
    %1621 = llvm.mlir.constant(8) : i64
    %1622 = llvm.mlir.constant(16) : i64
    %1623 = llvm.mlir.constant(24) : i64
    %1624 = llvm.mlir.constant(32) : i64
    %1625 = llvm.mlir.constant(40) : i64
    %1626 = llvm.mlir.constant(48) : i64
    %1627 = llvm.mlir.constant(56) : i64
    %1628 = llvm.load %context_6 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1629 = llvm.getelementptr inbounds %context_6[%1621] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1630 = llvm.load %1629 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1631 = llvm.getelementptr inbounds %context_6[%1622] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1632 = llvm.load %1631 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1633 = llvm.getelementptr inbounds %context_6[%1623] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1634 = llvm.load %1633 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1635 = llvm.getelementptr inbounds %context_6[%1624] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1636 = llvm.load %1635 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1637 = llvm.getelementptr inbounds %context_6[%1625] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1638 = llvm.load %1637 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1639 = llvm.getelementptr inbounds %context_6[%1626] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1640 = llvm.load %1639 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1641 = llvm.getelementptr inbounds %context_6[%1627] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1642 = llvm.load %1641 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1643 = llvm.call @program_shapes.parallel0(%begin_13, %end_13, %1628, %1630, %1632, %1634, %1636, %1638, %1640, %1642) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1643 : i32
  }
  llvm.func internal @program_shapes.parallel1(%begin_14: i64, %end_14: i64, %1644: i64, %1645: i64, %1646: i64, %1647: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %1648: i64, %1649: i1, %1650: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1651 = llvm.mlir.constant(0) : i64
    %1652 = llvm.mlir.constant(1) : i64
    %1653 = llvm.mlir.constant(32768) : i64
    %1654 = llvm.mlir.constant(32) : i64
    %1655 = llvm.mlir.constant(4) : i64
    %1656 = llvm.mlir.constant(8) : i64
    %1657 = llvm.mlir.constant(12) : i64
    %1658 = llvm.mlir.constant(16) : i64
    %1659 = llvm.mlir.constant(20) : i64
    %1660 = llvm.mlir.constant(24) : i64
    %1661 = llvm.mlir.constant(28) : i64
    %1662 = llvm.mlir.constant(1024) : i64
    %1663 = llvm.mlir.constant(0 : i32) : i32
    %1664 = llvm.mlir.constant(2 : i32) : i32
    %1665 = llvm.mlir.constant(1 : i32) : i32
    %1666 = llvm.mlir.constant(384) : i64
    %1667 = llvm.mlir.constant(3 : i32) : i32
    %1668 = llvm.mlir.constant(-9223372036854775808) : i64
    %1669 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1670 = llvm.icmp "slt" %begin_14, %end_14 : i64
    llvm.cond_br %1670, ^bb1(%begin_14 : i64), ^bb8
  ^bb1(%1671: i64):
    %1672 = llvm.mul %1671, %1645 : i64
    %1673 = llvm.add %1651, %1672 : i64
    %1674 = llvm.add %1673, %1645 : i64
    %1675 = llvm.intr.smin(%1674, %1646) : (i64, i64) -> i64
    %1676 = llvm.icmp "slt" %1673, %1675 : i64
    llvm.cond_br %1676, ^bb2(%1673, %1668 : i64, i64), ^bb7(%1668 : i64)
  ^bb2(%i_strip_4: i64, %1677: i64):
    llvm.br ^bb3(%1651, %1669, %1669, %1669, %1669, %1669, %1669, %1669, %1669 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb3(%i_21: i64, %1678: vector<4xi64>, %1679: vector<4xi64>, %1680: vector<4xi64>, %1681: vector<4xi64>, %1682: vector<4xi64>, %1683: vector<4xi64>, %1684: vector<4xi64>, %1685: vector<4xi64>):
    %i_22 = llvm.add %i_strip_4, %i_21 overflow<nsw> : i64
    %1686 = llvm.getelementptr inbounds %1647[%i_22] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1687 = llvm.load %1686 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1688 = llvm.intr.smax(%1678, %1687) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1689 = llvm.getelementptr inbounds %1686[%1655] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1690 = llvm.load %1689 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1691 = llvm.intr.smax(%1679, %1690) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1692 = llvm.add %i_22, %1656 overflow<nsw> : i64
    %1693 = llvm.getelementptr inbounds %1686[%1656] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1694 = llvm.load %1693 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1695 = llvm.intr.smax(%1680, %1694) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1696 = llvm.getelementptr inbounds %1686[%1657] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1697 = llvm.load %1696 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1698 = llvm.intr.smax(%1681, %1697) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1699 = llvm.add %i_22, %1658 overflow<nsw> : i64
    %1700 = llvm.getelementptr inbounds %1686[%1658] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1701 = llvm.load %1700 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1702 = llvm.intr.smax(%1682, %1701) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1703 = llvm.getelementptr inbounds %1686[%1659] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1704 = llvm.load %1703 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1705 = llvm.intr.smax(%1683, %1704) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1706 = llvm.add %i_22, %1660 overflow<nsw> : i64
    %1707 = llvm.getelementptr inbounds %1686[%1660] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1708 = llvm.load %1707 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1709 = llvm.intr.smax(%1684, %1708) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1710 = llvm.getelementptr inbounds %1686[%1661] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1711 = llvm.load %1710 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1712 = llvm.intr.smax(%1685, %1711) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1649, ^bb4, ^bb5
  ^bb4:
    %1713 = llvm.add %i_22, %1662 : i64
    %1714 = llvm.getelementptr %1647[%1713] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1714, %1663, %1664, %1665) : (!llvm.ptr, i32, i32, i32) -> ()
    %1715 = llvm.add %i_22, %1666 : i64
    %1716 = llvm.getelementptr %1647[%1715] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1716, %1663, %1667, %1665) : (!llvm.ptr, i32, i32, i32) -> ()
    %1717 = llvm.add %1692, %1662 : i64
    %1718 = llvm.getelementptr %1647[%1717] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1718, %1663, %1664, %1665) : (!llvm.ptr, i32, i32, i32) -> ()
    %1719 = llvm.add %1692, %1666 : i64
    %1720 = llvm.getelementptr %1647[%1719] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1720, %1663, %1667, %1665) : (!llvm.ptr, i32, i32, i32) -> ()
    %1721 = llvm.add %1699, %1662 : i64
    %1722 = llvm.getelementptr %1647[%1721] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1722, %1663, %1664, %1665) : (!llvm.ptr, i32, i32, i32) -> ()
    %1723 = llvm.add %1699, %1666 : i64
    %1724 = llvm.getelementptr %1647[%1723] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1724, %1663, %1667, %1665) : (!llvm.ptr, i32, i32, i32) -> ()
    %1725 = llvm.add %1706, %1662 : i64
    %1726 = llvm.getelementptr %1647[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1726, %1663, %1664, %1665) : (!llvm.ptr, i32, i32, i32) -> ()
    %1727 = llvm.add %1706, %1666 : i64
    %1728 = llvm.getelementptr %1647[%1727] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1728, %1663, %1667, %1665) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1729 = llvm.add %i_21, %1654 overflow<nsw> : i64
    %1730 = llvm.icmp "slt" %1729, %1653 : i64
    llvm.cond_br %1730, ^bb3(%1729, %1688, %1691, %1695, %1698, %1702, %1705, %1709, %1712 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb6(%1688, %1691, %1695, %1698, %1702, %1705, %1709, %1712 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb6(%1731: vector<4xi64>, %1732: vector<4xi64>, %1733: vector<4xi64>, %1734: vector<4xi64>, %1735: vector<4xi64>, %1736: vector<4xi64>, %1737: vector<4xi64>, %1738: vector<4xi64>):
    %1739 = llvm.intr.smax(%1731, %1732) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1740 = llvm.intr.smax(%1733, %1734) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1741 = llvm.intr.smax(%1735, %1736) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1742 = llvm.intr.smax(%1737, %1738) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1743 = llvm.intr.smax(%1739, %1740) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1744 = llvm.intr.smax(%1741, %1742) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1745 = llvm.intr.smax(%1743, %1744) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1746 = "llvm.intr.vector.reduce.smax"(%1745) : (vector<4xi64>) -> i64
    %1747 = llvm.intr.smax(%1677, %1746) : (i64, i64) -> i64
    %1748 = llvm.add %i_strip_4, %1653 overflow<nsw> : i64
    %1749 = llvm.icmp "slt" %1748, %1675 : i64
    llvm.cond_br %1749, ^bb2(%1748, %1747 : i64, i64), ^bb7(%1747 : i64)
  ^bb7(%1750: i64):
    %1751 = llvm.getelementptr inbounds %1650[%1671] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1750, %1751 {alignment = 8 : i64} : i64, !llvm.ptr
    %1752 = llvm.add %1671, %1652 overflow<nsw> : i64
    %1753 = llvm.icmp "slt" %1752, %end_14 : i64
    llvm.cond_br %1753, ^bb1(%1752 : i64), ^bb8
  ^bb8:
    llvm.return %1663 : i32
  }
  llvm.func internal @program_shapes.parallel1.part(%context_7: !llvm.ptr, %begin_15: i64, %end_15: i64) -> i32 attributes {no_unwind} {
    %1754 = llvm.mlir.constant(8) : i64
    %1755 = llvm.mlir.constant(16) : i64
    %1756 = llvm.mlir.constant(24) : i64
    %1757 = llvm.mlir.constant(32) : i64
    %1758 = llvm.mlir.constant(40) : i64
    %1759 = llvm.mlir.constant(48) : i64
    %1760 = llvm.load %context_7 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1761 = llvm.getelementptr inbounds %context_7[%1754] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1762 = llvm.load %1761 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1763 = llvm.getelementptr inbounds %context_7[%1755] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1764 = llvm.load %1763 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1765 = llvm.getelementptr inbounds %context_7[%1756] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1766 = llvm.load %1765 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1767 = llvm.getelementptr inbounds %context_7[%1757] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1768 = llvm.load %1767 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1769 = llvm.getelementptr inbounds %context_7[%1758] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1770 = llvm.load %1769 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1771 = llvm.getelementptr inbounds %context_7[%1759] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1772 = llvm.load %1771 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1773 = llvm.call @program_shapes.parallel1(%begin_15, %end_15, %1760, %1762, %1764, %1766, %1768, %1770, %1772) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %1773 : i32
  }
}
