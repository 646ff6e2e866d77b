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
    %9 = affine.apply affine_map<(d0) -> (((d0 floordiv 64) * 64))>(%8)
    %10 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8)
    %11 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%10, %8)
    %12 = vector.create_mask %11 : vector<8xi1>
    affine.for %i = 0 to %6 {
      %13, %14, %15, %16, %17, %18, %19, %20 = affine.for %j = 0 to %9 step 64 iter_args(%21 = %3, %22 = %3, %23 = %3, %24 = %3, %25 = %3, %26 = %3, %27 = %3, %28 = %3) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
        %29 = affine.vector_load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
        %30 = arith.maximumf %29, %21 fastmath<nsz> : vector<8xf32>
        %31 = affine.vector_load %x[%i, %j + 8] : memref<?x?xf32>, vector<8xf32>
        %32 = arith.maximumf %31, %22 fastmath<nsz> : vector<8xf32>
        %33 = affine.vector_load %x[%i, %j + 16] : memref<?x?xf32>, vector<8xf32>
        %34 = arith.maximumf %33, %23 fastmath<nsz> : vector<8xf32>
        %35 = affine.vector_load %x[%i, %j + 24] : memref<?x?xf32>, vector<8xf32>
        %36 = arith.maximumf %35, %24 fastmath<nsz> : vector<8xf32>
        %37 = affine.vector_load %x[%i, %j + 32] : memref<?x?xf32>, vector<8xf32>
        %38 = arith.maximumf %37, %25 fastmath<nsz> : vector<8xf32>
        %39 = affine.vector_load %x[%i, %j + 40] : memref<?x?xf32>, vector<8xf32>
        %40 = arith.maximumf %39, %26 fastmath<nsz> : vector<8xf32>
        %41 = affine.vector_load %x[%i, %j + 48] : memref<?x?xf32>, vector<8xf32>
        %42 = arith.maximumf %41, %27 fastmath<nsz> : vector<8xf32>
        %43 = affine.vector_load %x[%i, %j + 56] : memref<?x?xf32>, vector<8xf32>
        %44 = arith.maximumf %43, %28 fastmath<nsz> : vector<8xf32>
        affine.yield %30, %32, %34, %36, %38, %40, %42, %44 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
      }
      %45 = arith.maximumf %13, %14 fastmath<nsz> : vector<8xf32>
      %46 = arith.maximumf %15, %16 fastmath<nsz> : vector<8xf32>
      %47 = arith.maximumf %17, %18 fastmath<nsz> : vector<8xf32>
      %48 = arith.maximumf %19, %20 fastmath<nsz> : vector<8xf32>
      %49 = arith.maximumf %45, %46 fastmath<nsz> : vector<8xf32>
      %50 = arith.maximumf %47, %48 fastmath<nsz> : vector<8xf32>
      %51 = arith.maximumf %49, %50 fastmath<nsz> : vector<8xf32>
      %52 = affine.for %j_1 = %9 to %8 step 8 iter_args(%53 = %51) -> (vector<8xf32>) {
        %54 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %8)
        %55 = vector.create_mask %54 : vector<8xi1>
        %56 = vector.maskedload %x[%i, %j_1], %55, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %57 = arith.maximumf %56, %53 fastmath<nsz> : vector<8xf32>
        %58 = arith.select %55, %57, %53 : vector<8xi1>, vector<8xf32>
        affine.yield %58 : vector<8xf32>
      }
      %59 = vector.reduction <maximumf>, %52 fastmath<nsz> : vector<8xf32> into f32
      %60 = vector.broadcast %59 : f32 to vector<8xf32>
      %61 = affine.for %j_2 = 0 to %10 step 256 iter_args(%62 = %5) -> (vector<8xf32>) {
        %63 = affine.for %j_3 = affine_map<(d0) -> (d0)>(%j_2) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%j_2, %10) step 8 iter_args(%64 = %5) -> (vector<8xf32>) {
          %65 = affine.vector_load %x[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
          %66 = arith.subf %65, %60 : vector<8xf32>
          %67 = math.exp %66 : vector<8xf32>
          %68 = arith.addf %64, %67 fastmath<reassoc,contract> : vector<8xf32>
          affine.vector_store %67, %out_1[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
          affine.yield %68 : vector<8xf32>
        }
        %69 = arith.addf %62, %63 : vector<8xf32>
        affine.yield %69 : vector<8xf32>
      }
      %70 = affine.for %j_4 = %10 to %8 step 8 iter_args(%71 = %61) -> (vector<8xf32>) {
        %72 = vector.maskedload %x[%i, %j_4], %12, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %73 = arith.subf %72, %60 : vector<8xf32>
        %74 = math.exp %73 : vector<8xf32>
        %75 = arith.addf %71, %74 fastmath<reassoc,contract> : vector<8xf32>
        vector.maskedstore %out_1[%i, %j_4], %12, %74 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %76 = arith.select %12, %75, %71 : vector<8xi1>, vector<8xf32>
        affine.yield %76 : vector<8xf32>
      }
      %77 = vector.reduction <add>, %70 fastmath<reassoc> : vector<8xf32> into f32
      %78 = arith.addf %2, %77 : f32
      %79 = vector.broadcast %78 : f32 to vector<8xf32>
      affine.for %j_5 = 0 to %10 step 8 {
        %80 = affine.vector_load %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
        %81 = arith.divf %80, %79 : vector<8xf32>
        affine.vector_store %81, %out_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_6 = %10 to %8 step 8 {
        %82 = vector.maskedload %out_1[%i, %j_6], %12, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %83 = arith.divf %82, %79 : vector<8xf32>
        vector.maskedstore %out_1[%i, %j_6], %12, %83 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %c64 = arith.constant 64 : index
    %c6 = arith.constant 6 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c16 = arith.constant 16 : index
    %c24 = arith.constant 24 : index
    %c32 = arith.constant 32 : index
    %c40 = arith.constant 40 : index
    %c48 = arith.constant 48 : index
    %c56 = arith.constant 56 : index
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
    %9 = arith.shrsi %8, %c6 : index
    %10 = arith.muli %9, %c64 overflow<nsw> : index
    %11 = arith.shrsi %8, %c3 : index
    %12 = arith.muli %11, %c8 overflow<nsw> : index
    %13 = arith.subi %8, %12 overflow<nsw> : index
    %14 = vector.create_mask %13 : vector<8xi1>
    scf.for %i = %c0 to %6 step %c1 {
      %15, %16, %17, %18, %19, %20, %21, %22 = scf.for %j = %c0 to %10 step %c64 iter_args(%23 = %3, %24 = %3, %25 = %3, %26 = %3, %27 = %3, %28 = %3, %29 = %3, %30 = %3) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
        %31 = vector.load %x[%i, %j] : memref<?x?xf32>, vector<8xf32>
        %32 = arith.maximumf %31, %23 fastmath<nsz> : vector<8xf32>
        %33 = arith.addi %j, %c8 overflow<nsw> : index
        %34 = vector.load %x[%i, %33] : memref<?x?xf32>, vector<8xf32>
        %35 = arith.maximumf %34, %24 fastmath<nsz> : vector<8xf32>
        %36 = arith.addi %j, %c16 overflow<nsw> : index
        %37 = vector.load %x[%i, %36] : memref<?x?xf32>, vector<8xf32>
        %38 = arith.maximumf %37, %25 fastmath<nsz> : vector<8xf32>
        %39 = arith.addi %j, %c24 overflow<nsw> : index
        %40 = vector.load %x[%i, %39] : memref<?x?xf32>, vector<8xf32>
        %41 = arith.maximumf %40, %26 fastmath<nsz> : vector<8xf32>
        %42 = arith.addi %j, %c32 overflow<nsw> : index
        %43 = vector.load %x[%i, %42] : memref<?x?xf32>, vector<8xf32>
        %44 = arith.maximumf %43, %27 fastmath<nsz> : vector<8xf32>
        %45 = arith.addi %j, %c40 overflow<nsw> : index
        %46 = vector.load %x[%i, %45] : memref<?x?xf32>, vector<8xf32>
        %47 = arith.maximumf %46, %28 fastmath<nsz> : vector<8xf32>
        %48 = arith.addi %j, %c48 overflow<nsw> : index
        %49 = vector.load %x[%i, %48] : memref<?x?xf32>, vector<8xf32>
        %50 = arith.maximumf %49, %29 fastmath<nsz> : vector<8xf32>
        %51 = arith.addi %j, %c56 overflow<nsw> : index
        %52 = vector.load %x[%i, %51] : memref<?x?xf32>, vector<8xf32>
        %53 = arith.maximumf %52, %30 fastmath<nsz> : vector<8xf32>
        scf.yield %32, %35, %38, %41, %44, %47, %50, %53 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
      }
      %54 = arith.maximumf %15, %16 fastmath<nsz> : vector<8xf32>
      %55 = arith.maximumf %17, %18 fastmath<nsz> : vector<8xf32>
      %56 = arith.maximumf %19, %20 fastmath<nsz> : vector<8xf32>
      %57 = arith.maximumf %21, %22 fastmath<nsz> : vector<8xf32>
      %58 = arith.maximumf %54, %55 fastmath<nsz> : vector<8xf32>
      %59 = arith.maximumf %56, %57 fastmath<nsz> : vector<8xf32>
      %60 = arith.maximumf %58, %59 fastmath<nsz> : vector<8xf32>
      %61 = scf.for %j_1 = %10 to %8 step %c8 iter_args(%62 = %60) -> (vector<8xf32>) {
        %63 = arith.subi %8, %j_1 overflow<nsw> : index
        %64 = vector.create_mask %63 : vector<8xi1>
        %65 = vector.maskedload %x[%i, %j_1], %64, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %66 = arith.maximumf %65, %62 fastmath<nsz> : vector<8xf32>
        %67 = arith.select %64, %66, %62 : vector<8xi1>, vector<8xf32>
        scf.yield %67 : vector<8xf32>
      }
      %68 = vector.reduction <maximumf>, %61 fastmath<nsz> : vector<8xf32> into f32
      %69 = vector.broadcast %68 : f32 to vector<8xf32>
      %70 = scf.for %j_2 = %c0 to %12 step %c256 iter_args(%71 = %5) -> (vector<8xf32>) {
        %72 = arith.addi %j_2, %c256 overflow<nsw> : index
        %73 = arith.minsi %72, %12 : index
        %74 = scf.for %j_3 = %j_2 to %73 step %c8 iter_args(%75 = %5) -> (vector<8xf32>) {
          %76 = vector.load %x[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
          %77 = arith.subf %76, %69 : vector<8xf32>
          %78 = func.call @exp_v8f32(%77) : (vector<8xf32>) -> vector<8xf32>
          %79 = arith.addf %75, %78 fastmath<reassoc,contract> : vector<8xf32>
          vector.store %78, %out_1[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
          scf.yield %79 : vector<8xf32>
        }
        %80 = arith.addf %71, %74 : vector<8xf32>
        scf.yield %80 : vector<8xf32>
      }
      %81 = arith.cmpi slt, %12, %8 : index
      %82 = scf.if %81 -> (vector<8xf32>) {
        %83 = vector.maskedload %x[%i, %12], %14, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %84 = arith.subf %83, %69 : vector<8xf32>
        %85 = func.call @exp_v8f32(%84) : (vector<8xf32>) -> vector<8xf32>
        %86 = arith.addf %70, %85 fastmath<reassoc,contract> : vector<8xf32>
        vector.maskedstore %out_1[%i, %12], %14, %85 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %87 = arith.select %14, %86, %70 : vector<8xi1>, vector<8xf32>
        scf.yield %87 : vector<8xf32>
      } else {
        scf.yield %70 : vector<8xf32>
      }
      %88 = vector.reduction <add>, %82 fastmath<reassoc> : vector<8xf32> into f32
      %89 = arith.addf %2, %88 : f32
      %90 = vector.broadcast %89 : f32 to vector<8xf32>
      scf.for %j_4 = %c0 to %12 step %c8 {
        %91 = vector.load %out_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
        %92 = arith.divf %91, %90 : vector<8xf32>
        vector.store %92, %out_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
      }
      scf.if %81 {
        %93 = vector.maskedload %out_1[%i, %12], %14, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %94 = arith.divf %93, %90 : vector<8xf32>
        vector.maskedstore %out_1[%i, %12], %14, %94 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(64) : i64
    %1 = llvm.mlir.constant(6) : i64
    %2 = llvm.mlir.constant(8) : i64
    %3 = llvm.mlir.constant(3) : i64
    %4 = llvm.mlir.constant(0) : i64
    %5 = llvm.mlir.constant(1) : i64
    %6 = llvm.mlir.constant(16) : i64
    %7 = llvm.mlir.constant(24) : i64
    %8 = llvm.mlir.constant(32) : i64
    %9 = llvm.mlir.constant(40) : i64
    %10 = llvm.mlir.constant(48) : i64
    %11 = llvm.mlir.constant(56) : i64
    %12 = llvm.mlir.constant(256) : i64
    %13 = llvm.mlir.constant(0 : i32) : i32
    %14 = llvm.mlir.constant(0xff800000 : f32) : f32
    %15 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %16 = llvm.mlir.constant(dense<0xff800000> : vector<8xf32>) : vector<8xf32>
    %17 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %18 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %19 = llvm.ashr %x_stride0, %1 : i64
    %20 = llvm.mul %19, %0 overflow<nsw> : i64
    %21 = llvm.ashr %x_stride0, %3 : i64
    %22 = llvm.mul %21, %2 overflow<nsw> : i64
    %23 = llvm.sub %x_stride0, %22 overflow<nsw> : i64
    %24 = llvm.intr.smin(%23, %2) : (i64, i64) -> i64
    %25 = llvm.intr.smax(%24, %4) : (i64, i64) -> i64
    %26 = llvm.trunc %25 : i64 to i32
    %27 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %28 = llvm.mlir.poison : vector<8xi32>
    %29 = llvm.insertelement %26, %28[%4 : i64] : vector<8xi32>
    %30 = llvm.shufflevector %29, %28 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %31 = llvm.icmp "slt" %27, %30 : vector<8xi32>
    %32 = llvm.icmp "slt" %4, %x_size0 : i64
    llvm.cond_br %32, ^bb1(%4 : i64), ^bb17
  ^bb1(%i: i64):
    %33 = llvm.icmp "slt" %4, %20 : i64
    llvm.cond_br %33, ^bb2(%4, %16, %16, %16, %16, %16, %16, %16, %16 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%16, %16, %16, %16, %16, %16, %16, %16 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb2(%j: i64, %34: vector<8xf32>, %35: vector<8xf32>, %36: vector<8xf32>, %37: vector<8xf32>, %38: vector<8xf32>, %39: vector<8xf32>, %40: vector<8xf32>, %41: vector<8xf32>):
    %42 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %43 = llvm.add %42, %j overflow<nsw> : i64
    %44 = llvm.getelementptr inbounds %x[%43] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %45 = llvm.load %44 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %46 = llvm.intr.maximum(%45, %34) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %47 = llvm.add %j, %2 overflow<nsw> : i64
    %48 = llvm.add %42, %47 overflow<nsw> : i64
    %49 = llvm.getelementptr inbounds %x[%48] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %50 = llvm.load %49 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %51 = llvm.intr.maximum(%50, %35) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %52 = llvm.add %j, %6 overflow<nsw> : i64
    %53 = llvm.add %42, %52 overflow<nsw> : i64
    %54 = llvm.getelementptr inbounds %x[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %55 = llvm.load %54 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %56 = llvm.intr.maximum(%55, %36) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %57 = llvm.add %j, %7 overflow<nsw> : i64
    %58 = llvm.add %42, %57 overflow<nsw> : i64
    %59 = llvm.getelementptr inbounds %x[%58] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %60 = llvm.load %59 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %61 = llvm.intr.maximum(%60, %37) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %62 = llvm.add %j, %8 overflow<nsw> : i64
    %63 = llvm.add %42, %62 overflow<nsw> : i64
    %64 = llvm.getelementptr inbounds %x[%63] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %65 = llvm.load %64 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %66 = llvm.intr.maximum(%65, %38) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %67 = llvm.add %j, %9 overflow<nsw> : i64
    %68 = llvm.add %42, %67 overflow<nsw> : i64
    %69 = llvm.getelementptr inbounds %x[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %70 = llvm.load %69 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %71 = llvm.intr.maximum(%70, %39) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %72 = llvm.add %j, %10 overflow<nsw> : i64
    %73 = llvm.add %42, %72 overflow<nsw> : i64
    %74 = llvm.getelementptr inbounds %x[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %75 = llvm.load %74 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %76 = llvm.intr.maximum(%75, %40) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %77 = llvm.add %j, %11 overflow<nsw> : i64
    %78 = llvm.add %42, %77 overflow<nsw> : i64
    %79 = llvm.getelementptr inbounds %x[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %80 = llvm.load %79 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %81 = llvm.intr.maximum(%80, %41) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %82 = llvm.add %j, %0 overflow<nsw> : i64
    %83 = llvm.icmp "slt" %82, %20 : i64
    llvm.cond_br %83, ^bb2(%82, %46, %51, %56, %61, %66, %71, %76, %81 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb3(%46, %51, %56, %61, %66, %71, %76, %81 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb3(%84: vector<8xf32>, %85: vector<8xf32>, %86: vector<8xf32>, %87: vector<8xf32>, %88: vector<8xf32>, %89: vector<8xf32>, %90: vector<8xf32>, %91: vector<8xf32>):
    %92 = llvm.intr.maximum(%84, %85) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %93 = llvm.intr.maximum(%86, %87) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %94 = llvm.intr.maximum(%88, %89) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %95 = llvm.intr.maximum(%90, %91) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %96 = llvm.intr.maximum(%92, %93) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %97 = llvm.intr.maximum(%94, %95) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %98 = llvm.intr.maximum(%96, %97) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %99 = llvm.icmp "slt" %20, %x_stride0 : i64
    llvm.cond_br %99, ^bb4(%20, %98 : i64, vector<8xf32>), ^bb5(%98 : vector<8xf32>)
  ^bb4(%j_1: i64, %100: vector<8xf32>):
    %101 = llvm.sub %x_stride0, %j_1 overflow<nsw> : i64
    %102 = llvm.intr.smin(%101, %2) : (i64, i64) -> i64
    %103 = llvm.intr.smax(%102, %4) : (i64, i64) -> i64
    %104 = llvm.trunc %103 : i64 to i32
    %105 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %106 = llvm.mlir.poison : vector<8xi32>
    %107 = llvm.insertelement %104, %106[%4 : i64] : vector<8xi32>
    %108 = llvm.shufflevector %107, %106 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %109 = llvm.icmp "slt" %105, %108 : vector<8xi32>
    %110 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %111 = llvm.add %110, %j_1 overflow<nsw> : i64
    %112 = llvm.getelementptr inbounds %x[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %113 = llvm.intr.masked.load %112, %109, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %114 = llvm.intr.maximum(%113, %100) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %115 = llvm.select %109, %114, %100 : vector<8xi1>, vector<8xf32>
    %116 = llvm.add %j_1, %2 overflow<nsw> : i64
    %117 = llvm.icmp "slt" %116, %x_stride0 : i64
    llvm.cond_br %117, ^bb4(%116, %115 : i64, vector<8xf32>), ^bb5(%115 : vector<8xf32>)
  ^bb5(%118: vector<8xf32>):
    %119 = llvm.intr.vector.reduce.fmaximum(%118) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>) -> f32
    %120 = llvm.mlir.poison : vector<8xf32>
    %121 = llvm.insertelement %119, %120[%4 : i64] : vector<8xf32>
    %122 = llvm.shufflevector %121, %120 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %123 = llvm.icmp "slt" %4, %22 : i64
    llvm.cond_br %123, ^bb6(%4, %18 : i64, vector<8xf32>), ^bb9(%18 : vector<8xf32>)
  ^bb6(%j_2: i64, %124: vector<8xf32>):
    %125 = llvm.add %j_2, %12 overflow<nsw> : i64
    %126 = llvm.intr.smin(%125, %22) : (i64, i64) -> i64
    %127 = llvm.icmp "slt" %j_2, %126 : i64
    llvm.cond_br %127, ^bb7(%j_2, %18 : i64, vector<8xf32>), ^bb8(%18 : vector<8xf32>)
  ^bb7(%j_3: i64, %128: vector<8xf32>):
    %129 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %130 = llvm.add %129, %j_3 overflow<nsw> : i64
    %131 = llvm.getelementptr inbounds %x[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %132 = llvm.load %131 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %133 = llvm.fsub %132, %122 : vector<8xf32>
    %134 = llvm.call @exp_v8f32(%133) : (vector<8xf32>) -> vector<8xf32>
    %135 = llvm.fadd %128, %134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %136 = llvm.add %129, %j_3 overflow<nsw> : i64
    %137 = llvm.getelementptr inbounds %out[%136] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %134, %137 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %138 = llvm.add %j_3, %2 overflow<nsw> : i64
    %139 = llvm.icmp "slt" %138, %126 : i64
    llvm.cond_br %139, ^bb7(%138, %135 : i64, vector<8xf32>), ^bb8(%135 : vector<8xf32>)
  ^bb8(%140: vector<8xf32>):
    %141 = llvm.fadd %124, %140 : vector<8xf32>
    %142 = llvm.add %j_2, %12 overflow<nsw> : i64
    %143 = llvm.icmp "slt" %142, %22 : i64
    llvm.cond_br %143, ^bb6(%142, %141 : i64, vector<8xf32>), ^bb9(%141 : vector<8xf32>)
  ^bb9(%144: vector<8xf32>):
    %145 = llvm.icmp "slt" %22, %x_stride0 : i64
    llvm.cond_br %145, ^bb10, ^bb11
  ^bb10:
    %146 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %147 = llvm.add %146, %22 overflow<nsw> : i64
    %148 = llvm.getelementptr inbounds %x[%147] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %149 = llvm.intr.masked.load %148, %31, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %150 = llvm.fsub %149, %122 : vector<8xf32>
    %151 = llvm.call @exp_v8f32(%150) : (vector<8xf32>) -> vector<8xf32>
    %152 = llvm.fadd %144, %151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %153 = llvm.add %146, %22 overflow<nsw> : i64
    %154 = llvm.getelementptr inbounds %out[%153] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %151, %154, %31 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %155 = llvm.select %31, %152, %144 : vector<8xi1>, vector<8xf32>
    llvm.br ^bb12(%155 : vector<8xf32>)
  ^bb11:
    llvm.br ^bb12(%144 : vector<8xf32>)
  ^bb12(%156: vector<8xf32>):
    %157 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %158 = "llvm.intr.vector.reduce.fadd"(%157, %156) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %159 = llvm.fadd %15, %158 : f32
    %160 = llvm.mlir.poison : vector<8xf32>
    %161 = llvm.insertelement %159, %160[%4 : i64] : vector<8xf32>
    %162 = llvm.shufflevector %161, %160 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %163 = llvm.icmp "slt" %4, %22 : i64
    llvm.cond_br %163, ^bb13(%4 : i64), ^bb14
  ^bb13(%j_4: i64):
    %164 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %165 = llvm.add %164, %j_4 overflow<nsw> : i64
    %166 = llvm.getelementptr inbounds %out[%165] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %167 = llvm.load %166 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %168 = llvm.fdiv %167, %162 : vector<8xf32>
    llvm.store %168, %166 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %169 = llvm.add %j_4, %2 overflow<nsw> : i64
    %170 = llvm.icmp "slt" %169, %22 : i64
    llvm.cond_br %170, ^bb13(%169 : i64), ^bb14
  ^bb14:
    llvm.cond_br %145, ^bb15, ^bb16
  ^bb15:
    %171 = llvm.mul %i, %x_stride0 overflow<nsw> : i64
    %172 = llvm.add %171, %22 overflow<nsw> : i64
    %173 = llvm.getelementptr inbounds %out[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %174 = llvm.intr.masked.load %173, %31, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %175 = llvm.fdiv %174, %162 : vector<8xf32>
    llvm.intr.masked.store %175, %173, %31 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %176 = llvm.add %i, %5 overflow<nsw> : i64
    %177 = llvm.icmp "slt" %176, %x_size0 : i64
    llvm.cond_br %177, ^bb1(%176 : i64), ^bb17
  ^bb17:
    llvm.return %13 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %178 = llvm.mlir.constant(0) : i64
    %179 = llvm.mlir.constant(1) : i64
    %180 = llvm.mlir.constant(1 : i32) : i32
    %181 = llvm.mlir.constant(0 : i32) : i32
    %182 = llvm.icmp "slt" %178, %x_stride0_1 : i64
    llvm.cond_br %182, ^bb1, ^bb2(%180 : i32)
  ^bb1:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %183 = llvm.getelementptr inbounds %extents[%179] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %183 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %181 : i32
  ^bb2(%184: i32):
    llvm.return %184 : i32
  }
  llvm.func internal @exp_v8f32(%185: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %186 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %187 = llvm.fcmp "ogt" %185, %186 : vector<8xf32>
    %188 = llvm.select %187, %186, %185 : vector<8xi1>, vector<8xf32>
    %189 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %190 = llvm.fcmp "olt" %188, %189 : vector<8xf32>
    %191 = llvm.select %190, %189, %188 : vector<8xi1>, vector<8xf32>
    %192 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %193 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %194 = llvm.intr.fma(%191, %193, %192) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %195 = llvm.fsub %194, %192 : vector<8xf32>
    %196 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %197 = llvm.intr.fma(%195, %196, %191) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %198 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %199 = llvm.intr.fma(%195, %198, %197) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %200 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %201 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %202 = llvm.intr.fma(%200, %199, %201) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %203 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %204 = llvm.intr.fma(%202, %199, %203) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %205 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %206 = llvm.intr.fma(%204, %199, %205) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %207 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %208 = llvm.intr.fma(%206, %199, %207) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %209 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %210 = llvm.intr.fma(%208, %199, %209) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %211 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %212 = llvm.intr.fma(%210, %199, %211) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %213 = llvm.intr.fma(%212, %199, %211) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %214 = llvm.bitcast %194 : vector<8xf32> to vector<8xi32>
    %215 = llvm.bitcast %192 : vector<8xf32> to vector<8xi32>
    %216 = llvm.sub %214, %215 : vector<8xi32>
    %217 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %218 = llvm.ashr %216, %217 : vector<8xi32>
    %219 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %220 = llvm.add %218, %219 : vector<8xi32>
    %221 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %222 = llvm.shl %220, %221 : vector<8xi32>
    %223 = llvm.bitcast %222 : vector<8xi32> to vector<8xf32>
    %224 = llvm.fmul %213, %223 : vector<8xf32>
    %225 = llvm.sub %216, %218 : vector<8xi32>
    %226 = llvm.add %225, %219 : vector<8xi32>
    %227 = llvm.shl %226, %221 : vector<8xi32>
    %228 = llvm.bitcast %227 : vector<8xi32> to vector<8xf32>
    %229 = llvm.fmul %224, %228 : vector<8xf32>
    llvm.return %229 : vector<8xf32>
  }
}
