builtin.module {
  func.func @f(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    %m = memref.dim %y, %c0 : memref<?xf32>
    %t = arith.addi %n, %m : index
    %u = arith.addi %t, %n : index
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%u], strides: [1] : memref<?xf32> to memref<?xf32>
    %p = memref.subview %out_1[0] [%n] [1] : memref<?xf32> to memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : memref<?xf32>) outs(%p : memref<?xf32>) {
    ^bb0(%in: f32, %old: f32):
      %exp = math.exp %in : f32
      linalg.yield %exp : f32
    }
    %q = memref.subview %out_1[%n] [%m] [1] : memref<?xf32> to memref<?xf32, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%y : memref<?xf32>) outs(%q : memref<?xf32, strided<[1], offset: ?>>) {
    ^bb0(%in_1: f32, %old_1: f32):
      %exp_1 = math.exp %in_1 : f32
      linalg.yield %exp_1 : f32
    }
    %0 = memref.subview %out_1[%t] [%n] [1] : memref<?xf32> to memref<?xf32, strided<[1], offset: ?>>
    "memref.copy"(%x, %0) : (memref<?xf32>, memref<?xf32, strided<[1], offset: ?>>) -> ()
    func.return
  }
}
