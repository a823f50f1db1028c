#!/bin/sh
# Payout through Gate. Run it: sh create-payout.sh
set -eu

gate=${CUP_GATE_URL:-https://api.ecommpay.com}
case ${CUP_PROJECT_ID:?} in
  *[!0-9]*) echo "Set CUP_PROJECT_ID to a whole number." >&2; exit 1 ;;
esac
: "${CUP_SECRET_KEY:?}" # cup-quickpay sign reads it.

# payment_id is yours to choose: one for each payout, never used for another one.
# Signs last, when all else is in place, and prints the whole.
body=$(npx cup-quickpay sign --body <<JSON
{
  "general": {
    "project_id": $CUP_PROJECT_ID,
    "payment_id": "PAYOUT_15392667771145"
  },
  "customer": {
    "id": "127",
    "ip_address": "185.123.193.224",
    "email": "customer@example.com",
    "state": "广东省",
    "city": "广州市",
    "country": "CN",
    "phone": "13632264147",
    "zip": "510000",
    "street": "天河路1号",
    "first_name": "倩文",
    "last_name": "伍",
    "identify": { "doc_number": "23512361283" }
  },
  "payment": {
    "amount": 48560,
    "currency": "CNY",
    "description": "Payout 15392667771145"
  },
  "card": { "pan": "6216261000000000018" },
  "account": {
    "bank_id": 1,
    "branch": "天河支行",
    "city": "广州市",
    "region_id": 5
  }
}
JSON
)
answer=$(printf %s "$body" | curl --silent --show-error --write-out '\n%{http_code}' \
  --max-time 10 --header 'Content-Type: application/json' --data-binary @- "${gate%/}/v2/payment/chinaunionpay/payout") || answer="No answer came, or only a part of it: ${answer#?000}"
printf '%s\n' "$answer"
# Only 2xx accepts, and only 4xx refuses. A repeat is neither: the earlier request counts.
case $(printf %s "$answer" | tr -d ' \t\r\n') in
  *'"3041"'* | *'"3060"'* | *'"3613"'* | *'"status":"success"'*'"status":"'* | *'"status":"error"'*'"status":"'*) ;;
  '{'*'"status":"success"'*'}'2??) exit 0 ;; # Accepted is not paid out. A callback brings the result.
  '{'*'"status":"error"'*'}'4??) exit 1 ;; # Not accepted: the answer has the reason.
esac
echo "No clear answer: it may be registered all the same. Ask for its status before you send a new payment_id." >&2
exit 1
