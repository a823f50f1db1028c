<?php

declare(strict_types=1);

// Banks that support payouts. Run it: php list-payout-banks.php

// Put it beside this file, or in include_path. The guide “Sign in your language” has it.
require 'signature.php';

$gate = rtrim(getenv('CUP_GATE_URL') ?: 'https://api.ecommpay.com', '/');
$project = (int) (getenv('CUP_PROJECT_ID') ?: throw new RuntimeException('Set CUP_PROJECT_ID.'));
$key = getenv('CUP_SECRET_KEY') ?: throw new RuntimeException('Set CUP_SECRET_KEY.');

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
$stream = fopen("$gate/v2/info/banks/chinaunionpay/payout/list", 'r', false, stream_context_create(['http' => [
    'method' => 'POST',
    'header' => 'Content-Type: application/json',
    'content' => json_encode($request, JSON_THROW_ON_ERROR),
    'timeout' => 10, // seconds
    'follow_location' => 0,
    'ignore_errors' => true, // A refusal has a body, too.
]]));
$body = $stream ? (string) stream_get_contents($stream) : '';
$answer = json_decode($body, true);
if (!is_array($answer)) {
    fwrite(STDERR, "No clear answer. $body\n");
    exit(1);
}

if (isset($answer['code'])) {
    fwrite(STDERR, "Not accepted: $body\n");
    exit(1);
}
foreach ($answer as $bank) {
    echo "{$bank['id']} {$bank['name']}\n";
}
