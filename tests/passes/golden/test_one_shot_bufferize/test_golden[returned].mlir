builtin.module {
  func.func @f(%x: memref<4xf32> {llvm.noalias}, %out0: memref<4xf32> {llvm.noalias}, %out1: memref<4xf32> {llvm.noalias}, %out2: memref<4xf32> {llvm.noalias}) {
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : memref<4xf32>) outs(%out1 : memref<4xf32>) {
    ^bb0(%in: f32, %old: f32):
      %exp = math.exp %in : f32
      linalg.yield %exp : f32
    }
    "memref.copy"(%x, %out0) : (memref<4xf32>, memref<4xf32>) -> ()
    "memref.copy"(%out1, %out2) : (memref<4xf32>, memref<4xf32>) -> ()
    func.return
  }
}
