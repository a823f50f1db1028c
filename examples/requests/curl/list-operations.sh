#!/bin/sh
# Operations of an interval. Run it: sh list-operations.sh
set -eu

api=${CUP_DATA_API_URL:-https://data.ecommpay.com/v1}
case ${CUP_PROJECT_ID:?} in
  *[!0-9]*) echo "Set CUP_PROJECT_ID to a whole number." >&2; exit 1 ;;
esac
: "${CUP_DATA_API_TOKEN:?}"
export CUP_SECRET_KEY="${CUP_DATA_API_SECRET_KEY:?}" # That of the token, not the project's

# Signs last, when all else is in place, and prints the whole.
body=$(npx cup-quickpay sign --body <<JSON
{
  "token": "$CUP_DATA_API_TOKEN",
  "project_id": [$CUP_PROJECT_ID],
  "interval": {
    "from": "2019-03-01 00:00:00",
    "to": "2019-03-31 23:59:59"
  },
  "tz": "Asia/Shanghai",
  "operation_type": "sale",
  "operation_status": "success",
  "limit": 100,
  "offset": 0
}
JSON
)
if ! answer=$(printf %s "$body" | curl --silent --show-error --fail-with-body --write-out '\n' \
  --max-time 300 --header 'Content-Type: application/json' --data-binary @- "${api%/}/operations/get"); then
  printf '%s\n' "$answer" >&2 # It has the reason.
  exit 1
fi
printf '%s\n' "$answer"
# It is the platform's only if its signature matches.
printf %s "$answer" | npx cup-quickpay verify
