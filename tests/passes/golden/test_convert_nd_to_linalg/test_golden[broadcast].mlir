builtin.module {
  func.func @f(%x: tensor<?x4xf32>, %y: tensor<4xf32>, %z: tensor<?x1xf32>) -> tensor<?x4xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x4xf32>
    %2 = tensor.empty(%1) : tensor<?x4xf32>
    %3 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x, %y : tensor<?x4xf32>, tensor<4xf32>) outs(%2 : tensor<?x4xf32>) {
    ^bb0(%4: f32, %5: f32, %6: f32):
      %7 = arith.addf %4, %5 : f32
      linalg.yield %7 : f32
    } -> tensor<?x4xf32>
    %8 = tensor.empty(%1) : tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%10: f32, %11: f32):
      %12 = arith.constant 2.000000e+00 : f32
      %13 = arith.mulf %10, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<?x4xf32>
    %14 = tensor.empty(%1) : tensor<?x4xf32>
    %15 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%9, %z : tensor<?x4xf32>, tensor<?x1xf32>) outs(%14 : tensor<?x4xf32>) {
    ^bb0(%16: f32, %17: f32, %18: f32):
      %19 = arith.maximumf %16, %17 : f32
      linalg.yield %19 : f32
    } -> tensor<?x4xf32>
    func.return %15 : tensor<?x4xf32>
  }
}
