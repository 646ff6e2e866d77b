builtin.module {
  func.func @f(%x: index, %n: index, %m: index, %A: memref<?xi64>) -> (index, index, index, index) {
    %c0 = arith.constant 0 : i64
    %0 = arith.constant 8 : index
    %1 = arith.constant 0 : index
    %2 = arith.constant 4 : index
    %i = arith.floordivsi %x, %0 : index
    %3 = arith.remsi %x, %0 : index
    %4 = arith.cmpi slt, %3, %1 : index
    %5 = arith.addi %3, %0 overflow<nsw> : index
    %j = arith.select %4, %5, %3 : index
    %a = arith.floordivsi %x, %m : index
    %6 = arith.remsi %x, %m : index
    %7 = arith.cmpi slt, %6, %1 : index
    %8 = arith.addi %6, %m overflow<nsw> : index
    %b = arith.select %7, %8, %6 : index
    affine.for %k = 0 to %n {
      affine.for %l = 0 to 4 {
        %9 = arith.muli %m, %2 overflow<nsw,nuw> : index
        %10 = arith.muli %x, %9 overflow<nsw> : index
        %11 = arith.muli %l, %m overflow<nsw> : index
        %12 = arith.addi %10, %k overflow<nsw> : index
        %y = arith.addi %12, %11 overflow<nsw> : index
        affine.store %c0, %A[%k] : memref<?xi64>
        memref.store %c0, %A[%y] : memref<?xi64>
      }
    }
    func.return %i, %j, %a, %b : index, index, index, index
  }
}
