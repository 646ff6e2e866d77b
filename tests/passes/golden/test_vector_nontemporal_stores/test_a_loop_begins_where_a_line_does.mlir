builtin.module {
  func.func @f(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c16 = arith.constant 16 : index
    %0 = arith.constant 4096 : index
    %1 = arith.constant 3 : index
    %2 = arith.constant 4095 : index
    %3 = arith.constant 511 : index
    %4 = arith.constant 63 : index
    %5 = arith.constant 2 : index
    %6 = arith.constant 15 : index
    %n = memref.dim %x, %c0 : memref<?x?xf32>
    %m = memref.dim %x, %c1 : memref<?x?xf32>
    %k = arith.shrsi %m, %c4 : index
    %end = arith.muli %k, %c16 : index
    %7 = memref.dim %y, %c0 : memref<?x?xf32>
    %8 = memref.dim %y, %c1 : memref<?x?xf32>
    %9 = arith.muli %n, %m : index
    %10 = arith.muli %9, %c4 : index
    %11 = arith.muli %7, %8 : index
    %12 = arith.muli %11, %c4 : index
    %13 = arith.addi %10, %12 : index
    %14 = arith.cmpi ugt, %13, %0 : index
    %15 = "memref.extract_aligned_pointer_as_index"(%y) : (memref<?x?xf32>) -> index
    %16 = arith.andi %15, %1 : index
    %17 = arith.cmpi eq, %16, %c0 : index
    %18 = "memref.extract_aligned_pointer_as_index"(%y) : (memref<?x?xf32>) -> index
    %19 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
    %20 = arith.subi %18, %19 : index
    %21 = arith.subi %20, %c1 : index
    %22 = arith.andi %21, %2 : index
    %23 = arith.cmpi uge, %22, %3 : index
    %24 = arith.andi %14, %23 : i1
    %25 = arith.andi %24, %17 : i1
    scf.for %i = %c0 to %n step %c1 {
      %26 = memref.dim %y, %c1 : memref<?x?xf32>
      %27 = arith.muli %i, %26 : index
      %28 = arith.addi %27, %c0 : index
      %29 = "memref.extract_aligned_pointer_as_index"(%y) : (memref<?x?xf32>) -> index
      %30 = arith.muli %28, %c4 : index
      %31 = arith.addi %29, %30 : index
      %32 = arith.subi %c0, %31 : index
      %33 = arith.andi %32, %4 : index
      %34 = arith.shrui %33, %5 : index
      %35 = arith.subi %end, %c0 : index
      %36 = arith.cmpi sge, %35, %c16 : index
      %37 = arith.andi %25, %36 : i1
      %38 = arith.select %37, %34, %c0 : index
      %39 = arith.subi %c16, %38 : index
      %40 = arith.andi %39, %6 : index
      %41 = arith.subi %end, %c16 : index
      %42 = arith.cmpi ugt, %38, %c0 : index
      scf.if %42 {
        memref.prefetch %y[%i, %end], write, locality<3>, data : memref<?x?xf32>
      }
      %43 = arith.addi %c0, %38 : index
      %44 = arith.subi %end, %40 : index
      scf.for %j = %43 to %44 step %c16 {
        %v = vector.load %x[%i, %j] : memref<?x?xf32>, vector<16xf32>
        %w = math.sqrt %v : vector<16xf32>
        scf.if %25 {
          vector.store %w, %y[%i, %j] {alignment = 64 : i64, nontemporal = true} : memref<?x?xf32>, vector<16xf32>
        } else {
          vector.store %w, %y[%i, %j] : memref<?x?xf32>, vector<16xf32>
        }
      }
      scf.if %42 {
        scf.for %45 = %c0 to %5 step %c1 {
          %46 = arith.cmpi eq, %45, %c0 : index
          %47 = arith.select %46, %c0, %41 : index
          %v_1 = vector.load %x[%i, %47] : memref<?x?xf32>, vector<16xf32>
          %w_1 = math.sqrt %v_1 : vector<16xf32>
          %48 = arith.select %46, %c0, %38 : index
          %49 = arith.select %46, %38, %c16 : index
          %50 = memref.alloca() : memref<16xf32>
          vector.store %w_1, %50[%c0] : memref<16xf32>, vector<16xf32>
          scf.for %51 = %48 to %49 step %c1 {
            %52 = memref.load %50[%51] : memref<16xf32>
            %53 = arith.addi %47, %51 : index
            memref.store %52, %y[%i, %53] : memref<?x?xf32>
          }
        }
      }
    }
    scf.if %25 {
      "omp.flush"() : () -> ()
    }
    func.return
  }
}
