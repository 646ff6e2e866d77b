builtin.module {
  func.func @f(%x: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%n], strides: [1] : memref<?xf32> to memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : memref<?xf32>) outs(%out_1 : memref<?xf32>) {
    ^bb0(%in: f32, %old: f32):
      %exp = math.exp %in : f32
      linalg.yield %exp : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%out_1, %x : memref<?xf32>, memref<?xf32>) outs(%out_1 : memref<?xf32>) {
    ^bb0(%in_1: f32, %other: f32, %old_1: f32):
      %add = arith.addf %in_1, %other : f32
      linalg.yield %add : f32
    }
    func.return
  }
  func.func @f_shapes(%x: memref<?xf32> {llvm.noalias}) -> index {
    %c0 = arith.constant 0 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    func.return %n : index
  }
}
