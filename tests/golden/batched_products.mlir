// ----- nd
builtin.module {
  func.func @program(%a: tensor<?x?x?xf64>, %b: tensor<?x?x?xf64>, %v: tensor<?xf64>) -> (tensor<?x?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %b, %0 : tensor<?x?x?xf64>
    %2 = tensor.dim %a, %0 : tensor<?x?x?xf64>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    %4 = arith.constant 2 : index
    %5 = tensor.dim %a, %4 : tensor<?x?x?xf64>
    %6 = arith.constant 1 : index
    %7 = tensor.dim %b, %6 : tensor<?x?x?xf64>
    %8 = arith.cmpi eq, %5, %7 : index
    cf.assert %8, "ValueError: matmul: shapes (a.shape[0],a.shape[1],a.shape[2]) and (a.shape[0],b.shape[1],b.shape[2]) not aligned: a.shape[2] (dim 2) != b.shape[1] (dim 1)"
    %9 = tensor.dim %v, %0 : tensor<?xf64>
    %10 = nd.dot_general %a, %b contract [2] with [1] batch [0] with [0] : tensor<?x?x?xf64>
    %11 = nd.reshape %v [%9, 1] : tensor<?xf64>
    %12 = nd.multiply %11, %v : tensor<?x1xf64>, tensor<?xf64>
    %13 = nd.dot_general %a, %a contract [0, 2] with [0, 2] : tensor<?x?x?xf64>
    func.return %10, %12, %13 : tensor<?x?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?x?x?xf64>, %b: tensor<?x?x?xf64>, %v: tensor<?xf64>) -> (tensor<?x?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?x?xf64>
    %4 = arith.constant 2 : index
    %5 = tensor.dim %a, %4 : tensor<?x?x?xf64>
    %6 = tensor.dim %b, %4 : tensor<?x?x?xf64>
    %7 = tensor.dim %v, %0 : tensor<?xf64>
    %8 = tensor.extract_slice %b[0, 0, 0] [%1, %5, %6] [1, 1, 1] : tensor<?x?x?xf64> to tensor<?x?x?xf64>
    %9 = tensor.empty(%1, %3, %6) : tensor<?x?x?xf64>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%9 : tensor<?x?x?xf64>) {
    ^bb0(%11: f64):
      %12 = arith.constant 0.000000e+00 : f64
      linalg.yield %12 : f64
    } -> tensor<?x?x?xf64>
    %13 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%a, %8 : tensor<?x?x?xf64>, tensor<?x?x?xf64>) outs(%10 : tensor<?x?x?xf64>) {
    ^bb0(%14: f64, %15: f64, %16: f64):
      %17 = arith.mulf %14, %15 fastmath<reassoc,contract> : f64
      %18 = arith.addf %16, %17 fastmath<reassoc,contract> : f64
      linalg.yield %18 : f64
    } -> tensor<?x?x?xf64>
    %19 = tensor.empty(%7, %7) : tensor<?x?xf64>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%v, %v : tensor<?xf64>, tensor<?xf64>) outs(%19 : tensor<?x?xf64>) {
    ^bb0(%21: f64, %22: f64, %23: f64):
      %24 = arith.mulf %21, %22 : f64
      linalg.yield %24 : f64
    } -> tensor<?x?xf64>
    %25 = tensor.empty(%3, %3) : tensor<?x?xf64>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%25 : tensor<?x?xf64>) {
    ^bb0(%27: f64):
      %28 = arith.constant 0.000000e+00 : f64
      linalg.yield %28 : f64
    } -> tensor<?x?xf64>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%a, %a : tensor<?x?x?xf64>, tensor<?x?x?xf64>) outs(%26 : tensor<?x?xf64>) {
    ^bb0(%30: f64, %31: f64, %32: f64):
      %33 = arith.mulf %30, %31 fastmath<reassoc,contract> : f64
      %34 = arith.addf %32, %33 fastmath<reassoc,contract> : f64
      linalg.yield %34 : f64
    } -> tensor<?x?xf64>
    func.return %13, %20, %29 : tensor<?x?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>
  }
  func.func @program_shapes(%a: tensor<?x?x?xf64>, %b: tensor<?x?x?xf64>, %v: tensor<?xf64>) -> (index, index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?x?xf64>
    %4 = arith.constant 2 : index
    %5 = tensor.dim %a, %4 : tensor<?x?x?xf64>
    %6 = tensor.dim %b, %0 : tensor<?x?x?xf64>
    %7 = tensor.dim %b, %2 : tensor<?x?x?xf64>
    %8 = tensor.dim %b, %4 : tensor<?x?x?xf64>
    %9 = tensor.dim %v, %0 : tensor<?xf64>
    %10 = arith.cmpi eq, %6, %1 : index
    cf.assert %10, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    %11 = arith.cmpi eq, %5, %7 : index
    cf.assert %11, "ValueError: matmul: shapes (a.shape[0],a.shape[1],a.shape[2]) and (a.shape[0],b.shape[1],b.shape[2]) not aligned: a.shape[2] (dim 2) != b.shape[1] (dim 1)"
    func.return %1, %3, %8, %9, %9, %3, %3 : index, index, index, index, index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?x?xf64> {llvm.noalias}, %b: memref<?x?x?xf64> {llvm.noalias}, %v: memref<?xf64> {llvm.noalias}, %out0: memref<?x?x?xf64> {llvm.noalias}, %out1: memref<?x?xf64> {llvm.noalias}, %out2: memref<?x?xf64> {llvm.noalias}) {
    %0 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %1 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %2 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %3 = arith.constant 0.000000e+00 : f64
    %4 = arith.constant 0 : index
    %5 = memref.dim %a, %4 : memref<?x?x?xf64>
    %6 = arith.constant 1 : index
    %7 = memref.dim %a, %6 : memref<?x?x?xf64>
    %8 = arith.constant 2 : index
    %9 = memref.dim %a, %8 : memref<?x?x?xf64>
    %10 = memref.dim %b, %8 : memref<?x?x?xf64>
    %11 = memref.dim %v, %4 : memref<?xf64>
    %12 = arith.muli %7, %10 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5, %7, %10], strides: [%12, %10, 1] : memref<?x?x?xf64> to memref<?x?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%11, %11], strides: [%11, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%7, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %13 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%10)
    %14 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%13, %10)
    %15 = vector.create_mask %14 : vector<4xi1>
    affine.for %i = 0 to %5 {
      affine.for %j = 0 to %7 {
        affine.for %k = 0 to %13 step 4 {
          affine.vector_store %0, %out0_1[%i, %j, %k] : memref<?x?x?xf64>, vector<4xf64>
        }
        affine.for %k_1 = %13 to %10 step 4 {
          vector.maskedstore %out0_1[%i, %j, %k_1], %15, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
        }
        affine.for %k_2 = 0 to %9 {
          %16 = affine.load %a[%i, %j, %k_2] : memref<?x?x?xf64>
          %17 = vector.broadcast %16 : f64 to vector<4xf64>
          affine.for %l = 0 to %13 step 4 {
            %18 = affine.vector_load %b[%i, %k_2, %l] : memref<?x?x?xf64>, vector<4xf64>
            %19 = affine.vector_load %out0_1[%i, %j, %l] : memref<?x?x?xf64>, vector<4xf64>
            %20 = arith.mulf %17, %18 fastmath<reassoc,contract> : vector<4xf64>
            %21 = arith.addf %19, %20 fastmath<reassoc,contract> : vector<4xf64>
            affine.vector_store %21, %out0_1[%i, %j, %l] : memref<?x?x?xf64>, vector<4xf64>
          }
          affine.for %l_1 = %13 to %10 step 4 {
            %22 = vector.maskedload %b[%i, %k_2, %l_1], %15, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %23 = vector.maskedload %out0_1[%i, %j, %l_1], %15, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %24 = arith.mulf %17, %22 fastmath<reassoc,contract> : vector<4xf64>
            %25 = arith.addf %23, %24 fastmath<reassoc,contract> : vector<4xf64>
            vector.maskedstore %out0_1[%i, %j, %l_1], %15, %25 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
        }
      }
    }
    %26 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%11)
    %27 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%26, %11)
    %28 = vector.create_mask %27 : vector<4xi1>
    affine.for %i_1 = 0 to %11 {
      %29 = affine.load %v[%i_1] : memref<?xf64>
      %30 = vector.broadcast %29 : f64 to vector<4xf64>
      affine.for %j_1 = 0 to %26 step 4 {
        %31 = affine.vector_load %v[%j_1] : memref<?xf64>, vector<4xf64>
        %32 = arith.mulf %30, %31 : vector<4xf64>
        affine.vector_store %32, %out1_1[%i_1, %j_1] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_2 = %26 to %11 step 4 {
        %33 = vector.maskedload %v[%j_2], %28, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %34 = arith.mulf %30, %33 : vector<4xf64>
        vector.maskedstore %out1_1[%i_1, %j_2], %28, %34 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %35 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%9)
    affine.for %i_2 = 0 to %7 {
      affine.for %j_3 = 0 to %7 {
        %36 = affine.for %k_3 = 0 to %5 iter_args(%37 = %3) -> (f64) {
          %38, %39 = affine.for %l_2 = 0 to %35 step 512 iter_args(%40 = %2, %41 = %0) -> (vector<4xf64>, vector<4xf64>) {
            %42, %43, %44, %45 = affine.for %l_3 = affine_map<(d0) -> (d0)>(%l_2) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%l_2, %35) step 16 iter_args(%46 = %2, %47 = %2, %48 = %2, %49 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %50 = affine.vector_load %a[%k_3, %i_2, %l_3] : memref<?x?x?xf64>, vector<4xf64>
              %51 = affine.vector_load %a[%k_3, %j_3, %l_3] : memref<?x?x?xf64>, vector<4xf64>
              %52 = arith.mulf %50, %51 fastmath<reassoc,contract> : vector<4xf64>
              %53 = arith.addf %46, %52 fastmath<reassoc,contract> : vector<4xf64>
              %54 = affine.vector_load %a[%k_3, %i_2, %l_3 + 4] : memref<?x?x?xf64>, vector<4xf64>
              %55 = affine.vector_load %a[%k_3, %j_3, %l_3 + 4] : memref<?x?x?xf64>, vector<4xf64>
              %56 = arith.mulf %54, %55 fastmath<reassoc,contract> : vector<4xf64>
              %57 = arith.addf %47, %56 fastmath<reassoc,contract> : vector<4xf64>
              %58 = affine.vector_load %a[%k_3, %i_2, %l_3 + 8] : memref<?x?x?xf64>, vector<4xf64>
              %59 = affine.vector_load %a[%k_3, %j_3, %l_3 + 8] : memref<?x?x?xf64>, vector<4xf64>
              %60 = arith.mulf %58, %59 fastmath<reassoc,contract> : vector<4xf64>
              %61 = arith.addf %48, %60 fastmath<reassoc,contract> : vector<4xf64>
              %62 = affine.vector_load %a[%k_3, %i_2, %l_3 + 12] : memref<?x?x?xf64>, vector<4xf64>
              %63 = affine.vector_load %a[%k_3, %j_3, %l_3 + 12] : memref<?x?x?xf64>, vector<4xf64>
              %64 = arith.mulf %62, %63 fastmath<reassoc,contract> : vector<4xf64>
              %65 = arith.addf %49, %64 fastmath<reassoc,contract> : vector<4xf64>
              affine.yield %53, %57, %61, %65 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %66 = arith.addf %42, %43 : vector<4xf64>
            %67 = arith.addf %44, %45 : vector<4xf64>
            %68 = arith.addf %66, %67 : vector<4xf64>
            %69 = arith.subf %68, %41 : vector<4xf64>
            %70 = arith.addf %40, %69 : vector<4xf64>
            %71 = arith.subf %70, %40 : vector<4xf64>
            %72 = arith.subf %71, %69 : vector<4xf64>
            %73 = arith.cmpf uno, %72, %72 : vector<4xf64>
            %74 = arith.select %73, %0, %72 : vector<4xi1>, vector<4xf64>
            affine.yield %70, %74 : vector<4xf64>, vector<4xf64>
          }
          %75 = arith.subf %2, %39 : vector<4xf64>
          %76 = affine.for %l_4 = %35 to %9 step 4 iter_args(%77 = %75) -> (vector<4xf64>) {
            %78 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%l_4, %9)
            %79 = vector.create_mask %78 : vector<4xi1>
            %80 = vector.maskedload %a[%k_3, %i_2, %l_4], %79, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %81 = vector.maskedload %a[%k_3, %j_3, %l_4], %79, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %82 = arith.mulf %80, %81 fastmath<reassoc,contract> : vector<4xf64>
            %83 = arith.addf %77, %82 fastmath<reassoc,contract> : vector<4xf64>
            %84 = arith.select %79, %83, %77 : vector<4xi1>, vector<4xf64>
            affine.yield %84 : vector<4xf64>
          }
          %85 = arith.addf %38, %76 : vector<4xf64>
          %86 = vector.reduction <add>, %85 fastmath<reassoc> : vector<4xf64> into f64
          %87 = arith.addf %37, %86 : f64
          affine.yield %87 : f64
        }
        affine.store %36, %out2_1[%i_2, %j_3] : memref<?x?xf64>
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?x?xf64> {llvm.noalias}, %b: memref<?x?x?xf64> {llvm.noalias}, %v: memref<?xf64> {llvm.noalias}) -> (index, index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?x?xf64>
    %4 = arith.constant 2 : index
    %5 = memref.dim %a, %4 : memref<?x?x?xf64>
    %6 = memref.dim %b, %0 : memref<?x?x?xf64>
    %7 = memref.dim %b, %2 : memref<?x?x?xf64>
    %8 = memref.dim %b, %4 : memref<?x?x?xf64>
    %9 = memref.dim %v, %0 : memref<?xf64>
    %10 = arith.cmpi eq, %6, %1 : index
    %11 = arith.cmpi eq, %5, %7 : index
    cf.assert %10, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    cf.assert %11, "ValueError: matmul: shapes (a.shape[0],a.shape[1],a.shape[2]) and (a.shape[0],b.shape[1],b.shape[2]) not aligned: a.shape[2] (dim 2) != b.shape[1] (dim 1)"
    func.return %1, %3, %8, %9, %9, %3, %3 : index, index, index, index, index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?x?x?xf64> {llvm.noalias}, %b: memref<?x?x?xf64> {llvm.noalias}, %v: memref<?xf64> {llvm.noalias}, %out0: memref<?x?x?xf64> {llvm.noalias}, %out1: memref<?x?xf64> {llvm.noalias}, %out2: memref<?x?xf64> {llvm.noalias}) {
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c16 = arith.constant 16 : index
    %c512 = arith.constant 512 : index
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %0 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %1 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %2 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %3 = arith.constant 0.000000e+00 : f64
    %4 = arith.constant 0 : index
    %5 = memref.dim %a, %4 : memref<?x?x?xf64>
    %6 = arith.constant 1 : index
    %7 = memref.dim %a, %6 : memref<?x?x?xf64>
    %8 = arith.constant 2 : index
    %9 = memref.dim %a, %8 : memref<?x?x?xf64>
    %10 = memref.dim %b, %8 : memref<?x?x?xf64>
    %11 = memref.dim %v, %4 : memref<?xf64>
    %12 = arith.muli %7, %10 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5, %7, %10], strides: [%12, %10, 1] : memref<?x?x?xf64> to memref<?x?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%11, %11], strides: [%11, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%7, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %13 = arith.shrsi %10, %c2 : index
    %14 = arith.muli %13, %c4 overflow<nsw> : index
    %15 = arith.subi %10, %14 overflow<nsw> : index
    %16 = vector.create_mask %15 : vector<4xi1>
    scf.for %i = %c0 to %5 step %c1 {
      scf.for %j = %c0 to %7 step %c1 {
        scf.for %k = %c0 to %14 step %c4 {
          vector.store %0, %out0_1[%i, %j, %k] : memref<?x?x?xf64>, vector<4xf64>
        }
        %17 = arith.cmpi slt, %14, %10 : index
        scf.if %17 {
          vector.maskedstore %out0_1[%i, %j, %14], %16, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
        }
        scf.for %k_1 = %c0 to %9 step %c1 {
          %18 = memref.load %a[%i, %j, %k_1] : memref<?x?x?xf64>
          %19 = vector.broadcast %18 : f64 to vector<4xf64>
          scf.for %l = %c0 to %14 step %c4 {
            %20 = vector.load %b[%i, %k_1, %l] : memref<?x?x?xf64>, vector<4xf64>
            %21 = vector.load %out0_1[%i, %j, %l] : memref<?x?x?xf64>, vector<4xf64>
            %22 = arith.mulf %19, %20 fastmath<reassoc,contract> : vector<4xf64>
            %23 = arith.addf %21, %22 fastmath<reassoc,contract> : vector<4xf64>
            vector.store %23, %out0_1[%i, %j, %l] : memref<?x?x?xf64>, vector<4xf64>
          }
          %24 = arith.cmpi slt, %14, %10 : index
          scf.if %24 {
            %25 = vector.maskedload %b[%i, %k_1, %14], %16, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %26 = vector.maskedload %out0_1[%i, %j, %14], %16, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %27 = arith.mulf %19, %25 fastmath<reassoc,contract> : vector<4xf64>
            %28 = arith.addf %26, %27 fastmath<reassoc,contract> : vector<4xf64>
            vector.maskedstore %out0_1[%i, %j, %14], %16, %28 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
        }
      }
    }
    %29 = arith.shrsi %11, %c2 : index
    %30 = arith.muli %29, %c4 overflow<nsw> : index
    %31 = arith.subi %11, %30 overflow<nsw> : index
    %32 = vector.create_mask %31 : vector<4xi1>
    scf.for %i_1 = %c0 to %11 step %c1 {
      %33 = memref.load %v[%i_1] : memref<?xf64>
      %34 = vector.broadcast %33 : f64 to vector<4xf64>
      scf.for %j_1 = %c0 to %30 step %c4 {
        %35 = vector.load %v[%j_1] : memref<?xf64>, vector<4xf64>
        %36 = arith.mulf %34, %35 : vector<4xf64>
        vector.store %36, %out1_1[%i_1, %j_1] : memref<?x?xf64>, vector<4xf64>
      }
      %37 = arith.cmpi slt, %30, %11 : index
      scf.if %37 {
        %38 = vector.maskedload %v[%30], %32, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %39 = arith.mulf %34, %38 : vector<4xf64>
        vector.maskedstore %out1_1[%i_1, %30], %32, %39 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %40 = arith.shrsi %9, %c4 : index
    %41 = arith.muli %40, %c16 overflow<nsw> : index
    scf.for %i_2 = %c0 to %7 step %c1 {
      scf.for %j_2 = %c0 to %7 step %c1 {
        %42 = scf.for %k_2 = %c0 to %5 step %c1 iter_args(%43 = %3) -> (f64) {
          %44, %45 = scf.for %l_1 = %c0 to %41 step %c512 iter_args(%46 = %2, %47 = %0) -> (vector<4xf64>, vector<4xf64>) {
            %48 = arith.addi %l_1, %c512 overflow<nsw> : index
            %49 = arith.minsi %48, %41 : index
            %50, %51, %52, %53 = scf.for %l_2 = %l_1 to %49 step %c16 iter_args(%54 = %2, %55 = %2, %56 = %2, %57 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %58 = vector.load %a[%k_2, %i_2, %l_2] : memref<?x?x?xf64>, vector<4xf64>
              %59 = vector.load %a[%k_2, %j_2, %l_2] : memref<?x?x?xf64>, vector<4xf64>
              %60 = arith.mulf %58, %59 fastmath<reassoc,contract> : vector<4xf64>
              %61 = arith.addf %54, %60 fastmath<reassoc,contract> : vector<4xf64>
              %62 = arith.addi %l_2, %c4 overflow<nsw> : index
              %63 = vector.load %a[%k_2, %i_2, %62] : memref<?x?x?xf64>, vector<4xf64>
              %64 = arith.addi %l_2, %c4 overflow<nsw> : index
              %65 = vector.load %a[%k_2, %j_2, %64] : memref<?x?x?xf64>, vector<4xf64>
              %66 = arith.mulf %63, %65 fastmath<reassoc,contract> : vector<4xf64>
              %67 = arith.addf %55, %66 fastmath<reassoc,contract> : vector<4xf64>
              %68 = arith.addi %l_2, %c8 overflow<nsw> : index
              %69 = vector.load %a[%k_2, %i_2, %68] : memref<?x?x?xf64>, vector<4xf64>
              %70 = arith.addi %l_2, %c8 overflow<nsw> : index
              %71 = vector.load %a[%k_2, %j_2, %70] : memref<?x?x?xf64>, vector<4xf64>
              %72 = arith.mulf %69, %71 fastmath<reassoc,contract> : vector<4xf64>
              %73 = arith.addf %56, %72 fastmath<reassoc,contract> : vector<4xf64>
              %74 = arith.addi %l_2, %c12 overflow<nsw> : index
              %75 = vector.load %a[%k_2, %i_2, %74] : memref<?x?x?xf64>, vector<4xf64>
              %76 = arith.addi %l_2, %c12 overflow<nsw> : index
              %77 = vector.load %a[%k_2, %j_2, %76] : memref<?x?x?xf64>, vector<4xf64>
              %78 = arith.mulf %75, %77 fastmath<reassoc,contract> : vector<4xf64>
              %79 = arith.addf %57, %78 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %61, %67, %73, %79 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %80 = arith.addf %50, %51 : vector<4xf64>
            %81 = arith.addf %52, %53 : vector<4xf64>
            %82 = arith.addf %80, %81 : vector<4xf64>
            %83 = arith.subf %82, %47 : vector<4xf64>
            %84 = arith.addf %46, %83 : vector<4xf64>
            %85 = arith.subf %84, %46 : vector<4xf64>
            %86 = arith.subf %85, %83 : vector<4xf64>
            %87 = arith.cmpf uno, %86, %86 : vector<4xf64>
            %88 = arith.select %87, %0, %86 : vector<4xi1>, vector<4xf64>
            scf.yield %84, %88 : vector<4xf64>, vector<4xf64>
          }
          %89 = arith.subf %2, %45 : vector<4xf64>
          %90 = scf.for %l_3 = %41 to %9 step %c4 iter_args(%91 = %89) -> (vector<4xf64>) {
            %92 = arith.subi %9, %l_3 overflow<nsw> : index
            %93 = vector.create_mask %92 : vector<4xi1>
            %94 = vector.maskedload %a[%k_2, %i_2, %l_3], %93, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %95 = vector.maskedload %a[%k_2, %j_2, %l_3], %93, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %96 = arith.mulf %94, %95 fastmath<reassoc,contract> : vector<4xf64>
            %97 = arith.addf %91, %96 fastmath<reassoc,contract> : vector<4xf64>
            %98 = arith.select %93, %97, %91 : vector<4xi1>, vector<4xf64>
            scf.yield %98 : vector<4xf64>
          }
          %99 = arith.addf %44, %90 : vector<4xf64>
          %100 = vector.reduction <add>, %99 fastmath<reassoc> : vector<4xf64> into f64
          %101 = arith.addf %43, %100 : f64
          scf.yield %101 : f64
        }
        memref.store %42, %out2_1[%i_2, %j_2] : memref<?x?xf64>
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?x?xf64> {llvm.noalias}, %b: memref<?x?x?xf64> {llvm.noalias}, %v: memref<?xf64> {llvm.noalias}) -> (index, index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?x?xf64>
    %4 = arith.constant 2 : index
    %5 = memref.dim %a, %4 : memref<?x?x?xf64>
    %6 = memref.dim %b, %0 : memref<?x?x?xf64>
    %7 = memref.dim %b, %2 : memref<?x?x?xf64>
    %8 = memref.dim %b, %4 : memref<?x?x?xf64>
    %9 = memref.dim %v, %0 : memref<?xf64>
    %10 = arith.cmpi eq, %6, %1 : index
    %11 = arith.cmpi eq, %5, %7 : index
    cf.assert %10, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    cf.assert %11, "ValueError: matmul: shapes (a.shape[0],a.shape[1],a.shape[2]) and (a.shape[0],b.shape[1],b.shape[2]) not aligned: a.shape[2] (dim 2) != b.shape[1] (dim 1)"
    func.return %1, %3, %8, %9, %9, %3, %3 : index, index, index, index, index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/batched_products.py:7: ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)", "tests/corpus/batched_products.py:7: ValueError: matmul: shapes (a.shape[0],a.shape[1],a.shape[2]) and (a.shape[0],b.shape[1],b.shape[2]) not aligned: a.shape[2] (dim 2) != b.shape[1] (dim 1)"]} {
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0: i64, %a_size1: i64, %a_stride1: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0: i64, %b_size1: i64, %b_stride1: i64, %v: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_size0: i64, %out0_size1: i64, %out0_stride1: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out1_stride0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64, %out2_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(4) : i64
    %1 = llvm.mlir.constant(2) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(16) : i64
    %5 = llvm.mlir.constant(512) : i64
    %6 = llvm.mlir.constant(8) : i64
    %7 = llvm.mlir.constant(12) : i64
    %8 = llvm.mlir.constant(0 : i32) : i32
    %9 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %10 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %11 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %12 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %13 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %14 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %15 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %16 = llvm.mul %a_size1, %b_stride1 : i64
    %17 = llvm.ashr %b_stride1, %1 : i64
    %18 = llvm.mul %17, %0 overflow<nsw> : i64
    %19 = llvm.sub %b_stride1, %18 overflow<nsw> : i64
    %20 = llvm.intr.smin(%19, %0) : (i64, i64) -> i64
    %21 = llvm.intr.smax(%20, %2) : (i64, i64) -> i64
    %22 = llvm.trunc %21 : i64 to i32
    %23 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %24 = llvm.mlir.poison : vector<4xi32>
    %25 = llvm.insertelement %22, %24[%2 : i64] : vector<4xi32>
    %26 = llvm.shufflevector %25, %24 [0, 0, 0, 0] : vector<4xi32>
    %27 = llvm.icmp "slt" %23, %26 : vector<4xi32>
    %28 = llvm.icmp "slt" %2, %a_size0 : i64
    llvm.cond_br %28, ^bb1(%2 : i64), ^bb14
  ^bb1(%i: i64):
    %29 = llvm.icmp "slt" %2, %a_size1 : i64
    llvm.cond_br %29, ^bb2(%2 : i64), ^bb13
  ^bb2(%j: i64):
    %30 = llvm.icmp "slt" %2, %18 : i64
    llvm.cond_br %30, ^bb3(%2 : i64), ^bb4
  ^bb3(%k: i64):
    %31 = llvm.mul %i, %16 overflow<nsw> : i64
    %32 = llvm.mul %j, %b_stride1 overflow<nsw> : i64
    %33 = llvm.add %31, %32 overflow<nsw> : i64
    %34 = llvm.add %33, %k overflow<nsw> : i64
    %35 = llvm.getelementptr inbounds %out0[%34] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %12, %35 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %36 = llvm.add %k, %0 overflow<nsw> : i64
    %37 = llvm.icmp "slt" %36, %18 : i64
    llvm.cond_br %37, ^bb3(%36 : i64), ^bb4
  ^bb4:
    %38 = llvm.icmp "slt" %18, %b_stride1 : i64
    llvm.cond_br %38, ^bb5, ^bb6
  ^bb5:
    %39 = llvm.mul %i, %16 overflow<nsw> : i64
    %40 = llvm.mul %j, %b_stride1 overflow<nsw> : i64
    %41 = llvm.add %39, %40 overflow<nsw> : i64
    %42 = llvm.add %41, %18 overflow<nsw> : i64
    %43 = llvm.getelementptr inbounds %out0[%42] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %12, %43, %27 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb6
  ^bb6:
    %44 = llvm.icmp "slt" %2, %a_stride1 : i64
    llvm.cond_br %44, ^bb7(%2 : i64), ^bb12
  ^bb7(%k_1: i64):
    %45 = llvm.mul %i, %9 overflow<nsw> : i64
    %46 = llvm.mul %j, %a_stride1 overflow<nsw> : i64
    %47 = llvm.add %45, %46 overflow<nsw> : i64
    %48 = llvm.add %47, %k_1 overflow<nsw> : i64
    %49 = llvm.getelementptr inbounds %a[%48] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %50 = llvm.load %49 {alignment = 8 : i64} : !llvm.ptr -> f64
    %51 = llvm.mlir.poison : vector<4xf64>
    %52 = llvm.insertelement %50, %51[%2 : i64] : vector<4xf64>
    %53 = llvm.shufflevector %52, %51 [0, 0, 0, 0] : vector<4xf64>
    %54 = llvm.icmp "slt" %2, %18 : i64
    llvm.cond_br %54, ^bb8(%2 : i64), ^bb9
  ^bb8(%l: i64):
    %55 = llvm.mul %i, %10 overflow<nsw> : i64
    %56 = llvm.mul %k_1, %b_stride1 overflow<nsw> : i64
    %57 = llvm.add %55, %56 overflow<nsw> : i64
    %58 = llvm.add %57, %l overflow<nsw> : i64
    %59 = llvm.getelementptr inbounds %b[%58] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %60 = llvm.load %59 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %61 = llvm.mul %i, %16 overflow<nsw> : i64
    %62 = llvm.mul %j, %b_stride1 overflow<nsw> : i64
    %63 = llvm.add %61, %62 overflow<nsw> : i64
    %64 = llvm.add %63, %l overflow<nsw> : i64
    %65 = llvm.getelementptr inbounds %out0[%64] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %66 = llvm.load %65 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %67 = llvm.fmul %53, %60 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %68 = llvm.fadd %66, %67 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %68, %65 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %69 = llvm.add %l, %0 overflow<nsw> : i64
    %70 = llvm.icmp "slt" %69, %18 : i64
    llvm.cond_br %70, ^bb8(%69 : i64), ^bb9
  ^bb9:
    %71 = llvm.icmp "slt" %18, %b_stride1 : i64
    llvm.cond_br %71, ^bb10, ^bb11
  ^bb10:
    %72 = llvm.mul %i, %10 overflow<nsw> : i64
    %73 = llvm.mul %k_1, %b_stride1 overflow<nsw> : i64
    %74 = llvm.add %72, %73 overflow<nsw> : i64
    %75 = llvm.add %74, %18 overflow<nsw> : i64
    %76 = llvm.getelementptr inbounds %b[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %77 = llvm.intr.masked.load %76, %27, %13 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %78 = llvm.mul %i, %16 overflow<nsw> : i64
    %79 = llvm.mul %j, %b_stride1 overflow<nsw> : i64
    %80 = llvm.add %78, %79 overflow<nsw> : i64
    %81 = llvm.add %80, %18 overflow<nsw> : i64
    %82 = llvm.getelementptr inbounds %out0[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %83 = llvm.intr.masked.load %82, %27, %13 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %84 = llvm.fmul %53, %77 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %85 = llvm.fadd %83, %84 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %85, %82, %27 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb11
  ^bb11:
    %86 = llvm.add %k_1, %3 overflow<nsw> : i64
    %87 = llvm.icmp "slt" %86, %a_stride1 : i64
    llvm.cond_br %87, ^bb7(%86 : i64), ^bb12
  ^bb12:
    %88 = llvm.add %j, %3 overflow<nsw> : i64
    %89 = llvm.icmp "slt" %88, %a_size1 : i64
    llvm.cond_br %89, ^bb2(%88 : i64), ^bb13
  ^bb13:
    %90 = llvm.add %i, %3 overflow<nsw> : i64
    %91 = llvm.icmp "slt" %90, %a_size0 : i64
    llvm.cond_br %91, ^bb1(%90 : i64), ^bb14
  ^bb14:
    %92 = llvm.ashr %v_size0, %1 : i64
    %93 = llvm.mul %92, %0 overflow<nsw> : i64
    %94 = llvm.sub %v_size0, %93 overflow<nsw> : i64
    %95 = llvm.intr.smin(%94, %0) : (i64, i64) -> i64
    %96 = llvm.intr.smax(%95, %2) : (i64, i64) -> i64
    %97 = llvm.trunc %96 : i64 to i32
    %98 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %99 = llvm.mlir.poison : vector<4xi32>
    %100 = llvm.insertelement %97, %99[%2 : i64] : vector<4xi32>
    %101 = llvm.shufflevector %100, %99 [0, 0, 0, 0] : vector<4xi32>
    %102 = llvm.icmp "slt" %98, %101 : vector<4xi32>
    %103 = llvm.icmp "slt" %2, %v_size0 : i64
    llvm.cond_br %103, ^bb15(%2 : i64), ^bb20
  ^bb15(%i_1: i64):
    %104 = llvm.getelementptr inbounds %v[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %105 = llvm.load %104 {alignment = 8 : i64} : !llvm.ptr -> f64
    %106 = llvm.mlir.poison : vector<4xf64>
    %107 = llvm.insertelement %105, %106[%2 : i64] : vector<4xf64>
    %108 = llvm.shufflevector %107, %106 [0, 0, 0, 0] : vector<4xf64>
    %109 = llvm.icmp "slt" %2, %93 : i64
    llvm.cond_br %109, ^bb16(%2 : i64), ^bb17
  ^bb16(%j_1: i64):
    %110 = llvm.getelementptr inbounds %v[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %111 = llvm.load %110 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %112 = llvm.fmul %108, %111 : vector<4xf64>
    %113 = llvm.mul %i_1, %v_size0 overflow<nsw> : i64
    %114 = llvm.add %113, %j_1 overflow<nsw> : i64
    %115 = llvm.getelementptr inbounds %out1[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %112, %115 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %116 = llvm.add %j_1, %0 overflow<nsw> : i64
    %117 = llvm.icmp "slt" %116, %93 : i64
    llvm.cond_br %117, ^bb16(%116 : i64), ^bb17
  ^bb17:
    %118 = llvm.icmp "slt" %93, %v_size0 : i64
    llvm.cond_br %118, ^bb18, ^bb19
  ^bb18:
    %119 = llvm.getelementptr inbounds %v[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %120 = llvm.intr.masked.load %119, %102, %13 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %121 = llvm.fmul %108, %120 : vector<4xf64>
    %122 = llvm.mul %i_1, %v_size0 overflow<nsw> : i64
    %123 = llvm.add %122, %93 overflow<nsw> : i64
    %124 = llvm.getelementptr inbounds %out1[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %121, %124, %102 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb19
  ^bb19:
    %125 = llvm.add %i_1, %3 overflow<nsw> : i64
    %126 = llvm.icmp "slt" %125, %v_size0 : i64
    llvm.cond_br %126, ^bb15(%125 : i64), ^bb20
  ^bb20:
    %127 = llvm.ashr %a_stride1, %0 : i64
    %128 = llvm.mul %127, %4 overflow<nsw> : i64
    %129 = llvm.icmp "slt" %2, %a_size1 : i64
    llvm.cond_br %129, ^bb21(%2 : i64), ^bb32
  ^bb21(%i_2: i64):
    %130 = llvm.icmp "slt" %2, %a_size1 : i64
    llvm.cond_br %130, ^bb22(%2 : i64), ^bb31
  ^bb22(%j_2: i64):
    %131 = llvm.icmp "slt" %2, %a_size0 : i64
    llvm.cond_br %131, ^bb23(%2, %15 : i64, f64), ^bb30(%15 : f64)
  ^bb23(%k_2: i64, %132: f64):
    %133 = llvm.icmp "slt" %2, %128 : i64
    llvm.cond_br %133, ^bb24(%2, %14, %12 : i64, vector<4xf64>, vector<4xf64>), ^bb27(%14, %12 : vector<4xf64>, vector<4xf64>)
  ^bb24(%l_1: i64, %134: vector<4xf64>, %135: vector<4xf64>):
    %136 = llvm.add %l_1, %5 overflow<nsw> : i64
    %137 = llvm.intr.smin(%136, %128) : (i64, i64) -> i64
    %138 = llvm.icmp "slt" %l_1, %137 : i64
    llvm.cond_br %138, ^bb25(%l_1, %14, %14, %14, %14 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%14, %14, %14, %14 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%l_2: i64, %139: vector<4xf64>, %140: vector<4xf64>, %141: vector<4xf64>, %142: vector<4xf64>):
    %143 = llvm.mul %k_2, %9 overflow<nsw> : i64
    %144 = llvm.mul %i_2, %a_stride1 overflow<nsw> : i64
    %145 = llvm.add %143, %144 overflow<nsw> : i64
    %146 = llvm.add %145, %l_2 overflow<nsw> : i64
    %147 = llvm.getelementptr inbounds %a[%146] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.load %147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %149 = llvm.mul %j_2, %a_stride1 overflow<nsw> : i64
    %150 = llvm.add %143, %149 overflow<nsw> : i64
    %151 = llvm.add %150, %l_2 overflow<nsw> : i64
    %152 = llvm.getelementptr inbounds %a[%151] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %153 = llvm.load %152 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %154 = llvm.fmul %148, %153 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %155 = llvm.fadd %139, %154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %156 = llvm.add %l_2, %0 overflow<nsw> : i64
    %157 = llvm.add %143, %144 overflow<nsw> : i64
    %158 = llvm.add %157, %156 overflow<nsw> : i64
    %159 = llvm.getelementptr inbounds %a[%158] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %160 = llvm.load %159 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %161 = llvm.add %l_2, %0 overflow<nsw> : i64
    %162 = llvm.add %143, %149 overflow<nsw> : i64
    %163 = llvm.add %162, %161 overflow<nsw> : i64
    %164 = llvm.getelementptr inbounds %a[%163] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %165 = llvm.load %164 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %166 = llvm.fmul %160, %165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %167 = llvm.fadd %140, %166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %168 = llvm.add %l_2, %6 overflow<nsw> : i64
    %169 = llvm.add %143, %144 overflow<nsw> : i64
    %170 = llvm.add %169, %168 overflow<nsw> : i64
    %171 = llvm.getelementptr inbounds %a[%170] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %172 = llvm.load %171 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %173 = llvm.add %l_2, %6 overflow<nsw> : i64
    %174 = llvm.add %143, %149 overflow<nsw> : i64
    %175 = llvm.add %174, %173 overflow<nsw> : i64
    %176 = llvm.getelementptr inbounds %a[%175] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %177 = llvm.load %176 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %178 = llvm.fmul %172, %177 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %179 = llvm.fadd %141, %178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %180 = llvm.add %l_2, %7 overflow<nsw> : i64
    %181 = llvm.add %143, %144 overflow<nsw> : i64
    %182 = llvm.add %181, %180 overflow<nsw> : i64
    %183 = llvm.getelementptr inbounds %a[%182] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %184 = llvm.load %183 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %185 = llvm.add %l_2, %7 overflow<nsw> : i64
    %186 = llvm.add %143, %149 overflow<nsw> : i64
    %187 = llvm.add %186, %185 overflow<nsw> : i64
    %188 = llvm.getelementptr inbounds %a[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %189 = llvm.load %188 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %190 = llvm.fmul %184, %189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %191 = llvm.fadd %142, %190 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %192 = llvm.add %l_2, %4 overflow<nsw> : i64
    %193 = llvm.icmp "slt" %192, %137 : i64
    llvm.cond_br %193, ^bb25(%192, %155, %167, %179, %191 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%155, %167, %179, %191 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%194: vector<4xf64>, %195: vector<4xf64>, %196: vector<4xf64>, %197: vector<4xf64>):
    %198 = llvm.fadd %194, %195 : vector<4xf64>
    %199 = llvm.fadd %196, %197 : vector<4xf64>
    %200 = llvm.fadd %198, %199 : vector<4xf64>
    %201 = llvm.fsub %200, %135 : vector<4xf64>
    %202 = llvm.fadd %134, %201 : vector<4xf64>
    %203 = llvm.fsub %202, %134 : vector<4xf64>
    %204 = llvm.fsub %203, %201 : vector<4xf64>
    %205 = llvm.fcmp "uno" %204, %204 : vector<4xf64>
    %206 = llvm.select %205, %12, %204 : vector<4xi1>, vector<4xf64>
    %207 = llvm.add %l_1, %5 overflow<nsw> : i64
    %208 = llvm.icmp "slt" %207, %128 : i64
    llvm.cond_br %208, ^bb24(%207, %202, %206 : i64, vector<4xf64>, vector<4xf64>), ^bb27(%202, %206 : vector<4xf64>, vector<4xf64>)
  ^bb27(%209: vector<4xf64>, %210: vector<4xf64>):
    %211 = llvm.fsub %14, %210 : vector<4xf64>
    %212 = llvm.icmp "slt" %128, %a_stride1 : i64
    llvm.cond_br %212, ^bb28(%128, %211 : i64, vector<4xf64>), ^bb29(%211 : vector<4xf64>)
  ^bb28(%l_3: i64, %213: vector<4xf64>):
    %214 = llvm.sub %a_stride1, %l_3 overflow<nsw> : i64
    %215 = llvm.intr.smin(%214, %0) : (i64, i64) -> i64
    %216 = llvm.intr.smax(%215, %2) : (i64, i64) -> i64
    %217 = llvm.trunc %216 : i64 to i32
    %218 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %219 = llvm.mlir.poison : vector<4xi32>
    %220 = llvm.insertelement %217, %219[%2 : i64] : vector<4xi32>
    %221 = llvm.shufflevector %220, %219 [0, 0, 0, 0] : vector<4xi32>
    %222 = llvm.icmp "slt" %218, %221 : vector<4xi32>
    %223 = llvm.mul %k_2, %9 overflow<nsw> : i64
    %224 = llvm.mul %i_2, %a_stride1 overflow<nsw> : i64
    %225 = llvm.add %223, %224 overflow<nsw> : i64
    %226 = llvm.add %225, %l_3 overflow<nsw> : i64
    %227 = llvm.getelementptr inbounds %a[%226] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %228 = llvm.intr.masked.load %227, %222, %13 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %229 = llvm.mul %j_2, %a_stride1 overflow<nsw> : i64
    %230 = llvm.add %223, %229 overflow<nsw> : i64
    %231 = llvm.add %230, %l_3 overflow<nsw> : i64
    %232 = llvm.getelementptr inbounds %a[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %233 = llvm.intr.masked.load %232, %222, %13 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %234 = llvm.fmul %228, %233 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %235 = llvm.fadd %213, %234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %236 = llvm.select %222, %235, %213 : vector<4xi1>, vector<4xf64>
    %237 = llvm.add %l_3, %0 overflow<nsw> : i64
    %238 = llvm.icmp "slt" %237, %a_stride1 : i64
    llvm.cond_br %238, ^bb28(%237, %236 : i64, vector<4xf64>), ^bb29(%236 : vector<4xf64>)
  ^bb29(%239: vector<4xf64>):
    %240 = llvm.fadd %209, %239 : vector<4xf64>
    %241 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %242 = "llvm.intr.vector.reduce.fadd"(%241, %240) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %243 = llvm.fadd %132, %242 : f64
    %244 = llvm.add %k_2, %3 overflow<nsw> : i64
    %245 = llvm.icmp "slt" %244, %a_size0 : i64
    llvm.cond_br %245, ^bb23(%244, %243 : i64, f64), ^bb30(%243 : f64)
  ^bb30(%246: f64):
    %247 = llvm.mul %i_2, %a_size1 overflow<nsw> : i64
    %248 = llvm.add %247, %j_2 overflow<nsw> : i64
    %249 = llvm.getelementptr inbounds %out2[%248] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %246, %249 {alignment = 8 : i64} : f64, !llvm.ptr
    %250 = llvm.add %j_2, %3 overflow<nsw> : i64
    %251 = llvm.icmp "slt" %250, %a_size1 : i64
    llvm.cond_br %251, ^bb22(%250 : i64), ^bb31
  ^bb31:
    %252 = llvm.add %i_2, %3 overflow<nsw> : i64
    %253 = llvm.icmp "slt" %252, %a_size1 : i64
    llvm.cond_br %253, ^bb21(%252 : i64), ^bb32
  ^bb32:
    llvm.return %8 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_1: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %v_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %254 = llvm.mlir.constant(0) : i64
    %255 = llvm.mlir.constant(1) : i64
    %256 = llvm.mlir.constant(2) : i64
    %257 = llvm.mlir.constant(1 : i32) : i32
    %258 = llvm.mlir.constant(2 : i32) : i32
    %259 = llvm.mlir.constant(3) : i64
    %260 = llvm.mlir.constant(4) : i64
    %261 = llvm.mlir.constant(5) : i64
    %262 = llvm.mlir.constant(6) : i64
    %263 = llvm.mlir.constant(0 : i32) : i32
    %264 = llvm.mul %a_stride1_1, %a_size1_1 overflow<nsw> : i64
    %265 = llvm.mul %b_stride1_1, %b_size1_1 overflow<nsw> : i64
    %266 = llvm.icmp "eq" %b_size0_1, %a_size0_1 : i64
    %267 = llvm.icmp "eq" %a_stride1_1, %b_size1_1 : i64
    llvm.cond_br %266, ^bb1, ^bb3(%257 : i32)
  ^bb1:
    llvm.cond_br %267, ^bb2, ^bb3(%258 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %268 = llvm.getelementptr inbounds %extents[%255] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %268 {alignment = 8 : i64} : i64, !llvm.ptr
    %269 = llvm.getelementptr inbounds %extents[%256] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_1, %269 {alignment = 8 : i64} : i64, !llvm.ptr
    %270 = llvm.getelementptr inbounds %extents[%259] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_1, %270 {alignment = 8 : i64} : i64, !llvm.ptr
    %271 = llvm.getelementptr inbounds %extents[%260] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_1, %271 {alignment = 8 : i64} : i64, !llvm.ptr
    %272 = llvm.getelementptr inbounds %extents[%261] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %272 {alignment = 8 : i64} : i64, !llvm.ptr
    %273 = llvm.getelementptr inbounds %extents[%262] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %273 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %263 : i32
  ^bb3(%274: i32):
    llvm.return %274 : i32
  }
}
