builtin.module {
  func.func @f(%x: memref<1x4xf32>, %s: f32, %y: memref<f32>) {
    %a = affine.load %x[0, 2] : memref<1x4xf32>
    %c = affine.load %y[] : memref<f32>
    %p = arith.addf %a, %s : f32
    %q = arith.addf %p, %c : f32
    affine.store %q, %y[] : memref<f32>
    func.return
  }
}
