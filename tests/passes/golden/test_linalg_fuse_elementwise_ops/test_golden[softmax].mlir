builtin.module {
  func.func @f(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
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
}
