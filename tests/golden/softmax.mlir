// ----- nd
builtin.module {
  func.func @program(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : index
    %2 = tensor.dim %x, %1 : tensor<?x?xf32>
    %3 = arith.cmpi slt, %0, %2 : index
    cf.assert %3, "ValueError: zero-size array to reduction operation maximum which has no identity"
    %4 = nd.reduce max %x axes [1] keepdims : tensor<?x?xf32>
    %5 = nd.subtract %x, %4 : tensor<?x?xf32>, tensor<?x1xf32>
    %6 = nd.exp %5 : tensor<?x?xf32>
    %7 = nd.reduce sum %6 axes [1] keepdims : tensor<?x?xf32>
    %8 = nd.divide %6, %7 : tensor<?x?xf32>, tensor<?x1xf32>
    func.return %8 : tensor<?x?xf32>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf32>
    %4 = tensor.empty(%1) : tensor<?x1xf32>
    %5 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0, 0)>], iterator_types = ["parallel"]} outs(%4 : tensor<?x1xf32>) {
    ^bb0(%6: f32):
      %7 = arith.constant 0xff800000 : f32
      linalg.yield %7 : f32
    } -> tensor<?x1xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x?xf32>) outs(%5 : tensor<?x1xf32>) {
    ^bb0(%9: f32, %10: f32):
      %11 = arith.maximumf %9, %10 fastmath<nsz> : f32
      linalg.yield %11 : f32
    } -> tensor<?x1xf32>
    %12 = tensor.empty(%1, %3) : tensor<?x?xf32>
    %13 = tensor.empty(%1) : tensor<?x1xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0, 0)>], iterator_types = ["parallel"]} outs(%13 : tensor<?x1xf32>) {
    ^bb0(%15: f32):
      %16 = arith.constant 0.000000e+00 : f32
      linalg.yield %16 : f32
    } -> tensor<?x1xf32>
    %17, %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>], iterator_types = ["parallel", "reduction"]} ins(%x, %8 : tensor<?x?xf32>, tensor<?x1xf32>) outs(%12, %14 : tensor<?x?xf32>, tensor<?x1xf32>) {
    ^bb0(%19: f32, %20: f32, %21: f32, %22: f32):
      %23 = arith.subf %19, %20 : f32
      %24 = math.exp %23 : f32
      %25 = arith.addf %22, %24 fastmath<reassoc,contract> : f32
      linalg.yield %24, %25 : f32, f32
    } -> (tensor<?x?xf32>, tensor<?x1xf32>)
    %26 = tensor.empty(%1, %3) : tensor<?x?xf32>
    %27 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<?x?xf32>, tensor<?x1xf32>) outs(%26 : tensor<?x?xf32>) {
    ^bb0(%28: f32, %29: f32, %30: f32):
      %31 = arith.divf %28, %29 : f32
      linalg.yield %31 : f32
    } -> tensor<?x?xf32>
    func.return %27 : tensor<?x?xf32>
  }
  func.func @program_shapes(%x: tensor<?x?xf32>) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf32>
    %4 = arith.cmpi slt, %0, %3 : index
    cf.assert %4, "ValueError: zero-size array to reduction operation maximum which has no identity"
    func.return %1, %3 : index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0xff800000 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant dense<0xff800000> : vector<8xf32>
    %4 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %5 = arith.constant dense<-0.000000e+00> : vector<8xf32>
    %6 = memref.dim %x, %0 : memref<?x?xf32>
    %7 = arith.constant 1 : index
    %8 = memref.dim %x, %7 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%6, %8], strides: [%8, 1] : memref<?x?xf32> to memref<?x?xf32>
    affine.parallel (%i) = (0) to (symbol(%6)) {
      %9, %10, %11, %12, %13, %14, %15, %16 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 64) * 64))>(%8) step 64 iter_args(%17 = %3, %18 = %3, %19 = %3, %20 = %3, %21 = %3, %22 = %3, %23 = %3, %24 = %3) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
        %25 = affine.vector_load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
        %26 = arith.maximumf %25, %17 fastmath<nsz> : vector<8xf32>
        %27 = affine.vector_load %x[%i, %j + 8] : memref<?x?xf32>, vector<8xf32>
        %28 = arith.maximumf %27, %18 fastmath<nsz> : vector<8xf32>
        %29 = affine.vector_load %x[%i, %j + 16] : memref<?x?xf32>, vector<8xf32>
        %30 = arith.maximumf %29, %19 fastmath<nsz> : vector<8xf32>
        %31 = affine.vector_load %x[%i, %j + 24] : memref<?x?xf32>, vector<8xf32>
        %32 = arith.maximumf %31, %20 fastmath<nsz> : vector<8xf32>
        %33 = affine.vector_load %x[%i, %j + 32] : memref<?x?xf32>, vector<8xf32>
        %34 = arith.maximumf %33, %21 fastmath<nsz> : vector<8xf32>
        %35 = affine.vector_load %x[%i, %j + 40] : memref<?x?xf32>, vector<8xf32>
        %36 = arith.maximumf %35, %22 fastmath<nsz> : vector<8xf32>
        %37 = affine.vector_load %x[%i, %j + 48] : memref<?x?xf32>, vector<8xf32>
        %38 = arith.maximumf %37, %23 fastmath<nsz> : vector<8xf32>
        %39 = affine.vector_load %x[%i, %j + 56] : memref<?x?xf32>, vector<8xf32>
        %40 = arith.maximumf %39, %24 fastmath<nsz> : vector<8xf32>
        affine.yield %26, %28, %30, %32, %34, %36, %38, %40 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
      }
      %41 = arith.maximumf %9, %10 fastmath<nsz> : vector<8xf32>
      %42 = arith.maximumf %11, %12 fastmath<nsz> : vector<8xf32>
      %43 = arith.maximumf %13, %14 fastmath<nsz> : vector<8xf32>
      %44 = arith.maximumf %15, %16 fastmath<nsz> : vector<8xf32>
      %45 = arith.maximumf %41, %42 fastmath<nsz> : vector<8xf32>
      %46 = arith.maximumf %43, %44 fastmath<nsz> : vector<8xf32>
      %47 = arith.maximumf %45, %46 fastmath<nsz> : vector<8xf32>
      %48 = affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 64) * 64))>(%8) to %8 step 8 iter_args(%49 = %47) -> (vector<8xf32>) {
        %50 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %8)
        %51 = vector.create_mask %50 : vector<8xi1>
        %52 = vector.maskedload %x[%i, %j_1], %51, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %53 = arith.maximumf %52, %49 fastmath<nsz> : vector<8xf32>
        %54 = arith.select %51, %53, %49 : vector<8xi1>, vector<8xf32>
        affine.yield %54 : vector<8xf32>
      }
      %55 = vector.reduction <maximumf>, %48 fastmath<nsz> : vector<8xf32> into f32
      %56 = vector.broadcast %55 : f32 to vector<8xf32>
      %57 = affine.for %j_2 = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8) step 256 iter_args(%58 = %5) -> (vector<8xf32>) {
        %59 = affine.for %j_3 = affine_map<(d0) -> (d0)>(%j_2) to min affine_map<(d0, d1) -> ((d0 + 256), ((d1 floordiv 8) * 8))>(%j_2, %8) step 8 iter_args(%60 = %5) -> (vector<8xf32>) {
          %61 = affine.vector_load %x[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
          %62 = arith.subf %61, %56 : vector<8xf32>
          %63 = math.exp %62 : vector<8xf32>
          %64 = arith.addf %60, %63 fastmath<reassoc,contract> : vector<8xf32>
          affine.vector_store %63, %out_1[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
          affine.yield %64 : vector<8xf32>
        }
        %65 = arith.addf %58, %59 : vector<8xf32>
        affine.yield %65 : vector<8xf32>
      }
      %66 = affine.for %j_4 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8) to %8 step 8 iter_args(%67 = %57) -> (vector<8xf32>) {
        %68 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_4, %8)
        %69 = vector.create_mask %68 : vector<8xi1>
        %70 = vector.maskedload %x[%i, %j_4], %69, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %71 = arith.subf %70, %56 : vector<8xf32>
        %72 = math.exp %71 : vector<8xf32>
        %73 = arith.addf %67, %72 fastmath<reassoc,contract> : vector<8xf32>
        vector.maskedstore %out_1[%i, %j_4], %69, %72 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %74 = arith.select %69, %73, %67 : vector<8xi1>, vector<8xf32>
        affine.yield %74 : vector<8xf32>
      }
      %75 = vector.reduction <add>, %66 fastmath<reassoc> : vector<8xf32> into f32
      %76 = arith.addf %2, %75 : f32
      %77 = vector.broadcast %76 : f32 to vector<8xf32>
      affine.for %j_5 = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8) step 8 {
        %78 = affine.vector_load %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
        %79 = arith.divf %78, %77 : vector<8xf32>
        affine.vector_store %79, %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_6 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8) to %8 step 8 {
        %80 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_6, %8)
        %81 = vector.create_mask %80 : vector<8xi1>
        %82 = vector.maskedload %out_1[%i, %j_6], %81, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %83 = arith.divf %82, %77 : vector<8xf32>
        vector.maskedstore %out_1[%i, %j_6], %81, %83 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf32>
    %4 = arith.cmpi slt, %0, %3 : index
    cf.assert %4, "ValueError: zero-size array to reduction operation maximum which has no identity"
    func.return %1, %3 : index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c6 = arith.constant 6 : index
    %c8 = arith.constant 8 : index
    %c16 = arith.constant 16 : index
    %c24 = arith.constant 24 : index
    %c32 = arith.constant 32 : index
    %c40 = arith.constant 40 : index
    %c48 = arith.constant 48 : index
    %c56 = arith.constant 56 : index
    %c3 = arith.constant 3 : index
    %c256 = arith.constant 256 : index
    %0 = arith.constant 0.000000e+00 : f32
    %1 = arith.constant dense<0xff800000> : vector<8xf32>
    %2 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %3 = arith.constant dense<-0.000000e+00> : vector<8xf32>
    %4 = arith.constant 16777216 : index
    %5 = arith.constant 4096 : index
    %6 = arith.constant 4 : index
    %7 = arith.constant 31 : index
    %8 = arith.constant 2 : index
    %9 = arith.constant 7 : index
    %10 = memref.dim %x, %c0 : memref<?x?xf32>
    %11 = memref.dim %x, %c1 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%10, %11], strides: [%11, 1] : memref<?x?xf32> to memref<?x?xf32>
    %12 = arith.constant 0 : index
    %13 = arith.maxsi %10, %12 : index
    %14 = arith.constant 6 : index
    %15 = arith.shrsi %11, %14 : index
    %16 = arith.constant 64 : index
    %17 = arith.muli %15, %16 : index
    %18 = arith.constant 0 : index
    %19 = arith.maxsi %17, %18 : index
    %20 = arith.constant 63 : index
    %21 = arith.addi %19, %20 : index
    %22 = arith.constant 64 : index
    %23 = arith.divui %21, %22 : index
    %24 = arith.constant 31 : index
    %25 = arith.muli %23, %24 : index
    %26 = arith.subi %11, %17 : index
    %27 = arith.constant 0 : index
    %28 = arith.maxsi %26, %27 : index
    %29 = arith.constant 7 : index
    %30 = arith.addi %28, %29 : index
    %31 = arith.constant 8 : index
    %32 = arith.divui %30, %31 : index
    %33 = arith.constant 6 : index
    %34 = arith.muli %32, %33 : index
    %35 = arith.constant 3 : index
    %36 = arith.shrsi %11, %35 : index
    %37 = arith.constant 8 : index
    %38 = arith.muli %36, %37 : index
    %39 = arith.constant 0 : index
    %40 = arith.maxsi %38, %39 : index
    %41 = arith.constant 255 : index
    %42 = arith.addi %40, %41 : index
    %43 = arith.constant 256 : index
    %44 = arith.divui %42, %43 : index
    %45 = arith.constant 256 : index
    %46 = arith.minsi %45, %38 : index
    %47 = arith.constant 0 : index
    %48 = arith.maxsi %46, %47 : index
    %49 = arith.constant 7 : index
    %50 = arith.addi %48, %49 : index
    %51 = arith.constant 8 : index
    %52 = arith.divui %50, %51 : index
    %53 = arith.constant 26 : index
    %54 = arith.muli %52, %53 : index
    %55 = arith.constant 4 : index
    %56 = arith.addi %55, %54 : index
    %57 = arith.muli %44, %56 : index
    %58 = arith.constant 7 : index
    %59 = arith.addi %40, %58 : index
    %60 = arith.constant 8 : index
    %61 = arith.divui %59, %60 : index
    %62 = arith.constant 8 : index
    %63 = arith.muli %61, %62 : index
    %64 = arith.constant 23 : index
    %65 = arith.addi %64, %25 : index
    %66 = arith.addi %65, %34 : index
    %67 = arith.addi %66, %57 : index
    %68 = arith.constant 29 : index
    %69 = arith.addi %67, %68 : index
    %70 = arith.addi %69, %63 : index
    %71 = arith.constant 10 : index
    %72 = arith.addi %70, %71 : index
    %73 = arith.muli %13, %72 : index
    %74 = arith.constant 32768 : index
    %75 = arith.cmpi sge, %73, %74 : index
    %76 = arith.muli %10, %11 : index
    %77 = arith.muli %76, %c8 : index
    %78 = arith.cmpi ugt, %77, %4 : index
    %79 = "memref.extract_aligned_pointer_as_index"(%out_1) : (memref<?x?xf32>) -> index
    %80 = arith.andi %79, %c3 : index
    %81 = arith.cmpi sle, %11, %5 : index
    %82 = arith.cmpi eq, %80, %c0 : index
    %83 = arith.andi %81, %82 : i1
    %84 = arith.andi %83, %78 : i1
    "omp.parallel"(%75) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %10, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %85 = arith.constant 1 : index
          %86 = memref.dim %x, %85 : memref<?x?xf32>
          %87 = arith.constant 768 : index
          %88 = arith.maxsi %86, %87 : index
          %89 = arith.constant 3072 : index
          %90 = arith.minsi %88, %89 : index
          %91 = arith.muli %i, %11 : index
          %92 = arith.addi %91, %c0 : index
          %93 = memref.alloca() {alignment = 64 : i64} : memref<4096xf32>
          %94 = memref.reinterpret_cast %93 to offset: [%c0], sizes: [%11], strides: [1] : memref<4096xf32> to memref<?xf32, strided<[1], offset: ?>>
          %95 = memref.reinterpret_cast %out_1 to offset: [%92], sizes: [%11], strides: [1] : memref<?x?xf32> to memref<?xf32, strided<[1], offset: ?>>
          %96 = arith.select %84, %94, %95 : memref<?xf32, strided<[1], offset: ?>>
          %97 = arith.shrsi %11, %c6 : index
          %98 = arith.muli %97, %c64 overflow<nsw> : index
          %99, %100, %101, %102, %103, %104, %105, %106 = scf.for %j = %c0 to %98 step %c64 iter_args(%107 = %1, %108 = %1, %109 = %1, %110 = %1, %111 = %1, %112 = %1, %113 = %1, %114 = %1) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %115 = vector.load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
            %116 = arith.maximumf %115, %107 fastmath<nsz> : vector<8xf32>
            %117 = arith.addi %j, %c8 overflow<nsw> : index
            %118 = vector.load %x[%i, %117] : memref<?x?xf32>, vector<8xf32>
            %119 = arith.maximumf %118, %108 fastmath<nsz> : vector<8xf32>
            %120 = arith.addi %j, %c16 overflow<nsw> : index
            %121 = vector.load %x[%i, %120] : memref<?x?xf32>, vector<8xf32>
            %122 = arith.maximumf %121, %109 fastmath<nsz> : vector<8xf32>
            %123 = arith.addi %j, %c24 overflow<nsw> : index
            %124 = vector.load %x[%i, %123] : memref<?x?xf32>, vector<8xf32>
            %125 = arith.maximumf %124, %110 fastmath<nsz> : vector<8xf32>
            %126 = arith.addi %j, %c32 overflow<nsw> : index
            %127 = vector.load %x[%i, %126] : memref<?x?xf32>, vector<8xf32>
            %128 = arith.maximumf %127, %111 fastmath<nsz> : vector<8xf32>
            %129 = arith.addi %j, %c40 overflow<nsw> : index
            %130 = vector.load %x[%i, %129] : memref<?x?xf32>, vector<8xf32>
            %131 = arith.maximumf %130, %112 fastmath<nsz> : vector<8xf32>
            %132 = arith.addi %j, %c48 overflow<nsw> : index
            %133 = vector.load %x[%i, %132] : memref<?x?xf32>, vector<8xf32>
            %134 = arith.maximumf %133, %113 fastmath<nsz> : vector<8xf32>
            %135 = arith.addi %j, %c56 overflow<nsw> : index
            %136 = vector.load %x[%i, %135] : memref<?x?xf32>, vector<8xf32>
            %137 = arith.maximumf %136, %114 fastmath<nsz> : vector<8xf32>
            scf.yield %116, %119, %122, %125, %128, %131, %134, %137 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %138 = arith.maximumf %99, %100 fastmath<nsz> : vector<8xf32>
          %139 = arith.maximumf %101, %102 fastmath<nsz> : vector<8xf32>
          %140 = arith.maximumf %103, %104 fastmath<nsz> : vector<8xf32>
          %141 = arith.maximumf %105, %106 fastmath<nsz> : vector<8xf32>
          %142 = arith.maximumf %138, %139 fastmath<nsz> : vector<8xf32>
          %143 = arith.maximumf %140, %141 fastmath<nsz> : vector<8xf32>
          %144 = arith.maximumf %142, %143 fastmath<nsz> : vector<8xf32>
          %145 = scf.for %j_1 = %98 to %11 step %c8 iter_args(%146 = %144) -> (vector<8xf32>) {
            %147 = arith.subi %11, %j_1 overflow<nsw> : index
            %148 = vector.create_mask %147 : vector<8xi1>
            %149 = vector.maskedload %x[%i, %j_1], %148, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %150 = arith.maximumf %149, %146 fastmath<nsz> : vector<8xf32>
            %151 = arith.select %148, %150, %146 : vector<8xi1>, vector<8xf32>
            scf.yield %151 : vector<8xf32>
          }
          %152 = vector.reduction <maximumf>, %145 fastmath<nsz> : vector<8xf32> into f32
          %153 = vector.broadcast %152 : f32 to vector<8xf32>
          %154 = arith.shrsi %11, %c3 : index
          %155 = arith.muli %154, %c8 overflow<nsw> : index
          %156 = scf.for %j_2 = %c0 to %155 step %c256 iter_args(%157 = %3) -> (vector<8xf32>) {
            %158 = arith.addi %j_2, %c256 overflow<nsw> : index
            %159 = arith.minsi %158, %155 : index
            %160 = scf.for %j_3 = %j_2 to %159 step %c8 iter_args(%161 = %3) -> (vector<8xf32>) {
              %162 = vector.load %x[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
              %163 = arith.subf %162, %153 : vector<8xf32>
              %164 = func.call @exp_v8f32(%163) : (vector<8xf32>) -> vector<8xf32>
              %165 = arith.addf %161, %164 fastmath<reassoc,contract> : vector<8xf32>
              vector.store %164, %96[%j_3] : memref<?xf32, strided<[1], offset: ?>>, vector<8xf32>
              scf.if %84 {
                %166 = arith.constant 4096 : index
                %167 = arith.addi %j_3, %166 : index
                memref.prefetch %x[%i, %167], read, locality<2>, data : memref<?x?xf32>
              }
              scf.yield %165 : vector<8xf32>
            }
            %168 = arith.addf %157, %160 : vector<8xf32>
            scf.yield %168 : vector<8xf32>
          }
          %169 = arith.cmpi slt, %155, %11 : index
          %170 = scf.if %169 -> (vector<8xf32>) {
            %171 = arith.subi %11, %155 overflow<nsw> : index
            %172 = vector.create_mask %171 : vector<8xi1>
            %173 = vector.maskedload %x[%i, %155], %172, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %174 = arith.subf %173, %153 : vector<8xf32>
            %175 = func.call @exp_v8f32(%174) : (vector<8xf32>) -> vector<8xf32>
            %176 = arith.addf %156, %175 fastmath<reassoc,contract> : vector<8xf32>
            vector.maskedstore %96[%155], %172, %175 : memref<?xf32, strided<[1], offset: ?>>, vector<8xi1>, vector<8xf32>
            %177 = arith.select %172, %176, %156 : vector<8xi1>, vector<8xf32>
            scf.yield %177 : vector<8xf32>
          } else {
            scf.yield %156 : vector<8xf32>
          }
          %178 = vector.reduction <add>, %170 fastmath<reassoc> : vector<8xf32> into f32
          %179 = arith.addf %0, %178 : f32
          %180 = vector.broadcast %179 : f32 to vector<8xf32>
          %181 = arith.muli %i, %11 : index
          %182 = arith.addi %181, %c0 : index
          %183 = "memref.extract_aligned_pointer_as_index"(%out_1) : (memref<?x?xf32>) -> index
          %184 = arith.muli %182, %6 : index
          %185 = arith.addi %183, %184 : index
          %186 = arith.subi %c0, %185 : index
          %187 = arith.andi %186, %7 : index
          %188 = arith.shrui %187, %8 : index
          %189 = arith.subi %155, %c0 : index
          %190 = arith.cmpi sge, %189, %c8 : index
          %191 = arith.andi %84, %190 : i1
          %192 = arith.select %191, %188, %c0 : index
          %193 = arith.subi %c8, %192 : index
          %194 = arith.andi %193, %9 : index
          %195 = arith.subi %155, %c8 : index
          %196 = arith.cmpi ugt, %192, %c0 : index
          scf.if %196 {
            memref.prefetch %out_1[%i, %155], write, locality<3>, data : memref<?x?xf32>
          }
          %197 = arith.addi %c0, %192 : index
          %198 = arith.subi %155, %194 : index
          scf.for %j_4 = %197 to %198 step %c8 {
            %199 = vector.load %96[%j_4] : memref<?xf32, strided<[1], offset: ?>>, vector<8xf32>
            %200 = arith.divf %199, %180 : vector<8xf32>
            scf.if %84 {
              %201 = arith.addi %j_4, %90 : index
              memref.prefetch %x[%i, %201], read, locality<3>, data : memref<?x?xf32>
              vector.store %200, %out_1[%i, %j_4] {alignment = 32 : i64, nontemporal = true} : memref<?x?xf32>, vector<8xf32>
            } else {
              vector.store %200, %out_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            }
          }
          scf.if %196 {
            scf.for %202 = %c0 to %8 step %c1 {
              %203 = arith.cmpi eq, %202, %c0 : index
              %204 = arith.select %203, %c0, %195 : index
              %205 = vector.load %96[%204] : memref<?xf32, strided<[1], offset: ?>>, vector<8xf32>
              %206 = arith.divf %205, %180 : vector<8xf32>
              %207 = arith.select %203, %c0, %192 : index
              %208 = arith.select %203, %192, %c8 : index
              %209 = memref.alloca() : memref<8xf32>
              vector.store %206, %209[%c0] : memref<8xf32>, vector<8xf32>
              scf.for %210 = %207 to %208 step %c1 {
                %211 = memref.load %209[%210] : memref<8xf32>
                %212 = arith.addi %204, %210 : index
                memref.store %211, %out_1[%i, %212] : memref<?x?xf32>
              }
            }
          }
          scf.if %169 {
            %213 = arith.subi %11, %155 overflow<nsw> : index
            %214 = vector.create_mask %213 : vector<8xi1>
            %215 = vector.maskedload %96[%155], %214, %2 : memref<?xf32, strided<[1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %216 = arith.divf %215, %180 : vector<8xf32>
            vector.maskedstore %out_1[%i, %155], %214, %216 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf32>
    %4 = arith.cmpi slt, %0, %3 : index
    cf.assert %4, "ValueError: zero-size array to reduction operation maximum which has no identity"
    func.return %1, %3 : index, index
  }
  func.func private @exp_v8f32(%0: vector<8xf32>) -> vector<8xf32> {
    %1 = arith.constant dense<8.900000e+01> : vector<8xf32>
    %2 = arith.cmpf ogt, %0, %1 : vector<8xf32>
    %3 = arith.select %2, %1, %0 : vector<8xi1>, vector<8xf32>
    %4 = arith.constant dense<-1.040000e+02> : vector<8xf32>
    %5 = arith.cmpf olt, %3, %4 : vector<8xf32>
    %6 = arith.select %5, %4, %3 : vector<8xi1>, vector<8xf32>
    %7 = arith.constant dense<0x4B400000> : vector<8xf32>
    %8 = arith.constant dense<1.44269502> : vector<8xf32>
    %9 = math.fma %6, %8, %7 : vector<8xf32>
    %10 = arith.subf %9, %7 : vector<8xf32>
    %11 = arith.constant dense<-0.693359375> : vector<8xf32>
    %12 = math.fma %10, %11, %6 : vector<8xf32>
    %13 = arith.constant dense<0.000212194442> : vector<8xf32>
    %14 = math.fma %10, %13, %12 : vector<8xf32>
    %15 = arith.constant dense<0.000198910799> : vector<8xf32>
    %16 = arith.constant dense<0.00139337312> : vector<8xf32>
    %17 = math.fma %15, %14, %16 : vector<8xf32>
    %18 = arith.constant dense<0.00833331048> : vector<8xf32>
    %19 = math.fma %17, %14, %18 : vector<8xf32>
    %20 = arith.constant dense<0.041666463> : vector<8xf32>
    %21 = math.fma %19, %14, %20 : vector<8xf32>
    %22 = arith.constant dense<0.166666672> : vector<8xf32>
    %23 = math.fma %21, %14, %22 : vector<8xf32>
    %24 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %25 = math.fma %23, %14, %24 : vector<8xf32>
    %26 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %27 = math.fma %25, %14, %26 : vector<8xf32>
    %28 = math.fma %27, %14, %26 : vector<8xf32>
    %29 = arith.bitcast %9 : vector<8xf32> to vector<8xi32>
    %30 = arith.bitcast %7 : vector<8xf32> to vector<8xi32>
    %31 = arith.subi %29, %30 : vector<8xi32>
    %32 = arith.constant dense<1> : vector<8xi32>
    %33 = arith.shrsi %31, %32 : vector<8xi32>
    %34 = arith.constant dense<127> : vector<8xi32>
    %35 = arith.addi %33, %34 : vector<8xi32>
    %36 = arith.constant dense<23> : vector<8xi32>
    %37 = arith.shli %35, %36 : vector<8xi32>
    %38 = arith.bitcast %37 : vector<8xi32> to vector<8xf32>
    %39 = arith.mulf %28, %38 : vector<8xf32>
    %40 = arith.subi %31, %33 : vector<8xi32>
    %41 = arith.addi %40, %34 : vector<8xi32>
    %42 = arith.shli %41, %36 : vector<8xi32>
    %43 = arith.bitcast %42 : vector<8xi32> to vector<8xf32>
    %44 = arith.mulf %39, %43 : vector<8xf32>
    func.return %44 : vector<8xf32>
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/softmax.py:7: ValueError: zero-size array to reduction operation maximum which has no identity"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(64) : i64
    %3 = llvm.mlir.constant(6) : i64
    %4 = llvm.mlir.constant(8) : i64
    %5 = llvm.mlir.constant(16) : i64
    %6 = llvm.mlir.constant(24) : i64
    %7 = llvm.mlir.constant(32) : i64
    %8 = llvm.mlir.constant(40) : i64
    %9 = llvm.mlir.constant(48) : i64
    %10 = llvm.mlir.constant(56) : i64
    %11 = llvm.mlir.constant(3) : i64
    %12 = llvm.mlir.constant(256) : i64
    %13 = llvm.mlir.constant(16777216) : i64
    %14 = llvm.mlir.constant(4096) : i64
    %15 = llvm.mlir.constant(4) : i64
    %16 = llvm.mlir.constant(31) : i64
    %17 = llvm.mlir.constant(2) : i64
    %18 = llvm.mlir.constant(7) : i64
    %19 = llvm.mlir.constant(63) : i64
    %20 = llvm.mlir.constant(255) : i64
    %21 = llvm.mlir.constant(26) : i64
    %22 = llvm.mlir.constant(23) : i64
    %23 = llvm.mlir.constant(29) : i64
    %24 = llvm.mlir.constant(10) : i64
    %25 = llvm.mlir.constant(32768) : i64
    %26 = llvm.alloca %8 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %27 = llvm.mlir.constant(0 : i32) : i32
    %28 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %29 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %30 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %31 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %32 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %33 = llvm.ashr %x_stride0, %3 : i64
    %34 = llvm.mul %33, %2 : i64
    %35 = llvm.intr.smax(%34, %0) : (i64, i64) -> i64
    %36 = llvm.add %35, %19 : i64
    %37 = llvm.udiv %36, %2 : i64
    %38 = llvm.mul %37, %16 : i64
    %39 = llvm.sub %x_stride0, %34 : i64
    %40 = llvm.intr.smax(%39, %0) : (i64, i64) -> i64
    %41 = llvm.add %40, %18 : i64
    %42 = llvm.udiv %41, %4 : i64
    %43 = llvm.mul %42, %3 : i64
    %44 = llvm.ashr %x_stride0, %11 : i64
    %45 = llvm.mul %44, %4 : i64
    %46 = llvm.intr.smax(%45, %0) : (i64, i64) -> i64
    %47 = llvm.add %46, %20 : i64
    %48 = llvm.udiv %47, %12 : i64
    %49 = llvm.intr.smin(%12, %45) : (i64, i64) -> i64
    %50 = llvm.intr.smax(%49, %0) : (i64, i64) -> i64
    %51 = llvm.add %50, %18 : i64
    %52 = llvm.udiv %51, %4 : i64
    %53 = llvm.mul %52, %21 : i64
    %54 = llvm.add %15, %53 : i64
    %55 = llvm.mul %48, %54 : i64
    %56 = llvm.add %46, %18 : i64
    %57 = llvm.udiv %56, %4 : i64
    %58 = llvm.mul %57, %4 : i64
    %59 = llvm.add %22, %38 : i64
    %60 = llvm.add %59, %43 : i64
    %61 = llvm.add %60, %55 : i64
    %62 = llvm.add %61, %23 : i64
    %63 = llvm.add %62, %58 : i64
    %64 = llvm.add %63, %24 : i64
    %65 = llvm.mul %32, %64 : i64
    %66 = llvm.icmp "sge" %65, %25 : i64
    %67 = llvm.mul %x_size0, %x_stride0 : i64
    %68 = llvm.mul %67, %4 : i64
    %69 = llvm.icmp "ugt" %68, %13 : i64
    %70 = llvm.ptrtoint %out : !llvm.ptr to i64
    %71 = llvm.and %70, %11 : i64
    %72 = llvm.icmp "sle" %x_stride0, %14 : i64
    %73 = llvm.icmp "eq" %71, %0 : i64
    %74 = llvm.and %72, %73 : i1
    %75 = llvm.and %74, %69 : i1
    %76 = llvm.icmp "sgt" %x_size0, %0 : i64
    %77 = llvm.select %76, %x_size0, %0 : i1, i64
    llvm.cond_br %66, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %26 {alignment = 8 : i64} : i64, !llvm.ptr
    %78 = llvm.getelementptr inbounds %26[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %78 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %79 = llvm.getelementptr inbounds %26[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %79 {alignment = 8 : i64} : i64, !llvm.ptr
    %80 = llvm.getelementptr inbounds %26[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %80 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %81 = llvm.getelementptr inbounds %26[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %81 {alignment = 8 : i64} : i1, !llvm.ptr
    %82 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %83 = llvm.call @stepwell_parallel_for(%82, %26, %77, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%83 : i32)
  ^bb2:
    %84 = llvm.call @program.parallel0(%0, %77, %x_size0, %x, %x_stride0, %out, %75) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i1) -> i32
    llvm.br ^bb3(%84 : i32)
  ^bb3(%85: i32):
    llvm.return %27 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_stride0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %86: i1) -> i32 attributes {no_unwind, no_inline} {
    %87 = llvm.mlir.constant(0) : i64
    %88 = llvm.mlir.constant(1) : i64
    %89 = llvm.mlir.constant(6) : i64
    %90 = llvm.mlir.constant(64) : i64
    %91 = llvm.mlir.constant(8) : i64
    %92 = llvm.mlir.constant(16) : i64
    %93 = llvm.mlir.constant(24) : i64
    %94 = llvm.mlir.constant(32) : i64
    %95 = llvm.mlir.constant(40) : i64
    %96 = llvm.mlir.constant(48) : i64
    %97 = llvm.mlir.constant(56) : i64
    %98 = llvm.mlir.constant(3) : i64
    %99 = llvm.mlir.constant(256) : i64
    %100 = llvm.mlir.constant(4) : i64
    %101 = llvm.mlir.constant(31) : i64
    %102 = llvm.mlir.constant(2) : i64
    %103 = llvm.mlir.constant(7) : i64
    %104 = llvm.mlir.constant(768) : i64
    %105 = llvm.mlir.constant(3072) : i64
    %106 = llvm.mlir.constant(4096) : i64
    %107 = llvm.alloca %106 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %108 = llvm.mlir.constant(0 : i32) : i32
    %109 = llvm.mlir.constant(2 : i32) : i32
    %110 = llvm.mlir.constant(1 : i32) : i32
    %111 = llvm.mlir.constant(3 : i32) : i32
    %112 = llvm.alloca %91 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %113 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %114 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %115 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %116 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %117 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %117, ^bb1(%begin : i64), ^bb30
  ^bb1(%i: i64):
    %118 = llvm.intr.smax(%x_stride0_1, %104) : (i64, i64) -> i64
    %119 = llvm.intr.smin(%118, %105) : (i64, i64) -> i64
    %120 = llvm.mul %i, %x_stride0_1 : i64
    %121 = llvm.add %120, %87 : i64
    %122 = llvm.getelementptr inbounds %out_1[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %123 = llvm.select %86, %107, %122 : i1, !llvm.ptr
    %124 = llvm.ashr %x_stride0_1, %89 : i64
    %125 = llvm.mul %124, %90 overflow<nsw> : i64
    %126 = llvm.icmp "slt" %87, %125 : i64
    llvm.cond_br %126, ^bb2(%87, %113, %113, %113, %113, %113, %113, %113, %113 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%113, %113, %113, %113, %113, %113, %113, %113 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb2(%j: i64, %127: vector<8xf32>, %128: vector<8xf32>, %129: vector<8xf32>, %130: vector<8xf32>, %131: vector<8xf32>, %132: vector<8xf32>, %133: vector<8xf32>, %134: vector<8xf32>):
    %135 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %136 = llvm.add %135, %j overflow<nsw> : i64
    %137 = llvm.getelementptr inbounds %x_1[%136] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %138 = llvm.load %137 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %139 = llvm.intr.maximum(%138, %127) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %140 = llvm.getelementptr inbounds %137[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %141 = llvm.load %140 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %142 = llvm.intr.maximum(%141, %128) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %143 = llvm.getelementptr inbounds %137[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %144 = llvm.load %143 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %145 = llvm.intr.maximum(%144, %129) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %146 = llvm.getelementptr inbounds %137[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %147 = llvm.load %146 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %148 = llvm.intr.maximum(%147, %130) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %149 = llvm.getelementptr inbounds %137[%94] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %150 = llvm.load %149 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %151 = llvm.intr.maximum(%150, %131) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %152 = llvm.getelementptr inbounds %137[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %153 = llvm.load %152 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %154 = llvm.intr.maximum(%153, %132) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %155 = llvm.getelementptr inbounds %137[%96] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %156 = llvm.load %155 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %157 = llvm.intr.maximum(%156, %133) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %158 = llvm.getelementptr inbounds %137[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %159 = llvm.load %158 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %160 = llvm.intr.maximum(%159, %134) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %161 = llvm.add %j, %90 overflow<nsw> : i64
    %162 = llvm.icmp "slt" %161, %125 : i64
    llvm.cond_br %162, ^bb2(%161, %139, %142, %145, %148, %151, %154, %157, %160 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%139, %142, %145, %148, %151, %154, %157, %160 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb3(%163: vector<8xf32>, %164: vector<8xf32>, %165: vector<8xf32>, %166: vector<8xf32>, %167: vector<8xf32>, %168: vector<8xf32>, %169: vector<8xf32>, %170: vector<8xf32>):
    %171 = llvm.intr.maximum(%163, %164) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %172 = llvm.intr.maximum(%165, %166) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %173 = llvm.intr.maximum(%167, %168) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %174 = llvm.intr.maximum(%169, %170) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %175 = llvm.intr.maximum(%171, %172) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %176 = llvm.intr.maximum(%173, %174) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %177 = llvm.intr.maximum(%175, %176) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %178 = llvm.icmp "slt" %125, %x_stride0_1 : i64
    llvm.cond_br %178, ^bb4(%125, %177 : i64, vector<8xf32>), ^bb5(%177 : vector<8xf32>)
  ^bb4(%j_1: i64, %179: vector<8xf32>):
    %180 = llvm.sub %x_stride0_1, %j_1 overflow<nsw> : i64
    %181 = llvm.intr.smin(%180, %91) : (i64, i64) -> i64
    %182 = llvm.intr.smax(%181, %87) : (i64, i64) -> i64
    %183 = llvm.trunc %182 : i64 to i32
    %184 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %185 = llvm.mlir.poison : vector<8xi32>
    %186 = llvm.insertelement %183, %185[%87 : i64] : vector<8xi32>
    %187 = llvm.shufflevector %186, %185 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %188 = llvm.icmp "slt" %184, %187 : vector<8xi32>
    %189 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %190 = llvm.add %189, %j_1 overflow<nsw> : i64
    %191 = llvm.getelementptr inbounds %x_1[%190] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %192 = llvm.intr.masked.load %191, %188, %114 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %193 = llvm.intr.maximum(%192, %179) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %194 = llvm.select %188, %193, %179 : vector<8xi1>, vector<8xf32>
    %195 = llvm.add %j_1, %91 overflow<nsw> : i64
    %196 = llvm.icmp "slt" %195, %x_stride0_1 : i64
    llvm.cond_br %196, ^bb4(%195, %194 : i64, vector<8xf32>), ^bb5(%194 : vector<8xf32>)
  ^bb5(%197: vector<8xf32>):
    %198 = llvm.intr.vector.reduce.fmaximum(%197) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>) -> f32
    %199 = llvm.mlir.poison : vector<8xf32>
    %200 = llvm.insertelement %198, %199[%87 : i64] : vector<8xf32>
    %201 = llvm.shufflevector %200, %199 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %202 = llvm.ashr %x_stride0_1, %98 : i64
    %203 = llvm.mul %202, %91 overflow<nsw> : i64
    %204 = llvm.icmp "slt" %87, %203 : i64
    llvm.cond_br %204, ^bb6(%87, %115 : i64, vector<8xf32>), ^bb11(%115 : vector<8xf32>)
  ^bb6(%j_2: i64, %205: vector<8xf32>):
    %206 = llvm.add %j_2, %99 overflow<nsw> : i64
    %207 = llvm.intr.smin(%206, %203) : (i64, i64) -> i64
    %208 = llvm.icmp "slt" %j_2, %207 : i64
    llvm.cond_br %208, ^bb7(%j_2, %115 : i64, vector<8xf32>), ^bb10(%115 : vector<8xf32>)
  ^bb7(%j_3: i64, %209: vector<8xf32>):
    %210 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %211 = llvm.add %210, %j_3 overflow<nsw> : i64
    %212 = llvm.getelementptr inbounds %x_1[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %213 = llvm.load %212 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %214 = llvm.fsub %213, %201 : vector<8xf32>
    %215 = llvm.call @exp_v8f32(%214) : (vector<8xf32>) -> vector<8xf32>
    %216 = llvm.fadd %209, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %217 = llvm.getelementptr inbounds %123[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %215, %217 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.cond_br %86, ^bb8, ^bb9
  ^bb8:
    %218 = llvm.add %j_3, %106 : i64
    %219 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %220 = llvm.add %219, %218 overflow<nsw> : i64
    %221 = llvm.getelementptr %x_1[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%221, %108, %109, %110) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb9
  ^bb9:
    %222 = llvm.add %j_3, %91 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %222, %207 : i64
    llvm.cond_br %223, ^bb7(%222, %216 : i64, vector<8xf32>), ^bb10(%216 : vector<8xf32>)
  ^bb10(%224: vector<8xf32>):
    %225 = llvm.fadd %205, %224 : vector<8xf32>
    %226 = llvm.add %j_2, %99 overflow<nsw> : i64
    %227 = llvm.icmp "slt" %226, %203 : i64
    llvm.cond_br %227, ^bb6(%226, %225 : i64, vector<8xf32>), ^bb11(%225 : vector<8xf32>)
  ^bb11(%228: vector<8xf32>):
    %229 = llvm.icmp "slt" %203, %x_stride0_1 : i64
    llvm.cond_br %229, ^bb12, ^bb13
  ^bb12:
    %230 = llvm.sub %x_stride0_1, %203 overflow<nsw> : i64
    %231 = llvm.intr.smin(%230, %91) : (i64, i64) -> i64
    %232 = llvm.intr.smax(%231, %87) : (i64, i64) -> i64
    %233 = llvm.trunc %232 : i64 to i32
    %234 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %235 = llvm.mlir.poison : vector<8xi32>
    %236 = llvm.insertelement %233, %235[%87 : i64] : vector<8xi32>
    %237 = llvm.shufflevector %236, %235 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %238 = llvm.icmp "slt" %234, %237 : vector<8xi32>
    %239 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %240 = llvm.add %239, %203 overflow<nsw> : i64
    %241 = llvm.getelementptr inbounds %x_1[%240] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %242 = llvm.intr.masked.load %241, %238, %114 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %243 = llvm.fsub %242, %201 : vector<8xf32>
    %244 = llvm.call @exp_v8f32(%243) : (vector<8xf32>) -> vector<8xf32>
    %245 = llvm.fadd %228, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %246 = llvm.getelementptr inbounds %123[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %244, %246, %238 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %247 = llvm.select %238, %245, %228 : vector<8xi1>, vector<8xf32>
    llvm.br ^bb14(%247 : vector<8xf32>)
  ^bb13:
    llvm.br ^bb14(%228 : vector<8xf32>)
  ^bb14(%248: vector<8xf32>):
    %249 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %250 = "llvm.intr.vector.reduce.fadd"(%249, %248) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %251 = llvm.fadd %116, %250 : f32
    %252 = llvm.mlir.poison : vector<8xf32>
    %253 = llvm.insertelement %251, %252[%87 : i64] : vector<8xf32>
    %254 = llvm.shufflevector %253, %252 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %255 = llvm.mul %i, %x_stride0_1 : i64
    %256 = llvm.add %255, %87 : i64
    %257 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
    %258 = llvm.mul %256, %100 : i64
    %259 = llvm.add %257, %258 : i64
    %260 = llvm.sub %87, %259 : i64
    %261 = llvm.and %260, %101 : i64
    %262 = llvm.lshr %261, %102 : i64
    %263 = llvm.sub %203, %87 : i64
    %264 = llvm.icmp "sge" %263, %91 : i64
    %265 = llvm.and %86, %264 : i1
    %266 = llvm.select %265, %262, %87 : i1, i64
    %267 = llvm.sub %91, %266 : i64
    %268 = llvm.and %267, %103 : i64
    %269 = llvm.sub %203, %91 : i64
    %270 = llvm.icmp "ugt" %266, %87 : i64
    llvm.cond_br %270, ^bb15, ^bb16
  ^bb15:
    %271 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %272 = llvm.add %271, %203 overflow<nsw> : i64
    %273 = llvm.getelementptr %out_1[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%273, %110, %111, %110) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb16
  ^bb16:
    %274 = llvm.add %87, %266 : i64
    %275 = llvm.sub %203, %268 : i64
    %276 = llvm.icmp "slt" %274, %275 : i64
    llvm.cond_br %276, ^bb17(%274 : i64), ^bb21
  ^bb17(%j_4: i64):
    %277 = llvm.getelementptr inbounds %123[%j_4] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %278 = llvm.load %277 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %279 = llvm.fdiv %278, %254 : vector<8xf32>
    llvm.cond_br %86, ^bb18, ^bb19
  ^bb18:
    %280 = llvm.add %j_4, %119 : i64
    %281 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %282 = llvm.add %281, %280 overflow<nsw> : i64
    %283 = llvm.getelementptr %x_1[%282] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%283, %108, %111, %110) : (!llvm.ptr, i32, i32, i32) -> ()
    %284 = llvm.add %281, %j_4 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %out_1[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %279, %285 {alignment = 32 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb20
  ^bb19:
    %286 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %287 = llvm.add %286, %j_4 overflow<nsw> : i64
    %288 = llvm.getelementptr inbounds %out_1[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %279, %288 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb20
  ^bb20:
    %289 = llvm.add %j_4, %91 overflow<nsw> : i64
    %290 = llvm.icmp "slt" %289, %275 : i64
    llvm.cond_br %290, ^bb17(%289 : i64), ^bb21
  ^bb21:
    llvm.cond_br %270, ^bb22, ^bb27
  ^bb22:
    llvm.br ^bb23(%87 : i64)
  ^bb23(%291: i64):
    %292 = llvm.icmp "eq" %291, %87 : i64
    %293 = llvm.select %292, %87, %269 : i1, i64
    %294 = llvm.getelementptr inbounds %123[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %295 = llvm.load %294 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %296 = llvm.fdiv %295, %254 : vector<8xf32>
    %297 = llvm.select %292, %87, %266 : i1, i64
    %298 = llvm.select %292, %266, %91 : i1, i64
    llvm.store %296, %112 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %299 = llvm.icmp "slt" %297, %298 : i64
    llvm.cond_br %299, ^bb24(%297 : i64), ^bb25
  ^bb24(%300: i64):
    %301 = llvm.getelementptr inbounds %112[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %302 = llvm.load %301 {alignment = 4 : i64} : !llvm.ptr -> f32
    %303 = llvm.add %293, %300 : i64
    %304 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %305 = llvm.add %304, %303 overflow<nsw> : i64
    %306 = llvm.getelementptr inbounds %out_1[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %302, %306 {alignment = 4 : i64} : f32, !llvm.ptr
    %307 = llvm.add %300, %88 overflow<nsw> : i64
    %308 = llvm.icmp "slt" %307, %298 : i64
    llvm.cond_br %308, ^bb24(%307 : i64), ^bb25
  ^bb25:
    %309 = llvm.add %291, %88 overflow<nsw> : i64
    %310 = llvm.icmp "slt" %309, %102 : i64
    llvm.cond_br %310, ^bb23(%309 : i64), ^bb26
  ^bb26:
    llvm.br ^bb27
  ^bb27:
    llvm.cond_br %229, ^bb28, ^bb29
  ^bb28:
    %311 = llvm.sub %x_stride0_1, %203 overflow<nsw> : i64
    %312 = llvm.intr.smin(%311, %91) : (i64, i64) -> i64
    %313 = llvm.intr.smax(%312, %87) : (i64, i64) -> i64
    %314 = llvm.trunc %313 : i64 to i32
    %315 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %316 = llvm.mlir.poison : vector<8xi32>
    %317 = llvm.insertelement %314, %316[%87 : i64] : vector<8xi32>
    %318 = llvm.shufflevector %317, %316 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %319 = llvm.icmp "slt" %315, %318 : vector<8xi32>
    %320 = llvm.getelementptr inbounds %123[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %321 = llvm.intr.masked.load %320, %319, %114 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %322 = llvm.fdiv %321, %254 : vector<8xf32>
    %323 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %324 = llvm.add %323, %203 overflow<nsw> : i64
    %325 = llvm.getelementptr inbounds %out_1[%324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %322, %325, %319 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb29
  ^bb29:
    %326 = llvm.add %i, %88 overflow<nsw> : i64
    %327 = llvm.icmp "slt" %326, %end : i64
    llvm.cond_br %327, ^bb1(%326 : i64), ^bb30
  ^bb30:
    llvm.return %108 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %328 = llvm.mlir.constant(8) : i64
    %329 = llvm.mlir.constant(16) : i64
    %330 = llvm.mlir.constant(24) : i64
    %331 = llvm.mlir.constant(32) : i64
    %332 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %333 = llvm.getelementptr inbounds %context[%328] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %334 = llvm.load %333 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %335 = llvm.getelementptr inbounds %context[%329] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %336 = llvm.load %335 {alignment = 8 : i64} : !llvm.ptr -> i64
    %337 = llvm.getelementptr inbounds %context[%330] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %338 = llvm.load %337 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %339 = llvm.getelementptr inbounds %context[%331] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %340 = llvm.load %339 {alignment = 8 : i64} : !llvm.ptr -> i1
    %341 = llvm.call @program.parallel0(%begin_1, %end_1, %332, %334, %336, %338, %340) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i1) -> i32
    llvm.return %341 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %342 = llvm.mlir.constant(0) : i64
    %343 = llvm.mlir.constant(1) : i64
    %344 = llvm.mlir.constant(1 : i32) : i32
    %345 = llvm.mlir.constant(0 : i32) : i32
    %346 = llvm.icmp "slt" %342, %x_stride0_2 : i64
    llvm.cond_br %346, ^bb1, ^bb2(%344 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %347 = llvm.getelementptr inbounds %extents[%343] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %347 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %345 : i32
  ^bb2(%348: i32):
    llvm.return %348 : i32
  }
  llvm.func internal @exp_v8f32(%349: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %350 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %351 = llvm.fcmp "ogt" %349, %350 : vector<8xf32>
    %352 = llvm.select %351, %350, %349 : vector<8xi1>, vector<8xf32>
    %353 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %354 = llvm.fcmp "olt" %352, %353 : vector<8xf32>
    %355 = llvm.select %354, %353, %352 : vector<8xi1>, vector<8xf32>
    %356 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %357 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %358 = llvm.intr.fma(%355, %357, %356) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %359 = llvm.fsub %358, %356 : vector<8xf32>
    %360 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %361 = llvm.intr.fma(%359, %360, %355) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %362 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %363 = llvm.intr.fma(%359, %362, %361) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %364 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %365 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %366 = llvm.intr.fma(%364, %363, %365) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %367 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %368 = llvm.intr.fma(%366, %363, %367) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %369 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %370 = llvm.intr.fma(%368, %363, %369) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %371 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %372 = llvm.intr.fma(%370, %363, %371) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %373 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %374 = llvm.intr.fma(%372, %363, %373) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %375 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %376 = llvm.intr.fma(%374, %363, %375) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %377 = llvm.intr.fma(%376, %363, %375) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %378 = llvm.bitcast %358 : vector<8xf32> to vector<8xi32>
    %379 = llvm.bitcast %356 : vector<8xf32> to vector<8xi32>
    %380 = llvm.sub %378, %379 : vector<8xi32>
    %381 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %382 = llvm.ashr %380, %381 : vector<8xi32>
    %383 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %384 = llvm.add %382, %383 : vector<8xi32>
    %385 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %386 = llvm.shl %384, %385 : vector<8xi32>
    %387 = llvm.bitcast %386 : vector<8xi32> to vector<8xf32>
    %388 = llvm.fmul %377, %387 : vector<8xf32>
    %389 = llvm.sub %380, %382 : vector<8xi32>
    %390 = llvm.add %389, %383 : vector<8xi32>
    %391 = llvm.shl %390, %385 : vector<8xi32>
    %392 = llvm.bitcast %391 : vector<8xi32> to vector<8xf32>
    %393 = llvm.fmul %388, %392 : vector<8xf32>
    llvm.return %393 : vector<8xf32>
  }
}
