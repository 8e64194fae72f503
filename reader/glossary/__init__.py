"""Concepts and terms (ISO 704, ISO 30042), their sources, and what is found of them in a text."""
