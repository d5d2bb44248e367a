"""Decisions as values: guards, the team's policy, and the fold over a lead's history. Pure."""
