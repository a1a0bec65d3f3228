"""Clauses 1 to 6 of specs/calendars/clock.md, written from that text alone. Standard library only."""

import json
import re
from bisect import bisect_right
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

DAY = timedelta(days=1)
OFFSETS = {"Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9}
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
UNITS = {
    "working days": "working days", "working day": "working days", "hari kerja": "working days",
    "calendar days": "calendar days", "calendar day": "calendar days", "hari kalender": "calendar days",
    "working hours": "working hours", "working hour": "working hours", "jam kerja": "working hours",
    "hours": "hours", "hour": "hours", "jam": "hours",
    "calendar hours": "hours", "calendar hour": "hours", "jam kalender": "hours",
}
FIRST, LAST = datetime(2000, 1, 1), datetime(2100, 1, 1)


class Problem(Exception):
    pass


def parse_term(text):
    """Clause 1: (count, unit), or None."""
    words = re.sub(r"[\s-]+", " ", text.strip().lower())
    match = re.fullmatch(r"(\d+) ?(?:([x×]) ?24 )?(.+)", words)
    unit = UNITS.get(match[3]) if match else None
    if unit is None or (match[2] and unit != "hours"):
        return None
    count = int(match[1]) * (24 if match[2] else 1)
    return (count, unit) if 1 <= count <= (3650 if unit.endswith("days") else 87_600) else None


def write_term(count, unit):
    return f"{count} {unit[:-1] if count == 1 else unit}"


class Office:
    """Clause 2: which days are open, and when."""

    def __init__(self, policy, calendars, zone=None, as_of="9999-12-31"):
        self.policy = policy
        self.offset = timezone(timedelta(hours=OFFSETS[zone or policy["zone"]]))
        self.years, days = set(), set()
        for year in calendars["years"]:
            for decree in year["decrees"]:
                if decree["signed"] <= as_of:
                    self.years.add(year["year"])
                    days -= set(decree.get("removes", []))
                    days |= {day["date"] for day in decree["adds"]}
        self.off = days | {day["date"] for day in policy.get("days", [])}
        self.fixed = {day["day"] for day in calendars["fixed"]}

    def local(self, text):
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
        return moment.astimezone(self.offset).replace(tzinfo=None)

    def write(self, local):
        return local.replace(tzinfo=self.offset).isoformat()

    def spans(self, day):
        """Open stretches of a day, as moments."""
        text = day.isoformat()
        fixed = day.year not in self.years and text[5:] in self.fixed
        if text in self.off or fixed:
            return []
        midnight = datetime(day.year, day.month, day.day)
        at = lambda time: midnight + timedelta(hours=int(time[:2]), minutes=int(time[3:]))
        hours = self.policy["officeHours"].get(WEEKDAYS[day.weekday()], [])
        return [(at(span[:5]), at(span[6:])) for span in hours]

    def worked(self, start, end):
        """Working time between two moments, day by day."""
        total, day = timedelta(), start.date()
        while day <= end.date():
            for opens, closes in self.spans(day):
                total += max(timedelta(), min(end, closes) - max(start, opens))
            day += DAY
        return total


class DayCount:
    """Clause 3, terms in days: time is a row of marks."""

    unit = 1

    def __init__(self, office, unit, start):
        self.office, self.every_day, self.start = office, unit == "calendar days", start
        self.marks, self.day = [], start.date()
        skip = office.policy.get("startDay", "skip") == "skip"
        self.after = (lambda day, mark: day > start.date()) if skip else (lambda day, mark: mark > start)

    def mark(self, day):
        midnight = datetime(day.year, day.month, day.day)
        spans = [(midnight, midnight + DAY)] if self.every_day else self.office.spans(day)
        if not spans:
            return None
        opens, closes = spans[0][0], spans[-1][1]
        if self.office.policy.get("endsAt", "close") == "close":
            return closes
        return min(max(midnight + (self.start - datetime.combine(self.start.date(), datetime.min.time())), opens), closes)

    def grow(self):
        if self.day >= LAST.date():
            raise Problem("clock.range")
        mark = self.mark(self.day)
        if mark is not None and self.after(self.day, mark):
            self.marks.append(mark)
        self.day += DAY

    def passed(self, moment):
        """Marks passed by a moment, since the start."""
        while self.day <= moment.date():
            self.grow()
        return bisect_right(self.marks, moment)

    def when(self, count):
        while len(self.marks) < count:
            self.grow()
        return self.marks[count - 1]


class HourCount:
    """Clause 3, terms in hours: time is what passes while the office is open, or always."""

    unit = timedelta(hours=1)

    def __init__(self, office, unit, start):
        self.office, self.start, self.working = office, start, unit == "working hours"

    def passed(self, moment):
        if moment <= self.start:
            return timedelta()
        return self.office.worked(self.start, moment) if self.working else moment - self.start

    def when(self, amount):
        if not self.working:
            return self.start + amount
        day = self.start.date()
        while day < LAST.date():
            for opens, closes in self.office.spans(day):
                length = max(timedelta(), closes - max(opens, self.start))
                if timedelta() < amount <= length:
                    return max(opens, self.start) + amount
                amount -= length
            day += DAY
        raise Problem("clock.range")


class Clock:
    """Clauses 4 and 5: a clock and what happens to it."""

    def __init__(self, office, term):
        self.office, (self.count, self.unit) = office, term
        self.state, self.extended, self.held, self.ran = "not-started", False, None, []

    def begin(self, at):
        kind = DayCount if self.unit.endswith("days") else HourCount
        self.axis, self.state, self.held, self.ran = kind(self.office, self.unit, at), "running", None, [[at, None]]
        self.started, self.shift = at, 0 * self.axis.unit

    def due(self, now):
        """End of the term; of a held clock, as if it went on now."""
        shift = self.shift
        if self.held is not None:
            shift += self.axis.passed(now) - self.axis.passed(self.held)
        return self.axis.when(self.count * self.axis.unit + shift)

    def happen(self, event, at):
        counting = self.state in ("running", "paused")
        kind = event["type"]
        if self.state == "met":
            return "already-met"
        if kind == "started":
            if self.state != "not-started":
                return "already-started"
            self.begin(at)
        elif kind == "restarted":
            self.begin(at)
        elif kind == "paused":
            if self.state != "running":
                return "not-running"
            if at >= self.due(at):
                return "already-due"
            self.state, self.held, self.ran[-1][1] = "paused", at, at
        elif kind == "resumed":
            if self.state != "paused":
                return "not-paused"
            self.shift += self.axis.passed(at) - self.axis.passed(self.held)
            self.state, self.held = "running", None
            self.ran.append([at, None])
        elif kind == "stopped":
            if not counting:
                return "not-started"
            self.state = "stopped"
        elif kind == "met":
            if not counting:
                return "not-started"
            self.state, self.met_at = "met", at
        elif kind == "extended":
            if self.extended:
                return "already-extended"
            added = parse_term(event.get("term", ""))
            if added is None:
                return "extension-unreadable"
            if added[1] != self.unit:
                return "extension-unit"
            self.extended, self.count = True, self.count + added[0]
        return None


def minutes(amount):
    return int(max(amount, timedelta()) // timedelta(minutes=1))


def read_clock(office, term, events, now):
    """Clause 6: the answer at a moment."""
    clock, ignored, latest = Clock(office, term), [], datetime.min
    for index, event in enumerate(events):
        latest = max(latest, office.local(event["at"]))
        if latest > now:
            break
        because = clock.happen(event, latest)
        if because:
            ignored.append({"event": index, "because": because})
    in_days = clock.unit.endswith("days")
    answer = {"state": clock.state, "term": write_term(clock.count, clock.unit), "provisional": [], "ignored": ignored}
    if clock.state in ("not-started", "stopped"):
        whole = {"days": clock.count, "minutes": 0} if in_days else {"minutes": clock.count * 60}
        return {**answer, "elapsed": {"days": 0, "minutes": 0} if in_days else {"minutes": 0}, "remaining": whole}
    moment = clock.met_at if clock.state == "met" else now
    due = clock.due(moment)
    if not (FIRST <= clock.started and due < LAST):
        raise Problem("clock.range")
    last_day = (due - timedelta(microseconds=1)).date()
    late = moment > due
    state = {"met": "met-late" if late else "met", "paused": "paused", "running": "overdue" if late else "running"}
    working = clock.unit.startswith("working")
    between = office.worked if working else lambda start, end: end - start
    ran = sum((between(start, end or moment) for start, end in clock.ran), timedelta())
    elapsed, remaining = {"minutes": minutes(ran)}, {"minutes": 0 if late else minutes(between(moment, due))}
    if in_days:
        left = 0 if late else clock.axis.passed(due) - clock.axis.passed(moment)
        elapsed["days"], remaining["days"] = clock.count - left, left
    years = range(clock.started.year, last_day.year + 1) if working else []
    return {
        **answer, "state": state[clock.state], "due": office.write(due), "dueDate": last_day.isoformat(),
        "elapsed": elapsed, "remaining": remaining, "provisional": [year for year in years if year not in office.years],
    }


def read_calendar(folder):
    base = json.loads((folder / "id.json").read_text(encoding="utf-8"))
    files = sorted(folder.glob("id-[0-9][0-9][0-9][0-9].json"))
    return {**base, "years": [json.loads(file.read_text(encoding="utf-8")) for file in files]}


def replay(specs):
    """Every vector whose answer differs, as (comment, expected, answered), and how many there are."""
    vectors = json.loads((Path(specs) / "vectors/rules/clock.json").read_text(encoding="utf-8"))
    calendar = read_calendar(Path(specs) / "calendars")
    wrong = []
    for case in vectors["cases"]:
        office = Office(vectors["policies"][case["policy"]], calendar, case.get("zone"), case.get("asOf", "9999-12-31"))
        try:
            answer = read_clock(office, parse_term(case["term"]), case["events"], office.local(case["now"]))
            if case.get("strict") and answer["provisional"]:
                raise Problem("clock.year-missing")
            told = {"expected": answer}
        except Problem as problem:
            told = {"problem": str(problem)}
        expected = {key: case[key] for key in ("expected", "problem") if key in case}
        if told != expected:
            wrong.append((case["comment"], expected, told))
    return wrong, len(vectors["cases"])
