builtin.module {
  func.func @f(%x: tensor<?x3xf32>, %w: tensor<?x3x8xf32>, %start: tensor<?x8xf32>, %n: index, %m: index) -> tensor<?x8xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x3xf32>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %d = tensor.dim %w, %c0 : tensor<?x3x8xf32>
    %zero = arith.constant 0.000000e+00 : f32
    %r = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> ((d0 + d2), d3)>, affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%x, %w : tensor<?x3xf32>, tensor<?x3x8xf32>) outs(%start : tensor<?x8xf32>) {
    ^bb0(%one: f32, %other: f32, %so_far: f32):
      %product = arith.mulf %one, %other : f32
      %more = arith.addf %so_far, %product fastmath<reassoc> : f32
      linalg.yield %more : f32
    } -> tensor<?x8xf32>
    func.return %r : tensor<?x8xf32>
  }
}
