builtin.module {
  func.func @f(%x: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf32>
    %4 = tensor.empty(%1) : tensor<?xf32>
    %5 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%4 : tensor<?xf32>) {
    ^bb0(%6: f32):
      %7 = arith.constant 0.000000e+00 : f32
      linalg.yield %7 : f32
    } -> tensor<?xf32>
    %8 = tensor.empty(%1) : tensor<?xf32>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%8 : tensor<?xf32>) {
    ^bb0(%10: f32):
      %11 = arith.constant 0.000000e+00 : f32
      linalg.yield %11 : f32
    } -> tensor<?xf32>
    %12, %13 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x?xf32>) outs(%5, %9 : tensor<?xf32>, tensor<?xf32>) {
    ^bb0(%14: f32, %15: f32, %16: f32):
      %17 = arith.addf %15, %14 fastmath<reassoc,contract> : f32
      %18 = arith.mulf %14, %14 fastmath<contract> : f32
      %19 = arith.addf %16, %18 fastmath<reassoc,contract> : f32
      linalg.yield %17, %19 : f32, f32
    } -> (tensor<?xf32>, tensor<?xf32>)
    func.return %12, %13 : tensor<?xf32>, tensor<?xf32>
  }
}
