<?php

declare(strict_types=1);

// Takes all callbacks, of purchases and payouts. Run it: php -S 127.0.0.1:3000 callback.php
// That is to try it: php -S takes one request at a time. In front of customers, PHP-FPM runs it.

// Put it beside this file, or in include_path. The guide “Sign in your language” has it.
require 'signature.php';

// Whatever ends this script early, a callback that is not stored comes again. Without a php.ini, PHP shows the error
// instead, and answers 200.
ini_set('display_errors', '0');
http_response_code(500);

const LARGEST_BODY = 65_536; // bytes

/** The status to answer with. 400: it is not believed. 500: it comes again. 200: it never comes again. */
function answer(string $method, string $type, string $body, #[\SensitiveParameter] string $key): int
{
    if ($method !== 'POST') {
        return 405;
    }
    if (strtolower(trim(explode(';', $type)[0])) !== 'application/json') {
        return 415;
    }
    if (strlen($body) > LARGEST_BODY) {
        return 413;
    }
    // Before anything else: verify the body as it arrived.
    if (!Signature\verify($body, $key)) {
        return refused('not signed with this key');
    }
    $callback = Signature\parse($body);
    if (!isCallback($callback)) {
        return refused('no callback of this project');
    }
    change($callback);
    return 200;
}

function refused(string $why): int
{
    error_log("Refused: $why");
    return 400;
}

/** In JSON: a text that looks like further fields, or a name that is empty, 0, or has `;` or `:` in it. */
const HIDDEN = '/;(account|customer|errors|general|operation|payment|project_id|redirect_data|redirectData):'
    . '|[{,]"(0?|(\\\\.|[^"\\\\;:])*+[;:](\\\\.|[^"\\\\])*+)":/';

/** The signature proves no structure, so look at what is used. What is not known yet may be there. */
function isCallback(array $callback): bool
{
    $payment = $callback['payment'] ?? null;
    $operation = $callback['operation'] ?? null;
    // A customer sees the signature of a Payment Page link. Whatever was made of one has the names that every link has.
    $isLink = preg_match('/(^|;)payment_(amount|currency):/', Signature\canonicalString($callback));
    // With such a text or name, the signature does not tell which fields were signed.
    $json = json_encode($callback);
    $hides = $json === false || preg_match(HIDDEN, $json) !== 0;
    if ($isLink || $hides || ($callback['project_id'] ?? null) !== (int) getenv('CUP_PROJECT_ID')) {
        return false;
    }
    $amount = $payment['sum']['amount'] ?? null;
    $words = [$payment['id'] ?? null, $payment['type'] ?? null, $payment['status'] ?? null,
        $payment['sum']['currency'] ?? null, $operation['type'] ?? null, $operation['status'] ?? null];
    return is_array($payment) && is_array($operation) && is_int($amount) && $amount >= 0
        && (is_int($operation['id'] ?? '') || is_string($operation['id'] ?? ''))
        && array_filter($words, fn ($word) => is_string($word) && $word !== '') === $words
        && isPlain($payment) && isPlain($operation);
}

/** A text with a `;` can hide a field that was moved into it. Only these two texts may have one. */
function isPlain(array $part): bool
{
    unset($part['description'], $part['message']);
    return preg_grep('/;/', array_filter($part, 'is_string')) === [];
}

/** Changes the order. What it throws must become 500. */
function change(array $callback): void
{
    ['payment' => $payment, 'operation' => $operation, 'project_id' => $project] = $callback;
    ['amount' => $amount, 'currency' => $currency] = $payment['sum'];
    // Copies of a callback have the same key. A copy can have 5 as well as "5": both are signed as 5.
    $id = Signature\canonicalString(['id' => $operation['id'] ?? '']);
    $key = [$project, strtolower($payment['id']), $id, $payment['status'], $operation['status'],
        $amount, $currency];
    // In ONE transaction of your database:
    // 1. insert json_encode($key); if it is there already, that is all: commit, and answer 200;
    // 2. find the order, and compare $amount and $currency with its own;
    // 3. change it, if the status may follow its own: the guide “Receiving callbacks” has the rules.
    //    With redirect_data, send the customer there. Paid is payment.status `success` alone.
    // As JSON: what came from outside makes no line of its own.
    error_log(json_encode([$payment['type'], $payment['id'], $payment['status'], $operation['code'] ?? null, $key]));
}

$key = (string) getenv('CUP_SECRET_KEY');
if ($key === '' || !preg_match('/^[1-9][0-9]*$/D', (string) getenv('CUP_PROJECT_ID'))) {
    error_log('Set CUP_PROJECT_ID, a whole number, and CUP_SECRET_KEY.');
    exit;
}
$body = (string) file_get_contents('php://input', false, null, 0, LARGEST_BODY + 1);
http_response_code(answer($_SERVER['REQUEST_METHOD'], $_SERVER['CONTENT_TYPE'] ?? '', $body, $key));
