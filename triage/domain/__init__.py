"""The nouns of triage: frozen values, no I/O. docs/glossary.md fixes each word."""
