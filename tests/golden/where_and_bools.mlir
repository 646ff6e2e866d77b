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
    %4 = tensor.extract_slice %y[0, 0] [%1, %3] [1, 1] {whole} : tensor<?x?xf32> to tensor<?x?xf32>
    %5 = tensor.extract_slice %mask[0, 0] [%1, %3] [1, 1] {whole} : tensor<?x?xi8> to tensor<?x?xi8>
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
    %12 = memref.reinterpret_cast %y to offset: [0], sizes: [%9, %11], strides: [%11, 1] : memref<?x?xf32> to memref<?x?xf32>
    %13 = memref.reinterpret_cast %mask to offset: [0], sizes: [%9, %11], strides: [%11, 1] : memref<?x?xi8> to memref<?x?xi8>
    %14 = affine.max affine_map<(d0) -> (((d0 floordiv 16) * 16), 0)>(%9)
    %15 = arith.constant -1 : i8
    %16 = affine.parallel (%i_strip) = (0) to (symbol(%14)) step (16) reduce ("andi") -> (i8) {
      %17 = affine.for %i = 0 to 16 iter_args(%18 = %15) -> (i8) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %19 = vector.broadcast %18 : i8 to vector<8xi8>
        %20, %21 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%11) step 8 iter_args(%22 = %5, %23 = %19) -> (vector<8xi8>, vector<8xi8>) {
          %24 = affine.vector_load %x[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
          %25 = affine.vector_load %12[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
          %26 = affine.vector_load %13[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
          %27 = arith.cmpf ogt, %24, %6 : vector<8xf32>
          %28 = arith.extui %27 : vector<8xi1> to vector<8xi8>
          %29 = arith.cmpf ole, %25, %7 : vector<8xf32>
          %30 = arith.extui %29 : vector<8xi1> to vector<8xi8>
          %31 = arith.andi %28, %30 : vector<8xi8>
          %32 = arith.ori %31, %26 : vector<8xi8>
          %33 = arith.negf %25 : vector<8xf32>
          %34 = arith.cmpi ne, %32, %5 : vector<8xi8>
          %35 = arith.select %34, %24, %33 : vector<8xi1>, vector<8xf32>
          %36 = arith.ori %22, %32 : vector<8xi8>
          %37 = arith.cmpi eq, %32, %5 : vector<8xi8>
          %38 = arith.extui %37 : vector<8xi1> to vector<8xi8>
          affine.vector_store %35, %out0_1[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
          affine.vector_store %38, %out3_1[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
          %39 = arith.andi %23, %32 : vector<8xi8>
          affine.yield %36, %39 : vector<8xi8>, vector<8xi8>
        }
        %40, %41 = affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%11) to %11 step 8 iter_args(%42 = %20, %43 = %21) -> (vector<8xi8>, vector<8xi8>) {
          %44 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %11)
          %45 = vector.create_mask %44 : vector<8xi1>
          %46 = vector.maskedload %x[%i_1, %j_1], %45, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %47 = vector.maskedload %12[%i_1, %j_1], %45, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %48 = vector.maskedload %13[%i_1, %j_1], %45, %5 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
          %49 = arith.cmpf ogt, %46, %6 : vector<8xf32>
          %50 = arith.extui %49 : vector<8xi1> to vector<8xi8>
          %51 = arith.cmpf ole, %47, %7 : vector<8xf32>
          %52 = arith.extui %51 : vector<8xi1> to vector<8xi8>
          %53 = arith.andi %50, %52 : vector<8xi8>
          %54 = arith.ori %53, %48 : vector<8xi8>
          %55 = arith.negf %47 : vector<8xf32>
          %56 = arith.cmpi ne, %54, %5 : vector<8xi8>
          %57 = arith.select %56, %46, %55 : vector<8xi1>, vector<8xf32>
          %58 = arith.ori %42, %54 : vector<8xi8>
          %59 = arith.cmpi eq, %54, %5 : vector<8xi8>
          %60 = arith.extui %59 : vector<8xi1> to vector<8xi8>
          vector.maskedstore %out0_1[%i_1, %j_1], %45, %57 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out3_1[%i_1, %j_1], %45, %60 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
          %61 = arith.andi %43, %54 : vector<8xi8>
          %62 = arith.select %45, %58, %42 : vector<8xi1>, vector<8xi8>
          %63 = arith.select %45, %61, %43 : vector<8xi1>, vector<8xi8>
          affine.yield %62, %63 : vector<8xi8>, vector<8xi8>
        }
        %64 = vector.reduction <or>, %40 : vector<8xi8> into i8
        %65 = vector.reduction <and>, %41 : vector<8xi8> into i8
        affine.store %64, %out1_1[%i_1] : memref<?xi8>
        affine.yield %65 : i8
      }
      affine.yield %17 : i8
    }
    %66 = arith.andi %4, %16 : i8
    %67 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%11)
    %68 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%67, %11)
    %69 = vector.create_mask %68 : vector<8xi1>
    %70 = affine.for %i_2 = %14 to %9 iter_args(%71 = %66) -> (i8) {
      %72 = vector.broadcast %71 : i8 to vector<8xi8>
      %73, %74 = affine.for %j_2 = 0 to %67 step 8 iter_args(%75 = %5, %76 = %72) -> (vector<8xi8>, vector<8xi8>) {
        %77 = affine.vector_load %x[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        %78 = affine.vector_load %12[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        %79 = affine.vector_load %13[%i_2, %j_2] : memref<?x?xi8>, vector<8xi8>
        %80 = arith.cmpf ogt, %77, %6 : vector<8xf32>
        %81 = arith.extui %80 : vector<8xi1> to vector<8xi8>
        %82 = arith.cmpf ole, %78, %7 : vector<8xf32>
        %83 = arith.extui %82 : vector<8xi1> to vector<8xi8>
        %84 = arith.andi %81, %83 : vector<8xi8>
        %85 = arith.ori %84, %79 : vector<8xi8>
        %86 = arith.negf %78 : vector<8xf32>
        %87 = arith.cmpi ne, %85, %5 : vector<8xi8>
        %88 = arith.select %87, %77, %86 : vector<8xi1>, vector<8xf32>
        %89 = arith.ori %75, %85 : vector<8xi8>
        %90 = arith.cmpi eq, %85, %5 : vector<8xi8>
        %91 = arith.extui %90 : vector<8xi1> to vector<8xi8>
        affine.vector_store %88, %out0_1[%i_2, %j_2] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %91, %out3_1[%i_2, %j_2] : memref<?x?xi8>, vector<8xi8>
        %92 = arith.andi %76, %85 : vector<8xi8>
        affine.yield %89, %92 : vector<8xi8>, vector<8xi8>
      }
      %93, %94 = affine.for %j_3 = %67 to %11 step 8 iter_args(%95 = %73, %96 = %74) -> (vector<8xi8>, vector<8xi8>) {
        %97 = vector.maskedload %x[%i_2, %j_3], %69, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %98 = vector.maskedload %12[%i_2, %j_3], %69, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %99 = vector.maskedload %13[%i_2, %j_3], %69, %5 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
        %100 = arith.cmpf ogt, %97, %6 : vector<8xf32>
        %101 = arith.extui %100 : vector<8xi1> to vector<8xi8>
        %102 = arith.cmpf ole, %98, %7 : vector<8xf32>
        %103 = arith.extui %102 : vector<8xi1> to vector<8xi8>
        %104 = arith.andi %101, %103 : vector<8xi8>
        %105 = arith.ori %104, %99 : vector<8xi8>
        %106 = arith.negf %98 : vector<8xf32>
        %107 = arith.cmpi ne, %105, %5 : vector<8xi8>
        %108 = arith.select %107, %97, %106 : vector<8xi1>, vector<8xf32>
        %109 = arith.ori %95, %105 : vector<8xi8>
        %110 = arith.cmpi eq, %105, %5 : vector<8xi8>
        %111 = arith.extui %110 : vector<8xi1> to vector<8xi8>
        vector.maskedstore %out0_1[%i_2, %j_3], %69, %108 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        vector.maskedstore %out3_1[%i_2, %j_3], %69, %111 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
        %112 = arith.andi %96, %105 : vector<8xi8>
        %113 = arith.select %69, %109, %95 : vector<8xi1>, vector<8xi8>
        %114 = arith.select %69, %112, %96 : vector<8xi1>, vector<8xi8>
        affine.yield %113, %114 : vector<8xi8>, vector<8xi8>
      }
      %115 = vector.reduction <or>, %93 : vector<8xi8> into i8
      %116 = vector.reduction <and>, %94 : vector<8xi8> into i8
      affine.store %115, %out1_1[%i_2] : memref<?xi8>
      affine.yield %116 : i8
    }
    affine.store %70, %out2[] : memref<i8>
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
    %7 = memref.reinterpret_cast %y to offset: [0], sizes: [%5, %6], strides: [%6, 1] : memref<?x?xf32> to memref<?x?xf32>
    %8 = memref.reinterpret_cast %mask to offset: [0], sizes: [%5, %6], strides: [%6, 1] : memref<?x?xi8> to memref<?x?xi8>
    %9 = arith.shrsi %5, %c4 : index
    %10 = arith.muli %9, %c16 overflow<nsw> : index
    %11 = arith.maxsi %10, %c0 : index
    %12 = arith.constant -1 : i8
    %13 = arith.constant 0 : index
    %14 = arith.constant 1 : index
    %15 = arith.constant -1 : i8
    %16 = memref.alloca() {alignment = 64 : i64} : memref<64xi8>
    memref.store %15, %16[%13] : memref<64xi8>
    %17 = arith.subi %11, %c0 : index
    %18 = arith.ceildivsi %17, %c16 : index
    %19 = arith.maxsi %18, %13 : index
    %20 = arith.constant 64 : index
    %21 = arith.ceildivsi %19, %20 : index
    %22 = arith.maxsi %21, %14 : index
    %23 = arith.ceildivsi %19, %22 : index
    %24 = arith.muli %22, %c16 : index
    %25 = arith.constant 0 : index
    %26 = arith.maxsi %23, %25 : index
    %27 = arith.minsi %24, %11 : index
    %28 = arith.constant 0 : index
    %29 = arith.maxsi %27, %28 : index
    %30 = arith.constant 15 : index
    %31 = arith.addi %29, %30 : index
    %32 = arith.constant 16 : index
    %33 = arith.divui %31, %32 : index
    %34 = arith.constant 3 : index
    %35 = arith.shrsi %6, %34 : index
    %36 = arith.constant 8 : index
    %37 = arith.muli %35, %36 : index
    %38 = arith.constant 0 : index
    %39 = arith.maxsi %37, %38 : index
    %40 = arith.constant 7 : index
    %41 = arith.addi %39, %40 : index
    %42 = arith.constant 8 : index
    %43 = arith.divui %41, %42 : index
    %44 = arith.constant 23 : index
    %45 = arith.muli %43, %44 : index
    %46 = arith.constant 11 : index
    %47 = arith.addi %46, %45 : index
    %48 = arith.constant 27 : index
    %49 = arith.addi %47, %48 : index
    %50 = arith.constant 16 : index
    %51 = arith.muli %50, %49 : index
    %52 = arith.constant 2 : index
    %53 = arith.addi %52, %51 : index
    %54 = arith.muli %33, %53 : index
    %55 = arith.constant 7 : index
    %56 = arith.addi %55, %54 : index
    %57 = arith.muli %26, %56 : index
    %58 = arith.constant 32768 : index
    %59 = arith.cmpi sge, %57, %58 : index
    "omp.parallel"(%59) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%13, %23, %14) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%60: index):
          %61 = arith.muli %60, %24 : index
          %62 = arith.addi %c0, %61 : index
          %63 = arith.addi %62, %24 : index
          %64 = arith.minsi %63, %11 : index
          %65 = scf.for %i_strip = %62 to %64 step %c16 iter_args(%66 = %15) -> (i8) {
            %67 = scf.for %i = %c0 to %c16 step %c1 iter_args(%68 = %12) -> (i8) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %69 = vector.broadcast %68 : i8 to vector<8xi8>
              %70 = arith.shrsi %6, %c3 : index
              %71 = arith.muli %70, %c8 overflow<nsw> : index
              %72, %73 = scf.for %j = %c0 to %71 step %c8 iter_args(%74 = %1, %75 = %69) -> (vector<8xi8>, vector<8xi8>) {
                %76 = vector.load %x[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %77 = vector.load %7[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %78 = vector.load %8[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %79 = arith.cmpf ogt, %76, %2 : vector<8xf32>
                %80 = arith.extui %79 : vector<8xi1> to vector<8xi8>
                %81 = arith.cmpf ole, %77, %3 : vector<8xf32>
                %82 = arith.extui %81 : vector<8xi1> to vector<8xi8>
                %83 = arith.andi %80, %82 : vector<8xi8>
                %84 = arith.ori %83, %78 : vector<8xi8>
                %85 = arith.negf %77 : vector<8xf32>
                %86 = arith.cmpi ne, %84, %1 : vector<8xi8>
                %87 = arith.select %86, %76, %85 : vector<8xi1>, vector<8xf32>
                %88 = arith.ori %74, %84 : vector<8xi8>
                %89 = arith.cmpi eq, %84, %1 : vector<8xi8>
                %90 = arith.extui %89 : vector<8xi1> to vector<8xi8>
                vector.store %87, %out0_1[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                vector.store %90, %out3_1[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %91 = arith.andi %75, %84 : vector<8xi8>
                scf.yield %88, %91 : vector<8xi8>, vector<8xi8>
              }
              %92 = arith.cmpi slt, %71, %6 : index
              %93, %94 = scf.if %92 -> (vector<8xi8>, vector<8xi8>) {
                %95 = arith.subi %6, %71 overflow<nsw> : index
                %96 = vector.create_mask %95 : vector<8xi1>
                %97 = vector.maskedload %x[%i_1, %71], %96, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %98 = vector.maskedload %7[%i_1, %71], %96, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %99 = vector.maskedload %8[%i_1, %71], %96, %1 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
                %100 = arith.cmpf ogt, %97, %2 : vector<8xf32>
                %101 = arith.extui %100 : vector<8xi1> to vector<8xi8>
                %102 = arith.cmpf ole, %98, %3 : vector<8xf32>
                %103 = arith.extui %102 : vector<8xi1> to vector<8xi8>
                %104 = arith.andi %101, %103 : vector<8xi8>
                %105 = arith.ori %104, %99 : vector<8xi8>
                %106 = arith.negf %98 : vector<8xf32>
                %107 = arith.cmpi ne, %105, %1 : vector<8xi8>
                %108 = arith.select %107, %97, %106 : vector<8xi1>, vector<8xf32>
                %109 = arith.ori %72, %105 : vector<8xi8>
                %110 = arith.cmpi eq, %105, %1 : vector<8xi8>
                %111 = arith.extui %110 : vector<8xi1> to vector<8xi8>
                vector.maskedstore %out0_1[%i_1, %71], %96, %108 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                vector.maskedstore %out3_1[%i_1, %71], %96, %111 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
                %112 = arith.andi %73, %105 : vector<8xi8>
                %113 = arith.select %96, %109, %72 : vector<8xi1>, vector<8xi8>
                %114 = arith.select %96, %112, %73 : vector<8xi1>, vector<8xi8>
                scf.yield %113, %114 : vector<8xi8>, vector<8xi8>
              } else {
                scf.yield %72, %73 : vector<8xi8>, vector<8xi8>
              }
              %115 = vector.reduction <or>, %93 : vector<8xi8> into i8
              %116 = vector.reduction <and>, %94 : vector<8xi8> into i8
              memref.store %115, %out1_1[%i_1] : memref<?xi8>
              scf.yield %116 : i8
            }
            %117 = arith.andi %66, %67 : i8
            scf.yield %117 : i8
          }
          memref.store %65, %16[%60] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %118 = arith.constant 1 : index
    %119 = arith.subi %23, %118 : index
    %120 = arith.constant 0 : index
    %121 = arith.constant 2 : index
    scf.for %122 = %120 to %119 step %121 {
      %123 = arith.addi %122, %118 : index
      %124 = memref.load %16[%122] : memref<64xi8>
      %125 = memref.load %16[%123] : memref<64xi8>
      %126 = arith.andi %124, %125 : i8
      memref.store %126, %16[%122] : memref<64xi8>
    }
    %127 = arith.constant 2 : index
    %128 = arith.subi %23, %127 : index
    %129 = arith.constant 0 : index
    %130 = arith.constant 4 : index
    scf.for %131 = %129 to %128 step %130 {
      %132 = arith.addi %131, %127 : index
      %133 = memref.load %16[%131] : memref<64xi8>
      %134 = memref.load %16[%132] : memref<64xi8>
      %135 = arith.andi %133, %134 : i8
      memref.store %135, %16[%131] : memref<64xi8>
    }
    %136 = arith.constant 4 : index
    %137 = arith.subi %23, %136 : index
    %138 = arith.constant 0 : index
    %139 = arith.constant 8 : index
    scf.for %140 = %138 to %137 step %139 {
      %141 = arith.addi %140, %136 : index
      %142 = memref.load %16[%140] : memref<64xi8>
      %143 = memref.load %16[%141] : memref<64xi8>
      %144 = arith.andi %142, %143 : i8
      memref.store %144, %16[%140] : memref<64xi8>
    }
    %145 = arith.constant 8 : index
    %146 = arith.subi %23, %145 : index
    %147 = arith.constant 0 : index
    %148 = arith.constant 16 : index
    scf.for %149 = %147 to %146 step %148 {
      %150 = arith.addi %149, %145 : index
      %151 = memref.load %16[%149] : memref<64xi8>
      %152 = memref.load %16[%150] : memref<64xi8>
      %153 = arith.andi %151, %152 : i8
      memref.store %153, %16[%149] : memref<64xi8>
    }
    %154 = arith.constant 16 : index
    %155 = arith.subi %23, %154 : index
    %156 = arith.constant 0 : index
    %157 = arith.constant 32 : index
    scf.for %158 = %156 to %155 step %157 {
      %159 = arith.addi %158, %154 : index
      %160 = memref.load %16[%158] : memref<64xi8>
      %161 = memref.load %16[%159] : memref<64xi8>
      %162 = arith.andi %160, %161 : i8
      memref.store %162, %16[%158] : memref<64xi8>
    }
    %163 = arith.constant 32 : index
    %164 = arith.subi %23, %163 : index
    %165 = arith.constant 0 : index
    %166 = arith.constant 64 : index
    scf.for %167 = %165 to %164 step %166 {
      %168 = arith.addi %167, %163 : index
      %169 = memref.load %16[%167] : memref<64xi8>
      %170 = memref.load %16[%168] : memref<64xi8>
      %171 = arith.andi %169, %170 : i8
      memref.store %171, %16[%167] : memref<64xi8>
    }
    %172 = memref.load %16[%13] : memref<64xi8>
    %173 = arith.andi %12, %172 : i8
    %174 = arith.andi %0, %173 : i8
    %175 = arith.shrsi %6, %c3 : index
    %176 = arith.muli %175, %c8 overflow<nsw> : index
    %177 = arith.subi %6, %176 overflow<nsw> : index
    %178 = vector.create_mask %177 : vector<8xi1>
    %179 = scf.for %i_2 = %11 to %5 step %c1 iter_args(%180 = %174) -> (i8) {
      %181 = vector.broadcast %180 : i8 to vector<8xi8>
      %182, %183 = scf.for %j_1 = %c0 to %176 step %c8 iter_args(%184 = %1, %185 = %181) -> (vector<8xi8>, vector<8xi8>) {
        %186 = vector.load %x[%i_2, %j_1] : memref<?x?xf32>, vector<8xf32>
        %187 = vector.load %7[%i_2, %j_1] : memref<?x?xf32>, vector<8xf32>
        %188 = vector.load %8[%i_2, %j_1] : memref<?x?xi8>, vector<8xi8>
        %189 = arith.cmpf ogt, %186, %2 : vector<8xf32>
        %190 = arith.extui %189 : vector<8xi1> to vector<8xi8>
        %191 = arith.cmpf ole, %187, %3 : vector<8xf32>
        %192 = arith.extui %191 : vector<8xi1> to vector<8xi8>
        %193 = arith.andi %190, %192 : vector<8xi8>
        %194 = arith.ori %193, %188 : vector<8xi8>
        %195 = arith.negf %187 : vector<8xf32>
        %196 = arith.cmpi ne, %194, %1 : vector<8xi8>
        %197 = arith.select %196, %186, %195 : vector<8xi1>, vector<8xf32>
        %198 = arith.ori %184, %194 : vector<8xi8>
        %199 = arith.cmpi eq, %194, %1 : vector<8xi8>
        %200 = arith.extui %199 : vector<8xi1> to vector<8xi8>
        vector.store %197, %out0_1[%i_2, %j_1] : memref<?x?xf32>, vector<8xf32>
        vector.store %200, %out3_1[%i_2, %j_1] : memref<?x?xi8>, vector<8xi8>
        %201 = arith.andi %185, %194 : vector<8xi8>
        scf.yield %198, %201 : vector<8xi8>, vector<8xi8>
      }
      %202 = arith.cmpi slt, %176, %6 : index
      %203, %204 = scf.if %202 -> (vector<8xi8>, vector<8xi8>) {
        %205 = vector.maskedload %x[%i_2, %176], %178, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %206 = vector.maskedload %7[%i_2, %176], %178, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %207 = vector.maskedload %8[%i_2, %176], %178, %1 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
        %208 = arith.cmpf ogt, %205, %2 : vector<8xf32>
        %209 = arith.extui %208 : vector<8xi1> to vector<8xi8>
        %210 = arith.cmpf ole, %206, %3 : vector<8xf32>
        %211 = arith.extui %210 : vector<8xi1> to vector<8xi8>
        %212 = arith.andi %209, %211 : vector<8xi8>
        %213 = arith.ori %212, %207 : vector<8xi8>
        %214 = arith.negf %206 : vector<8xf32>
        %215 = arith.cmpi ne, %213, %1 : vector<8xi8>
        %216 = arith.select %215, %205, %214 : vector<8xi1>, vector<8xf32>
        %217 = arith.ori %182, %213 : vector<8xi8>
        %218 = arith.cmpi eq, %213, %1 : vector<8xi8>
        %219 = arith.extui %218 : vector<8xi1> to vector<8xi8>
        vector.maskedstore %out0_1[%i_2, %176], %178, %216 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        vector.maskedstore %out3_1[%i_2, %176], %178, %219 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
        %220 = arith.andi %183, %213 : vector<8xi8>
        %221 = arith.select %178, %217, %182 : vector<8xi1>, vector<8xi8>
        %222 = arith.select %178, %220, %183 : vector<8xi1>, vector<8xi8>
        scf.yield %221, %222 : vector<8xi8>, vector<8xi8>
      } else {
        scf.yield %182, %183 : vector<8xi8>, vector<8xi8>
      }
      %223 = vector.reduction <or>, %203 : vector<8xi8> into i8
      %224 = vector.reduction <and>, %204 : vector<8xi8> into i8
      memref.store %223, %out1_1[%i_2] : memref<?xi8>
      scf.yield %224 : i8
    }
    memref.store %179, %out2[] : memref<i8>
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
    %15 = llvm.mlir.constant(96) : i64
    %16 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %17 = llvm.mlir.constant(24) : i64
    %18 = llvm.mlir.constant(32) : i64
    %19 = llvm.mlir.constant(40) : i64
    %20 = llvm.mlir.constant(48) : i64
    %21 = llvm.mlir.constant(56) : i64
    %22 = llvm.mlir.constant(72) : i64
    %23 = llvm.mlir.constant(80) : i64
    %24 = llvm.mlir.constant(88) : i64
    %25 = llvm.mlir.constant(0 : i32) : i32
    %26 = llvm.mlir.constant(1 : i8) : i8
    %27 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %28 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %29 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %30 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %31 = llvm.ashr %x_size0, %1 : i64
    %32 = llvm.mul %31, %0 overflow<nsw> : i64
    %33 = llvm.intr.smax(%32, %2) : (i64, i64) -> i64
    %34 = llvm.mlir.constant(-1 : i8) : i8
    %35 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %35, %7 {alignment = 1 : i64} : i8, !llvm.ptr
    %36 = llvm.sub %33, %2 : i64
    %37 = llvm.sdiv %36, %0 : i64
    %38 = llvm.srem %36, %0 : i64
    %39 = llvm.icmp "ne" %38, %2 : i64
    %40 = llvm.xor %38, %0 : i64
    %41 = llvm.icmp "sge" %40, %2 : i64
    %42 = llvm.and %39, %41 : i1
    %43 = llvm.add %37, %3 : i64
    %44 = llvm.select %42, %43, %37 : i1, i64
    %45 = llvm.intr.smax(%44, %2) : (i64, i64) -> i64
    %46 = llvm.sdiv %45, %6 : i64
    %47 = llvm.srem %45, %6 : i64
    %48 = llvm.icmp "ne" %47, %2 : i64
    %49 = llvm.xor %47, %6 : i64
    %50 = llvm.icmp "sge" %49, %2 : i64
    %51 = llvm.and %48, %50 : i1
    %52 = llvm.add %46, %3 : i64
    %53 = llvm.select %51, %52, %46 : i1, i64
    %54 = llvm.intr.smax(%53, %3) : (i64, i64) -> i64
    %55 = llvm.sdiv %45, %54 : i64
    %56 = llvm.srem %45, %54 : i64
    %57 = llvm.icmp "ne" %56, %2 : i64
    %58 = llvm.xor %56, %54 : i64
    %59 = llvm.icmp "sge" %58, %2 : i64
    %60 = llvm.and %57, %59 : i1
    %61 = llvm.add %55, %3 : i64
    %62 = llvm.select %60, %61, %55 : i1, i64
    %63 = llvm.mul %54, %0 : i64
    %64 = llvm.intr.smax(%62, %2) : (i64, i64) -> i64
    %65 = llvm.intr.smin(%63, %33) : (i64, i64) -> i64
    %66 = llvm.intr.smax(%65, %2) : (i64, i64) -> i64
    %67 = llvm.add %66, %8 : i64
    %68 = llvm.udiv %67, %0 : i64
    %69 = llvm.ashr %x_stride0, %5 : i64
    %70 = llvm.mul %69, %4 : i64
    %71 = llvm.intr.smax(%70, %2) : (i64, i64) -> i64
    %72 = llvm.add %71, %9 : i64
    %73 = llvm.udiv %72, %4 : i64
    %74 = llvm.mul %73, %10 : i64
    %75 = llvm.add %11, %74 : i64
    %76 = llvm.add %75, %12 : i64
    %77 = llvm.mul %0, %76 : i64
    %78 = llvm.add %13, %77 : i64
    %79 = llvm.mul %68, %78 : i64
    %80 = llvm.add %9, %79 : i64
    %81 = llvm.mul %64, %80 : i64
    %82 = llvm.icmp "sge" %81, %14 : i64
    %83 = llvm.icmp "sgt" %62, %2 : i64
    %84 = llvm.select %83, %62, %2 : i1, i64
    llvm.cond_br %82, ^bb1, ^bb2
  ^bb1:
    llvm.store %62, %16 {alignment = 8 : i64} : i64, !llvm.ptr
    %85 = llvm.getelementptr inbounds %16[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %85 {alignment = 8 : i64} : i64, !llvm.ptr
    %86 = llvm.getelementptr inbounds %16[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %33, %86 {alignment = 8 : i64} : i64, !llvm.ptr
    %87 = llvm.getelementptr inbounds %16[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %87 {alignment = 8 : i64} : i64, !llvm.ptr
    %88 = llvm.getelementptr inbounds %16[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %88 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %89 = llvm.getelementptr inbounds %16[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %89 {alignment = 8 : i64} : i64, !llvm.ptr
    %90 = llvm.getelementptr inbounds %16[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %90 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %91 = llvm.getelementptr inbounds %16[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask, %91 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %92 = llvm.getelementptr inbounds %16[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %92 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %93 = llvm.getelementptr inbounds %16[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %93 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %94 = llvm.getelementptr inbounds %16[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %94 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %95 = llvm.getelementptr inbounds %16[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %7, %95 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %96 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %97 = llvm.call @stepwell_parallel_for(%96, %16, %84, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%97 : i32)
  ^bb2:
    %98 = llvm.call @program.parallel0(%2, %84, %62, %63, %33, %x_stride0, %x, %x_size0, %y, %mask, %out0, %out3, %out1, %7) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%98 : i32)
  ^bb3(%99: i32):
    %100 = llvm.sub %62, %3 : i64
    %101 = llvm.icmp "slt" %2, %100 : i64
    llvm.cond_br %101, ^bb4(%2 : i64), ^bb5
  ^bb4(%102: i64):
    %103 = llvm.getelementptr inbounds %7[%102] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %104 = llvm.load %103 {alignment = 1 : i64} : !llvm.ptr -> i8
    %105 = llvm.getelementptr inbounds %103[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %106 = llvm.load %105 {alignment = 1 : i64} : !llvm.ptr -> i8
    %107 = llvm.and %104, %106 : i8
    llvm.store %107, %103 {alignment = 1 : i64} : i8, !llvm.ptr
    %108 = llvm.add %102, %13 overflow<nsw> : i64
    %109 = llvm.icmp "slt" %108, %100 : i64
    llvm.cond_br %109, ^bb4(%108 : i64), ^bb5
  ^bb5:
    %110 = llvm.sub %62, %13 : i64
    %111 = llvm.icmp "slt" %2, %110 : i64
    llvm.cond_br %111, ^bb6(%2 : i64), ^bb7
  ^bb6(%112: i64):
    %113 = llvm.getelementptr inbounds %7[%112] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %114 = llvm.load %113 {alignment = 1 : i64} : !llvm.ptr -> i8
    %115 = llvm.getelementptr inbounds %113[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %116 = llvm.load %115 {alignment = 1 : i64} : !llvm.ptr -> i8
    %117 = llvm.and %114, %116 : i8
    llvm.store %117, %113 {alignment = 1 : i64} : i8, !llvm.ptr
    %118 = llvm.add %112, %1 overflow<nsw> : i64
    %119 = llvm.icmp "slt" %118, %110 : i64
    llvm.cond_br %119, ^bb6(%118 : i64), ^bb7
  ^bb7:
    %120 = llvm.sub %62, %1 : i64
    %121 = llvm.icmp "slt" %2, %120 : i64
    llvm.cond_br %121, ^bb8(%2 : i64), ^bb9
  ^bb8(%122: i64):
    %123 = llvm.getelementptr inbounds %7[%122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %124 = llvm.load %123 {alignment = 1 : i64} : !llvm.ptr -> i8
    %125 = llvm.getelementptr inbounds %123[%1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %126 = llvm.load %125 {alignment = 1 : i64} : !llvm.ptr -> i8
    %127 = llvm.and %124, %126 : i8
    llvm.store %127, %123 {alignment = 1 : i64} : i8, !llvm.ptr
    %128 = llvm.add %122, %4 overflow<nsw> : i64
    %129 = llvm.icmp "slt" %128, %120 : i64
    llvm.cond_br %129, ^bb8(%128 : i64), ^bb9
  ^bb9:
    %130 = llvm.sub %62, %4 : i64
    %131 = llvm.icmp "slt" %2, %130 : i64
    llvm.cond_br %131, ^bb10(%2 : i64), ^bb11
  ^bb10(%132: i64):
    %133 = llvm.getelementptr inbounds %7[%132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %134 = llvm.load %133 {alignment = 1 : i64} : !llvm.ptr -> i8
    %135 = llvm.getelementptr inbounds %133[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %136 = llvm.load %135 {alignment = 1 : i64} : !llvm.ptr -> i8
    %137 = llvm.and %134, %136 : i8
    llvm.store %137, %133 {alignment = 1 : i64} : i8, !llvm.ptr
    %138 = llvm.add %132, %0 overflow<nsw> : i64
    %139 = llvm.icmp "slt" %138, %130 : i64
    llvm.cond_br %139, ^bb10(%138 : i64), ^bb11
  ^bb11:
    %140 = llvm.sub %62, %0 : i64
    %141 = llvm.icmp "slt" %2, %140 : i64
    llvm.cond_br %141, ^bb12(%2 : i64), ^bb13
  ^bb12(%142: i64):
    %143 = llvm.getelementptr inbounds %7[%142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %144 = llvm.load %143 {alignment = 1 : i64} : !llvm.ptr -> i8
    %145 = llvm.getelementptr inbounds %143[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %146 = llvm.load %145 {alignment = 1 : i64} : !llvm.ptr -> i8
    %147 = llvm.and %144, %146 : i8
    llvm.store %147, %143 {alignment = 1 : i64} : i8, !llvm.ptr
    %148 = llvm.add %142, %18 overflow<nsw> : i64
    %149 = llvm.icmp "slt" %148, %140 : i64
    llvm.cond_br %149, ^bb12(%148 : i64), ^bb13
  ^bb13:
    %150 = llvm.sub %62, %18 : i64
    %151 = llvm.icmp "slt" %2, %150 : i64
    llvm.cond_br %151, ^bb14(%2 : i64), ^bb15
  ^bb14(%152: i64):
    %153 = llvm.getelementptr inbounds %7[%152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %154 = llvm.load %153 {alignment = 1 : i64} : !llvm.ptr -> i8
    %155 = llvm.getelementptr inbounds %153[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %156 = llvm.load %155 {alignment = 1 : i64} : !llvm.ptr -> i8
    %157 = llvm.and %154, %156 : i8
    llvm.store %157, %153 {alignment = 1 : i64} : i8, !llvm.ptr
    %158 = llvm.add %152, %6 overflow<nsw> : i64
    %159 = llvm.icmp "slt" %158, %150 : i64
    llvm.cond_br %159, ^bb14(%158 : i64), ^bb15
  ^bb15:
    %160 = llvm.load %7 {alignment = 1 : i64} : !llvm.ptr -> i8
    %161 = llvm.and %34, %160 : i8
    %162 = llvm.and %26, %161 : i8
    %163 = llvm.ashr %x_stride0, %5 : i64
    %164 = llvm.mul %163, %4 overflow<nsw> : i64
    %165 = llvm.sub %x_stride0, %164 overflow<nsw> : i64
    %166 = llvm.intr.smin(%165, %4) : (i64, i64) -> i64
    %167 = llvm.intr.smax(%166, %2) : (i64, i64) -> i64
    %168 = llvm.trunc %167 : i64 to i32
    %169 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %170 = llvm.mlir.poison : vector<8xi32>
    %171 = llvm.insertelement %168, %170[%2 : i64] : vector<8xi32>
    %172 = llvm.shufflevector %171, %170 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %173 = llvm.icmp "slt" %169, %172 : vector<8xi32>
    %174 = llvm.icmp "slt" %33, %x_size0 : i64
    llvm.cond_br %174, ^bb16(%33, %162 : i64, i8), ^bb22(%162 : i8)
  ^bb16(%i: i64, %175: i8):
    %176 = llvm.mlir.poison : vector<8xi8>
    %177 = llvm.insertelement %175, %176[%2 : i64] : vector<8xi8>
    %178 = llvm.shufflevector %177, %176 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %179 = llvm.icmp "slt" %2, %164 : i64
    llvm.cond_br %179, ^bb17(%2, %27, %178 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%27, %178 : vector<8xi8>, vector<8xi8>)
  ^bb17(%j: i64, %180: vector<8xi8>, %181: vector<8xi8>):
    %182 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %183 = llvm.add %182, %j overflow<nsw> : i64
    %184 = llvm.getelementptr inbounds %x[%183] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %185 = llvm.load %184 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %186 = llvm.add %182, %j overflow<nsw> : i64
    %187 = llvm.getelementptr inbounds %y[%186] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %188 = llvm.load %187 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %189 = llvm.add %182, %j overflow<nsw> : i64
    %190 = llvm.getelementptr inbounds %mask[%189] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %191 = llvm.load %190 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %192 = llvm.fcmp "ogt" %185, %28 : vector<8xf32>
    %193 = llvm.zext %192 : vector<8xi1> to vector<8xi8>
    %194 = llvm.fcmp "ole" %188, %29 : vector<8xf32>
    %195 = llvm.zext %194 : vector<8xi1> to vector<8xi8>
    %196 = llvm.and %193, %195 : vector<8xi8>
    %197 = llvm.or %196, %191 : vector<8xi8>
    %198 = llvm.fneg %188 : vector<8xf32>
    %199 = llvm.icmp "ne" %197, %27 : vector<8xi8>
    %200 = llvm.select %199, %185, %198 : vector<8xi1>, vector<8xf32>
    %201 = llvm.or %180, %197 : vector<8xi8>
    %202 = llvm.icmp "eq" %197, %27 : vector<8xi8>
    %203 = llvm.zext %202 : vector<8xi1> to vector<8xi8>
    %204 = llvm.add %182, %j overflow<nsw> : i64
    %205 = llvm.getelementptr inbounds %out0[%204] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %200, %205 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %206 = llvm.add %182, %j overflow<nsw> : i64
    %207 = llvm.getelementptr inbounds %out3[%206] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %203, %207 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %208 = llvm.and %181, %197 : vector<8xi8>
    %209 = llvm.add %j, %4 overflow<nsw> : i64
    %210 = llvm.icmp "slt" %209, %164 : i64
    llvm.cond_br %210, ^bb17(%209, %201, %208 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%201, %208 : vector<8xi8>, vector<8xi8>)
  ^bb18(%211: vector<8xi8>, %212: vector<8xi8>):
    %213 = llvm.icmp "slt" %164, %x_stride0 : i64
    llvm.cond_br %213, ^bb19, ^bb20
  ^bb19:
    %214 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %215 = llvm.add %214, %164 overflow<nsw> : i64
    %216 = llvm.getelementptr inbounds %x[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %217 = llvm.intr.masked.load %216, %173, %30 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %218 = llvm.add %214, %164 overflow<nsw> : i64
    %219 = llvm.getelementptr inbounds %y[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %220 = llvm.intr.masked.load %219, %173, %30 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %221 = llvm.add %214, %164 overflow<nsw> : i64
    %222 = llvm.getelementptr inbounds %mask[%221] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %223 = llvm.intr.masked.load %222, %173, %27 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %224 = llvm.fcmp "ogt" %217, %28 : vector<8xf32>
    %225 = llvm.zext %224 : vector<8xi1> to vector<8xi8>
    %226 = llvm.fcmp "ole" %220, %29 : vector<8xf32>
    %227 = llvm.zext %226 : vector<8xi1> to vector<8xi8>
    %228 = llvm.and %225, %227 : vector<8xi8>
    %229 = llvm.or %228, %223 : vector<8xi8>
    %230 = llvm.fneg %220 : vector<8xf32>
    %231 = llvm.icmp "ne" %229, %27 : vector<8xi8>
    %232 = llvm.select %231, %217, %230 : vector<8xi1>, vector<8xf32>
    %233 = llvm.or %211, %229 : vector<8xi8>
    %234 = llvm.icmp "eq" %229, %27 : vector<8xi8>
    %235 = llvm.zext %234 : vector<8xi1> to vector<8xi8>
    %236 = llvm.add %214, %164 overflow<nsw> : i64
    %237 = llvm.getelementptr inbounds %out0[%236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %232, %237, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %238 = llvm.add %214, %164 overflow<nsw> : i64
    %239 = llvm.getelementptr inbounds %out3[%238] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %235, %239, %173 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %240 = llvm.and %212, %229 : vector<8xi8>
    %241 = llvm.select %173, %233, %211 : vector<8xi1>, vector<8xi8>
    %242 = llvm.select %173, %240, %212 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb21(%241, %242 : vector<8xi8>, vector<8xi8>)
  ^bb20:
    llvm.br ^bb21(%211, %212 : vector<8xi8>, vector<8xi8>)
  ^bb21(%243: vector<8xi8>, %244: vector<8xi8>):
    %245 = "llvm.intr.vector.reduce.or"(%243) : (vector<8xi8>) -> i8
    %246 = "llvm.intr.vector.reduce.and"(%244) : (vector<8xi8>) -> i8
    %247 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %245, %247 {alignment = 1 : i64} : i8, !llvm.ptr
    %248 = llvm.add %i, %3 overflow<nsw> : i64
    %249 = llvm.icmp "slt" %248, %x_size0 : i64
    llvm.cond_br %249, ^bb16(%248, %246 : i64, i8), ^bb22(%246 : i8)
  ^bb22(%250: i8):
    llvm.store %250, %out2 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.return %25 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %251: i64, %252: i64, %253: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %mask_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %254: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %255 = llvm.mlir.constant(0) : i64
    %256 = llvm.mlir.constant(1) : i64
    %257 = llvm.mlir.constant(16) : i64
    %258 = llvm.mlir.constant(3) : i64
    %259 = llvm.mlir.constant(8) : i64
    %260 = llvm.mlir.constant(0 : i32) : i32
    %261 = llvm.mlir.constant(-1 : i8) : i8
    %262 = llvm.mlir.constant(-1 : i8) : i8
    %263 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %264 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %265 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %266 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %267 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %267, ^bb1(%begin : i64), ^bb11
  ^bb1(%268: i64):
    %269 = llvm.mul %268, %252 : i64
    %270 = llvm.add %255, %269 : i64
    %271 = llvm.add %270, %252 : i64
    %272 = llvm.intr.smin(%271, %253) : (i64, i64) -> i64
    %273 = llvm.icmp "slt" %270, %272 : i64
    llvm.cond_br %273, ^bb2(%270, %261 : i64, i8), ^bb10(%261 : i8)
  ^bb2(%i_strip: i64, %274: i8):
    llvm.br ^bb3(%255, %262 : i64, i8)
  ^bb3(%i_1: i64, %275: i8):
    %i_2 = llvm.add %i_strip, %i_1 overflow<nsw> : i64
    %276 = llvm.mlir.poison : vector<8xi8>
    %277 = llvm.insertelement %275, %276[%255 : i64] : vector<8xi8>
    %278 = llvm.shufflevector %277, %276 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %279 = llvm.ashr %x_stride0_1, %258 : i64
    %280 = llvm.mul %279, %259 overflow<nsw> : i64
    %281 = llvm.icmp "slt" %255, %280 : i64
    llvm.cond_br %281, ^bb4(%255, %263, %278 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%263, %278 : vector<8xi8>, vector<8xi8>)
  ^bb4(%j_1: i64, %282: vector<8xi8>, %283: vector<8xi8>):
    %284 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %285 = llvm.add %284, %j_1 overflow<nsw> : i64
    %286 = llvm.getelementptr inbounds %x_1[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %287 = llvm.load %286 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %288 = llvm.add %284, %j_1 overflow<nsw> : i64
    %289 = llvm.getelementptr inbounds %y_1[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %290 = llvm.load %289 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %291 = llvm.add %284, %j_1 overflow<nsw> : i64
    %292 = llvm.getelementptr inbounds %mask_1[%291] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %293 = llvm.load %292 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %294 = llvm.fcmp "ogt" %287, %264 : vector<8xf32>
    %295 = llvm.zext %294 : vector<8xi1> to vector<8xi8>
    %296 = llvm.fcmp "ole" %290, %265 : vector<8xf32>
    %297 = llvm.zext %296 : vector<8xi1> to vector<8xi8>
    %298 = llvm.and %295, %297 : vector<8xi8>
    %299 = llvm.or %298, %293 : vector<8xi8>
    %300 = llvm.fneg %290 : vector<8xf32>
    %301 = llvm.icmp "ne" %299, %263 : vector<8xi8>
    %302 = llvm.select %301, %287, %300 : vector<8xi1>, vector<8xf32>
    %303 = llvm.or %282, %299 : vector<8xi8>
    %304 = llvm.icmp "eq" %299, %263 : vector<8xi8>
    %305 = llvm.zext %304 : vector<8xi1> to vector<8xi8>
    %306 = llvm.add %284, %j_1 overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %out0_1[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %302, %307 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %308 = llvm.add %284, %j_1 overflow<nsw> : i64
    %309 = llvm.getelementptr inbounds %out3_1[%308] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %305, %309 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %310 = llvm.and %283, %299 : vector<8xi8>
    %311 = llvm.add %j_1, %259 overflow<nsw> : i64
    %312 = llvm.icmp "slt" %311, %280 : i64
    llvm.cond_br %312, ^bb4(%311, %303, %310 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%303, %310 : vector<8xi8>, vector<8xi8>)
  ^bb5(%313: vector<8xi8>, %314: vector<8xi8>):
    %315 = llvm.icmp "slt" %280, %x_stride0_1 : i64
    llvm.cond_br %315, ^bb6, ^bb7
  ^bb6:
    %316 = llvm.sub %x_stride0_1, %280 overflow<nsw> : i64
    %317 = llvm.intr.smin(%316, %259) : (i64, i64) -> i64
    %318 = llvm.intr.smax(%317, %255) : (i64, i64) -> i64
    %319 = llvm.trunc %318 : i64 to i32
    %320 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %321 = llvm.mlir.poison : vector<8xi32>
    %322 = llvm.insertelement %319, %321[%255 : i64] : vector<8xi32>
    %323 = llvm.shufflevector %322, %321 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %324 = llvm.icmp "slt" %320, %323 : vector<8xi32>
    %325 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %326 = llvm.add %325, %280 overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %x_1[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %328 = llvm.intr.masked.load %327, %324, %266 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %329 = llvm.add %325, %280 overflow<nsw> : i64
    %330 = llvm.getelementptr inbounds %y_1[%329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %331 = llvm.intr.masked.load %330, %324, %266 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %332 = llvm.add %325, %280 overflow<nsw> : i64
    %333 = llvm.getelementptr inbounds %mask_1[%332] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %334 = llvm.intr.masked.load %333, %324, %263 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %335 = llvm.fcmp "ogt" %328, %264 : vector<8xf32>
    %336 = llvm.zext %335 : vector<8xi1> to vector<8xi8>
    %337 = llvm.fcmp "ole" %331, %265 : vector<8xf32>
    %338 = llvm.zext %337 : vector<8xi1> to vector<8xi8>
    %339 = llvm.and %336, %338 : vector<8xi8>
    %340 = llvm.or %339, %334 : vector<8xi8>
    %341 = llvm.fneg %331 : vector<8xf32>
    %342 = llvm.icmp "ne" %340, %263 : vector<8xi8>
    %343 = llvm.select %342, %328, %341 : vector<8xi1>, vector<8xf32>
    %344 = llvm.or %313, %340 : vector<8xi8>
    %345 = llvm.icmp "eq" %340, %263 : vector<8xi8>
    %346 = llvm.zext %345 : vector<8xi1> to vector<8xi8>
    %347 = llvm.add %325, %280 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %out0_1[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %343, %348, %324 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %349 = llvm.add %325, %280 overflow<nsw> : i64
    %350 = llvm.getelementptr inbounds %out3_1[%349] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %346, %350, %324 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %351 = llvm.and %314, %340 : vector<8xi8>
    %352 = llvm.select %324, %344, %313 : vector<8xi1>, vector<8xi8>
    %353 = llvm.select %324, %351, %314 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb8(%352, %353 : vector<8xi8>, vector<8xi8>)
  ^bb7:
    llvm.br ^bb8(%313, %314 : vector<8xi8>, vector<8xi8>)
  ^bb8(%354: vector<8xi8>, %355: vector<8xi8>):
    %356 = "llvm.intr.vector.reduce.or"(%354) : (vector<8xi8>) -> i8
    %357 = "llvm.intr.vector.reduce.and"(%355) : (vector<8xi8>) -> i8
    %358 = llvm.getelementptr inbounds %out1_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %356, %358 {alignment = 1 : i64} : i8, !llvm.ptr
    %359 = llvm.add %i_1, %256 overflow<nsw> : i64
    %360 = llvm.icmp "slt" %359, %257 : i64
    llvm.cond_br %360, ^bb3(%359, %357 : i64, i8), ^bb9(%357 : i8)
  ^bb9(%361: i8):
    %362 = llvm.and %274, %361 : i8
    %363 = llvm.add %i_strip, %257 overflow<nsw> : i64
    %364 = llvm.icmp "slt" %363, %272 : i64
    llvm.cond_br %364, ^bb2(%363, %362 : i64, i8), ^bb10(%362 : i8)
  ^bb10(%365: i8):
    %366 = llvm.getelementptr inbounds %254[%268] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %365, %366 {alignment = 1 : i64} : i8, !llvm.ptr
    %367 = llvm.add %268, %256 overflow<nsw> : i64
    %368 = llvm.icmp "slt" %367, %end : i64
    llvm.cond_br %368, ^bb1(%367 : i64), ^bb11
  ^bb11:
    llvm.return %260 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %369 = llvm.mlir.constant(8) : i64
    %370 = llvm.mlir.constant(16) : i64
    %371 = llvm.mlir.constant(24) : i64
    %372 = llvm.mlir.constant(32) : i64
    %373 = llvm.mlir.constant(40) : i64
    %374 = llvm.mlir.constant(48) : i64
    %375 = llvm.mlir.constant(56) : i64
    %376 = llvm.mlir.constant(64) : i64
    %377 = llvm.mlir.constant(72) : i64
    %378 = llvm.mlir.constant(80) : i64
    %379 = llvm.mlir.constant(88) : i64
    %380 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %381 = llvm.getelementptr inbounds %context[%369] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %382 = llvm.load %381 {alignment = 8 : i64} : !llvm.ptr -> i64
    %383 = llvm.getelementptr inbounds %context[%370] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %384 = llvm.load %383 {alignment = 8 : i64} : !llvm.ptr -> i64
    %385 = llvm.getelementptr inbounds %context[%371] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %386 = llvm.load %385 {alignment = 8 : i64} : !llvm.ptr -> i64
    %387 = llvm.getelementptr inbounds %context[%372] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %388 = llvm.load %387 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %389 = llvm.getelementptr inbounds %context[%373] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %390 = llvm.load %389 {alignment = 8 : i64} : !llvm.ptr -> i64
    %391 = llvm.getelementptr inbounds %context[%374] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %392 = llvm.load %391 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %393 = llvm.getelementptr inbounds %context[%375] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %394 = llvm.load %393 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %395 = llvm.getelementptr inbounds %context[%376] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %397 = llvm.getelementptr inbounds %context[%377] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %399 = llvm.getelementptr inbounds %context[%378] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %400 = llvm.load %399 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %401 = llvm.getelementptr inbounds %context[%379] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %402 = llvm.load %401 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %403 = llvm.call @program.parallel0(%begin_1, %end_1, %380, %382, %384, %386, %388, %390, %392, %394, %396, %398, %400, %402) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %403 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_1: i64, %y_stride0_1: i64, %mask_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %mask_size0_1: i64, %mask_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %404 = llvm.mlir.constant(0) : i64
    %405 = llvm.mlir.constant(1) : i64
    %406 = llvm.mlir.constant(1 : i32) : i32
    %407 = llvm.mlir.constant(2 : i32) : i32
    %408 = llvm.mlir.constant(3 : i32) : i32
    %409 = llvm.mlir.constant(4 : i32) : i32
    %410 = llvm.mlir.constant(2) : i64
    %411 = llvm.mlir.constant(3) : i64
    %412 = llvm.mlir.constant(4) : i64
    %413 = llvm.mlir.constant(0 : i32) : i32
    %414 = llvm.icmp "eq" %y_size0_1, %x_size0_2 : i64
    %415 = llvm.icmp "eq" %y_stride0_1, %x_stride0_2 : i64
    %416 = llvm.icmp "eq" %mask_size0_1, %x_size0_2 : i64
    %417 = llvm.icmp "eq" %mask_stride0_1, %x_stride0_2 : i64
    llvm.cond_br %414, ^bb1, ^bb5(%406 : i32)
  ^bb1:
    llvm.cond_br %415, ^bb2, ^bb5(%407 : i32)
  ^bb2:
    llvm.cond_br %416, ^bb3, ^bb5(%408 : i32)
  ^bb3:
    llvm.cond_br %417, ^bb4, ^bb5(%409 : i32)
  ^bb4:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %418 = llvm.getelementptr inbounds %extents[%405] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %418 {alignment = 8 : i64} : i64, !llvm.ptr
    %419 = llvm.getelementptr inbounds %extents[%410] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %419 {alignment = 8 : i64} : i64, !llvm.ptr
    %420 = llvm.getelementptr inbounds %extents[%411] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %420 {alignment = 8 : i64} : i64, !llvm.ptr
    %421 = llvm.getelementptr inbounds %extents[%412] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %421 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %413 : i32
  ^bb5(%422: i32):
    llvm.return %422 : i32
  }
}
