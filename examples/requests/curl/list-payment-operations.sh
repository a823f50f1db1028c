#!/bin/sh
# Operations of one payment. Run it: sh list-payment-operations.sh
set -eu

api=${CUP_DATA_API_URL:-https://data.ecommpay.com/v1}
: "${CUP_DATA_API_TOKEN:?}"
export CUP_SECRET_KEY="${CUP_DATA_API_SECRET_KEY:?}" # That of the token, not the project's

# Signs last, when all else is in place, and prints the whole.
body=$(npx cup-quickpay sign --body <<JSON
{ "token": "$CUP_DATA_API_TOKEN", "payment_id": "ORDER_155860015" }
JSON
)
if ! answer=$(printf %s "$body" | curl --silent --show-error --fail-with-body --write-out '\n' \
  --max-time 300 --header 'Content-Type: application/json' --data-binary @- "${api%/}/operations/get-by-payment"); then
  printf '%s\n' "$answer" >&2 # It has the reason.
  exit 1
fi
printf '%s\n' "$answer"
# It is the platform's only if its signature matches.
printf %s "$answer" | npx cup-quickpay verify
