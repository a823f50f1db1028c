<?php

declare(strict_types=1);

// Operations of an interval. Run it: php list-operations.php

// Put it beside this file, or in include_path. The guide “Sign in your language” has it.
require 'signature.php';

$api = rtrim(getenv('CUP_DATA_API_URL') ?: 'https://data.ecommpay.com/v1', '/');
$project = filter_var(getenv('CUP_PROJECT_ID'), FILTER_VALIDATE_INT) ?: stop('Set CUP_PROJECT_ID to a whole number.');
$token = getenv('CUP_DATA_API_TOKEN') ?: stop('Set CUP_DATA_API_TOKEN.');
$key = getenv('CUP_DATA_API_SECRET_KEY') ?: stop('Set CUP_DATA_API_SECRET_KEY.');

$request = [
    'token' => $token,
    'project_id' => [$project],
    'interval' => [
        'from' => '2019-03-01 00:00:00',
        'to' => '2019-03-31 23:59:59',
    ],
    'tz' => 'Asia/Shanghai',
    'operation_type' => 'sale',
    'operation_status' => 'success',
    'limit' => 100,
    'offset' => 0,
];
// Sign last, when all else is in place.
$request['signature'] = Signature\sign($request, $key);

// What is sent is what was signed.
$stream = @fopen("$api/operations/get", 'r', false, stream_context_create(['http' => [
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
// The next page has offset 100, and so on, until no operation comes.
echo count($answer['operations']), " operations\n";
foreach ($answer['operations'] as $operation) {
    echo "{$operation['payment_id']} {$operation['operation_type']} {$operation['operation_status']}\n";
}

function stop(string $why)
{
    fwrite(STDERR, "$why\n");
    exit(1);
}
