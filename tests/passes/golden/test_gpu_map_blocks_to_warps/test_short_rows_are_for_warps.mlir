builtin.module {
  func.func @f(%x: memref<500x200xf32>, %out: memref<500x200xf32>) {
    affine.parallel (%i) = (0) to (500) {
      %0 = memref.alloc() {alignment = 64 : i64} : memref<256xf32>
      %s = affine.parallel (%j) = (0) to (200) reduce ("addf") -> (f32) {
        %v = affine.load %x[%i, %j] : memref<500x200xf32>
        affine.store %v, %0[%j] : memref<256xf32>
        affine.yield %v : f32
      } {mapping = "threads"}
      affine.parallel (%j_1) = (0) to (200) {
        %v_1 = affine.load %0[%j_1] : memref<256xf32>
        %e = arith.divf %v_1, %s : f32
        affine.store %e, %out[%i, %j_1] : memref<500x200xf32>
      } {mapping = "threads"}
      memref.dealloc %0 : memref<256xf32>
    } {mapping = "warps", longest_row = 200 : i64, block_size = 128 : i64}
    func.return
  }
}
