#!/bin/sh
# Open Payment Page by a form. Run it: sh open-payment-page-by-form.sh
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
# The customer's browser sends this, as a form of your page. The result comes by callback.
curl --silent --show-error --fail-with-body --max-time 10 \
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
