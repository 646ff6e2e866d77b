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
        } {loop_name = "k0"}
        %12 = affine.load %bias[%j] : memref<?xf32>
        %13 = arith.addf %6, %12 : f32
        affine.store %13, %out_1[%i, %j] : memref<?x?xf32>
      } {loop_name = "j", mapping = "grid"}
    } {loop_name = "i", mapping = "grid"}
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
    %15 = arith.constant 1 : index
    %16 = arith.constant 256 : index
    gpu.launch_func @kernels::@program_kernel blocks in (%14, %15, %15) threads in (%16, %15, %15) args(%13 : index, %4 : index, %7 : index, %a : memref<?x?xf32>, %9 : index, %b : memref<?x?xf32>, %bias : memref<?xf32>, %out_1 : memref<?x?xf32>)
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
    gpu.func @program_kernel(%0: index, %1: index, %2: index, %a: memref<?x?xf32> {llvm.noalias}, %3: index, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %4 = arith.constant 0.000000e+00 : f32
      %5 = arith.remui %block, %0 : index
      %6 = arith.divui %block, %0 : index
      %7 = arith.constant 128 : index
      %8 = arith.muli %6, %7 : index
      %9 = arith.constant 128 : index
      %10 = arith.muli %5, %9 : index
      %11 = memref.get_global @shared0 : memref<8x128xf32, #gpu.address_space<workgroup>>
      %12 = memref.get_global @shared1 : memref<8x128xf32, #gpu.address_space<workgroup>>
      %13 = arith.constant 16 : index
      %14 = arith.divui %thread, %13 : index
      %15 = arith.constant 4 : index
      %16 = arith.muli %14, %15 : index
      %17 = arith.constant 0 : index
      %18 = arith.addi %16, %17 : index
      %19 = arith.constant 1 : index
      %20 = arith.addi %16, %19 : index
      %21 = arith.constant 2 : index
      %22 = arith.addi %16, %21 : index
      %23 = arith.constant 3 : index
      %24 = arith.addi %16, %23 : index
      %25 = arith.constant 64 : index
      %26 = arith.addi %16, %25 : index
      %27 = arith.constant 65 : index
      %28 = arith.addi %16, %27 : index
      %29 = arith.constant 66 : index
      %30 = arith.addi %16, %29 : index
      %31 = arith.constant 67 : index
      %32 = arith.addi %16, %31 : index
      %33 = arith.constant 16 : index
      %34 = arith.remui %thread, %33 : index
      %35 = arith.constant 4 : index
      %36 = arith.muli %34, %35 : index
      %37 = arith.constant 0 : index
      %38 = arith.addi %36, %37 : index
      %39 = arith.constant 1 : index
      %40 = arith.addi %36, %39 : index
      %41 = arith.constant 2 : index
      %42 = arith.addi %36, %41 : index
      %43 = arith.constant 3 : index
      %44 = arith.addi %36, %43 : index
      %45 = arith.constant 64 : index
      %46 = arith.addi %36, %45 : index
      %47 = arith.constant 65 : index
      %48 = arith.addi %36, %47 : index
      %49 = arith.constant 66 : index
      %50 = arith.addi %36, %49 : index
      %51 = arith.constant 67 : index
      %52 = arith.addi %36, %51 : index
      %53 = arith.constant 0 : index
      %54 = arith.constant 8 : index
      %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118 = scf.for %119 = %53 to %1 step %54 iter_args(%120 = %4, %121 = %4, %122 = %4, %123 = %4, %124 = %4, %125 = %4, %126 = %4, %127 = %4, %128 = %4, %129 = %4, %130 = %4, %131 = %4, %132 = %4, %133 = %4, %134 = %4, %135 = %4, %136 = %4, %137 = %4, %138 = %4, %139 = %4, %140 = %4, %141 = %4, %142 = %4, %143 = %4, %144 = %4, %145 = %4, %146 = %4, %147 = %4, %148 = %4, %149 = %4, %150 = %4, %151 = %4, %152 = %4, %153 = %4, %154 = %4, %155 = %4, %156 = %4, %157 = %4, %158 = %4, %159 = %4, %160 = %4, %161 = %4, %162 = %4, %163 = %4, %164 = %4, %165 = %4, %166 = %4, %167 = %4, %168 = %4, %169 = %4, %170 = %4, %171 = %4, %172 = %4, %173 = %4, %174 = %4, %175 = %4, %176 = %4, %177 = %4, %178 = %4, %179 = %4, %180 = %4, %181 = %4, %182 = %4, %183 = %4) -> (f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32) {
        %184 = arith.constant 0 : index
        %185 = arith.addi %thread, %184 : index
        %186 = arith.constant 8 : index
        %187 = arith.remui %185, %186 : index
        %188 = arith.constant 8 : index
        %189 = arith.divui %185, %188 : index
        %190 = arith.addi %119, %187 : index
        %191 = arith.addi %8, %189 : index
        %192 = arith.cmpi ult, %191, %2 : index
        %193 = arith.cmpi ult, %190, %1 : index
        %194 = arith.andi %192, %193 : i1
        %195 = scf.if %194 -> (f32) {
          %196 = memref.load %a[%191, %190] : memref<?x?xf32>
          scf.yield %196 : f32
        } else {
          %197 = arith.constant 0.000000e+00 : f32
          scf.yield %197 : f32
        }
        memref.store %195, %11[%187, %189] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %198 = arith.constant 256 : index
        %199 = arith.addi %thread, %198 : index
        %200 = arith.constant 8 : index
        %201 = arith.remui %199, %200 : index
        %202 = arith.constant 8 : index
        %203 = arith.divui %199, %202 : index
        %204 = arith.addi %119, %201 : index
        %205 = arith.addi %8, %203 : index
        %206 = arith.cmpi ult, %205, %2 : index
        %207 = arith.cmpi ult, %204, %1 : index
        %208 = arith.andi %206, %207 : i1
        %209 = scf.if %208 -> (f32) {
          %210 = memref.load %a[%205, %204] : memref<?x?xf32>
          scf.yield %210 : f32
        } else {
          %211 = arith.constant 0.000000e+00 : f32
          scf.yield %211 : f32
        }
        memref.store %209, %11[%201, %203] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %212 = arith.constant 512 : index
        %213 = arith.addi %thread, %212 : index
        %214 = arith.constant 8 : index
        %215 = arith.remui %213, %214 : index
        %216 = arith.constant 8 : index
        %217 = arith.divui %213, %216 : index
        %218 = arith.addi %119, %215 : index
        %219 = arith.addi %8, %217 : index
        %220 = arith.cmpi ult, %219, %2 : index
        %221 = arith.cmpi ult, %218, %1 : index
        %222 = arith.andi %220, %221 : i1
        %223 = scf.if %222 -> (f32) {
          %224 = memref.load %a[%219, %218] : memref<?x?xf32>
          scf.yield %224 : f32
        } else {
          %225 = arith.constant 0.000000e+00 : f32
          scf.yield %225 : f32
        }
        memref.store %223, %11[%215, %217] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %226 = arith.constant 768 : index
        %227 = arith.addi %thread, %226 : index
        %228 = arith.constant 8 : index
        %229 = arith.remui %227, %228 : index
        %230 = arith.constant 8 : index
        %231 = arith.divui %227, %230 : index
        %232 = arith.addi %119, %229 : index
        %233 = arith.addi %8, %231 : index
        %234 = arith.cmpi ult, %233, %2 : index
        %235 = arith.cmpi ult, %232, %1 : index
        %236 = arith.andi %234, %235 : i1
        %237 = scf.if %236 -> (f32) {
          %238 = memref.load %a[%233, %232] : memref<?x?xf32>
          scf.yield %238 : f32
        } else {
          %239 = arith.constant 0.000000e+00 : f32
          scf.yield %239 : f32
        }
        memref.store %237, %11[%229, %231] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %240 = arith.constant 0 : index
        %241 = arith.addi %thread, %240 : index
        %242 = arith.constant 128 : index
        %243 = arith.remui %241, %242 : index
        %244 = arith.constant 128 : index
        %245 = arith.divui %241, %244 : index
        %246 = arith.addi %119, %245 : index
        %247 = arith.addi %10, %243 : index
        %248 = arith.cmpi ult, %247, %3 : index
        %249 = arith.cmpi ult, %246, %1 : index
        %250 = arith.andi %248, %249 : i1
        %251 = scf.if %250 -> (f32) {
          %252 = memref.load %b[%246, %247] : memref<?x?xf32>
          scf.yield %252 : f32
        } else {
          %253 = arith.constant 0.000000e+00 : f32
          scf.yield %253 : f32
        }
        memref.store %251, %12[%245, %243] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %254 = arith.constant 256 : index
        %255 = arith.addi %thread, %254 : index
        %256 = arith.constant 128 : index
        %257 = arith.remui %255, %256 : index
        %258 = arith.constant 128 : index
        %259 = arith.divui %255, %258 : index
        %260 = arith.addi %119, %259 : index
        %261 = arith.addi %10, %257 : index
        %262 = arith.cmpi ult, %261, %3 : index
        %263 = arith.cmpi ult, %260, %1 : index
        %264 = arith.andi %262, %263 : i1
        %265 = scf.if %264 -> (f32) {
          %266 = memref.load %b[%260, %261] : memref<?x?xf32>
          scf.yield %266 : f32
        } else {
          %267 = arith.constant 0.000000e+00 : f32
          scf.yield %267 : f32
        }
        memref.store %265, %12[%259, %257] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %268 = arith.constant 512 : index
        %269 = arith.addi %thread, %268 : index
        %270 = arith.constant 128 : index
        %271 = arith.remui %269, %270 : index
        %272 = arith.constant 128 : index
        %273 = arith.divui %269, %272 : index
        %274 = arith.addi %119, %273 : index
        %275 = arith.addi %10, %271 : index
        %276 = arith.cmpi ult, %275, %3 : index
        %277 = arith.cmpi ult, %274, %1 : index
        %278 = arith.andi %276, %277 : i1
        %279 = scf.if %278 -> (f32) {
          %280 = memref.load %b[%274, %275] : memref<?x?xf32>
          scf.yield %280 : f32
        } else {
          %281 = arith.constant 0.000000e+00 : f32
          scf.yield %281 : f32
        }
        memref.store %279, %12[%273, %271] : memref<8x128xf32, #gpu.address_space<workgroup>>
        %282 = arith.constant 768 : index
        %283 = arith.addi %thread, %282 : index
        %284 = arith.constant 128 : index
        %285 = arith.remui %283, %284 : index
        %286 = arith.constant 128 : index
        %287 = arith.divui %283, %286 : index
        %288 = arith.addi %119, %287 : index
        %289 = arith.addi %10, %285 : index
        %290 = arith.cmpi ult, %289, %3 : index
        %291 = arith.cmpi ult, %288, %1 : index
        %292 = arith.andi %290, %291 : i1
        %293 = scf.if %292 -> (f32) {
          %294 = memref.load %b[%288, %289] : memref<?x?xf32>
          scf.yield %294 : f32
        } else {
          %295 = arith.constant 0.000000e+00 : f32
          scf.yield %295 : f32
        }
        memref.store %293, %12[%287, %285] : memref<8x128xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        %296 = arith.constant 0 : index
        %297 = vector.load %11[%296, %18] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %298 = vector.extract %297[0] : f32 from vector<4xf32>
        %299 = vector.extract %297[1] : f32 from vector<4xf32>
        %300 = vector.extract %297[2] : f32 from vector<4xf32>
        %301 = vector.extract %297[3] : f32 from vector<4xf32>
        %302 = vector.load %11[%296, %26] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %303 = vector.extract %302[0] : f32 from vector<4xf32>
        %304 = vector.extract %302[1] : f32 from vector<4xf32>
        %305 = vector.extract %302[2] : f32 from vector<4xf32>
        %306 = vector.extract %302[3] : f32 from vector<4xf32>
        %307 = vector.load %12[%296, %38] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %308 = vector.extract %307[0] : f32 from vector<4xf32>
        %309 = vector.extract %307[1] : f32 from vector<4xf32>
        %310 = vector.extract %307[2] : f32 from vector<4xf32>
        %311 = vector.extract %307[3] : f32 from vector<4xf32>
        %312 = vector.load %12[%296, %46] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %313 = vector.extract %312[0] : f32 from vector<4xf32>
        %314 = vector.extract %312[1] : f32 from vector<4xf32>
        %315 = vector.extract %312[2] : f32 from vector<4xf32>
        %316 = vector.extract %312[3] : f32 from vector<4xf32>
        %317 = arith.mulf %298, %308 fastmath<reassoc,contract> : f32
        %318 = arith.addf %120, %317 fastmath<reassoc,contract> : f32
        %319 = arith.mulf %298, %309 fastmath<reassoc,contract> : f32
        %320 = arith.addf %121, %319 fastmath<reassoc,contract> : f32
        %321 = arith.mulf %298, %310 fastmath<reassoc,contract> : f32
        %322 = arith.addf %122, %321 fastmath<reassoc,contract> : f32
        %323 = arith.mulf %298, %311 fastmath<reassoc,contract> : f32
        %324 = arith.addf %123, %323 fastmath<reassoc,contract> : f32
        %325 = arith.mulf %298, %313 fastmath<reassoc,contract> : f32
        %326 = arith.addf %124, %325 fastmath<reassoc,contract> : f32
        %327 = arith.mulf %298, %314 fastmath<reassoc,contract> : f32
        %328 = arith.addf %125, %327 fastmath<reassoc,contract> : f32
        %329 = arith.mulf %298, %315 fastmath<reassoc,contract> : f32
        %330 = arith.addf %126, %329 fastmath<reassoc,contract> : f32
        %331 = arith.mulf %298, %316 fastmath<reassoc,contract> : f32
        %332 = arith.addf %127, %331 fastmath<reassoc,contract> : f32
        %333 = arith.mulf %299, %308 fastmath<reassoc,contract> : f32
        %334 = arith.addf %128, %333 fastmath<reassoc,contract> : f32
        %335 = arith.mulf %299, %309 fastmath<reassoc,contract> : f32
        %336 = arith.addf %129, %335 fastmath<reassoc,contract> : f32
        %337 = arith.mulf %299, %310 fastmath<reassoc,contract> : f32
        %338 = arith.addf %130, %337 fastmath<reassoc,contract> : f32
        %339 = arith.mulf %299, %311 fastmath<reassoc,contract> : f32
        %340 = arith.addf %131, %339 fastmath<reassoc,contract> : f32
        %341 = arith.mulf %299, %313 fastmath<reassoc,contract> : f32
        %342 = arith.addf %132, %341 fastmath<reassoc,contract> : f32
        %343 = arith.mulf %299, %314 fastmath<reassoc,contract> : f32
        %344 = arith.addf %133, %343 fastmath<reassoc,contract> : f32
        %345 = arith.mulf %299, %315 fastmath<reassoc,contract> : f32
        %346 = arith.addf %134, %345 fastmath<reassoc,contract> : f32
        %347 = arith.mulf %299, %316 fastmath<reassoc,contract> : f32
        %348 = arith.addf %135, %347 fastmath<reassoc,contract> : f32
        %349 = arith.mulf %300, %308 fastmath<reassoc,contract> : f32
        %350 = arith.addf %136, %349 fastmath<reassoc,contract> : f32
        %351 = arith.mulf %300, %309 fastmath<reassoc,contract> : f32
        %352 = arith.addf %137, %351 fastmath<reassoc,contract> : f32
        %353 = arith.mulf %300, %310 fastmath<reassoc,contract> : f32
        %354 = arith.addf %138, %353 fastmath<reassoc,contract> : f32
        %355 = arith.mulf %300, %311 fastmath<reassoc,contract> : f32
        %356 = arith.addf %139, %355 fastmath<reassoc,contract> : f32
        %357 = arith.mulf %300, %313 fastmath<reassoc,contract> : f32
        %358 = arith.addf %140, %357 fastmath<reassoc,contract> : f32
        %359 = arith.mulf %300, %314 fastmath<reassoc,contract> : f32
        %360 = arith.addf %141, %359 fastmath<reassoc,contract> : f32
        %361 = arith.mulf %300, %315 fastmath<reassoc,contract> : f32
        %362 = arith.addf %142, %361 fastmath<reassoc,contract> : f32
        %363 = arith.mulf %300, %316 fastmath<reassoc,contract> : f32
        %364 = arith.addf %143, %363 fastmath<reassoc,contract> : f32
        %365 = arith.mulf %301, %308 fastmath<reassoc,contract> : f32
        %366 = arith.addf %144, %365 fastmath<reassoc,contract> : f32
        %367 = arith.mulf %301, %309 fastmath<reassoc,contract> : f32
        %368 = arith.addf %145, %367 fastmath<reassoc,contract> : f32
        %369 = arith.mulf %301, %310 fastmath<reassoc,contract> : f32
        %370 = arith.addf %146, %369 fastmath<reassoc,contract> : f32
        %371 = arith.mulf %301, %311 fastmath<reassoc,contract> : f32
        %372 = arith.addf %147, %371 fastmath<reassoc,contract> : f32
        %373 = arith.mulf %301, %313 fastmath<reassoc,contract> : f32
        %374 = arith.addf %148, %373 fastmath<reassoc,contract> : f32
        %375 = arith.mulf %301, %314 fastmath<reassoc,contract> : f32
        %376 = arith.addf %149, %375 fastmath<reassoc,contract> : f32
        %377 = arith.mulf %301, %315 fastmath<reassoc,contract> : f32
        %378 = arith.addf %150, %377 fastmath<reassoc,contract> : f32
        %379 = arith.mulf %301, %316 fastmath<reassoc,contract> : f32
        %380 = arith.addf %151, %379 fastmath<reassoc,contract> : f32
        %381 = arith.mulf %303, %308 fastmath<reassoc,contract> : f32
        %382 = arith.addf %152, %381 fastmath<reassoc,contract> : f32
        %383 = arith.mulf %303, %309 fastmath<reassoc,contract> : f32
        %384 = arith.addf %153, %383 fastmath<reassoc,contract> : f32
        %385 = arith.mulf %303, %310 fastmath<reassoc,contract> : f32
        %386 = arith.addf %154, %385 fastmath<reassoc,contract> : f32
        %387 = arith.mulf %303, %311 fastmath<reassoc,contract> : f32
        %388 = arith.addf %155, %387 fastmath<reassoc,contract> : f32
        %389 = arith.mulf %303, %313 fastmath<reassoc,contract> : f32
        %390 = arith.addf %156, %389 fastmath<reassoc,contract> : f32
        %391 = arith.mulf %303, %314 fastmath<reassoc,contract> : f32
        %392 = arith.addf %157, %391 fastmath<reassoc,contract> : f32
        %393 = arith.mulf %303, %315 fastmath<reassoc,contract> : f32
        %394 = arith.addf %158, %393 fastmath<reassoc,contract> : f32
        %395 = arith.mulf %303, %316 fastmath<reassoc,contract> : f32
        %396 = arith.addf %159, %395 fastmath<reassoc,contract> : f32
        %397 = arith.mulf %304, %308 fastmath<reassoc,contract> : f32
        %398 = arith.addf %160, %397 fastmath<reassoc,contract> : f32
        %399 = arith.mulf %304, %309 fastmath<reassoc,contract> : f32
        %400 = arith.addf %161, %399 fastmath<reassoc,contract> : f32
        %401 = arith.mulf %304, %310 fastmath<reassoc,contract> : f32
        %402 = arith.addf %162, %401 fastmath<reassoc,contract> : f32
        %403 = arith.mulf %304, %311 fastmath<reassoc,contract> : f32
        %404 = arith.addf %163, %403 fastmath<reassoc,contract> : f32
        %405 = arith.mulf %304, %313 fastmath<reassoc,contract> : f32
        %406 = arith.addf %164, %405 fastmath<reassoc,contract> : f32
        %407 = arith.mulf %304, %314 fastmath<reassoc,contract> : f32
        %408 = arith.addf %165, %407 fastmath<reassoc,contract> : f32
        %409 = arith.mulf %304, %315 fastmath<reassoc,contract> : f32
        %410 = arith.addf %166, %409 fastmath<reassoc,contract> : f32
        %411 = arith.mulf %304, %316 fastmath<reassoc,contract> : f32
        %412 = arith.addf %167, %411 fastmath<reassoc,contract> : f32
        %413 = arith.mulf %305, %308 fastmath<reassoc,contract> : f32
        %414 = arith.addf %168, %413 fastmath<reassoc,contract> : f32
        %415 = arith.mulf %305, %309 fastmath<reassoc,contract> : f32
        %416 = arith.addf %169, %415 fastmath<reassoc,contract> : f32
        %417 = arith.mulf %305, %310 fastmath<reassoc,contract> : f32
        %418 = arith.addf %170, %417 fastmath<reassoc,contract> : f32
        %419 = arith.mulf %305, %311 fastmath<reassoc,contract> : f32
        %420 = arith.addf %171, %419 fastmath<reassoc,contract> : f32
        %421 = arith.mulf %305, %313 fastmath<reassoc,contract> : f32
        %422 = arith.addf %172, %421 fastmath<reassoc,contract> : f32
        %423 = arith.mulf %305, %314 fastmath<reassoc,contract> : f32
        %424 = arith.addf %173, %423 fastmath<reassoc,contract> : f32
        %425 = arith.mulf %305, %315 fastmath<reassoc,contract> : f32
        %426 = arith.addf %174, %425 fastmath<reassoc,contract> : f32
        %427 = arith.mulf %305, %316 fastmath<reassoc,contract> : f32
        %428 = arith.addf %175, %427 fastmath<reassoc,contract> : f32
        %429 = arith.mulf %306, %308 fastmath<reassoc,contract> : f32
        %430 = arith.addf %176, %429 fastmath<reassoc,contract> : f32
        %431 = arith.mulf %306, %309 fastmath<reassoc,contract> : f32
        %432 = arith.addf %177, %431 fastmath<reassoc,contract> : f32
        %433 = arith.mulf %306, %310 fastmath<reassoc,contract> : f32
        %434 = arith.addf %178, %433 fastmath<reassoc,contract> : f32
        %435 = arith.mulf %306, %311 fastmath<reassoc,contract> : f32
        %436 = arith.addf %179, %435 fastmath<reassoc,contract> : f32
        %437 = arith.mulf %306, %313 fastmath<reassoc,contract> : f32
        %438 = arith.addf %180, %437 fastmath<reassoc,contract> : f32
        %439 = arith.mulf %306, %314 fastmath<reassoc,contract> : f32
        %440 = arith.addf %181, %439 fastmath<reassoc,contract> : f32
        %441 = arith.mulf %306, %315 fastmath<reassoc,contract> : f32
        %442 = arith.addf %182, %441 fastmath<reassoc,contract> : f32
        %443 = arith.mulf %306, %316 fastmath<reassoc,contract> : f32
        %444 = arith.addf %183, %443 fastmath<reassoc,contract> : f32
        %445 = arith.constant 1 : index
        %446 = vector.load %11[%445, %18] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %447 = vector.extract %446[0] : f32 from vector<4xf32>
        %448 = vector.extract %446[1] : f32 from vector<4xf32>
        %449 = vector.extract %446[2] : f32 from vector<4xf32>
        %450 = vector.extract %446[3] : f32 from vector<4xf32>
        %451 = vector.load %11[%445, %26] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %452 = vector.extract %451[0] : f32 from vector<4xf32>
        %453 = vector.extract %451[1] : f32 from vector<4xf32>
        %454 = vector.extract %451[2] : f32 from vector<4xf32>
        %455 = vector.extract %451[3] : f32 from vector<4xf32>
        %456 = vector.load %12[%445, %38] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %457 = vector.extract %456[0] : f32 from vector<4xf32>
        %458 = vector.extract %456[1] : f32 from vector<4xf32>
        %459 = vector.extract %456[2] : f32 from vector<4xf32>
        %460 = vector.extract %456[3] : f32 from vector<4xf32>
        %461 = vector.load %12[%445, %46] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %462 = vector.extract %461[0] : f32 from vector<4xf32>
        %463 = vector.extract %461[1] : f32 from vector<4xf32>
        %464 = vector.extract %461[2] : f32 from vector<4xf32>
        %465 = vector.extract %461[3] : f32 from vector<4xf32>
        %466 = arith.mulf %447, %457 fastmath<reassoc,contract> : f32
        %467 = arith.addf %318, %466 fastmath<reassoc,contract> : f32
        %468 = arith.mulf %447, %458 fastmath<reassoc,contract> : f32
        %469 = arith.addf %320, %468 fastmath<reassoc,contract> : f32
        %470 = arith.mulf %447, %459 fastmath<reassoc,contract> : f32
        %471 = arith.addf %322, %470 fastmath<reassoc,contract> : f32
        %472 = arith.mulf %447, %460 fastmath<reassoc,contract> : f32
        %473 = arith.addf %324, %472 fastmath<reassoc,contract> : f32
        %474 = arith.mulf %447, %462 fastmath<reassoc,contract> : f32
        %475 = arith.addf %326, %474 fastmath<reassoc,contract> : f32
        %476 = arith.mulf %447, %463 fastmath<reassoc,contract> : f32
        %477 = arith.addf %328, %476 fastmath<reassoc,contract> : f32
        %478 = arith.mulf %447, %464 fastmath<reassoc,contract> : f32
        %479 = arith.addf %330, %478 fastmath<reassoc,contract> : f32
        %480 = arith.mulf %447, %465 fastmath<reassoc,contract> : f32
        %481 = arith.addf %332, %480 fastmath<reassoc,contract> : f32
        %482 = arith.mulf %448, %457 fastmath<reassoc,contract> : f32
        %483 = arith.addf %334, %482 fastmath<reassoc,contract> : f32
        %484 = arith.mulf %448, %458 fastmath<reassoc,contract> : f32
        %485 = arith.addf %336, %484 fastmath<reassoc,contract> : f32
        %486 = arith.mulf %448, %459 fastmath<reassoc,contract> : f32
        %487 = arith.addf %338, %486 fastmath<reassoc,contract> : f32
        %488 = arith.mulf %448, %460 fastmath<reassoc,contract> : f32
        %489 = arith.addf %340, %488 fastmath<reassoc,contract> : f32
        %490 = arith.mulf %448, %462 fastmath<reassoc,contract> : f32
        %491 = arith.addf %342, %490 fastmath<reassoc,contract> : f32
        %492 = arith.mulf %448, %463 fastmath<reassoc,contract> : f32
        %493 = arith.addf %344, %492 fastmath<reassoc,contract> : f32
        %494 = arith.mulf %448, %464 fastmath<reassoc,contract> : f32
        %495 = arith.addf %346, %494 fastmath<reassoc,contract> : f32
        %496 = arith.mulf %448, %465 fastmath<reassoc,contract> : f32
        %497 = arith.addf %348, %496 fastmath<reassoc,contract> : f32
        %498 = arith.mulf %449, %457 fastmath<reassoc,contract> : f32
        %499 = arith.addf %350, %498 fastmath<reassoc,contract> : f32
        %500 = arith.mulf %449, %458 fastmath<reassoc,contract> : f32
        %501 = arith.addf %352, %500 fastmath<reassoc,contract> : f32
        %502 = arith.mulf %449, %459 fastmath<reassoc,contract> : f32
        %503 = arith.addf %354, %502 fastmath<reassoc,contract> : f32
        %504 = arith.mulf %449, %460 fastmath<reassoc,contract> : f32
        %505 = arith.addf %356, %504 fastmath<reassoc,contract> : f32
        %506 = arith.mulf %449, %462 fastmath<reassoc,contract> : f32
        %507 = arith.addf %358, %506 fastmath<reassoc,contract> : f32
        %508 = arith.mulf %449, %463 fastmath<reassoc,contract> : f32
        %509 = arith.addf %360, %508 fastmath<reassoc,contract> : f32
        %510 = arith.mulf %449, %464 fastmath<reassoc,contract> : f32
        %511 = arith.addf %362, %510 fastmath<reassoc,contract> : f32
        %512 = arith.mulf %449, %465 fastmath<reassoc,contract> : f32
        %513 = arith.addf %364, %512 fastmath<reassoc,contract> : f32
        %514 = arith.mulf %450, %457 fastmath<reassoc,contract> : f32
        %515 = arith.addf %366, %514 fastmath<reassoc,contract> : f32
        %516 = arith.mulf %450, %458 fastmath<reassoc,contract> : f32
        %517 = arith.addf %368, %516 fastmath<reassoc,contract> : f32
        %518 = arith.mulf %450, %459 fastmath<reassoc,contract> : f32
        %519 = arith.addf %370, %518 fastmath<reassoc,contract> : f32
        %520 = arith.mulf %450, %460 fastmath<reassoc,contract> : f32
        %521 = arith.addf %372, %520 fastmath<reassoc,contract> : f32
        %522 = arith.mulf %450, %462 fastmath<reassoc,contract> : f32
        %523 = arith.addf %374, %522 fastmath<reassoc,contract> : f32
        %524 = arith.mulf %450, %463 fastmath<reassoc,contract> : f32
        %525 = arith.addf %376, %524 fastmath<reassoc,contract> : f32
        %526 = arith.mulf %450, %464 fastmath<reassoc,contract> : f32
        %527 = arith.addf %378, %526 fastmath<reassoc,contract> : f32
        %528 = arith.mulf %450, %465 fastmath<reassoc,contract> : f32
        %529 = arith.addf %380, %528 fastmath<reassoc,contract> : f32
        %530 = arith.mulf %452, %457 fastmath<reassoc,contract> : f32
        %531 = arith.addf %382, %530 fastmath<reassoc,contract> : f32
        %532 = arith.mulf %452, %458 fastmath<reassoc,contract> : f32
        %533 = arith.addf %384, %532 fastmath<reassoc,contract> : f32
        %534 = arith.mulf %452, %459 fastmath<reassoc,contract> : f32
        %535 = arith.addf %386, %534 fastmath<reassoc,contract> : f32
        %536 = arith.mulf %452, %460 fastmath<reassoc,contract> : f32
        %537 = arith.addf %388, %536 fastmath<reassoc,contract> : f32
        %538 = arith.mulf %452, %462 fastmath<reassoc,contract> : f32
        %539 = arith.addf %390, %538 fastmath<reassoc,contract> : f32
        %540 = arith.mulf %452, %463 fastmath<reassoc,contract> : f32
        %541 = arith.addf %392, %540 fastmath<reassoc,contract> : f32
        %542 = arith.mulf %452, %464 fastmath<reassoc,contract> : f32
        %543 = arith.addf %394, %542 fastmath<reassoc,contract> : f32
        %544 = arith.mulf %452, %465 fastmath<reassoc,contract> : f32
        %545 = arith.addf %396, %544 fastmath<reassoc,contract> : f32
        %546 = arith.mulf %453, %457 fastmath<reassoc,contract> : f32
        %547 = arith.addf %398, %546 fastmath<reassoc,contract> : f32
        %548 = arith.mulf %453, %458 fastmath<reassoc,contract> : f32
        %549 = arith.addf %400, %548 fastmath<reassoc,contract> : f32
        %550 = arith.mulf %453, %459 fastmath<reassoc,contract> : f32
        %551 = arith.addf %402, %550 fastmath<reassoc,contract> : f32
        %552 = arith.mulf %453, %460 fastmath<reassoc,contract> : f32
        %553 = arith.addf %404, %552 fastmath<reassoc,contract> : f32
        %554 = arith.mulf %453, %462 fastmath<reassoc,contract> : f32
        %555 = arith.addf %406, %554 fastmath<reassoc,contract> : f32
        %556 = arith.mulf %453, %463 fastmath<reassoc,contract> : f32
        %557 = arith.addf %408, %556 fastmath<reassoc,contract> : f32
        %558 = arith.mulf %453, %464 fastmath<reassoc,contract> : f32
        %559 = arith.addf %410, %558 fastmath<reassoc,contract> : f32
        %560 = arith.mulf %453, %465 fastmath<reassoc,contract> : f32
        %561 = arith.addf %412, %560 fastmath<reassoc,contract> : f32
        %562 = arith.mulf %454, %457 fastmath<reassoc,contract> : f32
        %563 = arith.addf %414, %562 fastmath<reassoc,contract> : f32
        %564 = arith.mulf %454, %458 fastmath<reassoc,contract> : f32
        %565 = arith.addf %416, %564 fastmath<reassoc,contract> : f32
        %566 = arith.mulf %454, %459 fastmath<reassoc,contract> : f32
        %567 = arith.addf %418, %566 fastmath<reassoc,contract> : f32
        %568 = arith.mulf %454, %460 fastmath<reassoc,contract> : f32
        %569 = arith.addf %420, %568 fastmath<reassoc,contract> : f32
        %570 = arith.mulf %454, %462 fastmath<reassoc,contract> : f32
        %571 = arith.addf %422, %570 fastmath<reassoc,contract> : f32
        %572 = arith.mulf %454, %463 fastmath<reassoc,contract> : f32
        %573 = arith.addf %424, %572 fastmath<reassoc,contract> : f32
        %574 = arith.mulf %454, %464 fastmath<reassoc,contract> : f32
        %575 = arith.addf %426, %574 fastmath<reassoc,contract> : f32
        %576 = arith.mulf %454, %465 fastmath<reassoc,contract> : f32
        %577 = arith.addf %428, %576 fastmath<reassoc,contract> : f32
        %578 = arith.mulf %455, %457 fastmath<reassoc,contract> : f32
        %579 = arith.addf %430, %578 fastmath<reassoc,contract> : f32
        %580 = arith.mulf %455, %458 fastmath<reassoc,contract> : f32
        %581 = arith.addf %432, %580 fastmath<reassoc,contract> : f32
        %582 = arith.mulf %455, %459 fastmath<reassoc,contract> : f32
        %583 = arith.addf %434, %582 fastmath<reassoc,contract> : f32
        %584 = arith.mulf %455, %460 fastmath<reassoc,contract> : f32
        %585 = arith.addf %436, %584 fastmath<reassoc,contract> : f32
        %586 = arith.mulf %455, %462 fastmath<reassoc,contract> : f32
        %587 = arith.addf %438, %586 fastmath<reassoc,contract> : f32
        %588 = arith.mulf %455, %463 fastmath<reassoc,contract> : f32
        %589 = arith.addf %440, %588 fastmath<reassoc,contract> : f32
        %590 = arith.mulf %455, %464 fastmath<reassoc,contract> : f32
        %591 = arith.addf %442, %590 fastmath<reassoc,contract> : f32
        %592 = arith.mulf %455, %465 fastmath<reassoc,contract> : f32
        %593 = arith.addf %444, %592 fastmath<reassoc,contract> : f32
        %594 = arith.constant 2 : index
        %595 = vector.load %11[%594, %18] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %596 = vector.extract %595[0] : f32 from vector<4xf32>
        %597 = vector.extract %595[1] : f32 from vector<4xf32>
        %598 = vector.extract %595[2] : f32 from vector<4xf32>
        %599 = vector.extract %595[3] : f32 from vector<4xf32>
        %600 = vector.load %11[%594, %26] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %601 = vector.extract %600[0] : f32 from vector<4xf32>
        %602 = vector.extract %600[1] : f32 from vector<4xf32>
        %603 = vector.extract %600[2] : f32 from vector<4xf32>
        %604 = vector.extract %600[3] : f32 from vector<4xf32>
        %605 = vector.load %12[%594, %38] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %606 = vector.extract %605[0] : f32 from vector<4xf32>
        %607 = vector.extract %605[1] : f32 from vector<4xf32>
        %608 = vector.extract %605[2] : f32 from vector<4xf32>
        %609 = vector.extract %605[3] : f32 from vector<4xf32>
        %610 = vector.load %12[%594, %46] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %611 = vector.extract %610[0] : f32 from vector<4xf32>
        %612 = vector.extract %610[1] : f32 from vector<4xf32>
        %613 = vector.extract %610[2] : f32 from vector<4xf32>
        %614 = vector.extract %610[3] : f32 from vector<4xf32>
        %615 = arith.mulf %596, %606 fastmath<reassoc,contract> : f32
        %616 = arith.addf %467, %615 fastmath<reassoc,contract> : f32
        %617 = arith.mulf %596, %607 fastmath<reassoc,contract> : f32
        %618 = arith.addf %469, %617 fastmath<reassoc,contract> : f32
        %619 = arith.mulf %596, %608 fastmath<reassoc,contract> : f32
        %620 = arith.addf %471, %619 fastmath<reassoc,contract> : f32
        %621 = arith.mulf %596, %609 fastmath<reassoc,contract> : f32
        %622 = arith.addf %473, %621 fastmath<reassoc,contract> : f32
        %623 = arith.mulf %596, %611 fastmath<reassoc,contract> : f32
        %624 = arith.addf %475, %623 fastmath<reassoc,contract> : f32
        %625 = arith.mulf %596, %612 fastmath<reassoc,contract> : f32
        %626 = arith.addf %477, %625 fastmath<reassoc,contract> : f32
        %627 = arith.mulf %596, %613 fastmath<reassoc,contract> : f32
        %628 = arith.addf %479, %627 fastmath<reassoc,contract> : f32
        %629 = arith.mulf %596, %614 fastmath<reassoc,contract> : f32
        %630 = arith.addf %481, %629 fastmath<reassoc,contract> : f32
        %631 = arith.mulf %597, %606 fastmath<reassoc,contract> : f32
        %632 = arith.addf %483, %631 fastmath<reassoc,contract> : f32
        %633 = arith.mulf %597, %607 fastmath<reassoc,contract> : f32
        %634 = arith.addf %485, %633 fastmath<reassoc,contract> : f32
        %635 = arith.mulf %597, %608 fastmath<reassoc,contract> : f32
        %636 = arith.addf %487, %635 fastmath<reassoc,contract> : f32
        %637 = arith.mulf %597, %609 fastmath<reassoc,contract> : f32
        %638 = arith.addf %489, %637 fastmath<reassoc,contract> : f32
        %639 = arith.mulf %597, %611 fastmath<reassoc,contract> : f32
        %640 = arith.addf %491, %639 fastmath<reassoc,contract> : f32
        %641 = arith.mulf %597, %612 fastmath<reassoc,contract> : f32
        %642 = arith.addf %493, %641 fastmath<reassoc,contract> : f32
        %643 = arith.mulf %597, %613 fastmath<reassoc,contract> : f32
        %644 = arith.addf %495, %643 fastmath<reassoc,contract> : f32
        %645 = arith.mulf %597, %614 fastmath<reassoc,contract> : f32
        %646 = arith.addf %497, %645 fastmath<reassoc,contract> : f32
        %647 = arith.mulf %598, %606 fastmath<reassoc,contract> : f32
        %648 = arith.addf %499, %647 fastmath<reassoc,contract> : f32
        %649 = arith.mulf %598, %607 fastmath<reassoc,contract> : f32
        %650 = arith.addf %501, %649 fastmath<reassoc,contract> : f32
        %651 = arith.mulf %598, %608 fastmath<reassoc,contract> : f32
        %652 = arith.addf %503, %651 fastmath<reassoc,contract> : f32
        %653 = arith.mulf %598, %609 fastmath<reassoc,contract> : f32
        %654 = arith.addf %505, %653 fastmath<reassoc,contract> : f32
        %655 = arith.mulf %598, %611 fastmath<reassoc,contract> : f32
        %656 = arith.addf %507, %655 fastmath<reassoc,contract> : f32
        %657 = arith.mulf %598, %612 fastmath<reassoc,contract> : f32
        %658 = arith.addf %509, %657 fastmath<reassoc,contract> : f32
        %659 = arith.mulf %598, %613 fastmath<reassoc,contract> : f32
        %660 = arith.addf %511, %659 fastmath<reassoc,contract> : f32
        %661 = arith.mulf %598, %614 fastmath<reassoc,contract> : f32
        %662 = arith.addf %513, %661 fastmath<reassoc,contract> : f32
        %663 = arith.mulf %599, %606 fastmath<reassoc,contract> : f32
        %664 = arith.addf %515, %663 fastmath<reassoc,contract> : f32
        %665 = arith.mulf %599, %607 fastmath<reassoc,contract> : f32
        %666 = arith.addf %517, %665 fastmath<reassoc,contract> : f32
        %667 = arith.mulf %599, %608 fastmath<reassoc,contract> : f32
        %668 = arith.addf %519, %667 fastmath<reassoc,contract> : f32
        %669 = arith.mulf %599, %609 fastmath<reassoc,contract> : f32
        %670 = arith.addf %521, %669 fastmath<reassoc,contract> : f32
        %671 = arith.mulf %599, %611 fastmath<reassoc,contract> : f32
        %672 = arith.addf %523, %671 fastmath<reassoc,contract> : f32
        %673 = arith.mulf %599, %612 fastmath<reassoc,contract> : f32
        %674 = arith.addf %525, %673 fastmath<reassoc,contract> : f32
        %675 = arith.mulf %599, %613 fastmath<reassoc,contract> : f32
        %676 = arith.addf %527, %675 fastmath<reassoc,contract> : f32
        %677 = arith.mulf %599, %614 fastmath<reassoc,contract> : f32
        %678 = arith.addf %529, %677 fastmath<reassoc,contract> : f32
        %679 = arith.mulf %601, %606 fastmath<reassoc,contract> : f32
        %680 = arith.addf %531, %679 fastmath<reassoc,contract> : f32
        %681 = arith.mulf %601, %607 fastmath<reassoc,contract> : f32
        %682 = arith.addf %533, %681 fastmath<reassoc,contract> : f32
        %683 = arith.mulf %601, %608 fastmath<reassoc,contract> : f32
        %684 = arith.addf %535, %683 fastmath<reassoc,contract> : f32
        %685 = arith.mulf %601, %609 fastmath<reassoc,contract> : f32
        %686 = arith.addf %537, %685 fastmath<reassoc,contract> : f32
        %687 = arith.mulf %601, %611 fastmath<reassoc,contract> : f32
        %688 = arith.addf %539, %687 fastmath<reassoc,contract> : f32
        %689 = arith.mulf %601, %612 fastmath<reassoc,contract> : f32
        %690 = arith.addf %541, %689 fastmath<reassoc,contract> : f32
        %691 = arith.mulf %601, %613 fastmath<reassoc,contract> : f32
        %692 = arith.addf %543, %691 fastmath<reassoc,contract> : f32
        %693 = arith.mulf %601, %614 fastmath<reassoc,contract> : f32
        %694 = arith.addf %545, %693 fastmath<reassoc,contract> : f32
        %695 = arith.mulf %602, %606 fastmath<reassoc,contract> : f32
        %696 = arith.addf %547, %695 fastmath<reassoc,contract> : f32
        %697 = arith.mulf %602, %607 fastmath<reassoc,contract> : f32
        %698 = arith.addf %549, %697 fastmath<reassoc,contract> : f32
        %699 = arith.mulf %602, %608 fastmath<reassoc,contract> : f32
        %700 = arith.addf %551, %699 fastmath<reassoc,contract> : f32
        %701 = arith.mulf %602, %609 fastmath<reassoc,contract> : f32
        %702 = arith.addf %553, %701 fastmath<reassoc,contract> : f32
        %703 = arith.mulf %602, %611 fastmath<reassoc,contract> : f32
        %704 = arith.addf %555, %703 fastmath<reassoc,contract> : f32
        %705 = arith.mulf %602, %612 fastmath<reassoc,contract> : f32
        %706 = arith.addf %557, %705 fastmath<reassoc,contract> : f32
        %707 = arith.mulf %602, %613 fastmath<reassoc,contract> : f32
        %708 = arith.addf %559, %707 fastmath<reassoc,contract> : f32
        %709 = arith.mulf %602, %614 fastmath<reassoc,contract> : f32
        %710 = arith.addf %561, %709 fastmath<reassoc,contract> : f32
        %711 = arith.mulf %603, %606 fastmath<reassoc,contract> : f32
        %712 = arith.addf %563, %711 fastmath<reassoc,contract> : f32
        %713 = arith.mulf %603, %607 fastmath<reassoc,contract> : f32
        %714 = arith.addf %565, %713 fastmath<reassoc,contract> : f32
        %715 = arith.mulf %603, %608 fastmath<reassoc,contract> : f32
        %716 = arith.addf %567, %715 fastmath<reassoc,contract> : f32
        %717 = arith.mulf %603, %609 fastmath<reassoc,contract> : f32
        %718 = arith.addf %569, %717 fastmath<reassoc,contract> : f32
        %719 = arith.mulf %603, %611 fastmath<reassoc,contract> : f32
        %720 = arith.addf %571, %719 fastmath<reassoc,contract> : f32
        %721 = arith.mulf %603, %612 fastmath<reassoc,contract> : f32
        %722 = arith.addf %573, %721 fastmath<reassoc,contract> : f32
        %723 = arith.mulf %603, %613 fastmath<reassoc,contract> : f32
        %724 = arith.addf %575, %723 fastmath<reassoc,contract> : f32
        %725 = arith.mulf %603, %614 fastmath<reassoc,contract> : f32
        %726 = arith.addf %577, %725 fastmath<reassoc,contract> : f32
        %727 = arith.mulf %604, %606 fastmath<reassoc,contract> : f32
        %728 = arith.addf %579, %727 fastmath<reassoc,contract> : f32
        %729 = arith.mulf %604, %607 fastmath<reassoc,contract> : f32
        %730 = arith.addf %581, %729 fastmath<reassoc,contract> : f32
        %731 = arith.mulf %604, %608 fastmath<reassoc,contract> : f32
        %732 = arith.addf %583, %731 fastmath<reassoc,contract> : f32
        %733 = arith.mulf %604, %609 fastmath<reassoc,contract> : f32
        %734 = arith.addf %585, %733 fastmath<reassoc,contract> : f32
        %735 = arith.mulf %604, %611 fastmath<reassoc,contract> : f32
        %736 = arith.addf %587, %735 fastmath<reassoc,contract> : f32
        %737 = arith.mulf %604, %612 fastmath<reassoc,contract> : f32
        %738 = arith.addf %589, %737 fastmath<reassoc,contract> : f32
        %739 = arith.mulf %604, %613 fastmath<reassoc,contract> : f32
        %740 = arith.addf %591, %739 fastmath<reassoc,contract> : f32
        %741 = arith.mulf %604, %614 fastmath<reassoc,contract> : f32
        %742 = arith.addf %593, %741 fastmath<reassoc,contract> : f32
        %743 = arith.constant 3 : index
        %744 = vector.load %11[%743, %18] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %745 = vector.extract %744[0] : f32 from vector<4xf32>
        %746 = vector.extract %744[1] : f32 from vector<4xf32>
        %747 = vector.extract %744[2] : f32 from vector<4xf32>
        %748 = vector.extract %744[3] : f32 from vector<4xf32>
        %749 = vector.load %11[%743, %26] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %750 = vector.extract %749[0] : f32 from vector<4xf32>
        %751 = vector.extract %749[1] : f32 from vector<4xf32>
        %752 = vector.extract %749[2] : f32 from vector<4xf32>
        %753 = vector.extract %749[3] : f32 from vector<4xf32>
        %754 = vector.load %12[%743, %38] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %755 = vector.extract %754[0] : f32 from vector<4xf32>
        %756 = vector.extract %754[1] : f32 from vector<4xf32>
        %757 = vector.extract %754[2] : f32 from vector<4xf32>
        %758 = vector.extract %754[3] : f32 from vector<4xf32>
        %759 = vector.load %12[%743, %46] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %760 = vector.extract %759[0] : f32 from vector<4xf32>
        %761 = vector.extract %759[1] : f32 from vector<4xf32>
        %762 = vector.extract %759[2] : f32 from vector<4xf32>
        %763 = vector.extract %759[3] : f32 from vector<4xf32>
        %764 = arith.mulf %745, %755 fastmath<reassoc,contract> : f32
        %765 = arith.addf %616, %764 fastmath<reassoc,contract> : f32
        %766 = arith.mulf %745, %756 fastmath<reassoc,contract> : f32
        %767 = arith.addf %618, %766 fastmath<reassoc,contract> : f32
        %768 = arith.mulf %745, %757 fastmath<reassoc,contract> : f32
        %769 = arith.addf %620, %768 fastmath<reassoc,contract> : f32
        %770 = arith.mulf %745, %758 fastmath<reassoc,contract> : f32
        %771 = arith.addf %622, %770 fastmath<reassoc,contract> : f32
        %772 = arith.mulf %745, %760 fastmath<reassoc,contract> : f32
        %773 = arith.addf %624, %772 fastmath<reassoc,contract> : f32
        %774 = arith.mulf %745, %761 fastmath<reassoc,contract> : f32
        %775 = arith.addf %626, %774 fastmath<reassoc,contract> : f32
        %776 = arith.mulf %745, %762 fastmath<reassoc,contract> : f32
        %777 = arith.addf %628, %776 fastmath<reassoc,contract> : f32
        %778 = arith.mulf %745, %763 fastmath<reassoc,contract> : f32
        %779 = arith.addf %630, %778 fastmath<reassoc,contract> : f32
        %780 = arith.mulf %746, %755 fastmath<reassoc,contract> : f32
        %781 = arith.addf %632, %780 fastmath<reassoc,contract> : f32
        %782 = arith.mulf %746, %756 fastmath<reassoc,contract> : f32
        %783 = arith.addf %634, %782 fastmath<reassoc,contract> : f32
        %784 = arith.mulf %746, %757 fastmath<reassoc,contract> : f32
        %785 = arith.addf %636, %784 fastmath<reassoc,contract> : f32
        %786 = arith.mulf %746, %758 fastmath<reassoc,contract> : f32
        %787 = arith.addf %638, %786 fastmath<reassoc,contract> : f32
        %788 = arith.mulf %746, %760 fastmath<reassoc,contract> : f32
        %789 = arith.addf %640, %788 fastmath<reassoc,contract> : f32
        %790 = arith.mulf %746, %761 fastmath<reassoc,contract> : f32
        %791 = arith.addf %642, %790 fastmath<reassoc,contract> : f32
        %792 = arith.mulf %746, %762 fastmath<reassoc,contract> : f32
        %793 = arith.addf %644, %792 fastmath<reassoc,contract> : f32
        %794 = arith.mulf %746, %763 fastmath<reassoc,contract> : f32
        %795 = arith.addf %646, %794 fastmath<reassoc,contract> : f32
        %796 = arith.mulf %747, %755 fastmath<reassoc,contract> : f32
        %797 = arith.addf %648, %796 fastmath<reassoc,contract> : f32
        %798 = arith.mulf %747, %756 fastmath<reassoc,contract> : f32
        %799 = arith.addf %650, %798 fastmath<reassoc,contract> : f32
        %800 = arith.mulf %747, %757 fastmath<reassoc,contract> : f32
        %801 = arith.addf %652, %800 fastmath<reassoc,contract> : f32
        %802 = arith.mulf %747, %758 fastmath<reassoc,contract> : f32
        %803 = arith.addf %654, %802 fastmath<reassoc,contract> : f32
        %804 = arith.mulf %747, %760 fastmath<reassoc,contract> : f32
        %805 = arith.addf %656, %804 fastmath<reassoc,contract> : f32
        %806 = arith.mulf %747, %761 fastmath<reassoc,contract> : f32
        %807 = arith.addf %658, %806 fastmath<reassoc,contract> : f32
        %808 = arith.mulf %747, %762 fastmath<reassoc,contract> : f32
        %809 = arith.addf %660, %808 fastmath<reassoc,contract> : f32
        %810 = arith.mulf %747, %763 fastmath<reassoc,contract> : f32
        %811 = arith.addf %662, %810 fastmath<reassoc,contract> : f32
        %812 = arith.mulf %748, %755 fastmath<reassoc,contract> : f32
        %813 = arith.addf %664, %812 fastmath<reassoc,contract> : f32
        %814 = arith.mulf %748, %756 fastmath<reassoc,contract> : f32
        %815 = arith.addf %666, %814 fastmath<reassoc,contract> : f32
        %816 = arith.mulf %748, %757 fastmath<reassoc,contract> : f32
        %817 = arith.addf %668, %816 fastmath<reassoc,contract> : f32
        %818 = arith.mulf %748, %758 fastmath<reassoc,contract> : f32
        %819 = arith.addf %670, %818 fastmath<reassoc,contract> : f32
        %820 = arith.mulf %748, %760 fastmath<reassoc,contract> : f32
        %821 = arith.addf %672, %820 fastmath<reassoc,contract> : f32
        %822 = arith.mulf %748, %761 fastmath<reassoc,contract> : f32
        %823 = arith.addf %674, %822 fastmath<reassoc,contract> : f32
        %824 = arith.mulf %748, %762 fastmath<reassoc,contract> : f32
        %825 = arith.addf %676, %824 fastmath<reassoc,contract> : f32
        %826 = arith.mulf %748, %763 fastmath<reassoc,contract> : f32
        %827 = arith.addf %678, %826 fastmath<reassoc,contract> : f32
        %828 = arith.mulf %750, %755 fastmath<reassoc,contract> : f32
        %829 = arith.addf %680, %828 fastmath<reassoc,contract> : f32
        %830 = arith.mulf %750, %756 fastmath<reassoc,contract> : f32
        %831 = arith.addf %682, %830 fastmath<reassoc,contract> : f32
        %832 = arith.mulf %750, %757 fastmath<reassoc,contract> : f32
        %833 = arith.addf %684, %832 fastmath<reassoc,contract> : f32
        %834 = arith.mulf %750, %758 fastmath<reassoc,contract> : f32
        %835 = arith.addf %686, %834 fastmath<reassoc,contract> : f32
        %836 = arith.mulf %750, %760 fastmath<reassoc,contract> : f32
        %837 = arith.addf %688, %836 fastmath<reassoc,contract> : f32
        %838 = arith.mulf %750, %761 fastmath<reassoc,contract> : f32
        %839 = arith.addf %690, %838 fastmath<reassoc,contract> : f32
        %840 = arith.mulf %750, %762 fastmath<reassoc,contract> : f32
        %841 = arith.addf %692, %840 fastmath<reassoc,contract> : f32
        %842 = arith.mulf %750, %763 fastmath<reassoc,contract> : f32
        %843 = arith.addf %694, %842 fastmath<reassoc,contract> : f32
        %844 = arith.mulf %751, %755 fastmath<reassoc,contract> : f32
        %845 = arith.addf %696, %844 fastmath<reassoc,contract> : f32
        %846 = arith.mulf %751, %756 fastmath<reassoc,contract> : f32
        %847 = arith.addf %698, %846 fastmath<reassoc,contract> : f32
        %848 = arith.mulf %751, %757 fastmath<reassoc,contract> : f32
        %849 = arith.addf %700, %848 fastmath<reassoc,contract> : f32
        %850 = arith.mulf %751, %758 fastmath<reassoc,contract> : f32
        %851 = arith.addf %702, %850 fastmath<reassoc,contract> : f32
        %852 = arith.mulf %751, %760 fastmath<reassoc,contract> : f32
        %853 = arith.addf %704, %852 fastmath<reassoc,contract> : f32
        %854 = arith.mulf %751, %761 fastmath<reassoc,contract> : f32
        %855 = arith.addf %706, %854 fastmath<reassoc,contract> : f32
        %856 = arith.mulf %751, %762 fastmath<reassoc,contract> : f32
        %857 = arith.addf %708, %856 fastmath<reassoc,contract> : f32
        %858 = arith.mulf %751, %763 fastmath<reassoc,contract> : f32
        %859 = arith.addf %710, %858 fastmath<reassoc,contract> : f32
        %860 = arith.mulf %752, %755 fastmath<reassoc,contract> : f32
        %861 = arith.addf %712, %860 fastmath<reassoc,contract> : f32
        %862 = arith.mulf %752, %756 fastmath<reassoc,contract> : f32
        %863 = arith.addf %714, %862 fastmath<reassoc,contract> : f32
        %864 = arith.mulf %752, %757 fastmath<reassoc,contract> : f32
        %865 = arith.addf %716, %864 fastmath<reassoc,contract> : f32
        %866 = arith.mulf %752, %758 fastmath<reassoc,contract> : f32
        %867 = arith.addf %718, %866 fastmath<reassoc,contract> : f32
        %868 = arith.mulf %752, %760 fastmath<reassoc,contract> : f32
        %869 = arith.addf %720, %868 fastmath<reassoc,contract> : f32
        %870 = arith.mulf %752, %761 fastmath<reassoc,contract> : f32
        %871 = arith.addf %722, %870 fastmath<reassoc,contract> : f32
        %872 = arith.mulf %752, %762 fastmath<reassoc,contract> : f32
        %873 = arith.addf %724, %872 fastmath<reassoc,contract> : f32
        %874 = arith.mulf %752, %763 fastmath<reassoc,contract> : f32
        %875 = arith.addf %726, %874 fastmath<reassoc,contract> : f32
        %876 = arith.mulf %753, %755 fastmath<reassoc,contract> : f32
        %877 = arith.addf %728, %876 fastmath<reassoc,contract> : f32
        %878 = arith.mulf %753, %756 fastmath<reassoc,contract> : f32
        %879 = arith.addf %730, %878 fastmath<reassoc,contract> : f32
        %880 = arith.mulf %753, %757 fastmath<reassoc,contract> : f32
        %881 = arith.addf %732, %880 fastmath<reassoc,contract> : f32
        %882 = arith.mulf %753, %758 fastmath<reassoc,contract> : f32
        %883 = arith.addf %734, %882 fastmath<reassoc,contract> : f32
        %884 = arith.mulf %753, %760 fastmath<reassoc,contract> : f32
        %885 = arith.addf %736, %884 fastmath<reassoc,contract> : f32
        %886 = arith.mulf %753, %761 fastmath<reassoc,contract> : f32
        %887 = arith.addf %738, %886 fastmath<reassoc,contract> : f32
        %888 = arith.mulf %753, %762 fastmath<reassoc,contract> : f32
        %889 = arith.addf %740, %888 fastmath<reassoc,contract> : f32
        %890 = arith.mulf %753, %763 fastmath<reassoc,contract> : f32
        %891 = arith.addf %742, %890 fastmath<reassoc,contract> : f32
        %892 = arith.constant 4 : index
        %893 = vector.load %11[%892, %18] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %894 = vector.extract %893[0] : f32 from vector<4xf32>
        %895 = vector.extract %893[1] : f32 from vector<4xf32>
        %896 = vector.extract %893[2] : f32 from vector<4xf32>
        %897 = vector.extract %893[3] : f32 from vector<4xf32>
        %898 = vector.load %11[%892, %26] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %899 = vector.extract %898[0] : f32 from vector<4xf32>
        %900 = vector.extract %898[1] : f32 from vector<4xf32>
        %901 = vector.extract %898[2] : f32 from vector<4xf32>
        %902 = vector.extract %898[3] : f32 from vector<4xf32>
        %903 = vector.load %12[%892, %38] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %904 = vector.extract %903[0] : f32 from vector<4xf32>
        %905 = vector.extract %903[1] : f32 from vector<4xf32>
        %906 = vector.extract %903[2] : f32 from vector<4xf32>
        %907 = vector.extract %903[3] : f32 from vector<4xf32>
        %908 = vector.load %12[%892, %46] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %909 = vector.extract %908[0] : f32 from vector<4xf32>
        %910 = vector.extract %908[1] : f32 from vector<4xf32>
        %911 = vector.extract %908[2] : f32 from vector<4xf32>
        %912 = vector.extract %908[3] : f32 from vector<4xf32>
        %913 = arith.mulf %894, %904 fastmath<reassoc,contract> : f32
        %914 = arith.addf %765, %913 fastmath<reassoc,contract> : f32
        %915 = arith.mulf %894, %905 fastmath<reassoc,contract> : f32
        %916 = arith.addf %767, %915 fastmath<reassoc,contract> : f32
        %917 = arith.mulf %894, %906 fastmath<reassoc,contract> : f32
        %918 = arith.addf %769, %917 fastmath<reassoc,contract> : f32
        %919 = arith.mulf %894, %907 fastmath<reassoc,contract> : f32
        %920 = arith.addf %771, %919 fastmath<reassoc,contract> : f32
        %921 = arith.mulf %894, %909 fastmath<reassoc,contract> : f32
        %922 = arith.addf %773, %921 fastmath<reassoc,contract> : f32
        %923 = arith.mulf %894, %910 fastmath<reassoc,contract> : f32
        %924 = arith.addf %775, %923 fastmath<reassoc,contract> : f32
        %925 = arith.mulf %894, %911 fastmath<reassoc,contract> : f32
        %926 = arith.addf %777, %925 fastmath<reassoc,contract> : f32
        %927 = arith.mulf %894, %912 fastmath<reassoc,contract> : f32
        %928 = arith.addf %779, %927 fastmath<reassoc,contract> : f32
        %929 = arith.mulf %895, %904 fastmath<reassoc,contract> : f32
        %930 = arith.addf %781, %929 fastmath<reassoc,contract> : f32
        %931 = arith.mulf %895, %905 fastmath<reassoc,contract> : f32
        %932 = arith.addf %783, %931 fastmath<reassoc,contract> : f32
        %933 = arith.mulf %895, %906 fastmath<reassoc,contract> : f32
        %934 = arith.addf %785, %933 fastmath<reassoc,contract> : f32
        %935 = arith.mulf %895, %907 fastmath<reassoc,contract> : f32
        %936 = arith.addf %787, %935 fastmath<reassoc,contract> : f32
        %937 = arith.mulf %895, %909 fastmath<reassoc,contract> : f32
        %938 = arith.addf %789, %937 fastmath<reassoc,contract> : f32
        %939 = arith.mulf %895, %910 fastmath<reassoc,contract> : f32
        %940 = arith.addf %791, %939 fastmath<reassoc,contract> : f32
        %941 = arith.mulf %895, %911 fastmath<reassoc,contract> : f32
        %942 = arith.addf %793, %941 fastmath<reassoc,contract> : f32
        %943 = arith.mulf %895, %912 fastmath<reassoc,contract> : f32
        %944 = arith.addf %795, %943 fastmath<reassoc,contract> : f32
        %945 = arith.mulf %896, %904 fastmath<reassoc,contract> : f32
        %946 = arith.addf %797, %945 fastmath<reassoc,contract> : f32
        %947 = arith.mulf %896, %905 fastmath<reassoc,contract> : f32
        %948 = arith.addf %799, %947 fastmath<reassoc,contract> : f32
        %949 = arith.mulf %896, %906 fastmath<reassoc,contract> : f32
        %950 = arith.addf %801, %949 fastmath<reassoc,contract> : f32
        %951 = arith.mulf %896, %907 fastmath<reassoc,contract> : f32
        %952 = arith.addf %803, %951 fastmath<reassoc,contract> : f32
        %953 = arith.mulf %896, %909 fastmath<reassoc,contract> : f32
        %954 = arith.addf %805, %953 fastmath<reassoc,contract> : f32
        %955 = arith.mulf %896, %910 fastmath<reassoc,contract> : f32
        %956 = arith.addf %807, %955 fastmath<reassoc,contract> : f32
        %957 = arith.mulf %896, %911 fastmath<reassoc,contract> : f32
        %958 = arith.addf %809, %957 fastmath<reassoc,contract> : f32
        %959 = arith.mulf %896, %912 fastmath<reassoc,contract> : f32
        %960 = arith.addf %811, %959 fastmath<reassoc,contract> : f32
        %961 = arith.mulf %897, %904 fastmath<reassoc,contract> : f32
        %962 = arith.addf %813, %961 fastmath<reassoc,contract> : f32
        %963 = arith.mulf %897, %905 fastmath<reassoc,contract> : f32
        %964 = arith.addf %815, %963 fastmath<reassoc,contract> : f32
        %965 = arith.mulf %897, %906 fastmath<reassoc,contract> : f32
        %966 = arith.addf %817, %965 fastmath<reassoc,contract> : f32
        %967 = arith.mulf %897, %907 fastmath<reassoc,contract> : f32
        %968 = arith.addf %819, %967 fastmath<reassoc,contract> : f32
        %969 = arith.mulf %897, %909 fastmath<reassoc,contract> : f32
        %970 = arith.addf %821, %969 fastmath<reassoc,contract> : f32
        %971 = arith.mulf %897, %910 fastmath<reassoc,contract> : f32
        %972 = arith.addf %823, %971 fastmath<reassoc,contract> : f32
        %973 = arith.mulf %897, %911 fastmath<reassoc,contract> : f32
        %974 = arith.addf %825, %973 fastmath<reassoc,contract> : f32
        %975 = arith.mulf %897, %912 fastmath<reassoc,contract> : f32
        %976 = arith.addf %827, %975 fastmath<reassoc,contract> : f32
        %977 = arith.mulf %899, %904 fastmath<reassoc,contract> : f32
        %978 = arith.addf %829, %977 fastmath<reassoc,contract> : f32
        %979 = arith.mulf %899, %905 fastmath<reassoc,contract> : f32
        %980 = arith.addf %831, %979 fastmath<reassoc,contract> : f32
        %981 = arith.mulf %899, %906 fastmath<reassoc,contract> : f32
        %982 = arith.addf %833, %981 fastmath<reassoc,contract> : f32
        %983 = arith.mulf %899, %907 fastmath<reassoc,contract> : f32
        %984 = arith.addf %835, %983 fastmath<reassoc,contract> : f32
        %985 = arith.mulf %899, %909 fastmath<reassoc,contract> : f32
        %986 = arith.addf %837, %985 fastmath<reassoc,contract> : f32
        %987 = arith.mulf %899, %910 fastmath<reassoc,contract> : f32
        %988 = arith.addf %839, %987 fastmath<reassoc,contract> : f32
        %989 = arith.mulf %899, %911 fastmath<reassoc,contract> : f32
        %990 = arith.addf %841, %989 fastmath<reassoc,contract> : f32
        %991 = arith.mulf %899, %912 fastmath<reassoc,contract> : f32
        %992 = arith.addf %843, %991 fastmath<reassoc,contract> : f32
        %993 = arith.mulf %900, %904 fastmath<reassoc,contract> : f32
        %994 = arith.addf %845, %993 fastmath<reassoc,contract> : f32
        %995 = arith.mulf %900, %905 fastmath<reassoc,contract> : f32
        %996 = arith.addf %847, %995 fastmath<reassoc,contract> : f32
        %997 = arith.mulf %900, %906 fastmath<reassoc,contract> : f32
        %998 = arith.addf %849, %997 fastmath<reassoc,contract> : f32
        %999 = arith.mulf %900, %907 fastmath<reassoc,contract> : f32
        %1000 = arith.addf %851, %999 fastmath<reassoc,contract> : f32
        %1001 = arith.mulf %900, %909 fastmath<reassoc,contract> : f32
        %1002 = arith.addf %853, %1001 fastmath<reassoc,contract> : f32
        %1003 = arith.mulf %900, %910 fastmath<reassoc,contract> : f32
        %1004 = arith.addf %855, %1003 fastmath<reassoc,contract> : f32
        %1005 = arith.mulf %900, %911 fastmath<reassoc,contract> : f32
        %1006 = arith.addf %857, %1005 fastmath<reassoc,contract> : f32
        %1007 = arith.mulf %900, %912 fastmath<reassoc,contract> : f32
        %1008 = arith.addf %859, %1007 fastmath<reassoc,contract> : f32
        %1009 = arith.mulf %901, %904 fastmath<reassoc,contract> : f32
        %1010 = arith.addf %861, %1009 fastmath<reassoc,contract> : f32
        %1011 = arith.mulf %901, %905 fastmath<reassoc,contract> : f32
        %1012 = arith.addf %863, %1011 fastmath<reassoc,contract> : f32
        %1013 = arith.mulf %901, %906 fastmath<reassoc,contract> : f32
        %1014 = arith.addf %865, %1013 fastmath<reassoc,contract> : f32
        %1015 = arith.mulf %901, %907 fastmath<reassoc,contract> : f32
        %1016 = arith.addf %867, %1015 fastmath<reassoc,contract> : f32
        %1017 = arith.mulf %901, %909 fastmath<reassoc,contract> : f32
        %1018 = arith.addf %869, %1017 fastmath<reassoc,contract> : f32
        %1019 = arith.mulf %901, %910 fastmath<reassoc,contract> : f32
        %1020 = arith.addf %871, %1019 fastmath<reassoc,contract> : f32
        %1021 = arith.mulf %901, %911 fastmath<reassoc,contract> : f32
        %1022 = arith.addf %873, %1021 fastmath<reassoc,contract> : f32
        %1023 = arith.mulf %901, %912 fastmath<reassoc,contract> : f32
        %1024 = arith.addf %875, %1023 fastmath<reassoc,contract> : f32
        %1025 = arith.mulf %902, %904 fastmath<reassoc,contract> : f32
        %1026 = arith.addf %877, %1025 fastmath<reassoc,contract> : f32
        %1027 = arith.mulf %902, %905 fastmath<reassoc,contract> : f32
        %1028 = arith.addf %879, %1027 fastmath<reassoc,contract> : f32
        %1029 = arith.mulf %902, %906 fastmath<reassoc,contract> : f32
        %1030 = arith.addf %881, %1029 fastmath<reassoc,contract> : f32
        %1031 = arith.mulf %902, %907 fastmath<reassoc,contract> : f32
        %1032 = arith.addf %883, %1031 fastmath<reassoc,contract> : f32
        %1033 = arith.mulf %902, %909 fastmath<reassoc,contract> : f32
        %1034 = arith.addf %885, %1033 fastmath<reassoc,contract> : f32
        %1035 = arith.mulf %902, %910 fastmath<reassoc,contract> : f32
        %1036 = arith.addf %887, %1035 fastmath<reassoc,contract> : f32
        %1037 = arith.mulf %902, %911 fastmath<reassoc,contract> : f32
        %1038 = arith.addf %889, %1037 fastmath<reassoc,contract> : f32
        %1039 = arith.mulf %902, %912 fastmath<reassoc,contract> : f32
        %1040 = arith.addf %891, %1039 fastmath<reassoc,contract> : f32
        %1041 = arith.constant 5 : index
        %1042 = vector.load %11[%1041, %18] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1043 = vector.extract %1042[0] : f32 from vector<4xf32>
        %1044 = vector.extract %1042[1] : f32 from vector<4xf32>
        %1045 = vector.extract %1042[2] : f32 from vector<4xf32>
        %1046 = vector.extract %1042[3] : f32 from vector<4xf32>
        %1047 = vector.load %11[%1041, %26] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1048 = vector.extract %1047[0] : f32 from vector<4xf32>
        %1049 = vector.extract %1047[1] : f32 from vector<4xf32>
        %1050 = vector.extract %1047[2] : f32 from vector<4xf32>
        %1051 = vector.extract %1047[3] : f32 from vector<4xf32>
        %1052 = vector.load %12[%1041, %38] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1053 = vector.extract %1052[0] : f32 from vector<4xf32>
        %1054 = vector.extract %1052[1] : f32 from vector<4xf32>
        %1055 = vector.extract %1052[2] : f32 from vector<4xf32>
        %1056 = vector.extract %1052[3] : f32 from vector<4xf32>
        %1057 = vector.load %12[%1041, %46] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1058 = vector.extract %1057[0] : f32 from vector<4xf32>
        %1059 = vector.extract %1057[1] : f32 from vector<4xf32>
        %1060 = vector.extract %1057[2] : f32 from vector<4xf32>
        %1061 = vector.extract %1057[3] : f32 from vector<4xf32>
        %1062 = arith.mulf %1043, %1053 fastmath<reassoc,contract> : f32
        %1063 = arith.addf %914, %1062 fastmath<reassoc,contract> : f32
        %1064 = arith.mulf %1043, %1054 fastmath<reassoc,contract> : f32
        %1065 = arith.addf %916, %1064 fastmath<reassoc,contract> : f32
        %1066 = arith.mulf %1043, %1055 fastmath<reassoc,contract> : f32
        %1067 = arith.addf %918, %1066 fastmath<reassoc,contract> : f32
        %1068 = arith.mulf %1043, %1056 fastmath<reassoc,contract> : f32
        %1069 = arith.addf %920, %1068 fastmath<reassoc,contract> : f32
        %1070 = arith.mulf %1043, %1058 fastmath<reassoc,contract> : f32
        %1071 = arith.addf %922, %1070 fastmath<reassoc,contract> : f32
        %1072 = arith.mulf %1043, %1059 fastmath<reassoc,contract> : f32
        %1073 = arith.addf %924, %1072 fastmath<reassoc,contract> : f32
        %1074 = arith.mulf %1043, %1060 fastmath<reassoc,contract> : f32
        %1075 = arith.addf %926, %1074 fastmath<reassoc,contract> : f32
        %1076 = arith.mulf %1043, %1061 fastmath<reassoc,contract> : f32
        %1077 = arith.addf %928, %1076 fastmath<reassoc,contract> : f32
        %1078 = arith.mulf %1044, %1053 fastmath<reassoc,contract> : f32
        %1079 = arith.addf %930, %1078 fastmath<reassoc,contract> : f32
        %1080 = arith.mulf %1044, %1054 fastmath<reassoc,contract> : f32
        %1081 = arith.addf %932, %1080 fastmath<reassoc,contract> : f32
        %1082 = arith.mulf %1044, %1055 fastmath<reassoc,contract> : f32
        %1083 = arith.addf %934, %1082 fastmath<reassoc,contract> : f32
        %1084 = arith.mulf %1044, %1056 fastmath<reassoc,contract> : f32
        %1085 = arith.addf %936, %1084 fastmath<reassoc,contract> : f32
        %1086 = arith.mulf %1044, %1058 fastmath<reassoc,contract> : f32
        %1087 = arith.addf %938, %1086 fastmath<reassoc,contract> : f32
        %1088 = arith.mulf %1044, %1059 fastmath<reassoc,contract> : f32
        %1089 = arith.addf %940, %1088 fastmath<reassoc,contract> : f32
        %1090 = arith.mulf %1044, %1060 fastmath<reassoc,contract> : f32
        %1091 = arith.addf %942, %1090 fastmath<reassoc,contract> : f32
        %1092 = arith.mulf %1044, %1061 fastmath<reassoc,contract> : f32
        %1093 = arith.addf %944, %1092 fastmath<reassoc,contract> : f32
        %1094 = arith.mulf %1045, %1053 fastmath<reassoc,contract> : f32
        %1095 = arith.addf %946, %1094 fastmath<reassoc,contract> : f32
        %1096 = arith.mulf %1045, %1054 fastmath<reassoc,contract> : f32
        %1097 = arith.addf %948, %1096 fastmath<reassoc,contract> : f32
        %1098 = arith.mulf %1045, %1055 fastmath<reassoc,contract> : f32
        %1099 = arith.addf %950, %1098 fastmath<reassoc,contract> : f32
        %1100 = arith.mulf %1045, %1056 fastmath<reassoc,contract> : f32
        %1101 = arith.addf %952, %1100 fastmath<reassoc,contract> : f32
        %1102 = arith.mulf %1045, %1058 fastmath<reassoc,contract> : f32
        %1103 = arith.addf %954, %1102 fastmath<reassoc,contract> : f32
        %1104 = arith.mulf %1045, %1059 fastmath<reassoc,contract> : f32
        %1105 = arith.addf %956, %1104 fastmath<reassoc,contract> : f32
        %1106 = arith.mulf %1045, %1060 fastmath<reassoc,contract> : f32
        %1107 = arith.addf %958, %1106 fastmath<reassoc,contract> : f32
        %1108 = arith.mulf %1045, %1061 fastmath<reassoc,contract> : f32
        %1109 = arith.addf %960, %1108 fastmath<reassoc,contract> : f32
        %1110 = arith.mulf %1046, %1053 fastmath<reassoc,contract> : f32
        %1111 = arith.addf %962, %1110 fastmath<reassoc,contract> : f32
        %1112 = arith.mulf %1046, %1054 fastmath<reassoc,contract> : f32
        %1113 = arith.addf %964, %1112 fastmath<reassoc,contract> : f32
        %1114 = arith.mulf %1046, %1055 fastmath<reassoc,contract> : f32
        %1115 = arith.addf %966, %1114 fastmath<reassoc,contract> : f32
        %1116 = arith.mulf %1046, %1056 fastmath<reassoc,contract> : f32
        %1117 = arith.addf %968, %1116 fastmath<reassoc,contract> : f32
        %1118 = arith.mulf %1046, %1058 fastmath<reassoc,contract> : f32
        %1119 = arith.addf %970, %1118 fastmath<reassoc,contract> : f32
        %1120 = arith.mulf %1046, %1059 fastmath<reassoc,contract> : f32
        %1121 = arith.addf %972, %1120 fastmath<reassoc,contract> : f32
        %1122 = arith.mulf %1046, %1060 fastmath<reassoc,contract> : f32
        %1123 = arith.addf %974, %1122 fastmath<reassoc,contract> : f32
        %1124 = arith.mulf %1046, %1061 fastmath<reassoc,contract> : f32
        %1125 = arith.addf %976, %1124 fastmath<reassoc,contract> : f32
        %1126 = arith.mulf %1048, %1053 fastmath<reassoc,contract> : f32
        %1127 = arith.addf %978, %1126 fastmath<reassoc,contract> : f32
        %1128 = arith.mulf %1048, %1054 fastmath<reassoc,contract> : f32
        %1129 = arith.addf %980, %1128 fastmath<reassoc,contract> : f32
        %1130 = arith.mulf %1048, %1055 fastmath<reassoc,contract> : f32
        %1131 = arith.addf %982, %1130 fastmath<reassoc,contract> : f32
        %1132 = arith.mulf %1048, %1056 fastmath<reassoc,contract> : f32
        %1133 = arith.addf %984, %1132 fastmath<reassoc,contract> : f32
        %1134 = arith.mulf %1048, %1058 fastmath<reassoc,contract> : f32
        %1135 = arith.addf %986, %1134 fastmath<reassoc,contract> : f32
        %1136 = arith.mulf %1048, %1059 fastmath<reassoc,contract> : f32
        %1137 = arith.addf %988, %1136 fastmath<reassoc,contract> : f32
        %1138 = arith.mulf %1048, %1060 fastmath<reassoc,contract> : f32
        %1139 = arith.addf %990, %1138 fastmath<reassoc,contract> : f32
        %1140 = arith.mulf %1048, %1061 fastmath<reassoc,contract> : f32
        %1141 = arith.addf %992, %1140 fastmath<reassoc,contract> : f32
        %1142 = arith.mulf %1049, %1053 fastmath<reassoc,contract> : f32
        %1143 = arith.addf %994, %1142 fastmath<reassoc,contract> : f32
        %1144 = arith.mulf %1049, %1054 fastmath<reassoc,contract> : f32
        %1145 = arith.addf %996, %1144 fastmath<reassoc,contract> : f32
        %1146 = arith.mulf %1049, %1055 fastmath<reassoc,contract> : f32
        %1147 = arith.addf %998, %1146 fastmath<reassoc,contract> : f32
        %1148 = arith.mulf %1049, %1056 fastmath<reassoc,contract> : f32
        %1149 = arith.addf %1000, %1148 fastmath<reassoc,contract> : f32
        %1150 = arith.mulf %1049, %1058 fastmath<reassoc,contract> : f32
        %1151 = arith.addf %1002, %1150 fastmath<reassoc,contract> : f32
        %1152 = arith.mulf %1049, %1059 fastmath<reassoc,contract> : f32
        %1153 = arith.addf %1004, %1152 fastmath<reassoc,contract> : f32
        %1154 = arith.mulf %1049, %1060 fastmath<reassoc,contract> : f32
        %1155 = arith.addf %1006, %1154 fastmath<reassoc,contract> : f32
        %1156 = arith.mulf %1049, %1061 fastmath<reassoc,contract> : f32
        %1157 = arith.addf %1008, %1156 fastmath<reassoc,contract> : f32
        %1158 = arith.mulf %1050, %1053 fastmath<reassoc,contract> : f32
        %1159 = arith.addf %1010, %1158 fastmath<reassoc,contract> : f32
        %1160 = arith.mulf %1050, %1054 fastmath<reassoc,contract> : f32
        %1161 = arith.addf %1012, %1160 fastmath<reassoc,contract> : f32
        %1162 = arith.mulf %1050, %1055 fastmath<reassoc,contract> : f32
        %1163 = arith.addf %1014, %1162 fastmath<reassoc,contract> : f32
        %1164 = arith.mulf %1050, %1056 fastmath<reassoc,contract> : f32
        %1165 = arith.addf %1016, %1164 fastmath<reassoc,contract> : f32
        %1166 = arith.mulf %1050, %1058 fastmath<reassoc,contract> : f32
        %1167 = arith.addf %1018, %1166 fastmath<reassoc,contract> : f32
        %1168 = arith.mulf %1050, %1059 fastmath<reassoc,contract> : f32
        %1169 = arith.addf %1020, %1168 fastmath<reassoc,contract> : f32
        %1170 = arith.mulf %1050, %1060 fastmath<reassoc,contract> : f32
        %1171 = arith.addf %1022, %1170 fastmath<reassoc,contract> : f32
        %1172 = arith.mulf %1050, %1061 fastmath<reassoc,contract> : f32
        %1173 = arith.addf %1024, %1172 fastmath<reassoc,contract> : f32
        %1174 = arith.mulf %1051, %1053 fastmath<reassoc,contract> : f32
        %1175 = arith.addf %1026, %1174 fastmath<reassoc,contract> : f32
        %1176 = arith.mulf %1051, %1054 fastmath<reassoc,contract> : f32
        %1177 = arith.addf %1028, %1176 fastmath<reassoc,contract> : f32
        %1178 = arith.mulf %1051, %1055 fastmath<reassoc,contract> : f32
        %1179 = arith.addf %1030, %1178 fastmath<reassoc,contract> : f32
        %1180 = arith.mulf %1051, %1056 fastmath<reassoc,contract> : f32
        %1181 = arith.addf %1032, %1180 fastmath<reassoc,contract> : f32
        %1182 = arith.mulf %1051, %1058 fastmath<reassoc,contract> : f32
        %1183 = arith.addf %1034, %1182 fastmath<reassoc,contract> : f32
        %1184 = arith.mulf %1051, %1059 fastmath<reassoc,contract> : f32
        %1185 = arith.addf %1036, %1184 fastmath<reassoc,contract> : f32
        %1186 = arith.mulf %1051, %1060 fastmath<reassoc,contract> : f32
        %1187 = arith.addf %1038, %1186 fastmath<reassoc,contract> : f32
        %1188 = arith.mulf %1051, %1061 fastmath<reassoc,contract> : f32
        %1189 = arith.addf %1040, %1188 fastmath<reassoc,contract> : f32
        %1190 = arith.constant 6 : index
        %1191 = vector.load %11[%1190, %18] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1192 = vector.extract %1191[0] : f32 from vector<4xf32>
        %1193 = vector.extract %1191[1] : f32 from vector<4xf32>
        %1194 = vector.extract %1191[2] : f32 from vector<4xf32>
        %1195 = vector.extract %1191[3] : f32 from vector<4xf32>
        %1196 = vector.load %11[%1190, %26] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1197 = vector.extract %1196[0] : f32 from vector<4xf32>
        %1198 = vector.extract %1196[1] : f32 from vector<4xf32>
        %1199 = vector.extract %1196[2] : f32 from vector<4xf32>
        %1200 = vector.extract %1196[3] : f32 from vector<4xf32>
        %1201 = vector.load %12[%1190, %38] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1202 = vector.extract %1201[0] : f32 from vector<4xf32>
        %1203 = vector.extract %1201[1] : f32 from vector<4xf32>
        %1204 = vector.extract %1201[2] : f32 from vector<4xf32>
        %1205 = vector.extract %1201[3] : f32 from vector<4xf32>
        %1206 = vector.load %12[%1190, %46] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1207 = vector.extract %1206[0] : f32 from vector<4xf32>
        %1208 = vector.extract %1206[1] : f32 from vector<4xf32>
        %1209 = vector.extract %1206[2] : f32 from vector<4xf32>
        %1210 = vector.extract %1206[3] : f32 from vector<4xf32>
        %1211 = arith.mulf %1192, %1202 fastmath<reassoc,contract> : f32
        %1212 = arith.addf %1063, %1211 fastmath<reassoc,contract> : f32
        %1213 = arith.mulf %1192, %1203 fastmath<reassoc,contract> : f32
        %1214 = arith.addf %1065, %1213 fastmath<reassoc,contract> : f32
        %1215 = arith.mulf %1192, %1204 fastmath<reassoc,contract> : f32
        %1216 = arith.addf %1067, %1215 fastmath<reassoc,contract> : f32
        %1217 = arith.mulf %1192, %1205 fastmath<reassoc,contract> : f32
        %1218 = arith.addf %1069, %1217 fastmath<reassoc,contract> : f32
        %1219 = arith.mulf %1192, %1207 fastmath<reassoc,contract> : f32
        %1220 = arith.addf %1071, %1219 fastmath<reassoc,contract> : f32
        %1221 = arith.mulf %1192, %1208 fastmath<reassoc,contract> : f32
        %1222 = arith.addf %1073, %1221 fastmath<reassoc,contract> : f32
        %1223 = arith.mulf %1192, %1209 fastmath<reassoc,contract> : f32
        %1224 = arith.addf %1075, %1223 fastmath<reassoc,contract> : f32
        %1225 = arith.mulf %1192, %1210 fastmath<reassoc,contract> : f32
        %1226 = arith.addf %1077, %1225 fastmath<reassoc,contract> : f32
        %1227 = arith.mulf %1193, %1202 fastmath<reassoc,contract> : f32
        %1228 = arith.addf %1079, %1227 fastmath<reassoc,contract> : f32
        %1229 = arith.mulf %1193, %1203 fastmath<reassoc,contract> : f32
        %1230 = arith.addf %1081, %1229 fastmath<reassoc,contract> : f32
        %1231 = arith.mulf %1193, %1204 fastmath<reassoc,contract> : f32
        %1232 = arith.addf %1083, %1231 fastmath<reassoc,contract> : f32
        %1233 = arith.mulf %1193, %1205 fastmath<reassoc,contract> : f32
        %1234 = arith.addf %1085, %1233 fastmath<reassoc,contract> : f32
        %1235 = arith.mulf %1193, %1207 fastmath<reassoc,contract> : f32
        %1236 = arith.addf %1087, %1235 fastmath<reassoc,contract> : f32
        %1237 = arith.mulf %1193, %1208 fastmath<reassoc,contract> : f32
        %1238 = arith.addf %1089, %1237 fastmath<reassoc,contract> : f32
        %1239 = arith.mulf %1193, %1209 fastmath<reassoc,contract> : f32
        %1240 = arith.addf %1091, %1239 fastmath<reassoc,contract> : f32
        %1241 = arith.mulf %1193, %1210 fastmath<reassoc,contract> : f32
        %1242 = arith.addf %1093, %1241 fastmath<reassoc,contract> : f32
        %1243 = arith.mulf %1194, %1202 fastmath<reassoc,contract> : f32
        %1244 = arith.addf %1095, %1243 fastmath<reassoc,contract> : f32
        %1245 = arith.mulf %1194, %1203 fastmath<reassoc,contract> : f32
        %1246 = arith.addf %1097, %1245 fastmath<reassoc,contract> : f32
        %1247 = arith.mulf %1194, %1204 fastmath<reassoc,contract> : f32
        %1248 = arith.addf %1099, %1247 fastmath<reassoc,contract> : f32
        %1249 = arith.mulf %1194, %1205 fastmath<reassoc,contract> : f32
        %1250 = arith.addf %1101, %1249 fastmath<reassoc,contract> : f32
        %1251 = arith.mulf %1194, %1207 fastmath<reassoc,contract> : f32
        %1252 = arith.addf %1103, %1251 fastmath<reassoc,contract> : f32
        %1253 = arith.mulf %1194, %1208 fastmath<reassoc,contract> : f32
        %1254 = arith.addf %1105, %1253 fastmath<reassoc,contract> : f32
        %1255 = arith.mulf %1194, %1209 fastmath<reassoc,contract> : f32
        %1256 = arith.addf %1107, %1255 fastmath<reassoc,contract> : f32
        %1257 = arith.mulf %1194, %1210 fastmath<reassoc,contract> : f32
        %1258 = arith.addf %1109, %1257 fastmath<reassoc,contract> : f32
        %1259 = arith.mulf %1195, %1202 fastmath<reassoc,contract> : f32
        %1260 = arith.addf %1111, %1259 fastmath<reassoc,contract> : f32
        %1261 = arith.mulf %1195, %1203 fastmath<reassoc,contract> : f32
        %1262 = arith.addf %1113, %1261 fastmath<reassoc,contract> : f32
        %1263 = arith.mulf %1195, %1204 fastmath<reassoc,contract> : f32
        %1264 = arith.addf %1115, %1263 fastmath<reassoc,contract> : f32
        %1265 = arith.mulf %1195, %1205 fastmath<reassoc,contract> : f32
        %1266 = arith.addf %1117, %1265 fastmath<reassoc,contract> : f32
        %1267 = arith.mulf %1195, %1207 fastmath<reassoc,contract> : f32
        %1268 = arith.addf %1119, %1267 fastmath<reassoc,contract> : f32
        %1269 = arith.mulf %1195, %1208 fastmath<reassoc,contract> : f32
        %1270 = arith.addf %1121, %1269 fastmath<reassoc,contract> : f32
        %1271 = arith.mulf %1195, %1209 fastmath<reassoc,contract> : f32
        %1272 = arith.addf %1123, %1271 fastmath<reassoc,contract> : f32
        %1273 = arith.mulf %1195, %1210 fastmath<reassoc,contract> : f32
        %1274 = arith.addf %1125, %1273 fastmath<reassoc,contract> : f32
        %1275 = arith.mulf %1197, %1202 fastmath<reassoc,contract> : f32
        %1276 = arith.addf %1127, %1275 fastmath<reassoc,contract> : f32
        %1277 = arith.mulf %1197, %1203 fastmath<reassoc,contract> : f32
        %1278 = arith.addf %1129, %1277 fastmath<reassoc,contract> : f32
        %1279 = arith.mulf %1197, %1204 fastmath<reassoc,contract> : f32
        %1280 = arith.addf %1131, %1279 fastmath<reassoc,contract> : f32
        %1281 = arith.mulf %1197, %1205 fastmath<reassoc,contract> : f32
        %1282 = arith.addf %1133, %1281 fastmath<reassoc,contract> : f32
        %1283 = arith.mulf %1197, %1207 fastmath<reassoc,contract> : f32
        %1284 = arith.addf %1135, %1283 fastmath<reassoc,contract> : f32
        %1285 = arith.mulf %1197, %1208 fastmath<reassoc,contract> : f32
        %1286 = arith.addf %1137, %1285 fastmath<reassoc,contract> : f32
        %1287 = arith.mulf %1197, %1209 fastmath<reassoc,contract> : f32
        %1288 = arith.addf %1139, %1287 fastmath<reassoc,contract> : f32
        %1289 = arith.mulf %1197, %1210 fastmath<reassoc,contract> : f32
        %1290 = arith.addf %1141, %1289 fastmath<reassoc,contract> : f32
        %1291 = arith.mulf %1198, %1202 fastmath<reassoc,contract> : f32
        %1292 = arith.addf %1143, %1291 fastmath<reassoc,contract> : f32
        %1293 = arith.mulf %1198, %1203 fastmath<reassoc,contract> : f32
        %1294 = arith.addf %1145, %1293 fastmath<reassoc,contract> : f32
        %1295 = arith.mulf %1198, %1204 fastmath<reassoc,contract> : f32
        %1296 = arith.addf %1147, %1295 fastmath<reassoc,contract> : f32
        %1297 = arith.mulf %1198, %1205 fastmath<reassoc,contract> : f32
        %1298 = arith.addf %1149, %1297 fastmath<reassoc,contract> : f32
        %1299 = arith.mulf %1198, %1207 fastmath<reassoc,contract> : f32
        %1300 = arith.addf %1151, %1299 fastmath<reassoc,contract> : f32
        %1301 = arith.mulf %1198, %1208 fastmath<reassoc,contract> : f32
        %1302 = arith.addf %1153, %1301 fastmath<reassoc,contract> : f32
        %1303 = arith.mulf %1198, %1209 fastmath<reassoc,contract> : f32
        %1304 = arith.addf %1155, %1303 fastmath<reassoc,contract> : f32
        %1305 = arith.mulf %1198, %1210 fastmath<reassoc,contract> : f32
        %1306 = arith.addf %1157, %1305 fastmath<reassoc,contract> : f32
        %1307 = arith.mulf %1199, %1202 fastmath<reassoc,contract> : f32
        %1308 = arith.addf %1159, %1307 fastmath<reassoc,contract> : f32
        %1309 = arith.mulf %1199, %1203 fastmath<reassoc,contract> : f32
        %1310 = arith.addf %1161, %1309 fastmath<reassoc,contract> : f32
        %1311 = arith.mulf %1199, %1204 fastmath<reassoc,contract> : f32
        %1312 = arith.addf %1163, %1311 fastmath<reassoc,contract> : f32
        %1313 = arith.mulf %1199, %1205 fastmath<reassoc,contract> : f32
        %1314 = arith.addf %1165, %1313 fastmath<reassoc,contract> : f32
        %1315 = arith.mulf %1199, %1207 fastmath<reassoc,contract> : f32
        %1316 = arith.addf %1167, %1315 fastmath<reassoc,contract> : f32
        %1317 = arith.mulf %1199, %1208 fastmath<reassoc,contract> : f32
        %1318 = arith.addf %1169, %1317 fastmath<reassoc,contract> : f32
        %1319 = arith.mulf %1199, %1209 fastmath<reassoc,contract> : f32
        %1320 = arith.addf %1171, %1319 fastmath<reassoc,contract> : f32
        %1321 = arith.mulf %1199, %1210 fastmath<reassoc,contract> : f32
        %1322 = arith.addf %1173, %1321 fastmath<reassoc,contract> : f32
        %1323 = arith.mulf %1200, %1202 fastmath<reassoc,contract> : f32
        %1324 = arith.addf %1175, %1323 fastmath<reassoc,contract> : f32
        %1325 = arith.mulf %1200, %1203 fastmath<reassoc,contract> : f32
        %1326 = arith.addf %1177, %1325 fastmath<reassoc,contract> : f32
        %1327 = arith.mulf %1200, %1204 fastmath<reassoc,contract> : f32
        %1328 = arith.addf %1179, %1327 fastmath<reassoc,contract> : f32
        %1329 = arith.mulf %1200, %1205 fastmath<reassoc,contract> : f32
        %1330 = arith.addf %1181, %1329 fastmath<reassoc,contract> : f32
        %1331 = arith.mulf %1200, %1207 fastmath<reassoc,contract> : f32
        %1332 = arith.addf %1183, %1331 fastmath<reassoc,contract> : f32
        %1333 = arith.mulf %1200, %1208 fastmath<reassoc,contract> : f32
        %1334 = arith.addf %1185, %1333 fastmath<reassoc,contract> : f32
        %1335 = arith.mulf %1200, %1209 fastmath<reassoc,contract> : f32
        %1336 = arith.addf %1187, %1335 fastmath<reassoc,contract> : f32
        %1337 = arith.mulf %1200, %1210 fastmath<reassoc,contract> : f32
        %1338 = arith.addf %1189, %1337 fastmath<reassoc,contract> : f32
        %1339 = arith.constant 7 : index
        %1340 = vector.load %11[%1339, %18] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1341 = vector.extract %1340[0] : f32 from vector<4xf32>
        %1342 = vector.extract %1340[1] : f32 from vector<4xf32>
        %1343 = vector.extract %1340[2] : f32 from vector<4xf32>
        %1344 = vector.extract %1340[3] : f32 from vector<4xf32>
        %1345 = vector.load %11[%1339, %26] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1346 = vector.extract %1345[0] : f32 from vector<4xf32>
        %1347 = vector.extract %1345[1] : f32 from vector<4xf32>
        %1348 = vector.extract %1345[2] : f32 from vector<4xf32>
        %1349 = vector.extract %1345[3] : f32 from vector<4xf32>
        %1350 = vector.load %12[%1339, %38] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1351 = vector.extract %1350[0] : f32 from vector<4xf32>
        %1352 = vector.extract %1350[1] : f32 from vector<4xf32>
        %1353 = vector.extract %1350[2] : f32 from vector<4xf32>
        %1354 = vector.extract %1350[3] : f32 from vector<4xf32>
        %1355 = vector.load %12[%1339, %46] {alignment = 16 : i64} : memref<8x128xf32, #gpu.address_space<workgroup>>, vector<4xf32>
        %1356 = vector.extract %1355[0] : f32 from vector<4xf32>
        %1357 = vector.extract %1355[1] : f32 from vector<4xf32>
        %1358 = vector.extract %1355[2] : f32 from vector<4xf32>
        %1359 = vector.extract %1355[3] : f32 from vector<4xf32>
        %1360 = arith.mulf %1341, %1351 fastmath<reassoc,contract> : f32
        %1361 = arith.addf %1212, %1360 fastmath<reassoc,contract> : f32
        %1362 = arith.mulf %1341, %1352 fastmath<reassoc,contract> : f32
        %1363 = arith.addf %1214, %1362 fastmath<reassoc,contract> : f32
        %1364 = arith.mulf %1341, %1353 fastmath<reassoc,contract> : f32
        %1365 = arith.addf %1216, %1364 fastmath<reassoc,contract> : f32
        %1366 = arith.mulf %1341, %1354 fastmath<reassoc,contract> : f32
        %1367 = arith.addf %1218, %1366 fastmath<reassoc,contract> : f32
        %1368 = arith.mulf %1341, %1356 fastmath<reassoc,contract> : f32
        %1369 = arith.addf %1220, %1368 fastmath<reassoc,contract> : f32
        %1370 = arith.mulf %1341, %1357 fastmath<reassoc,contract> : f32
        %1371 = arith.addf %1222, %1370 fastmath<reassoc,contract> : f32
        %1372 = arith.mulf %1341, %1358 fastmath<reassoc,contract> : f32
        %1373 = arith.addf %1224, %1372 fastmath<reassoc,contract> : f32
        %1374 = arith.mulf %1341, %1359 fastmath<reassoc,contract> : f32
        %1375 = arith.addf %1226, %1374 fastmath<reassoc,contract> : f32
        %1376 = arith.mulf %1342, %1351 fastmath<reassoc,contract> : f32
        %1377 = arith.addf %1228, %1376 fastmath<reassoc,contract> : f32
        %1378 = arith.mulf %1342, %1352 fastmath<reassoc,contract> : f32
        %1379 = arith.addf %1230, %1378 fastmath<reassoc,contract> : f32
        %1380 = arith.mulf %1342, %1353 fastmath<reassoc,contract> : f32
        %1381 = arith.addf %1232, %1380 fastmath<reassoc,contract> : f32
        %1382 = arith.mulf %1342, %1354 fastmath<reassoc,contract> : f32
        %1383 = arith.addf %1234, %1382 fastmath<reassoc,contract> : f32
        %1384 = arith.mulf %1342, %1356 fastmath<reassoc,contract> : f32
        %1385 = arith.addf %1236, %1384 fastmath<reassoc,contract> : f32
        %1386 = arith.mulf %1342, %1357 fastmath<reassoc,contract> : f32
        %1387 = arith.addf %1238, %1386 fastmath<reassoc,contract> : f32
        %1388 = arith.mulf %1342, %1358 fastmath<reassoc,contract> : f32
        %1389 = arith.addf %1240, %1388 fastmath<reassoc,contract> : f32
        %1390 = arith.mulf %1342, %1359 fastmath<reassoc,contract> : f32
        %1391 = arith.addf %1242, %1390 fastmath<reassoc,contract> : f32
        %1392 = arith.mulf %1343, %1351 fastmath<reassoc,contract> : f32
        %1393 = arith.addf %1244, %1392 fastmath<reassoc,contract> : f32
        %1394 = arith.mulf %1343, %1352 fastmath<reassoc,contract> : f32
        %1395 = arith.addf %1246, %1394 fastmath<reassoc,contract> : f32
        %1396 = arith.mulf %1343, %1353 fastmath<reassoc,contract> : f32
        %1397 = arith.addf %1248, %1396 fastmath<reassoc,contract> : f32
        %1398 = arith.mulf %1343, %1354 fastmath<reassoc,contract> : f32
        %1399 = arith.addf %1250, %1398 fastmath<reassoc,contract> : f32
        %1400 = arith.mulf %1343, %1356 fastmath<reassoc,contract> : f32
        %1401 = arith.addf %1252, %1400 fastmath<reassoc,contract> : f32
        %1402 = arith.mulf %1343, %1357 fastmath<reassoc,contract> : f32
        %1403 = arith.addf %1254, %1402 fastmath<reassoc,contract> : f32
        %1404 = arith.mulf %1343, %1358 fastmath<reassoc,contract> : f32
        %1405 = arith.addf %1256, %1404 fastmath<reassoc,contract> : f32
        %1406 = arith.mulf %1343, %1359 fastmath<reassoc,contract> : f32
        %1407 = arith.addf %1258, %1406 fastmath<reassoc,contract> : f32
        %1408 = arith.mulf %1344, %1351 fastmath<reassoc,contract> : f32
        %1409 = arith.addf %1260, %1408 fastmath<reassoc,contract> : f32
        %1410 = arith.mulf %1344, %1352 fastmath<reassoc,contract> : f32
        %1411 = arith.addf %1262, %1410 fastmath<reassoc,contract> : f32
        %1412 = arith.mulf %1344, %1353 fastmath<reassoc,contract> : f32
        %1413 = arith.addf %1264, %1412 fastmath<reassoc,contract> : f32
        %1414 = arith.mulf %1344, %1354 fastmath<reassoc,contract> : f32
        %1415 = arith.addf %1266, %1414 fastmath<reassoc,contract> : f32
        %1416 = arith.mulf %1344, %1356 fastmath<reassoc,contract> : f32
        %1417 = arith.addf %1268, %1416 fastmath<reassoc,contract> : f32
        %1418 = arith.mulf %1344, %1357 fastmath<reassoc,contract> : f32
        %1419 = arith.addf %1270, %1418 fastmath<reassoc,contract> : f32
        %1420 = arith.mulf %1344, %1358 fastmath<reassoc,contract> : f32
        %1421 = arith.addf %1272, %1420 fastmath<reassoc,contract> : f32
        %1422 = arith.mulf %1344, %1359 fastmath<reassoc,contract> : f32
        %1423 = arith.addf %1274, %1422 fastmath<reassoc,contract> : f32
        %1424 = arith.mulf %1346, %1351 fastmath<reassoc,contract> : f32
        %1425 = arith.addf %1276, %1424 fastmath<reassoc,contract> : f32
        %1426 = arith.mulf %1346, %1352 fastmath<reassoc,contract> : f32
        %1427 = arith.addf %1278, %1426 fastmath<reassoc,contract> : f32
        %1428 = arith.mulf %1346, %1353 fastmath<reassoc,contract> : f32
        %1429 = arith.addf %1280, %1428 fastmath<reassoc,contract> : f32
        %1430 = arith.mulf %1346, %1354 fastmath<reassoc,contract> : f32
        %1431 = arith.addf %1282, %1430 fastmath<reassoc,contract> : f32
        %1432 = arith.mulf %1346, %1356 fastmath<reassoc,contract> : f32
        %1433 = arith.addf %1284, %1432 fastmath<reassoc,contract> : f32
        %1434 = arith.mulf %1346, %1357 fastmath<reassoc,contract> : f32
        %1435 = arith.addf %1286, %1434 fastmath<reassoc,contract> : f32
        %1436 = arith.mulf %1346, %1358 fastmath<reassoc,contract> : f32
        %1437 = arith.addf %1288, %1436 fastmath<reassoc,contract> : f32
        %1438 = arith.mulf %1346, %1359 fastmath<reassoc,contract> : f32
        %1439 = arith.addf %1290, %1438 fastmath<reassoc,contract> : f32
        %1440 = arith.mulf %1347, %1351 fastmath<reassoc,contract> : f32
        %1441 = arith.addf %1292, %1440 fastmath<reassoc,contract> : f32
        %1442 = arith.mulf %1347, %1352 fastmath<reassoc,contract> : f32
        %1443 = arith.addf %1294, %1442 fastmath<reassoc,contract> : f32
        %1444 = arith.mulf %1347, %1353 fastmath<reassoc,contract> : f32
        %1445 = arith.addf %1296, %1444 fastmath<reassoc,contract> : f32
        %1446 = arith.mulf %1347, %1354 fastmath<reassoc,contract> : f32
        %1447 = arith.addf %1298, %1446 fastmath<reassoc,contract> : f32
        %1448 = arith.mulf %1347, %1356 fastmath<reassoc,contract> : f32
        %1449 = arith.addf %1300, %1448 fastmath<reassoc,contract> : f32
        %1450 = arith.mulf %1347, %1357 fastmath<reassoc,contract> : f32
        %1451 = arith.addf %1302, %1450 fastmath<reassoc,contract> : f32
        %1452 = arith.mulf %1347, %1358 fastmath<reassoc,contract> : f32
        %1453 = arith.addf %1304, %1452 fastmath<reassoc,contract> : f32
        %1454 = arith.mulf %1347, %1359 fastmath<reassoc,contract> : f32
        %1455 = arith.addf %1306, %1454 fastmath<reassoc,contract> : f32
        %1456 = arith.mulf %1348, %1351 fastmath<reassoc,contract> : f32
        %1457 = arith.addf %1308, %1456 fastmath<reassoc,contract> : f32
        %1458 = arith.mulf %1348, %1352 fastmath<reassoc,contract> : f32
        %1459 = arith.addf %1310, %1458 fastmath<reassoc,contract> : f32
        %1460 = arith.mulf %1348, %1353 fastmath<reassoc,contract> : f32
        %1461 = arith.addf %1312, %1460 fastmath<reassoc,contract> : f32
        %1462 = arith.mulf %1348, %1354 fastmath<reassoc,contract> : f32
        %1463 = arith.addf %1314, %1462 fastmath<reassoc,contract> : f32
        %1464 = arith.mulf %1348, %1356 fastmath<reassoc,contract> : f32
        %1465 = arith.addf %1316, %1464 fastmath<reassoc,contract> : f32
        %1466 = arith.mulf %1348, %1357 fastmath<reassoc,contract> : f32
        %1467 = arith.addf %1318, %1466 fastmath<reassoc,contract> : f32
        %1468 = arith.mulf %1348, %1358 fastmath<reassoc,contract> : f32
        %1469 = arith.addf %1320, %1468 fastmath<reassoc,contract> : f32
        %1470 = arith.mulf %1348, %1359 fastmath<reassoc,contract> : f32
        %1471 = arith.addf %1322, %1470 fastmath<reassoc,contract> : f32
        %1472 = arith.mulf %1349, %1351 fastmath<reassoc,contract> : f32
        %1473 = arith.addf %1324, %1472 fastmath<reassoc,contract> : f32
        %1474 = arith.mulf %1349, %1352 fastmath<reassoc,contract> : f32
        %1475 = arith.addf %1326, %1474 fastmath<reassoc,contract> : f32
        %1476 = arith.mulf %1349, %1353 fastmath<reassoc,contract> : f32
        %1477 = arith.addf %1328, %1476 fastmath<reassoc,contract> : f32
        %1478 = arith.mulf %1349, %1354 fastmath<reassoc,contract> : f32
        %1479 = arith.addf %1330, %1478 fastmath<reassoc,contract> : f32
        %1480 = arith.mulf %1349, %1356 fastmath<reassoc,contract> : f32
        %1481 = arith.addf %1332, %1480 fastmath<reassoc,contract> : f32
        %1482 = arith.mulf %1349, %1357 fastmath<reassoc,contract> : f32
        %1483 = arith.addf %1334, %1482 fastmath<reassoc,contract> : f32
        %1484 = arith.mulf %1349, %1358 fastmath<reassoc,contract> : f32
        %1485 = arith.addf %1336, %1484 fastmath<reassoc,contract> : f32
        %1486 = arith.mulf %1349, %1359 fastmath<reassoc,contract> : f32
        %1487 = arith.addf %1338, %1486 fastmath<reassoc,contract> : f32
        gpu.barrier
        scf.yield %1361, %1363, %1365, %1367, %1369, %1371, %1373, %1375, %1377, %1379, %1381, %1383, %1385, %1387, %1389, %1391, %1393, %1395, %1397, %1399, %1401, %1403, %1405, %1407, %1409, %1411, %1413, %1415, %1417, %1419, %1421, %1423, %1425, %1427, %1429, %1431, %1433, %1435, %1437, %1439, %1441, %1443, %1445, %1447, %1449, %1451, %1453, %1455, %1457, %1459, %1461, %1463, %1465, %1467, %1469, %1471, %1473, %1475, %1477, %1479, %1481, %1483, %1485, %1487 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32
      }
      %1488 = arith.addi %8, %18 : index
      %1489 = arith.addi %10, %38 : index
      %1490 = arith.cmpi ult, %1488, %2 : index
      %1491 = arith.cmpi ult, %1489, %3 : index
      %1492 = arith.andi %1490, %1491 : i1
      scf.if %1492 {
        %1493 = memref.load %bias[%1489] : memref<?xf32>
        %1494 = arith.addf %55, %1493 : f32
        memref.store %1494, %out[%1488, %1489] : memref<?x?xf32>
      }
      %1495 = arith.addi %8, %18 : index
      %1496 = arith.addi %10, %40 : index
      %1497 = arith.cmpi ult, %1495, %2 : index
      %1498 = arith.cmpi ult, %1496, %3 : index
      %1499 = arith.andi %1497, %1498 : i1
      scf.if %1499 {
        %1500 = memref.load %bias[%1496] : memref<?xf32>
        %1501 = arith.addf %56, %1500 : f32
        memref.store %1501, %out[%1495, %1496] : memref<?x?xf32>
      }
      %1502 = arith.addi %8, %18 : index
      %1503 = arith.addi %10, %42 : index
      %1504 = arith.cmpi ult, %1502, %2 : index
      %1505 = arith.cmpi ult, %1503, %3 : index
      %1506 = arith.andi %1504, %1505 : i1
      scf.if %1506 {
        %1507 = memref.load %bias[%1503] : memref<?xf32>
        %1508 = arith.addf %57, %1507 : f32
        memref.store %1508, %out[%1502, %1503] : memref<?x?xf32>
      }
      %1509 = arith.addi %8, %18 : index
      %1510 = arith.addi %10, %44 : index
      %1511 = arith.cmpi ult, %1509, %2 : index
      %1512 = arith.cmpi ult, %1510, %3 : index
      %1513 = arith.andi %1511, %1512 : i1
      scf.if %1513 {
        %1514 = memref.load %bias[%1510] : memref<?xf32>
        %1515 = arith.addf %58, %1514 : f32
        memref.store %1515, %out[%1509, %1510] : memref<?x?xf32>
      }
      %1516 = arith.addi %8, %18 : index
      %1517 = arith.addi %10, %46 : index
      %1518 = arith.cmpi ult, %1516, %2 : index
      %1519 = arith.cmpi ult, %1517, %3 : index
      %1520 = arith.andi %1518, %1519 : i1
      scf.if %1520 {
        %1521 = memref.load %bias[%1517] : memref<?xf32>
        %1522 = arith.addf %59, %1521 : f32
        memref.store %1522, %out[%1516, %1517] : memref<?x?xf32>
      }
      %1523 = arith.addi %8, %18 : index
      %1524 = arith.addi %10, %48 : index
      %1525 = arith.cmpi ult, %1523, %2 : index
      %1526 = arith.cmpi ult, %1524, %3 : index
      %1527 = arith.andi %1525, %1526 : i1
      scf.if %1527 {
        %1528 = memref.load %bias[%1524] : memref<?xf32>
        %1529 = arith.addf %60, %1528 : f32
        memref.store %1529, %out[%1523, %1524] : memref<?x?xf32>
      }
      %1530 = arith.addi %8, %18 : index
      %1531 = arith.addi %10, %50 : index
      %1532 = arith.cmpi ult, %1530, %2 : index
      %1533 = arith.cmpi ult, %1531, %3 : index
      %1534 = arith.andi %1532, %1533 : i1
      scf.if %1534 {
        %1535 = memref.load %bias[%1531] : memref<?xf32>
        %1536 = arith.addf %61, %1535 : f32
        memref.store %1536, %out[%1530, %1531] : memref<?x?xf32>
      }
      %1537 = arith.addi %8, %18 : index
      %1538 = arith.addi %10, %52 : index
      %1539 = arith.cmpi ult, %1537, %2 : index
      %1540 = arith.cmpi ult, %1538, %3 : index
      %1541 = arith.andi %1539, %1540 : i1
      scf.if %1541 {
        %1542 = memref.load %bias[%1538] : memref<?xf32>
        %1543 = arith.addf %62, %1542 : f32
        memref.store %1543, %out[%1537, %1538] : memref<?x?xf32>
      }
      %1544 = arith.addi %8, %20 : index
      %1545 = arith.addi %10, %38 : index
      %1546 = arith.cmpi ult, %1544, %2 : index
      %1547 = arith.cmpi ult, %1545, %3 : index
      %1548 = arith.andi %1546, %1547 : i1
      scf.if %1548 {
        %1549 = memref.load %bias[%1545] : memref<?xf32>
        %1550 = arith.addf %63, %1549 : f32
        memref.store %1550, %out[%1544, %1545] : memref<?x?xf32>
      }
      %1551 = arith.addi %8, %20 : index
      %1552 = arith.addi %10, %40 : index
      %1553 = arith.cmpi ult, %1551, %2 : index
      %1554 = arith.cmpi ult, %1552, %3 : index
      %1555 = arith.andi %1553, %1554 : i1
      scf.if %1555 {
        %1556 = memref.load %bias[%1552] : memref<?xf32>
        %1557 = arith.addf %64, %1556 : f32
        memref.store %1557, %out[%1551, %1552] : memref<?x?xf32>
      }
      %1558 = arith.addi %8, %20 : index
      %1559 = arith.addi %10, %42 : index
      %1560 = arith.cmpi ult, %1558, %2 : index
      %1561 = arith.cmpi ult, %1559, %3 : index
      %1562 = arith.andi %1560, %1561 : i1
      scf.if %1562 {
        %1563 = memref.load %bias[%1559] : memref<?xf32>
        %1564 = arith.addf %65, %1563 : f32
        memref.store %1564, %out[%1558, %1559] : memref<?x?xf32>
      }
      %1565 = arith.addi %8, %20 : index
      %1566 = arith.addi %10, %44 : index
      %1567 = arith.cmpi ult, %1565, %2 : index
      %1568 = arith.cmpi ult, %1566, %3 : index
      %1569 = arith.andi %1567, %1568 : i1
      scf.if %1569 {
        %1570 = memref.load %bias[%1566] : memref<?xf32>
        %1571 = arith.addf %66, %1570 : f32
        memref.store %1571, %out[%1565, %1566] : memref<?x?xf32>
      }
      %1572 = arith.addi %8, %20 : index
      %1573 = arith.addi %10, %46 : index
      %1574 = arith.cmpi ult, %1572, %2 : index
      %1575 = arith.cmpi ult, %1573, %3 : index
      %1576 = arith.andi %1574, %1575 : i1
      scf.if %1576 {
        %1577 = memref.load %bias[%1573] : memref<?xf32>
        %1578 = arith.addf %67, %1577 : f32
        memref.store %1578, %out[%1572, %1573] : memref<?x?xf32>
      }
      %1579 = arith.addi %8, %20 : index
      %1580 = arith.addi %10, %48 : index
      %1581 = arith.cmpi ult, %1579, %2 : index
      %1582 = arith.cmpi ult, %1580, %3 : index
      %1583 = arith.andi %1581, %1582 : i1
      scf.if %1583 {
        %1584 = memref.load %bias[%1580] : memref<?xf32>
        %1585 = arith.addf %68, %1584 : f32
        memref.store %1585, %out[%1579, %1580] : memref<?x?xf32>
      }
      %1586 = arith.addi %8, %20 : index
      %1587 = arith.addi %10, %50 : index
      %1588 = arith.cmpi ult, %1586, %2 : index
      %1589 = arith.cmpi ult, %1587, %3 : index
      %1590 = arith.andi %1588, %1589 : i1
      scf.if %1590 {
        %1591 = memref.load %bias[%1587] : memref<?xf32>
        %1592 = arith.addf %69, %1591 : f32
        memref.store %1592, %out[%1586, %1587] : memref<?x?xf32>
      }
      %1593 = arith.addi %8, %20 : index
      %1594 = arith.addi %10, %52 : index
      %1595 = arith.cmpi ult, %1593, %2 : index
      %1596 = arith.cmpi ult, %1594, %3 : index
      %1597 = arith.andi %1595, %1596 : i1
      scf.if %1597 {
        %1598 = memref.load %bias[%1594] : memref<?xf32>
        %1599 = arith.addf %70, %1598 : f32
        memref.store %1599, %out[%1593, %1594] : memref<?x?xf32>
      }
      %1600 = arith.addi %8, %22 : index
      %1601 = arith.addi %10, %38 : index
      %1602 = arith.cmpi ult, %1600, %2 : index
      %1603 = arith.cmpi ult, %1601, %3 : index
      %1604 = arith.andi %1602, %1603 : i1
      scf.if %1604 {
        %1605 = memref.load %bias[%1601] : memref<?xf32>
        %1606 = arith.addf %71, %1605 : f32
        memref.store %1606, %out[%1600, %1601] : memref<?x?xf32>
      }
      %1607 = arith.addi %8, %22 : index
      %1608 = arith.addi %10, %40 : index
      %1609 = arith.cmpi ult, %1607, %2 : index
      %1610 = arith.cmpi ult, %1608, %3 : index
      %1611 = arith.andi %1609, %1610 : i1
      scf.if %1611 {
        %1612 = memref.load %bias[%1608] : memref<?xf32>
        %1613 = arith.addf %72, %1612 : f32
        memref.store %1613, %out[%1607, %1608] : memref<?x?xf32>
      }
      %1614 = arith.addi %8, %22 : index
      %1615 = arith.addi %10, %42 : index
      %1616 = arith.cmpi ult, %1614, %2 : index
      %1617 = arith.cmpi ult, %1615, %3 : index
      %1618 = arith.andi %1616, %1617 : i1
      scf.if %1618 {
        %1619 = memref.load %bias[%1615] : memref<?xf32>
        %1620 = arith.addf %73, %1619 : f32
        memref.store %1620, %out[%1614, %1615] : memref<?x?xf32>
      }
      %1621 = arith.addi %8, %22 : index
      %1622 = arith.addi %10, %44 : index
      %1623 = arith.cmpi ult, %1621, %2 : index
      %1624 = arith.cmpi ult, %1622, %3 : index
      %1625 = arith.andi %1623, %1624 : i1
      scf.if %1625 {
        %1626 = memref.load %bias[%1622] : memref<?xf32>
        %1627 = arith.addf %74, %1626 : f32
        memref.store %1627, %out[%1621, %1622] : memref<?x?xf32>
      }
      %1628 = arith.addi %8, %22 : index
      %1629 = arith.addi %10, %46 : index
      %1630 = arith.cmpi ult, %1628, %2 : index
      %1631 = arith.cmpi ult, %1629, %3 : index
      %1632 = arith.andi %1630, %1631 : i1
      scf.if %1632 {
        %1633 = memref.load %bias[%1629] : memref<?xf32>
        %1634 = arith.addf %75, %1633 : f32
        memref.store %1634, %out[%1628, %1629] : memref<?x?xf32>
      }
      %1635 = arith.addi %8, %22 : index
      %1636 = arith.addi %10, %48 : index
      %1637 = arith.cmpi ult, %1635, %2 : index
      %1638 = arith.cmpi ult, %1636, %3 : index
      %1639 = arith.andi %1637, %1638 : i1
      scf.if %1639 {
        %1640 = memref.load %bias[%1636] : memref<?xf32>
        %1641 = arith.addf %76, %1640 : f32
        memref.store %1641, %out[%1635, %1636] : memref<?x?xf32>
      }
      %1642 = arith.addi %8, %22 : index
      %1643 = arith.addi %10, %50 : index
      %1644 = arith.cmpi ult, %1642, %2 : index
      %1645 = arith.cmpi ult, %1643, %3 : index
      %1646 = arith.andi %1644, %1645 : i1
      scf.if %1646 {
        %1647 = memref.load %bias[%1643] : memref<?xf32>
        %1648 = arith.addf %77, %1647 : f32
        memref.store %1648, %out[%1642, %1643] : memref<?x?xf32>
      }
      %1649 = arith.addi %8, %22 : index
      %1650 = arith.addi %10, %52 : index
      %1651 = arith.cmpi ult, %1649, %2 : index
      %1652 = arith.cmpi ult, %1650, %3 : index
      %1653 = arith.andi %1651, %1652 : i1
      scf.if %1653 {
        %1654 = memref.load %bias[%1650] : memref<?xf32>
        %1655 = arith.addf %78, %1654 : f32
        memref.store %1655, %out[%1649, %1650] : memref<?x?xf32>
      }
      %1656 = arith.addi %8, %24 : index
      %1657 = arith.addi %10, %38 : index
      %1658 = arith.cmpi ult, %1656, %2 : index
      %1659 = arith.cmpi ult, %1657, %3 : index
      %1660 = arith.andi %1658, %1659 : i1
      scf.if %1660 {
        %1661 = memref.load %bias[%1657] : memref<?xf32>
        %1662 = arith.addf %79, %1661 : f32
        memref.store %1662, %out[%1656, %1657] : memref<?x?xf32>
      }
      %1663 = arith.addi %8, %24 : index
      %1664 = arith.addi %10, %40 : index
      %1665 = arith.cmpi ult, %1663, %2 : index
      %1666 = arith.cmpi ult, %1664, %3 : index
      %1667 = arith.andi %1665, %1666 : i1
      scf.if %1667 {
        %1668 = memref.load %bias[%1664] : memref<?xf32>
        %1669 = arith.addf %80, %1668 : f32
        memref.store %1669, %out[%1663, %1664] : memref<?x?xf32>
      }
      %1670 = arith.addi %8, %24 : index
      %1671 = arith.addi %10, %42 : index
      %1672 = arith.cmpi ult, %1670, %2 : index
      %1673 = arith.cmpi ult, %1671, %3 : index
      %1674 = arith.andi %1672, %1673 : i1
      scf.if %1674 {
        %1675 = memref.load %bias[%1671] : memref<?xf32>
        %1676 = arith.addf %81, %1675 : f32
        memref.store %1676, %out[%1670, %1671] : memref<?x?xf32>
      }
      %1677 = arith.addi %8, %24 : index
      %1678 = arith.addi %10, %44 : index
      %1679 = arith.cmpi ult, %1677, %2 : index
      %1680 = arith.cmpi ult, %1678, %3 : index
      %1681 = arith.andi %1679, %1680 : i1
      scf.if %1681 {
        %1682 = memref.load %bias[%1678] : memref<?xf32>
        %1683 = arith.addf %82, %1682 : f32
        memref.store %1683, %out[%1677, %1678] : memref<?x?xf32>
      }
      %1684 = arith.addi %8, %24 : index
      %1685 = arith.addi %10, %46 : index
      %1686 = arith.cmpi ult, %1684, %2 : index
      %1687 = arith.cmpi ult, %1685, %3 : index
      %1688 = arith.andi %1686, %1687 : i1
      scf.if %1688 {
        %1689 = memref.load %bias[%1685] : memref<?xf32>
        %1690 = arith.addf %83, %1689 : f32
        memref.store %1690, %out[%1684, %1685] : memref<?x?xf32>
      }
      %1691 = arith.addi %8, %24 : index
      %1692 = arith.addi %10, %48 : index
      %1693 = arith.cmpi ult, %1691, %2 : index
      %1694 = arith.cmpi ult, %1692, %3 : index
      %1695 = arith.andi %1693, %1694 : i1
      scf.if %1695 {
        %1696 = memref.load %bias[%1692] : memref<?xf32>
        %1697 = arith.addf %84, %1696 : f32
        memref.store %1697, %out[%1691, %1692] : memref<?x?xf32>
      }
      %1698 = arith.addi %8, %24 : index
      %1699 = arith.addi %10, %50 : index
      %1700 = arith.cmpi ult, %1698, %2 : index
      %1701 = arith.cmpi ult, %1699, %3 : index
      %1702 = arith.andi %1700, %1701 : i1
      scf.if %1702 {
        %1703 = memref.load %bias[%1699] : memref<?xf32>
        %1704 = arith.addf %85, %1703 : f32
        memref.store %1704, %out[%1698, %1699] : memref<?x?xf32>
      }
      %1705 = arith.addi %8, %24 : index
      %1706 = arith.addi %10, %52 : index
      %1707 = arith.cmpi ult, %1705, %2 : index
      %1708 = arith.cmpi ult, %1706, %3 : index
      %1709 = arith.andi %1707, %1708 : i1
      scf.if %1709 {
        %1710 = memref.load %bias[%1706] : memref<?xf32>
        %1711 = arith.addf %86, %1710 : f32
        memref.store %1711, %out[%1705, %1706] : memref<?x?xf32>
      }
      %1712 = arith.addi %8, %26 : index
      %1713 = arith.addi %10, %38 : index
      %1714 = arith.cmpi ult, %1712, %2 : index
      %1715 = arith.cmpi ult, %1713, %3 : index
      %1716 = arith.andi %1714, %1715 : i1
      scf.if %1716 {
        %1717 = memref.load %bias[%1713] : memref<?xf32>
        %1718 = arith.addf %87, %1717 : f32
        memref.store %1718, %out[%1712, %1713] : memref<?x?xf32>
      }
      %1719 = arith.addi %8, %26 : index
      %1720 = arith.addi %10, %40 : index
      %1721 = arith.cmpi ult, %1719, %2 : index
      %1722 = arith.cmpi ult, %1720, %3 : index
      %1723 = arith.andi %1721, %1722 : i1
      scf.if %1723 {
        %1724 = memref.load %bias[%1720] : memref<?xf32>
        %1725 = arith.addf %88, %1724 : f32
        memref.store %1725, %out[%1719, %1720] : memref<?x?xf32>
      }
      %1726 = arith.addi %8, %26 : index
      %1727 = arith.addi %10, %42 : index
      %1728 = arith.cmpi ult, %1726, %2 : index
      %1729 = arith.cmpi ult, %1727, %3 : index
      %1730 = arith.andi %1728, %1729 : i1
      scf.if %1730 {
        %1731 = memref.load %bias[%1727] : memref<?xf32>
        %1732 = arith.addf %89, %1731 : f32
        memref.store %1732, %out[%1726, %1727] : memref<?x?xf32>
      }
      %1733 = arith.addi %8, %26 : index
      %1734 = arith.addi %10, %44 : index
      %1735 = arith.cmpi ult, %1733, %2 : index
      %1736 = arith.cmpi ult, %1734, %3 : index
      %1737 = arith.andi %1735, %1736 : i1
      scf.if %1737 {
        %1738 = memref.load %bias[%1734] : memref<?xf32>
        %1739 = arith.addf %90, %1738 : f32
        memref.store %1739, %out[%1733, %1734] : memref<?x?xf32>
      }
      %1740 = arith.addi %8, %26 : index
      %1741 = arith.addi %10, %46 : index
      %1742 = arith.cmpi ult, %1740, %2 : index
      %1743 = arith.cmpi ult, %1741, %3 : index
      %1744 = arith.andi %1742, %1743 : i1
      scf.if %1744 {
        %1745 = memref.load %bias[%1741] : memref<?xf32>
        %1746 = arith.addf %91, %1745 : f32
        memref.store %1746, %out[%1740, %1741] : memref<?x?xf32>
      }
      %1747 = arith.addi %8, %26 : index
      %1748 = arith.addi %10, %48 : index
      %1749 = arith.cmpi ult, %1747, %2 : index
      %1750 = arith.cmpi ult, %1748, %3 : index
      %1751 = arith.andi %1749, %1750 : i1
      scf.if %1751 {
        %1752 = memref.load %bias[%1748] : memref<?xf32>
        %1753 = arith.addf %92, %1752 : f32
        memref.store %1753, %out[%1747, %1748] : memref<?x?xf32>
      }
      %1754 = arith.addi %8, %26 : index
      %1755 = arith.addi %10, %50 : index
      %1756 = arith.cmpi ult, %1754, %2 : index
      %1757 = arith.cmpi ult, %1755, %3 : index
      %1758 = arith.andi %1756, %1757 : i1
      scf.if %1758 {
        %1759 = memref.load %bias[%1755] : memref<?xf32>
        %1760 = arith.addf %93, %1759 : f32
        memref.store %1760, %out[%1754, %1755] : memref<?x?xf32>
      }
      %1761 = arith.addi %8, %26 : index
      %1762 = arith.addi %10, %52 : index
      %1763 = arith.cmpi ult, %1761, %2 : index
      %1764 = arith.cmpi ult, %1762, %3 : index
      %1765 = arith.andi %1763, %1764 : i1
      scf.if %1765 {
        %1766 = memref.load %bias[%1762] : memref<?xf32>
        %1767 = arith.addf %94, %1766 : f32
        memref.store %1767, %out[%1761, %1762] : memref<?x?xf32>
      }
      %1768 = arith.addi %8, %28 : index
      %1769 = arith.addi %10, %38 : index
      %1770 = arith.cmpi ult, %1768, %2 : index
      %1771 = arith.cmpi ult, %1769, %3 : index
      %1772 = arith.andi %1770, %1771 : i1
      scf.if %1772 {
        %1773 = memref.load %bias[%1769] : memref<?xf32>
        %1774 = arith.addf %95, %1773 : f32
        memref.store %1774, %out[%1768, %1769] : memref<?x?xf32>
      }
      %1775 = arith.addi %8, %28 : index
      %1776 = arith.addi %10, %40 : index
      %1777 = arith.cmpi ult, %1775, %2 : index
      %1778 = arith.cmpi ult, %1776, %3 : index
      %1779 = arith.andi %1777, %1778 : i1
      scf.if %1779 {
        %1780 = memref.load %bias[%1776] : memref<?xf32>
        %1781 = arith.addf %96, %1780 : f32
        memref.store %1781, %out[%1775, %1776] : memref<?x?xf32>
      }
      %1782 = arith.addi %8, %28 : index
      %1783 = arith.addi %10, %42 : index
      %1784 = arith.cmpi ult, %1782, %2 : index
      %1785 = arith.cmpi ult, %1783, %3 : index
      %1786 = arith.andi %1784, %1785 : i1
      scf.if %1786 {
        %1787 = memref.load %bias[%1783] : memref<?xf32>
        %1788 = arith.addf %97, %1787 : f32
        memref.store %1788, %out[%1782, %1783] : memref<?x?xf32>
      }
      %1789 = arith.addi %8, %28 : index
      %1790 = arith.addi %10, %44 : index
      %1791 = arith.cmpi ult, %1789, %2 : index
      %1792 = arith.cmpi ult, %1790, %3 : index
      %1793 = arith.andi %1791, %1792 : i1
      scf.if %1793 {
        %1794 = memref.load %bias[%1790] : memref<?xf32>
        %1795 = arith.addf %98, %1794 : f32
        memref.store %1795, %out[%1789, %1790] : memref<?x?xf32>
      }
      %1796 = arith.addi %8, %28 : index
      %1797 = arith.addi %10, %46 : index
      %1798 = arith.cmpi ult, %1796, %2 : index
      %1799 = arith.cmpi ult, %1797, %3 : index
      %1800 = arith.andi %1798, %1799 : i1
      scf.if %1800 {
        %1801 = memref.load %bias[%1797] : memref<?xf32>
        %1802 = arith.addf %99, %1801 : f32
        memref.store %1802, %out[%1796, %1797] : memref<?x?xf32>
      }
      %1803 = arith.addi %8, %28 : index
      %1804 = arith.addi %10, %48 : index
      %1805 = arith.cmpi ult, %1803, %2 : index
      %1806 = arith.cmpi ult, %1804, %3 : index
      %1807 = arith.andi %1805, %1806 : i1
      scf.if %1807 {
        %1808 = memref.load %bias[%1804] : memref<?xf32>
        %1809 = arith.addf %100, %1808 : f32
        memref.store %1809, %out[%1803, %1804] : memref<?x?xf32>
      }
      %1810 = arith.addi %8, %28 : index
      %1811 = arith.addi %10, %50 : index
      %1812 = arith.cmpi ult, %1810, %2 : index
      %1813 = arith.cmpi ult, %1811, %3 : index
      %1814 = arith.andi %1812, %1813 : i1
      scf.if %1814 {
        %1815 = memref.load %bias[%1811] : memref<?xf32>
        %1816 = arith.addf %101, %1815 : f32
        memref.store %1816, %out[%1810, %1811] : memref<?x?xf32>
      }
      %1817 = arith.addi %8, %28 : index
      %1818 = arith.addi %10, %52 : index
      %1819 = arith.cmpi ult, %1817, %2 : index
      %1820 = arith.cmpi ult, %1818, %3 : index
      %1821 = arith.andi %1819, %1820 : i1
      scf.if %1821 {
        %1822 = memref.load %bias[%1818] : memref<?xf32>
        %1823 = arith.addf %102, %1822 : f32
        memref.store %1823, %out[%1817, %1818] : memref<?x?xf32>
      }
      %1824 = arith.addi %8, %30 : index
      %1825 = arith.addi %10, %38 : index
      %1826 = arith.cmpi ult, %1824, %2 : index
      %1827 = arith.cmpi ult, %1825, %3 : index
      %1828 = arith.andi %1826, %1827 : i1
      scf.if %1828 {
        %1829 = memref.load %bias[%1825] : memref<?xf32>
        %1830 = arith.addf %103, %1829 : f32
        memref.store %1830, %out[%1824, %1825] : memref<?x?xf32>
      }
      %1831 = arith.addi %8, %30 : index
      %1832 = arith.addi %10, %40 : index
      %1833 = arith.cmpi ult, %1831, %2 : index
      %1834 = arith.cmpi ult, %1832, %3 : index
      %1835 = arith.andi %1833, %1834 : i1
      scf.if %1835 {
        %1836 = memref.load %bias[%1832] : memref<?xf32>
        %1837 = arith.addf %104, %1836 : f32
        memref.store %1837, %out[%1831, %1832] : memref<?x?xf32>
      }
      %1838 = arith.addi %8, %30 : index
      %1839 = arith.addi %10, %42 : index
      %1840 = arith.cmpi ult, %1838, %2 : index
      %1841 = arith.cmpi ult, %1839, %3 : index
      %1842 = arith.andi %1840, %1841 : i1
      scf.if %1842 {
        %1843 = memref.load %bias[%1839] : memref<?xf32>
        %1844 = arith.addf %105, %1843 : f32
        memref.store %1844, %out[%1838, %1839] : memref<?x?xf32>
      }
      %1845 = arith.addi %8, %30 : index
      %1846 = arith.addi %10, %44 : index
      %1847 = arith.cmpi ult, %1845, %2 : index
      %1848 = arith.cmpi ult, %1846, %3 : index
      %1849 = arith.andi %1847, %1848 : i1
      scf.if %1849 {
        %1850 = memref.load %bias[%1846] : memref<?xf32>
        %1851 = arith.addf %106, %1850 : f32
        memref.store %1851, %out[%1845, %1846] : memref<?x?xf32>
      }
      %1852 = arith.addi %8, %30 : index
      %1853 = arith.addi %10, %46 : index
      %1854 = arith.cmpi ult, %1852, %2 : index
      %1855 = arith.cmpi ult, %1853, %3 : index
      %1856 = arith.andi %1854, %1855 : i1
      scf.if %1856 {
        %1857 = memref.load %bias[%1853] : memref<?xf32>
        %1858 = arith.addf %107, %1857 : f32
        memref.store %1858, %out[%1852, %1853] : memref<?x?xf32>
      }
      %1859 = arith.addi %8, %30 : index
      %1860 = arith.addi %10, %48 : index
      %1861 = arith.cmpi ult, %1859, %2 : index
      %1862 = arith.cmpi ult, %1860, %3 : index
      %1863 = arith.andi %1861, %1862 : i1
      scf.if %1863 {
        %1864 = memref.load %bias[%1860] : memref<?xf32>
        %1865 = arith.addf %108, %1864 : f32
        memref.store %1865, %out[%1859, %1860] : memref<?x?xf32>
      }
      %1866 = arith.addi %8, %30 : index
      %1867 = arith.addi %10, %50 : index
      %1868 = arith.cmpi ult, %1866, %2 : index
      %1869 = arith.cmpi ult, %1867, %3 : index
      %1870 = arith.andi %1868, %1869 : i1
      scf.if %1870 {
        %1871 = memref.load %bias[%1867] : memref<?xf32>
        %1872 = arith.addf %109, %1871 : f32
        memref.store %1872, %out[%1866, %1867] : memref<?x?xf32>
      }
      %1873 = arith.addi %8, %30 : index
      %1874 = arith.addi %10, %52 : index
      %1875 = arith.cmpi ult, %1873, %2 : index
      %1876 = arith.cmpi ult, %1874, %3 : index
      %1877 = arith.andi %1875, %1876 : i1
      scf.if %1877 {
        %1878 = memref.load %bias[%1874] : memref<?xf32>
        %1879 = arith.addf %110, %1878 : f32
        memref.store %1879, %out[%1873, %1874] : memref<?x?xf32>
      }
      %1880 = arith.addi %8, %32 : index
      %1881 = arith.addi %10, %38 : index
      %1882 = arith.cmpi ult, %1880, %2 : index
      %1883 = arith.cmpi ult, %1881, %3 : index
      %1884 = arith.andi %1882, %1883 : i1
      scf.if %1884 {
        %1885 = memref.load %bias[%1881] : memref<?xf32>
        %1886 = arith.addf %111, %1885 : f32
        memref.store %1886, %out[%1880, %1881] : memref<?x?xf32>
      }
      %1887 = arith.addi %8, %32 : index
      %1888 = arith.addi %10, %40 : index
      %1889 = arith.cmpi ult, %1887, %2 : index
      %1890 = arith.cmpi ult, %1888, %3 : index
      %1891 = arith.andi %1889, %1890 : i1
      scf.if %1891 {
        %1892 = memref.load %bias[%1888] : memref<?xf32>
        %1893 = arith.addf %112, %1892 : f32
        memref.store %1893, %out[%1887, %1888] : memref<?x?xf32>
      }
      %1894 = arith.addi %8, %32 : index
      %1895 = arith.addi %10, %42 : index
      %1896 = arith.cmpi ult, %1894, %2 : index
      %1897 = arith.cmpi ult, %1895, %3 : index
      %1898 = arith.andi %1896, %1897 : i1
      scf.if %1898 {
        %1899 = memref.load %bias[%1895] : memref<?xf32>
        %1900 = arith.addf %113, %1899 : f32
        memref.store %1900, %out[%1894, %1895] : memref<?x?xf32>
      }
      %1901 = arith.addi %8, %32 : index
      %1902 = arith.addi %10, %44 : index
      %1903 = arith.cmpi ult, %1901, %2 : index
      %1904 = arith.cmpi ult, %1902, %3 : index
      %1905 = arith.andi %1903, %1904 : i1
      scf.if %1905 {
        %1906 = memref.load %bias[%1902] : memref<?xf32>
        %1907 = arith.addf %114, %1906 : f32
        memref.store %1907, %out[%1901, %1902] : memref<?x?xf32>
      }
      %1908 = arith.addi %8, %32 : index
      %1909 = arith.addi %10, %46 : index
      %1910 = arith.cmpi ult, %1908, %2 : index
      %1911 = arith.cmpi ult, %1909, %3 : index
      %1912 = arith.andi %1910, %1911 : i1
      scf.if %1912 {
        %1913 = memref.load %bias[%1909] : memref<?xf32>
        %1914 = arith.addf %115, %1913 : f32
        memref.store %1914, %out[%1908, %1909] : memref<?x?xf32>
      }
      %1915 = arith.addi %8, %32 : index
      %1916 = arith.addi %10, %48 : index
      %1917 = arith.cmpi ult, %1915, %2 : index
      %1918 = arith.cmpi ult, %1916, %3 : index
      %1919 = arith.andi %1917, %1918 : i1
      scf.if %1919 {
        %1920 = memref.load %bias[%1916] : memref<?xf32>
        %1921 = arith.addf %116, %1920 : f32
        memref.store %1921, %out[%1915, %1916] : memref<?x?xf32>
      }
      %1922 = arith.addi %8, %32 : index
      %1923 = arith.addi %10, %50 : index
      %1924 = arith.cmpi ult, %1922, %2 : index
      %1925 = arith.cmpi ult, %1923, %3 : index
      %1926 = arith.andi %1924, %1925 : i1
      scf.if %1926 {
        %1927 = memref.load %bias[%1923] : memref<?xf32>
        %1928 = arith.addf %117, %1927 : f32
        memref.store %1928, %out[%1922, %1923] : memref<?x?xf32>
      }
      %1929 = arith.addi %8, %32 : index
      %1930 = arith.addi %10, %52 : index
      %1931 = arith.cmpi ult, %1929, %2 : index
      %1932 = arith.cmpi ult, %1930, %3 : index
      %1933 = arith.andi %1931, %1932 : i1
      scf.if %1933 {
        %1934 = memref.load %bias[%1930] : memref<?xf32>
        %1935 = arith.addf %118, %1934 : f32
        memref.store %1935, %out[%1929, %1930] : memref<?x?xf32>
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/matmul.py:5: ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)", "tests/corpus/matmul.py:5: ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
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
    %25 = llvm.call @program_kernel.launch(%24, %1, %1, %3, %1, %1, %23, %a_stride0, %6, %a, %a_size0, %a_stride0, %7, %b, %b_size0, %b_stride0, %bias, %bias_size0, %out, %a_size0, %b_stride0) : (i64, i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %26 = llvm.icmp "eq" %25, %4 : i32
    llvm.cond_br %26, ^bb1, ^bb2(%25 : i32)
  ^bb1:
    llvm.return %4 : i32
  ^bb2(%27: i32):
    llvm.return %27 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %bias_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %28 = llvm.mlir.constant(0) : i64
    %29 = llvm.mlir.constant(1) : i64
    %30 = llvm.mlir.constant(1 : i32) : i32
    %31 = llvm.mlir.constant(2 : i32) : i32
    %32 = llvm.mlir.constant(0 : i32) : i32
    %33 = llvm.icmp "eq" %a_stride0_1, %b_size0_1 : i64
    %34 = llvm.icmp "eq" %bias_size0_1, %b_stride0_1 : i64
    llvm.cond_br %33, ^bb1, ^bb3(%30 : i32)
  ^bb1:
    llvm.cond_br %34, ^bb2, ^bb3(%31 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %35 = llvm.getelementptr inbounds %extents[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_1, %35 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %32 : i32
  ^bb3(%36: i32):
    llvm.return %36 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<1024 x f32>
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<1024 x f32>
    llvm.func @program_kernel(%37: i64, %38: i64, %39: i64, %a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %40: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %41 = llvm.mlir.constant(128) : i64
      %42 = llvm.mlir.constant(16) : i64
      %43 = llvm.mlir.constant(4) : i64
      %44 = llvm.mlir.constant(0) : i64
      %45 = llvm.mlir.constant(1) : i64
      %46 = llvm.mlir.constant(2) : i64
      %47 = llvm.mlir.constant(3) : i64
      %48 = llvm.mlir.constant(64) : i64
      %49 = llvm.mlir.constant(65) : i64
      %50 = llvm.mlir.constant(66) : i64
      %51 = llvm.mlir.constant(67) : i64
      %52 = llvm.mlir.constant(8) : i64
      %53 = llvm.mlir.constant(256) : i64
      %54 = llvm.mlir.constant(512) : i64
      %55 = llvm.mlir.constant(768) : i64
      %56 = llvm.mlir.constant(384) : i64
      %57 = llvm.mlir.constant(5) : i64
      %58 = llvm.mlir.constant(640) : i64
      %59 = llvm.mlir.constant(6) : i64
      %60 = llvm.mlir.constant(7) : i64
      %61 = llvm.mlir.constant(896) : i64
      %62 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %62 : i32 to i64
      %63 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %63 : i32 to i64
      %64 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %65 = llvm.urem %block, %37 : i64
      %66 = llvm.udiv %block, %37 : i64
      %67 = llvm.mul %66, %41 : i64
      %68 = llvm.mul %65, %41 : i64
      %69 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %70 = llvm.addrspacecast %69 : !llvm.ptr<3> to !llvm.ptr
      %71 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %72 = llvm.addrspacecast %71 : !llvm.ptr<3> to !llvm.ptr
      %73 = llvm.udiv %thread, %42 : i64
      %74 = llvm.mul %73, %43 : i64
      %75 = llvm.add %74, %44 : i64
      %76 = llvm.add %74, %45 : i64
      %77 = llvm.add %74, %46 : i64
      %78 = llvm.add %74, %47 : i64
      %79 = llvm.add %74, %48 : i64
      %80 = llvm.add %74, %49 : i64
      %81 = llvm.add %74, %50 : i64
      %82 = llvm.add %74, %51 : i64
      %83 = llvm.urem %thread, %42 : i64
      %84 = llvm.mul %83, %43 : i64
      %85 = llvm.add %84, %44 : i64
      %86 = llvm.add %84, %45 : i64
      %87 = llvm.add %84, %46 : i64
      %88 = llvm.add %84, %47 : i64
      %89 = llvm.add %84, %48 : i64
      %90 = llvm.add %84, %49 : i64
      %91 = llvm.add %84, %50 : i64
      %92 = llvm.add %84, %51 : i64
      %93 = llvm.icmp "slt" %44, %38 : i64
      llvm.cond_br %93, ^bb1(%44, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64 : i64, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32), ^bb26(%64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64, %64 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
    ^bb1(%94: i64, %95: f32, %96: f32, %97: f32, %98: f32, %99: f32, %100: f32, %101: f32, %102: f32, %103: f32, %104: f32, %105: f32, %106: f32, %107: f32, %108: f32, %109: f32, %110: f32, %111: f32, %112: f32, %113: f32, %114: f32, %115: f32, %116: f32, %117: f32, %118: f32, %119: f32, %120: f32, %121: f32, %122: f32, %123: f32, %124: f32, %125: f32, %126: f32, %127: f32, %128: f32, %129: f32, %130: f32, %131: f32, %132: f32, %133: f32, %134: f32, %135: f32, %136: f32, %137: f32, %138: f32, %139: f32, %140: f32, %141: f32, %142: f32, %143: f32, %144: f32, %145: f32, %146: f32, %147: f32, %148: f32, %149: f32, %150: f32, %151: f32, %152: f32, %153: f32, %154: f32, %155: f32, %156: f32, %157: f32, %158: f32):
      %159 = llvm.add %thread, %44 : i64
      %160 = llvm.urem %159, %52 : i64
      %161 = llvm.udiv %159, %52 : i64
      %162 = llvm.add %94, %160 : i64
      %163 = llvm.add %67, %161 : i64
      %164 = llvm.icmp "ult" %163, %39 : i64
      %165 = llvm.icmp "ult" %162, %38 : i64
      %166 = llvm.and %164, %165 : i1
      llvm.cond_br %166, ^bb2, ^bb3
    ^bb2:
      %167 = llvm.mul %163, %a_stride0_2 overflow<nsw> : i64
      %168 = llvm.add %167, %162 overflow<nsw> : i64
      %169 = llvm.getelementptr inbounds %a_2[%168] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %170 = llvm.load %169 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb4(%170 : f32)
    ^bb3:
      %171 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb4(%171 : f32)
    ^bb4(%172: f32):
      %173 = llvm.mul %160, %41 overflow<nsw> : i64
      %174 = llvm.add %173, %161 overflow<nsw> : i64
      %175 = llvm.getelementptr inbounds %70[%174] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %172, %175 {alignment = 4 : i64} : f32, !llvm.ptr
      %176 = llvm.add %thread, %53 : i64
      %177 = llvm.urem %176, %52 : i64
      %178 = llvm.udiv %176, %52 : i64
      %179 = llvm.add %94, %177 : i64
      %180 = llvm.add %67, %178 : i64
      %181 = llvm.icmp "ult" %180, %39 : i64
      %182 = llvm.icmp "ult" %179, %38 : i64
      %183 = llvm.and %181, %182 : i1
      llvm.cond_br %183, ^bb5, ^bb6
    ^bb5:
      %184 = llvm.mul %180, %a_stride0_2 overflow<nsw> : i64
      %185 = llvm.add %184, %179 overflow<nsw> : i64
      %186 = llvm.getelementptr inbounds %a_2[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %187 = llvm.load %186 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb7(%187 : f32)
    ^bb6:
      %188 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb7(%188 : f32)
    ^bb7(%189: f32):
      %190 = llvm.mul %177, %41 overflow<nsw> : i64
      %191 = llvm.add %190, %178 overflow<nsw> : i64
      %192 = llvm.getelementptr inbounds %70[%191] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %189, %192 {alignment = 4 : i64} : f32, !llvm.ptr
      %193 = llvm.add %thread, %54 : i64
      %194 = llvm.urem %193, %52 : i64
      %195 = llvm.udiv %193, %52 : i64
      %196 = llvm.add %94, %194 : i64
      %197 = llvm.add %67, %195 : i64
      %198 = llvm.icmp "ult" %197, %39 : i64
      %199 = llvm.icmp "ult" %196, %38 : i64
      %200 = llvm.and %198, %199 : i1
      llvm.cond_br %200, ^bb8, ^bb9
    ^bb8:
      %201 = llvm.mul %197, %a_stride0_2 overflow<nsw> : i64
      %202 = llvm.add %201, %196 overflow<nsw> : i64
      %203 = llvm.getelementptr inbounds %a_2[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %204 = llvm.load %203 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb10(%204 : f32)
    ^bb9:
      %205 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb10(%205 : f32)
    ^bb10(%206: f32):
      %207 = llvm.mul %194, %41 overflow<nsw> : i64
      %208 = llvm.add %207, %195 overflow<nsw> : i64
      %209 = llvm.getelementptr inbounds %70[%208] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %206, %209 {alignment = 4 : i64} : f32, !llvm.ptr
      %210 = llvm.add %thread, %55 : i64
      %211 = llvm.urem %210, %52 : i64
      %212 = llvm.udiv %210, %52 : i64
      %213 = llvm.add %94, %211 : i64
      %214 = llvm.add %67, %212 : i64
      %215 = llvm.icmp "ult" %214, %39 : i64
      %216 = llvm.icmp "ult" %213, %38 : i64
      %217 = llvm.and %215, %216 : i1
      llvm.cond_br %217, ^bb11, ^bb12
    ^bb11:
      %218 = llvm.mul %214, %a_stride0_2 overflow<nsw> : i64
      %219 = llvm.add %218, %213 overflow<nsw> : i64
      %220 = llvm.getelementptr inbounds %a_2[%219] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %221 = llvm.load %220 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb13(%221 : f32)
    ^bb12:
      %222 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb13(%222 : f32)
    ^bb13(%223: f32):
      %224 = llvm.mul %211, %41 overflow<nsw> : i64
      %225 = llvm.add %224, %212 overflow<nsw> : i64
      %226 = llvm.getelementptr inbounds %70[%225] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %223, %226 {alignment = 4 : i64} : f32, !llvm.ptr
      %227 = llvm.add %thread, %44 : i64
      %228 = llvm.urem %227, %41 : i64
      %229 = llvm.udiv %227, %41 : i64
      %230 = llvm.add %94, %229 : i64
      %231 = llvm.add %68, %228 : i64
      %232 = llvm.icmp "ult" %231, %40 : i64
      %233 = llvm.icmp "ult" %230, %38 : i64
      %234 = llvm.and %232, %233 : i1
      llvm.cond_br %234, ^bb14, ^bb15
    ^bb14:
      %235 = llvm.mul %230, %b_stride0_2 overflow<nsw> : i64
      %236 = llvm.add %235, %231 overflow<nsw> : i64
      %237 = llvm.getelementptr inbounds %b_2[%236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %238 = llvm.load %237 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb16(%238 : f32)
    ^bb15:
      %239 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb16(%239 : f32)
    ^bb16(%240: f32):
      %241 = llvm.mul %229, %41 overflow<nsw> : i64
      %242 = llvm.add %241, %228 overflow<nsw> : i64
      %243 = llvm.getelementptr inbounds %72[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %240, %243 {alignment = 4 : i64} : f32, !llvm.ptr
      %244 = llvm.add %thread, %53 : i64
      %245 = llvm.urem %244, %41 : i64
      %246 = llvm.udiv %244, %41 : i64
      %247 = llvm.add %94, %246 : i64
      %248 = llvm.add %68, %245 : i64
      %249 = llvm.icmp "ult" %248, %40 : i64
      %250 = llvm.icmp "ult" %247, %38 : i64
      %251 = llvm.and %249, %250 : i1
      llvm.cond_br %251, ^bb17, ^bb18
    ^bb17:
      %252 = llvm.mul %247, %b_stride0_2 overflow<nsw> : i64
      %253 = llvm.add %252, %248 overflow<nsw> : i64
      %254 = llvm.getelementptr inbounds %b_2[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %255 = llvm.load %254 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb19(%255 : f32)
    ^bb18:
      %256 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb19(%256 : f32)
    ^bb19(%257: f32):
      %258 = llvm.mul %246, %41 overflow<nsw> : i64
      %259 = llvm.add %258, %245 overflow<nsw> : i64
      %260 = llvm.getelementptr inbounds %72[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %257, %260 {alignment = 4 : i64} : f32, !llvm.ptr
      %261 = llvm.add %thread, %54 : i64
      %262 = llvm.urem %261, %41 : i64
      %263 = llvm.udiv %261, %41 : i64
      %264 = llvm.add %94, %263 : i64
      %265 = llvm.add %68, %262 : i64
      %266 = llvm.icmp "ult" %265, %40 : i64
      %267 = llvm.icmp "ult" %264, %38 : i64
      %268 = llvm.and %266, %267 : i1
      llvm.cond_br %268, ^bb20, ^bb21
    ^bb20:
      %269 = llvm.mul %264, %b_stride0_2 overflow<nsw> : i64
      %270 = llvm.add %269, %265 overflow<nsw> : i64
      %271 = llvm.getelementptr inbounds %b_2[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %272 = llvm.load %271 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb22(%272 : f32)
    ^bb21:
      %273 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb22(%273 : f32)
    ^bb22(%274: f32):
      %275 = llvm.mul %263, %41 overflow<nsw> : i64
      %276 = llvm.add %275, %262 overflow<nsw> : i64
      %277 = llvm.getelementptr inbounds %72[%276] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %274, %277 {alignment = 4 : i64} : f32, !llvm.ptr
      %278 = llvm.add %thread, %55 : i64
      %279 = llvm.urem %278, %41 : i64
      %280 = llvm.udiv %278, %41 : i64
      %281 = llvm.add %94, %280 : i64
      %282 = llvm.add %68, %279 : i64
      %283 = llvm.icmp "ult" %282, %40 : i64
      %284 = llvm.icmp "ult" %281, %38 : i64
      %285 = llvm.and %283, %284 : i1
      llvm.cond_br %285, ^bb23, ^bb24
    ^bb23:
      %286 = llvm.mul %281, %b_stride0_2 overflow<nsw> : i64
      %287 = llvm.add %286, %282 overflow<nsw> : i64
      %288 = llvm.getelementptr inbounds %b_2[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %289 = llvm.load %288 {alignment = 4 : i64} : !llvm.ptr -> f32
      llvm.br ^bb25(%289 : f32)
    ^bb24:
      %290 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      llvm.br ^bb25(%290 : f32)
    ^bb25(%291: f32):
      %292 = llvm.mul %280, %41 overflow<nsw> : i64
      %293 = llvm.add %292, %279 overflow<nsw> : i64
      %294 = llvm.getelementptr inbounds %72[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %291, %294 {alignment = 4 : i64} : f32, !llvm.ptr
      nvvm.barrier0
      %295 = llvm.getelementptr inbounds %70[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %296 = llvm.load %295 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %297 = llvm.extractelement %296[%44 : i64] : vector<4xf32>
      %298 = llvm.extractelement %296[%45 : i64] : vector<4xf32>
      %299 = llvm.extractelement %296[%46 : i64] : vector<4xf32>
      %300 = llvm.extractelement %296[%47 : i64] : vector<4xf32>
      %301 = llvm.getelementptr inbounds %70[%79] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %302 = llvm.load %301 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %303 = llvm.extractelement %302[%44 : i64] : vector<4xf32>
      %304 = llvm.extractelement %302[%45 : i64] : vector<4xf32>
      %305 = llvm.extractelement %302[%46 : i64] : vector<4xf32>
      %306 = llvm.extractelement %302[%47 : i64] : vector<4xf32>
      %307 = llvm.getelementptr inbounds %72[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %308 = llvm.load %307 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %309 = llvm.extractelement %308[%44 : i64] : vector<4xf32>
      %310 = llvm.extractelement %308[%45 : i64] : vector<4xf32>
      %311 = llvm.extractelement %308[%46 : i64] : vector<4xf32>
      %312 = llvm.extractelement %308[%47 : i64] : vector<4xf32>
      %313 = llvm.getelementptr inbounds %72[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %314 = llvm.load %313 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %315 = llvm.extractelement %314[%44 : i64] : vector<4xf32>
      %316 = llvm.extractelement %314[%45 : i64] : vector<4xf32>
      %317 = llvm.extractelement %314[%46 : i64] : vector<4xf32>
      %318 = llvm.extractelement %314[%47 : i64] : vector<4xf32>
      %319 = llvm.fmul %297, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %320 = llvm.fadd %95, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %321 = llvm.fmul %297, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %322 = llvm.fadd %96, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %323 = llvm.fmul %297, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %324 = llvm.fadd %97, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %325 = llvm.fmul %297, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %326 = llvm.fadd %98, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %327 = llvm.fmul %297, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %328 = llvm.fadd %99, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %329 = llvm.fmul %297, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %330 = llvm.fadd %100, %329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %331 = llvm.fmul %297, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %332 = llvm.fadd %101, %331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %333 = llvm.fmul %297, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %334 = llvm.fadd %102, %333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %335 = llvm.fmul %298, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %336 = llvm.fadd %103, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %337 = llvm.fmul %298, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %338 = llvm.fadd %104, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %339 = llvm.fmul %298, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %340 = llvm.fadd %105, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %341 = llvm.fmul %298, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %342 = llvm.fadd %106, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %343 = llvm.fmul %298, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %344 = llvm.fadd %107, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %345 = llvm.fmul %298, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %346 = llvm.fadd %108, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %347 = llvm.fmul %298, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %348 = llvm.fadd %109, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %349 = llvm.fmul %298, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %350 = llvm.fadd %110, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %351 = llvm.fmul %299, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %352 = llvm.fadd %111, %351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %353 = llvm.fmul %299, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %354 = llvm.fadd %112, %353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %355 = llvm.fmul %299, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %356 = llvm.fadd %113, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %357 = llvm.fmul %299, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %358 = llvm.fadd %114, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %359 = llvm.fmul %299, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %360 = llvm.fadd %115, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %361 = llvm.fmul %299, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %362 = llvm.fadd %116, %361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %363 = llvm.fmul %299, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %364 = llvm.fadd %117, %363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %365 = llvm.fmul %299, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %366 = llvm.fadd %118, %365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %367 = llvm.fmul %300, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %368 = llvm.fadd %119, %367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %369 = llvm.fmul %300, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %370 = llvm.fadd %120, %369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %371 = llvm.fmul %300, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %372 = llvm.fadd %121, %371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %373 = llvm.fmul %300, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %374 = llvm.fadd %122, %373 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %375 = llvm.fmul %300, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %376 = llvm.fadd %123, %375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %377 = llvm.fmul %300, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %378 = llvm.fadd %124, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %379 = llvm.fmul %300, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %380 = llvm.fadd %125, %379 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %381 = llvm.fmul %300, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %382 = llvm.fadd %126, %381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %383 = llvm.fmul %303, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %384 = llvm.fadd %127, %383 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %385 = llvm.fmul %303, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %386 = llvm.fadd %128, %385 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %387 = llvm.fmul %303, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %388 = llvm.fadd %129, %387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %389 = llvm.fmul %303, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %390 = llvm.fadd %130, %389 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %391 = llvm.fmul %303, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %392 = llvm.fadd %131, %391 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %393 = llvm.fmul %303, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %394 = llvm.fadd %132, %393 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %395 = llvm.fmul %303, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %396 = llvm.fadd %133, %395 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %397 = llvm.fmul %303, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %398 = llvm.fadd %134, %397 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %399 = llvm.fmul %304, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %400 = llvm.fadd %135, %399 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %401 = llvm.fmul %304, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %402 = llvm.fadd %136, %401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %403 = llvm.fmul %304, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %404 = llvm.fadd %137, %403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %405 = llvm.fmul %304, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %406 = llvm.fadd %138, %405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %407 = llvm.fmul %304, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %408 = llvm.fadd %139, %407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %409 = llvm.fmul %304, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %410 = llvm.fadd %140, %409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %411 = llvm.fmul %304, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %412 = llvm.fadd %141, %411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %413 = llvm.fmul %304, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %414 = llvm.fadd %142, %413 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %415 = llvm.fmul %305, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %416 = llvm.fadd %143, %415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %417 = llvm.fmul %305, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %418 = llvm.fadd %144, %417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %419 = llvm.fmul %305, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %420 = llvm.fadd %145, %419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %421 = llvm.fmul %305, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %422 = llvm.fadd %146, %421 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %423 = llvm.fmul %305, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %424 = llvm.fadd %147, %423 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %425 = llvm.fmul %305, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %426 = llvm.fadd %148, %425 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %427 = llvm.fmul %305, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %428 = llvm.fadd %149, %427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %429 = llvm.fmul %305, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %430 = llvm.fadd %150, %429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %431 = llvm.fmul %306, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %432 = llvm.fadd %151, %431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %433 = llvm.fmul %306, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %434 = llvm.fadd %152, %433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %435 = llvm.fmul %306, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %436 = llvm.fadd %153, %435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %437 = llvm.fmul %306, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %438 = llvm.fadd %154, %437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %439 = llvm.fmul %306, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %440 = llvm.fadd %155, %439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %441 = llvm.fmul %306, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %442 = llvm.fadd %156, %441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %443 = llvm.fmul %306, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %444 = llvm.fadd %157, %443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %445 = llvm.fmul %306, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %446 = llvm.fadd %158, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %447 = llvm.add %75, %41 overflow<nsw> : i64
      %448 = llvm.getelementptr inbounds %70[%447] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %449 = llvm.load %448 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %450 = llvm.extractelement %449[%44 : i64] : vector<4xf32>
      %451 = llvm.extractelement %449[%45 : i64] : vector<4xf32>
      %452 = llvm.extractelement %449[%46 : i64] : vector<4xf32>
      %453 = llvm.extractelement %449[%47 : i64] : vector<4xf32>
      %454 = llvm.add %79, %41 overflow<nsw> : i64
      %455 = llvm.getelementptr inbounds %70[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %456 = llvm.load %455 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %457 = llvm.extractelement %456[%44 : i64] : vector<4xf32>
      %458 = llvm.extractelement %456[%45 : i64] : vector<4xf32>
      %459 = llvm.extractelement %456[%46 : i64] : vector<4xf32>
      %460 = llvm.extractelement %456[%47 : i64] : vector<4xf32>
      %461 = llvm.add %85, %41 overflow<nsw> : i64
      %462 = llvm.getelementptr inbounds %72[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %463 = llvm.load %462 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %464 = llvm.extractelement %463[%44 : i64] : vector<4xf32>
      %465 = llvm.extractelement %463[%45 : i64] : vector<4xf32>
      %466 = llvm.extractelement %463[%46 : i64] : vector<4xf32>
      %467 = llvm.extractelement %463[%47 : i64] : vector<4xf32>
      %468 = llvm.add %89, %41 overflow<nsw> : i64
      %469 = llvm.getelementptr inbounds %72[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %470 = llvm.load %469 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %471 = llvm.extractelement %470[%44 : i64] : vector<4xf32>
      %472 = llvm.extractelement %470[%45 : i64] : vector<4xf32>
      %473 = llvm.extractelement %470[%46 : i64] : vector<4xf32>
      %474 = llvm.extractelement %470[%47 : i64] : vector<4xf32>
      %475 = llvm.fmul %450, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %476 = llvm.fadd %320, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %477 = llvm.fmul %450, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %478 = llvm.fadd %322, %477 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %479 = llvm.fmul %450, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %480 = llvm.fadd %324, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %481 = llvm.fmul %450, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %482 = llvm.fadd %326, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %483 = llvm.fmul %450, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %484 = llvm.fadd %328, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %485 = llvm.fmul %450, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %486 = llvm.fadd %330, %485 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %487 = llvm.fmul %450, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %488 = llvm.fadd %332, %487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %489 = llvm.fmul %450, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %490 = llvm.fadd %334, %489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %491 = llvm.fmul %451, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %492 = llvm.fadd %336, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %493 = llvm.fmul %451, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %494 = llvm.fadd %338, %493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %495 = llvm.fmul %451, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %496 = llvm.fadd %340, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %497 = llvm.fmul %451, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %498 = llvm.fadd %342, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %499 = llvm.fmul %451, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %500 = llvm.fadd %344, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %501 = llvm.fmul %451, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %502 = llvm.fadd %346, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %503 = llvm.fmul %451, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %504 = llvm.fadd %348, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %505 = llvm.fmul %451, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %506 = llvm.fadd %350, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %507 = llvm.fmul %452, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %508 = llvm.fadd %352, %507 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %509 = llvm.fmul %452, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %510 = llvm.fadd %354, %509 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %511 = llvm.fmul %452, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %512 = llvm.fadd %356, %511 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %513 = llvm.fmul %452, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %514 = llvm.fadd %358, %513 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %515 = llvm.fmul %452, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %516 = llvm.fadd %360, %515 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %517 = llvm.fmul %452, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %518 = llvm.fadd %362, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %519 = llvm.fmul %452, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %520 = llvm.fadd %364, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %521 = llvm.fmul %452, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %522 = llvm.fadd %366, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %523 = llvm.fmul %453, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %524 = llvm.fadd %368, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %525 = llvm.fmul %453, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %526 = llvm.fadd %370, %525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %527 = llvm.fmul %453, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %528 = llvm.fadd %372, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %529 = llvm.fmul %453, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %530 = llvm.fadd %374, %529 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %531 = llvm.fmul %453, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %532 = llvm.fadd %376, %531 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %533 = llvm.fmul %453, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %534 = llvm.fadd %378, %533 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %535 = llvm.fmul %453, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %536 = llvm.fadd %380, %535 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %537 = llvm.fmul %453, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %538 = llvm.fadd %382, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %539 = llvm.fmul %457, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %540 = llvm.fadd %384, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %541 = llvm.fmul %457, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %542 = llvm.fadd %386, %541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %543 = llvm.fmul %457, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %544 = llvm.fadd %388, %543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %545 = llvm.fmul %457, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %546 = llvm.fadd %390, %545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %547 = llvm.fmul %457, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %548 = llvm.fadd %392, %547 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %549 = llvm.fmul %457, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %550 = llvm.fadd %394, %549 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %551 = llvm.fmul %457, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %552 = llvm.fadd %396, %551 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %553 = llvm.fmul %457, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %554 = llvm.fadd %398, %553 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %555 = llvm.fmul %458, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %556 = llvm.fadd %400, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %557 = llvm.fmul %458, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %558 = llvm.fadd %402, %557 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %559 = llvm.fmul %458, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %560 = llvm.fadd %404, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %561 = llvm.fmul %458, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %562 = llvm.fadd %406, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %563 = llvm.fmul %458, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %564 = llvm.fadd %408, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %565 = llvm.fmul %458, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %566 = llvm.fadd %410, %565 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %567 = llvm.fmul %458, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %568 = llvm.fadd %412, %567 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %569 = llvm.fmul %458, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %570 = llvm.fadd %414, %569 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %571 = llvm.fmul %459, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %572 = llvm.fadd %416, %571 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %573 = llvm.fmul %459, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %574 = llvm.fadd %418, %573 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %575 = llvm.fmul %459, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %576 = llvm.fadd %420, %575 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %577 = llvm.fmul %459, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %578 = llvm.fadd %422, %577 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %579 = llvm.fmul %459, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %580 = llvm.fadd %424, %579 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %581 = llvm.fmul %459, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %582 = llvm.fadd %426, %581 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %583 = llvm.fmul %459, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %584 = llvm.fadd %428, %583 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %585 = llvm.fmul %459, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %586 = llvm.fadd %430, %585 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %587 = llvm.fmul %460, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %588 = llvm.fadd %432, %587 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %589 = llvm.fmul %460, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %590 = llvm.fadd %434, %589 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %591 = llvm.fmul %460, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %592 = llvm.fadd %436, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %593 = llvm.fmul %460, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %594 = llvm.fadd %438, %593 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %595 = llvm.fmul %460, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %596 = llvm.fadd %440, %595 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %597 = llvm.fmul %460, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %598 = llvm.fadd %442, %597 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %599 = llvm.fmul %460, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %600 = llvm.fadd %444, %599 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %601 = llvm.fmul %460, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %602 = llvm.fadd %446, %601 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %603 = llvm.add %75, %53 overflow<nsw> : i64
      %604 = llvm.getelementptr inbounds %70[%603] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %605 = llvm.load %604 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %606 = llvm.extractelement %605[%44 : i64] : vector<4xf32>
      %607 = llvm.extractelement %605[%45 : i64] : vector<4xf32>
      %608 = llvm.extractelement %605[%46 : i64] : vector<4xf32>
      %609 = llvm.extractelement %605[%47 : i64] : vector<4xf32>
      %610 = llvm.add %79, %53 overflow<nsw> : i64
      %611 = llvm.getelementptr inbounds %70[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %612 = llvm.load %611 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %613 = llvm.extractelement %612[%44 : i64] : vector<4xf32>
      %614 = llvm.extractelement %612[%45 : i64] : vector<4xf32>
      %615 = llvm.extractelement %612[%46 : i64] : vector<4xf32>
      %616 = llvm.extractelement %612[%47 : i64] : vector<4xf32>
      %617 = llvm.add %85, %53 overflow<nsw> : i64
      %618 = llvm.getelementptr inbounds %72[%617] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %619 = llvm.load %618 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %620 = llvm.extractelement %619[%44 : i64] : vector<4xf32>
      %621 = llvm.extractelement %619[%45 : i64] : vector<4xf32>
      %622 = llvm.extractelement %619[%46 : i64] : vector<4xf32>
      %623 = llvm.extractelement %619[%47 : i64] : vector<4xf32>
      %624 = llvm.add %89, %53 overflow<nsw> : i64
      %625 = llvm.getelementptr inbounds %72[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %626 = llvm.load %625 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %627 = llvm.extractelement %626[%44 : i64] : vector<4xf32>
      %628 = llvm.extractelement %626[%45 : i64] : vector<4xf32>
      %629 = llvm.extractelement %626[%46 : i64] : vector<4xf32>
      %630 = llvm.extractelement %626[%47 : i64] : vector<4xf32>
      %631 = llvm.fmul %606, %620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %632 = llvm.fadd %476, %631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %633 = llvm.fmul %606, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %634 = llvm.fadd %478, %633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %635 = llvm.fmul %606, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %636 = llvm.fadd %480, %635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %637 = llvm.fmul %606, %623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %638 = llvm.fadd %482, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %639 = llvm.fmul %606, %627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %640 = llvm.fadd %484, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %641 = llvm.fmul %606, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %642 = llvm.fadd %486, %641 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %643 = llvm.fmul %606, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %644 = llvm.fadd %488, %643 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %645 = llvm.fmul %606, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %646 = llvm.fadd %490, %645 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %647 = llvm.fmul %607, %620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %648 = llvm.fadd %492, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %649 = llvm.fmul %607, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %650 = llvm.fadd %494, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %651 = llvm.fmul %607, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %652 = llvm.fadd %496, %651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %653 = llvm.fmul %607, %623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %654 = llvm.fadd %498, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %655 = llvm.fmul %607, %627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %656 = llvm.fadd %500, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %657 = llvm.fmul %607, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %658 = llvm.fadd %502, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %659 = llvm.fmul %607, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %660 = llvm.fadd %504, %659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %661 = llvm.fmul %607, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %662 = llvm.fadd %506, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %663 = llvm.fmul %608, %620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %664 = llvm.fadd %508, %663 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %665 = llvm.fmul %608, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %666 = llvm.fadd %510, %665 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %667 = llvm.fmul %608, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %668 = llvm.fadd %512, %667 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %669 = llvm.fmul %608, %623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %670 = llvm.fadd %514, %669 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %671 = llvm.fmul %608, %627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %672 = llvm.fadd %516, %671 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %673 = llvm.fmul %608, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %674 = llvm.fadd %518, %673 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %675 = llvm.fmul %608, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %676 = llvm.fadd %520, %675 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %677 = llvm.fmul %608, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %678 = llvm.fadd %522, %677 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %679 = llvm.fmul %609, %620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %680 = llvm.fadd %524, %679 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %681 = llvm.fmul %609, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %682 = llvm.fadd %526, %681 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %683 = llvm.fmul %609, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %684 = llvm.fadd %528, %683 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %685 = llvm.fmul %609, %623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %686 = llvm.fadd %530, %685 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %687 = llvm.fmul %609, %627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %688 = llvm.fadd %532, %687 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %689 = llvm.fmul %609, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %690 = llvm.fadd %534, %689 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %691 = llvm.fmul %609, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %692 = llvm.fadd %536, %691 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %693 = llvm.fmul %609, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %694 = llvm.fadd %538, %693 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %695 = llvm.fmul %613, %620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %696 = llvm.fadd %540, %695 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %697 = llvm.fmul %613, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %698 = llvm.fadd %542, %697 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %699 = llvm.fmul %613, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %700 = llvm.fadd %544, %699 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %701 = llvm.fmul %613, %623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %702 = llvm.fadd %546, %701 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %703 = llvm.fmul %613, %627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %704 = llvm.fadd %548, %703 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %705 = llvm.fmul %613, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %706 = llvm.fadd %550, %705 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %707 = llvm.fmul %613, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %708 = llvm.fadd %552, %707 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %709 = llvm.fmul %613, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %710 = llvm.fadd %554, %709 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %711 = llvm.fmul %614, %620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %712 = llvm.fadd %556, %711 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %713 = llvm.fmul %614, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %714 = llvm.fadd %558, %713 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %715 = llvm.fmul %614, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %716 = llvm.fadd %560, %715 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %717 = llvm.fmul %614, %623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %718 = llvm.fadd %562, %717 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %719 = llvm.fmul %614, %627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %720 = llvm.fadd %564, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %721 = llvm.fmul %614, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %722 = llvm.fadd %566, %721 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %723 = llvm.fmul %614, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %724 = llvm.fadd %568, %723 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %725 = llvm.fmul %614, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %726 = llvm.fadd %570, %725 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %727 = llvm.fmul %615, %620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %728 = llvm.fadd %572, %727 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %729 = llvm.fmul %615, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %730 = llvm.fadd %574, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %731 = llvm.fmul %615, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %732 = llvm.fadd %576, %731 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %733 = llvm.fmul %615, %623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %734 = llvm.fadd %578, %733 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %735 = llvm.fmul %615, %627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %736 = llvm.fadd %580, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %737 = llvm.fmul %615, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %738 = llvm.fadd %582, %737 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %739 = llvm.fmul %615, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %740 = llvm.fadd %584, %739 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %741 = llvm.fmul %615, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %742 = llvm.fadd %586, %741 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %743 = llvm.fmul %616, %620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %744 = llvm.fadd %588, %743 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %745 = llvm.fmul %616, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %746 = llvm.fadd %590, %745 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %747 = llvm.fmul %616, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %748 = llvm.fadd %592, %747 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %749 = llvm.fmul %616, %623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %750 = llvm.fadd %594, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %751 = llvm.fmul %616, %627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %752 = llvm.fadd %596, %751 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %753 = llvm.fmul %616, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %754 = llvm.fadd %598, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %755 = llvm.fmul %616, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %756 = llvm.fadd %600, %755 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %757 = llvm.fmul %616, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %758 = llvm.fadd %602, %757 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %759 = llvm.add %75, %56 overflow<nsw> : i64
      %760 = llvm.getelementptr inbounds %70[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %761 = llvm.load %760 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %762 = llvm.extractelement %761[%44 : i64] : vector<4xf32>
      %763 = llvm.extractelement %761[%45 : i64] : vector<4xf32>
      %764 = llvm.extractelement %761[%46 : i64] : vector<4xf32>
      %765 = llvm.extractelement %761[%47 : i64] : vector<4xf32>
      %766 = llvm.add %79, %56 overflow<nsw> : i64
      %767 = llvm.getelementptr inbounds %70[%766] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %768 = llvm.load %767 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %769 = llvm.extractelement %768[%44 : i64] : vector<4xf32>
      %770 = llvm.extractelement %768[%45 : i64] : vector<4xf32>
      %771 = llvm.extractelement %768[%46 : i64] : vector<4xf32>
      %772 = llvm.extractelement %768[%47 : i64] : vector<4xf32>
      %773 = llvm.add %85, %56 overflow<nsw> : i64
      %774 = llvm.getelementptr inbounds %72[%773] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %775 = llvm.load %774 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %776 = llvm.extractelement %775[%44 : i64] : vector<4xf32>
      %777 = llvm.extractelement %775[%45 : i64] : vector<4xf32>
      %778 = llvm.extractelement %775[%46 : i64] : vector<4xf32>
      %779 = llvm.extractelement %775[%47 : i64] : vector<4xf32>
      %780 = llvm.add %89, %56 overflow<nsw> : i64
      %781 = llvm.getelementptr inbounds %72[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %782 = llvm.load %781 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %783 = llvm.extractelement %782[%44 : i64] : vector<4xf32>
      %784 = llvm.extractelement %782[%45 : i64] : vector<4xf32>
      %785 = llvm.extractelement %782[%46 : i64] : vector<4xf32>
      %786 = llvm.extractelement %782[%47 : i64] : vector<4xf32>
      %787 = llvm.fmul %762, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %788 = llvm.fadd %632, %787 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %789 = llvm.fmul %762, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %790 = llvm.fadd %634, %789 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %791 = llvm.fmul %762, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %792 = llvm.fadd %636, %791 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %793 = llvm.fmul %762, %779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %794 = llvm.fadd %638, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %795 = llvm.fmul %762, %783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %796 = llvm.fadd %640, %795 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %797 = llvm.fmul %762, %784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %798 = llvm.fadd %642, %797 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %799 = llvm.fmul %762, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %800 = llvm.fadd %644, %799 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %801 = llvm.fmul %762, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %802 = llvm.fadd %646, %801 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %803 = llvm.fmul %763, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %804 = llvm.fadd %648, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %805 = llvm.fmul %763, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %806 = llvm.fadd %650, %805 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %807 = llvm.fmul %763, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %808 = llvm.fadd %652, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %809 = llvm.fmul %763, %779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %810 = llvm.fadd %654, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %811 = llvm.fmul %763, %783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %812 = llvm.fadd %656, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %813 = llvm.fmul %763, %784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %814 = llvm.fadd %658, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %815 = llvm.fmul %763, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %816 = llvm.fadd %660, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %817 = llvm.fmul %763, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %818 = llvm.fadd %662, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %819 = llvm.fmul %764, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %820 = llvm.fadd %664, %819 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %821 = llvm.fmul %764, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %822 = llvm.fadd %666, %821 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %823 = llvm.fmul %764, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %824 = llvm.fadd %668, %823 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %825 = llvm.fmul %764, %779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %826 = llvm.fadd %670, %825 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %827 = llvm.fmul %764, %783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %828 = llvm.fadd %672, %827 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %829 = llvm.fmul %764, %784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %830 = llvm.fadd %674, %829 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %831 = llvm.fmul %764, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %832 = llvm.fadd %676, %831 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %833 = llvm.fmul %764, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %834 = llvm.fadd %678, %833 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %835 = llvm.fmul %765, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %836 = llvm.fadd %680, %835 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %837 = llvm.fmul %765, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %838 = llvm.fadd %682, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %839 = llvm.fmul %765, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %840 = llvm.fadd %684, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %841 = llvm.fmul %765, %779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %842 = llvm.fadd %686, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %843 = llvm.fmul %765, %783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %844 = llvm.fadd %688, %843 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %845 = llvm.fmul %765, %784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %846 = llvm.fadd %690, %845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %847 = llvm.fmul %765, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %848 = llvm.fadd %692, %847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %849 = llvm.fmul %765, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %850 = llvm.fadd %694, %849 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %851 = llvm.fmul %769, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %852 = llvm.fadd %696, %851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %853 = llvm.fmul %769, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %854 = llvm.fadd %698, %853 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %855 = llvm.fmul %769, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %856 = llvm.fadd %700, %855 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %857 = llvm.fmul %769, %779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %858 = llvm.fadd %702, %857 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %859 = llvm.fmul %769, %783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %860 = llvm.fadd %704, %859 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %861 = llvm.fmul %769, %784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %862 = llvm.fadd %706, %861 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %863 = llvm.fmul %769, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %864 = llvm.fadd %708, %863 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %865 = llvm.fmul %769, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %866 = llvm.fadd %710, %865 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %867 = llvm.fmul %770, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %868 = llvm.fadd %712, %867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %869 = llvm.fmul %770, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %870 = llvm.fadd %714, %869 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %871 = llvm.fmul %770, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %872 = llvm.fadd %716, %871 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %873 = llvm.fmul %770, %779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %874 = llvm.fadd %718, %873 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %875 = llvm.fmul %770, %783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %876 = llvm.fadd %720, %875 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %877 = llvm.fmul %770, %784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %878 = llvm.fadd %722, %877 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %879 = llvm.fmul %770, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %880 = llvm.fadd %724, %879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %881 = llvm.fmul %770, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %882 = llvm.fadd %726, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %883 = llvm.fmul %771, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %884 = llvm.fadd %728, %883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %885 = llvm.fmul %771, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %886 = llvm.fadd %730, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %887 = llvm.fmul %771, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %888 = llvm.fadd %732, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %889 = llvm.fmul %771, %779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %890 = llvm.fadd %734, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %891 = llvm.fmul %771, %783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %892 = llvm.fadd %736, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %893 = llvm.fmul %771, %784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %894 = llvm.fadd %738, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %895 = llvm.fmul %771, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %896 = llvm.fadd %740, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %897 = llvm.fmul %771, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %898 = llvm.fadd %742, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %899 = llvm.fmul %772, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %900 = llvm.fadd %744, %899 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %901 = llvm.fmul %772, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %902 = llvm.fadd %746, %901 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %903 = llvm.fmul %772, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %904 = llvm.fadd %748, %903 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %905 = llvm.fmul %772, %779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %906 = llvm.fadd %750, %905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %907 = llvm.fmul %772, %783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %908 = llvm.fadd %752, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %909 = llvm.fmul %772, %784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %910 = llvm.fadd %754, %909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %911 = llvm.fmul %772, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %912 = llvm.fadd %756, %911 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %913 = llvm.fmul %772, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %914 = llvm.fadd %758, %913 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %915 = llvm.add %75, %54 overflow<nsw> : i64
      %916 = llvm.getelementptr inbounds %70[%915] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %917 = llvm.load %916 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %918 = llvm.extractelement %917[%44 : i64] : vector<4xf32>
      %919 = llvm.extractelement %917[%45 : i64] : vector<4xf32>
      %920 = llvm.extractelement %917[%46 : i64] : vector<4xf32>
      %921 = llvm.extractelement %917[%47 : i64] : vector<4xf32>
      %922 = llvm.add %79, %54 overflow<nsw> : i64
      %923 = llvm.getelementptr inbounds %70[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %924 = llvm.load %923 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %925 = llvm.extractelement %924[%44 : i64] : vector<4xf32>
      %926 = llvm.extractelement %924[%45 : i64] : vector<4xf32>
      %927 = llvm.extractelement %924[%46 : i64] : vector<4xf32>
      %928 = llvm.extractelement %924[%47 : i64] : vector<4xf32>
      %929 = llvm.add %85, %54 overflow<nsw> : i64
      %930 = llvm.getelementptr inbounds %72[%929] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %931 = llvm.load %930 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %932 = llvm.extractelement %931[%44 : i64] : vector<4xf32>
      %933 = llvm.extractelement %931[%45 : i64] : vector<4xf32>
      %934 = llvm.extractelement %931[%46 : i64] : vector<4xf32>
      %935 = llvm.extractelement %931[%47 : i64] : vector<4xf32>
      %936 = llvm.add %89, %54 overflow<nsw> : i64
      %937 = llvm.getelementptr inbounds %72[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %938 = llvm.load %937 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %939 = llvm.extractelement %938[%44 : i64] : vector<4xf32>
      %940 = llvm.extractelement %938[%45 : i64] : vector<4xf32>
      %941 = llvm.extractelement %938[%46 : i64] : vector<4xf32>
      %942 = llvm.extractelement %938[%47 : i64] : vector<4xf32>
      %943 = llvm.fmul %918, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %944 = llvm.fadd %788, %943 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %945 = llvm.fmul %918, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %946 = llvm.fadd %790, %945 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %947 = llvm.fmul %918, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %948 = llvm.fadd %792, %947 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %949 = llvm.fmul %918, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %950 = llvm.fadd %794, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %951 = llvm.fmul %918, %939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %952 = llvm.fadd %796, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %953 = llvm.fmul %918, %940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %954 = llvm.fadd %798, %953 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %955 = llvm.fmul %918, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %956 = llvm.fadd %800, %955 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %957 = llvm.fmul %918, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %958 = llvm.fadd %802, %957 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %959 = llvm.fmul %919, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %960 = llvm.fadd %804, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %961 = llvm.fmul %919, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %962 = llvm.fadd %806, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %963 = llvm.fmul %919, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %964 = llvm.fadd %808, %963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %965 = llvm.fmul %919, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %966 = llvm.fadd %810, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %967 = llvm.fmul %919, %939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %968 = llvm.fadd %812, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %969 = llvm.fmul %919, %940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %970 = llvm.fadd %814, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %971 = llvm.fmul %919, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %972 = llvm.fadd %816, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %973 = llvm.fmul %919, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %974 = llvm.fadd %818, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %975 = llvm.fmul %920, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %976 = llvm.fadd %820, %975 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %977 = llvm.fmul %920, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %978 = llvm.fadd %822, %977 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %979 = llvm.fmul %920, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %980 = llvm.fadd %824, %979 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %981 = llvm.fmul %920, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %982 = llvm.fadd %826, %981 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %983 = llvm.fmul %920, %939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %984 = llvm.fadd %828, %983 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %985 = llvm.fmul %920, %940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %986 = llvm.fadd %830, %985 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %987 = llvm.fmul %920, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %988 = llvm.fadd %832, %987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %989 = llvm.fmul %920, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %990 = llvm.fadd %834, %989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %991 = llvm.fmul %921, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %992 = llvm.fadd %836, %991 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %993 = llvm.fmul %921, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %994 = llvm.fadd %838, %993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %995 = llvm.fmul %921, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %996 = llvm.fadd %840, %995 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %997 = llvm.fmul %921, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %998 = llvm.fadd %842, %997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %999 = llvm.fmul %921, %939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1000 = llvm.fadd %844, %999 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1001 = llvm.fmul %921, %940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1002 = llvm.fadd %846, %1001 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1003 = llvm.fmul %921, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1004 = llvm.fadd %848, %1003 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1005 = llvm.fmul %921, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1006 = llvm.fadd %850, %1005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1007 = llvm.fmul %925, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1008 = llvm.fadd %852, %1007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1009 = llvm.fmul %925, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1010 = llvm.fadd %854, %1009 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1011 = llvm.fmul %925, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1012 = llvm.fadd %856, %1011 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1013 = llvm.fmul %925, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1014 = llvm.fadd %858, %1013 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1015 = llvm.fmul %925, %939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1016 = llvm.fadd %860, %1015 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1017 = llvm.fmul %925, %940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1018 = llvm.fadd %862, %1017 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1019 = llvm.fmul %925, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1020 = llvm.fadd %864, %1019 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1021 = llvm.fmul %925, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1022 = llvm.fadd %866, %1021 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1023 = llvm.fmul %926, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1024 = llvm.fadd %868, %1023 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1025 = llvm.fmul %926, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1026 = llvm.fadd %870, %1025 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1027 = llvm.fmul %926, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1028 = llvm.fadd %872, %1027 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1029 = llvm.fmul %926, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1030 = llvm.fadd %874, %1029 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1031 = llvm.fmul %926, %939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1032 = llvm.fadd %876, %1031 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1033 = llvm.fmul %926, %940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1034 = llvm.fadd %878, %1033 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1035 = llvm.fmul %926, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1036 = llvm.fadd %880, %1035 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1037 = llvm.fmul %926, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1038 = llvm.fadd %882, %1037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1039 = llvm.fmul %927, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1040 = llvm.fadd %884, %1039 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1041 = llvm.fmul %927, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1042 = llvm.fadd %886, %1041 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1043 = llvm.fmul %927, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1044 = llvm.fadd %888, %1043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1045 = llvm.fmul %927, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1046 = llvm.fadd %890, %1045 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1047 = llvm.fmul %927, %939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1048 = llvm.fadd %892, %1047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1049 = llvm.fmul %927, %940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1050 = llvm.fadd %894, %1049 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1051 = llvm.fmul %927, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1052 = llvm.fadd %896, %1051 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1053 = llvm.fmul %927, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1054 = llvm.fadd %898, %1053 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1055 = llvm.fmul %928, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1056 = llvm.fadd %900, %1055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1057 = llvm.fmul %928, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1058 = llvm.fadd %902, %1057 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1059 = llvm.fmul %928, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1060 = llvm.fadd %904, %1059 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1061 = llvm.fmul %928, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1062 = llvm.fadd %906, %1061 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1063 = llvm.fmul %928, %939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1064 = llvm.fadd %908, %1063 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1065 = llvm.fmul %928, %940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1066 = llvm.fadd %910, %1065 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1067 = llvm.fmul %928, %941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1068 = llvm.fadd %912, %1067 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1069 = llvm.fmul %928, %942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1070 = llvm.fadd %914, %1069 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1071 = llvm.add %75, %58 overflow<nsw> : i64
      %1072 = llvm.getelementptr inbounds %70[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1073 = llvm.load %1072 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1074 = llvm.extractelement %1073[%44 : i64] : vector<4xf32>
      %1075 = llvm.extractelement %1073[%45 : i64] : vector<4xf32>
      %1076 = llvm.extractelement %1073[%46 : i64] : vector<4xf32>
      %1077 = llvm.extractelement %1073[%47 : i64] : vector<4xf32>
      %1078 = llvm.add %79, %58 overflow<nsw> : i64
      %1079 = llvm.getelementptr inbounds %70[%1078] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1080 = llvm.load %1079 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1081 = llvm.extractelement %1080[%44 : i64] : vector<4xf32>
      %1082 = llvm.extractelement %1080[%45 : i64] : vector<4xf32>
      %1083 = llvm.extractelement %1080[%46 : i64] : vector<4xf32>
      %1084 = llvm.extractelement %1080[%47 : i64] : vector<4xf32>
      %1085 = llvm.add %85, %58 overflow<nsw> : i64
      %1086 = llvm.getelementptr inbounds %72[%1085] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1087 = llvm.load %1086 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1088 = llvm.extractelement %1087[%44 : i64] : vector<4xf32>
      %1089 = llvm.extractelement %1087[%45 : i64] : vector<4xf32>
      %1090 = llvm.extractelement %1087[%46 : i64] : vector<4xf32>
      %1091 = llvm.extractelement %1087[%47 : i64] : vector<4xf32>
      %1092 = llvm.add %89, %58 overflow<nsw> : i64
      %1093 = llvm.getelementptr inbounds %72[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1094 = llvm.load %1093 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1095 = llvm.extractelement %1094[%44 : i64] : vector<4xf32>
      %1096 = llvm.extractelement %1094[%45 : i64] : vector<4xf32>
      %1097 = llvm.extractelement %1094[%46 : i64] : vector<4xf32>
      %1098 = llvm.extractelement %1094[%47 : i64] : vector<4xf32>
      %1099 = llvm.fmul %1074, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1100 = llvm.fadd %944, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1101 = llvm.fmul %1074, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1102 = llvm.fadd %946, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1103 = llvm.fmul %1074, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1104 = llvm.fadd %948, %1103 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1105 = llvm.fmul %1074, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1106 = llvm.fadd %950, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1107 = llvm.fmul %1074, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1108 = llvm.fadd %952, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1109 = llvm.fmul %1074, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1110 = llvm.fadd %954, %1109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1111 = llvm.fmul %1074, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1112 = llvm.fadd %956, %1111 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1113 = llvm.fmul %1074, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1114 = llvm.fadd %958, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1115 = llvm.fmul %1075, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1116 = llvm.fadd %960, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1117 = llvm.fmul %1075, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1118 = llvm.fadd %962, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1119 = llvm.fmul %1075, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1120 = llvm.fadd %964, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1121 = llvm.fmul %1075, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1122 = llvm.fadd %966, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1123 = llvm.fmul %1075, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1124 = llvm.fadd %968, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1125 = llvm.fmul %1075, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1126 = llvm.fadd %970, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1127 = llvm.fmul %1075, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1128 = llvm.fadd %972, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1129 = llvm.fmul %1075, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1130 = llvm.fadd %974, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1131 = llvm.fmul %1076, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1132 = llvm.fadd %976, %1131 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1133 = llvm.fmul %1076, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1134 = llvm.fadd %978, %1133 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1135 = llvm.fmul %1076, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1136 = llvm.fadd %980, %1135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1137 = llvm.fmul %1076, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1138 = llvm.fadd %982, %1137 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1139 = llvm.fmul %1076, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1140 = llvm.fadd %984, %1139 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1141 = llvm.fmul %1076, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1142 = llvm.fadd %986, %1141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1143 = llvm.fmul %1076, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1144 = llvm.fadd %988, %1143 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1145 = llvm.fmul %1076, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1146 = llvm.fadd %990, %1145 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1147 = llvm.fmul %1077, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1148 = llvm.fadd %992, %1147 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1149 = llvm.fmul %1077, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1150 = llvm.fadd %994, %1149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1151 = llvm.fmul %1077, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1152 = llvm.fadd %996, %1151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1153 = llvm.fmul %1077, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1154 = llvm.fadd %998, %1153 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1155 = llvm.fmul %1077, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1156 = llvm.fadd %1000, %1155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1157 = llvm.fmul %1077, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1158 = llvm.fadd %1002, %1157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1159 = llvm.fmul %1077, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1160 = llvm.fadd %1004, %1159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1161 = llvm.fmul %1077, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1162 = llvm.fadd %1006, %1161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1163 = llvm.fmul %1081, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1164 = llvm.fadd %1008, %1163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1165 = llvm.fmul %1081, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1166 = llvm.fadd %1010, %1165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1167 = llvm.fmul %1081, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1168 = llvm.fadd %1012, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1169 = llvm.fmul %1081, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1170 = llvm.fadd %1014, %1169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1171 = llvm.fmul %1081, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1172 = llvm.fadd %1016, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1173 = llvm.fmul %1081, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1174 = llvm.fadd %1018, %1173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1175 = llvm.fmul %1081, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1176 = llvm.fadd %1020, %1175 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1177 = llvm.fmul %1081, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1178 = llvm.fadd %1022, %1177 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1179 = llvm.fmul %1082, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1180 = llvm.fadd %1024, %1179 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1181 = llvm.fmul %1082, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1182 = llvm.fadd %1026, %1181 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1183 = llvm.fmul %1082, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1184 = llvm.fadd %1028, %1183 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1185 = llvm.fmul %1082, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1186 = llvm.fadd %1030, %1185 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1187 = llvm.fmul %1082, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1188 = llvm.fadd %1032, %1187 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1189 = llvm.fmul %1082, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1190 = llvm.fadd %1034, %1189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1191 = llvm.fmul %1082, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1192 = llvm.fadd %1036, %1191 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1193 = llvm.fmul %1082, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1194 = llvm.fadd %1038, %1193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1195 = llvm.fmul %1083, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1196 = llvm.fadd %1040, %1195 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1197 = llvm.fmul %1083, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1198 = llvm.fadd %1042, %1197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1199 = llvm.fmul %1083, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1200 = llvm.fadd %1044, %1199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1201 = llvm.fmul %1083, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1202 = llvm.fadd %1046, %1201 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1203 = llvm.fmul %1083, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1204 = llvm.fadd %1048, %1203 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1205 = llvm.fmul %1083, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1206 = llvm.fadd %1050, %1205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1207 = llvm.fmul %1083, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1208 = llvm.fadd %1052, %1207 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1209 = llvm.fmul %1083, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1210 = llvm.fadd %1054, %1209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1211 = llvm.fmul %1084, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1212 = llvm.fadd %1056, %1211 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1213 = llvm.fmul %1084, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1214 = llvm.fadd %1058, %1213 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1215 = llvm.fmul %1084, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1216 = llvm.fadd %1060, %1215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1217 = llvm.fmul %1084, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1218 = llvm.fadd %1062, %1217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1219 = llvm.fmul %1084, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1220 = llvm.fadd %1064, %1219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1221 = llvm.fmul %1084, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1222 = llvm.fadd %1066, %1221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1223 = llvm.fmul %1084, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1224 = llvm.fadd %1068, %1223 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1225 = llvm.fmul %1084, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1226 = llvm.fadd %1070, %1225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1227 = llvm.add %75, %55 overflow<nsw> : i64
      %1228 = llvm.getelementptr inbounds %70[%1227] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1229 = llvm.load %1228 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1230 = llvm.extractelement %1229[%44 : i64] : vector<4xf32>
      %1231 = llvm.extractelement %1229[%45 : i64] : vector<4xf32>
      %1232 = llvm.extractelement %1229[%46 : i64] : vector<4xf32>
      %1233 = llvm.extractelement %1229[%47 : i64] : vector<4xf32>
      %1234 = llvm.add %79, %55 overflow<nsw> : i64
      %1235 = llvm.getelementptr inbounds %70[%1234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1236 = llvm.load %1235 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1237 = llvm.extractelement %1236[%44 : i64] : vector<4xf32>
      %1238 = llvm.extractelement %1236[%45 : i64] : vector<4xf32>
      %1239 = llvm.extractelement %1236[%46 : i64] : vector<4xf32>
      %1240 = llvm.extractelement %1236[%47 : i64] : vector<4xf32>
      %1241 = llvm.add %85, %55 overflow<nsw> : i64
      %1242 = llvm.getelementptr inbounds %72[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1243 = llvm.load %1242 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1244 = llvm.extractelement %1243[%44 : i64] : vector<4xf32>
      %1245 = llvm.extractelement %1243[%45 : i64] : vector<4xf32>
      %1246 = llvm.extractelement %1243[%46 : i64] : vector<4xf32>
      %1247 = llvm.extractelement %1243[%47 : i64] : vector<4xf32>
      %1248 = llvm.add %89, %55 overflow<nsw> : i64
      %1249 = llvm.getelementptr inbounds %72[%1248] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1250 = llvm.load %1249 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1251 = llvm.extractelement %1250[%44 : i64] : vector<4xf32>
      %1252 = llvm.extractelement %1250[%45 : i64] : vector<4xf32>
      %1253 = llvm.extractelement %1250[%46 : i64] : vector<4xf32>
      %1254 = llvm.extractelement %1250[%47 : i64] : vector<4xf32>
      %1255 = llvm.fmul %1230, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1256 = llvm.fadd %1100, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1257 = llvm.fmul %1230, %1245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1258 = llvm.fadd %1102, %1257 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1259 = llvm.fmul %1230, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1260 = llvm.fadd %1104, %1259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1261 = llvm.fmul %1230, %1247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1262 = llvm.fadd %1106, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1263 = llvm.fmul %1230, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1264 = llvm.fadd %1108, %1263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1265 = llvm.fmul %1230, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1266 = llvm.fadd %1110, %1265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1267 = llvm.fmul %1230, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1268 = llvm.fadd %1112, %1267 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1269 = llvm.fmul %1230, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1270 = llvm.fadd %1114, %1269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1271 = llvm.fmul %1231, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1272 = llvm.fadd %1116, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1273 = llvm.fmul %1231, %1245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1274 = llvm.fadd %1118, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1275 = llvm.fmul %1231, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1276 = llvm.fadd %1120, %1275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1277 = llvm.fmul %1231, %1247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1278 = llvm.fadd %1122, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1279 = llvm.fmul %1231, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1280 = llvm.fadd %1124, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1281 = llvm.fmul %1231, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1282 = llvm.fadd %1126, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1283 = llvm.fmul %1231, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1284 = llvm.fadd %1128, %1283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1285 = llvm.fmul %1231, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1286 = llvm.fadd %1130, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1287 = llvm.fmul %1232, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1288 = llvm.fadd %1132, %1287 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1289 = llvm.fmul %1232, %1245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1290 = llvm.fadd %1134, %1289 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1291 = llvm.fmul %1232, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1292 = llvm.fadd %1136, %1291 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1293 = llvm.fmul %1232, %1247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1294 = llvm.fadd %1138, %1293 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1295 = llvm.fmul %1232, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1296 = llvm.fadd %1140, %1295 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1297 = llvm.fmul %1232, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1298 = llvm.fadd %1142, %1297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1299 = llvm.fmul %1232, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1300 = llvm.fadd %1144, %1299 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1301 = llvm.fmul %1232, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1302 = llvm.fadd %1146, %1301 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1303 = llvm.fmul %1233, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1304 = llvm.fadd %1148, %1303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1305 = llvm.fmul %1233, %1245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1306 = llvm.fadd %1150, %1305 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1307 = llvm.fmul %1233, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1308 = llvm.fadd %1152, %1307 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1309 = llvm.fmul %1233, %1247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1310 = llvm.fadd %1154, %1309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1311 = llvm.fmul %1233, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1312 = llvm.fadd %1156, %1311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1313 = llvm.fmul %1233, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1314 = llvm.fadd %1158, %1313 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1315 = llvm.fmul %1233, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1316 = llvm.fadd %1160, %1315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1317 = llvm.fmul %1233, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1318 = llvm.fadd %1162, %1317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1319 = llvm.fmul %1237, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1320 = llvm.fadd %1164, %1319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1321 = llvm.fmul %1237, %1245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1322 = llvm.fadd %1166, %1321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1323 = llvm.fmul %1237, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1324 = llvm.fadd %1168, %1323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1325 = llvm.fmul %1237, %1247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1326 = llvm.fadd %1170, %1325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1327 = llvm.fmul %1237, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1328 = llvm.fadd %1172, %1327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1329 = llvm.fmul %1237, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1330 = llvm.fadd %1174, %1329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1331 = llvm.fmul %1237, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1332 = llvm.fadd %1176, %1331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1333 = llvm.fmul %1237, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1334 = llvm.fadd %1178, %1333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1335 = llvm.fmul %1238, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1336 = llvm.fadd %1180, %1335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1337 = llvm.fmul %1238, %1245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1338 = llvm.fadd %1182, %1337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1339 = llvm.fmul %1238, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1340 = llvm.fadd %1184, %1339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1341 = llvm.fmul %1238, %1247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1342 = llvm.fadd %1186, %1341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1343 = llvm.fmul %1238, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1344 = llvm.fadd %1188, %1343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1345 = llvm.fmul %1238, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1346 = llvm.fadd %1190, %1345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1347 = llvm.fmul %1238, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1348 = llvm.fadd %1192, %1347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1349 = llvm.fmul %1238, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1350 = llvm.fadd %1194, %1349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1351 = llvm.fmul %1239, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1352 = llvm.fadd %1196, %1351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1353 = llvm.fmul %1239, %1245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1354 = llvm.fadd %1198, %1353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1355 = llvm.fmul %1239, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1356 = llvm.fadd %1200, %1355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1357 = llvm.fmul %1239, %1247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1358 = llvm.fadd %1202, %1357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1359 = llvm.fmul %1239, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1360 = llvm.fadd %1204, %1359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1361 = llvm.fmul %1239, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1362 = llvm.fadd %1206, %1361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1363 = llvm.fmul %1239, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1364 = llvm.fadd %1208, %1363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1365 = llvm.fmul %1239, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1366 = llvm.fadd %1210, %1365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1367 = llvm.fmul %1240, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1368 = llvm.fadd %1212, %1367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1369 = llvm.fmul %1240, %1245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1370 = llvm.fadd %1214, %1369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1371 = llvm.fmul %1240, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1372 = llvm.fadd %1216, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1373 = llvm.fmul %1240, %1247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1374 = llvm.fadd %1218, %1373 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1375 = llvm.fmul %1240, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1376 = llvm.fadd %1220, %1375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1377 = llvm.fmul %1240, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1378 = llvm.fadd %1222, %1377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1379 = llvm.fmul %1240, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1380 = llvm.fadd %1224, %1379 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1381 = llvm.fmul %1240, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1382 = llvm.fadd %1226, %1381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1383 = llvm.add %75, %61 overflow<nsw> : i64
      %1384 = llvm.getelementptr inbounds %70[%1383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1385 = llvm.load %1384 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1386 = llvm.extractelement %1385[%44 : i64] : vector<4xf32>
      %1387 = llvm.extractelement %1385[%45 : i64] : vector<4xf32>
      %1388 = llvm.extractelement %1385[%46 : i64] : vector<4xf32>
      %1389 = llvm.extractelement %1385[%47 : i64] : vector<4xf32>
      %1390 = llvm.add %79, %61 overflow<nsw> : i64
      %1391 = llvm.getelementptr inbounds %70[%1390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1392 = llvm.load %1391 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1393 = llvm.extractelement %1392[%44 : i64] : vector<4xf32>
      %1394 = llvm.extractelement %1392[%45 : i64] : vector<4xf32>
      %1395 = llvm.extractelement %1392[%46 : i64] : vector<4xf32>
      %1396 = llvm.extractelement %1392[%47 : i64] : vector<4xf32>
      %1397 = llvm.add %85, %61 overflow<nsw> : i64
      %1398 = llvm.getelementptr inbounds %72[%1397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1399 = llvm.load %1398 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1400 = llvm.extractelement %1399[%44 : i64] : vector<4xf32>
      %1401 = llvm.extractelement %1399[%45 : i64] : vector<4xf32>
      %1402 = llvm.extractelement %1399[%46 : i64] : vector<4xf32>
      %1403 = llvm.extractelement %1399[%47 : i64] : vector<4xf32>
      %1404 = llvm.add %89, %61 overflow<nsw> : i64
      %1405 = llvm.getelementptr inbounds %72[%1404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1406 = llvm.load %1405 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1407 = llvm.extractelement %1406[%44 : i64] : vector<4xf32>
      %1408 = llvm.extractelement %1406[%45 : i64] : vector<4xf32>
      %1409 = llvm.extractelement %1406[%46 : i64] : vector<4xf32>
      %1410 = llvm.extractelement %1406[%47 : i64] : vector<4xf32>
      %1411 = llvm.fmul %1386, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1412 = llvm.fadd %1256, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1413 = llvm.fmul %1386, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1414 = llvm.fadd %1258, %1413 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1415 = llvm.fmul %1386, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1416 = llvm.fadd %1260, %1415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1417 = llvm.fmul %1386, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1418 = llvm.fadd %1262, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1419 = llvm.fmul %1386, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1420 = llvm.fadd %1264, %1419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1421 = llvm.fmul %1386, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1422 = llvm.fadd %1266, %1421 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1423 = llvm.fmul %1386, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1424 = llvm.fadd %1268, %1423 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1425 = llvm.fmul %1386, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1426 = llvm.fadd %1270, %1425 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1427 = llvm.fmul %1387, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1428 = llvm.fadd %1272, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1429 = llvm.fmul %1387, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1430 = llvm.fadd %1274, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1431 = llvm.fmul %1387, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1432 = llvm.fadd %1276, %1431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1433 = llvm.fmul %1387, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1434 = llvm.fadd %1278, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1435 = llvm.fmul %1387, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1436 = llvm.fadd %1280, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1437 = llvm.fmul %1387, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1438 = llvm.fadd %1282, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1439 = llvm.fmul %1387, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1440 = llvm.fadd %1284, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1441 = llvm.fmul %1387, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1442 = llvm.fadd %1286, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1443 = llvm.fmul %1388, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1444 = llvm.fadd %1288, %1443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1445 = llvm.fmul %1388, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1446 = llvm.fadd %1290, %1445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1447 = llvm.fmul %1388, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1448 = llvm.fadd %1292, %1447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1449 = llvm.fmul %1388, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1450 = llvm.fadd %1294, %1449 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1451 = llvm.fmul %1388, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1452 = llvm.fadd %1296, %1451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1453 = llvm.fmul %1388, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1454 = llvm.fadd %1298, %1453 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1455 = llvm.fmul %1388, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1456 = llvm.fadd %1300, %1455 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1457 = llvm.fmul %1388, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1458 = llvm.fadd %1302, %1457 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1459 = llvm.fmul %1389, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1460 = llvm.fadd %1304, %1459 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1461 = llvm.fmul %1389, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1462 = llvm.fadd %1306, %1461 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1463 = llvm.fmul %1389, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1464 = llvm.fadd %1308, %1463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1465 = llvm.fmul %1389, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1466 = llvm.fadd %1310, %1465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1467 = llvm.fmul %1389, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1468 = llvm.fadd %1312, %1467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1469 = llvm.fmul %1389, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1470 = llvm.fadd %1314, %1469 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1471 = llvm.fmul %1389, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1472 = llvm.fadd %1316, %1471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1473 = llvm.fmul %1389, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1474 = llvm.fadd %1318, %1473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1475 = llvm.fmul %1393, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1476 = llvm.fadd %1320, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1477 = llvm.fmul %1393, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1478 = llvm.fadd %1322, %1477 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1479 = llvm.fmul %1393, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1480 = llvm.fadd %1324, %1479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1481 = llvm.fmul %1393, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1482 = llvm.fadd %1326, %1481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1483 = llvm.fmul %1393, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1484 = llvm.fadd %1328, %1483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1485 = llvm.fmul %1393, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1486 = llvm.fadd %1330, %1485 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1487 = llvm.fmul %1393, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1488 = llvm.fadd %1332, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1489 = llvm.fmul %1393, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1490 = llvm.fadd %1334, %1489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1491 = llvm.fmul %1394, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1492 = llvm.fadd %1336, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1493 = llvm.fmul %1394, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1494 = llvm.fadd %1338, %1493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1495 = llvm.fmul %1394, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1496 = llvm.fadd %1340, %1495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1497 = llvm.fmul %1394, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1498 = llvm.fadd %1342, %1497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1499 = llvm.fmul %1394, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1500 = llvm.fadd %1344, %1499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1501 = llvm.fmul %1394, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1502 = llvm.fadd %1346, %1501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1503 = llvm.fmul %1394, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1504 = llvm.fadd %1348, %1503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1505 = llvm.fmul %1394, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1506 = llvm.fadd %1350, %1505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1507 = llvm.fmul %1395, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1508 = llvm.fadd %1352, %1507 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1509 = llvm.fmul %1395, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1510 = llvm.fadd %1354, %1509 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1511 = llvm.fmul %1395, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1512 = llvm.fadd %1356, %1511 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1513 = llvm.fmul %1395, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1514 = llvm.fadd %1358, %1513 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1515 = llvm.fmul %1395, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1516 = llvm.fadd %1360, %1515 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1517 = llvm.fmul %1395, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1518 = llvm.fadd %1362, %1517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1519 = llvm.fmul %1395, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1520 = llvm.fadd %1364, %1519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1521 = llvm.fmul %1395, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1522 = llvm.fadd %1366, %1521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1523 = llvm.fmul %1396, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1524 = llvm.fadd %1368, %1523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1525 = llvm.fmul %1396, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1526 = llvm.fadd %1370, %1525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1527 = llvm.fmul %1396, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1528 = llvm.fadd %1372, %1527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1529 = llvm.fmul %1396, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1530 = llvm.fadd %1374, %1529 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1531 = llvm.fmul %1396, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1532 = llvm.fadd %1376, %1531 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1533 = llvm.fmul %1396, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1534 = llvm.fadd %1378, %1533 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1535 = llvm.fmul %1396, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1536 = llvm.fadd %1380, %1535 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1537 = llvm.fmul %1396, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1538 = llvm.fadd %1382, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      nvvm.barrier0
      %1539 = llvm.add %94, %52 overflow<nsw> : i64
      %1540 = llvm.icmp "slt" %1539, %38 : i64
      llvm.cond_br %1540, ^bb1(%1539, %1412, %1414, %1416, %1418, %1420, %1422, %1424, %1426, %1428, %1430, %1432, %1434, %1436, %1438, %1440, %1442, %1444, %1446, %1448, %1450, %1452, %1454, %1456, %1458, %1460, %1462, %1464, %1466, %1468, %1470, %1472, %1474, %1476, %1478, %1480, %1482, %1484, %1486, %1488, %1490, %1492, %1494, %1496, %1498, %1500, %1502, %1504, %1506, %1508, %1510, %1512, %1514, %1516, %1518, %1520, %1522, %1524, %1526, %1528, %1530, %1532, %1534, %1536, %1538 : i64, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32), ^bb26(%1412, %1414, %1416, %1418, %1420, %1422, %1424, %1426, %1428, %1430, %1432, %1434, %1436, %1438, %1440, %1442, %1444, %1446, %1448, %1450, %1452, %1454, %1456, %1458, %1460, %1462, %1464, %1466, %1468, %1470, %1472, %1474, %1476, %1478, %1480, %1482, %1484, %1486, %1488, %1490, %1492, %1494, %1496, %1498, %1500, %1502, %1504, %1506, %1508, %1510, %1512, %1514, %1516, %1518, %1520, %1522, %1524, %1526, %1528, %1530, %1532, %1534, %1536, %1538 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32)
    ^bb26(%1541: f32, %1542: f32, %1543: f32, %1544: f32, %1545: f32, %1546: f32, %1547: f32, %1548: f32, %1549: f32, %1550: f32, %1551: f32, %1552: f32, %1553: f32, %1554: f32, %1555: f32, %1556: f32, %1557: f32, %1558: f32, %1559: f32, %1560: f32, %1561: f32, %1562: f32, %1563: f32, %1564: f32, %1565: f32, %1566: f32, %1567: f32, %1568: f32, %1569: f32, %1570: f32, %1571: f32, %1572: f32, %1573: f32, %1574: f32, %1575: f32, %1576: f32, %1577: f32, %1578: f32, %1579: f32, %1580: f32, %1581: f32, %1582: f32, %1583: f32, %1584: f32, %1585: f32, %1586: f32, %1587: f32, %1588: f32, %1589: f32, %1590: f32, %1591: f32, %1592: f32, %1593: f32, %1594: f32, %1595: f32, %1596: f32, %1597: f32, %1598: f32, %1599: f32, %1600: f32, %1601: f32, %1602: f32, %1603: f32, %1604: f32):
      %1605 = llvm.add %67, %75 : i64
      %1606 = llvm.add %68, %85 : i64
      %1607 = llvm.icmp "ult" %1605, %39 : i64
      %1608 = llvm.icmp "ult" %1606, %40 : i64
      %1609 = llvm.and %1607, %1608 : i1
      llvm.cond_br %1609, ^bb27, ^bb28
    ^bb27:
      %1610 = llvm.getelementptr inbounds %bias_2[%1606] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1611 = llvm.load %1610 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1612 = llvm.fadd %1541, %1611 : f32
      %1613 = llvm.mul %1605, %out_stride0_1 overflow<nsw> : i64
      %1614 = llvm.add %1613, %1606 overflow<nsw> : i64
      %1615 = llvm.getelementptr inbounds %out_1[%1614] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1612, %1615 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb28
    ^bb28:
      %1616 = llvm.add %67, %75 : i64
      %1617 = llvm.add %68, %86 : i64
      %1618 = llvm.icmp "ult" %1616, %39 : i64
      %1619 = llvm.icmp "ult" %1617, %40 : i64
      %1620 = llvm.and %1618, %1619 : i1
      llvm.cond_br %1620, ^bb29, ^bb30
    ^bb29:
      %1621 = llvm.getelementptr inbounds %bias_2[%1617] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1622 = llvm.load %1621 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1623 = llvm.fadd %1542, %1622 : f32
      %1624 = llvm.mul %1616, %out_stride0_1 overflow<nsw> : i64
      %1625 = llvm.add %1624, %1617 overflow<nsw> : i64
      %1626 = llvm.getelementptr inbounds %out_1[%1625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1623, %1626 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb30
    ^bb30:
      %1627 = llvm.add %67, %75 : i64
      %1628 = llvm.add %68, %87 : i64
      %1629 = llvm.icmp "ult" %1627, %39 : i64
      %1630 = llvm.icmp "ult" %1628, %40 : i64
      %1631 = llvm.and %1629, %1630 : i1
      llvm.cond_br %1631, ^bb31, ^bb32
    ^bb31:
      %1632 = llvm.getelementptr inbounds %bias_2[%1628] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1633 = llvm.load %1632 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1634 = llvm.fadd %1543, %1633 : f32
      %1635 = llvm.mul %1627, %out_stride0_1 overflow<nsw> : i64
      %1636 = llvm.add %1635, %1628 overflow<nsw> : i64
      %1637 = llvm.getelementptr inbounds %out_1[%1636] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1634, %1637 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb32
    ^bb32:
      %1638 = llvm.add %67, %75 : i64
      %1639 = llvm.add %68, %88 : i64
      %1640 = llvm.icmp "ult" %1638, %39 : i64
      %1641 = llvm.icmp "ult" %1639, %40 : i64
      %1642 = llvm.and %1640, %1641 : i1
      llvm.cond_br %1642, ^bb33, ^bb34
    ^bb33:
      %1643 = llvm.getelementptr inbounds %bias_2[%1639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1644 = llvm.load %1643 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1645 = llvm.fadd %1544, %1644 : f32
      %1646 = llvm.mul %1638, %out_stride0_1 overflow<nsw> : i64
      %1647 = llvm.add %1646, %1639 overflow<nsw> : i64
      %1648 = llvm.getelementptr inbounds %out_1[%1647] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1645, %1648 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb34
    ^bb34:
      %1649 = llvm.add %67, %75 : i64
      %1650 = llvm.add %68, %89 : i64
      %1651 = llvm.icmp "ult" %1649, %39 : i64
      %1652 = llvm.icmp "ult" %1650, %40 : i64
      %1653 = llvm.and %1651, %1652 : i1
      llvm.cond_br %1653, ^bb35, ^bb36
    ^bb35:
      %1654 = llvm.getelementptr inbounds %bias_2[%1650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1655 = llvm.load %1654 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1656 = llvm.fadd %1545, %1655 : f32
      %1657 = llvm.mul %1649, %out_stride0_1 overflow<nsw> : i64
      %1658 = llvm.add %1657, %1650 overflow<nsw> : i64
      %1659 = llvm.getelementptr inbounds %out_1[%1658] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1656, %1659 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb36
    ^bb36:
      %1660 = llvm.add %67, %75 : i64
      %1661 = llvm.add %68, %90 : i64
      %1662 = llvm.icmp "ult" %1660, %39 : i64
      %1663 = llvm.icmp "ult" %1661, %40 : i64
      %1664 = llvm.and %1662, %1663 : i1
      llvm.cond_br %1664, ^bb37, ^bb38
    ^bb37:
      %1665 = llvm.getelementptr inbounds %bias_2[%1661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1666 = llvm.load %1665 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1667 = llvm.fadd %1546, %1666 : f32
      %1668 = llvm.mul %1660, %out_stride0_1 overflow<nsw> : i64
      %1669 = llvm.add %1668, %1661 overflow<nsw> : i64
      %1670 = llvm.getelementptr inbounds %out_1[%1669] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1667, %1670 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb38
    ^bb38:
      %1671 = llvm.add %67, %75 : i64
      %1672 = llvm.add %68, %91 : i64
      %1673 = llvm.icmp "ult" %1671, %39 : i64
      %1674 = llvm.icmp "ult" %1672, %40 : i64
      %1675 = llvm.and %1673, %1674 : i1
      llvm.cond_br %1675, ^bb39, ^bb40
    ^bb39:
      %1676 = llvm.getelementptr inbounds %bias_2[%1672] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1677 = llvm.load %1676 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1678 = llvm.fadd %1547, %1677 : f32
      %1679 = llvm.mul %1671, %out_stride0_1 overflow<nsw> : i64
      %1680 = llvm.add %1679, %1672 overflow<nsw> : i64
      %1681 = llvm.getelementptr inbounds %out_1[%1680] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1678, %1681 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb40
    ^bb40:
      %1682 = llvm.add %67, %75 : i64
      %1683 = llvm.add %68, %92 : i64
      %1684 = llvm.icmp "ult" %1682, %39 : i64
      %1685 = llvm.icmp "ult" %1683, %40 : i64
      %1686 = llvm.and %1684, %1685 : i1
      llvm.cond_br %1686, ^bb41, ^bb42
    ^bb41:
      %1687 = llvm.getelementptr inbounds %bias_2[%1683] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1688 = llvm.load %1687 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1689 = llvm.fadd %1548, %1688 : f32
      %1690 = llvm.mul %1682, %out_stride0_1 overflow<nsw> : i64
      %1691 = llvm.add %1690, %1683 overflow<nsw> : i64
      %1692 = llvm.getelementptr inbounds %out_1[%1691] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1689, %1692 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb42
    ^bb42:
      %1693 = llvm.add %67, %76 : i64
      %1694 = llvm.add %68, %85 : i64
      %1695 = llvm.icmp "ult" %1693, %39 : i64
      %1696 = llvm.icmp "ult" %1694, %40 : i64
      %1697 = llvm.and %1695, %1696 : i1
      llvm.cond_br %1697, ^bb43, ^bb44
    ^bb43:
      %1698 = llvm.getelementptr inbounds %bias_2[%1694] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1699 = llvm.load %1698 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1700 = llvm.fadd %1549, %1699 : f32
      %1701 = llvm.mul %1693, %out_stride0_1 overflow<nsw> : i64
      %1702 = llvm.add %1701, %1694 overflow<nsw> : i64
      %1703 = llvm.getelementptr inbounds %out_1[%1702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1700, %1703 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb44
    ^bb44:
      %1704 = llvm.add %67, %76 : i64
      %1705 = llvm.add %68, %86 : i64
      %1706 = llvm.icmp "ult" %1704, %39 : i64
      %1707 = llvm.icmp "ult" %1705, %40 : i64
      %1708 = llvm.and %1706, %1707 : i1
      llvm.cond_br %1708, ^bb45, ^bb46
    ^bb45:
      %1709 = llvm.getelementptr inbounds %bias_2[%1705] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1710 = llvm.load %1709 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1711 = llvm.fadd %1550, %1710 : f32
      %1712 = llvm.mul %1704, %out_stride0_1 overflow<nsw> : i64
      %1713 = llvm.add %1712, %1705 overflow<nsw> : i64
      %1714 = llvm.getelementptr inbounds %out_1[%1713] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1711, %1714 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb46
    ^bb46:
      %1715 = llvm.add %67, %76 : i64
      %1716 = llvm.add %68, %87 : i64
      %1717 = llvm.icmp "ult" %1715, %39 : i64
      %1718 = llvm.icmp "ult" %1716, %40 : i64
      %1719 = llvm.and %1717, %1718 : i1
      llvm.cond_br %1719, ^bb47, ^bb48
    ^bb47:
      %1720 = llvm.getelementptr inbounds %bias_2[%1716] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1721 = llvm.load %1720 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1722 = llvm.fadd %1551, %1721 : f32
      %1723 = llvm.mul %1715, %out_stride0_1 overflow<nsw> : i64
      %1724 = llvm.add %1723, %1716 overflow<nsw> : i64
      %1725 = llvm.getelementptr inbounds %out_1[%1724] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1722, %1725 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb48
    ^bb48:
      %1726 = llvm.add %67, %76 : i64
      %1727 = llvm.add %68, %88 : i64
      %1728 = llvm.icmp "ult" %1726, %39 : i64
      %1729 = llvm.icmp "ult" %1727, %40 : i64
      %1730 = llvm.and %1728, %1729 : i1
      llvm.cond_br %1730, ^bb49, ^bb50
    ^bb49:
      %1731 = llvm.getelementptr inbounds %bias_2[%1727] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1732 = llvm.load %1731 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1733 = llvm.fadd %1552, %1732 : f32
      %1734 = llvm.mul %1726, %out_stride0_1 overflow<nsw> : i64
      %1735 = llvm.add %1734, %1727 overflow<nsw> : i64
      %1736 = llvm.getelementptr inbounds %out_1[%1735] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1733, %1736 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb50
    ^bb50:
      %1737 = llvm.add %67, %76 : i64
      %1738 = llvm.add %68, %89 : i64
      %1739 = llvm.icmp "ult" %1737, %39 : i64
      %1740 = llvm.icmp "ult" %1738, %40 : i64
      %1741 = llvm.and %1739, %1740 : i1
      llvm.cond_br %1741, ^bb51, ^bb52
    ^bb51:
      %1742 = llvm.getelementptr inbounds %bias_2[%1738] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1743 = llvm.load %1742 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1744 = llvm.fadd %1553, %1743 : f32
      %1745 = llvm.mul %1737, %out_stride0_1 overflow<nsw> : i64
      %1746 = llvm.add %1745, %1738 overflow<nsw> : i64
      %1747 = llvm.getelementptr inbounds %out_1[%1746] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1744, %1747 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb52
    ^bb52:
      %1748 = llvm.add %67, %76 : i64
      %1749 = llvm.add %68, %90 : i64
      %1750 = llvm.icmp "ult" %1748, %39 : i64
      %1751 = llvm.icmp "ult" %1749, %40 : i64
      %1752 = llvm.and %1750, %1751 : i1
      llvm.cond_br %1752, ^bb53, ^bb54
    ^bb53:
      %1753 = llvm.getelementptr inbounds %bias_2[%1749] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1754 = llvm.load %1753 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1755 = llvm.fadd %1554, %1754 : f32
      %1756 = llvm.mul %1748, %out_stride0_1 overflow<nsw> : i64
      %1757 = llvm.add %1756, %1749 overflow<nsw> : i64
      %1758 = llvm.getelementptr inbounds %out_1[%1757] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1755, %1758 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb54
    ^bb54:
      %1759 = llvm.add %67, %76 : i64
      %1760 = llvm.add %68, %91 : i64
      %1761 = llvm.icmp "ult" %1759, %39 : i64
      %1762 = llvm.icmp "ult" %1760, %40 : i64
      %1763 = llvm.and %1761, %1762 : i1
      llvm.cond_br %1763, ^bb55, ^bb56
    ^bb55:
      %1764 = llvm.getelementptr inbounds %bias_2[%1760] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1765 = llvm.load %1764 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1766 = llvm.fadd %1555, %1765 : f32
      %1767 = llvm.mul %1759, %out_stride0_1 overflow<nsw> : i64
      %1768 = llvm.add %1767, %1760 overflow<nsw> : i64
      %1769 = llvm.getelementptr inbounds %out_1[%1768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1766, %1769 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb56
    ^bb56:
      %1770 = llvm.add %67, %76 : i64
      %1771 = llvm.add %68, %92 : i64
      %1772 = llvm.icmp "ult" %1770, %39 : i64
      %1773 = llvm.icmp "ult" %1771, %40 : i64
      %1774 = llvm.and %1772, %1773 : i1
      llvm.cond_br %1774, ^bb57, ^bb58
    ^bb57:
      %1775 = llvm.getelementptr inbounds %bias_2[%1771] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1776 = llvm.load %1775 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1777 = llvm.fadd %1556, %1776 : f32
      %1778 = llvm.mul %1770, %out_stride0_1 overflow<nsw> : i64
      %1779 = llvm.add %1778, %1771 overflow<nsw> : i64
      %1780 = llvm.getelementptr inbounds %out_1[%1779] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1777, %1780 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb58
    ^bb58:
      %1781 = llvm.add %67, %77 : i64
      %1782 = llvm.add %68, %85 : i64
      %1783 = llvm.icmp "ult" %1781, %39 : i64
      %1784 = llvm.icmp "ult" %1782, %40 : i64
      %1785 = llvm.and %1783, %1784 : i1
      llvm.cond_br %1785, ^bb59, ^bb60
    ^bb59:
      %1786 = llvm.getelementptr inbounds %bias_2[%1782] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1787 = llvm.load %1786 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1788 = llvm.fadd %1557, %1787 : f32
      %1789 = llvm.mul %1781, %out_stride0_1 overflow<nsw> : i64
      %1790 = llvm.add %1789, %1782 overflow<nsw> : i64
      %1791 = llvm.getelementptr inbounds %out_1[%1790] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1788, %1791 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb60
    ^bb60:
      %1792 = llvm.add %67, %77 : i64
      %1793 = llvm.add %68, %86 : i64
      %1794 = llvm.icmp "ult" %1792, %39 : i64
      %1795 = llvm.icmp "ult" %1793, %40 : i64
      %1796 = llvm.and %1794, %1795 : i1
      llvm.cond_br %1796, ^bb61, ^bb62
    ^bb61:
      %1797 = llvm.getelementptr inbounds %bias_2[%1793] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1798 = llvm.load %1797 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1799 = llvm.fadd %1558, %1798 : f32
      %1800 = llvm.mul %1792, %out_stride0_1 overflow<nsw> : i64
      %1801 = llvm.add %1800, %1793 overflow<nsw> : i64
      %1802 = llvm.getelementptr inbounds %out_1[%1801] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1799, %1802 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb62
    ^bb62:
      %1803 = llvm.add %67, %77 : i64
      %1804 = llvm.add %68, %87 : i64
      %1805 = llvm.icmp "ult" %1803, %39 : i64
      %1806 = llvm.icmp "ult" %1804, %40 : i64
      %1807 = llvm.and %1805, %1806 : i1
      llvm.cond_br %1807, ^bb63, ^bb64
    ^bb63:
      %1808 = llvm.getelementptr inbounds %bias_2[%1804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1809 = llvm.load %1808 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1810 = llvm.fadd %1559, %1809 : f32
      %1811 = llvm.mul %1803, %out_stride0_1 overflow<nsw> : i64
      %1812 = llvm.add %1811, %1804 overflow<nsw> : i64
      %1813 = llvm.getelementptr inbounds %out_1[%1812] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1810, %1813 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb64
    ^bb64:
      %1814 = llvm.add %67, %77 : i64
      %1815 = llvm.add %68, %88 : i64
      %1816 = llvm.icmp "ult" %1814, %39 : i64
      %1817 = llvm.icmp "ult" %1815, %40 : i64
      %1818 = llvm.and %1816, %1817 : i1
      llvm.cond_br %1818, ^bb65, ^bb66
    ^bb65:
      %1819 = llvm.getelementptr inbounds %bias_2[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1820 = llvm.load %1819 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1821 = llvm.fadd %1560, %1820 : f32
      %1822 = llvm.mul %1814, %out_stride0_1 overflow<nsw> : i64
      %1823 = llvm.add %1822, %1815 overflow<nsw> : i64
      %1824 = llvm.getelementptr inbounds %out_1[%1823] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1821, %1824 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb66
    ^bb66:
      %1825 = llvm.add %67, %77 : i64
      %1826 = llvm.add %68, %89 : i64
      %1827 = llvm.icmp "ult" %1825, %39 : i64
      %1828 = llvm.icmp "ult" %1826, %40 : i64
      %1829 = llvm.and %1827, %1828 : i1
      llvm.cond_br %1829, ^bb67, ^bb68
    ^bb67:
      %1830 = llvm.getelementptr inbounds %bias_2[%1826] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1831 = llvm.load %1830 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1832 = llvm.fadd %1561, %1831 : f32
      %1833 = llvm.mul %1825, %out_stride0_1 overflow<nsw> : i64
      %1834 = llvm.add %1833, %1826 overflow<nsw> : i64
      %1835 = llvm.getelementptr inbounds %out_1[%1834] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1832, %1835 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb68
    ^bb68:
      %1836 = llvm.add %67, %77 : i64
      %1837 = llvm.add %68, %90 : i64
      %1838 = llvm.icmp "ult" %1836, %39 : i64
      %1839 = llvm.icmp "ult" %1837, %40 : i64
      %1840 = llvm.and %1838, %1839 : i1
      llvm.cond_br %1840, ^bb69, ^bb70
    ^bb69:
      %1841 = llvm.getelementptr inbounds %bias_2[%1837] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1842 = llvm.load %1841 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1843 = llvm.fadd %1562, %1842 : f32
      %1844 = llvm.mul %1836, %out_stride0_1 overflow<nsw> : i64
      %1845 = llvm.add %1844, %1837 overflow<nsw> : i64
      %1846 = llvm.getelementptr inbounds %out_1[%1845] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1843, %1846 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb70
    ^bb70:
      %1847 = llvm.add %67, %77 : i64
      %1848 = llvm.add %68, %91 : i64
      %1849 = llvm.icmp "ult" %1847, %39 : i64
      %1850 = llvm.icmp "ult" %1848, %40 : i64
      %1851 = llvm.and %1849, %1850 : i1
      llvm.cond_br %1851, ^bb71, ^bb72
    ^bb71:
      %1852 = llvm.getelementptr inbounds %bias_2[%1848] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1853 = llvm.load %1852 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1854 = llvm.fadd %1563, %1853 : f32
      %1855 = llvm.mul %1847, %out_stride0_1 overflow<nsw> : i64
      %1856 = llvm.add %1855, %1848 overflow<nsw> : i64
      %1857 = llvm.getelementptr inbounds %out_1[%1856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1854, %1857 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb72
    ^bb72:
      %1858 = llvm.add %67, %77 : i64
      %1859 = llvm.add %68, %92 : i64
      %1860 = llvm.icmp "ult" %1858, %39 : i64
      %1861 = llvm.icmp "ult" %1859, %40 : i64
      %1862 = llvm.and %1860, %1861 : i1
      llvm.cond_br %1862, ^bb73, ^bb74
    ^bb73:
      %1863 = llvm.getelementptr inbounds %bias_2[%1859] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1864 = llvm.load %1863 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1865 = llvm.fadd %1564, %1864 : f32
      %1866 = llvm.mul %1858, %out_stride0_1 overflow<nsw> : i64
      %1867 = llvm.add %1866, %1859 overflow<nsw> : i64
      %1868 = llvm.getelementptr inbounds %out_1[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1865, %1868 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb74
    ^bb74:
      %1869 = llvm.add %67, %78 : i64
      %1870 = llvm.add %68, %85 : i64
      %1871 = llvm.icmp "ult" %1869, %39 : i64
      %1872 = llvm.icmp "ult" %1870, %40 : i64
      %1873 = llvm.and %1871, %1872 : i1
      llvm.cond_br %1873, ^bb75, ^bb76
    ^bb75:
      %1874 = llvm.getelementptr inbounds %bias_2[%1870] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1875 = llvm.load %1874 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1876 = llvm.fadd %1565, %1875 : f32
      %1877 = llvm.mul %1869, %out_stride0_1 overflow<nsw> : i64
      %1878 = llvm.add %1877, %1870 overflow<nsw> : i64
      %1879 = llvm.getelementptr inbounds %out_1[%1878] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1876, %1879 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb76
    ^bb76:
      %1880 = llvm.add %67, %78 : i64
      %1881 = llvm.add %68, %86 : i64
      %1882 = llvm.icmp "ult" %1880, %39 : i64
      %1883 = llvm.icmp "ult" %1881, %40 : i64
      %1884 = llvm.and %1882, %1883 : i1
      llvm.cond_br %1884, ^bb77, ^bb78
    ^bb77:
      %1885 = llvm.getelementptr inbounds %bias_2[%1881] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1886 = llvm.load %1885 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1887 = llvm.fadd %1566, %1886 : f32
      %1888 = llvm.mul %1880, %out_stride0_1 overflow<nsw> : i64
      %1889 = llvm.add %1888, %1881 overflow<nsw> : i64
      %1890 = llvm.getelementptr inbounds %out_1[%1889] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1887, %1890 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb78
    ^bb78:
      %1891 = llvm.add %67, %78 : i64
      %1892 = llvm.add %68, %87 : i64
      %1893 = llvm.icmp "ult" %1891, %39 : i64
      %1894 = llvm.icmp "ult" %1892, %40 : i64
      %1895 = llvm.and %1893, %1894 : i1
      llvm.cond_br %1895, ^bb79, ^bb80
    ^bb79:
      %1896 = llvm.getelementptr inbounds %bias_2[%1892] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1897 = llvm.load %1896 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1898 = llvm.fadd %1567, %1897 : f32
      %1899 = llvm.mul %1891, %out_stride0_1 overflow<nsw> : i64
      %1900 = llvm.add %1899, %1892 overflow<nsw> : i64
      %1901 = llvm.getelementptr inbounds %out_1[%1900] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1898, %1901 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb80
    ^bb80:
      %1902 = llvm.add %67, %78 : i64
      %1903 = llvm.add %68, %88 : i64
      %1904 = llvm.icmp "ult" %1902, %39 : i64
      %1905 = llvm.icmp "ult" %1903, %40 : i64
      %1906 = llvm.and %1904, %1905 : i1
      llvm.cond_br %1906, ^bb81, ^bb82
    ^bb81:
      %1907 = llvm.getelementptr inbounds %bias_2[%1903] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1908 = llvm.load %1907 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1909 = llvm.fadd %1568, %1908 : f32
      %1910 = llvm.mul %1902, %out_stride0_1 overflow<nsw> : i64
      %1911 = llvm.add %1910, %1903 overflow<nsw> : i64
      %1912 = llvm.getelementptr inbounds %out_1[%1911] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1909, %1912 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb82
    ^bb82:
      %1913 = llvm.add %67, %78 : i64
      %1914 = llvm.add %68, %89 : i64
      %1915 = llvm.icmp "ult" %1913, %39 : i64
      %1916 = llvm.icmp "ult" %1914, %40 : i64
      %1917 = llvm.and %1915, %1916 : i1
      llvm.cond_br %1917, ^bb83, ^bb84
    ^bb83:
      %1918 = llvm.getelementptr inbounds %bias_2[%1914] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1919 = llvm.load %1918 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1920 = llvm.fadd %1569, %1919 : f32
      %1921 = llvm.mul %1913, %out_stride0_1 overflow<nsw> : i64
      %1922 = llvm.add %1921, %1914 overflow<nsw> : i64
      %1923 = llvm.getelementptr inbounds %out_1[%1922] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1920, %1923 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb84
    ^bb84:
      %1924 = llvm.add %67, %78 : i64
      %1925 = llvm.add %68, %90 : i64
      %1926 = llvm.icmp "ult" %1924, %39 : i64
      %1927 = llvm.icmp "ult" %1925, %40 : i64
      %1928 = llvm.and %1926, %1927 : i1
      llvm.cond_br %1928, ^bb85, ^bb86
    ^bb85:
      %1929 = llvm.getelementptr inbounds %bias_2[%1925] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1930 = llvm.load %1929 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1931 = llvm.fadd %1570, %1930 : f32
      %1932 = llvm.mul %1924, %out_stride0_1 overflow<nsw> : i64
      %1933 = llvm.add %1932, %1925 overflow<nsw> : i64
      %1934 = llvm.getelementptr inbounds %out_1[%1933] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1931, %1934 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb86
    ^bb86:
      %1935 = llvm.add %67, %78 : i64
      %1936 = llvm.add %68, %91 : i64
      %1937 = llvm.icmp "ult" %1935, %39 : i64
      %1938 = llvm.icmp "ult" %1936, %40 : i64
      %1939 = llvm.and %1937, %1938 : i1
      llvm.cond_br %1939, ^bb87, ^bb88
    ^bb87:
      %1940 = llvm.getelementptr inbounds %bias_2[%1936] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1941 = llvm.load %1940 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1942 = llvm.fadd %1571, %1941 : f32
      %1943 = llvm.mul %1935, %out_stride0_1 overflow<nsw> : i64
      %1944 = llvm.add %1943, %1936 overflow<nsw> : i64
      %1945 = llvm.getelementptr inbounds %out_1[%1944] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1942, %1945 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb88
    ^bb88:
      %1946 = llvm.add %67, %78 : i64
      %1947 = llvm.add %68, %92 : i64
      %1948 = llvm.icmp "ult" %1946, %39 : i64
      %1949 = llvm.icmp "ult" %1947, %40 : i64
      %1950 = llvm.and %1948, %1949 : i1
      llvm.cond_br %1950, ^bb89, ^bb90
    ^bb89:
      %1951 = llvm.getelementptr inbounds %bias_2[%1947] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1952 = llvm.load %1951 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1953 = llvm.fadd %1572, %1952 : f32
      %1954 = llvm.mul %1946, %out_stride0_1 overflow<nsw> : i64
      %1955 = llvm.add %1954, %1947 overflow<nsw> : i64
      %1956 = llvm.getelementptr inbounds %out_1[%1955] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1953, %1956 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb90
    ^bb90:
      %1957 = llvm.add %67, %79 : i64
      %1958 = llvm.add %68, %85 : i64
      %1959 = llvm.icmp "ult" %1957, %39 : i64
      %1960 = llvm.icmp "ult" %1958, %40 : i64
      %1961 = llvm.and %1959, %1960 : i1
      llvm.cond_br %1961, ^bb91, ^bb92
    ^bb91:
      %1962 = llvm.getelementptr inbounds %bias_2[%1958] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1963 = llvm.load %1962 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1964 = llvm.fadd %1573, %1963 : f32
      %1965 = llvm.mul %1957, %out_stride0_1 overflow<nsw> : i64
      %1966 = llvm.add %1965, %1958 overflow<nsw> : i64
      %1967 = llvm.getelementptr inbounds %out_1[%1966] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1964, %1967 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb92
    ^bb92:
      %1968 = llvm.add %67, %79 : i64
      %1969 = llvm.add %68, %86 : i64
      %1970 = llvm.icmp "ult" %1968, %39 : i64
      %1971 = llvm.icmp "ult" %1969, %40 : i64
      %1972 = llvm.and %1970, %1971 : i1
      llvm.cond_br %1972, ^bb93, ^bb94
    ^bb93:
      %1973 = llvm.getelementptr inbounds %bias_2[%1969] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1974 = llvm.load %1973 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1975 = llvm.fadd %1574, %1974 : f32
      %1976 = llvm.mul %1968, %out_stride0_1 overflow<nsw> : i64
      %1977 = llvm.add %1976, %1969 overflow<nsw> : i64
      %1978 = llvm.getelementptr inbounds %out_1[%1977] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1975, %1978 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb94
    ^bb94:
      %1979 = llvm.add %67, %79 : i64
      %1980 = llvm.add %68, %87 : i64
      %1981 = llvm.icmp "ult" %1979, %39 : i64
      %1982 = llvm.icmp "ult" %1980, %40 : i64
      %1983 = llvm.and %1981, %1982 : i1
      llvm.cond_br %1983, ^bb95, ^bb96
    ^bb95:
      %1984 = llvm.getelementptr inbounds %bias_2[%1980] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1985 = llvm.load %1984 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1986 = llvm.fadd %1575, %1985 : f32
      %1987 = llvm.mul %1979, %out_stride0_1 overflow<nsw> : i64
      %1988 = llvm.add %1987, %1980 overflow<nsw> : i64
      %1989 = llvm.getelementptr inbounds %out_1[%1988] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1986, %1989 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb96
    ^bb96:
      %1990 = llvm.add %67, %79 : i64
      %1991 = llvm.add %68, %88 : i64
      %1992 = llvm.icmp "ult" %1990, %39 : i64
      %1993 = llvm.icmp "ult" %1991, %40 : i64
      %1994 = llvm.and %1992, %1993 : i1
      llvm.cond_br %1994, ^bb97, ^bb98
    ^bb97:
      %1995 = llvm.getelementptr inbounds %bias_2[%1991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1996 = llvm.load %1995 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1997 = llvm.fadd %1576, %1996 : f32
      %1998 = llvm.mul %1990, %out_stride0_1 overflow<nsw> : i64
      %1999 = llvm.add %1998, %1991 overflow<nsw> : i64
      %2000 = llvm.getelementptr inbounds %out_1[%1999] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1997, %2000 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb98
    ^bb98:
      %2001 = llvm.add %67, %79 : i64
      %2002 = llvm.add %68, %89 : i64
      %2003 = llvm.icmp "ult" %2001, %39 : i64
      %2004 = llvm.icmp "ult" %2002, %40 : i64
      %2005 = llvm.and %2003, %2004 : i1
      llvm.cond_br %2005, ^bb99, ^bb100
    ^bb99:
      %2006 = llvm.getelementptr inbounds %bias_2[%2002] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2007 = llvm.load %2006 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2008 = llvm.fadd %1577, %2007 : f32
      %2009 = llvm.mul %2001, %out_stride0_1 overflow<nsw> : i64
      %2010 = llvm.add %2009, %2002 overflow<nsw> : i64
      %2011 = llvm.getelementptr inbounds %out_1[%2010] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2008, %2011 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb100
    ^bb100:
      %2012 = llvm.add %67, %79 : i64
      %2013 = llvm.add %68, %90 : i64
      %2014 = llvm.icmp "ult" %2012, %39 : i64
      %2015 = llvm.icmp "ult" %2013, %40 : i64
      %2016 = llvm.and %2014, %2015 : i1
      llvm.cond_br %2016, ^bb101, ^bb102
    ^bb101:
      %2017 = llvm.getelementptr inbounds %bias_2[%2013] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2018 = llvm.load %2017 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2019 = llvm.fadd %1578, %2018 : f32
      %2020 = llvm.mul %2012, %out_stride0_1 overflow<nsw> : i64
      %2021 = llvm.add %2020, %2013 overflow<nsw> : i64
      %2022 = llvm.getelementptr inbounds %out_1[%2021] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2019, %2022 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb102
    ^bb102:
      %2023 = llvm.add %67, %79 : i64
      %2024 = llvm.add %68, %91 : i64
      %2025 = llvm.icmp "ult" %2023, %39 : i64
      %2026 = llvm.icmp "ult" %2024, %40 : i64
      %2027 = llvm.and %2025, %2026 : i1
      llvm.cond_br %2027, ^bb103, ^bb104
    ^bb103:
      %2028 = llvm.getelementptr inbounds %bias_2[%2024] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2029 = llvm.load %2028 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2030 = llvm.fadd %1579, %2029 : f32
      %2031 = llvm.mul %2023, %out_stride0_1 overflow<nsw> : i64
      %2032 = llvm.add %2031, %2024 overflow<nsw> : i64
      %2033 = llvm.getelementptr inbounds %out_1[%2032] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2030, %2033 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb104
    ^bb104:
      %2034 = llvm.add %67, %79 : i64
      %2035 = llvm.add %68, %92 : i64
      %2036 = llvm.icmp "ult" %2034, %39 : i64
      %2037 = llvm.icmp "ult" %2035, %40 : i64
      %2038 = llvm.and %2036, %2037 : i1
      llvm.cond_br %2038, ^bb105, ^bb106
    ^bb105:
      %2039 = llvm.getelementptr inbounds %bias_2[%2035] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2040 = llvm.load %2039 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2041 = llvm.fadd %1580, %2040 : f32
      %2042 = llvm.mul %2034, %out_stride0_1 overflow<nsw> : i64
      %2043 = llvm.add %2042, %2035 overflow<nsw> : i64
      %2044 = llvm.getelementptr inbounds %out_1[%2043] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2041, %2044 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb106
    ^bb106:
      %2045 = llvm.add %67, %80 : i64
      %2046 = llvm.add %68, %85 : i64
      %2047 = llvm.icmp "ult" %2045, %39 : i64
      %2048 = llvm.icmp "ult" %2046, %40 : i64
      %2049 = llvm.and %2047, %2048 : i1
      llvm.cond_br %2049, ^bb107, ^bb108
    ^bb107:
      %2050 = llvm.getelementptr inbounds %bias_2[%2046] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2051 = llvm.load %2050 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2052 = llvm.fadd %1581, %2051 : f32
      %2053 = llvm.mul %2045, %out_stride0_1 overflow<nsw> : i64
      %2054 = llvm.add %2053, %2046 overflow<nsw> : i64
      %2055 = llvm.getelementptr inbounds %out_1[%2054] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2052, %2055 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb108
    ^bb108:
      %2056 = llvm.add %67, %80 : i64
      %2057 = llvm.add %68, %86 : i64
      %2058 = llvm.icmp "ult" %2056, %39 : i64
      %2059 = llvm.icmp "ult" %2057, %40 : i64
      %2060 = llvm.and %2058, %2059 : i1
      llvm.cond_br %2060, ^bb109, ^bb110
    ^bb109:
      %2061 = llvm.getelementptr inbounds %bias_2[%2057] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2062 = llvm.load %2061 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2063 = llvm.fadd %1582, %2062 : f32
      %2064 = llvm.mul %2056, %out_stride0_1 overflow<nsw> : i64
      %2065 = llvm.add %2064, %2057 overflow<nsw> : i64
      %2066 = llvm.getelementptr inbounds %out_1[%2065] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2063, %2066 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb110
    ^bb110:
      %2067 = llvm.add %67, %80 : i64
      %2068 = llvm.add %68, %87 : i64
      %2069 = llvm.icmp "ult" %2067, %39 : i64
      %2070 = llvm.icmp "ult" %2068, %40 : i64
      %2071 = llvm.and %2069, %2070 : i1
      llvm.cond_br %2071, ^bb111, ^bb112
    ^bb111:
      %2072 = llvm.getelementptr inbounds %bias_2[%2068] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2073 = llvm.load %2072 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2074 = llvm.fadd %1583, %2073 : f32
      %2075 = llvm.mul %2067, %out_stride0_1 overflow<nsw> : i64
      %2076 = llvm.add %2075, %2068 overflow<nsw> : i64
      %2077 = llvm.getelementptr inbounds %out_1[%2076] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2074, %2077 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb112
    ^bb112:
      %2078 = llvm.add %67, %80 : i64
      %2079 = llvm.add %68, %88 : i64
      %2080 = llvm.icmp "ult" %2078, %39 : i64
      %2081 = llvm.icmp "ult" %2079, %40 : i64
      %2082 = llvm.and %2080, %2081 : i1
      llvm.cond_br %2082, ^bb113, ^bb114
    ^bb113:
      %2083 = llvm.getelementptr inbounds %bias_2[%2079] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2084 = llvm.load %2083 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2085 = llvm.fadd %1584, %2084 : f32
      %2086 = llvm.mul %2078, %out_stride0_1 overflow<nsw> : i64
      %2087 = llvm.add %2086, %2079 overflow<nsw> : i64
      %2088 = llvm.getelementptr inbounds %out_1[%2087] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2085, %2088 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb114
    ^bb114:
      %2089 = llvm.add %67, %80 : i64
      %2090 = llvm.add %68, %89 : i64
      %2091 = llvm.icmp "ult" %2089, %39 : i64
      %2092 = llvm.icmp "ult" %2090, %40 : i64
      %2093 = llvm.and %2091, %2092 : i1
      llvm.cond_br %2093, ^bb115, ^bb116
    ^bb115:
      %2094 = llvm.getelementptr inbounds %bias_2[%2090] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2095 = llvm.load %2094 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2096 = llvm.fadd %1585, %2095 : f32
      %2097 = llvm.mul %2089, %out_stride0_1 overflow<nsw> : i64
      %2098 = llvm.add %2097, %2090 overflow<nsw> : i64
      %2099 = llvm.getelementptr inbounds %out_1[%2098] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2096, %2099 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb116
    ^bb116:
      %2100 = llvm.add %67, %80 : i64
      %2101 = llvm.add %68, %90 : i64
      %2102 = llvm.icmp "ult" %2100, %39 : i64
      %2103 = llvm.icmp "ult" %2101, %40 : i64
      %2104 = llvm.and %2102, %2103 : i1
      llvm.cond_br %2104, ^bb117, ^bb118
    ^bb117:
      %2105 = llvm.getelementptr inbounds %bias_2[%2101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2106 = llvm.load %2105 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2107 = llvm.fadd %1586, %2106 : f32
      %2108 = llvm.mul %2100, %out_stride0_1 overflow<nsw> : i64
      %2109 = llvm.add %2108, %2101 overflow<nsw> : i64
      %2110 = llvm.getelementptr inbounds %out_1[%2109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2107, %2110 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb118
    ^bb118:
      %2111 = llvm.add %67, %80 : i64
      %2112 = llvm.add %68, %91 : i64
      %2113 = llvm.icmp "ult" %2111, %39 : i64
      %2114 = llvm.icmp "ult" %2112, %40 : i64
      %2115 = llvm.and %2113, %2114 : i1
      llvm.cond_br %2115, ^bb119, ^bb120
    ^bb119:
      %2116 = llvm.getelementptr inbounds %bias_2[%2112] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2117 = llvm.load %2116 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2118 = llvm.fadd %1587, %2117 : f32
      %2119 = llvm.mul %2111, %out_stride0_1 overflow<nsw> : i64
      %2120 = llvm.add %2119, %2112 overflow<nsw> : i64
      %2121 = llvm.getelementptr inbounds %out_1[%2120] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2118, %2121 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb120
    ^bb120:
      %2122 = llvm.add %67, %80 : i64
      %2123 = llvm.add %68, %92 : i64
      %2124 = llvm.icmp "ult" %2122, %39 : i64
      %2125 = llvm.icmp "ult" %2123, %40 : i64
      %2126 = llvm.and %2124, %2125 : i1
      llvm.cond_br %2126, ^bb121, ^bb122
    ^bb121:
      %2127 = llvm.getelementptr inbounds %bias_2[%2123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2128 = llvm.load %2127 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2129 = llvm.fadd %1588, %2128 : f32
      %2130 = llvm.mul %2122, %out_stride0_1 overflow<nsw> : i64
      %2131 = llvm.add %2130, %2123 overflow<nsw> : i64
      %2132 = llvm.getelementptr inbounds %out_1[%2131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2129, %2132 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb122
    ^bb122:
      %2133 = llvm.add %67, %81 : i64
      %2134 = llvm.add %68, %85 : i64
      %2135 = llvm.icmp "ult" %2133, %39 : i64
      %2136 = llvm.icmp "ult" %2134, %40 : i64
      %2137 = llvm.and %2135, %2136 : i1
      llvm.cond_br %2137, ^bb123, ^bb124
    ^bb123:
      %2138 = llvm.getelementptr inbounds %bias_2[%2134] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2139 = llvm.load %2138 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2140 = llvm.fadd %1589, %2139 : f32
      %2141 = llvm.mul %2133, %out_stride0_1 overflow<nsw> : i64
      %2142 = llvm.add %2141, %2134 overflow<nsw> : i64
      %2143 = llvm.getelementptr inbounds %out_1[%2142] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2140, %2143 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb124
    ^bb124:
      %2144 = llvm.add %67, %81 : i64
      %2145 = llvm.add %68, %86 : i64
      %2146 = llvm.icmp "ult" %2144, %39 : i64
      %2147 = llvm.icmp "ult" %2145, %40 : i64
      %2148 = llvm.and %2146, %2147 : i1
      llvm.cond_br %2148, ^bb125, ^bb126
    ^bb125:
      %2149 = llvm.getelementptr inbounds %bias_2[%2145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2150 = llvm.load %2149 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2151 = llvm.fadd %1590, %2150 : f32
      %2152 = llvm.mul %2144, %out_stride0_1 overflow<nsw> : i64
      %2153 = llvm.add %2152, %2145 overflow<nsw> : i64
      %2154 = llvm.getelementptr inbounds %out_1[%2153] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2151, %2154 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb126
    ^bb126:
      %2155 = llvm.add %67, %81 : i64
      %2156 = llvm.add %68, %87 : i64
      %2157 = llvm.icmp "ult" %2155, %39 : i64
      %2158 = llvm.icmp "ult" %2156, %40 : i64
      %2159 = llvm.and %2157, %2158 : i1
      llvm.cond_br %2159, ^bb127, ^bb128
    ^bb127:
      %2160 = llvm.getelementptr inbounds %bias_2[%2156] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2161 = llvm.load %2160 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2162 = llvm.fadd %1591, %2161 : f32
      %2163 = llvm.mul %2155, %out_stride0_1 overflow<nsw> : i64
      %2164 = llvm.add %2163, %2156 overflow<nsw> : i64
      %2165 = llvm.getelementptr inbounds %out_1[%2164] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2162, %2165 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb128
    ^bb128:
      %2166 = llvm.add %67, %81 : i64
      %2167 = llvm.add %68, %88 : i64
      %2168 = llvm.icmp "ult" %2166, %39 : i64
      %2169 = llvm.icmp "ult" %2167, %40 : i64
      %2170 = llvm.and %2168, %2169 : i1
      llvm.cond_br %2170, ^bb129, ^bb130
    ^bb129:
      %2171 = llvm.getelementptr inbounds %bias_2[%2167] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2172 = llvm.load %2171 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2173 = llvm.fadd %1592, %2172 : f32
      %2174 = llvm.mul %2166, %out_stride0_1 overflow<nsw> : i64
      %2175 = llvm.add %2174, %2167 overflow<nsw> : i64
      %2176 = llvm.getelementptr inbounds %out_1[%2175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2173, %2176 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb130
    ^bb130:
      %2177 = llvm.add %67, %81 : i64
      %2178 = llvm.add %68, %89 : i64
      %2179 = llvm.icmp "ult" %2177, %39 : i64
      %2180 = llvm.icmp "ult" %2178, %40 : i64
      %2181 = llvm.and %2179, %2180 : i1
      llvm.cond_br %2181, ^bb131, ^bb132
    ^bb131:
      %2182 = llvm.getelementptr inbounds %bias_2[%2178] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2183 = llvm.load %2182 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2184 = llvm.fadd %1593, %2183 : f32
      %2185 = llvm.mul %2177, %out_stride0_1 overflow<nsw> : i64
      %2186 = llvm.add %2185, %2178 overflow<nsw> : i64
      %2187 = llvm.getelementptr inbounds %out_1[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2184, %2187 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb132
    ^bb132:
      %2188 = llvm.add %67, %81 : i64
      %2189 = llvm.add %68, %90 : i64
      %2190 = llvm.icmp "ult" %2188, %39 : i64
      %2191 = llvm.icmp "ult" %2189, %40 : i64
      %2192 = llvm.and %2190, %2191 : i1
      llvm.cond_br %2192, ^bb133, ^bb134
    ^bb133:
      %2193 = llvm.getelementptr inbounds %bias_2[%2189] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2194 = llvm.load %2193 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2195 = llvm.fadd %1594, %2194 : f32
      %2196 = llvm.mul %2188, %out_stride0_1 overflow<nsw> : i64
      %2197 = llvm.add %2196, %2189 overflow<nsw> : i64
      %2198 = llvm.getelementptr inbounds %out_1[%2197] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2195, %2198 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb134
    ^bb134:
      %2199 = llvm.add %67, %81 : i64
      %2200 = llvm.add %68, %91 : i64
      %2201 = llvm.icmp "ult" %2199, %39 : i64
      %2202 = llvm.icmp "ult" %2200, %40 : i64
      %2203 = llvm.and %2201, %2202 : i1
      llvm.cond_br %2203, ^bb135, ^bb136
    ^bb135:
      %2204 = llvm.getelementptr inbounds %bias_2[%2200] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2205 = llvm.load %2204 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2206 = llvm.fadd %1595, %2205 : f32
      %2207 = llvm.mul %2199, %out_stride0_1 overflow<nsw> : i64
      %2208 = llvm.add %2207, %2200 overflow<nsw> : i64
      %2209 = llvm.getelementptr inbounds %out_1[%2208] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2206, %2209 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb136
    ^bb136:
      %2210 = llvm.add %67, %81 : i64
      %2211 = llvm.add %68, %92 : i64
      %2212 = llvm.icmp "ult" %2210, %39 : i64
      %2213 = llvm.icmp "ult" %2211, %40 : i64
      %2214 = llvm.and %2212, %2213 : i1
      llvm.cond_br %2214, ^bb137, ^bb138
    ^bb137:
      %2215 = llvm.getelementptr inbounds %bias_2[%2211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2216 = llvm.load %2215 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2217 = llvm.fadd %1596, %2216 : f32
      %2218 = llvm.mul %2210, %out_stride0_1 overflow<nsw> : i64
      %2219 = llvm.add %2218, %2211 overflow<nsw> : i64
      %2220 = llvm.getelementptr inbounds %out_1[%2219] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2217, %2220 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb138
    ^bb138:
      %2221 = llvm.add %67, %82 : i64
      %2222 = llvm.add %68, %85 : i64
      %2223 = llvm.icmp "ult" %2221, %39 : i64
      %2224 = llvm.icmp "ult" %2222, %40 : i64
      %2225 = llvm.and %2223, %2224 : i1
      llvm.cond_br %2225, ^bb139, ^bb140
    ^bb139:
      %2226 = llvm.getelementptr inbounds %bias_2[%2222] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2227 = llvm.load %2226 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2228 = llvm.fadd %1597, %2227 : f32
      %2229 = llvm.mul %2221, %out_stride0_1 overflow<nsw> : i64
      %2230 = llvm.add %2229, %2222 overflow<nsw> : i64
      %2231 = llvm.getelementptr inbounds %out_1[%2230] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2228, %2231 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb140
    ^bb140:
      %2232 = llvm.add %67, %82 : i64
      %2233 = llvm.add %68, %86 : i64
      %2234 = llvm.icmp "ult" %2232, %39 : i64
      %2235 = llvm.icmp "ult" %2233, %40 : i64
      %2236 = llvm.and %2234, %2235 : i1
      llvm.cond_br %2236, ^bb141, ^bb142
    ^bb141:
      %2237 = llvm.getelementptr inbounds %bias_2[%2233] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2238 = llvm.load %2237 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2239 = llvm.fadd %1598, %2238 : f32
      %2240 = llvm.mul %2232, %out_stride0_1 overflow<nsw> : i64
      %2241 = llvm.add %2240, %2233 overflow<nsw> : i64
      %2242 = llvm.getelementptr inbounds %out_1[%2241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2239, %2242 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb142
    ^bb142:
      %2243 = llvm.add %67, %82 : i64
      %2244 = llvm.add %68, %87 : i64
      %2245 = llvm.icmp "ult" %2243, %39 : i64
      %2246 = llvm.icmp "ult" %2244, %40 : i64
      %2247 = llvm.and %2245, %2246 : i1
      llvm.cond_br %2247, ^bb143, ^bb144
    ^bb143:
      %2248 = llvm.getelementptr inbounds %bias_2[%2244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2249 = llvm.load %2248 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2250 = llvm.fadd %1599, %2249 : f32
      %2251 = llvm.mul %2243, %out_stride0_1 overflow<nsw> : i64
      %2252 = llvm.add %2251, %2244 overflow<nsw> : i64
      %2253 = llvm.getelementptr inbounds %out_1[%2252] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2250, %2253 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb144
    ^bb144:
      %2254 = llvm.add %67, %82 : i64
      %2255 = llvm.add %68, %88 : i64
      %2256 = llvm.icmp "ult" %2254, %39 : i64
      %2257 = llvm.icmp "ult" %2255, %40 : i64
      %2258 = llvm.and %2256, %2257 : i1
      llvm.cond_br %2258, ^bb145, ^bb146
    ^bb145:
      %2259 = llvm.getelementptr inbounds %bias_2[%2255] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2260 = llvm.load %2259 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2261 = llvm.fadd %1600, %2260 : f32
      %2262 = llvm.mul %2254, %out_stride0_1 overflow<nsw> : i64
      %2263 = llvm.add %2262, %2255 overflow<nsw> : i64
      %2264 = llvm.getelementptr inbounds %out_1[%2263] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2261, %2264 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb146
    ^bb146:
      %2265 = llvm.add %67, %82 : i64
      %2266 = llvm.add %68, %89 : i64
      %2267 = llvm.icmp "ult" %2265, %39 : i64
      %2268 = llvm.icmp "ult" %2266, %40 : i64
      %2269 = llvm.and %2267, %2268 : i1
      llvm.cond_br %2269, ^bb147, ^bb148
    ^bb147:
      %2270 = llvm.getelementptr inbounds %bias_2[%2266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2271 = llvm.load %2270 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2272 = llvm.fadd %1601, %2271 : f32
      %2273 = llvm.mul %2265, %out_stride0_1 overflow<nsw> : i64
      %2274 = llvm.add %2273, %2266 overflow<nsw> : i64
      %2275 = llvm.getelementptr inbounds %out_1[%2274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2272, %2275 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb148
    ^bb148:
      %2276 = llvm.add %67, %82 : i64
      %2277 = llvm.add %68, %90 : i64
      %2278 = llvm.icmp "ult" %2276, %39 : i64
      %2279 = llvm.icmp "ult" %2277, %40 : i64
      %2280 = llvm.and %2278, %2279 : i1
      llvm.cond_br %2280, ^bb149, ^bb150
    ^bb149:
      %2281 = llvm.getelementptr inbounds %bias_2[%2277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2282 = llvm.load %2281 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2283 = llvm.fadd %1602, %2282 : f32
      %2284 = llvm.mul %2276, %out_stride0_1 overflow<nsw> : i64
      %2285 = llvm.add %2284, %2277 overflow<nsw> : i64
      %2286 = llvm.getelementptr inbounds %out_1[%2285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2283, %2286 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb150
    ^bb150:
      %2287 = llvm.add %67, %82 : i64
      %2288 = llvm.add %68, %91 : i64
      %2289 = llvm.icmp "ult" %2287, %39 : i64
      %2290 = llvm.icmp "ult" %2288, %40 : i64
      %2291 = llvm.and %2289, %2290 : i1
      llvm.cond_br %2291, ^bb151, ^bb152
    ^bb151:
      %2292 = llvm.getelementptr inbounds %bias_2[%2288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2293 = llvm.load %2292 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2294 = llvm.fadd %1603, %2293 : f32
      %2295 = llvm.mul %2287, %out_stride0_1 overflow<nsw> : i64
      %2296 = llvm.add %2295, %2288 overflow<nsw> : i64
      %2297 = llvm.getelementptr inbounds %out_1[%2296] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2294, %2297 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb152
    ^bb152:
      %2298 = llvm.add %67, %82 : i64
      %2299 = llvm.add %68, %92 : i64
      %2300 = llvm.icmp "ult" %2298, %39 : i64
      %2301 = llvm.icmp "ult" %2299, %40 : i64
      %2302 = llvm.and %2300, %2301 : i1
      llvm.cond_br %2302, ^bb153, ^bb154
    ^bb153:
      %2303 = llvm.getelementptr inbounds %bias_2[%2299] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %2304 = llvm.load %2303 {alignment = 4 : i64} : !llvm.ptr -> f32
      %2305 = llvm.fadd %1604, %2304 : f32
      %2306 = llvm.mul %2298, %out_stride0_1 overflow<nsw> : i64
      %2307 = llvm.add %2306, %2299 overflow<nsw> : i64
      %2308 = llvm.getelementptr inbounds %out_1[%2307] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %2305, %2308 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb154
    ^bb154:
      llvm.return
    }
  }
}
