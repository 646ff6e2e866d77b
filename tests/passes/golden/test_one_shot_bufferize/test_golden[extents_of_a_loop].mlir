builtin.module {
  func.func @f(%x: memref<?xf32> {llvm.noalias}, %k: memref<?xindex> {llvm.noalias}, %out: memref<f32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%out : memref<f32>) {
    ^bb0(%0: f32):
      %1 = arith.constant 0.000000e+00 : f32
      linalg.yield %1 : f32
    }
    scf.for %i = %c0 to %n step %c1 {
      %m = memref.load %k[%i] : memref<?xindex>
      %2 = memref.subview %x[0] [%m] [1] : memref<?xf32> to memref<?xf32>
      %y = memref.alloc(%m) {alignment = 64 : i64} : memref<?xf32>
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%2 : memref<?xf32>) outs(%y : memref<?xf32>) {
      ^bb0(%in: f32, %old: f32):
        %exp = math.exp %in : f32
        linalg.yield %exp : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%y : memref<?xf32>) outs(%out : memref<f32>) {
      ^bb0(%in_1: f32, %old_1: f32):
        %add = arith.addf %in_1, %old_1 : f32
        linalg.yield %add : f32
      }
      memref.dealloc %y : memref<?xf32>
    }
    func.return
  }
}
