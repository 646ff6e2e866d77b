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
    %12 = arith.shrsi %9, %c4 : index
    %13 = arith.muli %12, %c16 overflow<nsw> : index
    %14 = arith.maxsi %13, %c0 : index
    %15 = arith.constant -1 : i8
    %16 = arith.constant -1 : i8
    %17 = arith.constant 0 : index
    %18 = arith.constant 1 : index
    %19 = arith.constant -1 : i8
    %20 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %19, %20[%17] : memref<64xi8>
    %21 = arith.subi %14, %c0 : index
    %22 = arith.ceildivsi %21, %c16 : index
    %23 = arith.maxsi %22, %17 : index
    %24 = arith.constant 64 : index
    %25 = arith.ceildivsi %23, %24 : index
    %26 = arith.maxsi %25, %18 : index
    %27 = arith.ceildivsi %23, %26 : index
    %28 = arith.muli %26, %c16 : index
    %29 = arith.constant 0 : index
    %30 = arith.maxsi %27, %29 : index
    %31 = arith.minsi %28, %14 : index
    %32 = arith.constant 16 : index
    %33 = arith.ceildivsi %31, %32 : index
    %34 = arith.constant 0 : index
    %35 = arith.maxsi %33, %34 : index
    %36 = arith.constant 3 : index
    %37 = arith.shrsi %11, %36 : index
    %38 = arith.constant 8 : index
    %39 = arith.muli %37, %38 : index
    %40 = arith.constant 8 : index
    %41 = arith.ceildivsi %39, %40 : index
    %42 = arith.constant 0 : index
    %43 = arith.maxsi %41, %42 : index
    %44 = arith.constant 23 : index
    %45 = arith.muli %43, %44 : index
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %39, %46 : index
    %48 = arith.subi %11, %47 : index
    %49 = arith.constant 8 : index
    %50 = arith.ceildivsi %48, %49 : index
    %51 = arith.constant 0 : index
    %52 = arith.maxsi %50, %51 : index
    %53 = arith.constant 27 : index
    %54 = arith.muli %52, %53 : index
    %55 = arith.constant 11 : index
    %56 = arith.addi %55, %45 : index
    %57 = arith.addi %56, %54 : index
    %58 = arith.constant 16 : index
    %59 = arith.muli %58, %57 : index
    %60 = arith.constant 2 : index
    %61 = arith.addi %60, %59 : index
    %62 = arith.muli %35, %61 : index
    %63 = arith.constant 7 : index
    %64 = arith.addi %63, %62 : index
    %65 = arith.muli %30, %64 : index
    %66 = arith.constant 32768 : index
    %67 = arith.cmpi sge, %65, %66 : index
    "omp.parallel"(%67) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%17, %27, %18) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%68: index):
          %69 = arith.muli %68, %28 : index
          %70 = arith.addi %c0, %69 : index
          %71 = arith.addi %70, %28 : index
          %72 = arith.minsi %71, %14 : index
          %73 = scf.for %i_strip = %70 to %72 step %c16 iter_args(%74 = %19) -> (i8) {
            %75 = scf.for %i = %c0 to %c16 step %c1 iter_args(%76 = %15) -> (i8) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %77 = vector.broadcast %76 : i8 to vector<8xi8>
              %78 = arith.shrsi %11, %c3 : index
              %79 = arith.muli %78, %c8 overflow<nsw> : index
              %80, %81 = scf.for %j = %c0 to %79 step %c8 iter_args(%82 = %5, %83 = %77) -> (vector<8xi8>, vector<8xi8>) {
                %84 = vector.load %x[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %85 = vector.load %y[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %86 = vector.load %mask[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %87 = arith.cmpf ogt, %84, %6 : vector<8xf32>
                %88 = arith.extui %87 : vector<8xi1> to vector<8xi8>
                %89 = arith.cmpf ole, %85, %7 : vector<8xf32>
                %90 = arith.extui %89 : vector<8xi1> to vector<8xi8>
                %91 = arith.andi %88, %90 : vector<8xi8>
                %92 = arith.ori %91, %86 : vector<8xi8>
                %93 = arith.negf %85 : vector<8xf32>
                %94 = arith.cmpi ne, %92, %5 : vector<8xi8>
                %95 = arith.select %94, %84, %93 : vector<8xi1>, vector<8xf32>
                %96 = arith.ori %82, %92 : vector<8xi8>
                %97 = arith.cmpi eq, %92, %5 : vector<8xi8>
                %98 = arith.extui %97 : vector<8xi1> to vector<8xi8>
                vector.store %95, %out0_1[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                vector.store %98, %out3_1[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %99 = arith.andi %83, %92 : vector<8xi8>
                scf.yield %96, %99 : vector<8xi8>, vector<8xi8>
              }
              %100 = arith.maxsi %79, %c0 : index
              %101, %102 = scf.for %j_1 = %100 to %11 step %c8 iter_args(%103 = %80, %104 = %81) -> (vector<8xi8>, vector<8xi8>) {
                %105 = arith.subi %11, %j_1 overflow<nsw> : index
                %106 = vector.create_mask %105 : vector<8xi1>
                %107 = vector.maskedload %x[%i_1, %j_1], %106, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %108 = vector.maskedload %y[%i_1, %j_1], %106, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %109 = vector.maskedload %mask[%i_1, %j_1], %106, %5 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
                %110 = arith.cmpf ogt, %107, %6 : vector<8xf32>
                %111 = arith.extui %110 : vector<8xi1> to vector<8xi8>
                %112 = arith.cmpf ole, %108, %7 : vector<8xf32>
                %113 = arith.extui %112 : vector<8xi1> to vector<8xi8>
                %114 = arith.andi %111, %113 : vector<8xi8>
                %115 = arith.ori %114, %109 : vector<8xi8>
                %116 = arith.negf %108 : vector<8xf32>
                %117 = arith.cmpi ne, %115, %5 : vector<8xi8>
                %118 = arith.select %117, %107, %116 : vector<8xi1>, vector<8xf32>
                %119 = arith.ori %103, %115 : vector<8xi8>
                %120 = arith.cmpi eq, %115, %5 : vector<8xi8>
                %121 = arith.extui %120 : vector<8xi1> to vector<8xi8>
                vector.maskedstore %out0_1[%i_1, %j_1], %106, %118 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                vector.maskedstore %out3_1[%i_1, %j_1], %106, %121 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
                %122 = arith.andi %104, %115 : vector<8xi8>
                %123 = arith.select %106, %119, %103 : vector<8xi1>, vector<8xi8>
                %124 = arith.select %106, %122, %104 : vector<8xi1>, vector<8xi8>
                scf.yield %123, %124 : vector<8xi8>, vector<8xi8>
              }
              %125 = vector.reduction <or>, %101 : vector<8xi8> into i8
              %126 = vector.reduction <and>, %102 : vector<8xi8> into i8
              memref.store %125, %out1_1[%i_1] : memref<?xi8>
              scf.yield %126 : i8
            }
            %127 = arith.andi %74, %75 : i8
            scf.yield %127 : i8
          }
          memref.store %73, %20[%68] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %128 = arith.constant 1 : index
    %129 = arith.subi %27, %128 : index
    %130 = arith.constant 0 : index
    %131 = arith.constant 2 : index
    scf.for %132 = %130 to %129 step %131 {
      %133 = arith.addi %132, %128 : index
      %134 = memref.load %20[%132] : memref<64xi8>
      %135 = memref.load %20[%133] : memref<64xi8>
      %136 = arith.andi %134, %135 : i8
      memref.store %136, %20[%132] : memref<64xi8>
    }
    %137 = arith.constant 2 : index
    %138 = arith.subi %27, %137 : index
    %139 = arith.constant 0 : index
    %140 = arith.constant 4 : index
    scf.for %141 = %139 to %138 step %140 {
      %142 = arith.addi %141, %137 : index
      %143 = memref.load %20[%141] : memref<64xi8>
      %144 = memref.load %20[%142] : memref<64xi8>
      %145 = arith.andi %143, %144 : i8
      memref.store %145, %20[%141] : memref<64xi8>
    }
    %146 = arith.constant 4 : index
    %147 = arith.subi %27, %146 : index
    %148 = arith.constant 0 : index
    %149 = arith.constant 8 : index
    scf.for %150 = %148 to %147 step %149 {
      %151 = arith.addi %150, %146 : index
      %152 = memref.load %20[%150] : memref<64xi8>
      %153 = memref.load %20[%151] : memref<64xi8>
      %154 = arith.andi %152, %153 : i8
      memref.store %154, %20[%150] : memref<64xi8>
    }
    %155 = arith.constant 8 : index
    %156 = arith.subi %27, %155 : index
    %157 = arith.constant 0 : index
    %158 = arith.constant 16 : index
    scf.for %159 = %157 to %156 step %158 {
      %160 = arith.addi %159, %155 : index
      %161 = memref.load %20[%159] : memref<64xi8>
      %162 = memref.load %20[%160] : memref<64xi8>
      %163 = arith.andi %161, %162 : i8
      memref.store %163, %20[%159] : memref<64xi8>
    }
    %164 = arith.constant 16 : index
    %165 = arith.subi %27, %164 : index
    %166 = arith.constant 0 : index
    %167 = arith.constant 32 : index
    scf.for %168 = %166 to %165 step %167 {
      %169 = arith.addi %168, %164 : index
      %170 = memref.load %20[%168] : memref<64xi8>
      %171 = memref.load %20[%169] : memref<64xi8>
      %172 = arith.andi %170, %171 : i8
      memref.store %172, %20[%168] : memref<64xi8>
    }
    %173 = arith.constant 32 : index
    %174 = arith.subi %27, %173 : index
    %175 = arith.constant 0 : index
    %176 = arith.constant 64 : index
    scf.for %177 = %175 to %174 step %176 {
      %178 = arith.addi %177, %173 : index
      %179 = memref.load %20[%177] : memref<64xi8>
      %180 = memref.load %20[%178] : memref<64xi8>
      %181 = arith.andi %179, %180 : i8
      memref.store %181, %20[%177] : memref<64xi8>
    }
    %182 = memref.load %20[%17] : memref<64xi8>
    %183 = arith.andi %16, %182 : i8
    %184 = arith.andi %4, %183 : i8
    %185 = arith.shrsi %11, %c3 : index
    %186 = arith.muli %185, %c8 overflow<nsw> : index
    %187 = arith.subi %11, %186 overflow<nsw> : index
    %188 = vector.create_mask %187 : vector<8xi1>
    %189 = scf.for %i_2 = %14 to %9 step %c1 iter_args(%190 = %184) -> (i8) {
      %191 = vector.broadcast %190 : i8 to vector<8xi8>
      %192, %193 = scf.for %j_2 = %c0 to %186 step %c8 iter_args(%194 = %5, %195 = %191) -> (vector<8xi8>, vector<8xi8>) {
        %196 = vector.load %x[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        %197 = vector.load %y[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        %198 = vector.load %mask[%i_2, %j_2] : memref<?x?xi8>, vector<8xi8>
        %199 = arith.cmpf ogt, %196, %6 : vector<8xf32>
        %200 = arith.extui %199 : vector<8xi1> to vector<8xi8>
        %201 = arith.cmpf ole, %197, %7 : vector<8xf32>
        %202 = arith.extui %201 : vector<8xi1> to vector<8xi8>
        %203 = arith.andi %200, %202 : vector<8xi8>
        %204 = arith.ori %203, %198 : vector<8xi8>
        %205 = arith.negf %197 : vector<8xf32>
        %206 = arith.cmpi ne, %204, %5 : vector<8xi8>
        %207 = arith.select %206, %196, %205 : vector<8xi1>, vector<8xf32>
        %208 = arith.ori %194, %204 : vector<8xi8>
        %209 = arith.cmpi eq, %204, %5 : vector<8xi8>
        %210 = arith.extui %209 : vector<8xi1> to vector<8xi8>
        vector.store %207, %out0_1[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        vector.store %210, %out3_1[%i_2, %j_2] : memref<?x?xi8>, vector<8xi8>
        %211 = arith.andi %195, %204 : vector<8xi8>
        scf.yield %208, %211 : vector<8xi8>, vector<8xi8>
      }
      %212 = arith.cmpi slt, %186, %11 : index
      %213, %214 = scf.if %212 -> (vector<8xi8>, vector<8xi8>) {
        %215 = vector.maskedload %x[%i_2, %186], %188, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %216 = vector.maskedload %y[%i_2, %186], %188, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %217 = vector.maskedload %mask[%i_2, %186], %188, %5 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
        %218 = arith.cmpf ogt, %215, %6 : vector<8xf32>
        %219 = arith.extui %218 : vector<8xi1> to vector<8xi8>
        %220 = arith.cmpf ole, %216, %7 : vector<8xf32>
        %221 = arith.extui %220 : vector<8xi1> to vector<8xi8>
        %222 = arith.andi %219, %221 : vector<8xi8>
        %223 = arith.ori %222, %217 : vector<8xi8>
        %224 = arith.negf %216 : vector<8xf32>
        %225 = arith.cmpi ne, %223, %5 : vector<8xi8>
        %226 = arith.select %225, %215, %224 : vector<8xi1>, vector<8xf32>
        %227 = arith.ori %192, %223 : vector<8xi8>
        %228 = arith.cmpi eq, %223, %5 : vector<8xi8>
        %229 = arith.extui %228 : vector<8xi1> to vector<8xi8>
        vector.maskedstore %out0_1[%i_2, %186], %188, %226 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        vector.maskedstore %out3_1[%i_2, %186], %188, %229 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
        %230 = arith.andi %193, %223 : vector<8xi8>
        %231 = arith.select %188, %227, %192 : vector<8xi1>, vector<8xi8>
        %232 = arith.select %188, %230, %193 : vector<8xi1>, vector<8xi8>
        scf.yield %231, %232 : vector<8xi8>, vector<8xi8>
      } else {
        scf.yield %192, %193 : vector<8xi8>, vector<8xi8>
      }
      %233 = vector.reduction <or>, %213 : vector<8xi8> into i8
      %234 = vector.reduction <and>, %214 : vector<8xi8> into i8
      memref.store %233, %out1_1[%i_2] : memref<?xi8>
      scf.yield %234 : i8
    }
    memref.store %189, %out2[] : memref<i8>
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
    %29 = llvm.mlir.constant(0 : i8) : i8
    %30 = llvm.mlir.constant(-1.000000e+00 : f32) : f32
    %31 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %32 = llvm.mlir.constant(1 : i8) : i8
    %33 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %34 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %35 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %36 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %37 = llvm.ashr %x_size0, %1 : i64
    %38 = llvm.mul %37, %0 overflow<nsw> : i64
    %39 = llvm.intr.smax(%38, %2) : (i64, i64) -> i64
    %40 = llvm.mlir.constant(-1 : i8) : i8
    %41 = llvm.mlir.constant(-1 : i8) : i8
    %42 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %42, %7 {alignment = 1 : i64} : i8, !llvm.ptr
    %43 = llvm.sub %39, %2 : i64
    %44 = llvm.sdiv %43, %0 : i64
    %45 = llvm.srem %43, %0 : i64
    %46 = llvm.icmp "ne" %45, %2 : i64
    %47 = llvm.xor %45, %0 : i64
    %48 = llvm.icmp "sge" %47, %2 : i64
    %49 = llvm.and %46, %48 : i1
    %50 = llvm.add %44, %3 : i64
    %51 = llvm.select %49, %50, %44 : i1, i64
    %52 = llvm.intr.smax(%51, %2) : (i64, i64) -> i64
    %53 = llvm.sdiv %52, %6 : i64
    %54 = llvm.srem %52, %6 : i64
    %55 = llvm.icmp "ne" %54, %2 : i64
    %56 = llvm.xor %54, %6 : i64
    %57 = llvm.icmp "sge" %56, %2 : i64
    %58 = llvm.and %55, %57 : i1
    %59 = llvm.add %53, %3 : i64
    %60 = llvm.select %58, %59, %53 : i1, i64
    %61 = llvm.intr.smax(%60, %3) : (i64, i64) -> i64
    %62 = llvm.sdiv %52, %61 : i64
    %63 = llvm.srem %52, %61 : i64
    %64 = llvm.icmp "ne" %63, %2 : i64
    %65 = llvm.xor %63, %61 : i64
    %66 = llvm.icmp "sge" %65, %2 : i64
    %67 = llvm.and %64, %66 : i1
    %68 = llvm.add %62, %3 : i64
    %69 = llvm.select %67, %68, %62 : i1, i64
    %70 = llvm.mul %61, %0 : i64
    %71 = llvm.intr.smax(%69, %2) : (i64, i64) -> i64
    %72 = llvm.intr.smin(%70, %39) : (i64, i64) -> i64
    %73 = llvm.sdiv %72, %0 : i64
    %74 = llvm.srem %72, %0 : i64
    %75 = llvm.icmp "ne" %74, %2 : i64
    %76 = llvm.xor %74, %0 : i64
    %77 = llvm.icmp "sge" %76, %2 : i64
    %78 = llvm.and %75, %77 : i1
    %79 = llvm.add %73, %3 : i64
    %80 = llvm.select %78, %79, %73 : i1, i64
    %81 = llvm.intr.smax(%80, %2) : (i64, i64) -> i64
    %82 = llvm.ashr %x_stride0, %5 : i64
    %83 = llvm.mul %82, %4 : i64
    %84 = llvm.sdiv %83, %4 : i64
    %85 = llvm.srem %83, %4 : i64
    %86 = llvm.icmp "ne" %85, %2 : i64
    %87 = llvm.xor %85, %4 : i64
    %88 = llvm.icmp "sge" %87, %2 : i64
    %89 = llvm.and %86, %88 : i1
    %90 = llvm.add %84, %3 : i64
    %91 = llvm.select %89, %90, %84 : i1, i64
    %92 = llvm.intr.smax(%91, %2) : (i64, i64) -> i64
    %93 = llvm.mul %92, %8 : i64
    %94 = llvm.intr.smax(%83, %2) : (i64, i64) -> i64
    %95 = llvm.sub %x_stride0, %94 : i64
    %96 = llvm.sdiv %95, %4 : i64
    %97 = llvm.srem %95, %4 : i64
    %98 = llvm.icmp "ne" %97, %2 : i64
    %99 = llvm.xor %97, %4 : i64
    %100 = llvm.icmp "sge" %99, %2 : i64
    %101 = llvm.and %98, %100 : i1
    %102 = llvm.add %96, %3 : i64
    %103 = llvm.select %101, %102, %96 : i1, i64
    %104 = llvm.intr.smax(%103, %2) : (i64, i64) -> i64
    %105 = llvm.mul %104, %9 : i64
    %106 = llvm.add %10, %93 : i64
    %107 = llvm.add %106, %105 : i64
    %108 = llvm.mul %0, %107 : i64
    %109 = llvm.add %11, %108 : i64
    %110 = llvm.mul %81, %109 : i64
    %111 = llvm.add %12, %110 : i64
    %112 = llvm.mul %71, %111 : i64
    %113 = llvm.icmp "sge" %112, %13 : i64
    %114 = llvm.icmp "sgt" %69, %2 : i64
    %115 = llvm.select %114, %69, %2 : i1, i64
    llvm.cond_br %113, ^bb1, ^bb2
  ^bb1:
    llvm.store %69, %15 {alignment = 8 : i64} : i64, !llvm.ptr
    %116 = llvm.getelementptr inbounds %15[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %116 {alignment = 8 : i64} : i64, !llvm.ptr
    %117 = llvm.getelementptr inbounds %15[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %39, %117 {alignment = 8 : i64} : i64, !llvm.ptr
    %118 = llvm.getelementptr inbounds %15[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %118 {alignment = 8 : i64} : i64, !llvm.ptr
    %119 = llvm.getelementptr inbounds %15[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %119 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %120 = llvm.getelementptr inbounds %15[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %120 {alignment = 8 : i64} : i64, !llvm.ptr
    %121 = llvm.getelementptr inbounds %15[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %121 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %122 = llvm.getelementptr inbounds %15[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_size0, %122 {alignment = 8 : i64} : i64, !llvm.ptr
    %123 = llvm.getelementptr inbounds %15[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y_stride0, %123 {alignment = 8 : i64} : i64, !llvm.ptr
    %124 = llvm.getelementptr inbounds %15[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask, %124 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %125 = llvm.getelementptr inbounds %15[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask_size0, %125 {alignment = 8 : i64} : i64, !llvm.ptr
    %126 = llvm.getelementptr inbounds %15[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask_stride0, %126 {alignment = 8 : i64} : i64, !llvm.ptr
    %127 = llvm.getelementptr inbounds %15[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %127 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %128 = llvm.getelementptr inbounds %15[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %128 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %129 = llvm.getelementptr inbounds %15[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %129 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %130 = llvm.getelementptr inbounds %15[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %7, %130 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %131 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %132 = llvm.call @stepwell_parallel_for(%131, %15, %115, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%132 : i32)
  ^bb2:
    %133 = llvm.call @program.parallel0(%2, %115, %69, %70, %39, %x_stride0, %x, %x_size0, %y, %y_size0, %y_stride0, %mask, %mask_size0, %mask_stride0, %out0, %out3, %out1, %7) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%133 : i32)
  ^bb3(%134: i32):
    %135 = llvm.sub %69, %3 : i64
    %136 = llvm.icmp "slt" %2, %135 : i64
    llvm.cond_br %136, ^bb4(%2 : i64), ^bb5
  ^bb4(%137: i64):
    %138 = llvm.add %137, %3 : i64
    %139 = llvm.getelementptr inbounds %7[%137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %140 = llvm.load %139 {alignment = 1 : i64} : !llvm.ptr -> i8
    %141 = llvm.getelementptr inbounds %7[%138] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %142 = llvm.load %141 {alignment = 1 : i64} : !llvm.ptr -> i8
    %143 = llvm.and %140, %142 : i8
    llvm.store %143, %139 {alignment = 1 : i64} : i8, !llvm.ptr
    %144 = llvm.add %137, %11 overflow<nsw> : i64
    %145 = llvm.icmp "slt" %144, %135 : i64
    llvm.cond_br %145, ^bb4(%144 : i64), ^bb5
  ^bb5:
    %146 = llvm.sub %69, %11 : i64
    %147 = llvm.icmp "slt" %2, %146 : i64
    llvm.cond_br %147, ^bb6(%2 : i64), ^bb7
  ^bb6(%148: i64):
    %149 = llvm.add %148, %11 : i64
    %150 = llvm.getelementptr inbounds %7[%148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %151 = llvm.load %150 {alignment = 1 : i64} : !llvm.ptr -> i8
    %152 = llvm.getelementptr inbounds %7[%149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %153 = llvm.load %152 {alignment = 1 : i64} : !llvm.ptr -> i8
    %154 = llvm.and %151, %153 : i8
    llvm.store %154, %150 {alignment = 1 : i64} : i8, !llvm.ptr
    %155 = llvm.add %148, %1 overflow<nsw> : i64
    %156 = llvm.icmp "slt" %155, %146 : i64
    llvm.cond_br %156, ^bb6(%155 : i64), ^bb7
  ^bb7:
    %157 = llvm.sub %69, %1 : i64
    %158 = llvm.icmp "slt" %2, %157 : i64
    llvm.cond_br %158, ^bb8(%2 : i64), ^bb9
  ^bb8(%159: i64):
    %160 = llvm.add %159, %1 : i64
    %161 = llvm.getelementptr inbounds %7[%159] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %162 = llvm.load %161 {alignment = 1 : i64} : !llvm.ptr -> i8
    %163 = llvm.getelementptr inbounds %7[%160] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %164 = llvm.load %163 {alignment = 1 : i64} : !llvm.ptr -> i8
    %165 = llvm.and %162, %164 : i8
    llvm.store %165, %161 {alignment = 1 : i64} : i8, !llvm.ptr
    %166 = llvm.add %159, %4 overflow<nsw> : i64
    %167 = llvm.icmp "slt" %166, %157 : i64
    llvm.cond_br %167, ^bb8(%166 : i64), ^bb9
  ^bb9:
    %168 = llvm.sub %69, %4 : i64
    %169 = llvm.icmp "slt" %2, %168 : i64
    llvm.cond_br %169, ^bb10(%2 : i64), ^bb11
  ^bb10(%170: i64):
    %171 = llvm.add %170, %4 : i64
    %172 = llvm.getelementptr inbounds %7[%170] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %173 = llvm.load %172 {alignment = 1 : i64} : !llvm.ptr -> i8
    %174 = llvm.getelementptr inbounds %7[%171] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %175 = llvm.load %174 {alignment = 1 : i64} : !llvm.ptr -> i8
    %176 = llvm.and %173, %175 : i8
    llvm.store %176, %172 {alignment = 1 : i64} : i8, !llvm.ptr
    %177 = llvm.add %170, %0 overflow<nsw> : i64
    %178 = llvm.icmp "slt" %177, %168 : i64
    llvm.cond_br %178, ^bb10(%177 : i64), ^bb11
  ^bb11:
    %179 = llvm.sub %69, %0 : i64
    %180 = llvm.icmp "slt" %2, %179 : i64
    llvm.cond_br %180, ^bb12(%2 : i64), ^bb13
  ^bb12(%181: i64):
    %182 = llvm.add %181, %0 : i64
    %183 = llvm.getelementptr inbounds %7[%181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %184 = llvm.load %183 {alignment = 1 : i64} : !llvm.ptr -> i8
    %185 = llvm.getelementptr inbounds %7[%182] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %186 = llvm.load %185 {alignment = 1 : i64} : !llvm.ptr -> i8
    %187 = llvm.and %184, %186 : i8
    llvm.store %187, %183 {alignment = 1 : i64} : i8, !llvm.ptr
    %188 = llvm.add %181, %17 overflow<nsw> : i64
    %189 = llvm.icmp "slt" %188, %179 : i64
    llvm.cond_br %189, ^bb12(%188 : i64), ^bb13
  ^bb13:
    %190 = llvm.sub %69, %17 : i64
    %191 = llvm.icmp "slt" %2, %190 : i64
    llvm.cond_br %191, ^bb14(%2 : i64), ^bb15
  ^bb14(%192: i64):
    %193 = llvm.add %192, %17 : i64
    %194 = llvm.getelementptr inbounds %7[%192] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %195 = llvm.load %194 {alignment = 1 : i64} : !llvm.ptr -> i8
    %196 = llvm.getelementptr inbounds %7[%193] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %197 = llvm.load %196 {alignment = 1 : i64} : !llvm.ptr -> i8
    %198 = llvm.and %195, %197 : i8
    llvm.store %198, %194 {alignment = 1 : i64} : i8, !llvm.ptr
    %199 = llvm.add %192, %6 overflow<nsw> : i64
    %200 = llvm.icmp "slt" %199, %190 : i64
    llvm.cond_br %200, ^bb14(%199 : i64), ^bb15
  ^bb15:
    %201 = llvm.load %7 {alignment = 1 : i64} : !llvm.ptr -> i8
    %202 = llvm.and %41, %201 : i8
    %203 = llvm.and %32, %202 : i8
    %204 = llvm.ashr %x_stride0, %5 : i64
    %205 = llvm.mul %204, %4 overflow<nsw> : i64
    %206 = llvm.sub %x_stride0, %205 overflow<nsw> : i64
    %207 = llvm.intr.smin(%206, %4) : (i64, i64) -> i64
    %208 = llvm.intr.smax(%207, %2) : (i64, i64) -> i64
    %209 = llvm.trunc %208 : i64 to i32
    %210 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %211 = llvm.mlir.poison : vector<8xi32>
    %212 = llvm.insertelement %209, %211[%2 : i64] : vector<8xi32>
    %213 = llvm.shufflevector %212, %211 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %214 = llvm.icmp "slt" %210, %213 : vector<8xi32>
    %215 = llvm.icmp "slt" %39, %x_size0 : i64
    llvm.cond_br %215, ^bb16(%39, %203 : i64, i8), ^bb22(%203 : i8)
  ^bb16(%i: i64, %216: i8):
    %217 = llvm.mlir.poison : vector<8xi8>
    %218 = llvm.insertelement %216, %217[%2 : i64] : vector<8xi8>
    %219 = llvm.shufflevector %218, %217 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %220 = llvm.icmp "slt" %2, %205 : i64
    llvm.cond_br %220, ^bb17(%2, %33, %219 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%33, %219 : vector<8xi8>, vector<8xi8>)
  ^bb17(%j: i64, %221: vector<8xi8>, %222: vector<8xi8>):
    %223 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %224 = llvm.add %223, %j overflow<nsw> : i64
    %225 = llvm.getelementptr inbounds %x[%224] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %226 = llvm.load %225 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %227 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %228 = llvm.add %227, %j overflow<nsw> : i64
    %229 = llvm.getelementptr inbounds %y[%228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %230 = llvm.load %229 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %231 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %232 = llvm.add %231, %j overflow<nsw> : i64
    %233 = llvm.getelementptr inbounds %mask[%232] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %234 = llvm.load %233 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %235 = llvm.fcmp "ogt" %226, %34 : vector<8xf32>
    %236 = llvm.zext %235 : vector<8xi1> to vector<8xi8>
    %237 = llvm.fcmp "ole" %230, %35 : vector<8xf32>
    %238 = llvm.zext %237 : vector<8xi1> to vector<8xi8>
    %239 = llvm.and %236, %238 : vector<8xi8>
    %240 = llvm.or %239, %234 : vector<8xi8>
    %241 = llvm.fneg %230 : vector<8xf32>
    %242 = llvm.icmp "ne" %240, %33 : vector<8xi8>
    %243 = llvm.select %242, %226, %241 : vector<8xi1>, vector<8xf32>
    %244 = llvm.or %221, %240 : vector<8xi8>
    %245 = llvm.icmp "eq" %240, %33 : vector<8xi8>
    %246 = llvm.zext %245 : vector<8xi1> to vector<8xi8>
    %247 = llvm.add %223, %j overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %out0[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %243, %248 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %249 = llvm.add %223, %j overflow<nsw> : i64
    %250 = llvm.getelementptr inbounds %out3[%249] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %246, %250 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %251 = llvm.and %222, %240 : vector<8xi8>
    %252 = llvm.add %j, %4 overflow<nsw> : i64
    %253 = llvm.icmp "slt" %252, %205 : i64
    llvm.cond_br %253, ^bb17(%252, %244, %251 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%244, %251 : vector<8xi8>, vector<8xi8>)
  ^bb18(%254: vector<8xi8>, %255: vector<8xi8>):
    %256 = llvm.icmp "slt" %205, %x_stride0 : i64
    llvm.cond_br %256, ^bb19, ^bb20
  ^bb19:
    %257 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %258 = llvm.add %257, %205 overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %x[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %260 = llvm.intr.masked.load %259, %214, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %261 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %262 = llvm.add %261, %205 overflow<nsw> : i64
    %263 = llvm.getelementptr inbounds %y[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %264 = llvm.intr.masked.load %263, %214, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %265 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %266 = llvm.add %265, %205 overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %mask[%266] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %268 = llvm.intr.masked.load %267, %214, %33 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %269 = llvm.fcmp "ogt" %260, %34 : vector<8xf32>
    %270 = llvm.zext %269 : vector<8xi1> to vector<8xi8>
    %271 = llvm.fcmp "ole" %264, %35 : vector<8xf32>
    %272 = llvm.zext %271 : vector<8xi1> to vector<8xi8>
    %273 = llvm.and %270, %272 : vector<8xi8>
    %274 = llvm.or %273, %268 : vector<8xi8>
    %275 = llvm.fneg %264 : vector<8xf32>
    %276 = llvm.icmp "ne" %274, %33 : vector<8xi8>
    %277 = llvm.select %276, %260, %275 : vector<8xi1>, vector<8xf32>
    %278 = llvm.or %254, %274 : vector<8xi8>
    %279 = llvm.icmp "eq" %274, %33 : vector<8xi8>
    %280 = llvm.zext %279 : vector<8xi1> to vector<8xi8>
    %281 = llvm.add %257, %205 overflow<nsw> : i64
    %282 = llvm.getelementptr inbounds %out0[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %277, %282, %214 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %283 = llvm.add %257, %205 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %out3[%283] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %280, %284, %214 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %285 = llvm.and %255, %274 : vector<8xi8>
    %286 = llvm.select %214, %278, %254 : vector<8xi1>, vector<8xi8>
    %287 = llvm.select %214, %285, %255 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb21(%286, %287 : vector<8xi8>, vector<8xi8>)
  ^bb20:
    llvm.br ^bb21(%254, %255 : vector<8xi8>, vector<8xi8>)
  ^bb21(%288: vector<8xi8>, %289: vector<8xi8>):
    %290 = "llvm.intr.vector.reduce.or"(%288) : (vector<8xi8>) -> i8
    %291 = "llvm.intr.vector.reduce.and"(%289) : (vector<8xi8>) -> i8
    %292 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %290, %292 {alignment = 1 : i64} : i8, !llvm.ptr
    %293 = llvm.add %i, %3 overflow<nsw> : i64
    %294 = llvm.icmp "slt" %293, %x_size0 : i64
    llvm.cond_br %294, ^bb16(%293, %291 : i64, i8), ^bb22(%291 : i8)
  ^bb22(%295: i8):
    llvm.store %295, %out2 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.return %28 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %296: i64, %297: i64, %298: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %y_size0_1: i64, %y_stride0_1: i64, %mask_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %mask_size0_1: i64, %mask_stride0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %299: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %300 = llvm.mlir.constant(0) : i64
    %301 = llvm.mlir.constant(1) : i64
    %302 = llvm.mlir.constant(16) : i64
    %303 = llvm.mlir.constant(3) : i64
    %304 = llvm.mlir.constant(8) : i64
    %305 = llvm.mlir.constant(0 : i32) : i32
    %306 = llvm.mlir.constant(-1 : i8) : i8
    %307 = llvm.mlir.constant(-1 : i8) : i8
    %308 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %309 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %310 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %311 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %312 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %312, ^bb1(%begin : i64), ^bb10
  ^bb1(%313: i64):
    %314 = llvm.mul %313, %297 : i64
    %315 = llvm.add %300, %314 : i64
    %316 = llvm.add %315, %297 : i64
    %317 = llvm.intr.smin(%316, %298) : (i64, i64) -> i64
    %318 = llvm.icmp "slt" %315, %317 : i64
    llvm.cond_br %318, ^bb2(%315, %306 : i64, i8), ^bb9(%306 : i8)
  ^bb2(%i_strip: i64, %319: i8):
    llvm.br ^bb3(%300, %307 : i64, i8)
  ^bb3(%i_1: i64, %320: i8):
    %i_2 = llvm.add %i_strip, %i_1 overflow<nsw> : i64
    %321 = llvm.mlir.poison : vector<8xi8>
    %322 = llvm.insertelement %320, %321[%300 : i64] : vector<8xi8>
    %323 = llvm.shufflevector %322, %321 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %324 = llvm.ashr %x_stride0_1, %303 : i64
    %325 = llvm.mul %324, %304 overflow<nsw> : i64
    %326 = llvm.icmp "slt" %300, %325 : i64
    llvm.cond_br %326, ^bb4(%300, %308, %323 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%308, %323 : vector<8xi8>, vector<8xi8>)
  ^bb4(%j_1: i64, %327: vector<8xi8>, %328: vector<8xi8>):
    %329 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %330 = llvm.add %329, %j_1 overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %x_1[%330] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %332 = llvm.load %331 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %333 = llvm.mul %i_2, %y_stride0_1 overflow<nsw> : i64
    %334 = llvm.add %333, %j_1 overflow<nsw> : i64
    %335 = llvm.getelementptr inbounds %y_1[%334] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %336 = llvm.load %335 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %337 = llvm.mul %i_2, %mask_stride0_1 overflow<nsw> : i64
    %338 = llvm.add %337, %j_1 overflow<nsw> : i64
    %339 = llvm.getelementptr inbounds %mask_1[%338] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %340 = llvm.load %339 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %341 = llvm.fcmp "ogt" %332, %309 : vector<8xf32>
    %342 = llvm.zext %341 : vector<8xi1> to vector<8xi8>
    %343 = llvm.fcmp "ole" %336, %310 : vector<8xf32>
    %344 = llvm.zext %343 : vector<8xi1> to vector<8xi8>
    %345 = llvm.and %342, %344 : vector<8xi8>
    %346 = llvm.or %345, %340 : vector<8xi8>
    %347 = llvm.fneg %336 : vector<8xf32>
    %348 = llvm.icmp "ne" %346, %308 : vector<8xi8>
    %349 = llvm.select %348, %332, %347 : vector<8xi1>, vector<8xf32>
    %350 = llvm.or %327, %346 : vector<8xi8>
    %351 = llvm.icmp "eq" %346, %308 : vector<8xi8>
    %352 = llvm.zext %351 : vector<8xi1> to vector<8xi8>
    %353 = llvm.add %329, %j_1 overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %out0_1[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %349, %354 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %355 = llvm.add %329, %j_1 overflow<nsw> : i64
    %356 = llvm.getelementptr inbounds %out3_1[%355] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %352, %356 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %357 = llvm.and %328, %346 : vector<8xi8>
    %358 = llvm.add %j_1, %304 overflow<nsw> : i64
    %359 = llvm.icmp "slt" %358, %325 : i64
    llvm.cond_br %359, ^bb4(%358, %350, %357 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%350, %357 : vector<8xi8>, vector<8xi8>)
  ^bb5(%360: vector<8xi8>, %361: vector<8xi8>):
    %362 = llvm.intr.smax(%325, %300) : (i64, i64) -> i64
    %363 = llvm.icmp "slt" %362, %x_stride0_1 : i64
    llvm.cond_br %363, ^bb6(%362, %360, %361 : i64, vector<8xi8>, vector<8xi8>), ^bb7(%360, %361 : vector<8xi8>, vector<8xi8>)
  ^bb6(%j_2: i64, %364: vector<8xi8>, %365: vector<8xi8>):
    %366 = llvm.sub %x_stride0_1, %j_2 overflow<nsw> : i64
    %367 = llvm.intr.smin(%366, %304) : (i64, i64) -> i64
    %368 = llvm.intr.smax(%367, %300) : (i64, i64) -> i64
    %369 = llvm.trunc %368 : i64 to i32
    %370 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %371 = llvm.mlir.poison : vector<8xi32>
    %372 = llvm.insertelement %369, %371[%300 : i64] : vector<8xi32>
    %373 = llvm.shufflevector %372, %371 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %374 = llvm.icmp "slt" %370, %373 : vector<8xi32>
    %375 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %376 = llvm.add %375, %j_2 overflow<nsw> : i64
    %377 = llvm.getelementptr inbounds %x_1[%376] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %378 = llvm.intr.masked.load %377, %374, %311 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %379 = llvm.mul %i_2, %y_stride0_1 overflow<nsw> : i64
    %380 = llvm.add %379, %j_2 overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %y_1[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %382 = llvm.intr.masked.load %381, %374, %311 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %383 = llvm.mul %i_2, %mask_stride0_1 overflow<nsw> : i64
    %384 = llvm.add %383, %j_2 overflow<nsw> : i64
    %385 = llvm.getelementptr inbounds %mask_1[%384] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %386 = llvm.intr.masked.load %385, %374, %308 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %387 = llvm.fcmp "ogt" %378, %309 : vector<8xf32>
    %388 = llvm.zext %387 : vector<8xi1> to vector<8xi8>
    %389 = llvm.fcmp "ole" %382, %310 : vector<8xf32>
    %390 = llvm.zext %389 : vector<8xi1> to vector<8xi8>
    %391 = llvm.and %388, %390 : vector<8xi8>
    %392 = llvm.or %391, %386 : vector<8xi8>
    %393 = llvm.fneg %382 : vector<8xf32>
    %394 = llvm.icmp "ne" %392, %308 : vector<8xi8>
    %395 = llvm.select %394, %378, %393 : vector<8xi1>, vector<8xf32>
    %396 = llvm.or %364, %392 : vector<8xi8>
    %397 = llvm.icmp "eq" %392, %308 : vector<8xi8>
    %398 = llvm.zext %397 : vector<8xi1> to vector<8xi8>
    %399 = llvm.add %375, %j_2 overflow<nsw> : i64
    %400 = llvm.getelementptr inbounds %out0_1[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %395, %400, %374 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %401 = llvm.add %375, %j_2 overflow<nsw> : i64
    %402 = llvm.getelementptr inbounds %out3_1[%401] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %398, %402, %374 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %403 = llvm.and %365, %392 : vector<8xi8>
    %404 = llvm.select %374, %396, %364 : vector<8xi1>, vector<8xi8>
    %405 = llvm.select %374, %403, %365 : vector<8xi1>, vector<8xi8>
    %406 = llvm.add %j_2, %304 overflow<nsw> : i64
    %407 = llvm.icmp "slt" %406, %x_stride0_1 : i64
    llvm.cond_br %407, ^bb6(%406, %404, %405 : i64, vector<8xi8>, vector<8xi8>), ^bb7(%404, %405 : vector<8xi8>, vector<8xi8>)
  ^bb7(%408: vector<8xi8>, %409: vector<8xi8>):
    %410 = "llvm.intr.vector.reduce.or"(%408) : (vector<8xi8>) -> i8
    %411 = "llvm.intr.vector.reduce.and"(%409) : (vector<8xi8>) -> i8
    %412 = llvm.getelementptr inbounds %out1_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %410, %412 {alignment = 1 : i64} : i8, !llvm.ptr
    %413 = llvm.add %i_1, %301 overflow<nsw> : i64
    %414 = llvm.icmp "slt" %413, %302 : i64
    llvm.cond_br %414, ^bb3(%413, %411 : i64, i8), ^bb8(%411 : i8)
  ^bb8(%415: i8):
    %416 = llvm.and %319, %415 : i8
    %417 = llvm.add %i_strip, %302 overflow<nsw> : i64
    %418 = llvm.icmp "slt" %417, %317 : i64
    llvm.cond_br %418, ^bb2(%417, %416 : i64, i8), ^bb9(%416 : i8)
  ^bb9(%419: i8):
    %420 = llvm.getelementptr inbounds %299[%313] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %419, %420 {alignment = 1 : i64} : i8, !llvm.ptr
    %421 = llvm.add %313, %301 overflow<nsw> : i64
    %422 = llvm.icmp "slt" %421, %end : i64
    llvm.cond_br %422, ^bb1(%421 : i64), ^bb10
  ^bb10:
    llvm.return %305 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %423 = llvm.mlir.constant(8) : i64
    %424 = llvm.mlir.constant(16) : i64
    %425 = llvm.mlir.constant(24) : i64
    %426 = llvm.mlir.constant(32) : i64
    %427 = llvm.mlir.constant(40) : i64
    %428 = llvm.mlir.constant(48) : i64
    %429 = llvm.mlir.constant(56) : i64
    %430 = llvm.mlir.constant(64) : i64
    %431 = llvm.mlir.constant(72) : i64
    %432 = llvm.mlir.constant(80) : i64
    %433 = llvm.mlir.constant(88) : i64
    %434 = llvm.mlir.constant(96) : i64
    %435 = llvm.mlir.constant(104) : i64
    %436 = llvm.mlir.constant(112) : i64
    %437 = llvm.mlir.constant(120) : i64
    %438 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %439 = llvm.getelementptr inbounds %context[%423] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %440 = llvm.load %439 {alignment = 8 : i64} : !llvm.ptr -> i64
    %441 = llvm.getelementptr inbounds %context[%424] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %442 = llvm.load %441 {alignment = 8 : i64} : !llvm.ptr -> i64
    %443 = llvm.getelementptr inbounds %context[%425] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %444 = llvm.load %443 {alignment = 8 : i64} : !llvm.ptr -> i64
    %445 = llvm.getelementptr inbounds %context[%426] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %446 = llvm.load %445 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %447 = llvm.getelementptr inbounds %context[%427] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %448 = llvm.load %447 {alignment = 8 : i64} : !llvm.ptr -> i64
    %449 = llvm.getelementptr inbounds %context[%428] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %450 = llvm.load %449 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %451 = llvm.getelementptr inbounds %context[%429] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %452 = llvm.load %451 {alignment = 8 : i64} : !llvm.ptr -> i64
    %453 = llvm.getelementptr inbounds %context[%430] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %454 = llvm.load %453 {alignment = 8 : i64} : !llvm.ptr -> i64
    %455 = llvm.getelementptr inbounds %context[%431] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %456 = llvm.load %455 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %457 = llvm.getelementptr inbounds %context[%432] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %458 = llvm.load %457 {alignment = 8 : i64} : !llvm.ptr -> i64
    %459 = llvm.getelementptr inbounds %context[%433] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %460 = llvm.load %459 {alignment = 8 : i64} : !llvm.ptr -> i64
    %461 = llvm.getelementptr inbounds %context[%434] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %462 = llvm.load %461 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %463 = llvm.getelementptr inbounds %context[%435] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %464 = llvm.load %463 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %465 = llvm.getelementptr inbounds %context[%436] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %466 = llvm.load %465 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %467 = llvm.getelementptr inbounds %context[%437] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %468 = llvm.load %467 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %469 = llvm.call @program.parallel0(%begin_1, %end_1, %438, %440, %442, %444, %446, %448, %450, %452, %454, %456, %458, %460, %462, %464, %466, %468) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %469 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %y_stride0_2: i64, %mask_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %mask_size0_2: i64, %mask_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %470 = llvm.mlir.constant(0) : i64
    %471 = llvm.mlir.constant(1) : i64
    %472 = llvm.mlir.constant(1 : i32) : i32
    %473 = llvm.mlir.constant(2 : i32) : i32
    %474 = llvm.mlir.constant(3 : i32) : i32
    %475 = llvm.mlir.constant(4 : i32) : i32
    %476 = llvm.mlir.constant(2) : i64
    %477 = llvm.mlir.constant(3) : i64
    %478 = llvm.mlir.constant(4) : i64
    %479 = llvm.mlir.constant(0 : i32) : i32
    %480 = llvm.icmp "eq" %y_size0_2, %x_size0_2 : i64
    %481 = llvm.icmp "eq" %y_stride0_2, %x_stride0_2 : i64
    %482 = llvm.icmp "eq" %mask_size0_2, %x_size0_2 : i64
    %483 = llvm.icmp "eq" %mask_stride0_2, %x_stride0_2 : i64
    llvm.cond_br %480, ^bb1, ^bb5(%472 : i32)
  ^bb1:
    llvm.cond_br %481, ^bb2, ^bb5(%473 : i32)
  ^bb2:
    llvm.cond_br %482, ^bb3, ^bb5(%474 : i32)
  ^bb3:
    llvm.cond_br %483, ^bb4, ^bb5(%475 : i32)
  ^bb4:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %484 = llvm.getelementptr inbounds %extents[%471] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %484 {alignment = 8 : i64} : i64, !llvm.ptr
    %485 = llvm.getelementptr inbounds %extents[%476] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %485 {alignment = 8 : i64} : i64, !llvm.ptr
    %486 = llvm.getelementptr inbounds %extents[%477] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %486 {alignment = 8 : i64} : i64, !llvm.ptr
    %487 = llvm.getelementptr inbounds %extents[%478] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %487 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %479 : i32
  ^bb5(%488: i32):
    llvm.return %488 : i32
  }
}
