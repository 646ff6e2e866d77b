builtin.module {
  func.func @f(%x: memref<4xf32> {llvm.noalias}, %y: memref<4xf32> {llvm.noalias}, %out0: memref<4xf32> {llvm.noalias}, %out1: memref<4xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c9 = arith.constant 9 : index
    %0 = memref.alloca() {alignment = 64 : i64} : memref<4xf32>
    "memref.copy"(%x, %out0) : (memref<4xf32>, memref<4xf32>) -> ()
    "memref.copy"(%y, %out1) : (memref<4xf32>, memref<4xf32>) -> ()
    scf.for %i = %c0 to %c9 step %c1 {
      "memref.copy"(%out1, %0) : (memref<4xf32>, memref<4xf32>) -> ()
      "memref.copy"(%out0, %out1) : (memref<4xf32>, memref<4xf32>) -> ()
      "memref.copy"(%0, %out0) : (memref<4xf32>, memref<4xf32>) -> ()
    }
    func.return
  }
}
