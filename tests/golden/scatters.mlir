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
    %6 = memref.dim %out2, %c0 : memref<?xi64>
    %7 = arith.constant 1 : i8
    %8 = arith.constant 0 : i64
    %9 = arith.constant 5 : i64
    %10 = arith.constant 1 : i64
    %11 = memref.dim %x, %c0 : memref<?x?xf64>
    %12 = memref.dim %x, %c1 : memref<?x?xf64>
    %13 = memref.dim %counted, %c0 : memref<?xi64>
    %14 = arith.constant 0 : i8
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [5, %12], strides: [%12, 1] : memref<5x?xf64> to memref<5x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [5, %12], strides: [%12, 1] : memref<5x?xf64> to memref<5x?xf64>
    %15 = memref.alloc(%11) {alignment = 64 : i64} : memref<?xi64>
    %16 = memref.alloc(%11, %12) {alignment = 64 : i64} : memref<?x?xf64>
    %17 = arith.shrsi %11, %c15 : index
    %18 = arith.muli %17, %c32768 overflow<nsw> : index
    %19 = arith.maxsi %18, %c0 : index
    %20 = arith.constant -1 : i8
    %21 = arith.constant 0 : index
    %22 = arith.constant 1 : index
    %23 = arith.constant -1 : i8
    %24 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %23, %24[%21] : memref<64xi8>
    %25 = arith.subi %19, %c0 : index
    %26 = arith.ceildivsi %25, %c32768 : index
    %27 = arith.maxsi %26, %21 : index
    %28 = arith.constant 64 : index
    %29 = arith.ceildivsi %27, %28 : index
    %30 = arith.maxsi %29, %22 : index
    %31 = arith.ceildivsi %27, %30 : index
    %32 = arith.muli %30, %c32768 : index
    %33 = arith.constant 0 : index
    %34 = arith.maxsi %31, %33 : index
    %35 = arith.minsi %32, %19 : index
    %36 = arith.constant 0 : index
    %37 = arith.maxsi %35, %36 : index
    %38 = arith.constant 32767 : index
    %39 = arith.addi %37, %38 : index
    %40 = arith.constant 32768 : index
    %41 = arith.divui %39, %40 : index
    %42 = arith.constant 114691 : index
    %43 = arith.muli %41, %42 : index
    %44 = arith.constant 7 : index
    %45 = arith.addi %44, %43 : index
    %46 = arith.muli %34, %45 : index
    %47 = arith.constant 32768 : index
    %48 = arith.cmpi sge, %46, %47 : index
    "omp.parallel"(%48) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%21, %31, %22) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%49: index):
          %50 = arith.muli %49, %32 : index
          %51 = arith.addi %c0, %50 : index
          %52 = arith.addi %51, %32 : index
          %53 = arith.minsi %52, %19 : index
          %54 = scf.for %i_strip = %51 to %53 step %c32768 iter_args(%55 = %23) -> (i8) {
            %56 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%57 = %0) -> (vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %58 = vector.load %places[%i_1] : memref<?xi64>, vector<4xi64>
              %59 = arith.cmpi slt, %58, %1 : vector<4xi64>
              %60 = arith.addi %58, %2 : vector<4xi64>
              %61 = arith.select %59, %60, %58 : vector<4xi1>, vector<4xi64>
              %62 = arith.cmpi sge, %61, %1 : vector<4xi64>
              %63 = arith.extui %62 : vector<4xi1> to vector<4xi8>
              %64 = arith.cmpi slt, %61, %2 : vector<4xi64>
              %65 = arith.extui %64 : vector<4xi1> to vector<4xi8>
              %66 = arith.andi %63, %65 : vector<4xi8>
              %67 = arith.andi %57, %66 : vector<4xi8>
              vector.store %61, %15[%i_1] : memref<?xi64>, vector<4xi64>
              scf.yield %67 : vector<4xi8>
            }
            %68 = vector.reduction <and>, %56 : vector<4xi8> into i8
            %69 = arith.andi %55, %68 : i8
            scf.yield %69 : i8
          }
          memref.store %54, %24[%49] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %70 = arith.constant 1 : index
    %71 = arith.subi %31, %70 : index
    %72 = arith.constant 0 : index
    %73 = arith.constant 2 : index
    scf.for %74 = %72 to %71 step %73 {
      %75 = arith.addi %74, %70 : index
      %76 = memref.load %24[%74] : memref<64xi8>
      %77 = memref.load %24[%75] : memref<64xi8>
      %78 = arith.andi %76, %77 : i8
      memref.store %78, %24[%74] : memref<64xi8>
    }
    %79 = arith.constant 2 : index
    %80 = arith.subi %31, %79 : index
    %81 = arith.constant 0 : index
    %82 = arith.constant 4 : index
    scf.for %83 = %81 to %80 step %82 {
      %84 = arith.addi %83, %79 : index
      %85 = memref.load %24[%83] : memref<64xi8>
      %86 = memref.load %24[%84] : memref<64xi8>
      %87 = arith.andi %85, %86 : i8
      memref.store %87, %24[%83] : memref<64xi8>
    }
    %88 = arith.constant 4 : index
    %89 = arith.subi %31, %88 : index
    %90 = arith.constant 0 : index
    %91 = arith.constant 8 : index
    scf.for %92 = %90 to %89 step %91 {
      %93 = arith.addi %92, %88 : index
      %94 = memref.load %24[%92] : memref<64xi8>
      %95 = memref.load %24[%93] : memref<64xi8>
      %96 = arith.andi %94, %95 : i8
      memref.store %96, %24[%92] : memref<64xi8>
    }
    %97 = arith.constant 8 : index
    %98 = arith.subi %31, %97 : index
    %99 = arith.constant 0 : index
    %100 = arith.constant 16 : index
    scf.for %101 = %99 to %98 step %100 {
      %102 = arith.addi %101, %97 : index
      %103 = memref.load %24[%101] : memref<64xi8>
      %104 = memref.load %24[%102] : memref<64xi8>
      %105 = arith.andi %103, %104 : i8
      memref.store %105, %24[%101] : memref<64xi8>
    }
    %106 = arith.constant 16 : index
    %107 = arith.subi %31, %106 : index
    %108 = arith.constant 0 : index
    %109 = arith.constant 32 : index
    scf.for %110 = %108 to %107 step %109 {
      %111 = arith.addi %110, %106 : index
      %112 = memref.load %24[%110] : memref<64xi8>
      %113 = memref.load %24[%111] : memref<64xi8>
      %114 = arith.andi %112, %113 : i8
      memref.store %114, %24[%110] : memref<64xi8>
    }
    %115 = arith.constant 32 : index
    %116 = arith.subi %31, %115 : index
    %117 = arith.constant 0 : index
    %118 = arith.constant 64 : index
    scf.for %119 = %117 to %116 step %118 {
      %120 = arith.addi %119, %115 : index
      %121 = memref.load %24[%119] : memref<64xi8>
      %122 = memref.load %24[%120] : memref<64xi8>
      %123 = arith.andi %121, %122 : i8
      memref.store %123, %24[%119] : memref<64xi8>
    }
    %124 = memref.load %24[%21] : memref<64xi8>
    %125 = arith.andi %20, %124 : i8
    %126 = arith.andi %7, %125 : i8
    %127 = arith.subi %11, %19 overflow<nsw> : index
    %128 = arith.shrsi %127, %c2 : index
    %129 = arith.muli %128, %c4 overflow<nsw> : index
    %130 = arith.addi %129, %19 overflow<nsw> : index
    %131 = arith.maxsi %130, %19 : index
    %132 = arith.subi %11, %131 overflow<nsw> : index
    %133 = vector.create_mask %132 : vector<4xi1>
    %134 = vector.broadcast %126 : i8 to vector<4xi8>
    %135 = scf.for %i_2 = %19 to %131 step %c4 iter_args(%136 = %134) -> (vector<4xi8>) {
      %137 = vector.load %places[%i_2] : memref<?xi64>, vector<4xi64>
      %138 = arith.cmpi slt, %137, %1 : vector<4xi64>
      %139 = arith.addi %137, %2 : vector<4xi64>
      %140 = arith.select %138, %139, %137 : vector<4xi1>, vector<4xi64>
      %141 = arith.cmpi sge, %140, %1 : vector<4xi64>
      %142 = arith.extui %141 : vector<4xi1> to vector<4xi8>
      %143 = arith.cmpi slt, %140, %2 : vector<4xi64>
      %144 = arith.extui %143 : vector<4xi1> to vector<4xi8>
      %145 = arith.andi %142, %144 : vector<4xi8>
      %146 = arith.andi %136, %145 : vector<4xi8>
      vector.store %140, %15[%i_2] : memref<?xi64>, vector<4xi64>
      scf.yield %146 : vector<4xi8>
    }
    %147 = scf.for %i_3 = %131 to %11 step %c4 iter_args(%148 = %135) -> (vector<4xi8>) {
      %149 = vector.maskedload %places[%i_3], %133, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %150 = arith.cmpi slt, %149, %1 : vector<4xi64>
      %151 = arith.addi %149, %2 : vector<4xi64>
      %152 = arith.select %150, %151, %149 : vector<4xi1>, vector<4xi64>
      %153 = arith.cmpi sge, %152, %1 : vector<4xi64>
      %154 = arith.extui %153 : vector<4xi1> to vector<4xi8>
      %155 = arith.cmpi slt, %152, %2 : vector<4xi64>
      %156 = arith.extui %155 : vector<4xi1> to vector<4xi8>
      %157 = arith.andi %154, %156 : vector<4xi8>
      %158 = arith.andi %148, %157 : vector<4xi8>
      vector.maskedstore %15[%i_3], %133, %152 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %159 = arith.select %133, %158, %148 : vector<4xi1>, vector<4xi8>
      scf.yield %159 : vector<4xi8>
    }
    %160 = vector.reduction <and>, %147 : vector<4xi8> into i8
    %161 = arith.cmpi ne, %160, %14 : i8
    cf.assert %161, "IndexError: index is out of bounds for axis 0 with size 5"
    %162 = arith.constant 5 : index
    %163 = arith.muli %12, %162 : index
    %164 = memref.collapse_shape %out0_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %165 = arith.shrsi %163, %c13 : index
    %166 = arith.muli %165, %c8192 overflow<nsw> : index
    %167 = arith.maxsi %166, %c0 : index
    %168 = arith.constant 0 : index
    %169 = arith.maxsi %167, %168 : index
    %170 = arith.constant 8191 : index
    %171 = arith.addi %169, %170 : index
    %172 = arith.constant 8192 : index
    %173 = arith.divui %171, %172 : index
    %174 = arith.constant 6145 : index
    %175 = arith.muli %173, %174 : index
    %176 = arith.constant 32768 : index
    %177 = arith.cmpi sge, %175, %176 : index
    %178 = memref.dim %164, %c0 : memref<?xf64>
    %179 = arith.muli %178, %c8 : index
    %180 = arith.cmpi ugt, %179, %5 : index
    %181 = "memref.extract_aligned_pointer_as_index"(%164) : (memref<?xf64>) -> index
    %182 = arith.andi %181, %c15 : index
    %183 = arith.cmpi eq, %182, %c0 : index
    %184 = arith.andi %180, %183 : i1
    "omp.parallel"(%177) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %167, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip: index):
          scf.for %j = %c0 to %c8192 step %c4 {
            %j_1 = arith.addi %j_strip, %j overflow<nsw> : index
            scf.if %184 {
              vector.store %3, %164[%j_1] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %3, %164[%j_1] : memref<?xf64>, vector<4xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %185 = arith.subi %163, %167 overflow<nsw> : index
    %186 = arith.shrsi %185, %c2 : index
    %187 = arith.muli %186, %c4 overflow<nsw> : index
    %188 = arith.addi %187, %167 overflow<nsw> : index
    %189 = arith.maxsi %188, %167 : index
    %190 = arith.subi %163, %189 overflow<nsw> : index
    %191 = vector.create_mask %190 : vector<4xi1>
    scf.for %j_2 = %167 to %189 step %c4 {
      scf.if %184 {
        vector.store %3, %164[%j_2] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
      } else {
        vector.store %3, %164[%j_2] : memref<?xf64>, vector<4xf64>
      }
    }
    scf.if %184 {
      "omp.flush"() : () -> ()
    }
    scf.for %j_3 = %189 to %163 step %c4 {
      vector.maskedstore %164[%j_3], %191, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %192 = memref.collapse_shape %out1_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %193 = arith.constant 0 : index
    %194 = arith.maxsi %167, %193 : index
    %195 = arith.constant 8191 : index
    %196 = arith.addi %194, %195 : index
    %197 = arith.constant 8192 : index
    %198 = arith.divui %196, %197 : index
    %199 = arith.constant 6145 : index
    %200 = arith.muli %198, %199 : index
    %201 = arith.constant 32768 : index
    %202 = arith.cmpi sge, %200, %201 : index
    %203 = memref.dim %192, %c0 : memref<?xf64>
    %204 = arith.muli %203, %c8 : index
    %205 = arith.cmpi ugt, %204, %5 : index
    %206 = "memref.extract_aligned_pointer_as_index"(%192) : (memref<?xf64>) -> index
    %207 = arith.andi %206, %c15 : index
    %208 = arith.cmpi eq, %207, %c0 : index
    %209 = arith.andi %205, %208 : i1
    "omp.parallel"(%202) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %167, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip_1: index):
          scf.for %j_4 = %c0 to %c8192 step %c4 {
            %j_5 = arith.addi %j_strip_1, %j_4 overflow<nsw> : index
            scf.if %209 {
              vector.store %4, %192[%j_5] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %4, %192[%j_5] : memref<?xf64>, vector<4xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %j_6 = %167 to %189 step %c4 {
      scf.if %209 {
        vector.store %4, %192[%j_6] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
      } else {
        vector.store %4, %192[%j_6] : memref<?xf64>, vector<4xf64>
      }
    }
    scf.if %209 {
      "omp.flush"() : () -> ()
    }
    scf.for %j_7 = %189 to %163 step %c4 {
      vector.maskedstore %192[%j_7], %191, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %210 = arith.shrsi %12, %c2 : index
    %211 = arith.muli %210, %c4 overflow<nsw> : index
    %212 = arith.subi %12, %211 overflow<nsw> : index
    %213 = vector.create_mask %212 : vector<4xi1>
    scf.for %214 = %c0 to %11 step %c1 {
      %215 = memref.load %15[%214] : memref<?xi64>
      %216 = arith.index_cast %215 : i64 to index
      scf.for %217 = %c0 to %211 step %c4 {
        %218 = vector.load %x[%214, %217] : memref<?x?xf64>, vector<4xf64>
        vector.store %218, %out0_1[%216, %217] : memref<5x?xf64>, vector<4xf64>
        %219 = vector.load %out1_1[%216, %217] : memref<5x?xf64>, vector<4xf64>
        %220 = arith.addf %219, %218 : vector<4xf64>
        vector.store %220, %out1_1[%216, %217] : memref<5x?xf64>, vector<4xf64>
      }
      %221 = arith.cmpi slt, %211, %12 : index
      scf.if %221 {
        %222 = vector.maskedload %x[%214, %211], %213, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%216, %211], %213, %222 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
        %223 = vector.maskedload %out1_1[%216, %211], %213, %3 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %224 = arith.addf %223, %222 : vector<4xf64>
        vector.maskedstore %out1_1[%216, %211], %213, %224 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %225 = arith.constant 0 : index
    %226 = arith.maxsi %11, %225 : index
    %227 = arith.constant 0 : index
    %228 = arith.maxsi %211, %227 : index
    %229 = arith.constant 3 : index
    %230 = arith.addi %228, %229 : index
    %231 = arith.constant 4 : index
    %232 = arith.divui %230, %231 : index
    %233 = arith.constant 7 : index
    %234 = arith.muli %232, %233 : index
    %235 = arith.constant 9 : index
    %236 = arith.addi %235, %234 : index
    %237 = arith.constant 7 : index
    %238 = arith.addi %236, %237 : index
    %239 = arith.muli %226, %238 : index
    %240 = arith.constant 32768 : index
    %241 = arith.cmpi sge, %239, %240 : index
    "omp.parallel"(%241) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %11, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_4: index):
          %242 = memref.load %places[%i_4] : memref<?xi64>
          %243 = arith.cmpi slt, %242, %8 : i64
          %244 = arith.addi %242, %9 : i64
          %245 = arith.select %243, %244, %242 : i64
          %246 = arith.index_cast %245 : i64 to index
          scf.for %j_8 = %c0 to %211 step %c4 {
            %247 = vector.load %x[%i_4, %j_8] : memref<?x?xf64>, vector<4xf64>
            %248 = vector.load %out0_1[%246, %j_8] : memref<5x?xf64>, vector<4xf64>
            %249 = arith.addf %248, %247 : vector<4xf64>
            vector.store %249, %16[%i_4, %j_8] : memref<?x?xf64>, vector<4xf64>
          }
          %250 = arith.cmpi slt, %211, %12 : index
          scf.if %250 {
            %251 = vector.maskedload %x[%i_4, %211], %213, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %252 = vector.maskedload %out0_1[%246, %211], %213, %3 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %253 = arith.addf %252, %251 : vector<4xf64>
            vector.maskedstore %16[%i_4, %211], %213, %253 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %254 = %c0 to %11 step %c1 {
      %255 = memref.load %15[%254] : memref<?xi64>
      %256 = arith.index_cast %255 : i64 to index
      scf.for %257 = %c0 to %211 step %c4 {
        %258 = vector.load %16[%254, %257] : memref<?x?xf64>, vector<4xf64>
        vector.store %258, %out0_1[%256, %257] : memref<5x?xf64>, vector<4xf64>
      }
      %259 = arith.cmpi slt, %211, %12 : index
      scf.if %259 {
        %260 = vector.maskedload %16[%254, %211], %213, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%256, %211], %213, %260 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %261 = arith.shrsi %13, %c15 : index
    %262 = arith.muli %261, %c32768 overflow<nsw> : index
    %263 = arith.maxsi %262, %c0 : index
    %264 = arith.constant 0 : index
    %265 = arith.constant 1 : index
    %266 = arith.constant -1 : i8
    %267 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %266, %267[%264] : memref<64xi8>
    %268 = arith.subi %263, %c0 : index
    %269 = arith.ceildivsi %268, %c32768 : index
    %270 = arith.maxsi %269, %264 : index
    %271 = arith.constant 64 : index
    %272 = arith.ceildivsi %270, %271 : index
    %273 = arith.maxsi %272, %265 : index
    %274 = arith.ceildivsi %270, %273 : index
    %275 = arith.muli %273, %c32768 : index
    %276 = arith.constant 0 : index
    %277 = arith.maxsi %274, %276 : index
    %278 = arith.minsi %275, %263 : index
    %279 = arith.constant 0 : index
    %280 = arith.maxsi %278, %279 : index
    %281 = arith.constant 32767 : index
    %282 = arith.addi %280, %281 : index
    %283 = arith.constant 32768 : index
    %284 = arith.divui %282, %283 : index
    %285 = arith.constant 49158 : index
    %286 = arith.muli %284, %285 : index
    %287 = arith.constant 7 : index
    %288 = arith.addi %287, %286 : index
    %289 = arith.muli %277, %288 : index
    %290 = arith.constant 32768 : index
    %291 = arith.cmpi sge, %289, %290 : index
    "omp.parallel"(%291) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%264, %274, %265) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%292: index):
          %293 = arith.muli %292, %275 : index
          %294 = arith.addi %c0, %293 : index
          %295 = arith.addi %294, %275 : index
          %296 = arith.minsi %295, %263 : index
          %297 = scf.for %i_strip_1 = %294 to %296 step %c32768 iter_args(%298 = %266) -> (i8) {
            %299, %300, %301, %302 = scf.for %i_5 = %c0 to %c32768 step %c16 iter_args(%303 = %0, %304 = %0, %305 = %0, %306 = %0) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
              %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
              %307 = vector.load %counted[%i_6] : memref<?xi64>, vector<4xi64>
              %308 = arith.cmpi sge, %307, %1 : vector<4xi64>
              %309 = arith.extui %308 : vector<4xi1> to vector<4xi8>
              %310 = arith.andi %303, %309 : vector<4xi8>
              %311 = arith.addi %i_6, %c4 overflow<nsw> : index
              %312 = vector.load %counted[%311] : memref<?xi64>, vector<4xi64>
              %313 = arith.cmpi sge, %312, %1 : vector<4xi64>
              %314 = arith.extui %313 : vector<4xi1> to vector<4xi8>
              %315 = arith.andi %304, %314 : vector<4xi8>
              %316 = arith.addi %i_6, %c8 overflow<nsw> : index
              %317 = vector.load %counted[%316] : memref<?xi64>, vector<4xi64>
              %318 = arith.cmpi sge, %317, %1 : vector<4xi64>
              %319 = arith.extui %318 : vector<4xi1> to vector<4xi8>
              %320 = arith.andi %305, %319 : vector<4xi8>
              %321 = arith.addi %i_6, %c12 overflow<nsw> : index
              %322 = vector.load %counted[%321] : memref<?xi64>, vector<4xi64>
              %323 = arith.cmpi sge, %322, %1 : vector<4xi64>
              %324 = arith.extui %323 : vector<4xi1> to vector<4xi8>
              %325 = arith.andi %306, %324 : vector<4xi8>
              scf.yield %310, %315, %320, %325 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
            }
            %326 = arith.andi %299, %300 : vector<4xi8>
            %327 = arith.andi %301, %302 : vector<4xi8>
            %328 = arith.andi %326, %327 : vector<4xi8>
            %329 = vector.reduction <and>, %328 : vector<4xi8> into i8
            %330 = arith.andi %298, %329 : i8
            scf.yield %330 : i8
          }
          memref.store %297, %267[%292] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %331 = arith.constant 1 : index
    %332 = arith.subi %274, %331 : index
    %333 = arith.constant 0 : index
    %334 = arith.constant 2 : index
    scf.for %335 = %333 to %332 step %334 {
      %336 = arith.addi %335, %331 : index
      %337 = memref.load %267[%335] : memref<64xi8>
      %338 = memref.load %267[%336] : memref<64xi8>
      %339 = arith.andi %337, %338 : i8
      memref.store %339, %267[%335] : memref<64xi8>
    }
    %340 = arith.constant 2 : index
    %341 = arith.subi %274, %340 : index
    %342 = arith.constant 0 : index
    %343 = arith.constant 4 : index
    scf.for %344 = %342 to %341 step %343 {
      %345 = arith.addi %344, %340 : index
      %346 = memref.load %267[%344] : memref<64xi8>
      %347 = memref.load %267[%345] : memref<64xi8>
      %348 = arith.andi %346, %347 : i8
      memref.store %348, %267[%344] : memref<64xi8>
    }
    %349 = arith.constant 4 : index
    %350 = arith.subi %274, %349 : index
    %351 = arith.constant 0 : index
    %352 = arith.constant 8 : index
    scf.for %353 = %351 to %350 step %352 {
      %354 = arith.addi %353, %349 : index
      %355 = memref.load %267[%353] : memref<64xi8>
      %356 = memref.load %267[%354] : memref<64xi8>
      %357 = arith.andi %355, %356 : i8
      memref.store %357, %267[%353] : memref<64xi8>
    }
    %358 = arith.constant 8 : index
    %359 = arith.subi %274, %358 : index
    %360 = arith.constant 0 : index
    %361 = arith.constant 16 : index
    scf.for %362 = %360 to %359 step %361 {
      %363 = arith.addi %362, %358 : index
      %364 = memref.load %267[%362] : memref<64xi8>
      %365 = memref.load %267[%363] : memref<64xi8>
      %366 = arith.andi %364, %365 : i8
      memref.store %366, %267[%362] : memref<64xi8>
    }
    %367 = arith.constant 16 : index
    %368 = arith.subi %274, %367 : index
    %369 = arith.constant 0 : index
    %370 = arith.constant 32 : index
    scf.for %371 = %369 to %368 step %370 {
      %372 = arith.addi %371, %367 : index
      %373 = memref.load %267[%371] : memref<64xi8>
      %374 = memref.load %267[%372] : memref<64xi8>
      %375 = arith.andi %373, %374 : i8
      memref.store %375, %267[%371] : memref<64xi8>
    }
    %376 = arith.constant 32 : index
    %377 = arith.subi %274, %376 : index
    %378 = arith.constant 0 : index
    %379 = arith.constant 64 : index
    scf.for %380 = %378 to %377 step %379 {
      %381 = arith.addi %380, %376 : index
      %382 = memref.load %267[%380] : memref<64xi8>
      %383 = memref.load %267[%381] : memref<64xi8>
      %384 = arith.andi %382, %383 : i8
      memref.store %384, %267[%380] : memref<64xi8>
    }
    %385 = memref.load %267[%264] : memref<64xi8>
    %386 = arith.andi %20, %385 : i8
    %387 = arith.andi %7, %386 : i8
    %388 = arith.subi %13, %263 overflow<nsw> : index
    %389 = arith.shrsi %388, %c4 : index
    %390 = arith.muli %389, %c16 overflow<nsw> : index
    %391 = arith.addi %390, %263 overflow<nsw> : index
    %392 = arith.maxsi %391, %263 : index
    %393 = vector.broadcast %387 : i8 to vector<4xi8>
    %394, %395, %396, %397 = scf.for %i_7 = %263 to %392 step %c16 iter_args(%398 = %393, %399 = %393, %400 = %393, %401 = %393) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
      %402 = vector.load %counted[%i_7] : memref<?xi64>, vector<4xi64>
      %403 = arith.cmpi sge, %402, %1 : vector<4xi64>
      %404 = arith.extui %403 : vector<4xi1> to vector<4xi8>
      %405 = arith.andi %398, %404 : vector<4xi8>
      %406 = arith.addi %i_7, %c4 overflow<nsw> : index
      %407 = vector.load %counted[%406] : memref<?xi64>, vector<4xi64>
      %408 = arith.cmpi sge, %407, %1 : vector<4xi64>
      %409 = arith.extui %408 : vector<4xi1> to vector<4xi8>
      %410 = arith.andi %399, %409 : vector<4xi8>
      %411 = arith.addi %i_7, %c8 overflow<nsw> : index
      %412 = vector.load %counted[%411] : memref<?xi64>, vector<4xi64>
      %413 = arith.cmpi sge, %412, %1 : vector<4xi64>
      %414 = arith.extui %413 : vector<4xi1> to vector<4xi8>
      %415 = arith.andi %400, %414 : vector<4xi8>
      %416 = arith.addi %i_7, %c12 overflow<nsw> : index
      %417 = vector.load %counted[%416] : memref<?xi64>, vector<4xi64>
      %418 = arith.cmpi sge, %417, %1 : vector<4xi64>
      %419 = arith.extui %418 : vector<4xi1> to vector<4xi8>
      %420 = arith.andi %401, %419 : vector<4xi8>
      scf.yield %405, %410, %415, %420 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
    }
    %421 = arith.andi %394, %395 : vector<4xi8>
    %422 = arith.andi %396, %397 : vector<4xi8>
    %423 = arith.andi %421, %422 : vector<4xi8>
    %424 = scf.for %i_8 = %392 to %13 step %c4 iter_args(%425 = %423) -> (vector<4xi8>) {
      %426 = arith.subi %13, %i_8 overflow<nsw> : index
      %427 = vector.create_mask %426 : vector<4xi1>
      %428 = vector.maskedload %counted[%i_8], %427, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %429 = arith.cmpi sge, %428, %1 : vector<4xi64>
      %430 = arith.extui %429 : vector<4xi1> to vector<4xi8>
      %431 = arith.andi %425, %430 : vector<4xi8>
      %432 = arith.select %427, %431, %425 : vector<4xi1>, vector<4xi8>
      scf.yield %432 : vector<4xi8>
    }
    %433 = vector.reduction <and>, %424 : vector<4xi8> into i8
    %434 = arith.cmpi ne, %433, %14 : i8
    cf.assert %434, "ValueError: 'list' argument must have no negative elements"
    %435 = arith.shrsi %6, %c13 : index
    %436 = arith.muli %435, %c8192 overflow<nsw> : index
    %437 = arith.maxsi %436, %c0 : index
    %438 = arith.constant 0 : index
    %439 = arith.maxsi %437, %438 : index
    %440 = arith.constant 8191 : index
    %441 = arith.addi %439, %440 : index
    %442 = arith.constant 8192 : index
    %443 = arith.divui %441, %442 : index
    %444 = arith.constant 6145 : index
    %445 = arith.muli %443, %444 : index
    %446 = arith.constant 32768 : index
    %447 = arith.cmpi sge, %445, %446 : index
    %448 = arith.muli %6, %c8 : index
    %449 = arith.cmpi ugt, %448, %5 : index
    %450 = "memref.extract_aligned_pointer_as_index"(%out2) : (memref<?xi64>) -> index
    %451 = arith.andi %450, %c15 : index
    %452 = arith.cmpi eq, %451, %c0 : index
    %453 = arith.andi %449, %452 : i1
    "omp.parallel"(%447) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %437, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          scf.for %i_9 = %c0 to %c8192 step %c4 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            scf.if %453 {
              vector.store %1, %out2[%i_10] {alignment = 16 : i64, nontemporal = true} : memref<?xi64>, vector<4xi64>
            } else {
              vector.store %1, %out2[%i_10] : memref<?xi64>, vector<4xi64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %454 = arith.subi %6, %437 overflow<nsw> : index
    %455 = arith.shrsi %454, %c2 : index
    %456 = arith.muli %455, %c4 overflow<nsw> : index
    %457 = arith.addi %456, %437 overflow<nsw> : index
    %458 = arith.maxsi %457, %437 : index
    %459 = arith.subi %6, %458 overflow<nsw> : index
    %460 = vector.create_mask %459 : vector<4xi1>
    scf.for %i_11 = %437 to %458 step %c4 {
      scf.if %453 {
        vector.store %1, %out2[%i_11] {alignment = 16 : i64, nontemporal = true} : memref<?xi64>, vector<4xi64>
      } else {
        vector.store %1, %out2[%i_11] : memref<?xi64>, vector<4xi64>
      }
    }
    scf.if %453 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_12 = %458 to %6 step %c4 {
      vector.maskedstore %out2[%i_12], %460, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64>
    }
    scf.for %i_13 = %c0 to %13 step %c1 {
      %461 = memref.load %counted[%i_13] : memref<?xi64>
      %462 = arith.index_cast %461 : i64 to index
      %463 = memref.load %out2[%462] : memref<?xi64>
      %464 = arith.addi %463, %10 : i64
      memref.store %464, %out2[%462] : memref<?xi64>
    }
    memref.dealloc %15 : memref<?xi64>
    memref.dealloc %16 : memref<?x?xf64>
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
    %7 = memref.dim %x, %c0 : memref<?x?xf64>
    %8 = arith.constant 1 : index
    %9 = memref.dim %x, %8 : memref<?x?xf64>
    %10 = memref.dim %places, %c0 : memref<?xi64>
    %11 = memref.dim %counted, %c0 : memref<?xi64>
    %12 = arith.cmpi eq, %7, %10 : index
    %13 = arith.constant 9 : index
    %14 = arith.addi %11, %8 : index
    %15 = memref.alloc(%14) {alignment = 64 : i64} : memref<?xi64>
    cf.assert %12, "ValueError: operands could not be broadcast together with remapped shapes [original->remapped]: (x.shape[0],x.shape[1]) and requested shape (places.shape[0],x.shape[1])"
    %16 = arith.shrsi %11, %c15 : index
    %17 = arith.muli %16, %c32768 overflow<nsw> : index
    %18 = arith.maxsi %17, %c0 : index
    %19 = arith.constant -1 : i8
    %20 = arith.constant 0 : index
    %21 = arith.constant 1 : index
    %22 = arith.constant -1 : i8
    %23 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %22, %23[%20] : memref<64xi8>
    %24 = arith.subi %18, %c0 : index
    %25 = arith.ceildivsi %24, %c32768 : index
    %26 = arith.maxsi %25, %20 : index
    %27 = arith.constant 64 : index
    %28 = arith.ceildivsi %26, %27 : index
    %29 = arith.maxsi %28, %21 : index
    %30 = arith.ceildivsi %26, %29 : index
    %31 = arith.muli %29, %c32768 : index
    %32 = arith.constant 0 : index
    %33 = arith.maxsi %30, %32 : index
    %34 = arith.minsi %31, %18 : index
    %35 = arith.constant 0 : index
    %36 = arith.maxsi %34, %35 : index
    %37 = arith.constant 32767 : index
    %38 = arith.addi %36, %37 : index
    %39 = arith.constant 32768 : index
    %40 = arith.divui %38, %39 : index
    %41 = arith.constant 73732 : index
    %42 = arith.muli %40, %41 : index
    %43 = arith.constant 7 : index
    %44 = arith.addi %43, %42 : index
    %45 = arith.muli %33, %44 : index
    %46 = arith.constant 32768 : index
    %47 = arith.cmpi sge, %45, %46 : index
    "omp.parallel"(%47) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%20, %30, %21) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%48: index):
          %49 = arith.muli %48, %31 : index
          %50 = arith.addi %c0, %49 : index
          %51 = arith.addi %50, %31 : index
          %52 = arith.minsi %51, %18 : index
          %53 = scf.for %i_strip = %50 to %52 step %c32768 iter_args(%54 = %22) -> (i8) {
            %55, %56 = scf.for %i = %c0 to %c32768 step %c8 iter_args(%57 = %3, %58 = %3) -> (vector<4xi8>, vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %59 = vector.load %counted[%i_1] : memref<?xi64>, vector<4xi64>
              %60 = arith.cmpi sge, %59, %4 : vector<4xi64>
              %61 = arith.extui %60 : vector<4xi1> to vector<4xi8>
              %62 = arith.andi %57, %61 : vector<4xi8>
              %63 = arith.addi %59, %5 : vector<4xi64>
              vector.store %63, %15[%i_1] : memref<?xi64>, vector<4xi64>
              %64 = arith.addi %i_1, %c4 overflow<nsw> : index
              %65 = vector.load %counted[%64] : memref<?xi64>, vector<4xi64>
              %66 = arith.cmpi sge, %65, %4 : vector<4xi64>
              %67 = arith.extui %66 : vector<4xi1> to vector<4xi8>
              %68 = arith.andi %58, %67 : vector<4xi8>
              %69 = arith.addi %65, %5 : vector<4xi64>
              vector.store %69, %15[%64] : memref<?xi64>, vector<4xi64>
              scf.yield %62, %68 : vector<4xi8>, vector<4xi8>
            }
            %70 = arith.andi %55, %56 : vector<4xi8>
            %71 = vector.reduction <and>, %70 : vector<4xi8> into i8
            %72 = arith.andi %54, %71 : i8
            scf.yield %72 : i8
          }
          memref.store %53, %23[%48] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %73 = arith.constant 1 : index
    %74 = arith.subi %30, %73 : index
    %75 = arith.constant 0 : index
    %76 = arith.constant 2 : index
    scf.for %77 = %75 to %74 step %76 {
      %78 = arith.addi %77, %73 : index
      %79 = memref.load %23[%77] : memref<64xi8>
      %80 = memref.load %23[%78] : memref<64xi8>
      %81 = arith.andi %79, %80 : i8
      memref.store %81, %23[%77] : memref<64xi8>
    }
    %82 = arith.constant 2 : index
    %83 = arith.subi %30, %82 : index
    %84 = arith.constant 0 : index
    %85 = arith.constant 4 : index
    scf.for %86 = %84 to %83 step %85 {
      %87 = arith.addi %86, %82 : index
      %88 = memref.load %23[%86] : memref<64xi8>
      %89 = memref.load %23[%87] : memref<64xi8>
      %90 = arith.andi %88, %89 : i8
      memref.store %90, %23[%86] : memref<64xi8>
    }
    %91 = arith.constant 4 : index
    %92 = arith.subi %30, %91 : index
    %93 = arith.constant 0 : index
    %94 = arith.constant 8 : index
    scf.for %95 = %93 to %92 step %94 {
      %96 = arith.addi %95, %91 : index
      %97 = memref.load %23[%95] : memref<64xi8>
      %98 = memref.load %23[%96] : memref<64xi8>
      %99 = arith.andi %97, %98 : i8
      memref.store %99, %23[%95] : memref<64xi8>
    }
    %100 = arith.constant 8 : index
    %101 = arith.subi %30, %100 : index
    %102 = arith.constant 0 : index
    %103 = arith.constant 16 : index
    scf.for %104 = %102 to %101 step %103 {
      %105 = arith.addi %104, %100 : index
      %106 = memref.load %23[%104] : memref<64xi8>
      %107 = memref.load %23[%105] : memref<64xi8>
      %108 = arith.andi %106, %107 : i8
      memref.store %108, %23[%104] : memref<64xi8>
    }
    %109 = arith.constant 16 : index
    %110 = arith.subi %30, %109 : index
    %111 = arith.constant 0 : index
    %112 = arith.constant 32 : index
    scf.for %113 = %111 to %110 step %112 {
      %114 = arith.addi %113, %109 : index
      %115 = memref.load %23[%113] : memref<64xi8>
      %116 = memref.load %23[%114] : memref<64xi8>
      %117 = arith.andi %115, %116 : i8
      memref.store %117, %23[%113] : memref<64xi8>
    }
    %118 = arith.constant 32 : index
    %119 = arith.subi %30, %118 : index
    %120 = arith.constant 0 : index
    %121 = arith.constant 64 : index
    scf.for %122 = %120 to %119 step %121 {
      %123 = arith.addi %122, %118 : index
      %124 = memref.load %23[%122] : memref<64xi8>
      %125 = memref.load %23[%123] : memref<64xi8>
      %126 = arith.andi %124, %125 : i8
      memref.store %126, %23[%122] : memref<64xi8>
    }
    %127 = memref.load %23[%20] : memref<64xi8>
    %128 = arith.andi %19, %127 : i8
    %129 = arith.andi %0, %128 : i8
    %130 = arith.subi %11, %18 overflow<nsw> : index
    %131 = arith.shrsi %130, %c3 : index
    %132 = arith.muli %131, %c8 overflow<nsw> : index
    %133 = arith.addi %132, %18 overflow<nsw> : index
    %134 = arith.maxsi %133, %18 : index
    %135 = vector.broadcast %129 : i8 to vector<4xi8>
    %136, %137 = scf.for %i_2 = %18 to %134 step %c8 iter_args(%138 = %135, %139 = %135) -> (vector<4xi8>, vector<4xi8>) {
      %140 = vector.load %counted[%i_2] : memref<?xi64>, vector<4xi64>
      %141 = arith.cmpi sge, %140, %4 : vector<4xi64>
      %142 = arith.extui %141 : vector<4xi1> to vector<4xi8>
      %143 = arith.andi %138, %142 : vector<4xi8>
      %144 = arith.addi %140, %5 : vector<4xi64>
      vector.store %144, %15[%i_2] : memref<?xi64>, vector<4xi64>
      %145 = arith.addi %i_2, %c4 overflow<nsw> : index
      %146 = vector.load %counted[%145] : memref<?xi64>, vector<4xi64>
      %147 = arith.cmpi sge, %146, %4 : vector<4xi64>
      %148 = arith.extui %147 : vector<4xi1> to vector<4xi8>
      %149 = arith.andi %139, %148 : vector<4xi8>
      %150 = arith.addi %146, %5 : vector<4xi64>
      vector.store %150, %15[%145] : memref<?xi64>, vector<4xi64>
      scf.yield %143, %149 : vector<4xi8>, vector<4xi8>
    }
    %151 = arith.andi %136, %137 : vector<4xi8>
    %152 = scf.for %i_3 = %134 to %11 step %c4 iter_args(%153 = %151) -> (vector<4xi8>) {
      %154 = arith.subi %11, %i_3 overflow<nsw> : index
      %155 = vector.create_mask %154 : vector<4xi1>
      %156 = vector.maskedload %counted[%i_3], %155, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %157 = arith.cmpi sge, %156, %4 : vector<4xi64>
      %158 = arith.extui %157 : vector<4xi1> to vector<4xi8>
      %159 = arith.andi %153, %158 : vector<4xi8>
      %160 = arith.addi %156, %5 : vector<4xi64>
      vector.maskedstore %15[%i_3], %155, %160 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %161 = arith.select %155, %159, %153 : vector<4xi1>, vector<4xi8>
      scf.yield %161 : vector<4xi8>
    }
    memref.store %1, %15[%11] : memref<?xi64>
    %162 = arith.shrsi %14, %c15 : index
    %163 = arith.muli %162, %c32768 overflow<nsw> : index
    %164 = arith.maxsi %163, %c0 : index
    %165 = arith.constant 0 : index
    %166 = arith.constant 1 : index
    %167 = arith.constant -9223372036854775808 : i64
    %168 = memref.alloca() {alignment = 64 : i64} : memref<64xi64>
    memref.store %167, %168[%165] : memref<64xi64>
    %169 = arith.subi %164, %c0 : index
    %170 = arith.ceildivsi %169, %c32768 : index
    %171 = arith.maxsi %170, %165 : index
    %172 = arith.constant 64 : index
    %173 = arith.ceildivsi %171, %172 : index
    %174 = arith.maxsi %173, %166 : index
    %175 = arith.ceildivsi %171, %174 : index
    %176 = arith.muli %174, %c32768 : index
    %177 = arith.constant 0 : index
    %178 = arith.maxsi %175, %177 : index
    %179 = arith.minsi %176, %164 : index
    %180 = arith.constant 0 : index
    %181 = arith.maxsi %179, %180 : index
    %182 = arith.constant 32767 : index
    %183 = arith.addi %181, %182 : index
    %184 = arith.constant 32768 : index
    %185 = arith.divui %183, %184 : index
    %186 = arith.constant 32778 : index
    %187 = arith.muli %185, %186 : index
    %188 = arith.constant 7 : index
    %189 = arith.addi %188, %187 : index
    %190 = arith.muli %178, %189 : index
    %191 = arith.constant 32768 : index
    %192 = arith.cmpi sge, %190, %191 : index
    "omp.parallel"(%192) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%165, %175, %166) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%193: index):
          %194 = arith.muli %193, %176 : index
          %195 = arith.addi %c0, %194 : index
          %196 = arith.addi %195, %176 : index
          %197 = arith.minsi %196, %164 : index
          %198 = scf.for %i_strip_1 = %195 to %197 step %c32768 iter_args(%199 = %167) -> (i64) {
            %200, %201, %202, %203, %204, %205, %206, %207 = scf.for %i_4 = %c0 to %c32768 step %c32 iter_args(%208 = %6, %209 = %6, %210 = %6, %211 = %6, %212 = %6, %213 = %6, %214 = %6, %215 = %6) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
              %i_5 = arith.addi %i_strip_1, %i_4 overflow<nsw> : index
              %216 = vector.load %15[%i_5] : memref<?xi64>, vector<4xi64>
              %217 = arith.maxsi %208, %216 : vector<4xi64>
              %218 = arith.addi %i_5, %c4 overflow<nsw> : index
              %219 = vector.load %15[%218] : memref<?xi64>, vector<4xi64>
              %220 = arith.maxsi %209, %219 : vector<4xi64>
              %221 = arith.addi %i_5, %c8 overflow<nsw> : index
              %222 = vector.load %15[%221] : memref<?xi64>, vector<4xi64>
              %223 = arith.maxsi %210, %222 : vector<4xi64>
              %224 = arith.addi %i_5, %c12 overflow<nsw> : index
              %225 = vector.load %15[%224] : memref<?xi64>, vector<4xi64>
              %226 = arith.maxsi %211, %225 : vector<4xi64>
              %227 = arith.addi %i_5, %c16 overflow<nsw> : index
              %228 = vector.load %15[%227] : memref<?xi64>, vector<4xi64>
              %229 = arith.maxsi %212, %228 : vector<4xi64>
              %230 = arith.addi %i_5, %c20 overflow<nsw> : index
              %231 = vector.load %15[%230] : memref<?xi64>, vector<4xi64>
              %232 = arith.maxsi %213, %231 : vector<4xi64>
              %233 = arith.addi %i_5, %c24 overflow<nsw> : index
              %234 = vector.load %15[%233] : memref<?xi64>, vector<4xi64>
              %235 = arith.maxsi %214, %234 : vector<4xi64>
              %236 = arith.addi %i_5, %c28 overflow<nsw> : index
              %237 = vector.load %15[%236] : memref<?xi64>, vector<4xi64>
              %238 = arith.maxsi %215, %237 : vector<4xi64>
              scf.yield %217, %220, %223, %226, %229, %232, %235, %238 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
            }
            %239 = arith.maxsi %200, %201 : vector<4xi64>
            %240 = arith.maxsi %202, %203 : vector<4xi64>
            %241 = arith.maxsi %204, %205 : vector<4xi64>
            %242 = arith.maxsi %206, %207 : vector<4xi64>
            %243 = arith.maxsi %239, %240 : vector<4xi64>
            %244 = arith.maxsi %241, %242 : vector<4xi64>
            %245 = arith.maxsi %243, %244 : vector<4xi64>
            %246 = vector.reduction <maxsi>, %245 : vector<4xi64> into i64
            %247 = arith.maxsi %199, %246 : i64
            scf.yield %247 : i64
          }
          memref.store %198, %168[%193] : memref<64xi64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %248 = arith.constant 1 : index
    %249 = arith.subi %175, %248 : index
    %250 = arith.constant 0 : index
    %251 = arith.constant 2 : index
    scf.for %252 = %250 to %249 step %251 {
      %253 = arith.addi %252, %248 : index
      %254 = memref.load %168[%252] : memref<64xi64>
      %255 = memref.load %168[%253] : memref<64xi64>
      %256 = arith.maxsi %254, %255 : i64
      memref.store %256, %168[%252] : memref<64xi64>
    }
    %257 = arith.constant 2 : index
    %258 = arith.subi %175, %257 : index
    %259 = arith.constant 0 : index
    %260 = arith.constant 4 : index
    scf.for %261 = %259 to %258 step %260 {
      %262 = arith.addi %261, %257 : index
      %263 = memref.load %168[%261] : memref<64xi64>
      %264 = memref.load %168[%262] : memref<64xi64>
      %265 = arith.maxsi %263, %264 : i64
      memref.store %265, %168[%261] : memref<64xi64>
    }
    %266 = arith.constant 4 : index
    %267 = arith.subi %175, %266 : index
    %268 = arith.constant 0 : index
    %269 = arith.constant 8 : index
    scf.for %270 = %268 to %267 step %269 {
      %271 = arith.addi %270, %266 : index
      %272 = memref.load %168[%270] : memref<64xi64>
      %273 = memref.load %168[%271] : memref<64xi64>
      %274 = arith.maxsi %272, %273 : i64
      memref.store %274, %168[%270] : memref<64xi64>
    }
    %275 = arith.constant 8 : index
    %276 = arith.subi %175, %275 : index
    %277 = arith.constant 0 : index
    %278 = arith.constant 16 : index
    scf.for %279 = %277 to %276 step %278 {
      %280 = arith.addi %279, %275 : index
      %281 = memref.load %168[%279] : memref<64xi64>
      %282 = memref.load %168[%280] : memref<64xi64>
      %283 = arith.maxsi %281, %282 : i64
      memref.store %283, %168[%279] : memref<64xi64>
    }
    %284 = arith.constant 16 : index
    %285 = arith.subi %175, %284 : index
    %286 = arith.constant 0 : index
    %287 = arith.constant 32 : index
    scf.for %288 = %286 to %285 step %287 {
      %289 = arith.addi %288, %284 : index
      %290 = memref.load %168[%288] : memref<64xi64>
      %291 = memref.load %168[%289] : memref<64xi64>
      %292 = arith.maxsi %290, %291 : i64
      memref.store %292, %168[%288] : memref<64xi64>
    }
    %293 = arith.constant 32 : index
    %294 = arith.subi %175, %293 : index
    %295 = arith.constant 0 : index
    %296 = arith.constant 64 : index
    scf.for %297 = %295 to %294 step %296 {
      %298 = arith.addi %297, %293 : index
      %299 = memref.load %168[%297] : memref<64xi64>
      %300 = memref.load %168[%298] : memref<64xi64>
      %301 = arith.maxsi %299, %300 : i64
      memref.store %301, %168[%297] : memref<64xi64>
    }
    %302 = memref.load %168[%165] : memref<64xi64>
    %303 = arith.maxsi %2, %302 : i64
    %304 = arith.maxsi %2, %303 : i64
    %305 = arith.subi %14, %164 overflow<nsw> : index
    %306 = arith.shrsi %305, %c5 : index
    %307 = arith.muli %306, %c32 overflow<nsw> : index
    %308 = arith.addi %307, %164 overflow<nsw> : index
    %309 = arith.maxsi %308, %164 : index
    %310 = vector.broadcast %304 : i64 to vector<4xi64>
    %311, %312, %313, %314, %315, %316, %317, %318 = scf.for %i_6 = %164 to %309 step %c32 iter_args(%319 = %310, %320 = %310, %321 = %310, %322 = %310, %323 = %310, %324 = %310, %325 = %310, %326 = %310) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
      %327 = vector.load %15[%i_6] : memref<?xi64>, vector<4xi64>
      %328 = arith.maxsi %319, %327 : vector<4xi64>
      %329 = arith.addi %i_6, %c4 overflow<nsw> : index
      %330 = vector.load %15[%329] : memref<?xi64>, vector<4xi64>
      %331 = arith.maxsi %320, %330 : vector<4xi64>
      %332 = arith.addi %i_6, %c8 overflow<nsw> : index
      %333 = vector.load %15[%332] : memref<?xi64>, vector<4xi64>
      %334 = arith.maxsi %321, %333 : vector<4xi64>
      %335 = arith.addi %i_6, %c12 overflow<nsw> : index
      %336 = vector.load %15[%335] : memref<?xi64>, vector<4xi64>
      %337 = arith.maxsi %322, %336 : vector<4xi64>
      %338 = arith.addi %i_6, %c16 overflow<nsw> : index
      %339 = vector.load %15[%338] : memref<?xi64>, vector<4xi64>
      %340 = arith.maxsi %323, %339 : vector<4xi64>
      %341 = arith.addi %i_6, %c20 overflow<nsw> : index
      %342 = vector.load %15[%341] : memref<?xi64>, vector<4xi64>
      %343 = arith.maxsi %324, %342 : vector<4xi64>
      %344 = arith.addi %i_6, %c24 overflow<nsw> : index
      %345 = vector.load %15[%344] : memref<?xi64>, vector<4xi64>
      %346 = arith.maxsi %325, %345 : vector<4xi64>
      %347 = arith.addi %i_6, %c28 overflow<nsw> : index
      %348 = vector.load %15[%347] : memref<?xi64>, vector<4xi64>
      %349 = arith.maxsi %326, %348 : vector<4xi64>
      scf.yield %328, %331, %334, %337, %340, %343, %346, %349 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
    }
    %350 = arith.maxsi %311, %312 : vector<4xi64>
    %351 = arith.maxsi %313, %314 : vector<4xi64>
    %352 = arith.maxsi %315, %316 : vector<4xi64>
    %353 = arith.maxsi %317, %318 : vector<4xi64>
    %354 = arith.maxsi %350, %351 : vector<4xi64>
    %355 = arith.maxsi %352, %353 : vector<4xi64>
    %356 = arith.maxsi %354, %355 : vector<4xi64>
    %357 = scf.for %i_7 = %309 to %14 step %c4 iter_args(%358 = %356) -> (vector<4xi64>) {
      %359 = arith.subi %14, %i_7 overflow<nsw> : index
      %360 = vector.create_mask %359 : vector<4xi1>
      %361 = vector.maskedload %15[%i_7], %360, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %362 = arith.maxsi %358, %361 : vector<4xi64>
      %363 = arith.select %360, %362, %358 : vector<4xi1>, vector<4xi64>
      scf.yield %363 : vector<4xi64>
    }
    %364 = vector.reduction <maxsi>, %357 : vector<4xi64> into i64
    %365 = arith.index_cast %364 : i64 to index
    %366 = arith.maxsi %365, %13 : index
    memref.dealloc %15 : memref<?xi64>
    func.return %9, %9, %366 : index, index, index
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
    %12 = llvm.mlir.constant(64) : i64
    %13 = llvm.mlir.constant(-64) : i64
    %14 = llvm.mlir.constant(1 : i32) : i32
    %15 = llvm.mlir.constant(true) : i1
    %16 = llvm.mlir.constant(2 : i32) : i32
    %17 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = llvm.mlir.constant(32767) : i64
    %19 = llvm.mlir.constant(114691) : i64
    %20 = llvm.mlir.constant(7) : i64
    %21 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %22 = llvm.mlir.constant(24) : i64
    %23 = llvm.mlir.constant(32) : i64
    %24 = llvm.mlir.constant(40) : i64
    %25 = llvm.mlir.constant(48) : i64
    %26 = llvm.mlir.constant(56) : i64
    %27 = llvm.mlir.constant(3 : i32) : i32
    %28 = llvm.mlir.constant(5) : i64
    %29 = llvm.mlir.constant(8191) : i64
    %30 = llvm.mlir.constant(6145) : i64
    %31 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %32 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %33 = llvm.mlir.constant(3) : i64
    %34 = llvm.mlir.constant(9) : i64
    %35 = llvm.mlir.constant(72) : i64
    %36 = llvm.alloca %35 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %37 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %38 = llvm.mlir.constant(49158) : i64
    %39 = llvm.alloca %25 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %40 = llvm.mlir.constant(4 : i32) : i32
    %41 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %42 = llvm.mlir.constant(0 : i32) : i32
    %43 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %44 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %45 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %46 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %47 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %48 = llvm.mlir.constant(1 : i8) : i8
    %49 = llvm.mlir.constant(0) : i64
    %50 = llvm.mlir.constant(5) : i64
    %51 = llvm.mlir.constant(1) : i64
    %52 = llvm.mlir.constant(0 : i8) : i8
    %53 = llvm.mul %x_size0, %9 overflow<nsw> : i64
    %54 = llvm.add %53, %12 overflow<nsw> : i64
    %55 = llvm.and %54, %13 : i64
    %56 = llvm.call @aligned_alloc(%12, %55) : (i64, i64) -> !llvm.ptr
    %57 = llvm.mlir.zero : !llvm.ptr
    %58 = llvm.icmp "ne" %56, %57 : !llvm.ptr
    llvm.cond_br %58, ^bb1, ^bb98(%14 : i32)
  ^bb1:
    %59 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%9, %x_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %60 = llvm.extractvalue %59[0] : !llvm.struct<(i64, i1)>
    %61 = llvm.extractvalue %59[1] : !llvm.struct<(i64, i1)>
    %62 = llvm.xor %61, %15 : i1
    llvm.cond_br %62, ^bb2, ^bb99(%16 : i32)
  ^bb2:
    %63 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%60, %x_stride0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %64 = llvm.extractvalue %63[0] : !llvm.struct<(i64, i1)>
    %65 = llvm.extractvalue %63[1] : !llvm.struct<(i64, i1)>
    %66 = llvm.xor %65, %15 : i1
    llvm.cond_br %66, ^bb3, ^bb99(%16 : i32)
  ^bb3:
    %67 = llvm.add %64, %12 overflow<nsw> : i64
    %68 = llvm.and %67, %13 : i64
    %69 = llvm.call @aligned_alloc(%12, %68) : (i64, i64) -> !llvm.ptr
    %70 = llvm.mlir.zero : !llvm.ptr
    %71 = llvm.icmp "ne" %69, %70 : !llvm.ptr
    llvm.cond_br %71, ^bb4, ^bb99(%16 : i32)
  ^bb4:
    %72 = llvm.ashr %x_size0, %1 : i64
    %73 = llvm.mul %72, %0 overflow<nsw> : i64
    %74 = llvm.intr.smax(%73, %2) : (i64, i64) -> i64
    %75 = llvm.mlir.constant(-1 : i8) : i8
    %76 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %76, %17 {alignment = 1 : i64} : i8, !llvm.ptr
    %77 = llvm.sub %74, %2 : i64
    %78 = llvm.sdiv %77, %0 : i64
    %79 = llvm.srem %77, %0 : i64
    %80 = llvm.icmp "ne" %79, %2 : i64
    %81 = llvm.xor %79, %0 : i64
    %82 = llvm.icmp "sge" %81, %2 : i64
    %83 = llvm.and %80, %82 : i1
    %84 = llvm.add %78, %7 : i64
    %85 = llvm.select %83, %84, %78 : i1, i64
    %86 = llvm.intr.smax(%85, %2) : (i64, i64) -> i64
    %87 = llvm.sdiv %86, %12 : i64
    %88 = llvm.srem %86, %12 : i64
    %89 = llvm.icmp "ne" %88, %2 : i64
    %90 = llvm.xor %88, %12 : i64
    %91 = llvm.icmp "sge" %90, %2 : i64
    %92 = llvm.and %89, %91 : i1
    %93 = llvm.add %87, %7 : i64
    %94 = llvm.select %92, %93, %87 : i1, i64
    %95 = llvm.intr.smax(%94, %7) : (i64, i64) -> i64
    %96 = llvm.sdiv %86, %95 : i64
    %97 = llvm.srem %86, %95 : i64
    %98 = llvm.icmp "ne" %97, %2 : i64
    %99 = llvm.xor %97, %95 : i64
    %100 = llvm.icmp "sge" %99, %2 : i64
    %101 = llvm.and %98, %100 : i1
    %102 = llvm.add %96, %7 : i64
    %103 = llvm.select %101, %102, %96 : i1, i64
    %104 = llvm.mul %95, %0 : i64
    %105 = llvm.intr.smax(%103, %2) : (i64, i64) -> i64
    %106 = llvm.intr.smin(%104, %74) : (i64, i64) -> i64
    %107 = llvm.intr.smax(%106, %2) : (i64, i64) -> i64
    %108 = llvm.add %107, %18 : i64
    %109 = llvm.udiv %108, %0 : i64
    %110 = llvm.mul %109, %19 : i64
    %111 = llvm.add %20, %110 : i64
    %112 = llvm.mul %105, %111 : i64
    %113 = llvm.icmp "sge" %112, %0 : i64
    %114 = llvm.icmp "sgt" %103, %2 : i64
    %115 = llvm.select %114, %103, %2 : i1, i64
    llvm.cond_br %113, ^bb5, ^bb6
  ^bb5:
    llvm.store %103, %21 {alignment = 8 : i64} : i64, !llvm.ptr
    %116 = llvm.getelementptr inbounds %21[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %104, %116 {alignment = 8 : i64} : i64, !llvm.ptr
    %117 = llvm.getelementptr inbounds %21[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %74, %117 {alignment = 8 : i64} : i64, !llvm.ptr
    %118 = llvm.getelementptr inbounds %21[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %118 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %119 = llvm.getelementptr inbounds %21[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0, %119 {alignment = 8 : i64} : i64, !llvm.ptr
    %120 = llvm.getelementptr inbounds %21[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %120 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %121 = llvm.getelementptr inbounds %21[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %121 {alignment = 8 : i64} : i64, !llvm.ptr
    %122 = llvm.getelementptr inbounds %21[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %17, %122 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %123 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %124 = llvm.call @stepwell_parallel_for(%123, %21, %115, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%124 : i32)
  ^bb6:
    %125 = llvm.call @program.parallel0(%2, %115, %103, %104, %74, %places, %places_size0, %56, %x_size0, %17) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb7(%125 : i32)
  ^bb7(%126: i32):
    %127 = llvm.sub %103, %7 : i64
    %128 = llvm.icmp "slt" %2, %127 : i64
    llvm.cond_br %128, ^bb8(%2 : i64), ^bb9
  ^bb8(%129: i64):
    %130 = llvm.getelementptr inbounds %17[%129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %131 = llvm.load %130 {alignment = 1 : i64} : !llvm.ptr -> i8
    %132 = llvm.getelementptr inbounds %130[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %133 = llvm.load %132 {alignment = 1 : i64} : !llvm.ptr -> i8
    %134 = llvm.and %131, %133 : i8
    llvm.store %134, %130 {alignment = 1 : i64} : i8, !llvm.ptr
    %135 = llvm.add %129, %4 overflow<nsw> : i64
    %136 = llvm.icmp "slt" %135, %127 : i64
    llvm.cond_br %136, ^bb8(%135 : i64), ^bb9
  ^bb9:
    %137 = llvm.sub %103, %4 : i64
    %138 = llvm.icmp "slt" %2, %137 : i64
    llvm.cond_br %138, ^bb10(%2 : i64), ^bb11
  ^bb10(%139: i64):
    %140 = llvm.getelementptr inbounds %17[%139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %141 = llvm.load %140 {alignment = 1 : i64} : !llvm.ptr -> i8
    %142 = llvm.getelementptr inbounds %140[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %143 = llvm.load %142 {alignment = 1 : i64} : !llvm.ptr -> i8
    %144 = llvm.and %141, %143 : i8
    llvm.store %144, %140 {alignment = 1 : i64} : i8, !llvm.ptr
    %145 = llvm.add %139, %3 overflow<nsw> : i64
    %146 = llvm.icmp "slt" %145, %137 : i64
    llvm.cond_br %146, ^bb10(%145 : i64), ^bb11
  ^bb11:
    %147 = llvm.sub %103, %3 : i64
    %148 = llvm.icmp "slt" %2, %147 : i64
    llvm.cond_br %148, ^bb12(%2 : i64), ^bb13
  ^bb12(%149: i64):
    %150 = llvm.getelementptr inbounds %17[%149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %151 = llvm.load %150 {alignment = 1 : i64} : !llvm.ptr -> i8
    %152 = llvm.getelementptr inbounds %150[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %153 = llvm.load %152 {alignment = 1 : i64} : !llvm.ptr -> i8
    %154 = llvm.and %151, %153 : i8
    llvm.store %154, %150 {alignment = 1 : i64} : i8, !llvm.ptr
    %155 = llvm.add %149, %9 overflow<nsw> : i64
    %156 = llvm.icmp "slt" %155, %147 : i64
    llvm.cond_br %156, ^bb12(%155 : i64), ^bb13
  ^bb13:
    %157 = llvm.sub %103, %9 : i64
    %158 = llvm.icmp "slt" %2, %157 : i64
    llvm.cond_br %158, ^bb14(%2 : i64), ^bb15
  ^bb14(%159: i64):
    %160 = llvm.getelementptr inbounds %17[%159] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %161 = llvm.load %160 {alignment = 1 : i64} : !llvm.ptr -> i8
    %162 = llvm.getelementptr inbounds %160[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %163 = llvm.load %162 {alignment = 1 : i64} : !llvm.ptr -> i8
    %164 = llvm.and %161, %163 : i8
    llvm.store %164, %160 {alignment = 1 : i64} : i8, !llvm.ptr
    %165 = llvm.add %159, %8 overflow<nsw> : i64
    %166 = llvm.icmp "slt" %165, %157 : i64
    llvm.cond_br %166, ^bb14(%165 : i64), ^bb15
  ^bb15:
    %167 = llvm.sub %103, %8 : i64
    %168 = llvm.icmp "slt" %2, %167 : i64
    llvm.cond_br %168, ^bb16(%2 : i64), ^bb17
  ^bb16(%169: i64):
    %170 = llvm.getelementptr inbounds %17[%169] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %171 = llvm.load %170 {alignment = 1 : i64} : !llvm.ptr -> i8
    %172 = llvm.getelementptr inbounds %170[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %173 = llvm.load %172 {alignment = 1 : i64} : !llvm.ptr -> i8
    %174 = llvm.and %171, %173 : i8
    llvm.store %174, %170 {alignment = 1 : i64} : i8, !llvm.ptr
    %175 = llvm.add %169, %23 overflow<nsw> : i64
    %176 = llvm.icmp "slt" %175, %167 : i64
    llvm.cond_br %176, ^bb16(%175 : i64), ^bb17
  ^bb17:
    %177 = llvm.sub %103, %23 : i64
    %178 = llvm.icmp "slt" %2, %177 : i64
    llvm.cond_br %178, ^bb18(%2 : i64), ^bb19
  ^bb18(%179: i64):
    %180 = llvm.getelementptr inbounds %17[%179] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %181 = llvm.load %180 {alignment = 1 : i64} : !llvm.ptr -> i8
    %182 = llvm.getelementptr inbounds %180[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %183 = llvm.load %182 {alignment = 1 : i64} : !llvm.ptr -> i8
    %184 = llvm.and %181, %183 : i8
    llvm.store %184, %180 {alignment = 1 : i64} : i8, !llvm.ptr
    %185 = llvm.add %179, %12 overflow<nsw> : i64
    %186 = llvm.icmp "slt" %185, %177 : i64
    llvm.cond_br %186, ^bb18(%185 : i64), ^bb19
  ^bb19:
    %187 = llvm.load %17 {alignment = 1 : i64} : !llvm.ptr -> i8
    %188 = llvm.and %75, %187 : i8
    %189 = llvm.and %48, %188 : i8
    %190 = llvm.sub %x_size0, %74 overflow<nsw> : i64
    %191 = llvm.ashr %190, %4 : i64
    %192 = llvm.mul %191, %3 overflow<nsw> : i64
    %193 = llvm.add %192, %74 overflow<nsw> : i64
    %194 = llvm.intr.smax(%193, %74) : (i64, i64) -> i64
    %195 = llvm.sub %x_size0, %194 overflow<nsw> : i64
    %196 = llvm.intr.smin(%195, %3) : (i64, i64) -> i64
    %197 = llvm.intr.smax(%196, %2) : (i64, i64) -> i64
    %198 = llvm.trunc %197 : i64 to i32
    %199 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %200 = llvm.mlir.poison : vector<4xi32>
    %201 = llvm.insertelement %198, %200[%2 : i64] : vector<4xi32>
    %202 = llvm.shufflevector %201, %200 [0, 0, 0, 0] : vector<4xi32>
    %203 = llvm.icmp "slt" %199, %202 : vector<4xi32>
    %204 = llvm.mlir.poison : vector<4xi8>
    %205 = llvm.insertelement %189, %204[%2 : i64] : vector<4xi8>
    %206 = llvm.shufflevector %205, %204 [0, 0, 0, 0] : vector<4xi8>
    %207 = llvm.icmp "slt" %74, %194 : i64
    llvm.cond_br %207, ^bb20(%74, %206 : i64, vector<4xi8>), ^bb21(%206 : vector<4xi8>)
  ^bb20(%i: i64, %208: vector<4xi8>):
    %209 = llvm.getelementptr inbounds %places[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %210 = llvm.load %209 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %211 = llvm.icmp "slt" %210, %44 : vector<4xi64>
    %212 = llvm.add %210, %45 : vector<4xi64>
    %213 = llvm.select %211, %212, %210 : vector<4xi1>, vector<4xi64>
    %214 = llvm.icmp "sge" %213, %44 : vector<4xi64>
    %215 = llvm.zext %214 : vector<4xi1> to vector<4xi8>
    %216 = llvm.icmp "slt" %213, %45 : vector<4xi64>
    %217 = llvm.zext %216 : vector<4xi1> to vector<4xi8>
    %218 = llvm.and %215, %217 : vector<4xi8>
    %219 = llvm.and %208, %218 : vector<4xi8>
    %220 = llvm.getelementptr inbounds %56[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %213, %220 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %221 = llvm.add %i, %3 overflow<nsw> : i64
    %222 = llvm.icmp "slt" %221, %194 : i64
    llvm.cond_br %222, ^bb20(%221, %219 : i64, vector<4xi8>), ^bb21(%219 : vector<4xi8>)
  ^bb21(%223: vector<4xi8>):
    %224 = llvm.icmp "slt" %194, %x_size0 : i64
    llvm.cond_br %224, ^bb22(%194, %223 : i64, vector<4xi8>), ^bb23(%223 : vector<4xi8>)
  ^bb22(%i_1: i64, %225: vector<4xi8>):
    %226 = llvm.getelementptr inbounds %places[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %227 = llvm.intr.masked.load %226, %203, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %228 = llvm.icmp "slt" %227, %44 : vector<4xi64>
    %229 = llvm.add %227, %45 : vector<4xi64>
    %230 = llvm.select %228, %229, %227 : vector<4xi1>, vector<4xi64>
    %231 = llvm.icmp "sge" %230, %44 : vector<4xi64>
    %232 = llvm.zext %231 : vector<4xi1> to vector<4xi8>
    %233 = llvm.icmp "slt" %230, %45 : vector<4xi64>
    %234 = llvm.zext %233 : vector<4xi1> to vector<4xi8>
    %235 = llvm.and %232, %234 : vector<4xi8>
    %236 = llvm.and %225, %235 : vector<4xi8>
    %237 = llvm.getelementptr inbounds %56[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %230, %237, %203 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %238 = llvm.select %203, %236, %225 : vector<4xi1>, vector<4xi8>
    %239 = llvm.add %i_1, %3 overflow<nsw> : i64
    %240 = llvm.icmp "slt" %239, %x_size0 : i64
    llvm.cond_br %240, ^bb22(%239, %238 : i64, vector<4xi8>), ^bb23(%238 : vector<4xi8>)
  ^bb23(%241: vector<4xi8>):
    %242 = "llvm.intr.vector.reduce.and"(%241) : (vector<4xi8>) -> i8
    %243 = llvm.icmp "ne" %242, %52 : i8
    llvm.cond_br %243, ^bb24, ^bb100(%27 : i32)
  ^bb24:
    %244 = llvm.mul %x_stride0, %28 : i64
    %245 = llvm.mul %28, %x_stride0 overflow<nsw> : i64
    %246 = llvm.ashr %244, %6 : i64
    %247 = llvm.mul %246, %5 overflow<nsw> : i64
    %248 = llvm.intr.smax(%247, %2) : (i64, i64) -> i64
    %249 = llvm.intr.smax(%248, %2) : (i64, i64) -> i64
    %250 = llvm.add %249, %29 : i64
    %251 = llvm.udiv %250, %5 : i64
    %252 = llvm.mul %251, %30 : i64
    %253 = llvm.icmp "sge" %252, %0 : i64
    %254 = llvm.mul %245, %9 : i64
    %255 = llvm.icmp "ugt" %254, %11 : i64
    %256 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %257 = llvm.and %256, %1 : i64
    %258 = llvm.icmp "eq" %257, %2 : i64
    %259 = llvm.and %255, %258 : i1
    %260 = llvm.icmp "sgt" %248, %2 : i64
    %261 = llvm.sub %248, %7 overflow<nsw> : i64
    %262 = llvm.sdiv %261, %5 : i64
    %263 = llvm.add %262, %7 overflow<nsw> : i64
    %264 = llvm.select %260, %263, %2 : i1, i64
    llvm.cond_br %253, ^bb25, ^bb26
  ^bb25:
    llvm.store %248, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %265 = llvm.getelementptr inbounds %31[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %259, %265 {alignment = 8 : i64} : i1, !llvm.ptr
    %266 = llvm.getelementptr inbounds %31[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %266 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %267 = llvm.getelementptr inbounds %31[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %245, %267 {alignment = 8 : i64} : i64, !llvm.ptr
    %268 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %269 = llvm.call @stepwell_parallel_for(%268, %31, %264, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb27(%269 : i32)
  ^bb26:
    %270 = llvm.call @program.parallel1(%2, %264, %248, %259, %out0, %245) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb27(%270 : i32)
  ^bb27(%271: i32):
    %272 = llvm.sub %244, %248 overflow<nsw> : i64
    %273 = llvm.ashr %272, %4 : i64
    %274 = llvm.mul %273, %3 overflow<nsw> : i64
    %275 = llvm.add %274, %248 overflow<nsw> : i64
    %276 = llvm.intr.smax(%275, %248) : (i64, i64) -> i64
    %277 = llvm.sub %244, %276 overflow<nsw> : i64
    %278 = llvm.intr.smin(%277, %3) : (i64, i64) -> i64
    %279 = llvm.intr.smax(%278, %2) : (i64, i64) -> i64
    %280 = llvm.trunc %279 : i64 to i32
    %281 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %282 = llvm.mlir.poison : vector<4xi32>
    %283 = llvm.insertelement %280, %282[%2 : i64] : vector<4xi32>
    %284 = llvm.shufflevector %283, %282 [0, 0, 0, 0] : vector<4xi32>
    %285 = llvm.icmp "slt" %281, %284 : vector<4xi32>
    %286 = llvm.icmp "slt" %248, %276 : i64
    llvm.cond_br %286, ^bb28(%248 : i64), ^bb32
  ^bb28(%j: i64):
    llvm.cond_br %259, ^bb29, ^bb30
  ^bb29:
    %287 = llvm.getelementptr inbounds %out0[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %46, %287 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb31
  ^bb30:
    %288 = llvm.getelementptr inbounds %out0[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %46, %288 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb31
  ^bb31:
    %289 = llvm.add %j, %3 overflow<nsw> : i64
    %290 = llvm.icmp "slt" %289, %276 : i64
    llvm.cond_br %290, ^bb28(%289 : i64), ^bb32
  ^bb32:
    llvm.cond_br %259, ^bb33, ^bb34
  ^bb33:
    llvm.fence seq_cst
    llvm.br ^bb34
  ^bb34:
    %291 = llvm.icmp "slt" %276, %244 : i64
    llvm.cond_br %291, ^bb35(%276 : i64), ^bb36
  ^bb35(%j_1: i64):
    %292 = llvm.getelementptr inbounds %out0[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %46, %292, %285 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %293 = llvm.add %j_1, %3 overflow<nsw> : i64
    %294 = llvm.icmp "slt" %293, %244 : i64
    llvm.cond_br %294, ^bb35(%293 : i64), ^bb36
  ^bb36:
    %295 = llvm.mul %28, %x_stride0 overflow<nsw> : i64
    %296 = llvm.intr.smax(%248, %2) : (i64, i64) -> i64
    %297 = llvm.add %296, %29 : i64
    %298 = llvm.udiv %297, %5 : i64
    %299 = llvm.mul %298, %30 : i64
    %300 = llvm.icmp "sge" %299, %0 : i64
    %301 = llvm.mul %295, %9 : i64
    %302 = llvm.icmp "ugt" %301, %11 : i64
    %303 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %304 = llvm.and %303, %1 : i64
    %305 = llvm.icmp "eq" %304, %2 : i64
    %306 = llvm.and %302, %305 : i1
    %307 = llvm.icmp "sgt" %248, %2 : i64
    %308 = llvm.sub %248, %7 overflow<nsw> : i64
    %309 = llvm.sdiv %308, %5 : i64
    %310 = llvm.add %309, %7 overflow<nsw> : i64
    %311 = llvm.select %307, %310, %2 : i1, i64
    llvm.cond_br %300, ^bb37, ^bb38
  ^bb37:
    llvm.store %248, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %312 = llvm.getelementptr inbounds %32[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %306, %312 {alignment = 8 : i64} : i1, !llvm.ptr
    %313 = llvm.getelementptr inbounds %32[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %313 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %314 = llvm.getelementptr inbounds %32[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %295, %314 {alignment = 8 : i64} : i64, !llvm.ptr
    %315 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %316 = llvm.call @stepwell_parallel_for(%315, %32, %311, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb39(%316 : i32)
  ^bb38:
    %317 = llvm.call @program.parallel2(%2, %311, %248, %306, %out1, %295) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb39(%317 : i32)
  ^bb39(%318: i32):
    %319 = llvm.icmp "slt" %248, %276 : i64
    llvm.cond_br %319, ^bb40(%248 : i64), ^bb44
  ^bb40(%j_2: i64):
    llvm.cond_br %306, ^bb41, ^bb42
  ^bb41:
    %320 = llvm.getelementptr inbounds %out1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %47, %320 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb43
  ^bb42:
    %321 = llvm.getelementptr inbounds %out1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %47, %321 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb43
  ^bb43:
    %322 = llvm.add %j_2, %3 overflow<nsw> : i64
    %323 = llvm.icmp "slt" %322, %276 : i64
    llvm.cond_br %323, ^bb40(%322 : i64), ^bb44
  ^bb44:
    llvm.cond_br %306, ^bb45, ^bb46
  ^bb45:
    llvm.fence seq_cst
    llvm.br ^bb46
  ^bb46:
    %324 = llvm.icmp "slt" %276, %244 : i64
    llvm.cond_br %324, ^bb47(%276 : i64), ^bb48
  ^bb47(%j_3: i64):
    %325 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %47, %325, %285 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %326 = llvm.add %j_3, %3 overflow<nsw> : i64
    %327 = llvm.icmp "slt" %326, %244 : i64
    llvm.cond_br %327, ^bb47(%326 : i64), ^bb48
  ^bb48:
    %328 = llvm.ashr %x_stride0, %4 : i64
    %329 = llvm.mul %328, %3 overflow<nsw> : i64
    %330 = llvm.sub %x_stride0, %329 overflow<nsw> : i64
    %331 = llvm.intr.smin(%330, %3) : (i64, i64) -> i64
    %332 = llvm.intr.smax(%331, %2) : (i64, i64) -> i64
    %333 = llvm.trunc %332 : i64 to i32
    %334 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %335 = llvm.mlir.poison : vector<4xi32>
    %336 = llvm.insertelement %333, %335[%2 : i64] : vector<4xi32>
    %337 = llvm.shufflevector %336, %335 [0, 0, 0, 0] : vector<4xi32>
    %338 = llvm.icmp "slt" %334, %337 : vector<4xi32>
    %339 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %339, ^bb49(%2 : i64), ^bb54
  ^bb49(%340: i64):
    %341 = llvm.getelementptr inbounds %56[%340] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %342 = llvm.load %341 {alignment = 8 : i64} : !llvm.ptr -> i64
    %343 = llvm.icmp "slt" %2, %329 : i64
    llvm.cond_br %343, ^bb50(%2 : i64), ^bb51
  ^bb50(%344: i64):
    %345 = llvm.mul %340, %x_stride0 overflow<nsw> : i64
    %346 = llvm.add %345, %344 overflow<nsw> : i64
    %347 = llvm.getelementptr inbounds %x[%346] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %348 = llvm.load %347 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %349 = llvm.mul %342, %x_stride0 overflow<nsw> : i64
    %350 = llvm.add %349, %344 overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %out0[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %348, %351 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %352 = llvm.add %349, %344 overflow<nsw> : i64
    %353 = llvm.getelementptr inbounds %out1[%352] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %354 = llvm.load %353 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %355 = llvm.fadd %354, %348 : vector<4xf64>
    llvm.store %355, %353 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %356 = llvm.add %344, %3 overflow<nsw> : i64
    %357 = llvm.icmp "slt" %356, %329 : i64
    llvm.cond_br %357, ^bb50(%356 : i64), ^bb51
  ^bb51:
    %358 = llvm.icmp "slt" %329, %x_stride0 : i64
    llvm.cond_br %358, ^bb52, ^bb53
  ^bb52:
    %359 = llvm.mul %340, %x_stride0 overflow<nsw> : i64
    %360 = llvm.add %359, %329 overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %x[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %362 = llvm.intr.masked.load %361, %338, %46 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %363 = llvm.mul %342, %x_stride0 overflow<nsw> : i64
    %364 = llvm.add %363, %329 overflow<nsw> : i64
    %365 = llvm.getelementptr inbounds %out0[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %362, %365, %338 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %366 = llvm.add %363, %329 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %out1[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %368 = llvm.intr.masked.load %367, %338, %46 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %369 = llvm.fadd %368, %362 : vector<4xf64>
    llvm.intr.masked.store %369, %367, %338 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb53
  ^bb53:
    %370 = llvm.add %340, %7 overflow<nsw> : i64
    %371 = llvm.icmp "slt" %370, %x_size0 : i64
    llvm.cond_br %371, ^bb49(%370 : i64), ^bb54
  ^bb54:
    %372 = llvm.intr.smax(%x_size0, %2) : (i64, i64) -> i64
    %373 = llvm.intr.smax(%329, %2) : (i64, i64) -> i64
    %374 = llvm.add %373, %33 : i64
    %375 = llvm.udiv %374, %3 : i64
    %376 = llvm.mul %375, %20 : i64
    %377 = llvm.add %34, %376 : i64
    %378 = llvm.add %377, %20 : i64
    %379 = llvm.mul %372, %378 : i64
    %380 = llvm.icmp "sge" %379, %0 : i64
    %381 = llvm.icmp "sgt" %x_size0, %2 : i64
    %382 = llvm.select %381, %x_size0, %2 : i1, i64
    llvm.cond_br %380, ^bb55, ^bb56
  ^bb55:
    llvm.store %x_size0, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %383 = llvm.getelementptr inbounds %36[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %383 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %384 = llvm.getelementptr inbounds %36[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0, %384 {alignment = 8 : i64} : i64, !llvm.ptr
    %385 = llvm.getelementptr inbounds %36[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %329, %385 {alignment = 8 : i64} : i64, !llvm.ptr
    %386 = llvm.getelementptr inbounds %36[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %386 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %387 = llvm.getelementptr inbounds %36[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %387 {alignment = 8 : i64} : i64, !llvm.ptr
    %388 = llvm.getelementptr inbounds %36[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %388 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %389 = llvm.getelementptr inbounds %36[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %69, %389 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %390 = llvm.getelementptr inbounds %36[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %338, %390 {alignment = 8 : i64} : vector<4xi1>, !llvm.ptr
    %391 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %392 = llvm.call @stepwell_parallel_for(%391, %36, %382, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb57(%392 : i32)
  ^bb56:
    %393 = llvm.call @program.parallel3(%2, %382, %x_size0, %places, %places_size0, %329, %x, %x_stride0, %out0, %69, %338) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.br ^bb57(%393 : i32)
  ^bb57(%394: i32):
    %395 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %395, ^bb58(%2 : i64), ^bb63
  ^bb58(%396: i64):
    %397 = llvm.getelementptr inbounds %56[%396] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> i64
    %399 = llvm.icmp "slt" %2, %329 : i64
    llvm.cond_br %399, ^bb59(%2 : i64), ^bb60
  ^bb59(%400: i64):
    %401 = llvm.mul %396, %x_stride0 overflow<nsw> : i64
    %402 = llvm.add %401, %400 overflow<nsw> : i64
    %403 = llvm.getelementptr inbounds %69[%402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %404 = llvm.load %403 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %405 = llvm.mul %398, %x_stride0 overflow<nsw> : i64
    %406 = llvm.add %405, %400 overflow<nsw> : i64
    %407 = llvm.getelementptr inbounds %out0[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %404, %407 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %408 = llvm.add %400, %3 overflow<nsw> : i64
    %409 = llvm.icmp "slt" %408, %329 : i64
    llvm.cond_br %409, ^bb59(%408 : i64), ^bb60
  ^bb60:
    %410 = llvm.icmp "slt" %329, %x_stride0 : i64
    llvm.cond_br %410, ^bb61, ^bb62
  ^bb61:
    %411 = llvm.mul %396, %x_stride0 overflow<nsw> : i64
    %412 = llvm.add %411, %329 overflow<nsw> : i64
    %413 = llvm.getelementptr inbounds %69[%412] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %414 = llvm.intr.masked.load %413, %338, %46 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %415 = llvm.mul %398, %x_stride0 overflow<nsw> : i64
    %416 = llvm.add %415, %329 overflow<nsw> : i64
    %417 = llvm.getelementptr inbounds %out0[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %414, %417, %338 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb62
  ^bb62:
    %418 = llvm.add %396, %7 overflow<nsw> : i64
    %419 = llvm.icmp "slt" %418, %x_size0 : i64
    llvm.cond_br %419, ^bb58(%418 : i64), ^bb63
  ^bb63:
    %420 = llvm.ashr %counted_size0, %1 : i64
    %421 = llvm.mul %420, %0 overflow<nsw> : i64
    %422 = llvm.intr.smax(%421, %2) : (i64, i64) -> i64
    %423 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %423, %37 {alignment = 1 : i64} : i8, !llvm.ptr
    %424 = llvm.sub %422, %2 : i64
    %425 = llvm.sdiv %424, %0 : i64
    %426 = llvm.srem %424, %0 : i64
    %427 = llvm.icmp "ne" %426, %2 : i64
    %428 = llvm.xor %426, %0 : i64
    %429 = llvm.icmp "sge" %428, %2 : i64
    %430 = llvm.and %427, %429 : i1
    %431 = llvm.add %425, %7 : i64
    %432 = llvm.select %430, %431, %425 : i1, i64
    %433 = llvm.intr.smax(%432, %2) : (i64, i64) -> i64
    %434 = llvm.sdiv %433, %12 : i64
    %435 = llvm.srem %433, %12 : i64
    %436 = llvm.icmp "ne" %435, %2 : i64
    %437 = llvm.xor %435, %12 : i64
    %438 = llvm.icmp "sge" %437, %2 : i64
    %439 = llvm.and %436, %438 : i1
    %440 = llvm.add %434, %7 : i64
    %441 = llvm.select %439, %440, %434 : i1, i64
    %442 = llvm.intr.smax(%441, %7) : (i64, i64) -> i64
    %443 = llvm.sdiv %433, %442 : i64
    %444 = llvm.srem %433, %442 : i64
    %445 = llvm.icmp "ne" %444, %2 : i64
    %446 = llvm.xor %444, %442 : i64
    %447 = llvm.icmp "sge" %446, %2 : i64
    %448 = llvm.and %445, %447 : i1
    %449 = llvm.add %443, %7 : i64
    %450 = llvm.select %448, %449, %443 : i1, i64
    %451 = llvm.mul %442, %0 : i64
    %452 = llvm.intr.smax(%450, %2) : (i64, i64) -> i64
    %453 = llvm.intr.smin(%451, %422) : (i64, i64) -> i64
    %454 = llvm.intr.smax(%453, %2) : (i64, i64) -> i64
    %455 = llvm.add %454, %18 : i64
    %456 = llvm.udiv %455, %0 : i64
    %457 = llvm.mul %456, %38 : i64
    %458 = llvm.add %20, %457 : i64
    %459 = llvm.mul %452, %458 : i64
    %460 = llvm.icmp "sge" %459, %0 : i64
    %461 = llvm.icmp "sgt" %450, %2 : i64
    %462 = llvm.select %461, %450, %2 : i1, i64
    llvm.cond_br %460, ^bb64, ^bb65
  ^bb64:
    llvm.store %450, %39 {alignment = 8 : i64} : i64, !llvm.ptr
    %463 = llvm.getelementptr inbounds %39[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %451, %463 {alignment = 8 : i64} : i64, !llvm.ptr
    %464 = llvm.getelementptr inbounds %39[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %422, %464 {alignment = 8 : i64} : i64, !llvm.ptr
    %465 = llvm.getelementptr inbounds %39[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted, %465 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %466 = llvm.getelementptr inbounds %39[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0, %466 {alignment = 8 : i64} : i64, !llvm.ptr
    %467 = llvm.getelementptr inbounds %39[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %37, %467 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %468 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %469 = llvm.call @stepwell_parallel_for(%468, %39, %462, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb66(%469 : i32)
  ^bb65:
    %470 = llvm.call @program.parallel4(%2, %462, %450, %451, %422, %counted, %counted_size0, %37) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb66(%470 : i32)
  ^bb66(%471: i32):
    %472 = llvm.sub %450, %7 : i64
    %473 = llvm.icmp "slt" %2, %472 : i64
    llvm.cond_br %473, ^bb67(%2 : i64), ^bb68
  ^bb67(%474: i64):
    %475 = llvm.getelementptr inbounds %37[%474] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %476 = llvm.load %475 {alignment = 1 : i64} : !llvm.ptr -> i8
    %477 = llvm.getelementptr inbounds %475[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %478 = llvm.load %477 {alignment = 1 : i64} : !llvm.ptr -> i8
    %479 = llvm.and %476, %478 : i8
    llvm.store %479, %475 {alignment = 1 : i64} : i8, !llvm.ptr
    %480 = llvm.add %474, %4 overflow<nsw> : i64
    %481 = llvm.icmp "slt" %480, %472 : i64
    llvm.cond_br %481, ^bb67(%480 : i64), ^bb68
  ^bb68:
    %482 = llvm.sub %450, %4 : i64
    %483 = llvm.icmp "slt" %2, %482 : i64
    llvm.cond_br %483, ^bb69(%2 : i64), ^bb70
  ^bb69(%484: i64):
    %485 = llvm.getelementptr inbounds %37[%484] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %486 = llvm.load %485 {alignment = 1 : i64} : !llvm.ptr -> i8
    %487 = llvm.getelementptr inbounds %485[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %488 = llvm.load %487 {alignment = 1 : i64} : !llvm.ptr -> i8
    %489 = llvm.and %486, %488 : i8
    llvm.store %489, %485 {alignment = 1 : i64} : i8, !llvm.ptr
    %490 = llvm.add %484, %3 overflow<nsw> : i64
    %491 = llvm.icmp "slt" %490, %482 : i64
    llvm.cond_br %491, ^bb69(%490 : i64), ^bb70
  ^bb70:
    %492 = llvm.sub %450, %3 : i64
    %493 = llvm.icmp "slt" %2, %492 : i64
    llvm.cond_br %493, ^bb71(%2 : i64), ^bb72
  ^bb71(%494: i64):
    %495 = llvm.getelementptr inbounds %37[%494] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %496 = llvm.load %495 {alignment = 1 : i64} : !llvm.ptr -> i8
    %497 = llvm.getelementptr inbounds %495[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %498 = llvm.load %497 {alignment = 1 : i64} : !llvm.ptr -> i8
    %499 = llvm.and %496, %498 : i8
    llvm.store %499, %495 {alignment = 1 : i64} : i8, !llvm.ptr
    %500 = llvm.add %494, %9 overflow<nsw> : i64
    %501 = llvm.icmp "slt" %500, %492 : i64
    llvm.cond_br %501, ^bb71(%500 : i64), ^bb72
  ^bb72:
    %502 = llvm.sub %450, %9 : i64
    %503 = llvm.icmp "slt" %2, %502 : i64
    llvm.cond_br %503, ^bb73(%2 : i64), ^bb74
  ^bb73(%504: i64):
    %505 = llvm.getelementptr inbounds %37[%504] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %506 = llvm.load %505 {alignment = 1 : i64} : !llvm.ptr -> i8
    %507 = llvm.getelementptr inbounds %505[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %508 = llvm.load %507 {alignment = 1 : i64} : !llvm.ptr -> i8
    %509 = llvm.and %506, %508 : i8
    llvm.store %509, %505 {alignment = 1 : i64} : i8, !llvm.ptr
    %510 = llvm.add %504, %8 overflow<nsw> : i64
    %511 = llvm.icmp "slt" %510, %502 : i64
    llvm.cond_br %511, ^bb73(%510 : i64), ^bb74
  ^bb74:
    %512 = llvm.sub %450, %8 : i64
    %513 = llvm.icmp "slt" %2, %512 : i64
    llvm.cond_br %513, ^bb75(%2 : i64), ^bb76
  ^bb75(%514: i64):
    %515 = llvm.getelementptr inbounds %37[%514] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %516 = llvm.load %515 {alignment = 1 : i64} : !llvm.ptr -> i8
    %517 = llvm.getelementptr inbounds %515[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %518 = llvm.load %517 {alignment = 1 : i64} : !llvm.ptr -> i8
    %519 = llvm.and %516, %518 : i8
    llvm.store %519, %515 {alignment = 1 : i64} : i8, !llvm.ptr
    %520 = llvm.add %514, %23 overflow<nsw> : i64
    %521 = llvm.icmp "slt" %520, %512 : i64
    llvm.cond_br %521, ^bb75(%520 : i64), ^bb76
  ^bb76:
    %522 = llvm.sub %450, %23 : i64
    %523 = llvm.icmp "slt" %2, %522 : i64
    llvm.cond_br %523, ^bb77(%2 : i64), ^bb78
  ^bb77(%524: i64):
    %525 = llvm.getelementptr inbounds %37[%524] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %526 = llvm.load %525 {alignment = 1 : i64} : !llvm.ptr -> i8
    %527 = llvm.getelementptr inbounds %525[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %528 = llvm.load %527 {alignment = 1 : i64} : !llvm.ptr -> i8
    %529 = llvm.and %526, %528 : i8
    llvm.store %529, %525 {alignment = 1 : i64} : i8, !llvm.ptr
    %530 = llvm.add %524, %12 overflow<nsw> : i64
    %531 = llvm.icmp "slt" %530, %522 : i64
    llvm.cond_br %531, ^bb77(%530 : i64), ^bb78
  ^bb78:
    %532 = llvm.load %37 {alignment = 1 : i64} : !llvm.ptr -> i8
    %533 = llvm.and %75, %532 : i8
    %534 = llvm.and %48, %533 : i8
    %535 = llvm.sub %counted_size0, %422 overflow<nsw> : i64
    %536 = llvm.ashr %535, %3 : i64
    %537 = llvm.mul %536, %8 overflow<nsw> : i64
    %538 = llvm.add %537, %422 overflow<nsw> : i64
    %539 = llvm.intr.smax(%538, %422) : (i64, i64) -> i64
    %540 = llvm.mlir.poison : vector<4xi8>
    %541 = llvm.insertelement %534, %540[%2 : i64] : vector<4xi8>
    %542 = llvm.shufflevector %541, %540 [0, 0, 0, 0] : vector<4xi8>
    %543 = llvm.icmp "slt" %422, %539 : i64
    llvm.cond_br %543, ^bb79(%422, %542, %542, %542, %542 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb80(%542, %542, %542, %542 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb79(%i_2: i64, %544: vector<4xi8>, %545: vector<4xi8>, %546: vector<4xi8>, %547: vector<4xi8>):
    %548 = llvm.getelementptr inbounds %counted[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %549 = llvm.load %548 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %550 = llvm.icmp "sge" %549, %44 : vector<4xi64>
    %551 = llvm.zext %550 : vector<4xi1> to vector<4xi8>
    %552 = llvm.and %544, %551 : vector<4xi8>
    %553 = llvm.getelementptr inbounds %548[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %554 = llvm.load %553 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %555 = llvm.icmp "sge" %554, %44 : vector<4xi64>
    %556 = llvm.zext %555 : vector<4xi1> to vector<4xi8>
    %557 = llvm.and %545, %556 : vector<4xi8>
    %558 = llvm.getelementptr inbounds %548[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %559 = llvm.load %558 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %560 = llvm.icmp "sge" %559, %44 : vector<4xi64>
    %561 = llvm.zext %560 : vector<4xi1> to vector<4xi8>
    %562 = llvm.and %546, %561 : vector<4xi8>
    %563 = llvm.getelementptr inbounds %548[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %564 = llvm.load %563 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %565 = llvm.icmp "sge" %564, %44 : vector<4xi64>
    %566 = llvm.zext %565 : vector<4xi1> to vector<4xi8>
    %567 = llvm.and %547, %566 : vector<4xi8>
    %568 = llvm.add %i_2, %8 overflow<nsw> : i64
    %569 = llvm.icmp "slt" %568, %539 : i64
    llvm.cond_br %569, ^bb79(%568, %552, %557, %562, %567 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb80(%552, %557, %562, %567 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb80(%570: vector<4xi8>, %571: vector<4xi8>, %572: vector<4xi8>, %573: vector<4xi8>):
    %574 = llvm.and %570, %571 : vector<4xi8>
    %575 = llvm.and %572, %573 : vector<4xi8>
    %576 = llvm.and %574, %575 : vector<4xi8>
    %577 = llvm.icmp "slt" %539, %counted_size0 : i64
    llvm.cond_br %577, ^bb81(%539, %576 : i64, vector<4xi8>), ^bb82(%576 : vector<4xi8>)
  ^bb81(%i_3: i64, %578: vector<4xi8>):
    %579 = llvm.sub %counted_size0, %i_3 overflow<nsw> : i64
    %580 = llvm.intr.smin(%579, %3) : (i64, i64) -> i64
    %581 = llvm.intr.smax(%580, %2) : (i64, i64) -> i64
    %582 = llvm.trunc %581 : i64 to i32
    %583 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %584 = llvm.mlir.poison : vector<4xi32>
    %585 = llvm.insertelement %582, %584[%2 : i64] : vector<4xi32>
    %586 = llvm.shufflevector %585, %584 [0, 0, 0, 0] : vector<4xi32>
    %587 = llvm.icmp "slt" %583, %586 : vector<4xi32>
    %588 = llvm.getelementptr inbounds %counted[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %589 = llvm.intr.masked.load %588, %587, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %590 = llvm.icmp "sge" %589, %44 : vector<4xi64>
    %591 = llvm.zext %590 : vector<4xi1> to vector<4xi8>
    %592 = llvm.and %578, %591 : vector<4xi8>
    %593 = llvm.select %587, %592, %578 : vector<4xi1>, vector<4xi8>
    %594 = llvm.add %i_3, %3 overflow<nsw> : i64
    %595 = llvm.icmp "slt" %594, %counted_size0 : i64
    llvm.cond_br %595, ^bb81(%594, %593 : i64, vector<4xi8>), ^bb82(%593 : vector<4xi8>)
  ^bb82(%596: vector<4xi8>):
    %597 = "llvm.intr.vector.reduce.and"(%596) : (vector<4xi8>) -> i8
    %598 = llvm.icmp "ne" %597, %52 : i8
    llvm.cond_br %598, ^bb83, ^bb100(%40 : i32)
  ^bb83:
    %599 = llvm.ashr %out2_size0, %6 : i64
    %600 = llvm.mul %599, %5 overflow<nsw> : i64
    %601 = llvm.intr.smax(%600, %2) : (i64, i64) -> i64
    %602 = llvm.intr.smax(%601, %2) : (i64, i64) -> i64
    %603 = llvm.add %602, %29 : i64
    %604 = llvm.udiv %603, %5 : i64
    %605 = llvm.mul %604, %30 : i64
    %606 = llvm.icmp "sge" %605, %0 : i64
    %607 = llvm.mul %out2_size0, %9 : i64
    %608 = llvm.icmp "ugt" %607, %11 : i64
    %609 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %610 = llvm.and %609, %1 : i64
    %611 = llvm.icmp "eq" %610, %2 : i64
    %612 = llvm.and %608, %611 : i1
    %613 = llvm.icmp "sgt" %601, %2 : i64
    %614 = llvm.sub %601, %7 overflow<nsw> : i64
    %615 = llvm.sdiv %614, %5 : i64
    %616 = llvm.add %615, %7 overflow<nsw> : i64
    %617 = llvm.select %613, %616, %2 : i1, i64
    llvm.cond_br %606, ^bb84, ^bb85
  ^bb84:
    llvm.store %601, %41 {alignment = 8 : i64} : i64, !llvm.ptr
    %618 = llvm.getelementptr inbounds %41[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %612, %618 {alignment = 8 : i64} : i1, !llvm.ptr
    %619 = llvm.getelementptr inbounds %41[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %619 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %620 = llvm.getelementptr inbounds %41[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2_size0, %620 {alignment = 8 : i64} : i64, !llvm.ptr
    %621 = llvm.mlir.addressof @program.parallel5.part : !llvm.ptr
    %622 = llvm.call @stepwell_parallel_for(%621, %41, %617, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb86(%622 : i32)
  ^bb85:
    %623 = llvm.call @program.parallel5(%2, %617, %601, %612, %out2, %out2_size0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb86(%623 : i32)
  ^bb86(%624: i32):
    %625 = llvm.sub %out2_size0, %601 overflow<nsw> : i64
    %626 = llvm.ashr %625, %4 : i64
    %627 = llvm.mul %626, %3 overflow<nsw> : i64
    %628 = llvm.add %627, %601 overflow<nsw> : i64
    %629 = llvm.intr.smax(%628, %601) : (i64, i64) -> i64
    %630 = llvm.sub %out2_size0, %629 overflow<nsw> : i64
    %631 = llvm.intr.smin(%630, %3) : (i64, i64) -> i64
    %632 = llvm.intr.smax(%631, %2) : (i64, i64) -> i64
    %633 = llvm.trunc %632 : i64 to i32
    %634 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %635 = llvm.mlir.poison : vector<4xi32>
    %636 = llvm.insertelement %633, %635[%2 : i64] : vector<4xi32>
    %637 = llvm.shufflevector %636, %635 [0, 0, 0, 0] : vector<4xi32>
    %638 = llvm.icmp "slt" %634, %637 : vector<4xi32>
    %639 = llvm.icmp "slt" %601, %629 : i64
    llvm.cond_br %639, ^bb87(%601 : i64), ^bb91
  ^bb87(%i_4: i64):
    llvm.cond_br %612, ^bb88, ^bb89
  ^bb88:
    %640 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %44, %640 {alignment = 16 : i64, nontemporal} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb90
  ^bb89:
    %641 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %44, %641 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb90
  ^bb90:
    %642 = llvm.add %i_4, %3 overflow<nsw> : i64
    %643 = llvm.icmp "slt" %642, %629 : i64
    llvm.cond_br %643, ^bb87(%642 : i64), ^bb91
  ^bb91:
    llvm.cond_br %612, ^bb92, ^bb93
  ^bb92:
    llvm.fence seq_cst
    llvm.br ^bb93
  ^bb93:
    %644 = llvm.icmp "slt" %629, %out2_size0 : i64
    llvm.cond_br %644, ^bb94(%629 : i64), ^bb95
  ^bb94(%i_5: i64):
    %645 = llvm.getelementptr inbounds %out2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %44, %645, %638 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %646 = llvm.add %i_5, %3 overflow<nsw> : i64
    %647 = llvm.icmp "slt" %646, %out2_size0 : i64
    llvm.cond_br %647, ^bb94(%646 : i64), ^bb95
  ^bb95:
    %648 = llvm.icmp "slt" %2, %counted_size0 : i64
    llvm.cond_br %648, ^bb96(%2 : i64), ^bb97
  ^bb96(%i_6: i64):
    %649 = llvm.getelementptr inbounds %counted[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %650 = llvm.load %649 {alignment = 8 : i64} : !llvm.ptr -> i64
    %651 = llvm.getelementptr inbounds %out2[%650] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %652 = llvm.load %651 {alignment = 8 : i64} : !llvm.ptr -> i64
    %653 = llvm.add %652, %51 : i64
    llvm.store %653, %651 {alignment = 8 : i64} : i64, !llvm.ptr
    %654 = llvm.add %i_6, %7 overflow<nsw> : i64
    %655 = llvm.icmp "slt" %654, %counted_size0 : i64
    llvm.cond_br %655, ^bb96(%654 : i64), ^bb97
  ^bb97:
    llvm.call @free(%56) : (!llvm.ptr) -> ()
    llvm.call @free(%69) : (!llvm.ptr) -> ()
    llvm.return %42 : i32
  ^bb98(%656: i32):
    llvm.return %656 : i32
  ^bb99(%657: i32):
    llvm.call @free(%56) : (!llvm.ptr) -> ()
    llvm.return %657 : i32
  ^bb100(%658: i32):
    llvm.call @free(%69) : (!llvm.ptr) -> ()
    llvm.call @free(%56) : (!llvm.ptr) -> ()
    llvm.return %658 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %659: i64, %660: i64, %661: i64, %places_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_1: i64, %662: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_size0_1: i64, %663: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %664 = llvm.mlir.constant(0) : i64
    %665 = llvm.mlir.constant(1) : i64
    %666 = llvm.mlir.constant(32768) : i64
    %667 = llvm.mlir.constant(4) : i64
    %668 = llvm.mlir.constant(0 : i32) : i32
    %669 = llvm.mlir.constant(-1 : i8) : i8
    %670 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %671 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %672 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %673 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %673, ^bb1(%begin : i64), ^bb6
  ^bb1(%674: i64):
    %675 = llvm.mul %674, %660 : i64
    %676 = llvm.add %664, %675 : i64
    %677 = llvm.add %676, %660 : i64
    %678 = llvm.intr.smin(%677, %661) : (i64, i64) -> i64
    %679 = llvm.icmp "slt" %676, %678 : i64
    llvm.cond_br %679, ^bb2(%676, %669 : i64, i8), ^bb5(%669 : i8)
  ^bb2(%i_strip: i64, %680: i8):
    llvm.br ^bb3(%664, %670 : i64, vector<4xi8>)
  ^bb3(%i_7: i64, %681: vector<4xi8>):
    %i_8 = llvm.add %i_strip, %i_7 overflow<nsw> : i64
    %682 = llvm.getelementptr inbounds %places_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %683 = llvm.load %682 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %684 = llvm.icmp "slt" %683, %671 : vector<4xi64>
    %685 = llvm.add %683, %672 : vector<4xi64>
    %686 = llvm.select %684, %685, %683 : vector<4xi1>, vector<4xi64>
    %687 = llvm.icmp "sge" %686, %671 : vector<4xi64>
    %688 = llvm.zext %687 : vector<4xi1> to vector<4xi8>
    %689 = llvm.icmp "slt" %686, %672 : vector<4xi64>
    %690 = llvm.zext %689 : vector<4xi1> to vector<4xi8>
    %691 = llvm.and %688, %690 : vector<4xi8>
    %692 = llvm.and %681, %691 : vector<4xi8>
    %693 = llvm.getelementptr inbounds %662[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %686, %693 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %694 = llvm.add %i_7, %667 overflow<nsw> : i64
    %695 = llvm.icmp "slt" %694, %666 : i64
    llvm.cond_br %695, ^bb3(%694, %692 : i64, vector<4xi8>), ^bb4(%692 : vector<4xi8>)
  ^bb4(%696: vector<4xi8>):
    %697 = "llvm.intr.vector.reduce.and"(%696) : (vector<4xi8>) -> i8
    %698 = llvm.and %680, %697 : i8
    %699 = llvm.add %i_strip, %666 overflow<nsw> : i64
    %700 = llvm.icmp "slt" %699, %678 : i64
    llvm.cond_br %700, ^bb2(%699, %698 : i64, i8), ^bb5(%698 : i8)
  ^bb5(%701: i8):
    %702 = llvm.getelementptr inbounds %663[%674] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %701, %702 {alignment = 1 : i64} : i8, !llvm.ptr
    %703 = llvm.add %674, %665 overflow<nsw> : i64
    %704 = llvm.icmp "slt" %703, %end : i64
    llvm.cond_br %704, ^bb1(%703 : i64), ^bb6
  ^bb6:
    llvm.return %668 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %705 = llvm.mlir.constant(8) : i64
    %706 = llvm.mlir.constant(16) : i64
    %707 = llvm.mlir.constant(24) : i64
    %708 = llvm.mlir.constant(32) : i64
    %709 = llvm.mlir.constant(40) : i64
    %710 = llvm.mlir.constant(48) : i64
    %711 = llvm.mlir.constant(56) : i64
    %712 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %713 = llvm.getelementptr inbounds %context[%705] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %714 = llvm.load %713 {alignment = 8 : i64} : !llvm.ptr -> i64
    %715 = llvm.getelementptr inbounds %context[%706] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %716 = llvm.load %715 {alignment = 8 : i64} : !llvm.ptr -> i64
    %717 = llvm.getelementptr inbounds %context[%707] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %718 = llvm.load %717 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %719 = llvm.getelementptr inbounds %context[%708] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %720 = llvm.load %719 {alignment = 8 : i64} : !llvm.ptr -> i64
    %721 = llvm.getelementptr inbounds %context[%709] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %722 = llvm.load %721 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %723 = llvm.getelementptr inbounds %context[%710] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %724 = llvm.load %723 {alignment = 8 : i64} : !llvm.ptr -> i64
    %725 = llvm.getelementptr inbounds %context[%711] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %726 = llvm.load %725 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %727 = llvm.call @program.parallel0(%begin_1, %end_1, %712, %714, %716, %718, %720, %722, %724, %726) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %727 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %728: i64, %729: i1, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %730: i64) -> i32 attributes {no_unwind, no_inline} {
    %731 = llvm.mlir.constant(0) : i64
    %732 = llvm.mlir.constant(8192) : i64
    %733 = llvm.mlir.constant(4) : i64
    %734 = llvm.mlir.constant(1) : i64
    %735 = llvm.mlir.constant(0 : i32) : i32
    %736 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %737 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %737, ^bb1(%begin_2 : i64), ^bb7
  ^bb1(%738: i64):
    %j_strip = llvm.mul %738, %732 overflow<nsw> : i64
    llvm.br ^bb2(%731 : i64)
  ^bb2(%j_4: i64):
    %j_5 = llvm.add %j_strip, %j_4 overflow<nsw> : i64
    llvm.cond_br %729, ^bb3, ^bb4
  ^bb3:
    %739 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %736, %739 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %740 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %736, %740 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %741 = llvm.add %j_4, %733 overflow<nsw> : i64
    %742 = llvm.icmp "slt" %741, %732 : i64
    llvm.cond_br %742, ^bb2(%741 : i64), ^bb6
  ^bb6:
    %743 = llvm.add %738, %734 overflow<nsw> : i64
    %744 = llvm.icmp "slt" %743, %end_2 : i64
    llvm.cond_br %744, ^bb1(%743 : i64), ^bb7
  ^bb7:
    llvm.return %735 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %745 = llvm.mlir.constant(8) : i64
    %746 = llvm.mlir.constant(16) : i64
    %747 = llvm.mlir.constant(24) : i64
    %748 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %749 = llvm.getelementptr inbounds %context_1[%745] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %750 = llvm.load %749 {alignment = 8 : i64} : !llvm.ptr -> i1
    %751 = llvm.getelementptr inbounds %context_1[%746] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %752 = llvm.load %751 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %753 = llvm.getelementptr inbounds %context_1[%747] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %754 = llvm.load %753 {alignment = 8 : i64} : !llvm.ptr -> i64
    %755 = llvm.call @program.parallel1(%begin_3, %end_3, %748, %750, %752, %754) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %755 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %756: i64, %757: i1, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %758: i64) -> i32 attributes {no_unwind, no_inline} {
    %759 = llvm.mlir.constant(0) : i64
    %760 = llvm.mlir.constant(8192) : i64
    %761 = llvm.mlir.constant(4) : i64
    %762 = llvm.mlir.constant(1) : i64
    %763 = llvm.mlir.constant(0 : i32) : i32
    %764 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %765 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %765, ^bb1(%begin_4 : i64), ^bb7
  ^bb1(%766: i64):
    %j_strip_1 = llvm.mul %766, %760 overflow<nsw> : i64
    llvm.br ^bb2(%759 : i64)
  ^bb2(%j_6: i64):
    %j_7 = llvm.add %j_strip_1, %j_6 overflow<nsw> : i64
    llvm.cond_br %757, ^bb3, ^bb4
  ^bb3:
    %767 = llvm.getelementptr inbounds %out1_1[%j_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %764, %767 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %768 = llvm.getelementptr inbounds %out1_1[%j_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %764, %768 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %769 = llvm.add %j_6, %761 overflow<nsw> : i64
    %770 = llvm.icmp "slt" %769, %760 : i64
    llvm.cond_br %770, ^bb2(%769 : i64), ^bb6
  ^bb6:
    %771 = llvm.add %766, %762 overflow<nsw> : i64
    %772 = llvm.icmp "slt" %771, %end_4 : i64
    llvm.cond_br %772, ^bb1(%771 : i64), ^bb7
  ^bb7:
    llvm.return %763 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %773 = llvm.mlir.constant(8) : i64
    %774 = llvm.mlir.constant(16) : i64
    %775 = llvm.mlir.constant(24) : i64
    %776 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %777 = llvm.getelementptr inbounds %context_2[%773] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %778 = llvm.load %777 {alignment = 8 : i64} : !llvm.ptr -> i1
    %779 = llvm.getelementptr inbounds %context_2[%774] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %780 = llvm.load %779 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %781 = llvm.getelementptr inbounds %context_2[%775] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %782 = llvm.load %781 {alignment = 8 : i64} : !llvm.ptr -> i64
    %783 = llvm.call @program.parallel2(%begin_5, %end_5, %776, %778, %780, %782) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %783 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %x_size0_2: i64, %places_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_2: i64, %784: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_stride0_1: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %785: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %786: vector<4xi1>) -> i32 attributes {no_unwind, no_inline} {
    %787 = llvm.mlir.constant(0) : i64
    %788 = llvm.mlir.constant(1) : i64
    %789 = llvm.mlir.constant(4) : i64
    %790 = llvm.mlir.constant(0 : i32) : i32
    %791 = llvm.mlir.constant(0) : i64
    %792 = llvm.mlir.constant(5) : i64
    %793 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %794 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %794, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%i_9: i64):
    %795 = llvm.getelementptr inbounds %places_2[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %796 = llvm.load %795 {alignment = 8 : i64} : !llvm.ptr -> i64
    %797 = llvm.icmp "slt" %796, %791 : i64
    %798 = llvm.add %796, %792 : i64
    %799 = llvm.select %797, %798, %796 : i1, i64
    %800 = llvm.icmp "slt" %787, %784 : i64
    llvm.cond_br %800, ^bb2(%787 : i64), ^bb3
  ^bb2(%j_8: i64):
    %801 = llvm.mul %i_9, %x_stride0_1 overflow<nsw> : i64
    %802 = llvm.add %801, %j_8 overflow<nsw> : i64
    %803 = llvm.getelementptr inbounds %x_1[%802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %804 = llvm.load %803 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %805 = llvm.mul %799, %x_stride0_1 overflow<nsw> : i64
    %806 = llvm.add %805, %j_8 overflow<nsw> : i64
    %807 = llvm.getelementptr inbounds %out0_2[%806] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %808 = llvm.load %807 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %809 = llvm.fadd %808, %804 : vector<4xf64>
    %810 = llvm.add %801, %j_8 overflow<nsw> : i64
    %811 = llvm.getelementptr inbounds %785[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %809, %811 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %812 = llvm.add %j_8, %789 overflow<nsw> : i64
    %813 = llvm.icmp "slt" %812, %784 : i64
    llvm.cond_br %813, ^bb2(%812 : i64), ^bb3
  ^bb3:
    %814 = llvm.icmp "slt" %784, %x_stride0_1 : i64
    llvm.cond_br %814, ^bb4, ^bb5
  ^bb4:
    %815 = llvm.mul %i_9, %x_stride0_1 overflow<nsw> : i64
    %816 = llvm.add %815, %784 overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %x_1[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %818 = llvm.intr.masked.load %817, %786, %793 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %819 = llvm.mul %799, %x_stride0_1 overflow<nsw> : i64
    %820 = llvm.add %819, %784 overflow<nsw> : i64
    %821 = llvm.getelementptr inbounds %out0_2[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %822 = llvm.intr.masked.load %821, %786, %793 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %823 = llvm.fadd %822, %818 : vector<4xf64>
    %824 = llvm.add %815, %784 overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %785[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %823, %825, %786 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %826 = llvm.add %i_9, %788 overflow<nsw> : i64
    %827 = llvm.icmp "slt" %826, %end_6 : i64
    llvm.cond_br %827, ^bb1(%826 : i64), ^bb6
  ^bb6:
    llvm.return %790 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %828 = llvm.mlir.constant(8) : i64
    %829 = llvm.mlir.constant(16) : i64
    %830 = llvm.mlir.constant(24) : i64
    %831 = llvm.mlir.constant(32) : i64
    %832 = llvm.mlir.constant(40) : i64
    %833 = llvm.mlir.constant(48) : i64
    %834 = llvm.mlir.constant(56) : i64
    %835 = llvm.mlir.constant(64) : i64
    %836 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %837 = llvm.getelementptr inbounds %context_3[%828] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %838 = llvm.load %837 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %839 = llvm.getelementptr inbounds %context_3[%829] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %840 = llvm.load %839 {alignment = 8 : i64} : !llvm.ptr -> i64
    %841 = llvm.getelementptr inbounds %context_3[%830] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %842 = llvm.load %841 {alignment = 8 : i64} : !llvm.ptr -> i64
    %843 = llvm.getelementptr inbounds %context_3[%831] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %844 = llvm.load %843 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %845 = llvm.getelementptr inbounds %context_3[%832] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %846 = llvm.load %845 {alignment = 8 : i64} : !llvm.ptr -> i64
    %847 = llvm.getelementptr inbounds %context_3[%833] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %848 = llvm.load %847 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %849 = llvm.getelementptr inbounds %context_3[%834] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %850 = llvm.load %849 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %851 = llvm.getelementptr inbounds %context_3[%835] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %852 = llvm.load %851 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi1>
    %853 = llvm.call @program.parallel3(%begin_7, %end_7, %836, %838, %840, %842, %844, %846, %848, %850, %852) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.return %853 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %854: i64, %855: i64, %856: i64, %counted_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_1: i64, %857: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %858 = llvm.mlir.constant(0) : i64
    %859 = llvm.mlir.constant(1) : i64
    %860 = llvm.mlir.constant(32768) : i64
    %861 = llvm.mlir.constant(16) : i64
    %862 = llvm.mlir.constant(4) : i64
    %863 = llvm.mlir.constant(8) : i64
    %864 = llvm.mlir.constant(12) : i64
    %865 = llvm.mlir.constant(0 : i32) : i32
    %866 = llvm.mlir.constant(-1 : i8) : i8
    %867 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %868 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %869 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %869, ^bb1(%begin_8 : i64), ^bb6
  ^bb1(%870: i64):
    %871 = llvm.mul %870, %855 : i64
    %872 = llvm.add %858, %871 : i64
    %873 = llvm.add %872, %855 : i64
    %874 = llvm.intr.smin(%873, %856) : (i64, i64) -> i64
    %875 = llvm.icmp "slt" %872, %874 : i64
    llvm.cond_br %875, ^bb2(%872, %866 : i64, i8), ^bb5(%866 : i8)
  ^bb2(%i_strip_1: i64, %876: i8):
    llvm.br ^bb3(%858, %867, %867, %867, %867 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_10: i64, %877: vector<4xi8>, %878: vector<4xi8>, %879: vector<4xi8>, %880: vector<4xi8>):
    %i_11 = llvm.add %i_strip_1, %i_10 overflow<nsw> : i64
    %881 = llvm.getelementptr inbounds %counted_1[%i_11] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %882 = llvm.load %881 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %883 = llvm.icmp "sge" %882, %868 : vector<4xi64>
    %884 = llvm.zext %883 : vector<4xi1> to vector<4xi8>
    %885 = llvm.and %877, %884 : vector<4xi8>
    %886 = llvm.getelementptr inbounds %881[%862] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %887 = llvm.load %886 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %888 = llvm.icmp "sge" %887, %868 : vector<4xi64>
    %889 = llvm.zext %888 : vector<4xi1> to vector<4xi8>
    %890 = llvm.and %878, %889 : vector<4xi8>
    %891 = llvm.getelementptr inbounds %881[%863] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %892 = llvm.load %891 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %893 = llvm.icmp "sge" %892, %868 : vector<4xi64>
    %894 = llvm.zext %893 : vector<4xi1> to vector<4xi8>
    %895 = llvm.and %879, %894 : vector<4xi8>
    %896 = llvm.getelementptr inbounds %881[%864] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %897 = llvm.load %896 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %898 = llvm.icmp "sge" %897, %868 : vector<4xi64>
    %899 = llvm.zext %898 : vector<4xi1> to vector<4xi8>
    %900 = llvm.and %880, %899 : vector<4xi8>
    %901 = llvm.add %i_10, %861 overflow<nsw> : i64
    %902 = llvm.icmp "slt" %901, %860 : i64
    llvm.cond_br %902, ^bb3(%901, %885, %890, %895, %900 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb4(%885, %890, %895, %900 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb4(%903: vector<4xi8>, %904: vector<4xi8>, %905: vector<4xi8>, %906: vector<4xi8>):
    %907 = llvm.and %903, %904 : vector<4xi8>
    %908 = llvm.and %905, %906 : vector<4xi8>
    %909 = llvm.and %907, %908 : vector<4xi8>
    %910 = "llvm.intr.vector.reduce.and"(%909) : (vector<4xi8>) -> i8
    %911 = llvm.and %876, %910 : i8
    %912 = llvm.add %i_strip_1, %860 overflow<nsw> : i64
    %913 = llvm.icmp "slt" %912, %874 : i64
    llvm.cond_br %913, ^bb2(%912, %911 : i64, i8), ^bb5(%911 : i8)
  ^bb5(%914: i8):
    %915 = llvm.getelementptr inbounds %857[%870] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %914, %915 {alignment = 1 : i64} : i8, !llvm.ptr
    %916 = llvm.add %870, %859 overflow<nsw> : i64
    %917 = llvm.icmp "slt" %916, %end_8 : i64
    llvm.cond_br %917, ^bb1(%916 : i64), ^bb6
  ^bb6:
    llvm.return %865 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %918 = llvm.mlir.constant(8) : i64
    %919 = llvm.mlir.constant(16) : i64
    %920 = llvm.mlir.constant(24) : i64
    %921 = llvm.mlir.constant(32) : i64
    %922 = llvm.mlir.constant(40) : i64
    %923 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %924 = llvm.getelementptr inbounds %context_4[%918] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %925 = llvm.load %924 {alignment = 8 : i64} : !llvm.ptr -> i64
    %926 = llvm.getelementptr inbounds %context_4[%919] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %927 = llvm.load %926 {alignment = 8 : i64} : !llvm.ptr -> i64
    %928 = llvm.getelementptr inbounds %context_4[%920] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %929 = llvm.load %928 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %930 = llvm.getelementptr inbounds %context_4[%921] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %931 = llvm.load %930 {alignment = 8 : i64} : !llvm.ptr -> i64
    %932 = llvm.getelementptr inbounds %context_4[%922] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %933 = llvm.load %932 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %934 = llvm.call @program.parallel4(%begin_9, %end_9, %923, %925, %927, %929, %931, %933) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %934 : i32
  }
  llvm.func internal @program.parallel5(%begin_10: i64, %end_10: i64, %935: i64, %936: i1, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %937 = llvm.mlir.constant(0) : i64
    %938 = llvm.mlir.constant(8192) : i64
    %939 = llvm.mlir.constant(4) : i64
    %940 = llvm.mlir.constant(1) : i64
    %941 = llvm.mlir.constant(0 : i32) : i32
    %942 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %943 = llvm.icmp "slt" %begin_10, %end_10 : i64
    llvm.cond_br %943, ^bb1(%begin_10 : i64), ^bb7
  ^bb1(%944: i64):
    %i_strip_2 = llvm.mul %944, %938 overflow<nsw> : i64
    llvm.br ^bb2(%937 : i64)
  ^bb2(%i_12: i64):
    %i_13 = llvm.add %i_strip_2, %i_12 overflow<nsw> : i64
    llvm.cond_br %936, ^bb3, ^bb4
  ^bb3:
    %945 = llvm.getelementptr inbounds %out2_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %942, %945 {alignment = 16 : i64, nontemporal} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %946 = llvm.getelementptr inbounds %out2_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %942, %946 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %947 = llvm.add %i_12, %939 overflow<nsw> : i64
    %948 = llvm.icmp "slt" %947, %938 : i64
    llvm.cond_br %948, ^bb2(%947 : i64), ^bb6
  ^bb6:
    %949 = llvm.add %944, %940 overflow<nsw> : i64
    %950 = llvm.icmp "slt" %949, %end_10 : i64
    llvm.cond_br %950, ^bb1(%949 : i64), ^bb7
  ^bb7:
    llvm.return %941 : i32
  }
  llvm.func internal @program.parallel5.part(%context_5: !llvm.ptr, %begin_11: i64, %end_11: i64) -> i32 attributes {no_unwind} {
    %951 = llvm.mlir.constant(8) : i64
    %952 = llvm.mlir.constant(16) : i64
    %953 = llvm.mlir.constant(24) : i64
    %954 = llvm.load %context_5 {alignment = 8 : i64} : !llvm.ptr -> i64
    %955 = llvm.getelementptr inbounds %context_5[%951] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %956 = llvm.load %955 {alignment = 8 : i64} : !llvm.ptr -> i1
    %957 = llvm.getelementptr inbounds %context_5[%952] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %958 = llvm.load %957 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %959 = llvm.getelementptr inbounds %context_5[%953] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %960 = llvm.load %959 {alignment = 8 : i64} : !llvm.ptr -> i64
    %961 = llvm.call @program.parallel5(%begin_11, %end_11, %954, %956, %958, %960) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %961 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_2: i64, %places_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %places_size0_3: i64, %counted_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %counted_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %962 = llvm.mlir.constant(32768) : i64
    %963 = llvm.mlir.constant(15) : i64
    %964 = llvm.mlir.constant(0) : i64
    %965 = llvm.mlir.constant(8) : i64
    %966 = llvm.mlir.constant(4) : i64
    %967 = llvm.mlir.constant(3) : i64
    %968 = llvm.mlir.constant(32) : i64
    %969 = llvm.mlir.constant(12) : i64
    %970 = llvm.mlir.constant(16) : i64
    %971 = llvm.mlir.constant(20) : i64
    %972 = llvm.mlir.constant(24) : i64
    %973 = llvm.mlir.constant(28) : i64
    %974 = llvm.mlir.constant(5) : i64
    %975 = llvm.mlir.constant(1) : i64
    %976 = llvm.mlir.constant(9) : i64
    %977 = llvm.mlir.constant(64) : i64
    %978 = llvm.mlir.constant(-64) : i64
    %979 = llvm.mlir.constant(5 : i32) : i32
    %980 = llvm.mlir.constant(6 : i32) : i32
    %981 = llvm.alloca %977 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %982 = llvm.mlir.constant(32767) : i64
    %983 = llvm.mlir.constant(73732) : i64
    %984 = llvm.mlir.constant(7) : i64
    %985 = llvm.alloca %977 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %986 = llvm.mlir.constant(40) : i64
    %987 = llvm.mlir.constant(48) : i64
    %988 = llvm.mlir.constant(56) : i64
    %989 = llvm.mlir.constant(2) : i64
    %990 = llvm.alloca %977 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %991 = llvm.mlir.constant(32778) : i64
    %992 = llvm.alloca %987 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %993 = llvm.mlir.constant(0 : i32) : i32
    %994 = llvm.mlir.constant(1 : i8) : i8
    %995 = llvm.mlir.constant(0) : i64
    %996 = llvm.mlir.constant(-9223372036854775808) : i64
    %997 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %998 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %999 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1000 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1001 = llvm.icmp "eq" %x_size0_3, %places_size0_3 : i64
    %1002 = llvm.add %counted_size0_2, %975 : i64
    %1003 = llvm.mul %1002, %965 overflow<nsw> : i64
    %1004 = llvm.add %1003, %977 overflow<nsw> : i64
    %1005 = llvm.and %1004, %978 : i64
    %1006 = llvm.call @aligned_alloc(%977, %1005) : (i64, i64) -> !llvm.ptr
    %1007 = llvm.mlir.zero : !llvm.ptr
    %1008 = llvm.icmp "ne" %1006, %1007 : !llvm.ptr
    llvm.cond_br %1008, ^bb1, ^bb41(%979 : i32)
  ^bb1:
    llvm.cond_br %1001, ^bb2, ^bb42(%980 : i32)
  ^bb2:
    %1009 = llvm.ashr %counted_size0_2, %963 : i64
    %1010 = llvm.mul %1009, %962 overflow<nsw> : i64
    %1011 = llvm.intr.smax(%1010, %964) : (i64, i64) -> i64
    %1012 = llvm.mlir.constant(-1 : i8) : i8
    %1013 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1013, %981 {alignment = 1 : i64} : i8, !llvm.ptr
    %1014 = llvm.sub %1011, %964 : i64
    %1015 = llvm.sdiv %1014, %962 : i64
    %1016 = llvm.srem %1014, %962 : i64
    %1017 = llvm.icmp "ne" %1016, %964 : i64
    %1018 = llvm.xor %1016, %962 : i64
    %1019 = llvm.icmp "sge" %1018, %964 : i64
    %1020 = llvm.and %1017, %1019 : i1
    %1021 = llvm.add %1015, %975 : i64
    %1022 = llvm.select %1020, %1021, %1015 : i1, i64
    %1023 = llvm.intr.smax(%1022, %964) : (i64, i64) -> i64
    %1024 = llvm.sdiv %1023, %977 : i64
    %1025 = llvm.srem %1023, %977 : i64
    %1026 = llvm.icmp "ne" %1025, %964 : i64
    %1027 = llvm.xor %1025, %977 : i64
    %1028 = llvm.icmp "sge" %1027, %964 : i64
    %1029 = llvm.and %1026, %1028 : i1
    %1030 = llvm.add %1024, %975 : i64
    %1031 = llvm.select %1029, %1030, %1024 : i1, i64
    %1032 = llvm.intr.smax(%1031, %975) : (i64, i64) -> i64
    %1033 = llvm.sdiv %1023, %1032 : i64
    %1034 = llvm.srem %1023, %1032 : i64
    %1035 = llvm.icmp "ne" %1034, %964 : i64
    %1036 = llvm.xor %1034, %1032 : i64
    %1037 = llvm.icmp "sge" %1036, %964 : i64
    %1038 = llvm.and %1035, %1037 : i1
    %1039 = llvm.add %1033, %975 : i64
    %1040 = llvm.select %1038, %1039, %1033 : i1, i64
    %1041 = llvm.mul %1032, %962 : i64
    %1042 = llvm.intr.smax(%1040, %964) : (i64, i64) -> i64
    %1043 = llvm.intr.smin(%1041, %1011) : (i64, i64) -> i64
    %1044 = llvm.intr.smax(%1043, %964) : (i64, i64) -> i64
    %1045 = llvm.add %1044, %982 : i64
    %1046 = llvm.udiv %1045, %962 : i64
    %1047 = llvm.mul %1046, %983 : i64
    %1048 = llvm.add %984, %1047 : i64
    %1049 = llvm.mul %1042, %1048 : i64
    %1050 = llvm.icmp "sge" %1049, %962 : i64
    %1051 = llvm.icmp "sgt" %1040, %964 : i64
    %1052 = llvm.select %1051, %1040, %964 : i1, i64
    llvm.cond_br %1050, ^bb3, ^bb4
  ^bb3:
    llvm.store %1040, %985 {alignment = 8 : i64} : i64, !llvm.ptr
    %1053 = llvm.getelementptr inbounds %985[%965] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1041, %1053 {alignment = 8 : i64} : i64, !llvm.ptr
    %1054 = llvm.getelementptr inbounds %985[%970] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1011, %1054 {alignment = 8 : i64} : i64, !llvm.ptr
    %1055 = llvm.getelementptr inbounds %985[%972] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_2, %1055 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1056 = llvm.getelementptr inbounds %985[%968] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0_2, %1056 {alignment = 8 : i64} : i64, !llvm.ptr
    %1057 = llvm.getelementptr inbounds %985[%986] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1006, %1057 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1058 = llvm.getelementptr inbounds %985[%987] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1002, %1058 {alignment = 8 : i64} : i64, !llvm.ptr
    %1059 = llvm.getelementptr inbounds %985[%988] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %981, %1059 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1060 = llvm.mlir.addressof @program_shapes.parallel0.part : !llvm.ptr
    %1061 = llvm.call @stepwell_parallel_for(%1060, %985, %1052, %964) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb5(%1061 : i32)
  ^bb4:
    %1062 = llvm.call @program_shapes.parallel0(%964, %1052, %1040, %1041, %1011, %counted_2, %counted_size0_2, %1006, %1002, %981) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb5(%1062 : i32)
  ^bb5(%1063: i32):
    %1064 = llvm.sub %1040, %975 : i64
    %1065 = llvm.icmp "slt" %964, %1064 : i64
    llvm.cond_br %1065, ^bb6(%964 : i64), ^bb7
  ^bb6(%1066: i64):
    %1067 = llvm.getelementptr inbounds %981[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1068 = llvm.load %1067 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1069 = llvm.getelementptr inbounds %1067[%975] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1070 = llvm.load %1069 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1071 = llvm.and %1068, %1070 : i8
    llvm.store %1071, %1067 {alignment = 1 : i64} : i8, !llvm.ptr
    %1072 = llvm.add %1066, %989 overflow<nsw> : i64
    %1073 = llvm.icmp "slt" %1072, %1064 : i64
    llvm.cond_br %1073, ^bb6(%1072 : i64), ^bb7
  ^bb7:
    %1074 = llvm.sub %1040, %989 : i64
    %1075 = llvm.icmp "slt" %964, %1074 : i64
    llvm.cond_br %1075, ^bb8(%964 : i64), ^bb9
  ^bb8(%1076: i64):
    %1077 = llvm.getelementptr inbounds %981[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1078 = llvm.load %1077 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1079 = llvm.getelementptr inbounds %1077[%989] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1080 = llvm.load %1079 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1081 = llvm.and %1078, %1080 : i8
    llvm.store %1081, %1077 {alignment = 1 : i64} : i8, !llvm.ptr
    %1082 = llvm.add %1076, %966 overflow<nsw> : i64
    %1083 = llvm.icmp "slt" %1082, %1074 : i64
    llvm.cond_br %1083, ^bb8(%1082 : i64), ^bb9
  ^bb9:
    %1084 = llvm.sub %1040, %966 : i64
    %1085 = llvm.icmp "slt" %964, %1084 : i64
    llvm.cond_br %1085, ^bb10(%964 : i64), ^bb11
  ^bb10(%1086: i64):
    %1087 = llvm.getelementptr inbounds %981[%1086] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1088 = llvm.load %1087 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1089 = llvm.getelementptr inbounds %1087[%966] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1090 = llvm.load %1089 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1091 = llvm.and %1088, %1090 : i8
    llvm.store %1091, %1087 {alignment = 1 : i64} : i8, !llvm.ptr
    %1092 = llvm.add %1086, %965 overflow<nsw> : i64
    %1093 = llvm.icmp "slt" %1092, %1084 : i64
    llvm.cond_br %1093, ^bb10(%1092 : i64), ^bb11
  ^bb11:
    %1094 = llvm.sub %1040, %965 : i64
    %1095 = llvm.icmp "slt" %964, %1094 : i64
    llvm.cond_br %1095, ^bb12(%964 : i64), ^bb13
  ^bb12(%1096: i64):
    %1097 = llvm.getelementptr inbounds %981[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1098 = llvm.load %1097 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1099 = llvm.getelementptr inbounds %1097[%965] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1100 = llvm.load %1099 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1101 = llvm.and %1098, %1100 : i8
    llvm.store %1101, %1097 {alignment = 1 : i64} : i8, !llvm.ptr
    %1102 = llvm.add %1096, %970 overflow<nsw> : i64
    %1103 = llvm.icmp "slt" %1102, %1094 : i64
    llvm.cond_br %1103, ^bb12(%1102 : i64), ^bb13
  ^bb13:
    %1104 = llvm.sub %1040, %970 : i64
    %1105 = llvm.icmp "slt" %964, %1104 : i64
    llvm.cond_br %1105, ^bb14(%964 : i64), ^bb15
  ^bb14(%1106: i64):
    %1107 = llvm.getelementptr inbounds %981[%1106] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1108 = llvm.load %1107 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1109 = llvm.getelementptr inbounds %1107[%970] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1110 = llvm.load %1109 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1111 = llvm.and %1108, %1110 : i8
    llvm.store %1111, %1107 {alignment = 1 : i64} : i8, !llvm.ptr
    %1112 = llvm.add %1106, %968 overflow<nsw> : i64
    %1113 = llvm.icmp "slt" %1112, %1104 : i64
    llvm.cond_br %1113, ^bb14(%1112 : i64), ^bb15
  ^bb15:
    %1114 = llvm.sub %1040, %968 : i64
    %1115 = llvm.icmp "slt" %964, %1114 : i64
    llvm.cond_br %1115, ^bb16(%964 : i64), ^bb17
  ^bb16(%1116: i64):
    %1117 = llvm.getelementptr inbounds %981[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1118 = llvm.load %1117 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1119 = llvm.getelementptr inbounds %1117[%968] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1120 = llvm.load %1119 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1121 = llvm.and %1118, %1120 : i8
    llvm.store %1121, %1117 {alignment = 1 : i64} : i8, !llvm.ptr
    %1122 = llvm.add %1116, %977 overflow<nsw> : i64
    %1123 = llvm.icmp "slt" %1122, %1114 : i64
    llvm.cond_br %1123, ^bb16(%1122 : i64), ^bb17
  ^bb17:
    %1124 = llvm.load %981 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1125 = llvm.and %1012, %1124 : i8
    %1126 = llvm.and %994, %1125 : i8
    %1127 = llvm.sub %counted_size0_2, %1011 overflow<nsw> : i64
    %1128 = llvm.ashr %1127, %967 : i64
    %1129 = llvm.mul %1128, %965 overflow<nsw> : i64
    %1130 = llvm.add %1129, %1011 overflow<nsw> : i64
    %1131 = llvm.intr.smax(%1130, %1011) : (i64, i64) -> i64
    %1132 = llvm.mlir.poison : vector<4xi8>
    %1133 = llvm.insertelement %1126, %1132[%964 : i64] : vector<4xi8>
    %1134 = llvm.shufflevector %1133, %1132 [0, 0, 0, 0] : vector<4xi8>
    %1135 = llvm.icmp "slt" %1011, %1131 : i64
    llvm.cond_br %1135, ^bb18(%1011, %1134, %1134 : i64, vector<4xi8>, vector<4xi8>), ^bb19(%1134, %1134 : vector<4xi8>, vector<4xi8>)
  ^bb18(%i_14: i64, %1136: vector<4xi8>, %1137: vector<4xi8>):
    %1138 = llvm.getelementptr inbounds %counted_2[%i_14] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1139 = llvm.load %1138 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1140 = llvm.icmp "sge" %1139, %998 : vector<4xi64>
    %1141 = llvm.zext %1140 : vector<4xi1> to vector<4xi8>
    %1142 = llvm.and %1136, %1141 : vector<4xi8>
    %1143 = llvm.add %1139, %999 : vector<4xi64>
    %1144 = llvm.getelementptr inbounds %1006[%i_14] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1143, %1144 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1145 = llvm.getelementptr inbounds %1138[%966] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1146 = llvm.load %1145 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1147 = llvm.icmp "sge" %1146, %998 : vector<4xi64>
    %1148 = llvm.zext %1147 : vector<4xi1> to vector<4xi8>
    %1149 = llvm.and %1137, %1148 : vector<4xi8>
    %1150 = llvm.add %1146, %999 : vector<4xi64>
    %1151 = llvm.getelementptr inbounds %1144[%966] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1150, %1151 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1152 = llvm.add %i_14, %965 overflow<nsw> : i64
    %1153 = llvm.icmp "slt" %1152, %1131 : i64
    llvm.cond_br %1153, ^bb18(%1152, %1142, %1149 : i64, vector<4xi8>, vector<4xi8>), ^bb19(%1142, %1149 : vector<4xi8>, vector<4xi8>)
  ^bb19(%1154: vector<4xi8>, %1155: vector<4xi8>):
    %1156 = llvm.and %1154, %1155 : vector<4xi8>
    %1157 = llvm.icmp "slt" %1131, %counted_size0_2 : i64
    llvm.cond_br %1157, ^bb20(%1131, %1156 : i64, vector<4xi8>), ^bb21(%1156 : vector<4xi8>)
  ^bb20(%i_15: i64, %1158: vector<4xi8>):
    %1159 = llvm.sub %counted_size0_2, %i_15 overflow<nsw> : i64
    %1160 = llvm.intr.smin(%1159, %966) : (i64, i64) -> i64
    %1161 = llvm.intr.smax(%1160, %964) : (i64, i64) -> i64
    %1162 = llvm.trunc %1161 : i64 to i32
    %1163 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1164 = llvm.mlir.poison : vector<4xi32>
    %1165 = llvm.insertelement %1162, %1164[%964 : i64] : vector<4xi32>
    %1166 = llvm.shufflevector %1165, %1164 [0, 0, 0, 0] : vector<4xi32>
    %1167 = llvm.icmp "slt" %1163, %1166 : vector<4xi32>
    %1168 = llvm.getelementptr inbounds %counted_2[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1169 = llvm.intr.masked.load %1168, %1167, %998 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1170 = llvm.icmp "sge" %1169, %998 : vector<4xi64>
    %1171 = llvm.zext %1170 : vector<4xi1> to vector<4xi8>
    %1172 = llvm.and %1158, %1171 : vector<4xi8>
    %1173 = llvm.add %1169, %999 : vector<4xi64>
    %1174 = llvm.getelementptr inbounds %1006[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %1173, %1174, %1167 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %1175 = llvm.select %1167, %1172, %1158 : vector<4xi1>, vector<4xi8>
    %1176 = llvm.add %i_15, %966 overflow<nsw> : i64
    %1177 = llvm.icmp "slt" %1176, %counted_size0_2 : i64
    llvm.cond_br %1177, ^bb20(%1176, %1175 : i64, vector<4xi8>), ^bb21(%1175 : vector<4xi8>)
  ^bb21(%1178: vector<4xi8>):
    %1179 = llvm.getelementptr inbounds %1006[%counted_size0_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %995, %1179 {alignment = 8 : i64} : i64, !llvm.ptr
    %1180 = llvm.ashr %1002, %963 : i64
    %1181 = llvm.mul %1180, %962 overflow<nsw> : i64
    %1182 = llvm.intr.smax(%1181, %964) : (i64, i64) -> i64
    %1183 = llvm.mlir.constant(-9223372036854775808) : i64
    llvm.store %1183, %990 {alignment = 8 : i64} : i64, !llvm.ptr
    %1184 = llvm.sub %1182, %964 : i64
    %1185 = llvm.sdiv %1184, %962 : i64
    %1186 = llvm.srem %1184, %962 : i64
    %1187 = llvm.icmp "ne" %1186, %964 : i64
    %1188 = llvm.xor %1186, %962 : i64
    %1189 = llvm.icmp "sge" %1188, %964 : i64
    %1190 = llvm.and %1187, %1189 : i1
    %1191 = llvm.add %1185, %975 : i64
    %1192 = llvm.select %1190, %1191, %1185 : i1, i64
    %1193 = llvm.intr.smax(%1192, %964) : (i64, i64) -> i64
    %1194 = llvm.sdiv %1193, %977 : i64
    %1195 = llvm.srem %1193, %977 : i64
    %1196 = llvm.icmp "ne" %1195, %964 : i64
    %1197 = llvm.xor %1195, %977 : i64
    %1198 = llvm.icmp "sge" %1197, %964 : i64
    %1199 = llvm.and %1196, %1198 : i1
    %1200 = llvm.add %1194, %975 : i64
    %1201 = llvm.select %1199, %1200, %1194 : i1, i64
    %1202 = llvm.intr.smax(%1201, %975) : (i64, i64) -> i64
    %1203 = llvm.sdiv %1193, %1202 : i64
    %1204 = llvm.srem %1193, %1202 : i64
    %1205 = llvm.icmp "ne" %1204, %964 : i64
    %1206 = llvm.xor %1204, %1202 : i64
    %1207 = llvm.icmp "sge" %1206, %964 : i64
    %1208 = llvm.and %1205, %1207 : i1
    %1209 = llvm.add %1203, %975 : i64
    %1210 = llvm.select %1208, %1209, %1203 : i1, i64
    %1211 = llvm.mul %1202, %962 : i64
    %1212 = llvm.intr.smax(%1210, %964) : (i64, i64) -> i64
    %1213 = llvm.intr.smin(%1211, %1182) : (i64, i64) -> i64
    %1214 = llvm.intr.smax(%1213, %964) : (i64, i64) -> i64
    %1215 = llvm.add %1214, %982 : i64
    %1216 = llvm.udiv %1215, %962 : i64
    %1217 = llvm.mul %1216, %991 : i64
    %1218 = llvm.add %984, %1217 : i64
    %1219 = llvm.mul %1212, %1218 : i64
    %1220 = llvm.icmp "sge" %1219, %962 : i64
    %1221 = llvm.icmp "sgt" %1210, %964 : i64
    %1222 = llvm.select %1221, %1210, %964 : i1, i64
    llvm.cond_br %1220, ^bb22, ^bb23
  ^bb22:
    llvm.store %1210, %992 {alignment = 8 : i64} : i64, !llvm.ptr
    %1223 = llvm.getelementptr inbounds %992[%965] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1211, %1223 {alignment = 8 : i64} : i64, !llvm.ptr
    %1224 = llvm.getelementptr inbounds %992[%970] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1182, %1224 {alignment = 8 : i64} : i64, !llvm.ptr
    %1225 = llvm.getelementptr inbounds %992[%972] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1006, %1225 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1226 = llvm.getelementptr inbounds %992[%968] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1002, %1226 {alignment = 8 : i64} : i64, !llvm.ptr
    %1227 = llvm.getelementptr inbounds %992[%986] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %990, %1227 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1228 = llvm.mlir.addressof @program_shapes.parallel1.part : !llvm.ptr
    %1229 = llvm.call @stepwell_parallel_for(%1228, %992, %1222, %964) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%1229 : i32)
  ^bb23:
    %1230 = llvm.call @program_shapes.parallel1(%964, %1222, %1210, %1211, %1182, %1006, %1002, %990) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb24(%1230 : i32)
  ^bb24(%1231: i32):
    %1232 = llvm.sub %1210, %975 : i64
    %1233 = llvm.icmp "slt" %964, %1232 : i64
    llvm.cond_br %1233, ^bb25(%964 : i64), ^bb26
  ^bb25(%1234: i64):
    %1235 = llvm.getelementptr inbounds %990[%1234] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1236 = llvm.load %1235 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1237 = llvm.getelementptr inbounds %1235[%975] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1238 = llvm.load %1237 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1239 = llvm.intr.smax(%1236, %1238) : (i64, i64) -> i64
    llvm.store %1239, %1235 {alignment = 8 : i64} : i64, !llvm.ptr
    %1240 = llvm.add %1234, %989 overflow<nsw> : i64
    %1241 = llvm.icmp "slt" %1240, %1232 : i64
    llvm.cond_br %1241, ^bb25(%1240 : i64), ^bb26
  ^bb26:
    %1242 = llvm.sub %1210, %989 : i64
    %1243 = llvm.icmp "slt" %964, %1242 : i64
    llvm.cond_br %1243, ^bb27(%964 : i64), ^bb28
  ^bb27(%1244: i64):
    %1245 = llvm.getelementptr inbounds %990[%1244] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1246 = llvm.load %1245 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1247 = llvm.getelementptr inbounds %1245[%989] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1248 = llvm.load %1247 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1249 = llvm.intr.smax(%1246, %1248) : (i64, i64) -> i64
    llvm.store %1249, %1245 {alignment = 8 : i64} : i64, !llvm.ptr
    %1250 = llvm.add %1244, %966 overflow<nsw> : i64
    %1251 = llvm.icmp "slt" %1250, %1242 : i64
    llvm.cond_br %1251, ^bb27(%1250 : i64), ^bb28
  ^bb28:
    %1252 = llvm.sub %1210, %966 : i64
    %1253 = llvm.icmp "slt" %964, %1252 : i64
    llvm.cond_br %1253, ^bb29(%964 : i64), ^bb30
  ^bb29(%1254: i64):
    %1255 = llvm.getelementptr inbounds %990[%1254] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1256 = llvm.load %1255 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1257 = llvm.getelementptr inbounds %1255[%966] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1258 = llvm.load %1257 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1259 = llvm.intr.smax(%1256, %1258) : (i64, i64) -> i64
    llvm.store %1259, %1255 {alignment = 8 : i64} : i64, !llvm.ptr
    %1260 = llvm.add %1254, %965 overflow<nsw> : i64
    %1261 = llvm.icmp "slt" %1260, %1252 : i64
    llvm.cond_br %1261, ^bb29(%1260 : i64), ^bb30
  ^bb30:
    %1262 = llvm.sub %1210, %965 : i64
    %1263 = llvm.icmp "slt" %964, %1262 : i64
    llvm.cond_br %1263, ^bb31(%964 : i64), ^bb32
  ^bb31(%1264: i64):
    %1265 = llvm.getelementptr inbounds %990[%1264] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1266 = llvm.load %1265 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1267 = llvm.getelementptr inbounds %1265[%965] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1268 = llvm.load %1267 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1269 = llvm.intr.smax(%1266, %1268) : (i64, i64) -> i64
    llvm.store %1269, %1265 {alignment = 8 : i64} : i64, !llvm.ptr
    %1270 = llvm.add %1264, %970 overflow<nsw> : i64
    %1271 = llvm.icmp "slt" %1270, %1262 : i64
    llvm.cond_br %1271, ^bb31(%1270 : i64), ^bb32
  ^bb32:
    %1272 = llvm.sub %1210, %970 : i64
    %1273 = llvm.icmp "slt" %964, %1272 : i64
    llvm.cond_br %1273, ^bb33(%964 : i64), ^bb34
  ^bb33(%1274: i64):
    %1275 = llvm.getelementptr inbounds %990[%1274] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1276 = llvm.load %1275 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1277 = llvm.getelementptr inbounds %1275[%970] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1278 = llvm.load %1277 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1279 = llvm.intr.smax(%1276, %1278) : (i64, i64) -> i64
    llvm.store %1279, %1275 {alignment = 8 : i64} : i64, !llvm.ptr
    %1280 = llvm.add %1274, %968 overflow<nsw> : i64
    %1281 = llvm.icmp "slt" %1280, %1272 : i64
    llvm.cond_br %1281, ^bb33(%1280 : i64), ^bb34
  ^bb34:
    %1282 = llvm.sub %1210, %968 : i64
    %1283 = llvm.icmp "slt" %964, %1282 : i64
    llvm.cond_br %1283, ^bb35(%964 : i64), ^bb36
  ^bb35(%1284: i64):
    %1285 = llvm.getelementptr inbounds %990[%1284] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1286 = llvm.load %1285 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1287 = llvm.getelementptr inbounds %1285[%968] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1288 = llvm.load %1287 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1289 = llvm.intr.smax(%1286, %1288) : (i64, i64) -> i64
    llvm.store %1289, %1285 {alignment = 8 : i64} : i64, !llvm.ptr
    %1290 = llvm.add %1284, %977 overflow<nsw> : i64
    %1291 = llvm.icmp "slt" %1290, %1282 : i64
    llvm.cond_br %1291, ^bb35(%1290 : i64), ^bb36
  ^bb36:
    %1292 = llvm.load %990 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1293 = llvm.intr.smax(%996, %1292) : (i64, i64) -> i64
    %1294 = llvm.intr.smax(%996, %1293) : (i64, i64) -> i64
    %1295 = llvm.sub %1002, %1182 overflow<nsw> : i64
    %1296 = llvm.ashr %1295, %974 : i64
    %1297 = llvm.mul %1296, %968 overflow<nsw> : i64
    %1298 = llvm.add %1297, %1182 overflow<nsw> : i64
    %1299 = llvm.intr.smax(%1298, %1182) : (i64, i64) -> i64
    %1300 = llvm.mlir.poison : vector<4xi64>
    %1301 = llvm.insertelement %1294, %1300[%964 : i64] : vector<4xi64>
    %1302 = llvm.shufflevector %1301, %1300 [0, 0, 0, 0] : vector<4xi64>
    %1303 = llvm.icmp "slt" %1182, %1299 : i64
    llvm.cond_br %1303, ^bb37(%1182, %1302, %1302, %1302, %1302, %1302, %1302, %1302, %1302 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb38(%1302, %1302, %1302, %1302, %1302, %1302, %1302, %1302 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb37(%i_16: i64, %1304: vector<4xi64>, %1305: vector<4xi64>, %1306: vector<4xi64>, %1307: vector<4xi64>, %1308: vector<4xi64>, %1309: vector<4xi64>, %1310: vector<4xi64>, %1311: vector<4xi64>):
    %1312 = llvm.getelementptr inbounds %1006[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1313 = llvm.load %1312 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1314 = llvm.intr.smax(%1304, %1313) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1315 = llvm.getelementptr inbounds %1312[%966] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1316 = llvm.load %1315 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1317 = llvm.intr.smax(%1305, %1316) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1318 = llvm.getelementptr inbounds %1312[%965] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1319 = llvm.load %1318 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1320 = llvm.intr.smax(%1306, %1319) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1321 = llvm.getelementptr inbounds %1312[%969] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1322 = llvm.load %1321 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1323 = llvm.intr.smax(%1307, %1322) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1324 = llvm.getelementptr inbounds %1312[%970] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1325 = llvm.load %1324 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1326 = llvm.intr.smax(%1308, %1325) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1327 = llvm.getelementptr inbounds %1312[%971] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1328 = llvm.load %1327 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1329 = llvm.intr.smax(%1309, %1328) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1330 = llvm.getelementptr inbounds %1312[%972] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1331 = llvm.load %1330 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1332 = llvm.intr.smax(%1310, %1331) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1333 = llvm.getelementptr inbounds %1312[%973] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1334 = llvm.load %1333 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1335 = llvm.intr.smax(%1311, %1334) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1336 = llvm.add %i_16, %968 overflow<nsw> : i64
    %1337 = llvm.icmp "slt" %1336, %1299 : i64
    llvm.cond_br %1337, ^bb37(%1336, %1314, %1317, %1320, %1323, %1326, %1329, %1332, %1335 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb38(%1314, %1317, %1320, %1323, %1326, %1329, %1332, %1335 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb38(%1338: vector<4xi64>, %1339: vector<4xi64>, %1340: vector<4xi64>, %1341: vector<4xi64>, %1342: vector<4xi64>, %1343: vector<4xi64>, %1344: vector<4xi64>, %1345: vector<4xi64>):
    %1346 = llvm.intr.smax(%1338, %1339) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1347 = llvm.intr.smax(%1340, %1341) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1348 = llvm.intr.smax(%1342, %1343) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1349 = llvm.intr.smax(%1344, %1345) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1350 = llvm.intr.smax(%1346, %1347) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1351 = llvm.intr.smax(%1348, %1349) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1352 = llvm.intr.smax(%1350, %1351) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1353 = llvm.icmp "slt" %1299, %1002 : i64
    llvm.cond_br %1353, ^bb39(%1299, %1352 : i64, vector<4xi64>), ^bb40(%1352 : vector<4xi64>)
  ^bb39(%i_17: i64, %1354: vector<4xi64>):
    %1355 = llvm.sub %1002, %i_17 overflow<nsw> : i64
    %1356 = llvm.intr.smin(%1355, %966) : (i64, i64) -> i64
    %1357 = llvm.intr.smax(%1356, %964) : (i64, i64) -> i64
    %1358 = llvm.trunc %1357 : i64 to i32
    %1359 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1360 = llvm.mlir.poison : vector<4xi32>
    %1361 = llvm.insertelement %1358, %1360[%964 : i64] : vector<4xi32>
    %1362 = llvm.shufflevector %1361, %1360 [0, 0, 0, 0] : vector<4xi32>
    %1363 = llvm.icmp "slt" %1359, %1362 : vector<4xi32>
    %1364 = llvm.getelementptr inbounds %1006[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1365 = llvm.intr.masked.load %1364, %1363, %998 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1366 = llvm.intr.smax(%1354, %1365) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1367 = llvm.select %1363, %1366, %1354 : vector<4xi1>, vector<4xi64>
    %1368 = llvm.add %i_17, %966 overflow<nsw> : i64
    %1369 = llvm.icmp "slt" %1368, %1002 : i64
    llvm.cond_br %1369, ^bb39(%1368, %1367 : i64, vector<4xi64>), ^bb40(%1367 : vector<4xi64>)
  ^bb40(%1370: vector<4xi64>):
    %1371 = "llvm.intr.vector.reduce.smax"(%1370) : (vector<4xi64>) -> i64
    %1372 = llvm.intr.smax(%1371, %976) : (i64, i64) -> i64
    llvm.call @free(%1006) : (!llvm.ptr) -> ()
    llvm.store %x_stride0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1373 = llvm.getelementptr inbounds %extents[%975] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %1373 {alignment = 8 : i64} : i64, !llvm.ptr
    %1374 = llvm.getelementptr inbounds %extents[%989] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1372, %1374 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %993 : i32
  ^bb41(%1375: i32):
    llvm.return %1375 : i32
  ^bb42(%1376: i32):
    llvm.call @free(%1006) : (!llvm.ptr) -> ()
    llvm.return %1376 : i32
  }
  llvm.func internal @program_shapes.parallel0(%begin_12: i64, %end_12: i64, %1377: i64, %1378: i64, %1379: i64, %counted_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_3: i64, %1380: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1381: i64, %1382: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1383 = llvm.mlir.constant(0) : i64
    %1384 = llvm.mlir.constant(1) : i64
    %1385 = llvm.mlir.constant(32768) : i64
    %1386 = llvm.mlir.constant(8) : i64
    %1387 = llvm.mlir.constant(4) : i64
    %1388 = llvm.mlir.constant(0 : i32) : i32
    %1389 = llvm.mlir.constant(-1 : i8) : i8
    %1390 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1391 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1392 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1393 = llvm.icmp "slt" %begin_12, %end_12 : i64
    llvm.cond_br %1393, ^bb1(%begin_12 : i64), ^bb6
  ^bb1(%1394: i64):
    %1395 = llvm.mul %1394, %1378 : i64
    %1396 = llvm.add %1383, %1395 : i64
    %1397 = llvm.add %1396, %1378 : i64
    %1398 = llvm.intr.smin(%1397, %1379) : (i64, i64) -> i64
    %1399 = llvm.icmp "slt" %1396, %1398 : i64
    llvm.cond_br %1399, ^bb2(%1396, %1389 : i64, i8), ^bb5(%1389 : i8)
  ^bb2(%i_strip_3: i64, %1400: i8):
    llvm.br ^bb3(%1383, %1390, %1390 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_18: i64, %1401: vector<4xi8>, %1402: vector<4xi8>):
    %i_19 = llvm.add %i_strip_3, %i_18 overflow<nsw> : i64
    %1403 = llvm.getelementptr inbounds %counted_3[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1404 = llvm.load %1403 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1405 = llvm.icmp "sge" %1404, %1391 : vector<4xi64>
    %1406 = llvm.zext %1405 : vector<4xi1> to vector<4xi8>
    %1407 = llvm.and %1401, %1406 : vector<4xi8>
    %1408 = llvm.add %1404, %1392 : vector<4xi64>
    %1409 = llvm.getelementptr inbounds %1380[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1408, %1409 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1410 = llvm.getelementptr inbounds %1403[%1387] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1411 = llvm.load %1410 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1412 = llvm.icmp "sge" %1411, %1391 : vector<4xi64>
    %1413 = llvm.zext %1412 : vector<4xi1> to vector<4xi8>
    %1414 = llvm.and %1402, %1413 : vector<4xi8>
    %1415 = llvm.add %1411, %1392 : vector<4xi64>
    %1416 = llvm.getelementptr inbounds %1409[%1387] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1415, %1416 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1417 = llvm.add %i_18, %1386 overflow<nsw> : i64
    %1418 = llvm.icmp "slt" %1417, %1385 : i64
    llvm.cond_br %1418, ^bb3(%1417, %1407, %1414 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%1407, %1414 : vector<4xi8>, vector<4xi8>)
  ^bb4(%1419: vector<4xi8>, %1420: vector<4xi8>):
    %1421 = llvm.and %1419, %1420 : vector<4xi8>
    %1422 = "llvm.intr.vector.reduce.and"(%1421) : (vector<4xi8>) -> i8
    %1423 = llvm.and %1400, %1422 : i8
    %1424 = llvm.add %i_strip_3, %1385 overflow<nsw> : i64
    %1425 = llvm.icmp "slt" %1424, %1398 : i64
    llvm.cond_br %1425, ^bb2(%1424, %1423 : i64, i8), ^bb5(%1423 : i8)
  ^bb5(%1426: i8):
    %1427 = llvm.getelementptr inbounds %1382[%1394] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1426, %1427 {alignment = 1 : i64} : i8, !llvm.ptr
    %1428 = llvm.add %1394, %1384 overflow<nsw> : i64
    %1429 = llvm.icmp "slt" %1428, %end_12 : i64
    llvm.cond_br %1429, ^bb1(%1428 : i64), ^bb6
  ^bb6:
    llvm.return %1388 : i32
  }
  llvm.func internal @program_shapes.parallel0.part(%context_6: !llvm.ptr, %begin_13: i64, %end_13: i64) -> i32 attributes {no_unwind} {
    %1430 = llvm.mlir.constant(8) : i64
    %1431 = llvm.mlir.constant(16) : i64
    %1432 = llvm.mlir.constant(24) : i64
    %1433 = llvm.mlir.constant(32) : i64
    %1434 = llvm.mlir.constant(40) : i64
    %1435 = llvm.mlir.constant(48) : i64
    %1436 = llvm.mlir.constant(56) : i64
    %1437 = llvm.load %context_6 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1438 = llvm.getelementptr inbounds %context_6[%1430] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1439 = llvm.load %1438 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1440 = llvm.getelementptr inbounds %context_6[%1431] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1441 = llvm.load %1440 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1442 = llvm.getelementptr inbounds %context_6[%1432] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1443 = llvm.load %1442 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1444 = llvm.getelementptr inbounds %context_6[%1433] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1445 = llvm.load %1444 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1446 = llvm.getelementptr inbounds %context_6[%1434] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1447 = llvm.load %1446 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1448 = llvm.getelementptr inbounds %context_6[%1435] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1449 = llvm.load %1448 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1450 = llvm.getelementptr inbounds %context_6[%1436] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1451 = llvm.load %1450 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1452 = llvm.call @program_shapes.parallel0(%begin_13, %end_13, %1437, %1439, %1441, %1443, %1445, %1447, %1449, %1451) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1452 : i32
  }
  llvm.func internal @program_shapes.parallel1(%begin_14: i64, %end_14: i64, %1453: i64, %1454: i64, %1455: i64, %1456: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %1457: i64, %1458: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1459 = llvm.mlir.constant(0) : i64
    %1460 = llvm.mlir.constant(1) : i64
    %1461 = llvm.mlir.constant(32768) : i64
    %1462 = llvm.mlir.constant(32) : i64
    %1463 = llvm.mlir.constant(4) : i64
    %1464 = llvm.mlir.constant(8) : i64
    %1465 = llvm.mlir.constant(12) : i64
    %1466 = llvm.mlir.constant(16) : i64
    %1467 = llvm.mlir.constant(20) : i64
    %1468 = llvm.mlir.constant(24) : i64
    %1469 = llvm.mlir.constant(28) : i64
    %1470 = llvm.mlir.constant(0 : i32) : i32
    %1471 = llvm.mlir.constant(-9223372036854775808) : i64
    %1472 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1473 = llvm.icmp "slt" %begin_14, %end_14 : i64
    llvm.cond_br %1473, ^bb1(%begin_14 : i64), ^bb6
  ^bb1(%1474: i64):
    %1475 = llvm.mul %1474, %1454 : i64
    %1476 = llvm.add %1459, %1475 : i64
    %1477 = llvm.add %1476, %1454 : i64
    %1478 = llvm.intr.smin(%1477, %1455) : (i64, i64) -> i64
    %1479 = llvm.icmp "slt" %1476, %1478 : i64
    llvm.cond_br %1479, ^bb2(%1476, %1471 : i64, i64), ^bb5(%1471 : i64)
  ^bb2(%i_strip_4: i64, %1480: i64):
    llvm.br ^bb3(%1459, %1472, %1472, %1472, %1472, %1472, %1472, %1472, %1472 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb3(%i_20: i64, %1481: vector<4xi64>, %1482: vector<4xi64>, %1483: vector<4xi64>, %1484: vector<4xi64>, %1485: vector<4xi64>, %1486: vector<4xi64>, %1487: vector<4xi64>, %1488: vector<4xi64>):
    %i_21 = llvm.add %i_strip_4, %i_20 overflow<nsw> : i64
    %1489 = llvm.getelementptr inbounds %1456[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1490 = llvm.load %1489 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1491 = llvm.intr.smax(%1481, %1490) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1492 = llvm.getelementptr inbounds %1489[%1463] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1493 = llvm.load %1492 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1494 = llvm.intr.smax(%1482, %1493) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1495 = llvm.getelementptr inbounds %1489[%1464] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1496 = llvm.load %1495 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1497 = llvm.intr.smax(%1483, %1496) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1498 = llvm.getelementptr inbounds %1489[%1465] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1499 = llvm.load %1498 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1500 = llvm.intr.smax(%1484, %1499) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1501 = llvm.getelementptr inbounds %1489[%1466] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1502 = llvm.load %1501 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1503 = llvm.intr.smax(%1485, %1502) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1504 = llvm.getelementptr inbounds %1489[%1467] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1505 = llvm.load %1504 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1506 = llvm.intr.smax(%1486, %1505) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1507 = llvm.getelementptr inbounds %1489[%1468] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1508 = llvm.load %1507 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1509 = llvm.intr.smax(%1487, %1508) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1510 = llvm.getelementptr inbounds %1489[%1469] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1511 = llvm.load %1510 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1512 = llvm.intr.smax(%1488, %1511) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1513 = llvm.add %i_20, %1462 overflow<nsw> : i64
    %1514 = llvm.icmp "slt" %1513, %1461 : i64
    llvm.cond_br %1514, ^bb3(%1513, %1491, %1494, %1497, %1500, %1503, %1506, %1509, %1512 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb4(%1491, %1494, %1497, %1500, %1503, %1506, %1509, %1512 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb4(%1515: vector<4xi64>, %1516: vector<4xi64>, %1517: vector<4xi64>, %1518: vector<4xi64>, %1519: vector<4xi64>, %1520: vector<4xi64>, %1521: vector<4xi64>, %1522: vector<4xi64>):
    %1523 = llvm.intr.smax(%1515, %1516) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1524 = llvm.intr.smax(%1517, %1518) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1525 = llvm.intr.smax(%1519, %1520) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1526 = llvm.intr.smax(%1521, %1522) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1527 = llvm.intr.smax(%1523, %1524) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1528 = llvm.intr.smax(%1525, %1526) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1529 = llvm.intr.smax(%1527, %1528) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1530 = "llvm.intr.vector.reduce.smax"(%1529) : (vector<4xi64>) -> i64
    %1531 = llvm.intr.smax(%1480, %1530) : (i64, i64) -> i64
    %1532 = llvm.add %i_strip_4, %1461 overflow<nsw> : i64
    %1533 = llvm.icmp "slt" %1532, %1478 : i64
    llvm.cond_br %1533, ^bb2(%1532, %1531 : i64, i64), ^bb5(%1531 : i64)
  ^bb5(%1534: i64):
    %1535 = llvm.getelementptr inbounds %1458[%1474] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1534, %1535 {alignment = 8 : i64} : i64, !llvm.ptr
    %1536 = llvm.add %1474, %1460 overflow<nsw> : i64
    %1537 = llvm.icmp "slt" %1536, %end_14 : i64
    llvm.cond_br %1537, ^bb1(%1536 : i64), ^bb6
  ^bb6:
    llvm.return %1470 : i32
  }
  llvm.func internal @program_shapes.parallel1.part(%context_7: !llvm.ptr, %begin_15: i64, %end_15: i64) -> i32 attributes {no_unwind} {
    %1538 = llvm.mlir.constant(8) : i64
    %1539 = llvm.mlir.constant(16) : i64
    %1540 = llvm.mlir.constant(24) : i64
    %1541 = llvm.mlir.constant(32) : i64
    %1542 = llvm.mlir.constant(40) : i64
    %1543 = llvm.load %context_7 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1544 = llvm.getelementptr inbounds %context_7[%1538] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1545 = llvm.load %1544 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1546 = llvm.getelementptr inbounds %context_7[%1539] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1547 = llvm.load %1546 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1548 = llvm.getelementptr inbounds %context_7[%1540] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1549 = llvm.load %1548 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1550 = llvm.getelementptr inbounds %context_7[%1541] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1551 = llvm.load %1550 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1552 = llvm.getelementptr inbounds %context_7[%1542] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1553 = llvm.load %1552 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1554 = llvm.call @program_shapes.parallel1(%begin_15, %end_15, %1543, %1545, %1547, %1549, %1551, %1553) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1554 : i32
  }
}
