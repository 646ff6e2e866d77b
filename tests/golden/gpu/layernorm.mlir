// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e-05 : f64
    %3 = memref.dim %x, %0 : memref<?x?xf64>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf64>
    %6 = arith.index_cast %5 : index to i64
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf64> to memref<?x?xf64>
    %7 = arith.sitofp %6 : i64 to f64
    affine.parallel (%i) = (0) to (symbol(%3)) {
      affine.if affine_set<()[s0] : (((s0 * -1) + 4096) >= 0)>()[%5] {
        %8 = memref.alloc() {alignment = 64 : i64} : memref<4096xf64>
        %9 = affine.parallel (%j) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
          %10 = affine.load %x[%i, %j] : memref<?x?xf64>
          affine.store %10, %8[%j] : memref<4096xf64>
          affine.yield %10 : f64
        } {mapping = "threads"}
        %11 = arith.addf %1, %9 fastmath<reassoc,contract> : f64
        %12 = arith.divf %11, %7 : f64
        %13 = affine.parallel (%j_1) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
          %14 = affine.load %8[%j_1] : memref<4096xf64>
          %15 = arith.subf %14, %12 : f64
          %16 = arith.mulf %15, %15 fastmath<contract> : f64
          affine.yield %16 : f64
        } {mapping = "threads"}
        %17 = arith.addf %1, %13 fastmath<reassoc,contract> : f64
        %18 = arith.divf %11, %7 : f64
        %19 = arith.divf %17, %7 : f64
        %20 = arith.addf %19, %2 : f64
        %21 = math.sqrt %20 : f64
        affine.parallel (%j_2) = (0) to (symbol(%5)) {
          %22 = affine.load %8[%j_2] : memref<4096xf64>
          %23 = affine.load %scale[%j_2] : memref<?xf64>
          %24 = affine.load %shift[%j_2] : memref<?xf64>
          %25 = arith.subf %22, %18 : f64
          %26 = arith.divf %25, %21 : f64
          %27 = arith.mulf %26, %23 : f64
          %28 = arith.addf %27, %24 : f64
          affine.store %28, %out_1[%i, %j_2] : memref<?x?xf64>
        } {mapping = "threads"}
        memref.dealloc %8 : memref<4096xf64>
      } else {
        %29 = affine.parallel (%j_3) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
          %30 = affine.load %x[%i, %j_3] : memref<?x?xf64>
          affine.yield %30 : f64
        } {mapping = "threads"}
        %31 = arith.addf %1, %29 fastmath<reassoc,contract> : f64
        %32 = arith.divf %31, %7 : f64
        %33 = affine.parallel (%j_4) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
          %34 = affine.load %x[%i, %j_4] : memref<?x?xf64>
          %35 = arith.subf %34, %32 : f64
          %36 = arith.mulf %35, %35 fastmath<contract> : f64
          affine.yield %36 : f64
        } {mapping = "threads"}
        %37 = arith.addf %1, %33 fastmath<reassoc,contract> : f64
        %38 = arith.divf %31, %7 : f64
        %39 = arith.divf %37, %7 : f64
        %40 = arith.addf %39, %2 : f64
        %41 = math.sqrt %40 : f64
        affine.parallel (%j_5) = (0) to (symbol(%5)) {
          %42 = affine.load %x[%i, %j_5] : memref<?x?xf64>
          %43 = affine.load %scale[%j_5] : memref<?xf64>
          %44 = affine.load %shift[%j_5] : memref<?xf64>
          %45 = arith.subf %42, %38 : f64
          %46 = arith.divf %45, %41 : f64
          %47 = arith.mulf %46, %43 : f64
          %48 = arith.addf %47, %44 : f64
          affine.store %48, %out_1[%i, %j_5] : memref<?x?xf64>
        } {mapping = "threads"}
      }
    } {mapping = "blocks", block_size = 256 : i64}
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    %4 = memref.dim %scale, %0 : memref<?xf64>
    %5 = memref.dim %shift, %0 : memref<?xf64>
    %6 = arith.cmpi eq, %4, %3 : index
    %7 = arith.cmpi eq, %5, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)"
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"
    func.return %1, %3 : index, index
  }
}
// ----- loop
builtin.module attributes {gpu.container_module} {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4096 = arith.constant 4096 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e-05 : f64
    %3 = memref.dim %x, %0 : memref<?x?xf64>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf64>
    %6 = arith.index_cast %5 : index to i64
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf64> to memref<?x?xf64>
    %7 = arith.sitofp %6 : i64 to f64
    %8 = arith.constant 0 : index
    %9 = arith.maxsi %3, %8 : index
    %10 = arith.constant 1 : index
    %11 = arith.constant 256 : index
    gpu.launch_func @kernels::@program_kernel blocks in (%9, %10, %10) threads in (%11, %10, %10) args(%5 : index, %x : memref<?x?xf64>, %7 : f64, %scale : memref<?xf64>, %shift : memref<?xf64>, %out_1 : memref<?x?xf64>)
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    %4 = memref.dim %scale, %0 : memref<?xf64>
    %5 = memref.dim %shift, %0 : memref<?xf64>
    %6 = arith.cmpi eq, %4, %3 : index
    %7 = arith.cmpi eq, %5, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)"
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"
    func.return %1, %3 : index, index
  }
  gpu.module @kernels {
    "memref.global"() <{sym_name = "shared4", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared3", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared2", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<4096xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @program_kernel(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %c4096 = arith.constant 4096 : index
      %c0 = arith.constant 0 : index
      %2 = arith.constant 0.000000e+00 : f64
      %3 = arith.constant 1.000000e-05 : f64
      %4 = arith.subi %c4096, %0 overflow<nsw> : index
      %5 = arith.cmpi sge, %4, %c0 : index
      scf.if %5 {
        %6 = memref.get_global @shared0 : memref<4096xf64, #gpu.address_space<workgroup>>
        %7 = "memref.memory_space_cast"(%6) : (memref<4096xf64, #gpu.address_space<workgroup>>) -> memref<4096xf64>
        %8 = arith.constant -0.000000e+00 : f64
        %9 = arith.constant -0.000000e+00 : f64
        %10 = arith.constant 0 : index
        %11 = arith.maxsi %0, %10 : index
        %12 = arith.constant 2 : index
        %13 = arith.ceildivsi %11, %12 : index
        %14 = arith.constant 256 : index
        %15 = scf.for %16 = %thread to %13 step %14 iter_args(%17 = %9) -> (f64) {
          %18 = arith.constant 2 : index
          %19 = arith.muli %16, %18 : index
          %20 = arith.constant 2 : index
          %21 = arith.addi %19, %20 : index
          %22 = arith.cmpi ule, %21, %11 : index
          %23 = arith.constant 1 : index
          %24 = memref.dim %x, %23 : memref<?x?xf64>
          %25 = arith.muli %block, %24 : index
          %26 = arith.addi %25, %19 : index
          %27 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
          %28 = arith.constant 15 : index
          %29 = arith.andi %27, %28 : index
          %30 = arith.constant 1 : index
          %31 = arith.andi %26, %30 : index
          %32 = arith.constant 1 : index
          %33 = arith.andi %19, %32 : index
          %34 = arith.ori %29, %31 : index
          %35 = arith.ori %34, %33 : index
          %36 = arith.constant 0 : index
          %37 = arith.cmpi eq, %35, %36 : index
          %38 = arith.andi %22, %37 : i1
          %39 = scf.if %38 -> (f64) {
            %40 = arith.constant 1 : index
            %41 = arith.addi %19, %40 : index
            %42 = vector.load %x[%block, %19] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
            %43 = vector.extract %42[0] : f64 from vector<2xf64>
            %44 = vector.extract %42[1] : f64 from vector<2xf64>
            %45 = vector.from_elements %43, %44 : vector<2xf64>
            vector.store %45, %7[%19] {alignment = 16 : i64} : memref<4096xf64>, vector<2xf64>
            %46 = arith.addf %17, %43 : f64
            %47 = arith.addf %46, %44 : f64
            scf.yield %47 : f64
          } else {
            %48 = arith.constant 1 : index
            %49 = arith.minui %21, %11 : index
            %50 = scf.for %51 = %19 to %49 step %48 iter_args(%52 = %17) -> (f64) {
              %53 = memref.load %x[%block, %51] : memref<?x?xf64>
              memref.store %53, %7[%51] : memref<4096xf64>
              %54 = arith.addf %52, %53 : f64
              scf.yield %54 : f64
            }
            scf.yield %50 : f64
          }
          scf.yield %39 : f64
        }
        %55 = arith.constant 32 : i32
        %56 = arith.constant 16 : i32
        %57, %58 = gpu.shuffle xor %15, %56, %55 : f64
        %59 = arith.addf %15, %57 : f64
        %60 = arith.constant 8 : i32
        %61, %62 = gpu.shuffle xor %59, %60, %55 : f64
        %63 = arith.addf %59, %61 : f64
        %64 = arith.constant 4 : i32
        %65, %66 = gpu.shuffle xor %63, %64, %55 : f64
        %67 = arith.addf %63, %65 : f64
        %68 = arith.constant 2 : i32
        %69, %70 = gpu.shuffle xor %67, %68, %55 : f64
        %71 = arith.addf %67, %69 : f64
        %72 = arith.constant 1 : i32
        %73, %74 = gpu.shuffle xor %71, %72, %55 : f64
        %75 = arith.addf %71, %73 : f64
        %76 = memref.get_global @shared1 : memref<8xf64, #gpu.address_space<workgroup>>
        %77 = arith.constant 31 : index
        %78 = arith.andi %thread, %77 : index
        %79 = arith.constant 5 : index
        %80 = arith.shrui %thread, %79 : index
        %81 = arith.constant 0 : index
        %82 = arith.cmpi eq, %78, %81 : index
        scf.if %82 {
          memref.store %75, %76[%80] : memref<8xf64, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %83 = arith.constant 0 : index
        %84 = memref.load %76[%83] : memref<8xf64, #gpu.address_space<workgroup>>
        %85 = arith.constant 1 : index
        %86 = memref.load %76[%85] : memref<8xf64, #gpu.address_space<workgroup>>
        %87 = arith.constant 2 : index
        %88 = memref.load %76[%87] : memref<8xf64, #gpu.address_space<workgroup>>
        %89 = arith.constant 3 : index
        %90 = memref.load %76[%89] : memref<8xf64, #gpu.address_space<workgroup>>
        %91 = arith.constant 4 : index
        %92 = memref.load %76[%91] : memref<8xf64, #gpu.address_space<workgroup>>
        %93 = arith.constant 5 : index
        %94 = memref.load %76[%93] : memref<8xf64, #gpu.address_space<workgroup>>
        %95 = arith.constant 6 : index
        %96 = memref.load %76[%95] : memref<8xf64, #gpu.address_space<workgroup>>
        %97 = arith.constant 7 : index
        %98 = memref.load %76[%97] : memref<8xf64, #gpu.address_space<workgroup>>
        %99 = arith.addf %84, %86 : f64
        %100 = arith.addf %88, %90 : f64
        %101 = arith.addf %92, %94 : f64
        %102 = arith.addf %96, %98 : f64
        %103 = arith.addf %99, %100 : f64
        %104 = arith.addf %101, %102 : f64
        %105 = arith.addf %103, %104 : f64
        %106 = arith.addf %8, %105 : f64
        %107 = arith.addf %2, %106 fastmath<reassoc,contract> : f64
        %108 = arith.divf %107, %1 : f64
        %109 = arith.constant -0.000000e+00 : f64
        %110 = arith.constant -0.000000e+00 : f64
        %111 = arith.constant 0 : index
        %112 = arith.maxsi %0, %111 : index
        %113 = arith.constant 2 : index
        %114 = arith.ceildivsi %112, %113 : index
        %115 = arith.constant 256 : index
        %116 = scf.for %117 = %thread to %114 step %115 iter_args(%118 = %110) -> (f64) {
          %119 = arith.constant 2 : index
          %120 = arith.muli %117, %119 : index
          %121 = arith.constant 2 : index
          %122 = arith.addi %120, %121 : index
          %123 = arith.cmpi ule, %122, %112 : index
          %124 = arith.constant 1 : index
          %125 = arith.andi %120, %124 : index
          %126 = arith.constant 0 : index
          %127 = arith.cmpi eq, %125, %126 : index
          %128 = arith.andi %123, %127 : i1
          %129 = scf.if %128 -> (f64) {
            %130 = arith.constant 1 : index
            %131 = arith.addi %120, %130 : index
            %132 = vector.load %7[%120] {alignment = 16 : i64} : memref<4096xf64>, vector<2xf64>
            %133 = vector.extract %132[0] : f64 from vector<2xf64>
            %134 = vector.extract %132[1] : f64 from vector<2xf64>
            %135 = arith.subf %133, %108 : f64
            %136 = arith.subf %134, %108 : f64
            %137 = arith.mulf %135, %135 fastmath<contract> : f64
            %138 = arith.mulf %136, %136 fastmath<contract> : f64
            %139 = arith.addf %118, %137 : f64
            %140 = arith.addf %139, %138 : f64
            scf.yield %140 : f64
          } else {
            %141 = arith.constant 1 : index
            %142 = arith.minui %122, %112 : index
            %143 = scf.for %144 = %120 to %142 step %141 iter_args(%145 = %118) -> (f64) {
              %146 = memref.load %7[%144] : memref<4096xf64>
              %147 = arith.subf %146, %108 : f64
              %148 = arith.mulf %147, %147 fastmath<contract> : f64
              %149 = arith.addf %145, %148 : f64
              scf.yield %149 : f64
            }
            scf.yield %143 : f64
          }
          scf.yield %129 : f64
        }
        %150 = arith.constant 32 : i32
        %151 = arith.constant 16 : i32
        %152, %153 = gpu.shuffle xor %116, %151, %150 : f64
        %154 = arith.addf %116, %152 : f64
        %155 = arith.constant 8 : i32
        %156, %157 = gpu.shuffle xor %154, %155, %150 : f64
        %158 = arith.addf %154, %156 : f64
        %159 = arith.constant 4 : i32
        %160, %161 = gpu.shuffle xor %158, %159, %150 : f64
        %162 = arith.addf %158, %160 : f64
        %163 = arith.constant 2 : i32
        %164, %165 = gpu.shuffle xor %162, %163, %150 : f64
        %166 = arith.addf %162, %164 : f64
        %167 = arith.constant 1 : i32
        %168, %169 = gpu.shuffle xor %166, %167, %150 : f64
        %170 = arith.addf %166, %168 : f64
        %171 = memref.get_global @shared2 : memref<8xf64, #gpu.address_space<workgroup>>
        %172 = arith.constant 31 : index
        %173 = arith.andi %thread, %172 : index
        %174 = arith.constant 5 : index
        %175 = arith.shrui %thread, %174 : index
        %176 = arith.constant 0 : index
        %177 = arith.cmpi eq, %173, %176 : index
        scf.if %177 {
          memref.store %170, %171[%175] : memref<8xf64, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %178 = arith.constant 0 : index
        %179 = memref.load %171[%178] : memref<8xf64, #gpu.address_space<workgroup>>
        %180 = arith.constant 1 : index
        %181 = memref.load %171[%180] : memref<8xf64, #gpu.address_space<workgroup>>
        %182 = arith.constant 2 : index
        %183 = memref.load %171[%182] : memref<8xf64, #gpu.address_space<workgroup>>
        %184 = arith.constant 3 : index
        %185 = memref.load %171[%184] : memref<8xf64, #gpu.address_space<workgroup>>
        %186 = arith.constant 4 : index
        %187 = memref.load %171[%186] : memref<8xf64, #gpu.address_space<workgroup>>
        %188 = arith.constant 5 : index
        %189 = memref.load %171[%188] : memref<8xf64, #gpu.address_space<workgroup>>
        %190 = arith.constant 6 : index
        %191 = memref.load %171[%190] : memref<8xf64, #gpu.address_space<workgroup>>
        %192 = arith.constant 7 : index
        %193 = memref.load %171[%192] : memref<8xf64, #gpu.address_space<workgroup>>
        %194 = arith.addf %179, %181 : f64
        %195 = arith.addf %183, %185 : f64
        %196 = arith.addf %187, %189 : f64
        %197 = arith.addf %191, %193 : f64
        %198 = arith.addf %194, %195 : f64
        %199 = arith.addf %196, %197 : f64
        %200 = arith.addf %198, %199 : f64
        %201 = arith.addf %109, %200 : f64
        %202 = arith.addf %2, %201 fastmath<reassoc,contract> : f64
        %203 = arith.divf %107, %1 : f64
        %204 = arith.divf %202, %1 : f64
        %205 = arith.addf %204, %3 : f64
        %206 = math.sqrt %205 : f64
        %207 = arith.constant 0 : index
        %208 = arith.maxsi %0, %207 : index
        %209 = arith.constant 2 : index
        %210 = arith.ceildivsi %208, %209 : index
        %211 = arith.constant 256 : index
        scf.for %212 = %thread to %210 step %211 {
          %213 = arith.constant 2 : index
          %214 = arith.muli %212, %213 : index
          %215 = arith.constant 2 : index
          %216 = arith.addi %214, %215 : index
          %217 = arith.cmpi ule, %216, %208 : index
          %218 = arith.constant 1 : index
          %219 = arith.andi %214, %218 : index
          %220 = "memref.extract_aligned_pointer_as_index"(%scale) : (memref<?xf64>) -> index
          %221 = arith.constant 15 : index
          %222 = arith.andi %220, %221 : index
          %223 = arith.constant 1 : index
          %224 = arith.andi %214, %223 : index
          %225 = "memref.extract_aligned_pointer_as_index"(%shift) : (memref<?xf64>) -> index
          %226 = arith.constant 15 : index
          %227 = arith.andi %225, %226 : index
          %228 = arith.constant 1 : index
          %229 = arith.andi %214, %228 : index
          %230 = arith.constant 1 : index
          %231 = memref.dim %out, %230 : memref<?x?xf64>
          %232 = arith.muli %block, %231 : index
          %233 = arith.addi %232, %214 : index
          %234 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf64>) -> index
          %235 = arith.constant 15 : index
          %236 = arith.andi %234, %235 : index
          %237 = arith.constant 1 : index
          %238 = arith.andi %233, %237 : index
          %239 = arith.ori %219, %222 : index
          %240 = arith.ori %239, %224 : index
          %241 = arith.ori %240, %227 : index
          %242 = arith.ori %241, %229 : index
          %243 = arith.ori %242, %236 : index
          %244 = arith.ori %243, %238 : index
          %245 = arith.constant 0 : index
          %246 = arith.cmpi eq, %244, %245 : index
          %247 = arith.andi %217, %246 : i1
          scf.if %247 {
            %248 = arith.constant 1 : index
            %249 = arith.addi %214, %248 : index
            %250 = vector.load %7[%214] {alignment = 16 : i64} : memref<4096xf64>, vector<2xf64>
            %251 = vector.extract %250[0] : f64 from vector<2xf64>
            %252 = vector.extract %250[1] : f64 from vector<2xf64>
            %253 = vector.load %scale[%214] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
            %254 = vector.extract %253[0] : f64 from vector<2xf64>
            %255 = vector.extract %253[1] : f64 from vector<2xf64>
            %256 = vector.load %shift[%214] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
            %257 = vector.extract %256[0] : f64 from vector<2xf64>
            %258 = vector.extract %256[1] : f64 from vector<2xf64>
            %259 = arith.subf %251, %203 : f64
            %260 = arith.subf %252, %203 : f64
            %261 = arith.divf %259, %206 : f64
            %262 = arith.divf %260, %206 : f64
            %263 = arith.mulf %261, %254 : f64
            %264 = arith.mulf %262, %255 : f64
            %265 = arith.addf %263, %257 : f64
            %266 = arith.addf %264, %258 : f64
            %267 = vector.from_elements %265, %266 : vector<2xf64>
            vector.store %267, %out[%block, %214] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          } else {
            %268 = arith.constant 1 : index
            %269 = arith.minui %216, %208 : index
            scf.for %270 = %214 to %269 step %268 {
              %271 = memref.load %7[%270] : memref<4096xf64>
              %272 = memref.load %scale[%270] : memref<?xf64>
              %273 = memref.load %shift[%270] : memref<?xf64>
              %274 = arith.subf %271, %203 : f64
              %275 = arith.divf %274, %206 : f64
              %276 = arith.mulf %275, %272 : f64
              %277 = arith.addf %276, %273 : f64
              memref.store %277, %out[%block, %270] : memref<?x?xf64>
            }
          }
        }
      } else {
        %278 = arith.constant -0.000000e+00 : f64
        %279 = arith.constant -0.000000e+00 : f64
        %280 = arith.constant 0 : index
        %281 = arith.maxsi %0, %280 : index
        %282 = arith.constant 2 : index
        %283 = arith.ceildivsi %281, %282 : index
        %284 = arith.constant 256 : index
        %285 = scf.for %286 = %thread to %283 step %284 iter_args(%287 = %279) -> (f64) {
          %288 = arith.constant 2 : index
          %289 = arith.muli %286, %288 : index
          %290 = arith.constant 2 : index
          %291 = arith.addi %289, %290 : index
          %292 = arith.cmpi ule, %291, %281 : index
          %293 = arith.constant 1 : index
          %294 = memref.dim %x, %293 : memref<?x?xf64>
          %295 = arith.muli %block, %294 : index
          %296 = arith.addi %295, %289 : index
          %297 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
          %298 = arith.constant 15 : index
          %299 = arith.andi %297, %298 : index
          %300 = arith.constant 1 : index
          %301 = arith.andi %296, %300 : index
          %302 = arith.ori %299, %301 : index
          %303 = arith.constant 0 : index
          %304 = arith.cmpi eq, %302, %303 : index
          %305 = arith.andi %292, %304 : i1
          %306 = scf.if %305 -> (f64) {
            %307 = arith.constant 1 : index
            %308 = arith.addi %289, %307 : index
            %309 = vector.load %x[%block, %289] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
            %310 = vector.extract %309[0] : f64 from vector<2xf64>
            %311 = vector.extract %309[1] : f64 from vector<2xf64>
            %312 = arith.addf %287, %310 : f64
            %313 = arith.addf %312, %311 : f64
            scf.yield %313 : f64
          } else {
            %314 = arith.constant 1 : index
            %315 = arith.minui %291, %281 : index
            %316 = scf.for %317 = %289 to %315 step %314 iter_args(%318 = %287) -> (f64) {
              %319 = memref.load %x[%block, %317] : memref<?x?xf64>
              %320 = arith.addf %318, %319 : f64
              scf.yield %320 : f64
            }
            scf.yield %316 : f64
          }
          scf.yield %306 : f64
        }
        %321 = arith.constant 32 : i32
        %322 = arith.constant 16 : i32
        %323, %324 = gpu.shuffle xor %285, %322, %321 : f64
        %325 = arith.addf %285, %323 : f64
        %326 = arith.constant 8 : i32
        %327, %328 = gpu.shuffle xor %325, %326, %321 : f64
        %329 = arith.addf %325, %327 : f64
        %330 = arith.constant 4 : i32
        %331, %332 = gpu.shuffle xor %329, %330, %321 : f64
        %333 = arith.addf %329, %331 : f64
        %334 = arith.constant 2 : i32
        %335, %336 = gpu.shuffle xor %333, %334, %321 : f64
        %337 = arith.addf %333, %335 : f64
        %338 = arith.constant 1 : i32
        %339, %340 = gpu.shuffle xor %337, %338, %321 : f64
        %341 = arith.addf %337, %339 : f64
        %342 = memref.get_global @shared3 : memref<8xf64, #gpu.address_space<workgroup>>
        %343 = arith.constant 31 : index
        %344 = arith.andi %thread, %343 : index
        %345 = arith.constant 5 : index
        %346 = arith.shrui %thread, %345 : index
        %347 = arith.constant 0 : index
        %348 = arith.cmpi eq, %344, %347 : index
        scf.if %348 {
          memref.store %341, %342[%346] : memref<8xf64, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %349 = arith.constant 0 : index
        %350 = memref.load %342[%349] : memref<8xf64, #gpu.address_space<workgroup>>
        %351 = arith.constant 1 : index
        %352 = memref.load %342[%351] : memref<8xf64, #gpu.address_space<workgroup>>
        %353 = arith.constant 2 : index
        %354 = memref.load %342[%353] : memref<8xf64, #gpu.address_space<workgroup>>
        %355 = arith.constant 3 : index
        %356 = memref.load %342[%355] : memref<8xf64, #gpu.address_space<workgroup>>
        %357 = arith.constant 4 : index
        %358 = memref.load %342[%357] : memref<8xf64, #gpu.address_space<workgroup>>
        %359 = arith.constant 5 : index
        %360 = memref.load %342[%359] : memref<8xf64, #gpu.address_space<workgroup>>
        %361 = arith.constant 6 : index
        %362 = memref.load %342[%361] : memref<8xf64, #gpu.address_space<workgroup>>
        %363 = arith.constant 7 : index
        %364 = memref.load %342[%363] : memref<8xf64, #gpu.address_space<workgroup>>
        %365 = arith.addf %350, %352 : f64
        %366 = arith.addf %354, %356 : f64
        %367 = arith.addf %358, %360 : f64
        %368 = arith.addf %362, %364 : f64
        %369 = arith.addf %365, %366 : f64
        %370 = arith.addf %367, %368 : f64
        %371 = arith.addf %369, %370 : f64
        %372 = arith.addf %278, %371 : f64
        %373 = arith.addf %2, %372 fastmath<reassoc,contract> : f64
        %374 = arith.divf %373, %1 : f64
        %375 = arith.constant -0.000000e+00 : f64
        %376 = arith.constant -0.000000e+00 : f64
        %377 = arith.constant 0 : index
        %378 = arith.maxsi %0, %377 : index
        %379 = arith.constant 2 : index
        %380 = arith.ceildivsi %378, %379 : index
        %381 = arith.constant 256 : index
        %382 = scf.for %383 = %thread to %380 step %381 iter_args(%384 = %376) -> (f64) {
          %385 = arith.constant 2 : index
          %386 = arith.muli %383, %385 : index
          %387 = arith.constant 2 : index
          %388 = arith.addi %386, %387 : index
          %389 = arith.cmpi ule, %388, %378 : index
          %390 = arith.constant 1 : index
          %391 = memref.dim %x, %390 : memref<?x?xf64>
          %392 = arith.muli %block, %391 : index
          %393 = arith.addi %392, %386 : index
          %394 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
          %395 = arith.constant 15 : index
          %396 = arith.andi %394, %395 : index
          %397 = arith.constant 1 : index
          %398 = arith.andi %393, %397 : index
          %399 = arith.ori %396, %398 : index
          %400 = arith.constant 0 : index
          %401 = arith.cmpi eq, %399, %400 : index
          %402 = arith.andi %389, %401 : i1
          %403 = scf.if %402 -> (f64) {
            %404 = arith.constant 1 : index
            %405 = arith.addi %386, %404 : index
            %406 = vector.load %x[%block, %386] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
            %407 = vector.extract %406[0] : f64 from vector<2xf64>
            %408 = vector.extract %406[1] : f64 from vector<2xf64>
            %409 = arith.subf %407, %374 : f64
            %410 = arith.subf %408, %374 : f64
            %411 = arith.mulf %409, %409 fastmath<contract> : f64
            %412 = arith.mulf %410, %410 fastmath<contract> : f64
            %413 = arith.addf %384, %411 : f64
            %414 = arith.addf %413, %412 : f64
            scf.yield %414 : f64
          } else {
            %415 = arith.constant 1 : index
            %416 = arith.minui %388, %378 : index
            %417 = scf.for %418 = %386 to %416 step %415 iter_args(%419 = %384) -> (f64) {
              %420 = memref.load %x[%block, %418] : memref<?x?xf64>
              %421 = arith.subf %420, %374 : f64
              %422 = arith.mulf %421, %421 fastmath<contract> : f64
              %423 = arith.addf %419, %422 : f64
              scf.yield %423 : f64
            }
            scf.yield %417 : f64
          }
          scf.yield %403 : f64
        }
        %424 = arith.constant 32 : i32
        %425 = arith.constant 16 : i32
        %426, %427 = gpu.shuffle xor %382, %425, %424 : f64
        %428 = arith.addf %382, %426 : f64
        %429 = arith.constant 8 : i32
        %430, %431 = gpu.shuffle xor %428, %429, %424 : f64
        %432 = arith.addf %428, %430 : f64
        %433 = arith.constant 4 : i32
        %434, %435 = gpu.shuffle xor %432, %433, %424 : f64
        %436 = arith.addf %432, %434 : f64
        %437 = arith.constant 2 : i32
        %438, %439 = gpu.shuffle xor %436, %437, %424 : f64
        %440 = arith.addf %436, %438 : f64
        %441 = arith.constant 1 : i32
        %442, %443 = gpu.shuffle xor %440, %441, %424 : f64
        %444 = arith.addf %440, %442 : f64
        %445 = memref.get_global @shared4 : memref<8xf64, #gpu.address_space<workgroup>>
        %446 = arith.constant 31 : index
        %447 = arith.andi %thread, %446 : index
        %448 = arith.constant 5 : index
        %449 = arith.shrui %thread, %448 : index
        %450 = arith.constant 0 : index
        %451 = arith.cmpi eq, %447, %450 : index
        scf.if %451 {
          memref.store %444, %445[%449] : memref<8xf64, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %452 = arith.constant 0 : index
        %453 = memref.load %445[%452] : memref<8xf64, #gpu.address_space<workgroup>>
        %454 = arith.constant 1 : index
        %455 = memref.load %445[%454] : memref<8xf64, #gpu.address_space<workgroup>>
        %456 = arith.constant 2 : index
        %457 = memref.load %445[%456] : memref<8xf64, #gpu.address_space<workgroup>>
        %458 = arith.constant 3 : index
        %459 = memref.load %445[%458] : memref<8xf64, #gpu.address_space<workgroup>>
        %460 = arith.constant 4 : index
        %461 = memref.load %445[%460] : memref<8xf64, #gpu.address_space<workgroup>>
        %462 = arith.constant 5 : index
        %463 = memref.load %445[%462] : memref<8xf64, #gpu.address_space<workgroup>>
        %464 = arith.constant 6 : index
        %465 = memref.load %445[%464] : memref<8xf64, #gpu.address_space<workgroup>>
        %466 = arith.constant 7 : index
        %467 = memref.load %445[%466] : memref<8xf64, #gpu.address_space<workgroup>>
        %468 = arith.addf %453, %455 : f64
        %469 = arith.addf %457, %459 : f64
        %470 = arith.addf %461, %463 : f64
        %471 = arith.addf %465, %467 : f64
        %472 = arith.addf %468, %469 : f64
        %473 = arith.addf %470, %471 : f64
        %474 = arith.addf %472, %473 : f64
        %475 = arith.addf %375, %474 : f64
        %476 = arith.addf %2, %475 fastmath<reassoc,contract> : f64
        %477 = arith.divf %373, %1 : f64
        %478 = arith.divf %476, %1 : f64
        %479 = arith.addf %478, %3 : f64
        %480 = math.sqrt %479 : f64
        %481 = arith.constant 0 : index
        %482 = arith.maxsi %0, %481 : index
        %483 = arith.constant 2 : index
        %484 = arith.ceildivsi %482, %483 : index
        %485 = arith.constant 256 : index
        scf.for %486 = %thread to %484 step %485 {
          %487 = arith.constant 2 : index
          %488 = arith.muli %486, %487 : index
          %489 = arith.constant 2 : index
          %490 = arith.addi %488, %489 : index
          %491 = arith.cmpi ule, %490, %482 : index
          %492 = arith.constant 1 : index
          %493 = memref.dim %x, %492 : memref<?x?xf64>
          %494 = arith.muli %block, %493 : index
          %495 = arith.addi %494, %488 : index
          %496 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
          %497 = arith.constant 15 : index
          %498 = arith.andi %496, %497 : index
          %499 = arith.constant 1 : index
          %500 = arith.andi %495, %499 : index
          %501 = "memref.extract_aligned_pointer_as_index"(%scale) : (memref<?xf64>) -> index
          %502 = arith.constant 15 : index
          %503 = arith.andi %501, %502 : index
          %504 = arith.constant 1 : index
          %505 = arith.andi %488, %504 : index
          %506 = "memref.extract_aligned_pointer_as_index"(%shift) : (memref<?xf64>) -> index
          %507 = arith.constant 15 : index
          %508 = arith.andi %506, %507 : index
          %509 = arith.constant 1 : index
          %510 = arith.andi %488, %509 : index
          %511 = arith.constant 1 : index
          %512 = memref.dim %out, %511 : memref<?x?xf64>
          %513 = arith.muli %block, %512 : index
          %514 = arith.addi %513, %488 : index
          %515 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf64>) -> index
          %516 = arith.constant 15 : index
          %517 = arith.andi %515, %516 : index
          %518 = arith.constant 1 : index
          %519 = arith.andi %514, %518 : index
          %520 = arith.ori %498, %500 : index
          %521 = arith.ori %520, %503 : index
          %522 = arith.ori %521, %505 : index
          %523 = arith.ori %522, %508 : index
          %524 = arith.ori %523, %510 : index
          %525 = arith.ori %524, %517 : index
          %526 = arith.ori %525, %519 : index
          %527 = arith.constant 0 : index
          %528 = arith.cmpi eq, %526, %527 : index
          %529 = arith.andi %491, %528 : i1
          scf.if %529 {
            %530 = arith.constant 1 : index
            %531 = arith.addi %488, %530 : index
            %532 = vector.load %x[%block, %488] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
            %533 = vector.extract %532[0] : f64 from vector<2xf64>
            %534 = vector.extract %532[1] : f64 from vector<2xf64>
            %535 = vector.load %scale[%488] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
            %536 = vector.extract %535[0] : f64 from vector<2xf64>
            %537 = vector.extract %535[1] : f64 from vector<2xf64>
            %538 = vector.load %shift[%488] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
            %539 = vector.extract %538[0] : f64 from vector<2xf64>
            %540 = vector.extract %538[1] : f64 from vector<2xf64>
            %541 = arith.subf %533, %477 : f64
            %542 = arith.subf %534, %477 : f64
            %543 = arith.divf %541, %480 : f64
            %544 = arith.divf %542, %480 : f64
            %545 = arith.mulf %543, %536 : f64
            %546 = arith.mulf %544, %537 : f64
            %547 = arith.addf %545, %539 : f64
            %548 = arith.addf %546, %540 : f64
            %549 = vector.from_elements %547, %548 : vector<2xf64>
            vector.store %549, %out[%block, %488] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          } else {
            %550 = arith.constant 1 : index
            %551 = arith.minui %490, %482 : index
            scf.for %552 = %488 to %551 step %550 {
              %553 = memref.load %x[%block, %552] : memref<?x?xf64>
              %554 = memref.load %scale[%552] : memref<?xf64>
              %555 = memref.load %shift[%552] : memref<?xf64>
              %556 = arith.subf %553, %477 : f64
              %557 = arith.divf %556, %480 : f64
              %558 = arith.mulf %557, %554 : f64
              %559 = arith.addf %558, %555 : f64
              memref.store %559, %out[%block, %552] : memref<?x?xf64>
            }
          }
        }
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)", "tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %x_size0: i64, %x_stride0: i64, %scale: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %scale_size0: i64, %shift: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %shift_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(4096) : i64
    %3 = llvm.mlir.constant(256) : i64
    %4 = llvm.mlir.constant(0 : i32) : i32
    %5 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %6 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %7 = llvm.sitofp %x_stride0 : i64 to f64
    %8 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %9 = llvm.call @program_kernel.launch(%8, %1, %1, %3, %1, %1, %x_stride0, %x, %x_size0, %x_stride0, %7, %scale, %scale_size0, %shift, %shift_size0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %10 = llvm.icmp "eq" %9, %4 : i32
    llvm.cond_br %10, ^bb1, ^bb2(%9 : i32)
  ^bb1:
    llvm.return %4 : i32
  ^bb2(%11: i32):
    llvm.return %11 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %scale_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %12 = llvm.mlir.constant(0) : i64
    %13 = llvm.mlir.constant(1) : i64
    %14 = llvm.mlir.constant(1 : i32) : i32
    %15 = llvm.mlir.constant(2 : i32) : i32
    %16 = llvm.mlir.constant(0 : i32) : i32
    %17 = llvm.icmp "eq" %scale_size0_1, %x_stride0_1 : i64
    %18 = llvm.icmp "eq" %shift_size0_1, %x_stride0_1 : i64
    llvm.cond_br %17, ^bb1, ^bb3(%14 : i32)
  ^bb1:
    llvm.cond_br %18, ^bb2, ^bb3(%15 : i32)
  ^bb2:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %19 = llvm.getelementptr inbounds %extents[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %16 : i32
  ^bb3(%20: i32):
    llvm.return %20 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared4() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared3() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared2() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<4096 x f64>
    llvm.func @program_kernel(%21: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %22: f64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %23 = llvm.mlir.constant(4096) : i64
      %24 = llvm.mlir.constant(0) : i64
      %25 = llvm.mlir.constant(2) : i64
      %26 = llvm.mlir.constant(1) : i64
      %27 = llvm.mlir.constant(256) : i64
      %28 = llvm.mlir.constant(15) : i64
      %29 = llvm.mlir.constant(-1 : i32) : i32
      %30 = llvm.mlir.constant(31 : i32) : i32
      %31 = llvm.mlir.constant(32) : i64
      %32 = llvm.mlir.constant(31) : i64
      %33 = llvm.mlir.constant(5) : i64
      %34 = llvm.mlir.constant(3) : i64
      %35 = llvm.mlir.constant(4) : i64
      %36 = llvm.mlir.constant(6) : i64
      %37 = llvm.mlir.constant(7) : i64
      %38 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %38 : i32 to i64
      %39 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %39 : i32 to i64
      %40 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %41 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %42 = llvm.sub %23, %21 overflow<nsw> : i64
      %43 = llvm.icmp "sge" %42, %24 : i64
      llvm.cond_br %43, ^bb1, ^bb27
    ^bb1:
      %44 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %45 = llvm.addrspacecast %44 : !llvm.ptr<3> to !llvm.ptr
      %46 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %47 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %48 = llvm.intr.smax(%21, %24) : (i64, i64) -> i64
      %49 = llvm.sdiv %48, %25 : i64
      %50 = llvm.srem %48, %25 : i64
      %51 = llvm.icmp "ne" %50, %24 : i64
      %52 = llvm.xor %50, %25 : i64
      %53 = llvm.icmp "sge" %52, %24 : i64
      %54 = llvm.and %51, %53 : i1
      %55 = llvm.add %49, %26 : i64
      %56 = llvm.select %54, %55, %49 : i1, i64
      %57 = llvm.icmp "slt" %thread, %56 : i64
      llvm.cond_br %57, ^bb2(%thread, %47 : i64, f64), ^bb8(%47 : f64)
    ^bb2(%58: i64, %59: f64):
      %60 = llvm.mul %58, %25 : i64
      %61 = llvm.add %60, %25 : i64
      %62 = llvm.icmp "ule" %61, %48 : i64
      %63 = llvm.mul %block, %x_stride0_2 : i64
      %64 = llvm.add %63, %60 : i64
      %65 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %66 = llvm.and %65, %28 : i64
      %67 = llvm.and %64, %26 : i64
      %68 = llvm.and %60, %26 : i64
      %69 = llvm.or %66, %67 : i64
      %70 = llvm.or %69, %68 : i64
      %71 = llvm.icmp "eq" %70, %24 : i64
      %72 = llvm.and %62, %71 : i1
      llvm.cond_br %72, ^bb3, ^bb4
    ^bb3:
      %73 = llvm.add %60, %26 : i64
      %74 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %75 = llvm.add %74, %60 overflow<nsw> : i64
      %76 = llvm.getelementptr inbounds %x_2[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %77 = llvm.load %76 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %78 = llvm.extractelement %77[%24 : i64] : vector<2xf64>
      %79 = llvm.extractelement %77[%26 : i64] : vector<2xf64>
      %80 = llvm.mlir.poison : vector<2xf64>
      %81 = llvm.insertelement %78, %80[%24 : i64] : vector<2xf64>
      %82 = llvm.insertelement %79, %81[%26 : i64] : vector<2xf64>
      %83 = llvm.getelementptr inbounds %45[%60] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %82, %83 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      %84 = llvm.fadd %59, %78 : f64
      %85 = llvm.fadd %84, %79 : f64
      llvm.br ^bb7(%85 : f64)
    ^bb4:
      %86 = llvm.intr.umin(%61, %48) : (i64, i64) -> i64
      %87 = llvm.icmp "slt" %60, %86 : i64
      llvm.cond_br %87, ^bb5(%60, %59 : i64, f64), ^bb6(%59 : f64)
    ^bb5(%88: i64, %89: f64):
      %90 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %91 = llvm.add %90, %88 overflow<nsw> : i64
      %92 = llvm.getelementptr inbounds %x_2[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %93 = llvm.load %92 {alignment = 8 : i64} : !llvm.ptr -> f64
      %94 = llvm.getelementptr inbounds %45[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %93, %94 {alignment = 8 : i64} : f64, !llvm.ptr
      %95 = llvm.fadd %89, %93 : f64
      %96 = llvm.add %88, %26 overflow<nsw> : i64
      %97 = llvm.icmp "slt" %96, %86 : i64
      llvm.cond_br %97, ^bb5(%96, %95 : i64, f64), ^bb6(%95 : f64)
    ^bb6(%98: f64):
      llvm.br ^bb7(%98 : f64)
    ^bb7(%99: f64):
      %100 = llvm.add %58, %27 overflow<nsw> : i64
      %101 = llvm.icmp "slt" %100, %56 : i64
      llvm.cond_br %101, ^bb2(%100, %99 : i64, f64), ^bb8(%99 : f64)
    ^bb8(%102: f64):
      %103 = llvm.mlir.constant(32 : i32) : i32
      %104 = llvm.mlir.constant(16 : i32) : i32
      %105 = llvm.bitcast %102 : f64 to i64
      %106 = llvm.trunc %105 : i64 to i32
      %107 = nvvm.shfl.sync bfly %29, %106, %104, %30 : i32 -> i32
      %108 = llvm.lshr %105, %31 : i64
      %109 = llvm.trunc %108 : i64 to i32
      %110 = nvvm.shfl.sync bfly %29, %109, %104, %30 : i32 -> i32
      %111 = llvm.zext %107 : i32 to i64
      %112 = llvm.zext %110 : i32 to i64
      %113 = llvm.shl %112, %31 : i64
      %114 = llvm.or %113, %111 : i64
      %115 = llvm.bitcast %114 : i64 to f64
      %116 = llvm.fadd %102, %115 : f64
      %117 = llvm.mlir.constant(8 : i32) : i32
      %118 = llvm.bitcast %116 : f64 to i64
      %119 = llvm.trunc %118 : i64 to i32
      %120 = nvvm.shfl.sync bfly %29, %119, %117, %30 : i32 -> i32
      %121 = llvm.lshr %118, %31 : i64
      %122 = llvm.trunc %121 : i64 to i32
      %123 = nvvm.shfl.sync bfly %29, %122, %117, %30 : i32 -> i32
      %124 = llvm.zext %120 : i32 to i64
      %125 = llvm.zext %123 : i32 to i64
      %126 = llvm.shl %125, %31 : i64
      %127 = llvm.or %126, %124 : i64
      %128 = llvm.bitcast %127 : i64 to f64
      %129 = llvm.fadd %116, %128 : f64
      %130 = llvm.mlir.constant(4 : i32) : i32
      %131 = llvm.bitcast %129 : f64 to i64
      %132 = llvm.trunc %131 : i64 to i32
      %133 = nvvm.shfl.sync bfly %29, %132, %130, %30 : i32 -> i32
      %134 = llvm.lshr %131, %31 : i64
      %135 = llvm.trunc %134 : i64 to i32
      %136 = nvvm.shfl.sync bfly %29, %135, %130, %30 : i32 -> i32
      %137 = llvm.zext %133 : i32 to i64
      %138 = llvm.zext %136 : i32 to i64
      %139 = llvm.shl %138, %31 : i64
      %140 = llvm.or %139, %137 : i64
      %141 = llvm.bitcast %140 : i64 to f64
      %142 = llvm.fadd %129, %141 : f64
      %143 = llvm.mlir.constant(2 : i32) : i32
      %144 = llvm.bitcast %142 : f64 to i64
      %145 = llvm.trunc %144 : i64 to i32
      %146 = nvvm.shfl.sync bfly %29, %145, %143, %30 : i32 -> i32
      %147 = llvm.lshr %144, %31 : i64
      %148 = llvm.trunc %147 : i64 to i32
      %149 = nvvm.shfl.sync bfly %29, %148, %143, %30 : i32 -> i32
      %150 = llvm.zext %146 : i32 to i64
      %151 = llvm.zext %149 : i32 to i64
      %152 = llvm.shl %151, %31 : i64
      %153 = llvm.or %152, %150 : i64
      %154 = llvm.bitcast %153 : i64 to f64
      %155 = llvm.fadd %142, %154 : f64
      %156 = llvm.mlir.constant(1 : i32) : i32
      %157 = llvm.bitcast %155 : f64 to i64
      %158 = llvm.trunc %157 : i64 to i32
      %159 = nvvm.shfl.sync bfly %29, %158, %156, %30 : i32 -> i32
      %160 = llvm.lshr %157, %31 : i64
      %161 = llvm.trunc %160 : i64 to i32
      %162 = nvvm.shfl.sync bfly %29, %161, %156, %30 : i32 -> i32
      %163 = llvm.zext %159 : i32 to i64
      %164 = llvm.zext %162 : i32 to i64
      %165 = llvm.shl %164, %31 : i64
      %166 = llvm.or %165, %163 : i64
      %167 = llvm.bitcast %166 : i64 to f64
      %168 = llvm.fadd %155, %167 : f64
      %169 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %170 = llvm.addrspacecast %169 : !llvm.ptr<3> to !llvm.ptr
      %171 = llvm.and %thread, %32 : i64
      %172 = llvm.lshr %thread, %33 : i64
      %173 = llvm.icmp "eq" %171, %24 : i64
      llvm.cond_br %173, ^bb9, ^bb10
    ^bb9:
      %174 = llvm.getelementptr inbounds %170[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %168, %174 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb10
    ^bb10:
      nvvm.barrier0
      %175 = llvm.load %170 {alignment = 8 : i64} : !llvm.ptr -> f64
      %176 = llvm.getelementptr inbounds %170[%26] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %177 = llvm.load %176 {alignment = 8 : i64} : !llvm.ptr -> f64
      %178 = llvm.getelementptr inbounds %170[%25] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %179 = llvm.load %178 {alignment = 8 : i64} : !llvm.ptr -> f64
      %180 = llvm.getelementptr inbounds %170[%34] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %181 = llvm.load %180 {alignment = 8 : i64} : !llvm.ptr -> f64
      %182 = llvm.getelementptr inbounds %170[%35] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %183 = llvm.load %182 {alignment = 8 : i64} : !llvm.ptr -> f64
      %184 = llvm.getelementptr inbounds %170[%33] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %185 = llvm.load %184 {alignment = 8 : i64} : !llvm.ptr -> f64
      %186 = llvm.getelementptr inbounds %170[%36] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %187 = llvm.load %186 {alignment = 8 : i64} : !llvm.ptr -> f64
      %188 = llvm.getelementptr inbounds %170[%37] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %189 = llvm.load %188 {alignment = 8 : i64} : !llvm.ptr -> f64
      %190 = llvm.fadd %175, %177 : f64
      %191 = llvm.fadd %179, %181 : f64
      %192 = llvm.fadd %183, %185 : f64
      %193 = llvm.fadd %187, %189 : f64
      %194 = llvm.fadd %190, %191 : f64
      %195 = llvm.fadd %192, %193 : f64
      %196 = llvm.fadd %194, %195 : f64
      %197 = llvm.fadd %46, %196 : f64
      %198 = llvm.fadd %40, %197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %199 = llvm.fdiv %198, %22 : f64
      %200 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %201 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %202 = llvm.intr.smax(%21, %24) : (i64, i64) -> i64
      %203 = llvm.sdiv %202, %25 : i64
      %204 = llvm.srem %202, %25 : i64
      %205 = llvm.icmp "ne" %204, %24 : i64
      %206 = llvm.xor %204, %25 : i64
      %207 = llvm.icmp "sge" %206, %24 : i64
      %208 = llvm.and %205, %207 : i1
      %209 = llvm.add %203, %26 : i64
      %210 = llvm.select %208, %209, %203 : i1, i64
      %211 = llvm.icmp "slt" %thread, %210 : i64
      llvm.cond_br %211, ^bb11(%thread, %201 : i64, f64), ^bb17(%201 : f64)
    ^bb11(%212: i64, %213: f64):
      %214 = llvm.mul %212, %25 : i64
      %215 = llvm.add %214, %25 : i64
      %216 = llvm.icmp "ule" %215, %202 : i64
      %217 = llvm.and %214, %26 : i64
      %218 = llvm.icmp "eq" %217, %24 : i64
      %219 = llvm.and %216, %218 : i1
      llvm.cond_br %219, ^bb12, ^bb13
    ^bb12:
      %220 = llvm.add %214, %26 : i64
      %221 = llvm.getelementptr inbounds %45[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %222 = llvm.load %221 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %223 = llvm.extractelement %222[%24 : i64] : vector<2xf64>
      %224 = llvm.extractelement %222[%26 : i64] : vector<2xf64>
      %225 = llvm.fsub %223, %199 : f64
      %226 = llvm.fsub %224, %199 : f64
      %227 = llvm.fmul %225, %225 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %228 = llvm.fmul %226, %226 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %229 = llvm.fadd %213, %227 : f64
      %230 = llvm.fadd %229, %228 : f64
      llvm.br ^bb16(%230 : f64)
    ^bb13:
      %231 = llvm.intr.umin(%215, %202) : (i64, i64) -> i64
      %232 = llvm.icmp "slt" %214, %231 : i64
      llvm.cond_br %232, ^bb14(%214, %213 : i64, f64), ^bb15(%213 : f64)
    ^bb14(%233: i64, %234: f64):
      %235 = llvm.getelementptr inbounds %45[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %236 = llvm.load %235 {alignment = 8 : i64} : !llvm.ptr -> f64
      %237 = llvm.fsub %236, %199 : f64
      %238 = llvm.fmul %237, %237 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %239 = llvm.fadd %234, %238 : f64
      %240 = llvm.add %233, %26 overflow<nsw> : i64
      %241 = llvm.icmp "slt" %240, %231 : i64
      llvm.cond_br %241, ^bb14(%240, %239 : i64, f64), ^bb15(%239 : f64)
    ^bb15(%242: f64):
      llvm.br ^bb16(%242 : f64)
    ^bb16(%243: f64):
      %244 = llvm.add %212, %27 overflow<nsw> : i64
      %245 = llvm.icmp "slt" %244, %210 : i64
      llvm.cond_br %245, ^bb11(%244, %243 : i64, f64), ^bb17(%243 : f64)
    ^bb17(%246: f64):
      %247 = llvm.mlir.constant(32 : i32) : i32
      %248 = llvm.mlir.constant(16 : i32) : i32
      %249 = llvm.bitcast %246 : f64 to i64
      %250 = llvm.trunc %249 : i64 to i32
      %251 = nvvm.shfl.sync bfly %29, %250, %248, %30 : i32 -> i32
      %252 = llvm.lshr %249, %31 : i64
      %253 = llvm.trunc %252 : i64 to i32
      %254 = nvvm.shfl.sync bfly %29, %253, %248, %30 : i32 -> i32
      %255 = llvm.zext %251 : i32 to i64
      %256 = llvm.zext %254 : i32 to i64
      %257 = llvm.shl %256, %31 : i64
      %258 = llvm.or %257, %255 : i64
      %259 = llvm.bitcast %258 : i64 to f64
      %260 = llvm.fadd %246, %259 : f64
      %261 = llvm.mlir.constant(8 : i32) : i32
      %262 = llvm.bitcast %260 : f64 to i64
      %263 = llvm.trunc %262 : i64 to i32
      %264 = nvvm.shfl.sync bfly %29, %263, %261, %30 : i32 -> i32
      %265 = llvm.lshr %262, %31 : i64
      %266 = llvm.trunc %265 : i64 to i32
      %267 = nvvm.shfl.sync bfly %29, %266, %261, %30 : i32 -> i32
      %268 = llvm.zext %264 : i32 to i64
      %269 = llvm.zext %267 : i32 to i64
      %270 = llvm.shl %269, %31 : i64
      %271 = llvm.or %270, %268 : i64
      %272 = llvm.bitcast %271 : i64 to f64
      %273 = llvm.fadd %260, %272 : f64
      %274 = llvm.mlir.constant(4 : i32) : i32
      %275 = llvm.bitcast %273 : f64 to i64
      %276 = llvm.trunc %275 : i64 to i32
      %277 = nvvm.shfl.sync bfly %29, %276, %274, %30 : i32 -> i32
      %278 = llvm.lshr %275, %31 : i64
      %279 = llvm.trunc %278 : i64 to i32
      %280 = nvvm.shfl.sync bfly %29, %279, %274, %30 : i32 -> i32
      %281 = llvm.zext %277 : i32 to i64
      %282 = llvm.zext %280 : i32 to i64
      %283 = llvm.shl %282, %31 : i64
      %284 = llvm.or %283, %281 : i64
      %285 = llvm.bitcast %284 : i64 to f64
      %286 = llvm.fadd %273, %285 : f64
      %287 = llvm.mlir.constant(2 : i32) : i32
      %288 = llvm.bitcast %286 : f64 to i64
      %289 = llvm.trunc %288 : i64 to i32
      %290 = nvvm.shfl.sync bfly %29, %289, %287, %30 : i32 -> i32
      %291 = llvm.lshr %288, %31 : i64
      %292 = llvm.trunc %291 : i64 to i32
      %293 = nvvm.shfl.sync bfly %29, %292, %287, %30 : i32 -> i32
      %294 = llvm.zext %290 : i32 to i64
      %295 = llvm.zext %293 : i32 to i64
      %296 = llvm.shl %295, %31 : i64
      %297 = llvm.or %296, %294 : i64
      %298 = llvm.bitcast %297 : i64 to f64
      %299 = llvm.fadd %286, %298 : f64
      %300 = llvm.mlir.constant(1 : i32) : i32
      %301 = llvm.bitcast %299 : f64 to i64
      %302 = llvm.trunc %301 : i64 to i32
      %303 = nvvm.shfl.sync bfly %29, %302, %300, %30 : i32 -> i32
      %304 = llvm.lshr %301, %31 : i64
      %305 = llvm.trunc %304 : i64 to i32
      %306 = nvvm.shfl.sync bfly %29, %305, %300, %30 : i32 -> i32
      %307 = llvm.zext %303 : i32 to i64
      %308 = llvm.zext %306 : i32 to i64
      %309 = llvm.shl %308, %31 : i64
      %310 = llvm.or %309, %307 : i64
      %311 = llvm.bitcast %310 : i64 to f64
      %312 = llvm.fadd %299, %311 : f64
      %313 = llvm.mlir.addressof @shared2 : !llvm.ptr<3>
      %314 = llvm.addrspacecast %313 : !llvm.ptr<3> to !llvm.ptr
      %315 = llvm.and %thread, %32 : i64
      %316 = llvm.lshr %thread, %33 : i64
      %317 = llvm.icmp "eq" %315, %24 : i64
      llvm.cond_br %317, ^bb18, ^bb19
    ^bb18:
      %318 = llvm.getelementptr inbounds %314[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %312, %318 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb19
    ^bb19:
      nvvm.barrier0
      %319 = llvm.load %314 {alignment = 8 : i64} : !llvm.ptr -> f64
      %320 = llvm.getelementptr inbounds %314[%26] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %321 = llvm.load %320 {alignment = 8 : i64} : !llvm.ptr -> f64
      %322 = llvm.getelementptr inbounds %314[%25] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %323 = llvm.load %322 {alignment = 8 : i64} : !llvm.ptr -> f64
      %324 = llvm.getelementptr inbounds %314[%34] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %325 = llvm.load %324 {alignment = 8 : i64} : !llvm.ptr -> f64
      %326 = llvm.getelementptr inbounds %314[%35] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %327 = llvm.load %326 {alignment = 8 : i64} : !llvm.ptr -> f64
      %328 = llvm.getelementptr inbounds %314[%33] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %329 = llvm.load %328 {alignment = 8 : i64} : !llvm.ptr -> f64
      %330 = llvm.getelementptr inbounds %314[%36] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %331 = llvm.load %330 {alignment = 8 : i64} : !llvm.ptr -> f64
      %332 = llvm.getelementptr inbounds %314[%37] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %333 = llvm.load %332 {alignment = 8 : i64} : !llvm.ptr -> f64
      %334 = llvm.fadd %319, %321 : f64
      %335 = llvm.fadd %323, %325 : f64
      %336 = llvm.fadd %327, %329 : f64
      %337 = llvm.fadd %331, %333 : f64
      %338 = llvm.fadd %334, %335 : f64
      %339 = llvm.fadd %336, %337 : f64
      %340 = llvm.fadd %338, %339 : f64
      %341 = llvm.fadd %200, %340 : f64
      %342 = llvm.fadd %40, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %343 = llvm.fdiv %198, %22 : f64
      %344 = llvm.fdiv %342, %22 : f64
      %345 = llvm.fadd %344, %41 : f64
      %346 = llvm.intr.sqrt(%345) : (f64) -> f64
      %347 = llvm.intr.smax(%21, %24) : (i64, i64) -> i64
      %348 = llvm.sdiv %347, %25 : i64
      %349 = llvm.srem %347, %25 : i64
      %350 = llvm.icmp "ne" %349, %24 : i64
      %351 = llvm.xor %349, %25 : i64
      %352 = llvm.icmp "sge" %351, %24 : i64
      %353 = llvm.and %350, %352 : i1
      %354 = llvm.add %348, %26 : i64
      %355 = llvm.select %353, %354, %348 : i1, i64
      %356 = llvm.icmp "slt" %thread, %355 : i64
      llvm.cond_br %356, ^bb20(%thread : i64), ^bb26
    ^bb20(%357: i64):
      %358 = llvm.mul %357, %25 : i64
      %359 = llvm.add %358, %25 : i64
      %360 = llvm.icmp "ule" %359, %347 : i64
      %361 = llvm.and %358, %26 : i64
      %362 = llvm.ptrtoint %scale_2 : !llvm.ptr to i64
      %363 = llvm.and %362, %28 : i64
      %364 = llvm.and %358, %26 : i64
      %365 = llvm.ptrtoint %shift_2 : !llvm.ptr to i64
      %366 = llvm.and %365, %28 : i64
      %367 = llvm.and %358, %26 : i64
      %368 = llvm.mul %block, %out_stride0_1 : i64
      %369 = llvm.add %368, %358 : i64
      %370 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %371 = llvm.and %370, %28 : i64
      %372 = llvm.and %369, %26 : i64
      %373 = llvm.or %361, %363 : i64
      %374 = llvm.or %373, %364 : i64
      %375 = llvm.or %374, %366 : i64
      %376 = llvm.or %375, %367 : i64
      %377 = llvm.or %376, %371 : i64
      %378 = llvm.or %377, %372 : i64
      %379 = llvm.icmp "eq" %378, %24 : i64
      %380 = llvm.and %360, %379 : i1
      llvm.cond_br %380, ^bb21, ^bb22
    ^bb21:
      %381 = llvm.add %358, %26 : i64
      %382 = llvm.getelementptr inbounds %45[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %383 = llvm.load %382 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %384 = llvm.extractelement %383[%24 : i64] : vector<2xf64>
      %385 = llvm.extractelement %383[%26 : i64] : vector<2xf64>
      %386 = llvm.getelementptr inbounds %scale_2[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %387 = llvm.load %386 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %388 = llvm.extractelement %387[%24 : i64] : vector<2xf64>
      %389 = llvm.extractelement %387[%26 : i64] : vector<2xf64>
      %390 = llvm.getelementptr inbounds %shift_2[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %391 = llvm.load %390 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %392 = llvm.extractelement %391[%24 : i64] : vector<2xf64>
      %393 = llvm.extractelement %391[%26 : i64] : vector<2xf64>
      %394 = llvm.fsub %384, %343 : f64
      %395 = llvm.fsub %385, %343 : f64
      %396 = llvm.fdiv %394, %346 : f64
      %397 = llvm.fdiv %395, %346 : f64
      %398 = llvm.fmul %396, %388 : f64
      %399 = llvm.fmul %397, %389 : f64
      %400 = llvm.fadd %398, %392 : f64
      %401 = llvm.fadd %399, %393 : f64
      %402 = llvm.mlir.poison : vector<2xf64>
      %403 = llvm.insertelement %400, %402[%24 : i64] : vector<2xf64>
      %404 = llvm.insertelement %401, %403[%26 : i64] : vector<2xf64>
      %405 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %406 = llvm.add %405, %358 overflow<nsw> : i64
      %407 = llvm.getelementptr inbounds %out_1[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %404, %407 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb25
    ^bb22:
      %408 = llvm.intr.umin(%359, %347) : (i64, i64) -> i64
      %409 = llvm.icmp "slt" %358, %408 : i64
      llvm.cond_br %409, ^bb23(%358 : i64), ^bb24
    ^bb23(%410: i64):
      %411 = llvm.getelementptr inbounds %45[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %412 = llvm.load %411 {alignment = 8 : i64} : !llvm.ptr -> f64
      %413 = llvm.getelementptr inbounds %scale_2[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %414 = llvm.load %413 {alignment = 8 : i64} : !llvm.ptr -> f64
      %415 = llvm.getelementptr inbounds %shift_2[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %416 = llvm.load %415 {alignment = 8 : i64} : !llvm.ptr -> f64
      %417 = llvm.fsub %412, %343 : f64
      %418 = llvm.fdiv %417, %346 : f64
      %419 = llvm.fmul %418, %414 : f64
      %420 = llvm.fadd %419, %416 : f64
      %421 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %422 = llvm.add %421, %410 overflow<nsw> : i64
      %423 = llvm.getelementptr inbounds %out_1[%422] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %420, %423 {alignment = 8 : i64} : f64, !llvm.ptr
      %424 = llvm.add %410, %26 overflow<nsw> : i64
      %425 = llvm.icmp "slt" %424, %408 : i64
      llvm.cond_br %425, ^bb23(%424 : i64), ^bb24
    ^bb24:
      llvm.br ^bb25
    ^bb25:
      %426 = llvm.add %357, %27 overflow<nsw> : i64
      %427 = llvm.icmp "slt" %426, %355 : i64
      llvm.cond_br %427, ^bb20(%426 : i64), ^bb26
    ^bb26:
      llvm.br ^bb53
    ^bb27:
      %428 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %429 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %430 = llvm.intr.smax(%21, %24) : (i64, i64) -> i64
      %431 = llvm.sdiv %430, %25 : i64
      %432 = llvm.srem %430, %25 : i64
      %433 = llvm.icmp "ne" %432, %24 : i64
      %434 = llvm.xor %432, %25 : i64
      %435 = llvm.icmp "sge" %434, %24 : i64
      %436 = llvm.and %433, %435 : i1
      %437 = llvm.add %431, %26 : i64
      %438 = llvm.select %436, %437, %431 : i1, i64
      %439 = llvm.icmp "slt" %thread, %438 : i64
      llvm.cond_br %439, ^bb28(%thread, %429 : i64, f64), ^bb34(%429 : f64)
    ^bb28(%440: i64, %441: f64):
      %442 = llvm.mul %440, %25 : i64
      %443 = llvm.add %442, %25 : i64
      %444 = llvm.icmp "ule" %443, %430 : i64
      %445 = llvm.mul %block, %x_stride0_2 : i64
      %446 = llvm.add %445, %442 : i64
      %447 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %448 = llvm.and %447, %28 : i64
      %449 = llvm.and %446, %26 : i64
      %450 = llvm.or %448, %449 : i64
      %451 = llvm.icmp "eq" %450, %24 : i64
      %452 = llvm.and %444, %451 : i1
      llvm.cond_br %452, ^bb29, ^bb30
    ^bb29:
      %453 = llvm.add %442, %26 : i64
      %454 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %455 = llvm.add %454, %442 overflow<nsw> : i64
      %456 = llvm.getelementptr inbounds %x_2[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %457 = llvm.load %456 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %458 = llvm.extractelement %457[%24 : i64] : vector<2xf64>
      %459 = llvm.extractelement %457[%26 : i64] : vector<2xf64>
      %460 = llvm.fadd %441, %458 : f64
      %461 = llvm.fadd %460, %459 : f64
      llvm.br ^bb33(%461 : f64)
    ^bb30:
      %462 = llvm.intr.umin(%443, %430) : (i64, i64) -> i64
      %463 = llvm.icmp "slt" %442, %462 : i64
      llvm.cond_br %463, ^bb31(%442, %441 : i64, f64), ^bb32(%441 : f64)
    ^bb31(%464: i64, %465: f64):
      %466 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %467 = llvm.add %466, %464 overflow<nsw> : i64
      %468 = llvm.getelementptr inbounds %x_2[%467] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %469 = llvm.load %468 {alignment = 8 : i64} : !llvm.ptr -> f64
      %470 = llvm.fadd %465, %469 : f64
      %471 = llvm.add %464, %26 overflow<nsw> : i64
      %472 = llvm.icmp "slt" %471, %462 : i64
      llvm.cond_br %472, ^bb31(%471, %470 : i64, f64), ^bb32(%470 : f64)
    ^bb32(%473: f64):
      llvm.br ^bb33(%473 : f64)
    ^bb33(%474: f64):
      %475 = llvm.add %440, %27 overflow<nsw> : i64
      %476 = llvm.icmp "slt" %475, %438 : i64
      llvm.cond_br %476, ^bb28(%475, %474 : i64, f64), ^bb34(%474 : f64)
    ^bb34(%477: f64):
      %478 = llvm.mlir.constant(32 : i32) : i32
      %479 = llvm.mlir.constant(16 : i32) : i32
      %480 = llvm.bitcast %477 : f64 to i64
      %481 = llvm.trunc %480 : i64 to i32
      %482 = nvvm.shfl.sync bfly %29, %481, %479, %30 : i32 -> i32
      %483 = llvm.lshr %480, %31 : i64
      %484 = llvm.trunc %483 : i64 to i32
      %485 = nvvm.shfl.sync bfly %29, %484, %479, %30 : i32 -> i32
      %486 = llvm.zext %482 : i32 to i64
      %487 = llvm.zext %485 : i32 to i64
      %488 = llvm.shl %487, %31 : i64
      %489 = llvm.or %488, %486 : i64
      %490 = llvm.bitcast %489 : i64 to f64
      %491 = llvm.fadd %477, %490 : f64
      %492 = llvm.mlir.constant(8 : i32) : i32
      %493 = llvm.bitcast %491 : f64 to i64
      %494 = llvm.trunc %493 : i64 to i32
      %495 = nvvm.shfl.sync bfly %29, %494, %492, %30 : i32 -> i32
      %496 = llvm.lshr %493, %31 : i64
      %497 = llvm.trunc %496 : i64 to i32
      %498 = nvvm.shfl.sync bfly %29, %497, %492, %30 : i32 -> i32
      %499 = llvm.zext %495 : i32 to i64
      %500 = llvm.zext %498 : i32 to i64
      %501 = llvm.shl %500, %31 : i64
      %502 = llvm.or %501, %499 : i64
      %503 = llvm.bitcast %502 : i64 to f64
      %504 = llvm.fadd %491, %503 : f64
      %505 = llvm.mlir.constant(4 : i32) : i32
      %506 = llvm.bitcast %504 : f64 to i64
      %507 = llvm.trunc %506 : i64 to i32
      %508 = nvvm.shfl.sync bfly %29, %507, %505, %30 : i32 -> i32
      %509 = llvm.lshr %506, %31 : i64
      %510 = llvm.trunc %509 : i64 to i32
      %511 = nvvm.shfl.sync bfly %29, %510, %505, %30 : i32 -> i32
      %512 = llvm.zext %508 : i32 to i64
      %513 = llvm.zext %511 : i32 to i64
      %514 = llvm.shl %513, %31 : i64
      %515 = llvm.or %514, %512 : i64
      %516 = llvm.bitcast %515 : i64 to f64
      %517 = llvm.fadd %504, %516 : f64
      %518 = llvm.mlir.constant(2 : i32) : i32
      %519 = llvm.bitcast %517 : f64 to i64
      %520 = llvm.trunc %519 : i64 to i32
      %521 = nvvm.shfl.sync bfly %29, %520, %518, %30 : i32 -> i32
      %522 = llvm.lshr %519, %31 : i64
      %523 = llvm.trunc %522 : i64 to i32
      %524 = nvvm.shfl.sync bfly %29, %523, %518, %30 : i32 -> i32
      %525 = llvm.zext %521 : i32 to i64
      %526 = llvm.zext %524 : i32 to i64
      %527 = llvm.shl %526, %31 : i64
      %528 = llvm.or %527, %525 : i64
      %529 = llvm.bitcast %528 : i64 to f64
      %530 = llvm.fadd %517, %529 : f64
      %531 = llvm.mlir.constant(1 : i32) : i32
      %532 = llvm.bitcast %530 : f64 to i64
      %533 = llvm.trunc %532 : i64 to i32
      %534 = nvvm.shfl.sync bfly %29, %533, %531, %30 : i32 -> i32
      %535 = llvm.lshr %532, %31 : i64
      %536 = llvm.trunc %535 : i64 to i32
      %537 = nvvm.shfl.sync bfly %29, %536, %531, %30 : i32 -> i32
      %538 = llvm.zext %534 : i32 to i64
      %539 = llvm.zext %537 : i32 to i64
      %540 = llvm.shl %539, %31 : i64
      %541 = llvm.or %540, %538 : i64
      %542 = llvm.bitcast %541 : i64 to f64
      %543 = llvm.fadd %530, %542 : f64
      %544 = llvm.mlir.addressof @shared3 : !llvm.ptr<3>
      %545 = llvm.addrspacecast %544 : !llvm.ptr<3> to !llvm.ptr
      %546 = llvm.and %thread, %32 : i64
      %547 = llvm.lshr %thread, %33 : i64
      %548 = llvm.icmp "eq" %546, %24 : i64
      llvm.cond_br %548, ^bb35, ^bb36
    ^bb35:
      %549 = llvm.getelementptr inbounds %545[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %543, %549 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb36
    ^bb36:
      nvvm.barrier0
      %550 = llvm.load %545 {alignment = 8 : i64} : !llvm.ptr -> f64
      %551 = llvm.getelementptr inbounds %545[%26] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %552 = llvm.load %551 {alignment = 8 : i64} : !llvm.ptr -> f64
      %553 = llvm.getelementptr inbounds %545[%25] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %554 = llvm.load %553 {alignment = 8 : i64} : !llvm.ptr -> f64
      %555 = llvm.getelementptr inbounds %545[%34] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %556 = llvm.load %555 {alignment = 8 : i64} : !llvm.ptr -> f64
      %557 = llvm.getelementptr inbounds %545[%35] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %558 = llvm.load %557 {alignment = 8 : i64} : !llvm.ptr -> f64
      %559 = llvm.getelementptr inbounds %545[%33] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %560 = llvm.load %559 {alignment = 8 : i64} : !llvm.ptr -> f64
      %561 = llvm.getelementptr inbounds %545[%36] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %562 = llvm.load %561 {alignment = 8 : i64} : !llvm.ptr -> f64
      %563 = llvm.getelementptr inbounds %545[%37] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %564 = llvm.load %563 {alignment = 8 : i64} : !llvm.ptr -> f64
      %565 = llvm.fadd %550, %552 : f64
      %566 = llvm.fadd %554, %556 : f64
      %567 = llvm.fadd %558, %560 : f64
      %568 = llvm.fadd %562, %564 : f64
      %569 = llvm.fadd %565, %566 : f64
      %570 = llvm.fadd %567, %568 : f64
      %571 = llvm.fadd %569, %570 : f64
      %572 = llvm.fadd %428, %571 : f64
      %573 = llvm.fadd %40, %572 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %574 = llvm.fdiv %573, %22 : f64
      %575 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %576 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %577 = llvm.intr.smax(%21, %24) : (i64, i64) -> i64
      %578 = llvm.sdiv %577, %25 : i64
      %579 = llvm.srem %577, %25 : i64
      %580 = llvm.icmp "ne" %579, %24 : i64
      %581 = llvm.xor %579, %25 : i64
      %582 = llvm.icmp "sge" %581, %24 : i64
      %583 = llvm.and %580, %582 : i1
      %584 = llvm.add %578, %26 : i64
      %585 = llvm.select %583, %584, %578 : i1, i64
      %586 = llvm.icmp "slt" %thread, %585 : i64
      llvm.cond_br %586, ^bb37(%thread, %576 : i64, f64), ^bb43(%576 : f64)
    ^bb37(%587: i64, %588: f64):
      %589 = llvm.mul %587, %25 : i64
      %590 = llvm.add %589, %25 : i64
      %591 = llvm.icmp "ule" %590, %577 : i64
      %592 = llvm.mul %block, %x_stride0_2 : i64
      %593 = llvm.add %592, %589 : i64
      %594 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %595 = llvm.and %594, %28 : i64
      %596 = llvm.and %593, %26 : i64
      %597 = llvm.or %595, %596 : i64
      %598 = llvm.icmp "eq" %597, %24 : i64
      %599 = llvm.and %591, %598 : i1
      llvm.cond_br %599, ^bb38, ^bb39
    ^bb38:
      %600 = llvm.add %589, %26 : i64
      %601 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %602 = llvm.add %601, %589 overflow<nsw> : i64
      %603 = llvm.getelementptr inbounds %x_2[%602] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %604 = llvm.load %603 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %605 = llvm.extractelement %604[%24 : i64] : vector<2xf64>
      %606 = llvm.extractelement %604[%26 : i64] : vector<2xf64>
      %607 = llvm.fsub %605, %574 : f64
      %608 = llvm.fsub %606, %574 : f64
      %609 = llvm.fmul %607, %607 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %610 = llvm.fmul %608, %608 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %611 = llvm.fadd %588, %609 : f64
      %612 = llvm.fadd %611, %610 : f64
      llvm.br ^bb42(%612 : f64)
    ^bb39:
      %613 = llvm.intr.umin(%590, %577) : (i64, i64) -> i64
      %614 = llvm.icmp "slt" %589, %613 : i64
      llvm.cond_br %614, ^bb40(%589, %588 : i64, f64), ^bb41(%588 : f64)
    ^bb40(%615: i64, %616: f64):
      %617 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %618 = llvm.add %617, %615 overflow<nsw> : i64
      %619 = llvm.getelementptr inbounds %x_2[%618] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %620 = llvm.load %619 {alignment = 8 : i64} : !llvm.ptr -> f64
      %621 = llvm.fsub %620, %574 : f64
      %622 = llvm.fmul %621, %621 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %623 = llvm.fadd %616, %622 : f64
      %624 = llvm.add %615, %26 overflow<nsw> : i64
      %625 = llvm.icmp "slt" %624, %613 : i64
      llvm.cond_br %625, ^bb40(%624, %623 : i64, f64), ^bb41(%623 : f64)
    ^bb41(%626: f64):
      llvm.br ^bb42(%626 : f64)
    ^bb42(%627: f64):
      %628 = llvm.add %587, %27 overflow<nsw> : i64
      %629 = llvm.icmp "slt" %628, %585 : i64
      llvm.cond_br %629, ^bb37(%628, %627 : i64, f64), ^bb43(%627 : f64)
    ^bb43(%630: f64):
      %631 = llvm.mlir.constant(32 : i32) : i32
      %632 = llvm.mlir.constant(16 : i32) : i32
      %633 = llvm.bitcast %630 : f64 to i64
      %634 = llvm.trunc %633 : i64 to i32
      %635 = nvvm.shfl.sync bfly %29, %634, %632, %30 : i32 -> i32
      %636 = llvm.lshr %633, %31 : i64
      %637 = llvm.trunc %636 : i64 to i32
      %638 = nvvm.shfl.sync bfly %29, %637, %632, %30 : i32 -> i32
      %639 = llvm.zext %635 : i32 to i64
      %640 = llvm.zext %638 : i32 to i64
      %641 = llvm.shl %640, %31 : i64
      %642 = llvm.or %641, %639 : i64
      %643 = llvm.bitcast %642 : i64 to f64
      %644 = llvm.fadd %630, %643 : f64
      %645 = llvm.mlir.constant(8 : i32) : i32
      %646 = llvm.bitcast %644 : f64 to i64
      %647 = llvm.trunc %646 : i64 to i32
      %648 = nvvm.shfl.sync bfly %29, %647, %645, %30 : i32 -> i32
      %649 = llvm.lshr %646, %31 : i64
      %650 = llvm.trunc %649 : i64 to i32
      %651 = nvvm.shfl.sync bfly %29, %650, %645, %30 : i32 -> i32
      %652 = llvm.zext %648 : i32 to i64
      %653 = llvm.zext %651 : i32 to i64
      %654 = llvm.shl %653, %31 : i64
      %655 = llvm.or %654, %652 : i64
      %656 = llvm.bitcast %655 : i64 to f64
      %657 = llvm.fadd %644, %656 : f64
      %658 = llvm.mlir.constant(4 : i32) : i32
      %659 = llvm.bitcast %657 : f64 to i64
      %660 = llvm.trunc %659 : i64 to i32
      %661 = nvvm.shfl.sync bfly %29, %660, %658, %30 : i32 -> i32
      %662 = llvm.lshr %659, %31 : i64
      %663 = llvm.trunc %662 : i64 to i32
      %664 = nvvm.shfl.sync bfly %29, %663, %658, %30 : i32 -> i32
      %665 = llvm.zext %661 : i32 to i64
      %666 = llvm.zext %664 : i32 to i64
      %667 = llvm.shl %666, %31 : i64
      %668 = llvm.or %667, %665 : i64
      %669 = llvm.bitcast %668 : i64 to f64
      %670 = llvm.fadd %657, %669 : f64
      %671 = llvm.mlir.constant(2 : i32) : i32
      %672 = llvm.bitcast %670 : f64 to i64
      %673 = llvm.trunc %672 : i64 to i32
      %674 = nvvm.shfl.sync bfly %29, %673, %671, %30 : i32 -> i32
      %675 = llvm.lshr %672, %31 : i64
      %676 = llvm.trunc %675 : i64 to i32
      %677 = nvvm.shfl.sync bfly %29, %676, %671, %30 : i32 -> i32
      %678 = llvm.zext %674 : i32 to i64
      %679 = llvm.zext %677 : i32 to i64
      %680 = llvm.shl %679, %31 : i64
      %681 = llvm.or %680, %678 : i64
      %682 = llvm.bitcast %681 : i64 to f64
      %683 = llvm.fadd %670, %682 : f64
      %684 = llvm.mlir.constant(1 : i32) : i32
      %685 = llvm.bitcast %683 : f64 to i64
      %686 = llvm.trunc %685 : i64 to i32
      %687 = nvvm.shfl.sync bfly %29, %686, %684, %30 : i32 -> i32
      %688 = llvm.lshr %685, %31 : i64
      %689 = llvm.trunc %688 : i64 to i32
      %690 = nvvm.shfl.sync bfly %29, %689, %684, %30 : i32 -> i32
      %691 = llvm.zext %687 : i32 to i64
      %692 = llvm.zext %690 : i32 to i64
      %693 = llvm.shl %692, %31 : i64
      %694 = llvm.or %693, %691 : i64
      %695 = llvm.bitcast %694 : i64 to f64
      %696 = llvm.fadd %683, %695 : f64
      %697 = llvm.mlir.addressof @shared4 : !llvm.ptr<3>
      %698 = llvm.addrspacecast %697 : !llvm.ptr<3> to !llvm.ptr
      %699 = llvm.and %thread, %32 : i64
      %700 = llvm.lshr %thread, %33 : i64
      %701 = llvm.icmp "eq" %699, %24 : i64
      llvm.cond_br %701, ^bb44, ^bb45
    ^bb44:
      %702 = llvm.getelementptr inbounds %698[%700] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %696, %702 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb45
    ^bb45:
      nvvm.barrier0
      %703 = llvm.load %698 {alignment = 8 : i64} : !llvm.ptr -> f64
      %704 = llvm.getelementptr inbounds %698[%26] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %705 = llvm.load %704 {alignment = 8 : i64} : !llvm.ptr -> f64
      %706 = llvm.getelementptr inbounds %698[%25] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %707 = llvm.load %706 {alignment = 8 : i64} : !llvm.ptr -> f64
      %708 = llvm.getelementptr inbounds %698[%34] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %709 = llvm.load %708 {alignment = 8 : i64} : !llvm.ptr -> f64
      %710 = llvm.getelementptr inbounds %698[%35] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %711 = llvm.load %710 {alignment = 8 : i64} : !llvm.ptr -> f64
      %712 = llvm.getelementptr inbounds %698[%33] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %713 = llvm.load %712 {alignment = 8 : i64} : !llvm.ptr -> f64
      %714 = llvm.getelementptr inbounds %698[%36] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %715 = llvm.load %714 {alignment = 8 : i64} : !llvm.ptr -> f64
      %716 = llvm.getelementptr inbounds %698[%37] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %717 = llvm.load %716 {alignment = 8 : i64} : !llvm.ptr -> f64
      %718 = llvm.fadd %703, %705 : f64
      %719 = llvm.fadd %707, %709 : f64
      %720 = llvm.fadd %711, %713 : f64
      %721 = llvm.fadd %715, %717 : f64
      %722 = llvm.fadd %718, %719 : f64
      %723 = llvm.fadd %720, %721 : f64
      %724 = llvm.fadd %722, %723 : f64
      %725 = llvm.fadd %575, %724 : f64
      %726 = llvm.fadd %40, %725 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %727 = llvm.fdiv %573, %22 : f64
      %728 = llvm.fdiv %726, %22 : f64
      %729 = llvm.fadd %728, %41 : f64
      %730 = llvm.intr.sqrt(%729) : (f64) -> f64
      %731 = llvm.intr.smax(%21, %24) : (i64, i64) -> i64
      %732 = llvm.sdiv %731, %25 : i64
      %733 = llvm.srem %731, %25 : i64
      %734 = llvm.icmp "ne" %733, %24 : i64
      %735 = llvm.xor %733, %25 : i64
      %736 = llvm.icmp "sge" %735, %24 : i64
      %737 = llvm.and %734, %736 : i1
      %738 = llvm.add %732, %26 : i64
      %739 = llvm.select %737, %738, %732 : i1, i64
      %740 = llvm.icmp "slt" %thread, %739 : i64
      llvm.cond_br %740, ^bb46(%thread : i64), ^bb52
    ^bb46(%741: i64):
      %742 = llvm.mul %741, %25 : i64
      %743 = llvm.add %742, %25 : i64
      %744 = llvm.icmp "ule" %743, %731 : i64
      %745 = llvm.mul %block, %x_stride0_2 : i64
      %746 = llvm.add %745, %742 : i64
      %747 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %748 = llvm.and %747, %28 : i64
      %749 = llvm.and %746, %26 : i64
      %750 = llvm.ptrtoint %scale_2 : !llvm.ptr to i64
      %751 = llvm.and %750, %28 : i64
      %752 = llvm.and %742, %26 : i64
      %753 = llvm.ptrtoint %shift_2 : !llvm.ptr to i64
      %754 = llvm.and %753, %28 : i64
      %755 = llvm.and %742, %26 : i64
      %756 = llvm.mul %block, %out_stride0_1 : i64
      %757 = llvm.add %756, %742 : i64
      %758 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %759 = llvm.and %758, %28 : i64
      %760 = llvm.and %757, %26 : i64
      %761 = llvm.or %748, %749 : i64
      %762 = llvm.or %761, %751 : i64
      %763 = llvm.or %762, %752 : i64
      %764 = llvm.or %763, %754 : i64
      %765 = llvm.or %764, %755 : i64
      %766 = llvm.or %765, %759 : i64
      %767 = llvm.or %766, %760 : i64
      %768 = llvm.icmp "eq" %767, %24 : i64
      %769 = llvm.and %744, %768 : i1
      llvm.cond_br %769, ^bb47, ^bb48
    ^bb47:
      %770 = llvm.add %742, %26 : i64
      %771 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %772 = llvm.add %771, %742 overflow<nsw> : i64
      %773 = llvm.getelementptr inbounds %x_2[%772] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %774 = llvm.load %773 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %775 = llvm.extractelement %774[%24 : i64] : vector<2xf64>
      %776 = llvm.extractelement %774[%26 : i64] : vector<2xf64>
      %777 = llvm.getelementptr inbounds %scale_2[%742] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %778 = llvm.load %777 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %779 = llvm.extractelement %778[%24 : i64] : vector<2xf64>
      %780 = llvm.extractelement %778[%26 : i64] : vector<2xf64>
      %781 = llvm.getelementptr inbounds %shift_2[%742] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %782 = llvm.load %781 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %783 = llvm.extractelement %782[%24 : i64] : vector<2xf64>
      %784 = llvm.extractelement %782[%26 : i64] : vector<2xf64>
      %785 = llvm.fsub %775, %727 : f64
      %786 = llvm.fsub %776, %727 : f64
      %787 = llvm.fdiv %785, %730 : f64
      %788 = llvm.fdiv %786, %730 : f64
      %789 = llvm.fmul %787, %779 : f64
      %790 = llvm.fmul %788, %780 : f64
      %791 = llvm.fadd %789, %783 : f64
      %792 = llvm.fadd %790, %784 : f64
      %793 = llvm.mlir.poison : vector<2xf64>
      %794 = llvm.insertelement %791, %793[%24 : i64] : vector<2xf64>
      %795 = llvm.insertelement %792, %794[%26 : i64] : vector<2xf64>
      %796 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %797 = llvm.add %796, %742 overflow<nsw> : i64
      %798 = llvm.getelementptr inbounds %out_1[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %795, %798 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb51
    ^bb48:
      %799 = llvm.intr.umin(%743, %731) : (i64, i64) -> i64
      %800 = llvm.icmp "slt" %742, %799 : i64
      llvm.cond_br %800, ^bb49(%742 : i64), ^bb50
    ^bb49(%801: i64):
      %802 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %803 = llvm.add %802, %801 overflow<nsw> : i64
      %804 = llvm.getelementptr inbounds %x_2[%803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %805 = llvm.load %804 {alignment = 8 : i64} : !llvm.ptr -> f64
      %806 = llvm.getelementptr inbounds %scale_2[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %807 = llvm.load %806 {alignment = 8 : i64} : !llvm.ptr -> f64
      %808 = llvm.getelementptr inbounds %shift_2[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %809 = llvm.load %808 {alignment = 8 : i64} : !llvm.ptr -> f64
      %810 = llvm.fsub %805, %727 : f64
      %811 = llvm.fdiv %810, %730 : f64
      %812 = llvm.fmul %811, %807 : f64
      %813 = llvm.fadd %812, %809 : f64
      %814 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %815 = llvm.add %814, %801 overflow<nsw> : i64
      %816 = llvm.getelementptr inbounds %out_1[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %813, %816 {alignment = 8 : i64} : f64, !llvm.ptr
      %817 = llvm.add %801, %26 overflow<nsw> : i64
      %818 = llvm.icmp "slt" %817, %799 : i64
      llvm.cond_br %818, ^bb49(%817 : i64), ^bb50
    ^bb50:
      llvm.br ^bb51
    ^bb51:
      %819 = llvm.add %741, %27 overflow<nsw> : i64
      %820 = llvm.icmp "slt" %819, %739 : i64
      llvm.cond_br %820, ^bb46(%819 : i64), ^bb52
    ^bb52:
      llvm.br ^bb53
    ^bb53:
      llvm.return
    }
  }
}
