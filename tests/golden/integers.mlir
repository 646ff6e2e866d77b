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
    %41 = arith.andi %40, %15 : index
    %42 = arith.cmpi eq, %41, %c0 : index
    %43 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xi8>) -> index
    %44 = "memref.extract_aligned_pointer_as_index"(%u) : (memref<?xi8>) -> index
    %45 = arith.subi %43, %44 : index
    %46 = arith.subi %45, %16 : index
    %47 = arith.andi %46, %17 : index
    %48 = arith.cmpi uge, %47, %18 : index
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
          scf.for %i = %c0 to %c8192 step %c32 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %55 = vector.load %u[%i_1] : memref<?xi8>, vector<32xi8>
            %56 = arith.divui %55, %51 : vector<32xi8>
            %57 = arith.select %52, %6, %56 : vector<32xi1>, vector<32xi8>
            %58 = arith.remui %55, %53 : vector<32xi8>
            %59 = arith.select %54, %6, %58 : vector<32xi1>, vector<32xi8>
            %60 = arith.addi %57, %59 : vector<32xi8>
            scf.if %50 {
              %61 = arith.constant 3072 : index
              %62 = arith.addi %i_1, %61 : index
              memref.prefetch %u[%62], read, locality<3>, data : memref<?xi8>
              vector.store %60, %out2_1[%i_1] {alignment = 16 : i64, nontemporal = true} : memref<?xi8>, vector<32xi8>
            } else {
              vector.store %60, %out2_1[%i_1] : memref<?xi8>, vector<32xi8>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %63 = arith.subi %20, %27 overflow<nsw> : index
    %64 = arith.shrsi %63, %c5 : index
    %65 = arith.muli %64, %c32 overflow<nsw> : index
    %66 = arith.addi %65, %27 overflow<nsw> : index
    %67 = arith.maxsi %66, %27 : index
    %68 = arith.subi %20, %67 overflow<nsw> : index
    %69 = vector.create_mask %68 : vector<32xi1>
    %70 = vector.broadcast %22 : i8 to vector<32xi8>
    %71 = vector.broadcast %21 : i1 to vector<32xi1>
    %72 = vector.broadcast %24 : i8 to vector<32xi8>
    %73 = vector.broadcast %23 : i1 to vector<32xi1>
    scf.for %i_2 = %27 to %67 step %c32 {
      %74 = vector.load %u[%i_2] : memref<?xi8>, vector<32xi8>
      %75 = arith.divui %74, %70 : vector<32xi8>
      %76 = arith.select %71, %6, %75 : vector<32xi1>, vector<32xi8>
      %77 = arith.remui %74, %72 : vector<32xi8>
      %78 = arith.select %73, %6, %77 : vector<32xi1>, vector<32xi8>
      %79 = arith.addi %76, %78 : vector<32xi8>
      scf.if %50 {
        vector.store %79, %out2_1[%i_2] {alignment = 16 : i64, nontemporal = true} : memref<?xi8>, vector<32xi8>
      } else {
        vector.store %79, %out2_1[%i_2] : memref<?xi8>, vector<32xi8>
      }
    }
    scf.if %50 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_3 = %67 to %20 step %c32 {
      %80 = vector.maskedload %u[%i_3], %69, %6 : memref<?xi8>, vector<32xi1>, vector<32xi8> into vector<32xi8>
      %81 = arith.select %69, %70, %7 : vector<32xi1>, vector<32xi8>
      %82 = arith.divui %80, %81 : vector<32xi8>
      %83 = arith.select %71, %6, %82 : vector<32xi1>, vector<32xi8>
      %84 = arith.select %69, %72, %7 : vector<32xi1>, vector<32xi8>
      %85 = arith.remui %80, %84 : vector<32xi8>
      %86 = arith.select %73, %6, %85 : vector<32xi1>, vector<32xi8>
      %87 = arith.addi %83, %86 : vector<32xi8>
      vector.maskedstore %out2_1[%i_3], %69, %87 : memref<?xi8>, vector<32xi1>, vector<32xi8>
    }
    %88 = arith.cmpi ult, %4, %5 : i32
    %89 = arith.shrsi %19, %c13 : index
    %90 = arith.muli %89, %c8192 overflow<nsw> : index
    %91 = arith.maxsi %90, %c0 : index
    %92 = arith.constant 0 : index
    %93 = arith.maxsi %91, %92 : index
    %94 = arith.constant 8191 : index
    %95 = arith.addi %93, %94 : index
    %96 = arith.constant 8192 : index
    %97 = arith.divui %95, %96 : index
    %98 = arith.constant 53250 : index
    %99 = arith.muli %97, %98 : index
    %100 = arith.constant 32768 : index
    %101 = arith.cmpi sge, %99, %100 : index
    "omp.parallel"(%101) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %91, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %102 = vector.broadcast %88 : i1 to vector<8xi1>
          scf.for %i_4 = %c0 to %c8192 step %c8 {
            %i_5 = arith.addi %i_strip_1, %i_4 overflow<nsw> : index
            %103 = vector.load %a[%i_5] : memref<?xi32>, vector<8xi32>
            %104 = vector.load %b[%i_5] : memref<?xi32>, vector<8xi32>
            %105 = arith.cmpi eq, %104, %8 : vector<8xi32>
            %106 = arith.cmpi eq, %103, %9 : vector<8xi32>
            %107 = arith.cmpi eq, %104, %10 : vector<8xi32>
            %108 = arith.andi %106, %107 : vector<8xi1>
            %109 = arith.ori %105, %108 : vector<8xi1>
            %110 = arith.select %109, %11, %104 : vector<8xi1>, vector<8xi32>
            %111 = arith.divsi %103, %110 : vector<8xi32>
            %112 = arith.muli %111, %110 : vector<8xi32>
            %113 = arith.subi %103, %112 : vector<8xi32>
            %114 = arith.subi %111, %11 : vector<8xi32>
            %115 = arith.xori %113, %110 : vector<8xi32>
            %116 = arith.cmpi slt, %115, %8 : vector<8xi32>
            %117 = arith.cmpi ne, %113, %8 : vector<8xi32>
            %118 = arith.andi %117, %116 : vector<8xi1>
            %119 = arith.select %118, %114, %111 : vector<8xi1>, vector<8xi32>
            %120 = arith.select %105, %8, %119 : vector<8xi1>, vector<8xi32>
            %121 = arith.muli %120, %104 : vector<8xi32>
            %122 = arith.remsi %103, %110 : vector<8xi32>
            %123 = arith.addi %122, %110 : vector<8xi32>
            %124 = arith.xori %122, %110 : vector<8xi32>
            %125 = arith.cmpi slt, %124, %8 : vector<8xi32>
            %126 = arith.cmpi ne, %122, %8 : vector<8xi32>
            %127 = arith.andi %126, %125 : vector<8xi1>
            %128 = arith.select %127, %123, %122 : vector<8xi1>, vector<8xi32>
            %129 = arith.select %105, %8, %128 : vector<8xi1>, vector<8xi32>
            %130 = arith.addi %121, %129 : vector<8xi32>
            %131 = arith.shli %103, %12 : vector<8xi32>
            %132 = arith.select %102, %131, %8 : vector<8xi1>, vector<8xi32>
            %133 = arith.xori %132, %104 : vector<8xi32>
            %134 = arith.subi %8, %104 : vector<8xi32>
            %135 = arith.maxsi %104, %134 : vector<8xi32>
            %136 = arith.trunci %135 : vector<8xi32> to vector<8xi8>
            vector.store %130, %out0_1[%i_5] : memref<?xi32>, vector<8xi32>
            vector.store %133, %out1_1[%i_5] : memref<?xi32>, vector<8xi32>
            vector.store %136, %out3_1[%i_5] : memref<?xi8>, vector<8xi8>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %137 = arith.subi %19, %91 overflow<nsw> : index
    %138 = arith.shrsi %137, %c3 : index
    %139 = arith.muli %138, %c8 overflow<nsw> : index
    %140 = arith.addi %139, %91 overflow<nsw> : index
    %141 = arith.maxsi %140, %91 : index
    %142 = arith.subi %19, %141 overflow<nsw> : index
    %143 = vector.create_mask %142 : vector<8xi1>
    %144 = vector.broadcast %88 : i1 to vector<8xi1>
    scf.for %i_6 = %91 to %141 step %c8 {
      %145 = vector.load %a[%i_6] : memref<?xi32>, vector<8xi32>
      %146 = vector.load %b[%i_6] : memref<?xi32>, vector<8xi32>
      %147 = arith.cmpi eq, %146, %8 : vector<8xi32>
      %148 = arith.cmpi eq, %145, %9 : vector<8xi32>
      %149 = arith.cmpi eq, %146, %10 : vector<8xi32>
      %150 = arith.andi %148, %149 : vector<8xi1>
      %151 = arith.ori %147, %150 : vector<8xi1>
      %152 = arith.select %151, %11, %146 : vector<8xi1>, vector<8xi32>
      %153 = arith.divsi %145, %152 : vector<8xi32>
      %154 = arith.muli %153, %152 : vector<8xi32>
      %155 = arith.subi %145, %154 : vector<8xi32>
      %156 = arith.subi %153, %11 : vector<8xi32>
      %157 = arith.xori %155, %152 : vector<8xi32>
      %158 = arith.cmpi slt, %157, %8 : vector<8xi32>
      %159 = arith.cmpi ne, %155, %8 : vector<8xi32>
      %160 = arith.andi %159, %158 : vector<8xi1>
      %161 = arith.select %160, %156, %153 : vector<8xi1>, vector<8xi32>
      %162 = arith.select %147, %8, %161 : vector<8xi1>, vector<8xi32>
      %163 = arith.muli %162, %146 : vector<8xi32>
      %164 = arith.remsi %145, %152 : vector<8xi32>
      %165 = arith.addi %164, %152 : vector<8xi32>
      %166 = arith.xori %164, %152 : vector<8xi32>
      %167 = arith.cmpi slt, %166, %8 : vector<8xi32>
      %168 = arith.cmpi ne, %164, %8 : vector<8xi32>
      %169 = arith.andi %168, %167 : vector<8xi1>
      %170 = arith.select %169, %165, %164 : vector<8xi1>, vector<8xi32>
      %171 = arith.select %147, %8, %170 : vector<8xi1>, vector<8xi32>
      %172 = arith.addi %163, %171 : vector<8xi32>
      %173 = arith.shli %145, %12 : vector<8xi32>
      %174 = arith.select %144, %173, %8 : vector<8xi1>, vector<8xi32>
      %175 = arith.xori %174, %146 : vector<8xi32>
      %176 = arith.subi %8, %146 : vector<8xi32>
      %177 = arith.maxsi %146, %176 : vector<8xi32>
      %178 = arith.trunci %177 : vector<8xi32> to vector<8xi8>
      vector.store %172, %out0_1[%i_6] : memref<?xi32>, vector<8xi32>
      vector.store %175, %out1_1[%i_6] : memref<?xi32>, vector<8xi32>
      vector.store %178, %out3_1[%i_6] : memref<?xi8>, vector<8xi8>
    }
    scf.for %i_7 = %141 to %19 step %c8 {
      %179 = vector.maskedload %a[%i_7], %143, %8 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %180 = vector.maskedload %b[%i_7], %143, %8 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %181 = arith.cmpi eq, %180, %8 : vector<8xi32>
      %182 = arith.cmpi eq, %179, %9 : vector<8xi32>
      %183 = arith.cmpi eq, %180, %10 : vector<8xi32>
      %184 = arith.andi %182, %183 : vector<8xi1>
      %185 = arith.ori %181, %184 : vector<8xi1>
      %186 = arith.select %185, %11, %180 : vector<8xi1>, vector<8xi32>
      %187 = arith.select %143, %186, %11 : vector<8xi1>, vector<8xi32>
      %188 = arith.divsi %179, %187 : vector<8xi32>
      %189 = arith.muli %188, %186 : vector<8xi32>
      %190 = arith.subi %179, %189 : vector<8xi32>
      %191 = arith.subi %188, %11 : vector<8xi32>
      %192 = arith.xori %190, %186 : vector<8xi32>
      %193 = arith.cmpi slt, %192, %8 : vector<8xi32>
      %194 = arith.cmpi ne, %190, %8 : vector<8xi32>
      %195 = arith.andi %194, %193 : vector<8xi1>
      %196 = arith.select %195, %191, %188 : vector<8xi1>, vector<8xi32>
      %197 = arith.select %181, %8, %196 : vector<8xi1>, vector<8xi32>
      %198 = arith.muli %197, %180 : vector<8xi32>
      %199 = arith.remsi %179, %187 : vector<8xi32>
      %200 = arith.addi %199, %186 : vector<8xi32>
      %201 = arith.xori %199, %186 : vector<8xi32>
      %202 = arith.cmpi slt, %201, %8 : vector<8xi32>
      %203 = arith.cmpi ne, %199, %8 : vector<8xi32>
      %204 = arith.andi %203, %202 : vector<8xi1>
      %205 = arith.select %204, %200, %199 : vector<8xi1>, vector<8xi32>
      %206 = arith.select %181, %8, %205 : vector<8xi1>, vector<8xi32>
      %207 = arith.addi %198, %206 : vector<8xi32>
      %208 = arith.shli %179, %12 : vector<8xi32>
      %209 = arith.select %144, %208, %8 : vector<8xi1>, vector<8xi32>
      %210 = arith.xori %209, %180 : vector<8xi32>
      %211 = arith.subi %8, %180 : vector<8xi32>
      %212 = arith.maxsi %180, %211 : vector<8xi32>
      %213 = arith.trunci %212 : vector<8xi32> to vector<8xi8>
      vector.maskedstore %out0_1[%i_7], %143, %207 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out1_1[%i_7], %143, %210 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out3_1[%i_7], %143, %213 : memref<?xi8>, vector<8xi1>, vector<8xi8>
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
    %55 = llvm.and %54, %9 : i64
    %56 = llvm.icmp "eq" %55, %2 : i64
    %57 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %58 = llvm.ptrtoint %u : !llvm.ptr to i64
    %59 = llvm.sub %57, %58 : i64
    %60 = llvm.sub %59, %10 : i64
    %61 = llvm.and %60, %11 : i64
    %62 = llvm.icmp "uge" %61, %12 : i64
    %63 = llvm.and %53, %62 : i1
    %64 = llvm.and %63, %56 : i1
    %65 = llvm.icmp "sgt" %46, %2 : i64
    %66 = llvm.sub %46, %10 overflow<nsw> : i64
    %67 = llvm.sdiv %66, %0 : i64
    %68 = llvm.add %67, %10 overflow<nsw> : i64
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
    llvm.store %u, %74 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %75 = llvm.getelementptr inbounds %17[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u_size0, %75 {alignment = 8 : i64} : i64, !llvm.ptr
    %76 = llvm.getelementptr inbounds %17[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %76 {alignment = 8 : i64} : i1, !llvm.ptr
    %77 = llvm.getelementptr inbounds %17[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %77 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %78 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %79 = llvm.call @stepwell_parallel_for(%78, %17, %69, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%79 : i32)
  ^bb2:
    %80 = llvm.call @program.parallel0(%2, %69, %46, %41, %40, %43, %42, %u, %u_size0, %64, %out2) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
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
    llvm.cond_br %108, ^bb4(%46 : i64), ^bb8
  ^bb4(%i: i64):
    %109 = llvm.getelementptr inbounds %u[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %110 = llvm.load %109 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %111 = llvm.udiv %110, %98 : vector<32xi8>
    %112 = llvm.select %101, %33, %111 : vector<32xi1>, vector<32xi8>
    %113 = llvm.urem %110, %104 : vector<32xi8>
    %114 = llvm.select %107, %33, %113 : vector<32xi1>, vector<32xi8>
    %115 = llvm.add %112, %114 : vector<32xi8>
    llvm.cond_br %64, ^bb5, ^bb6
  ^bb5:
    %116 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %115, %116 {alignment = 16 : i64, nontemporal} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %117 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %115, %117 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %118 = llvm.add %i, %3 overflow<nsw> : i64
    %119 = llvm.icmp "slt" %118, %86 : i64
    llvm.cond_br %119, ^bb4(%118 : i64), ^bb8
  ^bb8:
    llvm.cond_br %64, ^bb9, ^bb10
  ^bb9:
    llvm.fence seq_cst
    llvm.br ^bb10
  ^bb10:
    %120 = llvm.icmp "slt" %86, %u_size0 : i64
    llvm.cond_br %120, ^bb11(%86 : i64), ^bb12
  ^bb11(%i_1: i64):
    %121 = llvm.getelementptr inbounds %u[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %122 = llvm.intr.masked.load %121, %95, %33 {alignment = 1 : i32} : (!llvm.ptr, vector<32xi1>, vector<32xi8>) -> vector<32xi8>
    %123 = llvm.select %95, %98, %34 : vector<32xi1>, vector<32xi8>
    %124 = llvm.udiv %122, %123 : vector<32xi8>
    %125 = llvm.select %101, %33, %124 : vector<32xi1>, vector<32xi8>
    %126 = llvm.select %95, %104, %34 : vector<32xi1>, vector<32xi8>
    %127 = llvm.urem %122, %126 : vector<32xi8>
    %128 = llvm.select %107, %33, %127 : vector<32xi1>, vector<32xi8>
    %129 = llvm.add %125, %128 : vector<32xi8>
    %130 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %129, %130, %95 {alignment = 1 : i32} : vector<32xi8>, vector<32xi1> into !llvm.ptr
    %131 = llvm.add %i_1, %3 overflow<nsw> : i64
    %132 = llvm.icmp "slt" %131, %u_size0 : i64
    llvm.cond_br %132, ^bb11(%131 : i64), ^bb12
  ^bb12:
    %133 = llvm.icmp "ult" %31, %32 : i32
    %134 = llvm.ashr %a_size0, %1 : i64
    %135 = llvm.mul %134, %0 overflow<nsw> : i64
    %136 = llvm.intr.smax(%135, %2) : (i64, i64) -> i64
    %137 = llvm.intr.smax(%136, %2) : (i64, i64) -> i64
    %138 = llvm.add %137, %13 : i64
    %139 = llvm.udiv %138, %0 : i64
    %140 = llvm.mul %139, %24 : i64
    %141 = llvm.icmp "sge" %140, %15 : i64
    %142 = llvm.icmp "sgt" %136, %2 : i64
    %143 = llvm.sub %136, %10 overflow<nsw> : i64
    %144 = llvm.sdiv %143, %0 : i64
    %145 = llvm.add %144, %10 overflow<nsw> : i64
    %146 = llvm.select %142, %145, %2 : i1, i64
    llvm.cond_br %141, ^bb13, ^bb14
  ^bb13:
    llvm.store %136, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %147 = llvm.getelementptr inbounds %25[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %133, %147 {alignment = 8 : i64} : i1, !llvm.ptr
    %148 = llvm.getelementptr inbounds %25[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %148 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %149 = llvm.getelementptr inbounds %25[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %149 {alignment = 8 : i64} : i64, !llvm.ptr
    %150 = llvm.getelementptr inbounds %25[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %150 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %151 = llvm.getelementptr inbounds %25[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %151 {alignment = 8 : i64} : i64, !llvm.ptr
    %152 = llvm.getelementptr inbounds %25[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %152 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %153 = llvm.getelementptr inbounds %25[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %153 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %154 = llvm.getelementptr inbounds %25[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %154 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %155 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %156 = llvm.call @stepwell_parallel_for(%155, %25, %146, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%156 : i32)
  ^bb14:
    %157 = llvm.call @program.parallel1(%2, %146, %136, %133, %a, %a_size0, %b, %b_size0, %out0, %out1, %out3) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb15(%157 : i32)
  ^bb15(%158: i32):
    %159 = llvm.sub %a_size0, %136 overflow<nsw> : i64
    %160 = llvm.ashr %159, %6 : i64
    %161 = llvm.mul %160, %5 overflow<nsw> : i64
    %162 = llvm.add %161, %136 overflow<nsw> : i64
    %163 = llvm.intr.smax(%162, %136) : (i64, i64) -> i64
    %164 = llvm.sub %a_size0, %163 overflow<nsw> : i64
    %165 = llvm.intr.smin(%164, %5) : (i64, i64) -> i64
    %166 = llvm.intr.smax(%165, %2) : (i64, i64) -> i64
    %167 = llvm.trunc %166 : i64 to i32
    %168 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %169 = llvm.mlir.poison : vector<8xi32>
    %170 = llvm.insertelement %167, %169[%2 : i64] : vector<8xi32>
    %171 = llvm.shufflevector %170, %169 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %172 = llvm.icmp "slt" %168, %171 : vector<8xi32>
    %173 = llvm.mlir.poison : vector<8xi1>
    %174 = llvm.insertelement %133, %173[%2 : i64] : vector<8xi1>
    %175 = llvm.shufflevector %174, %173 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    %176 = llvm.icmp "slt" %136, %163 : i64
    llvm.cond_br %176, ^bb16(%136 : i64), ^bb17
  ^bb16(%i_2: i64):
    %177 = llvm.getelementptr inbounds %a[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %178 = llvm.load %177 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %179 = llvm.getelementptr inbounds %b[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %180 = llvm.load %179 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %181 = llvm.icmp "eq" %180, %35 : vector<8xi32>
    %182 = llvm.icmp "eq" %178, %36 : vector<8xi32>
    %183 = llvm.icmp "eq" %180, %37 : vector<8xi32>
    %184 = llvm.and %182, %183 : vector<8xi1>
    %185 = llvm.or %181, %184 : vector<8xi1>
    %186 = llvm.select %185, %38, %180 : vector<8xi1>, vector<8xi32>
    %187 = llvm.sdiv %178, %186 : vector<8xi32>
    %188 = llvm.mul %187, %186 : vector<8xi32>
    %189 = llvm.sub %178, %188 : vector<8xi32>
    %190 = llvm.sub %187, %38 : vector<8xi32>
    %191 = llvm.xor %189, %186 : vector<8xi32>
    %192 = llvm.icmp "slt" %191, %35 : vector<8xi32>
    %193 = llvm.icmp "ne" %189, %35 : vector<8xi32>
    %194 = llvm.and %193, %192 : vector<8xi1>
    %195 = llvm.select %194, %190, %187 : vector<8xi1>, vector<8xi32>
    %196 = llvm.select %181, %35, %195 : vector<8xi1>, vector<8xi32>
    %197 = llvm.mul %196, %180 : vector<8xi32>
    %198 = llvm.srem %178, %186 : vector<8xi32>
    %199 = llvm.add %198, %186 : vector<8xi32>
    %200 = llvm.xor %198, %186 : vector<8xi32>
    %201 = llvm.icmp "slt" %200, %35 : vector<8xi32>
    %202 = llvm.icmp "ne" %198, %35 : vector<8xi32>
    %203 = llvm.and %202, %201 : vector<8xi1>
    %204 = llvm.select %203, %199, %198 : vector<8xi1>, vector<8xi32>
    %205 = llvm.select %181, %35, %204 : vector<8xi1>, vector<8xi32>
    %206 = llvm.add %197, %205 : vector<8xi32>
    %207 = llvm.shl %178, %39 : vector<8xi32>
    %208 = llvm.select %175, %207, %35 : vector<8xi1>, vector<8xi32>
    %209 = llvm.xor %208, %180 : vector<8xi32>
    %210 = llvm.sub %35, %180 : vector<8xi32>
    %211 = llvm.intr.smax(%180, %210) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %212 = llvm.trunc %211 : vector<8xi32> to vector<8xi8>
    %213 = llvm.getelementptr inbounds %out0[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %206, %213 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %214 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %209, %214 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %215 = llvm.getelementptr inbounds %out3[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %212, %215 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %216 = llvm.add %i_2, %5 overflow<nsw> : i64
    %217 = llvm.icmp "slt" %216, %163 : i64
    llvm.cond_br %217, ^bb16(%216 : i64), ^bb17
  ^bb17:
    %218 = llvm.icmp "slt" %163, %a_size0 : i64
    llvm.cond_br %218, ^bb18(%163 : i64), ^bb19
  ^bb18(%i_3: i64):
    %219 = llvm.getelementptr inbounds %a[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %220 = llvm.intr.masked.load %219, %172, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %221 = llvm.getelementptr inbounds %b[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %222 = llvm.intr.masked.load %221, %172, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %223 = llvm.icmp "eq" %222, %35 : vector<8xi32>
    %224 = llvm.icmp "eq" %220, %36 : vector<8xi32>
    %225 = llvm.icmp "eq" %222, %37 : vector<8xi32>
    %226 = llvm.and %224, %225 : vector<8xi1>
    %227 = llvm.or %223, %226 : vector<8xi1>
    %228 = llvm.select %227, %38, %222 : vector<8xi1>, vector<8xi32>
    %229 = llvm.select %172, %228, %38 : vector<8xi1>, vector<8xi32>
    %230 = llvm.sdiv %220, %229 : vector<8xi32>
    %231 = llvm.mul %230, %228 : vector<8xi32>
    %232 = llvm.sub %220, %231 : vector<8xi32>
    %233 = llvm.sub %230, %38 : vector<8xi32>
    %234 = llvm.xor %232, %228 : vector<8xi32>
    %235 = llvm.icmp "slt" %234, %35 : vector<8xi32>
    %236 = llvm.icmp "ne" %232, %35 : vector<8xi32>
    %237 = llvm.and %236, %235 : vector<8xi1>
    %238 = llvm.select %237, %233, %230 : vector<8xi1>, vector<8xi32>
    %239 = llvm.select %223, %35, %238 : vector<8xi1>, vector<8xi32>
    %240 = llvm.mul %239, %222 : vector<8xi32>
    %241 = llvm.srem %220, %229 : vector<8xi32>
    %242 = llvm.add %241, %228 : vector<8xi32>
    %243 = llvm.xor %241, %228 : vector<8xi32>
    %244 = llvm.icmp "slt" %243, %35 : vector<8xi32>
    %245 = llvm.icmp "ne" %241, %35 : vector<8xi32>
    %246 = llvm.and %245, %244 : vector<8xi1>
    %247 = llvm.select %246, %242, %241 : vector<8xi1>, vector<8xi32>
    %248 = llvm.select %223, %35, %247 : vector<8xi1>, vector<8xi32>
    %249 = llvm.add %240, %248 : vector<8xi32>
    %250 = llvm.shl %220, %39 : vector<8xi32>
    %251 = llvm.select %175, %250, %35 : vector<8xi1>, vector<8xi32>
    %252 = llvm.xor %251, %222 : vector<8xi32>
    %253 = llvm.sub %35, %222 : vector<8xi32>
    %254 = llvm.intr.smax(%222, %253) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %255 = llvm.trunc %254 : vector<8xi32> to vector<8xi8>
    %256 = llvm.getelementptr inbounds %out0[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %249, %256, %172 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %257 = llvm.getelementptr inbounds %out1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %252, %257, %172 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %258 = llvm.getelementptr inbounds %out3[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %255, %258, %172 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %259 = llvm.add %i_3, %5 overflow<nsw> : i64
    %260 = llvm.icmp "slt" %259, %a_size0 : i64
    llvm.cond_br %260, ^bb18(%259 : i64), ^bb19
  ^bb19:
    llvm.return %26 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %261: i64, %262: i8, %263: i1, %264: i8, %265: i1, %u_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %u_size0_1: i64, %266: i1, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %267 = llvm.mlir.constant(0) : i64
    %268 = llvm.mlir.constant(8192) : i64
    %269 = llvm.mlir.constant(32) : i64
    %270 = llvm.mlir.constant(3072) : i64
    %271 = llvm.mlir.constant(0 : i32) : i32
    %272 = llvm.mlir.constant(3 : i32) : i32
    %273 = llvm.mlir.constant(1 : i32) : i32
    %274 = llvm.mlir.constant(1) : i64
    %275 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %276 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %276, ^bb1(%begin : i64), ^bb7
  ^bb1(%277: i64):
    %i_strip = llvm.mul %277, %268 overflow<nsw> : i64
    %278 = llvm.mlir.poison : vector<32xi8>
    %279 = llvm.insertelement %262, %278[%267 : i64] : vector<32xi8>
    %280 = llvm.shufflevector %279, %278 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %281 = llvm.mlir.poison : vector<32xi1>
    %282 = llvm.insertelement %263, %281[%267 : i64] : vector<32xi1>
    %283 = llvm.shufflevector %282, %281 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %284 = llvm.mlir.poison : vector<32xi8>
    %285 = llvm.insertelement %264, %284[%267 : i64] : vector<32xi8>
    %286 = llvm.shufflevector %285, %284 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %287 = llvm.mlir.poison : vector<32xi1>
    %288 = llvm.insertelement %265, %287[%267 : i64] : vector<32xi1>
    %289 = llvm.shufflevector %288, %287 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    llvm.br ^bb2(%267 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %u_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %291 = llvm.load %290 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %292 = llvm.udiv %291, %280 : vector<32xi8>
    %293 = llvm.select %283, %275, %292 : vector<32xi1>, vector<32xi8>
    %294 = llvm.urem %291, %286 : vector<32xi8>
    %295 = llvm.select %289, %275, %294 : vector<32xi1>, vector<32xi8>
    %296 = llvm.add %293, %295 : vector<32xi8>
    llvm.cond_br %266, ^bb3, ^bb4
  ^bb3:
    %297 = llvm.add %i_5, %270 : i64
    %298 = llvm.getelementptr %u_1[%297] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.call_intrinsic "llvm.prefetch.p0"(%298, %271, %272, %273) : (!llvm.ptr, i32, i32, i32) -> ()
    %299 = llvm.getelementptr inbounds %out2_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %296, %299 {alignment = 16 : i64, nontemporal} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %300 = llvm.getelementptr inbounds %out2_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %296, %300 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %301 = llvm.add %i_4, %269 overflow<nsw> : i64
    %302 = llvm.icmp "slt" %301, %268 : i64
    llvm.cond_br %302, ^bb2(%301 : i64), ^bb6
  ^bb6:
    %303 = llvm.add %277, %274 overflow<nsw> : i64
    %304 = llvm.icmp "slt" %303, %end : i64
    llvm.cond_br %304, ^bb1(%303 : i64), ^bb7
  ^bb7:
    llvm.return %271 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %305 = llvm.mlir.constant(8) : i64
    %306 = llvm.mlir.constant(16) : i64
    %307 = llvm.mlir.constant(24) : i64
    %308 = llvm.mlir.constant(32) : i64
    %309 = llvm.mlir.constant(40) : i64
    %310 = llvm.mlir.constant(48) : i64
    %311 = llvm.mlir.constant(56) : i64
    %312 = llvm.mlir.constant(64) : i64
    %313 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %314 = llvm.getelementptr inbounds %context[%305] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %315 = llvm.load %314 {alignment = 8 : i64} : !llvm.ptr -> i8
    %316 = llvm.getelementptr inbounds %context[%306] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %317 = llvm.load %316 {alignment = 8 : i64} : !llvm.ptr -> i1
    %318 = llvm.getelementptr inbounds %context[%307] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %319 = llvm.load %318 {alignment = 8 : i64} : !llvm.ptr -> i8
    %320 = llvm.getelementptr inbounds %context[%308] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %321 = llvm.load %320 {alignment = 8 : i64} : !llvm.ptr -> i1
    %322 = llvm.getelementptr inbounds %context[%309] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %323 = llvm.load %322 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %324 = llvm.getelementptr inbounds %context[%310] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %325 = llvm.load %324 {alignment = 8 : i64} : !llvm.ptr -> i64
    %326 = llvm.getelementptr inbounds %context[%311] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %327 = llvm.load %326 {alignment = 8 : i64} : !llvm.ptr -> i1
    %328 = llvm.getelementptr inbounds %context[%312] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %329 = llvm.load %328 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %330 = llvm.call @program.parallel0(%begin_1, %end_1, %313, %315, %317, %319, %321, %323, %325, %327, %329) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %330 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %331: i64, %332: i1, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %a_size0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %333 = llvm.mlir.constant(0) : i64
    %334 = llvm.mlir.constant(8192) : i64
    %335 = llvm.mlir.constant(8) : i64
    %336 = llvm.mlir.constant(1) : i64
    %337 = llvm.mlir.constant(0 : i32) : i32
    %338 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %339 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %340 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %341 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %342 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %343 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %343, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%344: i64):
    %i_strip_1 = llvm.mul %344, %334 overflow<nsw> : i64
    %345 = llvm.mlir.poison : vector<8xi1>
    %346 = llvm.insertelement %332, %345[%333 : i64] : vector<8xi1>
    %347 = llvm.shufflevector %346, %345 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    llvm.br ^bb2(%333 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %a_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %349 = llvm.load %348 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %350 = llvm.getelementptr inbounds %b_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %351 = llvm.load %350 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %352 = llvm.icmp "eq" %351, %338 : vector<8xi32>
    %353 = llvm.icmp "eq" %349, %339 : vector<8xi32>
    %354 = llvm.icmp "eq" %351, %340 : vector<8xi32>
    %355 = llvm.and %353, %354 : vector<8xi1>
    %356 = llvm.or %352, %355 : vector<8xi1>
    %357 = llvm.select %356, %341, %351 : vector<8xi1>, vector<8xi32>
    %358 = llvm.sdiv %349, %357 : vector<8xi32>
    %359 = llvm.mul %358, %357 : vector<8xi32>
    %360 = llvm.sub %349, %359 : vector<8xi32>
    %361 = llvm.sub %358, %341 : vector<8xi32>
    %362 = llvm.xor %360, %357 : vector<8xi32>
    %363 = llvm.icmp "slt" %362, %338 : vector<8xi32>
    %364 = llvm.icmp "ne" %360, %338 : vector<8xi32>
    %365 = llvm.and %364, %363 : vector<8xi1>
    %366 = llvm.select %365, %361, %358 : vector<8xi1>, vector<8xi32>
    %367 = llvm.select %352, %338, %366 : vector<8xi1>, vector<8xi32>
    %368 = llvm.mul %367, %351 : vector<8xi32>
    %369 = llvm.srem %349, %357 : vector<8xi32>
    %370 = llvm.add %369, %357 : vector<8xi32>
    %371 = llvm.xor %369, %357 : vector<8xi32>
    %372 = llvm.icmp "slt" %371, %338 : vector<8xi32>
    %373 = llvm.icmp "ne" %369, %338 : vector<8xi32>
    %374 = llvm.and %373, %372 : vector<8xi1>
    %375 = llvm.select %374, %370, %369 : vector<8xi1>, vector<8xi32>
    %376 = llvm.select %352, %338, %375 : vector<8xi1>, vector<8xi32>
    %377 = llvm.add %368, %376 : vector<8xi32>
    %378 = llvm.shl %349, %342 : vector<8xi32>
    %379 = llvm.select %347, %378, %338 : vector<8xi1>, vector<8xi32>
    %380 = llvm.xor %379, %351 : vector<8xi32>
    %381 = llvm.sub %338, %351 : vector<8xi32>
    %382 = llvm.intr.smax(%351, %381) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %383 = llvm.trunc %382 : vector<8xi32> to vector<8xi8>
    %384 = llvm.getelementptr inbounds %out0_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %377, %384 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %385 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %380, %385 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %386 = llvm.getelementptr inbounds %out3_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %383, %386 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %387 = llvm.add %i_6, %335 overflow<nsw> : i64
    %388 = llvm.icmp "slt" %387, %334 : i64
    llvm.cond_br %388, ^bb2(%387 : i64), ^bb3
  ^bb3:
    %389 = llvm.add %344, %336 overflow<nsw> : i64
    %390 = llvm.icmp "slt" %389, %end_2 : i64
    llvm.cond_br %390, ^bb1(%389 : i64), ^bb4
  ^bb4:
    llvm.return %337 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %391 = llvm.mlir.constant(8) : i64
    %392 = llvm.mlir.constant(16) : i64
    %393 = llvm.mlir.constant(24) : i64
    %394 = llvm.mlir.constant(32) : i64
    %395 = llvm.mlir.constant(40) : i64
    %396 = llvm.mlir.constant(48) : i64
    %397 = llvm.mlir.constant(56) : i64
    %398 = llvm.mlir.constant(64) : i64
    %399 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %400 = llvm.getelementptr inbounds %context_1[%391] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %401 = llvm.load %400 {alignment = 8 : i64} : !llvm.ptr -> i1
    %402 = llvm.getelementptr inbounds %context_1[%392] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %403 = llvm.load %402 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %404 = llvm.getelementptr inbounds %context_1[%393] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %405 = llvm.load %404 {alignment = 8 : i64} : !llvm.ptr -> i64
    %406 = llvm.getelementptr inbounds %context_1[%394] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %407 = llvm.load %406 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %408 = llvm.getelementptr inbounds %context_1[%395] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> i64
    %410 = llvm.getelementptr inbounds %context_1[%396] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %411 = llvm.load %410 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %412 = llvm.getelementptr inbounds %context_1[%397] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %413 = llvm.load %412 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %414 = llvm.getelementptr inbounds %context_1[%398] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %415 = llvm.load %414 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %416 = llvm.call @program.parallel1(%begin_3, %end_3, %399, %401, %403, %405, %407, %409, %411, %413, %415) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %416 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %u_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %u_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %417 = llvm.mlir.constant(0) : i64
    %418 = llvm.mlir.constant(1 : i32) : i32
    %419 = llvm.mlir.constant(1) : i64
    %420 = llvm.mlir.constant(2) : i64
    %421 = llvm.mlir.constant(3) : i64
    %422 = llvm.mlir.constant(0 : i32) : i32
    %423 = llvm.icmp "eq" %b_size0_2, %a_size0_2 : i64
    llvm.cond_br %423, ^bb1, ^bb2(%418 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %424 = llvm.getelementptr inbounds %extents[%419] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %424 {alignment = 8 : i64} : i64, !llvm.ptr
    %425 = llvm.getelementptr inbounds %extents[%420] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %u_size0_2, %425 {alignment = 8 : i64} : i64, !llvm.ptr
    %426 = llvm.getelementptr inbounds %extents[%421] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %426 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %422 : i32
  ^bb2(%427: i32):
    llvm.return %427 : i32
  }
}
