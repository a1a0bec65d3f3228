"""Which legs of a joint service may start, when the whole is due, what to undo: from the rules as stated. Standard library only."""

import json
from functools import cache
from pathlib import Path

FAILED = {"refused", "withdrawn", "expired"}
WITHDRAWABLE = {"submitted", "returned", "accepted", "in-process", "awaiting-payment"}
GROUPS = ["issued", "underWay", "startable", "waiting", "blocked", "failed"]


def group_of(legs, code, running):
    leg = legs[code]
    status = leg.get("status")
    if status:
        return "issued" if status == "issued" else "failed" if status in FAILED else "underWay"
    before = [legs[other].get("status") for other in leg["after"]]
    if running and all(status == "issued" for status in before):
        return "startable"
    return "blocked" if any(blocked_at(legs, other) for other in leg["after"]) else "waiting"


def blocked_at(legs, code):
    """A leg behind which nothing can start."""
    return legs[code].get("status") in FAILED or any(blocked_at(legs, other) for other in legs[code]["after"])


def due_of(legs, now):
    """(due, path, unknown): the longest way through what is left."""

    @cache
    def end(code):
        leg = legs[code]
        if leg.get("status") == "issued":
            return None
        if leg.get("status"):
            return (max(leg["due"], now), (code,)) if "due" in leg else "unknown"
        start, path = now, ()
        for other in leg["after"]:
            before = end(other)
            if before == "unknown":
                return "unknown"
            if before and (before[0] > start or not path):
                start, path = before
        return (start + leg["term"], (*path, code)) if "term" in leg else "unknown"

    unknown = [code for code in legs if end(code) == "unknown"]
    if unknown:
        return None, [], unknown
    latest = None
    for code in start_order(legs):
        if end(code) and (latest is None or end(code)[0] > latest[0]):
            latest = end(code)
    return (latest[0], list(latest[1]), []) if latest else (None, [], [])


def start_order(legs):
    """Again and again the first in the list whose legs before it are there already."""
    order = []
    while len(order) < len(legs):
        order.append(next(c for c in legs if c not in order and all(o in order for o in legs[c]["after"])))
    return order


def read_state(case):
    legs = {leg["id"]: leg for leg in case["legs"]}
    running = case["status"] == "in-progress"
    groups = {name: [code for code in legs if group_of(legs, code, running) == name] for name in GROUPS}
    standing = (
        "ended" if not running else "broken" if groups["failed"]
        else "ready" if len(groups["issued"]) == len(legs) else "running"
    )
    due, path, unknown = due_of(legs, case["now"]) if standing == "running" else (None, [], [])
    undo = [
        {"leg": code, "by": "withdraw" if legs[code]["status"] in WITHDRAWABLE else "revoke"}
        for code in reversed(start_order(legs))
        if legs[code].get("status") not in {None, "objection", *FAILED}
    ]
    steps = []
    if standing == "broken":
        steps = [{"do": "refuse", "leg": groups["failed"][0]}]
    elif standing == "ready":
        steps = [{"do": "complete"}]
    elif running:
        steps = [{"do": "start", "leg": code} for code in groups["startable"]]
    elif case["status"] != "completed":
        steps = [{"do": "withdraw", "leg": step["leg"]} for step in undo if step["by"] == "withdraw"][:1]
    answer = {"standing": standing, "legs": {name: codes for name, codes in groups.items() if codes}}
    if due is not None:
        answer["due"] = due
    return {**answer, "path": path, "unknown": unknown, "compensation": undo, "steps": steps}


def replay(specs):
    vectors = json.loads((Path(specs) / "vectors/rules/joint.json").read_text("utf-8"))
    told = [(case["comment"], case["expected"], read_state(case)) for case in vectors["states"]]
    return [one for one in told if one[1] != one[2]], len(told)
