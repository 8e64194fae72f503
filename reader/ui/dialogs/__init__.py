"""Dialogs: shortcuts, settings, consent, left-out lines, crash."""
