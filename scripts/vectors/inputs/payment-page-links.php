<?php

declare(strict_types=1);

/** Parameters, which join or replace those of an order, and the link with their signature as the last parameter. */
function link_(string $id, string $about, array $parameters = [], string $key = 'secret'): array
{
    $order = [
        'payment_currency' => 'CNY',
        'language_code' => 'zh',
        'project_id' => 200,
        'payment_id' => 'ORDER_155860015',
        'customer_id' => '123',
        'payment_amount' => 1000,
        'payment_description' => 'Order 155860015',
    ];
    $all = [...$order, ...$parameters];
    $signed = array_filter($all, static fn ($name) => !str_starts_with((string) $name, '_'), ARRAY_FILTER_USE_KEY);
    $canonicalString = canonicalString($signed);
    $signature = signatureOf($canonicalString, $key);
    $query = http_build_query([...$all, 'signature' => $signature], '', '&', PHP_QUERY_RFC3986);
    return [
        'id' => "link-$id",
        'about' => $about,
        'key' => $key,
        'parameters' => $all,
        'canonical_string' => $canonicalString,
        'signature' => $signature,
        'url' => "https://paymentpage.ecommpay.com/payment?$query",
    ];
}

$customer = ['customer_first_name' => '倩文', 'customer_last_name' => '伍', 'customer_phone' => '13632264147', 'customer_email' => 'customer@example.com', 'customer_country' => 'CN', 'customer_city' => '广州市', 'customer_address' => '天河路1号', 'customer_zip' => '510000'];
$returns = ['redirect_success_url' => 'https://shop.example.com/paid', 'redirect_success_mode' => 'parent_page', 'redirect_fail_url' => 'https://shop.example.com/declined?order=155860015&lang=zh', 'redirect_fail_mode' => 'parent_page'];
$written = static fn (string $id, string $about, string $description) => link_("text-$id", $about, ['payment_description' => $description]);

return [
    link_('mandatory', 'The mandatory parameters.'),
    link_('method', 'Straight to the method.', ['force_payment_method' => 'cup-quick']),
    link_('customer', 'What is known of the customer. Chinese is percent-encoded as UTF-8, and signed as characters.', $customer),
    link_('returns', 'Where the customer comes back to: URLs in a URL.', $returns),
    link_('everything', 'All of that.', ['force_payment_method' => 'cup-quick', ...$customer, ...$returns]),
    link_('callback-url', 'A URL for callbacks.', ['merchant_callback_url' => 'https://shop.example.com/callbacks?shop=1']),
    link_('true', 'A switch that is true is signed and sent as 1.', ['redirect' => true]),
    link_('false', 'One that is false as 0.', ['close_on_missclick' => false]),
    link_('switch-as-number', 'The same as a number.', ['redirect' => 1, 'close_on_missclick' => 0]),
    link_('frame-mode', 'frame_mode is sent, and not signed.', ['frame_mode' => 'popup']),
    link_('underscore', 'So is a name that begins with an underscore.', ['_plugin_version' => '1.0']),
    link_('underscore-inside', 'An underscore elsewhere changes nothing.', ['css_modal_wrap' => 'shop']),
    link_('json', 'JSON in a parameter is a text.', ['interface_type' => '{"id":23}']),
    link_('booking', 'Longer JSON in a parameter.', ['booking_info' => '{"items":[{"name":"茶","count":2}],"note":"a+b"}']),
    link_('best-before', 'A time with an offset: its + becomes %2B.', ['best_before' => '2030-01-01T00:00:00+08:00']),
    link_('numbered-names', 'Unknown parameters with numbers in their names, in natural order.', ['extra_10' => 'x', 'extra_9' => 'y']),
    link_('capital-names', 'Upper case before lower case.', ['Extra' => 'x', 'extra' => 'y']),
    link_('base-url', 'baseUrl before billing: of the same letters, capitals come first only where they stand.', ['billing_city' => '广州市', 'baseUrl' => 'https://paymentpage.ecommpay.com']),
    link_('empty-parameter', 'An empty parameter is signed.', ['customer_state' => '']),
    link_('smallest', 'One fen.', ['payment_amount' => 1]),
    link_('largest', 'The largest sum.', ['payment_amount' => 5000000]),
    link_('long-id', 'An id of 255 characters.', ['payment_id' => str_repeat('ORDER', 51)]),
    link_('id-of-digits', 'An id of digits is a text, and keeps its zeros.', ['payment_id' => '000155860015']),
    link_('chinese-key', 'A key beyond ASCII.', [], '测试密钥'),
    link_('long-key', 'A key longer than a block of SHA-512.', [], str_repeat('a long test key ', 10)),
    $written('blank', 'A blank is %20.', 'a b'),
    $written('plus', 'A plus is %2B.', 'a+b'),
    $written('percent', 'A percent sign is %25.', '100%'),
    $written('percent-like', 'What looks encoded is encoded once more.', '%20'),
    $written('ampersand', '&, = and # end nothing.', 'B&W=1#2'),
    $written('question', '? and / are encoded, too.', 'a/b?c'),
    $written('reserved', 'All that URLs reserve.', ':/?#[]@!$&\'()*+,='),
    $written('unreserved', 'What stays: letters, digits, - . _ ~.', 'aZ09-._~'),
    $written('quotes', 'Quotes and the like.', '"<>\\^`{|}'),
    $written('chinese', 'Chinese.', '订单 155860015'),
    $written('emoji', 'Beyond U+FFFF.', '😀'),
    $written('accent', 'é as one character.', 'café'),
    $written('decomposed', 'é as two.', "cafe\u{301}"),
    $written('semicolon', 'A semicolon, where no name and colon follow.', 'tea; coffee'),
    $written('colon', 'A colon.', 'a:b'),
    ...drawn(5, 30, static function (string $number) use ($customer, $returns) {
        $all = [...$customer, ...$returns, 'force_payment_method' => 'cup-quick', 'redirect' => true, 'extra_2' => 'a;b', 'extra_10' => 'a b+c', '_trace' => 't1'];
        $names = array_values(array_filter(array_keys($all), static fn () => mt_rand(0, 1) === 1));
        $values = ['payment_amount' => mt_rand(1, 5000000), 'payment_id' => 'ORDER_' . mt_rand(1, 999999999)];
        foreach ($names as $name) {
            $values[$name] = $all[$name];
        }
        return link_("random-$number", 'Parameters chosen by chance.', $values);
    }),
];
