"""Open Payment Page by a form. Run it: python3 open-payment-page-by-form.py"""

import html
import os
import sys

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

fields = "\n".join(
    f'<input type="hidden" name="{name}" value="{html.escape(str(value))}">'
    for name, value in request.items()
)
# Answer the customer's request with this page. The result comes by callback.
print(f"""<!DOCTYPE html>
<meta charset="utf-8">
<form method="post" action="{html.escape(page)}/payment">
{fields}
<button>Pay</button>
</form>""")
