"""``triage`` and ``python -m triage``: run a command, and tell every failure in a sentence.

Exit codes: 0 done; 1 done, but a part failed; 2 a person must mend something; 70 a bug; 75 try again later;
130 interrupted.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from triage.errors import TransientError, UserError

EX_USER, EX_BUG, EX_AGAIN, EX_INTERRUPTED = 2, 70, 75, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    try:
        return _run(arguments)
    except UserError as error:
        _tell(str(error), *(f"  - {problem}" for problem in error.problems))
        return EX_USER
    except TransientError as error:
        _tell(f"{error} Nothing was lost: try again later.")
        return EX_AGAIN
    except KeyboardInterrupt:
        _tell("Interrupted.")
        return EX_INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`): leave quietly, without a second error at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        _tell(f"This is a bug in triage ({type(error).__name__}): {_traceback_log(error)}")
        return EX_BUG


def _run(arguments: Sequence[str] | None) -> int:
    from triage.cli import program

    try:
        result = program(arguments, standalone_mode=True, prog_name="triage")
        sys.stdout.flush()
        return int(result or 0)
    except SystemExit as end:
        sys.stdout.flush()
        return end.code if isinstance(end.code, int) else int(end.code is not None)


def _tell(*lines: str) -> None:
    for line in lines:
        print(line, file=sys.stderr)  # noqa: T201 the command line's voice


def _traceback_log(error: BaseException) -> str:
    """Put the traceback where only its owner reads it, and say where."""
    import traceback
    from datetime import UTC, datetime

    folder = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "triage"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "errors.log"
        with path.open("a", encoding="utf-8") as file:
            path.chmod(0o600)
            file.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} {' '.join(sys.argv[1:2])}\n")
            file.writelines(traceback.format_exception(error))
    except OSError as problem:
        return f"{error}; its traceback could not be written to {folder} ({problem.strerror})."
    return f"its traceback is in {path}; please report it."


if __name__ == "__main__":
    sys.exit(main())
