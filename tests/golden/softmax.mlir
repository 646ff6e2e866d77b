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
      %57, %58 = affine.for %j_2 = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8) step 256 iter_args(%59 = %5, %60 = %4) -> (vector<8xf32>, vector<8xf32>) {
        %61 = affine.for %j_3 = affine_map<(d0) -> (d0)>(%j_2) to min affine_map<(d0, d1) -> ((d0 + 256), ((d1 floordiv 8) * 8))>(%j_2, %8) step 8 iter_args(%62 = %5) -> (vector<8xf32>) {
          %63 = affine.vector_load %x[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
          %64 = arith.subf %63, %56 : vector<8xf32>
          %65 = math.exp %64 : vector<8xf32>
          %66 = arith.addf %62, %65 fastmath<reassoc,contract> : vector<8xf32>
          affine.vector_store %65, %out_1[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
          affine.yield %66 : vector<8xf32>
        }
        %67 = arith.subf %61, %60 : vector<8xf32>
        %68 = arith.addf %59, %67 : vector<8xf32>
        %69 = arith.subf %68, %59 : vector<8xf32>
        %70 = arith.subf %69, %67 : vector<8xf32>
        %71 = arith.cmpf uno, %70, %70 : vector<8xf32>
        %72 = arith.select %71, %4, %70 : vector<8xi1>, vector<8xf32>
        affine.yield %68, %72 : vector<8xf32>, vector<8xf32>
      }
      %73 = arith.subf %5, %58 : vector<8xf32>
      %74 = affine.for %j_4 = max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%8) to %8 step 8 iter_args(%75 = %73) -> (vector<8xf32>) {
        %76 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_4, %8)
        %77 = vector.create_mask %76 : vector<8xi1>
        %78 = vector.maskedload %x[%i, %j_4], %77, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %79 = arith.subf %78, %56 : vector<8xf32>
        %80 = math.exp %79 : vector<8xf32>
        %81 = arith.addf %75, %80 fastmath<reassoc,contract> : vector<8xf32>
        vector.maskedstore %out_1[%i, %j_4], %77, %80 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %82 = arith.select %77, %81, %75 : vector<8xi1>, vector<8xf32>
        affine.yield %82 : vector<8xf32>
      }
      %83 = arith.addf %57, %74 : vector<8xf32>
      %84 = vector.reduction <add>, %83 fastmath<reassoc> : vector<8xf32> into f32
      %85 = arith.addf %2, %84 : f32
      %86 = vector.broadcast %85 : f32 to vector<8xf32>
      affine.for %j_5 = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8) step 8 {
        %87 = affine.vector_load %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
        %88 = arith.divf %87, %86 : vector<8xf32>
        affine.vector_store %88, %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_6 = max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%8) to %8 step 8 {
        %89 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_6, %8)
        %90 = vector.create_mask %89 : vector<8xi1>
        %91 = vector.maskedload %out_1[%i, %j_6], %90, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %92 = arith.divf %91, %86 : vector<8xf32>
        vector.maskedstore %out_1[%i, %j_6], %90, %92 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %9 = arith.constant 0 : index
    %10 = arith.maxsi %6, %9 : index
    %11 = arith.constant 6 : index
    %12 = arith.shrsi %8, %11 : index
    %13 = arith.constant 64 : index
    %14 = arith.muli %12, %13 : index
    %15 = arith.constant 64 : index
    %16 = arith.ceildivsi %14, %15 : index
    %17 = arith.constant 0 : index
    %18 = arith.maxsi %16, %17 : index
    %19 = arith.constant 31 : index
    %20 = arith.muli %18, %19 : index
    %21 = arith.constant 0 : index
    %22 = arith.maxsi %14, %21 : index
    %23 = arith.subi %8, %22 : index
    %24 = arith.constant 8 : index
    %25 = arith.ceildivsi %23, %24 : index
    %26 = arith.constant 0 : index
    %27 = arith.maxsi %25, %26 : index
    %28 = arith.constant 6 : index
    %29 = arith.muli %27, %28 : index
    %30 = arith.constant 3 : index
    %31 = arith.shrsi %8, %30 : index
    %32 = arith.constant 8 : index
    %33 = arith.muli %31, %32 : index
    %34 = arith.constant 256 : index
    %35 = arith.ceildivsi %33, %34 : index
    %36 = arith.constant 0 : index
    %37 = arith.maxsi %35, %36 : index
    %38 = arith.constant 3 : index
    %39 = arith.shrsi %8, %38 : index
    %40 = arith.constant 8 : index
    %41 = arith.muli %39, %40 : index
    %42 = arith.constant 256 : index
    %43 = arith.minsi %42, %41 : index
    %44 = arith.constant 8 : index
    %45 = arith.ceildivsi %43, %44 : index
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %45, %46 : index
    %48 = arith.constant 26 : index
    %49 = arith.muli %47, %48 : index
    %50 = arith.constant 11 : index
    %51 = arith.addi %50, %49 : index
    %52 = arith.muli %37, %51 : index
    %53 = arith.constant 0 : index
    %54 = arith.maxsi %33, %53 : index
    %55 = arith.subi %8, %54 : index
    %56 = arith.constant 8 : index
    %57 = arith.ceildivsi %55, %56 : index
    %58 = arith.constant 0 : index
    %59 = arith.maxsi %57, %58 : index
    %60 = arith.constant 29 : index
    %61 = arith.muli %59, %60 : index
    %62 = arith.constant 8 : index
    %63 = arith.ceildivsi %33, %62 : index
    %64 = arith.constant 0 : index
    %65 = arith.maxsi %63, %64 : index
    %66 = arith.constant 8 : index
    %67 = arith.muli %65, %66 : index
    %68 = arith.constant 0 : index
    %69 = arith.maxsi %33, %68 : index
    %70 = arith.subi %8, %69 : index
    %71 = arith.constant 8 : index
    %72 = arith.ceildivsi %70, %71 : index
    %73 = arith.constant 0 : index
    %74 = arith.maxsi %72, %73 : index
    %75 = arith.constant 10 : index
    %76 = arith.muli %74, %75 : index
    %77 = arith.constant 27 : index
    %78 = arith.addi %77, %20 : index
    %79 = arith.addi %78, %29 : index
    %80 = arith.addi %79, %52 : index
    %81 = arith.addi %80, %61 : index
    %82 = arith.addi %81, %67 : index
    %83 = arith.addi %82, %76 : index
    %84 = arith.muli %10, %83 : index
    %85 = arith.constant 32768 : index
    %86 = arith.cmpi sge, %84, %85 : index
    "omp.parallel"(%86) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %6, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %87 = arith.shrsi %8, %c6 : index
          %88 = arith.muli %87, %c64 overflow<nsw> : index
          %89, %90, %91, %92, %93, %94, %95, %96 = scf.for %j = %c0 to %88 step %c64 iter_args(%97 = %3, %98 = %3, %99 = %3, %100 = %3, %101 = %3, %102 = %3, %103 = %3, %104 = %3) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %105 = vector.load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
            %106 = arith.maximumf %105, %97 fastmath<nsz> : vector<8xf32>
            %107 = arith.addi %j, %c8 overflow<nsw> : index
            %108 = vector.load %x[%i, %107] : memref<?x?xf32>, vector<8xf32>
            %109 = arith.maximumf %108, %98 fastmath<nsz> : vector<8xf32>
            %110 = arith.addi %j, %c16 overflow<nsw> : index
            %111 = vector.load %x[%i, %110] : memref<?x?xf32>, vector<8xf32>
            %112 = arith.maximumf %111, %99 fastmath<nsz> : vector<8xf32>
            %113 = arith.addi %j, %c24 overflow<nsw> : index
            %114 = vector.load %x[%i, %113] : memref<?x?xf32>, vector<8xf32>
            %115 = arith.maximumf %114, %100 fastmath<nsz> : vector<8xf32>
            %116 = arith.addi %j, %c32 overflow<nsw> : index
            %117 = vector.load %x[%i, %116] : memref<?x?xf32>, vector<8xf32>
            %118 = arith.maximumf %117, %101 fastmath<nsz> : vector<8xf32>
            %119 = arith.addi %j, %c40 overflow<nsw> : index
            %120 = vector.load %x[%i, %119] : memref<?x?xf32>, vector<8xf32>
            %121 = arith.maximumf %120, %102 fastmath<nsz> : vector<8xf32>
            %122 = arith.addi %j, %c48 overflow<nsw> : index
            %123 = vector.load %x[%i, %122] : memref<?x?xf32>, vector<8xf32>
            %124 = arith.maximumf %123, %103 fastmath<nsz> : vector<8xf32>
            %125 = arith.addi %j, %c56 overflow<nsw> : index
            %126 = vector.load %x[%i, %125] : memref<?x?xf32>, vector<8xf32>
            %127 = arith.maximumf %126, %104 fastmath<nsz> : vector<8xf32>
            scf.yield %106, %109, %112, %115, %118, %121, %124, %127 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %128 = arith.maximumf %89, %90 fastmath<nsz> : vector<8xf32>
          %129 = arith.maximumf %91, %92 fastmath<nsz> : vector<8xf32>
          %130 = arith.maximumf %93, %94 fastmath<nsz> : vector<8xf32>
          %131 = arith.maximumf %95, %96 fastmath<nsz> : vector<8xf32>
          %132 = arith.maximumf %128, %129 fastmath<nsz> : vector<8xf32>
          %133 = arith.maximumf %130, %131 fastmath<nsz> : vector<8xf32>
          %134 = arith.maximumf %132, %133 fastmath<nsz> : vector<8xf32>
          %135 = arith.maxsi %88, %c0 : index
          %136 = scf.for %j_1 = %135 to %8 step %c8 iter_args(%137 = %134) -> (vector<8xf32>) {
            %138 = arith.subi %8, %j_1 overflow<nsw> : index
            %139 = vector.create_mask %138 : vector<8xi1>
            %140 = vector.maskedload %x[%i, %j_1], %139, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %141 = arith.maximumf %140, %137 fastmath<nsz> : vector<8xf32>
            %142 = arith.select %139, %141, %137 : vector<8xi1>, vector<8xf32>
            scf.yield %142 : vector<8xf32>
          }
          %143 = vector.reduction <maximumf>, %136 fastmath<nsz> : vector<8xf32> into f32
          %144 = vector.broadcast %143 : f32 to vector<8xf32>
          %145 = arith.shrsi %8, %c3 : index
          %146 = arith.muli %145, %c8 overflow<nsw> : index
          %147, %148 = scf.for %j_2 = %c0 to %146 step %c256 iter_args(%149 = %5, %150 = %4) -> (vector<8xf32>, vector<8xf32>) {
            %151 = arith.addi %j_2, %c256 overflow<nsw> : index
            %152 = arith.shrsi %8, %c3 : index
            %153 = arith.muli %152, %c8 overflow<nsw> : index
            %154 = arith.minsi %151, %153 : index
            %155 = scf.for %j_3 = %j_2 to %154 step %c8 iter_args(%156 = %5) -> (vector<8xf32>) {
              %157 = vector.load %x[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
              %158 = arith.subf %157, %144 : vector<8xf32>
              %159 = func.call @exp_v8f32(%158) : (vector<8xf32>) -> vector<8xf32>
              %160 = arith.addf %156, %159 fastmath<reassoc,contract> : vector<8xf32>
              vector.store %159, %out_1[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
              scf.yield %160 : vector<8xf32>
            }
            %161 = arith.subf %155, %150 : vector<8xf32>
            %162 = arith.addf %149, %161 : vector<8xf32>
            %163 = arith.subf %162, %149 : vector<8xf32>
            %164 = arith.subf %163, %161 : vector<8xf32>
            %165 = arith.cmpf uno, %164, %164 : vector<8xf32>
            %166 = arith.select %165, %4, %164 : vector<8xi1>, vector<8xf32>
            scf.yield %162, %166 : vector<8xf32>, vector<8xf32>
          }
          %167 = arith.subf %5, %148 : vector<8xf32>
          %168 = arith.maxsi %146, %c0 : index
          %169 = scf.for %j_4 = %168 to %8 step %c8 iter_args(%170 = %167) -> (vector<8xf32>) {
            %171 = arith.subi %8, %j_4 overflow<nsw> : index
            %172 = vector.create_mask %171 : vector<8xi1>
            %173 = vector.maskedload %x[%i, %j_4], %172, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %174 = arith.subf %173, %144 : vector<8xf32>
            %175 = func.call @exp_v8f32(%174) : (vector<8xf32>) -> vector<8xf32>
            %176 = arith.addf %170, %175 fastmath<reassoc,contract> : vector<8xf32>
            vector.maskedstore %out_1[%i, %j_4], %172, %175 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %177 = arith.select %172, %176, %170 : vector<8xi1>, vector<8xf32>
            scf.yield %177 : vector<8xf32>
          }
          %178 = arith.addf %147, %169 : vector<8xf32>
          %179 = vector.reduction <add>, %178 fastmath<reassoc> : vector<8xf32> into f32
          %180 = arith.addf %2, %179 : f32
          %181 = vector.broadcast %180 : f32 to vector<8xf32>
          scf.for %j_5 = %c0 to %146 step %c8 {
            %182 = vector.load %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
            %183 = arith.divf %182, %181 : vector<8xf32>
            vector.store %183, %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
          }
          %184 = arith.maxsi %146, %c0 : index
          scf.for %j_6 = %184 to %8 step %c8 {
            %185 = arith.subi %8, %j_6 overflow<nsw> : index
            %186 = vector.create_mask %185 : vector<8xi1>
            %187 = vector.maskedload %out_1[%i, %j_6], %186, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %188 = arith.divf %187, %181 : vector<8xf32>
            vector.maskedstore %out_1[%i, %j_6], %186, %188 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %15 = llvm.mlir.constant(11) : i64
    %16 = llvm.mlir.constant(29) : i64
    %17 = llvm.mlir.constant(10) : i64
    %18 = llvm.mlir.constant(27) : i64
    %19 = llvm.mlir.constant(32768) : i64
    %20 = llvm.alloca %7 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %21 = llvm.mlir.constant(0 : i32) : i32
    %22 = llvm.mlir.constant(0xff800000 : f32) : f32
    %23 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %24 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %25 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %26 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %27 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %28 = llvm.ashr %x_stride0, %3 : i64
    %29 = llvm.mul %28, %2 : i64
    %30 = llvm.sdiv %29, %2 : i64
    %31 = llvm.srem %29, %2 : i64
    %32 = llvm.icmp "ne" %31, %0 : i64
    %33 = llvm.xor %31, %2 : i64
    %34 = llvm.icmp "sge" %33, %0 : i64
    %35 = llvm.and %32, %34 : i1
    %36 = llvm.add %30, %1 : i64
    %37 = llvm.select %35, %36, %30 : i1, i64
    %38 = llvm.intr.smax(%37, %0) : (i64, i64) -> i64
    %39 = llvm.mul %38, %13 : i64
    %40 = llvm.intr.smax(%29, %0) : (i64, i64) -> i64
    %41 = llvm.sub %x_stride0, %40 : i64
    %42 = llvm.sdiv %41, %4 : i64
    %43 = llvm.srem %41, %4 : i64
    %44 = llvm.icmp "ne" %43, %0 : i64
    %45 = llvm.xor %43, %4 : i64
    %46 = llvm.icmp "sge" %45, %0 : i64
    %47 = llvm.and %44, %46 : i1
    %48 = llvm.add %42, %1 : i64
    %49 = llvm.select %47, %48, %42 : i1, i64
    %50 = llvm.intr.smax(%49, %0) : (i64, i64) -> i64
    %51 = llvm.mul %50, %3 : i64
    %52 = llvm.ashr %x_stride0, %11 : i64
    %53 = llvm.mul %52, %4 : i64
    %54 = llvm.sdiv %53, %12 : i64
    %55 = llvm.srem %53, %12 : i64
    %56 = llvm.icmp "ne" %55, %0 : i64
    %57 = llvm.xor %55, %12 : i64
    %58 = llvm.icmp "sge" %57, %0 : i64
    %59 = llvm.and %56, %58 : i1
    %60 = llvm.add %54, %1 : i64
    %61 = llvm.select %59, %60, %54 : i1, i64
    %62 = llvm.intr.smax(%61, %0) : (i64, i64) -> i64
    %63 = llvm.ashr %x_stride0, %11 : i64
    %64 = llvm.mul %63, %4 : i64
    %65 = llvm.intr.smin(%12, %64) : (i64, i64) -> i64
    %66 = llvm.sdiv %65, %4 : i64
    %67 = llvm.srem %65, %4 : i64
    %68 = llvm.icmp "ne" %67, %0 : i64
    %69 = llvm.xor %67, %4 : i64
    %70 = llvm.icmp "sge" %69, %0 : i64
    %71 = llvm.and %68, %70 : i1
    %72 = llvm.add %66, %1 : i64
    %73 = llvm.select %71, %72, %66 : i1, i64
    %74 = llvm.intr.smax(%73, %0) : (i64, i64) -> i64
    %75 = llvm.mul %74, %14 : i64
    %76 = llvm.add %15, %75 : i64
    %77 = llvm.mul %62, %76 : i64
    %78 = llvm.intr.smax(%53, %0) : (i64, i64) -> i64
    %79 = llvm.sub %x_stride0, %78 : i64
    %80 = llvm.sdiv %79, %4 : i64
    %81 = llvm.srem %79, %4 : i64
    %82 = llvm.icmp "ne" %81, %0 : i64
    %83 = llvm.xor %81, %4 : i64
    %84 = llvm.icmp "sge" %83, %0 : i64
    %85 = llvm.and %82, %84 : i1
    %86 = llvm.add %80, %1 : i64
    %87 = llvm.select %85, %86, %80 : i1, i64
    %88 = llvm.intr.smax(%87, %0) : (i64, i64) -> i64
    %89 = llvm.mul %88, %16 : i64
    %90 = llvm.sdiv %53, %4 : i64
    %91 = llvm.srem %53, %4 : i64
    %92 = llvm.icmp "ne" %91, %0 : i64
    %93 = llvm.xor %91, %4 : i64
    %94 = llvm.icmp "sge" %93, %0 : i64
    %95 = llvm.and %92, %94 : i1
    %96 = llvm.add %90, %1 : i64
    %97 = llvm.select %95, %96, %90 : i1, i64
    %98 = llvm.intr.smax(%97, %0) : (i64, i64) -> i64
    %99 = llvm.mul %98, %4 : i64
    %100 = llvm.intr.smax(%53, %0) : (i64, i64) -> i64
    %101 = llvm.sub %x_stride0, %100 : i64
    %102 = llvm.sdiv %101, %4 : i64
    %103 = llvm.srem %101, %4 : i64
    %104 = llvm.icmp "ne" %103, %0 : i64
    %105 = llvm.xor %103, %4 : i64
    %106 = llvm.icmp "sge" %105, %0 : i64
    %107 = llvm.and %104, %106 : i1
    %108 = llvm.add %102, %1 : i64
    %109 = llvm.select %107, %108, %102 : i1, i64
    %110 = llvm.intr.smax(%109, %0) : (i64, i64) -> i64
    %111 = llvm.mul %110, %17 : i64
    %112 = llvm.add %18, %39 : i64
    %113 = llvm.add %112, %51 : i64
    %114 = llvm.add %113, %77 : i64
    %115 = llvm.add %114, %89 : i64
    %116 = llvm.add %115, %99 : i64
    %117 = llvm.add %116, %111 : i64
    %118 = llvm.mul %27, %117 : i64
    %119 = llvm.icmp "sge" %118, %19 : i64
    %120 = llvm.icmp "sgt" %x_size0, %0 : i64
    %121 = llvm.select %120, %x_size0, %0 : i1, i64
    llvm.cond_br %119, ^bb1, ^bb2
  ^bb1:
    llvm.store %x_size0, %20 {alignment = 8 : i64} : i64, !llvm.ptr
    %122 = llvm.getelementptr inbounds %20[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %122 {alignment = 8 : i64} : i64, !llvm.ptr
    %123 = llvm.getelementptr inbounds %20[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %123 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %124 = llvm.getelementptr inbounds %20[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %124 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %125 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %126 = llvm.call @stepwell_parallel_for(%125, %20, %121, %0) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%126 : i32)
  ^bb2:
    %127 = llvm.call @program.parallel0(%0, %121, %x_size0, %x_stride0, %x, %out) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%127 : i32)
  ^bb3(%128: i32):
    llvm.return %21 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %x_size0_1: i64, %x_stride0_1: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %129 = llvm.mlir.constant(0) : i64
    %130 = llvm.mlir.constant(1) : i64
    %131 = llvm.mlir.constant(6) : i64
    %132 = llvm.mlir.constant(64) : i64
    %133 = llvm.mlir.constant(8) : i64
    %134 = llvm.mlir.constant(16) : i64
    %135 = llvm.mlir.constant(24) : i64
    %136 = llvm.mlir.constant(32) : i64
    %137 = llvm.mlir.constant(40) : i64
    %138 = llvm.mlir.constant(48) : i64
    %139 = llvm.mlir.constant(56) : i64
    %140 = llvm.mlir.constant(3) : i64
    %141 = llvm.mlir.constant(256) : i64
    %142 = llvm.mlir.constant(0 : i32) : i32
    %143 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %144 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %145 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %146 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %147 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %147, ^bb1(%begin : i64), ^bb16
  ^bb1(%i: i64):
    %148 = llvm.ashr %x_stride0_1, %131 : i64
    %149 = llvm.mul %148, %132 overflow<nsw> : i64
    %150 = llvm.icmp "slt" %129, %149 : i64
    llvm.cond_br %150, ^bb2(%129, %143, %143, %143, %143, %143, %143, %143, %143 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%143, %143, %143, %143, %143, %143, %143, %143 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb2(%j: i64, %151: vector<8xf32>, %152: vector<8xf32>, %153: vector<8xf32>, %154: vector<8xf32>, %155: vector<8xf32>, %156: vector<8xf32>, %157: vector<8xf32>, %158: vector<8xf32>):
    %159 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %160 = llvm.add %159, %j overflow<nsw> : i64
    %161 = llvm.getelementptr inbounds %x_1[%160] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %162 = llvm.load %161 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %163 = llvm.intr.maximum(%162, %151) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %164 = llvm.add %j, %133 overflow<nsw> : i64
    %165 = llvm.add %159, %164 overflow<nsw> : i64
    %166 = llvm.getelementptr inbounds %x_1[%165] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %167 = llvm.load %166 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %168 = llvm.intr.maximum(%167, %152) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %169 = llvm.add %j, %134 overflow<nsw> : i64
    %170 = llvm.add %159, %169 overflow<nsw> : i64
    %171 = llvm.getelementptr inbounds %x_1[%170] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %172 = llvm.load %171 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %173 = llvm.intr.maximum(%172, %153) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %174 = llvm.add %j, %135 overflow<nsw> : i64
    %175 = llvm.add %159, %174 overflow<nsw> : i64
    %176 = llvm.getelementptr inbounds %x_1[%175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %177 = llvm.load %176 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %178 = llvm.intr.maximum(%177, %154) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %179 = llvm.add %j, %136 overflow<nsw> : i64
    %180 = llvm.add %159, %179 overflow<nsw> : i64
    %181 = llvm.getelementptr inbounds %x_1[%180] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %182 = llvm.load %181 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %183 = llvm.intr.maximum(%182, %155) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %184 = llvm.add %j, %137 overflow<nsw> : i64
    %185 = llvm.add %159, %184 overflow<nsw> : i64
    %186 = llvm.getelementptr inbounds %x_1[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %187 = llvm.load %186 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %188 = llvm.intr.maximum(%187, %156) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %189 = llvm.add %j, %138 overflow<nsw> : i64
    %190 = llvm.add %159, %189 overflow<nsw> : i64
    %191 = llvm.getelementptr inbounds %x_1[%190] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %192 = llvm.load %191 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %193 = llvm.intr.maximum(%192, %157) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %194 = llvm.add %j, %139 overflow<nsw> : i64
    %195 = llvm.add %159, %194 overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %x_1[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %197 = llvm.load %196 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %198 = llvm.intr.maximum(%197, %158) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %199 = llvm.add %j, %132 overflow<nsw> : i64
    %200 = llvm.icmp "slt" %199, %149 : i64
    llvm.cond_br %200, ^bb2(%199, %163, %168, %173, %178, %183, %188, %193, %198 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%163, %168, %173, %178, %183, %188, %193, %198 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb3(%201: vector<8xf32>, %202: vector<8xf32>, %203: vector<8xf32>, %204: vector<8xf32>, %205: vector<8xf32>, %206: vector<8xf32>, %207: vector<8xf32>, %208: vector<8xf32>):
    %209 = llvm.intr.maximum(%201, %202) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %210 = llvm.intr.maximum(%203, %204) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %211 = llvm.intr.maximum(%205, %206) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %212 = llvm.intr.maximum(%207, %208) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %213 = llvm.intr.maximum(%209, %210) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %214 = llvm.intr.maximum(%211, %212) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %215 = llvm.intr.maximum(%213, %214) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %216 = llvm.intr.smax(%149, %129) : (i64, i64) -> i64
    %217 = llvm.icmp "slt" %216, %x_stride0_1 : i64
    llvm.cond_br %217, ^bb4(%216, %215 : i64, vector<8xf32>), ^bb5(%215 : vector<8xf32>)
  ^bb4(%j_1: i64, %218: vector<8xf32>):
    %219 = llvm.sub %x_stride0_1, %j_1 overflow<nsw> : i64
    %220 = llvm.intr.smin(%219, %133) : (i64, i64) -> i64
    %221 = llvm.intr.smax(%220, %129) : (i64, i64) -> i64
    %222 = llvm.trunc %221 : i64 to i32
    %223 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %224 = llvm.mlir.poison : vector<8xi32>
    %225 = llvm.insertelement %222, %224[%129 : i64] : vector<8xi32>
    %226 = llvm.shufflevector %225, %224 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %227 = llvm.icmp "slt" %223, %226 : vector<8xi32>
    %228 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %229 = llvm.add %228, %j_1 overflow<nsw> : i64
    %230 = llvm.getelementptr inbounds %x_1[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %231 = llvm.intr.masked.load %230, %227, %144 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %232 = llvm.intr.maximum(%231, %218) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %233 = llvm.select %227, %232, %218 : vector<8xi1>, vector<8xf32>
    %234 = llvm.add %j_1, %133 overflow<nsw> : i64
    %235 = llvm.icmp "slt" %234, %x_stride0_1 : i64
    llvm.cond_br %235, ^bb4(%234, %233 : i64, vector<8xf32>), ^bb5(%233 : vector<8xf32>)
  ^bb5(%236: vector<8xf32>):
    %237 = llvm.intr.vector.reduce.fmaximum(%236) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>) -> f32
    %238 = llvm.mlir.poison : vector<8xf32>
    %239 = llvm.insertelement %237, %238[%129 : i64] : vector<8xf32>
    %240 = llvm.shufflevector %239, %238 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %241 = llvm.ashr %x_stride0_1, %140 : i64
    %242 = llvm.mul %241, %133 overflow<nsw> : i64
    %243 = llvm.icmp "slt" %129, %242 : i64
    llvm.cond_br %243, ^bb6(%129, %145, %144 : i64, vector<8xf32>, vector<8xf32>), ^bb9(%145, %144 : vector<8xf32>, vector<8xf32>)
  ^bb6(%j_2: i64, %244: vector<8xf32>, %245: vector<8xf32>):
    %246 = llvm.add %j_2, %141 overflow<nsw> : i64
    %247 = llvm.ashr %x_stride0_1, %140 : i64
    %248 = llvm.mul %247, %133 overflow<nsw> : i64
    %249 = llvm.intr.smin(%246, %248) : (i64, i64) -> i64
    %250 = llvm.icmp "slt" %j_2, %249 : i64
    llvm.cond_br %250, ^bb7(%j_2, %145 : i64, vector<8xf32>), ^bb8(%145 : vector<8xf32>)
  ^bb7(%j_3: i64, %251: vector<8xf32>):
    %252 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %253 = llvm.add %252, %j_3 overflow<nsw> : i64
    %254 = llvm.getelementptr inbounds %x_1[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %255 = llvm.load %254 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %256 = llvm.fsub %255, %240 : vector<8xf32>
    %257 = llvm.call @exp_v8f32(%256) : (vector<8xf32>) -> vector<8xf32>
    %258 = llvm.fadd %251, %257 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %259 = llvm.add %252, %j_3 overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %out_1[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %257, %260 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %261 = llvm.add %j_3, %133 overflow<nsw> : i64
    %262 = llvm.icmp "slt" %261, %249 : i64
    llvm.cond_br %262, ^bb7(%261, %258 : i64, vector<8xf32>), ^bb8(%258 : vector<8xf32>)
  ^bb8(%263: vector<8xf32>):
    %264 = llvm.fsub %263, %245 : vector<8xf32>
    %265 = llvm.fadd %244, %264 : vector<8xf32>
    %266 = llvm.fsub %265, %244 : vector<8xf32>
    %267 = llvm.fsub %266, %264 : vector<8xf32>
    %268 = llvm.fcmp "uno" %267, %267 : vector<8xf32>
    %269 = llvm.select %268, %144, %267 : vector<8xi1>, vector<8xf32>
    %270 = llvm.add %j_2, %141 overflow<nsw> : i64
    %271 = llvm.icmp "slt" %270, %242 : i64
    llvm.cond_br %271, ^bb6(%270, %265, %269 : i64, vector<8xf32>, vector<8xf32>), ^bb9(%265, %269 : vector<8xf32>, vector<8xf32>)
  ^bb9(%272: vector<8xf32>, %273: vector<8xf32>):
    %274 = llvm.fsub %145, %273 : vector<8xf32>
    %275 = llvm.intr.smax(%242, %129) : (i64, i64) -> i64
    %276 = llvm.icmp "slt" %275, %x_stride0_1 : i64
    llvm.cond_br %276, ^bb10(%275, %274 : i64, vector<8xf32>), ^bb11(%274 : vector<8xf32>)
  ^bb10(%j_4: i64, %277: vector<8xf32>):
    %278 = llvm.sub %x_stride0_1, %j_4 overflow<nsw> : i64
    %279 = llvm.intr.smin(%278, %133) : (i64, i64) -> i64
    %280 = llvm.intr.smax(%279, %129) : (i64, i64) -> i64
    %281 = llvm.trunc %280 : i64 to i32
    %282 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %283 = llvm.mlir.poison : vector<8xi32>
    %284 = llvm.insertelement %281, %283[%129 : i64] : vector<8xi32>
    %285 = llvm.shufflevector %284, %283 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %286 = llvm.icmp "slt" %282, %285 : vector<8xi32>
    %287 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %288 = llvm.add %287, %j_4 overflow<nsw> : i64
    %289 = llvm.getelementptr inbounds %x_1[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %290 = llvm.intr.masked.load %289, %286, %144 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %291 = llvm.fsub %290, %240 : vector<8xf32>
    %292 = llvm.call @exp_v8f32(%291) : (vector<8xf32>) -> vector<8xf32>
    %293 = llvm.fadd %277, %292 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %294 = llvm.add %287, %j_4 overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %out_1[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %292, %295, %286 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %296 = llvm.select %286, %293, %277 : vector<8xi1>, vector<8xf32>
    %297 = llvm.add %j_4, %133 overflow<nsw> : i64
    %298 = llvm.icmp "slt" %297, %x_stride0_1 : i64
    llvm.cond_br %298, ^bb10(%297, %296 : i64, vector<8xf32>), ^bb11(%296 : vector<8xf32>)
  ^bb11(%299: vector<8xf32>):
    %300 = llvm.fadd %272, %299 : vector<8xf32>
    %301 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %302 = "llvm.intr.vector.reduce.fadd"(%301, %300) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %303 = llvm.fadd %146, %302 : f32
    %304 = llvm.mlir.poison : vector<8xf32>
    %305 = llvm.insertelement %303, %304[%129 : i64] : vector<8xf32>
    %306 = llvm.shufflevector %305, %304 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %307 = llvm.icmp "slt" %129, %242 : i64
    llvm.cond_br %307, ^bb12(%129 : i64), ^bb13
  ^bb12(%j_5: i64):
    %308 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %309 = llvm.add %308, %j_5 overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %out_1[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %311 = llvm.load %310 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %312 = llvm.fdiv %311, %306 : vector<8xf32>
    llvm.store %312, %310 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %313 = llvm.add %j_5, %133 overflow<nsw> : i64
    %314 = llvm.icmp "slt" %313, %242 : i64
    llvm.cond_br %314, ^bb12(%313 : i64), ^bb13
  ^bb13:
    %315 = llvm.intr.smax(%242, %129) : (i64, i64) -> i64
    %316 = llvm.icmp "slt" %315, %x_stride0_1 : i64
    llvm.cond_br %316, ^bb14(%315 : i64), ^bb15
  ^bb14(%j_6: i64):
    %317 = llvm.sub %x_stride0_1, %j_6 overflow<nsw> : i64
    %318 = llvm.intr.smin(%317, %133) : (i64, i64) -> i64
    %319 = llvm.intr.smax(%318, %129) : (i64, i64) -> i64
    %320 = llvm.trunc %319 : i64 to i32
    %321 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %322 = llvm.mlir.poison : vector<8xi32>
    %323 = llvm.insertelement %320, %322[%129 : i64] : vector<8xi32>
    %324 = llvm.shufflevector %323, %322 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %325 = llvm.icmp "slt" %321, %324 : vector<8xi32>
    %326 = llvm.mul %i, %x_stride0_1 overflow<nsw> : i64
    %327 = llvm.add %326, %j_6 overflow<nsw> : i64
    %328 = llvm.getelementptr inbounds %out_1[%327] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %329 = llvm.intr.masked.load %328, %325, %144 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %330 = llvm.fdiv %329, %306 : vector<8xf32>
    llvm.intr.masked.store %330, %328, %325 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %331 = llvm.add %j_6, %133 overflow<nsw> : i64
    %332 = llvm.icmp "slt" %331, %x_stride0_1 : i64
    llvm.cond_br %332, ^bb14(%331 : i64), ^bb15
  ^bb15:
    %333 = llvm.add %i, %130 overflow<nsw> : i64
    %334 = llvm.icmp "slt" %333, %end : i64
    llvm.cond_br %334, ^bb1(%333 : i64), ^bb16
  ^bb16:
    llvm.return %142 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %335 = llvm.mlir.constant(8) : i64
    %336 = llvm.mlir.constant(16) : i64
    %337 = llvm.mlir.constant(24) : i64
    %338 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %339 = llvm.getelementptr inbounds %context[%335] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %340 = llvm.load %339 {alignment = 8 : i64} : !llvm.ptr -> i64
    %341 = llvm.getelementptr inbounds %context[%336] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %342 = llvm.load %341 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %343 = llvm.getelementptr inbounds %context[%337] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %344 = llvm.load %343 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %345 = llvm.call @program.parallel0(%begin_1, %end_1, %338, %340, %342, %344) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %345 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %346 = llvm.mlir.constant(0) : i64
    %347 = llvm.mlir.constant(1) : i64
    %348 = llvm.mlir.constant(1 : i32) : i32
    %349 = llvm.mlir.constant(0 : i32) : i32
    %350 = llvm.icmp "slt" %346, %x_stride0_2 : i64
    llvm.cond_br %350, ^bb1, ^bb2(%348 : i32)
  ^bb1:
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %351 = llvm.getelementptr inbounds %extents[%347] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_2, %351 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %349 : i32
  ^bb2(%352: i32):
    llvm.return %352 : i32
  }
  llvm.func internal @exp_v8f32(%353: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %354 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %355 = llvm.fcmp "ogt" %353, %354 : vector<8xf32>
    %356 = llvm.select %355, %354, %353 : vector<8xi1>, vector<8xf32>
    %357 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %358 = llvm.fcmp "olt" %356, %357 : vector<8xf32>
    %359 = llvm.select %358, %357, %356 : vector<8xi1>, vector<8xf32>
    %360 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %361 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %362 = llvm.intr.fma(%359, %361, %360) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %363 = llvm.fsub %362, %360 : vector<8xf32>
    %364 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %365 = llvm.intr.fma(%363, %364, %359) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %366 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %367 = llvm.intr.fma(%363, %366, %365) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %368 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %369 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %370 = llvm.intr.fma(%368, %367, %369) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %371 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %372 = llvm.intr.fma(%370, %367, %371) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %373 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %374 = llvm.intr.fma(%372, %367, %373) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %375 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %376 = llvm.intr.fma(%374, %367, %375) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %377 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %378 = llvm.intr.fma(%376, %367, %377) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %379 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %380 = llvm.intr.fma(%378, %367, %379) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %381 = llvm.intr.fma(%380, %367, %379) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %382 = llvm.bitcast %362 : vector<8xf32> to vector<8xi32>
    %383 = llvm.bitcast %360 : vector<8xf32> to vector<8xi32>
    %384 = llvm.sub %382, %383 : vector<8xi32>
    %385 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %386 = llvm.ashr %384, %385 : vector<8xi32>
    %387 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %388 = llvm.add %386, %387 : vector<8xi32>
    %389 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %390 = llvm.shl %388, %389 : vector<8xi32>
    %391 = llvm.bitcast %390 : vector<8xi32> to vector<8xf32>
    %392 = llvm.fmul %381, %391 : vector<8xf32>
    %393 = llvm.sub %384, %386 : vector<8xi32>
    %394 = llvm.add %393, %387 : vector<8xi32>
    %395 = llvm.shl %394, %389 : vector<8xi32>
    %396 = llvm.bitcast %395 : vector<8xi32> to vector<8xf32>
    %397 = llvm.fmul %392, %396 : vector<8xf32>
    llvm.return %397 : vector<8xf32>
  }
}
