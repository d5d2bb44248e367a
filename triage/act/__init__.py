"""What leaves the house: mails composed, checked, sent, and filed. Only :mod:`triage.act.delivery` is pure."""
