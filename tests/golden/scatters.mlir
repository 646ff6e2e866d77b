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
    %9 = memref.dim %out2, %c0 : memref<?xi64>
    %10 = arith.constant 1 : i8
    %11 = arith.constant 0 : i64
    %12 = arith.constant 5 : i64
    %13 = arith.constant 1 : i64
    %14 = memref.dim %x, %c0 : memref<?x?xf64>
    %15 = memref.dim %x, %c1 : memref<?x?xf64>
    %16 = memref.dim %counted, %c0 : memref<?xi64>
    %17 = arith.constant 0 : i8
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [5, %15], strides: [%15, 1] : memref<5x?xf64> to memref<5x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [5, %15], strides: [%15, 1] : memref<5x?xf64> to memref<5x?xf64>
    %18 = memref.alloc(%14) {alignment = 64 : i64} : memref<?xi64>
    %19 = memref.alloc(%14, %15) {alignment = 64 : i64} : memref<?x?xf64>
    %20 = arith.shrsi %14, %c15 : index
    %21 = arith.muli %20, %c32768 overflow<nsw> : index
    %22 = arith.maxsi %21, %c0 : index
    %23 = arith.constant -1 : i8
    %24 = arith.constant 0 : index
    %25 = arith.constant 1 : index
    %26 = arith.constant -1 : i8
    %27 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %26, %27[%24] : memref<64xi8>
    %28 = arith.subi %22, %c0 : index
    %29 = arith.ceildivsi %28, %c32768 : index
    %30 = arith.maxsi %29, %24 : index
    %31 = arith.constant 64 : index
    %32 = arith.ceildivsi %30, %31 : index
    %33 = arith.maxsi %32, %25 : index
    %34 = arith.ceildivsi %30, %33 : index
    %35 = arith.muli %33, %c32768 : index
    %36 = arith.constant 0 : index
    %37 = arith.maxsi %34, %36 : index
    %38 = arith.minsi %35, %22 : index
    %39 = arith.constant 0 : index
    %40 = arith.maxsi %38, %39 : index
    %41 = arith.constant 32767 : index
    %42 = arith.addi %40, %41 : index
    %43 = arith.constant 32768 : index
    %44 = arith.divui %42, %43 : index
    %45 = arith.constant 114691 : index
    %46 = arith.muli %44, %45 : index
    %47 = arith.constant 7 : index
    %48 = arith.addi %47, %46 : index
    %49 = arith.muli %37, %48 : index
    %50 = arith.constant 32768 : index
    %51 = arith.cmpi sge, %49, %50 : index
    "omp.parallel"(%51) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%24, %34, %25) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%52: index):
          %53 = arith.muli %52, %35 : index
          %54 = arith.addi %c0, %53 : index
          %55 = arith.addi %54, %35 : index
          %56 = arith.minsi %55, %22 : index
          %57 = scf.for %i_strip = %54 to %56 step %c32768 iter_args(%58 = %26) -> (i8) {
            %59 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%60 = %0) -> (vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %61 = vector.load %places[%i_1] : memref<?xi64>, vector<4xi64>
              %62 = arith.cmpi slt, %61, %1 : vector<4xi64>
              %63 = arith.addi %61, %2 : vector<4xi64>
              %64 = arith.select %62, %63, %61 : vector<4xi1>, vector<4xi64>
              %65 = arith.cmpi sge, %64, %1 : vector<4xi64>
              %66 = arith.extui %65 : vector<4xi1> to vector<4xi8>
              %67 = arith.cmpi slt, %64, %2 : vector<4xi64>
              %68 = arith.extui %67 : vector<4xi1> to vector<4xi8>
              %69 = arith.andi %66, %68 : vector<4xi8>
              %70 = arith.andi %60, %69 : vector<4xi8>
              vector.store %64, %18[%i_1] : memref<?xi64>, vector<4xi64>
              scf.yield %70 : vector<4xi8>
            }
            %71 = vector.reduction <and>, %59 : vector<4xi8> into i8
            %72 = arith.andi %58, %71 : i8
            scf.yield %72 : i8
          }
          memref.store %57, %27[%52] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %73 = arith.constant 1 : index
    %74 = arith.subi %34, %73 : index
    %75 = arith.constant 0 : index
    %76 = arith.constant 2 : index
    scf.for %77 = %75 to %74 step %76 {
      %78 = arith.addi %77, %73 : index
      %79 = memref.load %27[%77] : memref<64xi8>
      %80 = memref.load %27[%78] : memref<64xi8>
      %81 = arith.andi %79, %80 : i8
      memref.store %81, %27[%77] : memref<64xi8>
    }
    %82 = arith.constant 2 : index
    %83 = arith.subi %34, %82 : index
    %84 = arith.constant 0 : index
    %85 = arith.constant 4 : index
    scf.for %86 = %84 to %83 step %85 {
      %87 = arith.addi %86, %82 : index
      %88 = memref.load %27[%86] : memref<64xi8>
      %89 = memref.load %27[%87] : memref<64xi8>
      %90 = arith.andi %88, %89 : i8
      memref.store %90, %27[%86] : memref<64xi8>
    }
    %91 = arith.constant 4 : index
    %92 = arith.subi %34, %91 : index
    %93 = arith.constant 0 : index
    %94 = arith.constant 8 : index
    scf.for %95 = %93 to %92 step %94 {
      %96 = arith.addi %95, %91 : index
      %97 = memref.load %27[%95] : memref<64xi8>
      %98 = memref.load %27[%96] : memref<64xi8>
      %99 = arith.andi %97, %98 : i8
      memref.store %99, %27[%95] : memref<64xi8>
    }
    %100 = arith.constant 8 : index
    %101 = arith.subi %34, %100 : index
    %102 = arith.constant 0 : index
    %103 = arith.constant 16 : index
    scf.for %104 = %102 to %101 step %103 {
      %105 = arith.addi %104, %100 : index
      %106 = memref.load %27[%104] : memref<64xi8>
      %107 = memref.load %27[%105] : memref<64xi8>
      %108 = arith.andi %106, %107 : i8
      memref.store %108, %27[%104] : memref<64xi8>
    }
    %109 = arith.constant 16 : index
    %110 = arith.subi %34, %109 : index
    %111 = arith.constant 0 : index
    %112 = arith.constant 32 : index
    scf.for %113 = %111 to %110 step %112 {
      %114 = arith.addi %113, %109 : index
      %115 = memref.load %27[%113] : memref<64xi8>
      %116 = memref.load %27[%114] : memref<64xi8>
      %117 = arith.andi %115, %116 : i8
      memref.store %117, %27[%113] : memref<64xi8>
    }
    %118 = arith.constant 32 : index
    %119 = arith.subi %34, %118 : index
    %120 = arith.constant 0 : index
    %121 = arith.constant 64 : index
    scf.for %122 = %120 to %119 step %121 {
      %123 = arith.addi %122, %118 : index
      %124 = memref.load %27[%122] : memref<64xi8>
      %125 = memref.load %27[%123] : memref<64xi8>
      %126 = arith.andi %124, %125 : i8
      memref.store %126, %27[%122] : memref<64xi8>
    }
    %127 = memref.load %27[%24] : memref<64xi8>
    %128 = arith.andi %23, %127 : i8
    %129 = arith.andi %10, %128 : i8
    %130 = arith.subi %14, %22 overflow<nsw> : index
    %131 = arith.shrsi %130, %c2 : index
    %132 = arith.muli %131, %c4 overflow<nsw> : index
    %133 = arith.addi %132, %22 overflow<nsw> : index
    %134 = arith.maxsi %133, %22 : index
    %135 = arith.subi %14, %134 overflow<nsw> : index
    %136 = vector.create_mask %135 : vector<4xi1>
    %137 = vector.broadcast %129 : i8 to vector<4xi8>
    %138 = scf.for %i_2 = %22 to %134 step %c4 iter_args(%139 = %137) -> (vector<4xi8>) {
      %140 = vector.load %places[%i_2] : memref<?xi64>, vector<4xi64>
      %141 = arith.cmpi slt, %140, %1 : vector<4xi64>
      %142 = arith.addi %140, %2 : vector<4xi64>
      %143 = arith.select %141, %142, %140 : vector<4xi1>, vector<4xi64>
      %144 = arith.cmpi sge, %143, %1 : vector<4xi64>
      %145 = arith.extui %144 : vector<4xi1> to vector<4xi8>
      %146 = arith.cmpi slt, %143, %2 : vector<4xi64>
      %147 = arith.extui %146 : vector<4xi1> to vector<4xi8>
      %148 = arith.andi %145, %147 : vector<4xi8>
      %149 = arith.andi %139, %148 : vector<4xi8>
      vector.store %143, %18[%i_2] : memref<?xi64>, vector<4xi64>
      scf.yield %149 : vector<4xi8>
    }
    %150 = scf.for %i_3 = %134 to %14 step %c4 iter_args(%151 = %138) -> (vector<4xi8>) {
      %152 = vector.maskedload %places[%i_3], %136, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %153 = arith.cmpi slt, %152, %1 : vector<4xi64>
      %154 = arith.addi %152, %2 : vector<4xi64>
      %155 = arith.select %153, %154, %152 : vector<4xi1>, vector<4xi64>
      %156 = arith.cmpi sge, %155, %1 : vector<4xi64>
      %157 = arith.extui %156 : vector<4xi1> to vector<4xi8>
      %158 = arith.cmpi slt, %155, %2 : vector<4xi64>
      %159 = arith.extui %158 : vector<4xi1> to vector<4xi8>
      %160 = arith.andi %157, %159 : vector<4xi8>
      %161 = arith.andi %151, %160 : vector<4xi8>
      vector.maskedstore %18[%i_3], %136, %155 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %162 = arith.select %136, %161, %151 : vector<4xi1>, vector<4xi8>
      scf.yield %162 : vector<4xi8>
    }
    %163 = vector.reduction <and>, %150 : vector<4xi8> into i8
    %164 = arith.cmpi ne, %163, %17 : i8
    cf.assert %164, "IndexError: index is out of bounds for axis 0 with size 5"
    %165 = arith.constant 5 : index
    %166 = arith.muli %15, %165 : index
    %167 = memref.collapse_shape %out0_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %168 = arith.shrsi %166, %c13 : index
    %169 = arith.muli %168, %c8192 overflow<nsw> : index
    %170 = arith.maxsi %169, %c0 : index
    %171 = arith.constant 0 : index
    %172 = arith.maxsi %170, %171 : index
    %173 = arith.constant 8191 : index
    %174 = arith.addi %172, %173 : index
    %175 = arith.constant 8192 : index
    %176 = arith.divui %174, %175 : index
    %177 = arith.constant 6145 : index
    %178 = arith.muli %176, %177 : index
    %179 = arith.constant 32768 : index
    %180 = arith.cmpi sge, %178, %179 : index
    %181 = memref.dim %167, %c0 : memref<?xf64>
    %182 = arith.muli %181, %c8 : index
    %183 = arith.cmpi ugt, %182, %5 : index
    %184 = "memref.extract_aligned_pointer_as_index"(%167) : (memref<?xf64>) -> index
    %185 = arith.andi %184, %6 : index
    %186 = arith.cmpi eq, %185, %c0 : index
    %187 = arith.andi %183, %186 : i1
    "omp.parallel"(%180) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %170, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip: index):
          %188 = arith.addi %j_strip, %c0 : index
          %189 = "memref.extract_aligned_pointer_as_index"(%167) : (memref<?xf64>) -> index
          %190 = arith.muli %188, %c8 : index
          %191 = arith.addi %189, %190 : index
          %192 = arith.subi %c0, %191 : index
          %193 = arith.andi %192, %7 : index
          %194 = arith.shrui %193, %8 : index
          %195 = arith.subi %c8192, %c0 : index
          %196 = arith.cmpi sge, %195, %c4 : index
          %197 = arith.andi %187, %196 : i1
          %198 = arith.select %197, %194, %c0 : index
          %199 = arith.subi %c4, %198 : index
          %200 = arith.andi %199, %8 : index
          %201 = arith.subi %c8192, %c4 : index
          %202 = arith.cmpi ugt, %198, %c0 : index
          scf.if %202 {
            %203 = arith.addi %j_strip, %c8192 : index
            memref.prefetch %167[%203], write, locality<3>, data : memref<?xf64>
          }
          %204 = arith.addi %c0, %198 : index
          %205 = arith.subi %c8192, %200 : index
          scf.for %j = %204 to %205 step %c4 {
            %j_1 = arith.addi %j_strip, %j overflow<nsw> : index
            scf.if %187 {
              vector.store %3, %167[%j_1] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %3, %167[%j_1] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %202 {
            scf.for %206 = %c0 to %c2 step %c1 {
              %207 = arith.cmpi eq, %206, %c0 : index
              %208 = arith.select %207, %c0, %201 : index
              %j_2 = arith.addi %j_strip, %208 overflow<nsw> : index
              %209 = arith.select %207, %c0, %198 : index
              %210 = arith.select %207, %198, %c4 : index
              %211 = memref.alloca() : memref<4xf64>
              vector.store %3, %211[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %212 = %209 to %210 step %c1 {
                %213 = memref.load %211[%212] : memref<4xf64>
                %214 = arith.addi %j_2, %212 : index
                memref.store %213, %167[%214] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %215 = arith.subi %166, %170 overflow<nsw> : index
    %216 = arith.shrsi %215, %c2 : index
    %217 = arith.muli %216, %c4 overflow<nsw> : index
    %218 = arith.addi %217, %170 overflow<nsw> : index
    %219 = arith.maxsi %218, %170 : index
    %220 = arith.subi %166, %219 overflow<nsw> : index
    %221 = vector.create_mask %220 : vector<4xi1>
    scf.for %j_3 = %170 to %219 step %c4 {
      vector.store %3, %167[%j_3] : memref<?xf64>, vector<4xf64>
    }
    scf.for %j_4 = %219 to %166 step %c4 {
      vector.maskedstore %167[%j_4], %221, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %222 = memref.collapse_shape %out1_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %223 = arith.constant 0 : index
    %224 = arith.maxsi %170, %223 : index
    %225 = arith.constant 8191 : index
    %226 = arith.addi %224, %225 : index
    %227 = arith.constant 8192 : index
    %228 = arith.divui %226, %227 : index
    %229 = arith.constant 6145 : index
    %230 = arith.muli %228, %229 : index
    %231 = arith.constant 32768 : index
    %232 = arith.cmpi sge, %230, %231 : index
    %233 = memref.dim %222, %c0 : memref<?xf64>
    %234 = arith.muli %233, %c8 : index
    %235 = arith.cmpi ugt, %234, %5 : index
    %236 = "memref.extract_aligned_pointer_as_index"(%222) : (memref<?xf64>) -> index
    %237 = arith.andi %236, %6 : index
    %238 = arith.cmpi eq, %237, %c0 : index
    %239 = arith.andi %235, %238 : i1
    "omp.parallel"(%232) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %170, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip_1: index):
          %240 = arith.addi %j_strip_1, %c0 : index
          %241 = "memref.extract_aligned_pointer_as_index"(%222) : (memref<?xf64>) -> index
          %242 = arith.muli %240, %c8 : index
          %243 = arith.addi %241, %242 : index
          %244 = arith.subi %c0, %243 : index
          %245 = arith.andi %244, %7 : index
          %246 = arith.shrui %245, %8 : index
          %247 = arith.subi %c8192, %c0 : index
          %248 = arith.cmpi sge, %247, %c4 : index
          %249 = arith.andi %239, %248 : i1
          %250 = arith.select %249, %246, %c0 : index
          %251 = arith.subi %c4, %250 : index
          %252 = arith.andi %251, %8 : index
          %253 = arith.subi %c8192, %c4 : index
          %254 = arith.cmpi ugt, %250, %c0 : index
          scf.if %254 {
            %255 = arith.addi %j_strip_1, %c8192 : index
            memref.prefetch %222[%255], write, locality<3>, data : memref<?xf64>
          }
          %256 = arith.addi %c0, %250 : index
          %257 = arith.subi %c8192, %252 : index
          scf.for %j_5 = %256 to %257 step %c4 {
            %j_6 = arith.addi %j_strip_1, %j_5 overflow<nsw> : index
            scf.if %239 {
              vector.store %4, %222[%j_6] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %4, %222[%j_6] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %254 {
            scf.for %258 = %c0 to %c2 step %c1 {
              %259 = arith.cmpi eq, %258, %c0 : index
              %260 = arith.select %259, %c0, %253 : index
              %j_7 = arith.addi %j_strip_1, %260 overflow<nsw> : index
              %261 = arith.select %259, %c0, %250 : index
              %262 = arith.select %259, %250, %c4 : index
              %263 = memref.alloca() : memref<4xf64>
              vector.store %4, %263[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %264 = %261 to %262 step %c1 {
                %265 = memref.load %263[%264] : memref<4xf64>
                %266 = arith.addi %j_7, %264 : index
                memref.store %265, %222[%266] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %j_8 = %170 to %219 step %c4 {
      vector.store %4, %222[%j_8] : memref<?xf64>, vector<4xf64>
    }
    scf.for %j_9 = %219 to %166 step %c4 {
      vector.maskedstore %222[%j_9], %221, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %267 = arith.shrsi %15, %c2 : index
    %268 = arith.muli %267, %c4 overflow<nsw> : index
    %269 = arith.subi %15, %268 overflow<nsw> : index
    %270 = vector.create_mask %269 : vector<4xi1>
    scf.for %271 = %c0 to %14 step %c1 {
      %272 = memref.load %18[%271] : memref<?xi64>
      %273 = arith.index_cast %272 : i64 to index
      scf.for %274 = %c0 to %268 step %c4 {
        %275 = vector.load %x[%271, %274] : memref<?x?xf64>, vector<4xf64>
        vector.store %275, %out0_1[%273, %274] : memref<5x?xf64>, vector<4xf64>
        %276 = vector.load %out1_1[%273, %274] : memref<5x?xf64>, vector<4xf64>
        %277 = arith.addf %276, %275 : vector<4xf64>
        vector.store %277, %out1_1[%273, %274] : memref<5x?xf64>, vector<4xf64>
      }
      %278 = arith.cmpi slt, %268, %15 : index
      scf.if %278 {
        %279 = vector.maskedload %x[%271, %268], %270, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%273, %268], %270, %279 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
        %280 = vector.maskedload %out1_1[%273, %268], %270, %3 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %281 = arith.addf %280, %279 : vector<4xf64>
        vector.maskedstore %out1_1[%273, %268], %270, %281 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %282 = arith.constant 0 : index
    %283 = arith.maxsi %14, %282 : index
    %284 = arith.constant 0 : index
    %285 = arith.maxsi %268, %284 : index
    %286 = arith.constant 3 : index
    %287 = arith.addi %285, %286 : index
    %288 = arith.constant 4 : index
    %289 = arith.divui %287, %288 : index
    %290 = arith.constant 7 : index
    %291 = arith.muli %289, %290 : index
    %292 = arith.constant 9 : index
    %293 = arith.addi %292, %291 : index
    %294 = arith.constant 7 : index
    %295 = arith.addi %293, %294 : index
    %296 = arith.muli %283, %295 : index
    %297 = arith.constant 32768 : index
    %298 = arith.cmpi sge, %296, %297 : index
    "omp.parallel"(%298) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %14, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_4: index):
          %299 = memref.load %places[%i_4] : memref<?xi64>
          %300 = arith.cmpi slt, %299, %11 : i64
          %301 = arith.addi %299, %12 : i64
          %302 = arith.select %300, %301, %299 : i64
          %303 = arith.index_cast %302 : i64 to index
          scf.for %j_10 = %c0 to %268 step %c4 {
            %304 = vector.load %x[%i_4, %j_10] : memref<?x?xf64>, vector<4xf64>
            %305 = vector.load %out0_1[%303, %j_10] : memref<5x?xf64>, vector<4xf64>
            %306 = arith.addf %305, %304 : vector<4xf64>
            vector.store %306, %19[%i_4, %j_10] : memref<?x?xf64>, vector<4xf64>
          }
          %307 = arith.cmpi slt, %268, %15 : index
          scf.if %307 {
            %308 = vector.maskedload %x[%i_4, %268], %270, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %309 = vector.maskedload %out0_1[%303, %268], %270, %3 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %310 = arith.addf %309, %308 : vector<4xf64>
            vector.maskedstore %19[%i_4, %268], %270, %310 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %311 = %c0 to %14 step %c1 {
      %312 = memref.load %18[%311] : memref<?xi64>
      %313 = arith.index_cast %312 : i64 to index
      scf.for %314 = %c0 to %268 step %c4 {
        %315 = vector.load %19[%311, %314] : memref<?x?xf64>, vector<4xf64>
        vector.store %315, %out0_1[%313, %314] : memref<5x?xf64>, vector<4xf64>
      }
      %316 = arith.cmpi slt, %268, %15 : index
      scf.if %316 {
        %317 = vector.maskedload %19[%311, %268], %270, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%313, %268], %270, %317 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %318 = arith.shrsi %16, %c15 : index
    %319 = arith.muli %318, %c32768 overflow<nsw> : index
    %320 = arith.maxsi %319, %c0 : index
    %321 = arith.constant 0 : index
    %322 = arith.constant 1 : index
    %323 = arith.constant -1 : i8
    %324 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %323, %324[%321] : memref<64xi8>
    %325 = arith.subi %320, %c0 : index
    %326 = arith.ceildivsi %325, %c32768 : index
    %327 = arith.maxsi %326, %321 : index
    %328 = arith.constant 64 : index
    %329 = arith.ceildivsi %327, %328 : index
    %330 = arith.maxsi %329, %322 : index
    %331 = arith.ceildivsi %327, %330 : index
    %332 = arith.muli %330, %c32768 : index
    %333 = arith.constant 0 : index
    %334 = arith.maxsi %331, %333 : index
    %335 = arith.minsi %332, %320 : index
    %336 = arith.constant 0 : index
    %337 = arith.maxsi %335, %336 : index
    %338 = arith.constant 32767 : index
    %339 = arith.addi %337, %338 : index
    %340 = arith.constant 32768 : index
    %341 = arith.divui %339, %340 : index
    %342 = arith.constant 49158 : index
    %343 = arith.muli %341, %342 : index
    %344 = arith.constant 7 : index
    %345 = arith.addi %344, %343 : index
    %346 = arith.muli %334, %345 : index
    %347 = arith.constant 32768 : index
    %348 = arith.cmpi sge, %346, %347 : index
    "omp.parallel"(%348) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%321, %331, %322) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%349: index):
          %350 = arith.muli %349, %332 : index
          %351 = arith.addi %c0, %350 : index
          %352 = arith.addi %351, %332 : index
          %353 = arith.minsi %352, %320 : index
          %354 = scf.for %i_strip_1 = %351 to %353 step %c32768 iter_args(%355 = %323) -> (i8) {
            %356, %357, %358, %359 = scf.for %i_5 = %c0 to %c32768 step %c16 iter_args(%360 = %0, %361 = %0, %362 = %0, %363 = %0) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
              %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
              %364 = vector.load %counted[%i_6] : memref<?xi64>, vector<4xi64>
              %365 = arith.cmpi sge, %364, %1 : vector<4xi64>
              %366 = arith.extui %365 : vector<4xi1> to vector<4xi8>
              %367 = arith.andi %360, %366 : vector<4xi8>
              %368 = arith.addi %i_6, %c4 overflow<nsw> : index
              %369 = vector.load %counted[%368] : memref<?xi64>, vector<4xi64>
              %370 = arith.cmpi sge, %369, %1 : vector<4xi64>
              %371 = arith.extui %370 : vector<4xi1> to vector<4xi8>
              %372 = arith.andi %361, %371 : vector<4xi8>
              %373 = arith.addi %i_6, %c8 overflow<nsw> : index
              %374 = vector.load %counted[%373] : memref<?xi64>, vector<4xi64>
              %375 = arith.cmpi sge, %374, %1 : vector<4xi64>
              %376 = arith.extui %375 : vector<4xi1> to vector<4xi8>
              %377 = arith.andi %362, %376 : vector<4xi8>
              %378 = arith.addi %i_6, %c12 overflow<nsw> : index
              %379 = vector.load %counted[%378] : memref<?xi64>, vector<4xi64>
              %380 = arith.cmpi sge, %379, %1 : vector<4xi64>
              %381 = arith.extui %380 : vector<4xi1> to vector<4xi8>
              %382 = arith.andi %363, %381 : vector<4xi8>
              scf.yield %367, %372, %377, %382 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
            }
            %383 = arith.andi %356, %357 : vector<4xi8>
            %384 = arith.andi %358, %359 : vector<4xi8>
            %385 = arith.andi %383, %384 : vector<4xi8>
            %386 = vector.reduction <and>, %385 : vector<4xi8> into i8
            %387 = arith.andi %355, %386 : i8
            scf.yield %387 : i8
          }
          memref.store %354, %324[%349] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %388 = arith.constant 1 : index
    %389 = arith.subi %331, %388 : index
    %390 = arith.constant 0 : index
    %391 = arith.constant 2 : index
    scf.for %392 = %390 to %389 step %391 {
      %393 = arith.addi %392, %388 : index
      %394 = memref.load %324[%392] : memref<64xi8>
      %395 = memref.load %324[%393] : memref<64xi8>
      %396 = arith.andi %394, %395 : i8
      memref.store %396, %324[%392] : memref<64xi8>
    }
    %397 = arith.constant 2 : index
    %398 = arith.subi %331, %397 : index
    %399 = arith.constant 0 : index
    %400 = arith.constant 4 : index
    scf.for %401 = %399 to %398 step %400 {
      %402 = arith.addi %401, %397 : index
      %403 = memref.load %324[%401] : memref<64xi8>
      %404 = memref.load %324[%402] : memref<64xi8>
      %405 = arith.andi %403, %404 : i8
      memref.store %405, %324[%401] : memref<64xi8>
    }
    %406 = arith.constant 4 : index
    %407 = arith.subi %331, %406 : index
    %408 = arith.constant 0 : index
    %409 = arith.constant 8 : index
    scf.for %410 = %408 to %407 step %409 {
      %411 = arith.addi %410, %406 : index
      %412 = memref.load %324[%410] : memref<64xi8>
      %413 = memref.load %324[%411] : memref<64xi8>
      %414 = arith.andi %412, %413 : i8
      memref.store %414, %324[%410] : memref<64xi8>
    }
    %415 = arith.constant 8 : index
    %416 = arith.subi %331, %415 : index
    %417 = arith.constant 0 : index
    %418 = arith.constant 16 : index
    scf.for %419 = %417 to %416 step %418 {
      %420 = arith.addi %419, %415 : index
      %421 = memref.load %324[%419] : memref<64xi8>
      %422 = memref.load %324[%420] : memref<64xi8>
      %423 = arith.andi %421, %422 : i8
      memref.store %423, %324[%419] : memref<64xi8>
    }
    %424 = arith.constant 16 : index
    %425 = arith.subi %331, %424 : index
    %426 = arith.constant 0 : index
    %427 = arith.constant 32 : index
    scf.for %428 = %426 to %425 step %427 {
      %429 = arith.addi %428, %424 : index
      %430 = memref.load %324[%428] : memref<64xi8>
      %431 = memref.load %324[%429] : memref<64xi8>
      %432 = arith.andi %430, %431 : i8
      memref.store %432, %324[%428] : memref<64xi8>
    }
    %433 = arith.constant 32 : index
    %434 = arith.subi %331, %433 : index
    %435 = arith.constant 0 : index
    %436 = arith.constant 64 : index
    scf.for %437 = %435 to %434 step %436 {
      %438 = arith.addi %437, %433 : index
      %439 = memref.load %324[%437] : memref<64xi8>
      %440 = memref.load %324[%438] : memref<64xi8>
      %441 = arith.andi %439, %440 : i8
      memref.store %441, %324[%437] : memref<64xi8>
    }
    %442 = memref.load %324[%321] : memref<64xi8>
    %443 = arith.andi %23, %442 : i8
    %444 = arith.andi %10, %443 : i8
    %445 = arith.subi %16, %320 overflow<nsw> : index
    %446 = arith.shrsi %445, %c4 : index
    %447 = arith.muli %446, %c16 overflow<nsw> : index
    %448 = arith.addi %447, %320 overflow<nsw> : index
    %449 = arith.maxsi %448, %320 : index
    %450 = vector.broadcast %444 : i8 to vector<4xi8>
    %451, %452, %453, %454 = scf.for %i_7 = %320 to %449 step %c16 iter_args(%455 = %450, %456 = %450, %457 = %450, %458 = %450) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
      %459 = vector.load %counted[%i_7] : memref<?xi64>, vector<4xi64>
      %460 = arith.cmpi sge, %459, %1 : vector<4xi64>
      %461 = arith.extui %460 : vector<4xi1> to vector<4xi8>
      %462 = arith.andi %455, %461 : vector<4xi8>
      %463 = arith.addi %i_7, %c4 overflow<nsw> : index
      %464 = vector.load %counted[%463] : memref<?xi64>, vector<4xi64>
      %465 = arith.cmpi sge, %464, %1 : vector<4xi64>
      %466 = arith.extui %465 : vector<4xi1> to vector<4xi8>
      %467 = arith.andi %456, %466 : vector<4xi8>
      %468 = arith.addi %i_7, %c8 overflow<nsw> : index
      %469 = vector.load %counted[%468] : memref<?xi64>, vector<4xi64>
      %470 = arith.cmpi sge, %469, %1 : vector<4xi64>
      %471 = arith.extui %470 : vector<4xi1> to vector<4xi8>
      %472 = arith.andi %457, %471 : vector<4xi8>
      %473 = arith.addi %i_7, %c12 overflow<nsw> : index
      %474 = vector.load %counted[%473] : memref<?xi64>, vector<4xi64>
      %475 = arith.cmpi sge, %474, %1 : vector<4xi64>
      %476 = arith.extui %475 : vector<4xi1> to vector<4xi8>
      %477 = arith.andi %458, %476 : vector<4xi8>
      scf.yield %462, %467, %472, %477 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
    }
    %478 = arith.andi %451, %452 : vector<4xi8>
    %479 = arith.andi %453, %454 : vector<4xi8>
    %480 = arith.andi %478, %479 : vector<4xi8>
    %481 = scf.for %i_8 = %449 to %16 step %c4 iter_args(%482 = %480) -> (vector<4xi8>) {
      %483 = arith.subi %16, %i_8 overflow<nsw> : index
      %484 = vector.create_mask %483 : vector<4xi1>
      %485 = vector.maskedload %counted[%i_8], %484, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %486 = arith.cmpi sge, %485, %1 : vector<4xi64>
      %487 = arith.extui %486 : vector<4xi1> to vector<4xi8>
      %488 = arith.andi %482, %487 : vector<4xi8>
      %489 = arith.select %484, %488, %482 : vector<4xi1>, vector<4xi8>
      scf.yield %489 : vector<4xi8>
    }
    %490 = vector.reduction <and>, %481 : vector<4xi8> into i8
    %491 = arith.cmpi ne, %490, %17 : i8
    cf.assert %491, "ValueError: 'list' argument must have no negative elements"
    %492 = arith.shrsi %9, %c13 : index
    %493 = arith.muli %492, %c8192 overflow<nsw> : index
    %494 = arith.maxsi %493, %c0 : index
    %495 = arith.constant 0 : index
    %496 = arith.maxsi %494, %495 : index
    %497 = arith.constant 8191 : index
    %498 = arith.addi %496, %497 : index
    %499 = arith.constant 8192 : index
    %500 = arith.divui %498, %499 : index
    %501 = arith.constant 6145 : index
    %502 = arith.muli %500, %501 : index
    %503 = arith.constant 32768 : index
    %504 = arith.cmpi sge, %502, %503 : index
    %505 = arith.muli %9, %c8 : index
    %506 = arith.cmpi ugt, %505, %5 : index
    %507 = "memref.extract_aligned_pointer_as_index"(%out2) : (memref<?xi64>) -> index
    %508 = arith.andi %507, %6 : index
    %509 = arith.cmpi eq, %508, %c0 : index
    %510 = arith.andi %506, %509 : i1
    "omp.parallel"(%504) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %494, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          %511 = arith.addi %i_strip_2, %c0 : index
          %512 = "memref.extract_aligned_pointer_as_index"(%out2) : (memref<?xi64>) -> index
          %513 = arith.muli %511, %c8 : index
          %514 = arith.addi %512, %513 : index
          %515 = arith.subi %c0, %514 : index
          %516 = arith.andi %515, %7 : index
          %517 = arith.shrui %516, %8 : index
          %518 = arith.subi %c8192, %c0 : index
          %519 = arith.cmpi sge, %518, %c4 : index
          %520 = arith.andi %510, %519 : i1
          %521 = arith.select %520, %517, %c0 : index
          %522 = arith.subi %c4, %521 : index
          %523 = arith.andi %522, %8 : index
          %524 = arith.subi %c8192, %c4 : index
          %525 = arith.cmpi ugt, %521, %c0 : index
          scf.if %525 {
            %526 = arith.addi %i_strip_2, %c8192 : index
            memref.prefetch %out2[%526], write, locality<3>, data : memref<?xi64>
          }
          %527 = arith.addi %c0, %521 : index
          %528 = arith.subi %c8192, %523 : index
          scf.for %i_9 = %527 to %528 step %c4 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            scf.if %510 {
              vector.store %1, %out2[%i_10] {alignment = 32 : i64, nontemporal = true} : memref<?xi64>, vector<4xi64>
            } else {
              vector.store %1, %out2[%i_10] : memref<?xi64>, vector<4xi64>
            }
          }
          scf.if %525 {
            scf.for %529 = %c0 to %c2 step %c1 {
              %530 = arith.cmpi eq, %529, %c0 : index
              %531 = arith.select %530, %c0, %524 : index
              %i_11 = arith.addi %i_strip_2, %531 overflow<nsw> : index
              %532 = arith.select %530, %c0, %521 : index
              %533 = arith.select %530, %521, %c4 : index
              %534 = memref.alloca() : memref<4xi64>
              vector.store %1, %534[%c0] : memref<4xi64>, vector<4xi64>
              scf.for %535 = %532 to %533 step %c1 {
                %536 = memref.load %534[%535] : memref<4xi64>
                %537 = arith.addi %i_11, %535 : index
                memref.store %536, %out2[%537] : memref<?xi64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %538 = arith.subi %9, %494 overflow<nsw> : index
    %539 = arith.shrsi %538, %c2 : index
    %540 = arith.muli %539, %c4 overflow<nsw> : index
    %541 = arith.addi %540, %494 overflow<nsw> : index
    %542 = arith.maxsi %541, %494 : index
    %543 = arith.subi %9, %542 overflow<nsw> : index
    %544 = vector.create_mask %543 : vector<4xi1>
    scf.for %i_12 = %494 to %542 step %c4 {
      vector.store %1, %out2[%i_12] : memref<?xi64>, vector<4xi64>
    }
    scf.for %i_13 = %542 to %9 step %c4 {
      vector.maskedstore %out2[%i_13], %544, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64>
    }
    scf.for %i_14 = %c0 to %16 step %c1 {
      %545 = memref.load %counted[%i_14] : memref<?xi64>
      %546 = arith.index_cast %545 : i64 to index
      %547 = memref.load %out2[%546] : memref<?xi64>
      %548 = arith.addi %547, %13 : i64
      memref.store %548, %out2[%546] : memref<?xi64>
    }
    memref.dealloc %18 : memref<?xi64>
    memref.dealloc %19 : memref<?x?xf64>
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
    %12 = llvm.mlir.constant(7) : i64
    %13 = llvm.mlir.constant(31) : i64
    %14 = llvm.mlir.constant(3) : i64
    %15 = llvm.mlir.constant(64) : i64
    %16 = llvm.mlir.constant(-64) : i64
    %17 = llvm.mlir.constant(1 : i32) : i32
    %18 = llvm.mlir.constant(true) : i1
    %19 = llvm.mlir.constant(2 : i32) : i32
    %20 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %21 = llvm.mlir.constant(32767) : i64
    %22 = llvm.mlir.constant(114691) : i64
    %23 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %24 = llvm.mlir.constant(24) : i64
    %25 = llvm.mlir.constant(32) : i64
    %26 = llvm.mlir.constant(40) : i64
    %27 = llvm.mlir.constant(48) : i64
    %28 = llvm.mlir.constant(56) : i64
    %29 = llvm.mlir.constant(3 : i32) : i32
    %30 = llvm.mlir.constant(5) : i64
    %31 = llvm.mlir.constant(8191) : i64
    %32 = llvm.mlir.constant(6145) : i64
    %33 = llvm.alloca %25 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %34 = llvm.alloca %25 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %35 = llvm.mlir.constant(9) : i64
    %36 = llvm.mlir.constant(72) : i64
    %37 = llvm.alloca %36 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %38 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %39 = llvm.mlir.constant(49158) : i64
    %40 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %41 = llvm.mlir.constant(4 : i32) : i32
    %42 = llvm.alloca %25 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %43 = llvm.mlir.constant(0 : i32) : i32
    %44 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %45 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %46 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %47 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %48 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %49 = llvm.mlir.constant(1 : i8) : i8
    %50 = llvm.mlir.constant(0) : i64
    %51 = llvm.mlir.constant(5) : i64
    %52 = llvm.mlir.constant(1) : i64
    %53 = llvm.mlir.constant(0 : i8) : i8
    %54 = llvm.mul %x_size0, %9 overflow<nsw> : i64
    %55 = llvm.add %54, %15 overflow<nsw> : i64
    %56 = llvm.and %55, %16 : i64
    %57 = llvm.call @aligned_alloc(%15, %56) : (i64, i64) -> !llvm.ptr
    %58 = llvm.mlir.zero : !llvm.ptr
    %59 = llvm.icmp "ne" %57, %58 : !llvm.ptr
    llvm.cond_br %59, ^bb1, ^bb83(%17 : i32)
  ^bb1:
    %60 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%9, %x_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %61 = llvm.extractvalue %60[0] : !llvm.struct<(i64, i1)>
    %62 = llvm.extractvalue %60[1] : !llvm.struct<(i64, i1)>
    %63 = llvm.xor %62, %18 : i1
    llvm.cond_br %63, ^bb2, ^bb84(%19 : i32)
  ^bb2:
    %64 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%61, %x_stride0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %65 = llvm.extractvalue %64[0] : !llvm.struct<(i64, i1)>
    %66 = llvm.extractvalue %64[1] : !llvm.struct<(i64, i1)>
    %67 = llvm.xor %66, %18 : i1
    llvm.cond_br %67, ^bb3, ^bb84(%19 : i32)
  ^bb3:
    %68 = llvm.add %65, %15 overflow<nsw> : i64
    %69 = llvm.and %68, %16 : i64
    %70 = llvm.call @aligned_alloc(%15, %69) : (i64, i64) -> !llvm.ptr
    %71 = llvm.mlir.zero : !llvm.ptr
    %72 = llvm.icmp "ne" %70, %71 : !llvm.ptr
    llvm.cond_br %72, ^bb4, ^bb84(%19 : i32)
  ^bb4:
    %73 = llvm.ashr %x_size0, %1 : i64
    %74 = llvm.mul %73, %0 overflow<nsw> : i64
    %75 = llvm.intr.smax(%74, %2) : (i64, i64) -> i64
    %76 = llvm.mlir.constant(-1 : i8) : i8
    %77 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %77, %20 {alignment = 1 : i64} : i8, !llvm.ptr
    %78 = llvm.sub %75, %2 : i64
    %79 = llvm.sdiv %78, %0 : i64
    %80 = llvm.srem %78, %0 : i64
    %81 = llvm.icmp "ne" %80, %2 : i64
    %82 = llvm.xor %80, %0 : i64
    %83 = llvm.icmp "sge" %82, %2 : i64
    %84 = llvm.and %81, %83 : i1
    %85 = llvm.add %79, %7 : i64
    %86 = llvm.select %84, %85, %79 : i1, i64
    %87 = llvm.intr.smax(%86, %2) : (i64, i64) -> i64
    %88 = llvm.sdiv %87, %15 : i64
    %89 = llvm.srem %87, %15 : i64
    %90 = llvm.icmp "ne" %89, %2 : i64
    %91 = llvm.xor %89, %15 : i64
    %92 = llvm.icmp "sge" %91, %2 : i64
    %93 = llvm.and %90, %92 : i1
    %94 = llvm.add %88, %7 : i64
    %95 = llvm.select %93, %94, %88 : i1, i64
    %96 = llvm.intr.smax(%95, %7) : (i64, i64) -> i64
    %97 = llvm.sdiv %87, %96 : i64
    %98 = llvm.srem %87, %96 : i64
    %99 = llvm.icmp "ne" %98, %2 : i64
    %100 = llvm.xor %98, %96 : i64
    %101 = llvm.icmp "sge" %100, %2 : i64
    %102 = llvm.and %99, %101 : i1
    %103 = llvm.add %97, %7 : i64
    %104 = llvm.select %102, %103, %97 : i1, i64
    %105 = llvm.mul %96, %0 : i64
    %106 = llvm.intr.smax(%104, %2) : (i64, i64) -> i64
    %107 = llvm.intr.smin(%105, %75) : (i64, i64) -> i64
    %108 = llvm.intr.smax(%107, %2) : (i64, i64) -> i64
    %109 = llvm.add %108, %21 : i64
    %110 = llvm.udiv %109, %0 : i64
    %111 = llvm.mul %110, %22 : i64
    %112 = llvm.add %12, %111 : i64
    %113 = llvm.mul %106, %112 : i64
    %114 = llvm.icmp "sge" %113, %0 : i64
    %115 = llvm.icmp "sgt" %104, %2 : i64
    %116 = llvm.select %115, %104, %2 : i1, i64
    llvm.cond_br %114, ^bb5, ^bb6
  ^bb5:
    llvm.store %104, %23 {alignment = 8 : i64} : i64, !llvm.ptr
    %117 = llvm.getelementptr inbounds %23[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %105, %117 {alignment = 8 : i64} : i64, !llvm.ptr
    %118 = llvm.getelementptr inbounds %23[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %118 {alignment = 8 : i64} : i64, !llvm.ptr
    %119 = llvm.getelementptr inbounds %23[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %119 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %120 = llvm.getelementptr inbounds %23[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0, %120 {alignment = 8 : i64} : i64, !llvm.ptr
    %121 = llvm.getelementptr inbounds %23[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %121 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %122 = llvm.getelementptr inbounds %23[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %122 {alignment = 8 : i64} : i64, !llvm.ptr
    %123 = llvm.getelementptr inbounds %23[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %20, %123 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %124 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %125 = llvm.call @stepwell_parallel_for(%124, %23, %116, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%125 : i32)
  ^bb6:
    %126 = llvm.call @program.parallel0(%2, %116, %104, %105, %75, %places, %places_size0, %57, %x_size0, %20) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb7(%126 : i32)
  ^bb7(%127: i32):
    %128 = llvm.sub %104, %7 : i64
    %129 = llvm.icmp "slt" %2, %128 : i64
    llvm.cond_br %129, ^bb8(%2 : i64), ^bb9
  ^bb8(%130: i64):
    %131 = llvm.getelementptr inbounds %20[%130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %132 = llvm.load %131 {alignment = 1 : i64} : !llvm.ptr -> i8
    %133 = llvm.getelementptr inbounds %131[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %134 = llvm.load %133 {alignment = 1 : i64} : !llvm.ptr -> i8
    %135 = llvm.and %132, %134 : i8
    llvm.store %135, %131 {alignment = 1 : i64} : i8, !llvm.ptr
    %136 = llvm.add %130, %4 overflow<nsw> : i64
    %137 = llvm.icmp "slt" %136, %128 : i64
    llvm.cond_br %137, ^bb8(%136 : i64), ^bb9
  ^bb9:
    %138 = llvm.sub %104, %4 : i64
    %139 = llvm.icmp "slt" %2, %138 : i64
    llvm.cond_br %139, ^bb10(%2 : i64), ^bb11
  ^bb10(%140: i64):
    %141 = llvm.getelementptr inbounds %20[%140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %142 = llvm.load %141 {alignment = 1 : i64} : !llvm.ptr -> i8
    %143 = llvm.getelementptr inbounds %141[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %144 = llvm.load %143 {alignment = 1 : i64} : !llvm.ptr -> i8
    %145 = llvm.and %142, %144 : i8
    llvm.store %145, %141 {alignment = 1 : i64} : i8, !llvm.ptr
    %146 = llvm.add %140, %3 overflow<nsw> : i64
    %147 = llvm.icmp "slt" %146, %138 : i64
    llvm.cond_br %147, ^bb10(%146 : i64), ^bb11
  ^bb11:
    %148 = llvm.sub %104, %3 : i64
    %149 = llvm.icmp "slt" %2, %148 : i64
    llvm.cond_br %149, ^bb12(%2 : i64), ^bb13
  ^bb12(%150: i64):
    %151 = llvm.getelementptr inbounds %20[%150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %152 = llvm.load %151 {alignment = 1 : i64} : !llvm.ptr -> i8
    %153 = llvm.getelementptr inbounds %151[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %154 = llvm.load %153 {alignment = 1 : i64} : !llvm.ptr -> i8
    %155 = llvm.and %152, %154 : i8
    llvm.store %155, %151 {alignment = 1 : i64} : i8, !llvm.ptr
    %156 = llvm.add %150, %9 overflow<nsw> : i64
    %157 = llvm.icmp "slt" %156, %148 : i64
    llvm.cond_br %157, ^bb12(%156 : i64), ^bb13
  ^bb13:
    %158 = llvm.sub %104, %9 : i64
    %159 = llvm.icmp "slt" %2, %158 : i64
    llvm.cond_br %159, ^bb14(%2 : i64), ^bb15
  ^bb14(%160: i64):
    %161 = llvm.getelementptr inbounds %20[%160] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %162 = llvm.load %161 {alignment = 1 : i64} : !llvm.ptr -> i8
    %163 = llvm.getelementptr inbounds %161[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %164 = llvm.load %163 {alignment = 1 : i64} : !llvm.ptr -> i8
    %165 = llvm.and %162, %164 : i8
    llvm.store %165, %161 {alignment = 1 : i64} : i8, !llvm.ptr
    %166 = llvm.add %160, %8 overflow<nsw> : i64
    %167 = llvm.icmp "slt" %166, %158 : i64
    llvm.cond_br %167, ^bb14(%166 : i64), ^bb15
  ^bb15:
    %168 = llvm.sub %104, %8 : i64
    %169 = llvm.icmp "slt" %2, %168 : i64
    llvm.cond_br %169, ^bb16(%2 : i64), ^bb17
  ^bb16(%170: i64):
    %171 = llvm.getelementptr inbounds %20[%170] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %172 = llvm.load %171 {alignment = 1 : i64} : !llvm.ptr -> i8
    %173 = llvm.getelementptr inbounds %171[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %174 = llvm.load %173 {alignment = 1 : i64} : !llvm.ptr -> i8
    %175 = llvm.and %172, %174 : i8
    llvm.store %175, %171 {alignment = 1 : i64} : i8, !llvm.ptr
    %176 = llvm.add %170, %25 overflow<nsw> : i64
    %177 = llvm.icmp "slt" %176, %168 : i64
    llvm.cond_br %177, ^bb16(%176 : i64), ^bb17
  ^bb17:
    %178 = llvm.sub %104, %25 : i64
    %179 = llvm.icmp "slt" %2, %178 : i64
    llvm.cond_br %179, ^bb18(%2 : i64), ^bb19
  ^bb18(%180: i64):
    %181 = llvm.getelementptr inbounds %20[%180] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %182 = llvm.load %181 {alignment = 1 : i64} : !llvm.ptr -> i8
    %183 = llvm.getelementptr inbounds %181[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %184 = llvm.load %183 {alignment = 1 : i64} : !llvm.ptr -> i8
    %185 = llvm.and %182, %184 : i8
    llvm.store %185, %181 {alignment = 1 : i64} : i8, !llvm.ptr
    %186 = llvm.add %180, %15 overflow<nsw> : i64
    %187 = llvm.icmp "slt" %186, %178 : i64
    llvm.cond_br %187, ^bb18(%186 : i64), ^bb19
  ^bb19:
    %188 = llvm.load %20 {alignment = 1 : i64} : !llvm.ptr -> i8
    %189 = llvm.and %76, %188 : i8
    %190 = llvm.and %49, %189 : i8
    %191 = llvm.sub %x_size0, %75 overflow<nsw> : i64
    %192 = llvm.ashr %191, %4 : i64
    %193 = llvm.mul %192, %3 overflow<nsw> : i64
    %194 = llvm.add %193, %75 overflow<nsw> : i64
    %195 = llvm.intr.smax(%194, %75) : (i64, i64) -> i64
    %196 = llvm.sub %x_size0, %195 overflow<nsw> : i64
    %197 = llvm.intr.smin(%196, %3) : (i64, i64) -> i64
    %198 = llvm.intr.smax(%197, %2) : (i64, i64) -> i64
    %199 = llvm.trunc %198 : i64 to i32
    %200 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %201 = llvm.mlir.poison : vector<4xi32>
    %202 = llvm.insertelement %199, %201[%2 : i64] : vector<4xi32>
    %203 = llvm.shufflevector %202, %201 [0, 0, 0, 0] : vector<4xi32>
    %204 = llvm.icmp "slt" %200, %203 : vector<4xi32>
    %205 = llvm.mlir.poison : vector<4xi8>
    %206 = llvm.insertelement %190, %205[%2 : i64] : vector<4xi8>
    %207 = llvm.shufflevector %206, %205 [0, 0, 0, 0] : vector<4xi8>
    %208 = llvm.icmp "slt" %75, %195 : i64
    llvm.cond_br %208, ^bb20(%75, %207 : i64, vector<4xi8>), ^bb21(%207 : vector<4xi8>)
  ^bb20(%i: i64, %209: vector<4xi8>):
    %210 = llvm.getelementptr inbounds %places[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %211 = llvm.load %210 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %212 = llvm.icmp "slt" %211, %45 : vector<4xi64>
    %213 = llvm.add %211, %46 : vector<4xi64>
    %214 = llvm.select %212, %213, %211 : vector<4xi1>, vector<4xi64>
    %215 = llvm.icmp "sge" %214, %45 : vector<4xi64>
    %216 = llvm.zext %215 : vector<4xi1> to vector<4xi8>
    %217 = llvm.icmp "slt" %214, %46 : vector<4xi64>
    %218 = llvm.zext %217 : vector<4xi1> to vector<4xi8>
    %219 = llvm.and %216, %218 : vector<4xi8>
    %220 = llvm.and %209, %219 : vector<4xi8>
    %221 = llvm.getelementptr inbounds %57[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %214, %221 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %222 = llvm.add %i, %3 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %222, %195 : i64
    llvm.cond_br %223, ^bb20(%222, %220 : i64, vector<4xi8>), ^bb21(%220 : vector<4xi8>)
  ^bb21(%224: vector<4xi8>):
    %225 = llvm.icmp "slt" %195, %x_size0 : i64
    llvm.cond_br %225, ^bb22(%195, %224 : i64, vector<4xi8>), ^bb23(%224 : vector<4xi8>)
  ^bb22(%i_1: i64, %226: vector<4xi8>):
    %227 = llvm.getelementptr inbounds %places[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %228 = llvm.intr.masked.load %227, %204, %45 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %229 = llvm.icmp "slt" %228, %45 : vector<4xi64>
    %230 = llvm.add %228, %46 : vector<4xi64>
    %231 = llvm.select %229, %230, %228 : vector<4xi1>, vector<4xi64>
    %232 = llvm.icmp "sge" %231, %45 : vector<4xi64>
    %233 = llvm.zext %232 : vector<4xi1> to vector<4xi8>
    %234 = llvm.icmp "slt" %231, %46 : vector<4xi64>
    %235 = llvm.zext %234 : vector<4xi1> to vector<4xi8>
    %236 = llvm.and %233, %235 : vector<4xi8>
    %237 = llvm.and %226, %236 : vector<4xi8>
    %238 = llvm.getelementptr inbounds %57[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %231, %238, %204 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %239 = llvm.select %204, %237, %226 : vector<4xi1>, vector<4xi8>
    %240 = llvm.add %i_1, %3 overflow<nsw> : i64
    %241 = llvm.icmp "slt" %240, %x_size0 : i64
    llvm.cond_br %241, ^bb22(%240, %239 : i64, vector<4xi8>), ^bb23(%239 : vector<4xi8>)
  ^bb23(%242: vector<4xi8>):
    %243 = "llvm.intr.vector.reduce.and"(%242) : (vector<4xi8>) -> i8
    %244 = llvm.icmp "ne" %243, %53 : i8
    llvm.cond_br %244, ^bb24, ^bb85(%29 : i32)
  ^bb24:
    %245 = llvm.mul %x_stride0, %30 : i64
    %246 = llvm.mul %30, %x_stride0 overflow<nsw> : i64
    %247 = llvm.ashr %245, %6 : i64
    %248 = llvm.mul %247, %5 overflow<nsw> : i64
    %249 = llvm.intr.smax(%248, %2) : (i64, i64) -> i64
    %250 = llvm.intr.smax(%249, %2) : (i64, i64) -> i64
    %251 = llvm.add %250, %31 : i64
    %252 = llvm.udiv %251, %5 : i64
    %253 = llvm.mul %252, %32 : i64
    %254 = llvm.icmp "sge" %253, %0 : i64
    %255 = llvm.mul %246, %9 : i64
    %256 = llvm.icmp "ugt" %255, %11 : i64
    %257 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %258 = llvm.and %257, %12 : i64
    %259 = llvm.icmp "eq" %258, %2 : i64
    %260 = llvm.and %256, %259 : i1
    %261 = llvm.icmp "sgt" %249, %2 : i64
    %262 = llvm.sub %249, %7 overflow<nsw> : i64
    %263 = llvm.sdiv %262, %5 : i64
    %264 = llvm.add %263, %7 overflow<nsw> : i64
    %265 = llvm.select %261, %264, %2 : i1, i64
    llvm.cond_br %254, ^bb25, ^bb26
  ^bb25:
    llvm.store %249, %33 {alignment = 8 : i64} : i64, !llvm.ptr
    %266 = llvm.getelementptr inbounds %33[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %266 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %267 = llvm.getelementptr inbounds %33[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %246, %267 {alignment = 8 : i64} : i64, !llvm.ptr
    %268 = llvm.getelementptr inbounds %33[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %260, %268 {alignment = 8 : i64} : i1, !llvm.ptr
    %269 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %270 = llvm.call @stepwell_parallel_for(%269, %33, %265, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb27(%270 : i32)
  ^bb26:
    %271 = llvm.call @program.parallel1(%2, %265, %249, %out0, %246, %260) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb27(%271 : i32)
  ^bb27(%272: i32):
    %273 = llvm.sub %245, %249 overflow<nsw> : i64
    %274 = llvm.ashr %273, %4 : i64
    %275 = llvm.mul %274, %3 overflow<nsw> : i64
    %276 = llvm.add %275, %249 overflow<nsw> : i64
    %277 = llvm.intr.smax(%276, %249) : (i64, i64) -> i64
    %278 = llvm.sub %245, %277 overflow<nsw> : i64
    %279 = llvm.intr.smin(%278, %3) : (i64, i64) -> i64
    %280 = llvm.intr.smax(%279, %2) : (i64, i64) -> i64
    %281 = llvm.trunc %280 : i64 to i32
    %282 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %283 = llvm.mlir.poison : vector<4xi32>
    %284 = llvm.insertelement %281, %283[%2 : i64] : vector<4xi32>
    %285 = llvm.shufflevector %284, %283 [0, 0, 0, 0] : vector<4xi32>
    %286 = llvm.icmp "slt" %282, %285 : vector<4xi32>
    %287 = llvm.icmp "slt" %249, %277 : i64
    llvm.cond_br %287, ^bb28(%249 : i64), ^bb29
  ^bb28(%j: i64):
    %288 = llvm.getelementptr inbounds %out0[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %47, %288 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %289 = llvm.add %j, %3 overflow<nsw> : i64
    %290 = llvm.icmp "slt" %289, %277 : i64
    llvm.cond_br %290, ^bb28(%289 : i64), ^bb29
  ^bb29:
    %291 = llvm.icmp "slt" %277, %245 : i64
    llvm.cond_br %291, ^bb30(%277 : i64), ^bb31
  ^bb30(%j_1: i64):
    %292 = llvm.getelementptr inbounds %out0[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %47, %292, %286 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %293 = llvm.add %j_1, %3 overflow<nsw> : i64
    %294 = llvm.icmp "slt" %293, %245 : i64
    llvm.cond_br %294, ^bb30(%293 : i64), ^bb31
  ^bb31:
    %295 = llvm.mul %30, %x_stride0 overflow<nsw> : i64
    %296 = llvm.intr.smax(%249, %2) : (i64, i64) -> i64
    %297 = llvm.add %296, %31 : i64
    %298 = llvm.udiv %297, %5 : i64
    %299 = llvm.mul %298, %32 : i64
    %300 = llvm.icmp "sge" %299, %0 : i64
    %301 = llvm.mul %295, %9 : i64
    %302 = llvm.icmp "ugt" %301, %11 : i64
    %303 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %304 = llvm.and %303, %12 : i64
    %305 = llvm.icmp "eq" %304, %2 : i64
    %306 = llvm.and %302, %305 : i1
    %307 = llvm.icmp "sgt" %249, %2 : i64
    %308 = llvm.sub %249, %7 overflow<nsw> : i64
    %309 = llvm.sdiv %308, %5 : i64
    %310 = llvm.add %309, %7 overflow<nsw> : i64
    %311 = llvm.select %307, %310, %2 : i1, i64
    llvm.cond_br %300, ^bb32, ^bb33
  ^bb32:
    llvm.store %249, %34 {alignment = 8 : i64} : i64, !llvm.ptr
    %312 = llvm.getelementptr inbounds %34[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %312 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %313 = llvm.getelementptr inbounds %34[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %295, %313 {alignment = 8 : i64} : i64, !llvm.ptr
    %314 = llvm.getelementptr inbounds %34[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %306, %314 {alignment = 8 : i64} : i1, !llvm.ptr
    %315 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %316 = llvm.call @stepwell_parallel_for(%315, %34, %311, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb34(%316 : i32)
  ^bb33:
    %317 = llvm.call @program.parallel2(%2, %311, %249, %out1, %295, %306) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb34(%317 : i32)
  ^bb34(%318: i32):
    %319 = llvm.icmp "slt" %249, %277 : i64
    llvm.cond_br %319, ^bb35(%249 : i64), ^bb36
  ^bb35(%j_2: i64):
    %320 = llvm.getelementptr inbounds %out1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %48, %320 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %321 = llvm.add %j_2, %3 overflow<nsw> : i64
    %322 = llvm.icmp "slt" %321, %277 : i64
    llvm.cond_br %322, ^bb35(%321 : i64), ^bb36
  ^bb36:
    %323 = llvm.icmp "slt" %277, %245 : i64
    llvm.cond_br %323, ^bb37(%277 : i64), ^bb38
  ^bb37(%j_3: i64):
    %324 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %48, %324, %286 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %325 = llvm.add %j_3, %3 overflow<nsw> : i64
    %326 = llvm.icmp "slt" %325, %245 : i64
    llvm.cond_br %326, ^bb37(%325 : i64), ^bb38
  ^bb38:
    %327 = llvm.ashr %x_stride0, %4 : i64
    %328 = llvm.mul %327, %3 overflow<nsw> : i64
    %329 = llvm.sub %x_stride0, %328 overflow<nsw> : i64
    %330 = llvm.intr.smin(%329, %3) : (i64, i64) -> i64
    %331 = llvm.intr.smax(%330, %2) : (i64, i64) -> i64
    %332 = llvm.trunc %331 : i64 to i32
    %333 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %334 = llvm.mlir.poison : vector<4xi32>
    %335 = llvm.insertelement %332, %334[%2 : i64] : vector<4xi32>
    %336 = llvm.shufflevector %335, %334 [0, 0, 0, 0] : vector<4xi32>
    %337 = llvm.icmp "slt" %333, %336 : vector<4xi32>
    %338 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %338, ^bb39(%2 : i64), ^bb44
  ^bb39(%339: i64):
    %340 = llvm.getelementptr inbounds %57[%339] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %341 = llvm.load %340 {alignment = 8 : i64} : !llvm.ptr -> i64
    %342 = llvm.icmp "slt" %2, %328 : i64
    llvm.cond_br %342, ^bb40(%2 : i64), ^bb41
  ^bb40(%343: i64):
    %344 = llvm.mul %339, %x_stride0 overflow<nsw> : i64
    %345 = llvm.add %344, %343 overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %x[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %347 = llvm.load %346 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %348 = llvm.mul %341, %x_stride0 overflow<nsw> : i64
    %349 = llvm.add %348, %343 overflow<nsw> : i64
    %350 = llvm.getelementptr inbounds %out0[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %347, %350 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %351 = llvm.add %348, %343 overflow<nsw> : i64
    %352 = llvm.getelementptr inbounds %out1[%351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %353 = llvm.load %352 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %354 = llvm.fadd %353, %347 : vector<4xf64>
    llvm.store %354, %352 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %355 = llvm.add %343, %3 overflow<nsw> : i64
    %356 = llvm.icmp "slt" %355, %328 : i64
    llvm.cond_br %356, ^bb40(%355 : i64), ^bb41
  ^bb41:
    %357 = llvm.icmp "slt" %328, %x_stride0 : i64
    llvm.cond_br %357, ^bb42, ^bb43
  ^bb42:
    %358 = llvm.mul %339, %x_stride0 overflow<nsw> : i64
    %359 = llvm.add %358, %328 overflow<nsw> : i64
    %360 = llvm.getelementptr inbounds %x[%359] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %361 = llvm.intr.masked.load %360, %337, %47 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %362 = llvm.mul %341, %x_stride0 overflow<nsw> : i64
    %363 = llvm.add %362, %328 overflow<nsw> : i64
    %364 = llvm.getelementptr inbounds %out0[%363] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %361, %364, %337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %365 = llvm.add %362, %328 overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %out1[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %367 = llvm.intr.masked.load %366, %337, %47 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %368 = llvm.fadd %367, %361 : vector<4xf64>
    llvm.intr.masked.store %368, %366, %337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb43
  ^bb43:
    %369 = llvm.add %339, %7 overflow<nsw> : i64
    %370 = llvm.icmp "slt" %369, %x_size0 : i64
    llvm.cond_br %370, ^bb39(%369 : i64), ^bb44
  ^bb44:
    %371 = llvm.intr.smax(%x_size0, %2) : (i64, i64) -> i64
    %372 = llvm.intr.smax(%328, %2) : (i64, i64) -> i64
    %373 = llvm.add %372, %14 : i64
    %374 = llvm.udiv %373, %3 : i64
    %375 = llvm.mul %374, %12 : i64
    %376 = llvm.add %35, %375 : i64
    %377 = llvm.add %376, %12 : i64
    %378 = llvm.mul %371, %377 : i64
    %379 = llvm.icmp "sge" %378, %0 : i64
    %380 = llvm.icmp "sgt" %x_size0, %2 : i64
    %381 = llvm.select %380, %x_size0, %2 : i1, i64
    llvm.cond_br %379, ^bb45, ^bb46
  ^bb45:
    llvm.store %x_size0, %37 {alignment = 8 : i64} : i64, !llvm.ptr
    %382 = llvm.getelementptr inbounds %37[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %382 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %383 = llvm.getelementptr inbounds %37[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0, %383 {alignment = 8 : i64} : i64, !llvm.ptr
    %384 = llvm.getelementptr inbounds %37[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %328, %384 {alignment = 8 : i64} : i64, !llvm.ptr
    %385 = llvm.getelementptr inbounds %37[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %385 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %386 = llvm.getelementptr inbounds %37[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %386 {alignment = 8 : i64} : i64, !llvm.ptr
    %387 = llvm.getelementptr inbounds %37[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %387 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %388 = llvm.getelementptr inbounds %37[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %388 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %389 = llvm.getelementptr inbounds %37[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %337, %389 {alignment = 8 : i64} : vector<4xi1>, !llvm.ptr
    %390 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %391 = llvm.call @stepwell_parallel_for(%390, %37, %381, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%391 : i32)
  ^bb46:
    %392 = llvm.call @program.parallel3(%2, %381, %x_size0, %places, %places_size0, %328, %x, %x_stride0, %out0, %70, %337) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.br ^bb47(%392 : i32)
  ^bb47(%393: i32):
    %394 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %394, ^bb48(%2 : i64), ^bb53
  ^bb48(%395: i64):
    %396 = llvm.getelementptr inbounds %57[%395] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %397 = llvm.load %396 {alignment = 8 : i64} : !llvm.ptr -> i64
    %398 = llvm.icmp "slt" %2, %328 : i64
    llvm.cond_br %398, ^bb49(%2 : i64), ^bb50
  ^bb49(%399: i64):
    %400 = llvm.mul %395, %x_stride0 overflow<nsw> : i64
    %401 = llvm.add %400, %399 overflow<nsw> : i64
    %402 = llvm.getelementptr inbounds %70[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %403 = llvm.load %402 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %404 = llvm.mul %397, %x_stride0 overflow<nsw> : i64
    %405 = llvm.add %404, %399 overflow<nsw> : i64
    %406 = llvm.getelementptr inbounds %out0[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %403, %406 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %407 = llvm.add %399, %3 overflow<nsw> : i64
    %408 = llvm.icmp "slt" %407, %328 : i64
    llvm.cond_br %408, ^bb49(%407 : i64), ^bb50
  ^bb50:
    %409 = llvm.icmp "slt" %328, %x_stride0 : i64
    llvm.cond_br %409, ^bb51, ^bb52
  ^bb51:
    %410 = llvm.mul %395, %x_stride0 overflow<nsw> : i64
    %411 = llvm.add %410, %328 overflow<nsw> : i64
    %412 = llvm.getelementptr inbounds %70[%411] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %413 = llvm.intr.masked.load %412, %337, %47 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %414 = llvm.mul %397, %x_stride0 overflow<nsw> : i64
    %415 = llvm.add %414, %328 overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %out0[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %413, %416, %337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb52:
    %417 = llvm.add %395, %7 overflow<nsw> : i64
    %418 = llvm.icmp "slt" %417, %x_size0 : i64
    llvm.cond_br %418, ^bb48(%417 : i64), ^bb53
  ^bb53:
    %419 = llvm.ashr %counted_size0, %1 : i64
    %420 = llvm.mul %419, %0 overflow<nsw> : i64
    %421 = llvm.intr.smax(%420, %2) : (i64, i64) -> i64
    %422 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %422, %38 {alignment = 1 : i64} : i8, !llvm.ptr
    %423 = llvm.sub %421, %2 : i64
    %424 = llvm.sdiv %423, %0 : i64
    %425 = llvm.srem %423, %0 : i64
    %426 = llvm.icmp "ne" %425, %2 : i64
    %427 = llvm.xor %425, %0 : i64
    %428 = llvm.icmp "sge" %427, %2 : i64
    %429 = llvm.and %426, %428 : i1
    %430 = llvm.add %424, %7 : i64
    %431 = llvm.select %429, %430, %424 : i1, i64
    %432 = llvm.intr.smax(%431, %2) : (i64, i64) -> i64
    %433 = llvm.sdiv %432, %15 : i64
    %434 = llvm.srem %432, %15 : i64
    %435 = llvm.icmp "ne" %434, %2 : i64
    %436 = llvm.xor %434, %15 : i64
    %437 = llvm.icmp "sge" %436, %2 : i64
    %438 = llvm.and %435, %437 : i1
    %439 = llvm.add %433, %7 : i64
    %440 = llvm.select %438, %439, %433 : i1, i64
    %441 = llvm.intr.smax(%440, %7) : (i64, i64) -> i64
    %442 = llvm.sdiv %432, %441 : i64
    %443 = llvm.srem %432, %441 : i64
    %444 = llvm.icmp "ne" %443, %2 : i64
    %445 = llvm.xor %443, %441 : i64
    %446 = llvm.icmp "sge" %445, %2 : i64
    %447 = llvm.and %444, %446 : i1
    %448 = llvm.add %442, %7 : i64
    %449 = llvm.select %447, %448, %442 : i1, i64
    %450 = llvm.mul %441, %0 : i64
    %451 = llvm.intr.smax(%449, %2) : (i64, i64) -> i64
    %452 = llvm.intr.smin(%450, %421) : (i64, i64) -> i64
    %453 = llvm.intr.smax(%452, %2) : (i64, i64) -> i64
    %454 = llvm.add %453, %21 : i64
    %455 = llvm.udiv %454, %0 : i64
    %456 = llvm.mul %455, %39 : i64
    %457 = llvm.add %12, %456 : i64
    %458 = llvm.mul %451, %457 : i64
    %459 = llvm.icmp "sge" %458, %0 : i64
    %460 = llvm.icmp "sgt" %449, %2 : i64
    %461 = llvm.select %460, %449, %2 : i1, i64
    llvm.cond_br %459, ^bb54, ^bb55
  ^bb54:
    llvm.store %449, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %462 = llvm.getelementptr inbounds %40[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %450, %462 {alignment = 8 : i64} : i64, !llvm.ptr
    %463 = llvm.getelementptr inbounds %40[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %421, %463 {alignment = 8 : i64} : i64, !llvm.ptr
    %464 = llvm.getelementptr inbounds %40[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted, %464 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %465 = llvm.getelementptr inbounds %40[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0, %465 {alignment = 8 : i64} : i64, !llvm.ptr
    %466 = llvm.getelementptr inbounds %40[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %38, %466 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %467 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %468 = llvm.call @stepwell_parallel_for(%467, %40, %461, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb56(%468 : i32)
  ^bb55:
    %469 = llvm.call @program.parallel4(%2, %461, %449, %450, %421, %counted, %counted_size0, %38) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb56(%469 : i32)
  ^bb56(%470: i32):
    %471 = llvm.sub %449, %7 : i64
    %472 = llvm.icmp "slt" %2, %471 : i64
    llvm.cond_br %472, ^bb57(%2 : i64), ^bb58
  ^bb57(%473: i64):
    %474 = llvm.getelementptr inbounds %38[%473] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %475 = llvm.load %474 {alignment = 1 : i64} : !llvm.ptr -> i8
    %476 = llvm.getelementptr inbounds %474[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %477 = llvm.load %476 {alignment = 1 : i64} : !llvm.ptr -> i8
    %478 = llvm.and %475, %477 : i8
    llvm.store %478, %474 {alignment = 1 : i64} : i8, !llvm.ptr
    %479 = llvm.add %473, %4 overflow<nsw> : i64
    %480 = llvm.icmp "slt" %479, %471 : i64
    llvm.cond_br %480, ^bb57(%479 : i64), ^bb58
  ^bb58:
    %481 = llvm.sub %449, %4 : i64
    %482 = llvm.icmp "slt" %2, %481 : i64
    llvm.cond_br %482, ^bb59(%2 : i64), ^bb60
  ^bb59(%483: i64):
    %484 = llvm.getelementptr inbounds %38[%483] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %485 = llvm.load %484 {alignment = 1 : i64} : !llvm.ptr -> i8
    %486 = llvm.getelementptr inbounds %484[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %487 = llvm.load %486 {alignment = 1 : i64} : !llvm.ptr -> i8
    %488 = llvm.and %485, %487 : i8
    llvm.store %488, %484 {alignment = 1 : i64} : i8, !llvm.ptr
    %489 = llvm.add %483, %3 overflow<nsw> : i64
    %490 = llvm.icmp "slt" %489, %481 : i64
    llvm.cond_br %490, ^bb59(%489 : i64), ^bb60
  ^bb60:
    %491 = llvm.sub %449, %3 : i64
    %492 = llvm.icmp "slt" %2, %491 : i64
    llvm.cond_br %492, ^bb61(%2 : i64), ^bb62
  ^bb61(%493: i64):
    %494 = llvm.getelementptr inbounds %38[%493] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %495 = llvm.load %494 {alignment = 1 : i64} : !llvm.ptr -> i8
    %496 = llvm.getelementptr inbounds %494[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %497 = llvm.load %496 {alignment = 1 : i64} : !llvm.ptr -> i8
    %498 = llvm.and %495, %497 : i8
    llvm.store %498, %494 {alignment = 1 : i64} : i8, !llvm.ptr
    %499 = llvm.add %493, %9 overflow<nsw> : i64
    %500 = llvm.icmp "slt" %499, %491 : i64
    llvm.cond_br %500, ^bb61(%499 : i64), ^bb62
  ^bb62:
    %501 = llvm.sub %449, %9 : i64
    %502 = llvm.icmp "slt" %2, %501 : i64
    llvm.cond_br %502, ^bb63(%2 : i64), ^bb64
  ^bb63(%503: i64):
    %504 = llvm.getelementptr inbounds %38[%503] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %505 = llvm.load %504 {alignment = 1 : i64} : !llvm.ptr -> i8
    %506 = llvm.getelementptr inbounds %504[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %507 = llvm.load %506 {alignment = 1 : i64} : !llvm.ptr -> i8
    %508 = llvm.and %505, %507 : i8
    llvm.store %508, %504 {alignment = 1 : i64} : i8, !llvm.ptr
    %509 = llvm.add %503, %8 overflow<nsw> : i64
    %510 = llvm.icmp "slt" %509, %501 : i64
    llvm.cond_br %510, ^bb63(%509 : i64), ^bb64
  ^bb64:
    %511 = llvm.sub %449, %8 : i64
    %512 = llvm.icmp "slt" %2, %511 : i64
    llvm.cond_br %512, ^bb65(%2 : i64), ^bb66
  ^bb65(%513: i64):
    %514 = llvm.getelementptr inbounds %38[%513] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %515 = llvm.load %514 {alignment = 1 : i64} : !llvm.ptr -> i8
    %516 = llvm.getelementptr inbounds %514[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %517 = llvm.load %516 {alignment = 1 : i64} : !llvm.ptr -> i8
    %518 = llvm.and %515, %517 : i8
    llvm.store %518, %514 {alignment = 1 : i64} : i8, !llvm.ptr
    %519 = llvm.add %513, %25 overflow<nsw> : i64
    %520 = llvm.icmp "slt" %519, %511 : i64
    llvm.cond_br %520, ^bb65(%519 : i64), ^bb66
  ^bb66:
    %521 = llvm.sub %449, %25 : i64
    %522 = llvm.icmp "slt" %2, %521 : i64
    llvm.cond_br %522, ^bb67(%2 : i64), ^bb68
  ^bb67(%523: i64):
    %524 = llvm.getelementptr inbounds %38[%523] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %525 = llvm.load %524 {alignment = 1 : i64} : !llvm.ptr -> i8
    %526 = llvm.getelementptr inbounds %524[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %527 = llvm.load %526 {alignment = 1 : i64} : !llvm.ptr -> i8
    %528 = llvm.and %525, %527 : i8
    llvm.store %528, %524 {alignment = 1 : i64} : i8, !llvm.ptr
    %529 = llvm.add %523, %15 overflow<nsw> : i64
    %530 = llvm.icmp "slt" %529, %521 : i64
    llvm.cond_br %530, ^bb67(%529 : i64), ^bb68
  ^bb68:
    %531 = llvm.load %38 {alignment = 1 : i64} : !llvm.ptr -> i8
    %532 = llvm.and %76, %531 : i8
    %533 = llvm.and %49, %532 : i8
    %534 = llvm.sub %counted_size0, %421 overflow<nsw> : i64
    %535 = llvm.ashr %534, %3 : i64
    %536 = llvm.mul %535, %8 overflow<nsw> : i64
    %537 = llvm.add %536, %421 overflow<nsw> : i64
    %538 = llvm.intr.smax(%537, %421) : (i64, i64) -> i64
    %539 = llvm.mlir.poison : vector<4xi8>
    %540 = llvm.insertelement %533, %539[%2 : i64] : vector<4xi8>
    %541 = llvm.shufflevector %540, %539 [0, 0, 0, 0] : vector<4xi8>
    %542 = llvm.icmp "slt" %421, %538 : i64
    llvm.cond_br %542, ^bb69(%421, %541, %541, %541, %541 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb70(%541, %541, %541, %541 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb69(%i_2: i64, %543: vector<4xi8>, %544: vector<4xi8>, %545: vector<4xi8>, %546: vector<4xi8>):
    %547 = llvm.getelementptr inbounds %counted[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %548 = llvm.load %547 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %549 = llvm.icmp "sge" %548, %45 : vector<4xi64>
    %550 = llvm.zext %549 : vector<4xi1> to vector<4xi8>
    %551 = llvm.and %543, %550 : vector<4xi8>
    %552 = llvm.getelementptr inbounds %547[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %553 = llvm.load %552 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %554 = llvm.icmp "sge" %553, %45 : vector<4xi64>
    %555 = llvm.zext %554 : vector<4xi1> to vector<4xi8>
    %556 = llvm.and %544, %555 : vector<4xi8>
    %557 = llvm.getelementptr inbounds %547[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %558 = llvm.load %557 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %559 = llvm.icmp "sge" %558, %45 : vector<4xi64>
    %560 = llvm.zext %559 : vector<4xi1> to vector<4xi8>
    %561 = llvm.and %545, %560 : vector<4xi8>
    %562 = llvm.getelementptr inbounds %547[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %563 = llvm.load %562 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %564 = llvm.icmp "sge" %563, %45 : vector<4xi64>
    %565 = llvm.zext %564 : vector<4xi1> to vector<4xi8>
    %566 = llvm.and %546, %565 : vector<4xi8>
    %567 = llvm.add %i_2, %8 overflow<nsw> : i64
    %568 = llvm.icmp "slt" %567, %538 : i64
    llvm.cond_br %568, ^bb69(%567, %551, %556, %561, %566 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb70(%551, %556, %561, %566 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb70(%569: vector<4xi8>, %570: vector<4xi8>, %571: vector<4xi8>, %572: vector<4xi8>):
    %573 = llvm.and %569, %570 : vector<4xi8>
    %574 = llvm.and %571, %572 : vector<4xi8>
    %575 = llvm.and %573, %574 : vector<4xi8>
    %576 = llvm.icmp "slt" %538, %counted_size0 : i64
    llvm.cond_br %576, ^bb71(%538, %575 : i64, vector<4xi8>), ^bb72(%575 : vector<4xi8>)
  ^bb71(%i_3: i64, %577: vector<4xi8>):
    %578 = llvm.sub %counted_size0, %i_3 overflow<nsw> : i64
    %579 = llvm.intr.smin(%578, %3) : (i64, i64) -> i64
    %580 = llvm.intr.smax(%579, %2) : (i64, i64) -> i64
    %581 = llvm.trunc %580 : i64 to i32
    %582 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %583 = llvm.mlir.poison : vector<4xi32>
    %584 = llvm.insertelement %581, %583[%2 : i64] : vector<4xi32>
    %585 = llvm.shufflevector %584, %583 [0, 0, 0, 0] : vector<4xi32>
    %586 = llvm.icmp "slt" %582, %585 : vector<4xi32>
    %587 = llvm.getelementptr inbounds %counted[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %588 = llvm.intr.masked.load %587, %586, %45 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %589 = llvm.icmp "sge" %588, %45 : vector<4xi64>
    %590 = llvm.zext %589 : vector<4xi1> to vector<4xi8>
    %591 = llvm.and %577, %590 : vector<4xi8>
    %592 = llvm.select %586, %591, %577 : vector<4xi1>, vector<4xi8>
    %593 = llvm.add %i_3, %3 overflow<nsw> : i64
    %594 = llvm.icmp "slt" %593, %counted_size0 : i64
    llvm.cond_br %594, ^bb71(%593, %592 : i64, vector<4xi8>), ^bb72(%592 : vector<4xi8>)
  ^bb72(%595: vector<4xi8>):
    %596 = "llvm.intr.vector.reduce.and"(%595) : (vector<4xi8>) -> i8
    %597 = llvm.icmp "ne" %596, %53 : i8
    llvm.cond_br %597, ^bb73, ^bb85(%41 : i32)
  ^bb73:
    %598 = llvm.ashr %out2_size0, %6 : i64
    %599 = llvm.mul %598, %5 overflow<nsw> : i64
    %600 = llvm.intr.smax(%599, %2) : (i64, i64) -> i64
    %601 = llvm.intr.smax(%600, %2) : (i64, i64) -> i64
    %602 = llvm.add %601, %31 : i64
    %603 = llvm.udiv %602, %5 : i64
    %604 = llvm.mul %603, %32 : i64
    %605 = llvm.icmp "sge" %604, %0 : i64
    %606 = llvm.mul %out2_size0, %9 : i64
    %607 = llvm.icmp "ugt" %606, %11 : i64
    %608 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %609 = llvm.and %608, %12 : i64
    %610 = llvm.icmp "eq" %609, %2 : i64
    %611 = llvm.and %607, %610 : i1
    %612 = llvm.icmp "sgt" %600, %2 : i64
    %613 = llvm.sub %600, %7 overflow<nsw> : i64
    %614 = llvm.sdiv %613, %5 : i64
    %615 = llvm.add %614, %7 overflow<nsw> : i64
    %616 = llvm.select %612, %615, %2 : i1, i64
    llvm.cond_br %605, ^bb74, ^bb75
  ^bb74:
    llvm.store %600, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %617 = llvm.getelementptr inbounds %42[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %617 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %618 = llvm.getelementptr inbounds %42[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2_size0, %618 {alignment = 8 : i64} : i64, !llvm.ptr
    %619 = llvm.getelementptr inbounds %42[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %611, %619 {alignment = 8 : i64} : i1, !llvm.ptr
    %620 = llvm.mlir.addressof @program.parallel5.part : !llvm.ptr
    %621 = llvm.call @stepwell_parallel_for(%620, %42, %616, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb76(%621 : i32)
  ^bb75:
    %622 = llvm.call @program.parallel5(%2, %616, %600, %out2, %out2_size0, %611) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb76(%622 : i32)
  ^bb76(%623: i32):
    %624 = llvm.sub %out2_size0, %600 overflow<nsw> : i64
    %625 = llvm.ashr %624, %4 : i64
    %626 = llvm.mul %625, %3 overflow<nsw> : i64
    %627 = llvm.add %626, %600 overflow<nsw> : i64
    %628 = llvm.intr.smax(%627, %600) : (i64, i64) -> i64
    %629 = llvm.sub %out2_size0, %628 overflow<nsw> : i64
    %630 = llvm.intr.smin(%629, %3) : (i64, i64) -> i64
    %631 = llvm.intr.smax(%630, %2) : (i64, i64) -> i64
    %632 = llvm.trunc %631 : i64 to i32
    %633 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %634 = llvm.mlir.poison : vector<4xi32>
    %635 = llvm.insertelement %632, %634[%2 : i64] : vector<4xi32>
    %636 = llvm.shufflevector %635, %634 [0, 0, 0, 0] : vector<4xi32>
    %637 = llvm.icmp "slt" %633, %636 : vector<4xi32>
    %638 = llvm.icmp "slt" %600, %628 : i64
    llvm.cond_br %638, ^bb77(%600 : i64), ^bb78
  ^bb77(%i_4: i64):
    %639 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %45, %639 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %640 = llvm.add %i_4, %3 overflow<nsw> : i64
    %641 = llvm.icmp "slt" %640, %628 : i64
    llvm.cond_br %641, ^bb77(%640 : i64), ^bb78
  ^bb78:
    %642 = llvm.icmp "slt" %628, %out2_size0 : i64
    llvm.cond_br %642, ^bb79(%628 : i64), ^bb80
  ^bb79(%i_5: i64):
    %643 = llvm.getelementptr inbounds %out2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %45, %643, %637 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %644 = llvm.add %i_5, %3 overflow<nsw> : i64
    %645 = llvm.icmp "slt" %644, %out2_size0 : i64
    llvm.cond_br %645, ^bb79(%644 : i64), ^bb80
  ^bb80:
    %646 = llvm.icmp "slt" %2, %counted_size0 : i64
    llvm.cond_br %646, ^bb81(%2 : i64), ^bb82
  ^bb81(%i_6: i64):
    %647 = llvm.getelementptr inbounds %counted[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %648 = llvm.load %647 {alignment = 8 : i64} : !llvm.ptr -> i64
    %649 = llvm.getelementptr inbounds %out2[%648] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %650 = llvm.load %649 {alignment = 8 : i64} : !llvm.ptr -> i64
    %651 = llvm.add %650, %52 : i64
    llvm.store %651, %649 {alignment = 8 : i64} : i64, !llvm.ptr
    %652 = llvm.add %i_6, %7 overflow<nsw> : i64
    %653 = llvm.icmp "slt" %652, %counted_size0 : i64
    llvm.cond_br %653, ^bb81(%652 : i64), ^bb82
  ^bb82:
    llvm.call @free(%57) : (!llvm.ptr) -> ()
    llvm.call @free(%70) : (!llvm.ptr) -> ()
    llvm.return %43 : i32
  ^bb83(%654: i32):
    llvm.return %654 : i32
  ^bb84(%655: i32):
    llvm.call @free(%57) : (!llvm.ptr) -> ()
    llvm.return %655 : i32
  ^bb85(%656: i32):
    llvm.call @free(%70) : (!llvm.ptr) -> ()
    llvm.call @free(%57) : (!llvm.ptr) -> ()
    llvm.return %656 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %657: i64, %658: i64, %659: i64, %places_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_1: i64, %660: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_size0_1: i64, %661: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %662 = llvm.mlir.constant(0) : i64
    %663 = llvm.mlir.constant(1) : i64
    %664 = llvm.mlir.constant(32768) : i64
    %665 = llvm.mlir.constant(4) : i64
    %666 = llvm.mlir.constant(0 : i32) : i32
    %667 = llvm.mlir.constant(-1 : i8) : i8
    %668 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %669 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %670 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %671 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %671, ^bb1(%begin : i64), ^bb6
  ^bb1(%672: i64):
    %673 = llvm.mul %672, %658 : i64
    %674 = llvm.add %662, %673 : i64
    %675 = llvm.add %674, %658 : i64
    %676 = llvm.intr.smin(%675, %659) : (i64, i64) -> i64
    %677 = llvm.icmp "slt" %674, %676 : i64
    llvm.cond_br %677, ^bb2(%674, %667 : i64, i8), ^bb5(%667 : i8)
  ^bb2(%i_strip: i64, %678: i8):
    llvm.br ^bb3(%662, %668 : i64, vector<4xi8>)
  ^bb3(%i_7: i64, %679: vector<4xi8>):
    %i_8 = llvm.add %i_strip, %i_7 overflow<nsw> : i64
    %680 = llvm.getelementptr inbounds %places_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %681 = llvm.load %680 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %682 = llvm.icmp "slt" %681, %669 : vector<4xi64>
    %683 = llvm.add %681, %670 : vector<4xi64>
    %684 = llvm.select %682, %683, %681 : vector<4xi1>, vector<4xi64>
    %685 = llvm.icmp "sge" %684, %669 : vector<4xi64>
    %686 = llvm.zext %685 : vector<4xi1> to vector<4xi8>
    %687 = llvm.icmp "slt" %684, %670 : vector<4xi64>
    %688 = llvm.zext %687 : vector<4xi1> to vector<4xi8>
    %689 = llvm.and %686, %688 : vector<4xi8>
    %690 = llvm.and %679, %689 : vector<4xi8>
    %691 = llvm.getelementptr inbounds %660[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %684, %691 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %692 = llvm.add %i_7, %665 overflow<nsw> : i64
    %693 = llvm.icmp "slt" %692, %664 : i64
    llvm.cond_br %693, ^bb3(%692, %690 : i64, vector<4xi8>), ^bb4(%690 : vector<4xi8>)
  ^bb4(%694: vector<4xi8>):
    %695 = "llvm.intr.vector.reduce.and"(%694) : (vector<4xi8>) -> i8
    %696 = llvm.and %678, %695 : i8
    %697 = llvm.add %i_strip, %664 overflow<nsw> : i64
    %698 = llvm.icmp "slt" %697, %676 : i64
    llvm.cond_br %698, ^bb2(%697, %696 : i64, i8), ^bb5(%696 : i8)
  ^bb5(%699: i8):
    %700 = llvm.getelementptr inbounds %661[%672] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %699, %700 {alignment = 1 : i64} : i8, !llvm.ptr
    %701 = llvm.add %672, %663 overflow<nsw> : i64
    %702 = llvm.icmp "slt" %701, %end : i64
    llvm.cond_br %702, ^bb1(%701 : i64), ^bb6
  ^bb6:
    llvm.return %666 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %703 = llvm.mlir.constant(8) : i64
    %704 = llvm.mlir.constant(16) : i64
    %705 = llvm.mlir.constant(24) : i64
    %706 = llvm.mlir.constant(32) : i64
    %707 = llvm.mlir.constant(40) : i64
    %708 = llvm.mlir.constant(48) : i64
    %709 = llvm.mlir.constant(56) : i64
    %710 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %711 = llvm.getelementptr inbounds %context[%703] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %712 = llvm.load %711 {alignment = 8 : i64} : !llvm.ptr -> i64
    %713 = llvm.getelementptr inbounds %context[%704] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %714 = llvm.load %713 {alignment = 8 : i64} : !llvm.ptr -> i64
    %715 = llvm.getelementptr inbounds %context[%705] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %716 = llvm.load %715 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %717 = llvm.getelementptr inbounds %context[%706] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %718 = llvm.load %717 {alignment = 8 : i64} : !llvm.ptr -> i64
    %719 = llvm.getelementptr inbounds %context[%707] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %720 = llvm.load %719 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %721 = llvm.getelementptr inbounds %context[%708] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %722 = llvm.load %721 {alignment = 8 : i64} : !llvm.ptr -> i64
    %723 = llvm.getelementptr inbounds %context[%709] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %724 = llvm.load %723 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %725 = llvm.call @program.parallel0(%begin_1, %end_1, %710, %712, %714, %716, %718, %720, %722, %724) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %725 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %726: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %727: i64, %728: i1) -> i32 attributes {no_unwind, no_inline} {
    %729 = llvm.mlir.constant(0) : i64
    %730 = llvm.mlir.constant(8192) : i64
    %731 = llvm.mlir.constant(8) : i64
    %732 = llvm.mlir.constant(31) : i64
    %733 = llvm.mlir.constant(3) : i64
    %734 = llvm.mlir.constant(4) : i64
    %735 = llvm.mlir.constant(2) : i64
    %736 = llvm.mlir.constant(1) : i64
    %737 = llvm.mlir.constant(1 : i32) : i32
    %738 = llvm.mlir.constant(3 : i32) : i32
    %739 = llvm.alloca %734 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %740 = llvm.mlir.constant(0 : i32) : i32
    %741 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %742 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %742, ^bb1(%begin_2 : i64), ^bb15
  ^bb1(%743: i64):
    %j_strip = llvm.mul %743, %730 overflow<nsw> : i64
    %744 = llvm.add %j_strip, %729 : i64
    %745 = llvm.ptrtoint %out0_1 : !llvm.ptr to i64
    %746 = llvm.mul %744, %731 : i64
    %747 = llvm.add %745, %746 : i64
    %748 = llvm.sub %729, %747 : i64
    %749 = llvm.and %748, %732 : i64
    %750 = llvm.lshr %749, %733 : i64
    %751 = llvm.sub %730, %729 : i64
    %752 = llvm.icmp "sge" %751, %734 : i64
    %753 = llvm.and %728, %752 : i1
    %754 = llvm.select %753, %750, %729 : i1, i64
    %755 = llvm.sub %734, %754 : i64
    %756 = llvm.and %755, %733 : i64
    %757 = llvm.sub %730, %734 : i64
    %758 = llvm.icmp "ugt" %754, %729 : i64
    llvm.cond_br %758, ^bb2, ^bb3
  ^bb2:
    %759 = llvm.add %j_strip, %730 : i64
    %760 = llvm.getelementptr %out0_1[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%760, %737, %738, %737) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %761 = llvm.add %729, %754 : i64
    %762 = llvm.sub %730, %756 : i64
    %763 = llvm.icmp "slt" %761, %762 : i64
    llvm.cond_br %763, ^bb4(%761 : i64), ^bb8
  ^bb4(%j_4: i64):
    %j_5 = llvm.add %j_strip, %j_4 overflow<nsw> : i64
    llvm.cond_br %728, ^bb5, ^bb6
  ^bb5:
    %764 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %741, %764 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %765 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %741, %765 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %766 = llvm.add %j_4, %734 overflow<nsw> : i64
    %767 = llvm.icmp "slt" %766, %762 : i64
    llvm.cond_br %767, ^bb4(%766 : i64), ^bb8
  ^bb8:
    llvm.cond_br %758, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%729 : i64)
  ^bb10(%768: i64):
    %769 = llvm.icmp "eq" %768, %729 : i64
    %770 = llvm.select %769, %729, %757 : i1, i64
    %j_6 = llvm.add %j_strip, %770 overflow<nsw> : i64
    %771 = llvm.select %769, %729, %754 : i1, i64
    %772 = llvm.select %769, %754, %734 : i1, i64
    llvm.store %741, %739 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %773 = llvm.icmp "slt" %771, %772 : i64
    llvm.cond_br %773, ^bb11(%771 : i64), ^bb12
  ^bb11(%774: i64):
    %775 = llvm.getelementptr inbounds %739[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %776 = llvm.load %775 {alignment = 8 : i64} : !llvm.ptr -> f64
    %777 = llvm.add %j_6, %774 : i64
    %778 = llvm.getelementptr inbounds %out0_1[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %776, %778 {alignment = 8 : i64} : f64, !llvm.ptr
    %779 = llvm.add %774, %736 overflow<nsw> : i64
    %780 = llvm.icmp "slt" %779, %772 : i64
    llvm.cond_br %780, ^bb11(%779 : i64), ^bb12
  ^bb12:
    %781 = llvm.add %768, %736 overflow<nsw> : i64
    %782 = llvm.icmp "slt" %781, %735 : i64
    llvm.cond_br %782, ^bb10(%781 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %783 = llvm.add %743, %736 overflow<nsw> : i64
    %784 = llvm.icmp "slt" %783, %end_2 : i64
    llvm.cond_br %784, ^bb1(%783 : i64), ^bb15
  ^bb15:
    llvm.return %740 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %785 = llvm.mlir.constant(8) : i64
    %786 = llvm.mlir.constant(16) : i64
    %787 = llvm.mlir.constant(24) : i64
    %788 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %789 = llvm.getelementptr inbounds %context_1[%785] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %790 = llvm.load %789 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %791 = llvm.getelementptr inbounds %context_1[%786] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %792 = llvm.load %791 {alignment = 8 : i64} : !llvm.ptr -> i64
    %793 = llvm.getelementptr inbounds %context_1[%787] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %794 = llvm.load %793 {alignment = 8 : i64} : !llvm.ptr -> i1
    %795 = llvm.call @program.parallel1(%begin_3, %end_3, %788, %790, %792, %794) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %795 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %796: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %797: i64, %798: i1) -> i32 attributes {no_unwind, no_inline} {
    %799 = llvm.mlir.constant(0) : i64
    %800 = llvm.mlir.constant(8192) : i64
    %801 = llvm.mlir.constant(8) : i64
    %802 = llvm.mlir.constant(31) : i64
    %803 = llvm.mlir.constant(3) : i64
    %804 = llvm.mlir.constant(4) : i64
    %805 = llvm.mlir.constant(2) : i64
    %806 = llvm.mlir.constant(1) : i64
    %807 = llvm.mlir.constant(1 : i32) : i32
    %808 = llvm.mlir.constant(3 : i32) : i32
    %809 = llvm.alloca %804 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %810 = llvm.mlir.constant(0 : i32) : i32
    %811 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %812 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %812, ^bb1(%begin_4 : i64), ^bb15
  ^bb1(%813: i64):
    %j_strip_1 = llvm.mul %813, %800 overflow<nsw> : i64
    %814 = llvm.add %j_strip_1, %799 : i64
    %815 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %816 = llvm.mul %814, %801 : i64
    %817 = llvm.add %815, %816 : i64
    %818 = llvm.sub %799, %817 : i64
    %819 = llvm.and %818, %802 : i64
    %820 = llvm.lshr %819, %803 : i64
    %821 = llvm.sub %800, %799 : i64
    %822 = llvm.icmp "sge" %821, %804 : i64
    %823 = llvm.and %798, %822 : i1
    %824 = llvm.select %823, %820, %799 : i1, i64
    %825 = llvm.sub %804, %824 : i64
    %826 = llvm.and %825, %803 : i64
    %827 = llvm.sub %800, %804 : i64
    %828 = llvm.icmp "ugt" %824, %799 : i64
    llvm.cond_br %828, ^bb2, ^bb3
  ^bb2:
    %829 = llvm.add %j_strip_1, %800 : i64
    %830 = llvm.getelementptr %out1_1[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%830, %807, %808, %807) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %831 = llvm.add %799, %824 : i64
    %832 = llvm.sub %800, %826 : i64
    %833 = llvm.icmp "slt" %831, %832 : i64
    llvm.cond_br %833, ^bb4(%831 : i64), ^bb8
  ^bb4(%j_7: i64):
    %j_8 = llvm.add %j_strip_1, %j_7 overflow<nsw> : i64
    llvm.cond_br %798, ^bb5, ^bb6
  ^bb5:
    %834 = llvm.getelementptr inbounds %out1_1[%j_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %811, %834 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %835 = llvm.getelementptr inbounds %out1_1[%j_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %811, %835 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %836 = llvm.add %j_7, %804 overflow<nsw> : i64
    %837 = llvm.icmp "slt" %836, %832 : i64
    llvm.cond_br %837, ^bb4(%836 : i64), ^bb8
  ^bb8:
    llvm.cond_br %828, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%799 : i64)
  ^bb10(%838: i64):
    %839 = llvm.icmp "eq" %838, %799 : i64
    %840 = llvm.select %839, %799, %827 : i1, i64
    %j_9 = llvm.add %j_strip_1, %840 overflow<nsw> : i64
    %841 = llvm.select %839, %799, %824 : i1, i64
    %842 = llvm.select %839, %824, %804 : i1, i64
    llvm.store %811, %809 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %843 = llvm.icmp "slt" %841, %842 : i64
    llvm.cond_br %843, ^bb11(%841 : i64), ^bb12
  ^bb11(%844: i64):
    %845 = llvm.getelementptr inbounds %809[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %846 = llvm.load %845 {alignment = 8 : i64} : !llvm.ptr -> f64
    %847 = llvm.add %j_9, %844 : i64
    %848 = llvm.getelementptr inbounds %out1_1[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %846, %848 {alignment = 8 : i64} : f64, !llvm.ptr
    %849 = llvm.add %844, %806 overflow<nsw> : i64
    %850 = llvm.icmp "slt" %849, %842 : i64
    llvm.cond_br %850, ^bb11(%849 : i64), ^bb12
  ^bb12:
    %851 = llvm.add %838, %806 overflow<nsw> : i64
    %852 = llvm.icmp "slt" %851, %805 : i64
    llvm.cond_br %852, ^bb10(%851 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %853 = llvm.add %813, %806 overflow<nsw> : i64
    %854 = llvm.icmp "slt" %853, %end_4 : i64
    llvm.cond_br %854, ^bb1(%853 : i64), ^bb15
  ^bb15:
    llvm.return %810 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %855 = llvm.mlir.constant(8) : i64
    %856 = llvm.mlir.constant(16) : i64
    %857 = llvm.mlir.constant(24) : i64
    %858 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %859 = llvm.getelementptr inbounds %context_2[%855] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %860 = llvm.load %859 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %861 = llvm.getelementptr inbounds %context_2[%856] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %862 = llvm.load %861 {alignment = 8 : i64} : !llvm.ptr -> i64
    %863 = llvm.getelementptr inbounds %context_2[%857] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %864 = llvm.load %863 {alignment = 8 : i64} : !llvm.ptr -> i1
    %865 = llvm.call @program.parallel2(%begin_5, %end_5, %858, %860, %862, %864) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %865 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %x_size0_2: i64, %places_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_2: i64, %866: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_stride0_1: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %867: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %868: vector<4xi1>) -> i32 attributes {no_unwind, no_inline} {
    %869 = llvm.mlir.constant(0) : i64
    %870 = llvm.mlir.constant(1) : i64
    %871 = llvm.mlir.constant(4) : i64
    %872 = llvm.mlir.constant(0 : i32) : i32
    %873 = llvm.mlir.constant(0) : i64
    %874 = llvm.mlir.constant(5) : i64
    %875 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %876 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %876, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%i_9: i64):
    %877 = llvm.getelementptr inbounds %places_2[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %878 = llvm.load %877 {alignment = 8 : i64} : !llvm.ptr -> i64
    %879 = llvm.icmp "slt" %878, %873 : i64
    %880 = llvm.add %878, %874 : i64
    %881 = llvm.select %879, %880, %878 : i1, i64
    %882 = llvm.icmp "slt" %869, %866 : i64
    llvm.cond_br %882, ^bb2(%869 : i64), ^bb3
  ^bb2(%j_10: i64):
    %883 = llvm.mul %i_9, %x_stride0_1 overflow<nsw> : i64
    %884 = llvm.add %883, %j_10 overflow<nsw> : i64
    %885 = llvm.getelementptr inbounds %x_1[%884] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %886 = llvm.load %885 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %887 = llvm.mul %881, %x_stride0_1 overflow<nsw> : i64
    %888 = llvm.add %887, %j_10 overflow<nsw> : i64
    %889 = llvm.getelementptr inbounds %out0_2[%888] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %890 = llvm.load %889 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %891 = llvm.fadd %890, %886 : vector<4xf64>
    %892 = llvm.add %883, %j_10 overflow<nsw> : i64
    %893 = llvm.getelementptr inbounds %867[%892] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %891, %893 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %894 = llvm.add %j_10, %871 overflow<nsw> : i64
    %895 = llvm.icmp "slt" %894, %866 : i64
    llvm.cond_br %895, ^bb2(%894 : i64), ^bb3
  ^bb3:
    %896 = llvm.icmp "slt" %866, %x_stride0_1 : i64
    llvm.cond_br %896, ^bb4, ^bb5
  ^bb4:
    %897 = llvm.mul %i_9, %x_stride0_1 overflow<nsw> : i64
    %898 = llvm.add %897, %866 overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %x_1[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %900 = llvm.intr.masked.load %899, %868, %875 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %901 = llvm.mul %881, %x_stride0_1 overflow<nsw> : i64
    %902 = llvm.add %901, %866 overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %out0_2[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %904 = llvm.intr.masked.load %903, %868, %875 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %905 = llvm.fadd %904, %900 : vector<4xf64>
    %906 = llvm.add %897, %866 overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %867[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %905, %907, %868 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %908 = llvm.add %i_9, %870 overflow<nsw> : i64
    %909 = llvm.icmp "slt" %908, %end_6 : i64
    llvm.cond_br %909, ^bb1(%908 : i64), ^bb6
  ^bb6:
    llvm.return %872 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %910 = llvm.mlir.constant(8) : i64
    %911 = llvm.mlir.constant(16) : i64
    %912 = llvm.mlir.constant(24) : i64
    %913 = llvm.mlir.constant(32) : i64
    %914 = llvm.mlir.constant(40) : i64
    %915 = llvm.mlir.constant(48) : i64
    %916 = llvm.mlir.constant(56) : i64
    %917 = llvm.mlir.constant(64) : i64
    %918 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %919 = llvm.getelementptr inbounds %context_3[%910] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %920 = llvm.load %919 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %921 = llvm.getelementptr inbounds %context_3[%911] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %922 = llvm.load %921 {alignment = 8 : i64} : !llvm.ptr -> i64
    %923 = llvm.getelementptr inbounds %context_3[%912] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %924 = llvm.load %923 {alignment = 8 : i64} : !llvm.ptr -> i64
    %925 = llvm.getelementptr inbounds %context_3[%913] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %926 = llvm.load %925 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %927 = llvm.getelementptr inbounds %context_3[%914] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %928 = llvm.load %927 {alignment = 8 : i64} : !llvm.ptr -> i64
    %929 = llvm.getelementptr inbounds %context_3[%915] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %930 = llvm.load %929 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %931 = llvm.getelementptr inbounds %context_3[%916] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %932 = llvm.load %931 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %933 = llvm.getelementptr inbounds %context_3[%917] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %934 = llvm.load %933 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi1>
    %935 = llvm.call @program.parallel3(%begin_7, %end_7, %918, %920, %922, %924, %926, %928, %930, %932, %934) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.return %935 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %936: i64, %937: i64, %938: i64, %counted_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_1: i64, %939: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %940 = llvm.mlir.constant(0) : i64
    %941 = llvm.mlir.constant(1) : i64
    %942 = llvm.mlir.constant(32768) : i64
    %943 = llvm.mlir.constant(16) : i64
    %944 = llvm.mlir.constant(4) : i64
    %945 = llvm.mlir.constant(8) : i64
    %946 = llvm.mlir.constant(12) : i64
    %947 = llvm.mlir.constant(0 : i32) : i32
    %948 = llvm.mlir.constant(-1 : i8) : i8
    %949 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %950 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %951 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %951, ^bb1(%begin_8 : i64), ^bb6
  ^bb1(%952: i64):
    %953 = llvm.mul %952, %937 : i64
    %954 = llvm.add %940, %953 : i64
    %955 = llvm.add %954, %937 : i64
    %956 = llvm.intr.smin(%955, %938) : (i64, i64) -> i64
    %957 = llvm.icmp "slt" %954, %956 : i64
    llvm.cond_br %957, ^bb2(%954, %948 : i64, i8), ^bb5(%948 : i8)
  ^bb2(%i_strip_1: i64, %958: i8):
    llvm.br ^bb3(%940, %949, %949, %949, %949 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_10: i64, %959: vector<4xi8>, %960: vector<4xi8>, %961: vector<4xi8>, %962: vector<4xi8>):
    %i_11 = llvm.add %i_strip_1, %i_10 overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %counted_1[%i_11] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %964 = llvm.load %963 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %965 = llvm.icmp "sge" %964, %950 : vector<4xi64>
    %966 = llvm.zext %965 : vector<4xi1> to vector<4xi8>
    %967 = llvm.and %959, %966 : vector<4xi8>
    %968 = llvm.getelementptr inbounds %963[%944] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %969 = llvm.load %968 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %970 = llvm.icmp "sge" %969, %950 : vector<4xi64>
    %971 = llvm.zext %970 : vector<4xi1> to vector<4xi8>
    %972 = llvm.and %960, %971 : vector<4xi8>
    %973 = llvm.getelementptr inbounds %963[%945] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %974 = llvm.load %973 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %975 = llvm.icmp "sge" %974, %950 : vector<4xi64>
    %976 = llvm.zext %975 : vector<4xi1> to vector<4xi8>
    %977 = llvm.and %961, %976 : vector<4xi8>
    %978 = llvm.getelementptr inbounds %963[%946] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %979 = llvm.load %978 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %980 = llvm.icmp "sge" %979, %950 : vector<4xi64>
    %981 = llvm.zext %980 : vector<4xi1> to vector<4xi8>
    %982 = llvm.and %962, %981 : vector<4xi8>
    %983 = llvm.add %i_10, %943 overflow<nsw> : i64
    %984 = llvm.icmp "slt" %983, %942 : i64
    llvm.cond_br %984, ^bb3(%983, %967, %972, %977, %982 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb4(%967, %972, %977, %982 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb4(%985: vector<4xi8>, %986: vector<4xi8>, %987: vector<4xi8>, %988: vector<4xi8>):
    %989 = llvm.and %985, %986 : vector<4xi8>
    %990 = llvm.and %987, %988 : vector<4xi8>
    %991 = llvm.and %989, %990 : vector<4xi8>
    %992 = "llvm.intr.vector.reduce.and"(%991) : (vector<4xi8>) -> i8
    %993 = llvm.and %958, %992 : i8
    %994 = llvm.add %i_strip_1, %942 overflow<nsw> : i64
    %995 = llvm.icmp "slt" %994, %956 : i64
    llvm.cond_br %995, ^bb2(%994, %993 : i64, i8), ^bb5(%993 : i8)
  ^bb5(%996: i8):
    %997 = llvm.getelementptr inbounds %939[%952] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %996, %997 {alignment = 1 : i64} : i8, !llvm.ptr
    %998 = llvm.add %952, %941 overflow<nsw> : i64
    %999 = llvm.icmp "slt" %998, %end_8 : i64
    llvm.cond_br %999, ^bb1(%998 : i64), ^bb6
  ^bb6:
    llvm.return %947 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %1000 = llvm.mlir.constant(8) : i64
    %1001 = llvm.mlir.constant(16) : i64
    %1002 = llvm.mlir.constant(24) : i64
    %1003 = llvm.mlir.constant(32) : i64
    %1004 = llvm.mlir.constant(40) : i64
    %1005 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1006 = llvm.getelementptr inbounds %context_4[%1000] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1007 = llvm.load %1006 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1008 = llvm.getelementptr inbounds %context_4[%1001] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1009 = llvm.load %1008 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1010 = llvm.getelementptr inbounds %context_4[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1011 = llvm.load %1010 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1012 = llvm.getelementptr inbounds %context_4[%1003] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1013 = llvm.load %1012 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1014 = llvm.getelementptr inbounds %context_4[%1004] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1015 = llvm.load %1014 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1016 = llvm.call @program.parallel4(%begin_9, %end_9, %1005, %1007, %1009, %1011, %1013, %1015) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1016 : i32
  }
  llvm.func internal @program.parallel5(%begin_10: i64, %end_10: i64, %1017: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_size0_1: i64, %1018: i1) -> i32 attributes {no_unwind, no_inline} {
    %1019 = llvm.mlir.constant(0) : i64
    %1020 = llvm.mlir.constant(8192) : i64
    %1021 = llvm.mlir.constant(8) : i64
    %1022 = llvm.mlir.constant(31) : i64
    %1023 = llvm.mlir.constant(3) : i64
    %1024 = llvm.mlir.constant(4) : i64
    %1025 = llvm.mlir.constant(2) : i64
    %1026 = llvm.mlir.constant(1) : i64
    %1027 = llvm.mlir.constant(1 : i32) : i32
    %1028 = llvm.mlir.constant(3 : i32) : i32
    %1029 = llvm.alloca %1024 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1030 = llvm.mlir.constant(0 : i32) : i32
    %1031 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1032 = llvm.icmp "slt" %begin_10, %end_10 : i64
    llvm.cond_br %1032, ^bb1(%begin_10 : i64), ^bb15
  ^bb1(%1033: i64):
    %i_strip_2 = llvm.mul %1033, %1020 overflow<nsw> : i64
    %1034 = llvm.add %i_strip_2, %1019 : i64
    %1035 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %1036 = llvm.mul %1034, %1021 : i64
    %1037 = llvm.add %1035, %1036 : i64
    %1038 = llvm.sub %1019, %1037 : i64
    %1039 = llvm.and %1038, %1022 : i64
    %1040 = llvm.lshr %1039, %1023 : i64
    %1041 = llvm.sub %1020, %1019 : i64
    %1042 = llvm.icmp "sge" %1041, %1024 : i64
    %1043 = llvm.and %1018, %1042 : i1
    %1044 = llvm.select %1043, %1040, %1019 : i1, i64
    %1045 = llvm.sub %1024, %1044 : i64
    %1046 = llvm.and %1045, %1023 : i64
    %1047 = llvm.sub %1020, %1024 : i64
    %1048 = llvm.icmp "ugt" %1044, %1019 : i64
    llvm.cond_br %1048, ^bb2, ^bb3
  ^bb2:
    %1049 = llvm.add %i_strip_2, %1020 : i64
    %1050 = llvm.getelementptr %out2_1[%1049] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1050, %1027, %1028, %1027) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %1051 = llvm.add %1019, %1044 : i64
    %1052 = llvm.sub %1020, %1046 : i64
    %1053 = llvm.icmp "slt" %1051, %1052 : i64
    llvm.cond_br %1053, ^bb4(%1051 : i64), ^bb8
  ^bb4(%i_12: i64):
    %i_13 = llvm.add %i_strip_2, %i_12 overflow<nsw> : i64
    llvm.cond_br %1018, ^bb5, ^bb6
  ^bb5:
    %1054 = llvm.getelementptr inbounds %out2_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1031, %1054 {alignment = 32 : i64, nontemporal} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %1055 = llvm.getelementptr inbounds %out2_1[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1031, %1055 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %1056 = llvm.add %i_12, %1024 overflow<nsw> : i64
    %1057 = llvm.icmp "slt" %1056, %1052 : i64
    llvm.cond_br %1057, ^bb4(%1056 : i64), ^bb8
  ^bb8:
    llvm.cond_br %1048, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%1019 : i64)
  ^bb10(%1058: i64):
    %1059 = llvm.icmp "eq" %1058, %1019 : i64
    %1060 = llvm.select %1059, %1019, %1047 : i1, i64
    %i_14 = llvm.add %i_strip_2, %1060 overflow<nsw> : i64
    %1061 = llvm.select %1059, %1019, %1044 : i1, i64
    %1062 = llvm.select %1059, %1044, %1024 : i1, i64
    llvm.store %1031, %1029 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1063 = llvm.icmp "slt" %1061, %1062 : i64
    llvm.cond_br %1063, ^bb11(%1061 : i64), ^bb12
  ^bb11(%1064: i64):
    %1065 = llvm.getelementptr inbounds %1029[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1066 = llvm.load %1065 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1067 = llvm.add %i_14, %1064 : i64
    %1068 = llvm.getelementptr inbounds %out2_1[%1067] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1066, %1068 {alignment = 8 : i64} : i64, !llvm.ptr
    %1069 = llvm.add %1064, %1026 overflow<nsw> : i64
    %1070 = llvm.icmp "slt" %1069, %1062 : i64
    llvm.cond_br %1070, ^bb11(%1069 : i64), ^bb12
  ^bb12:
    %1071 = llvm.add %1058, %1026 overflow<nsw> : i64
    %1072 = llvm.icmp "slt" %1071, %1025 : i64
    llvm.cond_br %1072, ^bb10(%1071 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %1073 = llvm.add %1033, %1026 overflow<nsw> : i64
    %1074 = llvm.icmp "slt" %1073, %end_10 : i64
    llvm.cond_br %1074, ^bb1(%1073 : i64), ^bb15
  ^bb15:
    llvm.return %1030 : i32
  }
  llvm.func internal @program.parallel5.part(%context_5: !llvm.ptr, %begin_11: i64, %end_11: i64) -> i32 attributes {no_unwind} {
    %1075 = llvm.mlir.constant(8) : i64
    %1076 = llvm.mlir.constant(16) : i64
    %1077 = llvm.mlir.constant(24) : i64
    %1078 = llvm.load %context_5 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1079 = llvm.getelementptr inbounds %context_5[%1075] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1080 = llvm.load %1079 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1081 = llvm.getelementptr inbounds %context_5[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1082 = llvm.load %1081 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1083 = llvm.getelementptr inbounds %context_5[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1084 = llvm.load %1083 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1085 = llvm.call @program.parallel5(%begin_11, %end_11, %1078, %1080, %1082, %1084) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %1085 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_2: i64, %places_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %places_size0_3: i64, %counted_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %counted_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1086 = llvm.mlir.constant(32768) : i64
    %1087 = llvm.mlir.constant(15) : i64
    %1088 = llvm.mlir.constant(0) : i64
    %1089 = llvm.mlir.constant(8) : i64
    %1090 = llvm.mlir.constant(4) : i64
    %1091 = llvm.mlir.constant(3) : i64
    %1092 = llvm.mlir.constant(32) : i64
    %1093 = llvm.mlir.constant(12) : i64
    %1094 = llvm.mlir.constant(16) : i64
    %1095 = llvm.mlir.constant(20) : i64
    %1096 = llvm.mlir.constant(24) : i64
    %1097 = llvm.mlir.constant(28) : i64
    %1098 = llvm.mlir.constant(5) : i64
    %1099 = llvm.mlir.constant(1) : i64
    %1100 = llvm.mlir.constant(9) : i64
    %1101 = llvm.mlir.constant(64) : i64
    %1102 = llvm.mlir.constant(-64) : i64
    %1103 = llvm.mlir.constant(5 : i32) : i32
    %1104 = llvm.mlir.constant(6 : i32) : i32
    %1105 = llvm.alloca %1101 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1106 = llvm.mlir.constant(32767) : i64
    %1107 = llvm.mlir.constant(73732) : i64
    %1108 = llvm.mlir.constant(7) : i64
    %1109 = llvm.alloca %1101 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1110 = llvm.mlir.constant(40) : i64
    %1111 = llvm.mlir.constant(48) : i64
    %1112 = llvm.mlir.constant(56) : i64
    %1113 = llvm.mlir.constant(2) : i64
    %1114 = llvm.alloca %1101 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1115 = llvm.mlir.constant(32778) : i64
    %1116 = llvm.alloca %1111 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1117 = llvm.mlir.constant(0 : i32) : i32
    %1118 = llvm.mlir.constant(1 : i8) : i8
    %1119 = llvm.mlir.constant(0) : i64
    %1120 = llvm.mlir.constant(-9223372036854775808) : i64
    %1121 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1122 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1123 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1124 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1125 = llvm.icmp "eq" %x_size0_3, %places_size0_3 : i64
    %1126 = llvm.add %counted_size0_2, %1099 : i64
    %1127 = llvm.mul %1126, %1089 overflow<nsw> : i64
    %1128 = llvm.add %1127, %1101 overflow<nsw> : i64
    %1129 = llvm.and %1128, %1102 : i64
    %1130 = llvm.call @aligned_alloc(%1101, %1129) : (i64, i64) -> !llvm.ptr
    %1131 = llvm.mlir.zero : !llvm.ptr
    %1132 = llvm.icmp "ne" %1130, %1131 : !llvm.ptr
    llvm.cond_br %1132, ^bb1, ^bb41(%1103 : i32)
  ^bb1:
    llvm.cond_br %1125, ^bb2, ^bb42(%1104 : i32)
  ^bb2:
    %1133 = llvm.ashr %counted_size0_2, %1087 : i64
    %1134 = llvm.mul %1133, %1086 overflow<nsw> : i64
    %1135 = llvm.intr.smax(%1134, %1088) : (i64, i64) -> i64
    %1136 = llvm.mlir.constant(-1 : i8) : i8
    %1137 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1137, %1105 {alignment = 1 : i64} : i8, !llvm.ptr
    %1138 = llvm.sub %1135, %1088 : i64
    %1139 = llvm.sdiv %1138, %1086 : i64
    %1140 = llvm.srem %1138, %1086 : i64
    %1141 = llvm.icmp "ne" %1140, %1088 : i64
    %1142 = llvm.xor %1140, %1086 : i64
    %1143 = llvm.icmp "sge" %1142, %1088 : i64
    %1144 = llvm.and %1141, %1143 : i1
    %1145 = llvm.add %1139, %1099 : i64
    %1146 = llvm.select %1144, %1145, %1139 : i1, i64
    %1147 = llvm.intr.smax(%1146, %1088) : (i64, i64) -> i64
    %1148 = llvm.sdiv %1147, %1101 : i64
    %1149 = llvm.srem %1147, %1101 : i64
    %1150 = llvm.icmp "ne" %1149, %1088 : i64
    %1151 = llvm.xor %1149, %1101 : i64
    %1152 = llvm.icmp "sge" %1151, %1088 : i64
    %1153 = llvm.and %1150, %1152 : i1
    %1154 = llvm.add %1148, %1099 : i64
    %1155 = llvm.select %1153, %1154, %1148 : i1, i64
    %1156 = llvm.intr.smax(%1155, %1099) : (i64, i64) -> i64
    %1157 = llvm.sdiv %1147, %1156 : i64
    %1158 = llvm.srem %1147, %1156 : i64
    %1159 = llvm.icmp "ne" %1158, %1088 : i64
    %1160 = llvm.xor %1158, %1156 : i64
    %1161 = llvm.icmp "sge" %1160, %1088 : i64
    %1162 = llvm.and %1159, %1161 : i1
    %1163 = llvm.add %1157, %1099 : i64
    %1164 = llvm.select %1162, %1163, %1157 : i1, i64
    %1165 = llvm.mul %1156, %1086 : i64
    %1166 = llvm.intr.smax(%1164, %1088) : (i64, i64) -> i64
    %1167 = llvm.intr.smin(%1165, %1135) : (i64, i64) -> i64
    %1168 = llvm.intr.smax(%1167, %1088) : (i64, i64) -> i64
    %1169 = llvm.add %1168, %1106 : i64
    %1170 = llvm.udiv %1169, %1086 : i64
    %1171 = llvm.mul %1170, %1107 : i64
    %1172 = llvm.add %1108, %1171 : i64
    %1173 = llvm.mul %1166, %1172 : i64
    %1174 = llvm.icmp "sge" %1173, %1086 : i64
    %1175 = llvm.icmp "sgt" %1164, %1088 : i64
    %1176 = llvm.select %1175, %1164, %1088 : i1, i64
    llvm.cond_br %1174, ^bb3, ^bb4
  ^bb3:
    llvm.store %1164, %1109 {alignment = 8 : i64} : i64, !llvm.ptr
    %1177 = llvm.getelementptr inbounds %1109[%1089] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1165, %1177 {alignment = 8 : i64} : i64, !llvm.ptr
    %1178 = llvm.getelementptr inbounds %1109[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1135, %1178 {alignment = 8 : i64} : i64, !llvm.ptr
    %1179 = llvm.getelementptr inbounds %1109[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_2, %1179 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1180 = llvm.getelementptr inbounds %1109[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0_2, %1180 {alignment = 8 : i64} : i64, !llvm.ptr
    %1181 = llvm.getelementptr inbounds %1109[%1110] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1130, %1181 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1182 = llvm.getelementptr inbounds %1109[%1111] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1126, %1182 {alignment = 8 : i64} : i64, !llvm.ptr
    %1183 = llvm.getelementptr inbounds %1109[%1112] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1105, %1183 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1184 = llvm.mlir.addressof @program_shapes.parallel0.part : !llvm.ptr
    %1185 = llvm.call @stepwell_parallel_for(%1184, %1109, %1176, %1088) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb5(%1185 : i32)
  ^bb4:
    %1186 = llvm.call @program_shapes.parallel0(%1088, %1176, %1164, %1165, %1135, %counted_2, %counted_size0_2, %1130, %1126, %1105) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb5(%1186 : i32)
  ^bb5(%1187: i32):
    %1188 = llvm.sub %1164, %1099 : i64
    %1189 = llvm.icmp "slt" %1088, %1188 : i64
    llvm.cond_br %1189, ^bb6(%1088 : i64), ^bb7
  ^bb6(%1190: i64):
    %1191 = llvm.getelementptr inbounds %1105[%1190] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1192 = llvm.load %1191 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1193 = llvm.getelementptr inbounds %1191[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1194 = llvm.load %1193 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1195 = llvm.and %1192, %1194 : i8
    llvm.store %1195, %1191 {alignment = 1 : i64} : i8, !llvm.ptr
    %1196 = llvm.add %1190, %1113 overflow<nsw> : i64
    %1197 = llvm.icmp "slt" %1196, %1188 : i64
    llvm.cond_br %1197, ^bb6(%1196 : i64), ^bb7
  ^bb7:
    %1198 = llvm.sub %1164, %1113 : i64
    %1199 = llvm.icmp "slt" %1088, %1198 : i64
    llvm.cond_br %1199, ^bb8(%1088 : i64), ^bb9
  ^bb8(%1200: i64):
    %1201 = llvm.getelementptr inbounds %1105[%1200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1202 = llvm.load %1201 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1203 = llvm.getelementptr inbounds %1201[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1204 = llvm.load %1203 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1205 = llvm.and %1202, %1204 : i8
    llvm.store %1205, %1201 {alignment = 1 : i64} : i8, !llvm.ptr
    %1206 = llvm.add %1200, %1090 overflow<nsw> : i64
    %1207 = llvm.icmp "slt" %1206, %1198 : i64
    llvm.cond_br %1207, ^bb8(%1206 : i64), ^bb9
  ^bb9:
    %1208 = llvm.sub %1164, %1090 : i64
    %1209 = llvm.icmp "slt" %1088, %1208 : i64
    llvm.cond_br %1209, ^bb10(%1088 : i64), ^bb11
  ^bb10(%1210: i64):
    %1211 = llvm.getelementptr inbounds %1105[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1212 = llvm.load %1211 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1213 = llvm.getelementptr inbounds %1211[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1214 = llvm.load %1213 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1215 = llvm.and %1212, %1214 : i8
    llvm.store %1215, %1211 {alignment = 1 : i64} : i8, !llvm.ptr
    %1216 = llvm.add %1210, %1089 overflow<nsw> : i64
    %1217 = llvm.icmp "slt" %1216, %1208 : i64
    llvm.cond_br %1217, ^bb10(%1216 : i64), ^bb11
  ^bb11:
    %1218 = llvm.sub %1164, %1089 : i64
    %1219 = llvm.icmp "slt" %1088, %1218 : i64
    llvm.cond_br %1219, ^bb12(%1088 : i64), ^bb13
  ^bb12(%1220: i64):
    %1221 = llvm.getelementptr inbounds %1105[%1220] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1222 = llvm.load %1221 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1223 = llvm.getelementptr inbounds %1221[%1089] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1224 = llvm.load %1223 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1225 = llvm.and %1222, %1224 : i8
    llvm.store %1225, %1221 {alignment = 1 : i64} : i8, !llvm.ptr
    %1226 = llvm.add %1220, %1094 overflow<nsw> : i64
    %1227 = llvm.icmp "slt" %1226, %1218 : i64
    llvm.cond_br %1227, ^bb12(%1226 : i64), ^bb13
  ^bb13:
    %1228 = llvm.sub %1164, %1094 : i64
    %1229 = llvm.icmp "slt" %1088, %1228 : i64
    llvm.cond_br %1229, ^bb14(%1088 : i64), ^bb15
  ^bb14(%1230: i64):
    %1231 = llvm.getelementptr inbounds %1105[%1230] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1232 = llvm.load %1231 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1233 = llvm.getelementptr inbounds %1231[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1234 = llvm.load %1233 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1235 = llvm.and %1232, %1234 : i8
    llvm.store %1235, %1231 {alignment = 1 : i64} : i8, !llvm.ptr
    %1236 = llvm.add %1230, %1092 overflow<nsw> : i64
    %1237 = llvm.icmp "slt" %1236, %1228 : i64
    llvm.cond_br %1237, ^bb14(%1236 : i64), ^bb15
  ^bb15:
    %1238 = llvm.sub %1164, %1092 : i64
    %1239 = llvm.icmp "slt" %1088, %1238 : i64
    llvm.cond_br %1239, ^bb16(%1088 : i64), ^bb17
  ^bb16(%1240: i64):
    %1241 = llvm.getelementptr inbounds %1105[%1240] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1242 = llvm.load %1241 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1243 = llvm.getelementptr inbounds %1241[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1244 = llvm.load %1243 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1245 = llvm.and %1242, %1244 : i8
    llvm.store %1245, %1241 {alignment = 1 : i64} : i8, !llvm.ptr
    %1246 = llvm.add %1240, %1101 overflow<nsw> : i64
    %1247 = llvm.icmp "slt" %1246, %1238 : i64
    llvm.cond_br %1247, ^bb16(%1246 : i64), ^bb17
  ^bb17:
    %1248 = llvm.load %1105 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1249 = llvm.and %1136, %1248 : i8
    %1250 = llvm.and %1118, %1249 : i8
    %1251 = llvm.sub %counted_size0_2, %1135 overflow<nsw> : i64
    %1252 = llvm.ashr %1251, %1091 : i64
    %1253 = llvm.mul %1252, %1089 overflow<nsw> : i64
    %1254 = llvm.add %1253, %1135 overflow<nsw> : i64
    %1255 = llvm.intr.smax(%1254, %1135) : (i64, i64) -> i64
    %1256 = llvm.mlir.poison : vector<4xi8>
    %1257 = llvm.insertelement %1250, %1256[%1088 : i64] : vector<4xi8>
    %1258 = llvm.shufflevector %1257, %1256 [0, 0, 0, 0] : vector<4xi8>
    %1259 = llvm.icmp "slt" %1135, %1255 : i64
    llvm.cond_br %1259, ^bb18(%1135, %1258, %1258 : i64, vector<4xi8>, vector<4xi8>), ^bb19(%1258, %1258 : vector<4xi8>, vector<4xi8>)
  ^bb18(%i_15: i64, %1260: vector<4xi8>, %1261: vector<4xi8>):
    %1262 = llvm.getelementptr inbounds %counted_2[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1263 = llvm.load %1262 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1264 = llvm.icmp "sge" %1263, %1122 : vector<4xi64>
    %1265 = llvm.zext %1264 : vector<4xi1> to vector<4xi8>
    %1266 = llvm.and %1260, %1265 : vector<4xi8>
    %1267 = llvm.add %1263, %1123 : vector<4xi64>
    %1268 = llvm.getelementptr inbounds %1130[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1267, %1268 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1269 = llvm.getelementptr inbounds %1262[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1270 = llvm.load %1269 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1271 = llvm.icmp "sge" %1270, %1122 : vector<4xi64>
    %1272 = llvm.zext %1271 : vector<4xi1> to vector<4xi8>
    %1273 = llvm.and %1261, %1272 : vector<4xi8>
    %1274 = llvm.add %1270, %1123 : vector<4xi64>
    %1275 = llvm.getelementptr inbounds %1268[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1274, %1275 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1276 = llvm.add %i_15, %1089 overflow<nsw> : i64
    %1277 = llvm.icmp "slt" %1276, %1255 : i64
    llvm.cond_br %1277, ^bb18(%1276, %1266, %1273 : i64, vector<4xi8>, vector<4xi8>), ^bb19(%1266, %1273 : vector<4xi8>, vector<4xi8>)
  ^bb19(%1278: vector<4xi8>, %1279: vector<4xi8>):
    %1280 = llvm.and %1278, %1279 : vector<4xi8>
    %1281 = llvm.icmp "slt" %1255, %counted_size0_2 : i64
    llvm.cond_br %1281, ^bb20(%1255, %1280 : i64, vector<4xi8>), ^bb21(%1280 : vector<4xi8>)
  ^bb20(%i_16: i64, %1282: vector<4xi8>):
    %1283 = llvm.sub %counted_size0_2, %i_16 overflow<nsw> : i64
    %1284 = llvm.intr.smin(%1283, %1090) : (i64, i64) -> i64
    %1285 = llvm.intr.smax(%1284, %1088) : (i64, i64) -> i64
    %1286 = llvm.trunc %1285 : i64 to i32
    %1287 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1288 = llvm.mlir.poison : vector<4xi32>
    %1289 = llvm.insertelement %1286, %1288[%1088 : i64] : vector<4xi32>
    %1290 = llvm.shufflevector %1289, %1288 [0, 0, 0, 0] : vector<4xi32>
    %1291 = llvm.icmp "slt" %1287, %1290 : vector<4xi32>
    %1292 = llvm.getelementptr inbounds %counted_2[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1293 = llvm.intr.masked.load %1292, %1291, %1122 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1294 = llvm.icmp "sge" %1293, %1122 : vector<4xi64>
    %1295 = llvm.zext %1294 : vector<4xi1> to vector<4xi8>
    %1296 = llvm.and %1282, %1295 : vector<4xi8>
    %1297 = llvm.add %1293, %1123 : vector<4xi64>
    %1298 = llvm.getelementptr inbounds %1130[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %1297, %1298, %1291 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %1299 = llvm.select %1291, %1296, %1282 : vector<4xi1>, vector<4xi8>
    %1300 = llvm.add %i_16, %1090 overflow<nsw> : i64
    %1301 = llvm.icmp "slt" %1300, %counted_size0_2 : i64
    llvm.cond_br %1301, ^bb20(%1300, %1299 : i64, vector<4xi8>), ^bb21(%1299 : vector<4xi8>)
  ^bb21(%1302: vector<4xi8>):
    %1303 = llvm.getelementptr inbounds %1130[%counted_size0_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1119, %1303 {alignment = 8 : i64} : i64, !llvm.ptr
    %1304 = llvm.ashr %1126, %1087 : i64
    %1305 = llvm.mul %1304, %1086 overflow<nsw> : i64
    %1306 = llvm.intr.smax(%1305, %1088) : (i64, i64) -> i64
    %1307 = llvm.mlir.constant(-9223372036854775808) : i64
    llvm.store %1307, %1114 {alignment = 8 : i64} : i64, !llvm.ptr
    %1308 = llvm.sub %1306, %1088 : i64
    %1309 = llvm.sdiv %1308, %1086 : i64
    %1310 = llvm.srem %1308, %1086 : i64
    %1311 = llvm.icmp "ne" %1310, %1088 : i64
    %1312 = llvm.xor %1310, %1086 : i64
    %1313 = llvm.icmp "sge" %1312, %1088 : i64
    %1314 = llvm.and %1311, %1313 : i1
    %1315 = llvm.add %1309, %1099 : i64
    %1316 = llvm.select %1314, %1315, %1309 : i1, i64
    %1317 = llvm.intr.smax(%1316, %1088) : (i64, i64) -> i64
    %1318 = llvm.sdiv %1317, %1101 : i64
    %1319 = llvm.srem %1317, %1101 : i64
    %1320 = llvm.icmp "ne" %1319, %1088 : i64
    %1321 = llvm.xor %1319, %1101 : i64
    %1322 = llvm.icmp "sge" %1321, %1088 : i64
    %1323 = llvm.and %1320, %1322 : i1
    %1324 = llvm.add %1318, %1099 : i64
    %1325 = llvm.select %1323, %1324, %1318 : i1, i64
    %1326 = llvm.intr.smax(%1325, %1099) : (i64, i64) -> i64
    %1327 = llvm.sdiv %1317, %1326 : i64
    %1328 = llvm.srem %1317, %1326 : i64
    %1329 = llvm.icmp "ne" %1328, %1088 : i64
    %1330 = llvm.xor %1328, %1326 : i64
    %1331 = llvm.icmp "sge" %1330, %1088 : i64
    %1332 = llvm.and %1329, %1331 : i1
    %1333 = llvm.add %1327, %1099 : i64
    %1334 = llvm.select %1332, %1333, %1327 : i1, i64
    %1335 = llvm.mul %1326, %1086 : i64
    %1336 = llvm.intr.smax(%1334, %1088) : (i64, i64) -> i64
    %1337 = llvm.intr.smin(%1335, %1306) : (i64, i64) -> i64
    %1338 = llvm.intr.smax(%1337, %1088) : (i64, i64) -> i64
    %1339 = llvm.add %1338, %1106 : i64
    %1340 = llvm.udiv %1339, %1086 : i64
    %1341 = llvm.mul %1340, %1115 : i64
    %1342 = llvm.add %1108, %1341 : i64
    %1343 = llvm.mul %1336, %1342 : i64
    %1344 = llvm.icmp "sge" %1343, %1086 : i64
    %1345 = llvm.icmp "sgt" %1334, %1088 : i64
    %1346 = llvm.select %1345, %1334, %1088 : i1, i64
    llvm.cond_br %1344, ^bb22, ^bb23
  ^bb22:
    llvm.store %1334, %1116 {alignment = 8 : i64} : i64, !llvm.ptr
    %1347 = llvm.getelementptr inbounds %1116[%1089] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1335, %1347 {alignment = 8 : i64} : i64, !llvm.ptr
    %1348 = llvm.getelementptr inbounds %1116[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1306, %1348 {alignment = 8 : i64} : i64, !llvm.ptr
    %1349 = llvm.getelementptr inbounds %1116[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1130, %1349 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1350 = llvm.getelementptr inbounds %1116[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1126, %1350 {alignment = 8 : i64} : i64, !llvm.ptr
    %1351 = llvm.getelementptr inbounds %1116[%1110] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1114, %1351 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1352 = llvm.mlir.addressof @program_shapes.parallel1.part : !llvm.ptr
    %1353 = llvm.call @stepwell_parallel_for(%1352, %1116, %1346, %1088) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%1353 : i32)
  ^bb23:
    %1354 = llvm.call @program_shapes.parallel1(%1088, %1346, %1334, %1335, %1306, %1130, %1126, %1114) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb24(%1354 : i32)
  ^bb24(%1355: i32):
    %1356 = llvm.sub %1334, %1099 : i64
    %1357 = llvm.icmp "slt" %1088, %1356 : i64
    llvm.cond_br %1357, ^bb25(%1088 : i64), ^bb26
  ^bb25(%1358: i64):
    %1359 = llvm.getelementptr inbounds %1114[%1358] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1360 = llvm.load %1359 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1361 = llvm.getelementptr inbounds %1359[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1362 = llvm.load %1361 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1363 = llvm.intr.smax(%1360, %1362) : (i64, i64) -> i64
    llvm.store %1363, %1359 {alignment = 8 : i64} : i64, !llvm.ptr
    %1364 = llvm.add %1358, %1113 overflow<nsw> : i64
    %1365 = llvm.icmp "slt" %1364, %1356 : i64
    llvm.cond_br %1365, ^bb25(%1364 : i64), ^bb26
  ^bb26:
    %1366 = llvm.sub %1334, %1113 : i64
    %1367 = llvm.icmp "slt" %1088, %1366 : i64
    llvm.cond_br %1367, ^bb27(%1088 : i64), ^bb28
  ^bb27(%1368: i64):
    %1369 = llvm.getelementptr inbounds %1114[%1368] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1370 = llvm.load %1369 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1371 = llvm.getelementptr inbounds %1369[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1372 = llvm.load %1371 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1373 = llvm.intr.smax(%1370, %1372) : (i64, i64) -> i64
    llvm.store %1373, %1369 {alignment = 8 : i64} : i64, !llvm.ptr
    %1374 = llvm.add %1368, %1090 overflow<nsw> : i64
    %1375 = llvm.icmp "slt" %1374, %1366 : i64
    llvm.cond_br %1375, ^bb27(%1374 : i64), ^bb28
  ^bb28:
    %1376 = llvm.sub %1334, %1090 : i64
    %1377 = llvm.icmp "slt" %1088, %1376 : i64
    llvm.cond_br %1377, ^bb29(%1088 : i64), ^bb30
  ^bb29(%1378: i64):
    %1379 = llvm.getelementptr inbounds %1114[%1378] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1380 = llvm.load %1379 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1381 = llvm.getelementptr inbounds %1379[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1382 = llvm.load %1381 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1383 = llvm.intr.smax(%1380, %1382) : (i64, i64) -> i64
    llvm.store %1383, %1379 {alignment = 8 : i64} : i64, !llvm.ptr
    %1384 = llvm.add %1378, %1089 overflow<nsw> : i64
    %1385 = llvm.icmp "slt" %1384, %1376 : i64
    llvm.cond_br %1385, ^bb29(%1384 : i64), ^bb30
  ^bb30:
    %1386 = llvm.sub %1334, %1089 : i64
    %1387 = llvm.icmp "slt" %1088, %1386 : i64
    llvm.cond_br %1387, ^bb31(%1088 : i64), ^bb32
  ^bb31(%1388: i64):
    %1389 = llvm.getelementptr inbounds %1114[%1388] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1390 = llvm.load %1389 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1391 = llvm.getelementptr inbounds %1389[%1089] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1392 = llvm.load %1391 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1393 = llvm.intr.smax(%1390, %1392) : (i64, i64) -> i64
    llvm.store %1393, %1389 {alignment = 8 : i64} : i64, !llvm.ptr
    %1394 = llvm.add %1388, %1094 overflow<nsw> : i64
    %1395 = llvm.icmp "slt" %1394, %1386 : i64
    llvm.cond_br %1395, ^bb31(%1394 : i64), ^bb32
  ^bb32:
    %1396 = llvm.sub %1334, %1094 : i64
    %1397 = llvm.icmp "slt" %1088, %1396 : i64
    llvm.cond_br %1397, ^bb33(%1088 : i64), ^bb34
  ^bb33(%1398: i64):
    %1399 = llvm.getelementptr inbounds %1114[%1398] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1400 = llvm.load %1399 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1401 = llvm.getelementptr inbounds %1399[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1402 = llvm.load %1401 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1403 = llvm.intr.smax(%1400, %1402) : (i64, i64) -> i64
    llvm.store %1403, %1399 {alignment = 8 : i64} : i64, !llvm.ptr
    %1404 = llvm.add %1398, %1092 overflow<nsw> : i64
    %1405 = llvm.icmp "slt" %1404, %1396 : i64
    llvm.cond_br %1405, ^bb33(%1404 : i64), ^bb34
  ^bb34:
    %1406 = llvm.sub %1334, %1092 : i64
    %1407 = llvm.icmp "slt" %1088, %1406 : i64
    llvm.cond_br %1407, ^bb35(%1088 : i64), ^bb36
  ^bb35(%1408: i64):
    %1409 = llvm.getelementptr inbounds %1114[%1408] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1410 = llvm.load %1409 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1411 = llvm.getelementptr inbounds %1409[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1412 = llvm.load %1411 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1413 = llvm.intr.smax(%1410, %1412) : (i64, i64) -> i64
    llvm.store %1413, %1409 {alignment = 8 : i64} : i64, !llvm.ptr
    %1414 = llvm.add %1408, %1101 overflow<nsw> : i64
    %1415 = llvm.icmp "slt" %1414, %1406 : i64
    llvm.cond_br %1415, ^bb35(%1414 : i64), ^bb36
  ^bb36:
    %1416 = llvm.load %1114 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1417 = llvm.intr.smax(%1120, %1416) : (i64, i64) -> i64
    %1418 = llvm.intr.smax(%1120, %1417) : (i64, i64) -> i64
    %1419 = llvm.sub %1126, %1306 overflow<nsw> : i64
    %1420 = llvm.ashr %1419, %1098 : i64
    %1421 = llvm.mul %1420, %1092 overflow<nsw> : i64
    %1422 = llvm.add %1421, %1306 overflow<nsw> : i64
    %1423 = llvm.intr.smax(%1422, %1306) : (i64, i64) -> i64
    %1424 = llvm.mlir.poison : vector<4xi64>
    %1425 = llvm.insertelement %1418, %1424[%1088 : i64] : vector<4xi64>
    %1426 = llvm.shufflevector %1425, %1424 [0, 0, 0, 0] : vector<4xi64>
    %1427 = llvm.icmp "slt" %1306, %1423 : i64
    llvm.cond_br %1427, ^bb37(%1306, %1426, %1426, %1426, %1426, %1426, %1426, %1426, %1426 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb38(%1426, %1426, %1426, %1426, %1426, %1426, %1426, %1426 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb37(%i_17: i64, %1428: vector<4xi64>, %1429: vector<4xi64>, %1430: vector<4xi64>, %1431: vector<4xi64>, %1432: vector<4xi64>, %1433: vector<4xi64>, %1434: vector<4xi64>, %1435: vector<4xi64>):
    %1436 = llvm.getelementptr inbounds %1130[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1437 = llvm.load %1436 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1438 = llvm.intr.smax(%1428, %1437) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1439 = llvm.getelementptr inbounds %1436[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1440 = llvm.load %1439 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1441 = llvm.intr.smax(%1429, %1440) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1442 = llvm.getelementptr inbounds %1436[%1089] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1443 = llvm.load %1442 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1444 = llvm.intr.smax(%1430, %1443) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1445 = llvm.getelementptr inbounds %1436[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1446 = llvm.load %1445 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1447 = llvm.intr.smax(%1431, %1446) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1448 = llvm.getelementptr inbounds %1436[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1449 = llvm.load %1448 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1450 = llvm.intr.smax(%1432, %1449) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1451 = llvm.getelementptr inbounds %1436[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1452 = llvm.load %1451 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1453 = llvm.intr.smax(%1433, %1452) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1454 = llvm.getelementptr inbounds %1436[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1455 = llvm.load %1454 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1456 = llvm.intr.smax(%1434, %1455) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1457 = llvm.getelementptr inbounds %1436[%1097] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1458 = llvm.load %1457 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1459 = llvm.intr.smax(%1435, %1458) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1460 = llvm.add %i_17, %1092 overflow<nsw> : i64
    %1461 = llvm.icmp "slt" %1460, %1423 : i64
    llvm.cond_br %1461, ^bb37(%1460, %1438, %1441, %1444, %1447, %1450, %1453, %1456, %1459 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb38(%1438, %1441, %1444, %1447, %1450, %1453, %1456, %1459 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb38(%1462: vector<4xi64>, %1463: vector<4xi64>, %1464: vector<4xi64>, %1465: vector<4xi64>, %1466: vector<4xi64>, %1467: vector<4xi64>, %1468: vector<4xi64>, %1469: vector<4xi64>):
    %1470 = llvm.intr.smax(%1462, %1463) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1471 = llvm.intr.smax(%1464, %1465) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1472 = llvm.intr.smax(%1466, %1467) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1473 = llvm.intr.smax(%1468, %1469) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1474 = llvm.intr.smax(%1470, %1471) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1475 = llvm.intr.smax(%1472, %1473) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1476 = llvm.intr.smax(%1474, %1475) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1477 = llvm.icmp "slt" %1423, %1126 : i64
    llvm.cond_br %1477, ^bb39(%1423, %1476 : i64, vector<4xi64>), ^bb40(%1476 : vector<4xi64>)
  ^bb39(%i_18: i64, %1478: vector<4xi64>):
    %1479 = llvm.sub %1126, %i_18 overflow<nsw> : i64
    %1480 = llvm.intr.smin(%1479, %1090) : (i64, i64) -> i64
    %1481 = llvm.intr.smax(%1480, %1088) : (i64, i64) -> i64
    %1482 = llvm.trunc %1481 : i64 to i32
    %1483 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1484 = llvm.mlir.poison : vector<4xi32>
    %1485 = llvm.insertelement %1482, %1484[%1088 : i64] : vector<4xi32>
    %1486 = llvm.shufflevector %1485, %1484 [0, 0, 0, 0] : vector<4xi32>
    %1487 = llvm.icmp "slt" %1483, %1486 : vector<4xi32>
    %1488 = llvm.getelementptr inbounds %1130[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1489 = llvm.intr.masked.load %1488, %1487, %1122 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1490 = llvm.intr.smax(%1478, %1489) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1491 = llvm.select %1487, %1490, %1478 : vector<4xi1>, vector<4xi64>
    %1492 = llvm.add %i_18, %1090 overflow<nsw> : i64
    %1493 = llvm.icmp "slt" %1492, %1126 : i64
    llvm.cond_br %1493, ^bb39(%1492, %1491 : i64, vector<4xi64>), ^bb40(%1491 : vector<4xi64>)
  ^bb40(%1494: vector<4xi64>):
    %1495 = "llvm.intr.vector.reduce.smax"(%1494) : (vector<4xi64>) -> i64
    %1496 = llvm.intr.smax(%1495, %1100) : (i64, i64) -> i64
    llvm.call @free(%1130) : (!llvm.ptr) -> ()
    llvm.store %x_stride0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1497 = llvm.getelementptr inbounds %extents[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %1497 {alignment = 8 : i64} : i64, !llvm.ptr
    %1498 = llvm.getelementptr inbounds %extents[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1496, %1498 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1117 : i32
  ^bb41(%1499: i32):
    llvm.return %1499 : i32
  ^bb42(%1500: i32):
    llvm.call @free(%1130) : (!llvm.ptr) -> ()
    llvm.return %1500 : i32
  }
  llvm.func internal @program_shapes.parallel0(%begin_12: i64, %end_12: i64, %1501: i64, %1502: i64, %1503: i64, %counted_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_3: i64, %1504: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1505: i64, %1506: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1507 = llvm.mlir.constant(0) : i64
    %1508 = llvm.mlir.constant(1) : i64
    %1509 = llvm.mlir.constant(32768) : i64
    %1510 = llvm.mlir.constant(8) : i64
    %1511 = llvm.mlir.constant(4) : i64
    %1512 = llvm.mlir.constant(0 : i32) : i32
    %1513 = llvm.mlir.constant(-1 : i8) : i8
    %1514 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1515 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1516 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1517 = llvm.icmp "slt" %begin_12, %end_12 : i64
    llvm.cond_br %1517, ^bb1(%begin_12 : i64), ^bb6
  ^bb1(%1518: i64):
    %1519 = llvm.mul %1518, %1502 : i64
    %1520 = llvm.add %1507, %1519 : i64
    %1521 = llvm.add %1520, %1502 : i64
    %1522 = llvm.intr.smin(%1521, %1503) : (i64, i64) -> i64
    %1523 = llvm.icmp "slt" %1520, %1522 : i64
    llvm.cond_br %1523, ^bb2(%1520, %1513 : i64, i8), ^bb5(%1513 : i8)
  ^bb2(%i_strip_3: i64, %1524: i8):
    llvm.br ^bb3(%1507, %1514, %1514 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_19: i64, %1525: vector<4xi8>, %1526: vector<4xi8>):
    %i_20 = llvm.add %i_strip_3, %i_19 overflow<nsw> : i64
    %1527 = llvm.getelementptr inbounds %counted_3[%i_20] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1528 = llvm.load %1527 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1529 = llvm.icmp "sge" %1528, %1515 : vector<4xi64>
    %1530 = llvm.zext %1529 : vector<4xi1> to vector<4xi8>
    %1531 = llvm.and %1525, %1530 : vector<4xi8>
    %1532 = llvm.add %1528, %1516 : vector<4xi64>
    %1533 = llvm.getelementptr inbounds %1504[%i_20] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1532, %1533 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1534 = llvm.getelementptr inbounds %1527[%1511] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1535 = llvm.load %1534 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1536 = llvm.icmp "sge" %1535, %1515 : vector<4xi64>
    %1537 = llvm.zext %1536 : vector<4xi1> to vector<4xi8>
    %1538 = llvm.and %1526, %1537 : vector<4xi8>
    %1539 = llvm.add %1535, %1516 : vector<4xi64>
    %1540 = llvm.getelementptr inbounds %1533[%1511] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1539, %1540 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1541 = llvm.add %i_19, %1510 overflow<nsw> : i64
    %1542 = llvm.icmp "slt" %1541, %1509 : i64
    llvm.cond_br %1542, ^bb3(%1541, %1531, %1538 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%1531, %1538 : vector<4xi8>, vector<4xi8>)
  ^bb4(%1543: vector<4xi8>, %1544: vector<4xi8>):
    %1545 = llvm.and %1543, %1544 : vector<4xi8>
    %1546 = "llvm.intr.vector.reduce.and"(%1545) : (vector<4xi8>) -> i8
    %1547 = llvm.and %1524, %1546 : i8
    %1548 = llvm.add %i_strip_3, %1509 overflow<nsw> : i64
    %1549 = llvm.icmp "slt" %1548, %1522 : i64
    llvm.cond_br %1549, ^bb2(%1548, %1547 : i64, i8), ^bb5(%1547 : i8)
  ^bb5(%1550: i8):
    %1551 = llvm.getelementptr inbounds %1506[%1518] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1550, %1551 {alignment = 1 : i64} : i8, !llvm.ptr
    %1552 = llvm.add %1518, %1508 overflow<nsw> : i64
    %1553 = llvm.icmp "slt" %1552, %end_12 : i64
    llvm.cond_br %1553, ^bb1(%1552 : i64), ^bb6
  ^bb6:
    llvm.return %1512 : i32
  }
  llvm.func internal @program_shapes.parallel0.part(%context_6: !llvm.ptr, %begin_13: i64, %end_13: i64) -> i32 attributes {no_unwind} {
    %1554 = llvm.mlir.constant(8) : i64
    %1555 = llvm.mlir.constant(16) : i64
    %1556 = llvm.mlir.constant(24) : i64
    %1557 = llvm.mlir.constant(32) : i64
    %1558 = llvm.mlir.constant(40) : i64
    %1559 = llvm.mlir.constant(48) : i64
    %1560 = llvm.mlir.constant(56) : i64
    %1561 = llvm.load %context_6 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1562 = llvm.getelementptr inbounds %context_6[%1554] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1563 = llvm.load %1562 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1564 = llvm.getelementptr inbounds %context_6[%1555] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1565 = llvm.load %1564 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1566 = llvm.getelementptr inbounds %context_6[%1556] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1567 = llvm.load %1566 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1568 = llvm.getelementptr inbounds %context_6[%1557] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1569 = llvm.load %1568 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1570 = llvm.getelementptr inbounds %context_6[%1558] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1571 = llvm.load %1570 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1572 = llvm.getelementptr inbounds %context_6[%1559] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1573 = llvm.load %1572 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1574 = llvm.getelementptr inbounds %context_6[%1560] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1575 = llvm.load %1574 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1576 = llvm.call @program_shapes.parallel0(%begin_13, %end_13, %1561, %1563, %1565, %1567, %1569, %1571, %1573, %1575) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1576 : i32
  }
  llvm.func internal @program_shapes.parallel1(%begin_14: i64, %end_14: i64, %1577: i64, %1578: i64, %1579: i64, %1580: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %1581: i64, %1582: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1583 = llvm.mlir.constant(0) : i64
    %1584 = llvm.mlir.constant(1) : i64
    %1585 = llvm.mlir.constant(32768) : i64
    %1586 = llvm.mlir.constant(32) : i64
    %1587 = llvm.mlir.constant(4) : i64
    %1588 = llvm.mlir.constant(8) : i64
    %1589 = llvm.mlir.constant(12) : i64
    %1590 = llvm.mlir.constant(16) : i64
    %1591 = llvm.mlir.constant(20) : i64
    %1592 = llvm.mlir.constant(24) : i64
    %1593 = llvm.mlir.constant(28) : i64
    %1594 = llvm.mlir.constant(0 : i32) : i32
    %1595 = llvm.mlir.constant(-9223372036854775808) : i64
    %1596 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1597 = llvm.icmp "slt" %begin_14, %end_14 : i64
    llvm.cond_br %1597, ^bb1(%begin_14 : i64), ^bb6
  ^bb1(%1598: i64):
    %1599 = llvm.mul %1598, %1578 : i64
    %1600 = llvm.add %1583, %1599 : i64
    %1601 = llvm.add %1600, %1578 : i64
    %1602 = llvm.intr.smin(%1601, %1579) : (i64, i64) -> i64
    %1603 = llvm.icmp "slt" %1600, %1602 : i64
    llvm.cond_br %1603, ^bb2(%1600, %1595 : i64, i64), ^bb5(%1595 : i64)
  ^bb2(%i_strip_4: i64, %1604: i64):
    llvm.br ^bb3(%1583, %1596, %1596, %1596, %1596, %1596, %1596, %1596, %1596 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb3(%i_21: i64, %1605: vector<4xi64>, %1606: vector<4xi64>, %1607: vector<4xi64>, %1608: vector<4xi64>, %1609: vector<4xi64>, %1610: vector<4xi64>, %1611: vector<4xi64>, %1612: vector<4xi64>):
    %i_22 = llvm.add %i_strip_4, %i_21 overflow<nsw> : i64
    %1613 = llvm.getelementptr inbounds %1580[%i_22] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1614 = llvm.load %1613 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1615 = llvm.intr.smax(%1605, %1614) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1616 = llvm.getelementptr inbounds %1613[%1587] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1617 = llvm.load %1616 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1618 = llvm.intr.smax(%1606, %1617) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1619 = llvm.getelementptr inbounds %1613[%1588] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1620 = llvm.load %1619 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1621 = llvm.intr.smax(%1607, %1620) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1622 = llvm.getelementptr inbounds %1613[%1589] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1623 = llvm.load %1622 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1624 = llvm.intr.smax(%1608, %1623) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1625 = llvm.getelementptr inbounds %1613[%1590] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1626 = llvm.load %1625 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1627 = llvm.intr.smax(%1609, %1626) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1628 = llvm.getelementptr inbounds %1613[%1591] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1629 = llvm.load %1628 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1630 = llvm.intr.smax(%1610, %1629) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1631 = llvm.getelementptr inbounds %1613[%1592] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1632 = llvm.load %1631 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1633 = llvm.intr.smax(%1611, %1632) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1634 = llvm.getelementptr inbounds %1613[%1593] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1635 = llvm.load %1634 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1636 = llvm.intr.smax(%1612, %1635) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1637 = llvm.add %i_21, %1586 overflow<nsw> : i64
    %1638 = llvm.icmp "slt" %1637, %1585 : i64
    llvm.cond_br %1638, ^bb3(%1637, %1615, %1618, %1621, %1624, %1627, %1630, %1633, %1636 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb4(%1615, %1618, %1621, %1624, %1627, %1630, %1633, %1636 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb4(%1639: vector<4xi64>, %1640: vector<4xi64>, %1641: vector<4xi64>, %1642: vector<4xi64>, %1643: vector<4xi64>, %1644: vector<4xi64>, %1645: vector<4xi64>, %1646: vector<4xi64>):
    %1647 = llvm.intr.smax(%1639, %1640) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1648 = llvm.intr.smax(%1641, %1642) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1649 = llvm.intr.smax(%1643, %1644) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1650 = llvm.intr.smax(%1645, %1646) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1651 = llvm.intr.smax(%1647, %1648) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1652 = llvm.intr.smax(%1649, %1650) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1653 = llvm.intr.smax(%1651, %1652) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1654 = "llvm.intr.vector.reduce.smax"(%1653) : (vector<4xi64>) -> i64
    %1655 = llvm.intr.smax(%1604, %1654) : (i64, i64) -> i64
    %1656 = llvm.add %i_strip_4, %1585 overflow<nsw> : i64
    %1657 = llvm.icmp "slt" %1656, %1602 : i64
    llvm.cond_br %1657, ^bb2(%1656, %1655 : i64, i64), ^bb5(%1655 : i64)
  ^bb5(%1658: i64):
    %1659 = llvm.getelementptr inbounds %1582[%1598] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1658, %1659 {alignment = 8 : i64} : i64, !llvm.ptr
    %1660 = llvm.add %1598, %1584 overflow<nsw> : i64
    %1661 = llvm.icmp "slt" %1660, %end_14 : i64
    llvm.cond_br %1661, ^bb1(%1660 : i64), ^bb6
  ^bb6:
    llvm.return %1594 : i32
  }
  llvm.func internal @program_shapes.parallel1.part(%context_7: !llvm.ptr, %begin_15: i64, %end_15: i64) -> i32 attributes {no_unwind} {
    %1662 = llvm.mlir.constant(8) : i64
    %1663 = llvm.mlir.constant(16) : i64
    %1664 = llvm.mlir.constant(24) : i64
    %1665 = llvm.mlir.constant(32) : i64
    %1666 = llvm.mlir.constant(40) : i64
    %1667 = llvm.load %context_7 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1668 = llvm.getelementptr inbounds %context_7[%1662] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1669 = llvm.load %1668 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1670 = llvm.getelementptr inbounds %context_7[%1663] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1671 = llvm.load %1670 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1672 = llvm.getelementptr inbounds %context_7[%1664] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1673 = llvm.load %1672 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1674 = llvm.getelementptr inbounds %context_7[%1665] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1675 = llvm.load %1674 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1676 = llvm.getelementptr inbounds %context_7[%1666] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1677 = llvm.load %1676 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1678 = llvm.call @program_shapes.parallel1(%begin_15, %end_15, %1667, %1669, %1671, %1673, %1675, %1677) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1678 : i32
  }
}
