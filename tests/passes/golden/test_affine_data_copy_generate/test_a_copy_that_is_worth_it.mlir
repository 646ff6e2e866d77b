builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %C: memref<?x?xi64>, %n: index, %m: index, %k: index) {
    affine.for %jc = 0 to %m step 8 {
      %0 = arith.constant 0 : index
      %1 = arith.maxsi %k, %0 : index
      %2 = affine.min affine_map<(d0) -> (8, d0)>(%m)
      %3 = arith.constant 0 : index
      %4 = arith.maxsi %2, %3 : index
      %5 = arith.constant 15 : index
      %6 = arith.cmpi sgt, %1, %5 : index
      %7 = arith.constant 4 : index
      %8 = arith.cmpi sgt, %n, %7 : index
      %9 = arith.andi %6, %8 : i1
      %10 = arith.constant 0 : index
      %11 = arith.select %9, %1, %10 : index
      %12 = arith.constant 0 : index
      %13 = arith.select %9, %4, %12 : index
      %B_copy = memref.alloc(%11, %13) {alignment = 64 : i64} : memref<?x?xi64>
      scf.if %9 {
        affine.for %k_copy = 0 to %k {
          affine.for %j_copy = affine_map<(d0) -> (d0)>(%jc) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%jc)[%m] {
            %14 = affine.load %B[%k_copy, %j_copy] : memref<?x?xi64>
            affine.store %14, %B_copy[%k_copy, %j_copy - %jc] : memref<?x?xi64>
          } {loop_name = "j_copy"}
        } {loop_name = "k_copy"}
      }
      %15 = arith.constant 0 : index
      %16 = arith.maxsi %k, %15 : index
      %17 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%m, %jc)
      %18 = arith.constant 0 : index
      %19 = arith.maxsi %17, %18 : index
      %20 = arith.constant 0 : index
      %21 = arith.select %9, %20, %16 : index
      %22 = memref.subview %B[0, %jc] [%21, %19] [1, 1] : memref<?x?xi64> to memref<?x?xi64, strided<[?, 1], offset: ?>>
      %23 = "memref.cast"(%B_copy) : (memref<?x?xi64>) -> memref<?x?xi64, strided<[?, 1], offset: ?>>
      %24 = "memref.cast"(%22) : (memref<?x?xi64, strided<[?, 1], offset: ?>>) -> memref<?x?xi64, strided<[?, 1], offset: ?>>
      %B_copy_1 = arith.select %9, %23, %24 : memref<?x?xi64, strided<[?, 1], offset: ?>>
      affine.for %i = 0 to %n {
        affine.for %kk = 0 to %k {
          affine.for %j = affine_map<(d0) -> (d0)>(%jc) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%jc)[%m] {
            %a = affine.load %A[%i, %kk] : memref<?x?xi64>
            %b = affine.load %B_copy_1[%kk, -%jc + %j] : memref<?x?xi64, strided<[?, 1], offset: ?>>
            %c = affine.load %C[%i, %j] : memref<?x?xi64>
            %p = arith.muli %a, %b : i64
            %s = arith.addi %c, %p : i64
            affine.store %s, %C[%i, %j] : memref<?x?xi64>
          } {loop_name = "j"}
        } {loop_name = "k"}
      } {loop_name = "i"}
      memref.dealloc %B_copy : memref<?x?xi64>
    } {loop_name = "jc"}
    func.return
  }
}
