#scalar = affine_map<(d0) -> ()>
#vector = affine_map<(d0) -> (d0)>
#matrix = affine_map<(d0, d1) -> (d0, d1)>
#rows = affine_map<(d0, d1) -> (d0)>
#turned = affine_map<(d0, d1) -> (d1, d0)>

// -----
// chain: The temporary dies where the result is written, element by element: both are the result.
func.func @f(%x: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<?xf32>
  %z = linalg.generic {indexing_maps = [#vector, #vector, #vector], iterator_types = ["parallel"]} ins(%y, %x : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%in: f32, %other: f32, %old: f32):
    %add = arith.addf %in, %other : f32
    linalg.yield %add : f32
  }
    -> tensor<?xf32>
  func.return %z : tensor<?xf32>
}
func.func @f_shapes(%x: tensor<?xf32>) -> index {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  func.return %n : index
}

// -----
// transpose: A transposed read is no read in step: the temporary keeps memory of its own.
func.func @f(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?x?xf32>
  %m = tensor.dim %x, %c1 : tensor<?x?xf32>
  %e = tensor.empty(%m, %n) : tensor<?x?xf32>
  %y = linalg.generic {indexing_maps = [#turned, #matrix], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<?x?xf32>
  %d = tensor.empty(%n, %m) : tensor<?x?xf32>
  %z = linalg.generic {indexing_maps = [#turned, #matrix], iterator_types = ["parallel", "parallel"]} ins(%y : tensor<?x?xf32>) outs(%d : tensor<?x?xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<?x?xf32>
  func.return %z : tensor<?x?xf32>
}

// -----
// returned: What is returned must be copied where it is an argument, or is returned a second time.
func.func @f(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %e = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<4xf32>
  func.return %x, %y, %y : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----
// concatenate: The parts of a concatenation are computed where they go.
func.func @f(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %m = tensor.dim %y, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %p = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<?xf32>
  %d = tensor.empty(%m) : tensor<?xf32>
  %q = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%y : tensor<?xf32>) outs(%d : tensor<?xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<?xf32>
  %t = arith.addi %n, %m : index
  %u = arith.addi %t, %n : index
  %0 = tensor.empty(%u) : tensor<?xf32>
  %1 = tensor.insert_slice %p into %0[0] [%n] [1] : tensor<?xf32> into tensor<?xf32>
  %2 = tensor.insert_slice %q into %1[%n] [%m] [1] : tensor<?xf32> into tensor<?xf32>
  %3 = tensor.insert_slice %x into %2[%t] [%n] [1] : tensor<?xf32> into tensor<?xf32>
  func.return %3 : tensor<?xf32>
}

// -----
// pad: The background is written before what is computed into it.
func.func @f(%x: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %p = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<?xf32>
  %m = arith.addi %n, %c2 : index
  %d = tensor.empty(%m) : tensor<?xf32>
  %f = linalg.generic {indexing_maps = [#vector], iterator_types = ["parallel"]} outs(%d : tensor<?xf32>) {
  ^bb0(%old: f32):
    %zero = arith.constant 0.0 : f32
    linalg.yield %zero : f32
  } -> tensor<?xf32>
  %r = tensor.insert_slice %p into %f[1] [%n] [1] : tensor<?xf32> into tensor<?xf32>
  func.return %r : tensor<?xf32>
}

// -----
// frame: Of the argument only the frame around what is inserted is copied.
func.func @f(%x: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %m = arith.subi %n, %c2 : index
  %a = tensor.extract_slice %x[0] [%m] [1] : tensor<?xf32> to tensor<?xf32>
  %b = tensor.extract_slice %x[2] [%m] [1] : tensor<?xf32> to tensor<?xf32>
  %e = tensor.empty(%m) : tensor<?xf32>
  %p = linalg.generic {indexing_maps = [#vector, #vector, #vector], iterator_types = ["parallel"]} ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%in: f32, %other: f32, %old: f32):
    %add = arith.addf %in, %other : f32
    linalg.yield %add : f32
  }
    -> tensor<?xf32>
  %r = tensor.insert_slice %p into %x[1] [%m] [1] : tensor<?xf32> into tensor<?xf32>
  func.return %r : tensor<?xf32>
}

// -----
// view_lives_on: A view is read after its source is updated: the update works on a copy.
func.func @f(%x: tensor<8xf32>, %s: f32) -> (tensor<8xf32>, tensor<4xf32>) {
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<8xf32>
  %y = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<8xf32>
  %v = tensor.extract_slice %y[2] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %u = tensor.insert %s into %y[%c3] : tensor<8xf32>
  %d = tensor.empty() : tensor<4xf32>
  %z = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%v : tensor<4xf32>) outs(%d : tensor<4xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<4xf32>
  func.return %u, %z : tensor<8xf32>, tensor<4xf32>
}

// -----
// rows: Rows are computed where they go; the loop carries nothing.
func.func @f(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?x?xf32>
  %m = tensor.dim %x, %c1 : tensor<?x?xf32>
  %e = tensor.empty(%n, %m) : tensor<?x?xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%all = %e) -> (tensor<?x?xf32>) {
    %row = tensor.extract_slice %x[%i, 0] [1, %m] [1, 1] : tensor<?x?xf32> to tensor<?xf32>
    %d = tensor.empty(%m) : tensor<?xf32>
    %p = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%row : tensor<?xf32>) outs(%d : tensor<?xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<?xf32>
    %u = tensor.insert_slice %p into %all[%i, 0] [1, %m] [1, 1] : tensor<?xf32> into tensor<?x?xf32>
    scf.yield %u : tensor<?x?xf32>
  }
  func.return %r : tensor<?x?xf32>
}

// -----
// swap: Each value takes the other's place: one copy goes by way of a temporary.
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %r:2 = scf.for %i = %c0 to %c9 step %c1 iter_args(%a = %x, %b = %y) -> (tensor<4xf32>, tensor<4xf32>) {
    scf.yield %b, %a : tensor<4xf32>, tensor<4xf32>
  }
  func.return %r#0, %r#1 : tensor<4xf32>, tensor<4xf32>
}

// -----
// branches: One branch updates in place, the other leaves the value alone: no copy.
func.func @f(%x: tensor<4xf32>, %c: i1) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<4xf32>
  %r = scf.if %c -> (tensor<4xf32>) {
    %z = linalg.generic {indexing_maps = [#vector, #vector, #vector], iterator_types = ["parallel"]} ins(%y, %x : tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%in: f32, %other: f32, %old: f32):
    %add = arith.addf %in, %other : f32
    linalg.yield %add : f32
  }
      -> tensor<4xf32>
    scf.yield %z : tensor<4xf32>
  } else {
    scf.yield %y : tensor<4xf32>
  }
  func.return %r : tensor<4xf32>
}

// -----
// while: What a loop carries is updated in place.
func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %r = scf.while (%a = %x) : (tensor<4xf32>) -> tensor<4xf32> {
    %s = tensor.extract %a[%c0] : tensor<4xf32>
    %c = arith.cmpf olt, %s, %one : f32
    scf.condition(%c) %a : tensor<4xf32>
  } do {
  ^bb0(%b: tensor<4xf32>):
    %e = tensor.empty() : tensor<4xf32>
    %y = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%b : tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<4xf32>
    scf.yield %y : tensor<4xf32>
  }
  func.return %r : tensor<4xf32>
}

// -----
// reshape: A reshape is a view of contiguous memory; an argument in another layout is copied first.
func.func @f(%x: tensor<?x4xf32>,
    %y: tensor<?x4xf32> {bufferization.buffer_layout = strided<[?, ?]>}, %i: index)
    -> (tensor<f32>, tensor<f32>) {
  %a = tensor.collapse_shape %x [[0, 1]] : tensor<?x4xf32> into tensor<?xf32>
  %b = tensor.collapse_shape %y [[0, 1]] : tensor<?x4xf32> into tensor<?xf32>
  %s = tensor.extract %a[%i] : tensor<?xf32>
  %t = tensor.extract %b[%i] : tensor<?xf32>
  %u = tensor.from_elements %s : tensor<f32>
  %v = tensor.from_elements %t : tensor<f32>
  func.return %u, %v : tensor<f32>, tensor<f32>
}

// -----
// born_reshaped: What is reshaped afterwards is born in the result, under its own shape.
func.func @f(%x: tensor<?xf32>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %m = arith.divsi %n, %c4 : index
  %e = tensor.empty(%n) : tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<?xf32>
  %r = tensor.expand_shape %y [[0, 1]] output_shape [%m, 4] : tensor<?xf32> into tensor<?x4xf32>
  func.return %r : tensor<?x4xf32>
}

// -----
// fills_and_constants: A fill that starts two sums is written twice, not copied; constant arrays are globals.
func.func @f(%x: tensor<3x4xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<2xf32>) {
  %e = tensor.empty() : tensor<3xf32>
  %z = linalg.generic {indexing_maps = [#vector], iterator_types = ["parallel"]} outs(%e : tensor<3xf32>) {
  ^bb0(%old: f32):
    %zero = arith.constant 0.0 : f32
    linalg.yield %zero : f32
  } -> tensor<3xf32>
  %s = linalg.generic {indexing_maps = [#matrix, #rows], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<3x4xf32>) outs(%z : tensor<3xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<3xf32>
  %m = linalg.generic {indexing_maps = [#matrix, #rows], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<3x4xf32>) outs(%z : tensor<3xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.maximumf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<3xf32>
  %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %d = arith.constant dense<7.0> : tensor<2xf32>
  func.return %s, %m, %c, %d : tensor<3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<2xf32>
}

// -----
// extents_of_a_loop: Extents that only a loop knows: memory that is made and freed there.
func.func @f(%x: tensor<?xf32>, %k: tensor<?xindex>) -> tensor<f32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %z = arith.constant dense<0.0> : tensor<f32>
  %s = scf.for %i = %c0 to %n step %c1 iter_args(%a = %z) -> (tensor<f32>) {
    %m = tensor.extract %k[%i] : tensor<?xindex>
    %v = tensor.extract_slice %x[0] [%m] [1] : tensor<?xf32> to tensor<?xf32>
    %e = tensor.empty(%m) : tensor<?xf32>
    %y = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]} ins(%v : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%in: f32, %old: f32):
    %exp = math.exp %in : f32
    linalg.yield %exp : f32
  } -> tensor<?xf32>
    %t = linalg.generic {indexing_maps = [#vector, #scalar], iterator_types = ["reduction"]}
        ins(%y : tensor<?xf32>) outs(%a : tensor<f32>) {
    ^bb0(%in: f32, %old: f32):
      %add = arith.addf %in, %old : f32
      linalg.yield %add : f32
    } -> tensor<f32>
    scf.yield %t : tensor<f32>
  }
  func.return %s : tensor<f32>
}

// -----
// edges: A part of an array is copied to another part, in place.
func.func @f(%x: tensor<?x?xf32> {stepwell.stored = 0 : i64}) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c0 : tensor<?x?xf32>
  %m = tensor.dim %x, %c1 : tensor<?x?xf32>
  %last = arith.subi %m, %c1 : index
  %inner = arith.subi %m, %c2 : index
  %a = tensor.extract_slice %x[0, %inner] [%n, 1] [1, 1] : tensor<?x?xf32> to tensor<?x1xf32>
  %y = tensor.insert_slice %a into %x[0, %last] [%n, 1] [1, 1] : tensor<?x1xf32> into tensor<?x?xf32>
  %b = tensor.extract_slice %y[1, 0] [1, %m] [1, 1] : tensor<?x?xf32> to tensor<1x?xf32>
  %z = tensor.insert_slice %b into %y[0, 0] [1, %m] [1, 1] : tensor<1x?xf32> into tensor<?x?xf32>
  func.return %z : tensor<?x?xf32>
}
func.func @f_shapes(%x: tensor<?x?xf32>) {
  func.return
}

// -----
// shifted: A part that overlaps the one that it is copied to is copied from the old array.
func.func @f(%x: tensor<?xf32> {stepwell.stored = 0 : i64}) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %rest = arith.subi %n, %c1 : index
  %a = tensor.extract_slice %x[0] [%rest] [1] : tensor<?xf32> to tensor<?xf32>
  %y = tensor.insert_slice %a into %x[1] [%rest] [1] : tensor<?xf32> into tensor<?xf32>
  func.return %y : tensor<?xf32>
}
func.func @f_shapes(%x: tensor<?xf32>) {
  func.return
}
