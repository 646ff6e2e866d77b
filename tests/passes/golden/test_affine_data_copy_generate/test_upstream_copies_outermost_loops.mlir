builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
    %0 = arith.constant 1 : index
    %1 = memref.dim %A, %0 : memref<?x?xi64>
    %2 = affine.min affine_map<(d0) -> (39, d0)>(%1)
    %A_copy = memref.alloc(%2) : memref<1x?xi64, 2 : i64>
    affine.for %3 = 0 to 1 {
      affine.for %4 = 0 to min affine_map<()[s0] -> (39, s0)>()[%1] {
        %5 = affine.load %A[%3, %4] : memref<?x?xi64>
        affine.store %5, %A_copy[%3, %4] : memref<1x?xi64, 2 : i64>
      }
    }
    %6 = arith.constant 1 : index
    %7 = memref.dim %B, %6 : memref<?x?xi64>
    %8 = affine.min affine_map<(d0) -> (39, (d0 + -1))>(%7)
    %9 = arith.constant 0 : index
    %10 = arith.maxsi %8, %9 : index
    %B_copy = memref.alloc(%10) : memref<1x?xi64, 2 : i64>
    affine.for %11 = 1 to 2 {
      affine.for %12 = 1 to min affine_map<()[s0] -> (40, s0)>()[%7] {
        %13 = affine.load %B[%11, %12] : memref<?x?xi64>
        affine.store %13, %B_copy[%11 - 1, %12 - 1] : memref<1x?xi64, 2 : i64>
      }
    }
    affine.for %i = 0 to 20 {
      %a = affine.load %A_copy[0, %i * 2] : memref<1x?xi64, 2 : i64>
      affine.store %a, %B_copy[0, %i * 2] : memref<1x?xi64, 2 : i64>
    } {loop_name = "i"}
    affine.for %14 = 1 to 2 {
      affine.for %15 = 1 to min affine_map<()[s0] -> (40, s0)>()[%7] {
        %16 = affine.load %B_copy[%14 - 1, %15 - 1] : memref<1x?xi64, 2 : i64>
        affine.store %16, %B[%14, %15] : memref<?x?xi64>
      }
    }
    memref.dealloc %B_copy : memref<1x?xi64, 2 : i64>
    memref.dealloc %A_copy : memref<1x?xi64, 2 : i64>
    func.return
  }
}
