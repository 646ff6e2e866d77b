builtin.module {
  func.func @f(%A: memref<7x4xi64>, %B: memref<7x4xi64>) {
    %c4 = arith.constant 4 : index
    %fast = memref.alloc() : memref<2x4xi64, 2 : i64>
    %tag = memref.alloc() : memref<2x1xi32>
    %0 = arith.constant 0 : index
    affine.dma_start %A[%0, 0], %fast[%0 mod 2, 0], %tag[%0 mod 2, 0], %c4 : memref<7x4xi64>, memref<2x4xi64, 2 : i64>, memref<2x1xi32>
    affine.for %i = 1 to 7 {
      affine.dma_start %A[%i, 0], %fast[%i mod 2, 0], %tag[%i mod 2, 0], %c4 : memref<7x4xi64>, memref<2x4xi64, 2 : i64>, memref<2x1xi32>
      %1 = affine.apply affine_map<(d0) -> ((d0 + -1))>(%i)
      affine.dma_wait %tag[%1 mod 2, 0], %c4 : memref<2x1xi32>
      affine.for %j = 0 to 4 {
        %a = affine.load %fast[%1 mod 2, %j] : memref<2x4xi64, 2 : i64>
        %b = arith.addi %a, %a : i64
        affine.store %b, %B[%1, %j] : memref<7x4xi64>
      }
    }
    %2 = arith.constant 6 : index
    affine.dma_wait %tag[%2 mod 2, 0], %c4 : memref<2x1xi32>
    affine.for %j_1 = 0 to 4 {
      %a_1 = affine.load %fast[%2 mod 2, %j_1] : memref<2x4xi64, 2 : i64>
      %b_1 = arith.addi %a_1, %a_1 : i64
      affine.store %b_1, %B[%2, %j_1] : memref<7x4xi64>
    }
    memref.dealloc %tag : memref<2x1xi32>
    memref.dealloc %fast : memref<2x4xi64, 2 : i64>
    func.return
  }
}
