"""Sends a signed purchase, and asks for its status: SANDBOX SALE_FILE STATUS_FILE."""

import sys
from pathlib import Path

import gate

sandbox, sale_file, status_file = sys.argv[1:]
configuration = gate.Configuration()
host = configuration.host
configuration.host = sandbox
api = gate.GateApi(gate.ApiClient(configuration))

sale = api.create_sale(gate.SaleRequest.from_json(Path(sale_file).read_text("utf-8")))
status = api.get_payment_status(gate.PaymentStatusRequest.from_json(Path(status_file).read_text("utf-8")))
print(host, sale.status, sale.payment_id, status.to_dict()["payment"]["id"])
