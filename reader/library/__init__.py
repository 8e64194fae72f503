"""Saved articles, notes, search."""
