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
      %48 = affine.for %j_1 = max affine_map<(d0) -> (((d0 floordiv 64) * 64), 0)>(%8) to %8 step 8 iter_args(%49 = %47) -> (vector<8xf32>) {
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
      %66 = affine.for %j_4 = max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%8) to %8 step 8 iter_args(%67 = %57) -> (vector<8xf32>) {
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
      affine.for %j_6 = max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%8) to %8 step 8 {
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
    %4 = memref.dim %x, %c0 : memref<?x?xf32>
    %5 = memref.dim %x, %c1 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%4, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %6 = arith.constant 0 : index
    %7 = arith.maxsi %4, %6 : index
    %8 = arith.constant 6 : index
    %9 = arith.shrsi %5, %8 : index
    %10 = arith.constant 64 : index
    %11 = arith.muli %9, %10 : index
    %12 = arith.constant 0 : index
    %13 = arith.maxsi %11, %12 : index
    %14 = arith.constant 63 : index
    %15 = arith.addi %13, %14 : index
    %16 = arith.constant 64 : index
    %17 = arith.divui %15, %16 : index
    %18 = arith.constant 31 : index
    %19 = arith.muli %17, %18 : index
    %20 = arith.subi %5, %13 : index
    %21 = arith.constant 0 : index
    %22 = arith.maxsi %20, %21 : index
    %23 = arith.constant 7 : index
    %24 = arith.addi %22, %23 : index
    %25 = arith.constant 8 : index
    %26 = arith.divui %24, %25 : index
    %27 = arith.constant 6 : index
    %28 = arith.muli %26, %27 : index
    %29 = arith.constant 3 : index
    %30 = arith.shrsi %5, %29 : index
    %31 = arith.constant 8 : index
    %32 = arith.muli %30, %31 : index
    %33 = arith.constant 0 : index
    %34 = arith.maxsi %32, %33 : index
    %35 = arith.constant 255 : index
    %36 = arith.addi %34, %35 : index
    %37 = arith.constant 256 : index
    %38 = arith.divui %36, %37 : index
    %39 = arith.constant 256 : index
    %40 = arith.minsi %39, %32 : index
    %41 = arith.constant 0 : index
    %42 = arith.maxsi %40, %41 : index
    %43 = arith.constant 7 : index
    %44 = arith.addi %42, %43 : index
    %45 = arith.constant 8 : index
    %46 = arith.divui %44, %45 : index
    %47 = arith.constant 26 : index
    %48 = arith.muli %46, %47 : index
    %49 = arith.constant 4 : index
    %50 = arith.addi %49, %48 : index
    %51 = arith.muli %38, %50 : index
    %52 = arith.subi %5, %34 : index
    %53 = arith.constant 0 : index
    %54 = arith.maxsi %52, %53 : index
    %55 = arith.constant 7 : index
    %56 = arith.addi %54, %55 : index
    %57 = arith.constant 8 : index
    %58 = arith.divui %56, %57 : index
    %59 = arith.constant 29 : index
    %60 = arith.muli %58, %59 : index
    %61 = arith.constant 7 : index
    %62 = arith.addi %34, %61 : index
    %63 = arith.constant 8 : index
    %64 = arith.divui %62, %63 : index
    %65 = arith.constant 8 : index
    %66 = arith.muli %64, %65 : index
    %67 = arith.constant 10 : index
    %68 = arith.muli %58, %67 : index
    %69 = arith.constant 24 : index
    %70 = arith.addi %69, %19 : index
    %71 = arith.addi %70, %28 : index
    %72 = arith.addi %71, %51 : index
    %73 = arith.addi %72, %60 : index
    %74 = arith.addi %73, %66 : index
    %75 = arith.addi %74, %68 : index
    %76 = arith.muli %7, %75 : index
    %77 = arith.constant 32768 : index
    %78 = arith.cmpi sge, %76, %77 : index
    "omp.parallel"(%78) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %4, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %79 = arith.shrsi %5, %c6 : index
          %80 = arith.muli %79, %c64 overflow<nsw> : index
          %81, %82, %83, %84, %85, %86, %87, %88 = scf.for %j = %c0 to %80 step %c64 iter_args(%89 = %1, %90 = %1, %91 = %1, %92 = %1, %93 = %1, %94 = %1, %95 = %1, %96 = %1) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %97 = vector.load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
            %98 = arith.maximumf %97, %89 fastmath<nsz> : vector<8xf32>
            %99 = arith.addi %j, %c8 overflow<nsw> : index
            %100 = vector.load %x[%i, %99] : memref<?x?xf32>, vector<8xf32>
            %101 = arith.maximumf %100, %90 fastmath<nsz> : vector<8xf32>
            %102 = arith.addi %j, %c16 overflow<nsw> : index
            %103 = vector.load %x[%i, %102] : memref<?x?xf32>, vector<8xf32>
            %104 = arith.maximumf %103, %91 fastmath<nsz> : vector<8xf32>
            %105 = arith.addi %j, %c24 overflow<nsw> : index
            %106 = vector.load %x[%i, %105] : memref<?x?xf32>, vector<8xf32>
            %107 = arith.maximumf %106, %92 fastmath<nsz> : vector<8xf32>
            %108 = arith.addi %j, %c32 overflow<nsw> : index
            %109 = vector.load %x[%i, %108] : memref<?x?xf32>, vector<8xf32>
            %110 = arith.maximumf %109, %93 fastmath<nsz> : vector<8xf32>
            %111 = arith.addi %j, %c40 overflow<nsw> : index
            %112 = vector.load %x[%i, %111] : memref<?x?xf32>, vector<8xf32>
            %113 = arith.maximumf %112, %94 fastmath<nsz> : vector<8xf32>
            %114 = arith.addi %j, %c48 overflow<nsw> : index
            %115 = vector.load %x[%i, %114] : memref<?x?xf32>, vector<8xf32>
            %116 = arith.maximumf %115, %95 fastmath<nsz> : vector<8xf32>
            %117 = arith.addi %j, %c56 overflow<nsw> : index
            %118 = vector.load %x[%i, %117] : memref<?x?xf32>, vector<8xf32>
            %119 = arith.maximumf %118, %96 fastmath<nsz> : vector<8xf32>
            scf.yield %98, %101, %104, %107, %110, %113, %116, %119 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %120 = arith.maximumf %81, %82 fastmath<nsz> : vector<8xf32>
          %121 = arith.maximumf %83, %84 fastmath<nsz> : vector<8xf32>
          %122 = arith.maximumf %85, %86 fastmath<nsz> : vector<8xf32>
          %123 = arith.maximumf %87, %88 fastmath<nsz> : vector<8xf32>
          %124 = arith.maximumf %120, %121 fastmath<nsz> : vector<8xf32>
          %125 = arith.maximumf %122, %123 fastmath<nsz> : vector<8xf32>
          %126 = arith.maximumf %124, %125 fastmath<nsz> : vector<8xf32>
          %127 = arith.maxsi %80, %c0 : index
          %128 = scf.for %j_1 = %127 to %5 step %c8 iter_args(%129 = %126) -> (vector<8xf32>) {
            %130 = arith.subi %5, %j_1 overflow<nsw> : index
            %131 = vector.create_mask %130 : vector<8xi1>
            %132 = vector.maskedload %x[%i, %j_1], %131, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %133 = arith.maximumf %132, %129 fastmath<nsz> : vector<8xf32>
            %134 = arith.select %131, %133, %129 : vector<8xi1>, vector<8xf32>
            scf.yield %134 : vector<8xf32>
          }
          %135 = vector.reduction <maximumf>, %128 fastmath<nsz> : vector<8xf32> into f32
          %136 = vector.broadcast %135 : f32 to vector<8xf32>
          %137 = arith.shrsi %5, %c3 : index
          %138 = arith.muli %137, %c8 overflow<nsw> : index
          %139 = scf.for %j_2 = %c0 to %138 step %c256 iter_args(%140 = %3) -> (vector<8xf32>) {
            %141 = arith.addi %j_2, %c256 overflow<nsw> : index
            %142 = arith.minsi %141, %138 : index
            %143 = scf.for %j_3 = %j_2 to %142 step %c8 iter_args(%144 = %3) -> (vector<8xf32>) {
              %145 = vector.load %x[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
              %146 = arith.subf %145, %136 : vector<8xf32>
              %147 = func.call @exp_v8f32(%146) : (vector<8xf32>) -> vector<8xf32>
              %148 = arith.addf %144, %147 fastmath<reassoc,contract> : vector<8xf32>
              vector.store %147, %out_1[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
              scf.yield %148 : vector<8xf32>
            }
            %149 = arith.addf %140, %143 : vector<8xf32>
            scf.yield %149 : vector<8xf32>
          }
          %150 = arith.maxsi %138, %c0 : index
          %151 = scf.for %j_4 = %150 to %5 step %c8 iter_args(%152 = %139) -> (vector<8xf32>) {
            %153 = arith.subi %5, %j_4 overflow<nsw> : index
            %154 = vector.create_mask %153 : vector<8xi1>
            %155 = vector.maskedload %x[%i, %j_4], %154, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %156 = arith.subf %155, %136 : vector<8xf32>
            %157 = func.call @exp_v8f32(%156) : (vector<8xf32>) -> vector<8xf32>
            %158 = arith.addf %152, %157 fastmath<reassoc,contract> : vector<8xf32>
            vector.maskedstore %out_1[%i, %j_4], %154, %157 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %159 = arith.select %154, %158, %152 : vector<8xi1>, vector<8xf32>
            scf.yield %159 : vector<8xf32>
          }
          %160 = vector.reduction <add>, %151 fastmath<reassoc> : vector<8xf32> into f32
          %161 = arith.addf %0, %160 : f32
          %162 = vector.broadcast %161 : f32 to vector<8xf32>
          scf.for %j_5 = %c0 to %138 step %c8 {
            %163 = vector.load %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
            %164 = arith.divf %163, %162 : vector<8xf32>
            vector.store %164, %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
          }
          scf.for %j_6 = %150 to %5 step %c8 {
            %165 = arith.subi %5, %j_6 overflow<nsw> : index
            %166 = vector.create_mask %165 : vector<8xi1>
            %167 = vector.maskedload %out_1[%i, %j_6], %166, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %168 = arith.divf %167, %162 : vector<8xf32>
            vector.maskedstore %out_1[%i, %j_6], %166, %168 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %13 = llvm.mlir.constant(63) : i64
    %14 = llvm.mlir.constant(31) : i64
    %15 = llvm.mlir.constant(7) : i64
    %16 = llvm.mlir.constant(255) : i64
    %17 = llvm.mlir.constant(26) : i64
    %18 = llvm.mlir.constant(4) : i64
    %19 = llvm.mlir.constant(29) : i64
    %20 = llvm.mlir.constant(10) : i64
    %21 = llvm.mlir.constant(32768) : i64
    %22 = llvm.alloca %7 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %23 = llvm.mlir.constant(0 : i32) : i32
    %24 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %25 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %26 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %27 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %28 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %29 = llvm.ashr %x_stride0, %3 : i64
    %30 = llvm.mul %29, %2 : i64
    %31 = llvm.intr.smax(%30, %0) : (i64, i64) -> i64
    %32 = llvm.add %31, %13 : i64
    %33 = llvm.udiv %32, %2 : i64
    %34 = llvm.mul %33, %14 : i64
    %35 = llvm.sub %x_stride0, %31 : i64
    %36 = llvm.intr.smax(%35, %0) : (i64, i64) -> i64
    %37 = llvm.add %36, %15 : i64
    %38 = llvm.udiv %37, %4 : i64
    %39 = llvm.mul %38, %3 : i64
    %40 = llvm.ashr %x_stride0, %11 : i64
    %41 = llvm.mul %40, %4 : i64
    %42 = llvm.intr.smax(%41, %0) : (i64, i64) -> i64
    %43 = llvm.add %42, %16 : i64
    %44 = llvm.udiv %43, %12 : i64
    %45 = llvm.intr.smin(%12, %41) : (i64, i64) -> i64
    %46 = llvm.intr.smax(%45, %0) : (i64, i64) -> i64
    %47 = llvm.add %46, %15 : i64
    %48 = llvm.udiv %47, %4 : i64
    %49 = llvm.mul %48, %17 : i64
    %50 = llvm.add %18, %49 : i64
    %51 = llvm.mul %44, %50 : i64
    %52 = llvm.sub %x_stride0, %42 : i64
    %53 = llvm.intr.smax(%52, %0) : (i64, i64) -> i64
    %54 = llvm.add %53, %15 : i64
    %55 = llvm.udiv %54, %4 : i64
    %56 = llvm.mul %55, %19 : i64
    %57 = llvm.add %42, %15 : i64
    %58 = llvm.udiv %57, %4 : i64
    %59 = llvm.mul %58, %4 : i64
    %60 = llvm.mul %55, %20 : i64
    %61 = llvm.add %6, %34 : i64
    %62 = llvm.add %61, %39 : i64
    %63 = llvm.add %62, %51 : i64
    %64 = llvm.add %63, %56 : i64
    %65 = llvm.add %64, %59 : i64
    %66 = llvm.add %65, %60 : i64
    %67 = llvm.mul %28, %66 : i64
    %68 = llvm.icmp "sge" %67, %21 : i64
    %69 = llvm.icmp "sgt" %x_size0, %0 : i64
    %70 = llvm.select %69, %x_size0, %0 : i1, i64
    llvm.cond_br %68, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %22 {alignment = 8 : i64} : i64, !llvm.ptr
    %71 = llvm.getelementptr inbounds %22[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %71 {alignment = 8 : i64} : i64, !llvm.ptr
    %72 = llvm.getelementptr inbounds %22[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %72 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %73 = llvm.getelementptr inbounds %22[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %73 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %74 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %75 = llvm.call @stepwell_parallel_for(%74, %22, %70, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%75 : i32)
  ^bb2:
    %76 = llvm.call @program.parallel0(%0, %70, %x_size0, %x_stride0, %x, %out) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%76 : i32)
  ^bb3(%77: i32):
    llvm.return %23 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %78 = llvm.mlir.constant(0) : i64
    %79 = llvm.mlir.constant(1) : i64
    %80 = llvm.mlir.constant(6) : i64
    %81 = llvm.mlir.constant(64) : i64
    %82 = llvm.mlir.constant(8) : i64
    %83 = llvm.mlir.constant(16) : i64
    %84 = llvm.mlir.constant(24) : i64
    %85 = llvm.mlir.constant(32) : i64
    %86 = llvm.mlir.constant(40) : i64
    %87 = llvm.mlir.constant(48) : i64
    %88 = llvm.mlir.constant(56) : i64
    %89 = llvm.mlir.constant(3) : i64
    %90 = llvm.mlir.constant(256) : i64
    %91 = llvm.mlir.constant(0 : i32) : i32
    %92 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %93 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %94 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %95 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %96 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %96, ^bb1(%begin : i64), ^bb16
  ^bb1(%i: i64):
    %97 = llvm.ashr %x_stride0_1, %80 : i64
    %98 = llvm.mul %97, %81 overflow<nsw> : i64
    %99 = llvm.icmp "slt" %78, %98 : i64
    llvm.cond_br %99, ^bb2(%78, %92, %92, %92, %92, %92, %92, %92, %92 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%92, %92, %92, %92, %92, %92, %92, %92 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb2(%j: i64, %100: vector<8xf32>, %101: vector<8xf32>, %102: vector<8xf32>, %103: vector<8xf32>, %104: vector<8xf32>, %105: vector<8xf32>, %106: vector<8xf32>, %107: vector<8xf32>):
    %108 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %109 = llvm.add %108, %j overflow<nsw> : i64
    %110 = llvm.getelementptr inbounds %x_1[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %111 = llvm.load %110 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %112 = llvm.intr.maximum(%111, %100) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %113 = llvm.getelementptr inbounds %110[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %114 = llvm.load %113 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %115 = llvm.intr.maximum(%114, %101) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %116 = llvm.getelementptr inbounds %110[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %117 = llvm.load %116 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %118 = llvm.intr.maximum(%117, %102) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %119 = llvm.getelementptr inbounds %110[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %120 = llvm.load %119 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %121 = llvm.intr.maximum(%120, %103) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %122 = llvm.getelementptr inbounds %110[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %123 = llvm.load %122 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %124 = llvm.intr.maximum(%123, %104) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %125 = llvm.getelementptr inbounds %110[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %126 = llvm.load %125 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %127 = llvm.intr.maximum(%126, %105) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %128 = llvm.getelementptr inbounds %110[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %129 = llvm.load %128 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %130 = llvm.intr.maximum(%129, %106) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %131 = llvm.getelementptr inbounds %110[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %132 = llvm.load %131 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %133 = llvm.intr.maximum(%132, %107) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %134 = llvm.add %j, %81 overflow<nsw> : i64
    %135 = llvm.icmp "slt" %134, %98 : i64
    llvm.cond_br %135, ^bb2(%134, %112, %115, %118, %121, %124, %127, %130, %133 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%112, %115, %118, %121, %124, %127, %130, %133 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb3(%136: vector<8xf32>, %137: vector<8xf32>, %138: vector<8xf32>, %139: vector<8xf32>, %140: vector<8xf32>, %141: vector<8xf32>, %142: vector<8xf32>, %143: vector<8xf32>):
    %144 = llvm.intr.maximum(%136, %137) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %145 = llvm.intr.maximum(%138, %139) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %146 = llvm.intr.maximum(%140, %141) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %147 = llvm.intr.maximum(%142, %143) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %148 = llvm.intr.maximum(%144, %145) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %149 = llvm.intr.maximum(%146, %147) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %150 = llvm.intr.maximum(%148, %149) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %151 = llvm.intr.smax(%98, %78) : (i64, i64) -> i64
    %152 = llvm.icmp "slt" %151, %x_stride0_1 : i64
    llvm.cond_br %152, ^bb4(%151, %150 : i64, vector<8xf32>), ^bb5(%150 : vector<8xf32>)
  ^bb4(%j_1: i64, %153: vector<8xf32>):
    %154 = llvm.sub %x_stride0_1, %j_1 overflow<nsw> : i64
    %155 = llvm.intr.smin(%154, %82) : (i64, i64) -> i64
    %156 = llvm.intr.smax(%155, %78) : (i64, i64) -> i64
    %157 = llvm.trunc %156 : i64 to i32
    %158 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %159 = llvm.mlir.poison : vector<8xi32>
    %160 = llvm.insertelement %157, %159[%78 : i64] : vector<8xi32>
    %161 = llvm.shufflevector %160, %159 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %162 = llvm.icmp "slt" %158, %161 : vector<8xi32>
    %163 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %164 = llvm.add %163, %j_1 overflow<nsw> : i64
    %165 = llvm.getelementptr inbounds %x_1[%164] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %166 = llvm.intr.masked.load %165, %162, %93 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %167 = llvm.intr.maximum(%166, %153) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %168 = llvm.select %162, %167, %153 : vector<8xi1>, vector<8xf32>
    %169 = llvm.add %j_1, %82 overflow<nsw> : i64
    %170 = llvm.icmp "slt" %169, %x_stride0_1 : i64
    llvm.cond_br %170, ^bb4(%169, %168 : i64, vector<8xf32>), ^bb5(%168 : vector<8xf32>)
  ^bb5(%171: vector<8xf32>):
    %172 = llvm.intr.vector.reduce.fmaximum(%171) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>) -> f32
    %173 = llvm.mlir.poison : vector<8xf32>
    %174 = llvm.insertelement %172, %173[%78 : i64] : vector<8xf32>
    %175 = llvm.shufflevector %174, %173 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %176 = llvm.ashr %x_stride0_1, %89 : i64
    %177 = llvm.mul %176, %82 overflow<nsw> : i64
    %178 = llvm.icmp "slt" %78, %177 : i64
    llvm.cond_br %178, ^bb6(%78, %94 : i64, vector<8xf32>), ^bb9(%94 : vector<8xf32>)
  ^bb6(%j_2: i64, %179: vector<8xf32>):
    %180 = llvm.add %j_2, %90 overflow<nsw> : i64
    %181 = llvm.intr.smin(%180, %177) : (i64, i64) -> i64
    %182 = llvm.icmp "slt" %j_2, %181 : i64
    llvm.cond_br %182, ^bb7(%j_2, %94 : i64, vector<8xf32>), ^bb8(%94 : vector<8xf32>)
  ^bb7(%j_3: i64, %183: vector<8xf32>):
    %184 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %185 = llvm.add %184, %j_3 overflow<nsw> : i64
    %186 = llvm.getelementptr inbounds %x_1[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %187 = llvm.load %186 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %188 = llvm.fsub %187, %175 : vector<8xf32>
    %189 = llvm.call @exp_v8f32(%188) : (vector<8xf32>) -> vector<8xf32>
    %190 = llvm.fadd %183, %189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %191 = llvm.add %184, %j_3 overflow<nsw> : i64
    %192 = llvm.getelementptr inbounds %out_1[%191] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %189, %192 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %193 = llvm.add %j_3, %82 overflow<nsw> : i64
    %194 = llvm.icmp "slt" %193, %181 : i64
    llvm.cond_br %194, ^bb7(%193, %190 : i64, vector<8xf32>), ^bb8(%190 : vector<8xf32>)
  ^bb8(%195: vector<8xf32>):
    %196 = llvm.fadd %179, %195 : vector<8xf32>
    %197 = llvm.add %j_2, %90 overflow<nsw> : i64
    %198 = llvm.icmp "slt" %197, %177 : i64
    llvm.cond_br %198, ^bb6(%197, %196 : i64, vector<8xf32>), ^bb9(%196 : vector<8xf32>)
  ^bb9(%199: vector<8xf32>):
    %200 = llvm.intr.smax(%177, %78) : (i64, i64) -> i64
    %201 = llvm.icmp "slt" %200, %x_stride0_1 : i64
    llvm.cond_br %201, ^bb10(%200, %199 : i64, vector<8xf32>), ^bb11(%199 : vector<8xf32>)
  ^bb10(%j_4: i64, %202: vector<8xf32>):
    %203 = llvm.sub %x_stride0_1, %j_4 overflow<nsw> : i64
    %204 = llvm.intr.smin(%203, %82) : (i64, i64) -> i64
    %205 = llvm.intr.smax(%204, %78) : (i64, i64) -> i64
    %206 = llvm.trunc %205 : i64 to i32
    %207 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %208 = llvm.mlir.poison : vector<8xi32>
    %209 = llvm.insertelement %206, %208[%78 : i64] : vector<8xi32>
    %210 = llvm.shufflevector %209, %208 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %211 = llvm.icmp "slt" %207, %210 : vector<8xi32>
    %212 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %213 = llvm.add %212, %j_4 overflow<nsw> : i64
    %214 = llvm.getelementptr inbounds %x_1[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %215 = llvm.intr.masked.load %214, %211, %93 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %216 = llvm.fsub %215, %175 : vector<8xf32>
    %217 = llvm.call @exp_v8f32(%216) : (vector<8xf32>) -> vector<8xf32>
    %218 = llvm.fadd %202, %217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %219 = llvm.add %212, %j_4 overflow<nsw> : i64
    %220 = llvm.getelementptr inbounds %out_1[%219] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %217, %220, %211 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %221 = llvm.select %211, %218, %202 : vector<8xi1>, vector<8xf32>
    %222 = llvm.add %j_4, %82 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %222, %x_stride0_1 : i64
    llvm.cond_br %223, ^bb10(%222, %221 : i64, vector<8xf32>), ^bb11(%221 : vector<8xf32>)
  ^bb11(%224: vector<8xf32>):
    %225 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %226 = "llvm.intr.vector.reduce.fadd"(%225, %224) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %227 = llvm.fadd %95, %226 : f32
    %228 = llvm.mlir.poison : vector<8xf32>
    %229 = llvm.insertelement %227, %228[%78 : i64] : vector<8xf32>
    %230 = llvm.shufflevector %229, %228 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %231 = llvm.icmp "slt" %78, %177 : i64
    llvm.cond_br %231, ^bb12(%78 : i64), ^bb13
  ^bb12(%j_5: i64):
    %232 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %233 = llvm.add %232, %j_5 overflow<nsw> : i64
    %234 = llvm.getelementptr inbounds %out_1[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %235 = llvm.load %234 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %236 = llvm.fdiv %235, %230 : vector<8xf32>
    llvm.store %236, %234 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %237 = llvm.add %j_5, %82 overflow<nsw> : i64
    %238 = llvm.icmp "slt" %237, %177 : i64
    llvm.cond_br %238, ^bb12(%237 : i64), ^bb13
  ^bb13:
    %239 = llvm.icmp "slt" %200, %x_stride0_1 : i64
    llvm.cond_br %239, ^bb14(%200 : i64), ^bb15
  ^bb14(%j_6: i64):
    %240 = llvm.sub %x_stride0_1, %j_6 overflow<nsw> : i64
    %241 = llvm.intr.smin(%240, %82) : (i64, i64) -> i64
    %242 = llvm.intr.smax(%241, %78) : (i64, i64) -> i64
    %243 = llvm.trunc %242 : i64 to i32
    %244 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %245 = llvm.mlir.poison : vector<8xi32>
    %246 = llvm.insertelement %243, %245[%78 : i64] : vector<8xi32>
    %247 = llvm.shufflevector %246, %245 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %248 = llvm.icmp "slt" %244, %247 : vector<8xi32>
    %249 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %250 = llvm.add %249, %j_6 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %out_1[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %252 = llvm.intr.masked.load %251, %248, %93 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %253 = llvm.fdiv %252, %230 : vector<8xf32>
    llvm.intr.masked.store %253, %251, %248 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %254 = llvm.add %j_6, %82 overflow<nsw> : i64
    %255 = llvm.icmp "slt" %254, %x_stride0_1 : i64
    llvm.cond_br %255, ^bb14(%254 : i64), ^bb15
  ^bb15:
    %256 = llvm.add %i, %79 overflow<nsw> : i64
    %257 = llvm.icmp "slt" %256, %end : i64
    llvm.cond_br %257, ^bb1(%256 : i64), ^bb16
  ^bb16:
    llvm.return %91 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %258 = llvm.mlir.constant(8) : i64
    %259 = llvm.mlir.constant(16) : i64
    %260 = llvm.mlir.constant(24) : i64
    %261 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %262 = llvm.getelementptr inbounds %context[%258] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %263 = llvm.load %262 {alignment = 8 : i64} : !llvm.ptr -> i64
    %264 = llvm.getelementptr inbounds %context[%259] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %265 = llvm.load %264 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %266 = llvm.getelementptr inbounds %context[%260] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %267 = llvm.load %266 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %268 = llvm.call @program.parallel0(%begin_1, %end_1, %261, %263, %265, %267) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %268 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %269 = llvm.mlir.constant(0) : i64
    %270 = llvm.mlir.constant(1) : i64
    %271 = llvm.mlir.constant(1 : i32) : i32
    %272 = llvm.mlir.constant(0 : i32) : i32
    %273 = llvm.icmp "slt" %269, %x_stride0_2 : i64
    llvm.cond_br %273, ^bb1, ^bb2(%271 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %274 = llvm.getelementptr inbounds %extents[%270] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %274 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %272 : i32
  ^bb2(%275: i32):
    llvm.return %275 : i32
  }
  llvm.func internal @exp_v8f32(%276: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %277 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %278 = llvm.fcmp "ogt" %276, %277 : vector<8xf32>
    %279 = llvm.select %278, %277, %276 : vector<8xi1>, vector<8xf32>
    %280 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %281 = llvm.fcmp "olt" %279, %280 : vector<8xf32>
    %282 = llvm.select %281, %280, %279 : vector<8xi1>, vector<8xf32>
    %283 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %284 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %285 = llvm.intr.fma(%282, %284, %283) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %286 = llvm.fsub %285, %283 : vector<8xf32>
    %287 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %288 = llvm.intr.fma(%286, %287, %282) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %289 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %290 = llvm.intr.fma(%286, %289, %288) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %291 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %292 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %293 = llvm.intr.fma(%291, %290, %292) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %294 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %295 = llvm.intr.fma(%293, %290, %294) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %296 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %297 = llvm.intr.fma(%295, %290, %296) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %298 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %299 = llvm.intr.fma(%297, %290, %298) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %300 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %301 = llvm.intr.fma(%299, %290, %300) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %302 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %303 = llvm.intr.fma(%301, %290, %302) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %304 = llvm.intr.fma(%303, %290, %302) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %305 = llvm.bitcast %285 : vector<8xf32> to vector<8xi32>
    %306 = llvm.bitcast %283 : vector<8xf32> to vector<8xi32>
    %307 = llvm.sub %305, %306 : vector<8xi32>
    %308 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %309 = llvm.ashr %307, %308 : vector<8xi32>
    %310 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %311 = llvm.add %309, %310 : vector<8xi32>
    %312 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %313 = llvm.shl %311, %312 : vector<8xi32>
    %314 = llvm.bitcast %313 : vector<8xi32> to vector<8xf32>
    %315 = llvm.fmul %304, %314 : vector<8xf32>
    %316 = llvm.sub %307, %309 : vector<8xi32>
    %317 = llvm.add %316, %310 : vector<8xi32>
    %318 = llvm.shl %317, %312 : vector<8xi32>
    %319 = llvm.bitcast %318 : vector<8xi32> to vector<8xf32>
    %320 = llvm.fmul %315, %319 : vector<8xf32>
    llvm.return %320 : vector<8xf32>
  }
}
