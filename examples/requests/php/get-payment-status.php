<?php

declare(strict_types=1);

// Status of a payment. Run it: php get-payment-status.php

// Put it beside this file, or in include_path. The guide “Sign in your language” has it.
require 'signature.php';

$gate = rtrim(getenv('CUP_GATE_URL') ?: 'https://api.ecommpay.com', '/');
$project = filter_var(getenv('CUP_PROJECT_ID'), FILTER_VALIDATE_INT) ?: stop('Set CUP_PROJECT_ID to a whole number.');
$key = getenv('CUP_SECRET_KEY') ?: stop('Set CUP_SECRET_KEY.');

$request = [
    'general' => [
        'project_id' => $project,
        'payment_id' => 'ORDER_155860015',
    ],
    'destination' => 'merchant',
];
// Sign last, when all else is in place.
$request['general']['signature'] = Signature\sign($request, $key);

// What is sent is what was signed.
$stream = @fopen("$gate/v2/payment/status", 'r', false, stream_context_create(['http' => [
    'method' => 'POST',
    'header' => 'Content-Type: application/json',
    'content' => json_encode($request, JSON_THROW_ON_ERROR),
    'timeout' => 10, // seconds
    'follow_location' => 0,
    'ignore_errors' => true, // A refusal has a body, too.
]]));
$body = (string) ($stream ? stream_get_contents($stream) : error_get_last()['message'] ?? '');
$answer = json_decode($body, true);
if (!is_array($answer)) {
    stop("No clear answer. $body");
}

if (isset($answer['code'])) { // Code 3061 or 3062 is not final: ask again later.
    stop("Not accepted: $body");
}
if (!Signature\verify($body, $key)) {
    stop('The answer has no right signature: do not believe it.');
}
// Paid is `success` alone, and only with the sum of your order. Amounts are in fen.
$payment = $answer['payment'];
echo "{$payment['id']}: {$payment['status']}, {$payment['sum']['amount']} {$payment['sum']['currency']}\n";

function stop(string $why)
{
    fwrite(STDERR, "$why\n");
    exit(1);
}
