"""Runs signature.py against the vectors: python3 run_vectors.py [folder of the vectors]"""

import json
import sys
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from php_text import natural_compare, number_text
from signature import canonical_string, parse, sign, verify

folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[3] / "vectors")


def cases(topic):
    return json.loads((folder / f"{topic}.json").read_text("utf-8"))["cases"]


def document(case):
    data = parse(case["json"])
    return canonical_string(data) == case["canonical_string"] and sign(data, case["key"]) == case["signature"]


def order(case):
    return natural_compare(case["a"], case["b"]) == case["order"] == -natural_compare(case["b"], case["a"])


def number(case):
    return number_text(parse(case["json"])["n"]) == case["text"] and document(case)


def callback(case):
    # The last layer is not the signature's.
    holds = case["verdict"] == "accepted" or case["refused_by"] == "contract"
    return verify(case["body"], case["key"]) == holds


def link(case):
    signed = {name: value for name, value in case["parameters"].items() if not name.startswith("_")}
    switches = {True: "1", False: "0"}
    sent = {
        name: switches[value] if isinstance(value, bool) else str(value)
        for name, value in case["parameters"].items()
    }
    query = dict(parse_qsl(urlsplit(case["url"]).query, keep_blank_values=True, strict_parsing=True))
    return (
        canonical_string(signed) == case["canonical_string"]
        and sign(signed, case["key"]) == case["signature"]
        and query == {**sent, "signature": case["signature"]}
    )


topics = {
    "canonical-strings": document,
    "signatures": document,
    "natural-order": order,
    "number-texts": number,
    "callbacks": callback,
    "payment-page-links": link,
}
results = [(case["id"], check(case)) for topic, check in topics.items() for case in cases(topic)]
for name, passed in results:
    if not passed:
        print(f"failed: {name}")
print(f"{sum(passed for _, passed in results)} passed")
sys.exit(not all(passed for _, passed in results))
