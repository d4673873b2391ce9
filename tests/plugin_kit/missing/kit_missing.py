"""A module that does not have what an entry point names."""
