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
    %134 = llvm.add %133, %3 : i64
    %135 = llvm.getelementptr inbounds %7[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %136 = llvm.load %135 {alignment = 1 : i64} : !llvm.ptr -> i8
    %137 = llvm.getelementptr inbounds %7[%134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %138 = llvm.load %137 {alignment = 1 : i64} : !llvm.ptr -> i8
    %139 = llvm.and %136, %138 : i8
    llvm.store %139, %135 {alignment = 1 : i64} : i8, !llvm.ptr
    %140 = llvm.add %133, %11 overflow<nsw> : i64
    %141 = llvm.icmp "slt" %140, %131 : i64
    llvm.cond_br %141, ^bb4(%140 : i64), ^bb5
  ^bb5:
    %142 = llvm.sub %65, %11 : i64
    %143 = llvm.icmp "slt" %2, %142 : i64
    llvm.cond_br %143, ^bb6(%2 : i64), ^bb7
  ^bb6(%144: i64):
    %145 = llvm.add %144, %11 : i64
    %146 = llvm.getelementptr inbounds %7[%144] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %147 = llvm.load %146 {alignment = 1 : i64} : !llvm.ptr -> i8
    %148 = llvm.getelementptr inbounds %7[%145] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %149 = llvm.load %148 {alignment = 1 : i64} : !llvm.ptr -> i8
    %150 = llvm.and %147, %149 : i8
    llvm.store %150, %146 {alignment = 1 : i64} : i8, !llvm.ptr
    %151 = llvm.add %144, %1 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %142 : i64
    llvm.cond_br %152, ^bb6(%151 : i64), ^bb7
  ^bb7:
    %153 = llvm.sub %65, %1 : i64
    %154 = llvm.icmp "slt" %2, %153 : i64
    llvm.cond_br %154, ^bb8(%2 : i64), ^bb9
  ^bb8(%155: i64):
    %156 = llvm.add %155, %1 : i64
    %157 = llvm.getelementptr inbounds %7[%155] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %158 = llvm.load %157 {alignment = 1 : i64} : !llvm.ptr -> i8
    %159 = llvm.getelementptr inbounds %7[%156] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %160 = llvm.load %159 {alignment = 1 : i64} : !llvm.ptr -> i8
    %161 = llvm.and %158, %160 : i8
    llvm.store %161, %157 {alignment = 1 : i64} : i8, !llvm.ptr
    %162 = llvm.add %155, %4 overflow<nsw> : i64
    %163 = llvm.icmp "slt" %162, %153 : i64
    llvm.cond_br %163, ^bb8(%162 : i64), ^bb9
  ^bb9:
    %164 = llvm.sub %65, %4 : i64
    %165 = llvm.icmp "slt" %2, %164 : i64
    llvm.cond_br %165, ^bb10(%2 : i64), ^bb11
  ^bb10(%166: i64):
    %167 = llvm.add %166, %4 : i64
    %168 = llvm.getelementptr inbounds %7[%166] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %169 = llvm.load %168 {alignment = 1 : i64} : !llvm.ptr -> i8
    %170 = llvm.getelementptr inbounds %7[%167] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %171 = llvm.load %170 {alignment = 1 : i64} : !llvm.ptr -> i8
    %172 = llvm.and %169, %171 : i8
    llvm.store %172, %168 {alignment = 1 : i64} : i8, !llvm.ptr
    %173 = llvm.add %166, %0 overflow<nsw> : i64
    %174 = llvm.icmp "slt" %173, %164 : i64
    llvm.cond_br %174, ^bb10(%173 : i64), ^bb11
  ^bb11:
    %175 = llvm.sub %65, %0 : i64
    %176 = llvm.icmp "slt" %2, %175 : i64
    llvm.cond_br %176, ^bb12(%2 : i64), ^bb13
  ^bb12(%177: i64):
    %178 = llvm.add %177, %0 : i64
    %179 = llvm.getelementptr inbounds %7[%177] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %180 = llvm.load %179 {alignment = 1 : i64} : !llvm.ptr -> i8
    %181 = llvm.getelementptr inbounds %7[%178] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %182 = llvm.load %181 {alignment = 1 : i64} : !llvm.ptr -> i8
    %183 = llvm.and %180, %182 : i8
    llvm.store %183, %179 {alignment = 1 : i64} : i8, !llvm.ptr
    %184 = llvm.add %177, %17 overflow<nsw> : i64
    %185 = llvm.icmp "slt" %184, %175 : i64
    llvm.cond_br %185, ^bb12(%184 : i64), ^bb13
  ^bb13:
    %186 = llvm.sub %65, %17 : i64
    %187 = llvm.icmp "slt" %2, %186 : i64
    llvm.cond_br %187, ^bb14(%2 : i64), ^bb15
  ^bb14(%188: i64):
    %189 = llvm.add %188, %17 : i64
    %190 = llvm.getelementptr inbounds %7[%188] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %191 = llvm.load %190 {alignment = 1 : i64} : !llvm.ptr -> i8
    %192 = llvm.getelementptr inbounds %7[%189] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %193 = llvm.load %192 {alignment = 1 : i64} : !llvm.ptr -> i8
    %194 = llvm.and %191, %193 : i8
    llvm.store %194, %190 {alignment = 1 : i64} : i8, !llvm.ptr
    %195 = llvm.add %188, %6 overflow<nsw> : i64
    %196 = llvm.icmp "slt" %195, %186 : i64
    llvm.cond_br %196, ^bb14(%195 : i64), ^bb15
  ^bb15:
    %197 = llvm.load %7 {alignment = 1 : i64} : !llvm.ptr -> i8
    %198 = llvm.and %37, %197 : i8
    %199 = llvm.and %29, %198 : i8
    %200 = llvm.ashr %x_stride0, %5 : i64
    %201 = llvm.mul %200, %4 overflow<nsw> : i64
    %202 = llvm.sub %x_stride0, %201 overflow<nsw> : i64
    %203 = llvm.intr.smin(%202, %4) : (i64, i64) -> i64
    %204 = llvm.intr.smax(%203, %2) : (i64, i64) -> i64
    %205 = llvm.trunc %204 : i64 to i32
    %206 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %207 = llvm.mlir.poison : vector<8xi32>
    %208 = llvm.insertelement %205, %207[%2 : i64] : vector<8xi32>
    %209 = llvm.shufflevector %208, %207 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %210 = llvm.icmp "slt" %206, %209 : vector<8xi32>
    %211 = llvm.icmp "slt" %36, %x_size0 : i64
    llvm.cond_br %211, ^bb16(%36, %199 : i64, i8), ^bb22(%199 : i8)
  ^bb16(%i: i64, %212: i8):
    %213 = llvm.mlir.poison : vector<8xi8>
    %214 = llvm.insertelement %212, %213[%2 : i64] : vector<8xi8>
    %215 = llvm.shufflevector %214, %213 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %216 = llvm.icmp "slt" %2, %201 : i64
    llvm.cond_br %216, ^bb17(%2, %30, %215 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%30, %215 : vector<8xi8>, vector<8xi8>)
  ^bb17(%j: i64, %217: vector<8xi8>, %218: vector<8xi8>):
    %219 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %220 = llvm.add %219, %j overflow<nsw> : i64
    %221 = llvm.getelementptr inbounds %x[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %222 = llvm.load %221 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %223 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %224 = llvm.add %223, %j overflow<nsw> : i64
    %225 = llvm.getelementptr inbounds %y[%224] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %226 = llvm.load %225 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %227 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %228 = llvm.add %227, %j overflow<nsw> : i64
    %229 = llvm.getelementptr inbounds %mask[%228] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %230 = llvm.load %229 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %231 = llvm.fcmp "ogt" %222, %31 : vector<8xf32>
    %232 = llvm.zext %231 : vector<8xi1> to vector<8xi8>
    %233 = llvm.fcmp "ole" %226, %32 : vector<8xf32>
    %234 = llvm.zext %233 : vector<8xi1> to vector<8xi8>
    %235 = llvm.and %232, %234 : vector<8xi8>
    %236 = llvm.or %235, %230 : vector<8xi8>
    %237 = llvm.fneg %226 : vector<8xf32>
    %238 = llvm.icmp "ne" %236, %30 : vector<8xi8>
    %239 = llvm.select %238, %222, %237 : vector<8xi1>, vector<8xf32>
    %240 = llvm.or %217, %236 : vector<8xi8>
    %241 = llvm.icmp "eq" %236, %30 : vector<8xi8>
    %242 = llvm.zext %241 : vector<8xi1> to vector<8xi8>
    %243 = llvm.add %219, %j overflow<nsw> : i64
    %244 = llvm.getelementptr inbounds %out0[%243] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %239, %244 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %245 = llvm.add %219, %j overflow<nsw> : i64
    %246 = llvm.getelementptr inbounds %out3[%245] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %242, %246 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %247 = llvm.and %218, %236 : vector<8xi8>
    %248 = llvm.add %j, %4 overflow<nsw> : i64
    %249 = llvm.icmp "slt" %248, %201 : i64
    llvm.cond_br %249, ^bb17(%248, %240, %247 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%240, %247 : vector<8xi8>, vector<8xi8>)
  ^bb18(%250: vector<8xi8>, %251: vector<8xi8>):
    %252 = llvm.icmp "slt" %201, %x_stride0 : i64
    llvm.cond_br %252, ^bb19, ^bb20
  ^bb19:
    %253 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %254 = llvm.add %253, %201 overflow<nsw> : i64
    %255 = llvm.getelementptr inbounds %x[%254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %256 = llvm.intr.masked.load %255, %210, %33 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %257 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %258 = llvm.add %257, %201 overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %y[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %260 = llvm.intr.masked.load %259, %210, %33 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %261 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %262 = llvm.add %261, %201 overflow<nsw> : i64
    %263 = llvm.getelementptr inbounds %mask[%262] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %264 = llvm.intr.masked.load %263, %210, %30 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %265 = llvm.fcmp "ogt" %256, %31 : vector<8xf32>
    %266 = llvm.zext %265 : vector<8xi1> to vector<8xi8>
    %267 = llvm.fcmp "ole" %260, %32 : vector<8xf32>
    %268 = llvm.zext %267 : vector<8xi1> to vector<8xi8>
    %269 = llvm.and %266, %268 : vector<8xi8>
    %270 = llvm.or %269, %264 : vector<8xi8>
    %271 = llvm.fneg %260 : vector<8xf32>
    %272 = llvm.icmp "ne" %270, %30 : vector<8xi8>
    %273 = llvm.select %272, %256, %271 : vector<8xi1>, vector<8xf32>
    %274 = llvm.or %250, %270 : vector<8xi8>
    %275 = llvm.icmp "eq" %270, %30 : vector<8xi8>
    %276 = llvm.zext %275 : vector<8xi1> to vector<8xi8>
    %277 = llvm.add %253, %201 overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %out0[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %273, %278, %210 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %279 = llvm.add %253, %201 overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %out3[%279] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %276, %280, %210 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %281 = llvm.and %251, %270 : vector<8xi8>
    %282 = llvm.select %210, %274, %250 : vector<8xi1>, vector<8xi8>
    %283 = llvm.select %210, %281, %251 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb21(%282, %283 : vector<8xi8>, vector<8xi8>)
  ^bb20:
    llvm.br ^bb21(%250, %251 : vector<8xi8>, vector<8xi8>)
  ^bb21(%284: vector<8xi8>, %285: vector<8xi8>):
    %286 = "llvm.intr.vector.reduce.or"(%284) : (vector<8xi8>) -> i8
    %287 = "llvm.intr.vector.reduce.and"(%285) : (vector<8xi8>) -> i8
    %288 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %286, %288 {alignment = 1 : i64} : i8, !llvm.ptr
    %289 = llvm.add %i, %3 overflow<nsw> : i64
    %290 = llvm.icmp "slt" %289, %x_size0 : i64
    llvm.cond_br %290, ^bb16(%289, %287 : i64, i8), ^bb22(%287 : i8)
  ^bb22(%291: i8):
    llvm.store %291, %out2 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.return %28 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %292: i64, %293: i64, %294: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %y_size0_1: i64, %y_stride0_1: i64, %mask_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %mask_size0_1: i64, %mask_stride0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %295: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %296 = llvm.mlir.constant(0) : i64
    %297 = llvm.mlir.constant(1) : i64
    %298 = llvm.mlir.constant(16) : i64
    %299 = llvm.mlir.constant(3) : i64
    %300 = llvm.mlir.constant(8) : i64
    %301 = llvm.mlir.constant(0 : i32) : i32
    %302 = llvm.mlir.constant(-1 : i8) : i8
    %303 = llvm.mlir.constant(-1 : i8) : i8
    %304 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %305 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %306 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %307 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %308 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %308, ^bb1(%begin : i64), ^bb10
  ^bb1(%309: i64):
    %310 = llvm.mul %309, %293 : i64
    %311 = llvm.add %296, %310 : i64
    %312 = llvm.add %311, %293 : i64
    %313 = llvm.intr.smin(%312, %294) : (i64, i64) -> i64
    %314 = llvm.icmp "slt" %311, %313 : i64
    llvm.cond_br %314, ^bb2(%311, %302 : i64, i8), ^bb9(%302 : i8)
  ^bb2(%i_strip: i64, %315: i8):
    llvm.br ^bb3(%296, %303 : i64, i8)
  ^bb3(%i_1: i64, %316: i8):
    %i_2 = llvm.add %i_strip, %i_1 overflow<nsw> : i64
    %317 = llvm.mlir.poison : vector<8xi8>
    %318 = llvm.insertelement %316, %317[%296 : i64] : vector<8xi8>
    %319 = llvm.shufflevector %318, %317 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %320 = llvm.ashr %x_stride0_1, %299 : i64
    %321 = llvm.mul %320, %300 overflow<nsw> : i64
    %322 = llvm.icmp "slt" %296, %321 : i64
    llvm.cond_br %322, ^bb4(%296, %304, %319 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%304, %319 : vector<8xi8>, vector<8xi8>)
  ^bb4(%j_1: i64, %323: vector<8xi8>, %324: vector<8xi8>):
    %325 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %326 = llvm.add %325, %j_1 overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %x_1[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %328 = llvm.load %327 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %329 = llvm.mul %i_2, %y_stride0_1 overflow<nsw> : i64
    %330 = llvm.add %329, %j_1 overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %y_1[%330] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %332 = llvm.load %331 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %333 = llvm.mul %i_2, %mask_stride0_1 overflow<nsw> : i64
    %334 = llvm.add %333, %j_1 overflow<nsw> : i64
    %335 = llvm.getelementptr inbounds %mask_1[%334] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %336 = llvm.load %335 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %337 = llvm.fcmp "ogt" %328, %305 : vector<8xf32>
    %338 = llvm.zext %337 : vector<8xi1> to vector<8xi8>
    %339 = llvm.fcmp "ole" %332, %306 : vector<8xf32>
    %340 = llvm.zext %339 : vector<8xi1> to vector<8xi8>
    %341 = llvm.and %338, %340 : vector<8xi8>
    %342 = llvm.or %341, %336 : vector<8xi8>
    %343 = llvm.fneg %332 : vector<8xf32>
    %344 = llvm.icmp "ne" %342, %304 : vector<8xi8>
    %345 = llvm.select %344, %328, %343 : vector<8xi1>, vector<8xf32>
    %346 = llvm.or %323, %342 : vector<8xi8>
    %347 = llvm.icmp "eq" %342, %304 : vector<8xi8>
    %348 = llvm.zext %347 : vector<8xi1> to vector<8xi8>
    %349 = llvm.add %325, %j_1 overflow<nsw> : i64
    %350 = llvm.getelementptr inbounds %out0_1[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %345, %350 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %351 = llvm.add %325, %j_1 overflow<nsw> : i64
    %352 = llvm.getelementptr inbounds %out3_1[%351] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %348, %352 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %353 = llvm.and %324, %342 : vector<8xi8>
    %354 = llvm.add %j_1, %300 overflow<nsw> : i64
    %355 = llvm.icmp "slt" %354, %321 : i64
    llvm.cond_br %355, ^bb4(%354, %346, %353 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%346, %353 : vector<8xi8>, vector<8xi8>)
  ^bb5(%356: vector<8xi8>, %357: vector<8xi8>):
    %358 = llvm.intr.smax(%321, %296) : (i64, i64) -> i64
    %359 = llvm.icmp "slt" %358, %x_stride0_1 : i64
    llvm.cond_br %359, ^bb6(%358, %356, %357 : i64, vector<8xi8>, vector<8xi8>), ^bb7(%356, %357 : vector<8xi8>, vector<8xi8>)
  ^bb6(%j_2: i64, %360: vector<8xi8>, %361: vector<8xi8>):
    %362 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %363 = llvm.intr.smin(%362, %300) : (i64, i64) -> i64
    %364 = llvm.intr.smax(%363, %296) : (i64, i64) -> i64
    %365 = llvm.trunc %364 : i64 to i32
    %366 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %367 = llvm.mlir.poison : vector<8xi32>
    %368 = llvm.insertelement %365, %367[%296 : i64] : vector<8xi32>
    %369 = llvm.shufflevector %368, %367 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %370 = llvm.icmp "slt" %366, %369 : vector<8xi32>
    %371 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %372 = llvm.add %371, %j_2 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %x_1[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %374 = llvm.intr.masked.load %373, %370, %307 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %375 = llvm.mul %i_2, %y_stride0_1 overflow<nsw> : i64
    %376 = llvm.add %375, %j_2 overflow<nsw> : i64
    %377 = llvm.getelementptr inbounds %y_1[%376] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %378 = llvm.intr.masked.load %377, %370, %307 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %379 = llvm.mul %i_2, %mask_stride0_1 overflow<nsw> : i64
    %380 = llvm.add %379, %j_2 overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %mask_1[%380] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %382 = llvm.intr.masked.load %381, %370, %304 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %383 = llvm.fcmp "ogt" %374, %305 : vector<8xf32>
    %384 = llvm.zext %383 : vector<8xi1> to vector<8xi8>
    %385 = llvm.fcmp "ole" %378, %306 : vector<8xf32>
    %386 = llvm.zext %385 : vector<8xi1> to vector<8xi8>
    %387 = llvm.and %384, %386 : vector<8xi8>
    %388 = llvm.or %387, %382 : vector<8xi8>
    %389 = llvm.fneg %378 : vector<8xf32>
    %390 = llvm.icmp "ne" %388, %304 : vector<8xi8>
    %391 = llvm.select %390, %374, %389 : vector<8xi1>, vector<8xf32>
    %392 = llvm.or %360, %388 : vector<8xi8>
    %393 = llvm.icmp "eq" %388, %304 : vector<8xi8>
    %394 = llvm.zext %393 : vector<8xi1> to vector<8xi8>
    %395 = llvm.add %371, %j_2 overflow<nsw> : i64
    %396 = llvm.getelementptr inbounds %out0_1[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %391, %396, %370 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %397 = llvm.add %371, %j_2 overflow<nsw> : i64
    %398 = llvm.getelementptr inbounds %out3_1[%397] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %394, %398, %370 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %399 = llvm.and %361, %388 : vector<8xi8>
    %400 = llvm.select %370, %392, %360 : vector<8xi1>, vector<8xi8>
    %401 = llvm.select %370, %399, %361 : vector<8xi1>, vector<8xi8>
    %402 = llvm.add %j_2, %300 overflow<nsw> : i64
    %403 = llvm.icmp "slt" %402, %x_stride0_1 : i64
    llvm.cond_br %403, ^bb6(%402, %400, %401 : i64, vector<8xi8>, vector<8xi8>), ^bb7(%400, %401 : vector<8xi8>, vector<8xi8>)
  ^bb7(%404: vector<8xi8>, %405: vector<8xi8>):
    %406 = "llvm.intr.vector.reduce.or"(%404) : (vector<8xi8>) -> i8
    %407 = "llvm.intr.vector.reduce.and"(%405) : (vector<8xi8>) -> i8
    %408 = llvm.getelementptr inbounds %out1_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %406, %408 {alignment = 1 : i64} : i8, !llvm.ptr
    %409 = llvm.add %i_1, %297 overflow<nsw> : i64
    %410 = llvm.icmp "slt" %409, %298 : i64
    llvm.cond_br %410, ^bb3(%409, %407 : i64, i8), ^bb8(%407 : i8)
  ^bb8(%411: i8):
    %412 = llvm.and %315, %411 : i8
    %413 = llvm.add %i_strip, %298 overflow<nsw> : i64
    %414 = llvm.icmp "slt" %413, %313 : i64
    llvm.cond_br %414, ^bb2(%413, %412 : i64, i8), ^bb9(%412 : i8)
  ^bb9(%415: i8):
    %416 = llvm.getelementptr inbounds %295[%309] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %415, %416 {alignment = 1 : i64} : i8, !llvm.ptr
    %417 = llvm.add %309, %297 overflow<nsw> : i64
    %418 = llvm.icmp "slt" %417, %end : i64
    llvm.cond_br %418, ^bb1(%417 : i64), ^bb10
  ^bb10:
    llvm.return %301 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %419 = llvm.mlir.constant(8) : i64
    %420 = llvm.mlir.constant(16) : i64
    %421 = llvm.mlir.constant(24) : i64
    %422 = llvm.mlir.constant(32) : i64
    %423 = llvm.mlir.constant(40) : i64
    %424 = llvm.mlir.constant(48) : i64
    %425 = llvm.mlir.constant(56) : i64
    %426 = llvm.mlir.constant(64) : i64
    %427 = llvm.mlir.constant(72) : i64
    %428 = llvm.mlir.constant(80) : i64
    %429 = llvm.mlir.constant(88) : i64
    %430 = llvm.mlir.constant(96) : i64
    %431 = llvm.mlir.constant(104) : i64
    %432 = llvm.mlir.constant(112) : i64
    %433 = llvm.mlir.constant(120) : i64
    %434 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %435 = llvm.getelementptr inbounds %context[%419] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %436 = llvm.load %435 {alignment = 8 : i64} : !llvm.ptr -> i64
    %437 = llvm.getelementptr inbounds %context[%420] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %438 = llvm.load %437 {alignment = 8 : i64} : !llvm.ptr -> i64
    %439 = llvm.getelementptr inbounds %context[%421] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %440 = llvm.load %439 {alignment = 8 : i64} : !llvm.ptr -> i64
    %441 = llvm.getelementptr inbounds %context[%422] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %442 = llvm.load %441 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %443 = llvm.getelementptr inbounds %context[%423] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %444 = llvm.load %443 {alignment = 8 : i64} : !llvm.ptr -> i64
    %445 = llvm.getelementptr inbounds %context[%424] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %446 = llvm.load %445 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %447 = llvm.getelementptr inbounds %context[%425] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %448 = llvm.load %447 {alignment = 8 : i64} : !llvm.ptr -> i64
    %449 = llvm.getelementptr inbounds %context[%426] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %450 = llvm.load %449 {alignment = 8 : i64} : !llvm.ptr -> i64
    %451 = llvm.getelementptr inbounds %context[%427] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %452 = llvm.load %451 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %453 = llvm.getelementptr inbounds %context[%428] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %454 = llvm.load %453 {alignment = 8 : i64} : !llvm.ptr -> i64
    %455 = llvm.getelementptr inbounds %context[%429] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %456 = llvm.load %455 {alignment = 8 : i64} : !llvm.ptr -> i64
    %457 = llvm.getelementptr inbounds %context[%430] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %458 = llvm.load %457 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %459 = llvm.getelementptr inbounds %context[%431] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %460 = llvm.load %459 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %461 = llvm.getelementptr inbounds %context[%432] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %462 = llvm.load %461 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %463 = llvm.getelementptr inbounds %context[%433] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %464 = llvm.load %463 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %465 = llvm.call @program.parallel0(%begin_1, %end_1, %434, %436, %438, %440, %442, %444, %446, %448, %450, %452, %454, %456, %458, %460, %462, %464) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %465 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %y_stride0_2: i64, %mask_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %mask_size0_2: i64, %mask_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %466 = llvm.mlir.constant(0) : i64
    %467 = llvm.mlir.constant(1) : i64
    %468 = llvm.mlir.constant(1 : i32) : i32
    %469 = llvm.mlir.constant(2 : i32) : i32
    %470 = llvm.mlir.constant(3 : i32) : i32
    %471 = llvm.mlir.constant(4 : i32) : i32
    %472 = llvm.mlir.constant(2) : i64
    %473 = llvm.mlir.constant(3) : i64
    %474 = llvm.mlir.constant(4) : i64
    %475 = llvm.mlir.constant(0 : i32) : i32
    %476 = llvm.icmp "eq" %y_size0_2, %x_size0_2 : i64
    %477 = llvm.icmp "eq" %y_stride0_2, %x_stride0_2 : i64
    %478 = llvm.icmp "eq" %mask_size0_2, %x_size0_2 : i64
    %479 = llvm.icmp "eq" %mask_stride0_2, %x_stride0_2 : i64
    llvm.cond_br %476, ^bb1, ^bb5(%468 : i32)
  ^bb1:
    llvm.cond_br %477, ^bb2, ^bb5(%469 : i32)
  ^bb2:
    llvm.cond_br %478, ^bb3, ^bb5(%470 : i32)
  ^bb3:
    llvm.cond_br %479, ^bb4, ^bb5(%471 : i32)
  ^bb4:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %480 = llvm.getelementptr inbounds %extents[%467] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %480 {alignment = 8 : i64} : i64, !llvm.ptr
    %481 = llvm.getelementptr inbounds %extents[%472] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %481 {alignment = 8 : i64} : i64, !llvm.ptr
    %482 = llvm.getelementptr inbounds %extents[%473] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %482 {alignment = 8 : i64} : i64, !llvm.ptr
    %483 = llvm.getelementptr inbounds %extents[%474] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %483 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %475 : i32
  ^bb5(%484: i32):
    llvm.return %484 : i32
  }
}
