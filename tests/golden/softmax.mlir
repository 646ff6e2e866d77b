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
    %20 = arith.subi %5, %11 : index
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
    %52 = arith.constant 7 : index
    %53 = arith.addi %34, %52 : index
    %54 = arith.constant 8 : index
    %55 = arith.divui %53, %54 : index
    %56 = arith.constant 8 : index
    %57 = arith.muli %55, %56 : index
    %58 = arith.constant 23 : index
    %59 = arith.addi %58, %19 : index
    %60 = arith.addi %59, %28 : index
    %61 = arith.addi %60, %51 : index
    %62 = arith.constant 29 : index
    %63 = arith.addi %61, %62 : index
    %64 = arith.addi %63, %57 : index
    %65 = arith.constant 10 : index
    %66 = arith.addi %64, %65 : index
    %67 = arith.muli %7, %66 : index
    %68 = arith.constant 32768 : index
    %69 = arith.cmpi sge, %67, %68 : index
    "omp.parallel"(%69) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %4, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %70 = arith.shrsi %5, %c6 : index
          %71 = arith.muli %70, %c64 overflow<nsw> : index
          %72, %73, %74, %75, %76, %77, %78, %79 = scf.for %j = %c0 to %71 step %c64 iter_args(%80 = %1, %81 = %1, %82 = %1, %83 = %1, %84 = %1, %85 = %1, %86 = %1, %87 = %1) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %88 = vector.load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
            %89 = arith.maximumf %88, %80 fastmath<nsz> : vector<8xf32>
            %90 = arith.addi %j, %c8 overflow<nsw> : index
            %91 = vector.load %x[%i, %90] : memref<?x?xf32>, vector<8xf32>
            %92 = arith.maximumf %91, %81 fastmath<nsz> : vector<8xf32>
            %93 = arith.addi %j, %c16 overflow<nsw> : index
            %94 = vector.load %x[%i, %93] : memref<?x?xf32>, vector<8xf32>
            %95 = arith.maximumf %94, %82 fastmath<nsz> : vector<8xf32>
            %96 = arith.addi %j, %c24 overflow<nsw> : index
            %97 = vector.load %x[%i, %96] : memref<?x?xf32>, vector<8xf32>
            %98 = arith.maximumf %97, %83 fastmath<nsz> : vector<8xf32>
            %99 = arith.addi %j, %c32 overflow<nsw> : index
            %100 = vector.load %x[%i, %99] : memref<?x?xf32>, vector<8xf32>
            %101 = arith.maximumf %100, %84 fastmath<nsz> : vector<8xf32>
            %102 = arith.addi %j, %c40 overflow<nsw> : index
            %103 = vector.load %x[%i, %102] : memref<?x?xf32>, vector<8xf32>
            %104 = arith.maximumf %103, %85 fastmath<nsz> : vector<8xf32>
            %105 = arith.addi %j, %c48 overflow<nsw> : index
            %106 = vector.load %x[%i, %105] : memref<?x?xf32>, vector<8xf32>
            %107 = arith.maximumf %106, %86 fastmath<nsz> : vector<8xf32>
            %108 = arith.addi %j, %c56 overflow<nsw> : index
            %109 = vector.load %x[%i, %108] : memref<?x?xf32>, vector<8xf32>
            %110 = arith.maximumf %109, %87 fastmath<nsz> : vector<8xf32>
            scf.yield %89, %92, %95, %98, %101, %104, %107, %110 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %111 = arith.maximumf %72, %73 fastmath<nsz> : vector<8xf32>
          %112 = arith.maximumf %74, %75 fastmath<nsz> : vector<8xf32>
          %113 = arith.maximumf %76, %77 fastmath<nsz> : vector<8xf32>
          %114 = arith.maximumf %78, %79 fastmath<nsz> : vector<8xf32>
          %115 = arith.maximumf %111, %112 fastmath<nsz> : vector<8xf32>
          %116 = arith.maximumf %113, %114 fastmath<nsz> : vector<8xf32>
          %117 = arith.maximumf %115, %116 fastmath<nsz> : vector<8xf32>
          %118 = scf.for %j_1 = %71 to %5 step %c8 iter_args(%119 = %117) -> (vector<8xf32>) {
            %120 = arith.subi %5, %j_1 overflow<nsw> : index
            %121 = vector.create_mask %120 : vector<8xi1>
            %122 = vector.maskedload %x[%i, %j_1], %121, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %123 = arith.maximumf %122, %119 fastmath<nsz> : vector<8xf32>
            %124 = arith.select %121, %123, %119 : vector<8xi1>, vector<8xf32>
            scf.yield %124 : vector<8xf32>
          }
          %125 = vector.reduction <maximumf>, %118 fastmath<nsz> : vector<8xf32> into f32
          %126 = vector.broadcast %125 : f32 to vector<8xf32>
          %127 = arith.shrsi %5, %c3 : index
          %128 = arith.muli %127, %c8 overflow<nsw> : index
          %129 = scf.for %j_2 = %c0 to %128 step %c256 iter_args(%130 = %3) -> (vector<8xf32>) {
            %131 = arith.addi %j_2, %c256 overflow<nsw> : index
            %132 = arith.minsi %131, %128 : index
            %133 = scf.for %j_3 = %j_2 to %132 step %c8 iter_args(%134 = %3) -> (vector<8xf32>) {
              %135 = vector.load %x[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
              %136 = arith.subf %135, %126 : vector<8xf32>
              %137 = func.call @exp_v8f32(%136) : (vector<8xf32>) -> vector<8xf32>
              %138 = arith.addf %134, %137 fastmath<reassoc,contract> : vector<8xf32>
              vector.store %137, %out_1[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
              scf.yield %138 : vector<8xf32>
            }
            %139 = arith.addf %130, %133 : vector<8xf32>
            scf.yield %139 : vector<8xf32>
          }
          %140 = arith.cmpi slt, %128, %5 : index
          %141 = scf.if %140 -> (vector<8xf32>) {
            %142 = arith.subi %5, %128 overflow<nsw> : index
            %143 = vector.create_mask %142 : vector<8xi1>
            %144 = vector.maskedload %x[%i, %128], %143, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %145 = arith.subf %144, %126 : vector<8xf32>
            %146 = func.call @exp_v8f32(%145) : (vector<8xf32>) -> vector<8xf32>
            %147 = arith.addf %129, %146 fastmath<reassoc,contract> : vector<8xf32>
            vector.maskedstore %out_1[%i, %128], %143, %146 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %148 = arith.select %143, %147, %129 : vector<8xi1>, vector<8xf32>
            scf.yield %148 : vector<8xf32>
          } else {
            scf.yield %129 : vector<8xf32>
          }
          %149 = vector.reduction <add>, %141 fastmath<reassoc> : vector<8xf32> into f32
          %150 = arith.addf %0, %149 : f32
          %151 = vector.broadcast %150 : f32 to vector<8xf32>
          scf.for %j_4 = %c0 to %128 step %c8 {
            %152 = vector.load %out_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            %153 = arith.divf %152, %151 : vector<8xf32>
            vector.store %153, %out_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
          }
          scf.if %140 {
            %154 = arith.subi %5, %128 overflow<nsw> : index
            %155 = vector.create_mask %154 : vector<8xi1>
            %156 = vector.maskedload %out_1[%i, %128], %155, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %157 = arith.divf %156, %151 : vector<8xf32>
            vector.maskedstore %out_1[%i, %128], %155, %157 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %19 = llvm.mlir.constant(23) : i64
    %20 = llvm.mlir.constant(29) : i64
    %21 = llvm.mlir.constant(10) : i64
    %22 = llvm.mlir.constant(32768) : i64
    %23 = llvm.alloca %7 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %24 = llvm.mlir.constant(0 : i32) : i32
    %25 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %26 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %27 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %28 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %29 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %30 = llvm.ashr %x_stride0, %3 : i64
    %31 = llvm.mul %30, %2 : i64
    %32 = llvm.intr.smax(%31, %0) : (i64, i64) -> i64
    %33 = llvm.add %32, %13 : i64
    %34 = llvm.udiv %33, %2 : i64
    %35 = llvm.mul %34, %14 : i64
    %36 = llvm.sub %x_stride0, %31 : i64
    %37 = llvm.intr.smax(%36, %0) : (i64, i64) -> i64
    %38 = llvm.add %37, %15 : i64
    %39 = llvm.udiv %38, %4 : i64
    %40 = llvm.mul %39, %3 : i64
    %41 = llvm.ashr %x_stride0, %11 : i64
    %42 = llvm.mul %41, %4 : i64
    %43 = llvm.intr.smax(%42, %0) : (i64, i64) -> i64
    %44 = llvm.add %43, %16 : i64
    %45 = llvm.udiv %44, %12 : i64
    %46 = llvm.intr.smin(%12, %42) : (i64, i64) -> i64
    %47 = llvm.intr.smax(%46, %0) : (i64, i64) -> i64
    %48 = llvm.add %47, %15 : i64
    %49 = llvm.udiv %48, %4 : i64
    %50 = llvm.mul %49, %17 : i64
    %51 = llvm.add %18, %50 : i64
    %52 = llvm.mul %45, %51 : i64
    %53 = llvm.add %43, %15 : i64
    %54 = llvm.udiv %53, %4 : i64
    %55 = llvm.mul %54, %4 : i64
    %56 = llvm.add %19, %35 : i64
    %57 = llvm.add %56, %40 : i64
    %58 = llvm.add %57, %52 : i64
    %59 = llvm.add %58, %20 : i64
    %60 = llvm.add %59, %55 : i64
    %61 = llvm.add %60, %21 : i64
    %62 = llvm.mul %29, %61 : i64
    %63 = llvm.icmp "sge" %62, %22 : i64
    %64 = llvm.icmp "sgt" %x_size0, %0 : i64
    %65 = llvm.select %64, %x_size0, %0 : i1, i64
    llvm.cond_br %63, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %23 {alignment = 8 : i64} : i64, !llvm.ptr
    %66 = llvm.getelementptr inbounds %23[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %66 {alignment = 8 : i64} : i64, !llvm.ptr
    %67 = llvm.getelementptr inbounds %23[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %67 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %68 = llvm.getelementptr inbounds %23[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %68 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %69 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %70 = llvm.call @stepwell_parallel_for(%69, %23, %65, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%70 : i32)
  ^bb2:
    %71 = llvm.call @program.parallel0(%0, %65, %x_size0, %x_stride0, %x, %out) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%71 : i32)
  ^bb3(%72: i32):
    llvm.return %24 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %73 = llvm.mlir.constant(0) : i64
    %74 = llvm.mlir.constant(1) : i64
    %75 = llvm.mlir.constant(6) : i64
    %76 = llvm.mlir.constant(64) : i64
    %77 = llvm.mlir.constant(8) : i64
    %78 = llvm.mlir.constant(16) : i64
    %79 = llvm.mlir.constant(24) : i64
    %80 = llvm.mlir.constant(32) : i64
    %81 = llvm.mlir.constant(40) : i64
    %82 = llvm.mlir.constant(48) : i64
    %83 = llvm.mlir.constant(56) : i64
    %84 = llvm.mlir.constant(3) : i64
    %85 = llvm.mlir.constant(256) : i64
    %86 = llvm.mlir.constant(0 : i32) : i32
    %87 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %88 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %89 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %90 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %91 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %91, ^bb1(%begin : i64), ^bb17
  ^bb1(%i: i64):
    %92 = llvm.ashr %x_stride0_1, %75 : i64
    %93 = llvm.mul %92, %76 overflow<nsw> : i64
    %94 = llvm.icmp "slt" %73, %93 : i64
    llvm.cond_br %94, ^bb2(%73, %87, %87, %87, %87, %87, %87, %87, %87 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%87, %87, %87, %87, %87, %87, %87, %87 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb2(%j: i64, %95: vector<8xf32>, %96: vector<8xf32>, %97: vector<8xf32>, %98: vector<8xf32>, %99: vector<8xf32>, %100: vector<8xf32>, %101: vector<8xf32>, %102: vector<8xf32>):
    %103 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %104 = llvm.add %103, %j overflow<nsw> : i64
    %105 = llvm.getelementptr inbounds %x_1[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %106 = llvm.load %105 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %107 = llvm.intr.maximum(%106, %95) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %108 = llvm.getelementptr inbounds %105[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %109 = llvm.load %108 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %110 = llvm.intr.maximum(%109, %96) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %111 = llvm.getelementptr inbounds %105[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %112 = llvm.load %111 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %113 = llvm.intr.maximum(%112, %97) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %114 = llvm.getelementptr inbounds %105[%79] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %115 = llvm.load %114 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %116 = llvm.intr.maximum(%115, %98) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %117 = llvm.getelementptr inbounds %105[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %118 = llvm.load %117 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %119 = llvm.intr.maximum(%118, %99) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %120 = llvm.getelementptr inbounds %105[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %121 = llvm.load %120 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %122 = llvm.intr.maximum(%121, %100) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %123 = llvm.getelementptr inbounds %105[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %124 = llvm.load %123 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %125 = llvm.intr.maximum(%124, %101) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %126 = llvm.getelementptr inbounds %105[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %127 = llvm.load %126 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %128 = llvm.intr.maximum(%127, %102) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %129 = llvm.add %j, %76 overflow<nsw> : i64
    %130 = llvm.icmp "slt" %129, %93 : i64
    llvm.cond_br %130, ^bb2(%129, %107, %110, %113, %116, %119, %122, %125, %128 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%107, %110, %113, %116, %119, %122, %125, %128 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb3(%131: vector<8xf32>, %132: vector<8xf32>, %133: vector<8xf32>, %134: vector<8xf32>, %135: vector<8xf32>, %136: vector<8xf32>, %137: vector<8xf32>, %138: vector<8xf32>):
    %139 = llvm.intr.maximum(%131, %132) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %140 = llvm.intr.maximum(%133, %134) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %141 = llvm.intr.maximum(%135, %136) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %142 = llvm.intr.maximum(%137, %138) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %143 = llvm.intr.maximum(%139, %140) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %144 = llvm.intr.maximum(%141, %142) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %145 = llvm.intr.maximum(%143, %144) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %146 = llvm.icmp "slt" %93, %x_stride0_1 : i64
    llvm.cond_br %146, ^bb4(%93, %145 : i64, vector<8xf32>), ^bb5(%145 : vector<8xf32>)
  ^bb4(%j_1: i64, %147: vector<8xf32>):
    %148 = llvm.sub %x_stride0_1, %j_1 overflow<nsw> : i64
    %149 = llvm.intr.smin(%148, %77) : (i64, i64) -> i64
    %150 = llvm.intr.smax(%149, %73) : (i64, i64) -> i64
    %151 = llvm.trunc %150 : i64 to i32
    %152 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %153 = llvm.mlir.poison : vector<8xi32>
    %154 = llvm.insertelement %151, %153[%73 : i64] : vector<8xi32>
    %155 = llvm.shufflevector %154, %153 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %156 = llvm.icmp "slt" %152, %155 : vector<8xi32>
    %157 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %158 = llvm.add %157, %j_1 overflow<nsw> : i64
    %159 = llvm.getelementptr inbounds %x_1[%158] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %160 = llvm.intr.masked.load %159, %156, %88 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %161 = llvm.intr.maximum(%160, %147) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %162 = llvm.select %156, %161, %147 : vector<8xi1>, vector<8xf32>
    %163 = llvm.add %j_1, %77 overflow<nsw> : i64
    %164 = llvm.icmp "slt" %163, %x_stride0_1 : i64
    llvm.cond_br %164, ^bb4(%163, %162 : i64, vector<8xf32>), ^bb5(%162 : vector<8xf32>)
  ^bb5(%165: vector<8xf32>):
    %166 = llvm.intr.vector.reduce.fmaximum(%165) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>) -> f32
    %167 = llvm.mlir.poison : vector<8xf32>
    %168 = llvm.insertelement %166, %167[%73 : i64] : vector<8xf32>
    %169 = llvm.shufflevector %168, %167 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %170 = llvm.ashr %x_stride0_1, %84 : i64
    %171 = llvm.mul %170, %77 overflow<nsw> : i64
    %172 = llvm.icmp "slt" %73, %171 : i64
    llvm.cond_br %172, ^bb6(%73, %89 : i64, vector<8xf32>), ^bb9(%89 : vector<8xf32>)
  ^bb6(%j_2: i64, %173: vector<8xf32>):
    %174 = llvm.add %j_2, %85 overflow<nsw> : i64
    %175 = llvm.intr.smin(%174, %171) : (i64, i64) -> i64
    %176 = llvm.icmp "slt" %j_2, %175 : i64
    llvm.cond_br %176, ^bb7(%j_2, %89 : i64, vector<8xf32>), ^bb8(%89 : vector<8xf32>)
  ^bb7(%j_3: i64, %177: vector<8xf32>):
    %178 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %179 = llvm.add %178, %j_3 overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %x_1[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %181 = llvm.load %180 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %182 = llvm.fsub %181, %169 : vector<8xf32>
    %183 = llvm.call @exp_v8f32(%182) : (vector<8xf32>) -> vector<8xf32>
    %184 = llvm.fadd %177, %183 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %185 = llvm.add %178, %j_3 overflow<nsw> : i64
    %186 = llvm.getelementptr inbounds %out_1[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %183, %186 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %187 = llvm.add %j_3, %77 overflow<nsw> : i64
    %188 = llvm.icmp "slt" %187, %175 : i64
    llvm.cond_br %188, ^bb7(%187, %184 : i64, vector<8xf32>), ^bb8(%184 : vector<8xf32>)
  ^bb8(%189: vector<8xf32>):
    %190 = llvm.fadd %173, %189 : vector<8xf32>
    %191 = llvm.add %j_2, %85 overflow<nsw> : i64
    %192 = llvm.icmp "slt" %191, %171 : i64
    llvm.cond_br %192, ^bb6(%191, %190 : i64, vector<8xf32>), ^bb9(%190 : vector<8xf32>)
  ^bb9(%193: vector<8xf32>):
    %194 = llvm.icmp "slt" %171, %x_stride0_1 : i64
    llvm.cond_br %194, ^bb10, ^bb11
  ^bb10:
    %195 = llvm.sub %x_stride0_1, %171 overflow<nsw> : i64
    %196 = llvm.intr.smin(%195, %77) : (i64, i64) -> i64
    %197 = llvm.intr.smax(%196, %73) : (i64, i64) -> i64
    %198 = llvm.trunc %197 : i64 to i32
    %199 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %200 = llvm.mlir.poison : vector<8xi32>
    %201 = llvm.insertelement %198, %200[%73 : i64] : vector<8xi32>
    %202 = llvm.shufflevector %201, %200 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %203 = llvm.icmp "slt" %199, %202 : vector<8xi32>
    %204 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %205 = llvm.add %204, %171 overflow<nsw> : i64
    %206 = llvm.getelementptr inbounds %x_1[%205] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %207 = llvm.intr.masked.load %206, %203, %88 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %208 = llvm.fsub %207, %169 : vector<8xf32>
    %209 = llvm.call @exp_v8f32(%208) : (vector<8xf32>) -> vector<8xf32>
    %210 = llvm.fadd %193, %209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %211 = llvm.add %204, %171 overflow<nsw> : i64
    %212 = llvm.getelementptr inbounds %out_1[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %209, %212, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %213 = llvm.select %203, %210, %193 : vector<8xi1>, vector<8xf32>
    llvm.br ^bb12(%213 : vector<8xf32>)
  ^bb11:
    llvm.br ^bb12(%193 : vector<8xf32>)
  ^bb12(%214: vector<8xf32>):
    %215 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %216 = "llvm.intr.vector.reduce.fadd"(%215, %214) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %217 = llvm.fadd %90, %216 : f32
    %218 = llvm.mlir.poison : vector<8xf32>
    %219 = llvm.insertelement %217, %218[%73 : i64] : vector<8xf32>
    %220 = llvm.shufflevector %219, %218 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %221 = llvm.icmp "slt" %73, %171 : i64
    llvm.cond_br %221, ^bb13(%73 : i64), ^bb14
  ^bb13(%j_4: i64):
    %222 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %223 = llvm.add %222, %j_4 overflow<nsw> : i64
    %224 = llvm.getelementptr inbounds %out_1[%223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %225 = llvm.load %224 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %226 = llvm.fdiv %225, %220 : vector<8xf32>
    llvm.store %226, %224 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %227 = llvm.add %j_4, %77 overflow<nsw> : i64
    %228 = llvm.icmp "slt" %227, %171 : i64
    llvm.cond_br %228, ^bb13(%227 : i64), ^bb14
  ^bb14:
    llvm.cond_br %194, ^bb15, ^bb16
  ^bb15:
    %229 = llvm.sub %x_stride0_1, %171 overflow<nsw> : i64
    %230 = llvm.intr.smin(%229, %77) : (i64, i64) -> i64
    %231 = llvm.intr.smax(%230, %73) : (i64, i64) -> i64
    %232 = llvm.trunc %231 : i64 to i32
    %233 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %234 = llvm.mlir.poison : vector<8xi32>
    %235 = llvm.insertelement %232, %234[%73 : i64] : vector<8xi32>
    %236 = llvm.shufflevector %235, %234 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %237 = llvm.icmp "slt" %233, %236 : vector<8xi32>
    %238 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %239 = llvm.add %238, %171 overflow<nsw> : i64
    %240 = llvm.getelementptr inbounds %out_1[%239] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %241 = llvm.intr.masked.load %240, %237, %88 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %242 = llvm.fdiv %241, %220 : vector<8xf32>
    llvm.intr.masked.store %242, %240, %237 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %243 = llvm.add %i, %74 overflow<nsw> : i64
    %244 = llvm.icmp "slt" %243, %end : i64
    llvm.cond_br %244, ^bb1(%243 : i64), ^bb17
  ^bb17:
    llvm.return %86 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %245 = llvm.mlir.constant(8) : i64
    %246 = llvm.mlir.constant(16) : i64
    %247 = llvm.mlir.constant(24) : i64
    %248 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %249 = llvm.getelementptr inbounds %context[%245] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %250 = llvm.load %249 {alignment = 8 : i64} : !llvm.ptr -> i64
    %251 = llvm.getelementptr inbounds %context[%246] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %252 = llvm.load %251 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %253 = llvm.getelementptr inbounds %context[%247] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %254 = llvm.load %253 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %255 = llvm.call @program.parallel0(%begin_1, %end_1, %248, %250, %252, %254) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %255 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %256 = llvm.mlir.constant(0) : i64
    %257 = llvm.mlir.constant(1) : i64
    %258 = llvm.mlir.constant(1 : i32) : i32
    %259 = llvm.mlir.constant(0 : i32) : i32
    %260 = llvm.icmp "slt" %256, %x_stride0_2 : i64
    llvm.cond_br %260, ^bb1, ^bb2(%258 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %261 = llvm.getelementptr inbounds %extents[%257] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %261 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %259 : i32
  ^bb2(%262: i32):
    llvm.return %262 : i32
  }
  llvm.func internal @exp_v8f32(%263: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %264 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %265 = llvm.fcmp "ogt" %263, %264 : vector<8xf32>
    %266 = llvm.select %265, %264, %263 : vector<8xi1>, vector<8xf32>
    %267 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %268 = llvm.fcmp "olt" %266, %267 : vector<8xf32>
    %269 = llvm.select %268, %267, %266 : vector<8xi1>, vector<8xf32>
    %270 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %271 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %272 = llvm.intr.fma(%269, %271, %270) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %273 = llvm.fsub %272, %270 : vector<8xf32>
    %274 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %275 = llvm.intr.fma(%273, %274, %269) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %276 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %277 = llvm.intr.fma(%273, %276, %275) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %278 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %279 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %280 = llvm.intr.fma(%278, %277, %279) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %281 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %282 = llvm.intr.fma(%280, %277, %281) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %283 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %284 = llvm.intr.fma(%282, %277, %283) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %285 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %286 = llvm.intr.fma(%284, %277, %285) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %287 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %288 = llvm.intr.fma(%286, %277, %287) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %289 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %290 = llvm.intr.fma(%288, %277, %289) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %291 = llvm.intr.fma(%290, %277, %289) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %292 = llvm.bitcast %272 : vector<8xf32> to vector<8xi32>
    %293 = llvm.bitcast %270 : vector<8xf32> to vector<8xi32>
    %294 = llvm.sub %292, %293 : vector<8xi32>
    %295 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %296 = llvm.ashr %294, %295 : vector<8xi32>
    %297 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %298 = llvm.add %296, %297 : vector<8xi32>
    %299 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %300 = llvm.shl %298, %299 : vector<8xi32>
    %301 = llvm.bitcast %300 : vector<8xi32> to vector<8xf32>
    %302 = llvm.fmul %291, %301 : vector<8xf32>
    %303 = llvm.sub %294, %296 : vector<8xi32>
    %304 = llvm.add %303, %297 : vector<8xi32>
    %305 = llvm.shl %304, %299 : vector<8xi32>
    %306 = llvm.bitcast %305 : vector<8xi32> to vector<8xf32>
    %307 = llvm.fmul %302, %306 : vector<8xf32>
    llvm.return %307 : vector<8xf32>
  }
}
