"""The ``when`` of a rule: a small typed expression, checked when the configuration is loaded.

The syntax is Python's: ``intent in ("interested", "meeting_request") and after_info_mail``. Only comparisons,
``and``/``or``/``not``, literals, the names in :data:`NAMES` and ``field("column")`` are allowed, so an expression can
neither run code nor run long. A misspelt name or label is refused with a suggestion; that is why this is not a
general expression library (those tried accept ``intent == "intrested"`` and simply never match).
"""

import ast
import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import CodeType

from triage.domain.intents import Intent
from triage.domain.lead import Stage
from triage.domain.reply import Origin
from triage.errors import UserError

#: Reasons of a refusal that the reader tells apart; "" when none was said.
REASONS = frozenset({"", "has_solution", "no_need", "budget", "timing", "authority", "hostile"})


@dataclass(frozen=True)
class Kind:
    """Type of an expression: "truth", "number", "text", or "word" with its allowed values."""

    name: str
    words: frozenset[str] = frozenset()


TRUTH, NUMBER, TEXT = Kind("truth"), Kind("number"), Kind("text")
_INTENT = Kind("word", frozenset(Intent))

#: Every name that a condition may use, with its type. docs/how-to-rule.md explains each.
NAMES: Mapping[str, Kind] = {
    "intent": _INTENT,
    "secondary": Kind("word", frozenset(Intent) | {""}),
    "stage": Kind("word", frozenset(Stage)),
    "origin": Kind("word", frozenset(Origin)),
    "reason": Kind("word", REASONS),
    "campaign": TEXT,
    "mailbox": TEXT,
    "language": TEXT,
    "positive": TRUTH,
    "buying_signal": TRUTH,
    "after_info_mail": TRUTH,
    "left_company": TRUTH,
    "confidence": NUMBER,
    "info_mails_sent": NUMBER,
    "replies": NUMBER,
    "score": NUMBER,
}
_ORDERED = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)


@dataclass(frozen=True)
class Condition:
    """A checked expression."""

    source: str
    _code: CodeType

    def __call__(self, case: Mapping[str, object], field: Callable[[str], str]) -> bool:
        """Tell whether the condition holds; ``case`` has every name of :data:`NAMES`."""
        # The tree was checked node by node: only names of the case, literals and comparisons are in it.
        return bool(eval(self._code, {"__builtins__": {}}, {**case, "field": field}))  # noqa: S307


def parse_condition(source: str) -> Condition:
    """Check an expression and return it ready to ask.

    :raises UserError: with the place and the remedy when it is not a valid condition.
    """
    try:
        tree = ast.parse(source.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise UserError(f"{source!r} is not a condition: {getattr(error, 'msg', error)}") from error
    if _kind(tree.body, source) is not TRUTH:
        raise UserError(
            f'{source!r} is not a yes-or-no question: compare it with something, e.g. intent == "interested"'
        )
    return Condition(source, compile(tree, "<condition>", "eval"))


def _kind(node: ast.expr, source: str) -> Kind:
    """Return the type of a node, or refuse it."""
    match node:
        case ast.BoolOp(values=values):
            for value in values:
                _want(value, TRUTH, source)
            return TRUTH
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            _want(operand, TRUTH, source)
            return TRUTH
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
            return NUMBER
        case ast.Compare():
            return _compare(node, source)
        case ast.Name(id=name):
            return _name(name, source)
        case ast.Constant(value=value):
            return _constant(value, source)
        case ast.Call(func=ast.Name(id="field"), args=[ast.Constant(value=str())], keywords=[]):
            return TEXT
        case _:
            raise UserError(f"{ast.unparse(node)!r} is not allowed in a condition ({source!r})")


def _want(node: ast.expr, kind: Kind, source: str) -> None:
    found = _kind(node, source)
    if found is not kind:
        raise UserError(f"{ast.unparse(node)!r} is a {found.name}, not a {kind.name}, in {source!r}")


def _name(name: str, source: str) -> Kind:
    if name not in NAMES:
        raise UserError(f"unknown name {name!r} in {source!r}{_suggest(name, NAMES)}")
    return NAMES[name]


def _constant(value: object, source: str) -> Kind:
    if isinstance(value, bool):
        return TRUTH
    if isinstance(value, int | float):
        return NUMBER
    if isinstance(value, str):
        return TEXT
    raise UserError(f"{value!r} cannot stand in a condition ({source!r})")


def _compare(node: ast.Compare, source: str) -> Kind:
    left = node.left
    for operator, right in zip(node.ops, node.comparators, strict=True):
        if isinstance(operator, ast.In | ast.NotIn):
            _check_members(left, right, source)
        else:
            _check_pair(left, right, source, ordered=isinstance(operator, _ORDERED))
        left = right
    return TRUTH


def _check_members(left: ast.expr, right: ast.expr, source: str) -> None:
    if not isinstance(right, ast.List | ast.Tuple | ast.Set) or not right.elts:
        raise UserError(f'after "in" stands a list, e.g. intent in ("interested", "referral"), in {source!r}')
    for element in right.elts:
        if not isinstance(element, ast.Constant):
            raise UserError(f"{ast.unparse(element)!r} in a list is not a plain value ({source!r})")
        _check_pair(left, element, source, ordered=False)


def _check_pair(left: ast.expr, right: ast.expr, source: str, *, ordered: bool) -> None:
    first, second = _kind(left, source), _kind(right, source)
    if ordered and (first is not NUMBER or second is not NUMBER):
        raise UserError(f"only numbers can be ordered: {ast.unparse(left)!r} and {ast.unparse(right)!r} in {source!r}")
    for kind, other in ((first, right), (second, left)):
        if kind.name == "word":
            _check_word(kind, other, source)
    names = {kind.name for kind in (first, second)}
    if len(names - {"word"}) > 1 or names in ({"word", "number"}, {"word", "truth"}):
        raise UserError(f"{ast.unparse(left)!r} and {ast.unparse(right)!r} are of different types in {source!r}")


def _check_word(kind: Kind, other: ast.expr, source: str) -> None:
    if isinstance(other, ast.Constant) and isinstance(other.value, str) and other.value not in kind.words:
        raise UserError(
            f"{other.value!r} is not one of {_listed(kind.words)} in {source!r}{_suggest(other.value, kind.words)}"
        )


def _listed(words: frozenset[str]) -> str:
    return ", ".join(sorted(word for word in words if word))


def _suggest(word: str, words: Mapping[str, Kind] | frozenset[str]) -> str:
    close = difflib.get_close_matches(word, list(words), n=1)
    return f'; did you mean "{close[0]}"?' if close else ""
