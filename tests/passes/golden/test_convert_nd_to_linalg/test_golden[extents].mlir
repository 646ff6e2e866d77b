builtin.module {
  func.func @f(%x: tensor<?xf32>, %y: tensor<?xf32>, %m: tensor<?xi8>) -> (tensor<?xf32>, tensor<?xf32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf32>
    %2 = tensor.dim %y, %0 : tensor<?xf32>
    %3 = tensor.dim %m, %0 : tensor<?xi8>
    %4 = arith.constant 1 : index
    %5 = arith.cmpi eq, %2, %1 : index
    cf.assert %5, "ValueError: x and y"
    %6 = tensor.extract_slice %y[0] [%1] [1] {whole} : tensor<?xf32> to tensor<?xf32>
    %h = arith.subi %1, %4 : index
    %7 = tensor.empty(%1) : tensor<?xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x, %6 : tensor<?xf32>, tensor<?xf32>) outs(%7 : tensor<?xf32>) {
    ^bb0(%9: f32, %10: f32, %11: f32):
      %12 = arith.addf %9, %10 : f32
      linalg.yield %12 : f32
    } -> tensor<?xf32>
    %13 = tensor.extract_slice %8[1] [%3] [1] : tensor<?xf32> to tensor<?xf32>
    %14 = tensor.extract_slice %6[0] [%3] [1] : tensor<?xf32> to tensor<?xf32>
    %f = arith.cmpi eq, %3, %h : index
    cf.assert %f, "ValueError: m"
    %15 = tensor.empty(%3) : tensor<?xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%m, %13, %14 : tensor<?xi8>, tensor<?xf32>, tensor<?xf32>) outs(%15 : tensor<?xf32>) {
    ^bb0(%17: i8, %18: f32, %19: f32, %20: f32):
      %21 = arith.constant 0 : i8
      %22 = arith.cmpi ne, %17, %21 : i8
      %23 = arith.select %22, %18, %19 : f32
      linalg.yield %23 : f32
    } -> tensor<?xf32>
    func.return %8, %16 : tensor<?xf32>, tensor<?xf32>
  }
}
