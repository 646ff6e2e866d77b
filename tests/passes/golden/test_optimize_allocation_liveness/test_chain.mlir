builtin.module {
  func.func @f(%x: memref<?xf32>, %y: memref<?xf32>, %n: index) {
    %a = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
    affine.for %i = 0 to %n {
      %0 = affine.load %x[%i] : memref<?xf32>
      affine.store %0, %a[%i] : memref<?xf32>
    }
    %b = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
    affine.for %i_1 = 0 to %n {
      %1 = affine.load %a[-%i_1 + symbol(%n) - 1] : memref<?xf32>
      affine.store %1, %b[%i_1] : memref<?xf32>
    }
    %view = memref.subview %b[0] [%n] [1] : memref<?xf32> to memref<?xf32, strided<[1]>>
    affine.for %i_2 = 0 to %n {
      %2 = affine.load %view[%i_2] : memref<?xf32, strided<[1]>>
      affine.store %2, %a[-%i_2 + symbol(%n) - 1] : memref<?xf32>
    }
    memref.dealloc %b : memref<?xf32>
    affine.for %i_3 = 0 to %n {
      %3 = affine.load %a[%i_3] : memref<?xf32>
      affine.store %3, %y[%i_3] : memref<?xf32>
    }
    memref.dealloc %a : memref<?xf32>
    func.return
  }
}
