builtin.module {
  func.func @f(%x: tensor<?x6xf32>, %v: tensor<f32>, %o: tensor<i64>) -> (tensor<6x?xf32>, tensor<?x3x2xf32>, tensor<?xf32>, tensor<?x1x6xf32>, tensor<2x3xf32>, tensor<?x6xf32>, tensor<?x8xf32>, tensor<?x6xf32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x6xf32>
    %2 = arith.constant 5 : index
    %3 = arith.constant 1 : index
    %4 = tensor.extract %o[] : tensor<i64>
    %s = arith.index_cast %4 : i64 to index
    %5 = tensor.empty(%1) : tensor<6x?xf32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x6xf32>) outs(%5 : tensor<6x?xf32>) {
    ^bb0(%7: f32, %8: f32):
      linalg.yield %7 : f32
    } -> tensor<6x?xf32>
    %9 = tensor.expand_shape %x [[0 : i64], [1 : i64, 2 : i64]] output_shape [%1, 3, 2] : tensor<?x6xf32> into tensor<?x3x2xf32>
    %10 = tensor.collapse_shape %x [[0 : i64, 1 : i64]] : tensor<?x6xf32> into tensor<?xf32>
    %11 = tensor.empty(%1) : tensor<?x1x6xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x6xf32>) outs(%11 : tensor<?x1x6xf32>) {
    ^bb0(%13: f32, %14: f32):
      linalg.yield %13 : f32
    } -> tensor<?x1x6xf32>
    %15 = tensor.empty() : tensor<2x3xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<2x3xf32>) {
    ^bb0(%17: f32):
      %18 = linalg.index 0 : index
      %19 = arith.constant 1 : index
      %20 = arith.muli %18, %19 : index
      %21 = arith.addi %s, %20 : index
      %22 = linalg.index 1 : index
      %23 = arith.constant -2 : index
      %24 = arith.muli %22, %23 : index
      %25 = arith.addi %2, %24 : index
      %26 = tensor.extract %x[%21, %25] : tensor<?x6xf32>
      linalg.yield %26 : f32
    } -> tensor<2x3xf32>
    %27 = tensor.empty() : tensor<2x3xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%27 : tensor<2x3xf32>) {
    ^bb0(%29: f32):
      %30 = linalg.index 0 : index
      %31 = arith.constant -1 : index
      %32 = arith.muli %30, %31 : index
      %33 = arith.addi %3, %32 : index
      %34 = linalg.index 1 : index
      %35 = arith.constant 1 : index
      %36 = arith.muli %34, %35 : index
      %37 = arith.addi %0, %36 : index
      %38 = tensor.extract %16[%33, %37] : tensor<2x3xf32>
      linalg.yield %38 : f32
    } -> tensor<2x3xf32>
    %39 = tensor.insert_slice %28 into %x[0, 0] [2, 3] [1, 2] : tensor<2x3xf32> into tensor<?x6xf32>
    %40 = arith.addi %1, %s : index
    %41 = tensor.empty(%40) : tensor<?x8xf32>
    %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%v : tensor<f32>) outs(%41 : tensor<?x8xf32>) {
    ^bb0(%43: f32, %44: f32):
      linalg.yield %43 : f32
    } -> tensor<?x8xf32>
    %45 = tensor.insert_slice %x into %42[0, 1] [%1, 6] [1, 1] : tensor<?x6xf32> into tensor<?x8xf32>
    %46 = arith.addi %1, %1 : index
    %47 = tensor.empty(%46) : tensor<?x6xf32>
    %48 = tensor.insert_slice %x into %47[0, 0] [%1, 6] [1, 1] : tensor<?x6xf32> into tensor<?x6xf32>
    %49 = tensor.insert_slice %39 into %48[%1, 0] [%1, 6] [1, 1] : tensor<?x6xf32> into tensor<?x6xf32>
    func.return %6, %9, %10, %12, %16, %39, %45, %49 : tensor<6x?xf32>, tensor<?x3x2xf32>, tensor<?xf32>, tensor<?x1x6xf32>, tensor<2x3xf32>, tensor<?x6xf32>, tensor<?x8xf32>, tensor<?x6xf32>
  }
}
