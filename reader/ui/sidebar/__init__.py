"""The list of the terms of the article."""
