builtin.module {
  func.func @f(%x: memref<100xf32>, %n: index, %out: memref<f32>) {
    %start = arith.constant 1.000000e+00 : f32
    %half = arith.constant 5.000000e-01 : f32
    %0 = memref.alloc() {alignment = 64 : i64} : memref<f32>
    affine.parallel (%1) = (0) to (1) {
      affine.store %start, %0[] : memref<f32>
    } {mapping = "blocks"}
    %r = affine.for %t = 0 to %n iter_args(%c = %start) -> (f32) {
      %a = affine.load %0[] : memref<f32>
      affine.parallel (%i) = (0) to (100) {
        %v = affine.load %x[%i] : memref<100xf32>
        %w = arith.mulf %v, %a : f32
        affine.store %w, %x[%i] : memref<100xf32>
      } {mapping = "grid"}
      %q = memref.alloc() : memref<f32>
      affine.parallel (%i_1) = (0) to (1) {
        %v_1 = affine.load %x[7] : memref<100xf32>
        affine.store %v_1, %q[] : memref<f32>
      } {mapping = "blocks"}
      %b = affine.load %q[] : memref<f32>
      memref.dealloc %q : memref<f32>
      %d = arith.mulf %c, %half : f32
      affine.parallel (%2) = (0) to (1) {
        affine.store %b, %0[] : memref<f32>
      } {mapping = "blocks"}
      affine.yield %d : f32
    }
    %r_1 = affine.load %0[] : memref<f32>
    affine.parallel (%i_2) = (0) to (1) {
      %s = arith.addf %r_1, %r : f32
      affine.store %s, %out[] : memref<f32>
    } {mapping = "blocks"}
    memref.dealloc %0 : memref<f32>
    func.return
  }
}
