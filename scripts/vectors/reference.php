<?php

declare(strict_types=1);

/*
 * The signature scheme, carried out by what PHP itself does: `json_decode` reads, a cast prints numbers, `ksort` with
 * SORT_NATURAL sorts, `hash_hmac` signs. Nothing here imitates PHP, so what comes out is what PHP does.
 */

// The default of PHP; a php.ini may have another one.
ini_set('precision', '14');

/** For data of which nothing says what the platform makes: it must not become a vector. */
final class NoVector extends DomainException
{
}

/** The object in a JSON text. */
function decoded(string $json): array
{
    $value = json_decode($json, true, 512, JSON_THROW_ON_ERROR);
    if (!is_array($value) || ltrim($json)[0] !== '{') {
        throw new JsonException('not an object');
    }
    return $value;
}

/** Every value as `path:value`, sorted by path, joined by `;`. */
function canonicalString(array $data): string
{
    unset($data['signature']);
    if (is_array($data['general'] ?? null)) {
        unset($data['general']['signature']);
    }
    $texts = [];
    collect($data, '', $texts);
    assertNotRenumbered($data, $texts);
    ksort($texts, SORT_NATURAL);
    assertOneOrder($texts);
    $lines = [];
    foreach ($texts as $path => $text) {
        $lines[] = "$path:$text";
    }
    return implode(';', $lines);
}

/** Adds the text of each value below a path. */
function collect(array $level, string $above, array &$texts): void
{
    foreach ($level as $name => $value) {
        if ((string) $name === 'frame_mode') {
            continue;
        }
        // To PHP a path of "0" is as empty as one of nothing.
        $path = ($above ? "$above:" : '') . str_replace(':', '::', (string) $name);
        if (is_array($value)) {
            collect($value, $path, $texts);
            continue;
        }
        if (array_key_exists($path, $texts)) {
            throw new NoVector("two values have the path $path");
        }
        $texts[$path] = is_bool($value) ? (string) (int) $value : (string) $value;
        if (is_float($value) && preg_match('/\.\d+0E/', $texts[$path]) === 1) {
            throw new NoVector('PHP keeps zeros at the end of some halves, which nobody should have to imitate');
        }
    }
}

/** `array_merge`, as used on the way by the platform's SDK, would give whole numbers as names a new count. */
function assertNotRenumbered(array $data, array $texts): void
{
    $numbers = array_values(array_filter(array_keys($texts), 'is_int'));
    $isMerged = array_filter($data, 'is_array') !== [];
    if ($isMerged && $numbers !== array_keys($numbers)) {
        throw new NoVector('a name at the top level is a whole number');
    }
}

/** Some paths tie, and three can be in a circle: then the order of the data decides, which other languages forget. */
function assertOneOrder(array $texts): void
{
    $paths = array_map('strval', array_keys($texts));
    foreach ($paths as $index => $path) {
        foreach (array_slice($paths, $index + 1) as $later) {
            if (strnatcmp($path, $later) >= 0) {
                throw new NoVector("the order of $path and $later is open");
            }
        }
    }
}

function signatureOf(string $canonicalString, string $key): string
{
    return base64_encode(hash_hmac('sha512', $canonicalString, $key, true));
}

/** Whether data has one signature, in one of its two places, and the key gives it that one. */
function isSigned(array $data, string $key): bool
{
    $general = is_array($data['general'] ?? null) ? $data['general'] : [];
    $signatures = [$data['signature'] ?? null, $general['signature'] ?? null];
    $found = array_values(array_filter($signatures, static fn ($each) => $each !== null));
    if (count($found) !== 1 || !is_string($found[0])) {
        return false;
    }
    return hash_equals(signatureOf(canonicalString($data), $key), $found[0]);
}
