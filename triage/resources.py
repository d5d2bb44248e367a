"""Where the files lie that travel with triage: templates, models, the example configuration."""

from pathlib import Path

from triage.errors import UserError

_PACKAGE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """Return a file or folder that came with triage: out of the wheel's ``triage/_data``, or the checkout.

    :raises UserError: the installation is incomplete.
    """
    for place in (_PACKAGE / "_data" / name, _PACKAGE.parent / name):
        if place.exists():
            return place
    raise UserError(
        f"This installation lacks {name!r}, which should lie in {_PACKAGE / '_data'}: install triage again."
    )
