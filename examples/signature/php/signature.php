<?php

declare(strict_types=1);

// Signs and verifies messages of the platform, with PHP 8 of 64 bits alone.

namespace Signature;

// A float is signed with 14 digits. That is PHP's default, but not that of every php.ini.
ini_set('precision', '14');

/** HMAC-SHA512 of the canonical string, in Base64. A key of nothing, which anybody has, is refused. */
function sign(array $data, #[\SensitiveParameter] string $key): string
{
    if ($key === '') {
        throw new \InvalidArgumentException('There is no key.');
    }
    return base64_encode(hash_hmac('sha512', canonicalString($data), $key, true));
}

/** Whether a body as it arrived has one signature, and the key makes that one. Look at its shape afterwards. */
function verify(string $body, #[\SensitiveParameter] string $key): bool
{
    try {
        $data = parse($body);
        $expected = sign($data, $key);
    } catch (\JsonException | \LengthException) {
        return false;
    }
    $general = is_array($data['general'] ?? null) ? $data['general'] : [];
    $found = $data['signature'] ?? $general['signature'] ?? null;
    $isOne = !isset($data['signature'], $general['signature']);
    return $isOne && is_string($found) && hash_equals($expected, $found);
}

/** Reads JSON. JSON_BIGINT_AS_STRING would keep digits that the platform, written in PHP, does not sign. */
function parse(string $body): array
{
    $data = json_decode($body, true, 512, JSON_THROW_ON_ERROR);
    if (!is_array($data)) {
        throw new \JsonException('A message is a JSON object.');
    }
    return $data;
}

/** Of all paths together, in bytes: a body of 64 kB can make gigabytes of them. */
const LARGEST = 100_000;

/** `path:value` of every value, in natural order, joined by `;`. */
function canonicalString(array $data): string
{
    $lines = [];
    $size = 0;
    foreach (lines($data) as $line) {
        $size += strlen($line[0]);
        if ($size > LARGEST) {
            throw new \LengthException('The paths are too long.');
        }
        $lines[] = $line;
    }
    usort($lines, fn ($one, $other) => strnatcmp($one[0], $other[0]));
    return implode(';', array_map(fn ($line) => "$line[0]:$line[1]", $lines));
}

/** A list and no array by path: of two values with one path, the second must not hide the first. */
function lines(array $level, string $above = '', int $depth = 0): iterable
{
    foreach ($level as $name => $value) {
        $isSignature = $name === 'signature' && ($depth === 0 || ($depth === 1 && $above === 'general:'));
        if ($name === 'frame_mode' || $isSignature) {
            continue;
        }
        $path = $above . str_replace(':', '::', (string) $name);
        if (is_array($value)) {
            // A path of "0" is as empty as one of nothing.
            yield from lines($value, $path ? "$path:" : '', $depth + 1);
        } else {
            yield [$path, is_bool($value) ? ($value ? '1' : '0') : (string) $value];
        }
    }
}
