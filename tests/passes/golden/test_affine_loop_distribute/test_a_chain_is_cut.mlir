builtin.module {
  func.func @f(%X: memref<?xf64>, %Y: memref<?xf64>, %out: memref<?xf64>) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %X, %c0 : memref<?xf64>
    affine.for %i = 0 to %n step 256 {
      %0 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %1 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      %2 = memref.alloca() {alignment = 64 : i64} : memref<256xf64>
      affine.for %i_1 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i, %n) {
        %i_2 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_1)
        %x = affine.load %X[%i_2] : memref<?xf64>
        %r0 = math.sqrt %x : f64
        %d0 = arith.mulf %x, %r0 : f64
        %y = affine.load %Y[%i_2] : memref<?xf64>
        %r1 = arith.addf %d0, %y : f64
        %d1 = arith.mulf %x, %r1 : f64
        %r2 = arith.addf %d1, %y : f64
        %d2 = arith.mulf %x, %r2 : f64
        %r3 = arith.addf %d2, %y : f64
        %d3 = arith.mulf %x, %r3 : f64
        %r4 = arith.addf %d3, %y : f64
        %d4 = arith.mulf %x, %r4 : f64
        %r5 = arith.addf %d4, %y : f64
        %d5 = arith.mulf %x, %r5 : f64
        %r6 = arith.addf %d5, %y : f64
        %d6 = arith.mulf %x, %r6 : f64
        %r7 = arith.addf %d6, %y : f64
        %d7 = arith.mulf %x, %r7 : f64
        %r8 = arith.addf %d7, %y : f64
        %d8 = arith.mulf %x, %r8 : f64
        %r9 = arith.addf %d8, %y : f64
        %d9 = arith.mulf %x, %r9 : f64
        %r10 = arith.addf %d9, %y : f64
        %d10 = arith.mulf %x, %r10 : f64
        %r11 = arith.addf %d10, %y : f64
        %d11 = arith.mulf %x, %r11 : f64
        %r12 = arith.addf %d11, %y : f64
        %d12 = arith.mulf %x, %r12 : f64
        affine.store %d12, %0[%i_1] : memref<256xf64>
      }
      affine.for %i_3 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i, %n) {
        %i_4 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_3)
        %3 = affine.load %0[%i_3] : memref<256xf64>
        %y_1 = affine.load %Y[%i_4] : memref<?xf64>
        %r13 = arith.addf %3, %y_1 : f64
        %x_1 = affine.load %X[%i_4] : memref<?xf64>
        %d13 = arith.mulf %x_1, %r13 : f64
        %r14 = arith.addf %d13, %y_1 : f64
        %d14 = arith.mulf %x_1, %r14 : f64
        %r15 = arith.addf %d14, %y_1 : f64
        %d15 = arith.mulf %x_1, %r15 : f64
        %r16 = arith.addf %d15, %y_1 : f64
        %d16 = arith.mulf %x_1, %r16 : f64
        %r17 = arith.addf %d16, %y_1 : f64
        %d17 = arith.mulf %x_1, %r17 : f64
        %r18 = arith.addf %d17, %y_1 : f64
        %d18 = arith.mulf %x_1, %r18 : f64
        %r19 = arith.addf %d18, %y_1 : f64
        affine.store %r19, %1[%i_3] : memref<256xf64>
      }
      affine.for %i_5 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i, %n) {
        %i_6 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_5)
        %x_2 = affine.load %X[%i_6] : memref<?xf64>
        %4 = affine.load %1[%i_5] : memref<256xf64>
        %d19 = arith.mulf %x_2, %4 : f64
        %y_2 = affine.load %Y[%i_6] : memref<?xf64>
        %r20 = arith.addf %d19, %y_2 : f64
        %d20 = arith.mulf %x_2, %r20 : f64
        %r21 = arith.addf %d20, %y_2 : f64
        %d21 = arith.mulf %x_2, %r21 : f64
        %r22 = arith.addf %d21, %y_2 : f64
        %d22 = arith.mulf %x_2, %r22 : f64
        %r23 = arith.addf %d22, %y_2 : f64
        %d23 = arith.mulf %x_2, %r23 : f64
        %r24 = arith.addf %d23, %y_2 : f64
        %d24 = arith.mulf %x_2, %r24 : f64
        %r25 = arith.addf %d24, %y_2 : f64
        %d25 = arith.mulf %x_2, %r25 : f64
        %r26 = arith.addf %d25, %y_2 : f64
        %d26 = arith.mulf %x_2, %r26 : f64
        %r27 = arith.addf %d26, %y_2 : f64
        %d27 = arith.mulf %x_2, %r27 : f64
        %r28 = arith.addf %d27, %y_2 : f64
        %d28 = arith.mulf %x_2, %r28 : f64
        %r29 = arith.addf %d28, %y_2 : f64
        %d29 = arith.mulf %x_2, %r29 : f64
        affine.store %d29, %2[%i_5] : memref<256xf64>
      }
      affine.for %i_7 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i, %n) {
        %i_8 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_7)
        %5 = affine.load %2[%i_7] : memref<256xf64>
        %y_3 = affine.load %Y[%i_8] : memref<?xf64>
        %r30 = arith.addf %5, %y_3 : f64
        %x_3 = affine.load %X[%i_8] : memref<?xf64>
        %d30 = arith.mulf %x_3, %r30 : f64
        %r31 = arith.addf %d30, %y_3 : f64
        %d31 = arith.mulf %x_3, %r31 : f64
        %r32 = arith.addf %d31, %y_3 : f64
        %d32 = arith.mulf %x_3, %r32 : f64
        %r33 = arith.addf %d32, %y_3 : f64
        %d33 = arith.mulf %x_3, %r33 : f64
        %r34 = arith.addf %d33, %y_3 : f64
        %d34 = arith.mulf %x_3, %r34 : f64
        %r35 = arith.addf %d34, %y_3 : f64
        %d35 = arith.mulf %x_3, %r35 : f64
        %r36 = arith.addf %d35, %y_3 : f64
        %d36 = arith.mulf %x_3, %r36 : f64
        %r37 = arith.addf %d36, %y_3 : f64
        %d37 = arith.mulf %x_3, %r37 : f64
        %r38 = arith.addf %d37, %y_3 : f64
        %d38 = arith.mulf %x_3, %r38 : f64
        %r39 = arith.addf %d38, %y_3 : f64
        %d39 = arith.mulf %x_3, %r39 : f64
        %r40 = arith.addf %d39, %y_3 : f64
        affine.store %r40, %out[%i_8] : memref<?xf64>
      }
    }
    func.return
  }
}
