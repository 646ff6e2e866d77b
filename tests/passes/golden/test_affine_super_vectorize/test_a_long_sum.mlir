builtin.module {
  func.func @f(%X: memref<?xf32>, %Y: memref<?xf32>, %out: memref<?xf32>) {
    %0 = arith.constant dense<-0.000000e+00> : vector<4xf32>
    %1 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %2 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %c0 = arith.constant 0 : index
    %init = arith.constant 1.000000e+00 : f32
    %n = memref.dim %X, %c0 : memref<?xf32>
    %3 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%n)
    %4, %5 = affine.for %i = 0 to %3 step 256 iter_args(%6 = %0, %7 = %1) -> (vector<4xf32>, vector<4xf32>) {
      %8, %9 = affine.for %i_1 = affine_map<(d0) -> (d0)>(%i) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%i, %3) step 8 iter_args(%10 = %0, %11 = %0) -> (vector<4xf32>, vector<4xf32>) {
        %x = affine.vector_load %X[%i_1] : memref<?xf32>, vector<4xf32>
        %y = affine.vector_load %Y[%i_1] : memref<?xf32>, vector<4xf32>
        %b = arith.addf %10, %x : vector<4xf32>
        %x_1 = affine.vector_load %X[%i_1 + 4] : memref<?xf32>, vector<4xf32>
        %y_1 = affine.vector_load %Y[%i_1 + 4] : memref<?xf32>, vector<4xf32>
        %b_1 = arith.addf %11, %x_1 : vector<4xf32>
        affine.yield %b, %b_1 : vector<4xf32>, vector<4xf32>
      }
      %12 = arith.addf %8, %9 : vector<4xf32>
      %13 = arith.subf %12, %7 : vector<4xf32>
      %14 = arith.addf %6, %13 : vector<4xf32>
      %15 = arith.subf %14, %6 : vector<4xf32>
      %16 = arith.subf %15, %13 : vector<4xf32>
      %17 = arith.cmpf uno, %16, %16 : vector<4xf32>
      %18 = arith.select %17, %1, %16 : vector<4xi1>, vector<4xf32>
      affine.yield %14, %18 : vector<4xf32>, vector<4xf32>
    }
    %19 = arith.subf %0, %5 : vector<4xf32>
    %20 = affine.for %i_2 = %3 to %n step 4 iter_args(%21 = %19) -> (vector<4xf32>) {
      %22 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_2, %n)
      %23 = vector.create_mask %22 : vector<4xi1>
      %x_2 = vector.maskedload %X[%i_2], %23, %2 : memref<?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
      %y_2 = vector.maskedload %Y[%i_2], %23, %2 : memref<?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
      %b_2 = arith.addf %21, %x_2 : vector<4xf32>
      %24 = arith.select %23, %b_2, %21 : vector<4xi1>, vector<4xf32>
      affine.yield %24 : vector<4xf32>
    }
    %25 = arith.addf %4, %20 : vector<4xf32>
    %26 = vector.reduction <add>, %25 fastmath<reassoc> : vector<4xf32> into f32
    %r = arith.addf %init, %26 : f32
    affine.store %r, %out[0] : memref<?xf32>
    func.return
  }
}
