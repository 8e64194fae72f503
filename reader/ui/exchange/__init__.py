"""Glossaries from files and into files: the preview of an import, the export, files that are read again."""
