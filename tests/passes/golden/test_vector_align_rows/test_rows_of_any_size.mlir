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
      %22 = arith.muli %21, %c4 : index
      %23 = arith.addi %12, %22 : index
      %24 = arith.andi %23, %18 : index
      %25 = arith.shrui %24, %3 : index
      %26 = arith.cmpi eq, %i, %c0 : index
      %27 = arith.cmpi ugt, %25, %c0 : index
      %28 = arith.subi %21, %25 : index
      scf.if %27 {
        %29 = vector.create_mask %25 : vector<16xi1>
        %30 = arith.xori %29, %4 : vector<16xi1>
        %31 = arith.select %26, %c1, %c0 : index
        %32 = scf.for %33 = %31 to %3 step %c1 iter_args(%34 = %zero) -> (vector<16xf32>) {
          %35 = arith.cmpi ne, %33, %c0 : index
          %36 = arith.addi %i, %33 : index
          %37 = arith.subi %36, %c1 : index
          %38 = arith.select %35, %c0, %n : index
          %39 = arith.select %35, %30, %29 : vector<16xi1>
          %40 = arith.subi %38, %25 : index
          %k_1 = arith.addi %37, %c1 : index
          %r = arith.subi %n, %40 : index
          %l = arith.addi %40, %c1 : index
          %a = vector.maskedload %x[%37, %40], %39, %zero : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
          %b = vector.maskedload %x[%k_1, %l], %39, %zero : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
          %c = arith.subf %a, %b : vector<16xf32>
          %41 = arith.select %39, %c, %34 : vector<16xi1>, vector<16xf32>
          scf.yield %41 : vector<16xf32>
        }
        scf.if %26 {
          vector.maskedstore %20[%28], %30, %32 : memref<?xf32>, vector<16xi1>, vector<16xf32>
        } else {
          vector.store %32, %20[%28] {alignment = 64 : i64, nontemporal = true} : memref<?xf32>, vector<16xf32>
        }
      }
      %42 = arith.subi %c16, %25 : index
      %43 = arith.andi %42, %5 : index
      %44 = arith.subi %n, %43 : index
      %45 = arith.shrsi %44, %c4 : index
      %46 = arith.muli %45, %c16 : index
      %47 = arith.addi %43, %46 : index
      scf.for %j = %43 to %47 step %c16 {
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
      %48 = arith.subi %m, %c1 : index
      %49 = arith.cmpi ne, %i, %48 : index
      %50 = arith.andi %17, %49 : i1
      %51 = arith.select %50, %c0, %n : index
      %52 = arith.cmpi slt, %47, %51 : index
      scf.if %52 {
        %53 = arith.subi %n, %47 : index
        %54 = vector.create_mask %53 : vector<16xi1>
        %k_2 = arith.addi %i, %c1 : index
        %r_1 = arith.subi %n, %47 : index
        %l_2 = arith.addi %47, %c1 : index
        %a_2 = vector.maskedload %x[%i, %47], %54, %zero : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %b_2 = vector.maskedload %x[%k_2, %l_2], %54, %zero : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %c_2 = arith.subf %a_2, %b_2 : vector<16xf32>
        vector.maskedstore %z[%i, %47], %54, %c_2 : memref<?x?xf32>, vector<16xi1>, vector<16xf32>
      }
    }
    scf.if %17 {
      "omp.flush"() : () -> ()
    }
    func.return
  }
}
