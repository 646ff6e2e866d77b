#point = affine_map<(d0) -> ()>
#vector = affine_map<(d0) -> (d0)>
#matrix = affine_map<(d0, d1) -> (d0, d1)>
#turned = affine_map<(d0, d1) -> (d1, d0)>
#all = affine_map<(d0, d1) -> ()>
#rows = affine_map<(d0, d1) -> (d0)>
#columns = affine_map<(d0, d1) -> (d1)>
#ik = affine_map<(d0, d1, d2) -> (d0, d2)>
#kj = affine_map<(d0, d1, d2) -> (d2, d1)>
#jk = affine_map<(d0, d1, d2) -> (d1, d2)>
#ij = affine_map<(d0, d1, d2) -> (d0, d1)>

// -----
// row_sums: The accumulator is carried in a register and starts from the fill.
func.func @f(%x: memref<?x?xf32>, %s: memref<?xf32>) {
  linalg.generic {indexing_maps = [#vector], iterator_types = ["parallel"]} outs(%s : memref<?xf32>) {
  ^bb0(%old: f32):
    %zero = arith.constant 0.0 : f32
    linalg.yield %zero : f32
  }
  linalg.generic {indexing_maps = [#matrix, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<?x?xf32>) outs(%s : memref<?xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %r = arith.addf %sum, %a : f32
    linalg.yield %r : f32
  }
  func.return
}

// -----
// column_sums: The matrix is walked by rows, so that the sums are in memory.
func.func @f(%x: memref<?x?xf32>, %s: memref<?xf32>) {
  linalg.generic {indexing_maps = [#vector], iterator_types = ["parallel"]} outs(%s : memref<?xf32>) {
  ^bb0(%old: f32):
    %zero = arith.constant 0.0 : f32
    linalg.yield %zero : f32
  }
  linalg.generic {indexing_maps = [#matrix, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%x : memref<?x?xf32>) outs(%s : memref<?xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %r = arith.addf %sum, %a : f32
    linalg.yield %r : f32
  }
  func.return
}

// -----
// total: Both loops carry the sum.
func.func @f(%x: memref<3x?xf32>, %s: memref<f32>) {
  linalg.generic {indexing_maps = [#matrix, #all], iterator_types = ["reduction", "reduction"]}
      ins(%x : memref<3x?xf32>) outs(%s : memref<f32>) {
  ^bb0(%a: f32, %sum: f32):
    %r = arith.addf %sum, %a : f32
    linalg.yield %r : f32
  }
  func.return
}

// -----
// matmul: i, k, j: all operands along their rows.
func.func @f(%a: memref<?x8xf32>, %b: memref<8x?xf32>, %c: memref<?x?xf32>) {
  linalg.generic {indexing_maps = [#ik, #kj, #ij],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<?x8xf32>, memref<8x?xf32>) outs(%c : memref<?x?xf32>) {
  ^bb0(%u: f32, %v: f32, %sum: f32):
    %p = arith.mulf %u, %v : f32
    %r = arith.addf %sum, %p : f32
    linalg.yield %r : f32
  }
  func.return
}

// -----
// matmul_transposed: i, j, k: rows times rows, in a register.
func.func @f(%a: memref<?x8xf32>, %b: memref<?x8xf32>, %c: memref<?x?xf32>) {
  linalg.generic {indexing_maps = [#ik, #jk, #ij],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<?x8xf32>, memref<?x8xf32>) outs(%c : memref<?x?xf32>) {
  ^bb0(%u: f32, %v: f32, %sum: f32):
    %p = arith.mulf %u, %v : f32
    %r = arith.addf %sum, %p : f32
    linalg.yield %r : f32
  }
  func.return
}

// -----
// map_and_sum: What is no sum is stored inside.
func.func @f(%x: memref<?x?xf32>, %m: memref<?xf32>, %e: memref<?x?xf32>, %s: memref<?xf32>) {
  linalg.generic {indexing_maps = [#matrix, #rows, #matrix, #rows],
      iterator_types = ["parallel", "reduction"]}
      ins(%x, %m : memref<?x?xf32>, memref<?xf32>) outs(%e, %s : memref<?x?xf32>, memref<?xf32>) {
  ^bb0(%a: f32, %b: f32, %old: f32, %sum: f32):
    %d = arith.subf %a, %b : f32
    %t = math.exp %d : f32
    %r = arith.addf %sum, %t : f32
    linalg.yield %t, %r : f32, f32
  }
  func.return
}

// -----
// where_the_largest_is: Two outputs are carried; the loop's index is the place.
func.func @f(%x: memref<?xf32>, %best: memref<f32>, %place: memref<i64>) {
  linalg.generic {indexing_maps = [#vector, #point, #point], iterator_types = ["reduction"]}
      ins(%x : memref<?xf32>) outs(%best, %place : memref<f32>, memref<i64>) {
  ^bb0(%a: f32, %b: f32, %p: i64):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %c = arith.cmpf ogt, %a, %b : f32
    %s = arith.select %c, %a, %b : f32
    %t = arith.select %c, %j, %p : i64
    linalg.yield %s, %t : f32, i64
  }
  func.return
}

// -----
// transposed_copy: The store is along rows, the load is not.
func.func @f(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  linalg.generic {indexing_maps = [#turned, #matrix], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<?x?xf32>) outs(%y : memref<?x?xf32>) {
  ^bb0(%a: f32, %old: f32):
    linalg.yield %a : f32
  }
  func.return
}

// -----
// stencil: Accesses name the buffer that the views are of.
func.func @f(%x: memref<?xf32>, %y: memref<?xf32>, %m: index, %o: index) {
  %a = memref.subview %x[0] [%m] [1] : memref<?xf32> to memref<?xf32>
  %b = memref.subview %x[%o] [%m] [2] : memref<?xf32> to memref<?xf32, strided<[2], offset: ?>>
  %c = memref.subview %b[1] [%m] [1]
      : memref<?xf32, strided<[2], offset: ?>> to memref<?xf32, strided<[2], offset: ?>>
  %d = memref.subview %y[1] [%m] [1] : memref<?xf32> to memref<?xf32, strided<[1], offset: 1>>
  linalg.generic {indexing_maps = [#vector, #vector, #vector], iterator_types = ["parallel"]}
      ins(%a, %c : memref<?xf32>, memref<?xf32, strided<[2], offset: ?>>)
      outs(%d : memref<?xf32, strided<[1], offset: 1>>) {
  ^bb0(%u: f32, %v: f32, %old: f32):
    %r = arith.addf %u, %v : f32
    linalg.yield %r : f32
  }
  func.return
}

// -----
// reverse_and_gather: Subscripts that are affine in the loops, and others.
func.func @f(%x: memref<?xf32>, %k: memref<?xi64>, %y: memref<?xf32>, %last: index) {
  linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]}
      ins(%k : memref<?xi64>) outs(%y : memref<?xf32>) {
  ^bb0(%p: i64, %old: f32):
    %i = linalg.index 0 : index
    %minus = arith.constant -1 : index
    %j = arith.muli %i, %minus : index
    %m = arith.addi %last, %j : index
    %a = memref.load %x[%m] : memref<?xf32>
    %q = arith.index_cast %p : i64 to index
    %b = memref.load %x[%q] : memref<?xf32>
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  }
  func.return
}

// -----
// window: Subscripts that are sums of loops; only the bare ones tell trip counts.
func.func @f(%x: memref<?xf32>, %w: memref<3xf32>, %y: memref<?xf32>) {
  linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0 + d1)>, #columns, #rows],
      iterator_types = ["parallel", "reduction"]}
      ins(%x, %w : memref<?xf32>, memref<3xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %sum, %p : f32
    linalg.yield %r : f32
  }
  func.return
}

// -----
// points: Without loops.
func.func @f(%x: memref<1x4xf32>, %s: f32, %y: memref<f32>) {
  linalg.generic {indexing_maps = [affine_map<() -> (0, 2)>, affine_map<() -> ()>,
      affine_map<() -> ()>], iterator_types = []}
      ins(%x, %s : memref<1x4xf32>, f32) outs(%y : memref<f32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.addf %a, %b : f32
    %q = arith.addf %p, %c : f32
    linalg.yield %q : f32
  }
  func.return
}

// -----
// loops: A loop with bounds known at the top is affine, and so are subscripts made of its index.
func.func @f(%x: memref<?xf32>, %n: index, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %s = scf.for %i = %c0 to %n step %c2 iter_args(%a = %zero) -> (f32) {
    %j = arith.addi %i, %c1 : index
    %v = memref.load %x[%j] : memref<?xf32>
    %b = arith.addf %a, %v : f32
    memref.store %b, %y[%i] : memref<?xf32>
    %k = memref.subview %y[%j] [4] [1] : memref<?xf32> to memref<4xf32, strided<[1], offset: ?>>
    %l = memref.subview %x[%i] [4] [1] : memref<?xf32> to memref<4xf32, strided<[1], offset: ?>>
    "memref.copy"(%l, %k)
        : (memref<4xf32, strided<[1], offset: ?>>, memref<4xf32, strided<[1], offset: ?>>) -> ()
    scf.yield %b : f32
  }
  memref.store %s, %y[%c0] : memref<?xf32>
  func.return
}

// -----
// extents_of_a_loop: What affine maps may not use stays scf and memref.
func.func @f(%x: memref<?x?xf32>, %k: memref<?xindex>, %s: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %x, %c0 : memref<?x?xf32>
  scf.for %i = %c0 to %n step %c1 {
    %m = memref.load %k[%i] : memref<?xindex>
    %v = memref.subview %x[0, %m] [%n, %m] [1, 1]
        : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    linalg.generic {indexing_maps = [#matrix, #rows], iterator_types = ["parallel", "reduction"]}
        ins(%v : memref<?x?xf32, strided<[?, 1], offset: ?>>) outs(%s : memref<?xf32>) {
    ^bb0(%a: f32, %sum: f32):
      %r = arith.addf %sum, %a : f32
      linalg.yield %r : f32
    }
  }
  func.return
}
