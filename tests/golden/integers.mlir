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
    %15 = arith.constant 1 : index
    %16 = arith.constant 4095 : index
    %17 = arith.constant 511 : index
    %18 = arith.constant 31 : index
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
    %28 = arith.constant 0 : index
    %29 = arith.maxsi %27, %28 : index
    %30 = arith.constant 8191 : index
    %31 = arith.addi %29, %30 : index
    %32 = arith.constant 8192 : index
    %33 = arith.divui %31, %32 : index
    %34 = arith.constant 4869 : index
    %35 = arith.muli %33, %34 : index
    %36 = arith.constant 32768 : index
    %37 = arith.cmpi sge, %35, %36 : index
    %38 = arith.muli %20, %13 : index
    %39 = arith.cmpi ugt, %38, %14 : index
    %40 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xi8>) -> index
    %41 = arith.andi %40, %c0 : index
    %42 = arith.cmpi eq, %41, %c0 : index
    %43 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xi8>) -> index
    %44 = "memref.extract_aligned_pointer_as_index"(%u) : (memref<?xi8>) -> index
    %45 = arith.subi %43, %44 : index
    %46 = arith.subi %45, %15 : index
    %47 = arith.andi %46, %16 : index
    %48 = arith.cmpi uge, %47, %17 : index
    %49 = arith.andi %39, %48 : i1
    %50 = arith.andi %49, %42 : i1
    "omp.parallel"(%37) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %27, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %51 = vector.broadcast %22 : i8 to vector<32xi8>
          %52 = vector.broadcast %21 : i1 to vector<32xi1>
          %53 = vector.broadcast %24 : i8 to vector<32xi8>
          %54 = vector.broadcast %23 : i1 to vector<32xi1>
          %55 = arith.addi %i_strip, %c0 : index
          %56 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xi8>) -> index
          %57 = arith.muli %55, %15 : index
          %58 = arith.addi %56, %57 : index
          %59 = arith.subi %c0, %58 : index
          %60 = arith.andi %59, %18 : index
          %61 = arith.shrui %60, %c0 : index
          %62 = arith.subi %c8192, %c0 : index
          %63 = arith.cmpi sge, %62, %c32 : index
          %64 = arith.andi %50, %63 : i1
          %65 = arith.select %64, %61, %c0 : index
          %66 = arith.subi %c32, %65 : index
          %67 = arith.andi %66, %18 : index
          %68 = arith.subi %c8192, %c32 : index
          %69 = arith.cmpi ugt, %65, %c0 : index
          scf.if %69 {
            %70 = arith.addi %i_strip, %c8192 : index
            memref.prefetch %out2_1[%70], write, locality<3>, data : memref<?xi8>
          }
          %71 = arith.addi %c0, %65 : index
          %72 = arith.subi %c8192, %67 : index
          scf.for %i = %71 to %72 step %c32 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %73 = vector.load %u[%i_1] : memref<?xi8>, vector<32xi8>
            %74 = arith.divui %73, %51 : vector<32xi8>
            %75 = arith.select %52, %6, %74 : vector<32xi1>, vector<32xi8>
            %76 = arith.remui %73, %53 : vector<32xi8>
            %77 = arith.select %54, %6, %76 : vector<32xi1>, vector<32xi8>
            %78 = arith.addi %75, %77 : vector<32xi8>
            scf.if %50 {
              %79 = arith.constant 16384 : index
              %80 = arith.addi %i_1, %79 : index
              memref.prefetch %u[%80], read, locality<2>, data : memref<?xi8>
              %81 = arith.constant 3072 : index
              %82 = arith.addi %i_1, %81 : index
              memref.prefetch %u[%82], read, locality<3>, data : memref<?xi8>
              vector.store %78, %out2_1[%i_1] {alignment = 32 : i64, nontemporal = true} : memref<?xi8>, vector<32xi8>
            } else {
              vector.store %78, %out2_1[%i_1] : memref<?xi8>, vector<32xi8>
            }
          }
          scf.if %69 {
            scf.for %83 = %c0 to %13 step %15 {
              %84 = arith.cmpi eq, %83, %c0 : index
              %85 = arith.select %84, %c0, %68 : index
              %i_2 = arith.addi %i_strip, %85 overflow<nsw> : index
              %86 = vector.load %u[%i_2] : memref<?xi8>, vector<32xi8>
              %87 = arith.divui %86, %51 : vector<32xi8>
              %88 = arith.select %52, %6, %87 : vector<32xi1>, vector<32xi8>
              %89 = arith.remui %86, %53 : vector<32xi8>
              %90 = arith.select %54, %6, %89 : vector<32xi1>, vector<32xi8>
              %91 = arith.addi %88, %90 : vector<32xi8>
              %92 = arith.select %84, %c0, %65 : index
              %93 = arith.select %84, %65, %c32 : index
              %94 = memref.alloca() : memref<32xi8>
              vector.store %91, %94[%c0] : memref<32xi8>, vector<32xi8>
              scf.for %95 = %92 to %93 step %15 {
                %96 = memref.load %94[%95] : memref<32xi8>
                %97 = arith.addi %i_2, %95 : index
                memref.store %96, %out2_1[%97] : memref<?xi8>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %98 = arith.subi %20, %27 overflow<nsw> : index
    %99 = arith.shrsi %98, %c5 : index
    %100 = arith.muli %99, %c32 overflow<nsw> : index
    %101 = arith.addi %100, %27 overflow<nsw> : index
    %102 = arith.maxsi %101, %27 : index
    %103 = arith.subi %20, %102 overflow<nsw> : index
    %104 = vector.create_mask %103 : vector<32xi1>
    %105 = vector.broadcast %22 : i8 to vector<32xi8>
    %106 = vector.broadcast %21 : i1 to vector<32xi1>
    %107 = vector.broadcast %24 : i8 to vector<32xi8>
    %108 = vector.broadcast %23 : i1 to vector<32xi1>
    scf.for %i_3 = %27 to %102 step %c32 {
      %109 = vector.load %u[%i_3] : memref<?xi8>, vector<32xi8>
      %110 = arith.divui %109, %105 : vector<32xi8>
      %111 = arith.select %106, %6, %110 : vector<32xi1>, vector<32xi8>
      %112 = arith.remui %109, %107 : vector<32xi8>
      %113 = arith.select %108, %6, %112 : vector<32xi1>, vector<32xi8>
      %114 = arith.addi %111, %113 : vector<32xi8>
      vector.store %114, %out2_1[%i_3] : memref<?xi8>, vector<32xi8>
    }
    scf.for %i_4 = %102 to %20 step %c32 {
      %115 = vector.maskedload %u[%i_4], %104, %6 : memref<?xi8>, vector<32xi1>, vector<32xi8> into vector<32xi8>
      %116 = arith.select %104, %105, %7 : vector<32xi1>, vector<32xi8>
      %117 = arith.divui %115, %116 : vector<32xi8>
      %118 = arith.select %106, %6, %117 : vector<32xi1>, vector<32xi8>
      %119 = arith.select %104, %107, %7 : vector<32xi1>, vector<32xi8>
      %120 = arith.remui %115, %119 : vector<32xi8>
      %121 = arith.select %108, %6, %120 : vector<32xi1>, vector<32xi8>
      %122 = arith.addi %118, %121 : vector<32xi8>
      vector.maskedstore %out2_1[%i_4], %104, %122 : memref<?xi8>, vector<32xi1>, vector<32xi8>
    }
    %123 = arith.cmpi ult, %4, %5 : i32
    %124 = arith.shrsi %19, %c13 : index
    %125 = arith.muli %124, %c8192 overflow<nsw> : index
    %126 = arith.maxsi %125, %c0 : index
    %127 = arith.constant 0 : index
    %128 = arith.maxsi %126, %127 : index
    %129 = arith.constant 8191 : index
    %130 = arith.addi %128, %129 : index
    %131 = arith.constant 8192 : index
    %132 = arith.divui %130, %131 : index
    %133 = arith.constant 53250 : index
    %134 = arith.muli %132, %133 : index
    %135 = arith.constant 32768 : index
    %136 = arith.cmpi sge, %134, %135 : index
    "omp.parallel"(%136) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %126, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %137 = vector.broadcast %123 : i1 to vector<8xi1>
          scf.for %i_5 = %c0 to %c8192 step %c8 {
            %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
            %138 = vector.load %a[%i_6] : memref<?xi32>, vector<8xi32>
            %139 = vector.load %b[%i_6] : memref<?xi32>, vector<8xi32>
            %140 = arith.cmpi eq, %139, %8 : vector<8xi32>
            %141 = arith.cmpi eq, %138, %9 : vector<8xi32>
            %142 = arith.cmpi eq, %139, %10 : vector<8xi32>
            %143 = arith.andi %141, %142 : vector<8xi1>
            %144 = arith.ori %140, %143 : vector<8xi1>
            %145 = arith.select %144, %11, %139 : vector<8xi1>, vector<8xi32>
            %146 = arith.divsi %138, %145 : vector<8xi32>
            %147 = arith.muli %146, %145 : vector<8xi32>
            %148 = arith.subi %138, %147 : vector<8xi32>
            %149 = arith.subi %146, %11 : vector<8xi32>
            %150 = arith.xori %148, %145 : vector<8xi32>
            %151 = arith.cmpi slt, %150, %8 : vector<8xi32>
            %152 = arith.cmpi ne, %148, %8 : vector<8xi32>
            %153 = arith.andi %152, %151 : vector<8xi1>
            %154 = arith.select %153, %149, %146 : vector<8xi1>, vector<8xi32>
            %155 = arith.select %140, %8, %154 : vector<8xi1>, vector<8xi32>
            %156 = arith.muli %155, %139 : vector<8xi32>
            %157 = arith.remsi %138, %145 : vector<8xi32>
            %158 = arith.addi %157, %145 : vector<8xi32>
            %159 = arith.xori %157, %145 : vector<8xi32>
            %160 = arith.cmpi slt, %159, %8 : vector<8xi32>
            %161 = arith.cmpi ne, %157, %8 : vector<8xi32>
            %162 = arith.andi %161, %160 : vector<8xi1>
            %163 = arith.select %162, %158, %157 : vector<8xi1>, vector<8xi32>
            %164 = arith.select %140, %8, %163 : vector<8xi1>, vector<8xi32>
            %165 = arith.addi %156, %164 : vector<8xi32>
            %166 = arith.shli %138, %12 : vector<8xi32>
            %167 = arith.select %137, %166, %8 : vector<8xi1>, vector<8xi32>
            %168 = arith.xori %167, %139 : vector<8xi32>
            %169 = arith.subi %8, %139 : vector<8xi32>
            %170 = arith.maxsi %139, %169 : vector<8xi32>
            %171 = arith.trunci %170 : vector<8xi32> to vector<8xi8>
            vector.store %165, %out0_1[%i_6] : memref<?xi32>, vector<8xi32>
            vector.store %168, %out1_1[%i_6] : memref<?xi32>, vector<8xi32>
            vector.store %171, %out3_1[%i_6] : memref<?xi8>, vector<8xi8>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %172 = arith.subi %19, %126 overflow<nsw> : index
    %173 = arith.shrsi %172, %c3 : index
    %174 = arith.muli %173, %c8 overflow<nsw> : index
    %175 = arith.addi %174, %126 overflow<nsw> : index
    %176 = arith.maxsi %175, %126 : index
    %177 = arith.subi %19, %176 overflow<nsw> : index
    %178 = vector.create_mask %177 : vector<8xi1>
    %179 = vector.broadcast %123 : i1 to vector<8xi1>
    scf.for %i_7 = %126 to %176 step %c8 {
      %180 = vector.load %a[%i_7] : memref<?xi32>, vector<8xi32>
      %181 = vector.load %b[%i_7] : memref<?xi32>, vector<8xi32>
      %182 = arith.cmpi eq, %181, %8 : vector<8xi32>
      %183 = arith.cmpi eq, %180, %9 : vector<8xi32>
      %184 = arith.cmpi eq, %181, %10 : vector<8xi32>
      %185 = arith.andi %183, %184 : vector<8xi1>
      %186 = arith.ori %182, %185 : vector<8xi1>
      %187 = arith.select %186, %11, %181 : vector<8xi1>, vector<8xi32>
      %188 = arith.divsi %180, %187 : vector<8xi32>
      %189 = arith.muli %188, %187 : vector<8xi32>
      %190 = arith.subi %180, %189 : vector<8xi32>
      %191 = arith.subi %188, %11 : vector<8xi32>
      %192 = arith.xori %190, %187 : vector<8xi32>
      %193 = arith.cmpi slt, %192, %8 : vector<8xi32>
      %194 = arith.cmpi ne, %190, %8 : vector<8xi32>
      %195 = arith.andi %194, %193 : vector<8xi1>
      %196 = arith.select %195, %191, %188 : vector<8xi1>, vector<8xi32>
      %197 = arith.select %182, %8, %196 : vector<8xi1>, vector<8xi32>
      %198 = arith.muli %197, %181 : vector<8xi32>
      %199 = arith.remsi %180, %187 : vector<8xi32>
      %200 = arith.addi %199, %187 : vector<8xi32>
      %201 = arith.xori %199, %187 : vector<8xi32>
      %202 = arith.cmpi slt, %201, %8 : vector<8xi32>
      %203 = arith.cmpi ne, %199, %8 : vector<8xi32>
      %204 = arith.andi %203, %202 : vector<8xi1>
      %205 = arith.select %204, %200, %199 : vector<8xi1>, vector<8xi32>
      %206 = arith.select %182, %8, %205 : vector<8xi1>, vector<8xi32>
      %207 = arith.addi %198, %206 : vector<8xi32>
      %208 = arith.shli %180, %12 : vector<8xi32>
      %209 = arith.select %179, %208, %8 : vector<8xi1>, vector<8xi32>
      %210 = arith.xori %209, %181 : vector<8xi32>
      %211 = arith.subi %8, %181 : vector<8xi32>
      %212 = arith.maxsi %181, %211 : vector<8xi32>
      %213 = arith.trunci %212 : vector<8xi32> to vector<8xi8>
      vector.store %207, %out0_1[%i_7] : memref<?xi32>, vector<8xi32>
      vector.store %210, %out1_1[%i_7] : memref<?xi32>, vector<8xi32>
      vector.store %213, %out3_1[%i_7] : memref<?xi8>, vector<8xi8>
    }
    scf.for %i_8 = %176 to %19 step %c8 {
      %214 = vector.maskedload %a[%i_8], %178, %8 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %215 = vector.maskedload %b[%i_8], %178, %8 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %216 = arith.cmpi eq, %215, %8 : vector<8xi32>
      %217 = arith.cmpi eq, %214, %9 : vector<8xi32>
      %218 = arith.cmpi eq, %215, %10 : vector<8xi32>
      %219 = arith.andi %217, %218 : vector<8xi1>
      %220 = arith.ori %216, %219 : vector<8xi1>
      %221 = arith.select %220, %11, %215 : vector<8xi1>, vector<8xi32>
      %222 = arith.select %178, %221, %11 : vector<8xi1>, vector<8xi32>
      %223 = arith.divsi %214, %222 : vector<8xi32>
      %224 = arith.muli %223, %221 : vector<8xi32>
      %225 = arith.subi %214, %224 : vector<8xi32>
      %226 = arith.subi %223, %11 : vector<8xi32>
      %227 = arith.xori %225, %221 : vector<8xi32>
      %228 = arith.cmpi slt, %227, %8 : vector<8xi32>
      %229 = arith.cmpi ne, %225, %8 : vector<8xi32>
      %230 = arith.andi %229, %228 : vector<8xi1>
      %231 = arith.select %230, %226, %223 : vector<8xi1>, vector<8xi32>
      %232 = arith.select %216, %8, %231 : vector<8xi1>, vector<8xi32>
      %233 = arith.muli %232, %215 : vector<8xi32>
      %234 = arith.remsi %214, %222 : vector<8xi32>
      %235 = arith.addi %234, %221 : vector<8xi32>
      %236 = arith.xori %234, %221 : vector<8xi32>
      %237 = arith.cmpi slt, %236, %8 : vector<8xi32>
      %238 = arith.cmpi ne, %234, %8 : vector<8xi32>
      %239 = arith.andi %238, %237 : vector<8xi1>
      %240 = arith.select %239, %235, %234 : vector<8xi1>, vector<8xi32>
      %241 = arith.select %216, %8, %240 : vector<8xi1>, vector<8xi32>
      %242 = arith.addi %233, %241 : vector<8xi32>
      %243 = arith.shli %214, %12 : vector<8xi32>
      %244 = arith.select %179, %243, %8 : vector<8xi1>, vector<8xi32>
      %245 = arith.xori %244, %215 : vector<8xi32>
      %246 = arith.subi %8, %215 : vector<8xi32>
      %247 = arith.maxsi %215, %246 : vector<8xi32>
      %248 = arith.trunci %247 : vector<8xi32> to vector<8xi8>
      vector.maskedstore %out0_1[%i_8], %178, %242 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out1_1[%i_8], %178, %245 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out3_1[%i_8], %178, %248 : memref<?xi8>, vector<8xi1>, vector<8xi8>
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
    %9 = llvm.mlir.constant(1) : i64
    %10 = llvm.mlir.constant(4095) : i64
    %11 = llvm.mlir.constant(511) : i64
    %12 = llvm.mlir.constant(31) : i64
    %13 = llvm.mlir.constant(8191) : i64
    %14 = llvm.mlir.constant(4869) : i64
    %15 = llvm.mlir.constant(32768) : i64
    %16 = llvm.mlir.constant(72) : i64
    %17 = llvm.alloca %16 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = llvm.mlir.constant(16) : i64
    %19 = llvm.mlir.constant(24) : i64
    %20 = llvm.mlir.constant(40) : i64
    %21 = llvm.mlir.constant(48) : i64
    %22 = llvm.mlir.constant(56) : i64
    %23 = llvm.mlir.constant(64) : i64
    %24 = llvm.mlir.constant(53250) : i64
    %25 = llvm.alloca %16 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mlir.constant(0 : i32) : i32
    %27 = llvm.mlir.constant(3 : i8) : i8
    %28 = llvm.mlir.constant(0 : i8) : i8
    %29 = llvm.mlir.constant(1 : i8) : i8
    %30 = llvm.mlir.constant(7 : i8) : i8
    %31 = llvm.mlir.constant(2 : i32) : i32
    %32 = llvm.mlir.constant(32 : i32) : i32
    %33 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %34 = llvm.mlir.constant(dense<1> : vector<32xi8>) : vector<32xi8>
    %35 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %36 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %37 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %38 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %39 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %40 = llvm.icmp "eq" %27, %28 : i8
    %41 = llvm.select %40, %29, %27 : i1, i8
    %42 = llvm.icmp "eq" %30, %28 : i8
    %43 = llvm.select %42, %29, %30 : i1, i8
    %44 = llvm.ashr %u_size0, %1 : i64
    %45 = llvm.mul %44, %0 overflow<nsw> : i64
    %46 = llvm.intr.smax(%45, %2) : (i64, i64) -> i64
    %47 = llvm.intr.smax(%46, %2) : (i64, i64) -> i64
    %48 = llvm.add %47, %13 : i64
    %49 = llvm.udiv %48, %0 : i64
    %50 = llvm.mul %49, %14 : i64
    %51 = llvm.icmp "sge" %50, %15 : i64
    %52 = llvm.mul %u_size0, %7 : i64
    %53 = llvm.icmp "ugt" %52, %8 : i64
    %54 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %55 = llvm.and %54, %2 : i64
    %56 = llvm.icmp "eq" %55, %2 : i64
    %57 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %58 = llvm.ptrtoint %u : !llvm.ptr to i64
    %59 = llvm.sub %57, %58 : i64
    %60 = llvm.sub %59, %9 : i64
    %61 = llvm.and %60, %10 : i64
    %62 = llvm.icmp "uge" %61, %11 : i64
    %63 = llvm.and %53, %62 : i1
    %64 = llvm.and %63, %56 : i1
    %65 = llvm.icmp "sgt" %46, %2 : i64
    %66 = llvm.sub %46, %9 overflow<nsw> : i64
    %67 = llvm.sdiv %66, %0 : i64
    %68 = llvm.add %67, %9 overflow<nsw> : i64
    %69 = llvm.select %65, %68, %2 : i1, i64
    llvm.cond_br %51, ^bb1, ^bb2
  ^bb1:
    llvm.store %46, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    %70 = llvm.getelementptr inbounds %17[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %41, %70 {alignment = 8 : i64} : i8, !llvm.ptr
    %71 = llvm.getelementptr inbounds %17[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %40, %71 {alignment = 8 : i64} : i1, !llvm.ptr
    %72 = llvm.getelementptr inbounds %17[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %43, %72 {alignment = 8 : i64} : i8, !llvm.ptr
    %73 = llvm.getelementptr inbounds %17[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %42, %73 {alignment = 8 : i64} : i1, !llvm.ptr
    %74 = llvm.getelementptr inbounds %17[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %74 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %75 = llvm.getelementptr inbounds %17[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u_size0, %75 {alignment = 8 : i64} : i64, !llvm.ptr
    %76 = llvm.getelementptr inbounds %17[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %76 {alignment = 8 : i64} : i1, !llvm.ptr
    %77 = llvm.getelementptr inbounds %17[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u, %77 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %78 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %79 = llvm.call @stepwell_parallel_for(%78, %17, %69, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%79 : i32)
  ^bb2:
    %80 = llvm.call @program.parallel0(%2, %69, %46, %41, %40, %43, %42, %out2, %u_size0, %64, %u) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb3(%80 : i32)
  ^bb3(%81: i32):
    %82 = llvm.sub %u_size0, %46 overflow<nsw> : i64
    %83 = llvm.ashr %82, %4 : i64
    %84 = llvm.mul %83, %3 overflow<nsw> : i64
    %85 = llvm.add %84, %46 overflow<nsw> : i64
    %86 = llvm.intr.smax(%85, %46) : (i64, i64) -> i64
    %87 = llvm.sub %u_size0, %86 overflow<nsw> : i64
    %88 = llvm.intr.smin(%87, %3) : (i64, i64) -> i64
    %89 = llvm.intr.smax(%88, %2) : (i64, i64) -> i64
    %90 = llvm.trunc %89 : i64 to i32
    %91 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : vector<32xi32>) : vector<32xi32>
    %92 = llvm.mlir.poison : vector<32xi32>
    %93 = llvm.insertelement %90, %92[%2 : i64] : vector<32xi32>
    %94 = llvm.shufflevector %93, %92 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi32>
    %95 = llvm.icmp "slt" %91, %94 : vector<32xi32>
    %96 = llvm.mlir.poison : vector<32xi8>
    %97 = llvm.insertelement %41, %96[%2 : i64] : vector<32xi8>
    %98 = llvm.shufflevector %97, %96 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %99 = llvm.mlir.poison : vector<32xi1>
    %100 = llvm.insertelement %40, %99[%2 : i64] : vector<32xi1>
    %101 = llvm.shufflevector %100, %99 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %102 = llvm.mlir.poison : vector<32xi8>
    %103 = llvm.insertelement %43, %102[%2 : i64] : vector<32xi8>
    %104 = llvm.shufflevector %103, %102 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %105 = llvm.mlir.poison : vector<32xi1>
    %106 = llvm.insertelement %42, %105[%2 : i64] : vector<32xi1>
    %107 = llvm.shufflevector %106, %105 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %108 = llvm.icmp "slt" %46, %86 : i64
    llvm.cond_br %108, ^bb4(%46 : i64), ^bb5
  ^bb4(%i: i64):
    %109 = llvm.getelementptr inbounds %u[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %110 = llvm.load %109 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %111 = llvm.udiv %110, %98 : vector<32xi8>
    %112 = llvm.select %101, %33, %111 : vector<32xi1>, vector<32xi8>
    %113 = llvm.urem %110, %104 : vector<32xi8>
    %114 = llvm.select %107, %33, %113 : vector<32xi1>, vector<32xi8>
    %115 = llvm.add %112, %114 : vector<32xi8>
    %116 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %115, %116 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    %117 = llvm.add %i, %3 overflow<nsw> : i64
    %118 = llvm.icmp "slt" %117, %86 : i64
    llvm.cond_br %118, ^bb4(%117 : i64), ^bb5
  ^bb5:
    %119 = llvm.icmp "slt" %86, %u_size0 : i64
    llvm.cond_br %119, ^bb6(%86 : i64), ^bb7
  ^bb6(%i_1: i64):
    %120 = llvm.getelementptr inbounds %u[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %121 = llvm.intr.masked.load %120, %95, %33 {alignment = 1 : i32} : (!llvm.ptr, vector<32xi1>, vector<32xi8>) -> vector<32xi8>
    %122 = llvm.select %95, %98, %34 : vector<32xi1>, vector<32xi8>
    %123 = llvm.udiv %121, %122 : vector<32xi8>
    %124 = llvm.select %101, %33, %123 : vector<32xi1>, vector<32xi8>
    %125 = llvm.select %95, %104, %34 : vector<32xi1>, vector<32xi8>
    %126 = llvm.urem %121, %125 : vector<32xi8>
    %127 = llvm.select %107, %33, %126 : vector<32xi1>, vector<32xi8>
    %128 = llvm.add %124, %127 : vector<32xi8>
    %129 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %128, %129, %95 {alignment = 1 : i32} : vector<32xi8>, vector<32xi1> into !llvm.ptr
    %130 = llvm.add %i_1, %3 overflow<nsw> : i64
    %131 = llvm.icmp "slt" %130, %u_size0 : i64
    llvm.cond_br %131, ^bb6(%130 : i64), ^bb7
  ^bb7:
    %132 = llvm.icmp "ult" %31, %32 : i32
    %133 = llvm.ashr %a_size0, %1 : i64
    %134 = llvm.mul %133, %0 overflow<nsw> : i64
    %135 = llvm.intr.smax(%134, %2) : (i64, i64) -> i64
    %136 = llvm.intr.smax(%135, %2) : (i64, i64) -> i64
    %137 = llvm.add %136, %13 : i64
    %138 = llvm.udiv %137, %0 : i64
    %139 = llvm.mul %138, %24 : i64
    %140 = llvm.icmp "sge" %139, %15 : i64
    %141 = llvm.icmp "sgt" %135, %2 : i64
    %142 = llvm.sub %135, %9 overflow<nsw> : i64
    %143 = llvm.sdiv %142, %0 : i64
    %144 = llvm.add %143, %9 overflow<nsw> : i64
    %145 = llvm.select %141, %144, %2 : i1, i64
    llvm.cond_br %140, ^bb8, ^bb9
  ^bb8:
    llvm.store %135, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %146 = llvm.getelementptr inbounds %25[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %132, %146 {alignment = 8 : i64} : i1, !llvm.ptr
    %147 = llvm.getelementptr inbounds %25[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %147 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %148 = llvm.getelementptr inbounds %25[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %148 {alignment = 8 : i64} : i64, !llvm.ptr
    %149 = llvm.getelementptr inbounds %25[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %149 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %150 = llvm.getelementptr inbounds %25[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %150 {alignment = 8 : i64} : i64, !llvm.ptr
    %151 = llvm.getelementptr inbounds %25[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %151 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %152 = llvm.getelementptr inbounds %25[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %152 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %153 = llvm.getelementptr inbounds %25[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %153 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %154 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %155 = llvm.call @stepwell_parallel_for(%154, %25, %145, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%155 : i32)
  ^bb9:
    %156 = llvm.call @program.parallel1(%2, %145, %135, %132, %a, %a_size0, %b, %b_size0, %out0, %out1, %out3) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%156 : i32)
  ^bb10(%157: i32):
    %158 = llvm.sub %a_size0, %135 overflow<nsw> : i64
    %159 = llvm.ashr %158, %6 : i64
    %160 = llvm.mul %159, %5 overflow<nsw> : i64
    %161 = llvm.add %160, %135 overflow<nsw> : i64
    %162 = llvm.intr.smax(%161, %135) : (i64, i64) -> i64
    %163 = llvm.sub %a_size0, %162 overflow<nsw> : i64
    %164 = llvm.intr.smin(%163, %5) : (i64, i64) -> i64
    %165 = llvm.intr.smax(%164, %2) : (i64, i64) -> i64
    %166 = llvm.trunc %165 : i64 to i32
    %167 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %168 = llvm.mlir.poison : vector<8xi32>
    %169 = llvm.insertelement %166, %168[%2 : i64] : vector<8xi32>
    %170 = llvm.shufflevector %169, %168 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %171 = llvm.icmp "slt" %167, %170 : vector<8xi32>
    %172 = llvm.mlir.poison : vector<8xi1>
    %173 = llvm.insertelement %132, %172[%2 : i64] : vector<8xi1>
    %174 = llvm.shufflevector %173, %172 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    %175 = llvm.icmp "slt" %135, %162 : i64
    llvm.cond_br %175, ^bb11(%135 : i64), ^bb12
  ^bb11(%i_2: i64):
    %176 = llvm.getelementptr inbounds %a[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %177 = llvm.load %176 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %178 = llvm.getelementptr inbounds %b[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %179 = llvm.load %178 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %180 = llvm.icmp "eq" %179, %35 : vector<8xi32>
    %181 = llvm.icmp "eq" %177, %36 : vector<8xi32>
    %182 = llvm.icmp "eq" %179, %37 : vector<8xi32>
    %183 = llvm.and %181, %182 : vector<8xi1>
    %184 = llvm.or %180, %183 : vector<8xi1>
    %185 = llvm.select %184, %38, %179 : vector<8xi1>, vector<8xi32>
    %186 = llvm.sdiv %177, %185 : vector<8xi32>
    %187 = llvm.mul %186, %185 : vector<8xi32>
    %188 = llvm.sub %177, %187 : vector<8xi32>
    %189 = llvm.sub %186, %38 : vector<8xi32>
    %190 = llvm.xor %188, %185 : vector<8xi32>
    %191 = llvm.icmp "slt" %190, %35 : vector<8xi32>
    %192 = llvm.icmp "ne" %188, %35 : vector<8xi32>
    %193 = llvm.and %192, %191 : vector<8xi1>
    %194 = llvm.select %193, %189, %186 : vector<8xi1>, vector<8xi32>
    %195 = llvm.select %180, %35, %194 : vector<8xi1>, vector<8xi32>
    %196 = llvm.mul %195, %179 : vector<8xi32>
    %197 = llvm.srem %177, %185 : vector<8xi32>
    %198 = llvm.add %197, %185 : vector<8xi32>
    %199 = llvm.xor %197, %185 : vector<8xi32>
    %200 = llvm.icmp "slt" %199, %35 : vector<8xi32>
    %201 = llvm.icmp "ne" %197, %35 : vector<8xi32>
    %202 = llvm.and %201, %200 : vector<8xi1>
    %203 = llvm.select %202, %198, %197 : vector<8xi1>, vector<8xi32>
    %204 = llvm.select %180, %35, %203 : vector<8xi1>, vector<8xi32>
    %205 = llvm.add %196, %204 : vector<8xi32>
    %206 = llvm.shl %177, %39 : vector<8xi32>
    %207 = llvm.select %174, %206, %35 : vector<8xi1>, vector<8xi32>
    %208 = llvm.xor %207, %179 : vector<8xi32>
    %209 = llvm.sub %35, %179 : vector<8xi32>
    %210 = llvm.intr.smax(%179, %209) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %211 = llvm.trunc %210 : vector<8xi32> to vector<8xi8>
    %212 = llvm.getelementptr inbounds %out0[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %205, %212 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %213 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %208, %213 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %214 = llvm.getelementptr inbounds %out3[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %211, %214 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %215 = llvm.add %i_2, %5 overflow<nsw> : i64
    %216 = llvm.icmp "slt" %215, %162 : i64
    llvm.cond_br %216, ^bb11(%215 : i64), ^bb12
  ^bb12:
    %217 = llvm.icmp "slt" %162, %a_size0 : i64
    llvm.cond_br %217, ^bb13(%162 : i64), ^bb14
  ^bb13(%i_3: i64):
    %218 = llvm.getelementptr inbounds %a[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %219 = llvm.intr.masked.load %218, %171, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %220 = llvm.getelementptr inbounds %b[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %221 = llvm.intr.masked.load %220, %171, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %222 = llvm.icmp "eq" %221, %35 : vector<8xi32>
    %223 = llvm.icmp "eq" %219, %36 : vector<8xi32>
    %224 = llvm.icmp "eq" %221, %37 : vector<8xi32>
    %225 = llvm.and %223, %224 : vector<8xi1>
    %226 = llvm.or %222, %225 : vector<8xi1>
    %227 = llvm.select %226, %38, %221 : vector<8xi1>, vector<8xi32>
    %228 = llvm.select %171, %227, %38 : vector<8xi1>, vector<8xi32>
    %229 = llvm.sdiv %219, %228 : vector<8xi32>
    %230 = llvm.mul %229, %227 : vector<8xi32>
    %231 = llvm.sub %219, %230 : vector<8xi32>
    %232 = llvm.sub %229, %38 : vector<8xi32>
    %233 = llvm.xor %231, %227 : vector<8xi32>
    %234 = llvm.icmp "slt" %233, %35 : vector<8xi32>
    %235 = llvm.icmp "ne" %231, %35 : vector<8xi32>
    %236 = llvm.and %235, %234 : vector<8xi1>
    %237 = llvm.select %236, %232, %229 : vector<8xi1>, vector<8xi32>
    %238 = llvm.select %222, %35, %237 : vector<8xi1>, vector<8xi32>
    %239 = llvm.mul %238, %221 : vector<8xi32>
    %240 = llvm.srem %219, %228 : vector<8xi32>
    %241 = llvm.add %240, %227 : vector<8xi32>
    %242 = llvm.xor %240, %227 : vector<8xi32>
    %243 = llvm.icmp "slt" %242, %35 : vector<8xi32>
    %244 = llvm.icmp "ne" %240, %35 : vector<8xi32>
    %245 = llvm.and %244, %243 : vector<8xi1>
    %246 = llvm.select %245, %241, %240 : vector<8xi1>, vector<8xi32>
    %247 = llvm.select %222, %35, %246 : vector<8xi1>, vector<8xi32>
    %248 = llvm.add %239, %247 : vector<8xi32>
    %249 = llvm.shl %219, %39 : vector<8xi32>
    %250 = llvm.select %174, %249, %35 : vector<8xi1>, vector<8xi32>
    %251 = llvm.xor %250, %221 : vector<8xi32>
    %252 = llvm.sub %35, %221 : vector<8xi32>
    %253 = llvm.intr.smax(%221, %252) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %254 = llvm.trunc %253 : vector<8xi32> to vector<8xi8>
    %255 = llvm.getelementptr inbounds %out0[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %248, %255, %171 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %256 = llvm.getelementptr inbounds %out1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %251, %256, %171 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %257 = llvm.getelementptr inbounds %out3[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %254, %257, %171 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %258 = llvm.add %i_3, %5 overflow<nsw> : i64
    %259 = llvm.icmp "slt" %258, %a_size0 : i64
    llvm.cond_br %259, ^bb13(%258 : i64), ^bb14
  ^bb14:
    llvm.return %26 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %260: i64, %261: i8, %262: i1, %263: i8, %264: i1, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %u_size0_1: i64, %265: i1, %u_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}) -> i32 attributes {no_unwind, no_inline} {
    %266 = llvm.mlir.constant(0) : i64
    %267 = llvm.mlir.constant(8192) : i64
    %268 = llvm.mlir.constant(1) : i64
    %269 = llvm.mlir.constant(31) : i64
    %270 = llvm.mlir.constant(32) : i64
    %271 = llvm.mlir.constant(2) : i64
    %272 = llvm.mlir.constant(1 : i32) : i32
    %273 = llvm.mlir.constant(3 : i32) : i32
    %274 = llvm.mlir.constant(16384) : i64
    %275 = llvm.mlir.constant(0 : i32) : i32
    %276 = llvm.mlir.constant(2 : i32) : i32
    %277 = llvm.mlir.constant(3072) : i64
    %278 = llvm.alloca %270 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %279 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %280 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %280, ^bb1(%begin : i64), ^bb15
  ^bb1(%281: i64):
    %i_strip = llvm.mul %281, %267 overflow<nsw> : i64
    %282 = llvm.mlir.poison : vector<32xi8>
    %283 = llvm.insertelement %261, %282[%266 : i64] : vector<32xi8>
    %284 = llvm.shufflevector %283, %282 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %285 = llvm.mlir.poison : vector<32xi1>
    %286 = llvm.insertelement %262, %285[%266 : i64] : vector<32xi1>
    %287 = llvm.shufflevector %286, %285 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %288 = llvm.mlir.poison : vector<32xi8>
    %289 = llvm.insertelement %263, %288[%266 : i64] : vector<32xi8>
    %290 = llvm.shufflevector %289, %288 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %291 = llvm.mlir.poison : vector<32xi1>
    %292 = llvm.insertelement %264, %291[%266 : i64] : vector<32xi1>
    %293 = llvm.shufflevector %292, %291 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %294 = llvm.add %i_strip, %266 : i64
    %295 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %296 = llvm.mul %294, %268 : i64
    %297 = llvm.add %295, %296 : i64
    %298 = llvm.sub %266, %297 : i64
    %299 = llvm.and %298, %269 : i64
    %300 = llvm.lshr %299, %266 : i64
    %301 = llvm.sub %267, %266 : i64
    %302 = llvm.icmp "sge" %301, %270 : i64
    %303 = llvm.and %265, %302 : i1
    %304 = llvm.select %303, %300, %266 : i1, i64
    %305 = llvm.sub %270, %304 : i64
    %306 = llvm.and %305, %269 : i64
    %307 = llvm.sub %267, %270 : i64
    %308 = llvm.icmp "ugt" %304, %266 : i64
    llvm.cond_br %308, ^bb2, ^bb3
  ^bb2:
    %309 = llvm.add %i_strip, %267 : i64
    %310 = llvm.getelementptr %out2_1[%309] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.call_intrinsic "llvm.prefetch.p0"(%310, %272, %273, %272) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %311 = llvm.add %266, %304 : i64
    %312 = llvm.sub %267, %306 : i64
    %313 = llvm.icmp "slt" %311, %312 : i64
    llvm.cond_br %313, ^bb4(%311 : i64), ^bb8
  ^bb4(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %u_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %315 = llvm.load %314 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %316 = llvm.udiv %315, %284 : vector<32xi8>
    %317 = llvm.select %287, %279, %316 : vector<32xi1>, vector<32xi8>
    %318 = llvm.urem %315, %290 : vector<32xi8>
    %319 = llvm.select %293, %279, %318 : vector<32xi1>, vector<32xi8>
    %320 = llvm.add %317, %319 : vector<32xi8>
    llvm.cond_br %265, ^bb5, ^bb6
  ^bb5:
    %321 = llvm.add %i_5, %274 : i64
    %322 = llvm.getelementptr %u_1[%321] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.call_intrinsic "llvm.prefetch.p0"(%322, %275, %276, %272) : (!llvm.ptr, i32, i32, i32) -> ()
    %323 = llvm.add %i_5, %277 : i64
    %324 = llvm.getelementptr %u_1[%323] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.call_intrinsic "llvm.prefetch.p0"(%324, %275, %273, %272) : (!llvm.ptr, i32, i32, i32) -> ()
    %325 = llvm.getelementptr inbounds %out2_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %320, %325 {alignment = 32 : i64, nontemporal} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %326 = llvm.getelementptr inbounds %out2_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %320, %326 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %327 = llvm.add %i_4, %270 overflow<nsw> : i64
    %328 = llvm.icmp "slt" %327, %312 : i64
    llvm.cond_br %328, ^bb4(%327 : i64), ^bb8
  ^bb8:
    llvm.cond_br %308, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%266 : i64)
  ^bb10(%329: i64):
    %330 = llvm.icmp "eq" %329, %266 : i64
    %331 = llvm.select %330, %266, %307 : i1, i64
    %i_6 = llvm.add %i_strip, %331 overflow<nsw> : i64
    %332 = llvm.getelementptr inbounds %u_1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %333 = llvm.load %332 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %334 = llvm.udiv %333, %284 : vector<32xi8>
    %335 = llvm.select %287, %279, %334 : vector<32xi1>, vector<32xi8>
    %336 = llvm.urem %333, %290 : vector<32xi8>
    %337 = llvm.select %293, %279, %336 : vector<32xi1>, vector<32xi8>
    %338 = llvm.add %335, %337 : vector<32xi8>
    %339 = llvm.select %330, %266, %304 : i1, i64
    %340 = llvm.select %330, %304, %270 : i1, i64
    llvm.store %338, %278 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    %341 = llvm.icmp "slt" %339, %340 : i64
    llvm.cond_br %341, ^bb11(%339 : i64), ^bb12
  ^bb11(%342: i64):
    %343 = llvm.getelementptr inbounds %278[%342] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %344 = llvm.load %343 {alignment = 1 : i64} : !llvm.ptr -> i8
    %345 = llvm.add %i_6, %342 : i64
    %346 = llvm.getelementptr inbounds %out2_1[%345] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %344, %346 {alignment = 1 : i64} : i8, !llvm.ptr
    %347 = llvm.add %342, %268 overflow<nsw> : i64
    %348 = llvm.icmp "slt" %347, %340 : i64
    llvm.cond_br %348, ^bb11(%347 : i64), ^bb12
  ^bb12:
    %349 = llvm.add %329, %268 overflow<nsw> : i64
    %350 = llvm.icmp "slt" %349, %271 : i64
    llvm.cond_br %350, ^bb10(%349 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %351 = llvm.add %281, %268 overflow<nsw> : i64
    %352 = llvm.icmp "slt" %351, %end : i64
    llvm.cond_br %352, ^bb1(%351 : i64), ^bb15
  ^bb15:
    llvm.return %275 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %353 = llvm.mlir.constant(8) : i64
    %354 = llvm.mlir.constant(16) : i64
    %355 = llvm.mlir.constant(24) : i64
    %356 = llvm.mlir.constant(32) : i64
    %357 = llvm.mlir.constant(40) : i64
    %358 = llvm.mlir.constant(48) : i64
    %359 = llvm.mlir.constant(56) : i64
    %360 = llvm.mlir.constant(64) : i64
    %361 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %362 = llvm.getelementptr inbounds %context[%353] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %363 = llvm.load %362 {alignment = 8 : i64} : !llvm.ptr -> i8
    %364 = llvm.getelementptr inbounds %context[%354] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %365 = llvm.load %364 {alignment = 8 : i64} : !llvm.ptr -> i1
    %366 = llvm.getelementptr inbounds %context[%355] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %367 = llvm.load %366 {alignment = 8 : i64} : !llvm.ptr -> i8
    %368 = llvm.getelementptr inbounds %context[%356] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %369 = llvm.load %368 {alignment = 8 : i64} : !llvm.ptr -> i1
    %370 = llvm.getelementptr inbounds %context[%357] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %371 = llvm.load %370 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %372 = llvm.getelementptr inbounds %context[%358] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %373 = llvm.load %372 {alignment = 8 : i64} : !llvm.ptr -> i64
    %374 = llvm.getelementptr inbounds %context[%359] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %375 = llvm.load %374 {alignment = 8 : i64} : !llvm.ptr -> i1
    %376 = llvm.getelementptr inbounds %context[%360] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %377 = llvm.load %376 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %378 = llvm.call @program.parallel0(%begin_1, %end_1, %361, %363, %365, %367, %369, %371, %373, %375, %377) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %378 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %379: i64, %380: i1, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %a_size0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %381 = llvm.mlir.constant(0) : i64
    %382 = llvm.mlir.constant(8192) : i64
    %383 = llvm.mlir.constant(8) : i64
    %384 = llvm.mlir.constant(1) : i64
    %385 = llvm.mlir.constant(0 : i32) : i32
    %386 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %387 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %388 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %389 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %390 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %391 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %391, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%392: i64):
    %i_strip_1 = llvm.mul %392, %382 overflow<nsw> : i64
    %393 = llvm.mlir.poison : vector<8xi1>
    %394 = llvm.insertelement %380, %393[%381 : i64] : vector<8xi1>
    %395 = llvm.shufflevector %394, %393 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    llvm.br ^bb2(%381 : i64)
  ^bb2(%i_7: i64):
    %i_8 = llvm.add %i_strip_1, %i_7 overflow<nsw> : i64
    %396 = llvm.getelementptr inbounds %a_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %397 = llvm.load %396 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %398 = llvm.getelementptr inbounds %b_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %399 = llvm.load %398 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %400 = llvm.icmp "eq" %399, %386 : vector<8xi32>
    %401 = llvm.icmp "eq" %397, %387 : vector<8xi32>
    %402 = llvm.icmp "eq" %399, %388 : vector<8xi32>
    %403 = llvm.and %401, %402 : vector<8xi1>
    %404 = llvm.or %400, %403 : vector<8xi1>
    %405 = llvm.select %404, %389, %399 : vector<8xi1>, vector<8xi32>
    %406 = llvm.sdiv %397, %405 : vector<8xi32>
    %407 = llvm.mul %406, %405 : vector<8xi32>
    %408 = llvm.sub %397, %407 : vector<8xi32>
    %409 = llvm.sub %406, %389 : vector<8xi32>
    %410 = llvm.xor %408, %405 : vector<8xi32>
    %411 = llvm.icmp "slt" %410, %386 : vector<8xi32>
    %412 = llvm.icmp "ne" %408, %386 : vector<8xi32>
    %413 = llvm.and %412, %411 : vector<8xi1>
    %414 = llvm.select %413, %409, %406 : vector<8xi1>, vector<8xi32>
    %415 = llvm.select %400, %386, %414 : vector<8xi1>, vector<8xi32>
    %416 = llvm.mul %415, %399 : vector<8xi32>
    %417 = llvm.srem %397, %405 : vector<8xi32>
    %418 = llvm.add %417, %405 : vector<8xi32>
    %419 = llvm.xor %417, %405 : vector<8xi32>
    %420 = llvm.icmp "slt" %419, %386 : vector<8xi32>
    %421 = llvm.icmp "ne" %417, %386 : vector<8xi32>
    %422 = llvm.and %421, %420 : vector<8xi1>
    %423 = llvm.select %422, %418, %417 : vector<8xi1>, vector<8xi32>
    %424 = llvm.select %400, %386, %423 : vector<8xi1>, vector<8xi32>
    %425 = llvm.add %416, %424 : vector<8xi32>
    %426 = llvm.shl %397, %390 : vector<8xi32>
    %427 = llvm.select %395, %426, %386 : vector<8xi1>, vector<8xi32>
    %428 = llvm.xor %427, %399 : vector<8xi32>
    %429 = llvm.sub %386, %399 : vector<8xi32>
    %430 = llvm.intr.smax(%399, %429) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %431 = llvm.trunc %430 : vector<8xi32> to vector<8xi8>
    %432 = llvm.getelementptr inbounds %out0_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %425, %432 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %433 = llvm.getelementptr inbounds %out1_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %428, %433 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %434 = llvm.getelementptr inbounds %out3_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %431, %434 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %435 = llvm.add %i_7, %383 overflow<nsw> : i64
    %436 = llvm.icmp "slt" %435, %382 : i64
    llvm.cond_br %436, ^bb2(%435 : i64), ^bb3
  ^bb3:
    %437 = llvm.add %392, %384 overflow<nsw> : i64
    %438 = llvm.icmp "slt" %437, %end_2 : i64
    llvm.cond_br %438, ^bb1(%437 : i64), ^bb4
  ^bb4:
    llvm.return %385 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %439 = llvm.mlir.constant(8) : i64
    %440 = llvm.mlir.constant(16) : i64
    %441 = llvm.mlir.constant(24) : i64
    %442 = llvm.mlir.constant(32) : i64
    %443 = llvm.mlir.constant(40) : i64
    %444 = llvm.mlir.constant(48) : i64
    %445 = llvm.mlir.constant(56) : i64
    %446 = llvm.mlir.constant(64) : i64
    %447 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %448 = llvm.getelementptr inbounds %context_1[%439] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %449 = llvm.load %448 {alignment = 8 : i64} : !llvm.ptr -> i1
    %450 = llvm.getelementptr inbounds %context_1[%440] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %451 = llvm.load %450 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %452 = llvm.getelementptr inbounds %context_1[%441] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %453 = llvm.load %452 {alignment = 8 : i64} : !llvm.ptr -> i64
    %454 = llvm.getelementptr inbounds %context_1[%442] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %455 = llvm.load %454 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %456 = llvm.getelementptr inbounds %context_1[%443] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %457 = llvm.load %456 {alignment = 8 : i64} : !llvm.ptr -> i64
    %458 = llvm.getelementptr inbounds %context_1[%444] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %459 = llvm.load %458 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %460 = llvm.getelementptr inbounds %context_1[%445] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %461 = llvm.load %460 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %462 = llvm.getelementptr inbounds %context_1[%446] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %463 = llvm.load %462 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %464 = llvm.call @program.parallel1(%begin_3, %end_3, %447, %449, %451, %453, %455, %457, %459, %461, %463) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %464 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %u_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %u_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %465 = llvm.mlir.constant(0) : i64
    %466 = llvm.mlir.constant(1 : i32) : i32
    %467 = llvm.mlir.constant(1) : i64
    %468 = llvm.mlir.constant(2) : i64
    %469 = llvm.mlir.constant(3) : i64
    %470 = llvm.mlir.constant(0 : i32) : i32
    %471 = llvm.icmp "eq" %b_size0_2, %a_size0_2 : i64
    llvm.cond_br %471, ^bb1, ^bb2(%466 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %472 = llvm.getelementptr inbounds %extents[%467] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %472 {alignment = 8 : i64} : i64, !llvm.ptr
    %473 = llvm.getelementptr inbounds %extents[%468] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %u_size0_2, %473 {alignment = 8 : i64} : i64, !llvm.ptr
    %474 = llvm.getelementptr inbounds %extents[%469] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %474 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %470 : i32
  ^bb2(%475: i32):
    llvm.return %475 : i32
  }
}
