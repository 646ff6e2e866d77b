builtin.module {
  func.func @f(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c16 = arith.constant 16 : index
    %zero = arith.constant dense<0.000000e+00> : vector<16xf32>
    %0 = arith.constant 256 : index
    %1 = arith.constant 3 : index
    %2 = arith.constant 63 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant dense<true> : vector<16xi1>
    %5 = arith.constant 15 : index
    %p = memref.dim %x, %c0 : memref<?x?xf32>
    %q = memref.dim %x, %c1 : memref<?x?xf32>
    %m = arith.subi %p, %c1 : index
    %n = arith.subi %q, %c1 : index
    %z = memref.reinterpret_cast %y to offset: [0], sizes: [%m, %n], strides: [%n, 1] : memref<?x?xf32> to memref<?x?xf32>
    %6 = arith.muli %p, %q : index
    %7 = arith.muli %6, %c4 : index
    %8 = arith.muli %m, %n : index
    %9 = arith.muli %8, %c4 : index
    %10 = arith.addi %7, %9 : index
    %11 = arith.cmpi ugt, %10, %0 : index
    %12 = "memref.extract_aligned_pointer_as_index"(%z) : (memref<?x?xf32>) -> index
    %13 = arith.andi %12, %1 : index
    %14 = arith.cmpi eq, %13, %c0 : index
    %15 = arith.cmpi sge, %n, %c16 : index
    %16 = arith.andi %14, %15 : i1
    %17 = arith.andi %16, %11 : i1
    %18 = arith.select %17, %2, %c0 : index
    %19 = arith.muli %n, %m : index
    %20 = memref.reinterpret_cast %z to offset: [0], sizes: [%19], strides: [1] : memref<?x?xf32> to memref<?xf32>
    scf.for %i = %c0 to %m step %c1 {
      %k = arith.addi %i, %c1 : index
      %v = arith.shrsi %n, %c4 : index
      %w = arith.muli %v, %c16 : index
      %21 = arith.muli %i, %n : index
      %22 = arith.addi %21, %c0 : index
      %23 = arith.muli %22, %c4 : index
      %24 = arith.addi %12, %23 : index
      %25 = arith.andi %24, %18 : index
      %26 = arith.shrui %25, %3 : index
      %27 = arith.cmpi eq, %i, %c0 : index
      %28 = arith.cmpi ugt, %26, %c0 : index
      %29 = arith.subi %22, %26 : index
      scf.if %28 {
        %30 = vector.create_mask %26 : vector<16xi1>
        %31 = arith.xori %30, %4 : vector<16xi1>
        %32 = arith.select %27, %c1, %c0 : index
        %33 = scf.for %34 = %32 to %3 step %c1 iter_args(%35 = %zero) -> (vector<16xf32>) {
          %36 = arith.cmpi ne, %34, %c0 : index
          %37 = arith.addi %i, %34 : index
          %38 = arith.subi %37, %c1 : index
          %39 = arith.select %36, %c0, %n : index
          %40 = arith.select %36, %31, %30 : vector<16xi1>
          %41 = arith.subi %39, %26 : index
          %k_1 = arith.addi %38, %c1 : index
          %r = arith.subi %n, %41 : index
          %l = arith.addi %41, %c1 : index
          %a = vector.maskedload %x[%38, %41], %40, %zero : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
          %b = vector.maskedload %x[%k_1, %l], %40, %zero : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
          %c = arith.subf %a, %b : vector<16xf32>
          %42 = arith.select %40, %c, %35 : vector<16xi1>, vector<16xf32>
          scf.yield %42 : vector<16xf32>
        }
        scf.if %27 {
          vector.maskedstore %20[%29], %31, %33 : memref<?xf32>, vector<16xi1>, vector<16xf32>
        } else {
          vector.store %33, %20[%29] {alignment = 64 : i64, nontemporal = true} : memref<?xf32>, vector<16xf32>
        }
      }
      %43 = arith.subi %c16, %26 : index
      %44 = arith.andi %43, %5 : index
      %45 = arith.subi %n, %44 : index
      %46 = arith.shrsi %45, %c4 : index
      %47 = arith.muli %46, %c16 : index
      %48 = arith.addi %44, %47 : index
      scf.for %j = %44 to %48 step %c16 {
        %l_1 = arith.addi %j, %c1 : index
        %a_1 = vector.load %x[%i, %j] : memref<?x?xf32>, vector<16xf32>
        %b_1 = vector.load %x[%k, %l_1] : memref<?x?xf32>, vector<16xf32>
        %c_1 = arith.subf %a_1, %b_1 : vector<16xf32>
        scf.if %17 {
          vector.store %c_1, %z[%i, %j] {alignment = 64 : i64, nontemporal = true} : memref<?x?xf32>, vector<16xf32>
        } else {
          vector.store %c_1, %z[%i, %j] : memref<?x?xf32>, vector<16xf32>
        }
      }
      %49 = arith.subi %m, %c1 : index
      %50 = arith.cmpi ne, %i, %49 : index
      %51 = arith.andi %17, %50 : i1
      %52 = arith.select %51, %c0, %n : index
      %53 = arith.cmpi slt, %48, %52 : index
      scf.if %53 {
        %54 = arith.subi %n, %48 : index
        %55 = vector.create_mask %54 : vector<16xi1>
        %k_2 = arith.addi %i, %c1 : index
        %r_1 = arith.subi %n, %48 : index
        %l_2 = arith.addi %48, %c1 : index
        %a_2 = vector.maskedload %x[%i, %48], %55, %zero : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %b_2 = vector.maskedload %x[%k_2, %l_2], %55, %zero : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %c_2 = arith.subf %a_2, %b_2 : vector<16xf32>
        vector.maskedstore %z[%i, %48], %55, %c_2 : memref<?x?xf32>, vector<16xi1>, vector<16xf32>
      }
    }
    scf.if %17 {
      "omp.flush"() : () -> ()
    }
    func.return
  }
}
