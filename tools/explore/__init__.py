"""`stepwell explore`: a descent as one page: landings, passes, loops, buffers, roofline."""
