builtin.module {
  func.func @f(%x: memref<4xf32> {llvm.noalias}, %c: i1, %out: memref<4xf32> {llvm.noalias}) {
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : memref<4xf32>) outs(%out : memref<4xf32>) {
    ^bb0(%in: f32, %old: f32):
      %exp = math.exp %in : f32
      linalg.yield %exp : f32
    }
    scf.if %c {
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%out, %x : memref<4xf32>, memref<4xf32>) outs(%out : memref<4xf32>) {
      ^bb0(%in_1: f32, %other: f32, %old_1: f32):
        %add = arith.addf %in_1, %other : f32
        linalg.yield %add : f32
      }
    } else {
    }
    func.return
  }
}
