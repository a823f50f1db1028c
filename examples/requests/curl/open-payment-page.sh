#!/bin/sh
# Open Payment Page. Run it: sh open-payment-page.sh
set -eu

page=${CUP_PAYMENT_PAGE_URL:-https://paymentpage.ecommpay.com}
case ${CUP_PROJECT_ID:?} in
  *[!0-9]*) echo "Set CUP_PROJECT_ID to a whole number." >&2; exit 1 ;;
esac
: "${CUP_SECRET_KEY:?}" # cup-quickpay sign reads it.

# payment_id is yours to choose: one for each purchase, never used for another one.
# Signs last, when all else is in place.
signature=$(npx cup-quickpay sign <<JSON
{
  "project_id": $CUP_PROJECT_ID,
  "payment_id": "ORDER_155860015",
  "customer_id": "123",
  "payment_amount": 1000,
  "payment_currency": "CNY",
  "payment_description": "Order 155860015",
  "language_code": "zh",
  "force_payment_method": "cup-quick"
}
JSON
)
# The signature is percent-encoded as well: it has +, / and =.
# Send the customer's browser here. The result comes by callback.
curl --silent --show-error --fail --max-time 10 --get --output /dev/null --write-out '%{url_effective}\n' \
  --data-urlencode "project_id=$CUP_PROJECT_ID" \
  --data-urlencode 'payment_id=ORDER_155860015' \
  --data-urlencode 'customer_id=123' \
  --data-urlencode 'payment_amount=1000' \
  --data-urlencode 'payment_currency=CNY' \
  --data-urlencode 'payment_description=Order 155860015' \
  --data-urlencode 'language_code=zh' \
  --data-urlencode 'force_payment_method=cup-quick' \
  --data-urlencode "signature=$signature" \
  "${page%/}/payment"
