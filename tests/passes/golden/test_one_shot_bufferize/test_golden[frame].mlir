builtin.module {
  func.func @f(%x: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    %m = arith.subi %n, %c2 : index
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%n], strides: [1] : memref<?xf32> to memref<?xf32>
    %0 = arith.constant 1 : index
    %1 = arith.addi %m, %0 : index
    %2 = memref.subview %x[0] [%m] [1] : memref<?xf32> to memref<?xf32>
    %3 = memref.subview %x[2] [%m] [1] : memref<?xf32> to memref<?xf32, strided<[1], offset: 2>>
    %4 = memref.subview %x[0] [1] [1] : memref<?xf32> to memref<f32>
    %5 = memref.subview %out_1[0] [1] [1] : memref<?xf32> to memref<f32>
    "memref.copy"(%4, %5) : (memref<f32>, memref<f32>) -> ()
    %6 = memref.subview %x[%1] [1] [1] : memref<?xf32> to memref<f32, strided<[], offset: ?>>
    %7 = memref.subview %out_1[%1] [1] [1] : memref<?xf32> to memref<f32, strided<[], offset: ?>>
    "memref.copy"(%6, %7) : (memref<f32, strided<[], offset: ?>>, memref<f32, strided<[], offset: ?>>) -> ()
    %p = memref.subview %out_1[1] [%m] [1] : memref<?xf32> to memref<?xf32, strided<[1], offset: 1>>
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%2, %3 : memref<?xf32>, memref<?xf32, strided<[1], offset: 2>>) outs(%p : memref<?xf32, strided<[1], offset: 1>>) {
    ^bb0(%in: f32, %other: f32, %old: f32):
      %add = arith.addf %in, %other : f32
      linalg.yield %add : f32
    }
    func.return
  }
}
