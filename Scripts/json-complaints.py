"""What a JSON Schema has against documents, as independent eyes see it: python3-jsonschema.

Usage: json-complaints.py SCHEMA DOCUMENT...

Prints a JSON object with the complaints about each document, by its path; none, if it is valid.
"""

import json
import sys

import jsonschema


def complaints(validator, path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    try:
        document = json.loads(text, object_pairs_hook=unique)
    except ValueError as error:
        return [f"no JSON: {error}"]
    return ["/".join(map(str, error.path)) + ": " + error.message for error in validator.iter_errors(document)]


def unique(members):
    """An object, which may not name a member twice."""
    if len({name for name, _ in members}) < len(members):
        raise ValueError("a member is named twice")
    return dict(members)


with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
kind = jsonschema.validators.validator_for(schema)
kind.check_schema(schema)
validator = kind(schema, format_checker=jsonschema.FormatChecker())
print(json.dumps({path: complaints(validator, path) for path in sys.argv[2:]}))
