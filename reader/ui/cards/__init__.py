"""The card of a term: floating over the text on hover, and in the sidebar."""
