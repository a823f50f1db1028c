<?php

declare(strict_types=1);

// Operations of one payment. Run it: php list-payment-operations.php

// Put it beside this file, or in include_path. The guide “Sign in your language” has it.
require 'signature.php';

$api = rtrim(getenv('CUP_DATA_API_URL') ?: 'https://data.ecommpay.com/v1', '/');
$token = getenv('CUP_DATA_API_TOKEN') ?: stop('Set CUP_DATA_API_TOKEN.');
$key = getenv('CUP_DATA_API_SECRET_KEY') ?: stop('Set CUP_DATA_API_SECRET_KEY.');

$request = ['token' => $token, 'payment_id' => 'ORDER_155860015'];
// Sign last, when all else is in place.
$request['signature'] = Signature\sign($request, $key);

// What is sent is what was signed.
$stream = @fopen("$api/operations/get-by-payment", 'r', false, stream_context_create(['http' => [
    'method' => 'POST',
    'header' => 'Content-Type: application/json',
    'content' => json_encode($request, JSON_THROW_ON_ERROR),
    'timeout' => 300, // seconds
    'follow_location' => 0,
    'ignore_errors' => true, // A refusal has a body, too.
]]));
$body = (string) ($stream ? stream_get_contents($stream) : error_get_last()['message'] ?? '');
$answer = json_decode($body, true);
if (!is_array($answer)) {
    stop("No clear answer. $body");
}

if (isset($answer['code'])) {
    stop("Not accepted: $body");
}
if (!Signature\verify($body, $key)) {
    stop('The answer has no right signature: do not believe it.');
}
echo count($answer['operations']), " operations\n";
foreach ($answer['operations'] as $operation) {
    echo "{$operation['operation_id']} {$operation['operation_type']} {$operation['amount']}\n";
}

function stop(string $why)
{
    fwrite(STDERR, "$why\n");
    exit(1);
}
