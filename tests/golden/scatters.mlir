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
    %966 = llvm.mlir.constant(640) : i64
    %967 = llvm.mlir.constant(0 : i32) : i32
    %968 = llvm.mlir.constant(2 : i32) : i32
    %969 = llvm.mlir.constant(1 : i32) : i32
    %970 = llvm.mlir.constant(192) : i64
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
    %1125 = llvm.mlir.constant(4) : i64
    %1126 = llvm.mlir.constant(2) : i64
    %1127 = llvm.mlir.constant(8) : i64
    %1128 = llvm.mlir.constant(3) : i64
    %1129 = llvm.mlir.constant(32) : i64
    %1130 = llvm.mlir.constant(12) : i64
    %1131 = llvm.mlir.constant(16) : i64
    %1132 = llvm.mlir.constant(20) : i64
    %1133 = llvm.mlir.constant(24) : i64
    %1134 = llvm.mlir.constant(28) : i64
    %1135 = llvm.mlir.constant(5) : i64
    %1136 = llvm.mlir.constant(1048512) : i64
    %1137 = llvm.mlir.constant(1048576) : i64
    %1138 = llvm.mlir.constant(1048064) : i64
    %1139 = llvm.mlir.constant(1) : i64
    %1140 = llvm.mlir.constant(9) : i64
    %1141 = llvm.mlir.constant(64) : i64
    %1142 = llvm.mlir.constant(-64) : i64
    %1143 = llvm.mlir.constant(5 : i32) : i32
    %1144 = llvm.mlir.constant(6 : i32) : i32
    %1145 = llvm.alloca %1141 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1146 = llvm.mlir.constant(32767) : i64
    %1147 = llvm.mlir.constant(98307) : i64
    %1148 = llvm.mlir.constant(7) : i64
    %1149 = llvm.mlir.constant(56) : i64
    %1150 = llvm.alloca %1149 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1151 = llvm.mlir.constant(40) : i64
    %1152 = llvm.mlir.constant(48) : i64
    %1153 = llvm.mlir.constant(640) : i64
    %1154 = llvm.mlir.constant(0 : i32) : i32
    %1155 = llvm.mlir.constant(2 : i32) : i32
    %1156 = llvm.mlir.constant(1 : i32) : i32
    %1157 = llvm.mlir.constant(192) : i64
    %1158 = llvm.mlir.constant(3 : i32) : i32
    %1159 = llvm.alloca %1141 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1160 = llvm.mlir.constant(73732) : i64
    %1161 = llvm.alloca %1141 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1162 = llvm.mlir.constant(4 : i32) : i32
    %1163 = llvm.alloca %1141 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1164 = llvm.mlir.constant(32778) : i64
    %1165 = llvm.alloca %1149 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %1166 = llvm.mlir.constant(1 : i8) : i8
    %1167 = llvm.mlir.constant(0) : i64
    %1168 = llvm.mlir.constant(-9223372036854775808) : i64
    %1169 = llvm.mlir.constant(dense<-1> : vector<4xi8>) : vector<4xi8>
    %1170 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1171 = llvm.mlir.constant(dense<5> : vector<4xi64>) : vector<4xi64>
    %1172 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1173 = llvm.mlir.constant(dense<-9223372036854775808> : vector<4xi64>) : vector<4xi64>
    %1174 = llvm.icmp "eq" %x_size0_3, %places_size0_3 : i64
    %1175 = llvm.add %counted_size0_2, %1139 : i64
    %1176 = llvm.mlir.constant(0 : i8) : i8
    %1177 = llvm.mul %1175, %1127 overflow<nsw> : i64
    %1178 = llvm.add %1177, %1141 overflow<nsw> : i64
    %1179 = llvm.and %1178, %1142 : i64
    %1180 = llvm.call @aligned_alloc(%1141, %1179) : (i64, i64) -> !llvm.ptr
    %1181 = llvm.mlir.zero : !llvm.ptr
    %1182 = llvm.icmp "ne" %1180, %1181 : !llvm.ptr
    llvm.cond_br %1182, ^bb1, ^bb66(%1143 : i32)
  ^bb1:
    llvm.cond_br %1174, ^bb2, ^bb67(%1144 : i32)
  ^bb2:
    %1183 = llvm.ashr %x_size0_3, %1123 : i64
    %1184 = llvm.mul %1183, %1122 overflow<nsw> : i64
    %1185 = llvm.intr.smax(%1184, %1124) : (i64, i64) -> i64
    %1186 = llvm.mlir.constant(-1 : i8) : i8
    %1187 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1187, %1145 {alignment = 1 : i64} : i8, !llvm.ptr
    %1188 = llvm.sub %1185, %1124 : i64
    %1189 = llvm.sdiv %1188, %1122 : i64
    %1190 = llvm.srem %1188, %1122 : i64
    %1191 = llvm.icmp "ne" %1190, %1124 : i64
    %1192 = llvm.xor %1190, %1122 : i64
    %1193 = llvm.icmp "sge" %1192, %1124 : i64
    %1194 = llvm.and %1191, %1193 : i1
    %1195 = llvm.add %1189, %1139 : i64
    %1196 = llvm.select %1194, %1195, %1189 : i1, i64
    %1197 = llvm.intr.smax(%1196, %1124) : (i64, i64) -> i64
    %1198 = llvm.sdiv %1197, %1141 : i64
    %1199 = llvm.srem %1197, %1141 : i64
    %1200 = llvm.icmp "ne" %1199, %1124 : i64
    %1201 = llvm.xor %1199, %1141 : i64
    %1202 = llvm.icmp "sge" %1201, %1124 : i64
    %1203 = llvm.and %1200, %1202 : i1
    %1204 = llvm.add %1198, %1139 : i64
    %1205 = llvm.select %1203, %1204, %1198 : i1, i64
    %1206 = llvm.intr.smax(%1205, %1139) : (i64, i64) -> i64
    %1207 = llvm.sdiv %1197, %1206 : i64
    %1208 = llvm.srem %1197, %1206 : i64
    %1209 = llvm.icmp "ne" %1208, %1124 : i64
    %1210 = llvm.xor %1208, %1206 : i64
    %1211 = llvm.icmp "sge" %1210, %1124 : i64
    %1212 = llvm.and %1209, %1211 : i1
    %1213 = llvm.add %1207, %1139 : i64
    %1214 = llvm.select %1212, %1213, %1207 : i1, i64
    %1215 = llvm.mul %1206, %1122 : i64
    %1216 = llvm.intr.smax(%1214, %1124) : (i64, i64) -> i64
    %1217 = llvm.intr.smin(%1215, %1185) : (i64, i64) -> i64
    %1218 = llvm.intr.smax(%1217, %1124) : (i64, i64) -> i64
    %1219 = llvm.add %1218, %1146 : i64
    %1220 = llvm.udiv %1219, %1122 : i64
    %1221 = llvm.mul %1220, %1147 : i64
    %1222 = llvm.add %1148, %1221 : i64
    %1223 = llvm.mul %1216, %1222 : i64
    %1224 = llvm.icmp "sge" %1223, %1122 : i64
    %1225 = llvm.mul %places_size0_3, %1127 : i64
    %1226 = llvm.icmp "ugt" %1225, %1136 : i64
    %1227 = llvm.icmp "sgt" %1214, %1124 : i64
    %1228 = llvm.select %1227, %1214, %1124 : i1, i64
    llvm.cond_br %1224, ^bb3, ^bb4
  ^bb3:
    llvm.store %1214, %1150 {alignment = 8 : i64} : i64, !llvm.ptr
    %1229 = llvm.getelementptr inbounds %1150[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1215, %1229 {alignment = 8 : i64} : i64, !llvm.ptr
    %1230 = llvm.getelementptr inbounds %1150[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1185, %1230 {alignment = 8 : i64} : i64, !llvm.ptr
    %1231 = llvm.getelementptr inbounds %1150[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_3, %1231 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1232 = llvm.getelementptr inbounds %1150[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %places_size0_3, %1232 {alignment = 8 : i64} : i64, !llvm.ptr
    %1233 = llvm.getelementptr inbounds %1150[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1226, %1233 {alignment = 8 : i64} : i1, !llvm.ptr
    %1234 = llvm.getelementptr inbounds %1150[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1145, %1234 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1235 = llvm.mlir.addressof @program_shapes.parallel0.part : !llvm.ptr
    %1236 = llvm.call @stepwell_parallel_for(%1235, %1150, %1228, %1124) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb5(%1236 : i32)
  ^bb4:
    %1237 = llvm.call @program_shapes.parallel0(%1124, %1228, %1214, %1215, %1185, %places_3, %places_size0_3, %1226, %1145) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb5(%1237 : i32)
  ^bb5(%1238: i32):
    %1239 = llvm.sub %1214, %1139 : i64
    %1240 = llvm.icmp "slt" %1124, %1239 : i64
    llvm.cond_br %1240, ^bb6(%1124 : i64), ^bb7
  ^bb6(%1241: i64):
    %1242 = llvm.getelementptr inbounds %1145[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1243 = llvm.load %1242 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1244 = llvm.getelementptr inbounds %1242[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1245 = llvm.load %1244 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1246 = llvm.and %1243, %1245 : i8
    llvm.store %1246, %1242 {alignment = 1 : i64} : i8, !llvm.ptr
    %1247 = llvm.add %1241, %1126 overflow<nsw> : i64
    %1248 = llvm.icmp "slt" %1247, %1239 : i64
    llvm.cond_br %1248, ^bb6(%1247 : i64), ^bb7
  ^bb7:
    %1249 = llvm.sub %1214, %1126 : i64
    %1250 = llvm.icmp "slt" %1124, %1249 : i64
    llvm.cond_br %1250, ^bb8(%1124 : i64), ^bb9
  ^bb8(%1251: i64):
    %1252 = llvm.getelementptr inbounds %1145[%1251] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1253 = llvm.load %1252 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1254 = llvm.getelementptr inbounds %1252[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1255 = llvm.load %1254 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1256 = llvm.and %1253, %1255 : i8
    llvm.store %1256, %1252 {alignment = 1 : i64} : i8, !llvm.ptr
    %1257 = llvm.add %1251, %1125 overflow<nsw> : i64
    %1258 = llvm.icmp "slt" %1257, %1249 : i64
    llvm.cond_br %1258, ^bb8(%1257 : i64), ^bb9
  ^bb9:
    %1259 = llvm.sub %1214, %1125 : i64
    %1260 = llvm.icmp "slt" %1124, %1259 : i64
    llvm.cond_br %1260, ^bb10(%1124 : i64), ^bb11
  ^bb10(%1261: i64):
    %1262 = llvm.getelementptr inbounds %1145[%1261] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1263 = llvm.load %1262 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1264 = llvm.getelementptr inbounds %1262[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1265 = llvm.load %1264 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1266 = llvm.and %1263, %1265 : i8
    llvm.store %1266, %1262 {alignment = 1 : i64} : i8, !llvm.ptr
    %1267 = llvm.add %1261, %1127 overflow<nsw> : i64
    %1268 = llvm.icmp "slt" %1267, %1259 : i64
    llvm.cond_br %1268, ^bb10(%1267 : i64), ^bb11
  ^bb11:
    %1269 = llvm.sub %1214, %1127 : i64
    %1270 = llvm.icmp "slt" %1124, %1269 : i64
    llvm.cond_br %1270, ^bb12(%1124 : i64), ^bb13
  ^bb12(%1271: i64):
    %1272 = llvm.getelementptr inbounds %1145[%1271] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1273 = llvm.load %1272 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1274 = llvm.getelementptr inbounds %1272[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1275 = llvm.load %1274 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1276 = llvm.and %1273, %1275 : i8
    llvm.store %1276, %1272 {alignment = 1 : i64} : i8, !llvm.ptr
    %1277 = llvm.add %1271, %1131 overflow<nsw> : i64
    %1278 = llvm.icmp "slt" %1277, %1269 : i64
    llvm.cond_br %1278, ^bb12(%1277 : i64), ^bb13
  ^bb13:
    %1279 = llvm.sub %1214, %1131 : i64
    %1280 = llvm.icmp "slt" %1124, %1279 : i64
    llvm.cond_br %1280, ^bb14(%1124 : i64), ^bb15
  ^bb14(%1281: i64):
    %1282 = llvm.getelementptr inbounds %1145[%1281] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1283 = llvm.load %1282 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1284 = llvm.getelementptr inbounds %1282[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1285 = llvm.load %1284 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1286 = llvm.and %1283, %1285 : i8
    llvm.store %1286, %1282 {alignment = 1 : i64} : i8, !llvm.ptr
    %1287 = llvm.add %1281, %1129 overflow<nsw> : i64
    %1288 = llvm.icmp "slt" %1287, %1279 : i64
    llvm.cond_br %1288, ^bb14(%1287 : i64), ^bb15
  ^bb15:
    %1289 = llvm.sub %1214, %1129 : i64
    %1290 = llvm.icmp "slt" %1124, %1289 : i64
    llvm.cond_br %1290, ^bb16(%1124 : i64), ^bb17
  ^bb16(%1291: i64):
    %1292 = llvm.getelementptr inbounds %1145[%1291] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1293 = llvm.load %1292 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1294 = llvm.getelementptr inbounds %1292[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1295 = llvm.load %1294 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1296 = llvm.and %1293, %1295 : i8
    llvm.store %1296, %1292 {alignment = 1 : i64} : i8, !llvm.ptr
    %1297 = llvm.add %1291, %1141 overflow<nsw> : i64
    %1298 = llvm.icmp "slt" %1297, %1289 : i64
    llvm.cond_br %1298, ^bb16(%1297 : i64), ^bb17
  ^bb17:
    %1299 = llvm.load %1145 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1300 = llvm.and %1186, %1299 : i8
    %1301 = llvm.and %1166, %1300 : i8
    %1302 = llvm.sub %x_size0_3, %1185 overflow<nsw> : i64
    %1303 = llvm.ashr %1302, %1126 : i64
    %1304 = llvm.mul %1303, %1125 overflow<nsw> : i64
    %1305 = llvm.add %1304, %1185 overflow<nsw> : i64
    %1306 = llvm.intr.smax(%1305, %1185) : (i64, i64) -> i64
    %1307 = llvm.sub %x_size0_3, %1306 overflow<nsw> : i64
    %1308 = llvm.intr.smin(%1307, %1125) : (i64, i64) -> i64
    %1309 = llvm.intr.smax(%1308, %1124) : (i64, i64) -> i64
    %1310 = llvm.trunc %1309 : i64 to i32
    %1311 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1312 = llvm.mlir.poison : vector<4xi32>
    %1313 = llvm.insertelement %1310, %1312[%1124 : i64] : vector<4xi32>
    %1314 = llvm.shufflevector %1313, %1312 [0, 0, 0, 0] : vector<4xi32>
    %1315 = llvm.icmp "slt" %1311, %1314 : vector<4xi32>
    %1316 = llvm.mlir.poison : vector<4xi8>
    %1317 = llvm.insertelement %1301, %1316[%1124 : i64] : vector<4xi8>
    %1318 = llvm.shufflevector %1317, %1316 [0, 0, 0, 0] : vector<4xi8>
    %1319 = llvm.mul %places_size0_3, %1127 : i64
    %1320 = llvm.icmp "ugt" %1319, %1137 : i64
    %1321 = llvm.icmp "slt" %1185, %1306 : i64
    llvm.cond_br %1321, ^bb18(%1185, %1318 : i64, vector<4xi8>), ^bb21(%1318 : vector<4xi8>)
  ^bb18(%i_15: i64, %1322: vector<4xi8>):
    %1323 = llvm.getelementptr inbounds %places_3[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1324 = llvm.load %1323 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1325 = llvm.icmp "slt" %1324, %1170 : vector<4xi64>
    %1326 = llvm.add %1324, %1171 : vector<4xi64>
    %1327 = llvm.select %1325, %1326, %1324 : vector<4xi1>, vector<4xi64>
    %1328 = llvm.icmp "sge" %1327, %1170 : vector<4xi64>
    %1329 = llvm.zext %1328 : vector<4xi1> to vector<4xi8>
    %1330 = llvm.icmp "slt" %1327, %1171 : vector<4xi64>
    %1331 = llvm.zext %1330 : vector<4xi1> to vector<4xi8>
    %1332 = llvm.and %1329, %1331 : vector<4xi8>
    %1333 = llvm.and %1322, %1332 : vector<4xi8>
    llvm.cond_br %1320, ^bb19, ^bb20
  ^bb19:
    %1334 = llvm.add %i_15, %1153 : i64
    %1335 = llvm.getelementptr %places_3[%1334] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1335, %1154, %1155, %1156) : (!llvm.ptr, i32, i32, i32) -> ()
    %1336 = llvm.add %i_15, %1157 : i64
    %1337 = llvm.getelementptr %places_3[%1336] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1337, %1154, %1158, %1156) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb20
  ^bb20:
    %1338 = llvm.add %i_15, %1125 overflow<nsw> : i64
    %1339 = llvm.icmp "slt" %1338, %1306 : i64
    llvm.cond_br %1339, ^bb18(%1338, %1333 : i64, vector<4xi8>), ^bb21(%1333 : vector<4xi8>)
  ^bb21(%1340: vector<4xi8>):
    %1341 = llvm.icmp "slt" %1306, %x_size0_3 : i64
    llvm.cond_br %1341, ^bb22(%1306, %1340 : i64, vector<4xi8>), ^bb23(%1340 : vector<4xi8>)
  ^bb22(%i_16: i64, %1342: vector<4xi8>):
    %1343 = llvm.getelementptr inbounds %places_3[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1344 = llvm.intr.masked.load %1343, %1315, %1170 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1345 = llvm.icmp "slt" %1344, %1170 : vector<4xi64>
    %1346 = llvm.add %1344, %1171 : vector<4xi64>
    %1347 = llvm.select %1345, %1346, %1344 : vector<4xi1>, vector<4xi64>
    %1348 = llvm.icmp "sge" %1347, %1170 : vector<4xi64>
    %1349 = llvm.zext %1348 : vector<4xi1> to vector<4xi8>
    %1350 = llvm.icmp "slt" %1347, %1171 : vector<4xi64>
    %1351 = llvm.zext %1350 : vector<4xi1> to vector<4xi8>
    %1352 = llvm.and %1349, %1351 : vector<4xi8>
    %1353 = llvm.and %1342, %1352 : vector<4xi8>
    %1354 = llvm.select %1315, %1353, %1342 : vector<4xi1>, vector<4xi8>
    %1355 = llvm.add %i_16, %1125 overflow<nsw> : i64
    %1356 = llvm.icmp "slt" %1355, %x_size0_3 : i64
    llvm.cond_br %1356, ^bb22(%1355, %1354 : i64, vector<4xi8>), ^bb23(%1354 : vector<4xi8>)
  ^bb23(%1357: vector<4xi8>):
    %1358 = "llvm.intr.vector.reduce.and"(%1357) : (vector<4xi8>) -> i8
    %1359 = llvm.icmp "ne" %1358, %1176 : i8
    llvm.cond_br %1359, ^bb24, ^bb67(%1158 : i32)
  ^bb24:
    %1360 = llvm.ashr %counted_size0_2, %1123 : i64
    %1361 = llvm.mul %1360, %1122 overflow<nsw> : i64
    %1362 = llvm.intr.smax(%1361, %1124) : (i64, i64) -> i64
    %1363 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %1363, %1159 {alignment = 1 : i64} : i8, !llvm.ptr
    %1364 = llvm.sub %1362, %1124 : i64
    %1365 = llvm.sdiv %1364, %1122 : i64
    %1366 = llvm.srem %1364, %1122 : i64
    %1367 = llvm.icmp "ne" %1366, %1124 : i64
    %1368 = llvm.xor %1366, %1122 : i64
    %1369 = llvm.icmp "sge" %1368, %1124 : i64
    %1370 = llvm.and %1367, %1369 : i1
    %1371 = llvm.add %1365, %1139 : i64
    %1372 = llvm.select %1370, %1371, %1365 : i1, i64
    %1373 = llvm.intr.smax(%1372, %1124) : (i64, i64) -> i64
    %1374 = llvm.sdiv %1373, %1141 : i64
    %1375 = llvm.srem %1373, %1141 : i64
    %1376 = llvm.icmp "ne" %1375, %1124 : i64
    %1377 = llvm.xor %1375, %1141 : i64
    %1378 = llvm.icmp "sge" %1377, %1124 : i64
    %1379 = llvm.and %1376, %1378 : i1
    %1380 = llvm.add %1374, %1139 : i64
    %1381 = llvm.select %1379, %1380, %1374 : i1, i64
    %1382 = llvm.intr.smax(%1381, %1139) : (i64, i64) -> i64
    %1383 = llvm.sdiv %1373, %1382 : i64
    %1384 = llvm.srem %1373, %1382 : i64
    %1385 = llvm.icmp "ne" %1384, %1124 : i64
    %1386 = llvm.xor %1384, %1382 : i64
    %1387 = llvm.icmp "sge" %1386, %1124 : i64
    %1388 = llvm.and %1385, %1387 : i1
    %1389 = llvm.add %1383, %1139 : i64
    %1390 = llvm.select %1388, %1389, %1383 : i1, i64
    %1391 = llvm.mul %1382, %1122 : i64
    %1392 = llvm.intr.smax(%1390, %1124) : (i64, i64) -> i64
    %1393 = llvm.intr.smin(%1391, %1362) : (i64, i64) -> i64
    %1394 = llvm.intr.smax(%1393, %1124) : (i64, i64) -> i64
    %1395 = llvm.add %1394, %1146 : i64
    %1396 = llvm.udiv %1395, %1122 : i64
    %1397 = llvm.mul %1396, %1160 : i64
    %1398 = llvm.add %1148, %1397 : i64
    %1399 = llvm.mul %1392, %1398 : i64
    %1400 = llvm.icmp "sge" %1399, %1122 : i64
    %1401 = llvm.icmp "sgt" %1390, %1124 : i64
    %1402 = llvm.select %1401, %1390, %1124 : i1, i64
    llvm.cond_br %1400, ^bb25, ^bb26
  ^bb25:
    llvm.store %1390, %1161 {alignment = 8 : i64} : i64, !llvm.ptr
    %1403 = llvm.getelementptr inbounds %1161[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1391, %1403 {alignment = 8 : i64} : i64, !llvm.ptr
    %1404 = llvm.getelementptr inbounds %1161[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1362, %1404 {alignment = 8 : i64} : i64, !llvm.ptr
    %1405 = llvm.getelementptr inbounds %1161[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_2, %1405 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1406 = llvm.getelementptr inbounds %1161[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %counted_size0_2, %1406 {alignment = 8 : i64} : i64, !llvm.ptr
    %1407 = llvm.getelementptr inbounds %1161[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1180, %1407 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1408 = llvm.getelementptr inbounds %1161[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1175, %1408 {alignment = 8 : i64} : i64, !llvm.ptr
    %1409 = llvm.getelementptr inbounds %1161[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1159, %1409 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1410 = llvm.mlir.addressof @program_shapes.parallel1.part : !llvm.ptr
    %1411 = llvm.call @stepwell_parallel_for(%1410, %1161, %1402, %1124) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb27(%1411 : i32)
  ^bb26:
    %1412 = llvm.call @program_shapes.parallel1(%1124, %1402, %1390, %1391, %1362, %counted_2, %counted_size0_2, %1180, %1175, %1159) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb27(%1412 : i32)
  ^bb27(%1413: i32):
    %1414 = llvm.sub %1390, %1139 : i64
    %1415 = llvm.icmp "slt" %1124, %1414 : i64
    llvm.cond_br %1415, ^bb28(%1124 : i64), ^bb29
  ^bb28(%1416: i64):
    %1417 = llvm.getelementptr inbounds %1159[%1416] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1418 = llvm.load %1417 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1419 = llvm.getelementptr inbounds %1417[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1420 = llvm.load %1419 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1421 = llvm.and %1418, %1420 : i8
    llvm.store %1421, %1417 {alignment = 1 : i64} : i8, !llvm.ptr
    %1422 = llvm.add %1416, %1126 overflow<nsw> : i64
    %1423 = llvm.icmp "slt" %1422, %1414 : i64
    llvm.cond_br %1423, ^bb28(%1422 : i64), ^bb29
  ^bb29:
    %1424 = llvm.sub %1390, %1126 : i64
    %1425 = llvm.icmp "slt" %1124, %1424 : i64
    llvm.cond_br %1425, ^bb30(%1124 : i64), ^bb31
  ^bb30(%1426: i64):
    %1427 = llvm.getelementptr inbounds %1159[%1426] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1428 = llvm.load %1427 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1429 = llvm.getelementptr inbounds %1427[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1430 = llvm.load %1429 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1431 = llvm.and %1428, %1430 : i8
    llvm.store %1431, %1427 {alignment = 1 : i64} : i8, !llvm.ptr
    %1432 = llvm.add %1426, %1125 overflow<nsw> : i64
    %1433 = llvm.icmp "slt" %1432, %1424 : i64
    llvm.cond_br %1433, ^bb30(%1432 : i64), ^bb31
  ^bb31:
    %1434 = llvm.sub %1390, %1125 : i64
    %1435 = llvm.icmp "slt" %1124, %1434 : i64
    llvm.cond_br %1435, ^bb32(%1124 : i64), ^bb33
  ^bb32(%1436: i64):
    %1437 = llvm.getelementptr inbounds %1159[%1436] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1438 = llvm.load %1437 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1439 = llvm.getelementptr inbounds %1437[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1440 = llvm.load %1439 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1441 = llvm.and %1438, %1440 : i8
    llvm.store %1441, %1437 {alignment = 1 : i64} : i8, !llvm.ptr
    %1442 = llvm.add %1436, %1127 overflow<nsw> : i64
    %1443 = llvm.icmp "slt" %1442, %1434 : i64
    llvm.cond_br %1443, ^bb32(%1442 : i64), ^bb33
  ^bb33:
    %1444 = llvm.sub %1390, %1127 : i64
    %1445 = llvm.icmp "slt" %1124, %1444 : i64
    llvm.cond_br %1445, ^bb34(%1124 : i64), ^bb35
  ^bb34(%1446: i64):
    %1447 = llvm.getelementptr inbounds %1159[%1446] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1448 = llvm.load %1447 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1449 = llvm.getelementptr inbounds %1447[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1450 = llvm.load %1449 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1451 = llvm.and %1448, %1450 : i8
    llvm.store %1451, %1447 {alignment = 1 : i64} : i8, !llvm.ptr
    %1452 = llvm.add %1446, %1131 overflow<nsw> : i64
    %1453 = llvm.icmp "slt" %1452, %1444 : i64
    llvm.cond_br %1453, ^bb34(%1452 : i64), ^bb35
  ^bb35:
    %1454 = llvm.sub %1390, %1131 : i64
    %1455 = llvm.icmp "slt" %1124, %1454 : i64
    llvm.cond_br %1455, ^bb36(%1124 : i64), ^bb37
  ^bb36(%1456: i64):
    %1457 = llvm.getelementptr inbounds %1159[%1456] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1458 = llvm.load %1457 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1459 = llvm.getelementptr inbounds %1457[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1460 = llvm.load %1459 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1461 = llvm.and %1458, %1460 : i8
    llvm.store %1461, %1457 {alignment = 1 : i64} : i8, !llvm.ptr
    %1462 = llvm.add %1456, %1129 overflow<nsw> : i64
    %1463 = llvm.icmp "slt" %1462, %1454 : i64
    llvm.cond_br %1463, ^bb36(%1462 : i64), ^bb37
  ^bb37:
    %1464 = llvm.sub %1390, %1129 : i64
    %1465 = llvm.icmp "slt" %1124, %1464 : i64
    llvm.cond_br %1465, ^bb38(%1124 : i64), ^bb39
  ^bb38(%1466: i64):
    %1467 = llvm.getelementptr inbounds %1159[%1466] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1468 = llvm.load %1467 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1469 = llvm.getelementptr inbounds %1467[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1470 = llvm.load %1469 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1471 = llvm.and %1468, %1470 : i8
    llvm.store %1471, %1467 {alignment = 1 : i64} : i8, !llvm.ptr
    %1472 = llvm.add %1466, %1141 overflow<nsw> : i64
    %1473 = llvm.icmp "slt" %1472, %1464 : i64
    llvm.cond_br %1473, ^bb38(%1472 : i64), ^bb39
  ^bb39:
    %1474 = llvm.load %1159 {alignment = 1 : i64} : !llvm.ptr -> i8
    %1475 = llvm.and %1186, %1474 : i8
    %1476 = llvm.and %1166, %1475 : i8
    %1477 = llvm.sub %counted_size0_2, %1362 overflow<nsw> : i64
    %1478 = llvm.ashr %1477, %1128 : i64
    %1479 = llvm.mul %1478, %1127 overflow<nsw> : i64
    %1480 = llvm.add %1479, %1362 overflow<nsw> : i64
    %1481 = llvm.intr.smax(%1480, %1362) : (i64, i64) -> i64
    %1482 = llvm.mlir.poison : vector<4xi8>
    %1483 = llvm.insertelement %1476, %1482[%1124 : i64] : vector<4xi8>
    %1484 = llvm.shufflevector %1483, %1482 [0, 0, 0, 0] : vector<4xi8>
    %1485 = llvm.icmp "slt" %1362, %1481 : i64
    llvm.cond_br %1485, ^bb40(%1362, %1484, %1484 : i64, vector<4xi8>, vector<4xi8>), ^bb41(%1484, %1484 : vector<4xi8>, vector<4xi8>)
  ^bb40(%i_17: i64, %1486: vector<4xi8>, %1487: vector<4xi8>):
    %1488 = llvm.getelementptr inbounds %counted_2[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1489 = llvm.load %1488 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1490 = llvm.icmp "sge" %1489, %1170 : vector<4xi64>
    %1491 = llvm.zext %1490 : vector<4xi1> to vector<4xi8>
    %1492 = llvm.and %1486, %1491 : vector<4xi8>
    %1493 = llvm.add %1489, %1172 : vector<4xi64>
    %1494 = llvm.getelementptr inbounds %1180[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1493, %1494 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1495 = llvm.getelementptr inbounds %1488[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1496 = llvm.load %1495 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1497 = llvm.icmp "sge" %1496, %1170 : vector<4xi64>
    %1498 = llvm.zext %1497 : vector<4xi1> to vector<4xi8>
    %1499 = llvm.and %1487, %1498 : vector<4xi8>
    %1500 = llvm.add %1496, %1172 : vector<4xi64>
    %1501 = llvm.getelementptr inbounds %1494[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1500, %1501 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1502 = llvm.add %i_17, %1127 overflow<nsw> : i64
    %1503 = llvm.icmp "slt" %1502, %1481 : i64
    llvm.cond_br %1503, ^bb40(%1502, %1492, %1499 : i64, vector<4xi8>, vector<4xi8>), ^bb41(%1492, %1499 : vector<4xi8>, vector<4xi8>)
  ^bb41(%1504: vector<4xi8>, %1505: vector<4xi8>):
    %1506 = llvm.and %1504, %1505 : vector<4xi8>
    %1507 = llvm.icmp "slt" %1481, %counted_size0_2 : i64
    llvm.cond_br %1507, ^bb42(%1481, %1506 : i64, vector<4xi8>), ^bb43(%1506 : vector<4xi8>)
  ^bb42(%i_18: i64, %1508: vector<4xi8>):
    %1509 = llvm.sub %counted_size0_2, %i_18 overflow<nsw> : i64
    %1510 = llvm.intr.smin(%1509, %1125) : (i64, i64) -> i64
    %1511 = llvm.intr.smax(%1510, %1124) : (i64, i64) -> i64
    %1512 = llvm.trunc %1511 : i64 to i32
    %1513 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1514 = llvm.mlir.poison : vector<4xi32>
    %1515 = llvm.insertelement %1512, %1514[%1124 : i64] : vector<4xi32>
    %1516 = llvm.shufflevector %1515, %1514 [0, 0, 0, 0] : vector<4xi32>
    %1517 = llvm.icmp "slt" %1513, %1516 : vector<4xi32>
    %1518 = llvm.getelementptr inbounds %counted_2[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1519 = llvm.intr.masked.load %1518, %1517, %1170 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1520 = llvm.icmp "sge" %1519, %1170 : vector<4xi64>
    %1521 = llvm.zext %1520 : vector<4xi1> to vector<4xi8>
    %1522 = llvm.and %1508, %1521 : vector<4xi8>
    %1523 = llvm.add %1519, %1172 : vector<4xi64>
    %1524 = llvm.getelementptr inbounds %1180[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.intr.masked.store %1523, %1524, %1517 {alignment = 8 : i32} : vector<4xi64>, vector<4xi1> into !llvm.ptr
    %1525 = llvm.select %1517, %1522, %1508 : vector<4xi1>, vector<4xi8>
    %1526 = llvm.add %i_18, %1125 overflow<nsw> : i64
    %1527 = llvm.icmp "slt" %1526, %counted_size0_2 : i64
    llvm.cond_br %1527, ^bb42(%1526, %1525 : i64, vector<4xi8>), ^bb43(%1525 : vector<4xi8>)
  ^bb43(%1528: vector<4xi8>):
    %1529 = "llvm.intr.vector.reduce.and"(%1528) : (vector<4xi8>) -> i8
    %1530 = llvm.icmp "ne" %1529, %1176 : i8
    llvm.cond_br %1530, ^bb44, ^bb67(%1162 : i32)
  ^bb44:
    %1531 = llvm.getelementptr inbounds %1180[%counted_size0_2] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1167, %1531 {alignment = 8 : i64} : i64, !llvm.ptr
    %1532 = llvm.ashr %1175, %1123 : i64
    %1533 = llvm.mul %1532, %1122 overflow<nsw> : i64
    %1534 = llvm.intr.smax(%1533, %1124) : (i64, i64) -> i64
    %1535 = llvm.mlir.constant(-9223372036854775808) : i64
    llvm.store %1535, %1163 {alignment = 8 : i64} : i64, !llvm.ptr
    %1536 = llvm.sub %1534, %1124 : i64
    %1537 = llvm.sdiv %1536, %1122 : i64
    %1538 = llvm.srem %1536, %1122 : i64
    %1539 = llvm.icmp "ne" %1538, %1124 : i64
    %1540 = llvm.xor %1538, %1122 : i64
    %1541 = llvm.icmp "sge" %1540, %1124 : i64
    %1542 = llvm.and %1539, %1541 : i1
    %1543 = llvm.add %1537, %1139 : i64
    %1544 = llvm.select %1542, %1543, %1537 : i1, i64
    %1545 = llvm.intr.smax(%1544, %1124) : (i64, i64) -> i64
    %1546 = llvm.sdiv %1545, %1141 : i64
    %1547 = llvm.srem %1545, %1141 : i64
    %1548 = llvm.icmp "ne" %1547, %1124 : i64
    %1549 = llvm.xor %1547, %1141 : i64
    %1550 = llvm.icmp "sge" %1549, %1124 : i64
    %1551 = llvm.and %1548, %1550 : i1
    %1552 = llvm.add %1546, %1139 : i64
    %1553 = llvm.select %1551, %1552, %1546 : i1, i64
    %1554 = llvm.intr.smax(%1553, %1139) : (i64, i64) -> i64
    %1555 = llvm.sdiv %1545, %1554 : i64
    %1556 = llvm.srem %1545, %1554 : i64
    %1557 = llvm.icmp "ne" %1556, %1124 : i64
    %1558 = llvm.xor %1556, %1554 : i64
    %1559 = llvm.icmp "sge" %1558, %1124 : i64
    %1560 = llvm.and %1557, %1559 : i1
    %1561 = llvm.add %1555, %1139 : i64
    %1562 = llvm.select %1560, %1561, %1555 : i1, i64
    %1563 = llvm.mul %1554, %1122 : i64
    %1564 = llvm.intr.smax(%1562, %1124) : (i64, i64) -> i64
    %1565 = llvm.intr.smin(%1563, %1534) : (i64, i64) -> i64
    %1566 = llvm.intr.smax(%1565, %1124) : (i64, i64) -> i64
    %1567 = llvm.add %1566, %1146 : i64
    %1568 = llvm.udiv %1567, %1122 : i64
    %1569 = llvm.mul %1568, %1164 : i64
    %1570 = llvm.add %1148, %1569 : i64
    %1571 = llvm.mul %1564, %1570 : i64
    %1572 = llvm.icmp "sge" %1571, %1122 : i64
    %1573 = llvm.mul %1175, %1127 : i64
    %1574 = llvm.icmp "ugt" %1573, %1138 : i64
    %1575 = llvm.icmp "sgt" %1562, %1124 : i64
    %1576 = llvm.select %1575, %1562, %1124 : i1, i64
    llvm.cond_br %1572, ^bb45, ^bb46
  ^bb45:
    llvm.store %1562, %1165 {alignment = 8 : i64} : i64, !llvm.ptr
    %1577 = llvm.getelementptr inbounds %1165[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1563, %1577 {alignment = 8 : i64} : i64, !llvm.ptr
    %1578 = llvm.getelementptr inbounds %1165[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1534, %1578 {alignment = 8 : i64} : i64, !llvm.ptr
    %1579 = llvm.getelementptr inbounds %1165[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1180, %1579 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1580 = llvm.getelementptr inbounds %1165[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1175, %1580 {alignment = 8 : i64} : i64, !llvm.ptr
    %1581 = llvm.getelementptr inbounds %1165[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1574, %1581 {alignment = 8 : i64} : i1, !llvm.ptr
    %1582 = llvm.getelementptr inbounds %1165[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %1163, %1582 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1583 = llvm.mlir.addressof @program_shapes.parallel2.part : !llvm.ptr
    %1584 = llvm.call @stepwell_parallel_for(%1583, %1165, %1576, %1124) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%1584 : i32)
  ^bb46:
    %1585 = llvm.call @program_shapes.parallel2(%1124, %1576, %1562, %1563, %1534, %1180, %1175, %1574, %1163) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb47(%1585 : i32)
  ^bb47(%1586: i32):
    %1587 = llvm.sub %1562, %1139 : i64
    %1588 = llvm.icmp "slt" %1124, %1587 : i64
    llvm.cond_br %1588, ^bb48(%1124 : i64), ^bb49
  ^bb48(%1589: i64):
    %1590 = llvm.getelementptr inbounds %1163[%1589] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1591 = llvm.load %1590 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1592 = llvm.getelementptr inbounds %1590[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1593 = llvm.load %1592 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1594 = llvm.intr.smax(%1591, %1593) : (i64, i64) -> i64
    llvm.store %1594, %1590 {alignment = 8 : i64} : i64, !llvm.ptr
    %1595 = llvm.add %1589, %1126 overflow<nsw> : i64
    %1596 = llvm.icmp "slt" %1595, %1587 : i64
    llvm.cond_br %1596, ^bb48(%1595 : i64), ^bb49
  ^bb49:
    %1597 = llvm.sub %1562, %1126 : i64
    %1598 = llvm.icmp "slt" %1124, %1597 : i64
    llvm.cond_br %1598, ^bb50(%1124 : i64), ^bb51
  ^bb50(%1599: i64):
    %1600 = llvm.getelementptr inbounds %1163[%1599] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1601 = llvm.load %1600 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1602 = llvm.getelementptr inbounds %1600[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1603 = llvm.load %1602 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1604 = llvm.intr.smax(%1601, %1603) : (i64, i64) -> i64
    llvm.store %1604, %1600 {alignment = 8 : i64} : i64, !llvm.ptr
    %1605 = llvm.add %1599, %1125 overflow<nsw> : i64
    %1606 = llvm.icmp "slt" %1605, %1597 : i64
    llvm.cond_br %1606, ^bb50(%1605 : i64), ^bb51
  ^bb51:
    %1607 = llvm.sub %1562, %1125 : i64
    %1608 = llvm.icmp "slt" %1124, %1607 : i64
    llvm.cond_br %1608, ^bb52(%1124 : i64), ^bb53
  ^bb52(%1609: i64):
    %1610 = llvm.getelementptr inbounds %1163[%1609] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1611 = llvm.load %1610 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1612 = llvm.getelementptr inbounds %1610[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1613 = llvm.load %1612 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1614 = llvm.intr.smax(%1611, %1613) : (i64, i64) -> i64
    llvm.store %1614, %1610 {alignment = 8 : i64} : i64, !llvm.ptr
    %1615 = llvm.add %1609, %1127 overflow<nsw> : i64
    %1616 = llvm.icmp "slt" %1615, %1607 : i64
    llvm.cond_br %1616, ^bb52(%1615 : i64), ^bb53
  ^bb53:
    %1617 = llvm.sub %1562, %1127 : i64
    %1618 = llvm.icmp "slt" %1124, %1617 : i64
    llvm.cond_br %1618, ^bb54(%1124 : i64), ^bb55
  ^bb54(%1619: i64):
    %1620 = llvm.getelementptr inbounds %1163[%1619] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1621 = llvm.load %1620 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1622 = llvm.getelementptr inbounds %1620[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1623 = llvm.load %1622 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1624 = llvm.intr.smax(%1621, %1623) : (i64, i64) -> i64
    llvm.store %1624, %1620 {alignment = 8 : i64} : i64, !llvm.ptr
    %1625 = llvm.add %1619, %1131 overflow<nsw> : i64
    %1626 = llvm.icmp "slt" %1625, %1617 : i64
    llvm.cond_br %1626, ^bb54(%1625 : i64), ^bb55
  ^bb55:
    %1627 = llvm.sub %1562, %1131 : i64
    %1628 = llvm.icmp "slt" %1124, %1627 : i64
    llvm.cond_br %1628, ^bb56(%1124 : i64), ^bb57
  ^bb56(%1629: i64):
    %1630 = llvm.getelementptr inbounds %1163[%1629] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1631 = llvm.load %1630 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1632 = llvm.getelementptr inbounds %1630[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1633 = llvm.load %1632 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1634 = llvm.intr.smax(%1631, %1633) : (i64, i64) -> i64
    llvm.store %1634, %1630 {alignment = 8 : i64} : i64, !llvm.ptr
    %1635 = llvm.add %1629, %1129 overflow<nsw> : i64
    %1636 = llvm.icmp "slt" %1635, %1627 : i64
    llvm.cond_br %1636, ^bb56(%1635 : i64), ^bb57
  ^bb57:
    %1637 = llvm.sub %1562, %1129 : i64
    %1638 = llvm.icmp "slt" %1124, %1637 : i64
    llvm.cond_br %1638, ^bb58(%1124 : i64), ^bb59
  ^bb58(%1639: i64):
    %1640 = llvm.getelementptr inbounds %1163[%1639] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1641 = llvm.load %1640 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1642 = llvm.getelementptr inbounds %1640[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1643 = llvm.load %1642 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1644 = llvm.intr.smax(%1641, %1643) : (i64, i64) -> i64
    llvm.store %1644, %1640 {alignment = 8 : i64} : i64, !llvm.ptr
    %1645 = llvm.add %1639, %1141 overflow<nsw> : i64
    %1646 = llvm.icmp "slt" %1645, %1637 : i64
    llvm.cond_br %1646, ^bb58(%1645 : i64), ^bb59
  ^bb59:
    %1647 = llvm.load %1163 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1648 = llvm.intr.smax(%1168, %1647) : (i64, i64) -> i64
    %1649 = llvm.intr.smax(%1168, %1648) : (i64, i64) -> i64
    %1650 = llvm.sub %1175, %1534 overflow<nsw> : i64
    %1651 = llvm.ashr %1650, %1135 : i64
    %1652 = llvm.mul %1651, %1129 overflow<nsw> : i64
    %1653 = llvm.add %1652, %1534 overflow<nsw> : i64
    %1654 = llvm.intr.smax(%1653, %1534) : (i64, i64) -> i64
    %1655 = llvm.mlir.poison : vector<4xi64>
    %1656 = llvm.insertelement %1649, %1655[%1124 : i64] : vector<4xi64>
    %1657 = llvm.shufflevector %1656, %1655 [0, 0, 0, 0] : vector<4xi64>
    %1658 = llvm.mul %1175, %1127 : i64
    %1659 = llvm.icmp "ugt" %1658, %1137 : i64
    %1660 = llvm.icmp "slt" %1534, %1654 : i64
    llvm.cond_br %1660, ^bb60(%1534, %1657, %1657, %1657, %1657, %1657, %1657, %1657, %1657 : i64, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>), ^bb63(%1657, %1657, %1657, %1657, %1657, %1657, %1657, %1657 : vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>, vector<4xi64>)
  ^bb60(%i_19: i64, %1661: vector<4xi64>, %1662: vector<4xi64>, %1663: vector<4xi64>, %1664: vector<4xi64>, %1665: vector<4xi64>, %1666: vector<4xi64>, %1667: vector<4xi64>, %1668: vector<4xi64>):
    %1669 = llvm.getelementptr inbounds %1180[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1670 = llvm.load %1669 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1671 = llvm.intr.smax(%1661, %1670) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1672 = llvm.getelementptr inbounds %1669[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1673 = llvm.load %1672 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1674 = llvm.intr.smax(%1662, %1673) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1675 = llvm.add %i_19, %1127 overflow<nsw> : i64
    %1676 = llvm.getelementptr inbounds %1669[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1677 = llvm.load %1676 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1678 = llvm.intr.smax(%1663, %1677) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1679 = llvm.getelementptr inbounds %1669[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1680 = llvm.load %1679 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1681 = llvm.intr.smax(%1664, %1680) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1682 = llvm.add %i_19, %1131 overflow<nsw> : i64
    %1683 = llvm.getelementptr inbounds %1669[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1684 = llvm.load %1683 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1685 = llvm.intr.smax(%1665, %1684) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1686 = llvm.getelementptr inbounds %1669[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1687 = llvm.load %1686 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1688 = llvm.intr.smax(%1666, %1687) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1689 = llvm.add %i_19, %1133 overflow<nsw> : i64
    %1690 = llvm.getelementptr inbounds %1669[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1691 = llvm.load %1690 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1692 = llvm.intr.smax(%1667, %1691) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1693 = llvm.getelementptr inbounds %1669[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1694 = llvm.load %1693 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1695 = llvm.intr.smax(%1668, %1694) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1659, ^bb61, ^bb62
  ^bb61:
    %1696 = llvm.add %i_19, %1153 : i64
    %1697 = llvm.getelementptr %1180[%1696] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1697, %1154, %1155, %1156) : (!llvm.ptr, i32, i32, i32) -> ()
    %1698 = llvm.add %i_19, %1157 : i64
    %1699 = llvm.getelementptr %1180[%1698] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1699, %1154, %1158, %1156) : (!llvm.ptr, i32, i32, i32) -> ()
    %1700 = llvm.add %1675, %1153 : i64
    %1701 = llvm.getelementptr %1180[%1700] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1701, %1154, %1155, %1156) : (!llvm.ptr, i32, i32, i32) -> ()
    %1702 = llvm.add %1675, %1157 : i64
    %1703 = llvm.getelementptr %1180[%1702] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1703, %1154, %1158, %1156) : (!llvm.ptr, i32, i32, i32) -> ()
    %1704 = llvm.add %1682, %1153 : i64
    %1705 = llvm.getelementptr %1180[%1704] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1705, %1154, %1155, %1156) : (!llvm.ptr, i32, i32, i32) -> ()
    %1706 = llvm.add %1682, %1157 : i64
    %1707 = llvm.getelementptr %1180[%1706] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1707, %1154, %1158, %1156) : (!llvm.ptr, i32, i32, i32) -> ()
    %1708 = llvm.add %1689, %1153 : i64
    %1709 = llvm.getelementptr %1180[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1709, %1154, %1155, %1156) : (!llvm.ptr, i32, i32, i32) -> ()
    %1710 = llvm.add %1689, %1157 : i64
    %1711 = llvm.getelementptr %1180[%1710] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1711, %1154, %1158, %1156) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb62
  ^bb62:
    %1712 = llvm.add %i_19, %1129 overflow<nsw> : i64
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
    %1729 = llvm.icmp "slt" %1654, %1175 : i64
    llvm.cond_br %1729, ^bb64(%1654, %1728 : i64, vector<4xi64>), ^bb65(%1728 : vector<4xi64>)
  ^bb64(%i_20: i64, %1730: vector<4xi64>):
    %1731 = llvm.sub %1175, %i_20 overflow<nsw> : i64
    %1732 = llvm.intr.smin(%1731, %1125) : (i64, i64) -> i64
    %1733 = llvm.intr.smax(%1732, %1124) : (i64, i64) -> i64
    %1734 = llvm.trunc %1733 : i64 to i32
    %1735 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1736 = llvm.mlir.poison : vector<4xi32>
    %1737 = llvm.insertelement %1734, %1736[%1124 : i64] : vector<4xi32>
    %1738 = llvm.shufflevector %1737, %1736 [0, 0, 0, 0] : vector<4xi32>
    %1739 = llvm.icmp "slt" %1735, %1738 : vector<4xi32>
    %1740 = llvm.getelementptr inbounds %1180[%i_20] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1741 = llvm.intr.masked.load %1740, %1739, %1170 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi64>) -> vector<4xi64>
    %1742 = llvm.intr.smax(%1730, %1741) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1743 = llvm.select %1739, %1742, %1730 : vector<4xi1>, vector<4xi64>
    %1744 = llvm.add %i_20, %1125 overflow<nsw> : i64
    %1745 = llvm.icmp "slt" %1744, %1175 : i64
    llvm.cond_br %1745, ^bb64(%1744, %1743 : i64, vector<4xi64>), ^bb65(%1743 : vector<4xi64>)
  ^bb65(%1746: vector<4xi64>):
    %1747 = "llvm.intr.vector.reduce.smax"(%1746) : (vector<4xi64>) -> i64
    %1748 = llvm.intr.smax(%1747, %1140) : (i64, i64) -> i64
    llvm.call @free(%1180) : (!llvm.ptr) -> ()
    llvm.store %x_stride0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1749 = llvm.getelementptr inbounds %extents[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %1749 {alignment = 8 : i64} : i64, !llvm.ptr
    %1750 = llvm.getelementptr inbounds %extents[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1748, %1750 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1154 : i32
  ^bb66(%1751: i32):
    llvm.return %1751 : i32
  ^bb67(%1752: i32):
    llvm.call @free(%1180) : (!llvm.ptr) -> ()
    llvm.return %1752 : i32
  }
  llvm.func internal @program_shapes.parallel0(%begin_12: i64, %end_12: i64, %1753: i64, %1754: i64, %1755: i64, %places_4: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %places_size0_4: i64, %1756: i1, %1757: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
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
  ^bb3(%i_21: i64, %1780: vector<4xi8>):
    %i_22 = llvm.add %i_strip_3, %i_21 overflow<nsw> : i64
    %1781 = llvm.getelementptr inbounds %places_4[%i_22] : (!llvm.ptr, i64) -> !llvm.ptr, i64
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
    %1792 = llvm.add %i_22, %1762 : i64
    %1793 = llvm.getelementptr %places_4[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1793, %1763, %1764, %1765) : (!llvm.ptr, i32, i32, i32) -> ()
    %1794 = llvm.add %i_22, %1766 : i64
    %1795 = llvm.getelementptr %places_4[%1794] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1795, %1763, %1767, %1765) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %1796 = llvm.add %i_21, %1761 overflow<nsw> : i64
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
  ^bb3(%i_23: i64, %1851: vector<4xi8>, %1852: vector<4xi8>):
    %i_24 = llvm.add %i_strip_4, %i_23 overflow<nsw> : i64
    %1853 = llvm.getelementptr inbounds %counted_3[%i_24] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1854 = llvm.load %1853 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1855 = llvm.icmp "sge" %1854, %1841 : vector<4xi64>
    %1856 = llvm.zext %1855 : vector<4xi1> to vector<4xi8>
    %1857 = llvm.and %1851, %1856 : vector<4xi8>
    %1858 = llvm.add %1854, %1842 : vector<4xi64>
    %1859 = llvm.getelementptr inbounds %1830[%i_24] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1858, %1859 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1860 = llvm.getelementptr inbounds %1853[%1837] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1861 = llvm.load %1860 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1862 = llvm.icmp "sge" %1861, %1841 : vector<4xi64>
    %1863 = llvm.zext %1862 : vector<4xi1> to vector<4xi8>
    %1864 = llvm.and %1852, %1863 : vector<4xi8>
    %1865 = llvm.add %1861, %1842 : vector<4xi64>
    %1866 = llvm.getelementptr inbounds %1859[%1837] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1865, %1866 {alignment = 8 : i64} : vector<4xi64>, !llvm.ptr
    %1867 = llvm.add %i_23, %1836 overflow<nsw> : i64
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
  ^bb3(%i_25: i64, %1937: vector<4xi64>, %1938: vector<4xi64>, %1939: vector<4xi64>, %1940: vector<4xi64>, %1941: vector<4xi64>, %1942: vector<4xi64>, %1943: vector<4xi64>, %1944: vector<4xi64>):
    %i_26 = llvm.add %i_strip_5, %i_25 overflow<nsw> : i64
    %1945 = llvm.getelementptr inbounds %1906[%i_26] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1946 = llvm.load %1945 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1947 = llvm.intr.smax(%1937, %1946) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1948 = llvm.getelementptr inbounds %1945[%1914] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1949 = llvm.load %1948 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1950 = llvm.intr.smax(%1938, %1949) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1951 = llvm.add %i_26, %1915 overflow<nsw> : i64
    %1952 = llvm.getelementptr inbounds %1945[%1915] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1953 = llvm.load %1952 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1954 = llvm.intr.smax(%1939, %1953) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1955 = llvm.getelementptr inbounds %1945[%1916] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1956 = llvm.load %1955 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1957 = llvm.intr.smax(%1940, %1956) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1958 = llvm.add %i_26, %1917 overflow<nsw> : i64
    %1959 = llvm.getelementptr inbounds %1945[%1917] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1960 = llvm.load %1959 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1961 = llvm.intr.smax(%1941, %1960) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1962 = llvm.getelementptr inbounds %1945[%1918] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1963 = llvm.load %1962 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1964 = llvm.intr.smax(%1942, %1963) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1965 = llvm.add %i_26, %1919 overflow<nsw> : i64
    %1966 = llvm.getelementptr inbounds %1945[%1919] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1967 = llvm.load %1966 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1968 = llvm.intr.smax(%1943, %1967) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    %1969 = llvm.getelementptr inbounds %1945[%1920] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    %1970 = llvm.load %1969 {alignment = 8 : i64} : !llvm.ptr -> vector<4xi64>
    %1971 = llvm.intr.smax(%1944, %1970) : (vector<4xi64>, vector<4xi64>) -> vector<4xi64>
    llvm.cond_br %1908, ^bb4, ^bb5
  ^bb4:
    %1972 = llvm.add %i_26, %1921 : i64
    %1973 = llvm.getelementptr %1906[%1972] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1973, %1922, %1923, %1924) : (!llvm.ptr, i32, i32, i32) -> ()
    %1974 = llvm.add %i_26, %1925 : i64
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
    %1988 = llvm.add %i_25, %1913 overflow<nsw> : i64
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
