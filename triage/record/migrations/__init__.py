"""Alembic scripts; see :mod:`triage.record.migrate`."""
