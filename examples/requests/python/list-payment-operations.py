"""Operations of one payment. Run it: python3 list-payment-operations.py"""

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


api = (os.environ.get("CUP_DATA_API_URL") or "https://data.ecommpay.com/v1").rstrip("/")
token = os.environ.get("CUP_DATA_API_TOKEN") or sys.exit("Set CUP_DATA_API_TOKEN.")
key = os.environ.get("CUP_DATA_API_SECRET_KEY") or sys.exit("Set CUP_DATA_API_SECRET_KEY.")

request = {"token": token, "payment_id": "ORDER_155860015"}
# Sign last, when all else is in place.
request["signature"] = sign(request, key)

data = json.dumps(request).encode()  # What is sent is what was signed.
headers = {"Content-Type": "application/json"}
try:
    sent = urllib.request.Request(api + "/operations/get-by-payment", data, headers)
    try:
        response = urllib.request.build_opener(Stay).open(sent, timeout=300)
    except urllib.error.HTTPError as refusal:
        response = refusal  # Its body says why.
    body = response.read().decode()
    answer = json.loads(body)
except (OSError, http.client.HTTPException, ValueError) as error:
    sys.exit(f"No clear answer. ({error!r})")
if "code" in answer:
    sys.exit(f"Not accepted: {body}")
if not verify(body, key):
    sys.exit("The answer has no right signature: do not believe it.")
print(len(answer["operations"]), "operations")
for operation in answer["operations"]:
    print(operation["operation_id"], operation["operation_type"], operation["amount"])
