"""Asks for the status of a payment, buys, asks again, and reads callbacks: SANDBOX FOLDER."""

import json
import sys
from pathlib import Path

import gate


def callback_in(body: dict):
    """The callback that a body is, whose signature has been verified: the rule of `Callback`."""
    for name in ("redirect_data", "redirectData"):
        if body.get(name) is not None:
            return gate.RedirectCallback.from_dict({**body, "redirect_data": body[name]})
    kinds = {"purchase": gate.PurchaseCallback, "payout": gate.PayoutCallback}
    return kinds[body["payment"]["type"]].from_dict(body)


def status(answer) -> str:
    """An answer with a payment has its status, any other says that there is none."""
    return f"unknown {answer.code}" if answer.payment is None else answer.payment.status.actual_instance


sandbox, folder = sys.argv[1:]
configuration = gate.Configuration()
print("host", configuration.host)
configuration.host = sandbox
api = gate.GateApi(gate.ApiClient(configuration))

sale_request = gate.SaleRequest.from_json(Path(folder, "sale.json").read_text("utf-8"))
status_request = gate.PaymentStatusRequest.from_json(Path(folder, "status.json").read_text("utf-8"))
print("status", status(api.get_payment_status(status_request)))
sale = api.create_sale(sale_request)
print("sale", sale.status, sale.payment_id)
print("status", status(api.get_payment_status(status_request)))

for received in json.loads(Path(folder, "callbacks.json").read_text("utf-8")):
    callback = callback_in(received["body"])
    line = [received["name"] + ":", type(callback).__name__, callback.payment.status]
    if isinstance(callback, gate.RedirectCallback):
        fields = callback.redirect_data.body
        line += [callback.redirect_data.method, "fields" if isinstance(fields, dict) else "no fields"]
    print(*line)
