// ----- nd
builtin.module {
  func.func @program(%a: tensor<?xi32>, %b: tensor<?xi32>, %u: tensor<?xui8>) -> (tensor<?xi32>, tensor<?xi32>, tensor<?xui8>, tensor<?xui8>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %b, %0 : tensor<?xi32>
    %2 = tensor.dim %a, %0 : tensor<?xi32>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    %4 = nd.floor_divide %a, %b : tensor<?xi32>
    %5 = nd.multiply %4, %b : tensor<?xi32>
    %6 = nd.remainder %a, %b : tensor<?xi32>
    %7 = nd.add %5, %6 : tensor<?xi32>
    %8 = nd.constant dense<2> : tensor<i32>
    %9 = nd.left_shift %a, %8 : tensor<?xi32>, tensor<i32>
    %10 = nd.bitwise_xor %9, %b : tensor<?xi32>
    %11 = nd.constant dense<3> : tensor<ui8>
    %12 = nd.floor_divide %u, %11 : tensor<?xui8>, tensor<ui8>
    %13 = nd.constant dense<7> : tensor<ui8>
    %14 = nd.remainder %u, %13 : tensor<?xui8>, tensor<ui8>
    %15 = nd.add %12, %14 : tensor<?xui8>
    %16 = nd.absolute %b : tensor<?xi32>
    %17 = nd.cast %16 : tensor<?xi32> -> tensor<?xui8>
    func.return %7, %10, %15, %17 : tensor<?xi32>, tensor<?xi32>, tensor<?xui8>, tensor<?xui8>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?xi32>, %b: tensor<?xi32>, %u: tensor<?xi8>) -> (tensor<?xi32>, tensor<?xi32>, tensor<?xi8>, tensor<?xi8>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?xi32>
    %2 = tensor.dim %u, %0 : tensor<?xi8>
    %3 = tensor.extract_slice %b[0] [%1] [1] : tensor<?xi32> to tensor<?xi32>
    %4 = tensor.empty(%2) : tensor<?xi8>
    %5 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%u : tensor<?xi8>) outs(%4 : tensor<?xi8>) {
    ^bb0(%6: i8, %7: i8):
      %8 = arith.constant 3 : i8
      %9 = arith.constant 0 : i8
      %10 = arith.cmpi eq, %8, %9 : i8
      %11 = arith.constant 1 : i8
      %12 = arith.select %10, %11, %8 : i8
      %13 = arith.divui %6, %12 : i8
      %14 = arith.select %10, %9, %13 : i8
      %15 = arith.constant 7 : i8
      %16 = arith.cmpi eq, %15, %9 : i8
      %17 = arith.select %16, %11, %15 : i8
      %18 = arith.remui %6, %17 : i8
      %19 = arith.select %16, %9, %18 : i8
      %20 = arith.addi %14, %19 : i8
      linalg.yield %20 : i8
    } -> tensor<?xi8>
    %21 = tensor.empty(%1) : tensor<?xi32>
    %22 = tensor.empty(%1) : tensor<?xi32>
    %23 = tensor.empty(%1) : tensor<?xi8>
    %24, %25, %26 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a, %3 : tensor<?xi32>, tensor<?xi32>) outs(%21, %22, %23 : tensor<?xi32>, tensor<?xi32>, tensor<?xi8>) {
    ^bb0(%27: i32, %28: i32, %29: i32, %30: i32, %31: i8):
      %32 = arith.constant 0 : i32
      %33 = arith.cmpi eq, %28, %32 : i32
      %34 = arith.constant -2147483648 : i32
      %35 = arith.cmpi eq, %27, %34 : i32
      %36 = arith.constant -1 : i32
      %37 = arith.cmpi eq, %28, %36 : i32
      %38 = arith.andi %35, %37 : i1
      %39 = arith.ori %33, %38 : i1
      %40 = arith.constant 1 : i32
      %41 = arith.select %39, %40, %28 : i32
      %42 = arith.divsi %27, %41 : i32
      %43 = arith.muli %42, %41 : i32
      %44 = arith.subi %27, %43 : i32
      %45 = arith.subi %42, %40 : i32
      %46 = arith.xori %44, %41 : i32
      %47 = arith.cmpi slt, %46, %32 : i32
      %48 = arith.cmpi ne, %44, %32 : i32
      %49 = arith.andi %48, %47 : i1
      %50 = arith.select %49, %45, %42 : i32
      %51 = arith.select %33, %32, %50 : i32
      %52 = arith.muli %51, %28 : i32
      %53 = arith.remsi %27, %41 : i32
      %54 = arith.addi %53, %41 : i32
      %55 = arith.xori %53, %41 : i32
      %56 = arith.cmpi slt, %55, %32 : i32
      %57 = arith.cmpi ne, %53, %32 : i32
      %58 = arith.andi %57, %56 : i1
      %59 = arith.select %58, %54, %53 : i32
      %60 = arith.select %33, %32, %59 : i32
      %61 = arith.addi %52, %60 : i32
      %62 = arith.constant 2 : i32
      %63 = arith.constant 32 : i32
      %64 = arith.cmpi ult, %62, %63 : i32
      %65 = arith.shli %27, %62 : i32
      %66 = arith.constant 0 : i32
      %67 = arith.select %64, %65, %66 : i32
      %68 = arith.xori %67, %28 : i32
      %69 = arith.subi %66, %28 : i32
      %70 = arith.maxsi %28, %69 : i32
      %71 = arith.trunci %70 : i32 to i8
      linalg.yield %61, %68, %71 : i32, i32, i8
    } -> (tensor<?xi32>, tensor<?xi32>, tensor<?xi8>)
    func.return %24, %25, %5, %26 : tensor<?xi32>, tensor<?xi32>, tensor<?xi8>, tensor<?xi8>
  }
  func.func @program_shapes(%a: tensor<?xi32>, %b: tensor<?xi32>, %u: tensor<?xi8>) -> (index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?xi32>
    %2 = tensor.dim %b, %0 : tensor<?xi32>
    %3 = tensor.dim %u, %0 : tensor<?xi8>
    %4 = arith.cmpi eq, %2, %1 : index
    cf.assert %4, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    func.return %1, %1, %3, %1 : index, index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?xi32> {llvm.noalias}, %b: memref<?xi32> {llvm.noalias}, %u: memref<?xi8> {llvm.noalias}, %out0: memref<?xi32> {llvm.noalias}, %out1: memref<?xi32> {llvm.noalias}, %out2: memref<?xi8> {llvm.noalias}, %out3: memref<?xi8> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 3 : i8
    %2 = arith.constant 0 : i8
    %3 = arith.constant 1 : i8
    %4 = arith.constant 7 : i8
    %5 = arith.constant 0 : i32
    %6 = arith.constant -2147483648 : i32
    %7 = arith.constant -1 : i32
    %8 = arith.constant 1 : i32
    %9 = arith.constant 2 : i32
    %10 = arith.constant 32 : i32
    %11 = arith.constant dense<0> : vector<32xi8>
    %12 = arith.constant dense<1> : vector<32xi8>
    %13 = arith.constant dense<0> : vector<8xi32>
    %14 = arith.constant dense<-2147483648> : vector<8xi32>
    %15 = arith.constant dense<-1> : vector<8xi32>
    %16 = arith.constant dense<1> : vector<8xi32>
    %17 = arith.constant dense<2> : vector<8xi32>
    %18 = memref.dim %a, %0 : memref<?xi32>
    %19 = memref.dim %u, %0 : memref<?xi8>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%18], strides: [1] : memref<?xi32> to memref<?xi32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%18], strides: [1] : memref<?xi32> to memref<?xi32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%19], strides: [1] : memref<?xi8> to memref<?xi8>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%18], strides: [1] : memref<?xi8> to memref<?xi8>
    %20 = arith.cmpi eq, %1, %2 : i8
    %21 = arith.select %20, %3, %1 : i8
    %22 = arith.cmpi eq, %4, %2 : i8
    %23 = arith.select %22, %3, %4 : i8
    %24 = affine.apply affine_map<(d0) -> (((d0 floordiv 32) * 32))>(%19)
    %25 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%24, %19)
    %26 = vector.create_mask %25 : vector<32xi1>
    %27 = vector.broadcast %21 : i8 to vector<32xi8>
    %28 = vector.broadcast %20 : i1 to vector<32xi1>
    %29 = vector.broadcast %23 : i8 to vector<32xi8>
    %30 = vector.broadcast %22 : i1 to vector<32xi1>
    affine.for %i = 0 to %24 step 32 {
      %31 = affine.vector_load %u[%i] : memref<?xi8>, vector<32xi8>
      %32 = arith.divui %31, %27 : vector<32xi8>
      %33 = arith.select %28, %11, %32 : vector<32xi1>, vector<32xi8>
      %34 = arith.remui %31, %29 : vector<32xi8>
      %35 = arith.select %30, %11, %34 : vector<32xi1>, vector<32xi8>
      %36 = arith.addi %33, %35 : vector<32xi8>
      affine.vector_store %36, %out2_1[%i] : memref<?xi8>, vector<32xi8>
    }
    affine.for %i_1 = %24 to %19 step 32 {
      %37 = vector.maskedload %u[%i_1], %26, %11 : memref<?xi8>, vector<32xi1>, vector<32xi8> into vector<32xi8>
      %38 = arith.select %26, %27, %12 : vector<32xi1>, vector<32xi8>
      %39 = arith.divui %37, %38 : vector<32xi8>
      %40 = arith.select %28, %11, %39 : vector<32xi1>, vector<32xi8>
      %41 = arith.select %26, %29, %12 : vector<32xi1>, vector<32xi8>
      %42 = arith.remui %37, %41 : vector<32xi8>
      %43 = arith.select %30, %11, %42 : vector<32xi1>, vector<32xi8>
      %44 = arith.addi %40, %43 : vector<32xi8>
      vector.maskedstore %out2_1[%i_1], %26, %44 : memref<?xi8>, vector<32xi1>, vector<32xi8>
    }
    %45 = arith.cmpi ult, %9, %10 : i32
    %46 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %47 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%46, %18)
    %48 = vector.create_mask %47 : vector<8xi1>
    %49 = vector.broadcast %45 : i1 to vector<8xi1>
    affine.for %i_2 = 0 to %46 step 8 {
      %50 = affine.vector_load %a[%i_2] : memref<?xi32>, vector<8xi32>
      %51 = affine.vector_load %b[%i_2] : memref<?xi32>, vector<8xi32>
      %52 = arith.cmpi eq, %51, %13 : vector<8xi32>
      %53 = arith.cmpi eq, %50, %14 : vector<8xi32>
      %54 = arith.cmpi eq, %51, %15 : vector<8xi32>
      %55 = arith.andi %53, %54 : vector<8xi1>
      %56 = arith.ori %52, %55 : vector<8xi1>
      %57 = arith.select %56, %16, %51 : vector<8xi1>, vector<8xi32>
      %58 = arith.divsi %50, %57 : vector<8xi32>
      %59 = arith.muli %58, %57 : vector<8xi32>
      %60 = arith.subi %50, %59 : vector<8xi32>
      %61 = arith.subi %58, %16 : vector<8xi32>
      %62 = arith.xori %60, %57 : vector<8xi32>
      %63 = arith.cmpi slt, %62, %13 : vector<8xi32>
      %64 = arith.cmpi ne, %60, %13 : vector<8xi32>
      %65 = arith.andi %64, %63 : vector<8xi1>
      %66 = arith.select %65, %61, %58 : vector<8xi1>, vector<8xi32>
      %67 = arith.select %52, %13, %66 : vector<8xi1>, vector<8xi32>
      %68 = arith.muli %67, %51 : vector<8xi32>
      %69 = arith.remsi %50, %57 : vector<8xi32>
      %70 = arith.addi %69, %57 : vector<8xi32>
      %71 = arith.xori %69, %57 : vector<8xi32>
      %72 = arith.cmpi slt, %71, %13 : vector<8xi32>
      %73 = arith.cmpi ne, %69, %13 : vector<8xi32>
      %74 = arith.andi %73, %72 : vector<8xi1>
      %75 = arith.select %74, %70, %69 : vector<8xi1>, vector<8xi32>
      %76 = arith.select %52, %13, %75 : vector<8xi1>, vector<8xi32>
      %77 = arith.addi %68, %76 : vector<8xi32>
      %78 = arith.shli %50, %17 : vector<8xi32>
      %79 = arith.select %49, %78, %13 : vector<8xi1>, vector<8xi32>
      %80 = arith.xori %79, %51 : vector<8xi32>
      %81 = arith.subi %13, %51 : vector<8xi32>
      %82 = arith.maxsi %51, %81 : vector<8xi32>
      %83 = arith.trunci %82 : vector<8xi32> to vector<8xi8>
      affine.vector_store %77, %out0_1[%i_2] : memref<?xi32>, vector<8xi32>
      affine.vector_store %80, %out1_1[%i_2] : memref<?xi32>, vector<8xi32>
      affine.vector_store %83, %out3_1[%i_2] : memref<?xi8>, vector<8xi8>
    }
    affine.for %i_3 = %46 to %18 step 8 {
      %84 = vector.maskedload %a[%i_3], %48, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %85 = vector.maskedload %b[%i_3], %48, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %86 = arith.cmpi eq, %85, %13 : vector<8xi32>
      %87 = arith.cmpi eq, %84, %14 : vector<8xi32>
      %88 = arith.cmpi eq, %85, %15 : vector<8xi32>
      %89 = arith.andi %87, %88 : vector<8xi1>
      %90 = arith.ori %86, %89 : vector<8xi1>
      %91 = arith.select %90, %16, %85 : vector<8xi1>, vector<8xi32>
      %92 = arith.select %48, %91, %16 : vector<8xi1>, vector<8xi32>
      %93 = arith.divsi %84, %92 : vector<8xi32>
      %94 = arith.muli %93, %91 : vector<8xi32>
      %95 = arith.subi %84, %94 : vector<8xi32>
      %96 = arith.subi %93, %16 : vector<8xi32>
      %97 = arith.xori %95, %91 : vector<8xi32>
      %98 = arith.cmpi slt, %97, %13 : vector<8xi32>
      %99 = arith.cmpi ne, %95, %13 : vector<8xi32>
      %100 = arith.andi %99, %98 : vector<8xi1>
      %101 = arith.select %100, %96, %93 : vector<8xi1>, vector<8xi32>
      %102 = arith.select %86, %13, %101 : vector<8xi1>, vector<8xi32>
      %103 = arith.muli %102, %85 : vector<8xi32>
      %104 = arith.select %48, %91, %16 : vector<8xi1>, vector<8xi32>
      %105 = arith.remsi %84, %104 : vector<8xi32>
      %106 = arith.addi %105, %91 : vector<8xi32>
      %107 = arith.xori %105, %91 : vector<8xi32>
      %108 = arith.cmpi slt, %107, %13 : vector<8xi32>
      %109 = arith.cmpi ne, %105, %13 : vector<8xi32>
      %110 = arith.andi %109, %108 : vector<8xi1>
      %111 = arith.select %110, %106, %105 : vector<8xi1>, vector<8xi32>
      %112 = arith.select %86, %13, %111 : vector<8xi1>, vector<8xi32>
      %113 = arith.addi %103, %112 : vector<8xi32>
      %114 = arith.shli %84, %17 : vector<8xi32>
      %115 = arith.select %49, %114, %13 : vector<8xi1>, vector<8xi32>
      %116 = arith.xori %115, %85 : vector<8xi32>
      %117 = arith.subi %13, %85 : vector<8xi32>
      %118 = arith.maxsi %85, %117 : vector<8xi32>
      %119 = arith.trunci %118 : vector<8xi32> to vector<8xi8>
      vector.maskedstore %out0_1[%i_3], %48, %113 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out1_1[%i_3], %48, %116 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out3_1[%i_3], %48, %119 : memref<?xi8>, vector<8xi1>, vector<8xi8>
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?xi32> {llvm.noalias}, %b: memref<?xi32> {llvm.noalias}, %u: memref<?xi8> {llvm.noalias}) -> (index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?xi32>
    %2 = memref.dim %b, %0 : memref<?xi32>
    %3 = memref.dim %u, %0 : memref<?xi8>
    %4 = arith.cmpi eq, %2, %1 : index
    cf.assert %4, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    func.return %1, %1, %3, %1 : index, index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?xi32> {llvm.noalias}, %b: memref<?xi32> {llvm.noalias}, %u: memref<?xi8> {llvm.noalias}, %out0: memref<?xi32> {llvm.noalias}, %out1: memref<?xi32> {llvm.noalias}, %out2: memref<?xi8> {llvm.noalias}, %out3: memref<?xi8> {llvm.noalias}) {
    %c32 = arith.constant 32 : index
    %c5 = arith.constant 5 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 3 : i8
    %2 = arith.constant 0 : i8
    %3 = arith.constant 1 : i8
    %4 = arith.constant 7 : i8
    %5 = arith.constant 0 : i32
    %6 = arith.constant -2147483648 : i32
    %7 = arith.constant -1 : i32
    %8 = arith.constant 1 : i32
    %9 = arith.constant 2 : i32
    %10 = arith.constant 32 : i32
    %11 = arith.constant dense<0> : vector<32xi8>
    %12 = arith.constant dense<1> : vector<32xi8>
    %13 = arith.constant dense<0> : vector<8xi32>
    %14 = arith.constant dense<-2147483648> : vector<8xi32>
    %15 = arith.constant dense<-1> : vector<8xi32>
    %16 = arith.constant dense<1> : vector<8xi32>
    %17 = arith.constant dense<2> : vector<8xi32>
    %18 = memref.dim %a, %0 : memref<?xi32>
    %19 = memref.dim %u, %0 : memref<?xi8>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%18], strides: [1] : memref<?xi32> to memref<?xi32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%18], strides: [1] : memref<?xi32> to memref<?xi32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%19], strides: [1] : memref<?xi8> to memref<?xi8>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%18], strides: [1] : memref<?xi8> to memref<?xi8>
    %20 = arith.cmpi eq, %1, %2 : i8
    %21 = arith.select %20, %3, %1 : i8
    %22 = arith.cmpi eq, %4, %2 : i8
    %23 = arith.select %22, %3, %4 : i8
    %24 = arith.shrsi %19, %c5 : index
    %25 = arith.muli %24, %c32 overflow<nsw> : index
    %26 = arith.subi %19, %25 overflow<nsw> : index
    %27 = vector.create_mask %26 : vector<32xi1>
    %28 = vector.broadcast %21 : i8 to vector<32xi8>
    %29 = vector.broadcast %20 : i1 to vector<32xi1>
    %30 = vector.broadcast %23 : i8 to vector<32xi8>
    %31 = vector.broadcast %22 : i1 to vector<32xi1>
    scf.for %i = %c0 to %25 step %c32 {
      %32 = vector.load %u[%i] : memref<?xi8>, vector<32xi8>
      %33 = arith.divui %32, %28 : vector<32xi8>
      %34 = arith.select %29, %11, %33 : vector<32xi1>, vector<32xi8>
      %35 = arith.remui %32, %30 : vector<32xi8>
      %36 = arith.select %31, %11, %35 : vector<32xi1>, vector<32xi8>
      %37 = arith.addi %34, %36 : vector<32xi8>
      vector.store %37, %out2_1[%i] : memref<?xi8>, vector<32xi8>
    }
    %38 = arith.cmpi slt, %25, %19 : index
    scf.if %38 {
      %39 = vector.maskedload %u[%25], %27, %11 : memref<?xi8>, vector<32xi1>, vector<32xi8> into vector<32xi8>
      %40 = arith.select %27, %28, %12 : vector<32xi1>, vector<32xi8>
      %41 = arith.divui %39, %40 : vector<32xi8>
      %42 = arith.select %29, %11, %41 : vector<32xi1>, vector<32xi8>
      %43 = arith.select %27, %30, %12 : vector<32xi1>, vector<32xi8>
      %44 = arith.remui %39, %43 : vector<32xi8>
      %45 = arith.select %31, %11, %44 : vector<32xi1>, vector<32xi8>
      %46 = arith.addi %42, %45 : vector<32xi8>
      vector.maskedstore %out2_1[%25], %27, %46 : memref<?xi8>, vector<32xi1>, vector<32xi8>
    }
    %47 = arith.cmpi ult, %9, %10 : i32
    %48 = arith.shrsi %18, %c3 : index
    %49 = arith.muli %48, %c8 overflow<nsw> : index
    %50 = arith.subi %18, %49 overflow<nsw> : index
    %51 = vector.create_mask %50 : vector<8xi1>
    %52 = vector.broadcast %47 : i1 to vector<8xi1>
    scf.for %i_1 = %c0 to %49 step %c8 {
      %53 = vector.load %a[%i_1] : memref<?xi32>, vector<8xi32>
      %54 = vector.load %b[%i_1] : memref<?xi32>, vector<8xi32>
      %55 = arith.cmpi eq, %54, %13 : vector<8xi32>
      %56 = arith.cmpi eq, %53, %14 : vector<8xi32>
      %57 = arith.cmpi eq, %54, %15 : vector<8xi32>
      %58 = arith.andi %56, %57 : vector<8xi1>
      %59 = arith.ori %55, %58 : vector<8xi1>
      %60 = arith.select %59, %16, %54 : vector<8xi1>, vector<8xi32>
      %61 = arith.divsi %53, %60 : vector<8xi32>
      %62 = arith.muli %61, %60 : vector<8xi32>
      %63 = arith.subi %53, %62 : vector<8xi32>
      %64 = arith.subi %61, %16 : vector<8xi32>
      %65 = arith.xori %63, %60 : vector<8xi32>
      %66 = arith.cmpi slt, %65, %13 : vector<8xi32>
      %67 = arith.cmpi ne, %63, %13 : vector<8xi32>
      %68 = arith.andi %67, %66 : vector<8xi1>
      %69 = arith.select %68, %64, %61 : vector<8xi1>, vector<8xi32>
      %70 = arith.select %55, %13, %69 : vector<8xi1>, vector<8xi32>
      %71 = arith.muli %70, %54 : vector<8xi32>
      %72 = arith.remsi %53, %60 : vector<8xi32>
      %73 = arith.addi %72, %60 : vector<8xi32>
      %74 = arith.xori %72, %60 : vector<8xi32>
      %75 = arith.cmpi slt, %74, %13 : vector<8xi32>
      %76 = arith.cmpi ne, %72, %13 : vector<8xi32>
      %77 = arith.andi %76, %75 : vector<8xi1>
      %78 = arith.select %77, %73, %72 : vector<8xi1>, vector<8xi32>
      %79 = arith.select %55, %13, %78 : vector<8xi1>, vector<8xi32>
      %80 = arith.addi %71, %79 : vector<8xi32>
      %81 = arith.shli %53, %17 : vector<8xi32>
      %82 = arith.select %52, %81, %13 : vector<8xi1>, vector<8xi32>
      %83 = arith.xori %82, %54 : vector<8xi32>
      %84 = arith.subi %13, %54 : vector<8xi32>
      %85 = arith.maxsi %54, %84 : vector<8xi32>
      %86 = arith.trunci %85 : vector<8xi32> to vector<8xi8>
      vector.store %80, %out0_1[%i_1] : memref<?xi32>, vector<8xi32>
      vector.store %83, %out1_1[%i_1] : memref<?xi32>, vector<8xi32>
      vector.store %86, %out3_1[%i_1] : memref<?xi8>, vector<8xi8>
    }
    %87 = arith.cmpi slt, %49, %18 : index
    scf.if %87 {
      %88 = vector.maskedload %a[%49], %51, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %89 = vector.maskedload %b[%49], %51, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %90 = arith.cmpi eq, %89, %13 : vector<8xi32>
      %91 = arith.cmpi eq, %88, %14 : vector<8xi32>
      %92 = arith.cmpi eq, %89, %15 : vector<8xi32>
      %93 = arith.andi %91, %92 : vector<8xi1>
      %94 = arith.ori %90, %93 : vector<8xi1>
      %95 = arith.select %94, %16, %89 : vector<8xi1>, vector<8xi32>
      %96 = arith.select %51, %95, %16 : vector<8xi1>, vector<8xi32>
      %97 = arith.divsi %88, %96 : vector<8xi32>
      %98 = arith.muli %97, %95 : vector<8xi32>
      %99 = arith.subi %88, %98 : vector<8xi32>
      %100 = arith.subi %97, %16 : vector<8xi32>
      %101 = arith.xori %99, %95 : vector<8xi32>
      %102 = arith.cmpi slt, %101, %13 : vector<8xi32>
      %103 = arith.cmpi ne, %99, %13 : vector<8xi32>
      %104 = arith.andi %103, %102 : vector<8xi1>
      %105 = arith.select %104, %100, %97 : vector<8xi1>, vector<8xi32>
      %106 = arith.select %90, %13, %105 : vector<8xi1>, vector<8xi32>
      %107 = arith.muli %106, %89 : vector<8xi32>
      %108 = arith.select %51, %95, %16 : vector<8xi1>, vector<8xi32>
      %109 = arith.remsi %88, %108 : vector<8xi32>
      %110 = arith.addi %109, %95 : vector<8xi32>
      %111 = arith.xori %109, %95 : vector<8xi32>
      %112 = arith.cmpi slt, %111, %13 : vector<8xi32>
      %113 = arith.cmpi ne, %109, %13 : vector<8xi32>
      %114 = arith.andi %113, %112 : vector<8xi1>
      %115 = arith.select %114, %110, %109 : vector<8xi1>, vector<8xi32>
      %116 = arith.select %90, %13, %115 : vector<8xi1>, vector<8xi32>
      %117 = arith.addi %107, %116 : vector<8xi32>
      %118 = arith.shli %88, %17 : vector<8xi32>
      %119 = arith.select %52, %118, %13 : vector<8xi1>, vector<8xi32>
      %120 = arith.xori %119, %89 : vector<8xi32>
      %121 = arith.subi %13, %89 : vector<8xi32>
      %122 = arith.maxsi %89, %121 : vector<8xi32>
      %123 = arith.trunci %122 : vector<8xi32> to vector<8xi8>
      vector.maskedstore %out0_1[%49], %51, %117 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out1_1[%49], %51, %120 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out3_1[%49], %51, %123 : memref<?xi8>, vector<8xi1>, vector<8xi8>
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?xi32> {llvm.noalias}, %b: memref<?xi32> {llvm.noalias}, %u: memref<?xi8> {llvm.noalias}) -> (index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?xi32>
    %2 = memref.dim %b, %0 : memref<?xi32>
    %3 = memref.dim %u, %0 : memref<?xi8>
    %4 = arith.cmpi eq, %2, %1 : index
    cf.assert %4, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    func.return %1, %1, %3, %1 : index, index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/integers.py:7: ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"]} {
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %u: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %u_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64}, %out2_size0: i64, %out3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64}, %out3_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(32) : i64
    %1 = llvm.mlir.constant(5) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(8) : i64
    %4 = llvm.mlir.constant(3) : i64
    %5 = llvm.mlir.constant(0 : i32) : i32
    %6 = llvm.mlir.constant(3 : i8) : i8
    %7 = llvm.mlir.constant(0 : i8) : i8
    %8 = llvm.mlir.constant(1 : i8) : i8
    %9 = llvm.mlir.constant(7 : i8) : i8
    %10 = llvm.mlir.constant(0 : i32) : i32
    %11 = llvm.mlir.constant(-2147483648 : i32) : i32
    %12 = llvm.mlir.constant(-1 : i32) : i32
    %13 = llvm.mlir.constant(1 : i32) : i32
    %14 = llvm.mlir.constant(2 : i32) : i32
    %15 = llvm.mlir.constant(32 : i32) : i32
    %16 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %17 = llvm.mlir.constant(dense<1> : vector<32xi8>) : vector<32xi8>
    %18 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %19 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %20 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %21 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %22 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %23 = llvm.icmp "eq" %6, %7 : i8
    %24 = llvm.select %23, %8, %6 : i1, i8
    %25 = llvm.icmp "eq" %9, %7 : i8
    %26 = llvm.select %25, %8, %9 : i1, i8
    %27 = llvm.ashr %u_size0, %1 : i64
    %28 = llvm.mul %27, %0 overflow<nsw> : i64
    %29 = llvm.sub %u_size0, %28 overflow<nsw> : i64
    %30 = llvm.intr.smin(%29, %0) : (i64, i64) -> i64
    %31 = llvm.intr.smax(%30, %2) : (i64, i64) -> i64
    %32 = llvm.trunc %31 : i64 to i32
    %33 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : vector<32xi32>) : vector<32xi32>
    %34 = llvm.mlir.poison : vector<32xi32>
    %35 = llvm.insertelement %32, %34[%2 : i64] : vector<32xi32>
    %36 = llvm.shufflevector %35, %34 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi32>
    %37 = llvm.icmp "slt" %33, %36 : vector<32xi32>
    %38 = llvm.mlir.poison : vector<32xi8>
    %39 = llvm.insertelement %24, %38[%2 : i64] : vector<32xi8>
    %40 = llvm.shufflevector %39, %38 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %41 = llvm.mlir.poison : vector<32xi1>
    %42 = llvm.insertelement %23, %41[%2 : i64] : vector<32xi1>
    %43 = llvm.shufflevector %42, %41 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %44 = llvm.mlir.poison : vector<32xi8>
    %45 = llvm.insertelement %26, %44[%2 : i64] : vector<32xi8>
    %46 = llvm.shufflevector %45, %44 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %47 = llvm.mlir.poison : vector<32xi1>
    %48 = llvm.insertelement %25, %47[%2 : i64] : vector<32xi1>
    %49 = llvm.shufflevector %48, %47 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %50 = llvm.icmp "slt" %2, %28 : i64
    llvm.cond_br %50, ^bb1(%2 : i64), ^bb2
  ^bb1(%i: i64):
    %51 = llvm.getelementptr inbounds %u[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %52 = llvm.load %51 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %53 = llvm.udiv %52, %40 : vector<32xi8>
    %54 = llvm.select %43, %16, %53 : vector<32xi1>, vector<32xi8>
    %55 = llvm.urem %52, %46 : vector<32xi8>
    %56 = llvm.select %49, %16, %55 : vector<32xi1>, vector<32xi8>
    %57 = llvm.add %54, %56 : vector<32xi8>
    %58 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %58 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    %59 = llvm.add %i, %0 overflow<nsw> : i64
    %60 = llvm.icmp "slt" %59, %28 : i64
    llvm.cond_br %60, ^bb1(%59 : i64), ^bb2
  ^bb2:
    %61 = llvm.icmp "slt" %28, %u_size0 : i64
    llvm.cond_br %61, ^bb3, ^bb4
  ^bb3:
    %62 = llvm.getelementptr inbounds %u[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %63 = llvm.intr.masked.load %62, %37, %16 {alignment = 1 : i32} : (!llvm.ptr, vector<32xi1>, vector<32xi8>) -> vector<32xi8>
    %64 = llvm.select %37, %40, %17 : vector<32xi1>, vector<32xi8>
    %65 = llvm.udiv %63, %64 : vector<32xi8>
    %66 = llvm.select %43, %16, %65 : vector<32xi1>, vector<32xi8>
    %67 = llvm.select %37, %46, %17 : vector<32xi1>, vector<32xi8>
    %68 = llvm.urem %63, %67 : vector<32xi8>
    %69 = llvm.select %49, %16, %68 : vector<32xi1>, vector<32xi8>
    %70 = llvm.add %66, %69 : vector<32xi8>
    %71 = llvm.getelementptr inbounds %out2[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %70, %71, %37 {alignment = 1 : i32} : vector<32xi8>, vector<32xi1> into !llvm.ptr
    llvm.br ^bb4
  ^bb4:
    %72 = llvm.icmp "ult" %14, %15 : i32
    %73 = llvm.ashr %a_size0, %4 : i64
    %74 = llvm.mul %73, %3 overflow<nsw> : i64
    %75 = llvm.sub %a_size0, %74 overflow<nsw> : i64
    %76 = llvm.intr.smin(%75, %3) : (i64, i64) -> i64
    %77 = llvm.intr.smax(%76, %2) : (i64, i64) -> i64
    %78 = llvm.trunc %77 : i64 to i32
    %79 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %80 = llvm.mlir.poison : vector<8xi32>
    %81 = llvm.insertelement %78, %80[%2 : i64] : vector<8xi32>
    %82 = llvm.shufflevector %81, %80 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %83 = llvm.icmp "slt" %79, %82 : vector<8xi32>
    %84 = llvm.mlir.poison : vector<8xi1>
    %85 = llvm.insertelement %72, %84[%2 : i64] : vector<8xi1>
    %86 = llvm.shufflevector %85, %84 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    %87 = llvm.icmp "slt" %2, %74 : i64
    llvm.cond_br %87, ^bb5(%2 : i64), ^bb6
  ^bb5(%i_1: i64):
    %88 = llvm.getelementptr inbounds %a[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %89 = llvm.load %88 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %90 = llvm.getelementptr inbounds %b[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %91 = llvm.load %90 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %92 = llvm.icmp "eq" %91, %18 : vector<8xi32>
    %93 = llvm.icmp "eq" %89, %19 : vector<8xi32>
    %94 = llvm.icmp "eq" %91, %20 : vector<8xi32>
    %95 = llvm.and %93, %94 : vector<8xi1>
    %96 = llvm.or %92, %95 : vector<8xi1>
    %97 = llvm.select %96, %21, %91 : vector<8xi1>, vector<8xi32>
    %98 = llvm.sdiv %89, %97 : vector<8xi32>
    %99 = llvm.mul %98, %97 : vector<8xi32>
    %100 = llvm.sub %89, %99 : vector<8xi32>
    %101 = llvm.sub %98, %21 : vector<8xi32>
    %102 = llvm.xor %100, %97 : vector<8xi32>
    %103 = llvm.icmp "slt" %102, %18 : vector<8xi32>
    %104 = llvm.icmp "ne" %100, %18 : vector<8xi32>
    %105 = llvm.and %104, %103 : vector<8xi1>
    %106 = llvm.select %105, %101, %98 : vector<8xi1>, vector<8xi32>
    %107 = llvm.select %92, %18, %106 : vector<8xi1>, vector<8xi32>
    %108 = llvm.mul %107, %91 : vector<8xi32>
    %109 = llvm.srem %89, %97 : vector<8xi32>
    %110 = llvm.add %109, %97 : vector<8xi32>
    %111 = llvm.xor %109, %97 : vector<8xi32>
    %112 = llvm.icmp "slt" %111, %18 : vector<8xi32>
    %113 = llvm.icmp "ne" %109, %18 : vector<8xi32>
    %114 = llvm.and %113, %112 : vector<8xi1>
    %115 = llvm.select %114, %110, %109 : vector<8xi1>, vector<8xi32>
    %116 = llvm.select %92, %18, %115 : vector<8xi1>, vector<8xi32>
    %117 = llvm.add %108, %116 : vector<8xi32>
    %118 = llvm.shl %89, %22 : vector<8xi32>
    %119 = llvm.select %86, %118, %18 : vector<8xi1>, vector<8xi32>
    %120 = llvm.xor %119, %91 : vector<8xi32>
    %121 = llvm.sub %18, %91 : vector<8xi32>
    %122 = llvm.intr.smax(%91, %121) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %123 = llvm.trunc %122 : vector<8xi32> to vector<8xi8>
    %124 = llvm.getelementptr inbounds %out0[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %117, %124 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %125 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %120, %125 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %126 = llvm.getelementptr inbounds %out3[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %123, %126 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %127 = llvm.add %i_1, %3 overflow<nsw> : i64
    %128 = llvm.icmp "slt" %127, %74 : i64
    llvm.cond_br %128, ^bb5(%127 : i64), ^bb6
  ^bb6:
    %129 = llvm.icmp "slt" %74, %a_size0 : i64
    llvm.cond_br %129, ^bb7, ^bb8
  ^bb7:
    %130 = llvm.getelementptr inbounds %a[%74] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %131 = llvm.intr.masked.load %130, %83, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %132 = llvm.getelementptr inbounds %b[%74] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %133 = llvm.intr.masked.load %132, %83, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %134 = llvm.icmp "eq" %133, %18 : vector<8xi32>
    %135 = llvm.icmp "eq" %131, %19 : vector<8xi32>
    %136 = llvm.icmp "eq" %133, %20 : vector<8xi32>
    %137 = llvm.and %135, %136 : vector<8xi1>
    %138 = llvm.or %134, %137 : vector<8xi1>
    %139 = llvm.select %138, %21, %133 : vector<8xi1>, vector<8xi32>
    %140 = llvm.select %83, %139, %21 : vector<8xi1>, vector<8xi32>
    %141 = llvm.sdiv %131, %140 : vector<8xi32>
    %142 = llvm.mul %141, %139 : vector<8xi32>
    %143 = llvm.sub %131, %142 : vector<8xi32>
    %144 = llvm.sub %141, %21 : vector<8xi32>
    %145 = llvm.xor %143, %139 : vector<8xi32>
    %146 = llvm.icmp "slt" %145, %18 : vector<8xi32>
    %147 = llvm.icmp "ne" %143, %18 : vector<8xi32>
    %148 = llvm.and %147, %146 : vector<8xi1>
    %149 = llvm.select %148, %144, %141 : vector<8xi1>, vector<8xi32>
    %150 = llvm.select %134, %18, %149 : vector<8xi1>, vector<8xi32>
    %151 = llvm.mul %150, %133 : vector<8xi32>
    %152 = llvm.select %83, %139, %21 : vector<8xi1>, vector<8xi32>
    %153 = llvm.srem %131, %152 : vector<8xi32>
    %154 = llvm.add %153, %139 : vector<8xi32>
    %155 = llvm.xor %153, %139 : vector<8xi32>
    %156 = llvm.icmp "slt" %155, %18 : vector<8xi32>
    %157 = llvm.icmp "ne" %153, %18 : vector<8xi32>
    %158 = llvm.and %157, %156 : vector<8xi1>
    %159 = llvm.select %158, %154, %153 : vector<8xi1>, vector<8xi32>
    %160 = llvm.select %134, %18, %159 : vector<8xi1>, vector<8xi32>
    %161 = llvm.add %151, %160 : vector<8xi32>
    %162 = llvm.shl %131, %22 : vector<8xi32>
    %163 = llvm.select %86, %162, %18 : vector<8xi1>, vector<8xi32>
    %164 = llvm.xor %163, %133 : vector<8xi32>
    %165 = llvm.sub %18, %133 : vector<8xi32>
    %166 = llvm.intr.smax(%133, %165) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %167 = llvm.trunc %166 : vector<8xi32> to vector<8xi8>
    %168 = llvm.getelementptr inbounds %out0[%74] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %161, %168, %83 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %169 = llvm.getelementptr inbounds %out1[%74] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %164, %169, %83 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %170 = llvm.getelementptr inbounds %out3[%74] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %167, %170, %83 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb8
  ^bb8:
    llvm.return %5 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %u_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %u_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %171 = llvm.mlir.constant(0) : i64
    %172 = llvm.mlir.constant(1 : i32) : i32
    %173 = llvm.mlir.constant(1) : i64
    %174 = llvm.mlir.constant(2) : i64
    %175 = llvm.mlir.constant(3) : i64
    %176 = llvm.mlir.constant(0 : i32) : i32
    %177 = llvm.icmp "eq" %b_size0_1, %a_size0_1 : i64
    llvm.cond_br %177, ^bb1, ^bb2(%172 : i32)
  ^bb1:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %extents[%173] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_1, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %extents[%174] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %u_size0_1, %179 {alignment = 8 : i64} : i64, !llvm.ptr
    %180 = llvm.getelementptr inbounds %extents[%175] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_1, %180 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %176 : i32
  ^bb2(%181: i32):
    llvm.return %181 : i32
  }
}
