<?php

declare(strict_types=1);

namespace Shop;

/**
 * Reads and changes the orders, which are in one file of JSON. One process at a time has its lock. What is thrown keeps
 * the file as it was, and so does a process that dies: the new file takes the place of the old one in one step.
 */
function withOrders(callable $change): mixed
{
    $file = (string) getenv('SHOP_ORDERS'); // where no browser can reach it
    $lock = fopen("$file.lock", 'c');
    if (!$lock || !flock($lock, LOCK_EX)) {
        throw new \RuntimeException('The orders cannot be locked.');
    }
    try {
        $orders = is_file($file) ? json_decode(file_get_contents($file), true, 512, JSON_THROW_ON_ERROR) : [];
        $before = $orders;
        $result = $change($orders);
        if ($orders !== $before) {
            $next = fopen("$file.next", 'w');
            $text = json_encode($orders, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
            if (!$next || fwrite($next, $text) !== strlen($text) || !fsync($next) || !rename("$file.next", $file)) {
                throw new \RuntimeException('The orders cannot be written.');
            }
        }
        return $result;
    } finally {
        fclose($lock); // and so the next one gets in
    }
}

/** The platform tells ids apart without regard to upper and lower case. */
function order(array &$orders, string $id): ?array
{
    return $orders[strtolower($id)] ?? null;
}
