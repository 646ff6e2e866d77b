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
    affine.parallel (%i_strip_1) = (0) to (symbol(%18)) step (8192) {
      %57 = vector.broadcast %56 : i1 to vector<8xi1>
      affine.for %i_4 = affine_map<(d0) -> (d0)>(%i_strip_1) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%i_strip_1)[%18] step 8 {
        %58 = affine.min affine_map<(d0, d1, d2) -> (((d1 + 8192) + (d0 * -1)), (d2 + (d0 * -1)))>(%i_4, %i_strip_1, %18)
        %59 = vector.create_mask %58 : vector<8xi1>
        %60 = vector.maskedload %a[%i_4], %59, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
        %61 = vector.maskedload %b[%i_4], %59, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
        %62 = arith.cmpi eq, %61, %13 : vector<8xi32>
        %63 = arith.cmpi eq, %60, %14 : vector<8xi32>
        %64 = arith.cmpi eq, %61, %15 : vector<8xi32>
        %65 = arith.andi %63, %64 : vector<8xi1>
        %66 = arith.ori %62, %65 : vector<8xi1>
        %67 = arith.select %66, %16, %61 : vector<8xi1>, vector<8xi32>
        %68 = arith.select %59, %67, %16 : vector<8xi1>, vector<8xi32>
        %69 = arith.divsi %60, %68 : vector<8xi32>
        %70 = arith.muli %69, %67 : vector<8xi32>
        %71 = arith.subi %60, %70 : vector<8xi32>
        %72 = arith.subi %69, %16 : vector<8xi32>
        %73 = arith.xori %71, %67 : vector<8xi32>
        %74 = arith.cmpi slt, %73, %13 : vector<8xi32>
        %75 = arith.cmpi ne, %71, %13 : vector<8xi32>
        %76 = arith.andi %75, %74 : vector<8xi1>
        %77 = arith.select %76, %72, %69 : vector<8xi1>, vector<8xi32>
        %78 = arith.select %62, %13, %77 : vector<8xi1>, vector<8xi32>
        %79 = arith.muli %78, %61 : vector<8xi32>
        %80 = arith.select %59, %67, %16 : vector<8xi1>, vector<8xi32>
        %81 = arith.remsi %60, %80 : vector<8xi32>
        %82 = arith.addi %81, %67 : vector<8xi32>
        %83 = arith.xori %81, %67 : vector<8xi32>
        %84 = arith.cmpi slt, %83, %13 : vector<8xi32>
        %85 = arith.cmpi ne, %81, %13 : vector<8xi32>
        %86 = arith.andi %85, %84 : vector<8xi1>
        %87 = arith.select %86, %82, %81 : vector<8xi1>, vector<8xi32>
        %88 = arith.select %62, %13, %87 : vector<8xi1>, vector<8xi32>
        %89 = arith.addi %79, %88 : vector<8xi32>
        %90 = arith.shli %60, %17 : vector<8xi32>
        %91 = arith.select %57, %90, %13 : vector<8xi1>, vector<8xi32>
        %92 = arith.xori %91, %61 : vector<8xi32>
        %93 = arith.subi %13, %61 : vector<8xi32>
        %94 = arith.maxsi %61, %93 : vector<8xi32>
        %95 = arith.trunci %94 : vector<8xi32> to vector<8xi8>
        vector.maskedstore %out0_1[%i_4], %59, %89 : memref<?xi32>, vector<8xi1>, vector<8xi32>
        vector.maskedstore %out1_1[%i_4], %59, %92 : memref<?xi32>, vector<8xi1>, vector<8xi32>
        vector.maskedstore %out3_1[%i_4], %59, %95 : memref<?xi8>, vector<8xi1>, vector<8xi8>
      }
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
    %71 = arith.constant 8192 : index
    %72 = arith.ceildivsi %18, %71 : index
    %73 = arith.constant 0 : index
    %74 = arith.maxsi %72, %73 : index
    %75 = arith.constant 8192 : index
    %76 = arith.minsi %75, %18 : index
    %77 = arith.constant 8 : index
    %78 = arith.ceildivsi %76, %77 : index
    %79 = arith.constant 0 : index
    %80 = arith.maxsi %78, %79 : index
    %81 = arith.constant 58 : index
    %82 = arith.muli %80, %81 : index
    %83 = arith.constant 4 : index
    %84 = arith.addi %83, %82 : index
    %85 = arith.muli %74, %84 : index
    %86 = arith.constant 32768 : index
    %87 = arith.cmpi sge, %85, %86 : index
    "omp.parallel"(%87) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %18, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %88 = vector.broadcast %70 : i1 to vector<8xi1>
          %89 = arith.addi %i_strip_1, %c8192 overflow<nsw> : index
          %90 = arith.minsi %89, %18 : index
          scf.for %i_4 = %i_strip_1 to %90 step %c8 {
            %91 = arith.addi %i_strip_1, %c8192 overflow<nsw> : index
            %92 = arith.subi %91, %i_4 overflow<nsw> : index
            %93 = arith.subi %18, %i_4 overflow<nsw> : index
            %94 = arith.minsi %92, %93 : index
            %95 = vector.create_mask %94 : vector<8xi1>
            %96 = vector.maskedload %a[%i_4], %95, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
            %97 = vector.maskedload %b[%i_4], %95, %13 : memref<?xi32>, vector<8xi1>, vector<8xi32> into vector<8xi32>
            %98 = arith.cmpi eq, %97, %13 : vector<8xi32>
            %99 = arith.cmpi eq, %96, %14 : vector<8xi32>
            %100 = arith.cmpi eq, %97, %15 : vector<8xi32>
            %101 = arith.andi %99, %100 : vector<8xi1>
            %102 = arith.ori %98, %101 : vector<8xi1>
            %103 = arith.select %102, %16, %97 : vector<8xi1>, vector<8xi32>
            %104 = arith.select %95, %103, %16 : vector<8xi1>, vector<8xi32>
            %105 = arith.divsi %96, %104 : vector<8xi32>
            %106 = arith.muli %105, %103 : vector<8xi32>
            %107 = arith.subi %96, %106 : vector<8xi32>
            %108 = arith.subi %105, %16 : vector<8xi32>
            %109 = arith.xori %107, %103 : vector<8xi32>
            %110 = arith.cmpi slt, %109, %13 : vector<8xi32>
            %111 = arith.cmpi ne, %107, %13 : vector<8xi32>
            %112 = arith.andi %111, %110 : vector<8xi1>
            %113 = arith.select %112, %108, %105 : vector<8xi1>, vector<8xi32>
            %114 = arith.select %98, %13, %113 : vector<8xi1>, vector<8xi32>
            %115 = arith.muli %114, %97 : vector<8xi32>
            %116 = arith.select %95, %103, %16 : vector<8xi1>, vector<8xi32>
            %117 = arith.remsi %96, %116 : vector<8xi32>
            %118 = arith.addi %117, %103 : vector<8xi32>
            %119 = arith.xori %117, %103 : vector<8xi32>
            %120 = arith.cmpi slt, %119, %13 : vector<8xi32>
            %121 = arith.cmpi ne, %117, %13 : vector<8xi32>
            %122 = arith.andi %121, %120 : vector<8xi1>
            %123 = arith.select %122, %118, %117 : vector<8xi1>, vector<8xi32>
            %124 = arith.select %98, %13, %123 : vector<8xi1>, vector<8xi32>
            %125 = arith.addi %115, %124 : vector<8xi32>
            %126 = arith.shli %96, %17 : vector<8xi32>
            %127 = arith.select %88, %126, %13 : vector<8xi1>, vector<8xi32>
            %128 = arith.xori %127, %97 : vector<8xi32>
            %129 = arith.subi %13, %97 : vector<8xi32>
            %130 = arith.maxsi %97, %129 : vector<8xi32>
            %131 = arith.trunci %130 : vector<8xi32> to vector<8xi8>
            vector.maskedstore %out0_1[%i_4], %95, %125 : memref<?xi32>, vector<8xi1>, vector<8xi32>
            vector.maskedstore %out1_1[%i_4], %95, %128 : memref<?xi32>, vector<8xi1>, vector<8xi32>
            vector.maskedstore %out3_1[%i_4], %95, %131 : memref<?xi8>, vector<8xi1>, vector<8xi8>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
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
    %6 = llvm.mlir.constant(1) : i64
    %7 = llvm.mlir.constant(4869) : i64
    %8 = llvm.mlir.constant(32768) : i64
    %9 = llvm.mlir.constant(64) : i64
    %10 = llvm.alloca %9 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %11 = llvm.mlir.constant(16) : i64
    %12 = llvm.mlir.constant(24) : i64
    %13 = llvm.mlir.constant(40) : i64
    %14 = llvm.mlir.constant(48) : i64
    %15 = llvm.mlir.constant(56) : i64
    %16 = llvm.mlir.constant(58) : i64
    %17 = llvm.mlir.constant(4) : i64
    %18 = llvm.alloca %9 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %19 = llvm.mlir.constant(0 : i32) : i32
    %20 = llvm.mlir.constant(3 : i8) : i8
    %21 = llvm.mlir.constant(0 : i8) : i8
    %22 = llvm.mlir.constant(1 : i8) : i8
    %23 = llvm.mlir.constant(7 : i8) : i8
    %24 = llvm.mlir.constant(0 : i32) : i32
    %25 = llvm.mlir.constant(-2147483648 : i32) : i32
    %26 = llvm.mlir.constant(-1 : i32) : i32
    %27 = llvm.mlir.constant(1 : i32) : i32
    %28 = llvm.mlir.constant(2 : i32) : i32
    %29 = llvm.mlir.constant(32 : i32) : i32
    %30 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %31 = llvm.mlir.constant(dense<1> : vector<32xi8>) : vector<32xi8>
    %32 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %33 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %34 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %35 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %36 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %37 = llvm.icmp "eq" %20, %21 : i8
    %38 = llvm.select %37, %22, %20 : i1, i8
    %39 = llvm.icmp "eq" %23, %21 : i8
    %40 = llvm.select %39, %22, %23 : i1, i8
    %41 = llvm.ashr %u_size0, %1 : i64
    %42 = llvm.mul %41, %0 overflow<nsw> : i64
    %43 = llvm.intr.smax(%42, %2) : (i64, i64) -> i64
    %44 = llvm.sdiv %43, %0 : i64
    %45 = llvm.srem %43, %0 : i64
    %46 = llvm.icmp "ne" %45, %2 : i64
    %47 = llvm.xor %45, %0 : i64
    %48 = llvm.icmp "sge" %47, %2 : i64
    %49 = llvm.and %46, %48 : i1
    %50 = llvm.add %44, %6 : i64
    %51 = llvm.select %49, %50, %44 : i1, i64
    %52 = llvm.intr.smax(%51, %2) : (i64, i64) -> i64
    %53 = llvm.mul %52, %7 : i64
    %54 = llvm.icmp "sge" %53, %8 : i64
    %55 = llvm.icmp "sgt" %43, %2 : i64
    %56 = llvm.sub %43, %6 overflow<nsw> : i64
    %57 = llvm.sdiv %56, %0 : i64
    %58 = llvm.add %57, %6 overflow<nsw> : i64
    %59 = llvm.select %55, %58, %2 : i1, i64
    llvm.cond_br %54, ^bb1, ^bb2
  ^bb1:
    llvm.store %43, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %60 = llvm.getelementptr inbounds %10[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %38, %60 {alignment = 8 : i64} : i8, !llvm.ptr
    %61 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %37, %61 {alignment = 8 : i64} : i1, !llvm.ptr
    %62 = llvm.getelementptr inbounds %10[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %40, %62 {alignment = 8 : i64} : i8, !llvm.ptr
    %63 = llvm.getelementptr inbounds %10[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %39, %63 {alignment = 8 : i64} : i1, !llvm.ptr
    %64 = llvm.getelementptr inbounds %10[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u, %64 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %65 = llvm.getelementptr inbounds %10[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %u_size0, %65 {alignment = 8 : i64} : i64, !llvm.ptr
    %66 = llvm.getelementptr inbounds %10[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %66 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %67 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %68 = llvm.call @stepwell_parallel_for(%67, %10, %59, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%68 : i32)
  ^bb2:
    %69 = llvm.call @program.parallel0(%2, %59, %43, %38, %37, %40, %39, %u, %u_size0, %out2) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%69 : i32)
  ^bb3(%70: i32):
    %71 = llvm.sub %u_size0, %43 overflow<nsw> : i64
    %72 = llvm.ashr %71, %4 : i64
    %73 = llvm.mul %72, %3 overflow<nsw> : i64
    %74 = llvm.add %73, %43 overflow<nsw> : i64
    %75 = llvm.intr.smax(%74, %43) : (i64, i64) -> i64
    %76 = llvm.sub %u_size0, %75 overflow<nsw> : i64
    %77 = llvm.intr.smin(%76, %3) : (i64, i64) -> i64
    %78 = llvm.intr.smax(%77, %2) : (i64, i64) -> i64
    %79 = llvm.trunc %78 : i64 to i32
    %80 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : vector<32xi32>) : vector<32xi32>
    %81 = llvm.mlir.poison : vector<32xi32>
    %82 = llvm.insertelement %79, %81[%2 : i64] : vector<32xi32>
    %83 = llvm.shufflevector %82, %81 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi32>
    %84 = llvm.icmp "slt" %80, %83 : vector<32xi32>
    %85 = llvm.mlir.poison : vector<32xi8>
    %86 = llvm.insertelement %38, %85[%2 : i64] : vector<32xi8>
    %87 = llvm.shufflevector %86, %85 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %88 = llvm.mlir.poison : vector<32xi1>
    %89 = llvm.insertelement %37, %88[%2 : i64] : vector<32xi1>
    %90 = llvm.shufflevector %89, %88 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %91 = llvm.mlir.poison : vector<32xi8>
    %92 = llvm.insertelement %40, %91[%2 : i64] : vector<32xi8>
    %93 = llvm.shufflevector %92, %91 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %94 = llvm.mlir.poison : vector<32xi1>
    %95 = llvm.insertelement %39, %94[%2 : i64] : vector<32xi1>
    %96 = llvm.shufflevector %95, %94 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %97 = llvm.icmp "slt" %43, %75 : i64
    llvm.cond_br %97, ^bb4(%43 : i64), ^bb5
  ^bb4(%i: i64):
    %98 = llvm.getelementptr inbounds %u[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %99 = llvm.load %98 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %100 = llvm.udiv %99, %87 : vector<32xi8>
    %101 = llvm.select %90, %30, %100 : vector<32xi1>, vector<32xi8>
    %102 = llvm.urem %99, %93 : vector<32xi8>
    %103 = llvm.select %96, %30, %102 : vector<32xi1>, vector<32xi8>
    %104 = llvm.add %101, %103 : vector<32xi8>
    %105 = llvm.getelementptr inbounds %out2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %104, %105 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    %106 = llvm.add %i, %3 overflow<nsw> : i64
    %107 = llvm.icmp "slt" %106, %75 : i64
    llvm.cond_br %107, ^bb4(%106 : i64), ^bb5
  ^bb5:
    %108 = llvm.icmp "slt" %75, %u_size0 : i64
    llvm.cond_br %108, ^bb6(%75 : i64), ^bb7
  ^bb6(%i_1: i64):
    %109 = llvm.getelementptr inbounds %u[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %110 = llvm.intr.masked.load %109, %84, %30 {alignment = 1 : i32} : (!llvm.ptr, vector<32xi1>, vector<32xi8>) -> vector<32xi8>
    %111 = llvm.select %84, %87, %31 : vector<32xi1>, vector<32xi8>
    %112 = llvm.udiv %110, %111 : vector<32xi8>
    %113 = llvm.select %90, %30, %112 : vector<32xi1>, vector<32xi8>
    %114 = llvm.select %84, %93, %31 : vector<32xi1>, vector<32xi8>
    %115 = llvm.urem %110, %114 : vector<32xi8>
    %116 = llvm.select %96, %30, %115 : vector<32xi1>, vector<32xi8>
    %117 = llvm.add %113, %116 : vector<32xi8>
    %118 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %117, %118, %84 {alignment = 1 : i32} : vector<32xi8>, vector<32xi1> into !llvm.ptr
    %119 = llvm.add %i_1, %3 overflow<nsw> : i64
    %120 = llvm.icmp "slt" %119, %u_size0 : i64
    llvm.cond_br %120, ^bb6(%119 : i64), ^bb7
  ^bb7:
    %121 = llvm.icmp "ult" %28, %29 : i32
    %122 = llvm.sdiv %a_size0, %0 : i64
    %123 = llvm.srem %a_size0, %0 : i64
    %124 = llvm.icmp "ne" %123, %2 : i64
    %125 = llvm.xor %123, %0 : i64
    %126 = llvm.icmp "sge" %125, %2 : i64
    %127 = llvm.and %124, %126 : i1
    %128 = llvm.add %122, %6 : i64
    %129 = llvm.select %127, %128, %122 : i1, i64
    %130 = llvm.intr.smax(%129, %2) : (i64, i64) -> i64
    %131 = llvm.intr.smin(%0, %a_size0) : (i64, i64) -> i64
    %132 = llvm.sdiv %131, %5 : i64
    %133 = llvm.srem %131, %5 : i64
    %134 = llvm.icmp "ne" %133, %2 : i64
    %135 = llvm.xor %133, %5 : i64
    %136 = llvm.icmp "sge" %135, %2 : i64
    %137 = llvm.and %134, %136 : i1
    %138 = llvm.add %132, %6 : i64
    %139 = llvm.select %137, %138, %132 : i1, i64
    %140 = llvm.intr.smax(%139, %2) : (i64, i64) -> i64
    %141 = llvm.mul %140, %16 : i64
    %142 = llvm.add %17, %141 : i64
    %143 = llvm.mul %130, %142 : i64
    %144 = llvm.icmp "sge" %143, %8 : i64
    %145 = llvm.icmp "sgt" %a_size0, %2 : i64
    %146 = llvm.sub %a_size0, %6 overflow<nsw> : i64
    %147 = llvm.sdiv %146, %0 : i64
    %148 = llvm.add %147, %6 overflow<nsw> : i64
    %149 = llvm.select %145, %148, %2 : i1, i64
    llvm.cond_br %144, ^bb8, ^bb9
  ^bb8:
    llvm.store %a_size0, %18 {alignment = 8 : i64} : i64, !llvm.ptr
    %150 = llvm.getelementptr inbounds %18[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %121, %150 {alignment = 8 : i64} : i1, !llvm.ptr
    %151 = llvm.getelementptr inbounds %18[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %151 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %152 = llvm.getelementptr inbounds %18[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %152 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %153 = llvm.getelementptr inbounds %18[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %153 {alignment = 8 : i64} : i64, !llvm.ptr
    %154 = llvm.getelementptr inbounds %18[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %154 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %155 = llvm.getelementptr inbounds %18[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %155 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %156 = llvm.getelementptr inbounds %18[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %156 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %157 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %158 = llvm.call @stepwell_parallel_for(%157, %18, %149, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%158 : i32)
  ^bb9:
    %159 = llvm.call @program.parallel1(%2, %149, %a_size0, %121, %a, %b, %b_size0, %out0, %out1, %out3) : (i64, i64, i64, i1, !llvm.ptr, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%159 : i32)
  ^bb10(%160: i32):
    llvm.return %19 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %161: i64, %162: i8, %163: i1, %164: i8, %165: i1, %u_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias, llvm.readonly}, %u_size0_1: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %166 = llvm.mlir.constant(0) : i64
    %167 = llvm.mlir.constant(8192) : i64
    %168 = llvm.mlir.constant(32) : i64
    %169 = llvm.mlir.constant(1) : i64
    %170 = llvm.mlir.constant(0 : i32) : i32
    %171 = llvm.mlir.constant(dense<0> : vector<32xi8>) : vector<32xi8>
    %172 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %172, ^bb1(%begin : i64), ^bb4
  ^bb1(%173: i64):
    %i_strip = llvm.mul %173, %167 overflow<nsw> : i64
    %174 = llvm.mlir.poison : vector<32xi8>
    %175 = llvm.insertelement %162, %174[%166 : i64] : vector<32xi8>
    %176 = llvm.shufflevector %175, %174 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %177 = llvm.mlir.poison : vector<32xi1>
    %178 = llvm.insertelement %163, %177[%166 : i64] : vector<32xi1>
    %179 = llvm.shufflevector %178, %177 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    %180 = llvm.mlir.poison : vector<32xi8>
    %181 = llvm.insertelement %164, %180[%166 : i64] : vector<32xi8>
    %182 = llvm.shufflevector %181, %180 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi8>
    %183 = llvm.mlir.poison : vector<32xi1>
    %184 = llvm.insertelement %165, %183[%166 : i64] : vector<32xi1>
    %185 = llvm.shufflevector %184, %183 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<32xi1>
    llvm.br ^bb2(%166 : i64)
  ^bb2(%i_2: i64):
    %i_3 = llvm.add %i_strip, %i_2 overflow<nsw> : i64
    %186 = llvm.getelementptr inbounds %u_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %187 = llvm.load %186 {alignment = 1 : i64} : !llvm.ptr -> vector<32xi8>
    %188 = llvm.udiv %187, %176 : vector<32xi8>
    %189 = llvm.select %179, %171, %188 : vector<32xi1>, vector<32xi8>
    %190 = llvm.urem %187, %182 : vector<32xi8>
    %191 = llvm.select %185, %171, %190 : vector<32xi1>, vector<32xi8>
    %192 = llvm.add %189, %191 : vector<32xi8>
    %193 = llvm.getelementptr inbounds %out2_1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %192, %193 {alignment = 1 : i64} : vector<32xi8>, !llvm.ptr
    %194 = llvm.add %i_2, %168 overflow<nsw> : i64
    %195 = llvm.icmp "slt" %194, %167 : i64
    llvm.cond_br %195, ^bb2(%194 : i64), ^bb3
  ^bb3:
    %196 = llvm.add %173, %169 overflow<nsw> : i64
    %197 = llvm.icmp "slt" %196, %end : i64
    llvm.cond_br %197, ^bb1(%196 : i64), ^bb4
  ^bb4:
    llvm.return %170 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %198 = llvm.mlir.constant(8) : i64
    %199 = llvm.mlir.constant(16) : i64
    %200 = llvm.mlir.constant(24) : i64
    %201 = llvm.mlir.constant(32) : i64
    %202 = llvm.mlir.constant(40) : i64
    %203 = llvm.mlir.constant(48) : i64
    %204 = llvm.mlir.constant(56) : i64
    %205 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %206 = llvm.getelementptr inbounds %context[%198] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %207 = llvm.load %206 {alignment = 8 : i64} : !llvm.ptr -> i8
    %208 = llvm.getelementptr inbounds %context[%199] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %209 = llvm.load %208 {alignment = 8 : i64} : !llvm.ptr -> i1
    %210 = llvm.getelementptr inbounds %context[%200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %211 = llvm.load %210 {alignment = 8 : i64} : !llvm.ptr -> i8
    %212 = llvm.getelementptr inbounds %context[%201] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %213 = llvm.load %212 {alignment = 8 : i64} : !llvm.ptr -> i1
    %214 = llvm.getelementptr inbounds %context[%202] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %215 = llvm.load %214 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %216 = llvm.getelementptr inbounds %context[%203] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %217 = llvm.load %216 {alignment = 8 : i64} : !llvm.ptr -> i64
    %218 = llvm.getelementptr inbounds %context[%204] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %219 = llvm.load %218 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %220 = llvm.call @program.parallel0(%begin_1, %end_1, %205, %207, %209, %211, %213, %215, %217, %219) : (i64, i64, i64, i8, i1, i8, i1, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %220 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_1: i64, %221: i1, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %222 = llvm.mlir.constant(0) : i64
    %223 = llvm.mlir.constant(8192) : i64
    %224 = llvm.mlir.constant(8) : i64
    %225 = llvm.mlir.constant(1) : i64
    %226 = llvm.mlir.constant(0 : i32) : i32
    %227 = llvm.mlir.constant(dense<0> : vector<8xi32>) : vector<8xi32>
    %228 = llvm.mlir.constant(dense<-2147483648> : vector<8xi32>) : vector<8xi32>
    %229 = llvm.mlir.constant(dense<-1> : vector<8xi32>) : vector<8xi32>
    %230 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %231 = llvm.mlir.constant(dense<2> : vector<8xi32>) : vector<8xi32>
    %232 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %232, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%233: i64):
    %i_strip_1 = llvm.mul %233, %223 overflow<nsw> : i64
    %234 = llvm.mlir.poison : vector<8xi1>
    %235 = llvm.insertelement %221, %234[%222 : i64] : vector<8xi1>
    %236 = llvm.shufflevector %235, %234 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi1>
    %237 = llvm.add %i_strip_1, %223 overflow<nsw> : i64
    %238 = llvm.intr.smin(%237, %a_size0_1) : (i64, i64) -> i64
    %239 = llvm.icmp "slt" %i_strip_1, %238 : i64
    llvm.cond_br %239, ^bb2(%i_strip_1 : i64), ^bb3
  ^bb2(%i_4: i64):
    %240 = llvm.add %i_strip_1, %223 overflow<nsw> : i64
    %241 = llvm.sub %240, %i_4 overflow<nsw> : i64
    %242 = llvm.sub %a_size0_1, %i_4 overflow<nsw> : i64
    %243 = llvm.intr.smin(%241, %242) : (i64, i64) -> i64
    %244 = llvm.intr.smin(%243, %224) : (i64, i64) -> i64
    %245 = llvm.intr.smax(%244, %222) : (i64, i64) -> i64
    %246 = llvm.trunc %245 : i64 to i32
    %247 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %248 = llvm.mlir.poison : vector<8xi32>
    %249 = llvm.insertelement %246, %248[%222 : i64] : vector<8xi32>
    %250 = llvm.shufflevector %249, %248 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %251 = llvm.icmp "slt" %247, %250 : vector<8xi32>
    %252 = llvm.getelementptr inbounds %a_1[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %253 = llvm.intr.masked.load %252, %251, %227 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %254 = llvm.getelementptr inbounds %b_1[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    %255 = llvm.intr.masked.load %254, %251, %227 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi32>) -> vector<8xi32>
    %256 = llvm.icmp "eq" %255, %227 : vector<8xi32>
    %257 = llvm.icmp "eq" %253, %228 : vector<8xi32>
    %258 = llvm.icmp "eq" %255, %229 : vector<8xi32>
    %259 = llvm.and %257, %258 : vector<8xi1>
    %260 = llvm.or %256, %259 : vector<8xi1>
    %261 = llvm.select %260, %230, %255 : vector<8xi1>, vector<8xi32>
    %262 = llvm.select %251, %261, %230 : vector<8xi1>, vector<8xi32>
    %263 = llvm.sdiv %253, %262 : vector<8xi32>
    %264 = llvm.mul %263, %261 : vector<8xi32>
    %265 = llvm.sub %253, %264 : vector<8xi32>
    %266 = llvm.sub %263, %230 : vector<8xi32>
    %267 = llvm.xor %265, %261 : vector<8xi32>
    %268 = llvm.icmp "slt" %267, %227 : vector<8xi32>
    %269 = llvm.icmp "ne" %265, %227 : vector<8xi32>
    %270 = llvm.and %269, %268 : vector<8xi1>
    %271 = llvm.select %270, %266, %263 : vector<8xi1>, vector<8xi32>
    %272 = llvm.select %256, %227, %271 : vector<8xi1>, vector<8xi32>
    %273 = llvm.mul %272, %255 : vector<8xi32>
    %274 = llvm.select %251, %261, %230 : vector<8xi1>, vector<8xi32>
    %275 = llvm.srem %253, %274 : vector<8xi32>
    %276 = llvm.add %275, %261 : vector<8xi32>
    %277 = llvm.xor %275, %261 : vector<8xi32>
    %278 = llvm.icmp "slt" %277, %227 : vector<8xi32>
    %279 = llvm.icmp "ne" %275, %227 : vector<8xi32>
    %280 = llvm.and %279, %278 : vector<8xi1>
    %281 = llvm.select %280, %276, %275 : vector<8xi1>, vector<8xi32>
    %282 = llvm.select %256, %227, %281 : vector<8xi1>, vector<8xi32>
    %283 = llvm.add %273, %282 : vector<8xi32>
    %284 = llvm.shl %253, %231 : vector<8xi32>
    %285 = llvm.select %236, %284, %227 : vector<8xi1>, vector<8xi32>
    %286 = llvm.xor %285, %255 : vector<8xi32>
    %287 = llvm.sub %227, %255 : vector<8xi32>
    %288 = llvm.intr.smax(%255, %287) : (vector<8xi32>, vector<8xi32>) -> vector<8xi32>
    %289 = llvm.trunc %288 : vector<8xi32> to vector<8xi8>
    %290 = llvm.getelementptr inbounds %out0_1[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %283, %290, %251 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %291 = llvm.getelementptr inbounds %out1_1[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i32
    llvm.intr.masked.store %286, %291, %251 {alignment = 4 : i32} : vector<8xi32>, vector<8xi1> into !llvm.ptr
    %292 = llvm.getelementptr inbounds %out3_1[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.intr.masked.store %289, %292, %251 {alignment = 1 : i32} : vector<8xi8>, vector<8xi1> into !llvm.ptr
    %293 = llvm.add %i_4, %224 overflow<nsw> : i64
    %294 = llvm.icmp "slt" %293, %238 : i64
    llvm.cond_br %294, ^bb2(%293 : i64), ^bb3
  ^bb3:
    %295 = llvm.add %233, %225 overflow<nsw> : i64
    %296 = llvm.icmp "slt" %295, %end_2 : i64
    llvm.cond_br %296, ^bb1(%295 : i64), ^bb4
  ^bb4:
    llvm.return %226 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %297 = llvm.mlir.constant(8) : i64
    %298 = llvm.mlir.constant(16) : i64
    %299 = llvm.mlir.constant(24) : i64
    %300 = llvm.mlir.constant(32) : i64
    %301 = llvm.mlir.constant(40) : i64
    %302 = llvm.mlir.constant(48) : i64
    %303 = llvm.mlir.constant(56) : i64
    %304 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %305 = llvm.getelementptr inbounds %context_1[%297] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %306 = llvm.load %305 {alignment = 8 : i64} : !llvm.ptr -> i1
    %307 = llvm.getelementptr inbounds %context_1[%298] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %308 = llvm.load %307 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %309 = llvm.getelementptr inbounds %context_1[%299] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %310 = llvm.load %309 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %311 = llvm.getelementptr inbounds %context_1[%300] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %312 = llvm.load %311 {alignment = 8 : i64} : !llvm.ptr -> i64
    %313 = llvm.getelementptr inbounds %context_1[%301] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %314 = llvm.load %313 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %315 = llvm.getelementptr inbounds %context_1[%302] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %316 = llvm.load %315 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %317 = llvm.getelementptr inbounds %context_1[%303] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %318 = llvm.load %317 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %319 = llvm.call @program.parallel1(%begin_3, %end_3, %304, %306, %308, %310, %312, %314, %316, %318) : (i64, i64, i64, i1, !llvm.ptr, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %319 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %u_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 1 : i64, llvm.readonly}, %u_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %320 = llvm.mlir.constant(0) : i64
    %321 = llvm.mlir.constant(1 : i32) : i32
    %322 = llvm.mlir.constant(1) : i64
    %323 = llvm.mlir.constant(2) : i64
    %324 = llvm.mlir.constant(3) : i64
    %325 = llvm.mlir.constant(0 : i32) : i32
    %326 = llvm.icmp "eq" %b_size0_2, %a_size0_2 : i64
    llvm.cond_br %326, ^bb1, ^bb2(%321 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %327 = llvm.getelementptr inbounds %extents[%322] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %327 {alignment = 8 : i64} : i64, !llvm.ptr
    %328 = llvm.getelementptr inbounds %extents[%323] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %u_size0_2, %328 {alignment = 8 : i64} : i64, !llvm.ptr
    %329 = llvm.getelementptr inbounds %extents[%324] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %329 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %325 : i32
  ^bb2(%330: i32):
    llvm.return %330 : i32
  }
}
