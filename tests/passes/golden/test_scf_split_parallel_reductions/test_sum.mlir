builtin.module {
  func.func @f(%x: memref<?xf64>, %r: memref<f64>, %a: index) {
    %c3 = arith.constant 3 : index
    %c0 = arith.constant 0 : index
    %n = memref.dim %x, %c0 : memref<?xf64>
    %0 = arith.constant -0.000000e+00 : f64
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant -0.000000e+00 : f64
    %4 = memref.alloca() {alignment = 64 : i64} : memref<4xf64>
    memref.store %3, %4[%1] : memref<4xf64>
    %5 = arith.subi %n, %a : index
    %6 = arith.ceildivsi %5, %c3 : index
    %7 = arith.maxsi %6, %1 : index
    %8 = arith.constant 4 : index
    %9 = arith.ceildivsi %7, %8 : index
    %10 = arith.maxsi %9, %2 : index
    %11 = arith.ceildivsi %7, %10 : index
    %12 = arith.muli %10, %c3 : index
    scf.parallel (%13) = (%1) to (%11) step (%2) {
      %14 = arith.muli %13, %12 : index
      %15 = arith.addi %a, %14 : index
      %16 = arith.addi %15, %12 : index
      %17 = arith.minsi %16, %n : index
      %18 = scf.for %i = %15 to %17 step %c3 iter_args(%19 = %3) -> (f64) {
        %v = memref.load %x[%i] : memref<?xf64>
        %20 = arith.addf %19, %v : f64
        scf.yield %20 : f64
      }
      memref.store %18, %4[%13] : memref<4xf64>
      scf.reduce
    }
    %21 = arith.constant 1 : index
    %22 = arith.subi %11, %21 : index
    %23 = arith.constant 0 : index
    %24 = arith.constant 2 : index
    scf.for %25 = %23 to %22 step %24 {
      %26 = arith.addi %25, %21 : index
      %27 = memref.load %4[%25] : memref<4xf64>
      %28 = memref.load %4[%26] : memref<4xf64>
      %29 = arith.addf %27, %28 : f64
      memref.store %29, %4[%25] : memref<4xf64>
    }
    %30 = arith.constant 2 : index
    %31 = arith.subi %11, %30 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 4 : index
    scf.for %34 = %32 to %31 step %33 {
      %35 = arith.addi %34, %30 : index
      %36 = memref.load %4[%34] : memref<4xf64>
      %37 = memref.load %4[%35] : memref<4xf64>
      %38 = arith.addf %36, %37 : f64
      memref.store %38, %4[%34] : memref<4xf64>
    }
    %39 = memref.load %4[%1] : memref<4xf64>
    %s = arith.addf %0, %39 : f64
    memref.store %s, %r[] : memref<f64>
    func.return
  }
}
