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
    %18 = arith.constant 3 : index
    %19 = arith.shrsi %11, %18 : index
    %20 = arith.constant 8 : index
    %21 = arith.muli %19, %20 : index
    %22 = arith.maxsi %11, %12 : index
    %23 = arith.constant 63 : index
    %24 = arith.addi %22, %23 : index
    %25 = arith.divui %24, %16 : index
    %26 = arith.constant 31 : index
    %27 = arith.muli %25, %26 : index
    %28 = arith.maxsi %21, %12 : index
    %29 = arith.constant 255 : index
    %30 = arith.addi %28, %29 : index
    %31 = arith.constant 256 : index
    %32 = arith.divui %30, %31 : index
    %33 = arith.minsi %31, %21 : index
    %34 = arith.maxsi %33, %12 : index
    %35 = arith.constant 7 : index
    %36 = arith.addi %34, %35 : index
    %37 = arith.divui %36, %20 : index
    %38 = arith.constant 26 : index
    %39 = arith.muli %37, %38 : index
    %40 = arith.constant 4 : index
    %41 = arith.addi %40, %39 : index
    %42 = arith.muli %32, %41 : index
    %43 = arith.addi %28, %35 : index
    %44 = arith.divui %43, %20 : index
    %45 = arith.muli %44, %20 : index
    %46 = arith.constant 62 : index
    %47 = arith.addi %46, %27 : index
    %48 = arith.addi %47, %42 : index
    %49 = arith.addi %48, %45 : index
    %50 = arith.muli %13, %49 : index
    %51 = arith.constant 32768 : index
    %52 = arith.cmpi sge, %50, %51 : index
    %53 = arith.muli %10, %11 : index
    %54 = arith.muli %53, %c8 : index
    %55 = arith.cmpi ugt, %54, %4 : index
    %56 = "memref.extract_aligned_pointer_as_index"(%out_1) : (memref<?x?xf32>) -> index
    %57 = arith.andi %56, %c3 : index
    %58 = arith.cmpi sle, %11, %5 : index
    %59 = arith.cmpi eq, %57, %c0 : index
    %60 = arith.andi %58, %59 : i1
    %61 = arith.andi %60, %55 : i1
    "omp.parallel"(%52) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %10, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %62 = arith.constant 1 : index
          %63 = memref.dim %x, %62 : memref<?x?xf32>
          %64 = arith.constant 768 : index
          %65 = arith.maxsi %63, %64 : index
          %66 = arith.constant 3072 : index
          %67 = arith.minsi %65, %66 : index
          %68 = arith.muli %i, %11 : index
          %69 = arith.addi %68, %c0 : index
          %70 = memref.alloca() {alignment = 64 : i64} : memref<4096xf32>
          %71 = memref.reinterpret_cast %70 to offset: [%c0], sizes: [%11], strides: [1] : memref<4096xf32> to memref<?xf32, strided<[1], offset: ?>>
          %72 = memref.reinterpret_cast %out_1 to offset: [%69], sizes: [%11], strides: [1] : memref<?x?xf32> to memref<?xf32, strided<[1], offset: ?>>
          %73 = arith.select %61, %71, %72 : memref<?xf32, strided<[1], offset: ?>>
          %74 = arith.shrsi %11, %c6 : index
          %75 = arith.muli %74, %c64 overflow<nsw> : index
          %76, %77, %78, %79, %80, %81, %82, %83 = scf.for %j = %c0 to %75 step %c64 iter_args(%84 = %1, %85 = %1, %86 = %1, %87 = %1, %88 = %1, %89 = %1, %90 = %1, %91 = %1) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %92 = vector.load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
            %93 = arith.maximumf %92, %84 fastmath<nsz> : vector<8xf32>
            %94 = arith.addi %j, %c8 overflow<nsw> : index
            %95 = vector.load %x[%i, %94] : memref<?x?xf32>, vector<8xf32>
            %96 = arith.maximumf %95, %85 fastmath<nsz> : vector<8xf32>
            %97 = arith.addi %j, %c16 overflow<nsw> : index
            %98 = vector.load %x[%i, %97] : memref<?x?xf32>, vector<8xf32>
            %99 = arith.maximumf %98, %86 fastmath<nsz> : vector<8xf32>
            %100 = arith.addi %j, %c24 overflow<nsw> : index
            %101 = vector.load %x[%i, %100] : memref<?x?xf32>, vector<8xf32>
            %102 = arith.maximumf %101, %87 fastmath<nsz> : vector<8xf32>
            %103 = arith.addi %j, %c32 overflow<nsw> : index
            %104 = vector.load %x[%i, %103] : memref<?x?xf32>, vector<8xf32>
            %105 = arith.maximumf %104, %88 fastmath<nsz> : vector<8xf32>
            %106 = arith.addi %j, %c40 overflow<nsw> : index
            %107 = vector.load %x[%i, %106] : memref<?x?xf32>, vector<8xf32>
            %108 = arith.maximumf %107, %89 fastmath<nsz> : vector<8xf32>
            %109 = arith.addi %j, %c48 overflow<nsw> : index
            %110 = vector.load %x[%i, %109] : memref<?x?xf32>, vector<8xf32>
            %111 = arith.maximumf %110, %90 fastmath<nsz> : vector<8xf32>
            %112 = arith.addi %j, %c56 overflow<nsw> : index
            %113 = vector.load %x[%i, %112] : memref<?x?xf32>, vector<8xf32>
            %114 = arith.maximumf %113, %91 fastmath<nsz> : vector<8xf32>
            scf.yield %93, %96, %99, %102, %105, %108, %111, %114 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %115 = arith.maximumf %76, %77 fastmath<nsz> : vector<8xf32>
          %116 = arith.maximumf %78, %79 fastmath<nsz> : vector<8xf32>
          %117 = arith.maximumf %80, %81 fastmath<nsz> : vector<8xf32>
          %118 = arith.maximumf %82, %83 fastmath<nsz> : vector<8xf32>
          %119 = arith.maximumf %115, %116 fastmath<nsz> : vector<8xf32>
          %120 = arith.maximumf %117, %118 fastmath<nsz> : vector<8xf32>
          %121 = arith.maximumf %119, %120 fastmath<nsz> : vector<8xf32>
          %122 = scf.for %j_1 = %75 to %11 step %c8 iter_args(%123 = %121) -> (vector<8xf32>) {
            %124 = arith.subi %11, %j_1 overflow<nsw> : index
            %125 = vector.create_mask %124 : vector<8xi1>
            %126 = vector.maskedload %x[%i, %j_1], %125, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %127 = arith.maximumf %126, %123 fastmath<nsz> : vector<8xf32>
            %128 = arith.select %125, %127, %123 : vector<8xi1>, vector<8xf32>
            scf.yield %128 : vector<8xf32>
          }
          %129 = vector.reduction <maximumf>, %122 fastmath<nsz> : vector<8xf32> into f32
          %130 = vector.broadcast %129 : f32 to vector<8xf32>
          %131 = arith.shrsi %11, %c3 : index
          %132 = arith.muli %131, %c8 overflow<nsw> : index
          %133 = scf.for %j_2 = %c0 to %132 step %c256 iter_args(%134 = %3) -> (vector<8xf32>) {
            %135 = arith.addi %j_2, %c256 overflow<nsw> : index
            %136 = arith.minsi %135, %132 : index
            %137 = scf.for %j_3 = %j_2 to %136 step %c8 iter_args(%138 = %3) -> (vector<8xf32>) {
              %139 = vector.load %x[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
              %140 = arith.subf %139, %130 : vector<8xf32>
              %141 = func.call @exp_v8f32(%140) : (vector<8xf32>) -> vector<8xf32>
              %142 = arith.addf %138, %141 fastmath<reassoc,contract> : vector<8xf32>
              vector.store %141, %73[%j_3] : memref<?xf32, strided<[1], offset: ?>>, vector<8xf32>
              scf.if %61 {
                %143 = arith.constant 4096 : index
                %144 = arith.addi %j_3, %143 : index
                memref.prefetch %x[%i, %144], read, locality<2>, data : memref<?x?xf32>
              }
              scf.yield %142 : vector<8xf32>
            }
            %145 = arith.addf %134, %137 : vector<8xf32>
            scf.yield %145 : vector<8xf32>
          }
          %146 = arith.cmpi slt, %132, %11 : index
          %147 = scf.if %146 -> (vector<8xf32>) {
            %148 = arith.subi %11, %132 overflow<nsw> : index
            %149 = vector.create_mask %148 : vector<8xi1>
            %150 = vector.maskedload %x[%i, %132], %149, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %151 = arith.subf %150, %130 : vector<8xf32>
            %152 = func.call @exp_v8f32(%151) : (vector<8xf32>) -> vector<8xf32>
            %153 = arith.addf %133, %152 fastmath<reassoc,contract> : vector<8xf32>
            vector.maskedstore %73[%132], %149, %152 : memref<?xf32, strided<[1], offset: ?>>, vector<8xi1>, vector<8xf32>
            %154 = arith.select %149, %153, %133 : vector<8xi1>, vector<8xf32>
            scf.yield %154 : vector<8xf32>
          } else {
            scf.yield %133 : vector<8xf32>
          }
          %155 = vector.reduction <add>, %147 fastmath<reassoc> : vector<8xf32> into f32
          %156 = arith.addf %0, %155 : f32
          %157 = vector.broadcast %156 : f32 to vector<8xf32>
          %158 = arith.muli %i, %11 : index
          %159 = arith.addi %158, %c0 : index
          %160 = "memref.extract_aligned_pointer_as_index"(%out_1) : (memref<?x?xf32>) -> index
          %161 = arith.muli %159, %6 : index
          %162 = arith.addi %160, %161 : index
          %163 = arith.subi %c0, %162 : index
          %164 = arith.andi %163, %7 : index
          %165 = arith.shrui %164, %8 : index
          %166 = arith.subi %132, %c0 : index
          %167 = arith.cmpi sge, %166, %c8 : index
          %168 = arith.andi %61, %167 : i1
          %169 = arith.select %168, %165, %c0 : index
          %170 = arith.subi %c8, %169 : index
          %171 = arith.andi %170, %9 : index
          %172 = arith.subi %132, %c8 : index
          %173 = arith.cmpi ugt, %169, %c0 : index
          scf.if %173 {
            memref.prefetch %out_1[%i, %132], write, locality<3>, data : memref<?x?xf32>
          }
          %174 = arith.addi %c0, %169 : index
          %175 = arith.subi %132, %171 : index
          scf.for %j_4 = %174 to %175 step %c8 {
            %176 = vector.load %73[%j_4] : memref<?xf32, strided<[1], offset: ?>>, vector<8xf32>
            %177 = arith.divf %176, %157 : vector<8xf32>
            scf.if %61 {
              %178 = arith.addi %j_4, %67 : index
              memref.prefetch %x[%i, %178], read, locality<3>, data : memref<?x?xf32>
              vector.store %177, %out_1[%i, %j_4] {alignment = 32 : i64, nontemporal = true} : memref<?x?xf32>, vector<8xf32>
            } else {
              vector.store %177, %out_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            }
          }
          scf.if %173 {
            scf.for %179 = %c0 to %8 step %c1 {
              %180 = arith.cmpi eq, %179, %c0 : index
              %181 = arith.select %180, %c0, %172 : index
              %182 = vector.load %73[%181] : memref<?xf32, strided<[1], offset: ?>>, vector<8xf32>
              %183 = arith.divf %182, %157 : vector<8xf32>
              %184 = arith.select %180, %c0, %169 : index
              %185 = arith.select %180, %169, %c8 : index
              %186 = memref.alloca() : memref<8xf32>
              vector.store %183, %186[%c0] : memref<8xf32>, vector<8xf32>
              scf.for %187 = %184 to %185 step %c1 {
                %188 = memref.load %186[%187] : memref<8xf32>
                %189 = arith.addi %181, %187 : index
                memref.store %188, %out_1[%i, %189] : memref<?x?xf32>
              }
            }
          }
          scf.if %146 {
            %190 = arith.subi %11, %132 overflow<nsw> : index
            %191 = vector.create_mask %190 : vector<8xi1>
            %192 = vector.maskedload %73[%132], %191, %2 : memref<?xf32, strided<[1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %193 = arith.divf %192, %157 : vector<8xf32>
            vector.maskedstore %out_1[%i, %132], %191, %193 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %22 = llvm.mlir.constant(62) : i64
    %23 = llvm.mlir.constant(32768) : i64
    %24 = llvm.alloca %8 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %25 = llvm.mlir.constant(0 : i32) : i32
    %26 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %27 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %28 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %29 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %30 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %31 = llvm.ashr %x_stride0, %3 : i64
    %32 = llvm.mul %31, %2 : i64
    %33 = llvm.ashr %x_stride0, %11 : i64
    %34 = llvm.mul %33, %4 : i64
    %35 = llvm.intr.smax(%x_stride0, %0) : (i64, i64) -> i64
    %36 = llvm.add %35, %19 : i64
    %37 = llvm.udiv %36, %2 : i64
    %38 = llvm.mul %37, %16 : i64
    %39 = llvm.intr.smax(%34, %0) : (i64, i64) -> i64
    %40 = llvm.add %39, %20 : i64
    %41 = llvm.udiv %40, %12 : i64
    %42 = llvm.intr.smin(%12, %34) : (i64, i64) -> i64
    %43 = llvm.intr.smax(%42, %0) : (i64, i64) -> i64
    %44 = llvm.add %43, %18 : i64
    %45 = llvm.udiv %44, %4 : i64
    %46 = llvm.mul %45, %21 : i64
    %47 = llvm.add %15, %46 : i64
    %48 = llvm.mul %41, %47 : i64
    %49 = llvm.add %39, %18 : i64
    %50 = llvm.udiv %49, %4 : i64
    %51 = llvm.mul %50, %4 : i64
    %52 = llvm.add %22, %38 : i64
    %53 = llvm.add %52, %48 : i64
    %54 = llvm.add %53, %51 : i64
    %55 = llvm.mul %30, %54 : i64
    %56 = llvm.icmp "sge" %55, %23 : i64
    %57 = llvm.mul %x_size0, %x_stride0 : i64
    %58 = llvm.mul %57, %4 : i64
    %59 = llvm.icmp "ugt" %58, %13 : i64
    %60 = llvm.ptrtoint %out : !llvm.ptr to i64
    %61 = llvm.and %60, %11 : i64
    %62 = llvm.icmp "sle" %x_stride0, %14 : i64
    %63 = llvm.icmp "eq" %61, %0 : i64
    %64 = llvm.and %62, %63 : i1
    %65 = llvm.and %64, %59 : i1
    %66 = llvm.icmp "sgt" %x_size0, %0 : i64
    %67 = llvm.select %66, %x_size0, %0 : i1, i64
    llvm.cond_br %56, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %68 = llvm.getelementptr inbounds %24[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %68 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %69 = llvm.getelementptr inbounds %24[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %69 {alignment = 8 : i64} : i64, !llvm.ptr
    %70 = llvm.getelementptr inbounds %24[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %70 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %71 = llvm.getelementptr inbounds %24[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %71 {alignment = 8 : i64} : i1, !llvm.ptr
    %72 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %73 = llvm.call @stepwell_parallel_for(%72, %24, %67, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%73 : i32)
  ^bb2:
    %74 = llvm.call @program.parallel0(%0, %67, %x_size0, %x, %x_stride0, %out, %65) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i1) -> i32
    llvm.br ^bb3(%74 : i32)
  ^bb3(%75: i32):
    llvm.return %25 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %x_stride0_1: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %76: i1) -> i32 attributes {no_unwind, no_inline} {
    %77 = llvm.mlir.constant(0) : i64
    %78 = llvm.mlir.constant(1) : i64
    %79 = llvm.mlir.constant(6) : i64
    %80 = llvm.mlir.constant(64) : i64
    %81 = llvm.mlir.constant(8) : i64
    %82 = llvm.mlir.constant(16) : i64
    %83 = llvm.mlir.constant(24) : i64
    %84 = llvm.mlir.constant(32) : i64
    %85 = llvm.mlir.constant(40) : i64
    %86 = llvm.mlir.constant(48) : i64
    %87 = llvm.mlir.constant(56) : i64
    %88 = llvm.mlir.constant(3) : i64
    %89 = llvm.mlir.constant(256) : i64
    %90 = llvm.mlir.constant(4) : i64
    %91 = llvm.mlir.constant(31) : i64
    %92 = llvm.mlir.constant(2) : i64
    %93 = llvm.mlir.constant(7) : i64
    %94 = llvm.mlir.constant(768) : i64
    %95 = llvm.mlir.constant(3072) : i64
    %96 = llvm.mlir.constant(4096) : i64
    %97 = llvm.alloca %96 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %98 = llvm.mlir.constant(0 : i32) : i32
    %99 = llvm.mlir.constant(2 : i32) : i32
    %100 = llvm.mlir.constant(1 : i32) : i32
    %101 = llvm.mlir.constant(3 : i32) : i32
    %102 = llvm.alloca %81 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %103 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %104 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %105 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %106 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %107 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %107, ^bb1(%begin : i64), ^bb30
  ^bb1(%i: i64):
    %108 = llvm.intr.smax(%x_stride0_1, %94) : (i64, i64) -> i64
    %109 = llvm.intr.smin(%108, %95) : (i64, i64) -> i64
    %110 = llvm.mul %i, %x_stride0_1 : i64
    %111 = llvm.add %110, %77 : i64
    %112 = llvm.getelementptr inbounds %out_1[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %113 = llvm.select %76, %97, %112 : i1, !llvm.ptr
    %114 = llvm.ashr %x_stride0_1, %79 : i64
    %115 = llvm.mul %114, %80 overflow<nsw> : i64
    %116 = llvm.icmp "slt" %77, %115 : i64
    llvm.cond_br %116, ^bb2(%77, %103, %103, %103, %103, %103, %103, %103, %103 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%103, %103, %103, %103, %103, %103, %103, %103 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb2(%j: i64, %117: vector<8xf32>, %118: vector<8xf32>, %119: vector<8xf32>, %120: vector<8xf32>, %121: vector<8xf32>, %122: vector<8xf32>, %123: vector<8xf32>, %124: vector<8xf32>):
    %125 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %126 = llvm.add %125, %j overflow<nsw> : i64
    %127 = llvm.getelementptr inbounds %x_1[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %128 = llvm.load %127 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %129 = llvm.intr.maximum(%128, %117) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %130 = llvm.getelementptr inbounds %127[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %131 = llvm.load %130 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %132 = llvm.intr.maximum(%131, %118) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %133 = llvm.getelementptr inbounds %127[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %134 = llvm.load %133 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %135 = llvm.intr.maximum(%134, %119) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %136 = llvm.getelementptr inbounds %127[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %137 = llvm.load %136 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %138 = llvm.intr.maximum(%137, %120) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %139 = llvm.getelementptr inbounds %127[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %140 = llvm.load %139 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %141 = llvm.intr.maximum(%140, %121) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %142 = llvm.getelementptr inbounds %127[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %143 = llvm.load %142 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %144 = llvm.intr.maximum(%143, %122) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %145 = llvm.getelementptr inbounds %127[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %146 = llvm.load %145 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %147 = llvm.intr.maximum(%146, %123) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %148 = llvm.getelementptr inbounds %127[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %149 = llvm.load %148 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %150 = llvm.intr.maximum(%149, %124) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %151 = llvm.add %j, %80 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %115 : i64
    llvm.cond_br %152, ^bb2(%151, %129, %132, %135, %138, %141, %144, %147, %150 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%129, %132, %135, %138, %141, %144, %147, %150 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb3(%153: vector<8xf32>, %154: vector<8xf32>, %155: vector<8xf32>, %156: vector<8xf32>, %157: vector<8xf32>, %158: vector<8xf32>, %159: vector<8xf32>, %160: vector<8xf32>):
    %161 = llvm.intr.maximum(%153, %154) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %162 = llvm.intr.maximum(%155, %156) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %163 = llvm.intr.maximum(%157, %158) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %164 = llvm.intr.maximum(%159, %160) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %165 = llvm.intr.maximum(%161, %162) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %166 = llvm.intr.maximum(%163, %164) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %167 = llvm.intr.maximum(%165, %166) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %168 = llvm.icmp "slt" %115, %x_stride0_1 : i64
    llvm.cond_br %168, ^bb4(%115, %167 : i64, vector<8xf32>), ^bb5(%167 : vector<8xf32>)
  ^bb4(%j_1: i64, %169: vector<8xf32>):
    %170 = llvm.sub %x_stride0_1, %j_1 overflow<nsw> : i64
    %171 = llvm.intr.smin(%170, %81) : (i64, i64) -> i64
    %172 = llvm.intr.smax(%171, %77) : (i64, i64) -> i64
    %173 = llvm.trunc %172 : i64 to i32
    %174 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %175 = llvm.mlir.poison : vector<8xi32>
    %176 = llvm.insertelement %173, %175[%77 : i64] : vector<8xi32>
    %177 = llvm.shufflevector %176, %175 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %178 = llvm.icmp "slt" %174, %177 : vector<8xi32>
    %179 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %180 = llvm.add %179, %j_1 overflow<nsw> : i64
    %181 = llvm.getelementptr inbounds %x_1[%180] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %182 = llvm.intr.masked.load %181, %178, %104 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %183 = llvm.intr.maximum(%182, %169) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %184 = llvm.select %178, %183, %169 : vector<8xi1>, vector<8xf32>
    %185 = llvm.add %j_1, %81 overflow<nsw> : i64
    %186 = llvm.icmp "slt" %185, %x_stride0_1 : i64
    llvm.cond_br %186, ^bb4(%185, %184 : i64, vector<8xf32>), ^bb5(%184 : vector<8xf32>)
  ^bb5(%187: vector<8xf32>):
    %188 = llvm.intr.vector.reduce.fmaximum(%187) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>) -> f32
    %189 = llvm.mlir.poison : vector<8xf32>
    %190 = llvm.insertelement %188, %189[%77 : i64] : vector<8xf32>
    %191 = llvm.shufflevector %190, %189 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %192 = llvm.ashr %x_stride0_1, %88 : i64
    %193 = llvm.mul %192, %81 overflow<nsw> : i64
    %194 = llvm.icmp "slt" %77, %193 : i64
    llvm.cond_br %194, ^bb6(%77, %105 : i64, vector<8xf32>), ^bb11(%105 : vector<8xf32>)
  ^bb6(%j_2: i64, %195: vector<8xf32>):
    %196 = llvm.add %j_2, %89 overflow<nsw> : i64
    %197 = llvm.intr.smin(%196, %193) : (i64, i64) -> i64
    %198 = llvm.icmp "slt" %j_2, %197 : i64
    llvm.cond_br %198, ^bb7(%j_2, %105 : i64, vector<8xf32>), ^bb10(%105 : vector<8xf32>)
  ^bb7(%j_3: i64, %199: vector<8xf32>):
    %200 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %201 = llvm.add %200, %j_3 overflow<nsw> : i64
    %202 = llvm.getelementptr inbounds %x_1[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %203 = llvm.load %202 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %204 = llvm.fsub %203, %191 : vector<8xf32>
    %205 = llvm.call @exp_v8f32(%204) : (vector<8xf32>) -> vector<8xf32>
    %206 = llvm.fadd %199, %205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %207 = llvm.getelementptr inbounds %113[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %205, %207 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.cond_br %76, ^bb8, ^bb9
  ^bb8:
    %208 = llvm.add %j_3, %96 : i64
    %209 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %210 = llvm.add %209, %208 overflow<nsw> : i64
    %211 = llvm.getelementptr %x_1[%210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%211, %98, %99, %100) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb9
  ^bb9:
    %212 = llvm.add %j_3, %81 overflow<nsw> : i64
    %213 = llvm.icmp "slt" %212, %197 : i64
    llvm.cond_br %213, ^bb7(%212, %206 : i64, vector<8xf32>), ^bb10(%206 : vector<8xf32>)
  ^bb10(%214: vector<8xf32>):
    %215 = llvm.fadd %195, %214 : vector<8xf32>
    %216 = llvm.add %j_2, %89 overflow<nsw> : i64
    %217 = llvm.icmp "slt" %216, %193 : i64
    llvm.cond_br %217, ^bb6(%216, %215 : i64, vector<8xf32>), ^bb11(%215 : vector<8xf32>)
  ^bb11(%218: vector<8xf32>):
    %219 = llvm.icmp "slt" %193, %x_stride0_1 : i64
    llvm.cond_br %219, ^bb12, ^bb13
  ^bb12:
    %220 = llvm.sub %x_stride0_1, %193 overflow<nsw> : i64
    %221 = llvm.intr.smin(%220, %81) : (i64, i64) -> i64
    %222 = llvm.intr.smax(%221, %77) : (i64, i64) -> i64
    %223 = llvm.trunc %222 : i64 to i32
    %224 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %225 = llvm.mlir.poison : vector<8xi32>
    %226 = llvm.insertelement %223, %225[%77 : i64] : vector<8xi32>
    %227 = llvm.shufflevector %226, %225 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %228 = llvm.icmp "slt" %224, %227 : vector<8xi32>
    %229 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %230 = llvm.add %229, %193 overflow<nsw> : i64
    %231 = llvm.getelementptr inbounds %x_1[%230] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %232 = llvm.intr.masked.load %231, %228, %104 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %233 = llvm.fsub %232, %191 : vector<8xf32>
    %234 = llvm.call @exp_v8f32(%233) : (vector<8xf32>) -> vector<8xf32>
    %235 = llvm.fadd %218, %234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %236 = llvm.getelementptr inbounds %113[%193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %234, %236, %228 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %237 = llvm.select %228, %235, %218 : vector<8xi1>, vector<8xf32>
    llvm.br ^bb14(%237 : vector<8xf32>)
  ^bb13:
    llvm.br ^bb14(%218 : vector<8xf32>)
  ^bb14(%238: vector<8xf32>):
    %239 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %240 = "llvm.intr.vector.reduce.fadd"(%239, %238) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %241 = llvm.fadd %106, %240 : f32
    %242 = llvm.mlir.poison : vector<8xf32>
    %243 = llvm.insertelement %241, %242[%77 : i64] : vector<8xf32>
    %244 = llvm.shufflevector %243, %242 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %245 = llvm.mul %i, %x_stride0_1 : i64
    %246 = llvm.add %245, %77 : i64
    %247 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
    %248 = llvm.mul %246, %90 : i64
    %249 = llvm.add %247, %248 : i64
    %250 = llvm.sub %77, %249 : i64
    %251 = llvm.and %250, %91 : i64
    %252 = llvm.lshr %251, %92 : i64
    %253 = llvm.sub %193, %77 : i64
    %254 = llvm.icmp "sge" %253, %81 : i64
    %255 = llvm.and %76, %254 : i1
    %256 = llvm.select %255, %252, %77 : i1, i64
    %257 = llvm.sub %81, %256 : i64
    %258 = llvm.and %257, %93 : i64
    %259 = llvm.sub %193, %81 : i64
    %260 = llvm.icmp "ugt" %256, %77 : i64
    llvm.cond_br %260, ^bb15, ^bb16
  ^bb15:
    %261 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %262 = llvm.add %261, %193 overflow<nsw> : i64
    %263 = llvm.getelementptr %out_1[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%263, %100, %101, %100) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb16
  ^bb16:
    %264 = llvm.add %77, %256 : i64
    %265 = llvm.sub %193, %258 : i64
    %266 = llvm.icmp "slt" %264, %265 : i64
    llvm.cond_br %266, ^bb17(%264 : i64), ^bb21
  ^bb17(%j_4: i64):
    %267 = llvm.getelementptr inbounds %113[%j_4] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %268 = llvm.load %267 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %269 = llvm.fdiv %268, %244 : vector<8xf32>
    llvm.cond_br %76, ^bb18, ^bb19
  ^bb18:
    %270 = llvm.add %j_4, %109 : i64
    %271 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %272 = llvm.add %271, %270 overflow<nsw> : i64
    %273 = llvm.getelementptr %x_1[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%273, %98, %101, %100) : (!llvm.ptr, i32, i32, i32) -> ()
    %274 = llvm.add %271, %j_4 overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %out_1[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %269, %275 {alignment = 32 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb20
  ^bb19:
    %276 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %277 = llvm.add %276, %j_4 overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %out_1[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %269, %278 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb20
  ^bb20:
    %279 = llvm.add %j_4, %81 overflow<nsw> : i64
    %280 = llvm.icmp "slt" %279, %265 : i64
    llvm.cond_br %280, ^bb17(%279 : i64), ^bb21
  ^bb21:
    llvm.cond_br %260, ^bb22, ^bb27
  ^bb22:
    llvm.br ^bb23(%77 : i64)
  ^bb23(%281: i64):
    %282 = llvm.icmp "eq" %281, %77 : i64
    %283 = llvm.select %282, %77, %259 : i1, i64
    %284 = llvm.getelementptr inbounds %113[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %285 = llvm.load %284 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %286 = llvm.fdiv %285, %244 : vector<8xf32>
    %287 = llvm.select %282, %77, %256 : i1, i64
    %288 = llvm.select %282, %256, %81 : i1, i64
    llvm.store %286, %102 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %289 = llvm.icmp "slt" %287, %288 : i64
    llvm.cond_br %289, ^bb24(%287 : i64), ^bb25
  ^bb24(%290: i64):
    %291 = llvm.getelementptr inbounds %102[%290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %292 = llvm.load %291 {alignment = 4 : i64} : !llvm.ptr -> f32
    %293 = llvm.add %283, %290 : i64
    %294 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %295 = llvm.add %294, %293 overflow<nsw> : i64
    %296 = llvm.getelementptr inbounds %out_1[%295] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %292, %296 {alignment = 4 : i64} : f32, !llvm.ptr
    %297 = llvm.add %290, %78 overflow<nsw> : i64
    %298 = llvm.icmp "slt" %297, %288 : i64
    llvm.cond_br %298, ^bb24(%297 : i64), ^bb25
  ^bb25:
    %299 = llvm.add %281, %78 overflow<nsw> : i64
    %300 = llvm.icmp "slt" %299, %92 : i64
    llvm.cond_br %300, ^bb23(%299 : i64), ^bb26
  ^bb26:
    llvm.br ^bb27
  ^bb27:
    llvm.cond_br %219, ^bb28, ^bb29
  ^bb28:
    %301 = llvm.sub %x_stride0_1, %193 overflow<nsw> : i64
    %302 = llvm.intr.smin(%301, %81) : (i64, i64) -> i64
    %303 = llvm.intr.smax(%302, %77) : (i64, i64) -> i64
    %304 = llvm.trunc %303 : i64 to i32
    %305 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %306 = llvm.mlir.poison : vector<8xi32>
    %307 = llvm.insertelement %304, %306[%77 : i64] : vector<8xi32>
    %308 = llvm.shufflevector %307, %306 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %309 = llvm.icmp "slt" %305, %308 : vector<8xi32>
    %310 = llvm.getelementptr inbounds %113[%193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %311 = llvm.intr.masked.load %310, %309, %104 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %312 = llvm.fdiv %311, %244 : vector<8xf32>
    %313 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %314 = llvm.add %313, %193 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %out_1[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %312, %315, %309 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb29
  ^bb29:
    %316 = llvm.add %i, %78 overflow<nsw> : i64
    %317 = llvm.icmp "slt" %316, %end : i64
    llvm.cond_br %317, ^bb1(%316 : i64), ^bb30
  ^bb30:
    llvm.return %98 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %318 = llvm.mlir.constant(8) : i64
    %319 = llvm.mlir.constant(16) : i64
    %320 = llvm.mlir.constant(24) : i64
    %321 = llvm.mlir.constant(32) : i64
    %322 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %323 = llvm.getelementptr inbounds %context[%318] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %324 = llvm.load %323 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %325 = llvm.getelementptr inbounds %context[%319] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %326 = llvm.load %325 {alignment = 8 : i64} : !llvm.ptr -> i64
    %327 = llvm.getelementptr inbounds %context[%320] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %328 = llvm.load %327 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %329 = llvm.getelementptr inbounds %context[%321] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %330 = llvm.load %329 {alignment = 8 : i64} : !llvm.ptr -> i1
    %331 = llvm.call @program.parallel0(%begin_1, %end_1, %322, %324, %326, %328, %330) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i1) -> i32
    llvm.return %331 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %332 = llvm.mlir.constant(0) : i64
    %333 = llvm.mlir.constant(1) : i64
    %334 = llvm.mlir.constant(1 : i32) : i32
    %335 = llvm.mlir.constant(0 : i32) : i32
    %336 = llvm.icmp "slt" %332, %x_stride0_2 : i64
    llvm.cond_br %336, ^bb1, ^bb2(%334 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %337 = llvm.getelementptr inbounds %extents[%333] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %337 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %335 : i32
  ^bb2(%338: i32):
    llvm.return %338 : i32
  }
  llvm.func internal @exp_v8f32(%339: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %340 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %341 = llvm.fcmp "ogt" %339, %340 : vector<8xf32>
    %342 = llvm.select %341, %340, %339 : vector<8xi1>, vector<8xf32>
    %343 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %344 = llvm.fcmp "olt" %342, %343 : vector<8xf32>
    %345 = llvm.select %344, %343, %342 : vector<8xi1>, vector<8xf32>
    %346 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %347 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %348 = llvm.intr.fma(%345, %347, %346) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %349 = llvm.fsub %348, %346 : vector<8xf32>
    %350 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %351 = llvm.intr.fma(%349, %350, %345) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %352 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %353 = llvm.intr.fma(%349, %352, %351) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %354 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %355 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %356 = llvm.intr.fma(%354, %353, %355) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %357 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %358 = llvm.intr.fma(%356, %353, %357) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %359 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %360 = llvm.intr.fma(%358, %353, %359) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %361 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %362 = llvm.intr.fma(%360, %353, %361) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %363 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %364 = llvm.intr.fma(%362, %353, %363) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %365 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %366 = llvm.intr.fma(%364, %353, %365) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %367 = llvm.intr.fma(%366, %353, %365) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %368 = llvm.bitcast %348 : vector<8xf32> to vector<8xi32>
    %369 = llvm.bitcast %346 : vector<8xf32> to vector<8xi32>
    %370 = llvm.sub %368, %369 : vector<8xi32>
    %371 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %372 = llvm.ashr %370, %371 : vector<8xi32>
    %373 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %374 = llvm.add %372, %373 : vector<8xi32>
    %375 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %376 = llvm.shl %374, %375 : vector<8xi32>
    %377 = llvm.bitcast %376 : vector<8xi32> to vector<8xf32>
    %378 = llvm.fmul %367, %377 : vector<8xf32>
    %379 = llvm.sub %370, %372 : vector<8xi32>
    %380 = llvm.add %379, %373 : vector<8xi32>
    %381 = llvm.shl %380, %375 : vector<8xi32>
    %382 = llvm.bitcast %381 : vector<8xi32> to vector<8xf32>
    %383 = llvm.fmul %378, %382 : vector<8xf32>
    llvm.return %383 : vector<8xf32>
  }
}
