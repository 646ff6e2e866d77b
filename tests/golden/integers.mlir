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
    %3 = tensor.extract_slice %b[0] [%1] [1] {whole} : tensor<?xi32> to tensor<?xi32>
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
    %20 = memref.reinterpret_cast %b to offset: [0], sizes: [%18], strides: [1] : memref<?xi32> to memref<?xi32>
    %21 = arith.cmpi eq, %1, %2 : i8
    %22 = arith.select %21, %3, %1 : i8
    %23 = arith.cmpi eq, %4, %2 : i8
    %24 = arith.select %23, %3, %4 : i8
    %25 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%19)
    affine.parallel (%i_strip) = (0) to (symbol(%25)) step (8192) {
      %26 = vector.broadcast %22 : i8 to vector<32xi8>
      %27 = vector.broadcast %21 : i1 to vector<32xi1>
      %28 = vector.broadcast %24 : i8 to vector<32xi8>
      %29 = vector.broadcast %23 : i1 to vector<32xi1>
      affine.for %i = 0 to 8192 step 32 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %30 = affine.vector_load %u[%i_1] : memref<?xi8>, vector<32xi8>
        %31 = arith.divui %30, %26 : vector<32xi8>
        %32 = arith.select %27, %11, %31 : vector<32xi1>, vector<32xi8>
        %33 = arith.remui %30, %28 : vector<32xi8>
        %34 = arith.select %29, %11, %33 : vector<32xi1>, vector<32xi8>
        %35 = arith.addi %32, %34 : vector<32xi8>
        affine.vector_store %35, %out2_1[%i_1] : memref<?xi8>, vector<32xi8>
      }
    }
    %36 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 32) * 32) + d0), d0)>(%25, %19)
    %37 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%36, %19)
    %38 = vector.create_mask %37 : vector<32xi1>
    %39 = vector.broadcast %22 : i8 to vector<32xi8>
    %40 = vector.broadcast %21 : i1 to vector<32xi1>
    %41 = vector.broadcast %24 : i8 to vector<32xi8>
    %42 = vector.broadcast %23 : i1 to vector<32xi1>
    affine.for %i_2 = %25 to %36 step 32 {
      %43 = affine.vector_load %u[%i_2] : memref<?xi8>, vector<32xi8>
      %44 = arith.divui %43, %39 : vector<32xi8>
      %45 = arith.select %40, %11, %44 : vector<32xi1>, vector<32xi8>
      %46 = arith.remui %43, %41 : vector<32xi8>
      %47 = arith.select %42, %11, %46 : vector<32xi1>, vector<32xi8>
      %48 = arith.addi %45, %47 : vector<32xi8>
      affine.vector_store %48, %out2_1[%i_2] : memref<?xi8>, vector<32xi8>
    }
    affine.for %i_3 = %36 to %19 step 32 {
      %49 = vector.maskedload %u[%i_3], %38, %11 : memref<?xi8>, vector<32xi1>, vector<32xi8> into vector<32xi8>
      %50 = arith.select %38, %39, %12 : vector<32xi1>, vector<32xi8>
      %51 = arith.divui %49, %50 : vector<32xi8>
      %52 = arith.select %40, %11, %51 : vector<32xi1>, vector<32xi8>
      %53 = arith.select %38, %41, %12 : vector<32xi1>, vector<32xi8>
      %54 = arith.remui %49, %53 : vector<32xi8>
      %55 = arith.select %42, %11, %54 : vector<32xi1>, vector<32xi8>
      %56 = arith.addi %52, %55 : vector<32xi8>
      vector.maskedstore %out2_1[%i_3], %38, %56 : memref<?xi8>, vector<32xi1>, vector<32xi8>
    }
    %57 = arith.cmpi ult, %9, %10 : i32
    %58 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%18)
    affine.parallel (%i_strip_1) = (0) to (symbol(%58)) step (8192) {
      %59 = vector.broadcast %57 : i1 to vector<8xi1>
      affine.for %i_4 = 0 to 8192 step 8 {
        %i_5 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_4)
        %60 = affine.vector_load %a[%i_5] : memref<?xi32>, vector<8xi32>
        %61 = affine.vector_load %20[%i_5] : memref<?xi32>, vector<8xi32>
        %62 = arith.cmpi eq, %61, %13 : vector<8xi32>
        %63 = arith.cmpi eq, %60, %14 : vector<8xi32>
        %64 = arith.cmpi eq, %61, %15 : vector<8xi32>
        %65 = arith.andi %63, %64 : vector<8xi1>
        %66 = arith.ori %62, %65 : vector<8xi1>
        %67 = arith.select %66, %16, %61 : vector<8xi1>, vector<8xi32>
        %68 = arith.divsi %60, %67 : vector<8xi32>
        %69 = arith.muli %68, %67 : vector<8xi32>
        %70 = arith.subi %60, %69 : vector<8xi32>
        %71 = arith.subi %68, %16 : vector<8xi32>
        %72 = arith.xori %70, %67 : vector<8xi32>
        %73 = arith.cmpi slt, %72, %13 : vector<8xi32>
        %74 = arith.cmpi ne, %70, %13 : vector<8xi32>
        %75 = arith.andi %74, %73 : vector<8xi1>
        %76 = arith.select %75, %71, %68 : vector<8xi1>, vector<8xi32>
        %77 = arith.select %62, %13, %76 : vector<8xi1>, vector<8xi32>
        %78 = arith.muli %77, %61 : vector<8xi32>
        %79 = arith.remsi %60, %67 : vector<8xi32>
        %80 = arith.addi %79, %67 : vector<8xi32>
        %81 = arith.xori %79, %67 : vector<8xi32>
        %82 = arith.cmpi slt, %81, %13 : vector<8xi32>
        %83 = arith.cmpi ne, %79, %13 : vector<8xi32>
        %84 = arith.andi %83, %82 : vector<8xi1>
        %85 = arith.select %84, %80, %79 : vector<8xi1>, vector<8xi32>
        %86 = arith.select %62, %13, %85 : vector<8xi1>, vector<8xi32>
        %87 = arith.addi %78, %86 : vector<8xi32>
        %88 = arith.shli %60, %17 : vector<8xi32>
        %89 = arith.select %59, %88, %13 : vector<8xi1>, vector<8xi32>
        %90 = arith.xori %89, %61 : vector<8xi32>
        %91 = arith.subi %13, %61 : vector<8xi32>
        %92 = arith.maxsi %61, %91 : vector<8xi32>
        %93 = arith.trunci %92 : vector<8xi32> to vector<8xi8>
        affine.vector_store %87, %out0_1[%i_5] : memref<?xi32>, vector<8xi32>
        affine.vector_store %90, %out1_1[%i_5] : memref<?xi32>, vector<8xi32>
        affine.vector_store %93, %out3_1[%i_5] : memref<?xi8>, vector<8xi8>
      }
    }
    %94 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%58, %18)
    %95 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%94, %18)
    %96 = vector.create_mask %95 : vector<8xi1>
    %97 = vector.broadcast %57 : i1 to vector<8xi1>
    affine.for %i_6 = %58 to %94 step 8 {
      %98 = affine.vector_load %a[%i_6] : memref<?xi32>, vector<8xi32>
      %99 = affine.vector_load %20[%i_6] : memref<?xi32>, vector<8xi32>
      %100 = arith.cmpi eq, %99, %13 : vector<8xi32>
      %101 = arith.cmpi eq, %98, %14 : vector<8xi32>
      %102 = arith.cmpi eq, %99, %15 : vector<8xi32>
      %103 = arith.andi %101, %102 : vector<8xi1>
      %104 = arith.ori %100, %103 : vector<8xi1>
      %105 = arith.select %104, %16, %99 : vector<8xi1>, vector<8xi32>
      %106 = arith.divsi %98, %105 : vector<8xi32>
      %107 = arith.muli %106, %105 : vector<8xi32>
      %108 = arith.subi %98, %107 : vector<8xi32>
      %109 = arith.subi %106, %16 : vector<8xi32>
      %110 = arith.xori %108, %105 : vector<8xi32>
      %111 = arith.cmpi slt, %110, %13 : vector<8xi32>
      %112 = arith.cmpi ne, %108, %13 : vector<8xi32>
      %113 = arith.andi %112, %111 : vector<8xi1>
      %114 = arith.select %113, %109, %106 : vector<8xi1>, vector<8xi32>
      %115 = arith.select %100, %13, %114 : vector<8xi1>, vector<8xi32>
      %116 = arith.muli %115, %99 : vector<8xi32>
      %117 = arith.remsi %98, %105 : vector<8xi32>
      %118 = arith.addi %117, %105 : vector<8xi32>
      %119 = arith.xori %117, %105 : vector<8xi32>
      %120 = arith.cmpi slt, %119, %13 : vector<8xi32>
      %121 = arith.cmpi ne, %117, %13 : vector<8xi32>
      %122 = arith.andi %121, %120 : vector<8xi1>
      %123 = arith.select %122, %118, %117 : vector<8xi1>, vector<8xi32>
      %124 = arith.select %100, %13, %123 : vector<8xi1>, vector<8xi32>
      %125 = arith.addi %116, %124 : vector<8xi32>
      %126 = arith.shli %98, %17 : vector<8xi32>
      %127 = arith.select %97, %126, %13 : vector<8xi1>, vector<8xi32>
      %128 = arith.xori %127, %99 : vector<8xi32>
      %129 = arith.subi %13, %99 : vector<8xi32>
      %130 = arith.maxsi %99, %129 : vector<8xi32>
      %131 = arith.trunci %130 : vector<8xi32> to vector<8xi8>
      affine.vector_store %125, %out0_1[%i_6] : memref<?xi32>, vector<8xi32>
      affine.vector_store %128, %out1_1[%i_6] : memref<?xi32>, vector<8xi32>
      affine.vector_store %131, %out3_1[%i_6] : memref<?xi8>, vector<8xi8>
    }
    affine.for %i_7 = %94 to %18 step 8 {
      %132 = vector.maskedload %a[%i_7], %96, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %133 = vector.maskedload %20[%i_7], %96, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %134 = arith.cmpi eq, %133, %13 : vector<8xi32>
      %135 = arith.cmpi eq, %132, %14 : vector<8xi32>
      %136 = arith.cmpi eq, %133, %15 : vector<8xi32>
      %137 = arith.andi %135, %136 : vector<8xi1>
      %138 = arith.ori %134, %137 : vector<8xi1>
      %139 = arith.select %138, %16, %133 : vector<8xi1>, vector<8xi32>
      %140 = arith.select %96, %139, %16 : vector<8xi1>, vector<8xi32>
      %141 = arith.divsi %132, %140 : vector<8xi32>
      %142 = arith.muli %141, %139 : vector<8xi32>
      %143 = arith.subi %132, %142 : vector<8xi32>
      %144 = arith.subi %141, %16 : vector<8xi32>
      %145 = arith.xori %143, %139 : vector<8xi32>
      %146 = arith.cmpi slt, %145, %13 : vector<8xi32>
      %147 = arith.cmpi ne, %143, %13 : vector<8xi32>
      %148 = arith.andi %147, %146 : vector<8xi1>
      %149 = arith.select %148, %144, %141 : vector<8xi1>, vector<8xi32>
      %150 = arith.select %134, %13, %149 : vector<8xi1>, vector<8xi32>
      %151 = arith.muli %150, %133 : vector<8xi32>
      %152 = arith.select %96, %139, %16 : vector<8xi1>, vector<8xi32>
      %153 = arith.remsi %132, %152 : vector<8xi32>
      %154 = arith.addi %153, %139 : vector<8xi32>
      %155 = arith.xori %153, %139 : vector<8xi32>
      %156 = arith.cmpi slt, %155, %13 : vector<8xi32>
      %157 = arith.cmpi ne, %153, %13 : vector<8xi32>
      %158 = arith.andi %157, %156 : vector<8xi1>
      %159 = arith.select %158, %154, %153 : vector<8xi1>, vector<8xi32>
      %160 = arith.select %134, %13, %159 : vector<8xi1>, vector<8xi32>
      %161 = arith.addi %151, %160 : vector<8xi32>
      %162 = arith.shli %132, %17 : vector<8xi32>
      %163 = arith.select %97, %162, %13 : vector<8xi1>, vector<8xi32>
      %164 = arith.xori %163, %133 : vector<8xi32>
      %165 = arith.subi %13, %133 : vector<8xi32>
      %166 = arith.maxsi %133, %165 : vector<8xi32>
      %167 = arith.trunci %166 : vector<8xi32> to vector<8xi8>
      vector.maskedstore %out0_1[%i_7], %96, %161 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out1_1[%i_7], %96, %164 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out3_1[%i_7], %96, %167 : memref<?xi8>, vector<8xi1>, vector<8xi8>
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
    %21 = memref.reinterpret_cast %b to offset: [0], sizes: [%19], strides: [1] : memref<?xi32> to memref<?xi32>
    %22 = arith.cmpi eq, %0, %1 : i8
    %23 = arith.select %22, %2, %0 : i8
    %24 = arith.cmpi eq, %3, %1 : i8
    %25 = arith.select %24, %2, %3 : i8
    %26 = arith.shrsi %20, %c13 : index
    %27 = arith.muli %26, %c8192 overflow<nsw> : index
    %28 = arith.maxsi %27, %c0 : index
    %29 = arith.constant 0 : index
    %30 = arith.maxsi %28, %29 : index
    %31 = arith.constant 8191 : index
    %32 = arith.addi %30, %31 : index
    %33 = arith.constant 8192 : index
    %34 = arith.divui %32, %33 : index
    %35 = arith.constant 4869 : index
    %36 = arith.muli %34, %35 : index
    %37 = arith.constant 32768 : index
    %38 = arith.cmpi sge, %36, %37 : index
    %39 = arith.muli %20, %13 : index
    %40 = arith.cmpi ugt, %39, %14 : index
    %41 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xi8>) -> index
    %42 = arith.andi %41, %c0 : index
    %43 = arith.cmpi eq, %42, %c0 : index
    %44 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xi8>) -> index
    %45 = "memref.extract_aligned_pointer_as_index"(%u) : (memref<?xi8>) -> index
    %46 = arith.subi %44, %45 : index
    %47 = arith.subi %46, %15 : index
    %48 = arith.andi %47, %16 : index
    %49 = arith.cmpi uge, %48, %17 : index
    %50 = arith.andi %40, %49 : i1
    %51 = arith.andi %50, %43 : i1
    "omp.parallel"(%38) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %28, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %52 = vector.broadcast %23 : i8 to vector<32xi8>
          %53 = vector.broadcast %22 : i1 to vector<32xi1>
          %54 = vector.broadcast %25 : i8 to vector<32xi8>
          %55 = vector.broadcast %24 : i1 to vector<32xi1>
          %56 = arith.addi %i_strip, %c0 : index
          %57 = "memref.extract_aligned_pointer_as_index"(%out2_1) : (memref<?xi8>) -> index
          %58 = arith.muli %56, %15 : index
          %59 = arith.addi %57, %58 : index
          %60 = arith.subi %c0, %59 : index
          %61 = arith.andi %60, %18 : index
          %62 = arith.shrui %61, %c0 : index
          %63 = arith.subi %c8192, %c0 : index
          %64 = arith.cmpi sge, %63, %c32 : index
          %65 = arith.andi %51, %64 : i1
          %66 = arith.select %65, %62, %c0 : index
          %67 = arith.subi %c32, %66 : index
          %68 = arith.andi %67, %18 : index
          %69 = arith.subi %c8192, %c32 : index
          %70 = arith.cmpi ugt, %66, %c0 : index
          scf.if %70 {
            %71 = arith.addi %i_strip, %c8192 : index
            memref.prefetch %out2_1[%71], write, locality<3>, data : memref<?xi8>
          }
          %72 = arith.addi %c0, %66 : index
          %73 = arith.subi %c8192, %68 : index
          scf.for %i = %72 to %73 step %c32 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %74 = vector.load %u[%i_1] : memref<?xi8>, vector<32xi8>
            %75 = arith.divui %74, %52 : vector<32xi8>
            %76 = arith.select %53, %6, %75 : vector<32xi1>, vector<32xi8>
            %77 = arith.remui %74, %54 : vector<32xi8>
            %78 = arith.select %55, %6, %77 : vector<32xi1>, vector<32xi8>
            %79 = arith.addi %76, %78 : vector<32xi8>
            scf.if %51 {
              %80 = arith.constant 16384 : index
              %81 = arith.addi %i_1, %80 : index
              memref.prefetch %u[%81], read, locality<2>, data : memref<?xi8>
              %82 = arith.constant 3072 : index
              %83 = arith.addi %i_1, %82 : index
              memref.prefetch %u[%83], read, locality<3>, data : memref<?xi8>
              vector.store %79, %out2_1[%i_1] {alignment = 32 : i64, nontemporal = true} : memref<?xi8>, vector<32xi8>
            } else {
              vector.store %79, %out2_1[%i_1] : memref<?xi8>, vector<32xi8>
            }
          }
          scf.if %70 {
            scf.for %84 = %c0 to %13 step %15 {
              %85 = arith.cmpi eq, %84, %c0 : index
              %86 = arith.select %85, %c0, %69 : index
              %i_2 = arith.addi %i_strip, %86 overflow<nsw> : index
              %87 = vector.load %u[%i_2] : memref<?xi8>, vector<32xi8>
              %88 = arith.divui %87, %52 : vector<32xi8>
              %89 = arith.select %53, %6, %88 : vector<32xi1>, vector<32xi8>
              %90 = arith.remui %87, %54 : vector<32xi8>
              %91 = arith.select %55, %6, %90 : vector<32xi1>, vector<32xi8>
              %92 = arith.addi %89, %91 : vector<32xi8>
              %93 = arith.select %85, %c0, %66 : index
              %94 = arith.select %85, %66, %c32 : index
              %95 = memref.alloca() : memref<32xi8>
              vector.store %92, %95[%c0] : memref<32xi8>, vector<32xi8>
              scf.for %96 = %93 to %94 step %15 {
                %97 = memref.load %95[%96] : memref<32xi8>
                %98 = arith.addi %i_2, %96 : index
                memref.store %97, %out2_1[%98] : memref<?xi8>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %99 = arith.subi %20, %28 overflow<nsw> : index
    %100 = arith.shrsi %99, %c5 : index
    %101 = arith.muli %100, %c32 overflow<nsw> : index
    %102 = arith.addi %101, %28 overflow<nsw> : index
    %103 = arith.maxsi %102, %28 : index
    %104 = arith.subi %20, %103 overflow<nsw> : index
    %105 = vector.create_mask %104 : vector<32xi1>
    %106 = vector.broadcast %23 : i8 to vector<32xi8>
    %107 = vector.broadcast %22 : i1 to vector<32xi1>
    %108 = vector.broadcast %25 : i8 to vector<32xi8>
    %109 = vector.broadcast %24 : i1 to vector<32xi1>
    scf.for %i_3 = %28 to %103 step %c32 {
      %110 = vector.load %u[%i_3] : memref<?xi8>, vector<32xi8>
      %111 = arith.divui %110, %106 : vector<32xi8>
      %112 = arith.select %107, %6, %111 : vector<32xi1>, vector<32xi8>
      %113 = arith.remui %110, %108 : vector<32xi8>
      %114 = arith.select %109, %6, %113 : vector<32xi1>, vector<32xi8>
      %115 = arith.addi %112, %114 : vector<32xi8>
      vector.store %115, %out2_1[%i_3] : memref<?xi8>, vector<32xi8>
    }
    scf.for %i_4 = %103 to %20 step %c32 {
      %116 = vector.maskedload %u[%i_4], %105, %6 : memref<?xi8>, vector<32xi1>, vector<32xi8> into vector<32xi8>
      %117 = arith.select %105, %106, %7 : vector<32xi1>, vector<32xi8>
      %118 = arith.divui %116, %117 : vector<32xi8>
      %119 = arith.select %107, %6, %118 : vector<32xi1>, vector<32xi8>
      %120 = arith.select %105, %108, %7 : vector<32xi1>, vector<32xi8>
      %121 = arith.remui %116, %120 : vector<32xi8>
      %122 = arith.select %109, %6, %121 : vector<32xi1>, vector<32xi8>
      %123 = arith.addi %119, %122 : vector<32xi8>
      vector.maskedstore %out2_1[%i_4], %105, %123 : memref<?xi8>, vector<32xi1>, vector<32xi8>
    }
    %124 = arith.cmpi ult, %4, %5 : i32
    %125 = arith.shrsi %19, %c13 : index
    %126 = arith.muli %125, %c8192 overflow<nsw> : index
    %127 = arith.maxsi %126, %c0 : index
    %128 = arith.constant 0 : index
    %129 = arith.maxsi %127, %128 : index
    %130 = arith.constant 8191 : index
    %131 = arith.addi %129, %130 : index
    %132 = arith.constant 8192 : index
    %133 = arith.divui %131, %132 : index
    %134 = arith.constant 53250 : index
    %135 = arith.muli %133, %134 : index
    %136 = arith.constant 32768 : index
    %137 = arith.cmpi sge, %135, %136 : index
    "omp.parallel"(%137) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %127, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %138 = vector.broadcast %124 : i1 to vector<8xi1>
          scf.for %i_5 = %c0 to %c8192 step %c8 {
            %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
            %139 = vector.load %a[%i_6] : memref<?xi32>, vector<8xi32>
            %140 = vector.load %21[%i_6] : memref<?xi32>, vector<8xi32>
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
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %173 = arith.subi %19, %127 overflow<nsw> : index
    %174 = arith.shrsi %173, %c3 : index
    %175 = arith.muli %174, %c8 overflow<nsw> : index
    %176 = arith.addi %175, %127 overflow<nsw> : index
    %177 = arith.maxsi %176, %127 : index
    %178 = arith.subi %19, %177 overflow<nsw> : index
    %179 = vector.create_mask %178 : vector<8xi1>
    %180 = vector.broadcast %124 : i1 to vector<8xi1>
    scf.for %i_7 = %127 to %177 step %c8 {
      %181 = vector.load %a[%i_7] : memref<?xi32>, vector<8xi32>
      %182 = vector.load %21[%i_7] : memref<?xi32>, vector<8xi32>
      %183 = arith.cmpi eq, %182, %8 : vector<8xi32>
      %184 = arith.cmpi eq, %181, %9 : vector<8xi32>
      %185 = arith.cmpi eq, %182, %10 : vector<8xi32>
      %186 = arith.andi %184, %185 : vector<8xi1>
      %187 = arith.ori %183, %186 : vector<8xi1>
      %188 = arith.select %187, %11, %182 : vector<8xi1>, vector<8xi32>
      %189 = arith.divsi %181, %188 : vector<8xi32>
      %190 = arith.muli %189, %188 : vector<8xi32>
      %191 = arith.subi %181, %190 : vector<8xi32>
      %192 = arith.subi %189, %11 : vector<8xi32>
      %193 = arith.xori %191, %188 : vector<8xi32>
      %194 = arith.cmpi slt, %193, %8 : vector<8xi32>
      %195 = arith.cmpi ne, %191, %8 : vector<8xi32>
      %196 = arith.andi %195, %194 : vector<8xi1>
      %197 = arith.select %196, %192, %189 : vector<8xi1>, vector<8xi32>
      %198 = arith.select %183, %8, %197 : vector<8xi1>, vector<8xi32>
      %199 = arith.muli %198, %182 : vector<8xi32>
      %200 = arith.remsi %181, %188 : vector<8xi32>
      %201 = arith.addi %200, %188 : vector<8xi32>
      %202 = arith.xori %200, %188 : vector<8xi32>
      %203 = arith.cmpi slt, %202, %8 : vector<8xi32>
      %204 = arith.cmpi ne, %200, %8 : vector<8xi32>
      %205 = arith.andi %204, %203 : vector<8xi1>
      %206 = arith.select %205, %201, %200 : vector<8xi1>, vector<8xi32>
      %207 = arith.select %183, %8, %206 : vector<8xi1>, vector<8xi32>
      %208 = arith.addi %199, %207 : vector<8xi32>
      %209 = arith.shli %181, %12 : vector<8xi32>
      %210 = arith.select %180, %209, %8 : vector<8xi1>, vector<8xi32>
      %211 = arith.xori %210, %182 : vector<8xi32>
      %212 = arith.subi %8, %182 : vector<8xi32>
      %213 = arith.maxsi %182, %212 : vector<8xi32>
      %214 = arith.trunci %213 : vector<8xi32> to vector<8xi8>
      vector.store %208, %out0_1[%i_7] : memref<?xi32>, vector<8xi32>
      vector.store %211, %out1_1[%i_7] : memref<?xi32>, vector<8xi32>
      vector.store %214, %out3_1[%i_7] : memref<?xi8>, vector<8xi8>
    }
    scf.for %i_8 = %177 to %19 step %c8 {
      %215 = vector.maskedload %a[%i_8], %179, %8 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %216 = vector.maskedload %21[%i_8], %179, %8 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
      %217 = arith.cmpi eq, %216, %8 : vector<8xi32>
      %218 = arith.cmpi eq, %215, %9 : vector<8xi32>
      %219 = arith.cmpi eq, %216, %10 : vector<8xi32>
      %220 = arith.andi %218, %219 : vector<8xi1>
      %221 = arith.ori %217, %220 : vector<8xi1>
      %222 = arith.select %221, %11, %216 : vector<8xi1>, vector<8xi32>
      %223 = arith.select %179, %222, %11 : vector<8xi1>, vector<8xi32>
      %224 = arith.divsi %215, %223 : vector<8xi32>
      %225 = arith.muli %224, %222 : vector<8xi32>
      %226 = arith.subi %215, %225 : vector<8xi32>
      %227 = arith.subi %224, %11 : vector<8xi32>
      %228 = arith.xori %226, %222 : vector<8xi32>
      %229 = arith.cmpi slt, %228, %8 : vector<8xi32>
      %230 = arith.cmpi ne, %226, %8 : vector<8xi32>
      %231 = arith.andi %230, %229 : vector<8xi1>
      %232 = arith.select %231, %227, %224 : vector<8xi1>, vector<8xi32>
      %233 = arith.select %217, %8, %232 : vector<8xi1>, vector<8xi32>
      %234 = arith.muli %233, %216 : vector<8xi32>
      %235 = arith.remsi %215, %223 : vector<8xi32>
      %236 = arith.addi %235, %222 : vector<8xi32>
      %237 = arith.xori %235, %222 : vector<8xi32>
      %238 = arith.cmpi slt, %237, %8 : vector<8xi32>
      %239 = arith.cmpi ne, %235, %8 : vector<8xi32>
      %240 = arith.andi %239, %238 : vector<8xi1>
      %241 = arith.select %240, %236, %235 : vector<8xi1>, vector<8xi32>
      %242 = arith.select %217, %8, %241 : vector<8xi1>, vector<8xi32>
      %243 = arith.addi %234, %242 : vector<8xi32>
      %244 = arith.shli %215, %12 : vector<8xi32>
      %245 = arith.select %180, %244, %8 : vector<8xi1>, vector<8xi32>
      %246 = arith.xori %245, %216 : vector<8xi32>
      %247 = arith.subi %8, %216 : vector<8xi32>
      %248 = arith.maxsi %216, %247 : vector<8xi32>
      %249 = arith.trunci %248 : vector<8xi32> to vector<8xi8>
      vector.maskedstore %out0_1[%i_8], %179, %243 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out1_1[%i_8], %179, %246 : memref<?xi32>, vector<8xi1>, vector<8xi32>
      vector.maskedstore %out3_1[%i_8], %179, %249 : memref<?xi8>, vector<8xi1>, vector<8xi8>
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
    %25 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
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
    llvm.store %out0, %150 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %151 = llvm.getelementptr inbounds %25[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %151 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %152 = llvm.getelementptr inbounds %25[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %152 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %153 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %154 = llvm.call @stepwell_parallel_for(%153, %25, %145, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%154 : i32)
  ^bb9:
    %155 = llvm.call @program.parallel1(%2, %145, %135, %132, %a, %a_size0, %b, %out0, %out1, %out3) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%155 : i32)
  ^bb10(%156: i32):
    %157 = llvm.sub %a_size0, %135 overflow<nsw> : i64
    %158 = llvm.ashr %157, %6 : i64
    %159 = llvm.mul %158, %5 overflow<nsw> : i64
    %160 = llvm.add %159, %135 overflow<nsw> : i64
    %161 = llvm.intr.smax(%160, %135) : (i64, i64) -> i64
    %162 = llvm.sub %a_size0, %161 overflow<nsw> : i64
    %163 = llvm.intr.smin(%162, %5) : (i64, i64) -> i64
    %164 = llvm.intr.smax(%163, %2) : (i64, i64) -> i64
    %165 = llvm.trunc %164 : i64 to i32
    %166 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %167 = llvm.mlir.poison : vector<8xi32>
    %168 = llvm.insertelement %165, %167[%2 : i64] : vector<8xi32>
    %169 = llvm.shufflevector %168, %167 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %170 = llvm.icmp "slt" %166, %169 : vector<8xi32>
    %171 = llvm.mlir.poison : vector<8xi1>
    %172 = llvm.insertelement %132, %171[%2 : i64] : vector<8xi1>
    %173 = llvm.shufflevector %172, %171 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    %174 = llvm.icmp "slt" %135, %161 : i64
    llvm.cond_br %174, ^bb11(%135 : i64), ^bb12
  ^bb11(%i_2: i64):
    %175 = llvm.getelementptr inbounds %a[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %176 = llvm.load %175 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %177 = llvm.getelementptr inbounds %b[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %178 = llvm.load %177 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %179 = llvm.icmp "eq" %178, %35 : vector<8xi32>
    %180 = llvm.icmp "eq" %176, %36 : vector<8xi32>
    %181 = llvm.icmp "eq" %178, %37 : vector<8xi32>
    %182 = llvm.and %180, %181 : vector<8xi1>
    %183 = llvm.or %179, %182 : vector<8xi1>
    %184 = llvm.select %183, %38, %178 : vector<8xi1>, vector<8xi32>
    %185 = llvm.sdiv %176, %184 : vector<8xi32>
    %186 = llvm.mul %185, %184 : vector<8xi32>
    %187 = llvm.sub %176, %186 : vector<8xi32>
    %188 = llvm.sub %185, %38 : vector<8xi32>
    %189 = llvm.xor %187, %184 : vector<8xi32>
    %190 = llvm.icmp "slt" %189, %35 : vector<8xi32>
    %191 = llvm.icmp "ne" %187, %35 : vector<8xi32>
    %192 = llvm.and %191, %190 : vector<8xi1>
    %193 = llvm.select %192, %188, %185 : vector<8xi1>, vector<8xi32>
    %194 = llvm.select %179, %35, %193 : vector<8xi1>, vector<8xi32>
    %195 = llvm.mul %194, %178 : vector<8xi32>
    %196 = llvm.srem %176, %184 : vector<8xi32>
    %197 = llvm.add %196, %184 : vector<8xi32>
    %198 = llvm.xor %196, %184 : vector<8xi32>
    %199 = llvm.icmp "slt" %198, %35 : vector<8xi32>
    %200 = llvm.icmp "ne" %196, %35 : vector<8xi32>
    %201 = llvm.and %200, %199 : vector<8xi1>
    %202 = llvm.select %201, %197, %196 : vector<8xi1>, vector<8xi32>
    %203 = llvm.select %179, %35, %202 : vector<8xi1>, vector<8xi32>
    %204 = llvm.add %195, %203 : vector<8xi32>
    %205 = llvm.shl %176, %39 : vector<8xi32>
    %206 = llvm.select %173, %205, %35 : vector<8xi1>, vector<8xi32>
    %207 = llvm.xor %206, %178 : vector<8xi32>
    %208 = llvm.sub %35, %178 : vector<8xi32>
    %209 = llvm.intr.smax(%178, %208) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %210 = llvm.trunc %209 : vector<8xi32> to vector<8xi8>
    %211 = llvm.getelementptr inbounds %out0[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %204, %211 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %212 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %207, %212 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %213 = llvm.getelementptr inbounds %out3[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %210, %213 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %214 = llvm.add %i_2, %5 overflow<nsw> : i64
    %215 = llvm.icmp "slt" %214, %161 : i64
    llvm.cond_br %215, ^bb11(%214 : i64), ^bb12
  ^bb12:
    %216 = llvm.icmp "slt" %161, %a_size0 : i64
    llvm.cond_br %216, ^bb13(%161 : i64), ^bb14
  ^bb13(%i_3: i64):
    %217 = llvm.getelementptr inbounds %a[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %218 = llvm.intr.masked.load %217, %170, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %219 = llvm.getelementptr inbounds %b[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %220 = llvm.intr.masked.load %219, %170, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %221 = llvm.icmp "eq" %220, %35 : vector<8xi32>
    %222 = llvm.icmp "eq" %218, %36 : vector<8xi32>
    %223 = llvm.icmp "eq" %220, %37 : vector<8xi32>
    %224 = llvm.and %222, %223 : vector<8xi1>
    %225 = llvm.or %221, %224 : vector<8xi1>
    %226 = llvm.select %225, %38, %220 : vector<8xi1>, vector<8xi32>
    %227 = llvm.select %170, %226, %38 : vector<8xi1>, vector<8xi32>
    %228 = llvm.sdiv %218, %227 : vector<8xi32>
    %229 = llvm.mul %228, %226 : vector<8xi32>
    %230 = llvm.sub %218, %229 : vector<8xi32>
    %231 = llvm.sub %228, %38 : vector<8xi32>
    %232 = llvm.xor %230, %226 : vector<8xi32>
    %233 = llvm.icmp "slt" %232, %35 : vector<8xi32>
    %234 = llvm.icmp "ne" %230, %35 : vector<8xi32>
    %235 = llvm.and %234, %233 : vector<8xi1>
    %236 = llvm.select %235, %231, %228 : vector<8xi1>, vector<8xi32>
    %237 = llvm.select %221, %35, %236 : vector<8xi1>, vector<8xi32>
    %238 = llvm.mul %237, %220 : vector<8xi32>
    %239 = llvm.srem %218, %227 : vector<8xi32>
    %240 = llvm.add %239, %226 : vector<8xi32>
    %241 = llvm.xor %239, %226 : vector<8xi32>
    %242 = llvm.icmp "slt" %241, %35 : vector<8xi32>
    %243 = llvm.icmp "ne" %239, %35 : vector<8xi32>
    %244 = llvm.and %243, %242 : vector<8xi1>
    %245 = llvm.select %244, %240, %239 : vector<8xi1>, vector<8xi32>
    %246 = llvm.select %221, %35, %245 : vector<8xi1>, vector<8xi32>
    %247 = llvm.add %238, %246 : vector<8xi32>
    %248 = llvm.shl %218, %39 : vector<8xi32>
    %249 = llvm.select %173, %248, %35 : vector<8xi1>, vector<8xi32>
    %250 = llvm.xor %249, %220 : vector<8xi32>
    %251 = llvm.sub %35, %220 : vector<8xi32>
    %252 = llvm.intr.smax(%220, %251) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %253 = llvm.trunc %252 : vector<8xi32> to vector<8xi8>
    %254 = llvm.getelementptr inbounds %out0[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %247, %254, %170 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %255 = llvm.getelementptr inbounds %out1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %250, %255, %170 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %256 = llvm.getelementptr inbounds %out3[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %253, %256, %170 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %257 = llvm.add %i_3, %5 overflow<nsw> : i64
    %258 = llvm.icmp "slt" %257, %a_size0 : i64
    llvm.cond_br %258, ^bb13(%257 : i64), ^bb14
  ^bb14:
    llvm.return %26 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %259: i64, %260: i8, %261: i1, %262: i8, %263: i1, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}, %u_size0_1: i64, %264: i1, %u_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}) -> i32 attributes {no_unwind, no_inline} {
    %265 = llvm.mlir.constant(0) : i64
    %266 = llvm.mlir.constant(8192) : i64
    %267 = llvm.mlir.constant(1) : i64
    %268 = llvm.mlir.constant(31) : i64
    %269 = llvm.mlir.constant(32) : i64
    %270 = llvm.mlir.constant(2) : i64
    %271 = llvm.mlir.constant(1 : i32) : i32
    %272 = llvm.mlir.constant(3 : i32) : i32
    %273 = llvm.mlir.constant(16384) : i64
    %274 = llvm.mlir.constant(0 : i32) : i32
    %275 = llvm.mlir.constant(2 : i32) : i32
    %276 = llvm.mlir.constant(3072) : i64
    %277 = llvm.alloca %269 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %278 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %279 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %279, ^bb1(%begin : i64), ^bb15
  ^bb1(%280: i64):
    %i_strip = llvm.mul %280, %266 overflow<nsw> : i64
    %281 = llvm.mlir.poison : vector<32xi8>
    %282 = llvm.insertelement %260, %281[%265 : i64] : vector<32xi8>
    %283 = llvm.shufflevector %282, %281 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %284 = llvm.mlir.poison : vector<32xi1>
    %285 = llvm.insertelement %261, %284[%265 : i64] : vector<32xi1>
    %286 = llvm.shufflevector %285, %284 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %287 = llvm.mlir.poison : vector<32xi8>
    %288 = llvm.insertelement %262, %287[%265 : i64] : vector<32xi8>
    %289 = llvm.shufflevector %288, %287 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %290 = llvm.mlir.poison : vector<32xi1>
    %291 = llvm.insertelement %263, %290[%265 : i64] : vector<32xi1>
    %292 = llvm.shufflevector %291, %290 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %293 = llvm.add %i_strip, %265 : i64
    %294 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %295 = llvm.mul %293, %267 : i64
    %296 = llvm.add %294, %295 : i64
    %297 = llvm.sub %265, %296 : i64
    %298 = llvm.and %297, %268 : i64
    %299 = llvm.lshr %298, %265 : i64
    %300 = llvm.sub %266, %265 : i64
    %301 = llvm.icmp "sge" %300, %269 : i64
    %302 = llvm.and %264, %301 : i1
    %303 = llvm.select %302, %299, %265 : i1, i64
    %304 = llvm.sub %269, %303 : i64
    %305 = llvm.and %304, %268 : i64
    %306 = llvm.sub %266, %269 : i64
    %307 = llvm.icmp "ugt" %303, %265 : i64
    llvm.cond_br %307, ^bb2, ^bb3
  ^bb2:
    %308 = llvm.add %i_strip, %266 : i64
    %309 = llvm.getelementptr %out2_1[%308] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.call_intrinsic "llvm.prefetch.p0"(%309, %271, %272, %271) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %310 = llvm.add %265, %303 : i64
    %311 = llvm.sub %266, %305 : i64
    %312 = llvm.icmp "slt" %310, %311 : i64
    llvm.cond_br %312, ^bb4(%310 : i64), ^bb8
  ^bb4(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %u_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %314 = llvm.load %313 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %315 = llvm.udiv %314, %283 : vector<32xi8>
    %316 = llvm.select %286, %278, %315 : vector<32xi1>, vector<32xi8>
    %317 = llvm.urem %314, %289 : vector<32xi8>
    %318 = llvm.select %292, %278, %317 : vector<32xi1>, vector<32xi8>
    %319 = llvm.add %316, %318 : vector<32xi8>
    llvm.cond_br %264, ^bb5, ^bb6
  ^bb5:
    %320 = llvm.add %i_5, %273 : i64
    %321 = llvm.getelementptr %u_1[%320] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.call_intrinsic "llvm.prefetch.p0"(%321, %274, %275, %271) : (!llvm.ptr, i32, i32, i32) -> ()
    %322 = llvm.add %i_5, %276 : i64
    %323 = llvm.getelementptr %u_1[%322] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.call_intrinsic "llvm.prefetch.p0"(%323, %274, %272, %271) : (!llvm.ptr, i32, i32, i32) -> ()
    %324 = llvm.getelementptr inbounds %out2_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %319, %324 {alignment = 32 : i64, nontemporal} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %325 = llvm.getelementptr inbounds %out2_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %319, %325 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %326 = llvm.add %i_4, %269 overflow<nsw> : i64
    %327 = llvm.icmp "slt" %326, %311 : i64
    llvm.cond_br %327, ^bb4(%326 : i64), ^bb8
  ^bb8:
    llvm.cond_br %307, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%265 : i64)
  ^bb10(%328: i64):
    %329 = llvm.icmp "eq" %328, %265 : i64
    %330 = llvm.select %329, %265, %306 : i1, i64
    %i_6 = llvm.add %i_strip, %330 overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %u_1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %332 = llvm.load %331 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %333 = llvm.udiv %332, %283 : vector<32xi8>
    %334 = llvm.select %286, %278, %333 : vector<32xi1>, vector<32xi8>
    %335 = llvm.urem %332, %289 : vector<32xi8>
    %336 = llvm.select %292, %278, %335 : vector<32xi1>, vector<32xi8>
    %337 = llvm.add %334, %336 : vector<32xi8>
    %338 = llvm.select %329, %265, %303 : i1, i64
    %339 = llvm.select %329, %303, %269 : i1, i64
    llvm.store %337, %277 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    %340 = llvm.icmp "slt" %338, %339 : i64
    llvm.cond_br %340, ^bb11(%338 : i64), ^bb12
  ^bb11(%341: i64):
    %342 = llvm.getelementptr inbounds %277[%341] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %343 = llvm.load %342 {alignment = 1 : i64} : !llvm.ptr -> i8
    %344 = llvm.add %i_6, %341 : i64
    %345 = llvm.getelementptr inbounds %out2_1[%344] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %343, %345 {alignment = 1 : i64} : i8, !llvm.ptr
    %346 = llvm.add %341, %267 overflow<nsw> : i64
    %347 = llvm.icmp "slt" %346, %339 : i64
    llvm.cond_br %347, ^bb11(%346 : i64), ^bb12
  ^bb12:
    %348 = llvm.add %328, %267 overflow<nsw> : i64
    %349 = llvm.icmp "slt" %348, %270 : i64
    llvm.cond_br %349, ^bb10(%348 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %350 = llvm.add %280, %267 overflow<nsw> : i64
    %351 = llvm.icmp "slt" %350, %end : i64
    llvm.cond_br %351, ^bb1(%350 : i64), ^bb15
  ^bb15:
    llvm.return %274 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %352 = llvm.mlir.constant(8) : i64
    %353 = llvm.mlir.constant(16) : i64
    %354 = llvm.mlir.constant(24) : i64
    %355 = llvm.mlir.constant(32) : i64
    %356 = llvm.mlir.constant(40) : i64
    %357 = llvm.mlir.constant(48) : i64
    %358 = llvm.mlir.constant(56) : i64
    %359 = llvm.mlir.constant(64) : i64
    %360 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %361 = llvm.getelementptr inbounds %context[%352] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %362 = llvm.load %361 {alignment = 8 : i64} : !llvm.ptr -> i8
    %363 = llvm.getelementptr inbounds %context[%353] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %364 = llvm.load %363 {alignment = 8 : i64} : !llvm.ptr -> i1
    %365 = llvm.getelementptr inbounds %context[%354] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %366 = llvm.load %365 {alignment = 8 : i64} : !llvm.ptr -> i8
    %367 = llvm.getelementptr inbounds %context[%355] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %368 = llvm.load %367 {alignment = 8 : i64} : !llvm.ptr -> i1
    %369 = llvm.getelementptr inbounds %context[%356] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %370 = llvm.load %369 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %371 = llvm.getelementptr inbounds %context[%357] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %372 = llvm.load %371 {alignment = 8 : i64} : !llvm.ptr -> i64
    %373 = llvm.getelementptr inbounds %context[%358] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> i1
    %375 = llvm.getelementptr inbounds %context[%359] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %377 = llvm.call @program.parallel0(%begin_1, %end_1, %360, %362, %364, %366, %368, %370, %372, %374, %376) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, i1, !llvm.ptr) -> i32
    llvm.return %377 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %378: i64, %379: i1, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %a_size0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %380 = llvm.mlir.constant(0) : i64
    %381 = llvm.mlir.constant(8192) : i64
    %382 = llvm.mlir.constant(8) : i64
    %383 = llvm.mlir.constant(1) : i64
    %384 = llvm.mlir.constant(0 : i32) : i32
    %385 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %386 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %387 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %388 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %389 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %390 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %390, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%391: i64):
    %i_strip_1 = llvm.mul %391, %381 overflow<nsw> : i64
    %392 = llvm.mlir.poison : vector<8xi1>
    %393 = llvm.insertelement %379, %392[%380 : i64] : vector<8xi1>
    %394 = llvm.shufflevector %393, %392 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    llvm.br ^bb2(%380 : i64)
  ^bb2(%i_7: i64):
    %i_8 = llvm.add %i_strip_1, %i_7 overflow<nsw> : i64
    %395 = llvm.getelementptr inbounds %a_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %396 = llvm.load %395 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %397 = llvm.getelementptr inbounds %b_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %398 = llvm.load %397 {alignment = 4 : i64} : !llvm.ptr -> vector<8xi32>
    %399 = llvm.icmp "eq" %398, %385 : vector<8xi32>
    %400 = llvm.icmp "eq" %396, %386 : vector<8xi32>
    %401 = llvm.icmp "eq" %398, %387 : vector<8xi32>
    %402 = llvm.and %400, %401 : vector<8xi1>
    %403 = llvm.or %399, %402 : vector<8xi1>
    %404 = llvm.select %403, %388, %398 : vector<8xi1>, vector<8xi32>
    %405 = llvm.sdiv %396, %404 : vector<8xi32>
    %406 = llvm.mul %405, %404 : vector<8xi32>
    %407 = llvm.sub %396, %406 : vector<8xi32>
    %408 = llvm.sub %405, %388 : vector<8xi32>
    %409 = llvm.xor %407, %404 : vector<8xi32>
    %410 = llvm.icmp "slt" %409, %385 : vector<8xi32>
    %411 = llvm.icmp "ne" %407, %385 : vector<8xi32>
    %412 = llvm.and %411, %410 : vector<8xi1>
    %413 = llvm.select %412, %408, %405 : vector<8xi1>, vector<8xi32>
    %414 = llvm.select %399, %385, %413 : vector<8xi1>, vector<8xi32>
    %415 = llvm.mul %414, %398 : vector<8xi32>
    %416 = llvm.srem %396, %404 : vector<8xi32>
    %417 = llvm.add %416, %404 : vector<8xi32>
    %418 = llvm.xor %416, %404 : vector<8xi32>
    %419 = llvm.icmp "slt" %418, %385 : vector<8xi32>
    %420 = llvm.icmp "ne" %416, %385 : vector<8xi32>
    %421 = llvm.and %420, %419 : vector<8xi1>
    %422 = llvm.select %421, %417, %416 : vector<8xi1>, vector<8xi32>
    %423 = llvm.select %399, %385, %422 : vector<8xi1>, vector<8xi32>
    %424 = llvm.add %415, %423 : vector<8xi32>
    %425 = llvm.shl %396, %389 : vector<8xi32>
    %426 = llvm.select %394, %425, %385 : vector<8xi1>, vector<8xi32>
    %427 = llvm.xor %426, %398 : vector<8xi32>
    %428 = llvm.sub %385, %398 : vector<8xi32>
    %429 = llvm.intr.smax(%398, %428) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %430 = llvm.trunc %429 : vector<8xi32> to vector<8xi8>
    %431 = llvm.getelementptr inbounds %out0_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %424, %431 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %432 = llvm.getelementptr inbounds %out1_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.store %427, %432 {alignment = 4 : i64} : vector<8xi32>, !llvm.ptr
    %433 = llvm.getelementptr inbounds %out3_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %430, %433 {alignment = 1 : i64} : vector<8xi8>, !llvm.ptr
    %434 = llvm.add %i_7, %382 overflow<nsw> : i64
    %435 = llvm.icmp "slt" %434, %381 : i64
    llvm.cond_br %435, ^bb2(%434 : i64), ^bb3
  ^bb3:
    %436 = llvm.add %391, %383 overflow<nsw> : i64
    %437 = llvm.icmp "slt" %436, %end_2 : i64
    llvm.cond_br %437, ^bb1(%436 : i64), ^bb4
  ^bb4:
    llvm.return %384 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %438 = llvm.mlir.constant(8) : i64
    %439 = llvm.mlir.constant(16) : i64
    %440 = llvm.mlir.constant(24) : i64
    %441 = llvm.mlir.constant(32) : i64
    %442 = llvm.mlir.constant(40) : i64
    %443 = llvm.mlir.constant(48) : i64
    %444 = llvm.mlir.constant(56) : i64
    %445 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %446 = llvm.getelementptr inbounds %context_1[%438] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %447 = llvm.load %446 {alignment = 8 : i64} : !llvm.ptr -> i1
    %448 = llvm.getelementptr inbounds %context_1[%439] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %449 = llvm.load %448 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %450 = llvm.getelementptr inbounds %context_1[%440] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %451 = llvm.load %450 {alignment = 8 : i64} : !llvm.ptr -> i64
    %452 = llvm.getelementptr inbounds %context_1[%441] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %453 = llvm.load %452 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %454 = llvm.getelementptr inbounds %context_1[%442] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %455 = llvm.load %454 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %456 = llvm.getelementptr inbounds %context_1[%443] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %457 = llvm.load %456 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %458 = llvm.getelementptr inbounds %context_1[%444] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %459 = llvm.load %458 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %460 = llvm.call @program.parallel1(%begin_3, %end_3, %445, %447, %449, %451, %453, %455, %457, %459) : (i64, i64, i64, i1, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %460 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %u_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %u_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %461 = llvm.mlir.constant(0) : i64
    %462 = llvm.mlir.constant(1 : i32) : i32
    %463 = llvm.mlir.constant(1) : i64
    %464 = llvm.mlir.constant(2) : i64
    %465 = llvm.mlir.constant(3) : i64
    %466 = llvm.mlir.constant(0 : i32) : i32
    %467 = llvm.icmp "eq" %b_size0_1, %a_size0_2 : i64
    llvm.cond_br %467, ^bb1, ^bb2(%462 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %468 = llvm.getelementptr inbounds %extents[%463] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %468 {alignment = 8 : i64} : i64, !llvm.ptr
    %469 = llvm.getelementptr inbounds %extents[%464] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %u_size0_2, %469 {alignment = 8 : i64} : i64, !llvm.ptr
    %470 = llvm.getelementptr inbounds %extents[%465] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %470 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %466 : i32
  ^bb2(%471: i32):
    llvm.return %471 : i32
  }
}
