"""Purchase through Gate. Run it: python3 create-sale.py"""

import http.client
import json
import os
import sys
import urllib.error
import urllib.request

# Put signature.py and php_text.py beside this file, or in PYTHONPATH. The guide “Sign in your language” has them.
from signature import sign


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None  # What is signed goes nowhere else.


gate = (os.environ.get("CUP_GATE_URL") or "https://api.ecommpay.com").rstrip("/")
project = os.environ.get("CUP_PROJECT_ID", "")
project = int(project) if project.isdecimal() else sys.exit("Set CUP_PROJECT_ID to a whole number.")
key = os.environ.get("CUP_SECRET_KEY") or sys.exit("Set CUP_SECRET_KEY.")

# payment_id is yours to choose: one for each purchase, never used for another one.
request = {
    "general": {"project_id": project, "payment_id": "ORDER_155860015"},
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
        "country": "CN",
    },
    "payment": {
        "amount": 1000,
        "currency": "CNY",
        "description": "Order 155860015",
    },
    "return_url": {"success": "https://shop.example.com/paid"},
}
# Sign last, when all else is in place.
request["general"]["signature"] = sign(request, key)

data = json.dumps(request).encode()  # What is sent is what was signed.
headers = {"Content-Type": "application/json"}
try:
    sent = urllib.request.Request(gate + "/v2/payment/cup/quick/sale", data, headers)
    try:
        response = urllib.request.build_opener(Stay).open(sent, timeout=10)
    except urllib.error.HTTPError as refusal:
        response = refusal  # Its body says why.
    body = response.read().decode()
    answer = json.loads(body)
    status, code = (answer.get("status"), answer.get("code")) if isinstance(answer, dict) else (None, None)
    # Only 2xx accepts, and only 4xx refuses. A repeat is neither: the earlier request counts.
    is_accepted = response.status // 100 == 2 and status == "success"
    is_refused = response.status // 100 == 4 and status == "error" and str(code) not in ["3041", "3060", "3613"]
    if not is_accepted and not is_refused:
        raise ValueError(body)
except (OSError, http.client.HTTPException, ValueError) as error:
    sys.exit(f"No clear answer: it may be registered all the same. Ask for its status before you send a new payment_id. ({error!r})")
if is_refused:
    sys.exit(f"Not accepted: {body}")
# Accepted is not paid. A callback says where the customer pays, a later one whether they did.
print(f"Accepted, not paid yet: request {answer.get('request_id')}")
