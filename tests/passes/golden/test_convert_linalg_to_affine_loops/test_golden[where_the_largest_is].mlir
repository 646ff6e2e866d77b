builtin.module {
  func.func @f(%x: memref<?xf32>, %best: memref<f32>, %place: memref<i64>) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf32>
    %2 = affine.load %best[] : memref<f32>
    %3 = affine.load %place[] : memref<i64>
    %4, %5 = affine.for %i = 0 to %1 iter_args(%b = %2, %p = %3) -> (f32, i64) {
      %a = affine.load %x[%i] : memref<?xf32>
      %j = arith.index_cast %i : index to i64
      %c = arith.cmpf ogt, %a, %b : f32
      %s = arith.select %c, %a, %b : f32
      %t = arith.select %c, %j, %p : i64
      affine.yield %s, %t : f32, i64
    }
    affine.store %4, %best[] : memref<f32>
    affine.store %5, %place[] : memref<i64>
    func.return
  }
}
