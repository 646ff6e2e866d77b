"""Schedules: which passes, in which order, with which sizes, as data."""
