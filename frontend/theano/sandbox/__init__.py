"""`theano.sandbox`: where Theano keeps its MRG streams."""
