#!/bin/sh
# Banks that support payouts. Run it: sh list-payout-banks.sh
set -eu

gate=${CUP_GATE_URL:-https://api.ecommpay.com}
case ${CUP_PROJECT_ID:?} in
  *[!0-9]*) echo "Set CUP_PROJECT_ID to a whole number." >&2; exit 1 ;;
esac
: "${CUP_SECRET_KEY:?}" # cup-quickpay sign reads it.

# Signs last, when all else is in place, and prints the whole.
body=$(npx cup-quickpay sign --body <<JSON
{
  "general": {
    "project_id": $CUP_PROJECT_ID,
    "payment_id": "ORDER_155860015"
  },
  "payment": { "amount": 1000, "currency": "CNY" }
}
JSON
)
# It ends with 22 if the request is refused: the answer has the reason.
printf %s "$body" | curl --silent --show-error --fail-with-body --write-out '\n' \
  --max-time 10 --header 'Content-Type: application/json' --data-binary @- "${gate%/}/v2/info/banks/chinaunionpay/payout/list"
