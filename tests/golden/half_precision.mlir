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
    %0 = arith.constant 0.000000e+00 : f32
    %1 = arith.constant dense<-0.000000e+00> : vector<8xf32>
    %2 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %3 = arith.constant dense<0.000000e+00> : vector<8xf16>
    %4 = memref.dim %x, %c0 : memref<?xf16>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%4], strides: [1] : memref<?xf16> to memref<?xf16>
    %5 = arith.shrsi %4, %c15 : index
    %6 = arith.muli %5, %c32768 overflow<nsw> : index
    %7 = arith.maxsi %6, %c0 : index
    %8 = arith.constant -0.000000e+00 : f32
    %9 = arith.constant 0 : index
    %10 = arith.constant 1 : index
    %11 = arith.constant -0.000000e+00 : f32
    %12 = memref.alloca() {alignment = 64 : i64} : memref<64xf32>
    memref.store %11, %12[%9] : memref<64xf32>
    %13 = arith.subi %7, %c0 : index
    %14 = arith.ceildivsi %13, %c32768 : index
    %15 = arith.maxsi %14, %9 : index
    %16 = arith.constant 64 : index
    %17 = arith.ceildivsi %15, %16 : index
    %18 = arith.maxsi %17, %10 : index
    %19 = arith.ceildivsi %15, %18 : index
    %20 = arith.muli %18, %c32768 : index
    %21 = arith.constant 0 : index
    %22 = arith.maxsi %19, %21 : index
    %23 = arith.minsi %20, %7 : index
    %24 = arith.maxsi %23, %21 : index
    %25 = arith.constant 32767 : index
    %26 = arith.addi %24, %25 : index
    %27 = arith.constant 32768 : index
    %28 = arith.divui %26, %27 : index
    %29 = arith.constant 152710 : index
    %30 = arith.muli %28, %29 : index
    %31 = arith.constant 7 : index
    %32 = arith.addi %31, %30 : index
    %33 = arith.muli %22, %32 : index
    %34 = arith.constant 32768 : index
    %35 = arith.cmpi sge, %33, %34 : index
    "omp.parallel"(%35) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%9, %19, %10) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%36: index):
          %37 = arith.muli %36, %20 : index
          %38 = arith.addi %c0, %37 : index
          %39 = arith.addi %38, %20 : index
          %40 = arith.minsi %39, %7 : index
          %41 = scf.for %i_strip = %38 to %40 step %c32768 iter_args(%42 = %11) -> (f32) {
            %43, %44 = scf.for %i = %c0 to %c32768 step %c256 iter_args(%45 = %1, %46 = %2) -> (vector<8xf32>, vector<8xf32>) {
              %47 = arith.addi %i, %c256 overflow<nsw> : index
              %48 = arith.minsi %47, %c32768 : index
              %49 = scf.for %i_1 = %i to %48 step %c8 iter_args(%50 = %1) -> (vector<8xf32>) {
                %i_2 = arith.addi %i_strip, %i_1 overflow<nsw> : index
                %51 = vector.load %x[%i_2] : memref<?xf16>, vector<8xf16>
                %52 = arith.extf %51 : vector<8xf16> to vector<8xf32>
                %53 = arith.mulf %52, %52 : vector<8xf32>
                %54 = arith.truncf %53 : vector<8xf32> to vector<8xf16>
                %55 = arith.extf %54 : vector<8xf16> to vector<8xf32>
                %56 = arith.addf %55, %52 : vector<8xf32>
                %57 = arith.truncf %56 : vector<8xf32> to vector<8xf16>
                %58 = arith.extf %57 : vector<8xf16> to vector<8xf32>
                %59 = arith.negf %58 : vector<8xf32>
                %60 = arith.truncf %59 : vector<8xf32> to vector<8xf16>
                %61 = arith.extf %60 : vector<8xf16> to vector<8xf32>
                %62 = func.call @exp_v8f32(%61) : (vector<8xf32>) -> vector<8xf32>
                %63 = arith.truncf %62 : vector<8xf32> to vector<8xf16>
                %64 = arith.addf %50, %58 fastmath<reassoc,contract> : vector<8xf32>
                vector.store %63, %out0_1[%i_2] : memref<?xf16>, vector<8xf16>
                scf.yield %64 : vector<8xf32>
              }
              %65 = arith.subf %49, %46 : vector<8xf32>
              %66 = arith.addf %45, %65 : vector<8xf32>
              %67 = arith.subf %66, %45 : vector<8xf32>
              %68 = arith.subf %67, %65 : vector<8xf32>
              %69 = arith.cmpf uno, %68, %68 : vector<8xf32>
              %70 = arith.select %69, %2, %68 : vector<8xi1>, vector<8xf32>
              scf.yield %66, %70 : vector<8xf32>, vector<8xf32>
            }
            %71 = arith.subf %1, %44 : vector<8xf32>
            %72 = arith.addf %43, %71 : vector<8xf32>
            %73 = vector.reduction <add>, %72 fastmath<reassoc> : vector<8xf32> into f32
            %74 = arith.addf %8, %73 : f32
            %75 = arith.addf %42, %74 : f32
            scf.yield %75 : f32
          }
          memref.store %41, %12[%36] : memref<64xf32>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %76 = arith.constant 1 : index
    %77 = arith.subi %19, %76 : index
    %78 = arith.constant 0 : index
    %79 = arith.constant 2 : index
    scf.for %80 = %78 to %77 step %79 {
      %81 = arith.addi %80, %76 : index
      %82 = memref.load %12[%80] : memref<64xf32>
      %83 = memref.load %12[%81] : memref<64xf32>
      %84 = arith.addf %82, %83 : f32
      memref.store %84, %12[%80] : memref<64xf32>
    }
    %85 = arith.constant 2 : index
    %86 = arith.subi %19, %85 : index
    %87 = arith.constant 0 : index
    %88 = arith.constant 4 : index
    scf.for %89 = %87 to %86 step %88 {
      %90 = arith.addi %89, %85 : index
      %91 = memref.load %12[%89] : memref<64xf32>
      %92 = memref.load %12[%90] : memref<64xf32>
      %93 = arith.addf %91, %92 : f32
      memref.store %93, %12[%89] : memref<64xf32>
    }
    %94 = arith.constant 4 : index
    %95 = arith.subi %19, %94 : index
    %96 = arith.constant 0 : index
    %97 = arith.constant 8 : index
    scf.for %98 = %96 to %95 step %97 {
      %99 = arith.addi %98, %94 : index
      %100 = memref.load %12[%98] : memref<64xf32>
      %101 = memref.load %12[%99] : memref<64xf32>
      %102 = arith.addf %100, %101 : f32
      memref.store %102, %12[%98] : memref<64xf32>
    }
    %103 = arith.constant 8 : index
    %104 = arith.subi %19, %103 : index
    %105 = arith.constant 0 : index
    %106 = arith.constant 16 : index
    scf.for %107 = %105 to %104 step %106 {
      %108 = arith.addi %107, %103 : index
      %109 = memref.load %12[%107] : memref<64xf32>
      %110 = memref.load %12[%108] : memref<64xf32>
      %111 = arith.addf %109, %110 : f32
      memref.store %111, %12[%107] : memref<64xf32>
    }
    %112 = arith.constant 16 : index
    %113 = arith.subi %19, %112 : index
    %114 = arith.constant 0 : index
    %115 = arith.constant 32 : index
    scf.for %116 = %114 to %113 step %115 {
      %117 = arith.addi %116, %112 : index
      %118 = memref.load %12[%116] : memref<64xf32>
      %119 = memref.load %12[%117] : memref<64xf32>
      %120 = arith.addf %118, %119 : f32
      memref.store %120, %12[%116] : memref<64xf32>
    }
    %121 = arith.constant 32 : index
    %122 = arith.subi %19, %121 : index
    %123 = arith.constant 0 : index
    %124 = arith.constant 64 : index
    scf.for %125 = %123 to %122 step %124 {
      %126 = arith.addi %125, %121 : index
      %127 = memref.load %12[%125] : memref<64xf32>
      %128 = memref.load %12[%126] : memref<64xf32>
      %129 = arith.addf %127, %128 : f32
      memref.store %129, %12[%125] : memref<64xf32>
    }
    %130 = memref.load %12[%9] : memref<64xf32>
    %131 = arith.addf %8, %130 : f32
    %132 = arith.addf %0, %131 : f32
    %133 = arith.subi %4, %7 overflow<nsw> : index
    %134 = arith.shrsi %133, %c3 : index
    %135 = arith.muli %134, %c8 overflow<nsw> : index
    %136 = arith.addi %135, %7 overflow<nsw> : index
    %137 = arith.maxsi %136, %7 : index
    %138 = arith.subi %4, %137 overflow<nsw> : index
    %139 = vector.create_mask %138 : vector<8xi1>
    %140, %141 = scf.for %i_3 = %7 to %137 step %c256 iter_args(%142 = %1, %143 = %2) -> (vector<8xf32>, vector<8xf32>) {
      %144 = arith.addi %i_3, %c256 overflow<nsw> : index
      %145 = arith.minsi %144, %137 : index
      %146 = scf.for %i_4 = %i_3 to %145 step %c8 iter_args(%147 = %1) -> (vector<8xf32>) {
        %148 = vector.load %x[%i_4] : memref<?xf16>, vector<8xf16>
        %149 = arith.extf %148 : vector<8xf16> to vector<8xf32>
        %150 = arith.mulf %149, %149 : vector<8xf32>
        %151 = arith.truncf %150 : vector<8xf32> to vector<8xf16>
        %152 = arith.extf %151 : vector<8xf16> to vector<8xf32>
        %153 = arith.addf %152, %149 : vector<8xf32>
        %154 = arith.truncf %153 : vector<8xf32> to vector<8xf16>
        %155 = arith.extf %154 : vector<8xf16> to vector<8xf32>
        %156 = arith.negf %155 : vector<8xf32>
        %157 = arith.truncf %156 : vector<8xf32> to vector<8xf16>
        %158 = arith.extf %157 : vector<8xf16> to vector<8xf32>
        %159 = func.call @exp_v8f32(%158) : (vector<8xf32>) -> vector<8xf32>
        %160 = arith.truncf %159 : vector<8xf32> to vector<8xf16>
        %161 = arith.addf %147, %155 fastmath<reassoc,contract> : vector<8xf32>
        vector.store %160, %out0_1[%i_4] : memref<?xf16>, vector<8xf16>
        scf.yield %161 : vector<8xf32>
      }
      %162 = arith.subf %146, %143 : vector<8xf32>
      %163 = arith.addf %142, %162 : vector<8xf32>
      %164 = arith.subf %163, %142 : vector<8xf32>
      %165 = arith.subf %164, %162 : vector<8xf32>
      %166 = arith.cmpf uno, %165, %165 : vector<8xf32>
      %167 = arith.select %166, %2, %165 : vector<8xi1>, vector<8xf32>
      scf.yield %163, %167 : vector<8xf32>, vector<8xf32>
    }
    %168 = arith.subf %1, %141 : vector<8xf32>
    %169 = scf.for %i_5 = %137 to %4 step %c8 iter_args(%170 = %168) -> (vector<8xf32>) {
      %171 = vector.maskedload %x[%i_5], %139, %3 : memref<?xf16>, vector<8xi1>, vector<8xf16> into vector<8xf16>
      %172 = arith.extf %171 : vector<8xf16> to vector<8xf32>
      %173 = arith.mulf %172, %172 : vector<8xf32>
      %174 = arith.truncf %173 : vector<8xf32> to vector<8xf16>
      %175 = arith.extf %174 : vector<8xf16> to vector<8xf32>
      %176 = arith.addf %175, %172 : vector<8xf32>
      %177 = arith.truncf %176 : vector<8xf32> to vector<8xf16>
      %178 = arith.extf %177 : vector<8xf16> to vector<8xf32>
      %179 = arith.negf %178 : vector<8xf32>
      %180 = arith.truncf %179 : vector<8xf32> to vector<8xf16>
      %181 = arith.extf %180 : vector<8xf16> to vector<8xf32>
      %182 = func.call @exp_v8f32(%181) : (vector<8xf32>) -> vector<8xf32>
      %183 = arith.truncf %182 : vector<8xf32> to vector<8xf16>
      %184 = arith.addf %170, %178 fastmath<reassoc,contract> : vector<8xf32>
      vector.maskedstore %out0_1[%i_5], %139, %183 : memref<?xf16>, vector<8xi1>, vector<8xf16>
      %185 = arith.select %139, %184, %170 : vector<8xi1>, vector<8xf32>
      scf.yield %185 : vector<8xf32>
    }
    %186 = arith.addf %140, %169 : vector<8xf32>
    %187 = vector.reduction <add>, %186 fastmath<reassoc> : vector<8xf32> into f32
    %188 = arith.addf %132, %187 : f32
    %189 = arith.truncf %188 : f32 to f16
    memref.store %189, %out1[] : memref<f16>
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
    %9 = llvm.mlir.constant(32767) : i64
    %10 = llvm.mlir.constant(152710) : i64
    %11 = llvm.mlir.constant(7) : i64
    %12 = llvm.mlir.constant(56) : i64
    %13 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %14 = llvm.mlir.constant(16) : i64
    %15 = llvm.mlir.constant(24) : i64
    %16 = llvm.mlir.constant(32) : i64
    %17 = llvm.mlir.constant(40) : i64
    %18 = llvm.mlir.constant(48) : i64
    %19 = llvm.mlir.constant(2) : i64
    %20 = llvm.mlir.constant(4) : i64
    %21 = llvm.mlir.constant(0 : i32) : i32
    %22 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %23 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %24 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %25 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf16>) : vector<8xf16>
    %26 = llvm.ashr %x_size0, %1 : i64
    %27 = llvm.mul %26, %0 overflow<nsw> : i64
    %28 = llvm.intr.smax(%27, %2) : (i64, i64) -> i64
    %29 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %30 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    llvm.store %30, %8 {alignment = 4 : i64} : f32, !llvm.ptr
    %31 = llvm.sub %28, %2 : i64
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
    %60 = llvm.intr.smin(%58, %28) : (i64, i64) -> i64
    %61 = llvm.intr.smax(%60, %2) : (i64, i64) -> i64
    %62 = llvm.add %61, %9 : i64
    %63 = llvm.udiv %62, %0 : i64
    %64 = llvm.mul %63, %10 : i64
    %65 = llvm.add %11, %64 : i64
    %66 = llvm.mul %59, %65 : i64
    %67 = llvm.icmp "sge" %66, %0 : i64
    %68 = llvm.icmp "sgt" %57, %2 : i64
    %69 = llvm.select %68, %57, %2 : i1, i64
    llvm.cond_br %67, ^bb1, ^bb2
  ^bb1:
    llvm.store %57, %13 {alignment = 8 : i64} : i64, !llvm.ptr
    %70 = llvm.getelementptr inbounds %13[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %70 {alignment = 8 : i64} : i64, !llvm.ptr
    %71 = llvm.getelementptr inbounds %13[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %28, %71 {alignment = 8 : i64} : i64, !llvm.ptr
    %72 = llvm.getelementptr inbounds %13[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %72 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %73 = llvm.getelementptr inbounds %13[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %73 {alignment = 8 : i64} : i64, !llvm.ptr
    %74 = llvm.getelementptr inbounds %13[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %74 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %75 = llvm.getelementptr inbounds %13[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %8, %75 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %76 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %77 = llvm.call @stepwell_parallel_for(%76, %13, %69, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%77 : i32)
  ^bb2:
    %78 = llvm.call @program.parallel0(%2, %69, %57, %58, %28, %x, %x_size0, %out0, %8) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%78 : i32)
  ^bb3(%79: i32):
    %80 = llvm.sub %57, %6 : i64
    %81 = llvm.icmp "slt" %2, %80 : i64
    llvm.cond_br %81, ^bb4(%2 : i64), ^bb5
  ^bb4(%82: i64):
    %83 = llvm.getelementptr inbounds %8[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %84 = llvm.load %83 {alignment = 4 : i64} : !llvm.ptr -> f32
    %85 = llvm.getelementptr inbounds %83[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %86 = llvm.load %85 {alignment = 4 : i64} : !llvm.ptr -> f32
    %87 = llvm.fadd %84, %86 : f32
    llvm.store %87, %83 {alignment = 4 : i64} : f32, !llvm.ptr
    %88 = llvm.add %82, %19 overflow<nsw> : i64
    %89 = llvm.icmp "slt" %88, %80 : i64
    llvm.cond_br %89, ^bb4(%88 : i64), ^bb5
  ^bb5:
    %90 = llvm.sub %57, %19 : i64
    %91 = llvm.icmp "slt" %2, %90 : i64
    llvm.cond_br %91, ^bb6(%2 : i64), ^bb7
  ^bb6(%92: i64):
    %93 = llvm.getelementptr inbounds %8[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %94 = llvm.load %93 {alignment = 4 : i64} : !llvm.ptr -> f32
    %95 = llvm.getelementptr inbounds %93[%19] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %96 = llvm.load %95 {alignment = 4 : i64} : !llvm.ptr -> f32
    %97 = llvm.fadd %94, %96 : f32
    llvm.store %97, %93 {alignment = 4 : i64} : f32, !llvm.ptr
    %98 = llvm.add %92, %20 overflow<nsw> : i64
    %99 = llvm.icmp "slt" %98, %90 : i64
    llvm.cond_br %99, ^bb6(%98 : i64), ^bb7
  ^bb7:
    %100 = llvm.sub %57, %20 : i64
    %101 = llvm.icmp "slt" %2, %100 : i64
    llvm.cond_br %101, ^bb8(%2 : i64), ^bb9
  ^bb8(%102: i64):
    %103 = llvm.getelementptr inbounds %8[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %104 = llvm.load %103 {alignment = 4 : i64} : !llvm.ptr -> f32
    %105 = llvm.getelementptr inbounds %103[%20] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %106 = llvm.load %105 {alignment = 4 : i64} : !llvm.ptr -> f32
    %107 = llvm.fadd %104, %106 : f32
    llvm.store %107, %103 {alignment = 4 : i64} : f32, !llvm.ptr
    %108 = llvm.add %102, %4 overflow<nsw> : i64
    %109 = llvm.icmp "slt" %108, %100 : i64
    llvm.cond_br %109, ^bb8(%108 : i64), ^bb9
  ^bb9:
    %110 = llvm.sub %57, %4 : i64
    %111 = llvm.icmp "slt" %2, %110 : i64
    llvm.cond_br %111, ^bb10(%2 : i64), ^bb11
  ^bb10(%112: i64):
    %113 = llvm.getelementptr inbounds %8[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %114 = llvm.load %113 {alignment = 4 : i64} : !llvm.ptr -> f32
    %115 = llvm.getelementptr inbounds %113[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %116 = llvm.load %115 {alignment = 4 : i64} : !llvm.ptr -> f32
    %117 = llvm.fadd %114, %116 : f32
    llvm.store %117, %113 {alignment = 4 : i64} : f32, !llvm.ptr
    %118 = llvm.add %112, %14 overflow<nsw> : i64
    %119 = llvm.icmp "slt" %118, %110 : i64
    llvm.cond_br %119, ^bb10(%118 : i64), ^bb11
  ^bb11:
    %120 = llvm.sub %57, %14 : i64
    %121 = llvm.icmp "slt" %2, %120 : i64
    llvm.cond_br %121, ^bb12(%2 : i64), ^bb13
  ^bb12(%122: i64):
    %123 = llvm.getelementptr inbounds %8[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %124 = llvm.load %123 {alignment = 4 : i64} : !llvm.ptr -> f32
    %125 = llvm.getelementptr inbounds %123[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %126 = llvm.load %125 {alignment = 4 : i64} : !llvm.ptr -> f32
    %127 = llvm.fadd %124, %126 : f32
    llvm.store %127, %123 {alignment = 4 : i64} : f32, !llvm.ptr
    %128 = llvm.add %122, %16 overflow<nsw> : i64
    %129 = llvm.icmp "slt" %128, %120 : i64
    llvm.cond_br %129, ^bb12(%128 : i64), ^bb13
  ^bb13:
    %130 = llvm.sub %57, %16 : i64
    %131 = llvm.icmp "slt" %2, %130 : i64
    llvm.cond_br %131, ^bb14(%2 : i64), ^bb15
  ^bb14(%132: i64):
    %133 = llvm.getelementptr inbounds %8[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %134 = llvm.load %133 {alignment = 4 : i64} : !llvm.ptr -> f32
    %135 = llvm.getelementptr inbounds %133[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %136 = llvm.load %135 {alignment = 4 : i64} : !llvm.ptr -> f32
    %137 = llvm.fadd %134, %136 : f32
    llvm.store %137, %133 {alignment = 4 : i64} : f32, !llvm.ptr
    %138 = llvm.add %132, %7 overflow<nsw> : i64
    %139 = llvm.icmp "slt" %138, %130 : i64
    llvm.cond_br %139, ^bb14(%138 : i64), ^bb15
  ^bb15:
    %140 = llvm.load %8 {alignment = 4 : i64} : !llvm.ptr -> f32
    %141 = llvm.fadd %29, %140 : f32
    %142 = llvm.fadd %22, %141 : f32
    %143 = llvm.sub %x_size0, %28 overflow<nsw> : i64
    %144 = llvm.ashr %143, %5 : i64
    %145 = llvm.mul %144, %4 overflow<nsw> : i64
    %146 = llvm.add %145, %28 overflow<nsw> : i64
    %147 = llvm.intr.smax(%146, %28) : (i64, i64) -> i64
    %148 = llvm.sub %x_size0, %147 overflow<nsw> : i64
    %149 = llvm.intr.smin(%148, %4) : (i64, i64) -> i64
    %150 = llvm.intr.smax(%149, %2) : (i64, i64) -> i64
    %151 = llvm.trunc %150 : i64 to i32
    %152 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %153 = llvm.mlir.poison : vector<8xi32>
    %154 = llvm.insertelement %151, %153[%2 : i64] : vector<8xi32>
    %155 = llvm.shufflevector %154, %153 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %156 = llvm.icmp "slt" %152, %155 : vector<8xi32>
    %157 = llvm.icmp "slt" %28, %147 : i64
    llvm.cond_br %157, ^bb16(%28, %23, %24 : i64, vector<8xf32>, vector<8xf32>), ^bb19(%23, %24 : vector<8xf32>, vector<8xf32>)
  ^bb16(%i: i64, %158: vector<8xf32>, %159: vector<8xf32>):
    %160 = llvm.add %i, %3 overflow<nsw> : i64
    %161 = llvm.intr.smin(%160, %147) : (i64, i64) -> i64
    %162 = llvm.icmp "slt" %i, %161 : i64
    llvm.cond_br %162, ^bb17(%i, %23 : i64, vector<8xf32>), ^bb18(%23 : vector<8xf32>)
  ^bb17(%i_1: i64, %163: vector<8xf32>):
    %164 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %165 = llvm.load %164 {alignment = 2 : i64} : !llvm.ptr -> vector<8xf16>
    %166 = llvm.fpext %165 : vector<8xf16> to vector<8xf32>
    %167 = llvm.fmul %166, %166 : vector<8xf32>
    %168 = llvm.fptrunc %167 : vector<8xf32> to vector<8xf16>
    %169 = llvm.fpext %168 : vector<8xf16> to vector<8xf32>
    %170 = llvm.fadd %169, %166 : vector<8xf32>
    %171 = llvm.fptrunc %170 : vector<8xf32> to vector<8xf16>
    %172 = llvm.fpext %171 : vector<8xf16> to vector<8xf32>
    %173 = llvm.fneg %172 : vector<8xf32>
    %174 = llvm.fptrunc %173 : vector<8xf32> to vector<8xf16>
    %175 = llvm.fpext %174 : vector<8xf16> to vector<8xf32>
    %176 = llvm.call @exp_v8f32(%175) : (vector<8xf32>) -> vector<8xf32>
    %177 = llvm.fptrunc %176 : vector<8xf32> to vector<8xf16>
    %178 = llvm.fadd %163, %172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %179 = llvm.getelementptr inbounds %out0[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.store %177, %179 {alignment = 2 : i64} : vector<8xf16>, !llvm.ptr
    %180 = llvm.add %i_1, %4 overflow<nsw> : i64
    %181 = llvm.icmp "slt" %180, %161 : i64
    llvm.cond_br %181, ^bb17(%180, %178 : i64, vector<8xf32>), ^bb18(%178 : vector<8xf32>)
  ^bb18(%182: vector<8xf32>):
    %183 = llvm.fsub %182, %159 : vector<8xf32>
    %184 = llvm.fadd %158, %183 : vector<8xf32>
    %185 = llvm.fsub %184, %158 : vector<8xf32>
    %186 = llvm.fsub %185, %183 : vector<8xf32>
    %187 = llvm.fcmp "uno" %186, %186 : vector<8xf32>
    %188 = llvm.select %187, %24, %186 : vector<8xi1>, vector<8xf32>
    %189 = llvm.add %i, %3 overflow<nsw> : i64
    %190 = llvm.icmp "slt" %189, %147 : i64
    llvm.cond_br %190, ^bb16(%189, %184, %188 : i64, vector<8xf32>, vector<8xf32>), ^bb19(%184, %188 : vector<8xf32>, vector<8xf32>)
  ^bb19(%191: vector<8xf32>, %192: vector<8xf32>):
    %193 = llvm.fsub %23, %192 : vector<8xf32>
    %194 = llvm.icmp "slt" %147, %x_size0 : i64
    llvm.cond_br %194, ^bb20(%147, %193 : i64, vector<8xf32>), ^bb21(%193 : vector<8xf32>)
  ^bb20(%i_2: i64, %195: vector<8xf32>):
    %196 = llvm.getelementptr inbounds %x[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %197 = llvm.intr.masked.load %196, %156, %25 {alignment = 2 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf16>) -> vector<8xf16>
    %198 = llvm.fpext %197 : vector<8xf16> to vector<8xf32>
    %199 = llvm.fmul %198, %198 : vector<8xf32>
    %200 = llvm.fptrunc %199 : vector<8xf32> to vector<8xf16>
    %201 = llvm.fpext %200 : vector<8xf16> to vector<8xf32>
    %202 = llvm.fadd %201, %198 : vector<8xf32>
    %203 = llvm.fptrunc %202 : vector<8xf32> to vector<8xf16>
    %204 = llvm.fpext %203 : vector<8xf16> to vector<8xf32>
    %205 = llvm.fneg %204 : vector<8xf32>
    %206 = llvm.fptrunc %205 : vector<8xf32> to vector<8xf16>
    %207 = llvm.fpext %206 : vector<8xf16> to vector<8xf32>
    %208 = llvm.call @exp_v8f32(%207) : (vector<8xf32>) -> vector<8xf32>
    %209 = llvm.fptrunc %208 : vector<8xf32> to vector<8xf16>
    %210 = llvm.fadd %195, %204 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %211 = llvm.getelementptr inbounds %out0[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.intr.masked.store %209, %211, %156 {alignment = 2 : i32} : vector<8xf16>, vector<8xi1> into !llvm.ptr
    %212 = llvm.select %156, %210, %195 : vector<8xi1>, vector<8xf32>
    %213 = llvm.add %i_2, %4 overflow<nsw> : i64
    %214 = llvm.icmp "slt" %213, %x_size0 : i64
    llvm.cond_br %214, ^bb20(%213, %212 : i64, vector<8xf32>), ^bb21(%212 : vector<8xf32>)
  ^bb21(%215: vector<8xf32>):
    %216 = llvm.fadd %191, %215 : vector<8xf32>
    %217 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %218 = "llvm.intr.vector.reduce.fadd"(%217, %216) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %219 = llvm.fadd %142, %218 : f32
    %220 = llvm.call_intrinsic "llvm.arithmetic.fence.f32"(%219) : (f32) -> f32
    %221 = llvm.fptrunc %220 : f32 to f16
    llvm.store %221, %out1 {alignment = 2 : i64} : f16, !llvm.ptr
    llvm.return %21 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %222: i64, %223: i64, %224: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.noalias}, %225: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.dereferenceable = 256 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %226 = llvm.mlir.constant(0) : i64
    %227 = llvm.mlir.constant(1) : i64
    %228 = llvm.mlir.constant(32768) : i64
    %229 = llvm.mlir.constant(256) : i64
    %230 = llvm.mlir.constant(8) : i64
    %231 = llvm.mlir.constant(0 : i32) : i32
    %232 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %233 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %234 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %235 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %236 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %236, ^bb1(%begin : i64), ^bb8
  ^bb1(%237: i64):
    %238 = llvm.mul %237, %223 : i64
    %239 = llvm.add %226, %238 : i64
    %240 = llvm.add %239, %223 : i64
    %241 = llvm.intr.smin(%240, %224) : (i64, i64) -> i64
    %242 = llvm.icmp "slt" %239, %241 : i64
    llvm.cond_br %242, ^bb2(%239, %232 : i64, f32), ^bb7(%232 : f32)
  ^bb2(%i_strip: i64, %243: f32):
    llvm.br ^bb3(%226, %233, %234 : i64, vector<8xf32>, vector<8xf32>)
  ^bb3(%i_3: i64, %244: vector<8xf32>, %245: vector<8xf32>):
    %246 = llvm.add %i_3, %229 overflow<nsw> : i64
    %247 = llvm.intr.smin(%246, %228) : (i64, i64) -> i64
    %248 = llvm.icmp "slt" %i_3, %247 : i64
    llvm.cond_br %248, ^bb4(%i_3, %233 : i64, vector<8xf32>), ^bb5(%233 : vector<8xf32>)
  ^bb4(%i_4: i64, %249: vector<8xf32>):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %250 = llvm.getelementptr inbounds %x_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %251 = llvm.load %250 {alignment = 2 : i64} : !llvm.ptr -> vector<8xf16>
    %252 = llvm.fpext %251 : vector<8xf16> to vector<8xf32>
    %253 = llvm.fmul %252, %252 : vector<8xf32>
    %254 = llvm.fptrunc %253 : vector<8xf32> to vector<8xf16>
    %255 = llvm.fpext %254 : vector<8xf16> to vector<8xf32>
    %256 = llvm.fadd %255, %252 : vector<8xf32>
    %257 = llvm.fptrunc %256 : vector<8xf32> to vector<8xf16>
    %258 = llvm.fpext %257 : vector<8xf16> to vector<8xf32>
    %259 = llvm.fneg %258 : vector<8xf32>
    %260 = llvm.fptrunc %259 : vector<8xf32> to vector<8xf16>
    %261 = llvm.fpext %260 : vector<8xf16> to vector<8xf32>
    %262 = llvm.call @exp_v8f32(%261) : (vector<8xf32>) -> vector<8xf32>
    %263 = llvm.fptrunc %262 : vector<8xf32> to vector<8xf16>
    %264 = llvm.fadd %249, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %265 = llvm.getelementptr inbounds %out0_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.store %263, %265 {alignment = 2 : i64} : vector<8xf16>, !llvm.ptr
    %266 = llvm.add %i_4, %230 overflow<nsw> : i64
    %267 = llvm.icmp "slt" %266, %247 : i64
    llvm.cond_br %267, ^bb4(%266, %264 : i64, vector<8xf32>), ^bb5(%264 : vector<8xf32>)
  ^bb5(%268: vector<8xf32>):
    %269 = llvm.fsub %268, %245 : vector<8xf32>
    %270 = llvm.fadd %244, %269 : vector<8xf32>
    %271 = llvm.fsub %270, %244 : vector<8xf32>
    %272 = llvm.fsub %271, %269 : vector<8xf32>
    %273 = llvm.fcmp "uno" %272, %272 : vector<8xf32>
    %274 = llvm.select %273, %234, %272 : vector<8xi1>, vector<8xf32>
    %275 = llvm.add %i_3, %229 overflow<nsw> : i64
    %276 = llvm.icmp "slt" %275, %228 : i64
    llvm.cond_br %276, ^bb3(%275, %270, %274 : i64, vector<8xf32>, vector<8xf32>), ^bb6(%270, %274 : vector<8xf32>, vector<8xf32>)
  ^bb6(%277: vector<8xf32>, %278: vector<8xf32>):
    %279 = llvm.fsub %233, %278 : vector<8xf32>
    %280 = llvm.fadd %277, %279 : vector<8xf32>
    %281 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %282 = "llvm.intr.vector.reduce.fadd"(%281, %280) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %283 = llvm.fadd %235, %282 : f32
    %284 = llvm.fadd %243, %283 : f32
    %285 = llvm.add %i_strip, %228 overflow<nsw> : i64
    %286 = llvm.icmp "slt" %285, %241 : i64
    llvm.cond_br %286, ^bb2(%285, %284 : i64, f32), ^bb7(%284 : f32)
  ^bb7(%287: f32):
    %288 = llvm.getelementptr inbounds %225[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %287, %288 {alignment = 4 : i64} : f32, !llvm.ptr
    %289 = llvm.add %237, %227 overflow<nsw> : i64
    %290 = llvm.icmp "slt" %289, %end : i64
    llvm.cond_br %290, ^bb1(%289 : i64), ^bb8
  ^bb8:
    llvm.return %231 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %291 = llvm.mlir.constant(8) : i64
    %292 = llvm.mlir.constant(16) : i64
    %293 = llvm.mlir.constant(24) : i64
    %294 = llvm.mlir.constant(32) : i64
    %295 = llvm.mlir.constant(40) : i64
    %296 = llvm.mlir.constant(48) : i64
    %297 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %298 = llvm.getelementptr inbounds %context[%291] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %299 = llvm.load %298 {alignment = 8 : i64} : !llvm.ptr -> i64
    %300 = llvm.getelementptr inbounds %context[%292] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %301 = llvm.load %300 {alignment = 8 : i64} : !llvm.ptr -> i64
    %302 = llvm.getelementptr inbounds %context[%293] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %303 = llvm.load %302 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %304 = llvm.getelementptr inbounds %context[%294] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %305 = llvm.load %304 {alignment = 8 : i64} : !llvm.ptr -> i64
    %306 = llvm.getelementptr inbounds %context[%295] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %307 = llvm.load %306 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %308 = llvm.getelementptr inbounds %context[%296] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %309 = llvm.load %308 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %310 = llvm.call @program.parallel0(%begin_1, %end_1, %297, %299, %301, %303, %305, %307, %309) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %310 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.readonly}, %x_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %311 = llvm.mlir.constant(0) : i64
    %312 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %312 : i32
  }
  llvm.func internal @exp_v8f32(%313: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %314 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %315 = llvm.fcmp "ogt" %313, %314 : vector<8xf32>
    %316 = llvm.select %315, %314, %313 : vector<8xi1>, vector<8xf32>
    %317 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %318 = llvm.fcmp "olt" %316, %317 : vector<8xf32>
    %319 = llvm.select %318, %317, %316 : vector<8xi1>, vector<8xf32>
    %320 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %321 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %322 = llvm.intr.fma(%319, %321, %320) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %323 = llvm.fsub %322, %320 : vector<8xf32>
    %324 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %325 = llvm.intr.fma(%323, %324, %319) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %326 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %327 = llvm.intr.fma(%323, %326, %325) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %328 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %329 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %330 = llvm.intr.fma(%328, %327, %329) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %331 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %332 = llvm.intr.fma(%330, %327, %331) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %333 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %334 = llvm.intr.fma(%332, %327, %333) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %335 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %336 = llvm.intr.fma(%334, %327, %335) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %337 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %338 = llvm.intr.fma(%336, %327, %337) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %339 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %340 = llvm.intr.fma(%338, %327, %339) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %341 = llvm.intr.fma(%340, %327, %339) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %342 = llvm.bitcast %322 : vector<8xf32> to vector<8xi32>
    %343 = llvm.bitcast %320 : vector<8xf32> to vector<8xi32>
    %344 = llvm.sub %342, %343 : vector<8xi32>
    %345 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %346 = llvm.ashr %344, %345 : vector<8xi32>
    %347 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %348 = llvm.add %346, %347 : vector<8xi32>
    %349 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %350 = llvm.shl %348, %349 : vector<8xi32>
    %351 = llvm.bitcast %350 : vector<8xi32> to vector<8xf32>
    %352 = llvm.fmul %341, %351 : vector<8xf32>
    %353 = llvm.sub %344, %346 : vector<8xi32>
    %354 = llvm.add %353, %347 : vector<8xi32>
    %355 = llvm.shl %354, %349 : vector<8xi32>
    %356 = llvm.bitcast %355 : vector<8xi32> to vector<8xf32>
    %357 = llvm.fmul %352, %356 : vector<8xf32>
    llvm.return %357 : vector<8xf32>
  }
}
