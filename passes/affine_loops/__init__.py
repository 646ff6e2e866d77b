"""What the passes over affine loops share: dependences, merging of loops, temporaries."""
