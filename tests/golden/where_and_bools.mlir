// ----- nd
builtin.module {
  func.func @program(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %mask: tensor<?x?xi1>) -> (tensor<?x?xf32>, tensor<?xi1>, tensor<i1>, tensor<?x?xi1>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %y, %0 : tensor<?x?xf32>
    %2 = tensor.dim %x, %0 : tensor<?x?xf32>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (y.shape[0],y.shape[1])"
    %4 = arith.constant 1 : index
    %5 = tensor.dim %y, %4 : tensor<?x?xf32>
    %6 = tensor.dim %x, %4 : tensor<?x?xf32>
    %7 = arith.cmpi eq, %5, %6 : index
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (x.shape[0],y.shape[1])"
    %8 = tensor.dim %mask, %0 : tensor<?x?xi1>
    %9 = arith.cmpi eq, %8, %2 : index
    cf.assert %9, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (mask.shape[0],mask.shape[1])"
    %10 = tensor.dim %mask, %4 : tensor<?x?xi1>
    %11 = arith.cmpi eq, %10, %6 : index
    cf.assert %11, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (x.shape[0],mask.shape[1])"
    %12 = nd.constant dense<-1.0> : tensor<f32>
    %13 = nd.greater %x, %12 : tensor<?x?xf32>, tensor<f32>
    %14 = nd.constant dense<1.0> : tensor<f32>
    %15 = nd.less_equal %y, %14 : tensor<?x?xf32>, tensor<f32>
    %16 = nd.bitwise_and %13, %15 : tensor<?x?xi1>
    %17 = nd.bitwise_or %16, %mask : tensor<?x?xi1>
    %18 = nd.negative %y : tensor<?x?xf32>
    %19 = nd.where %17, %x, %18 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<?x?xf32>
    %20 = nd.reduce any %17 axes [1] : tensor<?x?xi1>
    %21 = nd.reduce all %17 axes [0, 1] : tensor<?x?xi1>
    %22 = nd.logical_not %17 : tensor<?x?xi1>
    func.return %19, %20, %21, %22 : tensor<?x?xf32>, tensor<?xi1>, tensor<i1>, tensor<?x?xi1>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %mask: tensor<?x?xi8>) -> (tensor<?x?xf32>, tensor<?xi8>, tensor<i8>, tensor<?x?xi8>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf32>
    %4 = tensor.extract_slice %y[0, 0] [%1, %3] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
    %5 = tensor.extract_slice %mask[0, 0] [%1, %3] [1, 1] : tensor<?x?xi8> to tensor<?x?xi8>
    %6 = tensor.empty(%1, %3) : tensor<?x?xi8>
    %7 = tensor.empty(%1, %3) : tensor<?x?xf32>
    %8 = tensor.empty(%1) : tensor<?xi8>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%8 : tensor<?xi8>) {
    ^bb0(%10: i8):
      %11 = arith.constant 0 : i8
      linalg.yield %11 : i8
    } -> tensor<?xi8>
    %12 = tensor.empty(%1, %3) : tensor<?x?xi8>
    %13, %14, %15, %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "reduction"]} ins(%x, %4, %5 : tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xi8>) outs(%6, %7, %9, %12 : tensor<?x?xi8>, tensor<?x?xf32>, tensor<?xi8>, tensor<?x?xi8>) {
    ^bb0(%17: f32, %18: f32, %19: i8, %20: i8, %21: f32, %22: i8, %23: i8):
      %24 = arith.constant -1.000000e+00 : f32
      %25 = arith.cmpf ogt, %17, %24 : f32
      %26 = arith.extui %25 : i1 to i8
      %27 = arith.constant 1.000000e+00 : f32
      %28 = arith.cmpf ole, %18, %27 : f32
      %29 = arith.extui %28 : i1 to i8
      %30 = arith.andi %26, %29 : i8
      %31 = arith.ori %30, %19 : i8
      %32 = arith.negf %18 : f32
      %33 = arith.constant 0 : i8
      %34 = arith.cmpi ne, %31, %33 : i8
      %35 = arith.select %34, %17, %32 : f32
      %36 = arith.ori %22, %31 : i8
      %37 = arith.cmpi eq, %31, %33 : i8
      %38 = arith.extui %37 : i1 to i8
      linalg.yield %31, %35, %36, %38 : i8, f32, i8, i8
    } -> (tensor<?x?xi8>, tensor<?x?xf32>, tensor<?xi8>, tensor<?x?xi8>)
    %39 = tensor.empty() : tensor<i8>
    %40 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%39 : tensor<i8>) {
    ^bb0(%41: i8):
      %42 = arith.constant 1 : i8
      linalg.yield %42 : i8
    } -> tensor<i8>
    %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> ()>], iterator_types = ["reduction", "reduction"]} ins(%13 : tensor<?x?xi8>) outs(%40 : tensor<i8>) {
    ^bb0(%44: i8, %45: i8):
      %46 = arith.andi %45, %44 : i8
      linalg.yield %46 : i8
    } -> tensor<i8>
    func.return %14, %15, %43, %16 : tensor<?x?xf32>, tensor<?xi8>, tensor<i8>, tensor<?x?xi8>
  }
  func.func @program_shapes(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>, %mask: tensor<?x?xi8>) -> (index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf32>
    %4 = tensor.dim %y, %0 : tensor<?x?xf32>
    %5 = tensor.dim %y, %2 : tensor<?x?xf32>
    %6 = tensor.dim %mask, %0 : tensor<?x?xi8>
    %7 = tensor.dim %mask, %2 : tensor<?x?xi8>
    %8 = arith.cmpi eq, %4, %1 : index
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (y.shape[0],y.shape[1])"
    %9 = arith.cmpi eq, %5, %3 : index
    cf.assert %9, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (x.shape[0],y.shape[1])"
    %10 = arith.cmpi eq, %6, %1 : index
    cf.assert %10, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (mask.shape[0],mask.shape[1])"
    %11 = arith.cmpi eq, %7, %3 : index
    cf.assert %11, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (x.shape[0],mask.shape[1])"
    func.return %1, %3, %1, %1, %3 : index, index, index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf32> {llvm.noalias}, %y: memref<?x?xf32> {llvm.noalias}, %mask: memref<?x?xi8> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xi8> {llvm.noalias}, %out2: memref<i8> {llvm.noalias}, %out3: memref<?x?xi8> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0 : i8
    %2 = arith.constant -1.000000e+00 : f32
    %3 = arith.constant 1.000000e+00 : f32
    %4 = arith.constant 1 : i8
    %5 = arith.constant dense<0> : vector<8xi8>
    %6 = arith.constant dense<-1.000000e+00> : vector<8xf32>
    %7 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %8 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %9 = memref.dim %x, %0 : memref<?x?xf32>
    %10 = arith.constant 1 : index
    %11 = memref.dim %x, %10 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%9, %11], strides: [%11, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%9], strides: [1] : memref<?xi8> to memref<?xi8>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%9, %11], strides: [%11, 1] : memref<?x?xi8> to memref<?x?xi8>
    %12 = affine.max affine_map<(d0) -> (((d0 floordiv 16) * 16), 0)>(%9)
    %13 = arith.constant -1 : i8
    %14 = affine.parallel (%i_strip) = (0) to (symbol(%12)) step (16) reduce ("andi") -> (i8) {
      %15 = affine.for %i = 0 to 16 iter_args(%16 = %13) -> (i8) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %17 = vector.broadcast %16 : i8 to vector<8xi8>
        %18, %19 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%11) step 8 iter_args(%20 = %5, %21 = %17) -> (vector<8xi8>, vector<8xi8>) {
          %22 = affine.vector_load %x[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
          %23 = affine.vector_load %y[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
          %24 = affine.vector_load %mask[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
          %25 = arith.cmpf ogt, %22, %6 : vector<8xf32>
          %26 = arith.extui %25 : vector<8xi1> to vector<8xi8>
          %27 = arith.cmpf ole, %23, %7 : vector<8xf32>
          %28 = arith.extui %27 : vector<8xi1> to vector<8xi8>
          %29 = arith.andi %26, %28 : vector<8xi8>
          %30 = arith.ori %29, %24 : vector<8xi8>
          %31 = arith.negf %23 : vector<8xf32>
          %32 = arith.cmpi ne, %30, %5 : vector<8xi8>
          %33 = arith.select %32, %22, %31 : vector<8xi1>, vector<8xf32>
          %34 = arith.ori %20, %30 : vector<8xi8>
          %35 = arith.cmpi eq, %30, %5 : vector<8xi8>
          %36 = arith.extui %35 : vector<8xi1> to vector<8xi8>
          affine.vector_store %33, %out0_1[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
          affine.vector_store %36, %out3_1[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
          %37 = arith.andi %21, %30 : vector<8xi8>
          affine.yield %34, %37 : vector<8xi8>, vector<8xi8>
        }
        %38, %39 = affine.for %j_1 = max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%11) to %11 step 8 iter_args(%40 = %18, %41 = %19) -> (vector<8xi8>, vector<8xi8>) {
          %42 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %11)
          %43 = vector.create_mask %42 : vector<8xi1>
          %44 = vector.maskedload %x[%i_1, %j_1], %43, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %45 = vector.maskedload %y[%i_1, %j_1], %43, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %46 = vector.maskedload %mask[%i_1, %j_1], %43, %5 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
          %47 = arith.cmpf ogt, %44, %6 : vector<8xf32>
          %48 = arith.extui %47 : vector<8xi1> to vector<8xi8>
          %49 = arith.cmpf ole, %45, %7 : vector<8xf32>
          %50 = arith.extui %49 : vector<8xi1> to vector<8xi8>
          %51 = arith.andi %48, %50 : vector<8xi8>
          %52 = arith.ori %51, %46 : vector<8xi8>
          %53 = arith.negf %45 : vector<8xf32>
          %54 = arith.cmpi ne, %52, %5 : vector<8xi8>
          %55 = arith.select %54, %44, %53 : vector<8xi1>, vector<8xf32>
          %56 = arith.ori %40, %52 : vector<8xi8>
          %57 = arith.cmpi eq, %52, %5 : vector<8xi8>
          %58 = arith.extui %57 : vector<8xi1> to vector<8xi8>
          vector.maskedstore %out0_1[%i_1, %j_1], %43, %55 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out3_1[%i_1, %j_1], %43, %58 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
          %59 = arith.andi %41, %52 : vector<8xi8>
          %60 = arith.select %43, %56, %40 : vector<8xi1>, vector<8xi8>
          %61 = arith.select %43, %59, %41 : vector<8xi1>, vector<8xi8>
          affine.yield %60, %61 : vector<8xi8>, vector<8xi8>
        }
        %62 = vector.reduction <or>, %38 : vector<8xi8> into i8
        %63 = vector.reduction <and>, %39 : vector<8xi8> into i8
        affine.store %62, %out1_1[%i_1] : memref<?xi8>
        affine.yield %63 : i8
      }
      affine.yield %15 : i8
    }
    %64 = arith.andi %4, %14 : i8
    %65 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%11)
    %66 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%65, %11)
    %67 = vector.create_mask %66 : vector<8xi1>
    %68 = affine.for %i_2 = %12 to %9 iter_args(%69 = %64) -> (i8) {
      %70 = vector.broadcast %69 : i8 to vector<8xi8>
      %71, %72 = affine.for %j_2 = 0 to %65 step 8 iter_args(%73 = %5, %74 = %70) -> (vector<8xi8>, vector<8xi8>) {
        %75 = affine.vector_load %x[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        %76 = affine.vector_load %y[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        %77 = affine.vector_load %mask[%i_2, %j_2] : memref<?x?xi8>, vector<8xi8>
        %78 = arith.cmpf ogt, %75, %6 : vector<8xf32>
        %79 = arith.extui %78 : vector<8xi1> to vector<8xi8>
        %80 = arith.cmpf ole, %76, %7 : vector<8xf32>
        %81 = arith.extui %80 : vector<8xi1> to vector<8xi8>
        %82 = arith.andi %79, %81 : vector<8xi8>
        %83 = arith.ori %82, %77 : vector<8xi8>
        %84 = arith.negf %76 : vector<8xf32>
        %85 = arith.cmpi ne, %83, %5 : vector<8xi8>
        %86 = arith.select %85, %75, %84 : vector<8xi1>, vector<8xf32>
        %87 = arith.ori %73, %83 : vector<8xi8>
        %88 = arith.cmpi eq, %83, %5 : vector<8xi8>
        %89 = arith.extui %88 : vector<8xi1> to vector<8xi8>
        affine.vector_store %86, %out0_1[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %89, %out3_1[%i_2, %j_2] : memref<?x?xi8>, vector<8xi8>
        %90 = arith.andi %74, %83 : vector<8xi8>
        affine.yield %87, %90 : vector<8xi8>, vector<8xi8>
      }
      %91, %92 = affine.for %j_3 = %65 to %11 step 8 iter_args(%93 = %71, %94 = %72) -> (vector<8xi8>, vector<8xi8>) {
        %95 = vector.maskedload %x[%i_2, %j_3], %67, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %96 = vector.maskedload %y[%i_2, %j_3], %67, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %97 = vector.maskedload %mask[%i_2, %j_3], %67, %5 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
        %98 = arith.cmpf ogt, %95, %6 : vector<8xf32>
        %99 = arith.extui %98 : vector<8xi1> to vector<8xi8>
        %100 = arith.cmpf ole, %96, %7 : vector<8xf32>
        %101 = arith.extui %100 : vector<8xi1> to vector<8xi8>
        %102 = arith.andi %99, %101 : vector<8xi8>
        %103 = arith.ori %102, %97 : vector<8xi8>
        %104 = arith.negf %96 : vector<8xf32>
        %105 = arith.cmpi ne, %103, %5 : vector<8xi8>
        %106 = arith.select %105, %95, %104 : vector<8xi1>, vector<8xf32>
        %107 = arith.ori %93, %103 : vector<8xi8>
        %108 = arith.cmpi eq, %103, %5 : vector<8xi8>
        %109 = arith.extui %108 : vector<8xi1> to vector<8xi8>
        vector.maskedstore %out0_1[%i_2, %j_3], %67, %106 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        vector.maskedstore %out3_1[%i_2, %j_3], %67, %109 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
        %110 = arith.andi %94, %103 : vector<8xi8>
        %111 = arith.select %67, %107, %93 : vector<8xi1>, vector<8xi8>
        %112 = arith.select %67, %110, %94 : vector<8xi1>, vector<8xi8>
        affine.yield %111, %112 : vector<8xi8>, vector<8xi8>
      }
      %113 = vector.reduction <or>, %91 : vector<8xi8> into i8
      %114 = vector.reduction <and>, %92 : vector<8xi8> into i8
      affine.store %113, %out1_1[%i_2] : memref<?xi8>
      affine.yield %114 : i8
    }
    affine.store %68, %out2[] : memref<i8>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf32> {llvm.noalias}, %y: memref<?x?xf32> {llvm.noalias}, %mask: memref<?x?xi8> {llvm.noalias}) -> (index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf32>
    %4 = memref.dim %y, %0 : memref<?x?xf32>
    %5 = memref.dim %y, %2 : memref<?x?xf32>
    %6 = memref.dim %mask, %0 : memref<?x?xi8>
    %7 = memref.dim %mask, %2 : memref<?x?xi8>
    %8 = arith.cmpi eq, %4, %1 : index
    %9 = arith.cmpi eq, %5, %3 : index
    %10 = arith.cmpi eq, %6, %1 : index
    %11 = arith.cmpi eq, %7, %3 : index
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (y.shape[0],y.shape[1])"
    cf.assert %9, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (x.shape[0],y.shape[1])"
    cf.assert %10, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (mask.shape[0],mask.shape[1])"
    cf.assert %11, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (x.shape[0],mask.shape[1])"
    func.return %1, %3, %1, %1, %3 : index, index, index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?x?xf32> {llvm.noalias}, %y: memref<?x?xf32> {llvm.noalias}, %mask: memref<?x?xi8> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xi8> {llvm.noalias}, %out2: memref<i8> {llvm.noalias}, %out3: memref<?x?xi8> {llvm.noalias}) {
    %c16 = arith.constant 16 : index
    %c4 = arith.constant 4 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %0 = arith.constant 1 : i8
    %1 = arith.constant dense<0> : vector<8xi8>
    %2 = arith.constant dense<-1.000000e+00> : vector<8xf32>
    %3 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %4 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %5 = memref.dim %x, %c0 : memref<?x?xf32>
    %6 = memref.dim %x, %c1 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5, %6], strides: [%6, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%5], strides: [1] : memref<?xi8> to memref<?xi8>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%5, %6], strides: [%6, 1] : memref<?x?xi8> to memref<?x?xi8>
    %7 = arith.shrsi %5, %c4 : index
    %8 = arith.muli %7, %c16 overflow<nsw> : index
    %9 = arith.maxsi %8, %c0 : index
    %10 = arith.constant -1 : i8
    %11 = arith.constant 0 : index
    %12 = arith.constant 1 : index
    %13 = arith.constant -1 : i8
    %14 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %13, %14[%11] : memref<64xi8>
    %15 = arith.subi %9, %c0 : index
    %16 = arith.ceildivsi %15, %c16 : index
    %17 = arith.maxsi %16, %11 : index
    %18 = arith.constant 64 : index
    %19 = arith.ceildivsi %17, %18 : index
    %20 = arith.maxsi %19, %12 : index
    %21 = arith.ceildivsi %17, %20 : index
    %22 = arith.muli %20, %c16 : index
    %23 = arith.constant 0 : index
    %24 = arith.maxsi %21, %23 : index
    %25 = arith.minsi %22, %9 : index
    %26 = arith.constant 16 : index
    %27 = arith.ceildivsi %25, %26 : index
    %28 = arith.constant 0 : index
    %29 = arith.maxsi %27, %28 : index
    %30 = arith.constant 3 : index
    %31 = arith.shrsi %6, %30 : index
    %32 = arith.constant 8 : index
    %33 = arith.muli %31, %32 : index
    %34 = arith.constant 8 : index
    %35 = arith.ceildivsi %33, %34 : index
    %36 = arith.constant 0 : index
    %37 = arith.maxsi %35, %36 : index
    %38 = arith.constant 23 : index
    %39 = arith.muli %37, %38 : index
    %40 = arith.constant 0 : index
    %41 = arith.maxsi %33, %40 : index
    %42 = arith.subi %6, %41 : index
    %43 = arith.constant 8 : index
    %44 = arith.ceildivsi %42, %43 : index
    %45 = arith.constant 0 : index
    %46 = arith.maxsi %44, %45 : index
    %47 = arith.constant 27 : index
    %48 = arith.muli %46, %47 : index
    %49 = arith.constant 11 : index
    %50 = arith.addi %49, %39 : index
    %51 = arith.addi %50, %48 : index
    %52 = arith.constant 16 : index
    %53 = arith.muli %52, %51 : index
    %54 = arith.constant 2 : index
    %55 = arith.addi %54, %53 : index
    %56 = arith.muli %29, %55 : index
    %57 = arith.constant 7 : index
    %58 = arith.addi %57, %56 : index
    %59 = arith.muli %24, %58 : index
    %60 = arith.constant 32768 : index
    %61 = arith.cmpi sge, %59, %60 : index
    "omp.parallel"(%61) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%11, %21, %12) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%62: index):
          %63 = arith.muli %62, %22 : index
          %64 = arith.addi %c0, %63 : index
          %65 = arith.addi %64, %22 : index
          %66 = arith.minsi %65, %9 : index
          %67 = scf.for %i_strip = %64 to %66 step %c16 iter_args(%68 = %13) -> (i8) {
            %69 = scf.for %i = %c0 to %c16 step %c1 iter_args(%70 = %10) -> (i8) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %71 = vector.broadcast %70 : i8 to vector<8xi8>
              %72 = arith.shrsi %6, %c3 : index
              %73 = arith.muli %72, %c8 overflow<nsw> : index
              %74, %75 = scf.for %j = %c0 to %73 step %c8 iter_args(%76 = %1, %77 = %71) -> (vector<8xi8>, vector<8xi8>) {
                %78 = vector.load %x[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %79 = vector.load %y[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %80 = vector.load %mask[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %81 = arith.cmpf ogt, %78, %2 : vector<8xf32>
                %82 = arith.extui %81 : vector<8xi1> to vector<8xi8>
                %83 = arith.cmpf ole, %79, %3 : vector<8xf32>
                %84 = arith.extui %83 : vector<8xi1> to vector<8xi8>
                %85 = arith.andi %82, %84 : vector<8xi8>
                %86 = arith.ori %85, %80 : vector<8xi8>
                %87 = arith.negf %79 : vector<8xf32>
                %88 = arith.cmpi ne, %86, %1 : vector<8xi8>
                %89 = arith.select %88, %78, %87 : vector<8xi1>, vector<8xf32>
                %90 = arith.ori %76, %86 : vector<8xi8>
                %91 = arith.cmpi eq, %86, %1 : vector<8xi8>
                %92 = arith.extui %91 : vector<8xi1> to vector<8xi8>
                vector.store %89, %out0_1[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                vector.store %92, %out3_1[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %93 = arith.andi %77, %86 : vector<8xi8>
                scf.yield %90, %93 : vector<8xi8>, vector<8xi8>
              }
              %94 = arith.maxsi %73, %c0 : index
              %95, %96 = scf.for %j_1 = %94 to %6 step %c8 iter_args(%97 = %74, %98 = %75) -> (vector<8xi8>, vector<8xi8>) {
                %99 = arith.subi %6, %j_1 overflow<nsw> : index
                %100 = vector.create_mask %99 : vector<8xi1>
                %101 = vector.maskedload %x[%i_1, %j_1], %100, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %102 = vector.maskedload %y[%i_1, %j_1], %100, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %103 = vector.maskedload %mask[%i_1, %j_1], %100, %1 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
                %104 = arith.cmpf ogt, %101, %2 : vector<8xf32>
                %105 = arith.extui %104 : vector<8xi1> to vector<8xi8>
                %106 = arith.cmpf ole, %102, %3 : vector<8xf32>
                %107 = arith.extui %106 : vector<8xi1> to vector<8xi8>
                %108 = arith.andi %105, %107 : vector<8xi8>
                %109 = arith.ori %108, %103 : vector<8xi8>
                %110 = arith.negf %102 : vector<8xf32>
                %111 = arith.cmpi ne, %109, %1 : vector<8xi8>
                %112 = arith.select %111, %101, %110 : vector<8xi1>, vector<8xf32>
                %113 = arith.ori %97, %109 : vector<8xi8>
                %114 = arith.cmpi eq, %109, %1 : vector<8xi8>
                %115 = arith.extui %114 : vector<8xi1> to vector<8xi8>
                vector.maskedstore %out0_1[%i_1, %j_1], %100, %112 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                vector.maskedstore %out3_1[%i_1, %j_1], %100, %115 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
                %116 = arith.andi %98, %109 : vector<8xi8>
                %117 = arith.select %100, %113, %97 : vector<8xi1>, vector<8xi8>
                %118 = arith.select %100, %116, %98 : vector<8xi1>, vector<8xi8>
                scf.yield %117, %118 : vector<8xi8>, vector<8xi8>
              }
              %119 = vector.reduction <or>, %95 : vector<8xi8> into i8
              %120 = vector.reduction <and>, %96 : vector<8xi8> into i8
              memref.store %119, %out1_1[%i_1] : memref<?xi8>
              scf.yield %120 : i8
            }
            %121 = arith.andi %68, %69 : i8
            scf.yield %121 : i8
          }
          memref.store %67, %14[%62] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %122 = arith.constant 1 : index
    %123 = arith.subi %21, %122 : index
    %124 = arith.constant 0 : index
    %125 = arith.constant 2 : index
    scf.for %126 = %124 to %123 step %125 {
      %127 = arith.addi %126, %122 : index
      %128 = memref.load %14[%126] : memref<64xi8>
      %129 = memref.load %14[%127] : memref<64xi8>
      %130 = arith.andi %128, %129 : i8
      memref.store %130, %14[%126] : memref<64xi8>
    }
    %131 = arith.constant 2 : index
    %132 = arith.subi %21, %131 : index
    %133 = arith.constant 0 : index
    %134 = arith.constant 4 : index
    scf.for %135 = %133 to %132 step %134 {
      %136 = arith.addi %135, %131 : index
      %137 = memref.load %14[%135] : memref<64xi8>
      %138 = memref.load %14[%136] : memref<64xi8>
      %139 = arith.andi %137, %138 : i8
      memref.store %139, %14[%135] : memref<64xi8>
    }
    %140 = arith.constant 4 : index
    %141 = arith.subi %21, %140 : index
    %142 = arith.constant 0 : index
    %143 = arith.constant 8 : index
    scf.for %144 = %142 to %141 step %143 {
      %145 = arith.addi %144, %140 : index
      %146 = memref.load %14[%144] : memref<64xi8>
      %147 = memref.load %14[%145] : memref<64xi8>
      %148 = arith.andi %146, %147 : i8
      memref.store %148, %14[%144] : memref<64xi8>
    }
    %149 = arith.constant 8 : index
    %150 = arith.subi %21, %149 : index
    %151 = arith.constant 0 : index
    %152 = arith.constant 16 : index
    scf.for %153 = %151 to %150 step %152 {
      %154 = arith.addi %153, %149 : index
      %155 = memref.load %14[%153] : memref<64xi8>
      %156 = memref.load %14[%154] : memref<64xi8>
      %157 = arith.andi %155, %156 : i8
      memref.store %157, %14[%153] : memref<64xi8>
    }
    %158 = arith.constant 16 : index
    %159 = arith.subi %21, %158 : index
    %160 = arith.constant 0 : index
    %161 = arith.constant 32 : index
    scf.for %162 = %160 to %159 step %161 {
      %163 = arith.addi %162, %158 : index
      %164 = memref.load %14[%162] : memref<64xi8>
      %165 = memref.load %14[%163] : memref<64xi8>
      %166 = arith.andi %164, %165 : i8
      memref.store %166, %14[%162] : memref<64xi8>
    }
    %167 = arith.constant 32 : index
    %168 = arith.subi %21, %167 : index
    %169 = arith.constant 0 : index
    %170 = arith.constant 64 : index
    scf.for %171 = %169 to %168 step %170 {
      %172 = arith.addi %171, %167 : index
      %173 = memref.load %14[%171] : memref<64xi8>
      %174 = memref.load %14[%172] : memref<64xi8>
      %175 = arith.andi %173, %174 : i8
      memref.store %175, %14[%171] : memref<64xi8>
    }
    %176 = memref.load %14[%11] : memref<64xi8>
    %177 = arith.andi %10, %176 : i8
    %178 = arith.andi %0, %177 : i8
    %179 = arith.shrsi %6, %c3 : index
    %180 = arith.muli %179, %c8 overflow<nsw> : index
    %181 = arith.subi %6, %180 overflow<nsw> : index
    %182 = vector.create_mask %181 : vector<8xi1>
    %183 = scf.for %i_2 = %9 to %5 step %c1 iter_args(%184 = %178) -> (i8) {
      %185 = vector.broadcast %184 : i8 to vector<8xi8>
      %186, %187 = scf.for %j_2 = %c0 to %180 step %c8 iter_args(%188 = %1, %189 = %185) -> (vector<8xi8>, vector<8xi8>) {
        %190 = vector.load %x[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        %191 = vector.load %y[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        %192 = vector.load %mask[%i_2, %j_2] : memref<?x?xi8>, vector<8xi8>
        %193 = arith.cmpf ogt, %190, %2 : vector<8xf32>
        %194 = arith.extui %193 : vector<8xi1> to vector<8xi8>
        %195 = arith.cmpf ole, %191, %3 : vector<8xf32>
        %196 = arith.extui %195 : vector<8xi1> to vector<8xi8>
        %197 = arith.andi %194, %196 : vector<8xi8>
        %198 = arith.ori %197, %192 : vector<8xi8>
        %199 = arith.negf %191 : vector<8xf32>
        %200 = arith.cmpi ne, %198, %1 : vector<8xi8>
        %201 = arith.select %200, %190, %199 : vector<8xi1>, vector<8xf32>
        %202 = arith.ori %188, %198 : vector<8xi8>
        %203 = arith.cmpi eq, %198, %1 : vector<8xi8>
        %204 = arith.extui %203 : vector<8xi1> to vector<8xi8>
        vector.store %201, %out0_1[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        vector.store %204, %out3_1[%i_2, %j_2] : memref<?x?xi8>, vector<8xi8>
        %205 = arith.andi %189, %198 : vector<8xi8>
        scf.yield %202, %205 : vector<8xi8>, vector<8xi8>
      }
      %206 = arith.cmpi slt, %180, %6 : index
      %207, %208 = scf.if %206 -> (vector<8xi8>, vector<8xi8>) {
        %209 = vector.maskedload %x[%i_2, %180], %182, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %210 = vector.maskedload %y[%i_2, %180], %182, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %211 = vector.maskedload %mask[%i_2, %180], %182, %1 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
        %212 = arith.cmpf ogt, %209, %2 : vector<8xf32>
        %213 = arith.extui %212 : vector<8xi1> to vector<8xi8>
        %214 = arith.cmpf ole, %210, %3 : vector<8xf32>
        %215 = arith.extui %214 : vector<8xi1> to vector<8xi8>
        %216 = arith.andi %213, %215 : vector<8xi8>
        %217 = arith.ori %216, %211 : vector<8xi8>
        %218 = arith.negf %210 : vector<8xf32>
        %219 = arith.cmpi ne, %217, %1 : vector<8xi8>
        %220 = arith.select %219, %209, %218 : vector<8xi1>, vector<8xf32>
        %221 = arith.ori %186, %217 : vector<8xi8>
        %222 = arith.cmpi eq, %217, %1 : vector<8xi8>
        %223 = arith.extui %222 : vector<8xi1> to vector<8xi8>
        vector.maskedstore %out0_1[%i_2, %180], %182, %220 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        vector.maskedstore %out3_1[%i_2, %180], %182, %223 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
        %224 = arith.andi %187, %217 : vector<8xi8>
        %225 = arith.select %182, %221, %186 : vector<8xi1>, vector<8xi8>
        %226 = arith.select %182, %224, %187 : vector<8xi1>, vector<8xi8>
        scf.yield %225, %226 : vector<8xi8>, vector<8xi8>
      } else {
        scf.yield %186, %187 : vector<8xi8>, vector<8xi8>
      }
      %227 = vector.reduction <or>, %207 : vector<8xi8> into i8
      %228 = vector.reduction <and>, %208 : vector<8xi8> into i8
      memref.store %227, %out1_1[%i_2] : memref<?xi8>
      scf.yield %228 : i8
    }
    memref.store %183, %out2[] : memref<i8>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf32> {llvm.noalias}, %y: memref<?x?xf32> {llvm.noalias}, %mask: memref<?x?xi8> {llvm.noalias}) -> (index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf32>
    %4 = memref.dim %y, %0 : memref<?x?xf32>
    %5 = memref.dim %y, %2 : memref<?x?xf32>
    %6 = memref.dim %mask, %0 : memref<?x?xi8>
    %7 = memref.dim %mask, %2 : memref<?x?xi8>
    %8 = arith.cmpi eq, %4, %1 : index
    %9 = arith.cmpi eq, %5, %3 : index
    %10 = arith.cmpi eq, %6, %1 : index
    %11 = arith.cmpi eq, %7, %3 : index
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (y.shape[0],y.shape[1])"
    cf.assert %9, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (x.shape[0],y.shape[1])"
    cf.assert %10, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (mask.shape[0],mask.shape[1])"
    cf.assert %11, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (x.shape[0],mask.shape[1])"
    func.return %1, %3, %1, %1, %3 : index, index, index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/where_and_bools.py:7: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (y.shape[0],y.shape[1])", "tests/corpus/where_and_bools.py:7: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (x.shape[0],y.shape[1])", "tests/corpus/where_and_bools.py:7: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (mask.shape[0],mask.shape[1])", "tests/corpus/where_and_bools.py:7: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (x.shape[0],mask.shape[1])"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %y: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0: i64, %y_stride0: i64, %mask: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %mask_size0: i64, %mask_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 1 : i64}, %out3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64}, %out3_size0: i64, %out3_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(16) : i64
    %1 = llvm.mlir.constant(4) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(8) : i64
    %5 = llvm.mlir.constant(3) : i64
    %6 = llvm.mlir.constant(64) : i64
    %7 = llvm.alloca %6 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %8 = llvm.mlir.constant(23) : i64
    %9 = llvm.mlir.constant(27) : i64
    %10 = llvm.mlir.constant(11) : i64
    %11 = llvm.mlir.constant(2) : i64
    %12 = llvm.mlir.constant(7) : i64
    %13 = llvm.mlir.constant(32768) : i64
    %14 = llvm.mlir.constant(128) : i64
    %15 = llvm.alloca %14 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %16 = llvm.mlir.constant(24) : i64
    %17 = llvm.mlir.constant(32) : i64
    %18 = llvm.mlir.constant(40) : i64
    %19 = llvm.mlir.constant(48) : i64
    %20 = llvm.mlir.constant(56) : i64
    %21 = llvm.mlir.constant(72) : i64
    %22 = llvm.mlir.constant(80) : i64
    %23 = llvm.mlir.constant(88) : i64
    %24 = llvm.mlir.constant(96) : i64
    %25 = llvm.mlir.constant(104) : i64
    %26 = llvm.mlir.constant(112) : i64
    %27 = llvm.mlir.constant(120) : i64
    %28 = llvm.mlir.constant(0 : i32) : i32
    %29 = llvm.mlir.constant(1 : i8) : i8
    %30 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %31 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %32 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %33 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %34 = llvm.ashr %x_size0, %1 : i64
    %35 = llvm.mul %34, %0 overflow<nsw> : i64
    %36 = llvm.intr.smax(%35, %2) : (i64, i64) -> i64
    %37 = llvm.mlir.constant(-1 : i8) : i8
    %38 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %38, %7 {alignment = 1 : i64} : i8, !llvm.ptr
    %39 = llvm.sub %36, %2 : i64
    %40 = llvm.sdiv %39, %0 : i64
    %41 = llvm.srem %39, %0 : i64
    %42 = llvm.icmp "ne" %41, %2 : i64
    %43 = llvm.xor %41, %0 : i64
    %44 = llvm.icmp "sge" %43, %2 : i64
    %45 = llvm.and %42, %44 : i1
    %46 = llvm.add %40, %3 : i64
    %47 = llvm.select %45, %46, %40 : i1, i64
    %48 = llvm.intr.smax(%47, %2) : (i64, i64) -> i64
    %49 = llvm.sdiv %48, %6 : i64
    %50 = llvm.srem %48, %6 : i64
    %51 = llvm.icmp "ne" %50, %2 : i64
    %52 = llvm.xor %50, %6 : i64
    %53 = llvm.icmp "sge" %52, %2 : i64
    %54 = llvm.and %51, %53 : i1
    %55 = llvm.add %49, %3 : i64
    %56 = llvm.select %54, %55, %49 : i1, i64
    %57 = llvm.intr.smax(%56, %3) : (i64, i64) -> i64
    %58 = llvm.sdiv %48, %57 : i64
    %59 = llvm.srem %48, %57 : i64
    %60 = llvm.icmp "ne" %59, %2 : i64
    %61 = llvm.xor %59, %57 : i64
    %62 = llvm.icmp "sge" %61, %2 : i64
    %63 = llvm.and %60, %62 : i1
    %64 = llvm.add %58, %3 : i64
    %65 = llvm.select %63, %64, %58 : i1, i64
    %66 = llvm.mul %57, %0 : i64
    %67 = llvm.intr.smax(%65, %2) : (i64, i64) -> i64
    %68 = llvm.intr.smin(%66, %36) : (i64, i64) -> i64
    %69 = llvm.sdiv %68, %0 : i64
    %70 = llvm.srem %68, %0 : i64
    %71 = llvm.icmp "ne" %70, %2 : i64
    %72 = llvm.xor %70, %0 : i64
    %73 = llvm.icmp "sge" %72, %2 : i64
    %74 = llvm.and %71, %73 : i1
    %75 = llvm.add %69, %3 : i64
    %76 = llvm.select %74, %75, %69 : i1, i64
    %77 = llvm.intr.smax(%76, %2) : (i64, i64) -> i64
    %78 = llvm.ashr %x_stride0, %5 : i64
    %79 = llvm.mul %78, %4 : i64
    %80 = llvm.sdiv %79, %4 : i64
    %81 = llvm.srem %79, %4 : i64
    %82 = llvm.icmp "ne" %81, %2 : i64
    %83 = llvm.xor %81, %4 : i64
    %84 = llvm.icmp "sge" %83, %2 : i64
    %85 = llvm.and %82, %84 : i1
    %86 = llvm.add %80, %3 : i64
    %87 = llvm.select %85, %86, %80 : i1, i64
    %88 = llvm.intr.smax(%87, %2) : (i64, i64) -> i64
    %89 = llvm.mul %88, %8 : i64
    %90 = llvm.intr.smax(%79, %2) : (i64, i64) -> i64
    %91 = llvm.sub %x_stride0, %90 : i64
    %92 = llvm.sdiv %91, %4 : i64
    %93 = llvm.srem %91, %4 : i64
    %94 = llvm.icmp "ne" %93, %2 : i64
    %95 = llvm.xor %93, %4 : i64
    %96 = llvm.icmp "sge" %95, %2 : i64
    %97 = llvm.and %94, %96 : i1
    %98 = llvm.add %92, %3 : i64
    %99 = llvm.select %97, %98, %92 : i1, i64
    %100 = llvm.intr.smax(%99, %2) : (i64, i64) -> i64
    %101 = llvm.mul %100, %9 : i64
    %102 = llvm.add %10, %89 : i64
    %103 = llvm.add %102, %101 : i64
    %104 = llvm.mul %0, %103 : i64
    %105 = llvm.add %11, %104 : i64
    %106 = llvm.mul %77, %105 : i64
    %107 = llvm.add %12, %106 : i64
    %108 = llvm.mul %67, %107 : i64
    %109 = llvm.icmp "sge" %108, %13 : i64
    %110 = llvm.icmp "sgt" %65, %2 : i64
    %111 = llvm.select %110, %65, %2 : i1, i64
    llvm.cond_br %109, ^bb1, ^bb2
  ^bb1:
    llvm.store %65, %15 {alignment = 8 : i64} : i64, !llvm.ptr
    %112 = llvm.getelementptr inbounds %15[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %112 {alignment = 8 : i64} : i64, !llvm.ptr
    %113 = llvm.getelementptr inbounds %15[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %36, %113 {alignment = 8 : i64} : i64, !llvm.ptr
    %114 = llvm.getelementptr inbounds %15[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %114 {alignment = 8 : i64} : i64, !llvm.ptr
    %115 = llvm.getelementptr inbounds %15[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %115 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %116 = llvm.getelementptr inbounds %15[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %116 {alignment = 8 : i64} : i64, !llvm.ptr
    %117 = llvm.getelementptr inbounds %15[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %117 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %118 = llvm.getelementptr inbounds %15[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_size0, %118 {alignment = 8 : i64} : i64, !llvm.ptr
    %119 = llvm.getelementptr inbounds %15[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_stride0, %119 {alignment = 8 : i64} : i64, !llvm.ptr
    %120 = llvm.getelementptr inbounds %15[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask, %120 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %121 = llvm.getelementptr inbounds %15[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask_size0, %121 {alignment = 8 : i64} : i64, !llvm.ptr
    %122 = llvm.getelementptr inbounds %15[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask_stride0, %122 {alignment = 8 : i64} : i64, !llvm.ptr
    %123 = llvm.getelementptr inbounds %15[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %123 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %124 = llvm.getelementptr inbounds %15[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %124 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %125 = llvm.getelementptr inbounds %15[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %125 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %126 = llvm.getelementptr inbounds %15[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %7, %126 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %127 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %128 = llvm.call @stepwell_parallel_for(%127, %15, %111, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%128 : i32)
  ^bb2:
    %129 = llvm.call @program.parallel0(%2, %111, %65, %66, %36, %x_stride0, %x, %x_size0, %y, %y_size0, %y_stride0, %mask, %mask_size0, %mask_stride0, %out0, %out3, %out1, %7) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%129 : i32)
  ^bb3(%130: i32):
    %131 = llvm.sub %65, %3 : i64
    %132 = llvm.icmp "slt" %2, %131 : i64
    llvm.cond_br %132, ^bb4(%2 : i64), ^bb5
  ^bb4(%133: i64):
    %134 = llvm.getelementptr inbounds %7[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %135 = llvm.load %134 {alignment = 1 : i64} : !llvm.ptr -> i8
    %136 = llvm.getelementptr inbounds %134[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %137 = llvm.load %136 {alignment = 1 : i64} : !llvm.ptr -> i8
    %138 = llvm.and %135, %137 : i8
    llvm.store %138, %134 {alignment = 1 : i64} : i8, !llvm.ptr
    %139 = llvm.add %133, %11 overflow<nsw> : i64
    %140 = llvm.icmp "slt" %139, %131 : i64
    llvm.cond_br %140, ^bb4(%139 : i64), ^bb5
  ^bb5:
    %141 = llvm.sub %65, %11 : i64
    %142 = llvm.icmp "slt" %2, %141 : i64
    llvm.cond_br %142, ^bb6(%2 : i64), ^bb7
  ^bb6(%143: i64):
    %144 = llvm.getelementptr inbounds %7[%143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %145 = llvm.load %144 {alignment = 1 : i64} : !llvm.ptr -> i8
    %146 = llvm.getelementptr inbounds %144[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %147 = llvm.load %146 {alignment = 1 : i64} : !llvm.ptr -> i8
    %148 = llvm.and %145, %147 : i8
    llvm.store %148, %144 {alignment = 1 : i64} : i8, !llvm.ptr
    %149 = llvm.add %143, %1 overflow<nsw> : i64
    %150 = llvm.icmp "slt" %149, %141 : i64
    llvm.cond_br %150, ^bb6(%149 : i64), ^bb7
  ^bb7:
    %151 = llvm.sub %65, %1 : i64
    %152 = llvm.icmp "slt" %2, %151 : i64
    llvm.cond_br %152, ^bb8(%2 : i64), ^bb9
  ^bb8(%153: i64):
    %154 = llvm.getelementptr inbounds %7[%153] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %155 = llvm.load %154 {alignment = 1 : i64} : !llvm.ptr -> i8
    %156 = llvm.getelementptr inbounds %154[%1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %157 = llvm.load %156 {alignment = 1 : i64} : !llvm.ptr -> i8
    %158 = llvm.and %155, %157 : i8
    llvm.store %158, %154 {alignment = 1 : i64} : i8, !llvm.ptr
    %159 = llvm.add %153, %4 overflow<nsw> : i64
    %160 = llvm.icmp "slt" %159, %151 : i64
    llvm.cond_br %160, ^bb8(%159 : i64), ^bb9
  ^bb9:
    %161 = llvm.sub %65, %4 : i64
    %162 = llvm.icmp "slt" %2, %161 : i64
    llvm.cond_br %162, ^bb10(%2 : i64), ^bb11
  ^bb10(%163: i64):
    %164 = llvm.getelementptr inbounds %7[%163] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %165 = llvm.load %164 {alignment = 1 : i64} : !llvm.ptr -> i8
    %166 = llvm.getelementptr inbounds %164[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %167 = llvm.load %166 {alignment = 1 : i64} : !llvm.ptr -> i8
    %168 = llvm.and %165, %167 : i8
    llvm.store %168, %164 {alignment = 1 : i64} : i8, !llvm.ptr
    %169 = llvm.add %163, %0 overflow<nsw> : i64
    %170 = llvm.icmp "slt" %169, %161 : i64
    llvm.cond_br %170, ^bb10(%169 : i64), ^bb11
  ^bb11:
    %171 = llvm.sub %65, %0 : i64
    %172 = llvm.icmp "slt" %2, %171 : i64
    llvm.cond_br %172, ^bb12(%2 : i64), ^bb13
  ^bb12(%173: i64):
    %174 = llvm.getelementptr inbounds %7[%173] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %175 = llvm.load %174 {alignment = 1 : i64} : !llvm.ptr -> i8
    %176 = llvm.getelementptr inbounds %174[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %177 = llvm.load %176 {alignment = 1 : i64} : !llvm.ptr -> i8
    %178 = llvm.and %175, %177 : i8
    llvm.store %178, %174 {alignment = 1 : i64} : i8, !llvm.ptr
    %179 = llvm.add %173, %17 overflow<nsw> : i64
    %180 = llvm.icmp "slt" %179, %171 : i64
    llvm.cond_br %180, ^bb12(%179 : i64), ^bb13
  ^bb13:
    %181 = llvm.sub %65, %17 : i64
    %182 = llvm.icmp "slt" %2, %181 : i64
    llvm.cond_br %182, ^bb14(%2 : i64), ^bb15
  ^bb14(%183: i64):
    %184 = llvm.getelementptr inbounds %7[%183] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %185 = llvm.load %184 {alignment = 1 : i64} : !llvm.ptr -> i8
    %186 = llvm.getelementptr inbounds %184[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %187 = llvm.load %186 {alignment = 1 : i64} : !llvm.ptr -> i8
    %188 = llvm.and %185, %187 : i8
    llvm.store %188, %184 {alignment = 1 : i64} : i8, !llvm.ptr
    %189 = llvm.add %183, %6 overflow<nsw> : i64
    %190 = llvm.icmp "slt" %189, %181 : i64
    llvm.cond_br %190, ^bb14(%189 : i64), ^bb15
  ^bb15:
    %191 = llvm.load %7 {alignment = 1 : i64} : !llvm.ptr -> i8
    %192 = llvm.and %37, %191 : i8
    %193 = llvm.and %29, %192 : i8
    %194 = llvm.ashr %x_stride0, %5 : i64
    %195 = llvm.mul %194, %4 overflow<nsw> : i64
    %196 = llvm.sub %x_stride0, %195 overflow<nsw> : i64
    %197 = llvm.intr.smin(%196, %4) : (i64, i64) -> i64
    %198 = llvm.intr.smax(%197, %2) : (i64, i64) -> i64
    %199 = llvm.trunc %198 : i64 to i32
    %200 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %201 = llvm.mlir.poison : vector<8xi32>
    %202 = llvm.insertelement %199, %201[%2 : i64] : vector<8xi32>
    %203 = llvm.shufflevector %202, %201 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %204 = llvm.icmp "slt" %200, %203 : vector<8xi32>
    %205 = llvm.icmp "slt" %36, %x_size0 : i64
    llvm.cond_br %205, ^bb16(%36, %193 : i64, i8), ^bb22(%193 : i8)
  ^bb16(%i: i64, %206: i8):
    %207 = llvm.mlir.poison : vector<8xi8>
    %208 = llvm.insertelement %206, %207[%2 : i64] : vector<8xi8>
    %209 = llvm.shufflevector %208, %207 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %210 = llvm.icmp "slt" %2, %195 : i64
    llvm.cond_br %210, ^bb17(%2, %30, %209 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%30, %209 : vector<8xi8>, vector<8xi8>)
  ^bb17(%j: i64, %211: vector<8xi8>, %212: vector<8xi8>):
    %213 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %214 = llvm.add %213, %j overflow<nsw> : i64
    %215 = llvm.getelementptr inbounds %x[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %216 = llvm.load %215 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %217 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %218 = llvm.add %217, %j overflow<nsw> : i64
    %219 = llvm.getelementptr inbounds %y[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %220 = llvm.load %219 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %221 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %222 = llvm.add %221, %j overflow<nsw> : i64
    %223 = llvm.getelementptr inbounds %mask[%222] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %224 = llvm.load %223 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %225 = llvm.fcmp "ogt" %216, %31 : vector<8xf32>
    %226 = llvm.zext %225 : vector<8xi1> to vector<8xi8>
    %227 = llvm.fcmp "ole" %220, %32 : vector<8xf32>
    %228 = llvm.zext %227 : vector<8xi1> to vector<8xi8>
    %229 = llvm.and %226, %228 : vector<8xi8>
    %230 = llvm.or %229, %224 : vector<8xi8>
    %231 = llvm.fneg %220 : vector<8xf32>
    %232 = llvm.icmp "ne" %230, %30 : vector<8xi8>
    %233 = llvm.select %232, %216, %231 : vector<8xi1>, vector<8xf32>
    %234 = llvm.or %211, %230 : vector<8xi8>
    %235 = llvm.icmp "eq" %230, %30 : vector<8xi8>
    %236 = llvm.zext %235 : vector<8xi1> to vector<8xi8>
    %237 = llvm.add %213, %j overflow<nsw> : i64
    %238 = llvm.getelementptr inbounds %out0[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %233, %238 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %239 = llvm.add %213, %j overflow<nsw> : i64
    %240 = llvm.getelementptr inbounds %out3[%239] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %236, %240 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %241 = llvm.and %212, %230 : vector<8xi8>
    %242 = llvm.add %j, %4 overflow<nsw> : i64
    %243 = llvm.icmp "slt" %242, %195 : i64
    llvm.cond_br %243, ^bb17(%242, %234, %241 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%234, %241 : vector<8xi8>, vector<8xi8>)
  ^bb18(%244: vector<8xi8>, %245: vector<8xi8>):
    %246 = llvm.icmp "slt" %195, %x_stride0 : i64
    llvm.cond_br %246, ^bb19, ^bb20
  ^bb19:
    %247 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %248 = llvm.add %247, %195 overflow<nsw> : i64
    %249 = llvm.getelementptr inbounds %x[%248] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %250 = llvm.intr.masked.load %249, %204, %33 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %251 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %252 = llvm.add %251, %195 overflow<nsw> : i64
    %253 = llvm.getelementptr inbounds %y[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %254 = llvm.intr.masked.load %253, %204, %33 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %255 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %256 = llvm.add %255, %195 overflow<nsw> : i64
    %257 = llvm.getelementptr inbounds %mask[%256] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %258 = llvm.intr.masked.load %257, %204, %30 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %259 = llvm.fcmp "ogt" %250, %31 : vector<8xf32>
    %260 = llvm.zext %259 : vector<8xi1> to vector<8xi8>
    %261 = llvm.fcmp "ole" %254, %32 : vector<8xf32>
    %262 = llvm.zext %261 : vector<8xi1> to vector<8xi8>
    %263 = llvm.and %260, %262 : vector<8xi8>
    %264 = llvm.or %263, %258 : vector<8xi8>
    %265 = llvm.fneg %254 : vector<8xf32>
    %266 = llvm.icmp "ne" %264, %30 : vector<8xi8>
    %267 = llvm.select %266, %250, %265 : vector<8xi1>, vector<8xf32>
    %268 = llvm.or %244, %264 : vector<8xi8>
    %269 = llvm.icmp "eq" %264, %30 : vector<8xi8>
    %270 = llvm.zext %269 : vector<8xi1> to vector<8xi8>
    %271 = llvm.add %247, %195 overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %out0[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %267, %272, %204 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %273 = llvm.add %247, %195 overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %out3[%273] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %270, %274, %204 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %275 = llvm.and %245, %264 : vector<8xi8>
    %276 = llvm.select %204, %268, %244 : vector<8xi1>, vector<8xi8>
    %277 = llvm.select %204, %275, %245 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb21(%276, %277 : vector<8xi8>, vector<8xi8>)
  ^bb20:
    llvm.br ^bb21(%244, %245 : vector<8xi8>, vector<8xi8>)
  ^bb21(%278: vector<8xi8>, %279: vector<8xi8>):
    %280 = "llvm.intr.vector.reduce.or"(%278) : (vector<8xi8>) -> i8
    %281 = "llvm.intr.vector.reduce.and"(%279) : (vector<8xi8>) -> i8
    %282 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %280, %282 {alignment = 1 : i64} : i8, !llvm.ptr
    %283 = llvm.add %i, %3 overflow<nsw> : i64
    %284 = llvm.icmp "slt" %283, %x_size0 : i64
    llvm.cond_br %284, ^bb16(%283, %281 : i64, i8), ^bb22(%281 : i8)
  ^bb22(%285: i8):
    llvm.store %285, %out2 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.return %28 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %286: i64, %287: i64, %288: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %y_size0_1: i64, %y_stride0_1: i64, %mask_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %mask_size0_1: i64, %mask_stride0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %289: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %290 = llvm.mlir.constant(0) : i64
    %291 = llvm.mlir.constant(1) : i64
    %292 = llvm.mlir.constant(16) : i64
    %293 = llvm.mlir.constant(3) : i64
    %294 = llvm.mlir.constant(8) : i64
    %295 = llvm.mlir.constant(0 : i32) : i32
    %296 = llvm.mlir.constant(-1 : i8) : i8
    %297 = llvm.mlir.constant(-1 : i8) : i8
    %298 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %299 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %300 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %301 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %302 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %302, ^bb1(%begin : i64), ^bb10
  ^bb1(%303: i64):
    %304 = llvm.mul %303, %287 : i64
    %305 = llvm.add %290, %304 : i64
    %306 = llvm.add %305, %287 : i64
    %307 = llvm.intr.smin(%306, %288) : (i64, i64) -> i64
    %308 = llvm.icmp "slt" %305, %307 : i64
    llvm.cond_br %308, ^bb2(%305, %296 : i64, i8), ^bb9(%296 : i8)
  ^bb2(%i_strip: i64, %309: i8):
    llvm.br ^bb3(%290, %297 : i64, i8)
  ^bb3(%i_1: i64, %310: i8):
    %i_2 = llvm.add %i_strip, %i_1 overflow<nsw> : i64
    %311 = llvm.mlir.poison : vector<8xi8>
    %312 = llvm.insertelement %310, %311[%290 : i64] : vector<8xi8>
    %313 = llvm.shufflevector %312, %311 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %314 = llvm.ashr %x_stride0_1, %293 : i64
    %315 = llvm.mul %314, %294 overflow<nsw> : i64
    %316 = llvm.icmp "slt" %290, %315 : i64
    llvm.cond_br %316, ^bb4(%290, %298, %313 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%298, %313 : vector<8xi8>, vector<8xi8>)
  ^bb4(%j_1: i64, %317: vector<8xi8>, %318: vector<8xi8>):
    %319 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %320 = llvm.add %319, %j_1 overflow<nsw> : i64
    %321 = llvm.getelementptr inbounds %x_1[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %322 = llvm.load %321 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %323 = llvm.mul %i_2, %y_stride0_1 overflow<nsw> : i64
    %324 = llvm.add %323, %j_1 overflow<nsw> : i64
    %325 = llvm.getelementptr inbounds %y_1[%324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %326 = llvm.load %325 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %327 = llvm.mul %i_2, %mask_stride0_1 overflow<nsw> : i64
    %328 = llvm.add %327, %j_1 overflow<nsw> : i64
    %329 = llvm.getelementptr inbounds %mask_1[%328] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %330 = llvm.load %329 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %331 = llvm.fcmp "ogt" %322, %299 : vector<8xf32>
    %332 = llvm.zext %331 : vector<8xi1> to vector<8xi8>
    %333 = llvm.fcmp "ole" %326, %300 : vector<8xf32>
    %334 = llvm.zext %333 : vector<8xi1> to vector<8xi8>
    %335 = llvm.and %332, %334 : vector<8xi8>
    %336 = llvm.or %335, %330 : vector<8xi8>
    %337 = llvm.fneg %326 : vector<8xf32>
    %338 = llvm.icmp "ne" %336, %298 : vector<8xi8>
    %339 = llvm.select %338, %322, %337 : vector<8xi1>, vector<8xf32>
    %340 = llvm.or %317, %336 : vector<8xi8>
    %341 = llvm.icmp "eq" %336, %298 : vector<8xi8>
    %342 = llvm.zext %341 : vector<8xi1> to vector<8xi8>
    %343 = llvm.add %319, %j_1 overflow<nsw> : i64
    %344 = llvm.getelementptr inbounds %out0_1[%343] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %339, %344 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %345 = llvm.add %319, %j_1 overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %out3_1[%345] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %342, %346 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %347 = llvm.and %318, %336 : vector<8xi8>
    %348 = llvm.add %j_1, %294 overflow<nsw> : i64
    %349 = llvm.icmp "slt" %348, %315 : i64
    llvm.cond_br %349, ^bb4(%348, %340, %347 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%340, %347 : vector<8xi8>, vector<8xi8>)
  ^bb5(%350: vector<8xi8>, %351: vector<8xi8>):
    %352 = llvm.intr.smax(%315, %290) : (i64, i64) -> i64
    %353 = llvm.icmp "slt" %352, %x_stride0_1 : i64
    llvm.cond_br %353, ^bb6(%352, %350, %351 : i64, vector<8xi8>, vector<8xi8>), ^bb7(%350, %351 : vector<8xi8>, vector<8xi8>)
  ^bb6(%j_2: i64, %354: vector<8xi8>, %355: vector<8xi8>):
    %356 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %357 = llvm.intr.smin(%356, %294) : (i64, i64) -> i64
    %358 = llvm.intr.smax(%357, %290) : (i64, i64) -> i64
    %359 = llvm.trunc %358 : i64 to i32
    %360 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %361 = llvm.mlir.poison : vector<8xi32>
    %362 = llvm.insertelement %359, %361[%290 : i64] : vector<8xi32>
    %363 = llvm.shufflevector %362, %361 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %364 = llvm.icmp "slt" %360, %363 : vector<8xi32>
    %365 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %366 = llvm.add %365, %j_2 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %x_1[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %368 = llvm.intr.masked.load %367, %364, %301 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %369 = llvm.mul %i_2, %y_stride0_1 overflow<nsw> : i64
    %370 = llvm.add %369, %j_2 overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %y_1[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %372 = llvm.intr.masked.load %371, %364, %301 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %373 = llvm.mul %i_2, %mask_stride0_1 overflow<nsw> : i64
    %374 = llvm.add %373, %j_2 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %mask_1[%374] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %376 = llvm.intr.masked.load %375, %364, %298 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %377 = llvm.fcmp "ogt" %368, %299 : vector<8xf32>
    %378 = llvm.zext %377 : vector<8xi1> to vector<8xi8>
    %379 = llvm.fcmp "ole" %372, %300 : vector<8xf32>
    %380 = llvm.zext %379 : vector<8xi1> to vector<8xi8>
    %381 = llvm.and %378, %380 : vector<8xi8>
    %382 = llvm.or %381, %376 : vector<8xi8>
    %383 = llvm.fneg %372 : vector<8xf32>
    %384 = llvm.icmp "ne" %382, %298 : vector<8xi8>
    %385 = llvm.select %384, %368, %383 : vector<8xi1>, vector<8xf32>
    %386 = llvm.or %354, %382 : vector<8xi8>
    %387 = llvm.icmp "eq" %382, %298 : vector<8xi8>
    %388 = llvm.zext %387 : vector<8xi1> to vector<8xi8>
    %389 = llvm.add %365, %j_2 overflow<nsw> : i64
    %390 = llvm.getelementptr inbounds %out0_1[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %385, %390, %364 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %391 = llvm.add %365, %j_2 overflow<nsw> : i64
    %392 = llvm.getelementptr inbounds %out3_1[%391] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %388, %392, %364 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %393 = llvm.and %355, %382 : vector<8xi8>
    %394 = llvm.select %364, %386, %354 : vector<8xi1>, vector<8xi8>
    %395 = llvm.select %364, %393, %355 : vector<8xi1>, vector<8xi8>
    %396 = llvm.add %j_2, %294 overflow<nsw> : i64
    %397 = llvm.icmp "slt" %396, %x_stride0_1 : i64
    llvm.cond_br %397, ^bb6(%396, %394, %395 : i64, vector<8xi8>, vector<8xi8>), ^bb7(%394, %395 : vector<8xi8>, vector<8xi8>)
  ^bb7(%398: vector<8xi8>, %399: vector<8xi8>):
    %400 = "llvm.intr.vector.reduce.or"(%398) : (vector<8xi8>) -> i8
    %401 = "llvm.intr.vector.reduce.and"(%399) : (vector<8xi8>) -> i8
    %402 = llvm.getelementptr inbounds %out1_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %400, %402 {alignment = 1 : i64} : i8, !llvm.ptr
    %403 = llvm.add %i_1, %291 overflow<nsw> : i64
    %404 = llvm.icmp "slt" %403, %292 : i64
    llvm.cond_br %404, ^bb3(%403, %401 : i64, i8), ^bb8(%401 : i8)
  ^bb8(%405: i8):
    %406 = llvm.and %309, %405 : i8
    %407 = llvm.add %i_strip, %292 overflow<nsw> : i64
    %408 = llvm.icmp "slt" %407, %307 : i64
    llvm.cond_br %408, ^bb2(%407, %406 : i64, i8), ^bb9(%406 : i8)
  ^bb9(%409: i8):
    %410 = llvm.getelementptr inbounds %289[%303] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %409, %410 {alignment = 1 : i64} : i8, !llvm.ptr
    %411 = llvm.add %303, %291 overflow<nsw> : i64
    %412 = llvm.icmp "slt" %411, %end : i64
    llvm.cond_br %412, ^bb1(%411 : i64), ^bb10
  ^bb10:
    llvm.return %295 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %413 = llvm.mlir.constant(8) : i64
    %414 = llvm.mlir.constant(16) : i64
    %415 = llvm.mlir.constant(24) : i64
    %416 = llvm.mlir.constant(32) : i64
    %417 = llvm.mlir.constant(40) : i64
    %418 = llvm.mlir.constant(48) : i64
    %419 = llvm.mlir.constant(56) : i64
    %420 = llvm.mlir.constant(64) : i64
    %421 = llvm.mlir.constant(72) : i64
    %422 = llvm.mlir.constant(80) : i64
    %423 = llvm.mlir.constant(88) : i64
    %424 = llvm.mlir.constant(96) : i64
    %425 = llvm.mlir.constant(104) : i64
    %426 = llvm.mlir.constant(112) : i64
    %427 = llvm.mlir.constant(120) : i64
    %428 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %429 = llvm.getelementptr inbounds %context[%413] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %430 = llvm.load %429 {alignment = 8 : i64} : !llvm.ptr -> i64
    %431 = llvm.getelementptr inbounds %context[%414] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %432 = llvm.load %431 {alignment = 8 : i64} : !llvm.ptr -> i64
    %433 = llvm.getelementptr inbounds %context[%415] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %434 = llvm.load %433 {alignment = 8 : i64} : !llvm.ptr -> i64
    %435 = llvm.getelementptr inbounds %context[%416] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %436 = llvm.load %435 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %437 = llvm.getelementptr inbounds %context[%417] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %438 = llvm.load %437 {alignment = 8 : i64} : !llvm.ptr -> i64
    %439 = llvm.getelementptr inbounds %context[%418] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %440 = llvm.load %439 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %441 = llvm.getelementptr inbounds %context[%419] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %442 = llvm.load %441 {alignment = 8 : i64} : !llvm.ptr -> i64
    %443 = llvm.getelementptr inbounds %context[%420] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %444 = llvm.load %443 {alignment = 8 : i64} : !llvm.ptr -> i64
    %445 = llvm.getelementptr inbounds %context[%421] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %446 = llvm.load %445 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %447 = llvm.getelementptr inbounds %context[%422] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %448 = llvm.load %447 {alignment = 8 : i64} : !llvm.ptr -> i64
    %449 = llvm.getelementptr inbounds %context[%423] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %450 = llvm.load %449 {alignment = 8 : i64} : !llvm.ptr -> i64
    %451 = llvm.getelementptr inbounds %context[%424] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %452 = llvm.load %451 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %453 = llvm.getelementptr inbounds %context[%425] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %454 = llvm.load %453 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %455 = llvm.getelementptr inbounds %context[%426] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %456 = llvm.load %455 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %457 = llvm.getelementptr inbounds %context[%427] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %458 = llvm.load %457 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %459 = llvm.call @program.parallel0(%begin_1, %end_1, %428, %430, %432, %434, %436, %438, %440, %442, %444, %446, %448, %450, %452, %454, %456, %458) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %459 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %y_stride0_2: i64, %mask_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %mask_size0_2: i64, %mask_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %460 = llvm.mlir.constant(0) : i64
    %461 = llvm.mlir.constant(1) : i64
    %462 = llvm.mlir.constant(1 : i32) : i32
    %463 = llvm.mlir.constant(2 : i32) : i32
    %464 = llvm.mlir.constant(3 : i32) : i32
    %465 = llvm.mlir.constant(4 : i32) : i32
    %466 = llvm.mlir.constant(2) : i64
    %467 = llvm.mlir.constant(3) : i64
    %468 = llvm.mlir.constant(4) : i64
    %469 = llvm.mlir.constant(0 : i32) : i32
    %470 = llvm.icmp "eq" %y_size0_2, %x_size0_2 : i64
    %471 = llvm.icmp "eq" %y_stride0_2, %x_stride0_2 : i64
    %472 = llvm.icmp "eq" %mask_size0_2, %x_size0_2 : i64
    %473 = llvm.icmp "eq" %mask_stride0_2, %x_stride0_2 : i64
    llvm.cond_br %470, ^bb1, ^bb5(%462 : i32)
  ^bb1:
    llvm.cond_br %471, ^bb2, ^bb5(%463 : i32)
  ^bb2:
    llvm.cond_br %472, ^bb3, ^bb5(%464 : i32)
  ^bb3:
    llvm.cond_br %473, ^bb4, ^bb5(%465 : i32)
  ^bb4:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %474 = llvm.getelementptr inbounds %extents[%461] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %474 {alignment = 8 : i64} : i64, !llvm.ptr
    %475 = llvm.getelementptr inbounds %extents[%466] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %475 {alignment = 8 : i64} : i64, !llvm.ptr
    %476 = llvm.getelementptr inbounds %extents[%467] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %476 {alignment = 8 : i64} : i64, !llvm.ptr
    %477 = llvm.getelementptr inbounds %extents[%468] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %477 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %469 : i32
  ^bb5(%478: i32):
    llvm.return %478 : i32
  }
}
