// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0xff800000 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = memref.dim %x, %0 : memref<?x?xf32>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    affine.parallel (%i) = (0) to (symbol(%3)) {
      affine.if affine_set<()[s0] : (((s0 * -1) + 8192) >= 0)>()[%5] {
        %6 = memref.alloc() {alignment = 64 : i64} : memref<8192xf32>
        %7 = affine.parallel (%j) = (0) to (symbol(%5)) reduce ("maximumf") -> (f32) {
          %8 = affine.load %x[%i, %j] : memref<?x?xf32>
          affine.store %8, %6[%j] : memref<8192xf32>
          affine.yield %8 : f32
        } {mapping = "threads"}
        %9 = arith.maximumf %1, %7 fastmath<nsz> : f32
        %10 = affine.parallel (%j_1) = (0) to (symbol(%5)) reduce ("addf") -> (f32) {
          %11 = affine.load %6[%j_1] : memref<8192xf32>
          %12 = arith.subf %11, %9 : f32
          %13 = math.exp %12 : f32
          affine.store %13, %6[%j_1] : memref<8192xf32>
          affine.yield %13 : f32
        } {mapping = "threads"}
        %14 = arith.addf %2, %10 fastmath<reassoc,contract> : f32
        affine.parallel (%j_2) = (0) to (symbol(%5)) {
          %15 = affine.load %6[%j_2] : memref<8192xf32>
          %16 = arith.divf %15, %14 : f32
          affine.store %16, %out_1[%i, %j_2] : memref<?x?xf32>
        } {mapping = "threads"}
        memref.dealloc %6 : memref<8192xf32>
      } else {
        %17 = affine.parallel (%j_3) = (0) to (symbol(%5)) reduce ("maximumf") -> (f32) {
          %18 = affine.load %x[%i, %j_3] : memref<?x?xf32>
          affine.yield %18 : f32
        } {mapping = "threads"}
        %19 = arith.maximumf %1, %17 fastmath<nsz> : f32
        %20 = affine.parallel (%j_4) = (0) to (symbol(%5)) reduce ("addf") -> (f32) {
          %21 = affine.load %x[%i, %j_4] : memref<?x?xf32>
          %22 = arith.subf %21, %19 : f32
          %23 = math.exp %22 : f32
          affine.store %23, %out_1[%i, %j_4] : memref<?x?xf32>
          affine.yield %23 : f32
        } {mapping = "threads"}
        %24 = arith.addf %2, %20 fastmath<reassoc,contract> : f32
        affine.parallel (%j_5) = (0) to (symbol(%5)) {
          %25 = affine.load %out_1[%i, %j_5] : memref<?x?xf32>
          %26 = arith.divf %25, %24 : f32
          affine.store %26, %out_1[%i, %j_5] : memref<?x?xf32>
        } {mapping = "threads"}
      }
    } {mapping = "blocks", block_size = 256 : i64}
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf32>
    %4 = arith.cmpi slt, %0, %3 : index
    cf.assert %4, "ValueError: zero-size array to reduction operation maximum which has no identity"
    func.return %1, %3 : index, index
  }
}
// ----- loop
builtin.module attributes {gpu.container_module} {
  func.func @program(%x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8192 = arith.constant 8192 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0xff800000 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = memref.dim %x, %0 : memref<?x?xf32>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %6 = arith.constant 0 : index
    %7 = arith.maxsi %3, %6 : index
    %8 = arith.constant 1 : index
    %9 = arith.constant 256 : index
    gpu.launch_func @kernels::@program_kernel blocks in (%7, %8, %8) threads in (%9, %8, %8) args(%5 : index, %x : memref<?x?xf32>, %out_1 : memref<?x?xf32>)
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf32>
    %4 = arith.cmpi slt, %0, %3 : index
    cf.assert %4, "ValueError: zero-size array to reduction operation maximum which has no identity"
    func.return %1, %3 : index, index
  }
  gpu.module @kernels {
    "memref.global"() <{sym_name = "shared4", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared3", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared2", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    func.func private @exp_f32(%0: f32) -> f32 {
      %1 = arith.constant 8.900000e+01 : f32
      %2 = arith.cmpf ogt, %0, %1 : f32
      %3 = arith.select %2, %1, %0 : f32
      %4 = arith.constant -1.040000e+02 : f32
      %5 = arith.cmpf olt, %3, %4 : f32
      %6 = arith.select %5, %4, %3 : f32
      %7 = arith.constant 0x4B400000 : f32
      %8 = arith.constant 1.44269502 : f32
      %9 = math.fma %6, %8, %7 : f32
      %10 = arith.subf %9, %7 : f32
      %11 = arith.constant -0.693359375 : f32
      %12 = math.fma %10, %11, %6 : f32
      %13 = arith.constant 0.000212194442 : f32
      %14 = math.fma %10, %13, %12 : f32
      %15 = arith.constant 0.000198910799 : f32
      %16 = arith.constant 0.00139337312 : f32
      %17 = math.fma %15, %14, %16 : f32
      %18 = arith.constant 0.00833331048 : f32
      %19 = math.fma %17, %14, %18 : f32
      %20 = arith.constant 0.041666463 : f32
      %21 = math.fma %19, %14, %20 : f32
      %22 = arith.constant 0.166666672 : f32
      %23 = math.fma %21, %14, %22 : f32
      %24 = arith.constant 5.000000e-01 : f32
      %25 = math.fma %23, %14, %24 : f32
      %26 = arith.constant 1.000000e+00 : f32
      %27 = math.fma %25, %14, %26 : f32
      %28 = math.fma %27, %14, %26 : f32
      %29 = arith.bitcast %9 : f32 to i32
      %30 = arith.bitcast %7 : f32 to i32
      %31 = arith.subi %29, %30 : i32
      %32 = arith.constant 1 : i32
      %33 = arith.shrsi %31, %32 : i32
      %34 = arith.constant 127 : i32
      %35 = arith.addi %33, %34 : i32
      %36 = arith.constant 23 : i32
      %37 = arith.shli %35, %36 : i32
      %38 = arith.bitcast %37 : i32 to f32
      %39 = arith.mulf %28, %38 : f32
      %40 = arith.subi %31, %33 : i32
      %41 = arith.addi %40, %34 : i32
      %42 = arith.shli %41, %36 : i32
      %43 = arith.bitcast %42 : i32 to f32
      %44 = arith.mulf %39, %43 : f32
      func.return %44 : f32
    }
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<8192xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @program_kernel(%0: index, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %c8192 = arith.constant 8192 : index
      %c0 = arith.constant 0 : index
      %1 = arith.constant 0xff800000 : f32
      %2 = arith.constant 0.000000e+00 : f32
      %3 = arith.subi %c8192, %0 overflow<nsw> : index
      %4 = arith.cmpi sge, %3, %c0 : index
      scf.if %4 {
        %5 = memref.get_global @shared0 : memref<8192xf32, #gpu.address_space<workgroup>>
        %6 = "memref.memory_space_cast"(%5) : (memref<8192xf32, #gpu.address_space<workgroup>>) -> memref<8192xf32>
        %7 = arith.constant 0xff800000 : f32
        %8 = arith.constant 0xff800000 : f32
        %9 = arith.constant 0 : index
        %10 = arith.maxsi %0, %9 : index
        %11 = arith.constant 4 : index
        %12 = arith.ceildivsi %10, %11 : index
        %13 = arith.constant 256 : index
        %14 = scf.for %15 = %thread to %12 step %13 iter_args(%16 = %8) -> (f32) {
          %17 = arith.constant 4 : index
          %18 = arith.muli %15, %17 : index
          %19 = arith.constant 4 : index
          %20 = arith.addi %18, %19 : index
          %21 = arith.cmpi ule, %20, %10 : index
          %22 = arith.constant 1 : index
          %23 = memref.dim %x, %22 : memref<?x?xf32>
          %24 = arith.muli %block, %23 : index
          %25 = arith.addi %24, %18 : index
          %26 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
          %27 = arith.constant 15 : index
          %28 = arith.andi %26, %27 : index
          %29 = arith.constant 3 : index
          %30 = arith.andi %25, %29 : index
          %31 = arith.constant 3 : index
          %32 = arith.andi %18, %31 : index
          %33 = arith.ori %28, %30 : index
          %34 = arith.ori %33, %32 : index
          %35 = arith.constant 0 : index
          %36 = arith.cmpi eq, %34, %35 : index
          %37 = arith.andi %21, %36 : i1
          %38 = scf.if %37 -> (f32) {
            %39 = arith.constant 1 : index
            %40 = arith.addi %18, %39 : index
            %41 = arith.constant 2 : index
            %42 = arith.addi %18, %41 : index
            %43 = arith.constant 3 : index
            %44 = arith.addi %18, %43 : index
            %45 = vector.load %x[%block, %18] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
            %46 = vector.extract %45[0] : f32 from vector<4xf32>
            %47 = vector.extract %45[1] : f32 from vector<4xf32>
            %48 = vector.extract %45[2] : f32 from vector<4xf32>
            %49 = vector.extract %45[3] : f32 from vector<4xf32>
            %50 = vector.from_elements %46, %47, %48, %49 : vector<4xf32>
            vector.store %50, %6[%18] {alignment = 16 : i64} : memref<8192xf32>, vector<4xf32>
            %51 = arith.maximumf %16, %46 : f32
            %52 = arith.maximumf %51, %47 : f32
            %53 = arith.maximumf %52, %48 : f32
            %54 = arith.maximumf %53, %49 : f32
            scf.yield %54 : f32
          } else {
            %55 = arith.constant 1 : index
            %56 = arith.minui %20, %10 : index
            %57 = scf.for %58 = %18 to %56 step %55 iter_args(%59 = %16) -> (f32) {
              %60 = memref.load %x[%block, %58] : memref<?x?xf32>
              memref.store %60, %6[%58] : memref<8192xf32>
              %61 = arith.maximumf %59, %60 : f32
              scf.yield %61 : f32
            }
            scf.yield %57 : f32
          }
          scf.yield %38 : f32
        }
        %62 = arith.constant 32 : i32
        %63 = arith.constant 16 : i32
        %64, %65 = gpu.shuffle xor %14, %63, %62 : f32
        %66 = arith.maximumf %14, %64 : f32
        %67 = arith.constant 8 : i32
        %68, %69 = gpu.shuffle xor %66, %67, %62 : f32
        %70 = arith.maximumf %66, %68 : f32
        %71 = arith.constant 4 : i32
        %72, %73 = gpu.shuffle xor %70, %71, %62 : f32
        %74 = arith.maximumf %70, %72 : f32
        %75 = arith.constant 2 : i32
        %76, %77 = gpu.shuffle xor %74, %75, %62 : f32
        %78 = arith.maximumf %74, %76 : f32
        %79 = arith.constant 1 : i32
        %80, %81 = gpu.shuffle xor %78, %79, %62 : f32
        %82 = arith.maximumf %78, %80 : f32
        %83 = memref.get_global @shared1 : memref<8xf32, #gpu.address_space<workgroup>>
        %84 = arith.constant 31 : index
        %85 = arith.andi %thread, %84 : index
        %86 = arith.constant 5 : index
        %87 = arith.shrui %thread, %86 : index
        %88 = arith.constant 0 : index
        %89 = arith.cmpi eq, %85, %88 : index
        scf.if %89 {
          memref.store %82, %83[%87] : memref<8xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %90 = arith.constant 0 : index
        %91 = memref.load %83[%90] : memref<8xf32, #gpu.address_space<workgroup>>
        %92 = arith.constant 1 : index
        %93 = memref.load %83[%92] : memref<8xf32, #gpu.address_space<workgroup>>
        %94 = arith.constant 2 : index
        %95 = memref.load %83[%94] : memref<8xf32, #gpu.address_space<workgroup>>
        %96 = arith.constant 3 : index
        %97 = memref.load %83[%96] : memref<8xf32, #gpu.address_space<workgroup>>
        %98 = arith.constant 4 : index
        %99 = memref.load %83[%98] : memref<8xf32, #gpu.address_space<workgroup>>
        %100 = arith.constant 5 : index
        %101 = memref.load %83[%100] : memref<8xf32, #gpu.address_space<workgroup>>
        %102 = arith.constant 6 : index
        %103 = memref.load %83[%102] : memref<8xf32, #gpu.address_space<workgroup>>
        %104 = arith.constant 7 : index
        %105 = memref.load %83[%104] : memref<8xf32, #gpu.address_space<workgroup>>
        %106 = arith.maximumf %91, %93 : f32
        %107 = arith.maximumf %95, %97 : f32
        %108 = arith.maximumf %99, %101 : f32
        %109 = arith.maximumf %103, %105 : f32
        %110 = arith.maximumf %106, %107 : f32
        %111 = arith.maximumf %108, %109 : f32
        %112 = arith.maximumf %110, %111 : f32
        %113 = arith.maximumf %7, %112 : f32
        %114 = arith.maximumf %1, %113 fastmath<nsz> : f32
        %115 = arith.constant -0.000000e+00 : f32
        %116 = arith.constant -0.000000e+00 : f32
        %117 = arith.constant 0 : index
        %118 = arith.maxsi %0, %117 : index
        %119 = arith.constant 4 : index
        %120 = arith.ceildivsi %118, %119 : index
        %121 = arith.constant 256 : index
        %122 = scf.for %123 = %thread to %120 step %121 iter_args(%124 = %116) -> (f32) {
          %125 = arith.constant 4 : index
          %126 = arith.muli %123, %125 : index
          %127 = arith.constant 4 : index
          %128 = arith.addi %126, %127 : index
          %129 = arith.cmpi ule, %128, %118 : index
          %130 = arith.constant 3 : index
          %131 = arith.andi %126, %130 : index
          %132 = arith.constant 0 : index
          %133 = arith.cmpi eq, %131, %132 : index
          %134 = arith.andi %129, %133 : i1
          %135 = scf.if %134 -> (f32) {
            %136 = arith.constant 1 : index
            %137 = arith.addi %126, %136 : index
            %138 = arith.constant 2 : index
            %139 = arith.addi %126, %138 : index
            %140 = arith.constant 3 : index
            %141 = arith.addi %126, %140 : index
            %142 = vector.load %6[%126] {alignment = 16 : i64} : memref<8192xf32>, vector<4xf32>
            %143 = vector.extract %142[0] : f32 from vector<4xf32>
            %144 = vector.extract %142[1] : f32 from vector<4xf32>
            %145 = vector.extract %142[2] : f32 from vector<4xf32>
            %146 = vector.extract %142[3] : f32 from vector<4xf32>
            %147 = arith.subf %143, %114 : f32
            %148 = arith.subf %144, %114 : f32
            %149 = arith.subf %145, %114 : f32
            %150 = arith.subf %146, %114 : f32
            %151 = func.call @exp_f32(%147) : (f32) -> f32
            %152 = func.call @exp_f32(%148) : (f32) -> f32
            %153 = func.call @exp_f32(%149) : (f32) -> f32
            %154 = func.call @exp_f32(%150) : (f32) -> f32
            %155 = vector.from_elements %151, %152, %153, %154 : vector<4xf32>
            vector.store %155, %6[%126] {alignment = 16 : i64} : memref<8192xf32>, vector<4xf32>
            %156 = arith.addf %124, %151 : f32
            %157 = arith.addf %156, %152 : f32
            %158 = arith.addf %157, %153 : f32
            %159 = arith.addf %158, %154 : f32
            scf.yield %159 : f32
          } else {
            %160 = arith.constant 1 : index
            %161 = arith.minui %128, %118 : index
            %162 = scf.for %163 = %126 to %161 step %160 iter_args(%164 = %124) -> (f32) {
              %165 = memref.load %6[%163] : memref<8192xf32>
              %166 = arith.subf %165, %114 : f32
              %167 = func.call @exp_f32(%166) : (f32) -> f32
              memref.store %167, %6[%163] : memref<8192xf32>
              %168 = arith.addf %164, %167 : f32
              scf.yield %168 : f32
            }
            scf.yield %162 : f32
          }
          scf.yield %135 : f32
        }
        %169 = arith.constant 32 : i32
        %170 = arith.constant 16 : i32
        %171, %172 = gpu.shuffle xor %122, %170, %169 : f32
        %173 = arith.addf %122, %171 : f32
        %174 = arith.constant 8 : i32
        %175, %176 = gpu.shuffle xor %173, %174, %169 : f32
        %177 = arith.addf %173, %175 : f32
        %178 = arith.constant 4 : i32
        %179, %180 = gpu.shuffle xor %177, %178, %169 : f32
        %181 = arith.addf %177, %179 : f32
        %182 = arith.constant 2 : i32
        %183, %184 = gpu.shuffle xor %181, %182, %169 : f32
        %185 = arith.addf %181, %183 : f32
        %186 = arith.constant 1 : i32
        %187, %188 = gpu.shuffle xor %185, %186, %169 : f32
        %189 = arith.addf %185, %187 : f32
        %190 = memref.get_global @shared2 : memref<8xf32, #gpu.address_space<workgroup>>
        %191 = arith.constant 31 : index
        %192 = arith.andi %thread, %191 : index
        %193 = arith.constant 5 : index
        %194 = arith.shrui %thread, %193 : index
        %195 = arith.constant 0 : index
        %196 = arith.cmpi eq, %192, %195 : index
        scf.if %196 {
          memref.store %189, %190[%194] : memref<8xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %197 = arith.constant 0 : index
        %198 = memref.load %190[%197] : memref<8xf32, #gpu.address_space<workgroup>>
        %199 = arith.constant 1 : index
        %200 = memref.load %190[%199] : memref<8xf32, #gpu.address_space<workgroup>>
        %201 = arith.constant 2 : index
        %202 = memref.load %190[%201] : memref<8xf32, #gpu.address_space<workgroup>>
        %203 = arith.constant 3 : index
        %204 = memref.load %190[%203] : memref<8xf32, #gpu.address_space<workgroup>>
        %205 = arith.constant 4 : index
        %206 = memref.load %190[%205] : memref<8xf32, #gpu.address_space<workgroup>>
        %207 = arith.constant 5 : index
        %208 = memref.load %190[%207] : memref<8xf32, #gpu.address_space<workgroup>>
        %209 = arith.constant 6 : index
        %210 = memref.load %190[%209] : memref<8xf32, #gpu.address_space<workgroup>>
        %211 = arith.constant 7 : index
        %212 = memref.load %190[%211] : memref<8xf32, #gpu.address_space<workgroup>>
        %213 = arith.addf %198, %200 : f32
        %214 = arith.addf %202, %204 : f32
        %215 = arith.addf %206, %208 : f32
        %216 = arith.addf %210, %212 : f32
        %217 = arith.addf %213, %214 : f32
        %218 = arith.addf %215, %216 : f32
        %219 = arith.addf %217, %218 : f32
        %220 = arith.addf %115, %219 : f32
        %221 = arith.addf %2, %220 fastmath<reassoc,contract> : f32
        %222 = arith.constant 0 : index
        %223 = arith.maxsi %0, %222 : index
        %224 = arith.constant 4 : index
        %225 = arith.ceildivsi %223, %224 : index
        %226 = arith.constant 256 : index
        scf.for %227 = %thread to %225 step %226 {
          %228 = arith.constant 4 : index
          %229 = arith.muli %227, %228 : index
          %230 = arith.constant 4 : index
          %231 = arith.addi %229, %230 : index
          %232 = arith.cmpi ule, %231, %223 : index
          %233 = arith.constant 3 : index
          %234 = arith.andi %229, %233 : index
          %235 = arith.constant 1 : index
          %236 = memref.dim %out, %235 : memref<?x?xf32>
          %237 = arith.muli %block, %236 : index
          %238 = arith.addi %237, %229 : index
          %239 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf32>) -> index
          %240 = arith.constant 15 : index
          %241 = arith.andi %239, %240 : index
          %242 = arith.constant 3 : index
          %243 = arith.andi %238, %242 : index
          %244 = arith.ori %234, %241 : index
          %245 = arith.ori %244, %243 : index
          %246 = arith.constant 0 : index
          %247 = arith.cmpi eq, %245, %246 : index
          %248 = arith.andi %232, %247 : i1
          scf.if %248 {
            %249 = arith.constant 1 : index
            %250 = arith.addi %229, %249 : index
            %251 = arith.constant 2 : index
            %252 = arith.addi %229, %251 : index
            %253 = arith.constant 3 : index
            %254 = arith.addi %229, %253 : index
            %255 = vector.load %6[%229] {alignment = 16 : i64} : memref<8192xf32>, vector<4xf32>
            %256 = vector.extract %255[0] : f32 from vector<4xf32>
            %257 = vector.extract %255[1] : f32 from vector<4xf32>
            %258 = vector.extract %255[2] : f32 from vector<4xf32>
            %259 = vector.extract %255[3] : f32 from vector<4xf32>
            %260 = arith.divf %256, %221 : f32
            %261 = arith.divf %257, %221 : f32
            %262 = arith.divf %258, %221 : f32
            %263 = arith.divf %259, %221 : f32
            %264 = vector.from_elements %260, %261, %262, %263 : vector<4xf32>
            vector.store %264, %out[%block, %229] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
          } else {
            %265 = arith.constant 1 : index
            %266 = arith.minui %231, %223 : index
            scf.for %267 = %229 to %266 step %265 {
              %268 = memref.load %6[%267] : memref<8192xf32>
              %269 = arith.divf %268, %221 : f32
              memref.store %269, %out[%block, %267] : memref<?x?xf32>
            }
          }
        }
      } else {
        %270 = arith.constant 0xff800000 : f32
        %271 = arith.constant 0xff800000 : f32
        %272 = arith.constant 0 : index
        %273 = arith.maxsi %0, %272 : index
        %274 = arith.constant 4 : index
        %275 = arith.ceildivsi %273, %274 : index
        %276 = arith.constant 256 : index
        %277 = scf.for %278 = %thread to %275 step %276 iter_args(%279 = %271) -> (f32) {
          %280 = arith.constant 4 : index
          %281 = arith.muli %278, %280 : index
          %282 = arith.constant 4 : index
          %283 = arith.addi %281, %282 : index
          %284 = arith.cmpi ule, %283, %273 : index
          %285 = arith.constant 1 : index
          %286 = memref.dim %x, %285 : memref<?x?xf32>
          %287 = arith.muli %block, %286 : index
          %288 = arith.addi %287, %281 : index
          %289 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
          %290 = arith.constant 15 : index
          %291 = arith.andi %289, %290 : index
          %292 = arith.constant 3 : index
          %293 = arith.andi %288, %292 : index
          %294 = arith.ori %291, %293 : index
          %295 = arith.constant 0 : index
          %296 = arith.cmpi eq, %294, %295 : index
          %297 = arith.andi %284, %296 : i1
          %298 = scf.if %297 -> (f32) {
            %299 = arith.constant 1 : index
            %300 = arith.addi %281, %299 : index
            %301 = arith.constant 2 : index
            %302 = arith.addi %281, %301 : index
            %303 = arith.constant 3 : index
            %304 = arith.addi %281, %303 : index
            %305 = vector.load %x[%block, %281] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
            %306 = vector.extract %305[0] : f32 from vector<4xf32>
            %307 = vector.extract %305[1] : f32 from vector<4xf32>
            %308 = vector.extract %305[2] : f32 from vector<4xf32>
            %309 = vector.extract %305[3] : f32 from vector<4xf32>
            %310 = arith.maximumf %279, %306 : f32
            %311 = arith.maximumf %310, %307 : f32
            %312 = arith.maximumf %311, %308 : f32
            %313 = arith.maximumf %312, %309 : f32
            scf.yield %313 : f32
          } else {
            %314 = arith.constant 1 : index
            %315 = arith.minui %283, %273 : index
            %316 = scf.for %317 = %281 to %315 step %314 iter_args(%318 = %279) -> (f32) {
              %319 = memref.load %x[%block, %317] : memref<?x?xf32>
              %320 = arith.maximumf %318, %319 : f32
              scf.yield %320 : f32
            }
            scf.yield %316 : f32
          }
          scf.yield %298 : f32
        }
        %321 = arith.constant 32 : i32
        %322 = arith.constant 16 : i32
        %323, %324 = gpu.shuffle xor %277, %322, %321 : f32
        %325 = arith.maximumf %277, %323 : f32
        %326 = arith.constant 8 : i32
        %327, %328 = gpu.shuffle xor %325, %326, %321 : f32
        %329 = arith.maximumf %325, %327 : f32
        %330 = arith.constant 4 : i32
        %331, %332 = gpu.shuffle xor %329, %330, %321 : f32
        %333 = arith.maximumf %329, %331 : f32
        %334 = arith.constant 2 : i32
        %335, %336 = gpu.shuffle xor %333, %334, %321 : f32
        %337 = arith.maximumf %333, %335 : f32
        %338 = arith.constant 1 : i32
        %339, %340 = gpu.shuffle xor %337, %338, %321 : f32
        %341 = arith.maximumf %337, %339 : f32
        %342 = memref.get_global @shared3 : memref<8xf32, #gpu.address_space<workgroup>>
        %343 = arith.constant 31 : index
        %344 = arith.andi %thread, %343 : index
        %345 = arith.constant 5 : index
        %346 = arith.shrui %thread, %345 : index
        %347 = arith.constant 0 : index
        %348 = arith.cmpi eq, %344, %347 : index
        scf.if %348 {
          memref.store %341, %342[%346] : memref<8xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %349 = arith.constant 0 : index
        %350 = memref.load %342[%349] : memref<8xf32, #gpu.address_space<workgroup>>
        %351 = arith.constant 1 : index
        %352 = memref.load %342[%351] : memref<8xf32, #gpu.address_space<workgroup>>
        %353 = arith.constant 2 : index
        %354 = memref.load %342[%353] : memref<8xf32, #gpu.address_space<workgroup>>
        %355 = arith.constant 3 : index
        %356 = memref.load %342[%355] : memref<8xf32, #gpu.address_space<workgroup>>
        %357 = arith.constant 4 : index
        %358 = memref.load %342[%357] : memref<8xf32, #gpu.address_space<workgroup>>
        %359 = arith.constant 5 : index
        %360 = memref.load %342[%359] : memref<8xf32, #gpu.address_space<workgroup>>
        %361 = arith.constant 6 : index
        %362 = memref.load %342[%361] : memref<8xf32, #gpu.address_space<workgroup>>
        %363 = arith.constant 7 : index
        %364 = memref.load %342[%363] : memref<8xf32, #gpu.address_space<workgroup>>
        %365 = arith.maximumf %350, %352 : f32
        %366 = arith.maximumf %354, %356 : f32
        %367 = arith.maximumf %358, %360 : f32
        %368 = arith.maximumf %362, %364 : f32
        %369 = arith.maximumf %365, %366 : f32
        %370 = arith.maximumf %367, %368 : f32
        %371 = arith.maximumf %369, %370 : f32
        %372 = arith.maximumf %270, %371 : f32
        %373 = arith.maximumf %1, %372 fastmath<nsz> : f32
        %374 = arith.constant -0.000000e+00 : f32
        %375 = arith.constant -0.000000e+00 : f32
        %376 = arith.constant 0 : index
        %377 = arith.maxsi %0, %376 : index
        %378 = arith.constant 4 : index
        %379 = arith.ceildivsi %377, %378 : index
        %380 = arith.constant 256 : index
        %381 = scf.for %382 = %thread to %379 step %380 iter_args(%383 = %375) -> (f32) {
          %384 = arith.constant 4 : index
          %385 = arith.muli %382, %384 : index
          %386 = arith.constant 4 : index
          %387 = arith.addi %385, %386 : index
          %388 = arith.cmpi ule, %387, %377 : index
          %389 = arith.constant 1 : index
          %390 = memref.dim %x, %389 : memref<?x?xf32>
          %391 = arith.muli %block, %390 : index
          %392 = arith.addi %391, %385 : index
          %393 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
          %394 = arith.constant 15 : index
          %395 = arith.andi %393, %394 : index
          %396 = arith.constant 3 : index
          %397 = arith.andi %392, %396 : index
          %398 = arith.constant 1 : index
          %399 = memref.dim %out, %398 : memref<?x?xf32>
          %400 = arith.muli %block, %399 : index
          %401 = arith.addi %400, %385 : index
          %402 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf32>) -> index
          %403 = arith.constant 15 : index
          %404 = arith.andi %402, %403 : index
          %405 = arith.constant 3 : index
          %406 = arith.andi %401, %405 : index
          %407 = arith.ori %395, %397 : index
          %408 = arith.ori %407, %404 : index
          %409 = arith.ori %408, %406 : index
          %410 = arith.constant 0 : index
          %411 = arith.cmpi eq, %409, %410 : index
          %412 = arith.andi %388, %411 : i1
          %413 = scf.if %412 -> (f32) {
            %414 = arith.constant 1 : index
            %415 = arith.addi %385, %414 : index
            %416 = arith.constant 2 : index
            %417 = arith.addi %385, %416 : index
            %418 = arith.constant 3 : index
            %419 = arith.addi %385, %418 : index
            %420 = vector.load %x[%block, %385] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
            %421 = vector.extract %420[0] : f32 from vector<4xf32>
            %422 = vector.extract %420[1] : f32 from vector<4xf32>
            %423 = vector.extract %420[2] : f32 from vector<4xf32>
            %424 = vector.extract %420[3] : f32 from vector<4xf32>
            %425 = arith.subf %421, %373 : f32
            %426 = arith.subf %422, %373 : f32
            %427 = arith.subf %423, %373 : f32
            %428 = arith.subf %424, %373 : f32
            %429 = func.call @exp_f32(%425) : (f32) -> f32
            %430 = func.call @exp_f32(%426) : (f32) -> f32
            %431 = func.call @exp_f32(%427) : (f32) -> f32
            %432 = func.call @exp_f32(%428) : (f32) -> f32
            %433 = vector.from_elements %429, %430, %431, %432 : vector<4xf32>
            vector.store %433, %out[%block, %385] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
            %434 = arith.addf %383, %429 : f32
            %435 = arith.addf %434, %430 : f32
            %436 = arith.addf %435, %431 : f32
            %437 = arith.addf %436, %432 : f32
            scf.yield %437 : f32
          } else {
            %438 = arith.constant 1 : index
            %439 = arith.minui %387, %377 : index
            %440 = scf.for %441 = %385 to %439 step %438 iter_args(%442 = %383) -> (f32) {
              %443 = memref.load %x[%block, %441] : memref<?x?xf32>
              %444 = arith.subf %443, %373 : f32
              %445 = func.call @exp_f32(%444) : (f32) -> f32
              memref.store %445, %out[%block, %441] : memref<?x?xf32>
              %446 = arith.addf %442, %445 : f32
              scf.yield %446 : f32
            }
            scf.yield %440 : f32
          }
          scf.yield %413 : f32
        }
        %447 = arith.constant 32 : i32
        %448 = arith.constant 16 : i32
        %449, %450 = gpu.shuffle xor %381, %448, %447 : f32
        %451 = arith.addf %381, %449 : f32
        %452 = arith.constant 8 : i32
        %453, %454 = gpu.shuffle xor %451, %452, %447 : f32
        %455 = arith.addf %451, %453 : f32
        %456 = arith.constant 4 : i32
        %457, %458 = gpu.shuffle xor %455, %456, %447 : f32
        %459 = arith.addf %455, %457 : f32
        %460 = arith.constant 2 : i32
        %461, %462 = gpu.shuffle xor %459, %460, %447 : f32
        %463 = arith.addf %459, %461 : f32
        %464 = arith.constant 1 : i32
        %465, %466 = gpu.shuffle xor %463, %464, %447 : f32
        %467 = arith.addf %463, %465 : f32
        %468 = memref.get_global @shared4 : memref<8xf32, #gpu.address_space<workgroup>>
        %469 = arith.constant 31 : index
        %470 = arith.andi %thread, %469 : index
        %471 = arith.constant 5 : index
        %472 = arith.shrui %thread, %471 : index
        %473 = arith.constant 0 : index
        %474 = arith.cmpi eq, %470, %473 : index
        scf.if %474 {
          memref.store %467, %468[%472] : memref<8xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %475 = arith.constant 0 : index
        %476 = memref.load %468[%475] : memref<8xf32, #gpu.address_space<workgroup>>
        %477 = arith.constant 1 : index
        %478 = memref.load %468[%477] : memref<8xf32, #gpu.address_space<workgroup>>
        %479 = arith.constant 2 : index
        %480 = memref.load %468[%479] : memref<8xf32, #gpu.address_space<workgroup>>
        %481 = arith.constant 3 : index
        %482 = memref.load %468[%481] : memref<8xf32, #gpu.address_space<workgroup>>
        %483 = arith.constant 4 : index
        %484 = memref.load %468[%483] : memref<8xf32, #gpu.address_space<workgroup>>
        %485 = arith.constant 5 : index
        %486 = memref.load %468[%485] : memref<8xf32, #gpu.address_space<workgroup>>
        %487 = arith.constant 6 : index
        %488 = memref.load %468[%487] : memref<8xf32, #gpu.address_space<workgroup>>
        %489 = arith.constant 7 : index
        %490 = memref.load %468[%489] : memref<8xf32, #gpu.address_space<workgroup>>
        %491 = arith.addf %476, %478 : f32
        %492 = arith.addf %480, %482 : f32
        %493 = arith.addf %484, %486 : f32
        %494 = arith.addf %488, %490 : f32
        %495 = arith.addf %491, %492 : f32
        %496 = arith.addf %493, %494 : f32
        %497 = arith.addf %495, %496 : f32
        %498 = arith.addf %374, %497 : f32
        %499 = arith.addf %2, %498 fastmath<reassoc,contract> : f32
        %500 = arith.constant 0 : index
        %501 = arith.maxsi %0, %500 : index
        %502 = arith.constant 4 : index
        %503 = arith.ceildivsi %501, %502 : index
        %504 = arith.constant 256 : index
        scf.for %505 = %thread to %503 step %504 {
          %506 = arith.constant 4 : index
          %507 = arith.muli %505, %506 : index
          %508 = arith.constant 4 : index
          %509 = arith.addi %507, %508 : index
          %510 = arith.cmpi ule, %509, %501 : index
          %511 = arith.constant 1 : index
          %512 = memref.dim %out, %511 : memref<?x?xf32>
          %513 = arith.muli %block, %512 : index
          %514 = arith.addi %513, %507 : index
          %515 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf32>) -> index
          %516 = arith.constant 15 : index
          %517 = arith.andi %515, %516 : index
          %518 = arith.constant 3 : index
          %519 = arith.andi %514, %518 : index
          %520 = arith.ori %517, %519 : index
          %521 = arith.constant 0 : index
          %522 = arith.cmpi eq, %520, %521 : index
          %523 = arith.andi %510, %522 : i1
          scf.if %523 {
            %524 = arith.constant 1 : index
            %525 = arith.addi %507, %524 : index
            %526 = arith.constant 2 : index
            %527 = arith.addi %507, %526 : index
            %528 = arith.constant 3 : index
            %529 = arith.addi %507, %528 : index
            %530 = vector.load %out[%block, %507] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
            %531 = vector.extract %530[0] : f32 from vector<4xf32>
            %532 = vector.extract %530[1] : f32 from vector<4xf32>
            %533 = vector.extract %530[2] : f32 from vector<4xf32>
            %534 = vector.extract %530[3] : f32 from vector<4xf32>
            %535 = arith.divf %531, %499 : f32
            %536 = arith.divf %532, %499 : f32
            %537 = arith.divf %533, %499 : f32
            %538 = arith.divf %534, %499 : f32
            %539 = vector.from_elements %535, %536, %537, %538 : vector<4xf32>
            vector.store %539, %out[%block, %507] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
          } else {
            %540 = arith.constant 1 : index
            %541 = arith.minui %509, %501 : index
            scf.for %542 = %507 to %541 step %540 {
              %543 = memref.load %out[%block, %542] : memref<?x?xf32>
              %544 = arith.divf %543, %499 : f32
              memref.store %544, %out[%block, %542] : memref<?x?xf32>
            }
          }
        }
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/softmax.py:7: ValueError: zero-size array to reduction operation maximum which has no identity"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %x_size0: i64, %x_stride0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(8192) : i64
    %3 = llvm.mlir.constant(256) : i64
    %4 = llvm.mlir.constant(0 : i32) : i32
    %5 = llvm.mlir.constant(0xff800000 : f32) : f32
    %6 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %7 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %8 = llvm.call @program_kernel.launch(%7, %1, %1, %3, %1, %1, %x_stride0, %x, %x_size0, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    %9 = llvm.icmp "eq" %8, %4 : i32
    llvm.cond_br %9, ^bb1, ^bb2(%8 : i32)
  ^bb1:
    llvm.return %4 : i32
  ^bb2(%10: i32):
    llvm.return %10 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %11 = llvm.mlir.constant(0) : i64
    %12 = llvm.mlir.constant(1) : i64
    %13 = llvm.mlir.constant(1 : i32) : i32
    %14 = llvm.mlir.constant(0 : i32) : i32
    %15 = llvm.icmp "slt" %11, %x_stride0_1 : i64
    llvm.cond_br %15, ^bb1, ^bb2(%13 : i32)
  ^bb1:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %16 = llvm.getelementptr inbounds %extents[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %16 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %14 : i32
  ^bb2(%17: i32):
    llvm.return %17 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared4() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.mlir.global internal @shared3() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.mlir.global internal @shared2() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.func internal @exp_f32(%18: f32) -> f32 attributes {no_unwind, always_inline} {
      %19 = llvm.mlir.constant(8.900000e+01 : f32) : f32
      %20 = llvm.fcmp "ogt" %18, %19 : f32
      %21 = llvm.select %20, %19, %18 : i1, f32
      %22 = llvm.mlir.constant(-1.040000e+02 : f32) : f32
      %23 = llvm.fcmp "olt" %21, %22 : f32
      %24 = llvm.select %23, %22, %21 : i1, f32
      %25 = llvm.mlir.constant(0x4B400000 : f32) : f32
      %26 = llvm.mlir.constant(1.44269502 : f32) : f32
      %27 = llvm.intr.fma(%24, %26, %25) : (f32, f32, f32) -> f32
      %28 = llvm.fsub %27, %25 : f32
      %29 = llvm.mlir.constant(-0.693359375 : f32) : f32
      %30 = llvm.intr.fma(%28, %29, %24) : (f32, f32, f32) -> f32
      %31 = llvm.mlir.constant(0.000212194442 : f32) : f32
      %32 = llvm.intr.fma(%28, %31, %30) : (f32, f32, f32) -> f32
      %33 = llvm.mlir.constant(0.000198910799 : f32) : f32
      %34 = llvm.mlir.constant(0.00139337312 : f32) : f32
      %35 = llvm.intr.fma(%33, %32, %34) : (f32, f32, f32) -> f32
      %36 = llvm.mlir.constant(0.00833331048 : f32) : f32
      %37 = llvm.intr.fma(%35, %32, %36) : (f32, f32, f32) -> f32
      %38 = llvm.mlir.constant(0.041666463 : f32) : f32
      %39 = llvm.intr.fma(%37, %32, %38) : (f32, f32, f32) -> f32
      %40 = llvm.mlir.constant(0.166666672 : f32) : f32
      %41 = llvm.intr.fma(%39, %32, %40) : (f32, f32, f32) -> f32
      %42 = llvm.mlir.constant(5.000000e-01 : f32) : f32
      %43 = llvm.intr.fma(%41, %32, %42) : (f32, f32, f32) -> f32
      %44 = llvm.mlir.constant(1.000000e+00 : f32) : f32
      %45 = llvm.intr.fma(%43, %32, %44) : (f32, f32, f32) -> f32
      %46 = llvm.intr.fma(%45, %32, %44) : (f32, f32, f32) -> f32
      %47 = llvm.bitcast %27 : f32 to i32
      %48 = llvm.bitcast %25 : f32 to i32
      %49 = llvm.sub %47, %48 : i32
      %50 = llvm.mlir.constant(1 : i32) : i32
      %51 = llvm.ashr %49, %50 : i32
      %52 = llvm.mlir.constant(127 : i32) : i32
      %53 = llvm.add %51, %52 : i32
      %54 = llvm.mlir.constant(23 : i32) : i32
      %55 = llvm.shl %53, %54 : i32
      %56 = llvm.bitcast %55 : i32 to f32
      %57 = llvm.fmul %46, %56 : f32
      %58 = llvm.sub %49, %51 : i32
      %59 = llvm.add %58, %52 : i32
      %60 = llvm.shl %59, %54 : i32
      %61 = llvm.bitcast %60 : i32 to f32
      %62 = llvm.fmul %57, %61 : f32
      llvm.return %62 : f32
    }
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8192 x f32>
    llvm.func @program_kernel(%63: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %64 = llvm.mlir.constant(8192) : i64
      %65 = llvm.mlir.constant(0) : i64
      %66 = llvm.mlir.constant(4) : i64
      %67 = llvm.mlir.constant(1) : i64
      %68 = llvm.mlir.constant(256) : i64
      %69 = llvm.mlir.constant(15) : i64
      %70 = llvm.mlir.constant(3) : i64
      %71 = llvm.mlir.constant(2) : i64
      %72 = llvm.mlir.constant(-1 : i32) : i32
      %73 = llvm.mlir.constant(31 : i32) : i32
      %74 = llvm.mlir.constant(31) : i64
      %75 = llvm.mlir.constant(5) : i64
      %76 = llvm.mlir.constant(6) : i64
      %77 = llvm.mlir.constant(7) : i64
      %78 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %78 : i32 to i64
      %79 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %79 : i32 to i64
      %80 = llvm.mlir.constant(0xff800000 : f32) : f32
      %81 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %82 = llvm.sub %64, %63 overflow<nsw> : i64
      %83 = llvm.icmp "sge" %82, %65 : i64
      llvm.cond_br %83, ^bb1, ^bb27
    ^bb1:
      %84 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %85 = llvm.addrspacecast %84 : !llvm.ptr<3> to !llvm.ptr
      %86 = llvm.mlir.constant(0xff800000 : f32) : f32
      %87 = llvm.mlir.constant(0xff800000 : f32) : f32
      %88 = llvm.intr.smax(%63, %65) : (i64, i64) -> i64
      %89 = llvm.sdiv %88, %66 : i64
      %90 = llvm.srem %88, %66 : i64
      %91 = llvm.icmp "ne" %90, %65 : i64
      %92 = llvm.xor %90, %66 : i64
      %93 = llvm.icmp "sge" %92, %65 : i64
      %94 = llvm.and %91, %93 : i1
      %95 = llvm.add %89, %67 : i64
      %96 = llvm.select %94, %95, %89 : i1, i64
      %97 = llvm.icmp "slt" %thread, %96 : i64
      llvm.cond_br %97, ^bb2(%thread, %87 : i64, f32), ^bb8(%87 : f32)
    ^bb2(%98: i64, %99: f32):
      %100 = llvm.mul %98, %66 : i64
      %101 = llvm.add %100, %66 : i64
      %102 = llvm.icmp "ule" %101, %88 : i64
      %103 = llvm.mul %block, %x_stride0_2 : i64
      %104 = llvm.add %103, %100 : i64
      %105 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %106 = llvm.and %105, %69 : i64
      %107 = llvm.and %104, %70 : i64
      %108 = llvm.and %100, %70 : i64
      %109 = llvm.or %106, %107 : i64
      %110 = llvm.or %109, %108 : i64
      %111 = llvm.icmp "eq" %110, %65 : i64
      %112 = llvm.and %102, %111 : i1
      llvm.cond_br %112, ^bb3, ^bb4
    ^bb3:
      %113 = llvm.add %100, %67 : i64
      %114 = llvm.add %100, %71 : i64
      %115 = llvm.add %100, %70 : i64
      %116 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %117 = llvm.add %116, %100 overflow<nsw> : i64
      %118 = llvm.getelementptr inbounds %x_2[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %119 = llvm.load %118 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %120 = llvm.extractelement %119[%65 : i64] : vector<4xf32>
      %121 = llvm.extractelement %119[%67 : i64] : vector<4xf32>
      %122 = llvm.extractelement %119[%71 : i64] : vector<4xf32>
      %123 = llvm.extractelement %119[%70 : i64] : vector<4xf32>
      %124 = llvm.mlir.poison : vector<4xf32>
      %125 = llvm.insertelement %120, %124[%65 : i64] : vector<4xf32>
      %126 = llvm.insertelement %121, %125[%67 : i64] : vector<4xf32>
      %127 = llvm.insertelement %122, %126[%71 : i64] : vector<4xf32>
      %128 = llvm.insertelement %123, %127[%70 : i64] : vector<4xf32>
      %129 = llvm.getelementptr inbounds %85[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %128, %129 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %130 = llvm.intr.maximum(%99, %120) : (f32, f32) -> f32
      %131 = llvm.intr.maximum(%130, %121) : (f32, f32) -> f32
      %132 = llvm.intr.maximum(%131, %122) : (f32, f32) -> f32
      %133 = llvm.intr.maximum(%132, %123) : (f32, f32) -> f32
      llvm.br ^bb7(%133 : f32)
    ^bb4:
      %134 = llvm.intr.umin(%101, %88) : (i64, i64) -> i64
      %135 = llvm.icmp "slt" %100, %134 : i64
      llvm.cond_br %135, ^bb5(%100, %99 : i64, f32), ^bb6(%99 : f32)
    ^bb5(%136: i64, %137: f32):
      %138 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %139 = llvm.add %138, %136 overflow<nsw> : i64
      %140 = llvm.getelementptr inbounds %x_2[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %141 = llvm.load %140 {alignment = 4 : i64} : !llvm.ptr -> f32
      %142 = llvm.getelementptr inbounds %85[%136] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %141, %142 {alignment = 4 : i64} : f32, !llvm.ptr
      %143 = llvm.intr.maximum(%137, %141) : (f32, f32) -> f32
      %144 = llvm.add %136, %67 overflow<nsw> : i64
      %145 = llvm.icmp "slt" %144, %134 : i64
      llvm.cond_br %145, ^bb5(%144, %143 : i64, f32), ^bb6(%143 : f32)
    ^bb6(%146: f32):
      llvm.br ^bb7(%146 : f32)
    ^bb7(%147: f32):
      %148 = llvm.add %98, %68 overflow<nsw> : i64
      %149 = llvm.icmp "slt" %148, %96 : i64
      llvm.cond_br %149, ^bb2(%148, %147 : i64, f32), ^bb8(%147 : f32)
    ^bb8(%150: f32):
      %151 = llvm.mlir.constant(32 : i32) : i32
      %152 = llvm.mlir.constant(16 : i32) : i32
      %153 = nvvm.shfl.sync bfly %72, %150, %152, %73 : f32 -> f32
      %154 = llvm.intr.maximum(%150, %153) : (f32, f32) -> f32
      %155 = llvm.mlir.constant(8 : i32) : i32
      %156 = nvvm.shfl.sync bfly %72, %154, %155, %73 : f32 -> f32
      %157 = llvm.intr.maximum(%154, %156) : (f32, f32) -> f32
      %158 = llvm.mlir.constant(4 : i32) : i32
      %159 = nvvm.shfl.sync bfly %72, %157, %158, %73 : f32 -> f32
      %160 = llvm.intr.maximum(%157, %159) : (f32, f32) -> f32
      %161 = llvm.mlir.constant(2 : i32) : i32
      %162 = nvvm.shfl.sync bfly %72, %160, %161, %73 : f32 -> f32
      %163 = llvm.intr.maximum(%160, %162) : (f32, f32) -> f32
      %164 = llvm.mlir.constant(1 : i32) : i32
      %165 = nvvm.shfl.sync bfly %72, %163, %164, %73 : f32 -> f32
      %166 = llvm.intr.maximum(%163, %165) : (f32, f32) -> f32
      %167 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %168 = llvm.addrspacecast %167 : !llvm.ptr<3> to !llvm.ptr
      %169 = llvm.and %thread, %74 : i64
      %170 = llvm.lshr %thread, %75 : i64
      %171 = llvm.icmp "eq" %169, %65 : i64
      llvm.cond_br %171, ^bb9, ^bb10
    ^bb9:
      %172 = llvm.getelementptr inbounds %168[%170] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %166, %172 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb10
    ^bb10:
      nvvm.barrier0
      %173 = llvm.load %168 {alignment = 4 : i64} : !llvm.ptr -> f32
      %174 = llvm.getelementptr inbounds %168[%67] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %175 = llvm.load %174 {alignment = 4 : i64} : !llvm.ptr -> f32
      %176 = llvm.getelementptr inbounds %168[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %177 = llvm.load %176 {alignment = 4 : i64} : !llvm.ptr -> f32
      %178 = llvm.getelementptr inbounds %168[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %179 = llvm.load %178 {alignment = 4 : i64} : !llvm.ptr -> f32
      %180 = llvm.getelementptr inbounds %168[%66] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %181 = llvm.load %180 {alignment = 4 : i64} : !llvm.ptr -> f32
      %182 = llvm.getelementptr inbounds %168[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %183 = llvm.load %182 {alignment = 4 : i64} : !llvm.ptr -> f32
      %184 = llvm.getelementptr inbounds %168[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %185 = llvm.load %184 {alignment = 4 : i64} : !llvm.ptr -> f32
      %186 = llvm.getelementptr inbounds %168[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %187 = llvm.load %186 {alignment = 4 : i64} : !llvm.ptr -> f32
      %188 = llvm.intr.maximum(%173, %175) : (f32, f32) -> f32
      %189 = llvm.intr.maximum(%177, %179) : (f32, f32) -> f32
      %190 = llvm.intr.maximum(%181, %183) : (f32, f32) -> f32
      %191 = llvm.intr.maximum(%185, %187) : (f32, f32) -> f32
      %192 = llvm.intr.maximum(%188, %189) : (f32, f32) -> f32
      %193 = llvm.intr.maximum(%190, %191) : (f32, f32) -> f32
      %194 = llvm.intr.maximum(%192, %193) : (f32, f32) -> f32
      %195 = llvm.intr.maximum(%86, %194) : (f32, f32) -> f32
      %196 = llvm.intr.maximum(%80, %195) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
      %197 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %198 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %199 = llvm.intr.smax(%63, %65) : (i64, i64) -> i64
      %200 = llvm.sdiv %199, %66 : i64
      %201 = llvm.srem %199, %66 : i64
      %202 = llvm.icmp "ne" %201, %65 : i64
      %203 = llvm.xor %201, %66 : i64
      %204 = llvm.icmp "sge" %203, %65 : i64
      %205 = llvm.and %202, %204 : i1
      %206 = llvm.add %200, %67 : i64
      %207 = llvm.select %205, %206, %200 : i1, i64
      %208 = llvm.icmp "slt" %thread, %207 : i64
      llvm.cond_br %208, ^bb11(%thread, %198 : i64, f32), ^bb17(%198 : f32)
    ^bb11(%209: i64, %210: f32):
      %211 = llvm.mul %209, %66 : i64
      %212 = llvm.add %211, %66 : i64
      %213 = llvm.icmp "ule" %212, %199 : i64
      %214 = llvm.and %211, %70 : i64
      %215 = llvm.icmp "eq" %214, %65 : i64
      %216 = llvm.and %213, %215 : i1
      llvm.cond_br %216, ^bb12, ^bb13
    ^bb12:
      %217 = llvm.add %211, %67 : i64
      %218 = llvm.add %211, %71 : i64
      %219 = llvm.add %211, %70 : i64
      %220 = llvm.getelementptr inbounds %85[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %221 = llvm.load %220 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %222 = llvm.extractelement %221[%65 : i64] : vector<4xf32>
      %223 = llvm.extractelement %221[%67 : i64] : vector<4xf32>
      %224 = llvm.extractelement %221[%71 : i64] : vector<4xf32>
      %225 = llvm.extractelement %221[%70 : i64] : vector<4xf32>
      %226 = llvm.fsub %222, %196 : f32
      %227 = llvm.fsub %223, %196 : f32
      %228 = llvm.fsub %224, %196 : f32
      %229 = llvm.fsub %225, %196 : f32
      %230 = llvm.call @exp_f32(%226) : (f32) -> f32
      %231 = llvm.call @exp_f32(%227) : (f32) -> f32
      %232 = llvm.call @exp_f32(%228) : (f32) -> f32
      %233 = llvm.call @exp_f32(%229) : (f32) -> f32
      %234 = llvm.mlir.poison : vector<4xf32>
      %235 = llvm.insertelement %230, %234[%65 : i64] : vector<4xf32>
      %236 = llvm.insertelement %231, %235[%67 : i64] : vector<4xf32>
      %237 = llvm.insertelement %232, %236[%71 : i64] : vector<4xf32>
      %238 = llvm.insertelement %233, %237[%70 : i64] : vector<4xf32>
      llvm.store %238, %220 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %239 = llvm.fadd %210, %230 : f32
      %240 = llvm.fadd %239, %231 : f32
      %241 = llvm.fadd %240, %232 : f32
      %242 = llvm.fadd %241, %233 : f32
      llvm.br ^bb16(%242 : f32)
    ^bb13:
      %243 = llvm.intr.umin(%212, %199) : (i64, i64) -> i64
      %244 = llvm.icmp "slt" %211, %243 : i64
      llvm.cond_br %244, ^bb14(%211, %210 : i64, f32), ^bb15(%210 : f32)
    ^bb14(%245: i64, %246: f32):
      %247 = llvm.getelementptr inbounds %85[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %248 = llvm.load %247 {alignment = 4 : i64} : !llvm.ptr -> f32
      %249 = llvm.fsub %248, %196 : f32
      %250 = llvm.call @exp_f32(%249) : (f32) -> f32
      llvm.store %250, %247 {alignment = 4 : i64} : f32, !llvm.ptr
      %251 = llvm.fadd %246, %250 : f32
      %252 = llvm.add %245, %67 overflow<nsw> : i64
      %253 = llvm.icmp "slt" %252, %243 : i64
      llvm.cond_br %253, ^bb14(%252, %251 : i64, f32), ^bb15(%251 : f32)
    ^bb15(%254: f32):
      llvm.br ^bb16(%254 : f32)
    ^bb16(%255: f32):
      %256 = llvm.add %209, %68 overflow<nsw> : i64
      %257 = llvm.icmp "slt" %256, %207 : i64
      llvm.cond_br %257, ^bb11(%256, %255 : i64, f32), ^bb17(%255 : f32)
    ^bb17(%258: f32):
      %259 = llvm.mlir.constant(32 : i32) : i32
      %260 = llvm.mlir.constant(16 : i32) : i32
      %261 = nvvm.shfl.sync bfly %72, %258, %260, %73 : f32 -> f32
      %262 = llvm.fadd %258, %261 : f32
      %263 = llvm.mlir.constant(8 : i32) : i32
      %264 = nvvm.shfl.sync bfly %72, %262, %263, %73 : f32 -> f32
      %265 = llvm.fadd %262, %264 : f32
      %266 = llvm.mlir.constant(4 : i32) : i32
      %267 = nvvm.shfl.sync bfly %72, %265, %266, %73 : f32 -> f32
      %268 = llvm.fadd %265, %267 : f32
      %269 = llvm.mlir.constant(2 : i32) : i32
      %270 = nvvm.shfl.sync bfly %72, %268, %269, %73 : f32 -> f32
      %271 = llvm.fadd %268, %270 : f32
      %272 = llvm.mlir.constant(1 : i32) : i32
      %273 = nvvm.shfl.sync bfly %72, %271, %272, %73 : f32 -> f32
      %274 = llvm.fadd %271, %273 : f32
      %275 = llvm.mlir.addressof @shared2 : !llvm.ptr<3>
      %276 = llvm.addrspacecast %275 : !llvm.ptr<3> to !llvm.ptr
      %277 = llvm.and %thread, %74 : i64
      %278 = llvm.lshr %thread, %75 : i64
      %279 = llvm.icmp "eq" %277, %65 : i64
      llvm.cond_br %279, ^bb18, ^bb19
    ^bb18:
      %280 = llvm.getelementptr inbounds %276[%278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %274, %280 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb19
    ^bb19:
      nvvm.barrier0
      %281 = llvm.load %276 {alignment = 4 : i64} : !llvm.ptr -> f32
      %282 = llvm.getelementptr inbounds %276[%67] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %283 = llvm.load %282 {alignment = 4 : i64} : !llvm.ptr -> f32
      %284 = llvm.getelementptr inbounds %276[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %285 = llvm.load %284 {alignment = 4 : i64} : !llvm.ptr -> f32
      %286 = llvm.getelementptr inbounds %276[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %287 = llvm.load %286 {alignment = 4 : i64} : !llvm.ptr -> f32
      %288 = llvm.getelementptr inbounds %276[%66] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %289 = llvm.load %288 {alignment = 4 : i64} : !llvm.ptr -> f32
      %290 = llvm.getelementptr inbounds %276[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %291 = llvm.load %290 {alignment = 4 : i64} : !llvm.ptr -> f32
      %292 = llvm.getelementptr inbounds %276[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %293 = llvm.load %292 {alignment = 4 : i64} : !llvm.ptr -> f32
      %294 = llvm.getelementptr inbounds %276[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %295 = llvm.load %294 {alignment = 4 : i64} : !llvm.ptr -> f32
      %296 = llvm.fadd %281, %283 : f32
      %297 = llvm.fadd %285, %287 : f32
      %298 = llvm.fadd %289, %291 : f32
      %299 = llvm.fadd %293, %295 : f32
      %300 = llvm.fadd %296, %297 : f32
      %301 = llvm.fadd %298, %299 : f32
      %302 = llvm.fadd %300, %301 : f32
      %303 = llvm.fadd %197, %302 : f32
      %304 = llvm.fadd %81, %303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %305 = llvm.intr.smax(%63, %65) : (i64, i64) -> i64
      %306 = llvm.sdiv %305, %66 : i64
      %307 = llvm.srem %305, %66 : i64
      %308 = llvm.icmp "ne" %307, %65 : i64
      %309 = llvm.xor %307, %66 : i64
      %310 = llvm.icmp "sge" %309, %65 : i64
      %311 = llvm.and %308, %310 : i1
      %312 = llvm.add %306, %67 : i64
      %313 = llvm.select %311, %312, %306 : i1, i64
      %314 = llvm.icmp "slt" %thread, %313 : i64
      llvm.cond_br %314, ^bb20(%thread : i64), ^bb26
    ^bb20(%315: i64):
      %316 = llvm.mul %315, %66 : i64
      %317 = llvm.add %316, %66 : i64
      %318 = llvm.icmp "ule" %317, %305 : i64
      %319 = llvm.and %316, %70 : i64
      %320 = llvm.mul %block, %out_stride0_1 : i64
      %321 = llvm.add %320, %316 : i64
      %322 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %323 = llvm.and %322, %69 : i64
      %324 = llvm.and %321, %70 : i64
      %325 = llvm.or %319, %323 : i64
      %326 = llvm.or %325, %324 : i64
      %327 = llvm.icmp "eq" %326, %65 : i64
      %328 = llvm.and %318, %327 : i1
      llvm.cond_br %328, ^bb21, ^bb22
    ^bb21:
      %329 = llvm.add %316, %67 : i64
      %330 = llvm.add %316, %71 : i64
      %331 = llvm.add %316, %70 : i64
      %332 = llvm.getelementptr inbounds %85[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %333 = llvm.load %332 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %334 = llvm.extractelement %333[%65 : i64] : vector<4xf32>
      %335 = llvm.extractelement %333[%67 : i64] : vector<4xf32>
      %336 = llvm.extractelement %333[%71 : i64] : vector<4xf32>
      %337 = llvm.extractelement %333[%70 : i64] : vector<4xf32>
      %338 = llvm.fdiv %334, %304 : f32
      %339 = llvm.fdiv %335, %304 : f32
      %340 = llvm.fdiv %336, %304 : f32
      %341 = llvm.fdiv %337, %304 : f32
      %342 = llvm.mlir.poison : vector<4xf32>
      %343 = llvm.insertelement %338, %342[%65 : i64] : vector<4xf32>
      %344 = llvm.insertelement %339, %343[%67 : i64] : vector<4xf32>
      %345 = llvm.insertelement %340, %344[%71 : i64] : vector<4xf32>
      %346 = llvm.insertelement %341, %345[%70 : i64] : vector<4xf32>
      %347 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %348 = llvm.add %347, %316 overflow<nsw> : i64
      %349 = llvm.getelementptr inbounds %out_1[%348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %346, %349 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb25
    ^bb22:
      %350 = llvm.intr.umin(%317, %305) : (i64, i64) -> i64
      %351 = llvm.icmp "slt" %316, %350 : i64
      llvm.cond_br %351, ^bb23(%316 : i64), ^bb24
    ^bb23(%352: i64):
      %353 = llvm.getelementptr inbounds %85[%352] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %354 = llvm.load %353 {alignment = 4 : i64} : !llvm.ptr -> f32
      %355 = llvm.fdiv %354, %304 : f32
      %356 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %357 = llvm.add %356, %352 overflow<nsw> : i64
      %358 = llvm.getelementptr inbounds %out_1[%357] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %355, %358 {alignment = 4 : i64} : f32, !llvm.ptr
      %359 = llvm.add %352, %67 overflow<nsw> : i64
      %360 = llvm.icmp "slt" %359, %350 : i64
      llvm.cond_br %360, ^bb23(%359 : i64), ^bb24
    ^bb24:
      llvm.br ^bb25
    ^bb25:
      %361 = llvm.add %315, %68 overflow<nsw> : i64
      %362 = llvm.icmp "slt" %361, %313 : i64
      llvm.cond_br %362, ^bb20(%361 : i64), ^bb26
    ^bb26:
      llvm.br ^bb53
    ^bb27:
      %363 = llvm.mlir.constant(0xff800000 : f32) : f32
      %364 = llvm.mlir.constant(0xff800000 : f32) : f32
      %365 = llvm.intr.smax(%63, %65) : (i64, i64) -> i64
      %366 = llvm.sdiv %365, %66 : i64
      %367 = llvm.srem %365, %66 : i64
      %368 = llvm.icmp "ne" %367, %65 : i64
      %369 = llvm.xor %367, %66 : i64
      %370 = llvm.icmp "sge" %369, %65 : i64
      %371 = llvm.and %368, %370 : i1
      %372 = llvm.add %366, %67 : i64
      %373 = llvm.select %371, %372, %366 : i1, i64
      %374 = llvm.icmp "slt" %thread, %373 : i64
      llvm.cond_br %374, ^bb28(%thread, %364 : i64, f32), ^bb34(%364 : f32)
    ^bb28(%375: i64, %376: f32):
      %377 = llvm.mul %375, %66 : i64
      %378 = llvm.add %377, %66 : i64
      %379 = llvm.icmp "ule" %378, %365 : i64
      %380 = llvm.mul %block, %x_stride0_2 : i64
      %381 = llvm.add %380, %377 : i64
      %382 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %383 = llvm.and %382, %69 : i64
      %384 = llvm.and %381, %70 : i64
      %385 = llvm.or %383, %384 : i64
      %386 = llvm.icmp "eq" %385, %65 : i64
      %387 = llvm.and %379, %386 : i1
      llvm.cond_br %387, ^bb29, ^bb30
    ^bb29:
      %388 = llvm.add %377, %67 : i64
      %389 = llvm.add %377, %71 : i64
      %390 = llvm.add %377, %70 : i64
      %391 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %392 = llvm.add %391, %377 overflow<nsw> : i64
      %393 = llvm.getelementptr inbounds %x_2[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %394 = llvm.load %393 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %395 = llvm.extractelement %394[%65 : i64] : vector<4xf32>
      %396 = llvm.extractelement %394[%67 : i64] : vector<4xf32>
      %397 = llvm.extractelement %394[%71 : i64] : vector<4xf32>
      %398 = llvm.extractelement %394[%70 : i64] : vector<4xf32>
      %399 = llvm.intr.maximum(%376, %395) : (f32, f32) -> f32
      %400 = llvm.intr.maximum(%399, %396) : (f32, f32) -> f32
      %401 = llvm.intr.maximum(%400, %397) : (f32, f32) -> f32
      %402 = llvm.intr.maximum(%401, %398) : (f32, f32) -> f32
      llvm.br ^bb33(%402 : f32)
    ^bb30:
      %403 = llvm.intr.umin(%378, %365) : (i64, i64) -> i64
      %404 = llvm.icmp "slt" %377, %403 : i64
      llvm.cond_br %404, ^bb31(%377, %376 : i64, f32), ^bb32(%376 : f32)
    ^bb31(%405: i64, %406: f32):
      %407 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %408 = llvm.add %407, %405 overflow<nsw> : i64
      %409 = llvm.getelementptr inbounds %x_2[%408] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %410 = llvm.load %409 {alignment = 4 : i64} : !llvm.ptr -> f32
      %411 = llvm.intr.maximum(%406, %410) : (f32, f32) -> f32
      %412 = llvm.add %405, %67 overflow<nsw> : i64
      %413 = llvm.icmp "slt" %412, %403 : i64
      llvm.cond_br %413, ^bb31(%412, %411 : i64, f32), ^bb32(%411 : f32)
    ^bb32(%414: f32):
      llvm.br ^bb33(%414 : f32)
    ^bb33(%415: f32):
      %416 = llvm.add %375, %68 overflow<nsw> : i64
      %417 = llvm.icmp "slt" %416, %373 : i64
      llvm.cond_br %417, ^bb28(%416, %415 : i64, f32), ^bb34(%415 : f32)
    ^bb34(%418: f32):
      %419 = llvm.mlir.constant(32 : i32) : i32
      %420 = llvm.mlir.constant(16 : i32) : i32
      %421 = nvvm.shfl.sync bfly %72, %418, %420, %73 : f32 -> f32
      %422 = llvm.intr.maximum(%418, %421) : (f32, f32) -> f32
      %423 = llvm.mlir.constant(8 : i32) : i32
      %424 = nvvm.shfl.sync bfly %72, %422, %423, %73 : f32 -> f32
      %425 = llvm.intr.maximum(%422, %424) : (f32, f32) -> f32
      %426 = llvm.mlir.constant(4 : i32) : i32
      %427 = nvvm.shfl.sync bfly %72, %425, %426, %73 : f32 -> f32
      %428 = llvm.intr.maximum(%425, %427) : (f32, f32) -> f32
      %429 = llvm.mlir.constant(2 : i32) : i32
      %430 = nvvm.shfl.sync bfly %72, %428, %429, %73 : f32 -> f32
      %431 = llvm.intr.maximum(%428, %430) : (f32, f32) -> f32
      %432 = llvm.mlir.constant(1 : i32) : i32
      %433 = nvvm.shfl.sync bfly %72, %431, %432, %73 : f32 -> f32
      %434 = llvm.intr.maximum(%431, %433) : (f32, f32) -> f32
      %435 = llvm.mlir.addressof @shared3 : !llvm.ptr<3>
      %436 = llvm.addrspacecast %435 : !llvm.ptr<3> to !llvm.ptr
      %437 = llvm.and %thread, %74 : i64
      %438 = llvm.lshr %thread, %75 : i64
      %439 = llvm.icmp "eq" %437, %65 : i64
      llvm.cond_br %439, ^bb35, ^bb36
    ^bb35:
      %440 = llvm.getelementptr inbounds %436[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %434, %440 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb36
    ^bb36:
      nvvm.barrier0
      %441 = llvm.load %436 {alignment = 4 : i64} : !llvm.ptr -> f32
      %442 = llvm.getelementptr inbounds %436[%67] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %443 = llvm.load %442 {alignment = 4 : i64} : !llvm.ptr -> f32
      %444 = llvm.getelementptr inbounds %436[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %445 = llvm.load %444 {alignment = 4 : i64} : !llvm.ptr -> f32
      %446 = llvm.getelementptr inbounds %436[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %447 = llvm.load %446 {alignment = 4 : i64} : !llvm.ptr -> f32
      %448 = llvm.getelementptr inbounds %436[%66] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %449 = llvm.load %448 {alignment = 4 : i64} : !llvm.ptr -> f32
      %450 = llvm.getelementptr inbounds %436[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %451 = llvm.load %450 {alignment = 4 : i64} : !llvm.ptr -> f32
      %452 = llvm.getelementptr inbounds %436[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %453 = llvm.load %452 {alignment = 4 : i64} : !llvm.ptr -> f32
      %454 = llvm.getelementptr inbounds %436[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %455 = llvm.load %454 {alignment = 4 : i64} : !llvm.ptr -> f32
      %456 = llvm.intr.maximum(%441, %443) : (f32, f32) -> f32
      %457 = llvm.intr.maximum(%445, %447) : (f32, f32) -> f32
      %458 = llvm.intr.maximum(%449, %451) : (f32, f32) -> f32
      %459 = llvm.intr.maximum(%453, %455) : (f32, f32) -> f32
      %460 = llvm.intr.maximum(%456, %457) : (f32, f32) -> f32
      %461 = llvm.intr.maximum(%458, %459) : (f32, f32) -> f32
      %462 = llvm.intr.maximum(%460, %461) : (f32, f32) -> f32
      %463 = llvm.intr.maximum(%363, %462) : (f32, f32) -> f32
      %464 = llvm.intr.maximum(%80, %463) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
      %465 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %466 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %467 = llvm.intr.smax(%63, %65) : (i64, i64) -> i64
      %468 = llvm.sdiv %467, %66 : i64
      %469 = llvm.srem %467, %66 : i64
      %470 = llvm.icmp "ne" %469, %65 : i64
      %471 = llvm.xor %469, %66 : i64
      %472 = llvm.icmp "sge" %471, %65 : i64
      %473 = llvm.and %470, %472 : i1
      %474 = llvm.add %468, %67 : i64
      %475 = llvm.select %473, %474, %468 : i1, i64
      %476 = llvm.icmp "slt" %thread, %475 : i64
      llvm.cond_br %476, ^bb37(%thread, %466 : i64, f32), ^bb43(%466 : f32)
    ^bb37(%477: i64, %478: f32):
      %479 = llvm.mul %477, %66 : i64
      %480 = llvm.add %479, %66 : i64
      %481 = llvm.icmp "ule" %480, %467 : i64
      %482 = llvm.mul %block, %x_stride0_2 : i64
      %483 = llvm.add %482, %479 : i64
      %484 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %485 = llvm.and %484, %69 : i64
      %486 = llvm.and %483, %70 : i64
      %487 = llvm.mul %block, %out_stride0_1 : i64
      %488 = llvm.add %487, %479 : i64
      %489 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %490 = llvm.and %489, %69 : i64
      %491 = llvm.and %488, %70 : i64
      %492 = llvm.or %485, %486 : i64
      %493 = llvm.or %492, %490 : i64
      %494 = llvm.or %493, %491 : i64
      %495 = llvm.icmp "eq" %494, %65 : i64
      %496 = llvm.and %481, %495 : i1
      llvm.cond_br %496, ^bb38, ^bb39
    ^bb38:
      %497 = llvm.add %479, %67 : i64
      %498 = llvm.add %479, %71 : i64
      %499 = llvm.add %479, %70 : i64
      %500 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %501 = llvm.add %500, %479 overflow<nsw> : i64
      %502 = llvm.getelementptr inbounds %x_2[%501] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %503 = llvm.load %502 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %504 = llvm.extractelement %503[%65 : i64] : vector<4xf32>
      %505 = llvm.extractelement %503[%67 : i64] : vector<4xf32>
      %506 = llvm.extractelement %503[%71 : i64] : vector<4xf32>
      %507 = llvm.extractelement %503[%70 : i64] : vector<4xf32>
      %508 = llvm.fsub %504, %464 : f32
      %509 = llvm.fsub %505, %464 : f32
      %510 = llvm.fsub %506, %464 : f32
      %511 = llvm.fsub %507, %464 : f32
      %512 = llvm.call @exp_f32(%508) : (f32) -> f32
      %513 = llvm.call @exp_f32(%509) : (f32) -> f32
      %514 = llvm.call @exp_f32(%510) : (f32) -> f32
      %515 = llvm.call @exp_f32(%511) : (f32) -> f32
      %516 = llvm.mlir.poison : vector<4xf32>
      %517 = llvm.insertelement %512, %516[%65 : i64] : vector<4xf32>
      %518 = llvm.insertelement %513, %517[%67 : i64] : vector<4xf32>
      %519 = llvm.insertelement %514, %518[%71 : i64] : vector<4xf32>
      %520 = llvm.insertelement %515, %519[%70 : i64] : vector<4xf32>
      %521 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %522 = llvm.add %521, %479 overflow<nsw> : i64
      %523 = llvm.getelementptr inbounds %out_1[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %520, %523 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %524 = llvm.fadd %478, %512 : f32
      %525 = llvm.fadd %524, %513 : f32
      %526 = llvm.fadd %525, %514 : f32
      %527 = llvm.fadd %526, %515 : f32
      llvm.br ^bb42(%527 : f32)
    ^bb39:
      %528 = llvm.intr.umin(%480, %467) : (i64, i64) -> i64
      %529 = llvm.icmp "slt" %479, %528 : i64
      llvm.cond_br %529, ^bb40(%479, %478 : i64, f32), ^bb41(%478 : f32)
    ^bb40(%530: i64, %531: f32):
      %532 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %533 = llvm.add %532, %530 overflow<nsw> : i64
      %534 = llvm.getelementptr inbounds %x_2[%533] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %535 = llvm.load %534 {alignment = 4 : i64} : !llvm.ptr -> f32
      %536 = llvm.fsub %535, %464 : f32
      %537 = llvm.call @exp_f32(%536) : (f32) -> f32
      %538 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %539 = llvm.add %538, %530 overflow<nsw> : i64
      %540 = llvm.getelementptr inbounds %out_1[%539] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %537, %540 {alignment = 4 : i64} : f32, !llvm.ptr
      %541 = llvm.fadd %531, %537 : f32
      %542 = llvm.add %530, %67 overflow<nsw> : i64
      %543 = llvm.icmp "slt" %542, %528 : i64
      llvm.cond_br %543, ^bb40(%542, %541 : i64, f32), ^bb41(%541 : f32)
    ^bb41(%544: f32):
      llvm.br ^bb42(%544 : f32)
    ^bb42(%545: f32):
      %546 = llvm.add %477, %68 overflow<nsw> : i64
      %547 = llvm.icmp "slt" %546, %475 : i64
      llvm.cond_br %547, ^bb37(%546, %545 : i64, f32), ^bb43(%545 : f32)
    ^bb43(%548: f32):
      %549 = llvm.mlir.constant(32 : i32) : i32
      %550 = llvm.mlir.constant(16 : i32) : i32
      %551 = nvvm.shfl.sync bfly %72, %548, %550, %73 : f32 -> f32
      %552 = llvm.fadd %548, %551 : f32
      %553 = llvm.mlir.constant(8 : i32) : i32
      %554 = nvvm.shfl.sync bfly %72, %552, %553, %73 : f32 -> f32
      %555 = llvm.fadd %552, %554 : f32
      %556 = llvm.mlir.constant(4 : i32) : i32
      %557 = nvvm.shfl.sync bfly %72, %555, %556, %73 : f32 -> f32
      %558 = llvm.fadd %555, %557 : f32
      %559 = llvm.mlir.constant(2 : i32) : i32
      %560 = nvvm.shfl.sync bfly %72, %558, %559, %73 : f32 -> f32
      %561 = llvm.fadd %558, %560 : f32
      %562 = llvm.mlir.constant(1 : i32) : i32
      %563 = nvvm.shfl.sync bfly %72, %561, %562, %73 : f32 -> f32
      %564 = llvm.fadd %561, %563 : f32
      %565 = llvm.mlir.addressof @shared4 : !llvm.ptr<3>
      %566 = llvm.addrspacecast %565 : !llvm.ptr<3> to !llvm.ptr
      %567 = llvm.and %thread, %74 : i64
      %568 = llvm.lshr %thread, %75 : i64
      %569 = llvm.icmp "eq" %567, %65 : i64
      llvm.cond_br %569, ^bb44, ^bb45
    ^bb44:
      %570 = llvm.getelementptr inbounds %566[%568] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %564, %570 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb45
    ^bb45:
      nvvm.barrier0
      %571 = llvm.load %566 {alignment = 4 : i64} : !llvm.ptr -> f32
      %572 = llvm.getelementptr inbounds %566[%67] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %573 = llvm.load %572 {alignment = 4 : i64} : !llvm.ptr -> f32
      %574 = llvm.getelementptr inbounds %566[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %575 = llvm.load %574 {alignment = 4 : i64} : !llvm.ptr -> f32
      %576 = llvm.getelementptr inbounds %566[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %577 = llvm.load %576 {alignment = 4 : i64} : !llvm.ptr -> f32
      %578 = llvm.getelementptr inbounds %566[%66] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %579 = llvm.load %578 {alignment = 4 : i64} : !llvm.ptr -> f32
      %580 = llvm.getelementptr inbounds %566[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %581 = llvm.load %580 {alignment = 4 : i64} : !llvm.ptr -> f32
      %582 = llvm.getelementptr inbounds %566[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %583 = llvm.load %582 {alignment = 4 : i64} : !llvm.ptr -> f32
      %584 = llvm.getelementptr inbounds %566[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %585 = llvm.load %584 {alignment = 4 : i64} : !llvm.ptr -> f32
      %586 = llvm.fadd %571, %573 : f32
      %587 = llvm.fadd %575, %577 : f32
      %588 = llvm.fadd %579, %581 : f32
      %589 = llvm.fadd %583, %585 : f32
      %590 = llvm.fadd %586, %587 : f32
      %591 = llvm.fadd %588, %589 : f32
      %592 = llvm.fadd %590, %591 : f32
      %593 = llvm.fadd %465, %592 : f32
      %594 = llvm.fadd %81, %593 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %595 = llvm.intr.smax(%63, %65) : (i64, i64) -> i64
      %596 = llvm.sdiv %595, %66 : i64
      %597 = llvm.srem %595, %66 : i64
      %598 = llvm.icmp "ne" %597, %65 : i64
      %599 = llvm.xor %597, %66 : i64
      %600 = llvm.icmp "sge" %599, %65 : i64
      %601 = llvm.and %598, %600 : i1
      %602 = llvm.add %596, %67 : i64
      %603 = llvm.select %601, %602, %596 : i1, i64
      %604 = llvm.icmp "slt" %thread, %603 : i64
      llvm.cond_br %604, ^bb46(%thread : i64), ^bb52
    ^bb46(%605: i64):
      %606 = llvm.mul %605, %66 : i64
      %607 = llvm.add %606, %66 : i64
      %608 = llvm.icmp "ule" %607, %595 : i64
      %609 = llvm.mul %block, %out_stride0_1 : i64
      %610 = llvm.add %609, %606 : i64
      %611 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %612 = llvm.and %611, %69 : i64
      %613 = llvm.and %610, %70 : i64
      %614 = llvm.or %612, %613 : i64
      %615 = llvm.icmp "eq" %614, %65 : i64
      %616 = llvm.and %608, %615 : i1
      llvm.cond_br %616, ^bb47, ^bb48
    ^bb47:
      %617 = llvm.add %606, %67 : i64
      %618 = llvm.add %606, %71 : i64
      %619 = llvm.add %606, %70 : i64
      %620 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %621 = llvm.add %620, %606 overflow<nsw> : i64
      %622 = llvm.getelementptr inbounds %out_1[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %623 = llvm.load %622 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %624 = llvm.extractelement %623[%65 : i64] : vector<4xf32>
      %625 = llvm.extractelement %623[%67 : i64] : vector<4xf32>
      %626 = llvm.extractelement %623[%71 : i64] : vector<4xf32>
      %627 = llvm.extractelement %623[%70 : i64] : vector<4xf32>
      %628 = llvm.fdiv %624, %594 : f32
      %629 = llvm.fdiv %625, %594 : f32
      %630 = llvm.fdiv %626, %594 : f32
      %631 = llvm.fdiv %627, %594 : f32
      %632 = llvm.mlir.poison : vector<4xf32>
      %633 = llvm.insertelement %628, %632[%65 : i64] : vector<4xf32>
      %634 = llvm.insertelement %629, %633[%67 : i64] : vector<4xf32>
      %635 = llvm.insertelement %630, %634[%71 : i64] : vector<4xf32>
      %636 = llvm.insertelement %631, %635[%70 : i64] : vector<4xf32>
      llvm.store %636, %622 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb51
    ^bb48:
      %637 = llvm.intr.umin(%607, %595) : (i64, i64) -> i64
      %638 = llvm.icmp "slt" %606, %637 : i64
      llvm.cond_br %638, ^bb49(%606 : i64), ^bb50
    ^bb49(%639: i64):
      %640 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %641 = llvm.add %640, %639 overflow<nsw> : i64
      %642 = llvm.getelementptr inbounds %out_1[%641] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %643 = llvm.load %642 {alignment = 4 : i64} : !llvm.ptr -> f32
      %644 = llvm.fdiv %643, %594 : f32
      llvm.store %644, %642 {alignment = 4 : i64} : f32, !llvm.ptr
      %645 = llvm.add %639, %67 overflow<nsw> : i64
      %646 = llvm.icmp "slt" %645, %637 : i64
      llvm.cond_br %646, ^bb49(%645 : i64), ^bb50
    ^bb50:
      llvm.br ^bb51
    ^bb51:
      %647 = llvm.add %605, %68 overflow<nsw> : i64
      %648 = llvm.icmp "slt" %647, %603 : i64
      llvm.cond_br %648, ^bb46(%647 : i64), ^bb52
    ^bb52:
      llvm.br ^bb53
    ^bb53:
      llvm.return
    }
  }
}
