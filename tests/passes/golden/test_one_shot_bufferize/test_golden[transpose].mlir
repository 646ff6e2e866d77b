builtin.module {
  func.func @f(%x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %x, %c0 : memref<?x?xf32>
    %m = memref.dim %x, %c1 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%n, %m], strides: [%m, 1] : memref<?x?xf32> to memref<?x?xf32>
    %y = memref.alloc(%m, %n) {alignment = 64 : i64} : memref<?x?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x : memref<?x?xf32>) outs(%y : memref<?x?xf32>) {
    ^bb0(%in: f32, %old: f32):
      %exp = math.exp %in : f32
      linalg.yield %exp : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%y : memref<?x?xf32>) outs(%out_1 : memref<?x?xf32>) {
    ^bb0(%in_1: f32, %old_1: f32):
      %exp_1 = math.exp %in_1 : f32
      linalg.yield %exp_1 : f32
    }
    memref.dealloc %y : memref<?x?xf32>
    func.return
  }
}
