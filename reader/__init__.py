"""Lagebild: a desktop reader for German news on war, armed forces and diplomacy. Importing it does nothing."""

__version__ = "0.1.0"
