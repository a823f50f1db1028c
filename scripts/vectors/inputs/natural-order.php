<?php

declare(strict_types=1);

function pair(string $id, string $about, string $a, string $b, string $key = 'secret'): array
{
    $order = strnatcmp($a, $b) <=> 0;
    $canonicalString = $order > 0 ? "$b:2;$a:1" : "$a:1;$b:2";
    return [
        'id' => "order-$id",
        'about' => $about,
        'key' => $key,
        'a' => $a,
        'b' => $b,
        'order' => $order,
        'canonical_string' => $canonicalString,
        'signature' => signatureOf($canonicalString, $key),
    ];
}

return [
    // Numbers
    pair('numbers', 'Digits in a row compare as a number.', 'item2', 'item10'),
    pair('numbers-only', 'Numbers alone.', '100', '99'),
    pair('number-and-letter', 'A number before a letter is compared first.', '1a', '9'),
    pair('number-and-letter-longer', 'However long the whole is.', '1a', '10'),
    pair('same-number', 'The same number, and then a letter.', 'a10b', 'a10c'),
    pair('number-ends', 'A text that ends in a number comes before one that goes on.', 'a1', 'a1b'),
    pair('number-ends-zero-character', 'Also where that goes on with a character zero.', 'a1', "a1\0"),
    pair('blank-ends-zero-character', 'Behind a blank that ends a text PHP reads a zero, too, so that these tie.', 'a ', "a\0"),
    pair('zero-character', 'A character zero is a character.', "a\0b", "a\0c"),
    pair('indexes', 'Indexes in paths.', 'positions:2:quantity', 'positions:10:quantity'),
    pair('beyond-64-bits', 'Numbers beyond 64 bits compare by their digits.', '18446744073709551616', '18446744073709551615'),
    pair('very-long', 'Numbers of 40 digits.', 'a' . str_repeat('9', 40), 'a1' . str_repeat('0', 40)),
    pair('two-numbers', 'The first number decides.', 'a2b10', 'a10b2'),
    pair('second-number', 'If it is the same, the second.', 'a2b10', 'a2b9'),
    // Zeros in front
    pair('zero-in-front', 'A number with a zero in front compares like a fraction, digit by digit.', 'item01', 'item1'),
    pair('zeros-in-front', 'More zeros come before fewer.', 'a001', 'a01'),
    pair('zero-and-larger', 'So 0123 comes before 013.', 'a0123', 'a013'),
    pair('zero-and-long', 'And 09 before 1000, and before 2.', 'a09', 'a2'),
    pair('zero-alone', 'A zero alone, too.', 'a0', 'a1'),
    pair('zero-and-zeros', 'One zero before two.', 'a0', 'a00'),
    pair('leading-zeros-of-all', 'Zeros at the beginning of the whole path do not count: this is a tie.', '01', '1'),
    pair('leading-zeros-of-all-larger', 'So 007 is 7 there.', '007', '8'),
    pair('leading-zeros-of-all-longer', 'And 01a is longer than 1.', '1', '01a'),
    pair('leading-zeros-below', 'After a colon they count.', 'a:01', 'a:1'),
    pair('zero-index', 'Zeros after a colon.', 'a:0', 'a:00'),
    // Case and signs
    pair('upper-case', 'Upper case comes before lower case.', 'B', 'a'),
    pair('upper-case-last', 'All of it.', 'Z', 'a'),
    pair('mixed-case', 'Also within a name.', 'payIp', 'payment'),
    pair('pay-type', 'payType before paymentCard: T is upper case.', 'payType', 'paymentCard'),
    pair('redirect', 'A name before the longer one that begins with it.', 'redirect', 'redirect_fail_url'),
    pair('token', 'Another one.', 'token', 'token_status'),
    pair('hyphen', 'The same with a hyphen.', 'a', 'a-b'),
    pair('path-longer', 'A path before the longer one that begins with it.', 'a', 'a:x'),
    pair('digit-before-colon', 'A digit comes before a colon.', 'a:x', 'a1'),
    pair('hyphen-before-colon', 'A hyphen comes before a colon.', 'a:x', 'a-b'),
    pair('letter-after-colon', 'A letter comes after a colon.', 'a:x', 'ab'),
    pair('underscore-after-colon', 'An underscore comes after a colon.', 'a:x', 'a_b'),
    pair('doubled-colon', 'A doubled colon, from a colon in a name, comes before a letter.', 'a::b', 'a:b'),
    pair('capital-underscore', 'Upper case, underscore, lower case.', 'aB', 'a_'),
    // Blanks
    pair('blank-skipped', 'A blank is skipped.', 'aa', 'a b'),
    pair('blank-skipped-after', 'The same from the other side.', 'a b', 'ac'),
    pair('blank-tie', 'So these tie.', 'ab', 'a b'),
    pair('blank-tab', 'A tab is a blank.', "a\tb", 'ab'),
    pair('blank-line', 'So is a line break.', "a\nb", 'ab'),
    pair('blank-at-the-end', 'A blank at the end counts.', 'a', 'a '),
    pair('blanks-at-the-end', 'How many does not.', 'a ', 'a  '),
    pair('blank-end-and-letter', 'It comes before a letter.', 'a ', 'ab'),
    pair('blank-at-the-start', 'A blank at the start is skipped.', ' a', 'a'),
    pair('blank-after-number', 'A blank after a number counts.', 'a1 b', 'a1b'),
    pair('blank-between-digits', 'A blank between digits ends the number.', 'a1 2', 'a12'),
    pair('no-break-space', 'A no-break space is no blank.', "a\u{a0}b", 'ab'),
    pair('blank-and-colon', 'A blank below a path.', 'a:', 'a: '),
    // Characters
    pair('accent', 'é comes after z.', 'z', 'é'),
    pair('chinese', 'Chinese names compare by their bytes.', '城市', '街道'),
    pair('utf8', 'U+FF5E before U+1F600, whose units of UTF-16 are smaller.', '～', '😀'),
    pair('utf8-edge', 'U+FFFF before U+10000.', "\u{ffff}", "\u{10000}"),
    pair('wide-digits', 'Wide digits are no digits.', 'a１０', 'a２'),
    pair('other-digits', 'Nor are those of other scripts.', 'a١٠', 'a٢'),
    // Nothing
    pair('nothing', 'Nothing and nothing tie.', '', ''),
    pair('nothing-and-letter', 'Nothing comes before anything.', '', 'a'),
    pair('nothing-and-blank', 'Even before a blank.', '', ' '),
    pair('same', 'A path and itself tie.', 'payment:id', 'payment:id'),
    ...drawn(3, 200, static function (string $number) {
        return pair("random-$number", 'Two paths made by chance.', ...randomPaths());
    }),
];
