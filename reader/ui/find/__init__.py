"""Find in the article."""
