"""The reading panes: an article set like a newspaper page, with marks painted behind its words."""
