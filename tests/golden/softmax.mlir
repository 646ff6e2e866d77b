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
    %12 = arith.constant 64 : index
    %13 = arith.ceildivsi %11, %12 : index
    %14 = arith.constant 0 : index
    %15 = arith.maxsi %13, %14 : index
    %16 = arith.constant 31 : index
    %17 = arith.muli %15, %16 : index
    %18 = arith.constant 0 : index
    %19 = arith.maxsi %11, %18 : index
    %20 = arith.subi %5, %19 : index
    %21 = arith.constant 8 : index
    %22 = arith.ceildivsi %20, %21 : index
    %23 = arith.constant 0 : index
    %24 = arith.maxsi %22, %23 : index
    %25 = arith.constant 6 : index
    %26 = arith.muli %24, %25 : index
    %27 = arith.constant 3 : index
    %28 = arith.shrsi %5, %27 : index
    %29 = arith.constant 8 : index
    %30 = arith.muli %28, %29 : index
    %31 = arith.constant 256 : index
    %32 = arith.ceildivsi %30, %31 : index
    %33 = arith.constant 0 : index
    %34 = arith.maxsi %32, %33 : index
    %35 = arith.constant 256 : index
    %36 = arith.minsi %35, %30 : index
    %37 = arith.constant 8 : index
    %38 = arith.ceildivsi %36, %37 : index
    %39 = arith.constant 0 : index
    %40 = arith.maxsi %38, %39 : index
    %41 = arith.constant 26 : index
    %42 = arith.muli %40, %41 : index
    %43 = arith.constant 4 : index
    %44 = arith.addi %43, %42 : index
    %45 = arith.muli %34, %44 : index
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %30, %46 : index
    %48 = arith.subi %5, %47 : index
    %49 = arith.constant 8 : index
    %50 = arith.ceildivsi %48, %49 : index
    %51 = arith.constant 0 : index
    %52 = arith.maxsi %50, %51 : index
    %53 = arith.constant 29 : index
    %54 = arith.muli %52, %53 : index
    %55 = arith.constant 8 : index
    %56 = arith.ceildivsi %30, %55 : index
    %57 = arith.constant 0 : index
    %58 = arith.maxsi %56, %57 : index
    %59 = arith.constant 8 : index
    %60 = arith.muli %58, %59 : index
    %61 = arith.subi %5, %47 : index
    %62 = arith.constant 8 : index
    %63 = arith.ceildivsi %61, %62 : index
    %64 = arith.constant 0 : index
    %65 = arith.maxsi %63, %64 : index
    %66 = arith.constant 10 : index
    %67 = arith.muli %65, %66 : index
    %68 = arith.constant 24 : index
    %69 = arith.addi %68, %17 : index
    %70 = arith.addi %69, %26 : index
    %71 = arith.addi %70, %45 : index
    %72 = arith.addi %71, %54 : index
    %73 = arith.addi %72, %60 : index
    %74 = arith.addi %73, %67 : index
    %75 = arith.muli %7, %74 : index
    %76 = arith.constant 32768 : index
    %77 = arith.cmpi sge, %75, %76 : index
    "omp.parallel"(%77) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %4, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %78 = arith.shrsi %5, %c6 : index
          %79 = arith.muli %78, %c64 overflow<nsw> : index
          %80, %81, %82, %83, %84, %85, %86, %87 = scf.for %j = %c0 to %79 step %c64 iter_args(%88 = %1, %89 = %1, %90 = %1, %91 = %1, %92 = %1, %93 = %1, %94 = %1, %95 = %1) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %96 = vector.load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
            %97 = arith.maximumf %96, %88 fastmath<nsz> : vector<8xf32>
            %98 = arith.addi %j, %c8 overflow<nsw> : index
            %99 = vector.load %x[%i, %98] : memref<?x?xf32>, vector<8xf32>
            %100 = arith.maximumf %99, %89 fastmath<nsz> : vector<8xf32>
            %101 = arith.addi %j, %c16 overflow<nsw> : index
            %102 = vector.load %x[%i, %101] : memref<?x?xf32>, vector<8xf32>
            %103 = arith.maximumf %102, %90 fastmath<nsz> : vector<8xf32>
            %104 = arith.addi %j, %c24 overflow<nsw> : index
            %105 = vector.load %x[%i, %104] : memref<?x?xf32>, vector<8xf32>
            %106 = arith.maximumf %105, %91 fastmath<nsz> : vector<8xf32>
            %107 = arith.addi %j, %c32 overflow<nsw> : index
            %108 = vector.load %x[%i, %107] : memref<?x?xf32>, vector<8xf32>
            %109 = arith.maximumf %108, %92 fastmath<nsz> : vector<8xf32>
            %110 = arith.addi %j, %c40 overflow<nsw> : index
            %111 = vector.load %x[%i, %110] : memref<?x?xf32>, vector<8xf32>
            %112 = arith.maximumf %111, %93 fastmath<nsz> : vector<8xf32>
            %113 = arith.addi %j, %c48 overflow<nsw> : index
            %114 = vector.load %x[%i, %113] : memref<?x?xf32>, vector<8xf32>
            %115 = arith.maximumf %114, %94 fastmath<nsz> : vector<8xf32>
            %116 = arith.addi %j, %c56 overflow<nsw> : index
            %117 = vector.load %x[%i, %116] : memref<?x?xf32>, vector<8xf32>
            %118 = arith.maximumf %117, %95 fastmath<nsz> : vector<8xf32>
            scf.yield %97, %100, %103, %106, %109, %112, %115, %118 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %119 = arith.maximumf %80, %81 fastmath<nsz> : vector<8xf32>
          %120 = arith.maximumf %82, %83 fastmath<nsz> : vector<8xf32>
          %121 = arith.maximumf %84, %85 fastmath<nsz> : vector<8xf32>
          %122 = arith.maximumf %86, %87 fastmath<nsz> : vector<8xf32>
          %123 = arith.maximumf %119, %120 fastmath<nsz> : vector<8xf32>
          %124 = arith.maximumf %121, %122 fastmath<nsz> : vector<8xf32>
          %125 = arith.maximumf %123, %124 fastmath<nsz> : vector<8xf32>
          %126 = arith.maxsi %79, %c0 : index
          %127 = scf.for %j_1 = %126 to %5 step %c8 iter_args(%128 = %125) -> (vector<8xf32>) {
            %129 = arith.subi %5, %j_1 overflow<nsw> : index
            %130 = vector.create_mask %129 : vector<8xi1>
            %131 = vector.maskedload %x[%i, %j_1], %130, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %132 = arith.maximumf %131, %128 fastmath<nsz> : vector<8xf32>
            %133 = arith.select %130, %132, %128 : vector<8xi1>, vector<8xf32>
            scf.yield %133 : vector<8xf32>
          }
          %134 = vector.reduction <maximumf>, %127 fastmath<nsz> : vector<8xf32> into f32
          %135 = vector.broadcast %134 : f32 to vector<8xf32>
          %136 = arith.shrsi %5, %c3 : index
          %137 = arith.muli %136, %c8 overflow<nsw> : index
          %138 = scf.for %j_2 = %c0 to %137 step %c256 iter_args(%139 = %3) -> (vector<8xf32>) {
            %140 = arith.addi %j_2, %c256 overflow<nsw> : index
            %141 = arith.minsi %140, %137 : index
            %142 = scf.for %j_3 = %j_2 to %141 step %c8 iter_args(%143 = %3) -> (vector<8xf32>) {
              %144 = vector.load %x[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
              %145 = arith.subf %144, %135 : vector<8xf32>
              %146 = func.call @exp_v8f32(%145) : (vector<8xf32>) -> vector<8xf32>
              %147 = arith.addf %143, %146 fastmath<reassoc,contract> : vector<8xf32>
              vector.store %146, %out_1[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
              scf.yield %147 : vector<8xf32>
            }
            %148 = arith.addf %139, %142 : vector<8xf32>
            scf.yield %148 : vector<8xf32>
          }
          %149 = arith.maxsi %137, %c0 : index
          %150 = scf.for %j_4 = %149 to %5 step %c8 iter_args(%151 = %138) -> (vector<8xf32>) {
            %152 = arith.subi %5, %j_4 overflow<nsw> : index
            %153 = vector.create_mask %152 : vector<8xi1>
            %154 = vector.maskedload %x[%i, %j_4], %153, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %155 = arith.subf %154, %135 : vector<8xf32>
            %156 = func.call @exp_v8f32(%155) : (vector<8xf32>) -> vector<8xf32>
            %157 = arith.addf %151, %156 fastmath<reassoc,contract> : vector<8xf32>
            vector.maskedstore %out_1[%i, %j_4], %153, %156 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %158 = arith.select %153, %157, %151 : vector<8xi1>, vector<8xf32>
            scf.yield %158 : vector<8xf32>
          }
          %159 = vector.reduction <add>, %150 fastmath<reassoc> : vector<8xf32> into f32
          %160 = arith.addf %0, %159 : f32
          %161 = vector.broadcast %160 : f32 to vector<8xf32>
          scf.for %j_5 = %c0 to %137 step %c8 {
            %162 = vector.load %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
            %163 = arith.divf %162, %161 : vector<8xf32>
            vector.store %163, %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
          }
          scf.for %j_6 = %149 to %5 step %c8 {
            %164 = arith.subi %5, %j_6 overflow<nsw> : index
            %165 = vector.create_mask %164 : vector<8xi1>
            %166 = vector.maskedload %out_1[%i, %j_6], %165, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %167 = arith.divf %166, %161 : vector<8xf32>
            vector.maskedstore %out_1[%i, %j_6], %165, %167 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %13 = llvm.mlir.constant(31) : i64
    %14 = llvm.mlir.constant(26) : i64
    %15 = llvm.mlir.constant(4) : i64
    %16 = llvm.mlir.constant(29) : i64
    %17 = llvm.mlir.constant(10) : i64
    %18 = llvm.mlir.constant(32768) : i64
    %19 = llvm.alloca %7 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %20 = llvm.mlir.constant(0 : i32) : i32
    %21 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %22 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %23 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %24 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %25 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %26 = llvm.ashr %x_stride0, %3 : i64
    %27 = llvm.mul %26, %2 : i64
    %28 = llvm.sdiv %27, %2 : i64
    %29 = llvm.srem %27, %2 : i64
    %30 = llvm.icmp "ne" %29, %0 : i64
    %31 = llvm.xor %29, %2 : i64
    %32 = llvm.icmp "sge" %31, %0 : i64
    %33 = llvm.and %30, %32 : i1
    %34 = llvm.add %28, %1 : i64
    %35 = llvm.select %33, %34, %28 : i1, i64
    %36 = llvm.intr.smax(%35, %0) : (i64, i64) -> i64
    %37 = llvm.mul %36, %13 : i64
    %38 = llvm.intr.smax(%27, %0) : (i64, i64) -> i64
    %39 = llvm.sub %x_stride0, %38 : i64
    %40 = llvm.sdiv %39, %4 : i64
    %41 = llvm.srem %39, %4 : i64
    %42 = llvm.icmp "ne" %41, %0 : i64
    %43 = llvm.xor %41, %4 : i64
    %44 = llvm.icmp "sge" %43, %0 : i64
    %45 = llvm.and %42, %44 : i1
    %46 = llvm.add %40, %1 : i64
    %47 = llvm.select %45, %46, %40 : i1, i64
    %48 = llvm.intr.smax(%47, %0) : (i64, i64) -> i64
    %49 = llvm.mul %48, %3 : i64
    %50 = llvm.ashr %x_stride0, %11 : i64
    %51 = llvm.mul %50, %4 : i64
    %52 = llvm.sdiv %51, %12 : i64
    %53 = llvm.srem %51, %12 : i64
    %54 = llvm.icmp "ne" %53, %0 : i64
    %55 = llvm.xor %53, %12 : i64
    %56 = llvm.icmp "sge" %55, %0 : i64
    %57 = llvm.and %54, %56 : i1
    %58 = llvm.add %52, %1 : i64
    %59 = llvm.select %57, %58, %52 : i1, i64
    %60 = llvm.intr.smax(%59, %0) : (i64, i64) -> i64
    %61 = llvm.intr.smin(%12, %51) : (i64, i64) -> i64
    %62 = llvm.sdiv %61, %4 : i64
    %63 = llvm.srem %61, %4 : i64
    %64 = llvm.icmp "ne" %63, %0 : i64
    %65 = llvm.xor %63, %4 : i64
    %66 = llvm.icmp "sge" %65, %0 : i64
    %67 = llvm.and %64, %66 : i1
    %68 = llvm.add %62, %1 : i64
    %69 = llvm.select %67, %68, %62 : i1, i64
    %70 = llvm.intr.smax(%69, %0) : (i64, i64) -> i64
    %71 = llvm.mul %70, %14 : i64
    %72 = llvm.add %15, %71 : i64
    %73 = llvm.mul %60, %72 : i64
    %74 = llvm.intr.smax(%51, %0) : (i64, i64) -> i64
    %75 = llvm.sub %x_stride0, %74 : i64
    %76 = llvm.sdiv %75, %4 : i64
    %77 = llvm.srem %75, %4 : i64
    %78 = llvm.icmp "ne" %77, %0 : i64
    %79 = llvm.xor %77, %4 : i64
    %80 = llvm.icmp "sge" %79, %0 : i64
    %81 = llvm.and %78, %80 : i1
    %82 = llvm.add %76, %1 : i64
    %83 = llvm.select %81, %82, %76 : i1, i64
    %84 = llvm.intr.smax(%83, %0) : (i64, i64) -> i64
    %85 = llvm.mul %84, %16 : i64
    %86 = llvm.sdiv %51, %4 : i64
    %87 = llvm.srem %51, %4 : i64
    %88 = llvm.icmp "ne" %87, %0 : i64
    %89 = llvm.xor %87, %4 : i64
    %90 = llvm.icmp "sge" %89, %0 : i64
    %91 = llvm.and %88, %90 : i1
    %92 = llvm.add %86, %1 : i64
    %93 = llvm.select %91, %92, %86 : i1, i64
    %94 = llvm.intr.smax(%93, %0) : (i64, i64) -> i64
    %95 = llvm.mul %94, %4 : i64
    %96 = llvm.sub %x_stride0, %74 : i64
    %97 = llvm.sdiv %96, %4 : i64
    %98 = llvm.srem %96, %4 : i64
    %99 = llvm.icmp "ne" %98, %0 : i64
    %100 = llvm.xor %98, %4 : i64
    %101 = llvm.icmp "sge" %100, %0 : i64
    %102 = llvm.and %99, %101 : i1
    %103 = llvm.add %97, %1 : i64
    %104 = llvm.select %102, %103, %97 : i1, i64
    %105 = llvm.intr.smax(%104, %0) : (i64, i64) -> i64
    %106 = llvm.mul %105, %17 : i64
    %107 = llvm.add %6, %37 : i64
    %108 = llvm.add %107, %49 : i64
    %109 = llvm.add %108, %73 : i64
    %110 = llvm.add %109, %85 : i64
    %111 = llvm.add %110, %95 : i64
    %112 = llvm.add %111, %106 : i64
    %113 = llvm.mul %25, %112 : i64
    %114 = llvm.icmp "sge" %113, %18 : i64
    %115 = llvm.icmp "sgt" %x_size0, %0 : i64
    %116 = llvm.select %115, %x_size0, %0 : i1, i64
    llvm.cond_br %114, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %117 = llvm.getelementptr inbounds %19[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %117 {alignment = 8 : i64} : i64, !llvm.ptr
    %118 = llvm.getelementptr inbounds %19[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %118 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %119 = llvm.getelementptr inbounds %19[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %119 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %120 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %121 = llvm.call @stepwell_parallel_for(%120, %19, %116, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%121 : i32)
  ^bb2:
    %122 = llvm.call @program.parallel0(%0, %116, %x_size0, %x_stride0, %x, %out) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%122 : i32)
  ^bb3(%123: i32):
    llvm.return %20 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %124 = llvm.mlir.constant(0) : i64
    %125 = llvm.mlir.constant(1) : i64
    %126 = llvm.mlir.constant(6) : i64
    %127 = llvm.mlir.constant(64) : i64
    %128 = llvm.mlir.constant(8) : i64
    %129 = llvm.mlir.constant(16) : i64
    %130 = llvm.mlir.constant(24) : i64
    %131 = llvm.mlir.constant(32) : i64
    %132 = llvm.mlir.constant(40) : i64
    %133 = llvm.mlir.constant(48) : i64
    %134 = llvm.mlir.constant(56) : i64
    %135 = llvm.mlir.constant(3) : i64
    %136 = llvm.mlir.constant(256) : i64
    %137 = llvm.mlir.constant(0 : i32) : i32
    %138 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %139 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %140 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %141 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %142 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %142, ^bb1(%begin : i64), ^bb16
  ^bb1(%i: i64):
    %143 = llvm.ashr %x_stride0_1, %126 : i64
    %144 = llvm.mul %143, %127 overflow<nsw> : i64
    %145 = llvm.icmp "slt" %124, %144 : i64
    llvm.cond_br %145, ^bb2(%124, %138, %138, %138, %138, %138, %138, %138, %138 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%138, %138, %138, %138, %138, %138, %138, %138 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb2(%j: i64, %146: vector<8xf32>, %147: vector<8xf32>, %148: vector<8xf32>, %149: vector<8xf32>, %150: vector<8xf32>, %151: vector<8xf32>, %152: vector<8xf32>, %153: vector<8xf32>):
    %154 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %155 = llvm.add %154, %j overflow<nsw> : i64
    %156 = llvm.getelementptr inbounds %x_1[%155] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %157 = llvm.load %156 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %158 = llvm.intr.maximum(%157, %146) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %159 = llvm.getelementptr inbounds %156[%128] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %160 = llvm.load %159 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %161 = llvm.intr.maximum(%160, %147) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %162 = llvm.getelementptr inbounds %156[%129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %163 = llvm.load %162 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %164 = llvm.intr.maximum(%163, %148) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %165 = llvm.getelementptr inbounds %156[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %166 = llvm.load %165 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %167 = llvm.intr.maximum(%166, %149) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %168 = llvm.getelementptr inbounds %156[%131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %169 = llvm.load %168 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %170 = llvm.intr.maximum(%169, %150) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %171 = llvm.getelementptr inbounds %156[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %172 = llvm.load %171 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %173 = llvm.intr.maximum(%172, %151) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %174 = llvm.getelementptr inbounds %156[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %175 = llvm.load %174 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %176 = llvm.intr.maximum(%175, %152) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %177 = llvm.getelementptr inbounds %156[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %178 = llvm.load %177 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %179 = llvm.intr.maximum(%178, %153) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %180 = llvm.add %j, %127 overflow<nsw> : i64
    %181 = llvm.icmp "slt" %180, %144 : i64
    llvm.cond_br %181, ^bb2(%180, %158, %161, %164, %167, %170, %173, %176, %179 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%158, %161, %164, %167, %170, %173, %176, %179 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb3(%182: vector<8xf32>, %183: vector<8xf32>, %184: vector<8xf32>, %185: vector<8xf32>, %186: vector<8xf32>, %187: vector<8xf32>, %188: vector<8xf32>, %189: vector<8xf32>):
    %190 = llvm.intr.maximum(%182, %183) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %191 = llvm.intr.maximum(%184, %185) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %192 = llvm.intr.maximum(%186, %187) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %193 = llvm.intr.maximum(%188, %189) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %194 = llvm.intr.maximum(%190, %191) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %195 = llvm.intr.maximum(%192, %193) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %196 = llvm.intr.maximum(%194, %195) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %197 = llvm.intr.smax(%144, %124) : (i64, i64) -> i64
    %198 = llvm.icmp "slt" %197, %x_stride0_1 : i64
    llvm.cond_br %198, ^bb4(%197, %196 : i64, vector<8xf32>), ^bb5(%196 : vector<8xf32>)
  ^bb4(%j_1: i64, %199: vector<8xf32>):
    %200 = llvm.sub %x_stride0_1, %j_1 overflow<nsw> : i64
    %201 = llvm.intr.smin(%200, %128) : (i64, i64) -> i64
    %202 = llvm.intr.smax(%201, %124) : (i64, i64) -> i64
    %203 = llvm.trunc %202 : i64 to i32
    %204 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %205 = llvm.mlir.poison : vector<8xi32>
    %206 = llvm.insertelement %203, %205[%124 : i64] : vector<8xi32>
    %207 = llvm.shufflevector %206, %205 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %208 = llvm.icmp "slt" %204, %207 : vector<8xi32>
    %209 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %210 = llvm.add %209, %j_1 overflow<nsw> : i64
    %211 = llvm.getelementptr inbounds %x_1[%210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %212 = llvm.intr.masked.load %211, %208, %139 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %213 = llvm.intr.maximum(%212, %199) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %214 = llvm.select %208, %213, %199 : vector<8xi1>, vector<8xf32>
    %215 = llvm.add %j_1, %128 overflow<nsw> : i64
    %216 = llvm.icmp "slt" %215, %x_stride0_1 : i64
    llvm.cond_br %216, ^bb4(%215, %214 : i64, vector<8xf32>), ^bb5(%214 : vector<8xf32>)
  ^bb5(%217: vector<8xf32>):
    %218 = llvm.intr.vector.reduce.fmaximum(%217) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>) -> f32
    %219 = llvm.mlir.poison : vector<8xf32>
    %220 = llvm.insertelement %218, %219[%124 : i64] : vector<8xf32>
    %221 = llvm.shufflevector %220, %219 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %222 = llvm.ashr %x_stride0_1, %135 : i64
    %223 = llvm.mul %222, %128 overflow<nsw> : i64
    %224 = llvm.icmp "slt" %124, %223 : i64
    llvm.cond_br %224, ^bb6(%124, %140 : i64, vector<8xf32>), ^bb9(%140 : vector<8xf32>)
  ^bb6(%j_2: i64, %225: vector<8xf32>):
    %226 = llvm.add %j_2, %136 overflow<nsw> : i64
    %227 = llvm.intr.smin(%226, %223) : (i64, i64) -> i64
    %228 = llvm.icmp "slt" %j_2, %227 : i64
    llvm.cond_br %228, ^bb7(%j_2, %140 : i64, vector<8xf32>), ^bb8(%140 : vector<8xf32>)
  ^bb7(%j_3: i64, %229: vector<8xf32>):
    %230 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %231 = llvm.add %230, %j_3 overflow<nsw> : i64
    %232 = llvm.getelementptr inbounds %x_1[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %233 = llvm.load %232 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %234 = llvm.fsub %233, %221 : vector<8xf32>
    %235 = llvm.call @exp_v8f32(%234) : (vector<8xf32>) -> vector<8xf32>
    %236 = llvm.fadd %229, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %237 = llvm.add %230, %j_3 overflow<nsw> : i64
    %238 = llvm.getelementptr inbounds %out_1[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %235, %238 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %239 = llvm.add %j_3, %128 overflow<nsw> : i64
    %240 = llvm.icmp "slt" %239, %227 : i64
    llvm.cond_br %240, ^bb7(%239, %236 : i64, vector<8xf32>), ^bb8(%236 : vector<8xf32>)
  ^bb8(%241: vector<8xf32>):
    %242 = llvm.fadd %225, %241 : vector<8xf32>
    %243 = llvm.add %j_2, %136 overflow<nsw> : i64
    %244 = llvm.icmp "slt" %243, %223 : i64
    llvm.cond_br %244, ^bb6(%243, %242 : i64, vector<8xf32>), ^bb9(%242 : vector<8xf32>)
  ^bb9(%245: vector<8xf32>):
    %246 = llvm.intr.smax(%223, %124) : (i64, i64) -> i64
    %247 = llvm.icmp "slt" %246, %x_stride0_1 : i64
    llvm.cond_br %247, ^bb10(%246, %245 : i64, vector<8xf32>), ^bb11(%245 : vector<8xf32>)
  ^bb10(%j_4: i64, %248: vector<8xf32>):
    %249 = llvm.sub %x_stride0_1, %j_4 overflow<nsw> : i64
    %250 = llvm.intr.smin(%249, %128) : (i64, i64) -> i64
    %251 = llvm.intr.smax(%250, %124) : (i64, i64) -> i64
    %252 = llvm.trunc %251 : i64 to i32
    %253 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %254 = llvm.mlir.poison : vector<8xi32>
    %255 = llvm.insertelement %252, %254[%124 : i64] : vector<8xi32>
    %256 = llvm.shufflevector %255, %254 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %257 = llvm.icmp "slt" %253, %256 : vector<8xi32>
    %258 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %259 = llvm.add %258, %j_4 overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %x_1[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %261 = llvm.intr.masked.load %260, %257, %139 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %262 = llvm.fsub %261, %221 : vector<8xf32>
    %263 = llvm.call @exp_v8f32(%262) : (vector<8xf32>) -> vector<8xf32>
    %264 = llvm.fadd %248, %263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %265 = llvm.add %258, %j_4 overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %out_1[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %263, %266, %257 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %267 = llvm.select %257, %264, %248 : vector<8xi1>, vector<8xf32>
    %268 = llvm.add %j_4, %128 overflow<nsw> : i64
    %269 = llvm.icmp "slt" %268, %x_stride0_1 : i64
    llvm.cond_br %269, ^bb10(%268, %267 : i64, vector<8xf32>), ^bb11(%267 : vector<8xf32>)
  ^bb11(%270: vector<8xf32>):
    %271 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %272 = "llvm.intr.vector.reduce.fadd"(%271, %270) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %273 = llvm.fadd %141, %272 : f32
    %274 = llvm.mlir.poison : vector<8xf32>
    %275 = llvm.insertelement %273, %274[%124 : i64] : vector<8xf32>
    %276 = llvm.shufflevector %275, %274 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %277 = llvm.icmp "slt" %124, %223 : i64
    llvm.cond_br %277, ^bb12(%124 : i64), ^bb13
  ^bb12(%j_5: i64):
    %278 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %279 = llvm.add %278, %j_5 overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %out_1[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %281 = llvm.load %280 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %282 = llvm.fdiv %281, %276 : vector<8xf32>
    llvm.store %282, %280 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %283 = llvm.add %j_5, %128 overflow<nsw> : i64
    %284 = llvm.icmp "slt" %283, %223 : i64
    llvm.cond_br %284, ^bb12(%283 : i64), ^bb13
  ^bb13:
    %285 = llvm.icmp "slt" %246, %x_stride0_1 : i64
    llvm.cond_br %285, ^bb14(%246 : i64), ^bb15
  ^bb14(%j_6: i64):
    %286 = llvm.sub %x_stride0_1, %j_6 overflow<nsw> : i64
    %287 = llvm.intr.smin(%286, %128) : (i64, i64) -> i64
    %288 = llvm.intr.smax(%287, %124) : (i64, i64) -> i64
    %289 = llvm.trunc %288 : i64 to i32
    %290 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %291 = llvm.mlir.poison : vector<8xi32>
    %292 = llvm.insertelement %289, %291[%124 : i64] : vector<8xi32>
    %293 = llvm.shufflevector %292, %291 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %294 = llvm.icmp "slt" %290, %293 : vector<8xi32>
    %295 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %296 = llvm.add %295, %j_6 overflow<nsw> : i64
    %297 = llvm.getelementptr inbounds %out_1[%296] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %298 = llvm.intr.masked.load %297, %294, %139 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %299 = llvm.fdiv %298, %276 : vector<8xf32>
    llvm.intr.masked.store %299, %297, %294 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %300 = llvm.add %j_6, %128 overflow<nsw> : i64
    %301 = llvm.icmp "slt" %300, %x_stride0_1 : i64
    llvm.cond_br %301, ^bb14(%300 : i64), ^bb15
  ^bb15:
    %302 = llvm.add %i, %125 overflow<nsw> : i64
    %303 = llvm.icmp "slt" %302, %end : i64
    llvm.cond_br %303, ^bb1(%302 : i64), ^bb16
  ^bb16:
    llvm.return %137 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %304 = llvm.mlir.constant(8) : i64
    %305 = llvm.mlir.constant(16) : i64
    %306 = llvm.mlir.constant(24) : i64
    %307 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %308 = llvm.getelementptr inbounds %context[%304] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %309 = llvm.load %308 {alignment = 8 : i64} : !llvm.ptr -> i64
    %310 = llvm.getelementptr inbounds %context[%305] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %311 = llvm.load %310 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %312 = llvm.getelementptr inbounds %context[%306] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %313 = llvm.load %312 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %314 = llvm.call @program.parallel0(%begin_1, %end_1, %307, %309, %311, %313) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %314 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %315 = llvm.mlir.constant(0) : i64
    %316 = llvm.mlir.constant(1) : i64
    %317 = llvm.mlir.constant(1 : i32) : i32
    %318 = llvm.mlir.constant(0 : i32) : i32
    %319 = llvm.icmp "slt" %315, %x_stride0_2 : i64
    llvm.cond_br %319, ^bb1, ^bb2(%317 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %320 = llvm.getelementptr inbounds %extents[%316] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %320 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %318 : i32
  ^bb2(%321: i32):
    llvm.return %321 : i32
  }
  llvm.func internal @exp_v8f32(%322: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %323 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %324 = llvm.fcmp "ogt" %322, %323 : vector<8xf32>
    %325 = llvm.select %324, %323, %322 : vector<8xi1>, vector<8xf32>
    %326 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %327 = llvm.fcmp "olt" %325, %326 : vector<8xf32>
    %328 = llvm.select %327, %326, %325 : vector<8xi1>, vector<8xf32>
    %329 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %330 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %331 = llvm.intr.fma(%328, %330, %329) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %332 = llvm.fsub %331, %329 : vector<8xf32>
    %333 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %334 = llvm.intr.fma(%332, %333, %328) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %335 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %336 = llvm.intr.fma(%332, %335, %334) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %337 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %338 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %339 = llvm.intr.fma(%337, %336, %338) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %340 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %341 = llvm.intr.fma(%339, %336, %340) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %342 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %343 = llvm.intr.fma(%341, %336, %342) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %344 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %345 = llvm.intr.fma(%343, %336, %344) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %346 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %347 = llvm.intr.fma(%345, %336, %346) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %348 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %349 = llvm.intr.fma(%347, %336, %348) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %350 = llvm.intr.fma(%349, %336, %348) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %351 = llvm.bitcast %331 : vector<8xf32> to vector<8xi32>
    %352 = llvm.bitcast %329 : vector<8xf32> to vector<8xi32>
    %353 = llvm.sub %351, %352 : vector<8xi32>
    %354 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %355 = llvm.ashr %353, %354 : vector<8xi32>
    %356 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %357 = llvm.add %355, %356 : vector<8xi32>
    %358 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %359 = llvm.shl %357, %358 : vector<8xi32>
    %360 = llvm.bitcast %359 : vector<8xi32> to vector<8xf32>
    %361 = llvm.fmul %350, %360 : vector<8xf32>
    %362 = llvm.sub %353, %355 : vector<8xi32>
    %363 = llvm.add %362, %356 : vector<8xi32>
    %364 = llvm.shl %363, %358 : vector<8xi32>
    %365 = llvm.bitcast %364 : vector<8xi32> to vector<8xf32>
    %366 = llvm.fmul %361, %365 : vector<8xf32>
    llvm.return %366 : vector<8xf32>
  }
}
