builtin.module {
  func.func @f(%A: memref<8x12xi64>, %B: memref<8x12xi64>) {
    %0 = arith.constant 24 : index
    %1 = arith.constant 12 : index
    %2 = arith.constant 6 : index
    %3 = arith.constant 0 : index
    affine.for %i = 0 to 8 step 4 {
      affine.for %j = 0 to 12 step 6 {
        %A_copy = memref.alloc() : memref<4x6xi64, 2 : i64>
        %tag = memref.alloc() : memref<1xi32, 3 : i64>
        affine.dma_start %A[%i, %j], %A_copy[%3, %3], %tag[%3], %0, %1, %2 : memref<8x12xi64>, memref<4x6xi64, 2 : i64>, memref<1xi32, 3 : i64>
        affine.dma_wait %tag[%3], %0 : memref<1xi32, 3 : i64>
        %B_copy = memref.alloc() : memref<4x6xi64, 2 : i64>
        %tag_1 = memref.alloc() : memref<1xi32, 3 : i64>
        affine.dma_start %B[%i, %j], %B_copy[%3, %3], %tag_1[%3], %0, %1, %2 : memref<8x12xi64>, memref<4x6xi64, 2 : i64>, memref<1xi32, 3 : i64>
        affine.dma_wait %tag_1[%3], %0 : memref<1xi32, 3 : i64>
        %tag_2 = memref.alloc() : memref<1xi32, 3 : i64>
        affine.for %ii = affine_map<(d0) -> (d0)>(%i) to affine_map<(d0) -> ((d0 + 4))>(%i) {
          affine.for %jj = affine_map<(d0) -> (d0)>(%j) to affine_map<(d0) -> ((d0 + 6))>(%j) {
            %a = affine.load %A_copy[-%i + %ii, -%j + %jj] : memref<4x6xi64, 2 : i64>
            %b = affine.load %B_copy[-%i + %ii, -%j + %jj] : memref<4x6xi64, 2 : i64>
            %c = arith.addi %a, %b : i64
            affine.store %c, %B_copy[-%i + %ii, -%j + %jj] : memref<4x6xi64, 2 : i64>
          }
        }
        affine.dma_start %B_copy[%3, %3], %B[%i, %j], %tag_2[%3], %0, %1, %2 : memref<4x6xi64, 2 : i64>, memref<8x12xi64>, memref<1xi32, 3 : i64>
        affine.dma_wait %tag_2[%3], %0 : memref<1xi32, 3 : i64>
        memref.dealloc %tag_2 : memref<1xi32, 3 : i64>
        memref.dealloc %tag_1 : memref<1xi32, 3 : i64>
        memref.dealloc %B_copy : memref<4x6xi64, 2 : i64>
        memref.dealloc %tag : memref<1xi32, 3 : i64>
        memref.dealloc %A_copy : memref<4x6xi64, 2 : i64>
      }
    }
    func.return
  }
}
