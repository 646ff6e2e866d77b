builtin.module {
  func.func @f(%x: memref<?x?xf32>, %z: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c16 = arith.constant 16 : index
    %zero = arith.constant dense<0.000000e+00> : vector<16xf32>
    %0 = arith.constant 8 : index
    %1 = arith.constant 256 : index
    %2 = arith.constant 3 : index
    %3 = arith.constant 64 : index
    %4 = arith.constant 63 : index
    %5 = arith.constant 2 : index
    %6 = arith.constant 15 : index
    %m = memref.dim %x, %c0 : memref<?x?xf32>
    %n = memref.dim %x, %c1 : memref<?x?xf32>
    %y = memref.reinterpret_cast %z to offset: [0], sizes: [%m, %n], strides: [%n, 1] : memref<?x?xf32> to memref<?x?xf32>
    %7 = arith.muli %m, %n : index
    %8 = arith.muli %7, %0 : index
    %9 = arith.cmpi ugt, %8, %1 : index
    %10 = "memref.extract_aligned_pointer_as_index"(%y) : (memref<?x?xf32>) -> index
    %11 = arith.andi %10, %2 : index
    %12 = arith.cmpi sle, %n, %3 : index
    %13 = arith.cmpi eq, %11, %c0 : index
    %14 = arith.andi %12, %13 : i1
    %15 = arith.andi %14, %9 : i1
    "omp.parallel"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>}> ({
        "omp.loop_nest"(%c0, %m, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %16 = arith.muli %i, %n : index
          %17 = arith.addi %16, %c0 : index
          %18 = memref.alloca() {alignment = 64 : i64} : memref<64xf32>
          %19 = memref.reinterpret_cast %18 to offset: [%c0], sizes: [%n], strides: [1] : memref<64xf32> to memref<?xf32, strided<[1], offset: ?>>
          %20 = memref.reinterpret_cast %y to offset: [%17], sizes: [%n], strides: [1] : memref<?x?xf32> to memref<?xf32, strided<[1], offset: ?>>
          %21 = arith.select %15, %19, %20 : memref<?xf32, strided<[1], offset: ?>>
          %k = arith.shrsi %n, %c4 : index
          %end = arith.muli %k, %c16 : index
          %some = arith.cmpi slt, %end, %n : index
          %left = arith.subi %n, %end : index
          scf.for %j = %c0 to %end step %c16 {
            %v = vector.load %x[%i, %j] : memref<?x?xf32>, vector<16xf32>
            %w = arith.mulf %v, %v : vector<16xf32>
            vector.store %w, %21[%j] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
          }
          scf.if %some {
            %mask = vector.create_mask %left : vector<16xi1>
            %v_1 = vector.maskedload %x[%i, %end], %mask, %zero : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %w_1 = arith.mulf %v_1, %v_1 : vector<16xf32>
            vector.maskedstore %21[%end], %mask, %w_1 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32>
          }
          %22 = arith.muli %i, %n : index
          %23 = arith.addi %22, %c0 : index
          %24 = "memref.extract_aligned_pointer_as_index"(%y) : (memref<?x?xf32>) -> index
          %25 = arith.muli %23, %c4 : index
          %26 = arith.addi %24, %25 : index
          %27 = arith.subi %c0, %26 : index
          %28 = arith.andi %27, %4 : index
          %29 = arith.shrui %28, %5 : index
          %30 = arith.subi %end, %c0 : index
          %31 = arith.cmpi sge, %30, %c16 : index
          %32 = arith.andi %15, %31 : i1
          %33 = arith.select %32, %29, %c0 : index
          %34 = arith.subi %c16, %33 : index
          %35 = arith.andi %34, %6 : index
          %36 = arith.subi %end, %c16 : index
          %37 = arith.cmpi ugt, %33, %c0 : index
          scf.if %37 {
            memref.prefetch %y[%i, %end], write, locality<3>, data : memref<?x?xf32>
          }
          %38 = arith.addi %c0, %33 : index
          %39 = arith.subi %end, %35 : index
          scf.for %j_1 = %38 to %39 step %c16 {
            %v_2 = vector.load %21[%j_1] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
            %w_2 = arith.subf %v_2, %v_2 : vector<16xf32>
            %u = arith.subf %w_2, %v_2 : vector<16xf32>
            scf.if %15 {
              vector.store %u, %y[%i, %j_1] {alignment = 64 : i64, nontemporal = true} : memref<?x?xf32>, vector<16xf32>
            } else {
              vector.store %u, %y[%i, %j_1] : memref<?x?xf32>, vector<16xf32>
            }
          }
          scf.if %37 {
            scf.for %40 = %c0 to %5 step %c1 {
              %41 = arith.cmpi eq, %40, %c0 : index
              %42 = arith.select %41, %c0, %36 : index
              %v_3 = vector.load %21[%42] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
              %w_3 = arith.subf %v_3, %v_3 : vector<16xf32>
              %u_1 = arith.subf %w_3, %v_3 : vector<16xf32>
              %43 = arith.select %41, %c0, %33 : index
              %44 = arith.select %41, %33, %c16 : index
              %45 = memref.alloca() : memref<16xf32>
              vector.store %u_1, %45[%c0] : memref<16xf32>, vector<16xf32>
              scf.for %46 = %43 to %44 step %c1 {
                %47 = memref.load %45[%46] : memref<16xf32>
                %48 = arith.addi %42, %46 : index
                memref.store %47, %y[%i, %48] : memref<?x?xf32>
              }
            }
          }
          scf.if %some {
            %count = arith.subi %n, %end : index
            %mask_1 = vector.create_mask %count : vector<16xi1>
            %v_4 = vector.maskedload %21[%end], %mask_1, %zero : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %w_4 = arith.negf %v_4 : vector<16xf32>
            vector.maskedstore %y[%i, %end], %mask_1, %w_4 : memref<?x?xf32>, vector<16xi1>, vector<16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : () -> ()
    func.return
  }
}
