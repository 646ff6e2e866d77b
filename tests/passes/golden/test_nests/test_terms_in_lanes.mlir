builtin.module {
  func.func @f(%X: memref<?x?xf32>, %out: memref<?xf32>, %n: index, %m: index) {
    %one = arith.constant 1.000000e+00 : f32
    affine.for %i = 0 to %n {
      %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
      %1 = affine.for %j = 0 to %m step 8 iter_args(%a = %0) -> (vector<8xf32>) {
        %2 = affine.apply affine_map<(d0)[s0] -> (((d0 * -1) + s0))>(%j)[%m]
        %3 = vector.create_mask %2 : vector<8xi1>
        %4 = ub.poison : f32
        %x = vector.transfer_read %X[%i, %j], %4 : memref<?x?xf32>, vector<8xf32>
        %5 = arith.select %3, %x, %0 : vector<8xi1>, vector<8xf32>
        %b = arith.addf %a, %5 : vector<8xf32>
        affine.yield %b : vector<8xf32>
      }
      %6 = vector.reduction <add>, %1 : vector<8xf32> into f32
      %sum = arith.addf %6, %one : f32
      affine.store %sum, %out[%i] : memref<?xf32>
    }
    func.return
  }
}
