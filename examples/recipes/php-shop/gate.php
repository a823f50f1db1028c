<?php

declare(strict_types=1);

namespace Shop;

use function Signature\sign;

/**
 * Asks the platform for a purchase. It is sent once.
 *
 * @return 'accepted', 'refused' (nothing was registered), or 'unknown' (it can be there all the same: callbacks tell)
 */
function requestPurchase(string $id, int $fen, string $shop): string
{
    $request = [
        'general' => [
            'project_id' => (int) getenv('CUP_PROJECT_ID'),
            'payment_id' => $id,
            'merchant_callback_url' => "$shop/callbacks",
        ],
        'customer' => customer(), // of your buyer: see below
        'payment' => ['amount' => $fen, 'currency' => 'CNY', 'description' => "Order $id"],
        'return_url' => ['success' => "$shop/orders/$id", 'decline' => "$shop/orders/$id"],
    ];
    $request['general']['signature'] = sign($request, (string) getenv('CUP_SECRET_KEY'));
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => 'Content-Type: application/json',
        'content' => json_encode($request, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR),
        'timeout' => 10,
        'follow_location' => 0, // what is signed goes nowhere else
        'ignore_errors' => true, // a refusal has a body, too
    ]]);
    $gate = getenv('CUP_GATE_URL') ?: 'https://api.ecommpay.com';
    $answer = json_decode((string) @file_get_contents("$gate/v2/payment/cup/quick/sale", false, $context), true);
    $status = (int) substr($http_response_header[0] ?? '', 9, 3);
    if ($status === 200 && ($answer['status'] ?? null) === 'success') {
        return 'accepted';
    }
    error_log("Gate: $status " . json_encode($answer['code'] ?? null));
    $isRefusal = in_array($status, [400, 403, 404, 422], true) && ($answer['status'] ?? null) === 'error';
    return $isRefusal && in_array((int) ($answer['code'] ?? 0), REFUSALS, true) ? 'refused' : 'unknown';
}

/**
 * The codes of the guide “Response codes” by which a request has registered nothing (inferred). Others can be a result, or
 * leave it open. After 3041 the earlier request with this id counts.
 */
const REFUSALS = [
    303, 310, 319, 502, 504, 702, 904, 2003, 2004, 2124, 2154, 2261, 2426, 2442, 2541, 2606, 2609, 2610, 2611, 2641, 2642,
    2801, 3023, 3024, 3028, 3102, 3119, 3121, 3161, 3241, 3242, 3243, 3244, 3261, 3262, 3281, 3286, 3287, 3289, 3291, 3293,
    3297, 3298, 3299, 3358,
];

/** REPLACE THIS before you take real payments: it is an invented person. A real shop sends the data of its buyer. */
function customer(): array
{
    return [
        'id' => '123', 'ip_address' => '183.57.40.238', // $_SERVER['REMOTE_ADDR'], or what your proxy says
        'first_name' => '倩文', 'last_name' => '伍',
        'phone' => '13632264147', 'email' => 'customer@example.com', 'street' => '天河路1号', 'city' => '广州市',
        'zip' => '510000', 'country' => 'CN',
    ];
}
