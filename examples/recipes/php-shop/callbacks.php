<?php

declare(strict_types=1);

namespace Shop;

use function Signature\{canonicalString, parse, verify};

/** Takes a callback. @return The HTTP status to answer with */
function takeCallback(): int
{
    http_response_code(500); // of whatever ends this script early: the callback comes again
    if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
        return 405;
    }
    if (!str_starts_with(strtolower($_SERVER['CONTENT_TYPE'] ?? ''), 'application/json')) {
        return 415;
    }
    $body = file_get_contents('php://input', false, null, 0, MAX_BODY + 1);
    if (strlen($body) > MAX_BODY) {
        return 413;
    }
    $isSigned = array_filter(keys(), fn (#[\SensitiveParameter] string $key) => verify($body, $key)) !== [];
    $objects = json_decode($body); // null, too, for a name that PHP makes no property of
    if (!$isSigned || !$objects || !isPlain($objects) || !isCallback($callback = parse($body))) {
        return 400;
    }
    return withOrders(function (array &$orders) use ($callback) {
        $id = strtolower($callback['payment']['id']);
        if (!isset($orders[$id])) {
            return 500; // it comes again
        }
        settle($orders[$id], $callback);
        return 200; // the order is stored before this is sent
    });
}

const MAX_BODY = 65536; // a callback has about 1 kB

/** Two keys while they are changed. */
function keys(): array
{
    return array_filter([(string) getenv('CUP_SECRET_KEY'), (string) getenv('CUP_NEXT_SECRET_KEY')]);
}

/** Whether it has the shape of a callback of our project, which a signature does not prove. */
function isCallback(array $data): bool
{
    ['payment' => $payment, 'operation' => $operation] = $data + ['payment' => null, 'operation' => null];
    if (!is_array($payment) || !is_array($operation) || ($data['project_id'] ?? 0) !== (int) getenv('CUP_PROJECT_ID')) {
        return false;
    }
    $texts = [$payment['id'] ?? 0, $payment['type'] ?? 0, $payment['status'] ?? 0,
        $payment['sum']['currency'] ?? 0, $operation['type'] ?? 0, $operation['status'] ?? 0];
    if (array_filter($texts, 'is_string') !== $texts || !is_int($payment['sum']['amount'] ?? null)) {
        return false;
    }
    foreach ($data as $name => $value) {
        $isKnown = in_array($name, ['project_id', 'signature', 'redirect_data', 'errors', 'rrn'], true);
        if (!$isKnown && !is_array($value)) {
            return false; // no callback has such a name at the top level: it was made of something else
        }
    }
    // Made of a link of Payment Page, which customers can see; or a number that JSON can bring but not keep, like 1e999.
    return !preg_match('/(^|;)payment_(amount|currency):/', canonicalString($data)) && json_encode($data) !== false;
}

/**
 * Whether no name and no text in it looks like fields: a signature does not tell one from the other. It takes objects as
 * objects, as the first item of a list has the name 0, too.
 */
function isPlain(mixed $value): bool
{
    if (is_string($value)) {
        return !preg_match(HIDDEN, $value);
    }
    foreach (is_object($value) || is_array($value) ? (array) $value : [] as $name => $inner) {
        if ((is_object($value) && preg_match('/^0?$|[;:]/D', (string) $name)) || !isPlain($inner)) {
            return false;
        }
    }
    return true;
}

const HIDDEN = '/;(account|customer|errors|general|operation|payment|project_id|redirect_data|redirectData):/';

/** Changes an order as a callback says: each event once, and never back from a result. */
function settle(array &$order, array $callback): void
{
    ['payment' => $payment, 'operation' => $operation] = $callback;
    $redirect = $callback['redirect_data'] ?? $callback['redirectData'] ?? null;
    $isOpen = in_array($order['status'], ['new', 'refused', 'error', 'canceled', 'cancelled', 'expired'], true);
    if (!$isOpen) {
        return; // a repeat, or late
    }
    if (is_array($redirect) && isset($redirect['url']) && $order['status'] === 'new') {
        $order['redirect'] = $redirect;
    }
    $codes = [$operation['code'] ?? '', ...array_column((array) ($callback['errors'] ?? []), 'code')];
    // The refusal of a second request with this id. It says nothing of the payment.
    $isDuplicate = in_array('3041', array_map('strval', array_filter($codes, 'is_scalar')), true);
    $isResult = $payment['type'] === 'purchase'
        && $operation['type'] === 'sale' && $operation['status'] === $payment['status'];
    $isEnd = in_array($payment['status'], ['success', 'decline', 'error', 'canceled', 'cancelled', 'expired'], true);
    if (!$isResult || !$isEnd || ($isDuplicate && $payment['status'] !== 'success')) {
        return;
    }
    if ($payment['status'] !== 'success') {
        $order['status'] = $payment['status'];
    } elseif ($payment['sum'] === ['amount' => $order['fen'], 'currency' => 'CNY']) {
        $order['status'] = 'paid';
        $order['delivered']++; // here the shop hands out what was bought
    } else {
        $order['status'] = 'wrong sum'; // for a person to look at
    }
}
