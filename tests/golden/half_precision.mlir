// ----- nd
builtin.module {
  func.func @program(%x: tensor<?xf16>) -> (tensor<?xf16>, tensor<f16>) {
    %0 = nd.square %x : tensor<?xf16>
    %1 = nd.add %0, %x : tensor<?xf16>
    %2 = nd.negative %1 : tensor<?xf16>
    %3 = nd.exp %2 : tensor<?xf16>
    %4 = nd.reduce sum %1 axes [0] : tensor<?xf16>
    func.return %3, %4 : tensor<?xf16>, tensor<f16>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?xf16>) -> (tensor<?xf16>, tensor<f16>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf16>
    %2 = tensor.empty(%1) : tensor<?xf16>
    %3 = tensor.empty() : tensor<f32>
    %4 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%3 : tensor<f32>) {
    ^bb0(%5: f32):
      %6 = arith.constant 0.000000e+00 : f32
      linalg.yield %6 : f32
    } -> tensor<f32>
    %7, %8 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%x : tensor<?xf16>) outs(%2, %4 : tensor<?xf16>, tensor<f32>) {
    ^bb0(%9: f16, %10: f16, %11: f32):
      %12 = arith.extf %9 : f16 to f32
      %13 = arith.mulf %12, %12 : f32
      %14 = arith.truncf %13 : f32 to f16
      %15 = arith.extf %14 : f16 to f32
      %16 = arith.addf %15, %12 : f32
      %17 = arith.truncf %16 : f32 to f16
      %18 = arith.extf %17 : f16 to f32
      %19 = arith.negf %18 : f32
      %20 = arith.truncf %19 : f32 to f16
      %21 = arith.extf %20 : f16 to f32
      %22 = math.exp %21 : f32
      %23 = arith.truncf %22 : f32 to f16
      %24 = arith.addf %11, %18 fastmath<reassoc,contract> : f32
      linalg.yield %23, %24 : f16, f32
    } -> (tensor<?xf16>, tensor<f32>)
    %25 = tensor.empty() : tensor<f16>
    %26 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%8 : tensor<f32>) outs(%25 : tensor<f16>) {
    ^bb0(%27: f32, %28: f16):
      %29 = arith.truncf %27 : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<f16>
    func.return %7, %26 : tensor<?xf16>, tensor<f16>
  }
  func.func @program_shapes(%x: tensor<?xf16>) -> index {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf16>
    func.return %1 : index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?xf16> {llvm.noalias}, %out0: memref<?xf16> {llvm.noalias}, %out1: memref<f16> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant dense<-0.000000e+00> : vector<8xf32>
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = arith.constant dense<0.000000e+00> : vector<8xf16>
    %5 = memref.dim %x, %0 : memref<?xf16>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5], strides: [1] : memref<?xf16> to memref<?xf16>
    %6 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%5)
    %7 = arith.constant -0.000000e+00 : f32
    %8 = affine.parallel (%i_strip) = (0) to (symbol(%6)) step (32768) reduce ("addf") -> (f32) {
      %9, %10 = affine.for %i = 0 to 32768 step 256 iter_args(%11 = %2, %12 = %3) -> (vector<8xf32>, vector<8xf32>) {
        %13 = affine.for %i_1 = affine_map<(d0) -> (d0)>(%i) to min affine_map<(d0) -> ((d0 + 256), 32768)>(%i) step 8 iter_args(%14 = %2) -> (vector<8xf32>) {
          %i_2 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i_1)
          %15 = affine.vector_load %x[%i_2] : memref<?xf16>, vector<8xf16>
          %16 = arith.extf %15 : vector<8xf16> to vector<8xf32>
          %17 = arith.mulf %16, %16 : vector<8xf32>
          %18 = arith.truncf %17 : vector<8xf32> to vector<8xf16>
          %19 = arith.extf %18 : vector<8xf16> to vector<8xf32>
          %20 = arith.addf %19, %16 : vector<8xf32>
          %21 = arith.truncf %20 : vector<8xf32> to vector<8xf16>
          %22 = arith.extf %21 : vector<8xf16> to vector<8xf32>
          %23 = arith.negf %22 : vector<8xf32>
          %24 = arith.truncf %23 : vector<8xf32> to vector<8xf16>
          %25 = arith.extf %24 : vector<8xf16> to vector<8xf32>
          %26 = math.exp %25 : vector<8xf32>
          %27 = arith.truncf %26 : vector<8xf32> to vector<8xf16>
          %28 = arith.addf %14, %22 fastmath<reassoc,contract> : vector<8xf32>
          affine.vector_store %27, %out0_1[%i_2] : memref<?xf16>, vector<8xf16>
          affine.yield %28 : vector<8xf32>
        }
        %29 = arith.subf %13, %12 : vector<8xf32>
        %30 = arith.addf %11, %29 : vector<8xf32>
        %31 = arith.subf %30, %11 : vector<8xf32>
        %32 = arith.subf %31, %29 : vector<8xf32>
        %33 = arith.cmpf uno, %32, %32 : vector<8xf32>
        %34 = arith.select %33, %3, %32 : vector<8xi1>, vector<8xf32>
        affine.yield %30, %34 : vector<8xf32>, vector<8xf32>
      }
      %35 = arith.subf %2, %10 : vector<8xf32>
      %36 = arith.addf %9, %35 : vector<8xf32>
      %37 = vector.reduction <add>, %36 fastmath<reassoc> : vector<8xf32> into f32
      %38 = arith.addf %7, %37 : f32
      affine.yield %38 : f32
    }
    %39 = arith.addf %1, %8 : f32
    %40 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%6, %5)
    %41 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%40, %5)
    %42 = vector.create_mask %41 : vector<8xi1>
    %43, %44 = affine.for %i_3 = %6 to %40 step 256 iter_args(%45 = %2, %46 = %3) -> (vector<8xf32>, vector<8xf32>) {
      %47 = affine.for %i_4 = affine_map<(d0) -> (d0)>(%i_3) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%i_3, %40) step 8 iter_args(%48 = %2) -> (vector<8xf32>) {
        %49 = affine.vector_load %x[%i_4] : memref<?xf16>, vector<8xf16>
        %50 = arith.extf %49 : vector<8xf16> to vector<8xf32>
        %51 = arith.mulf %50, %50 : vector<8xf32>
        %52 = arith.truncf %51 : vector<8xf32> to vector<8xf16>
        %53 = arith.extf %52 : vector<8xf16> to vector<8xf32>
        %54 = arith.addf %53, %50 : vector<8xf32>
        %55 = arith.truncf %54 : vector<8xf32> to vector<8xf16>
        %56 = arith.extf %55 : vector<8xf16> to vector<8xf32>
        %57 = arith.negf %56 : vector<8xf32>
        %58 = arith.truncf %57 : vector<8xf32> to vector<8xf16>
        %59 = arith.extf %58 : vector<8xf16> to vector<8xf32>
        %60 = math.exp %59 : vector<8xf32>
        %61 = arith.truncf %60 : vector<8xf32> to vector<8xf16>
        %62 = arith.addf %48, %56 fastmath<reassoc,contract> : vector<8xf32>
        affine.vector_store %61, %out0_1[%i_4] : memref<?xf16>, vector<8xf16>
        affine.yield %62 : vector<8xf32>
      }
      %63 = arith.subf %47, %46 : vector<8xf32>
      %64 = arith.addf %45, %63 : vector<8xf32>
      %65 = arith.subf %64, %45 : vector<8xf32>
      %66 = arith.subf %65, %63 : vector<8xf32>
      %67 = arith.cmpf uno, %66, %66 : vector<8xf32>
      %68 = arith.select %67, %3, %66 : vector<8xi1>, vector<8xf32>
      affine.yield %64, %68 : vector<8xf32>, vector<8xf32>
    }
    %69 = arith.subf %2, %44 : vector<8xf32>
    %70 = affine.for %i_5 = %40 to %5 step 8 iter_args(%71 = %69) -> (vector<8xf32>) {
      %72 = vector.maskedload %x[%i_5], %42, %4 : memref<?xf16>, vector<8xi1>, vector<8xf16> into vector<8xf16>
      %73 = arith.extf %72 : vector<8xf16> to vector<8xf32>
      %74 = arith.mulf %73, %73 : vector<8xf32>
      %75 = arith.truncf %74 : vector<8xf32> to vector<8xf16>
      %76 = arith.extf %75 : vector<8xf16> to vector<8xf32>
      %77 = arith.addf %76, %73 : vector<8xf32>
      %78 = arith.truncf %77 : vector<8xf32> to vector<8xf16>
      %79 = arith.extf %78 : vector<8xf16> to vector<8xf32>
      %80 = arith.negf %79 : vector<8xf32>
      %81 = arith.truncf %80 : vector<8xf32> to vector<8xf16>
      %82 = arith.extf %81 : vector<8xf16> to vector<8xf32>
      %83 = math.exp %82 : vector<8xf32>
      %84 = arith.truncf %83 : vector<8xf32> to vector<8xf16>
      %85 = arith.addf %71, %79 fastmath<reassoc,contract> : vector<8xf32>
      vector.maskedstore %out0_1[%i_5], %42, %84 : memref<?xf16>, vector<8xi1>, vector<8xf16>
      %86 = arith.select %42, %85, %71 : vector<8xi1>, vector<8xf32>
      affine.yield %86 : vector<8xf32>
    }
    %87 = arith.addf %43, %70 : vector<8xf32>
    %88 = vector.reduction <add>, %87 fastmath<reassoc> : vector<8xf32> into f32
    %89 = arith.addf %39, %88 : f32
    %90 = arith.truncf %89 : f32 to f16
    affine.store %90, %out1[] : memref<f16>
    func.return
  }
  func.func @program_shapes(%x: memref<?xf16> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf16>
    func.return %1 : index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?xf16> {llvm.noalias}, %out0: memref<?xf16> {llvm.noalias}, %out1: memref<f16> {llvm.noalias}) {
    %c32768 = arith.constant 32768 : index
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant dense<-0.000000e+00> : vector<8xf32>
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = arith.constant dense<0.000000e+00> : vector<8xf16>
    %5 = memref.dim %x, %0 : memref<?xf16>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5], strides: [1] : memref<?xf16> to memref<?xf16>
    %6 = arith.shrsi %5, %c15 : index
    %7 = arith.muli %6, %c32768 overflow<nsw> : index
    %8 = arith.maxsi %7, %c0 : index
    %9 = arith.constant -0.000000e+00 : f32
    %10 = arith.constant -0.000000e+00 : f32
    %11 = arith.constant 0 : index
    %12 = arith.constant 1 : index
    %13 = arith.constant -0.000000e+00 : f32
    %14 = memref.alloca() {alignment = 64 : i64} : memref<64xf32>
    memref.store %13, %14[%11] : memref<64xf32>
    %15 = arith.subi %8, %c0 : index
    %16 = arith.ceildivsi %15, %c32768 : index
    %17 = arith.maxsi %16, %11 : index
    %18 = arith.constant 64 : index
    %19 = arith.ceildivsi %17, %18 : index
    %20 = arith.maxsi %19, %12 : index
    %21 = arith.ceildivsi %17, %20 : index
    %22 = arith.muli %20, %c32768 : index
    %23 = arith.constant 0 : index
    %24 = arith.maxsi %21, %23 : index
    %25 = arith.minsi %22, %8 : index
    %26 = arith.constant 32768 : index
    %27 = arith.ceildivsi %25, %26 : index
    %28 = arith.constant 0 : index
    %29 = arith.maxsi %27, %28 : index
    %30 = arith.constant 152710 : index
    %31 = arith.muli %29, %30 : index
    %32 = arith.constant 7 : index
    %33 = arith.addi %32, %31 : index
    %34 = arith.muli %24, %33 : index
    %35 = arith.constant 32768 : index
    %36 = arith.cmpi sge, %34, %35 : index
    "omp.parallel"(%36) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%11, %21, %12) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%37: index):
          %38 = arith.muli %37, %22 : index
          %39 = arith.addi %c0, %38 : index
          %40 = arith.addi %39, %22 : index
          %41 = arith.minsi %40, %8 : index
          %42 = scf.for %i_strip = %39 to %41 step %c32768 iter_args(%43 = %13) -> (f32) {
            %44, %45 = scf.for %i = %c0 to %c32768 step %c256 iter_args(%46 = %2, %47 = %3) -> (vector<8xf32>, vector<8xf32>) {
              %48 = arith.addi %i, %c256 overflow<nsw> : index
              %49 = arith.minsi %48, %c32768 : index
              %50 = scf.for %i_1 = %i to %49 step %c8 iter_args(%51 = %2) -> (vector<8xf32>) {
                %i_2 = arith.addi %i_strip, %i_1 overflow<nsw> : index
                %52 = vector.load %x[%i_2] : memref<?xf16>, vector<8xf16>
                %53 = arith.extf %52 : vector<8xf16> to vector<8xf32>
                %54 = arith.mulf %53, %53 : vector<8xf32>
                %55 = arith.truncf %54 : vector<8xf32> to vector<8xf16>
                %56 = arith.extf %55 : vector<8xf16> to vector<8xf32>
                %57 = arith.addf %56, %53 : vector<8xf32>
                %58 = arith.truncf %57 : vector<8xf32> to vector<8xf16>
                %59 = arith.extf %58 : vector<8xf16> to vector<8xf32>
                %60 = arith.negf %59 : vector<8xf32>
                %61 = arith.truncf %60 : vector<8xf32> to vector<8xf16>
                %62 = arith.extf %61 : vector<8xf16> to vector<8xf32>
                %63 = func.call @exp_v8f32(%62) : (vector<8xf32>) -> vector<8xf32>
                %64 = arith.truncf %63 : vector<8xf32> to vector<8xf16>
                %65 = arith.addf %51, %59 fastmath<reassoc,contract> : vector<8xf32>
                vector.store %64, %out0_1[%i_2] : memref<?xf16>, vector<8xf16>
                scf.yield %65 : vector<8xf32>
              }
              %66 = arith.subf %50, %47 : vector<8xf32>
              %67 = arith.addf %46, %66 : vector<8xf32>
              %68 = arith.subf %67, %46 : vector<8xf32>
              %69 = arith.subf %68, %66 : vector<8xf32>
              %70 = arith.cmpf uno, %69, %69 : vector<8xf32>
              %71 = arith.select %70, %3, %69 : vector<8xi1>, vector<8xf32>
              scf.yield %67, %71 : vector<8xf32>, vector<8xf32>
            }
            %72 = arith.subf %2, %45 : vector<8xf32>
            %73 = arith.addf %44, %72 : vector<8xf32>
            %74 = vector.reduction <add>, %73 fastmath<reassoc> : vector<8xf32> into f32
            %75 = arith.addf %9, %74 : f32
            %76 = arith.addf %43, %75 : f32
            scf.yield %76 : f32
          }
          memref.store %42, %14[%37] : memref<64xf32>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %77 = arith.constant 1 : index
    %78 = arith.subi %21, %77 : index
    %79 = arith.constant 0 : index
    %80 = arith.constant 2 : index
    scf.for %81 = %79 to %78 step %80 {
      %82 = arith.addi %81, %77 : index
      %83 = memref.load %14[%81] : memref<64xf32>
      %84 = memref.load %14[%82] : memref<64xf32>
      %85 = arith.addf %83, %84 : f32
      memref.store %85, %14[%81] : memref<64xf32>
    }
    %86 = arith.constant 2 : index
    %87 = arith.subi %21, %86 : index
    %88 = arith.constant 0 : index
    %89 = arith.constant 4 : index
    scf.for %90 = %88 to %87 step %89 {
      %91 = arith.addi %90, %86 : index
      %92 = memref.load %14[%90] : memref<64xf32>
      %93 = memref.load %14[%91] : memref<64xf32>
      %94 = arith.addf %92, %93 : f32
      memref.store %94, %14[%90] : memref<64xf32>
    }
    %95 = arith.constant 4 : index
    %96 = arith.subi %21, %95 : index
    %97 = arith.constant 0 : index
    %98 = arith.constant 8 : index
    scf.for %99 = %97 to %96 step %98 {
      %100 = arith.addi %99, %95 : index
      %101 = memref.load %14[%99] : memref<64xf32>
      %102 = memref.load %14[%100] : memref<64xf32>
      %103 = arith.addf %101, %102 : f32
      memref.store %103, %14[%99] : memref<64xf32>
    }
    %104 = arith.constant 8 : index
    %105 = arith.subi %21, %104 : index
    %106 = arith.constant 0 : index
    %107 = arith.constant 16 : index
    scf.for %108 = %106 to %105 step %107 {
      %109 = arith.addi %108, %104 : index
      %110 = memref.load %14[%108] : memref<64xf32>
      %111 = memref.load %14[%109] : memref<64xf32>
      %112 = arith.addf %110, %111 : f32
      memref.store %112, %14[%108] : memref<64xf32>
    }
    %113 = arith.constant 16 : index
    %114 = arith.subi %21, %113 : index
    %115 = arith.constant 0 : index
    %116 = arith.constant 32 : index
    scf.for %117 = %115 to %114 step %116 {
      %118 = arith.addi %117, %113 : index
      %119 = memref.load %14[%117] : memref<64xf32>
      %120 = memref.load %14[%118] : memref<64xf32>
      %121 = arith.addf %119, %120 : f32
      memref.store %121, %14[%117] : memref<64xf32>
    }
    %122 = arith.constant 32 : index
    %123 = arith.subi %21, %122 : index
    %124 = arith.constant 0 : index
    %125 = arith.constant 64 : index
    scf.for %126 = %124 to %123 step %125 {
      %127 = arith.addi %126, %122 : index
      %128 = memref.load %14[%126] : memref<64xf32>
      %129 = memref.load %14[%127] : memref<64xf32>
      %130 = arith.addf %128, %129 : f32
      memref.store %130, %14[%126] : memref<64xf32>
    }
    %131 = memref.load %14[%11] : memref<64xf32>
    %132 = arith.addf %10, %131 : f32
    %133 = arith.addf %1, %132 : f32
    %134 = arith.subi %5, %8 overflow<nsw> : index
    %135 = arith.shrsi %134, %c3 : index
    %136 = arith.muli %135, %c8 overflow<nsw> : index
    %137 = arith.addi %136, %8 overflow<nsw> : index
    %138 = arith.maxsi %137, %8 : index
    %139 = arith.subi %5, %138 overflow<nsw> : index
    %140 = vector.create_mask %139 : vector<8xi1>
    %141, %142 = scf.for %i_3 = %8 to %138 step %c256 iter_args(%143 = %2, %144 = %3) -> (vector<8xf32>, vector<8xf32>) {
      %145 = arith.addi %i_3, %c256 overflow<nsw> : index
      %146 = arith.minsi %145, %138 : index
      %147 = scf.for %i_4 = %i_3 to %146 step %c8 iter_args(%148 = %2) -> (vector<8xf32>) {
        %149 = vector.load %x[%i_4] : memref<?xf16>, vector<8xf16>
        %150 = arith.extf %149 : vector<8xf16> to vector<8xf32>
        %151 = arith.mulf %150, %150 : vector<8xf32>
        %152 = arith.truncf %151 : vector<8xf32> to vector<8xf16>
        %153 = arith.extf %152 : vector<8xf16> to vector<8xf32>
        %154 = arith.addf %153, %150 : vector<8xf32>
        %155 = arith.truncf %154 : vector<8xf32> to vector<8xf16>
        %156 = arith.extf %155 : vector<8xf16> to vector<8xf32>
        %157 = arith.negf %156 : vector<8xf32>
        %158 = arith.truncf %157 : vector<8xf32> to vector<8xf16>
        %159 = arith.extf %158 : vector<8xf16> to vector<8xf32>
        %160 = func.call @exp_v8f32(%159) : (vector<8xf32>) -> vector<8xf32>
        %161 = arith.truncf %160 : vector<8xf32> to vector<8xf16>
        %162 = arith.addf %148, %156 fastmath<reassoc,contract> : vector<8xf32>
        vector.store %161, %out0_1[%i_4] : memref<?xf16>, vector<8xf16>
        scf.yield %162 : vector<8xf32>
      }
      %163 = arith.subf %147, %144 : vector<8xf32>
      %164 = arith.addf %143, %163 : vector<8xf32>
      %165 = arith.subf %164, %143 : vector<8xf32>
      %166 = arith.subf %165, %163 : vector<8xf32>
      %167 = arith.cmpf uno, %166, %166 : vector<8xf32>
      %168 = arith.select %167, %3, %166 : vector<8xi1>, vector<8xf32>
      scf.yield %164, %168 : vector<8xf32>, vector<8xf32>
    }
    %169 = arith.subf %2, %142 : vector<8xf32>
    %170 = scf.for %i_5 = %138 to %5 step %c8 iter_args(%171 = %169) -> (vector<8xf32>) {
      %172 = vector.maskedload %x[%i_5], %140, %4 : memref<?xf16>, vector<8xi1>, vector<8xf16> into vector<8xf16>
      %173 = arith.extf %172 : vector<8xf16> to vector<8xf32>
      %174 = arith.mulf %173, %173 : vector<8xf32>
      %175 = arith.truncf %174 : vector<8xf32> to vector<8xf16>
      %176 = arith.extf %175 : vector<8xf16> to vector<8xf32>
      %177 = arith.addf %176, %173 : vector<8xf32>
      %178 = arith.truncf %177 : vector<8xf32> to vector<8xf16>
      %179 = arith.extf %178 : vector<8xf16> to vector<8xf32>
      %180 = arith.negf %179 : vector<8xf32>
      %181 = arith.truncf %180 : vector<8xf32> to vector<8xf16>
      %182 = arith.extf %181 : vector<8xf16> to vector<8xf32>
      %183 = func.call @exp_v8f32(%182) : (vector<8xf32>) -> vector<8xf32>
      %184 = arith.truncf %183 : vector<8xf32> to vector<8xf16>
      %185 = arith.addf %171, %179 fastmath<reassoc,contract> : vector<8xf32>
      vector.maskedstore %out0_1[%i_5], %140, %184 : memref<?xf16>, vector<8xi1>, vector<8xf16>
      %186 = arith.select %140, %185, %171 : vector<8xi1>, vector<8xf32>
      scf.yield %186 : vector<8xf32>
    }
    %187 = arith.addf %141, %170 : vector<8xf32>
    %188 = vector.reduction <add>, %187 fastmath<reassoc> : vector<8xf32> into f32
    %189 = arith.addf %133, %188 : f32
    %190 = arith.truncf %189 : f32 to f16
    memref.store %190, %out1[] : memref<f16>
    func.return
  }
  func.func @program_shapes(%x: memref<?xf16> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf16>
    func.return %1 : index
  }
  func.func private @exp_v8f32(%0: vector<8xf32>) -> vector<8xf32> {
    %1 = arith.constant dense<8.900000e+01> : vector<8xf32>
    %2 = arith.cmpf ogt, %0, %1 : vector<8xf32>
    %3 = arith.select %2, %1, %0 : vector<8xi1>, vector<8xf32>
    %4 = arith.constant dense<-1.040000e+02> : vector<8xf32>
    %5 = arith.cmpf olt, %3, %4 : vector<8xf32>
    %6 = arith.select %5, %4, %3 : vector<8xi1>, vector<8xf32>
    %7 = arith.constant dense<0x4B400000> : vector<8xf32>
    %8 = arith.constant dense<1.44269502> : vector<8xf32>
    %9 = math.fma %6, %8, %7 : vector<8xf32>
    %10 = arith.subf %9, %7 : vector<8xf32>
    %11 = arith.constant dense<-0.693359375> : vector<8xf32>
    %12 = math.fma %10, %11, %6 : vector<8xf32>
    %13 = arith.constant dense<0.000212194442> : vector<8xf32>
    %14 = math.fma %10, %13, %12 : vector<8xf32>
    %15 = arith.constant dense<0.000198910799> : vector<8xf32>
    %16 = arith.constant dense<0.00139337312> : vector<8xf32>
    %17 = math.fma %15, %14, %16 : vector<8xf32>
    %18 = arith.constant dense<0.00833331048> : vector<8xf32>
    %19 = math.fma %17, %14, %18 : vector<8xf32>
    %20 = arith.constant dense<0.041666463> : vector<8xf32>
    %21 = math.fma %19, %14, %20 : vector<8xf32>
    %22 = arith.constant dense<0.166666672> : vector<8xf32>
    %23 = math.fma %21, %14, %22 : vector<8xf32>
    %24 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %25 = math.fma %23, %14, %24 : vector<8xf32>
    %26 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %27 = math.fma %25, %14, %26 : vector<8xf32>
    %28 = math.fma %27, %14, %26 : vector<8xf32>
    %29 = arith.bitcast %9 : vector<8xf32> to vector<8xi32>
    %30 = arith.bitcast %7 : vector<8xf32> to vector<8xi32>
    %31 = arith.subi %29, %30 : vector<8xi32>
    %32 = arith.constant dense<1> : vector<8xi32>
    %33 = arith.shrsi %31, %32 : vector<8xi32>
    %34 = arith.constant dense<127> : vector<8xi32>
    %35 = arith.addi %33, %34 : vector<8xi32>
    %36 = arith.constant dense<23> : vector<8xi32>
    %37 = arith.shli %35, %36 : vector<8xi32>
    %38 = arith.bitcast %37 : vector<8xi32> to vector<8xf32>
    %39 = arith.mulf %28, %38 : vector<8xf32>
    %40 = arith.subi %31, %33 : vector<8xi32>
    %41 = arith.addi %40, %34 : vector<8xi32>
    %42 = arith.shli %41, %36 : vector<8xi32>
    %43 = arith.bitcast %42 : vector<8xi32> to vector<8xf32>
    %44 = arith.mulf %39, %43 : vector<8xf32>
    func.return %44 : vector<8xf32>
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = []} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.readonly}, %x_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 2 : i64}, %out0_size0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.dereferenceable = 2 : i64}) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(32768) : i64
    %1 = llvm.mlir.constant(15) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(256) : i64
    %4 = llvm.mlir.constant(8) : i64
    %5 = llvm.mlir.constant(3) : i64
    %6 = llvm.mlir.constant(1) : i64
    %7 = llvm.mlir.constant(64) : i64
    %8 = llvm.alloca %7 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %9 = llvm.mlir.constant(152710) : i64
    %10 = llvm.mlir.constant(7) : i64
    %11 = llvm.mlir.constant(56) : i64
    %12 = llvm.alloca %11 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %13 = llvm.mlir.constant(16) : i64
    %14 = llvm.mlir.constant(24) : i64
    %15 = llvm.mlir.constant(32) : i64
    %16 = llvm.mlir.constant(40) : i64
    %17 = llvm.mlir.constant(48) : i64
    %18 = llvm.mlir.constant(2) : i64
    %19 = llvm.mlir.constant(4) : i64
    %20 = llvm.mlir.constant(0 : i32) : i32
    %21 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %22 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %23 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %24 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf16>) : vector<8xf16>
    %25 = llvm.ashr %x_size0, %1 : i64
    %26 = llvm.mul %25, %0 overflow<nsw> : i64
    %27 = llvm.intr.smax(%26, %2) : (i64, i64) -> i64
    %28 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %29 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %30 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    llvm.store %30, %8 {alignment = 4 : i64} : f32, !llvm.ptr
    %31 = llvm.sub %27, %2 : i64
    %32 = llvm.sdiv %31, %0 : i64
    %33 = llvm.srem %31, %0 : i64
    %34 = llvm.icmp "ne" %33, %2 : i64
    %35 = llvm.xor %33, %0 : i64
    %36 = llvm.icmp "sge" %35, %2 : i64
    %37 = llvm.and %34, %36 : i1
    %38 = llvm.add %32, %6 : i64
    %39 = llvm.select %37, %38, %32 : i1, i64
    %40 = llvm.intr.smax(%39, %2) : (i64, i64) -> i64
    %41 = llvm.sdiv %40, %7 : i64
    %42 = llvm.srem %40, %7 : i64
    %43 = llvm.icmp "ne" %42, %2 : i64
    %44 = llvm.xor %42, %7 : i64
    %45 = llvm.icmp "sge" %44, %2 : i64
    %46 = llvm.and %43, %45 : i1
    %47 = llvm.add %41, %6 : i64
    %48 = llvm.select %46, %47, %41 : i1, i64
    %49 = llvm.intr.smax(%48, %6) : (i64, i64) -> i64
    %50 = llvm.sdiv %40, %49 : i64
    %51 = llvm.srem %40, %49 : i64
    %52 = llvm.icmp "ne" %51, %2 : i64
    %53 = llvm.xor %51, %49 : i64
    %54 = llvm.icmp "sge" %53, %2 : i64
    %55 = llvm.and %52, %54 : i1
    %56 = llvm.add %50, %6 : i64
    %57 = llvm.select %55, %56, %50 : i1, i64
    %58 = llvm.mul %49, %0 : i64
    %59 = llvm.intr.smax(%57, %2) : (i64, i64) -> i64
    %60 = llvm.intr.smin(%58, %27) : (i64, i64) -> i64
    %61 = llvm.sdiv %60, %0 : i64
    %62 = llvm.srem %60, %0 : i64
    %63 = llvm.icmp "ne" %62, %2 : i64
    %64 = llvm.xor %62, %0 : i64
    %65 = llvm.icmp "sge" %64, %2 : i64
    %66 = llvm.and %63, %65 : i1
    %67 = llvm.add %61, %6 : i64
    %68 = llvm.select %66, %67, %61 : i1, i64
    %69 = llvm.intr.smax(%68, %2) : (i64, i64) -> i64
    %70 = llvm.mul %69, %9 : i64
    %71 = llvm.add %10, %70 : i64
    %72 = llvm.mul %59, %71 : i64
    %73 = llvm.icmp "sge" %72, %0 : i64
    %74 = llvm.icmp "sgt" %57, %2 : i64
    %75 = llvm.select %74, %57, %2 : i1, i64
    llvm.cond_br %73, ^bb1, ^bb2
  ^bb1:
    llvm.store %57, %12 {alignment = 8 : i64} : i64, !llvm.ptr
    %76 = llvm.getelementptr inbounds %12[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %76 {alignment = 8 : i64} : i64, !llvm.ptr
    %77 = llvm.getelementptr inbounds %12[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %27, %77 {alignment = 8 : i64} : i64, !llvm.ptr
    %78 = llvm.getelementptr inbounds %12[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %78 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %79 = llvm.getelementptr inbounds %12[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %79 {alignment = 8 : i64} : i64, !llvm.ptr
    %80 = llvm.getelementptr inbounds %12[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %80 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %81 = llvm.getelementptr inbounds %12[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %8, %81 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %82 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %83 = llvm.call @stepwell_parallel_for(%82, %12, %75, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%83 : i32)
  ^bb2:
    %84 = llvm.call @program.parallel0(%2, %75, %57, %58, %27, %x, %x_size0, %out0, %8) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%84 : i32)
  ^bb3(%85: i32):
    %86 = llvm.sub %57, %6 : i64
    %87 = llvm.icmp "slt" %2, %86 : i64
    llvm.cond_br %87, ^bb4(%2 : i64), ^bb5
  ^bb4(%88: i64):
    %89 = llvm.add %88, %6 : i64
    %90 = llvm.getelementptr inbounds %8[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %91 = llvm.load %90 {alignment = 4 : i64} : !llvm.ptr -> f32
    %92 = llvm.getelementptr inbounds %8[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %93 = llvm.load %92 {alignment = 4 : i64} : !llvm.ptr -> f32
    %94 = llvm.fadd %91, %93 : f32
    llvm.store %94, %90 {alignment = 4 : i64} : f32, !llvm.ptr
    %95 = llvm.add %88, %18 overflow<nsw> : i64
    %96 = llvm.icmp "slt" %95, %86 : i64
    llvm.cond_br %96, ^bb4(%95 : i64), ^bb5
  ^bb5:
    %97 = llvm.sub %57, %18 : i64
    %98 = llvm.icmp "slt" %2, %97 : i64
    llvm.cond_br %98, ^bb6(%2 : i64), ^bb7
  ^bb6(%99: i64):
    %100 = llvm.add %99, %18 : i64
    %101 = llvm.getelementptr inbounds %8[%99] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %102 = llvm.load %101 {alignment = 4 : i64} : !llvm.ptr -> f32
    %103 = llvm.getelementptr inbounds %8[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %104 = llvm.load %103 {alignment = 4 : i64} : !llvm.ptr -> f32
    %105 = llvm.fadd %102, %104 : f32
    llvm.store %105, %101 {alignment = 4 : i64} : f32, !llvm.ptr
    %106 = llvm.add %99, %19 overflow<nsw> : i64
    %107 = llvm.icmp "slt" %106, %97 : i64
    llvm.cond_br %107, ^bb6(%106 : i64), ^bb7
  ^bb7:
    %108 = llvm.sub %57, %19 : i64
    %109 = llvm.icmp "slt" %2, %108 : i64
    llvm.cond_br %109, ^bb8(%2 : i64), ^bb9
  ^bb8(%110: i64):
    %111 = llvm.add %110, %19 : i64
    %112 = llvm.getelementptr inbounds %8[%110] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %113 = llvm.load %112 {alignment = 4 : i64} : !llvm.ptr -> f32
    %114 = llvm.getelementptr inbounds %8[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %115 = llvm.load %114 {alignment = 4 : i64} : !llvm.ptr -> f32
    %116 = llvm.fadd %113, %115 : f32
    llvm.store %116, %112 {alignment = 4 : i64} : f32, !llvm.ptr
    %117 = llvm.add %110, %4 overflow<nsw> : i64
    %118 = llvm.icmp "slt" %117, %108 : i64
    llvm.cond_br %118, ^bb8(%117 : i64), ^bb9
  ^bb9:
    %119 = llvm.sub %57, %4 : i64
    %120 = llvm.icmp "slt" %2, %119 : i64
    llvm.cond_br %120, ^bb10(%2 : i64), ^bb11
  ^bb10(%121: i64):
    %122 = llvm.add %121, %4 : i64
    %123 = llvm.getelementptr inbounds %8[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %124 = llvm.load %123 {alignment = 4 : i64} : !llvm.ptr -> f32
    %125 = llvm.getelementptr inbounds %8[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %126 = llvm.load %125 {alignment = 4 : i64} : !llvm.ptr -> f32
    %127 = llvm.fadd %124, %126 : f32
    llvm.store %127, %123 {alignment = 4 : i64} : f32, !llvm.ptr
    %128 = llvm.add %121, %13 overflow<nsw> : i64
    %129 = llvm.icmp "slt" %128, %119 : i64
    llvm.cond_br %129, ^bb10(%128 : i64), ^bb11
  ^bb11:
    %130 = llvm.sub %57, %13 : i64
    %131 = llvm.icmp "slt" %2, %130 : i64
    llvm.cond_br %131, ^bb12(%2 : i64), ^bb13
  ^bb12(%132: i64):
    %133 = llvm.add %132, %13 : i64
    %134 = llvm.getelementptr inbounds %8[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %135 = llvm.load %134 {alignment = 4 : i64} : !llvm.ptr -> f32
    %136 = llvm.getelementptr inbounds %8[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %137 = llvm.load %136 {alignment = 4 : i64} : !llvm.ptr -> f32
    %138 = llvm.fadd %135, %137 : f32
    llvm.store %138, %134 {alignment = 4 : i64} : f32, !llvm.ptr
    %139 = llvm.add %132, %15 overflow<nsw> : i64
    %140 = llvm.icmp "slt" %139, %130 : i64
    llvm.cond_br %140, ^bb12(%139 : i64), ^bb13
  ^bb13:
    %141 = llvm.sub %57, %15 : i64
    %142 = llvm.icmp "slt" %2, %141 : i64
    llvm.cond_br %142, ^bb14(%2 : i64), ^bb15
  ^bb14(%143: i64):
    %144 = llvm.add %143, %15 : i64
    %145 = llvm.getelementptr inbounds %8[%143] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %146 = llvm.load %145 {alignment = 4 : i64} : !llvm.ptr -> f32
    %147 = llvm.getelementptr inbounds %8[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %148 = llvm.load %147 {alignment = 4 : i64} : !llvm.ptr -> f32
    %149 = llvm.fadd %146, %148 : f32
    llvm.store %149, %145 {alignment = 4 : i64} : f32, !llvm.ptr
    %150 = llvm.add %143, %7 overflow<nsw> : i64
    %151 = llvm.icmp "slt" %150, %141 : i64
    llvm.cond_br %151, ^bb14(%150 : i64), ^bb15
  ^bb15:
    %152 = llvm.load %8 {alignment = 4 : i64} : !llvm.ptr -> f32
    %153 = llvm.fadd %29, %152 : f32
    %154 = llvm.fadd %21, %153 : f32
    %155 = llvm.sub %x_size0, %27 overflow<nsw> : i64
    %156 = llvm.ashr %155, %5 : i64
    %157 = llvm.mul %156, %4 overflow<nsw> : i64
    %158 = llvm.add %157, %27 overflow<nsw> : i64
    %159 = llvm.intr.smax(%158, %27) : (i64, i64) -> i64
    %160 = llvm.sub %x_size0, %159 overflow<nsw> : i64
    %161 = llvm.intr.smin(%160, %4) : (i64, i64) -> i64
    %162 = llvm.intr.smax(%161, %2) : (i64, i64) -> i64
    %163 = llvm.trunc %162 : i64 to i32
    %164 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %165 = llvm.mlir.poison : vector<8xi32>
    %166 = llvm.insertelement %163, %165[%2 : i64] : vector<8xi32>
    %167 = llvm.shufflevector %166, %165 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %168 = llvm.icmp "slt" %164, %167 : vector<8xi32>
    %169 = llvm.icmp "slt" %27, %159 : i64
    llvm.cond_br %169, ^bb16(%27, %22, %23 : i64, vector<8xf32>, vector<8xf32>), ^bb19(%22, %23 : vector<8xf32>, vector<8xf32>)
  ^bb16(%i: i64, %170: vector<8xf32>, %171: vector<8xf32>):
    %172 = llvm.add %i, %3 overflow<nsw> : i64
    %173 = llvm.intr.smin(%172, %159) : (i64, i64) -> i64
    %174 = llvm.icmp "slt" %i, %173 : i64
    llvm.cond_br %174, ^bb17(%i, %22 : i64, vector<8xf32>), ^bb18(%22 : vector<8xf32>)
  ^bb17(%i_1: i64, %175: vector<8xf32>):
    %176 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %177 = llvm.load %176 {alignment = 2 : i64} : !llvm.ptr -> vector<8xf16>
    %178 = llvm.fpext %177 : vector<8xf16> to vector<8xf32>
    %179 = llvm.fmul %178, %178 : vector<8xf32>
    %180 = llvm.fptrunc %179 : vector<8xf32> to vector<8xf16>
    %181 = llvm.fpext %180 : vector<8xf16> to vector<8xf32>
    %182 = llvm.fadd %181, %178 : vector<8xf32>
    %183 = llvm.fptrunc %182 : vector<8xf32> to vector<8xf16>
    %184 = llvm.fpext %183 : vector<8xf16> to vector<8xf32>
    %185 = llvm.fneg %184 : vector<8xf32>
    %186 = llvm.fptrunc %185 : vector<8xf32> to vector<8xf16>
    %187 = llvm.fpext %186 : vector<8xf16> to vector<8xf32>
    %188 = llvm.call @exp_v8f32(%187) : (vector<8xf32>) -> vector<8xf32>
    %189 = llvm.fptrunc %188 : vector<8xf32> to vector<8xf16>
    %190 = llvm.fadd %175, %184 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %191 = llvm.getelementptr inbounds %out0[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.store %189, %191 {alignment = 2 : i64} : vector<8xf16>, !llvm.ptr
    %192 = llvm.add %i_1, %4 overflow<nsw> : i64
    %193 = llvm.icmp "slt" %192, %173 : i64
    llvm.cond_br %193, ^bb17(%192, %190 : i64, vector<8xf32>), ^bb18(%190 : vector<8xf32>)
  ^bb18(%194: vector<8xf32>):
    %195 = llvm.fsub %194, %171 : vector<8xf32>
    %196 = llvm.fadd %170, %195 : vector<8xf32>
    %197 = llvm.fsub %196, %170 : vector<8xf32>
    %198 = llvm.fsub %197, %195 : vector<8xf32>
    %199 = llvm.fcmp "uno" %198, %198 : vector<8xf32>
    %200 = llvm.select %199, %23, %198 : vector<8xi1>, vector<8xf32>
    %201 = llvm.add %i, %3 overflow<nsw> : i64
    %202 = llvm.icmp "slt" %201, %159 : i64
    llvm.cond_br %202, ^bb16(%201, %196, %200 : i64, vector<8xf32>, vector<8xf32>), ^bb19(%196, %200 : vector<8xf32>, vector<8xf32>)
  ^bb19(%203: vector<8xf32>, %204: vector<8xf32>):
    %205 = llvm.fsub %22, %204 : vector<8xf32>
    %206 = llvm.icmp "slt" %159, %x_size0 : i64
    llvm.cond_br %206, ^bb20(%159, %205 : i64, vector<8xf32>), ^bb21(%205 : vector<8xf32>)
  ^bb20(%i_2: i64, %207: vector<8xf32>):
    %208 = llvm.getelementptr inbounds %x[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %209 = llvm.intr.masked.load %208, %168, %24 {alignment = 2 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf16>) -> vector<8xf16>
    %210 = llvm.fpext %209 : vector<8xf16> to vector<8xf32>
    %211 = llvm.fmul %210, %210 : vector<8xf32>
    %212 = llvm.fptrunc %211 : vector<8xf32> to vector<8xf16>
    %213 = llvm.fpext %212 : vector<8xf16> to vector<8xf32>
    %214 = llvm.fadd %213, %210 : vector<8xf32>
    %215 = llvm.fptrunc %214 : vector<8xf32> to vector<8xf16>
    %216 = llvm.fpext %215 : vector<8xf16> to vector<8xf32>
    %217 = llvm.fneg %216 : vector<8xf32>
    %218 = llvm.fptrunc %217 : vector<8xf32> to vector<8xf16>
    %219 = llvm.fpext %218 : vector<8xf16> to vector<8xf32>
    %220 = llvm.call @exp_v8f32(%219) : (vector<8xf32>) -> vector<8xf32>
    %221 = llvm.fptrunc %220 : vector<8xf32> to vector<8xf16>
    %222 = llvm.fadd %207, %216 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %223 = llvm.getelementptr inbounds %out0[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.intr.masked.store %221, %223, %168 {alignment = 2 : i32} : vector<8xf16>, vector<8xi1> into !llvm.ptr
    %224 = llvm.select %168, %222, %207 : vector<8xi1>, vector<8xf32>
    %225 = llvm.add %i_2, %4 overflow<nsw> : i64
    %226 = llvm.icmp "slt" %225, %x_size0 : i64
    llvm.cond_br %226, ^bb20(%225, %224 : i64, vector<8xf32>), ^bb21(%224 : vector<8xf32>)
  ^bb21(%227: vector<8xf32>):
    %228 = llvm.fadd %203, %227 : vector<8xf32>
    %229 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %230 = "llvm.intr.vector.reduce.fadd"(%229, %228) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %231 = llvm.fadd %154, %230 : f32
    %232 = llvm.call_intrinsic "llvm.arithmetic.fence.f32"(%231) : (f32) -> f32
    %233 = llvm.fptrunc %232 : f32 to f16
    llvm.store %233, %out1 {alignment = 2 : i64} : f16, !llvm.ptr
    llvm.return %20 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %234: i64, %235: i64, %236: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.noalias}, %237: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.dereferenceable = 256 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %238 = llvm.mlir.constant(0) : i64
    %239 = llvm.mlir.constant(1) : i64
    %240 = llvm.mlir.constant(32768) : i64
    %241 = llvm.mlir.constant(256) : i64
    %242 = llvm.mlir.constant(8) : i64
    %243 = llvm.mlir.constant(0 : i32) : i32
    %244 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %245 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %246 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %247 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %248 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %248, ^bb1(%begin : i64), ^bb8
  ^bb1(%249: i64):
    %250 = llvm.mul %249, %235 : i64
    %251 = llvm.add %238, %250 : i64
    %252 = llvm.add %251, %235 : i64
    %253 = llvm.intr.smin(%252, %236) : (i64, i64) -> i64
    %254 = llvm.icmp "slt" %251, %253 : i64
    llvm.cond_br %254, ^bb2(%251, %244 : i64, f32), ^bb7(%244 : f32)
  ^bb2(%i_strip: i64, %255: f32):
    llvm.br ^bb3(%238, %245, %246 : i64, vector<8xf32>, vector<8xf32>)
  ^bb3(%i_3: i64, %256: vector<8xf32>, %257: vector<8xf32>):
    %258 = llvm.add %i_3, %241 overflow<nsw> : i64
    %259 = llvm.intr.smin(%258, %240) : (i64, i64) -> i64
    %260 = llvm.icmp "slt" %i_3, %259 : i64
    llvm.cond_br %260, ^bb4(%i_3, %245 : i64, vector<8xf32>), ^bb5(%245 : vector<8xf32>)
  ^bb4(%i_4: i64, %261: vector<8xf32>):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %262 = llvm.getelementptr inbounds %x_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %263 = llvm.load %262 {alignment = 2 : i64} : !llvm.ptr -> vector<8xf16>
    %264 = llvm.fpext %263 : vector<8xf16> to vector<8xf32>
    %265 = llvm.fmul %264, %264 : vector<8xf32>
    %266 = llvm.fptrunc %265 : vector<8xf32> to vector<8xf16>
    %267 = llvm.fpext %266 : vector<8xf16> to vector<8xf32>
    %268 = llvm.fadd %267, %264 : vector<8xf32>
    %269 = llvm.fptrunc %268 : vector<8xf32> to vector<8xf16>
    %270 = llvm.fpext %269 : vector<8xf16> to vector<8xf32>
    %271 = llvm.fneg %270 : vector<8xf32>
    %272 = llvm.fptrunc %271 : vector<8xf32> to vector<8xf16>
    %273 = llvm.fpext %272 : vector<8xf16> to vector<8xf32>
    %274 = llvm.call @exp_v8f32(%273) : (vector<8xf32>) -> vector<8xf32>
    %275 = llvm.fptrunc %274 : vector<8xf32> to vector<8xf16>
    %276 = llvm.fadd %261, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %277 = llvm.getelementptr inbounds %out0_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.store %275, %277 {alignment = 2 : i64} : vector<8xf16>, !llvm.ptr
    %278 = llvm.add %i_4, %242 overflow<nsw> : i64
    %279 = llvm.icmp "slt" %278, %259 : i64
    llvm.cond_br %279, ^bb4(%278, %276 : i64, vector<8xf32>), ^bb5(%276 : vector<8xf32>)
  ^bb5(%280: vector<8xf32>):
    %281 = llvm.fsub %280, %257 : vector<8xf32>
    %282 = llvm.fadd %256, %281 : vector<8xf32>
    %283 = llvm.fsub %282, %256 : vector<8xf32>
    %284 = llvm.fsub %283, %281 : vector<8xf32>
    %285 = llvm.fcmp "uno" %284, %284 : vector<8xf32>
    %286 = llvm.select %285, %246, %284 : vector<8xi1>, vector<8xf32>
    %287 = llvm.add %i_3, %241 overflow<nsw> : i64
    %288 = llvm.icmp "slt" %287, %240 : i64
    llvm.cond_br %288, ^bb3(%287, %282, %286 : i64, vector<8xf32>, vector<8xf32>), ^bb6(%282, %286 : vector<8xf32>, vector<8xf32>)
  ^bb6(%289: vector<8xf32>, %290: vector<8xf32>):
    %291 = llvm.fsub %245, %290 : vector<8xf32>
    %292 = llvm.fadd %289, %291 : vector<8xf32>
    %293 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %294 = "llvm.intr.vector.reduce.fadd"(%293, %292) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %295 = llvm.fadd %247, %294 : f32
    %296 = llvm.fadd %255, %295 : f32
    %297 = llvm.add %i_strip, %240 overflow<nsw> : i64
    %298 = llvm.icmp "slt" %297, %253 : i64
    llvm.cond_br %298, ^bb2(%297, %296 : i64, f32), ^bb7(%296 : f32)
  ^bb7(%299: f32):
    %300 = llvm.getelementptr inbounds %237[%249] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %299, %300 {alignment = 4 : i64} : f32, !llvm.ptr
    %301 = llvm.add %249, %239 overflow<nsw> : i64
    %302 = llvm.icmp "slt" %301, %end : i64
    llvm.cond_br %302, ^bb1(%301 : i64), ^bb8
  ^bb8:
    llvm.return %243 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %303 = llvm.mlir.constant(8) : i64
    %304 = llvm.mlir.constant(16) : i64
    %305 = llvm.mlir.constant(24) : i64
    %306 = llvm.mlir.constant(32) : i64
    %307 = llvm.mlir.constant(40) : i64
    %308 = llvm.mlir.constant(48) : i64
    %309 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %310 = llvm.getelementptr inbounds %context[%303] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %311 = llvm.load %310 {alignment = 8 : i64} : !llvm.ptr -> i64
    %312 = llvm.getelementptr inbounds %context[%304] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %313 = llvm.load %312 {alignment = 8 : i64} : !llvm.ptr -> i64
    %314 = llvm.getelementptr inbounds %context[%305] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %315 = llvm.load %314 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %316 = llvm.getelementptr inbounds %context[%306] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %317 = llvm.load %316 {alignment = 8 : i64} : !llvm.ptr -> i64
    %318 = llvm.getelementptr inbounds %context[%307] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %319 = llvm.load %318 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %320 = llvm.getelementptr inbounds %context[%308] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %321 = llvm.load %320 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %322 = llvm.call @program.parallel0(%begin_1, %end_1, %309, %311, %313, %315, %317, %319, %321) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %322 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.readonly}, %x_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %323 = llvm.mlir.constant(0) : i64
    %324 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %324 : i32
  }
  llvm.func internal @exp_v8f32(%325: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %326 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %327 = llvm.fcmp "ogt" %325, %326 : vector<8xf32>
    %328 = llvm.select %327, %326, %325 : vector<8xi1>, vector<8xf32>
    %329 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %330 = llvm.fcmp "olt" %328, %329 : vector<8xf32>
    %331 = llvm.select %330, %329, %328 : vector<8xi1>, vector<8xf32>
    %332 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %333 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %334 = llvm.intr.fma(%331, %333, %332) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %335 = llvm.fsub %334, %332 : vector<8xf32>
    %336 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %337 = llvm.intr.fma(%335, %336, %331) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %338 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %339 = llvm.intr.fma(%335, %338, %337) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %340 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %341 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %342 = llvm.intr.fma(%340, %339, %341) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %343 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %344 = llvm.intr.fma(%342, %339, %343) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %345 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %346 = llvm.intr.fma(%344, %339, %345) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %347 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %348 = llvm.intr.fma(%346, %339, %347) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %349 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %350 = llvm.intr.fma(%348, %339, %349) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %351 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %352 = llvm.intr.fma(%350, %339, %351) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %353 = llvm.intr.fma(%352, %339, %351) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %354 = llvm.bitcast %334 : vector<8xf32> to vector<8xi32>
    %355 = llvm.bitcast %332 : vector<8xf32> to vector<8xi32>
    %356 = llvm.sub %354, %355 : vector<8xi32>
    %357 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %358 = llvm.ashr %356, %357 : vector<8xi32>
    %359 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %360 = llvm.add %358, %359 : vector<8xi32>
    %361 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %362 = llvm.shl %360, %361 : vector<8xi32>
    %363 = llvm.bitcast %362 : vector<8xi32> to vector<8xf32>
    %364 = llvm.fmul %353, %363 : vector<8xf32>
    %365 = llvm.sub %356, %358 : vector<8xi32>
    %366 = llvm.add %365, %359 : vector<8xi32>
    %367 = llvm.shl %366, %361 : vector<8xi32>
    %368 = llvm.bitcast %367 : vector<8xi32> to vector<8xf32>
    %369 = llvm.fmul %364, %368 : vector<8xf32>
    llvm.return %369 : vector<8xf32>
  }
}
