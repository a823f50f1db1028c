<?php

declare(strict_types=1);

// Banks that support payouts. Run it: php list-payout-banks.php

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
    'payment' => ['amount' => 1000, 'currency' => 'CNY'],
];
// Sign last, when all else is in place.
$request['general']['signature'] = Signature\sign($request, $key);

// What is sent is what was signed.
$stream = @fopen("$gate/v2/info/banks/chinaunionpay/payout/list", 'r', false, stream_context_create(['http' => [
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

if (isset($answer['code'])) {
    stop("Not accepted: $body");
}
foreach ($answer as $bank) {
    echo "{$bank['id']} {$bank['name']}\n";
}

function stop(string $why)
{
    fwrite(STDERR, "$why\n");
    exit(1);
}
