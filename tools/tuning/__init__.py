"""What `stepwell tune` can choose, of each kind of target: candidates, their cost, their time."""
