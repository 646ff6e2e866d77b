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
    %24 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%19)
    affine.parallel (%i_strip) = (0) to (symbol(%24)) step (8192) {
      %25 = vector.broadcast %21 : i8 to vector<32xi8>
      %26 = vector.broadcast %20 : i1 to vector<32xi1>
      %27 = vector.broadcast %23 : i8 to vector<32xi8>
      %28 = vector.broadcast %22 : i1 to vector<32xi1>
      affine.for %i = 0 to 8192 step 32 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %29 = affine.vector_load %u[%i_1] : memref<?xi8>, vector<32xi8>
        %30 = arith.divui %29, %25 : vector<32xi8>
        %31 = arith.select %26, %11, %30 : vector<32xi1>, vector<32xi8>
        %32 = arith.remui %29, %27 : vector<32xi8>
        %33 = arith.select %28, %11, %32 : vector<32xi1>, vector<32xi8>
        %34 = arith.addi %31, %33 : vector<32xi8>
        affine.vector_store %34, %out2_1[%i_1] : memref<?xi8>, vector<32xi8>
      }
    }
    %35 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 32) * 32) + d0), d0)>(%24, %19)
    %36 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%35, %19)
    %37 = vector.create_mask %36 : vector<32xi1>
    %38 = vector.broadcast %21 : i8 to vector<32xi8>
    %39 = vector.broadcast %20 : i1 to vector<32xi1>
    %40 = vector.broadcast %23 : i8 to vector<32xi8>
    %41 = vector.broadcast %22 : i1 to vector<32xi1>
    affine.for %i_2 = %24 to %35 step 32 {
      %42 = affine.vector_load %u[%i_2] : memref<?xi8>, vector<32xi8>
      %43 = arith.divui %42, %38 : vector<32xi8>
      %44 = arith.select %39, %11, %43 : vector<32xi1>, vector<32xi8>
      %45 = arith.remui %42, %40 : vector<32xi8>
      %46 = arith.select %41, %11, %45 : vector<32xi1>, vector<32xi8>
      %47 = arith.addi %44, %46 : vector<32xi8>
      affine.vector_store %47, %out2_1[%i_2] : memref<?xi8>, vector<32xi8>
    }
    affine.for %i_3 = %35 to %19 step 32 {
      %48 = vector.maskedload %u[%i_3], %37, %11 : memref<?xi8>, vector<32xi1>, vector<32xi8> into vector<32xi8>
      %49 = arith.select %37, %38, %12 : vector<32xi1>, vector<32xi8>
      %50 = arith.divui %48, %49 : vector<32xi8>
      %51 = arith.select %39, %11, %50 : vector<32xi1>, vector<32xi8>
      %52 = arith.select %37, %40, %12 : vector<32xi1>, vector<32xi8>
      %53 = arith.remui %48, %52 : vector<32xi8>
      %54 = arith.select %41, %11, %53 : vector<32xi1>, vector<32xi8>
      %55 = arith.addi %51, %54 : vector<32xi8>
      vector.maskedstore %out2_1[%i_3], %37, %55 : memref<?xi8>, vector<32xi1>, vector<32xi8>
    }
    %56 = arith.cmpi ult, %9, %10 : i32
    %57 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%18)
    affine.parallel (%i_strip_1) = (0) to (symbol(%57)) step (8192) {
      %58 = vector.broadcast %56 : i1 to vector<8xi1>
      affine.for %i_4 = 0 to 8192 step 8 {
        %i_5 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_4)
        %59 = affine.vector_load %a[%i_5] : memref<?xi32>, vector<8xi32>
        %60 = affine.vector_load %b[%i_5] : memref<?xi32>, vector<8xi32>
        %61 = arith.cmpi eq, %60, %13 : vector<8xi32>
        %62 = arith.cmpi eq, %59, %14 : vector<8xi32>
        %63 = arith.cmpi eq, %60, %15 : vector<8xi32>
        %64 = arith.andi %62, %63 : vector<8xi1>
        %65 = arith.ori %61, %64 : vector<8xi1>
        %66 = arith.select %65, %16, %60 : vector<8xi1>, vector<8xi32>
        %67 = arith.divsi %59, %66 : vector<8xi32>
        %68 = arith.muli %67, %66 : vector<8xi32>
        %69 = arith.subi %59, %68 : vector<8xi32>
        %70 = arith.subi %67, %16 : vector<8xi32>
        %71 = arith.xori %69, %66 : vector<8xi32>
        %72 = arith.cmpi slt, %71, %13 : vector<8xi32>
        %73 = arith.cmpi ne, %69, %13 : vector<8xi32>
        %74 = arith.andi %73, %72 : vector<8xi1>
        %75 = arith.select %74, %70, %67 : vector<8xi1>, vector<8xi32>
        %76 = arith.select %61, %13, %75 : vector<8xi1>, vector<8xi32>
        %77 = arith.muli %76, %60 : vector<8xi32>
        %78 = arith.remsi %59, %66 : vector<8xi32>
        %79 = arith.addi %78, %66 : vector<8xi32>
        %80 = arith.xori %78, %66 : vector<8xi32>
        %81 = arith.cmpi slt, %80, %13 : vector<8xi32>
        %82 = arith.cmpi ne, %78, %13 : vector<8xi32>
        %83 = arith.andi %82, %81 : vector<8xi1>
        %84 = arith.select %83, %79, %78 : vector<8xi1>, vector<8xi32>
        %85 = arith.select %61, %13, %84 : vector<8xi1>, vector<8xi32>
        %86 = arith.addi %77, %85 : vector<8xi32>
        %87 = arith.shli %59, %17 : vector<8xi32>
        %88 = arith.select %58, %87, %13 : vector<8xi1>, vector<8xi32>
        %89 = arith.xori %88, %60 : vector<8xi32>
        %90 = arith.subi %13, %60 : vector<8xi32>
        %91 = arith.maxsi %60, %90 : vector<8xi32>
        %92 = arith.trunci %91 : vector<8xi32> to vector<8xi8>
        affine.vector_store %86, %out0_1[%i_5] : memref<?xi32>, vector<8xi32>
        affine.vector_store %89, %out1_1[%i_5] : memref<?xi32>, vector<8xi32>
        affine.vector_store %92, %out3_1[%i_5] : memref<?xi8>, vector<8xi8>
      }
    }
    %93 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%57, %18)
    %94 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%93, %18)
    %95 = vector.create_mask %94 : vector<8xi1>
    %96 = vector.broadcast %56 : i1 to vector<8xi1>
    affine.for %i_6 = %57 to %93 step 8 {
      %97 = affine.vector_load %a[%i_6] : memref<?xi32>, vector<8xi32>
      %98 = affine.vector_load %b[%i_6] : memref<?xi32>, vector<8xi32>
      %99 = arith.cmpi eq, %98, %13 : vector<8xi32>
      %100 = arith.cmpi eq, %97, %14 : vector<8xi32>
      %101 = arith.cmpi eq, %98, %15 : vector<8xi32>
      %102 = arith.andi %100, %101 : vector<8xi1>
      %103 = arith.ori %99, %102 : vector<8xi1>
      %104 = arith.select %103, %16, %98 : vector<8xi1>, vector<8xi32>
      %105 = arith.divsi %97, %104 : vector<8xi32>
      %106 = arith.muli %105, %104 : vector<8xi32>
      %107 = arith.subi %97, %106 : vector<8xi32>
      %108 = arith.subi %105, %16 : vector<8xi32>
      %109 = arith.xori %107, %104 : vector<8xi32>
      %110 = arith.cmpi slt, %109, %13 : vector<8xi32>
      %111 = arith.cmpi ne, %107, %13 : vector<8xi32>
      %112 = arith.andi %111, %110 : vector<8xi1>
      %113 = arith.select %112, %108, %105 : vector<8xi1>, vector<8xi32>
      %114 = arith.select %99, %13, %113 : vector<8xi1>, vector<8xi32>
      %115 = arith.muli %114, %98 : vector<8xi32>
      %116 = arith.remsi %97, %104 : vector<8xi32>
      %117 = arith.addi %116, %104 : vector<8xi32>
      %118 = arith.xori %116, %104 : vector<8xi32>
      %119 = arith.cmpi slt, %118, %13 : vector<8xi32>
      %120 = arith.cmpi ne, %116, %13 : vector<8xi32>
      %121 = arith.andi %120, %119 : vector<8xi1>
      %122 = arith.select %121, %117, %116 : vector<8xi1>, vector<8xi32>
      %123 = arith.select %99, %13, %122 : vector<8xi1>, vector<8xi32>
      %124 = arith.addi %115, %123 : vector<8xi32>
      %125 = arith.shli %97, %17 : vector<8xi32>
      %126 = arith.select %96, %125, %13 : vector<8xi1>, vector<8xi32>
      %127 = arith.xori %126, %98 : vector<8xi32>
      %128 = arith.subi %13, %98 : vector<8xi32>
      %129 = arith.maxsi %98, %128 : vector<8xi32>
      %130 = arith.trunci %129 : vector<8xi32> to vector<8xi8>
      affine.vector_store %124, %out0_1[%i_6] : memref<?xi32>, vector<8xi32>
      affine.vector_store %127, %out1_1[%i_6] : memref<?xi32>, vector<8xi32>
      affine.vector_store %130, %out3_1[%i_6] : memref<?xi8>, vector<8xi8>
    }
    affine.for %i_7 = %93 to %18 step 8 {
      %131 = vector.maskedload %a[%i_7], %95, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %132 = vector.maskedload %b[%i_7], %95, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %133 = arith.cmpi eq, %132, %13 : vector<8xi32>
      %134 = arith.cmpi eq, %131, %14 : vector<8xi32>
      %135 = arith.cmpi eq, %132, %15 : vector<8xi32>
      %136 = arith.andi %134, %135 : vector<8xi1>
      %137 = arith.ori %133, %136 : vector<8xi1>
      %138 = arith.select %137, %16, %132 : vector<8xi1>, vector<8xi32>
      %139 = arith.select %95, %138, %16 : vector<8xi1>, vector<8xi32>
      %140 = arith.divsi %131, %139 : vector<8xi32>
      %141 = arith.muli %140, %138 : vector<8xi32>
      %142 = arith.subi %131, %141 : vector<8xi32>
      %143 = arith.subi %140, %16 : vector<8xi32>
      %144 = arith.xori %142, %138 : vector<8xi32>
      %145 = arith.cmpi slt, %144, %13 : vector<8xi32>
      %146 = arith.cmpi ne, %142, %13 : vector<8xi32>
      %147 = arith.andi %146, %145 : vector<8xi1>
      %148 = arith.select %147, %143, %140 : vector<8xi1>, vector<8xi32>
      %149 = arith.select %133, %13, %148 : vector<8xi1>, vector<8xi32>
      %150 = arith.muli %149, %132 : vector<8xi32>
      %151 = arith.select %95, %138, %16 : vector<8xi1>, vector<8xi32>
      %152 = arith.remsi %131, %151 : vector<8xi32>
      %153 = arith.addi %152, %138 : vector<8xi32>
      %154 = arith.xori %152, %138 : vector<8xi32>
      %155 = arith.cmpi slt, %154, %13 : vector<8xi32>
      %156 = arith.cmpi ne, %152, %13 : vector<8xi32>
      %157 = arith.andi %156, %155 : vector<8xi1>
      %158 = arith.select %157, %153, %152 : vector<8xi1>, vector<8xi32>
      %159 = arith.select %133, %13, %158 : vector<8xi1>, vector<8xi32>
      %160 = arith.addi %150, %159 : vector<8xi32>
      %161 = arith.shli %131, %17 : vector<8xi32>
      %162 = arith.select %96, %161, %13 : vector<8xi1>, vector<8xi32>
      %163 = arith.xori %162, %132 : vector<8xi32>
      %164 = arith.subi %13, %132 : vector<8xi32>
      %165 = arith.maxsi %132, %164 : vector<8xi32>
      %166 = arith.trunci %165 : vector<8xi32> to vector<8xi8>
      vector.maskedstore %out0_1[%i_7], %95, %160 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out1_1[%i_7], %95, %163 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out3_1[%i_7], %95, %166 : memref<?xi8>, vector<8xi1>, vector<8xi8>
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
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %c5 = arith.constant 5 : index
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
    %24 = arith.shrsi %19, %c13 : index
    %25 = arith.muli %24, %c8192 overflow<nsw> : index
    %26 = arith.maxsi %25, %c0 : index
    %27 = arith.constant 8192 : index
    %28 = arith.ceildivsi %26, %27 : index
    %29 = arith.constant 0 : index
    %30 = arith.maxsi %28, %29 : index
    %31 = arith.constant 4869 : index
    %32 = arith.muli %30, %31 : index
    %33 = arith.constant 32768 : index
    %34 = arith.cmpi sge, %32, %33 : index
    "omp.parallel"(%34) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %26, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %35 = vector.broadcast %21 : i8 to vector<32xi8>
          %36 = vector.broadcast %20 : i1 to vector<32xi1>
          %37 = vector.broadcast %23 : i8 to vector<32xi8>
          %38 = vector.broadcast %22 : i1 to vector<32xi1>
          scf.for %i = %c0 to %c8192 step %c32 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %39 = vector.load %u[%i_1] : memref<?xi8>, vector<32xi8>
            %40 = arith.divui %39, %35 : vector<32xi8>
            %41 = arith.select %36, %11, %40 : vector<32xi1>, vector<32xi8>
            %42 = arith.remui %39, %37 : vector<32xi8>
            %43 = arith.select %38, %11, %42 : vector<32xi1>, vector<32xi8>
            %44 = arith.addi %41, %43 : vector<32xi8>
            vector.store %44, %out2_1[%i_1] : memref<?xi8>, vector<32xi8>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %45 = arith.subi %19, %26 overflow<nsw> : index
    %46 = arith.shrsi %45, %c5 : index
    %47 = arith.muli %46, %c32 overflow<nsw> : index
    %48 = arith.addi %47, %26 overflow<nsw> : index
    %49 = arith.maxsi %48, %26 : index
    %50 = arith.subi %19, %49 overflow<nsw> : index
    %51 = vector.create_mask %50 : vector<32xi1>
    %52 = vector.broadcast %21 : i8 to vector<32xi8>
    %53 = vector.broadcast %20 : i1 to vector<32xi1>
    %54 = vector.broadcast %23 : i8 to vector<32xi8>
    %55 = vector.broadcast %22 : i1 to vector<32xi1>
    scf.for %i_2 = %26 to %49 step %c32 {
      %56 = vector.load %u[%i_2] : memref<?xi8>, vector<32xi8>
      %57 = arith.divui %56, %52 : vector<32xi8>
      %58 = arith.select %53, %11, %57 : vector<32xi1>, vector<32xi8>
      %59 = arith.remui %56, %54 : vector<32xi8>
      %60 = arith.select %55, %11, %59 : vector<32xi1>, vector<32xi8>
      %61 = arith.addi %58, %60 : vector<32xi8>
      vector.store %61, %out2_1[%i_2] : memref<?xi8>, vector<32xi8>
    }
    scf.for %i_3 = %49 to %19 step %c32 {
      %62 = vector.maskedload %u[%i_3], %51, %11 : memref<?xi8>, vector<32xi1>, vector<32xi8> into vector<32xi8>
      %63 = arith.select %51, %52, %12 : vector<32xi1>, vector<32xi8>
      %64 = arith.divui %62, %63 : vector<32xi8>
      %65 = arith.select %53, %11, %64 : vector<32xi1>, vector<32xi8>
      %66 = arith.select %51, %54, %12 : vector<32xi1>, vector<32xi8>
      %67 = arith.remui %62, %66 : vector<32xi8>
      %68 = arith.select %55, %11, %67 : vector<32xi1>, vector<32xi8>
      %69 = arith.addi %65, %68 : vector<32xi8>
      vector.maskedstore %out2_1[%i_3], %51, %69 : memref<?xi8>, vector<32xi1>, vector<32xi8>
    }
    %70 = arith.cmpi ult, %9, %10 : i32
    %71 = arith.shrsi %18, %c13 : index
    %72 = arith.muli %71, %c8192 overflow<nsw> : index
    %73 = arith.maxsi %72, %c0 : index
    %74 = arith.constant 8192 : index
    %75 = arith.ceildivsi %73, %74 : index
    %76 = arith.constant 0 : index
    %77 = arith.maxsi %75, %76 : index
    %78 = arith.constant 53250 : index
    %79 = arith.muli %77, %78 : index
    %80 = arith.constant 32768 : index
    %81 = arith.cmpi sge, %79, %80 : index
    "omp.parallel"(%81) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %73, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %82 = vector.broadcast %70 : i1 to vector<8xi1>
          scf.for %i_4 = %c0 to %c8192 step %c8 {
            %i_5 = arith.addi %i_strip_1, %i_4 overflow<nsw> : index
            %83 = vector.load %a[%i_5] : memref<?xi32>, vector<8xi32>
            %84 = vector.load %b[%i_5] : memref<?xi32>, vector<8xi32>
            %85 = arith.cmpi eq, %84, %13 : vector<8xi32>
            %86 = arith.cmpi eq, %83, %14 : vector<8xi32>
            %87 = arith.cmpi eq, %84, %15 : vector<8xi32>
            %88 = arith.andi %86, %87 : vector<8xi1>
            %89 = arith.ori %85, %88 : vector<8xi1>
            %90 = arith.select %89, %16, %84 : vector<8xi1>, vector<8xi32>
            %91 = arith.divsi %83, %90 : vector<8xi32>
            %92 = arith.muli %91, %90 : vector<8xi32>
            %93 = arith.subi %83, %92 : vector<8xi32>
            %94 = arith.subi %91, %16 : vector<8xi32>
            %95 = arith.xori %93, %90 : vector<8xi32>
            %96 = arith.cmpi slt, %95, %13 : vector<8xi32>
            %97 = arith.cmpi ne, %93, %13 : vector<8xi32>
            %98 = arith.andi %97, %96 : vector<8xi1>
            %99 = arith.select %98, %94, %91 : vector<8xi1>, vector<8xi32>
            %100 = arith.select %85, %13, %99 : vector<8xi1>, vector<8xi32>
            %101 = arith.muli %100, %84 : vector<8xi32>
            %102 = arith.remsi %83, %90 : vector<8xi32>
            %103 = arith.addi %102, %90 : vector<8xi32>
            %104 = arith.xori %102, %90 : vector<8xi32>
            %105 = arith.cmpi slt, %104, %13 : vector<8xi32>
            %106 = arith.cmpi ne, %102, %13 : vector<8xi32>
            %107 = arith.andi %106, %105 : vector<8xi1>
            %108 = arith.select %107, %103, %102 : vector<8xi1>, vector<8xi32>
            %109 = arith.select %85, %13, %108 : vector<8xi1>, vector<8xi32>
            %110 = arith.addi %101, %109 : vector<8xi32>
            %111 = arith.shli %83, %17 : vector<8xi32>
            %112 = arith.select %82, %111, %13 : vector<8xi1>, vector<8xi32>
            %113 = arith.xori %112, %84 : vector<8xi32>
            %114 = arith.subi %13, %84 : vector<8xi32>
            %115 = arith.maxsi %84, %114 : vector<8xi32>
            %116 = arith.trunci %115 : vector<8xi32> to vector<8xi8>
            vector.store %110, %out0_1[%i_5] : memref<?xi32>, vector<8xi32>
            vector.store %113, %out1_1[%i_5] : memref<?xi32>, vector<8xi32>
            vector.store %116, %out3_1[%i_5] : memref<?xi8>, vector<8xi8>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %117 = arith.subi %18, %73 overflow<nsw> : index
    %118 = arith.shrsi %117, %c3 : index
    %119 = arith.muli %118, %c8 overflow<nsw> : index
    %120 = arith.addi %119, %73 overflow<nsw> : index
    %121 = arith.maxsi %120, %73 : index
    %122 = arith.subi %18, %121 overflow<nsw> : index
    %123 = vector.create_mask %122 : vector<8xi1>
    %124 = vector.broadcast %70 : i1 to vector<8xi1>
    scf.for %i_6 = %73 to %121 step %c8 {
      %125 = vector.load %a[%i_6] : memref<?xi32>, vector<8xi32>
      %126 = vector.load %b[%i_6] : memref<?xi32>, vector<8xi32>
      %127 = arith.cmpi eq, %126, %13 : vector<8xi32>
      %128 = arith.cmpi eq, %125, %14 : vector<8xi32>
      %129 = arith.cmpi eq, %126, %15 : vector<8xi32>
      %130 = arith.andi %128, %129 : vector<8xi1>
      %131 = arith.ori %127, %130 : vector<8xi1>
      %132 = arith.select %131, %16, %126 : vector<8xi1>, vector<8xi32>
      %133 = arith.divsi %125, %132 : vector<8xi32>
      %134 = arith.muli %133, %132 : vector<8xi32>
      %135 = arith.subi %125, %134 : vector<8xi32>
      %136 = arith.subi %133, %16 : vector<8xi32>
      %137 = arith.xori %135, %132 : vector<8xi32>
      %138 = arith.cmpi slt, %137, %13 : vector<8xi32>
      %139 = arith.cmpi ne, %135, %13 : vector<8xi32>
      %140 = arith.andi %139, %138 : vector<8xi1>
      %141 = arith.select %140, %136, %133 : vector<8xi1>, vector<8xi32>
      %142 = arith.select %127, %13, %141 : vector<8xi1>, vector<8xi32>
      %143 = arith.muli %142, %126 : vector<8xi32>
      %144 = arith.remsi %125, %132 : vector<8xi32>
      %145 = arith.addi %144, %132 : vector<8xi32>
      %146 = arith.xori %144, %132 : vector<8xi32>
      %147 = arith.cmpi slt, %146, %13 : vector<8xi32>
      %148 = arith.cmpi ne, %144, %13 : vector<8xi32>
      %149 = arith.andi %148, %147 : vector<8xi1>
      %150 = arith.select %149, %145, %144 : vector<8xi1>, vector<8xi32>
      %151 = arith.select %127, %13, %150 : vector<8xi1>, vector<8xi32>
      %152 = arith.addi %143, %151 : vector<8xi32>
      %153 = arith.shli %125, %17 : vector<8xi32>
      %154 = arith.select %124, %153, %13 : vector<8xi1>, vector<8xi32>
      %155 = arith.xori %154, %126 : vector<8xi32>
      %156 = arith.subi %13, %126 : vector<8xi32>
      %157 = arith.maxsi %126, %156 : vector<8xi32>
      %158 = arith.trunci %157 : vector<8xi32> to vector<8xi8>
      vector.store %152, %out0_1[%i_6] : memref<?xi32>, vector<8xi32>
      vector.store %155, %out1_1[%i_6] : memref<?xi32>, vector<8xi32>
      vector.store %158, %out3_1[%i_6] : memref<?xi8>, vector<8xi8>
    }
    scf.for %i_7 = %121 to %18 step %c8 {
      %159 = vector.maskedload %a[%i_7], %123, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %160 = vector.maskedload %b[%i_7], %123, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %161 = arith.cmpi eq, %160, %13 : vector<8xi32>
      %162 = arith.cmpi eq, %159, %14 : vector<8xi32>
      %163 = arith.cmpi eq, %160, %15 : vector<8xi32>
      %164 = arith.andi %162, %163 : vector<8xi1>
      %165 = arith.ori %161, %164 : vector<8xi1>
      %166 = arith.select %165, %16, %160 : vector<8xi1>, vector<8xi32>
      %167 = arith.select %123, %166, %16 : vector<8xi1>, vector<8xi32>
      %168 = arith.divsi %159, %167 : vector<8xi32>
      %169 = arith.muli %168, %166 : vector<8xi32>
      %170 = arith.subi %159, %169 : vector<8xi32>
      %171 = arith.subi %168, %16 : vector<8xi32>
      %172 = arith.xori %170, %166 : vector<8xi32>
      %173 = arith.cmpi slt, %172, %13 : vector<8xi32>
      %174 = arith.cmpi ne, %170, %13 : vector<8xi32>
      %175 = arith.andi %174, %173 : vector<8xi1>
      %176 = arith.select %175, %171, %168 : vector<8xi1>, vector<8xi32>
      %177 = arith.select %161, %13, %176 : vector<8xi1>, vector<8xi32>
      %178 = arith.muli %177, %160 : vector<8xi32>
      %179 = arith.select %123, %166, %16 : vector<8xi1>, vector<8xi32>
      %180 = arith.remsi %159, %179 : vector<8xi32>
      %181 = arith.addi %180, %166 : vector<8xi32>
      %182 = arith.xori %180, %166 : vector<8xi32>
      %183 = arith.cmpi slt, %182, %13 : vector<8xi32>
      %184 = arith.cmpi ne, %180, %13 : vector<8xi32>
      %185 = arith.andi %184, %183 : vector<8xi1>
      %186 = arith.select %185, %181, %180 : vector<8xi1>, vector<8xi32>
      %187 = arith.select %161, %13, %186 : vector<8xi1>, vector<8xi32>
      %188 = arith.addi %178, %187 : vector<8xi32>
      %189 = arith.shli %159, %17 : vector<8xi32>
      %190 = arith.select %124, %189, %13 : vector<8xi1>, vector<8xi32>
      %191 = arith.xori %190, %160 : vector<8xi32>
      %192 = arith.subi %13, %160 : vector<8xi32>
      %193 = arith.maxsi %160, %192 : vector<8xi32>
      %194 = arith.trunci %193 : vector<8xi32> to vector<8xi8>
      vector.maskedstore %out0_1[%i_7], %123, %188 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out1_1[%i_7], %123, %191 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out3_1[%i_7], %123, %194 : memref<?xi8>, vector<8xi1>, vector<8xi8>
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
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %u: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %u_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64}, %out2_size0: i64, %out3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64}, %out3_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(32) : i64
    %4 = llvm.mlir.constant(5) : i64
    %5 = llvm.mlir.constant(8) : i64
    %6 = llvm.mlir.constant(3) : i64
    %7 = llvm.mlir.constant(1) : i64
    %8 = llvm.mlir.constant(4869) : i64
    %9 = llvm.mlir.constant(32768) : i64
    %10 = llvm.mlir.constant(64) : i64
    %11 = llvm.alloca %10 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %12 = llvm.mlir.constant(16) : i64
    %13 = llvm.mlir.constant(24) : i64
    %14 = llvm.mlir.constant(40) : i64
    %15 = llvm.mlir.constant(48) : i64
    %16 = llvm.mlir.constant(56) : i64
    %17 = llvm.mlir.constant(53250) : i64
    %18 = llvm.mlir.constant(72) : i64
    %19 = llvm.alloca %18 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %20 = llvm.mlir.constant(0 : i32) : i32
    %21 = llvm.mlir.constant(3 : i8) : i8
    %22 = llvm.mlir.constant(0 : i8) : i8
    %23 = llvm.mlir.constant(1 : i8) : i8
    %24 = llvm.mlir.constant(7 : i8) : i8
    %25 = llvm.mlir.constant(0 : i32) : i32
    %26 = llvm.mlir.constant(-2147483648 : i32) : i32
    %27 = llvm.mlir.constant(-1 : i32) : i32
    %28 = llvm.mlir.constant(1 : i32) : i32
    %29 = llvm.mlir.constant(2 : i32) : i32
    %30 = llvm.mlir.constant(32 : i32) : i32
    %31 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %32 = llvm.mlir.constant(dense<1> : vector<32xi8>) : vector<32xi8>
    %33 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %34 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %35 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %36 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %37 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %38 = llvm.icmp "eq" %21, %22 : i8
    %39 = llvm.select %38, %23, %21 : i1, i8
    %40 = llvm.icmp "eq" %24, %22 : i8
    %41 = llvm.select %40, %23, %24 : i1, i8
    %42 = llvm.ashr %u_size0, %1 : i64
    %43 = llvm.mul %42, %0 overflow<nsw> : i64
    %44 = llvm.intr.smax(%43, %2) : (i64, i64) -> i64
    %45 = llvm.sdiv %44, %0 : i64
    %46 = llvm.srem %44, %0 : i64
    %47 = llvm.icmp "ne" %46, %2 : i64
    %48 = llvm.xor %46, %0 : i64
    %49 = llvm.icmp "sge" %48, %2 : i64
    %50 = llvm.and %47, %49 : i1
    %51 = llvm.add %45, %7 : i64
    %52 = llvm.select %50, %51, %45 : i1, i64
    %53 = llvm.intr.smax(%52, %2) : (i64, i64) -> i64
    %54 = llvm.mul %53, %8 : i64
    %55 = llvm.icmp "sge" %54, %9 : i64
    %56 = llvm.icmp "sgt" %44, %2 : i64
    %57 = llvm.sub %44, %7 overflow<nsw> : i64
    %58 = llvm.sdiv %57, %0 : i64
    %59 = llvm.add %58, %7 overflow<nsw> : i64
    %60 = llvm.select %56, %59, %2 : i1, i64
    llvm.cond_br %55, ^bb1, ^bb2
  ^bb1:
    llvm.store %44, %11 {alignment = 8 : i64} : i64, !llvm.ptr
    %61 = llvm.getelementptr inbounds %11[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %39, %61 {alignment = 8 : i64} : i8, !llvm.ptr
    %62 = llvm.getelementptr inbounds %11[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %38, %62 {alignment = 8 : i64} : i1, !llvm.ptr
    %63 = llvm.getelementptr inbounds %11[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %41, %63 {alignment = 8 : i64} : i8, !llvm.ptr
    %64 = llvm.getelementptr inbounds %11[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %40, %64 {alignment = 8 : i64} : i1, !llvm.ptr
    %65 = llvm.getelementptr inbounds %11[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u, %65 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %66 = llvm.getelementptr inbounds %11[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u_size0, %66 {alignment = 8 : i64} : i64, !llvm.ptr
    %67 = llvm.getelementptr inbounds %11[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %67 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %68 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %69 = llvm.call @stepwell_parallel_for(%68, %11, %60, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%69 : i32)
  ^bb2:
    %70 = llvm.call @program.parallel0(%2, %60, %44, %39, %38, %41, %40, %u, %u_size0, %out2) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%70 : i32)
  ^bb3(%71: i32):
    %72 = llvm.sub %u_size0, %44 overflow<nsw> : i64
    %73 = llvm.ashr %72, %4 : i64
    %74 = llvm.mul %73, %3 overflow<nsw> : i64
    %75 = llvm.add %74, %44 overflow<nsw> : i64
    %76 = llvm.intr.smax(%75, %44) : (i64, i64) -> i64
    %77 = llvm.sub %u_size0, %76 overflow<nsw> : i64
    %78 = llvm.intr.smin(%77, %3) : (i64, i64) -> i64
    %79 = llvm.intr.smax(%78, %2) : (i64, i64) -> i64
    %80 = llvm.trunc %79 : i64 to i32
    %81 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : vector<32xi32>) : vector<32xi32>
    %82 = llvm.mlir.poison : vector<32xi32>
    %83 = llvm.insertelement %80, %82[%2 : i64] : vector<32xi32>
    %84 = llvm.shufflevector %83, %82 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi32>
    %85 = llvm.icmp "slt" %81, %84 : vector<32xi32>
    %86 = llvm.mlir.poison : vector<32xi8>
    %87 = llvm.insertelement %39, %86[%2 : i64] : vector<32xi8>
    %88 = llvm.shufflevector %87, %86 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %89 = llvm.mlir.poison : vector<32xi1>
    %90 = llvm.insertelement %38, %89[%2 : i64] : vector<32xi1>
    %91 = llvm.shufflevector %90, %89 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %92 = llvm.mlir.poison : vector<32xi8>
    %93 = llvm.insertelement %41, %92[%2 : i64] : vector<32xi8>
    %94 = llvm.shufflevector %93, %92 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %95 = llvm.mlir.poison : vector<32xi1>
    %96 = llvm.insertelement %40, %95[%2 : i64] : vector<32xi1>
    %97 = llvm.shufflevector %96, %95 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %98 = llvm.icmp "slt" %44, %76 : i64
    llvm.cond_br %98, ^bb4(%44 : i64), ^bb5
  ^bb4(%i: i64):
    %99 = llvm.getelementptr inbounds %u[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %100 = llvm.load %99 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %101 = llvm.udiv %100, %88 : vector<32xi8>
    %102 = llvm.select %91, %31, %101 : vector<32xi1>, vector<32xi8>
    %103 = llvm.urem %100, %94 : vector<32xi8>
    %104 = llvm.select %97, %31, %103 : vector<32xi1>, vector<32xi8>
    %105 = llvm.add %102, %104 : vector<32xi8>
    %106 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %105, %106 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    %107 = llvm.add %i, %3 overflow<nsw> : i64
    %108 = llvm.icmp "slt" %107, %76 : i64
    llvm.cond_br %108, ^bb4(%107 : i64), ^bb5
  ^bb5:
    %109 = llvm.icmp "slt" %76, %u_size0 : i64
    llvm.cond_br %109, ^bb6(%76 : i64), ^bb7
  ^bb6(%i_1: i64):
    %110 = llvm.getelementptr inbounds %u[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %111 = llvm.intr.masked.load %110, %85, %31 {alignment = 1 : i32} : (!llvm.ptr, vector<32xi1>, vector<32xi8>) -> vector<32xi8>
    %112 = llvm.select %85, %88, %32 : vector<32xi1>, vector<32xi8>
    %113 = llvm.udiv %111, %112 : vector<32xi8>
    %114 = llvm.select %91, %31, %113 : vector<32xi1>, vector<32xi8>
    %115 = llvm.select %85, %94, %32 : vector<32xi1>, vector<32xi8>
    %116 = llvm.urem %111, %115 : vector<32xi8>
    %117 = llvm.select %97, %31, %116 : vector<32xi1>, vector<32xi8>
    %118 = llvm.add %114, %117 : vector<32xi8>
    %119 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %118, %119, %85 {alignment = 1 : i32} : vector<32xi8>, vector<32xi1> into !llvm.ptr
    %120 = llvm.add %i_1, %3 overflow<nsw> : i64
    %121 = llvm.icmp "slt" %120, %u_size0 : i64
    llvm.cond_br %121, ^bb6(%120 : i64), ^bb7
  ^bb7:
    %122 = llvm.icmp "ult" %29, %30 : i32
    %123 = llvm.ashr %a_size0, %1 : i64
    %124 = llvm.mul %123, %0 overflow<nsw> : i64
    %125 = llvm.intr.smax(%124, %2) : (i64, i64) -> i64
    %126 = llvm.sdiv %125, %0 : i64
    %127 = llvm.srem %125, %0 : i64
    %128 = llvm.icmp "ne" %127, %2 : i64
    %129 = llvm.xor %127, %0 : i64
    %130 = llvm.icmp "sge" %129, %2 : i64
    %131 = llvm.and %128, %130 : i1
    %132 = llvm.add %126, %7 : i64
    %133 = llvm.select %131, %132, %126 : i1, i64
    %134 = llvm.intr.smax(%133, %2) : (i64, i64) -> i64
    %135 = llvm.mul %134, %17 : i64
    %136 = llvm.icmp "sge" %135, %9 : i64
    %137 = llvm.icmp "sgt" %125, %2 : i64
    %138 = llvm.sub %125, %7 overflow<nsw> : i64
    %139 = llvm.sdiv %138, %0 : i64
    %140 = llvm.add %139, %7 overflow<nsw> : i64
    %141 = llvm.select %137, %140, %2 : i1, i64
    llvm.cond_br %136, ^bb8, ^bb9
  ^bb8:
    llvm.store %125, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %142 = llvm.getelementptr inbounds %19[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %122, %142 {alignment = 8 : i64} : i1, !llvm.ptr
    %143 = llvm.getelementptr inbounds %19[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %143 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %144 = llvm.getelementptr inbounds %19[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %144 {alignment = 8 : i64} : i64, !llvm.ptr
    %145 = llvm.getelementptr inbounds %19[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %145 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %146 = llvm.getelementptr inbounds %19[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %146 {alignment = 8 : i64} : i64, !llvm.ptr
    %147 = llvm.getelementptr inbounds %19[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %147 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %148 = llvm.getelementptr inbounds %19[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %148 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %149 = llvm.getelementptr inbounds %19[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %149 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %150 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %151 = llvm.call @stepwell_parallel_for(%150, %19, %141, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%151 : i32)
  ^bb9:
    %152 = llvm.call @program.parallel1(%2, %141, %125, %122, %a, %a_size0, %b, %b_size0, %out0, %out1, %out3) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%152 : i32)
  ^bb10(%153: i32):
    %154 = llvm.sub %a_size0, %125 overflow<nsw> : i64
    %155 = llvm.ashr %154, %6 : i64
    %156 = llvm.mul %155, %5 overflow<nsw> : i64
    %157 = llvm.add %156, %125 overflow<nsw> : i64
    %158 = llvm.intr.smax(%157, %125) : (i64, i64) -> i64
    %159 = llvm.sub %a_size0, %158 overflow<nsw> : i64
    %160 = llvm.intr.smin(%159, %5) : (i64, i64) -> i64
    %161 = llvm.intr.smax(%160, %2) : (i64, i64) -> i64
    %162 = llvm.trunc %161 : i64 to i32
    %163 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %164 = llvm.mlir.poison : vector<8xi32>
    %165 = llvm.insertelement %162, %164[%2 : i64] : vector<8xi32>
    %166 = llvm.shufflevector %165, %164 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %167 = llvm.icmp "slt" %163, %166 : vector<8xi32>
    %168 = llvm.mlir.poison : vector<8xi1>
    %169 = llvm.insertelement %122, %168[%2 : i64] : vector<8xi1>
    %170 = llvm.shufflevector %169, %168 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    %171 = llvm.icmp "slt" %125, %158 : i64
    llvm.cond_br %171, ^bb11(%125 : i64), ^bb12
  ^bb11(%i_2: i64):
    %172 = llvm.getelementptr inbounds %a[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %173 = llvm.load %172 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %174 = llvm.getelementptr inbounds %b[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %175 = llvm.load %174 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %176 = llvm.icmp "eq" %175, %33 : vector<8xi32>
    %177 = llvm.icmp "eq" %173, %34 : vector<8xi32>
    %178 = llvm.icmp "eq" %175, %35 : vector<8xi32>
    %179 = llvm.and %177, %178 : vector<8xi1>
    %180 = llvm.or %176, %179 : vector<8xi1>
    %181 = llvm.select %180, %36, %175 : vector<8xi1>, vector<8xi32>
    %182 = llvm.sdiv %173, %181 : vector<8xi32>
    %183 = llvm.mul %182, %181 : vector<8xi32>
    %184 = llvm.sub %173, %183 : vector<8xi32>
    %185 = llvm.sub %182, %36 : vector<8xi32>
    %186 = llvm.xor %184, %181 : vector<8xi32>
    %187 = llvm.icmp "slt" %186, %33 : vector<8xi32>
    %188 = llvm.icmp "ne" %184, %33 : vector<8xi32>
    %189 = llvm.and %188, %187 : vector<8xi1>
    %190 = llvm.select %189, %185, %182 : vector<8xi1>, vector<8xi32>
    %191 = llvm.select %176, %33, %190 : vector<8xi1>, vector<8xi32>
    %192 = llvm.mul %191, %175 : vector<8xi32>
    %193 = llvm.srem %173, %181 : vector<8xi32>
    %194 = llvm.add %193, %181 : vector<8xi32>
    %195 = llvm.xor %193, %181 : vector<8xi32>
    %196 = llvm.icmp "slt" %195, %33 : vector<8xi32>
    %197 = llvm.icmp "ne" %193, %33 : vector<8xi32>
    %198 = llvm.and %197, %196 : vector<8xi1>
    %199 = llvm.select %198, %194, %193 : vector<8xi1>, vector<8xi32>
    %200 = llvm.select %176, %33, %199 : vector<8xi1>, vector<8xi32>
    %201 = llvm.add %192, %200 : vector<8xi32>
    %202 = llvm.shl %173, %37 : vector<8xi32>
    %203 = llvm.select %170, %202, %33 : vector<8xi1>, vector<8xi32>
    %204 = llvm.xor %203, %175 : vector<8xi32>
    %205 = llvm.sub %33, %175 : vector<8xi32>
    %206 = llvm.intr.smax(%175, %205) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %207 = llvm.trunc %206 : vector<8xi32> to vector<8xi8>
    %208 = llvm.getelementptr inbounds %out0[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %201, %208 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %209 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %204, %209 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %210 = llvm.getelementptr inbounds %out3[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %207, %210 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %211 = llvm.add %i_2, %5 overflow<nsw> : i64
    %212 = llvm.icmp "slt" %211, %158 : i64
    llvm.cond_br %212, ^bb11(%211 : i64), ^bb12
  ^bb12:
    %213 = llvm.icmp "slt" %158, %a_size0 : i64
    llvm.cond_br %213, ^bb13(%158 : i64), ^bb14
  ^bb13(%i_3: i64):
    %214 = llvm.getelementptr inbounds %a[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %215 = llvm.intr.masked.load %214, %167, %33 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %216 = llvm.getelementptr inbounds %b[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %217 = llvm.intr.masked.load %216, %167, %33 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %218 = llvm.icmp "eq" %217, %33 : vector<8xi32>
    %219 = llvm.icmp "eq" %215, %34 : vector<8xi32>
    %220 = llvm.icmp "eq" %217, %35 : vector<8xi32>
    %221 = llvm.and %219, %220 : vector<8xi1>
    %222 = llvm.or %218, %221 : vector<8xi1>
    %223 = llvm.select %222, %36, %217 : vector<8xi1>, vector<8xi32>
    %224 = llvm.select %167, %223, %36 : vector<8xi1>, vector<8xi32>
    %225 = llvm.sdiv %215, %224 : vector<8xi32>
    %226 = llvm.mul %225, %223 : vector<8xi32>
    %227 = llvm.sub %215, %226 : vector<8xi32>
    %228 = llvm.sub %225, %36 : vector<8xi32>
    %229 = llvm.xor %227, %223 : vector<8xi32>
    %230 = llvm.icmp "slt" %229, %33 : vector<8xi32>
    %231 = llvm.icmp "ne" %227, %33 : vector<8xi32>
    %232 = llvm.and %231, %230 : vector<8xi1>
    %233 = llvm.select %232, %228, %225 : vector<8xi1>, vector<8xi32>
    %234 = llvm.select %218, %33, %233 : vector<8xi1>, vector<8xi32>
    %235 = llvm.mul %234, %217 : vector<8xi32>
    %236 = llvm.select %167, %223, %36 : vector<8xi1>, vector<8xi32>
    %237 = llvm.srem %215, %236 : vector<8xi32>
    %238 = llvm.add %237, %223 : vector<8xi32>
    %239 = llvm.xor %237, %223 : vector<8xi32>
    %240 = llvm.icmp "slt" %239, %33 : vector<8xi32>
    %241 = llvm.icmp "ne" %237, %33 : vector<8xi32>
    %242 = llvm.and %241, %240 : vector<8xi1>
    %243 = llvm.select %242, %238, %237 : vector<8xi1>, vector<8xi32>
    %244 = llvm.select %218, %33, %243 : vector<8xi1>, vector<8xi32>
    %245 = llvm.add %235, %244 : vector<8xi32>
    %246 = llvm.shl %215, %37 : vector<8xi32>
    %247 = llvm.select %170, %246, %33 : vector<8xi1>, vector<8xi32>
    %248 = llvm.xor %247, %217 : vector<8xi32>
    %249 = llvm.sub %33, %217 : vector<8xi32>
    %250 = llvm.intr.smax(%217, %249) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %251 = llvm.trunc %250 : vector<8xi32> to vector<8xi8>
    %252 = llvm.getelementptr inbounds %out0[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %245, %252, %167 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %253 = llvm.getelementptr inbounds %out1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %248, %253, %167 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %254 = llvm.getelementptr inbounds %out3[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %251, %254, %167 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %255 = llvm.add %i_3, %5 overflow<nsw> : i64
    %256 = llvm.icmp "slt" %255, %a_size0 : i64
    llvm.cond_br %256, ^bb13(%255 : i64), ^bb14
  ^bb14:
    llvm.return %20 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %257: i64, %258: i8, %259: i1, %260: i8, %261: i1, %u_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %u_size0_1: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %262 = llvm.mlir.constant(0) : i64
    %263 = llvm.mlir.constant(8192) : i64
    %264 = llvm.mlir.constant(32) : i64
    %265 = llvm.mlir.constant(1) : i64
    %266 = llvm.mlir.constant(0 : i32) : i32
    %267 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %268 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %268, ^bb1(%begin : i64), ^bb4
  ^bb1(%269: i64):
    %i_strip = llvm.mul %269, %263 overflow<nsw> : i64
    %270 = llvm.mlir.poison : vector<32xi8>
    %271 = llvm.insertelement %258, %270[%262 : i64] : vector<32xi8>
    %272 = llvm.shufflevector %271, %270 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %273 = llvm.mlir.poison : vector<32xi1>
    %274 = llvm.insertelement %259, %273[%262 : i64] : vector<32xi1>
    %275 = llvm.shufflevector %274, %273 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %276 = llvm.mlir.poison : vector<32xi8>
    %277 = llvm.insertelement %260, %276[%262 : i64] : vector<32xi8>
    %278 = llvm.shufflevector %277, %276 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %279 = llvm.mlir.poison : vector<32xi1>
    %280 = llvm.insertelement %261, %279[%262 : i64] : vector<32xi1>
    %281 = llvm.shufflevector %280, %279 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    llvm.br ^bb2(%262 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %282 = llvm.getelementptr inbounds %u_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %283 = llvm.load %282 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %284 = llvm.udiv %283, %272 : vector<32xi8>
    %285 = llvm.select %275, %267, %284 : vector<32xi1>, vector<32xi8>
    %286 = llvm.urem %283, %278 : vector<32xi8>
    %287 = llvm.select %281, %267, %286 : vector<32xi1>, vector<32xi8>
    %288 = llvm.add %285, %287 : vector<32xi8>
    %289 = llvm.getelementptr inbounds %out2_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %288, %289 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    %290 = llvm.add %i_4, %264 overflow<nsw> : i64
    %291 = llvm.icmp "slt" %290, %263 : i64
    llvm.cond_br %291, ^bb2(%290 : i64), ^bb3
  ^bb3:
    %292 = llvm.add %269, %265 overflow<nsw> : i64
    %293 = llvm.icmp "slt" %292, %end : i64
    llvm.cond_br %293, ^bb1(%292 : i64), ^bb4
  ^bb4:
    llvm.return %266 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %294 = llvm.mlir.constant(8) : i64
    %295 = llvm.mlir.constant(16) : i64
    %296 = llvm.mlir.constant(24) : i64
    %297 = llvm.mlir.constant(32) : i64
    %298 = llvm.mlir.constant(40) : i64
    %299 = llvm.mlir.constant(48) : i64
    %300 = llvm.mlir.constant(56) : i64
    %301 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %302 = llvm.getelementptr inbounds %context[%294] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %303 = llvm.load %302 {alignment = 8 : i64} : !llvm.ptr -> i8
    %304 = llvm.getelementptr inbounds %context[%295] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %305 = llvm.load %304 {alignment = 8 : i64} : !llvm.ptr -> i1
    %306 = llvm.getelementptr inbounds %context[%296] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %307 = llvm.load %306 {alignment = 8 : i64} : !llvm.ptr -> i8
    %308 = llvm.getelementptr inbounds %context[%297] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %309 = llvm.load %308 {alignment = 8 : i64} : !llvm.ptr -> i1
    %310 = llvm.getelementptr inbounds %context[%298] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %311 = llvm.load %310 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %312 = llvm.getelementptr inbounds %context[%299] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %313 = llvm.load %312 {alignment = 8 : i64} : !llvm.ptr -> i64
    %314 = llvm.getelementptr inbounds %context[%300] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %315 = llvm.load %314 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %316 = llvm.call @program.parallel0(%begin_1, %end_1, %301, %303, %305, %307, %309, %311, %313, %315) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %316 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %317: i64, %318: i1, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %a_size0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %319 = llvm.mlir.constant(0) : i64
    %320 = llvm.mlir.constant(8192) : i64
    %321 = llvm.mlir.constant(8) : i64
    %322 = llvm.mlir.constant(1) : i64
    %323 = llvm.mlir.constant(0 : i32) : i32
    %324 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %325 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %326 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %327 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %328 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %329 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %329, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%330: i64):
    %i_strip_1 = llvm.mul %330, %320 overflow<nsw> : i64
    %331 = llvm.mlir.poison : vector<8xi1>
    %332 = llvm.insertelement %318, %331[%319 : i64] : vector<8xi1>
    %333 = llvm.shufflevector %332, %331 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    llvm.br ^bb2(%319 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %334 = llvm.getelementptr inbounds %a_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %335 = llvm.load %334 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %336 = llvm.getelementptr inbounds %b_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %337 = llvm.load %336 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %338 = llvm.icmp "eq" %337, %324 : vector<8xi32>
    %339 = llvm.icmp "eq" %335, %325 : vector<8xi32>
    %340 = llvm.icmp "eq" %337, %326 : vector<8xi32>
    %341 = llvm.and %339, %340 : vector<8xi1>
    %342 = llvm.or %338, %341 : vector<8xi1>
    %343 = llvm.select %342, %327, %337 : vector<8xi1>, vector<8xi32>
    %344 = llvm.sdiv %335, %343 : vector<8xi32>
    %345 = llvm.mul %344, %343 : vector<8xi32>
    %346 = llvm.sub %335, %345 : vector<8xi32>
    %347 = llvm.sub %344, %327 : vector<8xi32>
    %348 = llvm.xor %346, %343 : vector<8xi32>
    %349 = llvm.icmp "slt" %348, %324 : vector<8xi32>
    %350 = llvm.icmp "ne" %346, %324 : vector<8xi32>
    %351 = llvm.and %350, %349 : vector<8xi1>
    %352 = llvm.select %351, %347, %344 : vector<8xi1>, vector<8xi32>
    %353 = llvm.select %338, %324, %352 : vector<8xi1>, vector<8xi32>
    %354 = llvm.mul %353, %337 : vector<8xi32>
    %355 = llvm.srem %335, %343 : vector<8xi32>
    %356 = llvm.add %355, %343 : vector<8xi32>
    %357 = llvm.xor %355, %343 : vector<8xi32>
    %358 = llvm.icmp "slt" %357, %324 : vector<8xi32>
    %359 = llvm.icmp "ne" %355, %324 : vector<8xi32>
    %360 = llvm.and %359, %358 : vector<8xi1>
    %361 = llvm.select %360, %356, %355 : vector<8xi1>, vector<8xi32>
    %362 = llvm.select %338, %324, %361 : vector<8xi1>, vector<8xi32>
    %363 = llvm.add %354, %362 : vector<8xi32>
    %364 = llvm.shl %335, %328 : vector<8xi32>
    %365 = llvm.select %333, %364, %324 : vector<8xi1>, vector<8xi32>
    %366 = llvm.xor %365, %337 : vector<8xi32>
    %367 = llvm.sub %324, %337 : vector<8xi32>
    %368 = llvm.intr.smax(%337, %367) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %369 = llvm.trunc %368 : vector<8xi32> to vector<8xi8>
    %370 = llvm.getelementptr inbounds %out0_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %363, %370 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %371 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %366, %371 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %372 = llvm.getelementptr inbounds %out3_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %369, %372 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %373 = llvm.add %i_6, %321 overflow<nsw> : i64
    %374 = llvm.icmp "slt" %373, %320 : i64
    llvm.cond_br %374, ^bb2(%373 : i64), ^bb3
  ^bb3:
    %375 = llvm.add %330, %322 overflow<nsw> : i64
    %376 = llvm.icmp "slt" %375, %end_2 : i64
    llvm.cond_br %376, ^bb1(%375 : i64), ^bb4
  ^bb4:
    llvm.return %323 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %377 = llvm.mlir.constant(8) : i64
    %378 = llvm.mlir.constant(16) : i64
    %379 = llvm.mlir.constant(24) : i64
    %380 = llvm.mlir.constant(32) : i64
    %381 = llvm.mlir.constant(40) : i64
    %382 = llvm.mlir.constant(48) : i64
    %383 = llvm.mlir.constant(56) : i64
    %384 = llvm.mlir.constant(64) : i64
    %385 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %386 = llvm.getelementptr inbounds %context_1[%377] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %387 = llvm.load %386 {alignment = 8 : i64} : !llvm.ptr -> i1
    %388 = llvm.getelementptr inbounds %context_1[%378] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %389 = llvm.load %388 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %390 = llvm.getelementptr inbounds %context_1[%379] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %391 = llvm.load %390 {alignment = 8 : i64} : !llvm.ptr -> i64
    %392 = llvm.getelementptr inbounds %context_1[%380] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %393 = llvm.load %392 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %394 = llvm.getelementptr inbounds %context_1[%381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %395 = llvm.load %394 {alignment = 8 : i64} : !llvm.ptr -> i64
    %396 = llvm.getelementptr inbounds %context_1[%382] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %397 = llvm.load %396 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %398 = llvm.getelementptr inbounds %context_1[%383] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %399 = llvm.load %398 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %400 = llvm.getelementptr inbounds %context_1[%384] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %401 = llvm.load %400 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %402 = llvm.call @program.parallel1(%begin_3, %end_3, %385, %387, %389, %391, %393, %395, %397, %399, %401) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %402 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %u_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %u_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %403 = llvm.mlir.constant(0) : i64
    %404 = llvm.mlir.constant(1 : i32) : i32
    %405 = llvm.mlir.constant(1) : i64
    %406 = llvm.mlir.constant(2) : i64
    %407 = llvm.mlir.constant(3) : i64
    %408 = llvm.mlir.constant(0 : i32) : i32
    %409 = llvm.icmp "eq" %b_size0_2, %a_size0_2 : i64
    llvm.cond_br %409, ^bb1, ^bb2(%404 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %410 = llvm.getelementptr inbounds %extents[%405] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %410 {alignment = 8 : i64} : i64, !llvm.ptr
    %411 = llvm.getelementptr inbounds %extents[%406] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %u_size0_2, %411 {alignment = 8 : i64} : i64, !llvm.ptr
    %412 = llvm.getelementptr inbounds %extents[%407] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %412 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %408 : i32
  ^bb2(%413: i32):
    llvm.return %413 : i32
  }
}
