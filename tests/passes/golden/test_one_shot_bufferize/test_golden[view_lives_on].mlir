builtin.module {
  func.func @f(%x: memref<8xf32> {llvm.noalias}, %s: f32, %out0: memref<8xf32> {llvm.noalias}, %out1: memref<4xf32> {llvm.noalias}) {
    %c3 = arith.constant 3 : index
    %y = memref.alloca() {alignment = 64 : i64} : memref<8xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : memref<8xf32>) outs(%y : memref<8xf32>) {
    ^bb0(%in: f32, %old: f32):
      %exp = math.exp %in : f32
      linalg.yield %exp : f32
    }
    %0 = memref.subview %y[2] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 2>>
    "memref.copy"(%y, %out0) : (memref<8xf32>, memref<8xf32>) -> ()
    memref.store %s, %out0[%c3] : memref<8xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%0 : memref<4xf32, strided<[1], offset: 2>>) outs(%out1 : memref<4xf32>) {
    ^bb0(%in_1: f32, %old_1: f32):
      %exp_1 = math.exp %in_1 : f32
      linalg.yield %exp_1 : f32
    }
    func.return
  }
}
