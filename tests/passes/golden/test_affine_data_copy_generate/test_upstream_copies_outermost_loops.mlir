builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
    %0 = arith.constant 1 : index
    %1 = memref.dim %A, %0 : memref<?x?xi64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %B, %2 : memref<?x?xi64>
    %4 = affine.min affine_map<(d0) -> (39, d0)>(%1)
    %A_copy = memref.alloc(%4) : memref<1x?xi64, 2 : i64>
    affine.for %5 = 0 to min affine_map<()[s0] -> (39, s0)>()[%1] {
      %6 = affine.load %A[0, %5] : memref<?x?xi64>
      affine.store %6, %A_copy[0, %5] : memref<1x?xi64, 2 : i64>
    }
    %7 = affine.min affine_map<(d0) -> (39, (d0 + -1))>(%3)
    %8 = arith.constant 0 : index
    %9 = arith.maxsi %7, %8 : index
    %B_copy = memref.alloc(%9) : memref<1x?xi64, 2 : i64>
    affine.for %10 = 1 to min affine_map<()[s0] -> (40, s0)>()[%3] {
      %11 = affine.load %B[1, %10] : memref<?x?xi64>
      affine.store %11, %B_copy[0, %10 - 1] : memref<1x?xi64, 2 : i64>
    }
    affine.for %i = 0 to 20 {
      %a = affine.load %A_copy[0, %i * 2] : memref<1x?xi64, 2 : i64>
      affine.store %a, %B_copy[0, %i * 2] : memref<1x?xi64, 2 : i64>
    } {loop_name = "i"}
    affine.for %12 = 1 to min affine_map<()[s0] -> (40, s0)>()[%3] {
      %13 = affine.load %B_copy[0, %12 - 1] : memref<1x?xi64, 2 : i64>
      affine.store %13, %B[1, %12] : memref<?x?xi64>
    }
    memref.dealloc %B_copy : memref<1x?xi64, 2 : i64>
    memref.dealloc %A_copy : memref<1x?xi64, 2 : i64>
    func.return
  }
}
