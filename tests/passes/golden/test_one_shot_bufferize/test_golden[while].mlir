builtin.module {
  func.func @f(%x: memref<4xf32> {llvm.noalias}, %out: memref<4xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %one = arith.constant 1.000000e+00 : f32
    "memref.copy"(%x, %out) : (memref<4xf32>, memref<4xf32>) -> ()
    scf.while () : () -> () {
      %s = memref.load %out[%c0] : memref<4xf32>
      %c = arith.cmpf olt, %s, %one : f32
      scf.condition(%c)
    } do {
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%out : memref<4xf32>) outs(%out : memref<4xf32>) {
      ^bb0(%in: f32, %old: f32):
        %exp = math.exp %in : f32
        linalg.yield %exp : f32
      }
      scf.yield
    }
    func.return
  }
}
