"""One module an engine, imported lazily."""
