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
    %8 = tensor.extract_slice %places[0] [%1] [1] : tensor<?xi64> to tensor<?xi64>
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
    %21 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%13)
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
    %38 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%21, %13)
    %39 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%38, %13)
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
    %54 = affine.for %i_3 = %38 to %13 step 4 iter_args(%55 = %42) -> (vector<4xi8>) {
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
    %68 = arith.cmpi ne, %67, %17 : i8
    cf.assert %68, "IndexError: index is out of bounds for axis 0 with size 5"
    %69 = arith.constant 5 : index
    %70 = arith.muli %15, %69 : index
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
    %77 = arith.muli %15, %76 : index
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
    %83 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15)
    %84 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%83, %15)
    %85 = vector.create_mask %84 : vector<4xi1>
    affine.for %86 = 0 to %13 {
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
      affine.for %94 = %83 to %15 step 4 {
        %95 = vector.maskedload %x[%86, %94], %85, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%88, %94], %85, %95 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
        %96 = vector.maskedload %out1_1[%89, %94], %85, %4 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %97 = arith.addf %96, %95 : vector<4xf64>
        vector.maskedstore %out1_1[%89, %94], %85, %97 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    affine.parallel (%i_4) = (0) to (symbol(%13)) {
      %98 = affine.load %places[%i_4] : memref<?xi64>
      %99 = arith.cmpi slt, %98, %9 : i64
      %100 = arith.addi %98, %10 : i64
      %101 = arith.select %99, %100, %98 : i64
      %102 = arith.index_cast %101 : i64 to index
      affine.for %j_8 = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15) step 4 {
        %103 = affine.vector_load %x[%i_4, %j_8] : memref<?x?xf64>, vector<4xf64>
        %104 = vector.load %out0_1[%102, %j_8] : memref<5x?xf64>, vector<4xf64>
        %105 = arith.addf %104, %103 : vector<4xf64>
        affine.vector_store %105, %20[%i_4, %j_8] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_9 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15) to %15 step 4 {
        %106 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_9, %15)
        %107 = vector.create_mask %106 : vector<4xi1>
        %108 = vector.maskedload %x[%i_4, %j_9], %107, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %109 = vector.maskedload %out0_1[%102, %j_9], %107, %4 : memref<5x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %110 = arith.addf %109, %108 : vector<4xf64>
        vector.maskedstore %20[%i_4, %j_9], %107, %110 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    affine.for %111 = 0 to %13 {
      %112 = affine.load %19[%111] : memref<?xi64>
      %113 = arith.index_cast %112 : i64 to index
      affine.for %114 = 0 to %83 step 4 {
        %115 = affine.vector_load %20[%111, %114] : memref<?x?xf64>, vector<4xf64>
        vector.store %115, %out0_1[%113, %114] : memref<5x?xf64>, vector<4xf64>
      }
      affine.for %116 = %83 to %15 step 4 {
        %117 = vector.maskedload %20[%111, %116], %85, %4 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%113, %116], %85, %117 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %118 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%16)
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
    %150 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 16) * 16) + d0), d0)>(%118, %16)
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
    %179 = affine.for %i_11 = %150 to %16 step 4 iter_args(%180 = %178) -> (vector<4xi8>) {
      %181 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_11, %16)
      %182 = vector.create_mask %181 : vector<4xi1>
      %183 = vector.maskedload %counted[%i_11], %182, %2 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %184 = arith.cmpi sge, %183, %2 : vector<4xi64>
      %185 = arith.extui %184 : vector<4xi1> to vector<4xi8>
      %186 = arith.andi %180, %185 : vector<4xi8>
      %187 = arith.select %182, %186, %180 : vector<4xi1>, vector<4xi8>
      affine.yield %187 : vector<4xi8>
    }
    %188 = vector.reduction <and>, %179 : vector<4xi8> into i8
    %189 = arith.cmpi ne, %188, %17 : i8
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
    affine.for %194 = 0 to %16 {
      %195 = affine.load %counted[%194] : memref<?xi64>
      %196 = arith.index_cast %195 : i64 to index
      %197 = memref.load %out2[%196] : memref<?xi64>
      %198 = arith.addi %197, %18 : i64
      memref.store %198, %out2[%196] : memref<?xi64>
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
    %21 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%11)
    %22 = arith.constant -1 : i8
    %23 = affine.parallel (%i_strip) = (0) to (symbol(%21)) step (32768) reduce ("andi") -> (i8) {
      %24 = affine.for %i = 0 to 32768 step 4 iter_args(%25 = %6) -> (vector<4xi8>) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %26 = affine.vector_load %places[%i_1] : memref<?xi64>, vector<4xi64>
        %27 = arith.cmpi slt, %26, %7 : vector<4xi64>
        %28 = arith.addi %26, %8 : vector<4xi64>
        %29 = arith.select %27, %28, %26 : vector<4xi1>, vector<4xi64>
        %30 = arith.cmpi sge, %29, %7 : vector<4xi64>
        %31 = arith.extui %30 : vector<4xi1> to vector<4xi8>
        %32 = arith.cmpi slt, %29, %8 : vector<4xi64>
        %33 = arith.extui %32 : vector<4xi1> to vector<4xi8>
        %34 = arith.andi %31, %33 : vector<4xi8>
        %35 = arith.andi %25, %34 : vector<4xi8>
        affine.yield %35 : vector<4xi8>
      }
      %36 = vector.reduction <and>, %24 : vector<4xi8> into i8
      affine.yield %36 : i8
    }
    %37 = arith.andi %1, %23 : i8
    %38 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%21, %11)
    %39 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%38, %11)
    %40 = vector.create_mask %39 : vector<4xi1>
    %41 = vector.broadcast %37 : i8 to vector<4xi8>
    %42 = affine.for %i_2 = %21 to %38 step 4 iter_args(%43 = %41) -> (vector<4xi8>) {
      %44 = affine.vector_load %places[%i_2] : memref<?xi64>, vector<4xi64>
      %45 = arith.cmpi slt, %44, %7 : vector<4xi64>
      %46 = arith.addi %44, %8 : vector<4xi64>
      %47 = arith.select %45, %46, %44 : vector<4xi1>, vector<4xi64>
      %48 = arith.cmpi sge, %47, %7 : vector<4xi64>
      %49 = arith.extui %48 : vector<4xi1> to vector<4xi8>
      %50 = arith.cmpi slt, %47, %8 : vector<4xi64>
      %51 = arith.extui %50 : vector<4xi1> to vector<4xi8>
      %52 = arith.andi %49, %51 : vector<4xi8>
      %53 = arith.andi %43, %52 : vector<4xi8>
      affine.yield %53 : vector<4xi8>
    }
    %54 = affine.for %i_3 = %38 to %11 step 4 iter_args(%55 = %42) -> (vector<4xi8>) {
      %56 = vector.maskedload %places[%i_3], %40, %7 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %57 = arith.cmpi slt, %56, %7 : vector<4xi64>
      %58 = arith.addi %56, %8 : vector<4xi64>
      %59 = arith.select %57, %58, %56 : vector<4xi1>, vector<4xi64>
      %60 = arith.cmpi sge, %59, %7 : vector<4xi64>
      %61 = arith.extui %60 : vector<4xi1> to vector<4xi8>
      %62 = arith.cmpi slt, %59, %8 : vector<4xi64>
      %63 = arith.extui %62 : vector<4xi1> to vector<4xi8>
      %64 = arith.andi %61, %63 : vector<4xi8>
      %65 = arith.andi %55, %64 : vector<4xi8>
      %66 = arith.select %40, %65, %55 : vector<4xi1>, vector<4xi8>
      affine.yield %66 : vector<4xi8>
    }
    %67 = vector.reduction <and>, %54 : vector<4xi8> into i8
    %68 = arith.cmpi ne, %67, %19 : i8
    cf.assert %68, "IndexError: index is out of bounds for axis 0 with size 5"
    %69 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%15)
    %70 = arith.constant -1 : i8
    %71 = affine.parallel (%i_strip_1) = (0) to (symbol(%69)) step (32768) reduce ("andi") -> (i8) {
      %72, %73 = affine.for %i_4 = 0 to 32768 step 8 iter_args(%74 = %6, %75 = %6) -> (vector<4xi8>, vector<4xi8>) {
        %i_5 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_4)
        %76 = affine.vector_load %counted[%i_5] : memref<?xi64>, vector<4xi64>
        %77 = arith.cmpi sge, %76, %7 : vector<4xi64>
        %78 = arith.extui %77 : vector<4xi1> to vector<4xi8>
        %79 = arith.andi %74, %78 : vector<4xi8>
        %80 = arith.addi %76, %9 : vector<4xi64>
        affine.vector_store %80, %20[%i_5] : memref<?xi64>, vector<4xi64>
        %i_6 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_4)
        %81 = affine.vector_load %counted[%i_6 + 4] : memref<?xi64>, vector<4xi64>
        %82 = arith.cmpi sge, %81, %7 : vector<4xi64>
        %83 = arith.extui %82 : vector<4xi1> to vector<4xi8>
        %84 = arith.andi %75, %83 : vector<4xi8>
        %85 = arith.addi %81, %9 : vector<4xi64>
        affine.vector_store %85, %20[%i_6 + 4] : memref<?xi64>, vector<4xi64>
        affine.yield %79, %84 : vector<4xi8>, vector<4xi8>
      }
      %86 = arith.andi %72, %73 : vector<4xi8>
      %87 = vector.reduction <and>, %86 : vector<4xi8> into i8
      affine.yield %87 : i8
    }
    %88 = arith.andi %1, %71 : i8
    %89 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%69, %15)
    %90 = vector.broadcast %88 : i8 to vector<4xi8>
    %91, %92 = affine.for %i_7 = %69 to %89 step 8 iter_args(%93 = %90, %94 = %90) -> (vector<4xi8>, vector<4xi8>) {
      %95 = affine.vector_load %counted[%i_7] : memref<?xi64>, vector<4xi64>
      %96 = arith.cmpi sge, %95, %7 : vector<4xi64>
      %97 = arith.extui %96 : vector<4xi1> to vector<4xi8>
      %98 = arith.andi %93, %97 : vector<4xi8>
      %99 = arith.addi %95, %9 : vector<4xi64>
      affine.vector_store %99, %20[%i_7] : memref<?xi64>, vector<4xi64>
      %100 = affine.vector_load %counted[%i_7 + 4] : memref<?xi64>, vector<4xi64>
      %101 = arith.cmpi sge, %100, %7 : vector<4xi64>
      %102 = arith.extui %101 : vector<4xi1> to vector<4xi8>
      %103 = arith.andi %94, %102 : vector<4xi8>
      %104 = arith.addi %100, %9 : vector<4xi64>
      affine.vector_store %104, %20[%i_7 + 4] : memref<?xi64>, vector<4xi64>
      affine.yield %98, %103 : vector<4xi8>, vector<4xi8>
    }
    %105 = arith.andi %91, %92 : vector<4xi8>
    %106 = affine.for %i_8 = %89 to %15 step 4 iter_args(%107 = %105) -> (vector<4xi8>) {
      %108 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_8, %15)
      %109 = vector.create_mask %108 : vector<4xi1>
      %110 = vector.maskedload %counted[%i_8], %109, %7 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %111 = arith.cmpi sge, %110, %7 : vector<4xi64>
      %112 = arith.extui %111 : vector<4xi1> to vector<4xi8>
      %113 = arith.andi %107, %112 : vector<4xi8>
      %114 = arith.addi %110, %9 : vector<4xi64>
      vector.maskedstore %20[%i_8], %109, %114 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %115 = arith.select %109, %113, %107 : vector<4xi1>, vector<4xi8>
      affine.yield %115 : vector<4xi8>
    }
    %116 = vector.reduction <and>, %106 : vector<4xi8> into i8
    %117 = arith.cmpi ne, %116, %19 : i8
    cf.assert %117, "ValueError: 'list' argument must have no negative elements"
    affine.store %2, %20[%15] : memref<?xi64>
    %118 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%18)
    %119 = arith.constant -9223372036854775808 : i64
    %120 = affine.parallel (%i_strip_2) = (0) to (symbol(%118)) step (32768) reduce ("maxs") -> (i64) {
      %121, %122, %123, %124, %125, %126, %127, %128 = affine.for %i_9 = 0 to 32768 step 32 iter_args(%129 = %10, %130 = %10, %131 = %10, %132 = %10, %133 = %10, %134 = %10, %135 = %10, %136 = %10) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
        %i_10 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %137 = affine.vector_load %20[%i_10] : memref<?xi64>, vector<4xi64>
        %138 = arith.maxsi %129, %137 : vector<4xi64>
        %i_11 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %139 = affine.vector_load %20[%i_11 + 4] : memref<?xi64>, vector<4xi64>
        %140 = arith.maxsi %130, %139 : vector<4xi64>
        %i_12 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %141 = affine.vector_load %20[%i_12 + 8] : memref<?xi64>, vector<4xi64>
        %142 = arith.maxsi %131, %141 : vector<4xi64>
        %i_13 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %143 = affine.vector_load %20[%i_13 + 12] : memref<?xi64>, vector<4xi64>
        %144 = arith.maxsi %132, %143 : vector<4xi64>
        %i_14 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %145 = affine.vector_load %20[%i_14 + 16] : memref<?xi64>, vector<4xi64>
        %146 = arith.maxsi %133, %145 : vector<4xi64>
        %i_15 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %147 = affine.vector_load %20[%i_15 + 20] : memref<?xi64>, vector<4xi64>
        %148 = arith.maxsi %134, %147 : vector<4xi64>
        %i_16 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %149 = affine.vector_load %20[%i_16 + 24] : memref<?xi64>, vector<4xi64>
        %150 = arith.maxsi %135, %149 : vector<4xi64>
        %i_17 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %151 = affine.vector_load %20[%i_17 + 28] : memref<?xi64>, vector<4xi64>
        %152 = arith.maxsi %136, %151 : vector<4xi64>
        affine.yield %138, %140, %142, %144, %146, %148, %150, %152 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
      }
      %153 = arith.maxsi %121, %122 : vector<4xi64>
      %154 = arith.maxsi %123, %124 : vector<4xi64>
      %155 = arith.maxsi %125, %126 : vector<4xi64>
      %156 = arith.maxsi %127, %128 : vector<4xi64>
      %157 = arith.maxsi %153, %154 : vector<4xi64>
      %158 = arith.maxsi %155, %156 : vector<4xi64>
      %159 = arith.maxsi %157, %158 : vector<4xi64>
      %160 = vector.reduction <maxsi>, %159 : vector<4xi64> into i64
      affine.yield %160 : i64
    }
    %161 = arith.maxsi %5, %120 : i64
    %162 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 32) * 32) + d0), d0)>(%118, %18)
    %163 = vector.broadcast %161 : i64 to vector<4xi64>
    %164, %165, %166, %167, %168, %169, %170, %171 = affine.for %i_18 = %118 to %162 step 32 iter_args(%172 = %163, %173 = %163, %174 = %163, %175 = %163, %176 = %163, %177 = %163, %178 = %163, %179 = %163) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
      %180 = affine.vector_load %20[%i_18] : memref<?xi64>, vector<4xi64>
      %181 = arith.maxsi %172, %180 : vector<4xi64>
      %182 = affine.vector_load %20[%i_18 + 4] : memref<?xi64>, vector<4xi64>
      %183 = arith.maxsi %173, %182 : vector<4xi64>
      %184 = affine.vector_load %20[%i_18 + 8] : memref<?xi64>, vector<4xi64>
      %185 = arith.maxsi %174, %184 : vector<4xi64>
      %186 = affine.vector_load %20[%i_18 + 12] : memref<?xi64>, vector<4xi64>
      %187 = arith.maxsi %175, %186 : vector<4xi64>
      %188 = affine.vector_load %20[%i_18 + 16] : memref<?xi64>, vector<4xi64>
      %189 = arith.maxsi %176, %188 : vector<4xi64>
      %190 = affine.vector_load %20[%i_18 + 20] : memref<?xi64>, vector<4xi64>
      %191 = arith.maxsi %177, %190 : vector<4xi64>
      %192 = affine.vector_load %20[%i_18 + 24] : memref<?xi64>, vector<4xi64>
      %193 = arith.maxsi %178, %192 : vector<4xi64>
      %194 = affine.vector_load %20[%i_18 + 28] : memref<?xi64>, vector<4xi64>
      %195 = arith.maxsi %179, %194 : vector<4xi64>
      affine.yield %181, %183, %185, %187, %189, %191, %193, %195 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
    }
    %196 = arith.maxsi %164, %165 : vector<4xi64>
    %197 = arith.maxsi %166, %167 : vector<4xi64>
    %198 = arith.maxsi %168, %169 : vector<4xi64>
    %199 = arith.maxsi %170, %171 : vector<4xi64>
    %200 = arith.maxsi %196, %197 : vector<4xi64>
    %201 = arith.maxsi %198, %199 : vector<4xi64>
    %202 = arith.maxsi %200, %201 : vector<4xi64>
    %203 = affine.for %i_19 = %162 to %18 step 4 iter_args(%204 = %202) -> (vector<4xi64>) {
      %205 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_19, %18)
      %206 = vector.create_mask %205 : vector<4xi1>
      %207 = vector.maskedload %20[%i_19], %206, %7 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %208 = arith.maxsi %204, %207 : vector<4xi64>
      %209 = arith.select %206, %208, %204 : vector<4xi1>, vector<4xi64>
      affine.yield %209 : vector<4xi64>
    }
    %210 = vector.reduction <maxsi>, %203 : vector<4xi64> into i64
    %211 = arith.index_cast %210 : i64 to index
    %212 = arith.maxsi %211, %17 : index
    memref.dealloc %20 : memref<?xi64>
    func.return %13, %13, %212 : index, index, index
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
    %22 = arith.shrsi %15, %c15 : index
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
    %132 = arith.subi %15, %24 overflow<nsw> : index
    %133 = arith.shrsi %132, %c2 : index
    %134 = arith.muli %133, %c4 overflow<nsw> : index
    %135 = arith.addi %134, %24 overflow<nsw> : index
    %136 = arith.maxsi %135, %24 : index
    %137 = arith.subi %15, %136 overflow<nsw> : index
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
    %152 = scf.for %i_3 = %136 to %15 step %c4 iter_args(%153 = %140) -> (vector<4xi8>) {
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
        "omp.loop_nest"(%c0, %15, %c1) <{collapse_num_loops = 1 : i64}> ({
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
          %309 = arith.cmpi slt, %270, %16 : index
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
    scf.for %313 = %c0 to %15 step %c1 {
      %314 = memref.load %20[%313] : memref<?xi64>
      %315 = arith.index_cast %314 : i64 to index
      scf.for %316 = %c0 to %270 step %c4 {
        %317 = vector.load %21[%313, %316] : memref<?x?xf64>, vector<4xf64>
        vector.store %317, %out0_1[%315, %316] : memref<5x?xf64>, vector<4xf64>
      }
      %318 = arith.cmpi slt, %270, %16 : index
      scf.if %318 {
        %319 = vector.maskedload %21[%313, %270], %272, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        vector.maskedstore %out0_1[%315, %270], %272, %319 : memref<5x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %320 = arith.shrsi %17, %c15 : index
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
    %351 = arith.muli %17, %c8 : index
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
                %387 = arith.constant 640 : index
                %388 = arith.addi %i_6, %387 : index
                memref.prefetch %counted[%388], read, locality<2>, data : memref<?xi64>
                %389 = arith.constant 192 : index
                %390 = arith.addi %i_6, %389 : index
                memref.prefetch %counted[%390], read, locality<3>, data : memref<?xi64>
                %391 = arith.constant 640 : index
                %392 = arith.addi %377, %391 : index
                memref.prefetch %counted[%392], read, locality<2>, data : memref<?xi64>
                %393 = arith.constant 192 : index
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
    %457 = arith.subi %17, %322 overflow<nsw> : index
    %458 = arith.shrsi %457, %c4 : index
    %459 = arith.muli %458, %c16 overflow<nsw> : index
    %460 = arith.addi %459, %322 overflow<nsw> : index
    %461 = arith.maxsi %460, %322 : index
    %462 = vector.broadcast %456 : i8 to vector<4xi8>
    %463 = arith.muli %17, %c8 : index
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
        %492 = arith.constant 640 : index
        %493 = arith.addi %i_7, %492 : index
        memref.prefetch %counted[%493], read, locality<2>, data : memref<?xi64>
        %494 = arith.constant 192 : index
        %495 = arith.addi %i_7, %494 : index
        memref.prefetch %counted[%495], read, locality<3>, data : memref<?xi64>
        %496 = arith.constant 640 : index
        %497 = arith.addi %482, %496 : index
        memref.prefetch %counted[%497], read, locality<2>, data : memref<?xi64>
        %498 = arith.constant 192 : index
        %499 = arith.addi %482, %498 : index
        memref.prefetch %counted[%499], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %476, %481, %486, %491 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>
    }
    %500 = arith.andi %465, %466 : vector<4xi8>
    %501 = arith.andi %467, %468 : vector<4xi8>
    %502 = arith.andi %500, %501 : vector<4xi8>
    %503 = scf.for %i_8 = %461 to %17 step %c4 iter_args(%504 = %502) -> (vector<4xi8>) {
      %505 = arith.subi %17, %i_8 overflow<nsw> : index
      %506 = vector.create_mask %505 : vector<4xi1>
      %507 = vector.maskedload %counted[%i_8], %506, %1 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %508 = arith.cmpi sge, %507, %1 : vector<4xi64>
      %509 = arith.extui %508 : vector<4xi1> to vector<4xi8>
      %510 = arith.andi %504, %509 : vector<4xi8>
      %511 = arith.select %506, %510, %504 : vector<4xi1>, vector<4xi8>
      scf.yield %511 : vector<4xi8>
    }
    %512 = vector.reduction <and>, %503 : vector<4xi8> into i8
    %513 = arith.cmpi ne, %512, %18 : i8
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
    scf.for %567 = %c0 to %17 step %c1 {
      %568 = memref.load %counted[%567] : memref<?xi64>
      %569 = arith.index_cast %568 : i64 to index
      %570 = memref.load %out2[%569] : memref<?xi64>
      %571 = arith.addi %570, %19 : i64
      memref.store %571, %out2[%569] : memref<?xi64>
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
    %21 = arith.shrsi %11, %c15 : index
    %22 = arith.muli %21, %c32768 overflow<nsw> : index
    %23 = arith.maxsi %22, %c0 : index
    %24 = arith.constant -1 : i8
    %25 = arith.constant 0 : index
    %26 = arith.constant 1 : index
    %27 = arith.constant -1 : i8
    %28 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %27, %28[%25] : memref<64xi8>
    %29 = arith.subi %23, %c0 : index
    %30 = arith.ceildivsi %29, %c32768 : index
    %31 = arith.maxsi %30, %25 : index
    %32 = arith.constant 64 : index
    %33 = arith.ceildivsi %31, %32 : index
    %34 = arith.maxsi %33, %26 : index
    %35 = arith.ceildivsi %31, %34 : index
    %36 = arith.muli %34, %c32768 : index
    %37 = arith.constant 0 : index
    %38 = arith.maxsi %35, %37 : index
    %39 = arith.minsi %36, %23 : index
    %40 = arith.constant 0 : index
    %41 = arith.maxsi %39, %40 : index
    %42 = arith.constant 32767 : index
    %43 = arith.addi %41, %42 : index
    %44 = arith.constant 32768 : index
    %45 = arith.divui %43, %44 : index
    %46 = arith.constant 98307 : index
    %47 = arith.muli %45, %46 : index
    %48 = arith.constant 7 : index
    %49 = arith.addi %48, %47 : index
    %50 = arith.muli %38, %49 : index
    %51 = arith.constant 32768 : index
    %52 = arith.cmpi sge, %50, %51 : index
    %53 = arith.muli %14, %c8 : index
    %54 = arith.cmpi ugt, %53, %8 : index
    "omp.parallel"(%52) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%25, %35, %26) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%55: index):
          %56 = arith.muli %55, %36 : index
          %57 = arith.addi %c0, %56 : index
          %58 = arith.addi %57, %36 : index
          %59 = arith.minsi %58, %23 : index
          %60 = scf.for %i_strip = %57 to %59 step %c32768 iter_args(%61 = %27) -> (i8) {
            %62 = scf.for %i = %c0 to %c32768 step %c4 iter_args(%63 = %3) -> (vector<4xi8>) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %64 = vector.load %places[%i_1] : memref<?xi64>, vector<4xi64>
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
                memref.prefetch %places[%75], read, locality<2>, data : memref<?xi64>
                %76 = arith.constant 192 : index
                %77 = arith.addi %i_1, %76 : index
                memref.prefetch %places[%77], read, locality<3>, data : memref<?xi64>
              }
              scf.yield %73 : vector<4xi8>
            }
            %78 = vector.reduction <and>, %62 : vector<4xi8> into i8
            %79 = arith.andi %61, %78 : i8
            scf.yield %79 : i8
          }
          memref.store %60, %28[%55] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %80 = arith.constant 1 : index
    %81 = arith.subi %35, %80 : index
    %82 = arith.constant 0 : index
    %83 = arith.constant 2 : index
    scf.for %84 = %82 to %81 step %83 {
      %85 = arith.addi %84, %80 : index
      %86 = memref.load %28[%84] : memref<64xi8>
      %87 = memref.load %28[%85] : memref<64xi8>
      %88 = arith.andi %86, %87 : i8
      memref.store %88, %28[%84] : memref<64xi8>
    }
    %89 = arith.constant 2 : index
    %90 = arith.subi %35, %89 : index
    %91 = arith.constant 0 : index
    %92 = arith.constant 4 : index
    scf.for %93 = %91 to %90 step %92 {
      %94 = arith.addi %93, %89 : index
      %95 = memref.load %28[%93] : memref<64xi8>
      %96 = memref.load %28[%94] : memref<64xi8>
      %97 = arith.andi %95, %96 : i8
      memref.store %97, %28[%93] : memref<64xi8>
    }
    %98 = arith.constant 4 : index
    %99 = arith.subi %35, %98 : index
    %100 = arith.constant 0 : index
    %101 = arith.constant 8 : index
    scf.for %102 = %100 to %99 step %101 {
      %103 = arith.addi %102, %98 : index
      %104 = memref.load %28[%102] : memref<64xi8>
      %105 = memref.load %28[%103] : memref<64xi8>
      %106 = arith.andi %104, %105 : i8
      memref.store %106, %28[%102] : memref<64xi8>
    }
    %107 = arith.constant 8 : index
    %108 = arith.subi %35, %107 : index
    %109 = arith.constant 0 : index
    %110 = arith.constant 16 : index
    scf.for %111 = %109 to %108 step %110 {
      %112 = arith.addi %111, %107 : index
      %113 = memref.load %28[%111] : memref<64xi8>
      %114 = memref.load %28[%112] : memref<64xi8>
      %115 = arith.andi %113, %114 : i8
      memref.store %115, %28[%111] : memref<64xi8>
    }
    %116 = arith.constant 16 : index
    %117 = arith.subi %35, %116 : index
    %118 = arith.constant 0 : index
    %119 = arith.constant 32 : index
    scf.for %120 = %118 to %117 step %119 {
      %121 = arith.addi %120, %116 : index
      %122 = memref.load %28[%120] : memref<64xi8>
      %123 = memref.load %28[%121] : memref<64xi8>
      %124 = arith.andi %122, %123 : i8
      memref.store %124, %28[%120] : memref<64xi8>
    }
    %125 = arith.constant 32 : index
    %126 = arith.subi %35, %125 : index
    %127 = arith.constant 0 : index
    %128 = arith.constant 64 : index
    scf.for %129 = %127 to %126 step %128 {
      %130 = arith.addi %129, %125 : index
      %131 = memref.load %28[%129] : memref<64xi8>
      %132 = memref.load %28[%130] : memref<64xi8>
      %133 = arith.andi %131, %132 : i8
      memref.store %133, %28[%129] : memref<64xi8>
    }
    %134 = memref.load %28[%25] : memref<64xi8>
    %135 = arith.andi %24, %134 : i8
    %136 = arith.andi %0, %135 : i8
    %137 = arith.subi %11, %23 overflow<nsw> : index
    %138 = arith.shrsi %137, %c2 : index
    %139 = arith.muli %138, %c4 overflow<nsw> : index
    %140 = arith.addi %139, %23 overflow<nsw> : index
    %141 = arith.maxsi %140, %23 : index
    %142 = arith.subi %11, %141 overflow<nsw> : index
    %143 = vector.create_mask %142 : vector<4xi1>
    %144 = vector.broadcast %136 : i8 to vector<4xi8>
    %145 = arith.muli %14, %c8 : index
    %146 = arith.cmpi ugt, %145, %9 : index
    %147 = scf.for %i_2 = %23 to %141 step %c4 iter_args(%148 = %144) -> (vector<4xi8>) {
      %149 = vector.load %places[%i_2] : memref<?xi64>, vector<4xi64>
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
        memref.prefetch %places[%160], read, locality<2>, data : memref<?xi64>
        %161 = arith.constant 192 : index
        %162 = arith.addi %i_2, %161 : index
        memref.prefetch %places[%162], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %158 : vector<4xi8>
    }
    %163 = scf.for %i_3 = %141 to %11 step %c4 iter_args(%164 = %147) -> (vector<4xi8>) {
      %165 = vector.maskedload %places[%i_3], %143, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
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
    %196 = arith.constant 0 : index
    %197 = arith.maxsi %195, %196 : index
    %198 = arith.constant 32767 : index
    %199 = arith.addi %197, %198 : index
    %200 = arith.constant 32768 : index
    %201 = arith.divui %199, %200 : index
    %202 = arith.constant 73732 : index
    %203 = arith.muli %201, %202 : index
    %204 = arith.constant 7 : index
    %205 = arith.addi %204, %203 : index
    %206 = arith.muli %194, %205 : index
    %207 = arith.constant 32768 : index
    %208 = arith.cmpi sge, %206, %207 : index
    "omp.parallel"(%208) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%181, %191, %182) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%209: index):
          %210 = arith.muli %209, %192 : index
          %211 = arith.addi %c0, %210 : index
          %212 = arith.addi %211, %192 : index
          %213 = arith.minsi %212, %180 : index
          %214 = scf.for %i_strip_1 = %211 to %213 step %c32768 iter_args(%215 = %183) -> (i8) {
            %216, %217 = scf.for %i_4 = %c0 to %c32768 step %c8 iter_args(%218 = %3, %219 = %3) -> (vector<4xi8>, vector<4xi8>) {
              %i_5 = arith.addi %i_strip_1, %i_4 overflow<nsw> : index
              %220 = vector.load %counted[%i_5] : memref<?xi64>, vector<4xi64>
              %221 = arith.cmpi sge, %220, %4 : vector<4xi64>
              %222 = arith.extui %221 : vector<4xi1> to vector<4xi8>
              %223 = arith.andi %218, %222 : vector<4xi8>
              %224 = arith.addi %220, %6 : vector<4xi64>
              vector.store %224, %20[%i_5] : memref<?xi64>, vector<4xi64>
              %225 = arith.addi %i_5, %c4 overflow<nsw> : index
              %226 = vector.load %counted[%225] : memref<?xi64>, vector<4xi64>
              %227 = arith.cmpi sge, %226, %4 : vector<4xi64>
              %228 = arith.extui %227 : vector<4xi1> to vector<4xi8>
              %229 = arith.andi %219, %228 : vector<4xi8>
              %230 = arith.addi %226, %6 : vector<4xi64>
              vector.store %230, %20[%225] : memref<?xi64>, vector<4xi64>
              scf.yield %223, %229 : vector<4xi8>, vector<4xi8>
            }
            %231 = arith.andi %216, %217 : vector<4xi8>
            %232 = vector.reduction <and>, %231 : vector<4xi8> into i8
            %233 = arith.andi %215, %232 : i8
            scf.yield %233 : i8
          }
          memref.store %214, %184[%209] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %234 = arith.constant 1 : index
    %235 = arith.subi %191, %234 : index
    %236 = arith.constant 0 : index
    %237 = arith.constant 2 : index
    scf.for %238 = %236 to %235 step %237 {
      %239 = arith.addi %238, %234 : index
      %240 = memref.load %184[%238] : memref<64xi8>
      %241 = memref.load %184[%239] : memref<64xi8>
      %242 = arith.andi %240, %241 : i8
      memref.store %242, %184[%238] : memref<64xi8>
    }
    %243 = arith.constant 2 : index
    %244 = arith.subi %191, %243 : index
    %245 = arith.constant 0 : index
    %246 = arith.constant 4 : index
    scf.for %247 = %245 to %244 step %246 {
      %248 = arith.addi %247, %243 : index
      %249 = memref.load %184[%247] : memref<64xi8>
      %250 = memref.load %184[%248] : memref<64xi8>
      %251 = arith.andi %249, %250 : i8
      memref.store %251, %184[%247] : memref<64xi8>
    }
    %252 = arith.constant 4 : index
    %253 = arith.subi %191, %252 : index
    %254 = arith.constant 0 : index
    %255 = arith.constant 8 : index
    scf.for %256 = %254 to %253 step %255 {
      %257 = arith.addi %256, %252 : index
      %258 = memref.load %184[%256] : memref<64xi8>
      %259 = memref.load %184[%257] : memref<64xi8>
      %260 = arith.andi %258, %259 : i8
      memref.store %260, %184[%256] : memref<64xi8>
    }
    %261 = arith.constant 8 : index
    %262 = arith.subi %191, %261 : index
    %263 = arith.constant 0 : index
    %264 = arith.constant 16 : index
    scf.for %265 = %263 to %262 step %264 {
      %266 = arith.addi %265, %261 : index
      %267 = memref.load %184[%265] : memref<64xi8>
      %268 = memref.load %184[%266] : memref<64xi8>
      %269 = arith.andi %267, %268 : i8
      memref.store %269, %184[%265] : memref<64xi8>
    }
    %270 = arith.constant 16 : index
    %271 = arith.subi %191, %270 : index
    %272 = arith.constant 0 : index
    %273 = arith.constant 32 : index
    scf.for %274 = %272 to %271 step %273 {
      %275 = arith.addi %274, %270 : index
      %276 = memref.load %184[%274] : memref<64xi8>
      %277 = memref.load %184[%275] : memref<64xi8>
      %278 = arith.andi %276, %277 : i8
      memref.store %278, %184[%274] : memref<64xi8>
    }
    %279 = arith.constant 32 : index
    %280 = arith.subi %191, %279 : index
    %281 = arith.constant 0 : index
    %282 = arith.constant 64 : index
    scf.for %283 = %281 to %280 step %282 {
      %284 = arith.addi %283, %279 : index
      %285 = memref.load %184[%283] : memref<64xi8>
      %286 = memref.load %184[%284] : memref<64xi8>
      %287 = arith.andi %285, %286 : i8
      memref.store %287, %184[%283] : memref<64xi8>
    }
    %288 = memref.load %184[%181] : memref<64xi8>
    %289 = arith.andi %24, %288 : i8
    %290 = arith.andi %0, %289 : i8
    %291 = arith.subi %15, %180 overflow<nsw> : index
    %292 = arith.shrsi %291, %c3 : index
    %293 = arith.muli %292, %c8 overflow<nsw> : index
    %294 = arith.addi %293, %180 overflow<nsw> : index
    %295 = arith.maxsi %294, %180 : index
    %296 = vector.broadcast %290 : i8 to vector<4xi8>
    %297, %298 = scf.for %i_6 = %180 to %295 step %c8 iter_args(%299 = %296, %300 = %296) -> (vector<4xi8>, vector<4xi8>) {
      %301 = vector.load %counted[%i_6] : memref<?xi64>, vector<4xi64>
      %302 = arith.cmpi sge, %301, %4 : vector<4xi64>
      %303 = arith.extui %302 : vector<4xi1> to vector<4xi8>
      %304 = arith.andi %299, %303 : vector<4xi8>
      %305 = arith.addi %301, %6 : vector<4xi64>
      vector.store %305, %20[%i_6] : memref<?xi64>, vector<4xi64>
      %306 = arith.addi %i_6, %c4 overflow<nsw> : index
      %307 = vector.load %counted[%306] : memref<?xi64>, vector<4xi64>
      %308 = arith.cmpi sge, %307, %4 : vector<4xi64>
      %309 = arith.extui %308 : vector<4xi1> to vector<4xi8>
      %310 = arith.andi %300, %309 : vector<4xi8>
      %311 = arith.addi %307, %6 : vector<4xi64>
      vector.store %311, %20[%306] : memref<?xi64>, vector<4xi64>
      scf.yield %304, %310 : vector<4xi8>, vector<4xi8>
    }
    %312 = arith.andi %297, %298 : vector<4xi8>
    %313 = scf.for %i_7 = %295 to %15 step %c4 iter_args(%314 = %312) -> (vector<4xi8>) {
      %315 = arith.subi %15, %i_7 overflow<nsw> : index
      %316 = vector.create_mask %315 : vector<4xi1>
      %317 = vector.maskedload %counted[%i_7], %316, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %318 = arith.cmpi sge, %317, %4 : vector<4xi64>
      %319 = arith.extui %318 : vector<4xi1> to vector<4xi8>
      %320 = arith.andi %314, %319 : vector<4xi8>
      %321 = arith.addi %317, %6 : vector<4xi64>
      vector.maskedstore %20[%i_7], %316, %321 : memref<?xi64>, vector<4xi1>, vector<4xi64>
      %322 = arith.select %316, %320, %314 : vector<4xi1>, vector<4xi8>
      scf.yield %322 : vector<4xi8>
    }
    %323 = vector.reduction <and>, %313 : vector<4xi8> into i8
    %324 = arith.cmpi ne, %323, %19 : i8
    cf.assert %324, "ValueError: 'list' argument must have no negative elements"
    memref.store %1, %20[%15] : memref<?xi64>
    %325 = arith.shrsi %18, %c15 : index
    %326 = arith.muli %325, %c32768 overflow<nsw> : index
    %327 = arith.maxsi %326, %c0 : index
    %328 = arith.constant 0 : index
    %329 = arith.constant 1 : index
    %330 = arith.constant -9223372036854775808 : i64
    %331 = memref.alloca() {alignment = 64 : i64} : memref<64xi64>
    memref.store %330, %331[%328] : memref<64xi64>
    %332 = arith.subi %327, %c0 : index
    %333 = arith.ceildivsi %332, %c32768 : index
    %334 = arith.maxsi %333, %328 : index
    %335 = arith.constant 64 : index
    %336 = arith.ceildivsi %334, %335 : index
    %337 = arith.maxsi %336, %329 : index
    %338 = arith.ceildivsi %334, %337 : index
    %339 = arith.muli %337, %c32768 : index
    %340 = arith.constant 0 : index
    %341 = arith.maxsi %338, %340 : index
    %342 = arith.minsi %339, %327 : index
    %343 = arith.constant 0 : index
    %344 = arith.maxsi %342, %343 : index
    %345 = arith.constant 32767 : index
    %346 = arith.addi %344, %345 : index
    %347 = arith.constant 32768 : index
    %348 = arith.divui %346, %347 : index
    %349 = arith.constant 32778 : index
    %350 = arith.muli %348, %349 : index
    %351 = arith.constant 7 : index
    %352 = arith.addi %351, %350 : index
    %353 = arith.muli %341, %352 : index
    %354 = arith.constant 32768 : index
    %355 = arith.cmpi sge, %353, %354 : index
    %356 = memref.dim %20, %c0 : memref<?xi64>
    %357 = arith.muli %356, %c8 : index
    %358 = arith.cmpi ugt, %357, %10 : index
    "omp.parallel"(%355) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%328, %338, %329) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%359: index):
          %360 = arith.muli %359, %339 : index
          %361 = arith.addi %c0, %360 : index
          %362 = arith.addi %361, %339 : index
          %363 = arith.minsi %362, %327 : index
          %364 = scf.for %i_strip_2 = %361 to %363 step %c32768 iter_args(%365 = %330) -> (i64) {
            %366, %367, %368, %369, %370, %371, %372, %373 = scf.for %i_8 = %c0 to %c32768 step %c32 iter_args(%374 = %7, %375 = %7, %376 = %7, %377 = %7, %378 = %7, %379 = %7, %380 = %7, %381 = %7) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
              %i_9 = arith.addi %i_strip_2, %i_8 overflow<nsw> : index
              %382 = vector.load %20[%i_9] : memref<?xi64>, vector<4xi64>
              %383 = arith.maxsi %374, %382 : vector<4xi64>
              %384 = arith.addi %i_9, %c4 overflow<nsw> : index
              %385 = vector.load %20[%384] : memref<?xi64>, vector<4xi64>
              %386 = arith.maxsi %375, %385 : vector<4xi64>
              %387 = arith.addi %i_9, %c8 overflow<nsw> : index
              %388 = vector.load %20[%387] : memref<?xi64>, vector<4xi64>
              %389 = arith.maxsi %376, %388 : vector<4xi64>
              %390 = arith.addi %i_9, %c12 overflow<nsw> : index
              %391 = vector.load %20[%390] : memref<?xi64>, vector<4xi64>
              %392 = arith.maxsi %377, %391 : vector<4xi64>
              %393 = arith.addi %i_9, %c16 overflow<nsw> : index
              %394 = vector.load %20[%393] : memref<?xi64>, vector<4xi64>
              %395 = arith.maxsi %378, %394 : vector<4xi64>
              %396 = arith.addi %i_9, %c20 overflow<nsw> : index
              %397 = vector.load %20[%396] : memref<?xi64>, vector<4xi64>
              %398 = arith.maxsi %379, %397 : vector<4xi64>
              %399 = arith.addi %i_9, %c24 overflow<nsw> : index
              %400 = vector.load %20[%399] : memref<?xi64>, vector<4xi64>
              %401 = arith.maxsi %380, %400 : vector<4xi64>
              %402 = arith.addi %i_9, %c28 overflow<nsw> : index
              %403 = vector.load %20[%402] : memref<?xi64>, vector<4xi64>
              %404 = arith.maxsi %381, %403 : vector<4xi64>
              scf.if %358 {
                %405 = arith.constant 640 : index
                %406 = arith.addi %i_9, %405 : index
                memref.prefetch %20[%406], read, locality<2>, data : memref<?xi64>
                %407 = arith.constant 192 : index
                %408 = arith.addi %i_9, %407 : index
                memref.prefetch %20[%408], read, locality<3>, data : memref<?xi64>
                %409 = arith.constant 640 : index
                %410 = arith.addi %387, %409 : index
                memref.prefetch %20[%410], read, locality<2>, data : memref<?xi64>
                %411 = arith.constant 192 : index
                %412 = arith.addi %387, %411 : index
                memref.prefetch %20[%412], read, locality<3>, data : memref<?xi64>
                %413 = arith.constant 640 : index
                %414 = arith.addi %393, %413 : index
                memref.prefetch %20[%414], read, locality<2>, data : memref<?xi64>
                %415 = arith.constant 192 : index
                %416 = arith.addi %393, %415 : index
                memref.prefetch %20[%416], read, locality<3>, data : memref<?xi64>
                %417 = arith.constant 640 : index
                %418 = arith.addi %399, %417 : index
                memref.prefetch %20[%418], read, locality<2>, data : memref<?xi64>
                %419 = arith.constant 192 : index
                %420 = arith.addi %399, %419 : index
                memref.prefetch %20[%420], read, locality<3>, data : memref<?xi64>
              }
              scf.yield %383, %386, %389, %392, %395, %398, %401, %404 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
            }
            %421 = arith.maxsi %366, %367 : vector<4xi64>
            %422 = arith.maxsi %368, %369 : vector<4xi64>
            %423 = arith.maxsi %370, %371 : vector<4xi64>
            %424 = arith.maxsi %372, %373 : vector<4xi64>
            %425 = arith.maxsi %421, %422 : vector<4xi64>
            %426 = arith.maxsi %423, %424 : vector<4xi64>
            %427 = arith.maxsi %425, %426 : vector<4xi64>
            %428 = vector.reduction <maxsi>, %427 : vector<4xi64> into i64
            %429 = arith.maxsi %365, %428 : i64
            scf.yield %429 : i64
          }
          memref.store %364, %331[%359] : memref<64xi64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %430 = arith.constant 1 : index
    %431 = arith.subi %338, %430 : index
    %432 = arith.constant 0 : index
    %433 = arith.constant 2 : index
    scf.for %434 = %432 to %431 step %433 {
      %435 = arith.addi %434, %430 : index
      %436 = memref.load %331[%434] : memref<64xi64>
      %437 = memref.load %331[%435] : memref<64xi64>
      %438 = arith.maxsi %436, %437 : i64
      memref.store %438, %331[%434] : memref<64xi64>
    }
    %439 = arith.constant 2 : index
    %440 = arith.subi %338, %439 : index
    %441 = arith.constant 0 : index
    %442 = arith.constant 4 : index
    scf.for %443 = %441 to %440 step %442 {
      %444 = arith.addi %443, %439 : index
      %445 = memref.load %331[%443] : memref<64xi64>
      %446 = memref.load %331[%444] : memref<64xi64>
      %447 = arith.maxsi %445, %446 : i64
      memref.store %447, %331[%443] : memref<64xi64>
    }
    %448 = arith.constant 4 : index
    %449 = arith.subi %338, %448 : index
    %450 = arith.constant 0 : index
    %451 = arith.constant 8 : index
    scf.for %452 = %450 to %449 step %451 {
      %453 = arith.addi %452, %448 : index
      %454 = memref.load %331[%452] : memref<64xi64>
      %455 = memref.load %331[%453] : memref<64xi64>
      %456 = arith.maxsi %454, %455 : i64
      memref.store %456, %331[%452] : memref<64xi64>
    }
    %457 = arith.constant 8 : index
    %458 = arith.subi %338, %457 : index
    %459 = arith.constant 0 : index
    %460 = arith.constant 16 : index
    scf.for %461 = %459 to %458 step %460 {
      %462 = arith.addi %461, %457 : index
      %463 = memref.load %331[%461] : memref<64xi64>
      %464 = memref.load %331[%462] : memref<64xi64>
      %465 = arith.maxsi %463, %464 : i64
      memref.store %465, %331[%461] : memref<64xi64>
    }
    %466 = arith.constant 16 : index
    %467 = arith.subi %338, %466 : index
    %468 = arith.constant 0 : index
    %469 = arith.constant 32 : index
    scf.for %470 = %468 to %467 step %469 {
      %471 = arith.addi %470, %466 : index
      %472 = memref.load %331[%470] : memref<64xi64>
      %473 = memref.load %331[%471] : memref<64xi64>
      %474 = arith.maxsi %472, %473 : i64
      memref.store %474, %331[%470] : memref<64xi64>
    }
    %475 = arith.constant 32 : index
    %476 = arith.subi %338, %475 : index
    %477 = arith.constant 0 : index
    %478 = arith.constant 64 : index
    scf.for %479 = %477 to %476 step %478 {
      %480 = arith.addi %479, %475 : index
      %481 = memref.load %331[%479] : memref<64xi64>
      %482 = memref.load %331[%480] : memref<64xi64>
      %483 = arith.maxsi %481, %482 : i64
      memref.store %483, %331[%479] : memref<64xi64>
    }
    %484 = memref.load %331[%328] : memref<64xi64>
    %485 = arith.maxsi %2, %484 : i64
    %486 = arith.maxsi %2, %485 : i64
    %487 = arith.subi %18, %327 overflow<nsw> : index
    %488 = arith.shrsi %487, %c5 : index
    %489 = arith.muli %488, %c32 overflow<nsw> : index
    %490 = arith.addi %489, %327 overflow<nsw> : index
    %491 = arith.maxsi %490, %327 : index
    %492 = vector.broadcast %486 : i64 to vector<4xi64>
    %493 = memref.dim %20, %c0 : memref<?xi64>
    %494 = arith.muli %493, %c8 : index
    %495 = arith.cmpi ugt, %494, %9 : index
    %496, %497, %498, %499, %500, %501, %502, %503 = scf.for %i_10 = %327 to %491 step %c32 iter_args(%504 = %492, %505 = %492, %506 = %492, %507 = %492, %508 = %492, %509 = %492, %510 = %492, %511 = %492) -> (vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>) {
      %512 = vector.load %20[%i_10] : memref<?xi64>, vector<4xi64>
      %513 = arith.maxsi %504, %512 : vector<4xi64>
      %514 = arith.addi %i_10, %c4 overflow<nsw> : index
      %515 = vector.load %20[%514] : memref<?xi64>, vector<4xi64>
      %516 = arith.maxsi %505, %515 : vector<4xi64>
      %517 = arith.addi %i_10, %c8 overflow<nsw> : index
      %518 = vector.load %20[%517] : memref<?xi64>, vector<4xi64>
      %519 = arith.maxsi %506, %518 : vector<4xi64>
      %520 = arith.addi %i_10, %c12 overflow<nsw> : index
      %521 = vector.load %20[%520] : memref<?xi64>, vector<4xi64>
      %522 = arith.maxsi %507, %521 : vector<4xi64>
      %523 = arith.addi %i_10, %c16 overflow<nsw> : index
      %524 = vector.load %20[%523] : memref<?xi64>, vector<4xi64>
      %525 = arith.maxsi %508, %524 : vector<4xi64>
      %526 = arith.addi %i_10, %c20 overflow<nsw> : index
      %527 = vector.load %20[%526] : memref<?xi64>, vector<4xi64>
      %528 = arith.maxsi %509, %527 : vector<4xi64>
      %529 = arith.addi %i_10, %c24 overflow<nsw> : index
      %530 = vector.load %20[%529] : memref<?xi64>, vector<4xi64>
      %531 = arith.maxsi %510, %530 : vector<4xi64>
      %532 = arith.addi %i_10, %c28 overflow<nsw> : index
      %533 = vector.load %20[%532] : memref<?xi64>, vector<4xi64>
      %534 = arith.maxsi %511, %533 : vector<4xi64>
      scf.if %495 {
        %535 = arith.constant 640 : index
        %536 = arith.addi %i_10, %535 : index
        memref.prefetch %20[%536], read, locality<2>, data : memref<?xi64>
        %537 = arith.constant 192 : index
        %538 = arith.addi %i_10, %537 : index
        memref.prefetch %20[%538], read, locality<3>, data : memref<?xi64>
        %539 = arith.constant 640 : index
        %540 = arith.addi %517, %539 : index
        memref.prefetch %20[%540], read, locality<2>, data : memref<?xi64>
        %541 = arith.constant 192 : index
        %542 = arith.addi %517, %541 : index
        memref.prefetch %20[%542], read, locality<3>, data : memref<?xi64>
        %543 = arith.constant 640 : index
        %544 = arith.addi %523, %543 : index
        memref.prefetch %20[%544], read, locality<2>, data : memref<?xi64>
        %545 = arith.constant 192 : index
        %546 = arith.addi %523, %545 : index
        memref.prefetch %20[%546], read, locality<3>, data : memref<?xi64>
        %547 = arith.constant 640 : index
        %548 = arith.addi %529, %547 : index
        memref.prefetch %20[%548], read, locality<2>, data : memref<?xi64>
        %549 = arith.constant 192 : index
        %550 = arith.addi %529, %549 : index
        memref.prefetch %20[%550], read, locality<3>, data : memref<?xi64>
      }
      scf.yield %513, %516, %519, %522, %525, %528, %531, %534 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>
    }
    %551 = arith.maxsi %496, %497 : vector<4xi64>
    %552 = arith.maxsi %498, %499 : vector<4xi64>
    %553 = arith.maxsi %500, %501 : vector<4xi64>
    %554 = arith.maxsi %502, %503 : vector<4xi64>
    %555 = arith.maxsi %551, %552 : vector<4xi64>
    %556 = arith.maxsi %553, %554 : vector<4xi64>
    %557 = arith.maxsi %555, %556 : vector<4xi64>
    %558 = scf.for %i_11 = %491 to %18 step %c4 iter_args(%559 = %557) -> (vector<4xi64>) {
      %560 = arith.subi %18, %i_11 overflow<nsw> : index
      %561 = vector.create_mask %560 : vector<4xi1>
      %562 = vector.maskedload %20[%i_11], %561, %4 : memref<?xi64>, vector<4xi1>, vector<4xi64> into vector<4xi64>
      %563 = arith.maxsi %559, %562 : vector<4xi64>
      %564 = arith.select %561, %563, %559 : vector<4xi1>, vector<4xi64>
      scf.yield %564 : vector<4xi64>
    }
    %565 = vector.reduction <maxsi>, %558 : vector<4xi64> into i64
    %566 = arith.index_cast %565 : i64 to index
    %567 = arith.maxsi %566, %17 : index
    memref.dealloc %20 : memref<?xi64>
    func.return %13, %13, %567 : index, index, index
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
    %26 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %27 = llvm.mlir.constant(24) : i64
    %28 = llvm.mlir.constant(32) : i64
    %29 = llvm.mlir.constant(40) : i64
    %30 = llvm.mlir.constant(48) : i64
    %31 = llvm.mlir.constant(56) : i64
    %32 = llvm.mlir.constant(3 : i32) : i32
    %33 = llvm.mlir.constant(5) : i64
    %34 = llvm.mlir.constant(8191) : i64
    %35 = llvm.mlir.constant(6145) : i64
    %36 = llvm.alloca %28 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %37 = llvm.alloca %28 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %38 = llvm.mlir.constant(9) : i64
    %39 = llvm.mlir.constant(72) : i64
    %40 = llvm.alloca %39 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %41 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %42 = llvm.mlir.constant(49158) : i64
    %43 = llvm.alloca %31 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %44 = llvm.mlir.constant(640) : i64
    %45 = llvm.mlir.constant(0 : i32) : i32
    %46 = llvm.mlir.constant(192) : i64
    %47 = llvm.mlir.constant(4 : i32) : i32
    %48 = llvm.alloca %28 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %49 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %50 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %51 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %52 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %53 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %54 = llvm.mlir.constant(1 : i8) : i8
    %55 = llvm.mlir.constant(0) : i64
    %56 = llvm.mlir.constant(5) : i64
    %57 = llvm.mlir.constant(0 : i8) : i8
    %58 = llvm.mlir.constant(1) : i64
    %59 = llvm.mul %x_size0, %9 overflow<nsw> : i64
    %60 = llvm.add %59, %17 overflow<nsw> : i64
    %61 = llvm.and %60, %18 : i64
    %62 = llvm.call @aligned_alloc(%19, %61) : (i64, i64) -> !llvm.ptr
    %63 = llvm.mlir.zero : !llvm.ptr
    %64 = llvm.icmp "ne" %62, %63 : !llvm.ptr
    %65 = llvm.icmp "eq" %61, %2 : i64
    %66 = llvm.or %64, %65 : i1
    llvm.cond_br %66, ^bb1, ^bb85(%20 : i32)
  ^bb1:
    %67 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%9, %x_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %68 = llvm.extractvalue %67[0] : !llvm.struct<(i64, i1)>
    %69 = llvm.extractvalue %67[1] : !llvm.struct<(i64, i1)>
    %70 = llvm.xor %69, %21 : i1
    llvm.cond_br %70, ^bb2, ^bb86(%22 : i32)
  ^bb2:
    %71 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%68, %x_stride0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %72 = llvm.extractvalue %71[0] : !llvm.struct<(i64, i1)>
    %73 = llvm.extractvalue %71[1] : !llvm.struct<(i64, i1)>
    %74 = llvm.xor %73, %21 : i1
    llvm.cond_br %74, ^bb3, ^bb86(%22 : i32)
  ^bb3:
    %75 = llvm.add %72, %17 overflow<nsw> : i64
    %76 = llvm.and %75, %18 : i64
    %77 = llvm.call @aligned_alloc(%19, %76) : (i64, i64) -> !llvm.ptr
    %78 = llvm.mlir.zero : !llvm.ptr
    %79 = llvm.icmp "ne" %77, %78 : !llvm.ptr
    %80 = llvm.icmp "eq" %76, %2 : i64
    %81 = llvm.or %79, %80 : i1
    llvm.cond_br %81, ^bb4, ^bb86(%22 : i32)
  ^bb4:
    %82 = llvm.ashr %x_size0, %1 : i64
    %83 = llvm.mul %82, %0 overflow<nsw> : i64
    %84 = llvm.intr.smax(%83, %2) : (i64, i64) -> i64
    %85 = llvm.mlir.constant(-1 : i8) : i8
    %86 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %86, %23 {alignment = 1 : i64} : i8, !llvm.ptr
    %87 = llvm.sub %84, %2 : i64
    %88 = llvm.sdiv %87, %0 : i64
    %89 = llvm.srem %87, %0 : i64
    %90 = llvm.icmp "ne" %89, %2 : i64
    %91 = llvm.xor %89, %0 : i64
    %92 = llvm.icmp "sge" %91, %2 : i64
    %93 = llvm.and %90, %92 : i1
    %94 = llvm.add %88, %7 : i64
    %95 = llvm.select %93, %94, %88 : i1, i64
    %96 = llvm.intr.smax(%95, %2) : (i64, i64) -> i64
    %97 = llvm.sdiv %96, %19 : i64
    %98 = llvm.srem %96, %19 : i64
    %99 = llvm.icmp "ne" %98, %2 : i64
    %100 = llvm.xor %98, %19 : i64
    %101 = llvm.icmp "sge" %100, %2 : i64
    %102 = llvm.and %99, %101 : i1
    %103 = llvm.add %97, %7 : i64
    %104 = llvm.select %102, %103, %97 : i1, i64
    %105 = llvm.intr.smax(%104, %7) : (i64, i64) -> i64
    %106 = llvm.sdiv %96, %105 : i64
    %107 = llvm.srem %96, %105 : i64
    %108 = llvm.icmp "ne" %107, %2 : i64
    %109 = llvm.xor %107, %105 : i64
    %110 = llvm.icmp "sge" %109, %2 : i64
    %111 = llvm.and %108, %110 : i1
    %112 = llvm.add %106, %7 : i64
    %113 = llvm.select %111, %112, %106 : i1, i64
    %114 = llvm.mul %105, %0 : i64
    %115 = llvm.intr.smax(%113, %2) : (i64, i64) -> i64
    %116 = llvm.intr.smin(%114, %84) : (i64, i64) -> i64
    %117 = llvm.intr.smax(%116, %2) : (i64, i64) -> i64
    %118 = llvm.add %117, %24 : i64
    %119 = llvm.udiv %118, %0 : i64
    %120 = llvm.mul %119, %25 : i64
    %121 = llvm.add %12, %120 : i64
    %122 = llvm.mul %115, %121 : i64
    %123 = llvm.icmp "sge" %122, %0 : i64
    %124 = llvm.icmp "sgt" %113, %2 : i64
    %125 = llvm.select %124, %113, %2 : i1, i64
    llvm.cond_br %123, ^bb5, ^bb6
  ^bb5:
    llvm.store %113, %26 {alignment = 8 : i64} : i64, !llvm.ptr
    %126 = llvm.getelementptr inbounds %26[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %114, %126 {alignment = 8 : i64} : i64, !llvm.ptr
    %127 = llvm.getelementptr inbounds %26[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %84, %127 {alignment = 8 : i64} : i64, !llvm.ptr
    %128 = llvm.getelementptr inbounds %26[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %128 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %129 = llvm.getelementptr inbounds %26[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0, %129 {alignment = 8 : i64} : i64, !llvm.ptr
    %130 = llvm.getelementptr inbounds %26[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %130 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %131 = llvm.getelementptr inbounds %26[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %131 {alignment = 8 : i64} : i64, !llvm.ptr
    %132 = llvm.getelementptr inbounds %26[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %23, %132 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %133 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %134 = llvm.call @stepwell_parallel_for(%133, %26, %125, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%134 : i32)
  ^bb6:
    %135 = llvm.call @program.parallel0(%2, %125, %113, %114, %84, %places, %places_size0, %62, %x_size0, %23) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb7(%135 : i32)
  ^bb7(%136: i32):
    %137 = llvm.sub %113, %7 : i64
    %138 = llvm.icmp "slt" %2, %137 : i64
    llvm.cond_br %138, ^bb8(%2 : i64), ^bb9
  ^bb8(%139: i64):
    %140 = llvm.getelementptr inbounds %23[%139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %141 = llvm.load %140 {alignment = 1 : i64} : !llvm.ptr -> i8
    %142 = llvm.getelementptr inbounds %140[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %143 = llvm.load %142 {alignment = 1 : i64} : !llvm.ptr -> i8
    %144 = llvm.and %141, %143 : i8
    llvm.store %144, %140 {alignment = 1 : i64} : i8, !llvm.ptr
    %145 = llvm.add %139, %4 overflow<nsw> : i64
    %146 = llvm.icmp "slt" %145, %137 : i64
    llvm.cond_br %146, ^bb8(%145 : i64), ^bb9
  ^bb9:
    %147 = llvm.sub %113, %4 : i64
    %148 = llvm.icmp "slt" %2, %147 : i64
    llvm.cond_br %148, ^bb10(%2 : i64), ^bb11
  ^bb10(%149: i64):
    %150 = llvm.getelementptr inbounds %23[%149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %151 = llvm.load %150 {alignment = 1 : i64} : !llvm.ptr -> i8
    %152 = llvm.getelementptr inbounds %150[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %153 = llvm.load %152 {alignment = 1 : i64} : !llvm.ptr -> i8
    %154 = llvm.and %151, %153 : i8
    llvm.store %154, %150 {alignment = 1 : i64} : i8, !llvm.ptr
    %155 = llvm.add %149, %3 overflow<nsw> : i64
    %156 = llvm.icmp "slt" %155, %147 : i64
    llvm.cond_br %156, ^bb10(%155 : i64), ^bb11
  ^bb11:
    %157 = llvm.sub %113, %3 : i64
    %158 = llvm.icmp "slt" %2, %157 : i64
    llvm.cond_br %158, ^bb12(%2 : i64), ^bb13
  ^bb12(%159: i64):
    %160 = llvm.getelementptr inbounds %23[%159] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %161 = llvm.load %160 {alignment = 1 : i64} : !llvm.ptr -> i8
    %162 = llvm.getelementptr inbounds %160[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %163 = llvm.load %162 {alignment = 1 : i64} : !llvm.ptr -> i8
    %164 = llvm.and %161, %163 : i8
    llvm.store %164, %160 {alignment = 1 : i64} : i8, !llvm.ptr
    %165 = llvm.add %159, %9 overflow<nsw> : i64
    %166 = llvm.icmp "slt" %165, %157 : i64
    llvm.cond_br %166, ^bb12(%165 : i64), ^bb13
  ^bb13:
    %167 = llvm.sub %113, %9 : i64
    %168 = llvm.icmp "slt" %2, %167 : i64
    llvm.cond_br %168, ^bb14(%2 : i64), ^bb15
  ^bb14(%169: i64):
    %170 = llvm.getelementptr inbounds %23[%169] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %171 = llvm.load %170 {alignment = 1 : i64} : !llvm.ptr -> i8
    %172 = llvm.getelementptr inbounds %170[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %173 = llvm.load %172 {alignment = 1 : i64} : !llvm.ptr -> i8
    %174 = llvm.and %171, %173 : i8
    llvm.store %174, %170 {alignment = 1 : i64} : i8, !llvm.ptr
    %175 = llvm.add %169, %8 overflow<nsw> : i64
    %176 = llvm.icmp "slt" %175, %167 : i64
    llvm.cond_br %176, ^bb14(%175 : i64), ^bb15
  ^bb15:
    %177 = llvm.sub %113, %8 : i64
    %178 = llvm.icmp "slt" %2, %177 : i64
    llvm.cond_br %178, ^bb16(%2 : i64), ^bb17
  ^bb16(%179: i64):
    %180 = llvm.getelementptr inbounds %23[%179] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %181 = llvm.load %180 {alignment = 1 : i64} : !llvm.ptr -> i8
    %182 = llvm.getelementptr inbounds %180[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %183 = llvm.load %182 {alignment = 1 : i64} : !llvm.ptr -> i8
    %184 = llvm.and %181, %183 : i8
    llvm.store %184, %180 {alignment = 1 : i64} : i8, !llvm.ptr
    %185 = llvm.add %179, %28 overflow<nsw> : i64
    %186 = llvm.icmp "slt" %185, %177 : i64
    llvm.cond_br %186, ^bb16(%185 : i64), ^bb17
  ^bb17:
    %187 = llvm.sub %113, %28 : i64
    %188 = llvm.icmp "slt" %2, %187 : i64
    llvm.cond_br %188, ^bb18(%2 : i64), ^bb19
  ^bb18(%189: i64):
    %190 = llvm.getelementptr inbounds %23[%189] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %191 = llvm.load %190 {alignment = 1 : i64} : !llvm.ptr -> i8
    %192 = llvm.getelementptr inbounds %190[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %193 = llvm.load %192 {alignment = 1 : i64} : !llvm.ptr -> i8
    %194 = llvm.and %191, %193 : i8
    llvm.store %194, %190 {alignment = 1 : i64} : i8, !llvm.ptr
    %195 = llvm.add %189, %19 overflow<nsw> : i64
    %196 = llvm.icmp "slt" %195, %187 : i64
    llvm.cond_br %196, ^bb18(%195 : i64), ^bb19
  ^bb19:
    %197 = llvm.load %23 {alignment = 1 : i64} : !llvm.ptr -> i8
    %198 = llvm.and %85, %197 : i8
    %199 = llvm.and %54, %198 : i8
    %200 = llvm.sub %x_size0, %84 overflow<nsw> : i64
    %201 = llvm.ashr %200, %4 : i64
    %202 = llvm.mul %201, %3 overflow<nsw> : i64
    %203 = llvm.add %202, %84 overflow<nsw> : i64
    %204 = llvm.intr.smax(%203, %84) : (i64, i64) -> i64
    %205 = llvm.sub %x_size0, %204 overflow<nsw> : i64
    %206 = llvm.intr.smin(%205, %3) : (i64, i64) -> i64
    %207 = llvm.intr.smax(%206, %2) : (i64, i64) -> i64
    %208 = llvm.trunc %207 : i64 to i32
    %209 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %210 = llvm.mlir.poison : vector<4xi32>
    %211 = llvm.insertelement %208, %210[%2 : i64] : vector<4xi32>
    %212 = llvm.shufflevector %211, %210 [0, 0, 0, 0] : vector<4xi32>
    %213 = llvm.icmp "slt" %209, %212 : vector<4xi32>
    %214 = llvm.mlir.poison : vector<4xi8>
    %215 = llvm.insertelement %199, %214[%2 : i64] : vector<4xi8>
    %216 = llvm.shufflevector %215, %214 [0, 0, 0, 0] : vector<4xi8>
    %217 = llvm.icmp "slt" %84, %204 : i64
    llvm.cond_br %217, ^bb20(%84, %216 : i64, vector<4xi8>), ^bb21(%216 : vector<4xi8>)
  ^bb20(%i: i64, %218: vector<4xi8>):
    %219 = llvm.getelementptr inbounds %places[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %220 = llvm.load %219 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %221 = llvm.icmp "slt" %220, %50 : vector<4xi64>
    %222 = llvm.add %220, %51 : vector<4xi64>
    %223 = llvm.select %221, %222, %220 : vector<4xi1>, vector<4xi64>
    %224 = llvm.icmp "sge" %223, %50 : vector<4xi64>
    %225 = llvm.zext %224 : vector<4xi1> to vector<4xi8>
    %226 = llvm.icmp "slt" %223, %51 : vector<4xi64>
    %227 = llvm.zext %226 : vector<4xi1> to vector<4xi8>
    %228 = llvm.and %225, %227 : vector<4xi8>
    %229 = llvm.and %218, %228 : vector<4xi8>
    %230 = llvm.getelementptr inbounds %62[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %223, %230 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %231 = llvm.add %i, %3 overflow<nsw> : i64
    %232 = llvm.icmp "slt" %231, %204 : i64
    llvm.cond_br %232, ^bb20(%231, %229 : i64, vector<4xi8>), ^bb21(%229 : vector<4xi8>)
  ^bb21(%233: vector<4xi8>):
    %234 = llvm.icmp "slt" %204, %x_size0 : i64
    llvm.cond_br %234, ^bb22(%204, %233 : i64, vector<4xi8>), ^bb23(%233 : vector<4xi8>)
  ^bb22(%i_1: i64, %235: vector<4xi8>):
    %236 = llvm.getelementptr inbounds %places[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %237 = llvm.intr.masked.load %236, %213, %50 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %238 = llvm.icmp "slt" %237, %50 : vector<4xi64>
    %239 = llvm.add %237, %51 : vector<4xi64>
    %240 = llvm.select %238, %239, %237 : vector<4xi1>, vector<4xi64>
    %241 = llvm.icmp "sge" %240, %50 : vector<4xi64>
    %242 = llvm.zext %241 : vector<4xi1> to vector<4xi8>
    %243 = llvm.icmp "slt" %240, %51 : vector<4xi64>
    %244 = llvm.zext %243 : vector<4xi1> to vector<4xi8>
    %245 = llvm.and %242, %244 : vector<4xi8>
    %246 = llvm.and %235, %245 : vector<4xi8>
    %247 = llvm.getelementptr inbounds %62[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %240, %247, %213 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %248 = llvm.select %213, %246, %235 : vector<4xi1>, vector<4xi8>
    %249 = llvm.add %i_1, %3 overflow<nsw> : i64
    %250 = llvm.icmp "slt" %249, %x_size0 : i64
    llvm.cond_br %250, ^bb22(%249, %248 : i64, vector<4xi8>), ^bb23(%248 : vector<4xi8>)
  ^bb23(%251: vector<4xi8>):
    %252 = "llvm.intr.vector.reduce.and"(%251) : (vector<4xi8>) -> i8
    %253 = llvm.icmp "ne" %252, %57 : i8
    llvm.cond_br %253, ^bb24, ^bb87(%32 : i32)
  ^bb24:
    %254 = llvm.mul %x_stride0, %33 : i64
    %255 = llvm.mul %33, %x_stride0 overflow<nsw> : i64
    %256 = llvm.ashr %254, %6 : i64
    %257 = llvm.mul %256, %5 overflow<nsw> : i64
    %258 = llvm.intr.smax(%257, %2) : (i64, i64) -> i64
    %259 = llvm.intr.smax(%258, %2) : (i64, i64) -> i64
    %260 = llvm.add %259, %34 : i64
    %261 = llvm.udiv %260, %5 : i64
    %262 = llvm.mul %261, %35 : i64
    %263 = llvm.icmp "sge" %262, %0 : i64
    %264 = llvm.mul %255, %9 : i64
    %265 = llvm.icmp "ugt" %264, %11 : i64
    %266 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %267 = llvm.and %266, %12 : i64
    %268 = llvm.icmp "eq" %267, %2 : i64
    %269 = llvm.and %265, %268 : i1
    %270 = llvm.icmp "sgt" %258, %2 : i64
    %271 = llvm.sub %258, %7 overflow<nsw> : i64
    %272 = llvm.sdiv %271, %5 : i64
    %273 = llvm.add %272, %7 overflow<nsw> : i64
    %274 = llvm.select %270, %273, %2 : i1, i64
    llvm.cond_br %263, ^bb25, ^bb26
  ^bb25:
    llvm.store %258, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %275 = llvm.getelementptr inbounds %36[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %275 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %276 = llvm.getelementptr inbounds %36[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %255, %276 {alignment = 8 : i64} : i64, !llvm.ptr
    %277 = llvm.getelementptr inbounds %36[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %269, %277 {alignment = 8 : i64} : i1, !llvm.ptr
    %278 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %279 = llvm.call @stepwell_parallel_for(%278, %36, %274, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb27(%279 : i32)
  ^bb26:
    %280 = llvm.call @program.parallel1(%2, %274, %258, %out0, %255, %269) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb27(%280 : i32)
  ^bb27(%281: i32):
    %282 = llvm.sub %254, %258 overflow<nsw> : i64
    %283 = llvm.ashr %282, %4 : i64
    %284 = llvm.mul %283, %3 overflow<nsw> : i64
    %285 = llvm.add %284, %258 overflow<nsw> : i64
    %286 = llvm.intr.smax(%285, %258) : (i64, i64) -> i64
    %287 = llvm.sub %254, %286 overflow<nsw> : i64
    %288 = llvm.intr.smin(%287, %3) : (i64, i64) -> i64
    %289 = llvm.intr.smax(%288, %2) : (i64, i64) -> i64
    %290 = llvm.trunc %289 : i64 to i32
    %291 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %292 = llvm.mlir.poison : vector<4xi32>
    %293 = llvm.insertelement %290, %292[%2 : i64] : vector<4xi32>
    %294 = llvm.shufflevector %293, %292 [0, 0, 0, 0] : vector<4xi32>
    %295 = llvm.icmp "slt" %291, %294 : vector<4xi32>
    %296 = llvm.icmp "slt" %258, %286 : i64
    llvm.cond_br %296, ^bb28(%258 : i64), ^bb29
  ^bb28(%j: i64):
    %297 = llvm.getelementptr inbounds %out0[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %52, %297 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %298 = llvm.add %j, %3 overflow<nsw> : i64
    %299 = llvm.icmp "slt" %298, %286 : i64
    llvm.cond_br %299, ^bb28(%298 : i64), ^bb29
  ^bb29:
    %300 = llvm.icmp "slt" %286, %254 : i64
    llvm.cond_br %300, ^bb30(%286 : i64), ^bb31
  ^bb30(%j_1: i64):
    %301 = llvm.getelementptr inbounds %out0[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %52, %301, %295 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %302 = llvm.add %j_1, %3 overflow<nsw> : i64
    %303 = llvm.icmp "slt" %302, %254 : i64
    llvm.cond_br %303, ^bb30(%302 : i64), ^bb31
  ^bb31:
    %304 = llvm.mul %33, %x_stride0 overflow<nsw> : i64
    %305 = llvm.intr.smax(%258, %2) : (i64, i64) -> i64
    %306 = llvm.add %305, %34 : i64
    %307 = llvm.udiv %306, %5 : i64
    %308 = llvm.mul %307, %35 : i64
    %309 = llvm.icmp "sge" %308, %0 : i64
    %310 = llvm.mul %304, %9 : i64
    %311 = llvm.icmp "ugt" %310, %11 : i64
    %312 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %313 = llvm.and %312, %12 : i64
    %314 = llvm.icmp "eq" %313, %2 : i64
    %315 = llvm.and %311, %314 : i1
    %316 = llvm.icmp "sgt" %258, %2 : i64
    %317 = llvm.sub %258, %7 overflow<nsw> : i64
    %318 = llvm.sdiv %317, %5 : i64
    %319 = llvm.add %318, %7 overflow<nsw> : i64
    %320 = llvm.select %316, %319, %2 : i1, i64
    llvm.cond_br %309, ^bb32, ^bb33
  ^bb32:
    llvm.store %258, %37 {alignment = 8 : i64} : i64, !llvm.ptr
    %321 = llvm.getelementptr inbounds %37[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %321 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %322 = llvm.getelementptr inbounds %37[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %304, %322 {alignment = 8 : i64} : i64, !llvm.ptr
    %323 = llvm.getelementptr inbounds %37[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %315, %323 {alignment = 8 : i64} : i1, !llvm.ptr
    %324 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %325 = llvm.call @stepwell_parallel_for(%324, %37, %320, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb34(%325 : i32)
  ^bb33:
    %326 = llvm.call @program.parallel2(%2, %320, %258, %out1, %304, %315) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb34(%326 : i32)
  ^bb34(%327: i32):
    %328 = llvm.icmp "slt" %258, %286 : i64
    llvm.cond_br %328, ^bb35(%258 : i64), ^bb36
  ^bb35(%j_2: i64):
    %329 = llvm.getelementptr inbounds %out1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %53, %329 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %330 = llvm.add %j_2, %3 overflow<nsw> : i64
    %331 = llvm.icmp "slt" %330, %286 : i64
    llvm.cond_br %331, ^bb35(%330 : i64), ^bb36
  ^bb36:
    %332 = llvm.icmp "slt" %286, %254 : i64
    llvm.cond_br %332, ^bb37(%286 : i64), ^bb38
  ^bb37(%j_3: i64):
    %333 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %53, %333, %295 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %334 = llvm.add %j_3, %3 overflow<nsw> : i64
    %335 = llvm.icmp "slt" %334, %254 : i64
    llvm.cond_br %335, ^bb37(%334 : i64), ^bb38
  ^bb38:
    %336 = llvm.ashr %x_stride0, %4 : i64
    %337 = llvm.mul %336, %3 overflow<nsw> : i64
    %338 = llvm.sub %x_stride0, %337 overflow<nsw> : i64
    %339 = llvm.intr.smin(%338, %3) : (i64, i64) -> i64
    %340 = llvm.intr.smax(%339, %2) : (i64, i64) -> i64
    %341 = llvm.trunc %340 : i64 to i32
    %342 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %343 = llvm.mlir.poison : vector<4xi32>
    %344 = llvm.insertelement %341, %343[%2 : i64] : vector<4xi32>
    %345 = llvm.shufflevector %344, %343 [0, 0, 0, 0] : vector<4xi32>
    %346 = llvm.icmp "slt" %342, %345 : vector<4xi32>
    %347 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %347, ^bb39(%2 : i64), ^bb44
  ^bb39(%348: i64):
    %349 = llvm.getelementptr inbounds %62[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> i64
    %351 = llvm.icmp "slt" %2, %337 : i64
    llvm.cond_br %351, ^bb40(%2 : i64), ^bb41
  ^bb40(%352: i64):
    %353 = llvm.mul %348, %x_stride0 overflow<nsw> : i64
    %354 = llvm.add %353, %352 overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %x[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %356 = llvm.load %355 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %357 = llvm.mul %350, %x_stride0 overflow<nsw> : i64
    %358 = llvm.add %357, %352 overflow<nsw> : i64
    %359 = llvm.getelementptr inbounds %out0[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %356, %359 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %360 = llvm.add %357, %352 overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %out1[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %362 = llvm.load %361 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %363 = llvm.fadd %362, %356 : vector<4xf64>
    llvm.store %363, %361 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %364 = llvm.add %352, %3 overflow<nsw> : i64
    %365 = llvm.icmp "slt" %364, %337 : i64
    llvm.cond_br %365, ^bb40(%364 : i64), ^bb41
  ^bb41:
    %366 = llvm.icmp "slt" %337, %x_stride0 : i64
    llvm.cond_br %366, ^bb42, ^bb43
  ^bb42:
    %367 = llvm.mul %348, %x_stride0 overflow<nsw> : i64
    %368 = llvm.add %367, %337 overflow<nsw> : i64
    %369 = llvm.getelementptr inbounds %x[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %370 = llvm.intr.masked.load %369, %346, %52 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %371 = llvm.mul %350, %x_stride0 overflow<nsw> : i64
    %372 = llvm.add %371, %337 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %out0[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %370, %373, %346 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %374 = llvm.add %371, %337 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %out1[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %376 = llvm.intr.masked.load %375, %346, %52 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %377 = llvm.fadd %376, %370 : vector<4xf64>
    llvm.intr.masked.store %377, %375, %346 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb43
  ^bb43:
    %378 = llvm.add %348, %7 overflow<nsw> : i64
    %379 = llvm.icmp "slt" %378, %x_size0 : i64
    llvm.cond_br %379, ^bb39(%378 : i64), ^bb44
  ^bb44:
    %380 = llvm.intr.smax(%x_size0, %2) : (i64, i64) -> i64
    %381 = llvm.intr.smax(%337, %2) : (i64, i64) -> i64
    %382 = llvm.add %381, %14 : i64
    %383 = llvm.udiv %382, %3 : i64
    %384 = llvm.mul %383, %12 : i64
    %385 = llvm.add %38, %384 : i64
    %386 = llvm.add %385, %12 : i64
    %387 = llvm.mul %380, %386 : i64
    %388 = llvm.icmp "sge" %387, %0 : i64
    %389 = llvm.icmp "sgt" %x_size0, %2 : i64
    %390 = llvm.select %389, %x_size0, %2 : i1, i64
    llvm.cond_br %388, ^bb45, ^bb46
  ^bb45:
    llvm.store %x_size0, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %391 = llvm.getelementptr inbounds %40[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places, %391 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %392 = llvm.getelementptr inbounds %40[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0, %392 {alignment = 8 : i64} : i64, !llvm.ptr
    %393 = llvm.getelementptr inbounds %40[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %337, %393 {alignment = 8 : i64} : i64, !llvm.ptr
    %394 = llvm.getelementptr inbounds %40[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %394 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %395 = llvm.getelementptr inbounds %40[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %395 {alignment = 8 : i64} : i64, !llvm.ptr
    %396 = llvm.getelementptr inbounds %40[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %396 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %397 = llvm.getelementptr inbounds %40[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %77, %397 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %398 = llvm.getelementptr inbounds %40[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %346, %398 {alignment = 8 : i64} : vector<4xi1>, !llvm.ptr
    %399 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %400 = llvm.call @stepwell_parallel_for(%399, %40, %390, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%400 : i32)
  ^bb46:
    %401 = llvm.call @program.parallel3(%2, %390, %x_size0, %places, %places_size0, %337, %x, %x_stride0, %out0, %77, %346) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.br ^bb47(%401 : i32)
  ^bb47(%402: i32):
    %403 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %403, ^bb48(%2 : i64), ^bb53
  ^bb48(%404: i64):
    %405 = llvm.getelementptr inbounds %62[%404] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %406 = llvm.load %405 {alignment = 8 : i64} : !llvm.ptr -> i64
    %407 = llvm.icmp "slt" %2, %337 : i64
    llvm.cond_br %407, ^bb49(%2 : i64), ^bb50
  ^bb49(%408: i64):
    %409 = llvm.mul %404, %x_stride0 overflow<nsw> : i64
    %410 = llvm.add %409, %408 overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %77[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %412 = llvm.load %411 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %413 = llvm.mul %406, %x_stride0 overflow<nsw> : i64
    %414 = llvm.add %413, %408 overflow<nsw> : i64
    %415 = llvm.getelementptr inbounds %out0[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %412, %415 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %416 = llvm.add %408, %3 overflow<nsw> : i64
    %417 = llvm.icmp "slt" %416, %337 : i64
    llvm.cond_br %417, ^bb49(%416 : i64), ^bb50
  ^bb50:
    %418 = llvm.icmp "slt" %337, %x_stride0 : i64
    llvm.cond_br %418, ^bb51, ^bb52
  ^bb51:
    %419 = llvm.mul %404, %x_stride0 overflow<nsw> : i64
    %420 = llvm.add %419, %337 overflow<nsw> : i64
    %421 = llvm.getelementptr inbounds %77[%420] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %422 = llvm.intr.masked.load %421, %346, %52 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %423 = llvm.mul %406, %x_stride0 overflow<nsw> : i64
    %424 = llvm.add %423, %337 overflow<nsw> : i64
    %425 = llvm.getelementptr inbounds %out0[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %422, %425, %346 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb52:
    %426 = llvm.add %404, %7 overflow<nsw> : i64
    %427 = llvm.icmp "slt" %426, %x_size0 : i64
    llvm.cond_br %427, ^bb48(%426 : i64), ^bb53
  ^bb53:
    %428 = llvm.ashr %counted_size0, %1 : i64
    %429 = llvm.mul %428, %0 overflow<nsw> : i64
    %430 = llvm.intr.smax(%429, %2) : (i64, i64) -> i64
    %431 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %431, %41 {alignment = 1 : i64} : i8, !llvm.ptr
    %432 = llvm.sub %430, %2 : i64
    %433 = llvm.sdiv %432, %0 : i64
    %434 = llvm.srem %432, %0 : i64
    %435 = llvm.icmp "ne" %434, %2 : i64
    %436 = llvm.xor %434, %0 : i64
    %437 = llvm.icmp "sge" %436, %2 : i64
    %438 = llvm.and %435, %437 : i1
    %439 = llvm.add %433, %7 : i64
    %440 = llvm.select %438, %439, %433 : i1, i64
    %441 = llvm.intr.smax(%440, %2) : (i64, i64) -> i64
    %442 = llvm.sdiv %441, %19 : i64
    %443 = llvm.srem %441, %19 : i64
    %444 = llvm.icmp "ne" %443, %2 : i64
    %445 = llvm.xor %443, %19 : i64
    %446 = llvm.icmp "sge" %445, %2 : i64
    %447 = llvm.and %444, %446 : i1
    %448 = llvm.add %442, %7 : i64
    %449 = llvm.select %447, %448, %442 : i1, i64
    %450 = llvm.intr.smax(%449, %7) : (i64, i64) -> i64
    %451 = llvm.sdiv %441, %450 : i64
    %452 = llvm.srem %441, %450 : i64
    %453 = llvm.icmp "ne" %452, %2 : i64
    %454 = llvm.xor %452, %450 : i64
    %455 = llvm.icmp "sge" %454, %2 : i64
    %456 = llvm.and %453, %455 : i1
    %457 = llvm.add %451, %7 : i64
    %458 = llvm.select %456, %457, %451 : i1, i64
    %459 = llvm.mul %450, %0 : i64
    %460 = llvm.intr.smax(%458, %2) : (i64, i64) -> i64
    %461 = llvm.intr.smin(%459, %430) : (i64, i64) -> i64
    %462 = llvm.intr.smax(%461, %2) : (i64, i64) -> i64
    %463 = llvm.add %462, %24 : i64
    %464 = llvm.udiv %463, %0 : i64
    %465 = llvm.mul %464, %42 : i64
    %466 = llvm.add %12, %465 : i64
    %467 = llvm.mul %460, %466 : i64
    %468 = llvm.icmp "sge" %467, %0 : i64
    %469 = llvm.mul %counted_size0, %9 : i64
    %470 = llvm.icmp "ugt" %469, %15 : i64
    %471 = llvm.icmp "sgt" %458, %2 : i64
    %472 = llvm.select %471, %458, %2 : i1, i64
    llvm.cond_br %468, ^bb54, ^bb55
  ^bb54:
    llvm.store %458, %43 {alignment = 8 : i64} : i64, !llvm.ptr
    %473 = llvm.getelementptr inbounds %43[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %459, %473 {alignment = 8 : i64} : i64, !llvm.ptr
    %474 = llvm.getelementptr inbounds %43[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %430, %474 {alignment = 8 : i64} : i64, !llvm.ptr
    %475 = llvm.getelementptr inbounds %43[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted, %475 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %476 = llvm.getelementptr inbounds %43[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0, %476 {alignment = 8 : i64} : i64, !llvm.ptr
    %477 = llvm.getelementptr inbounds %43[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %470, %477 {alignment = 8 : i64} : i1, !llvm.ptr
    %478 = llvm.getelementptr inbounds %43[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %41, %478 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %479 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %480 = llvm.call @stepwell_parallel_for(%479, %43, %472, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb56(%480 : i32)
  ^bb55:
    %481 = llvm.call @program.parallel4(%2, %472, %458, %459, %430, %counted, %counted_size0, %470, %41) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb56(%481 : i32)
  ^bb56(%482: i32):
    %483 = llvm.sub %458, %7 : i64
    %484 = llvm.icmp "slt" %2, %483 : i64
    llvm.cond_br %484, ^bb57(%2 : i64), ^bb58
  ^bb57(%485: i64):
    %486 = llvm.getelementptr inbounds %41[%485] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %487 = llvm.load %486 {alignment = 1 : i64} : !llvm.ptr -> i8
    %488 = llvm.getelementptr inbounds %486[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %489 = llvm.load %488 {alignment = 1 : i64} : !llvm.ptr -> i8
    %490 = llvm.and %487, %489 : i8
    llvm.store %490, %486 {alignment = 1 : i64} : i8, !llvm.ptr
    %491 = llvm.add %485, %4 overflow<nsw> : i64
    %492 = llvm.icmp "slt" %491, %483 : i64
    llvm.cond_br %492, ^bb57(%491 : i64), ^bb58
  ^bb58:
    %493 = llvm.sub %458, %4 : i64
    %494 = llvm.icmp "slt" %2, %493 : i64
    llvm.cond_br %494, ^bb59(%2 : i64), ^bb60
  ^bb59(%495: i64):
    %496 = llvm.getelementptr inbounds %41[%495] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %497 = llvm.load %496 {alignment = 1 : i64} : !llvm.ptr -> i8
    %498 = llvm.getelementptr inbounds %496[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %499 = llvm.load %498 {alignment = 1 : i64} : !llvm.ptr -> i8
    %500 = llvm.and %497, %499 : i8
    llvm.store %500, %496 {alignment = 1 : i64} : i8, !llvm.ptr
    %501 = llvm.add %495, %3 overflow<nsw> : i64
    %502 = llvm.icmp "slt" %501, %493 : i64
    llvm.cond_br %502, ^bb59(%501 : i64), ^bb60
  ^bb60:
    %503 = llvm.sub %458, %3 : i64
    %504 = llvm.icmp "slt" %2, %503 : i64
    llvm.cond_br %504, ^bb61(%2 : i64), ^bb62
  ^bb61(%505: i64):
    %506 = llvm.getelementptr inbounds %41[%505] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %507 = llvm.load %506 {alignment = 1 : i64} : !llvm.ptr -> i8
    %508 = llvm.getelementptr inbounds %506[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %509 = llvm.load %508 {alignment = 1 : i64} : !llvm.ptr -> i8
    %510 = llvm.and %507, %509 : i8
    llvm.store %510, %506 {alignment = 1 : i64} : i8, !llvm.ptr
    %511 = llvm.add %505, %9 overflow<nsw> : i64
    %512 = llvm.icmp "slt" %511, %503 : i64
    llvm.cond_br %512, ^bb61(%511 : i64), ^bb62
  ^bb62:
    %513 = llvm.sub %458, %9 : i64
    %514 = llvm.icmp "slt" %2, %513 : i64
    llvm.cond_br %514, ^bb63(%2 : i64), ^bb64
  ^bb63(%515: i64):
    %516 = llvm.getelementptr inbounds %41[%515] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %517 = llvm.load %516 {alignment = 1 : i64} : !llvm.ptr -> i8
    %518 = llvm.getelementptr inbounds %516[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %519 = llvm.load %518 {alignment = 1 : i64} : !llvm.ptr -> i8
    %520 = llvm.and %517, %519 : i8
    llvm.store %520, %516 {alignment = 1 : i64} : i8, !llvm.ptr
    %521 = llvm.add %515, %8 overflow<nsw> : i64
    %522 = llvm.icmp "slt" %521, %513 : i64
    llvm.cond_br %522, ^bb63(%521 : i64), ^bb64
  ^bb64:
    %523 = llvm.sub %458, %8 : i64
    %524 = llvm.icmp "slt" %2, %523 : i64
    llvm.cond_br %524, ^bb65(%2 : i64), ^bb66
  ^bb65(%525: i64):
    %526 = llvm.getelementptr inbounds %41[%525] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %527 = llvm.load %526 {alignment = 1 : i64} : !llvm.ptr -> i8
    %528 = llvm.getelementptr inbounds %526[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %529 = llvm.load %528 {alignment = 1 : i64} : !llvm.ptr -> i8
    %530 = llvm.and %527, %529 : i8
    llvm.store %530, %526 {alignment = 1 : i64} : i8, !llvm.ptr
    %531 = llvm.add %525, %28 overflow<nsw> : i64
    %532 = llvm.icmp "slt" %531, %523 : i64
    llvm.cond_br %532, ^bb65(%531 : i64), ^bb66
  ^bb66:
    %533 = llvm.sub %458, %28 : i64
    %534 = llvm.icmp "slt" %2, %533 : i64
    llvm.cond_br %534, ^bb67(%2 : i64), ^bb68
  ^bb67(%535: i64):
    %536 = llvm.getelementptr inbounds %41[%535] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %537 = llvm.load %536 {alignment = 1 : i64} : !llvm.ptr -> i8
    %538 = llvm.getelementptr inbounds %536[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %539 = llvm.load %538 {alignment = 1 : i64} : !llvm.ptr -> i8
    %540 = llvm.and %537, %539 : i8
    llvm.store %540, %536 {alignment = 1 : i64} : i8, !llvm.ptr
    %541 = llvm.add %535, %19 overflow<nsw> : i64
    %542 = llvm.icmp "slt" %541, %533 : i64
    llvm.cond_br %542, ^bb67(%541 : i64), ^bb68
  ^bb68:
    %543 = llvm.load %41 {alignment = 1 : i64} : !llvm.ptr -> i8
    %544 = llvm.and %85, %543 : i8
    %545 = llvm.and %54, %544 : i8
    %546 = llvm.sub %counted_size0, %430 overflow<nsw> : i64
    %547 = llvm.ashr %546, %3 : i64
    %548 = llvm.mul %547, %8 overflow<nsw> : i64
    %549 = llvm.add %548, %430 overflow<nsw> : i64
    %550 = llvm.intr.smax(%549, %430) : (i64, i64) -> i64
    %551 = llvm.mlir.poison : vector<4xi8>
    %552 = llvm.insertelement %545, %551[%2 : i64] : vector<4xi8>
    %553 = llvm.shufflevector %552, %551 [0, 0, 0, 0] : vector<4xi8>
    %554 = llvm.mul %counted_size0, %9 : i64
    %555 = llvm.icmp "ugt" %554, %16 : i64
    %556 = llvm.icmp "slt" %430, %550 : i64
    llvm.cond_br %556, ^bb69(%430, %553, %553, %553, %553 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb72(%553, %553, %553, %553 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb69(%i_2: i64, %557: vector<4xi8>, %558: vector<4xi8>, %559: vector<4xi8>, %560: vector<4xi8>):
    %561 = llvm.getelementptr inbounds %counted[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %562 = llvm.load %561 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %563 = llvm.icmp "sge" %562, %50 : vector<4xi64>
    %564 = llvm.zext %563 : vector<4xi1> to vector<4xi8>
    %565 = llvm.and %557, %564 : vector<4xi8>
    %566 = llvm.getelementptr inbounds %561[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %567 = llvm.load %566 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %568 = llvm.icmp "sge" %567, %50 : vector<4xi64>
    %569 = llvm.zext %568 : vector<4xi1> to vector<4xi8>
    %570 = llvm.and %558, %569 : vector<4xi8>
    %571 = llvm.add %i_2, %9 overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %561[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %573 = llvm.load %572 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %574 = llvm.icmp "sge" %573, %50 : vector<4xi64>
    %575 = llvm.zext %574 : vector<4xi1> to vector<4xi8>
    %576 = llvm.and %559, %575 : vector<4xi8>
    %577 = llvm.getelementptr inbounds %561[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %578 = llvm.load %577 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %579 = llvm.icmp "sge" %578, %50 : vector<4xi64>
    %580 = llvm.zext %579 : vector<4xi1> to vector<4xi8>
    %581 = llvm.and %560, %580 : vector<4xi8>
    llvm.cond_br %555, ^bb70, ^bb71
  ^bb70:
    %582 = llvm.add %i_2, %44 : i64
    %583 = llvm.getelementptr %counted[%582] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%583, %45, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %584 = llvm.add %i_2, %46 : i64
    %585 = llvm.getelementptr %counted[%584] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%585, %45, %32, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %586 = llvm.add %571, %44 : i64
    %587 = llvm.getelementptr %counted[%586] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%587, %45, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %588 = llvm.add %571, %46 : i64
    %589 = llvm.getelementptr %counted[%588] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%589, %45, %32, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb71
  ^bb71:
    %590 = llvm.add %i_2, %8 overflow<nsw> : i64
    %591 = llvm.icmp "slt" %590, %550 : i64
    llvm.cond_br %591, ^bb69(%590, %565, %570, %576, %581 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb72(%565, %570, %576, %581 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb72(%592: vector<4xi8>, %593: vector<4xi8>, %594: vector<4xi8>, %595: vector<4xi8>):
    %596 = llvm.and %592, %593 : vector<4xi8>
    %597 = llvm.and %594, %595 : vector<4xi8>
    %598 = llvm.and %596, %597 : vector<4xi8>
    %599 = llvm.icmp "slt" %550, %counted_size0 : i64
    llvm.cond_br %599, ^bb73(%550, %598 : i64, vector<4xi8>), ^bb74(%598 : vector<4xi8>)
  ^bb73(%i_3: i64, %600: vector<4xi8>):
    %601 = llvm.sub %counted_size0, %i_3 overflow<nsw> : i64
    %602 = llvm.intr.smin(%601, %3) : (i64, i64) -> i64
    %603 = llvm.intr.smax(%602, %2) : (i64, i64) -> i64
    %604 = llvm.trunc %603 : i64 to i32
    %605 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %606 = llvm.mlir.poison : vector<4xi32>
    %607 = llvm.insertelement %604, %606[%2 : i64] : vector<4xi32>
    %608 = llvm.shufflevector %607, %606 [0, 0, 0, 0] : vector<4xi32>
    %609 = llvm.icmp "slt" %605, %608 : vector<4xi32>
    %610 = llvm.getelementptr inbounds %counted[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %611 = llvm.intr.masked.load %610, %609, %50 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %612 = llvm.icmp "sge" %611, %50 : vector<4xi64>
    %613 = llvm.zext %612 : vector<4xi1> to vector<4xi8>
    %614 = llvm.and %600, %613 : vector<4xi8>
    %615 = llvm.select %609, %614, %600 : vector<4xi1>, vector<4xi8>
    %616 = llvm.add %i_3, %3 overflow<nsw> : i64
    %617 = llvm.icmp "slt" %616, %counted_size0 : i64
    llvm.cond_br %617, ^bb73(%616, %615 : i64, vector<4xi8>), ^bb74(%615 : vector<4xi8>)
  ^bb74(%618: vector<4xi8>):
    %619 = "llvm.intr.vector.reduce.and"(%618) : (vector<4xi8>) -> i8
    %620 = llvm.icmp "ne" %619, %57 : i8
    llvm.cond_br %620, ^bb75, ^bb87(%47 : i32)
  ^bb75:
    %621 = llvm.ashr %out2_size0, %6 : i64
    %622 = llvm.mul %621, %5 overflow<nsw> : i64
    %623 = llvm.intr.smax(%622, %2) : (i64, i64) -> i64
    %624 = llvm.intr.smax(%623, %2) : (i64, i64) -> i64
    %625 = llvm.add %624, %34 : i64
    %626 = llvm.udiv %625, %5 : i64
    %627 = llvm.mul %626, %35 : i64
    %628 = llvm.icmp "sge" %627, %0 : i64
    %629 = llvm.mul %out2_size0, %9 : i64
    %630 = llvm.icmp "ugt" %629, %11 : i64
    %631 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %632 = llvm.and %631, %12 : i64
    %633 = llvm.icmp "eq" %632, %2 : i64
    %634 = llvm.and %630, %633 : i1
    %635 = llvm.icmp "sgt" %623, %2 : i64
    %636 = llvm.sub %623, %7 overflow<nsw> : i64
    %637 = llvm.sdiv %636, %5 : i64
    %638 = llvm.add %637, %7 overflow<nsw> : i64
    %639 = llvm.select %635, %638, %2 : i1, i64
    llvm.cond_br %628, ^bb76, ^bb77
  ^bb76:
    llvm.store %623, %48 {alignment = 8 : i64} : i64, !llvm.ptr
    %640 = llvm.getelementptr inbounds %48[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %640 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %641 = llvm.getelementptr inbounds %48[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2_size0, %641 {alignment = 8 : i64} : i64, !llvm.ptr
    %642 = llvm.getelementptr inbounds %48[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %634, %642 {alignment = 8 : i64} : i1, !llvm.ptr
    %643 = llvm.mlir.addressof @program.parallel5.part : !llvm.ptr
    %644 = llvm.call @stepwell_parallel_for(%643, %48, %639, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb78(%644 : i32)
  ^bb77:
    %645 = llvm.call @program.parallel5(%2, %639, %623, %out2, %out2_size0, %634) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb78(%645 : i32)
  ^bb78(%646: i32):
    %647 = llvm.sub %out2_size0, %623 overflow<nsw> : i64
    %648 = llvm.ashr %647, %4 : i64
    %649 = llvm.mul %648, %3 overflow<nsw> : i64
    %650 = llvm.add %649, %623 overflow<nsw> : i64
    %651 = llvm.intr.smax(%650, %623) : (i64, i64) -> i64
    %652 = llvm.sub %out2_size0, %651 overflow<nsw> : i64
    %653 = llvm.intr.smin(%652, %3) : (i64, i64) -> i64
    %654 = llvm.intr.smax(%653, %2) : (i64, i64) -> i64
    %655 = llvm.trunc %654 : i64 to i32
    %656 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %657 = llvm.mlir.poison : vector<4xi32>
    %658 = llvm.insertelement %655, %657[%2 : i64] : vector<4xi32>
    %659 = llvm.shufflevector %658, %657 [0, 0, 0, 0] : vector<4xi32>
    %660 = llvm.icmp "slt" %656, %659 : vector<4xi32>
    %661 = llvm.icmp "slt" %623, %651 : i64
    llvm.cond_br %661, ^bb79(%623 : i64), ^bb80
  ^bb79(%i_4: i64):
    %662 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %50, %662 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %663 = llvm.add %i_4, %3 overflow<nsw> : i64
    %664 = llvm.icmp "slt" %663, %651 : i64
    llvm.cond_br %664, ^bb79(%663 : i64), ^bb80
  ^bb80:
    %665 = llvm.icmp "slt" %651, %out2_size0 : i64
    llvm.cond_br %665, ^bb81(%651 : i64), ^bb82
  ^bb81(%i_5: i64):
    %666 = llvm.getelementptr inbounds %out2[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %50, %666, %660 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %667 = llvm.add %i_5, %3 overflow<nsw> : i64
    %668 = llvm.icmp "slt" %667, %out2_size0 : i64
    llvm.cond_br %668, ^bb81(%667 : i64), ^bb82
  ^bb82:
    %669 = llvm.icmp "slt" %2, %counted_size0 : i64
    llvm.cond_br %669, ^bb83(%2 : i64), ^bb84
  ^bb83(%670: i64):
    %671 = llvm.getelementptr inbounds %counted[%670] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %672 = llvm.load %671 {alignment = 8 : i64} : !llvm.ptr -> i64
    %673 = llvm.getelementptr inbounds %out2[%672] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %674 = llvm.load %673 {alignment = 8 : i64} : !llvm.ptr -> i64
    %675 = llvm.add %674, %58 : i64
    llvm.store %675, %673 {alignment = 8 : i64} : i64, !llvm.ptr
    %676 = llvm.add %670, %7 overflow<nsw> : i64
    %677 = llvm.icmp "slt" %676, %counted_size0 : i64
    llvm.cond_br %677, ^bb83(%676 : i64), ^bb84
  ^bb84:
    llvm.call @free(%62) : (!llvm.ptr) -> ()
    llvm.call @free(%77) : (!llvm.ptr) -> ()
    llvm.return %45 : i32
  ^bb85(%678: i32):
    llvm.return %678 : i32
  ^bb86(%679: i32):
    llvm.call @free(%62) : (!llvm.ptr) -> ()
    llvm.return %679 : i32
  ^bb87(%680: i32):
    llvm.call @free(%77) : (!llvm.ptr) -> ()
    llvm.call @free(%62) : (!llvm.ptr) -> ()
    llvm.return %680 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %681: i64, %682: i64, %683: i64, %places_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_1: i64, %684: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_size0_1: i64, %685: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %686 = llvm.mlir.constant(0) : i64
    %687 = llvm.mlir.constant(1) : i64
    %688 = llvm.mlir.constant(32768) : i64
    %689 = llvm.mlir.constant(4) : i64
    %690 = llvm.mlir.constant(0 : i32) : i32
    %691 = llvm.mlir.constant(-1 : i8) : i8
    %692 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %693 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %694 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %695 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %695, ^bb1(%begin : i64), ^bb6
  ^bb1(%696: i64):
    %697 = llvm.mul %696, %682 : i64
    %698 = llvm.add %686, %697 : i64
    %699 = llvm.add %698, %682 : i64
    %700 = llvm.intr.smin(%699, %683) : (i64, i64) -> i64
    %701 = llvm.icmp "slt" %698, %700 : i64
    llvm.cond_br %701, ^bb2(%698, %691 : i64, i8), ^bb5(%691 : i8)
  ^bb2(%i_strip: i64, %702: i8):
    llvm.br ^bb3(%686, %692 : i64, vector<4xi8>)
  ^bb3(%i_6: i64, %703: vector<4xi8>):
    %i_7 = llvm.add %i_strip, %i_6 overflow<nsw> : i64
    %704 = llvm.getelementptr inbounds %places_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %705 = llvm.load %704 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %706 = llvm.icmp "slt" %705, %693 : vector<4xi64>
    %707 = llvm.add %705, %694 : vector<4xi64>
    %708 = llvm.select %706, %707, %705 : vector<4xi1>, vector<4xi64>
    %709 = llvm.icmp "sge" %708, %693 : vector<4xi64>
    %710 = llvm.zext %709 : vector<4xi1> to vector<4xi8>
    %711 = llvm.icmp "slt" %708, %694 : vector<4xi64>
    %712 = llvm.zext %711 : vector<4xi1> to vector<4xi8>
    %713 = llvm.and %710, %712 : vector<4xi8>
    %714 = llvm.and %703, %713 : vector<4xi8>
    %715 = llvm.getelementptr inbounds %684[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %708, %715 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %716 = llvm.add %i_6, %689 overflow<nsw> : i64
    %717 = llvm.icmp "slt" %716, %688 : i64
    llvm.cond_br %717, ^bb3(%716, %714 : i64, vector<4xi8>), ^bb4(%714 : vector<4xi8>)
  ^bb4(%718: vector<4xi8>):
    %719 = "llvm.intr.vector.reduce.and"(%718) : (vector<4xi8>) -> i8
    %720 = llvm.and %702, %719 : i8
    %721 = llvm.add %i_strip, %688 overflow<nsw> : i64
    %722 = llvm.icmp "slt" %721, %700 : i64
    llvm.cond_br %722, ^bb2(%721, %720 : i64, i8), ^bb5(%720 : i8)
  ^bb5(%723: i8):
    %724 = llvm.getelementptr inbounds %685[%696] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %723, %724 {alignment = 1 : i64} : i8, !llvm.ptr
    %725 = llvm.add %696, %687 overflow<nsw> : i64
    %726 = llvm.icmp "slt" %725, %end : i64
    llvm.cond_br %726, ^bb1(%725 : i64), ^bb6
  ^bb6:
    llvm.return %690 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %727 = llvm.mlir.constant(8) : i64
    %728 = llvm.mlir.constant(16) : i64
    %729 = llvm.mlir.constant(24) : i64
    %730 = llvm.mlir.constant(32) : i64
    %731 = llvm.mlir.constant(40) : i64
    %732 = llvm.mlir.constant(48) : i64
    %733 = llvm.mlir.constant(56) : i64
    %734 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %735 = llvm.getelementptr inbounds %context[%727] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %736 = llvm.load %735 {alignment = 8 : i64} : !llvm.ptr -> i64
    %737 = llvm.getelementptr inbounds %context[%728] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %738 = llvm.load %737 {alignment = 8 : i64} : !llvm.ptr -> i64
    %739 = llvm.getelementptr inbounds %context[%729] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %740 = llvm.load %739 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %741 = llvm.getelementptr inbounds %context[%730] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %742 = llvm.load %741 {alignment = 8 : i64} : !llvm.ptr -> i64
    %743 = llvm.getelementptr inbounds %context[%731] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %744 = llvm.load %743 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %745 = llvm.getelementptr inbounds %context[%732] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %746 = llvm.load %745 {alignment = 8 : i64} : !llvm.ptr -> i64
    %747 = llvm.getelementptr inbounds %context[%733] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %748 = llvm.load %747 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %749 = llvm.call @program.parallel0(%begin_1, %end_1, %734, %736, %738, %740, %742, %744, %746, %748) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %749 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %750: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %751: i64, %752: i1) -> i32 attributes {no_unwind, no_inline} {
    %753 = llvm.mlir.constant(0) : i64
    %754 = llvm.mlir.constant(8192) : i64
    %755 = llvm.mlir.constant(8) : i64
    %756 = llvm.mlir.constant(31) : i64
    %757 = llvm.mlir.constant(3) : i64
    %758 = llvm.mlir.constant(4) : i64
    %759 = llvm.mlir.constant(2) : i64
    %760 = llvm.mlir.constant(1) : i64
    %761 = llvm.mlir.constant(1 : i32) : i32
    %762 = llvm.mlir.constant(3 : i32) : i32
    %763 = llvm.alloca %758 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %764 = llvm.mlir.constant(0 : i32) : i32
    %765 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %766 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %766, ^bb1(%begin_2 : i64), ^bb15
  ^bb1(%767: i64):
    %j_strip = llvm.mul %767, %754 overflow<nsw> : i64
    %768 = llvm.add %j_strip, %753 : i64
    %769 = llvm.ptrtoint %out0_1 : !llvm.ptr to i64
    %770 = llvm.mul %768, %755 : i64
    %771 = llvm.add %769, %770 : i64
    %772 = llvm.sub %753, %771 : i64
    %773 = llvm.and %772, %756 : i64
    %774 = llvm.lshr %773, %757 : i64
    %775 = llvm.sub %754, %753 : i64
    %776 = llvm.icmp "sge" %775, %758 : i64
    %777 = llvm.and %752, %776 : i1
    %778 = llvm.select %777, %774, %753 : i1, i64
    %779 = llvm.sub %758, %778 : i64
    %780 = llvm.and %779, %757 : i64
    %781 = llvm.sub %754, %758 : i64
    %782 = llvm.icmp "ugt" %778, %753 : i64
    llvm.cond_br %782, ^bb2, ^bb3
  ^bb2:
    %783 = llvm.add %j_strip, %754 : i64
    %784 = llvm.getelementptr %out0_1[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%784, %761, %762, %761) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %785 = llvm.add %753, %778 : i64
    %786 = llvm.sub %754, %780 : i64
    %787 = llvm.icmp "slt" %785, %786 : i64
    llvm.cond_br %787, ^bb4(%785 : i64), ^bb8
  ^bb4(%j_4: i64):
    %j_5 = llvm.add %j_strip, %j_4 overflow<nsw> : i64
    llvm.cond_br %752, ^bb5, ^bb6
  ^bb5:
    %788 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %765, %788 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %789 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %765, %789 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %790 = llvm.add %j_4, %758 overflow<nsw> : i64
    %791 = llvm.icmp "slt" %790, %786 : i64
    llvm.cond_br %791, ^bb4(%790 : i64), ^bb8
  ^bb8:
    llvm.cond_br %782, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%753 : i64)
  ^bb10(%792: i64):
    %793 = llvm.icmp "eq" %792, %753 : i64
    %794 = llvm.select %793, %753, %781 : i1, i64
    %j_6 = llvm.add %j_strip, %794 overflow<nsw> : i64
    %795 = llvm.select %793, %753, %778 : i1, i64
    %796 = llvm.select %793, %778, %758 : i1, i64
    llvm.store %765, %763 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %797 = llvm.icmp "slt" %795, %796 : i64
    llvm.cond_br %797, ^bb11(%795 : i64), ^bb12
  ^bb11(%798: i64):
    %799 = llvm.getelementptr inbounds %763[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %800 = llvm.load %799 {alignment = 8 : i64} : !llvm.ptr -> f64
    %801 = llvm.add %j_6, %798 : i64
    %802 = llvm.getelementptr inbounds %out0_1[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %800, %802 {alignment = 8 : i64} : f64, !llvm.ptr
    %803 = llvm.add %798, %760 overflow<nsw> : i64
    %804 = llvm.icmp "slt" %803, %796 : i64
    llvm.cond_br %804, ^bb11(%803 : i64), ^bb12
  ^bb12:
    %805 = llvm.add %792, %760 overflow<nsw> : i64
    %806 = llvm.icmp "slt" %805, %759 : i64
    llvm.cond_br %806, ^bb10(%805 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %807 = llvm.add %767, %760 overflow<nsw> : i64
    %808 = llvm.icmp "slt" %807, %end_2 : i64
    llvm.cond_br %808, ^bb1(%807 : i64), ^bb15
  ^bb15:
    llvm.return %764 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %809 = llvm.mlir.constant(8) : i64
    %810 = llvm.mlir.constant(16) : i64
    %811 = llvm.mlir.constant(24) : i64
    %812 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %813 = llvm.getelementptr inbounds %context_1[%809] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %814 = llvm.load %813 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %815 = llvm.getelementptr inbounds %context_1[%810] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %816 = llvm.load %815 {alignment = 8 : i64} : !llvm.ptr -> i64
    %817 = llvm.getelementptr inbounds %context_1[%811] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %818 = llvm.load %817 {alignment = 8 : i64} : !llvm.ptr -> i1
    %819 = llvm.call @program.parallel1(%begin_3, %end_3, %812, %814, %816, %818) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %819 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %820: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %821: i64, %822: i1) -> i32 attributes {no_unwind, no_inline} {
    %823 = llvm.mlir.constant(0) : i64
    %824 = llvm.mlir.constant(8192) : i64
    %825 = llvm.mlir.constant(8) : i64
    %826 = llvm.mlir.constant(31) : i64
    %827 = llvm.mlir.constant(3) : i64
    %828 = llvm.mlir.constant(4) : i64
    %829 = llvm.mlir.constant(2) : i64
    %830 = llvm.mlir.constant(1) : i64
    %831 = llvm.mlir.constant(1 : i32) : i32
    %832 = llvm.mlir.constant(3 : i32) : i32
    %833 = llvm.alloca %828 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %834 = llvm.mlir.constant(0 : i32) : i32
    %835 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %836 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %836, ^bb1(%begin_4 : i64), ^bb15
  ^bb1(%837: i64):
    %j_strip_1 = llvm.mul %837, %824 overflow<nsw> : i64
    %838 = llvm.add %j_strip_1, %823 : i64
    %839 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %840 = llvm.mul %838, %825 : i64
    %841 = llvm.add %839, %840 : i64
    %842 = llvm.sub %823, %841 : i64
    %843 = llvm.and %842, %826 : i64
    %844 = llvm.lshr %843, %827 : i64
    %845 = llvm.sub %824, %823 : i64
    %846 = llvm.icmp "sge" %845, %828 : i64
    %847 = llvm.and %822, %846 : i1
    %848 = llvm.select %847, %844, %823 : i1, i64
    %849 = llvm.sub %828, %848 : i64
    %850 = llvm.and %849, %827 : i64
    %851 = llvm.sub %824, %828 : i64
    %852 = llvm.icmp "ugt" %848, %823 : i64
    llvm.cond_br %852, ^bb2, ^bb3
  ^bb2:
    %853 = llvm.add %j_strip_1, %824 : i64
    %854 = llvm.getelementptr %out1_1[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%854, %831, %832, %831) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %855 = llvm.add %823, %848 : i64
    %856 = llvm.sub %824, %850 : i64
    %857 = llvm.icmp "slt" %855, %856 : i64
    llvm.cond_br %857, ^bb4(%855 : i64), ^bb8
  ^bb4(%j_7: i64):
    %j_8 = llvm.add %j_strip_1, %j_7 overflow<nsw> : i64
    llvm.cond_br %822, ^bb5, ^bb6
  ^bb5:
    %858 = llvm.getelementptr inbounds %out1_1[%j_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %835, %858 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %859 = llvm.getelementptr inbounds %out1_1[%j_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %835, %859 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %860 = llvm.add %j_7, %828 overflow<nsw> : i64
    %861 = llvm.icmp "slt" %860, %856 : i64
    llvm.cond_br %861, ^bb4(%860 : i64), ^bb8
  ^bb8:
    llvm.cond_br %852, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%823 : i64)
  ^bb10(%862: i64):
    %863 = llvm.icmp "eq" %862, %823 : i64
    %864 = llvm.select %863, %823, %851 : i1, i64
    %j_9 = llvm.add %j_strip_1, %864 overflow<nsw> : i64
    %865 = llvm.select %863, %823, %848 : i1, i64
    %866 = llvm.select %863, %848, %828 : i1, i64
    llvm.store %835, %833 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %867 = llvm.icmp "slt" %865, %866 : i64
    llvm.cond_br %867, ^bb11(%865 : i64), ^bb12
  ^bb11(%868: i64):
    %869 = llvm.getelementptr inbounds %833[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %870 = llvm.load %869 {alignment = 8 : i64} : !llvm.ptr -> f64
    %871 = llvm.add %j_9, %868 : i64
    %872 = llvm.getelementptr inbounds %out1_1[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %870, %872 {alignment = 8 : i64} : f64, !llvm.ptr
    %873 = llvm.add %868, %830 overflow<nsw> : i64
    %874 = llvm.icmp "slt" %873, %866 : i64
    llvm.cond_br %874, ^bb11(%873 : i64), ^bb12
  ^bb12:
    %875 = llvm.add %862, %830 overflow<nsw> : i64
    %876 = llvm.icmp "slt" %875, %829 : i64
    llvm.cond_br %876, ^bb10(%875 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %877 = llvm.add %837, %830 overflow<nsw> : i64
    %878 = llvm.icmp "slt" %877, %end_4 : i64
    llvm.cond_br %878, ^bb1(%877 : i64), ^bb15
  ^bb15:
    llvm.return %834 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %879 = llvm.mlir.constant(8) : i64
    %880 = llvm.mlir.constant(16) : i64
    %881 = llvm.mlir.constant(24) : i64
    %882 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %883 = llvm.getelementptr inbounds %context_2[%879] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %884 = llvm.load %883 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %885 = llvm.getelementptr inbounds %context_2[%880] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %886 = llvm.load %885 {alignment = 8 : i64} : !llvm.ptr -> i64
    %887 = llvm.getelementptr inbounds %context_2[%881] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %888 = llvm.load %887 {alignment = 8 : i64} : !llvm.ptr -> i1
    %889 = llvm.call @program.parallel2(%begin_5, %end_5, %882, %884, %886, %888) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %889 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %x_size0_2: i64, %places_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_2: i64, %890: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_stride0_1: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %891: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %892: vector<4xi1>) -> i32 attributes {no_unwind, no_inline} {
    %893 = llvm.mlir.constant(0) : i64
    %894 = llvm.mlir.constant(1) : i64
    %895 = llvm.mlir.constant(4) : i64
    %896 = llvm.mlir.constant(0 : i32) : i32
    %897 = llvm.mlir.constant(0) : i64
    %898 = llvm.mlir.constant(5) : i64
    %899 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %900 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %900, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%i_8: i64):
    %901 = llvm.getelementptr inbounds %places_2[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %902 = llvm.load %901 {alignment = 8 : i64} : !llvm.ptr -> i64
    %903 = llvm.icmp "slt" %902, %897 : i64
    %904 = llvm.add %902, %898 : i64
    %905 = llvm.select %903, %904, %902 : i1, i64
    %906 = llvm.icmp "slt" %893, %890 : i64
    llvm.cond_br %906, ^bb2(%893 : i64), ^bb3
  ^bb2(%j_10: i64):
    %907 = llvm.mul %i_8, %x_stride0_1 overflow<nsw> : i64
    %908 = llvm.add %907, %j_10 overflow<nsw> : i64
    %909 = llvm.getelementptr inbounds %x_1[%908] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %910 = llvm.load %909 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %911 = llvm.mul %905, %x_stride0_1 overflow<nsw> : i64
    %912 = llvm.add %911, %j_10 overflow<nsw> : i64
    %913 = llvm.getelementptr inbounds %out0_2[%912] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %914 = llvm.load %913 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %915 = llvm.fadd %914, %910 : vector<4xf64>
    %916 = llvm.add %907, %j_10 overflow<nsw> : i64
    %917 = llvm.getelementptr inbounds %891[%916] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %915, %917 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %918 = llvm.add %j_10, %895 overflow<nsw> : i64
    %919 = llvm.icmp "slt" %918, %890 : i64
    llvm.cond_br %919, ^bb2(%918 : i64), ^bb3
  ^bb3:
    %920 = llvm.icmp "slt" %890, %x_stride0_1 : i64
    llvm.cond_br %920, ^bb4, ^bb5
  ^bb4:
    %921 = llvm.mul %i_8, %x_stride0_1 overflow<nsw> : i64
    %922 = llvm.add %921, %890 overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %x_1[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %924 = llvm.intr.masked.load %923, %892, %899 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %925 = llvm.mul %905, %x_stride0_1 overflow<nsw> : i64
    %926 = llvm.add %925, %890 overflow<nsw> : i64
    %927 = llvm.getelementptr inbounds %out0_2[%926] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %928 = llvm.intr.masked.load %927, %892, %899 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %929 = llvm.fadd %928, %924 : vector<4xf64>
    %930 = llvm.add %921, %890 overflow<nsw> : i64
    %931 = llvm.getelementptr inbounds %891[%930] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %929, %931, %892 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %932 = llvm.add %i_8, %894 overflow<nsw> : i64
    %933 = llvm.icmp "slt" %932, %end_6 : i64
    llvm.cond_br %933, ^bb1(%932 : i64), ^bb6
  ^bb6:
    llvm.return %896 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %934 = llvm.mlir.constant(8) : i64
    %935 = llvm.mlir.constant(16) : i64
    %936 = llvm.mlir.constant(24) : i64
    %937 = llvm.mlir.constant(32) : i64
    %938 = llvm.mlir.constant(40) : i64
    %939 = llvm.mlir.constant(48) : i64
    %940 = llvm.mlir.constant(56) : i64
    %941 = llvm.mlir.constant(64) : i64
    %942 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %943 = llvm.getelementptr inbounds %context_3[%934] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %944 = llvm.load %943 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %945 = llvm.getelementptr inbounds %context_3[%935] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %946 = llvm.load %945 {alignment = 8 : i64} : !llvm.ptr -> i64
    %947 = llvm.getelementptr inbounds %context_3[%936] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %948 = llvm.load %947 {alignment = 8 : i64} : !llvm.ptr -> i64
    %949 = llvm.getelementptr inbounds %context_3[%937] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %950 = llvm.load %949 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %951 = llvm.getelementptr inbounds %context_3[%938] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %952 = llvm.load %951 {alignment = 8 : i64} : !llvm.ptr -> i64
    %953 = llvm.getelementptr inbounds %context_3[%939] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %954 = llvm.load %953 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %955 = llvm.getelementptr inbounds %context_3[%940] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %956 = llvm.load %955 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %957 = llvm.getelementptr inbounds %context_3[%941] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %958 = llvm.load %957 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi1>
    %959 = llvm.call @program.parallel3(%begin_7, %end_7, %942, %944, %946, %948, %950, %952, %954, %956, %958) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.return %959 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %960: i64, %961: i64, %962: i64, %counted_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_1: i64, %963: i1, %964: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %965 = llvm.mlir.constant(0) : i64
    %966 = llvm.mlir.constant(1) : i64
    %967 = llvm.mlir.constant(32768) : i64
    %968 = llvm.mlir.constant(16) : i64
    %969 = llvm.mlir.constant(4) : i64
    %970 = llvm.mlir.constant(8) : i64
    %971 = llvm.mlir.constant(12) : i64
    %972 = llvm.mlir.constant(640) : i64
    %973 = llvm.mlir.constant(0 : i32) : i32
    %974 = llvm.mlir.constant(2 : i32) : i32
    %975 = llvm.mlir.constant(1 : i32) : i32
    %976 = llvm.mlir.constant(192) : i64
    %977 = llvm.mlir.constant(3 : i32) : i32
    %978 = llvm.mlir.constant(-1 : i8) : i8
    %979 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %980 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %981 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %981, ^bb1(%begin_8 : i64), ^bb8
  ^bb1(%982: i64):
    %983 = llvm.mul %982, %961 : i64
    %984 = llvm.add %965, %983 : i64
    %985 = llvm.add %984, %961 : i64
    %986 = llvm.intr.smin(%985, %962) : (i64, i64) -> i64
    %987 = llvm.icmp "slt" %984, %986 : i64
    llvm.cond_br %987, ^bb2(%984, %978 : i64, i8), ^bb7(%978 : i8)
  ^bb2(%i_strip_1: i64, %988: i8):
    llvm.br ^bb3(%965, %979, %979, %979, %979 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_9: i64, %989: vector<4xi8>, %990: vector<4xi8>, %991: vector<4xi8>, %992: vector<4xi8>):
    %i_10 = llvm.add %i_strip_1, %i_9 overflow<nsw> : i64
    %993 = llvm.getelementptr inbounds %counted_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %995 = llvm.icmp "sge" %994, %980 : vector<4xi64>
    %996 = llvm.zext %995 : vector<4xi1> to vector<4xi8>
    %997 = llvm.and %989, %996 : vector<4xi8>
    %998 = llvm.getelementptr inbounds %993[%969] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %999 = llvm.load %998 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1000 = llvm.icmp "sge" %999, %980 : vector<4xi64>
    %1001 = llvm.zext %1000 : vector<4xi1> to vector<4xi8>
    %1002 = llvm.and %990, %1001 : vector<4xi8>
    %1003 = llvm.add %i_10, %970 overflow<nsw> : i64
    %1004 = llvm.getelementptr inbounds %993[%970] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1005 = llvm.load %1004 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1006 = llvm.icmp "sge" %1005, %980 : vector<4xi64>
    %1007 = llvm.zext %1006 : vector<4xi1> to vector<4xi8>
    %1008 = llvm.and %991, %1007 : vector<4xi8>
    %1009 = llvm.getelementptr inbounds %993[%971] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1010 = llvm.load %1009 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1011 = llvm.icmp "sge" %1010, %980 : vector<4xi64>
    %1012 = llvm.zext %1011 : vector<4xi1> to vector<4xi8>
    %1013 = llvm.and %992, %1012 : vector<4xi8>
    llvm.cond_br %963, ^bb4, ^bb5
  ^bb4:
    %1014 = llvm.add %i_10, %972 : i64
    %1015 = llvm.getelementptr %counted_1[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1015, %973, %974, %975) : (!llvm.ptr, i32, i32, i32) -> ()
    %1016 = llvm.add %i_10, %976 : i64
    %1017 = llvm.getelementptr %counted_1[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1017, %973, %977, %975) : (!llvm.ptr, i32, i32, i32) -> ()
    %1018 = llvm.add %1003, %972 : i64
    %1019 = llvm.getelementptr %counted_1[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1019, %973, %974, %975) : (!llvm.ptr, i32, i32, i32) -> ()
    %1020 = llvm.add %1003, %976 : i64
    %1021 = llvm.getelementptr %counted_1[%1020] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1021, %973, %977, %975) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1022 = llvm.add %i_9, %968 overflow<nsw> : i64
    %1023 = llvm.icmp "slt" %1022, %967 : i64
    llvm.cond_br %1023, ^bb3(%1022, %997, %1002, %1008, %1013 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb6(%997, %1002, %1008, %1013 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb6(%1024: vector<4xi8>, %1025: vector<4xi8>, %1026: vector<4xi8>, %1027: vector<4xi8>):
    %1028 = llvm.and %1024, %1025 : vector<4xi8>
    %1029 = llvm.and %1026, %1027 : vector<4xi8>
    %1030 = llvm.and %1028, %1029 : vector<4xi8>
    %1031 = "llvm.intr.vector.reduce.and"(%1030) : (vector<4xi8>) -> i8
    %1032 = llvm.and %988, %1031 : i8
    %1033 = llvm.add %i_strip_1, %967 overflow<nsw> : i64
    %1034 = llvm.icmp "slt" %1033, %986 : i64
    llvm.cond_br %1034, ^bb2(%1033, %1032 : i64, i8), ^bb7(%1032 : i8)
  ^bb7(%1035: i8):
    %1036 = llvm.getelementptr inbounds %964[%982] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1035, %1036 {alignment = 1 : i64} : i8, !llvm.ptr
    %1037 = llvm.add %982, %966 overflow<nsw> : i64
    %1038 = llvm.icmp "slt" %1037, %end_8 : i64
    llvm.cond_br %1038, ^bb1(%1037 : i64), ^bb8
  ^bb8:
    llvm.return %973 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %1039 = llvm.mlir.constant(8) : i64
    %1040 = llvm.mlir.constant(16) : i64
    %1041 = llvm.mlir.constant(24) : i64
    %1042 = llvm.mlir.constant(32) : i64
    %1043 = llvm.mlir.constant(40) : i64
    %1044 = llvm.mlir.constant(48) : i64
    %1045 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1046 = llvm.getelementptr inbounds %context_4[%1039] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1047 = llvm.load %1046 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1048 = llvm.getelementptr inbounds %context_4[%1040] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1049 = llvm.load %1048 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1050 = llvm.getelementptr inbounds %context_4[%1041] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1051 = llvm.load %1050 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1052 = llvm.getelementptr inbounds %context_4[%1042] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1053 = llvm.load %1052 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1054 = llvm.getelementptr inbounds %context_4[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1055 = llvm.load %1054 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1056 = llvm.getelementptr inbounds %context_4[%1044] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1057 = llvm.load %1056 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1058 = llvm.call @program.parallel4(%begin_9, %end_9, %1045, %1047, %1049, %1051, %1053, %1055, %1057) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %1058 : i32
  }
  llvm.func internal @program.parallel5(%begin_10: i64, %end_10: i64, %1059: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_size0_1: i64, %1060: i1) -> i32 attributes {no_unwind, no_inline} {
    %1061 = llvm.mlir.constant(0) : i64
    %1062 = llvm.mlir.constant(8192) : i64
    %1063 = llvm.mlir.constant(8) : i64
    %1064 = llvm.mlir.constant(31) : i64
    %1065 = llvm.mlir.constant(3) : i64
    %1066 = llvm.mlir.constant(4) : i64
    %1067 = llvm.mlir.constant(2) : i64
    %1068 = llvm.mlir.constant(1) : i64
    %1069 = llvm.mlir.constant(1 : i32) : i32
    %1070 = llvm.mlir.constant(3 : i32) : i32
    %1071 = llvm.alloca %1066 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1072 = llvm.mlir.constant(0 : i32) : i32
    %1073 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1074 = llvm.icmp "slt" %begin_10, %end_10 : i64
    llvm.cond_br %1074, ^bb1(%begin_10 : i64), ^bb15
  ^bb1(%1075: i64):
    %i_strip_2 = llvm.mul %1075, %1062 overflow<nsw> : i64
    %1076 = llvm.add %i_strip_2, %1061 : i64
    %1077 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %1078 = llvm.mul %1076, %1063 : i64
    %1079 = llvm.add %1077, %1078 : i64
    %1080 = llvm.sub %1061, %1079 : i64
    %1081 = llvm.and %1080, %1064 : i64
    %1082 = llvm.lshr %1081, %1065 : i64
    %1083 = llvm.sub %1062, %1061 : i64
    %1084 = llvm.icmp "sge" %1083, %1066 : i64
    %1085 = llvm.and %1060, %1084 : i1
    %1086 = llvm.select %1085, %1082, %1061 : i1, i64
    %1087 = llvm.sub %1066, %1086 : i64
    %1088 = llvm.and %1087, %1065 : i64
    %1089 = llvm.sub %1062, %1066 : i64
    %1090 = llvm.icmp "ugt" %1086, %1061 : i64
    llvm.cond_br %1090, ^bb2, ^bb3
  ^bb2:
    %1091 = llvm.add %i_strip_2, %1062 : i64
    %1092 = llvm.getelementptr %out2_1[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1092, %1069, %1070, %1069) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %1093 = llvm.add %1061, %1086 : i64
    %1094 = llvm.sub %1062, %1088 : i64
    %1095 = llvm.icmp "slt" %1093, %1094 : i64
    llvm.cond_br %1095, ^bb4(%1093 : i64), ^bb8
  ^bb4(%i_11: i64):
    %i_12 = llvm.add %i_strip_2, %i_11 overflow<nsw> : i64
    llvm.cond_br %1060, ^bb5, ^bb6
  ^bb5:
    %1096 = llvm.getelementptr inbounds %out2_1[%i_12] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1073, %1096 {alignment = 32 : i64, nontemporal} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %1097 = llvm.getelementptr inbounds %out2_1[%i_12] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1073, %1097 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %1098 = llvm.add %i_11, %1066 overflow<nsw> : i64
    %1099 = llvm.icmp "slt" %1098, %1094 : i64
    llvm.cond_br %1099, ^bb4(%1098 : i64), ^bb8
  ^bb8:
    llvm.cond_br %1090, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%1061 : i64)
  ^bb10(%1100: i64):
    %1101 = llvm.icmp "eq" %1100, %1061 : i64
    %1102 = llvm.select %1101, %1061, %1089 : i1, i64
    %i_13 = llvm.add %i_strip_2, %1102 overflow<nsw> : i64
    %1103 = llvm.select %1101, %1061, %1086 : i1, i64
    %1104 = llvm.select %1101, %1086, %1066 : i1, i64
    llvm.store %1073, %1071 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1105 = llvm.icmp "slt" %1103, %1104 : i64
    llvm.cond_br %1105, ^bb11(%1103 : i64), ^bb12
  ^bb11(%1106: i64):
    %1107 = llvm.getelementptr inbounds %1071[%1106] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1108 = llvm.load %1107 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1109 = llvm.add %i_13, %1106 : i64
    %1110 = llvm.getelementptr inbounds %out2_1[%1109] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1108, %1110 {alignment = 8 : i64} : i64, !llvm.ptr
    %1111 = llvm.add %1106, %1068 overflow<nsw> : i64
    %1112 = llvm.icmp "slt" %1111, %1104 : i64
    llvm.cond_br %1112, ^bb11(%1111 : i64), ^bb12
  ^bb12:
    %1113 = llvm.add %1100, %1068 overflow<nsw> : i64
    %1114 = llvm.icmp "slt" %1113, %1067 : i64
    llvm.cond_br %1114, ^bb10(%1113 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %1115 = llvm.add %1075, %1068 overflow<nsw> : i64
    %1116 = llvm.icmp "slt" %1115, %end_10 : i64
    llvm.cond_br %1116, ^bb1(%1115 : i64), ^bb15
  ^bb15:
    llvm.return %1072 : i32
  }
  llvm.func internal @program.parallel5.part(%context_5: !llvm.ptr, %begin_11: i64, %end_11: i64) -> i32 attributes {no_unwind} {
    %1117 = llvm.mlir.constant(8) : i64
    %1118 = llvm.mlir.constant(16) : i64
    %1119 = llvm.mlir.constant(24) : i64
    %1120 = llvm.load %context_5 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1121 = llvm.getelementptr inbounds %context_5[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1122 = llvm.load %1121 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1123 = llvm.getelementptr inbounds %context_5[%1118] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1124 = llvm.load %1123 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1125 = llvm.getelementptr inbounds %context_5[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1126 = llvm.load %1125 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1127 = llvm.call @program.parallel5(%begin_11, %end_11, %1120, %1122, %1124, %1126) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %1127 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_2: i64, %places_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %places_size0_3: i64, %counted_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %counted_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1128 = llvm.mlir.constant(32768) : i64
    %1129 = llvm.mlir.constant(15) : i64
    %1130 = llvm.mlir.constant(0) : i64
    %1131 = llvm.mlir.constant(4) : i64
    %1132 = llvm.mlir.constant(2) : i64
    %1133 = llvm.mlir.constant(8) : i64
    %1134 = llvm.mlir.constant(3) : i64
    %1135 = llvm.mlir.constant(32) : i64
    %1136 = llvm.mlir.constant(12) : i64
    %1137 = llvm.mlir.constant(16) : i64
    %1138 = llvm.mlir.constant(20) : i64
    %1139 = llvm.mlir.constant(24) : i64
    %1140 = llvm.mlir.constant(28) : i64
    %1141 = llvm.mlir.constant(5) : i64
    %1142 = llvm.mlir.constant(1048512) : i64
    %1143 = llvm.mlir.constant(1048576) : i64
    %1144 = llvm.mlir.constant(1048064) : i64
    %1145 = llvm.mlir.constant(1) : i64
    %1146 = llvm.mlir.constant(9) : i64
    %1147 = llvm.mlir.constant(63) : i64
    %1148 = llvm.mlir.constant(-64) : i64
    %1149 = llvm.mlir.constant(64) : i64
    %1150 = llvm.mlir.constant(5 : i32) : i32
    %1151 = llvm.mlir.constant(6 : i32) : i32
    %1152 = llvm.alloca %1149 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1153 = llvm.mlir.constant(32767) : i64
    %1154 = llvm.mlir.constant(98307) : i64
    %1155 = llvm.mlir.constant(7) : i64
    %1156 = llvm.mlir.constant(56) : i64
    %1157 = llvm.alloca %1156 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1158 = llvm.mlir.constant(40) : i64
    %1159 = llvm.mlir.constant(48) : i64
    %1160 = llvm.mlir.constant(640) : i64
    %1161 = llvm.mlir.constant(0 : i32) : i32
    %1162 = llvm.mlir.constant(2 : i32) : i32
    %1163 = llvm.mlir.constant(1 : i32) : i32
    %1164 = llvm.mlir.constant(192) : i64
    %1165 = llvm.mlir.constant(3 : i32) : i32
    %1166 = llvm.alloca %1149 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1167 = llvm.mlir.constant(73732) : i64
    %1168 = llvm.alloca %1149 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1169 = llvm.mlir.constant(4 : i32) : i32
    %1170 = llvm.alloca %1149 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1171 = llvm.mlir.constant(32778) : i64
    %1172 = llvm.alloca %1156 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1173 = llvm.mlir.constant(1 : i8) : i8
    %1174 = llvm.mlir.constant(0) : i64
    %1175 = llvm.mlir.constant(-9223372036854775808) : i64
    %1176 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1177 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1178 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %1179 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1180 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1181 = llvm.icmp "eq" %x_size0_3, %places_size0_3 : i64
    %1182 = llvm.add %counted_size0_2, %1145 : i64
    %1183 = llvm.mlir.constant(0 : i8) : i8
    %1184 = llvm.mul %1182, %1133 overflow<nsw> : i64
    %1185 = llvm.add %1184, %1147 overflow<nsw> : i64
    %1186 = llvm.and %1185, %1148 : i64
    %1187 = llvm.call @aligned_alloc(%1149, %1186) : (i64, i64) -> !llvm.ptr
    %1188 = llvm.mlir.zero : !llvm.ptr
    %1189 = llvm.icmp "ne" %1187, %1188 : !llvm.ptr
    %1190 = llvm.icmp "eq" %1186, %1130 : i64
    %1191 = llvm.or %1189, %1190 : i1
    llvm.cond_br %1191, ^bb1, ^bb66(%1150 : i32)
  ^bb1:
    llvm.cond_br %1181, ^bb2, ^bb67(%1151 : i32)
  ^bb2:
    %1192 = llvm.ashr %x_size0_3, %1129 : i64
    %1193 = llvm.mul %1192, %1128 overflow<nsw> : i64
    %1194 = llvm.intr.smax(%1193, %1130) : (i64, i64) -> i64
    %1195 = llvm.mlir.constant(-1 : i8) : i8
    %1196 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1196, %1152 {alignment = 1 : i64} : i8, !llvm.ptr
    %1197 = llvm.sub %1194, %1130 : i64
    %1198 = llvm.sdiv %1197, %1128 : i64
    %1199 = llvm.srem %1197, %1128 : i64
    %1200 = llvm.icmp "ne" %1199, %1130 : i64
    %1201 = llvm.xor %1199, %1128 : i64
    %1202 = llvm.icmp "sge" %1201, %1130 : i64
    %1203 = llvm.and %1200, %1202 : i1
    %1204 = llvm.add %1198, %1145 : i64
    %1205 = llvm.select %1203, %1204, %1198 : i1, i64
    %1206 = llvm.intr.smax(%1205, %1130) : (i64, i64) -> i64
    %1207 = llvm.sdiv %1206, %1149 : i64
    %1208 = llvm.srem %1206, %1149 : i64
    %1209 = llvm.icmp "ne" %1208, %1130 : i64
    %1210 = llvm.xor %1208, %1149 : i64
    %1211 = llvm.icmp "sge" %1210, %1130 : i64
    %1212 = llvm.and %1209, %1211 : i1
    %1213 = llvm.add %1207, %1145 : i64
    %1214 = llvm.select %1212, %1213, %1207 : i1, i64
    %1215 = llvm.intr.smax(%1214, %1145) : (i64, i64) -> i64
    %1216 = llvm.sdiv %1206, %1215 : i64
    %1217 = llvm.srem %1206, %1215 : i64
    %1218 = llvm.icmp "ne" %1217, %1130 : i64
    %1219 = llvm.xor %1217, %1215 : i64
    %1220 = llvm.icmp "sge" %1219, %1130 : i64
    %1221 = llvm.and %1218, %1220 : i1
    %1222 = llvm.add %1216, %1145 : i64
    %1223 = llvm.select %1221, %1222, %1216 : i1, i64
    %1224 = llvm.mul %1215, %1128 : i64
    %1225 = llvm.intr.smax(%1223, %1130) : (i64, i64) -> i64
    %1226 = llvm.intr.smin(%1224, %1194) : (i64, i64) -> i64
    %1227 = llvm.intr.smax(%1226, %1130) : (i64, i64) -> i64
    %1228 = llvm.add %1227, %1153 : i64
    %1229 = llvm.udiv %1228, %1128 : i64
    %1230 = llvm.mul %1229, %1154 : i64
    %1231 = llvm.add %1155, %1230 : i64
    %1232 = llvm.mul %1225, %1231 : i64
    %1233 = llvm.icmp "sge" %1232, %1128 : i64
    %1234 = llvm.mul %places_size0_3, %1133 : i64
    %1235 = llvm.icmp "ugt" %1234, %1142 : i64
    %1236 = llvm.icmp "sgt" %1223, %1130 : i64
    %1237 = llvm.select %1236, %1223, %1130 : i1, i64
    llvm.cond_br %1233, ^bb3, ^bb4
  ^bb3:
    llvm.store %1223, %1157 {alignment = 8 : i64} : i64, !llvm.ptr
    %1238 = llvm.getelementptr inbounds %1157[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1224, %1238 {alignment = 8 : i64} : i64, !llvm.ptr
    %1239 = llvm.getelementptr inbounds %1157[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1194, %1239 {alignment = 8 : i64} : i64, !llvm.ptr
    %1240 = llvm.getelementptr inbounds %1157[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_3, %1240 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1241 = llvm.getelementptr inbounds %1157[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0_3, %1241 {alignment = 8 : i64} : i64, !llvm.ptr
    %1242 = llvm.getelementptr inbounds %1157[%1158] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1235, %1242 {alignment = 8 : i64} : i1, !llvm.ptr
    %1243 = llvm.getelementptr inbounds %1157[%1159] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1152, %1243 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1244 = llvm.mlir.addressof @program_shapes.parallel0.part : !llvm.ptr
    %1245 = llvm.call @stepwell_parallel_for(%1244, %1157, %1237, %1130) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb5(%1245 : i32)
  ^bb4:
    %1246 = llvm.call @program_shapes.parallel0(%1130, %1237, %1223, %1224, %1194, %places_3, %places_size0_3, %1235, %1152) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb5(%1246 : i32)
  ^bb5(%1247: i32):
    %1248 = llvm.sub %1223, %1145 : i64
    %1249 = llvm.icmp "slt" %1130, %1248 : i64
    llvm.cond_br %1249, ^bb6(%1130 : i64), ^bb7
  ^bb6(%1250: i64):
    %1251 = llvm.getelementptr inbounds %1152[%1250] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1252 = llvm.load %1251 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1253 = llvm.getelementptr inbounds %1251[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1254 = llvm.load %1253 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1255 = llvm.and %1252, %1254 : i8
    llvm.store %1255, %1251 {alignment = 1 : i64} : i8, !llvm.ptr
    %1256 = llvm.add %1250, %1132 overflow<nsw> : i64
    %1257 = llvm.icmp "slt" %1256, %1248 : i64
    llvm.cond_br %1257, ^bb6(%1256 : i64), ^bb7
  ^bb7:
    %1258 = llvm.sub %1223, %1132 : i64
    %1259 = llvm.icmp "slt" %1130, %1258 : i64
    llvm.cond_br %1259, ^bb8(%1130 : i64), ^bb9
  ^bb8(%1260: i64):
    %1261 = llvm.getelementptr inbounds %1152[%1260] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1262 = llvm.load %1261 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1263 = llvm.getelementptr inbounds %1261[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1264 = llvm.load %1263 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1265 = llvm.and %1262, %1264 : i8
    llvm.store %1265, %1261 {alignment = 1 : i64} : i8, !llvm.ptr
    %1266 = llvm.add %1260, %1131 overflow<nsw> : i64
    %1267 = llvm.icmp "slt" %1266, %1258 : i64
    llvm.cond_br %1267, ^bb8(%1266 : i64), ^bb9
  ^bb9:
    %1268 = llvm.sub %1223, %1131 : i64
    %1269 = llvm.icmp "slt" %1130, %1268 : i64
    llvm.cond_br %1269, ^bb10(%1130 : i64), ^bb11
  ^bb10(%1270: i64):
    %1271 = llvm.getelementptr inbounds %1152[%1270] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1272 = llvm.load %1271 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1273 = llvm.getelementptr inbounds %1271[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1274 = llvm.load %1273 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1275 = llvm.and %1272, %1274 : i8
    llvm.store %1275, %1271 {alignment = 1 : i64} : i8, !llvm.ptr
    %1276 = llvm.add %1270, %1133 overflow<nsw> : i64
    %1277 = llvm.icmp "slt" %1276, %1268 : i64
    llvm.cond_br %1277, ^bb10(%1276 : i64), ^bb11
  ^bb11:
    %1278 = llvm.sub %1223, %1133 : i64
    %1279 = llvm.icmp "slt" %1130, %1278 : i64
    llvm.cond_br %1279, ^bb12(%1130 : i64), ^bb13
  ^bb12(%1280: i64):
    %1281 = llvm.getelementptr inbounds %1152[%1280] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1282 = llvm.load %1281 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1283 = llvm.getelementptr inbounds %1281[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1284 = llvm.load %1283 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1285 = llvm.and %1282, %1284 : i8
    llvm.store %1285, %1281 {alignment = 1 : i64} : i8, !llvm.ptr
    %1286 = llvm.add %1280, %1137 overflow<nsw> : i64
    %1287 = llvm.icmp "slt" %1286, %1278 : i64
    llvm.cond_br %1287, ^bb12(%1286 : i64), ^bb13
  ^bb13:
    %1288 = llvm.sub %1223, %1137 : i64
    %1289 = llvm.icmp "slt" %1130, %1288 : i64
    llvm.cond_br %1289, ^bb14(%1130 : i64), ^bb15
  ^bb14(%1290: i64):
    %1291 = llvm.getelementptr inbounds %1152[%1290] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1292 = llvm.load %1291 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1293 = llvm.getelementptr inbounds %1291[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1294 = llvm.load %1293 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1295 = llvm.and %1292, %1294 : i8
    llvm.store %1295, %1291 {alignment = 1 : i64} : i8, !llvm.ptr
    %1296 = llvm.add %1290, %1135 overflow<nsw> : i64
    %1297 = llvm.icmp "slt" %1296, %1288 : i64
    llvm.cond_br %1297, ^bb14(%1296 : i64), ^bb15
  ^bb15:
    %1298 = llvm.sub %1223, %1135 : i64
    %1299 = llvm.icmp "slt" %1130, %1298 : i64
    llvm.cond_br %1299, ^bb16(%1130 : i64), ^bb17
  ^bb16(%1300: i64):
    %1301 = llvm.getelementptr inbounds %1152[%1300] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1302 = llvm.load %1301 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1303 = llvm.getelementptr inbounds %1301[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1304 = llvm.load %1303 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1305 = llvm.and %1302, %1304 : i8
    llvm.store %1305, %1301 {alignment = 1 : i64} : i8, !llvm.ptr
    %1306 = llvm.add %1300, %1149 overflow<nsw> : i64
    %1307 = llvm.icmp "slt" %1306, %1298 : i64
    llvm.cond_br %1307, ^bb16(%1306 : i64), ^bb17
  ^bb17:
    %1308 = llvm.load %1152 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1309 = llvm.and %1195, %1308 : i8
    %1310 = llvm.and %1173, %1309 : i8
    %1311 = llvm.sub %x_size0_3, %1194 overflow<nsw> : i64
    %1312 = llvm.ashr %1311, %1132 : i64
    %1313 = llvm.mul %1312, %1131 overflow<nsw> : i64
    %1314 = llvm.add %1313, %1194 overflow<nsw> : i64
    %1315 = llvm.intr.smax(%1314, %1194) : (i64, i64) -> i64
    %1316 = llvm.sub %x_size0_3, %1315 overflow<nsw> : i64
    %1317 = llvm.intr.smin(%1316, %1131) : (i64, i64) -> i64
    %1318 = llvm.intr.smax(%1317, %1130) : (i64, i64) -> i64
    %1319 = llvm.trunc %1318 : i64 to i32
    %1320 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1321 = llvm.mlir.poison : vector<4xi32>
    %1322 = llvm.insertelement %1319, %1321[%1130 : i64] : vector<4xi32>
    %1323 = llvm.shufflevector %1322, %1321 [0, 0, 0, 0] : vector<4xi32>
    %1324 = llvm.icmp "slt" %1320, %1323 : vector<4xi32>
    %1325 = llvm.mlir.poison : vector<4xi8>
    %1326 = llvm.insertelement %1310, %1325[%1130 : i64] : vector<4xi8>
    %1327 = llvm.shufflevector %1326, %1325 [0, 0, 0, 0] : vector<4xi8>
    %1328 = llvm.mul %places_size0_3, %1133 : i64
    %1329 = llvm.icmp "ugt" %1328, %1143 : i64
    %1330 = llvm.icmp "slt" %1194, %1315 : i64
    llvm.cond_br %1330, ^bb18(%1194, %1327 : i64, vector<4xi8>), ^bb21(%1327 : vector<4xi8>)
  ^bb18(%i_14: i64, %1331: vector<4xi8>):
    %1332 = llvm.getelementptr inbounds %places_3[%i_14] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1333 = llvm.load %1332 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1334 = llvm.icmp "slt" %1333, %1177 : vector<4xi64>
    %1335 = llvm.add %1333, %1178 : vector<4xi64>
    %1336 = llvm.select %1334, %1335, %1333 : vector<4xi1>, vector<4xi64>
    %1337 = llvm.icmp "sge" %1336, %1177 : vector<4xi64>
    %1338 = llvm.zext %1337 : vector<4xi1> to vector<4xi8>
    %1339 = llvm.icmp "slt" %1336, %1178 : vector<4xi64>
    %1340 = llvm.zext %1339 : vector<4xi1> to vector<4xi8>
    %1341 = llvm.and %1338, %1340 : vector<4xi8>
    %1342 = llvm.and %1331, %1341 : vector<4xi8>
    llvm.cond_br %1329, ^bb19, ^bb20
  ^bb19:
    %1343 = llvm.add %i_14, %1160 : i64
    %1344 = llvm.getelementptr %places_3[%1343] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1344, %1161, %1162, %1163) : (!llvm.ptr, i32, i32, i32) -> ()
    %1345 = llvm.add %i_14, %1164 : i64
    %1346 = llvm.getelementptr %places_3[%1345] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1346, %1161, %1165, %1163) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb20
  ^bb20:
    %1347 = llvm.add %i_14, %1131 overflow<nsw> : i64
    %1348 = llvm.icmp "slt" %1347, %1315 : i64
    llvm.cond_br %1348, ^bb18(%1347, %1342 : i64, vector<4xi8>), ^bb21(%1342 : vector<4xi8>)
  ^bb21(%1349: vector<4xi8>):
    %1350 = llvm.icmp "slt" %1315, %x_size0_3 : i64
    llvm.cond_br %1350, ^bb22(%1315, %1349 : i64, vector<4xi8>), ^bb23(%1349 : vector<4xi8>)
  ^bb22(%i_15: i64, %1351: vector<4xi8>):
    %1352 = llvm.getelementptr inbounds %places_3[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1353 = llvm.intr.masked.load %1352, %1324, %1177 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1354 = llvm.icmp "slt" %1353, %1177 : vector<4xi64>
    %1355 = llvm.add %1353, %1178 : vector<4xi64>
    %1356 = llvm.select %1354, %1355, %1353 : vector<4xi1>, vector<4xi64>
    %1357 = llvm.icmp "sge" %1356, %1177 : vector<4xi64>
    %1358 = llvm.zext %1357 : vector<4xi1> to vector<4xi8>
    %1359 = llvm.icmp "slt" %1356, %1178 : vector<4xi64>
    %1360 = llvm.zext %1359 : vector<4xi1> to vector<4xi8>
    %1361 = llvm.and %1358, %1360 : vector<4xi8>
    %1362 = llvm.and %1351, %1361 : vector<4xi8>
    %1363 = llvm.select %1324, %1362, %1351 : vector<4xi1>, vector<4xi8>
    %1364 = llvm.add %i_15, %1131 overflow<nsw> : i64
    %1365 = llvm.icmp "slt" %1364, %x_size0_3 : i64
    llvm.cond_br %1365, ^bb22(%1364, %1363 : i64, vector<4xi8>), ^bb23(%1363 : vector<4xi8>)
  ^bb23(%1366: vector<4xi8>):
    %1367 = "llvm.intr.vector.reduce.and"(%1366) : (vector<4xi8>) -> i8
    %1368 = llvm.icmp "ne" %1367, %1183 : i8
    llvm.cond_br %1368, ^bb24, ^bb67(%1165 : i32)
  ^bb24:
    %1369 = llvm.ashr %counted_size0_2, %1129 : i64
    %1370 = llvm.mul %1369, %1128 overflow<nsw> : i64
    %1371 = llvm.intr.smax(%1370, %1130) : (i64, i64) -> i64
    %1372 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1372, %1166 {alignment = 1 : i64} : i8, !llvm.ptr
    %1373 = llvm.sub %1371, %1130 : i64
    %1374 = llvm.sdiv %1373, %1128 : i64
    %1375 = llvm.srem %1373, %1128 : i64
    %1376 = llvm.icmp "ne" %1375, %1130 : i64
    %1377 = llvm.xor %1375, %1128 : i64
    %1378 = llvm.icmp "sge" %1377, %1130 : i64
    %1379 = llvm.and %1376, %1378 : i1
    %1380 = llvm.add %1374, %1145 : i64
    %1381 = llvm.select %1379, %1380, %1374 : i1, i64
    %1382 = llvm.intr.smax(%1381, %1130) : (i64, i64) -> i64
    %1383 = llvm.sdiv %1382, %1149 : i64
    %1384 = llvm.srem %1382, %1149 : i64
    %1385 = llvm.icmp "ne" %1384, %1130 : i64
    %1386 = llvm.xor %1384, %1149 : i64
    %1387 = llvm.icmp "sge" %1386, %1130 : i64
    %1388 = llvm.and %1385, %1387 : i1
    %1389 = llvm.add %1383, %1145 : i64
    %1390 = llvm.select %1388, %1389, %1383 : i1, i64
    %1391 = llvm.intr.smax(%1390, %1145) : (i64, i64) -> i64
    %1392 = llvm.sdiv %1382, %1391 : i64
    %1393 = llvm.srem %1382, %1391 : i64
    %1394 = llvm.icmp "ne" %1393, %1130 : i64
    %1395 = llvm.xor %1393, %1391 : i64
    %1396 = llvm.icmp "sge" %1395, %1130 : i64
    %1397 = llvm.and %1394, %1396 : i1
    %1398 = llvm.add %1392, %1145 : i64
    %1399 = llvm.select %1397, %1398, %1392 : i1, i64
    %1400 = llvm.mul %1391, %1128 : i64
    %1401 = llvm.intr.smax(%1399, %1130) : (i64, i64) -> i64
    %1402 = llvm.intr.smin(%1400, %1371) : (i64, i64) -> i64
    %1403 = llvm.intr.smax(%1402, %1130) : (i64, i64) -> i64
    %1404 = llvm.add %1403, %1153 : i64
    %1405 = llvm.udiv %1404, %1128 : i64
    %1406 = llvm.mul %1405, %1167 : i64
    %1407 = llvm.add %1155, %1406 : i64
    %1408 = llvm.mul %1401, %1407 : i64
    %1409 = llvm.icmp "sge" %1408, %1128 : i64
    %1410 = llvm.icmp "sgt" %1399, %1130 : i64
    %1411 = llvm.select %1410, %1399, %1130 : i1, i64
    llvm.cond_br %1409, ^bb25, ^bb26
  ^bb25:
    llvm.store %1399, %1168 {alignment = 8 : i64} : i64, !llvm.ptr
    %1412 = llvm.getelementptr inbounds %1168[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1400, %1412 {alignment = 8 : i64} : i64, !llvm.ptr
    %1413 = llvm.getelementptr inbounds %1168[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1371, %1413 {alignment = 8 : i64} : i64, !llvm.ptr
    %1414 = llvm.getelementptr inbounds %1168[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_2, %1414 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1415 = llvm.getelementptr inbounds %1168[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0_2, %1415 {alignment = 8 : i64} : i64, !llvm.ptr
    %1416 = llvm.getelementptr inbounds %1168[%1158] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1187, %1416 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1417 = llvm.getelementptr inbounds %1168[%1159] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1182, %1417 {alignment = 8 : i64} : i64, !llvm.ptr
    %1418 = llvm.getelementptr inbounds %1168[%1156] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1166, %1418 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1419 = llvm.mlir.addressof @program_shapes.parallel1.part : !llvm.ptr
    %1420 = llvm.call @stepwell_parallel_for(%1419, %1168, %1411, %1130) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb27(%1420 : i32)
  ^bb26:
    %1421 = llvm.call @program_shapes.parallel1(%1130, %1411, %1399, %1400, %1371, %counted_2, %counted_size0_2, %1187, %1182, %1166) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb27(%1421 : i32)
  ^bb27(%1422: i32):
    %1423 = llvm.sub %1399, %1145 : i64
    %1424 = llvm.icmp "slt" %1130, %1423 : i64
    llvm.cond_br %1424, ^bb28(%1130 : i64), ^bb29
  ^bb28(%1425: i64):
    %1426 = llvm.getelementptr inbounds %1166[%1425] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1427 = llvm.load %1426 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1428 = llvm.getelementptr inbounds %1426[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1429 = llvm.load %1428 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1430 = llvm.and %1427, %1429 : i8
    llvm.store %1430, %1426 {alignment = 1 : i64} : i8, !llvm.ptr
    %1431 = llvm.add %1425, %1132 overflow<nsw> : i64
    %1432 = llvm.icmp "slt" %1431, %1423 : i64
    llvm.cond_br %1432, ^bb28(%1431 : i64), ^bb29
  ^bb29:
    %1433 = llvm.sub %1399, %1132 : i64
    %1434 = llvm.icmp "slt" %1130, %1433 : i64
    llvm.cond_br %1434, ^bb30(%1130 : i64), ^bb31
  ^bb30(%1435: i64):
    %1436 = llvm.getelementptr inbounds %1166[%1435] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1437 = llvm.load %1436 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1438 = llvm.getelementptr inbounds %1436[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1439 = llvm.load %1438 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1440 = llvm.and %1437, %1439 : i8
    llvm.store %1440, %1436 {alignment = 1 : i64} : i8, !llvm.ptr
    %1441 = llvm.add %1435, %1131 overflow<nsw> : i64
    %1442 = llvm.icmp "slt" %1441, %1433 : i64
    llvm.cond_br %1442, ^bb30(%1441 : i64), ^bb31
  ^bb31:
    %1443 = llvm.sub %1399, %1131 : i64
    %1444 = llvm.icmp "slt" %1130, %1443 : i64
    llvm.cond_br %1444, ^bb32(%1130 : i64), ^bb33
  ^bb32(%1445: i64):
    %1446 = llvm.getelementptr inbounds %1166[%1445] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1447 = llvm.load %1446 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1448 = llvm.getelementptr inbounds %1446[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1449 = llvm.load %1448 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1450 = llvm.and %1447, %1449 : i8
    llvm.store %1450, %1446 {alignment = 1 : i64} : i8, !llvm.ptr
    %1451 = llvm.add %1445, %1133 overflow<nsw> : i64
    %1452 = llvm.icmp "slt" %1451, %1443 : i64
    llvm.cond_br %1452, ^bb32(%1451 : i64), ^bb33
  ^bb33:
    %1453 = llvm.sub %1399, %1133 : i64
    %1454 = llvm.icmp "slt" %1130, %1453 : i64
    llvm.cond_br %1454, ^bb34(%1130 : i64), ^bb35
  ^bb34(%1455: i64):
    %1456 = llvm.getelementptr inbounds %1166[%1455] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1457 = llvm.load %1456 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1458 = llvm.getelementptr inbounds %1456[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1459 = llvm.load %1458 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1460 = llvm.and %1457, %1459 : i8
    llvm.store %1460, %1456 {alignment = 1 : i64} : i8, !llvm.ptr
    %1461 = llvm.add %1455, %1137 overflow<nsw> : i64
    %1462 = llvm.icmp "slt" %1461, %1453 : i64
    llvm.cond_br %1462, ^bb34(%1461 : i64), ^bb35
  ^bb35:
    %1463 = llvm.sub %1399, %1137 : i64
    %1464 = llvm.icmp "slt" %1130, %1463 : i64
    llvm.cond_br %1464, ^bb36(%1130 : i64), ^bb37
  ^bb36(%1465: i64):
    %1466 = llvm.getelementptr inbounds %1166[%1465] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1467 = llvm.load %1466 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1468 = llvm.getelementptr inbounds %1466[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1469 = llvm.load %1468 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1470 = llvm.and %1467, %1469 : i8
    llvm.store %1470, %1466 {alignment = 1 : i64} : i8, !llvm.ptr
    %1471 = llvm.add %1465, %1135 overflow<nsw> : i64
    %1472 = llvm.icmp "slt" %1471, %1463 : i64
    llvm.cond_br %1472, ^bb36(%1471 : i64), ^bb37
  ^bb37:
    %1473 = llvm.sub %1399, %1135 : i64
    %1474 = llvm.icmp "slt" %1130, %1473 : i64
    llvm.cond_br %1474, ^bb38(%1130 : i64), ^bb39
  ^bb38(%1475: i64):
    %1476 = llvm.getelementptr inbounds %1166[%1475] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1477 = llvm.load %1476 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1478 = llvm.getelementptr inbounds %1476[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1479 = llvm.load %1478 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1480 = llvm.and %1477, %1479 : i8
    llvm.store %1480, %1476 {alignment = 1 : i64} : i8, !llvm.ptr
    %1481 = llvm.add %1475, %1149 overflow<nsw> : i64
    %1482 = llvm.icmp "slt" %1481, %1473 : i64
    llvm.cond_br %1482, ^bb38(%1481 : i64), ^bb39
  ^bb39:
    %1483 = llvm.load %1166 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1484 = llvm.and %1195, %1483 : i8
    %1485 = llvm.and %1173, %1484 : i8
    %1486 = llvm.sub %counted_size0_2, %1371 overflow<nsw> : i64
    %1487 = llvm.ashr %1486, %1134 : i64
    %1488 = llvm.mul %1487, %1133 overflow<nsw> : i64
    %1489 = llvm.add %1488, %1371 overflow<nsw> : i64
    %1490 = llvm.intr.smax(%1489, %1371) : (i64, i64) -> i64
    %1491 = llvm.mlir.poison : vector<4xi8>
    %1492 = llvm.insertelement %1485, %1491[%1130 : i64] : vector<4xi8>
    %1493 = llvm.shufflevector %1492, %1491 [0, 0, 0, 0] : vector<4xi8>
    %1494 = llvm.icmp "slt" %1371, %1490 : i64
    llvm.cond_br %1494, ^bb40(%1371, %1493, %1493 : i64, vector<4xi8>, vector<4xi8>), ^bb41(%1493, %1493 : vector<4xi8>, vector<4xi8>)
  ^bb40(%i_16: i64, %1495: vector<4xi8>, %1496: vector<4xi8>):
    %1497 = llvm.getelementptr inbounds %counted_2[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1498 = llvm.load %1497 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1499 = llvm.icmp "sge" %1498, %1177 : vector<4xi64>
    %1500 = llvm.zext %1499 : vector<4xi1> to vector<4xi8>
    %1501 = llvm.and %1495, %1500 : vector<4xi8>
    %1502 = llvm.add %1498, %1179 : vector<4xi64>
    %1503 = llvm.getelementptr inbounds %1187[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1502, %1503 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1504 = llvm.getelementptr inbounds %1497[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1505 = llvm.load %1504 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1506 = llvm.icmp "sge" %1505, %1177 : vector<4xi64>
    %1507 = llvm.zext %1506 : vector<4xi1> to vector<4xi8>
    %1508 = llvm.and %1496, %1507 : vector<4xi8>
    %1509 = llvm.add %1505, %1179 : vector<4xi64>
    %1510 = llvm.getelementptr inbounds %1503[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1509, %1510 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1511 = llvm.add %i_16, %1133 overflow<nsw> : i64
    %1512 = llvm.icmp "slt" %1511, %1490 : i64
    llvm.cond_br %1512, ^bb40(%1511, %1501, %1508 : i64, vector<4xi8>, vector<4xi8>), ^bb41(%1501, %1508 : vector<4xi8>, vector<4xi8>)
  ^bb41(%1513: vector<4xi8>, %1514: vector<4xi8>):
    %1515 = llvm.and %1513, %1514 : vector<4xi8>
    %1516 = llvm.icmp "slt" %1490, %counted_size0_2 : i64
    llvm.cond_br %1516, ^bb42(%1490, %1515 : i64, vector<4xi8>), ^bb43(%1515 : vector<4xi8>)
  ^bb42(%i_17: i64, %1517: vector<4xi8>):
    %1518 = llvm.sub %counted_size0_2, %i_17 overflow<nsw> : i64
    %1519 = llvm.intr.smin(%1518, %1131) : (i64, i64) -> i64
    %1520 = llvm.intr.smax(%1519, %1130) : (i64, i64) -> i64
    %1521 = llvm.trunc %1520 : i64 to i32
    %1522 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1523 = llvm.mlir.poison : vector<4xi32>
    %1524 = llvm.insertelement %1521, %1523[%1130 : i64] : vector<4xi32>
    %1525 = llvm.shufflevector %1524, %1523 [0, 0, 0, 0] : vector<4xi32>
    %1526 = llvm.icmp "slt" %1522, %1525 : vector<4xi32>
    %1527 = llvm.getelementptr inbounds %counted_2[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1528 = llvm.intr.masked.load %1527, %1526, %1177 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1529 = llvm.icmp "sge" %1528, %1177 : vector<4xi64>
    %1530 = llvm.zext %1529 : vector<4xi1> to vector<4xi8>
    %1531 = llvm.and %1517, %1530 : vector<4xi8>
    %1532 = llvm.add %1528, %1179 : vector<4xi64>
    %1533 = llvm.getelementptr inbounds %1187[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %1532, %1533, %1526 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %1534 = llvm.select %1526, %1531, %1517 : vector<4xi1>, vector<4xi8>
    %1535 = llvm.add %i_17, %1131 overflow<nsw> : i64
    %1536 = llvm.icmp "slt" %1535, %counted_size0_2 : i64
    llvm.cond_br %1536, ^bb42(%1535, %1534 : i64, vector<4xi8>), ^bb43(%1534 : vector<4xi8>)
  ^bb43(%1537: vector<4xi8>):
    %1538 = "llvm.intr.vector.reduce.and"(%1537) : (vector<4xi8>) -> i8
    %1539 = llvm.icmp "ne" %1538, %1183 : i8
    llvm.cond_br %1539, ^bb44, ^bb67(%1169 : i32)
  ^bb44:
    %1540 = llvm.getelementptr inbounds %1187[%counted_size0_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1174, %1540 {alignment = 8 : i64} : i64, !llvm.ptr
    %1541 = llvm.ashr %1182, %1129 : i64
    %1542 = llvm.mul %1541, %1128 overflow<nsw> : i64
    %1543 = llvm.intr.smax(%1542, %1130) : (i64, i64) -> i64
    %1544 = llvm.mlir.constant(-9223372036854775808) : i64
    llvm.store %1544, %1170 {alignment = 8 : i64} : i64, !llvm.ptr
    %1545 = llvm.sub %1543, %1130 : i64
    %1546 = llvm.sdiv %1545, %1128 : i64
    %1547 = llvm.srem %1545, %1128 : i64
    %1548 = llvm.icmp "ne" %1547, %1130 : i64
    %1549 = llvm.xor %1547, %1128 : i64
    %1550 = llvm.icmp "sge" %1549, %1130 : i64
    %1551 = llvm.and %1548, %1550 : i1
    %1552 = llvm.add %1546, %1145 : i64
    %1553 = llvm.select %1551, %1552, %1546 : i1, i64
    %1554 = llvm.intr.smax(%1553, %1130) : (i64, i64) -> i64
    %1555 = llvm.sdiv %1554, %1149 : i64
    %1556 = llvm.srem %1554, %1149 : i64
    %1557 = llvm.icmp "ne" %1556, %1130 : i64
    %1558 = llvm.xor %1556, %1149 : i64
    %1559 = llvm.icmp "sge" %1558, %1130 : i64
    %1560 = llvm.and %1557, %1559 : i1
    %1561 = llvm.add %1555, %1145 : i64
    %1562 = llvm.select %1560, %1561, %1555 : i1, i64
    %1563 = llvm.intr.smax(%1562, %1145) : (i64, i64) -> i64
    %1564 = llvm.sdiv %1554, %1563 : i64
    %1565 = llvm.srem %1554, %1563 : i64
    %1566 = llvm.icmp "ne" %1565, %1130 : i64
    %1567 = llvm.xor %1565, %1563 : i64
    %1568 = llvm.icmp "sge" %1567, %1130 : i64
    %1569 = llvm.and %1566, %1568 : i1
    %1570 = llvm.add %1564, %1145 : i64
    %1571 = llvm.select %1569, %1570, %1564 : i1, i64
    %1572 = llvm.mul %1563, %1128 : i64
    %1573 = llvm.intr.smax(%1571, %1130) : (i64, i64) -> i64
    %1574 = llvm.intr.smin(%1572, %1543) : (i64, i64) -> i64
    %1575 = llvm.intr.smax(%1574, %1130) : (i64, i64) -> i64
    %1576 = llvm.add %1575, %1153 : i64
    %1577 = llvm.udiv %1576, %1128 : i64
    %1578 = llvm.mul %1577, %1171 : i64
    %1579 = llvm.add %1155, %1578 : i64
    %1580 = llvm.mul %1573, %1579 : i64
    %1581 = llvm.icmp "sge" %1580, %1128 : i64
    %1582 = llvm.mul %1182, %1133 : i64
    %1583 = llvm.icmp "ugt" %1582, %1144 : i64
    %1584 = llvm.icmp "sgt" %1571, %1130 : i64
    %1585 = llvm.select %1584, %1571, %1130 : i1, i64
    llvm.cond_br %1581, ^bb45, ^bb46
  ^bb45:
    llvm.store %1571, %1172 {alignment = 8 : i64} : i64, !llvm.ptr
    %1586 = llvm.getelementptr inbounds %1172[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1572, %1586 {alignment = 8 : i64} : i64, !llvm.ptr
    %1587 = llvm.getelementptr inbounds %1172[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1543, %1587 {alignment = 8 : i64} : i64, !llvm.ptr
    %1588 = llvm.getelementptr inbounds %1172[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1187, %1588 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1589 = llvm.getelementptr inbounds %1172[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1182, %1589 {alignment = 8 : i64} : i64, !llvm.ptr
    %1590 = llvm.getelementptr inbounds %1172[%1158] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1583, %1590 {alignment = 8 : i64} : i1, !llvm.ptr
    %1591 = llvm.getelementptr inbounds %1172[%1159] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1170, %1591 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1592 = llvm.mlir.addressof @program_shapes.parallel2.part : !llvm.ptr
    %1593 = llvm.call @stepwell_parallel_for(%1592, %1172, %1585, %1130) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%1593 : i32)
  ^bb46:
    %1594 = llvm.call @program_shapes.parallel2(%1130, %1585, %1571, %1572, %1543, %1187, %1182, %1583, %1170) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb47(%1594 : i32)
  ^bb47(%1595: i32):
    %1596 = llvm.sub %1571, %1145 : i64
    %1597 = llvm.icmp "slt" %1130, %1596 : i64
    llvm.cond_br %1597, ^bb48(%1130 : i64), ^bb49
  ^bb48(%1598: i64):
    %1599 = llvm.getelementptr inbounds %1170[%1598] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1600 = llvm.load %1599 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1601 = llvm.getelementptr inbounds %1599[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1602 = llvm.load %1601 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1603 = llvm.intr.smax(%1600, %1602) : (i64, i64) -> i64
    llvm.store %1603, %1599 {alignment = 8 : i64} : i64, !llvm.ptr
    %1604 = llvm.add %1598, %1132 overflow<nsw> : i64
    %1605 = llvm.icmp "slt" %1604, %1596 : i64
    llvm.cond_br %1605, ^bb48(%1604 : i64), ^bb49
  ^bb49:
    %1606 = llvm.sub %1571, %1132 : i64
    %1607 = llvm.icmp "slt" %1130, %1606 : i64
    llvm.cond_br %1607, ^bb50(%1130 : i64), ^bb51
  ^bb50(%1608: i64):
    %1609 = llvm.getelementptr inbounds %1170[%1608] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1610 = llvm.load %1609 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1611 = llvm.getelementptr inbounds %1609[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1612 = llvm.load %1611 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1613 = llvm.intr.smax(%1610, %1612) : (i64, i64) -> i64
    llvm.store %1613, %1609 {alignment = 8 : i64} : i64, !llvm.ptr
    %1614 = llvm.add %1608, %1131 overflow<nsw> : i64
    %1615 = llvm.icmp "slt" %1614, %1606 : i64
    llvm.cond_br %1615, ^bb50(%1614 : i64), ^bb51
  ^bb51:
    %1616 = llvm.sub %1571, %1131 : i64
    %1617 = llvm.icmp "slt" %1130, %1616 : i64
    llvm.cond_br %1617, ^bb52(%1130 : i64), ^bb53
  ^bb52(%1618: i64):
    %1619 = llvm.getelementptr inbounds %1170[%1618] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1620 = llvm.load %1619 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1621 = llvm.getelementptr inbounds %1619[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1622 = llvm.load %1621 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1623 = llvm.intr.smax(%1620, %1622) : (i64, i64) -> i64
    llvm.store %1623, %1619 {alignment = 8 : i64} : i64, !llvm.ptr
    %1624 = llvm.add %1618, %1133 overflow<nsw> : i64
    %1625 = llvm.icmp "slt" %1624, %1616 : i64
    llvm.cond_br %1625, ^bb52(%1624 : i64), ^bb53
  ^bb53:
    %1626 = llvm.sub %1571, %1133 : i64
    %1627 = llvm.icmp "slt" %1130, %1626 : i64
    llvm.cond_br %1627, ^bb54(%1130 : i64), ^bb55
  ^bb54(%1628: i64):
    %1629 = llvm.getelementptr inbounds %1170[%1628] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1630 = llvm.load %1629 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1631 = llvm.getelementptr inbounds %1629[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1632 = llvm.load %1631 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1633 = llvm.intr.smax(%1630, %1632) : (i64, i64) -> i64
    llvm.store %1633, %1629 {alignment = 8 : i64} : i64, !llvm.ptr
    %1634 = llvm.add %1628, %1137 overflow<nsw> : i64
    %1635 = llvm.icmp "slt" %1634, %1626 : i64
    llvm.cond_br %1635, ^bb54(%1634 : i64), ^bb55
  ^bb55:
    %1636 = llvm.sub %1571, %1137 : i64
    %1637 = llvm.icmp "slt" %1130, %1636 : i64
    llvm.cond_br %1637, ^bb56(%1130 : i64), ^bb57
  ^bb56(%1638: i64):
    %1639 = llvm.getelementptr inbounds %1170[%1638] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1640 = llvm.load %1639 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1641 = llvm.getelementptr inbounds %1639[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1642 = llvm.load %1641 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1643 = llvm.intr.smax(%1640, %1642) : (i64, i64) -> i64
    llvm.store %1643, %1639 {alignment = 8 : i64} : i64, !llvm.ptr
    %1644 = llvm.add %1638, %1135 overflow<nsw> : i64
    %1645 = llvm.icmp "slt" %1644, %1636 : i64
    llvm.cond_br %1645, ^bb56(%1644 : i64), ^bb57
  ^bb57:
    %1646 = llvm.sub %1571, %1135 : i64
    %1647 = llvm.icmp "slt" %1130, %1646 : i64
    llvm.cond_br %1647, ^bb58(%1130 : i64), ^bb59
  ^bb58(%1648: i64):
    %1649 = llvm.getelementptr inbounds %1170[%1648] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1650 = llvm.load %1649 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1651 = llvm.getelementptr inbounds %1649[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1652 = llvm.load %1651 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1653 = llvm.intr.smax(%1650, %1652) : (i64, i64) -> i64
    llvm.store %1653, %1649 {alignment = 8 : i64} : i64, !llvm.ptr
    %1654 = llvm.add %1648, %1149 overflow<nsw> : i64
    %1655 = llvm.icmp "slt" %1654, %1646 : i64
    llvm.cond_br %1655, ^bb58(%1654 : i64), ^bb59
  ^bb59:
    %1656 = llvm.load %1170 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1657 = llvm.intr.smax(%1175, %1656) : (i64, i64) -> i64
    %1658 = llvm.intr.smax(%1175, %1657) : (i64, i64) -> i64
    %1659 = llvm.sub %1182, %1543 overflow<nsw> : i64
    %1660 = llvm.ashr %1659, %1141 : i64
    %1661 = llvm.mul %1660, %1135 overflow<nsw> : i64
    %1662 = llvm.add %1661, %1543 overflow<nsw> : i64
    %1663 = llvm.intr.smax(%1662, %1543) : (i64, i64) -> i64
    %1664 = llvm.mlir.poison : vector<4xi64>
    %1665 = llvm.insertelement %1658, %1664[%1130 : i64] : vector<4xi64>
    %1666 = llvm.shufflevector %1665, %1664 [0, 0, 0, 0] : vector<4xi64>
    %1667 = llvm.mul %1182, %1133 : i64
    %1668 = llvm.icmp "ugt" %1667, %1143 : i64
    %1669 = llvm.icmp "slt" %1543, %1663 : i64
    llvm.cond_br %1669, ^bb60(%1543, %1666, %1666, %1666, %1666, %1666, %1666, %1666, %1666 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb63(%1666, %1666, %1666, %1666, %1666, %1666, %1666, %1666 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb60(%i_18: i64, %1670: vector<4xi64>, %1671: vector<4xi64>, %1672: vector<4xi64>, %1673: vector<4xi64>, %1674: vector<4xi64>, %1675: vector<4xi64>, %1676: vector<4xi64>, %1677: vector<4xi64>):
    %1678 = llvm.getelementptr inbounds %1187[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1679 = llvm.load %1678 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1680 = llvm.intr.smax(%1670, %1679) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1681 = llvm.getelementptr inbounds %1678[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1682 = llvm.load %1681 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1683 = llvm.intr.smax(%1671, %1682) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1684 = llvm.add %i_18, %1133 overflow<nsw> : i64
    %1685 = llvm.getelementptr inbounds %1678[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1686 = llvm.load %1685 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1687 = llvm.intr.smax(%1672, %1686) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1688 = llvm.getelementptr inbounds %1678[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1689 = llvm.load %1688 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1690 = llvm.intr.smax(%1673, %1689) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1691 = llvm.add %i_18, %1137 overflow<nsw> : i64
    %1692 = llvm.getelementptr inbounds %1678[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1693 = llvm.load %1692 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1694 = llvm.intr.smax(%1674, %1693) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1695 = llvm.getelementptr inbounds %1678[%1138] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1696 = llvm.load %1695 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1697 = llvm.intr.smax(%1675, %1696) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1698 = llvm.add %i_18, %1139 overflow<nsw> : i64
    %1699 = llvm.getelementptr inbounds %1678[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1700 = llvm.load %1699 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1701 = llvm.intr.smax(%1676, %1700) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1702 = llvm.getelementptr inbounds %1678[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1703 = llvm.load %1702 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1704 = llvm.intr.smax(%1677, %1703) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1668, ^bb61, ^bb62
  ^bb61:
    %1705 = llvm.add %i_18, %1160 : i64
    %1706 = llvm.getelementptr %1187[%1705] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1706, %1161, %1162, %1163) : (!llvm.ptr, i32, i32, i32) -> ()
    %1707 = llvm.add %i_18, %1164 : i64
    %1708 = llvm.getelementptr %1187[%1707] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1708, %1161, %1165, %1163) : (!llvm.ptr, i32, i32, i32) -> ()
    %1709 = llvm.add %1684, %1160 : i64
    %1710 = llvm.getelementptr %1187[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1710, %1161, %1162, %1163) : (!llvm.ptr, i32, i32, i32) -> ()
    %1711 = llvm.add %1684, %1164 : i64
    %1712 = llvm.getelementptr %1187[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1712, %1161, %1165, %1163) : (!llvm.ptr, i32, i32, i32) -> ()
    %1713 = llvm.add %1691, %1160 : i64
    %1714 = llvm.getelementptr %1187[%1713] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1714, %1161, %1162, %1163) : (!llvm.ptr, i32, i32, i32) -> ()
    %1715 = llvm.add %1691, %1164 : i64
    %1716 = llvm.getelementptr %1187[%1715] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1716, %1161, %1165, %1163) : (!llvm.ptr, i32, i32, i32) -> ()
    %1717 = llvm.add %1698, %1160 : i64
    %1718 = llvm.getelementptr %1187[%1717] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1718, %1161, %1162, %1163) : (!llvm.ptr, i32, i32, i32) -> ()
    %1719 = llvm.add %1698, %1164 : i64
    %1720 = llvm.getelementptr %1187[%1719] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1720, %1161, %1165, %1163) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb62
  ^bb62:
    %1721 = llvm.add %i_18, %1135 overflow<nsw> : i64
    %1722 = llvm.icmp "slt" %1721, %1663 : i64
    llvm.cond_br %1722, ^bb60(%1721, %1680, %1683, %1687, %1690, %1694, %1697, %1701, %1704 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb63(%1680, %1683, %1687, %1690, %1694, %1697, %1701, %1704 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb63(%1723: vector<4xi64>, %1724: vector<4xi64>, %1725: vector<4xi64>, %1726: vector<4xi64>, %1727: vector<4xi64>, %1728: vector<4xi64>, %1729: vector<4xi64>, %1730: vector<4xi64>):
    %1731 = llvm.intr.smax(%1723, %1724) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1732 = llvm.intr.smax(%1725, %1726) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1733 = llvm.intr.smax(%1727, %1728) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1734 = llvm.intr.smax(%1729, %1730) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1735 = llvm.intr.smax(%1731, %1732) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1736 = llvm.intr.smax(%1733, %1734) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1737 = llvm.intr.smax(%1735, %1736) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1738 = llvm.icmp "slt" %1663, %1182 : i64
    llvm.cond_br %1738, ^bb64(%1663, %1737 : i64, vector<4xi64>), ^bb65(%1737 : vector<4xi64>)
  ^bb64(%i_19: i64, %1739: vector<4xi64>):
    %1740 = llvm.sub %1182, %i_19 overflow<nsw> : i64
    %1741 = llvm.intr.smin(%1740, %1131) : (i64, i64) -> i64
    %1742 = llvm.intr.smax(%1741, %1130) : (i64, i64) -> i64
    %1743 = llvm.trunc %1742 : i64 to i32
    %1744 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1745 = llvm.mlir.poison : vector<4xi32>
    %1746 = llvm.insertelement %1743, %1745[%1130 : i64] : vector<4xi32>
    %1747 = llvm.shufflevector %1746, %1745 [0, 0, 0, 0] : vector<4xi32>
    %1748 = llvm.icmp "slt" %1744, %1747 : vector<4xi32>
    %1749 = llvm.getelementptr inbounds %1187[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1750 = llvm.intr.masked.load %1749, %1748, %1177 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1751 = llvm.intr.smax(%1739, %1750) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1752 = llvm.select %1748, %1751, %1739 : vector<4xi1>, vector<4xi64>
    %1753 = llvm.add %i_19, %1131 overflow<nsw> : i64
    %1754 = llvm.icmp "slt" %1753, %1182 : i64
    llvm.cond_br %1754, ^bb64(%1753, %1752 : i64, vector<4xi64>), ^bb65(%1752 : vector<4xi64>)
  ^bb65(%1755: vector<4xi64>):
    %1756 = "llvm.intr.vector.reduce.smax"(%1755) : (vector<4xi64>) -> i64
    %1757 = llvm.intr.smax(%1756, %1146) : (i64, i64) -> i64
    llvm.call @free(%1187) : (!llvm.ptr) -> ()
    llvm.store %x_stride0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1758 = llvm.getelementptr inbounds %extents[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %1758 {alignment = 8 : i64} : i64, !llvm.ptr
    %1759 = llvm.getelementptr inbounds %extents[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1757, %1759 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1161 : i32
  ^bb66(%1760: i32):
    llvm.return %1760 : i32
  ^bb67(%1761: i32):
    llvm.call @free(%1187) : (!llvm.ptr) -> ()
    llvm.return %1761 : i32
  }
  llvm.func internal @program_shapes.parallel0(%begin_12: i64, %end_12: i64, %1762: i64, %1763: i64, %1764: i64, %places_4: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_4: i64, %1765: i1, %1766: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1767 = llvm.mlir.constant(0) : i64
    %1768 = llvm.mlir.constant(1) : i64
    %1769 = llvm.mlir.constant(32768) : i64
    %1770 = llvm.mlir.constant(4) : i64
    %1771 = llvm.mlir.constant(640) : i64
    %1772 = llvm.mlir.constant(0 : i32) : i32
    %1773 = llvm.mlir.constant(2 : i32) : i32
    %1774 = llvm.mlir.constant(1 : i32) : i32
    %1775 = llvm.mlir.constant(192) : i64
    %1776 = llvm.mlir.constant(3 : i32) : i32
    %1777 = llvm.mlir.constant(-1 : i8) : i8
    %1778 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1779 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1780 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %1781 = llvm.icmp "slt" %begin_12, %end_12 : i64
    llvm.cond_br %1781, ^bb1(%begin_12 : i64), ^bb8
  ^bb1(%1782: i64):
    %1783 = llvm.mul %1782, %1763 : i64
    %1784 = llvm.add %1767, %1783 : i64
    %1785 = llvm.add %1784, %1763 : i64
    %1786 = llvm.intr.smin(%1785, %1764) : (i64, i64) -> i64
    %1787 = llvm.icmp "slt" %1784, %1786 : i64
    llvm.cond_br %1787, ^bb2(%1784, %1777 : i64, i8), ^bb7(%1777 : i8)
  ^bb2(%i_strip_3: i64, %1788: i8):
    llvm.br ^bb3(%1767, %1778 : i64, vector<4xi8>)
  ^bb3(%i_20: i64, %1789: vector<4xi8>):
    %i_21 = llvm.add %i_strip_3, %i_20 overflow<nsw> : i64
    %1790 = llvm.getelementptr inbounds %places_4[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1791 = llvm.load %1790 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1792 = llvm.icmp "slt" %1791, %1779 : vector<4xi64>
    %1793 = llvm.add %1791, %1780 : vector<4xi64>
    %1794 = llvm.select %1792, %1793, %1791 : vector<4xi1>, vector<4xi64>
    %1795 = llvm.icmp "sge" %1794, %1779 : vector<4xi64>
    %1796 = llvm.zext %1795 : vector<4xi1> to vector<4xi8>
    %1797 = llvm.icmp "slt" %1794, %1780 : vector<4xi64>
    %1798 = llvm.zext %1797 : vector<4xi1> to vector<4xi8>
    %1799 = llvm.and %1796, %1798 : vector<4xi8>
    %1800 = llvm.and %1789, %1799 : vector<4xi8>
    llvm.cond_br %1765, ^bb4, ^bb5
  ^bb4:
    %1801 = llvm.add %i_21, %1771 : i64
    %1802 = llvm.getelementptr %places_4[%1801] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1802, %1772, %1773, %1774) : (!llvm.ptr, i32, i32, i32) -> ()
    %1803 = llvm.add %i_21, %1775 : i64
    %1804 = llvm.getelementptr %places_4[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1804, %1772, %1776, %1774) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1805 = llvm.add %i_20, %1770 overflow<nsw> : i64
    %1806 = llvm.icmp "slt" %1805, %1769 : i64
    llvm.cond_br %1806, ^bb3(%1805, %1800 : i64, vector<4xi8>), ^bb6(%1800 : vector<4xi8>)
  ^bb6(%1807: vector<4xi8>):
    %1808 = "llvm.intr.vector.reduce.and"(%1807) : (vector<4xi8>) -> i8
    %1809 = llvm.and %1788, %1808 : i8
    %1810 = llvm.add %i_strip_3, %1769 overflow<nsw> : i64
    %1811 = llvm.icmp "slt" %1810, %1786 : i64
    llvm.cond_br %1811, ^bb2(%1810, %1809 : i64, i8), ^bb7(%1809 : i8)
  ^bb7(%1812: i8):
    %1813 = llvm.getelementptr inbounds %1766[%1782] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1812, %1813 {alignment = 1 : i64} : i8, !llvm.ptr
    %1814 = llvm.add %1782, %1768 overflow<nsw> : i64
    %1815 = llvm.icmp "slt" %1814, %end_12 : i64
    llvm.cond_br %1815, ^bb1(%1814 : i64), ^bb8
  ^bb8:
    llvm.return %1772 : i32
  }
  llvm.func internal @program_shapes.parallel0.part(%context_6: !llvm.ptr, %begin_13: i64, %end_13: i64) -> i32 attributes {no_unwind} {
    %1816 = llvm.mlir.constant(8) : i64
    %1817 = llvm.mlir.constant(16) : i64
    %1818 = llvm.mlir.constant(24) : i64
    %1819 = llvm.mlir.constant(32) : i64
    %1820 = llvm.mlir.constant(40) : i64
    %1821 = llvm.mlir.constant(48) : i64
    %1822 = llvm.load %context_6 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1823 = llvm.getelementptr inbounds %context_6[%1816] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1824 = llvm.load %1823 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1825 = llvm.getelementptr inbounds %context_6[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1826 = llvm.load %1825 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1827 = llvm.getelementptr inbounds %context_6[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1828 = llvm.load %1827 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1829 = llvm.getelementptr inbounds %context_6[%1819] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1830 = llvm.load %1829 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1831 = llvm.getelementptr inbounds %context_6[%1820] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1832 = llvm.load %1831 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1833 = llvm.getelementptr inbounds %context_6[%1821] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1834 = llvm.load %1833 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1835 = llvm.call @program_shapes.parallel0(%begin_13, %end_13, %1822, %1824, %1826, %1828, %1830, %1832, %1834) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %1835 : i32
  }
  llvm.func internal @program_shapes.parallel1(%begin_14: i64, %end_14: i64, %1836: i64, %1837: i64, %1838: i64, %counted_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_3: i64, %1839: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1840: i64, %1841: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1842 = llvm.mlir.constant(0) : i64
    %1843 = llvm.mlir.constant(1) : i64
    %1844 = llvm.mlir.constant(32768) : i64
    %1845 = llvm.mlir.constant(8) : i64
    %1846 = llvm.mlir.constant(4) : i64
    %1847 = llvm.mlir.constant(0 : i32) : i32
    %1848 = llvm.mlir.constant(-1 : i8) : i8
    %1849 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1850 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1851 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1852 = llvm.icmp "slt" %begin_14, %end_14 : i64
    llvm.cond_br %1852, ^bb1(%begin_14 : i64), ^bb6
  ^bb1(%1853: i64):
    %1854 = llvm.mul %1853, %1837 : i64
    %1855 = llvm.add %1842, %1854 : i64
    %1856 = llvm.add %1855, %1837 : i64
    %1857 = llvm.intr.smin(%1856, %1838) : (i64, i64) -> i64
    %1858 = llvm.icmp "slt" %1855, %1857 : i64
    llvm.cond_br %1858, ^bb2(%1855, %1848 : i64, i8), ^bb5(%1848 : i8)
  ^bb2(%i_strip_4: i64, %1859: i8):
    llvm.br ^bb3(%1842, %1849, %1849 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_22: i64, %1860: vector<4xi8>, %1861: vector<4xi8>):
    %i_23 = llvm.add %i_strip_4, %i_22 overflow<nsw> : i64
    %1862 = llvm.getelementptr inbounds %counted_3[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1863 = llvm.load %1862 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1864 = llvm.icmp "sge" %1863, %1850 : vector<4xi64>
    %1865 = llvm.zext %1864 : vector<4xi1> to vector<4xi8>
    %1866 = llvm.and %1860, %1865 : vector<4xi8>
    %1867 = llvm.add %1863, %1851 : vector<4xi64>
    %1868 = llvm.getelementptr inbounds %1839[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1867, %1868 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1869 = llvm.getelementptr inbounds %1862[%1846] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1870 = llvm.load %1869 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1871 = llvm.icmp "sge" %1870, %1850 : vector<4xi64>
    %1872 = llvm.zext %1871 : vector<4xi1> to vector<4xi8>
    %1873 = llvm.and %1861, %1872 : vector<4xi8>
    %1874 = llvm.add %1870, %1851 : vector<4xi64>
    %1875 = llvm.getelementptr inbounds %1868[%1846] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1874, %1875 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1876 = llvm.add %i_22, %1845 overflow<nsw> : i64
    %1877 = llvm.icmp "slt" %1876, %1844 : i64
    llvm.cond_br %1877, ^bb3(%1876, %1866, %1873 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%1866, %1873 : vector<4xi8>, vector<4xi8>)
  ^bb4(%1878: vector<4xi8>, %1879: vector<4xi8>):
    %1880 = llvm.and %1878, %1879 : vector<4xi8>
    %1881 = "llvm.intr.vector.reduce.and"(%1880) : (vector<4xi8>) -> i8
    %1882 = llvm.and %1859, %1881 : i8
    %1883 = llvm.add %i_strip_4, %1844 overflow<nsw> : i64
    %1884 = llvm.icmp "slt" %1883, %1857 : i64
    llvm.cond_br %1884, ^bb2(%1883, %1882 : i64, i8), ^bb5(%1882 : i8)
  ^bb5(%1885: i8):
    %1886 = llvm.getelementptr inbounds %1841[%1853] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1885, %1886 {alignment = 1 : i64} : i8, !llvm.ptr
    %1887 = llvm.add %1853, %1843 overflow<nsw> : i64
    %1888 = llvm.icmp "slt" %1887, %end_14 : i64
    llvm.cond_br %1888, ^bb1(%1887 : i64), ^bb6
  ^bb6:
    llvm.return %1847 : i32
  }
  llvm.func internal @program_shapes.parallel1.part(%context_7: !llvm.ptr, %begin_15: i64, %end_15: i64) -> i32 attributes {no_unwind} {
    %1889 = llvm.mlir.constant(8) : i64
    %1890 = llvm.mlir.constant(16) : i64
    %1891 = llvm.mlir.constant(24) : i64
    %1892 = llvm.mlir.constant(32) : i64
    %1893 = llvm.mlir.constant(40) : i64
    %1894 = llvm.mlir.constant(48) : i64
    %1895 = llvm.mlir.constant(56) : i64
    %1896 = llvm.load %context_7 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1897 = llvm.getelementptr inbounds %context_7[%1889] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1898 = llvm.load %1897 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1899 = llvm.getelementptr inbounds %context_7[%1890] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1900 = llvm.load %1899 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1901 = llvm.getelementptr inbounds %context_7[%1891] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1902 = llvm.load %1901 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1903 = llvm.getelementptr inbounds %context_7[%1892] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1904 = llvm.load %1903 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1905 = llvm.getelementptr inbounds %context_7[%1893] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1906 = llvm.load %1905 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1907 = llvm.getelementptr inbounds %context_7[%1894] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1908 = llvm.load %1907 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1909 = llvm.getelementptr inbounds %context_7[%1895] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1910 = llvm.load %1909 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1911 = llvm.call @program_shapes.parallel1(%begin_15, %end_15, %1896, %1898, %1900, %1902, %1904, %1906, %1908, %1910) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1911 : i32
  }
  llvm.func internal @program_shapes.parallel2(%begin_16: i64, %end_16: i64, %1912: i64, %1913: i64, %1914: i64, %1915: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %1916: i64, %1917: i1, %1918: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1919 = llvm.mlir.constant(0) : i64
    %1920 = llvm.mlir.constant(1) : i64
    %1921 = llvm.mlir.constant(32768) : i64
    %1922 = llvm.mlir.constant(32) : i64
    %1923 = llvm.mlir.constant(4) : i64
    %1924 = llvm.mlir.constant(8) : i64
    %1925 = llvm.mlir.constant(12) : i64
    %1926 = llvm.mlir.constant(16) : i64
    %1927 = llvm.mlir.constant(20) : i64
    %1928 = llvm.mlir.constant(24) : i64
    %1929 = llvm.mlir.constant(28) : i64
    %1930 = llvm.mlir.constant(640) : i64
    %1931 = llvm.mlir.constant(0 : i32) : i32
    %1932 = llvm.mlir.constant(2 : i32) : i32
    %1933 = llvm.mlir.constant(1 : i32) : i32
    %1934 = llvm.mlir.constant(192) : i64
    %1935 = llvm.mlir.constant(3 : i32) : i32
    %1936 = llvm.mlir.constant(-9223372036854775808) : i64
    %1937 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1938 = llvm.icmp "slt" %begin_16, %end_16 : i64
    llvm.cond_br %1938, ^bb1(%begin_16 : i64), ^bb8
  ^bb1(%1939: i64):
    %1940 = llvm.mul %1939, %1913 : i64
    %1941 = llvm.add %1919, %1940 : i64
    %1942 = llvm.add %1941, %1913 : i64
    %1943 = llvm.intr.smin(%1942, %1914) : (i64, i64) -> i64
    %1944 = llvm.icmp "slt" %1941, %1943 : i64
    llvm.cond_br %1944, ^bb2(%1941, %1936 : i64, i64), ^bb7(%1936 : i64)
  ^bb2(%i_strip_5: i64, %1945: i64):
    llvm.br ^bb3(%1919, %1937, %1937, %1937, %1937, %1937, %1937, %1937, %1937 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb3(%i_24: i64, %1946: vector<4xi64>, %1947: vector<4xi64>, %1948: vector<4xi64>, %1949: vector<4xi64>, %1950: vector<4xi64>, %1951: vector<4xi64>, %1952: vector<4xi64>, %1953: vector<4xi64>):
    %i_25 = llvm.add %i_strip_5, %i_24 overflow<nsw> : i64
    %1954 = llvm.getelementptr inbounds %1915[%i_25] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1955 = llvm.load %1954 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1956 = llvm.intr.smax(%1946, %1955) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1957 = llvm.getelementptr inbounds %1954[%1923] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1958 = llvm.load %1957 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1959 = llvm.intr.smax(%1947, %1958) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1960 = llvm.add %i_25, %1924 overflow<nsw> : i64
    %1961 = llvm.getelementptr inbounds %1954[%1924] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1962 = llvm.load %1961 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1963 = llvm.intr.smax(%1948, %1962) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1964 = llvm.getelementptr inbounds %1954[%1925] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1965 = llvm.load %1964 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1966 = llvm.intr.smax(%1949, %1965) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1967 = llvm.add %i_25, %1926 overflow<nsw> : i64
    %1968 = llvm.getelementptr inbounds %1954[%1926] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1969 = llvm.load %1968 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1970 = llvm.intr.smax(%1950, %1969) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1971 = llvm.getelementptr inbounds %1954[%1927] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1972 = llvm.load %1971 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1973 = llvm.intr.smax(%1951, %1972) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1974 = llvm.add %i_25, %1928 overflow<nsw> : i64
    %1975 = llvm.getelementptr inbounds %1954[%1928] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1976 = llvm.load %1975 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1977 = llvm.intr.smax(%1952, %1976) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1978 = llvm.getelementptr inbounds %1954[%1929] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1979 = llvm.load %1978 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1980 = llvm.intr.smax(%1953, %1979) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1917, ^bb4, ^bb5
  ^bb4:
    %1981 = llvm.add %i_25, %1930 : i64
    %1982 = llvm.getelementptr %1915[%1981] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1982, %1931, %1932, %1933) : (!llvm.ptr, i32, i32, i32) -> ()
    %1983 = llvm.add %i_25, %1934 : i64
    %1984 = llvm.getelementptr %1915[%1983] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1984, %1931, %1935, %1933) : (!llvm.ptr, i32, i32, i32) -> ()
    %1985 = llvm.add %1960, %1930 : i64
    %1986 = llvm.getelementptr %1915[%1985] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1986, %1931, %1932, %1933) : (!llvm.ptr, i32, i32, i32) -> ()
    %1987 = llvm.add %1960, %1934 : i64
    %1988 = llvm.getelementptr %1915[%1987] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1988, %1931, %1935, %1933) : (!llvm.ptr, i32, i32, i32) -> ()
    %1989 = llvm.add %1967, %1930 : i64
    %1990 = llvm.getelementptr %1915[%1989] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1990, %1931, %1932, %1933) : (!llvm.ptr, i32, i32, i32) -> ()
    %1991 = llvm.add %1967, %1934 : i64
    %1992 = llvm.getelementptr %1915[%1991] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1992, %1931, %1935, %1933) : (!llvm.ptr, i32, i32, i32) -> ()
    %1993 = llvm.add %1974, %1930 : i64
    %1994 = llvm.getelementptr %1915[%1993] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1994, %1931, %1932, %1933) : (!llvm.ptr, i32, i32, i32) -> ()
    %1995 = llvm.add %1974, %1934 : i64
    %1996 = llvm.getelementptr %1915[%1995] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1996, %1931, %1935, %1933) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1997 = llvm.add %i_24, %1922 overflow<nsw> : i64
    %1998 = llvm.icmp "slt" %1997, %1921 : i64
    llvm.cond_br %1998, ^bb3(%1997, %1956, %1959, %1963, %1966, %1970, %1973, %1977, %1980 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb6(%1956, %1959, %1963, %1966, %1970, %1973, %1977, %1980 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb6(%1999: vector<4xi64>, %2000: vector<4xi64>, %2001: vector<4xi64>, %2002: vector<4xi64>, %2003: vector<4xi64>, %2004: vector<4xi64>, %2005: vector<4xi64>, %2006: vector<4xi64>):
    %2007 = llvm.intr.smax(%1999, %2000) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2008 = llvm.intr.smax(%2001, %2002) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2009 = llvm.intr.smax(%2003, %2004) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2010 = llvm.intr.smax(%2005, %2006) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2011 = llvm.intr.smax(%2007, %2008) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2012 = llvm.intr.smax(%2009, %2010) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2013 = llvm.intr.smax(%2011, %2012) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2014 = "llvm.intr.vector.reduce.smax"(%2013) : (vector<4xi64>) -> i64
    %2015 = llvm.intr.smax(%1945, %2014) : (i64, i64) -> i64
    %2016 = llvm.add %i_strip_5, %1921 overflow<nsw> : i64
    %2017 = llvm.icmp "slt" %2016, %1943 : i64
    llvm.cond_br %2017, ^bb2(%2016, %2015 : i64, i64), ^bb7(%2015 : i64)
  ^bb7(%2018: i64):
    %2019 = llvm.getelementptr inbounds %1918[%1939] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %2018, %2019 {alignment = 8 : i64} : i64, !llvm.ptr
    %2020 = llvm.add %1939, %1920 overflow<nsw> : i64
    %2021 = llvm.icmp "slt" %2020, %end_16 : i64
    llvm.cond_br %2021, ^bb1(%2020 : i64), ^bb8
  ^bb8:
    llvm.return %1931 : i32
  }
  llvm.func internal @program_shapes.parallel2.part(%context_8: !llvm.ptr, %begin_17: i64, %end_17: i64) -> i32 attributes {no_unwind} {
    %2022 = llvm.mlir.constant(8) : i64
    %2023 = llvm.mlir.constant(16) : i64
    %2024 = llvm.mlir.constant(24) : i64
    %2025 = llvm.mlir.constant(32) : i64
    %2026 = llvm.mlir.constant(40) : i64
    %2027 = llvm.mlir.constant(48) : i64
    %2028 = llvm.load %context_8 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2029 = llvm.getelementptr inbounds %context_8[%2022] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2030 = llvm.load %2029 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2031 = llvm.getelementptr inbounds %context_8[%2023] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2032 = llvm.load %2031 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2033 = llvm.getelementptr inbounds %context_8[%2024] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2034 = llvm.load %2033 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2035 = llvm.getelementptr inbounds %context_8[%2025] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2036 = llvm.load %2035 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2037 = llvm.getelementptr inbounds %context_8[%2026] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2038 = llvm.load %2037 {alignment = 8 : i64} : !llvm.ptr -> i1
    %2039 = llvm.getelementptr inbounds %context_8[%2027] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2040 = llvm.load %2039 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2041 = llvm.call @program_shapes.parallel2(%begin_17, %end_17, %2028, %2030, %2032, %2034, %2036, %2038, %2040) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %2041 : i32
  }
}
