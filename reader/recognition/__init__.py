"""Finding German terms: word forms, index, compounds, phrases, split verbs, ellipsis, sense."""
