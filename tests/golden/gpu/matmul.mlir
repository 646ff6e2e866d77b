// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = memref.dim %a, %0 : memref<?x?xf32>
    %3 = arith.constant 1 : index
    %4 = memref.dim %a, %3 : memref<?x?xf32>
    %5 = memref.dim %b, %3 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%2, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %6 = memref.reinterpret_cast %b to offset: [0], sizes: [%4, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %7 = memref.reinterpret_cast %bias to offset: [0], sizes: [%5], strides: [1] : memref<?xf32> to memref<?xf32>
    affine.parallel (%i) = (0) to (symbol(%2)) {
      affine.parallel (%j) = (0) to (symbol(%5)) {
        %8 = affine.for %k0 = 0 to %4 iter_args(%9 = %1) -> (f32) {
          %10 = affine.load %a[%i, %k0] : memref<?x?xf32>
          %11 = affine.load %6[%k0, %j] : memref<?x?xf32>
          %12 = arith.mulf %10, %11 fastmath<reassoc,contract> : f32
          %13 = arith.addf %9, %12 fastmath<reassoc,contract> : f32
          affine.yield %13 : f32
        }
        %14 = affine.load %7[%j] : memref<?xf32>
        %15 = arith.addf %8, %14 : f32
        affine.store %15, %out_1[%i, %j] : memref<?x?xf32>
      } {mapping = "grid"}
    } {mapping = "grid", thread_tile = "128x128x8 16x16"}
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = memref.dim %bias, %0 : memref<?xf32>
    %7 = arith.cmpi eq, %3, %4 : index
    %8 = arith.cmpi eq, %6, %5 : index
    cf.assert %7, "ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)"
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"
    func.return %1, %5 : index, index
  }
}
// ----- loop
builtin.module attributes {gpu.container_module} {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = memref.dim %a, %0 : memref<?x?xf32>
    %3 = arith.constant 1 : index
    %4 = memref.dim %a, %3 : memref<?x?xf32>
    %5 = memref.dim %b, %3 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%2, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %6 = memref.reinterpret_cast %b to offset: [0], sizes: [%4, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %7 = memref.reinterpret_cast %bias to offset: [0], sizes: [%5], strides: [1] : memref<?xf32> to memref<?xf32>
    %8 = arith.constant 0 : index
    %9 = arith.maxsi %2, %8 : index
    %10 = arith.constant 0 : index
    %11 = arith.maxsi %5, %10 : index
    %12 = arith.constant 128 : index
    %13 = arith.ceildivsi %9, %12 : index
    %14 = arith.constant 128 : index
    %15 = arith.ceildivsi %11, %14 : index
    %16 = arith.muli %13, %15 : index
    %17 = arith.muli %13, %15 : index
    %18 = arith.constant 1 : index
    %19 = arith.constant 256 : index
    gpu.launch_func @kernels::@program_kernel blocks in (%17, %18, %18) threads in (%19, %18, %18) args(%15 : index, %13 : index, %4 : index, %9 : index, %a : memref<?x?xf32>, %11 : index, %6 : memref<?x?xf32>, %7 : memref<?xf32>, %out_1 : memref<?x?xf32>)
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = memref.dim %bias, %0 : memref<?xf32>
    %7 = arith.cmpi eq, %3, %4 : index
    %8 = arith.cmpi eq, %6, %5 : index
    cf.assert %7, "ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)"
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"
    func.return %1, %5 : index, index
  }
  gpu.module @kernels {
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<1x8x132xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<1x8x132xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @program_kernel(%0: index, %1: index, %2: index, %3: index, %a: memref<?x?xf32> {llvm.noalias}, %4: index, %5: memref<?x?xf32> {llvm.noalias}, %6: memref<?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %7 = arith.constant 0.000000e+00 : f32
      %8 = arith.constant 8 : index
      %9 = arith.muli %0, %8 : index
      %10 = arith.divui %block, %9 : index
      %11 = arith.remui %block, %9 : index
      %12 = arith.constant 8 : index
      %13 = arith.muli %10, %12 : index
      %14 = arith.subi %1, %13 : index
      %15 = arith.constant 8 : index
      %16 = arith.minui %14, %15 : index
      %17 = arith.remui %11, %16 : index
      %18 = arith.addi %13, %17 : index
      %19 = arith.divui %11, %16 : index
      %20 = arith.constant 128 : index
      %21 = arith.muli %18, %20 : index
      %22 = arith.constant 128 : index
      %23 = arith.muli %19, %22 : index
      %24 = arith.constant 32 : index
      %25 = arith.remui %thread, %24 : index
      %26 = arith.constant 32 : index
      %27 = arith.divui %thread, %26 : index
      %28 = arith.constant 2 : index
      %29 = arith.divui %27, %28 : index
      %30 = arith.constant 4 : index
      %31 = arith.muli %29, %30 : index
      %32 = arith.constant 8 : index
      %33 = arith.divui %25, %32 : index
      %34 = arith.addi %31, %33 : index
      %35 = arith.constant 2 : index
      %36 = arith.remui %27, %35 : index
      %37 = arith.constant 8 : index
      %38 = arith.muli %36, %37 : index
      %39 = arith.constant 8 : index
      %40 = arith.remui %25, %39 : index
      %41 = arith.addi %38, %40 : index
      %42 = arith.constant 4 : index
      %43 = arith.muli %34, %42 : index
      %44 = arith.constant 0 : index
      %45 = arith.addi %43, %44 : index
      %46 = arith.constant 1 : index
      %47 = arith.addi %43, %46 : index
      %48 = arith.constant 2 : index
      %49 = arith.addi %43, %48 : index
      %50 = arith.constant 3 : index
      %51 = arith.addi %43, %50 : index
      %52 = arith.constant 64 : index
      %53 = arith.addi %43, %52 : index
      %54 = arith.constant 65 : index
      %55 = arith.addi %43, %54 : index
      %56 = arith.constant 66 : index
      %57 = arith.addi %43, %56 : index
      %58 = arith.constant 67 : index
      %59 = arith.addi %43, %58 : index
      %60 = memref.get_global @shared0 : memref<1x8x132xf32, #gpu.address_space<workgroup>>
      %61 = arith.constant 0 : index
      %62 = arith.addi %thread, %61 : index
      %63 = arith.constant 8 : index
      %64 = arith.remui %62, %63 : index
      %65 = arith.constant 8 : index
      %66 = arith.divui %62, %65 : index
      %67 = arith.addi %21, %66 : index
      %68 = arith.constant 256 : index
      %69 = arith.addi %thread, %68 : index
      %70 = arith.constant 8 : index
      %71 = arith.remui %69, %70 : index
      %72 = arith.constant 8 : index
      %73 = arith.divui %69, %72 : index
      %74 = arith.addi %21, %73 : index
      %75 = arith.constant 512 : index
      %76 = arith.addi %thread, %75 : index
      %77 = arith.constant 8 : index
      %78 = arith.remui %76, %77 : index
      %79 = arith.constant 8 : index
      %80 = arith.divui %76, %79 : index
      %81 = arith.addi %21, %80 : index
      %82 = arith.constant 768 : index
      %83 = arith.addi %thread, %82 : index
      %84 = arith.constant 8 : index
      %85 = arith.remui %83, %84 : index
      %86 = arith.constant 8 : index
      %87 = arith.divui %83, %86 : index
      %88 = arith.addi %21, %87 : index
      %89 = arith.constant 4 : index
      %90 = arith.muli %41, %89 : index
      %91 = arith.constant 0 : index
      %92 = arith.addi %90, %91 : index
      %93 = arith.constant 1 : index
      %94 = arith.addi %90, %93 : index
      %95 = arith.constant 2 : index
      %96 = arith.addi %90, %95 : index
      %97 = arith.constant 3 : index
      %98 = arith.addi %90, %97 : index
      %99 = arith.constant 64 : index
      %100 = arith.addi %90, %99 : index
      %101 = arith.constant 65 : index
      %102 = arith.addi %90, %101 : index
      %103 = arith.constant 66 : index
      %104 = arith.addi %90, %103 : index
      %105 = arith.constant 67 : index
      %106 = arith.addi %90, %105 : index
      %107 = memref.get_global @shared1 : memref<1x8x132xf32, #gpu.address_space<workgroup>>
      %108 = arith.constant 0 : index
      %109 = arith.addi %thread, %108 : index
      %110 = arith.constant 128 : index
      %111 = arith.remui %109, %110 : index
      %112 = arith.constant 128 : index
      %113 = arith.divui %109, %112 : index
      %114 = arith.addi %23, %111 : index
      %115 = arith.constant 256 : index
      %116 = arith.addi %thread, %115 : index
      %117 = arith.constant 128 : index
      %118 = arith.remui %116, %117 : index
      %119 = arith.constant 128 : index
      %120 = arith.divui %116, %119 : index
      %121 = arith.addi %23, %118 : index
      %122 = arith.constant 512 : index
      %123 = arith.addi %thread, %122 : index
      %124 = arith.constant 128 : index
      %125 = arith.remui %123, %124 : index
      %126 = arith.constant 128 : index
      %127 = arith.divui %123, %126 : index
      %128 = arith.addi %23, %125 : index
      %129 = arith.constant 768 : index
      %130 = arith.addi %thread, %129 : index
      %131 = arith.constant 128 : index
      %132 = arith.remui %130, %131 : index
      %133 = arith.constant 128 : index
      %134 = arith.divui %130, %133 : index
      %135 = arith.addi %23, %132 : index
      %136 = arith.constant 0 : index
      %137 = arith.addi %thread, %136 : index
      %138 = arith.constant 32 : index
      %139 = arith.remui %137, %138 : index
      %140 = arith.constant 4 : index
      %141 = arith.muli %139, %140 : index
      %142 = arith.constant 32 : index
      %143 = arith.divui %137, %142 : index
      %144 = arith.addi %23, %141 : index
      %145 = arith.constant 0 : index
      %146 = arith.constant 8 : index
      %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172, %173, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204, %205, %206, %207, %208, %209, %210 = scf.for %211 = %145 to %2 step %146 iter_args(%212 = %7, %213 = %7, %214 = %7, %215 = %7, %216 = %7, %217 = %7, %218 = %7, %219 = %7, %220 = %7, %221 = %7, %222 = %7, %223 = %7, %224 = %7, %225 = %7, %226 = %7, %227 = %7, %228 = %7, %229 = %7, %230 = %7, %231 = %7, %232 = %7, %233 = %7, %234 = %7, %235 = %7, %236 = %7, %237 = %7, %238 = %7, %239 = %7, %240 = %7, %241 = %7, %242 = %7, %243 = %7, %244 = %7, %245 = %7, %246 = %7, %247 = %7, %248 = %7, %249 = %7, %250 = %7, %251 = %7, %252 = %7, %253 = %7, %254 = %7, %255 = %7, %256 = %7, %257 = %7, %258 = %7, %259 = %7, %260 = %7, %261 = %7, %262 = %7, %263 = %7, %264 = %7, %265 = %7, %266 = %7, %267 = %7, %268 = %7, %269 = %7, %270 = %7, %271 = %7, %272 = %7, %273 = %7, %274 = %7, %275 = %7) -> (f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32) {
        %276 = arith.constant 0 : index
        %277 = arith.addi %211, %64 : index
        %278 = arith.cmpi ult, %67, %3 : index
        %279 = arith.cmpi ult, %277, %2 : index
        %280 = arith.andi %278, %279 : i1
        %281 = scf.if %280 -> (f32) {
          %282 = memref.load %a[%67, %277] : memref<?x?xf32>
          scf.yield %282 : f32
        } else {
          %283 = arith.constant 0.000000e+00 : f32
          scf.yield %283 : f32
        }
        memref.store %281, %60[%276, %64, %66] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %284 = arith.addi %211, %71 : index
        %285 = arith.cmpi ult, %74, %3 : index
        %286 = arith.cmpi ult, %284, %2 : index
        %287 = arith.andi %285, %286 : i1
        %288 = scf.if %287 -> (f32) {
          %289 = memref.load %a[%74, %284] : memref<?x?xf32>
          scf.yield %289 : f32
        } else {
          %290 = arith.constant 0.000000e+00 : f32
          scf.yield %290 : f32
        }
        memref.store %288, %60[%276, %71, %73] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %291 = arith.addi %211, %78 : index
        %292 = arith.cmpi ult, %81, %3 : index
        %293 = arith.cmpi ult, %291, %2 : index
        %294 = arith.andi %292, %293 : i1
        %295 = scf.if %294 -> (f32) {
          %296 = memref.load %a[%81, %291] : memref<?x?xf32>
          scf.yield %296 : f32
        } else {
          %297 = arith.constant 0.000000e+00 : f32
          scf.yield %297 : f32
        }
        memref.store %295, %60[%276, %78, %80] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %298 = arith.addi %211, %85 : index
        %299 = arith.cmpi ult, %88, %3 : index
        %300 = arith.cmpi ult, %298, %2 : index
        %301 = arith.andi %299, %300 : i1
        %302 = scf.if %301 -> (f32) {
          %303 = memref.load %a[%88, %298] : memref<?x?xf32>
          scf.yield %303 : f32
        } else {
          %304 = arith.constant 0.000000e+00 : f32
          scf.yield %304 : f32
        }
        memref.store %302, %60[%276, %85, %87] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %305 = arith.addi %211, %113 : index
        %306 = arith.cmpi ult, %114, %4 : index
        %307 = arith.cmpi ult, %305, %2 : index
        %308 = arith.andi %306, %307 : i1
        %309 = scf.if %308 -> (f32) {
          %310 = memref.load %5[%305, %114] : memref<?x?xf32>
          scf.yield %310 : f32
        } else {
          %311 = arith.constant 0.000000e+00 : f32
          scf.yield %311 : f32
        }
        memref.store %309, %107[%276, %113, %111] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %312 = arith.addi %211, %120 : index
        %313 = arith.cmpi ult, %121, %4 : index
        %314 = arith.cmpi ult, %312, %2 : index
        %315 = arith.andi %313, %314 : i1
        %316 = scf.if %315 -> (f32) {
          %317 = memref.load %5[%312, %121] : memref<?x?xf32>
          scf.yield %317 : f32
        } else {
          %318 = arith.constant 0.000000e+00 : f32
          scf.yield %318 : f32
        }
        memref.store %316, %107[%276, %120, %118] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %319 = arith.addi %211, %127 : index
        %320 = arith.cmpi ult, %128, %4 : index
        %321 = arith.cmpi ult, %319, %2 : index
        %322 = arith.andi %320, %321 : i1
        %323 = scf.if %322 -> (f32) {
          %324 = memref.load %5[%319, %128] : memref<?x?xf32>
          scf.yield %324 : f32
        } else {
          %325 = arith.constant 0.000000e+00 : f32
          scf.yield %325 : f32
        }
        memref.store %323, %107[%276, %127, %125] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %326 = arith.addi %211, %134 : index
        %327 = arith.cmpi ult, %135, %4 : index
        %328 = arith.cmpi ult, %326, %2 : index
        %329 = arith.andi %327, %328 : i1
        %330 = scf.if %329 -> (f32) {
          %331 = memref.load %5[%326, %135] : memref<?x?xf32>
          scf.yield %331 : f32
        } else {
          %332 = arith.constant 0.000000e+00 : f32
          scf.yield %332 : f32
        }
        memref.store %330, %107[%276, %134, %132] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        %333 = arith.constant 0 : index
        %334 = vector.load %60[%276, %333, %45] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %335 = vector.extract %334[0] : f32 from vector<4xf32>
        %336 = vector.extract %334[1] : f32 from vector<4xf32>
        %337 = vector.extract %334[2] : f32 from vector<4xf32>
        %338 = vector.extract %334[3] : f32 from vector<4xf32>
        %339 = vector.load %60[%276, %333, %53] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %340 = vector.extract %339[0] : f32 from vector<4xf32>
        %341 = vector.extract %339[1] : f32 from vector<4xf32>
        %342 = vector.extract %339[2] : f32 from vector<4xf32>
        %343 = vector.extract %339[3] : f32 from vector<4xf32>
        %344 = vector.load %107[%276, %333, %92] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %345 = vector.extract %344[0] : f32 from vector<4xf32>
        %346 = vector.extract %344[1] : f32 from vector<4xf32>
        %347 = vector.extract %344[2] : f32 from vector<4xf32>
        %348 = vector.extract %344[3] : f32 from vector<4xf32>
        %349 = vector.load %107[%276, %333, %100] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %350 = vector.extract %349[0] : f32 from vector<4xf32>
        %351 = vector.extract %349[1] : f32 from vector<4xf32>
        %352 = vector.extract %349[2] : f32 from vector<4xf32>
        %353 = vector.extract %349[3] : f32 from vector<4xf32>
        %354 = arith.mulf %335, %345 fastmath<reassoc,contract> : f32
        %355 = arith.addf %212, %354 fastmath<reassoc,contract> : f32
        %356 = arith.mulf %335, %346 fastmath<reassoc,contract> : f32
        %357 = arith.addf %213, %356 fastmath<reassoc,contract> : f32
        %358 = arith.mulf %335, %347 fastmath<reassoc,contract> : f32
        %359 = arith.addf %214, %358 fastmath<reassoc,contract> : f32
        %360 = arith.mulf %335, %348 fastmath<reassoc,contract> : f32
        %361 = arith.addf %215, %360 fastmath<reassoc,contract> : f32
        %362 = arith.mulf %335, %350 fastmath<reassoc,contract> : f32
        %363 = arith.addf %216, %362 fastmath<reassoc,contract> : f32
        %364 = arith.mulf %335, %351 fastmath<reassoc,contract> : f32
        %365 = arith.addf %217, %364 fastmath<reassoc,contract> : f32
        %366 = arith.mulf %335, %352 fastmath<reassoc,contract> : f32
        %367 = arith.addf %218, %366 fastmath<reassoc,contract> : f32
        %368 = arith.mulf %335, %353 fastmath<reassoc,contract> : f32
        %369 = arith.addf %219, %368 fastmath<reassoc,contract> : f32
        %370 = arith.mulf %336, %345 fastmath<reassoc,contract> : f32
        %371 = arith.addf %220, %370 fastmath<reassoc,contract> : f32
        %372 = arith.mulf %336, %346 fastmath<reassoc,contract> : f32
        %373 = arith.addf %221, %372 fastmath<reassoc,contract> : f32
        %374 = arith.mulf %336, %347 fastmath<reassoc,contract> : f32
        %375 = arith.addf %222, %374 fastmath<reassoc,contract> : f32
        %376 = arith.mulf %336, %348 fastmath<reassoc,contract> : f32
        %377 = arith.addf %223, %376 fastmath<reassoc,contract> : f32
        %378 = arith.mulf %336, %350 fastmath<reassoc,contract> : f32
        %379 = arith.addf %224, %378 fastmath<reassoc,contract> : f32
        %380 = arith.mulf %336, %351 fastmath<reassoc,contract> : f32
        %381 = arith.addf %225, %380 fastmath<reassoc,contract> : f32
        %382 = arith.mulf %336, %352 fastmath<reassoc,contract> : f32
        %383 = arith.addf %226, %382 fastmath<reassoc,contract> : f32
        %384 = arith.mulf %336, %353 fastmath<reassoc,contract> : f32
        %385 = arith.addf %227, %384 fastmath<reassoc,contract> : f32
        %386 = arith.mulf %337, %345 fastmath<reassoc,contract> : f32
        %387 = arith.addf %228, %386 fastmath<reassoc,contract> : f32
        %388 = arith.mulf %337, %346 fastmath<reassoc,contract> : f32
        %389 = arith.addf %229, %388 fastmath<reassoc,contract> : f32
        %390 = arith.mulf %337, %347 fastmath<reassoc,contract> : f32
        %391 = arith.addf %230, %390 fastmath<reassoc,contract> : f32
        %392 = arith.mulf %337, %348 fastmath<reassoc,contract> : f32
        %393 = arith.addf %231, %392 fastmath<reassoc,contract> : f32
        %394 = arith.mulf %337, %350 fastmath<reassoc,contract> : f32
        %395 = arith.addf %232, %394 fastmath<reassoc,contract> : f32
        %396 = arith.mulf %337, %351 fastmath<reassoc,contract> : f32
        %397 = arith.addf %233, %396 fastmath<reassoc,contract> : f32
        %398 = arith.mulf %337, %352 fastmath<reassoc,contract> : f32
        %399 = arith.addf %234, %398 fastmath<reassoc,contract> : f32
        %400 = arith.mulf %337, %353 fastmath<reassoc,contract> : f32
        %401 = arith.addf %235, %400 fastmath<reassoc,contract> : f32
        %402 = arith.mulf %338, %345 fastmath<reassoc,contract> : f32
        %403 = arith.addf %236, %402 fastmath<reassoc,contract> : f32
        %404 = arith.mulf %338, %346 fastmath<reassoc,contract> : f32
        %405 = arith.addf %237, %404 fastmath<reassoc,contract> : f32
        %406 = arith.mulf %338, %347 fastmath<reassoc,contract> : f32
        %407 = arith.addf %238, %406 fastmath<reassoc,contract> : f32
        %408 = arith.mulf %338, %348 fastmath<reassoc,contract> : f32
        %409 = arith.addf %239, %408 fastmath<reassoc,contract> : f32
        %410 = arith.mulf %338, %350 fastmath<reassoc,contract> : f32
        %411 = arith.addf %240, %410 fastmath<reassoc,contract> : f32
        %412 = arith.mulf %338, %351 fastmath<reassoc,contract> : f32
        %413 = arith.addf %241, %412 fastmath<reassoc,contract> : f32
        %414 = arith.mulf %338, %352 fastmath<reassoc,contract> : f32
        %415 = arith.addf %242, %414 fastmath<reassoc,contract> : f32
        %416 = arith.mulf %338, %353 fastmath<reassoc,contract> : f32
        %417 = arith.addf %243, %416 fastmath<reassoc,contract> : f32
        %418 = arith.mulf %340, %345 fastmath<reassoc,contract> : f32
        %419 = arith.addf %244, %418 fastmath<reassoc,contract> : f32
        %420 = arith.mulf %340, %346 fastmath<reassoc,contract> : f32
        %421 = arith.addf %245, %420 fastmath<reassoc,contract> : f32
        %422 = arith.mulf %340, %347 fastmath<reassoc,contract> : f32
        %423 = arith.addf %246, %422 fastmath<reassoc,contract> : f32
        %424 = arith.mulf %340, %348 fastmath<reassoc,contract> : f32
        %425 = arith.addf %247, %424 fastmath<reassoc,contract> : f32
        %426 = arith.mulf %340, %350 fastmath<reassoc,contract> : f32
        %427 = arith.addf %248, %426 fastmath<reassoc,contract> : f32
        %428 = arith.mulf %340, %351 fastmath<reassoc,contract> : f32
        %429 = arith.addf %249, %428 fastmath<reassoc,contract> : f32
        %430 = arith.mulf %340, %352 fastmath<reassoc,contract> : f32
        %431 = arith.addf %250, %430 fastmath<reassoc,contract> : f32
        %432 = arith.mulf %340, %353 fastmath<reassoc,contract> : f32
        %433 = arith.addf %251, %432 fastmath<reassoc,contract> : f32
        %434 = arith.mulf %341, %345 fastmath<reassoc,contract> : f32
        %435 = arith.addf %252, %434 fastmath<reassoc,contract> : f32
        %436 = arith.mulf %341, %346 fastmath<reassoc,contract> : f32
        %437 = arith.addf %253, %436 fastmath<reassoc,contract> : f32
        %438 = arith.mulf %341, %347 fastmath<reassoc,contract> : f32
        %439 = arith.addf %254, %438 fastmath<reassoc,contract> : f32
        %440 = arith.mulf %341, %348 fastmath<reassoc,contract> : f32
        %441 = arith.addf %255, %440 fastmath<reassoc,contract> : f32
        %442 = arith.mulf %341, %350 fastmath<reassoc,contract> : f32
        %443 = arith.addf %256, %442 fastmath<reassoc,contract> : f32
        %444 = arith.mulf %341, %351 fastmath<reassoc,contract> : f32
        %445 = arith.addf %257, %444 fastmath<reassoc,contract> : f32
        %446 = arith.mulf %341, %352 fastmath<reassoc,contract> : f32
        %447 = arith.addf %258, %446 fastmath<reassoc,contract> : f32
        %448 = arith.mulf %341, %353 fastmath<reassoc,contract> : f32
        %449 = arith.addf %259, %448 fastmath<reassoc,contract> : f32
        %450 = arith.mulf %342, %345 fastmath<reassoc,contract> : f32
        %451 = arith.addf %260, %450 fastmath<reassoc,contract> : f32
        %452 = arith.mulf %342, %346 fastmath<reassoc,contract> : f32
        %453 = arith.addf %261, %452 fastmath<reassoc,contract> : f32
        %454 = arith.mulf %342, %347 fastmath<reassoc,contract> : f32
        %455 = arith.addf %262, %454 fastmath<reassoc,contract> : f32
        %456 = arith.mulf %342, %348 fastmath<reassoc,contract> : f32
        %457 = arith.addf %263, %456 fastmath<reassoc,contract> : f32
        %458 = arith.mulf %342, %350 fastmath<reassoc,contract> : f32
        %459 = arith.addf %264, %458 fastmath<reassoc,contract> : f32
        %460 = arith.mulf %342, %351 fastmath<reassoc,contract> : f32
        %461 = arith.addf %265, %460 fastmath<reassoc,contract> : f32
        %462 = arith.mulf %342, %352 fastmath<reassoc,contract> : f32
        %463 = arith.addf %266, %462 fastmath<reassoc,contract> : f32
        %464 = arith.mulf %342, %353 fastmath<reassoc,contract> : f32
        %465 = arith.addf %267, %464 fastmath<reassoc,contract> : f32
        %466 = arith.mulf %343, %345 fastmath<reassoc,contract> : f32
        %467 = arith.addf %268, %466 fastmath<reassoc,contract> : f32
        %468 = arith.mulf %343, %346 fastmath<reassoc,contract> : f32
        %469 = arith.addf %269, %468 fastmath<reassoc,contract> : f32
        %470 = arith.mulf %343, %347 fastmath<reassoc,contract> : f32
        %471 = arith.addf %270, %470 fastmath<reassoc,contract> : f32
        %472 = arith.mulf %343, %348 fastmath<reassoc,contract> : f32
        %473 = arith.addf %271, %472 fastmath<reassoc,contract> : f32
        %474 = arith.mulf %343, %350 fastmath<reassoc,contract> : f32
        %475 = arith.addf %272, %474 fastmath<reassoc,contract> : f32
        %476 = arith.mulf %343, %351 fastmath<reassoc,contract> : f32
        %477 = arith.addf %273, %476 fastmath<reassoc,contract> : f32
        %478 = arith.mulf %343, %352 fastmath<reassoc,contract> : f32
        %479 = arith.addf %274, %478 fastmath<reassoc,contract> : f32
        %480 = arith.mulf %343, %353 fastmath<reassoc,contract> : f32
        %481 = arith.addf %275, %480 fastmath<reassoc,contract> : f32
        %482 = arith.constant 1 : index
        %483 = vector.load %60[%276, %482, %45] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %484 = vector.extract %483[0] : f32 from vector<4xf32>
        %485 = vector.extract %483[1] : f32 from vector<4xf32>
        %486 = vector.extract %483[2] : f32 from vector<4xf32>
        %487 = vector.extract %483[3] : f32 from vector<4xf32>
        %488 = vector.load %60[%276, %482, %53] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %489 = vector.extract %488[0] : f32 from vector<4xf32>
        %490 = vector.extract %488[1] : f32 from vector<4xf32>
        %491 = vector.extract %488[2] : f32 from vector<4xf32>
        %492 = vector.extract %488[3] : f32 from vector<4xf32>
        %493 = vector.load %107[%276, %482, %92] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %494 = vector.extract %493[0] : f32 from vector<4xf32>
        %495 = vector.extract %493[1] : f32 from vector<4xf32>
        %496 = vector.extract %493[2] : f32 from vector<4xf32>
        %497 = vector.extract %493[3] : f32 from vector<4xf32>
        %498 = vector.load %107[%276, %482, %100] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %499 = vector.extract %498[0] : f32 from vector<4xf32>
        %500 = vector.extract %498[1] : f32 from vector<4xf32>
        %501 = vector.extract %498[2] : f32 from vector<4xf32>
        %502 = vector.extract %498[3] : f32 from vector<4xf32>
        %503 = arith.mulf %484, %494 fastmath<reassoc,contract> : f32
        %504 = arith.addf %355, %503 fastmath<reassoc,contract> : f32
        %505 = arith.mulf %484, %495 fastmath<reassoc,contract> : f32
        %506 = arith.addf %357, %505 fastmath<reassoc,contract> : f32
        %507 = arith.mulf %484, %496 fastmath<reassoc,contract> : f32
        %508 = arith.addf %359, %507 fastmath<reassoc,contract> : f32
        %509 = arith.mulf %484, %497 fastmath<reassoc,contract> : f32
        %510 = arith.addf %361, %509 fastmath<reassoc,contract> : f32
        %511 = arith.mulf %484, %499 fastmath<reassoc,contract> : f32
        %512 = arith.addf %363, %511 fastmath<reassoc,contract> : f32
        %513 = arith.mulf %484, %500 fastmath<reassoc,contract> : f32
        %514 = arith.addf %365, %513 fastmath<reassoc,contract> : f32
        %515 = arith.mulf %484, %501 fastmath<reassoc,contract> : f32
        %516 = arith.addf %367, %515 fastmath<reassoc,contract> : f32
        %517 = arith.mulf %484, %502 fastmath<reassoc,contract> : f32
        %518 = arith.addf %369, %517 fastmath<reassoc,contract> : f32
        %519 = arith.mulf %485, %494 fastmath<reassoc,contract> : f32
        %520 = arith.addf %371, %519 fastmath<reassoc,contract> : f32
        %521 = arith.mulf %485, %495 fastmath<reassoc,contract> : f32
        %522 = arith.addf %373, %521 fastmath<reassoc,contract> : f32
        %523 = arith.mulf %485, %496 fastmath<reassoc,contract> : f32
        %524 = arith.addf %375, %523 fastmath<reassoc,contract> : f32
        %525 = arith.mulf %485, %497 fastmath<reassoc,contract> : f32
        %526 = arith.addf %377, %525 fastmath<reassoc,contract> : f32
        %527 = arith.mulf %485, %499 fastmath<reassoc,contract> : f32
        %528 = arith.addf %379, %527 fastmath<reassoc,contract> : f32
        %529 = arith.mulf %485, %500 fastmath<reassoc,contract> : f32
        %530 = arith.addf %381, %529 fastmath<reassoc,contract> : f32
        %531 = arith.mulf %485, %501 fastmath<reassoc,contract> : f32
        %532 = arith.addf %383, %531 fastmath<reassoc,contract> : f32
        %533 = arith.mulf %485, %502 fastmath<reassoc,contract> : f32
        %534 = arith.addf %385, %533 fastmath<reassoc,contract> : f32
        %535 = arith.mulf %486, %494 fastmath<reassoc,contract> : f32
        %536 = arith.addf %387, %535 fastmath<reassoc,contract> : f32
        %537 = arith.mulf %486, %495 fastmath<reassoc,contract> : f32
        %538 = arith.addf %389, %537 fastmath<reassoc,contract> : f32
        %539 = arith.mulf %486, %496 fastmath<reassoc,contract> : f32
        %540 = arith.addf %391, %539 fastmath<reassoc,contract> : f32
        %541 = arith.mulf %486, %497 fastmath<reassoc,contract> : f32
        %542 = arith.addf %393, %541 fastmath<reassoc,contract> : f32
        %543 = arith.mulf %486, %499 fastmath<reassoc,contract> : f32
        %544 = arith.addf %395, %543 fastmath<reassoc,contract> : f32
        %545 = arith.mulf %486, %500 fastmath<reassoc,contract> : f32
        %546 = arith.addf %397, %545 fastmath<reassoc,contract> : f32
        %547 = arith.mulf %486, %501 fastmath<reassoc,contract> : f32
        %548 = arith.addf %399, %547 fastmath<reassoc,contract> : f32
        %549 = arith.mulf %486, %502 fastmath<reassoc,contract> : f32
        %550 = arith.addf %401, %549 fastmath<reassoc,contract> : f32
        %551 = arith.mulf %487, %494 fastmath<reassoc,contract> : f32
        %552 = arith.addf %403, %551 fastmath<reassoc,contract> : f32
        %553 = arith.mulf %487, %495 fastmath<reassoc,contract> : f32
        %554 = arith.addf %405, %553 fastmath<reassoc,contract> : f32
        %555 = arith.mulf %487, %496 fastmath<reassoc,contract> : f32
        %556 = arith.addf %407, %555 fastmath<reassoc,contract> : f32
        %557 = arith.mulf %487, %497 fastmath<reassoc,contract> : f32
        %558 = arith.addf %409, %557 fastmath<reassoc,contract> : f32
        %559 = arith.mulf %487, %499 fastmath<reassoc,contract> : f32
        %560 = arith.addf %411, %559 fastmath<reassoc,contract> : f32
        %561 = arith.mulf %487, %500 fastmath<reassoc,contract> : f32
        %562 = arith.addf %413, %561 fastmath<reassoc,contract> : f32
        %563 = arith.mulf %487, %501 fastmath<reassoc,contract> : f32
        %564 = arith.addf %415, %563 fastmath<reassoc,contract> : f32
        %565 = arith.mulf %487, %502 fastmath<reassoc,contract> : f32
        %566 = arith.addf %417, %565 fastmath<reassoc,contract> : f32
        %567 = arith.mulf %489, %494 fastmath<reassoc,contract> : f32
        %568 = arith.addf %419, %567 fastmath<reassoc,contract> : f32
        %569 = arith.mulf %489, %495 fastmath<reassoc,contract> : f32
        %570 = arith.addf %421, %569 fastmath<reassoc,contract> : f32
        %571 = arith.mulf %489, %496 fastmath<reassoc,contract> : f32
        %572 = arith.addf %423, %571 fastmath<reassoc,contract> : f32
        %573 = arith.mulf %489, %497 fastmath<reassoc,contract> : f32
        %574 = arith.addf %425, %573 fastmath<reassoc,contract> : f32
        %575 = arith.mulf %489, %499 fastmath<reassoc,contract> : f32
        %576 = arith.addf %427, %575 fastmath<reassoc,contract> : f32
        %577 = arith.mulf %489, %500 fastmath<reassoc,contract> : f32
        %578 = arith.addf %429, %577 fastmath<reassoc,contract> : f32
        %579 = arith.mulf %489, %501 fastmath<reassoc,contract> : f32
        %580 = arith.addf %431, %579 fastmath<reassoc,contract> : f32
        %581 = arith.mulf %489, %502 fastmath<reassoc,contract> : f32
        %582 = arith.addf %433, %581 fastmath<reassoc,contract> : f32
        %583 = arith.mulf %490, %494 fastmath<reassoc,contract> : f32
        %584 = arith.addf %435, %583 fastmath<reassoc,contract> : f32
        %585 = arith.mulf %490, %495 fastmath<reassoc,contract> : f32
        %586 = arith.addf %437, %585 fastmath<reassoc,contract> : f32
        %587 = arith.mulf %490, %496 fastmath<reassoc,contract> : f32
        %588 = arith.addf %439, %587 fastmath<reassoc,contract> : f32
        %589 = arith.mulf %490, %497 fastmath<reassoc,contract> : f32
        %590 = arith.addf %441, %589 fastmath<reassoc,contract> : f32
        %591 = arith.mulf %490, %499 fastmath<reassoc,contract> : f32
        %592 = arith.addf %443, %591 fastmath<reassoc,contract> : f32
        %593 = arith.mulf %490, %500 fastmath<reassoc,contract> : f32
        %594 = arith.addf %445, %593 fastmath<reassoc,contract> : f32
        %595 = arith.mulf %490, %501 fastmath<reassoc,contract> : f32
        %596 = arith.addf %447, %595 fastmath<reassoc,contract> : f32
        %597 = arith.mulf %490, %502 fastmath<reassoc,contract> : f32
        %598 = arith.addf %449, %597 fastmath<reassoc,contract> : f32
        %599 = arith.mulf %491, %494 fastmath<reassoc,contract> : f32
        %600 = arith.addf %451, %599 fastmath<reassoc,contract> : f32
        %601 = arith.mulf %491, %495 fastmath<reassoc,contract> : f32
        %602 = arith.addf %453, %601 fastmath<reassoc,contract> : f32
        %603 = arith.mulf %491, %496 fastmath<reassoc,contract> : f32
        %604 = arith.addf %455, %603 fastmath<reassoc,contract> : f32
        %605 = arith.mulf %491, %497 fastmath<reassoc,contract> : f32
        %606 = arith.addf %457, %605 fastmath<reassoc,contract> : f32
        %607 = arith.mulf %491, %499 fastmath<reassoc,contract> : f32
        %608 = arith.addf %459, %607 fastmath<reassoc,contract> : f32
        %609 = arith.mulf %491, %500 fastmath<reassoc,contract> : f32
        %610 = arith.addf %461, %609 fastmath<reassoc,contract> : f32
        %611 = arith.mulf %491, %501 fastmath<reassoc,contract> : f32
        %612 = arith.addf %463, %611 fastmath<reassoc,contract> : f32
        %613 = arith.mulf %491, %502 fastmath<reassoc,contract> : f32
        %614 = arith.addf %465, %613 fastmath<reassoc,contract> : f32
        %615 = arith.mulf %492, %494 fastmath<reassoc,contract> : f32
        %616 = arith.addf %467, %615 fastmath<reassoc,contract> : f32
        %617 = arith.mulf %492, %495 fastmath<reassoc,contract> : f32
        %618 = arith.addf %469, %617 fastmath<reassoc,contract> : f32
        %619 = arith.mulf %492, %496 fastmath<reassoc,contract> : f32
        %620 = arith.addf %471, %619 fastmath<reassoc,contract> : f32
        %621 = arith.mulf %492, %497 fastmath<reassoc,contract> : f32
        %622 = arith.addf %473, %621 fastmath<reassoc,contract> : f32
        %623 = arith.mulf %492, %499 fastmath<reassoc,contract> : f32
        %624 = arith.addf %475, %623 fastmath<reassoc,contract> : f32
        %625 = arith.mulf %492, %500 fastmath<reassoc,contract> : f32
        %626 = arith.addf %477, %625 fastmath<reassoc,contract> : f32
        %627 = arith.mulf %492, %501 fastmath<reassoc,contract> : f32
        %628 = arith.addf %479, %627 fastmath<reassoc,contract> : f32
        %629 = arith.mulf %492, %502 fastmath<reassoc,contract> : f32
        %630 = arith.addf %481, %629 fastmath<reassoc,contract> : f32
        %631 = arith.constant 2 : index
        %632 = vector.load %60[%276, %631, %45] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %633 = vector.extract %632[0] : f32 from vector<4xf32>
        %634 = vector.extract %632[1] : f32 from vector<4xf32>
        %635 = vector.extract %632[2] : f32 from vector<4xf32>
        %636 = vector.extract %632[3] : f32 from vector<4xf32>
        %637 = vector.load %60[%276, %631, %53] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %638 = vector.extract %637[0] : f32 from vector<4xf32>
        %639 = vector.extract %637[1] : f32 from vector<4xf32>
        %640 = vector.extract %637[2] : f32 from vector<4xf32>
        %641 = vector.extract %637[3] : f32 from vector<4xf32>
        %642 = vector.load %107[%276, %631, %92] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %643 = vector.extract %642[0] : f32 from vector<4xf32>
        %644 = vector.extract %642[1] : f32 from vector<4xf32>
        %645 = vector.extract %642[2] : f32 from vector<4xf32>
        %646 = vector.extract %642[3] : f32 from vector<4xf32>
        %647 = vector.load %107[%276, %631, %100] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %648 = vector.extract %647[0] : f32 from vector<4xf32>
        %649 = vector.extract %647[1] : f32 from vector<4xf32>
        %650 = vector.extract %647[2] : f32 from vector<4xf32>
        %651 = vector.extract %647[3] : f32 from vector<4xf32>
        %652 = arith.mulf %633, %643 fastmath<reassoc,contract> : f32
        %653 = arith.addf %504, %652 fastmath<reassoc,contract> : f32
        %654 = arith.mulf %633, %644 fastmath<reassoc,contract> : f32
        %655 = arith.addf %506, %654 fastmath<reassoc,contract> : f32
        %656 = arith.mulf %633, %645 fastmath<reassoc,contract> : f32
        %657 = arith.addf %508, %656 fastmath<reassoc,contract> : f32
        %658 = arith.mulf %633, %646 fastmath<reassoc,contract> : f32
        %659 = arith.addf %510, %658 fastmath<reassoc,contract> : f32
        %660 = arith.mulf %633, %648 fastmath<reassoc,contract> : f32
        %661 = arith.addf %512, %660 fastmath<reassoc,contract> : f32
        %662 = arith.mulf %633, %649 fastmath<reassoc,contract> : f32
        %663 = arith.addf %514, %662 fastmath<reassoc,contract> : f32
        %664 = arith.mulf %633, %650 fastmath<reassoc,contract> : f32
        %665 = arith.addf %516, %664 fastmath<reassoc,contract> : f32
        %666 = arith.mulf %633, %651 fastmath<reassoc,contract> : f32
        %667 = arith.addf %518, %666 fastmath<reassoc,contract> : f32
        %668 = arith.mulf %634, %643 fastmath<reassoc,contract> : f32
        %669 = arith.addf %520, %668 fastmath<reassoc,contract> : f32
        %670 = arith.mulf %634, %644 fastmath<reassoc,contract> : f32
        %671 = arith.addf %522, %670 fastmath<reassoc,contract> : f32
        %672 = arith.mulf %634, %645 fastmath<reassoc,contract> : f32
        %673 = arith.addf %524, %672 fastmath<reassoc,contract> : f32
        %674 = arith.mulf %634, %646 fastmath<reassoc,contract> : f32
        %675 = arith.addf %526, %674 fastmath<reassoc,contract> : f32
        %676 = arith.mulf %634, %648 fastmath<reassoc,contract> : f32
        %677 = arith.addf %528, %676 fastmath<reassoc,contract> : f32
        %678 = arith.mulf %634, %649 fastmath<reassoc,contract> : f32
        %679 = arith.addf %530, %678 fastmath<reassoc,contract> : f32
        %680 = arith.mulf %634, %650 fastmath<reassoc,contract> : f32
        %681 = arith.addf %532, %680 fastmath<reassoc,contract> : f32
        %682 = arith.mulf %634, %651 fastmath<reassoc,contract> : f32
        %683 = arith.addf %534, %682 fastmath<reassoc,contract> : f32
        %684 = arith.mulf %635, %643 fastmath<reassoc,contract> : f32
        %685 = arith.addf %536, %684 fastmath<reassoc,contract> : f32
        %686 = arith.mulf %635, %644 fastmath<reassoc,contract> : f32
        %687 = arith.addf %538, %686 fastmath<reassoc,contract> : f32
        %688 = arith.mulf %635, %645 fastmath<reassoc,contract> : f32
        %689 = arith.addf %540, %688 fastmath<reassoc,contract> : f32
        %690 = arith.mulf %635, %646 fastmath<reassoc,contract> : f32
        %691 = arith.addf %542, %690 fastmath<reassoc,contract> : f32
        %692 = arith.mulf %635, %648 fastmath<reassoc,contract> : f32
        %693 = arith.addf %544, %692 fastmath<reassoc,contract> : f32
        %694 = arith.mulf %635, %649 fastmath<reassoc,contract> : f32
        %695 = arith.addf %546, %694 fastmath<reassoc,contract> : f32
        %696 = arith.mulf %635, %650 fastmath<reassoc,contract> : f32
        %697 = arith.addf %548, %696 fastmath<reassoc,contract> : f32
        %698 = arith.mulf %635, %651 fastmath<reassoc,contract> : f32
        %699 = arith.addf %550, %698 fastmath<reassoc,contract> : f32
        %700 = arith.mulf %636, %643 fastmath<reassoc,contract> : f32
        %701 = arith.addf %552, %700 fastmath<reassoc,contract> : f32
        %702 = arith.mulf %636, %644 fastmath<reassoc,contract> : f32
        %703 = arith.addf %554, %702 fastmath<reassoc,contract> : f32
        %704 = arith.mulf %636, %645 fastmath<reassoc,contract> : f32
        %705 = arith.addf %556, %704 fastmath<reassoc,contract> : f32
        %706 = arith.mulf %636, %646 fastmath<reassoc,contract> : f32
        %707 = arith.addf %558, %706 fastmath<reassoc,contract> : f32
        %708 = arith.mulf %636, %648 fastmath<reassoc,contract> : f32
        %709 = arith.addf %560, %708 fastmath<reassoc,contract> : f32
        %710 = arith.mulf %636, %649 fastmath<reassoc,contract> : f32
        %711 = arith.addf %562, %710 fastmath<reassoc,contract> : f32
        %712 = arith.mulf %636, %650 fastmath<reassoc,contract> : f32
        %713 = arith.addf %564, %712 fastmath<reassoc,contract> : f32
        %714 = arith.mulf %636, %651 fastmath<reassoc,contract> : f32
        %715 = arith.addf %566, %714 fastmath<reassoc,contract> : f32
        %716 = arith.mulf %638, %643 fastmath<reassoc,contract> : f32
        %717 = arith.addf %568, %716 fastmath<reassoc,contract> : f32
        %718 = arith.mulf %638, %644 fastmath<reassoc,contract> : f32
        %719 = arith.addf %570, %718 fastmath<reassoc,contract> : f32
        %720 = arith.mulf %638, %645 fastmath<reassoc,contract> : f32
        %721 = arith.addf %572, %720 fastmath<reassoc,contract> : f32
        %722 = arith.mulf %638, %646 fastmath<reassoc,contract> : f32
        %723 = arith.addf %574, %722 fastmath<reassoc,contract> : f32
        %724 = arith.mulf %638, %648 fastmath<reassoc,contract> : f32
        %725 = arith.addf %576, %724 fastmath<reassoc,contract> : f32
        %726 = arith.mulf %638, %649 fastmath<reassoc,contract> : f32
        %727 = arith.addf %578, %726 fastmath<reassoc,contract> : f32
        %728 = arith.mulf %638, %650 fastmath<reassoc,contract> : f32
        %729 = arith.addf %580, %728 fastmath<reassoc,contract> : f32
        %730 = arith.mulf %638, %651 fastmath<reassoc,contract> : f32
        %731 = arith.addf %582, %730 fastmath<reassoc,contract> : f32
        %732 = arith.mulf %639, %643 fastmath<reassoc,contract> : f32
        %733 = arith.addf %584, %732 fastmath<reassoc,contract> : f32
        %734 = arith.mulf %639, %644 fastmath<reassoc,contract> : f32
        %735 = arith.addf %586, %734 fastmath<reassoc,contract> : f32
        %736 = arith.mulf %639, %645 fastmath<reassoc,contract> : f32
        %737 = arith.addf %588, %736 fastmath<reassoc,contract> : f32
        %738 = arith.mulf %639, %646 fastmath<reassoc,contract> : f32
        %739 = arith.addf %590, %738 fastmath<reassoc,contract> : f32
        %740 = arith.mulf %639, %648 fastmath<reassoc,contract> : f32
        %741 = arith.addf %592, %740 fastmath<reassoc,contract> : f32
        %742 = arith.mulf %639, %649 fastmath<reassoc,contract> : f32
        %743 = arith.addf %594, %742 fastmath<reassoc,contract> : f32
        %744 = arith.mulf %639, %650 fastmath<reassoc,contract> : f32
        %745 = arith.addf %596, %744 fastmath<reassoc,contract> : f32
        %746 = arith.mulf %639, %651 fastmath<reassoc,contract> : f32
        %747 = arith.addf %598, %746 fastmath<reassoc,contract> : f32
        %748 = arith.mulf %640, %643 fastmath<reassoc,contract> : f32
        %749 = arith.addf %600, %748 fastmath<reassoc,contract> : f32
        %750 = arith.mulf %640, %644 fastmath<reassoc,contract> : f32
        %751 = arith.addf %602, %750 fastmath<reassoc,contract> : f32
        %752 = arith.mulf %640, %645 fastmath<reassoc,contract> : f32
        %753 = arith.addf %604, %752 fastmath<reassoc,contract> : f32
        %754 = arith.mulf %640, %646 fastmath<reassoc,contract> : f32
        %755 = arith.addf %606, %754 fastmath<reassoc,contract> : f32
        %756 = arith.mulf %640, %648 fastmath<reassoc,contract> : f32
        %757 = arith.addf %608, %756 fastmath<reassoc,contract> : f32
        %758 = arith.mulf %640, %649 fastmath<reassoc,contract> : f32
        %759 = arith.addf %610, %758 fastmath<reassoc,contract> : f32
        %760 = arith.mulf %640, %650 fastmath<reassoc,contract> : f32
        %761 = arith.addf %612, %760 fastmath<reassoc,contract> : f32
        %762 = arith.mulf %640, %651 fastmath<reassoc,contract> : f32
        %763 = arith.addf %614, %762 fastmath<reassoc,contract> : f32
        %764 = arith.mulf %641, %643 fastmath<reassoc,contract> : f32
        %765 = arith.addf %616, %764 fastmath<reassoc,contract> : f32
        %766 = arith.mulf %641, %644 fastmath<reassoc,contract> : f32
        %767 = arith.addf %618, %766 fastmath<reassoc,contract> : f32
        %768 = arith.mulf %641, %645 fastmath<reassoc,contract> : f32
        %769 = arith.addf %620, %768 fastmath<reassoc,contract> : f32
        %770 = arith.mulf %641, %646 fastmath<reassoc,contract> : f32
        %771 = arith.addf %622, %770 fastmath<reassoc,contract> : f32
        %772 = arith.mulf %641, %648 fastmath<reassoc,contract> : f32
        %773 = arith.addf %624, %772 fastmath<reassoc,contract> : f32
        %774 = arith.mulf %641, %649 fastmath<reassoc,contract> : f32
        %775 = arith.addf %626, %774 fastmath<reassoc,contract> : f32
        %776 = arith.mulf %641, %650 fastmath<reassoc,contract> : f32
        %777 = arith.addf %628, %776 fastmath<reassoc,contract> : f32
        %778 = arith.mulf %641, %651 fastmath<reassoc,contract> : f32
        %779 = arith.addf %630, %778 fastmath<reassoc,contract> : f32
        %780 = arith.constant 3 : index
        %781 = vector.load %60[%276, %780, %45] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %782 = vector.extract %781[0] : f32 from vector<4xf32>
        %783 = vector.extract %781[1] : f32 from vector<4xf32>
        %784 = vector.extract %781[2] : f32 from vector<4xf32>
        %785 = vector.extract %781[3] : f32 from vector<4xf32>
        %786 = vector.load %60[%276, %780, %53] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %787 = vector.extract %786[0] : f32 from vector<4xf32>
        %788 = vector.extract %786[1] : f32 from vector<4xf32>
        %789 = vector.extract %786[2] : f32 from vector<4xf32>
        %790 = vector.extract %786[3] : f32 from vector<4xf32>
        %791 = vector.load %107[%276, %780, %92] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %792 = vector.extract %791[0] : f32 from vector<4xf32>
        %793 = vector.extract %791[1] : f32 from vector<4xf32>
        %794 = vector.extract %791[2] : f32 from vector<4xf32>
        %795 = vector.extract %791[3] : f32 from vector<4xf32>
        %796 = vector.load %107[%276, %780, %100] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %797 = vector.extract %796[0] : f32 from vector<4xf32>
        %798 = vector.extract %796[1] : f32 from vector<4xf32>
        %799 = vector.extract %796[2] : f32 from vector<4xf32>
        %800 = vector.extract %796[3] : f32 from vector<4xf32>
        %801 = arith.mulf %782, %792 fastmath<reassoc,contract> : f32
        %802 = arith.addf %653, %801 fastmath<reassoc,contract> : f32
        %803 = arith.mulf %782, %793 fastmath<reassoc,contract> : f32
        %804 = arith.addf %655, %803 fastmath<reassoc,contract> : f32
        %805 = arith.mulf %782, %794 fastmath<reassoc,contract> : f32
        %806 = arith.addf %657, %805 fastmath<reassoc,contract> : f32
        %807 = arith.mulf %782, %795 fastmath<reassoc,contract> : f32
        %808 = arith.addf %659, %807 fastmath<reassoc,contract> : f32
        %809 = arith.mulf %782, %797 fastmath<reassoc,contract> : f32
        %810 = arith.addf %661, %809 fastmath<reassoc,contract> : f32
        %811 = arith.mulf %782, %798 fastmath<reassoc,contract> : f32
        %812 = arith.addf %663, %811 fastmath<reassoc,contract> : f32
        %813 = arith.mulf %782, %799 fastmath<reassoc,contract> : f32
        %814 = arith.addf %665, %813 fastmath<reassoc,contract> : f32
        %815 = arith.mulf %782, %800 fastmath<reassoc,contract> : f32
        %816 = arith.addf %667, %815 fastmath<reassoc,contract> : f32
        %817 = arith.mulf %783, %792 fastmath<reassoc,contract> : f32
        %818 = arith.addf %669, %817 fastmath<reassoc,contract> : f32
        %819 = arith.mulf %783, %793 fastmath<reassoc,contract> : f32
        %820 = arith.addf %671, %819 fastmath<reassoc,contract> : f32
        %821 = arith.mulf %783, %794 fastmath<reassoc,contract> : f32
        %822 = arith.addf %673, %821 fastmath<reassoc,contract> : f32
        %823 = arith.mulf %783, %795 fastmath<reassoc,contract> : f32
        %824 = arith.addf %675, %823 fastmath<reassoc,contract> : f32
        %825 = arith.mulf %783, %797 fastmath<reassoc,contract> : f32
        %826 = arith.addf %677, %825 fastmath<reassoc,contract> : f32
        %827 = arith.mulf %783, %798 fastmath<reassoc,contract> : f32
        %828 = arith.addf %679, %827 fastmath<reassoc,contract> : f32
        %829 = arith.mulf %783, %799 fastmath<reassoc,contract> : f32
        %830 = arith.addf %681, %829 fastmath<reassoc,contract> : f32
        %831 = arith.mulf %783, %800 fastmath<reassoc,contract> : f32
        %832 = arith.addf %683, %831 fastmath<reassoc,contract> : f32
        %833 = arith.mulf %784, %792 fastmath<reassoc,contract> : f32
        %834 = arith.addf %685, %833 fastmath<reassoc,contract> : f32
        %835 = arith.mulf %784, %793 fastmath<reassoc,contract> : f32
        %836 = arith.addf %687, %835 fastmath<reassoc,contract> : f32
        %837 = arith.mulf %784, %794 fastmath<reassoc,contract> : f32
        %838 = arith.addf %689, %837 fastmath<reassoc,contract> : f32
        %839 = arith.mulf %784, %795 fastmath<reassoc,contract> : f32
        %840 = arith.addf %691, %839 fastmath<reassoc,contract> : f32
        %841 = arith.mulf %784, %797 fastmath<reassoc,contract> : f32
        %842 = arith.addf %693, %841 fastmath<reassoc,contract> : f32
        %843 = arith.mulf %784, %798 fastmath<reassoc,contract> : f32
        %844 = arith.addf %695, %843 fastmath<reassoc,contract> : f32
        %845 = arith.mulf %784, %799 fastmath<reassoc,contract> : f32
        %846 = arith.addf %697, %845 fastmath<reassoc,contract> : f32
        %847 = arith.mulf %784, %800 fastmath<reassoc,contract> : f32
        %848 = arith.addf %699, %847 fastmath<reassoc,contract> : f32
        %849 = arith.mulf %785, %792 fastmath<reassoc,contract> : f32
        %850 = arith.addf %701, %849 fastmath<reassoc,contract> : f32
        %851 = arith.mulf %785, %793 fastmath<reassoc,contract> : f32
        %852 = arith.addf %703, %851 fastmath<reassoc,contract> : f32
        %853 = arith.mulf %785, %794 fastmath<reassoc,contract> : f32
        %854 = arith.addf %705, %853 fastmath<reassoc,contract> : f32
        %855 = arith.mulf %785, %795 fastmath<reassoc,contract> : f32
        %856 = arith.addf %707, %855 fastmath<reassoc,contract> : f32
        %857 = arith.mulf %785, %797 fastmath<reassoc,contract> : f32
        %858 = arith.addf %709, %857 fastmath<reassoc,contract> : f32
        %859 = arith.mulf %785, %798 fastmath<reassoc,contract> : f32
        %860 = arith.addf %711, %859 fastmath<reassoc,contract> : f32
        %861 = arith.mulf %785, %799 fastmath<reassoc,contract> : f32
        %862 = arith.addf %713, %861 fastmath<reassoc,contract> : f32
        %863 = arith.mulf %785, %800 fastmath<reassoc,contract> : f32
        %864 = arith.addf %715, %863 fastmath<reassoc,contract> : f32
        %865 = arith.mulf %787, %792 fastmath<reassoc,contract> : f32
        %866 = arith.addf %717, %865 fastmath<reassoc,contract> : f32
        %867 = arith.mulf %787, %793 fastmath<reassoc,contract> : f32
        %868 = arith.addf %719, %867 fastmath<reassoc,contract> : f32
        %869 = arith.mulf %787, %794 fastmath<reassoc,contract> : f32
        %870 = arith.addf %721, %869 fastmath<reassoc,contract> : f32
        %871 = arith.mulf %787, %795 fastmath<reassoc,contract> : f32
        %872 = arith.addf %723, %871 fastmath<reassoc,contract> : f32
        %873 = arith.mulf %787, %797 fastmath<reassoc,contract> : f32
        %874 = arith.addf %725, %873 fastmath<reassoc,contract> : f32
        %875 = arith.mulf %787, %798 fastmath<reassoc,contract> : f32
        %876 = arith.addf %727, %875 fastmath<reassoc,contract> : f32
        %877 = arith.mulf %787, %799 fastmath<reassoc,contract> : f32
        %878 = arith.addf %729, %877 fastmath<reassoc,contract> : f32
        %879 = arith.mulf %787, %800 fastmath<reassoc,contract> : f32
        %880 = arith.addf %731, %879 fastmath<reassoc,contract> : f32
        %881 = arith.mulf %788, %792 fastmath<reassoc,contract> : f32
        %882 = arith.addf %733, %881 fastmath<reassoc,contract> : f32
        %883 = arith.mulf %788, %793 fastmath<reassoc,contract> : f32
        %884 = arith.addf %735, %883 fastmath<reassoc,contract> : f32
        %885 = arith.mulf %788, %794 fastmath<reassoc,contract> : f32
        %886 = arith.addf %737, %885 fastmath<reassoc,contract> : f32
        %887 = arith.mulf %788, %795 fastmath<reassoc,contract> : f32
        %888 = arith.addf %739, %887 fastmath<reassoc,contract> : f32
        %889 = arith.mulf %788, %797 fastmath<reassoc,contract> : f32
        %890 = arith.addf %741, %889 fastmath<reassoc,contract> : f32
        %891 = arith.mulf %788, %798 fastmath<reassoc,contract> : f32
        %892 = arith.addf %743, %891 fastmath<reassoc,contract> : f32
        %893 = arith.mulf %788, %799 fastmath<reassoc,contract> : f32
        %894 = arith.addf %745, %893 fastmath<reassoc,contract> : f32
        %895 = arith.mulf %788, %800 fastmath<reassoc,contract> : f32
        %896 = arith.addf %747, %895 fastmath<reassoc,contract> : f32
        %897 = arith.mulf %789, %792 fastmath<reassoc,contract> : f32
        %898 = arith.addf %749, %897 fastmath<reassoc,contract> : f32
        %899 = arith.mulf %789, %793 fastmath<reassoc,contract> : f32
        %900 = arith.addf %751, %899 fastmath<reassoc,contract> : f32
        %901 = arith.mulf %789, %794 fastmath<reassoc,contract> : f32
        %902 = arith.addf %753, %901 fastmath<reassoc,contract> : f32
        %903 = arith.mulf %789, %795 fastmath<reassoc,contract> : f32
        %904 = arith.addf %755, %903 fastmath<reassoc,contract> : f32
        %905 = arith.mulf %789, %797 fastmath<reassoc,contract> : f32
        %906 = arith.addf %757, %905 fastmath<reassoc,contract> : f32
        %907 = arith.mulf %789, %798 fastmath<reassoc,contract> : f32
        %908 = arith.addf %759, %907 fastmath<reassoc,contract> : f32
        %909 = arith.mulf %789, %799 fastmath<reassoc,contract> : f32
        %910 = arith.addf %761, %909 fastmath<reassoc,contract> : f32
        %911 = arith.mulf %789, %800 fastmath<reassoc,contract> : f32
        %912 = arith.addf %763, %911 fastmath<reassoc,contract> : f32
        %913 = arith.mulf %790, %792 fastmath<reassoc,contract> : f32
        %914 = arith.addf %765, %913 fastmath<reassoc,contract> : f32
        %915 = arith.mulf %790, %793 fastmath<reassoc,contract> : f32
        %916 = arith.addf %767, %915 fastmath<reassoc,contract> : f32
        %917 = arith.mulf %790, %794 fastmath<reassoc,contract> : f32
        %918 = arith.addf %769, %917 fastmath<reassoc,contract> : f32
        %919 = arith.mulf %790, %795 fastmath<reassoc,contract> : f32
        %920 = arith.addf %771, %919 fastmath<reassoc,contract> : f32
        %921 = arith.mulf %790, %797 fastmath<reassoc,contract> : f32
        %922 = arith.addf %773, %921 fastmath<reassoc,contract> : f32
        %923 = arith.mulf %790, %798 fastmath<reassoc,contract> : f32
        %924 = arith.addf %775, %923 fastmath<reassoc,contract> : f32
        %925 = arith.mulf %790, %799 fastmath<reassoc,contract> : f32
        %926 = arith.addf %777, %925 fastmath<reassoc,contract> : f32
        %927 = arith.mulf %790, %800 fastmath<reassoc,contract> : f32
        %928 = arith.addf %779, %927 fastmath<reassoc,contract> : f32
        %929 = arith.constant 4 : index
        %930 = vector.load %60[%276, %929, %45] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %931 = vector.extract %930[0] : f32 from vector<4xf32>
        %932 = vector.extract %930[1] : f32 from vector<4xf32>
        %933 = vector.extract %930[2] : f32 from vector<4xf32>
        %934 = vector.extract %930[3] : f32 from vector<4xf32>
        %935 = vector.load %60[%276, %929, %53] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %936 = vector.extract %935[0] : f32 from vector<4xf32>
        %937 = vector.extract %935[1] : f32 from vector<4xf32>
        %938 = vector.extract %935[2] : f32 from vector<4xf32>
        %939 = vector.extract %935[3] : f32 from vector<4xf32>
        %940 = vector.load %107[%276, %929, %92] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %941 = vector.extract %940[0] : f32 from vector<4xf32>
        %942 = vector.extract %940[1] : f32 from vector<4xf32>
        %943 = vector.extract %940[2] : f32 from vector<4xf32>
        %944 = vector.extract %940[3] : f32 from vector<4xf32>
        %945 = vector.load %107[%276, %929, %100] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %946 = vector.extract %945[0] : f32 from vector<4xf32>
        %947 = vector.extract %945[1] : f32 from vector<4xf32>
        %948 = vector.extract %945[2] : f32 from vector<4xf32>
        %949 = vector.extract %945[3] : f32 from vector<4xf32>
        %950 = arith.mulf %931, %941 fastmath<reassoc,contract> : f32
        %951 = arith.addf %802, %950 fastmath<reassoc,contract> : f32
        %952 = arith.mulf %931, %942 fastmath<reassoc,contract> : f32
        %953 = arith.addf %804, %952 fastmath<reassoc,contract> : f32
        %954 = arith.mulf %931, %943 fastmath<reassoc,contract> : f32
        %955 = arith.addf %806, %954 fastmath<reassoc,contract> : f32
        %956 = arith.mulf %931, %944 fastmath<reassoc,contract> : f32
        %957 = arith.addf %808, %956 fastmath<reassoc,contract> : f32
        %958 = arith.mulf %931, %946 fastmath<reassoc,contract> : f32
        %959 = arith.addf %810, %958 fastmath<reassoc,contract> : f32
        %960 = arith.mulf %931, %947 fastmath<reassoc,contract> : f32
        %961 = arith.addf %812, %960 fastmath<reassoc,contract> : f32
        %962 = arith.mulf %931, %948 fastmath<reassoc,contract> : f32
        %963 = arith.addf %814, %962 fastmath<reassoc,contract> : f32
        %964 = arith.mulf %931, %949 fastmath<reassoc,contract> : f32
        %965 = arith.addf %816, %964 fastmath<reassoc,contract> : f32
        %966 = arith.mulf %932, %941 fastmath<reassoc,contract> : f32
        %967 = arith.addf %818, %966 fastmath<reassoc,contract> : f32
        %968 = arith.mulf %932, %942 fastmath<reassoc,contract> : f32
        %969 = arith.addf %820, %968 fastmath<reassoc,contract> : f32
        %970 = arith.mulf %932, %943 fastmath<reassoc,contract> : f32
        %971 = arith.addf %822, %970 fastmath<reassoc,contract> : f32
        %972 = arith.mulf %932, %944 fastmath<reassoc,contract> : f32
        %973 = arith.addf %824, %972 fastmath<reassoc,contract> : f32
        %974 = arith.mulf %932, %946 fastmath<reassoc,contract> : f32
        %975 = arith.addf %826, %974 fastmath<reassoc,contract> : f32
        %976 = arith.mulf %932, %947 fastmath<reassoc,contract> : f32
        %977 = arith.addf %828, %976 fastmath<reassoc,contract> : f32
        %978 = arith.mulf %932, %948 fastmath<reassoc,contract> : f32
        %979 = arith.addf %830, %978 fastmath<reassoc,contract> : f32
        %980 = arith.mulf %932, %949 fastmath<reassoc,contract> : f32
        %981 = arith.addf %832, %980 fastmath<reassoc,contract> : f32
        %982 = arith.mulf %933, %941 fastmath<reassoc,contract> : f32
        %983 = arith.addf %834, %982 fastmath<reassoc,contract> : f32
        %984 = arith.mulf %933, %942 fastmath<reassoc,contract> : f32
        %985 = arith.addf %836, %984 fastmath<reassoc,contract> : f32
        %986 = arith.mulf %933, %943 fastmath<reassoc,contract> : f32
        %987 = arith.addf %838, %986 fastmath<reassoc,contract> : f32
        %988 = arith.mulf %933, %944 fastmath<reassoc,contract> : f32
        %989 = arith.addf %840, %988 fastmath<reassoc,contract> : f32
        %990 = arith.mulf %933, %946 fastmath<reassoc,contract> : f32
        %991 = arith.addf %842, %990 fastmath<reassoc,contract> : f32
        %992 = arith.mulf %933, %947 fastmath<reassoc,contract> : f32
        %993 = arith.addf %844, %992 fastmath<reassoc,contract> : f32
        %994 = arith.mulf %933, %948 fastmath<reassoc,contract> : f32
        %995 = arith.addf %846, %994 fastmath<reassoc,contract> : f32
        %996 = arith.mulf %933, %949 fastmath<reassoc,contract> : f32
        %997 = arith.addf %848, %996 fastmath<reassoc,contract> : f32
        %998 = arith.mulf %934, %941 fastmath<reassoc,contract> : f32
        %999 = arith.addf %850, %998 fastmath<reassoc,contract> : f32
        %1000 = arith.mulf %934, %942 fastmath<reassoc,contract> : f32
        %1001 = arith.addf %852, %1000 fastmath<reassoc,contract> : f32
        %1002 = arith.mulf %934, %943 fastmath<reassoc,contract> : f32
        %1003 = arith.addf %854, %1002 fastmath<reassoc,contract> : f32
        %1004 = arith.mulf %934, %944 fastmath<reassoc,contract> : f32
        %1005 = arith.addf %856, %1004 fastmath<reassoc,contract> : f32
        %1006 = arith.mulf %934, %946 fastmath<reassoc,contract> : f32
        %1007 = arith.addf %858, %1006 fastmath<reassoc,contract> : f32
        %1008 = arith.mulf %934, %947 fastmath<reassoc,contract> : f32
        %1009 = arith.addf %860, %1008 fastmath<reassoc,contract> : f32
        %1010 = arith.mulf %934, %948 fastmath<reassoc,contract> : f32
        %1011 = arith.addf %862, %1010 fastmath<reassoc,contract> : f32
        %1012 = arith.mulf %934, %949 fastmath<reassoc,contract> : f32
        %1013 = arith.addf %864, %1012 fastmath<reassoc,contract> : f32
        %1014 = arith.mulf %936, %941 fastmath<reassoc,contract> : f32
        %1015 = arith.addf %866, %1014 fastmath<reassoc,contract> : f32
        %1016 = arith.mulf %936, %942 fastmath<reassoc,contract> : f32
        %1017 = arith.addf %868, %1016 fastmath<reassoc,contract> : f32
        %1018 = arith.mulf %936, %943 fastmath<reassoc,contract> : f32
        %1019 = arith.addf %870, %1018 fastmath<reassoc,contract> : f32
        %1020 = arith.mulf %936, %944 fastmath<reassoc,contract> : f32
        %1021 = arith.addf %872, %1020 fastmath<reassoc,contract> : f32
        %1022 = arith.mulf %936, %946 fastmath<reassoc,contract> : f32
        %1023 = arith.addf %874, %1022 fastmath<reassoc,contract> : f32
        %1024 = arith.mulf %936, %947 fastmath<reassoc,contract> : f32
        %1025 = arith.addf %876, %1024 fastmath<reassoc,contract> : f32
        %1026 = arith.mulf %936, %948 fastmath<reassoc,contract> : f32
        %1027 = arith.addf %878, %1026 fastmath<reassoc,contract> : f32
        %1028 = arith.mulf %936, %949 fastmath<reassoc,contract> : f32
        %1029 = arith.addf %880, %1028 fastmath<reassoc,contract> : f32
        %1030 = arith.mulf %937, %941 fastmath<reassoc,contract> : f32
        %1031 = arith.addf %882, %1030 fastmath<reassoc,contract> : f32
        %1032 = arith.mulf %937, %942 fastmath<reassoc,contract> : f32
        %1033 = arith.addf %884, %1032 fastmath<reassoc,contract> : f32
        %1034 = arith.mulf %937, %943 fastmath<reassoc,contract> : f32
        %1035 = arith.addf %886, %1034 fastmath<reassoc,contract> : f32
        %1036 = arith.mulf %937, %944 fastmath<reassoc,contract> : f32
        %1037 = arith.addf %888, %1036 fastmath<reassoc,contract> : f32
        %1038 = arith.mulf %937, %946 fastmath<reassoc,contract> : f32
        %1039 = arith.addf %890, %1038 fastmath<reassoc,contract> : f32
        %1040 = arith.mulf %937, %947 fastmath<reassoc,contract> : f32
        %1041 = arith.addf %892, %1040 fastmath<reassoc,contract> : f32
        %1042 = arith.mulf %937, %948 fastmath<reassoc,contract> : f32
        %1043 = arith.addf %894, %1042 fastmath<reassoc,contract> : f32
        %1044 = arith.mulf %937, %949 fastmath<reassoc,contract> : f32
        %1045 = arith.addf %896, %1044 fastmath<reassoc,contract> : f32
        %1046 = arith.mulf %938, %941 fastmath<reassoc,contract> : f32
        %1047 = arith.addf %898, %1046 fastmath<reassoc,contract> : f32
        %1048 = arith.mulf %938, %942 fastmath<reassoc,contract> : f32
        %1049 = arith.addf %900, %1048 fastmath<reassoc,contract> : f32
        %1050 = arith.mulf %938, %943 fastmath<reassoc,contract> : f32
        %1051 = arith.addf %902, %1050 fastmath<reassoc,contract> : f32
        %1052 = arith.mulf %938, %944 fastmath<reassoc,contract> : f32
        %1053 = arith.addf %904, %1052 fastmath<reassoc,contract> : f32
        %1054 = arith.mulf %938, %946 fastmath<reassoc,contract> : f32
        %1055 = arith.addf %906, %1054 fastmath<reassoc,contract> : f32
        %1056 = arith.mulf %938, %947 fastmath<reassoc,contract> : f32
        %1057 = arith.addf %908, %1056 fastmath<reassoc,contract> : f32
        %1058 = arith.mulf %938, %948 fastmath<reassoc,contract> : f32
        %1059 = arith.addf %910, %1058 fastmath<reassoc,contract> : f32
        %1060 = arith.mulf %938, %949 fastmath<reassoc,contract> : f32
        %1061 = arith.addf %912, %1060 fastmath<reassoc,contract> : f32
        %1062 = arith.mulf %939, %941 fastmath<reassoc,contract> : f32
        %1063 = arith.addf %914, %1062 fastmath<reassoc,contract> : f32
        %1064 = arith.mulf %939, %942 fastmath<reassoc,contract> : f32
        %1065 = arith.addf %916, %1064 fastmath<reassoc,contract> : f32
        %1066 = arith.mulf %939, %943 fastmath<reassoc,contract> : f32
        %1067 = arith.addf %918, %1066 fastmath<reassoc,contract> : f32
        %1068 = arith.mulf %939, %944 fastmath<reassoc,contract> : f32
        %1069 = arith.addf %920, %1068 fastmath<reassoc,contract> : f32
        %1070 = arith.mulf %939, %946 fastmath<reassoc,contract> : f32
        %1071 = arith.addf %922, %1070 fastmath<reassoc,contract> : f32
        %1072 = arith.mulf %939, %947 fastmath<reassoc,contract> : f32
        %1073 = arith.addf %924, %1072 fastmath<reassoc,contract> : f32
        %1074 = arith.mulf %939, %948 fastmath<reassoc,contract> : f32
        %1075 = arith.addf %926, %1074 fastmath<reassoc,contract> : f32
        %1076 = arith.mulf %939, %949 fastmath<reassoc,contract> : f32
        %1077 = arith.addf %928, %1076 fastmath<reassoc,contract> : f32
        %1078 = arith.constant 5 : index
        %1079 = vector.load %60[%276, %1078, %45] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1080 = vector.extract %1079[0] : f32 from vector<4xf32>
        %1081 = vector.extract %1079[1] : f32 from vector<4xf32>
        %1082 = vector.extract %1079[2] : f32 from vector<4xf32>
        %1083 = vector.extract %1079[3] : f32 from vector<4xf32>
        %1084 = vector.load %60[%276, %1078, %53] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1085 = vector.extract %1084[0] : f32 from vector<4xf32>
        %1086 = vector.extract %1084[1] : f32 from vector<4xf32>
        %1087 = vector.extract %1084[2] : f32 from vector<4xf32>
        %1088 = vector.extract %1084[3] : f32 from vector<4xf32>
        %1089 = vector.load %107[%276, %1078, %92] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1090 = vector.extract %1089[0] : f32 from vector<4xf32>
        %1091 = vector.extract %1089[1] : f32 from vector<4xf32>
        %1092 = vector.extract %1089[2] : f32 from vector<4xf32>
        %1093 = vector.extract %1089[3] : f32 from vector<4xf32>
        %1094 = vector.load %107[%276, %1078, %100] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1095 = vector.extract %1094[0] : f32 from vector<4xf32>
        %1096 = vector.extract %1094[1] : f32 from vector<4xf32>
        %1097 = vector.extract %1094[2] : f32 from vector<4xf32>
        %1098 = vector.extract %1094[3] : f32 from vector<4xf32>
        %1099 = arith.mulf %1080, %1090 fastmath<reassoc,contract> : f32
        %1100 = arith.addf %951, %1099 fastmath<reassoc,contract> : f32
        %1101 = arith.mulf %1080, %1091 fastmath<reassoc,contract> : f32
        %1102 = arith.addf %953, %1101 fastmath<reassoc,contract> : f32
        %1103 = arith.mulf %1080, %1092 fastmath<reassoc,contract> : f32
        %1104 = arith.addf %955, %1103 fastmath<reassoc,contract> : f32
        %1105 = arith.mulf %1080, %1093 fastmath<reassoc,contract> : f32
        %1106 = arith.addf %957, %1105 fastmath<reassoc,contract> : f32
        %1107 = arith.mulf %1080, %1095 fastmath<reassoc,contract> : f32
        %1108 = arith.addf %959, %1107 fastmath<reassoc,contract> : f32
        %1109 = arith.mulf %1080, %1096 fastmath<reassoc,contract> : f32
        %1110 = arith.addf %961, %1109 fastmath<reassoc,contract> : f32
        %1111 = arith.mulf %1080, %1097 fastmath<reassoc,contract> : f32
        %1112 = arith.addf %963, %1111 fastmath<reassoc,contract> : f32
        %1113 = arith.mulf %1080, %1098 fastmath<reassoc,contract> : f32
        %1114 = arith.addf %965, %1113 fastmath<reassoc,contract> : f32
        %1115 = arith.mulf %1081, %1090 fastmath<reassoc,contract> : f32
        %1116 = arith.addf %967, %1115 fastmath<reassoc,contract> : f32
        %1117 = arith.mulf %1081, %1091 fastmath<reassoc,contract> : f32
        %1118 = arith.addf %969, %1117 fastmath<reassoc,contract> : f32
        %1119 = arith.mulf %1081, %1092 fastmath<reassoc,contract> : f32
        %1120 = arith.addf %971, %1119 fastmath<reassoc,contract> : f32
        %1121 = arith.mulf %1081, %1093 fastmath<reassoc,contract> : f32
        %1122 = arith.addf %973, %1121 fastmath<reassoc,contract> : f32
        %1123 = arith.mulf %1081, %1095 fastmath<reassoc,contract> : f32
        %1124 = arith.addf %975, %1123 fastmath<reassoc,contract> : f32
        %1125 = arith.mulf %1081, %1096 fastmath<reassoc,contract> : f32
        %1126 = arith.addf %977, %1125 fastmath<reassoc,contract> : f32
        %1127 = arith.mulf %1081, %1097 fastmath<reassoc,contract> : f32
        %1128 = arith.addf %979, %1127 fastmath<reassoc,contract> : f32
        %1129 = arith.mulf %1081, %1098 fastmath<reassoc,contract> : f32
        %1130 = arith.addf %981, %1129 fastmath<reassoc,contract> : f32
        %1131 = arith.mulf %1082, %1090 fastmath<reassoc,contract> : f32
        %1132 = arith.addf %983, %1131 fastmath<reassoc,contract> : f32
        %1133 = arith.mulf %1082, %1091 fastmath<reassoc,contract> : f32
        %1134 = arith.addf %985, %1133 fastmath<reassoc,contract> : f32
        %1135 = arith.mulf %1082, %1092 fastmath<reassoc,contract> : f32
        %1136 = arith.addf %987, %1135 fastmath<reassoc,contract> : f32
        %1137 = arith.mulf %1082, %1093 fastmath<reassoc,contract> : f32
        %1138 = arith.addf %989, %1137 fastmath<reassoc,contract> : f32
        %1139 = arith.mulf %1082, %1095 fastmath<reassoc,contract> : f32
        %1140 = arith.addf %991, %1139 fastmath<reassoc,contract> : f32
        %1141 = arith.mulf %1082, %1096 fastmath<reassoc,contract> : f32
        %1142 = arith.addf %993, %1141 fastmath<reassoc,contract> : f32
        %1143 = arith.mulf %1082, %1097 fastmath<reassoc,contract> : f32
        %1144 = arith.addf %995, %1143 fastmath<reassoc,contract> : f32
        %1145 = arith.mulf %1082, %1098 fastmath<reassoc,contract> : f32
        %1146 = arith.addf %997, %1145 fastmath<reassoc,contract> : f32
        %1147 = arith.mulf %1083, %1090 fastmath<reassoc,contract> : f32
        %1148 = arith.addf %999, %1147 fastmath<reassoc,contract> : f32
        %1149 = arith.mulf %1083, %1091 fastmath<reassoc,contract> : f32
        %1150 = arith.addf %1001, %1149 fastmath<reassoc,contract> : f32
        %1151 = arith.mulf %1083, %1092 fastmath<reassoc,contract> : f32
        %1152 = arith.addf %1003, %1151 fastmath<reassoc,contract> : f32
        %1153 = arith.mulf %1083, %1093 fastmath<reassoc,contract> : f32
        %1154 = arith.addf %1005, %1153 fastmath<reassoc,contract> : f32
        %1155 = arith.mulf %1083, %1095 fastmath<reassoc,contract> : f32
        %1156 = arith.addf %1007, %1155 fastmath<reassoc,contract> : f32
        %1157 = arith.mulf %1083, %1096 fastmath<reassoc,contract> : f32
        %1158 = arith.addf %1009, %1157 fastmath<reassoc,contract> : f32
        %1159 = arith.mulf %1083, %1097 fastmath<reassoc,contract> : f32
        %1160 = arith.addf %1011, %1159 fastmath<reassoc,contract> : f32
        %1161 = arith.mulf %1083, %1098 fastmath<reassoc,contract> : f32
        %1162 = arith.addf %1013, %1161 fastmath<reassoc,contract> : f32
        %1163 = arith.mulf %1085, %1090 fastmath<reassoc,contract> : f32
        %1164 = arith.addf %1015, %1163 fastmath<reassoc,contract> : f32
        %1165 = arith.mulf %1085, %1091 fastmath<reassoc,contract> : f32
        %1166 = arith.addf %1017, %1165 fastmath<reassoc,contract> : f32
        %1167 = arith.mulf %1085, %1092 fastmath<reassoc,contract> : f32
        %1168 = arith.addf %1019, %1167 fastmath<reassoc,contract> : f32
        %1169 = arith.mulf %1085, %1093 fastmath<reassoc,contract> : f32
        %1170 = arith.addf %1021, %1169 fastmath<reassoc,contract> : f32
        %1171 = arith.mulf %1085, %1095 fastmath<reassoc,contract> : f32
        %1172 = arith.addf %1023, %1171 fastmath<reassoc,contract> : f32
        %1173 = arith.mulf %1085, %1096 fastmath<reassoc,contract> : f32
        %1174 = arith.addf %1025, %1173 fastmath<reassoc,contract> : f32
        %1175 = arith.mulf %1085, %1097 fastmath<reassoc,contract> : f32
        %1176 = arith.addf %1027, %1175 fastmath<reassoc,contract> : f32
        %1177 = arith.mulf %1085, %1098 fastmath<reassoc,contract> : f32
        %1178 = arith.addf %1029, %1177 fastmath<reassoc,contract> : f32
        %1179 = arith.mulf %1086, %1090 fastmath<reassoc,contract> : f32
        %1180 = arith.addf %1031, %1179 fastmath<reassoc,contract> : f32
        %1181 = arith.mulf %1086, %1091 fastmath<reassoc,contract> : f32
        %1182 = arith.addf %1033, %1181 fastmath<reassoc,contract> : f32
        %1183 = arith.mulf %1086, %1092 fastmath<reassoc,contract> : f32
        %1184 = arith.addf %1035, %1183 fastmath<reassoc,contract> : f32
        %1185 = arith.mulf %1086, %1093 fastmath<reassoc,contract> : f32
        %1186 = arith.addf %1037, %1185 fastmath<reassoc,contract> : f32
        %1187 = arith.mulf %1086, %1095 fastmath<reassoc,contract> : f32
        %1188 = arith.addf %1039, %1187 fastmath<reassoc,contract> : f32
        %1189 = arith.mulf %1086, %1096 fastmath<reassoc,contract> : f32
        %1190 = arith.addf %1041, %1189 fastmath<reassoc,contract> : f32
        %1191 = arith.mulf %1086, %1097 fastmath<reassoc,contract> : f32
        %1192 = arith.addf %1043, %1191 fastmath<reassoc,contract> : f32
        %1193 = arith.mulf %1086, %1098 fastmath<reassoc,contract> : f32
        %1194 = arith.addf %1045, %1193 fastmath<reassoc,contract> : f32
        %1195 = arith.mulf %1087, %1090 fastmath<reassoc,contract> : f32
        %1196 = arith.addf %1047, %1195 fastmath<reassoc,contract> : f32
        %1197 = arith.mulf %1087, %1091 fastmath<reassoc,contract> : f32
        %1198 = arith.addf %1049, %1197 fastmath<reassoc,contract> : f32
        %1199 = arith.mulf %1087, %1092 fastmath<reassoc,contract> : f32
        %1200 = arith.addf %1051, %1199 fastmath<reassoc,contract> : f32
        %1201 = arith.mulf %1087, %1093 fastmath<reassoc,contract> : f32
        %1202 = arith.addf %1053, %1201 fastmath<reassoc,contract> : f32
        %1203 = arith.mulf %1087, %1095 fastmath<reassoc,contract> : f32
        %1204 = arith.addf %1055, %1203 fastmath<reassoc,contract> : f32
        %1205 = arith.mulf %1087, %1096 fastmath<reassoc,contract> : f32
        %1206 = arith.addf %1057, %1205 fastmath<reassoc,contract> : f32
        %1207 = arith.mulf %1087, %1097 fastmath<reassoc,contract> : f32
        %1208 = arith.addf %1059, %1207 fastmath<reassoc,contract> : f32
        %1209 = arith.mulf %1087, %1098 fastmath<reassoc,contract> : f32
        %1210 = arith.addf %1061, %1209 fastmath<reassoc,contract> : f32
        %1211 = arith.mulf %1088, %1090 fastmath<reassoc,contract> : f32
        %1212 = arith.addf %1063, %1211 fastmath<reassoc,contract> : f32
        %1213 = arith.mulf %1088, %1091 fastmath<reassoc,contract> : f32
        %1214 = arith.addf %1065, %1213 fastmath<reassoc,contract> : f32
        %1215 = arith.mulf %1088, %1092 fastmath<reassoc,contract> : f32
        %1216 = arith.addf %1067, %1215 fastmath<reassoc,contract> : f32
        %1217 = arith.mulf %1088, %1093 fastmath<reassoc,contract> : f32
        %1218 = arith.addf %1069, %1217 fastmath<reassoc,contract> : f32
        %1219 = arith.mulf %1088, %1095 fastmath<reassoc,contract> : f32
        %1220 = arith.addf %1071, %1219 fastmath<reassoc,contract> : f32
        %1221 = arith.mulf %1088, %1096 fastmath<reassoc,contract> : f32
        %1222 = arith.addf %1073, %1221 fastmath<reassoc,contract> : f32
        %1223 = arith.mulf %1088, %1097 fastmath<reassoc,contract> : f32
        %1224 = arith.addf %1075, %1223 fastmath<reassoc,contract> : f32
        %1225 = arith.mulf %1088, %1098 fastmath<reassoc,contract> : f32
        %1226 = arith.addf %1077, %1225 fastmath<reassoc,contract> : f32
        %1227 = arith.constant 6 : index
        %1228 = vector.load %60[%276, %1227, %45] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1229 = vector.extract %1228[0] : f32 from vector<4xf32>
        %1230 = vector.extract %1228[1] : f32 from vector<4xf32>
        %1231 = vector.extract %1228[2] : f32 from vector<4xf32>
        %1232 = vector.extract %1228[3] : f32 from vector<4xf32>
        %1233 = vector.load %60[%276, %1227, %53] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1234 = vector.extract %1233[0] : f32 from vector<4xf32>
        %1235 = vector.extract %1233[1] : f32 from vector<4xf32>
        %1236 = vector.extract %1233[2] : f32 from vector<4xf32>
        %1237 = vector.extract %1233[3] : f32 from vector<4xf32>
        %1238 = vector.load %107[%276, %1227, %92] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1239 = vector.extract %1238[0] : f32 from vector<4xf32>
        %1240 = vector.extract %1238[1] : f32 from vector<4xf32>
        %1241 = vector.extract %1238[2] : f32 from vector<4xf32>
        %1242 = vector.extract %1238[3] : f32 from vector<4xf32>
        %1243 = vector.load %107[%276, %1227, %100] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1244 = vector.extract %1243[0] : f32 from vector<4xf32>
        %1245 = vector.extract %1243[1] : f32 from vector<4xf32>
        %1246 = vector.extract %1243[2] : f32 from vector<4xf32>
        %1247 = vector.extract %1243[3] : f32 from vector<4xf32>
        %1248 = arith.mulf %1229, %1239 fastmath<reassoc,contract> : f32
        %1249 = arith.addf %1100, %1248 fastmath<reassoc,contract> : f32
        %1250 = arith.mulf %1229, %1240 fastmath<reassoc,contract> : f32
        %1251 = arith.addf %1102, %1250 fastmath<reassoc,contract> : f32
        %1252 = arith.mulf %1229, %1241 fastmath<reassoc,contract> : f32
        %1253 = arith.addf %1104, %1252 fastmath<reassoc,contract> : f32
        %1254 = arith.mulf %1229, %1242 fastmath<reassoc,contract> : f32
        %1255 = arith.addf %1106, %1254 fastmath<reassoc,contract> : f32
        %1256 = arith.mulf %1229, %1244 fastmath<reassoc,contract> : f32
        %1257 = arith.addf %1108, %1256 fastmath<reassoc,contract> : f32
        %1258 = arith.mulf %1229, %1245 fastmath<reassoc,contract> : f32
        %1259 = arith.addf %1110, %1258 fastmath<reassoc,contract> : f32
        %1260 = arith.mulf %1229, %1246 fastmath<reassoc,contract> : f32
        %1261 = arith.addf %1112, %1260 fastmath<reassoc,contract> : f32
        %1262 = arith.mulf %1229, %1247 fastmath<reassoc,contract> : f32
        %1263 = arith.addf %1114, %1262 fastmath<reassoc,contract> : f32
        %1264 = arith.mulf %1230, %1239 fastmath<reassoc,contract> : f32
        %1265 = arith.addf %1116, %1264 fastmath<reassoc,contract> : f32
        %1266 = arith.mulf %1230, %1240 fastmath<reassoc,contract> : f32
        %1267 = arith.addf %1118, %1266 fastmath<reassoc,contract> : f32
        %1268 = arith.mulf %1230, %1241 fastmath<reassoc,contract> : f32
        %1269 = arith.addf %1120, %1268 fastmath<reassoc,contract> : f32
        %1270 = arith.mulf %1230, %1242 fastmath<reassoc,contract> : f32
        %1271 = arith.addf %1122, %1270 fastmath<reassoc,contract> : f32
        %1272 = arith.mulf %1230, %1244 fastmath<reassoc,contract> : f32
        %1273 = arith.addf %1124, %1272 fastmath<reassoc,contract> : f32
        %1274 = arith.mulf %1230, %1245 fastmath<reassoc,contract> : f32
        %1275 = arith.addf %1126, %1274 fastmath<reassoc,contract> : f32
        %1276 = arith.mulf %1230, %1246 fastmath<reassoc,contract> : f32
        %1277 = arith.addf %1128, %1276 fastmath<reassoc,contract> : f32
        %1278 = arith.mulf %1230, %1247 fastmath<reassoc,contract> : f32
        %1279 = arith.addf %1130, %1278 fastmath<reassoc,contract> : f32
        %1280 = arith.mulf %1231, %1239 fastmath<reassoc,contract> : f32
        %1281 = arith.addf %1132, %1280 fastmath<reassoc,contract> : f32
        %1282 = arith.mulf %1231, %1240 fastmath<reassoc,contract> : f32
        %1283 = arith.addf %1134, %1282 fastmath<reassoc,contract> : f32
        %1284 = arith.mulf %1231, %1241 fastmath<reassoc,contract> : f32
        %1285 = arith.addf %1136, %1284 fastmath<reassoc,contract> : f32
        %1286 = arith.mulf %1231, %1242 fastmath<reassoc,contract> : f32
        %1287 = arith.addf %1138, %1286 fastmath<reassoc,contract> : f32
        %1288 = arith.mulf %1231, %1244 fastmath<reassoc,contract> : f32
        %1289 = arith.addf %1140, %1288 fastmath<reassoc,contract> : f32
        %1290 = arith.mulf %1231, %1245 fastmath<reassoc,contract> : f32
        %1291 = arith.addf %1142, %1290 fastmath<reassoc,contract> : f32
        %1292 = arith.mulf %1231, %1246 fastmath<reassoc,contract> : f32
        %1293 = arith.addf %1144, %1292 fastmath<reassoc,contract> : f32
        %1294 = arith.mulf %1231, %1247 fastmath<reassoc,contract> : f32
        %1295 = arith.addf %1146, %1294 fastmath<reassoc,contract> : f32
        %1296 = arith.mulf %1232, %1239 fastmath<reassoc,contract> : f32
        %1297 = arith.addf %1148, %1296 fastmath<reassoc,contract> : f32
        %1298 = arith.mulf %1232, %1240 fastmath<reassoc,contract> : f32
        %1299 = arith.addf %1150, %1298 fastmath<reassoc,contract> : f32
        %1300 = arith.mulf %1232, %1241 fastmath<reassoc,contract> : f32
        %1301 = arith.addf %1152, %1300 fastmath<reassoc,contract> : f32
        %1302 = arith.mulf %1232, %1242 fastmath<reassoc,contract> : f32
        %1303 = arith.addf %1154, %1302 fastmath<reassoc,contract> : f32
        %1304 = arith.mulf %1232, %1244 fastmath<reassoc,contract> : f32
        %1305 = arith.addf %1156, %1304 fastmath<reassoc,contract> : f32
        %1306 = arith.mulf %1232, %1245 fastmath<reassoc,contract> : f32
        %1307 = arith.addf %1158, %1306 fastmath<reassoc,contract> : f32
        %1308 = arith.mulf %1232, %1246 fastmath<reassoc,contract> : f32
        %1309 = arith.addf %1160, %1308 fastmath<reassoc,contract> : f32
        %1310 = arith.mulf %1232, %1247 fastmath<reassoc,contract> : f32
        %1311 = arith.addf %1162, %1310 fastmath<reassoc,contract> : f32
        %1312 = arith.mulf %1234, %1239 fastmath<reassoc,contract> : f32
        %1313 = arith.addf %1164, %1312 fastmath<reassoc,contract> : f32
        %1314 = arith.mulf %1234, %1240 fastmath<reassoc,contract> : f32
        %1315 = arith.addf %1166, %1314 fastmath<reassoc,contract> : f32
        %1316 = arith.mulf %1234, %1241 fastmath<reassoc,contract> : f32
        %1317 = arith.addf %1168, %1316 fastmath<reassoc,contract> : f32
        %1318 = arith.mulf %1234, %1242 fastmath<reassoc,contract> : f32
        %1319 = arith.addf %1170, %1318 fastmath<reassoc,contract> : f32
        %1320 = arith.mulf %1234, %1244 fastmath<reassoc,contract> : f32
        %1321 = arith.addf %1172, %1320 fastmath<reassoc,contract> : f32
        %1322 = arith.mulf %1234, %1245 fastmath<reassoc,contract> : f32
        %1323 = arith.addf %1174, %1322 fastmath<reassoc,contract> : f32
        %1324 = arith.mulf %1234, %1246 fastmath<reassoc,contract> : f32
        %1325 = arith.addf %1176, %1324 fastmath<reassoc,contract> : f32
        %1326 = arith.mulf %1234, %1247 fastmath<reassoc,contract> : f32
        %1327 = arith.addf %1178, %1326 fastmath<reassoc,contract> : f32
        %1328 = arith.mulf %1235, %1239 fastmath<reassoc,contract> : f32
        %1329 = arith.addf %1180, %1328 fastmath<reassoc,contract> : f32
        %1330 = arith.mulf %1235, %1240 fastmath<reassoc,contract> : f32
        %1331 = arith.addf %1182, %1330 fastmath<reassoc,contract> : f32
        %1332 = arith.mulf %1235, %1241 fastmath<reassoc,contract> : f32
        %1333 = arith.addf %1184, %1332 fastmath<reassoc,contract> : f32
        %1334 = arith.mulf %1235, %1242 fastmath<reassoc,contract> : f32
        %1335 = arith.addf %1186, %1334 fastmath<reassoc,contract> : f32
        %1336 = arith.mulf %1235, %1244 fastmath<reassoc,contract> : f32
        %1337 = arith.addf %1188, %1336 fastmath<reassoc,contract> : f32
        %1338 = arith.mulf %1235, %1245 fastmath<reassoc,contract> : f32
        %1339 = arith.addf %1190, %1338 fastmath<reassoc,contract> : f32
        %1340 = arith.mulf %1235, %1246 fastmath<reassoc,contract> : f32
        %1341 = arith.addf %1192, %1340 fastmath<reassoc,contract> : f32
        %1342 = arith.mulf %1235, %1247 fastmath<reassoc,contract> : f32
        %1343 = arith.addf %1194, %1342 fastmath<reassoc,contract> : f32
        %1344 = arith.mulf %1236, %1239 fastmath<reassoc,contract> : f32
        %1345 = arith.addf %1196, %1344 fastmath<reassoc,contract> : f32
        %1346 = arith.mulf %1236, %1240 fastmath<reassoc,contract> : f32
        %1347 = arith.addf %1198, %1346 fastmath<reassoc,contract> : f32
        %1348 = arith.mulf %1236, %1241 fastmath<reassoc,contract> : f32
        %1349 = arith.addf %1200, %1348 fastmath<reassoc,contract> : f32
        %1350 = arith.mulf %1236, %1242 fastmath<reassoc,contract> : f32
        %1351 = arith.addf %1202, %1350 fastmath<reassoc,contract> : f32
        %1352 = arith.mulf %1236, %1244 fastmath<reassoc,contract> : f32
        %1353 = arith.addf %1204, %1352 fastmath<reassoc,contract> : f32
        %1354 = arith.mulf %1236, %1245 fastmath<reassoc,contract> : f32
        %1355 = arith.addf %1206, %1354 fastmath<reassoc,contract> : f32
        %1356 = arith.mulf %1236, %1246 fastmath<reassoc,contract> : f32
        %1357 = arith.addf %1208, %1356 fastmath<reassoc,contract> : f32
        %1358 = arith.mulf %1236, %1247 fastmath<reassoc,contract> : f32
        %1359 = arith.addf %1210, %1358 fastmath<reassoc,contract> : f32
        %1360 = arith.mulf %1237, %1239 fastmath<reassoc,contract> : f32
        %1361 = arith.addf %1212, %1360 fastmath<reassoc,contract> : f32
        %1362 = arith.mulf %1237, %1240 fastmath<reassoc,contract> : f32
        %1363 = arith.addf %1214, %1362 fastmath<reassoc,contract> : f32
        %1364 = arith.mulf %1237, %1241 fastmath<reassoc,contract> : f32
        %1365 = arith.addf %1216, %1364 fastmath<reassoc,contract> : f32
        %1366 = arith.mulf %1237, %1242 fastmath<reassoc,contract> : f32
        %1367 = arith.addf %1218, %1366 fastmath<reassoc,contract> : f32
        %1368 = arith.mulf %1237, %1244 fastmath<reassoc,contract> : f32
        %1369 = arith.addf %1220, %1368 fastmath<reassoc,contract> : f32
        %1370 = arith.mulf %1237, %1245 fastmath<reassoc,contract> : f32
        %1371 = arith.addf %1222, %1370 fastmath<reassoc,contract> : f32
        %1372 = arith.mulf %1237, %1246 fastmath<reassoc,contract> : f32
        %1373 = arith.addf %1224, %1372 fastmath<reassoc,contract> : f32
        %1374 = arith.mulf %1237, %1247 fastmath<reassoc,contract> : f32
        %1375 = arith.addf %1226, %1374 fastmath<reassoc,contract> : f32
        %1376 = arith.constant 7 : index
        %1377 = vector.load %60[%276, %1376, %45] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1378 = vector.extract %1377[0] : f32 from vector<4xf32>
        %1379 = vector.extract %1377[1] : f32 from vector<4xf32>
        %1380 = vector.extract %1377[2] : f32 from vector<4xf32>
        %1381 = vector.extract %1377[3] : f32 from vector<4xf32>
        %1382 = vector.load %60[%276, %1376, %53] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1383 = vector.extract %1382[0] : f32 from vector<4xf32>
        %1384 = vector.extract %1382[1] : f32 from vector<4xf32>
        %1385 = vector.extract %1382[2] : f32 from vector<4xf32>
        %1386 = vector.extract %1382[3] : f32 from vector<4xf32>
        %1387 = vector.load %107[%276, %1376, %92] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1388 = vector.extract %1387[0] : f32 from vector<4xf32>
        %1389 = vector.extract %1387[1] : f32 from vector<4xf32>
        %1390 = vector.extract %1387[2] : f32 from vector<4xf32>
        %1391 = vector.extract %1387[3] : f32 from vector<4xf32>
        %1392 = vector.load %107[%276, %1376, %100] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1393 = vector.extract %1392[0] : f32 from vector<4xf32>
        %1394 = vector.extract %1392[1] : f32 from vector<4xf32>
        %1395 = vector.extract %1392[2] : f32 from vector<4xf32>
        %1396 = vector.extract %1392[3] : f32 from vector<4xf32>
        %1397 = arith.mulf %1378, %1388 fastmath<reassoc,contract> : f32
        %1398 = arith.addf %1249, %1397 fastmath<reassoc,contract> : f32
        %1399 = arith.mulf %1378, %1389 fastmath<reassoc,contract> : f32
        %1400 = arith.addf %1251, %1399 fastmath<reassoc,contract> : f32
        %1401 = arith.mulf %1378, %1390 fastmath<reassoc,contract> : f32
        %1402 = arith.addf %1253, %1401 fastmath<reassoc,contract> : f32
        %1403 = arith.mulf %1378, %1391 fastmath<reassoc,contract> : f32
        %1404 = arith.addf %1255, %1403 fastmath<reassoc,contract> : f32
        %1405 = arith.mulf %1378, %1393 fastmath<reassoc,contract> : f32
        %1406 = arith.addf %1257, %1405 fastmath<reassoc,contract> : f32
        %1407 = arith.mulf %1378, %1394 fastmath<reassoc,contract> : f32
        %1408 = arith.addf %1259, %1407 fastmath<reassoc,contract> : f32
        %1409 = arith.mulf %1378, %1395 fastmath<reassoc,contract> : f32
        %1410 = arith.addf %1261, %1409 fastmath<reassoc,contract> : f32
        %1411 = arith.mulf %1378, %1396 fastmath<reassoc,contract> : f32
        %1412 = arith.addf %1263, %1411 fastmath<reassoc,contract> : f32
        %1413 = arith.mulf %1379, %1388 fastmath<reassoc,contract> : f32
        %1414 = arith.addf %1265, %1413 fastmath<reassoc,contract> : f32
        %1415 = arith.mulf %1379, %1389 fastmath<reassoc,contract> : f32
        %1416 = arith.addf %1267, %1415 fastmath<reassoc,contract> : f32
        %1417 = arith.mulf %1379, %1390 fastmath<reassoc,contract> : f32
        %1418 = arith.addf %1269, %1417 fastmath<reassoc,contract> : f32
        %1419 = arith.mulf %1379, %1391 fastmath<reassoc,contract> : f32
        %1420 = arith.addf %1271, %1419 fastmath<reassoc,contract> : f32
        %1421 = arith.mulf %1379, %1393 fastmath<reassoc,contract> : f32
        %1422 = arith.addf %1273, %1421 fastmath<reassoc,contract> : f32
        %1423 = arith.mulf %1379, %1394 fastmath<reassoc,contract> : f32
        %1424 = arith.addf %1275, %1423 fastmath<reassoc,contract> : f32
        %1425 = arith.mulf %1379, %1395 fastmath<reassoc,contract> : f32
        %1426 = arith.addf %1277, %1425 fastmath<reassoc,contract> : f32
        %1427 = arith.mulf %1379, %1396 fastmath<reassoc,contract> : f32
        %1428 = arith.addf %1279, %1427 fastmath<reassoc,contract> : f32
        %1429 = arith.mulf %1380, %1388 fastmath<reassoc,contract> : f32
        %1430 = arith.addf %1281, %1429 fastmath<reassoc,contract> : f32
        %1431 = arith.mulf %1380, %1389 fastmath<reassoc,contract> : f32
        %1432 = arith.addf %1283, %1431 fastmath<reassoc,contract> : f32
        %1433 = arith.mulf %1380, %1390 fastmath<reassoc,contract> : f32
        %1434 = arith.addf %1285, %1433 fastmath<reassoc,contract> : f32
        %1435 = arith.mulf %1380, %1391 fastmath<reassoc,contract> : f32
        %1436 = arith.addf %1287, %1435 fastmath<reassoc,contract> : f32
        %1437 = arith.mulf %1380, %1393 fastmath<reassoc,contract> : f32
        %1438 = arith.addf %1289, %1437 fastmath<reassoc,contract> : f32
        %1439 = arith.mulf %1380, %1394 fastmath<reassoc,contract> : f32
        %1440 = arith.addf %1291, %1439 fastmath<reassoc,contract> : f32
        %1441 = arith.mulf %1380, %1395 fastmath<reassoc,contract> : f32
        %1442 = arith.addf %1293, %1441 fastmath<reassoc,contract> : f32
        %1443 = arith.mulf %1380, %1396 fastmath<reassoc,contract> : f32
        %1444 = arith.addf %1295, %1443 fastmath<reassoc,contract> : f32
        %1445 = arith.mulf %1381, %1388 fastmath<reassoc,contract> : f32
        %1446 = arith.addf %1297, %1445 fastmath<reassoc,contract> : f32
        %1447 = arith.mulf %1381, %1389 fastmath<reassoc,contract> : f32
        %1448 = arith.addf %1299, %1447 fastmath<reassoc,contract> : f32
        %1449 = arith.mulf %1381, %1390 fastmath<reassoc,contract> : f32
        %1450 = arith.addf %1301, %1449 fastmath<reassoc,contract> : f32
        %1451 = arith.mulf %1381, %1391 fastmath<reassoc,contract> : f32
        %1452 = arith.addf %1303, %1451 fastmath<reassoc,contract> : f32
        %1453 = arith.mulf %1381, %1393 fastmath<reassoc,contract> : f32
        %1454 = arith.addf %1305, %1453 fastmath<reassoc,contract> : f32
        %1455 = arith.mulf %1381, %1394 fastmath<reassoc,contract> : f32
        %1456 = arith.addf %1307, %1455 fastmath<reassoc,contract> : f32
        %1457 = arith.mulf %1381, %1395 fastmath<reassoc,contract> : f32
        %1458 = arith.addf %1309, %1457 fastmath<reassoc,contract> : f32
        %1459 = arith.mulf %1381, %1396 fastmath<reassoc,contract> : f32
        %1460 = arith.addf %1311, %1459 fastmath<reassoc,contract> : f32
        %1461 = arith.mulf %1383, %1388 fastmath<reassoc,contract> : f32
        %1462 = arith.addf %1313, %1461 fastmath<reassoc,contract> : f32
        %1463 = arith.mulf %1383, %1389 fastmath<reassoc,contract> : f32
        %1464 = arith.addf %1315, %1463 fastmath<reassoc,contract> : f32
        %1465 = arith.mulf %1383, %1390 fastmath<reassoc,contract> : f32
        %1466 = arith.addf %1317, %1465 fastmath<reassoc,contract> : f32
        %1467 = arith.mulf %1383, %1391 fastmath<reassoc,contract> : f32
        %1468 = arith.addf %1319, %1467 fastmath<reassoc,contract> : f32
        %1469 = arith.mulf %1383, %1393 fastmath<reassoc,contract> : f32
        %1470 = arith.addf %1321, %1469 fastmath<reassoc,contract> : f32
        %1471 = arith.mulf %1383, %1394 fastmath<reassoc,contract> : f32
        %1472 = arith.addf %1323, %1471 fastmath<reassoc,contract> : f32
        %1473 = arith.mulf %1383, %1395 fastmath<reassoc,contract> : f32
        %1474 = arith.addf %1325, %1473 fastmath<reassoc,contract> : f32
        %1475 = arith.mulf %1383, %1396 fastmath<reassoc,contract> : f32
        %1476 = arith.addf %1327, %1475 fastmath<reassoc,contract> : f32
        %1477 = arith.mulf %1384, %1388 fastmath<reassoc,contract> : f32
        %1478 = arith.addf %1329, %1477 fastmath<reassoc,contract> : f32
        %1479 = arith.mulf %1384, %1389 fastmath<reassoc,contract> : f32
        %1480 = arith.addf %1331, %1479 fastmath<reassoc,contract> : f32
        %1481 = arith.mulf %1384, %1390 fastmath<reassoc,contract> : f32
        %1482 = arith.addf %1333, %1481 fastmath<reassoc,contract> : f32
        %1483 = arith.mulf %1384, %1391 fastmath<reassoc,contract> : f32
        %1484 = arith.addf %1335, %1483 fastmath<reassoc,contract> : f32
        %1485 = arith.mulf %1384, %1393 fastmath<reassoc,contract> : f32
        %1486 = arith.addf %1337, %1485 fastmath<reassoc,contract> : f32
        %1487 = arith.mulf %1384, %1394 fastmath<reassoc,contract> : f32
        %1488 = arith.addf %1339, %1487 fastmath<reassoc,contract> : f32
        %1489 = arith.mulf %1384, %1395 fastmath<reassoc,contract> : f32
        %1490 = arith.addf %1341, %1489 fastmath<reassoc,contract> : f32
        %1491 = arith.mulf %1384, %1396 fastmath<reassoc,contract> : f32
        %1492 = arith.addf %1343, %1491 fastmath<reassoc,contract> : f32
        %1493 = arith.mulf %1385, %1388 fastmath<reassoc,contract> : f32
        %1494 = arith.addf %1345, %1493 fastmath<reassoc,contract> : f32
        %1495 = arith.mulf %1385, %1389 fastmath<reassoc,contract> : f32
        %1496 = arith.addf %1347, %1495 fastmath<reassoc,contract> : f32
        %1497 = arith.mulf %1385, %1390 fastmath<reassoc,contract> : f32
        %1498 = arith.addf %1349, %1497 fastmath<reassoc,contract> : f32
        %1499 = arith.mulf %1385, %1391 fastmath<reassoc,contract> : f32
        %1500 = arith.addf %1351, %1499 fastmath<reassoc,contract> : f32
        %1501 = arith.mulf %1385, %1393 fastmath<reassoc,contract> : f32
        %1502 = arith.addf %1353, %1501 fastmath<reassoc,contract> : f32
        %1503 = arith.mulf %1385, %1394 fastmath<reassoc,contract> : f32
        %1504 = arith.addf %1355, %1503 fastmath<reassoc,contract> : f32
        %1505 = arith.mulf %1385, %1395 fastmath<reassoc,contract> : f32
        %1506 = arith.addf %1357, %1505 fastmath<reassoc,contract> : f32
        %1507 = arith.mulf %1385, %1396 fastmath<reassoc,contract> : f32
        %1508 = arith.addf %1359, %1507 fastmath<reassoc,contract> : f32
        %1509 = arith.mulf %1386, %1388 fastmath<reassoc,contract> : f32
        %1510 = arith.addf %1361, %1509 fastmath<reassoc,contract> : f32
        %1511 = arith.mulf %1386, %1389 fastmath<reassoc,contract> : f32
        %1512 = arith.addf %1363, %1511 fastmath<reassoc,contract> : f32
        %1513 = arith.mulf %1386, %1390 fastmath<reassoc,contract> : f32
        %1514 = arith.addf %1365, %1513 fastmath<reassoc,contract> : f32
        %1515 = arith.mulf %1386, %1391 fastmath<reassoc,contract> : f32
        %1516 = arith.addf %1367, %1515 fastmath<reassoc,contract> : f32
        %1517 = arith.mulf %1386, %1393 fastmath<reassoc,contract> : f32
        %1518 = arith.addf %1369, %1517 fastmath<reassoc,contract> : f32
        %1519 = arith.mulf %1386, %1394 fastmath<reassoc,contract> : f32
        %1520 = arith.addf %1371, %1519 fastmath<reassoc,contract> : f32
        %1521 = arith.mulf %1386, %1395 fastmath<reassoc,contract> : f32
        %1522 = arith.addf %1373, %1521 fastmath<reassoc,contract> : f32
        %1523 = arith.mulf %1386, %1396 fastmath<reassoc,contract> : f32
        %1524 = arith.addf %1375, %1523 fastmath<reassoc,contract> : f32
        gpu.barrier
        scf.yield %1398, %1400, %1402, %1404, %1406, %1408, %1410, %1412, %1414, %1416, %1418, %1420, %1422, %1424, %1426, %1428, %1430, %1432, %1434, %1436, %1438, %1440, %1442, %1444, %1446, %1448, %1450, %1452, %1454, %1456, %1458, %1460, %1462, %1464, %1466, %1468, %1470, %1472, %1474, %1476, %1478, %1480, %1482, %1484, %1486, %1488, %1490, %1492, %1494, %1496, %1498, %1500, %1502, %1504, %1506, %1508, %1510, %1512, %1514, %1516, %1518, %1520, %1522, %1524 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32
      }
      %1525 = arith.addi %21, %45 : index
      %1526 = arith.addi %23, %92 : index
      %1527 = arith.cmpi ult, %1525, %3 : index
      %1528 = arith.cmpi ult, %1526, %4 : index
      %1529 = arith.andi %1527, %1528 : i1
      scf.if %1529 {
        %1530 = memref.load %6[%1526] : memref<?xf32>
        %1531 = arith.addf %147, %1530 : f32
        memref.store %1531, %out[%1525, %1526] : memref<?x?xf32>
      }
      %1532 = arith.addi %21, %45 : index
      %1533 = arith.addi %23, %94 : index
      %1534 = arith.cmpi ult, %1532, %3 : index
      %1535 = arith.cmpi ult, %1533, %4 : index
      %1536 = arith.andi %1534, %1535 : i1
      scf.if %1536 {
        %1537 = memref.load %6[%1533] : memref<?xf32>
        %1538 = arith.addf %148, %1537 : f32
        memref.store %1538, %out[%1532, %1533] : memref<?x?xf32>
      }
      %1539 = arith.addi %21, %45 : index
      %1540 = arith.addi %23, %96 : index
      %1541 = arith.cmpi ult, %1539, %3 : index
      %1542 = arith.cmpi ult, %1540, %4 : index
      %1543 = arith.andi %1541, %1542 : i1
      scf.if %1543 {
        %1544 = memref.load %6[%1540] : memref<?xf32>
        %1545 = arith.addf %149, %1544 : f32
        memref.store %1545, %out[%1539, %1540] : memref<?x?xf32>
      }
      %1546 = arith.addi %21, %45 : index
      %1547 = arith.addi %23, %98 : index
      %1548 = arith.cmpi ult, %1546, %3 : index
      %1549 = arith.cmpi ult, %1547, %4 : index
      %1550 = arith.andi %1548, %1549 : i1
      scf.if %1550 {
        %1551 = memref.load %6[%1547] : memref<?xf32>
        %1552 = arith.addf %150, %1551 : f32
        memref.store %1552, %out[%1546, %1547] : memref<?x?xf32>
      }
      %1553 = arith.addi %21, %45 : index
      %1554 = arith.addi %23, %100 : index
      %1555 = arith.cmpi ult, %1553, %3 : index
      %1556 = arith.cmpi ult, %1554, %4 : index
      %1557 = arith.andi %1555, %1556 : i1
      scf.if %1557 {
        %1558 = memref.load %6[%1554] : memref<?xf32>
        %1559 = arith.addf %151, %1558 : f32
        memref.store %1559, %out[%1553, %1554] : memref<?x?xf32>
      }
      %1560 = arith.addi %21, %45 : index
      %1561 = arith.addi %23, %102 : index
      %1562 = arith.cmpi ult, %1560, %3 : index
      %1563 = arith.cmpi ult, %1561, %4 : index
      %1564 = arith.andi %1562, %1563 : i1
      scf.if %1564 {
        %1565 = memref.load %6[%1561] : memref<?xf32>
        %1566 = arith.addf %152, %1565 : f32
        memref.store %1566, %out[%1560, %1561] : memref<?x?xf32>
      }
      %1567 = arith.addi %21, %45 : index
      %1568 = arith.addi %23, %104 : index
      %1569 = arith.cmpi ult, %1567, %3 : index
      %1570 = arith.cmpi ult, %1568, %4 : index
      %1571 = arith.andi %1569, %1570 : i1
      scf.if %1571 {
        %1572 = memref.load %6[%1568] : memref<?xf32>
        %1573 = arith.addf %153, %1572 : f32
        memref.store %1573, %out[%1567, %1568] : memref<?x?xf32>
      }
      %1574 = arith.addi %21, %45 : index
      %1575 = arith.addi %23, %106 : index
      %1576 = arith.cmpi ult, %1574, %3 : index
      %1577 = arith.cmpi ult, %1575, %4 : index
      %1578 = arith.andi %1576, %1577 : i1
      scf.if %1578 {
        %1579 = memref.load %6[%1575] : memref<?xf32>
        %1580 = arith.addf %154, %1579 : f32
        memref.store %1580, %out[%1574, %1575] : memref<?x?xf32>
      }
      %1581 = arith.addi %21, %47 : index
      %1582 = arith.addi %23, %92 : index
      %1583 = arith.cmpi ult, %1581, %3 : index
      %1584 = arith.cmpi ult, %1582, %4 : index
      %1585 = arith.andi %1583, %1584 : i1
      scf.if %1585 {
        %1586 = memref.load %6[%1582] : memref<?xf32>
        %1587 = arith.addf %155, %1586 : f32
        memref.store %1587, %out[%1581, %1582] : memref<?x?xf32>
      }
      %1588 = arith.addi %21, %47 : index
      %1589 = arith.addi %23, %94 : index
      %1590 = arith.cmpi ult, %1588, %3 : index
      %1591 = arith.cmpi ult, %1589, %4 : index
      %1592 = arith.andi %1590, %1591 : i1
      scf.if %1592 {
        %1593 = memref.load %6[%1589] : memref<?xf32>
        %1594 = arith.addf %156, %1593 : f32
        memref.store %1594, %out[%1588, %1589] : memref<?x?xf32>
      }
      %1595 = arith.addi %21, %47 : index
      %1596 = arith.addi %23, %96 : index
      %1597 = arith.cmpi ult, %1595, %3 : index
      %1598 = arith.cmpi ult, %1596, %4 : index
      %1599 = arith.andi %1597, %1598 : i1
      scf.if %1599 {
        %1600 = memref.load %6[%1596] : memref<?xf32>
        %1601 = arith.addf %157, %1600 : f32
        memref.store %1601, %out[%1595, %1596] : memref<?x?xf32>
      }
      %1602 = arith.addi %21, %47 : index
      %1603 = arith.addi %23, %98 : index
      %1604 = arith.cmpi ult, %1602, %3 : index
      %1605 = arith.cmpi ult, %1603, %4 : index
      %1606 = arith.andi %1604, %1605 : i1
      scf.if %1606 {
        %1607 = memref.load %6[%1603] : memref<?xf32>
        %1608 = arith.addf %158, %1607 : f32
        memref.store %1608, %out[%1602, %1603] : memref<?x?xf32>
      }
      %1609 = arith.addi %21, %47 : index
      %1610 = arith.addi %23, %100 : index
      %1611 = arith.cmpi ult, %1609, %3 : index
      %1612 = arith.cmpi ult, %1610, %4 : index
      %1613 = arith.andi %1611, %1612 : i1
      scf.if %1613 {
        %1614 = memref.load %6[%1610] : memref<?xf32>
        %1615 = arith.addf %159, %1614 : f32
        memref.store %1615, %out[%1609, %1610] : memref<?x?xf32>
      }
      %1616 = arith.addi %21, %47 : index
      %1617 = arith.addi %23, %102 : index
      %1618 = arith.cmpi ult, %1616, %3 : index
      %1619 = arith.cmpi ult, %1617, %4 : index
      %1620 = arith.andi %1618, %1619 : i1
      scf.if %1620 {
        %1621 = memref.load %6[%1617] : memref<?xf32>
        %1622 = arith.addf %160, %1621 : f32
        memref.store %1622, %out[%1616, %1617] : memref<?x?xf32>
      }
      %1623 = arith.addi %21, %47 : index
      %1624 = arith.addi %23, %104 : index
      %1625 = arith.cmpi ult, %1623, %3 : index
      %1626 = arith.cmpi ult, %1624, %4 : index
      %1627 = arith.andi %1625, %1626 : i1
      scf.if %1627 {
        %1628 = memref.load %6[%1624] : memref<?xf32>
        %1629 = arith.addf %161, %1628 : f32
        memref.store %1629, %out[%1623, %1624] : memref<?x?xf32>
      }
      %1630 = arith.addi %21, %47 : index
      %1631 = arith.addi %23, %106 : index
      %1632 = arith.cmpi ult, %1630, %3 : index
      %1633 = arith.cmpi ult, %1631, %4 : index
      %1634 = arith.andi %1632, %1633 : i1
      scf.if %1634 {
        %1635 = memref.load %6[%1631] : memref<?xf32>
        %1636 = arith.addf %162, %1635 : f32
        memref.store %1636, %out[%1630, %1631] : memref<?x?xf32>
      }
      %1637 = arith.addi %21, %49 : index
      %1638 = arith.addi %23, %92 : index
      %1639 = arith.cmpi ult, %1637, %3 : index
      %1640 = arith.cmpi ult, %1638, %4 : index
      %1641 = arith.andi %1639, %1640 : i1
      scf.if %1641 {
        %1642 = memref.load %6[%1638] : memref<?xf32>
        %1643 = arith.addf %163, %1642 : f32
        memref.store %1643, %out[%1637, %1638] : memref<?x?xf32>
      }
      %1644 = arith.addi %21, %49 : index
      %1645 = arith.addi %23, %94 : index
      %1646 = arith.cmpi ult, %1644, %3 : index
      %1647 = arith.cmpi ult, %1645, %4 : index
      %1648 = arith.andi %1646, %1647 : i1
      scf.if %1648 {
        %1649 = memref.load %6[%1645] : memref<?xf32>
        %1650 = arith.addf %164, %1649 : f32
        memref.store %1650, %out[%1644, %1645] : memref<?x?xf32>
      }
      %1651 = arith.addi %21, %49 : index
      %1652 = arith.addi %23, %96 : index
      %1653 = arith.cmpi ult, %1651, %3 : index
      %1654 = arith.cmpi ult, %1652, %4 : index
      %1655 = arith.andi %1653, %1654 : i1
      scf.if %1655 {
        %1656 = memref.load %6[%1652] : memref<?xf32>
        %1657 = arith.addf %165, %1656 : f32
        memref.store %1657, %out[%1651, %1652] : memref<?x?xf32>
      }
      %1658 = arith.addi %21, %49 : index
      %1659 = arith.addi %23, %98 : index
      %1660 = arith.cmpi ult, %1658, %3 : index
      %1661 = arith.cmpi ult, %1659, %4 : index
      %1662 = arith.andi %1660, %1661 : i1
      scf.if %1662 {
        %1663 = memref.load %6[%1659] : memref<?xf32>
        %1664 = arith.addf %166, %1663 : f32
        memref.store %1664, %out[%1658, %1659] : memref<?x?xf32>
      }
      %1665 = arith.addi %21, %49 : index
      %1666 = arith.addi %23, %100 : index
      %1667 = arith.cmpi ult, %1665, %3 : index
      %1668 = arith.cmpi ult, %1666, %4 : index
      %1669 = arith.andi %1667, %1668 : i1
      scf.if %1669 {
        %1670 = memref.load %6[%1666] : memref<?xf32>
        %1671 = arith.addf %167, %1670 : f32
        memref.store %1671, %out[%1665, %1666] : memref<?x?xf32>
      }
      %1672 = arith.addi %21, %49 : index
      %1673 = arith.addi %23, %102 : index
      %1674 = arith.cmpi ult, %1672, %3 : index
      %1675 = arith.cmpi ult, %1673, %4 : index
      %1676 = arith.andi %1674, %1675 : i1
      scf.if %1676 {
        %1677 = memref.load %6[%1673] : memref<?xf32>
        %1678 = arith.addf %168, %1677 : f32
        memref.store %1678, %out[%1672, %1673] : memref<?x?xf32>
      }
      %1679 = arith.addi %21, %49 : index
      %1680 = arith.addi %23, %104 : index
      %1681 = arith.cmpi ult, %1679, %3 : index
      %1682 = arith.cmpi ult, %1680, %4 : index
      %1683 = arith.andi %1681, %1682 : i1
      scf.if %1683 {
        %1684 = memref.load %6[%1680] : memref<?xf32>
        %1685 = arith.addf %169, %1684 : f32
        memref.store %1685, %out[%1679, %1680] : memref<?x?xf32>
      }
      %1686 = arith.addi %21, %49 : index
      %1687 = arith.addi %23, %106 : index
      %1688 = arith.cmpi ult, %1686, %3 : index
      %1689 = arith.cmpi ult, %1687, %4 : index
      %1690 = arith.andi %1688, %1689 : i1
      scf.if %1690 {
        %1691 = memref.load %6[%1687] : memref<?xf32>
        %1692 = arith.addf %170, %1691 : f32
        memref.store %1692, %out[%1686, %1687] : memref<?x?xf32>
      }
      %1693 = arith.addi %21, %51 : index
      %1694 = arith.addi %23, %92 : index
      %1695 = arith.cmpi ult, %1693, %3 : index
      %1696 = arith.cmpi ult, %1694, %4 : index
      %1697 = arith.andi %1695, %1696 : i1
      scf.if %1697 {
        %1698 = memref.load %6[%1694] : memref<?xf32>
        %1699 = arith.addf %171, %1698 : f32
        memref.store %1699, %out[%1693, %1694] : memref<?x?xf32>
      }
      %1700 = arith.addi %21, %51 : index
      %1701 = arith.addi %23, %94 : index
      %1702 = arith.cmpi ult, %1700, %3 : index
      %1703 = arith.cmpi ult, %1701, %4 : index
      %1704 = arith.andi %1702, %1703 : i1
      scf.if %1704 {
        %1705 = memref.load %6[%1701] : memref<?xf32>
        %1706 = arith.addf %172, %1705 : f32
        memref.store %1706, %out[%1700, %1701] : memref<?x?xf32>
      }
      %1707 = arith.addi %21, %51 : index
      %1708 = arith.addi %23, %96 : index
      %1709 = arith.cmpi ult, %1707, %3 : index
      %1710 = arith.cmpi ult, %1708, %4 : index
      %1711 = arith.andi %1709, %1710 : i1
      scf.if %1711 {
        %1712 = memref.load %6[%1708] : memref<?xf32>
        %1713 = arith.addf %173, %1712 : f32
        memref.store %1713, %out[%1707, %1708] : memref<?x?xf32>
      }
      %1714 = arith.addi %21, %51 : index
      %1715 = arith.addi %23, %98 : index
      %1716 = arith.cmpi ult, %1714, %3 : index
      %1717 = arith.cmpi ult, %1715, %4 : index
      %1718 = arith.andi %1716, %1717 : i1
      scf.if %1718 {
        %1719 = memref.load %6[%1715] : memref<?xf32>
        %1720 = arith.addf %174, %1719 : f32
        memref.store %1720, %out[%1714, %1715] : memref<?x?xf32>
      }
      %1721 = arith.addi %21, %51 : index
      %1722 = arith.addi %23, %100 : index
      %1723 = arith.cmpi ult, %1721, %3 : index
      %1724 = arith.cmpi ult, %1722, %4 : index
      %1725 = arith.andi %1723, %1724 : i1
      scf.if %1725 {
        %1726 = memref.load %6[%1722] : memref<?xf32>
        %1727 = arith.addf %175, %1726 : f32
        memref.store %1727, %out[%1721, %1722] : memref<?x?xf32>
      }
      %1728 = arith.addi %21, %51 : index
      %1729 = arith.addi %23, %102 : index
      %1730 = arith.cmpi ult, %1728, %3 : index
      %1731 = arith.cmpi ult, %1729, %4 : index
      %1732 = arith.andi %1730, %1731 : i1
      scf.if %1732 {
        %1733 = memref.load %6[%1729] : memref<?xf32>
        %1734 = arith.addf %176, %1733 : f32
        memref.store %1734, %out[%1728, %1729] : memref<?x?xf32>
      }
      %1735 = arith.addi %21, %51 : index
      %1736 = arith.addi %23, %104 : index
      %1737 = arith.cmpi ult, %1735, %3 : index
      %1738 = arith.cmpi ult, %1736, %4 : index
      %1739 = arith.andi %1737, %1738 : i1
      scf.if %1739 {
        %1740 = memref.load %6[%1736] : memref<?xf32>
        %1741 = arith.addf %177, %1740 : f32
        memref.store %1741, %out[%1735, %1736] : memref<?x?xf32>
      }
      %1742 = arith.addi %21, %51 : index
      %1743 = arith.addi %23, %106 : index
      %1744 = arith.cmpi ult, %1742, %3 : index
      %1745 = arith.cmpi ult, %1743, %4 : index
      %1746 = arith.andi %1744, %1745 : i1
      scf.if %1746 {
        %1747 = memref.load %6[%1743] : memref<?xf32>
        %1748 = arith.addf %178, %1747 : f32
        memref.store %1748, %out[%1742, %1743] : memref<?x?xf32>
      }
      %1749 = arith.addi %21, %53 : index
      %1750 = arith.addi %23, %92 : index
      %1751 = arith.cmpi ult, %1749, %3 : index
      %1752 = arith.cmpi ult, %1750, %4 : index
      %1753 = arith.andi %1751, %1752 : i1
      scf.if %1753 {
        %1754 = memref.load %6[%1750] : memref<?xf32>
        %1755 = arith.addf %179, %1754 : f32
        memref.store %1755, %out[%1749, %1750] : memref<?x?xf32>
      }
      %1756 = arith.addi %21, %53 : index
      %1757 = arith.addi %23, %94 : index
      %1758 = arith.cmpi ult, %1756, %3 : index
      %1759 = arith.cmpi ult, %1757, %4 : index
      %1760 = arith.andi %1758, %1759 : i1
      scf.if %1760 {
        %1761 = memref.load %6[%1757] : memref<?xf32>
        %1762 = arith.addf %180, %1761 : f32
        memref.store %1762, %out[%1756, %1757] : memref<?x?xf32>
      }
      %1763 = arith.addi %21, %53 : index
      %1764 = arith.addi %23, %96 : index
      %1765 = arith.cmpi ult, %1763, %3 : index
      %1766 = arith.cmpi ult, %1764, %4 : index
      %1767 = arith.andi %1765, %1766 : i1
      scf.if %1767 {
        %1768 = memref.load %6[%1764] : memref<?xf32>
        %1769 = arith.addf %181, %1768 : f32
        memref.store %1769, %out[%1763, %1764] : memref<?x?xf32>
      }
      %1770 = arith.addi %21, %53 : index
      %1771 = arith.addi %23, %98 : index
      %1772 = arith.cmpi ult, %1770, %3 : index
      %1773 = arith.cmpi ult, %1771, %4 : index
      %1774 = arith.andi %1772, %1773 : i1
      scf.if %1774 {
        %1775 = memref.load %6[%1771] : memref<?xf32>
        %1776 = arith.addf %182, %1775 : f32
        memref.store %1776, %out[%1770, %1771] : memref<?x?xf32>
      }
      %1777 = arith.addi %21, %53 : index
      %1778 = arith.addi %23, %100 : index
      %1779 = arith.cmpi ult, %1777, %3 : index
      %1780 = arith.cmpi ult, %1778, %4 : index
      %1781 = arith.andi %1779, %1780 : i1
      scf.if %1781 {
        %1782 = memref.load %6[%1778] : memref<?xf32>
        %1783 = arith.addf %183, %1782 : f32
        memref.store %1783, %out[%1777, %1778] : memref<?x?xf32>
      }
      %1784 = arith.addi %21, %53 : index
      %1785 = arith.addi %23, %102 : index
      %1786 = arith.cmpi ult, %1784, %3 : index
      %1787 = arith.cmpi ult, %1785, %4 : index
      %1788 = arith.andi %1786, %1787 : i1
      scf.if %1788 {
        %1789 = memref.load %6[%1785] : memref<?xf32>
        %1790 = arith.addf %184, %1789 : f32
        memref.store %1790, %out[%1784, %1785] : memref<?x?xf32>
      }
      %1791 = arith.addi %21, %53 : index
      %1792 = arith.addi %23, %104 : index
      %1793 = arith.cmpi ult, %1791, %3 : index
      %1794 = arith.cmpi ult, %1792, %4 : index
      %1795 = arith.andi %1793, %1794 : i1
      scf.if %1795 {
        %1796 = memref.load %6[%1792] : memref<?xf32>
        %1797 = arith.addf %185, %1796 : f32
        memref.store %1797, %out[%1791, %1792] : memref<?x?xf32>
      }
      %1798 = arith.addi %21, %53 : index
      %1799 = arith.addi %23, %106 : index
      %1800 = arith.cmpi ult, %1798, %3 : index
      %1801 = arith.cmpi ult, %1799, %4 : index
      %1802 = arith.andi %1800, %1801 : i1
      scf.if %1802 {
        %1803 = memref.load %6[%1799] : memref<?xf32>
        %1804 = arith.addf %186, %1803 : f32
        memref.store %1804, %out[%1798, %1799] : memref<?x?xf32>
      }
      %1805 = arith.addi %21, %55 : index
      %1806 = arith.addi %23, %92 : index
      %1807 = arith.cmpi ult, %1805, %3 : index
      %1808 = arith.cmpi ult, %1806, %4 : index
      %1809 = arith.andi %1807, %1808 : i1
      scf.if %1809 {
        %1810 = memref.load %6[%1806] : memref<?xf32>
        %1811 = arith.addf %187, %1810 : f32
        memref.store %1811, %out[%1805, %1806] : memref<?x?xf32>
      }
      %1812 = arith.addi %21, %55 : index
      %1813 = arith.addi %23, %94 : index
      %1814 = arith.cmpi ult, %1812, %3 : index
      %1815 = arith.cmpi ult, %1813, %4 : index
      %1816 = arith.andi %1814, %1815 : i1
      scf.if %1816 {
        %1817 = memref.load %6[%1813] : memref<?xf32>
        %1818 = arith.addf %188, %1817 : f32
        memref.store %1818, %out[%1812, %1813] : memref<?x?xf32>
      }
      %1819 = arith.addi %21, %55 : index
      %1820 = arith.addi %23, %96 : index
      %1821 = arith.cmpi ult, %1819, %3 : index
      %1822 = arith.cmpi ult, %1820, %4 : index
      %1823 = arith.andi %1821, %1822 : i1
      scf.if %1823 {
        %1824 = memref.load %6[%1820] : memref<?xf32>
        %1825 = arith.addf %189, %1824 : f32
        memref.store %1825, %out[%1819, %1820] : memref<?x?xf32>
      }
      %1826 = arith.addi %21, %55 : index
      %1827 = arith.addi %23, %98 : index
      %1828 = arith.cmpi ult, %1826, %3 : index
      %1829 = arith.cmpi ult, %1827, %4 : index
      %1830 = arith.andi %1828, %1829 : i1
      scf.if %1830 {
        %1831 = memref.load %6[%1827] : memref<?xf32>
        %1832 = arith.addf %190, %1831 : f32
        memref.store %1832, %out[%1826, %1827] : memref<?x?xf32>
      }
      %1833 = arith.addi %21, %55 : index
      %1834 = arith.addi %23, %100 : index
      %1835 = arith.cmpi ult, %1833, %3 : index
      %1836 = arith.cmpi ult, %1834, %4 : index
      %1837 = arith.andi %1835, %1836 : i1
      scf.if %1837 {
        %1838 = memref.load %6[%1834] : memref<?xf32>
        %1839 = arith.addf %191, %1838 : f32
        memref.store %1839, %out[%1833, %1834] : memref<?x?xf32>
      }
      %1840 = arith.addi %21, %55 : index
      %1841 = arith.addi %23, %102 : index
      %1842 = arith.cmpi ult, %1840, %3 : index
      %1843 = arith.cmpi ult, %1841, %4 : index
      %1844 = arith.andi %1842, %1843 : i1
      scf.if %1844 {
        %1845 = memref.load %6[%1841] : memref<?xf32>
        %1846 = arith.addf %192, %1845 : f32
        memref.store %1846, %out[%1840, %1841] : memref<?x?xf32>
      }
      %1847 = arith.addi %21, %55 : index
      %1848 = arith.addi %23, %104 : index
      %1849 = arith.cmpi ult, %1847, %3 : index
      %1850 = arith.cmpi ult, %1848, %4 : index
      %1851 = arith.andi %1849, %1850 : i1
      scf.if %1851 {
        %1852 = memref.load %6[%1848] : memref<?xf32>
        %1853 = arith.addf %193, %1852 : f32
        memref.store %1853, %out[%1847, %1848] : memref<?x?xf32>
      }
      %1854 = arith.addi %21, %55 : index
      %1855 = arith.addi %23, %106 : index
      %1856 = arith.cmpi ult, %1854, %3 : index
      %1857 = arith.cmpi ult, %1855, %4 : index
      %1858 = arith.andi %1856, %1857 : i1
      scf.if %1858 {
        %1859 = memref.load %6[%1855] : memref<?xf32>
        %1860 = arith.addf %194, %1859 : f32
        memref.store %1860, %out[%1854, %1855] : memref<?x?xf32>
      }
      %1861 = arith.addi %21, %57 : index
      %1862 = arith.addi %23, %92 : index
      %1863 = arith.cmpi ult, %1861, %3 : index
      %1864 = arith.cmpi ult, %1862, %4 : index
      %1865 = arith.andi %1863, %1864 : i1
      scf.if %1865 {
        %1866 = memref.load %6[%1862] : memref<?xf32>
        %1867 = arith.addf %195, %1866 : f32
        memref.store %1867, %out[%1861, %1862] : memref<?x?xf32>
      }
      %1868 = arith.addi %21, %57 : index
      %1869 = arith.addi %23, %94 : index
      %1870 = arith.cmpi ult, %1868, %3 : index
      %1871 = arith.cmpi ult, %1869, %4 : index
      %1872 = arith.andi %1870, %1871 : i1
      scf.if %1872 {
        %1873 = memref.load %6[%1869] : memref<?xf32>
        %1874 = arith.addf %196, %1873 : f32
        memref.store %1874, %out[%1868, %1869] : memref<?x?xf32>
      }
      %1875 = arith.addi %21, %57 : index
      %1876 = arith.addi %23, %96 : index
      %1877 = arith.cmpi ult, %1875, %3 : index
      %1878 = arith.cmpi ult, %1876, %4 : index
      %1879 = arith.andi %1877, %1878 : i1
      scf.if %1879 {
        %1880 = memref.load %6[%1876] : memref<?xf32>
        %1881 = arith.addf %197, %1880 : f32
        memref.store %1881, %out[%1875, %1876] : memref<?x?xf32>
      }
      %1882 = arith.addi %21, %57 : index
      %1883 = arith.addi %23, %98 : index
      %1884 = arith.cmpi ult, %1882, %3 : index
      %1885 = arith.cmpi ult, %1883, %4 : index
      %1886 = arith.andi %1884, %1885 : i1
      scf.if %1886 {
        %1887 = memref.load %6[%1883] : memref<?xf32>
        %1888 = arith.addf %198, %1887 : f32
        memref.store %1888, %out[%1882, %1883] : memref<?x?xf32>
      }
      %1889 = arith.addi %21, %57 : index
      %1890 = arith.addi %23, %100 : index
      %1891 = arith.cmpi ult, %1889, %3 : index
      %1892 = arith.cmpi ult, %1890, %4 : index
      %1893 = arith.andi %1891, %1892 : i1
      scf.if %1893 {
        %1894 = memref.load %6[%1890] : memref<?xf32>
        %1895 = arith.addf %199, %1894 : f32
        memref.store %1895, %out[%1889, %1890] : memref<?x?xf32>
      }
      %1896 = arith.addi %21, %57 : index
      %1897 = arith.addi %23, %102 : index
      %1898 = arith.cmpi ult, %1896, %3 : index
      %1899 = arith.cmpi ult, %1897, %4 : index
      %1900 = arith.andi %1898, %1899 : i1
      scf.if %1900 {
        %1901 = memref.load %6[%1897] : memref<?xf32>
        %1902 = arith.addf %200, %1901 : f32
        memref.store %1902, %out[%1896, %1897] : memref<?x?xf32>
      }
      %1903 = arith.addi %21, %57 : index
      %1904 = arith.addi %23, %104 : index
      %1905 = arith.cmpi ult, %1903, %3 : index
      %1906 = arith.cmpi ult, %1904, %4 : index
      %1907 = arith.andi %1905, %1906 : i1
      scf.if %1907 {
        %1908 = memref.load %6[%1904] : memref<?xf32>
        %1909 = arith.addf %201, %1908 : f32
        memref.store %1909, %out[%1903, %1904] : memref<?x?xf32>
      }
      %1910 = arith.addi %21, %57 : index
      %1911 = arith.addi %23, %106 : index
      %1912 = arith.cmpi ult, %1910, %3 : index
      %1913 = arith.cmpi ult, %1911, %4 : index
      %1914 = arith.andi %1912, %1913 : i1
      scf.if %1914 {
        %1915 = memref.load %6[%1911] : memref<?xf32>
        %1916 = arith.addf %202, %1915 : f32
        memref.store %1916, %out[%1910, %1911] : memref<?x?xf32>
      }
      %1917 = arith.addi %21, %59 : index
      %1918 = arith.addi %23, %92 : index
      %1919 = arith.cmpi ult, %1917, %3 : index
      %1920 = arith.cmpi ult, %1918, %4 : index
      %1921 = arith.andi %1919, %1920 : i1
      scf.if %1921 {
        %1922 = memref.load %6[%1918] : memref<?xf32>
        %1923 = arith.addf %203, %1922 : f32
        memref.store %1923, %out[%1917, %1918] : memref<?x?xf32>
      }
      %1924 = arith.addi %21, %59 : index
      %1925 = arith.addi %23, %94 : index
      %1926 = arith.cmpi ult, %1924, %3 : index
      %1927 = arith.cmpi ult, %1925, %4 : index
      %1928 = arith.andi %1926, %1927 : i1
      scf.if %1928 {
        %1929 = memref.load %6[%1925] : memref<?xf32>
        %1930 = arith.addf %204, %1929 : f32
        memref.store %1930, %out[%1924, %1925] : memref<?x?xf32>
      }
      %1931 = arith.addi %21, %59 : index
      %1932 = arith.addi %23, %96 : index
      %1933 = arith.cmpi ult, %1931, %3 : index
      %1934 = arith.cmpi ult, %1932, %4 : index
      %1935 = arith.andi %1933, %1934 : i1
      scf.if %1935 {
        %1936 = memref.load %6[%1932] : memref<?xf32>
        %1937 = arith.addf %205, %1936 : f32
        memref.store %1937, %out[%1931, %1932] : memref<?x?xf32>
      }
      %1938 = arith.addi %21, %59 : index
      %1939 = arith.addi %23, %98 : index
      %1940 = arith.cmpi ult, %1938, %3 : index
      %1941 = arith.cmpi ult, %1939, %4 : index
      %1942 = arith.andi %1940, %1941 : i1
      scf.if %1942 {
        %1943 = memref.load %6[%1939] : memref<?xf32>
        %1944 = arith.addf %206, %1943 : f32
        memref.store %1944, %out[%1938, %1939] : memref<?x?xf32>
      }
      %1945 = arith.addi %21, %59 : index
      %1946 = arith.addi %23, %100 : index
      %1947 = arith.cmpi ult, %1945, %3 : index
      %1948 = arith.cmpi ult, %1946, %4 : index
      %1949 = arith.andi %1947, %1948 : i1
      scf.if %1949 {
        %1950 = memref.load %6[%1946] : memref<?xf32>
        %1951 = arith.addf %207, %1950 : f32
        memref.store %1951, %out[%1945, %1946] : memref<?x?xf32>
      }
      %1952 = arith.addi %21, %59 : index
      %1953 = arith.addi %23, %102 : index
      %1954 = arith.cmpi ult, %1952, %3 : index
      %1955 = arith.cmpi ult, %1953, %4 : index
      %1956 = arith.andi %1954, %1955 : i1
      scf.if %1956 {
        %1957 = memref.load %6[%1953] : memref<?xf32>
        %1958 = arith.addf %208, %1957 : f32
        memref.store %1958, %out[%1952, %1953] : memref<?x?xf32>
      }
      %1959 = arith.addi %21, %59 : index
      %1960 = arith.addi %23, %104 : index
      %1961 = arith.cmpi ult, %1959, %3 : index
      %1962 = arith.cmpi ult, %1960, %4 : index
      %1963 = arith.andi %1961, %1962 : i1
      scf.if %1963 {
        %1964 = memref.load %6[%1960] : memref<?xf32>
        %1965 = arith.addf %209, %1964 : f32
        memref.store %1965, %out[%1959, %1960] : memref<?x?xf32>
      }
      %1966 = arith.addi %21, %59 : index
      %1967 = arith.addi %23, %106 : index
      %1968 = arith.cmpi ult, %1966, %3 : index
      %1969 = arith.cmpi ult, %1967, %4 : index
      %1970 = arith.andi %1968, %1969 : i1
      scf.if %1970 {
        %1971 = memref.load %6[%1967] : memref<?xf32>
        %1972 = arith.addf %210, %1971 : f32
        memref.store %1972, %out[%1966, %1967] : memref<?x?xf32>
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/matmul.py:5: ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)", "tests/corpus/matmul.py:5: ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %a_size0: i64, %a_stride0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %b_size0: i64, %b_stride0: i64, %bias: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %bias_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(128) : i64
    %3 = llvm.mlir.constant(256) : i64
    %4 = llvm.mlir.constant(0 : i32) : i32
    %5 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %6 = llvm.intr.smax(%a_size0, %0) : (i64, i64) -> i64
    %7 = llvm.intr.smax(%b_stride0, %0) : (i64, i64) -> i64
    %8 = llvm.sdiv %6, %2 : i64
    %9 = llvm.srem %6, %2 : i64
    %10 = llvm.icmp "ne" %9, %0 : i64
    %11 = llvm.xor %9, %2 : i64
    %12 = llvm.icmp "sge" %11, %0 : i64
    %13 = llvm.and %10, %12 : i1
    %14 = llvm.add %8, %1 : i64
    %15 = llvm.select %13, %14, %8 : i1, i64
    %16 = llvm.sdiv %7, %2 : i64
    %17 = llvm.srem %7, %2 : i64
    %18 = llvm.icmp "ne" %17, %0 : i64
    %19 = llvm.xor %17, %2 : i64
    %20 = llvm.icmp "sge" %19, %0 : i64
    %21 = llvm.and %18, %20 : i1
    %22 = llvm.add %16, %1 : i64
    %23 = llvm.select %21, %22, %16 : i1, i64
    %24 = llvm.mul %15, %23 : i64
    %25 = llvm.mul %15, %23 : i64
    %26 = llvm.call @program_kernel.launch(%25, %1, %1, %3, %1, %1, %23, %15, %a_stride0, %6, %a, %a_size0, %a_stride0, %7, %b, %a_stride0, %b_stride0, %bias, %b_stride0, %out, %a_size0, %b_stride0) : (i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %27 = llvm.icmp "eq" %26, %4 : i32
    llvm.cond_br %27, ^bb1, ^bb2(%26 : i32)
  ^bb1:
    llvm.return %4 : i32
  ^bb2(%28: i32):
    llvm.return %28 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %bias_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %29 = llvm.mlir.constant(0) : i64
    %30 = llvm.mlir.constant(1) : i64
    %31 = llvm.mlir.constant(1 : i32) : i32
    %32 = llvm.mlir.constant(2 : i32) : i32
    %33 = llvm.mlir.constant(0 : i32) : i32
    %34 = llvm.icmp "eq" %a_stride0_1, %b_size0_1 : i64
    %35 = llvm.icmp "eq" %bias_size0_1, %b_stride0_1 : i64
    llvm.cond_br %34, ^bb1, ^bb3(%31 : i32)
  ^bb1:
    llvm.cond_br %35, ^bb2, ^bb3(%32 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %36 = llvm.getelementptr inbounds %extents[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_1, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %33 : i32
  ^bb3(%37: i32):
    llvm.return %37 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<1056 x f32>
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<1056 x f32>
    llvm.func @program_kernel(%38: i64, %39: i64, %40: i64, %41: i64, %a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %42: i64, %43: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %44: i64, %45: i64, %46: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %47: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %48 = llvm.mlir.constant(8) : i64
      %49 = llvm.mlir.constant(128) : i64
      %50 = llvm.mlir.constant(32) : i64
      %51 = llvm.mlir.constant(2) : i64
      %52 = llvm.mlir.constant(4) : i64
      %53 = llvm.mlir.constant(0) : i64
      %54 = llvm.mlir.constant(1) : i64
      %55 = llvm.mlir.constant(3) : i64
      %56 = llvm.mlir.constant(64) : i64
      %57 = llvm.mlir.constant(65) : i64
      %58 = llvm.mlir.constant(66) : i64
      %59 = llvm.mlir.constant(67) : i64
      %60 = llvm.mlir.constant(256) : i64
      %61 = llvm.mlir.constant(512) : i64
      %62 = llvm.mlir.constant(768) : i64
      %63 = llvm.mlir.constant(132) : i64
      %64 = llvm.mlir.constant(264) : i64
      %65 = llvm.mlir.constant(396) : i64
      %66 = llvm.mlir.constant(528) : i64
      %67 = llvm.mlir.constant(5) : i64
      %68 = llvm.mlir.constant(660) : i64
      %69 = llvm.mlir.constant(6) : i64
      %70 = llvm.mlir.constant(792) : i64
      %71 = llvm.mlir.constant(7) : i64
      %72 = llvm.mlir.constant(924) : i64
      %73 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %73 : i32 to i64
      %74 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %74 : i32 to i64
      %75 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %76 = llvm.mul %38, %48 : i64
      %77 = llvm.udiv %block, %76 : i64
      %78 = llvm.urem %block, %76 : i64
      %79 = llvm.mul %77, %48 : i64
      %80 = llvm.sub %39, %79 : i64
      %81 = llvm.intr.umin(%80, %48) : (i64, i64) -> i64
      %82 = llvm.urem %78, %81 : i64
      %83 = llvm.add %79, %82 : i64
      %84 = llvm.udiv %78, %81 : i64
      %85 = llvm.mul %83, %49 : i64
      %86 = llvm.mul %84, %49 : i64
      %87 = llvm.urem %thread, %50 : i64
      %88 = llvm.udiv %thread, %50 : i64
      %89 = llvm.udiv %88, %51 : i64
      %90 = llvm.mul %89, %52 : i64
      %91 = llvm.udiv %87, %48 : i64
      %92 = llvm.add %90, %91 : i64
      %93 = llvm.urem %88, %51 : i64
      %94 = llvm.mul %93, %48 : i64
      %95 = llvm.urem %87, %48 : i64
      %96 = llvm.add %94, %95 : i64
      %97 = llvm.mul %92, %52 : i64
      %98 = llvm.add %97, %53 : i64
      %99 = llvm.add %97, %54 : i64
      %100 = llvm.add %97, %51 : i64
      %101 = llvm.add %97, %55 : i64
      %102 = llvm.add %97, %56 : i64
      %103 = llvm.add %97, %57 : i64
      %104 = llvm.add %97, %58 : i64
      %105 = llvm.add %97, %59 : i64
      %106 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %107 = llvm.addrspacecast %106 : !llvm.ptr<3> to !llvm.ptr
      %108 = llvm.add %thread, %53 : i64
      %109 = llvm.urem %108, %48 : i64
      %110 = llvm.udiv %108, %48 : i64
      %111 = llvm.add %85, %110 : i64
      %112 = llvm.add %thread, %60 : i64
      %113 = llvm.urem %112, %48 : i64
      %114 = llvm.udiv %112, %48 : i64
      %115 = llvm.add %85, %114 : i64
      %116 = llvm.add %thread, %61 : i64
      %117 = llvm.urem %116, %48 : i64
      %118 = llvm.udiv %116, %48 : i64
      %119 = llvm.add %85, %118 : i64
      %120 = llvm.add %thread, %62 : i64
      %121 = llvm.urem %120, %48 : i64
      %122 = llvm.udiv %120, %48 : i64
      %123 = llvm.add %85, %122 : i64
      %124 = llvm.mul %96, %52 : i64
      %125 = llvm.add %124, %53 : i64
      %126 = llvm.add %124, %54 : i64
      %127 = llvm.add %124, %51 : i64
      %128 = llvm.add %124, %55 : i64
      %129 = llvm.add %124, %56 : i64
      %130 = llvm.add %124, %57 : i64
      %131 = llvm.add %124, %58 : i64
      %132 = llvm.add %124, %59 : i64
      %133 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %134 = llvm.addrspacecast %133 : !llvm.ptr<3> to !llvm.ptr
      %135 = llvm.add %thread, %53 : i64
      %136 = llvm.urem %135, %49 : i64
      %137 = llvm.udiv %135, %49 : i64
      %138 = llvm.add %86, %136 : i64
      %139 = llvm.add %thread, %60 : i64
      %140 = llvm.urem %139, %49 : i64
      %141 = llvm.udiv %139, %49 : i64
      %142 = llvm.add %86, %140 : i64
      %143 = llvm.add %thread, %61 : i64
      %144 = llvm.urem %143, %49 : i64
      %145 = llvm.udiv %143, %49 : i64
      %146 = llvm.add %86, %144 : i64
      %147 = llvm.add %thread, %62 : i64
      %148 = llvm.urem %147, %49 : i64
      %149 = llvm.udiv %147, %49 : i64
      %150 = llvm.add %86, %148 : i64
      %151 = llvm.add %thread, %53 : i64
      %152 = llvm.urem %151, %50 : i64
      %153 = llvm.mul %152, %52 : i64
      %154 = llvm.udiv %151, %50 : i64
      %155 = llvm.add %86, %153 : i64
      %156 = llvm.icmp "slt" %53, %40 : i64
      llvm.cond_br %156, ^bb1(%53, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75 : i64, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32), ^bb26(%75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75, %75 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
    ^bb1(%157: i64, %158: f32, %159: f32, %160: f32, %161: f32, %162: f32, %163: f32, %164: f32, %165: f32, %166: f32, %167: f32, %168: f32, %169: f32, %170: f32, %171: f32, %172: f32, %173: f32, %174: f32, %175: f32, %176: f32, %177: f32, %178: f32, %179: f32, %180: f32, %181: f32, %182: f32, %183: f32, %184: f32, %185: f32, %186: f32, %187: f32, %188: f32, %189: f32, %190: f32, %191: f32, %192: f32, %193: f32, %194: f32, %195: f32, %196: f32, %197: f32, %198: f32, %199: f32, %200: f32, %201: f32, %202: f32, %203: f32, %204: f32, %205: f32, %206: f32, %207: f32, %208: f32, %209: f32, %210: f32, %211: f32, %212: f32, %213: f32, %214: f32, %215: f32, %216: f32, %217: f32, %218: f32, %219: f32, %220: f32, %221: f32):
      %222 = llvm.add %157, %109 : i64
      %223 = llvm.icmp "ult" %111, %41 : i64
      %224 = llvm.icmp "ult" %222, %40 : i64
      %225 = llvm.and %223, %224 : i1
      llvm.cond_br %225, ^bb2, ^bb3
    ^bb2:
      %226 = llvm.mul %111, %a_stride0_2 overflow<nsw> : i64
      %227 = llvm.add %226, %222 overflow<nsw> : i64
      %228 = llvm.getelementptr inbounds %a_2[%227] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %229 = llvm.load %228 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb4(%229 : f32)
    ^bb3:
      %230 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb4(%230 : f32)
    ^bb4(%231: f32):
      %232 = llvm.mul %109, %63 overflow<nsw> : i64
      %233 = llvm.add %232, %110 overflow<nsw> : i64
      %234 = llvm.getelementptr inbounds %107[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %231, %234 {alignment = 4 : i64} : f32, !llvm.ptr
      %235 = llvm.add %157, %113 : i64
      %236 = llvm.icmp "ult" %115, %41 : i64
      %237 = llvm.icmp "ult" %235, %40 : i64
      %238 = llvm.and %236, %237 : i1
      llvm.cond_br %238, ^bb5, ^bb6
    ^bb5:
      %239 = llvm.mul %115, %a_stride0_2 overflow<nsw> : i64
      %240 = llvm.add %239, %235 overflow<nsw> : i64
      %241 = llvm.getelementptr inbounds %a_2[%240] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %242 = llvm.load %241 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb7(%242 : f32)
    ^bb6:
      %243 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb7(%243 : f32)
    ^bb7(%244: f32):
      %245 = llvm.mul %113, %63 overflow<nsw> : i64
      %246 = llvm.add %245, %114 overflow<nsw> : i64
      %247 = llvm.getelementptr inbounds %107[%246] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %244, %247 {alignment = 4 : i64} : f32, !llvm.ptr
      %248 = llvm.add %157, %117 : i64
      %249 = llvm.icmp "ult" %119, %41 : i64
      %250 = llvm.icmp "ult" %248, %40 : i64
      %251 = llvm.and %249, %250 : i1
      llvm.cond_br %251, ^bb8, ^bb9
    ^bb8:
      %252 = llvm.mul %119, %a_stride0_2 overflow<nsw> : i64
      %253 = llvm.add %252, %248 overflow<nsw> : i64
      %254 = llvm.getelementptr inbounds %a_2[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %255 = llvm.load %254 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb10(%255 : f32)
    ^bb9:
      %256 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb10(%256 : f32)
    ^bb10(%257: f32):
      %258 = llvm.mul %117, %63 overflow<nsw> : i64
      %259 = llvm.add %258, %118 overflow<nsw> : i64
      %260 = llvm.getelementptr inbounds %107[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %257, %260 {alignment = 4 : i64} : f32, !llvm.ptr
      %261 = llvm.add %157, %121 : i64
      %262 = llvm.icmp "ult" %123, %41 : i64
      %263 = llvm.icmp "ult" %261, %40 : i64
      %264 = llvm.and %262, %263 : i1
      llvm.cond_br %264, ^bb11, ^bb12
    ^bb11:
      %265 = llvm.mul %123, %a_stride0_2 overflow<nsw> : i64
      %266 = llvm.add %265, %261 overflow<nsw> : i64
      %267 = llvm.getelementptr inbounds %a_2[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %268 = llvm.load %267 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb13(%268 : f32)
    ^bb12:
      %269 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb13(%269 : f32)
    ^bb13(%270: f32):
      %271 = llvm.mul %121, %63 overflow<nsw> : i64
      %272 = llvm.add %271, %122 overflow<nsw> : i64
      %273 = llvm.getelementptr inbounds %107[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %270, %273 {alignment = 4 : i64} : f32, !llvm.ptr
      %274 = llvm.add %157, %137 : i64
      %275 = llvm.icmp "ult" %138, %42 : i64
      %276 = llvm.icmp "ult" %274, %40 : i64
      %277 = llvm.and %275, %276 : i1
      llvm.cond_br %277, ^bb14, ^bb15
    ^bb14:
      %278 = llvm.mul %274, %45 overflow<nsw> : i64
      %279 = llvm.add %278, %138 overflow<nsw> : i64
      %280 = llvm.getelementptr inbounds %43[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %281 = llvm.load %280 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb16(%281 : f32)
    ^bb15:
      %282 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb16(%282 : f32)
    ^bb16(%283: f32):
      %284 = llvm.mul %137, %63 overflow<nsw> : i64
      %285 = llvm.add %284, %136 overflow<nsw> : i64
      %286 = llvm.getelementptr inbounds %134[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %283, %286 {alignment = 4 : i64} : f32, !llvm.ptr
      %287 = llvm.add %157, %141 : i64
      %288 = llvm.icmp "ult" %142, %42 : i64
      %289 = llvm.icmp "ult" %287, %40 : i64
      %290 = llvm.and %288, %289 : i1
      llvm.cond_br %290, ^bb17, ^bb18
    ^bb17:
      %291 = llvm.mul %287, %45 overflow<nsw> : i64
      %292 = llvm.add %291, %142 overflow<nsw> : i64
      %293 = llvm.getelementptr inbounds %43[%292] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %294 = llvm.load %293 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb19(%294 : f32)
    ^bb18:
      %295 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb19(%295 : f32)
    ^bb19(%296: f32):
      %297 = llvm.mul %141, %63 overflow<nsw> : i64
      %298 = llvm.add %297, %140 overflow<nsw> : i64
      %299 = llvm.getelementptr inbounds %134[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %296, %299 {alignment = 4 : i64} : f32, !llvm.ptr
      %300 = llvm.add %157, %145 : i64
      %301 = llvm.icmp "ult" %146, %42 : i64
      %302 = llvm.icmp "ult" %300, %40 : i64
      %303 = llvm.and %301, %302 : i1
      llvm.cond_br %303, ^bb20, ^bb21
    ^bb20:
      %304 = llvm.mul %300, %45 overflow<nsw> : i64
      %305 = llvm.add %304, %146 overflow<nsw> : i64
      %306 = llvm.getelementptr inbounds %43[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %307 = llvm.load %306 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb22(%307 : f32)
    ^bb21:
      %308 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb22(%308 : f32)
    ^bb22(%309: f32):
      %310 = llvm.mul %145, %63 overflow<nsw> : i64
      %311 = llvm.add %310, %144 overflow<nsw> : i64
      %312 = llvm.getelementptr inbounds %134[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %309, %312 {alignment = 4 : i64} : f32, !llvm.ptr
      %313 = llvm.add %157, %149 : i64
      %314 = llvm.icmp "ult" %150, %42 : i64
      %315 = llvm.icmp "ult" %313, %40 : i64
      %316 = llvm.and %314, %315 : i1
      llvm.cond_br %316, ^bb23, ^bb24
    ^bb23:
      %317 = llvm.mul %313, %45 overflow<nsw> : i64
      %318 = llvm.add %317, %150 overflow<nsw> : i64
      %319 = llvm.getelementptr inbounds %43[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %320 = llvm.load %319 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb25(%320 : f32)
    ^bb24:
      %321 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb25(%321 : f32)
    ^bb25(%322: f32):
      %323 = llvm.mul %149, %63 overflow<nsw> : i64
      %324 = llvm.add %323, %148 overflow<nsw> : i64
      %325 = llvm.getelementptr inbounds %134[%324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %322, %325 {alignment = 4 : i64} : f32, !llvm.ptr
      nvvm.barrier0
      %326 = llvm.getelementptr inbounds %107[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %327 = llvm.load %326 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %328 = llvm.extractelement %327[%53 : i64] : vector<4xf32>
      %329 = llvm.extractelement %327[%54 : i64] : vector<4xf32>
      %330 = llvm.extractelement %327[%51 : i64] : vector<4xf32>
      %331 = llvm.extractelement %327[%55 : i64] : vector<4xf32>
      %332 = llvm.getelementptr inbounds %107[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %333 = llvm.load %332 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %334 = llvm.extractelement %333[%53 : i64] : vector<4xf32>
      %335 = llvm.extractelement %333[%54 : i64] : vector<4xf32>
      %336 = llvm.extractelement %333[%51 : i64] : vector<4xf32>
      %337 = llvm.extractelement %333[%55 : i64] : vector<4xf32>
      %338 = llvm.getelementptr inbounds %134[%125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %339 = llvm.load %338 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %340 = llvm.extractelement %339[%53 : i64] : vector<4xf32>
      %341 = llvm.extractelement %339[%54 : i64] : vector<4xf32>
      %342 = llvm.extractelement %339[%51 : i64] : vector<4xf32>
      %343 = llvm.extractelement %339[%55 : i64] : vector<4xf32>
      %344 = llvm.getelementptr inbounds %134[%129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %345 = llvm.load %344 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %346 = llvm.extractelement %345[%53 : i64] : vector<4xf32>
      %347 = llvm.extractelement %345[%54 : i64] : vector<4xf32>
      %348 = llvm.extractelement %345[%51 : i64] : vector<4xf32>
      %349 = llvm.extractelement %345[%55 : i64] : vector<4xf32>
      %350 = llvm.fmul %328, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %351 = llvm.fadd %158, %350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %352 = llvm.fmul %328, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %353 = llvm.fadd %159, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %354 = llvm.fmul %328, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %355 = llvm.fadd %160, %354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %356 = llvm.fmul %328, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %357 = llvm.fadd %161, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %358 = llvm.fmul %328, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %359 = llvm.fadd %162, %358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %360 = llvm.fmul %328, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %361 = llvm.fadd %163, %360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %362 = llvm.fmul %328, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %363 = llvm.fadd %164, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %364 = llvm.fmul %328, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %365 = llvm.fadd %165, %364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %366 = llvm.fmul %329, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %367 = llvm.fadd %166, %366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %368 = llvm.fmul %329, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %369 = llvm.fadd %167, %368 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %370 = llvm.fmul %329, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %371 = llvm.fadd %168, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %372 = llvm.fmul %329, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %373 = llvm.fadd %169, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %374 = llvm.fmul %329, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %375 = llvm.fadd %170, %374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %376 = llvm.fmul %329, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %377 = llvm.fadd %171, %376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %378 = llvm.fmul %329, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %379 = llvm.fadd %172, %378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %380 = llvm.fmul %329, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %381 = llvm.fadd %173, %380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %382 = llvm.fmul %330, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %383 = llvm.fadd %174, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %384 = llvm.fmul %330, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %385 = llvm.fadd %175, %384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %386 = llvm.fmul %330, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %387 = llvm.fadd %176, %386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %388 = llvm.fmul %330, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %389 = llvm.fadd %177, %388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %390 = llvm.fmul %330, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %391 = llvm.fadd %178, %390 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %392 = llvm.fmul %330, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %393 = llvm.fadd %179, %392 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %394 = llvm.fmul %330, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %395 = llvm.fadd %180, %394 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %396 = llvm.fmul %330, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %397 = llvm.fadd %181, %396 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %398 = llvm.fmul %331, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %399 = llvm.fadd %182, %398 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %400 = llvm.fmul %331, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %401 = llvm.fadd %183, %400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %402 = llvm.fmul %331, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %403 = llvm.fadd %184, %402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %404 = llvm.fmul %331, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %405 = llvm.fadd %185, %404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %406 = llvm.fmul %331, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %407 = llvm.fadd %186, %406 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %408 = llvm.fmul %331, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %409 = llvm.fadd %187, %408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %410 = llvm.fmul %331, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %411 = llvm.fadd %188, %410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %412 = llvm.fmul %331, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %413 = llvm.fadd %189, %412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %414 = llvm.fmul %334, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %415 = llvm.fadd %190, %414 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %416 = llvm.fmul %334, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %417 = llvm.fadd %191, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %418 = llvm.fmul %334, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %419 = llvm.fadd %192, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %420 = llvm.fmul %334, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %421 = llvm.fadd %193, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %422 = llvm.fmul %334, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %423 = llvm.fadd %194, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %424 = llvm.fmul %334, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %425 = llvm.fadd %195, %424 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %426 = llvm.fmul %334, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %427 = llvm.fadd %196, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %428 = llvm.fmul %334, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %429 = llvm.fadd %197, %428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %430 = llvm.fmul %335, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %431 = llvm.fadd %198, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %432 = llvm.fmul %335, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %433 = llvm.fadd %199, %432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %434 = llvm.fmul %335, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %435 = llvm.fadd %200, %434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %436 = llvm.fmul %335, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %437 = llvm.fadd %201, %436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %438 = llvm.fmul %335, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %439 = llvm.fadd %202, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %440 = llvm.fmul %335, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %441 = llvm.fadd %203, %440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %442 = llvm.fmul %335, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %443 = llvm.fadd %204, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %444 = llvm.fmul %335, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %445 = llvm.fadd %205, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %446 = llvm.fmul %336, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %447 = llvm.fadd %206, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %448 = llvm.fmul %336, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %449 = llvm.fadd %207, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %450 = llvm.fmul %336, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %451 = llvm.fadd %208, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %452 = llvm.fmul %336, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %453 = llvm.fadd %209, %452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %454 = llvm.fmul %336, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %455 = llvm.fadd %210, %454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %456 = llvm.fmul %336, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %457 = llvm.fadd %211, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %458 = llvm.fmul %336, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %459 = llvm.fadd %212, %458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %460 = llvm.fmul %336, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %461 = llvm.fadd %213, %460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %462 = llvm.fmul %337, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %463 = llvm.fadd %214, %462 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %464 = llvm.fmul %337, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %465 = llvm.fadd %215, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %466 = llvm.fmul %337, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %467 = llvm.fadd %216, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %468 = llvm.fmul %337, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %469 = llvm.fadd %217, %468 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %470 = llvm.fmul %337, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %471 = llvm.fadd %218, %470 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %472 = llvm.fmul %337, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %473 = llvm.fadd %219, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %474 = llvm.fmul %337, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %475 = llvm.fadd %220, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %476 = llvm.fmul %337, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %477 = llvm.fadd %221, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %478 = llvm.add %98, %63 overflow<nsw> : i64
      %479 = llvm.getelementptr inbounds %107[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %480 = llvm.load %479 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %481 = llvm.extractelement %480[%53 : i64] : vector<4xf32>
      %482 = llvm.extractelement %480[%54 : i64] : vector<4xf32>
      %483 = llvm.extractelement %480[%51 : i64] : vector<4xf32>
      %484 = llvm.extractelement %480[%55 : i64] : vector<4xf32>
      %485 = llvm.add %102, %63 overflow<nsw> : i64
      %486 = llvm.getelementptr inbounds %107[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %487 = llvm.load %486 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %488 = llvm.extractelement %487[%53 : i64] : vector<4xf32>
      %489 = llvm.extractelement %487[%54 : i64] : vector<4xf32>
      %490 = llvm.extractelement %487[%51 : i64] : vector<4xf32>
      %491 = llvm.extractelement %487[%55 : i64] : vector<4xf32>
      %492 = llvm.add %125, %63 overflow<nsw> : i64
      %493 = llvm.getelementptr inbounds %134[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %494 = llvm.load %493 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %495 = llvm.extractelement %494[%53 : i64] : vector<4xf32>
      %496 = llvm.extractelement %494[%54 : i64] : vector<4xf32>
      %497 = llvm.extractelement %494[%51 : i64] : vector<4xf32>
      %498 = llvm.extractelement %494[%55 : i64] : vector<4xf32>
      %499 = llvm.add %129, %63 overflow<nsw> : i64
      %500 = llvm.getelementptr inbounds %134[%499] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %501 = llvm.load %500 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %502 = llvm.extractelement %501[%53 : i64] : vector<4xf32>
      %503 = llvm.extractelement %501[%54 : i64] : vector<4xf32>
      %504 = llvm.extractelement %501[%51 : i64] : vector<4xf32>
      %505 = llvm.extractelement %501[%55 : i64] : vector<4xf32>
      %506 = llvm.fmul %481, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %507 = llvm.fadd %351, %506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %508 = llvm.fmul %481, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %509 = llvm.fadd %353, %508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %510 = llvm.fmul %481, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %511 = llvm.fadd %355, %510 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %512 = llvm.fmul %481, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %513 = llvm.fadd %357, %512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %514 = llvm.fmul %481, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %515 = llvm.fadd %359, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %516 = llvm.fmul %481, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %517 = llvm.fadd %361, %516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %518 = llvm.fmul %481, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %519 = llvm.fadd %363, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %520 = llvm.fmul %481, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %521 = llvm.fadd %365, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %522 = llvm.fmul %482, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %523 = llvm.fadd %367, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %524 = llvm.fmul %482, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %525 = llvm.fadd %369, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %526 = llvm.fmul %482, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %527 = llvm.fadd %371, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %528 = llvm.fmul %482, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %529 = llvm.fadd %373, %528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %530 = llvm.fmul %482, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %531 = llvm.fadd %375, %530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %532 = llvm.fmul %482, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %533 = llvm.fadd %377, %532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %534 = llvm.fmul %482, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %535 = llvm.fadd %379, %534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %536 = llvm.fmul %482, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %537 = llvm.fadd %381, %536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %538 = llvm.fmul %483, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %539 = llvm.fadd %383, %538 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %540 = llvm.fmul %483, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %541 = llvm.fadd %385, %540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %542 = llvm.fmul %483, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %543 = llvm.fadd %387, %542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %544 = llvm.fmul %483, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %545 = llvm.fadd %389, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %546 = llvm.fmul %483, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %547 = llvm.fadd %391, %546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %548 = llvm.fmul %483, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %549 = llvm.fadd %393, %548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %550 = llvm.fmul %483, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %551 = llvm.fadd %395, %550 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %552 = llvm.fmul %483, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %553 = llvm.fadd %397, %552 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %554 = llvm.fmul %484, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %555 = llvm.fadd %399, %554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %556 = llvm.fmul %484, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %557 = llvm.fadd %401, %556 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %558 = llvm.fmul %484, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %559 = llvm.fadd %403, %558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %560 = llvm.fmul %484, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %561 = llvm.fadd %405, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %562 = llvm.fmul %484, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %563 = llvm.fadd %407, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %564 = llvm.fmul %484, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %565 = llvm.fadd %409, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %566 = llvm.fmul %484, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %567 = llvm.fadd %411, %566 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %568 = llvm.fmul %484, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %569 = llvm.fadd %413, %568 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %570 = llvm.fmul %488, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %571 = llvm.fadd %415, %570 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %572 = llvm.fmul %488, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %573 = llvm.fadd %417, %572 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %574 = llvm.fmul %488, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %575 = llvm.fadd %419, %574 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %576 = llvm.fmul %488, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %577 = llvm.fadd %421, %576 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %578 = llvm.fmul %488, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %579 = llvm.fadd %423, %578 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %580 = llvm.fmul %488, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %581 = llvm.fadd %425, %580 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %582 = llvm.fmul %488, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %583 = llvm.fadd %427, %582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %584 = llvm.fmul %488, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %585 = llvm.fadd %429, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %586 = llvm.fmul %489, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %587 = llvm.fadd %431, %586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %588 = llvm.fmul %489, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %589 = llvm.fadd %433, %588 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %590 = llvm.fmul %489, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %591 = llvm.fadd %435, %590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %592 = llvm.fmul %489, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %593 = llvm.fadd %437, %592 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %594 = llvm.fmul %489, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %595 = llvm.fadd %439, %594 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %596 = llvm.fmul %489, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %597 = llvm.fadd %441, %596 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %598 = llvm.fmul %489, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %599 = llvm.fadd %443, %598 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %600 = llvm.fmul %489, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %601 = llvm.fadd %445, %600 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %602 = llvm.fmul %490, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %603 = llvm.fadd %447, %602 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %604 = llvm.fmul %490, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %605 = llvm.fadd %449, %604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %606 = llvm.fmul %490, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %607 = llvm.fadd %451, %606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %608 = llvm.fmul %490, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %609 = llvm.fadd %453, %608 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %610 = llvm.fmul %490, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %611 = llvm.fadd %455, %610 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %612 = llvm.fmul %490, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %613 = llvm.fadd %457, %612 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %614 = llvm.fmul %490, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %615 = llvm.fadd %459, %614 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %616 = llvm.fmul %490, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %617 = llvm.fadd %461, %616 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %618 = llvm.fmul %491, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %619 = llvm.fadd %463, %618 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %620 = llvm.fmul %491, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %621 = llvm.fadd %465, %620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %622 = llvm.fmul %491, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %623 = llvm.fadd %467, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %624 = llvm.fmul %491, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %625 = llvm.fadd %469, %624 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %626 = llvm.fmul %491, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %627 = llvm.fadd %471, %626 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %628 = llvm.fmul %491, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %629 = llvm.fadd %473, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %630 = llvm.fmul %491, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %631 = llvm.fadd %475, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %632 = llvm.fmul %491, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %633 = llvm.fadd %477, %632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %634 = llvm.add %98, %64 overflow<nsw> : i64
      %635 = llvm.getelementptr inbounds %107[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %636 = llvm.load %635 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %637 = llvm.extractelement %636[%53 : i64] : vector<4xf32>
      %638 = llvm.extractelement %636[%54 : i64] : vector<4xf32>
      %639 = llvm.extractelement %636[%51 : i64] : vector<4xf32>
      %640 = llvm.extractelement %636[%55 : i64] : vector<4xf32>
      %641 = llvm.add %102, %64 overflow<nsw> : i64
      %642 = llvm.getelementptr inbounds %107[%641] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %643 = llvm.load %642 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %644 = llvm.extractelement %643[%53 : i64] : vector<4xf32>
      %645 = llvm.extractelement %643[%54 : i64] : vector<4xf32>
      %646 = llvm.extractelement %643[%51 : i64] : vector<4xf32>
      %647 = llvm.extractelement %643[%55 : i64] : vector<4xf32>
      %648 = llvm.add %125, %64 overflow<nsw> : i64
      %649 = llvm.getelementptr inbounds %134[%648] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %650 = llvm.load %649 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %651 = llvm.extractelement %650[%53 : i64] : vector<4xf32>
      %652 = llvm.extractelement %650[%54 : i64] : vector<4xf32>
      %653 = llvm.extractelement %650[%51 : i64] : vector<4xf32>
      %654 = llvm.extractelement %650[%55 : i64] : vector<4xf32>
      %655 = llvm.add %129, %64 overflow<nsw> : i64
      %656 = llvm.getelementptr inbounds %134[%655] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %657 = llvm.load %656 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %658 = llvm.extractelement %657[%53 : i64] : vector<4xf32>
      %659 = llvm.extractelement %657[%54 : i64] : vector<4xf32>
      %660 = llvm.extractelement %657[%51 : i64] : vector<4xf32>
      %661 = llvm.extractelement %657[%55 : i64] : vector<4xf32>
      %662 = llvm.fmul %637, %651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %663 = llvm.fadd %507, %662 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %664 = llvm.fmul %637, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %665 = llvm.fadd %509, %664 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %666 = llvm.fmul %637, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %667 = llvm.fadd %511, %666 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %668 = llvm.fmul %637, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %669 = llvm.fadd %513, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %670 = llvm.fmul %637, %658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %671 = llvm.fadd %515, %670 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %672 = llvm.fmul %637, %659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %673 = llvm.fadd %517, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %674 = llvm.fmul %637, %660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %675 = llvm.fadd %519, %674 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %676 = llvm.fmul %637, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %677 = llvm.fadd %521, %676 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %678 = llvm.fmul %638, %651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %679 = llvm.fadd %523, %678 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %680 = llvm.fmul %638, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %681 = llvm.fadd %525, %680 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %682 = llvm.fmul %638, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %683 = llvm.fadd %527, %682 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %684 = llvm.fmul %638, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %685 = llvm.fadd %529, %684 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %686 = llvm.fmul %638, %658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %687 = llvm.fadd %531, %686 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %688 = llvm.fmul %638, %659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %689 = llvm.fadd %533, %688 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %690 = llvm.fmul %638, %660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %691 = llvm.fadd %535, %690 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %692 = llvm.fmul %638, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %693 = llvm.fadd %537, %692 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %694 = llvm.fmul %639, %651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %695 = llvm.fadd %539, %694 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %696 = llvm.fmul %639, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %697 = llvm.fadd %541, %696 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %698 = llvm.fmul %639, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %699 = llvm.fadd %543, %698 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %700 = llvm.fmul %639, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %701 = llvm.fadd %545, %700 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %702 = llvm.fmul %639, %658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %703 = llvm.fadd %547, %702 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %704 = llvm.fmul %639, %659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %705 = llvm.fadd %549, %704 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %706 = llvm.fmul %639, %660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %707 = llvm.fadd %551, %706 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %708 = llvm.fmul %639, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %709 = llvm.fadd %553, %708 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %710 = llvm.fmul %640, %651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %711 = llvm.fadd %555, %710 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %712 = llvm.fmul %640, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %713 = llvm.fadd %557, %712 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %714 = llvm.fmul %640, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %715 = llvm.fadd %559, %714 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %716 = llvm.fmul %640, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %717 = llvm.fadd %561, %716 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %718 = llvm.fmul %640, %658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %719 = llvm.fadd %563, %718 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %720 = llvm.fmul %640, %659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %721 = llvm.fadd %565, %720 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %722 = llvm.fmul %640, %660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %723 = llvm.fadd %567, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %724 = llvm.fmul %640, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %725 = llvm.fadd %569, %724 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %726 = llvm.fmul %644, %651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %727 = llvm.fadd %571, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %728 = llvm.fmul %644, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %729 = llvm.fadd %573, %728 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %730 = llvm.fmul %644, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %731 = llvm.fadd %575, %730 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %732 = llvm.fmul %644, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %733 = llvm.fadd %577, %732 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %734 = llvm.fmul %644, %658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %735 = llvm.fadd %579, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %736 = llvm.fmul %644, %659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %737 = llvm.fadd %581, %736 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %738 = llvm.fmul %644, %660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %739 = llvm.fadd %583, %738 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %740 = llvm.fmul %644, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %741 = llvm.fadd %585, %740 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %742 = llvm.fmul %645, %651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %743 = llvm.fadd %587, %742 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %744 = llvm.fmul %645, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %745 = llvm.fadd %589, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %746 = llvm.fmul %645, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %747 = llvm.fadd %591, %746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %748 = llvm.fmul %645, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %749 = llvm.fadd %593, %748 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %750 = llvm.fmul %645, %658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %751 = llvm.fadd %595, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %752 = llvm.fmul %645, %659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %753 = llvm.fadd %597, %752 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %754 = llvm.fmul %645, %660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %755 = llvm.fadd %599, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %756 = llvm.fmul %645, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %757 = llvm.fadd %601, %756 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %758 = llvm.fmul %646, %651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %759 = llvm.fadd %603, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %760 = llvm.fmul %646, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %761 = llvm.fadd %605, %760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %762 = llvm.fmul %646, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %763 = llvm.fadd %607, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %764 = llvm.fmul %646, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %765 = llvm.fadd %609, %764 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %766 = llvm.fmul %646, %658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %767 = llvm.fadd %611, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %768 = llvm.fmul %646, %659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %769 = llvm.fadd %613, %768 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %770 = llvm.fmul %646, %660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %771 = llvm.fadd %615, %770 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %772 = llvm.fmul %646, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %773 = llvm.fadd %617, %772 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %774 = llvm.fmul %647, %651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %775 = llvm.fadd %619, %774 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %776 = llvm.fmul %647, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %777 = llvm.fadd %621, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %778 = llvm.fmul %647, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %779 = llvm.fadd %623, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %780 = llvm.fmul %647, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %781 = llvm.fadd %625, %780 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %782 = llvm.fmul %647, %658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %783 = llvm.fadd %627, %782 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %784 = llvm.fmul %647, %659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %785 = llvm.fadd %629, %784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %786 = llvm.fmul %647, %660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %787 = llvm.fadd %631, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %788 = llvm.fmul %647, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %789 = llvm.fadd %633, %788 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %790 = llvm.add %98, %65 overflow<nsw> : i64
      %791 = llvm.getelementptr inbounds %107[%790] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %792 = llvm.load %791 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %793 = llvm.extractelement %792[%53 : i64] : vector<4xf32>
      %794 = llvm.extractelement %792[%54 : i64] : vector<4xf32>
      %795 = llvm.extractelement %792[%51 : i64] : vector<4xf32>
      %796 = llvm.extractelement %792[%55 : i64] : vector<4xf32>
      %797 = llvm.add %102, %65 overflow<nsw> : i64
      %798 = llvm.getelementptr inbounds %107[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %799 = llvm.load %798 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %800 = llvm.extractelement %799[%53 : i64] : vector<4xf32>
      %801 = llvm.extractelement %799[%54 : i64] : vector<4xf32>
      %802 = llvm.extractelement %799[%51 : i64] : vector<4xf32>
      %803 = llvm.extractelement %799[%55 : i64] : vector<4xf32>
      %804 = llvm.add %125, %65 overflow<nsw> : i64
      %805 = llvm.getelementptr inbounds %134[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %806 = llvm.load %805 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %807 = llvm.extractelement %806[%53 : i64] : vector<4xf32>
      %808 = llvm.extractelement %806[%54 : i64] : vector<4xf32>
      %809 = llvm.extractelement %806[%51 : i64] : vector<4xf32>
      %810 = llvm.extractelement %806[%55 : i64] : vector<4xf32>
      %811 = llvm.add %129, %65 overflow<nsw> : i64
      %812 = llvm.getelementptr inbounds %134[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %813 = llvm.load %812 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %814 = llvm.extractelement %813[%53 : i64] : vector<4xf32>
      %815 = llvm.extractelement %813[%54 : i64] : vector<4xf32>
      %816 = llvm.extractelement %813[%51 : i64] : vector<4xf32>
      %817 = llvm.extractelement %813[%55 : i64] : vector<4xf32>
      %818 = llvm.fmul %793, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %819 = llvm.fadd %663, %818 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %820 = llvm.fmul %793, %808 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %821 = llvm.fadd %665, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %822 = llvm.fmul %793, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %823 = llvm.fadd %667, %822 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %824 = llvm.fmul %793, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %825 = llvm.fadd %669, %824 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %826 = llvm.fmul %793, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %827 = llvm.fadd %671, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %828 = llvm.fmul %793, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %829 = llvm.fadd %673, %828 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %830 = llvm.fmul %793, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %831 = llvm.fadd %675, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %832 = llvm.fmul %793, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %833 = llvm.fadd %677, %832 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %834 = llvm.fmul %794, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %835 = llvm.fadd %679, %834 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %836 = llvm.fmul %794, %808 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %837 = llvm.fadd %681, %836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %838 = llvm.fmul %794, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %839 = llvm.fadd %683, %838 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %840 = llvm.fmul %794, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %841 = llvm.fadd %685, %840 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %842 = llvm.fmul %794, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %843 = llvm.fadd %687, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %844 = llvm.fmul %794, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %845 = llvm.fadd %689, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %846 = llvm.fmul %794, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %847 = llvm.fadd %691, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %848 = llvm.fmul %794, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %849 = llvm.fadd %693, %848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %850 = llvm.fmul %795, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %851 = llvm.fadd %695, %850 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %852 = llvm.fmul %795, %808 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %853 = llvm.fadd %697, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %854 = llvm.fmul %795, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %855 = llvm.fadd %699, %854 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %856 = llvm.fmul %795, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %857 = llvm.fadd %701, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %858 = llvm.fmul %795, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %859 = llvm.fadd %703, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %860 = llvm.fmul %795, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %861 = llvm.fadd %705, %860 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %862 = llvm.fmul %795, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %863 = llvm.fadd %707, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %864 = llvm.fmul %795, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %865 = llvm.fadd %709, %864 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %866 = llvm.fmul %796, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %867 = llvm.fadd %711, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %868 = llvm.fmul %796, %808 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %869 = llvm.fadd %713, %868 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %870 = llvm.fmul %796, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %871 = llvm.fadd %715, %870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %872 = llvm.fmul %796, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %873 = llvm.fadd %717, %872 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %874 = llvm.fmul %796, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %875 = llvm.fadd %719, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %876 = llvm.fmul %796, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %877 = llvm.fadd %721, %876 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %878 = llvm.fmul %796, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %879 = llvm.fadd %723, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %880 = llvm.fmul %796, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %881 = llvm.fadd %725, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %882 = llvm.fmul %800, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %883 = llvm.fadd %727, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %884 = llvm.fmul %800, %808 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %885 = llvm.fadd %729, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %886 = llvm.fmul %800, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %887 = llvm.fadd %731, %886 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %888 = llvm.fmul %800, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %889 = llvm.fadd %733, %888 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %890 = llvm.fmul %800, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %891 = llvm.fadd %735, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %892 = llvm.fmul %800, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %893 = llvm.fadd %737, %892 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %894 = llvm.fmul %800, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %895 = llvm.fadd %739, %894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %896 = llvm.fmul %800, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %897 = llvm.fadd %741, %896 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %898 = llvm.fmul %801, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %899 = llvm.fadd %743, %898 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %900 = llvm.fmul %801, %808 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %901 = llvm.fadd %745, %900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %902 = llvm.fmul %801, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %903 = llvm.fadd %747, %902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %904 = llvm.fmul %801, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %905 = llvm.fadd %749, %904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %906 = llvm.fmul %801, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %907 = llvm.fadd %751, %906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %908 = llvm.fmul %801, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %909 = llvm.fadd %753, %908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %910 = llvm.fmul %801, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %911 = llvm.fadd %755, %910 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %912 = llvm.fmul %801, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %913 = llvm.fadd %757, %912 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %914 = llvm.fmul %802, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %915 = llvm.fadd %759, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %916 = llvm.fmul %802, %808 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %917 = llvm.fadd %761, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %918 = llvm.fmul %802, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %919 = llvm.fadd %763, %918 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %920 = llvm.fmul %802, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %921 = llvm.fadd %765, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %922 = llvm.fmul %802, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %923 = llvm.fadd %767, %922 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %924 = llvm.fmul %802, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %925 = llvm.fadd %769, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %926 = llvm.fmul %802, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %927 = llvm.fadd %771, %926 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %928 = llvm.fmul %802, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %929 = llvm.fadd %773, %928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %930 = llvm.fmul %803, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %931 = llvm.fadd %775, %930 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %932 = llvm.fmul %803, %808 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %933 = llvm.fadd %777, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %934 = llvm.fmul %803, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %935 = llvm.fadd %779, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %936 = llvm.fmul %803, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %937 = llvm.fadd %781, %936 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %938 = llvm.fmul %803, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %939 = llvm.fadd %783, %938 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %940 = llvm.fmul %803, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %941 = llvm.fadd %785, %940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %942 = llvm.fmul %803, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %943 = llvm.fadd %787, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %944 = llvm.fmul %803, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %945 = llvm.fadd %789, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %946 = llvm.add %98, %66 overflow<nsw> : i64
      %947 = llvm.getelementptr inbounds %107[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %948 = llvm.load %947 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %949 = llvm.extractelement %948[%53 : i64] : vector<4xf32>
      %950 = llvm.extractelement %948[%54 : i64] : vector<4xf32>
      %951 = llvm.extractelement %948[%51 : i64] : vector<4xf32>
      %952 = llvm.extractelement %948[%55 : i64] : vector<4xf32>
      %953 = llvm.add %102, %66 overflow<nsw> : i64
      %954 = llvm.getelementptr inbounds %107[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %955 = llvm.load %954 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %956 = llvm.extractelement %955[%53 : i64] : vector<4xf32>
      %957 = llvm.extractelement %955[%54 : i64] : vector<4xf32>
      %958 = llvm.extractelement %955[%51 : i64] : vector<4xf32>
      %959 = llvm.extractelement %955[%55 : i64] : vector<4xf32>
      %960 = llvm.add %125, %66 overflow<nsw> : i64
      %961 = llvm.getelementptr inbounds %134[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %962 = llvm.load %961 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %963 = llvm.extractelement %962[%53 : i64] : vector<4xf32>
      %964 = llvm.extractelement %962[%54 : i64] : vector<4xf32>
      %965 = llvm.extractelement %962[%51 : i64] : vector<4xf32>
      %966 = llvm.extractelement %962[%55 : i64] : vector<4xf32>
      %967 = llvm.add %129, %66 overflow<nsw> : i64
      %968 = llvm.getelementptr inbounds %134[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %969 = llvm.load %968 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %970 = llvm.extractelement %969[%53 : i64] : vector<4xf32>
      %971 = llvm.extractelement %969[%54 : i64] : vector<4xf32>
      %972 = llvm.extractelement %969[%51 : i64] : vector<4xf32>
      %973 = llvm.extractelement %969[%55 : i64] : vector<4xf32>
      %974 = llvm.fmul %949, %963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %975 = llvm.fadd %819, %974 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %976 = llvm.fmul %949, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %977 = llvm.fadd %821, %976 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %978 = llvm.fmul %949, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %979 = llvm.fadd %823, %978 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %980 = llvm.fmul %949, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %981 = llvm.fadd %825, %980 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %982 = llvm.fmul %949, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %983 = llvm.fadd %827, %982 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %984 = llvm.fmul %949, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %985 = llvm.fadd %829, %984 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %986 = llvm.fmul %949, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %987 = llvm.fadd %831, %986 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %988 = llvm.fmul %949, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %989 = llvm.fadd %833, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %990 = llvm.fmul %950, %963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %991 = llvm.fadd %835, %990 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %992 = llvm.fmul %950, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %993 = llvm.fadd %837, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %994 = llvm.fmul %950, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %995 = llvm.fadd %839, %994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %996 = llvm.fmul %950, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %997 = llvm.fadd %841, %996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %998 = llvm.fmul %950, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %999 = llvm.fadd %843, %998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1000 = llvm.fmul %950, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1001 = llvm.fadd %845, %1000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1002 = llvm.fmul %950, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1003 = llvm.fadd %847, %1002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1004 = llvm.fmul %950, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1005 = llvm.fadd %849, %1004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1006 = llvm.fmul %951, %963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1007 = llvm.fadd %851, %1006 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1008 = llvm.fmul %951, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1009 = llvm.fadd %853, %1008 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1010 = llvm.fmul %951, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1011 = llvm.fadd %855, %1010 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1012 = llvm.fmul %951, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1013 = llvm.fadd %857, %1012 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1014 = llvm.fmul %951, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1015 = llvm.fadd %859, %1014 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1016 = llvm.fmul %951, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1017 = llvm.fadd %861, %1016 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1018 = llvm.fmul %951, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1019 = llvm.fadd %863, %1018 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1020 = llvm.fmul %951, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1021 = llvm.fadd %865, %1020 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1022 = llvm.fmul %952, %963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1023 = llvm.fadd %867, %1022 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1024 = llvm.fmul %952, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1025 = llvm.fadd %869, %1024 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1026 = llvm.fmul %952, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1027 = llvm.fadd %871, %1026 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1028 = llvm.fmul %952, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1029 = llvm.fadd %873, %1028 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1030 = llvm.fmul %952, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1031 = llvm.fadd %875, %1030 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1032 = llvm.fmul %952, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1033 = llvm.fadd %877, %1032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1034 = llvm.fmul %952, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1035 = llvm.fadd %879, %1034 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1036 = llvm.fmul %952, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1037 = llvm.fadd %881, %1036 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1038 = llvm.fmul %956, %963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1039 = llvm.fadd %883, %1038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1040 = llvm.fmul %956, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1041 = llvm.fadd %885, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1042 = llvm.fmul %956, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1043 = llvm.fadd %887, %1042 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1044 = llvm.fmul %956, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1045 = llvm.fadd %889, %1044 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1046 = llvm.fmul %956, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1047 = llvm.fadd %891, %1046 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1048 = llvm.fmul %956, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1049 = llvm.fadd %893, %1048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1050 = llvm.fmul %956, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1051 = llvm.fadd %895, %1050 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1052 = llvm.fmul %956, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1053 = llvm.fadd %897, %1052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1054 = llvm.fmul %957, %963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1055 = llvm.fadd %899, %1054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1056 = llvm.fmul %957, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1057 = llvm.fadd %901, %1056 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1058 = llvm.fmul %957, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1059 = llvm.fadd %903, %1058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1060 = llvm.fmul %957, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1061 = llvm.fadd %905, %1060 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1062 = llvm.fmul %957, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1063 = llvm.fadd %907, %1062 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1064 = llvm.fmul %957, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1065 = llvm.fadd %909, %1064 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1066 = llvm.fmul %957, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1067 = llvm.fadd %911, %1066 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1068 = llvm.fmul %957, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1069 = llvm.fadd %913, %1068 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1070 = llvm.fmul %958, %963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1071 = llvm.fadd %915, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1072 = llvm.fmul %958, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1073 = llvm.fadd %917, %1072 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1074 = llvm.fmul %958, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1075 = llvm.fadd %919, %1074 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1076 = llvm.fmul %958, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1077 = llvm.fadd %921, %1076 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1078 = llvm.fmul %958, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1079 = llvm.fadd %923, %1078 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1080 = llvm.fmul %958, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1081 = llvm.fadd %925, %1080 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1082 = llvm.fmul %958, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1083 = llvm.fadd %927, %1082 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1084 = llvm.fmul %958, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1085 = llvm.fadd %929, %1084 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1086 = llvm.fmul %959, %963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1087 = llvm.fadd %931, %1086 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1088 = llvm.fmul %959, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1089 = llvm.fadd %933, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1090 = llvm.fmul %959, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1091 = llvm.fadd %935, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1092 = llvm.fmul %959, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1093 = llvm.fadd %937, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1094 = llvm.fmul %959, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1095 = llvm.fadd %939, %1094 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1096 = llvm.fmul %959, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1097 = llvm.fadd %941, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1098 = llvm.fmul %959, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1099 = llvm.fadd %943, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1100 = llvm.fmul %959, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1101 = llvm.fadd %945, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1102 = llvm.add %98, %68 overflow<nsw> : i64
      %1103 = llvm.getelementptr inbounds %107[%1102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1104 = llvm.load %1103 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1105 = llvm.extractelement %1104[%53 : i64] : vector<4xf32>
      %1106 = llvm.extractelement %1104[%54 : i64] : vector<4xf32>
      %1107 = llvm.extractelement %1104[%51 : i64] : vector<4xf32>
      %1108 = llvm.extractelement %1104[%55 : i64] : vector<4xf32>
      %1109 = llvm.add %102, %68 overflow<nsw> : i64
      %1110 = llvm.getelementptr inbounds %107[%1109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1111 = llvm.load %1110 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1112 = llvm.extractelement %1111[%53 : i64] : vector<4xf32>
      %1113 = llvm.extractelement %1111[%54 : i64] : vector<4xf32>
      %1114 = llvm.extractelement %1111[%51 : i64] : vector<4xf32>
      %1115 = llvm.extractelement %1111[%55 : i64] : vector<4xf32>
      %1116 = llvm.add %125, %68 overflow<nsw> : i64
      %1117 = llvm.getelementptr inbounds %134[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1118 = llvm.load %1117 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1119 = llvm.extractelement %1118[%53 : i64] : vector<4xf32>
      %1120 = llvm.extractelement %1118[%54 : i64] : vector<4xf32>
      %1121 = llvm.extractelement %1118[%51 : i64] : vector<4xf32>
      %1122 = llvm.extractelement %1118[%55 : i64] : vector<4xf32>
      %1123 = llvm.add %129, %68 overflow<nsw> : i64
      %1124 = llvm.getelementptr inbounds %134[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1125 = llvm.load %1124 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1126 = llvm.extractelement %1125[%53 : i64] : vector<4xf32>
      %1127 = llvm.extractelement %1125[%54 : i64] : vector<4xf32>
      %1128 = llvm.extractelement %1125[%51 : i64] : vector<4xf32>
      %1129 = llvm.extractelement %1125[%55 : i64] : vector<4xf32>
      %1130 = llvm.fmul %1105, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1131 = llvm.fadd %975, %1130 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1132 = llvm.fmul %1105, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1133 = llvm.fadd %977, %1132 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1134 = llvm.fmul %1105, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1135 = llvm.fadd %979, %1134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1136 = llvm.fmul %1105, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1137 = llvm.fadd %981, %1136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1138 = llvm.fmul %1105, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1139 = llvm.fadd %983, %1138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1140 = llvm.fmul %1105, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1141 = llvm.fadd %985, %1140 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1142 = llvm.fmul %1105, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1143 = llvm.fadd %987, %1142 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1144 = llvm.fmul %1105, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1145 = llvm.fadd %989, %1144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1146 = llvm.fmul %1106, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1147 = llvm.fadd %991, %1146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1148 = llvm.fmul %1106, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1149 = llvm.fadd %993, %1148 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1150 = llvm.fmul %1106, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1151 = llvm.fadd %995, %1150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1152 = llvm.fmul %1106, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1153 = llvm.fadd %997, %1152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1154 = llvm.fmul %1106, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1155 = llvm.fadd %999, %1154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1156 = llvm.fmul %1106, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1157 = llvm.fadd %1001, %1156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1158 = llvm.fmul %1106, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1159 = llvm.fadd %1003, %1158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1160 = llvm.fmul %1106, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1161 = llvm.fadd %1005, %1160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1162 = llvm.fmul %1107, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1163 = llvm.fadd %1007, %1162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1164 = llvm.fmul %1107, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1165 = llvm.fadd %1009, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1166 = llvm.fmul %1107, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1167 = llvm.fadd %1011, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1168 = llvm.fmul %1107, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1169 = llvm.fadd %1013, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1170 = llvm.fmul %1107, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1171 = llvm.fadd %1015, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1172 = llvm.fmul %1107, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1173 = llvm.fadd %1017, %1172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1174 = llvm.fmul %1107, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1175 = llvm.fadd %1019, %1174 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1176 = llvm.fmul %1107, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1177 = llvm.fadd %1021, %1176 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1178 = llvm.fmul %1108, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1179 = llvm.fadd %1023, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1180 = llvm.fmul %1108, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1181 = llvm.fadd %1025, %1180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1182 = llvm.fmul %1108, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1183 = llvm.fadd %1027, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1184 = llvm.fmul %1108, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1185 = llvm.fadd %1029, %1184 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1186 = llvm.fmul %1108, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1187 = llvm.fadd %1031, %1186 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1188 = llvm.fmul %1108, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1189 = llvm.fadd %1033, %1188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1190 = llvm.fmul %1108, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1191 = llvm.fadd %1035, %1190 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1192 = llvm.fmul %1108, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1193 = llvm.fadd %1037, %1192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1194 = llvm.fmul %1112, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1195 = llvm.fadd %1039, %1194 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1196 = llvm.fmul %1112, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1197 = llvm.fadd %1041, %1196 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1198 = llvm.fmul %1112, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1199 = llvm.fadd %1043, %1198 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1200 = llvm.fmul %1112, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1201 = llvm.fadd %1045, %1200 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1202 = llvm.fmul %1112, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1203 = llvm.fadd %1047, %1202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1204 = llvm.fmul %1112, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1205 = llvm.fadd %1049, %1204 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1206 = llvm.fmul %1112, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1207 = llvm.fadd %1051, %1206 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1208 = llvm.fmul %1112, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1209 = llvm.fadd %1053, %1208 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1210 = llvm.fmul %1113, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1211 = llvm.fadd %1055, %1210 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1212 = llvm.fmul %1113, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1213 = llvm.fadd %1057, %1212 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1214 = llvm.fmul %1113, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1215 = llvm.fadd %1059, %1214 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1216 = llvm.fmul %1113, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1217 = llvm.fadd %1061, %1216 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1218 = llvm.fmul %1113, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1219 = llvm.fadd %1063, %1218 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1220 = llvm.fmul %1113, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1221 = llvm.fadd %1065, %1220 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1222 = llvm.fmul %1113, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1223 = llvm.fadd %1067, %1222 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1224 = llvm.fmul %1113, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1225 = llvm.fadd %1069, %1224 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1226 = llvm.fmul %1114, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1227 = llvm.fadd %1071, %1226 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1228 = llvm.fmul %1114, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1229 = llvm.fadd %1073, %1228 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1230 = llvm.fmul %1114, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1231 = llvm.fadd %1075, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1232 = llvm.fmul %1114, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1233 = llvm.fadd %1077, %1232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1234 = llvm.fmul %1114, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1235 = llvm.fadd %1079, %1234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1236 = llvm.fmul %1114, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1237 = llvm.fadd %1081, %1236 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1238 = llvm.fmul %1114, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1239 = llvm.fadd %1083, %1238 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1240 = llvm.fmul %1114, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1241 = llvm.fadd %1085, %1240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1242 = llvm.fmul %1115, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1243 = llvm.fadd %1087, %1242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1244 = llvm.fmul %1115, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1245 = llvm.fadd %1089, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1246 = llvm.fmul %1115, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1247 = llvm.fadd %1091, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1248 = llvm.fmul %1115, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1249 = llvm.fadd %1093, %1248 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1250 = llvm.fmul %1115, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1251 = llvm.fadd %1095, %1250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1252 = llvm.fmul %1115, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1253 = llvm.fadd %1097, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1254 = llvm.fmul %1115, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1255 = llvm.fadd %1099, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1256 = llvm.fmul %1115, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1257 = llvm.fadd %1101, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1258 = llvm.add %98, %70 overflow<nsw> : i64
      %1259 = llvm.getelementptr inbounds %107[%1258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1260 = llvm.load %1259 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1261 = llvm.extractelement %1260[%53 : i64] : vector<4xf32>
      %1262 = llvm.extractelement %1260[%54 : i64] : vector<4xf32>
      %1263 = llvm.extractelement %1260[%51 : i64] : vector<4xf32>
      %1264 = llvm.extractelement %1260[%55 : i64] : vector<4xf32>
      %1265 = llvm.add %102, %70 overflow<nsw> : i64
      %1266 = llvm.getelementptr inbounds %107[%1265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1267 = llvm.load %1266 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1268 = llvm.extractelement %1267[%53 : i64] : vector<4xf32>
      %1269 = llvm.extractelement %1267[%54 : i64] : vector<4xf32>
      %1270 = llvm.extractelement %1267[%51 : i64] : vector<4xf32>
      %1271 = llvm.extractelement %1267[%55 : i64] : vector<4xf32>
      %1272 = llvm.add %125, %70 overflow<nsw> : i64
      %1273 = llvm.getelementptr inbounds %134[%1272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1274 = llvm.load %1273 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1275 = llvm.extractelement %1274[%53 : i64] : vector<4xf32>
      %1276 = llvm.extractelement %1274[%54 : i64] : vector<4xf32>
      %1277 = llvm.extractelement %1274[%51 : i64] : vector<4xf32>
      %1278 = llvm.extractelement %1274[%55 : i64] : vector<4xf32>
      %1279 = llvm.add %129, %70 overflow<nsw> : i64
      %1280 = llvm.getelementptr inbounds %134[%1279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1281 = llvm.load %1280 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1282 = llvm.extractelement %1281[%53 : i64] : vector<4xf32>
      %1283 = llvm.extractelement %1281[%54 : i64] : vector<4xf32>
      %1284 = llvm.extractelement %1281[%51 : i64] : vector<4xf32>
      %1285 = llvm.extractelement %1281[%55 : i64] : vector<4xf32>
      %1286 = llvm.fmul %1261, %1275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1287 = llvm.fadd %1131, %1286 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1288 = llvm.fmul %1261, %1276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1289 = llvm.fadd %1133, %1288 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1290 = llvm.fmul %1261, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1291 = llvm.fadd %1135, %1290 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1292 = llvm.fmul %1261, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1293 = llvm.fadd %1137, %1292 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1294 = llvm.fmul %1261, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1295 = llvm.fadd %1139, %1294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1296 = llvm.fmul %1261, %1283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1297 = llvm.fadd %1141, %1296 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1298 = llvm.fmul %1261, %1284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1299 = llvm.fadd %1143, %1298 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1300 = llvm.fmul %1261, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1301 = llvm.fadd %1145, %1300 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1302 = llvm.fmul %1262, %1275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1303 = llvm.fadd %1147, %1302 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1304 = llvm.fmul %1262, %1276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1305 = llvm.fadd %1149, %1304 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1306 = llvm.fmul %1262, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1307 = llvm.fadd %1151, %1306 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1308 = llvm.fmul %1262, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1309 = llvm.fadd %1153, %1308 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1310 = llvm.fmul %1262, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1311 = llvm.fadd %1155, %1310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1312 = llvm.fmul %1262, %1283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1313 = llvm.fadd %1157, %1312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1314 = llvm.fmul %1262, %1284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1315 = llvm.fadd %1159, %1314 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1316 = llvm.fmul %1262, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1317 = llvm.fadd %1161, %1316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1318 = llvm.fmul %1263, %1275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1319 = llvm.fadd %1163, %1318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1320 = llvm.fmul %1263, %1276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1321 = llvm.fadd %1165, %1320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1322 = llvm.fmul %1263, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1323 = llvm.fadd %1167, %1322 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1324 = llvm.fmul %1263, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1325 = llvm.fadd %1169, %1324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1326 = llvm.fmul %1263, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1327 = llvm.fadd %1171, %1326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1328 = llvm.fmul %1263, %1283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1329 = llvm.fadd %1173, %1328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1330 = llvm.fmul %1263, %1284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1331 = llvm.fadd %1175, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1332 = llvm.fmul %1263, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1333 = llvm.fadd %1177, %1332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1334 = llvm.fmul %1264, %1275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1335 = llvm.fadd %1179, %1334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1336 = llvm.fmul %1264, %1276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1337 = llvm.fadd %1181, %1336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1338 = llvm.fmul %1264, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1339 = llvm.fadd %1183, %1338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1340 = llvm.fmul %1264, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1341 = llvm.fadd %1185, %1340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1342 = llvm.fmul %1264, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1343 = llvm.fadd %1187, %1342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1344 = llvm.fmul %1264, %1283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1345 = llvm.fadd %1189, %1344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1346 = llvm.fmul %1264, %1284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1347 = llvm.fadd %1191, %1346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1348 = llvm.fmul %1264, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1349 = llvm.fadd %1193, %1348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1350 = llvm.fmul %1268, %1275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1351 = llvm.fadd %1195, %1350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1352 = llvm.fmul %1268, %1276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1353 = llvm.fadd %1197, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1354 = llvm.fmul %1268, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1355 = llvm.fadd %1199, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1356 = llvm.fmul %1268, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1357 = llvm.fadd %1201, %1356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1358 = llvm.fmul %1268, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1359 = llvm.fadd %1203, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1360 = llvm.fmul %1268, %1283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1361 = llvm.fadd %1205, %1360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1362 = llvm.fmul %1268, %1284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1363 = llvm.fadd %1207, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1364 = llvm.fmul %1268, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1365 = llvm.fadd %1209, %1364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1366 = llvm.fmul %1269, %1275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1367 = llvm.fadd %1211, %1366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1368 = llvm.fmul %1269, %1276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1369 = llvm.fadd %1213, %1368 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1370 = llvm.fmul %1269, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1371 = llvm.fadd %1215, %1370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1372 = llvm.fmul %1269, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1373 = llvm.fadd %1217, %1372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1374 = llvm.fmul %1269, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1375 = llvm.fadd %1219, %1374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1376 = llvm.fmul %1269, %1283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1377 = llvm.fadd %1221, %1376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1378 = llvm.fmul %1269, %1284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1379 = llvm.fadd %1223, %1378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1380 = llvm.fmul %1269, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1381 = llvm.fadd %1225, %1380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1382 = llvm.fmul %1270, %1275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1383 = llvm.fadd %1227, %1382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1384 = llvm.fmul %1270, %1276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1385 = llvm.fadd %1229, %1384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1386 = llvm.fmul %1270, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1387 = llvm.fadd %1231, %1386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1388 = llvm.fmul %1270, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1389 = llvm.fadd %1233, %1388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1390 = llvm.fmul %1270, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1391 = llvm.fadd %1235, %1390 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1392 = llvm.fmul %1270, %1283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1393 = llvm.fadd %1237, %1392 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1394 = llvm.fmul %1270, %1284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1395 = llvm.fadd %1239, %1394 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1396 = llvm.fmul %1270, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1397 = llvm.fadd %1241, %1396 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1398 = llvm.fmul %1271, %1275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1399 = llvm.fadd %1243, %1398 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1400 = llvm.fmul %1271, %1276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1401 = llvm.fadd %1245, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1402 = llvm.fmul %1271, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1403 = llvm.fadd %1247, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1404 = llvm.fmul %1271, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1405 = llvm.fadd %1249, %1404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1406 = llvm.fmul %1271, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1407 = llvm.fadd %1251, %1406 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1408 = llvm.fmul %1271, %1283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1409 = llvm.fadd %1253, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1410 = llvm.fmul %1271, %1284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1411 = llvm.fadd %1255, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1412 = llvm.fmul %1271, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1413 = llvm.fadd %1257, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1414 = llvm.add %98, %72 overflow<nsw> : i64
      %1415 = llvm.getelementptr inbounds %107[%1414] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1416 = llvm.load %1415 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1417 = llvm.extractelement %1416[%53 : i64] : vector<4xf32>
      %1418 = llvm.extractelement %1416[%54 : i64] : vector<4xf32>
      %1419 = llvm.extractelement %1416[%51 : i64] : vector<4xf32>
      %1420 = llvm.extractelement %1416[%55 : i64] : vector<4xf32>
      %1421 = llvm.add %102, %72 overflow<nsw> : i64
      %1422 = llvm.getelementptr inbounds %107[%1421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1423 = llvm.load %1422 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1424 = llvm.extractelement %1423[%53 : i64] : vector<4xf32>
      %1425 = llvm.extractelement %1423[%54 : i64] : vector<4xf32>
      %1426 = llvm.extractelement %1423[%51 : i64] : vector<4xf32>
      %1427 = llvm.extractelement %1423[%55 : i64] : vector<4xf32>
      %1428 = llvm.add %125, %72 overflow<nsw> : i64
      %1429 = llvm.getelementptr inbounds %134[%1428] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1430 = llvm.load %1429 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1431 = llvm.extractelement %1430[%53 : i64] : vector<4xf32>
      %1432 = llvm.extractelement %1430[%54 : i64] : vector<4xf32>
      %1433 = llvm.extractelement %1430[%51 : i64] : vector<4xf32>
      %1434 = llvm.extractelement %1430[%55 : i64] : vector<4xf32>
      %1435 = llvm.add %129, %72 overflow<nsw> : i64
      %1436 = llvm.getelementptr inbounds %134[%1435] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1437 = llvm.load %1436 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1438 = llvm.extractelement %1437[%53 : i64] : vector<4xf32>
      %1439 = llvm.extractelement %1437[%54 : i64] : vector<4xf32>
      %1440 = llvm.extractelement %1437[%51 : i64] : vector<4xf32>
      %1441 = llvm.extractelement %1437[%55 : i64] : vector<4xf32>
      %1442 = llvm.fmul %1417, %1431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1443 = llvm.fadd %1287, %1442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1444 = llvm.fmul %1417, %1432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1445 = llvm.fadd %1289, %1444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1446 = llvm.fmul %1417, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1447 = llvm.fadd %1291, %1446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1448 = llvm.fmul %1417, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1449 = llvm.fadd %1293, %1448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1450 = llvm.fmul %1417, %1438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1451 = llvm.fadd %1295, %1450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1452 = llvm.fmul %1417, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1453 = llvm.fadd %1297, %1452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1454 = llvm.fmul %1417, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1455 = llvm.fadd %1299, %1454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1456 = llvm.fmul %1417, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1457 = llvm.fadd %1301, %1456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1458 = llvm.fmul %1418, %1431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1459 = llvm.fadd %1303, %1458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1460 = llvm.fmul %1418, %1432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1461 = llvm.fadd %1305, %1460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1462 = llvm.fmul %1418, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1463 = llvm.fadd %1307, %1462 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1464 = llvm.fmul %1418, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1465 = llvm.fadd %1309, %1464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1466 = llvm.fmul %1418, %1438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1467 = llvm.fadd %1311, %1466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1468 = llvm.fmul %1418, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1469 = llvm.fadd %1313, %1468 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1470 = llvm.fmul %1418, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1471 = llvm.fadd %1315, %1470 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1472 = llvm.fmul %1418, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1473 = llvm.fadd %1317, %1472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1474 = llvm.fmul %1419, %1431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1475 = llvm.fadd %1319, %1474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1476 = llvm.fmul %1419, %1432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1477 = llvm.fadd %1321, %1476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1478 = llvm.fmul %1419, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1479 = llvm.fadd %1323, %1478 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1480 = llvm.fmul %1419, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1481 = llvm.fadd %1325, %1480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1482 = llvm.fmul %1419, %1438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1483 = llvm.fadd %1327, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1484 = llvm.fmul %1419, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1485 = llvm.fadd %1329, %1484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1486 = llvm.fmul %1419, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1487 = llvm.fadd %1331, %1486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1488 = llvm.fmul %1419, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1489 = llvm.fadd %1333, %1488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1490 = llvm.fmul %1420, %1431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1491 = llvm.fadd %1335, %1490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1492 = llvm.fmul %1420, %1432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1493 = llvm.fadd %1337, %1492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1494 = llvm.fmul %1420, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1495 = llvm.fadd %1339, %1494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1496 = llvm.fmul %1420, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1497 = llvm.fadd %1341, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1498 = llvm.fmul %1420, %1438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1499 = llvm.fadd %1343, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1500 = llvm.fmul %1420, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1501 = llvm.fadd %1345, %1500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1502 = llvm.fmul %1420, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1503 = llvm.fadd %1347, %1502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1504 = llvm.fmul %1420, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1505 = llvm.fadd %1349, %1504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1506 = llvm.fmul %1424, %1431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1507 = llvm.fadd %1351, %1506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1508 = llvm.fmul %1424, %1432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1509 = llvm.fadd %1353, %1508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1510 = llvm.fmul %1424, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1511 = llvm.fadd %1355, %1510 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1512 = llvm.fmul %1424, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1513 = llvm.fadd %1357, %1512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1514 = llvm.fmul %1424, %1438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1515 = llvm.fadd %1359, %1514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1516 = llvm.fmul %1424, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1517 = llvm.fadd %1361, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1518 = llvm.fmul %1424, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1519 = llvm.fadd %1363, %1518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1520 = llvm.fmul %1424, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1521 = llvm.fadd %1365, %1520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1522 = llvm.fmul %1425, %1431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1523 = llvm.fadd %1367, %1522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1524 = llvm.fmul %1425, %1432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1525 = llvm.fadd %1369, %1524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1526 = llvm.fmul %1425, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1527 = llvm.fadd %1371, %1526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1528 = llvm.fmul %1425, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1529 = llvm.fadd %1373, %1528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1530 = llvm.fmul %1425, %1438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1531 = llvm.fadd %1375, %1530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1532 = llvm.fmul %1425, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1533 = llvm.fadd %1377, %1532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1534 = llvm.fmul %1425, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1535 = llvm.fadd %1379, %1534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1536 = llvm.fmul %1425, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1537 = llvm.fadd %1381, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1538 = llvm.fmul %1426, %1431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1539 = llvm.fadd %1383, %1538 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1540 = llvm.fmul %1426, %1432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1541 = llvm.fadd %1385, %1540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1542 = llvm.fmul %1426, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1543 = llvm.fadd %1387, %1542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1544 = llvm.fmul %1426, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1545 = llvm.fadd %1389, %1544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1546 = llvm.fmul %1426, %1438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1547 = llvm.fadd %1391, %1546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1548 = llvm.fmul %1426, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1549 = llvm.fadd %1393, %1548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1550 = llvm.fmul %1426, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1551 = llvm.fadd %1395, %1550 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1552 = llvm.fmul %1426, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1553 = llvm.fadd %1397, %1552 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1554 = llvm.fmul %1427, %1431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1555 = llvm.fadd %1399, %1554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1556 = llvm.fmul %1427, %1432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1557 = llvm.fadd %1401, %1556 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1558 = llvm.fmul %1427, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1559 = llvm.fadd %1403, %1558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1560 = llvm.fmul %1427, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1561 = llvm.fadd %1405, %1560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1562 = llvm.fmul %1427, %1438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1563 = llvm.fadd %1407, %1562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1564 = llvm.fmul %1427, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1565 = llvm.fadd %1409, %1564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1566 = llvm.fmul %1427, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1567 = llvm.fadd %1411, %1566 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1568 = llvm.fmul %1427, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1569 = llvm.fadd %1413, %1568 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      nvvm.barrier0
      %1570 = llvm.add %157, %48 overflow<nsw> : i64
      %1571 = llvm.icmp "slt" %1570, %40 : i64
      llvm.cond_br %1571, ^bb1(%1570, %1443, %1445, %1447, %1449, %1451, %1453, %1455, %1457, %1459, %1461, %1463, %1465, %1467, %1469, %1471, %1473, %1475, %1477, %1479, %1481, %1483, %1485, %1487, %1489, %1491, %1493, %1495, %1497, %1499, %1501, %1503, %1505, %1507, %1509, %1511, %1513, %1515, %1517, %1519, %1521, %1523, %1525, %1527, %1529, %1531, %1533, %1535, %1537, %1539, %1541, %1543, %1545, %1547, %1549, %1551, %1553, %1555, %1557, %1559, %1561, %1563, %1565, %1567, %1569 : i64, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32), ^bb26(%1443, %1445, %1447, %1449, %1451, %1453, %1455, %1457, %1459, %1461, %1463, %1465, %1467, %1469, %1471, %1473, %1475, %1477, %1479, %1481, %1483, %1485, %1487, %1489, %1491, %1493, %1495, %1497, %1499, %1501, %1503, %1505, %1507, %1509, %1511, %1513, %1515, %1517, %1519, %1521, %1523, %1525, %1527, %1529, %1531, %1533, %1535, %1537, %1539, %1541, %1543, %1545, %1547, %1549, %1551, %1553, %1555, %1557, %1559, %1561, %1563, %1565, %1567, %1569 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
    ^bb26(%1572: f32, %1573: f32, %1574: f32, %1575: f32, %1576: f32, %1577: f32, %1578: f32, %1579: f32, %1580: f32, %1581: f32, %1582: f32, %1583: f32, %1584: f32, %1585: f32, %1586: f32, %1587: f32, %1588: f32, %1589: f32, %1590: f32, %1591: f32, %1592: f32, %1593: f32, %1594: f32, %1595: f32, %1596: f32, %1597: f32, %1598: f32, %1599: f32, %1600: f32, %1601: f32, %1602: f32, %1603: f32, %1604: f32, %1605: f32, %1606: f32, %1607: f32, %1608: f32, %1609: f32, %1610: f32, %1611: f32, %1612: f32, %1613: f32, %1614: f32, %1615: f32, %1616: f32, %1617: f32, %1618: f32, %1619: f32, %1620: f32, %1621: f32, %1622: f32, %1623: f32, %1624: f32, %1625: f32, %1626: f32, %1627: f32, %1628: f32, %1629: f32, %1630: f32, %1631: f32, %1632: f32, %1633: f32, %1634: f32, %1635: f32):
      %1636 = llvm.add %85, %98 : i64
      %1637 = llvm.add %86, %125 : i64
      %1638 = llvm.icmp "ult" %1636, %41 : i64
      %1639 = llvm.icmp "ult" %1637, %42 : i64
      %1640 = llvm.and %1638, %1639 : i1
      llvm.cond_br %1640, ^bb27, ^bb28
    ^bb27:
      %1641 = llvm.getelementptr inbounds %46[%1637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1642 = llvm.load %1641 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1643 = llvm.fadd %1572, %1642 : f32
      %1644 = llvm.mul %1636, %out_stride0_1 overflow<nsw> : i64
      %1645 = llvm.add %1644, %1637 overflow<nsw> : i64
      %1646 = llvm.getelementptr inbounds %out_1[%1645] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1643, %1646 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb28
    ^bb28:
      %1647 = llvm.add %85, %98 : i64
      %1648 = llvm.add %86, %126 : i64
      %1649 = llvm.icmp "ult" %1647, %41 : i64
      %1650 = llvm.icmp "ult" %1648, %42 : i64
      %1651 = llvm.and %1649, %1650 : i1
      llvm.cond_br %1651, ^bb29, ^bb30
    ^bb29:
      %1652 = llvm.getelementptr inbounds %46[%1648] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1653 = llvm.load %1652 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1654 = llvm.fadd %1573, %1653 : f32
      %1655 = llvm.mul %1647, %out_stride0_1 overflow<nsw> : i64
      %1656 = llvm.add %1655, %1648 overflow<nsw> : i64
      %1657 = llvm.getelementptr inbounds %out_1[%1656] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1654, %1657 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb30
    ^bb30:
      %1658 = llvm.add %85, %98 : i64
      %1659 = llvm.add %86, %127 : i64
      %1660 = llvm.icmp "ult" %1658, %41 : i64
      %1661 = llvm.icmp "ult" %1659, %42 : i64
      %1662 = llvm.and %1660, %1661 : i1
      llvm.cond_br %1662, ^bb31, ^bb32
    ^bb31:
      %1663 = llvm.getelementptr inbounds %46[%1659] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1664 = llvm.load %1663 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1665 = llvm.fadd %1574, %1664 : f32
      %1666 = llvm.mul %1658, %out_stride0_1 overflow<nsw> : i64
      %1667 = llvm.add %1666, %1659 overflow<nsw> : i64
      %1668 = llvm.getelementptr inbounds %out_1[%1667] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1665, %1668 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb32
    ^bb32:
      %1669 = llvm.add %85, %98 : i64
      %1670 = llvm.add %86, %128 : i64
      %1671 = llvm.icmp "ult" %1669, %41 : i64
      %1672 = llvm.icmp "ult" %1670, %42 : i64
      %1673 = llvm.and %1671, %1672 : i1
      llvm.cond_br %1673, ^bb33, ^bb34
    ^bb33:
      %1674 = llvm.getelementptr inbounds %46[%1670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1675 = llvm.load %1674 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1676 = llvm.fadd %1575, %1675 : f32
      %1677 = llvm.mul %1669, %out_stride0_1 overflow<nsw> : i64
      %1678 = llvm.add %1677, %1670 overflow<nsw> : i64
      %1679 = llvm.getelementptr inbounds %out_1[%1678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1676, %1679 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb34
    ^bb34:
      %1680 = llvm.add %85, %98 : i64
      %1681 = llvm.add %86, %129 : i64
      %1682 = llvm.icmp "ult" %1680, %41 : i64
      %1683 = llvm.icmp "ult" %1681, %42 : i64
      %1684 = llvm.and %1682, %1683 : i1
      llvm.cond_br %1684, ^bb35, ^bb36
    ^bb35:
      %1685 = llvm.getelementptr inbounds %46[%1681] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1686 = llvm.load %1685 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1687 = llvm.fadd %1576, %1686 : f32
      %1688 = llvm.mul %1680, %out_stride0_1 overflow<nsw> : i64
      %1689 = llvm.add %1688, %1681 overflow<nsw> : i64
      %1690 = llvm.getelementptr inbounds %out_1[%1689] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1687, %1690 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb36
    ^bb36:
      %1691 = llvm.add %85, %98 : i64
      %1692 = llvm.add %86, %130 : i64
      %1693 = llvm.icmp "ult" %1691, %41 : i64
      %1694 = llvm.icmp "ult" %1692, %42 : i64
      %1695 = llvm.and %1693, %1694 : i1
      llvm.cond_br %1695, ^bb37, ^bb38
    ^bb37:
      %1696 = llvm.getelementptr inbounds %46[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1697 = llvm.load %1696 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1698 = llvm.fadd %1577, %1697 : f32
      %1699 = llvm.mul %1691, %out_stride0_1 overflow<nsw> : i64
      %1700 = llvm.add %1699, %1692 overflow<nsw> : i64
      %1701 = llvm.getelementptr inbounds %out_1[%1700] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1698, %1701 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb38
    ^bb38:
      %1702 = llvm.add %85, %98 : i64
      %1703 = llvm.add %86, %131 : i64
      %1704 = llvm.icmp "ult" %1702, %41 : i64
      %1705 = llvm.icmp "ult" %1703, %42 : i64
      %1706 = llvm.and %1704, %1705 : i1
      llvm.cond_br %1706, ^bb39, ^bb40
    ^bb39:
      %1707 = llvm.getelementptr inbounds %46[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1708 = llvm.load %1707 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1709 = llvm.fadd %1578, %1708 : f32
      %1710 = llvm.mul %1702, %out_stride0_1 overflow<nsw> : i64
      %1711 = llvm.add %1710, %1703 overflow<nsw> : i64
      %1712 = llvm.getelementptr inbounds %out_1[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1709, %1712 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb40
    ^bb40:
      %1713 = llvm.add %85, %98 : i64
      %1714 = llvm.add %86, %132 : i64
      %1715 = llvm.icmp "ult" %1713, %41 : i64
      %1716 = llvm.icmp "ult" %1714, %42 : i64
      %1717 = llvm.and %1715, %1716 : i1
      llvm.cond_br %1717, ^bb41, ^bb42
    ^bb41:
      %1718 = llvm.getelementptr inbounds %46[%1714] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1719 = llvm.load %1718 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1720 = llvm.fadd %1579, %1719 : f32
      %1721 = llvm.mul %1713, %out_stride0_1 overflow<nsw> : i64
      %1722 = llvm.add %1721, %1714 overflow<nsw> : i64
      %1723 = llvm.getelementptr inbounds %out_1[%1722] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1720, %1723 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb42
    ^bb42:
      %1724 = llvm.add %85, %99 : i64
      %1725 = llvm.add %86, %125 : i64
      %1726 = llvm.icmp "ult" %1724, %41 : i64
      %1727 = llvm.icmp "ult" %1725, %42 : i64
      %1728 = llvm.and %1726, %1727 : i1
      llvm.cond_br %1728, ^bb43, ^bb44
    ^bb43:
      %1729 = llvm.getelementptr inbounds %46[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1730 = llvm.load %1729 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1731 = llvm.fadd %1580, %1730 : f32
      %1732 = llvm.mul %1724, %out_stride0_1 overflow<nsw> : i64
      %1733 = llvm.add %1732, %1725 overflow<nsw> : i64
      %1734 = llvm.getelementptr inbounds %out_1[%1733] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1731, %1734 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb44
    ^bb44:
      %1735 = llvm.add %85, %99 : i64
      %1736 = llvm.add %86, %126 : i64
      %1737 = llvm.icmp "ult" %1735, %41 : i64
      %1738 = llvm.icmp "ult" %1736, %42 : i64
      %1739 = llvm.and %1737, %1738 : i1
      llvm.cond_br %1739, ^bb45, ^bb46
    ^bb45:
      %1740 = llvm.getelementptr inbounds %46[%1736] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1741 = llvm.load %1740 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1742 = llvm.fadd %1581, %1741 : f32
      %1743 = llvm.mul %1735, %out_stride0_1 overflow<nsw> : i64
      %1744 = llvm.add %1743, %1736 overflow<nsw> : i64
      %1745 = llvm.getelementptr inbounds %out_1[%1744] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1742, %1745 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb46
    ^bb46:
      %1746 = llvm.add %85, %99 : i64
      %1747 = llvm.add %86, %127 : i64
      %1748 = llvm.icmp "ult" %1746, %41 : i64
      %1749 = llvm.icmp "ult" %1747, %42 : i64
      %1750 = llvm.and %1748, %1749 : i1
      llvm.cond_br %1750, ^bb47, ^bb48
    ^bb47:
      %1751 = llvm.getelementptr inbounds %46[%1747] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1752 = llvm.load %1751 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1753 = llvm.fadd %1582, %1752 : f32
      %1754 = llvm.mul %1746, %out_stride0_1 overflow<nsw> : i64
      %1755 = llvm.add %1754, %1747 overflow<nsw> : i64
      %1756 = llvm.getelementptr inbounds %out_1[%1755] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1753, %1756 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb48
    ^bb48:
      %1757 = llvm.add %85, %99 : i64
      %1758 = llvm.add %86, %128 : i64
      %1759 = llvm.icmp "ult" %1757, %41 : i64
      %1760 = llvm.icmp "ult" %1758, %42 : i64
      %1761 = llvm.and %1759, %1760 : i1
      llvm.cond_br %1761, ^bb49, ^bb50
    ^bb49:
      %1762 = llvm.getelementptr inbounds %46[%1758] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1763 = llvm.load %1762 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1764 = llvm.fadd %1583, %1763 : f32
      %1765 = llvm.mul %1757, %out_stride0_1 overflow<nsw> : i64
      %1766 = llvm.add %1765, %1758 overflow<nsw> : i64
      %1767 = llvm.getelementptr inbounds %out_1[%1766] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1764, %1767 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb50
    ^bb50:
      %1768 = llvm.add %85, %99 : i64
      %1769 = llvm.add %86, %129 : i64
      %1770 = llvm.icmp "ult" %1768, %41 : i64
      %1771 = llvm.icmp "ult" %1769, %42 : i64
      %1772 = llvm.and %1770, %1771 : i1
      llvm.cond_br %1772, ^bb51, ^bb52
    ^bb51:
      %1773 = llvm.getelementptr inbounds %46[%1769] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1774 = llvm.load %1773 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1775 = llvm.fadd %1584, %1774 : f32
      %1776 = llvm.mul %1768, %out_stride0_1 overflow<nsw> : i64
      %1777 = llvm.add %1776, %1769 overflow<nsw> : i64
      %1778 = llvm.getelementptr inbounds %out_1[%1777] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1775, %1778 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb52
    ^bb52:
      %1779 = llvm.add %85, %99 : i64
      %1780 = llvm.add %86, %130 : i64
      %1781 = llvm.icmp "ult" %1779, %41 : i64
      %1782 = llvm.icmp "ult" %1780, %42 : i64
      %1783 = llvm.and %1781, %1782 : i1
      llvm.cond_br %1783, ^bb53, ^bb54
    ^bb53:
      %1784 = llvm.getelementptr inbounds %46[%1780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1785 = llvm.load %1784 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1786 = llvm.fadd %1585, %1785 : f32
      %1787 = llvm.mul %1779, %out_stride0_1 overflow<nsw> : i64
      %1788 = llvm.add %1787, %1780 overflow<nsw> : i64
      %1789 = llvm.getelementptr inbounds %out_1[%1788] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1786, %1789 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb54
    ^bb54:
      %1790 = llvm.add %85, %99 : i64
      %1791 = llvm.add %86, %131 : i64
      %1792 = llvm.icmp "ult" %1790, %41 : i64
      %1793 = llvm.icmp "ult" %1791, %42 : i64
      %1794 = llvm.and %1792, %1793 : i1
      llvm.cond_br %1794, ^bb55, ^bb56
    ^bb55:
      %1795 = llvm.getelementptr inbounds %46[%1791] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1796 = llvm.load %1795 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1797 = llvm.fadd %1586, %1796 : f32
      %1798 = llvm.mul %1790, %out_stride0_1 overflow<nsw> : i64
      %1799 = llvm.add %1798, %1791 overflow<nsw> : i64
      %1800 = llvm.getelementptr inbounds %out_1[%1799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1797, %1800 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb56
    ^bb56:
      %1801 = llvm.add %85, %99 : i64
      %1802 = llvm.add %86, %132 : i64
      %1803 = llvm.icmp "ult" %1801, %41 : i64
      %1804 = llvm.icmp "ult" %1802, %42 : i64
      %1805 = llvm.and %1803, %1804 : i1
      llvm.cond_br %1805, ^bb57, ^bb58
    ^bb57:
      %1806 = llvm.getelementptr inbounds %46[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1807 = llvm.load %1806 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1808 = llvm.fadd %1587, %1807 : f32
      %1809 = llvm.mul %1801, %out_stride0_1 overflow<nsw> : i64
      %1810 = llvm.add %1809, %1802 overflow<nsw> : i64
      %1811 = llvm.getelementptr inbounds %out_1[%1810] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1808, %1811 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb58
    ^bb58:
      %1812 = llvm.add %85, %100 : i64
      %1813 = llvm.add %86, %125 : i64
      %1814 = llvm.icmp "ult" %1812, %41 : i64
      %1815 = llvm.icmp "ult" %1813, %42 : i64
      %1816 = llvm.and %1814, %1815 : i1
      llvm.cond_br %1816, ^bb59, ^bb60
    ^bb59:
      %1817 = llvm.getelementptr inbounds %46[%1813] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1818 = llvm.load %1817 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1819 = llvm.fadd %1588, %1818 : f32
      %1820 = llvm.mul %1812, %out_stride0_1 overflow<nsw> : i64
      %1821 = llvm.add %1820, %1813 overflow<nsw> : i64
      %1822 = llvm.getelementptr inbounds %out_1[%1821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1819, %1822 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb60
    ^bb60:
      %1823 = llvm.add %85, %100 : i64
      %1824 = llvm.add %86, %126 : i64
      %1825 = llvm.icmp "ult" %1823, %41 : i64
      %1826 = llvm.icmp "ult" %1824, %42 : i64
      %1827 = llvm.and %1825, %1826 : i1
      llvm.cond_br %1827, ^bb61, ^bb62
    ^bb61:
      %1828 = llvm.getelementptr inbounds %46[%1824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1829 = llvm.load %1828 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1830 = llvm.fadd %1589, %1829 : f32
      %1831 = llvm.mul %1823, %out_stride0_1 overflow<nsw> : i64
      %1832 = llvm.add %1831, %1824 overflow<nsw> : i64
      %1833 = llvm.getelementptr inbounds %out_1[%1832] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1830, %1833 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb62
    ^bb62:
      %1834 = llvm.add %85, %100 : i64
      %1835 = llvm.add %86, %127 : i64
      %1836 = llvm.icmp "ult" %1834, %41 : i64
      %1837 = llvm.icmp "ult" %1835, %42 : i64
      %1838 = llvm.and %1836, %1837 : i1
      llvm.cond_br %1838, ^bb63, ^bb64
    ^bb63:
      %1839 = llvm.getelementptr inbounds %46[%1835] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1840 = llvm.load %1839 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1841 = llvm.fadd %1590, %1840 : f32
      %1842 = llvm.mul %1834, %out_stride0_1 overflow<nsw> : i64
      %1843 = llvm.add %1842, %1835 overflow<nsw> : i64
      %1844 = llvm.getelementptr inbounds %out_1[%1843] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1841, %1844 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb64
    ^bb64:
      %1845 = llvm.add %85, %100 : i64
      %1846 = llvm.add %86, %128 : i64
      %1847 = llvm.icmp "ult" %1845, %41 : i64
      %1848 = llvm.icmp "ult" %1846, %42 : i64
      %1849 = llvm.and %1847, %1848 : i1
      llvm.cond_br %1849, ^bb65, ^bb66
    ^bb65:
      %1850 = llvm.getelementptr inbounds %46[%1846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1851 = llvm.load %1850 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1852 = llvm.fadd %1591, %1851 : f32
      %1853 = llvm.mul %1845, %out_stride0_1 overflow<nsw> : i64
      %1854 = llvm.add %1853, %1846 overflow<nsw> : i64
      %1855 = llvm.getelementptr inbounds %out_1[%1854] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1852, %1855 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb66
    ^bb66:
      %1856 = llvm.add %85, %100 : i64
      %1857 = llvm.add %86, %129 : i64
      %1858 = llvm.icmp "ult" %1856, %41 : i64
      %1859 = llvm.icmp "ult" %1857, %42 : i64
      %1860 = llvm.and %1858, %1859 : i1
      llvm.cond_br %1860, ^bb67, ^bb68
    ^bb67:
      %1861 = llvm.getelementptr inbounds %46[%1857] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1862 = llvm.load %1861 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1863 = llvm.fadd %1592, %1862 : f32
      %1864 = llvm.mul %1856, %out_stride0_1 overflow<nsw> : i64
      %1865 = llvm.add %1864, %1857 overflow<nsw> : i64
      %1866 = llvm.getelementptr inbounds %out_1[%1865] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1863, %1866 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb68
    ^bb68:
      %1867 = llvm.add %85, %100 : i64
      %1868 = llvm.add %86, %130 : i64
      %1869 = llvm.icmp "ult" %1867, %41 : i64
      %1870 = llvm.icmp "ult" %1868, %42 : i64
      %1871 = llvm.and %1869, %1870 : i1
      llvm.cond_br %1871, ^bb69, ^bb70
    ^bb69:
      %1872 = llvm.getelementptr inbounds %46[%1868] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1873 = llvm.load %1872 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1874 = llvm.fadd %1593, %1873 : f32
      %1875 = llvm.mul %1867, %out_stride0_1 overflow<nsw> : i64
      %1876 = llvm.add %1875, %1868 overflow<nsw> : i64
      %1877 = llvm.getelementptr inbounds %out_1[%1876] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1874, %1877 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb70
    ^bb70:
      %1878 = llvm.add %85, %100 : i64
      %1879 = llvm.add %86, %131 : i64
      %1880 = llvm.icmp "ult" %1878, %41 : i64
      %1881 = llvm.icmp "ult" %1879, %42 : i64
      %1882 = llvm.and %1880, %1881 : i1
      llvm.cond_br %1882, ^bb71, ^bb72
    ^bb71:
      %1883 = llvm.getelementptr inbounds %46[%1879] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1884 = llvm.load %1883 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1885 = llvm.fadd %1594, %1884 : f32
      %1886 = llvm.mul %1878, %out_stride0_1 overflow<nsw> : i64
      %1887 = llvm.add %1886, %1879 overflow<nsw> : i64
      %1888 = llvm.getelementptr inbounds %out_1[%1887] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1885, %1888 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb72
    ^bb72:
      %1889 = llvm.add %85, %100 : i64
      %1890 = llvm.add %86, %132 : i64
      %1891 = llvm.icmp "ult" %1889, %41 : i64
      %1892 = llvm.icmp "ult" %1890, %42 : i64
      %1893 = llvm.and %1891, %1892 : i1
      llvm.cond_br %1893, ^bb73, ^bb74
    ^bb73:
      %1894 = llvm.getelementptr inbounds %46[%1890] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1895 = llvm.load %1894 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1896 = llvm.fadd %1595, %1895 : f32
      %1897 = llvm.mul %1889, %out_stride0_1 overflow<nsw> : i64
      %1898 = llvm.add %1897, %1890 overflow<nsw> : i64
      %1899 = llvm.getelementptr inbounds %out_1[%1898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1896, %1899 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb74
    ^bb74:
      %1900 = llvm.add %85, %101 : i64
      %1901 = llvm.add %86, %125 : i64
      %1902 = llvm.icmp "ult" %1900, %41 : i64
      %1903 = llvm.icmp "ult" %1901, %42 : i64
      %1904 = llvm.and %1902, %1903 : i1
      llvm.cond_br %1904, ^bb75, ^bb76
    ^bb75:
      %1905 = llvm.getelementptr inbounds %46[%1901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1906 = llvm.load %1905 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1907 = llvm.fadd %1596, %1906 : f32
      %1908 = llvm.mul %1900, %out_stride0_1 overflow<nsw> : i64
      %1909 = llvm.add %1908, %1901 overflow<nsw> : i64
      %1910 = llvm.getelementptr inbounds %out_1[%1909] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1907, %1910 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb76
    ^bb76:
      %1911 = llvm.add %85, %101 : i64
      %1912 = llvm.add %86, %126 : i64
      %1913 = llvm.icmp "ult" %1911, %41 : i64
      %1914 = llvm.icmp "ult" %1912, %42 : i64
      %1915 = llvm.and %1913, %1914 : i1
      llvm.cond_br %1915, ^bb77, ^bb78
    ^bb77:
      %1916 = llvm.getelementptr inbounds %46[%1912] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1917 = llvm.load %1916 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1918 = llvm.fadd %1597, %1917 : f32
      %1919 = llvm.mul %1911, %out_stride0_1 overflow<nsw> : i64
      %1920 = llvm.add %1919, %1912 overflow<nsw> : i64
      %1921 = llvm.getelementptr inbounds %out_1[%1920] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1918, %1921 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb78
    ^bb78:
      %1922 = llvm.add %85, %101 : i64
      %1923 = llvm.add %86, %127 : i64
      %1924 = llvm.icmp "ult" %1922, %41 : i64
      %1925 = llvm.icmp "ult" %1923, %42 : i64
      %1926 = llvm.and %1924, %1925 : i1
      llvm.cond_br %1926, ^bb79, ^bb80
    ^bb79:
      %1927 = llvm.getelementptr inbounds %46[%1923] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1928 = llvm.load %1927 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1929 = llvm.fadd %1598, %1928 : f32
      %1930 = llvm.mul %1922, %out_stride0_1 overflow<nsw> : i64
      %1931 = llvm.add %1930, %1923 overflow<nsw> : i64
      %1932 = llvm.getelementptr inbounds %out_1[%1931] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1929, %1932 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb80
    ^bb80:
      %1933 = llvm.add %85, %101 : i64
      %1934 = llvm.add %86, %128 : i64
      %1935 = llvm.icmp "ult" %1933, %41 : i64
      %1936 = llvm.icmp "ult" %1934, %42 : i64
      %1937 = llvm.and %1935, %1936 : i1
      llvm.cond_br %1937, ^bb81, ^bb82
    ^bb81:
      %1938 = llvm.getelementptr inbounds %46[%1934] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1939 = llvm.load %1938 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1940 = llvm.fadd %1599, %1939 : f32
      %1941 = llvm.mul %1933, %out_stride0_1 overflow<nsw> : i64
      %1942 = llvm.add %1941, %1934 overflow<nsw> : i64
      %1943 = llvm.getelementptr inbounds %out_1[%1942] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1940, %1943 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb82
    ^bb82:
      %1944 = llvm.add %85, %101 : i64
      %1945 = llvm.add %86, %129 : i64
      %1946 = llvm.icmp "ult" %1944, %41 : i64
      %1947 = llvm.icmp "ult" %1945, %42 : i64
      %1948 = llvm.and %1946, %1947 : i1
      llvm.cond_br %1948, ^bb83, ^bb84
    ^bb83:
      %1949 = llvm.getelementptr inbounds %46[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1950 = llvm.load %1949 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1951 = llvm.fadd %1600, %1950 : f32
      %1952 = llvm.mul %1944, %out_stride0_1 overflow<nsw> : i64
      %1953 = llvm.add %1952, %1945 overflow<nsw> : i64
      %1954 = llvm.getelementptr inbounds %out_1[%1953] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1951, %1954 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb84
    ^bb84:
      %1955 = llvm.add %85, %101 : i64
      %1956 = llvm.add %86, %130 : i64
      %1957 = llvm.icmp "ult" %1955, %41 : i64
      %1958 = llvm.icmp "ult" %1956, %42 : i64
      %1959 = llvm.and %1957, %1958 : i1
      llvm.cond_br %1959, ^bb85, ^bb86
    ^bb85:
      %1960 = llvm.getelementptr inbounds %46[%1956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1961 = llvm.load %1960 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1962 = llvm.fadd %1601, %1961 : f32
      %1963 = llvm.mul %1955, %out_stride0_1 overflow<nsw> : i64
      %1964 = llvm.add %1963, %1956 overflow<nsw> : i64
      %1965 = llvm.getelementptr inbounds %out_1[%1964] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1962, %1965 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb86
    ^bb86:
      %1966 = llvm.add %85, %101 : i64
      %1967 = llvm.add %86, %131 : i64
      %1968 = llvm.icmp "ult" %1966, %41 : i64
      %1969 = llvm.icmp "ult" %1967, %42 : i64
      %1970 = llvm.and %1968, %1969 : i1
      llvm.cond_br %1970, ^bb87, ^bb88
    ^bb87:
      %1971 = llvm.getelementptr inbounds %46[%1967] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1972 = llvm.load %1971 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1973 = llvm.fadd %1602, %1972 : f32
      %1974 = llvm.mul %1966, %out_stride0_1 overflow<nsw> : i64
      %1975 = llvm.add %1974, %1967 overflow<nsw> : i64
      %1976 = llvm.getelementptr inbounds %out_1[%1975] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1973, %1976 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb88
    ^bb88:
      %1977 = llvm.add %85, %101 : i64
      %1978 = llvm.add %86, %132 : i64
      %1979 = llvm.icmp "ult" %1977, %41 : i64
      %1980 = llvm.icmp "ult" %1978, %42 : i64
      %1981 = llvm.and %1979, %1980 : i1
      llvm.cond_br %1981, ^bb89, ^bb90
    ^bb89:
      %1982 = llvm.getelementptr inbounds %46[%1978] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1983 = llvm.load %1982 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1984 = llvm.fadd %1603, %1983 : f32
      %1985 = llvm.mul %1977, %out_stride0_1 overflow<nsw> : i64
      %1986 = llvm.add %1985, %1978 overflow<nsw> : i64
      %1987 = llvm.getelementptr inbounds %out_1[%1986] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1984, %1987 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb90
    ^bb90:
      %1988 = llvm.add %85, %102 : i64
      %1989 = llvm.add %86, %125 : i64
      %1990 = llvm.icmp "ult" %1988, %41 : i64
      %1991 = llvm.icmp "ult" %1989, %42 : i64
      %1992 = llvm.and %1990, %1991 : i1
      llvm.cond_br %1992, ^bb91, ^bb92
    ^bb91:
      %1993 = llvm.getelementptr inbounds %46[%1989] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1994 = llvm.load %1993 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1995 = llvm.fadd %1604, %1994 : f32
      %1996 = llvm.mul %1988, %out_stride0_1 overflow<nsw> : i64
      %1997 = llvm.add %1996, %1989 overflow<nsw> : i64
      %1998 = llvm.getelementptr inbounds %out_1[%1997] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1995, %1998 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb92
    ^bb92:
      %1999 = llvm.add %85, %102 : i64
      %2000 = llvm.add %86, %126 : i64
      %2001 = llvm.icmp "ult" %1999, %41 : i64
      %2002 = llvm.icmp "ult" %2000, %42 : i64
      %2003 = llvm.and %2001, %2002 : i1
      llvm.cond_br %2003, ^bb93, ^bb94
    ^bb93:
      %2004 = llvm.getelementptr inbounds %46[%2000] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2005 = llvm.load %2004 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2006 = llvm.fadd %1605, %2005 : f32
      %2007 = llvm.mul %1999, %out_stride0_1 overflow<nsw> : i64
      %2008 = llvm.add %2007, %2000 overflow<nsw> : i64
      %2009 = llvm.getelementptr inbounds %out_1[%2008] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2006, %2009 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb94
    ^bb94:
      %2010 = llvm.add %85, %102 : i64
      %2011 = llvm.add %86, %127 : i64
      %2012 = llvm.icmp "ult" %2010, %41 : i64
      %2013 = llvm.icmp "ult" %2011, %42 : i64
      %2014 = llvm.and %2012, %2013 : i1
      llvm.cond_br %2014, ^bb95, ^bb96
    ^bb95:
      %2015 = llvm.getelementptr inbounds %46[%2011] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2016 = llvm.load %2015 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2017 = llvm.fadd %1606, %2016 : f32
      %2018 = llvm.mul %2010, %out_stride0_1 overflow<nsw> : i64
      %2019 = llvm.add %2018, %2011 overflow<nsw> : i64
      %2020 = llvm.getelementptr inbounds %out_1[%2019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2017, %2020 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb96
    ^bb96:
      %2021 = llvm.add %85, %102 : i64
      %2022 = llvm.add %86, %128 : i64
      %2023 = llvm.icmp "ult" %2021, %41 : i64
      %2024 = llvm.icmp "ult" %2022, %42 : i64
      %2025 = llvm.and %2023, %2024 : i1
      llvm.cond_br %2025, ^bb97, ^bb98
    ^bb97:
      %2026 = llvm.getelementptr inbounds %46[%2022] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2027 = llvm.load %2026 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2028 = llvm.fadd %1607, %2027 : f32
      %2029 = llvm.mul %2021, %out_stride0_1 overflow<nsw> : i64
      %2030 = llvm.add %2029, %2022 overflow<nsw> : i64
      %2031 = llvm.getelementptr inbounds %out_1[%2030] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2028, %2031 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb98
    ^bb98:
      %2032 = llvm.add %85, %102 : i64
      %2033 = llvm.add %86, %129 : i64
      %2034 = llvm.icmp "ult" %2032, %41 : i64
      %2035 = llvm.icmp "ult" %2033, %42 : i64
      %2036 = llvm.and %2034, %2035 : i1
      llvm.cond_br %2036, ^bb99, ^bb100
    ^bb99:
      %2037 = llvm.getelementptr inbounds %46[%2033] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2038 = llvm.load %2037 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2039 = llvm.fadd %1608, %2038 : f32
      %2040 = llvm.mul %2032, %out_stride0_1 overflow<nsw> : i64
      %2041 = llvm.add %2040, %2033 overflow<nsw> : i64
      %2042 = llvm.getelementptr inbounds %out_1[%2041] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2039, %2042 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb100
    ^bb100:
      %2043 = llvm.add %85, %102 : i64
      %2044 = llvm.add %86, %130 : i64
      %2045 = llvm.icmp "ult" %2043, %41 : i64
      %2046 = llvm.icmp "ult" %2044, %42 : i64
      %2047 = llvm.and %2045, %2046 : i1
      llvm.cond_br %2047, ^bb101, ^bb102
    ^bb101:
      %2048 = llvm.getelementptr inbounds %46[%2044] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2049 = llvm.load %2048 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2050 = llvm.fadd %1609, %2049 : f32
      %2051 = llvm.mul %2043, %out_stride0_1 overflow<nsw> : i64
      %2052 = llvm.add %2051, %2044 overflow<nsw> : i64
      %2053 = llvm.getelementptr inbounds %out_1[%2052] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2050, %2053 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb102
    ^bb102:
      %2054 = llvm.add %85, %102 : i64
      %2055 = llvm.add %86, %131 : i64
      %2056 = llvm.icmp "ult" %2054, %41 : i64
      %2057 = llvm.icmp "ult" %2055, %42 : i64
      %2058 = llvm.and %2056, %2057 : i1
      llvm.cond_br %2058, ^bb103, ^bb104
    ^bb103:
      %2059 = llvm.getelementptr inbounds %46[%2055] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2060 = llvm.load %2059 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2061 = llvm.fadd %1610, %2060 : f32
      %2062 = llvm.mul %2054, %out_stride0_1 overflow<nsw> : i64
      %2063 = llvm.add %2062, %2055 overflow<nsw> : i64
      %2064 = llvm.getelementptr inbounds %out_1[%2063] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2061, %2064 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb104
    ^bb104:
      %2065 = llvm.add %85, %102 : i64
      %2066 = llvm.add %86, %132 : i64
      %2067 = llvm.icmp "ult" %2065, %41 : i64
      %2068 = llvm.icmp "ult" %2066, %42 : i64
      %2069 = llvm.and %2067, %2068 : i1
      llvm.cond_br %2069, ^bb105, ^bb106
    ^bb105:
      %2070 = llvm.getelementptr inbounds %46[%2066] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2071 = llvm.load %2070 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2072 = llvm.fadd %1611, %2071 : f32
      %2073 = llvm.mul %2065, %out_stride0_1 overflow<nsw> : i64
      %2074 = llvm.add %2073, %2066 overflow<nsw> : i64
      %2075 = llvm.getelementptr inbounds %out_1[%2074] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2072, %2075 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb106
    ^bb106:
      %2076 = llvm.add %85, %103 : i64
      %2077 = llvm.add %86, %125 : i64
      %2078 = llvm.icmp "ult" %2076, %41 : i64
      %2079 = llvm.icmp "ult" %2077, %42 : i64
      %2080 = llvm.and %2078, %2079 : i1
      llvm.cond_br %2080, ^bb107, ^bb108
    ^bb107:
      %2081 = llvm.getelementptr inbounds %46[%2077] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2082 = llvm.load %2081 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2083 = llvm.fadd %1612, %2082 : f32
      %2084 = llvm.mul %2076, %out_stride0_1 overflow<nsw> : i64
      %2085 = llvm.add %2084, %2077 overflow<nsw> : i64
      %2086 = llvm.getelementptr inbounds %out_1[%2085] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2083, %2086 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb108
    ^bb108:
      %2087 = llvm.add %85, %103 : i64
      %2088 = llvm.add %86, %126 : i64
      %2089 = llvm.icmp "ult" %2087, %41 : i64
      %2090 = llvm.icmp "ult" %2088, %42 : i64
      %2091 = llvm.and %2089, %2090 : i1
      llvm.cond_br %2091, ^bb109, ^bb110
    ^bb109:
      %2092 = llvm.getelementptr inbounds %46[%2088] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2093 = llvm.load %2092 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2094 = llvm.fadd %1613, %2093 : f32
      %2095 = llvm.mul %2087, %out_stride0_1 overflow<nsw> : i64
      %2096 = llvm.add %2095, %2088 overflow<nsw> : i64
      %2097 = llvm.getelementptr inbounds %out_1[%2096] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2094, %2097 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb110
    ^bb110:
      %2098 = llvm.add %85, %103 : i64
      %2099 = llvm.add %86, %127 : i64
      %2100 = llvm.icmp "ult" %2098, %41 : i64
      %2101 = llvm.icmp "ult" %2099, %42 : i64
      %2102 = llvm.and %2100, %2101 : i1
      llvm.cond_br %2102, ^bb111, ^bb112
    ^bb111:
      %2103 = llvm.getelementptr inbounds %46[%2099] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2104 = llvm.load %2103 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2105 = llvm.fadd %1614, %2104 : f32
      %2106 = llvm.mul %2098, %out_stride0_1 overflow<nsw> : i64
      %2107 = llvm.add %2106, %2099 overflow<nsw> : i64
      %2108 = llvm.getelementptr inbounds %out_1[%2107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2105, %2108 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb112
    ^bb112:
      %2109 = llvm.add %85, %103 : i64
      %2110 = llvm.add %86, %128 : i64
      %2111 = llvm.icmp "ult" %2109, %41 : i64
      %2112 = llvm.icmp "ult" %2110, %42 : i64
      %2113 = llvm.and %2111, %2112 : i1
      llvm.cond_br %2113, ^bb113, ^bb114
    ^bb113:
      %2114 = llvm.getelementptr inbounds %46[%2110] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2115 = llvm.load %2114 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2116 = llvm.fadd %1615, %2115 : f32
      %2117 = llvm.mul %2109, %out_stride0_1 overflow<nsw> : i64
      %2118 = llvm.add %2117, %2110 overflow<nsw> : i64
      %2119 = llvm.getelementptr inbounds %out_1[%2118] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2116, %2119 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb114
    ^bb114:
      %2120 = llvm.add %85, %103 : i64
      %2121 = llvm.add %86, %129 : i64
      %2122 = llvm.icmp "ult" %2120, %41 : i64
      %2123 = llvm.icmp "ult" %2121, %42 : i64
      %2124 = llvm.and %2122, %2123 : i1
      llvm.cond_br %2124, ^bb115, ^bb116
    ^bb115:
      %2125 = llvm.getelementptr inbounds %46[%2121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2126 = llvm.load %2125 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2127 = llvm.fadd %1616, %2126 : f32
      %2128 = llvm.mul %2120, %out_stride0_1 overflow<nsw> : i64
      %2129 = llvm.add %2128, %2121 overflow<nsw> : i64
      %2130 = llvm.getelementptr inbounds %out_1[%2129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2127, %2130 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb116
    ^bb116:
      %2131 = llvm.add %85, %103 : i64
      %2132 = llvm.add %86, %130 : i64
      %2133 = llvm.icmp "ult" %2131, %41 : i64
      %2134 = llvm.icmp "ult" %2132, %42 : i64
      %2135 = llvm.and %2133, %2134 : i1
      llvm.cond_br %2135, ^bb117, ^bb118
    ^bb117:
      %2136 = llvm.getelementptr inbounds %46[%2132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2137 = llvm.load %2136 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2138 = llvm.fadd %1617, %2137 : f32
      %2139 = llvm.mul %2131, %out_stride0_1 overflow<nsw> : i64
      %2140 = llvm.add %2139, %2132 overflow<nsw> : i64
      %2141 = llvm.getelementptr inbounds %out_1[%2140] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2138, %2141 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb118
    ^bb118:
      %2142 = llvm.add %85, %103 : i64
      %2143 = llvm.add %86, %131 : i64
      %2144 = llvm.icmp "ult" %2142, %41 : i64
      %2145 = llvm.icmp "ult" %2143, %42 : i64
      %2146 = llvm.and %2144, %2145 : i1
      llvm.cond_br %2146, ^bb119, ^bb120
    ^bb119:
      %2147 = llvm.getelementptr inbounds %46[%2143] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2148 = llvm.load %2147 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2149 = llvm.fadd %1618, %2148 : f32
      %2150 = llvm.mul %2142, %out_stride0_1 overflow<nsw> : i64
      %2151 = llvm.add %2150, %2143 overflow<nsw> : i64
      %2152 = llvm.getelementptr inbounds %out_1[%2151] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2149, %2152 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb120
    ^bb120:
      %2153 = llvm.add %85, %103 : i64
      %2154 = llvm.add %86, %132 : i64
      %2155 = llvm.icmp "ult" %2153, %41 : i64
      %2156 = llvm.icmp "ult" %2154, %42 : i64
      %2157 = llvm.and %2155, %2156 : i1
      llvm.cond_br %2157, ^bb121, ^bb122
    ^bb121:
      %2158 = llvm.getelementptr inbounds %46[%2154] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2159 = llvm.load %2158 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2160 = llvm.fadd %1619, %2159 : f32
      %2161 = llvm.mul %2153, %out_stride0_1 overflow<nsw> : i64
      %2162 = llvm.add %2161, %2154 overflow<nsw> : i64
      %2163 = llvm.getelementptr inbounds %out_1[%2162] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2160, %2163 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb122
    ^bb122:
      %2164 = llvm.add %85, %104 : i64
      %2165 = llvm.add %86, %125 : i64
      %2166 = llvm.icmp "ult" %2164, %41 : i64
      %2167 = llvm.icmp "ult" %2165, %42 : i64
      %2168 = llvm.and %2166, %2167 : i1
      llvm.cond_br %2168, ^bb123, ^bb124
    ^bb123:
      %2169 = llvm.getelementptr inbounds %46[%2165] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2170 = llvm.load %2169 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2171 = llvm.fadd %1620, %2170 : f32
      %2172 = llvm.mul %2164, %out_stride0_1 overflow<nsw> : i64
      %2173 = llvm.add %2172, %2165 overflow<nsw> : i64
      %2174 = llvm.getelementptr inbounds %out_1[%2173] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2171, %2174 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb124
    ^bb124:
      %2175 = llvm.add %85, %104 : i64
      %2176 = llvm.add %86, %126 : i64
      %2177 = llvm.icmp "ult" %2175, %41 : i64
      %2178 = llvm.icmp "ult" %2176, %42 : i64
      %2179 = llvm.and %2177, %2178 : i1
      llvm.cond_br %2179, ^bb125, ^bb126
    ^bb125:
      %2180 = llvm.getelementptr inbounds %46[%2176] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2181 = llvm.load %2180 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2182 = llvm.fadd %1621, %2181 : f32
      %2183 = llvm.mul %2175, %out_stride0_1 overflow<nsw> : i64
      %2184 = llvm.add %2183, %2176 overflow<nsw> : i64
      %2185 = llvm.getelementptr inbounds %out_1[%2184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2182, %2185 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb126
    ^bb126:
      %2186 = llvm.add %85, %104 : i64
      %2187 = llvm.add %86, %127 : i64
      %2188 = llvm.icmp "ult" %2186, %41 : i64
      %2189 = llvm.icmp "ult" %2187, %42 : i64
      %2190 = llvm.and %2188, %2189 : i1
      llvm.cond_br %2190, ^bb127, ^bb128
    ^bb127:
      %2191 = llvm.getelementptr inbounds %46[%2187] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2192 = llvm.load %2191 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2193 = llvm.fadd %1622, %2192 : f32
      %2194 = llvm.mul %2186, %out_stride0_1 overflow<nsw> : i64
      %2195 = llvm.add %2194, %2187 overflow<nsw> : i64
      %2196 = llvm.getelementptr inbounds %out_1[%2195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2193, %2196 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb128
    ^bb128:
      %2197 = llvm.add %85, %104 : i64
      %2198 = llvm.add %86, %128 : i64
      %2199 = llvm.icmp "ult" %2197, %41 : i64
      %2200 = llvm.icmp "ult" %2198, %42 : i64
      %2201 = llvm.and %2199, %2200 : i1
      llvm.cond_br %2201, ^bb129, ^bb130
    ^bb129:
      %2202 = llvm.getelementptr inbounds %46[%2198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2203 = llvm.load %2202 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2204 = llvm.fadd %1623, %2203 : f32
      %2205 = llvm.mul %2197, %out_stride0_1 overflow<nsw> : i64
      %2206 = llvm.add %2205, %2198 overflow<nsw> : i64
      %2207 = llvm.getelementptr inbounds %out_1[%2206] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2204, %2207 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb130
    ^bb130:
      %2208 = llvm.add %85, %104 : i64
      %2209 = llvm.add %86, %129 : i64
      %2210 = llvm.icmp "ult" %2208, %41 : i64
      %2211 = llvm.icmp "ult" %2209, %42 : i64
      %2212 = llvm.and %2210, %2211 : i1
      llvm.cond_br %2212, ^bb131, ^bb132
    ^bb131:
      %2213 = llvm.getelementptr inbounds %46[%2209] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2214 = llvm.load %2213 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2215 = llvm.fadd %1624, %2214 : f32
      %2216 = llvm.mul %2208, %out_stride0_1 overflow<nsw> : i64
      %2217 = llvm.add %2216, %2209 overflow<nsw> : i64
      %2218 = llvm.getelementptr inbounds %out_1[%2217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2215, %2218 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb132
    ^bb132:
      %2219 = llvm.add %85, %104 : i64
      %2220 = llvm.add %86, %130 : i64
      %2221 = llvm.icmp "ult" %2219, %41 : i64
      %2222 = llvm.icmp "ult" %2220, %42 : i64
      %2223 = llvm.and %2221, %2222 : i1
      llvm.cond_br %2223, ^bb133, ^bb134
    ^bb133:
      %2224 = llvm.getelementptr inbounds %46[%2220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2225 = llvm.load %2224 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2226 = llvm.fadd %1625, %2225 : f32
      %2227 = llvm.mul %2219, %out_stride0_1 overflow<nsw> : i64
      %2228 = llvm.add %2227, %2220 overflow<nsw> : i64
      %2229 = llvm.getelementptr inbounds %out_1[%2228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2226, %2229 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb134
    ^bb134:
      %2230 = llvm.add %85, %104 : i64
      %2231 = llvm.add %86, %131 : i64
      %2232 = llvm.icmp "ult" %2230, %41 : i64
      %2233 = llvm.icmp "ult" %2231, %42 : i64
      %2234 = llvm.and %2232, %2233 : i1
      llvm.cond_br %2234, ^bb135, ^bb136
    ^bb135:
      %2235 = llvm.getelementptr inbounds %46[%2231] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2236 = llvm.load %2235 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2237 = llvm.fadd %1626, %2236 : f32
      %2238 = llvm.mul %2230, %out_stride0_1 overflow<nsw> : i64
      %2239 = llvm.add %2238, %2231 overflow<nsw> : i64
      %2240 = llvm.getelementptr inbounds %out_1[%2239] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2237, %2240 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb136
    ^bb136:
      %2241 = llvm.add %85, %104 : i64
      %2242 = llvm.add %86, %132 : i64
      %2243 = llvm.icmp "ult" %2241, %41 : i64
      %2244 = llvm.icmp "ult" %2242, %42 : i64
      %2245 = llvm.and %2243, %2244 : i1
      llvm.cond_br %2245, ^bb137, ^bb138
    ^bb137:
      %2246 = llvm.getelementptr inbounds %46[%2242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2247 = llvm.load %2246 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2248 = llvm.fadd %1627, %2247 : f32
      %2249 = llvm.mul %2241, %out_stride0_1 overflow<nsw> : i64
      %2250 = llvm.add %2249, %2242 overflow<nsw> : i64
      %2251 = llvm.getelementptr inbounds %out_1[%2250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2248, %2251 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb138
    ^bb138:
      %2252 = llvm.add %85, %105 : i64
      %2253 = llvm.add %86, %125 : i64
      %2254 = llvm.icmp "ult" %2252, %41 : i64
      %2255 = llvm.icmp "ult" %2253, %42 : i64
      %2256 = llvm.and %2254, %2255 : i1
      llvm.cond_br %2256, ^bb139, ^bb140
    ^bb139:
      %2257 = llvm.getelementptr inbounds %46[%2253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2258 = llvm.load %2257 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2259 = llvm.fadd %1628, %2258 : f32
      %2260 = llvm.mul %2252, %out_stride0_1 overflow<nsw> : i64
      %2261 = llvm.add %2260, %2253 overflow<nsw> : i64
      %2262 = llvm.getelementptr inbounds %out_1[%2261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2259, %2262 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb140
    ^bb140:
      %2263 = llvm.add %85, %105 : i64
      %2264 = llvm.add %86, %126 : i64
      %2265 = llvm.icmp "ult" %2263, %41 : i64
      %2266 = llvm.icmp "ult" %2264, %42 : i64
      %2267 = llvm.and %2265, %2266 : i1
      llvm.cond_br %2267, ^bb141, ^bb142
    ^bb141:
      %2268 = llvm.getelementptr inbounds %46[%2264] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2269 = llvm.load %2268 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2270 = llvm.fadd %1629, %2269 : f32
      %2271 = llvm.mul %2263, %out_stride0_1 overflow<nsw> : i64
      %2272 = llvm.add %2271, %2264 overflow<nsw> : i64
      %2273 = llvm.getelementptr inbounds %out_1[%2272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2270, %2273 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb142
    ^bb142:
      %2274 = llvm.add %85, %105 : i64
      %2275 = llvm.add %86, %127 : i64
      %2276 = llvm.icmp "ult" %2274, %41 : i64
      %2277 = llvm.icmp "ult" %2275, %42 : i64
      %2278 = llvm.and %2276, %2277 : i1
      llvm.cond_br %2278, ^bb143, ^bb144
    ^bb143:
      %2279 = llvm.getelementptr inbounds %46[%2275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2280 = llvm.load %2279 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2281 = llvm.fadd %1630, %2280 : f32
      %2282 = llvm.mul %2274, %out_stride0_1 overflow<nsw> : i64
      %2283 = llvm.add %2282, %2275 overflow<nsw> : i64
      %2284 = llvm.getelementptr inbounds %out_1[%2283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2281, %2284 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb144
    ^bb144:
      %2285 = llvm.add %85, %105 : i64
      %2286 = llvm.add %86, %128 : i64
      %2287 = llvm.icmp "ult" %2285, %41 : i64
      %2288 = llvm.icmp "ult" %2286, %42 : i64
      %2289 = llvm.and %2287, %2288 : i1
      llvm.cond_br %2289, ^bb145, ^bb146
    ^bb145:
      %2290 = llvm.getelementptr inbounds %46[%2286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2291 = llvm.load %2290 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2292 = llvm.fadd %1631, %2291 : f32
      %2293 = llvm.mul %2285, %out_stride0_1 overflow<nsw> : i64
      %2294 = llvm.add %2293, %2286 overflow<nsw> : i64
      %2295 = llvm.getelementptr inbounds %out_1[%2294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2292, %2295 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb146
    ^bb146:
      %2296 = llvm.add %85, %105 : i64
      %2297 = llvm.add %86, %129 : i64
      %2298 = llvm.icmp "ult" %2296, %41 : i64
      %2299 = llvm.icmp "ult" %2297, %42 : i64
      %2300 = llvm.and %2298, %2299 : i1
      llvm.cond_br %2300, ^bb147, ^bb148
    ^bb147:
      %2301 = llvm.getelementptr inbounds %46[%2297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2302 = llvm.load %2301 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2303 = llvm.fadd %1632, %2302 : f32
      %2304 = llvm.mul %2296, %out_stride0_1 overflow<nsw> : i64
      %2305 = llvm.add %2304, %2297 overflow<nsw> : i64
      %2306 = llvm.getelementptr inbounds %out_1[%2305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2303, %2306 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb148
    ^bb148:
      %2307 = llvm.add %85, %105 : i64
      %2308 = llvm.add %86, %130 : i64
      %2309 = llvm.icmp "ult" %2307, %41 : i64
      %2310 = llvm.icmp "ult" %2308, %42 : i64
      %2311 = llvm.and %2309, %2310 : i1
      llvm.cond_br %2311, ^bb149, ^bb150
    ^bb149:
      %2312 = llvm.getelementptr inbounds %46[%2308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2313 = llvm.load %2312 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2314 = llvm.fadd %1633, %2313 : f32
      %2315 = llvm.mul %2307, %out_stride0_1 overflow<nsw> : i64
      %2316 = llvm.add %2315, %2308 overflow<nsw> : i64
      %2317 = llvm.getelementptr inbounds %out_1[%2316] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2314, %2317 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb150
    ^bb150:
      %2318 = llvm.add %85, %105 : i64
      %2319 = llvm.add %86, %131 : i64
      %2320 = llvm.icmp "ult" %2318, %41 : i64
      %2321 = llvm.icmp "ult" %2319, %42 : i64
      %2322 = llvm.and %2320, %2321 : i1
      llvm.cond_br %2322, ^bb151, ^bb152
    ^bb151:
      %2323 = llvm.getelementptr inbounds %46[%2319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2324 = llvm.load %2323 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2325 = llvm.fadd %1634, %2324 : f32
      %2326 = llvm.mul %2318, %out_stride0_1 overflow<nsw> : i64
      %2327 = llvm.add %2326, %2319 overflow<nsw> : i64
      %2328 = llvm.getelementptr inbounds %out_1[%2327] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2325, %2328 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb152
    ^bb152:
      %2329 = llvm.add %85, %105 : i64
      %2330 = llvm.add %86, %132 : i64
      %2331 = llvm.icmp "ult" %2329, %41 : i64
      %2332 = llvm.icmp "ult" %2330, %42 : i64
      %2333 = llvm.and %2331, %2332 : i1
      llvm.cond_br %2333, ^bb153, ^bb154
    ^bb153:
      %2334 = llvm.getelementptr inbounds %46[%2330] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2335 = llvm.load %2334 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2336 = llvm.fadd %1635, %2335 : f32
      %2337 = llvm.mul %2329, %out_stride0_1 overflow<nsw> : i64
      %2338 = llvm.add %2337, %2330 overflow<nsw> : i64
      %2339 = llvm.getelementptr inbounds %out_1[%2338] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2336, %2339 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb154
    ^bb154:
      llvm.return
    }
  }
}
