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
    %0 = arith.constant 3 : i8
    %1 = arith.constant 0 : i8
    %2 = arith.constant 1 : i8
    %3 = arith.constant 7 : i8
    %4 = arith.constant 2 : i32
    %5 = arith.constant 32 : i32
    %6 = arith.constant dense<0> : vector<32xi8>
    %7 = arith.constant dense<1> : vector<32xi8>
    %8 = arith.constant dense<0> : vector<8xi32>
    %9 = arith.constant dense<-2147483648> : vector<8xi32>
    %10 = arith.constant dense<-1> : vector<8xi32>
    %11 = arith.constant dense<1> : vector<8xi32>
    %12 = arith.constant dense<2> : vector<8xi32>
    %13 = arith.constant 2 : index
    %14 = arith.constant 16777216 : index
    %15 = arith.constant 15 : index
    %16 = arith.constant 1 : index
    %17 = arith.constant 4095 : index
    %18 = arith.constant 511 : index
    %19 = memref.dim %a, %c0 : memref<?xi32>
    %20 = memref.dim %u, %c0 : memref<?xi8>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%19], strides: [1] : memref<?xi32> to memref<?xi32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%19], strides: [1] : memref<?xi32> to memref<?xi32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%20], strides: [1] : memref<?xi8> to memref<?xi8>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%19], strides: [1] : memref<?xi8> to memref<?xi8>
    %21 = arith.cmpi eq, %0, %1 : i8
    %22 = arith.select %21, %2, %0 : i8
    %23 = arith.cmpi eq, %3, %1 : i8
    %24 = arith.select %23, %2, %3 : i8
    %25 = arith.shrsi %20, %c13 : index
    %26 = arith.muli %25, %c8192 overflow<nsw> : index
    %27 = arith.maxsi %26, %c0 : index
    %28 = arith.constant 8192 : index
    %29 = arith.ceildivsi %27, %28 : index
    %30 = arith.constant 0 : index
    %31 = arith.maxsi %29, %30 : index
    %32 = arith.constant 4869 : index
    %33 = arith.muli %31, %32 : index
    %34 = arith.constant 32768 : index
    %35 = arith.cmpi sge, %33, %34 : index
    %36 = arith.muli %20, %13 : index
    %37 = arith.cmpi ugt, %36, %14 : index
    %38 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xi8>) -> index
    %39 = arith.andi %38, %15 : index
    %40 = arith.cmpi eq, %39, %c0 : index
    %41 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xi8>) -> index
    %42 = "memref.extract_aligned_pointer_as_index"(%u) : (memref<?xi8>) -> index
    %43 = arith.subi %41, %42 : index
    %44 = arith.subi %43, %16 : index
    %45 = arith.andi %44, %17 : index
    %46 = arith.cmpi uge, %45, %18 : index
    %47 = arith.andi %37, %46 : i1
    %48 = arith.andi %47, %40 : i1
    "omp.parallel"(%35) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %27, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %49 = vector.broadcast %22 : i8 to vector<32xi8>
          %50 = vector.broadcast %21 : i1 to vector<32xi1>
          %51 = vector.broadcast %24 : i8 to vector<32xi8>
          %52 = vector.broadcast %23 : i1 to vector<32xi1>
          scf.for %i = %c0 to %c8192 step %c32 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %53 = vector.load %u[%i_1] : memref<?xi8>, vector<32xi8>
            %54 = arith.divui %53, %49 : vector<32xi8>
            %55 = arith.select %50, %6, %54 : vector<32xi1>, vector<32xi8>
            %56 = arith.remui %53, %51 : vector<32xi8>
            %57 = arith.select %52, %6, %56 : vector<32xi1>, vector<32xi8>
            %58 = arith.addi %55, %57 : vector<32xi8>
            scf.if %48 {
              vector.store %58, %out2_1[%i_1] {alignment = 16 : i64, nontemporal = true} : memref<?xi8>, vector<32xi8>
            } else {
              vector.store %58, %out2_1[%i_1] : memref<?xi8>, vector<32xi8>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %59 = arith.subi %20, %27 overflow<nsw> : index
    %60 = arith.shrsi %59, %c5 : index
    %61 = arith.muli %60, %c32 overflow<nsw> : index
    %62 = arith.addi %61, %27 overflow<nsw> : index
    %63 = arith.maxsi %62, %27 : index
    %64 = arith.subi %20, %63 overflow<nsw> : index
    %65 = vector.create_mask %64 : vector<32xi1>
    %66 = vector.broadcast %22 : i8 to vector<32xi8>
    %67 = vector.broadcast %21 : i1 to vector<32xi1>
    %68 = vector.broadcast %24 : i8 to vector<32xi8>
    %69 = vector.broadcast %23 : i1 to vector<32xi1>
    scf.for %i_2 = %27 to %63 step %c32 {
      %70 = vector.load %u[%i_2] : memref<?xi8>, vector<32xi8>
      %71 = arith.divui %70, %66 : vector<32xi8>
      %72 = arith.select %67, %6, %71 : vector<32xi1>, vector<32xi8>
      %73 = arith.remui %70, %68 : vector<32xi8>
      %74 = arith.select %69, %6, %73 : vector<32xi1>, vector<32xi8>
      %75 = arith.addi %72, %74 : vector<32xi8>
      scf.if %48 {
        vector.store %75, %out2_1[%i_2] {alignment = 16 : i64, nontemporal = true} : memref<?xi8>, vector<32xi8>
      } else {
        vector.store %75, %out2_1[%i_2] : memref<?xi8>, vector<32xi8>
      }
    }
    scf.if %48 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_3 = %63 to %20 step %c32 {
      %76 = vector.maskedload %u[%i_3], %65, %6 : memref<?xi8>, vector<32xi1>, vector<32xi8> into vector<32xi8>
      %77 = arith.select %65, %66, %7 : vector<32xi1>, vector<32xi8>
      %78 = arith.divui %76, %77 : vector<32xi8>
      %79 = arith.select %67, %6, %78 : vector<32xi1>, vector<32xi8>
      %80 = arith.select %65, %68, %7 : vector<32xi1>, vector<32xi8>
      %81 = arith.remui %76, %80 : vector<32xi8>
      %82 = arith.select %69, %6, %81 : vector<32xi1>, vector<32xi8>
      %83 = arith.addi %79, %82 : vector<32xi8>
      vector.maskedstore %out2_1[%i_3], %65, %83 : memref<?xi8>, vector<32xi1>, vector<32xi8>
    }
    %84 = arith.cmpi ult, %4, %5 : i32
    %85 = arith.shrsi %19, %c13 : index
    %86 = arith.muli %85, %c8192 overflow<nsw> : index
    %87 = arith.maxsi %86, %c0 : index
    %88 = arith.constant 8192 : index
    %89 = arith.ceildivsi %87, %88 : index
    %90 = arith.constant 0 : index
    %91 = arith.maxsi %89, %90 : index
    %92 = arith.constant 53250 : index
    %93 = arith.muli %91, %92 : index
    %94 = arith.constant 32768 : index
    %95 = arith.cmpi sge, %93, %94 : index
    "omp.parallel"(%95) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %87, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %96 = vector.broadcast %84 : i1 to vector<8xi1>
          scf.for %i_4 = %c0 to %c8192 step %c8 {
            %i_5 = arith.addi %i_strip_1, %i_4 overflow<nsw> : index
            %97 = vector.load %a[%i_5] : memref<?xi32>, vector<8xi32>
            %98 = vector.load %b[%i_5] : memref<?xi32>, vector<8xi32>
            %99 = arith.cmpi eq, %98, %8 : vector<8xi32>
            %100 = arith.cmpi eq, %97, %9 : vector<8xi32>
            %101 = arith.cmpi eq, %98, %10 : vector<8xi32>
            %102 = arith.andi %100, %101 : vector<8xi1>
            %103 = arith.ori %99, %102 : vector<8xi1>
            %104 = arith.select %103, %11, %98 : vector<8xi1>, vector<8xi32>
            %105 = arith.divsi %97, %104 : vector<8xi32>
            %106 = arith.muli %105, %104 : vector<8xi32>
            %107 = arith.subi %97, %106 : vector<8xi32>
            %108 = arith.subi %105, %11 : vector<8xi32>
            %109 = arith.xori %107, %104 : vector<8xi32>
            %110 = arith.cmpi slt, %109, %8 : vector<8xi32>
            %111 = arith.cmpi ne, %107, %8 : vector<8xi32>
            %112 = arith.andi %111, %110 : vector<8xi1>
            %113 = arith.select %112, %108, %105 : vector<8xi1>, vector<8xi32>
            %114 = arith.select %99, %8, %113 : vector<8xi1>, vector<8xi32>
            %115 = arith.muli %114, %98 : vector<8xi32>
            %116 = arith.remsi %97, %104 : vector<8xi32>
            %117 = arith.addi %116, %104 : vector<8xi32>
            %118 = arith.xori %116, %104 : vector<8xi32>
            %119 = arith.cmpi slt, %118, %8 : vector<8xi32>
            %120 = arith.cmpi ne, %116, %8 : vector<8xi32>
            %121 = arith.andi %120, %119 : vector<8xi1>
            %122 = arith.select %121, %117, %116 : vector<8xi1>, vector<8xi32>
            %123 = arith.select %99, %8, %122 : vector<8xi1>, vector<8xi32>
            %124 = arith.addi %115, %123 : vector<8xi32>
            %125 = arith.shli %97, %12 : vector<8xi32>
            %126 = arith.select %96, %125, %8 : vector<8xi1>, vector<8xi32>
            %127 = arith.xori %126, %98 : vector<8xi32>
            %128 = arith.subi %8, %98 : vector<8xi32>
            %129 = arith.maxsi %98, %128 : vector<8xi32>
            %130 = arith.trunci %129 : vector<8xi32> to vector<8xi8>
            vector.store %124, %out0_1[%i_5] : memref<?xi32>, vector<8xi32>
            vector.store %127, %out1_1[%i_5] : memref<?xi32>, vector<8xi32>
            vector.store %130, %out3_1[%i_5] : memref<?xi8>, vector<8xi8>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %131 = arith.subi %19, %87 overflow<nsw> : index
    %132 = arith.shrsi %131, %c3 : index
    %133 = arith.muli %132, %c8 overflow<nsw> : index
    %134 = arith.addi %133, %87 overflow<nsw> : index
    %135 = arith.maxsi %134, %87 : index
    %136 = arith.subi %19, %135 overflow<nsw> : index
    %137 = vector.create_mask %136 : vector<8xi1>
    %138 = vector.broadcast %84 : i1 to vector<8xi1>
    scf.for %i_6 = %87 to %135 step %c8 {
      %139 = vector.load %a[%i_6] : memref<?xi32>, vector<8xi32>
      %140 = vector.load %b[%i_6] : memref<?xi32>, vector<8xi32>
      %141 = arith.cmpi eq, %140, %8 : vector<8xi32>
      %142 = arith.cmpi eq, %139, %9 : vector<8xi32>
      %143 = arith.cmpi eq, %140, %10 : vector<8xi32>
      %144 = arith.andi %142, %143 : vector<8xi1>
      %145 = arith.ori %141, %144 : vector<8xi1>
      %146 = arith.select %145, %11, %140 : vector<8xi1>, vector<8xi32>
      %147 = arith.divsi %139, %146 : vector<8xi32>
      %148 = arith.muli %147, %146 : vector<8xi32>
      %149 = arith.subi %139, %148 : vector<8xi32>
      %150 = arith.subi %147, %11 : vector<8xi32>
      %151 = arith.xori %149, %146 : vector<8xi32>
      %152 = arith.cmpi slt, %151, %8 : vector<8xi32>
      %153 = arith.cmpi ne, %149, %8 : vector<8xi32>
      %154 = arith.andi %153, %152 : vector<8xi1>
      %155 = arith.select %154, %150, %147 : vector<8xi1>, vector<8xi32>
      %156 = arith.select %141, %8, %155 : vector<8xi1>, vector<8xi32>
      %157 = arith.muli %156, %140 : vector<8xi32>
      %158 = arith.remsi %139, %146 : vector<8xi32>
      %159 = arith.addi %158, %146 : vector<8xi32>
      %160 = arith.xori %158, %146 : vector<8xi32>
      %161 = arith.cmpi slt, %160, %8 : vector<8xi32>
      %162 = arith.cmpi ne, %158, %8 : vector<8xi32>
      %163 = arith.andi %162, %161 : vector<8xi1>
      %164 = arith.select %163, %159, %158 : vector<8xi1>, vector<8xi32>
      %165 = arith.select %141, %8, %164 : vector<8xi1>, vector<8xi32>
      %166 = arith.addi %157, %165 : vector<8xi32>
      %167 = arith.shli %139, %12 : vector<8xi32>
      %168 = arith.select %138, %167, %8 : vector<8xi1>, vector<8xi32>
      %169 = arith.xori %168, %140 : vector<8xi32>
      %170 = arith.subi %8, %140 : vector<8xi32>
      %171 = arith.maxsi %140, %170 : vector<8xi32>
      %172 = arith.trunci %171 : vector<8xi32> to vector<8xi8>
      vector.store %166, %out0_1[%i_6] : memref<?xi32>, vector<8xi32>
      vector.store %169, %out1_1[%i_6] : memref<?xi32>, vector<8xi32>
      vector.store %172, %out3_1[%i_6] : memref<?xi8>, vector<8xi8>
    }
    scf.for %i_7 = %135 to %19 step %c8 {
      %173 = vector.maskedload %a[%i_7], %137, %8 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %174 = vector.maskedload %b[%i_7], %137, %8 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %175 = arith.cmpi eq, %174, %8 : vector<8xi32>
      %176 = arith.cmpi eq, %173, %9 : vector<8xi32>
      %177 = arith.cmpi eq, %174, %10 : vector<8xi32>
      %178 = arith.andi %176, %177 : vector<8xi1>
      %179 = arith.ori %175, %178 : vector<8xi1>
      %180 = arith.select %179, %11, %174 : vector<8xi1>, vector<8xi32>
      %181 = arith.select %137, %180, %11 : vector<8xi1>, vector<8xi32>
      %182 = arith.divsi %173, %181 : vector<8xi32>
      %183 = arith.muli %182, %180 : vector<8xi32>
      %184 = arith.subi %173, %183 : vector<8xi32>
      %185 = arith.subi %182, %11 : vector<8xi32>
      %186 = arith.xori %184, %180 : vector<8xi32>
      %187 = arith.cmpi slt, %186, %8 : vector<8xi32>
      %188 = arith.cmpi ne, %184, %8 : vector<8xi32>
      %189 = arith.andi %188, %187 : vector<8xi1>
      %190 = arith.select %189, %185, %182 : vector<8xi1>, vector<8xi32>
      %191 = arith.select %175, %8, %190 : vector<8xi1>, vector<8xi32>
      %192 = arith.muli %191, %174 : vector<8xi32>
      %193 = arith.remsi %173, %181 : vector<8xi32>
      %194 = arith.addi %193, %180 : vector<8xi32>
      %195 = arith.xori %193, %180 : vector<8xi32>
      %196 = arith.cmpi slt, %195, %8 : vector<8xi32>
      %197 = arith.cmpi ne, %193, %8 : vector<8xi32>
      %198 = arith.andi %197, %196 : vector<8xi1>
      %199 = arith.select %198, %194, %193 : vector<8xi1>, vector<8xi32>
      %200 = arith.select %175, %8, %199 : vector<8xi1>, vector<8xi32>
      %201 = arith.addi %192, %200 : vector<8xi32>
      %202 = arith.shli %173, %12 : vector<8xi32>
      %203 = arith.select %138, %202, %8 : vector<8xi1>, vector<8xi32>
      %204 = arith.xori %203, %174 : vector<8xi32>
      %205 = arith.subi %8, %174 : vector<8xi32>
      %206 = arith.maxsi %174, %205 : vector<8xi32>
      %207 = arith.trunci %206 : vector<8xi32> to vector<8xi8>
      vector.maskedstore %out0_1[%i_7], %137, %201 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out1_1[%i_7], %137, %204 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out3_1[%i_7], %137, %207 : memref<?xi8>, vector<8xi1>, vector<8xi8>
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
    %7 = llvm.mlir.constant(2) : i64
    %8 = llvm.mlir.constant(16777216) : i64
    %9 = llvm.mlir.constant(15) : i64
    %10 = llvm.mlir.constant(1) : i64
    %11 = llvm.mlir.constant(4095) : i64
    %12 = llvm.mlir.constant(511) : i64
    %13 = llvm.mlir.constant(4869) : i64
    %14 = llvm.mlir.constant(32768) : i64
    %15 = llvm.mlir.constant(72) : i64
    %16 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %17 = llvm.mlir.constant(16) : i64
    %18 = llvm.mlir.constant(24) : i64
    %19 = llvm.mlir.constant(40) : i64
    %20 = llvm.mlir.constant(48) : i64
    %21 = llvm.mlir.constant(56) : i64
    %22 = llvm.mlir.constant(64) : i64
    %23 = llvm.mlir.constant(53250) : i64
    %24 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %25 = llvm.mlir.constant(0 : i32) : i32
    %26 = llvm.mlir.constant(3 : i8) : i8
    %27 = llvm.mlir.constant(0 : i8) : i8
    %28 = llvm.mlir.constant(1 : i8) : i8
    %29 = llvm.mlir.constant(7 : i8) : i8
    %30 = llvm.mlir.constant(2 : i32) : i32
    %31 = llvm.mlir.constant(32 : i32) : i32
    %32 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %33 = llvm.mlir.constant(dense<1> : vector<32xi8>) : vector<32xi8>
    %34 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %35 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %36 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %37 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %38 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %39 = llvm.icmp "eq" %26, %27 : i8
    %40 = llvm.select %39, %28, %26 : i1, i8
    %41 = llvm.icmp "eq" %29, %27 : i8
    %42 = llvm.select %41, %28, %29 : i1, i8
    %43 = llvm.ashr %u_size0, %1 : i64
    %44 = llvm.mul %43, %0 overflow<nsw> : i64
    %45 = llvm.intr.smax(%44, %2) : (i64, i64) -> i64
    %46 = llvm.sdiv %45, %0 : i64
    %47 = llvm.srem %45, %0 : i64
    %48 = llvm.icmp "ne" %47, %2 : i64
    %49 = llvm.xor %47, %0 : i64
    %50 = llvm.icmp "sge" %49, %2 : i64
    %51 = llvm.and %48, %50 : i1
    %52 = llvm.add %46, %10 : i64
    %53 = llvm.select %51, %52, %46 : i1, i64
    %54 = llvm.intr.smax(%53, %2) : (i64, i64) -> i64
    %55 = llvm.mul %54, %13 : i64
    %56 = llvm.icmp "sge" %55, %14 : i64
    %57 = llvm.mul %u_size0, %7 : i64
    %58 = llvm.icmp "ugt" %57, %8 : i64
    %59 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %60 = llvm.and %59, %9 : i64
    %61 = llvm.icmp "eq" %60, %2 : i64
    %62 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %63 = llvm.ptrtoint %u : !llvm.ptr to i64
    %64 = llvm.sub %62, %63 : i64
    %65 = llvm.sub %64, %10 : i64
    %66 = llvm.and %65, %11 : i64
    %67 = llvm.icmp "uge" %66, %12 : i64
    %68 = llvm.and %58, %67 : i1
    %69 = llvm.and %68, %61 : i1
    %70 = llvm.icmp "sgt" %45, %2 : i64
    %71 = llvm.sub %45, %10 overflow<nsw> : i64
    %72 = llvm.sdiv %71, %0 : i64
    %73 = llvm.add %72, %10 overflow<nsw> : i64
    %74 = llvm.select %70, %73, %2 : i1, i64
    llvm.cond_br %56, ^bb1, ^bb2
  ^bb1:
    llvm.store %45, %16 {alignment = 8 : i64} : i64, !llvm.ptr
    %75 = llvm.getelementptr inbounds %16[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %40, %75 {alignment = 8 : i64} : i8, !llvm.ptr
    %76 = llvm.getelementptr inbounds %16[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %39, %76 {alignment = 8 : i64} : i1, !llvm.ptr
    %77 = llvm.getelementptr inbounds %16[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %42, %77 {alignment = 8 : i64} : i8, !llvm.ptr
    %78 = llvm.getelementptr inbounds %16[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %41, %78 {alignment = 8 : i64} : i1, !llvm.ptr
    %79 = llvm.getelementptr inbounds %16[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u, %79 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %80 = llvm.getelementptr inbounds %16[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u_size0, %80 {alignment = 8 : i64} : i64, !llvm.ptr
    %81 = llvm.getelementptr inbounds %16[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %69, %81 {alignment = 8 : i64} : i1, !llvm.ptr
    %82 = llvm.getelementptr inbounds %16[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %82 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %83 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %84 = llvm.call @stepwell_parallel_for(%83, %16, %74, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%84 : i32)
  ^bb2:
    %85 = llvm.call @program.parallel0(%2, %74, %45, %40, %39, %42, %41, %u, %u_size0, %69, %out2) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb3(%85 : i32)
  ^bb3(%86: i32):
    %87 = llvm.sub %u_size0, %45 overflow<nsw> : i64
    %88 = llvm.ashr %87, %4 : i64
    %89 = llvm.mul %88, %3 overflow<nsw> : i64
    %90 = llvm.add %89, %45 overflow<nsw> : i64
    %91 = llvm.intr.smax(%90, %45) : (i64, i64) -> i64
    %92 = llvm.sub %u_size0, %91 overflow<nsw> : i64
    %93 = llvm.intr.smin(%92, %3) : (i64, i64) -> i64
    %94 = llvm.intr.smax(%93, %2) : (i64, i64) -> i64
    %95 = llvm.trunc %94 : i64 to i32
    %96 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : vector<32xi32>) : vector<32xi32>
    %97 = llvm.mlir.poison : vector<32xi32>
    %98 = llvm.insertelement %95, %97[%2 : i64] : vector<32xi32>
    %99 = llvm.shufflevector %98, %97 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi32>
    %100 = llvm.icmp "slt" %96, %99 : vector<32xi32>
    %101 = llvm.mlir.poison : vector<32xi8>
    %102 = llvm.insertelement %40, %101[%2 : i64] : vector<32xi8>
    %103 = llvm.shufflevector %102, %101 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %104 = llvm.mlir.poison : vector<32xi1>
    %105 = llvm.insertelement %39, %104[%2 : i64] : vector<32xi1>
    %106 = llvm.shufflevector %105, %104 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %107 = llvm.mlir.poison : vector<32xi8>
    %108 = llvm.insertelement %42, %107[%2 : i64] : vector<32xi8>
    %109 = llvm.shufflevector %108, %107 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %110 = llvm.mlir.poison : vector<32xi1>
    %111 = llvm.insertelement %41, %110[%2 : i64] : vector<32xi1>
    %112 = llvm.shufflevector %111, %110 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %113 = llvm.icmp "slt" %45, %91 : i64
    llvm.cond_br %113, ^bb4(%45 : i64), ^bb8
  ^bb4(%i: i64):
    %114 = llvm.getelementptr inbounds %u[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %115 = llvm.load %114 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %116 = llvm.udiv %115, %103 : vector<32xi8>
    %117 = llvm.select %106, %32, %116 : vector<32xi1>, vector<32xi8>
    %118 = llvm.urem %115, %109 : vector<32xi8>
    %119 = llvm.select %112, %32, %118 : vector<32xi1>, vector<32xi8>
    %120 = llvm.add %117, %119 : vector<32xi8>
    llvm.cond_br %69, ^bb5, ^bb6
  ^bb5:
    %121 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %120, %121 {alignment = 16 : i64, nontemporal} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %122 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %120, %122 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %123 = llvm.add %i, %3 overflow<nsw> : i64
    %124 = llvm.icmp "slt" %123, %91 : i64
    llvm.cond_br %124, ^bb4(%123 : i64), ^bb8
  ^bb8:
    llvm.cond_br %69, ^bb9, ^bb10
  ^bb9:
    llvm.fence seq_cst
    llvm.br ^bb10
  ^bb10:
    %125 = llvm.icmp "slt" %91, %u_size0 : i64
    llvm.cond_br %125, ^bb11(%91 : i64), ^bb12
  ^bb11(%i_1: i64):
    %126 = llvm.getelementptr inbounds %u[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %127 = llvm.intr.masked.load %126, %100, %32 {alignment = 1 : i32} : (!llvm.ptr, vector<32xi1>, vector<32xi8>) -> vector<32xi8>
    %128 = llvm.select %100, %103, %33 : vector<32xi1>, vector<32xi8>
    %129 = llvm.udiv %127, %128 : vector<32xi8>
    %130 = llvm.select %106, %32, %129 : vector<32xi1>, vector<32xi8>
    %131 = llvm.select %100, %109, %33 : vector<32xi1>, vector<32xi8>
    %132 = llvm.urem %127, %131 : vector<32xi8>
    %133 = llvm.select %112, %32, %132 : vector<32xi1>, vector<32xi8>
    %134 = llvm.add %130, %133 : vector<32xi8>
    %135 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %134, %135, %100 {alignment = 1 : i32} : vector<32xi8>, vector<32xi1> into !llvm.ptr
    %136 = llvm.add %i_1, %3 overflow<nsw> : i64
    %137 = llvm.icmp "slt" %136, %u_size0 : i64
    llvm.cond_br %137, ^bb11(%136 : i64), ^bb12
  ^bb12:
    %138 = llvm.icmp "ult" %30, %31 : i32
    %139 = llvm.ashr %a_size0, %1 : i64
    %140 = llvm.mul %139, %0 overflow<nsw> : i64
    %141 = llvm.intr.smax(%140, %2) : (i64, i64) -> i64
    %142 = llvm.sdiv %141, %0 : i64
    %143 = llvm.srem %141, %0 : i64
    %144 = llvm.icmp "ne" %143, %2 : i64
    %145 = llvm.xor %143, %0 : i64
    %146 = llvm.icmp "sge" %145, %2 : i64
    %147 = llvm.and %144, %146 : i1
    %148 = llvm.add %142, %10 : i64
    %149 = llvm.select %147, %148, %142 : i1, i64
    %150 = llvm.intr.smax(%149, %2) : (i64, i64) -> i64
    %151 = llvm.mul %150, %23 : i64
    %152 = llvm.icmp "sge" %151, %14 : i64
    %153 = llvm.icmp "sgt" %141, %2 : i64
    %154 = llvm.sub %141, %10 overflow<nsw> : i64
    %155 = llvm.sdiv %154, %0 : i64
    %156 = llvm.add %155, %10 overflow<nsw> : i64
    %157 = llvm.select %153, %156, %2 : i1, i64
    llvm.cond_br %152, ^bb13, ^bb14
  ^bb13:
    llvm.store %141, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %158 = llvm.getelementptr inbounds %24[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %138, %158 {alignment = 8 : i64} : i1, !llvm.ptr
    %159 = llvm.getelementptr inbounds %24[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %159 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %160 = llvm.getelementptr inbounds %24[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %160 {alignment = 8 : i64} : i64, !llvm.ptr
    %161 = llvm.getelementptr inbounds %24[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %161 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %162 = llvm.getelementptr inbounds %24[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %162 {alignment = 8 : i64} : i64, !llvm.ptr
    %163 = llvm.getelementptr inbounds %24[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %163 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %164 = llvm.getelementptr inbounds %24[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %164 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %165 = llvm.getelementptr inbounds %24[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %165 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %166 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %167 = llvm.call @stepwell_parallel_for(%166, %24, %157, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%167 : i32)
  ^bb14:
    %168 = llvm.call @program.parallel1(%2, %157, %141, %138, %a, %a_size0, %b, %b_size0, %out0, %out1, %out3) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb15(%168 : i32)
  ^bb15(%169: i32):
    %170 = llvm.sub %a_size0, %141 overflow<nsw> : i64
    %171 = llvm.ashr %170, %6 : i64
    %172 = llvm.mul %171, %5 overflow<nsw> : i64
    %173 = llvm.add %172, %141 overflow<nsw> : i64
    %174 = llvm.intr.smax(%173, %141) : (i64, i64) -> i64
    %175 = llvm.sub %a_size0, %174 overflow<nsw> : i64
    %176 = llvm.intr.smin(%175, %5) : (i64, i64) -> i64
    %177 = llvm.intr.smax(%176, %2) : (i64, i64) -> i64
    %178 = llvm.trunc %177 : i64 to i32
    %179 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %180 = llvm.mlir.poison : vector<8xi32>
    %181 = llvm.insertelement %178, %180[%2 : i64] : vector<8xi32>
    %182 = llvm.shufflevector %181, %180 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %183 = llvm.icmp "slt" %179, %182 : vector<8xi32>
    %184 = llvm.mlir.poison : vector<8xi1>
    %185 = llvm.insertelement %138, %184[%2 : i64] : vector<8xi1>
    %186 = llvm.shufflevector %185, %184 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    %187 = llvm.icmp "slt" %141, %174 : i64
    llvm.cond_br %187, ^bb16(%141 : i64), ^bb17
  ^bb16(%i_2: i64):
    %188 = llvm.getelementptr inbounds %a[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %189 = llvm.load %188 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %190 = llvm.getelementptr inbounds %b[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %191 = llvm.load %190 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %192 = llvm.icmp "eq" %191, %34 : vector<8xi32>
    %193 = llvm.icmp "eq" %189, %35 : vector<8xi32>
    %194 = llvm.icmp "eq" %191, %36 : vector<8xi32>
    %195 = llvm.and %193, %194 : vector<8xi1>
    %196 = llvm.or %192, %195 : vector<8xi1>
    %197 = llvm.select %196, %37, %191 : vector<8xi1>, vector<8xi32>
    %198 = llvm.sdiv %189, %197 : vector<8xi32>
    %199 = llvm.mul %198, %197 : vector<8xi32>
    %200 = llvm.sub %189, %199 : vector<8xi32>
    %201 = llvm.sub %198, %37 : vector<8xi32>
    %202 = llvm.xor %200, %197 : vector<8xi32>
    %203 = llvm.icmp "slt" %202, %34 : vector<8xi32>
    %204 = llvm.icmp "ne" %200, %34 : vector<8xi32>
    %205 = llvm.and %204, %203 : vector<8xi1>
    %206 = llvm.select %205, %201, %198 : vector<8xi1>, vector<8xi32>
    %207 = llvm.select %192, %34, %206 : vector<8xi1>, vector<8xi32>
    %208 = llvm.mul %207, %191 : vector<8xi32>
    %209 = llvm.srem %189, %197 : vector<8xi32>
    %210 = llvm.add %209, %197 : vector<8xi32>
    %211 = llvm.xor %209, %197 : vector<8xi32>
    %212 = llvm.icmp "slt" %211, %34 : vector<8xi32>
    %213 = llvm.icmp "ne" %209, %34 : vector<8xi32>
    %214 = llvm.and %213, %212 : vector<8xi1>
    %215 = llvm.select %214, %210, %209 : vector<8xi1>, vector<8xi32>
    %216 = llvm.select %192, %34, %215 : vector<8xi1>, vector<8xi32>
    %217 = llvm.add %208, %216 : vector<8xi32>
    %218 = llvm.shl %189, %38 : vector<8xi32>
    %219 = llvm.select %186, %218, %34 : vector<8xi1>, vector<8xi32>
    %220 = llvm.xor %219, %191 : vector<8xi32>
    %221 = llvm.sub %34, %191 : vector<8xi32>
    %222 = llvm.intr.smax(%191, %221) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %223 = llvm.trunc %222 : vector<8xi32> to vector<8xi8>
    %224 = llvm.getelementptr inbounds %out0[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %217, %224 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %225 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %220, %225 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %226 = llvm.getelementptr inbounds %out3[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %223, %226 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %227 = llvm.add %i_2, %5 overflow<nsw> : i64
    %228 = llvm.icmp "slt" %227, %174 : i64
    llvm.cond_br %228, ^bb16(%227 : i64), ^bb17
  ^bb17:
    %229 = llvm.icmp "slt" %174, %a_size0 : i64
    llvm.cond_br %229, ^bb18(%174 : i64), ^bb19
  ^bb18(%i_3: i64):
    %230 = llvm.getelementptr inbounds %a[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %231 = llvm.intr.masked.load %230, %183, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %232 = llvm.getelementptr inbounds %b[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %233 = llvm.intr.masked.load %232, %183, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %234 = llvm.icmp "eq" %233, %34 : vector<8xi32>
    %235 = llvm.icmp "eq" %231, %35 : vector<8xi32>
    %236 = llvm.icmp "eq" %233, %36 : vector<8xi32>
    %237 = llvm.and %235, %236 : vector<8xi1>
    %238 = llvm.or %234, %237 : vector<8xi1>
    %239 = llvm.select %238, %37, %233 : vector<8xi1>, vector<8xi32>
    %240 = llvm.select %183, %239, %37 : vector<8xi1>, vector<8xi32>
    %241 = llvm.sdiv %231, %240 : vector<8xi32>
    %242 = llvm.mul %241, %239 : vector<8xi32>
    %243 = llvm.sub %231, %242 : vector<8xi32>
    %244 = llvm.sub %241, %37 : vector<8xi32>
    %245 = llvm.xor %243, %239 : vector<8xi32>
    %246 = llvm.icmp "slt" %245, %34 : vector<8xi32>
    %247 = llvm.icmp "ne" %243, %34 : vector<8xi32>
    %248 = llvm.and %247, %246 : vector<8xi1>
    %249 = llvm.select %248, %244, %241 : vector<8xi1>, vector<8xi32>
    %250 = llvm.select %234, %34, %249 : vector<8xi1>, vector<8xi32>
    %251 = llvm.mul %250, %233 : vector<8xi32>
    %252 = llvm.srem %231, %240 : vector<8xi32>
    %253 = llvm.add %252, %239 : vector<8xi32>
    %254 = llvm.xor %252, %239 : vector<8xi32>
    %255 = llvm.icmp "slt" %254, %34 : vector<8xi32>
    %256 = llvm.icmp "ne" %252, %34 : vector<8xi32>
    %257 = llvm.and %256, %255 : vector<8xi1>
    %258 = llvm.select %257, %253, %252 : vector<8xi1>, vector<8xi32>
    %259 = llvm.select %234, %34, %258 : vector<8xi1>, vector<8xi32>
    %260 = llvm.add %251, %259 : vector<8xi32>
    %261 = llvm.shl %231, %38 : vector<8xi32>
    %262 = llvm.select %186, %261, %34 : vector<8xi1>, vector<8xi32>
    %263 = llvm.xor %262, %233 : vector<8xi32>
    %264 = llvm.sub %34, %233 : vector<8xi32>
    %265 = llvm.intr.smax(%233, %264) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %266 = llvm.trunc %265 : vector<8xi32> to vector<8xi8>
    %267 = llvm.getelementptr inbounds %out0[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %260, %267, %183 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %268 = llvm.getelementptr inbounds %out1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %263, %268, %183 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %269 = llvm.getelementptr inbounds %out3[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %266, %269, %183 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %270 = llvm.add %i_3, %5 overflow<nsw> : i64
    %271 = llvm.icmp "slt" %270, %a_size0 : i64
    llvm.cond_br %271, ^bb18(%270 : i64), ^bb19
  ^bb19:
    llvm.return %25 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %272: i64, %273: i8, %274: i1, %275: i8, %276: i1, %u_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %u_size0_1: i64, %277: i1, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %278 = llvm.mlir.constant(0) : i64
    %279 = llvm.mlir.constant(8192) : i64
    %280 = llvm.mlir.constant(32) : i64
    %281 = llvm.mlir.constant(1) : i64
    %282 = llvm.mlir.constant(0 : i32) : i32
    %283 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %284 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %284, ^bb1(%begin : i64), ^bb7
  ^bb1(%285: i64):
    %i_strip = llvm.mul %285, %279 overflow<nsw> : i64
    %286 = llvm.mlir.poison : vector<32xi8>
    %287 = llvm.insertelement %273, %286[%278 : i64] : vector<32xi8>
    %288 = llvm.shufflevector %287, %286 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %289 = llvm.mlir.poison : vector<32xi1>
    %290 = llvm.insertelement %274, %289[%278 : i64] : vector<32xi1>
    %291 = llvm.shufflevector %290, %289 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %292 = llvm.mlir.poison : vector<32xi8>
    %293 = llvm.insertelement %275, %292[%278 : i64] : vector<32xi8>
    %294 = llvm.shufflevector %293, %292 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %295 = llvm.mlir.poison : vector<32xi1>
    %296 = llvm.insertelement %276, %295[%278 : i64] : vector<32xi1>
    %297 = llvm.shufflevector %296, %295 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    llvm.br ^bb2(%278 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %u_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %299 = llvm.load %298 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %300 = llvm.udiv %299, %288 : vector<32xi8>
    %301 = llvm.select %291, %283, %300 : vector<32xi1>, vector<32xi8>
    %302 = llvm.urem %299, %294 : vector<32xi8>
    %303 = llvm.select %297, %283, %302 : vector<32xi1>, vector<32xi8>
    %304 = llvm.add %301, %303 : vector<32xi8>
    llvm.cond_br %277, ^bb3, ^bb4
  ^bb3:
    %305 = llvm.getelementptr inbounds %out2_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %304, %305 {alignment = 16 : i64, nontemporal} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %306 = llvm.getelementptr inbounds %out2_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %304, %306 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %307 = llvm.add %i_4, %280 overflow<nsw> : i64
    %308 = llvm.icmp "slt" %307, %279 : i64
    llvm.cond_br %308, ^bb2(%307 : i64), ^bb6
  ^bb6:
    %309 = llvm.add %285, %281 overflow<nsw> : i64
    %310 = llvm.icmp "slt" %309, %end : i64
    llvm.cond_br %310, ^bb1(%309 : i64), ^bb7
  ^bb7:
    llvm.return %282 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %311 = llvm.mlir.constant(8) : i64
    %312 = llvm.mlir.constant(16) : i64
    %313 = llvm.mlir.constant(24) : i64
    %314 = llvm.mlir.constant(32) : i64
    %315 = llvm.mlir.constant(40) : i64
    %316 = llvm.mlir.constant(48) : i64
    %317 = llvm.mlir.constant(56) : i64
    %318 = llvm.mlir.constant(64) : i64
    %319 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %320 = llvm.getelementptr inbounds %context[%311] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %321 = llvm.load %320 {alignment = 8 : i64} : !llvm.ptr -> i8
    %322 = llvm.getelementptr inbounds %context[%312] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %323 = llvm.load %322 {alignment = 8 : i64} : !llvm.ptr -> i1
    %324 = llvm.getelementptr inbounds %context[%313] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %325 = llvm.load %324 {alignment = 8 : i64} : !llvm.ptr -> i8
    %326 = llvm.getelementptr inbounds %context[%314] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %327 = llvm.load %326 {alignment = 8 : i64} : !llvm.ptr -> i1
    %328 = llvm.getelementptr inbounds %context[%315] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %329 = llvm.load %328 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %330 = llvm.getelementptr inbounds %context[%316] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %331 = llvm.load %330 {alignment = 8 : i64} : !llvm.ptr -> i64
    %332 = llvm.getelementptr inbounds %context[%317] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %333 = llvm.load %332 {alignment = 8 : i64} : !llvm.ptr -> i1
    %334 = llvm.getelementptr inbounds %context[%318] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %335 = llvm.load %334 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %336 = llvm.call @program.parallel0(%begin_1, %end_1, %319, %321, %323, %325, %327, %329, %331, %333, %335) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %336 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %337: i64, %338: i1, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %a_size0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %339 = llvm.mlir.constant(0) : i64
    %340 = llvm.mlir.constant(8192) : i64
    %341 = llvm.mlir.constant(8) : i64
    %342 = llvm.mlir.constant(1) : i64
    %343 = llvm.mlir.constant(0 : i32) : i32
    %344 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %345 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %346 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %347 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %348 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %349 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %349, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%350: i64):
    %i_strip_1 = llvm.mul %350, %340 overflow<nsw> : i64
    %351 = llvm.mlir.poison : vector<8xi1>
    %352 = llvm.insertelement %338, %351[%339 : i64] : vector<8xi1>
    %353 = llvm.shufflevector %352, %351 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    llvm.br ^bb2(%339 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %a_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %355 = llvm.load %354 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %356 = llvm.getelementptr inbounds %b_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %357 = llvm.load %356 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %358 = llvm.icmp "eq" %357, %344 : vector<8xi32>
    %359 = llvm.icmp "eq" %355, %345 : vector<8xi32>
    %360 = llvm.icmp "eq" %357, %346 : vector<8xi32>
    %361 = llvm.and %359, %360 : vector<8xi1>
    %362 = llvm.or %358, %361 : vector<8xi1>
    %363 = llvm.select %362, %347, %357 : vector<8xi1>, vector<8xi32>
    %364 = llvm.sdiv %355, %363 : vector<8xi32>
    %365 = llvm.mul %364, %363 : vector<8xi32>
    %366 = llvm.sub %355, %365 : vector<8xi32>
    %367 = llvm.sub %364, %347 : vector<8xi32>
    %368 = llvm.xor %366, %363 : vector<8xi32>
    %369 = llvm.icmp "slt" %368, %344 : vector<8xi32>
    %370 = llvm.icmp "ne" %366, %344 : vector<8xi32>
    %371 = llvm.and %370, %369 : vector<8xi1>
    %372 = llvm.select %371, %367, %364 : vector<8xi1>, vector<8xi32>
    %373 = llvm.select %358, %344, %372 : vector<8xi1>, vector<8xi32>
    %374 = llvm.mul %373, %357 : vector<8xi32>
    %375 = llvm.srem %355, %363 : vector<8xi32>
    %376 = llvm.add %375, %363 : vector<8xi32>
    %377 = llvm.xor %375, %363 : vector<8xi32>
    %378 = llvm.icmp "slt" %377, %344 : vector<8xi32>
    %379 = llvm.icmp "ne" %375, %344 : vector<8xi32>
    %380 = llvm.and %379, %378 : vector<8xi1>
    %381 = llvm.select %380, %376, %375 : vector<8xi1>, vector<8xi32>
    %382 = llvm.select %358, %344, %381 : vector<8xi1>, vector<8xi32>
    %383 = llvm.add %374, %382 : vector<8xi32>
    %384 = llvm.shl %355, %348 : vector<8xi32>
    %385 = llvm.select %353, %384, %344 : vector<8xi1>, vector<8xi32>
    %386 = llvm.xor %385, %357 : vector<8xi32>
    %387 = llvm.sub %344, %357 : vector<8xi32>
    %388 = llvm.intr.smax(%357, %387) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %389 = llvm.trunc %388 : vector<8xi32> to vector<8xi8>
    %390 = llvm.getelementptr inbounds %out0_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %383, %390 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %391 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %386, %391 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %392 = llvm.getelementptr inbounds %out3_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %389, %392 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %393 = llvm.add %i_6, %341 overflow<nsw> : i64
    %394 = llvm.icmp "slt" %393, %340 : i64
    llvm.cond_br %394, ^bb2(%393 : i64), ^bb3
  ^bb3:
    %395 = llvm.add %350, %342 overflow<nsw> : i64
    %396 = llvm.icmp "slt" %395, %end_2 : i64
    llvm.cond_br %396, ^bb1(%395 : i64), ^bb4
  ^bb4:
    llvm.return %343 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %397 = llvm.mlir.constant(8) : i64
    %398 = llvm.mlir.constant(16) : i64
    %399 = llvm.mlir.constant(24) : i64
    %400 = llvm.mlir.constant(32) : i64
    %401 = llvm.mlir.constant(40) : i64
    %402 = llvm.mlir.constant(48) : i64
    %403 = llvm.mlir.constant(56) : i64
    %404 = llvm.mlir.constant(64) : i64
    %405 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %406 = llvm.getelementptr inbounds %context_1[%397] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %407 = llvm.load %406 {alignment = 8 : i64} : !llvm.ptr -> i1
    %408 = llvm.getelementptr inbounds %context_1[%398] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %410 = llvm.getelementptr inbounds %context_1[%399] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %411 = llvm.load %410 {alignment = 8 : i64} : !llvm.ptr -> i64
    %412 = llvm.getelementptr inbounds %context_1[%400] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %413 = llvm.load %412 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %414 = llvm.getelementptr inbounds %context_1[%401] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %415 = llvm.load %414 {alignment = 8 : i64} : !llvm.ptr -> i64
    %416 = llvm.getelementptr inbounds %context_1[%402] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %417 = llvm.load %416 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %418 = llvm.getelementptr inbounds %context_1[%403] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %419 = llvm.load %418 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %420 = llvm.getelementptr inbounds %context_1[%404] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %421 = llvm.load %420 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %422 = llvm.call @program.parallel1(%begin_3, %end_3, %405, %407, %409, %411, %413, %415, %417, %419, %421) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %422 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %u_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %u_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %423 = llvm.mlir.constant(0) : i64
    %424 = llvm.mlir.constant(1 : i32) : i32
    %425 = llvm.mlir.constant(1) : i64
    %426 = llvm.mlir.constant(2) : i64
    %427 = llvm.mlir.constant(3) : i64
    %428 = llvm.mlir.constant(0 : i32) : i32
    %429 = llvm.icmp "eq" %b_size0_2, %a_size0_2 : i64
    llvm.cond_br %429, ^bb1, ^bb2(%424 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %430 = llvm.getelementptr inbounds %extents[%425] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %430 {alignment = 8 : i64} : i64, !llvm.ptr
    %431 = llvm.getelementptr inbounds %extents[%426] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %u_size0_2, %431 {alignment = 8 : i64} : i64, !llvm.ptr
    %432 = llvm.getelementptr inbounds %extents[%427] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %432 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %428 : i32
  ^bb2(%433: i32):
    llvm.return %433 : i32
  }
}
