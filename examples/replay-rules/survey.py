"""The index of satisfaction as the standard words it (PermenPANRB 14/2017): whole numbers and fractions, no float on the way."""

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

WEIGHT = {"exact": Fraction(1, 9), "rounded-0.11": Fraction(11, 100)}
# Bands of PermenPANRB 14/2017 by their least index; looked up after rounding to two decimals.
BANDS = [("A", Decimal("88.31")), ("B", Decimal("76.61")), ("C", Decimal("65.00")), ("D", Decimal("-1"))]


def rounded(value: Fraction, decimals: int) -> Decimal:
    """Half up, at once: rounding a rounded figure again would move the edges."""
    return Decimal((value * 10**decimals + Fraction(1, 2)) // 1) / 10**decimals


def index_of(totals: dict[str, int], respondents: int, weighting: str) -> dict:
    means = {element: Fraction(total, respondents) for element, total in totals.items()}
    index = 25 * sum(WEIGHT[weighting] * mean for mean in means.values())
    graded = rounded(index, 2)
    return {
        "index": float(graded),
        "unrounded": float(rounded(index, 4)),
        "grade": next(grade for grade, least in BANDS if graded >= least),
        "means": [float(rounded(mean, 4)) for mean in means.values()],
    }


def is_answer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 4


def tally(elements: list[str], answers: list[dict]) -> tuple[dict[str, int], int, list[str]]:
    """Counts a respondent whole, or not at all."""
    totals, respondents, days = dict.fromkeys(elements, 0), 0, []
    for answer in answers:
        given = answer["answers"]
        if set(given) != set(elements) or not all(is_answer(value) for value in given.values()):
            continue
        respondents += 1
        for element in elements:
            totals[element] += given[element]
        if "answeredOn" in answer:
            days.append(answer["answeredOn"])
    return totals, respondents, days


def replay(specs: Path) -> tuple[list[tuple[str, object, object]], int]:
    """What differs: comment, expected, answered; and how many vectors there are."""
    vectors = json.loads((specs / "vectors/rules/survey.json").read_text(encoding="utf-8"))
    elements, told = vectors["elements"], []
    for case in vectors["totals"]:
        totals = dict(zip(elements, case["totals"], strict=True))
        told.append((case, index_of(totals, case["respondents"], case["weighting"])))
    for case in vectors["answers"]:
        totals, respondents, days = tally(elements, case["answers"])
        period = {"period": {"from": min(days), "until": max(days)}} if days else {}
        told.append((case, {"respondents": respondents, "totals": list(totals.values()), **period}))
    wrong = [(case["comment"], case["expected"], found) for case, found in told if found != case["expected"]]
    return wrong, len(told)
