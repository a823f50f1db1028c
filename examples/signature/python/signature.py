"""Signs and verifies messages of the platform, with Python's standard library alone."""

import base64
import hashlib
import hmac
import json
from functools import cmp_to_key

from php_text import natural_compare, number_text


def sign(data: dict, key: str) -> str:
    """HMAC-SHA512 of the canonical string, in Base64. A key of nothing, which anybody has, is refused."""
    if not key:
        raise TypeError("There is no key.")
    digest = hmac.new(key.encode(), canonical_string(data).encode(), hashlib.sha512).digest()
    return base64.b64encode(digest).decode()


def verify(body: str, key: str) -> bool:
    """Whether a body as it arrived has one signature, and the key makes that one. Look at its shape afterwards."""
    try:
        data = parse(body)
        general = data.get("general")
        found = [data.get("signature"), general.get("signature") if isinstance(general, dict) else None]
        found = [signature for signature in found if signature is not None]
        if len(found) != 1 or not isinstance(found[0], str):
            return False
        return hmac.compare_digest(found[0].encode(), sign(data, key).encode())
    except (ValueError, RecursionError):
        return False


def parse(body: str) -> dict:
    """Reads JSON, in which Python would take NaN and Infinity for numbers."""
    data = json.loads(body, parse_constant=_refuse)
    if not isinstance(data, dict):
        raise ValueError("A message is a JSON object.")
    return data


def _refuse(constant: str):
    raise ValueError(f"{constant} is not JSON.")


# Of all paths together, in characters: a body of 64 kB can make gigabytes of them.
LARGEST = 100_000


def canonical_string(data: dict) -> str:
    """`path:value` of every value, in natural order, joined by `;`."""
    lines, size = [], 0
    for line in _lines(data, "", 0):
        size += len(line[0])
        if size > LARGEST:
            raise ValueError("The paths are too long.")
        lines.append(line)
    lines.sort(key=cmp_to_key(lambda a, b: natural_compare(a[0], b[0])))
    return ";".join(f"{path}:{text}" for path, text in lines)


def _lines(level, above, depth):
    for name, value in level.items() if isinstance(level, dict) else enumerate(level):
        if name == "frame_mode" or (name == "signature" and (depth == 0 or (depth == 1 and above == "general:"))):
            continue
        path = above + str(name).replace(":", "::")
        if isinstance(value, (dict, list)):
            # To PHP a path of "0" is as empty as one of nothing.
            yield from _lines(value, "" if path in ("", "0") else path + ":", depth + 1)
        else:
            yield path, _text(value)


def _text(value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    return value if isinstance(value, str) else number_text(value)
