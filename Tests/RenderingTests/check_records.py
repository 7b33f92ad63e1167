"""Reads FollowTheMoney entities with the model's own package, and PLOVER records, and prints what is wrong.

usage: check_records.py ftm FILE | plover FILE
needs: followthemoney (for ftm)
"""
import json
import re
import sys

kind, path = sys.argv[1:]
faults = []
counts = {}
with open(path, encoding="utf-8", newline="\n") as file:
    records = [json.loads(line) for line in file.read().split("\n") if line]

if kind == "ftm":
    from followthemoney import model
    from followthemoney.exc import InvalidData

    schemata = {record["id"]: record["schema"] for record in records}
    for record in records:
        name = record["id"]
        schema = model.get(record["schema"])
        counts[record["schema"]] = counts.get(record["schema"], 0) + 1
        proxy = model.get_proxy(record)
        try:
            schema.validate(proxy.to_dict())
        except InvalidData as invalid:
            faults.append(f"{name}: {invalid.errors}")
        for prop, values in record["properties"].items():
            known = schema.get(prop)
            if known is None:
                faults.append(f"{name}: {schema.name} has no property {prop}")
                continue
            for value in values:
                clean = known.type.clean(value, proxy=proxy)
                if clean is None:
                    faults.append(f"{name}: {prop} takes no {value!r}")
            if known.range:
                for value in values:
                    if value not in schemata:
                        faults.append(f"{name}: {prop} names {value}, which is not there")
                    elif not model.get(schemata[value]).is_a(known.range):
                        faults.append(f"{name}: {prop} takes {known.range.name}, not {schemata[value]}")
        for prop in schema.required:
            if prop not in record["properties"]:
                faults.append(f"{name}: {schema.name} lacks {prop}")
else:
    fields = {"id", "date", "enddate", "actor", "recipient", "event", "mode", "context", "quad_code", "event_text",
              "cite_info", "coder", "status", "attribution", "confidence"}
    types = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION"
             " MOBILIZE COERCE ASSAULT").split()
    ids = [record["id"] for record in records]
    if len(ids) != len(set(ids)):
        faults.append("an id occurs twice")
    for record in records:
        name = record["id"]
        counts[record["event"][0]] = counts.get(record["event"][0], 0) + 1
        if set(record) - fields:
            faults.append(f"{name}: unknown fields {set(record) - fields}")
        if not set(record["event"]) <= set(types) or record["quad_code"] not in (1, 2, 3, 4):
            faults.append(f"{name}: no event {record['event']}, {record['quad_code']}")
        if record["date"] and not re.fullmatch(r"\d{4}-\d\d-\d\d", record["date"]):
            faults.append(f"{name}: the date is {record['date']}")
        if not record["actor"] or record["status"] == "negated":
            faults.append(f"{name}: no actor, or no event")
        for actor in record["actor"] + record["recipient"]:
            if set(actor) - {"code", "sector", "actor_text", "identifier_id", "identifier_text"} or not actor["actor_text"]:
                faults.append(f"{name}: an actor is {actor}")

print("\n".join(faults[:20]) or f"{len(records)} records: {counts}")
sys.exit(1 if faults else 0)
