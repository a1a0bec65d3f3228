"""Likely duplicates as the standard words them: every pair compared, no index."""

import json
import math
import re
import unicodedata
from pathlib import Path

DAY = 86_400_000
EARTH = 6_371_008.8

# Each row is tried in order; the first that leaves enough letters counts.
STRIPS = [
    (5, [(r"(?:lah|kah|pun)$", "")]),
    (4, [(r"(?:nya|ku|mu)$", "")]),
    (
        4,
        [
            (r"^[mp]eny(?=[aiueo])", "s"),
            (r"^[mp]eng(?=[^r])", ""),
            (r"^[mp]em(?=[bfpv])", ""),
            (r"^[mp]em(?=[aiueo])", "p"),
            (r"^[mp]en(?=[cdjz])", ""),
            (r"^[mp]en(?=[aiueo])", "t"),
            (r"^(?:ber|ter|per)(?=[^aiueor])", ""),
            (r"^me(?=[lrwy])", ""),
            (r"^pe(?=[^aiueomnr])", ""),
            (r"^(?:di|ke|se)", ""),
        ],
    ),
    (4, [(r"kan$", ""), (r"an$", ""), (r"i$", "")]),
]


def stem_of(word: str) -> str:
    for least, rows in STRIPS:
        for pattern, replacement in rows:
            rest = re.sub(pattern, replacement, word, count=1)
            if rest != word and len(rest) >= least:
                word = rest
                break
    return word


def stems_of(text: str, stop_words: set[str]) -> set[str]:
    text = unicodedata.normalize("NFKC", text).lower()
    words = "".join(c if unicodedata.category(c)[0] in "LN" else " " for c in text).split()
    kept = (w for w in words if len(w) > 1 and w not in stop_words and not all(c.isnumeric() for c in w))
    return {stem_of(word) for word in kept}


def distance(a: dict, b: dict) -> float:
    one, other = math.radians(a["latitude"]), math.radians(b["latitude"])
    across = math.radians(b["longitude"] - a["longitude"])
    chord = math.sin((other - one) / 2) ** 2 + math.cos(one) * math.cos(other) * math.sin(across / 2) ** 2
    return 2 * EARTH * math.asin(math.sqrt(chord))


def same_area(a: str | None, b: str | None) -> bool:
    if a is None or b is None or min(len(a), len(b)) < len("33.03.01"):
        return False
    return f"{a}.".startswith(f"{b}.") or f"{b}.".startswith(f"{a}.")


def score(a: dict, b: dict, options: dict, stop_words: set[str]) -> float | None:
    """Four decimals, or nothing where the two are no candidates."""
    if abs(a["at"] - b["at"]) > options["days"] * DAY:
        return None
    if a.get("point") and b.get("point"):
        metres = distance(a["point"], b["point"])
        if metres > options["radius"]:
            return None
        place = 1 - metres / options["radius"]
    elif same_area(a.get("region"), b.get("region")):
        place = 0.5
    else:
        return None
    one, other = stems_of(a["text"], stop_words), stems_of(b["text"], stop_words)
    text = 2 * len(one & other) / (len(one) + len(other)) if one and other else 0
    time = 1 - abs(a["at"] - b["at"]) / (options["days"] * DAY)
    known = "category" in a and "category" in b
    category = 0.5 if not known else float(a["category"] == b["category"])
    return round(0.5 * text + 0.25 * place + 0.15 * time + 0.1 * category, 4)


def search(case: dict, open_reports: list[dict], stop_words: set[str]) -> list[dict]:
    scores = [
        {"id": other["id"], "score": found}
        for other in open_reports
        if other["id"] != case["report"]["id"]
        and (found := score(case["report"], other, case["options"], stop_words)) is not None
        and found >= case["options"]["threshold"]
    ]
    return sorted(scores, key=lambda row: (-row["score"], row["id"]))[: case["options"]["limit"]]


def replay(specs: Path) -> tuple[list[tuple[str, object, object]], int]:
    """What differs: comment, expected, answered; and how many vectors there are."""
    routing = json.loads((specs / "vectors/rules/routing.json").read_text(encoding="utf-8"))
    vectors = json.loads((specs / "vectors/rules/duplicates.json").read_text(encoding="utf-8"))
    stop_words = set(routing["stopWords"])
    told = [(f"stem of {row['word']}", row["stem"], stem_of(row["word"])) for row in routing["stems"]]
    told += [(case["comment"], case["expected"], search(case, vectors["open"], stop_words)) for case in vectors["cases"]]
    return [row for row in told if row[1] != row[2]], len(told)
