builtin.module {
  func.func @f(%X: memref<?xf32>, %Y: memref<?xf32>, %out: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %init = arith.constant 1.000000e+00 : f32
    %0 = arith.constant dense<-0.000000e+00> : vector<4xf32>
    %1 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %n = memref.dim %X, %c0 : memref<?xf32>
    %2 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%n)
    %3, %4 = affine.for %i = 0 to %2 step 256 iter_args(%5 = %0, %6 = %1) -> (vector<4xf32>, vector<4xf32>) {
      %7, %8 = affine.for %i_1 = affine_map<(d0) -> (d0)>(%i) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%i, %2) step 8 iter_args(%9 = %0, %10 = %0) -> (vector<4xf32>, vector<4xf32>) {
        %x = affine.vector_load %X[%i_1] : memref<?xf32>, vector<4xf32>
        %y = affine.vector_load %Y[%i_1] : memref<?xf32>, vector<4xf32>
        %b = arith.addf %9, %x : vector<4xf32>
        %x_1 = affine.vector_load %X[%i_1 + 4] : memref<?xf32>, vector<4xf32>
        %y_1 = affine.vector_load %Y[%i_1 + 4] : memref<?xf32>, vector<4xf32>
        %b_1 = arith.addf %10, %x_1 : vector<4xf32>
        affine.yield %b, %b_1 : vector<4xf32>, vector<4xf32>
      }
      %11 = arith.addf %7, %8 : vector<4xf32>
      %12 = arith.subf %11, %6 : vector<4xf32>
      %13 = arith.addf %5, %12 : vector<4xf32>
      %14 = arith.subf %13, %5 : vector<4xf32>
      %15 = arith.subf %14, %12 : vector<4xf32>
      %16 = arith.cmpf uno, %15, %15 : vector<4xf32>
      %17 = arith.select %16, %1, %15 : vector<4xi1>, vector<4xf32>
      affine.yield %13, %17 : vector<4xf32>, vector<4xf32>
    }
    %18 = arith.subf %0, %4 : vector<4xf32>
    %19 = affine.for %i_2 = %2 to %n step 4 iter_args(%20 = %18) -> (vector<4xf32>) {
      %21 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_2, %n)
      %22 = vector.create_mask %21 : vector<4xi1>
      %x_2 = vector.maskedload %X[%i_2], %22, %1 : memref<?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
      %y_2 = vector.maskedload %Y[%i_2], %22, %1 : memref<?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
      %b_2 = arith.addf %20, %x_2 : vector<4xf32>
      %23 = arith.select %22, %b_2, %20 : vector<4xi1>, vector<4xf32>
      affine.yield %23 : vector<4xf32>
    }
    %24 = arith.addf %3, %19 : vector<4xf32>
    %25 = vector.reduction <add>, %24 fastmath<reassoc> : vector<4xf32> into f32
    %r = arith.addf %init, %25 : f32
    affine.store %r, %out[0] : memref<?xf32>
    func.return
  }
}
