"""An evaluation as a person reads it: tables for a terminal, and a picture."""

from collections.abc import Mapping

from triage.understand.evaluation import Evaluation


def render(found: Evaluation) -> str:
    """Write an evaluation for a terminal: figures, confusion, reliability, coverage."""
    blocks = [_summary(found), _intent_table(found), _confusion_table(found), _reliability(found), _by_group(found)]
    return "\n\n".join(blocks) + "\n"


def _summary(found: Evaluation) -> str:
    return "\n".join(
        (
            f"{found.replies} replies, model {found.model}",
            f"  accepted   {found.accepted:6.1%}    strict {found.strict:.1%}    macro F1 {found.macro_f1:.3f}",
            f"  opt-outs   {found.opt_out_recall:6.1%} found, {found.false_opt_outs:.2%} of the others taken for one",
            f"  confidence off by {found.calibration_error:.3f} on average",
            f"  a person is asked about {found.asked:.1%}; the rest is handled right in {found.handled_right:.1%}",
            f"  {found.automatic} promotions and opt-outs without a person, right in {found.automatic_right:.1%}",
        )
    )


def _intent_table(found: Evaluation) -> str:
    lines = ["intent             count  precision  recall     F1  confidence off by"]
    for name, row in found.intents.items():
        error = found.calibration_errors[name]
        lines.append(f"{name:<17}{row.count:>7}{row.precision:>11.1%}{row.recall:>8.1%}{row.f1:>7.3f}{error:>19.3f}")
    return "\n".join(lines)


def _confusion_table(found: Evaluation) -> str:
    names = list(found.intents)
    head = "label \\ answer    " + "".join(f"{name[:5]:>6}" for name in names)
    rows = (
        f"{label:<18}" + "".join(f"{found.confusion[label].get(name, 0) or '·':>6}" for name in names)
        for label in names
    )
    return "\n".join([head, *rows])


def _reliability(found: Evaluation) -> str:
    lines = ["confidence     count   said  right   (o said, # right)"]
    for row in found.bins:
        bar = list("#" * round(row.right * 40) + " " * (41 - round(row.right * 40)))
        bar[round(row.said * 40)] = "o"
        lines.append(f"{row.low:.1f} to {row.high:.1f}{row.count:>9}{row.said:>7.1%}{row.right:>7.1%}   {''.join(bar)}")
    shares = ", ".join(f"{share:.0%}: {right:.1%}" for share, right in found.coverage)
    return "\n".join([*lines, f"right among the surest {shares}"])


def _by_group(found: Evaluation) -> str:
    def line(groups: Mapping[str, tuple[int, float]]) -> str:
        return ", ".join(f"{name} {right:.1%} ({count})" for name, (count, right) in groups.items())

    return f"by language: {line(found.languages)}\nby difficulty: {line(found.difficulties)}"


def render_svg(found: Evaluation) -> str:
    """Draw the reliability of an evaluation as a small SVG picture: on the diagonal is honest."""
    size = 240
    dots = "".join(
        f'<circle cx="{30 + row.said * size:.1f}" cy="{10 + (1 - row.right) * size:.1f}" '
        f'r="{2 + 8 * (row.count / max(1, found.replies)) ** 0.5:.1f}" fill="#1f6feb" fill-opacity="0.7"/>'
        for row in found.bins
    )
    axes = f'<rect x="30" y="10" width="{size}" height="{size}" fill="none" stroke="#888"/>'
    diagonal = f'<line x1="30" y1="{10 + size}" x2="{30 + size}" y2="10" stroke="#888" stroke-dasharray="4"/>'
    words = (
        f'<text x="{30 + size / 2}" y="{size + 30}" text-anchor="middle" font-size="12">confidence said</text>'
        f'<text x="14" y="{10 + size / 2}" text-anchor="middle" font-size="12" '
        f'transform="rotate(-90 14 {10 + size / 2})">share that was right</text>'
    )
    box = f'viewBox="0 0 {size + 50} {size + 40}" font-family="sans-serif"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{axes}{diagonal}{dots}{words}</svg>\n'
