builtin.module {
  func.func @f(%A: memref<?xf32>, %I: memref<?xindex>, %n: index) {
    %c2 = arith.constant 2 : index
    affine.for %i = 0 to %n {
      %x = arith.muli %i, %c2 : index
      %y = arith.addi %x, %n : index
      %v = affine.load %A[%i * 2 + symbol(%n)] {nontemporal = true} : memref<?xf32>
      %z = affine.load %I[%i] : memref<?xindex>
      memref.store %v, %A[%z] : memref<?xf32>
      %square = arith.muli %i, %i : index
      memref.store %v, %A[%square] : memref<?xf32>
      %scaled = arith.muli %i, %n : index
      affine.store %v, %A[%i * symbol(%n)] : memref<?xf32>
      %last = affine.for %j = 0 to 4 iter_args(%carried = %n) -> (index) {
        %w = memref.load %A[%carried] : memref<?xf32>
        affine.store %w, %A[%j] : memref<?xf32>
        affine.yield %j : index
      }
    }
    func.return
  }
}
