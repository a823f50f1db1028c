#!/bin/sh
# Status of a request. Run it: sh get-payment-status-by-request.sh
set -eu

gate=${CUP_GATE_URL:-https://api.ecommpay.com}
case ${CUP_PROJECT_ID:?} in
  *[!0-9]*) echo "Set CUP_PROJECT_ID to a whole number." >&2; exit 1 ;;
esac
: "${CUP_SECRET_KEY:?}" # cup-quickpay sign reads it.

# Signs last, when all else is in place, and prints the whole.
body=$(npx cup-quickpay sign --body <<JSON
{
  "project_id": $CUP_PROJECT_ID,
  "request_id": "gh72ef7c07157e6bde92072a52"
}
JSON
)
if ! answer=$(printf %s "$body" | curl --silent --show-error --fail-with-body --write-out '\n' \
  --max-time 10 --header 'Content-Type: application/json' --data-binary @- "${gate%/}/v2/payment/status/request"); then
  printf '%s\n' "$answer" >&2 # It has the reason.
  exit 1
fi
printf '%s\n' "$answer"
# It is the platform's only if its signature matches.
printf %s "$answer" | npx cup-quickpay verify
