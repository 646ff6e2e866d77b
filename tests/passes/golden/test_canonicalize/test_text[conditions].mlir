builtin.module {
  func.func @f(%n: index) -> index {
    affine.for %i = 0 to 16 {
      affine.if affine_set<(d0)[s0] : (((d0 + s0) + -1) >= 0, (s0 + -8) == 0)>(%i)[%n] {
        "test.use"(%i) : (index) -> ()
      }
      "test.always"() : () -> ()
    }
    func.return %n : index
  }
}
