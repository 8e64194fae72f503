"""The glossary in the program: browser, editor, list of glossaries, candidates."""
