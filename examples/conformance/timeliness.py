"""The scheme `timeliness` in Python 3, written from its README: was the contact with a citizen in time?

Reads one request a line and writes one answer a line, so that the conformance suite can try it:

    regelvaerk conformance --command "python3 examples/conformance/timeliness.py" --scheme timeliness
"""

import json
import math
import sys
from decimal import Decimal

CHECKED = ("2019-12-31", "2020-04-01")
PERIOD = 12
CONVERSATIONS = 4
FACTS = ("periodMonths", "exemptMonths", "conversations")
ROUNDINGS = ("up", "down", "nearest")


def rounded(required):
    """The requirement in whole conversations, by each way to round it; a half goes up."""
    return {"up": math.ceil(required), "down": math.floor(required), "nearest": math.floor(required + Decimal("0.5"))}


def answer(request):
    facts, options = request["facts"], request["options"]
    for of, problems in (("options", option_problems(options)), ("facts", fact_problems(facts))):
        if problems:
            return {"error": {"of": of, "problems": problems}}
    if not CHECKED[0] <= options["on"] <= CHECKED[1]:
        return not_covered("law")
    if options.get("knownOn", CHECKED[0]) < CHECKED[0]:
        return not_covered("conversations")
    return assess({name: facts.get(name) for name in FACTS}, options.get("readings", {}))


def assess(facts, readings):
    period, exempt, held = (facts[name] for name in FACTS)
    gaps = []
    if period is not None and period != PERIOD:
        gaps.append("period-length")
    if period is not None and exempt is not None and exempt >= period:
        gaps.append("exempt-throughout")
    if gaps:
        return not_covered(*gaps)
    unknown = [name for name in FACTS if facts[name] is None]
    if unknown:
        return {"outcome": "open", "questions": [{"kind": "fact", "fact": name} for name in unknown]}
    return judged(rounded((period - exempt) * CONVERSATIONS / PERIOD), int(held), readings)


def judged(required, held, readings):
    """The rounding is asked only where the ways to round tell enough conversations from too few."""
    enough = {way: held >= required[way] for way in ROUNDINGS}
    if len(set(enough.values())) == 1:
        return verdict(enough["up"], required, held, [])
    way = readings.get("rounding")
    if way is None:
        return {"outcome": "open", "questions": [{"kind": "reading", "reading": "rounding"}]}
    return verdict(enough[way], required, held, [{"reading": "rounding", "option": way, "by": "caller"}])


def verdict(in_time, required, held, taken):
    if not in_time:
        return {"outcome": "not-fulfilled", "findings": [{"condition": "conversations", "status": "failed"}], "readings": taken}
    award = {"required": {"least": required["down"], "most": required["up"]}, "held": held}
    return {"outcome": "fulfilled", "award": award, "readings": taken}


def not_covered(*missing):
    return {"outcome": "not-covered", "gaps": [{"missing": name} for name in missing]}


def option_problems(options):
    way = options.get("readings", {}).get("rounding")
    return [] if way is None or way in ROUNDINGS else [{"path": "readings.rounding", "code": "unexpected"}]


def fact_problems(facts):
    expected = {
        "periodMonths": lambda months: months > 0 and whole(months * 100),
        "exemptMonths": lambda months: months >= 0 and whole(months * 100),
        "conversations": lambda held: held >= 0 and whole(held),
    }
    problems = [{"path": name, "code": "unexpected"} for name in FACTS if name in facts and not expected[name](facts[name])]
    problems += [{"path": name, "code": "unknown-key"} for name in facts if name not in FACTS]
    if not problems and facts.get("exemptMonths", 0) > facts.get("periodMonths", math.inf):
        problems = [{"path": "exemptMonths", "code": "contradiction"}]
    return problems


def whole(number):
    return number == int(number)


def main(answered=answer):
    for line in sys.stdin:
        request = json.loads(line, parse_float=Decimal, parse_int=Decimal)
        print(json.dumps(answered(request)), flush=True)


if __name__ == "__main__":
    main()
