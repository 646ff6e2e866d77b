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
    %42 = arith.maxsi %41, %39 : index
    %43 = arith.constant 32767 : index
    %44 = arith.addi %42, %43 : index
    %45 = arith.constant 32768 : index
    %46 = arith.divui %44, %45 : index
    %47 = arith.constant 114691 : index
    %48 = arith.muli %46, %47 : index
    %49 = arith.constant 7 : index
    %50 = arith.addi %49, %48 : index
    %51 = arith.muli %40, %50 : index
    %52 = arith.constant 32768 : index
    %53 = arith.cmpi sge, %51, %52 : index
    "omp.parallel"(%53) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%27, %37, %28) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%54: index):
          %55 = arith.muli %54, %38 : index
          %56 = arith.addi %c0, %55 : index
          %57 = arith.addi %56, %38 : index
          %58 = arith.minsi %57, %25 : index
          %59 = scf.for %i_strip = %56 to %58 step %c32768 iter_args(%60 = %29) -> (i8) {
            %61 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%62 = %0) -> (vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %63 = vector.load %22[%i_1] : memref<?xi64>, vector<4xi64>
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
          memref.store %59, %30[%54] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %75 = arith.constant 1 : index
    %76 = arith.subi %37, %75 : index
    %77 = arith.constant 0 : index
    %78 = arith.constant 2 : index
    scf.for %79 = %77 to %76 step %78 {
      %80 = arith.addi %79, %75 : index
      %81 = memref.load %30[%79] : memref<64xi8>
      %82 = memref.load %30[%80] : memref<64xi8>
      %83 = arith.andi %81, %82 : i8
      memref.store %83, %30[%79] : memref<64xi8>
    }
    %84 = arith.constant 2 : index
    %85 = arith.subi %37, %84 : index
    %86 = arith.constant 0 : index
    %87 = arith.constant 4 : index
    scf.for %88 = %86 to %85 step %87 {
      %89 = arith.addi %88, %84 : index
      %90 = memref.load %30[%88] : memref<64xi8>
      %91 = memref.load %30[%89] : memref<64xi8>
      %92 = arith.andi %90, %91 : i8
      memref.store %92, %30[%88] : memref<64xi8>
    }
    %93 = arith.constant 4 : index
    %94 = arith.subi %37, %93 : index
    %95 = arith.constant 0 : index
    %96 = arith.constant 8 : index
    scf.for %97 = %95 to %94 step %96 {
      %98 = arith.addi %97, %93 : index
      %99 = memref.load %30[%97] : memref<64xi8>
      %100 = memref.load %30[%98] : memref<64xi8>
      %101 = arith.andi %99, %100 : i8
      memref.store %101, %30[%97] : memref<64xi8>
    }
    %102 = arith.constant 8 : index
    %103 = arith.subi %37, %102 : index
    %104 = arith.constant 0 : index
    %105 = arith.constant 16 : index
    scf.for %106 = %104 to %103 step %105 {
      %107 = arith.addi %106, %102 : index
      %108 = memref.load %30[%106] : memref<64xi8>
      %109 = memref.load %30[%107] : memref<64xi8>
      %110 = arith.andi %108, %109 : i8
      memref.store %110, %30[%106] : memref<64xi8>
    }
    %111 = arith.constant 16 : index
    %112 = arith.subi %37, %111 : index
    %113 = arith.constant 0 : index
    %114 = arith.constant 32 : index
    scf.for %115 = %113 to %112 step %114 {
      %116 = arith.addi %115, %111 : index
      %117 = memref.load %30[%115] : memref<64xi8>
      %118 = memref.load %30[%116] : memref<64xi8>
      %119 = arith.andi %117, %118 : i8
      memref.store %119, %30[%115] : memref<64xi8>
    }
    %120 = arith.constant 32 : index
    %121 = arith.subi %37, %120 : index
    %122 = arith.constant 0 : index
    %123 = arith.constant 64 : index
    scf.for %124 = %122 to %121 step %123 {
      %125 = arith.addi %124, %120 : index
      %126 = memref.load %30[%124] : memref<64xi8>
      %127 = memref.load %30[%125] : memref<64xi8>
      %128 = arith.andi %126, %127 : i8
      memref.store %128, %30[%124] : memref<64xi8>
    }
    %129 = memref.load %30[%27] : memref<64xi8>
    %130 = arith.andi %26, %129 : i8
    %131 = arith.andi %12, %130 : i8
    %132 = arith.subi %15, %25 overflow<nsw> : index
    %133 = arith.shrsi %132, %c2 : index
    %134 = arith.muli %133, %c4 overflow<nsw> : index
    %135 = arith.addi %134, %25 overflow<nsw> : index
    %136 = arith.maxsi %135, %25 : index
    %137 = arith.subi %15, %136 overflow<nsw> : index
    %138 = vector.create_mask %137 : vector<4xi1>
    %139 = vector.broadcast %131 : i8 to vector<4xi8>
    %140 = scf.for %i_2 = %25 to %136 step %c4 iter_args(%141 = %139) -> (vector<4xi8>) {
      %142 = vector.load %22[%i_2] : memref<?xi64>, vector<4xi64>
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
    %152 = scf.for %i_3 = %136 to %15 step %c4 iter_args(%153 = %140) -> (vector<4xi8>) {
      %154 = vector.maskedload %22[%i_3], %138, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
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
    %166 = arith.cmpi ne, %165, %18 : i8
    cf.assert %166, "IndexError: index is out of bounds for axis 0 with size 5"
    %167 = arith.constant 5 : index
    %168 = arith.muli %16, %167 : index
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
    %269 = arith.shrsi %16, %c2 : index
    %270 = arith.muli %269, %c4 overflow<nsw> : index
    %271 = arith.subi %16, %270 overflow<nsw> : index
    %272 = vector.create_mask %271 : vector<4xi1>
    scf.for %273 = %c0 to %15 step %c1 {
      %274 = memref.load %20[%273] : memref<?xi64>
      %275 = arith.index_cast %274 : i64 to index
      scf.for %276 = %c0 to %270 step %c4 {
        %277 = vector.load %x[%273, %276] : memref<?x?xf64>, vector<4xf64>
        vector.store %277, %out0_1[%275, %276] : memref<5x?xf64>, vector<4xf64>
        %278 = vector.load %out1_1[%275, %276] : memref<5x?xf64>, vector<4xf64>
        %279 = arith.addf %278, %277 : vector<4xf64>
        vector.store %279, %out1_1[%275, %276] : memref<5x?xf64>, vector<4xf64>
      }
      %280 = arith.cmpi slt, %270, %16 : index
      scf.if %280 {
        %281 = vector.maskedload %x[%273, %270], %272, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%275, %270], %272, %281 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
        %282 = vector.maskedload %out1_1[%275, %270], %272, %3 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %283 = arith.addf %282, %281 : vector<4xf64>
        vector.maskedstore %out1_1[%275, %270], %272, %283 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %284 = arith.constant 0 : index
    %285 = arith.maxsi %15, %284 : index
    %286 = arith.maxsi %270, %284 : index
    %287 = arith.constant 3 : index
    %288 = arith.addi %286, %287 : index
    %289 = arith.constant 4 : index
    %290 = arith.divui %288, %289 : index
    %291 = arith.constant 7 : index
    %292 = arith.muli %290, %291 : index
    %293 = arith.constant 16 : index
    %294 = arith.addi %293, %292 : index
    %295 = arith.muli %285, %294 : index
    %296 = arith.constant 32768 : index
    %297 = arith.cmpi sge, %295, %296 : index
    "omp.parallel"(%297) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %15, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_4: index):
          %298 = memref.load %22[%i_4] : memref<?xi64>
          %299 = arith.cmpi slt, %298, %13 : i64
          %300 = arith.addi %298, %14 : i64
          %301 = arith.select %299, %300, %298 : i64
          %302 = arith.index_cast %301 : i64 to index
          scf.for %j_10 = %c0 to %270 step %c4 {
            %303 = vector.load %x[%i_4, %j_10] : memref<?x?xf64>, vector<4xf64>
            %304 = vector.load %out0_1[%302, %j_10] : memref<5x?xf64>, vector<4xf64>
            %305 = arith.addf %304, %303 : vector<4xf64>
            vector.store %305, %21[%i_4, %j_10] : memref<?x?xf64>, vector<4xf64>
          }
          %306 = arith.cmpi slt, %270, %16 : index
          scf.if %306 {
            %307 = vector.maskedload %x[%i_4, %270], %272, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %308 = vector.maskedload %out0_1[%302, %270], %272, %3 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %309 = arith.addf %308, %307 : vector<4xf64>
            vector.maskedstore %21[%i_4, %270], %272, %309 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %310 = %c0 to %15 step %c1 {
      %311 = memref.load %20[%310] : memref<?xi64>
      %312 = arith.index_cast %311 : i64 to index
      scf.for %313 = %c0 to %270 step %c4 {
        %314 = vector.load %21[%310, %313] : memref<?x?xf64>, vector<4xf64>
        vector.store %314, %out0_1[%312, %313] : memref<5x?xf64>, vector<4xf64>
      }
      %315 = arith.cmpi slt, %270, %16 : index
      scf.if %315 {
        %316 = vector.maskedload %21[%310, %270], %272, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%312, %270], %272, %316 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %317 = arith.shrsi %17, %c15 : index
    %318 = arith.muli %317, %c32768 overflow<nsw> : index
    %319 = arith.maxsi %318, %c0 : index
    %320 = arith.constant 0 : index
    %321 = arith.constant 1 : index
    %322 = arith.constant -1 : i8
    %323 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %322, %323[%320] : memref<64xi8>
    %324 = arith.subi %319, %c0 : index
    %325 = arith.ceildivsi %324, %c32768 : index
    %326 = arith.maxsi %325, %320 : index
    %327 = arith.constant 64 : index
    %328 = arith.ceildivsi %326, %327 : index
    %329 = arith.maxsi %328, %321 : index
    %330 = arith.ceildivsi %326, %329 : index
    %331 = arith.muli %329, %c32768 : index
    %332 = arith.constant 0 : index
    %333 = arith.maxsi %330, %332 : index
    %334 = arith.minsi %331, %319 : index
    %335 = arith.maxsi %334, %332 : index
    %336 = arith.constant 32767 : index
    %337 = arith.addi %335, %336 : index
    %338 = arith.constant 32768 : index
    %339 = arith.divui %337, %338 : index
    %340 = arith.constant 49158 : index
    %341 = arith.muli %339, %340 : index
    %342 = arith.constant 7 : index
    %343 = arith.addi %342, %341 : index
    %344 = arith.muli %333, %343 : index
    %345 = arith.constant 32768 : index
    %346 = arith.cmpi sge, %344, %345 : index
    %347 = arith.muli %17, %c8 : index
    %348 = arith.cmpi ugt, %347, %9 : index
    "omp.parallel"(%346) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%320, %330, %321) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%349: index):
          %350 = arith.muli %349, %331 : index
          %351 = arith.addi %c0, %350 : index
          %352 = arith.addi %351, %331 : index
          %353 = arith.minsi %352, %319 : index
          %354 = scf.for %i_strip_1 = %351 to %353 step %c32768 iter_args(%355 = %322) -> (i8) {
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
              scf.if %348 {
                %383 = arith.constant 640 : index
                %384 = arith.addi %i_6, %383 : index
                memref.prefetch %counted[%384], read, locality<2>, data : memref<?xi64>
                %385 = arith.constant 192 : index
                %386 = arith.addi %i_6, %385 : index
                memref.prefetch %counted[%386], read, locality<3>, data : memref<?xi64>
                %387 = arith.constant 640 : index
                %388 = arith.addi %373, %387 : index
                memref.prefetch %counted[%388], read, locality<2>, data : memref<?xi64>
                %389 = arith.constant 192 : index
                %390 = arith.addi %373, %389 : index
                memref.prefetch %counted[%390], read, locality<3>, data : memref<?xi64>
              }
              scf.yield %367, %372, %377, %382 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
            }
            %391 = arith.andi %356, %357 : vector<4xi8>
            %392 = arith.andi %358, %359 : vector<4xi8>
            %393 = arith.andi %391, %392 : vector<4xi8>
            %394 = vector.reduction <and>, %393 : vector<4xi8> into i8
            %395 = arith.andi %355, %394 : i8
            scf.yield %395 : i8
          }
          memref.store %354, %323[%349] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %396 = arith.constant 1 : index
    %397 = arith.subi %330, %396 : index
    %398 = arith.constant 0 : index
    %399 = arith.constant 2 : index
    scf.for %400 = %398 to %397 step %399 {
      %401 = arith.addi %400, %396 : index
      %402 = memref.load %323[%400] : memref<64xi8>
      %403 = memref.load %323[%401] : memref<64xi8>
      %404 = arith.andi %402, %403 : i8
      memref.store %404, %323[%400] : memref<64xi8>
    }
    %405 = arith.constant 2 : index
    %406 = arith.subi %330, %405 : index
    %407 = arith.constant 0 : index
    %408 = arith.constant 4 : index
    scf.for %409 = %407 to %406 step %408 {
      %410 = arith.addi %409, %405 : index
      %411 = memref.load %323[%409] : memref<64xi8>
      %412 = memref.load %323[%410] : memref<64xi8>
      %413 = arith.andi %411, %412 : i8
      memref.store %413, %323[%409] : memref<64xi8>
    }
    %414 = arith.constant 4 : index
    %415 = arith.subi %330, %414 : index
    %416 = arith.constant 0 : index
    %417 = arith.constant 8 : index
    scf.for %418 = %416 to %415 step %417 {
      %419 = arith.addi %418, %414 : index
      %420 = memref.load %323[%418] : memref<64xi8>
      %421 = memref.load %323[%419] : memref<64xi8>
      %422 = arith.andi %420, %421 : i8
      memref.store %422, %323[%418] : memref<64xi8>
    }
    %423 = arith.constant 8 : index
    %424 = arith.subi %330, %423 : index
    %425 = arith.constant 0 : index
    %426 = arith.constant 16 : index
    scf.for %427 = %425 to %424 step %426 {
      %428 = arith.addi %427, %423 : index
      %429 = memref.load %323[%427] : memref<64xi8>
      %430 = memref.load %323[%428] : memref<64xi8>
      %431 = arith.andi %429, %430 : i8
      memref.store %431, %323[%427] : memref<64xi8>
    }
    %432 = arith.constant 16 : index
    %433 = arith.subi %330, %432 : index
    %434 = arith.constant 0 : index
    %435 = arith.constant 32 : index
    scf.for %436 = %434 to %433 step %435 {
      %437 = arith.addi %436, %432 : index
      %438 = memref.load %323[%436] : memref<64xi8>
      %439 = memref.load %323[%437] : memref<64xi8>
      %440 = arith.andi %438, %439 : i8
      memref.store %440, %323[%436] : memref<64xi8>
    }
    %441 = arith.constant 32 : index
    %442 = arith.subi %330, %441 : index
    %443 = arith.constant 0 : index
    %444 = arith.constant 64 : index
    scf.for %445 = %443 to %442 step %444 {
      %446 = arith.addi %445, %441 : index
      %447 = memref.load %323[%445] : memref<64xi8>
      %448 = memref.load %323[%446] : memref<64xi8>
      %449 = arith.andi %447, %448 : i8
      memref.store %449, %323[%445] : memref<64xi8>
    }
    %450 = memref.load %323[%320] : memref<64xi8>
    %451 = arith.andi %26, %450 : i8
    %452 = arith.andi %12, %451 : i8
    %453 = arith.subi %17, %319 overflow<nsw> : index
    %454 = arith.shrsi %453, %c4 : index
    %455 = arith.muli %454, %c16 overflow<nsw> : index
    %456 = arith.addi %455, %319 overflow<nsw> : index
    %457 = arith.maxsi %456, %319 : index
    %458 = vector.broadcast %452 : i8 to vector<4xi8>
    %459 = arith.muli %17, %c8 : index
    %460 = arith.cmpi ugt, %459, %10 : index
    %461, %462, %463, %464 = scf.for %i_7 = %319 to %457 step %c16 iter_args(%465 = %458, %466 = %458, %467 = %458, %468 = %458) -> (vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>) {
      %469 = vector.load %counted[%i_7] : memref<?xi64>, vector<4xi64>
      %470 = arith.cmpi sge, %469, %1 : vector<4xi64>
      %471 = arith.extui %470 : vector<4xi1> to vector<4xi8>
      %472 = arith.andi %465, %471 : vector<4xi8>
      %473 = arith.addi %i_7, %c4 overflow<nsw> : index
      %474 = vector.load %counted[%473] : memref<?xi64>, vector<4xi64>
      %475 = arith.cmpi sge, %474, %1 : vector<4xi64>
      %476 = arith.extui %475 : vector<4xi1> to vector<4xi8>
      %477 = arith.andi %466, %476 : vector<4xi8>
      %478 = arith.addi %i_7, %c8 overflow<nsw> : index
      %479 = vector.load %counted[%478] : memref<?xi64>, vector<4xi64>
      %480 = arith.cmpi sge, %479, %1 : vector<4xi64>
      %481 = arith.extui %480 : vector<4xi1> to vector<4xi8>
      %482 = arith.andi %467, %481 : vector<4xi8>
      %483 = arith.addi %i_7, %c12 overflow<nsw> : index
      %484 = vector.load %counted[%483] : memref<?xi64>, vector<4xi64>
      %485 = arith.cmpi sge, %484, %1 : vector<4xi64>
      %486 = arith.extui %485 : vector<4xi1> to vector<4xi8>
      %487 = arith.andi %468, %486 : vector<4xi8>
      scf.if %460 {
        %488 = arith.constant 640 : index
        %489 = arith.addi %i_7, %488 : index
        memref.prefetch %counted[%489], read, locality<2>, data : memref<?xi64>
        %490 = arith.constant 192 : index
        %491 = arith.addi %i_7, %490 : index
        memref.prefetch %counted[%491], read, locality<3>, data : memref<?xi64>
        %492 = arith.constant 640 : index
        %493 = arith.addi %478, %492 : index
        memref.prefetch %counted[%493], read, locality<2>, data : memref<?xi64>
        %494 = arith.constant 192 : index
        %495 = arith.addi %478, %494 : index
        memref.prefetch %counted[%495], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %472, %477, %482, %487 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
    }
    %496 = arith.andi %461, %462 : vector<4xi8>
    %497 = arith.andi %463, %464 : vector<4xi8>
    %498 = arith.andi %496, %497 : vector<4xi8>
    %499 = scf.for %i_8 = %457 to %17 step %c4 iter_args(%500 = %498) -> (vector<4xi8>) {
      %501 = arith.subi %17, %i_8 overflow<nsw> : index
      %502 = vector.create_mask %501 : vector<4xi1>
      %503 = vector.maskedload %counted[%i_8], %502, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %504 = arith.cmpi sge, %503, %1 : vector<4xi64>
      %505 = arith.extui %504 : vector<4xi1> to vector<4xi8>
      %506 = arith.andi %500, %505 : vector<4xi8>
      %507 = arith.select %502, %506, %500 : vector<4xi1>, vector<4xi8>
      scf.yield %507 : vector<4xi8>
    }
    %508 = vector.reduction <and>, %499 : vector<4xi8> into i8
    %509 = arith.cmpi ne, %508, %18 : i8
    cf.assert %509, "ValueError: 'list' argument must have no negative elements"
    %510 = arith.shrsi %11, %c13 : index
    %511 = arith.muli %510, %c8192 overflow<nsw> : index
    %512 = arith.maxsi %511, %c0 : index
    %513 = arith.constant 0 : index
    %514 = arith.maxsi %512, %513 : index
    %515 = arith.constant 8191 : index
    %516 = arith.addi %514, %515 : index
    %517 = arith.constant 8192 : index
    %518 = arith.divui %516, %517 : index
    %519 = arith.constant 6145 : index
    %520 = arith.muli %518, %519 : index
    %521 = arith.constant 32768 : index
    %522 = arith.cmpi sge, %520, %521 : index
    %523 = arith.muli %11, %c8 : index
    %524 = arith.cmpi ugt, %523, %5 : index
    %525 = "memref.extract_aligned_pointer_as_index"(%out2) : (memref<?xi64>) -> index
    %526 = arith.andi %525, %6 : index
    %527 = arith.cmpi eq, %526, %c0 : index
    %528 = arith.andi %524, %527 : i1
    "omp.parallel"(%522) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %512, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          %529 = arith.addi %i_strip_2, %c0 : index
          %530 = "memref.extract_aligned_pointer_as_index"(%out2) : (memref<?xi64>) -> index
          %531 = arith.muli %529, %c8 : index
          %532 = arith.addi %530, %531 : index
          %533 = arith.subi %c0, %532 : index
          %534 = arith.andi %533, %7 : index
          %535 = arith.shrui %534, %8 : index
          %536 = arith.subi %c8192, %c0 : index
          %537 = arith.cmpi sge, %536, %c4 : index
          %538 = arith.andi %528, %537 : i1
          %539 = arith.select %538, %535, %c0 : index
          %540 = arith.subi %c4, %539 : index
          %541 = arith.andi %540, %8 : index
          %542 = arith.subi %c8192, %c4 : index
          %543 = arith.cmpi ugt, %539, %c0 : index
          scf.if %543 {
            %544 = arith.addi %i_strip_2, %c8192 : index
            memref.prefetch %out2[%544], write, locality<3>, data : memref<?xi64>
          }
          %545 = arith.addi %c0, %539 : index
          %546 = arith.subi %c8192, %541 : index
          scf.for %i_9 = %545 to %546 step %c4 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            scf.if %528 {
              vector.store %1, %out2[%i_10] {alignment = 32 : i64, nontemporal = true} : memref<?xi64>, vector<4xi64>
            } else {
              vector.store %1, %out2[%i_10] : memref<?xi64>, vector<4xi64>
            }
          }
          scf.if %543 {
            scf.for %547 = %c0 to %c2 step %c1 {
              %548 = arith.cmpi eq, %547, %c0 : index
              %549 = arith.select %548, %c0, %542 : index
              %i_11 = arith.addi %i_strip_2, %549 overflow<nsw> : index
              %550 = arith.select %548, %c0, %539 : index
              %551 = arith.select %548, %539, %c4 : index
              %552 = memref.alloca() : memref<4xi64>
              vector.store %1, %552[%c0] : memref<4xi64>, vector<4xi64>
              scf.for %553 = %550 to %551 step %c1 {
                %554 = memref.load %552[%553] : memref<4xi64>
                %555 = arith.addi %i_11, %553 : index
                memref.store %554, %out2[%555] : memref<?xi64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %556 = arith.subi %11, %512 overflow<nsw> : index
    %557 = arith.shrsi %556, %c2 : index
    %558 = arith.muli %557, %c4 overflow<nsw> : index
    %559 = arith.addi %558, %512 overflow<nsw> : index
    %560 = arith.maxsi %559, %512 : index
    %561 = arith.subi %11, %560 overflow<nsw> : index
    %562 = vector.create_mask %561 : vector<4xi1>
    scf.for %i_12 = %512 to %560 step %c4 {
      vector.store %1, %out2[%i_12] : memref<?xi64>, vector<4xi64>
    }
    scf.for %i_13 = %560 to %11 step %c4 {
      vector.maskedstore %out2[%i_13], %562, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64>
    }
    scf.for %563 = %c0 to %17 step %c1 {
      %564 = memref.load %counted[%563] : memref<?xi64>
      %565 = arith.index_cast %564 : i64 to index
      %566 = memref.load %out2[%565] : memref<?xi64>
      %567 = arith.addi %566, %19 : i64
      memref.store %567, %out2[%565] : memref<?xi64>
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
    %41 = arith.maxsi %40, %38 : index
    %42 = arith.constant 32767 : index
    %43 = arith.addi %41, %42 : index
    %44 = arith.constant 32768 : index
    %45 = arith.divui %43, %44 : index
    %46 = arith.constant 98307 : index
    %47 = arith.muli %45, %46 : index
    %48 = arith.constant 7 : index
    %49 = arith.addi %48, %47 : index
    %50 = arith.muli %39, %49 : index
    %51 = arith.constant 32768 : index
    %52 = arith.cmpi sge, %50, %51 : index
    %53 = arith.muli %11, %c8 : index
    %54 = arith.cmpi ugt, %53, %8 : index
    "omp.parallel"(%52) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%26, %36, %27) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%55: index):
          %56 = arith.muli %55, %37 : index
          %57 = arith.addi %c0, %56 : index
          %58 = arith.addi %57, %37 : index
          %59 = arith.minsi %58, %24 : index
          %60 = scf.for %i_strip = %57 to %59 step %c32768 iter_args(%61 = %28) -> (i8) {
            %62 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%63 = %3) -> (vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %64 = vector.load %21[%i_1] : memref<?xi64>, vector<4xi64>
              %65 = arith.cmpi slt, %64, %4 : vector<4xi64>
              %66 = arith.addi %64, %5 : vector<4xi64>
              %67 = arith.select %65, %66, %64 : vector<4xi1>, vector<4xi64>
              %68 = arith.cmpi sge, %67, %4 : vector<4xi64>
              %69 = arith.extui %68 : vector<4xi1> to vector<4xi8>
              %70 = arith.cmpi slt, %67, %5 : vector<4xi64>
              %71 = arith.extui %70 : vector<4xi1> to vector<4xi8>
              %72 = arith.andi %69, %71 : vector<4xi8>
              %73 = arith.andi %63, %72 : vector<4xi8>
              scf.if %54 {
                %74 = arith.constant 640 : index
                %75 = arith.addi %i_1, %74 : index
                memref.prefetch %21[%75], read, locality<2>, data : memref<?xi64>
                %76 = arith.constant 192 : index
                %77 = arith.addi %i_1, %76 : index
                memref.prefetch %21[%77], read, locality<3>, data : memref<?xi64>
              }
              scf.yield %73 : vector<4xi8>
            }
            %78 = vector.reduction <and>, %62 : vector<4xi8> into i8
            %79 = arith.andi %61, %78 : i8
            scf.yield %79 : i8
          }
          memref.store %60, %29[%55] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %80 = arith.constant 1 : index
    %81 = arith.subi %36, %80 : index
    %82 = arith.constant 0 : index
    %83 = arith.constant 2 : index
    scf.for %84 = %82 to %81 step %83 {
      %85 = arith.addi %84, %80 : index
      %86 = memref.load %29[%84] : memref<64xi8>
      %87 = memref.load %29[%85] : memref<64xi8>
      %88 = arith.andi %86, %87 : i8
      memref.store %88, %29[%84] : memref<64xi8>
    }
    %89 = arith.constant 2 : index
    %90 = arith.subi %36, %89 : index
    %91 = arith.constant 0 : index
    %92 = arith.constant 4 : index
    scf.for %93 = %91 to %90 step %92 {
      %94 = arith.addi %93, %89 : index
      %95 = memref.load %29[%93] : memref<64xi8>
      %96 = memref.load %29[%94] : memref<64xi8>
      %97 = arith.andi %95, %96 : i8
      memref.store %97, %29[%93] : memref<64xi8>
    }
    %98 = arith.constant 4 : index
    %99 = arith.subi %36, %98 : index
    %100 = arith.constant 0 : index
    %101 = arith.constant 8 : index
    scf.for %102 = %100 to %99 step %101 {
      %103 = arith.addi %102, %98 : index
      %104 = memref.load %29[%102] : memref<64xi8>
      %105 = memref.load %29[%103] : memref<64xi8>
      %106 = arith.andi %104, %105 : i8
      memref.store %106, %29[%102] : memref<64xi8>
    }
    %107 = arith.constant 8 : index
    %108 = arith.subi %36, %107 : index
    %109 = arith.constant 0 : index
    %110 = arith.constant 16 : index
    scf.for %111 = %109 to %108 step %110 {
      %112 = arith.addi %111, %107 : index
      %113 = memref.load %29[%111] : memref<64xi8>
      %114 = memref.load %29[%112] : memref<64xi8>
      %115 = arith.andi %113, %114 : i8
      memref.store %115, %29[%111] : memref<64xi8>
    }
    %116 = arith.constant 16 : index
    %117 = arith.subi %36, %116 : index
    %118 = arith.constant 0 : index
    %119 = arith.constant 32 : index
    scf.for %120 = %118 to %117 step %119 {
      %121 = arith.addi %120, %116 : index
      %122 = memref.load %29[%120] : memref<64xi8>
      %123 = memref.load %29[%121] : memref<64xi8>
      %124 = arith.andi %122, %123 : i8
      memref.store %124, %29[%120] : memref<64xi8>
    }
    %125 = arith.constant 32 : index
    %126 = arith.subi %36, %125 : index
    %127 = arith.constant 0 : index
    %128 = arith.constant 64 : index
    scf.for %129 = %127 to %126 step %128 {
      %130 = arith.addi %129, %125 : index
      %131 = memref.load %29[%129] : memref<64xi8>
      %132 = memref.load %29[%130] : memref<64xi8>
      %133 = arith.andi %131, %132 : i8
      memref.store %133, %29[%129] : memref<64xi8>
    }
    %134 = memref.load %29[%26] : memref<64xi8>
    %135 = arith.andi %25, %134 : i8
    %136 = arith.andi %0, %135 : i8
    %137 = arith.subi %11, %24 overflow<nsw> : index
    %138 = arith.shrsi %137, %c2 : index
    %139 = arith.muli %138, %c4 overflow<nsw> : index
    %140 = arith.addi %139, %24 overflow<nsw> : index
    %141 = arith.maxsi %140, %24 : index
    %142 = arith.subi %11, %141 overflow<nsw> : index
    %143 = vector.create_mask %142 : vector<4xi1>
    %144 = vector.broadcast %136 : i8 to vector<4xi8>
    %145 = arith.muli %11, %c8 : index
    %146 = arith.cmpi ugt, %145, %9 : index
    %147 = scf.for %i_2 = %24 to %141 step %c4 iter_args(%148 = %144) -> (vector<4xi8>) {
      %149 = vector.load %21[%i_2] : memref<?xi64>, vector<4xi64>
      %150 = arith.cmpi slt, %149, %4 : vector<4xi64>
      %151 = arith.addi %149, %5 : vector<4xi64>
      %152 = arith.select %150, %151, %149 : vector<4xi1>, vector<4xi64>
      %153 = arith.cmpi sge, %152, %4 : vector<4xi64>
      %154 = arith.extui %153 : vector<4xi1> to vector<4xi8>
      %155 = arith.cmpi slt, %152, %5 : vector<4xi64>
      %156 = arith.extui %155 : vector<4xi1> to vector<4xi8>
      %157 = arith.andi %154, %156 : vector<4xi8>
      %158 = arith.andi %148, %157 : vector<4xi8>
      scf.if %146 {
        %159 = arith.constant 640 : index
        %160 = arith.addi %i_2, %159 : index
        memref.prefetch %21[%160], read, locality<2>, data : memref<?xi64>
        %161 = arith.constant 192 : index
        %162 = arith.addi %i_2, %161 : index
        memref.prefetch %21[%162], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %158 : vector<4xi8>
    }
    %163 = scf.for %i_3 = %141 to %11 step %c4 iter_args(%164 = %147) -> (vector<4xi8>) {
      %165 = vector.maskedload %21[%i_3], %143, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %166 = arith.cmpi slt, %165, %4 : vector<4xi64>
      %167 = arith.addi %165, %5 : vector<4xi64>
      %168 = arith.select %166, %167, %165 : vector<4xi1>, vector<4xi64>
      %169 = arith.cmpi sge, %168, %4 : vector<4xi64>
      %170 = arith.extui %169 : vector<4xi1> to vector<4xi8>
      %171 = arith.cmpi slt, %168, %5 : vector<4xi64>
      %172 = arith.extui %171 : vector<4xi1> to vector<4xi8>
      %173 = arith.andi %170, %172 : vector<4xi8>
      %174 = arith.andi %164, %173 : vector<4xi8>
      %175 = arith.select %143, %174, %164 : vector<4xi1>, vector<4xi8>
      scf.yield %175 : vector<4xi8>
    }
    %176 = vector.reduction <and>, %163 : vector<4xi8> into i8
    %177 = arith.cmpi ne, %176, %19 : i8
    cf.assert %177, "IndexError: index is out of bounds for axis 0 with size 5"
    %178 = arith.shrsi %15, %c15 : index
    %179 = arith.muli %178, %c32768 overflow<nsw> : index
    %180 = arith.maxsi %179, %c0 : index
    %181 = arith.constant 0 : index
    %182 = arith.constant 1 : index
    %183 = arith.constant -1 : i8
    %184 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %183, %184[%181] : memref<64xi8>
    %185 = arith.subi %180, %c0 : index
    %186 = arith.ceildivsi %185, %c32768 : index
    %187 = arith.maxsi %186, %181 : index
    %188 = arith.constant 64 : index
    %189 = arith.ceildivsi %187, %188 : index
    %190 = arith.maxsi %189, %182 : index
    %191 = arith.ceildivsi %187, %190 : index
    %192 = arith.muli %190, %c32768 : index
    %193 = arith.constant 0 : index
    %194 = arith.maxsi %191, %193 : index
    %195 = arith.minsi %192, %180 : index
    %196 = arith.maxsi %195, %193 : index
    %197 = arith.constant 32767 : index
    %198 = arith.addi %196, %197 : index
    %199 = arith.constant 32768 : index
    %200 = arith.divui %198, %199 : index
    %201 = arith.constant 73732 : index
    %202 = arith.muli %200, %201 : index
    %203 = arith.constant 7 : index
    %204 = arith.addi %203, %202 : index
    %205 = arith.muli %194, %204 : index
    %206 = arith.constant 32768 : index
    %207 = arith.cmpi sge, %205, %206 : index
    "omp.parallel"(%207) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%181, %191, %182) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%208: index):
          %209 = arith.muli %208, %192 : index
          %210 = arith.addi %c0, %209 : index
          %211 = arith.addi %210, %192 : index
          %212 = arith.minsi %211, %180 : index
          %213 = scf.for %i_strip_1 = %210 to %212 step %c32768 iter_args(%214 = %183) -> (i8) {
            %215, %216 = scf.for %i_4 = %c0 to %c32768 step %c8 iter_args(%217 = %3, %218 = %3) -> (vector<4xi8>, vector<4xi8>) {
              %i_5 = arith.addi %i_strip_1, %i_4 overflow<nsw> : index
              %219 = vector.load %counted[%i_5] : memref<?xi64>, vector<4xi64>
              %220 = arith.cmpi sge, %219, %4 : vector<4xi64>
              %221 = arith.extui %220 : vector<4xi1> to vector<4xi8>
              %222 = arith.andi %217, %221 : vector<4xi8>
              %223 = arith.addi %219, %6 : vector<4xi64>
              vector.store %223, %20[%i_5] : memref<?xi64>, vector<4xi64>
              %224 = arith.addi %i_5, %c4 overflow<nsw> : index
              %225 = vector.load %counted[%224] : memref<?xi64>, vector<4xi64>
              %226 = arith.cmpi sge, %225, %4 : vector<4xi64>
              %227 = arith.extui %226 : vector<4xi1> to vector<4xi8>
              %228 = arith.andi %218, %227 : vector<4xi8>
              %229 = arith.addi %225, %6 : vector<4xi64>
              vector.store %229, %20[%224] : memref<?xi64>, vector<4xi64>
              scf.yield %222, %228 : vector<4xi8>, vector<4xi8>
            }
            %230 = arith.andi %215, %216 : vector<4xi8>
            %231 = vector.reduction <and>, %230 : vector<4xi8> into i8
            %232 = arith.andi %214, %231 : i8
            scf.yield %232 : i8
          }
          memref.store %213, %184[%208] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %233 = arith.constant 1 : index
    %234 = arith.subi %191, %233 : index
    %235 = arith.constant 0 : index
    %236 = arith.constant 2 : index
    scf.for %237 = %235 to %234 step %236 {
      %238 = arith.addi %237, %233 : index
      %239 = memref.load %184[%237] : memref<64xi8>
      %240 = memref.load %184[%238] : memref<64xi8>
      %241 = arith.andi %239, %240 : i8
      memref.store %241, %184[%237] : memref<64xi8>
    }
    %242 = arith.constant 2 : index
    %243 = arith.subi %191, %242 : index
    %244 = arith.constant 0 : index
    %245 = arith.constant 4 : index
    scf.for %246 = %244 to %243 step %245 {
      %247 = arith.addi %246, %242 : index
      %248 = memref.load %184[%246] : memref<64xi8>
      %249 = memref.load %184[%247] : memref<64xi8>
      %250 = arith.andi %248, %249 : i8
      memref.store %250, %184[%246] : memref<64xi8>
    }
    %251 = arith.constant 4 : index
    %252 = arith.subi %191, %251 : index
    %253 = arith.constant 0 : index
    %254 = arith.constant 8 : index
    scf.for %255 = %253 to %252 step %254 {
      %256 = arith.addi %255, %251 : index
      %257 = memref.load %184[%255] : memref<64xi8>
      %258 = memref.load %184[%256] : memref<64xi8>
      %259 = arith.andi %257, %258 : i8
      memref.store %259, %184[%255] : memref<64xi8>
    }
    %260 = arith.constant 8 : index
    %261 = arith.subi %191, %260 : index
    %262 = arith.constant 0 : index
    %263 = arith.constant 16 : index
    scf.for %264 = %262 to %261 step %263 {
      %265 = arith.addi %264, %260 : index
      %266 = memref.load %184[%264] : memref<64xi8>
      %267 = memref.load %184[%265] : memref<64xi8>
      %268 = arith.andi %266, %267 : i8
      memref.store %268, %184[%264] : memref<64xi8>
    }
    %269 = arith.constant 16 : index
    %270 = arith.subi %191, %269 : index
    %271 = arith.constant 0 : index
    %272 = arith.constant 32 : index
    scf.for %273 = %271 to %270 step %272 {
      %274 = arith.addi %273, %269 : index
      %275 = memref.load %184[%273] : memref<64xi8>
      %276 = memref.load %184[%274] : memref<64xi8>
      %277 = arith.andi %275, %276 : i8
      memref.store %277, %184[%273] : memref<64xi8>
    }
    %278 = arith.constant 32 : index
    %279 = arith.subi %191, %278 : index
    %280 = arith.constant 0 : index
    %281 = arith.constant 64 : index
    scf.for %282 = %280 to %279 step %281 {
      %283 = arith.addi %282, %278 : index
      %284 = memref.load %184[%282] : memref<64xi8>
      %285 = memref.load %184[%283] : memref<64xi8>
      %286 = arith.andi %284, %285 : i8
      memref.store %286, %184[%282] : memref<64xi8>
    }
    %287 = memref.load %184[%181] : memref<64xi8>
    %288 = arith.andi %25, %287 : i8
    %289 = arith.andi %0, %288 : i8
    %290 = arith.subi %15, %180 overflow<nsw> : index
    %291 = arith.shrsi %290, %c3 : index
    %292 = arith.muli %291, %c8 overflow<nsw> : index
    %293 = arith.addi %292, %180 overflow<nsw> : index
    %294 = arith.maxsi %293, %180 : index
    %295 = vector.broadcast %289 : i8 to vector<4xi8>
    %296, %297 = scf.for %i_6 = %180 to %294 step %c8 iter_args(%298 = %295, %299 = %295) -> (vector<4xi8>, vector<4xi8>) {
      %300 = vector.load %counted[%i_6] : memref<?xi64>, vector<4xi64>
      %301 = arith.cmpi sge, %300, %4 : vector<4xi64>
      %302 = arith.extui %301 : vector<4xi1> to vector<4xi8>
      %303 = arith.andi %298, %302 : vector<4xi8>
      %304 = arith.addi %300, %6 : vector<4xi64>
      vector.store %304, %20[%i_6] : memref<?xi64>, vector<4xi64>
      %305 = arith.addi %i_6, %c4 overflow<nsw> : index
      %306 = vector.load %counted[%305] : memref<?xi64>, vector<4xi64>
      %307 = arith.cmpi sge, %306, %4 : vector<4xi64>
      %308 = arith.extui %307 : vector<4xi1> to vector<4xi8>
      %309 = arith.andi %299, %308 : vector<4xi8>
      %310 = arith.addi %306, %6 : vector<4xi64>
      vector.store %310, %20[%305] : memref<?xi64>, vector<4xi64>
      scf.yield %303, %309 : vector<4xi8>, vector<4xi8>
    }
    %311 = arith.andi %296, %297 : vector<4xi8>
    %312 = scf.for %i_7 = %294 to %15 step %c4 iter_args(%313 = %311) -> (vector<4xi8>) {
      %314 = arith.subi %15, %i_7 overflow<nsw> : index
      %315 = vector.create_mask %314 : vector<4xi1>
      %316 = vector.maskedload %counted[%i_7], %315, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %317 = arith.cmpi sge, %316, %4 : vector<4xi64>
      %318 = arith.extui %317 : vector<4xi1> to vector<4xi8>
      %319 = arith.andi %313, %318 : vector<4xi8>
      %320 = arith.addi %316, %6 : vector<4xi64>
      vector.maskedstore %20[%i_7], %315, %320 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %321 = arith.select %315, %319, %313 : vector<4xi1>, vector<4xi8>
      scf.yield %321 : vector<4xi8>
    }
    %322 = vector.reduction <and>, %312 : vector<4xi8> into i8
    %323 = arith.cmpi ne, %322, %19 : i8
    cf.assert %323, "ValueError: 'list' argument must have no negative elements"
    memref.store %1, %20[%15] : memref<?xi64>
    %324 = arith.shrsi %18, %c15 : index
    %325 = arith.muli %324, %c32768 overflow<nsw> : index
    %326 = arith.maxsi %325, %c0 : index
    %327 = arith.constant 0 : index
    %328 = arith.constant 1 : index
    %329 = arith.constant -9223372036854775808 : i64
    %330 = memref.alloca() {alignment = 64 : i64} : memref<64xi64>
    memref.store %329, %330[%327] : memref<64xi64>
    %331 = arith.subi %326, %c0 : index
    %332 = arith.ceildivsi %331, %c32768 : index
    %333 = arith.maxsi %332, %327 : index
    %334 = arith.constant 64 : index
    %335 = arith.ceildivsi %333, %334 : index
    %336 = arith.maxsi %335, %328 : index
    %337 = arith.ceildivsi %333, %336 : index
    %338 = arith.muli %336, %c32768 : index
    %339 = arith.constant 0 : index
    %340 = arith.maxsi %337, %339 : index
    %341 = arith.minsi %338, %326 : index
    %342 = arith.maxsi %341, %339 : index
    %343 = arith.constant 32767 : index
    %344 = arith.addi %342, %343 : index
    %345 = arith.constant 32768 : index
    %346 = arith.divui %344, %345 : index
    %347 = arith.constant 32778 : index
    %348 = arith.muli %346, %347 : index
    %349 = arith.constant 7 : index
    %350 = arith.addi %349, %348 : index
    %351 = arith.muli %340, %350 : index
    %352 = arith.constant 32768 : index
    %353 = arith.cmpi sge, %351, %352 : index
    %354 = memref.dim %20, %c0 : memref<?xi64>
    %355 = arith.muli %354, %c8 : index
    %356 = arith.cmpi ugt, %355, %10 : index
    "omp.parallel"(%353) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%327, %337, %328) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%357: index):
          %358 = arith.muli %357, %338 : index
          %359 = arith.addi %c0, %358 : index
          %360 = arith.addi %359, %338 : index
          %361 = arith.minsi %360, %326 : index
          %362 = scf.for %i_strip_2 = %359 to %361 step %c32768 iter_args(%363 = %329) -> (i64) {
            %364, %365, %366, %367, %368, %369, %370, %371 = scf.for %i_8 = %c0 to %c32768 step %c32 iter_args(%372 = %7, %373 = %7, %374 = %7, %375 = %7, %376 = %7, %377 = %7, %378 = %7, %379 = %7) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
              %i_9 = arith.addi %i_strip_2, %i_8 overflow<nsw> : index
              %380 = vector.load %20[%i_9] : memref<?xi64>, vector<4xi64>
              %381 = arith.maxsi %372, %380 : vector<4xi64>
              %382 = arith.addi %i_9, %c4 overflow<nsw> : index
              %383 = vector.load %20[%382] : memref<?xi64>, vector<4xi64>
              %384 = arith.maxsi %373, %383 : vector<4xi64>
              %385 = arith.addi %i_9, %c8 overflow<nsw> : index
              %386 = vector.load %20[%385] : memref<?xi64>, vector<4xi64>
              %387 = arith.maxsi %374, %386 : vector<4xi64>
              %388 = arith.addi %i_9, %c12 overflow<nsw> : index
              %389 = vector.load %20[%388] : memref<?xi64>, vector<4xi64>
              %390 = arith.maxsi %375, %389 : vector<4xi64>
              %391 = arith.addi %i_9, %c16 overflow<nsw> : index
              %392 = vector.load %20[%391] : memref<?xi64>, vector<4xi64>
              %393 = arith.maxsi %376, %392 : vector<4xi64>
              %394 = arith.addi %i_9, %c20 overflow<nsw> : index
              %395 = vector.load %20[%394] : memref<?xi64>, vector<4xi64>
              %396 = arith.maxsi %377, %395 : vector<4xi64>
              %397 = arith.addi %i_9, %c24 overflow<nsw> : index
              %398 = vector.load %20[%397] : memref<?xi64>, vector<4xi64>
              %399 = arith.maxsi %378, %398 : vector<4xi64>
              %400 = arith.addi %i_9, %c28 overflow<nsw> : index
              %401 = vector.load %20[%400] : memref<?xi64>, vector<4xi64>
              %402 = arith.maxsi %379, %401 : vector<4xi64>
              scf.if %356 {
                %403 = arith.constant 640 : index
                %404 = arith.addi %i_9, %403 : index
                memref.prefetch %20[%404], read, locality<2>, data : memref<?xi64>
                %405 = arith.constant 192 : index
                %406 = arith.addi %i_9, %405 : index
                memref.prefetch %20[%406], read, locality<3>, data : memref<?xi64>
                %407 = arith.constant 640 : index
                %408 = arith.addi %385, %407 : index
                memref.prefetch %20[%408], read, locality<2>, data : memref<?xi64>
                %409 = arith.constant 192 : index
                %410 = arith.addi %385, %409 : index
                memref.prefetch %20[%410], read, locality<3>, data : memref<?xi64>
                %411 = arith.constant 640 : index
                %412 = arith.addi %391, %411 : index
                memref.prefetch %20[%412], read, locality<2>, data : memref<?xi64>
                %413 = arith.constant 192 : index
                %414 = arith.addi %391, %413 : index
                memref.prefetch %20[%414], read, locality<3>, data : memref<?xi64>
                %415 = arith.constant 640 : index
                %416 = arith.addi %397, %415 : index
                memref.prefetch %20[%416], read, locality<2>, data : memref<?xi64>
                %417 = arith.constant 192 : index
                %418 = arith.addi %397, %417 : index
                memref.prefetch %20[%418], read, locality<3>, data : memref<?xi64>
              }
              scf.yield %381, %384, %387, %390, %393, %396, %399, %402 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
            }
            %419 = arith.maxsi %364, %365 : vector<4xi64>
            %420 = arith.maxsi %366, %367 : vector<4xi64>
            %421 = arith.maxsi %368, %369 : vector<4xi64>
            %422 = arith.maxsi %370, %371 : vector<4xi64>
            %423 = arith.maxsi %419, %420 : vector<4xi64>
            %424 = arith.maxsi %421, %422 : vector<4xi64>
            %425 = arith.maxsi %423, %424 : vector<4xi64>
            %426 = vector.reduction <maxsi>, %425 : vector<4xi64> into i64
            %427 = arith.maxsi %363, %426 : i64
            scf.yield %427 : i64
          }
          memref.store %362, %330[%357] : memref<64xi64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %428 = arith.constant 1 : index
    %429 = arith.subi %337, %428 : index
    %430 = arith.constant 0 : index
    %431 = arith.constant 2 : index
    scf.for %432 = %430 to %429 step %431 {
      %433 = arith.addi %432, %428 : index
      %434 = memref.load %330[%432] : memref<64xi64>
      %435 = memref.load %330[%433] : memref<64xi64>
      %436 = arith.maxsi %434, %435 : i64
      memref.store %436, %330[%432] : memref<64xi64>
    }
    %437 = arith.constant 2 : index
    %438 = arith.subi %337, %437 : index
    %439 = arith.constant 0 : index
    %440 = arith.constant 4 : index
    scf.for %441 = %439 to %438 step %440 {
      %442 = arith.addi %441, %437 : index
      %443 = memref.load %330[%441] : memref<64xi64>
      %444 = memref.load %330[%442] : memref<64xi64>
      %445 = arith.maxsi %443, %444 : i64
      memref.store %445, %330[%441] : memref<64xi64>
    }
    %446 = arith.constant 4 : index
    %447 = arith.subi %337, %446 : index
    %448 = arith.constant 0 : index
    %449 = arith.constant 8 : index
    scf.for %450 = %448 to %447 step %449 {
      %451 = arith.addi %450, %446 : index
      %452 = memref.load %330[%450] : memref<64xi64>
      %453 = memref.load %330[%451] : memref<64xi64>
      %454 = arith.maxsi %452, %453 : i64
      memref.store %454, %330[%450] : memref<64xi64>
    }
    %455 = arith.constant 8 : index
    %456 = arith.subi %337, %455 : index
    %457 = arith.constant 0 : index
    %458 = arith.constant 16 : index
    scf.for %459 = %457 to %456 step %458 {
      %460 = arith.addi %459, %455 : index
      %461 = memref.load %330[%459] : memref<64xi64>
      %462 = memref.load %330[%460] : memref<64xi64>
      %463 = arith.maxsi %461, %462 : i64
      memref.store %463, %330[%459] : memref<64xi64>
    }
    %464 = arith.constant 16 : index
    %465 = arith.subi %337, %464 : index
    %466 = arith.constant 0 : index
    %467 = arith.constant 32 : index
    scf.for %468 = %466 to %465 step %467 {
      %469 = arith.addi %468, %464 : index
      %470 = memref.load %330[%468] : memref<64xi64>
      %471 = memref.load %330[%469] : memref<64xi64>
      %472 = arith.maxsi %470, %471 : i64
      memref.store %472, %330[%468] : memref<64xi64>
    }
    %473 = arith.constant 32 : index
    %474 = arith.subi %337, %473 : index
    %475 = arith.constant 0 : index
    %476 = arith.constant 64 : index
    scf.for %477 = %475 to %474 step %476 {
      %478 = arith.addi %477, %473 : index
      %479 = memref.load %330[%477] : memref<64xi64>
      %480 = memref.load %330[%478] : memref<64xi64>
      %481 = arith.maxsi %479, %480 : i64
      memref.store %481, %330[%477] : memref<64xi64>
    }
    %482 = memref.load %330[%327] : memref<64xi64>
    %483 = arith.maxsi %2, %482 : i64
    %484 = arith.maxsi %2, %483 : i64
    %485 = arith.subi %18, %326 overflow<nsw> : index
    %486 = arith.shrsi %485, %c5 : index
    %487 = arith.muli %486, %c32 overflow<nsw> : index
    %488 = arith.addi %487, %326 overflow<nsw> : index
    %489 = arith.maxsi %488, %326 : index
    %490 = vector.broadcast %484 : i64 to vector<4xi64>
    %491 = memref.dim %20, %c0 : memref<?xi64>
    %492 = arith.muli %491, %c8 : index
    %493 = arith.cmpi ugt, %492, %9 : index
    %494, %495, %496, %497, %498, %499, %500, %501 = scf.for %i_10 = %326 to %489 step %c32 iter_args(%502 = %490, %503 = %490, %504 = %490, %505 = %490, %506 = %490, %507 = %490, %508 = %490, %509 = %490) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
      %510 = vector.load %20[%i_10] : memref<?xi64>, vector<4xi64>
      %511 = arith.maxsi %502, %510 : vector<4xi64>
      %512 = arith.addi %i_10, %c4 overflow<nsw> : index
      %513 = vector.load %20[%512] : memref<?xi64>, vector<4xi64>
      %514 = arith.maxsi %503, %513 : vector<4xi64>
      %515 = arith.addi %i_10, %c8 overflow<nsw> : index
      %516 = vector.load %20[%515] : memref<?xi64>, vector<4xi64>
      %517 = arith.maxsi %504, %516 : vector<4xi64>
      %518 = arith.addi %i_10, %c12 overflow<nsw> : index
      %519 = vector.load %20[%518] : memref<?xi64>, vector<4xi64>
      %520 = arith.maxsi %505, %519 : vector<4xi64>
      %521 = arith.addi %i_10, %c16 overflow<nsw> : index
      %522 = vector.load %20[%521] : memref<?xi64>, vector<4xi64>
      %523 = arith.maxsi %506, %522 : vector<4xi64>
      %524 = arith.addi %i_10, %c20 overflow<nsw> : index
      %525 = vector.load %20[%524] : memref<?xi64>, vector<4xi64>
      %526 = arith.maxsi %507, %525 : vector<4xi64>
      %527 = arith.addi %i_10, %c24 overflow<nsw> : index
      %528 = vector.load %20[%527] : memref<?xi64>, vector<4xi64>
      %529 = arith.maxsi %508, %528 : vector<4xi64>
      %530 = arith.addi %i_10, %c28 overflow<nsw> : index
      %531 = vector.load %20[%530] : memref<?xi64>, vector<4xi64>
      %532 = arith.maxsi %509, %531 : vector<4xi64>
      scf.if %493 {
        %533 = arith.constant 640 : index
        %534 = arith.addi %i_10, %533 : index
        memref.prefetch %20[%534], read, locality<2>, data : memref<?xi64>
        %535 = arith.constant 192 : index
        %536 = arith.addi %i_10, %535 : index
        memref.prefetch %20[%536], read, locality<3>, data : memref<?xi64>
        %537 = arith.constant 640 : index
        %538 = arith.addi %515, %537 : index
        memref.prefetch %20[%538], read, locality<2>, data : memref<?xi64>
        %539 = arith.constant 192 : index
        %540 = arith.addi %515, %539 : index
        memref.prefetch %20[%540], read, locality<3>, data : memref<?xi64>
        %541 = arith.constant 640 : index
        %542 = arith.addi %521, %541 : index
        memref.prefetch %20[%542], read, locality<2>, data : memref<?xi64>
        %543 = arith.constant 192 : index
        %544 = arith.addi %521, %543 : index
        memref.prefetch %20[%544], read, locality<3>, data : memref<?xi64>
        %545 = arith.constant 640 : index
        %546 = arith.addi %527, %545 : index
        memref.prefetch %20[%546], read, locality<2>, data : memref<?xi64>
        %547 = arith.constant 192 : index
        %548 = arith.addi %527, %547 : index
        memref.prefetch %20[%548], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %511, %514, %517, %520, %523, %526, %529, %532 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
    }
    %549 = arith.maxsi %494, %495 : vector<4xi64>
    %550 = arith.maxsi %496, %497 : vector<4xi64>
    %551 = arith.maxsi %498, %499 : vector<4xi64>
    %552 = arith.maxsi %500, %501 : vector<4xi64>
    %553 = arith.maxsi %549, %550 : vector<4xi64>
    %554 = arith.maxsi %551, %552 : vector<4xi64>
    %555 = arith.maxsi %553, %554 : vector<4xi64>
    %556 = scf.for %i_11 = %489 to %18 step %c4 iter_args(%557 = %555) -> (vector<4xi64>) {
      %558 = arith.subi %18, %i_11 overflow<nsw> : index
      %559 = vector.create_mask %558 : vector<4xi1>
      %560 = vector.maskedload %20[%i_11], %559, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %561 = arith.maxsi %557, %560 : vector<4xi64>
      %562 = arith.select %559, %561, %557 : vector<4xi1>, vector<4xi64>
      scf.yield %562 : vector<4xi64>
    }
    %563 = vector.reduction <maxsi>, %556 : vector<4xi64> into i64
    %564 = arith.index_cast %563 : i64 to index
    %565 = arith.maxsi %564, %17 : index
    memref.dealloc %20 : memref<?xi64>
    func.return %13, %13, %565 : index, index, index
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
    %21 = llvm.mlir.constant(0 : i32) : i32
    %22 = llvm.mlir.constant(9223372036854771712) : i64
    %23 = llvm.mlir.constant(2 : i32) : i32
    %24 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %25 = llvm.mlir.constant(32767) : i64
    %26 = llvm.mlir.constant(114691) : i64
    %27 = llvm.mlir.constant(56) : i64
    %28 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %29 = llvm.mlir.constant(24) : i64
    %30 = llvm.mlir.constant(32) : i64
    %31 = llvm.mlir.constant(40) : i64
    %32 = llvm.mlir.constant(48) : i64
    %33 = llvm.mlir.constant(3 : i32) : i32
    %34 = llvm.mlir.constant(5) : i64
    %35 = llvm.mlir.constant(8191) : i64
    %36 = llvm.mlir.constant(6145) : i64
    %37 = llvm.alloca %30 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %38 = llvm.alloca %30 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %39 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %40 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %41 = llvm.mlir.constant(49158) : i64
    %42 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %43 = llvm.mlir.constant(640) : i64
    %44 = llvm.mlir.constant(192) : i64
    %45 = llvm.mlir.constant(4 : i32) : i32
    %46 = llvm.alloca %30 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %47 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %48 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %49 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %50 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %51 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %52 = llvm.mlir.constant(1 : i8) : i8
    %53 = llvm.mlir.constant(0) : i64
    %54 = llvm.mlir.constant(5) : i64
    %55 = llvm.mlir.constant(0 : i8) : i8
    %56 = llvm.mlir.constant(1) : i64
    %57 = llvm.mul %x_size0, %9 overflow<nsw> : i64
    %58 = llvm.add %57, %17 overflow<nsw> : i64
    %59 = llvm.and %58, %18 : i64
    %60 = llvm.call @aligned_alloc(%19, %59) : (i64, i64) -> !llvm.ptr
    %61 = llvm.mlir.zero : !llvm.ptr
    %62 = llvm.icmp "ne" %60, %61 : !llvm.ptr
    %63 = llvm.icmp "eq" %59, %2 : i64
    %64 = llvm.or %62, %63 : i1
    llvm.cond_br %64, ^bb1, ^bb85(%20 : i32)
  ^bb1:
    %65 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%9, %x_size0, %21) : (i64, i64, i32) -> i64
    %66 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%65, %x_stride0, %21) : (i64, i64, i32) -> i64
    %67 = llvm.intr.umin(%66, %22) : (i64, i64) -> i64
    %68 = llvm.add %67, %17 overflow<nsw> : i64
    %69 = llvm.and %68, %18 : i64
    %70 = llvm.call @aligned_alloc(%19, %69) : (i64, i64) -> !llvm.ptr
    %71 = llvm.mlir.zero : !llvm.ptr
    %72 = llvm.icmp "ne" %70, %71 : !llvm.ptr
    %73 = llvm.icmp "eq" %69, %2 : i64
    %74 = llvm.or %72, %73 : i1
    llvm.cond_br %74, ^bb2, ^bb84(%23 : i32)
  ^bb2:
    %75 = llvm.ashr %x_size0, %1 : i64
    %76 = llvm.mul %75, %0 overflow<nsw> : i64
    %77 = llvm.intr.smax(%76, %2) : (i64, i64) -> i64
    %78 = llvm.mlir.constant(-1 : i8) : i8
    %79 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %79, %24 {alignment = 1 : i64} : i8, !llvm.ptr
    %80 = llvm.sub %77, %2 : i64
    %81 = llvm.sdiv %80, %0 : i64
    %82 = llvm.srem %80, %0 : i64
    %83 = llvm.icmp "ne" %82, %2 : i64
    %84 = llvm.xor %82, %0 : i64
    %85 = llvm.icmp "sge" %84, %2 : i64
    %86 = llvm.and %83, %85 : i1
    %87 = llvm.add %81, %7 : i64
    %88 = llvm.select %86, %87, %81 : i1, i64
    %89 = llvm.intr.smax(%88, %2) : (i64, i64) -> i64
    %90 = llvm.sdiv %89, %19 : i64
    %91 = llvm.srem %89, %19 : i64
    %92 = llvm.icmp "ne" %91, %2 : i64
    %93 = llvm.xor %91, %19 : i64
    %94 = llvm.icmp "sge" %93, %2 : i64
    %95 = llvm.and %92, %94 : i1
    %96 = llvm.add %90, %7 : i64
    %97 = llvm.select %95, %96, %90 : i1, i64
    %98 = llvm.intr.smax(%97, %7) : (i64, i64) -> i64
    %99 = llvm.sdiv %89, %98 : i64
    %100 = llvm.srem %89, %98 : i64
    %101 = llvm.icmp "ne" %100, %2 : i64
    %102 = llvm.xor %100, %98 : i64
    %103 = llvm.icmp "sge" %102, %2 : i64
    %104 = llvm.and %101, %103 : i1
    %105 = llvm.add %99, %7 : i64
    %106 = llvm.select %104, %105, %99 : i1, i64
    %107 = llvm.mul %98, %0 : i64
    %108 = llvm.intr.smax(%106, %2) : (i64, i64) -> i64
    %109 = llvm.intr.smin(%107, %77) : (i64, i64) -> i64
    %110 = llvm.intr.smax(%109, %2) : (i64, i64) -> i64
    %111 = llvm.add %110, %25 : i64
    %112 = llvm.udiv %111, %0 : i64
    %113 = llvm.mul %112, %26 : i64
    %114 = llvm.add %12, %113 : i64
    %115 = llvm.mul %108, %114 : i64
    %116 = llvm.icmp "sge" %115, %0 : i64
    %117 = llvm.icmp "sgt" %106, %2 : i64
    %118 = llvm.select %117, %106, %2 : i1, i64
    llvm.cond_br %116, ^bb3, ^bb4
  ^bb3:
    llvm.store %106, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    %119 = llvm.getelementptr inbounds %28[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %107, %119 {alignment = 8 : i64} : i64, !llvm.ptr
    %120 = llvm.getelementptr inbounds %28[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %77, %120 {alignment = 8 : i64} : i64, !llvm.ptr
    %121 = llvm.getelementptr inbounds %28[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %121 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %122 = llvm.getelementptr inbounds %28[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %122 {alignment = 8 : i64} : i64, !llvm.ptr
    %123 = llvm.getelementptr inbounds %28[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %123 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %124 = llvm.getelementptr inbounds %28[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %24, %124 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %125 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %126 = llvm.call @stepwell_parallel_for(%125, %28, %118, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb5(%126 : i32)
  ^bb4:
    %127 = llvm.call @program.parallel0(%2, %118, %106, %107, %77, %places, %x_size0, %60, %24) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb5(%127 : i32)
  ^bb5(%128: i32):
    %129 = llvm.sub %106, %7 : i64
    %130 = llvm.icmp "slt" %2, %129 : i64
    llvm.cond_br %130, ^bb6(%2 : i64), ^bb7
  ^bb6(%131: i64):
    %132 = llvm.getelementptr inbounds %24[%131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %133 = llvm.load %132 {alignment = 1 : i64} : !llvm.ptr -> i8
    %134 = llvm.getelementptr inbounds %132[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %135 = llvm.load %134 {alignment = 1 : i64} : !llvm.ptr -> i8
    %136 = llvm.and %133, %135 : i8
    llvm.store %136, %132 {alignment = 1 : i64} : i8, !llvm.ptr
    %137 = llvm.add %131, %4 overflow<nsw> : i64
    %138 = llvm.icmp "slt" %137, %129 : i64
    llvm.cond_br %138, ^bb6(%137 : i64), ^bb7
  ^bb7:
    %139 = llvm.sub %106, %4 : i64
    %140 = llvm.icmp "slt" %2, %139 : i64
    llvm.cond_br %140, ^bb8(%2 : i64), ^bb9
  ^bb8(%141: i64):
    %142 = llvm.getelementptr inbounds %24[%141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %143 = llvm.load %142 {alignment = 1 : i64} : !llvm.ptr -> i8
    %144 = llvm.getelementptr inbounds %142[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %145 = llvm.load %144 {alignment = 1 : i64} : !llvm.ptr -> i8
    %146 = llvm.and %143, %145 : i8
    llvm.store %146, %142 {alignment = 1 : i64} : i8, !llvm.ptr
    %147 = llvm.add %141, %3 overflow<nsw> : i64
    %148 = llvm.icmp "slt" %147, %139 : i64
    llvm.cond_br %148, ^bb8(%147 : i64), ^bb9
  ^bb9:
    %149 = llvm.sub %106, %3 : i64
    %150 = llvm.icmp "slt" %2, %149 : i64
    llvm.cond_br %150, ^bb10(%2 : i64), ^bb11
  ^bb10(%151: i64):
    %152 = llvm.getelementptr inbounds %24[%151] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %153 = llvm.load %152 {alignment = 1 : i64} : !llvm.ptr -> i8
    %154 = llvm.getelementptr inbounds %152[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %155 = llvm.load %154 {alignment = 1 : i64} : !llvm.ptr -> i8
    %156 = llvm.and %153, %155 : i8
    llvm.store %156, %152 {alignment = 1 : i64} : i8, !llvm.ptr
    %157 = llvm.add %151, %9 overflow<nsw> : i64
    %158 = llvm.icmp "slt" %157, %149 : i64
    llvm.cond_br %158, ^bb10(%157 : i64), ^bb11
  ^bb11:
    %159 = llvm.sub %106, %9 : i64
    %160 = llvm.icmp "slt" %2, %159 : i64
    llvm.cond_br %160, ^bb12(%2 : i64), ^bb13
  ^bb12(%161: i64):
    %162 = llvm.getelementptr inbounds %24[%161] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %163 = llvm.load %162 {alignment = 1 : i64} : !llvm.ptr -> i8
    %164 = llvm.getelementptr inbounds %162[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %165 = llvm.load %164 {alignment = 1 : i64} : !llvm.ptr -> i8
    %166 = llvm.and %163, %165 : i8
    llvm.store %166, %162 {alignment = 1 : i64} : i8, !llvm.ptr
    %167 = llvm.add %161, %8 overflow<nsw> : i64
    %168 = llvm.icmp "slt" %167, %159 : i64
    llvm.cond_br %168, ^bb12(%167 : i64), ^bb13
  ^bb13:
    %169 = llvm.sub %106, %8 : i64
    %170 = llvm.icmp "slt" %2, %169 : i64
    llvm.cond_br %170, ^bb14(%2 : i64), ^bb15
  ^bb14(%171: i64):
    %172 = llvm.getelementptr inbounds %24[%171] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %173 = llvm.load %172 {alignment = 1 : i64} : !llvm.ptr -> i8
    %174 = llvm.getelementptr inbounds %172[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %175 = llvm.load %174 {alignment = 1 : i64} : !llvm.ptr -> i8
    %176 = llvm.and %173, %175 : i8
    llvm.store %176, %172 {alignment = 1 : i64} : i8, !llvm.ptr
    %177 = llvm.add %171, %30 overflow<nsw> : i64
    %178 = llvm.icmp "slt" %177, %169 : i64
    llvm.cond_br %178, ^bb14(%177 : i64), ^bb15
  ^bb15:
    %179 = llvm.sub %106, %30 : i64
    %180 = llvm.icmp "slt" %2, %179 : i64
    llvm.cond_br %180, ^bb16(%2 : i64), ^bb17
  ^bb16(%181: i64):
    %182 = llvm.getelementptr inbounds %24[%181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %183 = llvm.load %182 {alignment = 1 : i64} : !llvm.ptr -> i8
    %184 = llvm.getelementptr inbounds %182[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %185 = llvm.load %184 {alignment = 1 : i64} : !llvm.ptr -> i8
    %186 = llvm.and %183, %185 : i8
    llvm.store %186, %182 {alignment = 1 : i64} : i8, !llvm.ptr
    %187 = llvm.add %181, %19 overflow<nsw> : i64
    %188 = llvm.icmp "slt" %187, %179 : i64
    llvm.cond_br %188, ^bb16(%187 : i64), ^bb17
  ^bb17:
    %189 = llvm.load %24 {alignment = 1 : i64} : !llvm.ptr -> i8
    %190 = llvm.and %78, %189 : i8
    %191 = llvm.and %52, %190 : i8
    %192 = llvm.sub %x_size0, %77 overflow<nsw> : i64
    %193 = llvm.ashr %192, %4 : i64
    %194 = llvm.mul %193, %3 overflow<nsw> : i64
    %195 = llvm.add %194, %77 overflow<nsw> : i64
    %196 = llvm.intr.smax(%195, %77) : (i64, i64) -> i64
    %197 = llvm.sub %x_size0, %196 overflow<nsw> : i64
    %198 = llvm.intr.smin(%197, %3) : (i64, i64) -> i64
    %199 = llvm.intr.smax(%198, %2) : (i64, i64) -> i64
    %200 = llvm.trunc %199 : i64 to i32
    %201 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %202 = llvm.mlir.poison : vector<4xi32>
    %203 = llvm.insertelement %200, %202[%2 : i64] : vector<4xi32>
    %204 = llvm.shufflevector %203, %202 [0, 0, 0, 0] : vector<4xi32>
    %205 = llvm.icmp "slt" %201, %204 : vector<4xi32>
    %206 = llvm.mlir.poison : vector<4xi8>
    %207 = llvm.insertelement %191, %206[%2 : i64] : vector<4xi8>
    %208 = llvm.shufflevector %207, %206 [0, 0, 0, 0] : vector<4xi8>
    %209 = llvm.icmp "slt" %77, %196 : i64
    llvm.cond_br %209, ^bb18(%77, %208 : i64, vector<4xi8>), ^bb19(%208 : vector<4xi8>)
  ^bb18(%i: i64, %210: vector<4xi8>):
    %211 = llvm.getelementptr inbounds %places[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %212 = llvm.load %211 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %213 = llvm.icmp "slt" %212, %48 : vector<4xi64>
    %214 = llvm.add %212, %49 : vector<4xi64>
    %215 = llvm.select %213, %214, %212 : vector<4xi1>, vector<4xi64>
    %216 = llvm.icmp "sge" %215, %48 : vector<4xi64>
    %217 = llvm.zext %216 : vector<4xi1> to vector<4xi8>
    %218 = llvm.icmp "slt" %215, %49 : vector<4xi64>
    %219 = llvm.zext %218 : vector<4xi1> to vector<4xi8>
    %220 = llvm.and %217, %219 : vector<4xi8>
    %221 = llvm.and %210, %220 : vector<4xi8>
    %222 = llvm.getelementptr inbounds %60[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %215, %222 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %223 = llvm.add %i, %3 overflow<nsw> : i64
    %224 = llvm.icmp "slt" %223, %196 : i64
    llvm.cond_br %224, ^bb18(%223, %221 : i64, vector<4xi8>), ^bb19(%221 : vector<4xi8>)
  ^bb19(%225: vector<4xi8>):
    %226 = llvm.icmp "slt" %196, %x_size0 : i64
    llvm.cond_br %226, ^bb20(%196, %225 : i64, vector<4xi8>), ^bb21(%225 : vector<4xi8>)
  ^bb20(%i_1: i64, %227: vector<4xi8>):
    %228 = llvm.getelementptr inbounds %places[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %229 = llvm.intr.masked.load %228, %205, %48 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %230 = llvm.icmp "slt" %229, %48 : vector<4xi64>
    %231 = llvm.add %229, %49 : vector<4xi64>
    %232 = llvm.select %230, %231, %229 : vector<4xi1>, vector<4xi64>
    %233 = llvm.icmp "sge" %232, %48 : vector<4xi64>
    %234 = llvm.zext %233 : vector<4xi1> to vector<4xi8>
    %235 = llvm.icmp "slt" %232, %49 : vector<4xi64>
    %236 = llvm.zext %235 : vector<4xi1> to vector<4xi8>
    %237 = llvm.and %234, %236 : vector<4xi8>
    %238 = llvm.and %227, %237 : vector<4xi8>
    %239 = llvm.getelementptr inbounds %60[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %232, %239, %205 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %240 = llvm.select %205, %238, %227 : vector<4xi1>, vector<4xi8>
    %241 = llvm.add %i_1, %3 overflow<nsw> : i64
    %242 = llvm.icmp "slt" %241, %x_size0 : i64
    llvm.cond_br %242, ^bb20(%241, %240 : i64, vector<4xi8>), ^bb21(%240 : vector<4xi8>)
  ^bb21(%243: vector<4xi8>):
    %244 = "llvm.intr.vector.reduce.and"(%243) : (vector<4xi8>) -> i8
    %245 = llvm.icmp "ne" %244, %55 : i8
    llvm.cond_br %245, ^bb22, ^bb83(%33 : i32)
  ^bb22:
    %246 = llvm.mul %x_stride0, %34 : i64
    %247 = llvm.mul %34, %x_stride0 overflow<nsw> : i64
    %248 = llvm.ashr %246, %6 : i64
    %249 = llvm.mul %248, %5 overflow<nsw> : i64
    %250 = llvm.intr.smax(%249, %2) : (i64, i64) -> i64
    %251 = llvm.intr.smax(%250, %2) : (i64, i64) -> i64
    %252 = llvm.add %251, %35 : i64
    %253 = llvm.udiv %252, %5 : i64
    %254 = llvm.mul %253, %36 : i64
    %255 = llvm.icmp "sge" %254, %0 : i64
    %256 = llvm.mul %247, %9 : i64
    %257 = llvm.icmp "ugt" %256, %11 : i64
    %258 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %259 = llvm.and %258, %12 : i64
    %260 = llvm.icmp "eq" %259, %2 : i64
    %261 = llvm.and %257, %260 : i1
    %262 = llvm.icmp "sgt" %250, %2 : i64
    %263 = llvm.sub %250, %7 overflow<nsw> : i64
    %264 = llvm.sdiv %263, %5 : i64
    %265 = llvm.add %264, %7 overflow<nsw> : i64
    %266 = llvm.select %262, %265, %2 : i1, i64
    llvm.cond_br %255, ^bb23, ^bb24
  ^bb23:
    llvm.store %250, %37 {alignment = 8 : i64} : i64, !llvm.ptr
    %267 = llvm.getelementptr inbounds %37[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %267 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %268 = llvm.getelementptr inbounds %37[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %247, %268 {alignment = 8 : i64} : i64, !llvm.ptr
    %269 = llvm.getelementptr inbounds %37[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %261, %269 {alignment = 8 : i64} : i1, !llvm.ptr
    %270 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %271 = llvm.call @stepwell_parallel_for(%270, %37, %266, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb25(%271 : i32)
  ^bb24:
    %272 = llvm.call @program.parallel1(%2, %266, %250, %out0, %247, %261) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb25(%272 : i32)
  ^bb25(%273: i32):
    %274 = llvm.sub %246, %250 overflow<nsw> : i64
    %275 = llvm.ashr %274, %4 : i64
    %276 = llvm.mul %275, %3 overflow<nsw> : i64
    %277 = llvm.add %276, %250 overflow<nsw> : i64
    %278 = llvm.intr.smax(%277, %250) : (i64, i64) -> i64
    %279 = llvm.sub %246, %278 overflow<nsw> : i64
    %280 = llvm.intr.smin(%279, %3) : (i64, i64) -> i64
    %281 = llvm.intr.smax(%280, %2) : (i64, i64) -> i64
    %282 = llvm.trunc %281 : i64 to i32
    %283 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %284 = llvm.mlir.poison : vector<4xi32>
    %285 = llvm.insertelement %282, %284[%2 : i64] : vector<4xi32>
    %286 = llvm.shufflevector %285, %284 [0, 0, 0, 0] : vector<4xi32>
    %287 = llvm.icmp "slt" %283, %286 : vector<4xi32>
    %288 = llvm.icmp "slt" %250, %278 : i64
    llvm.cond_br %288, ^bb26(%250 : i64), ^bb27
  ^bb26(%j: i64):
    %289 = llvm.getelementptr inbounds %out0[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %50, %289 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %290 = llvm.add %j, %3 overflow<nsw> : i64
    %291 = llvm.icmp "slt" %290, %278 : i64
    llvm.cond_br %291, ^bb26(%290 : i64), ^bb27
  ^bb27:
    %292 = llvm.icmp "slt" %278, %246 : i64
    llvm.cond_br %292, ^bb28(%278 : i64), ^bb29
  ^bb28(%j_1: i64):
    %293 = llvm.getelementptr inbounds %out0[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %50, %293, %287 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %294 = llvm.add %j_1, %3 overflow<nsw> : i64
    %295 = llvm.icmp "slt" %294, %246 : i64
    llvm.cond_br %295, ^bb28(%294 : i64), ^bb29
  ^bb29:
    %296 = llvm.mul %34, %x_stride0 overflow<nsw> : i64
    %297 = llvm.intr.smax(%250, %2) : (i64, i64) -> i64
    %298 = llvm.add %297, %35 : i64
    %299 = llvm.udiv %298, %5 : i64
    %300 = llvm.mul %299, %36 : i64
    %301 = llvm.icmp "sge" %300, %0 : i64
    %302 = llvm.mul %296, %9 : i64
    %303 = llvm.icmp "ugt" %302, %11 : i64
    %304 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %305 = llvm.and %304, %12 : i64
    %306 = llvm.icmp "eq" %305, %2 : i64
    %307 = llvm.and %303, %306 : i1
    %308 = llvm.icmp "sgt" %250, %2 : i64
    %309 = llvm.sub %250, %7 overflow<nsw> : i64
    %310 = llvm.sdiv %309, %5 : i64
    %311 = llvm.add %310, %7 overflow<nsw> : i64
    %312 = llvm.select %308, %311, %2 : i1, i64
    llvm.cond_br %301, ^bb30, ^bb31
  ^bb30:
    llvm.store %250, %38 {alignment = 8 : i64} : i64, !llvm.ptr
    %313 = llvm.getelementptr inbounds %38[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %313 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %314 = llvm.getelementptr inbounds %38[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %296, %314 {alignment = 8 : i64} : i64, !llvm.ptr
    %315 = llvm.getelementptr inbounds %38[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %307, %315 {alignment = 8 : i64} : i1, !llvm.ptr
    %316 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %317 = llvm.call @stepwell_parallel_for(%316, %38, %312, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb32(%317 : i32)
  ^bb31:
    %318 = llvm.call @program.parallel2(%2, %312, %250, %out1, %296, %307) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb32(%318 : i32)
  ^bb32(%319: i32):
    %320 = llvm.icmp "slt" %250, %278 : i64
    llvm.cond_br %320, ^bb33(%250 : i64), ^bb34
  ^bb33(%j_2: i64):
    %321 = llvm.getelementptr inbounds %out1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %51, %321 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %322 = llvm.add %j_2, %3 overflow<nsw> : i64
    %323 = llvm.icmp "slt" %322, %278 : i64
    llvm.cond_br %323, ^bb33(%322 : i64), ^bb34
  ^bb34:
    %324 = llvm.icmp "slt" %278, %246 : i64
    llvm.cond_br %324, ^bb35(%278 : i64), ^bb36
  ^bb35(%j_3: i64):
    %325 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %51, %325, %287 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %326 = llvm.add %j_3, %3 overflow<nsw> : i64
    %327 = llvm.icmp "slt" %326, %246 : i64
    llvm.cond_br %327, ^bb35(%326 : i64), ^bb36
  ^bb36:
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
    llvm.cond_br %339, ^bb37(%2 : i64), ^bb42
  ^bb37(%340: i64):
    %341 = llvm.getelementptr inbounds %60[%340] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %342 = llvm.load %341 {alignment = 8 : i64} : !llvm.ptr -> i64
    %343 = llvm.icmp "slt" %2, %329 : i64
    llvm.cond_br %343, ^bb38(%2 : i64), ^bb39
  ^bb38(%344: i64):
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
    llvm.cond_br %357, ^bb38(%356 : i64), ^bb39
  ^bb39:
    %358 = llvm.icmp "slt" %329, %x_stride0 : i64
    llvm.cond_br %358, ^bb40, ^bb41
  ^bb40:
    %359 = llvm.mul %340, %x_stride0 overflow<nsw> : i64
    %360 = llvm.add %359, %329 overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %x[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %362 = llvm.intr.masked.load %361, %338, %50 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %363 = llvm.mul %342, %x_stride0 overflow<nsw> : i64
    %364 = llvm.add %363, %329 overflow<nsw> : i64
    %365 = llvm.getelementptr inbounds %out0[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %362, %365, %338 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %366 = llvm.add %363, %329 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %out1[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %368 = llvm.intr.masked.load %367, %338, %50 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %369 = llvm.fadd %368, %362 : vector<4xf64>
    llvm.intr.masked.store %369, %367, %338 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb41
  ^bb41:
    %370 = llvm.add %340, %7 overflow<nsw> : i64
    %371 = llvm.icmp "slt" %370, %x_size0 : i64
    llvm.cond_br %371, ^bb37(%370 : i64), ^bb42
  ^bb42:
    %372 = llvm.intr.smax(%x_size0, %2) : (i64, i64) -> i64
    %373 = llvm.intr.smax(%329, %2) : (i64, i64) -> i64
    %374 = llvm.add %373, %14 : i64
    %375 = llvm.udiv %374, %3 : i64
    %376 = llvm.mul %375, %12 : i64
    %377 = llvm.add %8, %376 : i64
    %378 = llvm.mul %372, %377 : i64
    %379 = llvm.icmp "sge" %378, %0 : i64
    %380 = llvm.icmp "sgt" %x_size0, %2 : i64
    %381 = llvm.select %380, %x_size0, %2 : i1, i64
    llvm.cond_br %379, ^bb43, ^bb44
  ^bb43:
    llvm.store %x_size0, %39 {alignment = 8 : i64} : i64, !llvm.ptr
    %382 = llvm.getelementptr inbounds %39[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %382 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %383 = llvm.getelementptr inbounds %39[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %329, %383 {alignment = 8 : i64} : i64, !llvm.ptr
    %384 = llvm.getelementptr inbounds %39[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %384 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %385 = llvm.getelementptr inbounds %39[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %385 {alignment = 8 : i64} : i64, !llvm.ptr
    %386 = llvm.getelementptr inbounds %39[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %386 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %387 = llvm.getelementptr inbounds %39[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %387 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %388 = llvm.getelementptr inbounds %39[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %338, %388 {alignment = 8 : i64} : vector<4xi1>, !llvm.ptr
    %389 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %390 = llvm.call @stepwell_parallel_for(%389, %39, %381, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb45(%390 : i32)
  ^bb44:
    %391 = llvm.call @program.parallel3(%2, %381, %x_size0, %places, %329, %x, %x_stride0, %out0, %70, %338) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.br ^bb45(%391 : i32)
  ^bb45(%392: i32):
    %393 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %393, ^bb46(%2 : i64), ^bb51
  ^bb46(%394: i64):
    %395 = llvm.getelementptr inbounds %60[%394] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> i64
    %397 = llvm.icmp "slt" %2, %329 : i64
    llvm.cond_br %397, ^bb47(%2 : i64), ^bb48
  ^bb47(%398: i64):
    %399 = llvm.mul %394, %x_stride0 overflow<nsw> : i64
    %400 = llvm.add %399, %398 overflow<nsw> : i64
    %401 = llvm.getelementptr inbounds %70[%400] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %402 = llvm.load %401 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %403 = llvm.mul %396, %x_stride0 overflow<nsw> : i64
    %404 = llvm.add %403, %398 overflow<nsw> : i64
    %405 = llvm.getelementptr inbounds %out0[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %402, %405 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %406 = llvm.add %398, %3 overflow<nsw> : i64
    %407 = llvm.icmp "slt" %406, %329 : i64
    llvm.cond_br %407, ^bb47(%406 : i64), ^bb48
  ^bb48:
    %408 = llvm.icmp "slt" %329, %x_stride0 : i64
    llvm.cond_br %408, ^bb49, ^bb50
  ^bb49:
    %409 = llvm.mul %394, %x_stride0 overflow<nsw> : i64
    %410 = llvm.add %409, %329 overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %70[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %412 = llvm.intr.masked.load %411, %338, %50 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %413 = llvm.mul %396, %x_stride0 overflow<nsw> : i64
    %414 = llvm.add %413, %329 overflow<nsw> : i64
    %415 = llvm.getelementptr inbounds %out0[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %412, %415, %338 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb50
  ^bb50:
    %416 = llvm.add %394, %7 overflow<nsw> : i64
    %417 = llvm.icmp "slt" %416, %x_size0 : i64
    llvm.cond_br %417, ^bb46(%416 : i64), ^bb51
  ^bb51:
    %418 = llvm.ashr %counted_size0, %1 : i64
    %419 = llvm.mul %418, %0 overflow<nsw> : i64
    %420 = llvm.intr.smax(%419, %2) : (i64, i64) -> i64
    %421 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %421, %40 {alignment = 1 : i64} : i8, !llvm.ptr
    %422 = llvm.sub %420, %2 : i64
    %423 = llvm.sdiv %422, %0 : i64
    %424 = llvm.srem %422, %0 : i64
    %425 = llvm.icmp "ne" %424, %2 : i64
    %426 = llvm.xor %424, %0 : i64
    %427 = llvm.icmp "sge" %426, %2 : i64
    %428 = llvm.and %425, %427 : i1
    %429 = llvm.add %423, %7 : i64
    %430 = llvm.select %428, %429, %423 : i1, i64
    %431 = llvm.intr.smax(%430, %2) : (i64, i64) -> i64
    %432 = llvm.sdiv %431, %19 : i64
    %433 = llvm.srem %431, %19 : i64
    %434 = llvm.icmp "ne" %433, %2 : i64
    %435 = llvm.xor %433, %19 : i64
    %436 = llvm.icmp "sge" %435, %2 : i64
    %437 = llvm.and %434, %436 : i1
    %438 = llvm.add %432, %7 : i64
    %439 = llvm.select %437, %438, %432 : i1, i64
    %440 = llvm.intr.smax(%439, %7) : (i64, i64) -> i64
    %441 = llvm.sdiv %431, %440 : i64
    %442 = llvm.srem %431, %440 : i64
    %443 = llvm.icmp "ne" %442, %2 : i64
    %444 = llvm.xor %442, %440 : i64
    %445 = llvm.icmp "sge" %444, %2 : i64
    %446 = llvm.and %443, %445 : i1
    %447 = llvm.add %441, %7 : i64
    %448 = llvm.select %446, %447, %441 : i1, i64
    %449 = llvm.mul %440, %0 : i64
    %450 = llvm.intr.smax(%448, %2) : (i64, i64) -> i64
    %451 = llvm.intr.smin(%449, %420) : (i64, i64) -> i64
    %452 = llvm.intr.smax(%451, %2) : (i64, i64) -> i64
    %453 = llvm.add %452, %25 : i64
    %454 = llvm.udiv %453, %0 : i64
    %455 = llvm.mul %454, %41 : i64
    %456 = llvm.add %12, %455 : i64
    %457 = llvm.mul %450, %456 : i64
    %458 = llvm.icmp "sge" %457, %0 : i64
    %459 = llvm.mul %counted_size0, %9 : i64
    %460 = llvm.icmp "ugt" %459, %15 : i64
    %461 = llvm.icmp "sgt" %448, %2 : i64
    %462 = llvm.select %461, %448, %2 : i1, i64
    llvm.cond_br %458, ^bb52, ^bb53
  ^bb52:
    llvm.store %448, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %463 = llvm.getelementptr inbounds %42[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %449, %463 {alignment = 8 : i64} : i64, !llvm.ptr
    %464 = llvm.getelementptr inbounds %42[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %420, %464 {alignment = 8 : i64} : i64, !llvm.ptr
    %465 = llvm.getelementptr inbounds %42[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted, %465 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %466 = llvm.getelementptr inbounds %42[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0, %466 {alignment = 8 : i64} : i64, !llvm.ptr
    %467 = llvm.getelementptr inbounds %42[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %460, %467 {alignment = 8 : i64} : i1, !llvm.ptr
    %468 = llvm.getelementptr inbounds %42[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %40, %468 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %469 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %470 = llvm.call @stepwell_parallel_for(%469, %42, %462, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb54(%470 : i32)
  ^bb53:
    %471 = llvm.call @program.parallel4(%2, %462, %448, %449, %420, %counted, %counted_size0, %460, %40) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb54(%471 : i32)
  ^bb54(%472: i32):
    %473 = llvm.sub %448, %7 : i64
    %474 = llvm.icmp "slt" %2, %473 : i64
    llvm.cond_br %474, ^bb55(%2 : i64), ^bb56
  ^bb55(%475: i64):
    %476 = llvm.getelementptr inbounds %40[%475] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %477 = llvm.load %476 {alignment = 1 : i64} : !llvm.ptr -> i8
    %478 = llvm.getelementptr inbounds %476[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %479 = llvm.load %478 {alignment = 1 : i64} : !llvm.ptr -> i8
    %480 = llvm.and %477, %479 : i8
    llvm.store %480, %476 {alignment = 1 : i64} : i8, !llvm.ptr
    %481 = llvm.add %475, %4 overflow<nsw> : i64
    %482 = llvm.icmp "slt" %481, %473 : i64
    llvm.cond_br %482, ^bb55(%481 : i64), ^bb56
  ^bb56:
    %483 = llvm.sub %448, %4 : i64
    %484 = llvm.icmp "slt" %2, %483 : i64
    llvm.cond_br %484, ^bb57(%2 : i64), ^bb58
  ^bb57(%485: i64):
    %486 = llvm.getelementptr inbounds %40[%485] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %487 = llvm.load %486 {alignment = 1 : i64} : !llvm.ptr -> i8
    %488 = llvm.getelementptr inbounds %486[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %489 = llvm.load %488 {alignment = 1 : i64} : !llvm.ptr -> i8
    %490 = llvm.and %487, %489 : i8
    llvm.store %490, %486 {alignment = 1 : i64} : i8, !llvm.ptr
    %491 = llvm.add %485, %3 overflow<nsw> : i64
    %492 = llvm.icmp "slt" %491, %483 : i64
    llvm.cond_br %492, ^bb57(%491 : i64), ^bb58
  ^bb58:
    %493 = llvm.sub %448, %3 : i64
    %494 = llvm.icmp "slt" %2, %493 : i64
    llvm.cond_br %494, ^bb59(%2 : i64), ^bb60
  ^bb59(%495: i64):
    %496 = llvm.getelementptr inbounds %40[%495] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %497 = llvm.load %496 {alignment = 1 : i64} : !llvm.ptr -> i8
    %498 = llvm.getelementptr inbounds %496[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %499 = llvm.load %498 {alignment = 1 : i64} : !llvm.ptr -> i8
    %500 = llvm.and %497, %499 : i8
    llvm.store %500, %496 {alignment = 1 : i64} : i8, !llvm.ptr
    %501 = llvm.add %495, %9 overflow<nsw> : i64
    %502 = llvm.icmp "slt" %501, %493 : i64
    llvm.cond_br %502, ^bb59(%501 : i64), ^bb60
  ^bb60:
    %503 = llvm.sub %448, %9 : i64
    %504 = llvm.icmp "slt" %2, %503 : i64
    llvm.cond_br %504, ^bb61(%2 : i64), ^bb62
  ^bb61(%505: i64):
    %506 = llvm.getelementptr inbounds %40[%505] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %507 = llvm.load %506 {alignment = 1 : i64} : !llvm.ptr -> i8
    %508 = llvm.getelementptr inbounds %506[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %509 = llvm.load %508 {alignment = 1 : i64} : !llvm.ptr -> i8
    %510 = llvm.and %507, %509 : i8
    llvm.store %510, %506 {alignment = 1 : i64} : i8, !llvm.ptr
    %511 = llvm.add %505, %8 overflow<nsw> : i64
    %512 = llvm.icmp "slt" %511, %503 : i64
    llvm.cond_br %512, ^bb61(%511 : i64), ^bb62
  ^bb62:
    %513 = llvm.sub %448, %8 : i64
    %514 = llvm.icmp "slt" %2, %513 : i64
    llvm.cond_br %514, ^bb63(%2 : i64), ^bb64
  ^bb63(%515: i64):
    %516 = llvm.getelementptr inbounds %40[%515] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %517 = llvm.load %516 {alignment = 1 : i64} : !llvm.ptr -> i8
    %518 = llvm.getelementptr inbounds %516[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %519 = llvm.load %518 {alignment = 1 : i64} : !llvm.ptr -> i8
    %520 = llvm.and %517, %519 : i8
    llvm.store %520, %516 {alignment = 1 : i64} : i8, !llvm.ptr
    %521 = llvm.add %515, %30 overflow<nsw> : i64
    %522 = llvm.icmp "slt" %521, %513 : i64
    llvm.cond_br %522, ^bb63(%521 : i64), ^bb64
  ^bb64:
    %523 = llvm.sub %448, %30 : i64
    %524 = llvm.icmp "slt" %2, %523 : i64
    llvm.cond_br %524, ^bb65(%2 : i64), ^bb66
  ^bb65(%525: i64):
    %526 = llvm.getelementptr inbounds %40[%525] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %527 = llvm.load %526 {alignment = 1 : i64} : !llvm.ptr -> i8
    %528 = llvm.getelementptr inbounds %526[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %529 = llvm.load %528 {alignment = 1 : i64} : !llvm.ptr -> i8
    %530 = llvm.and %527, %529 : i8
    llvm.store %530, %526 {alignment = 1 : i64} : i8, !llvm.ptr
    %531 = llvm.add %525, %19 overflow<nsw> : i64
    %532 = llvm.icmp "slt" %531, %523 : i64
    llvm.cond_br %532, ^bb65(%531 : i64), ^bb66
  ^bb66:
    %533 = llvm.load %40 {alignment = 1 : i64} : !llvm.ptr -> i8
    %534 = llvm.and %78, %533 : i8
    %535 = llvm.and %52, %534 : i8
    %536 = llvm.sub %counted_size0, %420 overflow<nsw> : i64
    %537 = llvm.ashr %536, %3 : i64
    %538 = llvm.mul %537, %8 overflow<nsw> : i64
    %539 = llvm.add %538, %420 overflow<nsw> : i64
    %540 = llvm.intr.smax(%539, %420) : (i64, i64) -> i64
    %541 = llvm.mlir.poison : vector<4xi8>
    %542 = llvm.insertelement %535, %541[%2 : i64] : vector<4xi8>
    %543 = llvm.shufflevector %542, %541 [0, 0, 0, 0] : vector<4xi8>
    %544 = llvm.mul %counted_size0, %9 : i64
    %545 = llvm.icmp "ugt" %544, %16 : i64
    %546 = llvm.icmp "slt" %420, %540 : i64
    llvm.cond_br %546, ^bb67(%420, %543, %543, %543, %543 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb70(%543, %543, %543, %543 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb67(%i_2: i64, %547: vector<4xi8>, %548: vector<4xi8>, %549: vector<4xi8>, %550: vector<4xi8>):
    %551 = llvm.getelementptr inbounds %counted[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %552 = llvm.load %551 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %553 = llvm.icmp "sge" %552, %48 : vector<4xi64>
    %554 = llvm.zext %553 : vector<4xi1> to vector<4xi8>
    %555 = llvm.and %547, %554 : vector<4xi8>
    %556 = llvm.getelementptr inbounds %551[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %557 = llvm.load %556 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %558 = llvm.icmp "sge" %557, %48 : vector<4xi64>
    %559 = llvm.zext %558 : vector<4xi1> to vector<4xi8>
    %560 = llvm.and %548, %559 : vector<4xi8>
    %561 = llvm.add %i_2, %9 overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %551[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %563 = llvm.load %562 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %564 = llvm.icmp "sge" %563, %48 : vector<4xi64>
    %565 = llvm.zext %564 : vector<4xi1> to vector<4xi8>
    %566 = llvm.and %549, %565 : vector<4xi8>
    %567 = llvm.getelementptr inbounds %551[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %568 = llvm.load %567 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %569 = llvm.icmp "sge" %568, %48 : vector<4xi64>
    %570 = llvm.zext %569 : vector<4xi1> to vector<4xi8>
    %571 = llvm.and %550, %570 : vector<4xi8>
    llvm.cond_br %545, ^bb68, ^bb69
  ^bb68:
    %572 = llvm.add %i_2, %43 : i64
    %573 = llvm.getelementptr %counted[%572] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%573, %21, %23, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %574 = llvm.add %i_2, %44 : i64
    %575 = llvm.getelementptr %counted[%574] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%575, %21, %33, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %576 = llvm.add %561, %43 : i64
    %577 = llvm.getelementptr %counted[%576] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%577, %21, %23, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %578 = llvm.add %561, %44 : i64
    %579 = llvm.getelementptr %counted[%578] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%579, %21, %33, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb69
  ^bb69:
    %580 = llvm.add %i_2, %8 overflow<nsw> : i64
    %581 = llvm.icmp "slt" %580, %540 : i64
    llvm.cond_br %581, ^bb67(%580, %555, %560, %566, %571 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb70(%555, %560, %566, %571 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb70(%582: vector<4xi8>, %583: vector<4xi8>, %584: vector<4xi8>, %585: vector<4xi8>):
    %586 = llvm.and %582, %583 : vector<4xi8>
    %587 = llvm.and %584, %585 : vector<4xi8>
    %588 = llvm.and %586, %587 : vector<4xi8>
    %589 = llvm.icmp "slt" %540, %counted_size0 : i64
    llvm.cond_br %589, ^bb71(%540, %588 : i64, vector<4xi8>), ^bb72(%588 : vector<4xi8>)
  ^bb71(%i_3: i64, %590: vector<4xi8>):
    %591 = llvm.sub %counted_size0, %i_3 overflow<nsw> : i64
    %592 = llvm.intr.smin(%591, %3) : (i64, i64) -> i64
    %593 = llvm.intr.smax(%592, %2) : (i64, i64) -> i64
    %594 = llvm.trunc %593 : i64 to i32
    %595 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %596 = llvm.mlir.poison : vector<4xi32>
    %597 = llvm.insertelement %594, %596[%2 : i64] : vector<4xi32>
    %598 = llvm.shufflevector %597, %596 [0, 0, 0, 0] : vector<4xi32>
    %599 = llvm.icmp "slt" %595, %598 : vector<4xi32>
    %600 = llvm.getelementptr inbounds %counted[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %601 = llvm.intr.masked.load %600, %599, %48 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %602 = llvm.icmp "sge" %601, %48 : vector<4xi64>
    %603 = llvm.zext %602 : vector<4xi1> to vector<4xi8>
    %604 = llvm.and %590, %603 : vector<4xi8>
    %605 = llvm.select %599, %604, %590 : vector<4xi1>, vector<4xi8>
    %606 = llvm.add %i_3, %3 overflow<nsw> : i64
    %607 = llvm.icmp "slt" %606, %counted_size0 : i64
    llvm.cond_br %607, ^bb71(%606, %605 : i64, vector<4xi8>), ^bb72(%605 : vector<4xi8>)
  ^bb72(%608: vector<4xi8>):
    %609 = "llvm.intr.vector.reduce.and"(%608) : (vector<4xi8>) -> i8
    %610 = llvm.icmp "ne" %609, %55 : i8
    llvm.cond_br %610, ^bb73, ^bb83(%45 : i32)
  ^bb73:
    %611 = llvm.ashr %out2_size0, %6 : i64
    %612 = llvm.mul %611, %5 overflow<nsw> : i64
    %613 = llvm.intr.smax(%612, %2) : (i64, i64) -> i64
    %614 = llvm.intr.smax(%613, %2) : (i64, i64) -> i64
    %615 = llvm.add %614, %35 : i64
    %616 = llvm.udiv %615, %5 : i64
    %617 = llvm.mul %616, %36 : i64
    %618 = llvm.icmp "sge" %617, %0 : i64
    %619 = llvm.mul %out2_size0, %9 : i64
    %620 = llvm.icmp "ugt" %619, %11 : i64
    %621 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %622 = llvm.and %621, %12 : i64
    %623 = llvm.icmp "eq" %622, %2 : i64
    %624 = llvm.and %620, %623 : i1
    %625 = llvm.icmp "sgt" %613, %2 : i64
    %626 = llvm.sub %613, %7 overflow<nsw> : i64
    %627 = llvm.sdiv %626, %5 : i64
    %628 = llvm.add %627, %7 overflow<nsw> : i64
    %629 = llvm.select %625, %628, %2 : i1, i64
    llvm.cond_br %618, ^bb74, ^bb75
  ^bb74:
    llvm.store %613, %46 {alignment = 8 : i64} : i64, !llvm.ptr
    %630 = llvm.getelementptr inbounds %46[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %630 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %631 = llvm.getelementptr inbounds %46[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2_size0, %631 {alignment = 8 : i64} : i64, !llvm.ptr
    %632 = llvm.getelementptr inbounds %46[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %624, %632 {alignment = 8 : i64} : i1, !llvm.ptr
    %633 = llvm.mlir.addressof @program.parallel5.part : !llvm.ptr
    %634 = llvm.call @stepwell_parallel_for(%633, %46, %629, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb76(%634 : i32)
  ^bb75:
    %635 = llvm.call @program.parallel5(%2, %629, %613, %out2, %out2_size0, %624) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb76(%635 : i32)
  ^bb76(%636: i32):
    %637 = llvm.sub %out2_size0, %613 overflow<nsw> : i64
    %638 = llvm.ashr %637, %4 : i64
    %639 = llvm.mul %638, %3 overflow<nsw> : i64
    %640 = llvm.add %639, %613 overflow<nsw> : i64
    %641 = llvm.intr.smax(%640, %613) : (i64, i64) -> i64
    %642 = llvm.sub %out2_size0, %641 overflow<nsw> : i64
    %643 = llvm.intr.smin(%642, %3) : (i64, i64) -> i64
    %644 = llvm.intr.smax(%643, %2) : (i64, i64) -> i64
    %645 = llvm.trunc %644 : i64 to i32
    %646 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %647 = llvm.mlir.poison : vector<4xi32>
    %648 = llvm.insertelement %645, %647[%2 : i64] : vector<4xi32>
    %649 = llvm.shufflevector %648, %647 [0, 0, 0, 0] : vector<4xi32>
    %650 = llvm.icmp "slt" %646, %649 : vector<4xi32>
    %651 = llvm.icmp "slt" %613, %641 : i64
    llvm.cond_br %651, ^bb77(%613 : i64), ^bb78
  ^bb77(%i_4: i64):
    %652 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %48, %652 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %653 = llvm.add %i_4, %3 overflow<nsw> : i64
    %654 = llvm.icmp "slt" %653, %641 : i64
    llvm.cond_br %654, ^bb77(%653 : i64), ^bb78
  ^bb78:
    %655 = llvm.icmp "slt" %641, %out2_size0 : i64
    llvm.cond_br %655, ^bb79(%641 : i64), ^bb80
  ^bb79(%i_5: i64):
    %656 = llvm.getelementptr inbounds %out2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %48, %656, %650 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %657 = llvm.add %i_5, %3 overflow<nsw> : i64
    %658 = llvm.icmp "slt" %657, %out2_size0 : i64
    llvm.cond_br %658, ^bb79(%657 : i64), ^bb80
  ^bb80:
    %659 = llvm.icmp "slt" %2, %counted_size0 : i64
    llvm.cond_br %659, ^bb81(%2 : i64), ^bb82
  ^bb81(%660: i64):
    %661 = llvm.getelementptr inbounds %counted[%660] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %662 = llvm.load %661 {alignment = 8 : i64} : !llvm.ptr -> i64
    %663 = llvm.getelementptr inbounds %out2[%662] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %664 = llvm.load %663 {alignment = 8 : i64} : !llvm.ptr -> i64
    %665 = llvm.add %664, %56 : i64
    llvm.store %665, %663 {alignment = 8 : i64} : i64, !llvm.ptr
    %666 = llvm.add %660, %7 overflow<nsw> : i64
    %667 = llvm.icmp "slt" %666, %counted_size0 : i64
    llvm.cond_br %667, ^bb81(%666 : i64), ^bb82
  ^bb82:
    llvm.call @free(%60) : (!llvm.ptr) -> ()
    llvm.call @free(%70) : (!llvm.ptr) -> ()
    llvm.return %21 : i32
  ^bb83(%668: i32):
    llvm.call @free(%70) : (!llvm.ptr) -> ()
    llvm.br ^bb84(%668 : i32)
  ^bb84(%669: i32):
    llvm.call @free(%60) : (!llvm.ptr) -> ()
    llvm.br ^bb85(%669 : i32)
  ^bb85(%670: i32):
    llvm.return %670 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %671: i64, %672: i64, %673: i64, %places_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %674: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %675: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %676 = llvm.mlir.constant(0) : i64
    %677 = llvm.mlir.constant(1) : i64
    %678 = llvm.mlir.constant(32768) : i64
    %679 = llvm.mlir.constant(4) : i64
    %680 = llvm.mlir.constant(0 : i32) : i32
    %681 = llvm.mlir.constant(-1 : i8) : i8
    %682 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %683 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %684 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %685 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %685, ^bb1(%begin : i64), ^bb6
  ^bb1(%686: i64):
    %687 = llvm.mul %686, %672 : i64
    %688 = llvm.add %676, %687 : i64
    %689 = llvm.add %688, %672 : i64
    %690 = llvm.intr.smin(%689, %673) : (i64, i64) -> i64
    %691 = llvm.icmp "slt" %688, %690 : i64
    llvm.cond_br %691, ^bb2(%688, %681 : i64, i8), ^bb5(%681 : i8)
  ^bb2(%i_strip: i64, %692: i8):
    llvm.br ^bb3(%676, %682 : i64, vector<4xi8>)
  ^bb3(%i_6: i64, %693: vector<4xi8>):
    %i_7 = llvm.add %i_strip, %i_6 overflow<nsw> : i64
    %694 = llvm.getelementptr inbounds %places_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %695 = llvm.load %694 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %696 = llvm.icmp "slt" %695, %683 : vector<4xi64>
    %697 = llvm.add %695, %684 : vector<4xi64>
    %698 = llvm.select %696, %697, %695 : vector<4xi1>, vector<4xi64>
    %699 = llvm.icmp "sge" %698, %683 : vector<4xi64>
    %700 = llvm.zext %699 : vector<4xi1> to vector<4xi8>
    %701 = llvm.icmp "slt" %698, %684 : vector<4xi64>
    %702 = llvm.zext %701 : vector<4xi1> to vector<4xi8>
    %703 = llvm.and %700, %702 : vector<4xi8>
    %704 = llvm.and %693, %703 : vector<4xi8>
    %705 = llvm.getelementptr inbounds %674[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %698, %705 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %706 = llvm.add %i_6, %679 overflow<nsw> : i64
    %707 = llvm.icmp "slt" %706, %678 : i64
    llvm.cond_br %707, ^bb3(%706, %704 : i64, vector<4xi8>), ^bb4(%704 : vector<4xi8>)
  ^bb4(%708: vector<4xi8>):
    %709 = "llvm.intr.vector.reduce.and"(%708) : (vector<4xi8>) -> i8
    %710 = llvm.and %692, %709 : i8
    %711 = llvm.add %i_strip, %678 overflow<nsw> : i64
    %712 = llvm.icmp "slt" %711, %690 : i64
    llvm.cond_br %712, ^bb2(%711, %710 : i64, i8), ^bb5(%710 : i8)
  ^bb5(%713: i8):
    %714 = llvm.getelementptr inbounds %675[%686] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %713, %714 {alignment = 1 : i64} : i8, !llvm.ptr
    %715 = llvm.add %686, %677 overflow<nsw> : i64
    %716 = llvm.icmp "slt" %715, %end : i64
    llvm.cond_br %716, ^bb1(%715 : i64), ^bb6
  ^bb6:
    llvm.return %680 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %717 = llvm.mlir.constant(8) : i64
    %718 = llvm.mlir.constant(16) : i64
    %719 = llvm.mlir.constant(24) : i64
    %720 = llvm.mlir.constant(32) : i64
    %721 = llvm.mlir.constant(40) : i64
    %722 = llvm.mlir.constant(48) : i64
    %723 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %724 = llvm.getelementptr inbounds %context[%717] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %725 = llvm.load %724 {alignment = 8 : i64} : !llvm.ptr -> i64
    %726 = llvm.getelementptr inbounds %context[%718] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %727 = llvm.load %726 {alignment = 8 : i64} : !llvm.ptr -> i64
    %728 = llvm.getelementptr inbounds %context[%719] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %729 = llvm.load %728 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %730 = llvm.getelementptr inbounds %context[%720] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %731 = llvm.load %730 {alignment = 8 : i64} : !llvm.ptr -> i64
    %732 = llvm.getelementptr inbounds %context[%721] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %733 = llvm.load %732 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %734 = llvm.getelementptr inbounds %context[%722] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %735 = llvm.load %734 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %736 = llvm.call @program.parallel0(%begin_1, %end_1, %723, %725, %727, %729, %731, %733, %735) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %736 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %737: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %738: i64, %739: i1) -> i32 attributes {no_unwind, no_inline} {
    %740 = llvm.mlir.constant(0) : i64
    %741 = llvm.mlir.constant(8192) : i64
    %742 = llvm.mlir.constant(8) : i64
    %743 = llvm.mlir.constant(31) : i64
    %744 = llvm.mlir.constant(3) : i64
    %745 = llvm.mlir.constant(4) : i64
    %746 = llvm.mlir.constant(2) : i64
    %747 = llvm.mlir.constant(1) : i64
    %748 = llvm.mlir.constant(1 : i32) : i32
    %749 = llvm.mlir.constant(3 : i32) : i32
    %750 = llvm.alloca %745 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %751 = llvm.mlir.constant(0 : i32) : i32
    %752 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %753 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %753, ^bb1(%begin_2 : i64), ^bb15
  ^bb1(%754: i64):
    %j_strip = llvm.mul %754, %741 overflow<nsw> : i64
    %755 = llvm.add %j_strip, %740 : i64
    %756 = llvm.ptrtoint %out0_1 : !llvm.ptr to i64
    %757 = llvm.mul %755, %742 : i64
    %758 = llvm.add %756, %757 : i64
    %759 = llvm.sub %740, %758 : i64
    %760 = llvm.and %759, %743 : i64
    %761 = llvm.lshr %760, %744 : i64
    %762 = llvm.sub %741, %740 : i64
    %763 = llvm.icmp "sge" %762, %745 : i64
    %764 = llvm.and %739, %763 : i1
    %765 = llvm.select %764, %761, %740 : i1, i64
    %766 = llvm.sub %745, %765 : i64
    %767 = llvm.and %766, %744 : i64
    %768 = llvm.sub %741, %745 : i64
    %769 = llvm.icmp "ugt" %765, %740 : i64
    llvm.cond_br %769, ^bb2, ^bb3
  ^bb2:
    %770 = llvm.add %j_strip, %741 : i64
    %771 = llvm.getelementptr %out0_1[%770] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%771, %748, %749, %748) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %772 = llvm.add %740, %765 : i64
    %773 = llvm.sub %741, %767 : i64
    %774 = llvm.icmp "slt" %772, %773 : i64
    llvm.cond_br %774, ^bb4(%772 : i64), ^bb8
  ^bb4(%j_4: i64):
    %j_5 = llvm.add %j_strip, %j_4 overflow<nsw> : i64
    llvm.cond_br %739, ^bb5, ^bb6
  ^bb5:
    %775 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %752, %775 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %776 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %752, %776 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %777 = llvm.add %j_4, %745 overflow<nsw> : i64
    %778 = llvm.icmp "slt" %777, %773 : i64
    llvm.cond_br %778, ^bb4(%777 : i64), ^bb8
  ^bb8:
    llvm.cond_br %769, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%740 : i64)
  ^bb10(%779: i64):
    %780 = llvm.icmp "eq" %779, %740 : i64
    %781 = llvm.select %780, %740, %768 : i1, i64
    %j_6 = llvm.add %j_strip, %781 overflow<nsw> : i64
    %782 = llvm.select %780, %740, %765 : i1, i64
    %783 = llvm.select %780, %765, %745 : i1, i64
    llvm.store %752, %750 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %784 = llvm.icmp "slt" %782, %783 : i64
    llvm.cond_br %784, ^bb11(%782 : i64), ^bb12
  ^bb11(%785: i64):
    %786 = llvm.getelementptr inbounds %750[%785] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %787 = llvm.load %786 {alignment = 8 : i64} : !llvm.ptr -> f64
    %788 = llvm.add %j_6, %785 : i64
    %789 = llvm.getelementptr inbounds %out0_1[%788] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %787, %789 {alignment = 8 : i64} : f64, !llvm.ptr
    %790 = llvm.add %785, %747 overflow<nsw> : i64
    %791 = llvm.icmp "slt" %790, %783 : i64
    llvm.cond_br %791, ^bb11(%790 : i64), ^bb12
  ^bb12:
    %792 = llvm.add %779, %747 overflow<nsw> : i64
    %793 = llvm.icmp "slt" %792, %746 : i64
    llvm.cond_br %793, ^bb10(%792 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %794 = llvm.add %754, %747 overflow<nsw> : i64
    %795 = llvm.icmp "slt" %794, %end_2 : i64
    llvm.cond_br %795, ^bb1(%794 : i64), ^bb15
  ^bb15:
    llvm.return %751 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %796 = llvm.mlir.constant(8) : i64
    %797 = llvm.mlir.constant(16) : i64
    %798 = llvm.mlir.constant(24) : i64
    %799 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %800 = llvm.getelementptr inbounds %context_1[%796] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %801 = llvm.load %800 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %802 = llvm.getelementptr inbounds %context_1[%797] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %803 = llvm.load %802 {alignment = 8 : i64} : !llvm.ptr -> i64
    %804 = llvm.getelementptr inbounds %context_1[%798] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %805 = llvm.load %804 {alignment = 8 : i64} : !llvm.ptr -> i1
    %806 = llvm.call @program.parallel1(%begin_3, %end_3, %799, %801, %803, %805) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %806 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %807: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %808: i64, %809: i1) -> i32 attributes {no_unwind, no_inline} {
    %810 = llvm.mlir.constant(0) : i64
    %811 = llvm.mlir.constant(8192) : i64
    %812 = llvm.mlir.constant(8) : i64
    %813 = llvm.mlir.constant(31) : i64
    %814 = llvm.mlir.constant(3) : i64
    %815 = llvm.mlir.constant(4) : i64
    %816 = llvm.mlir.constant(2) : i64
    %817 = llvm.mlir.constant(1) : i64
    %818 = llvm.mlir.constant(1 : i32) : i32
    %819 = llvm.mlir.constant(3 : i32) : i32
    %820 = llvm.alloca %815 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %821 = llvm.mlir.constant(0 : i32) : i32
    %822 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %823 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %823, ^bb1(%begin_4 : i64), ^bb15
  ^bb1(%824: i64):
    %j_strip_1 = llvm.mul %824, %811 overflow<nsw> : i64
    %825 = llvm.add %j_strip_1, %810 : i64
    %826 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %827 = llvm.mul %825, %812 : i64
    %828 = llvm.add %826, %827 : i64
    %829 = llvm.sub %810, %828 : i64
    %830 = llvm.and %829, %813 : i64
    %831 = llvm.lshr %830, %814 : i64
    %832 = llvm.sub %811, %810 : i64
    %833 = llvm.icmp "sge" %832, %815 : i64
    %834 = llvm.and %809, %833 : i1
    %835 = llvm.select %834, %831, %810 : i1, i64
    %836 = llvm.sub %815, %835 : i64
    %837 = llvm.and %836, %814 : i64
    %838 = llvm.sub %811, %815 : i64
    %839 = llvm.icmp "ugt" %835, %810 : i64
    llvm.cond_br %839, ^bb2, ^bb3
  ^bb2:
    %840 = llvm.add %j_strip_1, %811 : i64
    %841 = llvm.getelementptr %out1_1[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%841, %818, %819, %818) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %842 = llvm.add %810, %835 : i64
    %843 = llvm.sub %811, %837 : i64
    %844 = llvm.icmp "slt" %842, %843 : i64
    llvm.cond_br %844, ^bb4(%842 : i64), ^bb8
  ^bb4(%j_7: i64):
    %j_8 = llvm.add %j_strip_1, %j_7 overflow<nsw> : i64
    llvm.cond_br %809, ^bb5, ^bb6
  ^bb5:
    %845 = llvm.getelementptr inbounds %out1_1[%j_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %822, %845 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %846 = llvm.getelementptr inbounds %out1_1[%j_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %822, %846 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %847 = llvm.add %j_7, %815 overflow<nsw> : i64
    %848 = llvm.icmp "slt" %847, %843 : i64
    llvm.cond_br %848, ^bb4(%847 : i64), ^bb8
  ^bb8:
    llvm.cond_br %839, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%810 : i64)
  ^bb10(%849: i64):
    %850 = llvm.icmp "eq" %849, %810 : i64
    %851 = llvm.select %850, %810, %838 : i1, i64
    %j_9 = llvm.add %j_strip_1, %851 overflow<nsw> : i64
    %852 = llvm.select %850, %810, %835 : i1, i64
    %853 = llvm.select %850, %835, %815 : i1, i64
    llvm.store %822, %820 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %854 = llvm.icmp "slt" %852, %853 : i64
    llvm.cond_br %854, ^bb11(%852 : i64), ^bb12
  ^bb11(%855: i64):
    %856 = llvm.getelementptr inbounds %820[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %857 = llvm.load %856 {alignment = 8 : i64} : !llvm.ptr -> f64
    %858 = llvm.add %j_9, %855 : i64
    %859 = llvm.getelementptr inbounds %out1_1[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %857, %859 {alignment = 8 : i64} : f64, !llvm.ptr
    %860 = llvm.add %855, %817 overflow<nsw> : i64
    %861 = llvm.icmp "slt" %860, %853 : i64
    llvm.cond_br %861, ^bb11(%860 : i64), ^bb12
  ^bb12:
    %862 = llvm.add %849, %817 overflow<nsw> : i64
    %863 = llvm.icmp "slt" %862, %816 : i64
    llvm.cond_br %863, ^bb10(%862 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %864 = llvm.add %824, %817 overflow<nsw> : i64
    %865 = llvm.icmp "slt" %864, %end_4 : i64
    llvm.cond_br %865, ^bb1(%864 : i64), ^bb15
  ^bb15:
    llvm.return %821 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %866 = llvm.mlir.constant(8) : i64
    %867 = llvm.mlir.constant(16) : i64
    %868 = llvm.mlir.constant(24) : i64
    %869 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %870 = llvm.getelementptr inbounds %context_2[%866] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %871 = llvm.load %870 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %872 = llvm.getelementptr inbounds %context_2[%867] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %873 = llvm.load %872 {alignment = 8 : i64} : !llvm.ptr -> i64
    %874 = llvm.getelementptr inbounds %context_2[%868] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %875 = llvm.load %874 {alignment = 8 : i64} : !llvm.ptr -> i1
    %876 = llvm.call @program.parallel2(%begin_5, %end_5, %869, %871, %873, %875) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %876 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %x_size0_2: i64, %places_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %877: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_stride0_1: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %878: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %879: vector<4xi1>) -> i32 attributes {no_unwind, no_inline} {
    %880 = llvm.mlir.constant(0) : i64
    %881 = llvm.mlir.constant(1) : i64
    %882 = llvm.mlir.constant(4) : i64
    %883 = llvm.mlir.constant(0 : i32) : i32
    %884 = llvm.mlir.constant(0) : i64
    %885 = llvm.mlir.constant(5) : i64
    %886 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %887 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %887, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%i_8: i64):
    %888 = llvm.getelementptr inbounds %places_2[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %889 = llvm.load %888 {alignment = 8 : i64} : !llvm.ptr -> i64
    %890 = llvm.icmp "slt" %889, %884 : i64
    %891 = llvm.add %889, %885 : i64
    %892 = llvm.select %890, %891, %889 : i1, i64
    %893 = llvm.icmp "slt" %880, %877 : i64
    llvm.cond_br %893, ^bb2(%880 : i64), ^bb3
  ^bb2(%j_10: i64):
    %894 = llvm.mul %i_8, %x_stride0_1 overflow<nsw> : i64
    %895 = llvm.add %894, %j_10 overflow<nsw> : i64
    %896 = llvm.getelementptr inbounds %x_1[%895] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %897 = llvm.load %896 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %898 = llvm.mul %892, %x_stride0_1 overflow<nsw> : i64
    %899 = llvm.add %898, %j_10 overflow<nsw> : i64
    %900 = llvm.getelementptr inbounds %out0_2[%899] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %901 = llvm.load %900 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %902 = llvm.fadd %901, %897 : vector<4xf64>
    %903 = llvm.add %894, %j_10 overflow<nsw> : i64
    %904 = llvm.getelementptr inbounds %878[%903] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %902, %904 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %905 = llvm.add %j_10, %882 overflow<nsw> : i64
    %906 = llvm.icmp "slt" %905, %877 : i64
    llvm.cond_br %906, ^bb2(%905 : i64), ^bb3
  ^bb3:
    %907 = llvm.icmp "slt" %877, %x_stride0_1 : i64
    llvm.cond_br %907, ^bb4, ^bb5
  ^bb4:
    %908 = llvm.mul %i_8, %x_stride0_1 overflow<nsw> : i64
    %909 = llvm.add %908, %877 overflow<nsw> : i64
    %910 = llvm.getelementptr inbounds %x_1[%909] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %911 = llvm.intr.masked.load %910, %879, %886 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %912 = llvm.mul %892, %x_stride0_1 overflow<nsw> : i64
    %913 = llvm.add %912, %877 overflow<nsw> : i64
    %914 = llvm.getelementptr inbounds %out0_2[%913] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %915 = llvm.intr.masked.load %914, %879, %886 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %916 = llvm.fadd %915, %911 : vector<4xf64>
    %917 = llvm.add %908, %877 overflow<nsw> : i64
    %918 = llvm.getelementptr inbounds %878[%917] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %916, %918, %879 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %919 = llvm.add %i_8, %881 overflow<nsw> : i64
    %920 = llvm.icmp "slt" %919, %end_6 : i64
    llvm.cond_br %920, ^bb1(%919 : i64), ^bb6
  ^bb6:
    llvm.return %883 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %921 = llvm.mlir.constant(8) : i64
    %922 = llvm.mlir.constant(16) : i64
    %923 = llvm.mlir.constant(24) : i64
    %924 = llvm.mlir.constant(32) : i64
    %925 = llvm.mlir.constant(40) : i64
    %926 = llvm.mlir.constant(48) : i64
    %927 = llvm.mlir.constant(56) : i64
    %928 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %929 = llvm.getelementptr inbounds %context_3[%921] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %930 = llvm.load %929 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %931 = llvm.getelementptr inbounds %context_3[%922] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %932 = llvm.load %931 {alignment = 8 : i64} : !llvm.ptr -> i64
    %933 = llvm.getelementptr inbounds %context_3[%923] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %934 = llvm.load %933 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %935 = llvm.getelementptr inbounds %context_3[%924] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %936 = llvm.load %935 {alignment = 8 : i64} : !llvm.ptr -> i64
    %937 = llvm.getelementptr inbounds %context_3[%925] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %938 = llvm.load %937 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %939 = llvm.getelementptr inbounds %context_3[%926] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %940 = llvm.load %939 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %941 = llvm.getelementptr inbounds %context_3[%927] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %942 = llvm.load %941 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi1>
    %943 = llvm.call @program.parallel3(%begin_7, %end_7, %928, %930, %932, %934, %936, %938, %940, %942) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.return %943 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %944: i64, %945: i64, %946: i64, %counted_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_1: i64, %947: i1, %948: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %949 = llvm.mlir.constant(0) : i64
    %950 = llvm.mlir.constant(1) : i64
    %951 = llvm.mlir.constant(32768) : i64
    %952 = llvm.mlir.constant(16) : i64
    %953 = llvm.mlir.constant(4) : i64
    %954 = llvm.mlir.constant(8) : i64
    %955 = llvm.mlir.constant(12) : i64
    %956 = llvm.mlir.constant(640) : i64
    %957 = llvm.mlir.constant(0 : i32) : i32
    %958 = llvm.mlir.constant(2 : i32) : i32
    %959 = llvm.mlir.constant(1 : i32) : i32
    %960 = llvm.mlir.constant(192) : i64
    %961 = llvm.mlir.constant(3 : i32) : i32
    %962 = llvm.mlir.constant(-1 : i8) : i8
    %963 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %964 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %965 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %965, ^bb1(%begin_8 : i64), ^bb8
  ^bb1(%966: i64):
    %967 = llvm.mul %966, %945 : i64
    %968 = llvm.add %949, %967 : i64
    %969 = llvm.add %968, %945 : i64
    %970 = llvm.intr.smin(%969, %946) : (i64, i64) -> i64
    %971 = llvm.icmp "slt" %968, %970 : i64
    llvm.cond_br %971, ^bb2(%968, %962 : i64, i8), ^bb7(%962 : i8)
  ^bb2(%i_strip_1: i64, %972: i8):
    llvm.br ^bb3(%949, %963, %963, %963, %963 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_9: i64, %973: vector<4xi8>, %974: vector<4xi8>, %975: vector<4xi8>, %976: vector<4xi8>):
    %i_10 = llvm.add %i_strip_1, %i_9 overflow<nsw> : i64
    %977 = llvm.getelementptr inbounds %counted_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %978 = llvm.load %977 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %979 = llvm.icmp "sge" %978, %964 : vector<4xi64>
    %980 = llvm.zext %979 : vector<4xi1> to vector<4xi8>
    %981 = llvm.and %973, %980 : vector<4xi8>
    %982 = llvm.getelementptr inbounds %977[%953] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %983 = llvm.load %982 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %984 = llvm.icmp "sge" %983, %964 : vector<4xi64>
    %985 = llvm.zext %984 : vector<4xi1> to vector<4xi8>
    %986 = llvm.and %974, %985 : vector<4xi8>
    %987 = llvm.add %i_10, %954 overflow<nsw> : i64
    %988 = llvm.getelementptr inbounds %977[%954] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %989 = llvm.load %988 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %990 = llvm.icmp "sge" %989, %964 : vector<4xi64>
    %991 = llvm.zext %990 : vector<4xi1> to vector<4xi8>
    %992 = llvm.and %975, %991 : vector<4xi8>
    %993 = llvm.getelementptr inbounds %977[%955] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %995 = llvm.icmp "sge" %994, %964 : vector<4xi64>
    %996 = llvm.zext %995 : vector<4xi1> to vector<4xi8>
    %997 = llvm.and %976, %996 : vector<4xi8>
    llvm.cond_br %947, ^bb4, ^bb5
  ^bb4:
    %998 = llvm.add %i_10, %956 : i64
    %999 = llvm.getelementptr %counted_1[%998] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%999, %957, %958, %959) : (!llvm.ptr, i32, i32, i32) -> ()
    %1000 = llvm.add %i_10, %960 : i64
    %1001 = llvm.getelementptr %counted_1[%1000] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1001, %957, %961, %959) : (!llvm.ptr, i32, i32, i32) -> ()
    %1002 = llvm.add %987, %956 : i64
    %1003 = llvm.getelementptr %counted_1[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1003, %957, %958, %959) : (!llvm.ptr, i32, i32, i32) -> ()
    %1004 = llvm.add %987, %960 : i64
    %1005 = llvm.getelementptr %counted_1[%1004] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1005, %957, %961, %959) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1006 = llvm.add %i_9, %952 overflow<nsw> : i64
    %1007 = llvm.icmp "slt" %1006, %951 : i64
    llvm.cond_br %1007, ^bb3(%1006, %981, %986, %992, %997 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb6(%981, %986, %992, %997 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb6(%1008: vector<4xi8>, %1009: vector<4xi8>, %1010: vector<4xi8>, %1011: vector<4xi8>):
    %1012 = llvm.and %1008, %1009 : vector<4xi8>
    %1013 = llvm.and %1010, %1011 : vector<4xi8>
    %1014 = llvm.and %1012, %1013 : vector<4xi8>
    %1015 = "llvm.intr.vector.reduce.and"(%1014) : (vector<4xi8>) -> i8
    %1016 = llvm.and %972, %1015 : i8
    %1017 = llvm.add %i_strip_1, %951 overflow<nsw> : i64
    %1018 = llvm.icmp "slt" %1017, %970 : i64
    llvm.cond_br %1018, ^bb2(%1017, %1016 : i64, i8), ^bb7(%1016 : i8)
  ^bb7(%1019: i8):
    %1020 = llvm.getelementptr inbounds %948[%966] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1019, %1020 {alignment = 1 : i64} : i8, !llvm.ptr
    %1021 = llvm.add %966, %950 overflow<nsw> : i64
    %1022 = llvm.icmp "slt" %1021, %end_8 : i64
    llvm.cond_br %1022, ^bb1(%1021 : i64), ^bb8
  ^bb8:
    llvm.return %957 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %1023 = llvm.mlir.constant(8) : i64
    %1024 = llvm.mlir.constant(16) : i64
    %1025 = llvm.mlir.constant(24) : i64
    %1026 = llvm.mlir.constant(32) : i64
    %1027 = llvm.mlir.constant(40) : i64
    %1028 = llvm.mlir.constant(48) : i64
    %1029 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1030 = llvm.getelementptr inbounds %context_4[%1023] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1031 = llvm.load %1030 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1032 = llvm.getelementptr inbounds %context_4[%1024] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1033 = llvm.load %1032 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1034 = llvm.getelementptr inbounds %context_4[%1025] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1035 = llvm.load %1034 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1036 = llvm.getelementptr inbounds %context_4[%1026] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1037 = llvm.load %1036 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1038 = llvm.getelementptr inbounds %context_4[%1027] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1039 = llvm.load %1038 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1040 = llvm.getelementptr inbounds %context_4[%1028] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1041 = llvm.load %1040 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1042 = llvm.call @program.parallel4(%begin_9, %end_9, %1029, %1031, %1033, %1035, %1037, %1039, %1041) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %1042 : i32
  }
  llvm.func internal @program.parallel5(%begin_10: i64, %end_10: i64, %1043: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_size0_1: i64, %1044: i1) -> i32 attributes {no_unwind, no_inline} {
    %1045 = llvm.mlir.constant(0) : i64
    %1046 = llvm.mlir.constant(8192) : i64
    %1047 = llvm.mlir.constant(8) : i64
    %1048 = llvm.mlir.constant(31) : i64
    %1049 = llvm.mlir.constant(3) : i64
    %1050 = llvm.mlir.constant(4) : i64
    %1051 = llvm.mlir.constant(2) : i64
    %1052 = llvm.mlir.constant(1) : i64
    %1053 = llvm.mlir.constant(1 : i32) : i32
    %1054 = llvm.mlir.constant(3 : i32) : i32
    %1055 = llvm.alloca %1050 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1056 = llvm.mlir.constant(0 : i32) : i32
    %1057 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1058 = llvm.icmp "slt" %begin_10, %end_10 : i64
    llvm.cond_br %1058, ^bb1(%begin_10 : i64), ^bb15
  ^bb1(%1059: i64):
    %i_strip_2 = llvm.mul %1059, %1046 overflow<nsw> : i64
    %1060 = llvm.add %i_strip_2, %1045 : i64
    %1061 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %1062 = llvm.mul %1060, %1047 : i64
    %1063 = llvm.add %1061, %1062 : i64
    %1064 = llvm.sub %1045, %1063 : i64
    %1065 = llvm.and %1064, %1048 : i64
    %1066 = llvm.lshr %1065, %1049 : i64
    %1067 = llvm.sub %1046, %1045 : i64
    %1068 = llvm.icmp "sge" %1067, %1050 : i64
    %1069 = llvm.and %1044, %1068 : i1
    %1070 = llvm.select %1069, %1066, %1045 : i1, i64
    %1071 = llvm.sub %1050, %1070 : i64
    %1072 = llvm.and %1071, %1049 : i64
    %1073 = llvm.sub %1046, %1050 : i64
    %1074 = llvm.icmp "ugt" %1070, %1045 : i64
    llvm.cond_br %1074, ^bb2, ^bb3
  ^bb2:
    %1075 = llvm.add %i_strip_2, %1046 : i64
    %1076 = llvm.getelementptr %out2_1[%1075] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1076, %1053, %1054, %1053) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %1077 = llvm.add %1045, %1070 : i64
    %1078 = llvm.sub %1046, %1072 : i64
    %1079 = llvm.icmp "slt" %1077, %1078 : i64
    llvm.cond_br %1079, ^bb4(%1077 : i64), ^bb8
  ^bb4(%i_11: i64):
    %i_12 = llvm.add %i_strip_2, %i_11 overflow<nsw> : i64
    llvm.cond_br %1044, ^bb5, ^bb6
  ^bb5:
    %1080 = llvm.getelementptr inbounds %out2_1[%i_12] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1057, %1080 {alignment = 32 : i64, nontemporal} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %1081 = llvm.getelementptr inbounds %out2_1[%i_12] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1057, %1081 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %1082 = llvm.add %i_11, %1050 overflow<nsw> : i64
    %1083 = llvm.icmp "slt" %1082, %1078 : i64
    llvm.cond_br %1083, ^bb4(%1082 : i64), ^bb8
  ^bb8:
    llvm.cond_br %1074, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%1045 : i64)
  ^bb10(%1084: i64):
    %1085 = llvm.icmp "eq" %1084, %1045 : i64
    %1086 = llvm.select %1085, %1045, %1073 : i1, i64
    %i_13 = llvm.add %i_strip_2, %1086 overflow<nsw> : i64
    %1087 = llvm.select %1085, %1045, %1070 : i1, i64
    %1088 = llvm.select %1085, %1070, %1050 : i1, i64
    llvm.store %1057, %1055 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1089 = llvm.icmp "slt" %1087, %1088 : i64
    llvm.cond_br %1089, ^bb11(%1087 : i64), ^bb12
  ^bb11(%1090: i64):
    %1091 = llvm.getelementptr inbounds %1055[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1092 = llvm.load %1091 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1093 = llvm.add %i_13, %1090 : i64
    %1094 = llvm.getelementptr inbounds %out2_1[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1092, %1094 {alignment = 8 : i64} : i64, !llvm.ptr
    %1095 = llvm.add %1090, %1052 overflow<nsw> : i64
    %1096 = llvm.icmp "slt" %1095, %1088 : i64
    llvm.cond_br %1096, ^bb11(%1095 : i64), ^bb12
  ^bb12:
    %1097 = llvm.add %1084, %1052 overflow<nsw> : i64
    %1098 = llvm.icmp "slt" %1097, %1051 : i64
    llvm.cond_br %1098, ^bb10(%1097 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %1099 = llvm.add %1059, %1052 overflow<nsw> : i64
    %1100 = llvm.icmp "slt" %1099, %end_10 : i64
    llvm.cond_br %1100, ^bb1(%1099 : i64), ^bb15
  ^bb15:
    llvm.return %1056 : i32
  }
  llvm.func internal @program.parallel5.part(%context_5: !llvm.ptr, %begin_11: i64, %end_11: i64) -> i32 attributes {no_unwind} {
    %1101 = llvm.mlir.constant(8) : i64
    %1102 = llvm.mlir.constant(16) : i64
    %1103 = llvm.mlir.constant(24) : i64
    %1104 = llvm.load %context_5 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1105 = llvm.getelementptr inbounds %context_5[%1101] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1106 = llvm.load %1105 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1107 = llvm.getelementptr inbounds %context_5[%1102] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1108 = llvm.load %1107 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1109 = llvm.getelementptr inbounds %context_5[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1110 = llvm.load %1109 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1111 = llvm.call @program.parallel5(%begin_11, %end_11, %1104, %1106, %1108, %1110) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %1111 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_2: i64, %places_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %places_size0_1: i64, %counted_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %counted_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1112 = llvm.mlir.constant(32768) : i64
    %1113 = llvm.mlir.constant(15) : i64
    %1114 = llvm.mlir.constant(0) : i64
    %1115 = llvm.mlir.constant(4) : i64
    %1116 = llvm.mlir.constant(2) : i64
    %1117 = llvm.mlir.constant(8) : i64
    %1118 = llvm.mlir.constant(3) : i64
    %1119 = llvm.mlir.constant(32) : i64
    %1120 = llvm.mlir.constant(12) : i64
    %1121 = llvm.mlir.constant(16) : i64
    %1122 = llvm.mlir.constant(20) : i64
    %1123 = llvm.mlir.constant(24) : i64
    %1124 = llvm.mlir.constant(28) : i64
    %1125 = llvm.mlir.constant(5) : i64
    %1126 = llvm.mlir.constant(1048512) : i64
    %1127 = llvm.mlir.constant(1048576) : i64
    %1128 = llvm.mlir.constant(1048064) : i64
    %1129 = llvm.mlir.constant(1) : i64
    %1130 = llvm.mlir.constant(9) : i64
    %1131 = llvm.mlir.constant(63) : i64
    %1132 = llvm.mlir.constant(-64) : i64
    %1133 = llvm.mlir.constant(64) : i64
    %1134 = llvm.mlir.constant(5 : i32) : i32
    %1135 = llvm.mlir.constant(6 : i32) : i32
    %1136 = llvm.alloca %1133 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1137 = llvm.mlir.constant(32767) : i64
    %1138 = llvm.mlir.constant(98307) : i64
    %1139 = llvm.mlir.constant(7) : i64
    %1140 = llvm.mlir.constant(56) : i64
    %1141 = llvm.alloca %1140 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1142 = llvm.mlir.constant(40) : i64
    %1143 = llvm.mlir.constant(48) : i64
    %1144 = llvm.mlir.constant(640) : i64
    %1145 = llvm.mlir.constant(0 : i32) : i32
    %1146 = llvm.mlir.constant(2 : i32) : i32
    %1147 = llvm.mlir.constant(1 : i32) : i32
    %1148 = llvm.mlir.constant(192) : i64
    %1149 = llvm.mlir.constant(3 : i32) : i32
    %1150 = llvm.alloca %1133 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1151 = llvm.mlir.constant(73732) : i64
    %1152 = llvm.alloca %1133 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1153 = llvm.mlir.constant(4 : i32) : i32
    %1154 = llvm.alloca %1133 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1155 = llvm.mlir.constant(32778) : i64
    %1156 = llvm.alloca %1140 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1157 = llvm.mlir.constant(1 : i8) : i8
    %1158 = llvm.mlir.constant(0) : i64
    %1159 = llvm.mlir.constant(-9223372036854775808) : i64
    %1160 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1161 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1162 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %1163 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1164 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1165 = llvm.icmp "eq" %x_size0_3, %places_size0_1 : i64
    %1166 = llvm.add %counted_size0_2, %1129 : i64
    %1167 = llvm.mlir.constant(0 : i8) : i8
    %1168 = llvm.mul %1166, %1117 overflow<nsw> : i64
    %1169 = llvm.add %1168, %1131 overflow<nsw> : i64
    %1170 = llvm.and %1169, %1132 : i64
    %1171 = llvm.call @aligned_alloc(%1133, %1170) : (i64, i64) -> !llvm.ptr
    %1172 = llvm.mlir.zero : !llvm.ptr
    %1173 = llvm.icmp "ne" %1171, %1172 : !llvm.ptr
    %1174 = llvm.icmp "eq" %1170, %1114 : i64
    %1175 = llvm.or %1173, %1174 : i1
    llvm.cond_br %1175, ^bb1, ^bb67(%1134 : i32)
  ^bb1:
    llvm.cond_br %1165, ^bb2, ^bb66(%1135 : i32)
  ^bb2:
    %1176 = llvm.ashr %x_size0_3, %1113 : i64
    %1177 = llvm.mul %1176, %1112 overflow<nsw> : i64
    %1178 = llvm.intr.smax(%1177, %1114) : (i64, i64) -> i64
    %1179 = llvm.mlir.constant(-1 : i8) : i8
    %1180 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1180, %1136 {alignment = 1 : i64} : i8, !llvm.ptr
    %1181 = llvm.sub %1178, %1114 : i64
    %1182 = llvm.sdiv %1181, %1112 : i64
    %1183 = llvm.srem %1181, %1112 : i64
    %1184 = llvm.icmp "ne" %1183, %1114 : i64
    %1185 = llvm.xor %1183, %1112 : i64
    %1186 = llvm.icmp "sge" %1185, %1114 : i64
    %1187 = llvm.and %1184, %1186 : i1
    %1188 = llvm.add %1182, %1129 : i64
    %1189 = llvm.select %1187, %1188, %1182 : i1, i64
    %1190 = llvm.intr.smax(%1189, %1114) : (i64, i64) -> i64
    %1191 = llvm.sdiv %1190, %1133 : i64
    %1192 = llvm.srem %1190, %1133 : i64
    %1193 = llvm.icmp "ne" %1192, %1114 : i64
    %1194 = llvm.xor %1192, %1133 : i64
    %1195 = llvm.icmp "sge" %1194, %1114 : i64
    %1196 = llvm.and %1193, %1195 : i1
    %1197 = llvm.add %1191, %1129 : i64
    %1198 = llvm.select %1196, %1197, %1191 : i1, i64
    %1199 = llvm.intr.smax(%1198, %1129) : (i64, i64) -> i64
    %1200 = llvm.sdiv %1190, %1199 : i64
    %1201 = llvm.srem %1190, %1199 : i64
    %1202 = llvm.icmp "ne" %1201, %1114 : i64
    %1203 = llvm.xor %1201, %1199 : i64
    %1204 = llvm.icmp "sge" %1203, %1114 : i64
    %1205 = llvm.and %1202, %1204 : i1
    %1206 = llvm.add %1200, %1129 : i64
    %1207 = llvm.select %1205, %1206, %1200 : i1, i64
    %1208 = llvm.mul %1199, %1112 : i64
    %1209 = llvm.intr.smax(%1207, %1114) : (i64, i64) -> i64
    %1210 = llvm.intr.smin(%1208, %1178) : (i64, i64) -> i64
    %1211 = llvm.intr.smax(%1210, %1114) : (i64, i64) -> i64
    %1212 = llvm.add %1211, %1137 : i64
    %1213 = llvm.udiv %1212, %1112 : i64
    %1214 = llvm.mul %1213, %1138 : i64
    %1215 = llvm.add %1139, %1214 : i64
    %1216 = llvm.mul %1209, %1215 : i64
    %1217 = llvm.icmp "sge" %1216, %1112 : i64
    %1218 = llvm.mul %x_size0_3, %1117 : i64
    %1219 = llvm.icmp "ugt" %1218, %1126 : i64
    %1220 = llvm.icmp "sgt" %1207, %1114 : i64
    %1221 = llvm.select %1220, %1207, %1114 : i1, i64
    llvm.cond_br %1217, ^bb3, ^bb4
  ^bb3:
    llvm.store %1207, %1141 {alignment = 8 : i64} : i64, !llvm.ptr
    %1222 = llvm.getelementptr inbounds %1141[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1208, %1222 {alignment = 8 : i64} : i64, !llvm.ptr
    %1223 = llvm.getelementptr inbounds %1141[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1178, %1223 {alignment = 8 : i64} : i64, !llvm.ptr
    %1224 = llvm.getelementptr inbounds %1141[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_3, %1224 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1225 = llvm.getelementptr inbounds %1141[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0_3, %1225 {alignment = 8 : i64} : i64, !llvm.ptr
    %1226 = llvm.getelementptr inbounds %1141[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1219, %1226 {alignment = 8 : i64} : i1, !llvm.ptr
    %1227 = llvm.getelementptr inbounds %1141[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1136, %1227 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1228 = llvm.mlir.addressof @program_shapes.parallel0.part : !llvm.ptr
    %1229 = llvm.call @stepwell_parallel_for(%1228, %1141, %1221, %1114) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb5(%1229 : i32)
  ^bb4:
    %1230 = llvm.call @program_shapes.parallel0(%1114, %1221, %1207, %1208, %1178, %places_3, %x_size0_3, %1219, %1136) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb5(%1230 : i32)
  ^bb5(%1231: i32):
    %1232 = llvm.sub %1207, %1129 : i64
    %1233 = llvm.icmp "slt" %1114, %1232 : i64
    llvm.cond_br %1233, ^bb6(%1114 : i64), ^bb7
  ^bb6(%1234: i64):
    %1235 = llvm.getelementptr inbounds %1136[%1234] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1236 = llvm.load %1235 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1237 = llvm.getelementptr inbounds %1235[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1238 = llvm.load %1237 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1239 = llvm.and %1236, %1238 : i8
    llvm.store %1239, %1235 {alignment = 1 : i64} : i8, !llvm.ptr
    %1240 = llvm.add %1234, %1116 overflow<nsw> : i64
    %1241 = llvm.icmp "slt" %1240, %1232 : i64
    llvm.cond_br %1241, ^bb6(%1240 : i64), ^bb7
  ^bb7:
    %1242 = llvm.sub %1207, %1116 : i64
    %1243 = llvm.icmp "slt" %1114, %1242 : i64
    llvm.cond_br %1243, ^bb8(%1114 : i64), ^bb9
  ^bb8(%1244: i64):
    %1245 = llvm.getelementptr inbounds %1136[%1244] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1246 = llvm.load %1245 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1247 = llvm.getelementptr inbounds %1245[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1248 = llvm.load %1247 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1249 = llvm.and %1246, %1248 : i8
    llvm.store %1249, %1245 {alignment = 1 : i64} : i8, !llvm.ptr
    %1250 = llvm.add %1244, %1115 overflow<nsw> : i64
    %1251 = llvm.icmp "slt" %1250, %1242 : i64
    llvm.cond_br %1251, ^bb8(%1250 : i64), ^bb9
  ^bb9:
    %1252 = llvm.sub %1207, %1115 : i64
    %1253 = llvm.icmp "slt" %1114, %1252 : i64
    llvm.cond_br %1253, ^bb10(%1114 : i64), ^bb11
  ^bb10(%1254: i64):
    %1255 = llvm.getelementptr inbounds %1136[%1254] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1256 = llvm.load %1255 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1257 = llvm.getelementptr inbounds %1255[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1258 = llvm.load %1257 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1259 = llvm.and %1256, %1258 : i8
    llvm.store %1259, %1255 {alignment = 1 : i64} : i8, !llvm.ptr
    %1260 = llvm.add %1254, %1117 overflow<nsw> : i64
    %1261 = llvm.icmp "slt" %1260, %1252 : i64
    llvm.cond_br %1261, ^bb10(%1260 : i64), ^bb11
  ^bb11:
    %1262 = llvm.sub %1207, %1117 : i64
    %1263 = llvm.icmp "slt" %1114, %1262 : i64
    llvm.cond_br %1263, ^bb12(%1114 : i64), ^bb13
  ^bb12(%1264: i64):
    %1265 = llvm.getelementptr inbounds %1136[%1264] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1266 = llvm.load %1265 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1267 = llvm.getelementptr inbounds %1265[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1268 = llvm.load %1267 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1269 = llvm.and %1266, %1268 : i8
    llvm.store %1269, %1265 {alignment = 1 : i64} : i8, !llvm.ptr
    %1270 = llvm.add %1264, %1121 overflow<nsw> : i64
    %1271 = llvm.icmp "slt" %1270, %1262 : i64
    llvm.cond_br %1271, ^bb12(%1270 : i64), ^bb13
  ^bb13:
    %1272 = llvm.sub %1207, %1121 : i64
    %1273 = llvm.icmp "slt" %1114, %1272 : i64
    llvm.cond_br %1273, ^bb14(%1114 : i64), ^bb15
  ^bb14(%1274: i64):
    %1275 = llvm.getelementptr inbounds %1136[%1274] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1276 = llvm.load %1275 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1277 = llvm.getelementptr inbounds %1275[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1278 = llvm.load %1277 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1279 = llvm.and %1276, %1278 : i8
    llvm.store %1279, %1275 {alignment = 1 : i64} : i8, !llvm.ptr
    %1280 = llvm.add %1274, %1119 overflow<nsw> : i64
    %1281 = llvm.icmp "slt" %1280, %1272 : i64
    llvm.cond_br %1281, ^bb14(%1280 : i64), ^bb15
  ^bb15:
    %1282 = llvm.sub %1207, %1119 : i64
    %1283 = llvm.icmp "slt" %1114, %1282 : i64
    llvm.cond_br %1283, ^bb16(%1114 : i64), ^bb17
  ^bb16(%1284: i64):
    %1285 = llvm.getelementptr inbounds %1136[%1284] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1286 = llvm.load %1285 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1287 = llvm.getelementptr inbounds %1285[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1288 = llvm.load %1287 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1289 = llvm.and %1286, %1288 : i8
    llvm.store %1289, %1285 {alignment = 1 : i64} : i8, !llvm.ptr
    %1290 = llvm.add %1284, %1133 overflow<nsw> : i64
    %1291 = llvm.icmp "slt" %1290, %1282 : i64
    llvm.cond_br %1291, ^bb16(%1290 : i64), ^bb17
  ^bb17:
    %1292 = llvm.load %1136 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1293 = llvm.and %1179, %1292 : i8
    %1294 = llvm.and %1157, %1293 : i8
    %1295 = llvm.sub %x_size0_3, %1178 overflow<nsw> : i64
    %1296 = llvm.ashr %1295, %1116 : i64
    %1297 = llvm.mul %1296, %1115 overflow<nsw> : i64
    %1298 = llvm.add %1297, %1178 overflow<nsw> : i64
    %1299 = llvm.intr.smax(%1298, %1178) : (i64, i64) -> i64
    %1300 = llvm.sub %x_size0_3, %1299 overflow<nsw> : i64
    %1301 = llvm.intr.smin(%1300, %1115) : (i64, i64) -> i64
    %1302 = llvm.intr.smax(%1301, %1114) : (i64, i64) -> i64
    %1303 = llvm.trunc %1302 : i64 to i32
    %1304 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1305 = llvm.mlir.poison : vector<4xi32>
    %1306 = llvm.insertelement %1303, %1305[%1114 : i64] : vector<4xi32>
    %1307 = llvm.shufflevector %1306, %1305 [0, 0, 0, 0] : vector<4xi32>
    %1308 = llvm.icmp "slt" %1304, %1307 : vector<4xi32>
    %1309 = llvm.mlir.poison : vector<4xi8>
    %1310 = llvm.insertelement %1294, %1309[%1114 : i64] : vector<4xi8>
    %1311 = llvm.shufflevector %1310, %1309 [0, 0, 0, 0] : vector<4xi8>
    %1312 = llvm.mul %x_size0_3, %1117 : i64
    %1313 = llvm.icmp "ugt" %1312, %1127 : i64
    %1314 = llvm.icmp "slt" %1178, %1299 : i64
    llvm.cond_br %1314, ^bb18(%1178, %1311 : i64, vector<4xi8>), ^bb21(%1311 : vector<4xi8>)
  ^bb18(%i_14: i64, %1315: vector<4xi8>):
    %1316 = llvm.getelementptr inbounds %places_3[%i_14] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1317 = llvm.load %1316 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1318 = llvm.icmp "slt" %1317, %1161 : vector<4xi64>
    %1319 = llvm.add %1317, %1162 : vector<4xi64>
    %1320 = llvm.select %1318, %1319, %1317 : vector<4xi1>, vector<4xi64>
    %1321 = llvm.icmp "sge" %1320, %1161 : vector<4xi64>
    %1322 = llvm.zext %1321 : vector<4xi1> to vector<4xi8>
    %1323 = llvm.icmp "slt" %1320, %1162 : vector<4xi64>
    %1324 = llvm.zext %1323 : vector<4xi1> to vector<4xi8>
    %1325 = llvm.and %1322, %1324 : vector<4xi8>
    %1326 = llvm.and %1315, %1325 : vector<4xi8>
    llvm.cond_br %1313, ^bb19, ^bb20
  ^bb19:
    %1327 = llvm.add %i_14, %1144 : i64
    %1328 = llvm.getelementptr %places_3[%1327] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1328, %1145, %1146, %1147) : (!llvm.ptr, i32, i32, i32) -> ()
    %1329 = llvm.add %i_14, %1148 : i64
    %1330 = llvm.getelementptr %places_3[%1329] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1330, %1145, %1149, %1147) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb20
  ^bb20:
    %1331 = llvm.add %i_14, %1115 overflow<nsw> : i64
    %1332 = llvm.icmp "slt" %1331, %1299 : i64
    llvm.cond_br %1332, ^bb18(%1331, %1326 : i64, vector<4xi8>), ^bb21(%1326 : vector<4xi8>)
  ^bb21(%1333: vector<4xi8>):
    %1334 = llvm.icmp "slt" %1299, %x_size0_3 : i64
    llvm.cond_br %1334, ^bb22(%1299, %1333 : i64, vector<4xi8>), ^bb23(%1333 : vector<4xi8>)
  ^bb22(%i_15: i64, %1335: vector<4xi8>):
    %1336 = llvm.getelementptr inbounds %places_3[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1337 = llvm.intr.masked.load %1336, %1308, %1161 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1338 = llvm.icmp "slt" %1337, %1161 : vector<4xi64>
    %1339 = llvm.add %1337, %1162 : vector<4xi64>
    %1340 = llvm.select %1338, %1339, %1337 : vector<4xi1>, vector<4xi64>
    %1341 = llvm.icmp "sge" %1340, %1161 : vector<4xi64>
    %1342 = llvm.zext %1341 : vector<4xi1> to vector<4xi8>
    %1343 = llvm.icmp "slt" %1340, %1162 : vector<4xi64>
    %1344 = llvm.zext %1343 : vector<4xi1> to vector<4xi8>
    %1345 = llvm.and %1342, %1344 : vector<4xi8>
    %1346 = llvm.and %1335, %1345 : vector<4xi8>
    %1347 = llvm.select %1308, %1346, %1335 : vector<4xi1>, vector<4xi8>
    %1348 = llvm.add %i_15, %1115 overflow<nsw> : i64
    %1349 = llvm.icmp "slt" %1348, %x_size0_3 : i64
    llvm.cond_br %1349, ^bb22(%1348, %1347 : i64, vector<4xi8>), ^bb23(%1347 : vector<4xi8>)
  ^bb23(%1350: vector<4xi8>):
    %1351 = "llvm.intr.vector.reduce.and"(%1350) : (vector<4xi8>) -> i8
    %1352 = llvm.icmp "ne" %1351, %1167 : i8
    llvm.cond_br %1352, ^bb24, ^bb66(%1149 : i32)
  ^bb24:
    %1353 = llvm.ashr %counted_size0_2, %1113 : i64
    %1354 = llvm.mul %1353, %1112 overflow<nsw> : i64
    %1355 = llvm.intr.smax(%1354, %1114) : (i64, i64) -> i64
    %1356 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1356, %1150 {alignment = 1 : i64} : i8, !llvm.ptr
    %1357 = llvm.sub %1355, %1114 : i64
    %1358 = llvm.sdiv %1357, %1112 : i64
    %1359 = llvm.srem %1357, %1112 : i64
    %1360 = llvm.icmp "ne" %1359, %1114 : i64
    %1361 = llvm.xor %1359, %1112 : i64
    %1362 = llvm.icmp "sge" %1361, %1114 : i64
    %1363 = llvm.and %1360, %1362 : i1
    %1364 = llvm.add %1358, %1129 : i64
    %1365 = llvm.select %1363, %1364, %1358 : i1, i64
    %1366 = llvm.intr.smax(%1365, %1114) : (i64, i64) -> i64
    %1367 = llvm.sdiv %1366, %1133 : i64
    %1368 = llvm.srem %1366, %1133 : i64
    %1369 = llvm.icmp "ne" %1368, %1114 : i64
    %1370 = llvm.xor %1368, %1133 : i64
    %1371 = llvm.icmp "sge" %1370, %1114 : i64
    %1372 = llvm.and %1369, %1371 : i1
    %1373 = llvm.add %1367, %1129 : i64
    %1374 = llvm.select %1372, %1373, %1367 : i1, i64
    %1375 = llvm.intr.smax(%1374, %1129) : (i64, i64) -> i64
    %1376 = llvm.sdiv %1366, %1375 : i64
    %1377 = llvm.srem %1366, %1375 : i64
    %1378 = llvm.icmp "ne" %1377, %1114 : i64
    %1379 = llvm.xor %1377, %1375 : i64
    %1380 = llvm.icmp "sge" %1379, %1114 : i64
    %1381 = llvm.and %1378, %1380 : i1
    %1382 = llvm.add %1376, %1129 : i64
    %1383 = llvm.select %1381, %1382, %1376 : i1, i64
    %1384 = llvm.mul %1375, %1112 : i64
    %1385 = llvm.intr.smax(%1383, %1114) : (i64, i64) -> i64
    %1386 = llvm.intr.smin(%1384, %1355) : (i64, i64) -> i64
    %1387 = llvm.intr.smax(%1386, %1114) : (i64, i64) -> i64
    %1388 = llvm.add %1387, %1137 : i64
    %1389 = llvm.udiv %1388, %1112 : i64
    %1390 = llvm.mul %1389, %1151 : i64
    %1391 = llvm.add %1139, %1390 : i64
    %1392 = llvm.mul %1385, %1391 : i64
    %1393 = llvm.icmp "sge" %1392, %1112 : i64
    %1394 = llvm.icmp "sgt" %1383, %1114 : i64
    %1395 = llvm.select %1394, %1383, %1114 : i1, i64
    llvm.cond_br %1393, ^bb25, ^bb26
  ^bb25:
    llvm.store %1383, %1152 {alignment = 8 : i64} : i64, !llvm.ptr
    %1396 = llvm.getelementptr inbounds %1152[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1384, %1396 {alignment = 8 : i64} : i64, !llvm.ptr
    %1397 = llvm.getelementptr inbounds %1152[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1355, %1397 {alignment = 8 : i64} : i64, !llvm.ptr
    %1398 = llvm.getelementptr inbounds %1152[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_2, %1398 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1399 = llvm.getelementptr inbounds %1152[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0_2, %1399 {alignment = 8 : i64} : i64, !llvm.ptr
    %1400 = llvm.getelementptr inbounds %1152[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1171, %1400 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1401 = llvm.getelementptr inbounds %1152[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1166, %1401 {alignment = 8 : i64} : i64, !llvm.ptr
    %1402 = llvm.getelementptr inbounds %1152[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1150, %1402 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1403 = llvm.mlir.addressof @program_shapes.parallel1.part : !llvm.ptr
    %1404 = llvm.call @stepwell_parallel_for(%1403, %1152, %1395, %1114) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb27(%1404 : i32)
  ^bb26:
    %1405 = llvm.call @program_shapes.parallel1(%1114, %1395, %1383, %1384, %1355, %counted_2, %counted_size0_2, %1171, %1166, %1150) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb27(%1405 : i32)
  ^bb27(%1406: i32):
    %1407 = llvm.sub %1383, %1129 : i64
    %1408 = llvm.icmp "slt" %1114, %1407 : i64
    llvm.cond_br %1408, ^bb28(%1114 : i64), ^bb29
  ^bb28(%1409: i64):
    %1410 = llvm.getelementptr inbounds %1150[%1409] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1411 = llvm.load %1410 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1412 = llvm.getelementptr inbounds %1410[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1413 = llvm.load %1412 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1414 = llvm.and %1411, %1413 : i8
    llvm.store %1414, %1410 {alignment = 1 : i64} : i8, !llvm.ptr
    %1415 = llvm.add %1409, %1116 overflow<nsw> : i64
    %1416 = llvm.icmp "slt" %1415, %1407 : i64
    llvm.cond_br %1416, ^bb28(%1415 : i64), ^bb29
  ^bb29:
    %1417 = llvm.sub %1383, %1116 : i64
    %1418 = llvm.icmp "slt" %1114, %1417 : i64
    llvm.cond_br %1418, ^bb30(%1114 : i64), ^bb31
  ^bb30(%1419: i64):
    %1420 = llvm.getelementptr inbounds %1150[%1419] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1421 = llvm.load %1420 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1422 = llvm.getelementptr inbounds %1420[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1423 = llvm.load %1422 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1424 = llvm.and %1421, %1423 : i8
    llvm.store %1424, %1420 {alignment = 1 : i64} : i8, !llvm.ptr
    %1425 = llvm.add %1419, %1115 overflow<nsw> : i64
    %1426 = llvm.icmp "slt" %1425, %1417 : i64
    llvm.cond_br %1426, ^bb30(%1425 : i64), ^bb31
  ^bb31:
    %1427 = llvm.sub %1383, %1115 : i64
    %1428 = llvm.icmp "slt" %1114, %1427 : i64
    llvm.cond_br %1428, ^bb32(%1114 : i64), ^bb33
  ^bb32(%1429: i64):
    %1430 = llvm.getelementptr inbounds %1150[%1429] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1431 = llvm.load %1430 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1432 = llvm.getelementptr inbounds %1430[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1433 = llvm.load %1432 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1434 = llvm.and %1431, %1433 : i8
    llvm.store %1434, %1430 {alignment = 1 : i64} : i8, !llvm.ptr
    %1435 = llvm.add %1429, %1117 overflow<nsw> : i64
    %1436 = llvm.icmp "slt" %1435, %1427 : i64
    llvm.cond_br %1436, ^bb32(%1435 : i64), ^bb33
  ^bb33:
    %1437 = llvm.sub %1383, %1117 : i64
    %1438 = llvm.icmp "slt" %1114, %1437 : i64
    llvm.cond_br %1438, ^bb34(%1114 : i64), ^bb35
  ^bb34(%1439: i64):
    %1440 = llvm.getelementptr inbounds %1150[%1439] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1441 = llvm.load %1440 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1442 = llvm.getelementptr inbounds %1440[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1443 = llvm.load %1442 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1444 = llvm.and %1441, %1443 : i8
    llvm.store %1444, %1440 {alignment = 1 : i64} : i8, !llvm.ptr
    %1445 = llvm.add %1439, %1121 overflow<nsw> : i64
    %1446 = llvm.icmp "slt" %1445, %1437 : i64
    llvm.cond_br %1446, ^bb34(%1445 : i64), ^bb35
  ^bb35:
    %1447 = llvm.sub %1383, %1121 : i64
    %1448 = llvm.icmp "slt" %1114, %1447 : i64
    llvm.cond_br %1448, ^bb36(%1114 : i64), ^bb37
  ^bb36(%1449: i64):
    %1450 = llvm.getelementptr inbounds %1150[%1449] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1451 = llvm.load %1450 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1452 = llvm.getelementptr inbounds %1450[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1453 = llvm.load %1452 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1454 = llvm.and %1451, %1453 : i8
    llvm.store %1454, %1450 {alignment = 1 : i64} : i8, !llvm.ptr
    %1455 = llvm.add %1449, %1119 overflow<nsw> : i64
    %1456 = llvm.icmp "slt" %1455, %1447 : i64
    llvm.cond_br %1456, ^bb36(%1455 : i64), ^bb37
  ^bb37:
    %1457 = llvm.sub %1383, %1119 : i64
    %1458 = llvm.icmp "slt" %1114, %1457 : i64
    llvm.cond_br %1458, ^bb38(%1114 : i64), ^bb39
  ^bb38(%1459: i64):
    %1460 = llvm.getelementptr inbounds %1150[%1459] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1461 = llvm.load %1460 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1462 = llvm.getelementptr inbounds %1460[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1463 = llvm.load %1462 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1464 = llvm.and %1461, %1463 : i8
    llvm.store %1464, %1460 {alignment = 1 : i64} : i8, !llvm.ptr
    %1465 = llvm.add %1459, %1133 overflow<nsw> : i64
    %1466 = llvm.icmp "slt" %1465, %1457 : i64
    llvm.cond_br %1466, ^bb38(%1465 : i64), ^bb39
  ^bb39:
    %1467 = llvm.load %1150 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1468 = llvm.and %1179, %1467 : i8
    %1469 = llvm.and %1157, %1468 : i8
    %1470 = llvm.sub %counted_size0_2, %1355 overflow<nsw> : i64
    %1471 = llvm.ashr %1470, %1118 : i64
    %1472 = llvm.mul %1471, %1117 overflow<nsw> : i64
    %1473 = llvm.add %1472, %1355 overflow<nsw> : i64
    %1474 = llvm.intr.smax(%1473, %1355) : (i64, i64) -> i64
    %1475 = llvm.mlir.poison : vector<4xi8>
    %1476 = llvm.insertelement %1469, %1475[%1114 : i64] : vector<4xi8>
    %1477 = llvm.shufflevector %1476, %1475 [0, 0, 0, 0] : vector<4xi8>
    %1478 = llvm.icmp "slt" %1355, %1474 : i64
    llvm.cond_br %1478, ^bb40(%1355, %1477, %1477 : i64, vector<4xi8>, vector<4xi8>), ^bb41(%1477, %1477 : vector<4xi8>, vector<4xi8>)
  ^bb40(%i_16: i64, %1479: vector<4xi8>, %1480: vector<4xi8>):
    %1481 = llvm.getelementptr inbounds %counted_2[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1482 = llvm.load %1481 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1483 = llvm.icmp "sge" %1482, %1161 : vector<4xi64>
    %1484 = llvm.zext %1483 : vector<4xi1> to vector<4xi8>
    %1485 = llvm.and %1479, %1484 : vector<4xi8>
    %1486 = llvm.add %1482, %1163 : vector<4xi64>
    %1487 = llvm.getelementptr inbounds %1171[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1486, %1487 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1488 = llvm.getelementptr inbounds %1481[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1489 = llvm.load %1488 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1490 = llvm.icmp "sge" %1489, %1161 : vector<4xi64>
    %1491 = llvm.zext %1490 : vector<4xi1> to vector<4xi8>
    %1492 = llvm.and %1480, %1491 : vector<4xi8>
    %1493 = llvm.add %1489, %1163 : vector<4xi64>
    %1494 = llvm.getelementptr inbounds %1487[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1493, %1494 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1495 = llvm.add %i_16, %1117 overflow<nsw> : i64
    %1496 = llvm.icmp "slt" %1495, %1474 : i64
    llvm.cond_br %1496, ^bb40(%1495, %1485, %1492 : i64, vector<4xi8>, vector<4xi8>), ^bb41(%1485, %1492 : vector<4xi8>, vector<4xi8>)
  ^bb41(%1497: vector<4xi8>, %1498: vector<4xi8>):
    %1499 = llvm.and %1497, %1498 : vector<4xi8>
    %1500 = llvm.icmp "slt" %1474, %counted_size0_2 : i64
    llvm.cond_br %1500, ^bb42(%1474, %1499 : i64, vector<4xi8>), ^bb43(%1499 : vector<4xi8>)
  ^bb42(%i_17: i64, %1501: vector<4xi8>):
    %1502 = llvm.sub %counted_size0_2, %i_17 overflow<nsw> : i64
    %1503 = llvm.intr.smin(%1502, %1115) : (i64, i64) -> i64
    %1504 = llvm.intr.smax(%1503, %1114) : (i64, i64) -> i64
    %1505 = llvm.trunc %1504 : i64 to i32
    %1506 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1507 = llvm.mlir.poison : vector<4xi32>
    %1508 = llvm.insertelement %1505, %1507[%1114 : i64] : vector<4xi32>
    %1509 = llvm.shufflevector %1508, %1507 [0, 0, 0, 0] : vector<4xi32>
    %1510 = llvm.icmp "slt" %1506, %1509 : vector<4xi32>
    %1511 = llvm.getelementptr inbounds %counted_2[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1512 = llvm.intr.masked.load %1511, %1510, %1161 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1513 = llvm.icmp "sge" %1512, %1161 : vector<4xi64>
    %1514 = llvm.zext %1513 : vector<4xi1> to vector<4xi8>
    %1515 = llvm.and %1501, %1514 : vector<4xi8>
    %1516 = llvm.add %1512, %1163 : vector<4xi64>
    %1517 = llvm.getelementptr inbounds %1171[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %1516, %1517, %1510 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %1518 = llvm.select %1510, %1515, %1501 : vector<4xi1>, vector<4xi8>
    %1519 = llvm.add %i_17, %1115 overflow<nsw> : i64
    %1520 = llvm.icmp "slt" %1519, %counted_size0_2 : i64
    llvm.cond_br %1520, ^bb42(%1519, %1518 : i64, vector<4xi8>), ^bb43(%1518 : vector<4xi8>)
  ^bb43(%1521: vector<4xi8>):
    %1522 = "llvm.intr.vector.reduce.and"(%1521) : (vector<4xi8>) -> i8
    %1523 = llvm.icmp "ne" %1522, %1167 : i8
    llvm.cond_br %1523, ^bb44, ^bb66(%1153 : i32)
  ^bb44:
    %1524 = llvm.getelementptr inbounds %1171[%counted_size0_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1158, %1524 {alignment = 8 : i64} : i64, !llvm.ptr
    %1525 = llvm.ashr %1166, %1113 : i64
    %1526 = llvm.mul %1525, %1112 overflow<nsw> : i64
    %1527 = llvm.intr.smax(%1526, %1114) : (i64, i64) -> i64
    %1528 = llvm.mlir.constant(-9223372036854775808) : i64
    llvm.store %1528, %1154 {alignment = 8 : i64} : i64, !llvm.ptr
    %1529 = llvm.sub %1527, %1114 : i64
    %1530 = llvm.sdiv %1529, %1112 : i64
    %1531 = llvm.srem %1529, %1112 : i64
    %1532 = llvm.icmp "ne" %1531, %1114 : i64
    %1533 = llvm.xor %1531, %1112 : i64
    %1534 = llvm.icmp "sge" %1533, %1114 : i64
    %1535 = llvm.and %1532, %1534 : i1
    %1536 = llvm.add %1530, %1129 : i64
    %1537 = llvm.select %1535, %1536, %1530 : i1, i64
    %1538 = llvm.intr.smax(%1537, %1114) : (i64, i64) -> i64
    %1539 = llvm.sdiv %1538, %1133 : i64
    %1540 = llvm.srem %1538, %1133 : i64
    %1541 = llvm.icmp "ne" %1540, %1114 : i64
    %1542 = llvm.xor %1540, %1133 : i64
    %1543 = llvm.icmp "sge" %1542, %1114 : i64
    %1544 = llvm.and %1541, %1543 : i1
    %1545 = llvm.add %1539, %1129 : i64
    %1546 = llvm.select %1544, %1545, %1539 : i1, i64
    %1547 = llvm.intr.smax(%1546, %1129) : (i64, i64) -> i64
    %1548 = llvm.sdiv %1538, %1547 : i64
    %1549 = llvm.srem %1538, %1547 : i64
    %1550 = llvm.icmp "ne" %1549, %1114 : i64
    %1551 = llvm.xor %1549, %1547 : i64
    %1552 = llvm.icmp "sge" %1551, %1114 : i64
    %1553 = llvm.and %1550, %1552 : i1
    %1554 = llvm.add %1548, %1129 : i64
    %1555 = llvm.select %1553, %1554, %1548 : i1, i64
    %1556 = llvm.mul %1547, %1112 : i64
    %1557 = llvm.intr.smax(%1555, %1114) : (i64, i64) -> i64
    %1558 = llvm.intr.smin(%1556, %1527) : (i64, i64) -> i64
    %1559 = llvm.intr.smax(%1558, %1114) : (i64, i64) -> i64
    %1560 = llvm.add %1559, %1137 : i64
    %1561 = llvm.udiv %1560, %1112 : i64
    %1562 = llvm.mul %1561, %1155 : i64
    %1563 = llvm.add %1139, %1562 : i64
    %1564 = llvm.mul %1557, %1563 : i64
    %1565 = llvm.icmp "sge" %1564, %1112 : i64
    %1566 = llvm.mul %1166, %1117 : i64
    %1567 = llvm.icmp "ugt" %1566, %1128 : i64
    %1568 = llvm.icmp "sgt" %1555, %1114 : i64
    %1569 = llvm.select %1568, %1555, %1114 : i1, i64
    llvm.cond_br %1565, ^bb45, ^bb46
  ^bb45:
    llvm.store %1555, %1156 {alignment = 8 : i64} : i64, !llvm.ptr
    %1570 = llvm.getelementptr inbounds %1156[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1556, %1570 {alignment = 8 : i64} : i64, !llvm.ptr
    %1571 = llvm.getelementptr inbounds %1156[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1527, %1571 {alignment = 8 : i64} : i64, !llvm.ptr
    %1572 = llvm.getelementptr inbounds %1156[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1171, %1572 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1573 = llvm.getelementptr inbounds %1156[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1166, %1573 {alignment = 8 : i64} : i64, !llvm.ptr
    %1574 = llvm.getelementptr inbounds %1156[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1567, %1574 {alignment = 8 : i64} : i1, !llvm.ptr
    %1575 = llvm.getelementptr inbounds %1156[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1154, %1575 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1576 = llvm.mlir.addressof @program_shapes.parallel2.part : !llvm.ptr
    %1577 = llvm.call @stepwell_parallel_for(%1576, %1156, %1569, %1114) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%1577 : i32)
  ^bb46:
    %1578 = llvm.call @program_shapes.parallel2(%1114, %1569, %1555, %1556, %1527, %1171, %1166, %1567, %1154) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb47(%1578 : i32)
  ^bb47(%1579: i32):
    %1580 = llvm.sub %1555, %1129 : i64
    %1581 = llvm.icmp "slt" %1114, %1580 : i64
    llvm.cond_br %1581, ^bb48(%1114 : i64), ^bb49
  ^bb48(%1582: i64):
    %1583 = llvm.getelementptr inbounds %1154[%1582] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1584 = llvm.load %1583 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1585 = llvm.getelementptr inbounds %1583[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1586 = llvm.load %1585 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1587 = llvm.intr.smax(%1584, %1586) : (i64, i64) -> i64
    llvm.store %1587, %1583 {alignment = 8 : i64} : i64, !llvm.ptr
    %1588 = llvm.add %1582, %1116 overflow<nsw> : i64
    %1589 = llvm.icmp "slt" %1588, %1580 : i64
    llvm.cond_br %1589, ^bb48(%1588 : i64), ^bb49
  ^bb49:
    %1590 = llvm.sub %1555, %1116 : i64
    %1591 = llvm.icmp "slt" %1114, %1590 : i64
    llvm.cond_br %1591, ^bb50(%1114 : i64), ^bb51
  ^bb50(%1592: i64):
    %1593 = llvm.getelementptr inbounds %1154[%1592] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1594 = llvm.load %1593 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1595 = llvm.getelementptr inbounds %1593[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1596 = llvm.load %1595 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1597 = llvm.intr.smax(%1594, %1596) : (i64, i64) -> i64
    llvm.store %1597, %1593 {alignment = 8 : i64} : i64, !llvm.ptr
    %1598 = llvm.add %1592, %1115 overflow<nsw> : i64
    %1599 = llvm.icmp "slt" %1598, %1590 : i64
    llvm.cond_br %1599, ^bb50(%1598 : i64), ^bb51
  ^bb51:
    %1600 = llvm.sub %1555, %1115 : i64
    %1601 = llvm.icmp "slt" %1114, %1600 : i64
    llvm.cond_br %1601, ^bb52(%1114 : i64), ^bb53
  ^bb52(%1602: i64):
    %1603 = llvm.getelementptr inbounds %1154[%1602] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1604 = llvm.load %1603 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1605 = llvm.getelementptr inbounds %1603[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1606 = llvm.load %1605 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1607 = llvm.intr.smax(%1604, %1606) : (i64, i64) -> i64
    llvm.store %1607, %1603 {alignment = 8 : i64} : i64, !llvm.ptr
    %1608 = llvm.add %1602, %1117 overflow<nsw> : i64
    %1609 = llvm.icmp "slt" %1608, %1600 : i64
    llvm.cond_br %1609, ^bb52(%1608 : i64), ^bb53
  ^bb53:
    %1610 = llvm.sub %1555, %1117 : i64
    %1611 = llvm.icmp "slt" %1114, %1610 : i64
    llvm.cond_br %1611, ^bb54(%1114 : i64), ^bb55
  ^bb54(%1612: i64):
    %1613 = llvm.getelementptr inbounds %1154[%1612] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1614 = llvm.load %1613 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1615 = llvm.getelementptr inbounds %1613[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1616 = llvm.load %1615 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1617 = llvm.intr.smax(%1614, %1616) : (i64, i64) -> i64
    llvm.store %1617, %1613 {alignment = 8 : i64} : i64, !llvm.ptr
    %1618 = llvm.add %1612, %1121 overflow<nsw> : i64
    %1619 = llvm.icmp "slt" %1618, %1610 : i64
    llvm.cond_br %1619, ^bb54(%1618 : i64), ^bb55
  ^bb55:
    %1620 = llvm.sub %1555, %1121 : i64
    %1621 = llvm.icmp "slt" %1114, %1620 : i64
    llvm.cond_br %1621, ^bb56(%1114 : i64), ^bb57
  ^bb56(%1622: i64):
    %1623 = llvm.getelementptr inbounds %1154[%1622] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1624 = llvm.load %1623 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1625 = llvm.getelementptr inbounds %1623[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1626 = llvm.load %1625 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1627 = llvm.intr.smax(%1624, %1626) : (i64, i64) -> i64
    llvm.store %1627, %1623 {alignment = 8 : i64} : i64, !llvm.ptr
    %1628 = llvm.add %1622, %1119 overflow<nsw> : i64
    %1629 = llvm.icmp "slt" %1628, %1620 : i64
    llvm.cond_br %1629, ^bb56(%1628 : i64), ^bb57
  ^bb57:
    %1630 = llvm.sub %1555, %1119 : i64
    %1631 = llvm.icmp "slt" %1114, %1630 : i64
    llvm.cond_br %1631, ^bb58(%1114 : i64), ^bb59
  ^bb58(%1632: i64):
    %1633 = llvm.getelementptr inbounds %1154[%1632] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1634 = llvm.load %1633 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1635 = llvm.getelementptr inbounds %1633[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1636 = llvm.load %1635 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1637 = llvm.intr.smax(%1634, %1636) : (i64, i64) -> i64
    llvm.store %1637, %1633 {alignment = 8 : i64} : i64, !llvm.ptr
    %1638 = llvm.add %1632, %1133 overflow<nsw> : i64
    %1639 = llvm.icmp "slt" %1638, %1630 : i64
    llvm.cond_br %1639, ^bb58(%1638 : i64), ^bb59
  ^bb59:
    %1640 = llvm.load %1154 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1641 = llvm.intr.smax(%1159, %1640) : (i64, i64) -> i64
    %1642 = llvm.intr.smax(%1159, %1641) : (i64, i64) -> i64
    %1643 = llvm.sub %1166, %1527 overflow<nsw> : i64
    %1644 = llvm.ashr %1643, %1125 : i64
    %1645 = llvm.mul %1644, %1119 overflow<nsw> : i64
    %1646 = llvm.add %1645, %1527 overflow<nsw> : i64
    %1647 = llvm.intr.smax(%1646, %1527) : (i64, i64) -> i64
    %1648 = llvm.mlir.poison : vector<4xi64>
    %1649 = llvm.insertelement %1642, %1648[%1114 : i64] : vector<4xi64>
    %1650 = llvm.shufflevector %1649, %1648 [0, 0, 0, 0] : vector<4xi64>
    %1651 = llvm.mul %1166, %1117 : i64
    %1652 = llvm.icmp "ugt" %1651, %1127 : i64
    %1653 = llvm.icmp "slt" %1527, %1647 : i64
    llvm.cond_br %1653, ^bb60(%1527, %1650, %1650, %1650, %1650, %1650, %1650, %1650, %1650 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb63(%1650, %1650, %1650, %1650, %1650, %1650, %1650, %1650 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb60(%i_18: i64, %1654: vector<4xi64>, %1655: vector<4xi64>, %1656: vector<4xi64>, %1657: vector<4xi64>, %1658: vector<4xi64>, %1659: vector<4xi64>, %1660: vector<4xi64>, %1661: vector<4xi64>):
    %1662 = llvm.getelementptr inbounds %1171[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1663 = llvm.load %1662 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1664 = llvm.intr.smax(%1654, %1663) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1665 = llvm.getelementptr inbounds %1662[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1666 = llvm.load %1665 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1667 = llvm.intr.smax(%1655, %1666) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1668 = llvm.add %i_18, %1117 overflow<nsw> : i64
    %1669 = llvm.getelementptr inbounds %1662[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1670 = llvm.load %1669 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1671 = llvm.intr.smax(%1656, %1670) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1672 = llvm.getelementptr inbounds %1662[%1120] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1673 = llvm.load %1672 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1674 = llvm.intr.smax(%1657, %1673) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1675 = llvm.add %i_18, %1121 overflow<nsw> : i64
    %1676 = llvm.getelementptr inbounds %1662[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1677 = llvm.load %1676 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1678 = llvm.intr.smax(%1658, %1677) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1679 = llvm.getelementptr inbounds %1662[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1680 = llvm.load %1679 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1681 = llvm.intr.smax(%1659, %1680) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1682 = llvm.add %i_18, %1123 overflow<nsw> : i64
    %1683 = llvm.getelementptr inbounds %1662[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1684 = llvm.load %1683 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1685 = llvm.intr.smax(%1660, %1684) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1686 = llvm.getelementptr inbounds %1662[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1687 = llvm.load %1686 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1688 = llvm.intr.smax(%1661, %1687) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1652, ^bb61, ^bb62
  ^bb61:
    %1689 = llvm.add %i_18, %1144 : i64
    %1690 = llvm.getelementptr %1171[%1689] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1690, %1145, %1146, %1147) : (!llvm.ptr, i32, i32, i32) -> ()
    %1691 = llvm.add %i_18, %1148 : i64
    %1692 = llvm.getelementptr %1171[%1691] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1692, %1145, %1149, %1147) : (!llvm.ptr, i32, i32, i32) -> ()
    %1693 = llvm.add %1668, %1144 : i64
    %1694 = llvm.getelementptr %1171[%1693] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1694, %1145, %1146, %1147) : (!llvm.ptr, i32, i32, i32) -> ()
    %1695 = llvm.add %1668, %1148 : i64
    %1696 = llvm.getelementptr %1171[%1695] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1696, %1145, %1149, %1147) : (!llvm.ptr, i32, i32, i32) -> ()
    %1697 = llvm.add %1675, %1144 : i64
    %1698 = llvm.getelementptr %1171[%1697] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1698, %1145, %1146, %1147) : (!llvm.ptr, i32, i32, i32) -> ()
    %1699 = llvm.add %1675, %1148 : i64
    %1700 = llvm.getelementptr %1171[%1699] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1700, %1145, %1149, %1147) : (!llvm.ptr, i32, i32, i32) -> ()
    %1701 = llvm.add %1682, %1144 : i64
    %1702 = llvm.getelementptr %1171[%1701] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1702, %1145, %1146, %1147) : (!llvm.ptr, i32, i32, i32) -> ()
    %1703 = llvm.add %1682, %1148 : i64
    %1704 = llvm.getelementptr %1171[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1704, %1145, %1149, %1147) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb62
  ^bb62:
    %1705 = llvm.add %i_18, %1119 overflow<nsw> : i64
    %1706 = llvm.icmp "slt" %1705, %1647 : i64
    llvm.cond_br %1706, ^bb60(%1705, %1664, %1667, %1671, %1674, %1678, %1681, %1685, %1688 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb63(%1664, %1667, %1671, %1674, %1678, %1681, %1685, %1688 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb63(%1707: vector<4xi64>, %1708: vector<4xi64>, %1709: vector<4xi64>, %1710: vector<4xi64>, %1711: vector<4xi64>, %1712: vector<4xi64>, %1713: vector<4xi64>, %1714: vector<4xi64>):
    %1715 = llvm.intr.smax(%1707, %1708) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1716 = llvm.intr.smax(%1709, %1710) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1717 = llvm.intr.smax(%1711, %1712) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1718 = llvm.intr.smax(%1713, %1714) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1719 = llvm.intr.smax(%1715, %1716) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1720 = llvm.intr.smax(%1717, %1718) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1721 = llvm.intr.smax(%1719, %1720) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1722 = llvm.icmp "slt" %1647, %1166 : i64
    llvm.cond_br %1722, ^bb64(%1647, %1721 : i64, vector<4xi64>), ^bb65(%1721 : vector<4xi64>)
  ^bb64(%i_19: i64, %1723: vector<4xi64>):
    %1724 = llvm.sub %1166, %i_19 overflow<nsw> : i64
    %1725 = llvm.intr.smin(%1724, %1115) : (i64, i64) -> i64
    %1726 = llvm.intr.smax(%1725, %1114) : (i64, i64) -> i64
    %1727 = llvm.trunc %1726 : i64 to i32
    %1728 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1729 = llvm.mlir.poison : vector<4xi32>
    %1730 = llvm.insertelement %1727, %1729[%1114 : i64] : vector<4xi32>
    %1731 = llvm.shufflevector %1730, %1729 [0, 0, 0, 0] : vector<4xi32>
    %1732 = llvm.icmp "slt" %1728, %1731 : vector<4xi32>
    %1733 = llvm.getelementptr inbounds %1171[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1734 = llvm.intr.masked.load %1733, %1732, %1161 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1735 = llvm.intr.smax(%1723, %1734) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1736 = llvm.select %1732, %1735, %1723 : vector<4xi1>, vector<4xi64>
    %1737 = llvm.add %i_19, %1115 overflow<nsw> : i64
    %1738 = llvm.icmp "slt" %1737, %1166 : i64
    llvm.cond_br %1738, ^bb64(%1737, %1736 : i64, vector<4xi64>), ^bb65(%1736 : vector<4xi64>)
  ^bb65(%1739: vector<4xi64>):
    %1740 = "llvm.intr.vector.reduce.smax"(%1739) : (vector<4xi64>) -> i64
    %1741 = llvm.intr.smax(%1740, %1130) : (i64, i64) -> i64
    llvm.call @free(%1171) : (!llvm.ptr) -> ()
    llvm.store %x_stride0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1742 = llvm.getelementptr inbounds %extents[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %1742 {alignment = 8 : i64} : i64, !llvm.ptr
    %1743 = llvm.getelementptr inbounds %extents[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1741, %1743 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1145 : i32
  ^bb66(%1744: i32):
    llvm.call @free(%1171) : (!llvm.ptr) -> ()
    llvm.br ^bb67(%1744 : i32)
  ^bb67(%1745: i32):
    llvm.return %1745 : i32
  }
  llvm.func internal @program_shapes.parallel0(%begin_12: i64, %end_12: i64, %1746: i64, %1747: i64, %1748: i64, %places_4: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_4: i64, %1749: i1, %1750: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1751 = llvm.mlir.constant(0) : i64
    %1752 = llvm.mlir.constant(1) : i64
    %1753 = llvm.mlir.constant(32768) : i64
    %1754 = llvm.mlir.constant(4) : i64
    %1755 = llvm.mlir.constant(640) : i64
    %1756 = llvm.mlir.constant(0 : i32) : i32
    %1757 = llvm.mlir.constant(2 : i32) : i32
    %1758 = llvm.mlir.constant(1 : i32) : i32
    %1759 = llvm.mlir.constant(192) : i64
    %1760 = llvm.mlir.constant(3 : i32) : i32
    %1761 = llvm.mlir.constant(-1 : i8) : i8
    %1762 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1763 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1764 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %1765 = llvm.icmp "slt" %begin_12, %end_12 : i64
    llvm.cond_br %1765, ^bb1(%begin_12 : i64), ^bb8
  ^bb1(%1766: i64):
    %1767 = llvm.mul %1766, %1747 : i64
    %1768 = llvm.add %1751, %1767 : i64
    %1769 = llvm.add %1768, %1747 : i64
    %1770 = llvm.intr.smin(%1769, %1748) : (i64, i64) -> i64
    %1771 = llvm.icmp "slt" %1768, %1770 : i64
    llvm.cond_br %1771, ^bb2(%1768, %1761 : i64, i8), ^bb7(%1761 : i8)
  ^bb2(%i_strip_3: i64, %1772: i8):
    llvm.br ^bb3(%1751, %1762 : i64, vector<4xi8>)
  ^bb3(%i_20: i64, %1773: vector<4xi8>):
    %i_21 = llvm.add %i_strip_3, %i_20 overflow<nsw> : i64
    %1774 = llvm.getelementptr inbounds %places_4[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1775 = llvm.load %1774 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1776 = llvm.icmp "slt" %1775, %1763 : vector<4xi64>
    %1777 = llvm.add %1775, %1764 : vector<4xi64>
    %1778 = llvm.select %1776, %1777, %1775 : vector<4xi1>, vector<4xi64>
    %1779 = llvm.icmp "sge" %1778, %1763 : vector<4xi64>
    %1780 = llvm.zext %1779 : vector<4xi1> to vector<4xi8>
    %1781 = llvm.icmp "slt" %1778, %1764 : vector<4xi64>
    %1782 = llvm.zext %1781 : vector<4xi1> to vector<4xi8>
    %1783 = llvm.and %1780, %1782 : vector<4xi8>
    %1784 = llvm.and %1773, %1783 : vector<4xi8>
    llvm.cond_br %1749, ^bb4, ^bb5
  ^bb4:
    %1785 = llvm.add %i_21, %1755 : i64
    %1786 = llvm.getelementptr %places_4[%1785] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1786, %1756, %1757, %1758) : (!llvm.ptr, i32, i32, i32) -> ()
    %1787 = llvm.add %i_21, %1759 : i64
    %1788 = llvm.getelementptr %places_4[%1787] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1788, %1756, %1760, %1758) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1789 = llvm.add %i_20, %1754 overflow<nsw> : i64
    %1790 = llvm.icmp "slt" %1789, %1753 : i64
    llvm.cond_br %1790, ^bb3(%1789, %1784 : i64, vector<4xi8>), ^bb6(%1784 : vector<4xi8>)
  ^bb6(%1791: vector<4xi8>):
    %1792 = "llvm.intr.vector.reduce.and"(%1791) : (vector<4xi8>) -> i8
    %1793 = llvm.and %1772, %1792 : i8
    %1794 = llvm.add %i_strip_3, %1753 overflow<nsw> : i64
    %1795 = llvm.icmp "slt" %1794, %1770 : i64
    llvm.cond_br %1795, ^bb2(%1794, %1793 : i64, i8), ^bb7(%1793 : i8)
  ^bb7(%1796: i8):
    %1797 = llvm.getelementptr inbounds %1750[%1766] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1796, %1797 {alignment = 1 : i64} : i8, !llvm.ptr
    %1798 = llvm.add %1766, %1752 overflow<nsw> : i64
    %1799 = llvm.icmp "slt" %1798, %end_12 : i64
    llvm.cond_br %1799, ^bb1(%1798 : i64), ^bb8
  ^bb8:
    llvm.return %1756 : i32
  }
  llvm.func internal @program_shapes.parallel0.part(%context_6: !llvm.ptr, %begin_13: i64, %end_13: i64) -> i32 attributes {no_unwind} {
    %1800 = llvm.mlir.constant(8) : i64
    %1801 = llvm.mlir.constant(16) : i64
    %1802 = llvm.mlir.constant(24) : i64
    %1803 = llvm.mlir.constant(32) : i64
    %1804 = llvm.mlir.constant(40) : i64
    %1805 = llvm.mlir.constant(48) : i64
    %1806 = llvm.load %context_6 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1807 = llvm.getelementptr inbounds %context_6[%1800] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1808 = llvm.load %1807 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1809 = llvm.getelementptr inbounds %context_6[%1801] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1810 = llvm.load %1809 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1811 = llvm.getelementptr inbounds %context_6[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1812 = llvm.load %1811 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1813 = llvm.getelementptr inbounds %context_6[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1814 = llvm.load %1813 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1815 = llvm.getelementptr inbounds %context_6[%1804] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1816 = llvm.load %1815 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1817 = llvm.getelementptr inbounds %context_6[%1805] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1818 = llvm.load %1817 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1819 = llvm.call @program_shapes.parallel0(%begin_13, %end_13, %1806, %1808, %1810, %1812, %1814, %1816, %1818) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %1819 : i32
  }
  llvm.func internal @program_shapes.parallel1(%begin_14: i64, %end_14: i64, %1820: i64, %1821: i64, %1822: i64, %counted_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_3: i64, %1823: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1824: i64, %1825: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1826 = llvm.mlir.constant(0) : i64
    %1827 = llvm.mlir.constant(1) : i64
    %1828 = llvm.mlir.constant(32768) : i64
    %1829 = llvm.mlir.constant(8) : i64
    %1830 = llvm.mlir.constant(4) : i64
    %1831 = llvm.mlir.constant(0 : i32) : i32
    %1832 = llvm.mlir.constant(-1 : i8) : i8
    %1833 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1834 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1835 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1836 = llvm.icmp "slt" %begin_14, %end_14 : i64
    llvm.cond_br %1836, ^bb1(%begin_14 : i64), ^bb6
  ^bb1(%1837: i64):
    %1838 = llvm.mul %1837, %1821 : i64
    %1839 = llvm.add %1826, %1838 : i64
    %1840 = llvm.add %1839, %1821 : i64
    %1841 = llvm.intr.smin(%1840, %1822) : (i64, i64) -> i64
    %1842 = llvm.icmp "slt" %1839, %1841 : i64
    llvm.cond_br %1842, ^bb2(%1839, %1832 : i64, i8), ^bb5(%1832 : i8)
  ^bb2(%i_strip_4: i64, %1843: i8):
    llvm.br ^bb3(%1826, %1833, %1833 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_22: i64, %1844: vector<4xi8>, %1845: vector<4xi8>):
    %i_23 = llvm.add %i_strip_4, %i_22 overflow<nsw> : i64
    %1846 = llvm.getelementptr inbounds %counted_3[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1847 = llvm.load %1846 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1848 = llvm.icmp "sge" %1847, %1834 : vector<4xi64>
    %1849 = llvm.zext %1848 : vector<4xi1> to vector<4xi8>
    %1850 = llvm.and %1844, %1849 : vector<4xi8>
    %1851 = llvm.add %1847, %1835 : vector<4xi64>
    %1852 = llvm.getelementptr inbounds %1823[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1851, %1852 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1853 = llvm.getelementptr inbounds %1846[%1830] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1854 = llvm.load %1853 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1855 = llvm.icmp "sge" %1854, %1834 : vector<4xi64>
    %1856 = llvm.zext %1855 : vector<4xi1> to vector<4xi8>
    %1857 = llvm.and %1845, %1856 : vector<4xi8>
    %1858 = llvm.add %1854, %1835 : vector<4xi64>
    %1859 = llvm.getelementptr inbounds %1852[%1830] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1858, %1859 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1860 = llvm.add %i_22, %1829 overflow<nsw> : i64
    %1861 = llvm.icmp "slt" %1860, %1828 : i64
    llvm.cond_br %1861, ^bb3(%1860, %1850, %1857 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%1850, %1857 : vector<4xi8>, vector<4xi8>)
  ^bb4(%1862: vector<4xi8>, %1863: vector<4xi8>):
    %1864 = llvm.and %1862, %1863 : vector<4xi8>
    %1865 = "llvm.intr.vector.reduce.and"(%1864) : (vector<4xi8>) -> i8
    %1866 = llvm.and %1843, %1865 : i8
    %1867 = llvm.add %i_strip_4, %1828 overflow<nsw> : i64
    %1868 = llvm.icmp "slt" %1867, %1841 : i64
    llvm.cond_br %1868, ^bb2(%1867, %1866 : i64, i8), ^bb5(%1866 : i8)
  ^bb5(%1869: i8):
    %1870 = llvm.getelementptr inbounds %1825[%1837] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1869, %1870 {alignment = 1 : i64} : i8, !llvm.ptr
    %1871 = llvm.add %1837, %1827 overflow<nsw> : i64
    %1872 = llvm.icmp "slt" %1871, %end_14 : i64
    llvm.cond_br %1872, ^bb1(%1871 : i64), ^bb6
  ^bb6:
    llvm.return %1831 : i32
  }
  llvm.func internal @program_shapes.parallel1.part(%context_7: !llvm.ptr, %begin_15: i64, %end_15: i64) -> i32 attributes {no_unwind} {
    %1873 = llvm.mlir.constant(8) : i64
    %1874 = llvm.mlir.constant(16) : i64
    %1875 = llvm.mlir.constant(24) : i64
    %1876 = llvm.mlir.constant(32) : i64
    %1877 = llvm.mlir.constant(40) : i64
    %1878 = llvm.mlir.constant(48) : i64
    %1879 = llvm.mlir.constant(56) : i64
    %1880 = llvm.load %context_7 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1881 = llvm.getelementptr inbounds %context_7[%1873] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1882 = llvm.load %1881 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1883 = llvm.getelementptr inbounds %context_7[%1874] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1884 = llvm.load %1883 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1885 = llvm.getelementptr inbounds %context_7[%1875] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1886 = llvm.load %1885 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1887 = llvm.getelementptr inbounds %context_7[%1876] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1888 = llvm.load %1887 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1889 = llvm.getelementptr inbounds %context_7[%1877] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1890 = llvm.load %1889 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1891 = llvm.getelementptr inbounds %context_7[%1878] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1892 = llvm.load %1891 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1893 = llvm.getelementptr inbounds %context_7[%1879] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1894 = llvm.load %1893 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1895 = llvm.call @program_shapes.parallel1(%begin_15, %end_15, %1880, %1882, %1884, %1886, %1888, %1890, %1892, %1894) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1895 : i32
  }
  llvm.func internal @program_shapes.parallel2(%begin_16: i64, %end_16: i64, %1896: i64, %1897: i64, %1898: i64, %1899: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %1900: i64, %1901: i1, %1902: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1903 = llvm.mlir.constant(0) : i64
    %1904 = llvm.mlir.constant(1) : i64
    %1905 = llvm.mlir.constant(32768) : i64
    %1906 = llvm.mlir.constant(32) : i64
    %1907 = llvm.mlir.constant(4) : i64
    %1908 = llvm.mlir.constant(8) : i64
    %1909 = llvm.mlir.constant(12) : i64
    %1910 = llvm.mlir.constant(16) : i64
    %1911 = llvm.mlir.constant(20) : i64
    %1912 = llvm.mlir.constant(24) : i64
    %1913 = llvm.mlir.constant(28) : i64
    %1914 = llvm.mlir.constant(640) : i64
    %1915 = llvm.mlir.constant(0 : i32) : i32
    %1916 = llvm.mlir.constant(2 : i32) : i32
    %1917 = llvm.mlir.constant(1 : i32) : i32
    %1918 = llvm.mlir.constant(192) : i64
    %1919 = llvm.mlir.constant(3 : i32) : i32
    %1920 = llvm.mlir.constant(-9223372036854775808) : i64
    %1921 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1922 = llvm.icmp "slt" %begin_16, %end_16 : i64
    llvm.cond_br %1922, ^bb1(%begin_16 : i64), ^bb8
  ^bb1(%1923: i64):
    %1924 = llvm.mul %1923, %1897 : i64
    %1925 = llvm.add %1903, %1924 : i64
    %1926 = llvm.add %1925, %1897 : i64
    %1927 = llvm.intr.smin(%1926, %1898) : (i64, i64) -> i64
    %1928 = llvm.icmp "slt" %1925, %1927 : i64
    llvm.cond_br %1928, ^bb2(%1925, %1920 : i64, i64), ^bb7(%1920 : i64)
  ^bb2(%i_strip_5: i64, %1929: i64):
    llvm.br ^bb3(%1903, %1921, %1921, %1921, %1921, %1921, %1921, %1921, %1921 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb3(%i_24: i64, %1930: vector<4xi64>, %1931: vector<4xi64>, %1932: vector<4xi64>, %1933: vector<4xi64>, %1934: vector<4xi64>, %1935: vector<4xi64>, %1936: vector<4xi64>, %1937: vector<4xi64>):
    %i_25 = llvm.add %i_strip_5, %i_24 overflow<nsw> : i64
    %1938 = llvm.getelementptr inbounds %1899[%i_25] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1939 = llvm.load %1938 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1940 = llvm.intr.smax(%1930, %1939) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1941 = llvm.getelementptr inbounds %1938[%1907] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1942 = llvm.load %1941 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1943 = llvm.intr.smax(%1931, %1942) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1944 = llvm.add %i_25, %1908 overflow<nsw> : i64
    %1945 = llvm.getelementptr inbounds %1938[%1908] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1946 = llvm.load %1945 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1947 = llvm.intr.smax(%1932, %1946) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1948 = llvm.getelementptr inbounds %1938[%1909] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1949 = llvm.load %1948 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1950 = llvm.intr.smax(%1933, %1949) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1951 = llvm.add %i_25, %1910 overflow<nsw> : i64
    %1952 = llvm.getelementptr inbounds %1938[%1910] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1953 = llvm.load %1952 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1954 = llvm.intr.smax(%1934, %1953) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1955 = llvm.getelementptr inbounds %1938[%1911] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1956 = llvm.load %1955 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1957 = llvm.intr.smax(%1935, %1956) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1958 = llvm.add %i_25, %1912 overflow<nsw> : i64
    %1959 = llvm.getelementptr inbounds %1938[%1912] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1960 = llvm.load %1959 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1961 = llvm.intr.smax(%1936, %1960) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1962 = llvm.getelementptr inbounds %1938[%1913] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1963 = llvm.load %1962 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1964 = llvm.intr.smax(%1937, %1963) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1901, ^bb4, ^bb5
  ^bb4:
    %1965 = llvm.add %i_25, %1914 : i64
    %1966 = llvm.getelementptr %1899[%1965] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1966, %1915, %1916, %1917) : (!llvm.ptr, i32, i32, i32) -> ()
    %1967 = llvm.add %i_25, %1918 : i64
    %1968 = llvm.getelementptr %1899[%1967] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1968, %1915, %1919, %1917) : (!llvm.ptr, i32, i32, i32) -> ()
    %1969 = llvm.add %1944, %1914 : i64
    %1970 = llvm.getelementptr %1899[%1969] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1970, %1915, %1916, %1917) : (!llvm.ptr, i32, i32, i32) -> ()
    %1971 = llvm.add %1944, %1918 : i64
    %1972 = llvm.getelementptr %1899[%1971] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1972, %1915, %1919, %1917) : (!llvm.ptr, i32, i32, i32) -> ()
    %1973 = llvm.add %1951, %1914 : i64
    %1974 = llvm.getelementptr %1899[%1973] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1974, %1915, %1916, %1917) : (!llvm.ptr, i32, i32, i32) -> ()
    %1975 = llvm.add %1951, %1918 : i64
    %1976 = llvm.getelementptr %1899[%1975] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1976, %1915, %1919, %1917) : (!llvm.ptr, i32, i32, i32) -> ()
    %1977 = llvm.add %1958, %1914 : i64
    %1978 = llvm.getelementptr %1899[%1977] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1978, %1915, %1916, %1917) : (!llvm.ptr, i32, i32, i32) -> ()
    %1979 = llvm.add %1958, %1918 : i64
    %1980 = llvm.getelementptr %1899[%1979] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1980, %1915, %1919, %1917) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1981 = llvm.add %i_24, %1906 overflow<nsw> : i64
    %1982 = llvm.icmp "slt" %1981, %1905 : i64
    llvm.cond_br %1982, ^bb3(%1981, %1940, %1943, %1947, %1950, %1954, %1957, %1961, %1964 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb6(%1940, %1943, %1947, %1950, %1954, %1957, %1961, %1964 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb6(%1983: vector<4xi64>, %1984: vector<4xi64>, %1985: vector<4xi64>, %1986: vector<4xi64>, %1987: vector<4xi64>, %1988: vector<4xi64>, %1989: vector<4xi64>, %1990: vector<4xi64>):
    %1991 = llvm.intr.smax(%1983, %1984) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1992 = llvm.intr.smax(%1985, %1986) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1993 = llvm.intr.smax(%1987, %1988) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1994 = llvm.intr.smax(%1989, %1990) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1995 = llvm.intr.smax(%1991, %1992) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1996 = llvm.intr.smax(%1993, %1994) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1997 = llvm.intr.smax(%1995, %1996) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1998 = "llvm.intr.vector.reduce.smax"(%1997) : (vector<4xi64>) -> i64
    %1999 = llvm.intr.smax(%1929, %1998) : (i64, i64) -> i64
    %2000 = llvm.add %i_strip_5, %1905 overflow<nsw> : i64
    %2001 = llvm.icmp "slt" %2000, %1927 : i64
    llvm.cond_br %2001, ^bb2(%2000, %1999 : i64, i64), ^bb7(%1999 : i64)
  ^bb7(%2002: i64):
    %2003 = llvm.getelementptr inbounds %1902[%1923] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %2002, %2003 {alignment = 8 : i64} : i64, !llvm.ptr
    %2004 = llvm.add %1923, %1904 overflow<nsw> : i64
    %2005 = llvm.icmp "slt" %2004, %end_16 : i64
    llvm.cond_br %2005, ^bb1(%2004 : i64), ^bb8
  ^bb8:
    llvm.return %1915 : i32
  }
  llvm.func internal @program_shapes.parallel2.part(%context_8: !llvm.ptr, %begin_17: i64, %end_17: i64) -> i32 attributes {no_unwind} {
    %2006 = llvm.mlir.constant(8) : i64
    %2007 = llvm.mlir.constant(16) : i64
    %2008 = llvm.mlir.constant(24) : i64
    %2009 = llvm.mlir.constant(32) : i64
    %2010 = llvm.mlir.constant(40) : i64
    %2011 = llvm.mlir.constant(48) : i64
    %2012 = llvm.load %context_8 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2013 = llvm.getelementptr inbounds %context_8[%2006] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2014 = llvm.load %2013 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2015 = llvm.getelementptr inbounds %context_8[%2007] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2016 = llvm.load %2015 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2017 = llvm.getelementptr inbounds %context_8[%2008] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2018 = llvm.load %2017 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2019 = llvm.getelementptr inbounds %context_8[%2009] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2020 = llvm.load %2019 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2021 = llvm.getelementptr inbounds %context_8[%2010] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2022 = llvm.load %2021 {alignment = 8 : i64} : !llvm.ptr -> i1
    %2023 = llvm.getelementptr inbounds %context_8[%2011] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2024 = llvm.load %2023 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2025 = llvm.call @program_shapes.parallel2(%begin_17, %end_17, %2012, %2014, %2016, %2018, %2020, %2022, %2024) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %2025 : i32
  }
}
