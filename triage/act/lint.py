"""What is wrong with a template, told before the first mail: syntax, unknown variables, values that may be missing."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jinja2 import Environment, TemplateSyntaxError, meta, nodes

#: Variable -> its attributes; None: the variable is a plain value; an empty set: any attribute (checked otherwise).
Known = Mapping[str, frozenset[str] | None]


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing that is wrong with a template."""

    #: A sentence with file, line and remedy.
    sentence: str
    #: The template is right, but the campaign gives no such value.
    is_missing_value: bool = False


#: Filters and tests that say what happens when a value is missing.
_GUARDS = frozenset({"default", "d", "defined", "undefined"})


def lint(
    environment: Environment, source: str, *, file: str, known: Known, values: Mapping[str, str] | None = None
) -> tuple[list[Problem], list[str]]:
    """Check one template; return its problems and the templates that it includes.

    ``values`` are the campaign's own: a template may use only those, unless it says what to do without. Columns of a
    lead's import (``lead.fields.x``) may be missing for any lead, so they always need that.
    """
    try:
        tree = environment.parse(source, filename=file)
        environment.compile(tree, filename=file)
    except TemplateSyntaxError as error:
        return [Problem(sentence=f"{file}, line {error.lineno}: {error.message}")], []
    undeclared = meta.find_undeclared_variables(tree) - set(environment.globals)
    problems = [
        Problem(sentence=_sentence(file, line, path, known), is_missing_value=path.startswith("values."))
        for path, line, guarded in _paths(tree, undeclared, frozenset())
        if not _is_fine(path, guarded, known, values)
    ]
    included = [name for name in meta.find_referenced_templates(tree) if name]
    return list(dict.fromkeys(problems)), included


def _is_fine(path: str, guarded: bool, known: Known, values: Mapping[str, str] | None) -> bool:
    root, _, rest = path.partition(".")
    first, _, column = rest.partition(".")
    if root not in known:
        return False
    if root == "values":
        return guarded or not first or values is None or first in values or first in _METHODS
    attributes = known[root]
    if attributes is None or not first:
        return True
    if first not in attributes:
        return False
    return guarded or path.count(".") < 2 or not path.startswith("lead.fields.") or column in _METHODS


#: Methods that templates may call on ``lead.fields`` and ``values``.
_METHODS = frozenset({"get", "items"})


def _sentence(file: str, line: int, path: str, known: Known) -> str:
    root, _, rest = path.partition(".")
    where = f"{file}, line {line}"
    if root not in known:
        return f"{where}: unknown variable {path}{_meant(path, known)}; known are: {', '.join(_names(known))}."
    if root == "values":
        return (
            f"{where}: this campaign gives no value for {path}: write it under [campaigns.NAME.values] as"
            f' {rest} = "...", or say what to do without: {{{{ {path} | default("...") }}}}.'
        )
    if path.startswith("lead.fields."):
        return (
            f"{where}: {path} is missing for leads whose import has no such column: say what to do then:"
            f' {{{{ {path} | default("...") }}}}.'
        )
    return f"{where}: unknown variable {path}{_meant(path, known)}; known are: {', '.join(_names(known))}."


def _meant(path: str, known: Known) -> str:
    close = difflib.get_close_matches(path, _names(known), n=1)
    return f" (did you mean {close[0]}?)" if close else ""


def _names(known: Known) -> list[str]:
    return [
        name
        for root, attributes in known.items()
        for name in ([f"{root}.{each}" for each in sorted(attributes)] if attributes else [root])
    ]


def _paths(node: nodes.Node, undeclared: set[str], tested: frozenset[str]) -> Iterator[tuple[str, int, bool]]:
    """Yield (dotted path, line, what happens without it is said) of each variable that a template reads."""
    path = _path(node)
    if path and path.partition(".")[0] in undeclared:
        yield path, node.lineno, path in tested
        return
    if isinstance(node, nodes.Filter | nodes.Test) and node.name in _GUARDS and node.node is not None:
        tested = tested | {_path(node.node)}
    elif isinstance(node, nodes.If | nodes.CondExpr | nodes.And):
        tested = tested | {_path(test.node) for test in node.find_all(nodes.Test) if test.name == "defined"}
    for child in node.iter_child_nodes():
        yield from _paths(child, undeclared, tested)


def _path(node: nodes.Node) -> str:
    """Return ``a.b.c`` for a plain chain of names, else ""."""
    if isinstance(node, nodes.Name):
        return node.name if node.ctx == "load" else ""
    if isinstance(node, nodes.Getattr):
        base = _path(node.node)
        return f"{base}.{node.attr}" if base else ""
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
        base = _path(node.node)
        return f"{base}.{node.arg.value}" if base else ""
    return ""
