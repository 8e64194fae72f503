"""The translation checked against the glossary: what deviates, and what to do about it."""
