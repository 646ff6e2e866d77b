builtin.module {
  func.func @f(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %0 = arith.constant 4096 : index
    %1 = arith.constant 15 : index
    %2 = arith.constant 4095 : index
    %3 = arith.constant 511 : index
    %n = memref.dim %x, %c0 : memref<?x?xf32>
    %m = memref.dim %x, %c1 : memref<?x?xf32>
    %4 = memref.dim %y, %c0 : memref<?x?xf32>
    %5 = memref.dim %y, %c1 : memref<?x?xf32>
    %6 = arith.muli %n, %m : index
    %7 = arith.muli %6, %c4 : index
    %8 = arith.muli %4, %5 : index
    %9 = arith.muli %8, %c4 : index
    %10 = arith.addi %7, %9 : index
    %11 = arith.cmpi ugt, %10, %0 : index
    %12 = "memref.extract_aligned_pointer_as_index"(%y) : (memref<?x?xf32>) -> index
    %13 = memref.dim %y, %c1 : memref<?x?xf32>
    %14 = arith.muli %13, %c4 : index
    %15 = arith.ori %12, %14 : index
    %16 = arith.andi %15, %1 : index
    %17 = arith.cmpi eq, %16, %c0 : index
    %18 = "memref.extract_aligned_pointer_as_index"(%y) : (memref<?x?xf32>) -> index
    %19 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
    %20 = arith.subi %18, %19 : index
    %21 = arith.subi %20, %c1 : index
    %22 = arith.andi %21, %2 : index
    %23 = arith.cmpi uge, %22, %3 : index
    %24 = arith.andi %11, %23 : i1
    %25 = arith.andi %24, %17 : i1
    scf.for %i = %c0 to %n step %c1 {
      scf.for %j = %c0 to %m step %c4 {
        %v = vector.load %x[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %w = arith.negf %v : vector<4xf32>
        scf.if %25 {
          vector.store %w, %y[%i, %j] {alignment = 16 : i64, nontemporal = true} : memref<?x?xf32>, vector<4xf32>
        } else {
          vector.store %w, %y[%i, %j] : memref<?x?xf32>, vector<4xf32>
        }
      }
    }
    scf.if %25 {
      "omp.flush"() : () -> ()
    }
    func.return
  }
}
