"""The user help."""
