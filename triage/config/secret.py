"""Secrets come from the environment or a file, never from the configuration."""

import os
from pathlib import Path

from triage.errors import UserError


def read_secret(env: str, file: str, *, of: str) -> str:
    """Return a secret from an environment variable or a file.

    :raises UserError: when neither holds one; the message names the place.
    """
    if env:
        if value := os.environ.get(env, ""):
            return value
        raise UserError(f"The password of {of} should be in the environment variable {env}, which is empty: export it.")
    if file:
        try:
            return Path(file).expanduser().read_text(encoding="utf-8").rstrip("\r\n")
        except OSError as error:
            raise UserError(f"Cannot read the password of {of} from {file}: {error.strerror}.") from error
    raise UserError(f"No password for {of}: set password_env or password_file.")
