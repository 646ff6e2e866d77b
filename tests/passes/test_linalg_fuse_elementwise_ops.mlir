// softmax
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
      %11 = arith.maximumf %10, %9 : f32
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

// -----
// layernorm
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

// -----
// chain
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

// -----
// two reductions
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

// -----
// mask
builtin.module {
  func.func @f(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf32>
    %2 = tensor.dim %y, %0 : tensor<?xf32>
    %3 = tensor.empty(%1) : tensor<?xf32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x, %y : tensor<?xf32>, tensor<?xf32>) outs(%3 : tensor<?xf32>) {
    ^bb0(%5: f32, %6: f32, %7: f32):
      %8 = arith.constant 0.000000e+00 : f32
      %9 = arith.cmpf ogt, %5, %8 : f32
      %10 = arith.select %9, %5, %6 : f32
      linalg.yield %10 : f32
    } -> tensor<?xf32>
    func.return %4 : tensor<?xf32>
  }
}

// -----
