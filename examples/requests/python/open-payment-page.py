"""Open Payment Page. Run it: python3 open-payment-page.py"""

import os
import sys
import urllib.parse

# Put signature.py and php_text.py beside this file, or in PYTHONPATH. The guide “Sign in your language” has them.
from signature import sign

page = (os.environ.get("CUP_PAYMENT_PAGE_URL") or "https://paymentpage.ecommpay.com").rstrip("/")
project = os.environ.get("CUP_PROJECT_ID", "")
project = int(project) if project.isdecimal() else sys.exit("Set CUP_PROJECT_ID to a whole number.")
key = os.environ.get("CUP_SECRET_KEY") or sys.exit("Set CUP_SECRET_KEY.")

# payment_id is yours to choose: one for each purchase, never used for another one.
request = {
    "project_id": project,
    "payment_id": "ORDER_155860015",
    "customer_id": "123",
    "payment_amount": 1000,
    "payment_currency": "CNY",
    "payment_description": "Order 155860015",
    "language_code": "zh",
    "force_payment_method": "cup-quick",
}
# Sign last, when all else is in place.
request["signature"] = sign(request, key)

# The signature is percent-encoded as well: it has +, / and =.
query = urllib.parse.urlencode(request, quote_via=urllib.parse.quote, safe="")
# Send the customer's browser here. The result comes by callback.
print(f"{page}/payment?{query}")
