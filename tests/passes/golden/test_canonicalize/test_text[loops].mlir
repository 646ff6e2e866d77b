builtin.module {
  func.func @f(%n: index, %x: f32) -> (index, index, f32) {
    %c8 = arith.constant 8 : index
    affine.for %i = 0 to min affine_map<()[s0] -> (s0, (s0 + 8))>()[%n] {
      "test.use"(%i) : (index) -> ()
      affine.for %j = 0 to 40 {
        "test.use"(%j) : (index) -> ()
      }
    }
    affine.parallel (%i_1, %j_1) = (0, max(symbol(%n), symbol(%n) + 8)) to (8, symbol(%n) + 8) {
      "test.use"(%j_1) : (index) -> ()
    }
    func.return %n, %c8, %x : index, index, f32
  }
}
