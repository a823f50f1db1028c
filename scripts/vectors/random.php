<?php

declare(strict_types=1);

/*
 * Chance with a seed: PHP gives the same numbers for it on every machine. Each topic has a seed of its own, so that a
 * case more in one changes no other.
 */

/** As many cases as asked for; what cannot be a vector is made again. */
function drawn(int $seed, int $count, callable $make): array
{
    mt_srand($seed);
    $cases = [];
    while (count($cases) < $count) {
        try {
            $cases[] = $make(sprintf('%03d', count($cases) + 1));
        } catch (NoVector) {
            continue;
        }
    }
    return $cases;
}

function oneOf(array $choices): mixed
{
    return $choices[mt_rand(0, count($choices) - 1)];
}

function times(int $count, callable $make): array
{
    return $count > 0 ? array_map(static fn () => $make(), range(1, $count)) : [];
}

/** A JSON number of any form. */
function randomNumber(): string
{
    $sign = oneOf(['', '', '', '-']);
    $digits = static fn (int $count): string => mt_rand(1, 9) . implode('', times($count, static fn () => mt_rand(0, 9)));
    return $sign . match (mt_rand(0, 5)) {
        0 => $digits(mt_rand(0, 14)),
        1 => $digits(mt_rand(14, 22)),
        2 => $digits(mt_rand(0, 5)) . '.' . mt_rand(0, 9) . $digits(mt_rand(0, 12)),
        3 => '0.' . str_repeat('0', mt_rand(0, 8)) . $digits(mt_rand(0, 15)),
        4 => $digits(0) . oneOf(['e', 'E']) . oneOf(['', '+', '-']) . mt_rand(0, 40),
        5 => $digits(1) . '.' . $digits(mt_rand(0, 3)) . oneOf(['e', 'E']) . oneOf(['', '+', '-']) . mt_rand(0, 40),
    };
}

/** A JSON document with what makes signing hard. */
function randomDocument(int $depth = 0): string
{
    $names = [
        'id', 'sum', 'item2', 'item10', 'item010', 'a', 'a1', 'a01', 'AB', 'Ab', 'a-b', 'a_b', 'a b', 'a:b', 'x:y:z',
        '中', 'é', '😀', '～', 'payIp', 'payType', 'paymentCard', 'frame_mode', 'signature', '__proto__',
        ...($depth > 0 ? ['0', '00', '7', '10', ''] : []),
    ];
    $members = [];
    for ($count = mt_rand($depth === 0 ? 2 : 0, 6); $count > 0; $count--) {
        $name = oneOf($names);
        $members[$name] = text((string) $name) . ':' . randomValue($depth + 1);
    }
    return '{' . implode(',', $members) . '}';
}

function randomValue(int $depth): string
{
    $kind = mt_rand(0, $depth > 3 ? 7 : 10);
    if ($kind > 8) {
        return randomDocument($depth);
    }
    if ($kind === 8) {
        return '[' . implode(',', times(oneOf([1, 2, 3, 12]), static fn () => randomValue($depth + 1))) . ']';
    }
    return match ($kind) {
        0 => (string) mt_rand(-3, 9999),
        1 => oneOf(['true', 'false']),
        2 => oneOf(['null', '""', '{}', '[]']),
        3 => randomNumber(),
        default => text(oneOf([
            'x', '中', '😀', 'a;b', 'a:b', 'a;b:1', '10', '10.50', 'true', ' ', "two\nlines", 'a/b', '"quoted"', 'é',
        ])),
    };
}

/** A text as JSON, now and then with escapes, as PHP writes it if not told otherwise. */
function text(string $text): string
{
    $flags = mt_rand(0, 3) === 0 ? 0 : JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE;
    return json_encode($text, $flags | JSON_THROW_ON_ERROR);
}

/** Two paths that are alike up to somewhere. */
function randomPaths(): array
{
    $parts = [
        'a', 'A', 'id', 'sum', '0', '1', '2', '10', '00', '007', ':', ' ', '-', '_', '~', '!', "\t", 'é', '中', '～', '😀',
    ];
    $some = static fn (int $count): string => implode('', times($count, static fn () => oneOf($parts)));
    $shared = $some(mt_rand(0, 3));
    return [$shared . $some(mt_rand(0, 3)), $shared . $some(mt_rand(0, 3))];
}
