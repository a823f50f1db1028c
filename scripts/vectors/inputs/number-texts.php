<?php

declare(strict_types=1);

function number(string $id, string $about, string $number): array
{
    $key = 'secret';
    $json = "{\"n\":$number}";
    $canonicalString = canonicalString(decoded($json));
    return [
        'id' => "number-$id",
        'about' => $about,
        'key' => $key,
        'json' => $json,
        'number' => $number,
        'text' => substr($canonicalString, 2),
        'canonical_string' => $canonicalString,
        'signature' => signatureOf($canonicalString, $key),
    ];
}

return [
    // Integers
    number('zero', 'Zero.', '0'),
    number('one', 'One.', '1'),
    number('minus-one', 'Minus one.', '-1'),
    number('minus-zero', 'Minus zero is an integer, and there is only one zero.', '-0'),
    number('fen', 'A sum in fen.', '48560'),
    number('operation-id', 'An operation’s id of 14 digits.', '24101000000751'),
    number('operation-id-16', 'An operation’s id of 16 digits, still below 2^53.', '5028800010128225'),
    number('fifteen-digits', 'An integer of 15 digits has no exponent, although a float of that size would.', '100000000000000'),
    number('2-53-less-1', 'The last integer that every language holds.', '9007199254740991'),
    number('2-53', '2^53.', '9007199254740992'),
    number('2-53-plus-1', '2^53 + 1, which a float rounds.', '9007199254740993'),
    number('minus-2-53-less-1', '-2^53 - 1.', '-9007199254740993'),
    number('seventeen-digits', 'An integer of 17 digits.', '12345678901234567'),
    number('eighteen-digits', 'An integer of 18 digits, as ids of UnionPay have.', '190325115517201001'),
    number('2-63-less-1', 'The largest integer of 64 bits.', '9223372036854775807'),
    number('2-63', 'One more is a float to PHP.', '9223372036854775808'),
    number('minus-2-63', 'The smallest integer of 64 bits.', '-9223372036854775808'),
    number('minus-2-63-less-1', 'One less is a float.', '-9223372036854775809'),
    number('2-64-less-1', 'The largest integer of 64 bits without a sign: a float, too.', '18446744073709551615'),
    number('twenty-digits', 'An integer of 20 digits.', '12345678901234567890'),
    number('1-and-21-zeros', 'An integer of 22 digits.', '1000000000000000000000'),
    number('thirty-digits', 'An integer of 30 digits.', '123456789012345678901234567890'),
    number('four-hundred-digits', 'An integer larger than any float is INF.', str_repeat('9', 400)),
    // Floats without an exponent
    number('whole-float', 'A fraction of nothing goes.', '10.0'),
    number('whole-float-zeros', 'However many zeros it has.', '10.000'),
    number('float-zero', 'Zero as a float.', '0.0'),
    number('float-minus-zero', 'Minus zero as a float keeps its sign.', '-0.0'),
    number('half', 'A half.', '10.5'),
    number('zero-at-the-end', 'A zero at the end goes.', '10.50'),
    number('negative-float', 'A negative float.', '-1.5'),
    number('rate', 'An exchange rate.', '1.08876'),
    number('tenth', 'A tenth.', '0.1'),
    number('not-quite', 'What a sum of 0.1 and 0.2 is. PHP prints 14 digits.', '0.30000000000000004'),
    number('fourteen-digits', 'Fourteen digits stay.', '3.1415926535897'),
    number('fifteenth-digit', 'The fifteenth is rounded away.', '3.14159265358979'),
    number('rounds-to-even', 'An exact half is rounded to the even digit: down here …', '1234567890123.25'),
    number('rounds-to-even-up', '… and up here.', '1234567890123.75'),
    number('no-exact-half', 'What only looks like a half is rounded as what it is.', '1234567890123.35'),
    number('no-exact-half-small', 'So is this, a little below a half.', '1.00000001035885'),
    number('digits-before-the-point', 'Thirteen digits before the point leave one after it.', '1234567890123.44'),
    number('largest-without-exponent', 'The largest float without an exponent.', '99999999999999.0'),
    number('rounds-up-to-exponent', 'Rounded up, it gets one.', '99999999999999.5'),
    number('rounds-down', 'Rounded down, it does not.', '99999999999999.4'),
    number('smallest-without-exponent', 'The smallest without an exponent.', '0.0001'),
    number('small-digits', 'A small one with many digits.', '0.00012345678901234567'),
    // Exponents
    number('exponent-0', 'An exponent of 0 makes a float, which is a whole number.', '1e0'),
    number('minus-zero-exponent', 'So it keeps the sign of zero.', '-0e0'),
    number('exponent-2', 'A small exponent is carried out.', '4e2'),
    number('exponent-13', 'So is 13.', '1e13'),
    number('exponent-14', 'From 14 on, there is one in the text: a point, E, a sign.', '1e14'),
    number('hundred-billions', 'So is it for a float of 15 digits.', '100000000000000.0'),
    number('exponent-15', '15.', '1e15'),
    number('exponent-15-digits', '15, with digits.', '1.25e15'),
    number('exponent-21', '21, where JavaScript begins.', '1e21'),
    number('exponent-capital', 'A capital E is the same.', '1E+21'),
    number('exponent-100', 'Three digits.', '1e100'),
    number('exponent-300', 'Digits and exponent.', '1.5e300'),
    number('exponent-minus-1', 'A negative exponent is carried out.', '1e-1'),
    number('exponent-minus-4', 'Up to 4.', '1e-4'),
    number('exponent-minus-5', 'From 5 on, there is one in the text.', '1e-5'),
    number('small', 'The same without an exponent in JSON.', '0.00001'),
    number('small-fraction', 'With digits.', '0.000025'),
    number('exponent-minus-7', '7, one digit.', '1e-7'),
    number('exponent-minus-10', '10, two digits.', '1.5e-10'),
    number('largest', 'The largest float.', '1.7976931348623157e308'),
    number('smallest-normal', 'The smallest float of full precision.', '2.2250738585072014e-308'),
    number('smallest', 'The smallest float.', '5e-324'),
    number('too-small', 'What is smaller is 0.', '1e-400'),
    number('too-small-minus', 'Or -0.', '-1e-400'),
    number('too-large', 'What is larger is INF.', '1e999'),
    number('too-large-minus', 'Or -INF.', '-1e999'),
    ...drawn(2, 170, static function (string $number) {
        return number("random-$number", 'A number made by chance.', randomNumber());
    }),
];
