// ----- nd
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?xi64>) {
    %0 = arith.constant 1 : index
    %1 = tensor.dim %b, %0 : tensor<?x?xf32>
    %2 = tensor.dim %a, %0 : tensor<?x?xf32>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    %4 = arith.constant 0 : index
    %5 = tensor.dim %b, %4 : tensor<?x?xf32>
    %6 = arith.cmpi slt, %4, %5 : index
    cf.assert %6, "ValueError: attempt to get argmin of an empty sequence"
    %7 = tensor.dim %a, %4 : tensor<?x?xf32>
    %8 = nd.reshape %a [%7, 1, %2] : tensor<?x?xf32>
    %9 = nd.reshape %b [1, %5, %2] : tensor<?x?xf32>
    %10 = nd.subtract %8, %9 : tensor<?x1x?xf32>, tensor<1x?x?xf32>
    %11 = nd.square %10 : tensor<?x?x?xf32>
    %12 = nd.reduce sum %11 axes [2] : tensor<?x?x?xf32>
    %13 = nd.sqrt %12 : tensor<?x?xf32>
    %14 = nd.arg_reduce argmin %12 axis 1 : tensor<?x?xf32>
    func.return %13, %14 : tensor<?x?xf32>, tensor<?xi64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?xi64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?x?xf32>
    %5 = tensor.extract_slice %b[0, 0] [%4, %3] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
    %6 = tensor.empty(%1, %4) : tensor<?x?xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<?x?xf32>) {
    ^bb0(%8: f32):
      %9 = arith.constant 0.000000e+00 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %5 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%7 : tensor<?x?xf32>) {
    ^bb0(%11: f32, %12: f32, %13: f32):
      %14 = arith.subf %11, %12 : f32
      %15 = arith.mulf %14, %14 fastmath<contract> : f32
      %16 = arith.addf %13, %15 fastmath<reassoc,contract> : f32
      linalg.yield %16 : f32
    } -> tensor<?x?xf32>
    %17 = tensor.empty(%1, %4) : tensor<?x?xf32>
    %18 = tensor.empty(%1) : tensor<?xf32>
    %19 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%18 : tensor<?xf32>) {
    ^bb0(%20: f32):
      %21 = arith.constant 0x7f800000 : f32
      linalg.yield %21 : f32
    } -> tensor<?xf32>
    %22 = tensor.empty(%1) : tensor<?xi64>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%22 : tensor<?xi64>) {
    ^bb0(%24: i64):
      %25 = arith.constant 0 : i64
      linalg.yield %25 : i64
    } -> tensor<?xi64>
    %26, %27, %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<?x?xf32>) outs(%17, %19, %23 : tensor<?x?xf32>, tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%29: f32, %30: f32, %31: f32, %32: i64):
      %33 = math.sqrt %29 : f32
      %34 = arith.cmpf olt, %29, %31 : f32
      %35 = arith.cmpf uno, %29, %29 : f32
      %36 = arith.cmpf ord, %31, %31 : f32
      %37 = arith.andi %35, %36 : i1
      %38 = arith.ori %34, %37 : i1
      %39 = linalg.index 1 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.select %38, %29, %31 : f32
      %42 = arith.select %38, %40, %32 : i64
      linalg.yield %33, %41, %42 : f32, f32, i64
    } -> (tensor<?x?xf32>, tensor<?xf32>, tensor<?xi64>)
    func.return %26, %28 : tensor<?x?xf32>, tensor<?xi64>
  }
  func.func @program_shapes(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?x?xf32>
    %5 = tensor.dim %b, %2 : tensor<?x?xf32>
    %6 = arith.cmpi eq, %5, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    %7 = arith.cmpi slt, %0, %4 : index
    cf.assert %7, "ValueError: attempt to get argmin of an empty sequence"
    func.return %1, %4, %1 : index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xi64> {llvm.noalias}) {
    %0 = arith.constant dense<-0.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %2 = arith.constant dense<0x7f800000> : vector<4xf32>
    %3 = arith.constant dense<0> : vector<4xi64>
    %4 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %5 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %6 = arith.constant 0.000000e+00 : f32
    %7 = arith.constant 0x7f800000 : f32
    %8 = arith.constant 0 : i64
    %9 = arith.constant 0 : index
    %10 = memref.dim %a, %9 : memref<?x?xf32>
    %11 = arith.constant 1 : index
    %12 = memref.dim %a, %11 : memref<?x?xf32>
    %13 = memref.dim %b, %9 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%10, %13], strides: [%13, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%10], strides: [1] : memref<?xi64> to memref<?xi64>
    %14 = affine.apply affine_map<(d0) -> (((d0 floordiv 32) * 32))>(%12)
    %15 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%13)
    %16 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%15, %13)
    %17 = vector.create_mask %16 : vector<4xi1>
    affine.for %i = 0 to %10 {
      affine.for %j = 0 to %13 {
        %18 = affine.for %k = 0 to %14 step 1024 iter_args(%19 = %0) -> (vector<8xf32>) {
          %20, %21, %22, %23 = affine.for %k_1 = affine_map<(d0) -> (d0)>(%k) to min affine_map<(d0, d1) -> ((d0 + 1024), d1)>(%k, %14) step 32 iter_args(%24 = %0, %25 = %0, %26 = %0, %27 = %0) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %28 = affine.vector_load %a[%i, %k_1] : memref<?x?xf32>, vector<8xf32>
            %29 = affine.vector_load %b[%j, %k_1] : memref<?x?xf32>, vector<8xf32>
            %30 = arith.subf %28, %29 : vector<8xf32>
            %31 = arith.mulf %30, %30 fastmath<contract> : vector<8xf32>
            %32 = arith.addf %24, %31 fastmath<reassoc,contract> : vector<8xf32>
            %33 = affine.vector_load %a[%i, %k_1 + 8] : memref<?x?xf32>, vector<8xf32>
            %34 = affine.vector_load %b[%j, %k_1 + 8] : memref<?x?xf32>, vector<8xf32>
            %35 = arith.subf %33, %34 : vector<8xf32>
            %36 = arith.mulf %35, %35 fastmath<contract> : vector<8xf32>
            %37 = arith.addf %25, %36 fastmath<reassoc,contract> : vector<8xf32>
            %38 = affine.vector_load %a[%i, %k_1 + 16] : memref<?x?xf32>, vector<8xf32>
            %39 = affine.vector_load %b[%j, %k_1 + 16] : memref<?x?xf32>, vector<8xf32>
            %40 = arith.subf %38, %39 : vector<8xf32>
            %41 = arith.mulf %40, %40 fastmath<contract> : vector<8xf32>
            %42 = arith.addf %26, %41 fastmath<reassoc,contract> : vector<8xf32>
            %43 = affine.vector_load %a[%i, %k_1 + 24] : memref<?x?xf32>, vector<8xf32>
            %44 = affine.vector_load %b[%j, %k_1 + 24] : memref<?x?xf32>, vector<8xf32>
            %45 = arith.subf %43, %44 : vector<8xf32>
            %46 = arith.mulf %45, %45 fastmath<contract> : vector<8xf32>
            %47 = arith.addf %27, %46 fastmath<reassoc,contract> : vector<8xf32>
            affine.yield %32, %37, %42, %47 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %48 = arith.addf %20, %21 : vector<8xf32>
          %49 = arith.addf %22, %23 : vector<8xf32>
          %50 = arith.addf %48, %49 : vector<8xf32>
          %51 = arith.addf %19, %50 : vector<8xf32>
          affine.yield %51 : vector<8xf32>
        }
        %52 = affine.for %k_2 = %14 to %12 step 8 iter_args(%53 = %18) -> (vector<8xf32>) {
          %54 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k_2, %12)
          %55 = vector.create_mask %54 : vector<8xi1>
          %56 = vector.maskedload %a[%i, %k_2], %55, %1 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %57 = vector.maskedload %b[%j, %k_2], %55, %1 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %58 = arith.subf %56, %57 : vector<8xf32>
          %59 = arith.mulf %58, %58 fastmath<contract> : vector<8xf32>
          %60 = arith.addf %53, %59 fastmath<reassoc,contract> : vector<8xf32>
          %61 = arith.select %55, %60, %53 : vector<8xi1>, vector<8xf32>
          affine.yield %61 : vector<8xf32>
        }
        %62 = vector.reduction <add>, %52 fastmath<reassoc> : vector<8xf32> into f32
        %63 = arith.addf %6, %62 : f32
        affine.store %63, %out0_1[%i, %j] : memref<?x?xf32>
      }
      %64 = vector.step : vector<4xindex>
      %65, %66 = affine.for %j_1 = 0 to %15 step 4 iter_args(%67 = %2, %68 = %3) -> (vector<4xf32>, vector<4xi64>) {
        %69 = affine.vector_load %out0_1[%i, %j_1] : memref<?x?xf32>, vector<4xf32>
        %70 = math.sqrt %69 : vector<4xf32>
        %71 = arith.cmpf olt, %69, %67 : vector<4xf32>
        %72 = arith.cmpf uno, %69, %69 : vector<4xf32>
        %73 = arith.cmpf ord, %67, %67 : vector<4xf32>
        %74 = arith.andi %72, %73 : vector<4xi1>
        %75 = arith.ori %71, %74 : vector<4xi1>
        %76 = vector.broadcast %j_1 : index to vector<4xindex>
        %77 = arith.addi %76, %64 : vector<4xindex>
        %78 = arith.index_cast %77 : vector<4xindex> to vector<4xi64>
        %79 = arith.select %75, %69, %67 : vector<4xi1>, vector<4xf32>
        %80 = arith.select %75, %78, %68 : vector<4xi1>, vector<4xi64>
        affine.vector_store %70, %out0_1[%i, %j_1] : memref<?x?xf32>, vector<4xf32>
        affine.yield %79, %80 : vector<4xf32>, vector<4xi64>
      }
      %81, %82 = affine.for %j_2 = %15 to %13 step 4 iter_args(%83 = %65, %84 = %66) -> (vector<4xf32>, vector<4xi64>) {
        %85 = vector.maskedload %out0_1[%i, %j_2], %17, %4 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %86 = math.sqrt %85 : vector<4xf32>
        %87 = arith.cmpf olt, %85, %83 : vector<4xf32>
        %88 = arith.cmpf uno, %85, %85 : vector<4xf32>
        %89 = arith.cmpf ord, %83, %83 : vector<4xf32>
        %90 = arith.andi %88, %89 : vector<4xi1>
        %91 = arith.ori %87, %90 : vector<4xi1>
        %92 = vector.broadcast %j_2 : index to vector<4xindex>
        %93 = arith.addi %92, %64 : vector<4xindex>
        %94 = arith.index_cast %93 : vector<4xindex> to vector<4xi64>
        %95 = arith.select %91, %85, %83 : vector<4xi1>, vector<4xf32>
        %96 = arith.select %91, %94, %84 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %j_2], %17, %86 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %97 = arith.select %17, %95, %83 : vector<4xi1>, vector<4xf32>
        %98 = arith.select %17, %96, %84 : vector<4xi1>, vector<4xi64>
        affine.yield %97, %98 : vector<4xf32>, vector<4xi64>
      }
      %99 = vector.reduction <minimumf>, %81 : vector<4xf32> into f32
      %100 = vector.broadcast %99 : f32 to vector<4xf32>
      %101 = arith.cmpf oeq, %81, %100 : vector<4xf32>
      %102 = arith.cmpf uno, %81, %81 : vector<4xf32>
      %103 = arith.ori %101, %102 : vector<4xi1>
      %104 = arith.select %103, %82, %5 : vector<4xi1>, vector<4xi64>
      %105 = vector.reduction <minsi>, %104 : vector<4xi64> into i64
      affine.store %105, %out1_1[%i] : memref<?xi64>
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = arith.cmpi eq, %5, %3 : index
    %7 = arith.cmpi slt, %0, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    cf.assert %7, "ValueError: attempt to get argmin of an empty sequence"
    func.return %1, %4, %1 : index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xi64> {llvm.noalias}) {
    %c32 = arith.constant 32 : index
    %c5 = arith.constant 5 : index
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c1024 = arith.constant 1024 : index
    %c8 = arith.constant 8 : index
    %c16 = arith.constant 16 : index
    %c24 = arith.constant 24 : index
    %0 = arith.constant dense<-0.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %2 = arith.constant dense<0x7f800000> : vector<4xf32>
    %3 = arith.constant dense<0> : vector<4xi64>
    %4 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %5 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %6 = arith.constant 0.000000e+00 : f32
    %7 = arith.constant 0x7f800000 : f32
    %8 = arith.constant 0 : i64
    %9 = arith.constant 0 : index
    %10 = memref.dim %a, %9 : memref<?x?xf32>
    %11 = arith.constant 1 : index
    %12 = memref.dim %a, %11 : memref<?x?xf32>
    %13 = memref.dim %b, %9 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%10, %13], strides: [%13, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%10], strides: [1] : memref<?xi64> to memref<?xi64>
    %14 = arith.shrsi %12, %c5 : index
    %15 = arith.muli %14, %c32 overflow<nsw> : index
    %16 = arith.shrsi %13, %c2 : index
    %17 = arith.muli %16, %c4 overflow<nsw> : index
    %18 = arith.subi %13, %17 overflow<nsw> : index
    %19 = vector.create_mask %18 : vector<4xi1>
    scf.for %i = %c0 to %10 step %c1 {
      scf.for %j = %c0 to %13 step %c1 {
        %20 = scf.for %k = %c0 to %15 step %c1024 iter_args(%21 = %0) -> (vector<8xf32>) {
          %22 = arith.addi %k, %c1024 overflow<nsw> : index
          %23 = arith.minsi %22, %15 : index
          %24, %25, %26, %27 = scf.for %k_1 = %k to %23 step %c32 iter_args(%28 = %0, %29 = %0, %30 = %0, %31 = %0) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %32 = vector.load %a[%i, %k_1] : memref<?x?xf32>, vector<8xf32>
            %33 = vector.load %b[%j, %k_1] : memref<?x?xf32>, vector<8xf32>
            %34 = arith.subf %32, %33 : vector<8xf32>
            %35 = arith.mulf %34, %34 fastmath<contract> : vector<8xf32>
            %36 = arith.addf %28, %35 fastmath<reassoc,contract> : vector<8xf32>
            %37 = arith.addi %k_1, %c8 overflow<nsw> : index
            %38 = vector.load %a[%i, %37] : memref<?x?xf32>, vector<8xf32>
            %39 = arith.addi %k_1, %c8 overflow<nsw> : index
            %40 = vector.load %b[%j, %39] : memref<?x?xf32>, vector<8xf32>
            %41 = arith.subf %38, %40 : vector<8xf32>
            %42 = arith.mulf %41, %41 fastmath<contract> : vector<8xf32>
            %43 = arith.addf %29, %42 fastmath<reassoc,contract> : vector<8xf32>
            %44 = arith.addi %k_1, %c16 overflow<nsw> : index
            %45 = vector.load %a[%i, %44] : memref<?x?xf32>, vector<8xf32>
            %46 = arith.addi %k_1, %c16 overflow<nsw> : index
            %47 = vector.load %b[%j, %46] : memref<?x?xf32>, vector<8xf32>
            %48 = arith.subf %45, %47 : vector<8xf32>
            %49 = arith.mulf %48, %48 fastmath<contract> : vector<8xf32>
            %50 = arith.addf %30, %49 fastmath<reassoc,contract> : vector<8xf32>
            %51 = arith.addi %k_1, %c24 overflow<nsw> : index
            %52 = vector.load %a[%i, %51] : memref<?x?xf32>, vector<8xf32>
            %53 = arith.addi %k_1, %c24 overflow<nsw> : index
            %54 = vector.load %b[%j, %53] : memref<?x?xf32>, vector<8xf32>
            %55 = arith.subf %52, %54 : vector<8xf32>
            %56 = arith.mulf %55, %55 fastmath<contract> : vector<8xf32>
            %57 = arith.addf %31, %56 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %36, %43, %50, %57 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %58 = arith.addf %24, %25 : vector<8xf32>
          %59 = arith.addf %26, %27 : vector<8xf32>
          %60 = arith.addf %58, %59 : vector<8xf32>
          %61 = arith.addf %21, %60 : vector<8xf32>
          scf.yield %61 : vector<8xf32>
        }
        %62 = scf.for %k_2 = %15 to %12 step %c8 iter_args(%63 = %20) -> (vector<8xf32>) {
          %64 = arith.subi %12, %k_2 overflow<nsw> : index
          %65 = vector.create_mask %64 : vector<8xi1>
          %66 = vector.maskedload %a[%i, %k_2], %65, %1 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %67 = vector.maskedload %b[%j, %k_2], %65, %1 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %68 = arith.subf %66, %67 : vector<8xf32>
          %69 = arith.mulf %68, %68 fastmath<contract> : vector<8xf32>
          %70 = arith.addf %63, %69 fastmath<reassoc,contract> : vector<8xf32>
          %71 = arith.select %65, %70, %63 : vector<8xi1>, vector<8xf32>
          scf.yield %71 : vector<8xf32>
        }
        %72 = vector.reduction <add>, %62 fastmath<reassoc> : vector<8xf32> into f32
        %73 = arith.addf %6, %72 : f32
        memref.store %73, %out0_1[%i, %j] : memref<?x?xf32>
      }
      %74 = vector.step : vector<4xindex>
      %75, %76 = scf.for %j_1 = %c0 to %17 step %c4 iter_args(%77 = %2, %78 = %3) -> (vector<4xf32>, vector<4xi64>) {
        %79 = vector.load %out0_1[%i, %j_1] : memref<?x?xf32>, vector<4xf32>
        %80 = math.sqrt %79 : vector<4xf32>
        %81 = arith.cmpf olt, %79, %77 : vector<4xf32>
        %82 = arith.cmpf uno, %79, %79 : vector<4xf32>
        %83 = arith.cmpf ord, %77, %77 : vector<4xf32>
        %84 = arith.andi %82, %83 : vector<4xi1>
        %85 = arith.ori %81, %84 : vector<4xi1>
        %86 = vector.broadcast %j_1 : index to vector<4xindex>
        %87 = arith.addi %86, %74 : vector<4xindex>
        %88 = arith.index_cast %87 : vector<4xindex> to vector<4xi64>
        %89 = arith.select %85, %79, %77 : vector<4xi1>, vector<4xf32>
        %90 = arith.select %85, %88, %78 : vector<4xi1>, vector<4xi64>
        vector.store %80, %out0_1[%i, %j_1] : memref<?x?xf32>, vector<4xf32>
        scf.yield %89, %90 : vector<4xf32>, vector<4xi64>
      }
      %91 = arith.cmpi slt, %17, %13 : index
      %92, %93 = scf.if %91 -> (vector<4xf32>, vector<4xi64>) {
        %94 = vector.maskedload %out0_1[%i, %17], %19, %4 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %95 = math.sqrt %94 : vector<4xf32>
        %96 = arith.cmpf olt, %94, %75 : vector<4xf32>
        %97 = arith.cmpf uno, %94, %94 : vector<4xf32>
        %98 = arith.cmpf ord, %75, %75 : vector<4xf32>
        %99 = arith.andi %97, %98 : vector<4xi1>
        %100 = arith.ori %96, %99 : vector<4xi1>
        %101 = vector.broadcast %17 : index to vector<4xindex>
        %102 = arith.addi %101, %74 : vector<4xindex>
        %103 = arith.index_cast %102 : vector<4xindex> to vector<4xi64>
        %104 = arith.select %100, %94, %75 : vector<4xi1>, vector<4xf32>
        %105 = arith.select %100, %103, %76 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %17], %19, %95 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %106 = arith.select %19, %104, %75 : vector<4xi1>, vector<4xf32>
        %107 = arith.select %19, %105, %76 : vector<4xi1>, vector<4xi64>
        scf.yield %106, %107 : vector<4xf32>, vector<4xi64>
      } else {
        scf.yield %75, %76 : vector<4xf32>, vector<4xi64>
      }
      %108 = vector.reduction <minimumf>, %92 : vector<4xf32> into f32
      %109 = vector.broadcast %108 : f32 to vector<4xf32>
      %110 = arith.cmpf oeq, %92, %109 : vector<4xf32>
      %111 = arith.cmpf uno, %92, %92 : vector<4xf32>
      %112 = arith.ori %110, %111 : vector<4xi1>
      %113 = arith.select %112, %93, %5 : vector<4xi1>, vector<4xi64>
      %114 = vector.reduction <minsi>, %113 : vector<4xi64> into i64
      memref.store %114, %out1_1[%i] : memref<?xi64>
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = arith.cmpi eq, %5, %3 : index
    %7 = arith.cmpi slt, %0, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    cf.assert %7, "ValueError: attempt to get argmin of an empty sequence"
    func.return %1, %4, %1 : index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/distances.py:7: ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])", "tests/corpus/distances.py:9: ValueError: attempt to get argmin of an empty sequence"]} {
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_stride0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(32) : i64
    %1 = llvm.mlir.constant(5) : i64
    %2 = llvm.mlir.constant(4) : i64
    %3 = llvm.mlir.constant(2) : i64
    %4 = llvm.mlir.constant(0) : i64
    %5 = llvm.mlir.constant(1) : i64
    %6 = llvm.mlir.constant(1024) : i64
    %7 = llvm.mlir.constant(8) : i64
    %8 = llvm.mlir.constant(16) : i64
    %9 = llvm.mlir.constant(24) : i64
    %10 = llvm.mlir.constant(0 : i32) : i32
    %11 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %12 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %13 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %14 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %15 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %16 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %17 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %18 = llvm.mlir.constant(0x7f800000 : f32) : f32
    %19 = llvm.mlir.constant(0) : i64
    %20 = llvm.ashr %a_stride0, %1 : i64
    %21 = llvm.mul %20, %0 overflow<nsw> : i64
    %22 = llvm.ashr %b_size0, %3 : i64
    %23 = llvm.mul %22, %2 overflow<nsw> : i64
    %24 = llvm.sub %b_size0, %23 overflow<nsw> : i64
    %25 = llvm.intr.smin(%24, %2) : (i64, i64) -> i64
    %26 = llvm.intr.smax(%25, %4) : (i64, i64) -> i64
    %27 = llvm.trunc %26 : i64 to i32
    %28 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %29 = llvm.mlir.poison : vector<4xi32>
    %30 = llvm.insertelement %27, %29[%4 : i64] : vector<4xi32>
    %31 = llvm.shufflevector %30, %29 [0, 0, 0, 0] : vector<4xi32>
    %32 = llvm.icmp "slt" %28, %31 : vector<4xi32>
    %33 = llvm.icmp "slt" %4, %a_size0 : i64
    llvm.cond_br %33, ^bb1(%4 : i64), ^bb15
  ^bb1(%i: i64):
    %34 = llvm.icmp "slt" %4, %b_size0 : i64
    llvm.cond_br %34, ^bb2(%4 : i64), ^bb9
  ^bb2(%j: i64):
    %35 = llvm.icmp "slt" %4, %21 : i64
    llvm.cond_br %35, ^bb3(%4, %11 : i64, vector<8xf32>), ^bb6(%11 : vector<8xf32>)
  ^bb3(%k: i64, %36: vector<8xf32>):
    %37 = llvm.add %k, %6 overflow<nsw> : i64
    %38 = llvm.intr.smin(%37, %21) : (i64, i64) -> i64
    %39 = llvm.icmp "slt" %k, %38 : i64
    llvm.cond_br %39, ^bb4(%k, %11, %11, %11, %11 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb5(%11, %11, %11, %11 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb4(%k_1: i64, %40: vector<8xf32>, %41: vector<8xf32>, %42: vector<8xf32>, %43: vector<8xf32>):
    %44 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %45 = llvm.add %44, %k_1 overflow<nsw> : i64
    %46 = llvm.getelementptr inbounds %a[%45] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %47 = llvm.load %46 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %48 = llvm.mul %j, %b_stride0 overflow<nsw> : i64
    %49 = llvm.add %48, %k_1 overflow<nsw> : i64
    %50 = llvm.getelementptr inbounds %b[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %51 = llvm.load %50 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %52 = llvm.fsub %47, %51 : vector<8xf32>
    %53 = llvm.fmul %52, %52 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %54 = llvm.fadd %40, %53 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %55 = llvm.add %k_1, %7 overflow<nsw> : i64
    %56 = llvm.add %44, %55 overflow<nsw> : i64
    %57 = llvm.getelementptr inbounds %a[%56] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %58 = llvm.load %57 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %59 = llvm.add %k_1, %7 overflow<nsw> : i64
    %60 = llvm.add %48, %59 overflow<nsw> : i64
    %61 = llvm.getelementptr inbounds %b[%60] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %62 = llvm.load %61 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %63 = llvm.fsub %58, %62 : vector<8xf32>
    %64 = llvm.fmul %63, %63 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %65 = llvm.fadd %41, %64 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %66 = llvm.add %k_1, %8 overflow<nsw> : i64
    %67 = llvm.add %44, %66 overflow<nsw> : i64
    %68 = llvm.getelementptr inbounds %a[%67] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %69 = llvm.load %68 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %70 = llvm.add %k_1, %8 overflow<nsw> : i64
    %71 = llvm.add %48, %70 overflow<nsw> : i64
    %72 = llvm.getelementptr inbounds %b[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %73 = llvm.load %72 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %74 = llvm.fsub %69, %73 : vector<8xf32>
    %75 = llvm.fmul %74, %74 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %76 = llvm.fadd %42, %75 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %77 = llvm.add %k_1, %9 overflow<nsw> : i64
    %78 = llvm.add %44, %77 overflow<nsw> : i64
    %79 = llvm.getelementptr inbounds %a[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %80 = llvm.load %79 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %81 = llvm.add %k_1, %9 overflow<nsw> : i64
    %82 = llvm.add %48, %81 overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %b[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %84 = llvm.load %83 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %85 = llvm.fsub %80, %84 : vector<8xf32>
    %86 = llvm.fmul %85, %85 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %87 = llvm.fadd %43, %86 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %88 = llvm.add %k_1, %0 overflow<nsw> : i64
    %89 = llvm.icmp "slt" %88, %38 : i64
    llvm.cond_br %89, ^bb4(%88, %54, %65, %76, %87 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb5(%54, %65, %76, %87 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb5(%90: vector<8xf32>, %91: vector<8xf32>, %92: vector<8xf32>, %93: vector<8xf32>):
    %94 = llvm.fadd %90, %91 : vector<8xf32>
    %95 = llvm.fadd %92, %93 : vector<8xf32>
    %96 = llvm.fadd %94, %95 : vector<8xf32>
    %97 = llvm.fadd %36, %96 : vector<8xf32>
    %98 = llvm.add %k, %6 overflow<nsw> : i64
    %99 = llvm.icmp "slt" %98, %21 : i64
    llvm.cond_br %99, ^bb3(%98, %97 : i64, vector<8xf32>), ^bb6(%97 : vector<8xf32>)
  ^bb6(%100: vector<8xf32>):
    %101 = llvm.icmp "slt" %21, %a_stride0 : i64
    llvm.cond_br %101, ^bb7(%21, %100 : i64, vector<8xf32>), ^bb8(%100 : vector<8xf32>)
  ^bb7(%k_2: i64, %102: vector<8xf32>):
    %103 = llvm.sub %a_stride0, %k_2 overflow<nsw> : i64
    %104 = llvm.intr.smin(%103, %7) : (i64, i64) -> i64
    %105 = llvm.intr.smax(%104, %4) : (i64, i64) -> i64
    %106 = llvm.trunc %105 : i64 to i32
    %107 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %108 = llvm.mlir.poison : vector<8xi32>
    %109 = llvm.insertelement %106, %108[%4 : i64] : vector<8xi32>
    %110 = llvm.shufflevector %109, %108 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %111 = llvm.icmp "slt" %107, %110 : vector<8xi32>
    %112 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %113 = llvm.add %112, %k_2 overflow<nsw> : i64
    %114 = llvm.getelementptr inbounds %a[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %115 = llvm.intr.masked.load %114, %111, %12 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %116 = llvm.mul %j, %b_stride0 overflow<nsw> : i64
    %117 = llvm.add %116, %k_2 overflow<nsw> : i64
    %118 = llvm.getelementptr inbounds %b[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %119 = llvm.intr.masked.load %118, %111, %12 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %120 = llvm.fsub %115, %119 : vector<8xf32>
    %121 = llvm.fmul %120, %120 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %122 = llvm.fadd %102, %121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %123 = llvm.select %111, %122, %102 : vector<8xi1>, vector<8xf32>
    %124 = llvm.add %k_2, %7 overflow<nsw> : i64
    %125 = llvm.icmp "slt" %124, %a_stride0 : i64
    llvm.cond_br %125, ^bb7(%124, %123 : i64, vector<8xf32>), ^bb8(%123 : vector<8xf32>)
  ^bb8(%126: vector<8xf32>):
    %127 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %128 = "llvm.intr.vector.reduce.fadd"(%127, %126) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %129 = llvm.fadd %17, %128 : f32
    %130 = llvm.mul %i, %b_size0 overflow<nsw> : i64
    %131 = llvm.add %130, %j overflow<nsw> : i64
    %132 = llvm.getelementptr inbounds %out0[%131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %129, %132 {alignment = 4 : i64} : f32, !llvm.ptr
    %133 = llvm.add %j, %5 overflow<nsw> : i64
    %134 = llvm.icmp "slt" %133, %b_size0 : i64
    llvm.cond_br %134, ^bb2(%133 : i64), ^bb9
  ^bb9:
    %135 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %136 = llvm.icmp "slt" %4, %23 : i64
    llvm.cond_br %136, ^bb10(%4, %13, %14 : i64, vector<4xf32>, vector<4xi64>), ^bb11(%13, %14 : vector<4xf32>, vector<4xi64>)
  ^bb10(%j_1: i64, %137: vector<4xf32>, %138: vector<4xi64>):
    %139 = llvm.mul %i, %b_size0 overflow<nsw> : i64
    %140 = llvm.add %139, %j_1 overflow<nsw> : i64
    %141 = llvm.getelementptr inbounds %out0[%140] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %142 = llvm.load %141 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %143 = llvm.intr.sqrt(%142) : (vector<4xf32>) -> vector<4xf32>
    %144 = llvm.fcmp "olt" %142, %137 : vector<4xf32>
    %145 = llvm.fcmp "uno" %142, %142 : vector<4xf32>
    %146 = llvm.fcmp "ord" %137, %137 : vector<4xf32>
    %147 = llvm.and %145, %146 : vector<4xi1>
    %148 = llvm.or %144, %147 : vector<4xi1>
    %149 = llvm.mlir.poison : vector<4xi64>
    %150 = llvm.insertelement %j_1, %149[%4 : i64] : vector<4xi64>
    %151 = llvm.shufflevector %150, %149 [0, 0, 0, 0] : vector<4xi64>
    %152 = llvm.add %151, %135 : vector<4xi64>
    %153 = llvm.select %148, %142, %137 : vector<4xi1>, vector<4xf32>
    %154 = llvm.select %148, %152, %138 : vector<4xi1>, vector<4xi64>
    llvm.store %143, %141 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %155 = llvm.add %j_1, %2 overflow<nsw> : i64
    %156 = llvm.icmp "slt" %155, %23 : i64
    llvm.cond_br %156, ^bb10(%155, %153, %154 : i64, vector<4xf32>, vector<4xi64>), ^bb11(%153, %154 : vector<4xf32>, vector<4xi64>)
  ^bb11(%157: vector<4xf32>, %158: vector<4xi64>):
    %159 = llvm.icmp "slt" %23, %b_size0 : i64
    llvm.cond_br %159, ^bb12, ^bb13
  ^bb12:
    %160 = llvm.mul %i, %b_size0 overflow<nsw> : i64
    %161 = llvm.add %160, %23 overflow<nsw> : i64
    %162 = llvm.getelementptr inbounds %out0[%161] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %163 = llvm.intr.masked.load %162, %32, %15 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %164 = llvm.intr.sqrt(%163) : (vector<4xf32>) -> vector<4xf32>
    %165 = llvm.fcmp "olt" %163, %157 : vector<4xf32>
    %166 = llvm.fcmp "uno" %163, %163 : vector<4xf32>
    %167 = llvm.fcmp "ord" %157, %157 : vector<4xf32>
    %168 = llvm.and %166, %167 : vector<4xi1>
    %169 = llvm.or %165, %168 : vector<4xi1>
    %170 = llvm.mlir.poison : vector<4xi64>
    %171 = llvm.insertelement %23, %170[%4 : i64] : vector<4xi64>
    %172 = llvm.shufflevector %171, %170 [0, 0, 0, 0] : vector<4xi64>
    %173 = llvm.add %172, %135 : vector<4xi64>
    %174 = llvm.select %169, %163, %157 : vector<4xi1>, vector<4xf32>
    %175 = llvm.select %169, %173, %158 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %164, %162, %32 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %176 = llvm.select %32, %174, %157 : vector<4xi1>, vector<4xf32>
    %177 = llvm.select %32, %175, %158 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb14(%176, %177 : vector<4xf32>, vector<4xi64>)
  ^bb13:
    llvm.br ^bb14(%157, %158 : vector<4xf32>, vector<4xi64>)
  ^bb14(%178: vector<4xf32>, %179: vector<4xi64>):
    %180 = llvm.intr.vector.reduce.fminimum(%178) : (vector<4xf32>) -> f32
    %181 = llvm.mlir.poison : vector<4xf32>
    %182 = llvm.insertelement %180, %181[%4 : i64] : vector<4xf32>
    %183 = llvm.shufflevector %182, %181 [0, 0, 0, 0] : vector<4xf32>
    %184 = llvm.fcmp "oeq" %178, %183 : vector<4xf32>
    %185 = llvm.fcmp "uno" %178, %178 : vector<4xf32>
    %186 = llvm.or %184, %185 : vector<4xi1>
    %187 = llvm.select %186, %179, %16 : vector<4xi1>, vector<4xi64>
    %188 = "llvm.intr.vector.reduce.smin"(%187) : (vector<4xi64>) -> i64
    %189 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %188, %189 {alignment = 8 : i64} : i64, !llvm.ptr
    %190 = llvm.add %i, %5 overflow<nsw> : i64
    %191 = llvm.icmp "slt" %190, %a_size0 : i64
    llvm.cond_br %191, ^bb1(%190 : i64), ^bb15
  ^bb15:
    llvm.return %10 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %192 = llvm.mlir.constant(0) : i64
    %193 = llvm.mlir.constant(1) : i64
    %194 = llvm.mlir.constant(1 : i32) : i32
    %195 = llvm.mlir.constant(2 : i32) : i32
    %196 = llvm.mlir.constant(2) : i64
    %197 = llvm.mlir.constant(0 : i32) : i32
    %198 = llvm.icmp "eq" %b_stride0_1, %a_stride0_1 : i64
    %199 = llvm.icmp "slt" %192, %b_size0_1 : i64
    llvm.cond_br %198, ^bb1, ^bb3(%194 : i32)
  ^bb1:
    llvm.cond_br %199, ^bb2, ^bb3(%195 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %200 = llvm.getelementptr inbounds %extents[%193] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_1, %200 {alignment = 8 : i64} : i64, !llvm.ptr
    %201 = llvm.getelementptr inbounds %extents[%196] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_1, %201 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %197 : i32
  ^bb3(%202: i32):
    llvm.return %202 : i32
  }
}
