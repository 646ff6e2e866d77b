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
    %6 = tensor.extract_slice %places[0] [%1] [1] {whole} : tensor<?xi64> to tensor<?xi64>
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
    %8 = tensor.extract_slice %places[0] [%1] [1] {whole} : tensor<?xi64> to tensor<?xi64>
    %9 = arith.addi %5, %2 : index
    %10 = tensor.empty(%1) : tensor<?xi64>
    %11 = tensor.empty() : tensor<i8>
    %12 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%11 : tensor<i8>) {
    ^bb0(%13: i8):
      %14 = arith.constant 1 : i8
      linalg.yield %14 : i8
    } -> tensor<i8>
    %15, %16 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%8 : tensor<?xi64>) outs(%10, %12 : tensor<?xi64>, tensor<i8>) {
    ^bb0(%17: i64, %18: i64, %19: i8):
      %20 = arith.constant 0 : i64
      %21 = arith.cmpi slt, %17, %20 : i64
      %22 = arith.constant 5 : i64
      %23 = arith.addi %17, %22 : i64
      %24 = arith.select %21, %23, %17 : i64
      %25 = arith.cmpi sge, %24, %20 : i64
      %26 = arith.extui %25 : i1 to i8
      %27 = arith.cmpi slt, %24, %22 : i64
      %28 = arith.extui %27 : i1 to i8
      %29 = arith.andi %26, %28 : i8
      %30 = arith.andi %19, %29 : i8
      linalg.yield %24, %30 : i64, i8
    } -> (tensor<?xi64>, tensor<i8>)
    %31 = tensor.extract %16[] : tensor<i8>
    %32 = arith.constant 0 : i8
    %33 = arith.cmpi ne, %31, %32 : i8
    cf.assert %33, "IndexError: index is out of bounds for axis 0 with size 5"
    %34 = tensor.empty() : tensor<i8>
    %35 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%34 : tensor<i8>) {
    ^bb0(%36: i8):
      %37 = arith.constant 1 : i8
      linalg.yield %37 : i8
    } -> tensor<i8>
    %38 = tensor.empty(%5) : tensor<?xi64>
    %39, %40 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["reduction"]} ins(%counted : tensor<?xi64>) outs(%35, %38 : tensor<i8>, tensor<?xi64>) {
    ^bb0(%41: i64, %42: i8, %43: i64):
      %44 = arith.constant 0 : i64
      %45 = arith.cmpi sge, %41, %44 : i64
      %46 = arith.extui %45 : i1 to i8
      %47 = arith.andi %42, %46 : i8
      %48 = arith.constant 1 : i64
      %49 = arith.addi %41, %48 : i64
      linalg.yield %47, %49 : i8, i64
    } -> (tensor<i8>, tensor<?xi64>)
    %50 = tensor.extract %39[] : tensor<i8>
    %51 = arith.constant 0 : i8
    %52 = arith.cmpi ne, %50, %51 : i8
    cf.assert %52, "ValueError: 'list' argument must have no negative elements"
    %53 = tensor.empty() : tensor<1xi64>
    %54 = linalg.generic {indexing_maps = [affine_map<() -> (0)>], iterator_types = []} outs(%53 : tensor<1xi64>) {
    ^bb0(%55: i64):
      %56 = arith.constant 0 : i64
      linalg.yield %56 : i64
    } -> tensor<1xi64>
    %57 = tensor.empty(%9) : tensor<?xi64>
    %58 = tensor.insert_slice %40 into %57[0] [%5] [1] : tensor<?xi64> into tensor<?xi64>
    %59 = tensor.insert_slice %54 into %58[%5] [1] [1] : tensor<1xi64> into tensor<?xi64>
    %60 = tensor.empty() : tensor<i64>
    %61 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%60 : tensor<i64>) {
    ^bb0(%62: i64):
      %63 = arith.constant -9223372036854775808 : i64
      linalg.yield %63 : i64
    } -> tensor<i64>
    %64 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%59 : tensor<?xi64>) outs(%61 : tensor<i64>) {
    ^bb0(%65: i64, %66: i64):
      %67 = arith.maxsi %66, %65 : i64
      linalg.yield %67 : i64
    } -> tensor<i64>
    %68 = tensor.extract %64[] : tensor<i64>
    %69 = arith.index_cast %68 : i64 to index
    %70 = arith.maxsi %69, %7 : index
    func.return %3, %3, %70 : index, index, index
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
    %13 = memref.dim %x, %7 : memref<?x?xf64>
    %14 = arith.constant 1 : index
    %15 = memref.dim %x, %14 : memref<?x?xf64>
    %16 = memref.dim %counted, %7 : memref<?xi64>
    %17 = arith.constant 0 : i8
    %18 = arith.constant 1 : i64
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [5, %15], strides: [%15, 1] : memref<5x?xf64> to memref<5x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [5, %15], strides: [%15, 1] : memref<5x?xf64> to memref<5x?xf64>
    %19 = memref.alloc(%13) {alignment = 64 : i64} : memref<?xi64>
    %20 = memref.alloc(%13, %15) {alignment = 64 : i64} : memref<?x?xf64>
    %21 = memref.reinterpret_cast %places to offset: [0], sizes: [%13], strides: [1] : memref<?xi64> to memref<?xi64>
    %22 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%13)
    %23 = arith.constant -1 : i8
    %24 = affine.parallel (%i_strip) = (0) to (symbol(%22)) step (32768) reduce ("andi") -> (i8) {
      %25 = affine.for %i = 0 to 32768 step 4 iter_args(%26 = %1) -> (vector<4xi8>) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %27 = affine.vector_load %21[%i_1] : memref<?xi64>, vector<4xi64>
        %28 = arith.cmpi slt, %27, %2 : vector<4xi64>
        %29 = arith.addi %27, %3 : vector<4xi64>
        %30 = arith.select %28, %29, %27 : vector<4xi1>, vector<4xi64>
        %31 = arith.cmpi sge, %30, %2 : vector<4xi64>
        %32 = arith.extui %31 : vector<4xi1> to vector<4xi8>
        %33 = arith.cmpi slt, %30, %3 : vector<4xi64>
        %34 = arith.extui %33 : vector<4xi1> to vector<4xi8>
        %35 = arith.andi %32, %34 : vector<4xi8>
        %36 = arith.andi %26, %35 : vector<4xi8>
        affine.vector_store %30, %19[%i_1] : memref<?xi64>, vector<4xi64>
        affine.yield %36 : vector<4xi8>
      }
      %37 = vector.reduction <and>, %25 : vector<4xi8> into i8
      affine.yield %37 : i8
    }
    %38 = arith.andi %8, %24 : i8
    %39 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%22, %13)
    %40 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%39, %13)
    %41 = vector.create_mask %40 : vector<4xi1>
    %42 = vector.broadcast %38 : i8 to vector<4xi8>
    %43 = affine.for %i_2 = %22 to %39 step 4 iter_args(%44 = %42) -> (vector<4xi8>) {
      %45 = affine.vector_load %21[%i_2] : memref<?xi64>, vector<4xi64>
      %46 = arith.cmpi slt, %45, %2 : vector<4xi64>
      %47 = arith.addi %45, %3 : vector<4xi64>
      %48 = arith.select %46, %47, %45 : vector<4xi1>, vector<4xi64>
      %49 = arith.cmpi sge, %48, %2 : vector<4xi64>
      %50 = arith.extui %49 : vector<4xi1> to vector<4xi8>
      %51 = arith.cmpi slt, %48, %3 : vector<4xi64>
      %52 = arith.extui %51 : vector<4xi1> to vector<4xi8>
      %53 = arith.andi %50, %52 : vector<4xi8>
      %54 = arith.andi %44, %53 : vector<4xi8>
      affine.vector_store %48, %19[%i_2] : memref<?xi64>, vector<4xi64>
      affine.yield %54 : vector<4xi8>
    }
    %55 = affine.for %i_3 = %39 to %13 step 4 iter_args(%56 = %43) -> (vector<4xi8>) {
      %57 = vector.maskedload %21[%i_3], %41, %2 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %58 = arith.cmpi slt, %57, %2 : vector<4xi64>
      %59 = arith.addi %57, %3 : vector<4xi64>
      %60 = arith.select %58, %59, %57 : vector<4xi1>, vector<4xi64>
      %61 = arith.cmpi sge, %60, %2 : vector<4xi64>
      %62 = arith.extui %61 : vector<4xi1> to vector<4xi8>
      %63 = arith.cmpi slt, %60, %3 : vector<4xi64>
      %64 = arith.extui %63 : vector<4xi1> to vector<4xi8>
      %65 = arith.andi %62, %64 : vector<4xi8>
      %66 = arith.andi %56, %65 : vector<4xi8>
      vector.maskedstore %19[%i_3], %41, %60 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %67 = arith.select %41, %66, %56 : vector<4xi1>, vector<4xi8>
      affine.yield %67 : vector<4xi8>
    }
    %68 = vector.reduction <and>, %55 : vector<4xi8> into i8
    %69 = arith.cmpi ne, %68, %17 : i8
    cf.assert %69, "IndexError: index is out of bounds for axis 0 with size 5"
    %70 = arith.constant 5 : index
    %71 = arith.muli %15, %70 : index
    %72 = memref.collapse_shape %out0_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %73 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%71)
    affine.parallel (%j_strip) = (0) to (symbol(%73)) step (8192) {
      affine.for %j = 0 to 8192 step 4 {
        %j_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%j_strip, %j)
        affine.vector_store %4, %72[%j_1] : memref<?xf64>, vector<4xf64>
      }
    }
    %74 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%73, %71)
    %75 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%74, %71)
    %76 = vector.create_mask %75 : vector<4xi1>
    affine.for %j_2 = %73 to %74 step 4 {
      affine.vector_store %4, %72[%j_2] : memref<?xf64>, vector<4xf64>
    }
    affine.for %j_3 = %74 to %71 step 4 {
      vector.maskedstore %72[%j_3], %76, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %77 = arith.constant 5 : index
    %78 = arith.muli %15, %77 : index
    %79 = memref.collapse_shape %out1_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %80 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%78)
    affine.parallel (%j_strip_1) = (0) to (symbol(%80)) step (8192) {
      affine.for %j_4 = 0 to 8192 step 4 {
        %j_5 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%j_strip_1, %j_4)
        affine.vector_store %5, %79[%j_5] : memref<?xf64>, vector<4xf64>
      }
    }
    %81 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%80, %78)
    %82 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%81, %78)
    %83 = vector.create_mask %82 : vector<4xi1>
    affine.for %j_6 = %80 to %81 step 4 {
      affine.vector_store %5, %79[%j_6] : memref<?xf64>, vector<4xf64>
    }
    affine.for %j_7 = %81 to %78 step 4 {
      vector.maskedstore %79[%j_7], %83, %5 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %84 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15)
    %85 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%84, %15)
    %86 = vector.create_mask %85 : vector<4xi1>
    affine.for %87 = 0 to %13 {
      %88 = affine.load %19[%87] : memref<?xi64>
      %89 = arith.index_cast %88 : i64 to index
      %90 = arith.index_cast %88 : i64 to index
      affine.for %91 = 0 to %84 step 4 {
        %92 = affine.vector_load %x[%87, %91] : memref<?x?xf64>, vector<4xf64>
        vector.store %92, %out0_1[%89, %91] : memref<5x?xf64>, vector<4xf64>
        %93 = vector.load %out1_1[%90, %91] : memref<5x?xf64>, vector<4xf64>
        %94 = arith.addf %93, %92 : vector<4xf64>
        vector.store %94, %out1_1[%90, %91] : memref<5x?xf64>, vector<4xf64>
      }
      affine.for %95 = %84 to %15 step 4 {
        %96 = vector.maskedload %x[%87, %95], %86, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%89, %95], %86, %96 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
        %97 = vector.maskedload %out1_1[%90, %95], %86, %4 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %98 = arith.addf %97, %96 : vector<4xf64>
        vector.maskedstore %out1_1[%90, %95], %86, %98 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    affine.parallel (%i_4) = (0) to (symbol(%13)) {
      %99 = affine.load %21[%i_4] : memref<?xi64>
      %100 = arith.cmpi slt, %99, %9 : i64
      %101 = arith.addi %99, %10 : i64
      %102 = arith.select %100, %101, %99 : i64
      %103 = arith.index_cast %102 : i64 to index
      affine.for %j_8 = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15) step 4 {
        %104 = affine.vector_load %x[%i_4, %j_8] : memref<?x?xf64>, vector<4xf64>
        %105 = vector.load %out0_1[%103, %j_8] : memref<5x?xf64>, vector<4xf64>
        %106 = arith.addf %105, %104 : vector<4xf64>
        affine.vector_store %106, %20[%i_4, %j_8] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_9 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15) to %15 step 4 {
        %107 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_9, %15)
        %108 = vector.create_mask %107 : vector<4xi1>
        %109 = vector.maskedload %x[%i_4, %j_9], %108, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %110 = vector.maskedload %out0_1[%103, %j_9], %108, %4 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %111 = arith.addf %110, %109 : vector<4xf64>
        vector.maskedstore %20[%i_4, %j_9], %108, %111 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    affine.for %112 = 0 to %13 {
      %113 = affine.load %19[%112] : memref<?xi64>
      %114 = arith.index_cast %113 : i64 to index
      affine.for %115 = 0 to %84 step 4 {
        %116 = affine.vector_load %20[%112, %115] : memref<?x?xf64>, vector<4xf64>
        vector.store %116, %out0_1[%114, %115] : memref<5x?xf64>, vector<4xf64>
      }
      affine.for %117 = %84 to %15 step 4 {
        %118 = vector.maskedload %20[%112, %117], %86, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%114, %117], %86, %118 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %119 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%16)
    %120 = arith.constant -1 : i8
    %121 = affine.parallel (%i_strip_1) = (0) to (symbol(%119)) step (32768) reduce ("andi") -> (i8) {
      %122, %123, %124, %125 = affine.for %i_5 = 0 to 32768 step 16 iter_args(%126 = %1, %127 = %1, %128 = %1, %129 = %1) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
        %i_6 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %130 = affine.vector_load %counted[%i_6] : memref<?xi64>, vector<4xi64>
        %131 = arith.cmpi sge, %130, %2 : vector<4xi64>
        %132 = arith.extui %131 : vector<4xi1> to vector<4xi8>
        %133 = arith.andi %126, %132 : vector<4xi8>
        %i_7 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %134 = affine.vector_load %counted[%i_7 + 4] : memref<?xi64>, vector<4xi64>
        %135 = arith.cmpi sge, %134, %2 : vector<4xi64>
        %136 = arith.extui %135 : vector<4xi1> to vector<4xi8>
        %137 = arith.andi %127, %136 : vector<4xi8>
        %i_8 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %138 = affine.vector_load %counted[%i_8 + 8] : memref<?xi64>, vector<4xi64>
        %139 = arith.cmpi sge, %138, %2 : vector<4xi64>
        %140 = arith.extui %139 : vector<4xi1> to vector<4xi8>
        %141 = arith.andi %128, %140 : vector<4xi8>
        %i_9 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %142 = affine.vector_load %counted[%i_9 + 12] : memref<?xi64>, vector<4xi64>
        %143 = arith.cmpi sge, %142, %2 : vector<4xi64>
        %144 = arith.extui %143 : vector<4xi1> to vector<4xi8>
        %145 = arith.andi %129, %144 : vector<4xi8>
        affine.yield %133, %137, %141, %145 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
      }
      %146 = arith.andi %122, %123 : vector<4xi8>
      %147 = arith.andi %124, %125 : vector<4xi8>
      %148 = arith.andi %146, %147 : vector<4xi8>
      %149 = vector.reduction <and>, %148 : vector<4xi8> into i8
      affine.yield %149 : i8
    }
    %150 = arith.andi %8, %121 : i8
    %151 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 16) * 16) + d0), d0)>(%119, %16)
    %152 = vector.broadcast %150 : i8 to vector<4xi8>
    %153, %154, %155, %156 = affine.for %i_10 = %119 to %151 step 16 iter_args(%157 = %152, %158 = %152, %159 = %152, %160 = %152) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
      %161 = affine.vector_load %counted[%i_10] : memref<?xi64>, vector<4xi64>
      %162 = arith.cmpi sge, %161, %2 : vector<4xi64>
      %163 = arith.extui %162 : vector<4xi1> to vector<4xi8>
      %164 = arith.andi %157, %163 : vector<4xi8>
      %165 = affine.vector_load %counted[%i_10 + 4] : memref<?xi64>, vector<4xi64>
      %166 = arith.cmpi sge, %165, %2 : vector<4xi64>
      %167 = arith.extui %166 : vector<4xi1> to vector<4xi8>
      %168 = arith.andi %158, %167 : vector<4xi8>
      %169 = affine.vector_load %counted[%i_10 + 8] : memref<?xi64>, vector<4xi64>
      %170 = arith.cmpi sge, %169, %2 : vector<4xi64>
      %171 = arith.extui %170 : vector<4xi1> to vector<4xi8>
      %172 = arith.andi %159, %171 : vector<4xi8>
      %173 = affine.vector_load %counted[%i_10 + 12] : memref<?xi64>, vector<4xi64>
      %174 = arith.cmpi sge, %173, %2 : vector<4xi64>
      %175 = arith.extui %174 : vector<4xi1> to vector<4xi8>
      %176 = arith.andi %160, %175 : vector<4xi8>
      affine.yield %164, %168, %172, %176 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
    }
    %177 = arith.andi %153, %154 : vector<4xi8>
    %178 = arith.andi %155, %156 : vector<4xi8>
    %179 = arith.andi %177, %178 : vector<4xi8>
    %180 = affine.for %i_11 = %151 to %16 step 4 iter_args(%181 = %179) -> (vector<4xi8>) {
      %182 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_11, %16)
      %183 = vector.create_mask %182 : vector<4xi1>
      %184 = vector.maskedload %counted[%i_11], %183, %2 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %185 = arith.cmpi sge, %184, %2 : vector<4xi64>
      %186 = arith.extui %185 : vector<4xi1> to vector<4xi8>
      %187 = arith.andi %181, %186 : vector<4xi8>
      %188 = arith.select %183, %187, %181 : vector<4xi1>, vector<4xi8>
      affine.yield %188 : vector<4xi8>
    }
    %189 = vector.reduction <and>, %180 : vector<4xi8> into i8
    %190 = arith.cmpi ne, %189, %17 : i8
    cf.assert %190, "ValueError: 'list' argument must have no negative elements"
    %191 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%6)
    affine.parallel (%i_strip_2) = (0) to (symbol(%191)) step (8192) {
      affine.for %i_12 = 0 to 8192 step 4 {
        %i_13 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_12)
        affine.vector_store %2, %out2[%i_13] : memref<?xi64>, vector<4xi64>
      }
    }
    %192 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%191, %6)
    %193 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%192, %6)
    %194 = vector.create_mask %193 : vector<4xi1>
    affine.for %i_14 = %191 to %192 step 4 {
      affine.vector_store %2, %out2[%i_14] : memref<?xi64>, vector<4xi64>
    }
    affine.for %i_15 = %192 to %6 step 4 {
      vector.maskedstore %out2[%i_15], %194, %2 : memref<?xi64>, vector<4xi1>, vector<4xi64>
    }
    affine.for %195 = 0 to %16 {
      %196 = affine.load %counted[%195] : memref<?xi64>
      %197 = arith.index_cast %196 : i64 to index
      %198 = memref.load %out2[%197] : memref<?xi64>
      %199 = arith.addi %198, %18 : i64
      memref.store %199, %out2[%197] : memref<?xi64>
    }
    memref.dealloc %19 : memref<?xi64>
    memref.dealloc %20 : memref<?x?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}, %places: memref<?xi64> {llvm.noalias}, %counted: memref<?xi64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : i8
    %2 = arith.constant 0 : i64
    %3 = arith.constant 5 : i64
    %4 = arith.constant 1 : i64
    %5 = arith.constant -9223372036854775808 : i64
    %6 = arith.constant dense<-1> : vector<4xi8>
    %7 = arith.constant dense<0> : vector<4xi64>
    %8 = arith.constant dense<5> : vector<4xi64>
    %9 = arith.constant dense<1> : vector<4xi64>
    %10 = arith.constant dense<-9223372036854775808> : vector<4xi64>
    %11 = memref.dim %x, %0 : memref<?x?xf64>
    %12 = arith.constant 1 : index
    %13 = memref.dim %x, %12 : memref<?x?xf64>
    %14 = memref.dim %places, %0 : memref<?xi64>
    %15 = memref.dim %counted, %0 : memref<?xi64>
    %16 = arith.cmpi eq, %11, %14 : index
    %17 = arith.constant 9 : index
    %18 = arith.addi %15, %12 : index
    %19 = arith.constant 0 : i8
    %20 = memref.alloc(%18) {alignment = 64 : i64} : memref<?xi64>
    cf.assert %16, "ValueError: operands could not be broadcast together with remapped shapes [original->remapped]: (x.shape[0],x.shape[1]) and requested shape (places.shape[0],x.shape[1])"
    %21 = memref.reinterpret_cast %places to offset: [0], sizes: [%11], strides: [1] : memref<?xi64> to memref<?xi64>
    %22 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%11)
    %23 = arith.constant -1 : i8
    %24 = affine.parallel (%i_strip) = (0) to (symbol(%22)) step (32768) reduce ("andi") -> (i8) {
      %25 = affine.for %i = 0 to 32768 step 4 iter_args(%26 = %6) -> (vector<4xi8>) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %27 = affine.vector_load %21[%i_1] : memref<?xi64>, vector<4xi64>
        %28 = arith.cmpi slt, %27, %7 : vector<4xi64>
        %29 = arith.addi %27, %8 : vector<4xi64>
        %30 = arith.select %28, %29, %27 : vector<4xi1>, vector<4xi64>
        %31 = arith.cmpi sge, %30, %7 : vector<4xi64>
        %32 = arith.extui %31 : vector<4xi1> to vector<4xi8>
        %33 = arith.cmpi slt, %30, %8 : vector<4xi64>
        %34 = arith.extui %33 : vector<4xi1> to vector<4xi8>
        %35 = arith.andi %32, %34 : vector<4xi8>
        %36 = arith.andi %26, %35 : vector<4xi8>
        affine.yield %36 : vector<4xi8>
      }
      %37 = vector.reduction <and>, %25 : vector<4xi8> into i8
      affine.yield %37 : i8
    }
    %38 = arith.andi %1, %24 : i8
    %39 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%22, %11)
    %40 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%39, %11)
    %41 = vector.create_mask %40 : vector<4xi1>
    %42 = vector.broadcast %38 : i8 to vector<4xi8>
    %43 = affine.for %i_2 = %22 to %39 step 4 iter_args(%44 = %42) -> (vector<4xi8>) {
      %45 = affine.vector_load %21[%i_2] : memref<?xi64>, vector<4xi64>
      %46 = arith.cmpi slt, %45, %7 : vector<4xi64>
      %47 = arith.addi %45, %8 : vector<4xi64>
      %48 = arith.select %46, %47, %45 : vector<4xi1>, vector<4xi64>
      %49 = arith.cmpi sge, %48, %7 : vector<4xi64>
      %50 = arith.extui %49 : vector<4xi1> to vector<4xi8>
      %51 = arith.cmpi slt, %48, %8 : vector<4xi64>
      %52 = arith.extui %51 : vector<4xi1> to vector<4xi8>
      %53 = arith.andi %50, %52 : vector<4xi8>
      %54 = arith.andi %44, %53 : vector<4xi8>
      affine.yield %54 : vector<4xi8>
    }
    %55 = affine.for %i_3 = %39 to %11 step 4 iter_args(%56 = %43) -> (vector<4xi8>) {
      %57 = vector.maskedload %21[%i_3], %41, %7 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %58 = arith.cmpi slt, %57, %7 : vector<4xi64>
      %59 = arith.addi %57, %8 : vector<4xi64>
      %60 = arith.select %58, %59, %57 : vector<4xi1>, vector<4xi64>
      %61 = arith.cmpi sge, %60, %7 : vector<4xi64>
      %62 = arith.extui %61 : vector<4xi1> to vector<4xi8>
      %63 = arith.cmpi slt, %60, %8 : vector<4xi64>
      %64 = arith.extui %63 : vector<4xi1> to vector<4xi8>
      %65 = arith.andi %62, %64 : vector<4xi8>
      %66 = arith.andi %56, %65 : vector<4xi8>
      %67 = arith.select %41, %66, %56 : vector<4xi1>, vector<4xi8>
      affine.yield %67 : vector<4xi8>
    }
    %68 = vector.reduction <and>, %55 : vector<4xi8> into i8
    %69 = arith.cmpi ne, %68, %19 : i8
    cf.assert %69, "IndexError: index is out of bounds for axis 0 with size 5"
    %70 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%15)
    %71 = arith.constant -1 : i8
    %72 = affine.parallel (%i_strip_1) = (0) to (symbol(%70)) step (32768) reduce ("andi") -> (i8) {
      %73, %74 = affine.for %i_4 = 0 to 32768 step 8 iter_args(%75 = %6, %76 = %6) -> (vector<4xi8>, vector<4xi8>) {
        %i_5 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_4)
        %77 = affine.vector_load %counted[%i_5] : memref<?xi64>, vector<4xi64>
        %78 = arith.cmpi sge, %77, %7 : vector<4xi64>
        %79 = arith.extui %78 : vector<4xi1> to vector<4xi8>
        %80 = arith.andi %75, %79 : vector<4xi8>
        %81 = arith.addi %77, %9 : vector<4xi64>
        affine.vector_store %81, %20[%i_5] : memref<?xi64>, vector<4xi64>
        %i_6 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_4)
        %82 = affine.vector_load %counted[%i_6 + 4] : memref<?xi64>, vector<4xi64>
        %83 = arith.cmpi sge, %82, %7 : vector<4xi64>
        %84 = arith.extui %83 : vector<4xi1> to vector<4xi8>
        %85 = arith.andi %76, %84 : vector<4xi8>
        %86 = arith.addi %82, %9 : vector<4xi64>
        affine.vector_store %86, %20[%i_6 + 4] : memref<?xi64>, vector<4xi64>
        affine.yield %80, %85 : vector<4xi8>, vector<4xi8>
      }
      %87 = arith.andi %73, %74 : vector<4xi8>
      %88 = vector.reduction <and>, %87 : vector<4xi8> into i8
      affine.yield %88 : i8
    }
    %89 = arith.andi %1, %72 : i8
    %90 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%70, %15)
    %91 = vector.broadcast %89 : i8 to vector<4xi8>
    %92, %93 = affine.for %i_7 = %70 to %90 step 8 iter_args(%94 = %91, %95 = %91) -> (vector<4xi8>, vector<4xi8>) {
      %96 = affine.vector_load %counted[%i_7] : memref<?xi64>, vector<4xi64>
      %97 = arith.cmpi sge, %96, %7 : vector<4xi64>
      %98 = arith.extui %97 : vector<4xi1> to vector<4xi8>
      %99 = arith.andi %94, %98 : vector<4xi8>
      %100 = arith.addi %96, %9 : vector<4xi64>
      affine.vector_store %100, %20[%i_7] : memref<?xi64>, vector<4xi64>
      %101 = affine.vector_load %counted[%i_7 + 4] : memref<?xi64>, vector<4xi64>
      %102 = arith.cmpi sge, %101, %7 : vector<4xi64>
      %103 = arith.extui %102 : vector<4xi1> to vector<4xi8>
      %104 = arith.andi %95, %103 : vector<4xi8>
      %105 = arith.addi %101, %9 : vector<4xi64>
      affine.vector_store %105, %20[%i_7 + 4] : memref<?xi64>, vector<4xi64>
      affine.yield %99, %104 : vector<4xi8>, vector<4xi8>
    }
    %106 = arith.andi %92, %93 : vector<4xi8>
    %107 = affine.for %i_8 = %90 to %15 step 4 iter_args(%108 = %106) -> (vector<4xi8>) {
      %109 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_8, %15)
      %110 = vector.create_mask %109 : vector<4xi1>
      %111 = vector.maskedload %counted[%i_8], %110, %7 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %112 = arith.cmpi sge, %111, %7 : vector<4xi64>
      %113 = arith.extui %112 : vector<4xi1> to vector<4xi8>
      %114 = arith.andi %108, %113 : vector<4xi8>
      %115 = arith.addi %111, %9 : vector<4xi64>
      vector.maskedstore %20[%i_8], %110, %115 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %116 = arith.select %110, %114, %108 : vector<4xi1>, vector<4xi8>
      affine.yield %116 : vector<4xi8>
    }
    %117 = vector.reduction <and>, %107 : vector<4xi8> into i8
    %118 = arith.cmpi ne, %117, %19 : i8
    cf.assert %118, "ValueError: 'list' argument must have no negative elements"
    affine.store %2, %20[%15] : memref<?xi64>
    %119 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%18)
    %120 = arith.constant -9223372036854775808 : i64
    %121 = affine.parallel (%i_strip_2) = (0) to (symbol(%119)) step (32768) reduce ("maxs") -> (i64) {
      %122, %123, %124, %125, %126, %127, %128, %129 = affine.for %i_9 = 0 to 32768 step 32 iter_args(%130 = %10, %131 = %10, %132 = %10, %133 = %10, %134 = %10, %135 = %10, %136 = %10, %137 = %10) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
        %i_10 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %138 = affine.vector_load %20[%i_10] : memref<?xi64>, vector<4xi64>
        %139 = arith.maxsi %130, %138 : vector<4xi64>
        %i_11 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %140 = affine.vector_load %20[%i_11 + 4] : memref<?xi64>, vector<4xi64>
        %141 = arith.maxsi %131, %140 : vector<4xi64>
        %i_12 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %142 = affine.vector_load %20[%i_12 + 8] : memref<?xi64>, vector<4xi64>
        %143 = arith.maxsi %132, %142 : vector<4xi64>
        %i_13 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %144 = affine.vector_load %20[%i_13 + 12] : memref<?xi64>, vector<4xi64>
        %145 = arith.maxsi %133, %144 : vector<4xi64>
        %i_14 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %146 = affine.vector_load %20[%i_14 + 16] : memref<?xi64>, vector<4xi64>
        %147 = arith.maxsi %134, %146 : vector<4xi64>
        %i_15 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %148 = affine.vector_load %20[%i_15 + 20] : memref<?xi64>, vector<4xi64>
        %149 = arith.maxsi %135, %148 : vector<4xi64>
        %i_16 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %150 = affine.vector_load %20[%i_16 + 24] : memref<?xi64>, vector<4xi64>
        %151 = arith.maxsi %136, %150 : vector<4xi64>
        %i_17 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %152 = affine.vector_load %20[%i_17 + 28] : memref<?xi64>, vector<4xi64>
        %153 = arith.maxsi %137, %152 : vector<4xi64>
        affine.yield %139, %141, %143, %145, %147, %149, %151, %153 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
      }
      %154 = arith.maxsi %122, %123 : vector<4xi64>
      %155 = arith.maxsi %124, %125 : vector<4xi64>
      %156 = arith.maxsi %126, %127 : vector<4xi64>
      %157 = arith.maxsi %128, %129 : vector<4xi64>
      %158 = arith.maxsi %154, %155 : vector<4xi64>
      %159 = arith.maxsi %156, %157 : vector<4xi64>
      %160 = arith.maxsi %158, %159 : vector<4xi64>
      %161 = vector.reduction <maxsi>, %160 : vector<4xi64> into i64
      affine.yield %161 : i64
    }
    %162 = arith.maxsi %5, %121 : i64
    %163 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 32) * 32) + d0), d0)>(%119, %18)
    %164 = vector.broadcast %162 : i64 to vector<4xi64>
    %165, %166, %167, %168, %169, %170, %171, %172 = affine.for %i_18 = %119 to %163 step 32 iter_args(%173 = %164, %174 = %164, %175 = %164, %176 = %164, %177 = %164, %178 = %164, %179 = %164, %180 = %164) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
      %181 = affine.vector_load %20[%i_18] : memref<?xi64>, vector<4xi64>
      %182 = arith.maxsi %173, %181 : vector<4xi64>
      %183 = affine.vector_load %20[%i_18 + 4] : memref<?xi64>, vector<4xi64>
      %184 = arith.maxsi %174, %183 : vector<4xi64>
      %185 = affine.vector_load %20[%i_18 + 8] : memref<?xi64>, vector<4xi64>
      %186 = arith.maxsi %175, %185 : vector<4xi64>
      %187 = affine.vector_load %20[%i_18 + 12] : memref<?xi64>, vector<4xi64>
      %188 = arith.maxsi %176, %187 : vector<4xi64>
      %189 = affine.vector_load %20[%i_18 + 16] : memref<?xi64>, vector<4xi64>
      %190 = arith.maxsi %177, %189 : vector<4xi64>
      %191 = affine.vector_load %20[%i_18 + 20] : memref<?xi64>, vector<4xi64>
      %192 = arith.maxsi %178, %191 : vector<4xi64>
      %193 = affine.vector_load %20[%i_18 + 24] : memref<?xi64>, vector<4xi64>
      %194 = arith.maxsi %179, %193 : vector<4xi64>
      %195 = affine.vector_load %20[%i_18 + 28] : memref<?xi64>, vector<4xi64>
      %196 = arith.maxsi %180, %195 : vector<4xi64>
      affine.yield %182, %184, %186, %188, %190, %192, %194, %196 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
    }
    %197 = arith.maxsi %165, %166 : vector<4xi64>
    %198 = arith.maxsi %167, %168 : vector<4xi64>
    %199 = arith.maxsi %169, %170 : vector<4xi64>
    %200 = arith.maxsi %171, %172 : vector<4xi64>
    %201 = arith.maxsi %197, %198 : vector<4xi64>
    %202 = arith.maxsi %199, %200 : vector<4xi64>
    %203 = arith.maxsi %201, %202 : vector<4xi64>
    %204 = affine.for %i_19 = %163 to %18 step 4 iter_args(%205 = %203) -> (vector<4xi64>) {
      %206 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_19, %18)
      %207 = vector.create_mask %206 : vector<4xi1>
      %208 = vector.maskedload %20[%i_19], %207, %7 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %209 = arith.maxsi %205, %208 : vector<4xi64>
      %210 = arith.select %207, %209, %205 : vector<4xi1>, vector<4xi64>
      affine.yield %210 : vector<4xi64>
    }
    %211 = vector.reduction <maxsi>, %204 : vector<4xi64> into i64
    %212 = arith.index_cast %211 : i64 to index
    %213 = arith.maxsi %212, %17 : index
    memref.dealloc %20 : memref<?xi64>
    func.return %13, %13, %213 : index, index, index
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
    %15 = memref.dim %x, %c0 : memref<?x?xf64>
    %16 = memref.dim %x, %c1 : memref<?x?xf64>
    %17 = memref.dim %counted, %c0 : memref<?xi64>
    %18 = arith.constant 0 : i8
    %19 = arith.constant 1 : i64
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [5, %16], strides: [%16, 1] : memref<5x?xf64> to memref<5x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [5, %16], strides: [%16, 1] : memref<5x?xf64> to memref<5x?xf64>
    %20 = memref.alloc(%15) {alignment = 64 : i64} : memref<?xi64>
    %21 = memref.alloc(%15, %16) {alignment = 64 : i64} : memref<?x?xf64>
    %22 = memref.reinterpret_cast %places to offset: [0], sizes: [%15], strides: [1] : memref<?xi64> to memref<?xi64>
    %23 = arith.shrsi %15, %c15 : index
    %24 = arith.muli %23, %c32768 overflow<nsw> : index
    %25 = arith.maxsi %24, %c0 : index
    %26 = arith.constant -1 : i8
    %27 = arith.constant 0 : index
    %28 = arith.constant 1 : index
    %29 = arith.constant -1 : i8
    %30 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %29, %30[%27] : memref<64xi8>
    %31 = arith.subi %25, %c0 : index
    %32 = arith.ceildivsi %31, %c32768 : index
    %33 = arith.maxsi %32, %27 : index
    %34 = arith.constant 64 : index
    %35 = arith.ceildivsi %33, %34 : index
    %36 = arith.maxsi %35, %28 : index
    %37 = arith.ceildivsi %33, %36 : index
    %38 = arith.muli %36, %c32768 : index
    %39 = arith.constant 0 : index
    %40 = arith.maxsi %37, %39 : index
    %41 = arith.minsi %38, %25 : index
    %42 = arith.constant 0 : index
    %43 = arith.maxsi %41, %42 : index
    %44 = arith.constant 32767 : index
    %45 = arith.addi %43, %44 : index
    %46 = arith.constant 32768 : index
    %47 = arith.divui %45, %46 : index
    %48 = arith.constant 114691 : index
    %49 = arith.muli %47, %48 : index
    %50 = arith.constant 7 : index
    %51 = arith.addi %50, %49 : index
    %52 = arith.muli %40, %51 : index
    %53 = arith.constant 32768 : index
    %54 = arith.cmpi sge, %52, %53 : index
    "omp.parallel"(%54) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%27, %37, %28) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%55: index):
          %56 = arith.muli %55, %38 : index
          %57 = arith.addi %c0, %56 : index
          %58 = arith.addi %57, %38 : index
          %59 = arith.minsi %58, %25 : index
          %60 = scf.for %i_strip = %57 to %59 step %c32768 iter_args(%61 = %29) -> (i8) {
            %62 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%63 = %0) -> (vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %64 = vector.load %22[%i_1] : memref<?xi64>, vector<4xi64>
              %65 = arith.cmpi slt, %64, %1 : vector<4xi64>
              %66 = arith.addi %64, %2 : vector<4xi64>
              %67 = arith.select %65, %66, %64 : vector<4xi1>, vector<4xi64>
              %68 = arith.cmpi sge, %67, %1 : vector<4xi64>
              %69 = arith.extui %68 : vector<4xi1> to vector<4xi8>
              %70 = arith.cmpi slt, %67, %2 : vector<4xi64>
              %71 = arith.extui %70 : vector<4xi1> to vector<4xi8>
              %72 = arith.andi %69, %71 : vector<4xi8>
              %73 = arith.andi %63, %72 : vector<4xi8>
              vector.store %67, %20[%i_1] : memref<?xi64>, vector<4xi64>
              scf.yield %73 : vector<4xi8>
            }
            %74 = vector.reduction <and>, %62 : vector<4xi8> into i8
            %75 = arith.andi %61, %74 : i8
            scf.yield %75 : i8
          }
          memref.store %60, %30[%55] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %76 = arith.constant 1 : index
    %77 = arith.subi %37, %76 : index
    %78 = arith.constant 0 : index
    %79 = arith.constant 2 : index
    scf.for %80 = %78 to %77 step %79 {
      %81 = arith.addi %80, %76 : index
      %82 = memref.load %30[%80] : memref<64xi8>
      %83 = memref.load %30[%81] : memref<64xi8>
      %84 = arith.andi %82, %83 : i8
      memref.store %84, %30[%80] : memref<64xi8>
    }
    %85 = arith.constant 2 : index
    %86 = arith.subi %37, %85 : index
    %87 = arith.constant 0 : index
    %88 = arith.constant 4 : index
    scf.for %89 = %87 to %86 step %88 {
      %90 = arith.addi %89, %85 : index
      %91 = memref.load %30[%89] : memref<64xi8>
      %92 = memref.load %30[%90] : memref<64xi8>
      %93 = arith.andi %91, %92 : i8
      memref.store %93, %30[%89] : memref<64xi8>
    }
    %94 = arith.constant 4 : index
    %95 = arith.subi %37, %94 : index
    %96 = arith.constant 0 : index
    %97 = arith.constant 8 : index
    scf.for %98 = %96 to %95 step %97 {
      %99 = arith.addi %98, %94 : index
      %100 = memref.load %30[%98] : memref<64xi8>
      %101 = memref.load %30[%99] : memref<64xi8>
      %102 = arith.andi %100, %101 : i8
      memref.store %102, %30[%98] : memref<64xi8>
    }
    %103 = arith.constant 8 : index
    %104 = arith.subi %37, %103 : index
    %105 = arith.constant 0 : index
    %106 = arith.constant 16 : index
    scf.for %107 = %105 to %104 step %106 {
      %108 = arith.addi %107, %103 : index
      %109 = memref.load %30[%107] : memref<64xi8>
      %110 = memref.load %30[%108] : memref<64xi8>
      %111 = arith.andi %109, %110 : i8
      memref.store %111, %30[%107] : memref<64xi8>
    }
    %112 = arith.constant 16 : index
    %113 = arith.subi %37, %112 : index
    %114 = arith.constant 0 : index
    %115 = arith.constant 32 : index
    scf.for %116 = %114 to %113 step %115 {
      %117 = arith.addi %116, %112 : index
      %118 = memref.load %30[%116] : memref<64xi8>
      %119 = memref.load %30[%117] : memref<64xi8>
      %120 = arith.andi %118, %119 : i8
      memref.store %120, %30[%116] : memref<64xi8>
    }
    %121 = arith.constant 32 : index
    %122 = arith.subi %37, %121 : index
    %123 = arith.constant 0 : index
    %124 = arith.constant 64 : index
    scf.for %125 = %123 to %122 step %124 {
      %126 = arith.addi %125, %121 : index
      %127 = memref.load %30[%125] : memref<64xi8>
      %128 = memref.load %30[%126] : memref<64xi8>
      %129 = arith.andi %127, %128 : i8
      memref.store %129, %30[%125] : memref<64xi8>
    }
    %130 = memref.load %30[%27] : memref<64xi8>
    %131 = arith.andi %26, %130 : i8
    %132 = arith.andi %12, %131 : i8
    %133 = arith.subi %15, %25 overflow<nsw> : index
    %134 = arith.shrsi %133, %c2 : index
    %135 = arith.muli %134, %c4 overflow<nsw> : index
    %136 = arith.addi %135, %25 overflow<nsw> : index
    %137 = arith.maxsi %136, %25 : index
    %138 = arith.subi %15, %137 overflow<nsw> : index
    %139 = vector.create_mask %138 : vector<4xi1>
    %140 = vector.broadcast %132 : i8 to vector<4xi8>
    %141 = scf.for %i_2 = %25 to %137 step %c4 iter_args(%142 = %140) -> (vector<4xi8>) {
      %143 = vector.load %22[%i_2] : memref<?xi64>, vector<4xi64>
      %144 = arith.cmpi slt, %143, %1 : vector<4xi64>
      %145 = arith.addi %143, %2 : vector<4xi64>
      %146 = arith.select %144, %145, %143 : vector<4xi1>, vector<4xi64>
      %147 = arith.cmpi sge, %146, %1 : vector<4xi64>
      %148 = arith.extui %147 : vector<4xi1> to vector<4xi8>
      %149 = arith.cmpi slt, %146, %2 : vector<4xi64>
      %150 = arith.extui %149 : vector<4xi1> to vector<4xi8>
      %151 = arith.andi %148, %150 : vector<4xi8>
      %152 = arith.andi %142, %151 : vector<4xi8>
      vector.store %146, %20[%i_2] : memref<?xi64>, vector<4xi64>
      scf.yield %152 : vector<4xi8>
    }
    %153 = scf.for %i_3 = %137 to %15 step %c4 iter_args(%154 = %141) -> (vector<4xi8>) {
      %155 = vector.maskedload %22[%i_3], %139, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %156 = arith.cmpi slt, %155, %1 : vector<4xi64>
      %157 = arith.addi %155, %2 : vector<4xi64>
      %158 = arith.select %156, %157, %155 : vector<4xi1>, vector<4xi64>
      %159 = arith.cmpi sge, %158, %1 : vector<4xi64>
      %160 = arith.extui %159 : vector<4xi1> to vector<4xi8>
      %161 = arith.cmpi slt, %158, %2 : vector<4xi64>
      %162 = arith.extui %161 : vector<4xi1> to vector<4xi8>
      %163 = arith.andi %160, %162 : vector<4xi8>
      %164 = arith.andi %154, %163 : vector<4xi8>
      vector.maskedstore %20[%i_3], %139, %158 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %165 = arith.select %139, %164, %154 : vector<4xi1>, vector<4xi8>
      scf.yield %165 : vector<4xi8>
    }
    %166 = vector.reduction <and>, %153 : vector<4xi8> into i8
    %167 = arith.cmpi ne, %166, %18 : i8
    cf.assert %167, "IndexError: index is out of bounds for axis 0 with size 5"
    %168 = arith.constant 5 : index
    %169 = arith.muli %16, %168 : index
    %170 = memref.collapse_shape %out0_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %171 = arith.shrsi %169, %c13 : index
    %172 = arith.muli %171, %c8192 overflow<nsw> : index
    %173 = arith.maxsi %172, %c0 : index
    %174 = arith.constant 0 : index
    %175 = arith.maxsi %173, %174 : index
    %176 = arith.constant 8191 : index
    %177 = arith.addi %175, %176 : index
    %178 = arith.constant 8192 : index
    %179 = arith.divui %177, %178 : index
    %180 = arith.constant 6145 : index
    %181 = arith.muli %179, %180 : index
    %182 = arith.constant 32768 : index
    %183 = arith.cmpi sge, %181, %182 : index
    %184 = memref.dim %170, %c0 : memref<?xf64>
    %185 = arith.muli %184, %c8 : index
    %186 = arith.cmpi ugt, %185, %5 : index
    %187 = "memref.extract_aligned_pointer_as_index"(%170) : (memref<?xf64>) -> index
    %188 = arith.andi %187, %6 : index
    %189 = arith.cmpi eq, %188, %c0 : index
    %190 = arith.andi %186, %189 : i1
    "omp.parallel"(%183) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %173, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip: index):
          %191 = arith.addi %j_strip, %c0 : index
          %192 = "memref.extract_aligned_pointer_as_index"(%170) : (memref<?xf64>) -> index
          %193 = arith.muli %191, %c8 : index
          %194 = arith.addi %192, %193 : index
          %195 = arith.subi %c0, %194 : index
          %196 = arith.andi %195, %7 : index
          %197 = arith.shrui %196, %8 : index
          %198 = arith.subi %c8192, %c0 : index
          %199 = arith.cmpi sge, %198, %c4 : index
          %200 = arith.andi %190, %199 : i1
          %201 = arith.select %200, %197, %c0 : index
          %202 = arith.subi %c4, %201 : index
          %203 = arith.andi %202, %8 : index
          %204 = arith.subi %c8192, %c4 : index
          %205 = arith.cmpi ugt, %201, %c0 : index
          scf.if %205 {
            %206 = arith.addi %j_strip, %c8192 : index
            memref.prefetch %170[%206], write, locality<3>, data : memref<?xf64>
          }
          %207 = arith.addi %c0, %201 : index
          %208 = arith.subi %c8192, %203 : index
          scf.for %j = %207 to %208 step %c4 {
            %j_1 = arith.addi %j_strip, %j overflow<nsw> : index
            scf.if %190 {
              vector.store %3, %170[%j_1] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %3, %170[%j_1] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %205 {
            scf.for %209 = %c0 to %c2 step %c1 {
              %210 = arith.cmpi eq, %209, %c0 : index
              %211 = arith.select %210, %c0, %204 : index
              %j_2 = arith.addi %j_strip, %211 overflow<nsw> : index
              %212 = arith.select %210, %c0, %201 : index
              %213 = arith.select %210, %201, %c4 : index
              %214 = memref.alloca() : memref<4xf64>
              vector.store %3, %214[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %215 = %212 to %213 step %c1 {
                %216 = memref.load %214[%215] : memref<4xf64>
                %217 = arith.addi %j_2, %215 : index
                memref.store %216, %170[%217] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %218 = arith.subi %169, %173 overflow<nsw> : index
    %219 = arith.shrsi %218, %c2 : index
    %220 = arith.muli %219, %c4 overflow<nsw> : index
    %221 = arith.addi %220, %173 overflow<nsw> : index
    %222 = arith.maxsi %221, %173 : index
    %223 = arith.subi %169, %222 overflow<nsw> : index
    %224 = vector.create_mask %223 : vector<4xi1>
    scf.for %j_3 = %173 to %222 step %c4 {
      vector.store %3, %170[%j_3] : memref<?xf64>, vector<4xf64>
    }
    scf.for %j_4 = %222 to %169 step %c4 {
      vector.maskedstore %170[%j_4], %224, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %225 = memref.collapse_shape %out1_1 [[0 : i64, 1 : i64]] : memref<5x?xf64> into memref<?xf64>
    %226 = arith.constant 0 : index
    %227 = arith.maxsi %173, %226 : index
    %228 = arith.constant 8191 : index
    %229 = arith.addi %227, %228 : index
    %230 = arith.constant 8192 : index
    %231 = arith.divui %229, %230 : index
    %232 = arith.constant 6145 : index
    %233 = arith.muli %231, %232 : index
    %234 = arith.constant 32768 : index
    %235 = arith.cmpi sge, %233, %234 : index
    %236 = memref.dim %225, %c0 : memref<?xf64>
    %237 = arith.muli %236, %c8 : index
    %238 = arith.cmpi ugt, %237, %5 : index
    %239 = "memref.extract_aligned_pointer_as_index"(%225) : (memref<?xf64>) -> index
    %240 = arith.andi %239, %6 : index
    %241 = arith.cmpi eq, %240, %c0 : index
    %242 = arith.andi %238, %241 : i1
    "omp.parallel"(%235) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %173, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip_1: index):
          %243 = arith.addi %j_strip_1, %c0 : index
          %244 = "memref.extract_aligned_pointer_as_index"(%225) : (memref<?xf64>) -> index
          %245 = arith.muli %243, %c8 : index
          %246 = arith.addi %244, %245 : index
          %247 = arith.subi %c0, %246 : index
          %248 = arith.andi %247, %7 : index
          %249 = arith.shrui %248, %8 : index
          %250 = arith.subi %c8192, %c0 : index
          %251 = arith.cmpi sge, %250, %c4 : index
          %252 = arith.andi %242, %251 : i1
          %253 = arith.select %252, %249, %c0 : index
          %254 = arith.subi %c4, %253 : index
          %255 = arith.andi %254, %8 : index
          %256 = arith.subi %c8192, %c4 : index
          %257 = arith.cmpi ugt, %253, %c0 : index
          scf.if %257 {
            %258 = arith.addi %j_strip_1, %c8192 : index
            memref.prefetch %225[%258], write, locality<3>, data : memref<?xf64>
          }
          %259 = arith.addi %c0, %253 : index
          %260 = arith.subi %c8192, %255 : index
          scf.for %j_5 = %259 to %260 step %c4 {
            %j_6 = arith.addi %j_strip_1, %j_5 overflow<nsw> : index
            scf.if %242 {
              vector.store %4, %225[%j_6] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %4, %225[%j_6] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %257 {
            scf.for %261 = %c0 to %c2 step %c1 {
              %262 = arith.cmpi eq, %261, %c0 : index
              %263 = arith.select %262, %c0, %256 : index
              %j_7 = arith.addi %j_strip_1, %263 overflow<nsw> : index
              %264 = arith.select %262, %c0, %253 : index
              %265 = arith.select %262, %253, %c4 : index
              %266 = memref.alloca() : memref<4xf64>
              vector.store %4, %266[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %267 = %264 to %265 step %c1 {
                %268 = memref.load %266[%267] : memref<4xf64>
                %269 = arith.addi %j_7, %267 : index
                memref.store %268, %225[%269] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %j_8 = %173 to %222 step %c4 {
      vector.store %4, %225[%j_8] : memref<?xf64>, vector<4xf64>
    }
    scf.for %j_9 = %222 to %169 step %c4 {
      vector.maskedstore %225[%j_9], %224, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %270 = arith.shrsi %16, %c2 : index
    %271 = arith.muli %270, %c4 overflow<nsw> : index
    %272 = arith.subi %16, %271 overflow<nsw> : index
    %273 = vector.create_mask %272 : vector<4xi1>
    scf.for %274 = %c0 to %15 step %c1 {
      %275 = memref.load %20[%274] : memref<?xi64>
      %276 = arith.index_cast %275 : i64 to index
      scf.for %277 = %c0 to %271 step %c4 {
        %278 = vector.load %x[%274, %277] : memref<?x?xf64>, vector<4xf64>
        vector.store %278, %out0_1[%276, %277] : memref<5x?xf64>, vector<4xf64>
        %279 = vector.load %out1_1[%276, %277] : memref<5x?xf64>, vector<4xf64>
        %280 = arith.addf %279, %278 : vector<4xf64>
        vector.store %280, %out1_1[%276, %277] : memref<5x?xf64>, vector<4xf64>
      }
      %281 = arith.cmpi slt, %271, %16 : index
      scf.if %281 {
        %282 = vector.maskedload %x[%274, %271], %273, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%276, %271], %273, %282 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
        %283 = vector.maskedload %out1_1[%276, %271], %273, %3 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %284 = arith.addf %283, %282 : vector<4xf64>
        vector.maskedstore %out1_1[%276, %271], %273, %284 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %285 = arith.constant 0 : index
    %286 = arith.maxsi %15, %285 : index
    %287 = arith.constant 0 : index
    %288 = arith.maxsi %271, %287 : index
    %289 = arith.constant 3 : index
    %290 = arith.addi %288, %289 : index
    %291 = arith.constant 4 : index
    %292 = arith.divui %290, %291 : index
    %293 = arith.constant 7 : index
    %294 = arith.muli %292, %293 : index
    %295 = arith.constant 9 : index
    %296 = arith.addi %295, %294 : index
    %297 = arith.constant 7 : index
    %298 = arith.addi %296, %297 : index
    %299 = arith.muli %286, %298 : index
    %300 = arith.constant 32768 : index
    %301 = arith.cmpi sge, %299, %300 : index
    "omp.parallel"(%301) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %15, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_4: index):
          %302 = memref.load %22[%i_4] : memref<?xi64>
          %303 = arith.cmpi slt, %302, %13 : i64
          %304 = arith.addi %302, %14 : i64
          %305 = arith.select %303, %304, %302 : i64
          %306 = arith.index_cast %305 : i64 to index
          scf.for %j_10 = %c0 to %271 step %c4 {
            %307 = vector.load %x[%i_4, %j_10] : memref<?x?xf64>, vector<4xf64>
            %308 = vector.load %out0_1[%306, %j_10] : memref<5x?xf64>, vector<4xf64>
            %309 = arith.addf %308, %307 : vector<4xf64>
            vector.store %309, %21[%i_4, %j_10] : memref<?x?xf64>, vector<4xf64>
          }
          %310 = arith.cmpi slt, %271, %16 : index
          scf.if %310 {
            %311 = vector.maskedload %x[%i_4, %271], %273, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %312 = vector.maskedload %out0_1[%306, %271], %273, %3 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %313 = arith.addf %312, %311 : vector<4xf64>
            vector.maskedstore %21[%i_4, %271], %273, %313 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %314 = %c0 to %15 step %c1 {
      %315 = memref.load %20[%314] : memref<?xi64>
      %316 = arith.index_cast %315 : i64 to index
      scf.for %317 = %c0 to %271 step %c4 {
        %318 = vector.load %21[%314, %317] : memref<?x?xf64>, vector<4xf64>
        vector.store %318, %out0_1[%316, %317] : memref<5x?xf64>, vector<4xf64>
      }
      %319 = arith.cmpi slt, %271, %16 : index
      scf.if %319 {
        %320 = vector.maskedload %21[%314, %271], %273, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%316, %271], %273, %320 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %321 = arith.shrsi %17, %c15 : index
    %322 = arith.muli %321, %c32768 overflow<nsw> : index
    %323 = arith.maxsi %322, %c0 : index
    %324 = arith.constant 0 : index
    %325 = arith.constant 1 : index
    %326 = arith.constant -1 : i8
    %327 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %326, %327[%324] : memref<64xi8>
    %328 = arith.subi %323, %c0 : index
    %329 = arith.ceildivsi %328, %c32768 : index
    %330 = arith.maxsi %329, %324 : index
    %331 = arith.constant 64 : index
    %332 = arith.ceildivsi %330, %331 : index
    %333 = arith.maxsi %332, %325 : index
    %334 = arith.ceildivsi %330, %333 : index
    %335 = arith.muli %333, %c32768 : index
    %336 = arith.constant 0 : index
    %337 = arith.maxsi %334, %336 : index
    %338 = arith.minsi %335, %323 : index
    %339 = arith.constant 0 : index
    %340 = arith.maxsi %338, %339 : index
    %341 = arith.constant 32767 : index
    %342 = arith.addi %340, %341 : index
    %343 = arith.constant 32768 : index
    %344 = arith.divui %342, %343 : index
    %345 = arith.constant 49158 : index
    %346 = arith.muli %344, %345 : index
    %347 = arith.constant 7 : index
    %348 = arith.addi %347, %346 : index
    %349 = arith.muli %337, %348 : index
    %350 = arith.constant 32768 : index
    %351 = arith.cmpi sge, %349, %350 : index
    %352 = arith.muli %17, %c8 : index
    %353 = arith.cmpi ugt, %352, %9 : index
    "omp.parallel"(%351) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%324, %334, %325) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%354: index):
          %355 = arith.muli %354, %335 : index
          %356 = arith.addi %c0, %355 : index
          %357 = arith.addi %356, %335 : index
          %358 = arith.minsi %357, %323 : index
          %359 = scf.for %i_strip_1 = %356 to %358 step %c32768 iter_args(%360 = %326) -> (i8) {
            %361, %362, %363, %364 = scf.for %i_5 = %c0 to %c32768 step %c16 iter_args(%365 = %0, %366 = %0, %367 = %0, %368 = %0) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
              %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
              %369 = vector.load %counted[%i_6] : memref<?xi64>, vector<4xi64>
              %370 = arith.cmpi sge, %369, %1 : vector<4xi64>
              %371 = arith.extui %370 : vector<4xi1> to vector<4xi8>
              %372 = arith.andi %365, %371 : vector<4xi8>
              %373 = arith.addi %i_6, %c4 overflow<nsw> : index
              %374 = vector.load %counted[%373] : memref<?xi64>, vector<4xi64>
              %375 = arith.cmpi sge, %374, %1 : vector<4xi64>
              %376 = arith.extui %375 : vector<4xi1> to vector<4xi8>
              %377 = arith.andi %366, %376 : vector<4xi8>
              %378 = arith.addi %i_6, %c8 overflow<nsw> : index
              %379 = vector.load %counted[%378] : memref<?xi64>, vector<4xi64>
              %380 = arith.cmpi sge, %379, %1 : vector<4xi64>
              %381 = arith.extui %380 : vector<4xi1> to vector<4xi8>
              %382 = arith.andi %367, %381 : vector<4xi8>
              %383 = arith.addi %i_6, %c12 overflow<nsw> : index
              %384 = vector.load %counted[%383] : memref<?xi64>, vector<4xi64>
              %385 = arith.cmpi sge, %384, %1 : vector<4xi64>
              %386 = arith.extui %385 : vector<4xi1> to vector<4xi8>
              %387 = arith.andi %368, %386 : vector<4xi8>
              scf.if %353 {
                %388 = arith.constant 640 : index
                %389 = arith.addi %i_6, %388 : index
                memref.prefetch %counted[%389], read, locality<2>, data : memref<?xi64>
                %390 = arith.constant 192 : index
                %391 = arith.addi %i_6, %390 : index
                memref.prefetch %counted[%391], read, locality<3>, data : memref<?xi64>
                %392 = arith.constant 640 : index
                %393 = arith.addi %378, %392 : index
                memref.prefetch %counted[%393], read, locality<2>, data : memref<?xi64>
                %394 = arith.constant 192 : index
                %395 = arith.addi %378, %394 : index
                memref.prefetch %counted[%395], read, locality<3>, data : memref<?xi64>
              }
              scf.yield %372, %377, %382, %387 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
            }
            %396 = arith.andi %361, %362 : vector<4xi8>
            %397 = arith.andi %363, %364 : vector<4xi8>
            %398 = arith.andi %396, %397 : vector<4xi8>
            %399 = vector.reduction <and>, %398 : vector<4xi8> into i8
            %400 = arith.andi %360, %399 : i8
            scf.yield %400 : i8
          }
          memref.store %359, %327[%354] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %401 = arith.constant 1 : index
    %402 = arith.subi %334, %401 : index
    %403 = arith.constant 0 : index
    %404 = arith.constant 2 : index
    scf.for %405 = %403 to %402 step %404 {
      %406 = arith.addi %405, %401 : index
      %407 = memref.load %327[%405] : memref<64xi8>
      %408 = memref.load %327[%406] : memref<64xi8>
      %409 = arith.andi %407, %408 : i8
      memref.store %409, %327[%405] : memref<64xi8>
    }
    %410 = arith.constant 2 : index
    %411 = arith.subi %334, %410 : index
    %412 = arith.constant 0 : index
    %413 = arith.constant 4 : index
    scf.for %414 = %412 to %411 step %413 {
      %415 = arith.addi %414, %410 : index
      %416 = memref.load %327[%414] : memref<64xi8>
      %417 = memref.load %327[%415] : memref<64xi8>
      %418 = arith.andi %416, %417 : i8
      memref.store %418, %327[%414] : memref<64xi8>
    }
    %419 = arith.constant 4 : index
    %420 = arith.subi %334, %419 : index
    %421 = arith.constant 0 : index
    %422 = arith.constant 8 : index
    scf.for %423 = %421 to %420 step %422 {
      %424 = arith.addi %423, %419 : index
      %425 = memref.load %327[%423] : memref<64xi8>
      %426 = memref.load %327[%424] : memref<64xi8>
      %427 = arith.andi %425, %426 : i8
      memref.store %427, %327[%423] : memref<64xi8>
    }
    %428 = arith.constant 8 : index
    %429 = arith.subi %334, %428 : index
    %430 = arith.constant 0 : index
    %431 = arith.constant 16 : index
    scf.for %432 = %430 to %429 step %431 {
      %433 = arith.addi %432, %428 : index
      %434 = memref.load %327[%432] : memref<64xi8>
      %435 = memref.load %327[%433] : memref<64xi8>
      %436 = arith.andi %434, %435 : i8
      memref.store %436, %327[%432] : memref<64xi8>
    }
    %437 = arith.constant 16 : index
    %438 = arith.subi %334, %437 : index
    %439 = arith.constant 0 : index
    %440 = arith.constant 32 : index
    scf.for %441 = %439 to %438 step %440 {
      %442 = arith.addi %441, %437 : index
      %443 = memref.load %327[%441] : memref<64xi8>
      %444 = memref.load %327[%442] : memref<64xi8>
      %445 = arith.andi %443, %444 : i8
      memref.store %445, %327[%441] : memref<64xi8>
    }
    %446 = arith.constant 32 : index
    %447 = arith.subi %334, %446 : index
    %448 = arith.constant 0 : index
    %449 = arith.constant 64 : index
    scf.for %450 = %448 to %447 step %449 {
      %451 = arith.addi %450, %446 : index
      %452 = memref.load %327[%450] : memref<64xi8>
      %453 = memref.load %327[%451] : memref<64xi8>
      %454 = arith.andi %452, %453 : i8
      memref.store %454, %327[%450] : memref<64xi8>
    }
    %455 = memref.load %327[%324] : memref<64xi8>
    %456 = arith.andi %26, %455 : i8
    %457 = arith.andi %12, %456 : i8
    %458 = arith.subi %17, %323 overflow<nsw> : index
    %459 = arith.shrsi %458, %c4 : index
    %460 = arith.muli %459, %c16 overflow<nsw> : index
    %461 = arith.addi %460, %323 overflow<nsw> : index
    %462 = arith.maxsi %461, %323 : index
    %463 = vector.broadcast %457 : i8 to vector<4xi8>
    %464 = arith.muli %17, %c8 : index
    %465 = arith.cmpi ugt, %464, %10 : index
    %466, %467, %468, %469 = scf.for %i_7 = %323 to %462 step %c16 iter_args(%470 = %463, %471 = %463, %472 = %463, %473 = %463) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
      %474 = vector.load %counted[%i_7] : memref<?xi64>, vector<4xi64>
      %475 = arith.cmpi sge, %474, %1 : vector<4xi64>
      %476 = arith.extui %475 : vector<4xi1> to vector<4xi8>
      %477 = arith.andi %470, %476 : vector<4xi8>
      %478 = arith.addi %i_7, %c4 overflow<nsw> : index
      %479 = vector.load %counted[%478] : memref<?xi64>, vector<4xi64>
      %480 = arith.cmpi sge, %479, %1 : vector<4xi64>
      %481 = arith.extui %480 : vector<4xi1> to vector<4xi8>
      %482 = arith.andi %471, %481 : vector<4xi8>
      %483 = arith.addi %i_7, %c8 overflow<nsw> : index
      %484 = vector.load %counted[%483] : memref<?xi64>, vector<4xi64>
      %485 = arith.cmpi sge, %484, %1 : vector<4xi64>
      %486 = arith.extui %485 : vector<4xi1> to vector<4xi8>
      %487 = arith.andi %472, %486 : vector<4xi8>
      %488 = arith.addi %i_7, %c12 overflow<nsw> : index
      %489 = vector.load %counted[%488] : memref<?xi64>, vector<4xi64>
      %490 = arith.cmpi sge, %489, %1 : vector<4xi64>
      %491 = arith.extui %490 : vector<4xi1> to vector<4xi8>
      %492 = arith.andi %473, %491 : vector<4xi8>
      scf.if %465 {
        %493 = arith.constant 640 : index
        %494 = arith.addi %i_7, %493 : index
        memref.prefetch %counted[%494], read, locality<2>, data : memref<?xi64>
        %495 = arith.constant 192 : index
        %496 = arith.addi %i_7, %495 : index
        memref.prefetch %counted[%496], read, locality<3>, data : memref<?xi64>
        %497 = arith.constant 640 : index
        %498 = arith.addi %483, %497 : index
        memref.prefetch %counted[%498], read, locality<2>, data : memref<?xi64>
        %499 = arith.constant 192 : index
        %500 = arith.addi %483, %499 : index
        memref.prefetch %counted[%500], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %477, %482, %487, %492 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
    }
    %501 = arith.andi %466, %467 : vector<4xi8>
    %502 = arith.andi %468, %469 : vector<4xi8>
    %503 = arith.andi %501, %502 : vector<4xi8>
    %504 = scf.for %i_8 = %462 to %17 step %c4 iter_args(%505 = %503) -> (vector<4xi8>) {
      %506 = arith.subi %17, %i_8 overflow<nsw> : index
      %507 = vector.create_mask %506 : vector<4xi1>
      %508 = vector.maskedload %counted[%i_8], %507, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %509 = arith.cmpi sge, %508, %1 : vector<4xi64>
      %510 = arith.extui %509 : vector<4xi1> to vector<4xi8>
      %511 = arith.andi %505, %510 : vector<4xi8>
      %512 = arith.select %507, %511, %505 : vector<4xi1>, vector<4xi8>
      scf.yield %512 : vector<4xi8>
    }
    %513 = vector.reduction <and>, %504 : vector<4xi8> into i8
    %514 = arith.cmpi ne, %513, %18 : i8
    cf.assert %514, "ValueError: 'list' argument must have no negative elements"
    %515 = arith.shrsi %11, %c13 : index
    %516 = arith.muli %515, %c8192 overflow<nsw> : index
    %517 = arith.maxsi %516, %c0 : index
    %518 = arith.constant 0 : index
    %519 = arith.maxsi %517, %518 : index
    %520 = arith.constant 8191 : index
    %521 = arith.addi %519, %520 : index
    %522 = arith.constant 8192 : index
    %523 = arith.divui %521, %522 : index
    %524 = arith.constant 6145 : index
    %525 = arith.muli %523, %524 : index
    %526 = arith.constant 32768 : index
    %527 = arith.cmpi sge, %525, %526 : index
    %528 = arith.muli %11, %c8 : index
    %529 = arith.cmpi ugt, %528, %5 : index
    %530 = "memref.extract_aligned_pointer_as_index"(%out2) : (memref<?xi64>) -> index
    %531 = arith.andi %530, %6 : index
    %532 = arith.cmpi eq, %531, %c0 : index
    %533 = arith.andi %529, %532 : i1
    "omp.parallel"(%527) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %517, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          %534 = arith.addi %i_strip_2, %c0 : index
          %535 = "memref.extract_aligned_pointer_as_index"(%out2) : (memref<?xi64>) -> index
          %536 = arith.muli %534, %c8 : index
          %537 = arith.addi %535, %536 : index
          %538 = arith.subi %c0, %537 : index
          %539 = arith.andi %538, %7 : index
          %540 = arith.shrui %539, %8 : index
          %541 = arith.subi %c8192, %c0 : index
          %542 = arith.cmpi sge, %541, %c4 : index
          %543 = arith.andi %533, %542 : i1
          %544 = arith.select %543, %540, %c0 : index
          %545 = arith.subi %c4, %544 : index
          %546 = arith.andi %545, %8 : index
          %547 = arith.subi %c8192, %c4 : index
          %548 = arith.cmpi ugt, %544, %c0 : index
          scf.if %548 {
            %549 = arith.addi %i_strip_2, %c8192 : index
            memref.prefetch %out2[%549], write, locality<3>, data : memref<?xi64>
          }
          %550 = arith.addi %c0, %544 : index
          %551 = arith.subi %c8192, %546 : index
          scf.for %i_9 = %550 to %551 step %c4 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            scf.if %533 {
              vector.store %1, %out2[%i_10] {alignment = 32 : i64, nontemporal = true} : memref<?xi64>, vector<4xi64>
            } else {
              vector.store %1, %out2[%i_10] : memref<?xi64>, vector<4xi64>
            }
          }
          scf.if %548 {
            scf.for %552 = %c0 to %c2 step %c1 {
              %553 = arith.cmpi eq, %552, %c0 : index
              %554 = arith.select %553, %c0, %547 : index
              %i_11 = arith.addi %i_strip_2, %554 overflow<nsw> : index
              %555 = arith.select %553, %c0, %544 : index
              %556 = arith.select %553, %544, %c4 : index
              %557 = memref.alloca() : memref<4xi64>
              vector.store %1, %557[%c0] : memref<4xi64>, vector<4xi64>
              scf.for %558 = %555 to %556 step %c1 {
                %559 = memref.load %557[%558] : memref<4xi64>
                %560 = arith.addi %i_11, %558 : index
                memref.store %559, %out2[%560] : memref<?xi64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %561 = arith.subi %11, %517 overflow<nsw> : index
    %562 = arith.shrsi %561, %c2 : index
    %563 = arith.muli %562, %c4 overflow<nsw> : index
    %564 = arith.addi %563, %517 overflow<nsw> : index
    %565 = arith.maxsi %564, %517 : index
    %566 = arith.subi %11, %565 overflow<nsw> : index
    %567 = vector.create_mask %566 : vector<4xi1>
    scf.for %i_12 = %517 to %565 step %c4 {
      vector.store %1, %out2[%i_12] : memref<?xi64>, vector<4xi64>
    }
    scf.for %i_13 = %565 to %11 step %c4 {
      vector.maskedstore %out2[%i_13], %567, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64>
    }
    scf.for %568 = %c0 to %17 step %c1 {
      %569 = memref.load %counted[%568] : memref<?xi64>
      %570 = arith.index_cast %569 : i64 to index
      %571 = memref.load %out2[%570] : memref<?xi64>
      %572 = arith.addi %571, %19 : i64
      memref.store %572, %out2[%570] : memref<?xi64>
    }
    memref.dealloc %20 : memref<?xi64>
    memref.dealloc %21 : memref<?x?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}, %places: memref<?xi64> {llvm.noalias}, %counted: memref<?xi64> {llvm.noalias}) -> (index, index, index) {
    %c32768 = arith.constant 32768 : index
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c8 = arith.constant 8 : index
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
    %5 = arith.constant dense<5> : vector<4xi64>
    %6 = arith.constant dense<1> : vector<4xi64>
    %7 = arith.constant dense<-9223372036854775808> : vector<4xi64>
    %8 = arith.constant 1048512 : index
    %9 = arith.constant 1048576 : index
    %10 = arith.constant 1048064 : index
    %11 = memref.dim %x, %c0 : memref<?x?xf64>
    %12 = arith.constant 1 : index
    %13 = memref.dim %x, %12 : memref<?x?xf64>
    %14 = memref.dim %places, %c0 : memref<?xi64>
    %15 = memref.dim %counted, %c0 : memref<?xi64>
    %16 = arith.cmpi eq, %11, %14 : index
    %17 = arith.constant 9 : index
    %18 = arith.addi %15, %12 : index
    %19 = arith.constant 0 : i8
    %20 = memref.alloc(%18) {alignment = 64 : i64} : memref<?xi64>
    cf.assert %16, "ValueError: operands could not be broadcast together with remapped shapes [original->remapped]: (x.shape[0],x.shape[1]) and requested shape (places.shape[0],x.shape[1])"
    %21 = memref.reinterpret_cast %places to offset: [0], sizes: [%11], strides: [1] : memref<?xi64> to memref<?xi64>
    %22 = arith.shrsi %11, %c15 : index
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
    %47 = arith.constant 98307 : index
    %48 = arith.muli %46, %47 : index
    %49 = arith.constant 7 : index
    %50 = arith.addi %49, %48 : index
    %51 = arith.muli %39, %50 : index
    %52 = arith.constant 32768 : index
    %53 = arith.cmpi sge, %51, %52 : index
    %54 = arith.muli %11, %c8 : index
    %55 = arith.cmpi ugt, %54, %8 : index
    "omp.parallel"(%53) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%26, %36, %27) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%56: index):
          %57 = arith.muli %56, %37 : index
          %58 = arith.addi %c0, %57 : index
          %59 = arith.addi %58, %37 : index
          %60 = arith.minsi %59, %24 : index
          %61 = scf.for %i_strip = %58 to %60 step %c32768 iter_args(%62 = %28) -> (i8) {
            %63 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%64 = %3) -> (vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %65 = vector.load %21[%i_1] : memref<?xi64>, vector<4xi64>
              %66 = arith.cmpi slt, %65, %4 : vector<4xi64>
              %67 = arith.addi %65, %5 : vector<4xi64>
              %68 = arith.select %66, %67, %65 : vector<4xi1>, vector<4xi64>
              %69 = arith.cmpi sge, %68, %4 : vector<4xi64>
              %70 = arith.extui %69 : vector<4xi1> to vector<4xi8>
              %71 = arith.cmpi slt, %68, %5 : vector<4xi64>
              %72 = arith.extui %71 : vector<4xi1> to vector<4xi8>
              %73 = arith.andi %70, %72 : vector<4xi8>
              %74 = arith.andi %64, %73 : vector<4xi8>
              scf.if %55 {
                %75 = arith.constant 640 : index
                %76 = arith.addi %i_1, %75 : index
                memref.prefetch %21[%76], read, locality<2>, data : memref<?xi64>
                %77 = arith.constant 192 : index
                %78 = arith.addi %i_1, %77 : index
                memref.prefetch %21[%78], read, locality<3>, data : memref<?xi64>
              }
              scf.yield %74 : vector<4xi8>
            }
            %79 = vector.reduction <and>, %63 : vector<4xi8> into i8
            %80 = arith.andi %62, %79 : i8
            scf.yield %80 : i8
          }
          memref.store %61, %29[%56] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %81 = arith.constant 1 : index
    %82 = arith.subi %36, %81 : index
    %83 = arith.constant 0 : index
    %84 = arith.constant 2 : index
    scf.for %85 = %83 to %82 step %84 {
      %86 = arith.addi %85, %81 : index
      %87 = memref.load %29[%85] : memref<64xi8>
      %88 = memref.load %29[%86] : memref<64xi8>
      %89 = arith.andi %87, %88 : i8
      memref.store %89, %29[%85] : memref<64xi8>
    }
    %90 = arith.constant 2 : index
    %91 = arith.subi %36, %90 : index
    %92 = arith.constant 0 : index
    %93 = arith.constant 4 : index
    scf.for %94 = %92 to %91 step %93 {
      %95 = arith.addi %94, %90 : index
      %96 = memref.load %29[%94] : memref<64xi8>
      %97 = memref.load %29[%95] : memref<64xi8>
      %98 = arith.andi %96, %97 : i8
      memref.store %98, %29[%94] : memref<64xi8>
    }
    %99 = arith.constant 4 : index
    %100 = arith.subi %36, %99 : index
    %101 = arith.constant 0 : index
    %102 = arith.constant 8 : index
    scf.for %103 = %101 to %100 step %102 {
      %104 = arith.addi %103, %99 : index
      %105 = memref.load %29[%103] : memref<64xi8>
      %106 = memref.load %29[%104] : memref<64xi8>
      %107 = arith.andi %105, %106 : i8
      memref.store %107, %29[%103] : memref<64xi8>
    }
    %108 = arith.constant 8 : index
    %109 = arith.subi %36, %108 : index
    %110 = arith.constant 0 : index
    %111 = arith.constant 16 : index
    scf.for %112 = %110 to %109 step %111 {
      %113 = arith.addi %112, %108 : index
      %114 = memref.load %29[%112] : memref<64xi8>
      %115 = memref.load %29[%113] : memref<64xi8>
      %116 = arith.andi %114, %115 : i8
      memref.store %116, %29[%112] : memref<64xi8>
    }
    %117 = arith.constant 16 : index
    %118 = arith.subi %36, %117 : index
    %119 = arith.constant 0 : index
    %120 = arith.constant 32 : index
    scf.for %121 = %119 to %118 step %120 {
      %122 = arith.addi %121, %117 : index
      %123 = memref.load %29[%121] : memref<64xi8>
      %124 = memref.load %29[%122] : memref<64xi8>
      %125 = arith.andi %123, %124 : i8
      memref.store %125, %29[%121] : memref<64xi8>
    }
    %126 = arith.constant 32 : index
    %127 = arith.subi %36, %126 : index
    %128 = arith.constant 0 : index
    %129 = arith.constant 64 : index
    scf.for %130 = %128 to %127 step %129 {
      %131 = arith.addi %130, %126 : index
      %132 = memref.load %29[%130] : memref<64xi8>
      %133 = memref.load %29[%131] : memref<64xi8>
      %134 = arith.andi %132, %133 : i8
      memref.store %134, %29[%130] : memref<64xi8>
    }
    %135 = memref.load %29[%26] : memref<64xi8>
    %136 = arith.andi %25, %135 : i8
    %137 = arith.andi %0, %136 : i8
    %138 = arith.subi %11, %24 overflow<nsw> : index
    %139 = arith.shrsi %138, %c2 : index
    %140 = arith.muli %139, %c4 overflow<nsw> : index
    %141 = arith.addi %140, %24 overflow<nsw> : index
    %142 = arith.maxsi %141, %24 : index
    %143 = arith.subi %11, %142 overflow<nsw> : index
    %144 = vector.create_mask %143 : vector<4xi1>
    %145 = vector.broadcast %137 : i8 to vector<4xi8>
    %146 = arith.muli %11, %c8 : index
    %147 = arith.cmpi ugt, %146, %9 : index
    %148 = scf.for %i_2 = %24 to %142 step %c4 iter_args(%149 = %145) -> (vector<4xi8>) {
      %150 = vector.load %21[%i_2] : memref<?xi64>, vector<4xi64>
      %151 = arith.cmpi slt, %150, %4 : vector<4xi64>
      %152 = arith.addi %150, %5 : vector<4xi64>
      %153 = arith.select %151, %152, %150 : vector<4xi1>, vector<4xi64>
      %154 = arith.cmpi sge, %153, %4 : vector<4xi64>
      %155 = arith.extui %154 : vector<4xi1> to vector<4xi8>
      %156 = arith.cmpi slt, %153, %5 : vector<4xi64>
      %157 = arith.extui %156 : vector<4xi1> to vector<4xi8>
      %158 = arith.andi %155, %157 : vector<4xi8>
      %159 = arith.andi %149, %158 : vector<4xi8>
      scf.if %147 {
        %160 = arith.constant 640 : index
        %161 = arith.addi %i_2, %160 : index
        memref.prefetch %21[%161], read, locality<2>, data : memref<?xi64>
        %162 = arith.constant 192 : index
        %163 = arith.addi %i_2, %162 : index
        memref.prefetch %21[%163], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %159 : vector<4xi8>
    }
    %164 = scf.for %i_3 = %142 to %11 step %c4 iter_args(%165 = %148) -> (vector<4xi8>) {
      %166 = vector.maskedload %21[%i_3], %144, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %167 = arith.cmpi slt, %166, %4 : vector<4xi64>
      %168 = arith.addi %166, %5 : vector<4xi64>
      %169 = arith.select %167, %168, %166 : vector<4xi1>, vector<4xi64>
      %170 = arith.cmpi sge, %169, %4 : vector<4xi64>
      %171 = arith.extui %170 : vector<4xi1> to vector<4xi8>
      %172 = arith.cmpi slt, %169, %5 : vector<4xi64>
      %173 = arith.extui %172 : vector<4xi1> to vector<4xi8>
      %174 = arith.andi %171, %173 : vector<4xi8>
      %175 = arith.andi %165, %174 : vector<4xi8>
      %176 = arith.select %144, %175, %165 : vector<4xi1>, vector<4xi8>
      scf.yield %176 : vector<4xi8>
    }
    %177 = vector.reduction <and>, %164 : vector<4xi8> into i8
    %178 = arith.cmpi ne, %177, %19 : i8
    cf.assert %178, "IndexError: index is out of bounds for axis 0 with size 5"
    %179 = arith.shrsi %15, %c15 : index
    %180 = arith.muli %179, %c32768 overflow<nsw> : index
    %181 = arith.maxsi %180, %c0 : index
    %182 = arith.constant 0 : index
    %183 = arith.constant 1 : index
    %184 = arith.constant -1 : i8
    %185 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %184, %185[%182] : memref<64xi8>
    %186 = arith.subi %181, %c0 : index
    %187 = arith.ceildivsi %186, %c32768 : index
    %188 = arith.maxsi %187, %182 : index
    %189 = arith.constant 64 : index
    %190 = arith.ceildivsi %188, %189 : index
    %191 = arith.maxsi %190, %183 : index
    %192 = arith.ceildivsi %188, %191 : index
    %193 = arith.muli %191, %c32768 : index
    %194 = arith.constant 0 : index
    %195 = arith.maxsi %192, %194 : index
    %196 = arith.minsi %193, %181 : index
    %197 = arith.constant 0 : index
    %198 = arith.maxsi %196, %197 : index
    %199 = arith.constant 32767 : index
    %200 = arith.addi %198, %199 : index
    %201 = arith.constant 32768 : index
    %202 = arith.divui %200, %201 : index
    %203 = arith.constant 73732 : index
    %204 = arith.muli %202, %203 : index
    %205 = arith.constant 7 : index
    %206 = arith.addi %205, %204 : index
    %207 = arith.muli %195, %206 : index
    %208 = arith.constant 32768 : index
    %209 = arith.cmpi sge, %207, %208 : index
    "omp.parallel"(%209) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%182, %192, %183) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%210: index):
          %211 = arith.muli %210, %193 : index
          %212 = arith.addi %c0, %211 : index
          %213 = arith.addi %212, %193 : index
          %214 = arith.minsi %213, %181 : index
          %215 = scf.for %i_strip_1 = %212 to %214 step %c32768 iter_args(%216 = %184) -> (i8) {
            %217, %218 = scf.for %i_4 = %c0 to %c32768 step %c8 iter_args(%219 = %3, %220 = %3) -> (vector<4xi8>, vector<4xi8>) {
              %i_5 = arith.addi %i_strip_1, %i_4 overflow<nsw> : index
              %221 = vector.load %counted[%i_5] : memref<?xi64>, vector<4xi64>
              %222 = arith.cmpi sge, %221, %4 : vector<4xi64>
              %223 = arith.extui %222 : vector<4xi1> to vector<4xi8>
              %224 = arith.andi %219, %223 : vector<4xi8>
              %225 = arith.addi %221, %6 : vector<4xi64>
              vector.store %225, %20[%i_5] : memref<?xi64>, vector<4xi64>
              %226 = arith.addi %i_5, %c4 overflow<nsw> : index
              %227 = vector.load %counted[%226] : memref<?xi64>, vector<4xi64>
              %228 = arith.cmpi sge, %227, %4 : vector<4xi64>
              %229 = arith.extui %228 : vector<4xi1> to vector<4xi8>
              %230 = arith.andi %220, %229 : vector<4xi8>
              %231 = arith.addi %227, %6 : vector<4xi64>
              vector.store %231, %20[%226] : memref<?xi64>, vector<4xi64>
              scf.yield %224, %230 : vector<4xi8>, vector<4xi8>
            }
            %232 = arith.andi %217, %218 : vector<4xi8>
            %233 = vector.reduction <and>, %232 : vector<4xi8> into i8
            %234 = arith.andi %216, %233 : i8
            scf.yield %234 : i8
          }
          memref.store %215, %185[%210] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %235 = arith.constant 1 : index
    %236 = arith.subi %192, %235 : index
    %237 = arith.constant 0 : index
    %238 = arith.constant 2 : index
    scf.for %239 = %237 to %236 step %238 {
      %240 = arith.addi %239, %235 : index
      %241 = memref.load %185[%239] : memref<64xi8>
      %242 = memref.load %185[%240] : memref<64xi8>
      %243 = arith.andi %241, %242 : i8
      memref.store %243, %185[%239] : memref<64xi8>
    }
    %244 = arith.constant 2 : index
    %245 = arith.subi %192, %244 : index
    %246 = arith.constant 0 : index
    %247 = arith.constant 4 : index
    scf.for %248 = %246 to %245 step %247 {
      %249 = arith.addi %248, %244 : index
      %250 = memref.load %185[%248] : memref<64xi8>
      %251 = memref.load %185[%249] : memref<64xi8>
      %252 = arith.andi %250, %251 : i8
      memref.store %252, %185[%248] : memref<64xi8>
    }
    %253 = arith.constant 4 : index
    %254 = arith.subi %192, %253 : index
    %255 = arith.constant 0 : index
    %256 = arith.constant 8 : index
    scf.for %257 = %255 to %254 step %256 {
      %258 = arith.addi %257, %253 : index
      %259 = memref.load %185[%257] : memref<64xi8>
      %260 = memref.load %185[%258] : memref<64xi8>
      %261 = arith.andi %259, %260 : i8
      memref.store %261, %185[%257] : memref<64xi8>
    }
    %262 = arith.constant 8 : index
    %263 = arith.subi %192, %262 : index
    %264 = arith.constant 0 : index
    %265 = arith.constant 16 : index
    scf.for %266 = %264 to %263 step %265 {
      %267 = arith.addi %266, %262 : index
      %268 = memref.load %185[%266] : memref<64xi8>
      %269 = memref.load %185[%267] : memref<64xi8>
      %270 = arith.andi %268, %269 : i8
      memref.store %270, %185[%266] : memref<64xi8>
    }
    %271 = arith.constant 16 : index
    %272 = arith.subi %192, %271 : index
    %273 = arith.constant 0 : index
    %274 = arith.constant 32 : index
    scf.for %275 = %273 to %272 step %274 {
      %276 = arith.addi %275, %271 : index
      %277 = memref.load %185[%275] : memref<64xi8>
      %278 = memref.load %185[%276] : memref<64xi8>
      %279 = arith.andi %277, %278 : i8
      memref.store %279, %185[%275] : memref<64xi8>
    }
    %280 = arith.constant 32 : index
    %281 = arith.subi %192, %280 : index
    %282 = arith.constant 0 : index
    %283 = arith.constant 64 : index
    scf.for %284 = %282 to %281 step %283 {
      %285 = arith.addi %284, %280 : index
      %286 = memref.load %185[%284] : memref<64xi8>
      %287 = memref.load %185[%285] : memref<64xi8>
      %288 = arith.andi %286, %287 : i8
      memref.store %288, %185[%284] : memref<64xi8>
    }
    %289 = memref.load %185[%182] : memref<64xi8>
    %290 = arith.andi %25, %289 : i8
    %291 = arith.andi %0, %290 : i8
    %292 = arith.subi %15, %181 overflow<nsw> : index
    %293 = arith.shrsi %292, %c3 : index
    %294 = arith.muli %293, %c8 overflow<nsw> : index
    %295 = arith.addi %294, %181 overflow<nsw> : index
    %296 = arith.maxsi %295, %181 : index
    %297 = vector.broadcast %291 : i8 to vector<4xi8>
    %298, %299 = scf.for %i_6 = %181 to %296 step %c8 iter_args(%300 = %297, %301 = %297) -> (vector<4xi8>, vector<4xi8>) {
      %302 = vector.load %counted[%i_6] : memref<?xi64>, vector<4xi64>
      %303 = arith.cmpi sge, %302, %4 : vector<4xi64>
      %304 = arith.extui %303 : vector<4xi1> to vector<4xi8>
      %305 = arith.andi %300, %304 : vector<4xi8>
      %306 = arith.addi %302, %6 : vector<4xi64>
      vector.store %306, %20[%i_6] : memref<?xi64>, vector<4xi64>
      %307 = arith.addi %i_6, %c4 overflow<nsw> : index
      %308 = vector.load %counted[%307] : memref<?xi64>, vector<4xi64>
      %309 = arith.cmpi sge, %308, %4 : vector<4xi64>
      %310 = arith.extui %309 : vector<4xi1> to vector<4xi8>
      %311 = arith.andi %301, %310 : vector<4xi8>
      %312 = arith.addi %308, %6 : vector<4xi64>
      vector.store %312, %20[%307] : memref<?xi64>, vector<4xi64>
      scf.yield %305, %311 : vector<4xi8>, vector<4xi8>
    }
    %313 = arith.andi %298, %299 : vector<4xi8>
    %314 = scf.for %i_7 = %296 to %15 step %c4 iter_args(%315 = %313) -> (vector<4xi8>) {
      %316 = arith.subi %15, %i_7 overflow<nsw> : index
      %317 = vector.create_mask %316 : vector<4xi1>
      %318 = vector.maskedload %counted[%i_7], %317, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %319 = arith.cmpi sge, %318, %4 : vector<4xi64>
      %320 = arith.extui %319 : vector<4xi1> to vector<4xi8>
      %321 = arith.andi %315, %320 : vector<4xi8>
      %322 = arith.addi %318, %6 : vector<4xi64>
      vector.maskedstore %20[%i_7], %317, %322 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %323 = arith.select %317, %321, %315 : vector<4xi1>, vector<4xi8>
      scf.yield %323 : vector<4xi8>
    }
    %324 = vector.reduction <and>, %314 : vector<4xi8> into i8
    %325 = arith.cmpi ne, %324, %19 : i8
    cf.assert %325, "ValueError: 'list' argument must have no negative elements"
    memref.store %1, %20[%15] : memref<?xi64>
    %326 = arith.shrsi %18, %c15 : index
    %327 = arith.muli %326, %c32768 overflow<nsw> : index
    %328 = arith.maxsi %327, %c0 : index
    %329 = arith.constant 0 : index
    %330 = arith.constant 1 : index
    %331 = arith.constant -9223372036854775808 : i64
    %332 = memref.alloca() {alignment = 64 : i64} : memref<64xi64>
    memref.store %331, %332[%329] : memref<64xi64>
    %333 = arith.subi %328, %c0 : index
    %334 = arith.ceildivsi %333, %c32768 : index
    %335 = arith.maxsi %334, %329 : index
    %336 = arith.constant 64 : index
    %337 = arith.ceildivsi %335, %336 : index
    %338 = arith.maxsi %337, %330 : index
    %339 = arith.ceildivsi %335, %338 : index
    %340 = arith.muli %338, %c32768 : index
    %341 = arith.constant 0 : index
    %342 = arith.maxsi %339, %341 : index
    %343 = arith.minsi %340, %328 : index
    %344 = arith.constant 0 : index
    %345 = arith.maxsi %343, %344 : index
    %346 = arith.constant 32767 : index
    %347 = arith.addi %345, %346 : index
    %348 = arith.constant 32768 : index
    %349 = arith.divui %347, %348 : index
    %350 = arith.constant 32778 : index
    %351 = arith.muli %349, %350 : index
    %352 = arith.constant 7 : index
    %353 = arith.addi %352, %351 : index
    %354 = arith.muli %342, %353 : index
    %355 = arith.constant 32768 : index
    %356 = arith.cmpi sge, %354, %355 : index
    %357 = memref.dim %20, %c0 : memref<?xi64>
    %358 = arith.muli %357, %c8 : index
    %359 = arith.cmpi ugt, %358, %10 : index
    "omp.parallel"(%356) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%329, %339, %330) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%360: index):
          %361 = arith.muli %360, %340 : index
          %362 = arith.addi %c0, %361 : index
          %363 = arith.addi %362, %340 : index
          %364 = arith.minsi %363, %328 : index
          %365 = scf.for %i_strip_2 = %362 to %364 step %c32768 iter_args(%366 = %331) -> (i64) {
            %367, %368, %369, %370, %371, %372, %373, %374 = scf.for %i_8 = %c0 to %c32768 step %c32 iter_args(%375 = %7, %376 = %7, %377 = %7, %378 = %7, %379 = %7, %380 = %7, %381 = %7, %382 = %7) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
              %i_9 = arith.addi %i_strip_2, %i_8 overflow<nsw> : index
              %383 = vector.load %20[%i_9] : memref<?xi64>, vector<4xi64>
              %384 = arith.maxsi %375, %383 : vector<4xi64>
              %385 = arith.addi %i_9, %c4 overflow<nsw> : index
              %386 = vector.load %20[%385] : memref<?xi64>, vector<4xi64>
              %387 = arith.maxsi %376, %386 : vector<4xi64>
              %388 = arith.addi %i_9, %c8 overflow<nsw> : index
              %389 = vector.load %20[%388] : memref<?xi64>, vector<4xi64>
              %390 = arith.maxsi %377, %389 : vector<4xi64>
              %391 = arith.addi %i_9, %c12 overflow<nsw> : index
              %392 = vector.load %20[%391] : memref<?xi64>, vector<4xi64>
              %393 = arith.maxsi %378, %392 : vector<4xi64>
              %394 = arith.addi %i_9, %c16 overflow<nsw> : index
              %395 = vector.load %20[%394] : memref<?xi64>, vector<4xi64>
              %396 = arith.maxsi %379, %395 : vector<4xi64>
              %397 = arith.addi %i_9, %c20 overflow<nsw> : index
              %398 = vector.load %20[%397] : memref<?xi64>, vector<4xi64>
              %399 = arith.maxsi %380, %398 : vector<4xi64>
              %400 = arith.addi %i_9, %c24 overflow<nsw> : index
              %401 = vector.load %20[%400] : memref<?xi64>, vector<4xi64>
              %402 = arith.maxsi %381, %401 : vector<4xi64>
              %403 = arith.addi %i_9, %c28 overflow<nsw> : index
              %404 = vector.load %20[%403] : memref<?xi64>, vector<4xi64>
              %405 = arith.maxsi %382, %404 : vector<4xi64>
              scf.if %359 {
                %406 = arith.constant 640 : index
                %407 = arith.addi %i_9, %406 : index
                memref.prefetch %20[%407], read, locality<2>, data : memref<?xi64>
                %408 = arith.constant 192 : index
                %409 = arith.addi %i_9, %408 : index
                memref.prefetch %20[%409], read, locality<3>, data : memref<?xi64>
                %410 = arith.constant 640 : index
                %411 = arith.addi %388, %410 : index
                memref.prefetch %20[%411], read, locality<2>, data : memref<?xi64>
                %412 = arith.constant 192 : index
                %413 = arith.addi %388, %412 : index
                memref.prefetch %20[%413], read, locality<3>, data : memref<?xi64>
                %414 = arith.constant 640 : index
                %415 = arith.addi %394, %414 : index
                memref.prefetch %20[%415], read, locality<2>, data : memref<?xi64>
                %416 = arith.constant 192 : index
                %417 = arith.addi %394, %416 : index
                memref.prefetch %20[%417], read, locality<3>, data : memref<?xi64>
                %418 = arith.constant 640 : index
                %419 = arith.addi %400, %418 : index
                memref.prefetch %20[%419], read, locality<2>, data : memref<?xi64>
                %420 = arith.constant 192 : index
                %421 = arith.addi %400, %420 : index
                memref.prefetch %20[%421], read, locality<3>, data : memref<?xi64>
              }
              scf.yield %384, %387, %390, %393, %396, %399, %402, %405 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
            }
            %422 = arith.maxsi %367, %368 : vector<4xi64>
            %423 = arith.maxsi %369, %370 : vector<4xi64>
            %424 = arith.maxsi %371, %372 : vector<4xi64>
            %425 = arith.maxsi %373, %374 : vector<4xi64>
            %426 = arith.maxsi %422, %423 : vector<4xi64>
            %427 = arith.maxsi %424, %425 : vector<4xi64>
            %428 = arith.maxsi %426, %427 : vector<4xi64>
            %429 = vector.reduction <maxsi>, %428 : vector<4xi64> into i64
            %430 = arith.maxsi %366, %429 : i64
            scf.yield %430 : i64
          }
          memref.store %365, %332[%360] : memref<64xi64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %431 = arith.constant 1 : index
    %432 = arith.subi %339, %431 : index
    %433 = arith.constant 0 : index
    %434 = arith.constant 2 : index
    scf.for %435 = %433 to %432 step %434 {
      %436 = arith.addi %435, %431 : index
      %437 = memref.load %332[%435] : memref<64xi64>
      %438 = memref.load %332[%436] : memref<64xi64>
      %439 = arith.maxsi %437, %438 : i64
      memref.store %439, %332[%435] : memref<64xi64>
    }
    %440 = arith.constant 2 : index
    %441 = arith.subi %339, %440 : index
    %442 = arith.constant 0 : index
    %443 = arith.constant 4 : index
    scf.for %444 = %442 to %441 step %443 {
      %445 = arith.addi %444, %440 : index
      %446 = memref.load %332[%444] : memref<64xi64>
      %447 = memref.load %332[%445] : memref<64xi64>
      %448 = arith.maxsi %446, %447 : i64
      memref.store %448, %332[%444] : memref<64xi64>
    }
    %449 = arith.constant 4 : index
    %450 = arith.subi %339, %449 : index
    %451 = arith.constant 0 : index
    %452 = arith.constant 8 : index
    scf.for %453 = %451 to %450 step %452 {
      %454 = arith.addi %453, %449 : index
      %455 = memref.load %332[%453] : memref<64xi64>
      %456 = memref.load %332[%454] : memref<64xi64>
      %457 = arith.maxsi %455, %456 : i64
      memref.store %457, %332[%453] : memref<64xi64>
    }
    %458 = arith.constant 8 : index
    %459 = arith.subi %339, %458 : index
    %460 = arith.constant 0 : index
    %461 = arith.constant 16 : index
    scf.for %462 = %460 to %459 step %461 {
      %463 = arith.addi %462, %458 : index
      %464 = memref.load %332[%462] : memref<64xi64>
      %465 = memref.load %332[%463] : memref<64xi64>
      %466 = arith.maxsi %464, %465 : i64
      memref.store %466, %332[%462] : memref<64xi64>
    }
    %467 = arith.constant 16 : index
    %468 = arith.subi %339, %467 : index
    %469 = arith.constant 0 : index
    %470 = arith.constant 32 : index
    scf.for %471 = %469 to %468 step %470 {
      %472 = arith.addi %471, %467 : index
      %473 = memref.load %332[%471] : memref<64xi64>
      %474 = memref.load %332[%472] : memref<64xi64>
      %475 = arith.maxsi %473, %474 : i64
      memref.store %475, %332[%471] : memref<64xi64>
    }
    %476 = arith.constant 32 : index
    %477 = arith.subi %339, %476 : index
    %478 = arith.constant 0 : index
    %479 = arith.constant 64 : index
    scf.for %480 = %478 to %477 step %479 {
      %481 = arith.addi %480, %476 : index
      %482 = memref.load %332[%480] : memref<64xi64>
      %483 = memref.load %332[%481] : memref<64xi64>
      %484 = arith.maxsi %482, %483 : i64
      memref.store %484, %332[%480] : memref<64xi64>
    }
    %485 = memref.load %332[%329] : memref<64xi64>
    %486 = arith.maxsi %2, %485 : i64
    %487 = arith.maxsi %2, %486 : i64
    %488 = arith.subi %18, %328 overflow<nsw> : index
    %489 = arith.shrsi %488, %c5 : index
    %490 = arith.muli %489, %c32 overflow<nsw> : index
    %491 = arith.addi %490, %328 overflow<nsw> : index
    %492 = arith.maxsi %491, %328 : index
    %493 = vector.broadcast %487 : i64 to vector<4xi64>
    %494 = memref.dim %20, %c0 : memref<?xi64>
    %495 = arith.muli %494, %c8 : index
    %496 = arith.cmpi ugt, %495, %9 : index
    %497, %498, %499, %500, %501, %502, %503, %504 = scf.for %i_10 = %328 to %492 step %c32 iter_args(%505 = %493, %506 = %493, %507 = %493, %508 = %493, %509 = %493, %510 = %493, %511 = %493, %512 = %493) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
      %513 = vector.load %20[%i_10] : memref<?xi64>, vector<4xi64>
      %514 = arith.maxsi %505, %513 : vector<4xi64>
      %515 = arith.addi %i_10, %c4 overflow<nsw> : index
      %516 = vector.load %20[%515] : memref<?xi64>, vector<4xi64>
      %517 = arith.maxsi %506, %516 : vector<4xi64>
      %518 = arith.addi %i_10, %c8 overflow<nsw> : index
      %519 = vector.load %20[%518] : memref<?xi64>, vector<4xi64>
      %520 = arith.maxsi %507, %519 : vector<4xi64>
      %521 = arith.addi %i_10, %c12 overflow<nsw> : index
      %522 = vector.load %20[%521] : memref<?xi64>, vector<4xi64>
      %523 = arith.maxsi %508, %522 : vector<4xi64>
      %524 = arith.addi %i_10, %c16 overflow<nsw> : index
      %525 = vector.load %20[%524] : memref<?xi64>, vector<4xi64>
      %526 = arith.maxsi %509, %525 : vector<4xi64>
      %527 = arith.addi %i_10, %c20 overflow<nsw> : index
      %528 = vector.load %20[%527] : memref<?xi64>, vector<4xi64>
      %529 = arith.maxsi %510, %528 : vector<4xi64>
      %530 = arith.addi %i_10, %c24 overflow<nsw> : index
      %531 = vector.load %20[%530] : memref<?xi64>, vector<4xi64>
      %532 = arith.maxsi %511, %531 : vector<4xi64>
      %533 = arith.addi %i_10, %c28 overflow<nsw> : index
      %534 = vector.load %20[%533] : memref<?xi64>, vector<4xi64>
      %535 = arith.maxsi %512, %534 : vector<4xi64>
      scf.if %496 {
        %536 = arith.constant 640 : index
        %537 = arith.addi %i_10, %536 : index
        memref.prefetch %20[%537], read, locality<2>, data : memref<?xi64>
        %538 = arith.constant 192 : index
        %539 = arith.addi %i_10, %538 : index
        memref.prefetch %20[%539], read, locality<3>, data : memref<?xi64>
        %540 = arith.constant 640 : index
        %541 = arith.addi %518, %540 : index
        memref.prefetch %20[%541], read, locality<2>, data : memref<?xi64>
        %542 = arith.constant 192 : index
        %543 = arith.addi %518, %542 : index
        memref.prefetch %20[%543], read, locality<3>, data : memref<?xi64>
        %544 = arith.constant 640 : index
        %545 = arith.addi %524, %544 : index
        memref.prefetch %20[%545], read, locality<2>, data : memref<?xi64>
        %546 = arith.constant 192 : index
        %547 = arith.addi %524, %546 : index
        memref.prefetch %20[%547], read, locality<3>, data : memref<?xi64>
        %548 = arith.constant 640 : index
        %549 = arith.addi %530, %548 : index
        memref.prefetch %20[%549], read, locality<2>, data : memref<?xi64>
        %550 = arith.constant 192 : index
        %551 = arith.addi %530, %550 : index
        memref.prefetch %20[%551], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %514, %517, %520, %523, %526, %529, %532, %535 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
    }
    %552 = arith.maxsi %497, %498 : vector<4xi64>
    %553 = arith.maxsi %499, %500 : vector<4xi64>
    %554 = arith.maxsi %501, %502 : vector<4xi64>
    %555 = arith.maxsi %503, %504 : vector<4xi64>
    %556 = arith.maxsi %552, %553 : vector<4xi64>
    %557 = arith.maxsi %554, %555 : vector<4xi64>
    %558 = arith.maxsi %556, %557 : vector<4xi64>
    %559 = scf.for %i_11 = %492 to %18 step %c4 iter_args(%560 = %558) -> (vector<4xi64>) {
      %561 = arith.subi %18, %i_11 overflow<nsw> : index
      %562 = vector.create_mask %561 : vector<4xi1>
      %563 = vector.maskedload %20[%i_11], %562, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %564 = arith.maxsi %560, %563 : vector<4xi64>
      %565 = arith.select %562, %564, %560 : vector<4xi1>, vector<4xi64>
      scf.yield %565 : vector<4xi64>
    }
    %566 = vector.reduction <maxsi>, %559 : vector<4xi64> into i64
    %567 = arith.index_cast %566 : i64 to index
    %568 = arith.maxsi %567, %17 : index
    memref.dealloc %20 : memref<?xi64>
    func.return %13, %13, %568 : index, index, index
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
    %17 = llvm.mlir.constant(63) : i64
    %18 = llvm.mlir.constant(-64) : i64
    %19 = llvm.mlir.constant(64) : i64
    %20 = llvm.mlir.constant(1 : i32) : i32
    %21 = llvm.mlir.constant(true) : i1
    %22 = llvm.mlir.constant(2 : i32) : i32
    %23 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %24 = llvm.mlir.constant(32767) : i64
    %25 = llvm.mlir.constant(114691) : i64
    %26 = llvm.mlir.constant(56) : i64
    %27 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %28 = llvm.mlir.constant(24) : i64
    %29 = llvm.mlir.constant(32) : i64
    %30 = llvm.mlir.constant(40) : i64
    %31 = llvm.mlir.constant(48) : i64
    %32 = llvm.mlir.constant(3 : i32) : i32
    %33 = llvm.mlir.constant(5) : i64
    %34 = llvm.mlir.constant(8191) : i64
    %35 = llvm.mlir.constant(6145) : i64
    %36 = llvm.alloca %29 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %37 = llvm.alloca %29 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %38 = llvm.mlir.constant(9) : i64
    %39 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %40 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %41 = llvm.mlir.constant(49158) : i64
    %42 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %43 = llvm.mlir.constant(640) : i64
    %44 = llvm.mlir.constant(0 : i32) : i32
    %45 = llvm.mlir.constant(192) : i64
    %46 = llvm.mlir.constant(4 : i32) : i32
    %47 = llvm.alloca %29 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %48 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %49 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %50 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %51 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %52 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %53 = llvm.mlir.constant(1 : i8) : i8
    %54 = llvm.mlir.constant(0) : i64
    %55 = llvm.mlir.constant(5) : i64
    %56 = llvm.mlir.constant(0 : i8) : i8
    %57 = llvm.mlir.constant(1) : i64
    %58 = llvm.mul %x_size0, %9 overflow<nsw> : i64
    %59 = llvm.add %58, %17 overflow<nsw> : i64
    %60 = llvm.and %59, %18 : i64
    %61 = llvm.call @aligned_alloc(%19, %60) : (i64, i64) -> !llvm.ptr
    %62 = llvm.mlir.zero : !llvm.ptr
    %63 = llvm.icmp "ne" %61, %62 : !llvm.ptr
    %64 = llvm.icmp "eq" %60, %2 : i64
    %65 = llvm.or %63, %64 : i1
    llvm.cond_br %65, ^bb1, ^bb85(%20 : i32)
  ^bb1:
    %66 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%9, %x_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %67 = llvm.extractvalue %66[0] : !llvm.struct<(i64, i1)>
    %68 = llvm.extractvalue %66[1] : !llvm.struct<(i64, i1)>
    %69 = llvm.xor %68, %21 : i1
    llvm.cond_br %69, ^bb2, ^bb86(%22 : i32)
  ^bb2:
    %70 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%67, %x_stride0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %71 = llvm.extractvalue %70[0] : !llvm.struct<(i64, i1)>
    %72 = llvm.extractvalue %70[1] : !llvm.struct<(i64, i1)>
    %73 = llvm.xor %72, %21 : i1
    llvm.cond_br %73, ^bb3, ^bb86(%22 : i32)
  ^bb3:
    %74 = llvm.add %71, %17 overflow<nsw> : i64
    %75 = llvm.and %74, %18 : i64
    %76 = llvm.call @aligned_alloc(%19, %75) : (i64, i64) -> !llvm.ptr
    %77 = llvm.mlir.zero : !llvm.ptr
    %78 = llvm.icmp "ne" %76, %77 : !llvm.ptr
    %79 = llvm.icmp "eq" %75, %2 : i64
    %80 = llvm.or %78, %79 : i1
    llvm.cond_br %80, ^bb4, ^bb86(%22 : i32)
  ^bb4:
    %81 = llvm.ashr %x_size0, %1 : i64
    %82 = llvm.mul %81, %0 overflow<nsw> : i64
    %83 = llvm.intr.smax(%82, %2) : (i64, i64) -> i64
    %84 = llvm.mlir.constant(-1 : i8) : i8
    %85 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %85, %23 {alignment = 1 : i64} : i8, !llvm.ptr
    %86 = llvm.sub %83, %2 : i64
    %87 = llvm.sdiv %86, %0 : i64
    %88 = llvm.srem %86, %0 : i64
    %89 = llvm.icmp "ne" %88, %2 : i64
    %90 = llvm.xor %88, %0 : i64
    %91 = llvm.icmp "sge" %90, %2 : i64
    %92 = llvm.and %89, %91 : i1
    %93 = llvm.add %87, %7 : i64
    %94 = llvm.select %92, %93, %87 : i1, i64
    %95 = llvm.intr.smax(%94, %2) : (i64, i64) -> i64
    %96 = llvm.sdiv %95, %19 : i64
    %97 = llvm.srem %95, %19 : i64
    %98 = llvm.icmp "ne" %97, %2 : i64
    %99 = llvm.xor %97, %19 : i64
    %100 = llvm.icmp "sge" %99, %2 : i64
    %101 = llvm.and %98, %100 : i1
    %102 = llvm.add %96, %7 : i64
    %103 = llvm.select %101, %102, %96 : i1, i64
    %104 = llvm.intr.smax(%103, %7) : (i64, i64) -> i64
    %105 = llvm.sdiv %95, %104 : i64
    %106 = llvm.srem %95, %104 : i64
    %107 = llvm.icmp "ne" %106, %2 : i64
    %108 = llvm.xor %106, %104 : i64
    %109 = llvm.icmp "sge" %108, %2 : i64
    %110 = llvm.and %107, %109 : i1
    %111 = llvm.add %105, %7 : i64
    %112 = llvm.select %110, %111, %105 : i1, i64
    %113 = llvm.mul %104, %0 : i64
    %114 = llvm.intr.smax(%112, %2) : (i64, i64) -> i64
    %115 = llvm.intr.smin(%113, %83) : (i64, i64) -> i64
    %116 = llvm.intr.smax(%115, %2) : (i64, i64) -> i64
    %117 = llvm.add %116, %24 : i64
    %118 = llvm.udiv %117, %0 : i64
    %119 = llvm.mul %118, %25 : i64
    %120 = llvm.add %12, %119 : i64
    %121 = llvm.mul %114, %120 : i64
    %122 = llvm.icmp "sge" %121, %0 : i64
    %123 = llvm.icmp "sgt" %112, %2 : i64
    %124 = llvm.select %123, %112, %2 : i1, i64
    llvm.cond_br %122, ^bb5, ^bb6
  ^bb5:
    llvm.store %112, %27 {alignment = 8 : i64} : i64, !llvm.ptr
    %125 = llvm.getelementptr inbounds %27[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %113, %125 {alignment = 8 : i64} : i64, !llvm.ptr
    %126 = llvm.getelementptr inbounds %27[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %83, %126 {alignment = 8 : i64} : i64, !llvm.ptr
    %127 = llvm.getelementptr inbounds %27[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %127 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %128 = llvm.getelementptr inbounds %27[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %128 {alignment = 8 : i64} : i64, !llvm.ptr
    %129 = llvm.getelementptr inbounds %27[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %129 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %130 = llvm.getelementptr inbounds %27[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %23, %130 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %131 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %132 = llvm.call @stepwell_parallel_for(%131, %27, %124, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%132 : i32)
  ^bb6:
    %133 = llvm.call @program.parallel0(%2, %124, %112, %113, %83, %places, %x_size0, %61, %23) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%133 : i32)
  ^bb7(%134: i32):
    %135 = llvm.sub %112, %7 : i64
    %136 = llvm.icmp "slt" %2, %135 : i64
    llvm.cond_br %136, ^bb8(%2 : i64), ^bb9
  ^bb8(%137: i64):
    %138 = llvm.getelementptr inbounds %23[%137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %139 = llvm.load %138 {alignment = 1 : i64} : !llvm.ptr -> i8
    %140 = llvm.getelementptr inbounds %138[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %141 = llvm.load %140 {alignment = 1 : i64} : !llvm.ptr -> i8
    %142 = llvm.and %139, %141 : i8
    llvm.store %142, %138 {alignment = 1 : i64} : i8, !llvm.ptr
    %143 = llvm.add %137, %4 overflow<nsw> : i64
    %144 = llvm.icmp "slt" %143, %135 : i64
    llvm.cond_br %144, ^bb8(%143 : i64), ^bb9
  ^bb9:
    %145 = llvm.sub %112, %4 : i64
    %146 = llvm.icmp "slt" %2, %145 : i64
    llvm.cond_br %146, ^bb10(%2 : i64), ^bb11
  ^bb10(%147: i64):
    %148 = llvm.getelementptr inbounds %23[%147] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %149 = llvm.load %148 {alignment = 1 : i64} : !llvm.ptr -> i8
    %150 = llvm.getelementptr inbounds %148[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %151 = llvm.load %150 {alignment = 1 : i64} : !llvm.ptr -> i8
    %152 = llvm.and %149, %151 : i8
    llvm.store %152, %148 {alignment = 1 : i64} : i8, !llvm.ptr
    %153 = llvm.add %147, %3 overflow<nsw> : i64
    %154 = llvm.icmp "slt" %153, %145 : i64
    llvm.cond_br %154, ^bb10(%153 : i64), ^bb11
  ^bb11:
    %155 = llvm.sub %112, %3 : i64
    %156 = llvm.icmp "slt" %2, %155 : i64
    llvm.cond_br %156, ^bb12(%2 : i64), ^bb13
  ^bb12(%157: i64):
    %158 = llvm.getelementptr inbounds %23[%157] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %159 = llvm.load %158 {alignment = 1 : i64} : !llvm.ptr -> i8
    %160 = llvm.getelementptr inbounds %158[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %161 = llvm.load %160 {alignment = 1 : i64} : !llvm.ptr -> i8
    %162 = llvm.and %159, %161 : i8
    llvm.store %162, %158 {alignment = 1 : i64} : i8, !llvm.ptr
    %163 = llvm.add %157, %9 overflow<nsw> : i64
    %164 = llvm.icmp "slt" %163, %155 : i64
    llvm.cond_br %164, ^bb12(%163 : i64), ^bb13
  ^bb13:
    %165 = llvm.sub %112, %9 : i64
    %166 = llvm.icmp "slt" %2, %165 : i64
    llvm.cond_br %166, ^bb14(%2 : i64), ^bb15
  ^bb14(%167: i64):
    %168 = llvm.getelementptr inbounds %23[%167] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %169 = llvm.load %168 {alignment = 1 : i64} : !llvm.ptr -> i8
    %170 = llvm.getelementptr inbounds %168[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %171 = llvm.load %170 {alignment = 1 : i64} : !llvm.ptr -> i8
    %172 = llvm.and %169, %171 : i8
    llvm.store %172, %168 {alignment = 1 : i64} : i8, !llvm.ptr
    %173 = llvm.add %167, %8 overflow<nsw> : i64
    %174 = llvm.icmp "slt" %173, %165 : i64
    llvm.cond_br %174, ^bb14(%173 : i64), ^bb15
  ^bb15:
    %175 = llvm.sub %112, %8 : i64
    %176 = llvm.icmp "slt" %2, %175 : i64
    llvm.cond_br %176, ^bb16(%2 : i64), ^bb17
  ^bb16(%177: i64):
    %178 = llvm.getelementptr inbounds %23[%177] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %179 = llvm.load %178 {alignment = 1 : i64} : !llvm.ptr -> i8
    %180 = llvm.getelementptr inbounds %178[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %181 = llvm.load %180 {alignment = 1 : i64} : !llvm.ptr -> i8
    %182 = llvm.and %179, %181 : i8
    llvm.store %182, %178 {alignment = 1 : i64} : i8, !llvm.ptr
    %183 = llvm.add %177, %29 overflow<nsw> : i64
    %184 = llvm.icmp "slt" %183, %175 : i64
    llvm.cond_br %184, ^bb16(%183 : i64), ^bb17
  ^bb17:
    %185 = llvm.sub %112, %29 : i64
    %186 = llvm.icmp "slt" %2, %185 : i64
    llvm.cond_br %186, ^bb18(%2 : i64), ^bb19
  ^bb18(%187: i64):
    %188 = llvm.getelementptr inbounds %23[%187] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %189 = llvm.load %188 {alignment = 1 : i64} : !llvm.ptr -> i8
    %190 = llvm.getelementptr inbounds %188[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %191 = llvm.load %190 {alignment = 1 : i64} : !llvm.ptr -> i8
    %192 = llvm.and %189, %191 : i8
    llvm.store %192, %188 {alignment = 1 : i64} : i8, !llvm.ptr
    %193 = llvm.add %187, %19 overflow<nsw> : i64
    %194 = llvm.icmp "slt" %193, %185 : i64
    llvm.cond_br %194, ^bb18(%193 : i64), ^bb19
  ^bb19:
    %195 = llvm.load %23 {alignment = 1 : i64} : !llvm.ptr -> i8
    %196 = llvm.and %84, %195 : i8
    %197 = llvm.and %53, %196 : i8
    %198 = llvm.sub %x_size0, %83 overflow<nsw> : i64
    %199 = llvm.ashr %198, %4 : i64
    %200 = llvm.mul %199, %3 overflow<nsw> : i64
    %201 = llvm.add %200, %83 overflow<nsw> : i64
    %202 = llvm.intr.smax(%201, %83) : (i64, i64) -> i64
    %203 = llvm.sub %x_size0, %202 overflow<nsw> : i64
    %204 = llvm.intr.smin(%203, %3) : (i64, i64) -> i64
    %205 = llvm.intr.smax(%204, %2) : (i64, i64) -> i64
    %206 = llvm.trunc %205 : i64 to i32
    %207 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %208 = llvm.mlir.poison : vector<4xi32>
    %209 = llvm.insertelement %206, %208[%2 : i64] : vector<4xi32>
    %210 = llvm.shufflevector %209, %208 [0, 0, 0, 0] : vector<4xi32>
    %211 = llvm.icmp "slt" %207, %210 : vector<4xi32>
    %212 = llvm.mlir.poison : vector<4xi8>
    %213 = llvm.insertelement %197, %212[%2 : i64] : vector<4xi8>
    %214 = llvm.shufflevector %213, %212 [0, 0, 0, 0] : vector<4xi8>
    %215 = llvm.icmp "slt" %83, %202 : i64
    llvm.cond_br %215, ^bb20(%83, %214 : i64, vector<4xi8>), ^bb21(%214 : vector<4xi8>)
  ^bb20(%i: i64, %216: vector<4xi8>):
    %217 = llvm.getelementptr inbounds %places[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %218 = llvm.load %217 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %219 = llvm.icmp "slt" %218, %49 : vector<4xi64>
    %220 = llvm.add %218, %50 : vector<4xi64>
    %221 = llvm.select %219, %220, %218 : vector<4xi1>, vector<4xi64>
    %222 = llvm.icmp "sge" %221, %49 : vector<4xi64>
    %223 = llvm.zext %222 : vector<4xi1> to vector<4xi8>
    %224 = llvm.icmp "slt" %221, %50 : vector<4xi64>
    %225 = llvm.zext %224 : vector<4xi1> to vector<4xi8>
    %226 = llvm.and %223, %225 : vector<4xi8>
    %227 = llvm.and %216, %226 : vector<4xi8>
    %228 = llvm.getelementptr inbounds %61[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %221, %228 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %229 = llvm.add %i, %3 overflow<nsw> : i64
    %230 = llvm.icmp "slt" %229, %202 : i64
    llvm.cond_br %230, ^bb20(%229, %227 : i64, vector<4xi8>), ^bb21(%227 : vector<4xi8>)
  ^bb21(%231: vector<4xi8>):
    %232 = llvm.icmp "slt" %202, %x_size0 : i64
    llvm.cond_br %232, ^bb22(%202, %231 : i64, vector<4xi8>), ^bb23(%231 : vector<4xi8>)
  ^bb22(%i_1: i64, %233: vector<4xi8>):
    %234 = llvm.getelementptr inbounds %places[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %235 = llvm.intr.masked.load %234, %211, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %236 = llvm.icmp "slt" %235, %49 : vector<4xi64>
    %237 = llvm.add %235, %50 : vector<4xi64>
    %238 = llvm.select %236, %237, %235 : vector<4xi1>, vector<4xi64>
    %239 = llvm.icmp "sge" %238, %49 : vector<4xi64>
    %240 = llvm.zext %239 : vector<4xi1> to vector<4xi8>
    %241 = llvm.icmp "slt" %238, %50 : vector<4xi64>
    %242 = llvm.zext %241 : vector<4xi1> to vector<4xi8>
    %243 = llvm.and %240, %242 : vector<4xi8>
    %244 = llvm.and %233, %243 : vector<4xi8>
    %245 = llvm.getelementptr inbounds %61[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %238, %245, %211 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %246 = llvm.select %211, %244, %233 : vector<4xi1>, vector<4xi8>
    %247 = llvm.add %i_1, %3 overflow<nsw> : i64
    %248 = llvm.icmp "slt" %247, %x_size0 : i64
    llvm.cond_br %248, ^bb22(%247, %246 : i64, vector<4xi8>), ^bb23(%246 : vector<4xi8>)
  ^bb23(%249: vector<4xi8>):
    %250 = "llvm.intr.vector.reduce.and"(%249) : (vector<4xi8>) -> i8
    %251 = llvm.icmp "ne" %250, %56 : i8
    llvm.cond_br %251, ^bb24, ^bb87(%32 : i32)
  ^bb24:
    %252 = llvm.mul %x_stride0, %33 : i64
    %253 = llvm.mul %33, %x_stride0 overflow<nsw> : i64
    %254 = llvm.ashr %252, %6 : i64
    %255 = llvm.mul %254, %5 overflow<nsw> : i64
    %256 = llvm.intr.smax(%255, %2) : (i64, i64) -> i64
    %257 = llvm.intr.smax(%256, %2) : (i64, i64) -> i64
    %258 = llvm.add %257, %34 : i64
    %259 = llvm.udiv %258, %5 : i64
    %260 = llvm.mul %259, %35 : i64
    %261 = llvm.icmp "sge" %260, %0 : i64
    %262 = llvm.mul %253, %9 : i64
    %263 = llvm.icmp "ugt" %262, %11 : i64
    %264 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %265 = llvm.and %264, %12 : i64
    %266 = llvm.icmp "eq" %265, %2 : i64
    %267 = llvm.and %263, %266 : i1
    %268 = llvm.icmp "sgt" %256, %2 : i64
    %269 = llvm.sub %256, %7 overflow<nsw> : i64
    %270 = llvm.sdiv %269, %5 : i64
    %271 = llvm.add %270, %7 overflow<nsw> : i64
    %272 = llvm.select %268, %271, %2 : i1, i64
    llvm.cond_br %261, ^bb25, ^bb26
  ^bb25:
    llvm.store %256, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %273 = llvm.getelementptr inbounds %36[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %273 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %274 = llvm.getelementptr inbounds %36[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %253, %274 {alignment = 8 : i64} : i64, !llvm.ptr
    %275 = llvm.getelementptr inbounds %36[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %267, %275 {alignment = 8 : i64} : i1, !llvm.ptr
    %276 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %277 = llvm.call @stepwell_parallel_for(%276, %36, %272, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb27(%277 : i32)
  ^bb26:
    %278 = llvm.call @program.parallel1(%2, %272, %256, %out0, %253, %267) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb27(%278 : i32)
  ^bb27(%279: i32):
    %280 = llvm.sub %252, %256 overflow<nsw> : i64
    %281 = llvm.ashr %280, %4 : i64
    %282 = llvm.mul %281, %3 overflow<nsw> : i64
    %283 = llvm.add %282, %256 overflow<nsw> : i64
    %284 = llvm.intr.smax(%283, %256) : (i64, i64) -> i64
    %285 = llvm.sub %252, %284 overflow<nsw> : i64
    %286 = llvm.intr.smin(%285, %3) : (i64, i64) -> i64
    %287 = llvm.intr.smax(%286, %2) : (i64, i64) -> i64
    %288 = llvm.trunc %287 : i64 to i32
    %289 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %290 = llvm.mlir.poison : vector<4xi32>
    %291 = llvm.insertelement %288, %290[%2 : i64] : vector<4xi32>
    %292 = llvm.shufflevector %291, %290 [0, 0, 0, 0] : vector<4xi32>
    %293 = llvm.icmp "slt" %289, %292 : vector<4xi32>
    %294 = llvm.icmp "slt" %256, %284 : i64
    llvm.cond_br %294, ^bb28(%256 : i64), ^bb29
  ^bb28(%j: i64):
    %295 = llvm.getelementptr inbounds %out0[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %51, %295 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %296 = llvm.add %j, %3 overflow<nsw> : i64
    %297 = llvm.icmp "slt" %296, %284 : i64
    llvm.cond_br %297, ^bb28(%296 : i64), ^bb29
  ^bb29:
    %298 = llvm.icmp "slt" %284, %252 : i64
    llvm.cond_br %298, ^bb30(%284 : i64), ^bb31
  ^bb30(%j_1: i64):
    %299 = llvm.getelementptr inbounds %out0[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %51, %299, %293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %300 = llvm.add %j_1, %3 overflow<nsw> : i64
    %301 = llvm.icmp "slt" %300, %252 : i64
    llvm.cond_br %301, ^bb30(%300 : i64), ^bb31
  ^bb31:
    %302 = llvm.mul %33, %x_stride0 overflow<nsw> : i64
    %303 = llvm.intr.smax(%256, %2) : (i64, i64) -> i64
    %304 = llvm.add %303, %34 : i64
    %305 = llvm.udiv %304, %5 : i64
    %306 = llvm.mul %305, %35 : i64
    %307 = llvm.icmp "sge" %306, %0 : i64
    %308 = llvm.mul %302, %9 : i64
    %309 = llvm.icmp "ugt" %308, %11 : i64
    %310 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %311 = llvm.and %310, %12 : i64
    %312 = llvm.icmp "eq" %311, %2 : i64
    %313 = llvm.and %309, %312 : i1
    %314 = llvm.icmp "sgt" %256, %2 : i64
    %315 = llvm.sub %256, %7 overflow<nsw> : i64
    %316 = llvm.sdiv %315, %5 : i64
    %317 = llvm.add %316, %7 overflow<nsw> : i64
    %318 = llvm.select %314, %317, %2 : i1, i64
    llvm.cond_br %307, ^bb32, ^bb33
  ^bb32:
    llvm.store %256, %37 {alignment = 8 : i64} : i64, !llvm.ptr
    %319 = llvm.getelementptr inbounds %37[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %319 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %320 = llvm.getelementptr inbounds %37[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %302, %320 {alignment = 8 : i64} : i64, !llvm.ptr
    %321 = llvm.getelementptr inbounds %37[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %313, %321 {alignment = 8 : i64} : i1, !llvm.ptr
    %322 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %323 = llvm.call @stepwell_parallel_for(%322, %37, %318, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb34(%323 : i32)
  ^bb33:
    %324 = llvm.call @program.parallel2(%2, %318, %256, %out1, %302, %313) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb34(%324 : i32)
  ^bb34(%325: i32):
    %326 = llvm.icmp "slt" %256, %284 : i64
    llvm.cond_br %326, ^bb35(%256 : i64), ^bb36
  ^bb35(%j_2: i64):
    %327 = llvm.getelementptr inbounds %out1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %52, %327 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %328 = llvm.add %j_2, %3 overflow<nsw> : i64
    %329 = llvm.icmp "slt" %328, %284 : i64
    llvm.cond_br %329, ^bb35(%328 : i64), ^bb36
  ^bb36:
    %330 = llvm.icmp "slt" %284, %252 : i64
    llvm.cond_br %330, ^bb37(%284 : i64), ^bb38
  ^bb37(%j_3: i64):
    %331 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %52, %331, %293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %332 = llvm.add %j_3, %3 overflow<nsw> : i64
    %333 = llvm.icmp "slt" %332, %252 : i64
    llvm.cond_br %333, ^bb37(%332 : i64), ^bb38
  ^bb38:
    %334 = llvm.ashr %x_stride0, %4 : i64
    %335 = llvm.mul %334, %3 overflow<nsw> : i64
    %336 = llvm.sub %x_stride0, %335 overflow<nsw> : i64
    %337 = llvm.intr.smin(%336, %3) : (i64, i64) -> i64
    %338 = llvm.intr.smax(%337, %2) : (i64, i64) -> i64
    %339 = llvm.trunc %338 : i64 to i32
    %340 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %341 = llvm.mlir.poison : vector<4xi32>
    %342 = llvm.insertelement %339, %341[%2 : i64] : vector<4xi32>
    %343 = llvm.shufflevector %342, %341 [0, 0, 0, 0] : vector<4xi32>
    %344 = llvm.icmp "slt" %340, %343 : vector<4xi32>
    %345 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %345, ^bb39(%2 : i64), ^bb44
  ^bb39(%346: i64):
    %347 = llvm.getelementptr inbounds %61[%346] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %348 = llvm.load %347 {alignment = 8 : i64} : !llvm.ptr -> i64
    %349 = llvm.icmp "slt" %2, %335 : i64
    llvm.cond_br %349, ^bb40(%2 : i64), ^bb41
  ^bb40(%350: i64):
    %351 = llvm.mul %346, %x_stride0 overflow<nsw> : i64
    %352 = llvm.add %351, %350 overflow<nsw> : i64
    %353 = llvm.getelementptr inbounds %x[%352] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %354 = llvm.load %353 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %355 = llvm.mul %348, %x_stride0 overflow<nsw> : i64
    %356 = llvm.add %355, %350 overflow<nsw> : i64
    %357 = llvm.getelementptr inbounds %out0[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %354, %357 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %358 = llvm.add %355, %350 overflow<nsw> : i64
    %359 = llvm.getelementptr inbounds %out1[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %360 = llvm.load %359 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %361 = llvm.fadd %360, %354 : vector<4xf64>
    llvm.store %361, %359 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %362 = llvm.add %350, %3 overflow<nsw> : i64
    %363 = llvm.icmp "slt" %362, %335 : i64
    llvm.cond_br %363, ^bb40(%362 : i64), ^bb41
  ^bb41:
    %364 = llvm.icmp "slt" %335, %x_stride0 : i64
    llvm.cond_br %364, ^bb42, ^bb43
  ^bb42:
    %365 = llvm.mul %346, %x_stride0 overflow<nsw> : i64
    %366 = llvm.add %365, %335 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %x[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %368 = llvm.intr.masked.load %367, %344, %51 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %369 = llvm.mul %348, %x_stride0 overflow<nsw> : i64
    %370 = llvm.add %369, %335 overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %out0[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %368, %371, %344 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %372 = llvm.add %369, %335 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %out1[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.intr.masked.load %373, %344, %51 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %375 = llvm.fadd %374, %368 : vector<4xf64>
    llvm.intr.masked.store %375, %373, %344 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb43
  ^bb43:
    %376 = llvm.add %346, %7 overflow<nsw> : i64
    %377 = llvm.icmp "slt" %376, %x_size0 : i64
    llvm.cond_br %377, ^bb39(%376 : i64), ^bb44
  ^bb44:
    %378 = llvm.intr.smax(%x_size0, %2) : (i64, i64) -> i64
    %379 = llvm.intr.smax(%335, %2) : (i64, i64) -> i64
    %380 = llvm.add %379, %14 : i64
    %381 = llvm.udiv %380, %3 : i64
    %382 = llvm.mul %381, %12 : i64
    %383 = llvm.add %38, %382 : i64
    %384 = llvm.add %383, %12 : i64
    %385 = llvm.mul %378, %384 : i64
    %386 = llvm.icmp "sge" %385, %0 : i64
    %387 = llvm.icmp "sgt" %x_size0, %2 : i64
    %388 = llvm.select %387, %x_size0, %2 : i1, i64
    llvm.cond_br %386, ^bb45, ^bb46
  ^bb45:
    llvm.store %x_size0, %39 {alignment = 8 : i64} : i64, !llvm.ptr
    %389 = llvm.getelementptr inbounds %39[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %389 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %390 = llvm.getelementptr inbounds %39[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %335, %390 {alignment = 8 : i64} : i64, !llvm.ptr
    %391 = llvm.getelementptr inbounds %39[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %391 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %392 = llvm.getelementptr inbounds %39[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %392 {alignment = 8 : i64} : i64, !llvm.ptr
    %393 = llvm.getelementptr inbounds %39[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %393 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %394 = llvm.getelementptr inbounds %39[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %76, %394 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %395 = llvm.getelementptr inbounds %39[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %344, %395 {alignment = 8 : i64} : vector<4xi1>, !llvm.ptr
    %396 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %397 = llvm.call @stepwell_parallel_for(%396, %39, %388, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%397 : i32)
  ^bb46:
    %398 = llvm.call @program.parallel3(%2, %388, %x_size0, %places, %335, %x, %x_stride0, %out0, %76, %344) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.br ^bb47(%398 : i32)
  ^bb47(%399: i32):
    %400 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %400, ^bb48(%2 : i64), ^bb53
  ^bb48(%401: i64):
    %402 = llvm.getelementptr inbounds %61[%401] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %403 = llvm.load %402 {alignment = 8 : i64} : !llvm.ptr -> i64
    %404 = llvm.icmp "slt" %2, %335 : i64
    llvm.cond_br %404, ^bb49(%2 : i64), ^bb50
  ^bb49(%405: i64):
    %406 = llvm.mul %401, %x_stride0 overflow<nsw> : i64
    %407 = llvm.add %406, %405 overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %76[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %410 = llvm.mul %403, %x_stride0 overflow<nsw> : i64
    %411 = llvm.add %410, %405 overflow<nsw> : i64
    %412 = llvm.getelementptr inbounds %out0[%411] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %409, %412 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %413 = llvm.add %405, %3 overflow<nsw> : i64
    %414 = llvm.icmp "slt" %413, %335 : i64
    llvm.cond_br %414, ^bb49(%413 : i64), ^bb50
  ^bb50:
    %415 = llvm.icmp "slt" %335, %x_stride0 : i64
    llvm.cond_br %415, ^bb51, ^bb52
  ^bb51:
    %416 = llvm.mul %401, %x_stride0 overflow<nsw> : i64
    %417 = llvm.add %416, %335 overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %76[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %419 = llvm.intr.masked.load %418, %344, %51 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %420 = llvm.mul %403, %x_stride0 overflow<nsw> : i64
    %421 = llvm.add %420, %335 overflow<nsw> : i64
    %422 = llvm.getelementptr inbounds %out0[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %419, %422, %344 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb52:
    %423 = llvm.add %401, %7 overflow<nsw> : i64
    %424 = llvm.icmp "slt" %423, %x_size0 : i64
    llvm.cond_br %424, ^bb48(%423 : i64), ^bb53
  ^bb53:
    %425 = llvm.ashr %counted_size0, %1 : i64
    %426 = llvm.mul %425, %0 overflow<nsw> : i64
    %427 = llvm.intr.smax(%426, %2) : (i64, i64) -> i64
    %428 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %428, %40 {alignment = 1 : i64} : i8, !llvm.ptr
    %429 = llvm.sub %427, %2 : i64
    %430 = llvm.sdiv %429, %0 : i64
    %431 = llvm.srem %429, %0 : i64
    %432 = llvm.icmp "ne" %431, %2 : i64
    %433 = llvm.xor %431, %0 : i64
    %434 = llvm.icmp "sge" %433, %2 : i64
    %435 = llvm.and %432, %434 : i1
    %436 = llvm.add %430, %7 : i64
    %437 = llvm.select %435, %436, %430 : i1, i64
    %438 = llvm.intr.smax(%437, %2) : (i64, i64) -> i64
    %439 = llvm.sdiv %438, %19 : i64
    %440 = llvm.srem %438, %19 : i64
    %441 = llvm.icmp "ne" %440, %2 : i64
    %442 = llvm.xor %440, %19 : i64
    %443 = llvm.icmp "sge" %442, %2 : i64
    %444 = llvm.and %441, %443 : i1
    %445 = llvm.add %439, %7 : i64
    %446 = llvm.select %444, %445, %439 : i1, i64
    %447 = llvm.intr.smax(%446, %7) : (i64, i64) -> i64
    %448 = llvm.sdiv %438, %447 : i64
    %449 = llvm.srem %438, %447 : i64
    %450 = llvm.icmp "ne" %449, %2 : i64
    %451 = llvm.xor %449, %447 : i64
    %452 = llvm.icmp "sge" %451, %2 : i64
    %453 = llvm.and %450, %452 : i1
    %454 = llvm.add %448, %7 : i64
    %455 = llvm.select %453, %454, %448 : i1, i64
    %456 = llvm.mul %447, %0 : i64
    %457 = llvm.intr.smax(%455, %2) : (i64, i64) -> i64
    %458 = llvm.intr.smin(%456, %427) : (i64, i64) -> i64
    %459 = llvm.intr.smax(%458, %2) : (i64, i64) -> i64
    %460 = llvm.add %459, %24 : i64
    %461 = llvm.udiv %460, %0 : i64
    %462 = llvm.mul %461, %41 : i64
    %463 = llvm.add %12, %462 : i64
    %464 = llvm.mul %457, %463 : i64
    %465 = llvm.icmp "sge" %464, %0 : i64
    %466 = llvm.mul %counted_size0, %9 : i64
    %467 = llvm.icmp "ugt" %466, %15 : i64
    %468 = llvm.icmp "sgt" %455, %2 : i64
    %469 = llvm.select %468, %455, %2 : i1, i64
    llvm.cond_br %465, ^bb54, ^bb55
  ^bb54:
    llvm.store %455, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %470 = llvm.getelementptr inbounds %42[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %456, %470 {alignment = 8 : i64} : i64, !llvm.ptr
    %471 = llvm.getelementptr inbounds %42[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %427, %471 {alignment = 8 : i64} : i64, !llvm.ptr
    %472 = llvm.getelementptr inbounds %42[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted, %472 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %473 = llvm.getelementptr inbounds %42[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0, %473 {alignment = 8 : i64} : i64, !llvm.ptr
    %474 = llvm.getelementptr inbounds %42[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %467, %474 {alignment = 8 : i64} : i1, !llvm.ptr
    %475 = llvm.getelementptr inbounds %42[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %40, %475 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %476 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %477 = llvm.call @stepwell_parallel_for(%476, %42, %469, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb56(%477 : i32)
  ^bb55:
    %478 = llvm.call @program.parallel4(%2, %469, %455, %456, %427, %counted, %counted_size0, %467, %40) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb56(%478 : i32)
  ^bb56(%479: i32):
    %480 = llvm.sub %455, %7 : i64
    %481 = llvm.icmp "slt" %2, %480 : i64
    llvm.cond_br %481, ^bb57(%2 : i64), ^bb58
  ^bb57(%482: i64):
    %483 = llvm.getelementptr inbounds %40[%482] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %484 = llvm.load %483 {alignment = 1 : i64} : !llvm.ptr -> i8
    %485 = llvm.getelementptr inbounds %483[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %486 = llvm.load %485 {alignment = 1 : i64} : !llvm.ptr -> i8
    %487 = llvm.and %484, %486 : i8
    llvm.store %487, %483 {alignment = 1 : i64} : i8, !llvm.ptr
    %488 = llvm.add %482, %4 overflow<nsw> : i64
    %489 = llvm.icmp "slt" %488, %480 : i64
    llvm.cond_br %489, ^bb57(%488 : i64), ^bb58
  ^bb58:
    %490 = llvm.sub %455, %4 : i64
    %491 = llvm.icmp "slt" %2, %490 : i64
    llvm.cond_br %491, ^bb59(%2 : i64), ^bb60
  ^bb59(%492: i64):
    %493 = llvm.getelementptr inbounds %40[%492] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %494 = llvm.load %493 {alignment = 1 : i64} : !llvm.ptr -> i8
    %495 = llvm.getelementptr inbounds %493[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %496 = llvm.load %495 {alignment = 1 : i64} : !llvm.ptr -> i8
    %497 = llvm.and %494, %496 : i8
    llvm.store %497, %493 {alignment = 1 : i64} : i8, !llvm.ptr
    %498 = llvm.add %492, %3 overflow<nsw> : i64
    %499 = llvm.icmp "slt" %498, %490 : i64
    llvm.cond_br %499, ^bb59(%498 : i64), ^bb60
  ^bb60:
    %500 = llvm.sub %455, %3 : i64
    %501 = llvm.icmp "slt" %2, %500 : i64
    llvm.cond_br %501, ^bb61(%2 : i64), ^bb62
  ^bb61(%502: i64):
    %503 = llvm.getelementptr inbounds %40[%502] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %504 = llvm.load %503 {alignment = 1 : i64} : !llvm.ptr -> i8
    %505 = llvm.getelementptr inbounds %503[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %506 = llvm.load %505 {alignment = 1 : i64} : !llvm.ptr -> i8
    %507 = llvm.and %504, %506 : i8
    llvm.store %507, %503 {alignment = 1 : i64} : i8, !llvm.ptr
    %508 = llvm.add %502, %9 overflow<nsw> : i64
    %509 = llvm.icmp "slt" %508, %500 : i64
    llvm.cond_br %509, ^bb61(%508 : i64), ^bb62
  ^bb62:
    %510 = llvm.sub %455, %9 : i64
    %511 = llvm.icmp "slt" %2, %510 : i64
    llvm.cond_br %511, ^bb63(%2 : i64), ^bb64
  ^bb63(%512: i64):
    %513 = llvm.getelementptr inbounds %40[%512] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %514 = llvm.load %513 {alignment = 1 : i64} : !llvm.ptr -> i8
    %515 = llvm.getelementptr inbounds %513[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %516 = llvm.load %515 {alignment = 1 : i64} : !llvm.ptr -> i8
    %517 = llvm.and %514, %516 : i8
    llvm.store %517, %513 {alignment = 1 : i64} : i8, !llvm.ptr
    %518 = llvm.add %512, %8 overflow<nsw> : i64
    %519 = llvm.icmp "slt" %518, %510 : i64
    llvm.cond_br %519, ^bb63(%518 : i64), ^bb64
  ^bb64:
    %520 = llvm.sub %455, %8 : i64
    %521 = llvm.icmp "slt" %2, %520 : i64
    llvm.cond_br %521, ^bb65(%2 : i64), ^bb66
  ^bb65(%522: i64):
    %523 = llvm.getelementptr inbounds %40[%522] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %524 = llvm.load %523 {alignment = 1 : i64} : !llvm.ptr -> i8
    %525 = llvm.getelementptr inbounds %523[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %526 = llvm.load %525 {alignment = 1 : i64} : !llvm.ptr -> i8
    %527 = llvm.and %524, %526 : i8
    llvm.store %527, %523 {alignment = 1 : i64} : i8, !llvm.ptr
    %528 = llvm.add %522, %29 overflow<nsw> : i64
    %529 = llvm.icmp "slt" %528, %520 : i64
    llvm.cond_br %529, ^bb65(%528 : i64), ^bb66
  ^bb66:
    %530 = llvm.sub %455, %29 : i64
    %531 = llvm.icmp "slt" %2, %530 : i64
    llvm.cond_br %531, ^bb67(%2 : i64), ^bb68
  ^bb67(%532: i64):
    %533 = llvm.getelementptr inbounds %40[%532] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %534 = llvm.load %533 {alignment = 1 : i64} : !llvm.ptr -> i8
    %535 = llvm.getelementptr inbounds %533[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %536 = llvm.load %535 {alignment = 1 : i64} : !llvm.ptr -> i8
    %537 = llvm.and %534, %536 : i8
    llvm.store %537, %533 {alignment = 1 : i64} : i8, !llvm.ptr
    %538 = llvm.add %532, %19 overflow<nsw> : i64
    %539 = llvm.icmp "slt" %538, %530 : i64
    llvm.cond_br %539, ^bb67(%538 : i64), ^bb68
  ^bb68:
    %540 = llvm.load %40 {alignment = 1 : i64} : !llvm.ptr -> i8
    %541 = llvm.and %84, %540 : i8
    %542 = llvm.and %53, %541 : i8
    %543 = llvm.sub %counted_size0, %427 overflow<nsw> : i64
    %544 = llvm.ashr %543, %3 : i64
    %545 = llvm.mul %544, %8 overflow<nsw> : i64
    %546 = llvm.add %545, %427 overflow<nsw> : i64
    %547 = llvm.intr.smax(%546, %427) : (i64, i64) -> i64
    %548 = llvm.mlir.poison : vector<4xi8>
    %549 = llvm.insertelement %542, %548[%2 : i64] : vector<4xi8>
    %550 = llvm.shufflevector %549, %548 [0, 0, 0, 0] : vector<4xi8>
    %551 = llvm.mul %counted_size0, %9 : i64
    %552 = llvm.icmp "ugt" %551, %16 : i64
    %553 = llvm.icmp "slt" %427, %547 : i64
    llvm.cond_br %553, ^bb69(%427, %550, %550, %550, %550 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb72(%550, %550, %550, %550 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb69(%i_2: i64, %554: vector<4xi8>, %555: vector<4xi8>, %556: vector<4xi8>, %557: vector<4xi8>):
    %558 = llvm.getelementptr inbounds %counted[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %559 = llvm.load %558 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %560 = llvm.icmp "sge" %559, %49 : vector<4xi64>
    %561 = llvm.zext %560 : vector<4xi1> to vector<4xi8>
    %562 = llvm.and %554, %561 : vector<4xi8>
    %563 = llvm.getelementptr inbounds %558[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %564 = llvm.load %563 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %565 = llvm.icmp "sge" %564, %49 : vector<4xi64>
    %566 = llvm.zext %565 : vector<4xi1> to vector<4xi8>
    %567 = llvm.and %555, %566 : vector<4xi8>
    %568 = llvm.add %i_2, %9 overflow<nsw> : i64
    %569 = llvm.getelementptr inbounds %558[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %570 = llvm.load %569 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %571 = llvm.icmp "sge" %570, %49 : vector<4xi64>
    %572 = llvm.zext %571 : vector<4xi1> to vector<4xi8>
    %573 = llvm.and %556, %572 : vector<4xi8>
    %574 = llvm.getelementptr inbounds %558[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %575 = llvm.load %574 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %576 = llvm.icmp "sge" %575, %49 : vector<4xi64>
    %577 = llvm.zext %576 : vector<4xi1> to vector<4xi8>
    %578 = llvm.and %557, %577 : vector<4xi8>
    llvm.cond_br %552, ^bb70, ^bb71
  ^bb70:
    %579 = llvm.add %i_2, %43 : i64
    %580 = llvm.getelementptr %counted[%579] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%580, %44, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %581 = llvm.add %i_2, %45 : i64
    %582 = llvm.getelementptr %counted[%581] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%582, %44, %32, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %583 = llvm.add %568, %43 : i64
    %584 = llvm.getelementptr %counted[%583] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%584, %44, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %585 = llvm.add %568, %45 : i64
    %586 = llvm.getelementptr %counted[%585] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%586, %44, %32, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb71
  ^bb71:
    %587 = llvm.add %i_2, %8 overflow<nsw> : i64
    %588 = llvm.icmp "slt" %587, %547 : i64
    llvm.cond_br %588, ^bb69(%587, %562, %567, %573, %578 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb72(%562, %567, %573, %578 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb72(%589: vector<4xi8>, %590: vector<4xi8>, %591: vector<4xi8>, %592: vector<4xi8>):
    %593 = llvm.and %589, %590 : vector<4xi8>
    %594 = llvm.and %591, %592 : vector<4xi8>
    %595 = llvm.and %593, %594 : vector<4xi8>
    %596 = llvm.icmp "slt" %547, %counted_size0 : i64
    llvm.cond_br %596, ^bb73(%547, %595 : i64, vector<4xi8>), ^bb74(%595 : vector<4xi8>)
  ^bb73(%i_3: i64, %597: vector<4xi8>):
    %598 = llvm.sub %counted_size0, %i_3 overflow<nsw> : i64
    %599 = llvm.intr.smin(%598, %3) : (i64, i64) -> i64
    %600 = llvm.intr.smax(%599, %2) : (i64, i64) -> i64
    %601 = llvm.trunc %600 : i64 to i32
    %602 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %603 = llvm.mlir.poison : vector<4xi32>
    %604 = llvm.insertelement %601, %603[%2 : i64] : vector<4xi32>
    %605 = llvm.shufflevector %604, %603 [0, 0, 0, 0] : vector<4xi32>
    %606 = llvm.icmp "slt" %602, %605 : vector<4xi32>
    %607 = llvm.getelementptr inbounds %counted[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %608 = llvm.intr.masked.load %607, %606, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %609 = llvm.icmp "sge" %608, %49 : vector<4xi64>
    %610 = llvm.zext %609 : vector<4xi1> to vector<4xi8>
    %611 = llvm.and %597, %610 : vector<4xi8>
    %612 = llvm.select %606, %611, %597 : vector<4xi1>, vector<4xi8>
    %613 = llvm.add %i_3, %3 overflow<nsw> : i64
    %614 = llvm.icmp "slt" %613, %counted_size0 : i64
    llvm.cond_br %614, ^bb73(%613, %612 : i64, vector<4xi8>), ^bb74(%612 : vector<4xi8>)
  ^bb74(%615: vector<4xi8>):
    %616 = "llvm.intr.vector.reduce.and"(%615) : (vector<4xi8>) -> i8
    %617 = llvm.icmp "ne" %616, %56 : i8
    llvm.cond_br %617, ^bb75, ^bb87(%46 : i32)
  ^bb75:
    %618 = llvm.ashr %out2_size0, %6 : i64
    %619 = llvm.mul %618, %5 overflow<nsw> : i64
    %620 = llvm.intr.smax(%619, %2) : (i64, i64) -> i64
    %621 = llvm.intr.smax(%620, %2) : (i64, i64) -> i64
    %622 = llvm.add %621, %34 : i64
    %623 = llvm.udiv %622, %5 : i64
    %624 = llvm.mul %623, %35 : i64
    %625 = llvm.icmp "sge" %624, %0 : i64
    %626 = llvm.mul %out2_size0, %9 : i64
    %627 = llvm.icmp "ugt" %626, %11 : i64
    %628 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %629 = llvm.and %628, %12 : i64
    %630 = llvm.icmp "eq" %629, %2 : i64
    %631 = llvm.and %627, %630 : i1
    %632 = llvm.icmp "sgt" %620, %2 : i64
    %633 = llvm.sub %620, %7 overflow<nsw> : i64
    %634 = llvm.sdiv %633, %5 : i64
    %635 = llvm.add %634, %7 overflow<nsw> : i64
    %636 = llvm.select %632, %635, %2 : i1, i64
    llvm.cond_br %625, ^bb76, ^bb77
  ^bb76:
    llvm.store %620, %47 {alignment = 8 : i64} : i64, !llvm.ptr
    %637 = llvm.getelementptr inbounds %47[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %637 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %638 = llvm.getelementptr inbounds %47[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2_size0, %638 {alignment = 8 : i64} : i64, !llvm.ptr
    %639 = llvm.getelementptr inbounds %47[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %631, %639 {alignment = 8 : i64} : i1, !llvm.ptr
    %640 = llvm.mlir.addressof @program.parallel5.part : !llvm.ptr
    %641 = llvm.call @stepwell_parallel_for(%640, %47, %636, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb78(%641 : i32)
  ^bb77:
    %642 = llvm.call @program.parallel5(%2, %636, %620, %out2, %out2_size0, %631) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb78(%642 : i32)
  ^bb78(%643: i32):
    %644 = llvm.sub %out2_size0, %620 overflow<nsw> : i64
    %645 = llvm.ashr %644, %4 : i64
    %646 = llvm.mul %645, %3 overflow<nsw> : i64
    %647 = llvm.add %646, %620 overflow<nsw> : i64
    %648 = llvm.intr.smax(%647, %620) : (i64, i64) -> i64
    %649 = llvm.sub %out2_size0, %648 overflow<nsw> : i64
    %650 = llvm.intr.smin(%649, %3) : (i64, i64) -> i64
    %651 = llvm.intr.smax(%650, %2) : (i64, i64) -> i64
    %652 = llvm.trunc %651 : i64 to i32
    %653 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %654 = llvm.mlir.poison : vector<4xi32>
    %655 = llvm.insertelement %652, %654[%2 : i64] : vector<4xi32>
    %656 = llvm.shufflevector %655, %654 [0, 0, 0, 0] : vector<4xi32>
    %657 = llvm.icmp "slt" %653, %656 : vector<4xi32>
    %658 = llvm.icmp "slt" %620, %648 : i64
    llvm.cond_br %658, ^bb79(%620 : i64), ^bb80
  ^bb79(%i_4: i64):
    %659 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %49, %659 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %660 = llvm.add %i_4, %3 overflow<nsw> : i64
    %661 = llvm.icmp "slt" %660, %648 : i64
    llvm.cond_br %661, ^bb79(%660 : i64), ^bb80
  ^bb80:
    %662 = llvm.icmp "slt" %648, %out2_size0 : i64
    llvm.cond_br %662, ^bb81(%648 : i64), ^bb82
  ^bb81(%i_5: i64):
    %663 = llvm.getelementptr inbounds %out2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %49, %663, %657 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %664 = llvm.add %i_5, %3 overflow<nsw> : i64
    %665 = llvm.icmp "slt" %664, %out2_size0 : i64
    llvm.cond_br %665, ^bb81(%664 : i64), ^bb82
  ^bb82:
    %666 = llvm.icmp "slt" %2, %counted_size0 : i64
    llvm.cond_br %666, ^bb83(%2 : i64), ^bb84
  ^bb83(%667: i64):
    %668 = llvm.getelementptr inbounds %counted[%667] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %669 = llvm.load %668 {alignment = 8 : i64} : !llvm.ptr -> i64
    %670 = llvm.getelementptr inbounds %out2[%669] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %671 = llvm.load %670 {alignment = 8 : i64} : !llvm.ptr -> i64
    %672 = llvm.add %671, %57 : i64
    llvm.store %672, %670 {alignment = 8 : i64} : i64, !llvm.ptr
    %673 = llvm.add %667, %7 overflow<nsw> : i64
    %674 = llvm.icmp "slt" %673, %counted_size0 : i64
    llvm.cond_br %674, ^bb83(%673 : i64), ^bb84
  ^bb84:
    llvm.call @free(%61) : (!llvm.ptr) -> ()
    llvm.call @free(%76) : (!llvm.ptr) -> ()
    llvm.return %44 : i32
  ^bb85(%675: i32):
    llvm.return %675 : i32
  ^bb86(%676: i32):
    llvm.call @free(%61) : (!llvm.ptr) -> ()
    llvm.return %676 : i32
  ^bb87(%677: i32):
    llvm.call @free(%76) : (!llvm.ptr) -> ()
    llvm.call @free(%61) : (!llvm.ptr) -> ()
    llvm.return %677 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %678: i64, %679: i64, %680: i64, %places_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %681: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %682: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %683 = llvm.mlir.constant(0) : i64
    %684 = llvm.mlir.constant(1) : i64
    %685 = llvm.mlir.constant(32768) : i64
    %686 = llvm.mlir.constant(4) : i64
    %687 = llvm.mlir.constant(0 : i32) : i32
    %688 = llvm.mlir.constant(-1 : i8) : i8
    %689 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %690 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %691 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %692 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %692, ^bb1(%begin : i64), ^bb6
  ^bb1(%693: i64):
    %694 = llvm.mul %693, %679 : i64
    %695 = llvm.add %683, %694 : i64
    %696 = llvm.add %695, %679 : i64
    %697 = llvm.intr.smin(%696, %680) : (i64, i64) -> i64
    %698 = llvm.icmp "slt" %695, %697 : i64
    llvm.cond_br %698, ^bb2(%695, %688 : i64, i8), ^bb5(%688 : i8)
  ^bb2(%i_strip: i64, %699: i8):
    llvm.br ^bb3(%683, %689 : i64, vector<4xi8>)
  ^bb3(%i_6: i64, %700: vector<4xi8>):
    %i_7 = llvm.add %i_strip, %i_6 overflow<nsw> : i64
    %701 = llvm.getelementptr inbounds %places_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %702 = llvm.load %701 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %703 = llvm.icmp "slt" %702, %690 : vector<4xi64>
    %704 = llvm.add %702, %691 : vector<4xi64>
    %705 = llvm.select %703, %704, %702 : vector<4xi1>, vector<4xi64>
    %706 = llvm.icmp "sge" %705, %690 : vector<4xi64>
    %707 = llvm.zext %706 : vector<4xi1> to vector<4xi8>
    %708 = llvm.icmp "slt" %705, %691 : vector<4xi64>
    %709 = llvm.zext %708 : vector<4xi1> to vector<4xi8>
    %710 = llvm.and %707, %709 : vector<4xi8>
    %711 = llvm.and %700, %710 : vector<4xi8>
    %712 = llvm.getelementptr inbounds %681[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %705, %712 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %713 = llvm.add %i_6, %686 overflow<nsw> : i64
    %714 = llvm.icmp "slt" %713, %685 : i64
    llvm.cond_br %714, ^bb3(%713, %711 : i64, vector<4xi8>), ^bb4(%711 : vector<4xi8>)
  ^bb4(%715: vector<4xi8>):
    %716 = "llvm.intr.vector.reduce.and"(%715) : (vector<4xi8>) -> i8
    %717 = llvm.and %699, %716 : i8
    %718 = llvm.add %i_strip, %685 overflow<nsw> : i64
    %719 = llvm.icmp "slt" %718, %697 : i64
    llvm.cond_br %719, ^bb2(%718, %717 : i64, i8), ^bb5(%717 : i8)
  ^bb5(%720: i8):
    %721 = llvm.getelementptr inbounds %682[%693] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %720, %721 {alignment = 1 : i64} : i8, !llvm.ptr
    %722 = llvm.add %693, %684 overflow<nsw> : i64
    %723 = llvm.icmp "slt" %722, %end : i64
    llvm.cond_br %723, ^bb1(%722 : i64), ^bb6
  ^bb6:
    llvm.return %687 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %724 = llvm.mlir.constant(8) : i64
    %725 = llvm.mlir.constant(16) : i64
    %726 = llvm.mlir.constant(24) : i64
    %727 = llvm.mlir.constant(32) : i64
    %728 = llvm.mlir.constant(40) : i64
    %729 = llvm.mlir.constant(48) : i64
    %730 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %731 = llvm.getelementptr inbounds %context[%724] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %732 = llvm.load %731 {alignment = 8 : i64} : !llvm.ptr -> i64
    %733 = llvm.getelementptr inbounds %context[%725] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %734 = llvm.load %733 {alignment = 8 : i64} : !llvm.ptr -> i64
    %735 = llvm.getelementptr inbounds %context[%726] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %736 = llvm.load %735 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %737 = llvm.getelementptr inbounds %context[%727] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %738 = llvm.load %737 {alignment = 8 : i64} : !llvm.ptr -> i64
    %739 = llvm.getelementptr inbounds %context[%728] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %740 = llvm.load %739 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %741 = llvm.getelementptr inbounds %context[%729] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %742 = llvm.load %741 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %743 = llvm.call @program.parallel0(%begin_1, %end_1, %730, %732, %734, %736, %738, %740, %742) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
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
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %x_size0_2: i64, %places_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %884: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_stride0_1: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %885: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %886: vector<4xi1>) -> i32 attributes {no_unwind, no_inline} {
    %887 = llvm.mlir.constant(0) : i64
    %888 = llvm.mlir.constant(1) : i64
    %889 = llvm.mlir.constant(4) : i64
    %890 = llvm.mlir.constant(0 : i32) : i32
    %891 = llvm.mlir.constant(0) : i64
    %892 = llvm.mlir.constant(5) : i64
    %893 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %894 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %894, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%i_8: i64):
    %895 = llvm.getelementptr inbounds %places_2[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %896 = llvm.load %895 {alignment = 8 : i64} : !llvm.ptr -> i64
    %897 = llvm.icmp "slt" %896, %891 : i64
    %898 = llvm.add %896, %892 : i64
    %899 = llvm.select %897, %898, %896 : i1, i64
    %900 = llvm.icmp "slt" %887, %884 : i64
    llvm.cond_br %900, ^bb2(%887 : i64), ^bb3
  ^bb2(%j_10: i64):
    %901 = llvm.mul %i_8, %x_stride0_1 overflow<nsw> : i64
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
    %915 = llvm.mul %i_8, %x_stride0_1 overflow<nsw> : i64
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
    %926 = llvm.add %i_8, %888 overflow<nsw> : i64
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
    %935 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %936 = llvm.getelementptr inbounds %context_3[%928] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %937 = llvm.load %936 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %938 = llvm.getelementptr inbounds %context_3[%929] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %939 = llvm.load %938 {alignment = 8 : i64} : !llvm.ptr -> i64
    %940 = llvm.getelementptr inbounds %context_3[%930] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %941 = llvm.load %940 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %942 = llvm.getelementptr inbounds %context_3[%931] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %943 = llvm.load %942 {alignment = 8 : i64} : !llvm.ptr -> i64
    %944 = llvm.getelementptr inbounds %context_3[%932] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %945 = llvm.load %944 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %946 = llvm.getelementptr inbounds %context_3[%933] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %947 = llvm.load %946 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %948 = llvm.getelementptr inbounds %context_3[%934] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %949 = llvm.load %948 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi1>
    %950 = llvm.call @program.parallel3(%begin_7, %end_7, %935, %937, %939, %941, %943, %945, %947, %949) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.return %950 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %951: i64, %952: i64, %953: i64, %counted_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_1: i64, %954: i1, %955: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %956 = llvm.mlir.constant(0) : i64
    %957 = llvm.mlir.constant(1) : i64
    %958 = llvm.mlir.constant(32768) : i64
    %959 = llvm.mlir.constant(16) : i64
    %960 = llvm.mlir.constant(4) : i64
    %961 = llvm.mlir.constant(8) : i64
    %962 = llvm.mlir.constant(12) : i64
    %963 = llvm.mlir.constant(640) : i64
    %964 = llvm.mlir.constant(0 : i32) : i32
    %965 = llvm.mlir.constant(2 : i32) : i32
    %966 = llvm.mlir.constant(1 : i32) : i32
    %967 = llvm.mlir.constant(192) : i64
    %968 = llvm.mlir.constant(3 : i32) : i32
    %969 = llvm.mlir.constant(-1 : i8) : i8
    %970 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %971 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %972 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %972, ^bb1(%begin_8 : i64), ^bb8
  ^bb1(%973: i64):
    %974 = llvm.mul %973, %952 : i64
    %975 = llvm.add %956, %974 : i64
    %976 = llvm.add %975, %952 : i64
    %977 = llvm.intr.smin(%976, %953) : (i64, i64) -> i64
    %978 = llvm.icmp "slt" %975, %977 : i64
    llvm.cond_br %978, ^bb2(%975, %969 : i64, i8), ^bb7(%969 : i8)
  ^bb2(%i_strip_1: i64, %979: i8):
    llvm.br ^bb3(%956, %970, %970, %970, %970 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_9: i64, %980: vector<4xi8>, %981: vector<4xi8>, %982: vector<4xi8>, %983: vector<4xi8>):
    %i_10 = llvm.add %i_strip_1, %i_9 overflow<nsw> : i64
    %984 = llvm.getelementptr inbounds %counted_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %985 = llvm.load %984 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %986 = llvm.icmp "sge" %985, %971 : vector<4xi64>
    %987 = llvm.zext %986 : vector<4xi1> to vector<4xi8>
    %988 = llvm.and %980, %987 : vector<4xi8>
    %989 = llvm.getelementptr inbounds %984[%960] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %990 = llvm.load %989 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %991 = llvm.icmp "sge" %990, %971 : vector<4xi64>
    %992 = llvm.zext %991 : vector<4xi1> to vector<4xi8>
    %993 = llvm.and %981, %992 : vector<4xi8>
    %994 = llvm.add %i_10, %961 overflow<nsw> : i64
    %995 = llvm.getelementptr inbounds %984[%961] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %996 = llvm.load %995 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %997 = llvm.icmp "sge" %996, %971 : vector<4xi64>
    %998 = llvm.zext %997 : vector<4xi1> to vector<4xi8>
    %999 = llvm.and %982, %998 : vector<4xi8>
    %1000 = llvm.getelementptr inbounds %984[%962] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1001 = llvm.load %1000 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1002 = llvm.icmp "sge" %1001, %971 : vector<4xi64>
    %1003 = llvm.zext %1002 : vector<4xi1> to vector<4xi8>
    %1004 = llvm.and %983, %1003 : vector<4xi8>
    llvm.cond_br %954, ^bb4, ^bb5
  ^bb4:
    %1005 = llvm.add %i_10, %963 : i64
    %1006 = llvm.getelementptr %counted_1[%1005] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1006, %964, %965, %966) : (!llvm.ptr, i32, i32, i32) -> ()
    %1007 = llvm.add %i_10, %967 : i64
    %1008 = llvm.getelementptr %counted_1[%1007] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1008, %964, %968, %966) : (!llvm.ptr, i32, i32, i32) -> ()
    %1009 = llvm.add %994, %963 : i64
    %1010 = llvm.getelementptr %counted_1[%1009] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1010, %964, %965, %966) : (!llvm.ptr, i32, i32, i32) -> ()
    %1011 = llvm.add %994, %967 : i64
    %1012 = llvm.getelementptr %counted_1[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1012, %964, %968, %966) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1013 = llvm.add %i_9, %959 overflow<nsw> : i64
    %1014 = llvm.icmp "slt" %1013, %958 : i64
    llvm.cond_br %1014, ^bb3(%1013, %988, %993, %999, %1004 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb6(%988, %993, %999, %1004 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb6(%1015: vector<4xi8>, %1016: vector<4xi8>, %1017: vector<4xi8>, %1018: vector<4xi8>):
    %1019 = llvm.and %1015, %1016 : vector<4xi8>
    %1020 = llvm.and %1017, %1018 : vector<4xi8>
    %1021 = llvm.and %1019, %1020 : vector<4xi8>
    %1022 = "llvm.intr.vector.reduce.and"(%1021) : (vector<4xi8>) -> i8
    %1023 = llvm.and %979, %1022 : i8
    %1024 = llvm.add %i_strip_1, %958 overflow<nsw> : i64
    %1025 = llvm.icmp "slt" %1024, %977 : i64
    llvm.cond_br %1025, ^bb2(%1024, %1023 : i64, i8), ^bb7(%1023 : i8)
  ^bb7(%1026: i8):
    %1027 = llvm.getelementptr inbounds %955[%973] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1026, %1027 {alignment = 1 : i64} : i8, !llvm.ptr
    %1028 = llvm.add %973, %957 overflow<nsw> : i64
    %1029 = llvm.icmp "slt" %1028, %end_8 : i64
    llvm.cond_br %1029, ^bb1(%1028 : i64), ^bb8
  ^bb8:
    llvm.return %964 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %1030 = llvm.mlir.constant(8) : i64
    %1031 = llvm.mlir.constant(16) : i64
    %1032 = llvm.mlir.constant(24) : i64
    %1033 = llvm.mlir.constant(32) : i64
    %1034 = llvm.mlir.constant(40) : i64
    %1035 = llvm.mlir.constant(48) : i64
    %1036 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1037 = llvm.getelementptr inbounds %context_4[%1030] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1038 = llvm.load %1037 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1039 = llvm.getelementptr inbounds %context_4[%1031] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1040 = llvm.load %1039 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1041 = llvm.getelementptr inbounds %context_4[%1032] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1042 = llvm.load %1041 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1043 = llvm.getelementptr inbounds %context_4[%1033] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1044 = llvm.load %1043 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1045 = llvm.getelementptr inbounds %context_4[%1034] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1046 = llvm.load %1045 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1047 = llvm.getelementptr inbounds %context_4[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1049 = llvm.call @program.parallel4(%begin_9, %end_9, %1036, %1038, %1040, %1042, %1044, %1046, %1048) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %1049 : i32
  }
  llvm.func internal @program.parallel5(%begin_10: i64, %end_10: i64, %1050: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_size0_1: i64, %1051: i1) -> i32 attributes {no_unwind, no_inline} {
    %1052 = llvm.mlir.constant(0) : i64
    %1053 = llvm.mlir.constant(8192) : i64
    %1054 = llvm.mlir.constant(8) : i64
    %1055 = llvm.mlir.constant(31) : i64
    %1056 = llvm.mlir.constant(3) : i64
    %1057 = llvm.mlir.constant(4) : i64
    %1058 = llvm.mlir.constant(2) : i64
    %1059 = llvm.mlir.constant(1) : i64
    %1060 = llvm.mlir.constant(1 : i32) : i32
    %1061 = llvm.mlir.constant(3 : i32) : i32
    %1062 = llvm.alloca %1057 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1063 = llvm.mlir.constant(0 : i32) : i32
    %1064 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1065 = llvm.icmp "slt" %begin_10, %end_10 : i64
    llvm.cond_br %1065, ^bb1(%begin_10 : i64), ^bb15
  ^bb1(%1066: i64):
    %i_strip_2 = llvm.mul %1066, %1053 overflow<nsw> : i64
    %1067 = llvm.add %i_strip_2, %1052 : i64
    %1068 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %1069 = llvm.mul %1067, %1054 : i64
    %1070 = llvm.add %1068, %1069 : i64
    %1071 = llvm.sub %1052, %1070 : i64
    %1072 = llvm.and %1071, %1055 : i64
    %1073 = llvm.lshr %1072, %1056 : i64
    %1074 = llvm.sub %1053, %1052 : i64
    %1075 = llvm.icmp "sge" %1074, %1057 : i64
    %1076 = llvm.and %1051, %1075 : i1
    %1077 = llvm.select %1076, %1073, %1052 : i1, i64
    %1078 = llvm.sub %1057, %1077 : i64
    %1079 = llvm.and %1078, %1056 : i64
    %1080 = llvm.sub %1053, %1057 : i64
    %1081 = llvm.icmp "ugt" %1077, %1052 : i64
    llvm.cond_br %1081, ^bb2, ^bb3
  ^bb2:
    %1082 = llvm.add %i_strip_2, %1053 : i64
    %1083 = llvm.getelementptr %out2_1[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1083, %1060, %1061, %1060) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %1084 = llvm.add %1052, %1077 : i64
    %1085 = llvm.sub %1053, %1079 : i64
    %1086 = llvm.icmp "slt" %1084, %1085 : i64
    llvm.cond_br %1086, ^bb4(%1084 : i64), ^bb8
  ^bb4(%i_11: i64):
    %i_12 = llvm.add %i_strip_2, %i_11 overflow<nsw> : i64
    llvm.cond_br %1051, ^bb5, ^bb6
  ^bb5:
    %1087 = llvm.getelementptr inbounds %out2_1[%i_12] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1064, %1087 {alignment = 32 : i64, nontemporal} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %1088 = llvm.getelementptr inbounds %out2_1[%i_12] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1064, %1088 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %1089 = llvm.add %i_11, %1057 overflow<nsw> : i64
    %1090 = llvm.icmp "slt" %1089, %1085 : i64
    llvm.cond_br %1090, ^bb4(%1089 : i64), ^bb8
  ^bb8:
    llvm.cond_br %1081, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%1052 : i64)
  ^bb10(%1091: i64):
    %1092 = llvm.icmp "eq" %1091, %1052 : i64
    %1093 = llvm.select %1092, %1052, %1080 : i1, i64
    %i_13 = llvm.add %i_strip_2, %1093 overflow<nsw> : i64
    %1094 = llvm.select %1092, %1052, %1077 : i1, i64
    %1095 = llvm.select %1092, %1077, %1057 : i1, i64
    llvm.store %1064, %1062 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1096 = llvm.icmp "slt" %1094, %1095 : i64
    llvm.cond_br %1096, ^bb11(%1094 : i64), ^bb12
  ^bb11(%1097: i64):
    %1098 = llvm.getelementptr inbounds %1062[%1097] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1099 = llvm.load %1098 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1100 = llvm.add %i_13, %1097 : i64
    %1101 = llvm.getelementptr inbounds %out2_1[%1100] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1099, %1101 {alignment = 8 : i64} : i64, !llvm.ptr
    %1102 = llvm.add %1097, %1059 overflow<nsw> : i64
    %1103 = llvm.icmp "slt" %1102, %1095 : i64
    llvm.cond_br %1103, ^bb11(%1102 : i64), ^bb12
  ^bb12:
    %1104 = llvm.add %1091, %1059 overflow<nsw> : i64
    %1105 = llvm.icmp "slt" %1104, %1058 : i64
    llvm.cond_br %1105, ^bb10(%1104 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %1106 = llvm.add %1066, %1059 overflow<nsw> : i64
    %1107 = llvm.icmp "slt" %1106, %end_10 : i64
    llvm.cond_br %1107, ^bb1(%1106 : i64), ^bb15
  ^bb15:
    llvm.return %1063 : i32
  }
  llvm.func internal @program.parallel5.part(%context_5: !llvm.ptr, %begin_11: i64, %end_11: i64) -> i32 attributes {no_unwind} {
    %1108 = llvm.mlir.constant(8) : i64
    %1109 = llvm.mlir.constant(16) : i64
    %1110 = llvm.mlir.constant(24) : i64
    %1111 = llvm.load %context_5 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1112 = llvm.getelementptr inbounds %context_5[%1108] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1113 = llvm.load %1112 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1114 = llvm.getelementptr inbounds %context_5[%1109] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1115 = llvm.load %1114 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1116 = llvm.getelementptr inbounds %context_5[%1110] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1117 = llvm.load %1116 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1118 = llvm.call @program.parallel5(%begin_11, %end_11, %1111, %1113, %1115, %1117) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %1118 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_2: i64, %places_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %places_size0_1: i64, %counted_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %counted_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1119 = llvm.mlir.constant(32768) : i64
    %1120 = llvm.mlir.constant(15) : i64
    %1121 = llvm.mlir.constant(0) : i64
    %1122 = llvm.mlir.constant(4) : i64
    %1123 = llvm.mlir.constant(2) : i64
    %1124 = llvm.mlir.constant(8) : i64
    %1125 = llvm.mlir.constant(3) : i64
    %1126 = llvm.mlir.constant(32) : i64
    %1127 = llvm.mlir.constant(12) : i64
    %1128 = llvm.mlir.constant(16) : i64
    %1129 = llvm.mlir.constant(20) : i64
    %1130 = llvm.mlir.constant(24) : i64
    %1131 = llvm.mlir.constant(28) : i64
    %1132 = llvm.mlir.constant(5) : i64
    %1133 = llvm.mlir.constant(1048512) : i64
    %1134 = llvm.mlir.constant(1048576) : i64
    %1135 = llvm.mlir.constant(1048064) : i64
    %1136 = llvm.mlir.constant(1) : i64
    %1137 = llvm.mlir.constant(9) : i64
    %1138 = llvm.mlir.constant(63) : i64
    %1139 = llvm.mlir.constant(-64) : i64
    %1140 = llvm.mlir.constant(64) : i64
    %1141 = llvm.mlir.constant(5 : i32) : i32
    %1142 = llvm.mlir.constant(6 : i32) : i32
    %1143 = llvm.alloca %1140 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1144 = llvm.mlir.constant(32767) : i64
    %1145 = llvm.mlir.constant(98307) : i64
    %1146 = llvm.mlir.constant(7) : i64
    %1147 = llvm.mlir.constant(56) : i64
    %1148 = llvm.alloca %1147 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1149 = llvm.mlir.constant(40) : i64
    %1150 = llvm.mlir.constant(48) : i64
    %1151 = llvm.mlir.constant(640) : i64
    %1152 = llvm.mlir.constant(0 : i32) : i32
    %1153 = llvm.mlir.constant(2 : i32) : i32
    %1154 = llvm.mlir.constant(1 : i32) : i32
    %1155 = llvm.mlir.constant(192) : i64
    %1156 = llvm.mlir.constant(3 : i32) : i32
    %1157 = llvm.alloca %1140 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1158 = llvm.mlir.constant(73732) : i64
    %1159 = llvm.alloca %1140 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1160 = llvm.mlir.constant(4 : i32) : i32
    %1161 = llvm.alloca %1140 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1162 = llvm.mlir.constant(32778) : i64
    %1163 = llvm.alloca %1147 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1164 = llvm.mlir.constant(1 : i8) : i8
    %1165 = llvm.mlir.constant(0) : i64
    %1166 = llvm.mlir.constant(-9223372036854775808) : i64
    %1167 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1168 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1169 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %1170 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1171 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1172 = llvm.icmp "eq" %x_size0_3, %places_size0_1 : i64
    %1173 = llvm.add %counted_size0_2, %1136 : i64
    %1174 = llvm.mlir.constant(0 : i8) : i8
    %1175 = llvm.mul %1173, %1124 overflow<nsw> : i64
    %1176 = llvm.add %1175, %1138 overflow<nsw> : i64
    %1177 = llvm.and %1176, %1139 : i64
    %1178 = llvm.call @aligned_alloc(%1140, %1177) : (i64, i64) -> !llvm.ptr
    %1179 = llvm.mlir.zero : !llvm.ptr
    %1180 = llvm.icmp "ne" %1178, %1179 : !llvm.ptr
    %1181 = llvm.icmp "eq" %1177, %1121 : i64
    %1182 = llvm.or %1180, %1181 : i1
    llvm.cond_br %1182, ^bb1, ^bb66(%1141 : i32)
  ^bb1:
    llvm.cond_br %1172, ^bb2, ^bb67(%1142 : i32)
  ^bb2:
    %1183 = llvm.ashr %x_size0_3, %1120 : i64
    %1184 = llvm.mul %1183, %1119 overflow<nsw> : i64
    %1185 = llvm.intr.smax(%1184, %1121) : (i64, i64) -> i64
    %1186 = llvm.mlir.constant(-1 : i8) : i8
    %1187 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1187, %1143 {alignment = 1 : i64} : i8, !llvm.ptr
    %1188 = llvm.sub %1185, %1121 : i64
    %1189 = llvm.sdiv %1188, %1119 : i64
    %1190 = llvm.srem %1188, %1119 : i64
    %1191 = llvm.icmp "ne" %1190, %1121 : i64
    %1192 = llvm.xor %1190, %1119 : i64
    %1193 = llvm.icmp "sge" %1192, %1121 : i64
    %1194 = llvm.and %1191, %1193 : i1
    %1195 = llvm.add %1189, %1136 : i64
    %1196 = llvm.select %1194, %1195, %1189 : i1, i64
    %1197 = llvm.intr.smax(%1196, %1121) : (i64, i64) -> i64
    %1198 = llvm.sdiv %1197, %1140 : i64
    %1199 = llvm.srem %1197, %1140 : i64
    %1200 = llvm.icmp "ne" %1199, %1121 : i64
    %1201 = llvm.xor %1199, %1140 : i64
    %1202 = llvm.icmp "sge" %1201, %1121 : i64
    %1203 = llvm.and %1200, %1202 : i1
    %1204 = llvm.add %1198, %1136 : i64
    %1205 = llvm.select %1203, %1204, %1198 : i1, i64
    %1206 = llvm.intr.smax(%1205, %1136) : (i64, i64) -> i64
    %1207 = llvm.sdiv %1197, %1206 : i64
    %1208 = llvm.srem %1197, %1206 : i64
    %1209 = llvm.icmp "ne" %1208, %1121 : i64
    %1210 = llvm.xor %1208, %1206 : i64
    %1211 = llvm.icmp "sge" %1210, %1121 : i64
    %1212 = llvm.and %1209, %1211 : i1
    %1213 = llvm.add %1207, %1136 : i64
    %1214 = llvm.select %1212, %1213, %1207 : i1, i64
    %1215 = llvm.mul %1206, %1119 : i64
    %1216 = llvm.intr.smax(%1214, %1121) : (i64, i64) -> i64
    %1217 = llvm.intr.smin(%1215, %1185) : (i64, i64) -> i64
    %1218 = llvm.intr.smax(%1217, %1121) : (i64, i64) -> i64
    %1219 = llvm.add %1218, %1144 : i64
    %1220 = llvm.udiv %1219, %1119 : i64
    %1221 = llvm.mul %1220, %1145 : i64
    %1222 = llvm.add %1146, %1221 : i64
    %1223 = llvm.mul %1216, %1222 : i64
    %1224 = llvm.icmp "sge" %1223, %1119 : i64
    %1225 = llvm.mul %x_size0_3, %1124 : i64
    %1226 = llvm.icmp "ugt" %1225, %1133 : i64
    %1227 = llvm.icmp "sgt" %1214, %1121 : i64
    %1228 = llvm.select %1227, %1214, %1121 : i1, i64
    llvm.cond_br %1224, ^bb3, ^bb4
  ^bb3:
    llvm.store %1214, %1148 {alignment = 8 : i64} : i64, !llvm.ptr
    %1229 = llvm.getelementptr inbounds %1148[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1215, %1229 {alignment = 8 : i64} : i64, !llvm.ptr
    %1230 = llvm.getelementptr inbounds %1148[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1185, %1230 {alignment = 8 : i64} : i64, !llvm.ptr
    %1231 = llvm.getelementptr inbounds %1148[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_3, %1231 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1232 = llvm.getelementptr inbounds %1148[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0_3, %1232 {alignment = 8 : i64} : i64, !llvm.ptr
    %1233 = llvm.getelementptr inbounds %1148[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1226, %1233 {alignment = 8 : i64} : i1, !llvm.ptr
    %1234 = llvm.getelementptr inbounds %1148[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1143, %1234 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1235 = llvm.mlir.addressof @program_shapes.parallel0.part : !llvm.ptr
    %1236 = llvm.call @stepwell_parallel_for(%1235, %1148, %1228, %1121) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb5(%1236 : i32)
  ^bb4:
    %1237 = llvm.call @program_shapes.parallel0(%1121, %1228, %1214, %1215, %1185, %places_3, %x_size0_3, %1226, %1143) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb5(%1237 : i32)
  ^bb5(%1238: i32):
    %1239 = llvm.sub %1214, %1136 : i64
    %1240 = llvm.icmp "slt" %1121, %1239 : i64
    llvm.cond_br %1240, ^bb6(%1121 : i64), ^bb7
  ^bb6(%1241: i64):
    %1242 = llvm.getelementptr inbounds %1143[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1243 = llvm.load %1242 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1244 = llvm.getelementptr inbounds %1242[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1245 = llvm.load %1244 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1246 = llvm.and %1243, %1245 : i8
    llvm.store %1246, %1242 {alignment = 1 : i64} : i8, !llvm.ptr
    %1247 = llvm.add %1241, %1123 overflow<nsw> : i64
    %1248 = llvm.icmp "slt" %1247, %1239 : i64
    llvm.cond_br %1248, ^bb6(%1247 : i64), ^bb7
  ^bb7:
    %1249 = llvm.sub %1214, %1123 : i64
    %1250 = llvm.icmp "slt" %1121, %1249 : i64
    llvm.cond_br %1250, ^bb8(%1121 : i64), ^bb9
  ^bb8(%1251: i64):
    %1252 = llvm.getelementptr inbounds %1143[%1251] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1253 = llvm.load %1252 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1254 = llvm.getelementptr inbounds %1252[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1255 = llvm.load %1254 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1256 = llvm.and %1253, %1255 : i8
    llvm.store %1256, %1252 {alignment = 1 : i64} : i8, !llvm.ptr
    %1257 = llvm.add %1251, %1122 overflow<nsw> : i64
    %1258 = llvm.icmp "slt" %1257, %1249 : i64
    llvm.cond_br %1258, ^bb8(%1257 : i64), ^bb9
  ^bb9:
    %1259 = llvm.sub %1214, %1122 : i64
    %1260 = llvm.icmp "slt" %1121, %1259 : i64
    llvm.cond_br %1260, ^bb10(%1121 : i64), ^bb11
  ^bb10(%1261: i64):
    %1262 = llvm.getelementptr inbounds %1143[%1261] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1263 = llvm.load %1262 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1264 = llvm.getelementptr inbounds %1262[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1265 = llvm.load %1264 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1266 = llvm.and %1263, %1265 : i8
    llvm.store %1266, %1262 {alignment = 1 : i64} : i8, !llvm.ptr
    %1267 = llvm.add %1261, %1124 overflow<nsw> : i64
    %1268 = llvm.icmp "slt" %1267, %1259 : i64
    llvm.cond_br %1268, ^bb10(%1267 : i64), ^bb11
  ^bb11:
    %1269 = llvm.sub %1214, %1124 : i64
    %1270 = llvm.icmp "slt" %1121, %1269 : i64
    llvm.cond_br %1270, ^bb12(%1121 : i64), ^bb13
  ^bb12(%1271: i64):
    %1272 = llvm.getelementptr inbounds %1143[%1271] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1273 = llvm.load %1272 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1274 = llvm.getelementptr inbounds %1272[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1275 = llvm.load %1274 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1276 = llvm.and %1273, %1275 : i8
    llvm.store %1276, %1272 {alignment = 1 : i64} : i8, !llvm.ptr
    %1277 = llvm.add %1271, %1128 overflow<nsw> : i64
    %1278 = llvm.icmp "slt" %1277, %1269 : i64
    llvm.cond_br %1278, ^bb12(%1277 : i64), ^bb13
  ^bb13:
    %1279 = llvm.sub %1214, %1128 : i64
    %1280 = llvm.icmp "slt" %1121, %1279 : i64
    llvm.cond_br %1280, ^bb14(%1121 : i64), ^bb15
  ^bb14(%1281: i64):
    %1282 = llvm.getelementptr inbounds %1143[%1281] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1283 = llvm.load %1282 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1284 = llvm.getelementptr inbounds %1282[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1285 = llvm.load %1284 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1286 = llvm.and %1283, %1285 : i8
    llvm.store %1286, %1282 {alignment = 1 : i64} : i8, !llvm.ptr
    %1287 = llvm.add %1281, %1126 overflow<nsw> : i64
    %1288 = llvm.icmp "slt" %1287, %1279 : i64
    llvm.cond_br %1288, ^bb14(%1287 : i64), ^bb15
  ^bb15:
    %1289 = llvm.sub %1214, %1126 : i64
    %1290 = llvm.icmp "slt" %1121, %1289 : i64
    llvm.cond_br %1290, ^bb16(%1121 : i64), ^bb17
  ^bb16(%1291: i64):
    %1292 = llvm.getelementptr inbounds %1143[%1291] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1293 = llvm.load %1292 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1294 = llvm.getelementptr inbounds %1292[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1295 = llvm.load %1294 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1296 = llvm.and %1293, %1295 : i8
    llvm.store %1296, %1292 {alignment = 1 : i64} : i8, !llvm.ptr
    %1297 = llvm.add %1291, %1140 overflow<nsw> : i64
    %1298 = llvm.icmp "slt" %1297, %1289 : i64
    llvm.cond_br %1298, ^bb16(%1297 : i64), ^bb17
  ^bb17:
    %1299 = llvm.load %1143 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1300 = llvm.and %1186, %1299 : i8
    %1301 = llvm.and %1164, %1300 : i8
    %1302 = llvm.sub %x_size0_3, %1185 overflow<nsw> : i64
    %1303 = llvm.ashr %1302, %1123 : i64
    %1304 = llvm.mul %1303, %1122 overflow<nsw> : i64
    %1305 = llvm.add %1304, %1185 overflow<nsw> : i64
    %1306 = llvm.intr.smax(%1305, %1185) : (i64, i64) -> i64
    %1307 = llvm.sub %x_size0_3, %1306 overflow<nsw> : i64
    %1308 = llvm.intr.smin(%1307, %1122) : (i64, i64) -> i64
    %1309 = llvm.intr.smax(%1308, %1121) : (i64, i64) -> i64
    %1310 = llvm.trunc %1309 : i64 to i32
    %1311 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1312 = llvm.mlir.poison : vector<4xi32>
    %1313 = llvm.insertelement %1310, %1312[%1121 : i64] : vector<4xi32>
    %1314 = llvm.shufflevector %1313, %1312 [0, 0, 0, 0] : vector<4xi32>
    %1315 = llvm.icmp "slt" %1311, %1314 : vector<4xi32>
    %1316 = llvm.mlir.poison : vector<4xi8>
    %1317 = llvm.insertelement %1301, %1316[%1121 : i64] : vector<4xi8>
    %1318 = llvm.shufflevector %1317, %1316 [0, 0, 0, 0] : vector<4xi8>
    %1319 = llvm.mul %x_size0_3, %1124 : i64
    %1320 = llvm.icmp "ugt" %1319, %1134 : i64
    %1321 = llvm.icmp "slt" %1185, %1306 : i64
    llvm.cond_br %1321, ^bb18(%1185, %1318 : i64, vector<4xi8>), ^bb21(%1318 : vector<4xi8>)
  ^bb18(%i_14: i64, %1322: vector<4xi8>):
    %1323 = llvm.getelementptr inbounds %places_3[%i_14] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1324 = llvm.load %1323 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1325 = llvm.icmp "slt" %1324, %1168 : vector<4xi64>
    %1326 = llvm.add %1324, %1169 : vector<4xi64>
    %1327 = llvm.select %1325, %1326, %1324 : vector<4xi1>, vector<4xi64>
    %1328 = llvm.icmp "sge" %1327, %1168 : vector<4xi64>
    %1329 = llvm.zext %1328 : vector<4xi1> to vector<4xi8>
    %1330 = llvm.icmp "slt" %1327, %1169 : vector<4xi64>
    %1331 = llvm.zext %1330 : vector<4xi1> to vector<4xi8>
    %1332 = llvm.and %1329, %1331 : vector<4xi8>
    %1333 = llvm.and %1322, %1332 : vector<4xi8>
    llvm.cond_br %1320, ^bb19, ^bb20
  ^bb19:
    %1334 = llvm.add %i_14, %1151 : i64
    %1335 = llvm.getelementptr %places_3[%1334] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1335, %1152, %1153, %1154) : (!llvm.ptr, i32, i32, i32) -> ()
    %1336 = llvm.add %i_14, %1155 : i64
    %1337 = llvm.getelementptr %places_3[%1336] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1337, %1152, %1156, %1154) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb20
  ^bb20:
    %1338 = llvm.add %i_14, %1122 overflow<nsw> : i64
    %1339 = llvm.icmp "slt" %1338, %1306 : i64
    llvm.cond_br %1339, ^bb18(%1338, %1333 : i64, vector<4xi8>), ^bb21(%1333 : vector<4xi8>)
  ^bb21(%1340: vector<4xi8>):
    %1341 = llvm.icmp "slt" %1306, %x_size0_3 : i64
    llvm.cond_br %1341, ^bb22(%1306, %1340 : i64, vector<4xi8>), ^bb23(%1340 : vector<4xi8>)
  ^bb22(%i_15: i64, %1342: vector<4xi8>):
    %1343 = llvm.getelementptr inbounds %places_3[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1344 = llvm.intr.masked.load %1343, %1315, %1168 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1345 = llvm.icmp "slt" %1344, %1168 : vector<4xi64>
    %1346 = llvm.add %1344, %1169 : vector<4xi64>
    %1347 = llvm.select %1345, %1346, %1344 : vector<4xi1>, vector<4xi64>
    %1348 = llvm.icmp "sge" %1347, %1168 : vector<4xi64>
    %1349 = llvm.zext %1348 : vector<4xi1> to vector<4xi8>
    %1350 = llvm.icmp "slt" %1347, %1169 : vector<4xi64>
    %1351 = llvm.zext %1350 : vector<4xi1> to vector<4xi8>
    %1352 = llvm.and %1349, %1351 : vector<4xi8>
    %1353 = llvm.and %1342, %1352 : vector<4xi8>
    %1354 = llvm.select %1315, %1353, %1342 : vector<4xi1>, vector<4xi8>
    %1355 = llvm.add %i_15, %1122 overflow<nsw> : i64
    %1356 = llvm.icmp "slt" %1355, %x_size0_3 : i64
    llvm.cond_br %1356, ^bb22(%1355, %1354 : i64, vector<4xi8>), ^bb23(%1354 : vector<4xi8>)
  ^bb23(%1357: vector<4xi8>):
    %1358 = "llvm.intr.vector.reduce.and"(%1357) : (vector<4xi8>) -> i8
    %1359 = llvm.icmp "ne" %1358, %1174 : i8
    llvm.cond_br %1359, ^bb24, ^bb67(%1156 : i32)
  ^bb24:
    %1360 = llvm.ashr %counted_size0_2, %1120 : i64
    %1361 = llvm.mul %1360, %1119 overflow<nsw> : i64
    %1362 = llvm.intr.smax(%1361, %1121) : (i64, i64) -> i64
    %1363 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1363, %1157 {alignment = 1 : i64} : i8, !llvm.ptr
    %1364 = llvm.sub %1362, %1121 : i64
    %1365 = llvm.sdiv %1364, %1119 : i64
    %1366 = llvm.srem %1364, %1119 : i64
    %1367 = llvm.icmp "ne" %1366, %1121 : i64
    %1368 = llvm.xor %1366, %1119 : i64
    %1369 = llvm.icmp "sge" %1368, %1121 : i64
    %1370 = llvm.and %1367, %1369 : i1
    %1371 = llvm.add %1365, %1136 : i64
    %1372 = llvm.select %1370, %1371, %1365 : i1, i64
    %1373 = llvm.intr.smax(%1372, %1121) : (i64, i64) -> i64
    %1374 = llvm.sdiv %1373, %1140 : i64
    %1375 = llvm.srem %1373, %1140 : i64
    %1376 = llvm.icmp "ne" %1375, %1121 : i64
    %1377 = llvm.xor %1375, %1140 : i64
    %1378 = llvm.icmp "sge" %1377, %1121 : i64
    %1379 = llvm.and %1376, %1378 : i1
    %1380 = llvm.add %1374, %1136 : i64
    %1381 = llvm.select %1379, %1380, %1374 : i1, i64
    %1382 = llvm.intr.smax(%1381, %1136) : (i64, i64) -> i64
    %1383 = llvm.sdiv %1373, %1382 : i64
    %1384 = llvm.srem %1373, %1382 : i64
    %1385 = llvm.icmp "ne" %1384, %1121 : i64
    %1386 = llvm.xor %1384, %1382 : i64
    %1387 = llvm.icmp "sge" %1386, %1121 : i64
    %1388 = llvm.and %1385, %1387 : i1
    %1389 = llvm.add %1383, %1136 : i64
    %1390 = llvm.select %1388, %1389, %1383 : i1, i64
    %1391 = llvm.mul %1382, %1119 : i64
    %1392 = llvm.intr.smax(%1390, %1121) : (i64, i64) -> i64
    %1393 = llvm.intr.smin(%1391, %1362) : (i64, i64) -> i64
    %1394 = llvm.intr.smax(%1393, %1121) : (i64, i64) -> i64
    %1395 = llvm.add %1394, %1144 : i64
    %1396 = llvm.udiv %1395, %1119 : i64
    %1397 = llvm.mul %1396, %1158 : i64
    %1398 = llvm.add %1146, %1397 : i64
    %1399 = llvm.mul %1392, %1398 : i64
    %1400 = llvm.icmp "sge" %1399, %1119 : i64
    %1401 = llvm.icmp "sgt" %1390, %1121 : i64
    %1402 = llvm.select %1401, %1390, %1121 : i1, i64
    llvm.cond_br %1400, ^bb25, ^bb26
  ^bb25:
    llvm.store %1390, %1159 {alignment = 8 : i64} : i64, !llvm.ptr
    %1403 = llvm.getelementptr inbounds %1159[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1391, %1403 {alignment = 8 : i64} : i64, !llvm.ptr
    %1404 = llvm.getelementptr inbounds %1159[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1362, %1404 {alignment = 8 : i64} : i64, !llvm.ptr
    %1405 = llvm.getelementptr inbounds %1159[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_2, %1405 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1406 = llvm.getelementptr inbounds %1159[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0_2, %1406 {alignment = 8 : i64} : i64, !llvm.ptr
    %1407 = llvm.getelementptr inbounds %1159[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1178, %1407 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1408 = llvm.getelementptr inbounds %1159[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1173, %1408 {alignment = 8 : i64} : i64, !llvm.ptr
    %1409 = llvm.getelementptr inbounds %1159[%1147] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1157, %1409 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1410 = llvm.mlir.addressof @program_shapes.parallel1.part : !llvm.ptr
    %1411 = llvm.call @stepwell_parallel_for(%1410, %1159, %1402, %1121) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb27(%1411 : i32)
  ^bb26:
    %1412 = llvm.call @program_shapes.parallel1(%1121, %1402, %1390, %1391, %1362, %counted_2, %counted_size0_2, %1178, %1173, %1157) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb27(%1412 : i32)
  ^bb27(%1413: i32):
    %1414 = llvm.sub %1390, %1136 : i64
    %1415 = llvm.icmp "slt" %1121, %1414 : i64
    llvm.cond_br %1415, ^bb28(%1121 : i64), ^bb29
  ^bb28(%1416: i64):
    %1417 = llvm.getelementptr inbounds %1157[%1416] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1418 = llvm.load %1417 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1419 = llvm.getelementptr inbounds %1417[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1420 = llvm.load %1419 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1421 = llvm.and %1418, %1420 : i8
    llvm.store %1421, %1417 {alignment = 1 : i64} : i8, !llvm.ptr
    %1422 = llvm.add %1416, %1123 overflow<nsw> : i64
    %1423 = llvm.icmp "slt" %1422, %1414 : i64
    llvm.cond_br %1423, ^bb28(%1422 : i64), ^bb29
  ^bb29:
    %1424 = llvm.sub %1390, %1123 : i64
    %1425 = llvm.icmp "slt" %1121, %1424 : i64
    llvm.cond_br %1425, ^bb30(%1121 : i64), ^bb31
  ^bb30(%1426: i64):
    %1427 = llvm.getelementptr inbounds %1157[%1426] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1428 = llvm.load %1427 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1429 = llvm.getelementptr inbounds %1427[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1430 = llvm.load %1429 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1431 = llvm.and %1428, %1430 : i8
    llvm.store %1431, %1427 {alignment = 1 : i64} : i8, !llvm.ptr
    %1432 = llvm.add %1426, %1122 overflow<nsw> : i64
    %1433 = llvm.icmp "slt" %1432, %1424 : i64
    llvm.cond_br %1433, ^bb30(%1432 : i64), ^bb31
  ^bb31:
    %1434 = llvm.sub %1390, %1122 : i64
    %1435 = llvm.icmp "slt" %1121, %1434 : i64
    llvm.cond_br %1435, ^bb32(%1121 : i64), ^bb33
  ^bb32(%1436: i64):
    %1437 = llvm.getelementptr inbounds %1157[%1436] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1438 = llvm.load %1437 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1439 = llvm.getelementptr inbounds %1437[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1440 = llvm.load %1439 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1441 = llvm.and %1438, %1440 : i8
    llvm.store %1441, %1437 {alignment = 1 : i64} : i8, !llvm.ptr
    %1442 = llvm.add %1436, %1124 overflow<nsw> : i64
    %1443 = llvm.icmp "slt" %1442, %1434 : i64
    llvm.cond_br %1443, ^bb32(%1442 : i64), ^bb33
  ^bb33:
    %1444 = llvm.sub %1390, %1124 : i64
    %1445 = llvm.icmp "slt" %1121, %1444 : i64
    llvm.cond_br %1445, ^bb34(%1121 : i64), ^bb35
  ^bb34(%1446: i64):
    %1447 = llvm.getelementptr inbounds %1157[%1446] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1448 = llvm.load %1447 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1449 = llvm.getelementptr inbounds %1447[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1450 = llvm.load %1449 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1451 = llvm.and %1448, %1450 : i8
    llvm.store %1451, %1447 {alignment = 1 : i64} : i8, !llvm.ptr
    %1452 = llvm.add %1446, %1128 overflow<nsw> : i64
    %1453 = llvm.icmp "slt" %1452, %1444 : i64
    llvm.cond_br %1453, ^bb34(%1452 : i64), ^bb35
  ^bb35:
    %1454 = llvm.sub %1390, %1128 : i64
    %1455 = llvm.icmp "slt" %1121, %1454 : i64
    llvm.cond_br %1455, ^bb36(%1121 : i64), ^bb37
  ^bb36(%1456: i64):
    %1457 = llvm.getelementptr inbounds %1157[%1456] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1458 = llvm.load %1457 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1459 = llvm.getelementptr inbounds %1457[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1460 = llvm.load %1459 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1461 = llvm.and %1458, %1460 : i8
    llvm.store %1461, %1457 {alignment = 1 : i64} : i8, !llvm.ptr
    %1462 = llvm.add %1456, %1126 overflow<nsw> : i64
    %1463 = llvm.icmp "slt" %1462, %1454 : i64
    llvm.cond_br %1463, ^bb36(%1462 : i64), ^bb37
  ^bb37:
    %1464 = llvm.sub %1390, %1126 : i64
    %1465 = llvm.icmp "slt" %1121, %1464 : i64
    llvm.cond_br %1465, ^bb38(%1121 : i64), ^bb39
  ^bb38(%1466: i64):
    %1467 = llvm.getelementptr inbounds %1157[%1466] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1468 = llvm.load %1467 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1469 = llvm.getelementptr inbounds %1467[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1470 = llvm.load %1469 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1471 = llvm.and %1468, %1470 : i8
    llvm.store %1471, %1467 {alignment = 1 : i64} : i8, !llvm.ptr
    %1472 = llvm.add %1466, %1140 overflow<nsw> : i64
    %1473 = llvm.icmp "slt" %1472, %1464 : i64
    llvm.cond_br %1473, ^bb38(%1472 : i64), ^bb39
  ^bb39:
    %1474 = llvm.load %1157 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1475 = llvm.and %1186, %1474 : i8
    %1476 = llvm.and %1164, %1475 : i8
    %1477 = llvm.sub %counted_size0_2, %1362 overflow<nsw> : i64
    %1478 = llvm.ashr %1477, %1125 : i64
    %1479 = llvm.mul %1478, %1124 overflow<nsw> : i64
    %1480 = llvm.add %1479, %1362 overflow<nsw> : i64
    %1481 = llvm.intr.smax(%1480, %1362) : (i64, i64) -> i64
    %1482 = llvm.mlir.poison : vector<4xi8>
    %1483 = llvm.insertelement %1476, %1482[%1121 : i64] : vector<4xi8>
    %1484 = llvm.shufflevector %1483, %1482 [0, 0, 0, 0] : vector<4xi8>
    %1485 = llvm.icmp "slt" %1362, %1481 : i64
    llvm.cond_br %1485, ^bb40(%1362, %1484, %1484 : i64, vector<4xi8>, vector<4xi8>), ^bb41(%1484, %1484 : vector<4xi8>, vector<4xi8>)
  ^bb40(%i_16: i64, %1486: vector<4xi8>, %1487: vector<4xi8>):
    %1488 = llvm.getelementptr inbounds %counted_2[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1489 = llvm.load %1488 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1490 = llvm.icmp "sge" %1489, %1168 : vector<4xi64>
    %1491 = llvm.zext %1490 : vector<4xi1> to vector<4xi8>
    %1492 = llvm.and %1486, %1491 : vector<4xi8>
    %1493 = llvm.add %1489, %1170 : vector<4xi64>
    %1494 = llvm.getelementptr inbounds %1178[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1493, %1494 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1495 = llvm.getelementptr inbounds %1488[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1496 = llvm.load %1495 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1497 = llvm.icmp "sge" %1496, %1168 : vector<4xi64>
    %1498 = llvm.zext %1497 : vector<4xi1> to vector<4xi8>
    %1499 = llvm.and %1487, %1498 : vector<4xi8>
    %1500 = llvm.add %1496, %1170 : vector<4xi64>
    %1501 = llvm.getelementptr inbounds %1494[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1500, %1501 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1502 = llvm.add %i_16, %1124 overflow<nsw> : i64
    %1503 = llvm.icmp "slt" %1502, %1481 : i64
    llvm.cond_br %1503, ^bb40(%1502, %1492, %1499 : i64, vector<4xi8>, vector<4xi8>), ^bb41(%1492, %1499 : vector<4xi8>, vector<4xi8>)
  ^bb41(%1504: vector<4xi8>, %1505: vector<4xi8>):
    %1506 = llvm.and %1504, %1505 : vector<4xi8>
    %1507 = llvm.icmp "slt" %1481, %counted_size0_2 : i64
    llvm.cond_br %1507, ^bb42(%1481, %1506 : i64, vector<4xi8>), ^bb43(%1506 : vector<4xi8>)
  ^bb42(%i_17: i64, %1508: vector<4xi8>):
    %1509 = llvm.sub %counted_size0_2, %i_17 overflow<nsw> : i64
    %1510 = llvm.intr.smin(%1509, %1122) : (i64, i64) -> i64
    %1511 = llvm.intr.smax(%1510, %1121) : (i64, i64) -> i64
    %1512 = llvm.trunc %1511 : i64 to i32
    %1513 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1514 = llvm.mlir.poison : vector<4xi32>
    %1515 = llvm.insertelement %1512, %1514[%1121 : i64] : vector<4xi32>
    %1516 = llvm.shufflevector %1515, %1514 [0, 0, 0, 0] : vector<4xi32>
    %1517 = llvm.icmp "slt" %1513, %1516 : vector<4xi32>
    %1518 = llvm.getelementptr inbounds %counted_2[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1519 = llvm.intr.masked.load %1518, %1517, %1168 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1520 = llvm.icmp "sge" %1519, %1168 : vector<4xi64>
    %1521 = llvm.zext %1520 : vector<4xi1> to vector<4xi8>
    %1522 = llvm.and %1508, %1521 : vector<4xi8>
    %1523 = llvm.add %1519, %1170 : vector<4xi64>
    %1524 = llvm.getelementptr inbounds %1178[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %1523, %1524, %1517 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %1525 = llvm.select %1517, %1522, %1508 : vector<4xi1>, vector<4xi8>
    %1526 = llvm.add %i_17, %1122 overflow<nsw> : i64
    %1527 = llvm.icmp "slt" %1526, %counted_size0_2 : i64
    llvm.cond_br %1527, ^bb42(%1526, %1525 : i64, vector<4xi8>), ^bb43(%1525 : vector<4xi8>)
  ^bb43(%1528: vector<4xi8>):
    %1529 = "llvm.intr.vector.reduce.and"(%1528) : (vector<4xi8>) -> i8
    %1530 = llvm.icmp "ne" %1529, %1174 : i8
    llvm.cond_br %1530, ^bb44, ^bb67(%1160 : i32)
  ^bb44:
    %1531 = llvm.getelementptr inbounds %1178[%counted_size0_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1165, %1531 {alignment = 8 : i64} : i64, !llvm.ptr
    %1532 = llvm.ashr %1173, %1120 : i64
    %1533 = llvm.mul %1532, %1119 overflow<nsw> : i64
    %1534 = llvm.intr.smax(%1533, %1121) : (i64, i64) -> i64
    %1535 = llvm.mlir.constant(-9223372036854775808) : i64
    llvm.store %1535, %1161 {alignment = 8 : i64} : i64, !llvm.ptr
    %1536 = llvm.sub %1534, %1121 : i64
    %1537 = llvm.sdiv %1536, %1119 : i64
    %1538 = llvm.srem %1536, %1119 : i64
    %1539 = llvm.icmp "ne" %1538, %1121 : i64
    %1540 = llvm.xor %1538, %1119 : i64
    %1541 = llvm.icmp "sge" %1540, %1121 : i64
    %1542 = llvm.and %1539, %1541 : i1
    %1543 = llvm.add %1537, %1136 : i64
    %1544 = llvm.select %1542, %1543, %1537 : i1, i64
    %1545 = llvm.intr.smax(%1544, %1121) : (i64, i64) -> i64
    %1546 = llvm.sdiv %1545, %1140 : i64
    %1547 = llvm.srem %1545, %1140 : i64
    %1548 = llvm.icmp "ne" %1547, %1121 : i64
    %1549 = llvm.xor %1547, %1140 : i64
    %1550 = llvm.icmp "sge" %1549, %1121 : i64
    %1551 = llvm.and %1548, %1550 : i1
    %1552 = llvm.add %1546, %1136 : i64
    %1553 = llvm.select %1551, %1552, %1546 : i1, i64
    %1554 = llvm.intr.smax(%1553, %1136) : (i64, i64) -> i64
    %1555 = llvm.sdiv %1545, %1554 : i64
    %1556 = llvm.srem %1545, %1554 : i64
    %1557 = llvm.icmp "ne" %1556, %1121 : i64
    %1558 = llvm.xor %1556, %1554 : i64
    %1559 = llvm.icmp "sge" %1558, %1121 : i64
    %1560 = llvm.and %1557, %1559 : i1
    %1561 = llvm.add %1555, %1136 : i64
    %1562 = llvm.select %1560, %1561, %1555 : i1, i64
    %1563 = llvm.mul %1554, %1119 : i64
    %1564 = llvm.intr.smax(%1562, %1121) : (i64, i64) -> i64
    %1565 = llvm.intr.smin(%1563, %1534) : (i64, i64) -> i64
    %1566 = llvm.intr.smax(%1565, %1121) : (i64, i64) -> i64
    %1567 = llvm.add %1566, %1144 : i64
    %1568 = llvm.udiv %1567, %1119 : i64
    %1569 = llvm.mul %1568, %1162 : i64
    %1570 = llvm.add %1146, %1569 : i64
    %1571 = llvm.mul %1564, %1570 : i64
    %1572 = llvm.icmp "sge" %1571, %1119 : i64
    %1573 = llvm.mul %1173, %1124 : i64
    %1574 = llvm.icmp "ugt" %1573, %1135 : i64
    %1575 = llvm.icmp "sgt" %1562, %1121 : i64
    %1576 = llvm.select %1575, %1562, %1121 : i1, i64
    llvm.cond_br %1572, ^bb45, ^bb46
  ^bb45:
    llvm.store %1562, %1163 {alignment = 8 : i64} : i64, !llvm.ptr
    %1577 = llvm.getelementptr inbounds %1163[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1563, %1577 {alignment = 8 : i64} : i64, !llvm.ptr
    %1578 = llvm.getelementptr inbounds %1163[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1534, %1578 {alignment = 8 : i64} : i64, !llvm.ptr
    %1579 = llvm.getelementptr inbounds %1163[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1178, %1579 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1580 = llvm.getelementptr inbounds %1163[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1173, %1580 {alignment = 8 : i64} : i64, !llvm.ptr
    %1581 = llvm.getelementptr inbounds %1163[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1574, %1581 {alignment = 8 : i64} : i1, !llvm.ptr
    %1582 = llvm.getelementptr inbounds %1163[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1161, %1582 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1583 = llvm.mlir.addressof @program_shapes.parallel2.part : !llvm.ptr
    %1584 = llvm.call @stepwell_parallel_for(%1583, %1163, %1576, %1121) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%1584 : i32)
  ^bb46:
    %1585 = llvm.call @program_shapes.parallel2(%1121, %1576, %1562, %1563, %1534, %1178, %1173, %1574, %1161) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb47(%1585 : i32)
  ^bb47(%1586: i32):
    %1587 = llvm.sub %1562, %1136 : i64
    %1588 = llvm.icmp "slt" %1121, %1587 : i64
    llvm.cond_br %1588, ^bb48(%1121 : i64), ^bb49
  ^bb48(%1589: i64):
    %1590 = llvm.getelementptr inbounds %1161[%1589] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1591 = llvm.load %1590 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1592 = llvm.getelementptr inbounds %1590[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1593 = llvm.load %1592 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1594 = llvm.intr.smax(%1591, %1593) : (i64, i64) -> i64
    llvm.store %1594, %1590 {alignment = 8 : i64} : i64, !llvm.ptr
    %1595 = llvm.add %1589, %1123 overflow<nsw> : i64
    %1596 = llvm.icmp "slt" %1595, %1587 : i64
    llvm.cond_br %1596, ^bb48(%1595 : i64), ^bb49
  ^bb49:
    %1597 = llvm.sub %1562, %1123 : i64
    %1598 = llvm.icmp "slt" %1121, %1597 : i64
    llvm.cond_br %1598, ^bb50(%1121 : i64), ^bb51
  ^bb50(%1599: i64):
    %1600 = llvm.getelementptr inbounds %1161[%1599] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1601 = llvm.load %1600 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1602 = llvm.getelementptr inbounds %1600[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1603 = llvm.load %1602 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1604 = llvm.intr.smax(%1601, %1603) : (i64, i64) -> i64
    llvm.store %1604, %1600 {alignment = 8 : i64} : i64, !llvm.ptr
    %1605 = llvm.add %1599, %1122 overflow<nsw> : i64
    %1606 = llvm.icmp "slt" %1605, %1597 : i64
    llvm.cond_br %1606, ^bb50(%1605 : i64), ^bb51
  ^bb51:
    %1607 = llvm.sub %1562, %1122 : i64
    %1608 = llvm.icmp "slt" %1121, %1607 : i64
    llvm.cond_br %1608, ^bb52(%1121 : i64), ^bb53
  ^bb52(%1609: i64):
    %1610 = llvm.getelementptr inbounds %1161[%1609] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1611 = llvm.load %1610 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1612 = llvm.getelementptr inbounds %1610[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1613 = llvm.load %1612 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1614 = llvm.intr.smax(%1611, %1613) : (i64, i64) -> i64
    llvm.store %1614, %1610 {alignment = 8 : i64} : i64, !llvm.ptr
    %1615 = llvm.add %1609, %1124 overflow<nsw> : i64
    %1616 = llvm.icmp "slt" %1615, %1607 : i64
    llvm.cond_br %1616, ^bb52(%1615 : i64), ^bb53
  ^bb53:
    %1617 = llvm.sub %1562, %1124 : i64
    %1618 = llvm.icmp "slt" %1121, %1617 : i64
    llvm.cond_br %1618, ^bb54(%1121 : i64), ^bb55
  ^bb54(%1619: i64):
    %1620 = llvm.getelementptr inbounds %1161[%1619] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1621 = llvm.load %1620 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1622 = llvm.getelementptr inbounds %1620[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1623 = llvm.load %1622 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1624 = llvm.intr.smax(%1621, %1623) : (i64, i64) -> i64
    llvm.store %1624, %1620 {alignment = 8 : i64} : i64, !llvm.ptr
    %1625 = llvm.add %1619, %1128 overflow<nsw> : i64
    %1626 = llvm.icmp "slt" %1625, %1617 : i64
    llvm.cond_br %1626, ^bb54(%1625 : i64), ^bb55
  ^bb55:
    %1627 = llvm.sub %1562, %1128 : i64
    %1628 = llvm.icmp "slt" %1121, %1627 : i64
    llvm.cond_br %1628, ^bb56(%1121 : i64), ^bb57
  ^bb56(%1629: i64):
    %1630 = llvm.getelementptr inbounds %1161[%1629] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1631 = llvm.load %1630 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1632 = llvm.getelementptr inbounds %1630[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1633 = llvm.load %1632 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1634 = llvm.intr.smax(%1631, %1633) : (i64, i64) -> i64
    llvm.store %1634, %1630 {alignment = 8 : i64} : i64, !llvm.ptr
    %1635 = llvm.add %1629, %1126 overflow<nsw> : i64
    %1636 = llvm.icmp "slt" %1635, %1627 : i64
    llvm.cond_br %1636, ^bb56(%1635 : i64), ^bb57
  ^bb57:
    %1637 = llvm.sub %1562, %1126 : i64
    %1638 = llvm.icmp "slt" %1121, %1637 : i64
    llvm.cond_br %1638, ^bb58(%1121 : i64), ^bb59
  ^bb58(%1639: i64):
    %1640 = llvm.getelementptr inbounds %1161[%1639] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1641 = llvm.load %1640 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1642 = llvm.getelementptr inbounds %1640[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1643 = llvm.load %1642 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1644 = llvm.intr.smax(%1641, %1643) : (i64, i64) -> i64
    llvm.store %1644, %1640 {alignment = 8 : i64} : i64, !llvm.ptr
    %1645 = llvm.add %1639, %1140 overflow<nsw> : i64
    %1646 = llvm.icmp "slt" %1645, %1637 : i64
    llvm.cond_br %1646, ^bb58(%1645 : i64), ^bb59
  ^bb59:
    %1647 = llvm.load %1161 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1648 = llvm.intr.smax(%1166, %1647) : (i64, i64) -> i64
    %1649 = llvm.intr.smax(%1166, %1648) : (i64, i64) -> i64
    %1650 = llvm.sub %1173, %1534 overflow<nsw> : i64
    %1651 = llvm.ashr %1650, %1132 : i64
    %1652 = llvm.mul %1651, %1126 overflow<nsw> : i64
    %1653 = llvm.add %1652, %1534 overflow<nsw> : i64
    %1654 = llvm.intr.smax(%1653, %1534) : (i64, i64) -> i64
    %1655 = llvm.mlir.poison : vector<4xi64>
    %1656 = llvm.insertelement %1649, %1655[%1121 : i64] : vector<4xi64>
    %1657 = llvm.shufflevector %1656, %1655 [0, 0, 0, 0] : vector<4xi64>
    %1658 = llvm.mul %1173, %1124 : i64
    %1659 = llvm.icmp "ugt" %1658, %1134 : i64
    %1660 = llvm.icmp "slt" %1534, %1654 : i64
    llvm.cond_br %1660, ^bb60(%1534, %1657, %1657, %1657, %1657, %1657, %1657, %1657, %1657 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb63(%1657, %1657, %1657, %1657, %1657, %1657, %1657, %1657 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb60(%i_18: i64, %1661: vector<4xi64>, %1662: vector<4xi64>, %1663: vector<4xi64>, %1664: vector<4xi64>, %1665: vector<4xi64>, %1666: vector<4xi64>, %1667: vector<4xi64>, %1668: vector<4xi64>):
    %1669 = llvm.getelementptr inbounds %1178[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1670 = llvm.load %1669 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1671 = llvm.intr.smax(%1661, %1670) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1672 = llvm.getelementptr inbounds %1669[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1673 = llvm.load %1672 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1674 = llvm.intr.smax(%1662, %1673) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1675 = llvm.add %i_18, %1124 overflow<nsw> : i64
    %1676 = llvm.getelementptr inbounds %1669[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1677 = llvm.load %1676 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1678 = llvm.intr.smax(%1663, %1677) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1679 = llvm.getelementptr inbounds %1669[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1680 = llvm.load %1679 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1681 = llvm.intr.smax(%1664, %1680) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1682 = llvm.add %i_18, %1128 overflow<nsw> : i64
    %1683 = llvm.getelementptr inbounds %1669[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1684 = llvm.load %1683 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1685 = llvm.intr.smax(%1665, %1684) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1686 = llvm.getelementptr inbounds %1669[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1687 = llvm.load %1686 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1688 = llvm.intr.smax(%1666, %1687) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1689 = llvm.add %i_18, %1130 overflow<nsw> : i64
    %1690 = llvm.getelementptr inbounds %1669[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1691 = llvm.load %1690 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1692 = llvm.intr.smax(%1667, %1691) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1693 = llvm.getelementptr inbounds %1669[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1694 = llvm.load %1693 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1695 = llvm.intr.smax(%1668, %1694) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1659, ^bb61, ^bb62
  ^bb61:
    %1696 = llvm.add %i_18, %1151 : i64
    %1697 = llvm.getelementptr %1178[%1696] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1697, %1152, %1153, %1154) : (!llvm.ptr, i32, i32, i32) -> ()
    %1698 = llvm.add %i_18, %1155 : i64
    %1699 = llvm.getelementptr %1178[%1698] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1699, %1152, %1156, %1154) : (!llvm.ptr, i32, i32, i32) -> ()
    %1700 = llvm.add %1675, %1151 : i64
    %1701 = llvm.getelementptr %1178[%1700] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1701, %1152, %1153, %1154) : (!llvm.ptr, i32, i32, i32) -> ()
    %1702 = llvm.add %1675, %1155 : i64
    %1703 = llvm.getelementptr %1178[%1702] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1703, %1152, %1156, %1154) : (!llvm.ptr, i32, i32, i32) -> ()
    %1704 = llvm.add %1682, %1151 : i64
    %1705 = llvm.getelementptr %1178[%1704] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1705, %1152, %1153, %1154) : (!llvm.ptr, i32, i32, i32) -> ()
    %1706 = llvm.add %1682, %1155 : i64
    %1707 = llvm.getelementptr %1178[%1706] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1707, %1152, %1156, %1154) : (!llvm.ptr, i32, i32, i32) -> ()
    %1708 = llvm.add %1689, %1151 : i64
    %1709 = llvm.getelementptr %1178[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1709, %1152, %1153, %1154) : (!llvm.ptr, i32, i32, i32) -> ()
    %1710 = llvm.add %1689, %1155 : i64
    %1711 = llvm.getelementptr %1178[%1710] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1711, %1152, %1156, %1154) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb62
  ^bb62:
    %1712 = llvm.add %i_18, %1126 overflow<nsw> : i64
    %1713 = llvm.icmp "slt" %1712, %1654 : i64
    llvm.cond_br %1713, ^bb60(%1712, %1671, %1674, %1678, %1681, %1685, %1688, %1692, %1695 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb63(%1671, %1674, %1678, %1681, %1685, %1688, %1692, %1695 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb63(%1714: vector<4xi64>, %1715: vector<4xi64>, %1716: vector<4xi64>, %1717: vector<4xi64>, %1718: vector<4xi64>, %1719: vector<4xi64>, %1720: vector<4xi64>, %1721: vector<4xi64>):
    %1722 = llvm.intr.smax(%1714, %1715) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1723 = llvm.intr.smax(%1716, %1717) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1724 = llvm.intr.smax(%1718, %1719) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1725 = llvm.intr.smax(%1720, %1721) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1726 = llvm.intr.smax(%1722, %1723) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1727 = llvm.intr.smax(%1724, %1725) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1728 = llvm.intr.smax(%1726, %1727) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1729 = llvm.icmp "slt" %1654, %1173 : i64
    llvm.cond_br %1729, ^bb64(%1654, %1728 : i64, vector<4xi64>), ^bb65(%1728 : vector<4xi64>)
  ^bb64(%i_19: i64, %1730: vector<4xi64>):
    %1731 = llvm.sub %1173, %i_19 overflow<nsw> : i64
    %1732 = llvm.intr.smin(%1731, %1122) : (i64, i64) -> i64
    %1733 = llvm.intr.smax(%1732, %1121) : (i64, i64) -> i64
    %1734 = llvm.trunc %1733 : i64 to i32
    %1735 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1736 = llvm.mlir.poison : vector<4xi32>
    %1737 = llvm.insertelement %1734, %1736[%1121 : i64] : vector<4xi32>
    %1738 = llvm.shufflevector %1737, %1736 [0, 0, 0, 0] : vector<4xi32>
    %1739 = llvm.icmp "slt" %1735, %1738 : vector<4xi32>
    %1740 = llvm.getelementptr inbounds %1178[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1741 = llvm.intr.masked.load %1740, %1739, %1168 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1742 = llvm.intr.smax(%1730, %1741) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1743 = llvm.select %1739, %1742, %1730 : vector<4xi1>, vector<4xi64>
    %1744 = llvm.add %i_19, %1122 overflow<nsw> : i64
    %1745 = llvm.icmp "slt" %1744, %1173 : i64
    llvm.cond_br %1745, ^bb64(%1744, %1743 : i64, vector<4xi64>), ^bb65(%1743 : vector<4xi64>)
  ^bb65(%1746: vector<4xi64>):
    %1747 = "llvm.intr.vector.reduce.smax"(%1746) : (vector<4xi64>) -> i64
    %1748 = llvm.intr.smax(%1747, %1137) : (i64, i64) -> i64
    llvm.call @free(%1178) : (!llvm.ptr) -> ()
    llvm.store %x_stride0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1749 = llvm.getelementptr inbounds %extents[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %1749 {alignment = 8 : i64} : i64, !llvm.ptr
    %1750 = llvm.getelementptr inbounds %extents[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1748, %1750 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1152 : i32
  ^bb66(%1751: i32):
    llvm.return %1751 : i32
  ^bb67(%1752: i32):
    llvm.call @free(%1178) : (!llvm.ptr) -> ()
    llvm.return %1752 : i32
  }
  llvm.func internal @program_shapes.parallel0(%begin_12: i64, %end_12: i64, %1753: i64, %1754: i64, %1755: i64, %places_4: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_4: i64, %1756: i1, %1757: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1758 = llvm.mlir.constant(0) : i64
    %1759 = llvm.mlir.constant(1) : i64
    %1760 = llvm.mlir.constant(32768) : i64
    %1761 = llvm.mlir.constant(4) : i64
    %1762 = llvm.mlir.constant(640) : i64
    %1763 = llvm.mlir.constant(0 : i32) : i32
    %1764 = llvm.mlir.constant(2 : i32) : i32
    %1765 = llvm.mlir.constant(1 : i32) : i32
    %1766 = llvm.mlir.constant(192) : i64
    %1767 = llvm.mlir.constant(3 : i32) : i32
    %1768 = llvm.mlir.constant(-1 : i8) : i8
    %1769 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1770 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1771 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %1772 = llvm.icmp "slt" %begin_12, %end_12 : i64
    llvm.cond_br %1772, ^bb1(%begin_12 : i64), ^bb8
  ^bb1(%1773: i64):
    %1774 = llvm.mul %1773, %1754 : i64
    %1775 = llvm.add %1758, %1774 : i64
    %1776 = llvm.add %1775, %1754 : i64
    %1777 = llvm.intr.smin(%1776, %1755) : (i64, i64) -> i64
    %1778 = llvm.icmp "slt" %1775, %1777 : i64
    llvm.cond_br %1778, ^bb2(%1775, %1768 : i64, i8), ^bb7(%1768 : i8)
  ^bb2(%i_strip_3: i64, %1779: i8):
    llvm.br ^bb3(%1758, %1769 : i64, vector<4xi8>)
  ^bb3(%i_20: i64, %1780: vector<4xi8>):
    %i_21 = llvm.add %i_strip_3, %i_20 overflow<nsw> : i64
    %1781 = llvm.getelementptr inbounds %places_4[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1782 = llvm.load %1781 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1783 = llvm.icmp "slt" %1782, %1770 : vector<4xi64>
    %1784 = llvm.add %1782, %1771 : vector<4xi64>
    %1785 = llvm.select %1783, %1784, %1782 : vector<4xi1>, vector<4xi64>
    %1786 = llvm.icmp "sge" %1785, %1770 : vector<4xi64>
    %1787 = llvm.zext %1786 : vector<4xi1> to vector<4xi8>
    %1788 = llvm.icmp "slt" %1785, %1771 : vector<4xi64>
    %1789 = llvm.zext %1788 : vector<4xi1> to vector<4xi8>
    %1790 = llvm.and %1787, %1789 : vector<4xi8>
    %1791 = llvm.and %1780, %1790 : vector<4xi8>
    llvm.cond_br %1756, ^bb4, ^bb5
  ^bb4:
    %1792 = llvm.add %i_21, %1762 : i64
    %1793 = llvm.getelementptr %places_4[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1793, %1763, %1764, %1765) : (!llvm.ptr, i32, i32, i32) -> ()
    %1794 = llvm.add %i_21, %1766 : i64
    %1795 = llvm.getelementptr %places_4[%1794] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1795, %1763, %1767, %1765) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1796 = llvm.add %i_20, %1761 overflow<nsw> : i64
    %1797 = llvm.icmp "slt" %1796, %1760 : i64
    llvm.cond_br %1797, ^bb3(%1796, %1791 : i64, vector<4xi8>), ^bb6(%1791 : vector<4xi8>)
  ^bb6(%1798: vector<4xi8>):
    %1799 = "llvm.intr.vector.reduce.and"(%1798) : (vector<4xi8>) -> i8
    %1800 = llvm.and %1779, %1799 : i8
    %1801 = llvm.add %i_strip_3, %1760 overflow<nsw> : i64
    %1802 = llvm.icmp "slt" %1801, %1777 : i64
    llvm.cond_br %1802, ^bb2(%1801, %1800 : i64, i8), ^bb7(%1800 : i8)
  ^bb7(%1803: i8):
    %1804 = llvm.getelementptr inbounds %1757[%1773] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1803, %1804 {alignment = 1 : i64} : i8, !llvm.ptr
    %1805 = llvm.add %1773, %1759 overflow<nsw> : i64
    %1806 = llvm.icmp "slt" %1805, %end_12 : i64
    llvm.cond_br %1806, ^bb1(%1805 : i64), ^bb8
  ^bb8:
    llvm.return %1763 : i32
  }
  llvm.func internal @program_shapes.parallel0.part(%context_6: !llvm.ptr, %begin_13: i64, %end_13: i64) -> i32 attributes {no_unwind} {
    %1807 = llvm.mlir.constant(8) : i64
    %1808 = llvm.mlir.constant(16) : i64
    %1809 = llvm.mlir.constant(24) : i64
    %1810 = llvm.mlir.constant(32) : i64
    %1811 = llvm.mlir.constant(40) : i64
    %1812 = llvm.mlir.constant(48) : i64
    %1813 = llvm.load %context_6 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1814 = llvm.getelementptr inbounds %context_6[%1807] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1815 = llvm.load %1814 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1816 = llvm.getelementptr inbounds %context_6[%1808] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1817 = llvm.load %1816 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1818 = llvm.getelementptr inbounds %context_6[%1809] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1819 = llvm.load %1818 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1820 = llvm.getelementptr inbounds %context_6[%1810] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1821 = llvm.load %1820 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1822 = llvm.getelementptr inbounds %context_6[%1811] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1823 = llvm.load %1822 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1824 = llvm.getelementptr inbounds %context_6[%1812] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1825 = llvm.load %1824 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1826 = llvm.call @program_shapes.parallel0(%begin_13, %end_13, %1813, %1815, %1817, %1819, %1821, %1823, %1825) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %1826 : i32
  }
  llvm.func internal @program_shapes.parallel1(%begin_14: i64, %end_14: i64, %1827: i64, %1828: i64, %1829: i64, %counted_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_3: i64, %1830: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1831: i64, %1832: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1833 = llvm.mlir.constant(0) : i64
    %1834 = llvm.mlir.constant(1) : i64
    %1835 = llvm.mlir.constant(32768) : i64
    %1836 = llvm.mlir.constant(8) : i64
    %1837 = llvm.mlir.constant(4) : i64
    %1838 = llvm.mlir.constant(0 : i32) : i32
    %1839 = llvm.mlir.constant(-1 : i8) : i8
    %1840 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1841 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1842 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1843 = llvm.icmp "slt" %begin_14, %end_14 : i64
    llvm.cond_br %1843, ^bb1(%begin_14 : i64), ^bb6
  ^bb1(%1844: i64):
    %1845 = llvm.mul %1844, %1828 : i64
    %1846 = llvm.add %1833, %1845 : i64
    %1847 = llvm.add %1846, %1828 : i64
    %1848 = llvm.intr.smin(%1847, %1829) : (i64, i64) -> i64
    %1849 = llvm.icmp "slt" %1846, %1848 : i64
    llvm.cond_br %1849, ^bb2(%1846, %1839 : i64, i8), ^bb5(%1839 : i8)
  ^bb2(%i_strip_4: i64, %1850: i8):
    llvm.br ^bb3(%1833, %1840, %1840 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_22: i64, %1851: vector<4xi8>, %1852: vector<4xi8>):
    %i_23 = llvm.add %i_strip_4, %i_22 overflow<nsw> : i64
    %1853 = llvm.getelementptr inbounds %counted_3[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1854 = llvm.load %1853 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1855 = llvm.icmp "sge" %1854, %1841 : vector<4xi64>
    %1856 = llvm.zext %1855 : vector<4xi1> to vector<4xi8>
    %1857 = llvm.and %1851, %1856 : vector<4xi8>
    %1858 = llvm.add %1854, %1842 : vector<4xi64>
    %1859 = llvm.getelementptr inbounds %1830[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1858, %1859 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1860 = llvm.getelementptr inbounds %1853[%1837] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1861 = llvm.load %1860 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1862 = llvm.icmp "sge" %1861, %1841 : vector<4xi64>
    %1863 = llvm.zext %1862 : vector<4xi1> to vector<4xi8>
    %1864 = llvm.and %1852, %1863 : vector<4xi8>
    %1865 = llvm.add %1861, %1842 : vector<4xi64>
    %1866 = llvm.getelementptr inbounds %1859[%1837] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1865, %1866 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1867 = llvm.add %i_22, %1836 overflow<nsw> : i64
    %1868 = llvm.icmp "slt" %1867, %1835 : i64
    llvm.cond_br %1868, ^bb3(%1867, %1857, %1864 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%1857, %1864 : vector<4xi8>, vector<4xi8>)
  ^bb4(%1869: vector<4xi8>, %1870: vector<4xi8>):
    %1871 = llvm.and %1869, %1870 : vector<4xi8>
    %1872 = "llvm.intr.vector.reduce.and"(%1871) : (vector<4xi8>) -> i8
    %1873 = llvm.and %1850, %1872 : i8
    %1874 = llvm.add %i_strip_4, %1835 overflow<nsw> : i64
    %1875 = llvm.icmp "slt" %1874, %1848 : i64
    llvm.cond_br %1875, ^bb2(%1874, %1873 : i64, i8), ^bb5(%1873 : i8)
  ^bb5(%1876: i8):
    %1877 = llvm.getelementptr inbounds %1832[%1844] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1876, %1877 {alignment = 1 : i64} : i8, !llvm.ptr
    %1878 = llvm.add %1844, %1834 overflow<nsw> : i64
    %1879 = llvm.icmp "slt" %1878, %end_14 : i64
    llvm.cond_br %1879, ^bb1(%1878 : i64), ^bb6
  ^bb6:
    llvm.return %1838 : i32
  }
  llvm.func internal @program_shapes.parallel1.part(%context_7: !llvm.ptr, %begin_15: i64, %end_15: i64) -> i32 attributes {no_unwind} {
    %1880 = llvm.mlir.constant(8) : i64
    %1881 = llvm.mlir.constant(16) : i64
    %1882 = llvm.mlir.constant(24) : i64
    %1883 = llvm.mlir.constant(32) : i64
    %1884 = llvm.mlir.constant(40) : i64
    %1885 = llvm.mlir.constant(48) : i64
    %1886 = llvm.mlir.constant(56) : i64
    %1887 = llvm.load %context_7 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1888 = llvm.getelementptr inbounds %context_7[%1880] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1889 = llvm.load %1888 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1890 = llvm.getelementptr inbounds %context_7[%1881] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1891 = llvm.load %1890 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1892 = llvm.getelementptr inbounds %context_7[%1882] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1893 = llvm.load %1892 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1894 = llvm.getelementptr inbounds %context_7[%1883] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1895 = llvm.load %1894 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1896 = llvm.getelementptr inbounds %context_7[%1884] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1897 = llvm.load %1896 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1898 = llvm.getelementptr inbounds %context_7[%1885] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1899 = llvm.load %1898 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1900 = llvm.getelementptr inbounds %context_7[%1886] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1901 = llvm.load %1900 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1902 = llvm.call @program_shapes.parallel1(%begin_15, %end_15, %1887, %1889, %1891, %1893, %1895, %1897, %1899, %1901) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1902 : i32
  }
  llvm.func internal @program_shapes.parallel2(%begin_16: i64, %end_16: i64, %1903: i64, %1904: i64, %1905: i64, %1906: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %1907: i64, %1908: i1, %1909: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1910 = llvm.mlir.constant(0) : i64
    %1911 = llvm.mlir.constant(1) : i64
    %1912 = llvm.mlir.constant(32768) : i64
    %1913 = llvm.mlir.constant(32) : i64
    %1914 = llvm.mlir.constant(4) : i64
    %1915 = llvm.mlir.constant(8) : i64
    %1916 = llvm.mlir.constant(12) : i64
    %1917 = llvm.mlir.constant(16) : i64
    %1918 = llvm.mlir.constant(20) : i64
    %1919 = llvm.mlir.constant(24) : i64
    %1920 = llvm.mlir.constant(28) : i64
    %1921 = llvm.mlir.constant(640) : i64
    %1922 = llvm.mlir.constant(0 : i32) : i32
    %1923 = llvm.mlir.constant(2 : i32) : i32
    %1924 = llvm.mlir.constant(1 : i32) : i32
    %1925 = llvm.mlir.constant(192) : i64
    %1926 = llvm.mlir.constant(3 : i32) : i32
    %1927 = llvm.mlir.constant(-9223372036854775808) : i64
    %1928 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1929 = llvm.icmp "slt" %begin_16, %end_16 : i64
    llvm.cond_br %1929, ^bb1(%begin_16 : i64), ^bb8
  ^bb1(%1930: i64):
    %1931 = llvm.mul %1930, %1904 : i64
    %1932 = llvm.add %1910, %1931 : i64
    %1933 = llvm.add %1932, %1904 : i64
    %1934 = llvm.intr.smin(%1933, %1905) : (i64, i64) -> i64
    %1935 = llvm.icmp "slt" %1932, %1934 : i64
    llvm.cond_br %1935, ^bb2(%1932, %1927 : i64, i64), ^bb7(%1927 : i64)
  ^bb2(%i_strip_5: i64, %1936: i64):
    llvm.br ^bb3(%1910, %1928, %1928, %1928, %1928, %1928, %1928, %1928, %1928 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb3(%i_24: i64, %1937: vector<4xi64>, %1938: vector<4xi64>, %1939: vector<4xi64>, %1940: vector<4xi64>, %1941: vector<4xi64>, %1942: vector<4xi64>, %1943: vector<4xi64>, %1944: vector<4xi64>):
    %i_25 = llvm.add %i_strip_5, %i_24 overflow<nsw> : i64
    %1945 = llvm.getelementptr inbounds %1906[%i_25] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1946 = llvm.load %1945 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1947 = llvm.intr.smax(%1937, %1946) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1948 = llvm.getelementptr inbounds %1945[%1914] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1949 = llvm.load %1948 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1950 = llvm.intr.smax(%1938, %1949) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1951 = llvm.add %i_25, %1915 overflow<nsw> : i64
    %1952 = llvm.getelementptr inbounds %1945[%1915] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1953 = llvm.load %1952 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1954 = llvm.intr.smax(%1939, %1953) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1955 = llvm.getelementptr inbounds %1945[%1916] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1956 = llvm.load %1955 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1957 = llvm.intr.smax(%1940, %1956) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1958 = llvm.add %i_25, %1917 overflow<nsw> : i64
    %1959 = llvm.getelementptr inbounds %1945[%1917] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1960 = llvm.load %1959 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1961 = llvm.intr.smax(%1941, %1960) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1962 = llvm.getelementptr inbounds %1945[%1918] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1963 = llvm.load %1962 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1964 = llvm.intr.smax(%1942, %1963) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1965 = llvm.add %i_25, %1919 overflow<nsw> : i64
    %1966 = llvm.getelementptr inbounds %1945[%1919] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1967 = llvm.load %1966 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1968 = llvm.intr.smax(%1943, %1967) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1969 = llvm.getelementptr inbounds %1945[%1920] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1970 = llvm.load %1969 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1971 = llvm.intr.smax(%1944, %1970) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1908, ^bb4, ^bb5
  ^bb4:
    %1972 = llvm.add %i_25, %1921 : i64
    %1973 = llvm.getelementptr %1906[%1972] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1973, %1922, %1923, %1924) : (!llvm.ptr, i32, i32, i32) -> ()
    %1974 = llvm.add %i_25, %1925 : i64
    %1975 = llvm.getelementptr %1906[%1974] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1975, %1922, %1926, %1924) : (!llvm.ptr, i32, i32, i32) -> ()
    %1976 = llvm.add %1951, %1921 : i64
    %1977 = llvm.getelementptr %1906[%1976] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1977, %1922, %1923, %1924) : (!llvm.ptr, i32, i32, i32) -> ()
    %1978 = llvm.add %1951, %1925 : i64
    %1979 = llvm.getelementptr %1906[%1978] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1979, %1922, %1926, %1924) : (!llvm.ptr, i32, i32, i32) -> ()
    %1980 = llvm.add %1958, %1921 : i64
    %1981 = llvm.getelementptr %1906[%1980] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1981, %1922, %1923, %1924) : (!llvm.ptr, i32, i32, i32) -> ()
    %1982 = llvm.add %1958, %1925 : i64
    %1983 = llvm.getelementptr %1906[%1982] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1983, %1922, %1926, %1924) : (!llvm.ptr, i32, i32, i32) -> ()
    %1984 = llvm.add %1965, %1921 : i64
    %1985 = llvm.getelementptr %1906[%1984] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1985, %1922, %1923, %1924) : (!llvm.ptr, i32, i32, i32) -> ()
    %1986 = llvm.add %1965, %1925 : i64
    %1987 = llvm.getelementptr %1906[%1986] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1987, %1922, %1926, %1924) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1988 = llvm.add %i_24, %1913 overflow<nsw> : i64
    %1989 = llvm.icmp "slt" %1988, %1912 : i64
    llvm.cond_br %1989, ^bb3(%1988, %1947, %1950, %1954, %1957, %1961, %1964, %1968, %1971 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb6(%1947, %1950, %1954, %1957, %1961, %1964, %1968, %1971 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb6(%1990: vector<4xi64>, %1991: vector<4xi64>, %1992: vector<4xi64>, %1993: vector<4xi64>, %1994: vector<4xi64>, %1995: vector<4xi64>, %1996: vector<4xi64>, %1997: vector<4xi64>):
    %1998 = llvm.intr.smax(%1990, %1991) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1999 = llvm.intr.smax(%1992, %1993) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2000 = llvm.intr.smax(%1994, %1995) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2001 = llvm.intr.smax(%1996, %1997) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2002 = llvm.intr.smax(%1998, %1999) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2003 = llvm.intr.smax(%2000, %2001) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2004 = llvm.intr.smax(%2002, %2003) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2005 = "llvm.intr.vector.reduce.smax"(%2004) : (vector<4xi64>) -> i64
    %2006 = llvm.intr.smax(%1936, %2005) : (i64, i64) -> i64
    %2007 = llvm.add %i_strip_5, %1912 overflow<nsw> : i64
    %2008 = llvm.icmp "slt" %2007, %1934 : i64
    llvm.cond_br %2008, ^bb2(%2007, %2006 : i64, i64), ^bb7(%2006 : i64)
  ^bb7(%2009: i64):
    %2010 = llvm.getelementptr inbounds %1909[%1930] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %2009, %2010 {alignment = 8 : i64} : i64, !llvm.ptr
    %2011 = llvm.add %1930, %1911 overflow<nsw> : i64
    %2012 = llvm.icmp "slt" %2011, %end_16 : i64
    llvm.cond_br %2012, ^bb1(%2011 : i64), ^bb8
  ^bb8:
    llvm.return %1922 : i32
  }
  llvm.func internal @program_shapes.parallel2.part(%context_8: !llvm.ptr, %begin_17: i64, %end_17: i64) -> i32 attributes {no_unwind} {
    %2013 = llvm.mlir.constant(8) : i64
    %2014 = llvm.mlir.constant(16) : i64
    %2015 = llvm.mlir.constant(24) : i64
    %2016 = llvm.mlir.constant(32) : i64
    %2017 = llvm.mlir.constant(40) : i64
    %2018 = llvm.mlir.constant(48) : i64
    %2019 = llvm.load %context_8 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2020 = llvm.getelementptr inbounds %context_8[%2013] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2021 = llvm.load %2020 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2022 = llvm.getelementptr inbounds %context_8[%2014] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2023 = llvm.load %2022 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2024 = llvm.getelementptr inbounds %context_8[%2015] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2025 = llvm.load %2024 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2026 = llvm.getelementptr inbounds %context_8[%2016] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2027 = llvm.load %2026 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2028 = llvm.getelementptr inbounds %context_8[%2017] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2029 = llvm.load %2028 {alignment = 8 : i64} : !llvm.ptr -> i1
    %2030 = llvm.getelementptr inbounds %context_8[%2018] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2031 = llvm.load %2030 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2032 = llvm.call @program_shapes.parallel2(%begin_17, %end_17, %2019, %2021, %2023, %2025, %2027, %2029, %2031) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %2032 : i32
  }
}
