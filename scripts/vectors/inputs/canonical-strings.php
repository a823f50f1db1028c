<?php

declare(strict_types=1);

/** A document, and what PHP makes of it. */
function document(string $id, string $about, string $json, string $key = 'secret'): array
{
    $canonicalString = canonicalString(decoded($json));
    return [
        'id' => "canonical-$id",
        'about' => $about,
        'key' => $key,
        'json' => $json,
        'canonical_string' => $canonicalString,
        'signature' => signatureOf($canonicalString, $key),
    ];
}

/** `{"0":"v0",…}` and the like. */
$numbered = static fn (int $count, callable $each): string => implode(',', array_map($each, range(0, $count - 1)));

$cases = [
    // Paths
    document('one-value', 'One value: its name, a colon, its text.', '{"project_id":200}'),
    document('nested', 'The names on the way to a value make its path, with a colon between them.', '{"payment":{"sum":{"amount":1000}}}'),
    document('several-values', 'Lines are sorted by path and joined by a semicolon, with none at the end.', '{"payment":{"status":"success","id":"000049"}}'),
    document('array', 'An element of an array has its index, from 0 on, for a name.', '{"project_id":[183,184]}'),
    document('array-of-objects', 'Objects in an array.', '{"errors":[{"code":1,"message":"one"},{"code":2,"message":"two"}]}'),
    document('array-in-array', 'An array in an array.', '{"a":[[1,2],[3]]}'),
    document('object-like-array', 'An object with indexes for names signs like the array.', '{"a":{"0":"x","1":"y"}}'),
    document('colon-in-name', 'A colon in a name is doubled.', '{"a:b":1}'),
    document('colon-in-name-below', 'A colon in a name is doubled at every level.', '{"x":{"a:b":1}}'),
    document('colon-in-name-of-object', 'A colon in the name of an object is doubled, too.', '{"a:b":{"c":1}}'),
    document('colons-only', 'A name of colons.', '{"::":1}'),
    document('colon-in-value', 'A colon in a value is not doubled.', '{"a":"b:c"}'),
    document('semicolon-in-value', 'A semicolon in a value stays as it is.', '{"a":"1;b:2"}'),
    document('like-semicolon-in-value', 'Two fields sign like one with a semicolon: a signature proves no structure.', '{"a":"1","b":"2"}'),
    document('colon-in-name-collides', 'Another document with the same string: a doubled colon is also what a name of nothing leaves.', '{"a":{"":{"b":1}}}'),
    document('semicolon-in-name', 'A semicolon in a name stays as it is.', '{"a;b":1}'),
    document('empty-name', 'A name of nothing.', '{"":1}'),
    document('empty-name-above', 'Below a first name of nothing, paths begin anew: PHP takes the path for none.', '{"":{"payment":{"status":"success"}}}'),
    document('empty-name-below', 'A name of nothing further down stays as two colons.', '{"a":{"":1}}'),
    document('zero-name-above', 'Below a first name of 0, paths begin anew: PHP takes the text 0 for false.', '{"0":{"a":1},"b":2}'),
    document('zero-name-below', 'A name of 0 further down is a name like any other.', '{"a":{"0":{"b":1}}}'),
    document('two-zeros-name-above', 'A first name of 00 is a name like any other.', '{"00":{"a":1}}'),
    document('blank-in-name', 'A blank in a name stays.', '{"a b":1,"a_b":2}'),
    document('chinese-name', 'Chinese names.', '{"城市":"广州市","街道":"天河路1号"}'),
    document('proto-name', 'A name that means something in JavaScript means nothing here.', '{"__proto__":{"a":1},"constructor":2}'),
    document('deep', 'Twenty levels.', str_repeat('{"a":', 20) . '1' . str_repeat('}', 20)),
    document('nothing', 'No values at all: the canonical string is empty, and yet it has a signature.', '{}'),
    document('long-name', 'A name of 300 characters.', '{"' . str_repeat('long_name_', 30) . '":1}'),

    // Values
    document('text', 'A text is signed as it is.', '{"a":"Order 155860015"}'),
    document('empty-text', 'Nothing comes after the colon of an empty text.', '{"description":""}'),
    document('null', 'Null signs like an empty text.', '{"a":null,"b":1}'),
    document('true', 'True is 1.', '{"a":true}'),
    document('false', 'False is 0. To print a boolean as a text gives nothing in PHP, and False in Python.', '{"a":false}'),
    document('text-true', 'The text true is no boolean.', '{"a":"true","b":"false"}'),
    document('integer', 'An integer has its digits.', '{"amount":1000}'),
    document('negative-integer', 'A negative integer.', '{"amount":-5}'),
    document('zero', 'Zero. It is false in many languages, but a value like any other.', '{"a":0}'),
    document('text-number', 'A number in a text is a text: its zeros stay.', '{"code":"000049","rate":"10.00"}'),
    document('whole-float', 'A fraction of nothing goes.', '{"rate":10.0}'),
    document('float', 'A fraction.', '{"rate":10.50}'),
    document('large-integer', 'An integer beyond 2^53 has all its digits.', '{"id":9007199254740993}'),
    document('largest-integer', 'The largest integer of 64 bits.', '{"id":9223372036854775807}'),
    document('integer-beyond-64-bits', 'An integer beyond 64 bits is a float to PHP.', '{"id":12345678901234567890}'),
    document('exponent', 'A number with an exponent is a float.', '{"n":1e3,"m":1e21}'),
    document('minus-zero', 'Minus zero is an integer, and 0; as a float it is -0.', '{"a":-0,"b":-0.0}'),
    document('empty-object', 'An empty object adds no line.', '{"a":{},"b":1}'),
    document('empty-array', 'An empty array adds no line.', '{"a":[],"b":1}'),
    document('only-empty', 'Nothing but empty objects and arrays.', '{"a":{},"b":[],"c":{"d":[{}]}}'),
    document('array-with-empty-object', 'An empty object in an array takes an index.', '{"a":[{},{"b":1}]}'),
    document('array-with-null', 'Null in an array takes an index, and has a line.', '{"a":[null,1]}'),
    document('chinese', 'Chinese text is signed as UTF-8, never as escapes.', '{"customer":{"first_name":"倩文","last_name":"伍","city":"广州市"}}'),
    document('escaped-chinese', 'Escapes of JSON are read before: this signs like the same in characters.', '{"customer":{"first_name":"\u5029\u6587","last_name":"\u4f0d","city":"\u5e7f\u5dde\u5e02"}}'),
    document('escaped-slash', 'An escaped slash is a slash.', '{"url":"https:\/\/shop.example.com\/paid"}'),
    document('escaped-name', 'Escapes in names are read, too.', '{"\u0061\u003ab":1}'),
    document('emoji', 'A character beyond U+FFFF.', '{"a":"😀"}'),
    document('escaped-emoji', 'The same, written as two escapes.', '{"a":"\ud83d\ude00"}'),
    document('composed', 'Text is not normalised: é as one character …', '{"a":"caf\u00e9"}'),
    document('decomposed', '… is not é as e and an accent.', '{"a":"cafe\u0301"}'),
    document('line-break', 'A line break stays a line break.', '{"a":"two\nlines","b":"a\ttab"}'),
    document('quotes', 'Quotes and backslashes.', '{"a":"say \"yes\"","b":"back\\\\slash"}'),
    document('blanks', 'Blanks around a text belong to it.', '{"a":" x ","b":" "}'),
    document('zero-character', 'A character zero is a character.', '{"a":"x\u0000y"}'),
    document('html', 'Nothing is escaped: <, >, &, \', /.', '{"a":"<b>B&W</b> \'x\' a/b"}'),
    document('percent', 'Nothing is encoded for URLs.', '{"a":"100% + x=y&z"}'),
    document('json-in-text', 'JSON in a text is a text.', '{"interface_type":"{\"id\":23}"}'),
    document('white-space', 'White space between the parts of JSON has no meaning.', "{\n  \"a\" : 1 ,\r\n\t\"b\" : [ 2 , 3 ]\n}"),
    document('line-separator', 'U+2028 is a character like any other.', '{"a":"x\u2028y"}'),

    // What is left out
    document('signature', 'The signature itself is left out.', '{"a":1,"signature":"x"}'),
    document('general-signature', 'The signature in general is left out, too.', '{"general":{"project_id":200,"signature":"x"}}'),
    document('signature-elsewhere', 'Of any other object, signature is a value like any other.', '{"payment":{"signature":"x","id":"1"}}'),
    document('signature-in-array', 'So it is in an array.', '{"operations":[{"signature":"x"}]}'),
    document('signature-of-object', 'A signature that is an object is left out with everything in it.', '{"a":1,"signature":{"b":2}}'),
    document('general-general-signature', 'Only general at the top level has one.', '{"general":{"general":{"signature":"x"}}}'),
    document('frame-mode', 'frame_mode is left out.', '{"a":1,"frame_mode":"popup"}'),
    document('frame-mode-below', 'frame_mode is left out at every level.', '{"a":{"frame_mode":"popup","b":1}}'),
    document('frame-mode-of-object', 'So is everything in it.', '{"a":{"frame_mode":{"c":1},"b":1}}'),
    document('frame-mode-like', 'Names that only resemble it stay.', '{"frame_mode_2":1,"Frame_mode":2}'),
    document('signature-like', 'So do those that resemble the signature.', '{"Signature":1,"signature_2":2}'),

    // Order
    document('eleven-elements', 'Index 10 comes after 9, not after 1.', '{"a":[' . $numbered(11, static fn ($n) => "\"v$n\"") . ']}'),
    document('hundred-and-one-elements', 'Index 100 comes last.', '{"a":[' . $numbered(101, static fn ($n) => (string) $n) . ']}'),
    document('eleven-positions', 'So it does where objects stand in the array.', '{"positions":[' . $numbered(11, static fn ($n) => "{\"quantity\":$n}") . ']}'),
    document('numbered-names', 'Numbers in names compare as numbers.', '{"item10":1,"item2":2}'),
    document('numbers-as-names', 'Names of digits only, beside one that begins with a digit.', '{"10":"x","9":"y","1a":"z"}'),
    document('numbers-in-the-middle', 'Numbers in the middle of names.', '{"a10b":1,"a9b":2,"a9c":3}'),
    document('long-numbers', 'Numbers longer than 64 bits.', '{"a18446744073709551616":1,"a18446744073709551615":2}'),
    document('leading-zeros', 'A number with a zero in front compares like a fraction.', '{"a1":1,"a01":2,"a001":3,"a2":4}'),
    document('upper-case', 'Upper case comes before lower case.', '{"b":1,"B":2,"a":3,"Z":4}'),
    document('pay-names', 'Of the method page: payIp, payType, paymentCard. A sort by the user’s language swaps the last two.', '{"paymentCard":1,"payType":2,"payIp":3}'),
    document('redirect-names', 'redirect before redirect_fail_url, token before token_status.', '{"token_status":1,"token":2,"redirect_fail_url":3,"redirect":4}'),
    document('by-path', 'Lines are sorted by path, not with their values: a before a-b, although "a:" comes after "a-".', '{"a-b":"y","a":"z"}'),
    document('by-path-numbers', 'So a comes before a1.', '{"a1":"y","a":"z"}'),
    document('path-of-object', 'But a path below an object goes on with a colon: a1 before a:x.', '{"a":{"x":1},"a1":2}'),
    document('path-of-object-hyphen', 'A hyphen stands before the colon, too.', '{"a":{"x":1},"a-b":2}'),
    document('path-of-object-underscore', 'An underscore stands after it.', '{"a":{"x":1},"a_b":2}'),
    document('whole-paths', 'Whole paths are sorted, so fields of one object can be apart.', '{"a":{"z":1,"b":2},"a!":3,"A":4}'),
    document('utf8-order', 'U+FF5E before U+1F600: bytes of UTF-8 decide, not units of UTF-16.', '{"😀":1,"～":2}'),
    document('accents', 'é comes after z: its bytes are larger.', '{"é":1,"z":2,"e":3}'),
    document('chinese-order', 'Chinese names in the order of their bytes.', '{"街道":1,"城市":2,"区":3}'),
    document('blank-order', 'A blank in a name is skipped: aa, a b, ac.', '{"ac":1,"a b":2,"aa":3}'),
    document('nothing-first', 'A name of nothing comes first.', '{"a":1,"":2,"0":3}'),

    // Messages of the contract
    document('gate-purchase', 'A purchase through Gate.', '{"general":{"project_id":200,"payment_id":"ORDER_155860015"},"customer":{"id":"123","ip_address":"183.57.40.238","first_name":"倩文","last_name":"伍","phone":"13632264147","email":"customer@example.com","street":"天河路1号","city":"广州市","zip":"510000","country":"CN"},"payment":{"amount":1000,"currency":"CNY","description":"Order 155860015"},"return_url":{"success":"https://shop.example.com/paid"}}'),
    document('gate-purchase-other-order', 'The same, its fields in another order: nothing changes.', '{"return_url":{"success":"https://shop.example.com/paid"},"payment":{"description":"Order 155860015","currency":"CNY","amount":1000},"customer":{"country":"CN","zip":"510000","city":"广州市","street":"天河路1号","email":"customer@example.com","phone":"13632264147","last_name":"伍","first_name":"倩文","ip_address":"183.57.40.238","id":"123"},"general":{"payment_id":"ORDER_155860015","project_id":200}}'),
    document('status-request', 'A question for a status.', '{"general":{"project_id":200,"payment_id":"ORDER_155860015"}}'),
    document('data-api-request', 'A request to the Data API.', '{"interval":{"from":"2019-03-25 00:00:00","to":"2019-03-25 23:59:59"},"project_id":[200],"limit":100,"offset":0}', 'key of the token'),
];

$keys = ['secret', 'another test key', '密钥'];
return [
    ...$cases,
    ...drawn(1, 230, static fn (string $number) => document("random-$number", 'A document made by chance.', randomDocument(), $keys[mt_rand(0, 2)])),
];
