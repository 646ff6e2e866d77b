builtin.module {
  func.func @f(%b: tensor<?xi8>, %u: tensor<?xi8>, %h: tensor<?xf16>, %c: tensor<?xcomplex<f32>>) -> (tensor<?xi8>, tensor<?xi8>, tensor<?xf16>, tensor<?xcomplex<f32>>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %b, %0 : tensor<?xi8>
    %2 = tensor.dim %u, %0 : tensor<?xi8>
    %3 = tensor.dim %h, %0 : tensor<?xf16>
    %4 = tensor.dim %c, %0 : tensor<?xcomplex<f32>>
    %5 = tensor.empty(%1) : tensor<?xi8>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%b : tensor<?xi8>) outs(%5 : tensor<?xi8>) {
    ^bb0(%7: i8, %8: i8):
      %9 = arith.constant 0 : i8
      %10 = arith.cmpi eq, %7, %9 : i8
      %11 = arith.extui %10 : i1 to i8
      linalg.yield %11 : i8
    } -> tensor<?xi8>
    %12 = tensor.empty(%2) : tensor<?xi8>
    %13 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%u : tensor<?xi8>) outs(%12 : tensor<?xi8>) {
    ^bb0(%14: i8, %15: i8):
      %16 = arith.constant 0 : i8
      %17 = arith.cmpi eq, %14, %16 : i8
      %18 = arith.constant 1 : i8
      %19 = arith.select %17, %18, %14 : i8
      %20 = arith.divui %14, %19 : i8
      %21 = arith.select %17, %16, %20 : i8
      linalg.yield %21 : i8
    } -> tensor<?xi8>
    %22 = tensor.empty(%3) : tensor<?xf16>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%h : tensor<?xf16>) outs(%22 : tensor<?xf16>) {
    ^bb0(%24: f16, %25: f16):
      %26 = arith.extf %24 : f16 to f32
      %27 = math.exp %26 : f32
      %28 = arith.truncf %27 : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<?xf16>
    %29 = tensor.empty(%4) : tensor<?xcomplex<f32>>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%c : tensor<?xcomplex<f32>>) outs(%29 : tensor<?xcomplex<f32>>) {
    ^bb0(%31: complex<f32>, %32: complex<f32>):
      %33 = complex.re %31 : complex<f32>
      %34 = complex.im %31 : complex<f32>
      %35 = complex.re %31 : complex<f32>
      %36 = complex.im %31 : complex<f32>
      %37 = arith.mulf %33, %35 : f32
      %38 = arith.mulf %34, %36 : f32
      %39 = arith.subf %37, %38 : f32
      %40 = arith.mulf %33, %36 : f32
      %41 = arith.mulf %34, %35 : f32
      %42 = arith.addf %40, %41 : f32
      %43 = complex.create %39, %42 : complex<f32>
      linalg.yield %43 : complex<f32>
    } -> tensor<?xcomplex<f32>>
    func.return %6, %13, %23, %30 : tensor<?xi8>, tensor<?xi8>, tensor<?xf16>, tensor<?xcomplex<f32>>
  }
}
