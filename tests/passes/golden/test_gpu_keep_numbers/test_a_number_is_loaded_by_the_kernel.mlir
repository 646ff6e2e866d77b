builtin.module {
  func.func @f(%x: memref<100xf32>, %out: memref<100xf32>, %all: memref<f32>) {
    %start = arith.constant 0.000000e+00 : f32
    %p = memref.alloc() : memref<f32>
    affine.parallel (%i) = (0) to (1) {
      %s = affine.parallel (%j) = (0) to (100) reduce ("addf") -> (f32) {
        %v = affine.load %x[%j] : memref<100xf32>
        affine.yield %v : f32
      } {mapping = "threads"}
      affine.store %s, %p[] : memref<f32>
    } {mapping = "blocks"}
    affine.parallel (%i_1) = (0) to (10) {
      affine.parallel (%j_1) = (0) to (10) {
        %v_1 = affine.load %x[%i_1 * 10 + %j_1] : memref<100xf32>
        %n = affine.load %p[] : memref<f32>
        %r = math.sqrt %n : f32
        %d = arith.divf %v_1, %r : f32
        affine.store %d, %out[%i_1 * 10 + %j_1] : memref<100xf32>
      } {mapping = "grid"}
    } {mapping = "grid"}
    memref.dealloc %p : memref<f32>
    func.return
  }
}
