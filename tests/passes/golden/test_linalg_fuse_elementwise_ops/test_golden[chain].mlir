builtin.module {
  func.func @f(%x: tensor<?xf32>) -> tensor<?xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf32>
    %2 = tensor.empty(%1) : tensor<?xf32>
    %3 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%2 : tensor<?xf32>) {
    ^bb0(%4: f32, %5: f32):
      %6 = math.exp %4 : f32
      %7 = arith.negf %6 : f32
      %8 = math.tanh %7 : f32
      %9 = math.exp %8 : f32
      %10 = arith.negf %9 : f32
      %11 = math.tanh %10 : f32
      %12 = math.exp %11 : f32
      %13 = arith.negf %12 : f32
      %14 = math.tanh %13 : f32
      %15 = math.exp %14 : f32
      linalg.yield %15 : f32
    } -> tensor<?xf32>
    func.return %3 : tensor<?xf32>
  }
}
