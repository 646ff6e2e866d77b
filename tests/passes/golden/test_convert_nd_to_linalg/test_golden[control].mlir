builtin.module {
  func.func @f(%x: tensor<?xf32>, %p: tensor<i8>) -> (tensor<?xf32>, tensor<?xf32>, tensor<i8>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf32>
    %2 = arith.constant 1 : index
    %a = scf.for %i = %0 to %1 step %2 iter_args(%v = %x) -> (tensor<?xf32>) {
      %3 = tensor.empty(%1) : tensor<?xf32>
      %4 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%v : tensor<?xf32>) outs(%3 : tensor<?xf32>) {
      ^bb0(%5: f32, %6: f32):
        %7 = math.sin %5 : f32
        linalg.yield %7 : f32
      } -> tensor<?xf32>
      scf.yield %4 : tensor<?xf32>
    }
    %8 = tensor.extract %p[] : tensor<i8>
    %9 = arith.constant 0 : i8
    %10 = arith.cmpi ne, %8, %9 : i8
    %b = scf.if %10 -> (tensor<?xf32>) {
      scf.yield %a : tensor<?xf32>
    } else {
      %11 = tensor.empty(%1) : tensor<?xf32>
      %12 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%11 : tensor<?xf32>) {
      ^bb0(%13: f32, %14: f32):
        %15 = arith.negf %13 : f32
        linalg.yield %15 : f32
      } -> tensor<?xf32>
      scf.yield %12 : tensor<?xf32>
    }
    %c, %c_1 = scf.while (%v_1 = %b, %t = %p) : (tensor<?xf32>, tensor<i8>) -> (tensor<?xf32>, tensor<i8>) {
      %16 = tensor.extract %t[] : tensor<i8>
      %17 = arith.constant 0 : i8
      %18 = arith.cmpi ne, %16, %17 : i8
      scf.condition(%18) %v_1, %t : tensor<?xf32>, tensor<i8>
    } do {
    ^bb0(%v_2: tensor<?xf32>, %t_1: tensor<i8>):
      %19 = tensor.empty() : tensor<i8>
      %20 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%t_1 : tensor<i8>) outs(%19 : tensor<i8>) {
      ^bb0(%21: i8, %22: i8):
        %23 = arith.constant 0 : i8
        %24 = arith.cmpi eq, %21, %23 : i8
        %25 = arith.extui %24 : i1 to i8
        linalg.yield %25 : i8
      } -> tensor<i8>
      %26 = tensor.empty(%1) : tensor<?xf32>
      %27 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%v_2 : tensor<?xf32>) outs(%26 : tensor<?xf32>) {
      ^bb0(%28: f32, %29: f32):
        %30 = math.exp %28 : f32
        linalg.yield %30 : f32
      } -> tensor<?xf32>
      scf.yield %27, %20 : tensor<?xf32>, tensor<i8>
    }
    func.return %b, %c, %c_1 : tensor<?xf32>, tensor<?xf32>, tensor<i8>
  }
}
