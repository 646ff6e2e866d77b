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
    %28 = arith.maxsi %27, %25 : index
    %29 = arith.constant 15 : index
    %30 = arith.addi %28, %29 : index
    %31 = arith.constant 16 : index
    %32 = arith.divui %30, %31 : index
    %33 = arith.constant 3 : index
    %34 = arith.shrsi %6, %33 : index
    %35 = arith.constant 8 : index
    %36 = arith.muli %34, %35 : index
    %37 = arith.maxsi %36, %25 : index
    %38 = arith.constant 7 : index
    %39 = arith.addi %37, %38 : index
    %40 = arith.divui %39, %35 : index
    %41 = arith.constant 23 : index
    %42 = arith.muli %40, %41 : index
    %43 = arith.constant 38 : index
    %44 = arith.addi %43, %42 : index
    %45 = arith.muli %31, %44 : index
    %46 = arith.constant 2 : index
    %47 = arith.addi %46, %45 : index
    %48 = arith.muli %32, %47 : index
    %49 = arith.addi %38, %48 : index
    %50 = arith.muli %26, %49 : index
    %51 = arith.constant 32768 : index
    %52 = arith.cmpi sge, %50, %51 : index
    "omp.parallel"(%52) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%13, %23, %14) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%53: index):
          %54 = arith.muli %53, %24 : index
          %55 = arith.addi %c0, %54 : index
          %56 = arith.addi %55, %24 : index
          %57 = arith.minsi %56, %11 : index
          %58 = scf.for %i_strip = %55 to %57 step %c16 iter_args(%59 = %15) -> (i8) {
            %60 = scf.for %i = %c0 to %c16 step %c1 iter_args(%61 = %12) -> (i8) {
              %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
              %62 = vector.broadcast %61 : i8 to vector<8xi8>
              %63 = arith.shrsi %6, %c3 : index
              %64 = arith.muli %63, %c8 overflow<nsw> : index
              %65, %66 = scf.for %j = %c0 to %64 step %c8 iter_args(%67 = %1, %68 = %62) -> (vector<8xi8>, vector<8xi8>) {
                %69 = vector.load %x[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %70 = vector.load %7[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                %71 = vector.load %8[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %72 = arith.cmpf ogt, %69, %2 : vector<8xf32>
                %73 = arith.extui %72 : vector<8xi1> to vector<8xi8>
                %74 = arith.cmpf ole, %70, %3 : vector<8xf32>
                %75 = arith.extui %74 : vector<8xi1> to vector<8xi8>
                %76 = arith.andi %73, %75 : vector<8xi8>
                %77 = arith.ori %76, %71 : vector<8xi8>
                %78 = arith.negf %70 : vector<8xf32>
                %79 = arith.cmpi ne, %77, %1 : vector<8xi8>
                %80 = arith.select %79, %69, %78 : vector<8xi1>, vector<8xf32>
                %81 = arith.ori %67, %77 : vector<8xi8>
                %82 = arith.cmpi eq, %77, %1 : vector<8xi8>
                %83 = arith.extui %82 : vector<8xi1> to vector<8xi8>
                vector.store %80, %out0_1[%i_1, %j] : memref<?x?xf32>, vector<8xf32>
                vector.store %83, %out3_1[%i_1, %j] : memref<?x?xi8>, vector<8xi8>
                %84 = arith.andi %68, %77 : vector<8xi8>
                scf.yield %81, %84 : vector<8xi8>, vector<8xi8>
              }
              %85 = arith.cmpi slt, %64, %6 : index
              %86, %87 = scf.if %85 -> (vector<8xi8>, vector<8xi8>) {
                %88 = arith.subi %6, %64 overflow<nsw> : index
                %89 = vector.create_mask %88 : vector<8xi1>
                %90 = vector.maskedload %x[%i_1, %64], %89, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %91 = vector.maskedload %7[%i_1, %64], %89, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %92 = vector.maskedload %8[%i_1, %64], %89, %1 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
                %93 = arith.cmpf ogt, %90, %2 : vector<8xf32>
                %94 = arith.extui %93 : vector<8xi1> to vector<8xi8>
                %95 = arith.cmpf ole, %91, %3 : vector<8xf32>
                %96 = arith.extui %95 : vector<8xi1> to vector<8xi8>
                %97 = arith.andi %94, %96 : vector<8xi8>
                %98 = arith.ori %97, %92 : vector<8xi8>
                %99 = arith.negf %91 : vector<8xf32>
                %100 = arith.cmpi ne, %98, %1 : vector<8xi8>
                %101 = arith.select %100, %90, %99 : vector<8xi1>, vector<8xf32>
                %102 = arith.ori %65, %98 : vector<8xi8>
                %103 = arith.cmpi eq, %98, %1 : vector<8xi8>
                %104 = arith.extui %103 : vector<8xi1> to vector<8xi8>
                vector.maskedstore %out0_1[%i_1, %64], %89, %101 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                vector.maskedstore %out3_1[%i_1, %64], %89, %104 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
                %105 = arith.andi %66, %98 : vector<8xi8>
                %106 = arith.select %89, %102, %65 : vector<8xi1>, vector<8xi8>
                %107 = arith.select %89, %105, %66 : vector<8xi1>, vector<8xi8>
                scf.yield %106, %107 : vector<8xi8>, vector<8xi8>
              } else {
                scf.yield %65, %66 : vector<8xi8>, vector<8xi8>
              }
              %108 = vector.reduction <or>, %86 : vector<8xi8> into i8
              %109 = vector.reduction <and>, %87 : vector<8xi8> into i8
              memref.store %108, %out1_1[%i_1] : memref<?xi8>
              scf.yield %109 : i8
            }
            %110 = arith.andi %59, %60 : i8
            scf.yield %110 : i8
          }
          memref.store %58, %16[%53] : memref<64xi8>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %111 = arith.constant 1 : index
    %112 = arith.subi %23, %111 : index
    %113 = arith.constant 0 : index
    %114 = arith.constant 2 : index
    scf.for %115 = %113 to %112 step %114 {
      %116 = arith.addi %115, %111 : index
      %117 = memref.load %16[%115] : memref<64xi8>
      %118 = memref.load %16[%116] : memref<64xi8>
      %119 = arith.andi %117, %118 : i8
      memref.store %119, %16[%115] : memref<64xi8>
    }
    %120 = arith.constant 2 : index
    %121 = arith.subi %23, %120 : index
    %122 = arith.constant 0 : index
    %123 = arith.constant 4 : index
    scf.for %124 = %122 to %121 step %123 {
      %125 = arith.addi %124, %120 : index
      %126 = memref.load %16[%124] : memref<64xi8>
      %127 = memref.load %16[%125] : memref<64xi8>
      %128 = arith.andi %126, %127 : i8
      memref.store %128, %16[%124] : memref<64xi8>
    }
    %129 = arith.constant 4 : index
    %130 = arith.subi %23, %129 : index
    %131 = arith.constant 0 : index
    %132 = arith.constant 8 : index
    scf.for %133 = %131 to %130 step %132 {
      %134 = arith.addi %133, %129 : index
      %135 = memref.load %16[%133] : memref<64xi8>
      %136 = memref.load %16[%134] : memref<64xi8>
      %137 = arith.andi %135, %136 : i8
      memref.store %137, %16[%133] : memref<64xi8>
    }
    %138 = arith.constant 8 : index
    %139 = arith.subi %23, %138 : index
    %140 = arith.constant 0 : index
    %141 = arith.constant 16 : index
    scf.for %142 = %140 to %139 step %141 {
      %143 = arith.addi %142, %138 : index
      %144 = memref.load %16[%142] : memref<64xi8>
      %145 = memref.load %16[%143] : memref<64xi8>
      %146 = arith.andi %144, %145 : i8
      memref.store %146, %16[%142] : memref<64xi8>
    }
    %147 = arith.constant 16 : index
    %148 = arith.subi %23, %147 : index
    %149 = arith.constant 0 : index
    %150 = arith.constant 32 : index
    scf.for %151 = %149 to %148 step %150 {
      %152 = arith.addi %151, %147 : index
      %153 = memref.load %16[%151] : memref<64xi8>
      %154 = memref.load %16[%152] : memref<64xi8>
      %155 = arith.andi %153, %154 : i8
      memref.store %155, %16[%151] : memref<64xi8>
    }
    %156 = arith.constant 32 : index
    %157 = arith.subi %23, %156 : index
    %158 = arith.constant 0 : index
    %159 = arith.constant 64 : index
    scf.for %160 = %158 to %157 step %159 {
      %161 = arith.addi %160, %156 : index
      %162 = memref.load %16[%160] : memref<64xi8>
      %163 = memref.load %16[%161] : memref<64xi8>
      %164 = arith.andi %162, %163 : i8
      memref.store %164, %16[%160] : memref<64xi8>
    }
    %165 = memref.load %16[%13] : memref<64xi8>
    %166 = arith.andi %12, %165 : i8
    %167 = arith.andi %0, %166 : i8
    %168 = arith.shrsi %6, %c3 : index
    %169 = arith.muli %168, %c8 overflow<nsw> : index
    %170 = arith.subi %6, %169 overflow<nsw> : index
    %171 = vector.create_mask %170 : vector<8xi1>
    %172 = scf.for %i_2 = %11 to %5 step %c1 iter_args(%173 = %167) -> (i8) {
      %174 = vector.broadcast %173 : i8 to vector<8xi8>
      %175, %176 = scf.for %j_1 = %c0 to %169 step %c8 iter_args(%177 = %1, %178 = %174) -> (vector<8xi8>, vector<8xi8>) {
        %179 = vector.load %x[%i_2, %j_1] : memref<?x?xf32>, vector<8xf32>
        %180 = vector.load %7[%i_2, %j_1] : memref<?x?xf32>, vector<8xf32>
        %181 = vector.load %8[%i_2, %j_1] : memref<?x?xi8>, vector<8xi8>
        %182 = arith.cmpf ogt, %179, %2 : vector<8xf32>
        %183 = arith.extui %182 : vector<8xi1> to vector<8xi8>
        %184 = arith.cmpf ole, %180, %3 : vector<8xf32>
        %185 = arith.extui %184 : vector<8xi1> to vector<8xi8>
        %186 = arith.andi %183, %185 : vector<8xi8>
        %187 = arith.ori %186, %181 : vector<8xi8>
        %188 = arith.negf %180 : vector<8xf32>
        %189 = arith.cmpi ne, %187, %1 : vector<8xi8>
        %190 = arith.select %189, %179, %188 : vector<8xi1>, vector<8xf32>
        %191 = arith.ori %177, %187 : vector<8xi8>
        %192 = arith.cmpi eq, %187, %1 : vector<8xi8>
        %193 = arith.extui %192 : vector<8xi1> to vector<8xi8>
        vector.store %190, %out0_1[%i_2, %j_1] : memref<?x?xf32>, vector<8xf32>
        vector.store %193, %out3_1[%i_2, %j_1] : memref<?x?xi8>, vector<8xi8>
        %194 = arith.andi %178, %187 : vector<8xi8>
        scf.yield %191, %194 : vector<8xi8>, vector<8xi8>
      }
      %195 = arith.cmpi slt, %169, %6 : index
      %196, %197 = scf.if %195 -> (vector<8xi8>, vector<8xi8>) {
        %198 = vector.maskedload %x[%i_2, %169], %171, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %199 = vector.maskedload %7[%i_2, %169], %171, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %200 = vector.maskedload %8[%i_2, %169], %171, %1 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
        %201 = arith.cmpf ogt, %198, %2 : vector<8xf32>
        %202 = arith.extui %201 : vector<8xi1> to vector<8xi8>
        %203 = arith.cmpf ole, %199, %3 : vector<8xf32>
        %204 = arith.extui %203 : vector<8xi1> to vector<8xi8>
        %205 = arith.andi %202, %204 : vector<8xi8>
        %206 = arith.ori %205, %200 : vector<8xi8>
        %207 = arith.negf %199 : vector<8xf32>
        %208 = arith.cmpi ne, %206, %1 : vector<8xi8>
        %209 = arith.select %208, %198, %207 : vector<8xi1>, vector<8xf32>
        %210 = arith.ori %175, %206 : vector<8xi8>
        %211 = arith.cmpi eq, %206, %1 : vector<8xi8>
        %212 = arith.extui %211 : vector<8xi1> to vector<8xi8>
        vector.maskedstore %out0_1[%i_2, %169], %171, %209 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        vector.maskedstore %out3_1[%i_2, %169], %171, %212 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
        %213 = arith.andi %176, %206 : vector<8xi8>
        %214 = arith.select %171, %210, %175 : vector<8xi1>, vector<8xi8>
        %215 = arith.select %171, %213, %176 : vector<8xi1>, vector<8xi8>
        scf.yield %214, %215 : vector<8xi8>, vector<8xi8>
      } else {
        scf.yield %175, %176 : vector<8xi8>, vector<8xi8>
      }
      %216 = vector.reduction <or>, %196 : vector<8xi8> into i8
      %217 = vector.reduction <and>, %197 : vector<8xi8> into i8
      memref.store %216, %out1_1[%i_2] : memref<?xi8>
      scf.yield %217 : i8
    }
    memref.store %172, %out2[] : memref<i8>
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
    %11 = llvm.mlir.constant(38) : i64
    %12 = llvm.mlir.constant(2) : i64
    %13 = llvm.mlir.constant(32768) : i64
    %14 = llvm.mlir.constant(96) : i64
    %15 = llvm.alloca %14 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %16 = llvm.mlir.constant(24) : i64
    %17 = llvm.mlir.constant(32) : i64
    %18 = llvm.mlir.constant(40) : i64
    %19 = llvm.mlir.constant(48) : i64
    %20 = llvm.mlir.constant(56) : i64
    %21 = llvm.mlir.constant(72) : i64
    %22 = llvm.mlir.constant(80) : i64
    %23 = llvm.mlir.constant(88) : i64
    %24 = llvm.mlir.constant(0 : i32) : i32
    %25 = llvm.mlir.constant(1 : i8) : i8
    %26 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %27 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %28 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %29 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %30 = llvm.ashr %x_size0, %1 : i64
    %31 = llvm.mul %30, %0 overflow<nsw> : i64
    %32 = llvm.intr.smax(%31, %2) : (i64, i64) -> i64
    %33 = llvm.mlir.constant(-1 : i8) : i8
    %34 = llvm.mlir.constant(-1 : i8) : i8
    llvm.store %34, %7 {alignment = 1 : i64} : i8, !llvm.ptr
    %35 = llvm.sub %32, %2 : i64
    %36 = llvm.sdiv %35, %0 : i64
    %37 = llvm.srem %35, %0 : i64
    %38 = llvm.icmp "ne" %37, %2 : i64
    %39 = llvm.xor %37, %0 : i64
    %40 = llvm.icmp "sge" %39, %2 : i64
    %41 = llvm.and %38, %40 : i1
    %42 = llvm.add %36, %3 : i64
    %43 = llvm.select %41, %42, %36 : i1, i64
    %44 = llvm.intr.smax(%43, %2) : (i64, i64) -> i64
    %45 = llvm.sdiv %44, %6 : i64
    %46 = llvm.srem %44, %6 : i64
    %47 = llvm.icmp "ne" %46, %2 : i64
    %48 = llvm.xor %46, %6 : i64
    %49 = llvm.icmp "sge" %48, %2 : i64
    %50 = llvm.and %47, %49 : i1
    %51 = llvm.add %45, %3 : i64
    %52 = llvm.select %50, %51, %45 : i1, i64
    %53 = llvm.intr.smax(%52, %3) : (i64, i64) -> i64
    %54 = llvm.sdiv %44, %53 : i64
    %55 = llvm.srem %44, %53 : i64
    %56 = llvm.icmp "ne" %55, %2 : i64
    %57 = llvm.xor %55, %53 : i64
    %58 = llvm.icmp "sge" %57, %2 : i64
    %59 = llvm.and %56, %58 : i1
    %60 = llvm.add %54, %3 : i64
    %61 = llvm.select %59, %60, %54 : i1, i64
    %62 = llvm.mul %53, %0 : i64
    %63 = llvm.intr.smax(%61, %2) : (i64, i64) -> i64
    %64 = llvm.intr.smin(%62, %32) : (i64, i64) -> i64
    %65 = llvm.intr.smax(%64, %2) : (i64, i64) -> i64
    %66 = llvm.add %65, %8 : i64
    %67 = llvm.udiv %66, %0 : i64
    %68 = llvm.ashr %x_stride0, %5 : i64
    %69 = llvm.mul %68, %4 : i64
    %70 = llvm.intr.smax(%69, %2) : (i64, i64) -> i64
    %71 = llvm.add %70, %9 : i64
    %72 = llvm.udiv %71, %4 : i64
    %73 = llvm.mul %72, %10 : i64
    %74 = llvm.add %11, %73 : i64
    %75 = llvm.mul %0, %74 : i64
    %76 = llvm.add %12, %75 : i64
    %77 = llvm.mul %67, %76 : i64
    %78 = llvm.add %9, %77 : i64
    %79 = llvm.mul %63, %78 : i64
    %80 = llvm.icmp "sge" %79, %13 : i64
    %81 = llvm.icmp "sgt" %61, %2 : i64
    %82 = llvm.select %81, %61, %2 : i1, i64
    llvm.cond_br %80, ^bb1, ^bb2
  ^bb1:
    llvm.store %61, %15 {alignment = 8 : i64} : i64, !llvm.ptr
    %83 = llvm.getelementptr inbounds %15[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %83 {alignment = 8 : i64} : i64, !llvm.ptr
    %84 = llvm.getelementptr inbounds %15[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %32, %84 {alignment = 8 : i64} : i64, !llvm.ptr
    %85 = llvm.getelementptr inbounds %15[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %85 {alignment = 8 : i64} : i64, !llvm.ptr
    %86 = llvm.getelementptr inbounds %15[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %86 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %87 = llvm.getelementptr inbounds %15[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %87 {alignment = 8 : i64} : i64, !llvm.ptr
    %88 = llvm.getelementptr inbounds %15[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %y, %88 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %89 = llvm.getelementptr inbounds %15[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %mask, %89 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %90 = llvm.getelementptr inbounds %15[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %90 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %91 = llvm.getelementptr inbounds %15[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %91 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %92 = llvm.getelementptr inbounds %15[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %92 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %93 = llvm.getelementptr inbounds %15[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %7, %93 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %94 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %95 = llvm.call @stepwell_parallel_for(%94, %15, %82, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%95 : i32)
  ^bb2:
    %96 = llvm.call @program.parallel0(%2, %82, %61, %62, %32, %x_stride0, %x, %x_size0, %y, %mask, %out0, %out3, %out1, %7) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%96 : i32)
  ^bb3(%97: i32):
    %98 = llvm.sub %61, %3 : i64
    %99 = llvm.icmp "slt" %2, %98 : i64
    llvm.cond_br %99, ^bb4(%2 : i64), ^bb5
  ^bb4(%100: i64):
    %101 = llvm.getelementptr inbounds %7[%100] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %102 = llvm.load %101 {alignment = 1 : i64} : !llvm.ptr -> i8
    %103 = llvm.getelementptr inbounds %101[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %104 = llvm.load %103 {alignment = 1 : i64} : !llvm.ptr -> i8
    %105 = llvm.and %102, %104 : i8
    llvm.store %105, %101 {alignment = 1 : i64} : i8, !llvm.ptr
    %106 = llvm.add %100, %12 overflow<nsw> : i64
    %107 = llvm.icmp "slt" %106, %98 : i64
    llvm.cond_br %107, ^bb4(%106 : i64), ^bb5
  ^bb5:
    %108 = llvm.sub %61, %12 : i64
    %109 = llvm.icmp "slt" %2, %108 : i64
    llvm.cond_br %109, ^bb6(%2 : i64), ^bb7
  ^bb6(%110: i64):
    %111 = llvm.getelementptr inbounds %7[%110] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %112 = llvm.load %111 {alignment = 1 : i64} : !llvm.ptr -> i8
    %113 = llvm.getelementptr inbounds %111[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %114 = llvm.load %113 {alignment = 1 : i64} : !llvm.ptr -> i8
    %115 = llvm.and %112, %114 : i8
    llvm.store %115, %111 {alignment = 1 : i64} : i8, !llvm.ptr
    %116 = llvm.add %110, %1 overflow<nsw> : i64
    %117 = llvm.icmp "slt" %116, %108 : i64
    llvm.cond_br %117, ^bb6(%116 : i64), ^bb7
  ^bb7:
    %118 = llvm.sub %61, %1 : i64
    %119 = llvm.icmp "slt" %2, %118 : i64
    llvm.cond_br %119, ^bb8(%2 : i64), ^bb9
  ^bb8(%120: i64):
    %121 = llvm.getelementptr inbounds %7[%120] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %122 = llvm.load %121 {alignment = 1 : i64} : !llvm.ptr -> i8
    %123 = llvm.getelementptr inbounds %121[%1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %124 = llvm.load %123 {alignment = 1 : i64} : !llvm.ptr -> i8
    %125 = llvm.and %122, %124 : i8
    llvm.store %125, %121 {alignment = 1 : i64} : i8, !llvm.ptr
    %126 = llvm.add %120, %4 overflow<nsw> : i64
    %127 = llvm.icmp "slt" %126, %118 : i64
    llvm.cond_br %127, ^bb8(%126 : i64), ^bb9
  ^bb9:
    %128 = llvm.sub %61, %4 : i64
    %129 = llvm.icmp "slt" %2, %128 : i64
    llvm.cond_br %129, ^bb10(%2 : i64), ^bb11
  ^bb10(%130: i64):
    %131 = llvm.getelementptr inbounds %7[%130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %132 = llvm.load %131 {alignment = 1 : i64} : !llvm.ptr -> i8
    %133 = llvm.getelementptr inbounds %131[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %134 = llvm.load %133 {alignment = 1 : i64} : !llvm.ptr -> i8
    %135 = llvm.and %132, %134 : i8
    llvm.store %135, %131 {alignment = 1 : i64} : i8, !llvm.ptr
    %136 = llvm.add %130, %0 overflow<nsw> : i64
    %137 = llvm.icmp "slt" %136, %128 : i64
    llvm.cond_br %137, ^bb10(%136 : i64), ^bb11
  ^bb11:
    %138 = llvm.sub %61, %0 : i64
    %139 = llvm.icmp "slt" %2, %138 : i64
    llvm.cond_br %139, ^bb12(%2 : i64), ^bb13
  ^bb12(%140: i64):
    %141 = llvm.getelementptr inbounds %7[%140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %142 = llvm.load %141 {alignment = 1 : i64} : !llvm.ptr -> i8
    %143 = llvm.getelementptr inbounds %141[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %144 = llvm.load %143 {alignment = 1 : i64} : !llvm.ptr -> i8
    %145 = llvm.and %142, %144 : i8
    llvm.store %145, %141 {alignment = 1 : i64} : i8, !llvm.ptr
    %146 = llvm.add %140, %17 overflow<nsw> : i64
    %147 = llvm.icmp "slt" %146, %138 : i64
    llvm.cond_br %147, ^bb12(%146 : i64), ^bb13
  ^bb13:
    %148 = llvm.sub %61, %17 : i64
    %149 = llvm.icmp "slt" %2, %148 : i64
    llvm.cond_br %149, ^bb14(%2 : i64), ^bb15
  ^bb14(%150: i64):
    %151 = llvm.getelementptr inbounds %7[%150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %152 = llvm.load %151 {alignment = 1 : i64} : !llvm.ptr -> i8
    %153 = llvm.getelementptr inbounds %151[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %154 = llvm.load %153 {alignment = 1 : i64} : !llvm.ptr -> i8
    %155 = llvm.and %152, %154 : i8
    llvm.store %155, %151 {alignment = 1 : i64} : i8, !llvm.ptr
    %156 = llvm.add %150, %6 overflow<nsw> : i64
    %157 = llvm.icmp "slt" %156, %148 : i64
    llvm.cond_br %157, ^bb14(%156 : i64), ^bb15
  ^bb15:
    %158 = llvm.load %7 {alignment = 1 : i64} : !llvm.ptr -> i8
    %159 = llvm.and %33, %158 : i8
    %160 = llvm.and %25, %159 : i8
    %161 = llvm.ashr %x_stride0, %5 : i64
    %162 = llvm.mul %161, %4 overflow<nsw> : i64
    %163 = llvm.sub %x_stride0, %162 overflow<nsw> : i64
    %164 = llvm.intr.smin(%163, %4) : (i64, i64) -> i64
    %165 = llvm.intr.smax(%164, %2) : (i64, i64) -> i64
    %166 = llvm.trunc %165 : i64 to i32
    %167 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %168 = llvm.mlir.poison : vector<8xi32>
    %169 = llvm.insertelement %166, %168[%2 : i64] : vector<8xi32>
    %170 = llvm.shufflevector %169, %168 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %171 = llvm.icmp "slt" %167, %170 : vector<8xi32>
    %172 = llvm.icmp "slt" %32, %x_size0 : i64
    llvm.cond_br %172, ^bb16(%32, %160 : i64, i8), ^bb22(%160 : i8)
  ^bb16(%i: i64, %173: i8):
    %174 = llvm.mlir.poison : vector<8xi8>
    %175 = llvm.insertelement %173, %174[%2 : i64] : vector<8xi8>
    %176 = llvm.shufflevector %175, %174 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %177 = llvm.icmp "slt" %2, %162 : i64
    llvm.cond_br %177, ^bb17(%2, %26, %176 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%26, %176 : vector<8xi8>, vector<8xi8>)
  ^bb17(%j: i64, %178: vector<8xi8>, %179: vector<8xi8>):
    %180 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %181 = llvm.add %180, %j overflow<nsw> : i64
    %182 = llvm.getelementptr inbounds %x[%181] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %183 = llvm.load %182 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %184 = llvm.add %180, %j overflow<nsw> : i64
    %185 = llvm.getelementptr inbounds %y[%184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %186 = llvm.load %185 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %187 = llvm.add %180, %j overflow<nsw> : i64
    %188 = llvm.getelementptr inbounds %mask[%187] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %189 = llvm.load %188 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %190 = llvm.fcmp "ogt" %183, %27 : vector<8xf32>
    %191 = llvm.zext %190 : vector<8xi1> to vector<8xi8>
    %192 = llvm.fcmp "ole" %186, %28 : vector<8xf32>
    %193 = llvm.zext %192 : vector<8xi1> to vector<8xi8>
    %194 = llvm.and %191, %193 : vector<8xi8>
    %195 = llvm.or %194, %189 : vector<8xi8>
    %196 = llvm.fneg %186 : vector<8xf32>
    %197 = llvm.icmp "ne" %195, %26 : vector<8xi8>
    %198 = llvm.select %197, %183, %196 : vector<8xi1>, vector<8xf32>
    %199 = llvm.or %178, %195 : vector<8xi8>
    %200 = llvm.icmp "eq" %195, %26 : vector<8xi8>
    %201 = llvm.zext %200 : vector<8xi1> to vector<8xi8>
    %202 = llvm.add %180, %j overflow<nsw> : i64
    %203 = llvm.getelementptr inbounds %out0[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %198, %203 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %204 = llvm.add %180, %j overflow<nsw> : i64
    %205 = llvm.getelementptr inbounds %out3[%204] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %201, %205 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %206 = llvm.and %179, %195 : vector<8xi8>
    %207 = llvm.add %j, %4 overflow<nsw> : i64
    %208 = llvm.icmp "slt" %207, %162 : i64
    llvm.cond_br %208, ^bb17(%207, %199, %206 : i64, vector<8xi8>, vector<8xi8>), ^bb18(%199, %206 : vector<8xi8>, vector<8xi8>)
  ^bb18(%209: vector<8xi8>, %210: vector<8xi8>):
    %211 = llvm.icmp "slt" %162, %x_stride0 : i64
    llvm.cond_br %211, ^bb19, ^bb20
  ^bb19:
    %212 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %213 = llvm.add %212, %162 overflow<nsw> : i64
    %214 = llvm.getelementptr inbounds %x[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %215 = llvm.intr.masked.load %214, %171, %29 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %216 = llvm.add %212, %162 overflow<nsw> : i64
    %217 = llvm.getelementptr inbounds %y[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %218 = llvm.intr.masked.load %217, %171, %29 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %219 = llvm.add %212, %162 overflow<nsw> : i64
    %220 = llvm.getelementptr inbounds %mask[%219] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %221 = llvm.intr.masked.load %220, %171, %26 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %222 = llvm.fcmp "ogt" %215, %27 : vector<8xf32>
    %223 = llvm.zext %222 : vector<8xi1> to vector<8xi8>
    %224 = llvm.fcmp "ole" %218, %28 : vector<8xf32>
    %225 = llvm.zext %224 : vector<8xi1> to vector<8xi8>
    %226 = llvm.and %223, %225 : vector<8xi8>
    %227 = llvm.or %226, %221 : vector<8xi8>
    %228 = llvm.fneg %218 : vector<8xf32>
    %229 = llvm.icmp "ne" %227, %26 : vector<8xi8>
    %230 = llvm.select %229, %215, %228 : vector<8xi1>, vector<8xf32>
    %231 = llvm.or %209, %227 : vector<8xi8>
    %232 = llvm.icmp "eq" %227, %26 : vector<8xi8>
    %233 = llvm.zext %232 : vector<8xi1> to vector<8xi8>
    %234 = llvm.add %212, %162 overflow<nsw> : i64
    %235 = llvm.getelementptr inbounds %out0[%234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %230, %235, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %236 = llvm.add %212, %162 overflow<nsw> : i64
    %237 = llvm.getelementptr inbounds %out3[%236] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %233, %237, %171 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %238 = llvm.and %210, %227 : vector<8xi8>
    %239 = llvm.select %171, %231, %209 : vector<8xi1>, vector<8xi8>
    %240 = llvm.select %171, %238, %210 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb21(%239, %240 : vector<8xi8>, vector<8xi8>)
  ^bb20:
    llvm.br ^bb21(%209, %210 : vector<8xi8>, vector<8xi8>)
  ^bb21(%241: vector<8xi8>, %242: vector<8xi8>):
    %243 = "llvm.intr.vector.reduce.or"(%241) : (vector<8xi8>) -> i8
    %244 = "llvm.intr.vector.reduce.and"(%242) : (vector<8xi8>) -> i8
    %245 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %243, %245 {alignment = 1 : i64} : i8, !llvm.ptr
    %246 = llvm.add %i, %3 overflow<nsw> : i64
    %247 = llvm.icmp "slt" %246, %x_size0 : i64
    llvm.cond_br %247, ^bb16(%246, %244 : i64, i8), ^bb22(%244 : i8)
  ^bb22(%248: i8):
    llvm.store %248, %out2 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.return %24 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %249: i64, %250: i64, %251: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %mask_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %252: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 64 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %253 = llvm.mlir.constant(0) : i64
    %254 = llvm.mlir.constant(1) : i64
    %255 = llvm.mlir.constant(16) : i64
    %256 = llvm.mlir.constant(3) : i64
    %257 = llvm.mlir.constant(8) : i64
    %258 = llvm.mlir.constant(0 : i32) : i32
    %259 = llvm.mlir.constant(-1 : i8) : i8
    %260 = llvm.mlir.constant(-1 : i8) : i8
    %261 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %262 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %263 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %264 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %265 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %265, ^bb1(%begin : i64), ^bb11
  ^bb1(%266: i64):
    %267 = llvm.mul %266, %250 : i64
    %268 = llvm.add %253, %267 : i64
    %269 = llvm.add %268, %250 : i64
    %270 = llvm.intr.smin(%269, %251) : (i64, i64) -> i64
    %271 = llvm.icmp "slt" %268, %270 : i64
    llvm.cond_br %271, ^bb2(%268, %259 : i64, i8), ^bb10(%259 : i8)
  ^bb2(%i_strip: i64, %272: i8):
    llvm.br ^bb3(%253, %260 : i64, i8)
  ^bb3(%i_1: i64, %273: i8):
    %i_2 = llvm.add %i_strip, %i_1 overflow<nsw> : i64
    %274 = llvm.mlir.poison : vector<8xi8>
    %275 = llvm.insertelement %273, %274[%253 : i64] : vector<8xi8>
    %276 = llvm.shufflevector %275, %274 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %277 = llvm.ashr %x_stride0_1, %256 : i64
    %278 = llvm.mul %277, %257 overflow<nsw> : i64
    %279 = llvm.icmp "slt" %253, %278 : i64
    llvm.cond_br %279, ^bb4(%253, %261, %276 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%261, %276 : vector<8xi8>, vector<8xi8>)
  ^bb4(%j_1: i64, %280: vector<8xi8>, %281: vector<8xi8>):
    %282 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %283 = llvm.add %282, %j_1 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %x_1[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %285 = llvm.load %284 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %286 = llvm.add %282, %j_1 overflow<nsw> : i64
    %287 = llvm.getelementptr inbounds %y_1[%286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %288 = llvm.load %287 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %289 = llvm.add %282, %j_1 overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %mask_1[%289] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %291 = llvm.load %290 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %292 = llvm.fcmp "ogt" %285, %262 : vector<8xf32>
    %293 = llvm.zext %292 : vector<8xi1> to vector<8xi8>
    %294 = llvm.fcmp "ole" %288, %263 : vector<8xf32>
    %295 = llvm.zext %294 : vector<8xi1> to vector<8xi8>
    %296 = llvm.and %293, %295 : vector<8xi8>
    %297 = llvm.or %296, %291 : vector<8xi8>
    %298 = llvm.fneg %288 : vector<8xf32>
    %299 = llvm.icmp "ne" %297, %261 : vector<8xi8>
    %300 = llvm.select %299, %285, %298 : vector<8xi1>, vector<8xf32>
    %301 = llvm.or %280, %297 : vector<8xi8>
    %302 = llvm.icmp "eq" %297, %261 : vector<8xi8>
    %303 = llvm.zext %302 : vector<8xi1> to vector<8xi8>
    %304 = llvm.add %282, %j_1 overflow<nsw> : i64
    %305 = llvm.getelementptr inbounds %out0_1[%304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %300, %305 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %306 = llvm.add %282, %j_1 overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %out3_1[%306] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %303, %307 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %308 = llvm.and %281, %297 : vector<8xi8>
    %309 = llvm.add %j_1, %257 overflow<nsw> : i64
    %310 = llvm.icmp "slt" %309, %278 : i64
    llvm.cond_br %310, ^bb4(%309, %301, %308 : i64, vector<8xi8>, vector<8xi8>), ^bb5(%301, %308 : vector<8xi8>, vector<8xi8>)
  ^bb5(%311: vector<8xi8>, %312: vector<8xi8>):
    %313 = llvm.icmp "slt" %278, %x_stride0_1 : i64
    llvm.cond_br %313, ^bb6, ^bb7
  ^bb6:
    %314 = llvm.sub %x_stride0_1, %278 overflow<nsw> : i64
    %315 = llvm.intr.smin(%314, %257) : (i64, i64) -> i64
    %316 = llvm.intr.smax(%315, %253) : (i64, i64) -> i64
    %317 = llvm.trunc %316 : i64 to i32
    %318 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %319 = llvm.mlir.poison : vector<8xi32>
    %320 = llvm.insertelement %317, %319[%253 : i64] : vector<8xi32>
    %321 = llvm.shufflevector %320, %319 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %322 = llvm.icmp "slt" %318, %321 : vector<8xi32>
    %323 = llvm.mul %i_2, %x_stride0_1 overflow<nsw> : i64
    %324 = llvm.add %323, %278 overflow<nsw> : i64
    %325 = llvm.getelementptr inbounds %x_1[%324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %326 = llvm.intr.masked.load %325, %322, %264 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %327 = llvm.add %323, %278 overflow<nsw> : i64
    %328 = llvm.getelementptr inbounds %y_1[%327] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %329 = llvm.intr.masked.load %328, %322, %264 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %330 = llvm.add %323, %278 overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %mask_1[%330] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %332 = llvm.intr.masked.load %331, %322, %261 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %333 = llvm.fcmp "ogt" %326, %262 : vector<8xf32>
    %334 = llvm.zext %333 : vector<8xi1> to vector<8xi8>
    %335 = llvm.fcmp "ole" %329, %263 : vector<8xf32>
    %336 = llvm.zext %335 : vector<8xi1> to vector<8xi8>
    %337 = llvm.and %334, %336 : vector<8xi8>
    %338 = llvm.or %337, %332 : vector<8xi8>
    %339 = llvm.fneg %329 : vector<8xf32>
    %340 = llvm.icmp "ne" %338, %261 : vector<8xi8>
    %341 = llvm.select %340, %326, %339 : vector<8xi1>, vector<8xf32>
    %342 = llvm.or %311, %338 : vector<8xi8>
    %343 = llvm.icmp "eq" %338, %261 : vector<8xi8>
    %344 = llvm.zext %343 : vector<8xi1> to vector<8xi8>
    %345 = llvm.add %323, %278 overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %out0_1[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %341, %346, %322 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %347 = llvm.add %323, %278 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %out3_1[%347] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %344, %348, %322 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %349 = llvm.and %312, %338 : vector<8xi8>
    %350 = llvm.select %322, %342, %311 : vector<8xi1>, vector<8xi8>
    %351 = llvm.select %322, %349, %312 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb8(%350, %351 : vector<8xi8>, vector<8xi8>)
  ^bb7:
    llvm.br ^bb8(%311, %312 : vector<8xi8>, vector<8xi8>)
  ^bb8(%352: vector<8xi8>, %353: vector<8xi8>):
    %354 = "llvm.intr.vector.reduce.or"(%352) : (vector<8xi8>) -> i8
    %355 = "llvm.intr.vector.reduce.and"(%353) : (vector<8xi8>) -> i8
    %356 = llvm.getelementptr inbounds %out1_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %354, %356 {alignment = 1 : i64} : i8, !llvm.ptr
    %357 = llvm.add %i_1, %254 overflow<nsw> : i64
    %358 = llvm.icmp "slt" %357, %255 : i64
    llvm.cond_br %358, ^bb3(%357, %355 : i64, i8), ^bb9(%355 : i8)
  ^bb9(%359: i8):
    %360 = llvm.and %272, %359 : i8
    %361 = llvm.add %i_strip, %255 overflow<nsw> : i64
    %362 = llvm.icmp "slt" %361, %270 : i64
    llvm.cond_br %362, ^bb2(%361, %360 : i64, i8), ^bb10(%360 : i8)
  ^bb10(%363: i8):
    %364 = llvm.getelementptr inbounds %252[%266] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %363, %364 {alignment = 1 : i64} : i8, !llvm.ptr
    %365 = llvm.add %266, %254 overflow<nsw> : i64
    %366 = llvm.icmp "slt" %365, %end : i64
    llvm.cond_br %366, ^bb1(%365 : i64), ^bb11
  ^bb11:
    llvm.return %258 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %367 = llvm.mlir.constant(8) : i64
    %368 = llvm.mlir.constant(16) : i64
    %369 = llvm.mlir.constant(24) : i64
    %370 = llvm.mlir.constant(32) : i64
    %371 = llvm.mlir.constant(40) : i64
    %372 = llvm.mlir.constant(48) : i64
    %373 = llvm.mlir.constant(56) : i64
    %374 = llvm.mlir.constant(64) : i64
    %375 = llvm.mlir.constant(72) : i64
    %376 = llvm.mlir.constant(80) : i64
    %377 = llvm.mlir.constant(88) : i64
    %378 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %379 = llvm.getelementptr inbounds %context[%367] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %380 = llvm.load %379 {alignment = 8 : i64} : !llvm.ptr -> i64
    %381 = llvm.getelementptr inbounds %context[%368] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %382 = llvm.load %381 {alignment = 8 : i64} : !llvm.ptr -> i64
    %383 = llvm.getelementptr inbounds %context[%369] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %384 = llvm.load %383 {alignment = 8 : i64} : !llvm.ptr -> i64
    %385 = llvm.getelementptr inbounds %context[%370] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %386 = llvm.load %385 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %387 = llvm.getelementptr inbounds %context[%371] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %388 = llvm.load %387 {alignment = 8 : i64} : !llvm.ptr -> i64
    %389 = llvm.getelementptr inbounds %context[%372] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %390 = llvm.load %389 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %391 = llvm.getelementptr inbounds %context[%373] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %392 = llvm.load %391 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %393 = llvm.getelementptr inbounds %context[%374] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %394 = llvm.load %393 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %395 = llvm.getelementptr inbounds %context[%375] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %397 = llvm.getelementptr inbounds %context[%376] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %399 = llvm.getelementptr inbounds %context[%377] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %400 = llvm.load %399 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %401 = llvm.call @program.parallel0(%begin_1, %end_1, %378, %380, %382, %384, %386, %388, %390, %392, %394, %396, %398, %400) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %401 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_1: i64, %y_stride0_1: i64, %mask_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %mask_size0_1: i64, %mask_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %402 = llvm.mlir.constant(0) : i64
    %403 = llvm.mlir.constant(1) : i64
    %404 = llvm.mlir.constant(1 : i32) : i32
    %405 = llvm.mlir.constant(2 : i32) : i32
    %406 = llvm.mlir.constant(3 : i32) : i32
    %407 = llvm.mlir.constant(4 : i32) : i32
    %408 = llvm.mlir.constant(2) : i64
    %409 = llvm.mlir.constant(3) : i64
    %410 = llvm.mlir.constant(4) : i64
    %411 = llvm.mlir.constant(0 : i32) : i32
    %412 = llvm.icmp "eq" %y_size0_1, %x_size0_2 : i64
    %413 = llvm.icmp "eq" %y_stride0_1, %x_stride0_2 : i64
    %414 = llvm.icmp "eq" %mask_size0_1, %x_size0_2 : i64
    %415 = llvm.icmp "eq" %mask_stride0_1, %x_stride0_2 : i64
    llvm.cond_br %412, ^bb1, ^bb5(%404 : i32)
  ^bb1:
    llvm.cond_br %413, ^bb2, ^bb5(%405 : i32)
  ^bb2:
    llvm.cond_br %414, ^bb3, ^bb5(%406 : i32)
  ^bb3:
    llvm.cond_br %415, ^bb4, ^bb5(%407 : i32)
  ^bb4:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %416 = llvm.getelementptr inbounds %extents[%403] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %416 {alignment = 8 : i64} : i64, !llvm.ptr
    %417 = llvm.getelementptr inbounds %extents[%408] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %417 {alignment = 8 : i64} : i64, !llvm.ptr
    %418 = llvm.getelementptr inbounds %extents[%409] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %418 {alignment = 8 : i64} : i64, !llvm.ptr
    %419 = llvm.getelementptr inbounds %extents[%410] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %419 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %411 : i32
  ^bb5(%420: i32):
    llvm.return %420 : i32
  }
}
