"""The team's templates: found in their folders, checked when loaded, rendered strictly."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from triage.act.lint import Known, Problem, lint
from triage.errors import UserError

SUBJECT, TEXT, HTML = "subject.txt", "body.txt", "body.html"


@dataclass(frozen=True, kw_only=True)
class Folder:
    """One mail's templates in one language."""

    #: The directory of all templates that this one was found in.
    root: Path
    #: Path below ``root``, e.g. ``mail/information/de``.
    path: str
    #: ISO 639-1; "" for the default.
    language: str = ""

    @property
    def has_html(self) -> bool:
        """Tell whether there is an HTML body beside the plain one."""
        return (self.root / self.path / HTML).is_file()

    @property
    def files(self) -> tuple[str, ...]:
        """Template names, relative to ``root``."""
        names = (SUBJECT, TEXT, HTML) if self.has_html else (SUBJECT, TEXT)
        return tuple(f"{self.path}/{name}" for name in names)


class Templates:
    """Templates below a list of directories, the team's own first."""

    def __init__(self, roots: Sequence[Path]) -> None:
        self._roots = tuple(root for root in roots if root.is_dir())
        self._environments: dict[Path, ImmutableSandboxedEnvironment] = {}

    def folders(self, name: str) -> tuple[Folder, ...]:
        """Return a mail's folder and its language variants, the default first.

        All come from one root: a team that wrote its own English mail must not send our German one.

        :raises UserError: there is no such mail, or it lacks a file.
        """
        for root in self._roots:
            home = root / "mail" / name
            if home.is_dir():
                variants = sorted(path.name for path in home.iterdir() if (path / TEXT).is_file())
                default = Folder(root=root, path=f"mail/{name}")
                found = (
                    default,
                    *(Folder(root=root, path=f"mail/{name}/{language}", language=language) for language in variants),
                )
                _require_files(found)
                return found
        looked = " and ".join(str(root / "mail") for root in self._roots)
        raise UserError(
            f"There is no mail template {name!r}: make a folder {name}/ with {SUBJECT} and {TEXT} in {looked}."
        )

    def problems(self, folder: Folder, known: Known, values: Mapping[str, str] | None = None) -> list[Problem]:
        """Check a folder's files and what they include. ``values``: the campaign's; None: any will do."""
        found: list[Problem] = []
        seen: set[str] = set()
        waiting = list(folder.files)
        while waiting:
            name = waiting.pop(0)
            if name in seen:
                continue
            seen.add(name)
            problems, included = self._lint(folder.root, name, known, values)
            found += problems
            waiting += included
        return found

    def render(self, folder: Folder, file: str, context: Mapping[str, object]) -> str:
        """Render one file of a folder.

        :raises UserError: a variable is missing for this lead, or the template fails; names file and reason.
        """
        name = f"{folder.path}/{file}"
        try:
            return self._environment(folder.root).get_template(name).render(context)
        except TemplateSyntaxError as error:
            raise UserError(f"{folder.root / (error.name or name)}, line {error.lineno}: {error.message}") from error
        except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            raise UserError(f"{folder.root / name} cannot be rendered: {error}") from error

    def _lint(
        self, root: Path, name: str, known: Known, values: Mapping[str, str] | None
    ) -> tuple[list[Problem], list[str]]:
        environment = self._environment(root)
        loader = environment.loader
        try:
            source, filename, _ = loader.get_source(environment, name)  # type: ignore[union-attr]
        except TemplateNotFound:
            return [Problem(sentence=f"{root / name}: this template is named by another, but there is none.")], []
        except UnicodeDecodeError:
            return [Problem(sentence=f"{root / name}: is not UTF-8: save it as UTF-8.")], []
        return lint(environment, source, file=filename or name, known=known, values=values)

    def _environment(self, root: Path) -> ImmutableSandboxedEnvironment:
        """Return the environment in which a root's templates see their own neighbours first."""
        if root not in self._environments:
            others = [str(other) for other in self._roots if other != root]
            self._environments[root] = ImmutableSandboxedEnvironment(
                loader=FileSystemLoader([str(root), *others]),
                undefined=StrictUndefined,
                autoescape=lambda name: bool(name and name.endswith(".html")),
                trim_blocks=True,
                lstrip_blocks=True,
            )
        return self._environments[root]


def in_language(folders: Sequence[Folder], language: str) -> Folder:
    """Return the variant for a language ("pt-BR" finds "pt"), else the default, which comes first."""
    wanted = language.lower().replace("_", "-").partition("-")[0]
    return next((folder for folder in folders if wanted and folder.language.lower() == wanted), folders[0])


def _require_files(folders: Sequence[Folder]) -> None:
    missing = [
        str(folder.root / folder.path / name)
        for folder in folders
        for name in (SUBJECT, TEXT)
        if not (folder.root / folder.path / name).is_file()
    ]
    if missing:
        raise UserError("A mail needs a subject and a plain text; write:", problems=missing)
