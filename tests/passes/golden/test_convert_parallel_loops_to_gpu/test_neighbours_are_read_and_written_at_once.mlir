builtin.module attributes {gpu.container_module} {
  func.func @f(%x: memref<?x?xf32>, %w: memref<?xf64>, %out: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %minus1 = arith.constant -1 : index
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %n = memref.dim %x, %zero : memref<?x?xf32>
    %m = memref.dim %x, %one : memref<?x?xf32>
    %0 = arith.constant 0 : index
    %1 = arith.maxsi %n, %0 : index
    %2 = arith.subi %m, %c1 : index
    %3 = arith.constant 0 : index
    %4 = arith.maxsi %2, %3 : index
    %5 = arith.muli %1, %4 : index
    %6 = arith.constant 1024 : index
    %7 = arith.ceildivsi %4, %6 : index
    %8 = arith.muli %1, %7 : index
    %9 = arith.constant 1 : index
    %10 = arith.constant 256 : index
    gpu.launch_func @kernels::@f_kernel blocks in (%8, %9, %9) threads in (%10, %9, %9) args(%7 : index, %4 : index, %w : memref<?xf64>, %x : memref<?x?xf32>, %out : memref<?x?xf32>)
    func.return
  }
  gpu.module @kernels {
    gpu.func @f_kernel(%0: index, %1: index, %w: memref<?xf64> {llvm.noalias}, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %c1 = arith.constant 1 : index
      %minus1 = arith.constant -1 : index
      %2 = arith.index_cast %0 : index to i32
      %3 = arith.index_cast %block : index to i32
      %4 = arith.divui %3, %2 : i32
      %i = arith.index_castui %4 : i32 to index
      %5 = arith.remui %3, %2 : i32
      %6 = arith.index_castui %5 : i32 to index
      %7 = arith.constant 1024 : index
      %8 = arith.muli %6, %7 : index
      %9 = arith.addi %8, %thread : index
      %10 = arith.constant 4 : index
      %11 = arith.muli %thread, %10 : index
      %12 = arith.addi %8, %11 : index
      %13 = arith.cmpi ult, %9, %1 : index
      scf.if %13 {
        %14 = arith.constant 1024 : index
        %15 = arith.addi %8, %14 : index
        %16 = arith.minui %15, %1 : index
        %17 = arith.constant 256 : index
        %s = memref.load %w[%i] : memref<?xf64>
        %t = arith.truncf %s : f64 to f32
        %18 = arith.constant 4 : index
        %19 = arith.addi %12, %18 : index
        %20 = arith.cmpi ule, %19, %1 : index
        %21 = arith.addi %c1, %12 : index
        %22 = arith.constant 1 : index
        %23 = memref.dim %x, %22 : memref<?x?xf32>
        %24 = arith.muli %i, %23 : index
        %25 = arith.addi %24, %21 : index
        %26 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
        %27 = arith.constant 15 : index
        %28 = arith.andi %26, %27 : index
        %29 = arith.constant 3 : index
        %30 = arith.andi %25, %29 : index
        %31 = arith.addi %21, %minus1 overflow<nsw> : index
        %32 = arith.constant 1 : index
        %33 = memref.dim %out, %32 : memref<?x?xf32>
        %34 = arith.muli %i, %33 : index
        %35 = arith.addi %34, %31 : index
        %36 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf32>) -> index
        %37 = arith.constant 15 : index
        %38 = arith.andi %36, %37 : index
        %39 = arith.constant 3 : index
        %40 = arith.andi %35, %39 : index
        %41 = arith.ori %28, %30 : index
        %42 = arith.ori %41, %38 : index
        %43 = arith.ori %42, %40 : index
        %44 = arith.constant 0 : index
        %45 = arith.cmpi eq, %43, %44 : index
        %46 = arith.andi %20, %45 : i1
        scf.if %46 {
          %47 = arith.addi %c1, %12 : index
          %48 = arith.constant 1 : index
          %49 = arith.addi %47, %48 : index
          %50 = arith.constant 2 : index
          %51 = arith.addi %47, %50 : index
          %52 = arith.constant 3 : index
          %53 = arith.addi %47, %52 : index
          %54 = vector.load %x[%i, %47] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
          %55 = vector.extract %54[0] : f32 from vector<4xf32>
          %56 = vector.extract %54[1] : f32 from vector<4xf32>
          %57 = vector.extract %54[2] : f32 from vector<4xf32>
          %58 = vector.extract %54[3] : f32 from vector<4xf32>
          %u = memref.load %x[%47, %i] : memref<?x?xf32>
          %u_1 = memref.load %x[%49, %i] : memref<?x?xf32>
          %u_2 = memref.load %x[%51, %i] : memref<?x?xf32>
          %u_3 = memref.load %x[%53, %i] : memref<?x?xf32>
          %a = arith.addf %55, %u : f32
          %a_1 = arith.addf %56, %u_1 : f32
          %a_2 = arith.addf %57, %u_2 : f32
          %a_3 = arith.addf %58, %u_3 : f32
          %b = arith.mulf %a, %t : f32
          %b_1 = arith.mulf %a_1, %t : f32
          %b_2 = arith.mulf %a_2, %t : f32
          %b_3 = arith.mulf %a_3, %t : f32
          %59 = arith.addi %47, %minus1 overflow<nsw> : index
          %60 = arith.addi %49, %minus1 overflow<nsw> : index
          %61 = arith.addi %51, %minus1 overflow<nsw> : index
          %62 = arith.addi %53, %minus1 overflow<nsw> : index
          %63 = vector.from_elements %b, %b_1, %b_2, %b_3 : vector<4xf32>
          vector.store %63, %out[%i, %59] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
        } else {
          %64 = arith.constant 1 : index
          %65 = arith.minui %19, %1 : index
          %66 = arith.select %45, %12, %9 : index
          %67 = arith.select %45, %65, %16 : index
          %68 = arith.select %45, %64, %17 : index
          scf.for %69 = %66 to %67 step %68 {
            %70 = arith.addi %c1, %69 : index
            %v = memref.load %x[%i, %70] : memref<?x?xf32>
            %u_4 = memref.load %x[%70, %i] : memref<?x?xf32>
            %a_4 = arith.addf %v, %u_4 : f32
            %b_4 = arith.mulf %a_4, %t : f32
            %71 = arith.addi %70, %minus1 overflow<nsw> : index
            memref.store %b_4, %out[%i, %71] : memref<?x?xf32>
          }
        }
      }
      gpu.return
    }
  }
}
