"""What a citizen must still bring, from the rules as stated in packages/rules/src/once-only. Standard library only."""

import json
from datetime import datetime
from pathlib import Path


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def named(attributes, document_type):
    first, *rest = document_type.replace(".", "-").split("-")
    return "documents" in attributes or "documents." + first + "".join(w[0].upper() + w[1:] for w in rest) in attributes


def obstacle(held, recipient, ask):
    document, day, rules = held["document"], ask["at"][:10], ask["rules"]
    if document.get("issuedOn", "") > day:
        return "not-issued"
    if document.get("validUntil", "9999") < day:
        return "expired"
    accepted = rules.get("issuers", {}).get(document["type"])
    if accepted is not None and document.get("issuer") not in accepted:
        return "issuer"
    if held["holder"] == recipient:
        return None
    agreed = [
        a for a in ask["agreements"]
        if a["grantor"] == held["holder"] and a["grantee"] == recipient and rules["operation"] in a["operations"]
        and rules["purpose"] in a["purpose"].values() and a["validFrom"] <= day <= a["validUntil"]
        and named(a["attributes"], document["type"])
    ]
    if not agreed:
        return "agreement"
    states = []
    for c in ask["consents"]:
        same = (c["nik"], c["holder"], c["recipient"]) == (ask["nik"], held["holder"], recipient)
        if not same or rules["purpose"] not in c["purpose"].values() or not named(c["attributes"], document["type"]):
            continue
        if moment(c["givenAt"]) > moment(ask["at"]):
            continue
        if "withdrawnAt" in c and moment(c["withdrawnAt"]) <= moment(ask["at"]):
            states.append("consent-withdrawn")
        elif "validUntil" in c and moment(c["validUntil"]) < moment(ask["at"]):
            states.append("consent-expired")
        else:
            return None
    return states[0] if states else "consent"


def read(ask):
    identity = ask.get("identity")
    matched = lambda name: identity["status"] == "match" and identity["attributes"].get(name, {}).get("matched") is True
    verified = bool(identity) and matched("nik") and matched("name") and moment(identity["verifiedAt"]) <= moment(ask["at"])
    answers, slots, required, providers = [], {}, 0, set()
    for leg in ask["legs"]:
        fed = {a["fulfils"]: a["leg"] for a in reversed(leg.get("after", [])) if "fulfils" in a}
        seen, spent = {}, []
        for requirement in leg["service"]["requirements"]:
            kind, code = requirement["document"], requirement["id"]
            seen[kind] = seen.get(kind, 0) + 1
            if requirement["mandatory"]:
                required += 1
                providers.add(leg["service"]["provider"])
            answer = {"leg": leg["leg"], "requirement": code, "obstacles": []}
            if code in fed:
                answer.update(source="leg", **{"from": fed[code]})
            elif seen[kind] == 1 and verified and kind in ask["rules"].get("identityReplaces", ["identity-card"]):
                answer.update(source="identity")
            else:
                fit = [
                    (at, held) for at, held in enumerate(ask["held"])
                    if held["document"]["type"] == kind and held["document"].get("requirement", code) == code and at not in spent
                ]
                judged = [(at, held, obstacle(held, leg["service"]["provider"], ask)) for at, held in fit]
                usable = [(at, held) for at, held, because in judged if because is None]
                if usable:
                    longest = max(held["document"].get("validUntil", "9999-12-31") for _, held in usable)
                    at, held = next(u for u in usable if u[1]["document"].get("validUntil", "9999-12-31") == longest)
                    spent.append(at)
                    answer.update(source="held", **{"from": held["holder"]})
                else:
                    answer["source"] = "bring" if requirement["mandatory"] else "optional"
                    answer["obstacles"] = [{"holder": held["holder"], "because": because} for _, held, because in judged]
                    if requirement["mandatory"]:
                        slots.setdefault((kind, seen[kind]), []).append({"leg": leg["leg"], "requirement": code})
            answers.append(answer)
    fields = [field for leg in ask["legs"] for field in leg.get("fields", [])]
    known = lambda field: verified and field.startswith("identity.") and matched(field[len("identity."):])
    asked, visit = len({field for field in fields if not known(field)}), 1 if slots else 0
    return {
        "requirements": answers,
        "bring": [{"document": kind, "for": uses} for (kind, _), uses in slots.items()],
        "saved": {
            "documents": {"required": required, "bring": len(slots), "saved": required - len(slots)},
            "fields": {"required": len(fields), "ask": asked, "saved": len(fields) - asked},
            "visits": {"required": len(providers), "need": visit, "saved": len(providers) - visit},
        },
    }


def replay(specs):
    vectors = json.loads((Path(specs) / "vectors/rules/once-only.json").read_text("utf-8"))
    told = []
    for case in vectors["cases"]:
        legs = [{**leg, "service": vectors["services"][leg["service"]]} for leg in case["ask"]["legs"]]
        told.append((case["comment"], case["expected"], read({**vectors["common"], **case["ask"], "legs": legs})))
    return [one for one in told if one[1] != one[2]], len(told)
