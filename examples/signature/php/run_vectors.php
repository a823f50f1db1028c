<?php

declare(strict_types=1);

// Runs signature.php against the vectors: php run_vectors.php [folder of the vectors]

require __DIR__ . '/signature.php';

use function Signature\{canonicalString, parse, sign, verify};

$folder = $argv[1] ?? dirname(__DIR__, 3) . '/vectors';

$isSigned = fn (array $data, object $case): bool =>
    canonicalString($data) === $case->canonical_string && sign($data, $case->key) === $case->signature;
$document = fn (object $case): bool => $isSigned(parse($case->json), $case);

$topics = [
    'canonical-strings' => $document,
    'signatures' => $document,
    // PHP has the order itself.
    'natural-order' => fn (object $case): bool => (strnatcmp($case->a, $case->b) <=> 0) === $case->order,
    'number-texts' => fn (object $case): bool =>
        canonicalString(parse($case->json)) === "n:$case->text" && $document($case),
    // The last layer is not the signature's.
    'callbacks' => fn (object $case): bool =>
        verify($case->body, $case->key) === ($case->verdict === 'accepted' || $case->refused_by === 'contract'),
    'payment-page-links' => function (object $case) use ($isSigned): bool {
        $parameters = (array) $case->parameters;
        $signed = array_filter($parameters, fn ($name) => $name[0] !== '_', ARRAY_FILTER_USE_KEY);
        $sent = [...$parameters, 'signature' => $case->signature];
        $query = http_build_query($sent, '', '&', PHP_QUERY_RFC3986);
        return $isSigned($signed, $case) && parse_url($case->url, PHP_URL_QUERY) === $query;
    },
];
$passed = 0;
$failed = 0;
foreach ($topics as $topic => $check) {
    foreach (json_decode(file_get_contents("$folder/$topic.json"), false, 512, JSON_THROW_ON_ERROR)->cases as $case) {
        if ($check($case)) {
            $passed++;
        } else {
            $failed++;
            echo "failed: $case->id\n";
        }
    }
}
echo "$passed passed\n";
exit($failed > 0 ? 1 : 0);
