#!/bin/sh
# Result of a payout: send yourself one for a test. Run it: sh receive-payout-callback.sh http://127.0.0.1:3000/callbacks
set -eu

case ${CUP_PROJECT_ID:?} in
  *[!0-9]*) echo "Set CUP_PROJECT_ID to a whole number." >&2; exit 1 ;;
esac
: "${CUP_SECRET_KEY:?}" # Never that of production: the callback is genuine to your endpoint.

body=$(npx cup-quickpay sign --body <<JSON
{
  "project_id": $CUP_PROJECT_ID,
  "payment": {
    "id": "PAYOUT_15392667771145",
    "type": "payout",
    "status": "success",
    "date": "2019-03-25T03:56:01+0000",
    "method": "ChinaUnionPay",
    "sum": { "amount": 48560, "currency": "CNY" },
    "description": "Order 15392667771145"
  },
  "account": { "number": "621626******0018" },
  "customer": { "id": "127", "phone": "13632264147" },
  "operation": {
    "id": 24101000000751,
    "type": "payout",
    "status": "success",
    "date": "2019-03-25T03:56:01+0000",
    "created_date": "2019-03-25T03:54:57+0000",
    "request_id": "c21daec7a134",
    "sum_initial": { "amount": 48560, "currency": "CNY" },
    "sum_converted": { "amount": 48560, "currency": "CNY" },
    "provider": {
      "id": 1198,
      "payment_id": "10019082821621938",
      "date": "2019-03-25T03:56:01+0000",
      "auth_code": ""
    },
    "code": "0",
    "message": "Success"
  }
}
JSON
)
# 200 says that your endpoint took it. Change a character of it, and 400 has to come.
printf %s "$body" | curl --silent --show-error --fail --max-time 10 --output /dev/null --write-out '%{http_code}\n' \
  --header 'Content-Type: application/json' --data-binary @- "${1:-http://127.0.0.1:3000/callbacks}"
