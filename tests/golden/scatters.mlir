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
    %43 = llvm.mlir.constant(640) : i64
    %44 = llvm.mlir.constant(0 : i32) : i32
    %45 = llvm.mlir.constant(192) : i64
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
    %56 = llvm.mlir.constant(0 : i8) : i8
    %57 = llvm.mlir.constant(1) : i64
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
    %248 = llvm.icmp "ne" %247, %56 : i8
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
    %615 = llvm.icmp "ne" %614, %56 : i8
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
  ^bb83(%665: i64):
    %666 = llvm.getelementptr inbounds %counted[%665] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %667 = llvm.load %666 {alignment = 8 : i64} : !llvm.ptr -> i64
    %668 = llvm.getelementptr inbounds %out2[%667] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %669 = llvm.load %668 {alignment = 8 : i64} : !llvm.ptr -> i64
    %670 = llvm.add %669, %57 : i64
    llvm.store %670, %668 {alignment = 8 : i64} : i64, !llvm.ptr
    %671 = llvm.add %665, %7 overflow<nsw> : i64
    %672 = llvm.icmp "slt" %671, %counted_size0 : i64
    llvm.cond_br %672, ^bb83(%671 : i64), ^bb84
  ^bb84:
    llvm.call @free(%61) : (!llvm.ptr) -> ()
    llvm.call @free(%74) : (!llvm.ptr) -> ()
    llvm.return %44 : i32
  ^bb85(%673: i32):
    llvm.return %673 : i32
  ^bb86(%674: i32):
    llvm.call @free(%61) : (!llvm.ptr) -> ()
    llvm.return %674 : i32
  ^bb87(%675: i32):
    llvm.call @free(%74) : (!llvm.ptr) -> ()
    llvm.call @free(%61) : (!llvm.ptr) -> ()
    llvm.return %675 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %676: i64, %677: i64, %678: i64, %places_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_1: i64, %679: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_size0_1: i64, %680: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %681 = llvm.mlir.constant(0) : i64
    %682 = llvm.mlir.constant(1) : i64
    %683 = llvm.mlir.constant(32768) : i64
    %684 = llvm.mlir.constant(4) : i64
    %685 = llvm.mlir.constant(0 : i32) : i32
    %686 = llvm.mlir.constant(-1 : i8) : i8
    %687 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %688 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %689 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %690 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %690, ^bb1(%begin : i64), ^bb6
  ^bb1(%691: i64):
    %692 = llvm.mul %691, %677 : i64
    %693 = llvm.add %681, %692 : i64
    %694 = llvm.add %693, %677 : i64
    %695 = llvm.intr.smin(%694, %678) : (i64, i64) -> i64
    %696 = llvm.icmp "slt" %693, %695 : i64
    llvm.cond_br %696, ^bb2(%693, %686 : i64, i8), ^bb5(%686 : i8)
  ^bb2(%i_strip: i64, %697: i8):
    llvm.br ^bb3(%681, %687 : i64, vector<4xi8>)
  ^bb3(%i_6: i64, %698: vector<4xi8>):
    %i_7 = llvm.add %i_strip, %i_6 overflow<nsw> : i64
    %699 = llvm.getelementptr inbounds %places_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %700 = llvm.load %699 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %701 = llvm.icmp "slt" %700, %688 : vector<4xi64>
    %702 = llvm.add %700, %689 : vector<4xi64>
    %703 = llvm.select %701, %702, %700 : vector<4xi1>, vector<4xi64>
    %704 = llvm.icmp "sge" %703, %688 : vector<4xi64>
    %705 = llvm.zext %704 : vector<4xi1> to vector<4xi8>
    %706 = llvm.icmp "slt" %703, %689 : vector<4xi64>
    %707 = llvm.zext %706 : vector<4xi1> to vector<4xi8>
    %708 = llvm.and %705, %707 : vector<4xi8>
    %709 = llvm.and %698, %708 : vector<4xi8>
    %710 = llvm.getelementptr inbounds %679[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %703, %710 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %711 = llvm.add %i_6, %684 overflow<nsw> : i64
    %712 = llvm.icmp "slt" %711, %683 : i64
    llvm.cond_br %712, ^bb3(%711, %709 : i64, vector<4xi8>), ^bb4(%709 : vector<4xi8>)
  ^bb4(%713: vector<4xi8>):
    %714 = "llvm.intr.vector.reduce.and"(%713) : (vector<4xi8>) -> i8
    %715 = llvm.and %697, %714 : i8
    %716 = llvm.add %i_strip, %683 overflow<nsw> : i64
    %717 = llvm.icmp "slt" %716, %695 : i64
    llvm.cond_br %717, ^bb2(%716, %715 : i64, i8), ^bb5(%715 : i8)
  ^bb5(%718: i8):
    %719 = llvm.getelementptr inbounds %680[%691] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %718, %719 {alignment = 1 : i64} : i8, !llvm.ptr
    %720 = llvm.add %691, %682 overflow<nsw> : i64
    %721 = llvm.icmp "slt" %720, %end : i64
    llvm.cond_br %721, ^bb1(%720 : i64), ^bb6
  ^bb6:
    llvm.return %685 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %722 = llvm.mlir.constant(8) : i64
    %723 = llvm.mlir.constant(16) : i64
    %724 = llvm.mlir.constant(24) : i64
    %725 = llvm.mlir.constant(32) : i64
    %726 = llvm.mlir.constant(40) : i64
    %727 = llvm.mlir.constant(48) : i64
    %728 = llvm.mlir.constant(56) : i64
    %729 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %730 = llvm.getelementptr inbounds %context[%722] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %731 = llvm.load %730 {alignment = 8 : i64} : !llvm.ptr -> i64
    %732 = llvm.getelementptr inbounds %context[%723] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %733 = llvm.load %732 {alignment = 8 : i64} : !llvm.ptr -> i64
    %734 = llvm.getelementptr inbounds %context[%724] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %735 = llvm.load %734 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %736 = llvm.getelementptr inbounds %context[%725] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %737 = llvm.load %736 {alignment = 8 : i64} : !llvm.ptr -> i64
    %738 = llvm.getelementptr inbounds %context[%726] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %739 = llvm.load %738 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %740 = llvm.getelementptr inbounds %context[%727] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %741 = llvm.load %740 {alignment = 8 : i64} : !llvm.ptr -> i64
    %742 = llvm.getelementptr inbounds %context[%728] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %743 = llvm.load %742 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %744 = llvm.call @program.parallel0(%begin_1, %end_1, %729, %731, %733, %735, %737, %739, %741, %743) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %744 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %745: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %746: i64, %747: i1) -> i32 attributes {no_unwind, no_inline} {
    %748 = llvm.mlir.constant(0) : i64
    %749 = llvm.mlir.constant(8192) : i64
    %750 = llvm.mlir.constant(8) : i64
    %751 = llvm.mlir.constant(31) : i64
    %752 = llvm.mlir.constant(3) : i64
    %753 = llvm.mlir.constant(4) : i64
    %754 = llvm.mlir.constant(2) : i64
    %755 = llvm.mlir.constant(1) : i64
    %756 = llvm.mlir.constant(1 : i32) : i32
    %757 = llvm.mlir.constant(3 : i32) : i32
    %758 = llvm.alloca %753 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %759 = llvm.mlir.constant(0 : i32) : i32
    %760 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %761 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %761, ^bb1(%begin_2 : i64), ^bb15
  ^bb1(%762: i64):
    %j_strip = llvm.mul %762, %749 overflow<nsw> : i64
    %763 = llvm.add %j_strip, %748 : i64
    %764 = llvm.ptrtoint %out0_1 : !llvm.ptr to i64
    %765 = llvm.mul %763, %750 : i64
    %766 = llvm.add %764, %765 : i64
    %767 = llvm.sub %748, %766 : i64
    %768 = llvm.and %767, %751 : i64
    %769 = llvm.lshr %768, %752 : i64
    %770 = llvm.sub %749, %748 : i64
    %771 = llvm.icmp "sge" %770, %753 : i64
    %772 = llvm.and %747, %771 : i1
    %773 = llvm.select %772, %769, %748 : i1, i64
    %774 = llvm.sub %753, %773 : i64
    %775 = llvm.and %774, %752 : i64
    %776 = llvm.sub %749, %753 : i64
    %777 = llvm.icmp "ugt" %773, %748 : i64
    llvm.cond_br %777, ^bb2, ^bb3
  ^bb2:
    %778 = llvm.add %j_strip, %749 : i64
    %779 = llvm.getelementptr %out0_1[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%779, %756, %757, %756) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %780 = llvm.add %748, %773 : i64
    %781 = llvm.sub %749, %775 : i64
    %782 = llvm.icmp "slt" %780, %781 : i64
    llvm.cond_br %782, ^bb4(%780 : i64), ^bb8
  ^bb4(%j_4: i64):
    %j_5 = llvm.add %j_strip, %j_4 overflow<nsw> : i64
    llvm.cond_br %747, ^bb5, ^bb6
  ^bb5:
    %783 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %760, %783 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %784 = llvm.getelementptr inbounds %out0_1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %760, %784 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %785 = llvm.add %j_4, %753 overflow<nsw> : i64
    %786 = llvm.icmp "slt" %785, %781 : i64
    llvm.cond_br %786, ^bb4(%785 : i64), ^bb8
  ^bb8:
    llvm.cond_br %777, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%748 : i64)
  ^bb10(%787: i64):
    %788 = llvm.icmp "eq" %787, %748 : i64
    %789 = llvm.select %788, %748, %776 : i1, i64
    %j_6 = llvm.add %j_strip, %789 overflow<nsw> : i64
    %790 = llvm.select %788, %748, %773 : i1, i64
    %791 = llvm.select %788, %773, %753 : i1, i64
    llvm.store %760, %758 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %792 = llvm.icmp "slt" %790, %791 : i64
    llvm.cond_br %792, ^bb11(%790 : i64), ^bb12
  ^bb11(%793: i64):
    %794 = llvm.getelementptr inbounds %758[%793] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %795 = llvm.load %794 {alignment = 8 : i64} : !llvm.ptr -> f64
    %796 = llvm.add %j_6, %793 : i64
    %797 = llvm.getelementptr inbounds %out0_1[%796] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %795, %797 {alignment = 8 : i64} : f64, !llvm.ptr
    %798 = llvm.add %793, %755 overflow<nsw> : i64
    %799 = llvm.icmp "slt" %798, %791 : i64
    llvm.cond_br %799, ^bb11(%798 : i64), ^bb12
  ^bb12:
    %800 = llvm.add %787, %755 overflow<nsw> : i64
    %801 = llvm.icmp "slt" %800, %754 : i64
    llvm.cond_br %801, ^bb10(%800 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %802 = llvm.add %762, %755 overflow<nsw> : i64
    %803 = llvm.icmp "slt" %802, %end_2 : i64
    llvm.cond_br %803, ^bb1(%802 : i64), ^bb15
  ^bb15:
    llvm.return %759 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %804 = llvm.mlir.constant(8) : i64
    %805 = llvm.mlir.constant(16) : i64
    %806 = llvm.mlir.constant(24) : i64
    %807 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %808 = llvm.getelementptr inbounds %context_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %809 = llvm.load %808 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %810 = llvm.getelementptr inbounds %context_1[%805] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %811 = llvm.load %810 {alignment = 8 : i64} : !llvm.ptr -> i64
    %812 = llvm.getelementptr inbounds %context_1[%806] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %813 = llvm.load %812 {alignment = 8 : i64} : !llvm.ptr -> i1
    %814 = llvm.call @program.parallel1(%begin_3, %end_3, %807, %809, %811, %813) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %814 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %815: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %816: i64, %817: i1) -> i32 attributes {no_unwind, no_inline} {
    %818 = llvm.mlir.constant(0) : i64
    %819 = llvm.mlir.constant(8192) : i64
    %820 = llvm.mlir.constant(8) : i64
    %821 = llvm.mlir.constant(31) : i64
    %822 = llvm.mlir.constant(3) : i64
    %823 = llvm.mlir.constant(4) : i64
    %824 = llvm.mlir.constant(2) : i64
    %825 = llvm.mlir.constant(1) : i64
    %826 = llvm.mlir.constant(1 : i32) : i32
    %827 = llvm.mlir.constant(3 : i32) : i32
    %828 = llvm.alloca %823 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %829 = llvm.mlir.constant(0 : i32) : i32
    %830 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %831 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %831, ^bb1(%begin_4 : i64), ^bb15
  ^bb1(%832: i64):
    %j_strip_1 = llvm.mul %832, %819 overflow<nsw> : i64
    %833 = llvm.add %j_strip_1, %818 : i64
    %834 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %835 = llvm.mul %833, %820 : i64
    %836 = llvm.add %834, %835 : i64
    %837 = llvm.sub %818, %836 : i64
    %838 = llvm.and %837, %821 : i64
    %839 = llvm.lshr %838, %822 : i64
    %840 = llvm.sub %819, %818 : i64
    %841 = llvm.icmp "sge" %840, %823 : i64
    %842 = llvm.and %817, %841 : i1
    %843 = llvm.select %842, %839, %818 : i1, i64
    %844 = llvm.sub %823, %843 : i64
    %845 = llvm.and %844, %822 : i64
    %846 = llvm.sub %819, %823 : i64
    %847 = llvm.icmp "ugt" %843, %818 : i64
    llvm.cond_br %847, ^bb2, ^bb3
  ^bb2:
    %848 = llvm.add %j_strip_1, %819 : i64
    %849 = llvm.getelementptr %out1_1[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%849, %826, %827, %826) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %850 = llvm.add %818, %843 : i64
    %851 = llvm.sub %819, %845 : i64
    %852 = llvm.icmp "slt" %850, %851 : i64
    llvm.cond_br %852, ^bb4(%850 : i64), ^bb8
  ^bb4(%j_7: i64):
    %j_8 = llvm.add %j_strip_1, %j_7 overflow<nsw> : i64
    llvm.cond_br %817, ^bb5, ^bb6
  ^bb5:
    %853 = llvm.getelementptr inbounds %out1_1[%j_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %830, %853 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %854 = llvm.getelementptr inbounds %out1_1[%j_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %830, %854 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %855 = llvm.add %j_7, %823 overflow<nsw> : i64
    %856 = llvm.icmp "slt" %855, %851 : i64
    llvm.cond_br %856, ^bb4(%855 : i64), ^bb8
  ^bb8:
    llvm.cond_br %847, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%818 : i64)
  ^bb10(%857: i64):
    %858 = llvm.icmp "eq" %857, %818 : i64
    %859 = llvm.select %858, %818, %846 : i1, i64
    %j_9 = llvm.add %j_strip_1, %859 overflow<nsw> : i64
    %860 = llvm.select %858, %818, %843 : i1, i64
    %861 = llvm.select %858, %843, %823 : i1, i64
    llvm.store %830, %828 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %862 = llvm.icmp "slt" %860, %861 : i64
    llvm.cond_br %862, ^bb11(%860 : i64), ^bb12
  ^bb11(%863: i64):
    %864 = llvm.getelementptr inbounds %828[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %865 = llvm.load %864 {alignment = 8 : i64} : !llvm.ptr -> f64
    %866 = llvm.add %j_9, %863 : i64
    %867 = llvm.getelementptr inbounds %out1_1[%866] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %865, %867 {alignment = 8 : i64} : f64, !llvm.ptr
    %868 = llvm.add %863, %825 overflow<nsw> : i64
    %869 = llvm.icmp "slt" %868, %861 : i64
    llvm.cond_br %869, ^bb11(%868 : i64), ^bb12
  ^bb12:
    %870 = llvm.add %857, %825 overflow<nsw> : i64
    %871 = llvm.icmp "slt" %870, %824 : i64
    llvm.cond_br %871, ^bb10(%870 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %872 = llvm.add %832, %825 overflow<nsw> : i64
    %873 = llvm.icmp "slt" %872, %end_4 : i64
    llvm.cond_br %873, ^bb1(%872 : i64), ^bb15
  ^bb15:
    llvm.return %829 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %874 = llvm.mlir.constant(8) : i64
    %875 = llvm.mlir.constant(16) : i64
    %876 = llvm.mlir.constant(24) : i64
    %877 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %878 = llvm.getelementptr inbounds %context_2[%874] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %879 = llvm.load %878 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %880 = llvm.getelementptr inbounds %context_2[%875] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %881 = llvm.load %880 {alignment = 8 : i64} : !llvm.ptr -> i64
    %882 = llvm.getelementptr inbounds %context_2[%876] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %883 = llvm.load %882 {alignment = 8 : i64} : !llvm.ptr -> i1
    %884 = llvm.call @program.parallel2(%begin_5, %end_5, %877, %879, %881, %883) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %884 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %x_size0_2: i64, %places_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_2: i64, %885: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_stride0_1: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %886: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %887: vector<4xi1>) -> i32 attributes {no_unwind, no_inline} {
    %888 = llvm.mlir.constant(0) : i64
    %889 = llvm.mlir.constant(1) : i64
    %890 = llvm.mlir.constant(4) : i64
    %891 = llvm.mlir.constant(0 : i32) : i32
    %892 = llvm.mlir.constant(0) : i64
    %893 = llvm.mlir.constant(5) : i64
    %894 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %895 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %895, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%i_8: i64):
    %896 = llvm.getelementptr inbounds %places_2[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %897 = llvm.load %896 {alignment = 8 : i64} : !llvm.ptr -> i64
    %898 = llvm.icmp "slt" %897, %892 : i64
    %899 = llvm.add %897, %893 : i64
    %900 = llvm.select %898, %899, %897 : i1, i64
    %901 = llvm.icmp "slt" %888, %885 : i64
    llvm.cond_br %901, ^bb2(%888 : i64), ^bb3
  ^bb2(%j_10: i64):
    %902 = llvm.mul %i_8, %x_stride0_1 overflow<nsw> : i64
    %903 = llvm.add %902, %j_10 overflow<nsw> : i64
    %904 = llvm.getelementptr inbounds %x_1[%903] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %905 = llvm.load %904 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %906 = llvm.mul %900, %x_stride0_1 overflow<nsw> : i64
    %907 = llvm.add %906, %j_10 overflow<nsw> : i64
    %908 = llvm.getelementptr inbounds %out0_2[%907] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %909 = llvm.load %908 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %910 = llvm.fadd %909, %905 : vector<4xf64>
    %911 = llvm.add %902, %j_10 overflow<nsw> : i64
    %912 = llvm.getelementptr inbounds %886[%911] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %910, %912 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %913 = llvm.add %j_10, %890 overflow<nsw> : i64
    %914 = llvm.icmp "slt" %913, %885 : i64
    llvm.cond_br %914, ^bb2(%913 : i64), ^bb3
  ^bb3:
    %915 = llvm.icmp "slt" %885, %x_stride0_1 : i64
    llvm.cond_br %915, ^bb4, ^bb5
  ^bb4:
    %916 = llvm.mul %i_8, %x_stride0_1 overflow<nsw> : i64
    %917 = llvm.add %916, %885 overflow<nsw> : i64
    %918 = llvm.getelementptr inbounds %x_1[%917] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %919 = llvm.intr.masked.load %918, %887, %894 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %920 = llvm.mul %900, %x_stride0_1 overflow<nsw> : i64
    %921 = llvm.add %920, %885 overflow<nsw> : i64
    %922 = llvm.getelementptr inbounds %out0_2[%921] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %923 = llvm.intr.masked.load %922, %887, %894 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %924 = llvm.fadd %923, %919 : vector<4xf64>
    %925 = llvm.add %916, %885 overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %886[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %924, %926, %887 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %927 = llvm.add %i_8, %889 overflow<nsw> : i64
    %928 = llvm.icmp "slt" %927, %end_6 : i64
    llvm.cond_br %928, ^bb1(%927 : i64), ^bb6
  ^bb6:
    llvm.return %891 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %929 = llvm.mlir.constant(8) : i64
    %930 = llvm.mlir.constant(16) : i64
    %931 = llvm.mlir.constant(24) : i64
    %932 = llvm.mlir.constant(32) : i64
    %933 = llvm.mlir.constant(40) : i64
    %934 = llvm.mlir.constant(48) : i64
    %935 = llvm.mlir.constant(56) : i64
    %936 = llvm.mlir.constant(64) : i64
    %937 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %938 = llvm.getelementptr inbounds %context_3[%929] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %939 = llvm.load %938 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %940 = llvm.getelementptr inbounds %context_3[%930] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %941 = llvm.load %940 {alignment = 8 : i64} : !llvm.ptr -> i64
    %942 = llvm.getelementptr inbounds %context_3[%931] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %943 = llvm.load %942 {alignment = 8 : i64} : !llvm.ptr -> i64
    %944 = llvm.getelementptr inbounds %context_3[%932] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %945 = llvm.load %944 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %946 = llvm.getelementptr inbounds %context_3[%933] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %947 = llvm.load %946 {alignment = 8 : i64} : !llvm.ptr -> i64
    %948 = llvm.getelementptr inbounds %context_3[%934] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %949 = llvm.load %948 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %950 = llvm.getelementptr inbounds %context_3[%935] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %951 = llvm.load %950 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %952 = llvm.getelementptr inbounds %context_3[%936] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %953 = llvm.load %952 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi1>
    %954 = llvm.call @program.parallel3(%begin_7, %end_7, %937, %939, %941, %943, %945, %947, %949, %951, %953) : (i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, vector<4xi1>) -> i32
    llvm.return %954 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %955: i64, %956: i64, %957: i64, %counted_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_1: i64, %958: i1, %959: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %960 = llvm.mlir.constant(0) : i64
    %961 = llvm.mlir.constant(1) : i64
    %962 = llvm.mlir.constant(32768) : i64
    %963 = llvm.mlir.constant(16) : i64
    %964 = llvm.mlir.constant(4) : i64
    %965 = llvm.mlir.constant(8) : i64
    %966 = llvm.mlir.constant(12) : i64
    %967 = llvm.mlir.constant(640) : i64
    %968 = llvm.mlir.constant(0 : i32) : i32
    %969 = llvm.mlir.constant(2 : i32) : i32
    %970 = llvm.mlir.constant(1 : i32) : i32
    %971 = llvm.mlir.constant(192) : i64
    %972 = llvm.mlir.constant(3 : i32) : i32
    %973 = llvm.mlir.constant(-1 : i8) : i8
    %974 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %975 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %976 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %976, ^bb1(%begin_8 : i64), ^bb8
  ^bb1(%977: i64):
    %978 = llvm.mul %977, %956 : i64
    %979 = llvm.add %960, %978 : i64
    %980 = llvm.add %979, %956 : i64
    %981 = llvm.intr.smin(%980, %957) : (i64, i64) -> i64
    %982 = llvm.icmp "slt" %979, %981 : i64
    llvm.cond_br %982, ^bb2(%979, %973 : i64, i8), ^bb7(%973 : i8)
  ^bb2(%i_strip_1: i64, %983: i8):
    llvm.br ^bb3(%960, %974, %974, %974, %974 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_9: i64, %984: vector<4xi8>, %985: vector<4xi8>, %986: vector<4xi8>, %987: vector<4xi8>):
    %i_10 = llvm.add %i_strip_1, %i_9 overflow<nsw> : i64
    %988 = llvm.getelementptr inbounds %counted_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %989 = llvm.load %988 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %990 = llvm.icmp "sge" %989, %975 : vector<4xi64>
    %991 = llvm.zext %990 : vector<4xi1> to vector<4xi8>
    %992 = llvm.and %984, %991 : vector<4xi8>
    %993 = llvm.getelementptr inbounds %988[%964] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %995 = llvm.icmp "sge" %994, %975 : vector<4xi64>
    %996 = llvm.zext %995 : vector<4xi1> to vector<4xi8>
    %997 = llvm.and %985, %996 : vector<4xi8>
    %998 = llvm.add %i_10, %965 overflow<nsw> : i64
    %999 = llvm.getelementptr inbounds %988[%965] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1000 = llvm.load %999 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1001 = llvm.icmp "sge" %1000, %975 : vector<4xi64>
    %1002 = llvm.zext %1001 : vector<4xi1> to vector<4xi8>
    %1003 = llvm.and %986, %1002 : vector<4xi8>
    %1004 = llvm.getelementptr inbounds %988[%966] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1005 = llvm.load %1004 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1006 = llvm.icmp "sge" %1005, %975 : vector<4xi64>
    %1007 = llvm.zext %1006 : vector<4xi1> to vector<4xi8>
    %1008 = llvm.and %987, %1007 : vector<4xi8>
    llvm.cond_br %958, ^bb4, ^bb5
  ^bb4:
    %1009 = llvm.add %i_10, %967 : i64
    %1010 = llvm.getelementptr %counted_1[%1009] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1010, %968, %969, %970) : (!llvm.ptr, i32, i32, i32) -> ()
    %1011 = llvm.add %i_10, %971 : i64
    %1012 = llvm.getelementptr %counted_1[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1012, %968, %972, %970) : (!llvm.ptr, i32, i32, i32) -> ()
    %1013 = llvm.add %998, %967 : i64
    %1014 = llvm.getelementptr %counted_1[%1013] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1014, %968, %969, %970) : (!llvm.ptr, i32, i32, i32) -> ()
    %1015 = llvm.add %998, %971 : i64
    %1016 = llvm.getelementptr %counted_1[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1016, %968, %972, %970) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1017 = llvm.add %i_9, %963 overflow<nsw> : i64
    %1018 = llvm.icmp "slt" %1017, %962 : i64
    llvm.cond_br %1018, ^bb3(%1017, %992, %997, %1003, %1008 : i64, vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>), ^bb6(%992, %997, %1003, %1008 : vector<4xi8>, vector<4xi8>, vector<4xi8>, vector<4xi8>)
  ^bb6(%1019: vector<4xi8>, %1020: vector<4xi8>, %1021: vector<4xi8>, %1022: vector<4xi8>):
    %1023 = llvm.and %1019, %1020 : vector<4xi8>
    %1024 = llvm.and %1021, %1022 : vector<4xi8>
    %1025 = llvm.and %1023, %1024 : vector<4xi8>
    %1026 = "llvm.intr.vector.reduce.and"(%1025) : (vector<4xi8>) -> i8
    %1027 = llvm.and %983, %1026 : i8
    %1028 = llvm.add %i_strip_1, %962 overflow<nsw> : i64
    %1029 = llvm.icmp "slt" %1028, %981 : i64
    llvm.cond_br %1029, ^bb2(%1028, %1027 : i64, i8), ^bb7(%1027 : i8)
  ^bb7(%1030: i8):
    %1031 = llvm.getelementptr inbounds %959[%977] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1030, %1031 {alignment = 1 : i64} : i8, !llvm.ptr
    %1032 = llvm.add %977, %961 overflow<nsw> : i64
    %1033 = llvm.icmp "slt" %1032, %end_8 : i64
    llvm.cond_br %1033, ^bb1(%1032 : i64), ^bb8
  ^bb8:
    llvm.return %968 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %1034 = llvm.mlir.constant(8) : i64
    %1035 = llvm.mlir.constant(16) : i64
    %1036 = llvm.mlir.constant(24) : i64
    %1037 = llvm.mlir.constant(32) : i64
    %1038 = llvm.mlir.constant(40) : i64
    %1039 = llvm.mlir.constant(48) : i64
    %1040 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1041 = llvm.getelementptr inbounds %context_4[%1034] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1042 = llvm.load %1041 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1043 = llvm.getelementptr inbounds %context_4[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1044 = llvm.load %1043 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1045 = llvm.getelementptr inbounds %context_4[%1036] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1046 = llvm.load %1045 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1047 = llvm.getelementptr inbounds %context_4[%1037] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1049 = llvm.getelementptr inbounds %context_4[%1038] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1050 = llvm.load %1049 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1051 = llvm.getelementptr inbounds %context_4[%1039] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1052 = llvm.load %1051 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1053 = llvm.call @program.parallel4(%begin_9, %end_9, %1040, %1042, %1044, %1046, %1048, %1050, %1052) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %1053 : i32
  }
  llvm.func internal @program.parallel5(%begin_10: i64, %end_10: i64, %1054: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %out2_size0_1: i64, %1055: i1) -> i32 attributes {no_unwind, no_inline} {
    %1056 = llvm.mlir.constant(0) : i64
    %1057 = llvm.mlir.constant(8192) : i64
    %1058 = llvm.mlir.constant(8) : i64
    %1059 = llvm.mlir.constant(31) : i64
    %1060 = llvm.mlir.constant(3) : i64
    %1061 = llvm.mlir.constant(4) : i64
    %1062 = llvm.mlir.constant(2) : i64
    %1063 = llvm.mlir.constant(1) : i64
    %1064 = llvm.mlir.constant(1 : i32) : i32
    %1065 = llvm.mlir.constant(3 : i32) : i32
    %1066 = llvm.alloca %1061 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1067 = llvm.mlir.constant(0 : i32) : i32
    %1068 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1069 = llvm.icmp "slt" %begin_10, %end_10 : i64
    llvm.cond_br %1069, ^bb1(%begin_10 : i64), ^bb15
  ^bb1(%1070: i64):
    %i_strip_2 = llvm.mul %1070, %1057 overflow<nsw> : i64
    %1071 = llvm.add %i_strip_2, %1056 : i64
    %1072 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %1073 = llvm.mul %1071, %1058 : i64
    %1074 = llvm.add %1072, %1073 : i64
    %1075 = llvm.sub %1056, %1074 : i64
    %1076 = llvm.and %1075, %1059 : i64
    %1077 = llvm.lshr %1076, %1060 : i64
    %1078 = llvm.sub %1057, %1056 : i64
    %1079 = llvm.icmp "sge" %1078, %1061 : i64
    %1080 = llvm.and %1055, %1079 : i1
    %1081 = llvm.select %1080, %1077, %1056 : i1, i64
    %1082 = llvm.sub %1061, %1081 : i64
    %1083 = llvm.and %1082, %1060 : i64
    %1084 = llvm.sub %1057, %1061 : i64
    %1085 = llvm.icmp "ugt" %1081, %1056 : i64
    llvm.cond_br %1085, ^bb2, ^bb3
  ^bb2:
    %1086 = llvm.add %i_strip_2, %1057 : i64
    %1087 = llvm.getelementptr %out2_1[%1086] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1087, %1064, %1065, %1064) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %1088 = llvm.add %1056, %1081 : i64
    %1089 = llvm.sub %1057, %1083 : i64
    %1090 = llvm.icmp "slt" %1088, %1089 : i64
    llvm.cond_br %1090, ^bb4(%1088 : i64), ^bb8
  ^bb4(%i_11: i64):
    %i_12 = llvm.add %i_strip_2, %i_11 overflow<nsw> : i64
    llvm.cond_br %1055, ^bb5, ^bb6
  ^bb5:
    %1091 = llvm.getelementptr inbounds %out2_1[%i_12] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1068, %1091 {alignment = 32 : i64, nontemporal} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %1092 = llvm.getelementptr inbounds %out2_1[%i_12] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1068, %1092 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %1093 = llvm.add %i_11, %1061 overflow<nsw> : i64
    %1094 = llvm.icmp "slt" %1093, %1089 : i64
    llvm.cond_br %1094, ^bb4(%1093 : i64), ^bb8
  ^bb8:
    llvm.cond_br %1085, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%1056 : i64)
  ^bb10(%1095: i64):
    %1096 = llvm.icmp "eq" %1095, %1056 : i64
    %1097 = llvm.select %1096, %1056, %1084 : i1, i64
    %i_13 = llvm.add %i_strip_2, %1097 overflow<nsw> : i64
    %1098 = llvm.select %1096, %1056, %1081 : i1, i64
    %1099 = llvm.select %1096, %1081, %1061 : i1, i64
    llvm.store %1068, %1066 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1100 = llvm.icmp "slt" %1098, %1099 : i64
    llvm.cond_br %1100, ^bb11(%1098 : i64), ^bb12
  ^bb11(%1101: i64):
    %1102 = llvm.getelementptr inbounds %1066[%1101] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1103 = llvm.load %1102 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1104 = llvm.add %i_13, %1101 : i64
    %1105 = llvm.getelementptr inbounds %out2_1[%1104] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1103, %1105 {alignment = 8 : i64} : i64, !llvm.ptr
    %1106 = llvm.add %1101, %1063 overflow<nsw> : i64
    %1107 = llvm.icmp "slt" %1106, %1099 : i64
    llvm.cond_br %1107, ^bb11(%1106 : i64), ^bb12
  ^bb12:
    %1108 = llvm.add %1095, %1063 overflow<nsw> : i64
    %1109 = llvm.icmp "slt" %1108, %1062 : i64
    llvm.cond_br %1109, ^bb10(%1108 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %1110 = llvm.add %1070, %1063 overflow<nsw> : i64
    %1111 = llvm.icmp "slt" %1110, %end_10 : i64
    llvm.cond_br %1111, ^bb1(%1110 : i64), ^bb15
  ^bb15:
    llvm.return %1067 : i32
  }
  llvm.func internal @program.parallel5.part(%context_5: !llvm.ptr, %begin_11: i64, %end_11: i64) -> i32 attributes {no_unwind} {
    %1112 = llvm.mlir.constant(8) : i64
    %1113 = llvm.mlir.constant(16) : i64
    %1114 = llvm.mlir.constant(24) : i64
    %1115 = llvm.load %context_5 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1116 = llvm.getelementptr inbounds %context_5[%1112] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1117 = llvm.load %1116 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1118 = llvm.getelementptr inbounds %context_5[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1119 = llvm.load %1118 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1120 = llvm.getelementptr inbounds %context_5[%1114] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1121 = llvm.load %1120 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1122 = llvm.call @program.parallel5(%begin_11, %end_11, %1115, %1117, %1119, %1121) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %1122 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_2: i64, %places_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %places_size0_3: i64, %counted_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %counted_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1123 = llvm.mlir.constant(32768) : i64
    %1124 = llvm.mlir.constant(15) : i64
    %1125 = llvm.mlir.constant(0) : i64
    %1126 = llvm.mlir.constant(4) : i64
    %1127 = llvm.mlir.constant(2) : i64
    %1128 = llvm.mlir.constant(8) : i64
    %1129 = llvm.mlir.constant(3) : i64
    %1130 = llvm.mlir.constant(32) : i64
    %1131 = llvm.mlir.constant(12) : i64
    %1132 = llvm.mlir.constant(16) : i64
    %1133 = llvm.mlir.constant(20) : i64
    %1134 = llvm.mlir.constant(24) : i64
    %1135 = llvm.mlir.constant(28) : i64
    %1136 = llvm.mlir.constant(5) : i64
    %1137 = llvm.mlir.constant(1048512) : i64
    %1138 = llvm.mlir.constant(1048576) : i64
    %1139 = llvm.mlir.constant(1048064) : i64
    %1140 = llvm.mlir.constant(1) : i64
    %1141 = llvm.mlir.constant(9) : i64
    %1142 = llvm.mlir.constant(64) : i64
    %1143 = llvm.mlir.constant(-64) : i64
    %1144 = llvm.mlir.constant(5 : i32) : i32
    %1145 = llvm.mlir.constant(6 : i32) : i32
    %1146 = llvm.alloca %1142 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1147 = llvm.mlir.constant(32767) : i64
    %1148 = llvm.mlir.constant(98307) : i64
    %1149 = llvm.mlir.constant(7) : i64
    %1150 = llvm.mlir.constant(56) : i64
    %1151 = llvm.alloca %1150 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1152 = llvm.mlir.constant(40) : i64
    %1153 = llvm.mlir.constant(48) : i64
    %1154 = llvm.mlir.constant(640) : i64
    %1155 = llvm.mlir.constant(0 : i32) : i32
    %1156 = llvm.mlir.constant(2 : i32) : i32
    %1157 = llvm.mlir.constant(1 : i32) : i32
    %1158 = llvm.mlir.constant(192) : i64
    %1159 = llvm.mlir.constant(3 : i32) : i32
    %1160 = llvm.alloca %1142 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1161 = llvm.mlir.constant(73732) : i64
    %1162 = llvm.alloca %1142 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1163 = llvm.mlir.constant(4 : i32) : i32
    %1164 = llvm.alloca %1142 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1165 = llvm.mlir.constant(32778) : i64
    %1166 = llvm.alloca %1150 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1167 = llvm.mlir.constant(1 : i8) : i8
    %1168 = llvm.mlir.constant(0) : i64
    %1169 = llvm.mlir.constant(-9223372036854775808) : i64
    %1170 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1171 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1172 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %1173 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1174 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1175 = llvm.icmp "eq" %x_size0_3, %places_size0_3 : i64
    %1176 = llvm.add %counted_size0_2, %1140 : i64
    %1177 = llvm.mlir.constant(0 : i8) : i8
    %1178 = llvm.mul %1176, %1128 overflow<nsw> : i64
    %1179 = llvm.add %1178, %1142 overflow<nsw> : i64
    %1180 = llvm.and %1179, %1143 : i64
    %1181 = llvm.call @aligned_alloc(%1142, %1180) : (i64, i64) -> !llvm.ptr
    %1182 = llvm.mlir.zero : !llvm.ptr
    %1183 = llvm.icmp "ne" %1181, %1182 : !llvm.ptr
    llvm.cond_br %1183, ^bb1, ^bb66(%1144 : i32)
  ^bb1:
    llvm.cond_br %1175, ^bb2, ^bb67(%1145 : i32)
  ^bb2:
    %1184 = llvm.ashr %x_size0_3, %1124 : i64
    %1185 = llvm.mul %1184, %1123 overflow<nsw> : i64
    %1186 = llvm.intr.smax(%1185, %1125) : (i64, i64) -> i64
    %1187 = llvm.mlir.constant(-1 : i8) : i8
    %1188 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1188, %1146 {alignment = 1 : i64} : i8, !llvm.ptr
    %1189 = llvm.sub %1186, %1125 : i64
    %1190 = llvm.sdiv %1189, %1123 : i64
    %1191 = llvm.srem %1189, %1123 : i64
    %1192 = llvm.icmp "ne" %1191, %1125 : i64
    %1193 = llvm.xor %1191, %1123 : i64
    %1194 = llvm.icmp "sge" %1193, %1125 : i64
    %1195 = llvm.and %1192, %1194 : i1
    %1196 = llvm.add %1190, %1140 : i64
    %1197 = llvm.select %1195, %1196, %1190 : i1, i64
    %1198 = llvm.intr.smax(%1197, %1125) : (i64, i64) -> i64
    %1199 = llvm.sdiv %1198, %1142 : i64
    %1200 = llvm.srem %1198, %1142 : i64
    %1201 = llvm.icmp "ne" %1200, %1125 : i64
    %1202 = llvm.xor %1200, %1142 : i64
    %1203 = llvm.icmp "sge" %1202, %1125 : i64
    %1204 = llvm.and %1201, %1203 : i1
    %1205 = llvm.add %1199, %1140 : i64
    %1206 = llvm.select %1204, %1205, %1199 : i1, i64
    %1207 = llvm.intr.smax(%1206, %1140) : (i64, i64) -> i64
    %1208 = llvm.sdiv %1198, %1207 : i64
    %1209 = llvm.srem %1198, %1207 : i64
    %1210 = llvm.icmp "ne" %1209, %1125 : i64
    %1211 = llvm.xor %1209, %1207 : i64
    %1212 = llvm.icmp "sge" %1211, %1125 : i64
    %1213 = llvm.and %1210, %1212 : i1
    %1214 = llvm.add %1208, %1140 : i64
    %1215 = llvm.select %1213, %1214, %1208 : i1, i64
    %1216 = llvm.mul %1207, %1123 : i64
    %1217 = llvm.intr.smax(%1215, %1125) : (i64, i64) -> i64
    %1218 = llvm.intr.smin(%1216, %1186) : (i64, i64) -> i64
    %1219 = llvm.intr.smax(%1218, %1125) : (i64, i64) -> i64
    %1220 = llvm.add %1219, %1147 : i64
    %1221 = llvm.udiv %1220, %1123 : i64
    %1222 = llvm.mul %1221, %1148 : i64
    %1223 = llvm.add %1149, %1222 : i64
    %1224 = llvm.mul %1217, %1223 : i64
    %1225 = llvm.icmp "sge" %1224, %1123 : i64
    %1226 = llvm.mul %places_size0_3, %1128 : i64
    %1227 = llvm.icmp "ugt" %1226, %1137 : i64
    %1228 = llvm.icmp "sgt" %1215, %1125 : i64
    %1229 = llvm.select %1228, %1215, %1125 : i1, i64
    llvm.cond_br %1225, ^bb3, ^bb4
  ^bb3:
    llvm.store %1215, %1151 {alignment = 8 : i64} : i64, !llvm.ptr
    %1230 = llvm.getelementptr inbounds %1151[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1216, %1230 {alignment = 8 : i64} : i64, !llvm.ptr
    %1231 = llvm.getelementptr inbounds %1151[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1186, %1231 {alignment = 8 : i64} : i64, !llvm.ptr
    %1232 = llvm.getelementptr inbounds %1151[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_3, %1232 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1233 = llvm.getelementptr inbounds %1151[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0_3, %1233 {alignment = 8 : i64} : i64, !llvm.ptr
    %1234 = llvm.getelementptr inbounds %1151[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1227, %1234 {alignment = 8 : i64} : i1, !llvm.ptr
    %1235 = llvm.getelementptr inbounds %1151[%1153] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1146, %1235 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1236 = llvm.mlir.addressof @program_shapes.parallel0.part : !llvm.ptr
    %1237 = llvm.call @stepwell_parallel_for(%1236, %1151, %1229, %1125) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb5(%1237 : i32)
  ^bb4:
    %1238 = llvm.call @program_shapes.parallel0(%1125, %1229, %1215, %1216, %1186, %places_3, %places_size0_3, %1227, %1146) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb5(%1238 : i32)
  ^bb5(%1239: i32):
    %1240 = llvm.sub %1215, %1140 : i64
    %1241 = llvm.icmp "slt" %1125, %1240 : i64
    llvm.cond_br %1241, ^bb6(%1125 : i64), ^bb7
  ^bb6(%1242: i64):
    %1243 = llvm.getelementptr inbounds %1146[%1242] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1244 = llvm.load %1243 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1245 = llvm.getelementptr inbounds %1243[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1246 = llvm.load %1245 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1247 = llvm.and %1244, %1246 : i8
    llvm.store %1247, %1243 {alignment = 1 : i64} : i8, !llvm.ptr
    %1248 = llvm.add %1242, %1127 overflow<nsw> : i64
    %1249 = llvm.icmp "slt" %1248, %1240 : i64
    llvm.cond_br %1249, ^bb6(%1248 : i64), ^bb7
  ^bb7:
    %1250 = llvm.sub %1215, %1127 : i64
    %1251 = llvm.icmp "slt" %1125, %1250 : i64
    llvm.cond_br %1251, ^bb8(%1125 : i64), ^bb9
  ^bb8(%1252: i64):
    %1253 = llvm.getelementptr inbounds %1146[%1252] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1254 = llvm.load %1253 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1255 = llvm.getelementptr inbounds %1253[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1256 = llvm.load %1255 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1257 = llvm.and %1254, %1256 : i8
    llvm.store %1257, %1253 {alignment = 1 : i64} : i8, !llvm.ptr
    %1258 = llvm.add %1252, %1126 overflow<nsw> : i64
    %1259 = llvm.icmp "slt" %1258, %1250 : i64
    llvm.cond_br %1259, ^bb8(%1258 : i64), ^bb9
  ^bb9:
    %1260 = llvm.sub %1215, %1126 : i64
    %1261 = llvm.icmp "slt" %1125, %1260 : i64
    llvm.cond_br %1261, ^bb10(%1125 : i64), ^bb11
  ^bb10(%1262: i64):
    %1263 = llvm.getelementptr inbounds %1146[%1262] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1264 = llvm.load %1263 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1265 = llvm.getelementptr inbounds %1263[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1266 = llvm.load %1265 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1267 = llvm.and %1264, %1266 : i8
    llvm.store %1267, %1263 {alignment = 1 : i64} : i8, !llvm.ptr
    %1268 = llvm.add %1262, %1128 overflow<nsw> : i64
    %1269 = llvm.icmp "slt" %1268, %1260 : i64
    llvm.cond_br %1269, ^bb10(%1268 : i64), ^bb11
  ^bb11:
    %1270 = llvm.sub %1215, %1128 : i64
    %1271 = llvm.icmp "slt" %1125, %1270 : i64
    llvm.cond_br %1271, ^bb12(%1125 : i64), ^bb13
  ^bb12(%1272: i64):
    %1273 = llvm.getelementptr inbounds %1146[%1272] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1274 = llvm.load %1273 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1275 = llvm.getelementptr inbounds %1273[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1276 = llvm.load %1275 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1277 = llvm.and %1274, %1276 : i8
    llvm.store %1277, %1273 {alignment = 1 : i64} : i8, !llvm.ptr
    %1278 = llvm.add %1272, %1132 overflow<nsw> : i64
    %1279 = llvm.icmp "slt" %1278, %1270 : i64
    llvm.cond_br %1279, ^bb12(%1278 : i64), ^bb13
  ^bb13:
    %1280 = llvm.sub %1215, %1132 : i64
    %1281 = llvm.icmp "slt" %1125, %1280 : i64
    llvm.cond_br %1281, ^bb14(%1125 : i64), ^bb15
  ^bb14(%1282: i64):
    %1283 = llvm.getelementptr inbounds %1146[%1282] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1284 = llvm.load %1283 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1285 = llvm.getelementptr inbounds %1283[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1286 = llvm.load %1285 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1287 = llvm.and %1284, %1286 : i8
    llvm.store %1287, %1283 {alignment = 1 : i64} : i8, !llvm.ptr
    %1288 = llvm.add %1282, %1130 overflow<nsw> : i64
    %1289 = llvm.icmp "slt" %1288, %1280 : i64
    llvm.cond_br %1289, ^bb14(%1288 : i64), ^bb15
  ^bb15:
    %1290 = llvm.sub %1215, %1130 : i64
    %1291 = llvm.icmp "slt" %1125, %1290 : i64
    llvm.cond_br %1291, ^bb16(%1125 : i64), ^bb17
  ^bb16(%1292: i64):
    %1293 = llvm.getelementptr inbounds %1146[%1292] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1294 = llvm.load %1293 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1295 = llvm.getelementptr inbounds %1293[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1296 = llvm.load %1295 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1297 = llvm.and %1294, %1296 : i8
    llvm.store %1297, %1293 {alignment = 1 : i64} : i8, !llvm.ptr
    %1298 = llvm.add %1292, %1142 overflow<nsw> : i64
    %1299 = llvm.icmp "slt" %1298, %1290 : i64
    llvm.cond_br %1299, ^bb16(%1298 : i64), ^bb17
  ^bb17:
    %1300 = llvm.load %1146 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1301 = llvm.and %1187, %1300 : i8
    %1302 = llvm.and %1167, %1301 : i8
    %1303 = llvm.sub %x_size0_3, %1186 overflow<nsw> : i64
    %1304 = llvm.ashr %1303, %1127 : i64
    %1305 = llvm.mul %1304, %1126 overflow<nsw> : i64
    %1306 = llvm.add %1305, %1186 overflow<nsw> : i64
    %1307 = llvm.intr.smax(%1306, %1186) : (i64, i64) -> i64
    %1308 = llvm.sub %x_size0_3, %1307 overflow<nsw> : i64
    %1309 = llvm.intr.smin(%1308, %1126) : (i64, i64) -> i64
    %1310 = llvm.intr.smax(%1309, %1125) : (i64, i64) -> i64
    %1311 = llvm.trunc %1310 : i64 to i32
    %1312 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1313 = llvm.mlir.poison : vector<4xi32>
    %1314 = llvm.insertelement %1311, %1313[%1125 : i64] : vector<4xi32>
    %1315 = llvm.shufflevector %1314, %1313 [0, 0, 0, 0] : vector<4xi32>
    %1316 = llvm.icmp "slt" %1312, %1315 : vector<4xi32>
    %1317 = llvm.mlir.poison : vector<4xi8>
    %1318 = llvm.insertelement %1302, %1317[%1125 : i64] : vector<4xi8>
    %1319 = llvm.shufflevector %1318, %1317 [0, 0, 0, 0] : vector<4xi8>
    %1320 = llvm.mul %places_size0_3, %1128 : i64
    %1321 = llvm.icmp "ugt" %1320, %1138 : i64
    %1322 = llvm.icmp "slt" %1186, %1307 : i64
    llvm.cond_br %1322, ^bb18(%1186, %1319 : i64, vector<4xi8>), ^bb21(%1319 : vector<4xi8>)
  ^bb18(%i_14: i64, %1323: vector<4xi8>):
    %1324 = llvm.getelementptr inbounds %places_3[%i_14] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1325 = llvm.load %1324 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1326 = llvm.icmp "slt" %1325, %1171 : vector<4xi64>
    %1327 = llvm.add %1325, %1172 : vector<4xi64>
    %1328 = llvm.select %1326, %1327, %1325 : vector<4xi1>, vector<4xi64>
    %1329 = llvm.icmp "sge" %1328, %1171 : vector<4xi64>
    %1330 = llvm.zext %1329 : vector<4xi1> to vector<4xi8>
    %1331 = llvm.icmp "slt" %1328, %1172 : vector<4xi64>
    %1332 = llvm.zext %1331 : vector<4xi1> to vector<4xi8>
    %1333 = llvm.and %1330, %1332 : vector<4xi8>
    %1334 = llvm.and %1323, %1333 : vector<4xi8>
    llvm.cond_br %1321, ^bb19, ^bb20
  ^bb19:
    %1335 = llvm.add %i_14, %1154 : i64
    %1336 = llvm.getelementptr %places_3[%1335] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1336, %1155, %1156, %1157) : (!llvm.ptr, i32, i32, i32) -> ()
    %1337 = llvm.add %i_14, %1158 : i64
    %1338 = llvm.getelementptr %places_3[%1337] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1338, %1155, %1159, %1157) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb20
  ^bb20:
    %1339 = llvm.add %i_14, %1126 overflow<nsw> : i64
    %1340 = llvm.icmp "slt" %1339, %1307 : i64
    llvm.cond_br %1340, ^bb18(%1339, %1334 : i64, vector<4xi8>), ^bb21(%1334 : vector<4xi8>)
  ^bb21(%1341: vector<4xi8>):
    %1342 = llvm.icmp "slt" %1307, %x_size0_3 : i64
    llvm.cond_br %1342, ^bb22(%1307, %1341 : i64, vector<4xi8>), ^bb23(%1341 : vector<4xi8>)
  ^bb22(%i_15: i64, %1343: vector<4xi8>):
    %1344 = llvm.getelementptr inbounds %places_3[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1345 = llvm.intr.masked.load %1344, %1316, %1171 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1346 = llvm.icmp "slt" %1345, %1171 : vector<4xi64>
    %1347 = llvm.add %1345, %1172 : vector<4xi64>
    %1348 = llvm.select %1346, %1347, %1345 : vector<4xi1>, vector<4xi64>
    %1349 = llvm.icmp "sge" %1348, %1171 : vector<4xi64>
    %1350 = llvm.zext %1349 : vector<4xi1> to vector<4xi8>
    %1351 = llvm.icmp "slt" %1348, %1172 : vector<4xi64>
    %1352 = llvm.zext %1351 : vector<4xi1> to vector<4xi8>
    %1353 = llvm.and %1350, %1352 : vector<4xi8>
    %1354 = llvm.and %1343, %1353 : vector<4xi8>
    %1355 = llvm.select %1316, %1354, %1343 : vector<4xi1>, vector<4xi8>
    %1356 = llvm.add %i_15, %1126 overflow<nsw> : i64
    %1357 = llvm.icmp "slt" %1356, %x_size0_3 : i64
    llvm.cond_br %1357, ^bb22(%1356, %1355 : i64, vector<4xi8>), ^bb23(%1355 : vector<4xi8>)
  ^bb23(%1358: vector<4xi8>):
    %1359 = "llvm.intr.vector.reduce.and"(%1358) : (vector<4xi8>) -> i8
    %1360 = llvm.icmp "ne" %1359, %1177 : i8
    llvm.cond_br %1360, ^bb24, ^bb67(%1159 : i32)
  ^bb24:
    %1361 = llvm.ashr %counted_size0_2, %1124 : i64
    %1362 = llvm.mul %1361, %1123 overflow<nsw> : i64
    %1363 = llvm.intr.smax(%1362, %1125) : (i64, i64) -> i64
    %1364 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1364, %1160 {alignment = 1 : i64} : i8, !llvm.ptr
    %1365 = llvm.sub %1363, %1125 : i64
    %1366 = llvm.sdiv %1365, %1123 : i64
    %1367 = llvm.srem %1365, %1123 : i64
    %1368 = llvm.icmp "ne" %1367, %1125 : i64
    %1369 = llvm.xor %1367, %1123 : i64
    %1370 = llvm.icmp "sge" %1369, %1125 : i64
    %1371 = llvm.and %1368, %1370 : i1
    %1372 = llvm.add %1366, %1140 : i64
    %1373 = llvm.select %1371, %1372, %1366 : i1, i64
    %1374 = llvm.intr.smax(%1373, %1125) : (i64, i64) -> i64
    %1375 = llvm.sdiv %1374, %1142 : i64
    %1376 = llvm.srem %1374, %1142 : i64
    %1377 = llvm.icmp "ne" %1376, %1125 : i64
    %1378 = llvm.xor %1376, %1142 : i64
    %1379 = llvm.icmp "sge" %1378, %1125 : i64
    %1380 = llvm.and %1377, %1379 : i1
    %1381 = llvm.add %1375, %1140 : i64
    %1382 = llvm.select %1380, %1381, %1375 : i1, i64
    %1383 = llvm.intr.smax(%1382, %1140) : (i64, i64) -> i64
    %1384 = llvm.sdiv %1374, %1383 : i64
    %1385 = llvm.srem %1374, %1383 : i64
    %1386 = llvm.icmp "ne" %1385, %1125 : i64
    %1387 = llvm.xor %1385, %1383 : i64
    %1388 = llvm.icmp "sge" %1387, %1125 : i64
    %1389 = llvm.and %1386, %1388 : i1
    %1390 = llvm.add %1384, %1140 : i64
    %1391 = llvm.select %1389, %1390, %1384 : i1, i64
    %1392 = llvm.mul %1383, %1123 : i64
    %1393 = llvm.intr.smax(%1391, %1125) : (i64, i64) -> i64
    %1394 = llvm.intr.smin(%1392, %1363) : (i64, i64) -> i64
    %1395 = llvm.intr.smax(%1394, %1125) : (i64, i64) -> i64
    %1396 = llvm.add %1395, %1147 : i64
    %1397 = llvm.udiv %1396, %1123 : i64
    %1398 = llvm.mul %1397, %1161 : i64
    %1399 = llvm.add %1149, %1398 : i64
    %1400 = llvm.mul %1393, %1399 : i64
    %1401 = llvm.icmp "sge" %1400, %1123 : i64
    %1402 = llvm.icmp "sgt" %1391, %1125 : i64
    %1403 = llvm.select %1402, %1391, %1125 : i1, i64
    llvm.cond_br %1401, ^bb25, ^bb26
  ^bb25:
    llvm.store %1391, %1162 {alignment = 8 : i64} : i64, !llvm.ptr
    %1404 = llvm.getelementptr inbounds %1162[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1392, %1404 {alignment = 8 : i64} : i64, !llvm.ptr
    %1405 = llvm.getelementptr inbounds %1162[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1363, %1405 {alignment = 8 : i64} : i64, !llvm.ptr
    %1406 = llvm.getelementptr inbounds %1162[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_2, %1406 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1407 = llvm.getelementptr inbounds %1162[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0_2, %1407 {alignment = 8 : i64} : i64, !llvm.ptr
    %1408 = llvm.getelementptr inbounds %1162[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1181, %1408 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1409 = llvm.getelementptr inbounds %1162[%1153] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1176, %1409 {alignment = 8 : i64} : i64, !llvm.ptr
    %1410 = llvm.getelementptr inbounds %1162[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1160, %1410 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1411 = llvm.mlir.addressof @program_shapes.parallel1.part : !llvm.ptr
    %1412 = llvm.call @stepwell_parallel_for(%1411, %1162, %1403, %1125) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb27(%1412 : i32)
  ^bb26:
    %1413 = llvm.call @program_shapes.parallel1(%1125, %1403, %1391, %1392, %1363, %counted_2, %counted_size0_2, %1181, %1176, %1160) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb27(%1413 : i32)
  ^bb27(%1414: i32):
    %1415 = llvm.sub %1391, %1140 : i64
    %1416 = llvm.icmp "slt" %1125, %1415 : i64
    llvm.cond_br %1416, ^bb28(%1125 : i64), ^bb29
  ^bb28(%1417: i64):
    %1418 = llvm.getelementptr inbounds %1160[%1417] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1419 = llvm.load %1418 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1420 = llvm.getelementptr inbounds %1418[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1421 = llvm.load %1420 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1422 = llvm.and %1419, %1421 : i8
    llvm.store %1422, %1418 {alignment = 1 : i64} : i8, !llvm.ptr
    %1423 = llvm.add %1417, %1127 overflow<nsw> : i64
    %1424 = llvm.icmp "slt" %1423, %1415 : i64
    llvm.cond_br %1424, ^bb28(%1423 : i64), ^bb29
  ^bb29:
    %1425 = llvm.sub %1391, %1127 : i64
    %1426 = llvm.icmp "slt" %1125, %1425 : i64
    llvm.cond_br %1426, ^bb30(%1125 : i64), ^bb31
  ^bb30(%1427: i64):
    %1428 = llvm.getelementptr inbounds %1160[%1427] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1429 = llvm.load %1428 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1430 = llvm.getelementptr inbounds %1428[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1431 = llvm.load %1430 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1432 = llvm.and %1429, %1431 : i8
    llvm.store %1432, %1428 {alignment = 1 : i64} : i8, !llvm.ptr
    %1433 = llvm.add %1427, %1126 overflow<nsw> : i64
    %1434 = llvm.icmp "slt" %1433, %1425 : i64
    llvm.cond_br %1434, ^bb30(%1433 : i64), ^bb31
  ^bb31:
    %1435 = llvm.sub %1391, %1126 : i64
    %1436 = llvm.icmp "slt" %1125, %1435 : i64
    llvm.cond_br %1436, ^bb32(%1125 : i64), ^bb33
  ^bb32(%1437: i64):
    %1438 = llvm.getelementptr inbounds %1160[%1437] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1439 = llvm.load %1438 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1440 = llvm.getelementptr inbounds %1438[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1441 = llvm.load %1440 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1442 = llvm.and %1439, %1441 : i8
    llvm.store %1442, %1438 {alignment = 1 : i64} : i8, !llvm.ptr
    %1443 = llvm.add %1437, %1128 overflow<nsw> : i64
    %1444 = llvm.icmp "slt" %1443, %1435 : i64
    llvm.cond_br %1444, ^bb32(%1443 : i64), ^bb33
  ^bb33:
    %1445 = llvm.sub %1391, %1128 : i64
    %1446 = llvm.icmp "slt" %1125, %1445 : i64
    llvm.cond_br %1446, ^bb34(%1125 : i64), ^bb35
  ^bb34(%1447: i64):
    %1448 = llvm.getelementptr inbounds %1160[%1447] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1449 = llvm.load %1448 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1450 = llvm.getelementptr inbounds %1448[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1451 = llvm.load %1450 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1452 = llvm.and %1449, %1451 : i8
    llvm.store %1452, %1448 {alignment = 1 : i64} : i8, !llvm.ptr
    %1453 = llvm.add %1447, %1132 overflow<nsw> : i64
    %1454 = llvm.icmp "slt" %1453, %1445 : i64
    llvm.cond_br %1454, ^bb34(%1453 : i64), ^bb35
  ^bb35:
    %1455 = llvm.sub %1391, %1132 : i64
    %1456 = llvm.icmp "slt" %1125, %1455 : i64
    llvm.cond_br %1456, ^bb36(%1125 : i64), ^bb37
  ^bb36(%1457: i64):
    %1458 = llvm.getelementptr inbounds %1160[%1457] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1459 = llvm.load %1458 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1460 = llvm.getelementptr inbounds %1458[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1461 = llvm.load %1460 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1462 = llvm.and %1459, %1461 : i8
    llvm.store %1462, %1458 {alignment = 1 : i64} : i8, !llvm.ptr
    %1463 = llvm.add %1457, %1130 overflow<nsw> : i64
    %1464 = llvm.icmp "slt" %1463, %1455 : i64
    llvm.cond_br %1464, ^bb36(%1463 : i64), ^bb37
  ^bb37:
    %1465 = llvm.sub %1391, %1130 : i64
    %1466 = llvm.icmp "slt" %1125, %1465 : i64
    llvm.cond_br %1466, ^bb38(%1125 : i64), ^bb39
  ^bb38(%1467: i64):
    %1468 = llvm.getelementptr inbounds %1160[%1467] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1469 = llvm.load %1468 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1470 = llvm.getelementptr inbounds %1468[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1471 = llvm.load %1470 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1472 = llvm.and %1469, %1471 : i8
    llvm.store %1472, %1468 {alignment = 1 : i64} : i8, !llvm.ptr
    %1473 = llvm.add %1467, %1142 overflow<nsw> : i64
    %1474 = llvm.icmp "slt" %1473, %1465 : i64
    llvm.cond_br %1474, ^bb38(%1473 : i64), ^bb39
  ^bb39:
    %1475 = llvm.load %1160 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1476 = llvm.and %1187, %1475 : i8
    %1477 = llvm.and %1167, %1476 : i8
    %1478 = llvm.sub %counted_size0_2, %1363 overflow<nsw> : i64
    %1479 = llvm.ashr %1478, %1129 : i64
    %1480 = llvm.mul %1479, %1128 overflow<nsw> : i64
    %1481 = llvm.add %1480, %1363 overflow<nsw> : i64
    %1482 = llvm.intr.smax(%1481, %1363) : (i64, i64) -> i64
    %1483 = llvm.mlir.poison : vector<4xi8>
    %1484 = llvm.insertelement %1477, %1483[%1125 : i64] : vector<4xi8>
    %1485 = llvm.shufflevector %1484, %1483 [0, 0, 0, 0] : vector<4xi8>
    %1486 = llvm.icmp "slt" %1363, %1482 : i64
    llvm.cond_br %1486, ^bb40(%1363, %1485, %1485 : i64, vector<4xi8>, vector<4xi8>), ^bb41(%1485, %1485 : vector<4xi8>, vector<4xi8>)
  ^bb40(%i_16: i64, %1487: vector<4xi8>, %1488: vector<4xi8>):
    %1489 = llvm.getelementptr inbounds %counted_2[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1490 = llvm.load %1489 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1491 = llvm.icmp "sge" %1490, %1171 : vector<4xi64>
    %1492 = llvm.zext %1491 : vector<4xi1> to vector<4xi8>
    %1493 = llvm.and %1487, %1492 : vector<4xi8>
    %1494 = llvm.add %1490, %1173 : vector<4xi64>
    %1495 = llvm.getelementptr inbounds %1181[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1494, %1495 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1496 = llvm.getelementptr inbounds %1489[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1497 = llvm.load %1496 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1498 = llvm.icmp "sge" %1497, %1171 : vector<4xi64>
    %1499 = llvm.zext %1498 : vector<4xi1> to vector<4xi8>
    %1500 = llvm.and %1488, %1499 : vector<4xi8>
    %1501 = llvm.add %1497, %1173 : vector<4xi64>
    %1502 = llvm.getelementptr inbounds %1495[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1501, %1502 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1503 = llvm.add %i_16, %1128 overflow<nsw> : i64
    %1504 = llvm.icmp "slt" %1503, %1482 : i64
    llvm.cond_br %1504, ^bb40(%1503, %1493, %1500 : i64, vector<4xi8>, vector<4xi8>), ^bb41(%1493, %1500 : vector<4xi8>, vector<4xi8>)
  ^bb41(%1505: vector<4xi8>, %1506: vector<4xi8>):
    %1507 = llvm.and %1505, %1506 : vector<4xi8>
    %1508 = llvm.icmp "slt" %1482, %counted_size0_2 : i64
    llvm.cond_br %1508, ^bb42(%1482, %1507 : i64, vector<4xi8>), ^bb43(%1507 : vector<4xi8>)
  ^bb42(%i_17: i64, %1509: vector<4xi8>):
    %1510 = llvm.sub %counted_size0_2, %i_17 overflow<nsw> : i64
    %1511 = llvm.intr.smin(%1510, %1126) : (i64, i64) -> i64
    %1512 = llvm.intr.smax(%1511, %1125) : (i64, i64) -> i64
    %1513 = llvm.trunc %1512 : i64 to i32
    %1514 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1515 = llvm.mlir.poison : vector<4xi32>
    %1516 = llvm.insertelement %1513, %1515[%1125 : i64] : vector<4xi32>
    %1517 = llvm.shufflevector %1516, %1515 [0, 0, 0, 0] : vector<4xi32>
    %1518 = llvm.icmp "slt" %1514, %1517 : vector<4xi32>
    %1519 = llvm.getelementptr inbounds %counted_2[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1520 = llvm.intr.masked.load %1519, %1518, %1171 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1521 = llvm.icmp "sge" %1520, %1171 : vector<4xi64>
    %1522 = llvm.zext %1521 : vector<4xi1> to vector<4xi8>
    %1523 = llvm.and %1509, %1522 : vector<4xi8>
    %1524 = llvm.add %1520, %1173 : vector<4xi64>
    %1525 = llvm.getelementptr inbounds %1181[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %1524, %1525, %1518 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %1526 = llvm.select %1518, %1523, %1509 : vector<4xi1>, vector<4xi8>
    %1527 = llvm.add %i_17, %1126 overflow<nsw> : i64
    %1528 = llvm.icmp "slt" %1527, %counted_size0_2 : i64
    llvm.cond_br %1528, ^bb42(%1527, %1526 : i64, vector<4xi8>), ^bb43(%1526 : vector<4xi8>)
  ^bb43(%1529: vector<4xi8>):
    %1530 = "llvm.intr.vector.reduce.and"(%1529) : (vector<4xi8>) -> i8
    %1531 = llvm.icmp "ne" %1530, %1177 : i8
    llvm.cond_br %1531, ^bb44, ^bb67(%1163 : i32)
  ^bb44:
    %1532 = llvm.getelementptr inbounds %1181[%counted_size0_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1168, %1532 {alignment = 8 : i64} : i64, !llvm.ptr
    %1533 = llvm.ashr %1176, %1124 : i64
    %1534 = llvm.mul %1533, %1123 overflow<nsw> : i64
    %1535 = llvm.intr.smax(%1534, %1125) : (i64, i64) -> i64
    %1536 = llvm.mlir.constant(-9223372036854775808) : i64
    llvm.store %1536, %1164 {alignment = 8 : i64} : i64, !llvm.ptr
    %1537 = llvm.sub %1535, %1125 : i64
    %1538 = llvm.sdiv %1537, %1123 : i64
    %1539 = llvm.srem %1537, %1123 : i64
    %1540 = llvm.icmp "ne" %1539, %1125 : i64
    %1541 = llvm.xor %1539, %1123 : i64
    %1542 = llvm.icmp "sge" %1541, %1125 : i64
    %1543 = llvm.and %1540, %1542 : i1
    %1544 = llvm.add %1538, %1140 : i64
    %1545 = llvm.select %1543, %1544, %1538 : i1, i64
    %1546 = llvm.intr.smax(%1545, %1125) : (i64, i64) -> i64
    %1547 = llvm.sdiv %1546, %1142 : i64
    %1548 = llvm.srem %1546, %1142 : i64
    %1549 = llvm.icmp "ne" %1548, %1125 : i64
    %1550 = llvm.xor %1548, %1142 : i64
    %1551 = llvm.icmp "sge" %1550, %1125 : i64
    %1552 = llvm.and %1549, %1551 : i1
    %1553 = llvm.add %1547, %1140 : i64
    %1554 = llvm.select %1552, %1553, %1547 : i1, i64
    %1555 = llvm.intr.smax(%1554, %1140) : (i64, i64) -> i64
    %1556 = llvm.sdiv %1546, %1555 : i64
    %1557 = llvm.srem %1546, %1555 : i64
    %1558 = llvm.icmp "ne" %1557, %1125 : i64
    %1559 = llvm.xor %1557, %1555 : i64
    %1560 = llvm.icmp "sge" %1559, %1125 : i64
    %1561 = llvm.and %1558, %1560 : i1
    %1562 = llvm.add %1556, %1140 : i64
    %1563 = llvm.select %1561, %1562, %1556 : i1, i64
    %1564 = llvm.mul %1555, %1123 : i64
    %1565 = llvm.intr.smax(%1563, %1125) : (i64, i64) -> i64
    %1566 = llvm.intr.smin(%1564, %1535) : (i64, i64) -> i64
    %1567 = llvm.intr.smax(%1566, %1125) : (i64, i64) -> i64
    %1568 = llvm.add %1567, %1147 : i64
    %1569 = llvm.udiv %1568, %1123 : i64
    %1570 = llvm.mul %1569, %1165 : i64
    %1571 = llvm.add %1149, %1570 : i64
    %1572 = llvm.mul %1565, %1571 : i64
    %1573 = llvm.icmp "sge" %1572, %1123 : i64
    %1574 = llvm.mul %1176, %1128 : i64
    %1575 = llvm.icmp "ugt" %1574, %1139 : i64
    %1576 = llvm.icmp "sgt" %1563, %1125 : i64
    %1577 = llvm.select %1576, %1563, %1125 : i1, i64
    llvm.cond_br %1573, ^bb45, ^bb46
  ^bb45:
    llvm.store %1563, %1166 {alignment = 8 : i64} : i64, !llvm.ptr
    %1578 = llvm.getelementptr inbounds %1166[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1564, %1578 {alignment = 8 : i64} : i64, !llvm.ptr
    %1579 = llvm.getelementptr inbounds %1166[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1535, %1579 {alignment = 8 : i64} : i64, !llvm.ptr
    %1580 = llvm.getelementptr inbounds %1166[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1181, %1580 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1581 = llvm.getelementptr inbounds %1166[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1176, %1581 {alignment = 8 : i64} : i64, !llvm.ptr
    %1582 = llvm.getelementptr inbounds %1166[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1575, %1582 {alignment = 8 : i64} : i1, !llvm.ptr
    %1583 = llvm.getelementptr inbounds %1166[%1153] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1164, %1583 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1584 = llvm.mlir.addressof @program_shapes.parallel2.part : !llvm.ptr
    %1585 = llvm.call @stepwell_parallel_for(%1584, %1166, %1577, %1125) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%1585 : i32)
  ^bb46:
    %1586 = llvm.call @program_shapes.parallel2(%1125, %1577, %1563, %1564, %1535, %1181, %1176, %1575, %1164) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb47(%1586 : i32)
  ^bb47(%1587: i32):
    %1588 = llvm.sub %1563, %1140 : i64
    %1589 = llvm.icmp "slt" %1125, %1588 : i64
    llvm.cond_br %1589, ^bb48(%1125 : i64), ^bb49
  ^bb48(%1590: i64):
    %1591 = llvm.getelementptr inbounds %1164[%1590] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1592 = llvm.load %1591 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1593 = llvm.getelementptr inbounds %1591[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1594 = llvm.load %1593 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1595 = llvm.intr.smax(%1592, %1594) : (i64, i64) -> i64
    llvm.store %1595, %1591 {alignment = 8 : i64} : i64, !llvm.ptr
    %1596 = llvm.add %1590, %1127 overflow<nsw> : i64
    %1597 = llvm.icmp "slt" %1596, %1588 : i64
    llvm.cond_br %1597, ^bb48(%1596 : i64), ^bb49
  ^bb49:
    %1598 = llvm.sub %1563, %1127 : i64
    %1599 = llvm.icmp "slt" %1125, %1598 : i64
    llvm.cond_br %1599, ^bb50(%1125 : i64), ^bb51
  ^bb50(%1600: i64):
    %1601 = llvm.getelementptr inbounds %1164[%1600] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1602 = llvm.load %1601 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1603 = llvm.getelementptr inbounds %1601[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1604 = llvm.load %1603 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1605 = llvm.intr.smax(%1602, %1604) : (i64, i64) -> i64
    llvm.store %1605, %1601 {alignment = 8 : i64} : i64, !llvm.ptr
    %1606 = llvm.add %1600, %1126 overflow<nsw> : i64
    %1607 = llvm.icmp "slt" %1606, %1598 : i64
    llvm.cond_br %1607, ^bb50(%1606 : i64), ^bb51
  ^bb51:
    %1608 = llvm.sub %1563, %1126 : i64
    %1609 = llvm.icmp "slt" %1125, %1608 : i64
    llvm.cond_br %1609, ^bb52(%1125 : i64), ^bb53
  ^bb52(%1610: i64):
    %1611 = llvm.getelementptr inbounds %1164[%1610] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1612 = llvm.load %1611 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1613 = llvm.getelementptr inbounds %1611[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1614 = llvm.load %1613 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1615 = llvm.intr.smax(%1612, %1614) : (i64, i64) -> i64
    llvm.store %1615, %1611 {alignment = 8 : i64} : i64, !llvm.ptr
    %1616 = llvm.add %1610, %1128 overflow<nsw> : i64
    %1617 = llvm.icmp "slt" %1616, %1608 : i64
    llvm.cond_br %1617, ^bb52(%1616 : i64), ^bb53
  ^bb53:
    %1618 = llvm.sub %1563, %1128 : i64
    %1619 = llvm.icmp "slt" %1125, %1618 : i64
    llvm.cond_br %1619, ^bb54(%1125 : i64), ^bb55
  ^bb54(%1620: i64):
    %1621 = llvm.getelementptr inbounds %1164[%1620] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1622 = llvm.load %1621 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1623 = llvm.getelementptr inbounds %1621[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1624 = llvm.load %1623 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1625 = llvm.intr.smax(%1622, %1624) : (i64, i64) -> i64
    llvm.store %1625, %1621 {alignment = 8 : i64} : i64, !llvm.ptr
    %1626 = llvm.add %1620, %1132 overflow<nsw> : i64
    %1627 = llvm.icmp "slt" %1626, %1618 : i64
    llvm.cond_br %1627, ^bb54(%1626 : i64), ^bb55
  ^bb55:
    %1628 = llvm.sub %1563, %1132 : i64
    %1629 = llvm.icmp "slt" %1125, %1628 : i64
    llvm.cond_br %1629, ^bb56(%1125 : i64), ^bb57
  ^bb56(%1630: i64):
    %1631 = llvm.getelementptr inbounds %1164[%1630] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1632 = llvm.load %1631 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1633 = llvm.getelementptr inbounds %1631[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1634 = llvm.load %1633 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1635 = llvm.intr.smax(%1632, %1634) : (i64, i64) -> i64
    llvm.store %1635, %1631 {alignment = 8 : i64} : i64, !llvm.ptr
    %1636 = llvm.add %1630, %1130 overflow<nsw> : i64
    %1637 = llvm.icmp "slt" %1636, %1628 : i64
    llvm.cond_br %1637, ^bb56(%1636 : i64), ^bb57
  ^bb57:
    %1638 = llvm.sub %1563, %1130 : i64
    %1639 = llvm.icmp "slt" %1125, %1638 : i64
    llvm.cond_br %1639, ^bb58(%1125 : i64), ^bb59
  ^bb58(%1640: i64):
    %1641 = llvm.getelementptr inbounds %1164[%1640] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1642 = llvm.load %1641 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1643 = llvm.getelementptr inbounds %1641[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1644 = llvm.load %1643 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1645 = llvm.intr.smax(%1642, %1644) : (i64, i64) -> i64
    llvm.store %1645, %1641 {alignment = 8 : i64} : i64, !llvm.ptr
    %1646 = llvm.add %1640, %1142 overflow<nsw> : i64
    %1647 = llvm.icmp "slt" %1646, %1638 : i64
    llvm.cond_br %1647, ^bb58(%1646 : i64), ^bb59
  ^bb59:
    %1648 = llvm.load %1164 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1649 = llvm.intr.smax(%1169, %1648) : (i64, i64) -> i64
    %1650 = llvm.intr.smax(%1169, %1649) : (i64, i64) -> i64
    %1651 = llvm.sub %1176, %1535 overflow<nsw> : i64
    %1652 = llvm.ashr %1651, %1136 : i64
    %1653 = llvm.mul %1652, %1130 overflow<nsw> : i64
    %1654 = llvm.add %1653, %1535 overflow<nsw> : i64
    %1655 = llvm.intr.smax(%1654, %1535) : (i64, i64) -> i64
    %1656 = llvm.mlir.poison : vector<4xi64>
    %1657 = llvm.insertelement %1650, %1656[%1125 : i64] : vector<4xi64>
    %1658 = llvm.shufflevector %1657, %1656 [0, 0, 0, 0] : vector<4xi64>
    %1659 = llvm.mul %1176, %1128 : i64
    %1660 = llvm.icmp "ugt" %1659, %1138 : i64
    %1661 = llvm.icmp "slt" %1535, %1655 : i64
    llvm.cond_br %1661, ^bb60(%1535, %1658, %1658, %1658, %1658, %1658, %1658, %1658, %1658 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb63(%1658, %1658, %1658, %1658, %1658, %1658, %1658, %1658 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb60(%i_18: i64, %1662: vector<4xi64>, %1663: vector<4xi64>, %1664: vector<4xi64>, %1665: vector<4xi64>, %1666: vector<4xi64>, %1667: vector<4xi64>, %1668: vector<4xi64>, %1669: vector<4xi64>):
    %1670 = llvm.getelementptr inbounds %1181[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1671 = llvm.load %1670 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1672 = llvm.intr.smax(%1662, %1671) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1673 = llvm.getelementptr inbounds %1670[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1674 = llvm.load %1673 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1675 = llvm.intr.smax(%1663, %1674) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1676 = llvm.add %i_18, %1128 overflow<nsw> : i64
    %1677 = llvm.getelementptr inbounds %1670[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1678 = llvm.load %1677 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1679 = llvm.intr.smax(%1664, %1678) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1680 = llvm.getelementptr inbounds %1670[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1681 = llvm.load %1680 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1682 = llvm.intr.smax(%1665, %1681) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1683 = llvm.add %i_18, %1132 overflow<nsw> : i64
    %1684 = llvm.getelementptr inbounds %1670[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1685 = llvm.load %1684 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1686 = llvm.intr.smax(%1666, %1685) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1687 = llvm.getelementptr inbounds %1670[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1688 = llvm.load %1687 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1689 = llvm.intr.smax(%1667, %1688) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1690 = llvm.add %i_18, %1134 overflow<nsw> : i64
    %1691 = llvm.getelementptr inbounds %1670[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1692 = llvm.load %1691 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1693 = llvm.intr.smax(%1668, %1692) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1694 = llvm.getelementptr inbounds %1670[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1695 = llvm.load %1694 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1696 = llvm.intr.smax(%1669, %1695) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1660, ^bb61, ^bb62
  ^bb61:
    %1697 = llvm.add %i_18, %1154 : i64
    %1698 = llvm.getelementptr %1181[%1697] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1698, %1155, %1156, %1157) : (!llvm.ptr, i32, i32, i32) -> ()
    %1699 = llvm.add %i_18, %1158 : i64
    %1700 = llvm.getelementptr %1181[%1699] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1700, %1155, %1159, %1157) : (!llvm.ptr, i32, i32, i32) -> ()
    %1701 = llvm.add %1676, %1154 : i64
    %1702 = llvm.getelementptr %1181[%1701] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1702, %1155, %1156, %1157) : (!llvm.ptr, i32, i32, i32) -> ()
    %1703 = llvm.add %1676, %1158 : i64
    %1704 = llvm.getelementptr %1181[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1704, %1155, %1159, %1157) : (!llvm.ptr, i32, i32, i32) -> ()
    %1705 = llvm.add %1683, %1154 : i64
    %1706 = llvm.getelementptr %1181[%1705] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1706, %1155, %1156, %1157) : (!llvm.ptr, i32, i32, i32) -> ()
    %1707 = llvm.add %1683, %1158 : i64
    %1708 = llvm.getelementptr %1181[%1707] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1708, %1155, %1159, %1157) : (!llvm.ptr, i32, i32, i32) -> ()
    %1709 = llvm.add %1690, %1154 : i64
    %1710 = llvm.getelementptr %1181[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1710, %1155, %1156, %1157) : (!llvm.ptr, i32, i32, i32) -> ()
    %1711 = llvm.add %1690, %1158 : i64
    %1712 = llvm.getelementptr %1181[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1712, %1155, %1159, %1157) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb62
  ^bb62:
    %1713 = llvm.add %i_18, %1130 overflow<nsw> : i64
    %1714 = llvm.icmp "slt" %1713, %1655 : i64
    llvm.cond_br %1714, ^bb60(%1713, %1672, %1675, %1679, %1682, %1686, %1689, %1693, %1696 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb63(%1672, %1675, %1679, %1682, %1686, %1689, %1693, %1696 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb63(%1715: vector<4xi64>, %1716: vector<4xi64>, %1717: vector<4xi64>, %1718: vector<4xi64>, %1719: vector<4xi64>, %1720: vector<4xi64>, %1721: vector<4xi64>, %1722: vector<4xi64>):
    %1723 = llvm.intr.smax(%1715, %1716) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1724 = llvm.intr.smax(%1717, %1718) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1725 = llvm.intr.smax(%1719, %1720) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1726 = llvm.intr.smax(%1721, %1722) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1727 = llvm.intr.smax(%1723, %1724) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1728 = llvm.intr.smax(%1725, %1726) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1729 = llvm.intr.smax(%1727, %1728) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1730 = llvm.icmp "slt" %1655, %1176 : i64
    llvm.cond_br %1730, ^bb64(%1655, %1729 : i64, vector<4xi64>), ^bb65(%1729 : vector<4xi64>)
  ^bb64(%i_19: i64, %1731: vector<4xi64>):
    %1732 = llvm.sub %1176, %i_19 overflow<nsw> : i64
    %1733 = llvm.intr.smin(%1732, %1126) : (i64, i64) -> i64
    %1734 = llvm.intr.smax(%1733, %1125) : (i64, i64) -> i64
    %1735 = llvm.trunc %1734 : i64 to i32
    %1736 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1737 = llvm.mlir.poison : vector<4xi32>
    %1738 = llvm.insertelement %1735, %1737[%1125 : i64] : vector<4xi32>
    %1739 = llvm.shufflevector %1738, %1737 [0, 0, 0, 0] : vector<4xi32>
    %1740 = llvm.icmp "slt" %1736, %1739 : vector<4xi32>
    %1741 = llvm.getelementptr inbounds %1181[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1742 = llvm.intr.masked.load %1741, %1740, %1171 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1743 = llvm.intr.smax(%1731, %1742) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1744 = llvm.select %1740, %1743, %1731 : vector<4xi1>, vector<4xi64>
    %1745 = llvm.add %i_19, %1126 overflow<nsw> : i64
    %1746 = llvm.icmp "slt" %1745, %1176 : i64
    llvm.cond_br %1746, ^bb64(%1745, %1744 : i64, vector<4xi64>), ^bb65(%1744 : vector<4xi64>)
  ^bb65(%1747: vector<4xi64>):
    %1748 = "llvm.intr.vector.reduce.smax"(%1747) : (vector<4xi64>) -> i64
    %1749 = llvm.intr.smax(%1748, %1141) : (i64, i64) -> i64
    llvm.call @free(%1181) : (!llvm.ptr) -> ()
    llvm.store %x_stride0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1750 = llvm.getelementptr inbounds %extents[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %1750 {alignment = 8 : i64} : i64, !llvm.ptr
    %1751 = llvm.getelementptr inbounds %extents[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1749, %1751 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1155 : i32
  ^bb66(%1752: i32):
    llvm.return %1752 : i32
  ^bb67(%1753: i32):
    llvm.call @free(%1181) : (!llvm.ptr) -> ()
    llvm.return %1753 : i32
  }
  llvm.func internal @program_shapes.parallel0(%begin_12: i64, %end_12: i64, %1754: i64, %1755: i64, %1756: i64, %places_4: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_4: i64, %1757: i1, %1758: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1759 = llvm.mlir.constant(0) : i64
    %1760 = llvm.mlir.constant(1) : i64
    %1761 = llvm.mlir.constant(32768) : i64
    %1762 = llvm.mlir.constant(4) : i64
    %1763 = llvm.mlir.constant(640) : i64
    %1764 = llvm.mlir.constant(0 : i32) : i32
    %1765 = llvm.mlir.constant(2 : i32) : i32
    %1766 = llvm.mlir.constant(1 : i32) : i32
    %1767 = llvm.mlir.constant(192) : i64
    %1768 = llvm.mlir.constant(3 : i32) : i32
    %1769 = llvm.mlir.constant(-1 : i8) : i8
    %1770 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1771 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1772 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %1773 = llvm.icmp "slt" %begin_12, %end_12 : i64
    llvm.cond_br %1773, ^bb1(%begin_12 : i64), ^bb8
  ^bb1(%1774: i64):
    %1775 = llvm.mul %1774, %1755 : i64
    %1776 = llvm.add %1759, %1775 : i64
    %1777 = llvm.add %1776, %1755 : i64
    %1778 = llvm.intr.smin(%1777, %1756) : (i64, i64) -> i64
    %1779 = llvm.icmp "slt" %1776, %1778 : i64
    llvm.cond_br %1779, ^bb2(%1776, %1769 : i64, i8), ^bb7(%1769 : i8)
  ^bb2(%i_strip_3: i64, %1780: i8):
    llvm.br ^bb3(%1759, %1770 : i64, vector<4xi8>)
  ^bb3(%i_20: i64, %1781: vector<4xi8>):
    %i_21 = llvm.add %i_strip_3, %i_20 overflow<nsw> : i64
    %1782 = llvm.getelementptr inbounds %places_4[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1783 = llvm.load %1782 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1784 = llvm.icmp "slt" %1783, %1771 : vector<4xi64>
    %1785 = llvm.add %1783, %1772 : vector<4xi64>
    %1786 = llvm.select %1784, %1785, %1783 : vector<4xi1>, vector<4xi64>
    %1787 = llvm.icmp "sge" %1786, %1771 : vector<4xi64>
    %1788 = llvm.zext %1787 : vector<4xi1> to vector<4xi8>
    %1789 = llvm.icmp "slt" %1786, %1772 : vector<4xi64>
    %1790 = llvm.zext %1789 : vector<4xi1> to vector<4xi8>
    %1791 = llvm.and %1788, %1790 : vector<4xi8>
    %1792 = llvm.and %1781, %1791 : vector<4xi8>
    llvm.cond_br %1757, ^bb4, ^bb5
  ^bb4:
    %1793 = llvm.add %i_21, %1763 : i64
    %1794 = llvm.getelementptr %places_4[%1793] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1794, %1764, %1765, %1766) : (!llvm.ptr, i32, i32, i32) -> ()
    %1795 = llvm.add %i_21, %1767 : i64
    %1796 = llvm.getelementptr %places_4[%1795] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1796, %1764, %1768, %1766) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1797 = llvm.add %i_20, %1762 overflow<nsw> : i64
    %1798 = llvm.icmp "slt" %1797, %1761 : i64
    llvm.cond_br %1798, ^bb3(%1797, %1792 : i64, vector<4xi8>), ^bb6(%1792 : vector<4xi8>)
  ^bb6(%1799: vector<4xi8>):
    %1800 = "llvm.intr.vector.reduce.and"(%1799) : (vector<4xi8>) -> i8
    %1801 = llvm.and %1780, %1800 : i8
    %1802 = llvm.add %i_strip_3, %1761 overflow<nsw> : i64
    %1803 = llvm.icmp "slt" %1802, %1778 : i64
    llvm.cond_br %1803, ^bb2(%1802, %1801 : i64, i8), ^bb7(%1801 : i8)
  ^bb7(%1804: i8):
    %1805 = llvm.getelementptr inbounds %1758[%1774] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1804, %1805 {alignment = 1 : i64} : i8, !llvm.ptr
    %1806 = llvm.add %1774, %1760 overflow<nsw> : i64
    %1807 = llvm.icmp "slt" %1806, %end_12 : i64
    llvm.cond_br %1807, ^bb1(%1806 : i64), ^bb8
  ^bb8:
    llvm.return %1764 : i32
  }
  llvm.func internal @program_shapes.parallel0.part(%context_6: !llvm.ptr, %begin_13: i64, %end_13: i64) -> i32 attributes {no_unwind} {
    %1808 = llvm.mlir.constant(8) : i64
    %1809 = llvm.mlir.constant(16) : i64
    %1810 = llvm.mlir.constant(24) : i64
    %1811 = llvm.mlir.constant(32) : i64
    %1812 = llvm.mlir.constant(40) : i64
    %1813 = llvm.mlir.constant(48) : i64
    %1814 = llvm.load %context_6 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1815 = llvm.getelementptr inbounds %context_6[%1808] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1816 = llvm.load %1815 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1817 = llvm.getelementptr inbounds %context_6[%1809] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1818 = llvm.load %1817 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1819 = llvm.getelementptr inbounds %context_6[%1810] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1820 = llvm.load %1819 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1821 = llvm.getelementptr inbounds %context_6[%1811] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1822 = llvm.load %1821 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1823 = llvm.getelementptr inbounds %context_6[%1812] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1824 = llvm.load %1823 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1825 = llvm.getelementptr inbounds %context_6[%1813] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1826 = llvm.load %1825 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1827 = llvm.call @program_shapes.parallel0(%begin_13, %end_13, %1814, %1816, %1818, %1820, %1822, %1824, %1826) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %1827 : i32
  }
  llvm.func internal @program_shapes.parallel1(%begin_14: i64, %end_14: i64, %1828: i64, %1829: i64, %1830: i64, %counted_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %counted_size0_3: i64, %1831: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1832: i64, %1833: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1834 = llvm.mlir.constant(0) : i64
    %1835 = llvm.mlir.constant(1) : i64
    %1836 = llvm.mlir.constant(32768) : i64
    %1837 = llvm.mlir.constant(8) : i64
    %1838 = llvm.mlir.constant(4) : i64
    %1839 = llvm.mlir.constant(0 : i32) : i32
    %1840 = llvm.mlir.constant(-1 : i8) : i8
    %1841 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1842 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1843 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1844 = llvm.icmp "slt" %begin_14, %end_14 : i64
    llvm.cond_br %1844, ^bb1(%begin_14 : i64), ^bb6
  ^bb1(%1845: i64):
    %1846 = llvm.mul %1845, %1829 : i64
    %1847 = llvm.add %1834, %1846 : i64
    %1848 = llvm.add %1847, %1829 : i64
    %1849 = llvm.intr.smin(%1848, %1830) : (i64, i64) -> i64
    %1850 = llvm.icmp "slt" %1847, %1849 : i64
    llvm.cond_br %1850, ^bb2(%1847, %1840 : i64, i8), ^bb5(%1840 : i8)
  ^bb2(%i_strip_4: i64, %1851: i8):
    llvm.br ^bb3(%1834, %1841, %1841 : i64, vector<4xi8>, vector<4xi8>)
  ^bb3(%i_22: i64, %1852: vector<4xi8>, %1853: vector<4xi8>):
    %i_23 = llvm.add %i_strip_4, %i_22 overflow<nsw> : i64
    %1854 = llvm.getelementptr inbounds %counted_3[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1855 = llvm.load %1854 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1856 = llvm.icmp "sge" %1855, %1842 : vector<4xi64>
    %1857 = llvm.zext %1856 : vector<4xi1> to vector<4xi8>
    %1858 = llvm.and %1852, %1857 : vector<4xi8>
    %1859 = llvm.add %1855, %1843 : vector<4xi64>
    %1860 = llvm.getelementptr inbounds %1831[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1859, %1860 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1861 = llvm.getelementptr inbounds %1854[%1838] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1862 = llvm.load %1861 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1863 = llvm.icmp "sge" %1862, %1842 : vector<4xi64>
    %1864 = llvm.zext %1863 : vector<4xi1> to vector<4xi8>
    %1865 = llvm.and %1853, %1864 : vector<4xi8>
    %1866 = llvm.add %1862, %1843 : vector<4xi64>
    %1867 = llvm.getelementptr inbounds %1860[%1838] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1866, %1867 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1868 = llvm.add %i_22, %1837 overflow<nsw> : i64
    %1869 = llvm.icmp "slt" %1868, %1836 : i64
    llvm.cond_br %1869, ^bb3(%1868, %1858, %1865 : i64, vector<4xi8>, vector<4xi8>), ^bb4(%1858, %1865 : vector<4xi8>, vector<4xi8>)
  ^bb4(%1870: vector<4xi8>, %1871: vector<4xi8>):
    %1872 = llvm.and %1870, %1871 : vector<4xi8>
    %1873 = "llvm.intr.vector.reduce.and"(%1872) : (vector<4xi8>) -> i8
    %1874 = llvm.and %1851, %1873 : i8
    %1875 = llvm.add %i_strip_4, %1836 overflow<nsw> : i64
    %1876 = llvm.icmp "slt" %1875, %1849 : i64
    llvm.cond_br %1876, ^bb2(%1875, %1874 : i64, i8), ^bb5(%1874 : i8)
  ^bb5(%1877: i8):
    %1878 = llvm.getelementptr inbounds %1833[%1845] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1877, %1878 {alignment = 1 : i64} : i8, !llvm.ptr
    %1879 = llvm.add %1845, %1835 overflow<nsw> : i64
    %1880 = llvm.icmp "slt" %1879, %end_14 : i64
    llvm.cond_br %1880, ^bb1(%1879 : i64), ^bb6
  ^bb6:
    llvm.return %1839 : i32
  }
  llvm.func internal @program_shapes.parallel1.part(%context_7: !llvm.ptr, %begin_15: i64, %end_15: i64) -> i32 attributes {no_unwind} {
    %1881 = llvm.mlir.constant(8) : i64
    %1882 = llvm.mlir.constant(16) : i64
    %1883 = llvm.mlir.constant(24) : i64
    %1884 = llvm.mlir.constant(32) : i64
    %1885 = llvm.mlir.constant(40) : i64
    %1886 = llvm.mlir.constant(48) : i64
    %1887 = llvm.mlir.constant(56) : i64
    %1888 = llvm.load %context_7 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1889 = llvm.getelementptr inbounds %context_7[%1881] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1890 = llvm.load %1889 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1891 = llvm.getelementptr inbounds %context_7[%1882] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1892 = llvm.load %1891 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1893 = llvm.getelementptr inbounds %context_7[%1883] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1894 = llvm.load %1893 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1895 = llvm.getelementptr inbounds %context_7[%1884] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1896 = llvm.load %1895 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1897 = llvm.getelementptr inbounds %context_7[%1885] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1898 = llvm.load %1897 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1899 = llvm.getelementptr inbounds %context_7[%1886] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1900 = llvm.load %1899 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1901 = llvm.getelementptr inbounds %context_7[%1887] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1902 = llvm.load %1901 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1903 = llvm.call @program_shapes.parallel1(%begin_15, %end_15, %1888, %1890, %1892, %1894, %1896, %1898, %1900, %1902) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1903 : i32
  }
  llvm.func internal @program_shapes.parallel2(%begin_16: i64, %end_16: i64, %1904: i64, %1905: i64, %1906: i64, %1907: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %1908: i64, %1909: i1, %1910: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1911 = llvm.mlir.constant(0) : i64
    %1912 = llvm.mlir.constant(1) : i64
    %1913 = llvm.mlir.constant(32768) : i64
    %1914 = llvm.mlir.constant(32) : i64
    %1915 = llvm.mlir.constant(4) : i64
    %1916 = llvm.mlir.constant(8) : i64
    %1917 = llvm.mlir.constant(12) : i64
    %1918 = llvm.mlir.constant(16) : i64
    %1919 = llvm.mlir.constant(20) : i64
    %1920 = llvm.mlir.constant(24) : i64
    %1921 = llvm.mlir.constant(28) : i64
    %1922 = llvm.mlir.constant(640) : i64
    %1923 = llvm.mlir.constant(0 : i32) : i32
    %1924 = llvm.mlir.constant(2 : i32) : i32
    %1925 = llvm.mlir.constant(1 : i32) : i32
    %1926 = llvm.mlir.constant(192) : i64
    %1927 = llvm.mlir.constant(3 : i32) : i32
    %1928 = llvm.mlir.constant(-9223372036854775808) : i64
    %1929 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1930 = llvm.icmp "slt" %begin_16, %end_16 : i64
    llvm.cond_br %1930, ^bb1(%begin_16 : i64), ^bb8
  ^bb1(%1931: i64):
    %1932 = llvm.mul %1931, %1905 : i64
    %1933 = llvm.add %1911, %1932 : i64
    %1934 = llvm.add %1933, %1905 : i64
    %1935 = llvm.intr.smin(%1934, %1906) : (i64, i64) -> i64
    %1936 = llvm.icmp "slt" %1933, %1935 : i64
    llvm.cond_br %1936, ^bb2(%1933, %1928 : i64, i64), ^bb7(%1928 : i64)
  ^bb2(%i_strip_5: i64, %1937: i64):
    llvm.br ^bb3(%1911, %1929, %1929, %1929, %1929, %1929, %1929, %1929, %1929 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb3(%i_24: i64, %1938: vector<4xi64>, %1939: vector<4xi64>, %1940: vector<4xi64>, %1941: vector<4xi64>, %1942: vector<4xi64>, %1943: vector<4xi64>, %1944: vector<4xi64>, %1945: vector<4xi64>):
    %i_25 = llvm.add %i_strip_5, %i_24 overflow<nsw> : i64
    %1946 = llvm.getelementptr inbounds %1907[%i_25] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1947 = llvm.load %1946 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1948 = llvm.intr.smax(%1938, %1947) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1949 = llvm.getelementptr inbounds %1946[%1915] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1950 = llvm.load %1949 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1951 = llvm.intr.smax(%1939, %1950) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1952 = llvm.add %i_25, %1916 overflow<nsw> : i64
    %1953 = llvm.getelementptr inbounds %1946[%1916] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1954 = llvm.load %1953 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1955 = llvm.intr.smax(%1940, %1954) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1956 = llvm.getelementptr inbounds %1946[%1917] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1957 = llvm.load %1956 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1958 = llvm.intr.smax(%1941, %1957) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1959 = llvm.add %i_25, %1918 overflow<nsw> : i64
    %1960 = llvm.getelementptr inbounds %1946[%1918] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1961 = llvm.load %1960 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1962 = llvm.intr.smax(%1942, %1961) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1963 = llvm.getelementptr inbounds %1946[%1919] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1964 = llvm.load %1963 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1965 = llvm.intr.smax(%1943, %1964) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1966 = llvm.add %i_25, %1920 overflow<nsw> : i64
    %1967 = llvm.getelementptr inbounds %1946[%1920] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1968 = llvm.load %1967 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1969 = llvm.intr.smax(%1944, %1968) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1970 = llvm.getelementptr inbounds %1946[%1921] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1971 = llvm.load %1970 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1972 = llvm.intr.smax(%1945, %1971) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1909, ^bb4, ^bb5
  ^bb4:
    %1973 = llvm.add %i_25, %1922 : i64
    %1974 = llvm.getelementptr %1907[%1973] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1974, %1923, %1924, %1925) : (!llvm.ptr, i32, i32, i32) -> ()
    %1975 = llvm.add %i_25, %1926 : i64
    %1976 = llvm.getelementptr %1907[%1975] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1976, %1923, %1927, %1925) : (!llvm.ptr, i32, i32, i32) -> ()
    %1977 = llvm.add %1952, %1922 : i64
    %1978 = llvm.getelementptr %1907[%1977] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1978, %1923, %1924, %1925) : (!llvm.ptr, i32, i32, i32) -> ()
    %1979 = llvm.add %1952, %1926 : i64
    %1980 = llvm.getelementptr %1907[%1979] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1980, %1923, %1927, %1925) : (!llvm.ptr, i32, i32, i32) -> ()
    %1981 = llvm.add %1959, %1922 : i64
    %1982 = llvm.getelementptr %1907[%1981] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1982, %1923, %1924, %1925) : (!llvm.ptr, i32, i32, i32) -> ()
    %1983 = llvm.add %1959, %1926 : i64
    %1984 = llvm.getelementptr %1907[%1983] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1984, %1923, %1927, %1925) : (!llvm.ptr, i32, i32, i32) -> ()
    %1985 = llvm.add %1966, %1922 : i64
    %1986 = llvm.getelementptr %1907[%1985] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1986, %1923, %1924, %1925) : (!llvm.ptr, i32, i32, i32) -> ()
    %1987 = llvm.add %1966, %1926 : i64
    %1988 = llvm.getelementptr %1907[%1987] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1988, %1923, %1927, %1925) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1989 = llvm.add %i_24, %1914 overflow<nsw> : i64
    %1990 = llvm.icmp "slt" %1989, %1913 : i64
    llvm.cond_br %1990, ^bb3(%1989, %1948, %1951, %1955, %1958, %1962, %1965, %1969, %1972 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb6(%1948, %1951, %1955, %1958, %1962, %1965, %1969, %1972 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb6(%1991: vector<4xi64>, %1992: vector<4xi64>, %1993: vector<4xi64>, %1994: vector<4xi64>, %1995: vector<4xi64>, %1996: vector<4xi64>, %1997: vector<4xi64>, %1998: vector<4xi64>):
    %1999 = llvm.intr.smax(%1991, %1992) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2000 = llvm.intr.smax(%1993, %1994) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2001 = llvm.intr.smax(%1995, %1996) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2002 = llvm.intr.smax(%1997, %1998) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2003 = llvm.intr.smax(%1999, %2000) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2004 = llvm.intr.smax(%2001, %2002) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2005 = llvm.intr.smax(%2003, %2004) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %2006 = "llvm.intr.vector.reduce.smax"(%2005) : (vector<4xi64>) -> i64
    %2007 = llvm.intr.smax(%1937, %2006) : (i64, i64) -> i64
    %2008 = llvm.add %i_strip_5, %1913 overflow<nsw> : i64
    %2009 = llvm.icmp "slt" %2008, %1935 : i64
    llvm.cond_br %2009, ^bb2(%2008, %2007 : i64, i64), ^bb7(%2007 : i64)
  ^bb7(%2010: i64):
    %2011 = llvm.getelementptr inbounds %1910[%1931] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %2010, %2011 {alignment = 8 : i64} : i64, !llvm.ptr
    %2012 = llvm.add %1931, %1912 overflow<nsw> : i64
    %2013 = llvm.icmp "slt" %2012, %end_16 : i64
    llvm.cond_br %2013, ^bb1(%2012 : i64), ^bb8
  ^bb8:
    llvm.return %1923 : i32
  }
  llvm.func internal @program_shapes.parallel2.part(%context_8: !llvm.ptr, %begin_17: i64, %end_17: i64) -> i32 attributes {no_unwind} {
    %2014 = llvm.mlir.constant(8) : i64
    %2015 = llvm.mlir.constant(16) : i64
    %2016 = llvm.mlir.constant(24) : i64
    %2017 = llvm.mlir.constant(32) : i64
    %2018 = llvm.mlir.constant(40) : i64
    %2019 = llvm.mlir.constant(48) : i64
    %2020 = llvm.load %context_8 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2021 = llvm.getelementptr inbounds %context_8[%2014] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2022 = llvm.load %2021 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2023 = llvm.getelementptr inbounds %context_8[%2015] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2024 = llvm.load %2023 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2025 = llvm.getelementptr inbounds %context_8[%2016] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2026 = llvm.load %2025 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2027 = llvm.getelementptr inbounds %context_8[%2017] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2028 = llvm.load %2027 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2029 = llvm.getelementptr inbounds %context_8[%2018] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2030 = llvm.load %2029 {alignment = 8 : i64} : !llvm.ptr -> i1
    %2031 = llvm.getelementptr inbounds %context_8[%2019] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2032 = llvm.load %2031 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2033 = llvm.call @program_shapes.parallel2(%begin_17, %end_17, %2020, %2022, %2024, %2026, %2028, %2030, %2032) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %2033 : i32
  }
}
