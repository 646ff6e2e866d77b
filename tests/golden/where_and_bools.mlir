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
        %38, %39 = affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%11) to %11 step 8 iter_args(%40 = %18, %41 = %19) -> (vector<8xi8>, vector<8xi8>) {
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
    %44 = arith.constant 11 : index
    %45 = arith.addi %44, %43 : index
    %46 = arith.constant 27 : index
    %47 = arith.addi %45, %46 : index
    %48 = arith.constant 16 : index
    %49 = arith.muli %48, %47 : index
    %50 = arith.constant 2 : index
    %51 = arith.addi %50, %49 : index
    %52 = arith.muli %31, %51 : index
    %53 = arith.constant 7 : index
    %54 = arith.addi %53, %52 : index
    %55 = arith.muli %24, %54 : index
    %56 = arith.constant 32768 : index
    %57 = arith.cmpi sge, %55, %56 : index
    "omp.parallel"(%57) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%11, %21, %12) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%58: index):
          %59 = arith.muli %58, %22 : index
          %60 = arith.addi %c0, %59 : index
          %61 = arith.addi %60, %22 : index
          %62 = arith.minsi %61, %9 : index
          %63 = scf.for %i_strip = %60 to %62 step %c16 iter_args(%64 = %13) -> (i8) {
            %65 = scf.for %i = %c0 to %c16 step %c1 iter_args(%66 = %10) -> (i8) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %67 = vector.broadcast %66 : i8 to vector<8xi8>
              %68 = arith.shrsi %6, %c3 : index
              %69 = arith.muli %68, %c8 overflow<nsw> : index
              %70, %71 = scf.for %j = %c0 to %69 step %c8 iter_args(%72 = %1, %73 = %67) -> (vector<8xi8>, vector<8xi8>) {
                %74 = vector.load %x[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %75 = vector.load %y[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %76 = vector.load %mask[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %77 = arith.cmpf ogt, %74, %2 : vector<8xf32>
                %78 = arith.extui %77 : vector<8xi1> to vector<8xi8>
                %79 = arith.cmpf ole, %75, %3 : vector<8xf32>
                %80 = arith.extui %79 : vector<8xi1> to vector<8xi8>
                %81 = arith.andi %78, %80 : vector<8xi8>
                %82 = arith.ori %81, %76 : vector<8xi8>
                %83 = arith.negf %75 : vector<8xf32>
                %84 = arith.cmpi ne, %82, %1 : vector<8xi8>
                %85 = arith.select %84, %74, %83 : vector<8xi1>, vector<8xf32>
                %86 = arith.ori %72, %82 : vector<8xi8>
                %87 = arith.cmpi eq, %82, %1 : vector<8xi8>
                %88 = arith.extui %87 : vector<8xi1> to vector<8xi8>
                vector.store %85, %out0_1[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                vector.store %88, %out3_1[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %89 = arith.andi %73, %82 : vector<8xi8>
                scf.yield %86, %89 : vector<8xi8>, vector<8xi8>
              }
              %90 = arith.cmpi slt, %69, %6 : index
              %91, %92 = scf.if %90 -> (vector<8xi8>, vector<8xi8>) {
                %93 = arith.subi %6, %69 overflow<nsw> : index
                %94 = vector.create_mask %93 : vector<8xi1>
                %95 = vector.maskedload %x[%i_1, %69], %94, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %96 = vector.maskedload %y[%i_1, %69], %94, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %97 = vector.maskedload %mask[%i_1, %69], %94, %1 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
                %98 = arith.cmpf ogt, %95, %2 : vector<8xf32>
                %99 = arith.extui %98 : vector<8xi1> to vector<8xi8>
                %100 = arith.cmpf ole, %96, %3 : vector<8xf32>
                %101 = arith.extui %100 : vector<8xi1> to vector<8xi8>
                %102 = arith.andi %99, %101 : vector<8xi8>
                %103 = arith.ori %102, %97 : vector<8xi8>
                %104 = arith.negf %96 : vector<8xf32>
                %105 = arith.cmpi ne, %103, %1 : vector<8xi8>
                %106 = arith.select %105, %95, %104 : vector<8xi1>, vector<8xf32>
                %107 = arith.ori %70, %103 : vector<8xi8>
                %108 = arith.cmpi eq, %103, %1 : vector<8xi8>
                %109 = arith.extui %108 : vector<8xi1> to vector<8xi8>
                vector.maskedstore %out0_1[%i_1, %69], %94, %106 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                vector.maskedstore %out3_1[%i_1, %69], %94, %109 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
                %110 = arith.andi %71, %103 : vector<8xi8>
                %111 = arith.select %94, %107, %70 : vector<8xi1>, vector<8xi8>
                %112 = arith.select %94, %110, %71 : vector<8xi1>, vector<8xi8>
                scf.yield %111, %112 : vector<8xi8>, vector<8xi8>
              } else {
                scf.yield %70, %71 : vector<8xi8>, vector<8xi8>
              }
              %113 = vector.reduction <or>, %91 : vector<8xi8> into i8
              %114 = vector.reduction <and>, %92 : vector<8xi8> into i8
              memref.store %113, %out1_1[%i_1] : memref<?xi8>
              scf.yield %114 : i8
            }
            %115 = arith.andi %64, %65 : i8
            scf.yield %115 : i8
          }
          memref.store %63, %14[%58] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %116 = arith.constant 1 : index
    %117 = arith.subi %21, %116 : index
    %118 = arith.constant 0 : index
    %119 = arith.constant 2 : index
    scf.for %120 = %118 to %117 step %119 {
      %121 = arith.addi %120, %116 : index
      %122 = memref.load %14[%120] : memref<64xi8>
      %123 = memref.load %14[%121] : memref<64xi8>
      %124 = arith.andi %122, %123 : i8
      memref.store %124, %14[%120] : memref<64xi8>
    }
    %125 = arith.constant 2 : index
    %126 = arith.subi %21, %125 : index
    %127 = arith.constant 0 : index
    %128 = arith.constant 4 : index
    scf.for %129 = %127 to %126 step %128 {
      %130 = arith.addi %129, %125 : index
      %131 = memref.load %14[%129] : memref<64xi8>
      %132 = memref.load %14[%130] : memref<64xi8>
      %133 = arith.andi %131, %132 : i8
      memref.store %133, %14[%129] : memref<64xi8>
    }
    %134 = arith.constant 4 : index
    %135 = arith.subi %21, %134 : index
    %136 = arith.constant 0 : index
    %137 = arith.constant 8 : index
    scf.for %138 = %136 to %135 step %137 {
      %139 = arith.addi %138, %134 : index
      %140 = memref.load %14[%138] : memref<64xi8>
      %141 = memref.load %14[%139] : memref<64xi8>
      %142 = arith.andi %140, %141 : i8
      memref.store %142, %14[%138] : memref<64xi8>
    }
    %143 = arith.constant 8 : index
    %144 = arith.subi %21, %143 : index
    %145 = arith.constant 0 : index
    %146 = arith.constant 16 : index
    scf.for %147 = %145 to %144 step %146 {
      %148 = arith.addi %147, %143 : index
      %149 = memref.load %14[%147] : memref<64xi8>
      %150 = memref.load %14[%148] : memref<64xi8>
      %151 = arith.andi %149, %150 : i8
      memref.store %151, %14[%147] : memref<64xi8>
    }
    %152 = arith.constant 16 : index
    %153 = arith.subi %21, %152 : index
    %154 = arith.constant 0 : index
    %155 = arith.constant 32 : index
    scf.for %156 = %154 to %153 step %155 {
      %157 = arith.addi %156, %152 : index
      %158 = memref.load %14[%156] : memref<64xi8>
      %159 = memref.load %14[%157] : memref<64xi8>
      %160 = arith.andi %158, %159 : i8
      memref.store %160, %14[%156] : memref<64xi8>
    }
    %161 = arith.constant 32 : index
    %162 = arith.subi %21, %161 : index
    %163 = arith.constant 0 : index
    %164 = arith.constant 64 : index
    scf.for %165 = %163 to %162 step %164 {
      %166 = arith.addi %165, %161 : index
      %167 = memref.load %14[%165] : memref<64xi8>
      %168 = memref.load %14[%166] : memref<64xi8>
      %169 = arith.andi %167, %168 : i8
      memref.store %169, %14[%165] : memref<64xi8>
    }
    %170 = memref.load %14[%11] : memref<64xi8>
    %171 = arith.andi %10, %170 : i8
    %172 = arith.andi %0, %171 : i8
    %173 = arith.shrsi %6, %c3 : index
    %174 = arith.muli %173, %c8 overflow<nsw> : index
    %175 = arith.subi %6, %174 overflow<nsw> : index
    %176 = vector.create_mask %175 : vector<8xi1>
    %177 = scf.for %i_2 = %9 to %5 step %c1 iter_args(%178 = %172) -> (i8) {
      %179 = vector.broadcast %178 : i8 to vector<8xi8>
      %180, %181 = scf.for %j_1 = %c0 to %174 step %c8 iter_args(%182 = %1, %183 = %179) -> (vector<8xi8>, vector<8xi8>) {
        %184 = vector.load %x[%i_2, %j_1] : memref<?x?xf32>, vector<8xf32>
        %185 = vector.load %y[%i_2, %j_1] : memref<?x?xf32>, vector<8xf32>
        %186 = vector.load %mask[%i_2, %j_1] : memref<?x?xi8>, vector<8xi8>
        %187 = arith.cmpf ogt, %184, %2 : vector<8xf32>
        %188 = arith.extui %187 : vector<8xi1> to vector<8xi8>
        %189 = arith.cmpf ole, %185, %3 : vector<8xf32>
        %190 = arith.extui %189 : vector<8xi1> to vector<8xi8>
        %191 = arith.andi %188, %190 : vector<8xi8>
        %192 = arith.ori %191, %186 : vector<8xi8>
        %193 = arith.negf %185 : vector<8xf32>
        %194 = arith.cmpi ne, %192, %1 : vector<8xi8>
        %195 = arith.select %194, %184, %193 : vector<8xi1>, vector<8xf32>
        %196 = arith.ori %182, %192 : vector<8xi8>
        %197 = arith.cmpi eq, %192, %1 : vector<8xi8>
        %198 = arith.extui %197 : vector<8xi1> to vector<8xi8>
        vector.store %195, %out0_1[%i_2, %j_1] : memref<?x?xf32>, vector<8xf32>
        vector.store %198, %out3_1[%i_2, %j_1] : memref<?x?xi8>, vector<8xi8>
        %199 = arith.andi %183, %192 : vector<8xi8>
        scf.yield %196, %199 : vector<8xi8>, vector<8xi8>
      }
      %200 = arith.cmpi slt, %174, %6 : index
      %201, %202 = scf.if %200 -> (vector<8xi8>, vector<8xi8>) {
        %203 = vector.maskedload %x[%i_2, %174], %176, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %204 = vector.maskedload %y[%i_2, %174], %176, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %205 = vector.maskedload %mask[%i_2, %174], %176, %1 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
        %206 = arith.cmpf ogt, %203, %2 : vector<8xf32>
        %207 = arith.extui %206 : vector<8xi1> to vector<8xi8>
        %208 = arith.cmpf ole, %204, %3 : vector<8xf32>
        %209 = arith.extui %208 : vector<8xi1> to vector<8xi8>
        %210 = arith.andi %207, %209 : vector<8xi8>
        %211 = arith.ori %210, %205 : vector<8xi8>
        %212 = arith.negf %204 : vector<8xf32>
        %213 = arith.cmpi ne, %211, %1 : vector<8xi8>
        %214 = arith.select %213, %203, %212 : vector<8xi1>, vector<8xf32>
        %215 = arith.ori %180, %211 : vector<8xi8>
        %216 = arith.cmpi eq, %211, %1 : vector<8xi8>
        %217 = arith.extui %216 : vector<8xi1> to vector<8xi8>
        vector.maskedstore %out0_1[%i_2, %174], %176, %214 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        vector.maskedstore %out3_1[%i_2, %174], %176, %217 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
        %218 = arith.andi %181, %211 : vector<8xi8>
        %219 = arith.select %176, %215, %180 : vector<8xi1>, vector<8xi8>
        %220 = arith.select %176, %218, %181 : vector<8xi1>, vector<8xi8>
        scf.yield %219, %220 : vector<8xi8>, vector<8xi8>
      } else {
        scf.yield %180, %181 : vector<8xi8>, vector<8xi8>
      }
      %221 = vector.reduction <or>, %201 : vector<8xi8> into i8
      %222 = vector.reduction <and>, %202 : vector<8xi8> into i8
      memref.store %221, %out1_1[%i_2] : memref<?xi8>
      scf.yield %222 : i8
    }
    memref.store %177, %out2[] : memref<i8>
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
    %11 = llvm.mlir.constant(11) : i64
    %12 = llvm.mlir.constant(27) : i64
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
    %79 = llvm.add %11, %78 : i64
    %80 = llvm.add %79, %12 : i64
    %81 = llvm.mul %0, %80 : i64
    %82 = llvm.add %13, %81 : i64
    %83 = llvm.mul %72, %82 : i64
    %84 = llvm.add %9, %83 : i64
    %85 = llvm.mul %68, %84 : i64
    %86 = llvm.icmp "sge" %85, %14 : i64
    %87 = llvm.icmp "sgt" %66, %2 : i64
    %88 = llvm.select %87, %66, %2 : i1, i64
    llvm.cond_br %86, ^bb1, ^bb2
  ^bb1:
    llvm.store %66, %16 {alignment = 8 : i64} : i64, !llvm.ptr
    %89 = llvm.getelementptr inbounds %16[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %67, %89 {alignment = 8 : i64} : i64, !llvm.ptr
    %90 = llvm.getelementptr inbounds %16[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %37, %90 {alignment = 8 : i64} : i64, !llvm.ptr
    %91 = llvm.getelementptr inbounds %16[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %91 {alignment = 8 : i64} : i64, !llvm.ptr
    %92 = llvm.getelementptr inbounds %16[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %92 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %93 = llvm.getelementptr inbounds %16[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %93 {alignment = 8 : i64} : i64, !llvm.ptr
    %94 = llvm.getelementptr inbounds %16[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %94 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %95 = llvm.getelementptr inbounds %16[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_size0, %95 {alignment = 8 : i64} : i64, !llvm.ptr
    %96 = llvm.getelementptr inbounds %16[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_stride0, %96 {alignment = 8 : i64} : i64, !llvm.ptr
    %97 = llvm.getelementptr inbounds %16[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask, %97 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %98 = llvm.getelementptr inbounds %16[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask_size0, %98 {alignment = 8 : i64} : i64, !llvm.ptr
    %99 = llvm.getelementptr inbounds %16[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask_stride0, %99 {alignment = 8 : i64} : i64, !llvm.ptr
    %100 = llvm.getelementptr inbounds %16[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %100 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %101 = llvm.getelementptr inbounds %16[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %101 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %102 = llvm.getelementptr inbounds %16[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %102 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %103 = llvm.getelementptr inbounds %16[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %7, %103 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %104 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %105 = llvm.call @stepwell_parallel_for(%104, %16, %88, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%105 : i32)
  ^bb2:
    %106 = llvm.call @program.parallel0(%2, %88, %66, %67, %37, %x_stride0, %x, %x_size0, %y, %y_size0, %y_stride0, %mask, %mask_size0, %mask_stride0, %out0, %out3, %out1, %7) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%106 : i32)
  ^bb3(%107: i32):
    %108 = llvm.sub %66, %3 : i64
    %109 = llvm.icmp "slt" %2, %108 : i64
    llvm.cond_br %109, ^bb4(%2 : i64), ^bb5
  ^bb4(%110: i64):
    %111 = llvm.getelementptr inbounds %7[%110] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %112 = llvm.load %111 {alignment = 1 : i64} : !llvm.ptr -> i8
    %113 = llvm.getelementptr inbounds %111[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %114 = llvm.load %113 {alignment = 1 : i64} : !llvm.ptr -> i8
    %115 = llvm.and %112, %114 : i8
    llvm.store %115, %111 {alignment = 1 : i64} : i8, !llvm.ptr
    %116 = llvm.add %110, %13 overflow<nsw> : i64
    %117 = llvm.icmp "slt" %116, %108 : i64
    llvm.cond_br %117, ^bb4(%116 : i64), ^bb5
  ^bb5:
    %118 = llvm.sub %66, %13 : i64
    %119 = llvm.icmp "slt" %2, %118 : i64
    llvm.cond_br %119, ^bb6(%2 : i64), ^bb7
  ^bb6(%120: i64):
    %121 = llvm.getelementptr inbounds %7[%120] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %122 = llvm.load %121 {alignment = 1 : i64} : !llvm.ptr -> i8
    %123 = llvm.getelementptr inbounds %121[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %124 = llvm.load %123 {alignment = 1 : i64} : !llvm.ptr -> i8
    %125 = llvm.and %122, %124 : i8
    llvm.store %125, %121 {alignment = 1 : i64} : i8, !llvm.ptr
    %126 = llvm.add %120, %1 overflow<nsw> : i64
    %127 = llvm.icmp "slt" %126, %118 : i64
    llvm.cond_br %127, ^bb6(%126 : i64), ^bb7
  ^bb7:
    %128 = llvm.sub %66, %1 : i64
    %129 = llvm.icmp "slt" %2, %128 : i64
    llvm.cond_br %129, ^bb8(%2 : i64), ^bb9
  ^bb8(%130: i64):
    %131 = llvm.getelementptr inbounds %7[%130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %132 = llvm.load %131 {alignment = 1 : i64} : !llvm.ptr -> i8
    %133 = llvm.getelementptr inbounds %131[%1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %134 = llvm.load %133 {alignment = 1 : i64} : !llvm.ptr -> i8
    %135 = llvm.and %132, %134 : i8
    llvm.store %135, %131 {alignment = 1 : i64} : i8, !llvm.ptr
    %136 = llvm.add %130, %4 overflow<nsw> : i64
    %137 = llvm.icmp "slt" %136, %128 : i64
    llvm.cond_br %137, ^bb8(%136 : i64), ^bb9
  ^bb9:
    %138 = llvm.sub %66, %4 : i64
    %139 = llvm.icmp "slt" %2, %138 : i64
    llvm.cond_br %139, ^bb10(%2 : i64), ^bb11
  ^bb10(%140: i64):
    %141 = llvm.getelementptr inbounds %7[%140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %142 = llvm.load %141 {alignment = 1 : i64} : !llvm.ptr -> i8
    %143 = llvm.getelementptr inbounds %141[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %144 = llvm.load %143 {alignment = 1 : i64} : !llvm.ptr -> i8
    %145 = llvm.and %142, %144 : i8
    llvm.store %145, %141 {alignment = 1 : i64} : i8, !llvm.ptr
    %146 = llvm.add %140, %0 overflow<nsw> : i64
    %147 = llvm.icmp "slt" %146, %138 : i64
    llvm.cond_br %147, ^bb10(%146 : i64), ^bb11
  ^bb11:
    %148 = llvm.sub %66, %0 : i64
    %149 = llvm.icmp "slt" %2, %148 : i64
    llvm.cond_br %149, ^bb12(%2 : i64), ^bb13
  ^bb12(%150: i64):
    %151 = llvm.getelementptr inbounds %7[%150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %152 = llvm.load %151 {alignment = 1 : i64} : !llvm.ptr -> i8
    %153 = llvm.getelementptr inbounds %151[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %154 = llvm.load %153 {alignment = 1 : i64} : !llvm.ptr -> i8
    %155 = llvm.and %152, %154 : i8
    llvm.store %155, %151 {alignment = 1 : i64} : i8, !llvm.ptr
    %156 = llvm.add %150, %18 overflow<nsw> : i64
    %157 = llvm.icmp "slt" %156, %148 : i64
    llvm.cond_br %157, ^bb12(%156 : i64), ^bb13
  ^bb13:
    %158 = llvm.sub %66, %18 : i64
    %159 = llvm.icmp "slt" %2, %158 : i64
    llvm.cond_br %159, ^bb14(%2 : i64), ^bb15
  ^bb14(%160: i64):
    %161 = llvm.getelementptr inbounds %7[%160] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %162 = llvm.load %161 {alignment = 1 : i64} : !llvm.ptr -> i8
    %163 = llvm.getelementptr inbounds %161[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %164 = llvm.load %163 {alignment = 1 : i64} : !llvm.ptr -> i8
    %165 = llvm.and %162, %164 : i8
    llvm.store %165, %161 {alignment = 1 : i64} : i8, !llvm.ptr
    %166 = llvm.add %160, %6 overflow<nsw> : i64
    %167 = llvm.icmp "slt" %166, %158 : i64
    llvm.cond_br %167, ^bb14(%166 : i64), ^bb15
  ^bb15:
    %168 = llvm.load %7 {alignment = 1 : i64} : !llvm.ptr -> i8
    %169 = llvm.and %38, %168 : i8
    %170 = llvm.and %30, %169 : i8
    %171 = llvm.ashr %x_stride0, %5 : i64
    %172 = llvm.mul %171, %4 overflow<nsw> : i64
    %173 = llvm.sub %x_stride0, %172 overflow<nsw> : i64
    %174 = llvm.intr.smin(%173, %4) : (i64, i64) -> i64
    %175 = llvm.intr.smax(%174, %2) : (i64, i64) -> i64
    %176 = llvm.trunc %175 : i64 to i32
    %177 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %178 = llvm.mlir.poison : vector<8xi32>
    %179 = llvm.insertelement %176, %178[%2 : i64] : vector<8xi32>
    %180 = llvm.shufflevector %179, %178 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %181 = llvm.icmp "slt" %177, %180 : vector<8xi32>
    %182 = llvm.icmp "slt" %37, %x_size0 : i64
    llvm.cond_br %182, ^bb16(%37, %170 : i64, i8), ^bb22(%170 : i8)
  ^bb16(%i: i64, %183: i8):
    %184 = llvm.mlir.poison : vector<8xi8>
    %185 = llvm.insertelement %183, %184[%2 : i64] : vector<8xi8>
    %186 = llvm.shufflevector %185, %184 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %187 = llvm.icmp "slt" %2, %172 : i64
    llvm.cond_br %187, ^bb17(%2, %31, %186 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%31, %186 : vector<8xi8>, vector<8xi8>)
  ^bb17(%j: i64, %188: vector<8xi8>, %189: vector<8xi8>):
    %190 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %191 = llvm.add %190, %j overflow<nsw> : i64
    %192 = llvm.getelementptr inbounds %x[%191] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %193 = llvm.load %192 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %194 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %195 = llvm.add %194, %j overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %y[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %197 = llvm.load %196 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %198 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %199 = llvm.add %198, %j overflow<nsw> : i64
    %200 = llvm.getelementptr inbounds %mask[%199] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %201 = llvm.load %200 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %202 = llvm.fcmp "ogt" %193, %32 : vector<8xf32>
    %203 = llvm.zext %202 : vector<8xi1> to vector<8xi8>
    %204 = llvm.fcmp "ole" %197, %33 : vector<8xf32>
    %205 = llvm.zext %204 : vector<8xi1> to vector<8xi8>
    %206 = llvm.and %203, %205 : vector<8xi8>
    %207 = llvm.or %206, %201 : vector<8xi8>
    %208 = llvm.fneg %197 : vector<8xf32>
    %209 = llvm.icmp "ne" %207, %31 : vector<8xi8>
    %210 = llvm.select %209, %193, %208 : vector<8xi1>, vector<8xf32>
    %211 = llvm.or %188, %207 : vector<8xi8>
    %212 = llvm.icmp "eq" %207, %31 : vector<8xi8>
    %213 = llvm.zext %212 : vector<8xi1> to vector<8xi8>
    %214 = llvm.add %190, %j overflow<nsw> : i64
    %215 = llvm.getelementptr inbounds %out0[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %210, %215 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %216 = llvm.add %190, %j overflow<nsw> : i64
    %217 = llvm.getelementptr inbounds %out3[%216] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %213, %217 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %218 = llvm.and %189, %207 : vector<8xi8>
    %219 = llvm.add %j, %4 overflow<nsw> : i64
    %220 = llvm.icmp "slt" %219, %172 : i64
    llvm.cond_br %220, ^bb17(%219, %211, %218 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%211, %218 : vector<8xi8>, vector<8xi8>)
  ^bb18(%221: vector<8xi8>, %222: vector<8xi8>):
    %223 = llvm.icmp "slt" %172, %x_stride0 : i64
    llvm.cond_br %223, ^bb19, ^bb20
  ^bb19:
    %224 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %225 = llvm.add %224, %172 overflow<nsw> : i64
    %226 = llvm.getelementptr inbounds %x[%225] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %227 = llvm.intr.masked.load %226, %181, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %228 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %229 = llvm.add %228, %172 overflow<nsw> : i64
    %230 = llvm.getelementptr inbounds %y[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %231 = llvm.intr.masked.load %230, %181, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %232 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %233 = llvm.add %232, %172 overflow<nsw> : i64
    %234 = llvm.getelementptr inbounds %mask[%233] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %235 = llvm.intr.masked.load %234, %181, %31 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %236 = llvm.fcmp "ogt" %227, %32 : vector<8xf32>
    %237 = llvm.zext %236 : vector<8xi1> to vector<8xi8>
    %238 = llvm.fcmp "ole" %231, %33 : vector<8xf32>
    %239 = llvm.zext %238 : vector<8xi1> to vector<8xi8>
    %240 = llvm.and %237, %239 : vector<8xi8>
    %241 = llvm.or %240, %235 : vector<8xi8>
    %242 = llvm.fneg %231 : vector<8xf32>
    %243 = llvm.icmp "ne" %241, %31 : vector<8xi8>
    %244 = llvm.select %243, %227, %242 : vector<8xi1>, vector<8xf32>
    %245 = llvm.or %221, %241 : vector<8xi8>
    %246 = llvm.icmp "eq" %241, %31 : vector<8xi8>
    %247 = llvm.zext %246 : vector<8xi1> to vector<8xi8>
    %248 = llvm.add %224, %172 overflow<nsw> : i64
    %249 = llvm.getelementptr inbounds %out0[%248] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %244, %249, %181 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %250 = llvm.add %224, %172 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %out3[%250] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %247, %251, %181 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %252 = llvm.and %222, %241 : vector<8xi8>
    %253 = llvm.select %181, %245, %221 : vector<8xi1>, vector<8xi8>
    %254 = llvm.select %181, %252, %222 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb21(%253, %254 : vector<8xi8>, vector<8xi8>)
  ^bb20:
    llvm.br ^bb21(%221, %222 : vector<8xi8>, vector<8xi8>)
  ^bb21(%255: vector<8xi8>, %256: vector<8xi8>):
    %257 = "llvm.intr.vector.reduce.or"(%255) : (vector<8xi8>) -> i8
    %258 = "llvm.intr.vector.reduce.and"(%256) : (vector<8xi8>) -> i8
    %259 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %257, %259 {alignment = 1 : i64} : i8, !llvm.ptr
    %260 = llvm.add %i, %3 overflow<nsw> : i64
    %261 = llvm.icmp "slt" %260, %x_size0 : i64
    llvm.cond_br %261, ^bb16(%260, %258 : i64, i8), ^bb22(%258 : i8)
  ^bb22(%262: i8):
    llvm.store %262, %out2 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.return %29 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %263: i64, %264: i64, %265: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %y_size0_1: i64, %y_stride0_1: i64, %mask_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %mask_size0_1: i64, %mask_stride0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %266: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %267 = llvm.mlir.constant(0) : i64
    %268 = llvm.mlir.constant(1) : i64
    %269 = llvm.mlir.constant(16) : i64
    %270 = llvm.mlir.constant(3) : i64
    %271 = llvm.mlir.constant(8) : i64
    %272 = llvm.mlir.constant(0 : i32) : i32
    %273 = llvm.mlir.constant(-1 : i8) : i8
    %274 = llvm.mlir.constant(-1 : i8) : i8
    %275 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %276 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %277 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %278 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %279 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %279, ^bb1(%begin : i64), ^bb11
  ^bb1(%280: i64):
    %281 = llvm.mul %280, %264 : i64
    %282 = llvm.add %267, %281 : i64
    %283 = llvm.add %282, %264 : i64
    %284 = llvm.intr.smin(%283, %265) : (i64, i64) -> i64
    %285 = llvm.icmp "slt" %282, %284 : i64
    llvm.cond_br %285, ^bb2(%282, %273 : i64, i8), ^bb10(%273 : i8)
  ^bb2(%i_strip: i64, %286: i8):
    llvm.br ^bb3(%267, %274 : i64, i8)
  ^bb3(%i_1: i64, %287: i8):
    %i_2 = llvm.add %i_strip, %i_1 overflow<nsw> : i64
    %288 = llvm.mlir.poison : vector<8xi8>
    %289 = llvm.insertelement %287, %288[%267 : i64] : vector<8xi8>
    %290 = llvm.shufflevector %289, %288 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %291 = llvm.ashr %x_stride0_1, %270 : i64
    %292 = llvm.mul %291, %271 overflow<nsw> : i64
    %293 = llvm.icmp "slt" %267, %292 : i64
    llvm.cond_br %293, ^bb4(%267, %275, %290 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%275, %290 : vector<8xi8>, vector<8xi8>)
  ^bb4(%j_1: i64, %294: vector<8xi8>, %295: vector<8xi8>):
    %296 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %297 = llvm.add %296, %j_1 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %x_1[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %299 = llvm.load %298 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %300 = llvm.mul %i_2, %y_stride0_1 overflow<nsw> : i64
    %301 = llvm.add %300, %j_1 overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %y_1[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %303 = llvm.load %302 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %304 = llvm.mul %i_2, %mask_stride0_1 overflow<nsw> : i64
    %305 = llvm.add %304, %j_1 overflow<nsw> : i64
    %306 = llvm.getelementptr inbounds %mask_1[%305] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %307 = llvm.load %306 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %308 = llvm.fcmp "ogt" %299, %276 : vector<8xf32>
    %309 = llvm.zext %308 : vector<8xi1> to vector<8xi8>
    %310 = llvm.fcmp "ole" %303, %277 : vector<8xf32>
    %311 = llvm.zext %310 : vector<8xi1> to vector<8xi8>
    %312 = llvm.and %309, %311 : vector<8xi8>
    %313 = llvm.or %312, %307 : vector<8xi8>
    %314 = llvm.fneg %303 : vector<8xf32>
    %315 = llvm.icmp "ne" %313, %275 : vector<8xi8>
    %316 = llvm.select %315, %299, %314 : vector<8xi1>, vector<8xf32>
    %317 = llvm.or %294, %313 : vector<8xi8>
    %318 = llvm.icmp "eq" %313, %275 : vector<8xi8>
    %319 = llvm.zext %318 : vector<8xi1> to vector<8xi8>
    %320 = llvm.add %296, %j_1 overflow<nsw> : i64
    %321 = llvm.getelementptr inbounds %out0_1[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %316, %321 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %322 = llvm.add %296, %j_1 overflow<nsw> : i64
    %323 = llvm.getelementptr inbounds %out3_1[%322] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %319, %323 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %324 = llvm.and %295, %313 : vector<8xi8>
    %325 = llvm.add %j_1, %271 overflow<nsw> : i64
    %326 = llvm.icmp "slt" %325, %292 : i64
    llvm.cond_br %326, ^bb4(%325, %317, %324 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%317, %324 : vector<8xi8>, vector<8xi8>)
  ^bb5(%327: vector<8xi8>, %328: vector<8xi8>):
    %329 = llvm.icmp "slt" %292, %x_stride0_1 : i64
    llvm.cond_br %329, ^bb6, ^bb7
  ^bb6:
    %330 = llvm.sub %x_stride0_1, %292 overflow<nsw> : i64
    %331 = llvm.intr.smin(%330, %271) : (i64, i64) -> i64
    %332 = llvm.intr.smax(%331, %267) : (i64, i64) -> i64
    %333 = llvm.trunc %332 : i64 to i32
    %334 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %335 = llvm.mlir.poison : vector<8xi32>
    %336 = llvm.insertelement %333, %335[%267 : i64] : vector<8xi32>
    %337 = llvm.shufflevector %336, %335 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %338 = llvm.icmp "slt" %334, %337 : vector<8xi32>
    %339 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %340 = llvm.add %339, %292 overflow<nsw> : i64
    %341 = llvm.getelementptr inbounds %x_1[%340] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %342 = llvm.intr.masked.load %341, %338, %278 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %343 = llvm.mul %i_2, %y_stride0_1 overflow<nsw> : i64
    %344 = llvm.add %343, %292 overflow<nsw> : i64
    %345 = llvm.getelementptr inbounds %y_1[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %346 = llvm.intr.masked.load %345, %338, %278 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %347 = llvm.mul %i_2, %mask_stride0_1 overflow<nsw> : i64
    %348 = llvm.add %347, %292 overflow<nsw> : i64
    %349 = llvm.getelementptr inbounds %mask_1[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %350 = llvm.intr.masked.load %349, %338, %275 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %351 = llvm.fcmp "ogt" %342, %276 : vector<8xf32>
    %352 = llvm.zext %351 : vector<8xi1> to vector<8xi8>
    %353 = llvm.fcmp "ole" %346, %277 : vector<8xf32>
    %354 = llvm.zext %353 : vector<8xi1> to vector<8xi8>
    %355 = llvm.and %352, %354 : vector<8xi8>
    %356 = llvm.or %355, %350 : vector<8xi8>
    %357 = llvm.fneg %346 : vector<8xf32>
    %358 = llvm.icmp "ne" %356, %275 : vector<8xi8>
    %359 = llvm.select %358, %342, %357 : vector<8xi1>, vector<8xf32>
    %360 = llvm.or %327, %356 : vector<8xi8>
    %361 = llvm.icmp "eq" %356, %275 : vector<8xi8>
    %362 = llvm.zext %361 : vector<8xi1> to vector<8xi8>
    %363 = llvm.add %339, %292 overflow<nsw> : i64
    %364 = llvm.getelementptr inbounds %out0_1[%363] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %359, %364, %338 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %365 = llvm.add %339, %292 overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %out3_1[%365] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %362, %366, %338 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %367 = llvm.and %328, %356 : vector<8xi8>
    %368 = llvm.select %338, %360, %327 : vector<8xi1>, vector<8xi8>
    %369 = llvm.select %338, %367, %328 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb8(%368, %369 : vector<8xi8>, vector<8xi8>)
  ^bb7:
    llvm.br ^bb8(%327, %328 : vector<8xi8>, vector<8xi8>)
  ^bb8(%370: vector<8xi8>, %371: vector<8xi8>):
    %372 = "llvm.intr.vector.reduce.or"(%370) : (vector<8xi8>) -> i8
    %373 = "llvm.intr.vector.reduce.and"(%371) : (vector<8xi8>) -> i8
    %374 = llvm.getelementptr inbounds %out1_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %372, %374 {alignment = 1 : i64} : i8, !llvm.ptr
    %375 = llvm.add %i_1, %268 overflow<nsw> : i64
    %376 = llvm.icmp "slt" %375, %269 : i64
    llvm.cond_br %376, ^bb3(%375, %373 : i64, i8), ^bb9(%373 : i8)
  ^bb9(%377: i8):
    %378 = llvm.and %286, %377 : i8
    %379 = llvm.add %i_strip, %269 overflow<nsw> : i64
    %380 = llvm.icmp "slt" %379, %284 : i64
    llvm.cond_br %380, ^bb2(%379, %378 : i64, i8), ^bb10(%378 : i8)
  ^bb10(%381: i8):
    %382 = llvm.getelementptr inbounds %266[%280] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %381, %382 {alignment = 1 : i64} : i8, !llvm.ptr
    %383 = llvm.add %280, %268 overflow<nsw> : i64
    %384 = llvm.icmp "slt" %383, %end : i64
    llvm.cond_br %384, ^bb1(%383 : i64), ^bb11
  ^bb11:
    llvm.return %272 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %385 = llvm.mlir.constant(8) : i64
    %386 = llvm.mlir.constant(16) : i64
    %387 = llvm.mlir.constant(24) : i64
    %388 = llvm.mlir.constant(32) : i64
    %389 = llvm.mlir.constant(40) : i64
    %390 = llvm.mlir.constant(48) : i64
    %391 = llvm.mlir.constant(56) : i64
    %392 = llvm.mlir.constant(64) : i64
    %393 = llvm.mlir.constant(72) : i64
    %394 = llvm.mlir.constant(80) : i64
    %395 = llvm.mlir.constant(88) : i64
    %396 = llvm.mlir.constant(96) : i64
    %397 = llvm.mlir.constant(104) : i64
    %398 = llvm.mlir.constant(112) : i64
    %399 = llvm.mlir.constant(120) : i64
    %400 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %401 = llvm.getelementptr inbounds %context[%385] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %402 = llvm.load %401 {alignment = 8 : i64} : !llvm.ptr -> i64
    %403 = llvm.getelementptr inbounds %context[%386] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %404 = llvm.load %403 {alignment = 8 : i64} : !llvm.ptr -> i64
    %405 = llvm.getelementptr inbounds %context[%387] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %406 = llvm.load %405 {alignment = 8 : i64} : !llvm.ptr -> i64
    %407 = llvm.getelementptr inbounds %context[%388] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %408 = llvm.load %407 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %409 = llvm.getelementptr inbounds %context[%389] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %410 = llvm.load %409 {alignment = 8 : i64} : !llvm.ptr -> i64
    %411 = llvm.getelementptr inbounds %context[%390] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %412 = llvm.load %411 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %413 = llvm.getelementptr inbounds %context[%391] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %414 = llvm.load %413 {alignment = 8 : i64} : !llvm.ptr -> i64
    %415 = llvm.getelementptr inbounds %context[%392] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %416 = llvm.load %415 {alignment = 8 : i64} : !llvm.ptr -> i64
    %417 = llvm.getelementptr inbounds %context[%393] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %419 = llvm.getelementptr inbounds %context[%394] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %420 = llvm.load %419 {alignment = 8 : i64} : !llvm.ptr -> i64
    %421 = llvm.getelementptr inbounds %context[%395] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %422 = llvm.load %421 {alignment = 8 : i64} : !llvm.ptr -> i64
    %423 = llvm.getelementptr inbounds %context[%396] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %424 = llvm.load %423 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %425 = llvm.getelementptr inbounds %context[%397] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %426 = llvm.load %425 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %427 = llvm.getelementptr inbounds %context[%398] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %428 = llvm.load %427 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %429 = llvm.getelementptr inbounds %context[%399] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %430 = llvm.load %429 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %431 = llvm.call @program.parallel0(%begin_1, %end_1, %400, %402, %404, %406, %408, %410, %412, %414, %416, %418, %420, %422, %424, %426, %428, %430) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %431 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %y_stride0_2: i64, %mask_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %mask_size0_2: i64, %mask_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %432 = llvm.mlir.constant(0) : i64
    %433 = llvm.mlir.constant(1) : i64
    %434 = llvm.mlir.constant(1 : i32) : i32
    %435 = llvm.mlir.constant(2 : i32) : i32
    %436 = llvm.mlir.constant(3 : i32) : i32
    %437 = llvm.mlir.constant(4 : i32) : i32
    %438 = llvm.mlir.constant(2) : i64
    %439 = llvm.mlir.constant(3) : i64
    %440 = llvm.mlir.constant(4) : i64
    %441 = llvm.mlir.constant(0 : i32) : i32
    %442 = llvm.icmp "eq" %y_size0_2, %x_size0_2 : i64
    %443 = llvm.icmp "eq" %y_stride0_2, %x_stride0_2 : i64
    %444 = llvm.icmp "eq" %mask_size0_2, %x_size0_2 : i64
    %445 = llvm.icmp "eq" %mask_stride0_2, %x_stride0_2 : i64
    llvm.cond_br %442, ^bb1, ^bb5(%434 : i32)
  ^bb1:
    llvm.cond_br %443, ^bb2, ^bb5(%435 : i32)
  ^bb2:
    llvm.cond_br %444, ^bb3, ^bb5(%436 : i32)
  ^bb3:
    llvm.cond_br %445, ^bb4, ^bb5(%437 : i32)
  ^bb4:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %446 = llvm.getelementptr inbounds %extents[%433] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %446 {alignment = 8 : i64} : i64, !llvm.ptr
    %447 = llvm.getelementptr inbounds %extents[%438] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %447 {alignment = 8 : i64} : i64, !llvm.ptr
    %448 = llvm.getelementptr inbounds %extents[%439] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %448 {alignment = 8 : i64} : i64, !llvm.ptr
    %449 = llvm.getelementptr inbounds %extents[%440] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %449 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %441 : i32
  ^bb5(%450: i32):
    llvm.return %450 : i32
  }
}
