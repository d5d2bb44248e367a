"""Counting days as an office does."""

from datetime import date, timedelta


def add_business_days(day: date, days: int) -> date:
    """Return the business day (Monday to Friday) that is ``days`` business days after ``day``."""
    while days > 0 or day.weekday() >= 5:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day
