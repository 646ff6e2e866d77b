builtin.module {
  func.func private @g(memref<10xf32>) -> ()
  func.func @f(%A: memref<10xf32>, %B: memref<10xf32>, %x: f32) {
    %t = memref.alloc() : memref<3xf32>
    affine.for %i = 0 to 8 {
      affine.for %i_1 = affine_map<(d0) -> (d0)>(%i) to affine_map<(d0) -> ((d0 + 3))>(%i) {
        %v = affine.load %A[%i_1] : memref<10xf32>
        affine.store %v, %t[-%i + %i_1] : memref<3xf32>
      }
      %a = affine.load %t[0] : memref<3xf32>
      %0 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i)
      %b = affine.load %t[2] : memref<3xf32>
      %c = arith.addf %a, %b : f32
      affine.store %c, %B[%i] : memref<10xf32>
    }
    func.return
  }
}
