builtin.module {
  func.func @f(%a: tensor<2x?x8xf32>, %b: tensor<2x8x?xf32>) -> tensor<2x?x?xf32> {
    %0 = arith.constant 1 : index
    %1 = tensor.dim %a, %0 : tensor<2x?x8xf32>
    %2 = arith.constant 2 : index
    %3 = tensor.dim %b, %2 : tensor<2x8x?xf32>
    %4 = tensor.empty(%1, %3) : tensor<2x?x?xf32>
    %5 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%4 : tensor<2x?x?xf32>) {
    ^bb0(%6: f32):
      %7 = arith.constant 0.000000e+00 : f32
      linalg.yield %7 : f32
    } -> tensor<2x?x?xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%a, %b : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%5 : tensor<2x?x?xf32>) {
    ^bb0(%9: f32, %10: f32, %11: f32):
      %12 = arith.mulf %9, %10 fastmath<reassoc,contract> : f32
      %13 = arith.addf %11, %12 fastmath<reassoc,contract> : f32
      linalg.yield %13 : f32
    } -> tensor<2x?x?xf32>
    func.return %8 : tensor<2x?x?xf32>
  }
}
