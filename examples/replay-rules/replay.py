"""Replays vectors of the standard with an implementation of its own: python3 replay.py [folder of specs]"""

import sys
from pathlib import Path

import clock
import duplicates
import joint
import once_only
import survey

specs = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "specs"
failed = False
AREAS = {
    "clock": clock.replay,
    "duplicates": duplicates.replay,
    "joint": joint.replay,
    "once-only": once_only.replay,
    "survey": survey.replay,
}
for name, replay in AREAS.items():
    wrong, count = replay(specs)
    failed = failed or bool(wrong) or count == 0
    for comment, expected, told in wrong:
        print(f"{name}: {comment}\n  expected {expected}\n  answered {told}")
    print(f"{name}: {count - len(wrong)} of {count} agree")
sys.exit(1 if failed else 0)
