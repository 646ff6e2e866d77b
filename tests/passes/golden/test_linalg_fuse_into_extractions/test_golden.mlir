builtin.module {
  func.func @f(%x: tensor<?xf32>, %y: tensor<?xf32>, %n: index, %step: i64) -> tensor<?xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %e = tensor.empty(%n) : tensor<?xi64>
    %d = tensor.empty(%n) : tensor<?xf32>
    %r = scf.for %k = %c0 to %n step %c1 iter_args(%sum = %x) -> (tensor<?xf32>) {
      %number = arith.index_cast %k : index to i64
      %place = arith.muli %number, %step : i64
      %at = arith.index_cast %place : i64 to index
      %0 = tensor.extract %y[%k] : tensor<?xf32>
      %1 = arith.constant 0 : index
      %2 = tensor.extract %y[%1] : tensor<?xf32>
      %value = arith.mulf %0, %2 : f32
      %s = tensor.insert %value into %sum[%at] : tensor<?xf32>
      scf.yield %s : tensor<?xf32>
    }
    func.return %r : tensor<?xf32>
  }
}
