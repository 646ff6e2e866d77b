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
    %12 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%11)
    %13 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%12, %11)
    %14 = vector.create_mask %13 : vector<8xi1>
    %15 = affine.for %i = 0 to %9 iter_args(%16 = %4) -> (i8) {
      %17 = vector.broadcast %16 : i8 to vector<8xi8>
      %18, %19 = affine.for %j = 0 to %12 step 8 iter_args(%20 = %5, %21 = %17) -> (vector<8xi8>, vector<8xi8>) {
        %22 = affine.vector_load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
        %23 = affine.vector_load %y[%i, %j] : memref<?x?xf32>, vector<8xf32>
        %24 = affine.vector_load %mask[%i, %j] : memref<?x?xi8>, vector<8xi8>
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
        affine.vector_store %33, %out0_1[%i, %j] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %36, %out3_1[%i, %j] : memref<?x?xi8>, vector<8xi8>
        %37 = arith.andi %21, %30 : vector<8xi8>
        affine.yield %34, %37 : vector<8xi8>, vector<8xi8>
      }
      %38, %39 = affine.for %j_1 = %12 to %11 step 8 iter_args(%40 = %18, %41 = %19) -> (vector<8xi8>, vector<8xi8>) {
        %42 = vector.maskedload %x[%i, %j_1], %14, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %43 = vector.maskedload %y[%i, %j_1], %14, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %44 = vector.maskedload %mask[%i, %j_1], %14, %5 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
        %45 = arith.cmpf ogt, %42, %6 : vector<8xf32>
        %46 = arith.extui %45 : vector<8xi1> to vector<8xi8>
        %47 = arith.cmpf ole, %43, %7 : vector<8xf32>
        %48 = arith.extui %47 : vector<8xi1> to vector<8xi8>
        %49 = arith.andi %46, %48 : vector<8xi8>
        %50 = arith.ori %49, %44 : vector<8xi8>
        %51 = arith.negf %43 : vector<8xf32>
        %52 = arith.cmpi ne, %50, %5 : vector<8xi8>
        %53 = arith.select %52, %42, %51 : vector<8xi1>, vector<8xf32>
        %54 = arith.ori %40, %50 : vector<8xi8>
        %55 = arith.cmpi eq, %50, %5 : vector<8xi8>
        %56 = arith.extui %55 : vector<8xi1> to vector<8xi8>
        vector.maskedstore %out0_1[%i, %j_1], %14, %53 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        vector.maskedstore %out3_1[%i, %j_1], %14, %56 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
        %57 = arith.andi %41, %50 : vector<8xi8>
        %58 = arith.select %14, %54, %40 : vector<8xi1>, vector<8xi8>
        %59 = arith.select %14, %57, %41 : vector<8xi1>, vector<8xi8>
        affine.yield %58, %59 : vector<8xi8>, vector<8xi8>
      }
      %60 = vector.reduction <or>, %38 : vector<8xi8> into i8
      %61 = vector.reduction <and>, %39 : vector<8xi8> into i8
      affine.store %60, %out1_1[%i] : memref<?xi8>
      affine.yield %61 : i8
    }
    affine.store %15, %out2[] : memref<i8>
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
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
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
    %12 = arith.shrsi %11, %c3 : index
    %13 = arith.muli %12, %c8 overflow<nsw> : index
    %14 = arith.subi %11, %13 overflow<nsw> : index
    %15 = vector.create_mask %14 : vector<8xi1>
    %16 = scf.for %i = %c0 to %9 step %c1 iter_args(%17 = %4) -> (i8) {
      %18 = vector.broadcast %17 : i8 to vector<8xi8>
      %19, %20 = scf.for %j = %c0 to %13 step %c8 iter_args(%21 = %5, %22 = %18) -> (vector<8xi8>, vector<8xi8>) {
        %23 = vector.load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
        %24 = vector.load %y[%i, %j] : memref<?x?xf32>, vector<8xf32>
        %25 = vector.load %mask[%i, %j] : memref<?x?xi8>, vector<8xi8>
        %26 = arith.cmpf ogt, %23, %6 : vector<8xf32>
        %27 = arith.extui %26 : vector<8xi1> to vector<8xi8>
        %28 = arith.cmpf ole, %24, %7 : vector<8xf32>
        %29 = arith.extui %28 : vector<8xi1> to vector<8xi8>
        %30 = arith.andi %27, %29 : vector<8xi8>
        %31 = arith.ori %30, %25 : vector<8xi8>
        %32 = arith.negf %24 : vector<8xf32>
        %33 = arith.cmpi ne, %31, %5 : vector<8xi8>
        %34 = arith.select %33, %23, %32 : vector<8xi1>, vector<8xf32>
        %35 = arith.ori %21, %31 : vector<8xi8>
        %36 = arith.cmpi eq, %31, %5 : vector<8xi8>
        %37 = arith.extui %36 : vector<8xi1> to vector<8xi8>
        vector.store %34, %out0_1[%i, %j] : memref<?x?xf32>, vector<8xf32>
        vector.store %37, %out3_1[%i, %j] : memref<?x?xi8>, vector<8xi8>
        %38 = arith.andi %22, %31 : vector<8xi8>
        scf.yield %35, %38 : vector<8xi8>, vector<8xi8>
      }
      %39 = arith.cmpi slt, %13, %11 : index
      %40, %41 = scf.if %39 -> (vector<8xi8>, vector<8xi8>) {
        %42 = vector.maskedload %x[%i, %13], %15, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %43 = vector.maskedload %y[%i, %13], %15, %8 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %44 = vector.maskedload %mask[%i, %13], %15, %5 : memref<?x?xi8>, vector<8xi1>, vector<8xi8> into vector<8xi8>
        %45 = arith.cmpf ogt, %42, %6 : vector<8xf32>
        %46 = arith.extui %45 : vector<8xi1> to vector<8xi8>
        %47 = arith.cmpf ole, %43, %7 : vector<8xf32>
        %48 = arith.extui %47 : vector<8xi1> to vector<8xi8>
        %49 = arith.andi %46, %48 : vector<8xi8>
        %50 = arith.ori %49, %44 : vector<8xi8>
        %51 = arith.negf %43 : vector<8xf32>
        %52 = arith.cmpi ne, %50, %5 : vector<8xi8>
        %53 = arith.select %52, %42, %51 : vector<8xi1>, vector<8xf32>
        %54 = arith.ori %19, %50 : vector<8xi8>
        %55 = arith.cmpi eq, %50, %5 : vector<8xi8>
        %56 = arith.extui %55 : vector<8xi1> to vector<8xi8>
        vector.maskedstore %out0_1[%i, %13], %15, %53 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        vector.maskedstore %out3_1[%i, %13], %15, %56 : memref<?x?xi8>, vector<8xi1>, vector<8xi8>
        %57 = arith.andi %20, %50 : vector<8xi8>
        %58 = arith.select %15, %54, %19 : vector<8xi1>, vector<8xi8>
        %59 = arith.select %15, %57, %20 : vector<8xi1>, vector<8xi8>
        scf.yield %58, %59 : vector<8xi8>, vector<8xi8>
      } else {
        scf.yield %19, %20 : vector<8xi8>, vector<8xi8>
      }
      %60 = vector.reduction <or>, %40 : vector<8xi8> into i8
      %61 = vector.reduction <and>, %41 : vector<8xi8> into i8
      memref.store %60, %out1_1[%i] : memref<?xi8>
      scf.yield %61 : i8
    }
    memref.store %16, %out2[] : memref<i8>
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
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %y: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0: i64, %y_stride0: i64, %mask: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %mask_size0: i64, %mask_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.dereferenceable = 1 : i64}, %out3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64}, %out3_size0: i64, %out3_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8) : i64
    %1 = llvm.mlir.constant(3) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(0 : i32) : i32
    %5 = llvm.mlir.constant(0 : i8) : i8
    %6 = llvm.mlir.constant(-1.000000e+00 : f32) : f32
    %7 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %8 = llvm.mlir.constant(1 : i8) : i8
    %9 = llvm.mlir.constant(dense<0> : vector<8xi8>) : vector<8xi8>
    %10 = llvm.mlir.constant(dense<-1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %11 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %12 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %13 = llvm.ashr %x_stride0, %1 : i64
    %14 = llvm.mul %13, %0 overflow<nsw> : i64
    %15 = llvm.sub %x_stride0, %14 overflow<nsw> : i64
    %16 = llvm.intr.smin(%15, %0) : (i64, i64) -> i64
    %17 = llvm.intr.smax(%16, %2) : (i64, i64) -> i64
    %18 = llvm.trunc %17 : i64 to i32
    %19 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %20 = llvm.mlir.poison : vector<8xi32>
    %21 = llvm.insertelement %18, %20[%2 : i64] : vector<8xi32>
    %22 = llvm.shufflevector %21, %20 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %23 = llvm.icmp "slt" %19, %22 : vector<8xi32>
    %24 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %24, ^bb1(%2, %8 : i64, i8), ^bb7(%8 : i8)
  ^bb1(%i: i64, %25: i8):
    %26 = llvm.mlir.poison : vector<8xi8>
    %27 = llvm.insertelement %25, %26[%2 : i64] : vector<8xi8>
    %28 = llvm.shufflevector %27, %26 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi8>
    %29 = llvm.icmp "slt" %2, %14 : i64
    llvm.cond_br %29, ^bb2(%2, %9, %28 : i64, vector<8xi8>, vector<8xi8>), ^bb3(%9, %28 : vector<8xi8>, vector<8xi8>)
  ^bb2(%j: i64, %30: vector<8xi8>, %31: vector<8xi8>):
    %32 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %33 = llvm.add %32, %j overflow<nsw> : i64
    %34 = llvm.getelementptr inbounds %x[%33] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %35 = llvm.load %34 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %36 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %37 = llvm.add %36, %j overflow<nsw> : i64
    %38 = llvm.getelementptr inbounds %y[%37] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %39 = llvm.load %38 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %40 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %41 = llvm.add %40, %j overflow<nsw> : i64
    %42 = llvm.getelementptr inbounds %mask[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %43 = llvm.load %42 {alignment = 1 : i64} : !llvm.ptr -> vector<8xi8>
    %44 = llvm.fcmp "ogt" %35, %10 : vector<8xf32>
    %45 = llvm.zext %44 : vector<8xi1> to vector<8xi8>
    %46 = llvm.fcmp "ole" %39, %11 : vector<8xf32>
    %47 = llvm.zext %46 : vector<8xi1> to vector<8xi8>
    %48 = llvm.and %45, %47 : vector<8xi8>
    %49 = llvm.or %48, %43 : vector<8xi8>
    %50 = llvm.fneg %39 : vector<8xf32>
    %51 = llvm.icmp "ne" %49, %9 : vector<8xi8>
    %52 = llvm.select %51, %35, %50 : vector<8xi1>, vector<8xf32>
    %53 = llvm.or %30, %49 : vector<8xi8>
    %54 = llvm.icmp "eq" %49, %9 : vector<8xi8>
    %55 = llvm.zext %54 : vector<8xi1> to vector<8xi8>
    %56 = llvm.add %32, %j overflow<nsw> : i64
    %57 = llvm.getelementptr inbounds %out0[%56] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %52, %57 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %58 = llvm.add %32, %j overflow<nsw> : i64
    %59 = llvm.getelementptr inbounds %out3[%58] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %55, %59 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %60 = llvm.and %31, %49 : vector<8xi8>
    %61 = llvm.add %j, %0 overflow<nsw> : i64
    %62 = llvm.icmp "slt" %61, %14 : i64
    llvm.cond_br %62, ^bb2(%61, %53, %60 : i64, vector<8xi8>, vector<8xi8>), ^bb3(%53, %60 : vector<8xi8>, vector<8xi8>)
  ^bb3(%63: vector<8xi8>, %64: vector<8xi8>):
    %65 = llvm.icmp "slt" %14, %x_stride0 : i64
    llvm.cond_br %65, ^bb4, ^bb5
  ^bb4:
    %66 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %67 = llvm.add %66, %14 overflow<nsw> : i64
    %68 = llvm.getelementptr inbounds %x[%67] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %69 = llvm.intr.masked.load %68, %23, %12 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %70 = llvm.mul %i, %y_stride0 overflow<nsw> : i64
    %71 = llvm.add %70, %14 overflow<nsw> : i64
    %72 = llvm.getelementptr inbounds %y[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %73 = llvm.intr.masked.load %72, %23, %12 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %74 = llvm.mul %i, %mask_stride0 overflow<nsw> : i64
    %75 = llvm.add %74, %14 overflow<nsw> : i64
    %76 = llvm.getelementptr inbounds %mask[%75] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %77 = llvm.intr.masked.load %76, %23, %9 {alignment = 1 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi8>) -> vector<8xi8>
    %78 = llvm.fcmp "ogt" %69, %10 : vector<8xf32>
    %79 = llvm.zext %78 : vector<8xi1> to vector<8xi8>
    %80 = llvm.fcmp "ole" %73, %11 : vector<8xf32>
    %81 = llvm.zext %80 : vector<8xi1> to vector<8xi8>
    %82 = llvm.and %79, %81 : vector<8xi8>
    %83 = llvm.or %82, %77 : vector<8xi8>
    %84 = llvm.fneg %73 : vector<8xf32>
    %85 = llvm.icmp "ne" %83, %9 : vector<8xi8>
    %86 = llvm.select %85, %69, %84 : vector<8xi1>, vector<8xf32>
    %87 = llvm.or %63, %83 : vector<8xi8>
    %88 = llvm.icmp "eq" %83, %9 : vector<8xi8>
    %89 = llvm.zext %88 : vector<8xi1> to vector<8xi8>
    %90 = llvm.add %66, %14 overflow<nsw> : i64
    %91 = llvm.getelementptr inbounds %out0[%90] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %86, %91, %23 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %92 = llvm.add %66, %14 overflow<nsw> : i64
    %93 = llvm.getelementptr inbounds %out3[%92] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %89, %93, %23 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %94 = llvm.and %64, %83 : vector<8xi8>
    %95 = llvm.select %23, %87, %63 : vector<8xi1>, vector<8xi8>
    %96 = llvm.select %23, %94, %64 : vector<8xi1>, vector<8xi8>
    llvm.br ^bb6(%95, %96 : vector<8xi8>, vector<8xi8>)
  ^bb5:
    llvm.br ^bb6(%63, %64 : vector<8xi8>, vector<8xi8>)
  ^bb6(%97: vector<8xi8>, %98: vector<8xi8>):
    %99 = "llvm.intr.vector.reduce.or"(%97) : (vector<8xi8>) -> i8
    %100 = "llvm.intr.vector.reduce.and"(%98) : (vector<8xi8>) -> i8
    %101 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %99, %101 {alignment = 1 : i64} : i8, !llvm.ptr
    %102 = llvm.add %i, %3 overflow<nsw> : i64
    %103 = llvm.icmp "slt" %102, %x_size0 : i64
    llvm.cond_br %103, ^bb1(%102, %100 : i64, i8), ^bb7(%100 : i8)
  ^bb7(%104: i8):
    llvm.store %104, %out2 {alignment = 1 : i64} : i8, !llvm.ptr
    llvm.return %4 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_1: i64, %y_stride0_1: i64, %mask_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %mask_size0_1: i64, %mask_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %105 = llvm.mlir.constant(0) : i64
    %106 = llvm.mlir.constant(1) : i64
    %107 = llvm.mlir.constant(1 : i32) : i32
    %108 = llvm.mlir.constant(2 : i32) : i32
    %109 = llvm.mlir.constant(3 : i32) : i32
    %110 = llvm.mlir.constant(4 : i32) : i32
    %111 = llvm.mlir.constant(2) : i64
    %112 = llvm.mlir.constant(3) : i64
    %113 = llvm.mlir.constant(4) : i64
    %114 = llvm.mlir.constant(0 : i32) : i32
    %115 = llvm.icmp "eq" %y_size0_1, %x_size0_1 : i64
    %116 = llvm.icmp "eq" %y_stride0_1, %x_stride0_1 : i64
    %117 = llvm.icmp "eq" %mask_size0_1, %x_size0_1 : i64
    %118 = llvm.icmp "eq" %mask_stride0_1, %x_stride0_1 : i64
    llvm.cond_br %115, ^bb1, ^bb5(%107 : i32)
  ^bb1:
    llvm.cond_br %116, ^bb2, ^bb5(%108 : i32)
  ^bb2:
    llvm.cond_br %117, ^bb3, ^bb5(%109 : i32)
  ^bb3:
    llvm.cond_br %118, ^bb4, ^bb5(%110 : i32)
  ^bb4:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %119 = llvm.getelementptr inbounds %extents[%106] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %119 {alignment = 8 : i64} : i64, !llvm.ptr
    %120 = llvm.getelementptr inbounds %extents[%111] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %120 {alignment = 8 : i64} : i64, !llvm.ptr
    %121 = llvm.getelementptr inbounds %extents[%112] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %121 {alignment = 8 : i64} : i64, !llvm.ptr
    %122 = llvm.getelementptr inbounds %extents[%113] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %122 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %114 : i32
  ^bb5(%123: i32):
    llvm.return %123 : i32
  }
}
