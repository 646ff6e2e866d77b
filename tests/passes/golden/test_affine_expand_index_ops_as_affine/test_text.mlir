builtin.module {
  func.func @f(%x: index, %n: index, %m: index, %A: memref<64xf32>) -> (index, index) {
    %i = affine.apply affine_map<()[s0, s1, s2] -> ((s2 floordiv (s0 * s1)))>()[%n, %m, %x]
    %j = affine.apply affine_map<()[s0, s1, s2] -> (((s2 mod (s0 * s1)) floordiv s1))>()[%n, %m, %x]
    %k = affine.apply affine_map<()[s0, s1, s2] -> (((s2 mod (s0 * s1)) mod s1))>()[%n, %m, %x]
    affine.for %l = 0 to 8 {
      %a = affine.apply affine_map<(d0) -> ((d0 floordiv 4))>(%l)
      %b = affine.apply affine_map<(d0) -> ((d0 mod 4))>(%l)
      %y = affine.apply affine_map<(d0)[s0, s1] -> ((((d0 * 3) + ((d0 floordiv 4) * -12)) + (((d0 floordiv 4) * (s0 * 3)) + s1)))>(%l)[%m, %n]
      %v = affine.load %A[%b] : memref<64xf32>
      memref.store %v, %A[%y] : memref<64xf32>
    }
    func.return %i, %k : index, index
  }
}
