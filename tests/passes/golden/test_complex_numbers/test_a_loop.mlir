builtin.module {
  func.func @f(%X: memref<?xcomplex<f64>> {llvm.noalias}, %Y: memref<?xcomplex<f64>> {llvm.noalias}, %Z: memref<?xcomplex<f64>> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %0 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %n = memref.dim %Y, %c0 : memref<?xcomplex<f64>>
    %1 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%n)
    %2 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%1, %n)
    %3 = vector.create_mask %2 : vector<4xi1>
    %4 = builtin.unrealized_conversion_cast %X : memref<?xcomplex<f64>> to memref<?xf64>
    %5 = builtin.unrealized_conversion_cast %Y : memref<?xcomplex<f64>> to memref<?xf64>
    %6 = builtin.unrealized_conversion_cast %Z : memref<?xcomplex<f64>> to memref<?xf64>
    affine.for %i = 0 to %1 step 4 {
      %7 = affine.vector_load %4[%i * 2] : memref<?xf64>, vector<4xf64>
      %8 = affine.vector_load %4[%i * 2 + 4] : memref<?xf64>, vector<4xf64>
      %a = vector.shuffle %7, %8 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %b = vector.shuffle %7, %8 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %9 = affine.vector_load %5[%i * 2] : memref<?xf64>, vector<4xf64>
      %10 = affine.vector_load %5[%i * 2 + 4] : memref<?xf64>, vector<4xf64>
      %c = vector.shuffle %9, %10 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %d = vector.shuffle %9, %10 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %r = arith.mulf %a, %c : vector<4xf64>
      %s = arith.mulf %b, %d : vector<4xf64>
      %t = arith.subf %r, %s : vector<4xf64>
      %u = arith.divf %b, %c : vector<4xf64>
      %11 = vector.shuffle %t, %u [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
      %12 = vector.shuffle %t, %u [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
      affine.vector_store %11, %6[%i * 2] : memref<?xf64>, vector<4xf64>
      affine.vector_store %12, %6[%i * 2 + 4] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_1 = %1 to %n step 4 {
      %13 = vector.shuffle %3, %3 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %14 = vector.shuffle %3, %3 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %15 = affine.apply affine_map<(d0) -> ((d0 * 2))>(%i_1)
      %16 = vector.maskedload %4[%15], %13, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %17 = affine.apply affine_map<(d0) -> (((d0 * 2) + 4))>(%i_1)
      %18 = vector.maskedload %4[%17], %14, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %a_1 = vector.shuffle %16, %18 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %b_1 = vector.shuffle %16, %18 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %19 = vector.shuffle %3, %3 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %20 = vector.shuffle %3, %3 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %21 = affine.apply affine_map<(d0) -> ((d0 * 2))>(%i_1)
      %22 = vector.maskedload %5[%21], %19, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %23 = affine.apply affine_map<(d0) -> (((d0 * 2) + 4))>(%i_1)
      %24 = vector.maskedload %5[%23], %20, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %c_1 = vector.shuffle %22, %24 [0, 2, 4, 6] : vector<4xf64>, vector<4xf64>
      %d_1 = vector.shuffle %22, %24 [1, 3, 5, 7] : vector<4xf64>, vector<4xf64>
      %r_1 = arith.mulf %a_1, %c_1 : vector<4xf64>
      %s_1 = arith.mulf %b_1, %d_1 : vector<4xf64>
      %t_1 = arith.subf %r_1, %s_1 : vector<4xf64>
      %u_1 = arith.divf %b_1, %c_1 : vector<4xf64>
      %25 = vector.shuffle %t_1, %u_1 [0, 4, 1, 5] : vector<4xf64>, vector<4xf64>
      %26 = vector.shuffle %t_1, %u_1 [2, 6, 3, 7] : vector<4xf64>, vector<4xf64>
      %27 = vector.shuffle %3, %3 [0, 4, 1, 5] : vector<4xi1>, vector<4xi1>
      %28 = vector.shuffle %3, %3 [2, 6, 3, 7] : vector<4xi1>, vector<4xi1>
      %29 = affine.apply affine_map<(d0) -> ((d0 * 2))>(%i_1)
      vector.maskedstore %6[%29], %27, %25 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %30 = affine.apply affine_map<(d0) -> (((d0 * 2) + 4))>(%i_1)
      vector.maskedstore %6[%30], %28, %26 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    func.return
  }
}
