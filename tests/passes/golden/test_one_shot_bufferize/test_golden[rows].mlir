builtin.module {
  func.func @f(%x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %x, %c0 : memref<?x?xf32>
    %m = memref.dim %x, %c1 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%n, %m], strides: [%m, 1] : memref<?x?xf32> to memref<?x?xf32>
    scf.for %i = %c0 to %n step %c1 {
      %0 = memref.subview %x[%i, 0] [1, %m] [1, 1] : memref<?x?xf32> to memref<?xf32, strided<[1], offset: ?>>
      %p = memref.subview %out_1[%i, 0] [1, %m] [1, 1] : memref<?x?xf32> to memref<?xf32, strided<[1], offset: ?>>
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%0 : memref<?xf32, strided<[1], offset: ?>>) outs(%p : memref<?xf32, strided<[1], offset: ?>>) {
      ^bb0(%in: f32, %old: f32):
        %exp = math.exp %in : f32
        linalg.yield %exp : f32
      }
    }
    func.return
  }
}
