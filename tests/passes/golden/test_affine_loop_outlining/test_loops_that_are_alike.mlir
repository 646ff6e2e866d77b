builtin.module {
  func.func @f(%A: memref<?xf32>, %B: memref<?xf32>, %C: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %A, %c0 : memref<?xf32>
    %m = memref.dim %C, %c0 : memref<?xf32>
    %two = arith.constant 2.000000e+00 : f32
    %three = arith.constant 3.000000e+00 : f32
    func.call @f_loop0(%A, %two, %B, %A) : (memref<?xf32>, f32, memref<?xf32>, memref<?xf32>) -> ()
    func.call @f_loop0(%B, %two, %C, %A) : (memref<?xf32>, f32, memref<?xf32>, memref<?xf32>) -> ()
    affine.for %i = 0 to %n {
      %x = affine.load %A[%i] : memref<?xf32>
      %y = arith.mulf %x, %two : f32
      affine.store %y, %A[%i] : memref<?xf32>
    }
    func.call @f_loop0(%C, %three, %A, %A) : (memref<?xf32>, f32, memref<?xf32>, memref<?xf32>) -> ()
    func.return
  }
  func.func private @f_loop0(%A: memref<?xf32> {llvm.noalias}, %two: f32, %B: memref<?xf32> {llvm.noalias}, %A_1: memref<?xf32> {llvm.noalias}) attributes {no_inline} {
    %0 = arith.constant 0 : index
    %1 = memref.dim %A_1, %0 : memref<?xf32>
    affine.for %i = 0 to %1 {
      %x = affine.load %A[%i] : memref<?xf32>
      %y = arith.mulf %x, %two : f32
      affine.store %y, %B[%i] : memref<?xf32>
    }
    func.return
  }
}
