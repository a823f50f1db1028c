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


_zeros = re.compile(rb"^0+(?=[0-9])")
_digits = re.compile(rb"[0-9]*")


def natural_compare(first: str, second: str) -> int:
    """PHP's `strnatcmp`: digits in a row compare as numbers, blanks are skipped, all else by its bytes."""
    a, b = first.encode(), second.encode()
    if not a or not b:
        return _compare(len(a), len(b))
    a, b = _zeros.sub(b"", a), _zeros.sub(b"", b)
    while True:
        a, b = a.lstrip(), b.lstrip()
        x, y = _digits.match(a)[0], _digits.match(b)[0]
        if x and y:
            # A zero in front makes fractions of them.
            if len(x) != len(y) and b"0" not in (x[:1], y[:1]):
                return _compare(len(x), len(y))
            if x != y:
                return _compare(x, y)
            a, b = a[len(x) :], b[len(y) :]
        if a[:1] != b[:1]:
            return _compare(a[:1], b[:1])
        if len(a) < 2 or len(b) < 2:
            return _compare(len(a), len(b))
        a, b = a[1:], b[1:]


def _compare(a, b) -> int:
    return (a > b) - (a < b)
