builtin.module {
  func.func @f(%x: index, %i: index, %j: index, %n: index) -> (index, index, index, index) {
    %c2 = arith.constant 2 : index
    %0, %1 = affine.delinearize_index %j into (4, 8) : index, index
    func.return %x, %i, %0, %c2 : index, index, index, index
  }
}
