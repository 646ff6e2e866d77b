builtin.module {
  func.func @f(%p: i1, %q: i1, %byte: i8, %v: vector<4xi1>, %out: memref<4xi8>) -> (i1, i1, i1, i1, i64) {
    %zero = arith.constant 0 : i8
    %zeros = arith.constant dense<0> : vector<4xi8>
    %c0 = arith.constant 0 : index
    %a = arith.extui %p : i1 to i8
    %0 = arith.andi %p, %q : i1
    %t = arith.ori %0, %q : i1
    %r = arith.select %p, %t, %p : i1
    %1 = arith.constant true
    %s = arith.xori %0, %1 : i1
    %n = arith.extui %0 : i1 to i64
    %mixed = arith.andi %a, %byte : i8
    %u = arith.cmpi ne, %mixed, %zero : i8
    %2 = vector.broadcast %t : i1 to vector<4xi1>
    %3 = arith.xori %v, %2 : vector<4xi1>
    %4 = arith.constant dense<true> : vector<4xi1>
    %none = arith.xori %3, %4 : vector<4xi1>
    %stored = arith.extui %none : vector<4xi1> to vector<4xi8>
    vector.store %stored, %out[%c0] : memref<4xi8>, vector<4xi8>
    func.return %r, %s, %t, %u, %n : i1, i1, i1, i1, i64
  }
}
