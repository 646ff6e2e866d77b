builtin.module {
  func.func @f(%x: tensor<?x?xf16>) -> (tensor<?xf16>, tensor<?x1xi64>, tensor<?x?xf16>, tensor<?x?xf16>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf16>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf16>
    %4 = tensor.empty(%3) : tensor<?xf32>
    %5 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%4 : tensor<?xf32>) {
    ^bb0(%6: f32):
      %7 = arith.constant 0.000000e+00 : f32
      linalg.yield %7 : f32
    } -> tensor<?xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>], iterator_types = ["reduction", "parallel"]} ins(%x : tensor<?x?xf16>) outs(%5 : tensor<?xf32>) {
    ^bb0(%9: f16, %10: f32):
      %11 = arith.extf %9 : f16 to f32
      %12 = arith.addf %10, %11 fastmath<reassoc,contract> : f32
      linalg.yield %12 : f32
    } -> tensor<?xf32>
    %13 = tensor.empty(%3) : tensor<?xf16>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%8 : tensor<?xf32>) outs(%13 : tensor<?xf16>) {
    ^bb0(%15: f32, %16: f16):
      %17 = arith.truncf %15 : f32 to f16
      linalg.yield %17 : f16
    } -> tensor<?xf16>
    %18 = tensor.empty(%1) : tensor<?x1xf32>
    %19 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0, 0)>], iterator_types = ["parallel"]} outs(%18 : tensor<?x1xf32>) {
    ^bb0(%20: f32):
      %21 = arith.constant 0xff800000 : f32
      linalg.yield %21 : f32
    } -> tensor<?x1xf32>
    %22 = tensor.empty(%1) : tensor<?x1xi64>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0, 0)>], iterator_types = ["parallel"]} outs(%22 : tensor<?x1xi64>) {
    ^bb0(%24: i64):
      %25 = arith.constant 0 : i64
      linalg.yield %25 : i64
    } -> tensor<?x1xi64>
    %26, %27 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, 0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x?xf16>) outs(%19, %23 : tensor<?x1xf32>, tensor<?x1xi64>) {
    ^bb0(%28: f16, %29: f32, %30: i64):
      %31 = arith.extf %28 : f16 to f32
      %32 = arith.cmpf ogt, %31, %29 : f32
      %33 = arith.cmpf uno, %31, %31 : f32
      %34 = arith.cmpf ord, %29, %29 : f32
      %35 = arith.andi %33, %34 : i1
      %36 = arith.ori %32, %35 : i1
      %37 = linalg.index 1 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.select %36, %31, %29 : f32
      %40 = arith.select %36, %38, %30 : i64
      linalg.yield %39, %40 : f32, i64
    } -> (tensor<?x1xf32>, tensor<?x1xi64>)
    %41 = tensor.empty(%1, %3) : tensor<?x?xf16>
    %42 = scf.for %43 = %0 to %1 step %2 iter_args(%44 = %41) -> (tensor<?x?xf16>) {
      %45 = arith.constant 0.000000e+00 : f32
      %46, %47 = scf.for %48 = %0 to %3 step %2 iter_args(%49 = %44, %50 = %45) -> (tensor<?x?xf16>, f32) {
        %51 = tensor.extract %x[%43, %48] : tensor<?x?xf16>
        %52 = arith.extf %51 : f16 to f32
        %53 = arith.addf %50, %52 fastmath<reassoc> : f32
        %54 = arith.truncf %53 : f32 to f16
        %55 = tensor.insert %54 into %49[%43, %48] : tensor<?x?xf16>
        scf.yield %55, %53 : tensor<?x?xf16>, f32
      }
      scf.yield %46 : tensor<?x?xf16>
    }
    %56 = tensor.empty(%1, %3) : tensor<?x?xf16>
    %57 = tensor.empty(%3) : tensor<?xf32>
    %58 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%57 : tensor<?xf32>) {
    ^bb0(%59: f32):
      %60 = arith.constant 0xff800000 : f32
      linalg.yield %60 : f32
    } -> tensor<?xf32>
    %61, %62 = scf.for %63 = %0 to %1 step %2 iter_args(%64 = %56, %65 = %58) -> (tensor<?x?xf16>, tensor<?xf32>) {
      %66 = arith.subi %1, %2 : index
      %67 = arith.subi %66, %63 : index
      %68 = tensor.extract_slice %x[%67, 0] [1, %3] [1, 1] : tensor<?x?xf16> to tensor<?xf16>
      %69 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%68 : tensor<?xf16>) outs(%65 : tensor<?xf32>) {
      ^bb0(%70: f16, %71: f32):
        %72 = arith.extf %70 : f16 to f32
        %73 = arith.maximumf %71, %72 : f32
        linalg.yield %73 : f32
      } -> tensor<?xf32>
      %74 = tensor.empty(%3) : tensor<?xf16>
      %75 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%69 : tensor<?xf32>) outs(%74 : tensor<?xf16>) {
      ^bb0(%76: f32, %77: f16):
        %78 = arith.truncf %76 : f32 to f16
        linalg.yield %78 : f16
      } -> tensor<?xf16>
      %79 = tensor.insert_slice %75 into %64[%67, 0] [1, %3] [1, 1] : tensor<?xf16> into tensor<?x?xf16>
      scf.yield %79, %69 : tensor<?x?xf16>, tensor<?xf32>
    }
    func.return %14, %27, %42, %61 : tensor<?xf16>, tensor<?x1xi64>, tensor<?x?xf16>, tensor<?x?xf16>
  }
}
