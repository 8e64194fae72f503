"""Translators, memory, checks and links."""
