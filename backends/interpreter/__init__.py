"""Reference interpreters: slow and obviously right, one for every landing."""
