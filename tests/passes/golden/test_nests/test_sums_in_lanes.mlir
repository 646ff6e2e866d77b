builtin.module {
  func.func @f(%X: memref<?x?xf32>, %out: memref<?xf32>, %n: index, %m: index) {
    %one = arith.constant 1.000000e+00 : f32
    affine.for %i = 0 to %n step 8 {
      %0 = affine.apply affine_map<(d0)[s0] -> (((d0 * -1) + s0))>(%i)[%n]
      %1 = vector.create_mask %0 : vector<8xi1>
      %2 = arith.constant dense<1.000000e+00> : vector<8xf32>
      %sum = affine.for %j = 0 to %m iter_args(%a = %2) -> (vector<8xf32>) {
        %3 = ub.poison : f32
        %x = vector.transfer_read %X[%j, %i], %3 : memref<?x?xf32>, vector<8xf32>
        %b = arith.addf %a, %x : vector<8xf32>
        affine.yield %b : vector<8xf32>
      }
      vector.transfer_write %sum, %out[%i], %1 : vector<8xf32>, memref<?xf32>
    }
    func.return
  }
}
