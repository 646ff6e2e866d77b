builtin.module {
  func.func @f(%A: memref<?xf32>, %B: memref<?xf32>, %N: memref<i64>, %a: f32, %c: i1) {
    %two = arith.constant 2.000000e+00 : f32
    %three = arith.constant 3.000000e+00 : f32
    scf.if %c {
      %wide = memref.load %N[] : memref<i64>
      %n = arith.index_cast %wide : i64 to index
      %U = memref.alloc(%n) : memref<?xf32>
      %V = memref.subview %B[0] [%n] [1] : memref<?xf32> to memref<?xf32>
      %W = memref.subview %B[0] [%n] [1] : memref<?xf32> to memref<?xf32>
      func.call @f_part0(%U, %V) : (memref<?xf32>, memref<?xf32>) -> ()
      func.call @f_part0(%V, %U) : (memref<?xf32>, memref<?xf32>) -> ()
      func.call @f_part1(%U, %V) : (memref<?xf32>, memref<?xf32>) -> ()
      func.call @f_part2(%U, %V, %a) : (memref<?xf32>, memref<?xf32>, f32) -> ()
      func.call @f_part3(%U, %V) : (memref<?xf32>, memref<?xf32>) -> ()
      memref.dealloc %U : memref<?xf32>
    }
    func.return
  }
  func.func private @f_part3(%U: memref<?xf32> {llvm.noalias}, %V: memref<?xf32> {llvm.noalias}) attributes {no_inline} {
    "memref.copy"(%U, %V) : (memref<?xf32>, memref<?xf32>) -> ()
    func.return
  }
  func.func private @f_part2(%U: memref<?xf32> {llvm.noalias}, %V: memref<?xf32> {llvm.noalias}, %a: f32) attributes {no_inline} {
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%U : memref<?xf32>) outs(%V : memref<?xf32>) {
    ^bb0(%x: f32, %_: f32):
      %y = arith.mulf %x, %a : f32
      linalg.yield %y : f32
    }
    func.return
  }
  func.func private @f_part1(%U: memref<?xf32> {llvm.noalias}, %V: memref<?xf32> {llvm.noalias}) attributes {no_inline} {
    %three = arith.constant 3.000000e+00 : f32
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%U : memref<?xf32>) outs(%V : memref<?xf32>) {
    ^bb0(%x: f32, %_: f32):
      %y = arith.mulf %x, %three : f32
      linalg.yield %y : f32
    }
    func.return
  }
  func.func private @f_part0(%U: memref<?xf32> {llvm.noalias}, %V: memref<?xf32> {llvm.noalias}) attributes {no_inline} {
    %two = arith.constant 2.000000e+00 : f32
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%U : memref<?xf32>) outs(%V : memref<?xf32>) {
    ^bb0(%x: f32, %_: f32):
      %y = arith.mulf %x, %two : f32
      linalg.yield %y : f32
    }
    func.return
  }
}
