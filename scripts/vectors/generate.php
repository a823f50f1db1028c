<?php

declare(strict_types=1);

/*
 * Writes vectors/*.json: php scripts/vectors/generate.php [folder]
 *
 * The inputs are data in inputs/, one file a topic; what PHP makes of them is added here.
 */

require __DIR__ . '/reference.php';
require __DIR__ . '/random.php';

$folder = $argv[1] ?? dirname(__DIR__, 2) . '/vectors';
$topics = [
    'canonical-strings' => 'What is signed for a JSON document: its canonical string, and the signature of it.',
    'signatures' => 'Signatures that the platform has published, in its documentation or in the tests of its SDKs, '
        . 'and keys of every kind.',
    'natural-order' => 'How two paths compare: `order` is -1 if `a` comes first, 1 if `b` does, and 0 if they tie, '
        . 'so that they stay as they are.',
    'number-texts' => 'How a number of JSON is written in the canonical string.',
    'callbacks' => 'Bodies of callbacks, each with the verdict of a careful receiver.',
    'payment-page-links' => 'Parameters of Payment Page, and the link that they make.',
];
$ids = [];
foreach ($topics as $topic => $about) {
    // In a function, so that no input sees or changes the names of another.
    $cases = (static fn () => require __DIR__ . "/inputs/$topic.php")();
    array_push($ids, ...array_column($cases, 'id'));
    $file = ['$schema' => './schema.json', 'topic' => $topic, 'about' => $about, 'cases' => $cases];
    $flags = JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;
    // PHP indents by four blanks, this project by two.
    $halved = static fn ($found) => substr($found[1], strlen($found[1]) >> 1);
    $indented = preg_replace_callback('/^( +)/m', $halved, json_encode($file, $flags));
    file_put_contents("$folder/$topic.json", "$indented\n");
}
$twice = array_filter(array_count_values($ids), static fn ($times) => $times > 1);
if ($twice !== []) {
    throw new LogicException('more than one case has the id ' . implode(', ', array_keys($twice)));
}
