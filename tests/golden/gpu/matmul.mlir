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
    affine.parallel (%i) = (0) to (symbol(%2)) {
      affine.parallel (%j) = (0) to (symbol(%5)) {
        %6 = affine.for %k0 = 0 to %4 iter_args(%7 = %1) -> (f32) {
          %8 = affine.load %a[%i, %k0] : memref<?x?xf32>
          %9 = affine.load %b[%k0, %j] : memref<?x?xf32>
          %10 = arith.mulf %8, %9 fastmath<reassoc,contract> : f32
          %11 = arith.addf %7, %10 fastmath<reassoc,contract> : f32
          affine.yield %11 : f32
        }
        %12 = affine.load %bias[%j] : memref<?xf32>
        %13 = arith.addf %6, %12 : f32
        affine.store %13, %out_1[%i, %j] : memref<?x?xf32>
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
    %6 = arith.constant 0 : index
    %7 = arith.maxsi %2, %6 : index
    %8 = arith.constant 0 : index
    %9 = arith.maxsi %5, %8 : index
    %10 = arith.constant 128 : index
    %11 = arith.ceildivsi %7, %10 : index
    %12 = arith.constant 128 : index
    %13 = arith.ceildivsi %9, %12 : index
    %14 = arith.muli %11, %13 : index
    %15 = arith.muli %11, %13 : index
    %16 = arith.constant 1 : index
    %17 = arith.constant 256 : index
    gpu.launch_func @kernels::@program_kernel blocks in (%15, %16, %16) threads in (%17, %16, %16) args(%13 : index, %11 : index, %4 : index, %7 : index, %a : memref<?x?xf32>, %9 : index, %b : memref<?x?xf32>, %bias : memref<?xf32>, %out_1 : memref<?x?xf32>)
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
    gpu.func @program_kernel(%0: index, %1: index, %2: index, %3: index, %a: memref<?x?xf32> {llvm.noalias}, %4: index, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %5 = arith.constant 0.000000e+00 : f32
      %6 = arith.constant 8 : index
      %7 = arith.muli %0, %6 : index
      %8 = arith.divui %block, %7 : index
      %9 = arith.remui %block, %7 : index
      %10 = arith.constant 8 : index
      %11 = arith.muli %8, %10 : index
      %12 = arith.subi %1, %11 : index
      %13 = arith.constant 8 : index
      %14 = arith.minui %12, %13 : index
      %15 = arith.remui %9, %14 : index
      %16 = arith.addi %11, %15 : index
      %17 = arith.divui %9, %14 : index
      %18 = arith.constant 128 : index
      %19 = arith.muli %16, %18 : index
      %20 = arith.constant 128 : index
      %21 = arith.muli %17, %20 : index
      %22 = arith.constant 32 : index
      %23 = arith.remui %thread, %22 : index
      %24 = arith.constant 32 : index
      %25 = arith.divui %thread, %24 : index
      %26 = arith.constant 2 : index
      %27 = arith.divui %25, %26 : index
      %28 = arith.constant 4 : index
      %29 = arith.muli %27, %28 : index
      %30 = arith.constant 8 : index
      %31 = arith.divui %23, %30 : index
      %32 = arith.addi %29, %31 : index
      %33 = arith.constant 2 : index
      %34 = arith.remui %25, %33 : index
      %35 = arith.constant 8 : index
      %36 = arith.muli %34, %35 : index
      %37 = arith.constant 8 : index
      %38 = arith.remui %23, %37 : index
      %39 = arith.addi %36, %38 : index
      %40 = arith.constant 4 : index
      %41 = arith.muli %32, %40 : index
      %42 = arith.constant 0 : index
      %43 = arith.addi %41, %42 : index
      %44 = arith.constant 1 : index
      %45 = arith.addi %41, %44 : index
      %46 = arith.constant 2 : index
      %47 = arith.addi %41, %46 : index
      %48 = arith.constant 3 : index
      %49 = arith.addi %41, %48 : index
      %50 = arith.constant 64 : index
      %51 = arith.addi %41, %50 : index
      %52 = arith.constant 65 : index
      %53 = arith.addi %41, %52 : index
      %54 = arith.constant 66 : index
      %55 = arith.addi %41, %54 : index
      %56 = arith.constant 67 : index
      %57 = arith.addi %41, %56 : index
      %58 = memref.get_global @shared0 : memref<1x8x132xf32, #gpu.address_space<workgroup>>
      %59 = arith.constant 0 : index
      %60 = arith.addi %thread, %59 : index
      %61 = arith.constant 8 : index
      %62 = arith.remui %60, %61 : index
      %63 = arith.constant 8 : index
      %64 = arith.divui %60, %63 : index
      %65 = arith.addi %19, %64 : index
      %66 = arith.constant 256 : index
      %67 = arith.addi %thread, %66 : index
      %68 = arith.constant 8 : index
      %69 = arith.remui %67, %68 : index
      %70 = arith.constant 8 : index
      %71 = arith.divui %67, %70 : index
      %72 = arith.addi %19, %71 : index
      %73 = arith.constant 512 : index
      %74 = arith.addi %thread, %73 : index
      %75 = arith.constant 8 : index
      %76 = arith.remui %74, %75 : index
      %77 = arith.constant 8 : index
      %78 = arith.divui %74, %77 : index
      %79 = arith.addi %19, %78 : index
      %80 = arith.constant 768 : index
      %81 = arith.addi %thread, %80 : index
      %82 = arith.constant 8 : index
      %83 = arith.remui %81, %82 : index
      %84 = arith.constant 8 : index
      %85 = arith.divui %81, %84 : index
      %86 = arith.addi %19, %85 : index
      %87 = arith.constant 4 : index
      %88 = arith.muli %39, %87 : index
      %89 = arith.constant 0 : index
      %90 = arith.addi %88, %89 : index
      %91 = arith.constant 1 : index
      %92 = arith.addi %88, %91 : index
      %93 = arith.constant 2 : index
      %94 = arith.addi %88, %93 : index
      %95 = arith.constant 3 : index
      %96 = arith.addi %88, %95 : index
      %97 = arith.constant 64 : index
      %98 = arith.addi %88, %97 : index
      %99 = arith.constant 65 : index
      %100 = arith.addi %88, %99 : index
      %101 = arith.constant 66 : index
      %102 = arith.addi %88, %101 : index
      %103 = arith.constant 67 : index
      %104 = arith.addi %88, %103 : index
      %105 = memref.get_global @shared1 : memref<1x8x132xf32, #gpu.address_space<workgroup>>
      %106 = arith.constant 0 : index
      %107 = arith.addi %thread, %106 : index
      %108 = arith.constant 128 : index
      %109 = arith.remui %107, %108 : index
      %110 = arith.constant 128 : index
      %111 = arith.divui %107, %110 : index
      %112 = arith.addi %21, %109 : index
      %113 = arith.constant 256 : index
      %114 = arith.addi %thread, %113 : index
      %115 = arith.constant 128 : index
      %116 = arith.remui %114, %115 : index
      %117 = arith.constant 128 : index
      %118 = arith.divui %114, %117 : index
      %119 = arith.addi %21, %116 : index
      %120 = arith.constant 512 : index
      %121 = arith.addi %thread, %120 : index
      %122 = arith.constant 128 : index
      %123 = arith.remui %121, %122 : index
      %124 = arith.constant 128 : index
      %125 = arith.divui %121, %124 : index
      %126 = arith.addi %21, %123 : index
      %127 = arith.constant 768 : index
      %128 = arith.addi %thread, %127 : index
      %129 = arith.constant 128 : index
      %130 = arith.remui %128, %129 : index
      %131 = arith.constant 128 : index
      %132 = arith.divui %128, %131 : index
      %133 = arith.addi %21, %130 : index
      %134 = arith.constant 0 : index
      %135 = arith.addi %thread, %134 : index
      %136 = arith.constant 32 : index
      %137 = arith.remui %135, %136 : index
      %138 = arith.constant 4 : index
      %139 = arith.muli %137, %138 : index
      %140 = arith.constant 32 : index
      %141 = arith.divui %135, %140 : index
      %142 = arith.addi %21, %139 : index
      %143 = arith.constant 0 : index
      %144 = arith.constant 8 : index
      %145, %146, %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172, %173, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204, %205, %206, %207, %208 = scf.for %209 = %143 to %2 step %144 iter_args(%210 = %5, %211 = %5, %212 = %5, %213 = %5, %214 = %5, %215 = %5, %216 = %5, %217 = %5, %218 = %5, %219 = %5, %220 = %5, %221 = %5, %222 = %5, %223 = %5, %224 = %5, %225 = %5, %226 = %5, %227 = %5, %228 = %5, %229 = %5, %230 = %5, %231 = %5, %232 = %5, %233 = %5, %234 = %5, %235 = %5, %236 = %5, %237 = %5, %238 = %5, %239 = %5, %240 = %5, %241 = %5, %242 = %5, %243 = %5, %244 = %5, %245 = %5, %246 = %5, %247 = %5, %248 = %5, %249 = %5, %250 = %5, %251 = %5, %252 = %5, %253 = %5, %254 = %5, %255 = %5, %256 = %5, %257 = %5, %258 = %5, %259 = %5, %260 = %5, %261 = %5, %262 = %5, %263 = %5, %264 = %5, %265 = %5, %266 = %5, %267 = %5, %268 = %5, %269 = %5, %270 = %5, %271 = %5, %272 = %5, %273 = %5) -> (f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32) {
        %274 = arith.constant 0 : index
        %275 = arith.addi %209, %62 : index
        %276 = arith.cmpi ult, %65, %3 : index
        %277 = arith.cmpi ult, %275, %2 : index
        %278 = arith.andi %276, %277 : i1
        %279 = scf.if %278 -> (f32) {
          %280 = memref.load %a[%65, %275] : memref<?x?xf32>
          scf.yield %280 : f32
        } else {
          %281 = arith.constant 0.000000e+00 : f32
          scf.yield %281 : f32
        }
        memref.store %279, %58[%274, %62, %64] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %282 = arith.addi %209, %69 : index
        %283 = arith.cmpi ult, %72, %3 : index
        %284 = arith.cmpi ult, %282, %2 : index
        %285 = arith.andi %283, %284 : i1
        %286 = scf.if %285 -> (f32) {
          %287 = memref.load %a[%72, %282] : memref<?x?xf32>
          scf.yield %287 : f32
        } else {
          %288 = arith.constant 0.000000e+00 : f32
          scf.yield %288 : f32
        }
        memref.store %286, %58[%274, %69, %71] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %289 = arith.addi %209, %76 : index
        %290 = arith.cmpi ult, %79, %3 : index
        %291 = arith.cmpi ult, %289, %2 : index
        %292 = arith.andi %290, %291 : i1
        %293 = scf.if %292 -> (f32) {
          %294 = memref.load %a[%79, %289] : memref<?x?xf32>
          scf.yield %294 : f32
        } else {
          %295 = arith.constant 0.000000e+00 : f32
          scf.yield %295 : f32
        }
        memref.store %293, %58[%274, %76, %78] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %296 = arith.addi %209, %83 : index
        %297 = arith.cmpi ult, %86, %3 : index
        %298 = arith.cmpi ult, %296, %2 : index
        %299 = arith.andi %297, %298 : i1
        %300 = scf.if %299 -> (f32) {
          %301 = memref.load %a[%86, %296] : memref<?x?xf32>
          scf.yield %301 : f32
        } else {
          %302 = arith.constant 0.000000e+00 : f32
          scf.yield %302 : f32
        }
        memref.store %300, %58[%274, %83, %85] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %303 = arith.addi %209, %111 : index
        %304 = arith.cmpi ult, %112, %4 : index
        %305 = arith.cmpi ult, %303, %2 : index
        %306 = arith.andi %304, %305 : i1
        %307 = scf.if %306 -> (f32) {
          %308 = memref.load %b[%303, %112] : memref<?x?xf32>
          scf.yield %308 : f32
        } else {
          %309 = arith.constant 0.000000e+00 : f32
          scf.yield %309 : f32
        }
        memref.store %307, %105[%274, %111, %109] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %310 = arith.addi %209, %118 : index
        %311 = arith.cmpi ult, %119, %4 : index
        %312 = arith.cmpi ult, %310, %2 : index
        %313 = arith.andi %311, %312 : i1
        %314 = scf.if %313 -> (f32) {
          %315 = memref.load %b[%310, %119] : memref<?x?xf32>
          scf.yield %315 : f32
        } else {
          %316 = arith.constant 0.000000e+00 : f32
          scf.yield %316 : f32
        }
        memref.store %314, %105[%274, %118, %116] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %317 = arith.addi %209, %125 : index
        %318 = arith.cmpi ult, %126, %4 : index
        %319 = arith.cmpi ult, %317, %2 : index
        %320 = arith.andi %318, %319 : i1
        %321 = scf.if %320 -> (f32) {
          %322 = memref.load %b[%317, %126] : memref<?x?xf32>
          scf.yield %322 : f32
        } else {
          %323 = arith.constant 0.000000e+00 : f32
          scf.yield %323 : f32
        }
        memref.store %321, %105[%274, %125, %123] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        %324 = arith.addi %209, %132 : index
        %325 = arith.cmpi ult, %133, %4 : index
        %326 = arith.cmpi ult, %324, %2 : index
        %327 = arith.andi %325, %326 : i1
        %328 = scf.if %327 -> (f32) {
          %329 = memref.load %b[%324, %133] : memref<?x?xf32>
          scf.yield %329 : f32
        } else {
          %330 = arith.constant 0.000000e+00 : f32
          scf.yield %330 : f32
        }
        memref.store %328, %105[%274, %132, %130] : memref<1x8x132xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        %331 = arith.constant 0 : index
        %332 = vector.load %58[%274, %331, %43] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %333 = vector.extract %332[0] : f32 from vector<4xf32>
        %334 = vector.extract %332[1] : f32 from vector<4xf32>
        %335 = vector.extract %332[2] : f32 from vector<4xf32>
        %336 = vector.extract %332[3] : f32 from vector<4xf32>
        %337 = vector.load %58[%274, %331, %51] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %338 = vector.extract %337[0] : f32 from vector<4xf32>
        %339 = vector.extract %337[1] : f32 from vector<4xf32>
        %340 = vector.extract %337[2] : f32 from vector<4xf32>
        %341 = vector.extract %337[3] : f32 from vector<4xf32>
        %342 = vector.load %105[%274, %331, %90] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %343 = vector.extract %342[0] : f32 from vector<4xf32>
        %344 = vector.extract %342[1] : f32 from vector<4xf32>
        %345 = vector.extract %342[2] : f32 from vector<4xf32>
        %346 = vector.extract %342[3] : f32 from vector<4xf32>
        %347 = vector.load %105[%274, %331, %98] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %348 = vector.extract %347[0] : f32 from vector<4xf32>
        %349 = vector.extract %347[1] : f32 from vector<4xf32>
        %350 = vector.extract %347[2] : f32 from vector<4xf32>
        %351 = vector.extract %347[3] : f32 from vector<4xf32>
        %352 = arith.mulf %333, %343 fastmath<reassoc,contract> : f32
        %353 = arith.addf %210, %352 fastmath<reassoc,contract> : f32
        %354 = arith.mulf %333, %344 fastmath<reassoc,contract> : f32
        %355 = arith.addf %211, %354 fastmath<reassoc,contract> : f32
        %356 = arith.mulf %333, %345 fastmath<reassoc,contract> : f32
        %357 = arith.addf %212, %356 fastmath<reassoc,contract> : f32
        %358 = arith.mulf %333, %346 fastmath<reassoc,contract> : f32
        %359 = arith.addf %213, %358 fastmath<reassoc,contract> : f32
        %360 = arith.mulf %333, %348 fastmath<reassoc,contract> : f32
        %361 = arith.addf %214, %360 fastmath<reassoc,contract> : f32
        %362 = arith.mulf %333, %349 fastmath<reassoc,contract> : f32
        %363 = arith.addf %215, %362 fastmath<reassoc,contract> : f32
        %364 = arith.mulf %333, %350 fastmath<reassoc,contract> : f32
        %365 = arith.addf %216, %364 fastmath<reassoc,contract> : f32
        %366 = arith.mulf %333, %351 fastmath<reassoc,contract> : f32
        %367 = arith.addf %217, %366 fastmath<reassoc,contract> : f32
        %368 = arith.mulf %334, %343 fastmath<reassoc,contract> : f32
        %369 = arith.addf %218, %368 fastmath<reassoc,contract> : f32
        %370 = arith.mulf %334, %344 fastmath<reassoc,contract> : f32
        %371 = arith.addf %219, %370 fastmath<reassoc,contract> : f32
        %372 = arith.mulf %334, %345 fastmath<reassoc,contract> : f32
        %373 = arith.addf %220, %372 fastmath<reassoc,contract> : f32
        %374 = arith.mulf %334, %346 fastmath<reassoc,contract> : f32
        %375 = arith.addf %221, %374 fastmath<reassoc,contract> : f32
        %376 = arith.mulf %334, %348 fastmath<reassoc,contract> : f32
        %377 = arith.addf %222, %376 fastmath<reassoc,contract> : f32
        %378 = arith.mulf %334, %349 fastmath<reassoc,contract> : f32
        %379 = arith.addf %223, %378 fastmath<reassoc,contract> : f32
        %380 = arith.mulf %334, %350 fastmath<reassoc,contract> : f32
        %381 = arith.addf %224, %380 fastmath<reassoc,contract> : f32
        %382 = arith.mulf %334, %351 fastmath<reassoc,contract> : f32
        %383 = arith.addf %225, %382 fastmath<reassoc,contract> : f32
        %384 = arith.mulf %335, %343 fastmath<reassoc,contract> : f32
        %385 = arith.addf %226, %384 fastmath<reassoc,contract> : f32
        %386 = arith.mulf %335, %344 fastmath<reassoc,contract> : f32
        %387 = arith.addf %227, %386 fastmath<reassoc,contract> : f32
        %388 = arith.mulf %335, %345 fastmath<reassoc,contract> : f32
        %389 = arith.addf %228, %388 fastmath<reassoc,contract> : f32
        %390 = arith.mulf %335, %346 fastmath<reassoc,contract> : f32
        %391 = arith.addf %229, %390 fastmath<reassoc,contract> : f32
        %392 = arith.mulf %335, %348 fastmath<reassoc,contract> : f32
        %393 = arith.addf %230, %392 fastmath<reassoc,contract> : f32
        %394 = arith.mulf %335, %349 fastmath<reassoc,contract> : f32
        %395 = arith.addf %231, %394 fastmath<reassoc,contract> : f32
        %396 = arith.mulf %335, %350 fastmath<reassoc,contract> : f32
        %397 = arith.addf %232, %396 fastmath<reassoc,contract> : f32
        %398 = arith.mulf %335, %351 fastmath<reassoc,contract> : f32
        %399 = arith.addf %233, %398 fastmath<reassoc,contract> : f32
        %400 = arith.mulf %336, %343 fastmath<reassoc,contract> : f32
        %401 = arith.addf %234, %400 fastmath<reassoc,contract> : f32
        %402 = arith.mulf %336, %344 fastmath<reassoc,contract> : f32
        %403 = arith.addf %235, %402 fastmath<reassoc,contract> : f32
        %404 = arith.mulf %336, %345 fastmath<reassoc,contract> : f32
        %405 = arith.addf %236, %404 fastmath<reassoc,contract> : f32
        %406 = arith.mulf %336, %346 fastmath<reassoc,contract> : f32
        %407 = arith.addf %237, %406 fastmath<reassoc,contract> : f32
        %408 = arith.mulf %336, %348 fastmath<reassoc,contract> : f32
        %409 = arith.addf %238, %408 fastmath<reassoc,contract> : f32
        %410 = arith.mulf %336, %349 fastmath<reassoc,contract> : f32
        %411 = arith.addf %239, %410 fastmath<reassoc,contract> : f32
        %412 = arith.mulf %336, %350 fastmath<reassoc,contract> : f32
        %413 = arith.addf %240, %412 fastmath<reassoc,contract> : f32
        %414 = arith.mulf %336, %351 fastmath<reassoc,contract> : f32
        %415 = arith.addf %241, %414 fastmath<reassoc,contract> : f32
        %416 = arith.mulf %338, %343 fastmath<reassoc,contract> : f32
        %417 = arith.addf %242, %416 fastmath<reassoc,contract> : f32
        %418 = arith.mulf %338, %344 fastmath<reassoc,contract> : f32
        %419 = arith.addf %243, %418 fastmath<reassoc,contract> : f32
        %420 = arith.mulf %338, %345 fastmath<reassoc,contract> : f32
        %421 = arith.addf %244, %420 fastmath<reassoc,contract> : f32
        %422 = arith.mulf %338, %346 fastmath<reassoc,contract> : f32
        %423 = arith.addf %245, %422 fastmath<reassoc,contract> : f32
        %424 = arith.mulf %338, %348 fastmath<reassoc,contract> : f32
        %425 = arith.addf %246, %424 fastmath<reassoc,contract> : f32
        %426 = arith.mulf %338, %349 fastmath<reassoc,contract> : f32
        %427 = arith.addf %247, %426 fastmath<reassoc,contract> : f32
        %428 = arith.mulf %338, %350 fastmath<reassoc,contract> : f32
        %429 = arith.addf %248, %428 fastmath<reassoc,contract> : f32
        %430 = arith.mulf %338, %351 fastmath<reassoc,contract> : f32
        %431 = arith.addf %249, %430 fastmath<reassoc,contract> : f32
        %432 = arith.mulf %339, %343 fastmath<reassoc,contract> : f32
        %433 = arith.addf %250, %432 fastmath<reassoc,contract> : f32
        %434 = arith.mulf %339, %344 fastmath<reassoc,contract> : f32
        %435 = arith.addf %251, %434 fastmath<reassoc,contract> : f32
        %436 = arith.mulf %339, %345 fastmath<reassoc,contract> : f32
        %437 = arith.addf %252, %436 fastmath<reassoc,contract> : f32
        %438 = arith.mulf %339, %346 fastmath<reassoc,contract> : f32
        %439 = arith.addf %253, %438 fastmath<reassoc,contract> : f32
        %440 = arith.mulf %339, %348 fastmath<reassoc,contract> : f32
        %441 = arith.addf %254, %440 fastmath<reassoc,contract> : f32
        %442 = arith.mulf %339, %349 fastmath<reassoc,contract> : f32
        %443 = arith.addf %255, %442 fastmath<reassoc,contract> : f32
        %444 = arith.mulf %339, %350 fastmath<reassoc,contract> : f32
        %445 = arith.addf %256, %444 fastmath<reassoc,contract> : f32
        %446 = arith.mulf %339, %351 fastmath<reassoc,contract> : f32
        %447 = arith.addf %257, %446 fastmath<reassoc,contract> : f32
        %448 = arith.mulf %340, %343 fastmath<reassoc,contract> : f32
        %449 = arith.addf %258, %448 fastmath<reassoc,contract> : f32
        %450 = arith.mulf %340, %344 fastmath<reassoc,contract> : f32
        %451 = arith.addf %259, %450 fastmath<reassoc,contract> : f32
        %452 = arith.mulf %340, %345 fastmath<reassoc,contract> : f32
        %453 = arith.addf %260, %452 fastmath<reassoc,contract> : f32
        %454 = arith.mulf %340, %346 fastmath<reassoc,contract> : f32
        %455 = arith.addf %261, %454 fastmath<reassoc,contract> : f32
        %456 = arith.mulf %340, %348 fastmath<reassoc,contract> : f32
        %457 = arith.addf %262, %456 fastmath<reassoc,contract> : f32
        %458 = arith.mulf %340, %349 fastmath<reassoc,contract> : f32
        %459 = arith.addf %263, %458 fastmath<reassoc,contract> : f32
        %460 = arith.mulf %340, %350 fastmath<reassoc,contract> : f32
        %461 = arith.addf %264, %460 fastmath<reassoc,contract> : f32
        %462 = arith.mulf %340, %351 fastmath<reassoc,contract> : f32
        %463 = arith.addf %265, %462 fastmath<reassoc,contract> : f32
        %464 = arith.mulf %341, %343 fastmath<reassoc,contract> : f32
        %465 = arith.addf %266, %464 fastmath<reassoc,contract> : f32
        %466 = arith.mulf %341, %344 fastmath<reassoc,contract> : f32
        %467 = arith.addf %267, %466 fastmath<reassoc,contract> : f32
        %468 = arith.mulf %341, %345 fastmath<reassoc,contract> : f32
        %469 = arith.addf %268, %468 fastmath<reassoc,contract> : f32
        %470 = arith.mulf %341, %346 fastmath<reassoc,contract> : f32
        %471 = arith.addf %269, %470 fastmath<reassoc,contract> : f32
        %472 = arith.mulf %341, %348 fastmath<reassoc,contract> : f32
        %473 = arith.addf %270, %472 fastmath<reassoc,contract> : f32
        %474 = arith.mulf %341, %349 fastmath<reassoc,contract> : f32
        %475 = arith.addf %271, %474 fastmath<reassoc,contract> : f32
        %476 = arith.mulf %341, %350 fastmath<reassoc,contract> : f32
        %477 = arith.addf %272, %476 fastmath<reassoc,contract> : f32
        %478 = arith.mulf %341, %351 fastmath<reassoc,contract> : f32
        %479 = arith.addf %273, %478 fastmath<reassoc,contract> : f32
        %480 = arith.constant 1 : index
        %481 = vector.load %58[%274, %480, %43] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %482 = vector.extract %481[0] : f32 from vector<4xf32>
        %483 = vector.extract %481[1] : f32 from vector<4xf32>
        %484 = vector.extract %481[2] : f32 from vector<4xf32>
        %485 = vector.extract %481[3] : f32 from vector<4xf32>
        %486 = vector.load %58[%274, %480, %51] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %487 = vector.extract %486[0] : f32 from vector<4xf32>
        %488 = vector.extract %486[1] : f32 from vector<4xf32>
        %489 = vector.extract %486[2] : f32 from vector<4xf32>
        %490 = vector.extract %486[3] : f32 from vector<4xf32>
        %491 = vector.load %105[%274, %480, %90] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %492 = vector.extract %491[0] : f32 from vector<4xf32>
        %493 = vector.extract %491[1] : f32 from vector<4xf32>
        %494 = vector.extract %491[2] : f32 from vector<4xf32>
        %495 = vector.extract %491[3] : f32 from vector<4xf32>
        %496 = vector.load %105[%274, %480, %98] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %497 = vector.extract %496[0] : f32 from vector<4xf32>
        %498 = vector.extract %496[1] : f32 from vector<4xf32>
        %499 = vector.extract %496[2] : f32 from vector<4xf32>
        %500 = vector.extract %496[3] : f32 from vector<4xf32>
        %501 = arith.mulf %482, %492 fastmath<reassoc,contract> : f32
        %502 = arith.addf %353, %501 fastmath<reassoc,contract> : f32
        %503 = arith.mulf %482, %493 fastmath<reassoc,contract> : f32
        %504 = arith.addf %355, %503 fastmath<reassoc,contract> : f32
        %505 = arith.mulf %482, %494 fastmath<reassoc,contract> : f32
        %506 = arith.addf %357, %505 fastmath<reassoc,contract> : f32
        %507 = arith.mulf %482, %495 fastmath<reassoc,contract> : f32
        %508 = arith.addf %359, %507 fastmath<reassoc,contract> : f32
        %509 = arith.mulf %482, %497 fastmath<reassoc,contract> : f32
        %510 = arith.addf %361, %509 fastmath<reassoc,contract> : f32
        %511 = arith.mulf %482, %498 fastmath<reassoc,contract> : f32
        %512 = arith.addf %363, %511 fastmath<reassoc,contract> : f32
        %513 = arith.mulf %482, %499 fastmath<reassoc,contract> : f32
        %514 = arith.addf %365, %513 fastmath<reassoc,contract> : f32
        %515 = arith.mulf %482, %500 fastmath<reassoc,contract> : f32
        %516 = arith.addf %367, %515 fastmath<reassoc,contract> : f32
        %517 = arith.mulf %483, %492 fastmath<reassoc,contract> : f32
        %518 = arith.addf %369, %517 fastmath<reassoc,contract> : f32
        %519 = arith.mulf %483, %493 fastmath<reassoc,contract> : f32
        %520 = arith.addf %371, %519 fastmath<reassoc,contract> : f32
        %521 = arith.mulf %483, %494 fastmath<reassoc,contract> : f32
        %522 = arith.addf %373, %521 fastmath<reassoc,contract> : f32
        %523 = arith.mulf %483, %495 fastmath<reassoc,contract> : f32
        %524 = arith.addf %375, %523 fastmath<reassoc,contract> : f32
        %525 = arith.mulf %483, %497 fastmath<reassoc,contract> : f32
        %526 = arith.addf %377, %525 fastmath<reassoc,contract> : f32
        %527 = arith.mulf %483, %498 fastmath<reassoc,contract> : f32
        %528 = arith.addf %379, %527 fastmath<reassoc,contract> : f32
        %529 = arith.mulf %483, %499 fastmath<reassoc,contract> : f32
        %530 = arith.addf %381, %529 fastmath<reassoc,contract> : f32
        %531 = arith.mulf %483, %500 fastmath<reassoc,contract> : f32
        %532 = arith.addf %383, %531 fastmath<reassoc,contract> : f32
        %533 = arith.mulf %484, %492 fastmath<reassoc,contract> : f32
        %534 = arith.addf %385, %533 fastmath<reassoc,contract> : f32
        %535 = arith.mulf %484, %493 fastmath<reassoc,contract> : f32
        %536 = arith.addf %387, %535 fastmath<reassoc,contract> : f32
        %537 = arith.mulf %484, %494 fastmath<reassoc,contract> : f32
        %538 = arith.addf %389, %537 fastmath<reassoc,contract> : f32
        %539 = arith.mulf %484, %495 fastmath<reassoc,contract> : f32
        %540 = arith.addf %391, %539 fastmath<reassoc,contract> : f32
        %541 = arith.mulf %484, %497 fastmath<reassoc,contract> : f32
        %542 = arith.addf %393, %541 fastmath<reassoc,contract> : f32
        %543 = arith.mulf %484, %498 fastmath<reassoc,contract> : f32
        %544 = arith.addf %395, %543 fastmath<reassoc,contract> : f32
        %545 = arith.mulf %484, %499 fastmath<reassoc,contract> : f32
        %546 = arith.addf %397, %545 fastmath<reassoc,contract> : f32
        %547 = arith.mulf %484, %500 fastmath<reassoc,contract> : f32
        %548 = arith.addf %399, %547 fastmath<reassoc,contract> : f32
        %549 = arith.mulf %485, %492 fastmath<reassoc,contract> : f32
        %550 = arith.addf %401, %549 fastmath<reassoc,contract> : f32
        %551 = arith.mulf %485, %493 fastmath<reassoc,contract> : f32
        %552 = arith.addf %403, %551 fastmath<reassoc,contract> : f32
        %553 = arith.mulf %485, %494 fastmath<reassoc,contract> : f32
        %554 = arith.addf %405, %553 fastmath<reassoc,contract> : f32
        %555 = arith.mulf %485, %495 fastmath<reassoc,contract> : f32
        %556 = arith.addf %407, %555 fastmath<reassoc,contract> : f32
        %557 = arith.mulf %485, %497 fastmath<reassoc,contract> : f32
        %558 = arith.addf %409, %557 fastmath<reassoc,contract> : f32
        %559 = arith.mulf %485, %498 fastmath<reassoc,contract> : f32
        %560 = arith.addf %411, %559 fastmath<reassoc,contract> : f32
        %561 = arith.mulf %485, %499 fastmath<reassoc,contract> : f32
        %562 = arith.addf %413, %561 fastmath<reassoc,contract> : f32
        %563 = arith.mulf %485, %500 fastmath<reassoc,contract> : f32
        %564 = arith.addf %415, %563 fastmath<reassoc,contract> : f32
        %565 = arith.mulf %487, %492 fastmath<reassoc,contract> : f32
        %566 = arith.addf %417, %565 fastmath<reassoc,contract> : f32
        %567 = arith.mulf %487, %493 fastmath<reassoc,contract> : f32
        %568 = arith.addf %419, %567 fastmath<reassoc,contract> : f32
        %569 = arith.mulf %487, %494 fastmath<reassoc,contract> : f32
        %570 = arith.addf %421, %569 fastmath<reassoc,contract> : f32
        %571 = arith.mulf %487, %495 fastmath<reassoc,contract> : f32
        %572 = arith.addf %423, %571 fastmath<reassoc,contract> : f32
        %573 = arith.mulf %487, %497 fastmath<reassoc,contract> : f32
        %574 = arith.addf %425, %573 fastmath<reassoc,contract> : f32
        %575 = arith.mulf %487, %498 fastmath<reassoc,contract> : f32
        %576 = arith.addf %427, %575 fastmath<reassoc,contract> : f32
        %577 = arith.mulf %487, %499 fastmath<reassoc,contract> : f32
        %578 = arith.addf %429, %577 fastmath<reassoc,contract> : f32
        %579 = arith.mulf %487, %500 fastmath<reassoc,contract> : f32
        %580 = arith.addf %431, %579 fastmath<reassoc,contract> : f32
        %581 = arith.mulf %488, %492 fastmath<reassoc,contract> : f32
        %582 = arith.addf %433, %581 fastmath<reassoc,contract> : f32
        %583 = arith.mulf %488, %493 fastmath<reassoc,contract> : f32
        %584 = arith.addf %435, %583 fastmath<reassoc,contract> : f32
        %585 = arith.mulf %488, %494 fastmath<reassoc,contract> : f32
        %586 = arith.addf %437, %585 fastmath<reassoc,contract> : f32
        %587 = arith.mulf %488, %495 fastmath<reassoc,contract> : f32
        %588 = arith.addf %439, %587 fastmath<reassoc,contract> : f32
        %589 = arith.mulf %488, %497 fastmath<reassoc,contract> : f32
        %590 = arith.addf %441, %589 fastmath<reassoc,contract> : f32
        %591 = arith.mulf %488, %498 fastmath<reassoc,contract> : f32
        %592 = arith.addf %443, %591 fastmath<reassoc,contract> : f32
        %593 = arith.mulf %488, %499 fastmath<reassoc,contract> : f32
        %594 = arith.addf %445, %593 fastmath<reassoc,contract> : f32
        %595 = arith.mulf %488, %500 fastmath<reassoc,contract> : f32
        %596 = arith.addf %447, %595 fastmath<reassoc,contract> : f32
        %597 = arith.mulf %489, %492 fastmath<reassoc,contract> : f32
        %598 = arith.addf %449, %597 fastmath<reassoc,contract> : f32
        %599 = arith.mulf %489, %493 fastmath<reassoc,contract> : f32
        %600 = arith.addf %451, %599 fastmath<reassoc,contract> : f32
        %601 = arith.mulf %489, %494 fastmath<reassoc,contract> : f32
        %602 = arith.addf %453, %601 fastmath<reassoc,contract> : f32
        %603 = arith.mulf %489, %495 fastmath<reassoc,contract> : f32
        %604 = arith.addf %455, %603 fastmath<reassoc,contract> : f32
        %605 = arith.mulf %489, %497 fastmath<reassoc,contract> : f32
        %606 = arith.addf %457, %605 fastmath<reassoc,contract> : f32
        %607 = arith.mulf %489, %498 fastmath<reassoc,contract> : f32
        %608 = arith.addf %459, %607 fastmath<reassoc,contract> : f32
        %609 = arith.mulf %489, %499 fastmath<reassoc,contract> : f32
        %610 = arith.addf %461, %609 fastmath<reassoc,contract> : f32
        %611 = arith.mulf %489, %500 fastmath<reassoc,contract> : f32
        %612 = arith.addf %463, %611 fastmath<reassoc,contract> : f32
        %613 = arith.mulf %490, %492 fastmath<reassoc,contract> : f32
        %614 = arith.addf %465, %613 fastmath<reassoc,contract> : f32
        %615 = arith.mulf %490, %493 fastmath<reassoc,contract> : f32
        %616 = arith.addf %467, %615 fastmath<reassoc,contract> : f32
        %617 = arith.mulf %490, %494 fastmath<reassoc,contract> : f32
        %618 = arith.addf %469, %617 fastmath<reassoc,contract> : f32
        %619 = arith.mulf %490, %495 fastmath<reassoc,contract> : f32
        %620 = arith.addf %471, %619 fastmath<reassoc,contract> : f32
        %621 = arith.mulf %490, %497 fastmath<reassoc,contract> : f32
        %622 = arith.addf %473, %621 fastmath<reassoc,contract> : f32
        %623 = arith.mulf %490, %498 fastmath<reassoc,contract> : f32
        %624 = arith.addf %475, %623 fastmath<reassoc,contract> : f32
        %625 = arith.mulf %490, %499 fastmath<reassoc,contract> : f32
        %626 = arith.addf %477, %625 fastmath<reassoc,contract> : f32
        %627 = arith.mulf %490, %500 fastmath<reassoc,contract> : f32
        %628 = arith.addf %479, %627 fastmath<reassoc,contract> : f32
        %629 = arith.constant 2 : index
        %630 = vector.load %58[%274, %629, %43] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %631 = vector.extract %630[0] : f32 from vector<4xf32>
        %632 = vector.extract %630[1] : f32 from vector<4xf32>
        %633 = vector.extract %630[2] : f32 from vector<4xf32>
        %634 = vector.extract %630[3] : f32 from vector<4xf32>
        %635 = vector.load %58[%274, %629, %51] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %636 = vector.extract %635[0] : f32 from vector<4xf32>
        %637 = vector.extract %635[1] : f32 from vector<4xf32>
        %638 = vector.extract %635[2] : f32 from vector<4xf32>
        %639 = vector.extract %635[3] : f32 from vector<4xf32>
        %640 = vector.load %105[%274, %629, %90] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %641 = vector.extract %640[0] : f32 from vector<4xf32>
        %642 = vector.extract %640[1] : f32 from vector<4xf32>
        %643 = vector.extract %640[2] : f32 from vector<4xf32>
        %644 = vector.extract %640[3] : f32 from vector<4xf32>
        %645 = vector.load %105[%274, %629, %98] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %646 = vector.extract %645[0] : f32 from vector<4xf32>
        %647 = vector.extract %645[1] : f32 from vector<4xf32>
        %648 = vector.extract %645[2] : f32 from vector<4xf32>
        %649 = vector.extract %645[3] : f32 from vector<4xf32>
        %650 = arith.mulf %631, %641 fastmath<reassoc,contract> : f32
        %651 = arith.addf %502, %650 fastmath<reassoc,contract> : f32
        %652 = arith.mulf %631, %642 fastmath<reassoc,contract> : f32
        %653 = arith.addf %504, %652 fastmath<reassoc,contract> : f32
        %654 = arith.mulf %631, %643 fastmath<reassoc,contract> : f32
        %655 = arith.addf %506, %654 fastmath<reassoc,contract> : f32
        %656 = arith.mulf %631, %644 fastmath<reassoc,contract> : f32
        %657 = arith.addf %508, %656 fastmath<reassoc,contract> : f32
        %658 = arith.mulf %631, %646 fastmath<reassoc,contract> : f32
        %659 = arith.addf %510, %658 fastmath<reassoc,contract> : f32
        %660 = arith.mulf %631, %647 fastmath<reassoc,contract> : f32
        %661 = arith.addf %512, %660 fastmath<reassoc,contract> : f32
        %662 = arith.mulf %631, %648 fastmath<reassoc,contract> : f32
        %663 = arith.addf %514, %662 fastmath<reassoc,contract> : f32
        %664 = arith.mulf %631, %649 fastmath<reassoc,contract> : f32
        %665 = arith.addf %516, %664 fastmath<reassoc,contract> : f32
        %666 = arith.mulf %632, %641 fastmath<reassoc,contract> : f32
        %667 = arith.addf %518, %666 fastmath<reassoc,contract> : f32
        %668 = arith.mulf %632, %642 fastmath<reassoc,contract> : f32
        %669 = arith.addf %520, %668 fastmath<reassoc,contract> : f32
        %670 = arith.mulf %632, %643 fastmath<reassoc,contract> : f32
        %671 = arith.addf %522, %670 fastmath<reassoc,contract> : f32
        %672 = arith.mulf %632, %644 fastmath<reassoc,contract> : f32
        %673 = arith.addf %524, %672 fastmath<reassoc,contract> : f32
        %674 = arith.mulf %632, %646 fastmath<reassoc,contract> : f32
        %675 = arith.addf %526, %674 fastmath<reassoc,contract> : f32
        %676 = arith.mulf %632, %647 fastmath<reassoc,contract> : f32
        %677 = arith.addf %528, %676 fastmath<reassoc,contract> : f32
        %678 = arith.mulf %632, %648 fastmath<reassoc,contract> : f32
        %679 = arith.addf %530, %678 fastmath<reassoc,contract> : f32
        %680 = arith.mulf %632, %649 fastmath<reassoc,contract> : f32
        %681 = arith.addf %532, %680 fastmath<reassoc,contract> : f32
        %682 = arith.mulf %633, %641 fastmath<reassoc,contract> : f32
        %683 = arith.addf %534, %682 fastmath<reassoc,contract> : f32
        %684 = arith.mulf %633, %642 fastmath<reassoc,contract> : f32
        %685 = arith.addf %536, %684 fastmath<reassoc,contract> : f32
        %686 = arith.mulf %633, %643 fastmath<reassoc,contract> : f32
        %687 = arith.addf %538, %686 fastmath<reassoc,contract> : f32
        %688 = arith.mulf %633, %644 fastmath<reassoc,contract> : f32
        %689 = arith.addf %540, %688 fastmath<reassoc,contract> : f32
        %690 = arith.mulf %633, %646 fastmath<reassoc,contract> : f32
        %691 = arith.addf %542, %690 fastmath<reassoc,contract> : f32
        %692 = arith.mulf %633, %647 fastmath<reassoc,contract> : f32
        %693 = arith.addf %544, %692 fastmath<reassoc,contract> : f32
        %694 = arith.mulf %633, %648 fastmath<reassoc,contract> : f32
        %695 = arith.addf %546, %694 fastmath<reassoc,contract> : f32
        %696 = arith.mulf %633, %649 fastmath<reassoc,contract> : f32
        %697 = arith.addf %548, %696 fastmath<reassoc,contract> : f32
        %698 = arith.mulf %634, %641 fastmath<reassoc,contract> : f32
        %699 = arith.addf %550, %698 fastmath<reassoc,contract> : f32
        %700 = arith.mulf %634, %642 fastmath<reassoc,contract> : f32
        %701 = arith.addf %552, %700 fastmath<reassoc,contract> : f32
        %702 = arith.mulf %634, %643 fastmath<reassoc,contract> : f32
        %703 = arith.addf %554, %702 fastmath<reassoc,contract> : f32
        %704 = arith.mulf %634, %644 fastmath<reassoc,contract> : f32
        %705 = arith.addf %556, %704 fastmath<reassoc,contract> : f32
        %706 = arith.mulf %634, %646 fastmath<reassoc,contract> : f32
        %707 = arith.addf %558, %706 fastmath<reassoc,contract> : f32
        %708 = arith.mulf %634, %647 fastmath<reassoc,contract> : f32
        %709 = arith.addf %560, %708 fastmath<reassoc,contract> : f32
        %710 = arith.mulf %634, %648 fastmath<reassoc,contract> : f32
        %711 = arith.addf %562, %710 fastmath<reassoc,contract> : f32
        %712 = arith.mulf %634, %649 fastmath<reassoc,contract> : f32
        %713 = arith.addf %564, %712 fastmath<reassoc,contract> : f32
        %714 = arith.mulf %636, %641 fastmath<reassoc,contract> : f32
        %715 = arith.addf %566, %714 fastmath<reassoc,contract> : f32
        %716 = arith.mulf %636, %642 fastmath<reassoc,contract> : f32
        %717 = arith.addf %568, %716 fastmath<reassoc,contract> : f32
        %718 = arith.mulf %636, %643 fastmath<reassoc,contract> : f32
        %719 = arith.addf %570, %718 fastmath<reassoc,contract> : f32
        %720 = arith.mulf %636, %644 fastmath<reassoc,contract> : f32
        %721 = arith.addf %572, %720 fastmath<reassoc,contract> : f32
        %722 = arith.mulf %636, %646 fastmath<reassoc,contract> : f32
        %723 = arith.addf %574, %722 fastmath<reassoc,contract> : f32
        %724 = arith.mulf %636, %647 fastmath<reassoc,contract> : f32
        %725 = arith.addf %576, %724 fastmath<reassoc,contract> : f32
        %726 = arith.mulf %636, %648 fastmath<reassoc,contract> : f32
        %727 = arith.addf %578, %726 fastmath<reassoc,contract> : f32
        %728 = arith.mulf %636, %649 fastmath<reassoc,contract> : f32
        %729 = arith.addf %580, %728 fastmath<reassoc,contract> : f32
        %730 = arith.mulf %637, %641 fastmath<reassoc,contract> : f32
        %731 = arith.addf %582, %730 fastmath<reassoc,contract> : f32
        %732 = arith.mulf %637, %642 fastmath<reassoc,contract> : f32
        %733 = arith.addf %584, %732 fastmath<reassoc,contract> : f32
        %734 = arith.mulf %637, %643 fastmath<reassoc,contract> : f32
        %735 = arith.addf %586, %734 fastmath<reassoc,contract> : f32
        %736 = arith.mulf %637, %644 fastmath<reassoc,contract> : f32
        %737 = arith.addf %588, %736 fastmath<reassoc,contract> : f32
        %738 = arith.mulf %637, %646 fastmath<reassoc,contract> : f32
        %739 = arith.addf %590, %738 fastmath<reassoc,contract> : f32
        %740 = arith.mulf %637, %647 fastmath<reassoc,contract> : f32
        %741 = arith.addf %592, %740 fastmath<reassoc,contract> : f32
        %742 = arith.mulf %637, %648 fastmath<reassoc,contract> : f32
        %743 = arith.addf %594, %742 fastmath<reassoc,contract> : f32
        %744 = arith.mulf %637, %649 fastmath<reassoc,contract> : f32
        %745 = arith.addf %596, %744 fastmath<reassoc,contract> : f32
        %746 = arith.mulf %638, %641 fastmath<reassoc,contract> : f32
        %747 = arith.addf %598, %746 fastmath<reassoc,contract> : f32
        %748 = arith.mulf %638, %642 fastmath<reassoc,contract> : f32
        %749 = arith.addf %600, %748 fastmath<reassoc,contract> : f32
        %750 = arith.mulf %638, %643 fastmath<reassoc,contract> : f32
        %751 = arith.addf %602, %750 fastmath<reassoc,contract> : f32
        %752 = arith.mulf %638, %644 fastmath<reassoc,contract> : f32
        %753 = arith.addf %604, %752 fastmath<reassoc,contract> : f32
        %754 = arith.mulf %638, %646 fastmath<reassoc,contract> : f32
        %755 = arith.addf %606, %754 fastmath<reassoc,contract> : f32
        %756 = arith.mulf %638, %647 fastmath<reassoc,contract> : f32
        %757 = arith.addf %608, %756 fastmath<reassoc,contract> : f32
        %758 = arith.mulf %638, %648 fastmath<reassoc,contract> : f32
        %759 = arith.addf %610, %758 fastmath<reassoc,contract> : f32
        %760 = arith.mulf %638, %649 fastmath<reassoc,contract> : f32
        %761 = arith.addf %612, %760 fastmath<reassoc,contract> : f32
        %762 = arith.mulf %639, %641 fastmath<reassoc,contract> : f32
        %763 = arith.addf %614, %762 fastmath<reassoc,contract> : f32
        %764 = arith.mulf %639, %642 fastmath<reassoc,contract> : f32
        %765 = arith.addf %616, %764 fastmath<reassoc,contract> : f32
        %766 = arith.mulf %639, %643 fastmath<reassoc,contract> : f32
        %767 = arith.addf %618, %766 fastmath<reassoc,contract> : f32
        %768 = arith.mulf %639, %644 fastmath<reassoc,contract> : f32
        %769 = arith.addf %620, %768 fastmath<reassoc,contract> : f32
        %770 = arith.mulf %639, %646 fastmath<reassoc,contract> : f32
        %771 = arith.addf %622, %770 fastmath<reassoc,contract> : f32
        %772 = arith.mulf %639, %647 fastmath<reassoc,contract> : f32
        %773 = arith.addf %624, %772 fastmath<reassoc,contract> : f32
        %774 = arith.mulf %639, %648 fastmath<reassoc,contract> : f32
        %775 = arith.addf %626, %774 fastmath<reassoc,contract> : f32
        %776 = arith.mulf %639, %649 fastmath<reassoc,contract> : f32
        %777 = arith.addf %628, %776 fastmath<reassoc,contract> : f32
        %778 = arith.constant 3 : index
        %779 = vector.load %58[%274, %778, %43] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %780 = vector.extract %779[0] : f32 from vector<4xf32>
        %781 = vector.extract %779[1] : f32 from vector<4xf32>
        %782 = vector.extract %779[2] : f32 from vector<4xf32>
        %783 = vector.extract %779[3] : f32 from vector<4xf32>
        %784 = vector.load %58[%274, %778, %51] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %785 = vector.extract %784[0] : f32 from vector<4xf32>
        %786 = vector.extract %784[1] : f32 from vector<4xf32>
        %787 = vector.extract %784[2] : f32 from vector<4xf32>
        %788 = vector.extract %784[3] : f32 from vector<4xf32>
        %789 = vector.load %105[%274, %778, %90] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %790 = vector.extract %789[0] : f32 from vector<4xf32>
        %791 = vector.extract %789[1] : f32 from vector<4xf32>
        %792 = vector.extract %789[2] : f32 from vector<4xf32>
        %793 = vector.extract %789[3] : f32 from vector<4xf32>
        %794 = vector.load %105[%274, %778, %98] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %795 = vector.extract %794[0] : f32 from vector<4xf32>
        %796 = vector.extract %794[1] : f32 from vector<4xf32>
        %797 = vector.extract %794[2] : f32 from vector<4xf32>
        %798 = vector.extract %794[3] : f32 from vector<4xf32>
        %799 = arith.mulf %780, %790 fastmath<reassoc,contract> : f32
        %800 = arith.addf %651, %799 fastmath<reassoc,contract> : f32
        %801 = arith.mulf %780, %791 fastmath<reassoc,contract> : f32
        %802 = arith.addf %653, %801 fastmath<reassoc,contract> : f32
        %803 = arith.mulf %780, %792 fastmath<reassoc,contract> : f32
        %804 = arith.addf %655, %803 fastmath<reassoc,contract> : f32
        %805 = arith.mulf %780, %793 fastmath<reassoc,contract> : f32
        %806 = arith.addf %657, %805 fastmath<reassoc,contract> : f32
        %807 = arith.mulf %780, %795 fastmath<reassoc,contract> : f32
        %808 = arith.addf %659, %807 fastmath<reassoc,contract> : f32
        %809 = arith.mulf %780, %796 fastmath<reassoc,contract> : f32
        %810 = arith.addf %661, %809 fastmath<reassoc,contract> : f32
        %811 = arith.mulf %780, %797 fastmath<reassoc,contract> : f32
        %812 = arith.addf %663, %811 fastmath<reassoc,contract> : f32
        %813 = arith.mulf %780, %798 fastmath<reassoc,contract> : f32
        %814 = arith.addf %665, %813 fastmath<reassoc,contract> : f32
        %815 = arith.mulf %781, %790 fastmath<reassoc,contract> : f32
        %816 = arith.addf %667, %815 fastmath<reassoc,contract> : f32
        %817 = arith.mulf %781, %791 fastmath<reassoc,contract> : f32
        %818 = arith.addf %669, %817 fastmath<reassoc,contract> : f32
        %819 = arith.mulf %781, %792 fastmath<reassoc,contract> : f32
        %820 = arith.addf %671, %819 fastmath<reassoc,contract> : f32
        %821 = arith.mulf %781, %793 fastmath<reassoc,contract> : f32
        %822 = arith.addf %673, %821 fastmath<reassoc,contract> : f32
        %823 = arith.mulf %781, %795 fastmath<reassoc,contract> : f32
        %824 = arith.addf %675, %823 fastmath<reassoc,contract> : f32
        %825 = arith.mulf %781, %796 fastmath<reassoc,contract> : f32
        %826 = arith.addf %677, %825 fastmath<reassoc,contract> : f32
        %827 = arith.mulf %781, %797 fastmath<reassoc,contract> : f32
        %828 = arith.addf %679, %827 fastmath<reassoc,contract> : f32
        %829 = arith.mulf %781, %798 fastmath<reassoc,contract> : f32
        %830 = arith.addf %681, %829 fastmath<reassoc,contract> : f32
        %831 = arith.mulf %782, %790 fastmath<reassoc,contract> : f32
        %832 = arith.addf %683, %831 fastmath<reassoc,contract> : f32
        %833 = arith.mulf %782, %791 fastmath<reassoc,contract> : f32
        %834 = arith.addf %685, %833 fastmath<reassoc,contract> : f32
        %835 = arith.mulf %782, %792 fastmath<reassoc,contract> : f32
        %836 = arith.addf %687, %835 fastmath<reassoc,contract> : f32
        %837 = arith.mulf %782, %793 fastmath<reassoc,contract> : f32
        %838 = arith.addf %689, %837 fastmath<reassoc,contract> : f32
        %839 = arith.mulf %782, %795 fastmath<reassoc,contract> : f32
        %840 = arith.addf %691, %839 fastmath<reassoc,contract> : f32
        %841 = arith.mulf %782, %796 fastmath<reassoc,contract> : f32
        %842 = arith.addf %693, %841 fastmath<reassoc,contract> : f32
        %843 = arith.mulf %782, %797 fastmath<reassoc,contract> : f32
        %844 = arith.addf %695, %843 fastmath<reassoc,contract> : f32
        %845 = arith.mulf %782, %798 fastmath<reassoc,contract> : f32
        %846 = arith.addf %697, %845 fastmath<reassoc,contract> : f32
        %847 = arith.mulf %783, %790 fastmath<reassoc,contract> : f32
        %848 = arith.addf %699, %847 fastmath<reassoc,contract> : f32
        %849 = arith.mulf %783, %791 fastmath<reassoc,contract> : f32
        %850 = arith.addf %701, %849 fastmath<reassoc,contract> : f32
        %851 = arith.mulf %783, %792 fastmath<reassoc,contract> : f32
        %852 = arith.addf %703, %851 fastmath<reassoc,contract> : f32
        %853 = arith.mulf %783, %793 fastmath<reassoc,contract> : f32
        %854 = arith.addf %705, %853 fastmath<reassoc,contract> : f32
        %855 = arith.mulf %783, %795 fastmath<reassoc,contract> : f32
        %856 = arith.addf %707, %855 fastmath<reassoc,contract> : f32
        %857 = arith.mulf %783, %796 fastmath<reassoc,contract> : f32
        %858 = arith.addf %709, %857 fastmath<reassoc,contract> : f32
        %859 = arith.mulf %783, %797 fastmath<reassoc,contract> : f32
        %860 = arith.addf %711, %859 fastmath<reassoc,contract> : f32
        %861 = arith.mulf %783, %798 fastmath<reassoc,contract> : f32
        %862 = arith.addf %713, %861 fastmath<reassoc,contract> : f32
        %863 = arith.mulf %785, %790 fastmath<reassoc,contract> : f32
        %864 = arith.addf %715, %863 fastmath<reassoc,contract> : f32
        %865 = arith.mulf %785, %791 fastmath<reassoc,contract> : f32
        %866 = arith.addf %717, %865 fastmath<reassoc,contract> : f32
        %867 = arith.mulf %785, %792 fastmath<reassoc,contract> : f32
        %868 = arith.addf %719, %867 fastmath<reassoc,contract> : f32
        %869 = arith.mulf %785, %793 fastmath<reassoc,contract> : f32
        %870 = arith.addf %721, %869 fastmath<reassoc,contract> : f32
        %871 = arith.mulf %785, %795 fastmath<reassoc,contract> : f32
        %872 = arith.addf %723, %871 fastmath<reassoc,contract> : f32
        %873 = arith.mulf %785, %796 fastmath<reassoc,contract> : f32
        %874 = arith.addf %725, %873 fastmath<reassoc,contract> : f32
        %875 = arith.mulf %785, %797 fastmath<reassoc,contract> : f32
        %876 = arith.addf %727, %875 fastmath<reassoc,contract> : f32
        %877 = arith.mulf %785, %798 fastmath<reassoc,contract> : f32
        %878 = arith.addf %729, %877 fastmath<reassoc,contract> : f32
        %879 = arith.mulf %786, %790 fastmath<reassoc,contract> : f32
        %880 = arith.addf %731, %879 fastmath<reassoc,contract> : f32
        %881 = arith.mulf %786, %791 fastmath<reassoc,contract> : f32
        %882 = arith.addf %733, %881 fastmath<reassoc,contract> : f32
        %883 = arith.mulf %786, %792 fastmath<reassoc,contract> : f32
        %884 = arith.addf %735, %883 fastmath<reassoc,contract> : f32
        %885 = arith.mulf %786, %793 fastmath<reassoc,contract> : f32
        %886 = arith.addf %737, %885 fastmath<reassoc,contract> : f32
        %887 = arith.mulf %786, %795 fastmath<reassoc,contract> : f32
        %888 = arith.addf %739, %887 fastmath<reassoc,contract> : f32
        %889 = arith.mulf %786, %796 fastmath<reassoc,contract> : f32
        %890 = arith.addf %741, %889 fastmath<reassoc,contract> : f32
        %891 = arith.mulf %786, %797 fastmath<reassoc,contract> : f32
        %892 = arith.addf %743, %891 fastmath<reassoc,contract> : f32
        %893 = arith.mulf %786, %798 fastmath<reassoc,contract> : f32
        %894 = arith.addf %745, %893 fastmath<reassoc,contract> : f32
        %895 = arith.mulf %787, %790 fastmath<reassoc,contract> : f32
        %896 = arith.addf %747, %895 fastmath<reassoc,contract> : f32
        %897 = arith.mulf %787, %791 fastmath<reassoc,contract> : f32
        %898 = arith.addf %749, %897 fastmath<reassoc,contract> : f32
        %899 = arith.mulf %787, %792 fastmath<reassoc,contract> : f32
        %900 = arith.addf %751, %899 fastmath<reassoc,contract> : f32
        %901 = arith.mulf %787, %793 fastmath<reassoc,contract> : f32
        %902 = arith.addf %753, %901 fastmath<reassoc,contract> : f32
        %903 = arith.mulf %787, %795 fastmath<reassoc,contract> : f32
        %904 = arith.addf %755, %903 fastmath<reassoc,contract> : f32
        %905 = arith.mulf %787, %796 fastmath<reassoc,contract> : f32
        %906 = arith.addf %757, %905 fastmath<reassoc,contract> : f32
        %907 = arith.mulf %787, %797 fastmath<reassoc,contract> : f32
        %908 = arith.addf %759, %907 fastmath<reassoc,contract> : f32
        %909 = arith.mulf %787, %798 fastmath<reassoc,contract> : f32
        %910 = arith.addf %761, %909 fastmath<reassoc,contract> : f32
        %911 = arith.mulf %788, %790 fastmath<reassoc,contract> : f32
        %912 = arith.addf %763, %911 fastmath<reassoc,contract> : f32
        %913 = arith.mulf %788, %791 fastmath<reassoc,contract> : f32
        %914 = arith.addf %765, %913 fastmath<reassoc,contract> : f32
        %915 = arith.mulf %788, %792 fastmath<reassoc,contract> : f32
        %916 = arith.addf %767, %915 fastmath<reassoc,contract> : f32
        %917 = arith.mulf %788, %793 fastmath<reassoc,contract> : f32
        %918 = arith.addf %769, %917 fastmath<reassoc,contract> : f32
        %919 = arith.mulf %788, %795 fastmath<reassoc,contract> : f32
        %920 = arith.addf %771, %919 fastmath<reassoc,contract> : f32
        %921 = arith.mulf %788, %796 fastmath<reassoc,contract> : f32
        %922 = arith.addf %773, %921 fastmath<reassoc,contract> : f32
        %923 = arith.mulf %788, %797 fastmath<reassoc,contract> : f32
        %924 = arith.addf %775, %923 fastmath<reassoc,contract> : f32
        %925 = arith.mulf %788, %798 fastmath<reassoc,contract> : f32
        %926 = arith.addf %777, %925 fastmath<reassoc,contract> : f32
        %927 = arith.constant 4 : index
        %928 = vector.load %58[%274, %927, %43] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %929 = vector.extract %928[0] : f32 from vector<4xf32>
        %930 = vector.extract %928[1] : f32 from vector<4xf32>
        %931 = vector.extract %928[2] : f32 from vector<4xf32>
        %932 = vector.extract %928[3] : f32 from vector<4xf32>
        %933 = vector.load %58[%274, %927, %51] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %934 = vector.extract %933[0] : f32 from vector<4xf32>
        %935 = vector.extract %933[1] : f32 from vector<4xf32>
        %936 = vector.extract %933[2] : f32 from vector<4xf32>
        %937 = vector.extract %933[3] : f32 from vector<4xf32>
        %938 = vector.load %105[%274, %927, %90] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %939 = vector.extract %938[0] : f32 from vector<4xf32>
        %940 = vector.extract %938[1] : f32 from vector<4xf32>
        %941 = vector.extract %938[2] : f32 from vector<4xf32>
        %942 = vector.extract %938[3] : f32 from vector<4xf32>
        %943 = vector.load %105[%274, %927, %98] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %944 = vector.extract %943[0] : f32 from vector<4xf32>
        %945 = vector.extract %943[1] : f32 from vector<4xf32>
        %946 = vector.extract %943[2] : f32 from vector<4xf32>
        %947 = vector.extract %943[3] : f32 from vector<4xf32>
        %948 = arith.mulf %929, %939 fastmath<reassoc,contract> : f32
        %949 = arith.addf %800, %948 fastmath<reassoc,contract> : f32
        %950 = arith.mulf %929, %940 fastmath<reassoc,contract> : f32
        %951 = arith.addf %802, %950 fastmath<reassoc,contract> : f32
        %952 = arith.mulf %929, %941 fastmath<reassoc,contract> : f32
        %953 = arith.addf %804, %952 fastmath<reassoc,contract> : f32
        %954 = arith.mulf %929, %942 fastmath<reassoc,contract> : f32
        %955 = arith.addf %806, %954 fastmath<reassoc,contract> : f32
        %956 = arith.mulf %929, %944 fastmath<reassoc,contract> : f32
        %957 = arith.addf %808, %956 fastmath<reassoc,contract> : f32
        %958 = arith.mulf %929, %945 fastmath<reassoc,contract> : f32
        %959 = arith.addf %810, %958 fastmath<reassoc,contract> : f32
        %960 = arith.mulf %929, %946 fastmath<reassoc,contract> : f32
        %961 = arith.addf %812, %960 fastmath<reassoc,contract> : f32
        %962 = arith.mulf %929, %947 fastmath<reassoc,contract> : f32
        %963 = arith.addf %814, %962 fastmath<reassoc,contract> : f32
        %964 = arith.mulf %930, %939 fastmath<reassoc,contract> : f32
        %965 = arith.addf %816, %964 fastmath<reassoc,contract> : f32
        %966 = arith.mulf %930, %940 fastmath<reassoc,contract> : f32
        %967 = arith.addf %818, %966 fastmath<reassoc,contract> : f32
        %968 = arith.mulf %930, %941 fastmath<reassoc,contract> : f32
        %969 = arith.addf %820, %968 fastmath<reassoc,contract> : f32
        %970 = arith.mulf %930, %942 fastmath<reassoc,contract> : f32
        %971 = arith.addf %822, %970 fastmath<reassoc,contract> : f32
        %972 = arith.mulf %930, %944 fastmath<reassoc,contract> : f32
        %973 = arith.addf %824, %972 fastmath<reassoc,contract> : f32
        %974 = arith.mulf %930, %945 fastmath<reassoc,contract> : f32
        %975 = arith.addf %826, %974 fastmath<reassoc,contract> : f32
        %976 = arith.mulf %930, %946 fastmath<reassoc,contract> : f32
        %977 = arith.addf %828, %976 fastmath<reassoc,contract> : f32
        %978 = arith.mulf %930, %947 fastmath<reassoc,contract> : f32
        %979 = arith.addf %830, %978 fastmath<reassoc,contract> : f32
        %980 = arith.mulf %931, %939 fastmath<reassoc,contract> : f32
        %981 = arith.addf %832, %980 fastmath<reassoc,contract> : f32
        %982 = arith.mulf %931, %940 fastmath<reassoc,contract> : f32
        %983 = arith.addf %834, %982 fastmath<reassoc,contract> : f32
        %984 = arith.mulf %931, %941 fastmath<reassoc,contract> : f32
        %985 = arith.addf %836, %984 fastmath<reassoc,contract> : f32
        %986 = arith.mulf %931, %942 fastmath<reassoc,contract> : f32
        %987 = arith.addf %838, %986 fastmath<reassoc,contract> : f32
        %988 = arith.mulf %931, %944 fastmath<reassoc,contract> : f32
        %989 = arith.addf %840, %988 fastmath<reassoc,contract> : f32
        %990 = arith.mulf %931, %945 fastmath<reassoc,contract> : f32
        %991 = arith.addf %842, %990 fastmath<reassoc,contract> : f32
        %992 = arith.mulf %931, %946 fastmath<reassoc,contract> : f32
        %993 = arith.addf %844, %992 fastmath<reassoc,contract> : f32
        %994 = arith.mulf %931, %947 fastmath<reassoc,contract> : f32
        %995 = arith.addf %846, %994 fastmath<reassoc,contract> : f32
        %996 = arith.mulf %932, %939 fastmath<reassoc,contract> : f32
        %997 = arith.addf %848, %996 fastmath<reassoc,contract> : f32
        %998 = arith.mulf %932, %940 fastmath<reassoc,contract> : f32
        %999 = arith.addf %850, %998 fastmath<reassoc,contract> : f32
        %1000 = arith.mulf %932, %941 fastmath<reassoc,contract> : f32
        %1001 = arith.addf %852, %1000 fastmath<reassoc,contract> : f32
        %1002 = arith.mulf %932, %942 fastmath<reassoc,contract> : f32
        %1003 = arith.addf %854, %1002 fastmath<reassoc,contract> : f32
        %1004 = arith.mulf %932, %944 fastmath<reassoc,contract> : f32
        %1005 = arith.addf %856, %1004 fastmath<reassoc,contract> : f32
        %1006 = arith.mulf %932, %945 fastmath<reassoc,contract> : f32
        %1007 = arith.addf %858, %1006 fastmath<reassoc,contract> : f32
        %1008 = arith.mulf %932, %946 fastmath<reassoc,contract> : f32
        %1009 = arith.addf %860, %1008 fastmath<reassoc,contract> : f32
        %1010 = arith.mulf %932, %947 fastmath<reassoc,contract> : f32
        %1011 = arith.addf %862, %1010 fastmath<reassoc,contract> : f32
        %1012 = arith.mulf %934, %939 fastmath<reassoc,contract> : f32
        %1013 = arith.addf %864, %1012 fastmath<reassoc,contract> : f32
        %1014 = arith.mulf %934, %940 fastmath<reassoc,contract> : f32
        %1015 = arith.addf %866, %1014 fastmath<reassoc,contract> : f32
        %1016 = arith.mulf %934, %941 fastmath<reassoc,contract> : f32
        %1017 = arith.addf %868, %1016 fastmath<reassoc,contract> : f32
        %1018 = arith.mulf %934, %942 fastmath<reassoc,contract> : f32
        %1019 = arith.addf %870, %1018 fastmath<reassoc,contract> : f32
        %1020 = arith.mulf %934, %944 fastmath<reassoc,contract> : f32
        %1021 = arith.addf %872, %1020 fastmath<reassoc,contract> : f32
        %1022 = arith.mulf %934, %945 fastmath<reassoc,contract> : f32
        %1023 = arith.addf %874, %1022 fastmath<reassoc,contract> : f32
        %1024 = arith.mulf %934, %946 fastmath<reassoc,contract> : f32
        %1025 = arith.addf %876, %1024 fastmath<reassoc,contract> : f32
        %1026 = arith.mulf %934, %947 fastmath<reassoc,contract> : f32
        %1027 = arith.addf %878, %1026 fastmath<reassoc,contract> : f32
        %1028 = arith.mulf %935, %939 fastmath<reassoc,contract> : f32
        %1029 = arith.addf %880, %1028 fastmath<reassoc,contract> : f32
        %1030 = arith.mulf %935, %940 fastmath<reassoc,contract> : f32
        %1031 = arith.addf %882, %1030 fastmath<reassoc,contract> : f32
        %1032 = arith.mulf %935, %941 fastmath<reassoc,contract> : f32
        %1033 = arith.addf %884, %1032 fastmath<reassoc,contract> : f32
        %1034 = arith.mulf %935, %942 fastmath<reassoc,contract> : f32
        %1035 = arith.addf %886, %1034 fastmath<reassoc,contract> : f32
        %1036 = arith.mulf %935, %944 fastmath<reassoc,contract> : f32
        %1037 = arith.addf %888, %1036 fastmath<reassoc,contract> : f32
        %1038 = arith.mulf %935, %945 fastmath<reassoc,contract> : f32
        %1039 = arith.addf %890, %1038 fastmath<reassoc,contract> : f32
        %1040 = arith.mulf %935, %946 fastmath<reassoc,contract> : f32
        %1041 = arith.addf %892, %1040 fastmath<reassoc,contract> : f32
        %1042 = arith.mulf %935, %947 fastmath<reassoc,contract> : f32
        %1043 = arith.addf %894, %1042 fastmath<reassoc,contract> : f32
        %1044 = arith.mulf %936, %939 fastmath<reassoc,contract> : f32
        %1045 = arith.addf %896, %1044 fastmath<reassoc,contract> : f32
        %1046 = arith.mulf %936, %940 fastmath<reassoc,contract> : f32
        %1047 = arith.addf %898, %1046 fastmath<reassoc,contract> : f32
        %1048 = arith.mulf %936, %941 fastmath<reassoc,contract> : f32
        %1049 = arith.addf %900, %1048 fastmath<reassoc,contract> : f32
        %1050 = arith.mulf %936, %942 fastmath<reassoc,contract> : f32
        %1051 = arith.addf %902, %1050 fastmath<reassoc,contract> : f32
        %1052 = arith.mulf %936, %944 fastmath<reassoc,contract> : f32
        %1053 = arith.addf %904, %1052 fastmath<reassoc,contract> : f32
        %1054 = arith.mulf %936, %945 fastmath<reassoc,contract> : f32
        %1055 = arith.addf %906, %1054 fastmath<reassoc,contract> : f32
        %1056 = arith.mulf %936, %946 fastmath<reassoc,contract> : f32
        %1057 = arith.addf %908, %1056 fastmath<reassoc,contract> : f32
        %1058 = arith.mulf %936, %947 fastmath<reassoc,contract> : f32
        %1059 = arith.addf %910, %1058 fastmath<reassoc,contract> : f32
        %1060 = arith.mulf %937, %939 fastmath<reassoc,contract> : f32
        %1061 = arith.addf %912, %1060 fastmath<reassoc,contract> : f32
        %1062 = arith.mulf %937, %940 fastmath<reassoc,contract> : f32
        %1063 = arith.addf %914, %1062 fastmath<reassoc,contract> : f32
        %1064 = arith.mulf %937, %941 fastmath<reassoc,contract> : f32
        %1065 = arith.addf %916, %1064 fastmath<reassoc,contract> : f32
        %1066 = arith.mulf %937, %942 fastmath<reassoc,contract> : f32
        %1067 = arith.addf %918, %1066 fastmath<reassoc,contract> : f32
        %1068 = arith.mulf %937, %944 fastmath<reassoc,contract> : f32
        %1069 = arith.addf %920, %1068 fastmath<reassoc,contract> : f32
        %1070 = arith.mulf %937, %945 fastmath<reassoc,contract> : f32
        %1071 = arith.addf %922, %1070 fastmath<reassoc,contract> : f32
        %1072 = arith.mulf %937, %946 fastmath<reassoc,contract> : f32
        %1073 = arith.addf %924, %1072 fastmath<reassoc,contract> : f32
        %1074 = arith.mulf %937, %947 fastmath<reassoc,contract> : f32
        %1075 = arith.addf %926, %1074 fastmath<reassoc,contract> : f32
        %1076 = arith.constant 5 : index
        %1077 = vector.load %58[%274, %1076, %43] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1078 = vector.extract %1077[0] : f32 from vector<4xf32>
        %1079 = vector.extract %1077[1] : f32 from vector<4xf32>
        %1080 = vector.extract %1077[2] : f32 from vector<4xf32>
        %1081 = vector.extract %1077[3] : f32 from vector<4xf32>
        %1082 = vector.load %58[%274, %1076, %51] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1083 = vector.extract %1082[0] : f32 from vector<4xf32>
        %1084 = vector.extract %1082[1] : f32 from vector<4xf32>
        %1085 = vector.extract %1082[2] : f32 from vector<4xf32>
        %1086 = vector.extract %1082[3] : f32 from vector<4xf32>
        %1087 = vector.load %105[%274, %1076, %90] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1088 = vector.extract %1087[0] : f32 from vector<4xf32>
        %1089 = vector.extract %1087[1] : f32 from vector<4xf32>
        %1090 = vector.extract %1087[2] : f32 from vector<4xf32>
        %1091 = vector.extract %1087[3] : f32 from vector<4xf32>
        %1092 = vector.load %105[%274, %1076, %98] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1093 = vector.extract %1092[0] : f32 from vector<4xf32>
        %1094 = vector.extract %1092[1] : f32 from vector<4xf32>
        %1095 = vector.extract %1092[2] : f32 from vector<4xf32>
        %1096 = vector.extract %1092[3] : f32 from vector<4xf32>
        %1097 = arith.mulf %1078, %1088 fastmath<reassoc,contract> : f32
        %1098 = arith.addf %949, %1097 fastmath<reassoc,contract> : f32
        %1099 = arith.mulf %1078, %1089 fastmath<reassoc,contract> : f32
        %1100 = arith.addf %951, %1099 fastmath<reassoc,contract> : f32
        %1101 = arith.mulf %1078, %1090 fastmath<reassoc,contract> : f32
        %1102 = arith.addf %953, %1101 fastmath<reassoc,contract> : f32
        %1103 = arith.mulf %1078, %1091 fastmath<reassoc,contract> : f32
        %1104 = arith.addf %955, %1103 fastmath<reassoc,contract> : f32
        %1105 = arith.mulf %1078, %1093 fastmath<reassoc,contract> : f32
        %1106 = arith.addf %957, %1105 fastmath<reassoc,contract> : f32
        %1107 = arith.mulf %1078, %1094 fastmath<reassoc,contract> : f32
        %1108 = arith.addf %959, %1107 fastmath<reassoc,contract> : f32
        %1109 = arith.mulf %1078, %1095 fastmath<reassoc,contract> : f32
        %1110 = arith.addf %961, %1109 fastmath<reassoc,contract> : f32
        %1111 = arith.mulf %1078, %1096 fastmath<reassoc,contract> : f32
        %1112 = arith.addf %963, %1111 fastmath<reassoc,contract> : f32
        %1113 = arith.mulf %1079, %1088 fastmath<reassoc,contract> : f32
        %1114 = arith.addf %965, %1113 fastmath<reassoc,contract> : f32
        %1115 = arith.mulf %1079, %1089 fastmath<reassoc,contract> : f32
        %1116 = arith.addf %967, %1115 fastmath<reassoc,contract> : f32
        %1117 = arith.mulf %1079, %1090 fastmath<reassoc,contract> : f32
        %1118 = arith.addf %969, %1117 fastmath<reassoc,contract> : f32
        %1119 = arith.mulf %1079, %1091 fastmath<reassoc,contract> : f32
        %1120 = arith.addf %971, %1119 fastmath<reassoc,contract> : f32
        %1121 = arith.mulf %1079, %1093 fastmath<reassoc,contract> : f32
        %1122 = arith.addf %973, %1121 fastmath<reassoc,contract> : f32
        %1123 = arith.mulf %1079, %1094 fastmath<reassoc,contract> : f32
        %1124 = arith.addf %975, %1123 fastmath<reassoc,contract> : f32
        %1125 = arith.mulf %1079, %1095 fastmath<reassoc,contract> : f32
        %1126 = arith.addf %977, %1125 fastmath<reassoc,contract> : f32
        %1127 = arith.mulf %1079, %1096 fastmath<reassoc,contract> : f32
        %1128 = arith.addf %979, %1127 fastmath<reassoc,contract> : f32
        %1129 = arith.mulf %1080, %1088 fastmath<reassoc,contract> : f32
        %1130 = arith.addf %981, %1129 fastmath<reassoc,contract> : f32
        %1131 = arith.mulf %1080, %1089 fastmath<reassoc,contract> : f32
        %1132 = arith.addf %983, %1131 fastmath<reassoc,contract> : f32
        %1133 = arith.mulf %1080, %1090 fastmath<reassoc,contract> : f32
        %1134 = arith.addf %985, %1133 fastmath<reassoc,contract> : f32
        %1135 = arith.mulf %1080, %1091 fastmath<reassoc,contract> : f32
        %1136 = arith.addf %987, %1135 fastmath<reassoc,contract> : f32
        %1137 = arith.mulf %1080, %1093 fastmath<reassoc,contract> : f32
        %1138 = arith.addf %989, %1137 fastmath<reassoc,contract> : f32
        %1139 = arith.mulf %1080, %1094 fastmath<reassoc,contract> : f32
        %1140 = arith.addf %991, %1139 fastmath<reassoc,contract> : f32
        %1141 = arith.mulf %1080, %1095 fastmath<reassoc,contract> : f32
        %1142 = arith.addf %993, %1141 fastmath<reassoc,contract> : f32
        %1143 = arith.mulf %1080, %1096 fastmath<reassoc,contract> : f32
        %1144 = arith.addf %995, %1143 fastmath<reassoc,contract> : f32
        %1145 = arith.mulf %1081, %1088 fastmath<reassoc,contract> : f32
        %1146 = arith.addf %997, %1145 fastmath<reassoc,contract> : f32
        %1147 = arith.mulf %1081, %1089 fastmath<reassoc,contract> : f32
        %1148 = arith.addf %999, %1147 fastmath<reassoc,contract> : f32
        %1149 = arith.mulf %1081, %1090 fastmath<reassoc,contract> : f32
        %1150 = arith.addf %1001, %1149 fastmath<reassoc,contract> : f32
        %1151 = arith.mulf %1081, %1091 fastmath<reassoc,contract> : f32
        %1152 = arith.addf %1003, %1151 fastmath<reassoc,contract> : f32
        %1153 = arith.mulf %1081, %1093 fastmath<reassoc,contract> : f32
        %1154 = arith.addf %1005, %1153 fastmath<reassoc,contract> : f32
        %1155 = arith.mulf %1081, %1094 fastmath<reassoc,contract> : f32
        %1156 = arith.addf %1007, %1155 fastmath<reassoc,contract> : f32
        %1157 = arith.mulf %1081, %1095 fastmath<reassoc,contract> : f32
        %1158 = arith.addf %1009, %1157 fastmath<reassoc,contract> : f32
        %1159 = arith.mulf %1081, %1096 fastmath<reassoc,contract> : f32
        %1160 = arith.addf %1011, %1159 fastmath<reassoc,contract> : f32
        %1161 = arith.mulf %1083, %1088 fastmath<reassoc,contract> : f32
        %1162 = arith.addf %1013, %1161 fastmath<reassoc,contract> : f32
        %1163 = arith.mulf %1083, %1089 fastmath<reassoc,contract> : f32
        %1164 = arith.addf %1015, %1163 fastmath<reassoc,contract> : f32
        %1165 = arith.mulf %1083, %1090 fastmath<reassoc,contract> : f32
        %1166 = arith.addf %1017, %1165 fastmath<reassoc,contract> : f32
        %1167 = arith.mulf %1083, %1091 fastmath<reassoc,contract> : f32
        %1168 = arith.addf %1019, %1167 fastmath<reassoc,contract> : f32
        %1169 = arith.mulf %1083, %1093 fastmath<reassoc,contract> : f32
        %1170 = arith.addf %1021, %1169 fastmath<reassoc,contract> : f32
        %1171 = arith.mulf %1083, %1094 fastmath<reassoc,contract> : f32
        %1172 = arith.addf %1023, %1171 fastmath<reassoc,contract> : f32
        %1173 = arith.mulf %1083, %1095 fastmath<reassoc,contract> : f32
        %1174 = arith.addf %1025, %1173 fastmath<reassoc,contract> : f32
        %1175 = arith.mulf %1083, %1096 fastmath<reassoc,contract> : f32
        %1176 = arith.addf %1027, %1175 fastmath<reassoc,contract> : f32
        %1177 = arith.mulf %1084, %1088 fastmath<reassoc,contract> : f32
        %1178 = arith.addf %1029, %1177 fastmath<reassoc,contract> : f32
        %1179 = arith.mulf %1084, %1089 fastmath<reassoc,contract> : f32
        %1180 = arith.addf %1031, %1179 fastmath<reassoc,contract> : f32
        %1181 = arith.mulf %1084, %1090 fastmath<reassoc,contract> : f32
        %1182 = arith.addf %1033, %1181 fastmath<reassoc,contract> : f32
        %1183 = arith.mulf %1084, %1091 fastmath<reassoc,contract> : f32
        %1184 = arith.addf %1035, %1183 fastmath<reassoc,contract> : f32
        %1185 = arith.mulf %1084, %1093 fastmath<reassoc,contract> : f32
        %1186 = arith.addf %1037, %1185 fastmath<reassoc,contract> : f32
        %1187 = arith.mulf %1084, %1094 fastmath<reassoc,contract> : f32
        %1188 = arith.addf %1039, %1187 fastmath<reassoc,contract> : f32
        %1189 = arith.mulf %1084, %1095 fastmath<reassoc,contract> : f32
        %1190 = arith.addf %1041, %1189 fastmath<reassoc,contract> : f32
        %1191 = arith.mulf %1084, %1096 fastmath<reassoc,contract> : f32
        %1192 = arith.addf %1043, %1191 fastmath<reassoc,contract> : f32
        %1193 = arith.mulf %1085, %1088 fastmath<reassoc,contract> : f32
        %1194 = arith.addf %1045, %1193 fastmath<reassoc,contract> : f32
        %1195 = arith.mulf %1085, %1089 fastmath<reassoc,contract> : f32
        %1196 = arith.addf %1047, %1195 fastmath<reassoc,contract> : f32
        %1197 = arith.mulf %1085, %1090 fastmath<reassoc,contract> : f32
        %1198 = arith.addf %1049, %1197 fastmath<reassoc,contract> : f32
        %1199 = arith.mulf %1085, %1091 fastmath<reassoc,contract> : f32
        %1200 = arith.addf %1051, %1199 fastmath<reassoc,contract> : f32
        %1201 = arith.mulf %1085, %1093 fastmath<reassoc,contract> : f32
        %1202 = arith.addf %1053, %1201 fastmath<reassoc,contract> : f32
        %1203 = arith.mulf %1085, %1094 fastmath<reassoc,contract> : f32
        %1204 = arith.addf %1055, %1203 fastmath<reassoc,contract> : f32
        %1205 = arith.mulf %1085, %1095 fastmath<reassoc,contract> : f32
        %1206 = arith.addf %1057, %1205 fastmath<reassoc,contract> : f32
        %1207 = arith.mulf %1085, %1096 fastmath<reassoc,contract> : f32
        %1208 = arith.addf %1059, %1207 fastmath<reassoc,contract> : f32
        %1209 = arith.mulf %1086, %1088 fastmath<reassoc,contract> : f32
        %1210 = arith.addf %1061, %1209 fastmath<reassoc,contract> : f32
        %1211 = arith.mulf %1086, %1089 fastmath<reassoc,contract> : f32
        %1212 = arith.addf %1063, %1211 fastmath<reassoc,contract> : f32
        %1213 = arith.mulf %1086, %1090 fastmath<reassoc,contract> : f32
        %1214 = arith.addf %1065, %1213 fastmath<reassoc,contract> : f32
        %1215 = arith.mulf %1086, %1091 fastmath<reassoc,contract> : f32
        %1216 = arith.addf %1067, %1215 fastmath<reassoc,contract> : f32
        %1217 = arith.mulf %1086, %1093 fastmath<reassoc,contract> : f32
        %1218 = arith.addf %1069, %1217 fastmath<reassoc,contract> : f32
        %1219 = arith.mulf %1086, %1094 fastmath<reassoc,contract> : f32
        %1220 = arith.addf %1071, %1219 fastmath<reassoc,contract> : f32
        %1221 = arith.mulf %1086, %1095 fastmath<reassoc,contract> : f32
        %1222 = arith.addf %1073, %1221 fastmath<reassoc,contract> : f32
        %1223 = arith.mulf %1086, %1096 fastmath<reassoc,contract> : f32
        %1224 = arith.addf %1075, %1223 fastmath<reassoc,contract> : f32
        %1225 = arith.constant 6 : index
        %1226 = vector.load %58[%274, %1225, %43] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1227 = vector.extract %1226[0] : f32 from vector<4xf32>
        %1228 = vector.extract %1226[1] : f32 from vector<4xf32>
        %1229 = vector.extract %1226[2] : f32 from vector<4xf32>
        %1230 = vector.extract %1226[3] : f32 from vector<4xf32>
        %1231 = vector.load %58[%274, %1225, %51] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1232 = vector.extract %1231[0] : f32 from vector<4xf32>
        %1233 = vector.extract %1231[1] : f32 from vector<4xf32>
        %1234 = vector.extract %1231[2] : f32 from vector<4xf32>
        %1235 = vector.extract %1231[3] : f32 from vector<4xf32>
        %1236 = vector.load %105[%274, %1225, %90] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1237 = vector.extract %1236[0] : f32 from vector<4xf32>
        %1238 = vector.extract %1236[1] : f32 from vector<4xf32>
        %1239 = vector.extract %1236[2] : f32 from vector<4xf32>
        %1240 = vector.extract %1236[3] : f32 from vector<4xf32>
        %1241 = vector.load %105[%274, %1225, %98] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1242 = vector.extract %1241[0] : f32 from vector<4xf32>
        %1243 = vector.extract %1241[1] : f32 from vector<4xf32>
        %1244 = vector.extract %1241[2] : f32 from vector<4xf32>
        %1245 = vector.extract %1241[3] : f32 from vector<4xf32>
        %1246 = arith.mulf %1227, %1237 fastmath<reassoc,contract> : f32
        %1247 = arith.addf %1098, %1246 fastmath<reassoc,contract> : f32
        %1248 = arith.mulf %1227, %1238 fastmath<reassoc,contract> : f32
        %1249 = arith.addf %1100, %1248 fastmath<reassoc,contract> : f32
        %1250 = arith.mulf %1227, %1239 fastmath<reassoc,contract> : f32
        %1251 = arith.addf %1102, %1250 fastmath<reassoc,contract> : f32
        %1252 = arith.mulf %1227, %1240 fastmath<reassoc,contract> : f32
        %1253 = arith.addf %1104, %1252 fastmath<reassoc,contract> : f32
        %1254 = arith.mulf %1227, %1242 fastmath<reassoc,contract> : f32
        %1255 = arith.addf %1106, %1254 fastmath<reassoc,contract> : f32
        %1256 = arith.mulf %1227, %1243 fastmath<reassoc,contract> : f32
        %1257 = arith.addf %1108, %1256 fastmath<reassoc,contract> : f32
        %1258 = arith.mulf %1227, %1244 fastmath<reassoc,contract> : f32
        %1259 = arith.addf %1110, %1258 fastmath<reassoc,contract> : f32
        %1260 = arith.mulf %1227, %1245 fastmath<reassoc,contract> : f32
        %1261 = arith.addf %1112, %1260 fastmath<reassoc,contract> : f32
        %1262 = arith.mulf %1228, %1237 fastmath<reassoc,contract> : f32
        %1263 = arith.addf %1114, %1262 fastmath<reassoc,contract> : f32
        %1264 = arith.mulf %1228, %1238 fastmath<reassoc,contract> : f32
        %1265 = arith.addf %1116, %1264 fastmath<reassoc,contract> : f32
        %1266 = arith.mulf %1228, %1239 fastmath<reassoc,contract> : f32
        %1267 = arith.addf %1118, %1266 fastmath<reassoc,contract> : f32
        %1268 = arith.mulf %1228, %1240 fastmath<reassoc,contract> : f32
        %1269 = arith.addf %1120, %1268 fastmath<reassoc,contract> : f32
        %1270 = arith.mulf %1228, %1242 fastmath<reassoc,contract> : f32
        %1271 = arith.addf %1122, %1270 fastmath<reassoc,contract> : f32
        %1272 = arith.mulf %1228, %1243 fastmath<reassoc,contract> : f32
        %1273 = arith.addf %1124, %1272 fastmath<reassoc,contract> : f32
        %1274 = arith.mulf %1228, %1244 fastmath<reassoc,contract> : f32
        %1275 = arith.addf %1126, %1274 fastmath<reassoc,contract> : f32
        %1276 = arith.mulf %1228, %1245 fastmath<reassoc,contract> : f32
        %1277 = arith.addf %1128, %1276 fastmath<reassoc,contract> : f32
        %1278 = arith.mulf %1229, %1237 fastmath<reassoc,contract> : f32
        %1279 = arith.addf %1130, %1278 fastmath<reassoc,contract> : f32
        %1280 = arith.mulf %1229, %1238 fastmath<reassoc,contract> : f32
        %1281 = arith.addf %1132, %1280 fastmath<reassoc,contract> : f32
        %1282 = arith.mulf %1229, %1239 fastmath<reassoc,contract> : f32
        %1283 = arith.addf %1134, %1282 fastmath<reassoc,contract> : f32
        %1284 = arith.mulf %1229, %1240 fastmath<reassoc,contract> : f32
        %1285 = arith.addf %1136, %1284 fastmath<reassoc,contract> : f32
        %1286 = arith.mulf %1229, %1242 fastmath<reassoc,contract> : f32
        %1287 = arith.addf %1138, %1286 fastmath<reassoc,contract> : f32
        %1288 = arith.mulf %1229, %1243 fastmath<reassoc,contract> : f32
        %1289 = arith.addf %1140, %1288 fastmath<reassoc,contract> : f32
        %1290 = arith.mulf %1229, %1244 fastmath<reassoc,contract> : f32
        %1291 = arith.addf %1142, %1290 fastmath<reassoc,contract> : f32
        %1292 = arith.mulf %1229, %1245 fastmath<reassoc,contract> : f32
        %1293 = arith.addf %1144, %1292 fastmath<reassoc,contract> : f32
        %1294 = arith.mulf %1230, %1237 fastmath<reassoc,contract> : f32
        %1295 = arith.addf %1146, %1294 fastmath<reassoc,contract> : f32
        %1296 = arith.mulf %1230, %1238 fastmath<reassoc,contract> : f32
        %1297 = arith.addf %1148, %1296 fastmath<reassoc,contract> : f32
        %1298 = arith.mulf %1230, %1239 fastmath<reassoc,contract> : f32
        %1299 = arith.addf %1150, %1298 fastmath<reassoc,contract> : f32
        %1300 = arith.mulf %1230, %1240 fastmath<reassoc,contract> : f32
        %1301 = arith.addf %1152, %1300 fastmath<reassoc,contract> : f32
        %1302 = arith.mulf %1230, %1242 fastmath<reassoc,contract> : f32
        %1303 = arith.addf %1154, %1302 fastmath<reassoc,contract> : f32
        %1304 = arith.mulf %1230, %1243 fastmath<reassoc,contract> : f32
        %1305 = arith.addf %1156, %1304 fastmath<reassoc,contract> : f32
        %1306 = arith.mulf %1230, %1244 fastmath<reassoc,contract> : f32
        %1307 = arith.addf %1158, %1306 fastmath<reassoc,contract> : f32
        %1308 = arith.mulf %1230, %1245 fastmath<reassoc,contract> : f32
        %1309 = arith.addf %1160, %1308 fastmath<reassoc,contract> : f32
        %1310 = arith.mulf %1232, %1237 fastmath<reassoc,contract> : f32
        %1311 = arith.addf %1162, %1310 fastmath<reassoc,contract> : f32
        %1312 = arith.mulf %1232, %1238 fastmath<reassoc,contract> : f32
        %1313 = arith.addf %1164, %1312 fastmath<reassoc,contract> : f32
        %1314 = arith.mulf %1232, %1239 fastmath<reassoc,contract> : f32
        %1315 = arith.addf %1166, %1314 fastmath<reassoc,contract> : f32
        %1316 = arith.mulf %1232, %1240 fastmath<reassoc,contract> : f32
        %1317 = arith.addf %1168, %1316 fastmath<reassoc,contract> : f32
        %1318 = arith.mulf %1232, %1242 fastmath<reassoc,contract> : f32
        %1319 = arith.addf %1170, %1318 fastmath<reassoc,contract> : f32
        %1320 = arith.mulf %1232, %1243 fastmath<reassoc,contract> : f32
        %1321 = arith.addf %1172, %1320 fastmath<reassoc,contract> : f32
        %1322 = arith.mulf %1232, %1244 fastmath<reassoc,contract> : f32
        %1323 = arith.addf %1174, %1322 fastmath<reassoc,contract> : f32
        %1324 = arith.mulf %1232, %1245 fastmath<reassoc,contract> : f32
        %1325 = arith.addf %1176, %1324 fastmath<reassoc,contract> : f32
        %1326 = arith.mulf %1233, %1237 fastmath<reassoc,contract> : f32
        %1327 = arith.addf %1178, %1326 fastmath<reassoc,contract> : f32
        %1328 = arith.mulf %1233, %1238 fastmath<reassoc,contract> : f32
        %1329 = arith.addf %1180, %1328 fastmath<reassoc,contract> : f32
        %1330 = arith.mulf %1233, %1239 fastmath<reassoc,contract> : f32
        %1331 = arith.addf %1182, %1330 fastmath<reassoc,contract> : f32
        %1332 = arith.mulf %1233, %1240 fastmath<reassoc,contract> : f32
        %1333 = arith.addf %1184, %1332 fastmath<reassoc,contract> : f32
        %1334 = arith.mulf %1233, %1242 fastmath<reassoc,contract> : f32
        %1335 = arith.addf %1186, %1334 fastmath<reassoc,contract> : f32
        %1336 = arith.mulf %1233, %1243 fastmath<reassoc,contract> : f32
        %1337 = arith.addf %1188, %1336 fastmath<reassoc,contract> : f32
        %1338 = arith.mulf %1233, %1244 fastmath<reassoc,contract> : f32
        %1339 = arith.addf %1190, %1338 fastmath<reassoc,contract> : f32
        %1340 = arith.mulf %1233, %1245 fastmath<reassoc,contract> : f32
        %1341 = arith.addf %1192, %1340 fastmath<reassoc,contract> : f32
        %1342 = arith.mulf %1234, %1237 fastmath<reassoc,contract> : f32
        %1343 = arith.addf %1194, %1342 fastmath<reassoc,contract> : f32
        %1344 = arith.mulf %1234, %1238 fastmath<reassoc,contract> : f32
        %1345 = arith.addf %1196, %1344 fastmath<reassoc,contract> : f32
        %1346 = arith.mulf %1234, %1239 fastmath<reassoc,contract> : f32
        %1347 = arith.addf %1198, %1346 fastmath<reassoc,contract> : f32
        %1348 = arith.mulf %1234, %1240 fastmath<reassoc,contract> : f32
        %1349 = arith.addf %1200, %1348 fastmath<reassoc,contract> : f32
        %1350 = arith.mulf %1234, %1242 fastmath<reassoc,contract> : f32
        %1351 = arith.addf %1202, %1350 fastmath<reassoc,contract> : f32
        %1352 = arith.mulf %1234, %1243 fastmath<reassoc,contract> : f32
        %1353 = arith.addf %1204, %1352 fastmath<reassoc,contract> : f32
        %1354 = arith.mulf %1234, %1244 fastmath<reassoc,contract> : f32
        %1355 = arith.addf %1206, %1354 fastmath<reassoc,contract> : f32
        %1356 = arith.mulf %1234, %1245 fastmath<reassoc,contract> : f32
        %1357 = arith.addf %1208, %1356 fastmath<reassoc,contract> : f32
        %1358 = arith.mulf %1235, %1237 fastmath<reassoc,contract> : f32
        %1359 = arith.addf %1210, %1358 fastmath<reassoc,contract> : f32
        %1360 = arith.mulf %1235, %1238 fastmath<reassoc,contract> : f32
        %1361 = arith.addf %1212, %1360 fastmath<reassoc,contract> : f32
        %1362 = arith.mulf %1235, %1239 fastmath<reassoc,contract> : f32
        %1363 = arith.addf %1214, %1362 fastmath<reassoc,contract> : f32
        %1364 = arith.mulf %1235, %1240 fastmath<reassoc,contract> : f32
        %1365 = arith.addf %1216, %1364 fastmath<reassoc,contract> : f32
        %1366 = arith.mulf %1235, %1242 fastmath<reassoc,contract> : f32
        %1367 = arith.addf %1218, %1366 fastmath<reassoc,contract> : f32
        %1368 = arith.mulf %1235, %1243 fastmath<reassoc,contract> : f32
        %1369 = arith.addf %1220, %1368 fastmath<reassoc,contract> : f32
        %1370 = arith.mulf %1235, %1244 fastmath<reassoc,contract> : f32
        %1371 = arith.addf %1222, %1370 fastmath<reassoc,contract> : f32
        %1372 = arith.mulf %1235, %1245 fastmath<reassoc,contract> : f32
        %1373 = arith.addf %1224, %1372 fastmath<reassoc,contract> : f32
        %1374 = arith.constant 7 : index
        %1375 = vector.load %58[%274, %1374, %43] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1376 = vector.extract %1375[0] : f32 from vector<4xf32>
        %1377 = vector.extract %1375[1] : f32 from vector<4xf32>
        %1378 = vector.extract %1375[2] : f32 from vector<4xf32>
        %1379 = vector.extract %1375[3] : f32 from vector<4xf32>
        %1380 = vector.load %58[%274, %1374, %51] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1381 = vector.extract %1380[0] : f32 from vector<4xf32>
        %1382 = vector.extract %1380[1] : f32 from vector<4xf32>
        %1383 = vector.extract %1380[2] : f32 from vector<4xf32>
        %1384 = vector.extract %1380[3] : f32 from vector<4xf32>
        %1385 = vector.load %105[%274, %1374, %90] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1386 = vector.extract %1385[0] : f32 from vector<4xf32>
        %1387 = vector.extract %1385[1] : f32 from vector<4xf32>
        %1388 = vector.extract %1385[2] : f32 from vector<4xf32>
        %1389 = vector.extract %1385[3] : f32 from vector<4xf32>
        %1390 = vector.load %105[%274, %1374, %98] {alignment = 16 : i64} : memref<1x8x132xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1391 = vector.extract %1390[0] : f32 from vector<4xf32>
        %1392 = vector.extract %1390[1] : f32 from vector<4xf32>
        %1393 = vector.extract %1390[2] : f32 from vector<4xf32>
        %1394 = vector.extract %1390[3] : f32 from vector<4xf32>
        %1395 = arith.mulf %1376, %1386 fastmath<reassoc,contract> : f32
        %1396 = arith.addf %1247, %1395 fastmath<reassoc,contract> : f32
        %1397 = arith.mulf %1376, %1387 fastmath<reassoc,contract> : f32
        %1398 = arith.addf %1249, %1397 fastmath<reassoc,contract> : f32
        %1399 = arith.mulf %1376, %1388 fastmath<reassoc,contract> : f32
        %1400 = arith.addf %1251, %1399 fastmath<reassoc,contract> : f32
        %1401 = arith.mulf %1376, %1389 fastmath<reassoc,contract> : f32
        %1402 = arith.addf %1253, %1401 fastmath<reassoc,contract> : f32
        %1403 = arith.mulf %1376, %1391 fastmath<reassoc,contract> : f32
        %1404 = arith.addf %1255, %1403 fastmath<reassoc,contract> : f32
        %1405 = arith.mulf %1376, %1392 fastmath<reassoc,contract> : f32
        %1406 = arith.addf %1257, %1405 fastmath<reassoc,contract> : f32
        %1407 = arith.mulf %1376, %1393 fastmath<reassoc,contract> : f32
        %1408 = arith.addf %1259, %1407 fastmath<reassoc,contract> : f32
        %1409 = arith.mulf %1376, %1394 fastmath<reassoc,contract> : f32
        %1410 = arith.addf %1261, %1409 fastmath<reassoc,contract> : f32
        %1411 = arith.mulf %1377, %1386 fastmath<reassoc,contract> : f32
        %1412 = arith.addf %1263, %1411 fastmath<reassoc,contract> : f32
        %1413 = arith.mulf %1377, %1387 fastmath<reassoc,contract> : f32
        %1414 = arith.addf %1265, %1413 fastmath<reassoc,contract> : f32
        %1415 = arith.mulf %1377, %1388 fastmath<reassoc,contract> : f32
        %1416 = arith.addf %1267, %1415 fastmath<reassoc,contract> : f32
        %1417 = arith.mulf %1377, %1389 fastmath<reassoc,contract> : f32
        %1418 = arith.addf %1269, %1417 fastmath<reassoc,contract> : f32
        %1419 = arith.mulf %1377, %1391 fastmath<reassoc,contract> : f32
        %1420 = arith.addf %1271, %1419 fastmath<reassoc,contract> : f32
        %1421 = arith.mulf %1377, %1392 fastmath<reassoc,contract> : f32
        %1422 = arith.addf %1273, %1421 fastmath<reassoc,contract> : f32
        %1423 = arith.mulf %1377, %1393 fastmath<reassoc,contract> : f32
        %1424 = arith.addf %1275, %1423 fastmath<reassoc,contract> : f32
        %1425 = arith.mulf %1377, %1394 fastmath<reassoc,contract> : f32
        %1426 = arith.addf %1277, %1425 fastmath<reassoc,contract> : f32
        %1427 = arith.mulf %1378, %1386 fastmath<reassoc,contract> : f32
        %1428 = arith.addf %1279, %1427 fastmath<reassoc,contract> : f32
        %1429 = arith.mulf %1378, %1387 fastmath<reassoc,contract> : f32
        %1430 = arith.addf %1281, %1429 fastmath<reassoc,contract> : f32
        %1431 = arith.mulf %1378, %1388 fastmath<reassoc,contract> : f32
        %1432 = arith.addf %1283, %1431 fastmath<reassoc,contract> : f32
        %1433 = arith.mulf %1378, %1389 fastmath<reassoc,contract> : f32
        %1434 = arith.addf %1285, %1433 fastmath<reassoc,contract> : f32
        %1435 = arith.mulf %1378, %1391 fastmath<reassoc,contract> : f32
        %1436 = arith.addf %1287, %1435 fastmath<reassoc,contract> : f32
        %1437 = arith.mulf %1378, %1392 fastmath<reassoc,contract> : f32
        %1438 = arith.addf %1289, %1437 fastmath<reassoc,contract> : f32
        %1439 = arith.mulf %1378, %1393 fastmath<reassoc,contract> : f32
        %1440 = arith.addf %1291, %1439 fastmath<reassoc,contract> : f32
        %1441 = arith.mulf %1378, %1394 fastmath<reassoc,contract> : f32
        %1442 = arith.addf %1293, %1441 fastmath<reassoc,contract> : f32
        %1443 = arith.mulf %1379, %1386 fastmath<reassoc,contract> : f32
        %1444 = arith.addf %1295, %1443 fastmath<reassoc,contract> : f32
        %1445 = arith.mulf %1379, %1387 fastmath<reassoc,contract> : f32
        %1446 = arith.addf %1297, %1445 fastmath<reassoc,contract> : f32
        %1447 = arith.mulf %1379, %1388 fastmath<reassoc,contract> : f32
        %1448 = arith.addf %1299, %1447 fastmath<reassoc,contract> : f32
        %1449 = arith.mulf %1379, %1389 fastmath<reassoc,contract> : f32
        %1450 = arith.addf %1301, %1449 fastmath<reassoc,contract> : f32
        %1451 = arith.mulf %1379, %1391 fastmath<reassoc,contract> : f32
        %1452 = arith.addf %1303, %1451 fastmath<reassoc,contract> : f32
        %1453 = arith.mulf %1379, %1392 fastmath<reassoc,contract> : f32
        %1454 = arith.addf %1305, %1453 fastmath<reassoc,contract> : f32
        %1455 = arith.mulf %1379, %1393 fastmath<reassoc,contract> : f32
        %1456 = arith.addf %1307, %1455 fastmath<reassoc,contract> : f32
        %1457 = arith.mulf %1379, %1394 fastmath<reassoc,contract> : f32
        %1458 = arith.addf %1309, %1457 fastmath<reassoc,contract> : f32
        %1459 = arith.mulf %1381, %1386 fastmath<reassoc,contract> : f32
        %1460 = arith.addf %1311, %1459 fastmath<reassoc,contract> : f32
        %1461 = arith.mulf %1381, %1387 fastmath<reassoc,contract> : f32
        %1462 = arith.addf %1313, %1461 fastmath<reassoc,contract> : f32
        %1463 = arith.mulf %1381, %1388 fastmath<reassoc,contract> : f32
        %1464 = arith.addf %1315, %1463 fastmath<reassoc,contract> : f32
        %1465 = arith.mulf %1381, %1389 fastmath<reassoc,contract> : f32
        %1466 = arith.addf %1317, %1465 fastmath<reassoc,contract> : f32
        %1467 = arith.mulf %1381, %1391 fastmath<reassoc,contract> : f32
        %1468 = arith.addf %1319, %1467 fastmath<reassoc,contract> : f32
        %1469 = arith.mulf %1381, %1392 fastmath<reassoc,contract> : f32
        %1470 = arith.addf %1321, %1469 fastmath<reassoc,contract> : f32
        %1471 = arith.mulf %1381, %1393 fastmath<reassoc,contract> : f32
        %1472 = arith.addf %1323, %1471 fastmath<reassoc,contract> : f32
        %1473 = arith.mulf %1381, %1394 fastmath<reassoc,contract> : f32
        %1474 = arith.addf %1325, %1473 fastmath<reassoc,contract> : f32
        %1475 = arith.mulf %1382, %1386 fastmath<reassoc,contract> : f32
        %1476 = arith.addf %1327, %1475 fastmath<reassoc,contract> : f32
        %1477 = arith.mulf %1382, %1387 fastmath<reassoc,contract> : f32
        %1478 = arith.addf %1329, %1477 fastmath<reassoc,contract> : f32
        %1479 = arith.mulf %1382, %1388 fastmath<reassoc,contract> : f32
        %1480 = arith.addf %1331, %1479 fastmath<reassoc,contract> : f32
        %1481 = arith.mulf %1382, %1389 fastmath<reassoc,contract> : f32
        %1482 = arith.addf %1333, %1481 fastmath<reassoc,contract> : f32
        %1483 = arith.mulf %1382, %1391 fastmath<reassoc,contract> : f32
        %1484 = arith.addf %1335, %1483 fastmath<reassoc,contract> : f32
        %1485 = arith.mulf %1382, %1392 fastmath<reassoc,contract> : f32
        %1486 = arith.addf %1337, %1485 fastmath<reassoc,contract> : f32
        %1487 = arith.mulf %1382, %1393 fastmath<reassoc,contract> : f32
        %1488 = arith.addf %1339, %1487 fastmath<reassoc,contract> : f32
        %1489 = arith.mulf %1382, %1394 fastmath<reassoc,contract> : f32
        %1490 = arith.addf %1341, %1489 fastmath<reassoc,contract> : f32
        %1491 = arith.mulf %1383, %1386 fastmath<reassoc,contract> : f32
        %1492 = arith.addf %1343, %1491 fastmath<reassoc,contract> : f32
        %1493 = arith.mulf %1383, %1387 fastmath<reassoc,contract> : f32
        %1494 = arith.addf %1345, %1493 fastmath<reassoc,contract> : f32
        %1495 = arith.mulf %1383, %1388 fastmath<reassoc,contract> : f32
        %1496 = arith.addf %1347, %1495 fastmath<reassoc,contract> : f32
        %1497 = arith.mulf %1383, %1389 fastmath<reassoc,contract> : f32
        %1498 = arith.addf %1349, %1497 fastmath<reassoc,contract> : f32
        %1499 = arith.mulf %1383, %1391 fastmath<reassoc,contract> : f32
        %1500 = arith.addf %1351, %1499 fastmath<reassoc,contract> : f32
        %1501 = arith.mulf %1383, %1392 fastmath<reassoc,contract> : f32
        %1502 = arith.addf %1353, %1501 fastmath<reassoc,contract> : f32
        %1503 = arith.mulf %1383, %1393 fastmath<reassoc,contract> : f32
        %1504 = arith.addf %1355, %1503 fastmath<reassoc,contract> : f32
        %1505 = arith.mulf %1383, %1394 fastmath<reassoc,contract> : f32
        %1506 = arith.addf %1357, %1505 fastmath<reassoc,contract> : f32
        %1507 = arith.mulf %1384, %1386 fastmath<reassoc,contract> : f32
        %1508 = arith.addf %1359, %1507 fastmath<reassoc,contract> : f32
        %1509 = arith.mulf %1384, %1387 fastmath<reassoc,contract> : f32
        %1510 = arith.addf %1361, %1509 fastmath<reassoc,contract> : f32
        %1511 = arith.mulf %1384, %1388 fastmath<reassoc,contract> : f32
        %1512 = arith.addf %1363, %1511 fastmath<reassoc,contract> : f32
        %1513 = arith.mulf %1384, %1389 fastmath<reassoc,contract> : f32
        %1514 = arith.addf %1365, %1513 fastmath<reassoc,contract> : f32
        %1515 = arith.mulf %1384, %1391 fastmath<reassoc,contract> : f32
        %1516 = arith.addf %1367, %1515 fastmath<reassoc,contract> : f32
        %1517 = arith.mulf %1384, %1392 fastmath<reassoc,contract> : f32
        %1518 = arith.addf %1369, %1517 fastmath<reassoc,contract> : f32
        %1519 = arith.mulf %1384, %1393 fastmath<reassoc,contract> : f32
        %1520 = arith.addf %1371, %1519 fastmath<reassoc,contract> : f32
        %1521 = arith.mulf %1384, %1394 fastmath<reassoc,contract> : f32
        %1522 = arith.addf %1373, %1521 fastmath<reassoc,contract> : f32
        gpu.barrier
        scf.yield %1396, %1398, %1400, %1402, %1404, %1406, %1408, %1410, %1412, %1414, %1416, %1418, %1420, %1422, %1424, %1426, %1428, %1430, %1432, %1434, %1436, %1438, %1440, %1442, %1444, %1446, %1448, %1450, %1452, %1454, %1456, %1458, %1460, %1462, %1464, %1466, %1468, %1470, %1472, %1474, %1476, %1478, %1480, %1482, %1484, %1486, %1488, %1490, %1492, %1494, %1496, %1498, %1500, %1502, %1504, %1506, %1508, %1510, %1512, %1514, %1516, %1518, %1520, %1522 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32
      }
      %1523 = arith.addi %19, %43 : index
      %1524 = arith.addi %21, %90 : index
      %1525 = arith.cmpi ult, %1523, %3 : index
      %1526 = arith.cmpi ult, %1524, %4 : index
      %1527 = arith.andi %1525, %1526 : i1
      scf.if %1527 {
        %1528 = memref.load %bias[%1524] : memref<?xf32>
        %1529 = arith.addf %145, %1528 : f32
        memref.store %1529, %out[%1523, %1524] : memref<?x?xf32>
      }
      %1530 = arith.addi %19, %43 : index
      %1531 = arith.addi %21, %92 : index
      %1532 = arith.cmpi ult, %1530, %3 : index
      %1533 = arith.cmpi ult, %1531, %4 : index
      %1534 = arith.andi %1532, %1533 : i1
      scf.if %1534 {
        %1535 = memref.load %bias[%1531] : memref<?xf32>
        %1536 = arith.addf %146, %1535 : f32
        memref.store %1536, %out[%1530, %1531] : memref<?x?xf32>
      }
      %1537 = arith.addi %19, %43 : index
      %1538 = arith.addi %21, %94 : index
      %1539 = arith.cmpi ult, %1537, %3 : index
      %1540 = arith.cmpi ult, %1538, %4 : index
      %1541 = arith.andi %1539, %1540 : i1
      scf.if %1541 {
        %1542 = memref.load %bias[%1538] : memref<?xf32>
        %1543 = arith.addf %147, %1542 : f32
        memref.store %1543, %out[%1537, %1538] : memref<?x?xf32>
      }
      %1544 = arith.addi %19, %43 : index
      %1545 = arith.addi %21, %96 : index
      %1546 = arith.cmpi ult, %1544, %3 : index
      %1547 = arith.cmpi ult, %1545, %4 : index
      %1548 = arith.andi %1546, %1547 : i1
      scf.if %1548 {
        %1549 = memref.load %bias[%1545] : memref<?xf32>
        %1550 = arith.addf %148, %1549 : f32
        memref.store %1550, %out[%1544, %1545] : memref<?x?xf32>
      }
      %1551 = arith.addi %19, %43 : index
      %1552 = arith.addi %21, %98 : index
      %1553 = arith.cmpi ult, %1551, %3 : index
      %1554 = arith.cmpi ult, %1552, %4 : index
      %1555 = arith.andi %1553, %1554 : i1
      scf.if %1555 {
        %1556 = memref.load %bias[%1552] : memref<?xf32>
        %1557 = arith.addf %149, %1556 : f32
        memref.store %1557, %out[%1551, %1552] : memref<?x?xf32>
      }
      %1558 = arith.addi %19, %43 : index
      %1559 = arith.addi %21, %100 : index
      %1560 = arith.cmpi ult, %1558, %3 : index
      %1561 = arith.cmpi ult, %1559, %4 : index
      %1562 = arith.andi %1560, %1561 : i1
      scf.if %1562 {
        %1563 = memref.load %bias[%1559] : memref<?xf32>
        %1564 = arith.addf %150, %1563 : f32
        memref.store %1564, %out[%1558, %1559] : memref<?x?xf32>
      }
      %1565 = arith.addi %19, %43 : index
      %1566 = arith.addi %21, %102 : index
      %1567 = arith.cmpi ult, %1565, %3 : index
      %1568 = arith.cmpi ult, %1566, %4 : index
      %1569 = arith.andi %1567, %1568 : i1
      scf.if %1569 {
        %1570 = memref.load %bias[%1566] : memref<?xf32>
        %1571 = arith.addf %151, %1570 : f32
        memref.store %1571, %out[%1565, %1566] : memref<?x?xf32>
      }
      %1572 = arith.addi %19, %43 : index
      %1573 = arith.addi %21, %104 : index
      %1574 = arith.cmpi ult, %1572, %3 : index
      %1575 = arith.cmpi ult, %1573, %4 : index
      %1576 = arith.andi %1574, %1575 : i1
      scf.if %1576 {
        %1577 = memref.load %bias[%1573] : memref<?xf32>
        %1578 = arith.addf %152, %1577 : f32
        memref.store %1578, %out[%1572, %1573] : memref<?x?xf32>
      }
      %1579 = arith.addi %19, %45 : index
      %1580 = arith.addi %21, %90 : index
      %1581 = arith.cmpi ult, %1579, %3 : index
      %1582 = arith.cmpi ult, %1580, %4 : index
      %1583 = arith.andi %1581, %1582 : i1
      scf.if %1583 {
        %1584 = memref.load %bias[%1580] : memref<?xf32>
        %1585 = arith.addf %153, %1584 : f32
        memref.store %1585, %out[%1579, %1580] : memref<?x?xf32>
      }
      %1586 = arith.addi %19, %45 : index
      %1587 = arith.addi %21, %92 : index
      %1588 = arith.cmpi ult, %1586, %3 : index
      %1589 = arith.cmpi ult, %1587, %4 : index
      %1590 = arith.andi %1588, %1589 : i1
      scf.if %1590 {
        %1591 = memref.load %bias[%1587] : memref<?xf32>
        %1592 = arith.addf %154, %1591 : f32
        memref.store %1592, %out[%1586, %1587] : memref<?x?xf32>
      }
      %1593 = arith.addi %19, %45 : index
      %1594 = arith.addi %21, %94 : index
      %1595 = arith.cmpi ult, %1593, %3 : index
      %1596 = arith.cmpi ult, %1594, %4 : index
      %1597 = arith.andi %1595, %1596 : i1
      scf.if %1597 {
        %1598 = memref.load %bias[%1594] : memref<?xf32>
        %1599 = arith.addf %155, %1598 : f32
        memref.store %1599, %out[%1593, %1594] : memref<?x?xf32>
      }
      %1600 = arith.addi %19, %45 : index
      %1601 = arith.addi %21, %96 : index
      %1602 = arith.cmpi ult, %1600, %3 : index
      %1603 = arith.cmpi ult, %1601, %4 : index
      %1604 = arith.andi %1602, %1603 : i1
      scf.if %1604 {
        %1605 = memref.load %bias[%1601] : memref<?xf32>
        %1606 = arith.addf %156, %1605 : f32
        memref.store %1606, %out[%1600, %1601] : memref<?x?xf32>
      }
      %1607 = arith.addi %19, %45 : index
      %1608 = arith.addi %21, %98 : index
      %1609 = arith.cmpi ult, %1607, %3 : index
      %1610 = arith.cmpi ult, %1608, %4 : index
      %1611 = arith.andi %1609, %1610 : i1
      scf.if %1611 {
        %1612 = memref.load %bias[%1608] : memref<?xf32>
        %1613 = arith.addf %157, %1612 : f32
        memref.store %1613, %out[%1607, %1608] : memref<?x?xf32>
      }
      %1614 = arith.addi %19, %45 : index
      %1615 = arith.addi %21, %100 : index
      %1616 = arith.cmpi ult, %1614, %3 : index
      %1617 = arith.cmpi ult, %1615, %4 : index
      %1618 = arith.andi %1616, %1617 : i1
      scf.if %1618 {
        %1619 = memref.load %bias[%1615] : memref<?xf32>
        %1620 = arith.addf %158, %1619 : f32
        memref.store %1620, %out[%1614, %1615] : memref<?x?xf32>
      }
      %1621 = arith.addi %19, %45 : index
      %1622 = arith.addi %21, %102 : index
      %1623 = arith.cmpi ult, %1621, %3 : index
      %1624 = arith.cmpi ult, %1622, %4 : index
      %1625 = arith.andi %1623, %1624 : i1
      scf.if %1625 {
        %1626 = memref.load %bias[%1622] : memref<?xf32>
        %1627 = arith.addf %159, %1626 : f32
        memref.store %1627, %out[%1621, %1622] : memref<?x?xf32>
      }
      %1628 = arith.addi %19, %45 : index
      %1629 = arith.addi %21, %104 : index
      %1630 = arith.cmpi ult, %1628, %3 : index
      %1631 = arith.cmpi ult, %1629, %4 : index
      %1632 = arith.andi %1630, %1631 : i1
      scf.if %1632 {
        %1633 = memref.load %bias[%1629] : memref<?xf32>
        %1634 = arith.addf %160, %1633 : f32
        memref.store %1634, %out[%1628, %1629] : memref<?x?xf32>
      }
      %1635 = arith.addi %19, %47 : index
      %1636 = arith.addi %21, %90 : index
      %1637 = arith.cmpi ult, %1635, %3 : index
      %1638 = arith.cmpi ult, %1636, %4 : index
      %1639 = arith.andi %1637, %1638 : i1
      scf.if %1639 {
        %1640 = memref.load %bias[%1636] : memref<?xf32>
        %1641 = arith.addf %161, %1640 : f32
        memref.store %1641, %out[%1635, %1636] : memref<?x?xf32>
      }
      %1642 = arith.addi %19, %47 : index
      %1643 = arith.addi %21, %92 : index
      %1644 = arith.cmpi ult, %1642, %3 : index
      %1645 = arith.cmpi ult, %1643, %4 : index
      %1646 = arith.andi %1644, %1645 : i1
      scf.if %1646 {
        %1647 = memref.load %bias[%1643] : memref<?xf32>
        %1648 = arith.addf %162, %1647 : f32
        memref.store %1648, %out[%1642, %1643] : memref<?x?xf32>
      }
      %1649 = arith.addi %19, %47 : index
      %1650 = arith.addi %21, %94 : index
      %1651 = arith.cmpi ult, %1649, %3 : index
      %1652 = arith.cmpi ult, %1650, %4 : index
      %1653 = arith.andi %1651, %1652 : i1
      scf.if %1653 {
        %1654 = memref.load %bias[%1650] : memref<?xf32>
        %1655 = arith.addf %163, %1654 : f32
        memref.store %1655, %out[%1649, %1650] : memref<?x?xf32>
      }
      %1656 = arith.addi %19, %47 : index
      %1657 = arith.addi %21, %96 : index
      %1658 = arith.cmpi ult, %1656, %3 : index
      %1659 = arith.cmpi ult, %1657, %4 : index
      %1660 = arith.andi %1658, %1659 : i1
      scf.if %1660 {
        %1661 = memref.load %bias[%1657] : memref<?xf32>
        %1662 = arith.addf %164, %1661 : f32
        memref.store %1662, %out[%1656, %1657] : memref<?x?xf32>
      }
      %1663 = arith.addi %19, %47 : index
      %1664 = arith.addi %21, %98 : index
      %1665 = arith.cmpi ult, %1663, %3 : index
      %1666 = arith.cmpi ult, %1664, %4 : index
      %1667 = arith.andi %1665, %1666 : i1
      scf.if %1667 {
        %1668 = memref.load %bias[%1664] : memref<?xf32>
        %1669 = arith.addf %165, %1668 : f32
        memref.store %1669, %out[%1663, %1664] : memref<?x?xf32>
      }
      %1670 = arith.addi %19, %47 : index
      %1671 = arith.addi %21, %100 : index
      %1672 = arith.cmpi ult, %1670, %3 : index
      %1673 = arith.cmpi ult, %1671, %4 : index
      %1674 = arith.andi %1672, %1673 : i1
      scf.if %1674 {
        %1675 = memref.load %bias[%1671] : memref<?xf32>
        %1676 = arith.addf %166, %1675 : f32
        memref.store %1676, %out[%1670, %1671] : memref<?x?xf32>
      }
      %1677 = arith.addi %19, %47 : index
      %1678 = arith.addi %21, %102 : index
      %1679 = arith.cmpi ult, %1677, %3 : index
      %1680 = arith.cmpi ult, %1678, %4 : index
      %1681 = arith.andi %1679, %1680 : i1
      scf.if %1681 {
        %1682 = memref.load %bias[%1678] : memref<?xf32>
        %1683 = arith.addf %167, %1682 : f32
        memref.store %1683, %out[%1677, %1678] : memref<?x?xf32>
      }
      %1684 = arith.addi %19, %47 : index
      %1685 = arith.addi %21, %104 : index
      %1686 = arith.cmpi ult, %1684, %3 : index
      %1687 = arith.cmpi ult, %1685, %4 : index
      %1688 = arith.andi %1686, %1687 : i1
      scf.if %1688 {
        %1689 = memref.load %bias[%1685] : memref<?xf32>
        %1690 = arith.addf %168, %1689 : f32
        memref.store %1690, %out[%1684, %1685] : memref<?x?xf32>
      }
      %1691 = arith.addi %19, %49 : index
      %1692 = arith.addi %21, %90 : index
      %1693 = arith.cmpi ult, %1691, %3 : index
      %1694 = arith.cmpi ult, %1692, %4 : index
      %1695 = arith.andi %1693, %1694 : i1
      scf.if %1695 {
        %1696 = memref.load %bias[%1692] : memref<?xf32>
        %1697 = arith.addf %169, %1696 : f32
        memref.store %1697, %out[%1691, %1692] : memref<?x?xf32>
      }
      %1698 = arith.addi %19, %49 : index
      %1699 = arith.addi %21, %92 : index
      %1700 = arith.cmpi ult, %1698, %3 : index
      %1701 = arith.cmpi ult, %1699, %4 : index
      %1702 = arith.andi %1700, %1701 : i1
      scf.if %1702 {
        %1703 = memref.load %bias[%1699] : memref<?xf32>
        %1704 = arith.addf %170, %1703 : f32
        memref.store %1704, %out[%1698, %1699] : memref<?x?xf32>
      }
      %1705 = arith.addi %19, %49 : index
      %1706 = arith.addi %21, %94 : index
      %1707 = arith.cmpi ult, %1705, %3 : index
      %1708 = arith.cmpi ult, %1706, %4 : index
      %1709 = arith.andi %1707, %1708 : i1
      scf.if %1709 {
        %1710 = memref.load %bias[%1706] : memref<?xf32>
        %1711 = arith.addf %171, %1710 : f32
        memref.store %1711, %out[%1705, %1706] : memref<?x?xf32>
      }
      %1712 = arith.addi %19, %49 : index
      %1713 = arith.addi %21, %96 : index
      %1714 = arith.cmpi ult, %1712, %3 : index
      %1715 = arith.cmpi ult, %1713, %4 : index
      %1716 = arith.andi %1714, %1715 : i1
      scf.if %1716 {
        %1717 = memref.load %bias[%1713] : memref<?xf32>
        %1718 = arith.addf %172, %1717 : f32
        memref.store %1718, %out[%1712, %1713] : memref<?x?xf32>
      }
      %1719 = arith.addi %19, %49 : index
      %1720 = arith.addi %21, %98 : index
      %1721 = arith.cmpi ult, %1719, %3 : index
      %1722 = arith.cmpi ult, %1720, %4 : index
      %1723 = arith.andi %1721, %1722 : i1
      scf.if %1723 {
        %1724 = memref.load %bias[%1720] : memref<?xf32>
        %1725 = arith.addf %173, %1724 : f32
        memref.store %1725, %out[%1719, %1720] : memref<?x?xf32>
      }
      %1726 = arith.addi %19, %49 : index
      %1727 = arith.addi %21, %100 : index
      %1728 = arith.cmpi ult, %1726, %3 : index
      %1729 = arith.cmpi ult, %1727, %4 : index
      %1730 = arith.andi %1728, %1729 : i1
      scf.if %1730 {
        %1731 = memref.load %bias[%1727] : memref<?xf32>
        %1732 = arith.addf %174, %1731 : f32
        memref.store %1732, %out[%1726, %1727] : memref<?x?xf32>
      }
      %1733 = arith.addi %19, %49 : index
      %1734 = arith.addi %21, %102 : index
      %1735 = arith.cmpi ult, %1733, %3 : index
      %1736 = arith.cmpi ult, %1734, %4 : index
      %1737 = arith.andi %1735, %1736 : i1
      scf.if %1737 {
        %1738 = memref.load %bias[%1734] : memref<?xf32>
        %1739 = arith.addf %175, %1738 : f32
        memref.store %1739, %out[%1733, %1734] : memref<?x?xf32>
      }
      %1740 = arith.addi %19, %49 : index
      %1741 = arith.addi %21, %104 : index
      %1742 = arith.cmpi ult, %1740, %3 : index
      %1743 = arith.cmpi ult, %1741, %4 : index
      %1744 = arith.andi %1742, %1743 : i1
      scf.if %1744 {
        %1745 = memref.load %bias[%1741] : memref<?xf32>
        %1746 = arith.addf %176, %1745 : f32
        memref.store %1746, %out[%1740, %1741] : memref<?x?xf32>
      }
      %1747 = arith.addi %19, %51 : index
      %1748 = arith.addi %21, %90 : index
      %1749 = arith.cmpi ult, %1747, %3 : index
      %1750 = arith.cmpi ult, %1748, %4 : index
      %1751 = arith.andi %1749, %1750 : i1
      scf.if %1751 {
        %1752 = memref.load %bias[%1748] : memref<?xf32>
        %1753 = arith.addf %177, %1752 : f32
        memref.store %1753, %out[%1747, %1748] : memref<?x?xf32>
      }
      %1754 = arith.addi %19, %51 : index
      %1755 = arith.addi %21, %92 : index
      %1756 = arith.cmpi ult, %1754, %3 : index
      %1757 = arith.cmpi ult, %1755, %4 : index
      %1758 = arith.andi %1756, %1757 : i1
      scf.if %1758 {
        %1759 = memref.load %bias[%1755] : memref<?xf32>
        %1760 = arith.addf %178, %1759 : f32
        memref.store %1760, %out[%1754, %1755] : memref<?x?xf32>
      }
      %1761 = arith.addi %19, %51 : index
      %1762 = arith.addi %21, %94 : index
      %1763 = arith.cmpi ult, %1761, %3 : index
      %1764 = arith.cmpi ult, %1762, %4 : index
      %1765 = arith.andi %1763, %1764 : i1
      scf.if %1765 {
        %1766 = memref.load %bias[%1762] : memref<?xf32>
        %1767 = arith.addf %179, %1766 : f32
        memref.store %1767, %out[%1761, %1762] : memref<?x?xf32>
      }
      %1768 = arith.addi %19, %51 : index
      %1769 = arith.addi %21, %96 : index
      %1770 = arith.cmpi ult, %1768, %3 : index
      %1771 = arith.cmpi ult, %1769, %4 : index
      %1772 = arith.andi %1770, %1771 : i1
      scf.if %1772 {
        %1773 = memref.load %bias[%1769] : memref<?xf32>
        %1774 = arith.addf %180, %1773 : f32
        memref.store %1774, %out[%1768, %1769] : memref<?x?xf32>
      }
      %1775 = arith.addi %19, %51 : index
      %1776 = arith.addi %21, %98 : index
      %1777 = arith.cmpi ult, %1775, %3 : index
      %1778 = arith.cmpi ult, %1776, %4 : index
      %1779 = arith.andi %1777, %1778 : i1
      scf.if %1779 {
        %1780 = memref.load %bias[%1776] : memref<?xf32>
        %1781 = arith.addf %181, %1780 : f32
        memref.store %1781, %out[%1775, %1776] : memref<?x?xf32>
      }
      %1782 = arith.addi %19, %51 : index
      %1783 = arith.addi %21, %100 : index
      %1784 = arith.cmpi ult, %1782, %3 : index
      %1785 = arith.cmpi ult, %1783, %4 : index
      %1786 = arith.andi %1784, %1785 : i1
      scf.if %1786 {
        %1787 = memref.load %bias[%1783] : memref<?xf32>
        %1788 = arith.addf %182, %1787 : f32
        memref.store %1788, %out[%1782, %1783] : memref<?x?xf32>
      }
      %1789 = arith.addi %19, %51 : index
      %1790 = arith.addi %21, %102 : index
      %1791 = arith.cmpi ult, %1789, %3 : index
      %1792 = arith.cmpi ult, %1790, %4 : index
      %1793 = arith.andi %1791, %1792 : i1
      scf.if %1793 {
        %1794 = memref.load %bias[%1790] : memref<?xf32>
        %1795 = arith.addf %183, %1794 : f32
        memref.store %1795, %out[%1789, %1790] : memref<?x?xf32>
      }
      %1796 = arith.addi %19, %51 : index
      %1797 = arith.addi %21, %104 : index
      %1798 = arith.cmpi ult, %1796, %3 : index
      %1799 = arith.cmpi ult, %1797, %4 : index
      %1800 = arith.andi %1798, %1799 : i1
      scf.if %1800 {
        %1801 = memref.load %bias[%1797] : memref<?xf32>
        %1802 = arith.addf %184, %1801 : f32
        memref.store %1802, %out[%1796, %1797] : memref<?x?xf32>
      }
      %1803 = arith.addi %19, %53 : index
      %1804 = arith.addi %21, %90 : index
      %1805 = arith.cmpi ult, %1803, %3 : index
      %1806 = arith.cmpi ult, %1804, %4 : index
      %1807 = arith.andi %1805, %1806 : i1
      scf.if %1807 {
        %1808 = memref.load %bias[%1804] : memref<?xf32>
        %1809 = arith.addf %185, %1808 : f32
        memref.store %1809, %out[%1803, %1804] : memref<?x?xf32>
      }
      %1810 = arith.addi %19, %53 : index
      %1811 = arith.addi %21, %92 : index
      %1812 = arith.cmpi ult, %1810, %3 : index
      %1813 = arith.cmpi ult, %1811, %4 : index
      %1814 = arith.andi %1812, %1813 : i1
      scf.if %1814 {
        %1815 = memref.load %bias[%1811] : memref<?xf32>
        %1816 = arith.addf %186, %1815 : f32
        memref.store %1816, %out[%1810, %1811] : memref<?x?xf32>
      }
      %1817 = arith.addi %19, %53 : index
      %1818 = arith.addi %21, %94 : index
      %1819 = arith.cmpi ult, %1817, %3 : index
      %1820 = arith.cmpi ult, %1818, %4 : index
      %1821 = arith.andi %1819, %1820 : i1
      scf.if %1821 {
        %1822 = memref.load %bias[%1818] : memref<?xf32>
        %1823 = arith.addf %187, %1822 : f32
        memref.store %1823, %out[%1817, %1818] : memref<?x?xf32>
      }
      %1824 = arith.addi %19, %53 : index
      %1825 = arith.addi %21, %96 : index
      %1826 = arith.cmpi ult, %1824, %3 : index
      %1827 = arith.cmpi ult, %1825, %4 : index
      %1828 = arith.andi %1826, %1827 : i1
      scf.if %1828 {
        %1829 = memref.load %bias[%1825] : memref<?xf32>
        %1830 = arith.addf %188, %1829 : f32
        memref.store %1830, %out[%1824, %1825] : memref<?x?xf32>
      }
      %1831 = arith.addi %19, %53 : index
      %1832 = arith.addi %21, %98 : index
      %1833 = arith.cmpi ult, %1831, %3 : index
      %1834 = arith.cmpi ult, %1832, %4 : index
      %1835 = arith.andi %1833, %1834 : i1
      scf.if %1835 {
        %1836 = memref.load %bias[%1832] : memref<?xf32>
        %1837 = arith.addf %189, %1836 : f32
        memref.store %1837, %out[%1831, %1832] : memref<?x?xf32>
      }
      %1838 = arith.addi %19, %53 : index
      %1839 = arith.addi %21, %100 : index
      %1840 = arith.cmpi ult, %1838, %3 : index
      %1841 = arith.cmpi ult, %1839, %4 : index
      %1842 = arith.andi %1840, %1841 : i1
      scf.if %1842 {
        %1843 = memref.load %bias[%1839] : memref<?xf32>
        %1844 = arith.addf %190, %1843 : f32
        memref.store %1844, %out[%1838, %1839] : memref<?x?xf32>
      }
      %1845 = arith.addi %19, %53 : index
      %1846 = arith.addi %21, %102 : index
      %1847 = arith.cmpi ult, %1845, %3 : index
      %1848 = arith.cmpi ult, %1846, %4 : index
      %1849 = arith.andi %1847, %1848 : i1
      scf.if %1849 {
        %1850 = memref.load %bias[%1846] : memref<?xf32>
        %1851 = arith.addf %191, %1850 : f32
        memref.store %1851, %out[%1845, %1846] : memref<?x?xf32>
      }
      %1852 = arith.addi %19, %53 : index
      %1853 = arith.addi %21, %104 : index
      %1854 = arith.cmpi ult, %1852, %3 : index
      %1855 = arith.cmpi ult, %1853, %4 : index
      %1856 = arith.andi %1854, %1855 : i1
      scf.if %1856 {
        %1857 = memref.load %bias[%1853] : memref<?xf32>
        %1858 = arith.addf %192, %1857 : f32
        memref.store %1858, %out[%1852, %1853] : memref<?x?xf32>
      }
      %1859 = arith.addi %19, %55 : index
      %1860 = arith.addi %21, %90 : index
      %1861 = arith.cmpi ult, %1859, %3 : index
      %1862 = arith.cmpi ult, %1860, %4 : index
      %1863 = arith.andi %1861, %1862 : i1
      scf.if %1863 {
        %1864 = memref.load %bias[%1860] : memref<?xf32>
        %1865 = arith.addf %193, %1864 : f32
        memref.store %1865, %out[%1859, %1860] : memref<?x?xf32>
      }
      %1866 = arith.addi %19, %55 : index
      %1867 = arith.addi %21, %92 : index
      %1868 = arith.cmpi ult, %1866, %3 : index
      %1869 = arith.cmpi ult, %1867, %4 : index
      %1870 = arith.andi %1868, %1869 : i1
      scf.if %1870 {
        %1871 = memref.load %bias[%1867] : memref<?xf32>
        %1872 = arith.addf %194, %1871 : f32
        memref.store %1872, %out[%1866, %1867] : memref<?x?xf32>
      }
      %1873 = arith.addi %19, %55 : index
      %1874 = arith.addi %21, %94 : index
      %1875 = arith.cmpi ult, %1873, %3 : index
      %1876 = arith.cmpi ult, %1874, %4 : index
      %1877 = arith.andi %1875, %1876 : i1
      scf.if %1877 {
        %1878 = memref.load %bias[%1874] : memref<?xf32>
        %1879 = arith.addf %195, %1878 : f32
        memref.store %1879, %out[%1873, %1874] : memref<?x?xf32>
      }
      %1880 = arith.addi %19, %55 : index
      %1881 = arith.addi %21, %96 : index
      %1882 = arith.cmpi ult, %1880, %3 : index
      %1883 = arith.cmpi ult, %1881, %4 : index
      %1884 = arith.andi %1882, %1883 : i1
      scf.if %1884 {
        %1885 = memref.load %bias[%1881] : memref<?xf32>
        %1886 = arith.addf %196, %1885 : f32
        memref.store %1886, %out[%1880, %1881] : memref<?x?xf32>
      }
      %1887 = arith.addi %19, %55 : index
      %1888 = arith.addi %21, %98 : index
      %1889 = arith.cmpi ult, %1887, %3 : index
      %1890 = arith.cmpi ult, %1888, %4 : index
      %1891 = arith.andi %1889, %1890 : i1
      scf.if %1891 {
        %1892 = memref.load %bias[%1888] : memref<?xf32>
        %1893 = arith.addf %197, %1892 : f32
        memref.store %1893, %out[%1887, %1888] : memref<?x?xf32>
      }
      %1894 = arith.addi %19, %55 : index
      %1895 = arith.addi %21, %100 : index
      %1896 = arith.cmpi ult, %1894, %3 : index
      %1897 = arith.cmpi ult, %1895, %4 : index
      %1898 = arith.andi %1896, %1897 : i1
      scf.if %1898 {
        %1899 = memref.load %bias[%1895] : memref<?xf32>
        %1900 = arith.addf %198, %1899 : f32
        memref.store %1900, %out[%1894, %1895] : memref<?x?xf32>
      }
      %1901 = arith.addi %19, %55 : index
      %1902 = arith.addi %21, %102 : index
      %1903 = arith.cmpi ult, %1901, %3 : index
      %1904 = arith.cmpi ult, %1902, %4 : index
      %1905 = arith.andi %1903, %1904 : i1
      scf.if %1905 {
        %1906 = memref.load %bias[%1902] : memref<?xf32>
        %1907 = arith.addf %199, %1906 : f32
        memref.store %1907, %out[%1901, %1902] : memref<?x?xf32>
      }
      %1908 = arith.addi %19, %55 : index
      %1909 = arith.addi %21, %104 : index
      %1910 = arith.cmpi ult, %1908, %3 : index
      %1911 = arith.cmpi ult, %1909, %4 : index
      %1912 = arith.andi %1910, %1911 : i1
      scf.if %1912 {
        %1913 = memref.load %bias[%1909] : memref<?xf32>
        %1914 = arith.addf %200, %1913 : f32
        memref.store %1914, %out[%1908, %1909] : memref<?x?xf32>
      }
      %1915 = arith.addi %19, %57 : index
      %1916 = arith.addi %21, %90 : index
      %1917 = arith.cmpi ult, %1915, %3 : index
      %1918 = arith.cmpi ult, %1916, %4 : index
      %1919 = arith.andi %1917, %1918 : i1
      scf.if %1919 {
        %1920 = memref.load %bias[%1916] : memref<?xf32>
        %1921 = arith.addf %201, %1920 : f32
        memref.store %1921, %out[%1915, %1916] : memref<?x?xf32>
      }
      %1922 = arith.addi %19, %57 : index
      %1923 = arith.addi %21, %92 : index
      %1924 = arith.cmpi ult, %1922, %3 : index
      %1925 = arith.cmpi ult, %1923, %4 : index
      %1926 = arith.andi %1924, %1925 : i1
      scf.if %1926 {
        %1927 = memref.load %bias[%1923] : memref<?xf32>
        %1928 = arith.addf %202, %1927 : f32
        memref.store %1928, %out[%1922, %1923] : memref<?x?xf32>
      }
      %1929 = arith.addi %19, %57 : index
      %1930 = arith.addi %21, %94 : index
      %1931 = arith.cmpi ult, %1929, %3 : index
      %1932 = arith.cmpi ult, %1930, %4 : index
      %1933 = arith.andi %1931, %1932 : i1
      scf.if %1933 {
        %1934 = memref.load %bias[%1930] : memref<?xf32>
        %1935 = arith.addf %203, %1934 : f32
        memref.store %1935, %out[%1929, %1930] : memref<?x?xf32>
      }
      %1936 = arith.addi %19, %57 : index
      %1937 = arith.addi %21, %96 : index
      %1938 = arith.cmpi ult, %1936, %3 : index
      %1939 = arith.cmpi ult, %1937, %4 : index
      %1940 = arith.andi %1938, %1939 : i1
      scf.if %1940 {
        %1941 = memref.load %bias[%1937] : memref<?xf32>
        %1942 = arith.addf %204, %1941 : f32
        memref.store %1942, %out[%1936, %1937] : memref<?x?xf32>
      }
      %1943 = arith.addi %19, %57 : index
      %1944 = arith.addi %21, %98 : index
      %1945 = arith.cmpi ult, %1943, %3 : index
      %1946 = arith.cmpi ult, %1944, %4 : index
      %1947 = arith.andi %1945, %1946 : i1
      scf.if %1947 {
        %1948 = memref.load %bias[%1944] : memref<?xf32>
        %1949 = arith.addf %205, %1948 : f32
        memref.store %1949, %out[%1943, %1944] : memref<?x?xf32>
      }
      %1950 = arith.addi %19, %57 : index
      %1951 = arith.addi %21, %100 : index
      %1952 = arith.cmpi ult, %1950, %3 : index
      %1953 = arith.cmpi ult, %1951, %4 : index
      %1954 = arith.andi %1952, %1953 : i1
      scf.if %1954 {
        %1955 = memref.load %bias[%1951] : memref<?xf32>
        %1956 = arith.addf %206, %1955 : f32
        memref.store %1956, %out[%1950, %1951] : memref<?x?xf32>
      }
      %1957 = arith.addi %19, %57 : index
      %1958 = arith.addi %21, %102 : index
      %1959 = arith.cmpi ult, %1957, %3 : index
      %1960 = arith.cmpi ult, %1958, %4 : index
      %1961 = arith.andi %1959, %1960 : i1
      scf.if %1961 {
        %1962 = memref.load %bias[%1958] : memref<?xf32>
        %1963 = arith.addf %207, %1962 : f32
        memref.store %1963, %out[%1957, %1958] : memref<?x?xf32>
      }
      %1964 = arith.addi %19, %57 : index
      %1965 = arith.addi %21, %104 : index
      %1966 = arith.cmpi ult, %1964, %3 : index
      %1967 = arith.cmpi ult, %1965, %4 : index
      %1968 = arith.andi %1966, %1967 : i1
      scf.if %1968 {
        %1969 = memref.load %bias[%1965] : memref<?xf32>
        %1970 = arith.addf %208, %1969 : f32
        memref.store %1970, %out[%1964, %1965] : memref<?x?xf32>
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
    %26 = llvm.call @program_kernel.launch(%25, %1, %1, %3, %1, %1, %23, %15, %a_stride0, %6, %a, %a_size0, %a_stride0, %7, %b, %b_size0, %b_stride0, %bias, %bias_size0, %out, %a_size0, %b_stride0) : (i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
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
    llvm.func @program_kernel(%38: i64, %39: i64, %40: i64, %41: i64, %a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %42: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %43 = llvm.mlir.constant(8) : i64
      %44 = llvm.mlir.constant(128) : i64
      %45 = llvm.mlir.constant(32) : i64
      %46 = llvm.mlir.constant(2) : i64
      %47 = llvm.mlir.constant(4) : i64
      %48 = llvm.mlir.constant(0) : i64
      %49 = llvm.mlir.constant(1) : i64
      %50 = llvm.mlir.constant(3) : i64
      %51 = llvm.mlir.constant(64) : i64
      %52 = llvm.mlir.constant(65) : i64
      %53 = llvm.mlir.constant(66) : i64
      %54 = llvm.mlir.constant(67) : i64
      %55 = llvm.mlir.constant(256) : i64
      %56 = llvm.mlir.constant(512) : i64
      %57 = llvm.mlir.constant(768) : i64
      %58 = llvm.mlir.constant(132) : i64
      %59 = llvm.mlir.constant(264) : i64
      %60 = llvm.mlir.constant(396) : i64
      %61 = llvm.mlir.constant(528) : i64
      %62 = llvm.mlir.constant(5) : i64
      %63 = llvm.mlir.constant(660) : i64
      %64 = llvm.mlir.constant(6) : i64
      %65 = llvm.mlir.constant(792) : i64
      %66 = llvm.mlir.constant(7) : i64
      %67 = llvm.mlir.constant(924) : i64
      %68 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %68 : i32 to i64
      %69 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %69 : i32 to i64
      %70 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %71 = llvm.mul %38, %43 : i64
      %72 = llvm.udiv %block, %71 : i64
      %73 = llvm.urem %block, %71 : i64
      %74 = llvm.mul %72, %43 : i64
      %75 = llvm.sub %39, %74 : i64
      %76 = llvm.intr.umin(%75, %43) : (i64, i64) -> i64
      %77 = llvm.urem %73, %76 : i64
      %78 = llvm.add %74, %77 : i64
      %79 = llvm.udiv %73, %76 : i64
      %80 = llvm.mul %78, %44 : i64
      %81 = llvm.mul %79, %44 : i64
      %82 = llvm.urem %thread, %45 : i64
      %83 = llvm.udiv %thread, %45 : i64
      %84 = llvm.udiv %83, %46 : i64
      %85 = llvm.mul %84, %47 : i64
      %86 = llvm.udiv %82, %43 : i64
      %87 = llvm.add %85, %86 : i64
      %88 = llvm.urem %83, %46 : i64
      %89 = llvm.mul %88, %43 : i64
      %90 = llvm.urem %82, %43 : i64
      %91 = llvm.add %89, %90 : i64
      %92 = llvm.mul %87, %47 : i64
      %93 = llvm.add %92, %48 : i64
      %94 = llvm.add %92, %49 : i64
      %95 = llvm.add %92, %46 : i64
      %96 = llvm.add %92, %50 : i64
      %97 = llvm.add %92, %51 : i64
      %98 = llvm.add %92, %52 : i64
      %99 = llvm.add %92, %53 : i64
      %100 = llvm.add %92, %54 : i64
      %101 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %102 = llvm.addrspacecast %101 : !llvm.ptr<3> to !llvm.ptr
      %103 = llvm.add %thread, %48 : i64
      %104 = llvm.urem %103, %43 : i64
      %105 = llvm.udiv %103, %43 : i64
      %106 = llvm.add %80, %105 : i64
      %107 = llvm.add %thread, %55 : i64
      %108 = llvm.urem %107, %43 : i64
      %109 = llvm.udiv %107, %43 : i64
      %110 = llvm.add %80, %109 : i64
      %111 = llvm.add %thread, %56 : i64
      %112 = llvm.urem %111, %43 : i64
      %113 = llvm.udiv %111, %43 : i64
      %114 = llvm.add %80, %113 : i64
      %115 = llvm.add %thread, %57 : i64
      %116 = llvm.urem %115, %43 : i64
      %117 = llvm.udiv %115, %43 : i64
      %118 = llvm.add %80, %117 : i64
      %119 = llvm.mul %91, %47 : i64
      %120 = llvm.add %119, %48 : i64
      %121 = llvm.add %119, %49 : i64
      %122 = llvm.add %119, %46 : i64
      %123 = llvm.add %119, %50 : i64
      %124 = llvm.add %119, %51 : i64
      %125 = llvm.add %119, %52 : i64
      %126 = llvm.add %119, %53 : i64
      %127 = llvm.add %119, %54 : i64
      %128 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %129 = llvm.addrspacecast %128 : !llvm.ptr<3> to !llvm.ptr
      %130 = llvm.add %thread, %48 : i64
      %131 = llvm.urem %130, %44 : i64
      %132 = llvm.udiv %130, %44 : i64
      %133 = llvm.add %81, %131 : i64
      %134 = llvm.add %thread, %55 : i64
      %135 = llvm.urem %134, %44 : i64
      %136 = llvm.udiv %134, %44 : i64
      %137 = llvm.add %81, %135 : i64
      %138 = llvm.add %thread, %56 : i64
      %139 = llvm.urem %138, %44 : i64
      %140 = llvm.udiv %138, %44 : i64
      %141 = llvm.add %81, %139 : i64
      %142 = llvm.add %thread, %57 : i64
      %143 = llvm.urem %142, %44 : i64
      %144 = llvm.udiv %142, %44 : i64
      %145 = llvm.add %81, %143 : i64
      %146 = llvm.add %thread, %48 : i64
      %147 = llvm.urem %146, %45 : i64
      %148 = llvm.mul %147, %47 : i64
      %149 = llvm.udiv %146, %45 : i64
      %150 = llvm.add %81, %148 : i64
      %151 = llvm.icmp "slt" %48, %40 : i64
      llvm.cond_br %151, ^bb1(%48, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70 : i64, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32), ^bb26(%70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70, %70 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
    ^bb1(%152: i64, %153: f32, %154: f32, %155: f32, %156: f32, %157: f32, %158: f32, %159: f32, %160: f32, %161: f32, %162: f32, %163: f32, %164: f32, %165: f32, %166: f32, %167: f32, %168: f32, %169: f32, %170: f32, %171: f32, %172: f32, %173: f32, %174: f32, %175: f32, %176: f32, %177: f32, %178: f32, %179: f32, %180: f32, %181: f32, %182: f32, %183: f32, %184: f32, %185: f32, %186: f32, %187: f32, %188: f32, %189: f32, %190: f32, %191: f32, %192: f32, %193: f32, %194: f32, %195: f32, %196: f32, %197: f32, %198: f32, %199: f32, %200: f32, %201: f32, %202: f32, %203: f32, %204: f32, %205: f32, %206: f32, %207: f32, %208: f32, %209: f32, %210: f32, %211: f32, %212: f32, %213: f32, %214: f32, %215: f32, %216: f32):
      %217 = llvm.add %152, %104 : i64
      %218 = llvm.icmp "ult" %106, %41 : i64
      %219 = llvm.icmp "ult" %217, %40 : i64
      %220 = llvm.and %218, %219 : i1
      llvm.cond_br %220, ^bb2, ^bb3
    ^bb2:
      %221 = llvm.mul %106, %a_stride0_2 overflow<nsw> : i64
      %222 = llvm.add %221, %217 overflow<nsw> : i64
      %223 = llvm.getelementptr inbounds %a_2[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %224 = llvm.load %223 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb4(%224 : f32)
    ^bb3:
      %225 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb4(%225 : f32)
    ^bb4(%226: f32):
      %227 = llvm.mul %104, %58 overflow<nsw> : i64
      %228 = llvm.add %227, %105 overflow<nsw> : i64
      %229 = llvm.getelementptr inbounds %102[%228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %226, %229 {alignment = 4 : i64} : f32, !llvm.ptr
      %230 = llvm.add %152, %108 : i64
      %231 = llvm.icmp "ult" %110, %41 : i64
      %232 = llvm.icmp "ult" %230, %40 : i64
      %233 = llvm.and %231, %232 : i1
      llvm.cond_br %233, ^bb5, ^bb6
    ^bb5:
      %234 = llvm.mul %110, %a_stride0_2 overflow<nsw> : i64
      %235 = llvm.add %234, %230 overflow<nsw> : i64
      %236 = llvm.getelementptr inbounds %a_2[%235] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %237 = llvm.load %236 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb7(%237 : f32)
    ^bb6:
      %238 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb7(%238 : f32)
    ^bb7(%239: f32):
      %240 = llvm.mul %108, %58 overflow<nsw> : i64
      %241 = llvm.add %240, %109 overflow<nsw> : i64
      %242 = llvm.getelementptr inbounds %102[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %239, %242 {alignment = 4 : i64} : f32, !llvm.ptr
      %243 = llvm.add %152, %112 : i64
      %244 = llvm.icmp "ult" %114, %41 : i64
      %245 = llvm.icmp "ult" %243, %40 : i64
      %246 = llvm.and %244, %245 : i1
      llvm.cond_br %246, ^bb8, ^bb9
    ^bb8:
      %247 = llvm.mul %114, %a_stride0_2 overflow<nsw> : i64
      %248 = llvm.add %247, %243 overflow<nsw> : i64
      %249 = llvm.getelementptr inbounds %a_2[%248] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %250 = llvm.load %249 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb10(%250 : f32)
    ^bb9:
      %251 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb10(%251 : f32)
    ^bb10(%252: f32):
      %253 = llvm.mul %112, %58 overflow<nsw> : i64
      %254 = llvm.add %253, %113 overflow<nsw> : i64
      %255 = llvm.getelementptr inbounds %102[%254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %252, %255 {alignment = 4 : i64} : f32, !llvm.ptr
      %256 = llvm.add %152, %116 : i64
      %257 = llvm.icmp "ult" %118, %41 : i64
      %258 = llvm.icmp "ult" %256, %40 : i64
      %259 = llvm.and %257, %258 : i1
      llvm.cond_br %259, ^bb11, ^bb12
    ^bb11:
      %260 = llvm.mul %118, %a_stride0_2 overflow<nsw> : i64
      %261 = llvm.add %260, %256 overflow<nsw> : i64
      %262 = llvm.getelementptr inbounds %a_2[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %263 = llvm.load %262 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb13(%263 : f32)
    ^bb12:
      %264 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb13(%264 : f32)
    ^bb13(%265: f32):
      %266 = llvm.mul %116, %58 overflow<nsw> : i64
      %267 = llvm.add %266, %117 overflow<nsw> : i64
      %268 = llvm.getelementptr inbounds %102[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %265, %268 {alignment = 4 : i64} : f32, !llvm.ptr
      %269 = llvm.add %152, %132 : i64
      %270 = llvm.icmp "ult" %133, %42 : i64
      %271 = llvm.icmp "ult" %269, %40 : i64
      %272 = llvm.and %270, %271 : i1
      llvm.cond_br %272, ^bb14, ^bb15
    ^bb14:
      %273 = llvm.mul %269, %b_stride0_2 overflow<nsw> : i64
      %274 = llvm.add %273, %133 overflow<nsw> : i64
      %275 = llvm.getelementptr inbounds %b_2[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %276 = llvm.load %275 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb16(%276 : f32)
    ^bb15:
      %277 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb16(%277 : f32)
    ^bb16(%278: f32):
      %279 = llvm.mul %132, %58 overflow<nsw> : i64
      %280 = llvm.add %279, %131 overflow<nsw> : i64
      %281 = llvm.getelementptr inbounds %129[%280] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %278, %281 {alignment = 4 : i64} : f32, !llvm.ptr
      %282 = llvm.add %152, %136 : i64
      %283 = llvm.icmp "ult" %137, %42 : i64
      %284 = llvm.icmp "ult" %282, %40 : i64
      %285 = llvm.and %283, %284 : i1
      llvm.cond_br %285, ^bb17, ^bb18
    ^bb17:
      %286 = llvm.mul %282, %b_stride0_2 overflow<nsw> : i64
      %287 = llvm.add %286, %137 overflow<nsw> : i64
      %288 = llvm.getelementptr inbounds %b_2[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %289 = llvm.load %288 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb19(%289 : f32)
    ^bb18:
      %290 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb19(%290 : f32)
    ^bb19(%291: f32):
      %292 = llvm.mul %136, %58 overflow<nsw> : i64
      %293 = llvm.add %292, %135 overflow<nsw> : i64
      %294 = llvm.getelementptr inbounds %129[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %291, %294 {alignment = 4 : i64} : f32, !llvm.ptr
      %295 = llvm.add %152, %140 : i64
      %296 = llvm.icmp "ult" %141, %42 : i64
      %297 = llvm.icmp "ult" %295, %40 : i64
      %298 = llvm.and %296, %297 : i1
      llvm.cond_br %298, ^bb20, ^bb21
    ^bb20:
      %299 = llvm.mul %295, %b_stride0_2 overflow<nsw> : i64
      %300 = llvm.add %299, %141 overflow<nsw> : i64
      %301 = llvm.getelementptr inbounds %b_2[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %302 = llvm.load %301 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb22(%302 : f32)
    ^bb21:
      %303 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb22(%303 : f32)
    ^bb22(%304: f32):
      %305 = llvm.mul %140, %58 overflow<nsw> : i64
      %306 = llvm.add %305, %139 overflow<nsw> : i64
      %307 = llvm.getelementptr inbounds %129[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %304, %307 {alignment = 4 : i64} : f32, !llvm.ptr
      %308 = llvm.add %152, %144 : i64
      %309 = llvm.icmp "ult" %145, %42 : i64
      %310 = llvm.icmp "ult" %308, %40 : i64
      %311 = llvm.and %309, %310 : i1
      llvm.cond_br %311, ^bb23, ^bb24
    ^bb23:
      %312 = llvm.mul %308, %b_stride0_2 overflow<nsw> : i64
      %313 = llvm.add %312, %145 overflow<nsw> : i64
      %314 = llvm.getelementptr inbounds %b_2[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %315 = llvm.load %314 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb25(%315 : f32)
    ^bb24:
      %316 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb25(%316 : f32)
    ^bb25(%317: f32):
      %318 = llvm.mul %144, %58 overflow<nsw> : i64
      %319 = llvm.add %318, %143 overflow<nsw> : i64
      %320 = llvm.getelementptr inbounds %129[%319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %317, %320 {alignment = 4 : i64} : f32, !llvm.ptr
      nvvm.barrier0
      %321 = llvm.getelementptr inbounds %102[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %322 = llvm.load %321 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %323 = llvm.extractelement %322[%48 : i64] : vector<4xf32>
      %324 = llvm.extractelement %322[%49 : i64] : vector<4xf32>
      %325 = llvm.extractelement %322[%46 : i64] : vector<4xf32>
      %326 = llvm.extractelement %322[%50 : i64] : vector<4xf32>
      %327 = llvm.getelementptr inbounds %102[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %328 = llvm.load %327 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %329 = llvm.extractelement %328[%48 : i64] : vector<4xf32>
      %330 = llvm.extractelement %328[%49 : i64] : vector<4xf32>
      %331 = llvm.extractelement %328[%46 : i64] : vector<4xf32>
      %332 = llvm.extractelement %328[%50 : i64] : vector<4xf32>
      %333 = llvm.getelementptr inbounds %129[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %334 = llvm.load %333 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %335 = llvm.extractelement %334[%48 : i64] : vector<4xf32>
      %336 = llvm.extractelement %334[%49 : i64] : vector<4xf32>
      %337 = llvm.extractelement %334[%46 : i64] : vector<4xf32>
      %338 = llvm.extractelement %334[%50 : i64] : vector<4xf32>
      %339 = llvm.getelementptr inbounds %129[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %340 = llvm.load %339 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %341 = llvm.extractelement %340[%48 : i64] : vector<4xf32>
      %342 = llvm.extractelement %340[%49 : i64] : vector<4xf32>
      %343 = llvm.extractelement %340[%46 : i64] : vector<4xf32>
      %344 = llvm.extractelement %340[%50 : i64] : vector<4xf32>
      %345 = llvm.fmul %323, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %346 = llvm.fadd %153, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %347 = llvm.fmul %323, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %348 = llvm.fadd %154, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %349 = llvm.fmul %323, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %350 = llvm.fadd %155, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %351 = llvm.fmul %323, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %352 = llvm.fadd %156, %351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %353 = llvm.fmul %323, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %354 = llvm.fadd %157, %353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %355 = llvm.fmul %323, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %356 = llvm.fadd %158, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %357 = llvm.fmul %323, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %358 = llvm.fadd %159, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %359 = llvm.fmul %323, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %360 = llvm.fadd %160, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %361 = llvm.fmul %324, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %362 = llvm.fadd %161, %361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %363 = llvm.fmul %324, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %364 = llvm.fadd %162, %363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %365 = llvm.fmul %324, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %366 = llvm.fadd %163, %365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %367 = llvm.fmul %324, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %368 = llvm.fadd %164, %367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %369 = llvm.fmul %324, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %370 = llvm.fadd %165, %369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %371 = llvm.fmul %324, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %372 = llvm.fadd %166, %371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %373 = llvm.fmul %324, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %374 = llvm.fadd %167, %373 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %375 = llvm.fmul %324, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %376 = llvm.fadd %168, %375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %377 = llvm.fmul %325, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %378 = llvm.fadd %169, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %379 = llvm.fmul %325, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %380 = llvm.fadd %170, %379 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %381 = llvm.fmul %325, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %382 = llvm.fadd %171, %381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %383 = llvm.fmul %325, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %384 = llvm.fadd %172, %383 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %385 = llvm.fmul %325, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %386 = llvm.fadd %173, %385 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %387 = llvm.fmul %325, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %388 = llvm.fadd %174, %387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %389 = llvm.fmul %325, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %390 = llvm.fadd %175, %389 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %391 = llvm.fmul %325, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %392 = llvm.fadd %176, %391 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %393 = llvm.fmul %326, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %394 = llvm.fadd %177, %393 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %395 = llvm.fmul %326, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %396 = llvm.fadd %178, %395 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %397 = llvm.fmul %326, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %398 = llvm.fadd %179, %397 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %399 = llvm.fmul %326, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %400 = llvm.fadd %180, %399 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %401 = llvm.fmul %326, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %402 = llvm.fadd %181, %401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %403 = llvm.fmul %326, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %404 = llvm.fadd %182, %403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %405 = llvm.fmul %326, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %406 = llvm.fadd %183, %405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %407 = llvm.fmul %326, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %408 = llvm.fadd %184, %407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %409 = llvm.fmul %329, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %410 = llvm.fadd %185, %409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %411 = llvm.fmul %329, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %412 = llvm.fadd %186, %411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %413 = llvm.fmul %329, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %414 = llvm.fadd %187, %413 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %415 = llvm.fmul %329, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %416 = llvm.fadd %188, %415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %417 = llvm.fmul %329, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %418 = llvm.fadd %189, %417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %419 = llvm.fmul %329, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %420 = llvm.fadd %190, %419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %421 = llvm.fmul %329, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %422 = llvm.fadd %191, %421 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %423 = llvm.fmul %329, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %424 = llvm.fadd %192, %423 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %425 = llvm.fmul %330, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %426 = llvm.fadd %193, %425 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %427 = llvm.fmul %330, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %428 = llvm.fadd %194, %427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %429 = llvm.fmul %330, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %430 = llvm.fadd %195, %429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %431 = llvm.fmul %330, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %432 = llvm.fadd %196, %431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %433 = llvm.fmul %330, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %434 = llvm.fadd %197, %433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %435 = llvm.fmul %330, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %436 = llvm.fadd %198, %435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %437 = llvm.fmul %330, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %438 = llvm.fadd %199, %437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %439 = llvm.fmul %330, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %440 = llvm.fadd %200, %439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %441 = llvm.fmul %331, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %442 = llvm.fadd %201, %441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %443 = llvm.fmul %331, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %444 = llvm.fadd %202, %443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %445 = llvm.fmul %331, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %446 = llvm.fadd %203, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %447 = llvm.fmul %331, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %448 = llvm.fadd %204, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %449 = llvm.fmul %331, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %450 = llvm.fadd %205, %449 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %451 = llvm.fmul %331, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %452 = llvm.fadd %206, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %453 = llvm.fmul %331, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %454 = llvm.fadd %207, %453 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %455 = llvm.fmul %331, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %456 = llvm.fadd %208, %455 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %457 = llvm.fmul %332, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %458 = llvm.fadd %209, %457 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %459 = llvm.fmul %332, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %460 = llvm.fadd %210, %459 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %461 = llvm.fmul %332, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %462 = llvm.fadd %211, %461 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %463 = llvm.fmul %332, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %464 = llvm.fadd %212, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %465 = llvm.fmul %332, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %466 = llvm.fadd %213, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %467 = llvm.fmul %332, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %468 = llvm.fadd %214, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %469 = llvm.fmul %332, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %470 = llvm.fadd %215, %469 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %471 = llvm.fmul %332, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %472 = llvm.fadd %216, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %473 = llvm.add %93, %58 overflow<nsw> : i64
      %474 = llvm.getelementptr inbounds %102[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %475 = llvm.load %474 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %476 = llvm.extractelement %475[%48 : i64] : vector<4xf32>
      %477 = llvm.extractelement %475[%49 : i64] : vector<4xf32>
      %478 = llvm.extractelement %475[%46 : i64] : vector<4xf32>
      %479 = llvm.extractelement %475[%50 : i64] : vector<4xf32>
      %480 = llvm.add %97, %58 overflow<nsw> : i64
      %481 = llvm.getelementptr inbounds %102[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %482 = llvm.load %481 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %483 = llvm.extractelement %482[%48 : i64] : vector<4xf32>
      %484 = llvm.extractelement %482[%49 : i64] : vector<4xf32>
      %485 = llvm.extractelement %482[%46 : i64] : vector<4xf32>
      %486 = llvm.extractelement %482[%50 : i64] : vector<4xf32>
      %487 = llvm.add %120, %58 overflow<nsw> : i64
      %488 = llvm.getelementptr inbounds %129[%487] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %489 = llvm.load %488 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %490 = llvm.extractelement %489[%48 : i64] : vector<4xf32>
      %491 = llvm.extractelement %489[%49 : i64] : vector<4xf32>
      %492 = llvm.extractelement %489[%46 : i64] : vector<4xf32>
      %493 = llvm.extractelement %489[%50 : i64] : vector<4xf32>
      %494 = llvm.add %124, %58 overflow<nsw> : i64
      %495 = llvm.getelementptr inbounds %129[%494] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %496 = llvm.load %495 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %497 = llvm.extractelement %496[%48 : i64] : vector<4xf32>
      %498 = llvm.extractelement %496[%49 : i64] : vector<4xf32>
      %499 = llvm.extractelement %496[%46 : i64] : vector<4xf32>
      %500 = llvm.extractelement %496[%50 : i64] : vector<4xf32>
      %501 = llvm.fmul %476, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %502 = llvm.fadd %346, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %503 = llvm.fmul %476, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %504 = llvm.fadd %348, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %505 = llvm.fmul %476, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %506 = llvm.fadd %350, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %507 = llvm.fmul %476, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %508 = llvm.fadd %352, %507 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %509 = llvm.fmul %476, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %510 = llvm.fadd %354, %509 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %511 = llvm.fmul %476, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %512 = llvm.fadd %356, %511 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %513 = llvm.fmul %476, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %514 = llvm.fadd %358, %513 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %515 = llvm.fmul %476, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %516 = llvm.fadd %360, %515 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %517 = llvm.fmul %477, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %518 = llvm.fadd %362, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %519 = llvm.fmul %477, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %520 = llvm.fadd %364, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %521 = llvm.fmul %477, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %522 = llvm.fadd %366, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %523 = llvm.fmul %477, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %524 = llvm.fadd %368, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %525 = llvm.fmul %477, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %526 = llvm.fadd %370, %525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %527 = llvm.fmul %477, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %528 = llvm.fadd %372, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %529 = llvm.fmul %477, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %530 = llvm.fadd %374, %529 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %531 = llvm.fmul %477, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %532 = llvm.fadd %376, %531 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %533 = llvm.fmul %478, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %534 = llvm.fadd %378, %533 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %535 = llvm.fmul %478, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %536 = llvm.fadd %380, %535 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %537 = llvm.fmul %478, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %538 = llvm.fadd %382, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %539 = llvm.fmul %478, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %540 = llvm.fadd %384, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %541 = llvm.fmul %478, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %542 = llvm.fadd %386, %541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %543 = llvm.fmul %478, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %544 = llvm.fadd %388, %543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %545 = llvm.fmul %478, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %546 = llvm.fadd %390, %545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %547 = llvm.fmul %478, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %548 = llvm.fadd %392, %547 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %549 = llvm.fmul %479, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %550 = llvm.fadd %394, %549 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %551 = llvm.fmul %479, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %552 = llvm.fadd %396, %551 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %553 = llvm.fmul %479, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %554 = llvm.fadd %398, %553 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %555 = llvm.fmul %479, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %556 = llvm.fadd %400, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %557 = llvm.fmul %479, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %558 = llvm.fadd %402, %557 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %559 = llvm.fmul %479, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %560 = llvm.fadd %404, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %561 = llvm.fmul %479, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %562 = llvm.fadd %406, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %563 = llvm.fmul %479, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %564 = llvm.fadd %408, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %565 = llvm.fmul %483, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %566 = llvm.fadd %410, %565 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %567 = llvm.fmul %483, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %568 = llvm.fadd %412, %567 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %569 = llvm.fmul %483, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %570 = llvm.fadd %414, %569 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %571 = llvm.fmul %483, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %572 = llvm.fadd %416, %571 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %573 = llvm.fmul %483, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %574 = llvm.fadd %418, %573 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %575 = llvm.fmul %483, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %576 = llvm.fadd %420, %575 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %577 = llvm.fmul %483, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %578 = llvm.fadd %422, %577 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %579 = llvm.fmul %483, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %580 = llvm.fadd %424, %579 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %581 = llvm.fmul %484, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %582 = llvm.fadd %426, %581 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %583 = llvm.fmul %484, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %584 = llvm.fadd %428, %583 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %585 = llvm.fmul %484, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %586 = llvm.fadd %430, %585 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %587 = llvm.fmul %484, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %588 = llvm.fadd %432, %587 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %589 = llvm.fmul %484, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %590 = llvm.fadd %434, %589 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %591 = llvm.fmul %484, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %592 = llvm.fadd %436, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %593 = llvm.fmul %484, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %594 = llvm.fadd %438, %593 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %595 = llvm.fmul %484, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %596 = llvm.fadd %440, %595 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %597 = llvm.fmul %485, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %598 = llvm.fadd %442, %597 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %599 = llvm.fmul %485, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %600 = llvm.fadd %444, %599 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %601 = llvm.fmul %485, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %602 = llvm.fadd %446, %601 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %603 = llvm.fmul %485, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %604 = llvm.fadd %448, %603 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %605 = llvm.fmul %485, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %606 = llvm.fadd %450, %605 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %607 = llvm.fmul %485, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %608 = llvm.fadd %452, %607 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %609 = llvm.fmul %485, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %610 = llvm.fadd %454, %609 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %611 = llvm.fmul %485, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %612 = llvm.fadd %456, %611 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %613 = llvm.fmul %486, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %614 = llvm.fadd %458, %613 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %615 = llvm.fmul %486, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %616 = llvm.fadd %460, %615 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %617 = llvm.fmul %486, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %618 = llvm.fadd %462, %617 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %619 = llvm.fmul %486, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %620 = llvm.fadd %464, %619 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %621 = llvm.fmul %486, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %622 = llvm.fadd %466, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %623 = llvm.fmul %486, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %624 = llvm.fadd %468, %623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %625 = llvm.fmul %486, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %626 = llvm.fadd %470, %625 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %627 = llvm.fmul %486, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %628 = llvm.fadd %472, %627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %629 = llvm.add %93, %59 overflow<nsw> : i64
      %630 = llvm.getelementptr inbounds %102[%629] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %631 = llvm.load %630 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %632 = llvm.extractelement %631[%48 : i64] : vector<4xf32>
      %633 = llvm.extractelement %631[%49 : i64] : vector<4xf32>
      %634 = llvm.extractelement %631[%46 : i64] : vector<4xf32>
      %635 = llvm.extractelement %631[%50 : i64] : vector<4xf32>
      %636 = llvm.add %97, %59 overflow<nsw> : i64
      %637 = llvm.getelementptr inbounds %102[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %638 = llvm.load %637 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %639 = llvm.extractelement %638[%48 : i64] : vector<4xf32>
      %640 = llvm.extractelement %638[%49 : i64] : vector<4xf32>
      %641 = llvm.extractelement %638[%46 : i64] : vector<4xf32>
      %642 = llvm.extractelement %638[%50 : i64] : vector<4xf32>
      %643 = llvm.add %120, %59 overflow<nsw> : i64
      %644 = llvm.getelementptr inbounds %129[%643] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %645 = llvm.load %644 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %646 = llvm.extractelement %645[%48 : i64] : vector<4xf32>
      %647 = llvm.extractelement %645[%49 : i64] : vector<4xf32>
      %648 = llvm.extractelement %645[%46 : i64] : vector<4xf32>
      %649 = llvm.extractelement %645[%50 : i64] : vector<4xf32>
      %650 = llvm.add %124, %59 overflow<nsw> : i64
      %651 = llvm.getelementptr inbounds %129[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %652 = llvm.load %651 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %653 = llvm.extractelement %652[%48 : i64] : vector<4xf32>
      %654 = llvm.extractelement %652[%49 : i64] : vector<4xf32>
      %655 = llvm.extractelement %652[%46 : i64] : vector<4xf32>
      %656 = llvm.extractelement %652[%50 : i64] : vector<4xf32>
      %657 = llvm.fmul %632, %646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %658 = llvm.fadd %502, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %659 = llvm.fmul %632, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %660 = llvm.fadd %504, %659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %661 = llvm.fmul %632, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %662 = llvm.fadd %506, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %663 = llvm.fmul %632, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %664 = llvm.fadd %508, %663 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %665 = llvm.fmul %632, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %666 = llvm.fadd %510, %665 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %667 = llvm.fmul %632, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %668 = llvm.fadd %512, %667 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %669 = llvm.fmul %632, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %670 = llvm.fadd %514, %669 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %671 = llvm.fmul %632, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %672 = llvm.fadd %516, %671 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %673 = llvm.fmul %633, %646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %674 = llvm.fadd %518, %673 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %675 = llvm.fmul %633, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %676 = llvm.fadd %520, %675 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %677 = llvm.fmul %633, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %678 = llvm.fadd %522, %677 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %679 = llvm.fmul %633, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %680 = llvm.fadd %524, %679 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %681 = llvm.fmul %633, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %682 = llvm.fadd %526, %681 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %683 = llvm.fmul %633, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %684 = llvm.fadd %528, %683 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %685 = llvm.fmul %633, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %686 = llvm.fadd %530, %685 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %687 = llvm.fmul %633, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %688 = llvm.fadd %532, %687 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %689 = llvm.fmul %634, %646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %690 = llvm.fadd %534, %689 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %691 = llvm.fmul %634, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %692 = llvm.fadd %536, %691 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %693 = llvm.fmul %634, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %694 = llvm.fadd %538, %693 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %695 = llvm.fmul %634, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %696 = llvm.fadd %540, %695 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %697 = llvm.fmul %634, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %698 = llvm.fadd %542, %697 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %699 = llvm.fmul %634, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %700 = llvm.fadd %544, %699 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %701 = llvm.fmul %634, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %702 = llvm.fadd %546, %701 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %703 = llvm.fmul %634, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %704 = llvm.fadd %548, %703 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %705 = llvm.fmul %635, %646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %706 = llvm.fadd %550, %705 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %707 = llvm.fmul %635, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %708 = llvm.fadd %552, %707 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %709 = llvm.fmul %635, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %710 = llvm.fadd %554, %709 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %711 = llvm.fmul %635, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %712 = llvm.fadd %556, %711 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %713 = llvm.fmul %635, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %714 = llvm.fadd %558, %713 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %715 = llvm.fmul %635, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %716 = llvm.fadd %560, %715 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %717 = llvm.fmul %635, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %718 = llvm.fadd %562, %717 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %719 = llvm.fmul %635, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %720 = llvm.fadd %564, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %721 = llvm.fmul %639, %646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %722 = llvm.fadd %566, %721 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %723 = llvm.fmul %639, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %724 = llvm.fadd %568, %723 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %725 = llvm.fmul %639, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %726 = llvm.fadd %570, %725 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %727 = llvm.fmul %639, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %728 = llvm.fadd %572, %727 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %729 = llvm.fmul %639, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %730 = llvm.fadd %574, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %731 = llvm.fmul %639, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %732 = llvm.fadd %576, %731 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %733 = llvm.fmul %639, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %734 = llvm.fadd %578, %733 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %735 = llvm.fmul %639, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %736 = llvm.fadd %580, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %737 = llvm.fmul %640, %646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %738 = llvm.fadd %582, %737 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %739 = llvm.fmul %640, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %740 = llvm.fadd %584, %739 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %741 = llvm.fmul %640, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %742 = llvm.fadd %586, %741 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %743 = llvm.fmul %640, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %744 = llvm.fadd %588, %743 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %745 = llvm.fmul %640, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %746 = llvm.fadd %590, %745 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %747 = llvm.fmul %640, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %748 = llvm.fadd %592, %747 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %749 = llvm.fmul %640, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %750 = llvm.fadd %594, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %751 = llvm.fmul %640, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %752 = llvm.fadd %596, %751 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %753 = llvm.fmul %641, %646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %754 = llvm.fadd %598, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %755 = llvm.fmul %641, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %756 = llvm.fadd %600, %755 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %757 = llvm.fmul %641, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %758 = llvm.fadd %602, %757 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %759 = llvm.fmul %641, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %760 = llvm.fadd %604, %759 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %761 = llvm.fmul %641, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %762 = llvm.fadd %606, %761 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %763 = llvm.fmul %641, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %764 = llvm.fadd %608, %763 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %765 = llvm.fmul %641, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %766 = llvm.fadd %610, %765 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %767 = llvm.fmul %641, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %768 = llvm.fadd %612, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %769 = llvm.fmul %642, %646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %770 = llvm.fadd %614, %769 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %771 = llvm.fmul %642, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %772 = llvm.fadd %616, %771 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %773 = llvm.fmul %642, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %774 = llvm.fadd %618, %773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %775 = llvm.fmul %642, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %776 = llvm.fadd %620, %775 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %777 = llvm.fmul %642, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %778 = llvm.fadd %622, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %779 = llvm.fmul %642, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %780 = llvm.fadd %624, %779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %781 = llvm.fmul %642, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %782 = llvm.fadd %626, %781 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %783 = llvm.fmul %642, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %784 = llvm.fadd %628, %783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %785 = llvm.add %93, %60 overflow<nsw> : i64
      %786 = llvm.getelementptr inbounds %102[%785] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %787 = llvm.load %786 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %788 = llvm.extractelement %787[%48 : i64] : vector<4xf32>
      %789 = llvm.extractelement %787[%49 : i64] : vector<4xf32>
      %790 = llvm.extractelement %787[%46 : i64] : vector<4xf32>
      %791 = llvm.extractelement %787[%50 : i64] : vector<4xf32>
      %792 = llvm.add %97, %60 overflow<nsw> : i64
      %793 = llvm.getelementptr inbounds %102[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %794 = llvm.load %793 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %795 = llvm.extractelement %794[%48 : i64] : vector<4xf32>
      %796 = llvm.extractelement %794[%49 : i64] : vector<4xf32>
      %797 = llvm.extractelement %794[%46 : i64] : vector<4xf32>
      %798 = llvm.extractelement %794[%50 : i64] : vector<4xf32>
      %799 = llvm.add %120, %60 overflow<nsw> : i64
      %800 = llvm.getelementptr inbounds %129[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %801 = llvm.load %800 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %802 = llvm.extractelement %801[%48 : i64] : vector<4xf32>
      %803 = llvm.extractelement %801[%49 : i64] : vector<4xf32>
      %804 = llvm.extractelement %801[%46 : i64] : vector<4xf32>
      %805 = llvm.extractelement %801[%50 : i64] : vector<4xf32>
      %806 = llvm.add %124, %60 overflow<nsw> : i64
      %807 = llvm.getelementptr inbounds %129[%806] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %808 = llvm.load %807 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %809 = llvm.extractelement %808[%48 : i64] : vector<4xf32>
      %810 = llvm.extractelement %808[%49 : i64] : vector<4xf32>
      %811 = llvm.extractelement %808[%46 : i64] : vector<4xf32>
      %812 = llvm.extractelement %808[%50 : i64] : vector<4xf32>
      %813 = llvm.fmul %788, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %814 = llvm.fadd %658, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %815 = llvm.fmul %788, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %816 = llvm.fadd %660, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %817 = llvm.fmul %788, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %818 = llvm.fadd %662, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %819 = llvm.fmul %788, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %820 = llvm.fadd %664, %819 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %821 = llvm.fmul %788, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %822 = llvm.fadd %666, %821 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %823 = llvm.fmul %788, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %824 = llvm.fadd %668, %823 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %825 = llvm.fmul %788, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %826 = llvm.fadd %670, %825 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %827 = llvm.fmul %788, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %828 = llvm.fadd %672, %827 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %829 = llvm.fmul %789, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %830 = llvm.fadd %674, %829 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %831 = llvm.fmul %789, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %832 = llvm.fadd %676, %831 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %833 = llvm.fmul %789, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %834 = llvm.fadd %678, %833 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %835 = llvm.fmul %789, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %836 = llvm.fadd %680, %835 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %837 = llvm.fmul %789, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %838 = llvm.fadd %682, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %839 = llvm.fmul %789, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %840 = llvm.fadd %684, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %841 = llvm.fmul %789, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %842 = llvm.fadd %686, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %843 = llvm.fmul %789, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %844 = llvm.fadd %688, %843 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %845 = llvm.fmul %790, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %846 = llvm.fadd %690, %845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %847 = llvm.fmul %790, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %848 = llvm.fadd %692, %847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %849 = llvm.fmul %790, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %850 = llvm.fadd %694, %849 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %851 = llvm.fmul %790, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %852 = llvm.fadd %696, %851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %853 = llvm.fmul %790, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %854 = llvm.fadd %698, %853 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %855 = llvm.fmul %790, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %856 = llvm.fadd %700, %855 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %857 = llvm.fmul %790, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %858 = llvm.fadd %702, %857 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %859 = llvm.fmul %790, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %860 = llvm.fadd %704, %859 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %861 = llvm.fmul %791, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %862 = llvm.fadd %706, %861 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %863 = llvm.fmul %791, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %864 = llvm.fadd %708, %863 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %865 = llvm.fmul %791, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %866 = llvm.fadd %710, %865 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %867 = llvm.fmul %791, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %868 = llvm.fadd %712, %867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %869 = llvm.fmul %791, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %870 = llvm.fadd %714, %869 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %871 = llvm.fmul %791, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %872 = llvm.fadd %716, %871 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %873 = llvm.fmul %791, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %874 = llvm.fadd %718, %873 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %875 = llvm.fmul %791, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %876 = llvm.fadd %720, %875 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %877 = llvm.fmul %795, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %878 = llvm.fadd %722, %877 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %879 = llvm.fmul %795, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %880 = llvm.fadd %724, %879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %881 = llvm.fmul %795, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %882 = llvm.fadd %726, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %883 = llvm.fmul %795, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %884 = llvm.fadd %728, %883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %885 = llvm.fmul %795, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %886 = llvm.fadd %730, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %887 = llvm.fmul %795, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %888 = llvm.fadd %732, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %889 = llvm.fmul %795, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %890 = llvm.fadd %734, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %891 = llvm.fmul %795, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %892 = llvm.fadd %736, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %893 = llvm.fmul %796, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %894 = llvm.fadd %738, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %895 = llvm.fmul %796, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %896 = llvm.fadd %740, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %897 = llvm.fmul %796, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %898 = llvm.fadd %742, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %899 = llvm.fmul %796, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %900 = llvm.fadd %744, %899 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %901 = llvm.fmul %796, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %902 = llvm.fadd %746, %901 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %903 = llvm.fmul %796, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %904 = llvm.fadd %748, %903 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %905 = llvm.fmul %796, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %906 = llvm.fadd %750, %905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %907 = llvm.fmul %796, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %908 = llvm.fadd %752, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %909 = llvm.fmul %797, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %910 = llvm.fadd %754, %909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %911 = llvm.fmul %797, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %912 = llvm.fadd %756, %911 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %913 = llvm.fmul %797, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %914 = llvm.fadd %758, %913 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %915 = llvm.fmul %797, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %916 = llvm.fadd %760, %915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %917 = llvm.fmul %797, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %918 = llvm.fadd %762, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %919 = llvm.fmul %797, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %920 = llvm.fadd %764, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %921 = llvm.fmul %797, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %922 = llvm.fadd %766, %921 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %923 = llvm.fmul %797, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %924 = llvm.fadd %768, %923 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %925 = llvm.fmul %798, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %926 = llvm.fadd %770, %925 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %927 = llvm.fmul %798, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %928 = llvm.fadd %772, %927 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %929 = llvm.fmul %798, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %930 = llvm.fadd %774, %929 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %931 = llvm.fmul %798, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %932 = llvm.fadd %776, %931 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %933 = llvm.fmul %798, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %934 = llvm.fadd %778, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %935 = llvm.fmul %798, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %936 = llvm.fadd %780, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %937 = llvm.fmul %798, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %938 = llvm.fadd %782, %937 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %939 = llvm.fmul %798, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %940 = llvm.fadd %784, %939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %941 = llvm.add %93, %61 overflow<nsw> : i64
      %942 = llvm.getelementptr inbounds %102[%941] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %943 = llvm.load %942 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %944 = llvm.extractelement %943[%48 : i64] : vector<4xf32>
      %945 = llvm.extractelement %943[%49 : i64] : vector<4xf32>
      %946 = llvm.extractelement %943[%46 : i64] : vector<4xf32>
      %947 = llvm.extractelement %943[%50 : i64] : vector<4xf32>
      %948 = llvm.add %97, %61 overflow<nsw> : i64
      %949 = llvm.getelementptr inbounds %102[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %950 = llvm.load %949 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %951 = llvm.extractelement %950[%48 : i64] : vector<4xf32>
      %952 = llvm.extractelement %950[%49 : i64] : vector<4xf32>
      %953 = llvm.extractelement %950[%46 : i64] : vector<4xf32>
      %954 = llvm.extractelement %950[%50 : i64] : vector<4xf32>
      %955 = llvm.add %120, %61 overflow<nsw> : i64
      %956 = llvm.getelementptr inbounds %129[%955] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %957 = llvm.load %956 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %958 = llvm.extractelement %957[%48 : i64] : vector<4xf32>
      %959 = llvm.extractelement %957[%49 : i64] : vector<4xf32>
      %960 = llvm.extractelement %957[%46 : i64] : vector<4xf32>
      %961 = llvm.extractelement %957[%50 : i64] : vector<4xf32>
      %962 = llvm.add %124, %61 overflow<nsw> : i64
      %963 = llvm.getelementptr inbounds %129[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %964 = llvm.load %963 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %965 = llvm.extractelement %964[%48 : i64] : vector<4xf32>
      %966 = llvm.extractelement %964[%49 : i64] : vector<4xf32>
      %967 = llvm.extractelement %964[%46 : i64] : vector<4xf32>
      %968 = llvm.extractelement %964[%50 : i64] : vector<4xf32>
      %969 = llvm.fmul %944, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %970 = llvm.fadd %814, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %971 = llvm.fmul %944, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %972 = llvm.fadd %816, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %973 = llvm.fmul %944, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %974 = llvm.fadd %818, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %975 = llvm.fmul %944, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %976 = llvm.fadd %820, %975 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %977 = llvm.fmul %944, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %978 = llvm.fadd %822, %977 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %979 = llvm.fmul %944, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %980 = llvm.fadd %824, %979 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %981 = llvm.fmul %944, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %982 = llvm.fadd %826, %981 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %983 = llvm.fmul %944, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %984 = llvm.fadd %828, %983 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %985 = llvm.fmul %945, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %986 = llvm.fadd %830, %985 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %987 = llvm.fmul %945, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %988 = llvm.fadd %832, %987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %989 = llvm.fmul %945, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %990 = llvm.fadd %834, %989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %991 = llvm.fmul %945, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %992 = llvm.fadd %836, %991 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %993 = llvm.fmul %945, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %994 = llvm.fadd %838, %993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %995 = llvm.fmul %945, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %996 = llvm.fadd %840, %995 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %997 = llvm.fmul %945, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %998 = llvm.fadd %842, %997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %999 = llvm.fmul %945, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1000 = llvm.fadd %844, %999 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1001 = llvm.fmul %946, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1002 = llvm.fadd %846, %1001 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1003 = llvm.fmul %946, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1004 = llvm.fadd %848, %1003 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1005 = llvm.fmul %946, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1006 = llvm.fadd %850, %1005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1007 = llvm.fmul %946, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1008 = llvm.fadd %852, %1007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1009 = llvm.fmul %946, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1010 = llvm.fadd %854, %1009 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1011 = llvm.fmul %946, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1012 = llvm.fadd %856, %1011 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1013 = llvm.fmul %946, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1014 = llvm.fadd %858, %1013 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1015 = llvm.fmul %946, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1016 = llvm.fadd %860, %1015 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1017 = llvm.fmul %947, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1018 = llvm.fadd %862, %1017 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1019 = llvm.fmul %947, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1020 = llvm.fadd %864, %1019 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1021 = llvm.fmul %947, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1022 = llvm.fadd %866, %1021 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1023 = llvm.fmul %947, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1024 = llvm.fadd %868, %1023 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1025 = llvm.fmul %947, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1026 = llvm.fadd %870, %1025 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1027 = llvm.fmul %947, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1028 = llvm.fadd %872, %1027 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1029 = llvm.fmul %947, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1030 = llvm.fadd %874, %1029 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1031 = llvm.fmul %947, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1032 = llvm.fadd %876, %1031 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1033 = llvm.fmul %951, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1034 = llvm.fadd %878, %1033 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1035 = llvm.fmul %951, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1036 = llvm.fadd %880, %1035 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1037 = llvm.fmul %951, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1038 = llvm.fadd %882, %1037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1039 = llvm.fmul %951, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1040 = llvm.fadd %884, %1039 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1041 = llvm.fmul %951, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1042 = llvm.fadd %886, %1041 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1043 = llvm.fmul %951, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1044 = llvm.fadd %888, %1043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1045 = llvm.fmul %951, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1046 = llvm.fadd %890, %1045 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1047 = llvm.fmul %951, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1048 = llvm.fadd %892, %1047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1049 = llvm.fmul %952, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1050 = llvm.fadd %894, %1049 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1051 = llvm.fmul %952, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1052 = llvm.fadd %896, %1051 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1053 = llvm.fmul %952, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1054 = llvm.fadd %898, %1053 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1055 = llvm.fmul %952, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1056 = llvm.fadd %900, %1055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1057 = llvm.fmul %952, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1058 = llvm.fadd %902, %1057 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1059 = llvm.fmul %952, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1060 = llvm.fadd %904, %1059 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1061 = llvm.fmul %952, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1062 = llvm.fadd %906, %1061 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1063 = llvm.fmul %952, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1064 = llvm.fadd %908, %1063 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1065 = llvm.fmul %953, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1066 = llvm.fadd %910, %1065 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1067 = llvm.fmul %953, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1068 = llvm.fadd %912, %1067 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1069 = llvm.fmul %953, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1070 = llvm.fadd %914, %1069 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1071 = llvm.fmul %953, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1072 = llvm.fadd %916, %1071 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1073 = llvm.fmul %953, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1074 = llvm.fadd %918, %1073 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1075 = llvm.fmul %953, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1076 = llvm.fadd %920, %1075 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1077 = llvm.fmul %953, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1078 = llvm.fadd %922, %1077 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1079 = llvm.fmul %953, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1080 = llvm.fadd %924, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1081 = llvm.fmul %954, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1082 = llvm.fadd %926, %1081 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1083 = llvm.fmul %954, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1084 = llvm.fadd %928, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1085 = llvm.fmul %954, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1086 = llvm.fadd %930, %1085 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1087 = llvm.fmul %954, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1088 = llvm.fadd %932, %1087 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1089 = llvm.fmul %954, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1090 = llvm.fadd %934, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1091 = llvm.fmul %954, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1092 = llvm.fadd %936, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1093 = llvm.fmul %954, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1094 = llvm.fadd %938, %1093 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1095 = llvm.fmul %954, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1096 = llvm.fadd %940, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1097 = llvm.add %93, %63 overflow<nsw> : i64
      %1098 = llvm.getelementptr inbounds %102[%1097] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1099 = llvm.load %1098 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1100 = llvm.extractelement %1099[%48 : i64] : vector<4xf32>
      %1101 = llvm.extractelement %1099[%49 : i64] : vector<4xf32>
      %1102 = llvm.extractelement %1099[%46 : i64] : vector<4xf32>
      %1103 = llvm.extractelement %1099[%50 : i64] : vector<4xf32>
      %1104 = llvm.add %97, %63 overflow<nsw> : i64
      %1105 = llvm.getelementptr inbounds %102[%1104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1106 = llvm.load %1105 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1107 = llvm.extractelement %1106[%48 : i64] : vector<4xf32>
      %1108 = llvm.extractelement %1106[%49 : i64] : vector<4xf32>
      %1109 = llvm.extractelement %1106[%46 : i64] : vector<4xf32>
      %1110 = llvm.extractelement %1106[%50 : i64] : vector<4xf32>
      %1111 = llvm.add %120, %63 overflow<nsw> : i64
      %1112 = llvm.getelementptr inbounds %129[%1111] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1113 = llvm.load %1112 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1114 = llvm.extractelement %1113[%48 : i64] : vector<4xf32>
      %1115 = llvm.extractelement %1113[%49 : i64] : vector<4xf32>
      %1116 = llvm.extractelement %1113[%46 : i64] : vector<4xf32>
      %1117 = llvm.extractelement %1113[%50 : i64] : vector<4xf32>
      %1118 = llvm.add %124, %63 overflow<nsw> : i64
      %1119 = llvm.getelementptr inbounds %129[%1118] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1120 = llvm.load %1119 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1121 = llvm.extractelement %1120[%48 : i64] : vector<4xf32>
      %1122 = llvm.extractelement %1120[%49 : i64] : vector<4xf32>
      %1123 = llvm.extractelement %1120[%46 : i64] : vector<4xf32>
      %1124 = llvm.extractelement %1120[%50 : i64] : vector<4xf32>
      %1125 = llvm.fmul %1100, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1126 = llvm.fadd %970, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1127 = llvm.fmul %1100, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1128 = llvm.fadd %972, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1129 = llvm.fmul %1100, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1130 = llvm.fadd %974, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1131 = llvm.fmul %1100, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1132 = llvm.fadd %976, %1131 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1133 = llvm.fmul %1100, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1134 = llvm.fadd %978, %1133 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1135 = llvm.fmul %1100, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1136 = llvm.fadd %980, %1135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1137 = llvm.fmul %1100, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1138 = llvm.fadd %982, %1137 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1139 = llvm.fmul %1100, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1140 = llvm.fadd %984, %1139 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1141 = llvm.fmul %1101, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1142 = llvm.fadd %986, %1141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1143 = llvm.fmul %1101, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1144 = llvm.fadd %988, %1143 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1145 = llvm.fmul %1101, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1146 = llvm.fadd %990, %1145 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1147 = llvm.fmul %1101, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1148 = llvm.fadd %992, %1147 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1149 = llvm.fmul %1101, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1150 = llvm.fadd %994, %1149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1151 = llvm.fmul %1101, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1152 = llvm.fadd %996, %1151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1153 = llvm.fmul %1101, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1154 = llvm.fadd %998, %1153 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1155 = llvm.fmul %1101, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1156 = llvm.fadd %1000, %1155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1157 = llvm.fmul %1102, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1158 = llvm.fadd %1002, %1157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1159 = llvm.fmul %1102, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1160 = llvm.fadd %1004, %1159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1161 = llvm.fmul %1102, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1162 = llvm.fadd %1006, %1161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1163 = llvm.fmul %1102, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1164 = llvm.fadd %1008, %1163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1165 = llvm.fmul %1102, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1166 = llvm.fadd %1010, %1165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1167 = llvm.fmul %1102, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1168 = llvm.fadd %1012, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1169 = llvm.fmul %1102, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1170 = llvm.fadd %1014, %1169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1171 = llvm.fmul %1102, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1172 = llvm.fadd %1016, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1173 = llvm.fmul %1103, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1174 = llvm.fadd %1018, %1173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1175 = llvm.fmul %1103, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1176 = llvm.fadd %1020, %1175 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1177 = llvm.fmul %1103, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1178 = llvm.fadd %1022, %1177 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1179 = llvm.fmul %1103, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1180 = llvm.fadd %1024, %1179 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1181 = llvm.fmul %1103, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1182 = llvm.fadd %1026, %1181 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1183 = llvm.fmul %1103, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1184 = llvm.fadd %1028, %1183 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1185 = llvm.fmul %1103, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1186 = llvm.fadd %1030, %1185 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1187 = llvm.fmul %1103, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1188 = llvm.fadd %1032, %1187 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1189 = llvm.fmul %1107, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1190 = llvm.fadd %1034, %1189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1191 = llvm.fmul %1107, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1192 = llvm.fadd %1036, %1191 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1193 = llvm.fmul %1107, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1194 = llvm.fadd %1038, %1193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1195 = llvm.fmul %1107, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1196 = llvm.fadd %1040, %1195 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1197 = llvm.fmul %1107, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1198 = llvm.fadd %1042, %1197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1199 = llvm.fmul %1107, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1200 = llvm.fadd %1044, %1199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1201 = llvm.fmul %1107, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1202 = llvm.fadd %1046, %1201 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1203 = llvm.fmul %1107, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1204 = llvm.fadd %1048, %1203 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1205 = llvm.fmul %1108, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1206 = llvm.fadd %1050, %1205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1207 = llvm.fmul %1108, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1208 = llvm.fadd %1052, %1207 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1209 = llvm.fmul %1108, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1210 = llvm.fadd %1054, %1209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1211 = llvm.fmul %1108, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1212 = llvm.fadd %1056, %1211 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1213 = llvm.fmul %1108, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1214 = llvm.fadd %1058, %1213 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1215 = llvm.fmul %1108, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1216 = llvm.fadd %1060, %1215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1217 = llvm.fmul %1108, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1218 = llvm.fadd %1062, %1217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1219 = llvm.fmul %1108, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1220 = llvm.fadd %1064, %1219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1221 = llvm.fmul %1109, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1222 = llvm.fadd %1066, %1221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1223 = llvm.fmul %1109, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1224 = llvm.fadd %1068, %1223 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1225 = llvm.fmul %1109, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1226 = llvm.fadd %1070, %1225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1227 = llvm.fmul %1109, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1228 = llvm.fadd %1072, %1227 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1229 = llvm.fmul %1109, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1230 = llvm.fadd %1074, %1229 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1231 = llvm.fmul %1109, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1232 = llvm.fadd %1076, %1231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1233 = llvm.fmul %1109, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1234 = llvm.fadd %1078, %1233 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1235 = llvm.fmul %1109, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1236 = llvm.fadd %1080, %1235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1237 = llvm.fmul %1110, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1238 = llvm.fadd %1082, %1237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1239 = llvm.fmul %1110, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1240 = llvm.fadd %1084, %1239 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1241 = llvm.fmul %1110, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1242 = llvm.fadd %1086, %1241 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1243 = llvm.fmul %1110, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1244 = llvm.fadd %1088, %1243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1245 = llvm.fmul %1110, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1246 = llvm.fadd %1090, %1245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1247 = llvm.fmul %1110, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1248 = llvm.fadd %1092, %1247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1249 = llvm.fmul %1110, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1250 = llvm.fadd %1094, %1249 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1251 = llvm.fmul %1110, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1252 = llvm.fadd %1096, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1253 = llvm.add %93, %65 overflow<nsw> : i64
      %1254 = llvm.getelementptr inbounds %102[%1253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1255 = llvm.load %1254 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1256 = llvm.extractelement %1255[%48 : i64] : vector<4xf32>
      %1257 = llvm.extractelement %1255[%49 : i64] : vector<4xf32>
      %1258 = llvm.extractelement %1255[%46 : i64] : vector<4xf32>
      %1259 = llvm.extractelement %1255[%50 : i64] : vector<4xf32>
      %1260 = llvm.add %97, %65 overflow<nsw> : i64
      %1261 = llvm.getelementptr inbounds %102[%1260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1262 = llvm.load %1261 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1263 = llvm.extractelement %1262[%48 : i64] : vector<4xf32>
      %1264 = llvm.extractelement %1262[%49 : i64] : vector<4xf32>
      %1265 = llvm.extractelement %1262[%46 : i64] : vector<4xf32>
      %1266 = llvm.extractelement %1262[%50 : i64] : vector<4xf32>
      %1267 = llvm.add %120, %65 overflow<nsw> : i64
      %1268 = llvm.getelementptr inbounds %129[%1267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1269 = llvm.load %1268 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1270 = llvm.extractelement %1269[%48 : i64] : vector<4xf32>
      %1271 = llvm.extractelement %1269[%49 : i64] : vector<4xf32>
      %1272 = llvm.extractelement %1269[%46 : i64] : vector<4xf32>
      %1273 = llvm.extractelement %1269[%50 : i64] : vector<4xf32>
      %1274 = llvm.add %124, %65 overflow<nsw> : i64
      %1275 = llvm.getelementptr inbounds %129[%1274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1276 = llvm.load %1275 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1277 = llvm.extractelement %1276[%48 : i64] : vector<4xf32>
      %1278 = llvm.extractelement %1276[%49 : i64] : vector<4xf32>
      %1279 = llvm.extractelement %1276[%46 : i64] : vector<4xf32>
      %1280 = llvm.extractelement %1276[%50 : i64] : vector<4xf32>
      %1281 = llvm.fmul %1256, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1282 = llvm.fadd %1126, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1283 = llvm.fmul %1256, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1284 = llvm.fadd %1128, %1283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1285 = llvm.fmul %1256, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1286 = llvm.fadd %1130, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1287 = llvm.fmul %1256, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1288 = llvm.fadd %1132, %1287 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1289 = llvm.fmul %1256, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1290 = llvm.fadd %1134, %1289 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1291 = llvm.fmul %1256, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1292 = llvm.fadd %1136, %1291 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1293 = llvm.fmul %1256, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1294 = llvm.fadd %1138, %1293 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1295 = llvm.fmul %1256, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1296 = llvm.fadd %1140, %1295 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1297 = llvm.fmul %1257, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1298 = llvm.fadd %1142, %1297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1299 = llvm.fmul %1257, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1300 = llvm.fadd %1144, %1299 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1301 = llvm.fmul %1257, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1302 = llvm.fadd %1146, %1301 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1303 = llvm.fmul %1257, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1304 = llvm.fadd %1148, %1303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1305 = llvm.fmul %1257, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1306 = llvm.fadd %1150, %1305 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1307 = llvm.fmul %1257, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1308 = llvm.fadd %1152, %1307 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1309 = llvm.fmul %1257, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1310 = llvm.fadd %1154, %1309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1311 = llvm.fmul %1257, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1312 = llvm.fadd %1156, %1311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1313 = llvm.fmul %1258, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1314 = llvm.fadd %1158, %1313 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1315 = llvm.fmul %1258, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1316 = llvm.fadd %1160, %1315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1317 = llvm.fmul %1258, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1318 = llvm.fadd %1162, %1317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1319 = llvm.fmul %1258, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1320 = llvm.fadd %1164, %1319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1321 = llvm.fmul %1258, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1322 = llvm.fadd %1166, %1321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1323 = llvm.fmul %1258, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1324 = llvm.fadd %1168, %1323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1325 = llvm.fmul %1258, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1326 = llvm.fadd %1170, %1325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1327 = llvm.fmul %1258, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1328 = llvm.fadd %1172, %1327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1329 = llvm.fmul %1259, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1330 = llvm.fadd %1174, %1329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1331 = llvm.fmul %1259, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1332 = llvm.fadd %1176, %1331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1333 = llvm.fmul %1259, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1334 = llvm.fadd %1178, %1333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1335 = llvm.fmul %1259, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1336 = llvm.fadd %1180, %1335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1337 = llvm.fmul %1259, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1338 = llvm.fadd %1182, %1337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1339 = llvm.fmul %1259, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1340 = llvm.fadd %1184, %1339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1341 = llvm.fmul %1259, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1342 = llvm.fadd %1186, %1341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1343 = llvm.fmul %1259, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1344 = llvm.fadd %1188, %1343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1345 = llvm.fmul %1263, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1346 = llvm.fadd %1190, %1345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1347 = llvm.fmul %1263, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1348 = llvm.fadd %1192, %1347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1349 = llvm.fmul %1263, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1350 = llvm.fadd %1194, %1349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1351 = llvm.fmul %1263, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1352 = llvm.fadd %1196, %1351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1353 = llvm.fmul %1263, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1354 = llvm.fadd %1198, %1353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1355 = llvm.fmul %1263, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1356 = llvm.fadd %1200, %1355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1357 = llvm.fmul %1263, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1358 = llvm.fadd %1202, %1357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1359 = llvm.fmul %1263, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1360 = llvm.fadd %1204, %1359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1361 = llvm.fmul %1264, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1362 = llvm.fadd %1206, %1361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1363 = llvm.fmul %1264, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1364 = llvm.fadd %1208, %1363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1365 = llvm.fmul %1264, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1366 = llvm.fadd %1210, %1365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1367 = llvm.fmul %1264, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1368 = llvm.fadd %1212, %1367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1369 = llvm.fmul %1264, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1370 = llvm.fadd %1214, %1369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1371 = llvm.fmul %1264, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1372 = llvm.fadd %1216, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1373 = llvm.fmul %1264, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1374 = llvm.fadd %1218, %1373 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1375 = llvm.fmul %1264, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1376 = llvm.fadd %1220, %1375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1377 = llvm.fmul %1265, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1378 = llvm.fadd %1222, %1377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1379 = llvm.fmul %1265, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1380 = llvm.fadd %1224, %1379 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1381 = llvm.fmul %1265, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1382 = llvm.fadd %1226, %1381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1383 = llvm.fmul %1265, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1384 = llvm.fadd %1228, %1383 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1385 = llvm.fmul %1265, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1386 = llvm.fadd %1230, %1385 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1387 = llvm.fmul %1265, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1388 = llvm.fadd %1232, %1387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1389 = llvm.fmul %1265, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1390 = llvm.fadd %1234, %1389 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1391 = llvm.fmul %1265, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1392 = llvm.fadd %1236, %1391 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1393 = llvm.fmul %1266, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1394 = llvm.fadd %1238, %1393 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1395 = llvm.fmul %1266, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1396 = llvm.fadd %1240, %1395 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1397 = llvm.fmul %1266, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1398 = llvm.fadd %1242, %1397 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1399 = llvm.fmul %1266, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1400 = llvm.fadd %1244, %1399 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1401 = llvm.fmul %1266, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1402 = llvm.fadd %1246, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1403 = llvm.fmul %1266, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1404 = llvm.fadd %1248, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1405 = llvm.fmul %1266, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1406 = llvm.fadd %1250, %1405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1407 = llvm.fmul %1266, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1408 = llvm.fadd %1252, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1409 = llvm.add %93, %67 overflow<nsw> : i64
      %1410 = llvm.getelementptr inbounds %102[%1409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1411 = llvm.load %1410 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1412 = llvm.extractelement %1411[%48 : i64] : vector<4xf32>
      %1413 = llvm.extractelement %1411[%49 : i64] : vector<4xf32>
      %1414 = llvm.extractelement %1411[%46 : i64] : vector<4xf32>
      %1415 = llvm.extractelement %1411[%50 : i64] : vector<4xf32>
      %1416 = llvm.add %97, %67 overflow<nsw> : i64
      %1417 = llvm.getelementptr inbounds %102[%1416] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1418 = llvm.load %1417 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1419 = llvm.extractelement %1418[%48 : i64] : vector<4xf32>
      %1420 = llvm.extractelement %1418[%49 : i64] : vector<4xf32>
      %1421 = llvm.extractelement %1418[%46 : i64] : vector<4xf32>
      %1422 = llvm.extractelement %1418[%50 : i64] : vector<4xf32>
      %1423 = llvm.add %120, %67 overflow<nsw> : i64
      %1424 = llvm.getelementptr inbounds %129[%1423] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1425 = llvm.load %1424 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1426 = llvm.extractelement %1425[%48 : i64] : vector<4xf32>
      %1427 = llvm.extractelement %1425[%49 : i64] : vector<4xf32>
      %1428 = llvm.extractelement %1425[%46 : i64] : vector<4xf32>
      %1429 = llvm.extractelement %1425[%50 : i64] : vector<4xf32>
      %1430 = llvm.add %124, %67 overflow<nsw> : i64
      %1431 = llvm.getelementptr inbounds %129[%1430] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1432 = llvm.load %1431 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1433 = llvm.extractelement %1432[%48 : i64] : vector<4xf32>
      %1434 = llvm.extractelement %1432[%49 : i64] : vector<4xf32>
      %1435 = llvm.extractelement %1432[%46 : i64] : vector<4xf32>
      %1436 = llvm.extractelement %1432[%50 : i64] : vector<4xf32>
      %1437 = llvm.fmul %1412, %1426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1438 = llvm.fadd %1282, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1439 = llvm.fmul %1412, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1440 = llvm.fadd %1284, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1441 = llvm.fmul %1412, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1442 = llvm.fadd %1286, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1443 = llvm.fmul %1412, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1444 = llvm.fadd %1288, %1443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1445 = llvm.fmul %1412, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1446 = llvm.fadd %1290, %1445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1447 = llvm.fmul %1412, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1448 = llvm.fadd %1292, %1447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1449 = llvm.fmul %1412, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1450 = llvm.fadd %1294, %1449 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1451 = llvm.fmul %1412, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1452 = llvm.fadd %1296, %1451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1453 = llvm.fmul %1413, %1426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1454 = llvm.fadd %1298, %1453 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1455 = llvm.fmul %1413, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1456 = llvm.fadd %1300, %1455 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1457 = llvm.fmul %1413, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1458 = llvm.fadd %1302, %1457 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1459 = llvm.fmul %1413, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1460 = llvm.fadd %1304, %1459 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1461 = llvm.fmul %1413, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1462 = llvm.fadd %1306, %1461 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1463 = llvm.fmul %1413, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1464 = llvm.fadd %1308, %1463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1465 = llvm.fmul %1413, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1466 = llvm.fadd %1310, %1465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1467 = llvm.fmul %1413, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1468 = llvm.fadd %1312, %1467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1469 = llvm.fmul %1414, %1426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1470 = llvm.fadd %1314, %1469 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1471 = llvm.fmul %1414, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1472 = llvm.fadd %1316, %1471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1473 = llvm.fmul %1414, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1474 = llvm.fadd %1318, %1473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1475 = llvm.fmul %1414, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1476 = llvm.fadd %1320, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1477 = llvm.fmul %1414, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1478 = llvm.fadd %1322, %1477 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1479 = llvm.fmul %1414, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1480 = llvm.fadd %1324, %1479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1481 = llvm.fmul %1414, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1482 = llvm.fadd %1326, %1481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1483 = llvm.fmul %1414, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1484 = llvm.fadd %1328, %1483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1485 = llvm.fmul %1415, %1426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1486 = llvm.fadd %1330, %1485 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1487 = llvm.fmul %1415, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1488 = llvm.fadd %1332, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1489 = llvm.fmul %1415, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1490 = llvm.fadd %1334, %1489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1491 = llvm.fmul %1415, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1492 = llvm.fadd %1336, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1493 = llvm.fmul %1415, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1494 = llvm.fadd %1338, %1493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1495 = llvm.fmul %1415, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1496 = llvm.fadd %1340, %1495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1497 = llvm.fmul %1415, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1498 = llvm.fadd %1342, %1497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1499 = llvm.fmul %1415, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1500 = llvm.fadd %1344, %1499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1501 = llvm.fmul %1419, %1426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1502 = llvm.fadd %1346, %1501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1503 = llvm.fmul %1419, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1504 = llvm.fadd %1348, %1503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1505 = llvm.fmul %1419, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1506 = llvm.fadd %1350, %1505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1507 = llvm.fmul %1419, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1508 = llvm.fadd %1352, %1507 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1509 = llvm.fmul %1419, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1510 = llvm.fadd %1354, %1509 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1511 = llvm.fmul %1419, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1512 = llvm.fadd %1356, %1511 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1513 = llvm.fmul %1419, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1514 = llvm.fadd %1358, %1513 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1515 = llvm.fmul %1419, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1516 = llvm.fadd %1360, %1515 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1517 = llvm.fmul %1420, %1426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1518 = llvm.fadd %1362, %1517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1519 = llvm.fmul %1420, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1520 = llvm.fadd %1364, %1519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1521 = llvm.fmul %1420, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1522 = llvm.fadd %1366, %1521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1523 = llvm.fmul %1420, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1524 = llvm.fadd %1368, %1523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1525 = llvm.fmul %1420, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1526 = llvm.fadd %1370, %1525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1527 = llvm.fmul %1420, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1528 = llvm.fadd %1372, %1527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1529 = llvm.fmul %1420, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1530 = llvm.fadd %1374, %1529 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1531 = llvm.fmul %1420, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1532 = llvm.fadd %1376, %1531 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1533 = llvm.fmul %1421, %1426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1534 = llvm.fadd %1378, %1533 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1535 = llvm.fmul %1421, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1536 = llvm.fadd %1380, %1535 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1537 = llvm.fmul %1421, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1538 = llvm.fadd %1382, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1539 = llvm.fmul %1421, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1540 = llvm.fadd %1384, %1539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1541 = llvm.fmul %1421, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1542 = llvm.fadd %1386, %1541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1543 = llvm.fmul %1421, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1544 = llvm.fadd %1388, %1543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1545 = llvm.fmul %1421, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1546 = llvm.fadd %1390, %1545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1547 = llvm.fmul %1421, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1548 = llvm.fadd %1392, %1547 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1549 = llvm.fmul %1422, %1426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1550 = llvm.fadd %1394, %1549 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1551 = llvm.fmul %1422, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1552 = llvm.fadd %1396, %1551 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1553 = llvm.fmul %1422, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1554 = llvm.fadd %1398, %1553 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1555 = llvm.fmul %1422, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1556 = llvm.fadd %1400, %1555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1557 = llvm.fmul %1422, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1558 = llvm.fadd %1402, %1557 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1559 = llvm.fmul %1422, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1560 = llvm.fadd %1404, %1559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1561 = llvm.fmul %1422, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1562 = llvm.fadd %1406, %1561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1563 = llvm.fmul %1422, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1564 = llvm.fadd %1408, %1563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      nvvm.barrier0
      %1565 = llvm.add %152, %43 overflow<nsw> : i64
      %1566 = llvm.icmp "slt" %1565, %40 : i64
      llvm.cond_br %1566, ^bb1(%1565, %1438, %1440, %1442, %1444, %1446, %1448, %1450, %1452, %1454, %1456, %1458, %1460, %1462, %1464, %1466, %1468, %1470, %1472, %1474, %1476, %1478, %1480, %1482, %1484, %1486, %1488, %1490, %1492, %1494, %1496, %1498, %1500, %1502, %1504, %1506, %1508, %1510, %1512, %1514, %1516, %1518, %1520, %1522, %1524, %1526, %1528, %1530, %1532, %1534, %1536, %1538, %1540, %1542, %1544, %1546, %1548, %1550, %1552, %1554, %1556, %1558, %1560, %1562, %1564 : i64, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32), ^bb26(%1438, %1440, %1442, %1444, %1446, %1448, %1450, %1452, %1454, %1456, %1458, %1460, %1462, %1464, %1466, %1468, %1470, %1472, %1474, %1476, %1478, %1480, %1482, %1484, %1486, %1488, %1490, %1492, %1494, %1496, %1498, %1500, %1502, %1504, %1506, %1508, %1510, %1512, %1514, %1516, %1518, %1520, %1522, %1524, %1526, %1528, %1530, %1532, %1534, %1536, %1538, %1540, %1542, %1544, %1546, %1548, %1550, %1552, %1554, %1556, %1558, %1560, %1562, %1564 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
    ^bb26(%1567: f32, %1568: f32, %1569: f32, %1570: f32, %1571: f32, %1572: f32, %1573: f32, %1574: f32, %1575: f32, %1576: f32, %1577: f32, %1578: f32, %1579: f32, %1580: f32, %1581: f32, %1582: f32, %1583: f32, %1584: f32, %1585: f32, %1586: f32, %1587: f32, %1588: f32, %1589: f32, %1590: f32, %1591: f32, %1592: f32, %1593: f32, %1594: f32, %1595: f32, %1596: f32, %1597: f32, %1598: f32, %1599: f32, %1600: f32, %1601: f32, %1602: f32, %1603: f32, %1604: f32, %1605: f32, %1606: f32, %1607: f32, %1608: f32, %1609: f32, %1610: f32, %1611: f32, %1612: f32, %1613: f32, %1614: f32, %1615: f32, %1616: f32, %1617: f32, %1618: f32, %1619: f32, %1620: f32, %1621: f32, %1622: f32, %1623: f32, %1624: f32, %1625: f32, %1626: f32, %1627: f32, %1628: f32, %1629: f32, %1630: f32):
      %1631 = llvm.add %80, %93 : i64
      %1632 = llvm.add %81, %120 : i64
      %1633 = llvm.icmp "ult" %1631, %41 : i64
      %1634 = llvm.icmp "ult" %1632, %42 : i64
      %1635 = llvm.and %1633, %1634 : i1
      llvm.cond_br %1635, ^bb27, ^bb28
    ^bb27:
      %1636 = llvm.getelementptr inbounds %bias_2[%1632] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1637 = llvm.load %1636 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1638 = llvm.fadd %1567, %1637 : f32
      %1639 = llvm.mul %1631, %out_stride0_1 overflow<nsw> : i64
      %1640 = llvm.add %1639, %1632 overflow<nsw> : i64
      %1641 = llvm.getelementptr inbounds %out_1[%1640] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1638, %1641 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb28
    ^bb28:
      %1642 = llvm.add %80, %93 : i64
      %1643 = llvm.add %81, %121 : i64
      %1644 = llvm.icmp "ult" %1642, %41 : i64
      %1645 = llvm.icmp "ult" %1643, %42 : i64
      %1646 = llvm.and %1644, %1645 : i1
      llvm.cond_br %1646, ^bb29, ^bb30
    ^bb29:
      %1647 = llvm.getelementptr inbounds %bias_2[%1643] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1648 = llvm.load %1647 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1649 = llvm.fadd %1568, %1648 : f32
      %1650 = llvm.mul %1642, %out_stride0_1 overflow<nsw> : i64
      %1651 = llvm.add %1650, %1643 overflow<nsw> : i64
      %1652 = llvm.getelementptr inbounds %out_1[%1651] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1649, %1652 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb30
    ^bb30:
      %1653 = llvm.add %80, %93 : i64
      %1654 = llvm.add %81, %122 : i64
      %1655 = llvm.icmp "ult" %1653, %41 : i64
      %1656 = llvm.icmp "ult" %1654, %42 : i64
      %1657 = llvm.and %1655, %1656 : i1
      llvm.cond_br %1657, ^bb31, ^bb32
    ^bb31:
      %1658 = llvm.getelementptr inbounds %bias_2[%1654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1659 = llvm.load %1658 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1660 = llvm.fadd %1569, %1659 : f32
      %1661 = llvm.mul %1653, %out_stride0_1 overflow<nsw> : i64
      %1662 = llvm.add %1661, %1654 overflow<nsw> : i64
      %1663 = llvm.getelementptr inbounds %out_1[%1662] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1660, %1663 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb32
    ^bb32:
      %1664 = llvm.add %80, %93 : i64
      %1665 = llvm.add %81, %123 : i64
      %1666 = llvm.icmp "ult" %1664, %41 : i64
      %1667 = llvm.icmp "ult" %1665, %42 : i64
      %1668 = llvm.and %1666, %1667 : i1
      llvm.cond_br %1668, ^bb33, ^bb34
    ^bb33:
      %1669 = llvm.getelementptr inbounds %bias_2[%1665] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1670 = llvm.load %1669 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1671 = llvm.fadd %1570, %1670 : f32
      %1672 = llvm.mul %1664, %out_stride0_1 overflow<nsw> : i64
      %1673 = llvm.add %1672, %1665 overflow<nsw> : i64
      %1674 = llvm.getelementptr inbounds %out_1[%1673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1671, %1674 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb34
    ^bb34:
      %1675 = llvm.add %80, %93 : i64
      %1676 = llvm.add %81, %124 : i64
      %1677 = llvm.icmp "ult" %1675, %41 : i64
      %1678 = llvm.icmp "ult" %1676, %42 : i64
      %1679 = llvm.and %1677, %1678 : i1
      llvm.cond_br %1679, ^bb35, ^bb36
    ^bb35:
      %1680 = llvm.getelementptr inbounds %bias_2[%1676] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1681 = llvm.load %1680 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1682 = llvm.fadd %1571, %1681 : f32
      %1683 = llvm.mul %1675, %out_stride0_1 overflow<nsw> : i64
      %1684 = llvm.add %1683, %1676 overflow<nsw> : i64
      %1685 = llvm.getelementptr inbounds %out_1[%1684] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1682, %1685 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb36
    ^bb36:
      %1686 = llvm.add %80, %93 : i64
      %1687 = llvm.add %81, %125 : i64
      %1688 = llvm.icmp "ult" %1686, %41 : i64
      %1689 = llvm.icmp "ult" %1687, %42 : i64
      %1690 = llvm.and %1688, %1689 : i1
      llvm.cond_br %1690, ^bb37, ^bb38
    ^bb37:
      %1691 = llvm.getelementptr inbounds %bias_2[%1687] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1692 = llvm.load %1691 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1693 = llvm.fadd %1572, %1692 : f32
      %1694 = llvm.mul %1686, %out_stride0_1 overflow<nsw> : i64
      %1695 = llvm.add %1694, %1687 overflow<nsw> : i64
      %1696 = llvm.getelementptr inbounds %out_1[%1695] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1693, %1696 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb38
    ^bb38:
      %1697 = llvm.add %80, %93 : i64
      %1698 = llvm.add %81, %126 : i64
      %1699 = llvm.icmp "ult" %1697, %41 : i64
      %1700 = llvm.icmp "ult" %1698, %42 : i64
      %1701 = llvm.and %1699, %1700 : i1
      llvm.cond_br %1701, ^bb39, ^bb40
    ^bb39:
      %1702 = llvm.getelementptr inbounds %bias_2[%1698] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1703 = llvm.load %1702 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1704 = llvm.fadd %1573, %1703 : f32
      %1705 = llvm.mul %1697, %out_stride0_1 overflow<nsw> : i64
      %1706 = llvm.add %1705, %1698 overflow<nsw> : i64
      %1707 = llvm.getelementptr inbounds %out_1[%1706] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1704, %1707 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb40
    ^bb40:
      %1708 = llvm.add %80, %93 : i64
      %1709 = llvm.add %81, %127 : i64
      %1710 = llvm.icmp "ult" %1708, %41 : i64
      %1711 = llvm.icmp "ult" %1709, %42 : i64
      %1712 = llvm.and %1710, %1711 : i1
      llvm.cond_br %1712, ^bb41, ^bb42
    ^bb41:
      %1713 = llvm.getelementptr inbounds %bias_2[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1714 = llvm.load %1713 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1715 = llvm.fadd %1574, %1714 : f32
      %1716 = llvm.mul %1708, %out_stride0_1 overflow<nsw> : i64
      %1717 = llvm.add %1716, %1709 overflow<nsw> : i64
      %1718 = llvm.getelementptr inbounds %out_1[%1717] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1715, %1718 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb42
    ^bb42:
      %1719 = llvm.add %80, %94 : i64
      %1720 = llvm.add %81, %120 : i64
      %1721 = llvm.icmp "ult" %1719, %41 : i64
      %1722 = llvm.icmp "ult" %1720, %42 : i64
      %1723 = llvm.and %1721, %1722 : i1
      llvm.cond_br %1723, ^bb43, ^bb44
    ^bb43:
      %1724 = llvm.getelementptr inbounds %bias_2[%1720] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1725 = llvm.load %1724 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1726 = llvm.fadd %1575, %1725 : f32
      %1727 = llvm.mul %1719, %out_stride0_1 overflow<nsw> : i64
      %1728 = llvm.add %1727, %1720 overflow<nsw> : i64
      %1729 = llvm.getelementptr inbounds %out_1[%1728] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1726, %1729 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb44
    ^bb44:
      %1730 = llvm.add %80, %94 : i64
      %1731 = llvm.add %81, %121 : i64
      %1732 = llvm.icmp "ult" %1730, %41 : i64
      %1733 = llvm.icmp "ult" %1731, %42 : i64
      %1734 = llvm.and %1732, %1733 : i1
      llvm.cond_br %1734, ^bb45, ^bb46
    ^bb45:
      %1735 = llvm.getelementptr inbounds %bias_2[%1731] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1736 = llvm.load %1735 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1737 = llvm.fadd %1576, %1736 : f32
      %1738 = llvm.mul %1730, %out_stride0_1 overflow<nsw> : i64
      %1739 = llvm.add %1738, %1731 overflow<nsw> : i64
      %1740 = llvm.getelementptr inbounds %out_1[%1739] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1737, %1740 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb46
    ^bb46:
      %1741 = llvm.add %80, %94 : i64
      %1742 = llvm.add %81, %122 : i64
      %1743 = llvm.icmp "ult" %1741, %41 : i64
      %1744 = llvm.icmp "ult" %1742, %42 : i64
      %1745 = llvm.and %1743, %1744 : i1
      llvm.cond_br %1745, ^bb47, ^bb48
    ^bb47:
      %1746 = llvm.getelementptr inbounds %bias_2[%1742] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1747 = llvm.load %1746 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1748 = llvm.fadd %1577, %1747 : f32
      %1749 = llvm.mul %1741, %out_stride0_1 overflow<nsw> : i64
      %1750 = llvm.add %1749, %1742 overflow<nsw> : i64
      %1751 = llvm.getelementptr inbounds %out_1[%1750] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1748, %1751 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb48
    ^bb48:
      %1752 = llvm.add %80, %94 : i64
      %1753 = llvm.add %81, %123 : i64
      %1754 = llvm.icmp "ult" %1752, %41 : i64
      %1755 = llvm.icmp "ult" %1753, %42 : i64
      %1756 = llvm.and %1754, %1755 : i1
      llvm.cond_br %1756, ^bb49, ^bb50
    ^bb49:
      %1757 = llvm.getelementptr inbounds %bias_2[%1753] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1758 = llvm.load %1757 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1759 = llvm.fadd %1578, %1758 : f32
      %1760 = llvm.mul %1752, %out_stride0_1 overflow<nsw> : i64
      %1761 = llvm.add %1760, %1753 overflow<nsw> : i64
      %1762 = llvm.getelementptr inbounds %out_1[%1761] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1759, %1762 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb50
    ^bb50:
      %1763 = llvm.add %80, %94 : i64
      %1764 = llvm.add %81, %124 : i64
      %1765 = llvm.icmp "ult" %1763, %41 : i64
      %1766 = llvm.icmp "ult" %1764, %42 : i64
      %1767 = llvm.and %1765, %1766 : i1
      llvm.cond_br %1767, ^bb51, ^bb52
    ^bb51:
      %1768 = llvm.getelementptr inbounds %bias_2[%1764] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1769 = llvm.load %1768 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1770 = llvm.fadd %1579, %1769 : f32
      %1771 = llvm.mul %1763, %out_stride0_1 overflow<nsw> : i64
      %1772 = llvm.add %1771, %1764 overflow<nsw> : i64
      %1773 = llvm.getelementptr inbounds %out_1[%1772] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1770, %1773 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb52
    ^bb52:
      %1774 = llvm.add %80, %94 : i64
      %1775 = llvm.add %81, %125 : i64
      %1776 = llvm.icmp "ult" %1774, %41 : i64
      %1777 = llvm.icmp "ult" %1775, %42 : i64
      %1778 = llvm.and %1776, %1777 : i1
      llvm.cond_br %1778, ^bb53, ^bb54
    ^bb53:
      %1779 = llvm.getelementptr inbounds %bias_2[%1775] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1780 = llvm.load %1779 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1781 = llvm.fadd %1580, %1780 : f32
      %1782 = llvm.mul %1774, %out_stride0_1 overflow<nsw> : i64
      %1783 = llvm.add %1782, %1775 overflow<nsw> : i64
      %1784 = llvm.getelementptr inbounds %out_1[%1783] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1781, %1784 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb54
    ^bb54:
      %1785 = llvm.add %80, %94 : i64
      %1786 = llvm.add %81, %126 : i64
      %1787 = llvm.icmp "ult" %1785, %41 : i64
      %1788 = llvm.icmp "ult" %1786, %42 : i64
      %1789 = llvm.and %1787, %1788 : i1
      llvm.cond_br %1789, ^bb55, ^bb56
    ^bb55:
      %1790 = llvm.getelementptr inbounds %bias_2[%1786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1791 = llvm.load %1790 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1792 = llvm.fadd %1581, %1791 : f32
      %1793 = llvm.mul %1785, %out_stride0_1 overflow<nsw> : i64
      %1794 = llvm.add %1793, %1786 overflow<nsw> : i64
      %1795 = llvm.getelementptr inbounds %out_1[%1794] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1792, %1795 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb56
    ^bb56:
      %1796 = llvm.add %80, %94 : i64
      %1797 = llvm.add %81, %127 : i64
      %1798 = llvm.icmp "ult" %1796, %41 : i64
      %1799 = llvm.icmp "ult" %1797, %42 : i64
      %1800 = llvm.and %1798, %1799 : i1
      llvm.cond_br %1800, ^bb57, ^bb58
    ^bb57:
      %1801 = llvm.getelementptr inbounds %bias_2[%1797] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1802 = llvm.load %1801 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1803 = llvm.fadd %1582, %1802 : f32
      %1804 = llvm.mul %1796, %out_stride0_1 overflow<nsw> : i64
      %1805 = llvm.add %1804, %1797 overflow<nsw> : i64
      %1806 = llvm.getelementptr inbounds %out_1[%1805] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1803, %1806 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb58
    ^bb58:
      %1807 = llvm.add %80, %95 : i64
      %1808 = llvm.add %81, %120 : i64
      %1809 = llvm.icmp "ult" %1807, %41 : i64
      %1810 = llvm.icmp "ult" %1808, %42 : i64
      %1811 = llvm.and %1809, %1810 : i1
      llvm.cond_br %1811, ^bb59, ^bb60
    ^bb59:
      %1812 = llvm.getelementptr inbounds %bias_2[%1808] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1813 = llvm.load %1812 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1814 = llvm.fadd %1583, %1813 : f32
      %1815 = llvm.mul %1807, %out_stride0_1 overflow<nsw> : i64
      %1816 = llvm.add %1815, %1808 overflow<nsw> : i64
      %1817 = llvm.getelementptr inbounds %out_1[%1816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1814, %1817 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb60
    ^bb60:
      %1818 = llvm.add %80, %95 : i64
      %1819 = llvm.add %81, %121 : i64
      %1820 = llvm.icmp "ult" %1818, %41 : i64
      %1821 = llvm.icmp "ult" %1819, %42 : i64
      %1822 = llvm.and %1820, %1821 : i1
      llvm.cond_br %1822, ^bb61, ^bb62
    ^bb61:
      %1823 = llvm.getelementptr inbounds %bias_2[%1819] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1824 = llvm.load %1823 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1825 = llvm.fadd %1584, %1824 : f32
      %1826 = llvm.mul %1818, %out_stride0_1 overflow<nsw> : i64
      %1827 = llvm.add %1826, %1819 overflow<nsw> : i64
      %1828 = llvm.getelementptr inbounds %out_1[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1825, %1828 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb62
    ^bb62:
      %1829 = llvm.add %80, %95 : i64
      %1830 = llvm.add %81, %122 : i64
      %1831 = llvm.icmp "ult" %1829, %41 : i64
      %1832 = llvm.icmp "ult" %1830, %42 : i64
      %1833 = llvm.and %1831, %1832 : i1
      llvm.cond_br %1833, ^bb63, ^bb64
    ^bb63:
      %1834 = llvm.getelementptr inbounds %bias_2[%1830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1835 = llvm.load %1834 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1836 = llvm.fadd %1585, %1835 : f32
      %1837 = llvm.mul %1829, %out_stride0_1 overflow<nsw> : i64
      %1838 = llvm.add %1837, %1830 overflow<nsw> : i64
      %1839 = llvm.getelementptr inbounds %out_1[%1838] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1836, %1839 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb64
    ^bb64:
      %1840 = llvm.add %80, %95 : i64
      %1841 = llvm.add %81, %123 : i64
      %1842 = llvm.icmp "ult" %1840, %41 : i64
      %1843 = llvm.icmp "ult" %1841, %42 : i64
      %1844 = llvm.and %1842, %1843 : i1
      llvm.cond_br %1844, ^bb65, ^bb66
    ^bb65:
      %1845 = llvm.getelementptr inbounds %bias_2[%1841] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1846 = llvm.load %1845 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1847 = llvm.fadd %1586, %1846 : f32
      %1848 = llvm.mul %1840, %out_stride0_1 overflow<nsw> : i64
      %1849 = llvm.add %1848, %1841 overflow<nsw> : i64
      %1850 = llvm.getelementptr inbounds %out_1[%1849] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1847, %1850 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb66
    ^bb66:
      %1851 = llvm.add %80, %95 : i64
      %1852 = llvm.add %81, %124 : i64
      %1853 = llvm.icmp "ult" %1851, %41 : i64
      %1854 = llvm.icmp "ult" %1852, %42 : i64
      %1855 = llvm.and %1853, %1854 : i1
      llvm.cond_br %1855, ^bb67, ^bb68
    ^bb67:
      %1856 = llvm.getelementptr inbounds %bias_2[%1852] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1857 = llvm.load %1856 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1858 = llvm.fadd %1587, %1857 : f32
      %1859 = llvm.mul %1851, %out_stride0_1 overflow<nsw> : i64
      %1860 = llvm.add %1859, %1852 overflow<nsw> : i64
      %1861 = llvm.getelementptr inbounds %out_1[%1860] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1858, %1861 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb68
    ^bb68:
      %1862 = llvm.add %80, %95 : i64
      %1863 = llvm.add %81, %125 : i64
      %1864 = llvm.icmp "ult" %1862, %41 : i64
      %1865 = llvm.icmp "ult" %1863, %42 : i64
      %1866 = llvm.and %1864, %1865 : i1
      llvm.cond_br %1866, ^bb69, ^bb70
    ^bb69:
      %1867 = llvm.getelementptr inbounds %bias_2[%1863] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1868 = llvm.load %1867 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1869 = llvm.fadd %1588, %1868 : f32
      %1870 = llvm.mul %1862, %out_stride0_1 overflow<nsw> : i64
      %1871 = llvm.add %1870, %1863 overflow<nsw> : i64
      %1872 = llvm.getelementptr inbounds %out_1[%1871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1869, %1872 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb70
    ^bb70:
      %1873 = llvm.add %80, %95 : i64
      %1874 = llvm.add %81, %126 : i64
      %1875 = llvm.icmp "ult" %1873, %41 : i64
      %1876 = llvm.icmp "ult" %1874, %42 : i64
      %1877 = llvm.and %1875, %1876 : i1
      llvm.cond_br %1877, ^bb71, ^bb72
    ^bb71:
      %1878 = llvm.getelementptr inbounds %bias_2[%1874] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1879 = llvm.load %1878 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1880 = llvm.fadd %1589, %1879 : f32
      %1881 = llvm.mul %1873, %out_stride0_1 overflow<nsw> : i64
      %1882 = llvm.add %1881, %1874 overflow<nsw> : i64
      %1883 = llvm.getelementptr inbounds %out_1[%1882] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1880, %1883 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb72
    ^bb72:
      %1884 = llvm.add %80, %95 : i64
      %1885 = llvm.add %81, %127 : i64
      %1886 = llvm.icmp "ult" %1884, %41 : i64
      %1887 = llvm.icmp "ult" %1885, %42 : i64
      %1888 = llvm.and %1886, %1887 : i1
      llvm.cond_br %1888, ^bb73, ^bb74
    ^bb73:
      %1889 = llvm.getelementptr inbounds %bias_2[%1885] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1890 = llvm.load %1889 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1891 = llvm.fadd %1590, %1890 : f32
      %1892 = llvm.mul %1884, %out_stride0_1 overflow<nsw> : i64
      %1893 = llvm.add %1892, %1885 overflow<nsw> : i64
      %1894 = llvm.getelementptr inbounds %out_1[%1893] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1891, %1894 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb74
    ^bb74:
      %1895 = llvm.add %80, %96 : i64
      %1896 = llvm.add %81, %120 : i64
      %1897 = llvm.icmp "ult" %1895, %41 : i64
      %1898 = llvm.icmp "ult" %1896, %42 : i64
      %1899 = llvm.and %1897, %1898 : i1
      llvm.cond_br %1899, ^bb75, ^bb76
    ^bb75:
      %1900 = llvm.getelementptr inbounds %bias_2[%1896] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1901 = llvm.load %1900 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1902 = llvm.fadd %1591, %1901 : f32
      %1903 = llvm.mul %1895, %out_stride0_1 overflow<nsw> : i64
      %1904 = llvm.add %1903, %1896 overflow<nsw> : i64
      %1905 = llvm.getelementptr inbounds %out_1[%1904] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1902, %1905 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb76
    ^bb76:
      %1906 = llvm.add %80, %96 : i64
      %1907 = llvm.add %81, %121 : i64
      %1908 = llvm.icmp "ult" %1906, %41 : i64
      %1909 = llvm.icmp "ult" %1907, %42 : i64
      %1910 = llvm.and %1908, %1909 : i1
      llvm.cond_br %1910, ^bb77, ^bb78
    ^bb77:
      %1911 = llvm.getelementptr inbounds %bias_2[%1907] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1912 = llvm.load %1911 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1913 = llvm.fadd %1592, %1912 : f32
      %1914 = llvm.mul %1906, %out_stride0_1 overflow<nsw> : i64
      %1915 = llvm.add %1914, %1907 overflow<nsw> : i64
      %1916 = llvm.getelementptr inbounds %out_1[%1915] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1913, %1916 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb78
    ^bb78:
      %1917 = llvm.add %80, %96 : i64
      %1918 = llvm.add %81, %122 : i64
      %1919 = llvm.icmp "ult" %1917, %41 : i64
      %1920 = llvm.icmp "ult" %1918, %42 : i64
      %1921 = llvm.and %1919, %1920 : i1
      llvm.cond_br %1921, ^bb79, ^bb80
    ^bb79:
      %1922 = llvm.getelementptr inbounds %bias_2[%1918] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1923 = llvm.load %1922 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1924 = llvm.fadd %1593, %1923 : f32
      %1925 = llvm.mul %1917, %out_stride0_1 overflow<nsw> : i64
      %1926 = llvm.add %1925, %1918 overflow<nsw> : i64
      %1927 = llvm.getelementptr inbounds %out_1[%1926] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1924, %1927 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb80
    ^bb80:
      %1928 = llvm.add %80, %96 : i64
      %1929 = llvm.add %81, %123 : i64
      %1930 = llvm.icmp "ult" %1928, %41 : i64
      %1931 = llvm.icmp "ult" %1929, %42 : i64
      %1932 = llvm.and %1930, %1931 : i1
      llvm.cond_br %1932, ^bb81, ^bb82
    ^bb81:
      %1933 = llvm.getelementptr inbounds %bias_2[%1929] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1934 = llvm.load %1933 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1935 = llvm.fadd %1594, %1934 : f32
      %1936 = llvm.mul %1928, %out_stride0_1 overflow<nsw> : i64
      %1937 = llvm.add %1936, %1929 overflow<nsw> : i64
      %1938 = llvm.getelementptr inbounds %out_1[%1937] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1935, %1938 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb82
    ^bb82:
      %1939 = llvm.add %80, %96 : i64
      %1940 = llvm.add %81, %124 : i64
      %1941 = llvm.icmp "ult" %1939, %41 : i64
      %1942 = llvm.icmp "ult" %1940, %42 : i64
      %1943 = llvm.and %1941, %1942 : i1
      llvm.cond_br %1943, ^bb83, ^bb84
    ^bb83:
      %1944 = llvm.getelementptr inbounds %bias_2[%1940] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1945 = llvm.load %1944 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1946 = llvm.fadd %1595, %1945 : f32
      %1947 = llvm.mul %1939, %out_stride0_1 overflow<nsw> : i64
      %1948 = llvm.add %1947, %1940 overflow<nsw> : i64
      %1949 = llvm.getelementptr inbounds %out_1[%1948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1946, %1949 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb84
    ^bb84:
      %1950 = llvm.add %80, %96 : i64
      %1951 = llvm.add %81, %125 : i64
      %1952 = llvm.icmp "ult" %1950, %41 : i64
      %1953 = llvm.icmp "ult" %1951, %42 : i64
      %1954 = llvm.and %1952, %1953 : i1
      llvm.cond_br %1954, ^bb85, ^bb86
    ^bb85:
      %1955 = llvm.getelementptr inbounds %bias_2[%1951] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1956 = llvm.load %1955 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1957 = llvm.fadd %1596, %1956 : f32
      %1958 = llvm.mul %1950, %out_stride0_1 overflow<nsw> : i64
      %1959 = llvm.add %1958, %1951 overflow<nsw> : i64
      %1960 = llvm.getelementptr inbounds %out_1[%1959] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1957, %1960 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb86
    ^bb86:
      %1961 = llvm.add %80, %96 : i64
      %1962 = llvm.add %81, %126 : i64
      %1963 = llvm.icmp "ult" %1961, %41 : i64
      %1964 = llvm.icmp "ult" %1962, %42 : i64
      %1965 = llvm.and %1963, %1964 : i1
      llvm.cond_br %1965, ^bb87, ^bb88
    ^bb87:
      %1966 = llvm.getelementptr inbounds %bias_2[%1962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1967 = llvm.load %1966 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1968 = llvm.fadd %1597, %1967 : f32
      %1969 = llvm.mul %1961, %out_stride0_1 overflow<nsw> : i64
      %1970 = llvm.add %1969, %1962 overflow<nsw> : i64
      %1971 = llvm.getelementptr inbounds %out_1[%1970] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1968, %1971 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb88
    ^bb88:
      %1972 = llvm.add %80, %96 : i64
      %1973 = llvm.add %81, %127 : i64
      %1974 = llvm.icmp "ult" %1972, %41 : i64
      %1975 = llvm.icmp "ult" %1973, %42 : i64
      %1976 = llvm.and %1974, %1975 : i1
      llvm.cond_br %1976, ^bb89, ^bb90
    ^bb89:
      %1977 = llvm.getelementptr inbounds %bias_2[%1973] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1978 = llvm.load %1977 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1979 = llvm.fadd %1598, %1978 : f32
      %1980 = llvm.mul %1972, %out_stride0_1 overflow<nsw> : i64
      %1981 = llvm.add %1980, %1973 overflow<nsw> : i64
      %1982 = llvm.getelementptr inbounds %out_1[%1981] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1979, %1982 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb90
    ^bb90:
      %1983 = llvm.add %80, %97 : i64
      %1984 = llvm.add %81, %120 : i64
      %1985 = llvm.icmp "ult" %1983, %41 : i64
      %1986 = llvm.icmp "ult" %1984, %42 : i64
      %1987 = llvm.and %1985, %1986 : i1
      llvm.cond_br %1987, ^bb91, ^bb92
    ^bb91:
      %1988 = llvm.getelementptr inbounds %bias_2[%1984] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1989 = llvm.load %1988 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1990 = llvm.fadd %1599, %1989 : f32
      %1991 = llvm.mul %1983, %out_stride0_1 overflow<nsw> : i64
      %1992 = llvm.add %1991, %1984 overflow<nsw> : i64
      %1993 = llvm.getelementptr inbounds %out_1[%1992] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1990, %1993 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb92
    ^bb92:
      %1994 = llvm.add %80, %97 : i64
      %1995 = llvm.add %81, %121 : i64
      %1996 = llvm.icmp "ult" %1994, %41 : i64
      %1997 = llvm.icmp "ult" %1995, %42 : i64
      %1998 = llvm.and %1996, %1997 : i1
      llvm.cond_br %1998, ^bb93, ^bb94
    ^bb93:
      %1999 = llvm.getelementptr inbounds %bias_2[%1995] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2000 = llvm.load %1999 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2001 = llvm.fadd %1600, %2000 : f32
      %2002 = llvm.mul %1994, %out_stride0_1 overflow<nsw> : i64
      %2003 = llvm.add %2002, %1995 overflow<nsw> : i64
      %2004 = llvm.getelementptr inbounds %out_1[%2003] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2001, %2004 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb94
    ^bb94:
      %2005 = llvm.add %80, %97 : i64
      %2006 = llvm.add %81, %122 : i64
      %2007 = llvm.icmp "ult" %2005, %41 : i64
      %2008 = llvm.icmp "ult" %2006, %42 : i64
      %2009 = llvm.and %2007, %2008 : i1
      llvm.cond_br %2009, ^bb95, ^bb96
    ^bb95:
      %2010 = llvm.getelementptr inbounds %bias_2[%2006] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2011 = llvm.load %2010 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2012 = llvm.fadd %1601, %2011 : f32
      %2013 = llvm.mul %2005, %out_stride0_1 overflow<nsw> : i64
      %2014 = llvm.add %2013, %2006 overflow<nsw> : i64
      %2015 = llvm.getelementptr inbounds %out_1[%2014] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2012, %2015 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb96
    ^bb96:
      %2016 = llvm.add %80, %97 : i64
      %2017 = llvm.add %81, %123 : i64
      %2018 = llvm.icmp "ult" %2016, %41 : i64
      %2019 = llvm.icmp "ult" %2017, %42 : i64
      %2020 = llvm.and %2018, %2019 : i1
      llvm.cond_br %2020, ^bb97, ^bb98
    ^bb97:
      %2021 = llvm.getelementptr inbounds %bias_2[%2017] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2022 = llvm.load %2021 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2023 = llvm.fadd %1602, %2022 : f32
      %2024 = llvm.mul %2016, %out_stride0_1 overflow<nsw> : i64
      %2025 = llvm.add %2024, %2017 overflow<nsw> : i64
      %2026 = llvm.getelementptr inbounds %out_1[%2025] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2023, %2026 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb98
    ^bb98:
      %2027 = llvm.add %80, %97 : i64
      %2028 = llvm.add %81, %124 : i64
      %2029 = llvm.icmp "ult" %2027, %41 : i64
      %2030 = llvm.icmp "ult" %2028, %42 : i64
      %2031 = llvm.and %2029, %2030 : i1
      llvm.cond_br %2031, ^bb99, ^bb100
    ^bb99:
      %2032 = llvm.getelementptr inbounds %bias_2[%2028] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2033 = llvm.load %2032 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2034 = llvm.fadd %1603, %2033 : f32
      %2035 = llvm.mul %2027, %out_stride0_1 overflow<nsw> : i64
      %2036 = llvm.add %2035, %2028 overflow<nsw> : i64
      %2037 = llvm.getelementptr inbounds %out_1[%2036] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2034, %2037 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb100
    ^bb100:
      %2038 = llvm.add %80, %97 : i64
      %2039 = llvm.add %81, %125 : i64
      %2040 = llvm.icmp "ult" %2038, %41 : i64
      %2041 = llvm.icmp "ult" %2039, %42 : i64
      %2042 = llvm.and %2040, %2041 : i1
      llvm.cond_br %2042, ^bb101, ^bb102
    ^bb101:
      %2043 = llvm.getelementptr inbounds %bias_2[%2039] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2044 = llvm.load %2043 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2045 = llvm.fadd %1604, %2044 : f32
      %2046 = llvm.mul %2038, %out_stride0_1 overflow<nsw> : i64
      %2047 = llvm.add %2046, %2039 overflow<nsw> : i64
      %2048 = llvm.getelementptr inbounds %out_1[%2047] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2045, %2048 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb102
    ^bb102:
      %2049 = llvm.add %80, %97 : i64
      %2050 = llvm.add %81, %126 : i64
      %2051 = llvm.icmp "ult" %2049, %41 : i64
      %2052 = llvm.icmp "ult" %2050, %42 : i64
      %2053 = llvm.and %2051, %2052 : i1
      llvm.cond_br %2053, ^bb103, ^bb104
    ^bb103:
      %2054 = llvm.getelementptr inbounds %bias_2[%2050] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2055 = llvm.load %2054 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2056 = llvm.fadd %1605, %2055 : f32
      %2057 = llvm.mul %2049, %out_stride0_1 overflow<nsw> : i64
      %2058 = llvm.add %2057, %2050 overflow<nsw> : i64
      %2059 = llvm.getelementptr inbounds %out_1[%2058] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2056, %2059 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb104
    ^bb104:
      %2060 = llvm.add %80, %97 : i64
      %2061 = llvm.add %81, %127 : i64
      %2062 = llvm.icmp "ult" %2060, %41 : i64
      %2063 = llvm.icmp "ult" %2061, %42 : i64
      %2064 = llvm.and %2062, %2063 : i1
      llvm.cond_br %2064, ^bb105, ^bb106
    ^bb105:
      %2065 = llvm.getelementptr inbounds %bias_2[%2061] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2066 = llvm.load %2065 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2067 = llvm.fadd %1606, %2066 : f32
      %2068 = llvm.mul %2060, %out_stride0_1 overflow<nsw> : i64
      %2069 = llvm.add %2068, %2061 overflow<nsw> : i64
      %2070 = llvm.getelementptr inbounds %out_1[%2069] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2067, %2070 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb106
    ^bb106:
      %2071 = llvm.add %80, %98 : i64
      %2072 = llvm.add %81, %120 : i64
      %2073 = llvm.icmp "ult" %2071, %41 : i64
      %2074 = llvm.icmp "ult" %2072, %42 : i64
      %2075 = llvm.and %2073, %2074 : i1
      llvm.cond_br %2075, ^bb107, ^bb108
    ^bb107:
      %2076 = llvm.getelementptr inbounds %bias_2[%2072] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2077 = llvm.load %2076 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2078 = llvm.fadd %1607, %2077 : f32
      %2079 = llvm.mul %2071, %out_stride0_1 overflow<nsw> : i64
      %2080 = llvm.add %2079, %2072 overflow<nsw> : i64
      %2081 = llvm.getelementptr inbounds %out_1[%2080] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2078, %2081 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb108
    ^bb108:
      %2082 = llvm.add %80, %98 : i64
      %2083 = llvm.add %81, %121 : i64
      %2084 = llvm.icmp "ult" %2082, %41 : i64
      %2085 = llvm.icmp "ult" %2083, %42 : i64
      %2086 = llvm.and %2084, %2085 : i1
      llvm.cond_br %2086, ^bb109, ^bb110
    ^bb109:
      %2087 = llvm.getelementptr inbounds %bias_2[%2083] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2088 = llvm.load %2087 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2089 = llvm.fadd %1608, %2088 : f32
      %2090 = llvm.mul %2082, %out_stride0_1 overflow<nsw> : i64
      %2091 = llvm.add %2090, %2083 overflow<nsw> : i64
      %2092 = llvm.getelementptr inbounds %out_1[%2091] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2089, %2092 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb110
    ^bb110:
      %2093 = llvm.add %80, %98 : i64
      %2094 = llvm.add %81, %122 : i64
      %2095 = llvm.icmp "ult" %2093, %41 : i64
      %2096 = llvm.icmp "ult" %2094, %42 : i64
      %2097 = llvm.and %2095, %2096 : i1
      llvm.cond_br %2097, ^bb111, ^bb112
    ^bb111:
      %2098 = llvm.getelementptr inbounds %bias_2[%2094] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2099 = llvm.load %2098 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2100 = llvm.fadd %1609, %2099 : f32
      %2101 = llvm.mul %2093, %out_stride0_1 overflow<nsw> : i64
      %2102 = llvm.add %2101, %2094 overflow<nsw> : i64
      %2103 = llvm.getelementptr inbounds %out_1[%2102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2100, %2103 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb112
    ^bb112:
      %2104 = llvm.add %80, %98 : i64
      %2105 = llvm.add %81, %123 : i64
      %2106 = llvm.icmp "ult" %2104, %41 : i64
      %2107 = llvm.icmp "ult" %2105, %42 : i64
      %2108 = llvm.and %2106, %2107 : i1
      llvm.cond_br %2108, ^bb113, ^bb114
    ^bb113:
      %2109 = llvm.getelementptr inbounds %bias_2[%2105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2110 = llvm.load %2109 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2111 = llvm.fadd %1610, %2110 : f32
      %2112 = llvm.mul %2104, %out_stride0_1 overflow<nsw> : i64
      %2113 = llvm.add %2112, %2105 overflow<nsw> : i64
      %2114 = llvm.getelementptr inbounds %out_1[%2113] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2111, %2114 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb114
    ^bb114:
      %2115 = llvm.add %80, %98 : i64
      %2116 = llvm.add %81, %124 : i64
      %2117 = llvm.icmp "ult" %2115, %41 : i64
      %2118 = llvm.icmp "ult" %2116, %42 : i64
      %2119 = llvm.and %2117, %2118 : i1
      llvm.cond_br %2119, ^bb115, ^bb116
    ^bb115:
      %2120 = llvm.getelementptr inbounds %bias_2[%2116] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2121 = llvm.load %2120 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2122 = llvm.fadd %1611, %2121 : f32
      %2123 = llvm.mul %2115, %out_stride0_1 overflow<nsw> : i64
      %2124 = llvm.add %2123, %2116 overflow<nsw> : i64
      %2125 = llvm.getelementptr inbounds %out_1[%2124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2122, %2125 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb116
    ^bb116:
      %2126 = llvm.add %80, %98 : i64
      %2127 = llvm.add %81, %125 : i64
      %2128 = llvm.icmp "ult" %2126, %41 : i64
      %2129 = llvm.icmp "ult" %2127, %42 : i64
      %2130 = llvm.and %2128, %2129 : i1
      llvm.cond_br %2130, ^bb117, ^bb118
    ^bb117:
      %2131 = llvm.getelementptr inbounds %bias_2[%2127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2132 = llvm.load %2131 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2133 = llvm.fadd %1612, %2132 : f32
      %2134 = llvm.mul %2126, %out_stride0_1 overflow<nsw> : i64
      %2135 = llvm.add %2134, %2127 overflow<nsw> : i64
      %2136 = llvm.getelementptr inbounds %out_1[%2135] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2133, %2136 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb118
    ^bb118:
      %2137 = llvm.add %80, %98 : i64
      %2138 = llvm.add %81, %126 : i64
      %2139 = llvm.icmp "ult" %2137, %41 : i64
      %2140 = llvm.icmp "ult" %2138, %42 : i64
      %2141 = llvm.and %2139, %2140 : i1
      llvm.cond_br %2141, ^bb119, ^bb120
    ^bb119:
      %2142 = llvm.getelementptr inbounds %bias_2[%2138] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2143 = llvm.load %2142 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2144 = llvm.fadd %1613, %2143 : f32
      %2145 = llvm.mul %2137, %out_stride0_1 overflow<nsw> : i64
      %2146 = llvm.add %2145, %2138 overflow<nsw> : i64
      %2147 = llvm.getelementptr inbounds %out_1[%2146] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2144, %2147 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb120
    ^bb120:
      %2148 = llvm.add %80, %98 : i64
      %2149 = llvm.add %81, %127 : i64
      %2150 = llvm.icmp "ult" %2148, %41 : i64
      %2151 = llvm.icmp "ult" %2149, %42 : i64
      %2152 = llvm.and %2150, %2151 : i1
      llvm.cond_br %2152, ^bb121, ^bb122
    ^bb121:
      %2153 = llvm.getelementptr inbounds %bias_2[%2149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2154 = llvm.load %2153 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2155 = llvm.fadd %1614, %2154 : f32
      %2156 = llvm.mul %2148, %out_stride0_1 overflow<nsw> : i64
      %2157 = llvm.add %2156, %2149 overflow<nsw> : i64
      %2158 = llvm.getelementptr inbounds %out_1[%2157] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2155, %2158 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb122
    ^bb122:
      %2159 = llvm.add %80, %99 : i64
      %2160 = llvm.add %81, %120 : i64
      %2161 = llvm.icmp "ult" %2159, %41 : i64
      %2162 = llvm.icmp "ult" %2160, %42 : i64
      %2163 = llvm.and %2161, %2162 : i1
      llvm.cond_br %2163, ^bb123, ^bb124
    ^bb123:
      %2164 = llvm.getelementptr inbounds %bias_2[%2160] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2165 = llvm.load %2164 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2166 = llvm.fadd %1615, %2165 : f32
      %2167 = llvm.mul %2159, %out_stride0_1 overflow<nsw> : i64
      %2168 = llvm.add %2167, %2160 overflow<nsw> : i64
      %2169 = llvm.getelementptr inbounds %out_1[%2168] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2166, %2169 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb124
    ^bb124:
      %2170 = llvm.add %80, %99 : i64
      %2171 = llvm.add %81, %121 : i64
      %2172 = llvm.icmp "ult" %2170, %41 : i64
      %2173 = llvm.icmp "ult" %2171, %42 : i64
      %2174 = llvm.and %2172, %2173 : i1
      llvm.cond_br %2174, ^bb125, ^bb126
    ^bb125:
      %2175 = llvm.getelementptr inbounds %bias_2[%2171] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2176 = llvm.load %2175 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2177 = llvm.fadd %1616, %2176 : f32
      %2178 = llvm.mul %2170, %out_stride0_1 overflow<nsw> : i64
      %2179 = llvm.add %2178, %2171 overflow<nsw> : i64
      %2180 = llvm.getelementptr inbounds %out_1[%2179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2177, %2180 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb126
    ^bb126:
      %2181 = llvm.add %80, %99 : i64
      %2182 = llvm.add %81, %122 : i64
      %2183 = llvm.icmp "ult" %2181, %41 : i64
      %2184 = llvm.icmp "ult" %2182, %42 : i64
      %2185 = llvm.and %2183, %2184 : i1
      llvm.cond_br %2185, ^bb127, ^bb128
    ^bb127:
      %2186 = llvm.getelementptr inbounds %bias_2[%2182] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2187 = llvm.load %2186 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2188 = llvm.fadd %1617, %2187 : f32
      %2189 = llvm.mul %2181, %out_stride0_1 overflow<nsw> : i64
      %2190 = llvm.add %2189, %2182 overflow<nsw> : i64
      %2191 = llvm.getelementptr inbounds %out_1[%2190] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2188, %2191 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb128
    ^bb128:
      %2192 = llvm.add %80, %99 : i64
      %2193 = llvm.add %81, %123 : i64
      %2194 = llvm.icmp "ult" %2192, %41 : i64
      %2195 = llvm.icmp "ult" %2193, %42 : i64
      %2196 = llvm.and %2194, %2195 : i1
      llvm.cond_br %2196, ^bb129, ^bb130
    ^bb129:
      %2197 = llvm.getelementptr inbounds %bias_2[%2193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2198 = llvm.load %2197 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2199 = llvm.fadd %1618, %2198 : f32
      %2200 = llvm.mul %2192, %out_stride0_1 overflow<nsw> : i64
      %2201 = llvm.add %2200, %2193 overflow<nsw> : i64
      %2202 = llvm.getelementptr inbounds %out_1[%2201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2199, %2202 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb130
    ^bb130:
      %2203 = llvm.add %80, %99 : i64
      %2204 = llvm.add %81, %124 : i64
      %2205 = llvm.icmp "ult" %2203, %41 : i64
      %2206 = llvm.icmp "ult" %2204, %42 : i64
      %2207 = llvm.and %2205, %2206 : i1
      llvm.cond_br %2207, ^bb131, ^bb132
    ^bb131:
      %2208 = llvm.getelementptr inbounds %bias_2[%2204] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2209 = llvm.load %2208 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2210 = llvm.fadd %1619, %2209 : f32
      %2211 = llvm.mul %2203, %out_stride0_1 overflow<nsw> : i64
      %2212 = llvm.add %2211, %2204 overflow<nsw> : i64
      %2213 = llvm.getelementptr inbounds %out_1[%2212] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2210, %2213 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb132
    ^bb132:
      %2214 = llvm.add %80, %99 : i64
      %2215 = llvm.add %81, %125 : i64
      %2216 = llvm.icmp "ult" %2214, %41 : i64
      %2217 = llvm.icmp "ult" %2215, %42 : i64
      %2218 = llvm.and %2216, %2217 : i1
      llvm.cond_br %2218, ^bb133, ^bb134
    ^bb133:
      %2219 = llvm.getelementptr inbounds %bias_2[%2215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2220 = llvm.load %2219 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2221 = llvm.fadd %1620, %2220 : f32
      %2222 = llvm.mul %2214, %out_stride0_1 overflow<nsw> : i64
      %2223 = llvm.add %2222, %2215 overflow<nsw> : i64
      %2224 = llvm.getelementptr inbounds %out_1[%2223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2221, %2224 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb134
    ^bb134:
      %2225 = llvm.add %80, %99 : i64
      %2226 = llvm.add %81, %126 : i64
      %2227 = llvm.icmp "ult" %2225, %41 : i64
      %2228 = llvm.icmp "ult" %2226, %42 : i64
      %2229 = llvm.and %2227, %2228 : i1
      llvm.cond_br %2229, ^bb135, ^bb136
    ^bb135:
      %2230 = llvm.getelementptr inbounds %bias_2[%2226] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2231 = llvm.load %2230 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2232 = llvm.fadd %1621, %2231 : f32
      %2233 = llvm.mul %2225, %out_stride0_1 overflow<nsw> : i64
      %2234 = llvm.add %2233, %2226 overflow<nsw> : i64
      %2235 = llvm.getelementptr inbounds %out_1[%2234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2232, %2235 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb136
    ^bb136:
      %2236 = llvm.add %80, %99 : i64
      %2237 = llvm.add %81, %127 : i64
      %2238 = llvm.icmp "ult" %2236, %41 : i64
      %2239 = llvm.icmp "ult" %2237, %42 : i64
      %2240 = llvm.and %2238, %2239 : i1
      llvm.cond_br %2240, ^bb137, ^bb138
    ^bb137:
      %2241 = llvm.getelementptr inbounds %bias_2[%2237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2242 = llvm.load %2241 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2243 = llvm.fadd %1622, %2242 : f32
      %2244 = llvm.mul %2236, %out_stride0_1 overflow<nsw> : i64
      %2245 = llvm.add %2244, %2237 overflow<nsw> : i64
      %2246 = llvm.getelementptr inbounds %out_1[%2245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2243, %2246 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb138
    ^bb138:
      %2247 = llvm.add %80, %100 : i64
      %2248 = llvm.add %81, %120 : i64
      %2249 = llvm.icmp "ult" %2247, %41 : i64
      %2250 = llvm.icmp "ult" %2248, %42 : i64
      %2251 = llvm.and %2249, %2250 : i1
      llvm.cond_br %2251, ^bb139, ^bb140
    ^bb139:
      %2252 = llvm.getelementptr inbounds %bias_2[%2248] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2253 = llvm.load %2252 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2254 = llvm.fadd %1623, %2253 : f32
      %2255 = llvm.mul %2247, %out_stride0_1 overflow<nsw> : i64
      %2256 = llvm.add %2255, %2248 overflow<nsw> : i64
      %2257 = llvm.getelementptr inbounds %out_1[%2256] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2254, %2257 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb140
    ^bb140:
      %2258 = llvm.add %80, %100 : i64
      %2259 = llvm.add %81, %121 : i64
      %2260 = llvm.icmp "ult" %2258, %41 : i64
      %2261 = llvm.icmp "ult" %2259, %42 : i64
      %2262 = llvm.and %2260, %2261 : i1
      llvm.cond_br %2262, ^bb141, ^bb142
    ^bb141:
      %2263 = llvm.getelementptr inbounds %bias_2[%2259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2264 = llvm.load %2263 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2265 = llvm.fadd %1624, %2264 : f32
      %2266 = llvm.mul %2258, %out_stride0_1 overflow<nsw> : i64
      %2267 = llvm.add %2266, %2259 overflow<nsw> : i64
      %2268 = llvm.getelementptr inbounds %out_1[%2267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2265, %2268 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb142
    ^bb142:
      %2269 = llvm.add %80, %100 : i64
      %2270 = llvm.add %81, %122 : i64
      %2271 = llvm.icmp "ult" %2269, %41 : i64
      %2272 = llvm.icmp "ult" %2270, %42 : i64
      %2273 = llvm.and %2271, %2272 : i1
      llvm.cond_br %2273, ^bb143, ^bb144
    ^bb143:
      %2274 = llvm.getelementptr inbounds %bias_2[%2270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2275 = llvm.load %2274 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2276 = llvm.fadd %1625, %2275 : f32
      %2277 = llvm.mul %2269, %out_stride0_1 overflow<nsw> : i64
      %2278 = llvm.add %2277, %2270 overflow<nsw> : i64
      %2279 = llvm.getelementptr inbounds %out_1[%2278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2276, %2279 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb144
    ^bb144:
      %2280 = llvm.add %80, %100 : i64
      %2281 = llvm.add %81, %123 : i64
      %2282 = llvm.icmp "ult" %2280, %41 : i64
      %2283 = llvm.icmp "ult" %2281, %42 : i64
      %2284 = llvm.and %2282, %2283 : i1
      llvm.cond_br %2284, ^bb145, ^bb146
    ^bb145:
      %2285 = llvm.getelementptr inbounds %bias_2[%2281] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2286 = llvm.load %2285 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2287 = llvm.fadd %1626, %2286 : f32
      %2288 = llvm.mul %2280, %out_stride0_1 overflow<nsw> : i64
      %2289 = llvm.add %2288, %2281 overflow<nsw> : i64
      %2290 = llvm.getelementptr inbounds %out_1[%2289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2287, %2290 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb146
    ^bb146:
      %2291 = llvm.add %80, %100 : i64
      %2292 = llvm.add %81, %124 : i64
      %2293 = llvm.icmp "ult" %2291, %41 : i64
      %2294 = llvm.icmp "ult" %2292, %42 : i64
      %2295 = llvm.and %2293, %2294 : i1
      llvm.cond_br %2295, ^bb147, ^bb148
    ^bb147:
      %2296 = llvm.getelementptr inbounds %bias_2[%2292] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2297 = llvm.load %2296 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2298 = llvm.fadd %1627, %2297 : f32
      %2299 = llvm.mul %2291, %out_stride0_1 overflow<nsw> : i64
      %2300 = llvm.add %2299, %2292 overflow<nsw> : i64
      %2301 = llvm.getelementptr inbounds %out_1[%2300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2298, %2301 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb148
    ^bb148:
      %2302 = llvm.add %80, %100 : i64
      %2303 = llvm.add %81, %125 : i64
      %2304 = llvm.icmp "ult" %2302, %41 : i64
      %2305 = llvm.icmp "ult" %2303, %42 : i64
      %2306 = llvm.and %2304, %2305 : i1
      llvm.cond_br %2306, ^bb149, ^bb150
    ^bb149:
      %2307 = llvm.getelementptr inbounds %bias_2[%2303] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2308 = llvm.load %2307 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2309 = llvm.fadd %1628, %2308 : f32
      %2310 = llvm.mul %2302, %out_stride0_1 overflow<nsw> : i64
      %2311 = llvm.add %2310, %2303 overflow<nsw> : i64
      %2312 = llvm.getelementptr inbounds %out_1[%2311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2309, %2312 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb150
    ^bb150:
      %2313 = llvm.add %80, %100 : i64
      %2314 = llvm.add %81, %126 : i64
      %2315 = llvm.icmp "ult" %2313, %41 : i64
      %2316 = llvm.icmp "ult" %2314, %42 : i64
      %2317 = llvm.and %2315, %2316 : i1
      llvm.cond_br %2317, ^bb151, ^bb152
    ^bb151:
      %2318 = llvm.getelementptr inbounds %bias_2[%2314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2319 = llvm.load %2318 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2320 = llvm.fadd %1629, %2319 : f32
      %2321 = llvm.mul %2313, %out_stride0_1 overflow<nsw> : i64
      %2322 = llvm.add %2321, %2314 overflow<nsw> : i64
      %2323 = llvm.getelementptr inbounds %out_1[%2322] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2320, %2323 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb152
    ^bb152:
      %2324 = llvm.add %80, %100 : i64
      %2325 = llvm.add %81, %127 : i64
      %2326 = llvm.icmp "ult" %2324, %41 : i64
      %2327 = llvm.icmp "ult" %2325, %42 : i64
      %2328 = llvm.and %2326, %2327 : i1
      llvm.cond_br %2328, ^bb153, ^bb154
    ^bb153:
      %2329 = llvm.getelementptr inbounds %bias_2[%2325] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2330 = llvm.load %2329 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2331 = llvm.fadd %1630, %2330 : f32
      %2332 = llvm.mul %2324, %out_stride0_1 overflow<nsw> : i64
      %2333 = llvm.add %2332, %2325 overflow<nsw> : i64
      %2334 = llvm.getelementptr inbounds %out_1[%2333] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2331, %2334 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb154
    ^bb154:
      llvm.return
    }
  }
}
