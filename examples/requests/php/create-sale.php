<?php

declare(strict_types=1);

// Purchase through Gate. Run it: php create-sale.php

// Put it beside this file, or in include_path. The guide “Sign in your language” has it.
require 'signature.php';

$gate = rtrim(getenv('CUP_GATE_URL') ?: 'https://api.ecommpay.com', '/');
$project = filter_var(getenv('CUP_PROJECT_ID'), FILTER_VALIDATE_INT) ?: stop('Set CUP_PROJECT_ID to a whole number.');
$key = getenv('CUP_SECRET_KEY') ?: stop('Set CUP_SECRET_KEY.');

// payment_id is yours to choose: one for each purchase, never used for another one.
$request = [
    'general' => [
        'project_id' => $project,
        'payment_id' => 'ORDER_155860015',
    ],
    'customer' => [
        'id' => '123',
        'ip_address' => '183.57.40.238',
        'first_name' => '倩文',
        'last_name' => '伍',
        'phone' => '13632264147',
        'email' => 'customer@example.com',
        'street' => '天河路1号',
        'city' => '广州市',
        'zip' => '510000',
        'country' => 'CN',
    ],
    'payment' => [
        'amount' => 1000,
        'currency' => 'CNY',
        'description' => 'Order 155860015',
    ],
    'return_url' => ['success' => 'https://shop.example.com/paid'],
];
// Sign last, when all else is in place.
$request['general']['signature'] = Signature\sign($request, $key);

// What is sent is what was signed.
$stream = @fopen("$gate/v2/payment/cup/quick/sale", 'r', false, stream_context_create(['http' => [
    'method' => 'POST',
    'header' => 'Content-Type: application/json',
    'content' => json_encode($request, JSON_THROW_ON_ERROR),
    'timeout' => 10, // seconds
    'follow_location' => 0,
    'ignore_errors' => true, // A refusal has a body, too.
]]));
$body = (string) ($stream ? stream_get_contents($stream) : error_get_last()['message'] ?? '');
$answer = json_decode($body, true);
$status = $answer['status'] ?? '';
$isRepeat = in_array($answer['code'] ?? '', ['3041', '3060', '3613']);
$http = $stream ? stream_get_meta_data($stream)['wrapper_data'][0] : '';
// Only 2xx accepts, and only 4xx refuses. A repeat is neither: the earlier request counts.
$isAccepted = preg_match('#^\S+ 2#', $http) && $status === 'success';
$isRefused = preg_match('#^\S+ 4#', $http) && $status === 'error' && !$isRepeat;
if (!$isAccepted && !$isRefused) {
    stop("No clear answer: it may be registered all the same. Ask for its status before you send a new payment_id. $body");
}

if ($isRefused) {
    stop("Not accepted: $body");
}
// Accepted is not paid. A callback says where the customer pays, a later one whether they did.
echo 'Accepted, not paid yet: request ' . ($answer['request_id'] ?? '') . "\n";

function stop(string $why)
{
    fwrite(STDERR, "$why\n");
    exit(1);
}
