<?php

declare(strict_types=1);

// Open Payment Page. Run it: php open-payment-page.php

// Put it beside this file, or in include_path. The guide “Sign in your language” has it.
require 'signature.php';

$page = rtrim(getenv('CUP_PAYMENT_PAGE_URL') ?: 'https://paymentpage.ecommpay.com', '/');
$project = filter_var(getenv('CUP_PROJECT_ID'), FILTER_VALIDATE_INT) ?: stop('Set CUP_PROJECT_ID to a whole number.');
$key = getenv('CUP_SECRET_KEY') ?: stop('Set CUP_SECRET_KEY.');

// payment_id is yours to choose: one for each purchase, never used for another one.
$request = [
    'project_id' => $project,
    'payment_id' => 'ORDER_155860015',
    'customer_id' => '123',
    'payment_amount' => 1000,
    'payment_currency' => 'CNY',
    'payment_description' => 'Order 155860015',
    'language_code' => 'zh',
    'force_payment_method' => 'cup-quick',
];
// Sign last, when all else is in place.
$request['signature'] = Signature\sign($request, $key);

// The signature is percent-encoded as well: it has +, / and =.
$query = http_build_query($request, '', '&', PHP_QUERY_RFC3986);
// Send the customer's browser here. The result comes by callback.
echo "$page/payment?$query\n";

function stop(string $why)
{
    fwrite(STDERR, "$why\n");
    exit(1);
}
