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
    %13 = memref.dim %a, %c0 : memref<?xi32>
    %14 = memref.dim %u, %c0 : memref<?xi8>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%13], strides: [1] : memref<?xi32> to memref<?xi32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%13], strides: [1] : memref<?xi32> to memref<?xi32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%14], strides: [1] : memref<?xi8> to memref<?xi8>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%13], strides: [1] : memref<?xi8> to memref<?xi8>
    %15 = arith.cmpi eq, %0, %1 : i8
    %16 = arith.select %15, %2, %0 : i8
    %17 = arith.cmpi eq, %3, %1 : i8
    %18 = arith.select %17, %2, %3 : i8
    %19 = arith.shrsi %14, %c13 : index
    %20 = arith.muli %19, %c8192 overflow<nsw> : index
    %21 = arith.maxsi %20, %c0 : index
    %22 = arith.constant 8192 : index
    %23 = arith.ceildivsi %21, %22 : index
    %24 = arith.constant 0 : index
    %25 = arith.maxsi %23, %24 : index
    %26 = arith.constant 4869 : index
    %27 = arith.muli %25, %26 : index
    %28 = arith.constant 32768 : index
    %29 = arith.cmpi sge, %27, %28 : index
    "omp.parallel"(%29) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %21, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %30 = vector.broadcast %16 : i8 to vector<32xi8>
          %31 = vector.broadcast %15 : i1 to vector<32xi1>
          %32 = vector.broadcast %18 : i8 to vector<32xi8>
          %33 = vector.broadcast %17 : i1 to vector<32xi1>
          scf.for %i = %c0 to %c8192 step %c32 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %34 = vector.load %u[%i_1] : memref<?xi8>, vector<32xi8>
            %35 = arith.divui %34, %30 : vector<32xi8>
            %36 = arith.select %31, %6, %35 : vector<32xi1>, vector<32xi8>
            %37 = arith.remui %34, %32 : vector<32xi8>
            %38 = arith.select %33, %6, %37 : vector<32xi1>, vector<32xi8>
            %39 = arith.addi %36, %38 : vector<32xi8>
            vector.store %39, %out2_1[%i_1] : memref<?xi8>, vector<32xi8>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %40 = arith.subi %14, %21 overflow<nsw> : index
    %41 = arith.shrsi %40, %c5 : index
    %42 = arith.muli %41, %c32 overflow<nsw> : index
    %43 = arith.addi %42, %21 overflow<nsw> : index
    %44 = arith.maxsi %43, %21 : index
    %45 = arith.subi %14, %44 overflow<nsw> : index
    %46 = vector.create_mask %45 : vector<32xi1>
    %47 = vector.broadcast %16 : i8 to vector<32xi8>
    %48 = vector.broadcast %15 : i1 to vector<32xi1>
    %49 = vector.broadcast %18 : i8 to vector<32xi8>
    %50 = vector.broadcast %17 : i1 to vector<32xi1>
    scf.for %i_2 = %21 to %44 step %c32 {
      %51 = vector.load %u[%i_2] : memref<?xi8>, vector<32xi8>
      %52 = arith.divui %51, %47 : vector<32xi8>
      %53 = arith.select %48, %6, %52 : vector<32xi1>, vector<32xi8>
      %54 = arith.remui %51, %49 : vector<32xi8>
      %55 = arith.select %50, %6, %54 : vector<32xi1>, vector<32xi8>
      %56 = arith.addi %53, %55 : vector<32xi8>
      vector.store %56, %out2_1[%i_2] : memref<?xi8>, vector<32xi8>
    }
    scf.for %i_3 = %44 to %14 step %c32 {
      %57 = vector.maskedload %u[%i_3], %46, %6 : memref<?xi8>, vector<32xi1>, vector<32xi8> into vector<32xi8>
      %58 = arith.select %46, %47, %7 : vector<32xi1>, vector<32xi8>
      %59 = arith.divui %57, %58 : vector<32xi8>
      %60 = arith.select %48, %6, %59 : vector<32xi1>, vector<32xi8>
      %61 = arith.select %46, %49, %7 : vector<32xi1>, vector<32xi8>
      %62 = arith.remui %57, %61 : vector<32xi8>
      %63 = arith.select %50, %6, %62 : vector<32xi1>, vector<32xi8>
      %64 = arith.addi %60, %63 : vector<32xi8>
      vector.maskedstore %out2_1[%i_3], %46, %64 : memref<?xi8>, vector<32xi1>, vector<32xi8>
    }
    %65 = arith.cmpi ult, %4, %5 : i32
    %66 = arith.shrsi %13, %c13 : index
    %67 = arith.muli %66, %c8192 overflow<nsw> : index
    %68 = arith.maxsi %67, %c0 : index
    %69 = arith.constant 8192 : index
    %70 = arith.ceildivsi %68, %69 : index
    %71 = arith.constant 0 : index
    %72 = arith.maxsi %70, %71 : index
    %73 = arith.constant 53250 : index
    %74 = arith.muli %72, %73 : index
    %75 = arith.constant 32768 : index
    %76 = arith.cmpi sge, %74, %75 : index
    "omp.parallel"(%76) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %68, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %77 = vector.broadcast %65 : i1 to vector<8xi1>
          scf.for %i_4 = %c0 to %c8192 step %c8 {
            %i_5 = arith.addi %i_strip_1, %i_4 overflow<nsw> : index
            %78 = vector.load %a[%i_5] : memref<?xi32>, vector<8xi32>
            %79 = vector.load %b[%i_5] : memref<?xi32>, vector<8xi32>
            %80 = arith.cmpi eq, %79, %8 : vector<8xi32>
            %81 = arith.cmpi eq, %78, %9 : vector<8xi32>
            %82 = arith.cmpi eq, %79, %10 : vector<8xi32>
            %83 = arith.andi %81, %82 : vector<8xi1>
            %84 = arith.ori %80, %83 : vector<8xi1>
            %85 = arith.select %84, %11, %79 : vector<8xi1>, vector<8xi32>
            %86 = arith.divsi %78, %85 : vector<8xi32>
            %87 = arith.muli %86, %85 : vector<8xi32>
            %88 = arith.subi %78, %87 : vector<8xi32>
            %89 = arith.subi %86, %11 : vector<8xi32>
            %90 = arith.xori %88, %85 : vector<8xi32>
            %91 = arith.cmpi slt, %90, %8 : vector<8xi32>
            %92 = arith.cmpi ne, %88, %8 : vector<8xi32>
            %93 = arith.andi %92, %91 : vector<8xi1>
            %94 = arith.select %93, %89, %86 : vector<8xi1>, vector<8xi32>
            %95 = arith.select %80, %8, %94 : vector<8xi1>, vector<8xi32>
            %96 = arith.muli %95, %79 : vector<8xi32>
            %97 = arith.remsi %78, %85 : vector<8xi32>
            %98 = arith.addi %97, %85 : vector<8xi32>
            %99 = arith.xori %97, %85 : vector<8xi32>
            %100 = arith.cmpi slt, %99, %8 : vector<8xi32>
            %101 = arith.cmpi ne, %97, %8 : vector<8xi32>
            %102 = arith.andi %101, %100 : vector<8xi1>
            %103 = arith.select %102, %98, %97 : vector<8xi1>, vector<8xi32>
            %104 = arith.select %80, %8, %103 : vector<8xi1>, vector<8xi32>
            %105 = arith.addi %96, %104 : vector<8xi32>
            %106 = arith.shli %78, %12 : vector<8xi32>
            %107 = arith.select %77, %106, %8 : vector<8xi1>, vector<8xi32>
            %108 = arith.xori %107, %79 : vector<8xi32>
            %109 = arith.subi %8, %79 : vector<8xi32>
            %110 = arith.maxsi %79, %109 : vector<8xi32>
            %111 = arith.trunci %110 : vector<8xi32> to vector<8xi8>
            vector.store %105, %out0_1[%i_5] : memref<?xi32>, vector<8xi32>
            vector.store %108, %out1_1[%i_5] : memref<?xi32>, vector<8xi32>
            vector.store %111, %out3_1[%i_5] : memref<?xi8>, vector<8xi8>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %112 = arith.subi %13, %68 overflow<nsw> : index
    %113 = arith.shrsi %112, %c3 : index
    %114 = arith.muli %113, %c8 overflow<nsw> : index
    %115 = arith.addi %114, %68 overflow<nsw> : index
    %116 = arith.maxsi %115, %68 : index
    %117 = arith.subi %13, %116 overflow<nsw> : index
    %118 = vector.create_mask %117 : vector<8xi1>
    %119 = vector.broadcast %65 : i1 to vector<8xi1>
    scf.for %i_6 = %68 to %116 step %c8 {
      %120 = vector.load %a[%i_6] : memref<?xi32>, vector<8xi32>
      %121 = vector.load %b[%i_6] : memref<?xi32>, vector<8xi32>
      %122 = arith.cmpi eq, %121, %8 : vector<8xi32>
      %123 = arith.cmpi eq, %120, %9 : vector<8xi32>
      %124 = arith.cmpi eq, %121, %10 : vector<8xi32>
      %125 = arith.andi %123, %124 : vector<8xi1>
      %126 = arith.ori %122, %125 : vector<8xi1>
      %127 = arith.select %126, %11, %121 : vector<8xi1>, vector<8xi32>
      %128 = arith.divsi %120, %127 : vector<8xi32>
      %129 = arith.muli %128, %127 : vector<8xi32>
      %130 = arith.subi %120, %129 : vector<8xi32>
      %131 = arith.subi %128, %11 : vector<8xi32>
      %132 = arith.xori %130, %127 : vector<8xi32>
      %133 = arith.cmpi slt, %132, %8 : vector<8xi32>
      %134 = arith.cmpi ne, %130, %8 : vector<8xi32>
      %135 = arith.andi %134, %133 : vector<8xi1>
      %136 = arith.select %135, %131, %128 : vector<8xi1>, vector<8xi32>
      %137 = arith.select %122, %8, %136 : vector<8xi1>, vector<8xi32>
      %138 = arith.muli %137, %121 : vector<8xi32>
      %139 = arith.remsi %120, %127 : vector<8xi32>
      %140 = arith.addi %139, %127 : vector<8xi32>
      %141 = arith.xori %139, %127 : vector<8xi32>
      %142 = arith.cmpi slt, %141, %8 : vector<8xi32>
      %143 = arith.cmpi ne, %139, %8 : vector<8xi32>
      %144 = arith.andi %143, %142 : vector<8xi1>
      %145 = arith.select %144, %140, %139 : vector<8xi1>, vector<8xi32>
      %146 = arith.select %122, %8, %145 : vector<8xi1>, vector<8xi32>
      %147 = arith.addi %138, %146 : vector<8xi32>
      %148 = arith.shli %120, %12 : vector<8xi32>
      %149 = arith.select %119, %148, %8 : vector<8xi1>, vector<8xi32>
      %150 = arith.xori %149, %121 : vector<8xi32>
      %151 = arith.subi %8, %121 : vector<8xi32>
      %152 = arith.maxsi %121, %151 : vector<8xi32>
      %153 = arith.trunci %152 : vector<8xi32> to vector<8xi8>
      vector.store %147, %out0_1[%i_6] : memref<?xi32>, vector<8xi32>
      vector.store %150, %out1_1[%i_6] : memref<?xi32>, vector<8xi32>
      vector.store %153, %out3_1[%i_6] : memref<?xi8>, vector<8xi8>
    }
    scf.for %i_7 = %116 to %13 step %c8 {
      %154 = vector.maskedload %a[%i_7], %118, %8 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %155 = vector.maskedload %b[%i_7], %118, %8 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %156 = arith.cmpi eq, %155, %8 : vector<8xi32>
      %157 = arith.cmpi eq, %154, %9 : vector<8xi32>
      %158 = arith.cmpi eq, %155, %10 : vector<8xi32>
      %159 = arith.andi %157, %158 : vector<8xi1>
      %160 = arith.ori %156, %159 : vector<8xi1>
      %161 = arith.select %160, %11, %155 : vector<8xi1>, vector<8xi32>
      %162 = arith.select %118, %161, %11 : vector<8xi1>, vector<8xi32>
      %163 = arith.divsi %154, %162 : vector<8xi32>
      %164 = arith.muli %163, %161 : vector<8xi32>
      %165 = arith.subi %154, %164 : vector<8xi32>
      %166 = arith.subi %163, %11 : vector<8xi32>
      %167 = arith.xori %165, %161 : vector<8xi32>
      %168 = arith.cmpi slt, %167, %8 : vector<8xi32>
      %169 = arith.cmpi ne, %165, %8 : vector<8xi32>
      %170 = arith.andi %169, %168 : vector<8xi1>
      %171 = arith.select %170, %166, %163 : vector<8xi1>, vector<8xi32>
      %172 = arith.select %156, %8, %171 : vector<8xi1>, vector<8xi32>
      %173 = arith.muli %172, %155 : vector<8xi32>
      %174 = arith.remsi %154, %162 : vector<8xi32>
      %175 = arith.addi %174, %161 : vector<8xi32>
      %176 = arith.xori %174, %161 : vector<8xi32>
      %177 = arith.cmpi slt, %176, %8 : vector<8xi32>
      %178 = arith.cmpi ne, %174, %8 : vector<8xi32>
      %179 = arith.andi %178, %177 : vector<8xi1>
      %180 = arith.select %179, %175, %174 : vector<8xi1>, vector<8xi32>
      %181 = arith.select %156, %8, %180 : vector<8xi1>, vector<8xi32>
      %182 = arith.addi %173, %181 : vector<8xi32>
      %183 = arith.shli %154, %12 : vector<8xi32>
      %184 = arith.select %119, %183, %8 : vector<8xi1>, vector<8xi32>
      %185 = arith.xori %184, %155 : vector<8xi32>
      %186 = arith.subi %8, %155 : vector<8xi32>
      %187 = arith.maxsi %155, %186 : vector<8xi32>
      %188 = arith.trunci %187 : vector<8xi32> to vector<8xi8>
      vector.maskedstore %out0_1[%i_7], %118, %182 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out1_1[%i_7], %118, %185 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out3_1[%i_7], %118, %188 : memref<?xi8>, vector<8xi1>, vector<8xi8>
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
    %25 = llvm.mlir.constant(2 : i32) : i32
    %26 = llvm.mlir.constant(32 : i32) : i32
    %27 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %28 = llvm.mlir.constant(dense<1> : vector<32xi8>) : vector<32xi8>
    %29 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %30 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %31 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %32 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %33 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %34 = llvm.icmp "eq" %21, %22 : i8
    %35 = llvm.select %34, %23, %21 : i1, i8
    %36 = llvm.icmp "eq" %24, %22 : i8
    %37 = llvm.select %36, %23, %24 : i1, i8
    %38 = llvm.ashr %u_size0, %1 : i64
    %39 = llvm.mul %38, %0 overflow<nsw> : i64
    %40 = llvm.intr.smax(%39, %2) : (i64, i64) -> i64
    %41 = llvm.sdiv %40, %0 : i64
    %42 = llvm.srem %40, %0 : i64
    %43 = llvm.icmp "ne" %42, %2 : i64
    %44 = llvm.xor %42, %0 : i64
    %45 = llvm.icmp "sge" %44, %2 : i64
    %46 = llvm.and %43, %45 : i1
    %47 = llvm.add %41, %7 : i64
    %48 = llvm.select %46, %47, %41 : i1, i64
    %49 = llvm.intr.smax(%48, %2) : (i64, i64) -> i64
    %50 = llvm.mul %49, %8 : i64
    %51 = llvm.icmp "sge" %50, %9 : i64
    %52 = llvm.icmp "sgt" %40, %2 : i64
    %53 = llvm.sub %40, %7 overflow<nsw> : i64
    %54 = llvm.sdiv %53, %0 : i64
    %55 = llvm.add %54, %7 overflow<nsw> : i64
    %56 = llvm.select %52, %55, %2 : i1, i64
    llvm.cond_br %51, ^bb1, ^bb2
  ^bb1:
    llvm.store %40, %11 {alignment = 8 : i64} : i64, !llvm.ptr
    %57 = llvm.getelementptr inbounds %11[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %35, %57 {alignment = 8 : i64} : i8, !llvm.ptr
    %58 = llvm.getelementptr inbounds %11[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %34, %58 {alignment = 8 : i64} : i1, !llvm.ptr
    %59 = llvm.getelementptr inbounds %11[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %37, %59 {alignment = 8 : i64} : i8, !llvm.ptr
    %60 = llvm.getelementptr inbounds %11[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %36, %60 {alignment = 8 : i64} : i1, !llvm.ptr
    %61 = llvm.getelementptr inbounds %11[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u, %61 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %62 = llvm.getelementptr inbounds %11[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u_size0, %62 {alignment = 8 : i64} : i64, !llvm.ptr
    %63 = llvm.getelementptr inbounds %11[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %63 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %64 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %65 = llvm.call @stepwell_parallel_for(%64, %11, %56, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%65 : i32)
  ^bb2:
    %66 = llvm.call @program.parallel0(%2, %56, %40, %35, %34, %37, %36, %u, %u_size0, %out2) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%66 : i32)
  ^bb3(%67: i32):
    %68 = llvm.sub %u_size0, %40 overflow<nsw> : i64
    %69 = llvm.ashr %68, %4 : i64
    %70 = llvm.mul %69, %3 overflow<nsw> : i64
    %71 = llvm.add %70, %40 overflow<nsw> : i64
    %72 = llvm.intr.smax(%71, %40) : (i64, i64) -> i64
    %73 = llvm.sub %u_size0, %72 overflow<nsw> : i64
    %74 = llvm.intr.smin(%73, %3) : (i64, i64) -> i64
    %75 = llvm.intr.smax(%74, %2) : (i64, i64) -> i64
    %76 = llvm.trunc %75 : i64 to i32
    %77 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : vector<32xi32>) : vector<32xi32>
    %78 = llvm.mlir.poison : vector<32xi32>
    %79 = llvm.insertelement %76, %78[%2 : i64] : vector<32xi32>
    %80 = llvm.shufflevector %79, %78 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi32>
    %81 = llvm.icmp "slt" %77, %80 : vector<32xi32>
    %82 = llvm.mlir.poison : vector<32xi8>
    %83 = llvm.insertelement %35, %82[%2 : i64] : vector<32xi8>
    %84 = llvm.shufflevector %83, %82 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %85 = llvm.mlir.poison : vector<32xi1>
    %86 = llvm.insertelement %34, %85[%2 : i64] : vector<32xi1>
    %87 = llvm.shufflevector %86, %85 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %88 = llvm.mlir.poison : vector<32xi8>
    %89 = llvm.insertelement %37, %88[%2 : i64] : vector<32xi8>
    %90 = llvm.shufflevector %89, %88 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %91 = llvm.mlir.poison : vector<32xi1>
    %92 = llvm.insertelement %36, %91[%2 : i64] : vector<32xi1>
    %93 = llvm.shufflevector %92, %91 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %94 = llvm.icmp "slt" %40, %72 : i64
    llvm.cond_br %94, ^bb4(%40 : i64), ^bb5
  ^bb4(%i: i64):
    %95 = llvm.getelementptr inbounds %u[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %96 = llvm.load %95 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %97 = llvm.udiv %96, %84 : vector<32xi8>
    %98 = llvm.select %87, %27, %97 : vector<32xi1>, vector<32xi8>
    %99 = llvm.urem %96, %90 : vector<32xi8>
    %100 = llvm.select %93, %27, %99 : vector<32xi1>, vector<32xi8>
    %101 = llvm.add %98, %100 : vector<32xi8>
    %102 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %101, %102 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    %103 = llvm.add %i, %3 overflow<nsw> : i64
    %104 = llvm.icmp "slt" %103, %72 : i64
    llvm.cond_br %104, ^bb4(%103 : i64), ^bb5
  ^bb5:
    %105 = llvm.icmp "slt" %72, %u_size0 : i64
    llvm.cond_br %105, ^bb6(%72 : i64), ^bb7
  ^bb6(%i_1: i64):
    %106 = llvm.getelementptr inbounds %u[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %107 = llvm.intr.masked.load %106, %81, %27 {alignment = 1 : i32} : (!llvm.ptr, vector<32xi1>, vector<32xi8>) -> vector<32xi8>
    %108 = llvm.select %81, %84, %28 : vector<32xi1>, vector<32xi8>
    %109 = llvm.udiv %107, %108 : vector<32xi8>
    %110 = llvm.select %87, %27, %109 : vector<32xi1>, vector<32xi8>
    %111 = llvm.select %81, %90, %28 : vector<32xi1>, vector<32xi8>
    %112 = llvm.urem %107, %111 : vector<32xi8>
    %113 = llvm.select %93, %27, %112 : vector<32xi1>, vector<32xi8>
    %114 = llvm.add %110, %113 : vector<32xi8>
    %115 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %114, %115, %81 {alignment = 1 : i32} : vector<32xi8>, vector<32xi1> into !llvm.ptr
    %116 = llvm.add %i_1, %3 overflow<nsw> : i64
    %117 = llvm.icmp "slt" %116, %u_size0 : i64
    llvm.cond_br %117, ^bb6(%116 : i64), ^bb7
  ^bb7:
    %118 = llvm.icmp "ult" %25, %26 : i32
    %119 = llvm.ashr %a_size0, %1 : i64
    %120 = llvm.mul %119, %0 overflow<nsw> : i64
    %121 = llvm.intr.smax(%120, %2) : (i64, i64) -> i64
    %122 = llvm.sdiv %121, %0 : i64
    %123 = llvm.srem %121, %0 : i64
    %124 = llvm.icmp "ne" %123, %2 : i64
    %125 = llvm.xor %123, %0 : i64
    %126 = llvm.icmp "sge" %125, %2 : i64
    %127 = llvm.and %124, %126 : i1
    %128 = llvm.add %122, %7 : i64
    %129 = llvm.select %127, %128, %122 : i1, i64
    %130 = llvm.intr.smax(%129, %2) : (i64, i64) -> i64
    %131 = llvm.mul %130, %17 : i64
    %132 = llvm.icmp "sge" %131, %9 : i64
    %133 = llvm.icmp "sgt" %121, %2 : i64
    %134 = llvm.sub %121, %7 overflow<nsw> : i64
    %135 = llvm.sdiv %134, %0 : i64
    %136 = llvm.add %135, %7 overflow<nsw> : i64
    %137 = llvm.select %133, %136, %2 : i1, i64
    llvm.cond_br %132, ^bb8, ^bb9
  ^bb8:
    llvm.store %121, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %138 = llvm.getelementptr inbounds %19[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %138 {alignment = 8 : i64} : i1, !llvm.ptr
    %139 = llvm.getelementptr inbounds %19[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %139 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %140 = llvm.getelementptr inbounds %19[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %140 {alignment = 8 : i64} : i64, !llvm.ptr
    %141 = llvm.getelementptr inbounds %19[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %141 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %142 = llvm.getelementptr inbounds %19[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %142 {alignment = 8 : i64} : i64, !llvm.ptr
    %143 = llvm.getelementptr inbounds %19[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %143 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %144 = llvm.getelementptr inbounds %19[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %144 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %145 = llvm.getelementptr inbounds %19[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %145 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %146 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %147 = llvm.call @stepwell_parallel_for(%146, %19, %137, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%147 : i32)
  ^bb9:
    %148 = llvm.call @program.parallel1(%2, %137, %121, %118, %a, %a_size0, %b, %b_size0, %out0, %out1, %out3) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%148 : i32)
  ^bb10(%149: i32):
    %150 = llvm.sub %a_size0, %121 overflow<nsw> : i64
    %151 = llvm.ashr %150, %6 : i64
    %152 = llvm.mul %151, %5 overflow<nsw> : i64
    %153 = llvm.add %152, %121 overflow<nsw> : i64
    %154 = llvm.intr.smax(%153, %121) : (i64, i64) -> i64
    %155 = llvm.sub %a_size0, %154 overflow<nsw> : i64
    %156 = llvm.intr.smin(%155, %5) : (i64, i64) -> i64
    %157 = llvm.intr.smax(%156, %2) : (i64, i64) -> i64
    %158 = llvm.trunc %157 : i64 to i32
    %159 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %160 = llvm.mlir.poison : vector<8xi32>
    %161 = llvm.insertelement %158, %160[%2 : i64] : vector<8xi32>
    %162 = llvm.shufflevector %161, %160 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %163 = llvm.icmp "slt" %159, %162 : vector<8xi32>
    %164 = llvm.mlir.poison : vector<8xi1>
    %165 = llvm.insertelement %118, %164[%2 : i64] : vector<8xi1>
    %166 = llvm.shufflevector %165, %164 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    %167 = llvm.icmp "slt" %121, %154 : i64
    llvm.cond_br %167, ^bb11(%121 : i64), ^bb12
  ^bb11(%i_2: i64):
    %168 = llvm.getelementptr inbounds %a[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %169 = llvm.load %168 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %170 = llvm.getelementptr inbounds %b[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %171 = llvm.load %170 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %172 = llvm.icmp "eq" %171, %29 : vector<8xi32>
    %173 = llvm.icmp "eq" %169, %30 : vector<8xi32>
    %174 = llvm.icmp "eq" %171, %31 : vector<8xi32>
    %175 = llvm.and %173, %174 : vector<8xi1>
    %176 = llvm.or %172, %175 : vector<8xi1>
    %177 = llvm.select %176, %32, %171 : vector<8xi1>, vector<8xi32>
    %178 = llvm.sdiv %169, %177 : vector<8xi32>
    %179 = llvm.mul %178, %177 : vector<8xi32>
    %180 = llvm.sub %169, %179 : vector<8xi32>
    %181 = llvm.sub %178, %32 : vector<8xi32>
    %182 = llvm.xor %180, %177 : vector<8xi32>
    %183 = llvm.icmp "slt" %182, %29 : vector<8xi32>
    %184 = llvm.icmp "ne" %180, %29 : vector<8xi32>
    %185 = llvm.and %184, %183 : vector<8xi1>
    %186 = llvm.select %185, %181, %178 : vector<8xi1>, vector<8xi32>
    %187 = llvm.select %172, %29, %186 : vector<8xi1>, vector<8xi32>
    %188 = llvm.mul %187, %171 : vector<8xi32>
    %189 = llvm.srem %169, %177 : vector<8xi32>
    %190 = llvm.add %189, %177 : vector<8xi32>
    %191 = llvm.xor %189, %177 : vector<8xi32>
    %192 = llvm.icmp "slt" %191, %29 : vector<8xi32>
    %193 = llvm.icmp "ne" %189, %29 : vector<8xi32>
    %194 = llvm.and %193, %192 : vector<8xi1>
    %195 = llvm.select %194, %190, %189 : vector<8xi1>, vector<8xi32>
    %196 = llvm.select %172, %29, %195 : vector<8xi1>, vector<8xi32>
    %197 = llvm.add %188, %196 : vector<8xi32>
    %198 = llvm.shl %169, %33 : vector<8xi32>
    %199 = llvm.select %166, %198, %29 : vector<8xi1>, vector<8xi32>
    %200 = llvm.xor %199, %171 : vector<8xi32>
    %201 = llvm.sub %29, %171 : vector<8xi32>
    %202 = llvm.intr.smax(%171, %201) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %203 = llvm.trunc %202 : vector<8xi32> to vector<8xi8>
    %204 = llvm.getelementptr inbounds %out0[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %197, %204 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %205 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %200, %205 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %206 = llvm.getelementptr inbounds %out3[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %203, %206 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %207 = llvm.add %i_2, %5 overflow<nsw> : i64
    %208 = llvm.icmp "slt" %207, %154 : i64
    llvm.cond_br %208, ^bb11(%207 : i64), ^bb12
  ^bb12:
    %209 = llvm.icmp "slt" %154, %a_size0 : i64
    llvm.cond_br %209, ^bb13(%154 : i64), ^bb14
  ^bb13(%i_3: i64):
    %210 = llvm.getelementptr inbounds %a[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %211 = llvm.intr.masked.load %210, %163, %29 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %212 = llvm.getelementptr inbounds %b[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %213 = llvm.intr.masked.load %212, %163, %29 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %214 = llvm.icmp "eq" %213, %29 : vector<8xi32>
    %215 = llvm.icmp "eq" %211, %30 : vector<8xi32>
    %216 = llvm.icmp "eq" %213, %31 : vector<8xi32>
    %217 = llvm.and %215, %216 : vector<8xi1>
    %218 = llvm.or %214, %217 : vector<8xi1>
    %219 = llvm.select %218, %32, %213 : vector<8xi1>, vector<8xi32>
    %220 = llvm.select %163, %219, %32 : vector<8xi1>, vector<8xi32>
    %221 = llvm.sdiv %211, %220 : vector<8xi32>
    %222 = llvm.mul %221, %219 : vector<8xi32>
    %223 = llvm.sub %211, %222 : vector<8xi32>
    %224 = llvm.sub %221, %32 : vector<8xi32>
    %225 = llvm.xor %223, %219 : vector<8xi32>
    %226 = llvm.icmp "slt" %225, %29 : vector<8xi32>
    %227 = llvm.icmp "ne" %223, %29 : vector<8xi32>
    %228 = llvm.and %227, %226 : vector<8xi1>
    %229 = llvm.select %228, %224, %221 : vector<8xi1>, vector<8xi32>
    %230 = llvm.select %214, %29, %229 : vector<8xi1>, vector<8xi32>
    %231 = llvm.mul %230, %213 : vector<8xi32>
    %232 = llvm.srem %211, %220 : vector<8xi32>
    %233 = llvm.add %232, %219 : vector<8xi32>
    %234 = llvm.xor %232, %219 : vector<8xi32>
    %235 = llvm.icmp "slt" %234, %29 : vector<8xi32>
    %236 = llvm.icmp "ne" %232, %29 : vector<8xi32>
    %237 = llvm.and %236, %235 : vector<8xi1>
    %238 = llvm.select %237, %233, %232 : vector<8xi1>, vector<8xi32>
    %239 = llvm.select %214, %29, %238 : vector<8xi1>, vector<8xi32>
    %240 = llvm.add %231, %239 : vector<8xi32>
    %241 = llvm.shl %211, %33 : vector<8xi32>
    %242 = llvm.select %166, %241, %29 : vector<8xi1>, vector<8xi32>
    %243 = llvm.xor %242, %213 : vector<8xi32>
    %244 = llvm.sub %29, %213 : vector<8xi32>
    %245 = llvm.intr.smax(%213, %244) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %246 = llvm.trunc %245 : vector<8xi32> to vector<8xi8>
    %247 = llvm.getelementptr inbounds %out0[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %240, %247, %163 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %248 = llvm.getelementptr inbounds %out1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %243, %248, %163 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %249 = llvm.getelementptr inbounds %out3[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %246, %249, %163 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %250 = llvm.add %i_3, %5 overflow<nsw> : i64
    %251 = llvm.icmp "slt" %250, %a_size0 : i64
    llvm.cond_br %251, ^bb13(%250 : i64), ^bb14
  ^bb14:
    llvm.return %20 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %252: i64, %253: i8, %254: i1, %255: i8, %256: i1, %u_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %u_size0_1: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %257 = llvm.mlir.constant(0) : i64
    %258 = llvm.mlir.constant(8192) : i64
    %259 = llvm.mlir.constant(32) : i64
    %260 = llvm.mlir.constant(1) : i64
    %261 = llvm.mlir.constant(0 : i32) : i32
    %262 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %263 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %263, ^bb1(%begin : i64), ^bb4
  ^bb1(%264: i64):
    %i_strip = llvm.mul %264, %258 overflow<nsw> : i64
    %265 = llvm.mlir.poison : vector<32xi8>
    %266 = llvm.insertelement %253, %265[%257 : i64] : vector<32xi8>
    %267 = llvm.shufflevector %266, %265 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %268 = llvm.mlir.poison : vector<32xi1>
    %269 = llvm.insertelement %254, %268[%257 : i64] : vector<32xi1>
    %270 = llvm.shufflevector %269, %268 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %271 = llvm.mlir.poison : vector<32xi8>
    %272 = llvm.insertelement %255, %271[%257 : i64] : vector<32xi8>
    %273 = llvm.shufflevector %272, %271 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %274 = llvm.mlir.poison : vector<32xi1>
    %275 = llvm.insertelement %256, %274[%257 : i64] : vector<32xi1>
    %276 = llvm.shufflevector %275, %274 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    llvm.br ^bb2(%257 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %277 = llvm.getelementptr inbounds %u_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %278 = llvm.load %277 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %279 = llvm.udiv %278, %267 : vector<32xi8>
    %280 = llvm.select %270, %262, %279 : vector<32xi1>, vector<32xi8>
    %281 = llvm.urem %278, %273 : vector<32xi8>
    %282 = llvm.select %276, %262, %281 : vector<32xi1>, vector<32xi8>
    %283 = llvm.add %280, %282 : vector<32xi8>
    %284 = llvm.getelementptr inbounds %out2_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %283, %284 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    %285 = llvm.add %i_4, %259 overflow<nsw> : i64
    %286 = llvm.icmp "slt" %285, %258 : i64
    llvm.cond_br %286, ^bb2(%285 : i64), ^bb3
  ^bb3:
    %287 = llvm.add %264, %260 overflow<nsw> : i64
    %288 = llvm.icmp "slt" %287, %end : i64
    llvm.cond_br %288, ^bb1(%287 : i64), ^bb4
  ^bb4:
    llvm.return %261 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %289 = llvm.mlir.constant(8) : i64
    %290 = llvm.mlir.constant(16) : i64
    %291 = llvm.mlir.constant(24) : i64
    %292 = llvm.mlir.constant(32) : i64
    %293 = llvm.mlir.constant(40) : i64
    %294 = llvm.mlir.constant(48) : i64
    %295 = llvm.mlir.constant(56) : i64
    %296 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %297 = llvm.getelementptr inbounds %context[%289] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %298 = llvm.load %297 {alignment = 8 : i64} : !llvm.ptr -> i8
    %299 = llvm.getelementptr inbounds %context[%290] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %300 = llvm.load %299 {alignment = 8 : i64} : !llvm.ptr -> i1
    %301 = llvm.getelementptr inbounds %context[%291] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %302 = llvm.load %301 {alignment = 8 : i64} : !llvm.ptr -> i8
    %303 = llvm.getelementptr inbounds %context[%292] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %304 = llvm.load %303 {alignment = 8 : i64} : !llvm.ptr -> i1
    %305 = llvm.getelementptr inbounds %context[%293] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %306 = llvm.load %305 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %307 = llvm.getelementptr inbounds %context[%294] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %308 = llvm.load %307 {alignment = 8 : i64} : !llvm.ptr -> i64
    %309 = llvm.getelementptr inbounds %context[%295] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %310 = llvm.load %309 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %311 = llvm.call @program.parallel0(%begin_1, %end_1, %296, %298, %300, %302, %304, %306, %308, %310) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %311 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %312: i64, %313: i1, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %a_size0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %314 = llvm.mlir.constant(0) : i64
    %315 = llvm.mlir.constant(8192) : i64
    %316 = llvm.mlir.constant(8) : i64
    %317 = llvm.mlir.constant(1) : i64
    %318 = llvm.mlir.constant(0 : i32) : i32
    %319 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %320 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %321 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %322 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %323 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %324 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %324, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%325: i64):
    %i_strip_1 = llvm.mul %325, %315 overflow<nsw> : i64
    %326 = llvm.mlir.poison : vector<8xi1>
    %327 = llvm.insertelement %313, %326[%314 : i64] : vector<8xi1>
    %328 = llvm.shufflevector %327, %326 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    llvm.br ^bb2(%314 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %329 = llvm.getelementptr inbounds %a_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %330 = llvm.load %329 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %331 = llvm.getelementptr inbounds %b_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %332 = llvm.load %331 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %333 = llvm.icmp "eq" %332, %319 : vector<8xi32>
    %334 = llvm.icmp "eq" %330, %320 : vector<8xi32>
    %335 = llvm.icmp "eq" %332, %321 : vector<8xi32>
    %336 = llvm.and %334, %335 : vector<8xi1>
    %337 = llvm.or %333, %336 : vector<8xi1>
    %338 = llvm.select %337, %322, %332 : vector<8xi1>, vector<8xi32>
    %339 = llvm.sdiv %330, %338 : vector<8xi32>
    %340 = llvm.mul %339, %338 : vector<8xi32>
    %341 = llvm.sub %330, %340 : vector<8xi32>
    %342 = llvm.sub %339, %322 : vector<8xi32>
    %343 = llvm.xor %341, %338 : vector<8xi32>
    %344 = llvm.icmp "slt" %343, %319 : vector<8xi32>
    %345 = llvm.icmp "ne" %341, %319 : vector<8xi32>
    %346 = llvm.and %345, %344 : vector<8xi1>
    %347 = llvm.select %346, %342, %339 : vector<8xi1>, vector<8xi32>
    %348 = llvm.select %333, %319, %347 : vector<8xi1>, vector<8xi32>
    %349 = llvm.mul %348, %332 : vector<8xi32>
    %350 = llvm.srem %330, %338 : vector<8xi32>
    %351 = llvm.add %350, %338 : vector<8xi32>
    %352 = llvm.xor %350, %338 : vector<8xi32>
    %353 = llvm.icmp "slt" %352, %319 : vector<8xi32>
    %354 = llvm.icmp "ne" %350, %319 : vector<8xi32>
    %355 = llvm.and %354, %353 : vector<8xi1>
    %356 = llvm.select %355, %351, %350 : vector<8xi1>, vector<8xi32>
    %357 = llvm.select %333, %319, %356 : vector<8xi1>, vector<8xi32>
    %358 = llvm.add %349, %357 : vector<8xi32>
    %359 = llvm.shl %330, %323 : vector<8xi32>
    %360 = llvm.select %328, %359, %319 : vector<8xi1>, vector<8xi32>
    %361 = llvm.xor %360, %332 : vector<8xi32>
    %362 = llvm.sub %319, %332 : vector<8xi32>
    %363 = llvm.intr.smax(%332, %362) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %364 = llvm.trunc %363 : vector<8xi32> to vector<8xi8>
    %365 = llvm.getelementptr inbounds %out0_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %358, %365 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %366 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %361, %366 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %367 = llvm.getelementptr inbounds %out3_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %364, %367 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %368 = llvm.add %i_6, %316 overflow<nsw> : i64
    %369 = llvm.icmp "slt" %368, %315 : i64
    llvm.cond_br %369, ^bb2(%368 : i64), ^bb3
  ^bb3:
    %370 = llvm.add %325, %317 overflow<nsw> : i64
    %371 = llvm.icmp "slt" %370, %end_2 : i64
    llvm.cond_br %371, ^bb1(%370 : i64), ^bb4
  ^bb4:
    llvm.return %318 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %372 = llvm.mlir.constant(8) : i64
    %373 = llvm.mlir.constant(16) : i64
    %374 = llvm.mlir.constant(24) : i64
    %375 = llvm.mlir.constant(32) : i64
    %376 = llvm.mlir.constant(40) : i64
    %377 = llvm.mlir.constant(48) : i64
    %378 = llvm.mlir.constant(56) : i64
    %379 = llvm.mlir.constant(64) : i64
    %380 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %381 = llvm.getelementptr inbounds %context_1[%372] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %382 = llvm.load %381 {alignment = 8 : i64} : !llvm.ptr -> i1
    %383 = llvm.getelementptr inbounds %context_1[%373] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %384 = llvm.load %383 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %385 = llvm.getelementptr inbounds %context_1[%374] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %386 = llvm.load %385 {alignment = 8 : i64} : !llvm.ptr -> i64
    %387 = llvm.getelementptr inbounds %context_1[%375] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %388 = llvm.load %387 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %389 = llvm.getelementptr inbounds %context_1[%376] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %390 = llvm.load %389 {alignment = 8 : i64} : !llvm.ptr -> i64
    %391 = llvm.getelementptr inbounds %context_1[%377] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %392 = llvm.load %391 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %393 = llvm.getelementptr inbounds %context_1[%378] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %394 = llvm.load %393 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %395 = llvm.getelementptr inbounds %context_1[%379] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %397 = llvm.call @program.parallel1(%begin_3, %end_3, %380, %382, %384, %386, %388, %390, %392, %394, %396) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %397 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %u_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %u_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %398 = llvm.mlir.constant(0) : i64
    %399 = llvm.mlir.constant(1 : i32) : i32
    %400 = llvm.mlir.constant(1) : i64
    %401 = llvm.mlir.constant(2) : i64
    %402 = llvm.mlir.constant(3) : i64
    %403 = llvm.mlir.constant(0 : i32) : i32
    %404 = llvm.icmp "eq" %b_size0_2, %a_size0_2 : i64
    llvm.cond_br %404, ^bb1, ^bb2(%399 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %405 = llvm.getelementptr inbounds %extents[%400] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %405 {alignment = 8 : i64} : i64, !llvm.ptr
    %406 = llvm.getelementptr inbounds %extents[%401] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %u_size0_2, %406 {alignment = 8 : i64} : i64, !llvm.ptr
    %407 = llvm.getelementptr inbounds %extents[%402] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %407 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %403 : i32
  ^bb2(%408: i32):
    llvm.return %408 : i32
  }
}
