<?php

declare(strict_types=1);

/*
 * Bodies as texts, since their bytes matter. SIGNATURE in a body becomes the signature of the body, or of what
 * `signed` has. What PHP says of the signature must agree with the verdict, which is written here by hand.
 */

/**
 * @param array|string $body the body, or what it holds
 * @param string|null $refusal who has to refuse it, and why: `signature altered`; null if it is to be accepted
 * @param array|string|null $signed what the signature is made for, if not for the body
 * @param string|null $signedWith the key that it is made with, if not `$key`
 * @param string|null $signature the signature itself
 */
function body(string $id, string $about, array|string $body, ?string $refusal = null, array|string|null $signed = null, ?string $signedWith = null, ?string $signature = null, string $key = 'secret'): array
{
    $template = is_string($body) ? $body : written($body);
    $text = $template;
    if (str_contains($template, 'SIGNATURE')) {
        $of = $signed ?? $template;
        $signature ??= signatureOf(canonicalString(is_string($of) ? decoded($of) : $of), $signedWith ?? $key);
        $text = str_replace('SIGNATURE', $signature, $template);
    }
    [$refusedBy, $reason] = $refusal === null ? [null, null] : explode(' ', $refusal);
    try {
        $data = decoded($text);
        $canonicalString = canonicalString($data);
        $isSigned = isSigned($data, $key);
    } catch (JsonException) {
        [$data, $canonicalString, $isSigned] = [null, null, false];
    } catch (NoVector) {
        [$canonicalString, $isSigned] = [null, false];
    }
    if (($data === null) !== ($refusedBy === 'json') || $isSigned !== in_array($refusedBy, [null, 'contract'], true)) {
        throw new LogicException("PHP does not agree with the verdict of $id");
    }
    return array_filter([
        'id' => "callback-$id",
        'about' => $about,
        'key' => $key,
        'body' => $text,
        'verdict' => $refusal === null ? 'accepted' : 'refused',
        'refused_by' => $refusedBy,
        'reason' => $reason,
        'canonical_string' => $isSigned ? $canonicalString : null,
    ], static fn ($member) => $member !== null);
}

function written(array $data, int $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE): string
{
    return json_encode($data, $flags | JSON_THROW_ON_ERROR);
}

/** A callback with other members: `payment.sum.amount`. Null takes one away. */
function with(array $data, array $members): array
{
    foreach ($members as $path => $value) {
        $names = explode('.', $path);
        $last = array_pop($names);
        $place = &$data;
        foreach ($names as $name) {
            $place = &$place[$name];
        }
        if ($value === null) {
            unset($place[$last]);
        } else {
            $place[$last] = $value;
        }
        unset($place);
    }
    return $data;
}

$sum = ['amount' => 1000, 'currency' => 'CNY'];
$purchase = [
    'project_id' => 200,
    'payment' => ['id' => 'ORDER_155860015', 'type' => 'purchase', 'status' => 'success', 'date' => '2019-03-25T03:56:01+0000', 'method' => 'quick', 'sum' => $sum, 'description' => 'Order 155860015'],
    'operation' => [
        'id' => 24101000000751, 'type' => 'sale', 'status' => 'success', 'date' => '2019-03-25T03:56:01+0000', 'created_date' => '2019-03-25T03:54:57+0000',
        'request_id' => 'gh72ef7c07157e6bde92072a52', 'sum_initial' => $sum, 'sum_converted' => $sum,
        'provider' => ['id' => 1198, 'payment_id' => '190325115517201000', 'date' => '2019-03-25T03:56:01+0000', 'auth_code' => ''],
        'code' => '0', 'message' => 'Success',
    ],
    'signature' => 'SIGNATURE',
];
$payout = with($purchase, [
    'payment.id' => 'PAYOUT_15392667771145', 'payment.type' => 'payout', 'payment.method' => 'ChinaUnionPay', 'payment.description' => 'Order 15392667771145',
    'account' => ['number' => '621626******0018'], 'customer' => ['id' => '127', 'phone' => '13632264147'],
    'operation.type' => 'payout', 'operation.request_id' => 'c21daec7a134', 'operation.provider.payment_id' => '10019082821621938',
]);
$redirect = with($purchase, [
    'payment.status' => 'awaiting redirect result', 'operation.status' => 'awaiting redirect result', 'operation.code' => '9999', 'operation.message' => 'Awaiting processing',
    'redirect_data' => ['method' => 'POST', 'body' => ['merchantTradeId' => '24101000000751', 'amountFee' => '10.00', 'signType' => 'RSA'], 'encrypted' => [], 'url' => 'https://pay.example.com/unionpay?lang=zh'],
]);
$general = with($purchase, ['signature' => null, 'general' => ['signature' => 'SIGNATURE']]);
$unsigned = with($purchase, ['signature' => null]);
$link = ['customer_id' => '123', 'language_code' => 'zh', 'payment_amount' => 1000, 'payment_currency' => 'CNY', 'payment_description' => 'Order 155860015', 'payment_id' => 'ORDER_155860015'];
$text = written($purchase);
$signatureWith = static fn (array $members) => signatureOf(canonicalString(with($purchase, $members)), 'secret');
$signatureOfId = static fn (string $id) => signatureOf("payment:id:$id", 'secret');
$textOf = static fn (array $members) => written(with($purchase, $members));
$replaced = static fn (string $what, string $by): string => str_contains($text, $what) ? str_replace($what, $by, $text) : throw new LogicException("no $what");

$slug = static fn (string $name): string => trim(preg_replace('/[^a-z0-9]+/', '-', strtolower($name)), '-');
$statuses = [];
foreach (['purchase' => ['processing', 'awaiting redirect result', 'awaiting customer action', 'success', 'decline', 'error', 'canceled', 'expired'], 'payout' => ['processing', 'awaiting clarification', 'awaiting retry', 'partially_paid_out', 'success', 'decline', 'reversed', 'error']] as $type => $names) {
    foreach ($names as $status) {
        $statuses[] = body("$type-" . $slug($status), "News of a $type: $status.", with($type === 'purchase' ? $purchase : $payout, ['payment.status' => $status, 'operation.status' => $status]));
    }
}

/** Every value of the callback, changed and taken away by somebody in between. */
$tampered = [];
$leaves = static function (array $data, string $above = '') use (&$leaves): array {
    $found = [];
    foreach ($data as $name => $value) {
        $found += is_array($value) ? $leaves($value, "$above$name.") : ["$above$name" => $value];
    }
    return $found;
};
foreach ($leaves($unsigned) as $path => $value) {
    $other = is_int($value) ? $value + 1 : "$value!";
    $tampered[] = body('altered-' . $slug($path), "$path was altered.", with($purchase, [$path => $other]), 'signature altered', $purchase);
    $tampered[] = body('without-' . $slug($path), $value === '' ? "$path, an empty text, was taken away: even that had a line." : "$path was taken away.", with($purchase, [$path => null]), 'signature altered', $purchase);
}

$signed = signatureOf(canonicalString($purchase), 'secret');
$bytes = base64_decode($signed);
$malformed = static fn (string $id, string $about, string $signature) => body("signature-$id", $about, $purchase, 'signature malformed_signature', signature: $signature);
$wrong = static fn (string $id, string $about, string $signature) => body("signature-$id", $about, $purchase, 'signature wrong_signature', signature: $signature);
$json = static fn (string $id, string $about, string $body) => body("not-json-$id", $about, $body, 'json not_json');

return [
    // Accepted
    body('purchase', 'A purchase, as the contract has it.', $purchase),
    body('payout', 'A payout.', $payout),
    body('redirect', 'The customer is to be redirected; encrypted is empty.', $redirect),
    ...$statuses,
    body('general', 'The signature in general, as some projects have it.', $general),
    body('general-with-more', 'general with other members, which are signed.', with($general, ['general.project_id' => 200, 'general.payment_id' => 'ORDER_155860015'])),
    body('signature-first', 'The signature as the first member.', '{"signature":"SIGNATURE",' . substr(written($unsigned), 1)),
    body('declined', 'Declined, with a code and a message.', with($purchase, ['payment.status' => 'decline', 'operation.status' => 'decline', 'operation.code' => '20105', 'operation.message' => 'Insufficient funds'])),
    body('unknown-status', 'A status that the contract does not know: more may come at any time.', with($purchase, ['payment.status' => 'resting', 'operation.status' => 'resting'])),
    body('unknown-code', 'An unknown code.', with($purchase, ['operation.code' => '98765', 'operation.message' => 'New'])),
    body('unknown-method', 'An unknown method.', with($purchase, ['payment.method' => 'new-method'])),
    body('unknown-object', 'An unknown object, its values signed like all others.', with($purchase, ['loyalty' => ['points' => 3, 'levels' => ['a', 'b']]])),
    body('unknown-field', 'An unknown field in a known object.', with($purchase, ['payment.region' => 'CN'])),
    body('unknown-null', 'An unknown field that is null has a line, too.', $replaced('"currency":"CNY"},"description"', '"currency":"CNY"},"region":null,"description"')),
    body('unknown-booleans', 'Unknown booleans are signed as 1 and 0.', with($purchase, ['payment.is_new' => true, 'payment.is_old' => false])),
    body('unknown-eleven', 'An array of eleven: index 10 comes after 9.', with($purchase, ['loyalty' => ['points' => range(10, 20)]])),
    body('unknown-numbers-in-names', 'Numbers in names, in natural order.', with($purchase, ['loyalty' => ['level10' => 1, 'level9' => 2]])),
    body('unknown-colon-in-name', 'A colon in a name is doubled.', with($purchase, ['loyalty' => ['a:b' => 1]])),
    body('unknown-signature', 'A field signature elsewhere, which was signed like any value.', with($purchase, ['loyalty' => ['signature' => 'x']])),
    body('redirect-camel', 'redirectData, as some projects call it.', with($redirect, ['redirect_data' => null, 'redirectData' => $redirect['redirect_data']])),
    body('redirect-empty', 'redirect_data that is an empty array adds no line.', with($purchase, ['redirect_data' => []])),
    body('redirect-null', 'redirect_data that is null has a line.', substr($text, 0, -1) . ',"redirect_data":null}'),
    body('large-operation-id', 'An operation’s id beyond 2^53: a float rounds it, and the signature fails.', with($purchase, ['operation.id' => 9007199254740993])),
    body('largest-operation-id', 'The largest of 64 bits.', with($purchase, ['operation.id' => PHP_INT_MAX])),
    body('chinese', 'Chinese in the description.', with($purchase, ['payment.description' => '订单 155860015'])),
    body('chinese-escaped', 'The same with escapes, as PHP writes JSON if not told otherwise: the platform may do so.', written(with($purchase, ['payment.description' => '订单 155860015']), 0)),
    body('emoji-escaped', 'A character beyond U+FFFF as two escapes.', written(with($purchase, ['payment.description' => '😀']), 0)),
    body('slashes-escaped', 'Slashes with backslashes.', written(with($redirect, []), JSON_UNESCAPED_UNICODE)),
    body('indented', 'Over several lines. Only what is signed matters, not how it is spaced.', written($purchase, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES)),
    body('white-space-around', 'White space around the object.', "\n $text\r\n"),
    body('other-order', 'Members in another order.', written(array_reverse(with($purchase, ['operation' => array_reverse($purchase['operation'])])))),
    body('semicolon', 'A semicolon in a text, where no field follows.', with($purchase, ['payment.description' => 'tea; coffee'])),
    body('colon', 'A colon in a text.', with($purchase, ['payment.description' => 'order:155860015'])),
    body('line-break', 'A line break in a text.', with($purchase, ['payment.description' => "two\nlines"])),
    body('empty-description', 'An empty description.', with($purchase, ['payment.description' => ''])),
    body('frame-mode', 'frame_mode is not signed, so anybody may have added it: use it for nothing.', with($purchase, ['frame_mode' => 'popup']), signed: $purchase),
    body('duplicate-key', 'A name twice: the last one counts, and was signed. Do not read the first.', $replaced('"status":"success","date":"2019-03-25T03:56:01+0000","method"', '"status":"decline","status":"success","date":"2019-03-25T03:56:01+0000","method"')),
    body('duplicate-object', 'An object twice: nothing of the first one counts, also what the last one does not have.', '{"payment":{"status":"decline","refund":1},' . substr($text, 1)),
    body('float-sum-of-unknown', 'A fraction in an unknown field, as PHP prints it.', $replaced('"method":"quick"', '"method":"quick","rate":10.50')),
    body('chinese-key', 'A key beyond ASCII.', $purchase, key: '测试密钥'),
    body('long-key', 'A key longer than a block of SHA-512.', $purchase, key: str_repeat('a long test key ', 10)),

    // No signature, or none that could be one
    body('no-signature', 'No signature.', $unsigned, 'signature no_signature'),
    body('signature-null', 'A signature of null is none.', substr(written($unsigned), 0, -1) . ',"signature":null}', 'signature no_signature'),
    body('signature-elsewhere', 'A right signature in the wrong place: payment.signature.', with($unsigned, ['payment.signature' => 'SIGNATURE']), 'signature no_signature', $unsigned),
    body('signature-capital', 'A right signature under another name: Signature.', with($unsigned, ['Signature' => 'SIGNATURE']), 'signature no_signature', $unsigned),
    body('empty-object', 'An empty object.', '{}', 'signature no_signature'),
    body('signature-empty', 'An empty signature.', $purchase, 'signature empty_signature', signature: ''),
    body('signature-number', 'A signature that is a number.', str_replace('"SIGNATURE"', '0', $text), 'signature malformed_signature'),
    body('signature-true', 'A signature of true, which a loose comparison takes for any text.', str_replace('"SIGNATURE"', 'true', $text), 'signature malformed_signature'),
    body('signature-array', 'The right signature in an array.', str_replace('"SIGNATURE"', '["SIGNATURE"]', $text), 'signature malformed_signature', $purchase),
    body('signature-object', 'The right signature in an object.', str_replace('"SIGNATURE"', '{"value":"SIGNATURE"}', $text), 'signature malformed_signature', $purchase),
    $malformed('hexadecimal', 'The right bytes in hexadecimal.', bin2hex($bytes)),
    $malformed('base64-of-hexadecimal', 'Base64 of the hexadecimal text.', base64_encode(bin2hex($bytes))),
    $malformed('without-padding', 'The right signature without its padding.', rtrim($signed, '=')),
    $malformed('url-safe', 'The right signature in the Base64 of URLs.', strtr($signed, '+/', '-_')),
    $malformed('line-break', 'The right signature and a line break.', $signed . '\\n'),
    $malformed('blank', 'The right signature after a blank.', ' ' . $signed),
    $malformed('shortened', 'The first half of the right signature.', substr($signed, 0, 44)),
    $malformed('doubled', 'The right signature twice.', $signed . $signed),
    $wrong('lower-case', 'The right signature in lower case.', strtolower($signed)),
    $wrong('other-last-bits', 'Other last bits, which a lenient decoder of Base64 throws away: compare texts.', substr($signed, 0, 85) . chr(ord($signed[85]) + 1) . '=='),
    $wrong('a-bit-wrong', 'One character is wrong.', ($signed[0] === 'A' ? 'B' : 'A') . substr($signed, 1)),
    $malformed('sha-256', 'HMAC-SHA256 instead.', base64_encode(hash_hmac('sha256', canonicalString($purchase), 'secret', true))),
    $wrong('sha-512-without-key', 'SHA-512 of key and text.', base64_encode(hash('sha512', 'secret' . canonicalString($purchase), true))),
    $wrong('of-the-body', 'HMAC of the body instead of the canonical string.', base64_encode(hash_hmac('sha512', written($unsigned), 'secret', true))),

    // Another key
    body('wrong-key', 'Signed with another key.', $purchase, 'signature wrong_key', signedWith: 'another test key'),
    body('wrong-key-empty', 'Signed with an empty key, as if none had been set.', $purchase, 'signature wrong_key', signedWith: ''),
    body('wrong-key-case', 'Signed with the key in upper case.', $purchase, 'signature wrong_key', signedWith: 'SECRET'),
    body('wrong-key-blank', 'Signed with a blank after the key.', $purchase, 'signature wrong_key', signedWith: 'secret '),
    body('wrong-key-general', 'The same with the signature in general.', $general, 'signature wrong_key', signedWith: 'another test key'),

    // Altered
    ...$tampered,
    body('altered-general', 'The sum was altered, and the signature stands in general.', with($general, ['payment.sum.amount' => 1]), 'signature altered', $general),
    body('altered-large-id', 'An id beyond 2^53, altered in its last digit: to a float it is the same.', $replaced('24101000000751', '9007199254740993'), 'signature altered', $textOf(['operation.id' => 9007199254740992])),
    body('added-field', 'A field was added.', with($purchase, ['payment.note' => 'x']), 'signature altered', $purchase),
    body('added-null', 'A field of null was added.', substr($text, 0, -1) . ',"note":null}', 'signature altered', $purchase),
    body('added-signature', 'A field payment.signature was added. PHP’s SDK leaves it out of what it verifies, so that anybody could add it with anything below; here it is data.', with($purchase, ['payment.signature' => 'x']), 'signature altered', $purchase),
    body('added-signature-object', 'The same with an object, as a second callback.', with($purchase, ['payment.signature' => ['status' => 'success']]), 'signature altered', $purchase),
    body('added-proto', 'A field __proto__, from which some objects inherit.', substr($text, 0, -1) . ',"__proto__":{"payment":{"status":"success"}}}', 'signature altered', $purchase),
    body('duplicate-key-added', 'A second status was put after the signed one: the last one counts, and was not signed.', $replaced('"status":"success","date":"2019-03-25T03:56:01+0000","method"', '"status":"success","status":"decline","date":"2019-03-25T03:56:01+0000","method"'), 'signature altered', $purchase),
    body('duplicate-object-added', 'A second payment was put after the signed one.', substr($text, 0, -1) . ',"payment":{"id":"ORDER_155860015","status":"decline"}}', 'signature altered', $purchase),
    body('case-altered', 'Another case is another text.', with($purchase, ['payment.id' => 'order_155860015']), 'signature altered', $purchase),
    body('blank-added', 'A blank at the end of a text.', with($purchase, ['payment.id' => 'ORDER_155860015 ']), 'signature altered', $purchase),
    body('swapped', 'The values of two fields were swapped.', with($purchase, ['payment.status' => 'purchase', 'payment.type' => 'success']), 'signature altered', $purchase),
    body('composed', 'é as one character in place of e and an accent: texts are not normalised.', with($purchase, ['payment.description' => 'café']), 'signature altered', with($purchase, ['payment.description' => "cafe\u{301}"])),

    // Two values of one path: PHP's SDK signs the last alone
    body('same-path', 'Below a name of nothing stands the signed status, and above it another one of the same path. PHP’s SDK signs the last only: this passes there. Sign both, or refuse.', '{"payment":{"status":"success"},"":' . written(['payment' => ['status' => 'decline', 'id' => 'ORDER_155860015']]) . ',"signature":"SIGNATURE"}', 'signature same_path', '{"payment":{"status":"decline","id":"ORDER_155860015"}}'),
    body('same-path-zero', 'The same with a name of 0.', '{"payment":{"status":"success"},"0":' . written(['payment' => ['status' => 'decline', 'id' => 'ORDER_155860015']]) . ',"signature":"SIGNATURE"}', 'signature same_path', '{"payment":{"status":"decline","id":"ORDER_155860015"}}'),

    // Two signatures
    body('two-signatures', 'Two right signatures. The platform signs once.', with($purchase, ['general' => ['signature' => 'SIGNATURE']]), 'signature two_signatures'),
    body('two-signatures-first-wrong', 'A wrong one at the top level, a right one in general.', with($purchase, ['signature' => 'x', 'general' => ['signature' => 'SIGNATURE']]), 'signature two_signatures'),
    body('two-signatures-second-wrong', 'A right one at the top level, a wrong one in general.', with($purchase, ['general' => ['signature' => 'x']]), 'signature two_signatures'),

    // No object of JSON
    $json('nothing', 'Nothing.', ''),
    $json('blank', 'Nothing but white space.', " \n"),
    $json('text', 'A text that is no JSON.', 'OK'),
    $json('form', 'A form’s fields.', 'payment.id=ORDER_155860015&payment.status=success'),
    $json('cut', 'A body that was cut off.', substr(str_replace('SIGNATURE', $signed, $text), 0, -40)),
    $json('after', 'Something after the object. A reader of streams may stop before it.', str_replace('SIGNATURE', $signed, $text) . ' x'),
    $json('second-object', 'A second object.', str_replace('SIGNATURE', $signed, $text) . '{"payment":{"status":"success"}}'),
    $json('nan', 'NaN, which Python reads if it is not told otherwise. The signature is that of the text NAN.', str_replace('"NAN"', 'NaN', str_replace('SIGNATURE', $signatureWith(['operation.id' => 'NAN']), $textOf(['operation.id' => 'NAN'])))),
    $json('infinity', 'Infinity, likewise. The signature is that of the text -INF.', str_replace('"-INF"', '-Infinity', str_replace('SIGNATURE', $signatureWith(['operation.id' => '-INF']), $textOf(['operation.id' => '-INF'])))),
    $json('leading-zero', 'A number with a zero in front.', str_replace(['SIGNATURE', '"id":24101000000751'], [$signed, '"id":024101000000751'], $text)),
    $json('plus', 'A number with a plus.', str_replace(['SIGNATURE', '"id":24101000000751'], [$signed, '"id":+24101000000751'], $text)),
    $json('point', 'A number that ends in a point.', str_replace(['SIGNATURE', '"id":24101000000751'], [$signed, '"id":24101000000751.'], $text)),
    $json('comma', 'A comma at the end.', str_replace('SIGNATURE', $signed, substr($text, 0, -1)) . ',}'),
    $json('quotes', 'Single quotes.', "{'payment':{'id':'1'},'signature':'" . $signatureOfId('1') . "'}"),
    $json('comment', 'A comment.', '{/* paid */"payment":{"id":"1"},"signature":"' . $signatureOfId('1') . '"}'),
    $json('byte-order-mark', 'A byte order mark in front.', "\u{feff}" . str_replace('SIGNATURE', $signed, $text)),
    $json('line-break-in-text', 'A line break in a text that is not escaped.', "{\"payment\":{\"id\":\"1\n2\"},\"signature\":\"" . $signatureOfId("1\n2") . '"}'),
    $json('unknown-escape', 'An escape that JSON does not have.', '{"payment":{"id":"\x41"},"signature":"' . $signatureOfId('A') . '"}'),
    $json('half-character', 'Half of a character, which Java writes as a question mark. The signature is that of the question mark.', '{"payment":{"id":"\ud83d"},"signature":"' . $signatureOfId('?') . '"}'),
    $json('half-character-replaced', 'Half of a character, which Go reads as U+FFFD. The signature is that of U+FFFD.', '{"payment":{"id":"\ude00"},"signature":"' . $signatureOfId("\u{fffd}") . '"}'),
    body('not-object-array', 'The callback in an array.', '[' . str_replace('SIGNATURE', $signed, $text) . ']', 'json not_an_object'),
    body('not-object-text', 'A text.', '"callback"', 'json not_an_object'),
    body('not-object-number', 'A number.', '1', 'json not_an_object'),
    body('not-object-null', 'Null.', 'null', 'json not_an_object'),
    body('not-object-true', 'True.', 'true', 'json not_an_object'),

    // The signature holds, and yet it is no callback of the contract
    body('type-text', 'The sum became a text: it signs alike.', with($purchase, ['payment.sum.amount' => '1000']), 'contract wrong_type', $purchase),
    body('type-boolean', 'A 1 became true: it signs alike.', with($purchase, ['payment.sum.amount' => true]), 'contract wrong_type', with($purchase, ['payment.sum.amount' => 1])),
    body('moved-into-text', 'The fields after the id were moved into it: it signs alike, and has no status.', with($purchase, ['payment.id' => 'ORDER_155860015;payment:method:quick;payment:status:success', 'payment.method' => null, 'payment.status' => null]), 'contract hidden_fields', $purchase),
    body('moved-out-of-text', 'The id that stood as text in the description was made the id. Whoever may write a description could choose it.', with($purchase, ['payment.description' => 'x', 'payment.id' => 'ORDER_155860016;payment:id:ORDER_155860015']), 'contract hidden_fields', with($purchase, ['payment.description' => 'x;payment:id:ORDER_155860016'])),
    body('fields-in-text', 'As it was signed, with a text like further fields: nothing tells it from the one before.', with($purchase, ['payment.description' => 'x;payment:id:ORDER_155860016']), 'contract hidden_fields'),
    body('other-fields-in-text', 'So it is with a text like any field.', with($purchase, ['payment.description' => 'x;payment:method:other']), 'contract hidden_fields'),
    body('moved-below-nothing', 'The whole callback below a name of nothing: it signs alike.', ['' => $unsigned, 'signature' => 'SIGNATURE'], 'contract moved_fields', $purchase),
    body('moved-payment-below-nothing', 'payment alone below a name of nothing.', [...with($purchase, ['payment' => null]), '' => ['payment' => $purchase['payment']]], 'contract moved_fields', $purchase),
    body('moved-payment-below-zero', 'payment alone below a name of 0.', '{"0":' . written(['payment' => $purchase['payment']]) . ',' . substr(written(with($purchase, ['payment' => null])), 1), 'contract moved_fields', $purchase),
    body('made-for-a-link', 'A customer sees the signature of a link. This one could write into a parameter that comes before `operation`, and made a callback of the link.', [...$unsigned, ...$link, 'note' => 'x', 'signature' => 'SIGNATURE'], 'contract made_for_a_link', [...$link, 'project_id' => 200, 'note' => 'x;' . canonicalString(with($unsigned, ['project_id' => null]))]),
    body('parameters-of-a-link', 'The parameters of a link, as JSON.', [...$link, 'project_id' => 200, 'signature' => 'SIGNATURE'], 'contract made_for_a_link'),
    body('gate-request', 'A request of the shop’s own, sent back to it.', ['general' => ['project_id' => 200, 'payment_id' => 'ORDER_155860015', 'signature' => 'SIGNATURE'], 'payment' => [...$sum, 'description' => 'Order 155860015'], 'customer' => ['id' => '123']], 'contract not_a_callback'),
    body('no-values', 'No values at all, rightly signed.', ['signature' => 'SIGNATURE'], 'contract not_a_callback'),
    body('no-payment', 'No payment.', with($purchase, ['payment' => null]), 'contract missing_field'),
    body('no-payment-id', 'No payment.id.', with($purchase, ['payment.id' => null]), 'contract missing_field'),
    body('no-status', 'No payment.status.', with($purchase, ['payment.status' => null]), 'contract missing_field'),
    body('payment-in-array', 'payment is an array.', with($purchase, ['payment' => [$purchase['payment']]]), 'contract wrong_type'),
    body('status-number', 'payment.status is a number.', with($purchase, ['payment.status' => 1]), 'contract wrong_type'),
];
