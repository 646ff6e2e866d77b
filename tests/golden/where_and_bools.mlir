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
    %26 = arith.constant 0 : index
    %27 = arith.maxsi %25, %26 : index
    %28 = arith.constant 15 : index
    %29 = arith.addi %27, %28 : index
    %30 = arith.constant 16 : index
    %31 = arith.divui %29, %30 : index
    %32 = arith.constant 3 : index
    %33 = arith.shrsi %6, %32 : index
    %34 = arith.constant 8 : index
    %35 = arith.muli %33, %34 : index
    %36 = arith.constant 0 : index
    %37 = arith.maxsi %35, %36 : index
    %38 = arith.constant 7 : index
    %39 = arith.addi %37, %38 : index
    %40 = arith.constant 8 : index
    %41 = arith.divui %39, %40 : index
    %42 = arith.constant 23 : index
    %43 = arith.muli %41, %42 : index
    %44 = arith.subi %6, %37 : index
    %45 = arith.constant 0 : index
    %46 = arith.maxsi %44, %45 : index
    %47 = arith.constant 7 : index
    %48 = arith.addi %46, %47 : index
    %49 = arith.constant 8 : index
    %50 = arith.divui %48, %49 : index
    %51 = arith.constant 27 : index
    %52 = arith.muli %50, %51 : index
    %53 = arith.constant 11 : index
    %54 = arith.addi %53, %43 : index
    %55 = arith.addi %54, %52 : index
    %56 = arith.constant 16 : index
    %57 = arith.muli %56, %55 : index
    %58 = arith.constant 2 : index
    %59 = arith.addi %58, %57 : index
    %60 = arith.muli %31, %59 : index
    %61 = arith.constant 7 : index
    %62 = arith.addi %61, %60 : index
    %63 = arith.muli %24, %62 : index
    %64 = arith.constant 32768 : index
    %65 = arith.cmpi sge, %63, %64 : index
    "omp.parallel"(%65) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%11, %21, %12) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%66: index):
          %67 = arith.muli %66, %22 : index
          %68 = arith.addi %c0, %67 : index
          %69 = arith.addi %68, %22 : index
          %70 = arith.minsi %69, %9 : index
          %71 = scf.for %i_strip = %68 to %70 step %c16 iter_args(%72 = %13) -> (i8) {
            %73 = scf.for %i = %c0 to %c16 step %c1 iter_args(%74 = %10) -> (i8) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %75 = vector.broadcast %74 : i8 to vector<8xi8>
              %76 = arith.shrsi %6, %c3 : index
              %77 = arith.muli %76, %c8 overflow<nsw> : index
              %78, %79 = scf.for %j = %c0 to %77 step %c8 iter_args(%80 = %1, %81 = %75) -> (vector<8xi8>, vector<8xi8>) {
                %82 = vector.load %x[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %83 = vector.load %y[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %84 = vector.load %mask[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %85 = arith.cmpf ogt, %82, %2 : vector<8xf32>
                %86 = arith.extui %85 : vector<8xi1> to vector<8xi8>
                %87 = arith.cmpf ole, %83, %3 : vector<8xf32>
                %88 = arith.extui %87 : vector<8xi1> to vector<8xi8>
                %89 = arith.andi %86, %88 : vector<8xi8>
                %90 = arith.ori %89, %84 : vector<8xi8>
                %91 = arith.negf %83 : vector<8xf32>
                %92 = arith.cmpi ne, %90, %1 : vector<8xi8>
                %93 = arith.select %92, %82, %91 : vector<8xi1>, vector<8xf32>
                %94 = arith.ori %80, %90 : vector<8xi8>
                %95 = arith.cmpi eq, %90, %1 : vector<8xi8>
                %96 = arith.extui %95 : vector<8xi1> to vector<8xi8>
                vector.store %93, %out0_1[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                vector.store %96, %out3_1[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %97 = arith.andi %81, %90 : vector<8xi8>
                scf.yield %94, %97 : vector<8xi8>, vector<8xi8>
              }
              %98 = arith.maxsi %77, %c0 : index
              %99, %100 = scf.for %j_1 = %98 to %6 step %c8 iter_args(%101 = %78, %102 = %79) -> (vector<8xi8>, vector<8xi8>) {
                %103 = arith.subi %6, %j_1 overflow<nsw> : index
                %104 = vector.create_mask %103 : vector<8xi1>
                %105 = vector.maskedload %x[%i_1, %j_1], %104, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %106 = vector.maskedload %y[%i_1, %j_1], %104, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %107 = vector.maskedload %mask[%i_1, %j_1], %104, %1 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
                %108 = arith.cmpf ogt, %105, %2 : vector<8xf32>
                %109 = arith.extui %108 : vector<8xi1> to vector<8xi8>
                %110 = arith.cmpf ole, %106, %3 : vector<8xf32>
                %111 = arith.extui %110 : vector<8xi1> to vector<8xi8>
                %112 = arith.andi %109, %111 : vector<8xi8>
                %113 = arith.ori %112, %107 : vector<8xi8>
                %114 = arith.negf %106 : vector<8xf32>
                %115 = arith.cmpi ne, %113, %1 : vector<8xi8>
                %116 = arith.select %115, %105, %114 : vector<8xi1>, vector<8xf32>
                %117 = arith.ori %101, %113 : vector<8xi8>
                %118 = arith.cmpi eq, %113, %1 : vector<8xi8>
                %119 = arith.extui %118 : vector<8xi1> to vector<8xi8>
                vector.maskedstore %out0_1[%i_1, %j_1], %104, %116 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                vector.maskedstore %out3_1[%i_1, %j_1], %104, %119 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
                %120 = arith.andi %102, %113 : vector<8xi8>
                %121 = arith.select %104, %117, %101 : vector<8xi1>, vector<8xi8>
                %122 = arith.select %104, %120, %102 : vector<8xi1>, vector<8xi8>
                scf.yield %121, %122 : vector<8xi8>, vector<8xi8>
              }
              %123 = vector.reduction <or>, %99 : vector<8xi8> into i8
              %124 = vector.reduction <and>, %100 : vector<8xi8> into i8
              memref.store %123, %out1_1[%i_1] : memref<?xi8>
              scf.yield %124 : i8
            }
            %125 = arith.andi %72, %73 : i8
            scf.yield %125 : i8
          }
          memref.store %71, %14[%66] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %126 = arith.constant 1 : index
    %127 = arith.subi %21, %126 : index
    %128 = arith.constant 0 : index
    %129 = arith.constant 2 : index
    scf.for %130 = %128 to %127 step %129 {
      %131 = arith.addi %130, %126 : index
      %132 = memref.load %14[%130] : memref<64xi8>
      %133 = memref.load %14[%131] : memref<64xi8>
      %134 = arith.andi %132, %133 : i8
      memref.store %134, %14[%130] : memref<64xi8>
    }
    %135 = arith.constant 2 : index
    %136 = arith.subi %21, %135 : index
    %137 = arith.constant 0 : index
    %138 = arith.constant 4 : index
    scf.for %139 = %137 to %136 step %138 {
      %140 = arith.addi %139, %135 : index
      %141 = memref.load %14[%139] : memref<64xi8>
      %142 = memref.load %14[%140] : memref<64xi8>
      %143 = arith.andi %141, %142 : i8
      memref.store %143, %14[%139] : memref<64xi8>
    }
    %144 = arith.constant 4 : index
    %145 = arith.subi %21, %144 : index
    %146 = arith.constant 0 : index
    %147 = arith.constant 8 : index
    scf.for %148 = %146 to %145 step %147 {
      %149 = arith.addi %148, %144 : index
      %150 = memref.load %14[%148] : memref<64xi8>
      %151 = memref.load %14[%149] : memref<64xi8>
      %152 = arith.andi %150, %151 : i8
      memref.store %152, %14[%148] : memref<64xi8>
    }
    %153 = arith.constant 8 : index
    %154 = arith.subi %21, %153 : index
    %155 = arith.constant 0 : index
    %156 = arith.constant 16 : index
    scf.for %157 = %155 to %154 step %156 {
      %158 = arith.addi %157, %153 : index
      %159 = memref.load %14[%157] : memref<64xi8>
      %160 = memref.load %14[%158] : memref<64xi8>
      %161 = arith.andi %159, %160 : i8
      memref.store %161, %14[%157] : memref<64xi8>
    }
    %162 = arith.constant 16 : index
    %163 = arith.subi %21, %162 : index
    %164 = arith.constant 0 : index
    %165 = arith.constant 32 : index
    scf.for %166 = %164 to %163 step %165 {
      %167 = arith.addi %166, %162 : index
      %168 = memref.load %14[%166] : memref<64xi8>
      %169 = memref.load %14[%167] : memref<64xi8>
      %170 = arith.andi %168, %169 : i8
      memref.store %170, %14[%166] : memref<64xi8>
    }
    %171 = arith.constant 32 : index
    %172 = arith.subi %21, %171 : index
    %173 = arith.constant 0 : index
    %174 = arith.constant 64 : index
    scf.for %175 = %173 to %172 step %174 {
      %176 = arith.addi %175, %171 : index
      %177 = memref.load %14[%175] : memref<64xi8>
      %178 = memref.load %14[%176] : memref<64xi8>
      %179 = arith.andi %177, %178 : i8
      memref.store %179, %14[%175] : memref<64xi8>
    }
    %180 = memref.load %14[%11] : memref<64xi8>
    %181 = arith.andi %10, %180 : i8
    %182 = arith.andi %0, %181 : i8
    %183 = arith.shrsi %6, %c3 : index
    %184 = arith.muli %183, %c8 overflow<nsw> : index
    %185 = arith.subi %6, %184 overflow<nsw> : index
    %186 = vector.create_mask %185 : vector<8xi1>
    %187 = scf.for %i_2 = %9 to %5 step %c1 iter_args(%188 = %182) -> (i8) {
      %189 = vector.broadcast %188 : i8 to vector<8xi8>
      %190, %191 = scf.for %j_2 = %c0 to %184 step %c8 iter_args(%192 = %1, %193 = %189) -> (vector<8xi8>, vector<8xi8>) {
        %194 = vector.load %x[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        %195 = vector.load %y[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        %196 = vector.load %mask[%i_2, %j_2] : memref<?x?xi8>, vector<8xi8>
        %197 = arith.cmpf ogt, %194, %2 : vector<8xf32>
        %198 = arith.extui %197 : vector<8xi1> to vector<8xi8>
        %199 = arith.cmpf ole, %195, %3 : vector<8xf32>
        %200 = arith.extui %199 : vector<8xi1> to vector<8xi8>
        %201 = arith.andi %198, %200 : vector<8xi8>
        %202 = arith.ori %201, %196 : vector<8xi8>
        %203 = arith.negf %195 : vector<8xf32>
        %204 = arith.cmpi ne, %202, %1 : vector<8xi8>
        %205 = arith.select %204, %194, %203 : vector<8xi1>, vector<8xf32>
        %206 = arith.ori %192, %202 : vector<8xi8>
        %207 = arith.cmpi eq, %202, %1 : vector<8xi8>
        %208 = arith.extui %207 : vector<8xi1> to vector<8xi8>
        vector.store %205, %out0_1[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        vector.store %208, %out3_1[%i_2, %j_2] : memref<?x?xi8>, vector<8xi8>
        %209 = arith.andi %193, %202 : vector<8xi8>
        scf.yield %206, %209 : vector<8xi8>, vector<8xi8>
      }
      %210 = arith.cmpi slt, %184, %6 : index
      %211, %212 = scf.if %210 -> (vector<8xi8>, vector<8xi8>) {
        %213 = vector.maskedload %x[%i_2, %184], %186, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %214 = vector.maskedload %y[%i_2, %184], %186, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %215 = vector.maskedload %mask[%i_2, %184], %186, %1 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
        %216 = arith.cmpf ogt, %213, %2 : vector<8xf32>
        %217 = arith.extui %216 : vector<8xi1> to vector<8xi8>
        %218 = arith.cmpf ole, %214, %3 : vector<8xf32>
        %219 = arith.extui %218 : vector<8xi1> to vector<8xi8>
        %220 = arith.andi %217, %219 : vector<8xi8>
        %221 = arith.ori %220, %215 : vector<8xi8>
        %222 = arith.negf %214 : vector<8xf32>
        %223 = arith.cmpi ne, %221, %1 : vector<8xi8>
        %224 = arith.select %223, %213, %222 : vector<8xi1>, vector<8xf32>
        %225 = arith.ori %190, %221 : vector<8xi8>
        %226 = arith.cmpi eq, %221, %1 : vector<8xi8>
        %227 = arith.extui %226 : vector<8xi1> to vector<8xi8>
        vector.maskedstore %out0_1[%i_2, %184], %186, %224 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        vector.maskedstore %out3_1[%i_2, %184], %186, %227 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
        %228 = arith.andi %191, %221 : vector<8xi8>
        %229 = arith.select %186, %225, %190 : vector<8xi1>, vector<8xi8>
        %230 = arith.select %186, %228, %191 : vector<8xi1>, vector<8xi8>
        scf.yield %229, %230 : vector<8xi8>, vector<8xi8>
      } else {
        scf.yield %190, %191 : vector<8xi8>, vector<8xi8>
      }
      %231 = vector.reduction <or>, %211 : vector<8xi8> into i8
      %232 = vector.reduction <and>, %212 : vector<8xi8> into i8
      memref.store %231, %out1_1[%i_2] : memref<?xi8>
      scf.yield %232 : i8
    }
    memref.store %187, %out2[] : memref<i8>
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
    %8 = llvm.mlir.constant(15) : i64
    %9 = llvm.mlir.constant(7) : i64
    %10 = llvm.mlir.constant(23) : i64
    %11 = llvm.mlir.constant(27) : i64
    %12 = llvm.mlir.constant(11) : i64
    %13 = llvm.mlir.constant(2) : i64
    %14 = llvm.mlir.constant(32768) : i64
    %15 = llvm.mlir.constant(128) : i64
    %16 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %17 = llvm.mlir.constant(24) : i64
    %18 = llvm.mlir.constant(32) : i64
    %19 = llvm.mlir.constant(40) : i64
    %20 = llvm.mlir.constant(48) : i64
    %21 = llvm.mlir.constant(56) : i64
    %22 = llvm.mlir.constant(72) : i64
    %23 = llvm.mlir.constant(80) : i64
    %24 = llvm.mlir.constant(88) : i64
    %25 = llvm.mlir.constant(96) : i64
    %26 = llvm.mlir.constant(104) : i64
    %27 = llvm.mlir.constant(112) : i64
    %28 = llvm.mlir.constant(120) : i64
    %29 = llvm.mlir.constant(0 : i32) : i32
    %30 = llvm.mlir.constant(1 : i8) : i8
    %31 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %32 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %33 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %34 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %35 = llvm.ashr %x_size0, %1 : i64
    %36 = llvm.mul %35, %0 overflow<nsw> : i64
    %37 = llvm.intr.smax(%36, %2) : (i64, i64) -> i64
    %38 = llvm.mlir.constant(-1 : i8) : i8
    %39 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %39, %7 {alignment = 1 : i64} : i8, !llvm.ptr
    %40 = llvm.sub %37, %2 : i64
    %41 = llvm.sdiv %40, %0 : i64
    %42 = llvm.srem %40, %0 : i64
    %43 = llvm.icmp "ne" %42, %2 : i64
    %44 = llvm.xor %42, %0 : i64
    %45 = llvm.icmp "sge" %44, %2 : i64
    %46 = llvm.and %43, %45 : i1
    %47 = llvm.add %41, %3 : i64
    %48 = llvm.select %46, %47, %41 : i1, i64
    %49 = llvm.intr.smax(%48, %2) : (i64, i64) -> i64
    %50 = llvm.sdiv %49, %6 : i64
    %51 = llvm.srem %49, %6 : i64
    %52 = llvm.icmp "ne" %51, %2 : i64
    %53 = llvm.xor %51, %6 : i64
    %54 = llvm.icmp "sge" %53, %2 : i64
    %55 = llvm.and %52, %54 : i1
    %56 = llvm.add %50, %3 : i64
    %57 = llvm.select %55, %56, %50 : i1, i64
    %58 = llvm.intr.smax(%57, %3) : (i64, i64) -> i64
    %59 = llvm.sdiv %49, %58 : i64
    %60 = llvm.srem %49, %58 : i64
    %61 = llvm.icmp "ne" %60, %2 : i64
    %62 = llvm.xor %60, %58 : i64
    %63 = llvm.icmp "sge" %62, %2 : i64
    %64 = llvm.and %61, %63 : i1
    %65 = llvm.add %59, %3 : i64
    %66 = llvm.select %64, %65, %59 : i1, i64
    %67 = llvm.mul %58, %0 : i64
    %68 = llvm.intr.smax(%66, %2) : (i64, i64) -> i64
    %69 = llvm.intr.smin(%67, %37) : (i64, i64) -> i64
    %70 = llvm.intr.smax(%69, %2) : (i64, i64) -> i64
    %71 = llvm.add %70, %8 : i64
    %72 = llvm.udiv %71, %0 : i64
    %73 = llvm.ashr %x_stride0, %5 : i64
    %74 = llvm.mul %73, %4 : i64
    %75 = llvm.intr.smax(%74, %2) : (i64, i64) -> i64
    %76 = llvm.add %75, %9 : i64
    %77 = llvm.udiv %76, %4 : i64
    %78 = llvm.mul %77, %10 : i64
    %79 = llvm.sub %x_stride0, %75 : i64
    %80 = llvm.intr.smax(%79, %2) : (i64, i64) -> i64
    %81 = llvm.add %80, %9 : i64
    %82 = llvm.udiv %81, %4 : i64
    %83 = llvm.mul %82, %11 : i64
    %84 = llvm.add %12, %78 : i64
    %85 = llvm.add %84, %83 : i64
    %86 = llvm.mul %0, %85 : i64
    %87 = llvm.add %13, %86 : i64
    %88 = llvm.mul %72, %87 : i64
    %89 = llvm.add %9, %88 : i64
    %90 = llvm.mul %68, %89 : i64
    %91 = llvm.icmp "sge" %90, %14 : i64
    %92 = llvm.icmp "sgt" %66, %2 : i64
    %93 = llvm.select %92, %66, %2 : i1, i64
    llvm.cond_br %91, ^bb1, ^bb2
  ^bb1:
    llvm.store %66, %16 {alignment = 8 : i64} : i64, !llvm.ptr
    %94 = llvm.getelementptr inbounds %16[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %67, %94 {alignment = 8 : i64} : i64, !llvm.ptr
    %95 = llvm.getelementptr inbounds %16[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %37, %95 {alignment = 8 : i64} : i64, !llvm.ptr
    %96 = llvm.getelementptr inbounds %16[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %96 {alignment = 8 : i64} : i64, !llvm.ptr
    %97 = llvm.getelementptr inbounds %16[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %97 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %98 = llvm.getelementptr inbounds %16[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %98 {alignment = 8 : i64} : i64, !llvm.ptr
    %99 = llvm.getelementptr inbounds %16[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %99 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %100 = llvm.getelementptr inbounds %16[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_size0, %100 {alignment = 8 : i64} : i64, !llvm.ptr
    %101 = llvm.getelementptr inbounds %16[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_stride0, %101 {alignment = 8 : i64} : i64, !llvm.ptr
    %102 = llvm.getelementptr inbounds %16[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask, %102 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %103 = llvm.getelementptr inbounds %16[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask_size0, %103 {alignment = 8 : i64} : i64, !llvm.ptr
    %104 = llvm.getelementptr inbounds %16[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask_stride0, %104 {alignment = 8 : i64} : i64, !llvm.ptr
    %105 = llvm.getelementptr inbounds %16[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %105 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %106 = llvm.getelementptr inbounds %16[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %106 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %107 = llvm.getelementptr inbounds %16[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %107 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %108 = llvm.getelementptr inbounds %16[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %7, %108 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %109 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %110 = llvm.call @stepwell_parallel_for(%109, %16, %93, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%110 : i32)
  ^bb2:
    %111 = llvm.call @program.parallel0(%2, %93, %66, %67, %37, %x_stride0, %x, %x_size0, %y, %y_size0, %y_stride0, %mask, %mask_size0, %mask_stride0, %out0, %out3, %out1, %7) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%111 : i32)
  ^bb3(%112: i32):
    %113 = llvm.sub %66, %3 : i64
    %114 = llvm.icmp "slt" %2, %113 : i64
    llvm.cond_br %114, ^bb4(%2 : i64), ^bb5
  ^bb4(%115: i64):
    %116 = llvm.getelementptr inbounds %7[%115] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %117 = llvm.load %116 {alignment = 1 : i64} : !llvm.ptr -> i8
    %118 = llvm.getelementptr inbounds %116[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %119 = llvm.load %118 {alignment = 1 : i64} : !llvm.ptr -> i8
    %120 = llvm.and %117, %119 : i8
    llvm.store %120, %116 {alignment = 1 : i64} : i8, !llvm.ptr
    %121 = llvm.add %115, %13 overflow<nsw> : i64
    %122 = llvm.icmp "slt" %121, %113 : i64
    llvm.cond_br %122, ^bb4(%121 : i64), ^bb5
  ^bb5:
    %123 = llvm.sub %66, %13 : i64
    %124 = llvm.icmp "slt" %2, %123 : i64
    llvm.cond_br %124, ^bb6(%2 : i64), ^bb7
  ^bb6(%125: i64):
    %126 = llvm.getelementptr inbounds %7[%125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %127 = llvm.load %126 {alignment = 1 : i64} : !llvm.ptr -> i8
    %128 = llvm.getelementptr inbounds %126[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %129 = llvm.load %128 {alignment = 1 : i64} : !llvm.ptr -> i8
    %130 = llvm.and %127, %129 : i8
    llvm.store %130, %126 {alignment = 1 : i64} : i8, !llvm.ptr
    %131 = llvm.add %125, %1 overflow<nsw> : i64
    %132 = llvm.icmp "slt" %131, %123 : i64
    llvm.cond_br %132, ^bb6(%131 : i64), ^bb7
  ^bb7:
    %133 = llvm.sub %66, %1 : i64
    %134 = llvm.icmp "slt" %2, %133 : i64
    llvm.cond_br %134, ^bb8(%2 : i64), ^bb9
  ^bb8(%135: i64):
    %136 = llvm.getelementptr inbounds %7[%135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %137 = llvm.load %136 {alignment = 1 : i64} : !llvm.ptr -> i8
    %138 = llvm.getelementptr inbounds %136[%1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %139 = llvm.load %138 {alignment = 1 : i64} : !llvm.ptr -> i8
    %140 = llvm.and %137, %139 : i8
    llvm.store %140, %136 {alignment = 1 : i64} : i8, !llvm.ptr
    %141 = llvm.add %135, %4 overflow<nsw> : i64
    %142 = llvm.icmp "slt" %141, %133 : i64
    llvm.cond_br %142, ^bb8(%141 : i64), ^bb9
  ^bb9:
    %143 = llvm.sub %66, %4 : i64
    %144 = llvm.icmp "slt" %2, %143 : i64
    llvm.cond_br %144, ^bb10(%2 : i64), ^bb11
  ^bb10(%145: i64):
    %146 = llvm.getelementptr inbounds %7[%145] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %147 = llvm.load %146 {alignment = 1 : i64} : !llvm.ptr -> i8
    %148 = llvm.getelementptr inbounds %146[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %149 = llvm.load %148 {alignment = 1 : i64} : !llvm.ptr -> i8
    %150 = llvm.and %147, %149 : i8
    llvm.store %150, %146 {alignment = 1 : i64} : i8, !llvm.ptr
    %151 = llvm.add %145, %0 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %143 : i64
    llvm.cond_br %152, ^bb10(%151 : i64), ^bb11
  ^bb11:
    %153 = llvm.sub %66, %0 : i64
    %154 = llvm.icmp "slt" %2, %153 : i64
    llvm.cond_br %154, ^bb12(%2 : i64), ^bb13
  ^bb12(%155: i64):
    %156 = llvm.getelementptr inbounds %7[%155] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %157 = llvm.load %156 {alignment = 1 : i64} : !llvm.ptr -> i8
    %158 = llvm.getelementptr inbounds %156[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %159 = llvm.load %158 {alignment = 1 : i64} : !llvm.ptr -> i8
    %160 = llvm.and %157, %159 : i8
    llvm.store %160, %156 {alignment = 1 : i64} : i8, !llvm.ptr
    %161 = llvm.add %155, %18 overflow<nsw> : i64
    %162 = llvm.icmp "slt" %161, %153 : i64
    llvm.cond_br %162, ^bb12(%161 : i64), ^bb13
  ^bb13:
    %163 = llvm.sub %66, %18 : i64
    %164 = llvm.icmp "slt" %2, %163 : i64
    llvm.cond_br %164, ^bb14(%2 : i64), ^bb15
  ^bb14(%165: i64):
    %166 = llvm.getelementptr inbounds %7[%165] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %167 = llvm.load %166 {alignment = 1 : i64} : !llvm.ptr -> i8
    %168 = llvm.getelementptr inbounds %166[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %169 = llvm.load %168 {alignment = 1 : i64} : !llvm.ptr -> i8
    %170 = llvm.and %167, %169 : i8
    llvm.store %170, %166 {alignment = 1 : i64} : i8, !llvm.ptr
    %171 = llvm.add %165, %6 overflow<nsw> : i64
    %172 = llvm.icmp "slt" %171, %163 : i64
    llvm.cond_br %172, ^bb14(%171 : i64), ^bb15
  ^bb15:
    %173 = llvm.load %7 {alignment = 1 : i64} : !llvm.ptr -> i8
    %174 = llvm.and %38, %173 : i8
    %175 = llvm.and %30, %174 : i8
    %176 = llvm.ashr %x_stride0, %5 : i64
    %177 = llvm.mul %176, %4 overflow<nsw> : i64
    %178 = llvm.sub %x_stride0, %177 overflow<nsw> : i64
    %179 = llvm.intr.smin(%178, %4) : (i64, i64) -> i64
    %180 = llvm.intr.smax(%179, %2) : (i64, i64) -> i64
    %181 = llvm.trunc %180 : i64 to i32
    %182 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %183 = llvm.mlir.poison : vector<8xi32>
    %184 = llvm.insertelement %181, %183[%2 : i64] : vector<8xi32>
    %185 = llvm.shufflevector %184, %183 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %186 = llvm.icmp "slt" %182, %185 : vector<8xi32>
    %187 = llvm.icmp "slt" %37, %x_size0 : i64
    llvm.cond_br %187, ^bb16(%37, %175 : i64, i8), ^bb22(%175 : i8)
  ^bb16(%i: i64, %188: i8):
    %189 = llvm.mlir.poison : vector<8xi8>
    %190 = llvm.insertelement %188, %189[%2 : i64] : vector<8xi8>
    %191 = llvm.shufflevector %190, %189 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %192 = llvm.icmp "slt" %2, %177 : i64
    llvm.cond_br %192, ^bb17(%2, %31, %191 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%31, %191 : vector<8xi8>, vector<8xi8>)
  ^bb17(%j: i64, %193: vector<8xi8>, %194: vector<8xi8>):
    %195 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %196 = llvm.add %195, %j overflow<nsw> : i64
    %197 = llvm.getelementptr inbounds %x[%196] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %198 = llvm.load %197 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %199 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %200 = llvm.add %199, %j overflow<nsw> : i64
    %201 = llvm.getelementptr inbounds %y[%200] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %202 = llvm.load %201 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %203 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %204 = llvm.add %203, %j overflow<nsw> : i64
    %205 = llvm.getelementptr inbounds %mask[%204] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %206 = llvm.load %205 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %207 = llvm.fcmp "ogt" %198, %32 : vector<8xf32>
    %208 = llvm.zext %207 : vector<8xi1> to vector<8xi8>
    %209 = llvm.fcmp "ole" %202, %33 : vector<8xf32>
    %210 = llvm.zext %209 : vector<8xi1> to vector<8xi8>
    %211 = llvm.and %208, %210 : vector<8xi8>
    %212 = llvm.or %211, %206 : vector<8xi8>
    %213 = llvm.fneg %202 : vector<8xf32>
    %214 = llvm.icmp "ne" %212, %31 : vector<8xi8>
    %215 = llvm.select %214, %198, %213 : vector<8xi1>, vector<8xf32>
    %216 = llvm.or %193, %212 : vector<8xi8>
    %217 = llvm.icmp "eq" %212, %31 : vector<8xi8>
    %218 = llvm.zext %217 : vector<8xi1> to vector<8xi8>
    %219 = llvm.add %195, %j overflow<nsw> : i64
    %220 = llvm.getelementptr inbounds %out0[%219] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %215, %220 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %221 = llvm.add %195, %j overflow<nsw> : i64
    %222 = llvm.getelementptr inbounds %out3[%221] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %218, %222 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %223 = llvm.and %194, %212 : vector<8xi8>
    %224 = llvm.add %j, %4 overflow<nsw> : i64
    %225 = llvm.icmp "slt" %224, %177 : i64
    llvm.cond_br %225, ^bb17(%224, %216, %223 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%216, %223 : vector<8xi8>, vector<8xi8>)
  ^bb18(%226: vector<8xi8>, %227: vector<8xi8>):
    %228 = llvm.icmp "slt" %177, %x_stride0 : i64
    llvm.cond_br %228, ^bb19, ^bb20
  ^bb19:
    %229 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %230 = llvm.add %229, %177 overflow<nsw> : i64
    %231 = llvm.getelementptr inbounds %x[%230] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %232 = llvm.intr.masked.load %231, %186, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %233 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %234 = llvm.add %233, %177 overflow<nsw> : i64
    %235 = llvm.getelementptr inbounds %y[%234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %236 = llvm.intr.masked.load %235, %186, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %237 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %238 = llvm.add %237, %177 overflow<nsw> : i64
    %239 = llvm.getelementptr inbounds %mask[%238] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %240 = llvm.intr.masked.load %239, %186, %31 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %241 = llvm.fcmp "ogt" %232, %32 : vector<8xf32>
    %242 = llvm.zext %241 : vector<8xi1> to vector<8xi8>
    %243 = llvm.fcmp "ole" %236, %33 : vector<8xf32>
    %244 = llvm.zext %243 : vector<8xi1> to vector<8xi8>
    %245 = llvm.and %242, %244 : vector<8xi8>
    %246 = llvm.or %245, %240 : vector<8xi8>
    %247 = llvm.fneg %236 : vector<8xf32>
    %248 = llvm.icmp "ne" %246, %31 : vector<8xi8>
    %249 = llvm.select %248, %232, %247 : vector<8xi1>, vector<8xf32>
    %250 = llvm.or %226, %246 : vector<8xi8>
    %251 = llvm.icmp "eq" %246, %31 : vector<8xi8>
    %252 = llvm.zext %251 : vector<8xi1> to vector<8xi8>
    %253 = llvm.add %229, %177 overflow<nsw> : i64
    %254 = llvm.getelementptr inbounds %out0[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %249, %254, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %255 = llvm.add %229, %177 overflow<nsw> : i64
    %256 = llvm.getelementptr inbounds %out3[%255] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %252, %256, %186 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %257 = llvm.and %227, %246 : vector<8xi8>
    %258 = llvm.select %186, %250, %226 : vector<8xi1>, vector<8xi8>
    %259 = llvm.select %186, %257, %227 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb21(%258, %259 : vector<8xi8>, vector<8xi8>)
  ^bb20:
    llvm.br ^bb21(%226, %227 : vector<8xi8>, vector<8xi8>)
  ^bb21(%260: vector<8xi8>, %261: vector<8xi8>):
    %262 = "llvm.intr.vector.reduce.or"(%260) : (vector<8xi8>) -> i8
    %263 = "llvm.intr.vector.reduce.and"(%261) : (vector<8xi8>) -> i8
    %264 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %262, %264 {alignment = 1 : i64} : i8, !llvm.ptr
    %265 = llvm.add %i, %3 overflow<nsw> : i64
    %266 = llvm.icmp "slt" %265, %x_size0 : i64
    llvm.cond_br %266, ^bb16(%265, %263 : i64, i8), ^bb22(%263 : i8)
  ^bb22(%267: i8):
    llvm.store %267, %out2 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.return %29 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %268: i64, %269: i64, %270: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %y_size0_1: i64, %y_stride0_1: i64, %mask_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %mask_size0_1: i64, %mask_stride0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %271: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %272 = llvm.mlir.constant(0) : i64
    %273 = llvm.mlir.constant(1) : i64
    %274 = llvm.mlir.constant(16) : i64
    %275 = llvm.mlir.constant(3) : i64
    %276 = llvm.mlir.constant(8) : i64
    %277 = llvm.mlir.constant(0 : i32) : i32
    %278 = llvm.mlir.constant(-1 : i8) : i8
    %279 = llvm.mlir.constant(-1 : i8) : i8
    %280 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %281 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %282 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %283 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %284 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %284, ^bb1(%begin : i64), ^bb10
  ^bb1(%285: i64):
    %286 = llvm.mul %285, %269 : i64
    %287 = llvm.add %272, %286 : i64
    %288 = llvm.add %287, %269 : i64
    %289 = llvm.intr.smin(%288, %270) : (i64, i64) -> i64
    %290 = llvm.icmp "slt" %287, %289 : i64
    llvm.cond_br %290, ^bb2(%287, %278 : i64, i8), ^bb9(%278 : i8)
  ^bb2(%i_strip: i64, %291: i8):
    llvm.br ^bb3(%272, %279 : i64, i8)
  ^bb3(%i_1: i64, %292: i8):
    %i_2 = llvm.add %i_strip, %i_1 overflow<nsw> : i64
    %293 = llvm.mlir.poison : vector<8xi8>
    %294 = llvm.insertelement %292, %293[%272 : i64] : vector<8xi8>
    %295 = llvm.shufflevector %294, %293 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %296 = llvm.ashr %x_stride0_1, %275 : i64
    %297 = llvm.mul %296, %276 overflow<nsw> : i64
    %298 = llvm.icmp "slt" %272, %297 : i64
    llvm.cond_br %298, ^bb4(%272, %280, %295 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%280, %295 : vector<8xi8>, vector<8xi8>)
  ^bb4(%j_1: i64, %299: vector<8xi8>, %300: vector<8xi8>):
    %301 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %302 = llvm.add %301, %j_1 overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %x_1[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %304 = llvm.load %303 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %305 = llvm.mul %i_2, %y_stride0_1 overflow<nsw> : i64
    %306 = llvm.add %305, %j_1 overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %y_1[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %308 = llvm.load %307 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %309 = llvm.mul %i_2, %mask_stride0_1 overflow<nsw> : i64
    %310 = llvm.add %309, %j_1 overflow<nsw> : i64
    %311 = llvm.getelementptr inbounds %mask_1[%310] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %312 = llvm.load %311 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %313 = llvm.fcmp "ogt" %304, %281 : vector<8xf32>
    %314 = llvm.zext %313 : vector<8xi1> to vector<8xi8>
    %315 = llvm.fcmp "ole" %308, %282 : vector<8xf32>
    %316 = llvm.zext %315 : vector<8xi1> to vector<8xi8>
    %317 = llvm.and %314, %316 : vector<8xi8>
    %318 = llvm.or %317, %312 : vector<8xi8>
    %319 = llvm.fneg %308 : vector<8xf32>
    %320 = llvm.icmp "ne" %318, %280 : vector<8xi8>
    %321 = llvm.select %320, %304, %319 : vector<8xi1>, vector<8xf32>
    %322 = llvm.or %299, %318 : vector<8xi8>
    %323 = llvm.icmp "eq" %318, %280 : vector<8xi8>
    %324 = llvm.zext %323 : vector<8xi1> to vector<8xi8>
    %325 = llvm.add %301, %j_1 overflow<nsw> : i64
    %326 = llvm.getelementptr inbounds %out0_1[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %321, %326 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %327 = llvm.add %301, %j_1 overflow<nsw> : i64
    %328 = llvm.getelementptr inbounds %out3_1[%327] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %324, %328 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %329 = llvm.and %300, %318 : vector<8xi8>
    %330 = llvm.add %j_1, %276 overflow<nsw> : i64
    %331 = llvm.icmp "slt" %330, %297 : i64
    llvm.cond_br %331, ^bb4(%330, %322, %329 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%322, %329 : vector<8xi8>, vector<8xi8>)
  ^bb5(%332: vector<8xi8>, %333: vector<8xi8>):
    %334 = llvm.intr.smax(%297, %272) : (i64, i64) -> i64
    %335 = llvm.icmp "slt" %334, %x_stride0_1 : i64
    llvm.cond_br %335, ^bb6(%334, %332, %333 : i64, vector<8xi8>, vector<8xi8>), ^bb7(%332, %333 : vector<8xi8>, vector<8xi8>)
  ^bb6(%j_2: i64, %336: vector<8xi8>, %337: vector<8xi8>):
    %338 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %339 = llvm.intr.smin(%338, %276) : (i64, i64) -> i64
    %340 = llvm.intr.smax(%339, %272) : (i64, i64) -> i64
    %341 = llvm.trunc %340 : i64 to i32
    %342 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %343 = llvm.mlir.poison : vector<8xi32>
    %344 = llvm.insertelement %341, %343[%272 : i64] : vector<8xi32>
    %345 = llvm.shufflevector %344, %343 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %346 = llvm.icmp "slt" %342, %345 : vector<8xi32>
    %347 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %348 = llvm.add %347, %j_2 overflow<nsw> : i64
    %349 = llvm.getelementptr inbounds %x_1[%348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %350 = llvm.intr.masked.load %349, %346, %283 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %351 = llvm.mul %i_2, %y_stride0_1 overflow<nsw> : i64
    %352 = llvm.add %351, %j_2 overflow<nsw> : i64
    %353 = llvm.getelementptr inbounds %y_1[%352] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %354 = llvm.intr.masked.load %353, %346, %283 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %355 = llvm.mul %i_2, %mask_stride0_1 overflow<nsw> : i64
    %356 = llvm.add %355, %j_2 overflow<nsw> : i64
    %357 = llvm.getelementptr inbounds %mask_1[%356] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %358 = llvm.intr.masked.load %357, %346, %280 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %359 = llvm.fcmp "ogt" %350, %281 : vector<8xf32>
    %360 = llvm.zext %359 : vector<8xi1> to vector<8xi8>
    %361 = llvm.fcmp "ole" %354, %282 : vector<8xf32>
    %362 = llvm.zext %361 : vector<8xi1> to vector<8xi8>
    %363 = llvm.and %360, %362 : vector<8xi8>
    %364 = llvm.or %363, %358 : vector<8xi8>
    %365 = llvm.fneg %354 : vector<8xf32>
    %366 = llvm.icmp "ne" %364, %280 : vector<8xi8>
    %367 = llvm.select %366, %350, %365 : vector<8xi1>, vector<8xf32>
    %368 = llvm.or %336, %364 : vector<8xi8>
    %369 = llvm.icmp "eq" %364, %280 : vector<8xi8>
    %370 = llvm.zext %369 : vector<8xi1> to vector<8xi8>
    %371 = llvm.add %347, %j_2 overflow<nsw> : i64
    %372 = llvm.getelementptr inbounds %out0_1[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %367, %372, %346 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %373 = llvm.add %347, %j_2 overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %out3_1[%373] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %370, %374, %346 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %375 = llvm.and %337, %364 : vector<8xi8>
    %376 = llvm.select %346, %368, %336 : vector<8xi1>, vector<8xi8>
    %377 = llvm.select %346, %375, %337 : vector<8xi1>, vector<8xi8>
    %378 = llvm.add %j_2, %276 overflow<nsw> : i64
    %379 = llvm.icmp "slt" %378, %x_stride0_1 : i64
    llvm.cond_br %379, ^bb6(%378, %376, %377 : i64, vector<8xi8>, vector<8xi8>), ^bb7(%376, %377 : vector<8xi8>, vector<8xi8>)
  ^bb7(%380: vector<8xi8>, %381: vector<8xi8>):
    %382 = "llvm.intr.vector.reduce.or"(%380) : (vector<8xi8>) -> i8
    %383 = "llvm.intr.vector.reduce.and"(%381) : (vector<8xi8>) -> i8
    %384 = llvm.getelementptr inbounds %out1_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %382, %384 {alignment = 1 : i64} : i8, !llvm.ptr
    %385 = llvm.add %i_1, %273 overflow<nsw> : i64
    %386 = llvm.icmp "slt" %385, %274 : i64
    llvm.cond_br %386, ^bb3(%385, %383 : i64, i8), ^bb8(%383 : i8)
  ^bb8(%387: i8):
    %388 = llvm.and %291, %387 : i8
    %389 = llvm.add %i_strip, %274 overflow<nsw> : i64
    %390 = llvm.icmp "slt" %389, %289 : i64
    llvm.cond_br %390, ^bb2(%389, %388 : i64, i8), ^bb9(%388 : i8)
  ^bb9(%391: i8):
    %392 = llvm.getelementptr inbounds %271[%285] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %391, %392 {alignment = 1 : i64} : i8, !llvm.ptr
    %393 = llvm.add %285, %273 overflow<nsw> : i64
    %394 = llvm.icmp "slt" %393, %end : i64
    llvm.cond_br %394, ^bb1(%393 : i64), ^bb10
  ^bb10:
    llvm.return %277 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %395 = llvm.mlir.constant(8) : i64
    %396 = llvm.mlir.constant(16) : i64
    %397 = llvm.mlir.constant(24) : i64
    %398 = llvm.mlir.constant(32) : i64
    %399 = llvm.mlir.constant(40) : i64
    %400 = llvm.mlir.constant(48) : i64
    %401 = llvm.mlir.constant(56) : i64
    %402 = llvm.mlir.constant(64) : i64
    %403 = llvm.mlir.constant(72) : i64
    %404 = llvm.mlir.constant(80) : i64
    %405 = llvm.mlir.constant(88) : i64
    %406 = llvm.mlir.constant(96) : i64
    %407 = llvm.mlir.constant(104) : i64
    %408 = llvm.mlir.constant(112) : i64
    %409 = llvm.mlir.constant(120) : i64
    %410 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %411 = llvm.getelementptr inbounds %context[%395] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %412 = llvm.load %411 {alignment = 8 : i64} : !llvm.ptr -> i64
    %413 = llvm.getelementptr inbounds %context[%396] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %414 = llvm.load %413 {alignment = 8 : i64} : !llvm.ptr -> i64
    %415 = llvm.getelementptr inbounds %context[%397] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %416 = llvm.load %415 {alignment = 8 : i64} : !llvm.ptr -> i64
    %417 = llvm.getelementptr inbounds %context[%398] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %419 = llvm.getelementptr inbounds %context[%399] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %420 = llvm.load %419 {alignment = 8 : i64} : !llvm.ptr -> i64
    %421 = llvm.getelementptr inbounds %context[%400] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %422 = llvm.load %421 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %423 = llvm.getelementptr inbounds %context[%401] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %424 = llvm.load %423 {alignment = 8 : i64} : !llvm.ptr -> i64
    %425 = llvm.getelementptr inbounds %context[%402] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %426 = llvm.load %425 {alignment = 8 : i64} : !llvm.ptr -> i64
    %427 = llvm.getelementptr inbounds %context[%403] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %428 = llvm.load %427 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %429 = llvm.getelementptr inbounds %context[%404] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %430 = llvm.load %429 {alignment = 8 : i64} : !llvm.ptr -> i64
    %431 = llvm.getelementptr inbounds %context[%405] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %432 = llvm.load %431 {alignment = 8 : i64} : !llvm.ptr -> i64
    %433 = llvm.getelementptr inbounds %context[%406] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %434 = llvm.load %433 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %435 = llvm.getelementptr inbounds %context[%407] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %436 = llvm.load %435 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %437 = llvm.getelementptr inbounds %context[%408] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %438 = llvm.load %437 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %439 = llvm.getelementptr inbounds %context[%409] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %440 = llvm.load %439 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %441 = llvm.call @program.parallel0(%begin_1, %end_1, %410, %412, %414, %416, %418, %420, %422, %424, %426, %428, %430, %432, %434, %436, %438, %440) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %441 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %y_stride0_2: i64, %mask_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %mask_size0_2: i64, %mask_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %442 = llvm.mlir.constant(0) : i64
    %443 = llvm.mlir.constant(1) : i64
    %444 = llvm.mlir.constant(1 : i32) : i32
    %445 = llvm.mlir.constant(2 : i32) : i32
    %446 = llvm.mlir.constant(3 : i32) : i32
    %447 = llvm.mlir.constant(4 : i32) : i32
    %448 = llvm.mlir.constant(2) : i64
    %449 = llvm.mlir.constant(3) : i64
    %450 = llvm.mlir.constant(4) : i64
    %451 = llvm.mlir.constant(0 : i32) : i32
    %452 = llvm.icmp "eq" %y_size0_2, %x_size0_2 : i64
    %453 = llvm.icmp "eq" %y_stride0_2, %x_stride0_2 : i64
    %454 = llvm.icmp "eq" %mask_size0_2, %x_size0_2 : i64
    %455 = llvm.icmp "eq" %mask_stride0_2, %x_stride0_2 : i64
    llvm.cond_br %452, ^bb1, ^bb5(%444 : i32)
  ^bb1:
    llvm.cond_br %453, ^bb2, ^bb5(%445 : i32)
  ^bb2:
    llvm.cond_br %454, ^bb3, ^bb5(%446 : i32)
  ^bb3:
    llvm.cond_br %455, ^bb4, ^bb5(%447 : i32)
  ^bb4:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %456 = llvm.getelementptr inbounds %extents[%443] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %456 {alignment = 8 : i64} : i64, !llvm.ptr
    %457 = llvm.getelementptr inbounds %extents[%448] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %457 {alignment = 8 : i64} : i64, !llvm.ptr
    %458 = llvm.getelementptr inbounds %extents[%449] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %458 {alignment = 8 : i64} : i64, !llvm.ptr
    %459 = llvm.getelementptr inbounds %extents[%450] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %459 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %451 : i32
  ^bb5(%460: i32):
    llvm.return %460 : i32
  }
}
