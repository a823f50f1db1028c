"""Sends a signed purchase: SANDBOX SALE_FILE."""

import sys
from pathlib import Path

import gate

sandbox, sale_file = sys.argv[1:]
configuration = gate.Configuration()
host = configuration.host
configuration.host = sandbox
api = gate.GateApi(gate.ApiClient(configuration))

sale = api.create_sale(gate.SaleRequest.from_json(Path(sale_file).read_text("utf-8")))
print(host, sale.status, sale.payment_id)
