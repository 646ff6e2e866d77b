builtin.module {
  func.func @f(%x: tensor<?x512xf32>, %g: tensor<512xf32>, %b: tensor<512xf32>) -> tensor<?x512xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x512xf32>
    %2 = tensor.empty(%1) : tensor<?xf32>
    %3 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%2 : tensor<?xf32>) {
    ^bb0(%4: f32):
      %5 = arith.constant 0.000000e+00 : f32
      linalg.yield %5 : f32
    } -> tensor<?xf32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x512xf32>) outs(%3 : tensor<?xf32>) {
    ^bb0(%7: f32, %8: f32):
      %9 = arith.addf %8, %7 fastmath<reassoc,contract> : f32
      linalg.yield %9 : f32
    } -> tensor<?xf32>
    %10 = tensor.empty(%1) : tensor<?x1xf32>
    %11 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0, 0)>], iterator_types = ["parallel"]} outs(%10 : tensor<?x1xf32>) {
    ^bb0(%12: f32):
      %13 = arith.constant 0.000000e+00 : f32
      linalg.yield %13 : f32
    } -> tensor<?x1xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>], iterator_types = ["parallel", "reduction"]} ins(%6, %x : tensor<?xf32>, tensor<?x512xf32>) outs(%11 : tensor<?x1xf32>) {
    ^bb0(%15: f32, %16: f32, %17: f32):
      %18 = arith.constant 5.120000e+02 : f32
      %19 = arith.divf %15, %18 : f32
      %20 = arith.subf %16, %19 : f32
      %21 = arith.mulf %20, %20 fastmath<contract> : f32
      %22 = arith.addf %17, %21 fastmath<reassoc,contract> : f32
      linalg.yield %22 : f32
    } -> tensor<?x1xf32>
    %23 = tensor.empty(%1) : tensor<?x512xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%6, %x, %14, %g, %b : tensor<?xf32>, tensor<?x512xf32>, tensor<?x1xf32>, tensor<512xf32>, tensor<512xf32>) outs(%23 : tensor<?x512xf32>) {
    ^bb0(%25: f32, %26: f32, %27: f32, %28: f32, %29: f32, %30: f32):
      %31 = arith.constant 5.120000e+02 : f32
      %32 = arith.divf %25, %31 : f32
      %33 = arith.subf %26, %32 : f32
      %34 = arith.divf %27, %31 : f32
      %35 = math.sqrt %34 : f32
      %36 = arith.divf %33, %35 : f32
      %37 = arith.mulf %36, %28 : f32
      %38 = arith.addf %37, %29 : f32
      linalg.yield %38 : f32
    } -> tensor<?x512xf32>
    func.return %24 : tensor<?x512xf32>
  }
}
