builtin.module {
  func.func @f(%x: tensor<?x6xf32>, %v: tensor<f32>, %o: tensor<i64>) -> (tensor<6x?xf32>, tensor<?x3x2xf32>, tensor<?xf32>, tensor<?x1x6xf32>, tensor<2x3xf32>, tensor<?x6xf32>, tensor<?x8xf32>, tensor<?x6xf32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x6xf32>
    %2 = arith.constant 5 : index
    %3 = arith.constant 1 : index
    %4 = arith.addi %1, %1 : index
    %5 = tensor.extract %o[] : tensor<i64>
    %s = arith.index_cast %5 : i64 to index
    %6 = tensor.empty(%1) : tensor<6x?xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x6xf32>) outs(%6 : tensor<6x?xf32>) {
    ^bb0(%8: f32, %9: f32):
      linalg.yield %8 : f32
    } -> tensor<6x?xf32>
    %10 = tensor.expand_shape %x [[0 : i64], [1 : i64, 2 : i64]] output_shape [%1, 3, 2] : tensor<?x6xf32> into tensor<?x3x2xf32>
    %11 = tensor.collapse_shape %x [[0 : i64, 1 : i64]] : tensor<?x6xf32> into tensor<?xf32>
    %12 = tensor.empty(%1) : tensor<?x1x6xf32>
    %13 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x6xf32>) outs(%12 : tensor<?x1x6xf32>) {
    ^bb0(%14: f32, %15: f32):
      linalg.yield %14 : f32
    } -> tensor<?x1x6xf32>
    %16 = tensor.empty() : tensor<2x3xf32>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%16 : tensor<2x3xf32>) {
    ^bb0(%18: f32):
      %19 = linalg.index 0 : index
      %20 = arith.constant 1 : index
      %21 = arith.muli %19, %20 : index
      %22 = arith.addi %s, %21 : index
      %23 = linalg.index 1 : index
      %24 = arith.constant -2 : index
      %25 = arith.muli %23, %24 : index
      %26 = arith.addi %2, %25 : index
      %27 = tensor.extract %x[%22, %26] : tensor<?x6xf32>
      linalg.yield %27 : f32
    } -> tensor<2x3xf32>
    %28 = tensor.empty() : tensor<2x3xf32>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%28 : tensor<2x3xf32>) {
    ^bb0(%30: f32):
      %31 = linalg.index 0 : index
      %32 = arith.constant -1 : index
      %33 = arith.muli %31, %32 : index
      %34 = arith.addi %3, %33 : index
      %35 = linalg.index 1 : index
      %36 = arith.constant 1 : index
      %37 = arith.muli %35, %36 : index
      %38 = arith.addi %0, %37 : index
      %39 = tensor.extract %17[%34, %38] : tensor<2x3xf32>
      linalg.yield %39 : f32
    } -> tensor<2x3xf32>
    %40 = tensor.insert_slice %29 into %x[0, 0] [2, 3] [1, 2] : tensor<2x3xf32> into tensor<?x6xf32>
    %41 = arith.addi %1, %s : index
    %42 = tensor.empty(%41) : tensor<?x8xf32>
    %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%v : tensor<f32>) outs(%42 : tensor<?x8xf32>) {
    ^bb0(%44: f32, %45: f32):
      linalg.yield %44 : f32
    } -> tensor<?x8xf32>
    %46 = tensor.insert_slice %x into %43[0, 1] [%1, 6] [1, 1] : tensor<?x6xf32> into tensor<?x8xf32>
    %47 = tensor.empty(%4) : tensor<?x6xf32>
    %48 = tensor.insert_slice %x into %47[0, 0] [%1, 6] [1, 1] : tensor<?x6xf32> into tensor<?x6xf32>
    %49 = tensor.insert_slice %40 into %48[%1, 0] [%1, 6] [1, 1] : tensor<?x6xf32> into tensor<?x6xf32>
    func.return %7, %10, %11, %13, %17, %40, %46, %49 : tensor<6x?xf32>, tensor<?x3x2xf32>, tensor<?xf32>, tensor<?x1x6xf32>, tensor<2x3xf32>, tensor<?x6xf32>, tensor<?x8xf32>, tensor<?x6xf32>
  }
}
