"""The library in the window: keeping what is read, notes in the panes, the library window."""
