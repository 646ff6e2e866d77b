builtin.module {
  func.func @f(%x: memref<?x?xf64>, %y: memref<?xf64>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c0_1 = arith.constant 0 : index
    %c1_1 = arith.constant 1 : index
    %zero = arith.constant 0.000000e+00 : f64
    %m = memref.dim %x, %c0_1 : memref<?x?xf64>
    %n = memref.dim %x, %c1_1 : memref<?x?xf64>
    %0 = arith.constant 0 : index
    %1 = arith.maxsi %m, %0 : index
    %2 = arith.maxsi %n, %0 : index
    %3 = arith.constant 1 : index
    %4 = arith.addi %2, %3 : index
    %5 = arith.constant 2 : index
    %6 = arith.divui %4, %5 : index
    %7 = arith.constant 3 : index
    %8 = arith.muli %6, %7 : index
    %9 = arith.addi %7, %8 : index
    %10 = arith.muli %1, %9 : index
    %11 = arith.constant 32768 : index
    %12 = arith.cmpi sge, %10, %11 : index
    "omp.parallel"(%12) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %m, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %s = scf.for %j = %c0 to %n step %c2 iter_args(%a = %zero) -> (f64) {
            %v = memref.load %x[%i, %j] : memref<?x?xf64>
            %t = arith.addf %a, %v : f64
            scf.yield %t : f64
          }
          memref.store %s, %y[%i] : memref<?xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    func.return
  }
}
