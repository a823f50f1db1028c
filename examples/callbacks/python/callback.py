"""Takes all callbacks, of purchases and payouts. Run it: python3 callback.py"""

import json
import os
import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Put signature.py and php_text.py beside this file, or in PYTHONPATH. The guide “Sign in your language” has them.
from signature import canonical_string, parse, verify

LARGEST_BODY = 65_536  # bytes
# In JSON: a text that looks like further fields, or a name that is empty, 0, or has `;` or `:` in it.
HIDDEN = (
    r";(account|customer|errors|general|operation|payment|project_id|redirect_data|redirectData):"
    r'|[{,]"(0?|(\\.|[^"\\;:])*[;:](\\.|[^"\\])*)":'
)
project, key = os.environ.get("CUP_PROJECT_ID", ""), os.environ.get("CUP_SECRET_KEY")
if not key or not re.fullmatch("[1-9][0-9]*", project):
    sys.exit("Set CUP_PROJECT_ID, a whole number, and CUP_SECRET_KEY.")


class Endpoint(BaseHTTPRequestHandler):
    timeout = 10  # seconds that a sender may say nothing

    def do_POST(self):
        length = self.headers.get("Content-Length", "")
        if self.headers.get_content_type() != "application/json":
            status = 415
        elif self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            body = self.read_chunks()
            status = self.answer(body) if len(body) <= LARGEST_BODY else 413
        elif not length.isdecimal():
            status = 411
        elif len(length) > 9 or int(length) > LARGEST_BODY:
            status = 413
        else:
            status = self.answer(self.rfile.read(int(length)))
        self.close_connection = True  # What was not read is no next request.
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def read_chunks(self):
        """What came in chunks: of what is too large only a part, of what is broken nothing."""
        body = b""
        while re.fullmatch(rb"0*[0-9A-Fa-f]{1,5}[ \t]*(;.*)?\r\n", line := self.rfile.readline(200)):
            size = int(line.split(b";")[0], 16)
            body += self.rfile.read(size)
            if size == 0 or len(body) > LARGEST_BODY:
                return body
            if self.rfile.read(2) != b"\r\n":
                break
        return b""

    def answer(self, body):
        """The status. 400: it is not believed. 500: it comes again. 200: it never comes again."""
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return 400
        # Before anything else: verify the body as it arrived.
        if not verify(text, key):
            return self.refuse("not signed with this key")
        callback = parse(text)
        if not is_callback(callback):
            return self.refuse("no callback of this project")
        try:
            change(callback)
        except Exception as error:
            self.log_error("Not stored: %r", error)
            return 500
        return 200

    def refuse(self, why):
        self.log_error("Refused: %s", why)
        return 400


def is_callback(callback):
    """The signature proves no structure, so look at what is used. What is not known yet may be there."""
    payment, operation = callback.get("payment"), callback.get("operation")
    # A customer sees the signature of a Payment Page link. Whatever was made of one has the names that every link has.
    is_link = re.search("(^|;)payment_(amount|currency):", canonical_string(callback))
    # With such a text or name, the signature does not tell which fields were signed.
    hides = re.search(HIDDEN, json.dumps(callback, separators=(",", ":")))
    if is_link or hides or type(callback.get("project_id")) is not int or callback["project_id"] != int(project):
        return False
    if not isinstance(payment, dict) or not isinstance(operation, dict) or not isinstance(payment.get("sum"), dict):
        return False
    words = [payment.get("id"), payment.get("type"), payment.get("status"), payment["sum"].get("currency")]
    words += [operation.get("type"), operation.get("status")]
    amount = payment["sum"].get("amount")
    is_whole = all(isinstance(word, str) and word for word in words) and type(amount) is int and amount >= 0
    has_id = isinstance(operation.get("id", ""), (int, str))
    return is_whole and has_id and is_plain(payment) and is_plain(operation)


def is_plain(part):
    """A text with a `;` can hide a field that was moved into it. Only these two texts may have one."""
    texts = [value for name, value in part.items() if name not in ("description", "message")]
    return not any(isinstance(text, str) and ";" in text for text in texts)


def change(callback):
    """Changes the order. What it raises becomes 500."""
    payment, operation = callback["payment"], callback["operation"]
    amount, currency = payment["sum"]["amount"], payment["sum"]["currency"]
    # Copies of a callback have the same key. A copy can have 5 as well as "5": both are signed as 5.
    operation_id = canonical_string({"id": operation.get("id")})
    event = (project, payment["id"].lower(), operation_id, payment["status"], operation["status"], amount, currency)
    # In ONE transaction of your database:
    # 1. insert `event`; if it is there already, that is all: commit, and answer 200;
    # 2. find the order, and compare amount and currency with its own;
    # 3. change it, if the status may follow its own: the guide “Receiving callbacks” has the rules.
    #    With redirect_data, send the customer there. Paid is payment.status `success` alone.
    # As JSON: what came from outside makes no line of its own.
    print(json.dumps([payment["type"], payment["id"], payment["status"], operation.get("code"), event]), flush=True)


if __name__ == "__main__":
    port = os.environ.get("PORT", "3000")
    try:
        server = ThreadingHTTPServer(("127.0.0.1", int(port)), Endpoint)
    except (OSError, OverflowError, ValueError) as error:
        sys.exit(f"Port {port}: {error}")
    print(f"http://127.0.0.1:{port}/callbacks", flush=True)
    server.serve_forever()
