builtin.module {
  func.func @f(%n: index, %A: memref<?xindex>) {
    %c0 = arith.constant 0 : index
    %size = memref.dim %A, %c0 : memref<?xindex>
    affine.for %i = 0 to 8 {
      %a = affine.min affine_map<(d0)[s0] -> (d0, (d0 + s0))>(%i)[%n]
      %c = affine.min affine_map<()[s0] -> (32, s0)>()[%n]
      affine.for %j = affine_map<(d0) -> ((d0 * 4))>(%i) to affine_map<(d0) -> (((d0 * 4) + 4))>(%i) {
        %d = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -4)))>(%j, %i)
        %f = affine.apply affine_map<(d0) -> ((d0 floordiv 2))>(%j)
        memref.store %d, %A[%j] : memref<?xindex>
        affine.store %f, %A[0] : memref<?xindex>
      }
      affine.store %a, %A[1] : memref<?xindex>
      affine.store %size, %A[2] : memref<?xindex>
      affine.store %c, %A[3] : memref<?xindex>
    }
    func.return
  }
}
