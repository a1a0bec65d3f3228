"""Verdicts of Python's jsonschema: schema folder as argument, payloads as NDJSON on stdin, one 1 or 0 a line on stdout."""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

folder = pathlib.Path(sys.argv[1])
validators = {}


def validator_of(name):
    if name not in validators:
        schema = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        validators[name] = Draft202012Validator(schema)
    return validators[name]


for line in sys.stdin.buffer:
    payload = json.loads(line)
    print(int(validator_of(payload["schema"]).is_valid(payload["value"])))
