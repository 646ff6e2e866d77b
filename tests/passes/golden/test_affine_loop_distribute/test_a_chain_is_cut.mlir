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
        %d0 = arith.divf %x, %r0 : f64
        %y = affine.load %Y[%i_2] : memref<?xf64>
        %r1 = arith.addf %d0, %y : f64
        %d1 = arith.divf %x, %r1 : f64
        %r2 = arith.addf %d1, %y : f64
        %d2 = arith.divf %x, %r2 : f64
        affine.store %d2, %0[%i_1] : memref<256xf64>
      }
      affine.for %i_3 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i, %n) {
        %i_4 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_3)
        %3 = affine.load %0[%i_3] : memref<256xf64>
        %y_1 = affine.load %Y[%i_4] : memref<?xf64>
        %r3 = arith.addf %3, %y_1 : f64
        %x_1 = affine.load %X[%i_4] : memref<?xf64>
        %d3 = arith.divf %x_1, %r3 : f64
        %r4 = arith.addf %d3, %y_1 : f64
        %d4 = arith.divf %x_1, %r4 : f64
        %r5 = arith.addf %d4, %y_1 : f64
        %d5 = arith.divf %x_1, %r5 : f64
        affine.store %d5, %1[%i_3] : memref<256xf64>
      }
      affine.for %i_5 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i, %n) {
        %i_6 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_5)
        %4 = affine.load %1[%i_5] : memref<256xf64>
        %y_2 = affine.load %Y[%i_6] : memref<?xf64>
        %r6 = arith.addf %4, %y_2 : f64
        %x_2 = affine.load %X[%i_6] : memref<?xf64>
        %d6 = arith.divf %x_2, %r6 : f64
        %r7 = arith.addf %d6, %y_2 : f64
        %d7 = arith.divf %x_2, %r7 : f64
        %r8 = arith.addf %d7, %y_2 : f64
        %d8 = arith.divf %x_2, %r8 : f64
        affine.store %d8, %2[%i_5] : memref<256xf64>
      }
      affine.for %i_7 = 0 to min affine_map<(d0, d1) -> (256, (d1 + (d0 * -1)))>(%i, %n) {
        %i_8 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i, %i_7)
        %5 = affine.load %2[%i_7] : memref<256xf64>
        %y_3 = affine.load %Y[%i_8] : memref<?xf64>
        %r9 = arith.addf %5, %y_3 : f64
        %x_3 = affine.load %X[%i_8] : memref<?xf64>
        %d9 = arith.divf %x_3, %r9 : f64
        %r10 = arith.addf %d9, %y_3 : f64
        %d10 = arith.divf %x_3, %r10 : f64
        %r11 = arith.addf %d10, %y_3 : f64
        %d11 = arith.divf %x_3, %r11 : f64
        %r12 = arith.addf %d11, %y_3 : f64
        affine.store %r12, %out[%i_8] : memref<?xf64>
      }
    }
    func.return
  }
}
