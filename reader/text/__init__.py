"""Article, blocks, sentences, tokens and offsets. No Qt, no I/O."""
