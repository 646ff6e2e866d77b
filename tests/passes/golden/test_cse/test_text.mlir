builtin.module {
  func.func @f(%A: memref<8xf32>, %B: memref<8xf32>, %n: index) -> index {
    %c1 = arith.constant 1 : index
    %p = arith.addi %n, %c1 : index
    %r = arith.addi %c1, %n : index
    affine.for %i = 0 to 8 {
      %y = affine.apply affine_map<(d0)[s0] -> ((d0 + s0))>(%i)[%p]
      %v = affine.load %A[%i] : memref<8xf32>
      affine.store %v, %B[%i mod 8] : memref<8xf32>
      %u = affine.load %A[%i] : memref<8xf32>
      memref.store %u, %B[%y] : memref<8xf32>
      memref.store %v, %B[%y] : memref<8xf32>
      affine.for %j = 0 to 8 {
        %a = affine.load %A[%i] : memref<8xf32>
        affine.store %a, %A[%j] : memref<8xf32>
      }
      affine.if affine_set<(d0) : ((d0 + -3) >= 0)>(%i) {
        %s = arith.muli %p, %p : index
        memref.store %v, %B[%s] : memref<8xf32>
      } else {
        %t = arith.muli %p, %p : index
        memref.store %v, %B[%t] : memref<8xf32>
      }
    }
    %out = arith.addi %p, %r : index
    func.return %out : index
  }
}
