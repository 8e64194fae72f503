"""TBX, both ways: see tbx_write and tbx_read."""

from reader.glossary.exchange.tbx_read import read
from reader.glossary.exchange.tbx_write import write

__all__ = ["read", "write"]
