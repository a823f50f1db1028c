#!/bin/sh
# The life of two payments, with curl alone; only signatures are made by `cup-quickpay sign`.
#
#   npx cup-quickpay sandbox     # in another window
#   sh story.sh
#
# or, on a sandbox that is there for it alone:
#
#   npx cup-quickpay sandbox --wait -- sh story.sh
#
# It works in a project of its own, so others can use the same sandbox meanwhile.
set -eu

SANDBOX=${CUP_SANDBOX_URL:-http://127.0.0.1:4020}
CONTROL=$SANDBOX/_sandbox/v1
SIGN=${SIGN:-npx cup-quickpay sign}

# Sends JSON, with the control token if the sandbox asks for one, and prints the answer.
send() { # method, URL, body
  curl --silent --show-error --request "$1" "$2" \
    --header "Authorization: Bearer ${CUP_SANDBOX_TOKEN:-none}" \
    ${3:+--header "Content-Type: application/json" --data "$3"}
}

# A call of the control API about the project of this story.
control() { # method, path with at least a "?", body
  send "$1" "$CONTROL$2project_id=$PROJECT" "${3:-}"
}

# Reads an answer, which must have a text in it.
expect() { # what it is about, text
  answer=$(cat)
  case $answer in
    *"$2"*) echo "ok: $1" ;;
    *) echo "failed: $1: no $2 in: $answer" >&2; exit 1 ;;
  esac
}

# The first text that stands under a name in an answer.
field() { sed -n "s/^[^{]*{[^}]*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" | head -n 1; }

# A purchase as a shop sends it: 10.00 CNY.
sale() { # payment_id
  cat <<JSON | CUP_SECRET_KEY=$KEY $SIGN --body
{
  "general": { "project_id": $PROJECT, "payment_id": "$1" },
  "customer": {
    "id": "123", "ip_address": "183.57.40.238", "first_name": "倩文", "last_name": "伍", "phone": "13632264147",
    "email": "customer@example.com", "street": "天河路1号", "city": "广州市", "zip": "510000", "country": "CN"
  },
  "payment": { "amount": 1000, "currency": "CNY", "description": "绿茶" },
  "return_url": { "success": "https://shop.example.com/paid" }
}
JSON
}

echo "# A project with keys of its own. Its clock stands still, and nobody listens where its callbacks go."
CREATED=$(send POST "$CONTROL/projects" '{"clock": "manual", "callback_url": "http://127.0.0.1:9/callbacks", "basic_time": "30s"}')
PROJECT=$(echo "$CREATED" | field project_id)
KEY=$(echo "$CREATED" | field secret_key)
echo "$CREATED" | expect "project $PROJECT has a key" '"secret_key":"sandbox-secret-key-'
trap 'send DELETE "$CONTROL/projects/$PROJECT"' EXIT

echo "# ORDER_1: the shop asks for the purchase, and the customer pays."
send POST "$SANDBOX/v2/payment/cup/quick/sale" "$(sale ORDER_1)" | expect "Gate takes it" '"status":"success"'
control POST "/settled?" | expect "nothing more happens by itself" '{"settled":true}'
control GET "/payments/ORDER_1?" | expect "it waits for its customer" '"status":"awaiting redirect result"'
control POST "/payments/ORDER_1/pay?" '{"card_number": "6200000000000005"}' | expect "the customer pays" '"status":"processing"'
control POST "/clock/advance?" '{"by": "30s"}' | expect "the service takes 30 seconds" '"mode":"manual"'
control GET "/payments/ORDER_1?" | expect "it is paid" '"status":"success","code":"0"'

echo "# Its callbacks wait, as nobody listens. In four hours they are tried again and again."
control GET "/callbacks?payment_id=ORDER_1&kind=result&" | expect "the result waits" '"state":"waiting"'
control GET "/callbacks?payment_id=ORDER_1&kind=result&" | expect "nobody listens" '"failure":"connection refused"'
control POST "/clock/advance?" '{"by": "4h"}' | expect "four hours take a moment" '"now":'
control GET "/callbacks?payment_id=ORDER_1&kind=result&" | expect "it was tried ten times and more" '"number":10,'

echo "# ORDER_2 will be declined: that is chosen before it comes."
control PUT "/scenario?" '{"name": "insufficient_funds", "payment_id": "ORDER_2"}' | expect "the scenario is chosen" 'insufficient_funds'
send POST "$SANDBOX/v2/payment/cup/quick/sale" "$(sale ORDER_2)" | expect "Gate takes it" '"status":"success"'
control POST "/settled?" | expect "the redirect is ready" '{"settled":true}'
control POST "/payments/ORDER_2/pay?" | expect "the customer pays" '"status":"processing"'
control POST "/clock/advance?" '{"by": "30s"}' | expect "the service takes 30 seconds" '"mode":"manual"'
control GET "/payments/ORDER_2?" | expect "it is declined" '"status":"decline","code":"20105"'

echo "# Gate takes a purchase, but its answer is lost: the shop must ask for the status before it sends again."
control PUT "/faults?" '{"faults": [{"at": "gate", "does": "status", "status": 503, "carried_out": true}]}' | expect "the fault is on" '"status":503'
send POST "$SANDBOX/v2/payment/cup/quick/sale" "$(sale ORDER_3)" | expect "Gate fails" '"code":"501"'
control DELETE "/faults?" | expect "the fault is off" '{"faults":[]}'
control GET "/payments?text=ORDER_3&" | expect "the purchase is there all the same" '"total":1'

echo "# The next test begins with nothing."
control POST "/reset?" | expect "all is forgotten" '"payments":{"total":0,'
