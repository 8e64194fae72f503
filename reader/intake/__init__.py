"""Bytes to Article: plain text and other formats."""
