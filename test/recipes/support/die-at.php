<?php

declare(strict_types=1);

// The shop in PHP, which can end its server at the steps below. PHP looks for a function in the caller's namespace first:
// so the shop calls these in place of PHP's own.

namespace Shop;

/** Ends all processes of this server, as the system would, if the test has ordered it for this step. */
function dieAt(string $step): void
{
    $order = (string) getenv('DIE_AT');
    // Of those that come here at once, one can take the order away.
    if (@\file_get_contents($order) === $step && @\unlink($order)) {
        exec('kill -9 0');
    }
}

function isResult(): bool
{
    return $_SERVER['REQUEST_URI'] === '/callbacks'
        && !str_contains(\file_get_contents('php://input'), '"redirect_data"');
}

function stream_context_create(array $options): mixed
{
    dieAt('the order is stored, the request not sent');
    return \stream_context_create($options);
}

function substr(string $text, int $from, int $length): string
{
    dieAt('the platform has answered the request');
    return \substr($text, $from, $length);
}

function flock(mixed $lock, int $operation): bool
{
    $isLocked = \flock($lock, $operation);
    isResult() && dieAt('the lock is taken');
    return $isLocked;
}

function fwrite(mixed $file, string $text): int|false
{
    if (!isResult()) {
        return \fwrite($file, $text);
    }
    $half = \fwrite($file, \substr($text, 0, intdiv(strlen($text), 2)));
    dieAt('half of the new file is written');
    return $half + \fwrite($file, \substr($text, $half));
}

function rename(string $from, string $to): bool
{
    isResult() && dieAt('the new file is written');
    $isDone = \rename($from, $to);
    isResult() && dieAt('the order is stored, the callback not answered');
    return $isDone;
}

require __DIR__ . '/../../../examples/recipes/php-shop/index.php';
