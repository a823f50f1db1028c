#!/bin/sh
# Purchase through Gate. Run it: sh create-sale.sh
set -eu

gate=${CUP_GATE_URL:-https://api.ecommpay.com}
case ${CUP_PROJECT_ID:?} in
  *[!0-9]*) echo "Set CUP_PROJECT_ID to a whole number." >&2; exit 1 ;;
esac
: "${CUP_SECRET_KEY:?}" # cup-quickpay sign reads it.

# payment_id is yours to choose: one for each purchase, never used for another one.
# Signs last, when all else is in place, and prints the whole.
body=$(npx cup-quickpay sign --body <<JSON
{
  "general": {
    "project_id": $CUP_PROJECT_ID,
    "payment_id": "ORDER_155860015"
  },
  "customer": {
    "id": "123",
    "ip_address": "183.57.40.238",
    "first_name": "倩文",
    "last_name": "伍",
    "phone": "13632264147",
    "email": "customer@example.com",
    "street": "天河路1号",
    "city": "广州市",
    "zip": "510000",
    "country": "CN"
  },
  "payment": {
    "amount": 1000,
    "currency": "CNY",
    "description": "Order 155860015"
  },
  "return_url": { "success": "https://shop.example.com/paid" }
}
JSON
)
answer=$(printf %s "$body" | curl --silent --show-error --write-out '\n%{http_code}' \
  --max-time 10 --header 'Content-Type: application/json' --data-binary @- "${gate%/}/v2/payment/cup/quick/sale") || answer="No answer came, or only a part of it: ${answer#?000}"
printf '%s\n' "$answer"
# Only 2xx accepts, and only 4xx refuses. A repeat is neither: the earlier request counts.
case $(printf %s "$answer" | tr -d ' \t\r\n') in
  *'"3041"'* | *'"3060"'* | *'"3613"'* | *'"status":"success"'*'"status":"'* | *'"status":"error"'*'"status":"'*) ;;
  '{'*'"status":"success"'*'}'2??) exit 0 ;; # Accepted is not paid. A callback says where the customer pays, a later one whether they did.
  '{'*'"status":"error"'*'}'4??) exit 1 ;; # Not accepted: the answer has the reason.
esac
echo "No clear answer: it may be registered all the same. Ask for its status before you send a new payment_id." >&2
exit 1
