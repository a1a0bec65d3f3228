import json
import sys

from jsonschema import Draft202012Validator

schema_file, payload_file = sys.argv[1:]
with open(schema_file, encoding="utf-8") as file:
    validator = Draft202012Validator(json.load(file))
with open(payload_file, encoding="utf-8") as file:
    errors = list(validator.iter_errors(json.load(file)))

for error in errors:
    # error.message quotes the value, which may be personal: keep it out of logs.
    print("".join(f"/{key}" for key in error.absolute_path), error.validator)
sys.exit(1 if errors else 0)
