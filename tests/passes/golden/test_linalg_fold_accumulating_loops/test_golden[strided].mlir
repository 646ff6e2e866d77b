builtin.module {
  func.func @f(%x: tensor<?x3xf32>, %w: tensor<?x3x8xf32>, %start: tensor<?x8xf32>, %n: index, %m: index) -> tensor<?x8xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %zero = arith.constant 0.000000e+00 : f32
    %0 = arith.constant 0 : index
    %1 = arith.maxsi %n, %0 : index
    %2 = arith.constant -3 : index
    %3 = arith.constant 2 : index
    %4 = arith.muli %m, %3 : index
    %5 = arith.addi %2, %4 : index
    %6 = arith.constant 2 : index
    %7 = arith.muli %1, %6 : index
    %8 = arith.addi %5, %7 : index
    %9 = arith.constant 0 : index
    %10 = arith.maxsi %8, %9 : index
    %11 = tensor.extract_slice %x[%m, 0] [%10, 3] [1, 1] : tensor<?x3xf32> to tensor<?x3xf32>
    %12 = tensor.extract_slice %w[0, 0, 0] [%1, 3, 8] [1, 1, 1] : tensor<?x3x8xf32> to tensor<?x3x8xf32>
    %r = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (((d0 * 2) + (d2 * 2)), d3)>, affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%11, %12 : tensor<?x3xf32>, tensor<?x3x8xf32>) outs(%start : tensor<?x8xf32>) {
    ^bb0(%one: f32, %other: f32, %so_far: f32):
      %product = arith.mulf %one, %other : f32
      %more = arith.addf %so_far, %product fastmath<reassoc> : f32
      linalg.yield %more : f32
    } -> tensor<?x8xf32>
    func.return %r : tensor<?x8xf32>
  }
}
