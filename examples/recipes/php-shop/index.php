<?php

declare(strict_types=1);

// A shop for the sandbox, with PHP 8.1 or newer and nothing else. The guide “A shop in PHP” says how to start it.

ini_set('display_errors', '0'); // they would stand in the answer

require __DIR__ . '/../../signature/php/signature.php';
require __DIR__ . '/orders.php';
require __DIR__ . '/gate.php';
require __DIR__ . '/callbacks.php';

use function Shop\{order, requestPurchase, takeCallback, withOrders};

foreach (['CUP_PROJECT_ID' => '/^[1-9]\d*$/D', 'CUP_SECRET_KEY' => '/./', 'SHOP_ORDERS' => '/./'] as $name => $form) {
    if (!preg_match($form, (string) getenv($name))) {
        error_log("Set $name.");
        http_response_code(500);
        exit;
    }
}

$shop = getenv('SHOP_URL') ?: 'http://127.0.0.1:8000';
[, $page, $id] = explode('/', parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) . '//');
const PATIENCE = 60; // seconds until an order without an address to pay at is given up
$isTest = getenv('SHOP_TEST') === '1'; // lets the conformance kit make orders

match ("$_SERVER[REQUEST_METHOD] /$page") {
    'GET /' => show(200, offer()),
    'POST /buy' => buy($shop),
    'GET /pay' => pay($id),
    'GET /orders' => showOrder($id),
    'POST /test' => $isTest ? make(json_decode(file_get_contents('php://input'), true)) : http_response_code(404),
    'GET /test' => $isTest ? print (int) (find($id)['delivered'] ?? 0) : http_response_code(404),
    default => $page === 'callbacks' ? http_response_code(takeCallback()) : http_response_code(404),
};

function offer(): string
{
    return '<form method="post" action="/buy"><button>绿茶 Green tea, ¥ 10.00</button></form>';
}

/** The order is stored before the request is sent: its callback can be fast. */
function buy(string $shop): void
{
    $id = bin2hex(random_bytes(16));
    make(['payment_id' => $id, 'amount' => 1000]);
    if (requestPurchase($id, 1000, $shop) === 'refused') {
        withOrders(function (array &$orders) use ($id) {
            if ($orders[$id]['status'] === 'new') { // else a callback knows better
                $orders[$id]['status'] = 'refused';
            }
        });
    }
    header("Location: /pay/$id", true, 303);
}

/** The customer waits here until the platform has said where to pay, or for `PATIENCE` at most. */
function pay(string $id): void
{
    $order = find($id);
    if ($order && $order['status'] === 'new' && isset($order['redirect'])) {
        sendOn($order['redirect']);
    } elseif ($order && $order['status'] === 'new' && time() - $order['made'] >= PATIENCE) {
        show(200, '<p>您尚未付款，请重新下单。 You have not paid. Please buy again.</p>' . offer());
    } elseif ($order && $order['status'] === 'new') {
        header('Refresh: 1');
        show(202, '<p>请稍候。 One moment, please.</p>');
    } else {
        header("Location: /orders/$id", true, 303);
    }
}

/** Says what callbacks have told, as anybody can open this URL. */
function showOrder(string $id): void
{
    $status = find($id)['status'] ?? null;
    if ($status === 'new') {
        header('Refresh: 2');
    }
    show($status ? 200 : 404, $status ?? 'No such order');
}

/** A form that sends itself. Every name and value is text from outside. */
function sendOn(array $redirect): void
{
    $url = (string) $redirect['url'];
    if (!preg_match('~^https?://~i', $url)) {
        show(500, 'This order cannot be paid.');
        return;
    }
    $isGet = ($redirect['method'] ?? '') === 'GET';
    $fields = '';
    $field = function (string $name, string $value) use (&$fields) {
        $fields .= sprintf('<input type="hidden" name="%s" value="%s">', text($name), text($value));
    };
    $query = $isGet ? (string) parse_url($url, PHP_URL_QUERY) : '';
    foreach (array_filter(explode('&', $query), 'strlen') as $pair) { // a browser drops the query from a form with GET
        $field(...array_map('urldecode', explode('=', $pair, 2) + ['', '']));
    }
    foreach ($redirect['body'] ?? [] as $name => $value) {
        $field((string) $name, (string) $value);
    }
    $action = text($isGet ? strtok($url, '?') : $url);
    $method = $isGet ? 'get' : 'post';
    show(200, "<form method=\"$method\" action=\"$action\">$fields<button>继续支付 Continue</button></form>"
        . '<script>HTMLFormElement.prototype.submit.call(document.forms[0])</script>');
}

function make(array $order): void
{
    withOrders(function (array &$orders) use ($order) {
        $orders[strtolower($order['payment_id'])] ??=
            ['fen' => $order['amount'], 'status' => 'new', 'delivered' => 0, 'made' => time()];
    });
}

function find(string $id): ?array
{
    return withOrders(fn (array &$orders) => order($orders, $id));
}

function show(int $status, string $html): void
{
    http_response_code($status);
    header('Content-Type: text/html; charset=utf-8');
    header('Cache-Control: no-store');
    echo "<!doctype html><html lang=\"zh\"><meta charset=\"utf-8\"><title>茶 Tea</title><main>$html</main></html>";
}

function text(string $value): string
{
    return htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}
