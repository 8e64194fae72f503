"""The window. The only package (besides app) that imports PySide6."""
