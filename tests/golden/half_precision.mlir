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
    %24 = arith.constant 32768 : index
    %25 = arith.ceildivsi %23, %24 : index
    %26 = arith.constant 0 : index
    %27 = arith.maxsi %25, %26 : index
    %28 = arith.constant 152710 : index
    %29 = arith.muli %27, %28 : index
    %30 = arith.constant 7 : index
    %31 = arith.addi %30, %29 : index
    %32 = arith.muli %22, %31 : index
    %33 = arith.constant 32768 : index
    %34 = arith.cmpi sge, %32, %33 : index
    "omp.parallel"(%34) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%9, %19, %10) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%35: index):
          %36 = arith.muli %35, %20 : index
          %37 = arith.addi %c0, %36 : index
          %38 = arith.addi %37, %20 : index
          %39 = arith.minsi %38, %7 : index
          %40 = scf.for %i_strip = %37 to %39 step %c32768 iter_args(%41 = %11) -> (f32) {
            %42, %43 = scf.for %i = %c0 to %c32768 step %c256 iter_args(%44 = %1, %45 = %2) -> (vector<8xf32>, vector<8xf32>) {
              %46 = arith.addi %i, %c256 overflow<nsw> : index
              %47 = arith.minsi %46, %c32768 : index
              %48 = scf.for %i_1 = %i to %47 step %c8 iter_args(%49 = %1) -> (vector<8xf32>) {
                %i_2 = arith.addi %i_strip, %i_1 overflow<nsw> : index
                %50 = vector.load %x[%i_2] : memref<?xf16>, vector<8xf16>
                %51 = arith.extf %50 : vector<8xf16> to vector<8xf32>
                %52 = arith.mulf %51, %51 : vector<8xf32>
                %53 = arith.truncf %52 : vector<8xf32> to vector<8xf16>
                %54 = arith.extf %53 : vector<8xf16> to vector<8xf32>
                %55 = arith.addf %54, %51 : vector<8xf32>
                %56 = arith.truncf %55 : vector<8xf32> to vector<8xf16>
                %57 = arith.extf %56 : vector<8xf16> to vector<8xf32>
                %58 = arith.negf %57 : vector<8xf32>
                %59 = arith.truncf %58 : vector<8xf32> to vector<8xf16>
                %60 = arith.extf %59 : vector<8xf16> to vector<8xf32>
                %61 = func.call @exp_v8f32(%60) : (vector<8xf32>) -> vector<8xf32>
                %62 = arith.truncf %61 : vector<8xf32> to vector<8xf16>
                %63 = arith.addf %49, %57 fastmath<reassoc,contract> : vector<8xf32>
                vector.store %62, %out0_1[%i_2] : memref<?xf16>, vector<8xf16>
                scf.yield %63 : vector<8xf32>
              }
              %64 = arith.subf %48, %45 : vector<8xf32>
              %65 = arith.addf %44, %64 : vector<8xf32>
              %66 = arith.subf %65, %44 : vector<8xf32>
              %67 = arith.subf %66, %64 : vector<8xf32>
              %68 = arith.cmpf uno, %67, %67 : vector<8xf32>
              %69 = arith.select %68, %2, %67 : vector<8xi1>, vector<8xf32>
              scf.yield %65, %69 : vector<8xf32>, vector<8xf32>
            }
            %70 = arith.subf %1, %43 : vector<8xf32>
            %71 = arith.addf %42, %70 : vector<8xf32>
            %72 = vector.reduction <add>, %71 fastmath<reassoc> : vector<8xf32> into f32
            %73 = arith.addf %8, %72 : f32
            %74 = arith.addf %41, %73 : f32
            scf.yield %74 : f32
          }
          memref.store %40, %12[%35] : memref<64xf32>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %75 = arith.constant 1 : index
    %76 = arith.subi %19, %75 : index
    %77 = arith.constant 0 : index
    %78 = arith.constant 2 : index
    scf.for %79 = %77 to %76 step %78 {
      %80 = arith.addi %79, %75 : index
      %81 = memref.load %12[%79] : memref<64xf32>
      %82 = memref.load %12[%80] : memref<64xf32>
      %83 = arith.addf %81, %82 : f32
      memref.store %83, %12[%79] : memref<64xf32>
    }
    %84 = arith.constant 2 : index
    %85 = arith.subi %19, %84 : index
    %86 = arith.constant 0 : index
    %87 = arith.constant 4 : index
    scf.for %88 = %86 to %85 step %87 {
      %89 = arith.addi %88, %84 : index
      %90 = memref.load %12[%88] : memref<64xf32>
      %91 = memref.load %12[%89] : memref<64xf32>
      %92 = arith.addf %90, %91 : f32
      memref.store %92, %12[%88] : memref<64xf32>
    }
    %93 = arith.constant 4 : index
    %94 = arith.subi %19, %93 : index
    %95 = arith.constant 0 : index
    %96 = arith.constant 8 : index
    scf.for %97 = %95 to %94 step %96 {
      %98 = arith.addi %97, %93 : index
      %99 = memref.load %12[%97] : memref<64xf32>
      %100 = memref.load %12[%98] : memref<64xf32>
      %101 = arith.addf %99, %100 : f32
      memref.store %101, %12[%97] : memref<64xf32>
    }
    %102 = arith.constant 8 : index
    %103 = arith.subi %19, %102 : index
    %104 = arith.constant 0 : index
    %105 = arith.constant 16 : index
    scf.for %106 = %104 to %103 step %105 {
      %107 = arith.addi %106, %102 : index
      %108 = memref.load %12[%106] : memref<64xf32>
      %109 = memref.load %12[%107] : memref<64xf32>
      %110 = arith.addf %108, %109 : f32
      memref.store %110, %12[%106] : memref<64xf32>
    }
    %111 = arith.constant 16 : index
    %112 = arith.subi %19, %111 : index
    %113 = arith.constant 0 : index
    %114 = arith.constant 32 : index
    scf.for %115 = %113 to %112 step %114 {
      %116 = arith.addi %115, %111 : index
      %117 = memref.load %12[%115] : memref<64xf32>
      %118 = memref.load %12[%116] : memref<64xf32>
      %119 = arith.addf %117, %118 : f32
      memref.store %119, %12[%115] : memref<64xf32>
    }
    %120 = arith.constant 32 : index
    %121 = arith.subi %19, %120 : index
    %122 = arith.constant 0 : index
    %123 = arith.constant 64 : index
    scf.for %124 = %122 to %121 step %123 {
      %125 = arith.addi %124, %120 : index
      %126 = memref.load %12[%124] : memref<64xf32>
      %127 = memref.load %12[%125] : memref<64xf32>
      %128 = arith.addf %126, %127 : f32
      memref.store %128, %12[%124] : memref<64xf32>
    }
    %129 = memref.load %12[%9] : memref<64xf32>
    %130 = arith.addf %8, %129 : f32
    %131 = arith.addf %0, %130 : f32
    %132 = arith.subi %4, %7 overflow<nsw> : index
    %133 = arith.shrsi %132, %c3 : index
    %134 = arith.muli %133, %c8 overflow<nsw> : index
    %135 = arith.addi %134, %7 overflow<nsw> : index
    %136 = arith.maxsi %135, %7 : index
    %137 = arith.subi %4, %136 overflow<nsw> : index
    %138 = vector.create_mask %137 : vector<8xi1>
    %139, %140 = scf.for %i_3 = %7 to %136 step %c256 iter_args(%141 = %1, %142 = %2) -> (vector<8xf32>, vector<8xf32>) {
      %143 = arith.addi %i_3, %c256 overflow<nsw> : index
      %144 = arith.minsi %143, %136 : index
      %145 = scf.for %i_4 = %i_3 to %144 step %c8 iter_args(%146 = %1) -> (vector<8xf32>) {
        %147 = vector.load %x[%i_4] : memref<?xf16>, vector<8xf16>
        %148 = arith.extf %147 : vector<8xf16> to vector<8xf32>
        %149 = arith.mulf %148, %148 : vector<8xf32>
        %150 = arith.truncf %149 : vector<8xf32> to vector<8xf16>
        %151 = arith.extf %150 : vector<8xf16> to vector<8xf32>
        %152 = arith.addf %151, %148 : vector<8xf32>
        %153 = arith.truncf %152 : vector<8xf32> to vector<8xf16>
        %154 = arith.extf %153 : vector<8xf16> to vector<8xf32>
        %155 = arith.negf %154 : vector<8xf32>
        %156 = arith.truncf %155 : vector<8xf32> to vector<8xf16>
        %157 = arith.extf %156 : vector<8xf16> to vector<8xf32>
        %158 = func.call @exp_v8f32(%157) : (vector<8xf32>) -> vector<8xf32>
        %159 = arith.truncf %158 : vector<8xf32> to vector<8xf16>
        %160 = arith.addf %146, %154 fastmath<reassoc,contract> : vector<8xf32>
        vector.store %159, %out0_1[%i_4] : memref<?xf16>, vector<8xf16>
        scf.yield %160 : vector<8xf32>
      }
      %161 = arith.subf %145, %142 : vector<8xf32>
      %162 = arith.addf %141, %161 : vector<8xf32>
      %163 = arith.subf %162, %141 : vector<8xf32>
      %164 = arith.subf %163, %161 : vector<8xf32>
      %165 = arith.cmpf uno, %164, %164 : vector<8xf32>
      %166 = arith.select %165, %2, %164 : vector<8xi1>, vector<8xf32>
      scf.yield %162, %166 : vector<8xf32>, vector<8xf32>
    }
    %167 = arith.subf %1, %140 : vector<8xf32>
    %168 = scf.for %i_5 = %136 to %4 step %c8 iter_args(%169 = %167) -> (vector<8xf32>) {
      %170 = vector.maskedload %x[%i_5], %138, %3 : memref<?xf16>, vector<8xi1>, vector<8xf16> into vector<8xf16>
      %171 = arith.extf %170 : vector<8xf16> to vector<8xf32>
      %172 = arith.mulf %171, %171 : vector<8xf32>
      %173 = arith.truncf %172 : vector<8xf32> to vector<8xf16>
      %174 = arith.extf %173 : vector<8xf16> to vector<8xf32>
      %175 = arith.addf %174, %171 : vector<8xf32>
      %176 = arith.truncf %175 : vector<8xf32> to vector<8xf16>
      %177 = arith.extf %176 : vector<8xf16> to vector<8xf32>
      %178 = arith.negf %177 : vector<8xf32>
      %179 = arith.truncf %178 : vector<8xf32> to vector<8xf16>
      %180 = arith.extf %179 : vector<8xf16> to vector<8xf32>
      %181 = func.call @exp_v8f32(%180) : (vector<8xf32>) -> vector<8xf32>
      %182 = arith.truncf %181 : vector<8xf32> to vector<8xf16>
      %183 = arith.addf %169, %177 fastmath<reassoc,contract> : vector<8xf32>
      vector.maskedstore %out0_1[%i_5], %138, %182 : memref<?xf16>, vector<8xi1>, vector<8xf16>
      %184 = arith.select %138, %183, %169 : vector<8xi1>, vector<8xf32>
      scf.yield %184 : vector<8xf32>
    }
    %185 = arith.addf %139, %168 : vector<8xf32>
    %186 = vector.reduction <add>, %185 fastmath<reassoc> : vector<8xf32> into f32
    %187 = arith.addf %131, %186 : f32
    %188 = arith.truncf %187 : f32 to f16
    memref.store %188, %out1[] : memref<f16>
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
    llvm.store %29, %8 {alignment = 4 : i64} : f32, !llvm.ptr
    %30 = llvm.sub %27, %2 : i64
    %31 = llvm.sdiv %30, %0 : i64
    %32 = llvm.srem %30, %0 : i64
    %33 = llvm.icmp "ne" %32, %2 : i64
    %34 = llvm.xor %32, %0 : i64
    %35 = llvm.icmp "sge" %34, %2 : i64
    %36 = llvm.and %33, %35 : i1
    %37 = llvm.add %31, %6 : i64
    %38 = llvm.select %36, %37, %31 : i1, i64
    %39 = llvm.intr.smax(%38, %2) : (i64, i64) -> i64
    %40 = llvm.sdiv %39, %7 : i64
    %41 = llvm.srem %39, %7 : i64
    %42 = llvm.icmp "ne" %41, %2 : i64
    %43 = llvm.xor %41, %7 : i64
    %44 = llvm.icmp "sge" %43, %2 : i64
    %45 = llvm.and %42, %44 : i1
    %46 = llvm.add %40, %6 : i64
    %47 = llvm.select %45, %46, %40 : i1, i64
    %48 = llvm.intr.smax(%47, %6) : (i64, i64) -> i64
    %49 = llvm.sdiv %39, %48 : i64
    %50 = llvm.srem %39, %48 : i64
    %51 = llvm.icmp "ne" %50, %2 : i64
    %52 = llvm.xor %50, %48 : i64
    %53 = llvm.icmp "sge" %52, %2 : i64
    %54 = llvm.and %51, %53 : i1
    %55 = llvm.add %49, %6 : i64
    %56 = llvm.select %54, %55, %49 : i1, i64
    %57 = llvm.mul %48, %0 : i64
    %58 = llvm.intr.smax(%56, %2) : (i64, i64) -> i64
    %59 = llvm.intr.smin(%57, %27) : (i64, i64) -> i64
    %60 = llvm.sdiv %59, %0 : i64
    %61 = llvm.srem %59, %0 : i64
    %62 = llvm.icmp "ne" %61, %2 : i64
    %63 = llvm.xor %61, %0 : i64
    %64 = llvm.icmp "sge" %63, %2 : i64
    %65 = llvm.and %62, %64 : i1
    %66 = llvm.add %60, %6 : i64
    %67 = llvm.select %65, %66, %60 : i1, i64
    %68 = llvm.intr.smax(%67, %2) : (i64, i64) -> i64
    %69 = llvm.mul %68, %9 : i64
    %70 = llvm.add %10, %69 : i64
    %71 = llvm.mul %58, %70 : i64
    %72 = llvm.icmp "sge" %71, %0 : i64
    %73 = llvm.icmp "sgt" %56, %2 : i64
    %74 = llvm.select %73, %56, %2 : i1, i64
    llvm.cond_br %72, ^bb1, ^bb2
  ^bb1:
    llvm.store %56, %12 {alignment = 8 : i64} : i64, !llvm.ptr
    %75 = llvm.getelementptr inbounds %12[%4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %75 {alignment = 8 : i64} : i64, !llvm.ptr
    %76 = llvm.getelementptr inbounds %12[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %27, %76 {alignment = 8 : i64} : i64, !llvm.ptr
    %77 = llvm.getelementptr inbounds %12[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %77 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %78 = llvm.getelementptr inbounds %12[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %78 {alignment = 8 : i64} : i64, !llvm.ptr
    %79 = llvm.getelementptr inbounds %12[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %79 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %80 = llvm.getelementptr inbounds %12[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %8, %80 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %81 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %82 = llvm.call @stepwell_parallel_for(%81, %12, %74, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%82 : i32)
  ^bb2:
    %83 = llvm.call @program.parallel0(%2, %74, %56, %57, %27, %x, %x_size0, %out0, %8) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb3(%83 : i32)
  ^bb3(%84: i32):
    %85 = llvm.sub %56, %6 : i64
    %86 = llvm.icmp "slt" %2, %85 : i64
    llvm.cond_br %86, ^bb4(%2 : i64), ^bb5
  ^bb4(%87: i64):
    %88 = llvm.getelementptr inbounds %8[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %89 = llvm.load %88 {alignment = 4 : i64} : !llvm.ptr -> f32
    %90 = llvm.getelementptr inbounds %88[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %91 = llvm.load %90 {alignment = 4 : i64} : !llvm.ptr -> f32
    %92 = llvm.fadd %89, %91 : f32
    llvm.store %92, %88 {alignment = 4 : i64} : f32, !llvm.ptr
    %93 = llvm.add %87, %18 overflow<nsw> : i64
    %94 = llvm.icmp "slt" %93, %85 : i64
    llvm.cond_br %94, ^bb4(%93 : i64), ^bb5
  ^bb5:
    %95 = llvm.sub %56, %18 : i64
    %96 = llvm.icmp "slt" %2, %95 : i64
    llvm.cond_br %96, ^bb6(%2 : i64), ^bb7
  ^bb6(%97: i64):
    %98 = llvm.getelementptr inbounds %8[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %99 = llvm.load %98 {alignment = 4 : i64} : !llvm.ptr -> f32
    %100 = llvm.getelementptr inbounds %98[%18] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %101 = llvm.load %100 {alignment = 4 : i64} : !llvm.ptr -> f32
    %102 = llvm.fadd %99, %101 : f32
    llvm.store %102, %98 {alignment = 4 : i64} : f32, !llvm.ptr
    %103 = llvm.add %97, %19 overflow<nsw> : i64
    %104 = llvm.icmp "slt" %103, %95 : i64
    llvm.cond_br %104, ^bb6(%103 : i64), ^bb7
  ^bb7:
    %105 = llvm.sub %56, %19 : i64
    %106 = llvm.icmp "slt" %2, %105 : i64
    llvm.cond_br %106, ^bb8(%2 : i64), ^bb9
  ^bb8(%107: i64):
    %108 = llvm.getelementptr inbounds %8[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %109 = llvm.load %108 {alignment = 4 : i64} : !llvm.ptr -> f32
    %110 = llvm.getelementptr inbounds %108[%19] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %111 = llvm.load %110 {alignment = 4 : i64} : !llvm.ptr -> f32
    %112 = llvm.fadd %109, %111 : f32
    llvm.store %112, %108 {alignment = 4 : i64} : f32, !llvm.ptr
    %113 = llvm.add %107, %4 overflow<nsw> : i64
    %114 = llvm.icmp "slt" %113, %105 : i64
    llvm.cond_br %114, ^bb8(%113 : i64), ^bb9
  ^bb9:
    %115 = llvm.sub %56, %4 : i64
    %116 = llvm.icmp "slt" %2, %115 : i64
    llvm.cond_br %116, ^bb10(%2 : i64), ^bb11
  ^bb10(%117: i64):
    %118 = llvm.getelementptr inbounds %8[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %119 = llvm.load %118 {alignment = 4 : i64} : !llvm.ptr -> f32
    %120 = llvm.getelementptr inbounds %118[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %121 = llvm.load %120 {alignment = 4 : i64} : !llvm.ptr -> f32
    %122 = llvm.fadd %119, %121 : f32
    llvm.store %122, %118 {alignment = 4 : i64} : f32, !llvm.ptr
    %123 = llvm.add %117, %13 overflow<nsw> : i64
    %124 = llvm.icmp "slt" %123, %115 : i64
    llvm.cond_br %124, ^bb10(%123 : i64), ^bb11
  ^bb11:
    %125 = llvm.sub %56, %13 : i64
    %126 = llvm.icmp "slt" %2, %125 : i64
    llvm.cond_br %126, ^bb12(%2 : i64), ^bb13
  ^bb12(%127: i64):
    %128 = llvm.getelementptr inbounds %8[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %129 = llvm.load %128 {alignment = 4 : i64} : !llvm.ptr -> f32
    %130 = llvm.getelementptr inbounds %128[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %131 = llvm.load %130 {alignment = 4 : i64} : !llvm.ptr -> f32
    %132 = llvm.fadd %129, %131 : f32
    llvm.store %132, %128 {alignment = 4 : i64} : f32, !llvm.ptr
    %133 = llvm.add %127, %15 overflow<nsw> : i64
    %134 = llvm.icmp "slt" %133, %125 : i64
    llvm.cond_br %134, ^bb12(%133 : i64), ^bb13
  ^bb13:
    %135 = llvm.sub %56, %15 : i64
    %136 = llvm.icmp "slt" %2, %135 : i64
    llvm.cond_br %136, ^bb14(%2 : i64), ^bb15
  ^bb14(%137: i64):
    %138 = llvm.getelementptr inbounds %8[%137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %139 = llvm.load %138 {alignment = 4 : i64} : !llvm.ptr -> f32
    %140 = llvm.getelementptr inbounds %138[%15] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %141 = llvm.load %140 {alignment = 4 : i64} : !llvm.ptr -> f32
    %142 = llvm.fadd %139, %141 : f32
    llvm.store %142, %138 {alignment = 4 : i64} : f32, !llvm.ptr
    %143 = llvm.add %137, %7 overflow<nsw> : i64
    %144 = llvm.icmp "slt" %143, %135 : i64
    llvm.cond_br %144, ^bb14(%143 : i64), ^bb15
  ^bb15:
    %145 = llvm.load %8 {alignment = 4 : i64} : !llvm.ptr -> f32
    %146 = llvm.fadd %28, %145 : f32
    %147 = llvm.fadd %21, %146 : f32
    %148 = llvm.sub %x_size0, %27 overflow<nsw> : i64
    %149 = llvm.ashr %148, %5 : i64
    %150 = llvm.mul %149, %4 overflow<nsw> : i64
    %151 = llvm.add %150, %27 overflow<nsw> : i64
    %152 = llvm.intr.smax(%151, %27) : (i64, i64) -> i64
    %153 = llvm.sub %x_size0, %152 overflow<nsw> : i64
    %154 = llvm.intr.smin(%153, %4) : (i64, i64) -> i64
    %155 = llvm.intr.smax(%154, %2) : (i64, i64) -> i64
    %156 = llvm.trunc %155 : i64 to i32
    %157 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %158 = llvm.mlir.poison : vector<8xi32>
    %159 = llvm.insertelement %156, %158[%2 : i64] : vector<8xi32>
    %160 = llvm.shufflevector %159, %158 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %161 = llvm.icmp "slt" %157, %160 : vector<8xi32>
    %162 = llvm.icmp "slt" %27, %152 : i64
    llvm.cond_br %162, ^bb16(%27, %22, %23 : i64, vector<8xf32>, vector<8xf32>), ^bb19(%22, %23 : vector<8xf32>, vector<8xf32>)
  ^bb16(%i: i64, %163: vector<8xf32>, %164: vector<8xf32>):
    %165 = llvm.add %i, %3 overflow<nsw> : i64
    %166 = llvm.intr.smin(%165, %152) : (i64, i64) -> i64
    %167 = llvm.icmp "slt" %i, %166 : i64
    llvm.cond_br %167, ^bb17(%i, %22 : i64, vector<8xf32>), ^bb18(%22 : vector<8xf32>)
  ^bb17(%i_1: i64, %168: vector<8xf32>):
    %169 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %170 = llvm.load %169 {alignment = 2 : i64} : !llvm.ptr -> vector<8xf16>
    %171 = llvm.fpext %170 : vector<8xf16> to vector<8xf32>
    %172 = llvm.fmul %171, %171 : vector<8xf32>
    %173 = llvm.fptrunc %172 : vector<8xf32> to vector<8xf16>
    %174 = llvm.fpext %173 : vector<8xf16> to vector<8xf32>
    %175 = llvm.fadd %174, %171 : vector<8xf32>
    %176 = llvm.fptrunc %175 : vector<8xf32> to vector<8xf16>
    %177 = llvm.fpext %176 : vector<8xf16> to vector<8xf32>
    %178 = llvm.fneg %177 : vector<8xf32>
    %179 = llvm.fptrunc %178 : vector<8xf32> to vector<8xf16>
    %180 = llvm.fpext %179 : vector<8xf16> to vector<8xf32>
    %181 = llvm.call @exp_v8f32(%180) : (vector<8xf32>) -> vector<8xf32>
    %182 = llvm.fptrunc %181 : vector<8xf32> to vector<8xf16>
    %183 = llvm.fadd %168, %177 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %184 = llvm.getelementptr inbounds %out0[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.store %182, %184 {alignment = 2 : i64} : vector<8xf16>, !llvm.ptr
    %185 = llvm.add %i_1, %4 overflow<nsw> : i64
    %186 = llvm.icmp "slt" %185, %166 : i64
    llvm.cond_br %186, ^bb17(%185, %183 : i64, vector<8xf32>), ^bb18(%183 : vector<8xf32>)
  ^bb18(%187: vector<8xf32>):
    %188 = llvm.fsub %187, %164 : vector<8xf32>
    %189 = llvm.fadd %163, %188 : vector<8xf32>
    %190 = llvm.fsub %189, %163 : vector<8xf32>
    %191 = llvm.fsub %190, %188 : vector<8xf32>
    %192 = llvm.fcmp "uno" %191, %191 : vector<8xf32>
    %193 = llvm.select %192, %23, %191 : vector<8xi1>, vector<8xf32>
    %194 = llvm.add %i, %3 overflow<nsw> : i64
    %195 = llvm.icmp "slt" %194, %152 : i64
    llvm.cond_br %195, ^bb16(%194, %189, %193 : i64, vector<8xf32>, vector<8xf32>), ^bb19(%189, %193 : vector<8xf32>, vector<8xf32>)
  ^bb19(%196: vector<8xf32>, %197: vector<8xf32>):
    %198 = llvm.fsub %22, %197 : vector<8xf32>
    %199 = llvm.icmp "slt" %152, %x_size0 : i64
    llvm.cond_br %199, ^bb20(%152, %198 : i64, vector<8xf32>), ^bb21(%198 : vector<8xf32>)
  ^bb20(%i_2: i64, %200: vector<8xf32>):
    %201 = llvm.getelementptr inbounds %x[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %202 = llvm.intr.masked.load %201, %161, %24 {alignment = 2 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf16>) -> vector<8xf16>
    %203 = llvm.fpext %202 : vector<8xf16> to vector<8xf32>
    %204 = llvm.fmul %203, %203 : vector<8xf32>
    %205 = llvm.fptrunc %204 : vector<8xf32> to vector<8xf16>
    %206 = llvm.fpext %205 : vector<8xf16> to vector<8xf32>
    %207 = llvm.fadd %206, %203 : vector<8xf32>
    %208 = llvm.fptrunc %207 : vector<8xf32> to vector<8xf16>
    %209 = llvm.fpext %208 : vector<8xf16> to vector<8xf32>
    %210 = llvm.fneg %209 : vector<8xf32>
    %211 = llvm.fptrunc %210 : vector<8xf32> to vector<8xf16>
    %212 = llvm.fpext %211 : vector<8xf16> to vector<8xf32>
    %213 = llvm.call @exp_v8f32(%212) : (vector<8xf32>) -> vector<8xf32>
    %214 = llvm.fptrunc %213 : vector<8xf32> to vector<8xf16>
    %215 = llvm.fadd %200, %209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %216 = llvm.getelementptr inbounds %out0[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.intr.masked.store %214, %216, %161 {alignment = 2 : i32} : vector<8xf16>, vector<8xi1> into !llvm.ptr
    %217 = llvm.select %161, %215, %200 : vector<8xi1>, vector<8xf32>
    %218 = llvm.add %i_2, %4 overflow<nsw> : i64
    %219 = llvm.icmp "slt" %218, %x_size0 : i64
    llvm.cond_br %219, ^bb20(%218, %217 : i64, vector<8xf32>), ^bb21(%217 : vector<8xf32>)
  ^bb21(%220: vector<8xf32>):
    %221 = llvm.fadd %196, %220 : vector<8xf32>
    %222 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %223 = "llvm.intr.vector.reduce.fadd"(%222, %221) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %224 = llvm.fadd %147, %223 : f32
    %225 = llvm.call_intrinsic "llvm.arithmetic.fence.f32"(%224) : (f32) -> f32
    %226 = llvm.fptrunc %225 : f32 to f16
    llvm.store %226, %out1 {alignment = 2 : i64} : f16, !llvm.ptr
    llvm.return %20 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %227: i64, %228: i64, %229: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.noalias}, %230: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.dereferenceable = 256 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %231 = llvm.mlir.constant(0) : i64
    %232 = llvm.mlir.constant(1) : i64
    %233 = llvm.mlir.constant(32768) : i64
    %234 = llvm.mlir.constant(256) : i64
    %235 = llvm.mlir.constant(8) : i64
    %236 = llvm.mlir.constant(0 : i32) : i32
    %237 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %238 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %239 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %240 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %241 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %241, ^bb1(%begin : i64), ^bb8
  ^bb1(%242: i64):
    %243 = llvm.mul %242, %228 : i64
    %244 = llvm.add %231, %243 : i64
    %245 = llvm.add %244, %228 : i64
    %246 = llvm.intr.smin(%245, %229) : (i64, i64) -> i64
    %247 = llvm.icmp "slt" %244, %246 : i64
    llvm.cond_br %247, ^bb2(%244, %237 : i64, f32), ^bb7(%237 : f32)
  ^bb2(%i_strip: i64, %248: f32):
    llvm.br ^bb3(%231, %238, %239 : i64, vector<8xf32>, vector<8xf32>)
  ^bb3(%i_3: i64, %249: vector<8xf32>, %250: vector<8xf32>):
    %251 = llvm.add %i_3, %234 overflow<nsw> : i64
    %252 = llvm.intr.smin(%251, %233) : (i64, i64) -> i64
    %253 = llvm.icmp "slt" %i_3, %252 : i64
    llvm.cond_br %253, ^bb4(%i_3, %238 : i64, vector<8xf32>), ^bb5(%238 : vector<8xf32>)
  ^bb4(%i_4: i64, %254: vector<8xf32>):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %255 = llvm.getelementptr inbounds %x_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %256 = llvm.load %255 {alignment = 2 : i64} : !llvm.ptr -> vector<8xf16>
    %257 = llvm.fpext %256 : vector<8xf16> to vector<8xf32>
    %258 = llvm.fmul %257, %257 : vector<8xf32>
    %259 = llvm.fptrunc %258 : vector<8xf32> to vector<8xf16>
    %260 = llvm.fpext %259 : vector<8xf16> to vector<8xf32>
    %261 = llvm.fadd %260, %257 : vector<8xf32>
    %262 = llvm.fptrunc %261 : vector<8xf32> to vector<8xf16>
    %263 = llvm.fpext %262 : vector<8xf16> to vector<8xf32>
    %264 = llvm.fneg %263 : vector<8xf32>
    %265 = llvm.fptrunc %264 : vector<8xf32> to vector<8xf16>
    %266 = llvm.fpext %265 : vector<8xf16> to vector<8xf32>
    %267 = llvm.call @exp_v8f32(%266) : (vector<8xf32>) -> vector<8xf32>
    %268 = llvm.fptrunc %267 : vector<8xf32> to vector<8xf16>
    %269 = llvm.fadd %254, %263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %270 = llvm.getelementptr inbounds %out0_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.store %268, %270 {alignment = 2 : i64} : vector<8xf16>, !llvm.ptr
    %271 = llvm.add %i_4, %235 overflow<nsw> : i64
    %272 = llvm.icmp "slt" %271, %252 : i64
    llvm.cond_br %272, ^bb4(%271, %269 : i64, vector<8xf32>), ^bb5(%269 : vector<8xf32>)
  ^bb5(%273: vector<8xf32>):
    %274 = llvm.fsub %273, %250 : vector<8xf32>
    %275 = llvm.fadd %249, %274 : vector<8xf32>
    %276 = llvm.fsub %275, %249 : vector<8xf32>
    %277 = llvm.fsub %276, %274 : vector<8xf32>
    %278 = llvm.fcmp "uno" %277, %277 : vector<8xf32>
    %279 = llvm.select %278, %239, %277 : vector<8xi1>, vector<8xf32>
    %280 = llvm.add %i_3, %234 overflow<nsw> : i64
    %281 = llvm.icmp "slt" %280, %233 : i64
    llvm.cond_br %281, ^bb3(%280, %275, %279 : i64, vector<8xf32>, vector<8xf32>), ^bb6(%275, %279 : vector<8xf32>, vector<8xf32>)
  ^bb6(%282: vector<8xf32>, %283: vector<8xf32>):
    %284 = llvm.fsub %238, %283 : vector<8xf32>
    %285 = llvm.fadd %282, %284 : vector<8xf32>
    %286 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %287 = "llvm.intr.vector.reduce.fadd"(%286, %285) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %288 = llvm.fadd %240, %287 : f32
    %289 = llvm.fadd %248, %288 : f32
    %290 = llvm.add %i_strip, %233 overflow<nsw> : i64
    %291 = llvm.icmp "slt" %290, %246 : i64
    llvm.cond_br %291, ^bb2(%290, %289 : i64, f32), ^bb7(%289 : f32)
  ^bb7(%292: f32):
    %293 = llvm.getelementptr inbounds %230[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %292, %293 {alignment = 4 : i64} : f32, !llvm.ptr
    %294 = llvm.add %242, %232 overflow<nsw> : i64
    %295 = llvm.icmp "slt" %294, %end : i64
    llvm.cond_br %295, ^bb1(%294 : i64), ^bb8
  ^bb8:
    llvm.return %236 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %296 = llvm.mlir.constant(8) : i64
    %297 = llvm.mlir.constant(16) : i64
    %298 = llvm.mlir.constant(24) : i64
    %299 = llvm.mlir.constant(32) : i64
    %300 = llvm.mlir.constant(40) : i64
    %301 = llvm.mlir.constant(48) : i64
    %302 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %303 = llvm.getelementptr inbounds %context[%296] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %304 = llvm.load %303 {alignment = 8 : i64} : !llvm.ptr -> i64
    %305 = llvm.getelementptr inbounds %context[%297] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %306 = llvm.load %305 {alignment = 8 : i64} : !llvm.ptr -> i64
    %307 = llvm.getelementptr inbounds %context[%298] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %308 = llvm.load %307 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %309 = llvm.getelementptr inbounds %context[%299] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %310 = llvm.load %309 {alignment = 8 : i64} : !llvm.ptr -> i64
    %311 = llvm.getelementptr inbounds %context[%300] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %312 = llvm.load %311 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %313 = llvm.getelementptr inbounds %context[%301] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %314 = llvm.load %313 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %315 = llvm.call @program.parallel0(%begin_1, %end_1, %302, %304, %306, %308, %310, %312, %314) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %315 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.readonly}, %x_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %316 = llvm.mlir.constant(0) : i64
    %317 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %x_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %317 : i32
  }
  llvm.func internal @exp_v8f32(%318: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %319 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %320 = llvm.fcmp "ogt" %318, %319 : vector<8xf32>
    %321 = llvm.select %320, %319, %318 : vector<8xi1>, vector<8xf32>
    %322 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %323 = llvm.fcmp "olt" %321, %322 : vector<8xf32>
    %324 = llvm.select %323, %322, %321 : vector<8xi1>, vector<8xf32>
    %325 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %326 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %327 = llvm.intr.fma(%324, %326, %325) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %328 = llvm.fsub %327, %325 : vector<8xf32>
    %329 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %330 = llvm.intr.fma(%328, %329, %324) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %331 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %332 = llvm.intr.fma(%328, %331, %330) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %333 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %334 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %335 = llvm.intr.fma(%333, %332, %334) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %336 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %337 = llvm.intr.fma(%335, %332, %336) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %338 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %339 = llvm.intr.fma(%337, %332, %338) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %340 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %341 = llvm.intr.fma(%339, %332, %340) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %342 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %343 = llvm.intr.fma(%341, %332, %342) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %344 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %345 = llvm.intr.fma(%343, %332, %344) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %346 = llvm.intr.fma(%345, %332, %344) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %347 = llvm.bitcast %327 : vector<8xf32> to vector<8xi32>
    %348 = llvm.bitcast %325 : vector<8xf32> to vector<8xi32>
    %349 = llvm.sub %347, %348 : vector<8xi32>
    %350 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %351 = llvm.ashr %349, %350 : vector<8xi32>
    %352 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %353 = llvm.add %351, %352 : vector<8xi32>
    %354 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %355 = llvm.shl %353, %354 : vector<8xi32>
    %356 = llvm.bitcast %355 : vector<8xi32> to vector<8xf32>
    %357 = llvm.fmul %346, %356 : vector<8xf32>
    %358 = llvm.sub %349, %351 : vector<8xi32>
    %359 = llvm.add %358, %352 : vector<8xi32>
    %360 = llvm.shl %359, %354 : vector<8xi32>
    %361 = llvm.bitcast %360 : vector<8xi32> to vector<8xf32>
    %362 = llvm.fmul %357, %361 : vector<8xf32>
    llvm.return %362 : vector<8xf32>
  }
}
