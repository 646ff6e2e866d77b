"""`stepwell conformance`: upstream's own tests as referee of our passes."""
