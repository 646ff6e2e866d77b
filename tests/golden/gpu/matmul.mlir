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
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<8x128xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<8x128xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
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
      %22 = memref.get_global @shared0 : memref<8x128xf32, #gpu.address_space<workgroup>>
      %23 = memref.get_global @shared1 : memref<8x128xf32, #gpu.address_space<workgroup>>
      %24 = arith.constant 16 : index
      %25 = arith.divui %thread, %24 : index
      %26 = arith.constant 4 : index
      %27 = arith.muli %25, %26 : index
      %28 = arith.constant 0 : index
      %29 = arith.addi %27, %28 : index
      %30 = arith.constant 1 : index
      %31 = arith.addi %27, %30 : index
      %32 = arith.constant 2 : index
      %33 = arith.addi %27, %32 : index
      %34 = arith.constant 3 : index
      %35 = arith.addi %27, %34 : index
      %36 = arith.constant 64 : index
      %37 = arith.addi %27, %36 : index
      %38 = arith.constant 65 : index
      %39 = arith.addi %27, %38 : index
      %40 = arith.constant 66 : index
      %41 = arith.addi %27, %40 : index
      %42 = arith.constant 67 : index
      %43 = arith.addi %27, %42 : index
      %44 = arith.constant 16 : index
      %45 = arith.remui %thread, %44 : index
      %46 = arith.constant 4 : index
      %47 = arith.muli %45, %46 : index
      %48 = arith.constant 0 : index
      %49 = arith.addi %47, %48 : index
      %50 = arith.constant 1 : index
      %51 = arith.addi %47, %50 : index
      %52 = arith.constant 2 : index
      %53 = arith.addi %47, %52 : index
      %54 = arith.constant 3 : index
      %55 = arith.addi %47, %54 : index
      %56 = arith.constant 64 : index
      %57 = arith.addi %47, %56 : index
      %58 = arith.constant 65 : index
      %59 = arith.addi %47, %58 : index
      %60 = arith.constant 66 : index
      %61 = arith.addi %47, %60 : index
      %62 = arith.constant 67 : index
      %63 = arith.addi %47, %62 : index
      %64 = arith.constant 0 : index
      %65 = arith.constant 8 : index
      %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128, %129 = scf.for %130 = %64 to %2 step %65 iter_args(%131 = %5, %132 = %5, %133 = %5, %134 = %5, %135 = %5, %136 = %5, %137 = %5, %138 = %5, %139 = %5, %140 = %5, %141 = %5, %142 = %5, %143 = %5, %144 = %5, %145 = %5, %146 = %5, %147 = %5, %148 = %5, %149 = %5, %150 = %5, %151 = %5, %152 = %5, %153 = %5, %154 = %5, %155 = %5, %156 = %5, %157 = %5, %158 = %5, %159 = %5, %160 = %5, %161 = %5, %162 = %5, %163 = %5, %164 = %5, %165 = %5, %166 = %5, %167 = %5, %168 = %5, %169 = %5, %170 = %5, %171 = %5, %172 = %5, %173 = %5, %174 = %5, %175 = %5, %176 = %5, %177 = %5, %178 = %5, %179 = %5, %180 = %5, %181 = %5, %182 = %5, %183 = %5, %184 = %5, %185 = %5, %186 = %5, %187 = %5, %188 = %5, %189 = %5, %190 = %5, %191 = %5, %192 = %5, %193 = %5, %194 = %5) -> (f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32) {
        %195 = arith.constant 0 : index
        %196 = arith.addi %thread, %195 : index
        %197 = arith.constant 8 : index
        %198 = arith.remui %196, %197 : index
        %199 = arith.constant 8 : index
        %200 = arith.divui %196, %199 : index
        %201 = arith.addi %130, %198 : index
        %202 = arith.addi %19, %200 : index
        %203 = arith.cmpi ult, %202, %3 : index
        %204 = arith.cmpi ult, %201, %2 : index
        %205 = arith.andi %203, %204 : i1
        %206 = scf.if %205 -> (f32) {
          %207 = memref.load %a[%202, %201] : memref<?x?xf32>
          scf.yield %207 : f32
        } else {
          %208 = arith.constant 0.000000e+00 : f32
          scf.yield %208 : f32
        }
        memref.store %206, %22[%198, %200] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %209 = arith.constant 256 : index
        %210 = arith.addi %thread, %209 : index
        %211 = arith.constant 8 : index
        %212 = arith.remui %210, %211 : index
        %213 = arith.constant 8 : index
        %214 = arith.divui %210, %213 : index
        %215 = arith.addi %130, %212 : index
        %216 = arith.addi %19, %214 : index
        %217 = arith.cmpi ult, %216, %3 : index
        %218 = arith.cmpi ult, %215, %2 : index
        %219 = arith.andi %217, %218 : i1
        %220 = scf.if %219 -> (f32) {
          %221 = memref.load %a[%216, %215] : memref<?x?xf32>
          scf.yield %221 : f32
        } else {
          %222 = arith.constant 0.000000e+00 : f32
          scf.yield %222 : f32
        }
        memref.store %220, %22[%212, %214] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %223 = arith.constant 512 : index
        %224 = arith.addi %thread, %223 : index
        %225 = arith.constant 8 : index
        %226 = arith.remui %224, %225 : index
        %227 = arith.constant 8 : index
        %228 = arith.divui %224, %227 : index
        %229 = arith.addi %130, %226 : index
        %230 = arith.addi %19, %228 : index
        %231 = arith.cmpi ult, %230, %3 : index
        %232 = arith.cmpi ult, %229, %2 : index
        %233 = arith.andi %231, %232 : i1
        %234 = scf.if %233 -> (f32) {
          %235 = memref.load %a[%230, %229] : memref<?x?xf32>
          scf.yield %235 : f32
        } else {
          %236 = arith.constant 0.000000e+00 : f32
          scf.yield %236 : f32
        }
        memref.store %234, %22[%226, %228] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %237 = arith.constant 768 : index
        %238 = arith.addi %thread, %237 : index
        %239 = arith.constant 8 : index
        %240 = arith.remui %238, %239 : index
        %241 = arith.constant 8 : index
        %242 = arith.divui %238, %241 : index
        %243 = arith.addi %130, %240 : index
        %244 = arith.addi %19, %242 : index
        %245 = arith.cmpi ult, %244, %3 : index
        %246 = arith.cmpi ult, %243, %2 : index
        %247 = arith.andi %245, %246 : i1
        %248 = scf.if %247 -> (f32) {
          %249 = memref.load %a[%244, %243] : memref<?x?xf32>
          scf.yield %249 : f32
        } else {
          %250 = arith.constant 0.000000e+00 : f32
          scf.yield %250 : f32
        }
        memref.store %248, %22[%240, %242] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %251 = arith.constant 0 : index
        %252 = arith.addi %thread, %251 : index
        %253 = arith.constant 128 : index
        %254 = arith.remui %252, %253 : index
        %255 = arith.constant 128 : index
        %256 = arith.divui %252, %255 : index
        %257 = arith.addi %130, %256 : index
        %258 = arith.addi %21, %254 : index
        %259 = arith.cmpi ult, %258, %4 : index
        %260 = arith.cmpi ult, %257, %2 : index
        %261 = arith.andi %259, %260 : i1
        %262 = scf.if %261 -> (f32) {
          %263 = memref.load %b[%257, %258] : memref<?x?xf32>
          scf.yield %263 : f32
        } else {
          %264 = arith.constant 0.000000e+00 : f32
          scf.yield %264 : f32
        }
        memref.store %262, %23[%256, %254] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %265 = arith.constant 256 : index
        %266 = arith.addi %thread, %265 : index
        %267 = arith.constant 128 : index
        %268 = arith.remui %266, %267 : index
        %269 = arith.constant 128 : index
        %270 = arith.divui %266, %269 : index
        %271 = arith.addi %130, %270 : index
        %272 = arith.addi %21, %268 : index
        %273 = arith.cmpi ult, %272, %4 : index
        %274 = arith.cmpi ult, %271, %2 : index
        %275 = arith.andi %273, %274 : i1
        %276 = scf.if %275 -> (f32) {
          %277 = memref.load %b[%271, %272] : memref<?x?xf32>
          scf.yield %277 : f32
        } else {
          %278 = arith.constant 0.000000e+00 : f32
          scf.yield %278 : f32
        }
        memref.store %276, %23[%270, %268] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %279 = arith.constant 512 : index
        %280 = arith.addi %thread, %279 : index
        %281 = arith.constant 128 : index
        %282 = arith.remui %280, %281 : index
        %283 = arith.constant 128 : index
        %284 = arith.divui %280, %283 : index
        %285 = arith.addi %130, %284 : index
        %286 = arith.addi %21, %282 : index
        %287 = arith.cmpi ult, %286, %4 : index
        %288 = arith.cmpi ult, %285, %2 : index
        %289 = arith.andi %287, %288 : i1
        %290 = scf.if %289 -> (f32) {
          %291 = memref.load %b[%285, %286] : memref<?x?xf32>
          scf.yield %291 : f32
        } else {
          %292 = arith.constant 0.000000e+00 : f32
          scf.yield %292 : f32
        }
        memref.store %290, %23[%284, %282] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %293 = arith.constant 768 : index
        %294 = arith.addi %thread, %293 : index
        %295 = arith.constant 128 : index
        %296 = arith.remui %294, %295 : index
        %297 = arith.constant 128 : index
        %298 = arith.divui %294, %297 : index
        %299 = arith.addi %130, %298 : index
        %300 = arith.addi %21, %296 : index
        %301 = arith.cmpi ult, %300, %4 : index
        %302 = arith.cmpi ult, %299, %2 : index
        %303 = arith.andi %301, %302 : i1
        %304 = scf.if %303 -> (f32) {
          %305 = memref.load %b[%299, %300] : memref<?x?xf32>
          scf.yield %305 : f32
        } else {
          %306 = arith.constant 0.000000e+00 : f32
          scf.yield %306 : f32
        }
        memref.store %304, %23[%298, %296] : memref<8x128xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        %307 = arith.constant 0 : index
        %308 = vector.load %22[%307, %29] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %309 = vector.extract %308[0] : f32 from vector<4xf32>
        %310 = vector.extract %308[1] : f32 from vector<4xf32>
        %311 = vector.extract %308[2] : f32 from vector<4xf32>
        %312 = vector.extract %308[3] : f32 from vector<4xf32>
        %313 = vector.load %22[%307, %37] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %314 = vector.extract %313[0] : f32 from vector<4xf32>
        %315 = vector.extract %313[1] : f32 from vector<4xf32>
        %316 = vector.extract %313[2] : f32 from vector<4xf32>
        %317 = vector.extract %313[3] : f32 from vector<4xf32>
        %318 = vector.load %23[%307, %49] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %319 = vector.extract %318[0] : f32 from vector<4xf32>
        %320 = vector.extract %318[1] : f32 from vector<4xf32>
        %321 = vector.extract %318[2] : f32 from vector<4xf32>
        %322 = vector.extract %318[3] : f32 from vector<4xf32>
        %323 = vector.load %23[%307, %57] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %324 = vector.extract %323[0] : f32 from vector<4xf32>
        %325 = vector.extract %323[1] : f32 from vector<4xf32>
        %326 = vector.extract %323[2] : f32 from vector<4xf32>
        %327 = vector.extract %323[3] : f32 from vector<4xf32>
        %328 = arith.mulf %309, %319 fastmath<reassoc,contract> : f32
        %329 = arith.addf %131, %328 fastmath<reassoc,contract> : f32
        %330 = arith.mulf %309, %320 fastmath<reassoc,contract> : f32
        %331 = arith.addf %132, %330 fastmath<reassoc,contract> : f32
        %332 = arith.mulf %309, %321 fastmath<reassoc,contract> : f32
        %333 = arith.addf %133, %332 fastmath<reassoc,contract> : f32
        %334 = arith.mulf %309, %322 fastmath<reassoc,contract> : f32
        %335 = arith.addf %134, %334 fastmath<reassoc,contract> : f32
        %336 = arith.mulf %309, %324 fastmath<reassoc,contract> : f32
        %337 = arith.addf %135, %336 fastmath<reassoc,contract> : f32
        %338 = arith.mulf %309, %325 fastmath<reassoc,contract> : f32
        %339 = arith.addf %136, %338 fastmath<reassoc,contract> : f32
        %340 = arith.mulf %309, %326 fastmath<reassoc,contract> : f32
        %341 = arith.addf %137, %340 fastmath<reassoc,contract> : f32
        %342 = arith.mulf %309, %327 fastmath<reassoc,contract> : f32
        %343 = arith.addf %138, %342 fastmath<reassoc,contract> : f32
        %344 = arith.mulf %310, %319 fastmath<reassoc,contract> : f32
        %345 = arith.addf %139, %344 fastmath<reassoc,contract> : f32
        %346 = arith.mulf %310, %320 fastmath<reassoc,contract> : f32
        %347 = arith.addf %140, %346 fastmath<reassoc,contract> : f32
        %348 = arith.mulf %310, %321 fastmath<reassoc,contract> : f32
        %349 = arith.addf %141, %348 fastmath<reassoc,contract> : f32
        %350 = arith.mulf %310, %322 fastmath<reassoc,contract> : f32
        %351 = arith.addf %142, %350 fastmath<reassoc,contract> : f32
        %352 = arith.mulf %310, %324 fastmath<reassoc,contract> : f32
        %353 = arith.addf %143, %352 fastmath<reassoc,contract> : f32
        %354 = arith.mulf %310, %325 fastmath<reassoc,contract> : f32
        %355 = arith.addf %144, %354 fastmath<reassoc,contract> : f32
        %356 = arith.mulf %310, %326 fastmath<reassoc,contract> : f32
        %357 = arith.addf %145, %356 fastmath<reassoc,contract> : f32
        %358 = arith.mulf %310, %327 fastmath<reassoc,contract> : f32
        %359 = arith.addf %146, %358 fastmath<reassoc,contract> : f32
        %360 = arith.mulf %311, %319 fastmath<reassoc,contract> : f32
        %361 = arith.addf %147, %360 fastmath<reassoc,contract> : f32
        %362 = arith.mulf %311, %320 fastmath<reassoc,contract> : f32
        %363 = arith.addf %148, %362 fastmath<reassoc,contract> : f32
        %364 = arith.mulf %311, %321 fastmath<reassoc,contract> : f32
        %365 = arith.addf %149, %364 fastmath<reassoc,contract> : f32
        %366 = arith.mulf %311, %322 fastmath<reassoc,contract> : f32
        %367 = arith.addf %150, %366 fastmath<reassoc,contract> : f32
        %368 = arith.mulf %311, %324 fastmath<reassoc,contract> : f32
        %369 = arith.addf %151, %368 fastmath<reassoc,contract> : f32
        %370 = arith.mulf %311, %325 fastmath<reassoc,contract> : f32
        %371 = arith.addf %152, %370 fastmath<reassoc,contract> : f32
        %372 = arith.mulf %311, %326 fastmath<reassoc,contract> : f32
        %373 = arith.addf %153, %372 fastmath<reassoc,contract> : f32
        %374 = arith.mulf %311, %327 fastmath<reassoc,contract> : f32
        %375 = arith.addf %154, %374 fastmath<reassoc,contract> : f32
        %376 = arith.mulf %312, %319 fastmath<reassoc,contract> : f32
        %377 = arith.addf %155, %376 fastmath<reassoc,contract> : f32
        %378 = arith.mulf %312, %320 fastmath<reassoc,contract> : f32
        %379 = arith.addf %156, %378 fastmath<reassoc,contract> : f32
        %380 = arith.mulf %312, %321 fastmath<reassoc,contract> : f32
        %381 = arith.addf %157, %380 fastmath<reassoc,contract> : f32
        %382 = arith.mulf %312, %322 fastmath<reassoc,contract> : f32
        %383 = arith.addf %158, %382 fastmath<reassoc,contract> : f32
        %384 = arith.mulf %312, %324 fastmath<reassoc,contract> : f32
        %385 = arith.addf %159, %384 fastmath<reassoc,contract> : f32
        %386 = arith.mulf %312, %325 fastmath<reassoc,contract> : f32
        %387 = arith.addf %160, %386 fastmath<reassoc,contract> : f32
        %388 = arith.mulf %312, %326 fastmath<reassoc,contract> : f32
        %389 = arith.addf %161, %388 fastmath<reassoc,contract> : f32
        %390 = arith.mulf %312, %327 fastmath<reassoc,contract> : f32
        %391 = arith.addf %162, %390 fastmath<reassoc,contract> : f32
        %392 = arith.mulf %314, %319 fastmath<reassoc,contract> : f32
        %393 = arith.addf %163, %392 fastmath<reassoc,contract> : f32
        %394 = arith.mulf %314, %320 fastmath<reassoc,contract> : f32
        %395 = arith.addf %164, %394 fastmath<reassoc,contract> : f32
        %396 = arith.mulf %314, %321 fastmath<reassoc,contract> : f32
        %397 = arith.addf %165, %396 fastmath<reassoc,contract> : f32
        %398 = arith.mulf %314, %322 fastmath<reassoc,contract> : f32
        %399 = arith.addf %166, %398 fastmath<reassoc,contract> : f32
        %400 = arith.mulf %314, %324 fastmath<reassoc,contract> : f32
        %401 = arith.addf %167, %400 fastmath<reassoc,contract> : f32
        %402 = arith.mulf %314, %325 fastmath<reassoc,contract> : f32
        %403 = arith.addf %168, %402 fastmath<reassoc,contract> : f32
        %404 = arith.mulf %314, %326 fastmath<reassoc,contract> : f32
        %405 = arith.addf %169, %404 fastmath<reassoc,contract> : f32
        %406 = arith.mulf %314, %327 fastmath<reassoc,contract> : f32
        %407 = arith.addf %170, %406 fastmath<reassoc,contract> : f32
        %408 = arith.mulf %315, %319 fastmath<reassoc,contract> : f32
        %409 = arith.addf %171, %408 fastmath<reassoc,contract> : f32
        %410 = arith.mulf %315, %320 fastmath<reassoc,contract> : f32
        %411 = arith.addf %172, %410 fastmath<reassoc,contract> : f32
        %412 = arith.mulf %315, %321 fastmath<reassoc,contract> : f32
        %413 = arith.addf %173, %412 fastmath<reassoc,contract> : f32
        %414 = arith.mulf %315, %322 fastmath<reassoc,contract> : f32
        %415 = arith.addf %174, %414 fastmath<reassoc,contract> : f32
        %416 = arith.mulf %315, %324 fastmath<reassoc,contract> : f32
        %417 = arith.addf %175, %416 fastmath<reassoc,contract> : f32
        %418 = arith.mulf %315, %325 fastmath<reassoc,contract> : f32
        %419 = arith.addf %176, %418 fastmath<reassoc,contract> : f32
        %420 = arith.mulf %315, %326 fastmath<reassoc,contract> : f32
        %421 = arith.addf %177, %420 fastmath<reassoc,contract> : f32
        %422 = arith.mulf %315, %327 fastmath<reassoc,contract> : f32
        %423 = arith.addf %178, %422 fastmath<reassoc,contract> : f32
        %424 = arith.mulf %316, %319 fastmath<reassoc,contract> : f32
        %425 = arith.addf %179, %424 fastmath<reassoc,contract> : f32
        %426 = arith.mulf %316, %320 fastmath<reassoc,contract> : f32
        %427 = arith.addf %180, %426 fastmath<reassoc,contract> : f32
        %428 = arith.mulf %316, %321 fastmath<reassoc,contract> : f32
        %429 = arith.addf %181, %428 fastmath<reassoc,contract> : f32
        %430 = arith.mulf %316, %322 fastmath<reassoc,contract> : f32
        %431 = arith.addf %182, %430 fastmath<reassoc,contract> : f32
        %432 = arith.mulf %316, %324 fastmath<reassoc,contract> : f32
        %433 = arith.addf %183, %432 fastmath<reassoc,contract> : f32
        %434 = arith.mulf %316, %325 fastmath<reassoc,contract> : f32
        %435 = arith.addf %184, %434 fastmath<reassoc,contract> : f32
        %436 = arith.mulf %316, %326 fastmath<reassoc,contract> : f32
        %437 = arith.addf %185, %436 fastmath<reassoc,contract> : f32
        %438 = arith.mulf %316, %327 fastmath<reassoc,contract> : f32
        %439 = arith.addf %186, %438 fastmath<reassoc,contract> : f32
        %440 = arith.mulf %317, %319 fastmath<reassoc,contract> : f32
        %441 = arith.addf %187, %440 fastmath<reassoc,contract> : f32
        %442 = arith.mulf %317, %320 fastmath<reassoc,contract> : f32
        %443 = arith.addf %188, %442 fastmath<reassoc,contract> : f32
        %444 = arith.mulf %317, %321 fastmath<reassoc,contract> : f32
        %445 = arith.addf %189, %444 fastmath<reassoc,contract> : f32
        %446 = arith.mulf %317, %322 fastmath<reassoc,contract> : f32
        %447 = arith.addf %190, %446 fastmath<reassoc,contract> : f32
        %448 = arith.mulf %317, %324 fastmath<reassoc,contract> : f32
        %449 = arith.addf %191, %448 fastmath<reassoc,contract> : f32
        %450 = arith.mulf %317, %325 fastmath<reassoc,contract> : f32
        %451 = arith.addf %192, %450 fastmath<reassoc,contract> : f32
        %452 = arith.mulf %317, %326 fastmath<reassoc,contract> : f32
        %453 = arith.addf %193, %452 fastmath<reassoc,contract> : f32
        %454 = arith.mulf %317, %327 fastmath<reassoc,contract> : f32
        %455 = arith.addf %194, %454 fastmath<reassoc,contract> : f32
        %456 = arith.constant 1 : index
        %457 = vector.load %22[%456, %29] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %458 = vector.extract %457[0] : f32 from vector<4xf32>
        %459 = vector.extract %457[1] : f32 from vector<4xf32>
        %460 = vector.extract %457[2] : f32 from vector<4xf32>
        %461 = vector.extract %457[3] : f32 from vector<4xf32>
        %462 = vector.load %22[%456, %37] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %463 = vector.extract %462[0] : f32 from vector<4xf32>
        %464 = vector.extract %462[1] : f32 from vector<4xf32>
        %465 = vector.extract %462[2] : f32 from vector<4xf32>
        %466 = vector.extract %462[3] : f32 from vector<4xf32>
        %467 = vector.load %23[%456, %49] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %468 = vector.extract %467[0] : f32 from vector<4xf32>
        %469 = vector.extract %467[1] : f32 from vector<4xf32>
        %470 = vector.extract %467[2] : f32 from vector<4xf32>
        %471 = vector.extract %467[3] : f32 from vector<4xf32>
        %472 = vector.load %23[%456, %57] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %473 = vector.extract %472[0] : f32 from vector<4xf32>
        %474 = vector.extract %472[1] : f32 from vector<4xf32>
        %475 = vector.extract %472[2] : f32 from vector<4xf32>
        %476 = vector.extract %472[3] : f32 from vector<4xf32>
        %477 = arith.mulf %458, %468 fastmath<reassoc,contract> : f32
        %478 = arith.addf %329, %477 fastmath<reassoc,contract> : f32
        %479 = arith.mulf %458, %469 fastmath<reassoc,contract> : f32
        %480 = arith.addf %331, %479 fastmath<reassoc,contract> : f32
        %481 = arith.mulf %458, %470 fastmath<reassoc,contract> : f32
        %482 = arith.addf %333, %481 fastmath<reassoc,contract> : f32
        %483 = arith.mulf %458, %471 fastmath<reassoc,contract> : f32
        %484 = arith.addf %335, %483 fastmath<reassoc,contract> : f32
        %485 = arith.mulf %458, %473 fastmath<reassoc,contract> : f32
        %486 = arith.addf %337, %485 fastmath<reassoc,contract> : f32
        %487 = arith.mulf %458, %474 fastmath<reassoc,contract> : f32
        %488 = arith.addf %339, %487 fastmath<reassoc,contract> : f32
        %489 = arith.mulf %458, %475 fastmath<reassoc,contract> : f32
        %490 = arith.addf %341, %489 fastmath<reassoc,contract> : f32
        %491 = arith.mulf %458, %476 fastmath<reassoc,contract> : f32
        %492 = arith.addf %343, %491 fastmath<reassoc,contract> : f32
        %493 = arith.mulf %459, %468 fastmath<reassoc,contract> : f32
        %494 = arith.addf %345, %493 fastmath<reassoc,contract> : f32
        %495 = arith.mulf %459, %469 fastmath<reassoc,contract> : f32
        %496 = arith.addf %347, %495 fastmath<reassoc,contract> : f32
        %497 = arith.mulf %459, %470 fastmath<reassoc,contract> : f32
        %498 = arith.addf %349, %497 fastmath<reassoc,contract> : f32
        %499 = arith.mulf %459, %471 fastmath<reassoc,contract> : f32
        %500 = arith.addf %351, %499 fastmath<reassoc,contract> : f32
        %501 = arith.mulf %459, %473 fastmath<reassoc,contract> : f32
        %502 = arith.addf %353, %501 fastmath<reassoc,contract> : f32
        %503 = arith.mulf %459, %474 fastmath<reassoc,contract> : f32
        %504 = arith.addf %355, %503 fastmath<reassoc,contract> : f32
        %505 = arith.mulf %459, %475 fastmath<reassoc,contract> : f32
        %506 = arith.addf %357, %505 fastmath<reassoc,contract> : f32
        %507 = arith.mulf %459, %476 fastmath<reassoc,contract> : f32
        %508 = arith.addf %359, %507 fastmath<reassoc,contract> : f32
        %509 = arith.mulf %460, %468 fastmath<reassoc,contract> : f32
        %510 = arith.addf %361, %509 fastmath<reassoc,contract> : f32
        %511 = arith.mulf %460, %469 fastmath<reassoc,contract> : f32
        %512 = arith.addf %363, %511 fastmath<reassoc,contract> : f32
        %513 = arith.mulf %460, %470 fastmath<reassoc,contract> : f32
        %514 = arith.addf %365, %513 fastmath<reassoc,contract> : f32
        %515 = arith.mulf %460, %471 fastmath<reassoc,contract> : f32
        %516 = arith.addf %367, %515 fastmath<reassoc,contract> : f32
        %517 = arith.mulf %460, %473 fastmath<reassoc,contract> : f32
        %518 = arith.addf %369, %517 fastmath<reassoc,contract> : f32
        %519 = arith.mulf %460, %474 fastmath<reassoc,contract> : f32
        %520 = arith.addf %371, %519 fastmath<reassoc,contract> : f32
        %521 = arith.mulf %460, %475 fastmath<reassoc,contract> : f32
        %522 = arith.addf %373, %521 fastmath<reassoc,contract> : f32
        %523 = arith.mulf %460, %476 fastmath<reassoc,contract> : f32
        %524 = arith.addf %375, %523 fastmath<reassoc,contract> : f32
        %525 = arith.mulf %461, %468 fastmath<reassoc,contract> : f32
        %526 = arith.addf %377, %525 fastmath<reassoc,contract> : f32
        %527 = arith.mulf %461, %469 fastmath<reassoc,contract> : f32
        %528 = arith.addf %379, %527 fastmath<reassoc,contract> : f32
        %529 = arith.mulf %461, %470 fastmath<reassoc,contract> : f32
        %530 = arith.addf %381, %529 fastmath<reassoc,contract> : f32
        %531 = arith.mulf %461, %471 fastmath<reassoc,contract> : f32
        %532 = arith.addf %383, %531 fastmath<reassoc,contract> : f32
        %533 = arith.mulf %461, %473 fastmath<reassoc,contract> : f32
        %534 = arith.addf %385, %533 fastmath<reassoc,contract> : f32
        %535 = arith.mulf %461, %474 fastmath<reassoc,contract> : f32
        %536 = arith.addf %387, %535 fastmath<reassoc,contract> : f32
        %537 = arith.mulf %461, %475 fastmath<reassoc,contract> : f32
        %538 = arith.addf %389, %537 fastmath<reassoc,contract> : f32
        %539 = arith.mulf %461, %476 fastmath<reassoc,contract> : f32
        %540 = arith.addf %391, %539 fastmath<reassoc,contract> : f32
        %541 = arith.mulf %463, %468 fastmath<reassoc,contract> : f32
        %542 = arith.addf %393, %541 fastmath<reassoc,contract> : f32
        %543 = arith.mulf %463, %469 fastmath<reassoc,contract> : f32
        %544 = arith.addf %395, %543 fastmath<reassoc,contract> : f32
        %545 = arith.mulf %463, %470 fastmath<reassoc,contract> : f32
        %546 = arith.addf %397, %545 fastmath<reassoc,contract> : f32
        %547 = arith.mulf %463, %471 fastmath<reassoc,contract> : f32
        %548 = arith.addf %399, %547 fastmath<reassoc,contract> : f32
        %549 = arith.mulf %463, %473 fastmath<reassoc,contract> : f32
        %550 = arith.addf %401, %549 fastmath<reassoc,contract> : f32
        %551 = arith.mulf %463, %474 fastmath<reassoc,contract> : f32
        %552 = arith.addf %403, %551 fastmath<reassoc,contract> : f32
        %553 = arith.mulf %463, %475 fastmath<reassoc,contract> : f32
        %554 = arith.addf %405, %553 fastmath<reassoc,contract> : f32
        %555 = arith.mulf %463, %476 fastmath<reassoc,contract> : f32
        %556 = arith.addf %407, %555 fastmath<reassoc,contract> : f32
        %557 = arith.mulf %464, %468 fastmath<reassoc,contract> : f32
        %558 = arith.addf %409, %557 fastmath<reassoc,contract> : f32
        %559 = arith.mulf %464, %469 fastmath<reassoc,contract> : f32
        %560 = arith.addf %411, %559 fastmath<reassoc,contract> : f32
        %561 = arith.mulf %464, %470 fastmath<reassoc,contract> : f32
        %562 = arith.addf %413, %561 fastmath<reassoc,contract> : f32
        %563 = arith.mulf %464, %471 fastmath<reassoc,contract> : f32
        %564 = arith.addf %415, %563 fastmath<reassoc,contract> : f32
        %565 = arith.mulf %464, %473 fastmath<reassoc,contract> : f32
        %566 = arith.addf %417, %565 fastmath<reassoc,contract> : f32
        %567 = arith.mulf %464, %474 fastmath<reassoc,contract> : f32
        %568 = arith.addf %419, %567 fastmath<reassoc,contract> : f32
        %569 = arith.mulf %464, %475 fastmath<reassoc,contract> : f32
        %570 = arith.addf %421, %569 fastmath<reassoc,contract> : f32
        %571 = arith.mulf %464, %476 fastmath<reassoc,contract> : f32
        %572 = arith.addf %423, %571 fastmath<reassoc,contract> : f32
        %573 = arith.mulf %465, %468 fastmath<reassoc,contract> : f32
        %574 = arith.addf %425, %573 fastmath<reassoc,contract> : f32
        %575 = arith.mulf %465, %469 fastmath<reassoc,contract> : f32
        %576 = arith.addf %427, %575 fastmath<reassoc,contract> : f32
        %577 = arith.mulf %465, %470 fastmath<reassoc,contract> : f32
        %578 = arith.addf %429, %577 fastmath<reassoc,contract> : f32
        %579 = arith.mulf %465, %471 fastmath<reassoc,contract> : f32
        %580 = arith.addf %431, %579 fastmath<reassoc,contract> : f32
        %581 = arith.mulf %465, %473 fastmath<reassoc,contract> : f32
        %582 = arith.addf %433, %581 fastmath<reassoc,contract> : f32
        %583 = arith.mulf %465, %474 fastmath<reassoc,contract> : f32
        %584 = arith.addf %435, %583 fastmath<reassoc,contract> : f32
        %585 = arith.mulf %465, %475 fastmath<reassoc,contract> : f32
        %586 = arith.addf %437, %585 fastmath<reassoc,contract> : f32
        %587 = arith.mulf %465, %476 fastmath<reassoc,contract> : f32
        %588 = arith.addf %439, %587 fastmath<reassoc,contract> : f32
        %589 = arith.mulf %466, %468 fastmath<reassoc,contract> : f32
        %590 = arith.addf %441, %589 fastmath<reassoc,contract> : f32
        %591 = arith.mulf %466, %469 fastmath<reassoc,contract> : f32
        %592 = arith.addf %443, %591 fastmath<reassoc,contract> : f32
        %593 = arith.mulf %466, %470 fastmath<reassoc,contract> : f32
        %594 = arith.addf %445, %593 fastmath<reassoc,contract> : f32
        %595 = arith.mulf %466, %471 fastmath<reassoc,contract> : f32
        %596 = arith.addf %447, %595 fastmath<reassoc,contract> : f32
        %597 = arith.mulf %466, %473 fastmath<reassoc,contract> : f32
        %598 = arith.addf %449, %597 fastmath<reassoc,contract> : f32
        %599 = arith.mulf %466, %474 fastmath<reassoc,contract> : f32
        %600 = arith.addf %451, %599 fastmath<reassoc,contract> : f32
        %601 = arith.mulf %466, %475 fastmath<reassoc,contract> : f32
        %602 = arith.addf %453, %601 fastmath<reassoc,contract> : f32
        %603 = arith.mulf %466, %476 fastmath<reassoc,contract> : f32
        %604 = arith.addf %455, %603 fastmath<reassoc,contract> : f32
        %605 = arith.constant 2 : index
        %606 = vector.load %22[%605, %29] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %607 = vector.extract %606[0] : f32 from vector<4xf32>
        %608 = vector.extract %606[1] : f32 from vector<4xf32>
        %609 = vector.extract %606[2] : f32 from vector<4xf32>
        %610 = vector.extract %606[3] : f32 from vector<4xf32>
        %611 = vector.load %22[%605, %37] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %612 = vector.extract %611[0] : f32 from vector<4xf32>
        %613 = vector.extract %611[1] : f32 from vector<4xf32>
        %614 = vector.extract %611[2] : f32 from vector<4xf32>
        %615 = vector.extract %611[3] : f32 from vector<4xf32>
        %616 = vector.load %23[%605, %49] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %617 = vector.extract %616[0] : f32 from vector<4xf32>
        %618 = vector.extract %616[1] : f32 from vector<4xf32>
        %619 = vector.extract %616[2] : f32 from vector<4xf32>
        %620 = vector.extract %616[3] : f32 from vector<4xf32>
        %621 = vector.load %23[%605, %57] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %622 = vector.extract %621[0] : f32 from vector<4xf32>
        %623 = vector.extract %621[1] : f32 from vector<4xf32>
        %624 = vector.extract %621[2] : f32 from vector<4xf32>
        %625 = vector.extract %621[3] : f32 from vector<4xf32>
        %626 = arith.mulf %607, %617 fastmath<reassoc,contract> : f32
        %627 = arith.addf %478, %626 fastmath<reassoc,contract> : f32
        %628 = arith.mulf %607, %618 fastmath<reassoc,contract> : f32
        %629 = arith.addf %480, %628 fastmath<reassoc,contract> : f32
        %630 = arith.mulf %607, %619 fastmath<reassoc,contract> : f32
        %631 = arith.addf %482, %630 fastmath<reassoc,contract> : f32
        %632 = arith.mulf %607, %620 fastmath<reassoc,contract> : f32
        %633 = arith.addf %484, %632 fastmath<reassoc,contract> : f32
        %634 = arith.mulf %607, %622 fastmath<reassoc,contract> : f32
        %635 = arith.addf %486, %634 fastmath<reassoc,contract> : f32
        %636 = arith.mulf %607, %623 fastmath<reassoc,contract> : f32
        %637 = arith.addf %488, %636 fastmath<reassoc,contract> : f32
        %638 = arith.mulf %607, %624 fastmath<reassoc,contract> : f32
        %639 = arith.addf %490, %638 fastmath<reassoc,contract> : f32
        %640 = arith.mulf %607, %625 fastmath<reassoc,contract> : f32
        %641 = arith.addf %492, %640 fastmath<reassoc,contract> : f32
        %642 = arith.mulf %608, %617 fastmath<reassoc,contract> : f32
        %643 = arith.addf %494, %642 fastmath<reassoc,contract> : f32
        %644 = arith.mulf %608, %618 fastmath<reassoc,contract> : f32
        %645 = arith.addf %496, %644 fastmath<reassoc,contract> : f32
        %646 = arith.mulf %608, %619 fastmath<reassoc,contract> : f32
        %647 = arith.addf %498, %646 fastmath<reassoc,contract> : f32
        %648 = arith.mulf %608, %620 fastmath<reassoc,contract> : f32
        %649 = arith.addf %500, %648 fastmath<reassoc,contract> : f32
        %650 = arith.mulf %608, %622 fastmath<reassoc,contract> : f32
        %651 = arith.addf %502, %650 fastmath<reassoc,contract> : f32
        %652 = arith.mulf %608, %623 fastmath<reassoc,contract> : f32
        %653 = arith.addf %504, %652 fastmath<reassoc,contract> : f32
        %654 = arith.mulf %608, %624 fastmath<reassoc,contract> : f32
        %655 = arith.addf %506, %654 fastmath<reassoc,contract> : f32
        %656 = arith.mulf %608, %625 fastmath<reassoc,contract> : f32
        %657 = arith.addf %508, %656 fastmath<reassoc,contract> : f32
        %658 = arith.mulf %609, %617 fastmath<reassoc,contract> : f32
        %659 = arith.addf %510, %658 fastmath<reassoc,contract> : f32
        %660 = arith.mulf %609, %618 fastmath<reassoc,contract> : f32
        %661 = arith.addf %512, %660 fastmath<reassoc,contract> : f32
        %662 = arith.mulf %609, %619 fastmath<reassoc,contract> : f32
        %663 = arith.addf %514, %662 fastmath<reassoc,contract> : f32
        %664 = arith.mulf %609, %620 fastmath<reassoc,contract> : f32
        %665 = arith.addf %516, %664 fastmath<reassoc,contract> : f32
        %666 = arith.mulf %609, %622 fastmath<reassoc,contract> : f32
        %667 = arith.addf %518, %666 fastmath<reassoc,contract> : f32
        %668 = arith.mulf %609, %623 fastmath<reassoc,contract> : f32
        %669 = arith.addf %520, %668 fastmath<reassoc,contract> : f32
        %670 = arith.mulf %609, %624 fastmath<reassoc,contract> : f32
        %671 = arith.addf %522, %670 fastmath<reassoc,contract> : f32
        %672 = arith.mulf %609, %625 fastmath<reassoc,contract> : f32
        %673 = arith.addf %524, %672 fastmath<reassoc,contract> : f32
        %674 = arith.mulf %610, %617 fastmath<reassoc,contract> : f32
        %675 = arith.addf %526, %674 fastmath<reassoc,contract> : f32
        %676 = arith.mulf %610, %618 fastmath<reassoc,contract> : f32
        %677 = arith.addf %528, %676 fastmath<reassoc,contract> : f32
        %678 = arith.mulf %610, %619 fastmath<reassoc,contract> : f32
        %679 = arith.addf %530, %678 fastmath<reassoc,contract> : f32
        %680 = arith.mulf %610, %620 fastmath<reassoc,contract> : f32
        %681 = arith.addf %532, %680 fastmath<reassoc,contract> : f32
        %682 = arith.mulf %610, %622 fastmath<reassoc,contract> : f32
        %683 = arith.addf %534, %682 fastmath<reassoc,contract> : f32
        %684 = arith.mulf %610, %623 fastmath<reassoc,contract> : f32
        %685 = arith.addf %536, %684 fastmath<reassoc,contract> : f32
        %686 = arith.mulf %610, %624 fastmath<reassoc,contract> : f32
        %687 = arith.addf %538, %686 fastmath<reassoc,contract> : f32
        %688 = arith.mulf %610, %625 fastmath<reassoc,contract> : f32
        %689 = arith.addf %540, %688 fastmath<reassoc,contract> : f32
        %690 = arith.mulf %612, %617 fastmath<reassoc,contract> : f32
        %691 = arith.addf %542, %690 fastmath<reassoc,contract> : f32
        %692 = arith.mulf %612, %618 fastmath<reassoc,contract> : f32
        %693 = arith.addf %544, %692 fastmath<reassoc,contract> : f32
        %694 = arith.mulf %612, %619 fastmath<reassoc,contract> : f32
        %695 = arith.addf %546, %694 fastmath<reassoc,contract> : f32
        %696 = arith.mulf %612, %620 fastmath<reassoc,contract> : f32
        %697 = arith.addf %548, %696 fastmath<reassoc,contract> : f32
        %698 = arith.mulf %612, %622 fastmath<reassoc,contract> : f32
        %699 = arith.addf %550, %698 fastmath<reassoc,contract> : f32
        %700 = arith.mulf %612, %623 fastmath<reassoc,contract> : f32
        %701 = arith.addf %552, %700 fastmath<reassoc,contract> : f32
        %702 = arith.mulf %612, %624 fastmath<reassoc,contract> : f32
        %703 = arith.addf %554, %702 fastmath<reassoc,contract> : f32
        %704 = arith.mulf %612, %625 fastmath<reassoc,contract> : f32
        %705 = arith.addf %556, %704 fastmath<reassoc,contract> : f32
        %706 = arith.mulf %613, %617 fastmath<reassoc,contract> : f32
        %707 = arith.addf %558, %706 fastmath<reassoc,contract> : f32
        %708 = arith.mulf %613, %618 fastmath<reassoc,contract> : f32
        %709 = arith.addf %560, %708 fastmath<reassoc,contract> : f32
        %710 = arith.mulf %613, %619 fastmath<reassoc,contract> : f32
        %711 = arith.addf %562, %710 fastmath<reassoc,contract> : f32
        %712 = arith.mulf %613, %620 fastmath<reassoc,contract> : f32
        %713 = arith.addf %564, %712 fastmath<reassoc,contract> : f32
        %714 = arith.mulf %613, %622 fastmath<reassoc,contract> : f32
        %715 = arith.addf %566, %714 fastmath<reassoc,contract> : f32
        %716 = arith.mulf %613, %623 fastmath<reassoc,contract> : f32
        %717 = arith.addf %568, %716 fastmath<reassoc,contract> : f32
        %718 = arith.mulf %613, %624 fastmath<reassoc,contract> : f32
        %719 = arith.addf %570, %718 fastmath<reassoc,contract> : f32
        %720 = arith.mulf %613, %625 fastmath<reassoc,contract> : f32
        %721 = arith.addf %572, %720 fastmath<reassoc,contract> : f32
        %722 = arith.mulf %614, %617 fastmath<reassoc,contract> : f32
        %723 = arith.addf %574, %722 fastmath<reassoc,contract> : f32
        %724 = arith.mulf %614, %618 fastmath<reassoc,contract> : f32
        %725 = arith.addf %576, %724 fastmath<reassoc,contract> : f32
        %726 = arith.mulf %614, %619 fastmath<reassoc,contract> : f32
        %727 = arith.addf %578, %726 fastmath<reassoc,contract> : f32
        %728 = arith.mulf %614, %620 fastmath<reassoc,contract> : f32
        %729 = arith.addf %580, %728 fastmath<reassoc,contract> : f32
        %730 = arith.mulf %614, %622 fastmath<reassoc,contract> : f32
        %731 = arith.addf %582, %730 fastmath<reassoc,contract> : f32
        %732 = arith.mulf %614, %623 fastmath<reassoc,contract> : f32
        %733 = arith.addf %584, %732 fastmath<reassoc,contract> : f32
        %734 = arith.mulf %614, %624 fastmath<reassoc,contract> : f32
        %735 = arith.addf %586, %734 fastmath<reassoc,contract> : f32
        %736 = arith.mulf %614, %625 fastmath<reassoc,contract> : f32
        %737 = arith.addf %588, %736 fastmath<reassoc,contract> : f32
        %738 = arith.mulf %615, %617 fastmath<reassoc,contract> : f32
        %739 = arith.addf %590, %738 fastmath<reassoc,contract> : f32
        %740 = arith.mulf %615, %618 fastmath<reassoc,contract> : f32
        %741 = arith.addf %592, %740 fastmath<reassoc,contract> : f32
        %742 = arith.mulf %615, %619 fastmath<reassoc,contract> : f32
        %743 = arith.addf %594, %742 fastmath<reassoc,contract> : f32
        %744 = arith.mulf %615, %620 fastmath<reassoc,contract> : f32
        %745 = arith.addf %596, %744 fastmath<reassoc,contract> : f32
        %746 = arith.mulf %615, %622 fastmath<reassoc,contract> : f32
        %747 = arith.addf %598, %746 fastmath<reassoc,contract> : f32
        %748 = arith.mulf %615, %623 fastmath<reassoc,contract> : f32
        %749 = arith.addf %600, %748 fastmath<reassoc,contract> : f32
        %750 = arith.mulf %615, %624 fastmath<reassoc,contract> : f32
        %751 = arith.addf %602, %750 fastmath<reassoc,contract> : f32
        %752 = arith.mulf %615, %625 fastmath<reassoc,contract> : f32
        %753 = arith.addf %604, %752 fastmath<reassoc,contract> : f32
        %754 = arith.constant 3 : index
        %755 = vector.load %22[%754, %29] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %756 = vector.extract %755[0] : f32 from vector<4xf32>
        %757 = vector.extract %755[1] : f32 from vector<4xf32>
        %758 = vector.extract %755[2] : f32 from vector<4xf32>
        %759 = vector.extract %755[3] : f32 from vector<4xf32>
        %760 = vector.load %22[%754, %37] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %761 = vector.extract %760[0] : f32 from vector<4xf32>
        %762 = vector.extract %760[1] : f32 from vector<4xf32>
        %763 = vector.extract %760[2] : f32 from vector<4xf32>
        %764 = vector.extract %760[3] : f32 from vector<4xf32>
        %765 = vector.load %23[%754, %49] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %766 = vector.extract %765[0] : f32 from vector<4xf32>
        %767 = vector.extract %765[1] : f32 from vector<4xf32>
        %768 = vector.extract %765[2] : f32 from vector<4xf32>
        %769 = vector.extract %765[3] : f32 from vector<4xf32>
        %770 = vector.load %23[%754, %57] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %771 = vector.extract %770[0] : f32 from vector<4xf32>
        %772 = vector.extract %770[1] : f32 from vector<4xf32>
        %773 = vector.extract %770[2] : f32 from vector<4xf32>
        %774 = vector.extract %770[3] : f32 from vector<4xf32>
        %775 = arith.mulf %756, %766 fastmath<reassoc,contract> : f32
        %776 = arith.addf %627, %775 fastmath<reassoc,contract> : f32
        %777 = arith.mulf %756, %767 fastmath<reassoc,contract> : f32
        %778 = arith.addf %629, %777 fastmath<reassoc,contract> : f32
        %779 = arith.mulf %756, %768 fastmath<reassoc,contract> : f32
        %780 = arith.addf %631, %779 fastmath<reassoc,contract> : f32
        %781 = arith.mulf %756, %769 fastmath<reassoc,contract> : f32
        %782 = arith.addf %633, %781 fastmath<reassoc,contract> : f32
        %783 = arith.mulf %756, %771 fastmath<reassoc,contract> : f32
        %784 = arith.addf %635, %783 fastmath<reassoc,contract> : f32
        %785 = arith.mulf %756, %772 fastmath<reassoc,contract> : f32
        %786 = arith.addf %637, %785 fastmath<reassoc,contract> : f32
        %787 = arith.mulf %756, %773 fastmath<reassoc,contract> : f32
        %788 = arith.addf %639, %787 fastmath<reassoc,contract> : f32
        %789 = arith.mulf %756, %774 fastmath<reassoc,contract> : f32
        %790 = arith.addf %641, %789 fastmath<reassoc,contract> : f32
        %791 = arith.mulf %757, %766 fastmath<reassoc,contract> : f32
        %792 = arith.addf %643, %791 fastmath<reassoc,contract> : f32
        %793 = arith.mulf %757, %767 fastmath<reassoc,contract> : f32
        %794 = arith.addf %645, %793 fastmath<reassoc,contract> : f32
        %795 = arith.mulf %757, %768 fastmath<reassoc,contract> : f32
        %796 = arith.addf %647, %795 fastmath<reassoc,contract> : f32
        %797 = arith.mulf %757, %769 fastmath<reassoc,contract> : f32
        %798 = arith.addf %649, %797 fastmath<reassoc,contract> : f32
        %799 = arith.mulf %757, %771 fastmath<reassoc,contract> : f32
        %800 = arith.addf %651, %799 fastmath<reassoc,contract> : f32
        %801 = arith.mulf %757, %772 fastmath<reassoc,contract> : f32
        %802 = arith.addf %653, %801 fastmath<reassoc,contract> : f32
        %803 = arith.mulf %757, %773 fastmath<reassoc,contract> : f32
        %804 = arith.addf %655, %803 fastmath<reassoc,contract> : f32
        %805 = arith.mulf %757, %774 fastmath<reassoc,contract> : f32
        %806 = arith.addf %657, %805 fastmath<reassoc,contract> : f32
        %807 = arith.mulf %758, %766 fastmath<reassoc,contract> : f32
        %808 = arith.addf %659, %807 fastmath<reassoc,contract> : f32
        %809 = arith.mulf %758, %767 fastmath<reassoc,contract> : f32
        %810 = arith.addf %661, %809 fastmath<reassoc,contract> : f32
        %811 = arith.mulf %758, %768 fastmath<reassoc,contract> : f32
        %812 = arith.addf %663, %811 fastmath<reassoc,contract> : f32
        %813 = arith.mulf %758, %769 fastmath<reassoc,contract> : f32
        %814 = arith.addf %665, %813 fastmath<reassoc,contract> : f32
        %815 = arith.mulf %758, %771 fastmath<reassoc,contract> : f32
        %816 = arith.addf %667, %815 fastmath<reassoc,contract> : f32
        %817 = arith.mulf %758, %772 fastmath<reassoc,contract> : f32
        %818 = arith.addf %669, %817 fastmath<reassoc,contract> : f32
        %819 = arith.mulf %758, %773 fastmath<reassoc,contract> : f32
        %820 = arith.addf %671, %819 fastmath<reassoc,contract> : f32
        %821 = arith.mulf %758, %774 fastmath<reassoc,contract> : f32
        %822 = arith.addf %673, %821 fastmath<reassoc,contract> : f32
        %823 = arith.mulf %759, %766 fastmath<reassoc,contract> : f32
        %824 = arith.addf %675, %823 fastmath<reassoc,contract> : f32
        %825 = arith.mulf %759, %767 fastmath<reassoc,contract> : f32
        %826 = arith.addf %677, %825 fastmath<reassoc,contract> : f32
        %827 = arith.mulf %759, %768 fastmath<reassoc,contract> : f32
        %828 = arith.addf %679, %827 fastmath<reassoc,contract> : f32
        %829 = arith.mulf %759, %769 fastmath<reassoc,contract> : f32
        %830 = arith.addf %681, %829 fastmath<reassoc,contract> : f32
        %831 = arith.mulf %759, %771 fastmath<reassoc,contract> : f32
        %832 = arith.addf %683, %831 fastmath<reassoc,contract> : f32
        %833 = arith.mulf %759, %772 fastmath<reassoc,contract> : f32
        %834 = arith.addf %685, %833 fastmath<reassoc,contract> : f32
        %835 = arith.mulf %759, %773 fastmath<reassoc,contract> : f32
        %836 = arith.addf %687, %835 fastmath<reassoc,contract> : f32
        %837 = arith.mulf %759, %774 fastmath<reassoc,contract> : f32
        %838 = arith.addf %689, %837 fastmath<reassoc,contract> : f32
        %839 = arith.mulf %761, %766 fastmath<reassoc,contract> : f32
        %840 = arith.addf %691, %839 fastmath<reassoc,contract> : f32
        %841 = arith.mulf %761, %767 fastmath<reassoc,contract> : f32
        %842 = arith.addf %693, %841 fastmath<reassoc,contract> : f32
        %843 = arith.mulf %761, %768 fastmath<reassoc,contract> : f32
        %844 = arith.addf %695, %843 fastmath<reassoc,contract> : f32
        %845 = arith.mulf %761, %769 fastmath<reassoc,contract> : f32
        %846 = arith.addf %697, %845 fastmath<reassoc,contract> : f32
        %847 = arith.mulf %761, %771 fastmath<reassoc,contract> : f32
        %848 = arith.addf %699, %847 fastmath<reassoc,contract> : f32
        %849 = arith.mulf %761, %772 fastmath<reassoc,contract> : f32
        %850 = arith.addf %701, %849 fastmath<reassoc,contract> : f32
        %851 = arith.mulf %761, %773 fastmath<reassoc,contract> : f32
        %852 = arith.addf %703, %851 fastmath<reassoc,contract> : f32
        %853 = arith.mulf %761, %774 fastmath<reassoc,contract> : f32
        %854 = arith.addf %705, %853 fastmath<reassoc,contract> : f32
        %855 = arith.mulf %762, %766 fastmath<reassoc,contract> : f32
        %856 = arith.addf %707, %855 fastmath<reassoc,contract> : f32
        %857 = arith.mulf %762, %767 fastmath<reassoc,contract> : f32
        %858 = arith.addf %709, %857 fastmath<reassoc,contract> : f32
        %859 = arith.mulf %762, %768 fastmath<reassoc,contract> : f32
        %860 = arith.addf %711, %859 fastmath<reassoc,contract> : f32
        %861 = arith.mulf %762, %769 fastmath<reassoc,contract> : f32
        %862 = arith.addf %713, %861 fastmath<reassoc,contract> : f32
        %863 = arith.mulf %762, %771 fastmath<reassoc,contract> : f32
        %864 = arith.addf %715, %863 fastmath<reassoc,contract> : f32
        %865 = arith.mulf %762, %772 fastmath<reassoc,contract> : f32
        %866 = arith.addf %717, %865 fastmath<reassoc,contract> : f32
        %867 = arith.mulf %762, %773 fastmath<reassoc,contract> : f32
        %868 = arith.addf %719, %867 fastmath<reassoc,contract> : f32
        %869 = arith.mulf %762, %774 fastmath<reassoc,contract> : f32
        %870 = arith.addf %721, %869 fastmath<reassoc,contract> : f32
        %871 = arith.mulf %763, %766 fastmath<reassoc,contract> : f32
        %872 = arith.addf %723, %871 fastmath<reassoc,contract> : f32
        %873 = arith.mulf %763, %767 fastmath<reassoc,contract> : f32
        %874 = arith.addf %725, %873 fastmath<reassoc,contract> : f32
        %875 = arith.mulf %763, %768 fastmath<reassoc,contract> : f32
        %876 = arith.addf %727, %875 fastmath<reassoc,contract> : f32
        %877 = arith.mulf %763, %769 fastmath<reassoc,contract> : f32
        %878 = arith.addf %729, %877 fastmath<reassoc,contract> : f32
        %879 = arith.mulf %763, %771 fastmath<reassoc,contract> : f32
        %880 = arith.addf %731, %879 fastmath<reassoc,contract> : f32
        %881 = arith.mulf %763, %772 fastmath<reassoc,contract> : f32
        %882 = arith.addf %733, %881 fastmath<reassoc,contract> : f32
        %883 = arith.mulf %763, %773 fastmath<reassoc,contract> : f32
        %884 = arith.addf %735, %883 fastmath<reassoc,contract> : f32
        %885 = arith.mulf %763, %774 fastmath<reassoc,contract> : f32
        %886 = arith.addf %737, %885 fastmath<reassoc,contract> : f32
        %887 = arith.mulf %764, %766 fastmath<reassoc,contract> : f32
        %888 = arith.addf %739, %887 fastmath<reassoc,contract> : f32
        %889 = arith.mulf %764, %767 fastmath<reassoc,contract> : f32
        %890 = arith.addf %741, %889 fastmath<reassoc,contract> : f32
        %891 = arith.mulf %764, %768 fastmath<reassoc,contract> : f32
        %892 = arith.addf %743, %891 fastmath<reassoc,contract> : f32
        %893 = arith.mulf %764, %769 fastmath<reassoc,contract> : f32
        %894 = arith.addf %745, %893 fastmath<reassoc,contract> : f32
        %895 = arith.mulf %764, %771 fastmath<reassoc,contract> : f32
        %896 = arith.addf %747, %895 fastmath<reassoc,contract> : f32
        %897 = arith.mulf %764, %772 fastmath<reassoc,contract> : f32
        %898 = arith.addf %749, %897 fastmath<reassoc,contract> : f32
        %899 = arith.mulf %764, %773 fastmath<reassoc,contract> : f32
        %900 = arith.addf %751, %899 fastmath<reassoc,contract> : f32
        %901 = arith.mulf %764, %774 fastmath<reassoc,contract> : f32
        %902 = arith.addf %753, %901 fastmath<reassoc,contract> : f32
        %903 = arith.constant 4 : index
        %904 = vector.load %22[%903, %29] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %905 = vector.extract %904[0] : f32 from vector<4xf32>
        %906 = vector.extract %904[1] : f32 from vector<4xf32>
        %907 = vector.extract %904[2] : f32 from vector<4xf32>
        %908 = vector.extract %904[3] : f32 from vector<4xf32>
        %909 = vector.load %22[%903, %37] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %910 = vector.extract %909[0] : f32 from vector<4xf32>
        %911 = vector.extract %909[1] : f32 from vector<4xf32>
        %912 = vector.extract %909[2] : f32 from vector<4xf32>
        %913 = vector.extract %909[3] : f32 from vector<4xf32>
        %914 = vector.load %23[%903, %49] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %915 = vector.extract %914[0] : f32 from vector<4xf32>
        %916 = vector.extract %914[1] : f32 from vector<4xf32>
        %917 = vector.extract %914[2] : f32 from vector<4xf32>
        %918 = vector.extract %914[3] : f32 from vector<4xf32>
        %919 = vector.load %23[%903, %57] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %920 = vector.extract %919[0] : f32 from vector<4xf32>
        %921 = vector.extract %919[1] : f32 from vector<4xf32>
        %922 = vector.extract %919[2] : f32 from vector<4xf32>
        %923 = vector.extract %919[3] : f32 from vector<4xf32>
        %924 = arith.mulf %905, %915 fastmath<reassoc,contract> : f32
        %925 = arith.addf %776, %924 fastmath<reassoc,contract> : f32
        %926 = arith.mulf %905, %916 fastmath<reassoc,contract> : f32
        %927 = arith.addf %778, %926 fastmath<reassoc,contract> : f32
        %928 = arith.mulf %905, %917 fastmath<reassoc,contract> : f32
        %929 = arith.addf %780, %928 fastmath<reassoc,contract> : f32
        %930 = arith.mulf %905, %918 fastmath<reassoc,contract> : f32
        %931 = arith.addf %782, %930 fastmath<reassoc,contract> : f32
        %932 = arith.mulf %905, %920 fastmath<reassoc,contract> : f32
        %933 = arith.addf %784, %932 fastmath<reassoc,contract> : f32
        %934 = arith.mulf %905, %921 fastmath<reassoc,contract> : f32
        %935 = arith.addf %786, %934 fastmath<reassoc,contract> : f32
        %936 = arith.mulf %905, %922 fastmath<reassoc,contract> : f32
        %937 = arith.addf %788, %936 fastmath<reassoc,contract> : f32
        %938 = arith.mulf %905, %923 fastmath<reassoc,contract> : f32
        %939 = arith.addf %790, %938 fastmath<reassoc,contract> : f32
        %940 = arith.mulf %906, %915 fastmath<reassoc,contract> : f32
        %941 = arith.addf %792, %940 fastmath<reassoc,contract> : f32
        %942 = arith.mulf %906, %916 fastmath<reassoc,contract> : f32
        %943 = arith.addf %794, %942 fastmath<reassoc,contract> : f32
        %944 = arith.mulf %906, %917 fastmath<reassoc,contract> : f32
        %945 = arith.addf %796, %944 fastmath<reassoc,contract> : f32
        %946 = arith.mulf %906, %918 fastmath<reassoc,contract> : f32
        %947 = arith.addf %798, %946 fastmath<reassoc,contract> : f32
        %948 = arith.mulf %906, %920 fastmath<reassoc,contract> : f32
        %949 = arith.addf %800, %948 fastmath<reassoc,contract> : f32
        %950 = arith.mulf %906, %921 fastmath<reassoc,contract> : f32
        %951 = arith.addf %802, %950 fastmath<reassoc,contract> : f32
        %952 = arith.mulf %906, %922 fastmath<reassoc,contract> : f32
        %953 = arith.addf %804, %952 fastmath<reassoc,contract> : f32
        %954 = arith.mulf %906, %923 fastmath<reassoc,contract> : f32
        %955 = arith.addf %806, %954 fastmath<reassoc,contract> : f32
        %956 = arith.mulf %907, %915 fastmath<reassoc,contract> : f32
        %957 = arith.addf %808, %956 fastmath<reassoc,contract> : f32
        %958 = arith.mulf %907, %916 fastmath<reassoc,contract> : f32
        %959 = arith.addf %810, %958 fastmath<reassoc,contract> : f32
        %960 = arith.mulf %907, %917 fastmath<reassoc,contract> : f32
        %961 = arith.addf %812, %960 fastmath<reassoc,contract> : f32
        %962 = arith.mulf %907, %918 fastmath<reassoc,contract> : f32
        %963 = arith.addf %814, %962 fastmath<reassoc,contract> : f32
        %964 = arith.mulf %907, %920 fastmath<reassoc,contract> : f32
        %965 = arith.addf %816, %964 fastmath<reassoc,contract> : f32
        %966 = arith.mulf %907, %921 fastmath<reassoc,contract> : f32
        %967 = arith.addf %818, %966 fastmath<reassoc,contract> : f32
        %968 = arith.mulf %907, %922 fastmath<reassoc,contract> : f32
        %969 = arith.addf %820, %968 fastmath<reassoc,contract> : f32
        %970 = arith.mulf %907, %923 fastmath<reassoc,contract> : f32
        %971 = arith.addf %822, %970 fastmath<reassoc,contract> : f32
        %972 = arith.mulf %908, %915 fastmath<reassoc,contract> : f32
        %973 = arith.addf %824, %972 fastmath<reassoc,contract> : f32
        %974 = arith.mulf %908, %916 fastmath<reassoc,contract> : f32
        %975 = arith.addf %826, %974 fastmath<reassoc,contract> : f32
        %976 = arith.mulf %908, %917 fastmath<reassoc,contract> : f32
        %977 = arith.addf %828, %976 fastmath<reassoc,contract> : f32
        %978 = arith.mulf %908, %918 fastmath<reassoc,contract> : f32
        %979 = arith.addf %830, %978 fastmath<reassoc,contract> : f32
        %980 = arith.mulf %908, %920 fastmath<reassoc,contract> : f32
        %981 = arith.addf %832, %980 fastmath<reassoc,contract> : f32
        %982 = arith.mulf %908, %921 fastmath<reassoc,contract> : f32
        %983 = arith.addf %834, %982 fastmath<reassoc,contract> : f32
        %984 = arith.mulf %908, %922 fastmath<reassoc,contract> : f32
        %985 = arith.addf %836, %984 fastmath<reassoc,contract> : f32
        %986 = arith.mulf %908, %923 fastmath<reassoc,contract> : f32
        %987 = arith.addf %838, %986 fastmath<reassoc,contract> : f32
        %988 = arith.mulf %910, %915 fastmath<reassoc,contract> : f32
        %989 = arith.addf %840, %988 fastmath<reassoc,contract> : f32
        %990 = arith.mulf %910, %916 fastmath<reassoc,contract> : f32
        %991 = arith.addf %842, %990 fastmath<reassoc,contract> : f32
        %992 = arith.mulf %910, %917 fastmath<reassoc,contract> : f32
        %993 = arith.addf %844, %992 fastmath<reassoc,contract> : f32
        %994 = arith.mulf %910, %918 fastmath<reassoc,contract> : f32
        %995 = arith.addf %846, %994 fastmath<reassoc,contract> : f32
        %996 = arith.mulf %910, %920 fastmath<reassoc,contract> : f32
        %997 = arith.addf %848, %996 fastmath<reassoc,contract> : f32
        %998 = arith.mulf %910, %921 fastmath<reassoc,contract> : f32
        %999 = arith.addf %850, %998 fastmath<reassoc,contract> : f32
        %1000 = arith.mulf %910, %922 fastmath<reassoc,contract> : f32
        %1001 = arith.addf %852, %1000 fastmath<reassoc,contract> : f32
        %1002 = arith.mulf %910, %923 fastmath<reassoc,contract> : f32
        %1003 = arith.addf %854, %1002 fastmath<reassoc,contract> : f32
        %1004 = arith.mulf %911, %915 fastmath<reassoc,contract> : f32
        %1005 = arith.addf %856, %1004 fastmath<reassoc,contract> : f32
        %1006 = arith.mulf %911, %916 fastmath<reassoc,contract> : f32
        %1007 = arith.addf %858, %1006 fastmath<reassoc,contract> : f32
        %1008 = arith.mulf %911, %917 fastmath<reassoc,contract> : f32
        %1009 = arith.addf %860, %1008 fastmath<reassoc,contract> : f32
        %1010 = arith.mulf %911, %918 fastmath<reassoc,contract> : f32
        %1011 = arith.addf %862, %1010 fastmath<reassoc,contract> : f32
        %1012 = arith.mulf %911, %920 fastmath<reassoc,contract> : f32
        %1013 = arith.addf %864, %1012 fastmath<reassoc,contract> : f32
        %1014 = arith.mulf %911, %921 fastmath<reassoc,contract> : f32
        %1015 = arith.addf %866, %1014 fastmath<reassoc,contract> : f32
        %1016 = arith.mulf %911, %922 fastmath<reassoc,contract> : f32
        %1017 = arith.addf %868, %1016 fastmath<reassoc,contract> : f32
        %1018 = arith.mulf %911, %923 fastmath<reassoc,contract> : f32
        %1019 = arith.addf %870, %1018 fastmath<reassoc,contract> : f32
        %1020 = arith.mulf %912, %915 fastmath<reassoc,contract> : f32
        %1021 = arith.addf %872, %1020 fastmath<reassoc,contract> : f32
        %1022 = arith.mulf %912, %916 fastmath<reassoc,contract> : f32
        %1023 = arith.addf %874, %1022 fastmath<reassoc,contract> : f32
        %1024 = arith.mulf %912, %917 fastmath<reassoc,contract> : f32
        %1025 = arith.addf %876, %1024 fastmath<reassoc,contract> : f32
        %1026 = arith.mulf %912, %918 fastmath<reassoc,contract> : f32
        %1027 = arith.addf %878, %1026 fastmath<reassoc,contract> : f32
        %1028 = arith.mulf %912, %920 fastmath<reassoc,contract> : f32
        %1029 = arith.addf %880, %1028 fastmath<reassoc,contract> : f32
        %1030 = arith.mulf %912, %921 fastmath<reassoc,contract> : f32
        %1031 = arith.addf %882, %1030 fastmath<reassoc,contract> : f32
        %1032 = arith.mulf %912, %922 fastmath<reassoc,contract> : f32
        %1033 = arith.addf %884, %1032 fastmath<reassoc,contract> : f32
        %1034 = arith.mulf %912, %923 fastmath<reassoc,contract> : f32
        %1035 = arith.addf %886, %1034 fastmath<reassoc,contract> : f32
        %1036 = arith.mulf %913, %915 fastmath<reassoc,contract> : f32
        %1037 = arith.addf %888, %1036 fastmath<reassoc,contract> : f32
        %1038 = arith.mulf %913, %916 fastmath<reassoc,contract> : f32
        %1039 = arith.addf %890, %1038 fastmath<reassoc,contract> : f32
        %1040 = arith.mulf %913, %917 fastmath<reassoc,contract> : f32
        %1041 = arith.addf %892, %1040 fastmath<reassoc,contract> : f32
        %1042 = arith.mulf %913, %918 fastmath<reassoc,contract> : f32
        %1043 = arith.addf %894, %1042 fastmath<reassoc,contract> : f32
        %1044 = arith.mulf %913, %920 fastmath<reassoc,contract> : f32
        %1045 = arith.addf %896, %1044 fastmath<reassoc,contract> : f32
        %1046 = arith.mulf %913, %921 fastmath<reassoc,contract> : f32
        %1047 = arith.addf %898, %1046 fastmath<reassoc,contract> : f32
        %1048 = arith.mulf %913, %922 fastmath<reassoc,contract> : f32
        %1049 = arith.addf %900, %1048 fastmath<reassoc,contract> : f32
        %1050 = arith.mulf %913, %923 fastmath<reassoc,contract> : f32
        %1051 = arith.addf %902, %1050 fastmath<reassoc,contract> : f32
        %1052 = arith.constant 5 : index
        %1053 = vector.load %22[%1052, %29] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1054 = vector.extract %1053[0] : f32 from vector<4xf32>
        %1055 = vector.extract %1053[1] : f32 from vector<4xf32>
        %1056 = vector.extract %1053[2] : f32 from vector<4xf32>
        %1057 = vector.extract %1053[3] : f32 from vector<4xf32>
        %1058 = vector.load %22[%1052, %37] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1059 = vector.extract %1058[0] : f32 from vector<4xf32>
        %1060 = vector.extract %1058[1] : f32 from vector<4xf32>
        %1061 = vector.extract %1058[2] : f32 from vector<4xf32>
        %1062 = vector.extract %1058[3] : f32 from vector<4xf32>
        %1063 = vector.load %23[%1052, %49] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1064 = vector.extract %1063[0] : f32 from vector<4xf32>
        %1065 = vector.extract %1063[1] : f32 from vector<4xf32>
        %1066 = vector.extract %1063[2] : f32 from vector<4xf32>
        %1067 = vector.extract %1063[3] : f32 from vector<4xf32>
        %1068 = vector.load %23[%1052, %57] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1069 = vector.extract %1068[0] : f32 from vector<4xf32>
        %1070 = vector.extract %1068[1] : f32 from vector<4xf32>
        %1071 = vector.extract %1068[2] : f32 from vector<4xf32>
        %1072 = vector.extract %1068[3] : f32 from vector<4xf32>
        %1073 = arith.mulf %1054, %1064 fastmath<reassoc,contract> : f32
        %1074 = arith.addf %925, %1073 fastmath<reassoc,contract> : f32
        %1075 = arith.mulf %1054, %1065 fastmath<reassoc,contract> : f32
        %1076 = arith.addf %927, %1075 fastmath<reassoc,contract> : f32
        %1077 = arith.mulf %1054, %1066 fastmath<reassoc,contract> : f32
        %1078 = arith.addf %929, %1077 fastmath<reassoc,contract> : f32
        %1079 = arith.mulf %1054, %1067 fastmath<reassoc,contract> : f32
        %1080 = arith.addf %931, %1079 fastmath<reassoc,contract> : f32
        %1081 = arith.mulf %1054, %1069 fastmath<reassoc,contract> : f32
        %1082 = arith.addf %933, %1081 fastmath<reassoc,contract> : f32
        %1083 = arith.mulf %1054, %1070 fastmath<reassoc,contract> : f32
        %1084 = arith.addf %935, %1083 fastmath<reassoc,contract> : f32
        %1085 = arith.mulf %1054, %1071 fastmath<reassoc,contract> : f32
        %1086 = arith.addf %937, %1085 fastmath<reassoc,contract> : f32
        %1087 = arith.mulf %1054, %1072 fastmath<reassoc,contract> : f32
        %1088 = arith.addf %939, %1087 fastmath<reassoc,contract> : f32
        %1089 = arith.mulf %1055, %1064 fastmath<reassoc,contract> : f32
        %1090 = arith.addf %941, %1089 fastmath<reassoc,contract> : f32
        %1091 = arith.mulf %1055, %1065 fastmath<reassoc,contract> : f32
        %1092 = arith.addf %943, %1091 fastmath<reassoc,contract> : f32
        %1093 = arith.mulf %1055, %1066 fastmath<reassoc,contract> : f32
        %1094 = arith.addf %945, %1093 fastmath<reassoc,contract> : f32
        %1095 = arith.mulf %1055, %1067 fastmath<reassoc,contract> : f32
        %1096 = arith.addf %947, %1095 fastmath<reassoc,contract> : f32
        %1097 = arith.mulf %1055, %1069 fastmath<reassoc,contract> : f32
        %1098 = arith.addf %949, %1097 fastmath<reassoc,contract> : f32
        %1099 = arith.mulf %1055, %1070 fastmath<reassoc,contract> : f32
        %1100 = arith.addf %951, %1099 fastmath<reassoc,contract> : f32
        %1101 = arith.mulf %1055, %1071 fastmath<reassoc,contract> : f32
        %1102 = arith.addf %953, %1101 fastmath<reassoc,contract> : f32
        %1103 = arith.mulf %1055, %1072 fastmath<reassoc,contract> : f32
        %1104 = arith.addf %955, %1103 fastmath<reassoc,contract> : f32
        %1105 = arith.mulf %1056, %1064 fastmath<reassoc,contract> : f32
        %1106 = arith.addf %957, %1105 fastmath<reassoc,contract> : f32
        %1107 = arith.mulf %1056, %1065 fastmath<reassoc,contract> : f32
        %1108 = arith.addf %959, %1107 fastmath<reassoc,contract> : f32
        %1109 = arith.mulf %1056, %1066 fastmath<reassoc,contract> : f32
        %1110 = arith.addf %961, %1109 fastmath<reassoc,contract> : f32
        %1111 = arith.mulf %1056, %1067 fastmath<reassoc,contract> : f32
        %1112 = arith.addf %963, %1111 fastmath<reassoc,contract> : f32
        %1113 = arith.mulf %1056, %1069 fastmath<reassoc,contract> : f32
        %1114 = arith.addf %965, %1113 fastmath<reassoc,contract> : f32
        %1115 = arith.mulf %1056, %1070 fastmath<reassoc,contract> : f32
        %1116 = arith.addf %967, %1115 fastmath<reassoc,contract> : f32
        %1117 = arith.mulf %1056, %1071 fastmath<reassoc,contract> : f32
        %1118 = arith.addf %969, %1117 fastmath<reassoc,contract> : f32
        %1119 = arith.mulf %1056, %1072 fastmath<reassoc,contract> : f32
        %1120 = arith.addf %971, %1119 fastmath<reassoc,contract> : f32
        %1121 = arith.mulf %1057, %1064 fastmath<reassoc,contract> : f32
        %1122 = arith.addf %973, %1121 fastmath<reassoc,contract> : f32
        %1123 = arith.mulf %1057, %1065 fastmath<reassoc,contract> : f32
        %1124 = arith.addf %975, %1123 fastmath<reassoc,contract> : f32
        %1125 = arith.mulf %1057, %1066 fastmath<reassoc,contract> : f32
        %1126 = arith.addf %977, %1125 fastmath<reassoc,contract> : f32
        %1127 = arith.mulf %1057, %1067 fastmath<reassoc,contract> : f32
        %1128 = arith.addf %979, %1127 fastmath<reassoc,contract> : f32
        %1129 = arith.mulf %1057, %1069 fastmath<reassoc,contract> : f32
        %1130 = arith.addf %981, %1129 fastmath<reassoc,contract> : f32
        %1131 = arith.mulf %1057, %1070 fastmath<reassoc,contract> : f32
        %1132 = arith.addf %983, %1131 fastmath<reassoc,contract> : f32
        %1133 = arith.mulf %1057, %1071 fastmath<reassoc,contract> : f32
        %1134 = arith.addf %985, %1133 fastmath<reassoc,contract> : f32
        %1135 = arith.mulf %1057, %1072 fastmath<reassoc,contract> : f32
        %1136 = arith.addf %987, %1135 fastmath<reassoc,contract> : f32
        %1137 = arith.mulf %1059, %1064 fastmath<reassoc,contract> : f32
        %1138 = arith.addf %989, %1137 fastmath<reassoc,contract> : f32
        %1139 = arith.mulf %1059, %1065 fastmath<reassoc,contract> : f32
        %1140 = arith.addf %991, %1139 fastmath<reassoc,contract> : f32
        %1141 = arith.mulf %1059, %1066 fastmath<reassoc,contract> : f32
        %1142 = arith.addf %993, %1141 fastmath<reassoc,contract> : f32
        %1143 = arith.mulf %1059, %1067 fastmath<reassoc,contract> : f32
        %1144 = arith.addf %995, %1143 fastmath<reassoc,contract> : f32
        %1145 = arith.mulf %1059, %1069 fastmath<reassoc,contract> : f32
        %1146 = arith.addf %997, %1145 fastmath<reassoc,contract> : f32
        %1147 = arith.mulf %1059, %1070 fastmath<reassoc,contract> : f32
        %1148 = arith.addf %999, %1147 fastmath<reassoc,contract> : f32
        %1149 = arith.mulf %1059, %1071 fastmath<reassoc,contract> : f32
        %1150 = arith.addf %1001, %1149 fastmath<reassoc,contract> : f32
        %1151 = arith.mulf %1059, %1072 fastmath<reassoc,contract> : f32
        %1152 = arith.addf %1003, %1151 fastmath<reassoc,contract> : f32
        %1153 = arith.mulf %1060, %1064 fastmath<reassoc,contract> : f32
        %1154 = arith.addf %1005, %1153 fastmath<reassoc,contract> : f32
        %1155 = arith.mulf %1060, %1065 fastmath<reassoc,contract> : f32
        %1156 = arith.addf %1007, %1155 fastmath<reassoc,contract> : f32
        %1157 = arith.mulf %1060, %1066 fastmath<reassoc,contract> : f32
        %1158 = arith.addf %1009, %1157 fastmath<reassoc,contract> : f32
        %1159 = arith.mulf %1060, %1067 fastmath<reassoc,contract> : f32
        %1160 = arith.addf %1011, %1159 fastmath<reassoc,contract> : f32
        %1161 = arith.mulf %1060, %1069 fastmath<reassoc,contract> : f32
        %1162 = arith.addf %1013, %1161 fastmath<reassoc,contract> : f32
        %1163 = arith.mulf %1060, %1070 fastmath<reassoc,contract> : f32
        %1164 = arith.addf %1015, %1163 fastmath<reassoc,contract> : f32
        %1165 = arith.mulf %1060, %1071 fastmath<reassoc,contract> : f32
        %1166 = arith.addf %1017, %1165 fastmath<reassoc,contract> : f32
        %1167 = arith.mulf %1060, %1072 fastmath<reassoc,contract> : f32
        %1168 = arith.addf %1019, %1167 fastmath<reassoc,contract> : f32
        %1169 = arith.mulf %1061, %1064 fastmath<reassoc,contract> : f32
        %1170 = arith.addf %1021, %1169 fastmath<reassoc,contract> : f32
        %1171 = arith.mulf %1061, %1065 fastmath<reassoc,contract> : f32
        %1172 = arith.addf %1023, %1171 fastmath<reassoc,contract> : f32
        %1173 = arith.mulf %1061, %1066 fastmath<reassoc,contract> : f32
        %1174 = arith.addf %1025, %1173 fastmath<reassoc,contract> : f32
        %1175 = arith.mulf %1061, %1067 fastmath<reassoc,contract> : f32
        %1176 = arith.addf %1027, %1175 fastmath<reassoc,contract> : f32
        %1177 = arith.mulf %1061, %1069 fastmath<reassoc,contract> : f32
        %1178 = arith.addf %1029, %1177 fastmath<reassoc,contract> : f32
        %1179 = arith.mulf %1061, %1070 fastmath<reassoc,contract> : f32
        %1180 = arith.addf %1031, %1179 fastmath<reassoc,contract> : f32
        %1181 = arith.mulf %1061, %1071 fastmath<reassoc,contract> : f32
        %1182 = arith.addf %1033, %1181 fastmath<reassoc,contract> : f32
        %1183 = arith.mulf %1061, %1072 fastmath<reassoc,contract> : f32
        %1184 = arith.addf %1035, %1183 fastmath<reassoc,contract> : f32
        %1185 = arith.mulf %1062, %1064 fastmath<reassoc,contract> : f32
        %1186 = arith.addf %1037, %1185 fastmath<reassoc,contract> : f32
        %1187 = arith.mulf %1062, %1065 fastmath<reassoc,contract> : f32
        %1188 = arith.addf %1039, %1187 fastmath<reassoc,contract> : f32
        %1189 = arith.mulf %1062, %1066 fastmath<reassoc,contract> : f32
        %1190 = arith.addf %1041, %1189 fastmath<reassoc,contract> : f32
        %1191 = arith.mulf %1062, %1067 fastmath<reassoc,contract> : f32
        %1192 = arith.addf %1043, %1191 fastmath<reassoc,contract> : f32
        %1193 = arith.mulf %1062, %1069 fastmath<reassoc,contract> : f32
        %1194 = arith.addf %1045, %1193 fastmath<reassoc,contract> : f32
        %1195 = arith.mulf %1062, %1070 fastmath<reassoc,contract> : f32
        %1196 = arith.addf %1047, %1195 fastmath<reassoc,contract> : f32
        %1197 = arith.mulf %1062, %1071 fastmath<reassoc,contract> : f32
        %1198 = arith.addf %1049, %1197 fastmath<reassoc,contract> : f32
        %1199 = arith.mulf %1062, %1072 fastmath<reassoc,contract> : f32
        %1200 = arith.addf %1051, %1199 fastmath<reassoc,contract> : f32
        %1201 = arith.constant 6 : index
        %1202 = vector.load %22[%1201, %29] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1203 = vector.extract %1202[0] : f32 from vector<4xf32>
        %1204 = vector.extract %1202[1] : f32 from vector<4xf32>
        %1205 = vector.extract %1202[2] : f32 from vector<4xf32>
        %1206 = vector.extract %1202[3] : f32 from vector<4xf32>
        %1207 = vector.load %22[%1201, %37] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1208 = vector.extract %1207[0] : f32 from vector<4xf32>
        %1209 = vector.extract %1207[1] : f32 from vector<4xf32>
        %1210 = vector.extract %1207[2] : f32 from vector<4xf32>
        %1211 = vector.extract %1207[3] : f32 from vector<4xf32>
        %1212 = vector.load %23[%1201, %49] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1213 = vector.extract %1212[0] : f32 from vector<4xf32>
        %1214 = vector.extract %1212[1] : f32 from vector<4xf32>
        %1215 = vector.extract %1212[2] : f32 from vector<4xf32>
        %1216 = vector.extract %1212[3] : f32 from vector<4xf32>
        %1217 = vector.load %23[%1201, %57] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1218 = vector.extract %1217[0] : f32 from vector<4xf32>
        %1219 = vector.extract %1217[1] : f32 from vector<4xf32>
        %1220 = vector.extract %1217[2] : f32 from vector<4xf32>
        %1221 = vector.extract %1217[3] : f32 from vector<4xf32>
        %1222 = arith.mulf %1203, %1213 fastmath<reassoc,contract> : f32
        %1223 = arith.addf %1074, %1222 fastmath<reassoc,contract> : f32
        %1224 = arith.mulf %1203, %1214 fastmath<reassoc,contract> : f32
        %1225 = arith.addf %1076, %1224 fastmath<reassoc,contract> : f32
        %1226 = arith.mulf %1203, %1215 fastmath<reassoc,contract> : f32
        %1227 = arith.addf %1078, %1226 fastmath<reassoc,contract> : f32
        %1228 = arith.mulf %1203, %1216 fastmath<reassoc,contract> : f32
        %1229 = arith.addf %1080, %1228 fastmath<reassoc,contract> : f32
        %1230 = arith.mulf %1203, %1218 fastmath<reassoc,contract> : f32
        %1231 = arith.addf %1082, %1230 fastmath<reassoc,contract> : f32
        %1232 = arith.mulf %1203, %1219 fastmath<reassoc,contract> : f32
        %1233 = arith.addf %1084, %1232 fastmath<reassoc,contract> : f32
        %1234 = arith.mulf %1203, %1220 fastmath<reassoc,contract> : f32
        %1235 = arith.addf %1086, %1234 fastmath<reassoc,contract> : f32
        %1236 = arith.mulf %1203, %1221 fastmath<reassoc,contract> : f32
        %1237 = arith.addf %1088, %1236 fastmath<reassoc,contract> : f32
        %1238 = arith.mulf %1204, %1213 fastmath<reassoc,contract> : f32
        %1239 = arith.addf %1090, %1238 fastmath<reassoc,contract> : f32
        %1240 = arith.mulf %1204, %1214 fastmath<reassoc,contract> : f32
        %1241 = arith.addf %1092, %1240 fastmath<reassoc,contract> : f32
        %1242 = arith.mulf %1204, %1215 fastmath<reassoc,contract> : f32
        %1243 = arith.addf %1094, %1242 fastmath<reassoc,contract> : f32
        %1244 = arith.mulf %1204, %1216 fastmath<reassoc,contract> : f32
        %1245 = arith.addf %1096, %1244 fastmath<reassoc,contract> : f32
        %1246 = arith.mulf %1204, %1218 fastmath<reassoc,contract> : f32
        %1247 = arith.addf %1098, %1246 fastmath<reassoc,contract> : f32
        %1248 = arith.mulf %1204, %1219 fastmath<reassoc,contract> : f32
        %1249 = arith.addf %1100, %1248 fastmath<reassoc,contract> : f32
        %1250 = arith.mulf %1204, %1220 fastmath<reassoc,contract> : f32
        %1251 = arith.addf %1102, %1250 fastmath<reassoc,contract> : f32
        %1252 = arith.mulf %1204, %1221 fastmath<reassoc,contract> : f32
        %1253 = arith.addf %1104, %1252 fastmath<reassoc,contract> : f32
        %1254 = arith.mulf %1205, %1213 fastmath<reassoc,contract> : f32
        %1255 = arith.addf %1106, %1254 fastmath<reassoc,contract> : f32
        %1256 = arith.mulf %1205, %1214 fastmath<reassoc,contract> : f32
        %1257 = arith.addf %1108, %1256 fastmath<reassoc,contract> : f32
        %1258 = arith.mulf %1205, %1215 fastmath<reassoc,contract> : f32
        %1259 = arith.addf %1110, %1258 fastmath<reassoc,contract> : f32
        %1260 = arith.mulf %1205, %1216 fastmath<reassoc,contract> : f32
        %1261 = arith.addf %1112, %1260 fastmath<reassoc,contract> : f32
        %1262 = arith.mulf %1205, %1218 fastmath<reassoc,contract> : f32
        %1263 = arith.addf %1114, %1262 fastmath<reassoc,contract> : f32
        %1264 = arith.mulf %1205, %1219 fastmath<reassoc,contract> : f32
        %1265 = arith.addf %1116, %1264 fastmath<reassoc,contract> : f32
        %1266 = arith.mulf %1205, %1220 fastmath<reassoc,contract> : f32
        %1267 = arith.addf %1118, %1266 fastmath<reassoc,contract> : f32
        %1268 = arith.mulf %1205, %1221 fastmath<reassoc,contract> : f32
        %1269 = arith.addf %1120, %1268 fastmath<reassoc,contract> : f32
        %1270 = arith.mulf %1206, %1213 fastmath<reassoc,contract> : f32
        %1271 = arith.addf %1122, %1270 fastmath<reassoc,contract> : f32
        %1272 = arith.mulf %1206, %1214 fastmath<reassoc,contract> : f32
        %1273 = arith.addf %1124, %1272 fastmath<reassoc,contract> : f32
        %1274 = arith.mulf %1206, %1215 fastmath<reassoc,contract> : f32
        %1275 = arith.addf %1126, %1274 fastmath<reassoc,contract> : f32
        %1276 = arith.mulf %1206, %1216 fastmath<reassoc,contract> : f32
        %1277 = arith.addf %1128, %1276 fastmath<reassoc,contract> : f32
        %1278 = arith.mulf %1206, %1218 fastmath<reassoc,contract> : f32
        %1279 = arith.addf %1130, %1278 fastmath<reassoc,contract> : f32
        %1280 = arith.mulf %1206, %1219 fastmath<reassoc,contract> : f32
        %1281 = arith.addf %1132, %1280 fastmath<reassoc,contract> : f32
        %1282 = arith.mulf %1206, %1220 fastmath<reassoc,contract> : f32
        %1283 = arith.addf %1134, %1282 fastmath<reassoc,contract> : f32
        %1284 = arith.mulf %1206, %1221 fastmath<reassoc,contract> : f32
        %1285 = arith.addf %1136, %1284 fastmath<reassoc,contract> : f32
        %1286 = arith.mulf %1208, %1213 fastmath<reassoc,contract> : f32
        %1287 = arith.addf %1138, %1286 fastmath<reassoc,contract> : f32
        %1288 = arith.mulf %1208, %1214 fastmath<reassoc,contract> : f32
        %1289 = arith.addf %1140, %1288 fastmath<reassoc,contract> : f32
        %1290 = arith.mulf %1208, %1215 fastmath<reassoc,contract> : f32
        %1291 = arith.addf %1142, %1290 fastmath<reassoc,contract> : f32
        %1292 = arith.mulf %1208, %1216 fastmath<reassoc,contract> : f32
        %1293 = arith.addf %1144, %1292 fastmath<reassoc,contract> : f32
        %1294 = arith.mulf %1208, %1218 fastmath<reassoc,contract> : f32
        %1295 = arith.addf %1146, %1294 fastmath<reassoc,contract> : f32
        %1296 = arith.mulf %1208, %1219 fastmath<reassoc,contract> : f32
        %1297 = arith.addf %1148, %1296 fastmath<reassoc,contract> : f32
        %1298 = arith.mulf %1208, %1220 fastmath<reassoc,contract> : f32
        %1299 = arith.addf %1150, %1298 fastmath<reassoc,contract> : f32
        %1300 = arith.mulf %1208, %1221 fastmath<reassoc,contract> : f32
        %1301 = arith.addf %1152, %1300 fastmath<reassoc,contract> : f32
        %1302 = arith.mulf %1209, %1213 fastmath<reassoc,contract> : f32
        %1303 = arith.addf %1154, %1302 fastmath<reassoc,contract> : f32
        %1304 = arith.mulf %1209, %1214 fastmath<reassoc,contract> : f32
        %1305 = arith.addf %1156, %1304 fastmath<reassoc,contract> : f32
        %1306 = arith.mulf %1209, %1215 fastmath<reassoc,contract> : f32
        %1307 = arith.addf %1158, %1306 fastmath<reassoc,contract> : f32
        %1308 = arith.mulf %1209, %1216 fastmath<reassoc,contract> : f32
        %1309 = arith.addf %1160, %1308 fastmath<reassoc,contract> : f32
        %1310 = arith.mulf %1209, %1218 fastmath<reassoc,contract> : f32
        %1311 = arith.addf %1162, %1310 fastmath<reassoc,contract> : f32
        %1312 = arith.mulf %1209, %1219 fastmath<reassoc,contract> : f32
        %1313 = arith.addf %1164, %1312 fastmath<reassoc,contract> : f32
        %1314 = arith.mulf %1209, %1220 fastmath<reassoc,contract> : f32
        %1315 = arith.addf %1166, %1314 fastmath<reassoc,contract> : f32
        %1316 = arith.mulf %1209, %1221 fastmath<reassoc,contract> : f32
        %1317 = arith.addf %1168, %1316 fastmath<reassoc,contract> : f32
        %1318 = arith.mulf %1210, %1213 fastmath<reassoc,contract> : f32
        %1319 = arith.addf %1170, %1318 fastmath<reassoc,contract> : f32
        %1320 = arith.mulf %1210, %1214 fastmath<reassoc,contract> : f32
        %1321 = arith.addf %1172, %1320 fastmath<reassoc,contract> : f32
        %1322 = arith.mulf %1210, %1215 fastmath<reassoc,contract> : f32
        %1323 = arith.addf %1174, %1322 fastmath<reassoc,contract> : f32
        %1324 = arith.mulf %1210, %1216 fastmath<reassoc,contract> : f32
        %1325 = arith.addf %1176, %1324 fastmath<reassoc,contract> : f32
        %1326 = arith.mulf %1210, %1218 fastmath<reassoc,contract> : f32
        %1327 = arith.addf %1178, %1326 fastmath<reassoc,contract> : f32
        %1328 = arith.mulf %1210, %1219 fastmath<reassoc,contract> : f32
        %1329 = arith.addf %1180, %1328 fastmath<reassoc,contract> : f32
        %1330 = arith.mulf %1210, %1220 fastmath<reassoc,contract> : f32
        %1331 = arith.addf %1182, %1330 fastmath<reassoc,contract> : f32
        %1332 = arith.mulf %1210, %1221 fastmath<reassoc,contract> : f32
        %1333 = arith.addf %1184, %1332 fastmath<reassoc,contract> : f32
        %1334 = arith.mulf %1211, %1213 fastmath<reassoc,contract> : f32
        %1335 = arith.addf %1186, %1334 fastmath<reassoc,contract> : f32
        %1336 = arith.mulf %1211, %1214 fastmath<reassoc,contract> : f32
        %1337 = arith.addf %1188, %1336 fastmath<reassoc,contract> : f32
        %1338 = arith.mulf %1211, %1215 fastmath<reassoc,contract> : f32
        %1339 = arith.addf %1190, %1338 fastmath<reassoc,contract> : f32
        %1340 = arith.mulf %1211, %1216 fastmath<reassoc,contract> : f32
        %1341 = arith.addf %1192, %1340 fastmath<reassoc,contract> : f32
        %1342 = arith.mulf %1211, %1218 fastmath<reassoc,contract> : f32
        %1343 = arith.addf %1194, %1342 fastmath<reassoc,contract> : f32
        %1344 = arith.mulf %1211, %1219 fastmath<reassoc,contract> : f32
        %1345 = arith.addf %1196, %1344 fastmath<reassoc,contract> : f32
        %1346 = arith.mulf %1211, %1220 fastmath<reassoc,contract> : f32
        %1347 = arith.addf %1198, %1346 fastmath<reassoc,contract> : f32
        %1348 = arith.mulf %1211, %1221 fastmath<reassoc,contract> : f32
        %1349 = arith.addf %1200, %1348 fastmath<reassoc,contract> : f32
        %1350 = arith.constant 7 : index
        %1351 = vector.load %22[%1350, %29] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1352 = vector.extract %1351[0] : f32 from vector<4xf32>
        %1353 = vector.extract %1351[1] : f32 from vector<4xf32>
        %1354 = vector.extract %1351[2] : f32 from vector<4xf32>
        %1355 = vector.extract %1351[3] : f32 from vector<4xf32>
        %1356 = vector.load %22[%1350, %37] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1357 = vector.extract %1356[0] : f32 from vector<4xf32>
        %1358 = vector.extract %1356[1] : f32 from vector<4xf32>
        %1359 = vector.extract %1356[2] : f32 from vector<4xf32>
        %1360 = vector.extract %1356[3] : f32 from vector<4xf32>
        %1361 = vector.load %23[%1350, %49] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1362 = vector.extract %1361[0] : f32 from vector<4xf32>
        %1363 = vector.extract %1361[1] : f32 from vector<4xf32>
        %1364 = vector.extract %1361[2] : f32 from vector<4xf32>
        %1365 = vector.extract %1361[3] : f32 from vector<4xf32>
        %1366 = vector.load %23[%1350, %57] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1367 = vector.extract %1366[0] : f32 from vector<4xf32>
        %1368 = vector.extract %1366[1] : f32 from vector<4xf32>
        %1369 = vector.extract %1366[2] : f32 from vector<4xf32>
        %1370 = vector.extract %1366[3] : f32 from vector<4xf32>
        %1371 = arith.mulf %1352, %1362 fastmath<reassoc,contract> : f32
        %1372 = arith.addf %1223, %1371 fastmath<reassoc,contract> : f32
        %1373 = arith.mulf %1352, %1363 fastmath<reassoc,contract> : f32
        %1374 = arith.addf %1225, %1373 fastmath<reassoc,contract> : f32
        %1375 = arith.mulf %1352, %1364 fastmath<reassoc,contract> : f32
        %1376 = arith.addf %1227, %1375 fastmath<reassoc,contract> : f32
        %1377 = arith.mulf %1352, %1365 fastmath<reassoc,contract> : f32
        %1378 = arith.addf %1229, %1377 fastmath<reassoc,contract> : f32
        %1379 = arith.mulf %1352, %1367 fastmath<reassoc,contract> : f32
        %1380 = arith.addf %1231, %1379 fastmath<reassoc,contract> : f32
        %1381 = arith.mulf %1352, %1368 fastmath<reassoc,contract> : f32
        %1382 = arith.addf %1233, %1381 fastmath<reassoc,contract> : f32
        %1383 = arith.mulf %1352, %1369 fastmath<reassoc,contract> : f32
        %1384 = arith.addf %1235, %1383 fastmath<reassoc,contract> : f32
        %1385 = arith.mulf %1352, %1370 fastmath<reassoc,contract> : f32
        %1386 = arith.addf %1237, %1385 fastmath<reassoc,contract> : f32
        %1387 = arith.mulf %1353, %1362 fastmath<reassoc,contract> : f32
        %1388 = arith.addf %1239, %1387 fastmath<reassoc,contract> : f32
        %1389 = arith.mulf %1353, %1363 fastmath<reassoc,contract> : f32
        %1390 = arith.addf %1241, %1389 fastmath<reassoc,contract> : f32
        %1391 = arith.mulf %1353, %1364 fastmath<reassoc,contract> : f32
        %1392 = arith.addf %1243, %1391 fastmath<reassoc,contract> : f32
        %1393 = arith.mulf %1353, %1365 fastmath<reassoc,contract> : f32
        %1394 = arith.addf %1245, %1393 fastmath<reassoc,contract> : f32
        %1395 = arith.mulf %1353, %1367 fastmath<reassoc,contract> : f32
        %1396 = arith.addf %1247, %1395 fastmath<reassoc,contract> : f32
        %1397 = arith.mulf %1353, %1368 fastmath<reassoc,contract> : f32
        %1398 = arith.addf %1249, %1397 fastmath<reassoc,contract> : f32
        %1399 = arith.mulf %1353, %1369 fastmath<reassoc,contract> : f32
        %1400 = arith.addf %1251, %1399 fastmath<reassoc,contract> : f32
        %1401 = arith.mulf %1353, %1370 fastmath<reassoc,contract> : f32
        %1402 = arith.addf %1253, %1401 fastmath<reassoc,contract> : f32
        %1403 = arith.mulf %1354, %1362 fastmath<reassoc,contract> : f32
        %1404 = arith.addf %1255, %1403 fastmath<reassoc,contract> : f32
        %1405 = arith.mulf %1354, %1363 fastmath<reassoc,contract> : f32
        %1406 = arith.addf %1257, %1405 fastmath<reassoc,contract> : f32
        %1407 = arith.mulf %1354, %1364 fastmath<reassoc,contract> : f32
        %1408 = arith.addf %1259, %1407 fastmath<reassoc,contract> : f32
        %1409 = arith.mulf %1354, %1365 fastmath<reassoc,contract> : f32
        %1410 = arith.addf %1261, %1409 fastmath<reassoc,contract> : f32
        %1411 = arith.mulf %1354, %1367 fastmath<reassoc,contract> : f32
        %1412 = arith.addf %1263, %1411 fastmath<reassoc,contract> : f32
        %1413 = arith.mulf %1354, %1368 fastmath<reassoc,contract> : f32
        %1414 = arith.addf %1265, %1413 fastmath<reassoc,contract> : f32
        %1415 = arith.mulf %1354, %1369 fastmath<reassoc,contract> : f32
        %1416 = arith.addf %1267, %1415 fastmath<reassoc,contract> : f32
        %1417 = arith.mulf %1354, %1370 fastmath<reassoc,contract> : f32
        %1418 = arith.addf %1269, %1417 fastmath<reassoc,contract> : f32
        %1419 = arith.mulf %1355, %1362 fastmath<reassoc,contract> : f32
        %1420 = arith.addf %1271, %1419 fastmath<reassoc,contract> : f32
        %1421 = arith.mulf %1355, %1363 fastmath<reassoc,contract> : f32
        %1422 = arith.addf %1273, %1421 fastmath<reassoc,contract> : f32
        %1423 = arith.mulf %1355, %1364 fastmath<reassoc,contract> : f32
        %1424 = arith.addf %1275, %1423 fastmath<reassoc,contract> : f32
        %1425 = arith.mulf %1355, %1365 fastmath<reassoc,contract> : f32
        %1426 = arith.addf %1277, %1425 fastmath<reassoc,contract> : f32
        %1427 = arith.mulf %1355, %1367 fastmath<reassoc,contract> : f32
        %1428 = arith.addf %1279, %1427 fastmath<reassoc,contract> : f32
        %1429 = arith.mulf %1355, %1368 fastmath<reassoc,contract> : f32
        %1430 = arith.addf %1281, %1429 fastmath<reassoc,contract> : f32
        %1431 = arith.mulf %1355, %1369 fastmath<reassoc,contract> : f32
        %1432 = arith.addf %1283, %1431 fastmath<reassoc,contract> : f32
        %1433 = arith.mulf %1355, %1370 fastmath<reassoc,contract> : f32
        %1434 = arith.addf %1285, %1433 fastmath<reassoc,contract> : f32
        %1435 = arith.mulf %1357, %1362 fastmath<reassoc,contract> : f32
        %1436 = arith.addf %1287, %1435 fastmath<reassoc,contract> : f32
        %1437 = arith.mulf %1357, %1363 fastmath<reassoc,contract> : f32
        %1438 = arith.addf %1289, %1437 fastmath<reassoc,contract> : f32
        %1439 = arith.mulf %1357, %1364 fastmath<reassoc,contract> : f32
        %1440 = arith.addf %1291, %1439 fastmath<reassoc,contract> : f32
        %1441 = arith.mulf %1357, %1365 fastmath<reassoc,contract> : f32
        %1442 = arith.addf %1293, %1441 fastmath<reassoc,contract> : f32
        %1443 = arith.mulf %1357, %1367 fastmath<reassoc,contract> : f32
        %1444 = arith.addf %1295, %1443 fastmath<reassoc,contract> : f32
        %1445 = arith.mulf %1357, %1368 fastmath<reassoc,contract> : f32
        %1446 = arith.addf %1297, %1445 fastmath<reassoc,contract> : f32
        %1447 = arith.mulf %1357, %1369 fastmath<reassoc,contract> : f32
        %1448 = arith.addf %1299, %1447 fastmath<reassoc,contract> : f32
        %1449 = arith.mulf %1357, %1370 fastmath<reassoc,contract> : f32
        %1450 = arith.addf %1301, %1449 fastmath<reassoc,contract> : f32
        %1451 = arith.mulf %1358, %1362 fastmath<reassoc,contract> : f32
        %1452 = arith.addf %1303, %1451 fastmath<reassoc,contract> : f32
        %1453 = arith.mulf %1358, %1363 fastmath<reassoc,contract> : f32
        %1454 = arith.addf %1305, %1453 fastmath<reassoc,contract> : f32
        %1455 = arith.mulf %1358, %1364 fastmath<reassoc,contract> : f32
        %1456 = arith.addf %1307, %1455 fastmath<reassoc,contract> : f32
        %1457 = arith.mulf %1358, %1365 fastmath<reassoc,contract> : f32
        %1458 = arith.addf %1309, %1457 fastmath<reassoc,contract> : f32
        %1459 = arith.mulf %1358, %1367 fastmath<reassoc,contract> : f32
        %1460 = arith.addf %1311, %1459 fastmath<reassoc,contract> : f32
        %1461 = arith.mulf %1358, %1368 fastmath<reassoc,contract> : f32
        %1462 = arith.addf %1313, %1461 fastmath<reassoc,contract> : f32
        %1463 = arith.mulf %1358, %1369 fastmath<reassoc,contract> : f32
        %1464 = arith.addf %1315, %1463 fastmath<reassoc,contract> : f32
        %1465 = arith.mulf %1358, %1370 fastmath<reassoc,contract> : f32
        %1466 = arith.addf %1317, %1465 fastmath<reassoc,contract> : f32
        %1467 = arith.mulf %1359, %1362 fastmath<reassoc,contract> : f32
        %1468 = arith.addf %1319, %1467 fastmath<reassoc,contract> : f32
        %1469 = arith.mulf %1359, %1363 fastmath<reassoc,contract> : f32
        %1470 = arith.addf %1321, %1469 fastmath<reassoc,contract> : f32
        %1471 = arith.mulf %1359, %1364 fastmath<reassoc,contract> : f32
        %1472 = arith.addf %1323, %1471 fastmath<reassoc,contract> : f32
        %1473 = arith.mulf %1359, %1365 fastmath<reassoc,contract> : f32
        %1474 = arith.addf %1325, %1473 fastmath<reassoc,contract> : f32
        %1475 = arith.mulf %1359, %1367 fastmath<reassoc,contract> : f32
        %1476 = arith.addf %1327, %1475 fastmath<reassoc,contract> : f32
        %1477 = arith.mulf %1359, %1368 fastmath<reassoc,contract> : f32
        %1478 = arith.addf %1329, %1477 fastmath<reassoc,contract> : f32
        %1479 = arith.mulf %1359, %1369 fastmath<reassoc,contract> : f32
        %1480 = arith.addf %1331, %1479 fastmath<reassoc,contract> : f32
        %1481 = arith.mulf %1359, %1370 fastmath<reassoc,contract> : f32
        %1482 = arith.addf %1333, %1481 fastmath<reassoc,contract> : f32
        %1483 = arith.mulf %1360, %1362 fastmath<reassoc,contract> : f32
        %1484 = arith.addf %1335, %1483 fastmath<reassoc,contract> : f32
        %1485 = arith.mulf %1360, %1363 fastmath<reassoc,contract> : f32
        %1486 = arith.addf %1337, %1485 fastmath<reassoc,contract> : f32
        %1487 = arith.mulf %1360, %1364 fastmath<reassoc,contract> : f32
        %1488 = arith.addf %1339, %1487 fastmath<reassoc,contract> : f32
        %1489 = arith.mulf %1360, %1365 fastmath<reassoc,contract> : f32
        %1490 = arith.addf %1341, %1489 fastmath<reassoc,contract> : f32
        %1491 = arith.mulf %1360, %1367 fastmath<reassoc,contract> : f32
        %1492 = arith.addf %1343, %1491 fastmath<reassoc,contract> : f32
        %1493 = arith.mulf %1360, %1368 fastmath<reassoc,contract> : f32
        %1494 = arith.addf %1345, %1493 fastmath<reassoc,contract> : f32
        %1495 = arith.mulf %1360, %1369 fastmath<reassoc,contract> : f32
        %1496 = arith.addf %1347, %1495 fastmath<reassoc,contract> : f32
        %1497 = arith.mulf %1360, %1370 fastmath<reassoc,contract> : f32
        %1498 = arith.addf %1349, %1497 fastmath<reassoc,contract> : f32
        gpu.barrier
        scf.yield %1372, %1374, %1376, %1378, %1380, %1382, %1384, %1386, %1388, %1390, %1392, %1394, %1396, %1398, %1400, %1402, %1404, %1406, %1408, %1410, %1412, %1414, %1416, %1418, %1420, %1422, %1424, %1426, %1428, %1430, %1432, %1434, %1436, %1438, %1440, %1442, %1444, %1446, %1448, %1450, %1452, %1454, %1456, %1458, %1460, %1462, %1464, %1466, %1468, %1470, %1472, %1474, %1476, %1478, %1480, %1482, %1484, %1486, %1488, %1490, %1492, %1494, %1496, %1498 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32
      }
      %1499 = arith.addi %19, %29 : index
      %1500 = arith.addi %21, %49 : index
      %1501 = arith.cmpi ult, %1499, %3 : index
      %1502 = arith.cmpi ult, %1500, %4 : index
      %1503 = arith.andi %1501, %1502 : i1
      scf.if %1503 {
        %1504 = memref.load %bias[%1500] : memref<?xf32>
        %1505 = arith.addf %66, %1504 : f32
        memref.store %1505, %out[%1499, %1500] : memref<?x?xf32>
      }
      %1506 = arith.addi %19, %29 : index
      %1507 = arith.addi %21, %51 : index
      %1508 = arith.cmpi ult, %1506, %3 : index
      %1509 = arith.cmpi ult, %1507, %4 : index
      %1510 = arith.andi %1508, %1509 : i1
      scf.if %1510 {
        %1511 = memref.load %bias[%1507] : memref<?xf32>
        %1512 = arith.addf %67, %1511 : f32
        memref.store %1512, %out[%1506, %1507] : memref<?x?xf32>
      }
      %1513 = arith.addi %19, %29 : index
      %1514 = arith.addi %21, %53 : index
      %1515 = arith.cmpi ult, %1513, %3 : index
      %1516 = arith.cmpi ult, %1514, %4 : index
      %1517 = arith.andi %1515, %1516 : i1
      scf.if %1517 {
        %1518 = memref.load %bias[%1514] : memref<?xf32>
        %1519 = arith.addf %68, %1518 : f32
        memref.store %1519, %out[%1513, %1514] : memref<?x?xf32>
      }
      %1520 = arith.addi %19, %29 : index
      %1521 = arith.addi %21, %55 : index
      %1522 = arith.cmpi ult, %1520, %3 : index
      %1523 = arith.cmpi ult, %1521, %4 : index
      %1524 = arith.andi %1522, %1523 : i1
      scf.if %1524 {
        %1525 = memref.load %bias[%1521] : memref<?xf32>
        %1526 = arith.addf %69, %1525 : f32
        memref.store %1526, %out[%1520, %1521] : memref<?x?xf32>
      }
      %1527 = arith.addi %19, %29 : index
      %1528 = arith.addi %21, %57 : index
      %1529 = arith.cmpi ult, %1527, %3 : index
      %1530 = arith.cmpi ult, %1528, %4 : index
      %1531 = arith.andi %1529, %1530 : i1
      scf.if %1531 {
        %1532 = memref.load %bias[%1528] : memref<?xf32>
        %1533 = arith.addf %70, %1532 : f32
        memref.store %1533, %out[%1527, %1528] : memref<?x?xf32>
      }
      %1534 = arith.addi %19, %29 : index
      %1535 = arith.addi %21, %59 : index
      %1536 = arith.cmpi ult, %1534, %3 : index
      %1537 = arith.cmpi ult, %1535, %4 : index
      %1538 = arith.andi %1536, %1537 : i1
      scf.if %1538 {
        %1539 = memref.load %bias[%1535] : memref<?xf32>
        %1540 = arith.addf %71, %1539 : f32
        memref.store %1540, %out[%1534, %1535] : memref<?x?xf32>
      }
      %1541 = arith.addi %19, %29 : index
      %1542 = arith.addi %21, %61 : index
      %1543 = arith.cmpi ult, %1541, %3 : index
      %1544 = arith.cmpi ult, %1542, %4 : index
      %1545 = arith.andi %1543, %1544 : i1
      scf.if %1545 {
        %1546 = memref.load %bias[%1542] : memref<?xf32>
        %1547 = arith.addf %72, %1546 : f32
        memref.store %1547, %out[%1541, %1542] : memref<?x?xf32>
      }
      %1548 = arith.addi %19, %29 : index
      %1549 = arith.addi %21, %63 : index
      %1550 = arith.cmpi ult, %1548, %3 : index
      %1551 = arith.cmpi ult, %1549, %4 : index
      %1552 = arith.andi %1550, %1551 : i1
      scf.if %1552 {
        %1553 = memref.load %bias[%1549] : memref<?xf32>
        %1554 = arith.addf %73, %1553 : f32
        memref.store %1554, %out[%1548, %1549] : memref<?x?xf32>
      }
      %1555 = arith.addi %19, %31 : index
      %1556 = arith.addi %21, %49 : index
      %1557 = arith.cmpi ult, %1555, %3 : index
      %1558 = arith.cmpi ult, %1556, %4 : index
      %1559 = arith.andi %1557, %1558 : i1
      scf.if %1559 {
        %1560 = memref.load %bias[%1556] : memref<?xf32>
        %1561 = arith.addf %74, %1560 : f32
        memref.store %1561, %out[%1555, %1556] : memref<?x?xf32>
      }
      %1562 = arith.addi %19, %31 : index
      %1563 = arith.addi %21, %51 : index
      %1564 = arith.cmpi ult, %1562, %3 : index
      %1565 = arith.cmpi ult, %1563, %4 : index
      %1566 = arith.andi %1564, %1565 : i1
      scf.if %1566 {
        %1567 = memref.load %bias[%1563] : memref<?xf32>
        %1568 = arith.addf %75, %1567 : f32
        memref.store %1568, %out[%1562, %1563] : memref<?x?xf32>
      }
      %1569 = arith.addi %19, %31 : index
      %1570 = arith.addi %21, %53 : index
      %1571 = arith.cmpi ult, %1569, %3 : index
      %1572 = arith.cmpi ult, %1570, %4 : index
      %1573 = arith.andi %1571, %1572 : i1
      scf.if %1573 {
        %1574 = memref.load %bias[%1570] : memref<?xf32>
        %1575 = arith.addf %76, %1574 : f32
        memref.store %1575, %out[%1569, %1570] : memref<?x?xf32>
      }
      %1576 = arith.addi %19, %31 : index
      %1577 = arith.addi %21, %55 : index
      %1578 = arith.cmpi ult, %1576, %3 : index
      %1579 = arith.cmpi ult, %1577, %4 : index
      %1580 = arith.andi %1578, %1579 : i1
      scf.if %1580 {
        %1581 = memref.load %bias[%1577] : memref<?xf32>
        %1582 = arith.addf %77, %1581 : f32
        memref.store %1582, %out[%1576, %1577] : memref<?x?xf32>
      }
      %1583 = arith.addi %19, %31 : index
      %1584 = arith.addi %21, %57 : index
      %1585 = arith.cmpi ult, %1583, %3 : index
      %1586 = arith.cmpi ult, %1584, %4 : index
      %1587 = arith.andi %1585, %1586 : i1
      scf.if %1587 {
        %1588 = memref.load %bias[%1584] : memref<?xf32>
        %1589 = arith.addf %78, %1588 : f32
        memref.store %1589, %out[%1583, %1584] : memref<?x?xf32>
      }
      %1590 = arith.addi %19, %31 : index
      %1591 = arith.addi %21, %59 : index
      %1592 = arith.cmpi ult, %1590, %3 : index
      %1593 = arith.cmpi ult, %1591, %4 : index
      %1594 = arith.andi %1592, %1593 : i1
      scf.if %1594 {
        %1595 = memref.load %bias[%1591] : memref<?xf32>
        %1596 = arith.addf %79, %1595 : f32
        memref.store %1596, %out[%1590, %1591] : memref<?x?xf32>
      }
      %1597 = arith.addi %19, %31 : index
      %1598 = arith.addi %21, %61 : index
      %1599 = arith.cmpi ult, %1597, %3 : index
      %1600 = arith.cmpi ult, %1598, %4 : index
      %1601 = arith.andi %1599, %1600 : i1
      scf.if %1601 {
        %1602 = memref.load %bias[%1598] : memref<?xf32>
        %1603 = arith.addf %80, %1602 : f32
        memref.store %1603, %out[%1597, %1598] : memref<?x?xf32>
      }
      %1604 = arith.addi %19, %31 : index
      %1605 = arith.addi %21, %63 : index
      %1606 = arith.cmpi ult, %1604, %3 : index
      %1607 = arith.cmpi ult, %1605, %4 : index
      %1608 = arith.andi %1606, %1607 : i1
      scf.if %1608 {
        %1609 = memref.load %bias[%1605] : memref<?xf32>
        %1610 = arith.addf %81, %1609 : f32
        memref.store %1610, %out[%1604, %1605] : memref<?x?xf32>
      }
      %1611 = arith.addi %19, %33 : index
      %1612 = arith.addi %21, %49 : index
      %1613 = arith.cmpi ult, %1611, %3 : index
      %1614 = arith.cmpi ult, %1612, %4 : index
      %1615 = arith.andi %1613, %1614 : i1
      scf.if %1615 {
        %1616 = memref.load %bias[%1612] : memref<?xf32>
        %1617 = arith.addf %82, %1616 : f32
        memref.store %1617, %out[%1611, %1612] : memref<?x?xf32>
      }
      %1618 = arith.addi %19, %33 : index
      %1619 = arith.addi %21, %51 : index
      %1620 = arith.cmpi ult, %1618, %3 : index
      %1621 = arith.cmpi ult, %1619, %4 : index
      %1622 = arith.andi %1620, %1621 : i1
      scf.if %1622 {
        %1623 = memref.load %bias[%1619] : memref<?xf32>
        %1624 = arith.addf %83, %1623 : f32
        memref.store %1624, %out[%1618, %1619] : memref<?x?xf32>
      }
      %1625 = arith.addi %19, %33 : index
      %1626 = arith.addi %21, %53 : index
      %1627 = arith.cmpi ult, %1625, %3 : index
      %1628 = arith.cmpi ult, %1626, %4 : index
      %1629 = arith.andi %1627, %1628 : i1
      scf.if %1629 {
        %1630 = memref.load %bias[%1626] : memref<?xf32>
        %1631 = arith.addf %84, %1630 : f32
        memref.store %1631, %out[%1625, %1626] : memref<?x?xf32>
      }
      %1632 = arith.addi %19, %33 : index
      %1633 = arith.addi %21, %55 : index
      %1634 = arith.cmpi ult, %1632, %3 : index
      %1635 = arith.cmpi ult, %1633, %4 : index
      %1636 = arith.andi %1634, %1635 : i1
      scf.if %1636 {
        %1637 = memref.load %bias[%1633] : memref<?xf32>
        %1638 = arith.addf %85, %1637 : f32
        memref.store %1638, %out[%1632, %1633] : memref<?x?xf32>
      }
      %1639 = arith.addi %19, %33 : index
      %1640 = arith.addi %21, %57 : index
      %1641 = arith.cmpi ult, %1639, %3 : index
      %1642 = arith.cmpi ult, %1640, %4 : index
      %1643 = arith.andi %1641, %1642 : i1
      scf.if %1643 {
        %1644 = memref.load %bias[%1640] : memref<?xf32>
        %1645 = arith.addf %86, %1644 : f32
        memref.store %1645, %out[%1639, %1640] : memref<?x?xf32>
      }
      %1646 = arith.addi %19, %33 : index
      %1647 = arith.addi %21, %59 : index
      %1648 = arith.cmpi ult, %1646, %3 : index
      %1649 = arith.cmpi ult, %1647, %4 : index
      %1650 = arith.andi %1648, %1649 : i1
      scf.if %1650 {
        %1651 = memref.load %bias[%1647] : memref<?xf32>
        %1652 = arith.addf %87, %1651 : f32
        memref.store %1652, %out[%1646, %1647] : memref<?x?xf32>
      }
      %1653 = arith.addi %19, %33 : index
      %1654 = arith.addi %21, %61 : index
      %1655 = arith.cmpi ult, %1653, %3 : index
      %1656 = arith.cmpi ult, %1654, %4 : index
      %1657 = arith.andi %1655, %1656 : i1
      scf.if %1657 {
        %1658 = memref.load %bias[%1654] : memref<?xf32>
        %1659 = arith.addf %88, %1658 : f32
        memref.store %1659, %out[%1653, %1654] : memref<?x?xf32>
      }
      %1660 = arith.addi %19, %33 : index
      %1661 = arith.addi %21, %63 : index
      %1662 = arith.cmpi ult, %1660, %3 : index
      %1663 = arith.cmpi ult, %1661, %4 : index
      %1664 = arith.andi %1662, %1663 : i1
      scf.if %1664 {
        %1665 = memref.load %bias[%1661] : memref<?xf32>
        %1666 = arith.addf %89, %1665 : f32
        memref.store %1666, %out[%1660, %1661] : memref<?x?xf32>
      }
      %1667 = arith.addi %19, %35 : index
      %1668 = arith.addi %21, %49 : index
      %1669 = arith.cmpi ult, %1667, %3 : index
      %1670 = arith.cmpi ult, %1668, %4 : index
      %1671 = arith.andi %1669, %1670 : i1
      scf.if %1671 {
        %1672 = memref.load %bias[%1668] : memref<?xf32>
        %1673 = arith.addf %90, %1672 : f32
        memref.store %1673, %out[%1667, %1668] : memref<?x?xf32>
      }
      %1674 = arith.addi %19, %35 : index
      %1675 = arith.addi %21, %51 : index
      %1676 = arith.cmpi ult, %1674, %3 : index
      %1677 = arith.cmpi ult, %1675, %4 : index
      %1678 = arith.andi %1676, %1677 : i1
      scf.if %1678 {
        %1679 = memref.load %bias[%1675] : memref<?xf32>
        %1680 = arith.addf %91, %1679 : f32
        memref.store %1680, %out[%1674, %1675] : memref<?x?xf32>
      }
      %1681 = arith.addi %19, %35 : index
      %1682 = arith.addi %21, %53 : index
      %1683 = arith.cmpi ult, %1681, %3 : index
      %1684 = arith.cmpi ult, %1682, %4 : index
      %1685 = arith.andi %1683, %1684 : i1
      scf.if %1685 {
        %1686 = memref.load %bias[%1682] : memref<?xf32>
        %1687 = arith.addf %92, %1686 : f32
        memref.store %1687, %out[%1681, %1682] : memref<?x?xf32>
      }
      %1688 = arith.addi %19, %35 : index
      %1689 = arith.addi %21, %55 : index
      %1690 = arith.cmpi ult, %1688, %3 : index
      %1691 = arith.cmpi ult, %1689, %4 : index
      %1692 = arith.andi %1690, %1691 : i1
      scf.if %1692 {
        %1693 = memref.load %bias[%1689] : memref<?xf32>
        %1694 = arith.addf %93, %1693 : f32
        memref.store %1694, %out[%1688, %1689] : memref<?x?xf32>
      }
      %1695 = arith.addi %19, %35 : index
      %1696 = arith.addi %21, %57 : index
      %1697 = arith.cmpi ult, %1695, %3 : index
      %1698 = arith.cmpi ult, %1696, %4 : index
      %1699 = arith.andi %1697, %1698 : i1
      scf.if %1699 {
        %1700 = memref.load %bias[%1696] : memref<?xf32>
        %1701 = arith.addf %94, %1700 : f32
        memref.store %1701, %out[%1695, %1696] : memref<?x?xf32>
      }
      %1702 = arith.addi %19, %35 : index
      %1703 = arith.addi %21, %59 : index
      %1704 = arith.cmpi ult, %1702, %3 : index
      %1705 = arith.cmpi ult, %1703, %4 : index
      %1706 = arith.andi %1704, %1705 : i1
      scf.if %1706 {
        %1707 = memref.load %bias[%1703] : memref<?xf32>
        %1708 = arith.addf %95, %1707 : f32
        memref.store %1708, %out[%1702, %1703] : memref<?x?xf32>
      }
      %1709 = arith.addi %19, %35 : index
      %1710 = arith.addi %21, %61 : index
      %1711 = arith.cmpi ult, %1709, %3 : index
      %1712 = arith.cmpi ult, %1710, %4 : index
      %1713 = arith.andi %1711, %1712 : i1
      scf.if %1713 {
        %1714 = memref.load %bias[%1710] : memref<?xf32>
        %1715 = arith.addf %96, %1714 : f32
        memref.store %1715, %out[%1709, %1710] : memref<?x?xf32>
      }
      %1716 = arith.addi %19, %35 : index
      %1717 = arith.addi %21, %63 : index
      %1718 = arith.cmpi ult, %1716, %3 : index
      %1719 = arith.cmpi ult, %1717, %4 : index
      %1720 = arith.andi %1718, %1719 : i1
      scf.if %1720 {
        %1721 = memref.load %bias[%1717] : memref<?xf32>
        %1722 = arith.addf %97, %1721 : f32
        memref.store %1722, %out[%1716, %1717] : memref<?x?xf32>
      }
      %1723 = arith.addi %19, %37 : index
      %1724 = arith.addi %21, %49 : index
      %1725 = arith.cmpi ult, %1723, %3 : index
      %1726 = arith.cmpi ult, %1724, %4 : index
      %1727 = arith.andi %1725, %1726 : i1
      scf.if %1727 {
        %1728 = memref.load %bias[%1724] : memref<?xf32>
        %1729 = arith.addf %98, %1728 : f32
        memref.store %1729, %out[%1723, %1724] : memref<?x?xf32>
      }
      %1730 = arith.addi %19, %37 : index
      %1731 = arith.addi %21, %51 : index
      %1732 = arith.cmpi ult, %1730, %3 : index
      %1733 = arith.cmpi ult, %1731, %4 : index
      %1734 = arith.andi %1732, %1733 : i1
      scf.if %1734 {
        %1735 = memref.load %bias[%1731] : memref<?xf32>
        %1736 = arith.addf %99, %1735 : f32
        memref.store %1736, %out[%1730, %1731] : memref<?x?xf32>
      }
      %1737 = arith.addi %19, %37 : index
      %1738 = arith.addi %21, %53 : index
      %1739 = arith.cmpi ult, %1737, %3 : index
      %1740 = arith.cmpi ult, %1738, %4 : index
      %1741 = arith.andi %1739, %1740 : i1
      scf.if %1741 {
        %1742 = memref.load %bias[%1738] : memref<?xf32>
        %1743 = arith.addf %100, %1742 : f32
        memref.store %1743, %out[%1737, %1738] : memref<?x?xf32>
      }
      %1744 = arith.addi %19, %37 : index
      %1745 = arith.addi %21, %55 : index
      %1746 = arith.cmpi ult, %1744, %3 : index
      %1747 = arith.cmpi ult, %1745, %4 : index
      %1748 = arith.andi %1746, %1747 : i1
      scf.if %1748 {
        %1749 = memref.load %bias[%1745] : memref<?xf32>
        %1750 = arith.addf %101, %1749 : f32
        memref.store %1750, %out[%1744, %1745] : memref<?x?xf32>
      }
      %1751 = arith.addi %19, %37 : index
      %1752 = arith.addi %21, %57 : index
      %1753 = arith.cmpi ult, %1751, %3 : index
      %1754 = arith.cmpi ult, %1752, %4 : index
      %1755 = arith.andi %1753, %1754 : i1
      scf.if %1755 {
        %1756 = memref.load %bias[%1752] : memref<?xf32>
        %1757 = arith.addf %102, %1756 : f32
        memref.store %1757, %out[%1751, %1752] : memref<?x?xf32>
      }
      %1758 = arith.addi %19, %37 : index
      %1759 = arith.addi %21, %59 : index
      %1760 = arith.cmpi ult, %1758, %3 : index
      %1761 = arith.cmpi ult, %1759, %4 : index
      %1762 = arith.andi %1760, %1761 : i1
      scf.if %1762 {
        %1763 = memref.load %bias[%1759] : memref<?xf32>
        %1764 = arith.addf %103, %1763 : f32
        memref.store %1764, %out[%1758, %1759] : memref<?x?xf32>
      }
      %1765 = arith.addi %19, %37 : index
      %1766 = arith.addi %21, %61 : index
      %1767 = arith.cmpi ult, %1765, %3 : index
      %1768 = arith.cmpi ult, %1766, %4 : index
      %1769 = arith.andi %1767, %1768 : i1
      scf.if %1769 {
        %1770 = memref.load %bias[%1766] : memref<?xf32>
        %1771 = arith.addf %104, %1770 : f32
        memref.store %1771, %out[%1765, %1766] : memref<?x?xf32>
      }
      %1772 = arith.addi %19, %37 : index
      %1773 = arith.addi %21, %63 : index
      %1774 = arith.cmpi ult, %1772, %3 : index
      %1775 = arith.cmpi ult, %1773, %4 : index
      %1776 = arith.andi %1774, %1775 : i1
      scf.if %1776 {
        %1777 = memref.load %bias[%1773] : memref<?xf32>
        %1778 = arith.addf %105, %1777 : f32
        memref.store %1778, %out[%1772, %1773] : memref<?x?xf32>
      }
      %1779 = arith.addi %19, %39 : index
      %1780 = arith.addi %21, %49 : index
      %1781 = arith.cmpi ult, %1779, %3 : index
      %1782 = arith.cmpi ult, %1780, %4 : index
      %1783 = arith.andi %1781, %1782 : i1
      scf.if %1783 {
        %1784 = memref.load %bias[%1780] : memref<?xf32>
        %1785 = arith.addf %106, %1784 : f32
        memref.store %1785, %out[%1779, %1780] : memref<?x?xf32>
      }
      %1786 = arith.addi %19, %39 : index
      %1787 = arith.addi %21, %51 : index
      %1788 = arith.cmpi ult, %1786, %3 : index
      %1789 = arith.cmpi ult, %1787, %4 : index
      %1790 = arith.andi %1788, %1789 : i1
      scf.if %1790 {
        %1791 = memref.load %bias[%1787] : memref<?xf32>
        %1792 = arith.addf %107, %1791 : f32
        memref.store %1792, %out[%1786, %1787] : memref<?x?xf32>
      }
      %1793 = arith.addi %19, %39 : index
      %1794 = arith.addi %21, %53 : index
      %1795 = arith.cmpi ult, %1793, %3 : index
      %1796 = arith.cmpi ult, %1794, %4 : index
      %1797 = arith.andi %1795, %1796 : i1
      scf.if %1797 {
        %1798 = memref.load %bias[%1794] : memref<?xf32>
        %1799 = arith.addf %108, %1798 : f32
        memref.store %1799, %out[%1793, %1794] : memref<?x?xf32>
      }
      %1800 = arith.addi %19, %39 : index
      %1801 = arith.addi %21, %55 : index
      %1802 = arith.cmpi ult, %1800, %3 : index
      %1803 = arith.cmpi ult, %1801, %4 : index
      %1804 = arith.andi %1802, %1803 : i1
      scf.if %1804 {
        %1805 = memref.load %bias[%1801] : memref<?xf32>
        %1806 = arith.addf %109, %1805 : f32
        memref.store %1806, %out[%1800, %1801] : memref<?x?xf32>
      }
      %1807 = arith.addi %19, %39 : index
      %1808 = arith.addi %21, %57 : index
      %1809 = arith.cmpi ult, %1807, %3 : index
      %1810 = arith.cmpi ult, %1808, %4 : index
      %1811 = arith.andi %1809, %1810 : i1
      scf.if %1811 {
        %1812 = memref.load %bias[%1808] : memref<?xf32>
        %1813 = arith.addf %110, %1812 : f32
        memref.store %1813, %out[%1807, %1808] : memref<?x?xf32>
      }
      %1814 = arith.addi %19, %39 : index
      %1815 = arith.addi %21, %59 : index
      %1816 = arith.cmpi ult, %1814, %3 : index
      %1817 = arith.cmpi ult, %1815, %4 : index
      %1818 = arith.andi %1816, %1817 : i1
      scf.if %1818 {
        %1819 = memref.load %bias[%1815] : memref<?xf32>
        %1820 = arith.addf %111, %1819 : f32
        memref.store %1820, %out[%1814, %1815] : memref<?x?xf32>
      }
      %1821 = arith.addi %19, %39 : index
      %1822 = arith.addi %21, %61 : index
      %1823 = arith.cmpi ult, %1821, %3 : index
      %1824 = arith.cmpi ult, %1822, %4 : index
      %1825 = arith.andi %1823, %1824 : i1
      scf.if %1825 {
        %1826 = memref.load %bias[%1822] : memref<?xf32>
        %1827 = arith.addf %112, %1826 : f32
        memref.store %1827, %out[%1821, %1822] : memref<?x?xf32>
      }
      %1828 = arith.addi %19, %39 : index
      %1829 = arith.addi %21, %63 : index
      %1830 = arith.cmpi ult, %1828, %3 : index
      %1831 = arith.cmpi ult, %1829, %4 : index
      %1832 = arith.andi %1830, %1831 : i1
      scf.if %1832 {
        %1833 = memref.load %bias[%1829] : memref<?xf32>
        %1834 = arith.addf %113, %1833 : f32
        memref.store %1834, %out[%1828, %1829] : memref<?x?xf32>
      }
      %1835 = arith.addi %19, %41 : index
      %1836 = arith.addi %21, %49 : index
      %1837 = arith.cmpi ult, %1835, %3 : index
      %1838 = arith.cmpi ult, %1836, %4 : index
      %1839 = arith.andi %1837, %1838 : i1
      scf.if %1839 {
        %1840 = memref.load %bias[%1836] : memref<?xf32>
        %1841 = arith.addf %114, %1840 : f32
        memref.store %1841, %out[%1835, %1836] : memref<?x?xf32>
      }
      %1842 = arith.addi %19, %41 : index
      %1843 = arith.addi %21, %51 : index
      %1844 = arith.cmpi ult, %1842, %3 : index
      %1845 = arith.cmpi ult, %1843, %4 : index
      %1846 = arith.andi %1844, %1845 : i1
      scf.if %1846 {
        %1847 = memref.load %bias[%1843] : memref<?xf32>
        %1848 = arith.addf %115, %1847 : f32
        memref.store %1848, %out[%1842, %1843] : memref<?x?xf32>
      }
      %1849 = arith.addi %19, %41 : index
      %1850 = arith.addi %21, %53 : index
      %1851 = arith.cmpi ult, %1849, %3 : index
      %1852 = arith.cmpi ult, %1850, %4 : index
      %1853 = arith.andi %1851, %1852 : i1
      scf.if %1853 {
        %1854 = memref.load %bias[%1850] : memref<?xf32>
        %1855 = arith.addf %116, %1854 : f32
        memref.store %1855, %out[%1849, %1850] : memref<?x?xf32>
      }
      %1856 = arith.addi %19, %41 : index
      %1857 = arith.addi %21, %55 : index
      %1858 = arith.cmpi ult, %1856, %3 : index
      %1859 = arith.cmpi ult, %1857, %4 : index
      %1860 = arith.andi %1858, %1859 : i1
      scf.if %1860 {
        %1861 = memref.load %bias[%1857] : memref<?xf32>
        %1862 = arith.addf %117, %1861 : f32
        memref.store %1862, %out[%1856, %1857] : memref<?x?xf32>
      }
      %1863 = arith.addi %19, %41 : index
      %1864 = arith.addi %21, %57 : index
      %1865 = arith.cmpi ult, %1863, %3 : index
      %1866 = arith.cmpi ult, %1864, %4 : index
      %1867 = arith.andi %1865, %1866 : i1
      scf.if %1867 {
        %1868 = memref.load %bias[%1864] : memref<?xf32>
        %1869 = arith.addf %118, %1868 : f32
        memref.store %1869, %out[%1863, %1864] : memref<?x?xf32>
      }
      %1870 = arith.addi %19, %41 : index
      %1871 = arith.addi %21, %59 : index
      %1872 = arith.cmpi ult, %1870, %3 : index
      %1873 = arith.cmpi ult, %1871, %4 : index
      %1874 = arith.andi %1872, %1873 : i1
      scf.if %1874 {
        %1875 = memref.load %bias[%1871] : memref<?xf32>
        %1876 = arith.addf %119, %1875 : f32
        memref.store %1876, %out[%1870, %1871] : memref<?x?xf32>
      }
      %1877 = arith.addi %19, %41 : index
      %1878 = arith.addi %21, %61 : index
      %1879 = arith.cmpi ult, %1877, %3 : index
      %1880 = arith.cmpi ult, %1878, %4 : index
      %1881 = arith.andi %1879, %1880 : i1
      scf.if %1881 {
        %1882 = memref.load %bias[%1878] : memref<?xf32>
        %1883 = arith.addf %120, %1882 : f32
        memref.store %1883, %out[%1877, %1878] : memref<?x?xf32>
      }
      %1884 = arith.addi %19, %41 : index
      %1885 = arith.addi %21, %63 : index
      %1886 = arith.cmpi ult, %1884, %3 : index
      %1887 = arith.cmpi ult, %1885, %4 : index
      %1888 = arith.andi %1886, %1887 : i1
      scf.if %1888 {
        %1889 = memref.load %bias[%1885] : memref<?xf32>
        %1890 = arith.addf %121, %1889 : f32
        memref.store %1890, %out[%1884, %1885] : memref<?x?xf32>
      }
      %1891 = arith.addi %19, %43 : index
      %1892 = arith.addi %21, %49 : index
      %1893 = arith.cmpi ult, %1891, %3 : index
      %1894 = arith.cmpi ult, %1892, %4 : index
      %1895 = arith.andi %1893, %1894 : i1
      scf.if %1895 {
        %1896 = memref.load %bias[%1892] : memref<?xf32>
        %1897 = arith.addf %122, %1896 : f32
        memref.store %1897, %out[%1891, %1892] : memref<?x?xf32>
      }
      %1898 = arith.addi %19, %43 : index
      %1899 = arith.addi %21, %51 : index
      %1900 = arith.cmpi ult, %1898, %3 : index
      %1901 = arith.cmpi ult, %1899, %4 : index
      %1902 = arith.andi %1900, %1901 : i1
      scf.if %1902 {
        %1903 = memref.load %bias[%1899] : memref<?xf32>
        %1904 = arith.addf %123, %1903 : f32
        memref.store %1904, %out[%1898, %1899] : memref<?x?xf32>
      }
      %1905 = arith.addi %19, %43 : index
      %1906 = arith.addi %21, %53 : index
      %1907 = arith.cmpi ult, %1905, %3 : index
      %1908 = arith.cmpi ult, %1906, %4 : index
      %1909 = arith.andi %1907, %1908 : i1
      scf.if %1909 {
        %1910 = memref.load %bias[%1906] : memref<?xf32>
        %1911 = arith.addf %124, %1910 : f32
        memref.store %1911, %out[%1905, %1906] : memref<?x?xf32>
      }
      %1912 = arith.addi %19, %43 : index
      %1913 = arith.addi %21, %55 : index
      %1914 = arith.cmpi ult, %1912, %3 : index
      %1915 = arith.cmpi ult, %1913, %4 : index
      %1916 = arith.andi %1914, %1915 : i1
      scf.if %1916 {
        %1917 = memref.load %bias[%1913] : memref<?xf32>
        %1918 = arith.addf %125, %1917 : f32
        memref.store %1918, %out[%1912, %1913] : memref<?x?xf32>
      }
      %1919 = arith.addi %19, %43 : index
      %1920 = arith.addi %21, %57 : index
      %1921 = arith.cmpi ult, %1919, %3 : index
      %1922 = arith.cmpi ult, %1920, %4 : index
      %1923 = arith.andi %1921, %1922 : i1
      scf.if %1923 {
        %1924 = memref.load %bias[%1920] : memref<?xf32>
        %1925 = arith.addf %126, %1924 : f32
        memref.store %1925, %out[%1919, %1920] : memref<?x?xf32>
      }
      %1926 = arith.addi %19, %43 : index
      %1927 = arith.addi %21, %59 : index
      %1928 = arith.cmpi ult, %1926, %3 : index
      %1929 = arith.cmpi ult, %1927, %4 : index
      %1930 = arith.andi %1928, %1929 : i1
      scf.if %1930 {
        %1931 = memref.load %bias[%1927] : memref<?xf32>
        %1932 = arith.addf %127, %1931 : f32
        memref.store %1932, %out[%1926, %1927] : memref<?x?xf32>
      }
      %1933 = arith.addi %19, %43 : index
      %1934 = arith.addi %21, %61 : index
      %1935 = arith.cmpi ult, %1933, %3 : index
      %1936 = arith.cmpi ult, %1934, %4 : index
      %1937 = arith.andi %1935, %1936 : i1
      scf.if %1937 {
        %1938 = memref.load %bias[%1934] : memref<?xf32>
        %1939 = arith.addf %128, %1938 : f32
        memref.store %1939, %out[%1933, %1934] : memref<?x?xf32>
      }
      %1940 = arith.addi %19, %43 : index
      %1941 = arith.addi %21, %63 : index
      %1942 = arith.cmpi ult, %1940, %3 : index
      %1943 = arith.cmpi ult, %1941, %4 : index
      %1944 = arith.andi %1942, %1943 : i1
      scf.if %1944 {
        %1945 = memref.load %bias[%1941] : memref<?xf32>
        %1946 = arith.addf %129, %1945 : f32
        memref.store %1946, %out[%1940, %1941] : memref<?x?xf32>
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
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<1024 x f32>
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<1024 x f32>
    llvm.func @program_kernel(%38: i64, %39: i64, %40: i64, %41: i64, %a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %42: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %43 = llvm.mlir.constant(8) : i64
      %44 = llvm.mlir.constant(128) : i64
      %45 = llvm.mlir.constant(16) : i64
      %46 = llvm.mlir.constant(4) : i64
      %47 = llvm.mlir.constant(0) : i64
      %48 = llvm.mlir.constant(1) : i64
      %49 = llvm.mlir.constant(2) : i64
      %50 = llvm.mlir.constant(3) : i64
      %51 = llvm.mlir.constant(64) : i64
      %52 = llvm.mlir.constant(65) : i64
      %53 = llvm.mlir.constant(66) : i64
      %54 = llvm.mlir.constant(67) : i64
      %55 = llvm.mlir.constant(256) : i64
      %56 = llvm.mlir.constant(512) : i64
      %57 = llvm.mlir.constant(768) : i64
      %58 = llvm.mlir.constant(384) : i64
      %59 = llvm.mlir.constant(5) : i64
      %60 = llvm.mlir.constant(640) : i64
      %61 = llvm.mlir.constant(6) : i64
      %62 = llvm.mlir.constant(7) : i64
      %63 = llvm.mlir.constant(896) : i64
      %64 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %64 : i32 to i64
      %65 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %65 : i32 to i64
      %66 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %67 = llvm.mul %38, %43 : i64
      %68 = llvm.udiv %block, %67 : i64
      %69 = llvm.urem %block, %67 : i64
      %70 = llvm.mul %68, %43 : i64
      %71 = llvm.sub %39, %70 : i64
      %72 = llvm.intr.umin(%71, %43) : (i64, i64) -> i64
      %73 = llvm.urem %69, %72 : i64
      %74 = llvm.add %70, %73 : i64
      %75 = llvm.udiv %69, %72 : i64
      %76 = llvm.mul %74, %44 : i64
      %77 = llvm.mul %75, %44 : i64
      %78 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %79 = llvm.addrspacecast %78 : !llvm.ptr<3> to !llvm.ptr
      %80 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %81 = llvm.addrspacecast %80 : !llvm.ptr<3> to !llvm.ptr
      %82 = llvm.udiv %thread, %45 : i64
      %83 = llvm.mul %82, %46 : i64
      %84 = llvm.add %83, %47 : i64
      %85 = llvm.add %83, %48 : i64
      %86 = llvm.add %83, %49 : i64
      %87 = llvm.add %83, %50 : i64
      %88 = llvm.add %83, %51 : i64
      %89 = llvm.add %83, %52 : i64
      %90 = llvm.add %83, %53 : i64
      %91 = llvm.add %83, %54 : i64
      %92 = llvm.urem %thread, %45 : i64
      %93 = llvm.mul %92, %46 : i64
      %94 = llvm.add %93, %47 : i64
      %95 = llvm.add %93, %48 : i64
      %96 = llvm.add %93, %49 : i64
      %97 = llvm.add %93, %50 : i64
      %98 = llvm.add %93, %51 : i64
      %99 = llvm.add %93, %52 : i64
      %100 = llvm.add %93, %53 : i64
      %101 = llvm.add %93, %54 : i64
      %102 = llvm.icmp "slt" %47, %40 : i64
      llvm.cond_br %102, ^bb1(%47, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66 : i64, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32), ^bb26(%66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66, %66 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
    ^bb1(%103: i64, %104: f32, %105: f32, %106: f32, %107: f32, %108: f32, %109: f32, %110: f32, %111: f32, %112: f32, %113: f32, %114: f32, %115: f32, %116: f32, %117: f32, %118: f32, %119: f32, %120: f32, %121: f32, %122: f32, %123: f32, %124: f32, %125: f32, %126: f32, %127: f32, %128: f32, %129: f32, %130: f32, %131: f32, %132: f32, %133: f32, %134: f32, %135: f32, %136: f32, %137: f32, %138: f32, %139: f32, %140: f32, %141: f32, %142: f32, %143: f32, %144: f32, %145: f32, %146: f32, %147: f32, %148: f32, %149: f32, %150: f32, %151: f32, %152: f32, %153: f32, %154: f32, %155: f32, %156: f32, %157: f32, %158: f32, %159: f32, %160: f32, %161: f32, %162: f32, %163: f32, %164: f32, %165: f32, %166: f32, %167: f32):
      %168 = llvm.add %thread, %47 : i64
      %169 = llvm.urem %168, %43 : i64
      %170 = llvm.udiv %168, %43 : i64
      %171 = llvm.add %103, %169 : i64
      %172 = llvm.add %76, %170 : i64
      %173 = llvm.icmp "ult" %172, %41 : i64
      %174 = llvm.icmp "ult" %171, %40 : i64
      %175 = llvm.and %173, %174 : i1
      llvm.cond_br %175, ^bb2, ^bb3
    ^bb2:
      %176 = llvm.mul %172, %a_stride0_2 overflow<nsw> : i64
      %177 = llvm.add %176, %171 overflow<nsw> : i64
      %178 = llvm.getelementptr inbounds %a_2[%177] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %179 = llvm.load %178 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb4(%179 : f32)
    ^bb3:
      %180 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb4(%180 : f32)
    ^bb4(%181: f32):
      %182 = llvm.mul %169, %44 overflow<nsw> : i64
      %183 = llvm.add %182, %170 overflow<nsw> : i64
      %184 = llvm.getelementptr inbounds %79[%183] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %181, %184 {alignment = 4 : i64} : f32, !llvm.ptr
      %185 = llvm.add %thread, %55 : i64
      %186 = llvm.urem %185, %43 : i64
      %187 = llvm.udiv %185, %43 : i64
      %188 = llvm.add %103, %186 : i64
      %189 = llvm.add %76, %187 : i64
      %190 = llvm.icmp "ult" %189, %41 : i64
      %191 = llvm.icmp "ult" %188, %40 : i64
      %192 = llvm.and %190, %191 : i1
      llvm.cond_br %192, ^bb5, ^bb6
    ^bb5:
      %193 = llvm.mul %189, %a_stride0_2 overflow<nsw> : i64
      %194 = llvm.add %193, %188 overflow<nsw> : i64
      %195 = llvm.getelementptr inbounds %a_2[%194] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %196 = llvm.load %195 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb7(%196 : f32)
    ^bb6:
      %197 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb7(%197 : f32)
    ^bb7(%198: f32):
      %199 = llvm.mul %186, %44 overflow<nsw> : i64
      %200 = llvm.add %199, %187 overflow<nsw> : i64
      %201 = llvm.getelementptr inbounds %79[%200] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %198, %201 {alignment = 4 : i64} : f32, !llvm.ptr
      %202 = llvm.add %thread, %56 : i64
      %203 = llvm.urem %202, %43 : i64
      %204 = llvm.udiv %202, %43 : i64
      %205 = llvm.add %103, %203 : i64
      %206 = llvm.add %76, %204 : i64
      %207 = llvm.icmp "ult" %206, %41 : i64
      %208 = llvm.icmp "ult" %205, %40 : i64
      %209 = llvm.and %207, %208 : i1
      llvm.cond_br %209, ^bb8, ^bb9
    ^bb8:
      %210 = llvm.mul %206, %a_stride0_2 overflow<nsw> : i64
      %211 = llvm.add %210, %205 overflow<nsw> : i64
      %212 = llvm.getelementptr inbounds %a_2[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %213 = llvm.load %212 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb10(%213 : f32)
    ^bb9:
      %214 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb10(%214 : f32)
    ^bb10(%215: f32):
      %216 = llvm.mul %203, %44 overflow<nsw> : i64
      %217 = llvm.add %216, %204 overflow<nsw> : i64
      %218 = llvm.getelementptr inbounds %79[%217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %215, %218 {alignment = 4 : i64} : f32, !llvm.ptr
      %219 = llvm.add %thread, %57 : i64
      %220 = llvm.urem %219, %43 : i64
      %221 = llvm.udiv %219, %43 : i64
      %222 = llvm.add %103, %220 : i64
      %223 = llvm.add %76, %221 : i64
      %224 = llvm.icmp "ult" %223, %41 : i64
      %225 = llvm.icmp "ult" %222, %40 : i64
      %226 = llvm.and %224, %225 : i1
      llvm.cond_br %226, ^bb11, ^bb12
    ^bb11:
      %227 = llvm.mul %223, %a_stride0_2 overflow<nsw> : i64
      %228 = llvm.add %227, %222 overflow<nsw> : i64
      %229 = llvm.getelementptr inbounds %a_2[%228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %230 = llvm.load %229 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb13(%230 : f32)
    ^bb12:
      %231 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb13(%231 : f32)
    ^bb13(%232: f32):
      %233 = llvm.mul %220, %44 overflow<nsw> : i64
      %234 = llvm.add %233, %221 overflow<nsw> : i64
      %235 = llvm.getelementptr inbounds %79[%234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %232, %235 {alignment = 4 : i64} : f32, !llvm.ptr
      %236 = llvm.add %thread, %47 : i64
      %237 = llvm.urem %236, %44 : i64
      %238 = llvm.udiv %236, %44 : i64
      %239 = llvm.add %103, %238 : i64
      %240 = llvm.add %77, %237 : i64
      %241 = llvm.icmp "ult" %240, %42 : i64
      %242 = llvm.icmp "ult" %239, %40 : i64
      %243 = llvm.and %241, %242 : i1
      llvm.cond_br %243, ^bb14, ^bb15
    ^bb14:
      %244 = llvm.mul %239, %b_stride0_2 overflow<nsw> : i64
      %245 = llvm.add %244, %240 overflow<nsw> : i64
      %246 = llvm.getelementptr inbounds %b_2[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %247 = llvm.load %246 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb16(%247 : f32)
    ^bb15:
      %248 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb16(%248 : f32)
    ^bb16(%249: f32):
      %250 = llvm.mul %238, %44 overflow<nsw> : i64
      %251 = llvm.add %250, %237 overflow<nsw> : i64
      %252 = llvm.getelementptr inbounds %81[%251] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %249, %252 {alignment = 4 : i64} : f32, !llvm.ptr
      %253 = llvm.add %thread, %55 : i64
      %254 = llvm.urem %253, %44 : i64
      %255 = llvm.udiv %253, %44 : i64
      %256 = llvm.add %103, %255 : i64
      %257 = llvm.add %77, %254 : i64
      %258 = llvm.icmp "ult" %257, %42 : i64
      %259 = llvm.icmp "ult" %256, %40 : i64
      %260 = llvm.and %258, %259 : i1
      llvm.cond_br %260, ^bb17, ^bb18
    ^bb17:
      %261 = llvm.mul %256, %b_stride0_2 overflow<nsw> : i64
      %262 = llvm.add %261, %257 overflow<nsw> : i64
      %263 = llvm.getelementptr inbounds %b_2[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %264 = llvm.load %263 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb19(%264 : f32)
    ^bb18:
      %265 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb19(%265 : f32)
    ^bb19(%266: f32):
      %267 = llvm.mul %255, %44 overflow<nsw> : i64
      %268 = llvm.add %267, %254 overflow<nsw> : i64
      %269 = llvm.getelementptr inbounds %81[%268] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %266, %269 {alignment = 4 : i64} : f32, !llvm.ptr
      %270 = llvm.add %thread, %56 : i64
      %271 = llvm.urem %270, %44 : i64
      %272 = llvm.udiv %270, %44 : i64
      %273 = llvm.add %103, %272 : i64
      %274 = llvm.add %77, %271 : i64
      %275 = llvm.icmp "ult" %274, %42 : i64
      %276 = llvm.icmp "ult" %273, %40 : i64
      %277 = llvm.and %275, %276 : i1
      llvm.cond_br %277, ^bb20, ^bb21
    ^bb20:
      %278 = llvm.mul %273, %b_stride0_2 overflow<nsw> : i64
      %279 = llvm.add %278, %274 overflow<nsw> : i64
      %280 = llvm.getelementptr inbounds %b_2[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %281 = llvm.load %280 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb22(%281 : f32)
    ^bb21:
      %282 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb22(%282 : f32)
    ^bb22(%283: f32):
      %284 = llvm.mul %272, %44 overflow<nsw> : i64
      %285 = llvm.add %284, %271 overflow<nsw> : i64
      %286 = llvm.getelementptr inbounds %81[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %283, %286 {alignment = 4 : i64} : f32, !llvm.ptr
      %287 = llvm.add %thread, %57 : i64
      %288 = llvm.urem %287, %44 : i64
      %289 = llvm.udiv %287, %44 : i64
      %290 = llvm.add %103, %289 : i64
      %291 = llvm.add %77, %288 : i64
      %292 = llvm.icmp "ult" %291, %42 : i64
      %293 = llvm.icmp "ult" %290, %40 : i64
      %294 = llvm.and %292, %293 : i1
      llvm.cond_br %294, ^bb23, ^bb24
    ^bb23:
      %295 = llvm.mul %290, %b_stride0_2 overflow<nsw> : i64
      %296 = llvm.add %295, %291 overflow<nsw> : i64
      %297 = llvm.getelementptr inbounds %b_2[%296] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %298 = llvm.load %297 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb25(%298 : f32)
    ^bb24:
      %299 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb25(%299 : f32)
    ^bb25(%300: f32):
      %301 = llvm.mul %289, %44 overflow<nsw> : i64
      %302 = llvm.add %301, %288 overflow<nsw> : i64
      %303 = llvm.getelementptr inbounds %81[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %300, %303 {alignment = 4 : i64} : f32, !llvm.ptr
      nvvm.barrier0
      %304 = llvm.getelementptr inbounds %79[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %305 = llvm.load %304 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %306 = llvm.extractelement %305[%47 : i64] : vector<4xf32>
      %307 = llvm.extractelement %305[%48 : i64] : vector<4xf32>
      %308 = llvm.extractelement %305[%49 : i64] : vector<4xf32>
      %309 = llvm.extractelement %305[%50 : i64] : vector<4xf32>
      %310 = llvm.getelementptr inbounds %79[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %311 = llvm.load %310 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %312 = llvm.extractelement %311[%47 : i64] : vector<4xf32>
      %313 = llvm.extractelement %311[%48 : i64] : vector<4xf32>
      %314 = llvm.extractelement %311[%49 : i64] : vector<4xf32>
      %315 = llvm.extractelement %311[%50 : i64] : vector<4xf32>
      %316 = llvm.getelementptr inbounds %81[%94] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %317 = llvm.load %316 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %318 = llvm.extractelement %317[%47 : i64] : vector<4xf32>
      %319 = llvm.extractelement %317[%48 : i64] : vector<4xf32>
      %320 = llvm.extractelement %317[%49 : i64] : vector<4xf32>
      %321 = llvm.extractelement %317[%50 : i64] : vector<4xf32>
      %322 = llvm.getelementptr inbounds %81[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %323 = llvm.load %322 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %324 = llvm.extractelement %323[%47 : i64] : vector<4xf32>
      %325 = llvm.extractelement %323[%48 : i64] : vector<4xf32>
      %326 = llvm.extractelement %323[%49 : i64] : vector<4xf32>
      %327 = llvm.extractelement %323[%50 : i64] : vector<4xf32>
      %328 = llvm.fmul %306, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %329 = llvm.fadd %104, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %330 = llvm.fmul %306, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %331 = llvm.fadd %105, %330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %332 = llvm.fmul %306, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %333 = llvm.fadd %106, %332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %334 = llvm.fmul %306, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %335 = llvm.fadd %107, %334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %336 = llvm.fmul %306, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %337 = llvm.fadd %108, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %338 = llvm.fmul %306, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %339 = llvm.fadd %109, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %340 = llvm.fmul %306, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %341 = llvm.fadd %110, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %342 = llvm.fmul %306, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %343 = llvm.fadd %111, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %344 = llvm.fmul %307, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %345 = llvm.fadd %112, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %346 = llvm.fmul %307, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %347 = llvm.fadd %113, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %348 = llvm.fmul %307, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %349 = llvm.fadd %114, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %350 = llvm.fmul %307, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %351 = llvm.fadd %115, %350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %352 = llvm.fmul %307, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %353 = llvm.fadd %116, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %354 = llvm.fmul %307, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %355 = llvm.fadd %117, %354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %356 = llvm.fmul %307, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %357 = llvm.fadd %118, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %358 = llvm.fmul %307, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %359 = llvm.fadd %119, %358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %360 = llvm.fmul %308, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %361 = llvm.fadd %120, %360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %362 = llvm.fmul %308, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %363 = llvm.fadd %121, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %364 = llvm.fmul %308, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %365 = llvm.fadd %122, %364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %366 = llvm.fmul %308, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %367 = llvm.fadd %123, %366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %368 = llvm.fmul %308, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %369 = llvm.fadd %124, %368 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %370 = llvm.fmul %308, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %371 = llvm.fadd %125, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %372 = llvm.fmul %308, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %373 = llvm.fadd %126, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %374 = llvm.fmul %308, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %375 = llvm.fadd %127, %374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %376 = llvm.fmul %309, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %377 = llvm.fadd %128, %376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %378 = llvm.fmul %309, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %379 = llvm.fadd %129, %378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %380 = llvm.fmul %309, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %381 = llvm.fadd %130, %380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %382 = llvm.fmul %309, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %383 = llvm.fadd %131, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %384 = llvm.fmul %309, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %385 = llvm.fadd %132, %384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %386 = llvm.fmul %309, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %387 = llvm.fadd %133, %386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %388 = llvm.fmul %309, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %389 = llvm.fadd %134, %388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %390 = llvm.fmul %309, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %391 = llvm.fadd %135, %390 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %392 = llvm.fmul %312, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %393 = llvm.fadd %136, %392 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %394 = llvm.fmul %312, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %395 = llvm.fadd %137, %394 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %396 = llvm.fmul %312, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %397 = llvm.fadd %138, %396 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %398 = llvm.fmul %312, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %399 = llvm.fadd %139, %398 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %400 = llvm.fmul %312, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %401 = llvm.fadd %140, %400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %402 = llvm.fmul %312, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %403 = llvm.fadd %141, %402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %404 = llvm.fmul %312, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %405 = llvm.fadd %142, %404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %406 = llvm.fmul %312, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %407 = llvm.fadd %143, %406 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %408 = llvm.fmul %313, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %409 = llvm.fadd %144, %408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %410 = llvm.fmul %313, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %411 = llvm.fadd %145, %410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %412 = llvm.fmul %313, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %413 = llvm.fadd %146, %412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %414 = llvm.fmul %313, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %415 = llvm.fadd %147, %414 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %416 = llvm.fmul %313, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %417 = llvm.fadd %148, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %418 = llvm.fmul %313, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %419 = llvm.fadd %149, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %420 = llvm.fmul %313, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %421 = llvm.fadd %150, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %422 = llvm.fmul %313, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %423 = llvm.fadd %151, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %424 = llvm.fmul %314, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %425 = llvm.fadd %152, %424 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %426 = llvm.fmul %314, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %427 = llvm.fadd %153, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %428 = llvm.fmul %314, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %429 = llvm.fadd %154, %428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %430 = llvm.fmul %314, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %431 = llvm.fadd %155, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %432 = llvm.fmul %314, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %433 = llvm.fadd %156, %432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %434 = llvm.fmul %314, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %435 = llvm.fadd %157, %434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %436 = llvm.fmul %314, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %437 = llvm.fadd %158, %436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %438 = llvm.fmul %314, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %439 = llvm.fadd %159, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %440 = llvm.fmul %315, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %441 = llvm.fadd %160, %440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %442 = llvm.fmul %315, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %443 = llvm.fadd %161, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %444 = llvm.fmul %315, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %445 = llvm.fadd %162, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %446 = llvm.fmul %315, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %447 = llvm.fadd %163, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %448 = llvm.fmul %315, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %449 = llvm.fadd %164, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %450 = llvm.fmul %315, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %451 = llvm.fadd %165, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %452 = llvm.fmul %315, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %453 = llvm.fadd %166, %452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %454 = llvm.fmul %315, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %455 = llvm.fadd %167, %454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %456 = llvm.add %84, %44 overflow<nsw> : i64
      %457 = llvm.getelementptr inbounds %79[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %458 = llvm.load %457 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %459 = llvm.extractelement %458[%47 : i64] : vector<4xf32>
      %460 = llvm.extractelement %458[%48 : i64] : vector<4xf32>
      %461 = llvm.extractelement %458[%49 : i64] : vector<4xf32>
      %462 = llvm.extractelement %458[%50 : i64] : vector<4xf32>
      %463 = llvm.add %88, %44 overflow<nsw> : i64
      %464 = llvm.getelementptr inbounds %79[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %465 = llvm.load %464 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %466 = llvm.extractelement %465[%47 : i64] : vector<4xf32>
      %467 = llvm.extractelement %465[%48 : i64] : vector<4xf32>
      %468 = llvm.extractelement %465[%49 : i64] : vector<4xf32>
      %469 = llvm.extractelement %465[%50 : i64] : vector<4xf32>
      %470 = llvm.add %94, %44 overflow<nsw> : i64
      %471 = llvm.getelementptr inbounds %81[%470] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %472 = llvm.load %471 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %473 = llvm.extractelement %472[%47 : i64] : vector<4xf32>
      %474 = llvm.extractelement %472[%48 : i64] : vector<4xf32>
      %475 = llvm.extractelement %472[%49 : i64] : vector<4xf32>
      %476 = llvm.extractelement %472[%50 : i64] : vector<4xf32>
      %477 = llvm.add %98, %44 overflow<nsw> : i64
      %478 = llvm.getelementptr inbounds %81[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %479 = llvm.load %478 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %480 = llvm.extractelement %479[%47 : i64] : vector<4xf32>
      %481 = llvm.extractelement %479[%48 : i64] : vector<4xf32>
      %482 = llvm.extractelement %479[%49 : i64] : vector<4xf32>
      %483 = llvm.extractelement %479[%50 : i64] : vector<4xf32>
      %484 = llvm.fmul %459, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %485 = llvm.fadd %329, %484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %486 = llvm.fmul %459, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %487 = llvm.fadd %331, %486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %488 = llvm.fmul %459, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %489 = llvm.fadd %333, %488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %490 = llvm.fmul %459, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %491 = llvm.fadd %335, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %492 = llvm.fmul %459, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %493 = llvm.fadd %337, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %494 = llvm.fmul %459, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %495 = llvm.fadd %339, %494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %496 = llvm.fmul %459, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %497 = llvm.fadd %341, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %498 = llvm.fmul %459, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %499 = llvm.fadd %343, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %500 = llvm.fmul %460, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %501 = llvm.fadd %345, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %502 = llvm.fmul %460, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %503 = llvm.fadd %347, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %504 = llvm.fmul %460, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %505 = llvm.fadd %349, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %506 = llvm.fmul %460, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %507 = llvm.fadd %351, %506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %508 = llvm.fmul %460, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %509 = llvm.fadd %353, %508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %510 = llvm.fmul %460, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %511 = llvm.fadd %355, %510 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %512 = llvm.fmul %460, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %513 = llvm.fadd %357, %512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %514 = llvm.fmul %460, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %515 = llvm.fadd %359, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %516 = llvm.fmul %461, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %517 = llvm.fadd %361, %516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %518 = llvm.fmul %461, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %519 = llvm.fadd %363, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %520 = llvm.fmul %461, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %521 = llvm.fadd %365, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %522 = llvm.fmul %461, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %523 = llvm.fadd %367, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %524 = llvm.fmul %461, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %525 = llvm.fadd %369, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %526 = llvm.fmul %461, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %527 = llvm.fadd %371, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %528 = llvm.fmul %461, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %529 = llvm.fadd %373, %528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %530 = llvm.fmul %461, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %531 = llvm.fadd %375, %530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %532 = llvm.fmul %462, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %533 = llvm.fadd %377, %532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %534 = llvm.fmul %462, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %535 = llvm.fadd %379, %534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %536 = llvm.fmul %462, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %537 = llvm.fadd %381, %536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %538 = llvm.fmul %462, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %539 = llvm.fadd %383, %538 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %540 = llvm.fmul %462, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %541 = llvm.fadd %385, %540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %542 = llvm.fmul %462, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %543 = llvm.fadd %387, %542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %544 = llvm.fmul %462, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %545 = llvm.fadd %389, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %546 = llvm.fmul %462, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %547 = llvm.fadd %391, %546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %548 = llvm.fmul %466, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %549 = llvm.fadd %393, %548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %550 = llvm.fmul %466, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %551 = llvm.fadd %395, %550 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %552 = llvm.fmul %466, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %553 = llvm.fadd %397, %552 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %554 = llvm.fmul %466, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %555 = llvm.fadd %399, %554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %556 = llvm.fmul %466, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %557 = llvm.fadd %401, %556 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %558 = llvm.fmul %466, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %559 = llvm.fadd %403, %558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %560 = llvm.fmul %466, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %561 = llvm.fadd %405, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %562 = llvm.fmul %466, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %563 = llvm.fadd %407, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %564 = llvm.fmul %467, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %565 = llvm.fadd %409, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %566 = llvm.fmul %467, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %567 = llvm.fadd %411, %566 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %568 = llvm.fmul %467, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %569 = llvm.fadd %413, %568 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %570 = llvm.fmul %467, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %571 = llvm.fadd %415, %570 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %572 = llvm.fmul %467, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %573 = llvm.fadd %417, %572 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %574 = llvm.fmul %467, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %575 = llvm.fadd %419, %574 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %576 = llvm.fmul %467, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %577 = llvm.fadd %421, %576 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %578 = llvm.fmul %467, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %579 = llvm.fadd %423, %578 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %580 = llvm.fmul %468, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %581 = llvm.fadd %425, %580 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %582 = llvm.fmul %468, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %583 = llvm.fadd %427, %582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %584 = llvm.fmul %468, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %585 = llvm.fadd %429, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %586 = llvm.fmul %468, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %587 = llvm.fadd %431, %586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %588 = llvm.fmul %468, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %589 = llvm.fadd %433, %588 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %590 = llvm.fmul %468, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %591 = llvm.fadd %435, %590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %592 = llvm.fmul %468, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %593 = llvm.fadd %437, %592 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %594 = llvm.fmul %468, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %595 = llvm.fadd %439, %594 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %596 = llvm.fmul %469, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %597 = llvm.fadd %441, %596 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %598 = llvm.fmul %469, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %599 = llvm.fadd %443, %598 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %600 = llvm.fmul %469, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %601 = llvm.fadd %445, %600 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %602 = llvm.fmul %469, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %603 = llvm.fadd %447, %602 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %604 = llvm.fmul %469, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %605 = llvm.fadd %449, %604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %606 = llvm.fmul %469, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %607 = llvm.fadd %451, %606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %608 = llvm.fmul %469, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %609 = llvm.fadd %453, %608 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %610 = llvm.fmul %469, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %611 = llvm.fadd %455, %610 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %612 = llvm.add %84, %55 overflow<nsw> : i64
      %613 = llvm.getelementptr inbounds %79[%612] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %614 = llvm.load %613 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %615 = llvm.extractelement %614[%47 : i64] : vector<4xf32>
      %616 = llvm.extractelement %614[%48 : i64] : vector<4xf32>
      %617 = llvm.extractelement %614[%49 : i64] : vector<4xf32>
      %618 = llvm.extractelement %614[%50 : i64] : vector<4xf32>
      %619 = llvm.add %88, %55 overflow<nsw> : i64
      %620 = llvm.getelementptr inbounds %79[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %621 = llvm.load %620 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %622 = llvm.extractelement %621[%47 : i64] : vector<4xf32>
      %623 = llvm.extractelement %621[%48 : i64] : vector<4xf32>
      %624 = llvm.extractelement %621[%49 : i64] : vector<4xf32>
      %625 = llvm.extractelement %621[%50 : i64] : vector<4xf32>
      %626 = llvm.add %94, %55 overflow<nsw> : i64
      %627 = llvm.getelementptr inbounds %81[%626] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %628 = llvm.load %627 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %629 = llvm.extractelement %628[%47 : i64] : vector<4xf32>
      %630 = llvm.extractelement %628[%48 : i64] : vector<4xf32>
      %631 = llvm.extractelement %628[%49 : i64] : vector<4xf32>
      %632 = llvm.extractelement %628[%50 : i64] : vector<4xf32>
      %633 = llvm.add %98, %55 overflow<nsw> : i64
      %634 = llvm.getelementptr inbounds %81[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %635 = llvm.load %634 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %636 = llvm.extractelement %635[%47 : i64] : vector<4xf32>
      %637 = llvm.extractelement %635[%48 : i64] : vector<4xf32>
      %638 = llvm.extractelement %635[%49 : i64] : vector<4xf32>
      %639 = llvm.extractelement %635[%50 : i64] : vector<4xf32>
      %640 = llvm.fmul %615, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %641 = llvm.fadd %485, %640 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %642 = llvm.fmul %615, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %643 = llvm.fadd %487, %642 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %644 = llvm.fmul %615, %631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %645 = llvm.fadd %489, %644 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %646 = llvm.fmul %615, %632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %647 = llvm.fadd %491, %646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %648 = llvm.fmul %615, %636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %649 = llvm.fadd %493, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %650 = llvm.fmul %615, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %651 = llvm.fadd %495, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %652 = llvm.fmul %615, %638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %653 = llvm.fadd %497, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %654 = llvm.fmul %615, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %655 = llvm.fadd %499, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %656 = llvm.fmul %616, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %657 = llvm.fadd %501, %656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %658 = llvm.fmul %616, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %659 = llvm.fadd %503, %658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %660 = llvm.fmul %616, %631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %661 = llvm.fadd %505, %660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %662 = llvm.fmul %616, %632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %663 = llvm.fadd %507, %662 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %664 = llvm.fmul %616, %636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %665 = llvm.fadd %509, %664 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %666 = llvm.fmul %616, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %667 = llvm.fadd %511, %666 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %668 = llvm.fmul %616, %638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %669 = llvm.fadd %513, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %670 = llvm.fmul %616, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %671 = llvm.fadd %515, %670 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %672 = llvm.fmul %617, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %673 = llvm.fadd %517, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %674 = llvm.fmul %617, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %675 = llvm.fadd %519, %674 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %676 = llvm.fmul %617, %631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %677 = llvm.fadd %521, %676 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %678 = llvm.fmul %617, %632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %679 = llvm.fadd %523, %678 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %680 = llvm.fmul %617, %636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %681 = llvm.fadd %525, %680 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %682 = llvm.fmul %617, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %683 = llvm.fadd %527, %682 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %684 = llvm.fmul %617, %638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %685 = llvm.fadd %529, %684 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %686 = llvm.fmul %617, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %687 = llvm.fadd %531, %686 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %688 = llvm.fmul %618, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %689 = llvm.fadd %533, %688 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %690 = llvm.fmul %618, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %691 = llvm.fadd %535, %690 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %692 = llvm.fmul %618, %631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %693 = llvm.fadd %537, %692 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %694 = llvm.fmul %618, %632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %695 = llvm.fadd %539, %694 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %696 = llvm.fmul %618, %636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %697 = llvm.fadd %541, %696 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %698 = llvm.fmul %618, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %699 = llvm.fadd %543, %698 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %700 = llvm.fmul %618, %638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %701 = llvm.fadd %545, %700 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %702 = llvm.fmul %618, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %703 = llvm.fadd %547, %702 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %704 = llvm.fmul %622, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %705 = llvm.fadd %549, %704 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %706 = llvm.fmul %622, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %707 = llvm.fadd %551, %706 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %708 = llvm.fmul %622, %631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %709 = llvm.fadd %553, %708 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %710 = llvm.fmul %622, %632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %711 = llvm.fadd %555, %710 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %712 = llvm.fmul %622, %636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %713 = llvm.fadd %557, %712 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %714 = llvm.fmul %622, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %715 = llvm.fadd %559, %714 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %716 = llvm.fmul %622, %638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %717 = llvm.fadd %561, %716 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %718 = llvm.fmul %622, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %719 = llvm.fadd %563, %718 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %720 = llvm.fmul %623, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %721 = llvm.fadd %565, %720 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %722 = llvm.fmul %623, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %723 = llvm.fadd %567, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %724 = llvm.fmul %623, %631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %725 = llvm.fadd %569, %724 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %726 = llvm.fmul %623, %632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %727 = llvm.fadd %571, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %728 = llvm.fmul %623, %636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %729 = llvm.fadd %573, %728 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %730 = llvm.fmul %623, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %731 = llvm.fadd %575, %730 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %732 = llvm.fmul %623, %638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %733 = llvm.fadd %577, %732 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %734 = llvm.fmul %623, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %735 = llvm.fadd %579, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %736 = llvm.fmul %624, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %737 = llvm.fadd %581, %736 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %738 = llvm.fmul %624, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %739 = llvm.fadd %583, %738 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %740 = llvm.fmul %624, %631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %741 = llvm.fadd %585, %740 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %742 = llvm.fmul %624, %632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %743 = llvm.fadd %587, %742 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %744 = llvm.fmul %624, %636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %745 = llvm.fadd %589, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %746 = llvm.fmul %624, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %747 = llvm.fadd %591, %746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %748 = llvm.fmul %624, %638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %749 = llvm.fadd %593, %748 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %750 = llvm.fmul %624, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %751 = llvm.fadd %595, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %752 = llvm.fmul %625, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %753 = llvm.fadd %597, %752 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %754 = llvm.fmul %625, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %755 = llvm.fadd %599, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %756 = llvm.fmul %625, %631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %757 = llvm.fadd %601, %756 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %758 = llvm.fmul %625, %632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %759 = llvm.fadd %603, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %760 = llvm.fmul %625, %636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %761 = llvm.fadd %605, %760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %762 = llvm.fmul %625, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %763 = llvm.fadd %607, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %764 = llvm.fmul %625, %638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %765 = llvm.fadd %609, %764 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %766 = llvm.fmul %625, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %767 = llvm.fadd %611, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %768 = llvm.add %84, %58 overflow<nsw> : i64
      %769 = llvm.getelementptr inbounds %79[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %770 = llvm.load %769 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %771 = llvm.extractelement %770[%47 : i64] : vector<4xf32>
      %772 = llvm.extractelement %770[%48 : i64] : vector<4xf32>
      %773 = llvm.extractelement %770[%49 : i64] : vector<4xf32>
      %774 = llvm.extractelement %770[%50 : i64] : vector<4xf32>
      %775 = llvm.add %88, %58 overflow<nsw> : i64
      %776 = llvm.getelementptr inbounds %79[%775] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %777 = llvm.load %776 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %778 = llvm.extractelement %777[%47 : i64] : vector<4xf32>
      %779 = llvm.extractelement %777[%48 : i64] : vector<4xf32>
      %780 = llvm.extractelement %777[%49 : i64] : vector<4xf32>
      %781 = llvm.extractelement %777[%50 : i64] : vector<4xf32>
      %782 = llvm.add %94, %58 overflow<nsw> : i64
      %783 = llvm.getelementptr inbounds %81[%782] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %784 = llvm.load %783 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %785 = llvm.extractelement %784[%47 : i64] : vector<4xf32>
      %786 = llvm.extractelement %784[%48 : i64] : vector<4xf32>
      %787 = llvm.extractelement %784[%49 : i64] : vector<4xf32>
      %788 = llvm.extractelement %784[%50 : i64] : vector<4xf32>
      %789 = llvm.add %98, %58 overflow<nsw> : i64
      %790 = llvm.getelementptr inbounds %81[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %791 = llvm.load %790 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %792 = llvm.extractelement %791[%47 : i64] : vector<4xf32>
      %793 = llvm.extractelement %791[%48 : i64] : vector<4xf32>
      %794 = llvm.extractelement %791[%49 : i64] : vector<4xf32>
      %795 = llvm.extractelement %791[%50 : i64] : vector<4xf32>
      %796 = llvm.fmul %771, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %797 = llvm.fadd %641, %796 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %798 = llvm.fmul %771, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %799 = llvm.fadd %643, %798 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %800 = llvm.fmul %771, %787 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %801 = llvm.fadd %645, %800 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %802 = llvm.fmul %771, %788 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %803 = llvm.fadd %647, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %804 = llvm.fmul %771, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %805 = llvm.fadd %649, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %806 = llvm.fmul %771, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %807 = llvm.fadd %651, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %808 = llvm.fmul %771, %794 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %809 = llvm.fadd %653, %808 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %810 = llvm.fmul %771, %795 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %811 = llvm.fadd %655, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %812 = llvm.fmul %772, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %813 = llvm.fadd %657, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %814 = llvm.fmul %772, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %815 = llvm.fadd %659, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %816 = llvm.fmul %772, %787 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %817 = llvm.fadd %661, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %818 = llvm.fmul %772, %788 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %819 = llvm.fadd %663, %818 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %820 = llvm.fmul %772, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %821 = llvm.fadd %665, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %822 = llvm.fmul %772, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %823 = llvm.fadd %667, %822 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %824 = llvm.fmul %772, %794 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %825 = llvm.fadd %669, %824 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %826 = llvm.fmul %772, %795 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %827 = llvm.fadd %671, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %828 = llvm.fmul %773, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %829 = llvm.fadd %673, %828 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %830 = llvm.fmul %773, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %831 = llvm.fadd %675, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %832 = llvm.fmul %773, %787 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %833 = llvm.fadd %677, %832 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %834 = llvm.fmul %773, %788 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %835 = llvm.fadd %679, %834 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %836 = llvm.fmul %773, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %837 = llvm.fadd %681, %836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %838 = llvm.fmul %773, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %839 = llvm.fadd %683, %838 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %840 = llvm.fmul %773, %794 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %841 = llvm.fadd %685, %840 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %842 = llvm.fmul %773, %795 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %843 = llvm.fadd %687, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %844 = llvm.fmul %774, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %845 = llvm.fadd %689, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %846 = llvm.fmul %774, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %847 = llvm.fadd %691, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %848 = llvm.fmul %774, %787 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %849 = llvm.fadd %693, %848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %850 = llvm.fmul %774, %788 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %851 = llvm.fadd %695, %850 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %852 = llvm.fmul %774, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %853 = llvm.fadd %697, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %854 = llvm.fmul %774, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %855 = llvm.fadd %699, %854 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %856 = llvm.fmul %774, %794 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %857 = llvm.fadd %701, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %858 = llvm.fmul %774, %795 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %859 = llvm.fadd %703, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %860 = llvm.fmul %778, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %861 = llvm.fadd %705, %860 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %862 = llvm.fmul %778, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %863 = llvm.fadd %707, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %864 = llvm.fmul %778, %787 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %865 = llvm.fadd %709, %864 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %866 = llvm.fmul %778, %788 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %867 = llvm.fadd %711, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %868 = llvm.fmul %778, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %869 = llvm.fadd %713, %868 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %870 = llvm.fmul %778, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %871 = llvm.fadd %715, %870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %872 = llvm.fmul %778, %794 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %873 = llvm.fadd %717, %872 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %874 = llvm.fmul %778, %795 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %875 = llvm.fadd %719, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %876 = llvm.fmul %779, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %877 = llvm.fadd %721, %876 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %878 = llvm.fmul %779, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %879 = llvm.fadd %723, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %880 = llvm.fmul %779, %787 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %881 = llvm.fadd %725, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %882 = llvm.fmul %779, %788 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %883 = llvm.fadd %727, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %884 = llvm.fmul %779, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %885 = llvm.fadd %729, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %886 = llvm.fmul %779, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %887 = llvm.fadd %731, %886 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %888 = llvm.fmul %779, %794 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %889 = llvm.fadd %733, %888 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %890 = llvm.fmul %779, %795 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %891 = llvm.fadd %735, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %892 = llvm.fmul %780, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %893 = llvm.fadd %737, %892 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %894 = llvm.fmul %780, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %895 = llvm.fadd %739, %894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %896 = llvm.fmul %780, %787 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %897 = llvm.fadd %741, %896 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %898 = llvm.fmul %780, %788 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %899 = llvm.fadd %743, %898 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %900 = llvm.fmul %780, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %901 = llvm.fadd %745, %900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %902 = llvm.fmul %780, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %903 = llvm.fadd %747, %902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %904 = llvm.fmul %780, %794 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %905 = llvm.fadd %749, %904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %906 = llvm.fmul %780, %795 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %907 = llvm.fadd %751, %906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %908 = llvm.fmul %781, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %909 = llvm.fadd %753, %908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %910 = llvm.fmul %781, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %911 = llvm.fadd %755, %910 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %912 = llvm.fmul %781, %787 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %913 = llvm.fadd %757, %912 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %914 = llvm.fmul %781, %788 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %915 = llvm.fadd %759, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %916 = llvm.fmul %781, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %917 = llvm.fadd %761, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %918 = llvm.fmul %781, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %919 = llvm.fadd %763, %918 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %920 = llvm.fmul %781, %794 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %921 = llvm.fadd %765, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %922 = llvm.fmul %781, %795 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %923 = llvm.fadd %767, %922 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %924 = llvm.add %84, %56 overflow<nsw> : i64
      %925 = llvm.getelementptr inbounds %79[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %926 = llvm.load %925 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %927 = llvm.extractelement %926[%47 : i64] : vector<4xf32>
      %928 = llvm.extractelement %926[%48 : i64] : vector<4xf32>
      %929 = llvm.extractelement %926[%49 : i64] : vector<4xf32>
      %930 = llvm.extractelement %926[%50 : i64] : vector<4xf32>
      %931 = llvm.add %88, %56 overflow<nsw> : i64
      %932 = llvm.getelementptr inbounds %79[%931] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %933 = llvm.load %932 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %934 = llvm.extractelement %933[%47 : i64] : vector<4xf32>
      %935 = llvm.extractelement %933[%48 : i64] : vector<4xf32>
      %936 = llvm.extractelement %933[%49 : i64] : vector<4xf32>
      %937 = llvm.extractelement %933[%50 : i64] : vector<4xf32>
      %938 = llvm.add %94, %56 overflow<nsw> : i64
      %939 = llvm.getelementptr inbounds %81[%938] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %940 = llvm.load %939 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %941 = llvm.extractelement %940[%47 : i64] : vector<4xf32>
      %942 = llvm.extractelement %940[%48 : i64] : vector<4xf32>
      %943 = llvm.extractelement %940[%49 : i64] : vector<4xf32>
      %944 = llvm.extractelement %940[%50 : i64] : vector<4xf32>
      %945 = llvm.add %98, %56 overflow<nsw> : i64
      %946 = llvm.getelementptr inbounds %81[%945] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %947 = llvm.load %946 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %948 = llvm.extractelement %947[%47 : i64] : vector<4xf32>
      %949 = llvm.extractelement %947[%48 : i64] : vector<4xf32>
      %950 = llvm.extractelement %947[%49 : i64] : vector<4xf32>
      %951 = llvm.extractelement %947[%50 : i64] : vector<4xf32>
      %952 = llvm.fmul %927, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %953 = llvm.fadd %797, %952 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %954 = llvm.fmul %927, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %955 = llvm.fadd %799, %954 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %956 = llvm.fmul %927, %943 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %957 = llvm.fadd %801, %956 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %958 = llvm.fmul %927, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %959 = llvm.fadd %803, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %960 = llvm.fmul %927, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %961 = llvm.fadd %805, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %962 = llvm.fmul %927, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %963 = llvm.fadd %807, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %964 = llvm.fmul %927, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %965 = llvm.fadd %809, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %966 = llvm.fmul %927, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %967 = llvm.fadd %811, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %968 = llvm.fmul %928, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %969 = llvm.fadd %813, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %970 = llvm.fmul %928, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %971 = llvm.fadd %815, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %972 = llvm.fmul %928, %943 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %973 = llvm.fadd %817, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %974 = llvm.fmul %928, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %975 = llvm.fadd %819, %974 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %976 = llvm.fmul %928, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %977 = llvm.fadd %821, %976 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %978 = llvm.fmul %928, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %979 = llvm.fadd %823, %978 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %980 = llvm.fmul %928, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %981 = llvm.fadd %825, %980 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %982 = llvm.fmul %928, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %983 = llvm.fadd %827, %982 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %984 = llvm.fmul %929, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %985 = llvm.fadd %829, %984 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %986 = llvm.fmul %929, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %987 = llvm.fadd %831, %986 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %988 = llvm.fmul %929, %943 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %989 = llvm.fadd %833, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %990 = llvm.fmul %929, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %991 = llvm.fadd %835, %990 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %992 = llvm.fmul %929, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %993 = llvm.fadd %837, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %994 = llvm.fmul %929, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %995 = llvm.fadd %839, %994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %996 = llvm.fmul %929, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %997 = llvm.fadd %841, %996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %998 = llvm.fmul %929, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %999 = llvm.fadd %843, %998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1000 = llvm.fmul %930, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1001 = llvm.fadd %845, %1000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1002 = llvm.fmul %930, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1003 = llvm.fadd %847, %1002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1004 = llvm.fmul %930, %943 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1005 = llvm.fadd %849, %1004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1006 = llvm.fmul %930, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1007 = llvm.fadd %851, %1006 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1008 = llvm.fmul %930, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1009 = llvm.fadd %853, %1008 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1010 = llvm.fmul %930, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1011 = llvm.fadd %855, %1010 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1012 = llvm.fmul %930, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1013 = llvm.fadd %857, %1012 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1014 = llvm.fmul %930, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1015 = llvm.fadd %859, %1014 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1016 = llvm.fmul %934, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1017 = llvm.fadd %861, %1016 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1018 = llvm.fmul %934, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1019 = llvm.fadd %863, %1018 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1020 = llvm.fmul %934, %943 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1021 = llvm.fadd %865, %1020 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1022 = llvm.fmul %934, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1023 = llvm.fadd %867, %1022 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1024 = llvm.fmul %934, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1025 = llvm.fadd %869, %1024 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1026 = llvm.fmul %934, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1027 = llvm.fadd %871, %1026 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1028 = llvm.fmul %934, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1029 = llvm.fadd %873, %1028 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1030 = llvm.fmul %934, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1031 = llvm.fadd %875, %1030 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1032 = llvm.fmul %935, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1033 = llvm.fadd %877, %1032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1034 = llvm.fmul %935, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1035 = llvm.fadd %879, %1034 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1036 = llvm.fmul %935, %943 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1037 = llvm.fadd %881, %1036 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1038 = llvm.fmul %935, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1039 = llvm.fadd %883, %1038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1040 = llvm.fmul %935, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1041 = llvm.fadd %885, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1042 = llvm.fmul %935, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1043 = llvm.fadd %887, %1042 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1044 = llvm.fmul %935, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1045 = llvm.fadd %889, %1044 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1046 = llvm.fmul %935, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1047 = llvm.fadd %891, %1046 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1048 = llvm.fmul %936, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1049 = llvm.fadd %893, %1048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1050 = llvm.fmul %936, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1051 = llvm.fadd %895, %1050 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1052 = llvm.fmul %936, %943 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1053 = llvm.fadd %897, %1052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1054 = llvm.fmul %936, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1055 = llvm.fadd %899, %1054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1056 = llvm.fmul %936, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1057 = llvm.fadd %901, %1056 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1058 = llvm.fmul %936, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1059 = llvm.fadd %903, %1058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1060 = llvm.fmul %936, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1061 = llvm.fadd %905, %1060 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1062 = llvm.fmul %936, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1063 = llvm.fadd %907, %1062 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1064 = llvm.fmul %937, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1065 = llvm.fadd %909, %1064 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1066 = llvm.fmul %937, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1067 = llvm.fadd %911, %1066 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1068 = llvm.fmul %937, %943 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1069 = llvm.fadd %913, %1068 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1070 = llvm.fmul %937, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1071 = llvm.fadd %915, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1072 = llvm.fmul %937, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1073 = llvm.fadd %917, %1072 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1074 = llvm.fmul %937, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1075 = llvm.fadd %919, %1074 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1076 = llvm.fmul %937, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1077 = llvm.fadd %921, %1076 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1078 = llvm.fmul %937, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1079 = llvm.fadd %923, %1078 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1080 = llvm.add %84, %60 overflow<nsw> : i64
      %1081 = llvm.getelementptr inbounds %79[%1080] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1082 = llvm.load %1081 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1083 = llvm.extractelement %1082[%47 : i64] : vector<4xf32>
      %1084 = llvm.extractelement %1082[%48 : i64] : vector<4xf32>
      %1085 = llvm.extractelement %1082[%49 : i64] : vector<4xf32>
      %1086 = llvm.extractelement %1082[%50 : i64] : vector<4xf32>
      %1087 = llvm.add %88, %60 overflow<nsw> : i64
      %1088 = llvm.getelementptr inbounds %79[%1087] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1089 = llvm.load %1088 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1090 = llvm.extractelement %1089[%47 : i64] : vector<4xf32>
      %1091 = llvm.extractelement %1089[%48 : i64] : vector<4xf32>
      %1092 = llvm.extractelement %1089[%49 : i64] : vector<4xf32>
      %1093 = llvm.extractelement %1089[%50 : i64] : vector<4xf32>
      %1094 = llvm.add %94, %60 overflow<nsw> : i64
      %1095 = llvm.getelementptr inbounds %81[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1096 = llvm.load %1095 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1097 = llvm.extractelement %1096[%47 : i64] : vector<4xf32>
      %1098 = llvm.extractelement %1096[%48 : i64] : vector<4xf32>
      %1099 = llvm.extractelement %1096[%49 : i64] : vector<4xf32>
      %1100 = llvm.extractelement %1096[%50 : i64] : vector<4xf32>
      %1101 = llvm.add %98, %60 overflow<nsw> : i64
      %1102 = llvm.getelementptr inbounds %81[%1101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1103 = llvm.load %1102 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1104 = llvm.extractelement %1103[%47 : i64] : vector<4xf32>
      %1105 = llvm.extractelement %1103[%48 : i64] : vector<4xf32>
      %1106 = llvm.extractelement %1103[%49 : i64] : vector<4xf32>
      %1107 = llvm.extractelement %1103[%50 : i64] : vector<4xf32>
      %1108 = llvm.fmul %1083, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1109 = llvm.fadd %953, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1110 = llvm.fmul %1083, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1111 = llvm.fadd %955, %1110 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1112 = llvm.fmul %1083, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1113 = llvm.fadd %957, %1112 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1114 = llvm.fmul %1083, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1115 = llvm.fadd %959, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1116 = llvm.fmul %1083, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1117 = llvm.fadd %961, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1118 = llvm.fmul %1083, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1119 = llvm.fadd %963, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1120 = llvm.fmul %1083, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1121 = llvm.fadd %965, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1122 = llvm.fmul %1083, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1123 = llvm.fadd %967, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1124 = llvm.fmul %1084, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1125 = llvm.fadd %969, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1126 = llvm.fmul %1084, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1127 = llvm.fadd %971, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1128 = llvm.fmul %1084, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1129 = llvm.fadd %973, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1130 = llvm.fmul %1084, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1131 = llvm.fadd %975, %1130 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1132 = llvm.fmul %1084, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1133 = llvm.fadd %977, %1132 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1134 = llvm.fmul %1084, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1135 = llvm.fadd %979, %1134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1136 = llvm.fmul %1084, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1137 = llvm.fadd %981, %1136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1138 = llvm.fmul %1084, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1139 = llvm.fadd %983, %1138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1140 = llvm.fmul %1085, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1141 = llvm.fadd %985, %1140 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1142 = llvm.fmul %1085, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1143 = llvm.fadd %987, %1142 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1144 = llvm.fmul %1085, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1145 = llvm.fadd %989, %1144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1146 = llvm.fmul %1085, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1147 = llvm.fadd %991, %1146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1148 = llvm.fmul %1085, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1149 = llvm.fadd %993, %1148 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1150 = llvm.fmul %1085, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1151 = llvm.fadd %995, %1150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1152 = llvm.fmul %1085, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1153 = llvm.fadd %997, %1152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1154 = llvm.fmul %1085, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1155 = llvm.fadd %999, %1154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1156 = llvm.fmul %1086, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1157 = llvm.fadd %1001, %1156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1158 = llvm.fmul %1086, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1159 = llvm.fadd %1003, %1158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1160 = llvm.fmul %1086, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1161 = llvm.fadd %1005, %1160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1162 = llvm.fmul %1086, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1163 = llvm.fadd %1007, %1162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1164 = llvm.fmul %1086, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1165 = llvm.fadd %1009, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1166 = llvm.fmul %1086, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1167 = llvm.fadd %1011, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1168 = llvm.fmul %1086, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1169 = llvm.fadd %1013, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1170 = llvm.fmul %1086, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1171 = llvm.fadd %1015, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1172 = llvm.fmul %1090, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1173 = llvm.fadd %1017, %1172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1174 = llvm.fmul %1090, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1175 = llvm.fadd %1019, %1174 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1176 = llvm.fmul %1090, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1177 = llvm.fadd %1021, %1176 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1178 = llvm.fmul %1090, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1179 = llvm.fadd %1023, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1180 = llvm.fmul %1090, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1181 = llvm.fadd %1025, %1180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1182 = llvm.fmul %1090, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1183 = llvm.fadd %1027, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1184 = llvm.fmul %1090, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1185 = llvm.fadd %1029, %1184 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1186 = llvm.fmul %1090, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1187 = llvm.fadd %1031, %1186 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1188 = llvm.fmul %1091, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1189 = llvm.fadd %1033, %1188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1190 = llvm.fmul %1091, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1191 = llvm.fadd %1035, %1190 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1192 = llvm.fmul %1091, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1193 = llvm.fadd %1037, %1192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1194 = llvm.fmul %1091, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1195 = llvm.fadd %1039, %1194 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1196 = llvm.fmul %1091, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1197 = llvm.fadd %1041, %1196 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1198 = llvm.fmul %1091, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1199 = llvm.fadd %1043, %1198 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1200 = llvm.fmul %1091, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1201 = llvm.fadd %1045, %1200 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1202 = llvm.fmul %1091, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1203 = llvm.fadd %1047, %1202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1204 = llvm.fmul %1092, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1205 = llvm.fadd %1049, %1204 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1206 = llvm.fmul %1092, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1207 = llvm.fadd %1051, %1206 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1208 = llvm.fmul %1092, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1209 = llvm.fadd %1053, %1208 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1210 = llvm.fmul %1092, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1211 = llvm.fadd %1055, %1210 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1212 = llvm.fmul %1092, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1213 = llvm.fadd %1057, %1212 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1214 = llvm.fmul %1092, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1215 = llvm.fadd %1059, %1214 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1216 = llvm.fmul %1092, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1217 = llvm.fadd %1061, %1216 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1218 = llvm.fmul %1092, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1219 = llvm.fadd %1063, %1218 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1220 = llvm.fmul %1093, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1221 = llvm.fadd %1065, %1220 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1222 = llvm.fmul %1093, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1223 = llvm.fadd %1067, %1222 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1224 = llvm.fmul %1093, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1225 = llvm.fadd %1069, %1224 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1226 = llvm.fmul %1093, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1227 = llvm.fadd %1071, %1226 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1228 = llvm.fmul %1093, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1229 = llvm.fadd %1073, %1228 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1230 = llvm.fmul %1093, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1231 = llvm.fadd %1075, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1232 = llvm.fmul %1093, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1233 = llvm.fadd %1077, %1232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1234 = llvm.fmul %1093, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1235 = llvm.fadd %1079, %1234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1236 = llvm.add %84, %57 overflow<nsw> : i64
      %1237 = llvm.getelementptr inbounds %79[%1236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1238 = llvm.load %1237 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1239 = llvm.extractelement %1238[%47 : i64] : vector<4xf32>
      %1240 = llvm.extractelement %1238[%48 : i64] : vector<4xf32>
      %1241 = llvm.extractelement %1238[%49 : i64] : vector<4xf32>
      %1242 = llvm.extractelement %1238[%50 : i64] : vector<4xf32>
      %1243 = llvm.add %88, %57 overflow<nsw> : i64
      %1244 = llvm.getelementptr inbounds %79[%1243] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1245 = llvm.load %1244 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1246 = llvm.extractelement %1245[%47 : i64] : vector<4xf32>
      %1247 = llvm.extractelement %1245[%48 : i64] : vector<4xf32>
      %1248 = llvm.extractelement %1245[%49 : i64] : vector<4xf32>
      %1249 = llvm.extractelement %1245[%50 : i64] : vector<4xf32>
      %1250 = llvm.add %94, %57 overflow<nsw> : i64
      %1251 = llvm.getelementptr inbounds %81[%1250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1252 = llvm.load %1251 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1253 = llvm.extractelement %1252[%47 : i64] : vector<4xf32>
      %1254 = llvm.extractelement %1252[%48 : i64] : vector<4xf32>
      %1255 = llvm.extractelement %1252[%49 : i64] : vector<4xf32>
      %1256 = llvm.extractelement %1252[%50 : i64] : vector<4xf32>
      %1257 = llvm.add %98, %57 overflow<nsw> : i64
      %1258 = llvm.getelementptr inbounds %81[%1257] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1259 = llvm.load %1258 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1260 = llvm.extractelement %1259[%47 : i64] : vector<4xf32>
      %1261 = llvm.extractelement %1259[%48 : i64] : vector<4xf32>
      %1262 = llvm.extractelement %1259[%49 : i64] : vector<4xf32>
      %1263 = llvm.extractelement %1259[%50 : i64] : vector<4xf32>
      %1264 = llvm.fmul %1239, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1265 = llvm.fadd %1109, %1264 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1266 = llvm.fmul %1239, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1267 = llvm.fadd %1111, %1266 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1268 = llvm.fmul %1239, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1269 = llvm.fadd %1113, %1268 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1270 = llvm.fmul %1239, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1271 = llvm.fadd %1115, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1272 = llvm.fmul %1239, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1273 = llvm.fadd %1117, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1274 = llvm.fmul %1239, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1275 = llvm.fadd %1119, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1276 = llvm.fmul %1239, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1277 = llvm.fadd %1121, %1276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1278 = llvm.fmul %1239, %1263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1279 = llvm.fadd %1123, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1280 = llvm.fmul %1240, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1281 = llvm.fadd %1125, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1282 = llvm.fmul %1240, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1283 = llvm.fadd %1127, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1284 = llvm.fmul %1240, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1285 = llvm.fadd %1129, %1284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1286 = llvm.fmul %1240, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1287 = llvm.fadd %1131, %1286 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1288 = llvm.fmul %1240, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1289 = llvm.fadd %1133, %1288 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1290 = llvm.fmul %1240, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1291 = llvm.fadd %1135, %1290 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1292 = llvm.fmul %1240, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1293 = llvm.fadd %1137, %1292 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1294 = llvm.fmul %1240, %1263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1295 = llvm.fadd %1139, %1294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1296 = llvm.fmul %1241, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1297 = llvm.fadd %1141, %1296 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1298 = llvm.fmul %1241, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1299 = llvm.fadd %1143, %1298 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1300 = llvm.fmul %1241, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1301 = llvm.fadd %1145, %1300 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1302 = llvm.fmul %1241, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1303 = llvm.fadd %1147, %1302 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1304 = llvm.fmul %1241, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1305 = llvm.fadd %1149, %1304 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1306 = llvm.fmul %1241, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1307 = llvm.fadd %1151, %1306 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1308 = llvm.fmul %1241, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1309 = llvm.fadd %1153, %1308 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1310 = llvm.fmul %1241, %1263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1311 = llvm.fadd %1155, %1310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1312 = llvm.fmul %1242, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1313 = llvm.fadd %1157, %1312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1314 = llvm.fmul %1242, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1315 = llvm.fadd %1159, %1314 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1316 = llvm.fmul %1242, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1317 = llvm.fadd %1161, %1316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1318 = llvm.fmul %1242, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1319 = llvm.fadd %1163, %1318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1320 = llvm.fmul %1242, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1321 = llvm.fadd %1165, %1320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1322 = llvm.fmul %1242, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1323 = llvm.fadd %1167, %1322 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1324 = llvm.fmul %1242, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1325 = llvm.fadd %1169, %1324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1326 = llvm.fmul %1242, %1263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1327 = llvm.fadd %1171, %1326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1328 = llvm.fmul %1246, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1329 = llvm.fadd %1173, %1328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1330 = llvm.fmul %1246, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1331 = llvm.fadd %1175, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1332 = llvm.fmul %1246, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1333 = llvm.fadd %1177, %1332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1334 = llvm.fmul %1246, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1335 = llvm.fadd %1179, %1334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1336 = llvm.fmul %1246, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1337 = llvm.fadd %1181, %1336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1338 = llvm.fmul %1246, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1339 = llvm.fadd %1183, %1338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1340 = llvm.fmul %1246, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1341 = llvm.fadd %1185, %1340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1342 = llvm.fmul %1246, %1263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1343 = llvm.fadd %1187, %1342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1344 = llvm.fmul %1247, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1345 = llvm.fadd %1189, %1344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1346 = llvm.fmul %1247, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1347 = llvm.fadd %1191, %1346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1348 = llvm.fmul %1247, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1349 = llvm.fadd %1193, %1348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1350 = llvm.fmul %1247, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1351 = llvm.fadd %1195, %1350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1352 = llvm.fmul %1247, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1353 = llvm.fadd %1197, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1354 = llvm.fmul %1247, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1355 = llvm.fadd %1199, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1356 = llvm.fmul %1247, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1357 = llvm.fadd %1201, %1356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1358 = llvm.fmul %1247, %1263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1359 = llvm.fadd %1203, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1360 = llvm.fmul %1248, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1361 = llvm.fadd %1205, %1360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1362 = llvm.fmul %1248, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1363 = llvm.fadd %1207, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1364 = llvm.fmul %1248, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1365 = llvm.fadd %1209, %1364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1366 = llvm.fmul %1248, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1367 = llvm.fadd %1211, %1366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1368 = llvm.fmul %1248, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1369 = llvm.fadd %1213, %1368 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1370 = llvm.fmul %1248, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1371 = llvm.fadd %1215, %1370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1372 = llvm.fmul %1248, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1373 = llvm.fadd %1217, %1372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1374 = llvm.fmul %1248, %1263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1375 = llvm.fadd %1219, %1374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1376 = llvm.fmul %1249, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1377 = llvm.fadd %1221, %1376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1378 = llvm.fmul %1249, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1379 = llvm.fadd %1223, %1378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1380 = llvm.fmul %1249, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1381 = llvm.fadd %1225, %1380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1382 = llvm.fmul %1249, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1383 = llvm.fadd %1227, %1382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1384 = llvm.fmul %1249, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1385 = llvm.fadd %1229, %1384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1386 = llvm.fmul %1249, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1387 = llvm.fadd %1231, %1386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1388 = llvm.fmul %1249, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1389 = llvm.fadd %1233, %1388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1390 = llvm.fmul %1249, %1263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1391 = llvm.fadd %1235, %1390 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1392 = llvm.add %84, %63 overflow<nsw> : i64
      %1393 = llvm.getelementptr inbounds %79[%1392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1394 = llvm.load %1393 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1395 = llvm.extractelement %1394[%47 : i64] : vector<4xf32>
      %1396 = llvm.extractelement %1394[%48 : i64] : vector<4xf32>
      %1397 = llvm.extractelement %1394[%49 : i64] : vector<4xf32>
      %1398 = llvm.extractelement %1394[%50 : i64] : vector<4xf32>
      %1399 = llvm.add %88, %63 overflow<nsw> : i64
      %1400 = llvm.getelementptr inbounds %79[%1399] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1401 = llvm.load %1400 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1402 = llvm.extractelement %1401[%47 : i64] : vector<4xf32>
      %1403 = llvm.extractelement %1401[%48 : i64] : vector<4xf32>
      %1404 = llvm.extractelement %1401[%49 : i64] : vector<4xf32>
      %1405 = llvm.extractelement %1401[%50 : i64] : vector<4xf32>
      %1406 = llvm.add %94, %63 overflow<nsw> : i64
      %1407 = llvm.getelementptr inbounds %81[%1406] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1408 = llvm.load %1407 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1409 = llvm.extractelement %1408[%47 : i64] : vector<4xf32>
      %1410 = llvm.extractelement %1408[%48 : i64] : vector<4xf32>
      %1411 = llvm.extractelement %1408[%49 : i64] : vector<4xf32>
      %1412 = llvm.extractelement %1408[%50 : i64] : vector<4xf32>
      %1413 = llvm.add %98, %63 overflow<nsw> : i64
      %1414 = llvm.getelementptr inbounds %81[%1413] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1415 = llvm.load %1414 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1416 = llvm.extractelement %1415[%47 : i64] : vector<4xf32>
      %1417 = llvm.extractelement %1415[%48 : i64] : vector<4xf32>
      %1418 = llvm.extractelement %1415[%49 : i64] : vector<4xf32>
      %1419 = llvm.extractelement %1415[%50 : i64] : vector<4xf32>
      %1420 = llvm.fmul %1395, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1421 = llvm.fadd %1265, %1420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1422 = llvm.fmul %1395, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1423 = llvm.fadd %1267, %1422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1424 = llvm.fmul %1395, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1425 = llvm.fadd %1269, %1424 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1426 = llvm.fmul %1395, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1427 = llvm.fadd %1271, %1426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1428 = llvm.fmul %1395, %1416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1429 = llvm.fadd %1273, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1430 = llvm.fmul %1395, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1431 = llvm.fadd %1275, %1430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1432 = llvm.fmul %1395, %1418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1433 = llvm.fadd %1277, %1432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1434 = llvm.fmul %1395, %1419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1435 = llvm.fadd %1279, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1436 = llvm.fmul %1396, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1437 = llvm.fadd %1281, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1438 = llvm.fmul %1396, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1439 = llvm.fadd %1283, %1438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1440 = llvm.fmul %1396, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1441 = llvm.fadd %1285, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1442 = llvm.fmul %1396, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1443 = llvm.fadd %1287, %1442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1444 = llvm.fmul %1396, %1416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1445 = llvm.fadd %1289, %1444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1446 = llvm.fmul %1396, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1447 = llvm.fadd %1291, %1446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1448 = llvm.fmul %1396, %1418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1449 = llvm.fadd %1293, %1448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1450 = llvm.fmul %1396, %1419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1451 = llvm.fadd %1295, %1450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1452 = llvm.fmul %1397, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1453 = llvm.fadd %1297, %1452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1454 = llvm.fmul %1397, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1455 = llvm.fadd %1299, %1454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1456 = llvm.fmul %1397, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1457 = llvm.fadd %1301, %1456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1458 = llvm.fmul %1397, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1459 = llvm.fadd %1303, %1458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1460 = llvm.fmul %1397, %1416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1461 = llvm.fadd %1305, %1460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1462 = llvm.fmul %1397, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1463 = llvm.fadd %1307, %1462 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1464 = llvm.fmul %1397, %1418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1465 = llvm.fadd %1309, %1464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1466 = llvm.fmul %1397, %1419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1467 = llvm.fadd %1311, %1466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1468 = llvm.fmul %1398, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1469 = llvm.fadd %1313, %1468 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1470 = llvm.fmul %1398, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1471 = llvm.fadd %1315, %1470 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1472 = llvm.fmul %1398, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1473 = llvm.fadd %1317, %1472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1474 = llvm.fmul %1398, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1475 = llvm.fadd %1319, %1474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1476 = llvm.fmul %1398, %1416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1477 = llvm.fadd %1321, %1476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1478 = llvm.fmul %1398, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1479 = llvm.fadd %1323, %1478 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1480 = llvm.fmul %1398, %1418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1481 = llvm.fadd %1325, %1480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1482 = llvm.fmul %1398, %1419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1483 = llvm.fadd %1327, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1484 = llvm.fmul %1402, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1485 = llvm.fadd %1329, %1484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1486 = llvm.fmul %1402, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1487 = llvm.fadd %1331, %1486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1488 = llvm.fmul %1402, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1489 = llvm.fadd %1333, %1488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1490 = llvm.fmul %1402, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1491 = llvm.fadd %1335, %1490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1492 = llvm.fmul %1402, %1416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1493 = llvm.fadd %1337, %1492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1494 = llvm.fmul %1402, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1495 = llvm.fadd %1339, %1494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1496 = llvm.fmul %1402, %1418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1497 = llvm.fadd %1341, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1498 = llvm.fmul %1402, %1419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1499 = llvm.fadd %1343, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1500 = llvm.fmul %1403, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1501 = llvm.fadd %1345, %1500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1502 = llvm.fmul %1403, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1503 = llvm.fadd %1347, %1502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1504 = llvm.fmul %1403, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1505 = llvm.fadd %1349, %1504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1506 = llvm.fmul %1403, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1507 = llvm.fadd %1351, %1506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1508 = llvm.fmul %1403, %1416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1509 = llvm.fadd %1353, %1508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1510 = llvm.fmul %1403, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1511 = llvm.fadd %1355, %1510 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1512 = llvm.fmul %1403, %1418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1513 = llvm.fadd %1357, %1512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1514 = llvm.fmul %1403, %1419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1515 = llvm.fadd %1359, %1514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1516 = llvm.fmul %1404, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1517 = llvm.fadd %1361, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1518 = llvm.fmul %1404, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1519 = llvm.fadd %1363, %1518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1520 = llvm.fmul %1404, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1521 = llvm.fadd %1365, %1520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1522 = llvm.fmul %1404, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1523 = llvm.fadd %1367, %1522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1524 = llvm.fmul %1404, %1416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1525 = llvm.fadd %1369, %1524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1526 = llvm.fmul %1404, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1527 = llvm.fadd %1371, %1526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1528 = llvm.fmul %1404, %1418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1529 = llvm.fadd %1373, %1528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1530 = llvm.fmul %1404, %1419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1531 = llvm.fadd %1375, %1530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1532 = llvm.fmul %1405, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1533 = llvm.fadd %1377, %1532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1534 = llvm.fmul %1405, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1535 = llvm.fadd %1379, %1534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1536 = llvm.fmul %1405, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1537 = llvm.fadd %1381, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1538 = llvm.fmul %1405, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1539 = llvm.fadd %1383, %1538 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1540 = llvm.fmul %1405, %1416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1541 = llvm.fadd %1385, %1540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1542 = llvm.fmul %1405, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1543 = llvm.fadd %1387, %1542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1544 = llvm.fmul %1405, %1418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1545 = llvm.fadd %1389, %1544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1546 = llvm.fmul %1405, %1419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1547 = llvm.fadd %1391, %1546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      nvvm.barrier0
      %1548 = llvm.add %103, %43 overflow<nsw> : i64
      %1549 = llvm.icmp "slt" %1548, %40 : i64
      llvm.cond_br %1549, ^bb1(%1548, %1421, %1423, %1425, %1427, %1429, %1431, %1433, %1435, %1437, %1439, %1441, %1443, %1445, %1447, %1449, %1451, %1453, %1455, %1457, %1459, %1461, %1463, %1465, %1467, %1469, %1471, %1473, %1475, %1477, %1479, %1481, %1483, %1485, %1487, %1489, %1491, %1493, %1495, %1497, %1499, %1501, %1503, %1505, %1507, %1509, %1511, %1513, %1515, %1517, %1519, %1521, %1523, %1525, %1527, %1529, %1531, %1533, %1535, %1537, %1539, %1541, %1543, %1545, %1547 : i64, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32), ^bb26(%1421, %1423, %1425, %1427, %1429, %1431, %1433, %1435, %1437, %1439, %1441, %1443, %1445, %1447, %1449, %1451, %1453, %1455, %1457, %1459, %1461, %1463, %1465, %1467, %1469, %1471, %1473, %1475, %1477, %1479, %1481, %1483, %1485, %1487, %1489, %1491, %1493, %1495, %1497, %1499, %1501, %1503, %1505, %1507, %1509, %1511, %1513, %1515, %1517, %1519, %1521, %1523, %1525, %1527, %1529, %1531, %1533, %1535, %1537, %1539, %1541, %1543, %1545, %1547 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
    ^bb26(%1550: f32, %1551: f32, %1552: f32, %1553: f32, %1554: f32, %1555: f32, %1556: f32, %1557: f32, %1558: f32, %1559: f32, %1560: f32, %1561: f32, %1562: f32, %1563: f32, %1564: f32, %1565: f32, %1566: f32, %1567: f32, %1568: f32, %1569: f32, %1570: f32, %1571: f32, %1572: f32, %1573: f32, %1574: f32, %1575: f32, %1576: f32, %1577: f32, %1578: f32, %1579: f32, %1580: f32, %1581: f32, %1582: f32, %1583: f32, %1584: f32, %1585: f32, %1586: f32, %1587: f32, %1588: f32, %1589: f32, %1590: f32, %1591: f32, %1592: f32, %1593: f32, %1594: f32, %1595: f32, %1596: f32, %1597: f32, %1598: f32, %1599: f32, %1600: f32, %1601: f32, %1602: f32, %1603: f32, %1604: f32, %1605: f32, %1606: f32, %1607: f32, %1608: f32, %1609: f32, %1610: f32, %1611: f32, %1612: f32, %1613: f32):
      %1614 = llvm.add %76, %84 : i64
      %1615 = llvm.add %77, %94 : i64
      %1616 = llvm.icmp "ult" %1614, %41 : i64
      %1617 = llvm.icmp "ult" %1615, %42 : i64
      %1618 = llvm.and %1616, %1617 : i1
      llvm.cond_br %1618, ^bb27, ^bb28
    ^bb27:
      %1619 = llvm.getelementptr inbounds %bias_2[%1615] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1620 = llvm.load %1619 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1621 = llvm.fadd %1550, %1620 : f32
      %1622 = llvm.mul %1614, %out_stride0_1 overflow<nsw> : i64
      %1623 = llvm.add %1622, %1615 overflow<nsw> : i64
      %1624 = llvm.getelementptr inbounds %out_1[%1623] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1621, %1624 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb28
    ^bb28:
      %1625 = llvm.add %76, %84 : i64
      %1626 = llvm.add %77, %95 : i64
      %1627 = llvm.icmp "ult" %1625, %41 : i64
      %1628 = llvm.icmp "ult" %1626, %42 : i64
      %1629 = llvm.and %1627, %1628 : i1
      llvm.cond_br %1629, ^bb29, ^bb30
    ^bb29:
      %1630 = llvm.getelementptr inbounds %bias_2[%1626] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1631 = llvm.load %1630 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1632 = llvm.fadd %1551, %1631 : f32
      %1633 = llvm.mul %1625, %out_stride0_1 overflow<nsw> : i64
      %1634 = llvm.add %1633, %1626 overflow<nsw> : i64
      %1635 = llvm.getelementptr inbounds %out_1[%1634] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1632, %1635 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb30
    ^bb30:
      %1636 = llvm.add %76, %84 : i64
      %1637 = llvm.add %77, %96 : i64
      %1638 = llvm.icmp "ult" %1636, %41 : i64
      %1639 = llvm.icmp "ult" %1637, %42 : i64
      %1640 = llvm.and %1638, %1639 : i1
      llvm.cond_br %1640, ^bb31, ^bb32
    ^bb31:
      %1641 = llvm.getelementptr inbounds %bias_2[%1637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1642 = llvm.load %1641 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1643 = llvm.fadd %1552, %1642 : f32
      %1644 = llvm.mul %1636, %out_stride0_1 overflow<nsw> : i64
      %1645 = llvm.add %1644, %1637 overflow<nsw> : i64
      %1646 = llvm.getelementptr inbounds %out_1[%1645] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1643, %1646 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb32
    ^bb32:
      %1647 = llvm.add %76, %84 : i64
      %1648 = llvm.add %77, %97 : i64
      %1649 = llvm.icmp "ult" %1647, %41 : i64
      %1650 = llvm.icmp "ult" %1648, %42 : i64
      %1651 = llvm.and %1649, %1650 : i1
      llvm.cond_br %1651, ^bb33, ^bb34
    ^bb33:
      %1652 = llvm.getelementptr inbounds %bias_2[%1648] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1653 = llvm.load %1652 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1654 = llvm.fadd %1553, %1653 : f32
      %1655 = llvm.mul %1647, %out_stride0_1 overflow<nsw> : i64
      %1656 = llvm.add %1655, %1648 overflow<nsw> : i64
      %1657 = llvm.getelementptr inbounds %out_1[%1656] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1654, %1657 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb34
    ^bb34:
      %1658 = llvm.add %76, %84 : i64
      %1659 = llvm.add %77, %98 : i64
      %1660 = llvm.icmp "ult" %1658, %41 : i64
      %1661 = llvm.icmp "ult" %1659, %42 : i64
      %1662 = llvm.and %1660, %1661 : i1
      llvm.cond_br %1662, ^bb35, ^bb36
    ^bb35:
      %1663 = llvm.getelementptr inbounds %bias_2[%1659] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1664 = llvm.load %1663 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1665 = llvm.fadd %1554, %1664 : f32
      %1666 = llvm.mul %1658, %out_stride0_1 overflow<nsw> : i64
      %1667 = llvm.add %1666, %1659 overflow<nsw> : i64
      %1668 = llvm.getelementptr inbounds %out_1[%1667] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1665, %1668 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb36
    ^bb36:
      %1669 = llvm.add %76, %84 : i64
      %1670 = llvm.add %77, %99 : i64
      %1671 = llvm.icmp "ult" %1669, %41 : i64
      %1672 = llvm.icmp "ult" %1670, %42 : i64
      %1673 = llvm.and %1671, %1672 : i1
      llvm.cond_br %1673, ^bb37, ^bb38
    ^bb37:
      %1674 = llvm.getelementptr inbounds %bias_2[%1670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1675 = llvm.load %1674 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1676 = llvm.fadd %1555, %1675 : f32
      %1677 = llvm.mul %1669, %out_stride0_1 overflow<nsw> : i64
      %1678 = llvm.add %1677, %1670 overflow<nsw> : i64
      %1679 = llvm.getelementptr inbounds %out_1[%1678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1676, %1679 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb38
    ^bb38:
      %1680 = llvm.add %76, %84 : i64
      %1681 = llvm.add %77, %100 : i64
      %1682 = llvm.icmp "ult" %1680, %41 : i64
      %1683 = llvm.icmp "ult" %1681, %42 : i64
      %1684 = llvm.and %1682, %1683 : i1
      llvm.cond_br %1684, ^bb39, ^bb40
    ^bb39:
      %1685 = llvm.getelementptr inbounds %bias_2[%1681] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1686 = llvm.load %1685 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1687 = llvm.fadd %1556, %1686 : f32
      %1688 = llvm.mul %1680, %out_stride0_1 overflow<nsw> : i64
      %1689 = llvm.add %1688, %1681 overflow<nsw> : i64
      %1690 = llvm.getelementptr inbounds %out_1[%1689] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1687, %1690 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb40
    ^bb40:
      %1691 = llvm.add %76, %84 : i64
      %1692 = llvm.add %77, %101 : i64
      %1693 = llvm.icmp "ult" %1691, %41 : i64
      %1694 = llvm.icmp "ult" %1692, %42 : i64
      %1695 = llvm.and %1693, %1694 : i1
      llvm.cond_br %1695, ^bb41, ^bb42
    ^bb41:
      %1696 = llvm.getelementptr inbounds %bias_2[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1697 = llvm.load %1696 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1698 = llvm.fadd %1557, %1697 : f32
      %1699 = llvm.mul %1691, %out_stride0_1 overflow<nsw> : i64
      %1700 = llvm.add %1699, %1692 overflow<nsw> : i64
      %1701 = llvm.getelementptr inbounds %out_1[%1700] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1698, %1701 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb42
    ^bb42:
      %1702 = llvm.add %76, %85 : i64
      %1703 = llvm.add %77, %94 : i64
      %1704 = llvm.icmp "ult" %1702, %41 : i64
      %1705 = llvm.icmp "ult" %1703, %42 : i64
      %1706 = llvm.and %1704, %1705 : i1
      llvm.cond_br %1706, ^bb43, ^bb44
    ^bb43:
      %1707 = llvm.getelementptr inbounds %bias_2[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1708 = llvm.load %1707 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1709 = llvm.fadd %1558, %1708 : f32
      %1710 = llvm.mul %1702, %out_stride0_1 overflow<nsw> : i64
      %1711 = llvm.add %1710, %1703 overflow<nsw> : i64
      %1712 = llvm.getelementptr inbounds %out_1[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1709, %1712 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb44
    ^bb44:
      %1713 = llvm.add %76, %85 : i64
      %1714 = llvm.add %77, %95 : i64
      %1715 = llvm.icmp "ult" %1713, %41 : i64
      %1716 = llvm.icmp "ult" %1714, %42 : i64
      %1717 = llvm.and %1715, %1716 : i1
      llvm.cond_br %1717, ^bb45, ^bb46
    ^bb45:
      %1718 = llvm.getelementptr inbounds %bias_2[%1714] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1719 = llvm.load %1718 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1720 = llvm.fadd %1559, %1719 : f32
      %1721 = llvm.mul %1713, %out_stride0_1 overflow<nsw> : i64
      %1722 = llvm.add %1721, %1714 overflow<nsw> : i64
      %1723 = llvm.getelementptr inbounds %out_1[%1722] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1720, %1723 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb46
    ^bb46:
      %1724 = llvm.add %76, %85 : i64
      %1725 = llvm.add %77, %96 : i64
      %1726 = llvm.icmp "ult" %1724, %41 : i64
      %1727 = llvm.icmp "ult" %1725, %42 : i64
      %1728 = llvm.and %1726, %1727 : i1
      llvm.cond_br %1728, ^bb47, ^bb48
    ^bb47:
      %1729 = llvm.getelementptr inbounds %bias_2[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1730 = llvm.load %1729 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1731 = llvm.fadd %1560, %1730 : f32
      %1732 = llvm.mul %1724, %out_stride0_1 overflow<nsw> : i64
      %1733 = llvm.add %1732, %1725 overflow<nsw> : i64
      %1734 = llvm.getelementptr inbounds %out_1[%1733] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1731, %1734 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb48
    ^bb48:
      %1735 = llvm.add %76, %85 : i64
      %1736 = llvm.add %77, %97 : i64
      %1737 = llvm.icmp "ult" %1735, %41 : i64
      %1738 = llvm.icmp "ult" %1736, %42 : i64
      %1739 = llvm.and %1737, %1738 : i1
      llvm.cond_br %1739, ^bb49, ^bb50
    ^bb49:
      %1740 = llvm.getelementptr inbounds %bias_2[%1736] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1741 = llvm.load %1740 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1742 = llvm.fadd %1561, %1741 : f32
      %1743 = llvm.mul %1735, %out_stride0_1 overflow<nsw> : i64
      %1744 = llvm.add %1743, %1736 overflow<nsw> : i64
      %1745 = llvm.getelementptr inbounds %out_1[%1744] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1742, %1745 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb50
    ^bb50:
      %1746 = llvm.add %76, %85 : i64
      %1747 = llvm.add %77, %98 : i64
      %1748 = llvm.icmp "ult" %1746, %41 : i64
      %1749 = llvm.icmp "ult" %1747, %42 : i64
      %1750 = llvm.and %1748, %1749 : i1
      llvm.cond_br %1750, ^bb51, ^bb52
    ^bb51:
      %1751 = llvm.getelementptr inbounds %bias_2[%1747] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1752 = llvm.load %1751 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1753 = llvm.fadd %1562, %1752 : f32
      %1754 = llvm.mul %1746, %out_stride0_1 overflow<nsw> : i64
      %1755 = llvm.add %1754, %1747 overflow<nsw> : i64
      %1756 = llvm.getelementptr inbounds %out_1[%1755] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1753, %1756 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb52
    ^bb52:
      %1757 = llvm.add %76, %85 : i64
      %1758 = llvm.add %77, %99 : i64
      %1759 = llvm.icmp "ult" %1757, %41 : i64
      %1760 = llvm.icmp "ult" %1758, %42 : i64
      %1761 = llvm.and %1759, %1760 : i1
      llvm.cond_br %1761, ^bb53, ^bb54
    ^bb53:
      %1762 = llvm.getelementptr inbounds %bias_2[%1758] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1763 = llvm.load %1762 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1764 = llvm.fadd %1563, %1763 : f32
      %1765 = llvm.mul %1757, %out_stride0_1 overflow<nsw> : i64
      %1766 = llvm.add %1765, %1758 overflow<nsw> : i64
      %1767 = llvm.getelementptr inbounds %out_1[%1766] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1764, %1767 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb54
    ^bb54:
      %1768 = llvm.add %76, %85 : i64
      %1769 = llvm.add %77, %100 : i64
      %1770 = llvm.icmp "ult" %1768, %41 : i64
      %1771 = llvm.icmp "ult" %1769, %42 : i64
      %1772 = llvm.and %1770, %1771 : i1
      llvm.cond_br %1772, ^bb55, ^bb56
    ^bb55:
      %1773 = llvm.getelementptr inbounds %bias_2[%1769] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1774 = llvm.load %1773 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1775 = llvm.fadd %1564, %1774 : f32
      %1776 = llvm.mul %1768, %out_stride0_1 overflow<nsw> : i64
      %1777 = llvm.add %1776, %1769 overflow<nsw> : i64
      %1778 = llvm.getelementptr inbounds %out_1[%1777] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1775, %1778 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb56
    ^bb56:
      %1779 = llvm.add %76, %85 : i64
      %1780 = llvm.add %77, %101 : i64
      %1781 = llvm.icmp "ult" %1779, %41 : i64
      %1782 = llvm.icmp "ult" %1780, %42 : i64
      %1783 = llvm.and %1781, %1782 : i1
      llvm.cond_br %1783, ^bb57, ^bb58
    ^bb57:
      %1784 = llvm.getelementptr inbounds %bias_2[%1780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1785 = llvm.load %1784 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1786 = llvm.fadd %1565, %1785 : f32
      %1787 = llvm.mul %1779, %out_stride0_1 overflow<nsw> : i64
      %1788 = llvm.add %1787, %1780 overflow<nsw> : i64
      %1789 = llvm.getelementptr inbounds %out_1[%1788] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1786, %1789 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb58
    ^bb58:
      %1790 = llvm.add %76, %86 : i64
      %1791 = llvm.add %77, %94 : i64
      %1792 = llvm.icmp "ult" %1790, %41 : i64
      %1793 = llvm.icmp "ult" %1791, %42 : i64
      %1794 = llvm.and %1792, %1793 : i1
      llvm.cond_br %1794, ^bb59, ^bb60
    ^bb59:
      %1795 = llvm.getelementptr inbounds %bias_2[%1791] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1796 = llvm.load %1795 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1797 = llvm.fadd %1566, %1796 : f32
      %1798 = llvm.mul %1790, %out_stride0_1 overflow<nsw> : i64
      %1799 = llvm.add %1798, %1791 overflow<nsw> : i64
      %1800 = llvm.getelementptr inbounds %out_1[%1799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1797, %1800 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb60
    ^bb60:
      %1801 = llvm.add %76, %86 : i64
      %1802 = llvm.add %77, %95 : i64
      %1803 = llvm.icmp "ult" %1801, %41 : i64
      %1804 = llvm.icmp "ult" %1802, %42 : i64
      %1805 = llvm.and %1803, %1804 : i1
      llvm.cond_br %1805, ^bb61, ^bb62
    ^bb61:
      %1806 = llvm.getelementptr inbounds %bias_2[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1807 = llvm.load %1806 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1808 = llvm.fadd %1567, %1807 : f32
      %1809 = llvm.mul %1801, %out_stride0_1 overflow<nsw> : i64
      %1810 = llvm.add %1809, %1802 overflow<nsw> : i64
      %1811 = llvm.getelementptr inbounds %out_1[%1810] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1808, %1811 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb62
    ^bb62:
      %1812 = llvm.add %76, %86 : i64
      %1813 = llvm.add %77, %96 : i64
      %1814 = llvm.icmp "ult" %1812, %41 : i64
      %1815 = llvm.icmp "ult" %1813, %42 : i64
      %1816 = llvm.and %1814, %1815 : i1
      llvm.cond_br %1816, ^bb63, ^bb64
    ^bb63:
      %1817 = llvm.getelementptr inbounds %bias_2[%1813] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1818 = llvm.load %1817 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1819 = llvm.fadd %1568, %1818 : f32
      %1820 = llvm.mul %1812, %out_stride0_1 overflow<nsw> : i64
      %1821 = llvm.add %1820, %1813 overflow<nsw> : i64
      %1822 = llvm.getelementptr inbounds %out_1[%1821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1819, %1822 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb64
    ^bb64:
      %1823 = llvm.add %76, %86 : i64
      %1824 = llvm.add %77, %97 : i64
      %1825 = llvm.icmp "ult" %1823, %41 : i64
      %1826 = llvm.icmp "ult" %1824, %42 : i64
      %1827 = llvm.and %1825, %1826 : i1
      llvm.cond_br %1827, ^bb65, ^bb66
    ^bb65:
      %1828 = llvm.getelementptr inbounds %bias_2[%1824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1829 = llvm.load %1828 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1830 = llvm.fadd %1569, %1829 : f32
      %1831 = llvm.mul %1823, %out_stride0_1 overflow<nsw> : i64
      %1832 = llvm.add %1831, %1824 overflow<nsw> : i64
      %1833 = llvm.getelementptr inbounds %out_1[%1832] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1830, %1833 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb66
    ^bb66:
      %1834 = llvm.add %76, %86 : i64
      %1835 = llvm.add %77, %98 : i64
      %1836 = llvm.icmp "ult" %1834, %41 : i64
      %1837 = llvm.icmp "ult" %1835, %42 : i64
      %1838 = llvm.and %1836, %1837 : i1
      llvm.cond_br %1838, ^bb67, ^bb68
    ^bb67:
      %1839 = llvm.getelementptr inbounds %bias_2[%1835] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1840 = llvm.load %1839 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1841 = llvm.fadd %1570, %1840 : f32
      %1842 = llvm.mul %1834, %out_stride0_1 overflow<nsw> : i64
      %1843 = llvm.add %1842, %1835 overflow<nsw> : i64
      %1844 = llvm.getelementptr inbounds %out_1[%1843] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1841, %1844 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb68
    ^bb68:
      %1845 = llvm.add %76, %86 : i64
      %1846 = llvm.add %77, %99 : i64
      %1847 = llvm.icmp "ult" %1845, %41 : i64
      %1848 = llvm.icmp "ult" %1846, %42 : i64
      %1849 = llvm.and %1847, %1848 : i1
      llvm.cond_br %1849, ^bb69, ^bb70
    ^bb69:
      %1850 = llvm.getelementptr inbounds %bias_2[%1846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1851 = llvm.load %1850 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1852 = llvm.fadd %1571, %1851 : f32
      %1853 = llvm.mul %1845, %out_stride0_1 overflow<nsw> : i64
      %1854 = llvm.add %1853, %1846 overflow<nsw> : i64
      %1855 = llvm.getelementptr inbounds %out_1[%1854] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1852, %1855 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb70
    ^bb70:
      %1856 = llvm.add %76, %86 : i64
      %1857 = llvm.add %77, %100 : i64
      %1858 = llvm.icmp "ult" %1856, %41 : i64
      %1859 = llvm.icmp "ult" %1857, %42 : i64
      %1860 = llvm.and %1858, %1859 : i1
      llvm.cond_br %1860, ^bb71, ^bb72
    ^bb71:
      %1861 = llvm.getelementptr inbounds %bias_2[%1857] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1862 = llvm.load %1861 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1863 = llvm.fadd %1572, %1862 : f32
      %1864 = llvm.mul %1856, %out_stride0_1 overflow<nsw> : i64
      %1865 = llvm.add %1864, %1857 overflow<nsw> : i64
      %1866 = llvm.getelementptr inbounds %out_1[%1865] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1863, %1866 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb72
    ^bb72:
      %1867 = llvm.add %76, %86 : i64
      %1868 = llvm.add %77, %101 : i64
      %1869 = llvm.icmp "ult" %1867, %41 : i64
      %1870 = llvm.icmp "ult" %1868, %42 : i64
      %1871 = llvm.and %1869, %1870 : i1
      llvm.cond_br %1871, ^bb73, ^bb74
    ^bb73:
      %1872 = llvm.getelementptr inbounds %bias_2[%1868] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1873 = llvm.load %1872 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1874 = llvm.fadd %1573, %1873 : f32
      %1875 = llvm.mul %1867, %out_stride0_1 overflow<nsw> : i64
      %1876 = llvm.add %1875, %1868 overflow<nsw> : i64
      %1877 = llvm.getelementptr inbounds %out_1[%1876] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1874, %1877 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb74
    ^bb74:
      %1878 = llvm.add %76, %87 : i64
      %1879 = llvm.add %77, %94 : i64
      %1880 = llvm.icmp "ult" %1878, %41 : i64
      %1881 = llvm.icmp "ult" %1879, %42 : i64
      %1882 = llvm.and %1880, %1881 : i1
      llvm.cond_br %1882, ^bb75, ^bb76
    ^bb75:
      %1883 = llvm.getelementptr inbounds %bias_2[%1879] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1884 = llvm.load %1883 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1885 = llvm.fadd %1574, %1884 : f32
      %1886 = llvm.mul %1878, %out_stride0_1 overflow<nsw> : i64
      %1887 = llvm.add %1886, %1879 overflow<nsw> : i64
      %1888 = llvm.getelementptr inbounds %out_1[%1887] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1885, %1888 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb76
    ^bb76:
      %1889 = llvm.add %76, %87 : i64
      %1890 = llvm.add %77, %95 : i64
      %1891 = llvm.icmp "ult" %1889, %41 : i64
      %1892 = llvm.icmp "ult" %1890, %42 : i64
      %1893 = llvm.and %1891, %1892 : i1
      llvm.cond_br %1893, ^bb77, ^bb78
    ^bb77:
      %1894 = llvm.getelementptr inbounds %bias_2[%1890] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1895 = llvm.load %1894 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1896 = llvm.fadd %1575, %1895 : f32
      %1897 = llvm.mul %1889, %out_stride0_1 overflow<nsw> : i64
      %1898 = llvm.add %1897, %1890 overflow<nsw> : i64
      %1899 = llvm.getelementptr inbounds %out_1[%1898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1896, %1899 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb78
    ^bb78:
      %1900 = llvm.add %76, %87 : i64
      %1901 = llvm.add %77, %96 : i64
      %1902 = llvm.icmp "ult" %1900, %41 : i64
      %1903 = llvm.icmp "ult" %1901, %42 : i64
      %1904 = llvm.and %1902, %1903 : i1
      llvm.cond_br %1904, ^bb79, ^bb80
    ^bb79:
      %1905 = llvm.getelementptr inbounds %bias_2[%1901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1906 = llvm.load %1905 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1907 = llvm.fadd %1576, %1906 : f32
      %1908 = llvm.mul %1900, %out_stride0_1 overflow<nsw> : i64
      %1909 = llvm.add %1908, %1901 overflow<nsw> : i64
      %1910 = llvm.getelementptr inbounds %out_1[%1909] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1907, %1910 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb80
    ^bb80:
      %1911 = llvm.add %76, %87 : i64
      %1912 = llvm.add %77, %97 : i64
      %1913 = llvm.icmp "ult" %1911, %41 : i64
      %1914 = llvm.icmp "ult" %1912, %42 : i64
      %1915 = llvm.and %1913, %1914 : i1
      llvm.cond_br %1915, ^bb81, ^bb82
    ^bb81:
      %1916 = llvm.getelementptr inbounds %bias_2[%1912] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1917 = llvm.load %1916 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1918 = llvm.fadd %1577, %1917 : f32
      %1919 = llvm.mul %1911, %out_stride0_1 overflow<nsw> : i64
      %1920 = llvm.add %1919, %1912 overflow<nsw> : i64
      %1921 = llvm.getelementptr inbounds %out_1[%1920] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1918, %1921 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb82
    ^bb82:
      %1922 = llvm.add %76, %87 : i64
      %1923 = llvm.add %77, %98 : i64
      %1924 = llvm.icmp "ult" %1922, %41 : i64
      %1925 = llvm.icmp "ult" %1923, %42 : i64
      %1926 = llvm.and %1924, %1925 : i1
      llvm.cond_br %1926, ^bb83, ^bb84
    ^bb83:
      %1927 = llvm.getelementptr inbounds %bias_2[%1923] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1928 = llvm.load %1927 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1929 = llvm.fadd %1578, %1928 : f32
      %1930 = llvm.mul %1922, %out_stride0_1 overflow<nsw> : i64
      %1931 = llvm.add %1930, %1923 overflow<nsw> : i64
      %1932 = llvm.getelementptr inbounds %out_1[%1931] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1929, %1932 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb84
    ^bb84:
      %1933 = llvm.add %76, %87 : i64
      %1934 = llvm.add %77, %99 : i64
      %1935 = llvm.icmp "ult" %1933, %41 : i64
      %1936 = llvm.icmp "ult" %1934, %42 : i64
      %1937 = llvm.and %1935, %1936 : i1
      llvm.cond_br %1937, ^bb85, ^bb86
    ^bb85:
      %1938 = llvm.getelementptr inbounds %bias_2[%1934] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1939 = llvm.load %1938 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1940 = llvm.fadd %1579, %1939 : f32
      %1941 = llvm.mul %1933, %out_stride0_1 overflow<nsw> : i64
      %1942 = llvm.add %1941, %1934 overflow<nsw> : i64
      %1943 = llvm.getelementptr inbounds %out_1[%1942] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1940, %1943 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb86
    ^bb86:
      %1944 = llvm.add %76, %87 : i64
      %1945 = llvm.add %77, %100 : i64
      %1946 = llvm.icmp "ult" %1944, %41 : i64
      %1947 = llvm.icmp "ult" %1945, %42 : i64
      %1948 = llvm.and %1946, %1947 : i1
      llvm.cond_br %1948, ^bb87, ^bb88
    ^bb87:
      %1949 = llvm.getelementptr inbounds %bias_2[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1950 = llvm.load %1949 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1951 = llvm.fadd %1580, %1950 : f32
      %1952 = llvm.mul %1944, %out_stride0_1 overflow<nsw> : i64
      %1953 = llvm.add %1952, %1945 overflow<nsw> : i64
      %1954 = llvm.getelementptr inbounds %out_1[%1953] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1951, %1954 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb88
    ^bb88:
      %1955 = llvm.add %76, %87 : i64
      %1956 = llvm.add %77, %101 : i64
      %1957 = llvm.icmp "ult" %1955, %41 : i64
      %1958 = llvm.icmp "ult" %1956, %42 : i64
      %1959 = llvm.and %1957, %1958 : i1
      llvm.cond_br %1959, ^bb89, ^bb90
    ^bb89:
      %1960 = llvm.getelementptr inbounds %bias_2[%1956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1961 = llvm.load %1960 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1962 = llvm.fadd %1581, %1961 : f32
      %1963 = llvm.mul %1955, %out_stride0_1 overflow<nsw> : i64
      %1964 = llvm.add %1963, %1956 overflow<nsw> : i64
      %1965 = llvm.getelementptr inbounds %out_1[%1964] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1962, %1965 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb90
    ^bb90:
      %1966 = llvm.add %76, %88 : i64
      %1967 = llvm.add %77, %94 : i64
      %1968 = llvm.icmp "ult" %1966, %41 : i64
      %1969 = llvm.icmp "ult" %1967, %42 : i64
      %1970 = llvm.and %1968, %1969 : i1
      llvm.cond_br %1970, ^bb91, ^bb92
    ^bb91:
      %1971 = llvm.getelementptr inbounds %bias_2[%1967] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1972 = llvm.load %1971 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1973 = llvm.fadd %1582, %1972 : f32
      %1974 = llvm.mul %1966, %out_stride0_1 overflow<nsw> : i64
      %1975 = llvm.add %1974, %1967 overflow<nsw> : i64
      %1976 = llvm.getelementptr inbounds %out_1[%1975] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1973, %1976 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb92
    ^bb92:
      %1977 = llvm.add %76, %88 : i64
      %1978 = llvm.add %77, %95 : i64
      %1979 = llvm.icmp "ult" %1977, %41 : i64
      %1980 = llvm.icmp "ult" %1978, %42 : i64
      %1981 = llvm.and %1979, %1980 : i1
      llvm.cond_br %1981, ^bb93, ^bb94
    ^bb93:
      %1982 = llvm.getelementptr inbounds %bias_2[%1978] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1983 = llvm.load %1982 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1984 = llvm.fadd %1583, %1983 : f32
      %1985 = llvm.mul %1977, %out_stride0_1 overflow<nsw> : i64
      %1986 = llvm.add %1985, %1978 overflow<nsw> : i64
      %1987 = llvm.getelementptr inbounds %out_1[%1986] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1984, %1987 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb94
    ^bb94:
      %1988 = llvm.add %76, %88 : i64
      %1989 = llvm.add %77, %96 : i64
      %1990 = llvm.icmp "ult" %1988, %41 : i64
      %1991 = llvm.icmp "ult" %1989, %42 : i64
      %1992 = llvm.and %1990, %1991 : i1
      llvm.cond_br %1992, ^bb95, ^bb96
    ^bb95:
      %1993 = llvm.getelementptr inbounds %bias_2[%1989] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1994 = llvm.load %1993 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1995 = llvm.fadd %1584, %1994 : f32
      %1996 = llvm.mul %1988, %out_stride0_1 overflow<nsw> : i64
      %1997 = llvm.add %1996, %1989 overflow<nsw> : i64
      %1998 = llvm.getelementptr inbounds %out_1[%1997] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1995, %1998 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb96
    ^bb96:
      %1999 = llvm.add %76, %88 : i64
      %2000 = llvm.add %77, %97 : i64
      %2001 = llvm.icmp "ult" %1999, %41 : i64
      %2002 = llvm.icmp "ult" %2000, %42 : i64
      %2003 = llvm.and %2001, %2002 : i1
      llvm.cond_br %2003, ^bb97, ^bb98
    ^bb97:
      %2004 = llvm.getelementptr inbounds %bias_2[%2000] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2005 = llvm.load %2004 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2006 = llvm.fadd %1585, %2005 : f32
      %2007 = llvm.mul %1999, %out_stride0_1 overflow<nsw> : i64
      %2008 = llvm.add %2007, %2000 overflow<nsw> : i64
      %2009 = llvm.getelementptr inbounds %out_1[%2008] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2006, %2009 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb98
    ^bb98:
      %2010 = llvm.add %76, %88 : i64
      %2011 = llvm.add %77, %98 : i64
      %2012 = llvm.icmp "ult" %2010, %41 : i64
      %2013 = llvm.icmp "ult" %2011, %42 : i64
      %2014 = llvm.and %2012, %2013 : i1
      llvm.cond_br %2014, ^bb99, ^bb100
    ^bb99:
      %2015 = llvm.getelementptr inbounds %bias_2[%2011] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2016 = llvm.load %2015 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2017 = llvm.fadd %1586, %2016 : f32
      %2018 = llvm.mul %2010, %out_stride0_1 overflow<nsw> : i64
      %2019 = llvm.add %2018, %2011 overflow<nsw> : i64
      %2020 = llvm.getelementptr inbounds %out_1[%2019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2017, %2020 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb100
    ^bb100:
      %2021 = llvm.add %76, %88 : i64
      %2022 = llvm.add %77, %99 : i64
      %2023 = llvm.icmp "ult" %2021, %41 : i64
      %2024 = llvm.icmp "ult" %2022, %42 : i64
      %2025 = llvm.and %2023, %2024 : i1
      llvm.cond_br %2025, ^bb101, ^bb102
    ^bb101:
      %2026 = llvm.getelementptr inbounds %bias_2[%2022] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2027 = llvm.load %2026 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2028 = llvm.fadd %1587, %2027 : f32
      %2029 = llvm.mul %2021, %out_stride0_1 overflow<nsw> : i64
      %2030 = llvm.add %2029, %2022 overflow<nsw> : i64
      %2031 = llvm.getelementptr inbounds %out_1[%2030] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2028, %2031 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb102
    ^bb102:
      %2032 = llvm.add %76, %88 : i64
      %2033 = llvm.add %77, %100 : i64
      %2034 = llvm.icmp "ult" %2032, %41 : i64
      %2035 = llvm.icmp "ult" %2033, %42 : i64
      %2036 = llvm.and %2034, %2035 : i1
      llvm.cond_br %2036, ^bb103, ^bb104
    ^bb103:
      %2037 = llvm.getelementptr inbounds %bias_2[%2033] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2038 = llvm.load %2037 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2039 = llvm.fadd %1588, %2038 : f32
      %2040 = llvm.mul %2032, %out_stride0_1 overflow<nsw> : i64
      %2041 = llvm.add %2040, %2033 overflow<nsw> : i64
      %2042 = llvm.getelementptr inbounds %out_1[%2041] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2039, %2042 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb104
    ^bb104:
      %2043 = llvm.add %76, %88 : i64
      %2044 = llvm.add %77, %101 : i64
      %2045 = llvm.icmp "ult" %2043, %41 : i64
      %2046 = llvm.icmp "ult" %2044, %42 : i64
      %2047 = llvm.and %2045, %2046 : i1
      llvm.cond_br %2047, ^bb105, ^bb106
    ^bb105:
      %2048 = llvm.getelementptr inbounds %bias_2[%2044] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2049 = llvm.load %2048 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2050 = llvm.fadd %1589, %2049 : f32
      %2051 = llvm.mul %2043, %out_stride0_1 overflow<nsw> : i64
      %2052 = llvm.add %2051, %2044 overflow<nsw> : i64
      %2053 = llvm.getelementptr inbounds %out_1[%2052] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2050, %2053 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb106
    ^bb106:
      %2054 = llvm.add %76, %89 : i64
      %2055 = llvm.add %77, %94 : i64
      %2056 = llvm.icmp "ult" %2054, %41 : i64
      %2057 = llvm.icmp "ult" %2055, %42 : i64
      %2058 = llvm.and %2056, %2057 : i1
      llvm.cond_br %2058, ^bb107, ^bb108
    ^bb107:
      %2059 = llvm.getelementptr inbounds %bias_2[%2055] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2060 = llvm.load %2059 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2061 = llvm.fadd %1590, %2060 : f32
      %2062 = llvm.mul %2054, %out_stride0_1 overflow<nsw> : i64
      %2063 = llvm.add %2062, %2055 overflow<nsw> : i64
      %2064 = llvm.getelementptr inbounds %out_1[%2063] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2061, %2064 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb108
    ^bb108:
      %2065 = llvm.add %76, %89 : i64
      %2066 = llvm.add %77, %95 : i64
      %2067 = llvm.icmp "ult" %2065, %41 : i64
      %2068 = llvm.icmp "ult" %2066, %42 : i64
      %2069 = llvm.and %2067, %2068 : i1
      llvm.cond_br %2069, ^bb109, ^bb110
    ^bb109:
      %2070 = llvm.getelementptr inbounds %bias_2[%2066] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2071 = llvm.load %2070 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2072 = llvm.fadd %1591, %2071 : f32
      %2073 = llvm.mul %2065, %out_stride0_1 overflow<nsw> : i64
      %2074 = llvm.add %2073, %2066 overflow<nsw> : i64
      %2075 = llvm.getelementptr inbounds %out_1[%2074] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2072, %2075 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb110
    ^bb110:
      %2076 = llvm.add %76, %89 : i64
      %2077 = llvm.add %77, %96 : i64
      %2078 = llvm.icmp "ult" %2076, %41 : i64
      %2079 = llvm.icmp "ult" %2077, %42 : i64
      %2080 = llvm.and %2078, %2079 : i1
      llvm.cond_br %2080, ^bb111, ^bb112
    ^bb111:
      %2081 = llvm.getelementptr inbounds %bias_2[%2077] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2082 = llvm.load %2081 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2083 = llvm.fadd %1592, %2082 : f32
      %2084 = llvm.mul %2076, %out_stride0_1 overflow<nsw> : i64
      %2085 = llvm.add %2084, %2077 overflow<nsw> : i64
      %2086 = llvm.getelementptr inbounds %out_1[%2085] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2083, %2086 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb112
    ^bb112:
      %2087 = llvm.add %76, %89 : i64
      %2088 = llvm.add %77, %97 : i64
      %2089 = llvm.icmp "ult" %2087, %41 : i64
      %2090 = llvm.icmp "ult" %2088, %42 : i64
      %2091 = llvm.and %2089, %2090 : i1
      llvm.cond_br %2091, ^bb113, ^bb114
    ^bb113:
      %2092 = llvm.getelementptr inbounds %bias_2[%2088] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2093 = llvm.load %2092 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2094 = llvm.fadd %1593, %2093 : f32
      %2095 = llvm.mul %2087, %out_stride0_1 overflow<nsw> : i64
      %2096 = llvm.add %2095, %2088 overflow<nsw> : i64
      %2097 = llvm.getelementptr inbounds %out_1[%2096] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2094, %2097 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb114
    ^bb114:
      %2098 = llvm.add %76, %89 : i64
      %2099 = llvm.add %77, %98 : i64
      %2100 = llvm.icmp "ult" %2098, %41 : i64
      %2101 = llvm.icmp "ult" %2099, %42 : i64
      %2102 = llvm.and %2100, %2101 : i1
      llvm.cond_br %2102, ^bb115, ^bb116
    ^bb115:
      %2103 = llvm.getelementptr inbounds %bias_2[%2099] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2104 = llvm.load %2103 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2105 = llvm.fadd %1594, %2104 : f32
      %2106 = llvm.mul %2098, %out_stride0_1 overflow<nsw> : i64
      %2107 = llvm.add %2106, %2099 overflow<nsw> : i64
      %2108 = llvm.getelementptr inbounds %out_1[%2107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2105, %2108 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb116
    ^bb116:
      %2109 = llvm.add %76, %89 : i64
      %2110 = llvm.add %77, %99 : i64
      %2111 = llvm.icmp "ult" %2109, %41 : i64
      %2112 = llvm.icmp "ult" %2110, %42 : i64
      %2113 = llvm.and %2111, %2112 : i1
      llvm.cond_br %2113, ^bb117, ^bb118
    ^bb117:
      %2114 = llvm.getelementptr inbounds %bias_2[%2110] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2115 = llvm.load %2114 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2116 = llvm.fadd %1595, %2115 : f32
      %2117 = llvm.mul %2109, %out_stride0_1 overflow<nsw> : i64
      %2118 = llvm.add %2117, %2110 overflow<nsw> : i64
      %2119 = llvm.getelementptr inbounds %out_1[%2118] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2116, %2119 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb118
    ^bb118:
      %2120 = llvm.add %76, %89 : i64
      %2121 = llvm.add %77, %100 : i64
      %2122 = llvm.icmp "ult" %2120, %41 : i64
      %2123 = llvm.icmp "ult" %2121, %42 : i64
      %2124 = llvm.and %2122, %2123 : i1
      llvm.cond_br %2124, ^bb119, ^bb120
    ^bb119:
      %2125 = llvm.getelementptr inbounds %bias_2[%2121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2126 = llvm.load %2125 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2127 = llvm.fadd %1596, %2126 : f32
      %2128 = llvm.mul %2120, %out_stride0_1 overflow<nsw> : i64
      %2129 = llvm.add %2128, %2121 overflow<nsw> : i64
      %2130 = llvm.getelementptr inbounds %out_1[%2129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2127, %2130 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb120
    ^bb120:
      %2131 = llvm.add %76, %89 : i64
      %2132 = llvm.add %77, %101 : i64
      %2133 = llvm.icmp "ult" %2131, %41 : i64
      %2134 = llvm.icmp "ult" %2132, %42 : i64
      %2135 = llvm.and %2133, %2134 : i1
      llvm.cond_br %2135, ^bb121, ^bb122
    ^bb121:
      %2136 = llvm.getelementptr inbounds %bias_2[%2132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2137 = llvm.load %2136 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2138 = llvm.fadd %1597, %2137 : f32
      %2139 = llvm.mul %2131, %out_stride0_1 overflow<nsw> : i64
      %2140 = llvm.add %2139, %2132 overflow<nsw> : i64
      %2141 = llvm.getelementptr inbounds %out_1[%2140] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2138, %2141 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb122
    ^bb122:
      %2142 = llvm.add %76, %90 : i64
      %2143 = llvm.add %77, %94 : i64
      %2144 = llvm.icmp "ult" %2142, %41 : i64
      %2145 = llvm.icmp "ult" %2143, %42 : i64
      %2146 = llvm.and %2144, %2145 : i1
      llvm.cond_br %2146, ^bb123, ^bb124
    ^bb123:
      %2147 = llvm.getelementptr inbounds %bias_2[%2143] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2148 = llvm.load %2147 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2149 = llvm.fadd %1598, %2148 : f32
      %2150 = llvm.mul %2142, %out_stride0_1 overflow<nsw> : i64
      %2151 = llvm.add %2150, %2143 overflow<nsw> : i64
      %2152 = llvm.getelementptr inbounds %out_1[%2151] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2149, %2152 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb124
    ^bb124:
      %2153 = llvm.add %76, %90 : i64
      %2154 = llvm.add %77, %95 : i64
      %2155 = llvm.icmp "ult" %2153, %41 : i64
      %2156 = llvm.icmp "ult" %2154, %42 : i64
      %2157 = llvm.and %2155, %2156 : i1
      llvm.cond_br %2157, ^bb125, ^bb126
    ^bb125:
      %2158 = llvm.getelementptr inbounds %bias_2[%2154] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2159 = llvm.load %2158 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2160 = llvm.fadd %1599, %2159 : f32
      %2161 = llvm.mul %2153, %out_stride0_1 overflow<nsw> : i64
      %2162 = llvm.add %2161, %2154 overflow<nsw> : i64
      %2163 = llvm.getelementptr inbounds %out_1[%2162] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2160, %2163 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb126
    ^bb126:
      %2164 = llvm.add %76, %90 : i64
      %2165 = llvm.add %77, %96 : i64
      %2166 = llvm.icmp "ult" %2164, %41 : i64
      %2167 = llvm.icmp "ult" %2165, %42 : i64
      %2168 = llvm.and %2166, %2167 : i1
      llvm.cond_br %2168, ^bb127, ^bb128
    ^bb127:
      %2169 = llvm.getelementptr inbounds %bias_2[%2165] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2170 = llvm.load %2169 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2171 = llvm.fadd %1600, %2170 : f32
      %2172 = llvm.mul %2164, %out_stride0_1 overflow<nsw> : i64
      %2173 = llvm.add %2172, %2165 overflow<nsw> : i64
      %2174 = llvm.getelementptr inbounds %out_1[%2173] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2171, %2174 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb128
    ^bb128:
      %2175 = llvm.add %76, %90 : i64
      %2176 = llvm.add %77, %97 : i64
      %2177 = llvm.icmp "ult" %2175, %41 : i64
      %2178 = llvm.icmp "ult" %2176, %42 : i64
      %2179 = llvm.and %2177, %2178 : i1
      llvm.cond_br %2179, ^bb129, ^bb130
    ^bb129:
      %2180 = llvm.getelementptr inbounds %bias_2[%2176] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2181 = llvm.load %2180 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2182 = llvm.fadd %1601, %2181 : f32
      %2183 = llvm.mul %2175, %out_stride0_1 overflow<nsw> : i64
      %2184 = llvm.add %2183, %2176 overflow<nsw> : i64
      %2185 = llvm.getelementptr inbounds %out_1[%2184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2182, %2185 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb130
    ^bb130:
      %2186 = llvm.add %76, %90 : i64
      %2187 = llvm.add %77, %98 : i64
      %2188 = llvm.icmp "ult" %2186, %41 : i64
      %2189 = llvm.icmp "ult" %2187, %42 : i64
      %2190 = llvm.and %2188, %2189 : i1
      llvm.cond_br %2190, ^bb131, ^bb132
    ^bb131:
      %2191 = llvm.getelementptr inbounds %bias_2[%2187] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2192 = llvm.load %2191 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2193 = llvm.fadd %1602, %2192 : f32
      %2194 = llvm.mul %2186, %out_stride0_1 overflow<nsw> : i64
      %2195 = llvm.add %2194, %2187 overflow<nsw> : i64
      %2196 = llvm.getelementptr inbounds %out_1[%2195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2193, %2196 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb132
    ^bb132:
      %2197 = llvm.add %76, %90 : i64
      %2198 = llvm.add %77, %99 : i64
      %2199 = llvm.icmp "ult" %2197, %41 : i64
      %2200 = llvm.icmp "ult" %2198, %42 : i64
      %2201 = llvm.and %2199, %2200 : i1
      llvm.cond_br %2201, ^bb133, ^bb134
    ^bb133:
      %2202 = llvm.getelementptr inbounds %bias_2[%2198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2203 = llvm.load %2202 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2204 = llvm.fadd %1603, %2203 : f32
      %2205 = llvm.mul %2197, %out_stride0_1 overflow<nsw> : i64
      %2206 = llvm.add %2205, %2198 overflow<nsw> : i64
      %2207 = llvm.getelementptr inbounds %out_1[%2206] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2204, %2207 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb134
    ^bb134:
      %2208 = llvm.add %76, %90 : i64
      %2209 = llvm.add %77, %100 : i64
      %2210 = llvm.icmp "ult" %2208, %41 : i64
      %2211 = llvm.icmp "ult" %2209, %42 : i64
      %2212 = llvm.and %2210, %2211 : i1
      llvm.cond_br %2212, ^bb135, ^bb136
    ^bb135:
      %2213 = llvm.getelementptr inbounds %bias_2[%2209] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2214 = llvm.load %2213 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2215 = llvm.fadd %1604, %2214 : f32
      %2216 = llvm.mul %2208, %out_stride0_1 overflow<nsw> : i64
      %2217 = llvm.add %2216, %2209 overflow<nsw> : i64
      %2218 = llvm.getelementptr inbounds %out_1[%2217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2215, %2218 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb136
    ^bb136:
      %2219 = llvm.add %76, %90 : i64
      %2220 = llvm.add %77, %101 : i64
      %2221 = llvm.icmp "ult" %2219, %41 : i64
      %2222 = llvm.icmp "ult" %2220, %42 : i64
      %2223 = llvm.and %2221, %2222 : i1
      llvm.cond_br %2223, ^bb137, ^bb138
    ^bb137:
      %2224 = llvm.getelementptr inbounds %bias_2[%2220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2225 = llvm.load %2224 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2226 = llvm.fadd %1605, %2225 : f32
      %2227 = llvm.mul %2219, %out_stride0_1 overflow<nsw> : i64
      %2228 = llvm.add %2227, %2220 overflow<nsw> : i64
      %2229 = llvm.getelementptr inbounds %out_1[%2228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2226, %2229 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb138
    ^bb138:
      %2230 = llvm.add %76, %91 : i64
      %2231 = llvm.add %77, %94 : i64
      %2232 = llvm.icmp "ult" %2230, %41 : i64
      %2233 = llvm.icmp "ult" %2231, %42 : i64
      %2234 = llvm.and %2232, %2233 : i1
      llvm.cond_br %2234, ^bb139, ^bb140
    ^bb139:
      %2235 = llvm.getelementptr inbounds %bias_2[%2231] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2236 = llvm.load %2235 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2237 = llvm.fadd %1606, %2236 : f32
      %2238 = llvm.mul %2230, %out_stride0_1 overflow<nsw> : i64
      %2239 = llvm.add %2238, %2231 overflow<nsw> : i64
      %2240 = llvm.getelementptr inbounds %out_1[%2239] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2237, %2240 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb140
    ^bb140:
      %2241 = llvm.add %76, %91 : i64
      %2242 = llvm.add %77, %95 : i64
      %2243 = llvm.icmp "ult" %2241, %41 : i64
      %2244 = llvm.icmp "ult" %2242, %42 : i64
      %2245 = llvm.and %2243, %2244 : i1
      llvm.cond_br %2245, ^bb141, ^bb142
    ^bb141:
      %2246 = llvm.getelementptr inbounds %bias_2[%2242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2247 = llvm.load %2246 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2248 = llvm.fadd %1607, %2247 : f32
      %2249 = llvm.mul %2241, %out_stride0_1 overflow<nsw> : i64
      %2250 = llvm.add %2249, %2242 overflow<nsw> : i64
      %2251 = llvm.getelementptr inbounds %out_1[%2250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2248, %2251 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb142
    ^bb142:
      %2252 = llvm.add %76, %91 : i64
      %2253 = llvm.add %77, %96 : i64
      %2254 = llvm.icmp "ult" %2252, %41 : i64
      %2255 = llvm.icmp "ult" %2253, %42 : i64
      %2256 = llvm.and %2254, %2255 : i1
      llvm.cond_br %2256, ^bb143, ^bb144
    ^bb143:
      %2257 = llvm.getelementptr inbounds %bias_2[%2253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2258 = llvm.load %2257 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2259 = llvm.fadd %1608, %2258 : f32
      %2260 = llvm.mul %2252, %out_stride0_1 overflow<nsw> : i64
      %2261 = llvm.add %2260, %2253 overflow<nsw> : i64
      %2262 = llvm.getelementptr inbounds %out_1[%2261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2259, %2262 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb144
    ^bb144:
      %2263 = llvm.add %76, %91 : i64
      %2264 = llvm.add %77, %97 : i64
      %2265 = llvm.icmp "ult" %2263, %41 : i64
      %2266 = llvm.icmp "ult" %2264, %42 : i64
      %2267 = llvm.and %2265, %2266 : i1
      llvm.cond_br %2267, ^bb145, ^bb146
    ^bb145:
      %2268 = llvm.getelementptr inbounds %bias_2[%2264] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2269 = llvm.load %2268 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2270 = llvm.fadd %1609, %2269 : f32
      %2271 = llvm.mul %2263, %out_stride0_1 overflow<nsw> : i64
      %2272 = llvm.add %2271, %2264 overflow<nsw> : i64
      %2273 = llvm.getelementptr inbounds %out_1[%2272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2270, %2273 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb146
    ^bb146:
      %2274 = llvm.add %76, %91 : i64
      %2275 = llvm.add %77, %98 : i64
      %2276 = llvm.icmp "ult" %2274, %41 : i64
      %2277 = llvm.icmp "ult" %2275, %42 : i64
      %2278 = llvm.and %2276, %2277 : i1
      llvm.cond_br %2278, ^bb147, ^bb148
    ^bb147:
      %2279 = llvm.getelementptr inbounds %bias_2[%2275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2280 = llvm.load %2279 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2281 = llvm.fadd %1610, %2280 : f32
      %2282 = llvm.mul %2274, %out_stride0_1 overflow<nsw> : i64
      %2283 = llvm.add %2282, %2275 overflow<nsw> : i64
      %2284 = llvm.getelementptr inbounds %out_1[%2283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2281, %2284 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb148
    ^bb148:
      %2285 = llvm.add %76, %91 : i64
      %2286 = llvm.add %77, %99 : i64
      %2287 = llvm.icmp "ult" %2285, %41 : i64
      %2288 = llvm.icmp "ult" %2286, %42 : i64
      %2289 = llvm.and %2287, %2288 : i1
      llvm.cond_br %2289, ^bb149, ^bb150
    ^bb149:
      %2290 = llvm.getelementptr inbounds %bias_2[%2286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2291 = llvm.load %2290 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2292 = llvm.fadd %1611, %2291 : f32
      %2293 = llvm.mul %2285, %out_stride0_1 overflow<nsw> : i64
      %2294 = llvm.add %2293, %2286 overflow<nsw> : i64
      %2295 = llvm.getelementptr inbounds %out_1[%2294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2292, %2295 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb150
    ^bb150:
      %2296 = llvm.add %76, %91 : i64
      %2297 = llvm.add %77, %100 : i64
      %2298 = llvm.icmp "ult" %2296, %41 : i64
      %2299 = llvm.icmp "ult" %2297, %42 : i64
      %2300 = llvm.and %2298, %2299 : i1
      llvm.cond_br %2300, ^bb151, ^bb152
    ^bb151:
      %2301 = llvm.getelementptr inbounds %bias_2[%2297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2302 = llvm.load %2301 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2303 = llvm.fadd %1612, %2302 : f32
      %2304 = llvm.mul %2296, %out_stride0_1 overflow<nsw> : i64
      %2305 = llvm.add %2304, %2297 overflow<nsw> : i64
      %2306 = llvm.getelementptr inbounds %out_1[%2305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2303, %2306 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb152
    ^bb152:
      %2307 = llvm.add %76, %91 : i64
      %2308 = llvm.add %77, %101 : i64
      %2309 = llvm.icmp "ult" %2307, %41 : i64
      %2310 = llvm.icmp "ult" %2308, %42 : i64
      %2311 = llvm.and %2309, %2310 : i1
      llvm.cond_br %2311, ^bb153, ^bb154
    ^bb153:
      %2312 = llvm.getelementptr inbounds %bias_2[%2308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2313 = llvm.load %2312 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2314 = llvm.fadd %1613, %2313 : f32
      %2315 = llvm.mul %2307, %out_stride0_1 overflow<nsw> : i64
      %2316 = llvm.add %2315, %2308 overflow<nsw> : i64
      %2317 = llvm.getelementptr inbounds %out_1[%2316] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2314, %2317 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb154
    ^bb154:
      llvm.return
    }
  }
}
