builtin.module {
  "memref.global"() <{sym_name = "constant_0", type = memref<2xf32>, initial_value = dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>, sym_visibility = "private", constant, alignment = 64 : i64}> : () -> ()
  func.func @f(%x: memref<3x4xf32> {llvm.noalias}, %out0: memref<3xf32> {llvm.noalias}, %out1: memref<3xf32> {llvm.noalias}, %out2: memref<2xf32> {llvm.noalias}, %out3: memref<2xf32> {llvm.noalias}) {
    %0 = memref.get_global @constant_0 : memref<2xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%out0 : memref<3xf32>) {
    ^bb0(%old: f32):
      %zero = arith.constant 0.000000e+00 : f32
      linalg.yield %zero : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x : memref<3x4xf32>) outs(%out0 : memref<3xf32>) {
    ^bb0(%a: f32, %o: f32):
      %r = arith.addf %a, %o : f32
      linalg.yield %r : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%out1 : memref<3xf32>) {
    ^bb0(%old_1: f32):
      %zero_1 = arith.constant 0.000000e+00 : f32
      linalg.yield %zero_1 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x : memref<3x4xf32>) outs(%out1 : memref<3xf32>) {
    ^bb0(%a_1: f32, %o_1: f32):
      %r_1 = arith.maximumf %a_1, %o_1 : f32
      linalg.yield %r_1 : f32
    }
    "memref.copy"(%0, %out2) : (memref<2xf32>, memref<2xf32>) -> ()
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%out3 : memref<2xf32>) {
    ^bb0(%1: f32):
      %2 = arith.constant 7.000000e+00 : f32
      linalg.yield %2 : f32
    }
    func.return
  }
}
