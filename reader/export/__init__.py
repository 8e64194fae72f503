"""Articles and terms written in other formats."""
