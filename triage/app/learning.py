"""Train, evaluate, and choose the model in use."""

from collections.abc import Callable
from pathlib import Path

from triage.app.wiring import App, shipped_models

Row = dict[str, object]
#: Told what is being done and how far it is, 0 to 1.
Progress = Callable[[str, float], None]


def list_models(app: App | None) -> list[Row]:
    """Return the models of the directory in use under the stable names of ``triage models list --json``."""
    from triage.understand import artifacts

    directory = model_directory(app)
    return [
        {"version": info.version, "current": info.current, "directory": str(directory), "card": dict(info.card)}
        for info in artifacts.list_models(directory)
    ]


def model_directory(app: App | None) -> Path:
    """Return where the models lie that commands speak of."""
    return app.model_directory if app is not None else shipped_models()
