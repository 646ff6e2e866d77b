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
    gpu.launch_func @kernels::@program_kernel blocks in (%15, %16, %16) threads in (%17, %16, %16) args(%13 : index, %11 : index, %4 : index, %7 : index, %a : memref<?x?xf32>, %9 : index, %b : memref<?x?xf32>, %out_1 : memref<?x?xf32>, %bias : memref<?xf32>)
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
    gpu.func @program_kernel(%0: index, %1: index, %2: index, %3: index, %a: memref<?x?xf32> {llvm.noalias}, %4: index, %b: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
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
      %1523 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf32>) -> index
      %1524 = arith.constant 1 : index
      %1525 = memref.dim %out, %1524 : memref<?x?xf32>
      %1526 = arith.constant 16 : index
      %1527 = arith.remui %1523, %1526 : index
      %1528 = arith.constant 4 : index
      %1529 = arith.remui %1525, %1528 : index
      %1530 = arith.ori %1527, %1529 : index
      %1531 = arith.constant 0 : index
      %1532 = arith.cmpi eq, %1530, %1531 : index
      %1533 = arith.addi %19, %43 : index
      %1534 = arith.addi %21, %90 : index
      %1535 = arith.constant 1 : index
      %1536 = arith.addi %1534, %1535 : index
      %1537 = arith.constant 2 : index
      %1538 = arith.addi %1534, %1537 : index
      %1539 = arith.constant 3 : index
      %1540 = arith.addi %1534, %1539 : index
      %1541 = arith.cmpi ult, %1533, %3 : index
      %1542 = arith.cmpi ult, %1540, %4 : index
      %1543 = arith.andi %1541, %1542 : i1
      %1544 = arith.andi %1543, %1532 : i1
      scf.if %1544 {
        %1545 = memref.load %bias[%1534] : memref<?xf32>
        %1546 = arith.addf %145, %1545 : f32
        %1547 = memref.load %bias[%1536] : memref<?xf32>
        %1548 = arith.addf %146, %1547 : f32
        %1549 = memref.load %bias[%1538] : memref<?xf32>
        %1550 = arith.addf %147, %1549 : f32
        %1551 = memref.load %bias[%1540] : memref<?xf32>
        %1552 = arith.addf %148, %1551 : f32
        %1553 = vector.from_elements %1546, %1548, %1550, %1552 : vector<4xf32>
        vector.store %1553, %out[%1533, %1534] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1554 = arith.cmpi ult, %1533, %3 : index
        %1555 = arith.cmpi ult, %1534, %4 : index
        %1556 = arith.andi %1554, %1555 : i1
        scf.if %1556 {
          %1557 = memref.load %bias[%1534] : memref<?xf32>
          %1558 = arith.addf %145, %1557 : f32
          memref.store %1558, %out[%1533, %1534] : memref<?x?xf32>
        }
        %1559 = arith.cmpi ult, %1533, %3 : index
        %1560 = arith.cmpi ult, %1536, %4 : index
        %1561 = arith.andi %1559, %1560 : i1
        scf.if %1561 {
          %1562 = memref.load %bias[%1536] : memref<?xf32>
          %1563 = arith.addf %146, %1562 : f32
          memref.store %1563, %out[%1533, %1536] : memref<?x?xf32>
        }
        %1564 = arith.cmpi ult, %1533, %3 : index
        %1565 = arith.cmpi ult, %1538, %4 : index
        %1566 = arith.andi %1564, %1565 : i1
        scf.if %1566 {
          %1567 = memref.load %bias[%1538] : memref<?xf32>
          %1568 = arith.addf %147, %1567 : f32
          memref.store %1568, %out[%1533, %1538] : memref<?x?xf32>
        }
        %1569 = arith.cmpi ult, %1533, %3 : index
        %1570 = arith.cmpi ult, %1540, %4 : index
        %1571 = arith.andi %1569, %1570 : i1
        scf.if %1571 {
          %1572 = memref.load %bias[%1540] : memref<?xf32>
          %1573 = arith.addf %148, %1572 : f32
          memref.store %1573, %out[%1533, %1540] : memref<?x?xf32>
        }
      }
      %1574 = arith.addi %19, %43 : index
      %1575 = arith.addi %21, %98 : index
      %1576 = arith.constant 1 : index
      %1577 = arith.addi %1575, %1576 : index
      %1578 = arith.constant 2 : index
      %1579 = arith.addi %1575, %1578 : index
      %1580 = arith.constant 3 : index
      %1581 = arith.addi %1575, %1580 : index
      %1582 = arith.cmpi ult, %1574, %3 : index
      %1583 = arith.cmpi ult, %1581, %4 : index
      %1584 = arith.andi %1582, %1583 : i1
      %1585 = arith.andi %1584, %1532 : i1
      scf.if %1585 {
        %1586 = memref.load %bias[%1575] : memref<?xf32>
        %1587 = arith.addf %149, %1586 : f32
        %1588 = memref.load %bias[%1577] : memref<?xf32>
        %1589 = arith.addf %150, %1588 : f32
        %1590 = memref.load %bias[%1579] : memref<?xf32>
        %1591 = arith.addf %151, %1590 : f32
        %1592 = memref.load %bias[%1581] : memref<?xf32>
        %1593 = arith.addf %152, %1592 : f32
        %1594 = vector.from_elements %1587, %1589, %1591, %1593 : vector<4xf32>
        vector.store %1594, %out[%1574, %1575] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1595 = arith.cmpi ult, %1574, %3 : index
        %1596 = arith.cmpi ult, %1575, %4 : index
        %1597 = arith.andi %1595, %1596 : i1
        scf.if %1597 {
          %1598 = memref.load %bias[%1575] : memref<?xf32>
          %1599 = arith.addf %149, %1598 : f32
          memref.store %1599, %out[%1574, %1575] : memref<?x?xf32>
        }
        %1600 = arith.cmpi ult, %1574, %3 : index
        %1601 = arith.cmpi ult, %1577, %4 : index
        %1602 = arith.andi %1600, %1601 : i1
        scf.if %1602 {
          %1603 = memref.load %bias[%1577] : memref<?xf32>
          %1604 = arith.addf %150, %1603 : f32
          memref.store %1604, %out[%1574, %1577] : memref<?x?xf32>
        }
        %1605 = arith.cmpi ult, %1574, %3 : index
        %1606 = arith.cmpi ult, %1579, %4 : index
        %1607 = arith.andi %1605, %1606 : i1
        scf.if %1607 {
          %1608 = memref.load %bias[%1579] : memref<?xf32>
          %1609 = arith.addf %151, %1608 : f32
          memref.store %1609, %out[%1574, %1579] : memref<?x?xf32>
        }
        %1610 = arith.cmpi ult, %1574, %3 : index
        %1611 = arith.cmpi ult, %1581, %4 : index
        %1612 = arith.andi %1610, %1611 : i1
        scf.if %1612 {
          %1613 = memref.load %bias[%1581] : memref<?xf32>
          %1614 = arith.addf %152, %1613 : f32
          memref.store %1614, %out[%1574, %1581] : memref<?x?xf32>
        }
      }
      %1615 = arith.addi %19, %45 : index
      %1616 = arith.addi %21, %90 : index
      %1617 = arith.constant 1 : index
      %1618 = arith.addi %1616, %1617 : index
      %1619 = arith.constant 2 : index
      %1620 = arith.addi %1616, %1619 : index
      %1621 = arith.constant 3 : index
      %1622 = arith.addi %1616, %1621 : index
      %1623 = arith.cmpi ult, %1615, %3 : index
      %1624 = arith.cmpi ult, %1622, %4 : index
      %1625 = arith.andi %1623, %1624 : i1
      %1626 = arith.andi %1625, %1532 : i1
      scf.if %1626 {
        %1627 = memref.load %bias[%1616] : memref<?xf32>
        %1628 = arith.addf %153, %1627 : f32
        %1629 = memref.load %bias[%1618] : memref<?xf32>
        %1630 = arith.addf %154, %1629 : f32
        %1631 = memref.load %bias[%1620] : memref<?xf32>
        %1632 = arith.addf %155, %1631 : f32
        %1633 = memref.load %bias[%1622] : memref<?xf32>
        %1634 = arith.addf %156, %1633 : f32
        %1635 = vector.from_elements %1628, %1630, %1632, %1634 : vector<4xf32>
        vector.store %1635, %out[%1615, %1616] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1636 = arith.cmpi ult, %1615, %3 : index
        %1637 = arith.cmpi ult, %1616, %4 : index
        %1638 = arith.andi %1636, %1637 : i1
        scf.if %1638 {
          %1639 = memref.load %bias[%1616] : memref<?xf32>
          %1640 = arith.addf %153, %1639 : f32
          memref.store %1640, %out[%1615, %1616] : memref<?x?xf32>
        }
        %1641 = arith.cmpi ult, %1615, %3 : index
        %1642 = arith.cmpi ult, %1618, %4 : index
        %1643 = arith.andi %1641, %1642 : i1
        scf.if %1643 {
          %1644 = memref.load %bias[%1618] : memref<?xf32>
          %1645 = arith.addf %154, %1644 : f32
          memref.store %1645, %out[%1615, %1618] : memref<?x?xf32>
        }
        %1646 = arith.cmpi ult, %1615, %3 : index
        %1647 = arith.cmpi ult, %1620, %4 : index
        %1648 = arith.andi %1646, %1647 : i1
        scf.if %1648 {
          %1649 = memref.load %bias[%1620] : memref<?xf32>
          %1650 = arith.addf %155, %1649 : f32
          memref.store %1650, %out[%1615, %1620] : memref<?x?xf32>
        }
        %1651 = arith.cmpi ult, %1615, %3 : index
        %1652 = arith.cmpi ult, %1622, %4 : index
        %1653 = arith.andi %1651, %1652 : i1
        scf.if %1653 {
          %1654 = memref.load %bias[%1622] : memref<?xf32>
          %1655 = arith.addf %156, %1654 : f32
          memref.store %1655, %out[%1615, %1622] : memref<?x?xf32>
        }
      }
      %1656 = arith.addi %19, %45 : index
      %1657 = arith.addi %21, %98 : index
      %1658 = arith.constant 1 : index
      %1659 = arith.addi %1657, %1658 : index
      %1660 = arith.constant 2 : index
      %1661 = arith.addi %1657, %1660 : index
      %1662 = arith.constant 3 : index
      %1663 = arith.addi %1657, %1662 : index
      %1664 = arith.cmpi ult, %1656, %3 : index
      %1665 = arith.cmpi ult, %1663, %4 : index
      %1666 = arith.andi %1664, %1665 : i1
      %1667 = arith.andi %1666, %1532 : i1
      scf.if %1667 {
        %1668 = memref.load %bias[%1657] : memref<?xf32>
        %1669 = arith.addf %157, %1668 : f32
        %1670 = memref.load %bias[%1659] : memref<?xf32>
        %1671 = arith.addf %158, %1670 : f32
        %1672 = memref.load %bias[%1661] : memref<?xf32>
        %1673 = arith.addf %159, %1672 : f32
        %1674 = memref.load %bias[%1663] : memref<?xf32>
        %1675 = arith.addf %160, %1674 : f32
        %1676 = vector.from_elements %1669, %1671, %1673, %1675 : vector<4xf32>
        vector.store %1676, %out[%1656, %1657] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1677 = arith.cmpi ult, %1656, %3 : index
        %1678 = arith.cmpi ult, %1657, %4 : index
        %1679 = arith.andi %1677, %1678 : i1
        scf.if %1679 {
          %1680 = memref.load %bias[%1657] : memref<?xf32>
          %1681 = arith.addf %157, %1680 : f32
          memref.store %1681, %out[%1656, %1657] : memref<?x?xf32>
        }
        %1682 = arith.cmpi ult, %1656, %3 : index
        %1683 = arith.cmpi ult, %1659, %4 : index
        %1684 = arith.andi %1682, %1683 : i1
        scf.if %1684 {
          %1685 = memref.load %bias[%1659] : memref<?xf32>
          %1686 = arith.addf %158, %1685 : f32
          memref.store %1686, %out[%1656, %1659] : memref<?x?xf32>
        }
        %1687 = arith.cmpi ult, %1656, %3 : index
        %1688 = arith.cmpi ult, %1661, %4 : index
        %1689 = arith.andi %1687, %1688 : i1
        scf.if %1689 {
          %1690 = memref.load %bias[%1661] : memref<?xf32>
          %1691 = arith.addf %159, %1690 : f32
          memref.store %1691, %out[%1656, %1661] : memref<?x?xf32>
        }
        %1692 = arith.cmpi ult, %1656, %3 : index
        %1693 = arith.cmpi ult, %1663, %4 : index
        %1694 = arith.andi %1692, %1693 : i1
        scf.if %1694 {
          %1695 = memref.load %bias[%1663] : memref<?xf32>
          %1696 = arith.addf %160, %1695 : f32
          memref.store %1696, %out[%1656, %1663] : memref<?x?xf32>
        }
      }
      %1697 = arith.addi %19, %47 : index
      %1698 = arith.addi %21, %90 : index
      %1699 = arith.constant 1 : index
      %1700 = arith.addi %1698, %1699 : index
      %1701 = arith.constant 2 : index
      %1702 = arith.addi %1698, %1701 : index
      %1703 = arith.constant 3 : index
      %1704 = arith.addi %1698, %1703 : index
      %1705 = arith.cmpi ult, %1697, %3 : index
      %1706 = arith.cmpi ult, %1704, %4 : index
      %1707 = arith.andi %1705, %1706 : i1
      %1708 = arith.andi %1707, %1532 : i1
      scf.if %1708 {
        %1709 = memref.load %bias[%1698] : memref<?xf32>
        %1710 = arith.addf %161, %1709 : f32
        %1711 = memref.load %bias[%1700] : memref<?xf32>
        %1712 = arith.addf %162, %1711 : f32
        %1713 = memref.load %bias[%1702] : memref<?xf32>
        %1714 = arith.addf %163, %1713 : f32
        %1715 = memref.load %bias[%1704] : memref<?xf32>
        %1716 = arith.addf %164, %1715 : f32
        %1717 = vector.from_elements %1710, %1712, %1714, %1716 : vector<4xf32>
        vector.store %1717, %out[%1697, %1698] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1718 = arith.cmpi ult, %1697, %3 : index
        %1719 = arith.cmpi ult, %1698, %4 : index
        %1720 = arith.andi %1718, %1719 : i1
        scf.if %1720 {
          %1721 = memref.load %bias[%1698] : memref<?xf32>
          %1722 = arith.addf %161, %1721 : f32
          memref.store %1722, %out[%1697, %1698] : memref<?x?xf32>
        }
        %1723 = arith.cmpi ult, %1697, %3 : index
        %1724 = arith.cmpi ult, %1700, %4 : index
        %1725 = arith.andi %1723, %1724 : i1
        scf.if %1725 {
          %1726 = memref.load %bias[%1700] : memref<?xf32>
          %1727 = arith.addf %162, %1726 : f32
          memref.store %1727, %out[%1697, %1700] : memref<?x?xf32>
        }
        %1728 = arith.cmpi ult, %1697, %3 : index
        %1729 = arith.cmpi ult, %1702, %4 : index
        %1730 = arith.andi %1728, %1729 : i1
        scf.if %1730 {
          %1731 = memref.load %bias[%1702] : memref<?xf32>
          %1732 = arith.addf %163, %1731 : f32
          memref.store %1732, %out[%1697, %1702] : memref<?x?xf32>
        }
        %1733 = arith.cmpi ult, %1697, %3 : index
        %1734 = arith.cmpi ult, %1704, %4 : index
        %1735 = arith.andi %1733, %1734 : i1
        scf.if %1735 {
          %1736 = memref.load %bias[%1704] : memref<?xf32>
          %1737 = arith.addf %164, %1736 : f32
          memref.store %1737, %out[%1697, %1704] : memref<?x?xf32>
        }
      }
      %1738 = arith.addi %19, %47 : index
      %1739 = arith.addi %21, %98 : index
      %1740 = arith.constant 1 : index
      %1741 = arith.addi %1739, %1740 : index
      %1742 = arith.constant 2 : index
      %1743 = arith.addi %1739, %1742 : index
      %1744 = arith.constant 3 : index
      %1745 = arith.addi %1739, %1744 : index
      %1746 = arith.cmpi ult, %1738, %3 : index
      %1747 = arith.cmpi ult, %1745, %4 : index
      %1748 = arith.andi %1746, %1747 : i1
      %1749 = arith.andi %1748, %1532 : i1
      scf.if %1749 {
        %1750 = memref.load %bias[%1739] : memref<?xf32>
        %1751 = arith.addf %165, %1750 : f32
        %1752 = memref.load %bias[%1741] : memref<?xf32>
        %1753 = arith.addf %166, %1752 : f32
        %1754 = memref.load %bias[%1743] : memref<?xf32>
        %1755 = arith.addf %167, %1754 : f32
        %1756 = memref.load %bias[%1745] : memref<?xf32>
        %1757 = arith.addf %168, %1756 : f32
        %1758 = vector.from_elements %1751, %1753, %1755, %1757 : vector<4xf32>
        vector.store %1758, %out[%1738, %1739] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1759 = arith.cmpi ult, %1738, %3 : index
        %1760 = arith.cmpi ult, %1739, %4 : index
        %1761 = arith.andi %1759, %1760 : i1
        scf.if %1761 {
          %1762 = memref.load %bias[%1739] : memref<?xf32>
          %1763 = arith.addf %165, %1762 : f32
          memref.store %1763, %out[%1738, %1739] : memref<?x?xf32>
        }
        %1764 = arith.cmpi ult, %1738, %3 : index
        %1765 = arith.cmpi ult, %1741, %4 : index
        %1766 = arith.andi %1764, %1765 : i1
        scf.if %1766 {
          %1767 = memref.load %bias[%1741] : memref<?xf32>
          %1768 = arith.addf %166, %1767 : f32
          memref.store %1768, %out[%1738, %1741] : memref<?x?xf32>
        }
        %1769 = arith.cmpi ult, %1738, %3 : index
        %1770 = arith.cmpi ult, %1743, %4 : index
        %1771 = arith.andi %1769, %1770 : i1
        scf.if %1771 {
          %1772 = memref.load %bias[%1743] : memref<?xf32>
          %1773 = arith.addf %167, %1772 : f32
          memref.store %1773, %out[%1738, %1743] : memref<?x?xf32>
        }
        %1774 = arith.cmpi ult, %1738, %3 : index
        %1775 = arith.cmpi ult, %1745, %4 : index
        %1776 = arith.andi %1774, %1775 : i1
        scf.if %1776 {
          %1777 = memref.load %bias[%1745] : memref<?xf32>
          %1778 = arith.addf %168, %1777 : f32
          memref.store %1778, %out[%1738, %1745] : memref<?x?xf32>
        }
      }
      %1779 = arith.addi %19, %49 : index
      %1780 = arith.addi %21, %90 : index
      %1781 = arith.constant 1 : index
      %1782 = arith.addi %1780, %1781 : index
      %1783 = arith.constant 2 : index
      %1784 = arith.addi %1780, %1783 : index
      %1785 = arith.constant 3 : index
      %1786 = arith.addi %1780, %1785 : index
      %1787 = arith.cmpi ult, %1779, %3 : index
      %1788 = arith.cmpi ult, %1786, %4 : index
      %1789 = arith.andi %1787, %1788 : i1
      %1790 = arith.andi %1789, %1532 : i1
      scf.if %1790 {
        %1791 = memref.load %bias[%1780] : memref<?xf32>
        %1792 = arith.addf %169, %1791 : f32
        %1793 = memref.load %bias[%1782] : memref<?xf32>
        %1794 = arith.addf %170, %1793 : f32
        %1795 = memref.load %bias[%1784] : memref<?xf32>
        %1796 = arith.addf %171, %1795 : f32
        %1797 = memref.load %bias[%1786] : memref<?xf32>
        %1798 = arith.addf %172, %1797 : f32
        %1799 = vector.from_elements %1792, %1794, %1796, %1798 : vector<4xf32>
        vector.store %1799, %out[%1779, %1780] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1800 = arith.cmpi ult, %1779, %3 : index
        %1801 = arith.cmpi ult, %1780, %4 : index
        %1802 = arith.andi %1800, %1801 : i1
        scf.if %1802 {
          %1803 = memref.load %bias[%1780] : memref<?xf32>
          %1804 = arith.addf %169, %1803 : f32
          memref.store %1804, %out[%1779, %1780] : memref<?x?xf32>
        }
        %1805 = arith.cmpi ult, %1779, %3 : index
        %1806 = arith.cmpi ult, %1782, %4 : index
        %1807 = arith.andi %1805, %1806 : i1
        scf.if %1807 {
          %1808 = memref.load %bias[%1782] : memref<?xf32>
          %1809 = arith.addf %170, %1808 : f32
          memref.store %1809, %out[%1779, %1782] : memref<?x?xf32>
        }
        %1810 = arith.cmpi ult, %1779, %3 : index
        %1811 = arith.cmpi ult, %1784, %4 : index
        %1812 = arith.andi %1810, %1811 : i1
        scf.if %1812 {
          %1813 = memref.load %bias[%1784] : memref<?xf32>
          %1814 = arith.addf %171, %1813 : f32
          memref.store %1814, %out[%1779, %1784] : memref<?x?xf32>
        }
        %1815 = arith.cmpi ult, %1779, %3 : index
        %1816 = arith.cmpi ult, %1786, %4 : index
        %1817 = arith.andi %1815, %1816 : i1
        scf.if %1817 {
          %1818 = memref.load %bias[%1786] : memref<?xf32>
          %1819 = arith.addf %172, %1818 : f32
          memref.store %1819, %out[%1779, %1786] : memref<?x?xf32>
        }
      }
      %1820 = arith.addi %19, %49 : index
      %1821 = arith.addi %21, %98 : index
      %1822 = arith.constant 1 : index
      %1823 = arith.addi %1821, %1822 : index
      %1824 = arith.constant 2 : index
      %1825 = arith.addi %1821, %1824 : index
      %1826 = arith.constant 3 : index
      %1827 = arith.addi %1821, %1826 : index
      %1828 = arith.cmpi ult, %1820, %3 : index
      %1829 = arith.cmpi ult, %1827, %4 : index
      %1830 = arith.andi %1828, %1829 : i1
      %1831 = arith.andi %1830, %1532 : i1
      scf.if %1831 {
        %1832 = memref.load %bias[%1821] : memref<?xf32>
        %1833 = arith.addf %173, %1832 : f32
        %1834 = memref.load %bias[%1823] : memref<?xf32>
        %1835 = arith.addf %174, %1834 : f32
        %1836 = memref.load %bias[%1825] : memref<?xf32>
        %1837 = arith.addf %175, %1836 : f32
        %1838 = memref.load %bias[%1827] : memref<?xf32>
        %1839 = arith.addf %176, %1838 : f32
        %1840 = vector.from_elements %1833, %1835, %1837, %1839 : vector<4xf32>
        vector.store %1840, %out[%1820, %1821] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1841 = arith.cmpi ult, %1820, %3 : index
        %1842 = arith.cmpi ult, %1821, %4 : index
        %1843 = arith.andi %1841, %1842 : i1
        scf.if %1843 {
          %1844 = memref.load %bias[%1821] : memref<?xf32>
          %1845 = arith.addf %173, %1844 : f32
          memref.store %1845, %out[%1820, %1821] : memref<?x?xf32>
        }
        %1846 = arith.cmpi ult, %1820, %3 : index
        %1847 = arith.cmpi ult, %1823, %4 : index
        %1848 = arith.andi %1846, %1847 : i1
        scf.if %1848 {
          %1849 = memref.load %bias[%1823] : memref<?xf32>
          %1850 = arith.addf %174, %1849 : f32
          memref.store %1850, %out[%1820, %1823] : memref<?x?xf32>
        }
        %1851 = arith.cmpi ult, %1820, %3 : index
        %1852 = arith.cmpi ult, %1825, %4 : index
        %1853 = arith.andi %1851, %1852 : i1
        scf.if %1853 {
          %1854 = memref.load %bias[%1825] : memref<?xf32>
          %1855 = arith.addf %175, %1854 : f32
          memref.store %1855, %out[%1820, %1825] : memref<?x?xf32>
        }
        %1856 = arith.cmpi ult, %1820, %3 : index
        %1857 = arith.cmpi ult, %1827, %4 : index
        %1858 = arith.andi %1856, %1857 : i1
        scf.if %1858 {
          %1859 = memref.load %bias[%1827] : memref<?xf32>
          %1860 = arith.addf %176, %1859 : f32
          memref.store %1860, %out[%1820, %1827] : memref<?x?xf32>
        }
      }
      %1861 = arith.addi %19, %51 : index
      %1862 = arith.addi %21, %90 : index
      %1863 = arith.constant 1 : index
      %1864 = arith.addi %1862, %1863 : index
      %1865 = arith.constant 2 : index
      %1866 = arith.addi %1862, %1865 : index
      %1867 = arith.constant 3 : index
      %1868 = arith.addi %1862, %1867 : index
      %1869 = arith.cmpi ult, %1861, %3 : index
      %1870 = arith.cmpi ult, %1868, %4 : index
      %1871 = arith.andi %1869, %1870 : i1
      %1872 = arith.andi %1871, %1532 : i1
      scf.if %1872 {
        %1873 = memref.load %bias[%1862] : memref<?xf32>
        %1874 = arith.addf %177, %1873 : f32
        %1875 = memref.load %bias[%1864] : memref<?xf32>
        %1876 = arith.addf %178, %1875 : f32
        %1877 = memref.load %bias[%1866] : memref<?xf32>
        %1878 = arith.addf %179, %1877 : f32
        %1879 = memref.load %bias[%1868] : memref<?xf32>
        %1880 = arith.addf %180, %1879 : f32
        %1881 = vector.from_elements %1874, %1876, %1878, %1880 : vector<4xf32>
        vector.store %1881, %out[%1861, %1862] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1882 = arith.cmpi ult, %1861, %3 : index
        %1883 = arith.cmpi ult, %1862, %4 : index
        %1884 = arith.andi %1882, %1883 : i1
        scf.if %1884 {
          %1885 = memref.load %bias[%1862] : memref<?xf32>
          %1886 = arith.addf %177, %1885 : f32
          memref.store %1886, %out[%1861, %1862] : memref<?x?xf32>
        }
        %1887 = arith.cmpi ult, %1861, %3 : index
        %1888 = arith.cmpi ult, %1864, %4 : index
        %1889 = arith.andi %1887, %1888 : i1
        scf.if %1889 {
          %1890 = memref.load %bias[%1864] : memref<?xf32>
          %1891 = arith.addf %178, %1890 : f32
          memref.store %1891, %out[%1861, %1864] : memref<?x?xf32>
        }
        %1892 = arith.cmpi ult, %1861, %3 : index
        %1893 = arith.cmpi ult, %1866, %4 : index
        %1894 = arith.andi %1892, %1893 : i1
        scf.if %1894 {
          %1895 = memref.load %bias[%1866] : memref<?xf32>
          %1896 = arith.addf %179, %1895 : f32
          memref.store %1896, %out[%1861, %1866] : memref<?x?xf32>
        }
        %1897 = arith.cmpi ult, %1861, %3 : index
        %1898 = arith.cmpi ult, %1868, %4 : index
        %1899 = arith.andi %1897, %1898 : i1
        scf.if %1899 {
          %1900 = memref.load %bias[%1868] : memref<?xf32>
          %1901 = arith.addf %180, %1900 : f32
          memref.store %1901, %out[%1861, %1868] : memref<?x?xf32>
        }
      }
      %1902 = arith.addi %19, %51 : index
      %1903 = arith.addi %21, %98 : index
      %1904 = arith.constant 1 : index
      %1905 = arith.addi %1903, %1904 : index
      %1906 = arith.constant 2 : index
      %1907 = arith.addi %1903, %1906 : index
      %1908 = arith.constant 3 : index
      %1909 = arith.addi %1903, %1908 : index
      %1910 = arith.cmpi ult, %1902, %3 : index
      %1911 = arith.cmpi ult, %1909, %4 : index
      %1912 = arith.andi %1910, %1911 : i1
      %1913 = arith.andi %1912, %1532 : i1
      scf.if %1913 {
        %1914 = memref.load %bias[%1903] : memref<?xf32>
        %1915 = arith.addf %181, %1914 : f32
        %1916 = memref.load %bias[%1905] : memref<?xf32>
        %1917 = arith.addf %182, %1916 : f32
        %1918 = memref.load %bias[%1907] : memref<?xf32>
        %1919 = arith.addf %183, %1918 : f32
        %1920 = memref.load %bias[%1909] : memref<?xf32>
        %1921 = arith.addf %184, %1920 : f32
        %1922 = vector.from_elements %1915, %1917, %1919, %1921 : vector<4xf32>
        vector.store %1922, %out[%1902, %1903] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1923 = arith.cmpi ult, %1902, %3 : index
        %1924 = arith.cmpi ult, %1903, %4 : index
        %1925 = arith.andi %1923, %1924 : i1
        scf.if %1925 {
          %1926 = memref.load %bias[%1903] : memref<?xf32>
          %1927 = arith.addf %181, %1926 : f32
          memref.store %1927, %out[%1902, %1903] : memref<?x?xf32>
        }
        %1928 = arith.cmpi ult, %1902, %3 : index
        %1929 = arith.cmpi ult, %1905, %4 : index
        %1930 = arith.andi %1928, %1929 : i1
        scf.if %1930 {
          %1931 = memref.load %bias[%1905] : memref<?xf32>
          %1932 = arith.addf %182, %1931 : f32
          memref.store %1932, %out[%1902, %1905] : memref<?x?xf32>
        }
        %1933 = arith.cmpi ult, %1902, %3 : index
        %1934 = arith.cmpi ult, %1907, %4 : index
        %1935 = arith.andi %1933, %1934 : i1
        scf.if %1935 {
          %1936 = memref.load %bias[%1907] : memref<?xf32>
          %1937 = arith.addf %183, %1936 : f32
          memref.store %1937, %out[%1902, %1907] : memref<?x?xf32>
        }
        %1938 = arith.cmpi ult, %1902, %3 : index
        %1939 = arith.cmpi ult, %1909, %4 : index
        %1940 = arith.andi %1938, %1939 : i1
        scf.if %1940 {
          %1941 = memref.load %bias[%1909] : memref<?xf32>
          %1942 = arith.addf %184, %1941 : f32
          memref.store %1942, %out[%1902, %1909] : memref<?x?xf32>
        }
      }
      %1943 = arith.addi %19, %53 : index
      %1944 = arith.addi %21, %90 : index
      %1945 = arith.constant 1 : index
      %1946 = arith.addi %1944, %1945 : index
      %1947 = arith.constant 2 : index
      %1948 = arith.addi %1944, %1947 : index
      %1949 = arith.constant 3 : index
      %1950 = arith.addi %1944, %1949 : index
      %1951 = arith.cmpi ult, %1943, %3 : index
      %1952 = arith.cmpi ult, %1950, %4 : index
      %1953 = arith.andi %1951, %1952 : i1
      %1954 = arith.andi %1953, %1532 : i1
      scf.if %1954 {
        %1955 = memref.load %bias[%1944] : memref<?xf32>
        %1956 = arith.addf %185, %1955 : f32
        %1957 = memref.load %bias[%1946] : memref<?xf32>
        %1958 = arith.addf %186, %1957 : f32
        %1959 = memref.load %bias[%1948] : memref<?xf32>
        %1960 = arith.addf %187, %1959 : f32
        %1961 = memref.load %bias[%1950] : memref<?xf32>
        %1962 = arith.addf %188, %1961 : f32
        %1963 = vector.from_elements %1956, %1958, %1960, %1962 : vector<4xf32>
        vector.store %1963, %out[%1943, %1944] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %1964 = arith.cmpi ult, %1943, %3 : index
        %1965 = arith.cmpi ult, %1944, %4 : index
        %1966 = arith.andi %1964, %1965 : i1
        scf.if %1966 {
          %1967 = memref.load %bias[%1944] : memref<?xf32>
          %1968 = arith.addf %185, %1967 : f32
          memref.store %1968, %out[%1943, %1944] : memref<?x?xf32>
        }
        %1969 = arith.cmpi ult, %1943, %3 : index
        %1970 = arith.cmpi ult, %1946, %4 : index
        %1971 = arith.andi %1969, %1970 : i1
        scf.if %1971 {
          %1972 = memref.load %bias[%1946] : memref<?xf32>
          %1973 = arith.addf %186, %1972 : f32
          memref.store %1973, %out[%1943, %1946] : memref<?x?xf32>
        }
        %1974 = arith.cmpi ult, %1943, %3 : index
        %1975 = arith.cmpi ult, %1948, %4 : index
        %1976 = arith.andi %1974, %1975 : i1
        scf.if %1976 {
          %1977 = memref.load %bias[%1948] : memref<?xf32>
          %1978 = arith.addf %187, %1977 : f32
          memref.store %1978, %out[%1943, %1948] : memref<?x?xf32>
        }
        %1979 = arith.cmpi ult, %1943, %3 : index
        %1980 = arith.cmpi ult, %1950, %4 : index
        %1981 = arith.andi %1979, %1980 : i1
        scf.if %1981 {
          %1982 = memref.load %bias[%1950] : memref<?xf32>
          %1983 = arith.addf %188, %1982 : f32
          memref.store %1983, %out[%1943, %1950] : memref<?x?xf32>
        }
      }
      %1984 = arith.addi %19, %53 : index
      %1985 = arith.addi %21, %98 : index
      %1986 = arith.constant 1 : index
      %1987 = arith.addi %1985, %1986 : index
      %1988 = arith.constant 2 : index
      %1989 = arith.addi %1985, %1988 : index
      %1990 = arith.constant 3 : index
      %1991 = arith.addi %1985, %1990 : index
      %1992 = arith.cmpi ult, %1984, %3 : index
      %1993 = arith.cmpi ult, %1991, %4 : index
      %1994 = arith.andi %1992, %1993 : i1
      %1995 = arith.andi %1994, %1532 : i1
      scf.if %1995 {
        %1996 = memref.load %bias[%1985] : memref<?xf32>
        %1997 = arith.addf %189, %1996 : f32
        %1998 = memref.load %bias[%1987] : memref<?xf32>
        %1999 = arith.addf %190, %1998 : f32
        %2000 = memref.load %bias[%1989] : memref<?xf32>
        %2001 = arith.addf %191, %2000 : f32
        %2002 = memref.load %bias[%1991] : memref<?xf32>
        %2003 = arith.addf %192, %2002 : f32
        %2004 = vector.from_elements %1997, %1999, %2001, %2003 : vector<4xf32>
        vector.store %2004, %out[%1984, %1985] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %2005 = arith.cmpi ult, %1984, %3 : index
        %2006 = arith.cmpi ult, %1985, %4 : index
        %2007 = arith.andi %2005, %2006 : i1
        scf.if %2007 {
          %2008 = memref.load %bias[%1985] : memref<?xf32>
          %2009 = arith.addf %189, %2008 : f32
          memref.store %2009, %out[%1984, %1985] : memref<?x?xf32>
        }
        %2010 = arith.cmpi ult, %1984, %3 : index
        %2011 = arith.cmpi ult, %1987, %4 : index
        %2012 = arith.andi %2010, %2011 : i1
        scf.if %2012 {
          %2013 = memref.load %bias[%1987] : memref<?xf32>
          %2014 = arith.addf %190, %2013 : f32
          memref.store %2014, %out[%1984, %1987] : memref<?x?xf32>
        }
        %2015 = arith.cmpi ult, %1984, %3 : index
        %2016 = arith.cmpi ult, %1989, %4 : index
        %2017 = arith.andi %2015, %2016 : i1
        scf.if %2017 {
          %2018 = memref.load %bias[%1989] : memref<?xf32>
          %2019 = arith.addf %191, %2018 : f32
          memref.store %2019, %out[%1984, %1989] : memref<?x?xf32>
        }
        %2020 = arith.cmpi ult, %1984, %3 : index
        %2021 = arith.cmpi ult, %1991, %4 : index
        %2022 = arith.andi %2020, %2021 : i1
        scf.if %2022 {
          %2023 = memref.load %bias[%1991] : memref<?xf32>
          %2024 = arith.addf %192, %2023 : f32
          memref.store %2024, %out[%1984, %1991] : memref<?x?xf32>
        }
      }
      %2025 = arith.addi %19, %55 : index
      %2026 = arith.addi %21, %90 : index
      %2027 = arith.constant 1 : index
      %2028 = arith.addi %2026, %2027 : index
      %2029 = arith.constant 2 : index
      %2030 = arith.addi %2026, %2029 : index
      %2031 = arith.constant 3 : index
      %2032 = arith.addi %2026, %2031 : index
      %2033 = arith.cmpi ult, %2025, %3 : index
      %2034 = arith.cmpi ult, %2032, %4 : index
      %2035 = arith.andi %2033, %2034 : i1
      %2036 = arith.andi %2035, %1532 : i1
      scf.if %2036 {
        %2037 = memref.load %bias[%2026] : memref<?xf32>
        %2038 = arith.addf %193, %2037 : f32
        %2039 = memref.load %bias[%2028] : memref<?xf32>
        %2040 = arith.addf %194, %2039 : f32
        %2041 = memref.load %bias[%2030] : memref<?xf32>
        %2042 = arith.addf %195, %2041 : f32
        %2043 = memref.load %bias[%2032] : memref<?xf32>
        %2044 = arith.addf %196, %2043 : f32
        %2045 = vector.from_elements %2038, %2040, %2042, %2044 : vector<4xf32>
        vector.store %2045, %out[%2025, %2026] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %2046 = arith.cmpi ult, %2025, %3 : index
        %2047 = arith.cmpi ult, %2026, %4 : index
        %2048 = arith.andi %2046, %2047 : i1
        scf.if %2048 {
          %2049 = memref.load %bias[%2026] : memref<?xf32>
          %2050 = arith.addf %193, %2049 : f32
          memref.store %2050, %out[%2025, %2026] : memref<?x?xf32>
        }
        %2051 = arith.cmpi ult, %2025, %3 : index
        %2052 = arith.cmpi ult, %2028, %4 : index
        %2053 = arith.andi %2051, %2052 : i1
        scf.if %2053 {
          %2054 = memref.load %bias[%2028] : memref<?xf32>
          %2055 = arith.addf %194, %2054 : f32
          memref.store %2055, %out[%2025, %2028] : memref<?x?xf32>
        }
        %2056 = arith.cmpi ult, %2025, %3 : index
        %2057 = arith.cmpi ult, %2030, %4 : index
        %2058 = arith.andi %2056, %2057 : i1
        scf.if %2058 {
          %2059 = memref.load %bias[%2030] : memref<?xf32>
          %2060 = arith.addf %195, %2059 : f32
          memref.store %2060, %out[%2025, %2030] : memref<?x?xf32>
        }
        %2061 = arith.cmpi ult, %2025, %3 : index
        %2062 = arith.cmpi ult, %2032, %4 : index
        %2063 = arith.andi %2061, %2062 : i1
        scf.if %2063 {
          %2064 = memref.load %bias[%2032] : memref<?xf32>
          %2065 = arith.addf %196, %2064 : f32
          memref.store %2065, %out[%2025, %2032] : memref<?x?xf32>
        }
      }
      %2066 = arith.addi %19, %55 : index
      %2067 = arith.addi %21, %98 : index
      %2068 = arith.constant 1 : index
      %2069 = arith.addi %2067, %2068 : index
      %2070 = arith.constant 2 : index
      %2071 = arith.addi %2067, %2070 : index
      %2072 = arith.constant 3 : index
      %2073 = arith.addi %2067, %2072 : index
      %2074 = arith.cmpi ult, %2066, %3 : index
      %2075 = arith.cmpi ult, %2073, %4 : index
      %2076 = arith.andi %2074, %2075 : i1
      %2077 = arith.andi %2076, %1532 : i1
      scf.if %2077 {
        %2078 = memref.load %bias[%2067] : memref<?xf32>
        %2079 = arith.addf %197, %2078 : f32
        %2080 = memref.load %bias[%2069] : memref<?xf32>
        %2081 = arith.addf %198, %2080 : f32
        %2082 = memref.load %bias[%2071] : memref<?xf32>
        %2083 = arith.addf %199, %2082 : f32
        %2084 = memref.load %bias[%2073] : memref<?xf32>
        %2085 = arith.addf %200, %2084 : f32
        %2086 = vector.from_elements %2079, %2081, %2083, %2085 : vector<4xf32>
        vector.store %2086, %out[%2066, %2067] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %2087 = arith.cmpi ult, %2066, %3 : index
        %2088 = arith.cmpi ult, %2067, %4 : index
        %2089 = arith.andi %2087, %2088 : i1
        scf.if %2089 {
          %2090 = memref.load %bias[%2067] : memref<?xf32>
          %2091 = arith.addf %197, %2090 : f32
          memref.store %2091, %out[%2066, %2067] : memref<?x?xf32>
        }
        %2092 = arith.cmpi ult, %2066, %3 : index
        %2093 = arith.cmpi ult, %2069, %4 : index
        %2094 = arith.andi %2092, %2093 : i1
        scf.if %2094 {
          %2095 = memref.load %bias[%2069] : memref<?xf32>
          %2096 = arith.addf %198, %2095 : f32
          memref.store %2096, %out[%2066, %2069] : memref<?x?xf32>
        }
        %2097 = arith.cmpi ult, %2066, %3 : index
        %2098 = arith.cmpi ult, %2071, %4 : index
        %2099 = arith.andi %2097, %2098 : i1
        scf.if %2099 {
          %2100 = memref.load %bias[%2071] : memref<?xf32>
          %2101 = arith.addf %199, %2100 : f32
          memref.store %2101, %out[%2066, %2071] : memref<?x?xf32>
        }
        %2102 = arith.cmpi ult, %2066, %3 : index
        %2103 = arith.cmpi ult, %2073, %4 : index
        %2104 = arith.andi %2102, %2103 : i1
        scf.if %2104 {
          %2105 = memref.load %bias[%2073] : memref<?xf32>
          %2106 = arith.addf %200, %2105 : f32
          memref.store %2106, %out[%2066, %2073] : memref<?x?xf32>
        }
      }
      %2107 = arith.addi %19, %57 : index
      %2108 = arith.addi %21, %90 : index
      %2109 = arith.constant 1 : index
      %2110 = arith.addi %2108, %2109 : index
      %2111 = arith.constant 2 : index
      %2112 = arith.addi %2108, %2111 : index
      %2113 = arith.constant 3 : index
      %2114 = arith.addi %2108, %2113 : index
      %2115 = arith.cmpi ult, %2107, %3 : index
      %2116 = arith.cmpi ult, %2114, %4 : index
      %2117 = arith.andi %2115, %2116 : i1
      %2118 = arith.andi %2117, %1532 : i1
      scf.if %2118 {
        %2119 = memref.load %bias[%2108] : memref<?xf32>
        %2120 = arith.addf %201, %2119 : f32
        %2121 = memref.load %bias[%2110] : memref<?xf32>
        %2122 = arith.addf %202, %2121 : f32
        %2123 = memref.load %bias[%2112] : memref<?xf32>
        %2124 = arith.addf %203, %2123 : f32
        %2125 = memref.load %bias[%2114] : memref<?xf32>
        %2126 = arith.addf %204, %2125 : f32
        %2127 = vector.from_elements %2120, %2122, %2124, %2126 : vector<4xf32>
        vector.store %2127, %out[%2107, %2108] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %2128 = arith.cmpi ult, %2107, %3 : index
        %2129 = arith.cmpi ult, %2108, %4 : index
        %2130 = arith.andi %2128, %2129 : i1
        scf.if %2130 {
          %2131 = memref.load %bias[%2108] : memref<?xf32>
          %2132 = arith.addf %201, %2131 : f32
          memref.store %2132, %out[%2107, %2108] : memref<?x?xf32>
        }
        %2133 = arith.cmpi ult, %2107, %3 : index
        %2134 = arith.cmpi ult, %2110, %4 : index
        %2135 = arith.andi %2133, %2134 : i1
        scf.if %2135 {
          %2136 = memref.load %bias[%2110] : memref<?xf32>
          %2137 = arith.addf %202, %2136 : f32
          memref.store %2137, %out[%2107, %2110] : memref<?x?xf32>
        }
        %2138 = arith.cmpi ult, %2107, %3 : index
        %2139 = arith.cmpi ult, %2112, %4 : index
        %2140 = arith.andi %2138, %2139 : i1
        scf.if %2140 {
          %2141 = memref.load %bias[%2112] : memref<?xf32>
          %2142 = arith.addf %203, %2141 : f32
          memref.store %2142, %out[%2107, %2112] : memref<?x?xf32>
        }
        %2143 = arith.cmpi ult, %2107, %3 : index
        %2144 = arith.cmpi ult, %2114, %4 : index
        %2145 = arith.andi %2143, %2144 : i1
        scf.if %2145 {
          %2146 = memref.load %bias[%2114] : memref<?xf32>
          %2147 = arith.addf %204, %2146 : f32
          memref.store %2147, %out[%2107, %2114] : memref<?x?xf32>
        }
      }
      %2148 = arith.addi %19, %57 : index
      %2149 = arith.addi %21, %98 : index
      %2150 = arith.constant 1 : index
      %2151 = arith.addi %2149, %2150 : index
      %2152 = arith.constant 2 : index
      %2153 = arith.addi %2149, %2152 : index
      %2154 = arith.constant 3 : index
      %2155 = arith.addi %2149, %2154 : index
      %2156 = arith.cmpi ult, %2148, %3 : index
      %2157 = arith.cmpi ult, %2155, %4 : index
      %2158 = arith.andi %2156, %2157 : i1
      %2159 = arith.andi %2158, %1532 : i1
      scf.if %2159 {
        %2160 = memref.load %bias[%2149] : memref<?xf32>
        %2161 = arith.addf %205, %2160 : f32
        %2162 = memref.load %bias[%2151] : memref<?xf32>
        %2163 = arith.addf %206, %2162 : f32
        %2164 = memref.load %bias[%2153] : memref<?xf32>
        %2165 = arith.addf %207, %2164 : f32
        %2166 = memref.load %bias[%2155] : memref<?xf32>
        %2167 = arith.addf %208, %2166 : f32
        %2168 = vector.from_elements %2161, %2163, %2165, %2167 : vector<4xf32>
        vector.store %2168, %out[%2148, %2149] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
      } else {
        %2169 = arith.cmpi ult, %2148, %3 : index
        %2170 = arith.cmpi ult, %2149, %4 : index
        %2171 = arith.andi %2169, %2170 : i1
        scf.if %2171 {
          %2172 = memref.load %bias[%2149] : memref<?xf32>
          %2173 = arith.addf %205, %2172 : f32
          memref.store %2173, %out[%2148, %2149] : memref<?x?xf32>
        }
        %2174 = arith.cmpi ult, %2148, %3 : index
        %2175 = arith.cmpi ult, %2151, %4 : index
        %2176 = arith.andi %2174, %2175 : i1
        scf.if %2176 {
          %2177 = memref.load %bias[%2151] : memref<?xf32>
          %2178 = arith.addf %206, %2177 : f32
          memref.store %2178, %out[%2148, %2151] : memref<?x?xf32>
        }
        %2179 = arith.cmpi ult, %2148, %3 : index
        %2180 = arith.cmpi ult, %2153, %4 : index
        %2181 = arith.andi %2179, %2180 : i1
        scf.if %2181 {
          %2182 = memref.load %bias[%2153] : memref<?xf32>
          %2183 = arith.addf %207, %2182 : f32
          memref.store %2183, %out[%2148, %2153] : memref<?x?xf32>
        }
        %2184 = arith.cmpi ult, %2148, %3 : index
        %2185 = arith.cmpi ult, %2155, %4 : index
        %2186 = arith.andi %2184, %2185 : i1
        scf.if %2186 {
          %2187 = memref.load %bias[%2155] : memref<?xf32>
          %2188 = arith.addf %208, %2187 : f32
          memref.store %2188, %out[%2148, %2155] : memref<?x?xf32>
        }
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/matmul.py:5: ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)", "tests/corpus/matmul.py:5: ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64) -> i32
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
    %26 = llvm.call @program_kernel.launch(%25, %1, %1, %3, %1, %1, %23, %15, %a_stride0, %6, %a, %a_size0, %a_stride0, %7, %b, %b_size0, %b_stride0, %out, %a_size0, %b_stride0, %bias, %bias_size0) : (i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64) -> i32
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
    llvm.func @program_kernel(%38: i64, %39: i64, %40: i64, %41: i64, %a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %42: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
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
      %68 = llvm.mlir.constant(16) : i64
      %69 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %69 : i32 to i64
      %70 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %70 : i32 to i64
      %71 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %72 = llvm.mul %38, %43 : i64
      %73 = llvm.udiv %block, %72 : i64
      %74 = llvm.urem %block, %72 : i64
      %75 = llvm.mul %73, %43 : i64
      %76 = llvm.sub %39, %75 : i64
      %77 = llvm.intr.umin(%76, %43) : (i64, i64) -> i64
      %78 = llvm.urem %74, %77 : i64
      %79 = llvm.add %75, %78 : i64
      %80 = llvm.udiv %74, %77 : i64
      %81 = llvm.mul %79, %44 : i64
      %82 = llvm.mul %80, %44 : i64
      %83 = llvm.urem %thread, %45 : i64
      %84 = llvm.udiv %thread, %45 : i64
      %85 = llvm.udiv %84, %46 : i64
      %86 = llvm.mul %85, %47 : i64
      %87 = llvm.udiv %83, %43 : i64
      %88 = llvm.add %86, %87 : i64
      %89 = llvm.urem %84, %46 : i64
      %90 = llvm.mul %89, %43 : i64
      %91 = llvm.urem %83, %43 : i64
      %92 = llvm.add %90, %91 : i64
      %93 = llvm.mul %88, %47 : i64
      %94 = llvm.add %93, %48 : i64
      %95 = llvm.add %93, %49 : i64
      %96 = llvm.add %93, %46 : i64
      %97 = llvm.add %93, %50 : i64
      %98 = llvm.add %93, %51 : i64
      %99 = llvm.add %93, %52 : i64
      %100 = llvm.add %93, %53 : i64
      %101 = llvm.add %93, %54 : i64
      %102 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %103 = llvm.addrspacecast %102 : !llvm.ptr<3> to !llvm.ptr
      %104 = llvm.add %thread, %48 : i64
      %105 = llvm.urem %104, %43 : i64
      %106 = llvm.udiv %104, %43 : i64
      %107 = llvm.add %81, %106 : i64
      %108 = llvm.add %thread, %55 : i64
      %109 = llvm.urem %108, %43 : i64
      %110 = llvm.udiv %108, %43 : i64
      %111 = llvm.add %81, %110 : i64
      %112 = llvm.add %thread, %56 : i64
      %113 = llvm.urem %112, %43 : i64
      %114 = llvm.udiv %112, %43 : i64
      %115 = llvm.add %81, %114 : i64
      %116 = llvm.add %thread, %57 : i64
      %117 = llvm.urem %116, %43 : i64
      %118 = llvm.udiv %116, %43 : i64
      %119 = llvm.add %81, %118 : i64
      %120 = llvm.mul %92, %47 : i64
      %121 = llvm.add %120, %48 : i64
      %122 = llvm.add %120, %49 : i64
      %123 = llvm.add %120, %46 : i64
      %124 = llvm.add %120, %50 : i64
      %125 = llvm.add %120, %51 : i64
      %126 = llvm.add %120, %52 : i64
      %127 = llvm.add %120, %53 : i64
      %128 = llvm.add %120, %54 : i64
      %129 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %130 = llvm.addrspacecast %129 : !llvm.ptr<3> to !llvm.ptr
      %131 = llvm.add %thread, %48 : i64
      %132 = llvm.urem %131, %44 : i64
      %133 = llvm.udiv %131, %44 : i64
      %134 = llvm.add %82, %132 : i64
      %135 = llvm.add %thread, %55 : i64
      %136 = llvm.urem %135, %44 : i64
      %137 = llvm.udiv %135, %44 : i64
      %138 = llvm.add %82, %136 : i64
      %139 = llvm.add %thread, %56 : i64
      %140 = llvm.urem %139, %44 : i64
      %141 = llvm.udiv %139, %44 : i64
      %142 = llvm.add %82, %140 : i64
      %143 = llvm.add %thread, %57 : i64
      %144 = llvm.urem %143, %44 : i64
      %145 = llvm.udiv %143, %44 : i64
      %146 = llvm.add %82, %144 : i64
      %147 = llvm.add %thread, %48 : i64
      %148 = llvm.urem %147, %45 : i64
      %149 = llvm.mul %148, %47 : i64
      %150 = llvm.udiv %147, %45 : i64
      %151 = llvm.add %82, %149 : i64
      %152 = llvm.icmp "slt" %48, %40 : i64
      llvm.cond_br %152, ^bb1(%48, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71 : i64, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32), ^bb26(%71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71, %71 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
    ^bb1(%153: i64, %154: f32, %155: f32, %156: f32, %157: f32, %158: f32, %159: f32, %160: f32, %161: f32, %162: f32, %163: f32, %164: f32, %165: f32, %166: f32, %167: f32, %168: f32, %169: f32, %170: f32, %171: f32, %172: f32, %173: f32, %174: f32, %175: f32, %176: f32, %177: f32, %178: f32, %179: f32, %180: f32, %181: f32, %182: f32, %183: f32, %184: f32, %185: f32, %186: f32, %187: f32, %188: f32, %189: f32, %190: f32, %191: f32, %192: f32, %193: f32, %194: f32, %195: f32, %196: f32, %197: f32, %198: f32, %199: f32, %200: f32, %201: f32, %202: f32, %203: f32, %204: f32, %205: f32, %206: f32, %207: f32, %208: f32, %209: f32, %210: f32, %211: f32, %212: f32, %213: f32, %214: f32, %215: f32, %216: f32, %217: f32):
      %218 = llvm.add %153, %105 : i64
      %219 = llvm.icmp "ult" %107, %41 : i64
      %220 = llvm.icmp "ult" %218, %40 : i64
      %221 = llvm.and %219, %220 : i1
      llvm.cond_br %221, ^bb2, ^bb3
    ^bb2:
      %222 = llvm.mul %107, %a_stride0_2 overflow<nsw> : i64
      %223 = llvm.add %222, %218 overflow<nsw> : i64
      %224 = llvm.getelementptr inbounds %a_2[%223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %225 = llvm.load %224 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb4(%225 : f32)
    ^bb3:
      %226 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb4(%226 : f32)
    ^bb4(%227: f32):
      %228 = llvm.mul %105, %58 overflow<nsw> : i64
      %229 = llvm.add %228, %106 overflow<nsw> : i64
      %230 = llvm.getelementptr inbounds %103[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %227, %230 {alignment = 4 : i64} : f32, !llvm.ptr
      %231 = llvm.add %153, %109 : i64
      %232 = llvm.icmp "ult" %111, %41 : i64
      %233 = llvm.icmp "ult" %231, %40 : i64
      %234 = llvm.and %232, %233 : i1
      llvm.cond_br %234, ^bb5, ^bb6
    ^bb5:
      %235 = llvm.mul %111, %a_stride0_2 overflow<nsw> : i64
      %236 = llvm.add %235, %231 overflow<nsw> : i64
      %237 = llvm.getelementptr inbounds %a_2[%236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %238 = llvm.load %237 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb7(%238 : f32)
    ^bb6:
      %239 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb7(%239 : f32)
    ^bb7(%240: f32):
      %241 = llvm.mul %109, %58 overflow<nsw> : i64
      %242 = llvm.add %241, %110 overflow<nsw> : i64
      %243 = llvm.getelementptr inbounds %103[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %240, %243 {alignment = 4 : i64} : f32, !llvm.ptr
      %244 = llvm.add %153, %113 : i64
      %245 = llvm.icmp "ult" %115, %41 : i64
      %246 = llvm.icmp "ult" %244, %40 : i64
      %247 = llvm.and %245, %246 : i1
      llvm.cond_br %247, ^bb8, ^bb9
    ^bb8:
      %248 = llvm.mul %115, %a_stride0_2 overflow<nsw> : i64
      %249 = llvm.add %248, %244 overflow<nsw> : i64
      %250 = llvm.getelementptr inbounds %a_2[%249] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %251 = llvm.load %250 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb10(%251 : f32)
    ^bb9:
      %252 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb10(%252 : f32)
    ^bb10(%253: f32):
      %254 = llvm.mul %113, %58 overflow<nsw> : i64
      %255 = llvm.add %254, %114 overflow<nsw> : i64
      %256 = llvm.getelementptr inbounds %103[%255] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %253, %256 {alignment = 4 : i64} : f32, !llvm.ptr
      %257 = llvm.add %153, %117 : i64
      %258 = llvm.icmp "ult" %119, %41 : i64
      %259 = llvm.icmp "ult" %257, %40 : i64
      %260 = llvm.and %258, %259 : i1
      llvm.cond_br %260, ^bb11, ^bb12
    ^bb11:
      %261 = llvm.mul %119, %a_stride0_2 overflow<nsw> : i64
      %262 = llvm.add %261, %257 overflow<nsw> : i64
      %263 = llvm.getelementptr inbounds %a_2[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %264 = llvm.load %263 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb13(%264 : f32)
    ^bb12:
      %265 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb13(%265 : f32)
    ^bb13(%266: f32):
      %267 = llvm.mul %117, %58 overflow<nsw> : i64
      %268 = llvm.add %267, %118 overflow<nsw> : i64
      %269 = llvm.getelementptr inbounds %103[%268] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %266, %269 {alignment = 4 : i64} : f32, !llvm.ptr
      %270 = llvm.add %153, %133 : i64
      %271 = llvm.icmp "ult" %134, %42 : i64
      %272 = llvm.icmp "ult" %270, %40 : i64
      %273 = llvm.and %271, %272 : i1
      llvm.cond_br %273, ^bb14, ^bb15
    ^bb14:
      %274 = llvm.mul %270, %b_stride0_2 overflow<nsw> : i64
      %275 = llvm.add %274, %134 overflow<nsw> : i64
      %276 = llvm.getelementptr inbounds %b_2[%275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %277 = llvm.load %276 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb16(%277 : f32)
    ^bb15:
      %278 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb16(%278 : f32)
    ^bb16(%279: f32):
      %280 = llvm.mul %133, %58 overflow<nsw> : i64
      %281 = llvm.add %280, %132 overflow<nsw> : i64
      %282 = llvm.getelementptr inbounds %130[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %279, %282 {alignment = 4 : i64} : f32, !llvm.ptr
      %283 = llvm.add %153, %137 : i64
      %284 = llvm.icmp "ult" %138, %42 : i64
      %285 = llvm.icmp "ult" %283, %40 : i64
      %286 = llvm.and %284, %285 : i1
      llvm.cond_br %286, ^bb17, ^bb18
    ^bb17:
      %287 = llvm.mul %283, %b_stride0_2 overflow<nsw> : i64
      %288 = llvm.add %287, %138 overflow<nsw> : i64
      %289 = llvm.getelementptr inbounds %b_2[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %290 = llvm.load %289 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb19(%290 : f32)
    ^bb18:
      %291 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb19(%291 : f32)
    ^bb19(%292: f32):
      %293 = llvm.mul %137, %58 overflow<nsw> : i64
      %294 = llvm.add %293, %136 overflow<nsw> : i64
      %295 = llvm.getelementptr inbounds %130[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %292, %295 {alignment = 4 : i64} : f32, !llvm.ptr
      %296 = llvm.add %153, %141 : i64
      %297 = llvm.icmp "ult" %142, %42 : i64
      %298 = llvm.icmp "ult" %296, %40 : i64
      %299 = llvm.and %297, %298 : i1
      llvm.cond_br %299, ^bb20, ^bb21
    ^bb20:
      %300 = llvm.mul %296, %b_stride0_2 overflow<nsw> : i64
      %301 = llvm.add %300, %142 overflow<nsw> : i64
      %302 = llvm.getelementptr inbounds %b_2[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %303 = llvm.load %302 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb22(%303 : f32)
    ^bb21:
      %304 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb22(%304 : f32)
    ^bb22(%305: f32):
      %306 = llvm.mul %141, %58 overflow<nsw> : i64
      %307 = llvm.add %306, %140 overflow<nsw> : i64
      %308 = llvm.getelementptr inbounds %130[%307] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %305, %308 {alignment = 4 : i64} : f32, !llvm.ptr
      %309 = llvm.add %153, %145 : i64
      %310 = llvm.icmp "ult" %146, %42 : i64
      %311 = llvm.icmp "ult" %309, %40 : i64
      %312 = llvm.and %310, %311 : i1
      llvm.cond_br %312, ^bb23, ^bb24
    ^bb23:
      %313 = llvm.mul %309, %b_stride0_2 overflow<nsw> : i64
      %314 = llvm.add %313, %146 overflow<nsw> : i64
      %315 = llvm.getelementptr inbounds %b_2[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %316 = llvm.load %315 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb25(%316 : f32)
    ^bb24:
      %317 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb25(%317 : f32)
    ^bb25(%318: f32):
      %319 = llvm.mul %145, %58 overflow<nsw> : i64
      %320 = llvm.add %319, %144 overflow<nsw> : i64
      %321 = llvm.getelementptr inbounds %130[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %318, %321 {alignment = 4 : i64} : f32, !llvm.ptr
      nvvm.barrier0
      %322 = llvm.getelementptr inbounds %103[%94] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %323 = llvm.load %322 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %324 = llvm.extractelement %323[%48 : i64] : vector<4xf32>
      %325 = llvm.extractelement %323[%49 : i64] : vector<4xf32>
      %326 = llvm.extractelement %323[%46 : i64] : vector<4xf32>
      %327 = llvm.extractelement %323[%50 : i64] : vector<4xf32>
      %328 = llvm.getelementptr inbounds %103[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %329 = llvm.load %328 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %330 = llvm.extractelement %329[%48 : i64] : vector<4xf32>
      %331 = llvm.extractelement %329[%49 : i64] : vector<4xf32>
      %332 = llvm.extractelement %329[%46 : i64] : vector<4xf32>
      %333 = llvm.extractelement %329[%50 : i64] : vector<4xf32>
      %334 = llvm.getelementptr inbounds %130[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %335 = llvm.load %334 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %336 = llvm.extractelement %335[%48 : i64] : vector<4xf32>
      %337 = llvm.extractelement %335[%49 : i64] : vector<4xf32>
      %338 = llvm.extractelement %335[%46 : i64] : vector<4xf32>
      %339 = llvm.extractelement %335[%50 : i64] : vector<4xf32>
      %340 = llvm.getelementptr inbounds %130[%125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %341 = llvm.load %340 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %342 = llvm.extractelement %341[%48 : i64] : vector<4xf32>
      %343 = llvm.extractelement %341[%49 : i64] : vector<4xf32>
      %344 = llvm.extractelement %341[%46 : i64] : vector<4xf32>
      %345 = llvm.extractelement %341[%50 : i64] : vector<4xf32>
      %346 = llvm.fmul %324, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %347 = llvm.fadd %154, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %348 = llvm.fmul %324, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %349 = llvm.fadd %155, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %350 = llvm.fmul %324, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %351 = llvm.fadd %156, %350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %352 = llvm.fmul %324, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %353 = llvm.fadd %157, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %354 = llvm.fmul %324, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %355 = llvm.fadd %158, %354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %356 = llvm.fmul %324, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %357 = llvm.fadd %159, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %358 = llvm.fmul %324, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %359 = llvm.fadd %160, %358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %360 = llvm.fmul %324, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %361 = llvm.fadd %161, %360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %362 = llvm.fmul %325, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %363 = llvm.fadd %162, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %364 = llvm.fmul %325, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %365 = llvm.fadd %163, %364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %366 = llvm.fmul %325, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %367 = llvm.fadd %164, %366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %368 = llvm.fmul %325, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %369 = llvm.fadd %165, %368 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %370 = llvm.fmul %325, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %371 = llvm.fadd %166, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %372 = llvm.fmul %325, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %373 = llvm.fadd %167, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %374 = llvm.fmul %325, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %375 = llvm.fadd %168, %374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %376 = llvm.fmul %325, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %377 = llvm.fadd %169, %376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %378 = llvm.fmul %326, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %379 = llvm.fadd %170, %378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %380 = llvm.fmul %326, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %381 = llvm.fadd %171, %380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %382 = llvm.fmul %326, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %383 = llvm.fadd %172, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %384 = llvm.fmul %326, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %385 = llvm.fadd %173, %384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %386 = llvm.fmul %326, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %387 = llvm.fadd %174, %386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %388 = llvm.fmul %326, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %389 = llvm.fadd %175, %388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %390 = llvm.fmul %326, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %391 = llvm.fadd %176, %390 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %392 = llvm.fmul %326, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %393 = llvm.fadd %177, %392 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %394 = llvm.fmul %327, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %395 = llvm.fadd %178, %394 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %396 = llvm.fmul %327, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %397 = llvm.fadd %179, %396 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %398 = llvm.fmul %327, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %399 = llvm.fadd %180, %398 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %400 = llvm.fmul %327, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %401 = llvm.fadd %181, %400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %402 = llvm.fmul %327, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %403 = llvm.fadd %182, %402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %404 = llvm.fmul %327, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %405 = llvm.fadd %183, %404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %406 = llvm.fmul %327, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %407 = llvm.fadd %184, %406 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %408 = llvm.fmul %327, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %409 = llvm.fadd %185, %408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %410 = llvm.fmul %330, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %411 = llvm.fadd %186, %410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %412 = llvm.fmul %330, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %413 = llvm.fadd %187, %412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %414 = llvm.fmul %330, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %415 = llvm.fadd %188, %414 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %416 = llvm.fmul %330, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %417 = llvm.fadd %189, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %418 = llvm.fmul %330, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %419 = llvm.fadd %190, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %420 = llvm.fmul %330, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %421 = llvm.fadd %191, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %422 = llvm.fmul %330, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %423 = llvm.fadd %192, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %424 = llvm.fmul %330, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %425 = llvm.fadd %193, %424 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %426 = llvm.fmul %331, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %427 = llvm.fadd %194, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %428 = llvm.fmul %331, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %429 = llvm.fadd %195, %428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %430 = llvm.fmul %331, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %431 = llvm.fadd %196, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %432 = llvm.fmul %331, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %433 = llvm.fadd %197, %432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %434 = llvm.fmul %331, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %435 = llvm.fadd %198, %434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %436 = llvm.fmul %331, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %437 = llvm.fadd %199, %436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %438 = llvm.fmul %331, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %439 = llvm.fadd %200, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %440 = llvm.fmul %331, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %441 = llvm.fadd %201, %440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %442 = llvm.fmul %332, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %443 = llvm.fadd %202, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %444 = llvm.fmul %332, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %445 = llvm.fadd %203, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %446 = llvm.fmul %332, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %447 = llvm.fadd %204, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %448 = llvm.fmul %332, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %449 = llvm.fadd %205, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %450 = llvm.fmul %332, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %451 = llvm.fadd %206, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %452 = llvm.fmul %332, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %453 = llvm.fadd %207, %452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %454 = llvm.fmul %332, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %455 = llvm.fadd %208, %454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %456 = llvm.fmul %332, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %457 = llvm.fadd %209, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %458 = llvm.fmul %333, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %459 = llvm.fadd %210, %458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %460 = llvm.fmul %333, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %461 = llvm.fadd %211, %460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %462 = llvm.fmul %333, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %463 = llvm.fadd %212, %462 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %464 = llvm.fmul %333, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %465 = llvm.fadd %213, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %466 = llvm.fmul %333, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %467 = llvm.fadd %214, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %468 = llvm.fmul %333, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %469 = llvm.fadd %215, %468 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %470 = llvm.fmul %333, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %471 = llvm.fadd %216, %470 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %472 = llvm.fmul %333, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %473 = llvm.fadd %217, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %474 = llvm.add %94, %58 overflow<nsw> : i64
      %475 = llvm.getelementptr inbounds %103[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %476 = llvm.load %475 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %477 = llvm.extractelement %476[%48 : i64] : vector<4xf32>
      %478 = llvm.extractelement %476[%49 : i64] : vector<4xf32>
      %479 = llvm.extractelement %476[%46 : i64] : vector<4xf32>
      %480 = llvm.extractelement %476[%50 : i64] : vector<4xf32>
      %481 = llvm.add %98, %58 overflow<nsw> : i64
      %482 = llvm.getelementptr inbounds %103[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %483 = llvm.load %482 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %484 = llvm.extractelement %483[%48 : i64] : vector<4xf32>
      %485 = llvm.extractelement %483[%49 : i64] : vector<4xf32>
      %486 = llvm.extractelement %483[%46 : i64] : vector<4xf32>
      %487 = llvm.extractelement %483[%50 : i64] : vector<4xf32>
      %488 = llvm.add %121, %58 overflow<nsw> : i64
      %489 = llvm.getelementptr inbounds %130[%488] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %490 = llvm.load %489 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %491 = llvm.extractelement %490[%48 : i64] : vector<4xf32>
      %492 = llvm.extractelement %490[%49 : i64] : vector<4xf32>
      %493 = llvm.extractelement %490[%46 : i64] : vector<4xf32>
      %494 = llvm.extractelement %490[%50 : i64] : vector<4xf32>
      %495 = llvm.add %125, %58 overflow<nsw> : i64
      %496 = llvm.getelementptr inbounds %130[%495] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %497 = llvm.load %496 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %498 = llvm.extractelement %497[%48 : i64] : vector<4xf32>
      %499 = llvm.extractelement %497[%49 : i64] : vector<4xf32>
      %500 = llvm.extractelement %497[%46 : i64] : vector<4xf32>
      %501 = llvm.extractelement %497[%50 : i64] : vector<4xf32>
      %502 = llvm.fmul %477, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %503 = llvm.fadd %347, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %504 = llvm.fmul %477, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %505 = llvm.fadd %349, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %506 = llvm.fmul %477, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %507 = llvm.fadd %351, %506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %508 = llvm.fmul %477, %494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %509 = llvm.fadd %353, %508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %510 = llvm.fmul %477, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %511 = llvm.fadd %355, %510 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %512 = llvm.fmul %477, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %513 = llvm.fadd %357, %512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %514 = llvm.fmul %477, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %515 = llvm.fadd %359, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %516 = llvm.fmul %477, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %517 = llvm.fadd %361, %516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %518 = llvm.fmul %478, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %519 = llvm.fadd %363, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %520 = llvm.fmul %478, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %521 = llvm.fadd %365, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %522 = llvm.fmul %478, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %523 = llvm.fadd %367, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %524 = llvm.fmul %478, %494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %525 = llvm.fadd %369, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %526 = llvm.fmul %478, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %527 = llvm.fadd %371, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %528 = llvm.fmul %478, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %529 = llvm.fadd %373, %528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %530 = llvm.fmul %478, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %531 = llvm.fadd %375, %530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %532 = llvm.fmul %478, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %533 = llvm.fadd %377, %532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %534 = llvm.fmul %479, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %535 = llvm.fadd %379, %534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %536 = llvm.fmul %479, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %537 = llvm.fadd %381, %536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %538 = llvm.fmul %479, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %539 = llvm.fadd %383, %538 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %540 = llvm.fmul %479, %494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %541 = llvm.fadd %385, %540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %542 = llvm.fmul %479, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %543 = llvm.fadd %387, %542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %544 = llvm.fmul %479, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %545 = llvm.fadd %389, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %546 = llvm.fmul %479, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %547 = llvm.fadd %391, %546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %548 = llvm.fmul %479, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %549 = llvm.fadd %393, %548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %550 = llvm.fmul %480, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %551 = llvm.fadd %395, %550 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %552 = llvm.fmul %480, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %553 = llvm.fadd %397, %552 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %554 = llvm.fmul %480, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %555 = llvm.fadd %399, %554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %556 = llvm.fmul %480, %494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %557 = llvm.fadd %401, %556 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %558 = llvm.fmul %480, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %559 = llvm.fadd %403, %558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %560 = llvm.fmul %480, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %561 = llvm.fadd %405, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %562 = llvm.fmul %480, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %563 = llvm.fadd %407, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %564 = llvm.fmul %480, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %565 = llvm.fadd %409, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %566 = llvm.fmul %484, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %567 = llvm.fadd %411, %566 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %568 = llvm.fmul %484, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %569 = llvm.fadd %413, %568 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %570 = llvm.fmul %484, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %571 = llvm.fadd %415, %570 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %572 = llvm.fmul %484, %494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %573 = llvm.fadd %417, %572 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %574 = llvm.fmul %484, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %575 = llvm.fadd %419, %574 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %576 = llvm.fmul %484, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %577 = llvm.fadd %421, %576 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %578 = llvm.fmul %484, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %579 = llvm.fadd %423, %578 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %580 = llvm.fmul %484, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %581 = llvm.fadd %425, %580 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %582 = llvm.fmul %485, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %583 = llvm.fadd %427, %582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %584 = llvm.fmul %485, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %585 = llvm.fadd %429, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %586 = llvm.fmul %485, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %587 = llvm.fadd %431, %586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %588 = llvm.fmul %485, %494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %589 = llvm.fadd %433, %588 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %590 = llvm.fmul %485, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %591 = llvm.fadd %435, %590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %592 = llvm.fmul %485, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %593 = llvm.fadd %437, %592 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %594 = llvm.fmul %485, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %595 = llvm.fadd %439, %594 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %596 = llvm.fmul %485, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %597 = llvm.fadd %441, %596 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %598 = llvm.fmul %486, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %599 = llvm.fadd %443, %598 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %600 = llvm.fmul %486, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %601 = llvm.fadd %445, %600 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %602 = llvm.fmul %486, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %603 = llvm.fadd %447, %602 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %604 = llvm.fmul %486, %494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %605 = llvm.fadd %449, %604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %606 = llvm.fmul %486, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %607 = llvm.fadd %451, %606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %608 = llvm.fmul %486, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %609 = llvm.fadd %453, %608 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %610 = llvm.fmul %486, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %611 = llvm.fadd %455, %610 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %612 = llvm.fmul %486, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %613 = llvm.fadd %457, %612 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %614 = llvm.fmul %487, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %615 = llvm.fadd %459, %614 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %616 = llvm.fmul %487, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %617 = llvm.fadd %461, %616 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %618 = llvm.fmul %487, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %619 = llvm.fadd %463, %618 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %620 = llvm.fmul %487, %494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %621 = llvm.fadd %465, %620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %622 = llvm.fmul %487, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %623 = llvm.fadd %467, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %624 = llvm.fmul %487, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %625 = llvm.fadd %469, %624 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %626 = llvm.fmul %487, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %627 = llvm.fadd %471, %626 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %628 = llvm.fmul %487, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %629 = llvm.fadd %473, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %630 = llvm.add %94, %59 overflow<nsw> : i64
      %631 = llvm.getelementptr inbounds %103[%630] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %632 = llvm.load %631 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %633 = llvm.extractelement %632[%48 : i64] : vector<4xf32>
      %634 = llvm.extractelement %632[%49 : i64] : vector<4xf32>
      %635 = llvm.extractelement %632[%46 : i64] : vector<4xf32>
      %636 = llvm.extractelement %632[%50 : i64] : vector<4xf32>
      %637 = llvm.add %98, %59 overflow<nsw> : i64
      %638 = llvm.getelementptr inbounds %103[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %639 = llvm.load %638 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %640 = llvm.extractelement %639[%48 : i64] : vector<4xf32>
      %641 = llvm.extractelement %639[%49 : i64] : vector<4xf32>
      %642 = llvm.extractelement %639[%46 : i64] : vector<4xf32>
      %643 = llvm.extractelement %639[%50 : i64] : vector<4xf32>
      %644 = llvm.add %121, %59 overflow<nsw> : i64
      %645 = llvm.getelementptr inbounds %130[%644] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %646 = llvm.load %645 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %647 = llvm.extractelement %646[%48 : i64] : vector<4xf32>
      %648 = llvm.extractelement %646[%49 : i64] : vector<4xf32>
      %649 = llvm.extractelement %646[%46 : i64] : vector<4xf32>
      %650 = llvm.extractelement %646[%50 : i64] : vector<4xf32>
      %651 = llvm.add %125, %59 overflow<nsw> : i64
      %652 = llvm.getelementptr inbounds %130[%651] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %653 = llvm.load %652 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %654 = llvm.extractelement %653[%48 : i64] : vector<4xf32>
      %655 = llvm.extractelement %653[%49 : i64] : vector<4xf32>
      %656 = llvm.extractelement %653[%46 : i64] : vector<4xf32>
      %657 = llvm.extractelement %653[%50 : i64] : vector<4xf32>
      %658 = llvm.fmul %633, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %659 = llvm.fadd %503, %658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %660 = llvm.fmul %633, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %661 = llvm.fadd %505, %660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %662 = llvm.fmul %633, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %663 = llvm.fadd %507, %662 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %664 = llvm.fmul %633, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %665 = llvm.fadd %509, %664 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %666 = llvm.fmul %633, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %667 = llvm.fadd %511, %666 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %668 = llvm.fmul %633, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %669 = llvm.fadd %513, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %670 = llvm.fmul %633, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %671 = llvm.fadd %515, %670 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %672 = llvm.fmul %633, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %673 = llvm.fadd %517, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %674 = llvm.fmul %634, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %675 = llvm.fadd %519, %674 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %676 = llvm.fmul %634, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %677 = llvm.fadd %521, %676 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %678 = llvm.fmul %634, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %679 = llvm.fadd %523, %678 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %680 = llvm.fmul %634, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %681 = llvm.fadd %525, %680 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %682 = llvm.fmul %634, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %683 = llvm.fadd %527, %682 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %684 = llvm.fmul %634, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %685 = llvm.fadd %529, %684 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %686 = llvm.fmul %634, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %687 = llvm.fadd %531, %686 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %688 = llvm.fmul %634, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %689 = llvm.fadd %533, %688 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %690 = llvm.fmul %635, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %691 = llvm.fadd %535, %690 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %692 = llvm.fmul %635, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %693 = llvm.fadd %537, %692 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %694 = llvm.fmul %635, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %695 = llvm.fadd %539, %694 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %696 = llvm.fmul %635, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %697 = llvm.fadd %541, %696 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %698 = llvm.fmul %635, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %699 = llvm.fadd %543, %698 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %700 = llvm.fmul %635, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %701 = llvm.fadd %545, %700 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %702 = llvm.fmul %635, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %703 = llvm.fadd %547, %702 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %704 = llvm.fmul %635, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %705 = llvm.fadd %549, %704 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %706 = llvm.fmul %636, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %707 = llvm.fadd %551, %706 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %708 = llvm.fmul %636, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %709 = llvm.fadd %553, %708 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %710 = llvm.fmul %636, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %711 = llvm.fadd %555, %710 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %712 = llvm.fmul %636, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %713 = llvm.fadd %557, %712 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %714 = llvm.fmul %636, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %715 = llvm.fadd %559, %714 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %716 = llvm.fmul %636, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %717 = llvm.fadd %561, %716 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %718 = llvm.fmul %636, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %719 = llvm.fadd %563, %718 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %720 = llvm.fmul %636, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %721 = llvm.fadd %565, %720 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %722 = llvm.fmul %640, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %723 = llvm.fadd %567, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %724 = llvm.fmul %640, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %725 = llvm.fadd %569, %724 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %726 = llvm.fmul %640, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %727 = llvm.fadd %571, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %728 = llvm.fmul %640, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %729 = llvm.fadd %573, %728 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %730 = llvm.fmul %640, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %731 = llvm.fadd %575, %730 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %732 = llvm.fmul %640, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %733 = llvm.fadd %577, %732 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %734 = llvm.fmul %640, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %735 = llvm.fadd %579, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %736 = llvm.fmul %640, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %737 = llvm.fadd %581, %736 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %738 = llvm.fmul %641, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %739 = llvm.fadd %583, %738 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %740 = llvm.fmul %641, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %741 = llvm.fadd %585, %740 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %742 = llvm.fmul %641, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %743 = llvm.fadd %587, %742 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %744 = llvm.fmul %641, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %745 = llvm.fadd %589, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %746 = llvm.fmul %641, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %747 = llvm.fadd %591, %746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %748 = llvm.fmul %641, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %749 = llvm.fadd %593, %748 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %750 = llvm.fmul %641, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %751 = llvm.fadd %595, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %752 = llvm.fmul %641, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %753 = llvm.fadd %597, %752 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %754 = llvm.fmul %642, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %755 = llvm.fadd %599, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %756 = llvm.fmul %642, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %757 = llvm.fadd %601, %756 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %758 = llvm.fmul %642, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %759 = llvm.fadd %603, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %760 = llvm.fmul %642, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %761 = llvm.fadd %605, %760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %762 = llvm.fmul %642, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %763 = llvm.fadd %607, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %764 = llvm.fmul %642, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %765 = llvm.fadd %609, %764 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %766 = llvm.fmul %642, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %767 = llvm.fadd %611, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %768 = llvm.fmul %642, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %769 = llvm.fadd %613, %768 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %770 = llvm.fmul %643, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %771 = llvm.fadd %615, %770 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %772 = llvm.fmul %643, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %773 = llvm.fadd %617, %772 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %774 = llvm.fmul %643, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %775 = llvm.fadd %619, %774 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %776 = llvm.fmul %643, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %777 = llvm.fadd %621, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %778 = llvm.fmul %643, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %779 = llvm.fadd %623, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %780 = llvm.fmul %643, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %781 = llvm.fadd %625, %780 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %782 = llvm.fmul %643, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %783 = llvm.fadd %627, %782 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %784 = llvm.fmul %643, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %785 = llvm.fadd %629, %784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %786 = llvm.add %94, %60 overflow<nsw> : i64
      %787 = llvm.getelementptr inbounds %103[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %788 = llvm.load %787 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %789 = llvm.extractelement %788[%48 : i64] : vector<4xf32>
      %790 = llvm.extractelement %788[%49 : i64] : vector<4xf32>
      %791 = llvm.extractelement %788[%46 : i64] : vector<4xf32>
      %792 = llvm.extractelement %788[%50 : i64] : vector<4xf32>
      %793 = llvm.add %98, %60 overflow<nsw> : i64
      %794 = llvm.getelementptr inbounds %103[%793] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %795 = llvm.load %794 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %796 = llvm.extractelement %795[%48 : i64] : vector<4xf32>
      %797 = llvm.extractelement %795[%49 : i64] : vector<4xf32>
      %798 = llvm.extractelement %795[%46 : i64] : vector<4xf32>
      %799 = llvm.extractelement %795[%50 : i64] : vector<4xf32>
      %800 = llvm.add %121, %60 overflow<nsw> : i64
      %801 = llvm.getelementptr inbounds %130[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %802 = llvm.load %801 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %803 = llvm.extractelement %802[%48 : i64] : vector<4xf32>
      %804 = llvm.extractelement %802[%49 : i64] : vector<4xf32>
      %805 = llvm.extractelement %802[%46 : i64] : vector<4xf32>
      %806 = llvm.extractelement %802[%50 : i64] : vector<4xf32>
      %807 = llvm.add %125, %60 overflow<nsw> : i64
      %808 = llvm.getelementptr inbounds %130[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %809 = llvm.load %808 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %810 = llvm.extractelement %809[%48 : i64] : vector<4xf32>
      %811 = llvm.extractelement %809[%49 : i64] : vector<4xf32>
      %812 = llvm.extractelement %809[%46 : i64] : vector<4xf32>
      %813 = llvm.extractelement %809[%50 : i64] : vector<4xf32>
      %814 = llvm.fmul %789, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %815 = llvm.fadd %659, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %816 = llvm.fmul %789, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %817 = llvm.fadd %661, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %818 = llvm.fmul %789, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %819 = llvm.fadd %663, %818 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %820 = llvm.fmul %789, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %821 = llvm.fadd %665, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %822 = llvm.fmul %789, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %823 = llvm.fadd %667, %822 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %824 = llvm.fmul %789, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %825 = llvm.fadd %669, %824 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %826 = llvm.fmul %789, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %827 = llvm.fadd %671, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %828 = llvm.fmul %789, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %829 = llvm.fadd %673, %828 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %830 = llvm.fmul %790, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %831 = llvm.fadd %675, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %832 = llvm.fmul %790, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %833 = llvm.fadd %677, %832 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %834 = llvm.fmul %790, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %835 = llvm.fadd %679, %834 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %836 = llvm.fmul %790, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %837 = llvm.fadd %681, %836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %838 = llvm.fmul %790, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %839 = llvm.fadd %683, %838 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %840 = llvm.fmul %790, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %841 = llvm.fadd %685, %840 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %842 = llvm.fmul %790, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %843 = llvm.fadd %687, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %844 = llvm.fmul %790, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %845 = llvm.fadd %689, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %846 = llvm.fmul %791, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %847 = llvm.fadd %691, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %848 = llvm.fmul %791, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %849 = llvm.fadd %693, %848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %850 = llvm.fmul %791, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %851 = llvm.fadd %695, %850 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %852 = llvm.fmul %791, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %853 = llvm.fadd %697, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %854 = llvm.fmul %791, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %855 = llvm.fadd %699, %854 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %856 = llvm.fmul %791, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %857 = llvm.fadd %701, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %858 = llvm.fmul %791, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %859 = llvm.fadd %703, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %860 = llvm.fmul %791, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %861 = llvm.fadd %705, %860 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %862 = llvm.fmul %792, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %863 = llvm.fadd %707, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %864 = llvm.fmul %792, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %865 = llvm.fadd %709, %864 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %866 = llvm.fmul %792, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %867 = llvm.fadd %711, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %868 = llvm.fmul %792, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %869 = llvm.fadd %713, %868 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %870 = llvm.fmul %792, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %871 = llvm.fadd %715, %870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %872 = llvm.fmul %792, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %873 = llvm.fadd %717, %872 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %874 = llvm.fmul %792, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %875 = llvm.fadd %719, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %876 = llvm.fmul %792, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %877 = llvm.fadd %721, %876 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %878 = llvm.fmul %796, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %879 = llvm.fadd %723, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %880 = llvm.fmul %796, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %881 = llvm.fadd %725, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %882 = llvm.fmul %796, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %883 = llvm.fadd %727, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %884 = llvm.fmul %796, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %885 = llvm.fadd %729, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %886 = llvm.fmul %796, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %887 = llvm.fadd %731, %886 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %888 = llvm.fmul %796, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %889 = llvm.fadd %733, %888 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %890 = llvm.fmul %796, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %891 = llvm.fadd %735, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %892 = llvm.fmul %796, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %893 = llvm.fadd %737, %892 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %894 = llvm.fmul %797, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %895 = llvm.fadd %739, %894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %896 = llvm.fmul %797, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %897 = llvm.fadd %741, %896 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %898 = llvm.fmul %797, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %899 = llvm.fadd %743, %898 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %900 = llvm.fmul %797, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %901 = llvm.fadd %745, %900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %902 = llvm.fmul %797, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %903 = llvm.fadd %747, %902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %904 = llvm.fmul %797, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %905 = llvm.fadd %749, %904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %906 = llvm.fmul %797, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %907 = llvm.fadd %751, %906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %908 = llvm.fmul %797, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %909 = llvm.fadd %753, %908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %910 = llvm.fmul %798, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %911 = llvm.fadd %755, %910 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %912 = llvm.fmul %798, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %913 = llvm.fadd %757, %912 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %914 = llvm.fmul %798, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %915 = llvm.fadd %759, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %916 = llvm.fmul %798, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %917 = llvm.fadd %761, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %918 = llvm.fmul %798, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %919 = llvm.fadd %763, %918 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %920 = llvm.fmul %798, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %921 = llvm.fadd %765, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %922 = llvm.fmul %798, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %923 = llvm.fadd %767, %922 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %924 = llvm.fmul %798, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %925 = llvm.fadd %769, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %926 = llvm.fmul %799, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %927 = llvm.fadd %771, %926 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %928 = llvm.fmul %799, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %929 = llvm.fadd %773, %928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %930 = llvm.fmul %799, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %931 = llvm.fadd %775, %930 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %932 = llvm.fmul %799, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %933 = llvm.fadd %777, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %934 = llvm.fmul %799, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %935 = llvm.fadd %779, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %936 = llvm.fmul %799, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %937 = llvm.fadd %781, %936 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %938 = llvm.fmul %799, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %939 = llvm.fadd %783, %938 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %940 = llvm.fmul %799, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %941 = llvm.fadd %785, %940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %942 = llvm.add %94, %61 overflow<nsw> : i64
      %943 = llvm.getelementptr inbounds %103[%942] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %944 = llvm.load %943 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %945 = llvm.extractelement %944[%48 : i64] : vector<4xf32>
      %946 = llvm.extractelement %944[%49 : i64] : vector<4xf32>
      %947 = llvm.extractelement %944[%46 : i64] : vector<4xf32>
      %948 = llvm.extractelement %944[%50 : i64] : vector<4xf32>
      %949 = llvm.add %98, %61 overflow<nsw> : i64
      %950 = llvm.getelementptr inbounds %103[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %951 = llvm.load %950 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %952 = llvm.extractelement %951[%48 : i64] : vector<4xf32>
      %953 = llvm.extractelement %951[%49 : i64] : vector<4xf32>
      %954 = llvm.extractelement %951[%46 : i64] : vector<4xf32>
      %955 = llvm.extractelement %951[%50 : i64] : vector<4xf32>
      %956 = llvm.add %121, %61 overflow<nsw> : i64
      %957 = llvm.getelementptr inbounds %130[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %958 = llvm.load %957 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %959 = llvm.extractelement %958[%48 : i64] : vector<4xf32>
      %960 = llvm.extractelement %958[%49 : i64] : vector<4xf32>
      %961 = llvm.extractelement %958[%46 : i64] : vector<4xf32>
      %962 = llvm.extractelement %958[%50 : i64] : vector<4xf32>
      %963 = llvm.add %125, %61 overflow<nsw> : i64
      %964 = llvm.getelementptr inbounds %130[%963] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %965 = llvm.load %964 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %966 = llvm.extractelement %965[%48 : i64] : vector<4xf32>
      %967 = llvm.extractelement %965[%49 : i64] : vector<4xf32>
      %968 = llvm.extractelement %965[%46 : i64] : vector<4xf32>
      %969 = llvm.extractelement %965[%50 : i64] : vector<4xf32>
      %970 = llvm.fmul %945, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %971 = llvm.fadd %815, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %972 = llvm.fmul %945, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %973 = llvm.fadd %817, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %974 = llvm.fmul %945, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %975 = llvm.fadd %819, %974 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %976 = llvm.fmul %945, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %977 = llvm.fadd %821, %976 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %978 = llvm.fmul %945, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %979 = llvm.fadd %823, %978 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %980 = llvm.fmul %945, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %981 = llvm.fadd %825, %980 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %982 = llvm.fmul %945, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %983 = llvm.fadd %827, %982 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %984 = llvm.fmul %945, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %985 = llvm.fadd %829, %984 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %986 = llvm.fmul %946, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %987 = llvm.fadd %831, %986 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %988 = llvm.fmul %946, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %989 = llvm.fadd %833, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %990 = llvm.fmul %946, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %991 = llvm.fadd %835, %990 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %992 = llvm.fmul %946, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %993 = llvm.fadd %837, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %994 = llvm.fmul %946, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %995 = llvm.fadd %839, %994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %996 = llvm.fmul %946, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %997 = llvm.fadd %841, %996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %998 = llvm.fmul %946, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %999 = llvm.fadd %843, %998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1000 = llvm.fmul %946, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1001 = llvm.fadd %845, %1000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1002 = llvm.fmul %947, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1003 = llvm.fadd %847, %1002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1004 = llvm.fmul %947, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1005 = llvm.fadd %849, %1004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1006 = llvm.fmul %947, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1007 = llvm.fadd %851, %1006 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1008 = llvm.fmul %947, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1009 = llvm.fadd %853, %1008 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1010 = llvm.fmul %947, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1011 = llvm.fadd %855, %1010 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1012 = llvm.fmul %947, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1013 = llvm.fadd %857, %1012 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1014 = llvm.fmul %947, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1015 = llvm.fadd %859, %1014 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1016 = llvm.fmul %947, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1017 = llvm.fadd %861, %1016 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1018 = llvm.fmul %948, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1019 = llvm.fadd %863, %1018 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1020 = llvm.fmul %948, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1021 = llvm.fadd %865, %1020 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1022 = llvm.fmul %948, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1023 = llvm.fadd %867, %1022 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1024 = llvm.fmul %948, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1025 = llvm.fadd %869, %1024 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1026 = llvm.fmul %948, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1027 = llvm.fadd %871, %1026 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1028 = llvm.fmul %948, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1029 = llvm.fadd %873, %1028 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1030 = llvm.fmul %948, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1031 = llvm.fadd %875, %1030 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1032 = llvm.fmul %948, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1033 = llvm.fadd %877, %1032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1034 = llvm.fmul %952, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1035 = llvm.fadd %879, %1034 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1036 = llvm.fmul %952, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1037 = llvm.fadd %881, %1036 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1038 = llvm.fmul %952, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1039 = llvm.fadd %883, %1038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1040 = llvm.fmul %952, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1041 = llvm.fadd %885, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1042 = llvm.fmul %952, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1043 = llvm.fadd %887, %1042 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1044 = llvm.fmul %952, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1045 = llvm.fadd %889, %1044 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1046 = llvm.fmul %952, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1047 = llvm.fadd %891, %1046 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1048 = llvm.fmul %952, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1049 = llvm.fadd %893, %1048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1050 = llvm.fmul %953, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1051 = llvm.fadd %895, %1050 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1052 = llvm.fmul %953, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1053 = llvm.fadd %897, %1052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1054 = llvm.fmul %953, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1055 = llvm.fadd %899, %1054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1056 = llvm.fmul %953, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1057 = llvm.fadd %901, %1056 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1058 = llvm.fmul %953, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1059 = llvm.fadd %903, %1058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1060 = llvm.fmul %953, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1061 = llvm.fadd %905, %1060 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1062 = llvm.fmul %953, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1063 = llvm.fadd %907, %1062 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1064 = llvm.fmul %953, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1065 = llvm.fadd %909, %1064 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1066 = llvm.fmul %954, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1067 = llvm.fadd %911, %1066 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1068 = llvm.fmul %954, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1069 = llvm.fadd %913, %1068 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1070 = llvm.fmul %954, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1071 = llvm.fadd %915, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1072 = llvm.fmul %954, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1073 = llvm.fadd %917, %1072 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1074 = llvm.fmul %954, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1075 = llvm.fadd %919, %1074 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1076 = llvm.fmul %954, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1077 = llvm.fadd %921, %1076 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1078 = llvm.fmul %954, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1079 = llvm.fadd %923, %1078 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1080 = llvm.fmul %954, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1081 = llvm.fadd %925, %1080 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1082 = llvm.fmul %955, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1083 = llvm.fadd %927, %1082 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1084 = llvm.fmul %955, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1085 = llvm.fadd %929, %1084 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1086 = llvm.fmul %955, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1087 = llvm.fadd %931, %1086 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1088 = llvm.fmul %955, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1089 = llvm.fadd %933, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1090 = llvm.fmul %955, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1091 = llvm.fadd %935, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1092 = llvm.fmul %955, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1093 = llvm.fadd %937, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1094 = llvm.fmul %955, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1095 = llvm.fadd %939, %1094 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1096 = llvm.fmul %955, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1097 = llvm.fadd %941, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1098 = llvm.add %94, %63 overflow<nsw> : i64
      %1099 = llvm.getelementptr inbounds %103[%1098] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1100 = llvm.load %1099 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1101 = llvm.extractelement %1100[%48 : i64] : vector<4xf32>
      %1102 = llvm.extractelement %1100[%49 : i64] : vector<4xf32>
      %1103 = llvm.extractelement %1100[%46 : i64] : vector<4xf32>
      %1104 = llvm.extractelement %1100[%50 : i64] : vector<4xf32>
      %1105 = llvm.add %98, %63 overflow<nsw> : i64
      %1106 = llvm.getelementptr inbounds %103[%1105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1107 = llvm.load %1106 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1108 = llvm.extractelement %1107[%48 : i64] : vector<4xf32>
      %1109 = llvm.extractelement %1107[%49 : i64] : vector<4xf32>
      %1110 = llvm.extractelement %1107[%46 : i64] : vector<4xf32>
      %1111 = llvm.extractelement %1107[%50 : i64] : vector<4xf32>
      %1112 = llvm.add %121, %63 overflow<nsw> : i64
      %1113 = llvm.getelementptr inbounds %130[%1112] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1114 = llvm.load %1113 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1115 = llvm.extractelement %1114[%48 : i64] : vector<4xf32>
      %1116 = llvm.extractelement %1114[%49 : i64] : vector<4xf32>
      %1117 = llvm.extractelement %1114[%46 : i64] : vector<4xf32>
      %1118 = llvm.extractelement %1114[%50 : i64] : vector<4xf32>
      %1119 = llvm.add %125, %63 overflow<nsw> : i64
      %1120 = llvm.getelementptr inbounds %130[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1121 = llvm.load %1120 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1122 = llvm.extractelement %1121[%48 : i64] : vector<4xf32>
      %1123 = llvm.extractelement %1121[%49 : i64] : vector<4xf32>
      %1124 = llvm.extractelement %1121[%46 : i64] : vector<4xf32>
      %1125 = llvm.extractelement %1121[%50 : i64] : vector<4xf32>
      %1126 = llvm.fmul %1101, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1127 = llvm.fadd %971, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1128 = llvm.fmul %1101, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1129 = llvm.fadd %973, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1130 = llvm.fmul %1101, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1131 = llvm.fadd %975, %1130 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1132 = llvm.fmul %1101, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1133 = llvm.fadd %977, %1132 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1134 = llvm.fmul %1101, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1135 = llvm.fadd %979, %1134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1136 = llvm.fmul %1101, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1137 = llvm.fadd %981, %1136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1138 = llvm.fmul %1101, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1139 = llvm.fadd %983, %1138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1140 = llvm.fmul %1101, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1141 = llvm.fadd %985, %1140 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1142 = llvm.fmul %1102, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1143 = llvm.fadd %987, %1142 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1144 = llvm.fmul %1102, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1145 = llvm.fadd %989, %1144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1146 = llvm.fmul %1102, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1147 = llvm.fadd %991, %1146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1148 = llvm.fmul %1102, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1149 = llvm.fadd %993, %1148 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1150 = llvm.fmul %1102, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1151 = llvm.fadd %995, %1150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1152 = llvm.fmul %1102, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1153 = llvm.fadd %997, %1152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1154 = llvm.fmul %1102, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1155 = llvm.fadd %999, %1154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1156 = llvm.fmul %1102, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1157 = llvm.fadd %1001, %1156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1158 = llvm.fmul %1103, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1159 = llvm.fadd %1003, %1158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1160 = llvm.fmul %1103, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1161 = llvm.fadd %1005, %1160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1162 = llvm.fmul %1103, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1163 = llvm.fadd %1007, %1162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1164 = llvm.fmul %1103, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1165 = llvm.fadd %1009, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1166 = llvm.fmul %1103, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1167 = llvm.fadd %1011, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1168 = llvm.fmul %1103, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1169 = llvm.fadd %1013, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1170 = llvm.fmul %1103, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1171 = llvm.fadd %1015, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1172 = llvm.fmul %1103, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1173 = llvm.fadd %1017, %1172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1174 = llvm.fmul %1104, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1175 = llvm.fadd %1019, %1174 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1176 = llvm.fmul %1104, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1177 = llvm.fadd %1021, %1176 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1178 = llvm.fmul %1104, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1179 = llvm.fadd %1023, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1180 = llvm.fmul %1104, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1181 = llvm.fadd %1025, %1180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1182 = llvm.fmul %1104, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1183 = llvm.fadd %1027, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1184 = llvm.fmul %1104, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1185 = llvm.fadd %1029, %1184 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1186 = llvm.fmul %1104, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1187 = llvm.fadd %1031, %1186 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1188 = llvm.fmul %1104, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1189 = llvm.fadd %1033, %1188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1190 = llvm.fmul %1108, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1191 = llvm.fadd %1035, %1190 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1192 = llvm.fmul %1108, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1193 = llvm.fadd %1037, %1192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1194 = llvm.fmul %1108, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1195 = llvm.fadd %1039, %1194 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1196 = llvm.fmul %1108, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1197 = llvm.fadd %1041, %1196 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1198 = llvm.fmul %1108, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1199 = llvm.fadd %1043, %1198 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1200 = llvm.fmul %1108, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1201 = llvm.fadd %1045, %1200 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1202 = llvm.fmul %1108, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1203 = llvm.fadd %1047, %1202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1204 = llvm.fmul %1108, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1205 = llvm.fadd %1049, %1204 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1206 = llvm.fmul %1109, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1207 = llvm.fadd %1051, %1206 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1208 = llvm.fmul %1109, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1209 = llvm.fadd %1053, %1208 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1210 = llvm.fmul %1109, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1211 = llvm.fadd %1055, %1210 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1212 = llvm.fmul %1109, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1213 = llvm.fadd %1057, %1212 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1214 = llvm.fmul %1109, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1215 = llvm.fadd %1059, %1214 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1216 = llvm.fmul %1109, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1217 = llvm.fadd %1061, %1216 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1218 = llvm.fmul %1109, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1219 = llvm.fadd %1063, %1218 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1220 = llvm.fmul %1109, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1221 = llvm.fadd %1065, %1220 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1222 = llvm.fmul %1110, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1223 = llvm.fadd %1067, %1222 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1224 = llvm.fmul %1110, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1225 = llvm.fadd %1069, %1224 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1226 = llvm.fmul %1110, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1227 = llvm.fadd %1071, %1226 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1228 = llvm.fmul %1110, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1229 = llvm.fadd %1073, %1228 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1230 = llvm.fmul %1110, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1231 = llvm.fadd %1075, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1232 = llvm.fmul %1110, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1233 = llvm.fadd %1077, %1232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1234 = llvm.fmul %1110, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1235 = llvm.fadd %1079, %1234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1236 = llvm.fmul %1110, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1237 = llvm.fadd %1081, %1236 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1238 = llvm.fmul %1111, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1239 = llvm.fadd %1083, %1238 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1240 = llvm.fmul %1111, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1241 = llvm.fadd %1085, %1240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1242 = llvm.fmul %1111, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1243 = llvm.fadd %1087, %1242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1244 = llvm.fmul %1111, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1245 = llvm.fadd %1089, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1246 = llvm.fmul %1111, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1247 = llvm.fadd %1091, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1248 = llvm.fmul %1111, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1249 = llvm.fadd %1093, %1248 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1250 = llvm.fmul %1111, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1251 = llvm.fadd %1095, %1250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1252 = llvm.fmul %1111, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1253 = llvm.fadd %1097, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1254 = llvm.add %94, %65 overflow<nsw> : i64
      %1255 = llvm.getelementptr inbounds %103[%1254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1256 = llvm.load %1255 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1257 = llvm.extractelement %1256[%48 : i64] : vector<4xf32>
      %1258 = llvm.extractelement %1256[%49 : i64] : vector<4xf32>
      %1259 = llvm.extractelement %1256[%46 : i64] : vector<4xf32>
      %1260 = llvm.extractelement %1256[%50 : i64] : vector<4xf32>
      %1261 = llvm.add %98, %65 overflow<nsw> : i64
      %1262 = llvm.getelementptr inbounds %103[%1261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1263 = llvm.load %1262 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1264 = llvm.extractelement %1263[%48 : i64] : vector<4xf32>
      %1265 = llvm.extractelement %1263[%49 : i64] : vector<4xf32>
      %1266 = llvm.extractelement %1263[%46 : i64] : vector<4xf32>
      %1267 = llvm.extractelement %1263[%50 : i64] : vector<4xf32>
      %1268 = llvm.add %121, %65 overflow<nsw> : i64
      %1269 = llvm.getelementptr inbounds %130[%1268] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1270 = llvm.load %1269 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1271 = llvm.extractelement %1270[%48 : i64] : vector<4xf32>
      %1272 = llvm.extractelement %1270[%49 : i64] : vector<4xf32>
      %1273 = llvm.extractelement %1270[%46 : i64] : vector<4xf32>
      %1274 = llvm.extractelement %1270[%50 : i64] : vector<4xf32>
      %1275 = llvm.add %125, %65 overflow<nsw> : i64
      %1276 = llvm.getelementptr inbounds %130[%1275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1277 = llvm.load %1276 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1278 = llvm.extractelement %1277[%48 : i64] : vector<4xf32>
      %1279 = llvm.extractelement %1277[%49 : i64] : vector<4xf32>
      %1280 = llvm.extractelement %1277[%46 : i64] : vector<4xf32>
      %1281 = llvm.extractelement %1277[%50 : i64] : vector<4xf32>
      %1282 = llvm.fmul %1257, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1283 = llvm.fadd %1127, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1284 = llvm.fmul %1257, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1285 = llvm.fadd %1129, %1284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1286 = llvm.fmul %1257, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1287 = llvm.fadd %1131, %1286 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1288 = llvm.fmul %1257, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1289 = llvm.fadd %1133, %1288 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1290 = llvm.fmul %1257, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1291 = llvm.fadd %1135, %1290 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1292 = llvm.fmul %1257, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1293 = llvm.fadd %1137, %1292 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1294 = llvm.fmul %1257, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1295 = llvm.fadd %1139, %1294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1296 = llvm.fmul %1257, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1297 = llvm.fadd %1141, %1296 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1298 = llvm.fmul %1258, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1299 = llvm.fadd %1143, %1298 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1300 = llvm.fmul %1258, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1301 = llvm.fadd %1145, %1300 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1302 = llvm.fmul %1258, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1303 = llvm.fadd %1147, %1302 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1304 = llvm.fmul %1258, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1305 = llvm.fadd %1149, %1304 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1306 = llvm.fmul %1258, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1307 = llvm.fadd %1151, %1306 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1308 = llvm.fmul %1258, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1309 = llvm.fadd %1153, %1308 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1310 = llvm.fmul %1258, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1311 = llvm.fadd %1155, %1310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1312 = llvm.fmul %1258, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1313 = llvm.fadd %1157, %1312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1314 = llvm.fmul %1259, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1315 = llvm.fadd %1159, %1314 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1316 = llvm.fmul %1259, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1317 = llvm.fadd %1161, %1316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1318 = llvm.fmul %1259, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1319 = llvm.fadd %1163, %1318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1320 = llvm.fmul %1259, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1321 = llvm.fadd %1165, %1320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1322 = llvm.fmul %1259, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1323 = llvm.fadd %1167, %1322 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1324 = llvm.fmul %1259, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1325 = llvm.fadd %1169, %1324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1326 = llvm.fmul %1259, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1327 = llvm.fadd %1171, %1326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1328 = llvm.fmul %1259, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1329 = llvm.fadd %1173, %1328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1330 = llvm.fmul %1260, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1331 = llvm.fadd %1175, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1332 = llvm.fmul %1260, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1333 = llvm.fadd %1177, %1332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1334 = llvm.fmul %1260, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1335 = llvm.fadd %1179, %1334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1336 = llvm.fmul %1260, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1337 = llvm.fadd %1181, %1336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1338 = llvm.fmul %1260, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1339 = llvm.fadd %1183, %1338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1340 = llvm.fmul %1260, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1341 = llvm.fadd %1185, %1340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1342 = llvm.fmul %1260, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1343 = llvm.fadd %1187, %1342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1344 = llvm.fmul %1260, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1345 = llvm.fadd %1189, %1344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1346 = llvm.fmul %1264, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1347 = llvm.fadd %1191, %1346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1348 = llvm.fmul %1264, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1349 = llvm.fadd %1193, %1348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1350 = llvm.fmul %1264, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1351 = llvm.fadd %1195, %1350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1352 = llvm.fmul %1264, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1353 = llvm.fadd %1197, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1354 = llvm.fmul %1264, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1355 = llvm.fadd %1199, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1356 = llvm.fmul %1264, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1357 = llvm.fadd %1201, %1356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1358 = llvm.fmul %1264, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1359 = llvm.fadd %1203, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1360 = llvm.fmul %1264, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1361 = llvm.fadd %1205, %1360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1362 = llvm.fmul %1265, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1363 = llvm.fadd %1207, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1364 = llvm.fmul %1265, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1365 = llvm.fadd %1209, %1364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1366 = llvm.fmul %1265, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1367 = llvm.fadd %1211, %1366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1368 = llvm.fmul %1265, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1369 = llvm.fadd %1213, %1368 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1370 = llvm.fmul %1265, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1371 = llvm.fadd %1215, %1370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1372 = llvm.fmul %1265, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1373 = llvm.fadd %1217, %1372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1374 = llvm.fmul %1265, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1375 = llvm.fadd %1219, %1374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1376 = llvm.fmul %1265, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1377 = llvm.fadd %1221, %1376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1378 = llvm.fmul %1266, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1379 = llvm.fadd %1223, %1378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1380 = llvm.fmul %1266, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1381 = llvm.fadd %1225, %1380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1382 = llvm.fmul %1266, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1383 = llvm.fadd %1227, %1382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1384 = llvm.fmul %1266, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1385 = llvm.fadd %1229, %1384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1386 = llvm.fmul %1266, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1387 = llvm.fadd %1231, %1386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1388 = llvm.fmul %1266, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1389 = llvm.fadd %1233, %1388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1390 = llvm.fmul %1266, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1391 = llvm.fadd %1235, %1390 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1392 = llvm.fmul %1266, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1393 = llvm.fadd %1237, %1392 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1394 = llvm.fmul %1267, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1395 = llvm.fadd %1239, %1394 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1396 = llvm.fmul %1267, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1397 = llvm.fadd %1241, %1396 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1398 = llvm.fmul %1267, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1399 = llvm.fadd %1243, %1398 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1400 = llvm.fmul %1267, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1401 = llvm.fadd %1245, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1402 = llvm.fmul %1267, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1403 = llvm.fadd %1247, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1404 = llvm.fmul %1267, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1405 = llvm.fadd %1249, %1404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1406 = llvm.fmul %1267, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1407 = llvm.fadd %1251, %1406 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1408 = llvm.fmul %1267, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1409 = llvm.fadd %1253, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1410 = llvm.add %94, %67 overflow<nsw> : i64
      %1411 = llvm.getelementptr inbounds %103[%1410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1412 = llvm.load %1411 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1413 = llvm.extractelement %1412[%48 : i64] : vector<4xf32>
      %1414 = llvm.extractelement %1412[%49 : i64] : vector<4xf32>
      %1415 = llvm.extractelement %1412[%46 : i64] : vector<4xf32>
      %1416 = llvm.extractelement %1412[%50 : i64] : vector<4xf32>
      %1417 = llvm.add %98, %67 overflow<nsw> : i64
      %1418 = llvm.getelementptr inbounds %103[%1417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1419 = llvm.load %1418 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1420 = llvm.extractelement %1419[%48 : i64] : vector<4xf32>
      %1421 = llvm.extractelement %1419[%49 : i64] : vector<4xf32>
      %1422 = llvm.extractelement %1419[%46 : i64] : vector<4xf32>
      %1423 = llvm.extractelement %1419[%50 : i64] : vector<4xf32>
      %1424 = llvm.add %121, %67 overflow<nsw> : i64
      %1425 = llvm.getelementptr inbounds %130[%1424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1426 = llvm.load %1425 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1427 = llvm.extractelement %1426[%48 : i64] : vector<4xf32>
      %1428 = llvm.extractelement %1426[%49 : i64] : vector<4xf32>
      %1429 = llvm.extractelement %1426[%46 : i64] : vector<4xf32>
      %1430 = llvm.extractelement %1426[%50 : i64] : vector<4xf32>
      %1431 = llvm.add %125, %67 overflow<nsw> : i64
      %1432 = llvm.getelementptr inbounds %130[%1431] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1433 = llvm.load %1432 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1434 = llvm.extractelement %1433[%48 : i64] : vector<4xf32>
      %1435 = llvm.extractelement %1433[%49 : i64] : vector<4xf32>
      %1436 = llvm.extractelement %1433[%46 : i64] : vector<4xf32>
      %1437 = llvm.extractelement %1433[%50 : i64] : vector<4xf32>
      %1438 = llvm.fmul %1413, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1439 = llvm.fadd %1283, %1438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1440 = llvm.fmul %1413, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1441 = llvm.fadd %1285, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1442 = llvm.fmul %1413, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1443 = llvm.fadd %1287, %1442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1444 = llvm.fmul %1413, %1430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1445 = llvm.fadd %1289, %1444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1446 = llvm.fmul %1413, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1447 = llvm.fadd %1291, %1446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1448 = llvm.fmul %1413, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1449 = llvm.fadd %1293, %1448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1450 = llvm.fmul %1413, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1451 = llvm.fadd %1295, %1450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1452 = llvm.fmul %1413, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1453 = llvm.fadd %1297, %1452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1454 = llvm.fmul %1414, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1455 = llvm.fadd %1299, %1454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1456 = llvm.fmul %1414, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1457 = llvm.fadd %1301, %1456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1458 = llvm.fmul %1414, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1459 = llvm.fadd %1303, %1458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1460 = llvm.fmul %1414, %1430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1461 = llvm.fadd %1305, %1460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1462 = llvm.fmul %1414, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1463 = llvm.fadd %1307, %1462 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1464 = llvm.fmul %1414, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1465 = llvm.fadd %1309, %1464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1466 = llvm.fmul %1414, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1467 = llvm.fadd %1311, %1466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1468 = llvm.fmul %1414, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1469 = llvm.fadd %1313, %1468 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1470 = llvm.fmul %1415, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1471 = llvm.fadd %1315, %1470 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1472 = llvm.fmul %1415, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1473 = llvm.fadd %1317, %1472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1474 = llvm.fmul %1415, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1475 = llvm.fadd %1319, %1474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1476 = llvm.fmul %1415, %1430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1477 = llvm.fadd %1321, %1476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1478 = llvm.fmul %1415, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1479 = llvm.fadd %1323, %1478 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1480 = llvm.fmul %1415, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1481 = llvm.fadd %1325, %1480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1482 = llvm.fmul %1415, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1483 = llvm.fadd %1327, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1484 = llvm.fmul %1415, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1485 = llvm.fadd %1329, %1484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1486 = llvm.fmul %1416, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1487 = llvm.fadd %1331, %1486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1488 = llvm.fmul %1416, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1489 = llvm.fadd %1333, %1488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1490 = llvm.fmul %1416, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1491 = llvm.fadd %1335, %1490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1492 = llvm.fmul %1416, %1430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1493 = llvm.fadd %1337, %1492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1494 = llvm.fmul %1416, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1495 = llvm.fadd %1339, %1494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1496 = llvm.fmul %1416, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1497 = llvm.fadd %1341, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1498 = llvm.fmul %1416, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1499 = llvm.fadd %1343, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1500 = llvm.fmul %1416, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1501 = llvm.fadd %1345, %1500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1502 = llvm.fmul %1420, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1503 = llvm.fadd %1347, %1502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1504 = llvm.fmul %1420, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1505 = llvm.fadd %1349, %1504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1506 = llvm.fmul %1420, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1507 = llvm.fadd %1351, %1506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1508 = llvm.fmul %1420, %1430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1509 = llvm.fadd %1353, %1508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1510 = llvm.fmul %1420, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1511 = llvm.fadd %1355, %1510 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1512 = llvm.fmul %1420, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1513 = llvm.fadd %1357, %1512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1514 = llvm.fmul %1420, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1515 = llvm.fadd %1359, %1514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1516 = llvm.fmul %1420, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1517 = llvm.fadd %1361, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1518 = llvm.fmul %1421, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1519 = llvm.fadd %1363, %1518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1520 = llvm.fmul %1421, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1521 = llvm.fadd %1365, %1520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1522 = llvm.fmul %1421, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1523 = llvm.fadd %1367, %1522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1524 = llvm.fmul %1421, %1430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1525 = llvm.fadd %1369, %1524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1526 = llvm.fmul %1421, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1527 = llvm.fadd %1371, %1526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1528 = llvm.fmul %1421, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1529 = llvm.fadd %1373, %1528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1530 = llvm.fmul %1421, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1531 = llvm.fadd %1375, %1530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1532 = llvm.fmul %1421, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1533 = llvm.fadd %1377, %1532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1534 = llvm.fmul %1422, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1535 = llvm.fadd %1379, %1534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1536 = llvm.fmul %1422, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1537 = llvm.fadd %1381, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1538 = llvm.fmul %1422, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1539 = llvm.fadd %1383, %1538 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1540 = llvm.fmul %1422, %1430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1541 = llvm.fadd %1385, %1540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1542 = llvm.fmul %1422, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1543 = llvm.fadd %1387, %1542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1544 = llvm.fmul %1422, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1545 = llvm.fadd %1389, %1544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1546 = llvm.fmul %1422, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1547 = llvm.fadd %1391, %1546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1548 = llvm.fmul %1422, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1549 = llvm.fadd %1393, %1548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1550 = llvm.fmul %1423, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1551 = llvm.fadd %1395, %1550 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1552 = llvm.fmul %1423, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1553 = llvm.fadd %1397, %1552 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1554 = llvm.fmul %1423, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1555 = llvm.fadd %1399, %1554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1556 = llvm.fmul %1423, %1430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1557 = llvm.fadd %1401, %1556 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1558 = llvm.fmul %1423, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1559 = llvm.fadd %1403, %1558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1560 = llvm.fmul %1423, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1561 = llvm.fadd %1405, %1560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1562 = llvm.fmul %1423, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1563 = llvm.fadd %1407, %1562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1564 = llvm.fmul %1423, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1565 = llvm.fadd %1409, %1564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      nvvm.barrier0
      %1566 = llvm.add %153, %43 overflow<nsw> : i64
      %1567 = llvm.icmp "slt" %1566, %40 : i64
      llvm.cond_br %1567, ^bb1(%1566, %1439, %1441, %1443, %1445, %1447, %1449, %1451, %1453, %1455, %1457, %1459, %1461, %1463, %1465, %1467, %1469, %1471, %1473, %1475, %1477, %1479, %1481, %1483, %1485, %1487, %1489, %1491, %1493, %1495, %1497, %1499, %1501, %1503, %1505, %1507, %1509, %1511, %1513, %1515, %1517, %1519, %1521, %1523, %1525, %1527, %1529, %1531, %1533, %1535, %1537, %1539, %1541, %1543, %1545, %1547, %1549, %1551, %1553, %1555, %1557, %1559, %1561, %1563, %1565 : i64, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32), ^bb26(%1439, %1441, %1443, %1445, %1447, %1449, %1451, %1453, %1455, %1457, %1459, %1461, %1463, %1465, %1467, %1469, %1471, %1473, %1475, %1477, %1479, %1481, %1483, %1485, %1487, %1489, %1491, %1493, %1495, %1497, %1499, %1501, %1503, %1505, %1507, %1509, %1511, %1513, %1515, %1517, %1519, %1521, %1523, %1525, %1527, %1529, %1531, %1533, %1535, %1537, %1539, %1541, %1543, %1545, %1547, %1549, %1551, %1553, %1555, %1557, %1559, %1561, %1563, %1565 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
    ^bb26(%1568: f32, %1569: f32, %1570: f32, %1571: f32, %1572: f32, %1573: f32, %1574: f32, %1575: f32, %1576: f32, %1577: f32, %1578: f32, %1579: f32, %1580: f32, %1581: f32, %1582: f32, %1583: f32, %1584: f32, %1585: f32, %1586: f32, %1587: f32, %1588: f32, %1589: f32, %1590: f32, %1591: f32, %1592: f32, %1593: f32, %1594: f32, %1595: f32, %1596: f32, %1597: f32, %1598: f32, %1599: f32, %1600: f32, %1601: f32, %1602: f32, %1603: f32, %1604: f32, %1605: f32, %1606: f32, %1607: f32, %1608: f32, %1609: f32, %1610: f32, %1611: f32, %1612: f32, %1613: f32, %1614: f32, %1615: f32, %1616: f32, %1617: f32, %1618: f32, %1619: f32, %1620: f32, %1621: f32, %1622: f32, %1623: f32, %1624: f32, %1625: f32, %1626: f32, %1627: f32, %1628: f32, %1629: f32, %1630: f32, %1631: f32):
      %1632 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %1633 = llvm.urem %1632, %68 : i64
      %1634 = llvm.urem %out_stride0_1, %47 : i64
      %1635 = llvm.or %1633, %1634 : i64
      %1636 = llvm.icmp "eq" %1635, %48 : i64
      %1637 = llvm.add %81, %94 : i64
      %1638 = llvm.add %82, %121 : i64
      %1639 = llvm.add %1638, %49 : i64
      %1640 = llvm.add %1638, %46 : i64
      %1641 = llvm.add %1638, %50 : i64
      %1642 = llvm.icmp "ult" %1637, %41 : i64
      %1643 = llvm.icmp "ult" %1641, %42 : i64
      %1644 = llvm.and %1642, %1643 : i1
      %1645 = llvm.and %1644, %1636 : i1
      llvm.cond_br %1645, ^bb27, ^bb28
    ^bb27:
      %1646 = llvm.getelementptr inbounds %bias_2[%1638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1647 = llvm.load %1646 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1648 = llvm.fadd %1568, %1647 : f32
      %1649 = llvm.getelementptr inbounds %1646[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1650 = llvm.load %1649 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1651 = llvm.fadd %1569, %1650 : f32
      %1652 = llvm.getelementptr inbounds %1646[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1653 = llvm.load %1652 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1654 = llvm.fadd %1570, %1653 : f32
      %1655 = llvm.getelementptr inbounds %1646[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1656 = llvm.load %1655 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1657 = llvm.fadd %1571, %1656 : f32
      %1658 = llvm.mlir.poison : vector<4xf32>
      %1659 = llvm.insertelement %1648, %1658[%48 : i64] : vector<4xf32>
      %1660 = llvm.insertelement %1651, %1659[%49 : i64] : vector<4xf32>
      %1661 = llvm.insertelement %1654, %1660[%46 : i64] : vector<4xf32>
      %1662 = llvm.insertelement %1657, %1661[%50 : i64] : vector<4xf32>
      %1663 = llvm.mul %1637, %out_stride0_1 overflow<nsw> : i64
      %1664 = llvm.add %1663, %1638 overflow<nsw> : i64
      %1665 = llvm.getelementptr inbounds %out_1[%1664] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1662, %1665 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb37
    ^bb28:
      %1666 = llvm.icmp "ult" %1637, %41 : i64
      %1667 = llvm.icmp "ult" %1638, %42 : i64
      %1668 = llvm.and %1666, %1667 : i1
      llvm.cond_br %1668, ^bb29, ^bb30
    ^bb29:
      %1669 = llvm.getelementptr inbounds %bias_2[%1638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1670 = llvm.load %1669 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1671 = llvm.fadd %1568, %1670 : f32
      %1672 = llvm.mul %1637, %out_stride0_1 overflow<nsw> : i64
      %1673 = llvm.add %1672, %1638 overflow<nsw> : i64
      %1674 = llvm.getelementptr inbounds %out_1[%1673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1671, %1674 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb30
    ^bb30:
      %1675 = llvm.icmp "ult" %1637, %41 : i64
      %1676 = llvm.icmp "ult" %1639, %42 : i64
      %1677 = llvm.and %1675, %1676 : i1
      llvm.cond_br %1677, ^bb31, ^bb32
    ^bb31:
      %1678 = llvm.getelementptr inbounds %bias_2[%1639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1679 = llvm.load %1678 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1680 = llvm.fadd %1569, %1679 : f32
      %1681 = llvm.mul %1637, %out_stride0_1 overflow<nsw> : i64
      %1682 = llvm.add %1681, %1639 overflow<nsw> : i64
      %1683 = llvm.getelementptr inbounds %out_1[%1682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1680, %1683 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb32
    ^bb32:
      %1684 = llvm.icmp "ult" %1637, %41 : i64
      %1685 = llvm.icmp "ult" %1640, %42 : i64
      %1686 = llvm.and %1684, %1685 : i1
      llvm.cond_br %1686, ^bb33, ^bb34
    ^bb33:
      %1687 = llvm.getelementptr inbounds %bias_2[%1640] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1688 = llvm.load %1687 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1689 = llvm.fadd %1570, %1688 : f32
      %1690 = llvm.mul %1637, %out_stride0_1 overflow<nsw> : i64
      %1691 = llvm.add %1690, %1640 overflow<nsw> : i64
      %1692 = llvm.getelementptr inbounds %out_1[%1691] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1689, %1692 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb34
    ^bb34:
      %1693 = llvm.icmp "ult" %1637, %41 : i64
      %1694 = llvm.icmp "ult" %1641, %42 : i64
      %1695 = llvm.and %1693, %1694 : i1
      llvm.cond_br %1695, ^bb35, ^bb36
    ^bb35:
      %1696 = llvm.getelementptr inbounds %bias_2[%1641] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1697 = llvm.load %1696 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1698 = llvm.fadd %1571, %1697 : f32
      %1699 = llvm.mul %1637, %out_stride0_1 overflow<nsw> : i64
      %1700 = llvm.add %1699, %1641 overflow<nsw> : i64
      %1701 = llvm.getelementptr inbounds %out_1[%1700] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1698, %1701 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb36
    ^bb36:
      llvm.br ^bb37
    ^bb37:
      %1702 = llvm.add %81, %94 : i64
      %1703 = llvm.add %82, %125 : i64
      %1704 = llvm.add %1703, %49 : i64
      %1705 = llvm.add %1703, %46 : i64
      %1706 = llvm.add %1703, %50 : i64
      %1707 = llvm.icmp "ult" %1702, %41 : i64
      %1708 = llvm.icmp "ult" %1706, %42 : i64
      %1709 = llvm.and %1707, %1708 : i1
      %1710 = llvm.and %1709, %1636 : i1
      llvm.cond_br %1710, ^bb38, ^bb39
    ^bb38:
      %1711 = llvm.getelementptr inbounds %bias_2[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1712 = llvm.load %1711 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1713 = llvm.fadd %1572, %1712 : f32
      %1714 = llvm.getelementptr inbounds %1711[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1715 = llvm.load %1714 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1716 = llvm.fadd %1573, %1715 : f32
      %1717 = llvm.getelementptr inbounds %1711[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1718 = llvm.load %1717 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1719 = llvm.fadd %1574, %1718 : f32
      %1720 = llvm.getelementptr inbounds %1711[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1721 = llvm.load %1720 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1722 = llvm.fadd %1575, %1721 : f32
      %1723 = llvm.mlir.poison : vector<4xf32>
      %1724 = llvm.insertelement %1713, %1723[%48 : i64] : vector<4xf32>
      %1725 = llvm.insertelement %1716, %1724[%49 : i64] : vector<4xf32>
      %1726 = llvm.insertelement %1719, %1725[%46 : i64] : vector<4xf32>
      %1727 = llvm.insertelement %1722, %1726[%50 : i64] : vector<4xf32>
      %1728 = llvm.mul %1702, %out_stride0_1 overflow<nsw> : i64
      %1729 = llvm.add %1728, %1703 overflow<nsw> : i64
      %1730 = llvm.getelementptr inbounds %out_1[%1729] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1727, %1730 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb48
    ^bb39:
      %1731 = llvm.icmp "ult" %1702, %41 : i64
      %1732 = llvm.icmp "ult" %1703, %42 : i64
      %1733 = llvm.and %1731, %1732 : i1
      llvm.cond_br %1733, ^bb40, ^bb41
    ^bb40:
      %1734 = llvm.getelementptr inbounds %bias_2[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1735 = llvm.load %1734 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1736 = llvm.fadd %1572, %1735 : f32
      %1737 = llvm.mul %1702, %out_stride0_1 overflow<nsw> : i64
      %1738 = llvm.add %1737, %1703 overflow<nsw> : i64
      %1739 = llvm.getelementptr inbounds %out_1[%1738] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1736, %1739 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb41
    ^bb41:
      %1740 = llvm.icmp "ult" %1702, %41 : i64
      %1741 = llvm.icmp "ult" %1704, %42 : i64
      %1742 = llvm.and %1740, %1741 : i1
      llvm.cond_br %1742, ^bb42, ^bb43
    ^bb42:
      %1743 = llvm.getelementptr inbounds %bias_2[%1704] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1744 = llvm.load %1743 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1745 = llvm.fadd %1573, %1744 : f32
      %1746 = llvm.mul %1702, %out_stride0_1 overflow<nsw> : i64
      %1747 = llvm.add %1746, %1704 overflow<nsw> : i64
      %1748 = llvm.getelementptr inbounds %out_1[%1747] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1745, %1748 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb43
    ^bb43:
      %1749 = llvm.icmp "ult" %1702, %41 : i64
      %1750 = llvm.icmp "ult" %1705, %42 : i64
      %1751 = llvm.and %1749, %1750 : i1
      llvm.cond_br %1751, ^bb44, ^bb45
    ^bb44:
      %1752 = llvm.getelementptr inbounds %bias_2[%1705] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1753 = llvm.load %1752 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1754 = llvm.fadd %1574, %1753 : f32
      %1755 = llvm.mul %1702, %out_stride0_1 overflow<nsw> : i64
      %1756 = llvm.add %1755, %1705 overflow<nsw> : i64
      %1757 = llvm.getelementptr inbounds %out_1[%1756] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1754, %1757 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb45
    ^bb45:
      %1758 = llvm.icmp "ult" %1702, %41 : i64
      %1759 = llvm.icmp "ult" %1706, %42 : i64
      %1760 = llvm.and %1758, %1759 : i1
      llvm.cond_br %1760, ^bb46, ^bb47
    ^bb46:
      %1761 = llvm.getelementptr inbounds %bias_2[%1706] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1762 = llvm.load %1761 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1763 = llvm.fadd %1575, %1762 : f32
      %1764 = llvm.mul %1702, %out_stride0_1 overflow<nsw> : i64
      %1765 = llvm.add %1764, %1706 overflow<nsw> : i64
      %1766 = llvm.getelementptr inbounds %out_1[%1765] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1763, %1766 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb47
    ^bb47:
      llvm.br ^bb48
    ^bb48:
      %1767 = llvm.add %81, %95 : i64
      %1768 = llvm.add %82, %121 : i64
      %1769 = llvm.add %1768, %49 : i64
      %1770 = llvm.add %1768, %46 : i64
      %1771 = llvm.add %1768, %50 : i64
      %1772 = llvm.icmp "ult" %1767, %41 : i64
      %1773 = llvm.icmp "ult" %1771, %42 : i64
      %1774 = llvm.and %1772, %1773 : i1
      %1775 = llvm.and %1774, %1636 : i1
      llvm.cond_br %1775, ^bb49, ^bb50
    ^bb49:
      %1776 = llvm.getelementptr inbounds %bias_2[%1768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1777 = llvm.load %1776 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1778 = llvm.fadd %1576, %1777 : f32
      %1779 = llvm.getelementptr inbounds %1776[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1780 = llvm.load %1779 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1781 = llvm.fadd %1577, %1780 : f32
      %1782 = llvm.getelementptr inbounds %1776[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1783 = llvm.load %1782 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1784 = llvm.fadd %1578, %1783 : f32
      %1785 = llvm.getelementptr inbounds %1776[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1786 = llvm.load %1785 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1787 = llvm.fadd %1579, %1786 : f32
      %1788 = llvm.mlir.poison : vector<4xf32>
      %1789 = llvm.insertelement %1778, %1788[%48 : i64] : vector<4xf32>
      %1790 = llvm.insertelement %1781, %1789[%49 : i64] : vector<4xf32>
      %1791 = llvm.insertelement %1784, %1790[%46 : i64] : vector<4xf32>
      %1792 = llvm.insertelement %1787, %1791[%50 : i64] : vector<4xf32>
      %1793 = llvm.mul %1767, %out_stride0_1 overflow<nsw> : i64
      %1794 = llvm.add %1793, %1768 overflow<nsw> : i64
      %1795 = llvm.getelementptr inbounds %out_1[%1794] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1792, %1795 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb59
    ^bb50:
      %1796 = llvm.icmp "ult" %1767, %41 : i64
      %1797 = llvm.icmp "ult" %1768, %42 : i64
      %1798 = llvm.and %1796, %1797 : i1
      llvm.cond_br %1798, ^bb51, ^bb52
    ^bb51:
      %1799 = llvm.getelementptr inbounds %bias_2[%1768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1800 = llvm.load %1799 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1801 = llvm.fadd %1576, %1800 : f32
      %1802 = llvm.mul %1767, %out_stride0_1 overflow<nsw> : i64
      %1803 = llvm.add %1802, %1768 overflow<nsw> : i64
      %1804 = llvm.getelementptr inbounds %out_1[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1801, %1804 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb52
    ^bb52:
      %1805 = llvm.icmp "ult" %1767, %41 : i64
      %1806 = llvm.icmp "ult" %1769, %42 : i64
      %1807 = llvm.and %1805, %1806 : i1
      llvm.cond_br %1807, ^bb53, ^bb54
    ^bb53:
      %1808 = llvm.getelementptr inbounds %bias_2[%1769] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1809 = llvm.load %1808 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1810 = llvm.fadd %1577, %1809 : f32
      %1811 = llvm.mul %1767, %out_stride0_1 overflow<nsw> : i64
      %1812 = llvm.add %1811, %1769 overflow<nsw> : i64
      %1813 = llvm.getelementptr inbounds %out_1[%1812] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1810, %1813 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb54
    ^bb54:
      %1814 = llvm.icmp "ult" %1767, %41 : i64
      %1815 = llvm.icmp "ult" %1770, %42 : i64
      %1816 = llvm.and %1814, %1815 : i1
      llvm.cond_br %1816, ^bb55, ^bb56
    ^bb55:
      %1817 = llvm.getelementptr inbounds %bias_2[%1770] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1818 = llvm.load %1817 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1819 = llvm.fadd %1578, %1818 : f32
      %1820 = llvm.mul %1767, %out_stride0_1 overflow<nsw> : i64
      %1821 = llvm.add %1820, %1770 overflow<nsw> : i64
      %1822 = llvm.getelementptr inbounds %out_1[%1821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1819, %1822 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb56
    ^bb56:
      %1823 = llvm.icmp "ult" %1767, %41 : i64
      %1824 = llvm.icmp "ult" %1771, %42 : i64
      %1825 = llvm.and %1823, %1824 : i1
      llvm.cond_br %1825, ^bb57, ^bb58
    ^bb57:
      %1826 = llvm.getelementptr inbounds %bias_2[%1771] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1827 = llvm.load %1826 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1828 = llvm.fadd %1579, %1827 : f32
      %1829 = llvm.mul %1767, %out_stride0_1 overflow<nsw> : i64
      %1830 = llvm.add %1829, %1771 overflow<nsw> : i64
      %1831 = llvm.getelementptr inbounds %out_1[%1830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1828, %1831 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb58
    ^bb58:
      llvm.br ^bb59
    ^bb59:
      %1832 = llvm.add %81, %95 : i64
      %1833 = llvm.add %82, %125 : i64
      %1834 = llvm.add %1833, %49 : i64
      %1835 = llvm.add %1833, %46 : i64
      %1836 = llvm.add %1833, %50 : i64
      %1837 = llvm.icmp "ult" %1832, %41 : i64
      %1838 = llvm.icmp "ult" %1836, %42 : i64
      %1839 = llvm.and %1837, %1838 : i1
      %1840 = llvm.and %1839, %1636 : i1
      llvm.cond_br %1840, ^bb60, ^bb61
    ^bb60:
      %1841 = llvm.getelementptr inbounds %bias_2[%1833] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1842 = llvm.load %1841 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1843 = llvm.fadd %1580, %1842 : f32
      %1844 = llvm.getelementptr inbounds %1841[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1845 = llvm.load %1844 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1846 = llvm.fadd %1581, %1845 : f32
      %1847 = llvm.getelementptr inbounds %1841[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1848 = llvm.load %1847 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1849 = llvm.fadd %1582, %1848 : f32
      %1850 = llvm.getelementptr inbounds %1841[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1851 = llvm.load %1850 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1852 = llvm.fadd %1583, %1851 : f32
      %1853 = llvm.mlir.poison : vector<4xf32>
      %1854 = llvm.insertelement %1843, %1853[%48 : i64] : vector<4xf32>
      %1855 = llvm.insertelement %1846, %1854[%49 : i64] : vector<4xf32>
      %1856 = llvm.insertelement %1849, %1855[%46 : i64] : vector<4xf32>
      %1857 = llvm.insertelement %1852, %1856[%50 : i64] : vector<4xf32>
      %1858 = llvm.mul %1832, %out_stride0_1 overflow<nsw> : i64
      %1859 = llvm.add %1858, %1833 overflow<nsw> : i64
      %1860 = llvm.getelementptr inbounds %out_1[%1859] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1857, %1860 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb70
    ^bb61:
      %1861 = llvm.icmp "ult" %1832, %41 : i64
      %1862 = llvm.icmp "ult" %1833, %42 : i64
      %1863 = llvm.and %1861, %1862 : i1
      llvm.cond_br %1863, ^bb62, ^bb63
    ^bb62:
      %1864 = llvm.getelementptr inbounds %bias_2[%1833] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1865 = llvm.load %1864 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1866 = llvm.fadd %1580, %1865 : f32
      %1867 = llvm.mul %1832, %out_stride0_1 overflow<nsw> : i64
      %1868 = llvm.add %1867, %1833 overflow<nsw> : i64
      %1869 = llvm.getelementptr inbounds %out_1[%1868] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1866, %1869 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb63
    ^bb63:
      %1870 = llvm.icmp "ult" %1832, %41 : i64
      %1871 = llvm.icmp "ult" %1834, %42 : i64
      %1872 = llvm.and %1870, %1871 : i1
      llvm.cond_br %1872, ^bb64, ^bb65
    ^bb64:
      %1873 = llvm.getelementptr inbounds %bias_2[%1834] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1874 = llvm.load %1873 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1875 = llvm.fadd %1581, %1874 : f32
      %1876 = llvm.mul %1832, %out_stride0_1 overflow<nsw> : i64
      %1877 = llvm.add %1876, %1834 overflow<nsw> : i64
      %1878 = llvm.getelementptr inbounds %out_1[%1877] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1875, %1878 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb65
    ^bb65:
      %1879 = llvm.icmp "ult" %1832, %41 : i64
      %1880 = llvm.icmp "ult" %1835, %42 : i64
      %1881 = llvm.and %1879, %1880 : i1
      llvm.cond_br %1881, ^bb66, ^bb67
    ^bb66:
      %1882 = llvm.getelementptr inbounds %bias_2[%1835] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1883 = llvm.load %1882 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1884 = llvm.fadd %1582, %1883 : f32
      %1885 = llvm.mul %1832, %out_stride0_1 overflow<nsw> : i64
      %1886 = llvm.add %1885, %1835 overflow<nsw> : i64
      %1887 = llvm.getelementptr inbounds %out_1[%1886] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1884, %1887 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb67
    ^bb67:
      %1888 = llvm.icmp "ult" %1832, %41 : i64
      %1889 = llvm.icmp "ult" %1836, %42 : i64
      %1890 = llvm.and %1888, %1889 : i1
      llvm.cond_br %1890, ^bb68, ^bb69
    ^bb68:
      %1891 = llvm.getelementptr inbounds %bias_2[%1836] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1892 = llvm.load %1891 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1893 = llvm.fadd %1583, %1892 : f32
      %1894 = llvm.mul %1832, %out_stride0_1 overflow<nsw> : i64
      %1895 = llvm.add %1894, %1836 overflow<nsw> : i64
      %1896 = llvm.getelementptr inbounds %out_1[%1895] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1893, %1896 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb69
    ^bb69:
      llvm.br ^bb70
    ^bb70:
      %1897 = llvm.add %81, %96 : i64
      %1898 = llvm.add %82, %121 : i64
      %1899 = llvm.add %1898, %49 : i64
      %1900 = llvm.add %1898, %46 : i64
      %1901 = llvm.add %1898, %50 : i64
      %1902 = llvm.icmp "ult" %1897, %41 : i64
      %1903 = llvm.icmp "ult" %1901, %42 : i64
      %1904 = llvm.and %1902, %1903 : i1
      %1905 = llvm.and %1904, %1636 : i1
      llvm.cond_br %1905, ^bb71, ^bb72
    ^bb71:
      %1906 = llvm.getelementptr inbounds %bias_2[%1898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1907 = llvm.load %1906 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1908 = llvm.fadd %1584, %1907 : f32
      %1909 = llvm.getelementptr inbounds %1906[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1910 = llvm.load %1909 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1911 = llvm.fadd %1585, %1910 : f32
      %1912 = llvm.getelementptr inbounds %1906[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1913 = llvm.load %1912 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1914 = llvm.fadd %1586, %1913 : f32
      %1915 = llvm.getelementptr inbounds %1906[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1916 = llvm.load %1915 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1917 = llvm.fadd %1587, %1916 : f32
      %1918 = llvm.mlir.poison : vector<4xf32>
      %1919 = llvm.insertelement %1908, %1918[%48 : i64] : vector<4xf32>
      %1920 = llvm.insertelement %1911, %1919[%49 : i64] : vector<4xf32>
      %1921 = llvm.insertelement %1914, %1920[%46 : i64] : vector<4xf32>
      %1922 = llvm.insertelement %1917, %1921[%50 : i64] : vector<4xf32>
      %1923 = llvm.mul %1897, %out_stride0_1 overflow<nsw> : i64
      %1924 = llvm.add %1923, %1898 overflow<nsw> : i64
      %1925 = llvm.getelementptr inbounds %out_1[%1924] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1922, %1925 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb81
    ^bb72:
      %1926 = llvm.icmp "ult" %1897, %41 : i64
      %1927 = llvm.icmp "ult" %1898, %42 : i64
      %1928 = llvm.and %1926, %1927 : i1
      llvm.cond_br %1928, ^bb73, ^bb74
    ^bb73:
      %1929 = llvm.getelementptr inbounds %bias_2[%1898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1930 = llvm.load %1929 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1931 = llvm.fadd %1584, %1930 : f32
      %1932 = llvm.mul %1897, %out_stride0_1 overflow<nsw> : i64
      %1933 = llvm.add %1932, %1898 overflow<nsw> : i64
      %1934 = llvm.getelementptr inbounds %out_1[%1933] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1931, %1934 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb74
    ^bb74:
      %1935 = llvm.icmp "ult" %1897, %41 : i64
      %1936 = llvm.icmp "ult" %1899, %42 : i64
      %1937 = llvm.and %1935, %1936 : i1
      llvm.cond_br %1937, ^bb75, ^bb76
    ^bb75:
      %1938 = llvm.getelementptr inbounds %bias_2[%1899] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1939 = llvm.load %1938 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1940 = llvm.fadd %1585, %1939 : f32
      %1941 = llvm.mul %1897, %out_stride0_1 overflow<nsw> : i64
      %1942 = llvm.add %1941, %1899 overflow<nsw> : i64
      %1943 = llvm.getelementptr inbounds %out_1[%1942] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1940, %1943 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb76
    ^bb76:
      %1944 = llvm.icmp "ult" %1897, %41 : i64
      %1945 = llvm.icmp "ult" %1900, %42 : i64
      %1946 = llvm.and %1944, %1945 : i1
      llvm.cond_br %1946, ^bb77, ^bb78
    ^bb77:
      %1947 = llvm.getelementptr inbounds %bias_2[%1900] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1948 = llvm.load %1947 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1949 = llvm.fadd %1586, %1948 : f32
      %1950 = llvm.mul %1897, %out_stride0_1 overflow<nsw> : i64
      %1951 = llvm.add %1950, %1900 overflow<nsw> : i64
      %1952 = llvm.getelementptr inbounds %out_1[%1951] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1949, %1952 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb78
    ^bb78:
      %1953 = llvm.icmp "ult" %1897, %41 : i64
      %1954 = llvm.icmp "ult" %1901, %42 : i64
      %1955 = llvm.and %1953, %1954 : i1
      llvm.cond_br %1955, ^bb79, ^bb80
    ^bb79:
      %1956 = llvm.getelementptr inbounds %bias_2[%1901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1957 = llvm.load %1956 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1958 = llvm.fadd %1587, %1957 : f32
      %1959 = llvm.mul %1897, %out_stride0_1 overflow<nsw> : i64
      %1960 = llvm.add %1959, %1901 overflow<nsw> : i64
      %1961 = llvm.getelementptr inbounds %out_1[%1960] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1958, %1961 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb80
    ^bb80:
      llvm.br ^bb81
    ^bb81:
      %1962 = llvm.add %81, %96 : i64
      %1963 = llvm.add %82, %125 : i64
      %1964 = llvm.add %1963, %49 : i64
      %1965 = llvm.add %1963, %46 : i64
      %1966 = llvm.add %1963, %50 : i64
      %1967 = llvm.icmp "ult" %1962, %41 : i64
      %1968 = llvm.icmp "ult" %1966, %42 : i64
      %1969 = llvm.and %1967, %1968 : i1
      %1970 = llvm.and %1969, %1636 : i1
      llvm.cond_br %1970, ^bb82, ^bb83
    ^bb82:
      %1971 = llvm.getelementptr inbounds %bias_2[%1963] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1972 = llvm.load %1971 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1973 = llvm.fadd %1588, %1972 : f32
      %1974 = llvm.getelementptr inbounds %1971[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1975 = llvm.load %1974 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1976 = llvm.fadd %1589, %1975 : f32
      %1977 = llvm.getelementptr inbounds %1971[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1978 = llvm.load %1977 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1979 = llvm.fadd %1590, %1978 : f32
      %1980 = llvm.getelementptr inbounds %1971[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1981 = llvm.load %1980 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1982 = llvm.fadd %1591, %1981 : f32
      %1983 = llvm.mlir.poison : vector<4xf32>
      %1984 = llvm.insertelement %1973, %1983[%48 : i64] : vector<4xf32>
      %1985 = llvm.insertelement %1976, %1984[%49 : i64] : vector<4xf32>
      %1986 = llvm.insertelement %1979, %1985[%46 : i64] : vector<4xf32>
      %1987 = llvm.insertelement %1982, %1986[%50 : i64] : vector<4xf32>
      %1988 = llvm.mul %1962, %out_stride0_1 overflow<nsw> : i64
      %1989 = llvm.add %1988, %1963 overflow<nsw> : i64
      %1990 = llvm.getelementptr inbounds %out_1[%1989] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1987, %1990 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb92
    ^bb83:
      %1991 = llvm.icmp "ult" %1962, %41 : i64
      %1992 = llvm.icmp "ult" %1963, %42 : i64
      %1993 = llvm.and %1991, %1992 : i1
      llvm.cond_br %1993, ^bb84, ^bb85
    ^bb84:
      %1994 = llvm.getelementptr inbounds %bias_2[%1963] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1995 = llvm.load %1994 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1996 = llvm.fadd %1588, %1995 : f32
      %1997 = llvm.mul %1962, %out_stride0_1 overflow<nsw> : i64
      %1998 = llvm.add %1997, %1963 overflow<nsw> : i64
      %1999 = llvm.getelementptr inbounds %out_1[%1998] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1996, %1999 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb85
    ^bb85:
      %2000 = llvm.icmp "ult" %1962, %41 : i64
      %2001 = llvm.icmp "ult" %1964, %42 : i64
      %2002 = llvm.and %2000, %2001 : i1
      llvm.cond_br %2002, ^bb86, ^bb87
    ^bb86:
      %2003 = llvm.getelementptr inbounds %bias_2[%1964] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2004 = llvm.load %2003 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2005 = llvm.fadd %1589, %2004 : f32
      %2006 = llvm.mul %1962, %out_stride0_1 overflow<nsw> : i64
      %2007 = llvm.add %2006, %1964 overflow<nsw> : i64
      %2008 = llvm.getelementptr inbounds %out_1[%2007] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2005, %2008 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb87
    ^bb87:
      %2009 = llvm.icmp "ult" %1962, %41 : i64
      %2010 = llvm.icmp "ult" %1965, %42 : i64
      %2011 = llvm.and %2009, %2010 : i1
      llvm.cond_br %2011, ^bb88, ^bb89
    ^bb88:
      %2012 = llvm.getelementptr inbounds %bias_2[%1965] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2013 = llvm.load %2012 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2014 = llvm.fadd %1590, %2013 : f32
      %2015 = llvm.mul %1962, %out_stride0_1 overflow<nsw> : i64
      %2016 = llvm.add %2015, %1965 overflow<nsw> : i64
      %2017 = llvm.getelementptr inbounds %out_1[%2016] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2014, %2017 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb89
    ^bb89:
      %2018 = llvm.icmp "ult" %1962, %41 : i64
      %2019 = llvm.icmp "ult" %1966, %42 : i64
      %2020 = llvm.and %2018, %2019 : i1
      llvm.cond_br %2020, ^bb90, ^bb91
    ^bb90:
      %2021 = llvm.getelementptr inbounds %bias_2[%1966] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2022 = llvm.load %2021 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2023 = llvm.fadd %1591, %2022 : f32
      %2024 = llvm.mul %1962, %out_stride0_1 overflow<nsw> : i64
      %2025 = llvm.add %2024, %1966 overflow<nsw> : i64
      %2026 = llvm.getelementptr inbounds %out_1[%2025] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2023, %2026 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb91
    ^bb91:
      llvm.br ^bb92
    ^bb92:
      %2027 = llvm.add %81, %97 : i64
      %2028 = llvm.add %82, %121 : i64
      %2029 = llvm.add %2028, %49 : i64
      %2030 = llvm.add %2028, %46 : i64
      %2031 = llvm.add %2028, %50 : i64
      %2032 = llvm.icmp "ult" %2027, %41 : i64
      %2033 = llvm.icmp "ult" %2031, %42 : i64
      %2034 = llvm.and %2032, %2033 : i1
      %2035 = llvm.and %2034, %1636 : i1
      llvm.cond_br %2035, ^bb93, ^bb94
    ^bb93:
      %2036 = llvm.getelementptr inbounds %bias_2[%2028] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2037 = llvm.load %2036 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2038 = llvm.fadd %1592, %2037 : f32
      %2039 = llvm.getelementptr inbounds %2036[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2040 = llvm.load %2039 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2041 = llvm.fadd %1593, %2040 : f32
      %2042 = llvm.getelementptr inbounds %2036[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2043 = llvm.load %2042 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2044 = llvm.fadd %1594, %2043 : f32
      %2045 = llvm.getelementptr inbounds %2036[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2046 = llvm.load %2045 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2047 = llvm.fadd %1595, %2046 : f32
      %2048 = llvm.mlir.poison : vector<4xf32>
      %2049 = llvm.insertelement %2038, %2048[%48 : i64] : vector<4xf32>
      %2050 = llvm.insertelement %2041, %2049[%49 : i64] : vector<4xf32>
      %2051 = llvm.insertelement %2044, %2050[%46 : i64] : vector<4xf32>
      %2052 = llvm.insertelement %2047, %2051[%50 : i64] : vector<4xf32>
      %2053 = llvm.mul %2027, %out_stride0_1 overflow<nsw> : i64
      %2054 = llvm.add %2053, %2028 overflow<nsw> : i64
      %2055 = llvm.getelementptr inbounds %out_1[%2054] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2052, %2055 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb103
    ^bb94:
      %2056 = llvm.icmp "ult" %2027, %41 : i64
      %2057 = llvm.icmp "ult" %2028, %42 : i64
      %2058 = llvm.and %2056, %2057 : i1
      llvm.cond_br %2058, ^bb95, ^bb96
    ^bb95:
      %2059 = llvm.getelementptr inbounds %bias_2[%2028] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2060 = llvm.load %2059 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2061 = llvm.fadd %1592, %2060 : f32
      %2062 = llvm.mul %2027, %out_stride0_1 overflow<nsw> : i64
      %2063 = llvm.add %2062, %2028 overflow<nsw> : i64
      %2064 = llvm.getelementptr inbounds %out_1[%2063] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2061, %2064 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb96
    ^bb96:
      %2065 = llvm.icmp "ult" %2027, %41 : i64
      %2066 = llvm.icmp "ult" %2029, %42 : i64
      %2067 = llvm.and %2065, %2066 : i1
      llvm.cond_br %2067, ^bb97, ^bb98
    ^bb97:
      %2068 = llvm.getelementptr inbounds %bias_2[%2029] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2069 = llvm.load %2068 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2070 = llvm.fadd %1593, %2069 : f32
      %2071 = llvm.mul %2027, %out_stride0_1 overflow<nsw> : i64
      %2072 = llvm.add %2071, %2029 overflow<nsw> : i64
      %2073 = llvm.getelementptr inbounds %out_1[%2072] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2070, %2073 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb98
    ^bb98:
      %2074 = llvm.icmp "ult" %2027, %41 : i64
      %2075 = llvm.icmp "ult" %2030, %42 : i64
      %2076 = llvm.and %2074, %2075 : i1
      llvm.cond_br %2076, ^bb99, ^bb100
    ^bb99:
      %2077 = llvm.getelementptr inbounds %bias_2[%2030] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2078 = llvm.load %2077 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2079 = llvm.fadd %1594, %2078 : f32
      %2080 = llvm.mul %2027, %out_stride0_1 overflow<nsw> : i64
      %2081 = llvm.add %2080, %2030 overflow<nsw> : i64
      %2082 = llvm.getelementptr inbounds %out_1[%2081] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2079, %2082 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb100
    ^bb100:
      %2083 = llvm.icmp "ult" %2027, %41 : i64
      %2084 = llvm.icmp "ult" %2031, %42 : i64
      %2085 = llvm.and %2083, %2084 : i1
      llvm.cond_br %2085, ^bb101, ^bb102
    ^bb101:
      %2086 = llvm.getelementptr inbounds %bias_2[%2031] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2087 = llvm.load %2086 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2088 = llvm.fadd %1595, %2087 : f32
      %2089 = llvm.mul %2027, %out_stride0_1 overflow<nsw> : i64
      %2090 = llvm.add %2089, %2031 overflow<nsw> : i64
      %2091 = llvm.getelementptr inbounds %out_1[%2090] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2088, %2091 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb102
    ^bb102:
      llvm.br ^bb103
    ^bb103:
      %2092 = llvm.add %81, %97 : i64
      %2093 = llvm.add %82, %125 : i64
      %2094 = llvm.add %2093, %49 : i64
      %2095 = llvm.add %2093, %46 : i64
      %2096 = llvm.add %2093, %50 : i64
      %2097 = llvm.icmp "ult" %2092, %41 : i64
      %2098 = llvm.icmp "ult" %2096, %42 : i64
      %2099 = llvm.and %2097, %2098 : i1
      %2100 = llvm.and %2099, %1636 : i1
      llvm.cond_br %2100, ^bb104, ^bb105
    ^bb104:
      %2101 = llvm.getelementptr inbounds %bias_2[%2093] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2102 = llvm.load %2101 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2103 = llvm.fadd %1596, %2102 : f32
      %2104 = llvm.getelementptr inbounds %2101[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2105 = llvm.load %2104 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2106 = llvm.fadd %1597, %2105 : f32
      %2107 = llvm.getelementptr inbounds %2101[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2108 = llvm.load %2107 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2109 = llvm.fadd %1598, %2108 : f32
      %2110 = llvm.getelementptr inbounds %2101[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2111 = llvm.load %2110 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2112 = llvm.fadd %1599, %2111 : f32
      %2113 = llvm.mlir.poison : vector<4xf32>
      %2114 = llvm.insertelement %2103, %2113[%48 : i64] : vector<4xf32>
      %2115 = llvm.insertelement %2106, %2114[%49 : i64] : vector<4xf32>
      %2116 = llvm.insertelement %2109, %2115[%46 : i64] : vector<4xf32>
      %2117 = llvm.insertelement %2112, %2116[%50 : i64] : vector<4xf32>
      %2118 = llvm.mul %2092, %out_stride0_1 overflow<nsw> : i64
      %2119 = llvm.add %2118, %2093 overflow<nsw> : i64
      %2120 = llvm.getelementptr inbounds %out_1[%2119] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2117, %2120 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb114
    ^bb105:
      %2121 = llvm.icmp "ult" %2092, %41 : i64
      %2122 = llvm.icmp "ult" %2093, %42 : i64
      %2123 = llvm.and %2121, %2122 : i1
      llvm.cond_br %2123, ^bb106, ^bb107
    ^bb106:
      %2124 = llvm.getelementptr inbounds %bias_2[%2093] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2125 = llvm.load %2124 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2126 = llvm.fadd %1596, %2125 : f32
      %2127 = llvm.mul %2092, %out_stride0_1 overflow<nsw> : i64
      %2128 = llvm.add %2127, %2093 overflow<nsw> : i64
      %2129 = llvm.getelementptr inbounds %out_1[%2128] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2126, %2129 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb107
    ^bb107:
      %2130 = llvm.icmp "ult" %2092, %41 : i64
      %2131 = llvm.icmp "ult" %2094, %42 : i64
      %2132 = llvm.and %2130, %2131 : i1
      llvm.cond_br %2132, ^bb108, ^bb109
    ^bb108:
      %2133 = llvm.getelementptr inbounds %bias_2[%2094] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2134 = llvm.load %2133 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2135 = llvm.fadd %1597, %2134 : f32
      %2136 = llvm.mul %2092, %out_stride0_1 overflow<nsw> : i64
      %2137 = llvm.add %2136, %2094 overflow<nsw> : i64
      %2138 = llvm.getelementptr inbounds %out_1[%2137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2135, %2138 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb109
    ^bb109:
      %2139 = llvm.icmp "ult" %2092, %41 : i64
      %2140 = llvm.icmp "ult" %2095, %42 : i64
      %2141 = llvm.and %2139, %2140 : i1
      llvm.cond_br %2141, ^bb110, ^bb111
    ^bb110:
      %2142 = llvm.getelementptr inbounds %bias_2[%2095] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2143 = llvm.load %2142 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2144 = llvm.fadd %1598, %2143 : f32
      %2145 = llvm.mul %2092, %out_stride0_1 overflow<nsw> : i64
      %2146 = llvm.add %2145, %2095 overflow<nsw> : i64
      %2147 = llvm.getelementptr inbounds %out_1[%2146] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2144, %2147 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb111
    ^bb111:
      %2148 = llvm.icmp "ult" %2092, %41 : i64
      %2149 = llvm.icmp "ult" %2096, %42 : i64
      %2150 = llvm.and %2148, %2149 : i1
      llvm.cond_br %2150, ^bb112, ^bb113
    ^bb112:
      %2151 = llvm.getelementptr inbounds %bias_2[%2096] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2152 = llvm.load %2151 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2153 = llvm.fadd %1599, %2152 : f32
      %2154 = llvm.mul %2092, %out_stride0_1 overflow<nsw> : i64
      %2155 = llvm.add %2154, %2096 overflow<nsw> : i64
      %2156 = llvm.getelementptr inbounds %out_1[%2155] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2153, %2156 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb113
    ^bb113:
      llvm.br ^bb114
    ^bb114:
      %2157 = llvm.add %81, %98 : i64
      %2158 = llvm.add %82, %121 : i64
      %2159 = llvm.add %2158, %49 : i64
      %2160 = llvm.add %2158, %46 : i64
      %2161 = llvm.add %2158, %50 : i64
      %2162 = llvm.icmp "ult" %2157, %41 : i64
      %2163 = llvm.icmp "ult" %2161, %42 : i64
      %2164 = llvm.and %2162, %2163 : i1
      %2165 = llvm.and %2164, %1636 : i1
      llvm.cond_br %2165, ^bb115, ^bb116
    ^bb115:
      %2166 = llvm.getelementptr inbounds %bias_2[%2158] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2167 = llvm.load %2166 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2168 = llvm.fadd %1600, %2167 : f32
      %2169 = llvm.getelementptr inbounds %2166[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2170 = llvm.load %2169 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2171 = llvm.fadd %1601, %2170 : f32
      %2172 = llvm.getelementptr inbounds %2166[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2173 = llvm.load %2172 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2174 = llvm.fadd %1602, %2173 : f32
      %2175 = llvm.getelementptr inbounds %2166[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2176 = llvm.load %2175 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2177 = llvm.fadd %1603, %2176 : f32
      %2178 = llvm.mlir.poison : vector<4xf32>
      %2179 = llvm.insertelement %2168, %2178[%48 : i64] : vector<4xf32>
      %2180 = llvm.insertelement %2171, %2179[%49 : i64] : vector<4xf32>
      %2181 = llvm.insertelement %2174, %2180[%46 : i64] : vector<4xf32>
      %2182 = llvm.insertelement %2177, %2181[%50 : i64] : vector<4xf32>
      %2183 = llvm.mul %2157, %out_stride0_1 overflow<nsw> : i64
      %2184 = llvm.add %2183, %2158 overflow<nsw> : i64
      %2185 = llvm.getelementptr inbounds %out_1[%2184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2182, %2185 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb125
    ^bb116:
      %2186 = llvm.icmp "ult" %2157, %41 : i64
      %2187 = llvm.icmp "ult" %2158, %42 : i64
      %2188 = llvm.and %2186, %2187 : i1
      llvm.cond_br %2188, ^bb117, ^bb118
    ^bb117:
      %2189 = llvm.getelementptr inbounds %bias_2[%2158] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2190 = llvm.load %2189 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2191 = llvm.fadd %1600, %2190 : f32
      %2192 = llvm.mul %2157, %out_stride0_1 overflow<nsw> : i64
      %2193 = llvm.add %2192, %2158 overflow<nsw> : i64
      %2194 = llvm.getelementptr inbounds %out_1[%2193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2191, %2194 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb118
    ^bb118:
      %2195 = llvm.icmp "ult" %2157, %41 : i64
      %2196 = llvm.icmp "ult" %2159, %42 : i64
      %2197 = llvm.and %2195, %2196 : i1
      llvm.cond_br %2197, ^bb119, ^bb120
    ^bb119:
      %2198 = llvm.getelementptr inbounds %bias_2[%2159] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2199 = llvm.load %2198 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2200 = llvm.fadd %1601, %2199 : f32
      %2201 = llvm.mul %2157, %out_stride0_1 overflow<nsw> : i64
      %2202 = llvm.add %2201, %2159 overflow<nsw> : i64
      %2203 = llvm.getelementptr inbounds %out_1[%2202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2200, %2203 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb120
    ^bb120:
      %2204 = llvm.icmp "ult" %2157, %41 : i64
      %2205 = llvm.icmp "ult" %2160, %42 : i64
      %2206 = llvm.and %2204, %2205 : i1
      llvm.cond_br %2206, ^bb121, ^bb122
    ^bb121:
      %2207 = llvm.getelementptr inbounds %bias_2[%2160] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2208 = llvm.load %2207 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2209 = llvm.fadd %1602, %2208 : f32
      %2210 = llvm.mul %2157, %out_stride0_1 overflow<nsw> : i64
      %2211 = llvm.add %2210, %2160 overflow<nsw> : i64
      %2212 = llvm.getelementptr inbounds %out_1[%2211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2209, %2212 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb122
    ^bb122:
      %2213 = llvm.icmp "ult" %2157, %41 : i64
      %2214 = llvm.icmp "ult" %2161, %42 : i64
      %2215 = llvm.and %2213, %2214 : i1
      llvm.cond_br %2215, ^bb123, ^bb124
    ^bb123:
      %2216 = llvm.getelementptr inbounds %bias_2[%2161] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2217 = llvm.load %2216 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2218 = llvm.fadd %1603, %2217 : f32
      %2219 = llvm.mul %2157, %out_stride0_1 overflow<nsw> : i64
      %2220 = llvm.add %2219, %2161 overflow<nsw> : i64
      %2221 = llvm.getelementptr inbounds %out_1[%2220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2218, %2221 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb124
    ^bb124:
      llvm.br ^bb125
    ^bb125:
      %2222 = llvm.add %81, %98 : i64
      %2223 = llvm.add %82, %125 : i64
      %2224 = llvm.add %2223, %49 : i64
      %2225 = llvm.add %2223, %46 : i64
      %2226 = llvm.add %2223, %50 : i64
      %2227 = llvm.icmp "ult" %2222, %41 : i64
      %2228 = llvm.icmp "ult" %2226, %42 : i64
      %2229 = llvm.and %2227, %2228 : i1
      %2230 = llvm.and %2229, %1636 : i1
      llvm.cond_br %2230, ^bb126, ^bb127
    ^bb126:
      %2231 = llvm.getelementptr inbounds %bias_2[%2223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2232 = llvm.load %2231 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2233 = llvm.fadd %1604, %2232 : f32
      %2234 = llvm.getelementptr inbounds %2231[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2235 = llvm.load %2234 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2236 = llvm.fadd %1605, %2235 : f32
      %2237 = llvm.getelementptr inbounds %2231[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2238 = llvm.load %2237 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2239 = llvm.fadd %1606, %2238 : f32
      %2240 = llvm.getelementptr inbounds %2231[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2241 = llvm.load %2240 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2242 = llvm.fadd %1607, %2241 : f32
      %2243 = llvm.mlir.poison : vector<4xf32>
      %2244 = llvm.insertelement %2233, %2243[%48 : i64] : vector<4xf32>
      %2245 = llvm.insertelement %2236, %2244[%49 : i64] : vector<4xf32>
      %2246 = llvm.insertelement %2239, %2245[%46 : i64] : vector<4xf32>
      %2247 = llvm.insertelement %2242, %2246[%50 : i64] : vector<4xf32>
      %2248 = llvm.mul %2222, %out_stride0_1 overflow<nsw> : i64
      %2249 = llvm.add %2248, %2223 overflow<nsw> : i64
      %2250 = llvm.getelementptr inbounds %out_1[%2249] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2247, %2250 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb136
    ^bb127:
      %2251 = llvm.icmp "ult" %2222, %41 : i64
      %2252 = llvm.icmp "ult" %2223, %42 : i64
      %2253 = llvm.and %2251, %2252 : i1
      llvm.cond_br %2253, ^bb128, ^bb129
    ^bb128:
      %2254 = llvm.getelementptr inbounds %bias_2[%2223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2255 = llvm.load %2254 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2256 = llvm.fadd %1604, %2255 : f32
      %2257 = llvm.mul %2222, %out_stride0_1 overflow<nsw> : i64
      %2258 = llvm.add %2257, %2223 overflow<nsw> : i64
      %2259 = llvm.getelementptr inbounds %out_1[%2258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2256, %2259 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb129
    ^bb129:
      %2260 = llvm.icmp "ult" %2222, %41 : i64
      %2261 = llvm.icmp "ult" %2224, %42 : i64
      %2262 = llvm.and %2260, %2261 : i1
      llvm.cond_br %2262, ^bb130, ^bb131
    ^bb130:
      %2263 = llvm.getelementptr inbounds %bias_2[%2224] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2264 = llvm.load %2263 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2265 = llvm.fadd %1605, %2264 : f32
      %2266 = llvm.mul %2222, %out_stride0_1 overflow<nsw> : i64
      %2267 = llvm.add %2266, %2224 overflow<nsw> : i64
      %2268 = llvm.getelementptr inbounds %out_1[%2267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2265, %2268 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb131
    ^bb131:
      %2269 = llvm.icmp "ult" %2222, %41 : i64
      %2270 = llvm.icmp "ult" %2225, %42 : i64
      %2271 = llvm.and %2269, %2270 : i1
      llvm.cond_br %2271, ^bb132, ^bb133
    ^bb132:
      %2272 = llvm.getelementptr inbounds %bias_2[%2225] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2273 = llvm.load %2272 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2274 = llvm.fadd %1606, %2273 : f32
      %2275 = llvm.mul %2222, %out_stride0_1 overflow<nsw> : i64
      %2276 = llvm.add %2275, %2225 overflow<nsw> : i64
      %2277 = llvm.getelementptr inbounds %out_1[%2276] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2274, %2277 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb133
    ^bb133:
      %2278 = llvm.icmp "ult" %2222, %41 : i64
      %2279 = llvm.icmp "ult" %2226, %42 : i64
      %2280 = llvm.and %2278, %2279 : i1
      llvm.cond_br %2280, ^bb134, ^bb135
    ^bb134:
      %2281 = llvm.getelementptr inbounds %bias_2[%2226] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2282 = llvm.load %2281 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2283 = llvm.fadd %1607, %2282 : f32
      %2284 = llvm.mul %2222, %out_stride0_1 overflow<nsw> : i64
      %2285 = llvm.add %2284, %2226 overflow<nsw> : i64
      %2286 = llvm.getelementptr inbounds %out_1[%2285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2283, %2286 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb135
    ^bb135:
      llvm.br ^bb136
    ^bb136:
      %2287 = llvm.add %81, %99 : i64
      %2288 = llvm.add %82, %121 : i64
      %2289 = llvm.add %2288, %49 : i64
      %2290 = llvm.add %2288, %46 : i64
      %2291 = llvm.add %2288, %50 : i64
      %2292 = llvm.icmp "ult" %2287, %41 : i64
      %2293 = llvm.icmp "ult" %2291, %42 : i64
      %2294 = llvm.and %2292, %2293 : i1
      %2295 = llvm.and %2294, %1636 : i1
      llvm.cond_br %2295, ^bb137, ^bb138
    ^bb137:
      %2296 = llvm.getelementptr inbounds %bias_2[%2288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2297 = llvm.load %2296 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2298 = llvm.fadd %1608, %2297 : f32
      %2299 = llvm.getelementptr inbounds %2296[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2300 = llvm.load %2299 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2301 = llvm.fadd %1609, %2300 : f32
      %2302 = llvm.getelementptr inbounds %2296[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2303 = llvm.load %2302 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2304 = llvm.fadd %1610, %2303 : f32
      %2305 = llvm.getelementptr inbounds %2296[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2306 = llvm.load %2305 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2307 = llvm.fadd %1611, %2306 : f32
      %2308 = llvm.mlir.poison : vector<4xf32>
      %2309 = llvm.insertelement %2298, %2308[%48 : i64] : vector<4xf32>
      %2310 = llvm.insertelement %2301, %2309[%49 : i64] : vector<4xf32>
      %2311 = llvm.insertelement %2304, %2310[%46 : i64] : vector<4xf32>
      %2312 = llvm.insertelement %2307, %2311[%50 : i64] : vector<4xf32>
      %2313 = llvm.mul %2287, %out_stride0_1 overflow<nsw> : i64
      %2314 = llvm.add %2313, %2288 overflow<nsw> : i64
      %2315 = llvm.getelementptr inbounds %out_1[%2314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2312, %2315 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb147
    ^bb138:
      %2316 = llvm.icmp "ult" %2287, %41 : i64
      %2317 = llvm.icmp "ult" %2288, %42 : i64
      %2318 = llvm.and %2316, %2317 : i1
      llvm.cond_br %2318, ^bb139, ^bb140
    ^bb139:
      %2319 = llvm.getelementptr inbounds %bias_2[%2288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2320 = llvm.load %2319 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2321 = llvm.fadd %1608, %2320 : f32
      %2322 = llvm.mul %2287, %out_stride0_1 overflow<nsw> : i64
      %2323 = llvm.add %2322, %2288 overflow<nsw> : i64
      %2324 = llvm.getelementptr inbounds %out_1[%2323] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2321, %2324 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb140
    ^bb140:
      %2325 = llvm.icmp "ult" %2287, %41 : i64
      %2326 = llvm.icmp "ult" %2289, %42 : i64
      %2327 = llvm.and %2325, %2326 : i1
      llvm.cond_br %2327, ^bb141, ^bb142
    ^bb141:
      %2328 = llvm.getelementptr inbounds %bias_2[%2289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2329 = llvm.load %2328 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2330 = llvm.fadd %1609, %2329 : f32
      %2331 = llvm.mul %2287, %out_stride0_1 overflow<nsw> : i64
      %2332 = llvm.add %2331, %2289 overflow<nsw> : i64
      %2333 = llvm.getelementptr inbounds %out_1[%2332] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2330, %2333 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb142
    ^bb142:
      %2334 = llvm.icmp "ult" %2287, %41 : i64
      %2335 = llvm.icmp "ult" %2290, %42 : i64
      %2336 = llvm.and %2334, %2335 : i1
      llvm.cond_br %2336, ^bb143, ^bb144
    ^bb143:
      %2337 = llvm.getelementptr inbounds %bias_2[%2290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2338 = llvm.load %2337 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2339 = llvm.fadd %1610, %2338 : f32
      %2340 = llvm.mul %2287, %out_stride0_1 overflow<nsw> : i64
      %2341 = llvm.add %2340, %2290 overflow<nsw> : i64
      %2342 = llvm.getelementptr inbounds %out_1[%2341] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2339, %2342 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb144
    ^bb144:
      %2343 = llvm.icmp "ult" %2287, %41 : i64
      %2344 = llvm.icmp "ult" %2291, %42 : i64
      %2345 = llvm.and %2343, %2344 : i1
      llvm.cond_br %2345, ^bb145, ^bb146
    ^bb145:
      %2346 = llvm.getelementptr inbounds %bias_2[%2291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2347 = llvm.load %2346 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2348 = llvm.fadd %1611, %2347 : f32
      %2349 = llvm.mul %2287, %out_stride0_1 overflow<nsw> : i64
      %2350 = llvm.add %2349, %2291 overflow<nsw> : i64
      %2351 = llvm.getelementptr inbounds %out_1[%2350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2348, %2351 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb146
    ^bb146:
      llvm.br ^bb147
    ^bb147:
      %2352 = llvm.add %81, %99 : i64
      %2353 = llvm.add %82, %125 : i64
      %2354 = llvm.add %2353, %49 : i64
      %2355 = llvm.add %2353, %46 : i64
      %2356 = llvm.add %2353, %50 : i64
      %2357 = llvm.icmp "ult" %2352, %41 : i64
      %2358 = llvm.icmp "ult" %2356, %42 : i64
      %2359 = llvm.and %2357, %2358 : i1
      %2360 = llvm.and %2359, %1636 : i1
      llvm.cond_br %2360, ^bb148, ^bb149
    ^bb148:
      %2361 = llvm.getelementptr inbounds %bias_2[%2353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2362 = llvm.load %2361 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2363 = llvm.fadd %1612, %2362 : f32
      %2364 = llvm.getelementptr inbounds %2361[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2365 = llvm.load %2364 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2366 = llvm.fadd %1613, %2365 : f32
      %2367 = llvm.getelementptr inbounds %2361[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2368 = llvm.load %2367 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2369 = llvm.fadd %1614, %2368 : f32
      %2370 = llvm.getelementptr inbounds %2361[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2371 = llvm.load %2370 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2372 = llvm.fadd %1615, %2371 : f32
      %2373 = llvm.mlir.poison : vector<4xf32>
      %2374 = llvm.insertelement %2363, %2373[%48 : i64] : vector<4xf32>
      %2375 = llvm.insertelement %2366, %2374[%49 : i64] : vector<4xf32>
      %2376 = llvm.insertelement %2369, %2375[%46 : i64] : vector<4xf32>
      %2377 = llvm.insertelement %2372, %2376[%50 : i64] : vector<4xf32>
      %2378 = llvm.mul %2352, %out_stride0_1 overflow<nsw> : i64
      %2379 = llvm.add %2378, %2353 overflow<nsw> : i64
      %2380 = llvm.getelementptr inbounds %out_1[%2379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2377, %2380 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb158
    ^bb149:
      %2381 = llvm.icmp "ult" %2352, %41 : i64
      %2382 = llvm.icmp "ult" %2353, %42 : i64
      %2383 = llvm.and %2381, %2382 : i1
      llvm.cond_br %2383, ^bb150, ^bb151
    ^bb150:
      %2384 = llvm.getelementptr inbounds %bias_2[%2353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2385 = llvm.load %2384 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2386 = llvm.fadd %1612, %2385 : f32
      %2387 = llvm.mul %2352, %out_stride0_1 overflow<nsw> : i64
      %2388 = llvm.add %2387, %2353 overflow<nsw> : i64
      %2389 = llvm.getelementptr inbounds %out_1[%2388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2386, %2389 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb151
    ^bb151:
      %2390 = llvm.icmp "ult" %2352, %41 : i64
      %2391 = llvm.icmp "ult" %2354, %42 : i64
      %2392 = llvm.and %2390, %2391 : i1
      llvm.cond_br %2392, ^bb152, ^bb153
    ^bb152:
      %2393 = llvm.getelementptr inbounds %bias_2[%2354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2394 = llvm.load %2393 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2395 = llvm.fadd %1613, %2394 : f32
      %2396 = llvm.mul %2352, %out_stride0_1 overflow<nsw> : i64
      %2397 = llvm.add %2396, %2354 overflow<nsw> : i64
      %2398 = llvm.getelementptr inbounds %out_1[%2397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2395, %2398 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb153
    ^bb153:
      %2399 = llvm.icmp "ult" %2352, %41 : i64
      %2400 = llvm.icmp "ult" %2355, %42 : i64
      %2401 = llvm.and %2399, %2400 : i1
      llvm.cond_br %2401, ^bb154, ^bb155
    ^bb154:
      %2402 = llvm.getelementptr inbounds %bias_2[%2355] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2403 = llvm.load %2402 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2404 = llvm.fadd %1614, %2403 : f32
      %2405 = llvm.mul %2352, %out_stride0_1 overflow<nsw> : i64
      %2406 = llvm.add %2405, %2355 overflow<nsw> : i64
      %2407 = llvm.getelementptr inbounds %out_1[%2406] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2404, %2407 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb155
    ^bb155:
      %2408 = llvm.icmp "ult" %2352, %41 : i64
      %2409 = llvm.icmp "ult" %2356, %42 : i64
      %2410 = llvm.and %2408, %2409 : i1
      llvm.cond_br %2410, ^bb156, ^bb157
    ^bb156:
      %2411 = llvm.getelementptr inbounds %bias_2[%2356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2412 = llvm.load %2411 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2413 = llvm.fadd %1615, %2412 : f32
      %2414 = llvm.mul %2352, %out_stride0_1 overflow<nsw> : i64
      %2415 = llvm.add %2414, %2356 overflow<nsw> : i64
      %2416 = llvm.getelementptr inbounds %out_1[%2415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2413, %2416 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb157
    ^bb157:
      llvm.br ^bb158
    ^bb158:
      %2417 = llvm.add %81, %100 : i64
      %2418 = llvm.add %82, %121 : i64
      %2419 = llvm.add %2418, %49 : i64
      %2420 = llvm.add %2418, %46 : i64
      %2421 = llvm.add %2418, %50 : i64
      %2422 = llvm.icmp "ult" %2417, %41 : i64
      %2423 = llvm.icmp "ult" %2421, %42 : i64
      %2424 = llvm.and %2422, %2423 : i1
      %2425 = llvm.and %2424, %1636 : i1
      llvm.cond_br %2425, ^bb159, ^bb160
    ^bb159:
      %2426 = llvm.getelementptr inbounds %bias_2[%2418] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2427 = llvm.load %2426 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2428 = llvm.fadd %1616, %2427 : f32
      %2429 = llvm.getelementptr inbounds %2426[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2430 = llvm.load %2429 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2431 = llvm.fadd %1617, %2430 : f32
      %2432 = llvm.getelementptr inbounds %2426[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2433 = llvm.load %2432 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2434 = llvm.fadd %1618, %2433 : f32
      %2435 = llvm.getelementptr inbounds %2426[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2436 = llvm.load %2435 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2437 = llvm.fadd %1619, %2436 : f32
      %2438 = llvm.mlir.poison : vector<4xf32>
      %2439 = llvm.insertelement %2428, %2438[%48 : i64] : vector<4xf32>
      %2440 = llvm.insertelement %2431, %2439[%49 : i64] : vector<4xf32>
      %2441 = llvm.insertelement %2434, %2440[%46 : i64] : vector<4xf32>
      %2442 = llvm.insertelement %2437, %2441[%50 : i64] : vector<4xf32>
      %2443 = llvm.mul %2417, %out_stride0_1 overflow<nsw> : i64
      %2444 = llvm.add %2443, %2418 overflow<nsw> : i64
      %2445 = llvm.getelementptr inbounds %out_1[%2444] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2442, %2445 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb169
    ^bb160:
      %2446 = llvm.icmp "ult" %2417, %41 : i64
      %2447 = llvm.icmp "ult" %2418, %42 : i64
      %2448 = llvm.and %2446, %2447 : i1
      llvm.cond_br %2448, ^bb161, ^bb162
    ^bb161:
      %2449 = llvm.getelementptr inbounds %bias_2[%2418] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2450 = llvm.load %2449 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2451 = llvm.fadd %1616, %2450 : f32
      %2452 = llvm.mul %2417, %out_stride0_1 overflow<nsw> : i64
      %2453 = llvm.add %2452, %2418 overflow<nsw> : i64
      %2454 = llvm.getelementptr inbounds %out_1[%2453] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2451, %2454 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb162
    ^bb162:
      %2455 = llvm.icmp "ult" %2417, %41 : i64
      %2456 = llvm.icmp "ult" %2419, %42 : i64
      %2457 = llvm.and %2455, %2456 : i1
      llvm.cond_br %2457, ^bb163, ^bb164
    ^bb163:
      %2458 = llvm.getelementptr inbounds %bias_2[%2419] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2459 = llvm.load %2458 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2460 = llvm.fadd %1617, %2459 : f32
      %2461 = llvm.mul %2417, %out_stride0_1 overflow<nsw> : i64
      %2462 = llvm.add %2461, %2419 overflow<nsw> : i64
      %2463 = llvm.getelementptr inbounds %out_1[%2462] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2460, %2463 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb164
    ^bb164:
      %2464 = llvm.icmp "ult" %2417, %41 : i64
      %2465 = llvm.icmp "ult" %2420, %42 : i64
      %2466 = llvm.and %2464, %2465 : i1
      llvm.cond_br %2466, ^bb165, ^bb166
    ^bb165:
      %2467 = llvm.getelementptr inbounds %bias_2[%2420] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2468 = llvm.load %2467 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2469 = llvm.fadd %1618, %2468 : f32
      %2470 = llvm.mul %2417, %out_stride0_1 overflow<nsw> : i64
      %2471 = llvm.add %2470, %2420 overflow<nsw> : i64
      %2472 = llvm.getelementptr inbounds %out_1[%2471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2469, %2472 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb166
    ^bb166:
      %2473 = llvm.icmp "ult" %2417, %41 : i64
      %2474 = llvm.icmp "ult" %2421, %42 : i64
      %2475 = llvm.and %2473, %2474 : i1
      llvm.cond_br %2475, ^bb167, ^bb168
    ^bb167:
      %2476 = llvm.getelementptr inbounds %bias_2[%2421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2477 = llvm.load %2476 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2478 = llvm.fadd %1619, %2477 : f32
      %2479 = llvm.mul %2417, %out_stride0_1 overflow<nsw> : i64
      %2480 = llvm.add %2479, %2421 overflow<nsw> : i64
      %2481 = llvm.getelementptr inbounds %out_1[%2480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2478, %2481 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb168
    ^bb168:
      llvm.br ^bb169
    ^bb169:
      %2482 = llvm.add %81, %100 : i64
      %2483 = llvm.add %82, %125 : i64
      %2484 = llvm.add %2483, %49 : i64
      %2485 = llvm.add %2483, %46 : i64
      %2486 = llvm.add %2483, %50 : i64
      %2487 = llvm.icmp "ult" %2482, %41 : i64
      %2488 = llvm.icmp "ult" %2486, %42 : i64
      %2489 = llvm.and %2487, %2488 : i1
      %2490 = llvm.and %2489, %1636 : i1
      llvm.cond_br %2490, ^bb170, ^bb171
    ^bb170:
      %2491 = llvm.getelementptr inbounds %bias_2[%2483] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2492 = llvm.load %2491 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2493 = llvm.fadd %1620, %2492 : f32
      %2494 = llvm.getelementptr inbounds %2491[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2495 = llvm.load %2494 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2496 = llvm.fadd %1621, %2495 : f32
      %2497 = llvm.getelementptr inbounds %2491[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2498 = llvm.load %2497 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2499 = llvm.fadd %1622, %2498 : f32
      %2500 = llvm.getelementptr inbounds %2491[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2501 = llvm.load %2500 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2502 = llvm.fadd %1623, %2501 : f32
      %2503 = llvm.mlir.poison : vector<4xf32>
      %2504 = llvm.insertelement %2493, %2503[%48 : i64] : vector<4xf32>
      %2505 = llvm.insertelement %2496, %2504[%49 : i64] : vector<4xf32>
      %2506 = llvm.insertelement %2499, %2505[%46 : i64] : vector<4xf32>
      %2507 = llvm.insertelement %2502, %2506[%50 : i64] : vector<4xf32>
      %2508 = llvm.mul %2482, %out_stride0_1 overflow<nsw> : i64
      %2509 = llvm.add %2508, %2483 overflow<nsw> : i64
      %2510 = llvm.getelementptr inbounds %out_1[%2509] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2507, %2510 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb180
    ^bb171:
      %2511 = llvm.icmp "ult" %2482, %41 : i64
      %2512 = llvm.icmp "ult" %2483, %42 : i64
      %2513 = llvm.and %2511, %2512 : i1
      llvm.cond_br %2513, ^bb172, ^bb173
    ^bb172:
      %2514 = llvm.getelementptr inbounds %bias_2[%2483] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2515 = llvm.load %2514 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2516 = llvm.fadd %1620, %2515 : f32
      %2517 = llvm.mul %2482, %out_stride0_1 overflow<nsw> : i64
      %2518 = llvm.add %2517, %2483 overflow<nsw> : i64
      %2519 = llvm.getelementptr inbounds %out_1[%2518] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2516, %2519 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb173
    ^bb173:
      %2520 = llvm.icmp "ult" %2482, %41 : i64
      %2521 = llvm.icmp "ult" %2484, %42 : i64
      %2522 = llvm.and %2520, %2521 : i1
      llvm.cond_br %2522, ^bb174, ^bb175
    ^bb174:
      %2523 = llvm.getelementptr inbounds %bias_2[%2484] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2524 = llvm.load %2523 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2525 = llvm.fadd %1621, %2524 : f32
      %2526 = llvm.mul %2482, %out_stride0_1 overflow<nsw> : i64
      %2527 = llvm.add %2526, %2484 overflow<nsw> : i64
      %2528 = llvm.getelementptr inbounds %out_1[%2527] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2525, %2528 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb175
    ^bb175:
      %2529 = llvm.icmp "ult" %2482, %41 : i64
      %2530 = llvm.icmp "ult" %2485, %42 : i64
      %2531 = llvm.and %2529, %2530 : i1
      llvm.cond_br %2531, ^bb176, ^bb177
    ^bb176:
      %2532 = llvm.getelementptr inbounds %bias_2[%2485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2533 = llvm.load %2532 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2534 = llvm.fadd %1622, %2533 : f32
      %2535 = llvm.mul %2482, %out_stride0_1 overflow<nsw> : i64
      %2536 = llvm.add %2535, %2485 overflow<nsw> : i64
      %2537 = llvm.getelementptr inbounds %out_1[%2536] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2534, %2537 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb177
    ^bb177:
      %2538 = llvm.icmp "ult" %2482, %41 : i64
      %2539 = llvm.icmp "ult" %2486, %42 : i64
      %2540 = llvm.and %2538, %2539 : i1
      llvm.cond_br %2540, ^bb178, ^bb179
    ^bb178:
      %2541 = llvm.getelementptr inbounds %bias_2[%2486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2542 = llvm.load %2541 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2543 = llvm.fadd %1623, %2542 : f32
      %2544 = llvm.mul %2482, %out_stride0_1 overflow<nsw> : i64
      %2545 = llvm.add %2544, %2486 overflow<nsw> : i64
      %2546 = llvm.getelementptr inbounds %out_1[%2545] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2543, %2546 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb179
    ^bb179:
      llvm.br ^bb180
    ^bb180:
      %2547 = llvm.add %81, %101 : i64
      %2548 = llvm.add %82, %121 : i64
      %2549 = llvm.add %2548, %49 : i64
      %2550 = llvm.add %2548, %46 : i64
      %2551 = llvm.add %2548, %50 : i64
      %2552 = llvm.icmp "ult" %2547, %41 : i64
      %2553 = llvm.icmp "ult" %2551, %42 : i64
      %2554 = llvm.and %2552, %2553 : i1
      %2555 = llvm.and %2554, %1636 : i1
      llvm.cond_br %2555, ^bb181, ^bb182
    ^bb181:
      %2556 = llvm.getelementptr inbounds %bias_2[%2548] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2557 = llvm.load %2556 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2558 = llvm.fadd %1624, %2557 : f32
      %2559 = llvm.getelementptr inbounds %2556[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2560 = llvm.load %2559 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2561 = llvm.fadd %1625, %2560 : f32
      %2562 = llvm.getelementptr inbounds %2556[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2563 = llvm.load %2562 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2564 = llvm.fadd %1626, %2563 : f32
      %2565 = llvm.getelementptr inbounds %2556[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2566 = llvm.load %2565 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2567 = llvm.fadd %1627, %2566 : f32
      %2568 = llvm.mlir.poison : vector<4xf32>
      %2569 = llvm.insertelement %2558, %2568[%48 : i64] : vector<4xf32>
      %2570 = llvm.insertelement %2561, %2569[%49 : i64] : vector<4xf32>
      %2571 = llvm.insertelement %2564, %2570[%46 : i64] : vector<4xf32>
      %2572 = llvm.insertelement %2567, %2571[%50 : i64] : vector<4xf32>
      %2573 = llvm.mul %2547, %out_stride0_1 overflow<nsw> : i64
      %2574 = llvm.add %2573, %2548 overflow<nsw> : i64
      %2575 = llvm.getelementptr inbounds %out_1[%2574] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2572, %2575 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb191
    ^bb182:
      %2576 = llvm.icmp "ult" %2547, %41 : i64
      %2577 = llvm.icmp "ult" %2548, %42 : i64
      %2578 = llvm.and %2576, %2577 : i1
      llvm.cond_br %2578, ^bb183, ^bb184
    ^bb183:
      %2579 = llvm.getelementptr inbounds %bias_2[%2548] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2580 = llvm.load %2579 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2581 = llvm.fadd %1624, %2580 : f32
      %2582 = llvm.mul %2547, %out_stride0_1 overflow<nsw> : i64
      %2583 = llvm.add %2582, %2548 overflow<nsw> : i64
      %2584 = llvm.getelementptr inbounds %out_1[%2583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2581, %2584 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb184
    ^bb184:
      %2585 = llvm.icmp "ult" %2547, %41 : i64
      %2586 = llvm.icmp "ult" %2549, %42 : i64
      %2587 = llvm.and %2585, %2586 : i1
      llvm.cond_br %2587, ^bb185, ^bb186
    ^bb185:
      %2588 = llvm.getelementptr inbounds %bias_2[%2549] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2589 = llvm.load %2588 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2590 = llvm.fadd %1625, %2589 : f32
      %2591 = llvm.mul %2547, %out_stride0_1 overflow<nsw> : i64
      %2592 = llvm.add %2591, %2549 overflow<nsw> : i64
      %2593 = llvm.getelementptr inbounds %out_1[%2592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2590, %2593 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb186
    ^bb186:
      %2594 = llvm.icmp "ult" %2547, %41 : i64
      %2595 = llvm.icmp "ult" %2550, %42 : i64
      %2596 = llvm.and %2594, %2595 : i1
      llvm.cond_br %2596, ^bb187, ^bb188
    ^bb187:
      %2597 = llvm.getelementptr inbounds %bias_2[%2550] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2598 = llvm.load %2597 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2599 = llvm.fadd %1626, %2598 : f32
      %2600 = llvm.mul %2547, %out_stride0_1 overflow<nsw> : i64
      %2601 = llvm.add %2600, %2550 overflow<nsw> : i64
      %2602 = llvm.getelementptr inbounds %out_1[%2601] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2599, %2602 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb188
    ^bb188:
      %2603 = llvm.icmp "ult" %2547, %41 : i64
      %2604 = llvm.icmp "ult" %2551, %42 : i64
      %2605 = llvm.and %2603, %2604 : i1
      llvm.cond_br %2605, ^bb189, ^bb190
    ^bb189:
      %2606 = llvm.getelementptr inbounds %bias_2[%2551] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2607 = llvm.load %2606 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2608 = llvm.fadd %1627, %2607 : f32
      %2609 = llvm.mul %2547, %out_stride0_1 overflow<nsw> : i64
      %2610 = llvm.add %2609, %2551 overflow<nsw> : i64
      %2611 = llvm.getelementptr inbounds %out_1[%2610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2608, %2611 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb190
    ^bb190:
      llvm.br ^bb191
    ^bb191:
      %2612 = llvm.add %81, %101 : i64
      %2613 = llvm.add %82, %125 : i64
      %2614 = llvm.add %2613, %49 : i64
      %2615 = llvm.add %2613, %46 : i64
      %2616 = llvm.add %2613, %50 : i64
      %2617 = llvm.icmp "ult" %2612, %41 : i64
      %2618 = llvm.icmp "ult" %2616, %42 : i64
      %2619 = llvm.and %2617, %2618 : i1
      %2620 = llvm.and %2619, %1636 : i1
      llvm.cond_br %2620, ^bb192, ^bb193
    ^bb192:
      %2621 = llvm.getelementptr inbounds %bias_2[%2613] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2622 = llvm.load %2621 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2623 = llvm.fadd %1628, %2622 : f32
      %2624 = llvm.getelementptr inbounds %2621[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2625 = llvm.load %2624 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2626 = llvm.fadd %1629, %2625 : f32
      %2627 = llvm.getelementptr inbounds %2621[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2628 = llvm.load %2627 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2629 = llvm.fadd %1630, %2628 : f32
      %2630 = llvm.getelementptr inbounds %2621[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2631 = llvm.load %2630 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2632 = llvm.fadd %1631, %2631 : f32
      %2633 = llvm.mlir.poison : vector<4xf32>
      %2634 = llvm.insertelement %2623, %2633[%48 : i64] : vector<4xf32>
      %2635 = llvm.insertelement %2626, %2634[%49 : i64] : vector<4xf32>
      %2636 = llvm.insertelement %2629, %2635[%46 : i64] : vector<4xf32>
      %2637 = llvm.insertelement %2632, %2636[%50 : i64] : vector<4xf32>
      %2638 = llvm.mul %2612, %out_stride0_1 overflow<nsw> : i64
      %2639 = llvm.add %2638, %2613 overflow<nsw> : i64
      %2640 = llvm.getelementptr inbounds %out_1[%2639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2637, %2640 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb202
    ^bb193:
      %2641 = llvm.icmp "ult" %2612, %41 : i64
      %2642 = llvm.icmp "ult" %2613, %42 : i64
      %2643 = llvm.and %2641, %2642 : i1
      llvm.cond_br %2643, ^bb194, ^bb195
    ^bb194:
      %2644 = llvm.getelementptr inbounds %bias_2[%2613] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2645 = llvm.load %2644 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2646 = llvm.fadd %1628, %2645 : f32
      %2647 = llvm.mul %2612, %out_stride0_1 overflow<nsw> : i64
      %2648 = llvm.add %2647, %2613 overflow<nsw> : i64
      %2649 = llvm.getelementptr inbounds %out_1[%2648] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2646, %2649 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb195
    ^bb195:
      %2650 = llvm.icmp "ult" %2612, %41 : i64
      %2651 = llvm.icmp "ult" %2614, %42 : i64
      %2652 = llvm.and %2650, %2651 : i1
      llvm.cond_br %2652, ^bb196, ^bb197
    ^bb196:
      %2653 = llvm.getelementptr inbounds %bias_2[%2614] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2654 = llvm.load %2653 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2655 = llvm.fadd %1629, %2654 : f32
      %2656 = llvm.mul %2612, %out_stride0_1 overflow<nsw> : i64
      %2657 = llvm.add %2656, %2614 overflow<nsw> : i64
      %2658 = llvm.getelementptr inbounds %out_1[%2657] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2655, %2658 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb197
    ^bb197:
      %2659 = llvm.icmp "ult" %2612, %41 : i64
      %2660 = llvm.icmp "ult" %2615, %42 : i64
      %2661 = llvm.and %2659, %2660 : i1
      llvm.cond_br %2661, ^bb198, ^bb199
    ^bb198:
      %2662 = llvm.getelementptr inbounds %bias_2[%2615] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2663 = llvm.load %2662 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2664 = llvm.fadd %1630, %2663 : f32
      %2665 = llvm.mul %2612, %out_stride0_1 overflow<nsw> : i64
      %2666 = llvm.add %2665, %2615 overflow<nsw> : i64
      %2667 = llvm.getelementptr inbounds %out_1[%2666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2664, %2667 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb199
    ^bb199:
      %2668 = llvm.icmp "ult" %2612, %41 : i64
      %2669 = llvm.icmp "ult" %2616, %42 : i64
      %2670 = llvm.and %2668, %2669 : i1
      llvm.cond_br %2670, ^bb200, ^bb201
    ^bb200:
      %2671 = llvm.getelementptr inbounds %bias_2[%2616] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2672 = llvm.load %2671 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2673 = llvm.fadd %1631, %2672 : f32
      %2674 = llvm.mul %2612, %out_stride0_1 overflow<nsw> : i64
      %2675 = llvm.add %2674, %2616 overflow<nsw> : i64
      %2676 = llvm.getelementptr inbounds %out_1[%2675] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2673, %2676 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb201
    ^bb201:
      llvm.br ^bb202
    ^bb202:
      llvm.return
    }
  }
}
