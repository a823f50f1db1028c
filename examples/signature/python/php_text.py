"""How PHP, in which the platform is written, prints numbers and orders texts."""

import re


def number_text(number) -> str:
    """A number as PHP prints it: an integer of 64 bits by its digits, all else as a float, to 14 digits."""
    if isinstance(number, int) and -(2**63) <= number < 2**63:
        return str(number)
    mantissa, _, exponent = f"{float(str(number)):.14G}".partition("E")
    if not exponent:
        return mantissa
    return mantissa + ("" if "." in mantissa else ".0") + "E" + exponent[0] + exponent[1:].lstrip("0")


_zeros = re.compile(rb"(?:0+(?=[0-9]))?")
_blanks = re.compile(rb"[ \t\n\v\f\r]*")
_digits = re.compile(rb"[0-9]*")


def natural_compare(first: str, second: str) -> int:
    """PHP's `strnatcmp`: digits in a row compare as numbers, blanks are skipped, all else by its bytes."""
    a, b = first.encode(), second.encode()
    if not a or not b:
        return _compare(len(a), len(b))
    # Positions, not slices: a stranger's body can have two paths of half a megabyte.
    i, j = _zeros.match(a).end(), _zeros.match(b).end()
    while True:
        i, j = _blanks.match(a, i).end(), _blanks.match(b, j).end()
        x, y = _digits.match(a, i)[0], _digits.match(b, j)[0]
        if x and y:
            # A zero in front makes fractions of them.
            if len(x) != len(y) and b"0" not in (x[:1], y[:1]):
                return _compare(len(x), len(y))
            if x != y:
                return _compare(x, y)
            i, j = i + len(x), j + len(y)
            if i == len(a) or j == len(b):
                return (j == len(b)) - (i == len(a))
        # At the end PHP reads a zero.
        c, d = a[i : i + 1] or b"\0", b[j : j + 1] or b"\0"
        if c != d:
            return _compare(c, d)
        i, j = i + 1, j + 1
        if i >= len(a) or j >= len(b):
            return (j >= len(b)) - (i >= len(a))


def _compare(a, b) -> int:
    return (a > b) - (a < b)
