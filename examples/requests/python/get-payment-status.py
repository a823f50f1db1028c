"""Status of a payment. Run it: python3 get-payment-status.py"""

import http.client
import json
import os
import sys
import urllib.error
import urllib.request

# Put signature.py and php_text.py beside this file, or in PYTHONPATH. The guide “Sign in your language” has them.
from signature import sign, verify


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None  # What is signed goes nowhere else.


gate = (os.environ.get("CUP_GATE_URL") or "https://api.ecommpay.com").rstrip("/")
project = os.environ.get("CUP_PROJECT_ID", "")
project = int(project) if project.isdecimal() else sys.exit("Set CUP_PROJECT_ID to a whole number.")
key = os.environ.get("CUP_SECRET_KEY") or sys.exit("Set CUP_SECRET_KEY.")

request = {
    "general": {"project_id": project, "payment_id": "ORDER_155860015"},
    "destination": "merchant",
}
# Sign last, when all else is in place.
request["general"]["signature"] = sign(request, key)

data = json.dumps(request).encode()  # What is sent is what was signed.
headers = {"Content-Type": "application/json"}
try:
    sent = urllib.request.Request(gate + "/v2/payment/status", data, headers)
    try:
        response = urllib.request.build_opener(Stay).open(sent, timeout=10)
    except urllib.error.HTTPError as refusal:
        response = refusal  # Its body says why.
    body = response.read().decode()
    answer = json.loads(body)
except (OSError, http.client.HTTPException, ValueError) as error:
    sys.exit(f"No clear answer. ({error!r})")
if "code" in answer:  # Code 3061 or 3062 is not final: ask again later.
    sys.exit(f"Not accepted: {body}")
if not verify(body, key):
    sys.exit("The answer has no right signature: do not believe it.")
# Paid is `success` alone, and only with the sum of your order. Amounts are in fen.
payment = answer["payment"]
print(f"{payment['id']}: {payment['status']}, {payment['sum']['amount']} {payment['sum']['currency']}")
