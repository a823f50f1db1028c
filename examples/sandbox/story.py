"""The life of two payments, with Python's standard library alone: a test as a shop would have it.

    npx cup-quickpay sandbox                 # in another window
    python3 -m unittest -v story.py

or, on a sandbox that is there for it alone:

    npx cup-quickpay sandbox --wait -- python3 -m unittest -v story.py

It works in a project of its own, so others can use the same sandbox meanwhile.
"""

import base64
import hashlib
import hmac
import json
import os
import re
import threading
import unittest
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SANDBOX = os.environ.get("CUP_SANDBOX_URL", "http://127.0.0.1:4020")
CONTROL = SANDBOX + "/_sandbox/v1"
TOKEN = os.environ.get("CUP_SANDBOX_TOKEN", "none")  # Only if the sandbox asks for one.


def lines(value, path=""):
    """Every value of a message as a line: its path and itself. The signature is left out."""
    if isinstance(value, (dict, list)):
        members = value.items() if isinstance(value, dict) else enumerate(value)
        for name, member in members:
            if name not in ("signature", "frame_mode"):
                step = str(name).replace(":", "::")
                yield from lines(member, f"{path}:{step}" if path else step)
    else:
        yield path, "" if value is None else str(int(value)) if isinstance(value, bool) else str(value)


def natural(line):
    """Numbers in a path are compared as numbers: `2` before `10`."""
    parts = re.split("([0-9]+)", line[0])
    return [int(part) if index % 2 else part for index, part in enumerate(parts)]


def signature(message, key):
    """The guide "Signing requests" has the rules."""
    canonical = ";".join(f"{path}:{value}" for path, value in sorted(lines(message), key=natural))
    return base64.b64encode(hmac.new(key.encode(), canonical.encode(), hashlib.sha512).digest()).decode()


def send(method, url, body=None):
    """Sends JSON. Returns the status and what came."""
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {TOKEN}"}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            status, text = response.status, response.read()
    except urllib.error.HTTPError as error:
        with error:
            status, text = error.code, error.read()
    return status, json.loads(text) if text else None


class Receiver(BaseHTTPRequestHandler):
    """Where the shop hears of its payments. It believes what is signed, and nothing else."""

    def do_POST(self):
        message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        is_genuine = hmac.compare_digest(message["signature"], signature(message, self.server.key))
        if is_genuine:
            self.server.heard.append(message)
        self.send_response(200 if is_genuine else 400)
        self.end_headers()

    def log_message(self, *_):
        pass


class Story(unittest.TestCase):
    def setUp(self):
        self.receiver = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
        self.receiver.heard = []
        threading.Thread(target=self.receiver.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{self.receiver.server_port}/callbacks"
        # A project with keys of its own, whose clock stands still; the service takes 30 seconds.
        asked = {"clock": "manual", "callback_url": url, "basic_time": "30s"}
        _, self.project = send("POST", CONTROL + "/projects", asked)
        self.receiver.key = self.project["secret_key"]

    def tearDown(self):
        send("DELETE", f"{CONTROL}/projects/{self.project['project_id']}")
        self.receiver.shutdown()
        self.receiver.server_close()

    def control(self, method, path, body=None, **query):
        """A call of the control API about the project of this test."""
        query["project_id"] = self.project["project_id"]
        status, answer = send(method, f"{CONTROL}{path}?{urllib.parse.urlencode(query)}", body)
        self.assertLess(status, 300, answer)
        return answer

    def buy(self, payment_id):
        """A purchase of 10.00 CNY, as the shop sends it to Gate, and what Gate says."""
        purchase = {
            "general": {"project_id": self.project["project_id"], "payment_id": payment_id},
            "customer": {
                "id": "123", "ip_address": "183.57.40.238", "first_name": "倩文", "last_name": "伍",
                "phone": "13632264147", "email": "customer@example.com", "street": "天河路1号",
                "city": "广州市", "zip": "510000", "country": "CN",
            },
            "payment": {"amount": 1000, "currency": "CNY", "description": "绿茶"},
            "return_url": {"success": "https://shop.example.com/paid"},
        }
        purchase["general"]["signature"] = signature(purchase, self.project["secret_key"])
        return send("POST", SANDBOX + "/v2/payment/cup/quick/sale", purchase)

    def pay(self, payment_id):
        """The customer enters a card on the form, and the service decides."""
        self.control("POST", "/settled")
        self.control("POST", f"/payments/{payment_id}/pay", {"card_number": "6200000000000005"})
        self.control("POST", "/clock/advance", {"by": "30s"})

    def heard(self):
        return [(each["payment"]["id"], each["payment"]["status"]) for each in self.receiver.heard]

    def test_a_customer_pays(self):
        status, answer = self.buy("ORDER_1")
        self.assertEqual((status, answer["status"]), (200, "success"))
        self.pay("ORDER_1")
        self.assertEqual(self.heard(), [("ORDER_1", "awaiting redirect result"), ("ORDER_1", "success")])
        self.assertEqual(self.control("GET", "/payments/ORDER_1")["paid"], 1000)

    def test_a_payment_is_declined(self):
        self.control("PUT", "/scenario", {"name": "insufficient_funds", "payment_id": "ORDER_1"})
        self.buy("ORDER_1")
        self.pay("ORDER_1")
        self.assertEqual(self.heard()[-1], ("ORDER_1", "decline"))
        self.assertEqual(self.receiver.heard[-1]["operation"]["code"], "20105")

    def test_a_callback_is_sent_again_until_the_shop_believes_it(self):
        self.receiver.key = "not the project's key"
        self.buy("ORDER_1")
        self.control("POST", "/settled")
        [callback] = self.control("GET", "/callbacks", payment_id="ORDER_1")["callbacks"]
        self.assertEqual((callback["state"], callback["attempts"][0]["status"]), ("waiting", 400))
        self.receiver.key = self.project["secret_key"]
        self.control("POST", "/clock/advance", {"to_next_event": True})
        self.assertEqual(self.heard(), [("ORDER_1", "awaiting redirect result")])

    def test_an_answer_is_lost_though_the_purchase_is_taken(self):
        fault = {"at": "gate", "does": "status", "status": 503, "carried_out": True}
        self.control("PUT", "/faults", {"faults": [fault]})
        status, _ = self.buy("ORDER_1")
        self.assertEqual(status, 503)
        self.control("DELETE", "/faults")
        self.assertEqual(self.control("GET", "/payments", text="ORDER_1")["total"], 1)
        # The next test begins with nothing.
        self.assertEqual(self.control("POST", "/reset")["payments"]["total"], 0)


if __name__ == "__main__":
    unittest.main()
