"""What belongs to the article and what does not: lines brought back, paragraphs taken out, both with undo."""
