"""Work on single sentences of the translation: tried again, put in own words, compared, glossed, copied."""
