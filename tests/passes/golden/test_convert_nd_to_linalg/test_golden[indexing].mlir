builtin.module {
  func.func @f(%x: tensor<?x?xf32>, %i: tensor<3x1xi64>, %j: tensor<?xi64>, %u: tensor<3x?xf32>) -> (tensor<3x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<4x?xi32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %j, %0 : tensor<?xi64>
    %4 = tensor.dim %u, %2 : tensor<3x?xf32>
    %5 = arith.constant 3 : index
    %6 = tensor.empty(%3) : tensor<3x?xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%i, %j : tensor<3x1xi64>, tensor<?xi64>) outs(%6 : tensor<3x?xf32>) {
    ^bb0(%8: i64, %9: i64, %10: f32):
      %11 = arith.index_cast %8 : i64 to index
      %12 = arith.index_cast %9 : i64 to index
      %13 = tensor.extract %x[%11, %12] : tensor<?x?xf32>
      linalg.yield %13 : f32
    } -> tensor<3x?xf32>
    %14 = tensor.empty(%3, %1) : tensor<?x?xf32>
    %15 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%j : tensor<?xi64>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%16: i64, %17: f32):
      %18 = arith.index_cast %16 : i64 to index
      %19 = linalg.index 1 : index
      %20 = tensor.extract %x[%19, %18] : tensor<?x?xf32>
      linalg.yield %20 : f32
    } -> tensor<?x?xf32>
    %21 = scf.for %22 = %0 to %5 step %2 iter_args(%23 = %x) -> (tensor<?x?xf32>) {
      %24 = scf.for %25 = %0 to %4 step %2 iter_args(%26 = %23) -> (tensor<?x?xf32>) {
        %27 = tensor.extract %i[%22, %0] : tensor<3x1xi64>
        %28 = arith.index_cast %27 : i64 to index
        %29 = tensor.extract %j[%25] : tensor<?xi64>
        %30 = arith.index_cast %29 : i64 to index
        %31 = tensor.extract %u[%22, %25] : tensor<3x?xf32>
        %32 = tensor.extract %26[%28, %30] : tensor<?x?xf32>
        %33 = arith.addf %32, %31 : f32
        %34 = tensor.insert %33 into %26[%28, %30] : tensor<?x?xf32>
        scf.yield %34 : tensor<?x?xf32>
      }
      scf.yield %24 : tensor<?x?xf32>
    }
    %35 = tensor.empty(%3) : tensor<4x?xi32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%35 : tensor<4x?xi32>) {
    ^bb0(%37: i32):
      %38 = linalg.index 1 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.trunci %39 : i64 to i32
      linalg.yield %40 : i32
    } -> tensor<4x?xi32>
    func.return %7, %15, %21, %36 : tensor<3x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<4x?xi32>
  }
}
