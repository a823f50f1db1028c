<?php

declare(strict_types=1);

/** A canonical string that has been published, with or without a signature; PHP has to make the same. */
function published(object $case, int $index): array
{
    $json = json_encode($case->json, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
    $key = $case->key ?? 'secret';
    $signature = signatureOf($case->canonical_string, $key);
    if (canonicalString(decoded($json)) !== $case->canonical_string || ($case->signature ?? $signature) !== $signature) {
        throw new LogicException("PHP makes something else of what was published: $case->source");
    }
    return [
        'id' => sprintf('published-%02d', $index + 1),
        'about' => isset($case->signature) ? 'Canonical string and signature as published.' : 'Canonical string as published; the signature is ours.',
        'source' => $case->source,
        'key' => $key,
        'json' => $json,
        'canonical_string' => $case->canonical_string,
        'signature' => $signature,
    ];
}

/** The same document signed with a key of some kind. */
function keyed(string $id, string $about, string $key, string $json = '{"payment":{"id":"000049","status":"success"}}'): array
{
    $canonicalString = canonicalString(decoded($json));
    return [
        'id' => "key-$id",
        'about' => $about,
        'key' => $key,
        'json' => $json,
        'canonical_string' => $canonicalString,
        'signature' => signatureOf($canonicalString, $key),
    ];
}

$published = json_decode(file_get_contents(__DIR__ . '/published.json'), false, 512, JSON_THROW_ON_ERROR);
$all = [...$published->signed, ...$published->unsigned];
$long = static fn (int $length): string => substr(str_repeat('a test key of many characters ', 10), 0, $length);

return [
    ...array_map(published(...), $all, array_keys($all)),
    keyed('short', 'A key of one character.', 'k'),
    keyed('digits', 'A key of digits is a text.', '0123456789'),
    keyed('hexadecimal', 'A key that looks like hexadecimal is a text: nothing is decoded.', '00ff00ff00ff00ff'),
    keyed('base64', 'Nor is Base64.', 'dGVzdCBrZXk='),
    keyed('chinese', 'A key is used as UTF-8.', '测试密钥'),
    keyed('emoji', 'Also beyond U+FFFF.', 'key 😀'),
    keyed('accent', 'Not as Latin-1.', 'clé de test'),
    keyed('blanks-around', 'Blanks around a key belong to it.', ' secret '),
    keyed('line-break', 'So does a line break, as a file may end with one.', "secret\n"),
    keyed('signs', 'Signs.', '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'),
    keyed('127-bytes', 'A key a byte shorter than a block of SHA-512.', $long(127)),
    keyed('128-bytes', 'A key as long as a block.', $long(128)),
    keyed('129-bytes', 'A longer key is hashed first: any library of HMAC does it.', $long(129)),
    keyed('256-bytes', 'A much longer one.', $long(256)),
    keyed('129-bytes-chinese', 'Bytes count, not characters.', str_repeat('密', 43)),
    keyed('nothing-to-sign', 'Nothing to sign: an empty canonical string.', 'secret', '{}'),
    keyed('long-text', 'A text of 10,000 characters.', 'secret', '{"a":"' . str_repeat('0123456789', 1000) . '"}'),
    keyed('chinese-text', 'Text and key in Chinese.', '测试密钥', '{"city":"广州市"}'),
    keyed('plus-and-slash', 'A signature with + and /, which change in a URL if they are not encoded.', 'secret', '{"payment":{"id":"A-2"}}'),
];
