"""Signs and verifies messages of the platform, with Python's standard library alone."""

import base64
import hashlib
import hmac
import json
import re
from functools import cmp_to_key


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
    """Reads JSON. A number becomes the text that is signed for it: floats would lose its digits."""
    data = json.loads(body, parse_int=number_text, parse_float=number_text, parse_constant=_refuse)
    if not isinstance(data, dict):
        raise ValueError("A message is a JSON object.")
    return data


def canonical_string(data: dict) -> str:
    """`path:value` of every value, in natural order, joined by `;`."""
    lines = sorted(_lines(data, "", 0), key=cmp_to_key(lambda a, b: natural_compare(a[0], b[0])))
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
    return value if isinstance(value, str) else number_text(json.dumps(value))


def number_text(number: str) -> str:
    """A number of JSON as PHP prints it: an integer of 64 bits by its digits, all else to 14 digits."""
    if re.fullmatch(r"-?[0-9]{1,19}", number) and -(2**63) <= int(number) < 2**63:
        return str(int(number))
    text = f"{float(number):.14G}"
    mantissa, _, exponent = text.partition("E")
    if not exponent:
        return text
    return f"{mantissa}{'' if '.' in mantissa else '.0'}E{exponent[0]}{exponent[1:].lstrip('0')}"


def natural_compare(first: str, second: str) -> int:
    """PHP's `strnatcmp`: digits in a row compare as numbers, blanks are skipped, all else by its bytes."""
    a, b = first.encode(), second.encode()
    if not a or not b:
        return bool(a) - bool(b)
    a, b = re.sub(rb"^0+(?=[0-9])", b"", a), re.sub(rb"^0+(?=[0-9])", b"", b)
    i = j = 0
    while True:
        i, j = _end(rb"\s*", a, i), _end(rb"\s*", b, j)
        x, y = a[i : _end(rb"[0-9]*", a, i)], b[j : _end(rb"[0-9]*", b, j)]
        if x and y:
            # A zero in front makes fractions of them.
            if len(x) != len(y) and b"0" not in (x[:1], y[:1]):
                return -1 if len(x) < len(y) else 1
            if x != y:
                return -1 if x < y else 1
            i, j = i + len(x), j + len(y)
            if i == len(a) or j == len(b):
                return (i < len(a)) - (j < len(b))
        x, y = a[i : i + 1] or b"\0", b[j : j + 1] or b"\0"
        if x != y:
            return -1 if x < y else 1
        i, j = i + 1, j + 1
        if i >= len(a) or j >= len(b):
            return (i < len(a)) - (j < len(b))


def _end(pattern: bytes, text: bytes, start: int) -> int:
    return re.compile(pattern).match(text, start).end()


def _refuse(constant: str):
    raise ValueError(f"{constant} is not JSON.")
