// Generated from spec/ by npm run generate. Do not edit.
export const callbackExamples = {
  "redirect-get": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "awaiting redirect result",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "awaiting redirect result",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190325115517201000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "9999",
      "message": "Awaiting processing"
    },
    "redirect_data": {
      "method": "GET",
      "body": {
        "deviceType": "WEB",
        "amountFee": "10.00",
        "cardType": "D",
        "merchantTradeId": "24101000000751",
        "version": "1.0",
        "issuingBank": "UNIONPAY",
        "payType": "NC",
        "currency": "CNY",
        "goodsTitle": "ORDER_155860015",
        "returnUrl": "https://platform.example.com/return/gh72ef7c"
      },
      "encrypted": [],
      "url": "https://pay.example.com/unionpay"
    },
    "signature": "zqC8nofPKsY+WG9jGRefjUAu3DLcVM1+BVy7dOmpvLigGYcgiZACbnK1vryulLsz0OC7mF9GlpXxNxVVIVFYxQ=="
  },
  "redirect-post": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "awaiting redirect result",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "awaiting redirect result",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190325115517201000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "9999",
      "message": "Awaiting processing"
    },
    "redirect_data": {
      "method": "POST",
      "body": {
        "merchantTradeId": "24101000000751",
        "amountFee": "10.00",
        "signType": "RSA"
      },
      "encrypted": [],
      "url": "https://pay.example.com/unionpay?lang=zh"
    },
    "signature": "zjVPEQLGFWIGiX7CvbH3twdr6AMGLznpP4oKaeIfVNZ/Ad+Ektl3Nc/Znt9Wq+rCSlaRd913iUYj1XHh1A5v+Q=="
  },
  "redirect-without-fields": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "awaiting redirect result",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "awaiting redirect result",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190325115517201000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "9999",
      "message": "Awaiting processing"
    },
    "redirect_data": {
      "method": "GET",
      "body": [],
      "encrypted": [],
      "url": "https://pay.example.com/unionpay/24101000000751"
    },
    "signature": "lKa5uirDOeUFOjIk4Hs4CfrwLPC3vNbhkyk23KjZwl+4KnFWxFjzWUIUzxnLNOpyXUbIR7p3Oqo787WYrDZ86g=="
  },
  "purchase-success": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "success",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "success",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190325115517201000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "0",
      "message": "Success"
    },
    "signature": "QAgEq/KfpQZt2jBtFwGiwCyTJUiRabbjUu8fOQ3mXxREYqdKaCB9RxNPJr1BVkZk3SmonKNn6rFHIRW5Kj8IjQ=="
  },
  "purchase-decline": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "decline",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "decline",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190322205110731000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "20105",
      "message": "Insufficient funds on customer account"
    },
    "signature": "LBVwaJiuARy3dXGsay6LLt3vT+MZ7llzue7F0V/9DYzBWyo/a4/b2lj4ZV6lT8XblKNUfux0Nu7ErxxseeVbmQ=="
  },
  "purchase-decline-duplicate": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "decline",
      "date": "2019-03-25T04:02:17+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000752,
      "type": "sale",
      "status": "decline",
      "date": "2019-03-25T04:02:17+0000",
      "created_date": "2019-03-25T04:02:17+0000",
      "request_id": "gh72ef7c07157e6bde92072a53",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "code": "3041",
      "message": "Payment ID already exists"
    },
    "signature": "XUFLudcMyUClPpl16olwNJhkr97J0TnyDMowWn2vewbX1RsXx6aZ/FS9j3gfiqiNCb1/PHj/Yw5+gD9iCiW1wA=="
  },
  "purchase-cancelled": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "decline",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "decline",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190322205110731000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "20301",
      "message": "Account owner cancelled operation"
    },
    "signature": "RTBN2+6MblGJlVwyerYjJT5eI5stOQpTihzu6i/Nr/FSdBIhTTx8qVZFFeT+1qfySenTZp37tbfk+eBj6s1+5A=="
  },
  "purchase-timeout": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "decline",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "decline",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190322205110731000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "20602",
      "message": "Time-out"
    },
    "signature": "m5TeSL9z94JGL2FhiF+JfOESAR8V/LJvGbO+WG9OGm1PUfExGaBvoaDkbBsW4PSUmroJcA5FihTELYiKTEVafQ=="
  },
  "purchase-error": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "error",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "error",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "code": "501",
      "message": "Internal error"
    },
    "signature": "kRGMp6QdgPDBloInL9Y3oYu9rlHNOk+arIAEOXsgl86RpAOn+Z4t/if3Veau/ntj8pdlyACL17mpmH6lWJw4BA=="
  },
  "purchase-processing": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "processing",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "processing",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190325115517201000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "29999",
      "message": "Awaiting processing"
    },
    "signature": "dXhEae5ZqZISRBvf5AIfjJuZeuN7mvwLX8SiEC8t24zMtC5uHVu5cgh8Iqdg6217VdTZEpZVymPwcMHtrcZI4w=="
  },
  "purchase-awaiting-customer-action": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "awaiting customer action",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "awaiting customer action",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190325115517201000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "29999",
      "message": "Awaiting processing"
    },
    "signature": "S5oUJFPHfrndGNAKCb+3cZxhaHgWt7+Y948ifoP6FUeXLCYFya2IyhkrHiYZ8QO6TX17wYG+3WR2czIn8JSNjw=="
  },
  "purchase-canceled": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "canceled",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "decline",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190325115517201000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "301",
      "message": "Cancelled"
    },
    "signature": "V7WVJcmnyCPXzRDB8RdsSPWl4XNWc7xlkLda4IfcEETBk27sYHyA8IfuZsX7Hk9EKk7GNCz/eTkksD3rAut9+g=="
  },
  "purchase-expired": {
    "project_id": 200,
    "payment": {
      "id": "ORDER_155860015",
      "type": "purchase",
      "status": "expired",
      "date": "2019-03-25T03:56:01+0000",
      "method": "quick",
      "sum": {
        "amount": 1000,
        "currency": "CNY"
      },
      "description": "Order 155860015"
    },
    "operation": {
      "id": 24101000000751,
      "type": "sale",
      "status": "decline",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "gh72ef7c07157e6bde92072a52",
      "sum_initial": {
        "amount": 1000,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 1000,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "190325115517201000",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "20602",
      "message": "Time-out"
    },
    "signature": "d1aQXPGodkevmOB5E73aso1+BLGhcy8tLvih333o0t92ADNN9HlafjOvdtUePgCvX5cIvM9BMUbxJzUsJedjuw=="
  },
  "payout-success": {
    "project_id": 200,
    "payment": {
      "id": "PAYOUT_15392667771145",
      "type": "payout",
      "status": "success",
      "date": "2019-03-25T03:56:01+0000",
      "method": "ChinaUnionPay",
      "sum": {
        "amount": 48560,
        "currency": "CNY"
      },
      "description": "Order 15392667771145"
    },
    "account": {
      "number": "621626******0018"
    },
    "customer": {
      "id": "127",
      "phone": "13632264147"
    },
    "operation": {
      "id": 24101000000751,
      "type": "payout",
      "status": "success",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "c21daec7a134",
      "sum_initial": {
        "amount": 48560,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 48560,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "10019082821621938",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "0",
      "message": "Success"
    },
    "signature": "BCc+A9TpZjvIchDhio3bCEzQZVcYK7IaylUczAK5xeTBEStAkfxWgSJ2AhldXUsP3Hpl+4MEQ1VVcE3jEXiHBw=="
  },
  "payout-decline": {
    "project_id": 200,
    "payment": {
      "id": "PAYOUT_15392667771145",
      "type": "payout",
      "status": "decline",
      "date": "2019-03-25T03:56:01+0000",
      "method": "ChinaUnionPay",
      "sum": {
        "amount": 48560,
        "currency": "CNY"
      },
      "description": "Order 15392667771145"
    },
    "account": {
      "number": "621626******0018"
    },
    "customer": {
      "id": "127",
      "phone": "13632264147"
    },
    "operation": {
      "id": 24101000000751,
      "type": "payout",
      "status": "decline",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "c21daec7a134",
      "sum_initial": {
        "amount": 48560,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 48560,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "6UBPgonfNE4kjjPB6HoV5pjTdBo34Lni",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "20106",
      "message": "Customer account is no longer available"
    },
    "signature": "uPyKxwI5wj8tROGy0xKtjMfXT+D4H10gO/d3gsGT4VvXQC78HHdyl8qSmuzya7kE9s77/cQJBDKHFrY22X/gYw=="
  },
  "payout-decline-duplicate": {
    "project_id": 200,
    "payment": {
      "id": "PAYOUT_15392667771145",
      "type": "payout",
      "status": "decline",
      "date": "2019-03-25T04:02:17+0000",
      "method": "ChinaUnionPay",
      "sum": {
        "amount": 48560,
        "currency": "CNY"
      },
      "description": "Order 15392667771145"
    },
    "account": {
      "number": "621626******0018"
    },
    "customer": {
      "id": "127",
      "phone": "13632264147"
    },
    "operation": {
      "id": 24101000000752,
      "type": "payout",
      "status": "decline",
      "date": "2019-03-25T04:02:17+0000",
      "created_date": "2019-03-25T04:02:17+0000",
      "request_id": "c21daec7a135",
      "sum_initial": {
        "amount": 48560,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 48560,
        "currency": "CNY"
      },
      "code": "3041",
      "message": "Payment ID already exists"
    },
    "signature": "jAP6B6nERE1JSo3xS8G1iFvdDQ9rc1pKwQgc0YrdC16Hs8g2wl/Ms/Xy+GhYf6OWh8ehxTzrAd/CLlwRYeUMYw=="
  },
  "payout-error": {
    "project_id": 200,
    "payment": {
      "id": "PAYOUT_15392667771145",
      "type": "payout",
      "status": "error",
      "date": "2019-03-25T03:56:01+0000",
      "method": "ChinaUnionPay",
      "sum": {
        "amount": 48560,
        "currency": "CNY"
      },
      "description": "Order 15392667771145"
    },
    "account": {
      "number": "621626******0018"
    },
    "customer": {
      "id": "127",
      "phone": "13632264147"
    },
    "operation": {
      "id": 24101000000751,
      "type": "payout",
      "status": "error",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "c21daec7a134",
      "sum_initial": {
        "amount": 48560,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 48560,
        "currency": "CNY"
      },
      "code": "501",
      "message": "Internal error"
    },
    "signature": "AfYDXDswtLyxLTuRqHfkO71EuoUcxOA6NQdcCRhXFariukDo1xausgf3Wl7vOdyEKfz3kq3Pi3ml879eOfFYFA=="
  },
  "payout-processing": {
    "project_id": 200,
    "payment": {
      "id": "PAYOUT_15392667771145",
      "type": "payout",
      "status": "processing",
      "date": "2019-03-25T03:56:01+0000",
      "method": "ChinaUnionPay",
      "sum": {
        "amount": 48560,
        "currency": "CNY"
      },
      "description": "Order 15392667771145"
    },
    "account": {
      "number": "621626******0018"
    },
    "customer": {
      "id": "127",
      "phone": "13632264147"
    },
    "operation": {
      "id": 24101000000751,
      "type": "payout",
      "status": "processing",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "c21daec7a134",
      "sum_initial": {
        "amount": 48560,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 48560,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "10019082821621938",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "29999",
      "message": "Awaiting processing"
    },
    "signature": "P2vswcTSxdWvSmaX9rffs7+vVd7vPspvq5/PSr3d+ZKrqBRA5GTiHZImbtXbj07FckAjjtCglRQXKpuxYZ19ng=="
  },
  "payout-awaiting-retry": {
    "project_id": 200,
    "payment": {
      "id": "PAYOUT_15392667771145",
      "type": "payout",
      "status": "awaiting retry",
      "date": "2019-03-25T03:56:01+0000",
      "method": "ChinaUnionPay",
      "sum": {
        "amount": 48560,
        "currency": "CNY"
      },
      "description": "Order 15392667771145"
    },
    "account": {
      "number": "621626******0018"
    },
    "customer": {
      "id": "127",
      "phone": "13632264147"
    },
    "operation": {
      "id": 24101000000751,
      "type": "payout",
      "status": "processing",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "c21daec7a134",
      "sum_initial": {
        "amount": 48560,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 48560,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "10019082821621938",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "20601",
      "message": "Try again"
    },
    "signature": "Ehqu/KAhx0IpxW3+P8NBpp86Bomdv4nIyZY0k5tdNXC37N5uAXTqL6o/bOQBrmnib9tguF33poIM1sbPgvH/1w=="
  },
  "payout-awaiting-clarification": {
    "project_id": 200,
    "payment": {
      "id": "PAYOUT_15392667771145",
      "type": "payout",
      "status": "awaiting clarification",
      "date": "2019-03-25T03:56:01+0000",
      "method": "ChinaUnionPay",
      "sum": {
        "amount": 48560,
        "currency": "CNY"
      },
      "description": "Order 15392667771145"
    },
    "account": {
      "number": "621626******0018"
    },
    "customer": {
      "id": "127",
      "phone": "13632264147"
    },
    "operation": {
      "id": 24101000000751,
      "type": "payout",
      "status": "awaiting clarification",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "c21daec7a134",
      "sum_initial": {
        "amount": 48560,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 48560,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "10019082821621938",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "3191",
      "message": "Need clarification"
    },
    "signature": "aSJgQfWt4N3Z3mf3PKScjDAElh3ArEUV4XGFMIcp8DnFjq2ZnMk58ybUxk8Sk+3kY55MYQjDduBIPANZkC81sA=="
  },
  "payout-partially-paid-out": {
    "project_id": 200,
    "payment": {
      "id": "PAYOUT_15392667771145",
      "type": "payout",
      "status": "partially_paid_out",
      "date": "2019-03-25T03:56:01+0000",
      "method": "ChinaUnionPay",
      "sum": {
        "amount": 48560,
        "currency": "CNY"
      },
      "description": "Order 15392667771145"
    },
    "account": {
      "number": "621626******0018"
    },
    "customer": {
      "id": "127",
      "phone": "13632264147"
    },
    "operation": {
      "id": 24101000000751,
      "type": "payout",
      "status": "processing",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "c21daec7a134",
      "sum_initial": {
        "amount": 48560,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 48560,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "10019082821621938",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "29999",
      "message": "Awaiting processing"
    },
    "signature": "gikzSKzub52I5fNgqZF0mk8KXL5ZqkHxt/mu4/kb4zWQ70b93T2D2NWQM0tKhScpCrn32/b00gz8N++va2WnnQ=="
  },
  "payout-reversed": {
    "project_id": 200,
    "payment": {
      "id": "PAYOUT_15392667771145",
      "type": "payout",
      "status": "reversed",
      "date": "2019-03-25T03:56:01+0000",
      "method": "ChinaUnionPay",
      "sum": {
        "amount": 48560,
        "currency": "CNY"
      },
      "description": "Order 15392667771145"
    },
    "account": {
      "number": "621626******0018"
    },
    "customer": {
      "id": "127",
      "phone": "13632264147"
    },
    "operation": {
      "id": 24101000000751,
      "type": "payout",
      "status": "success",
      "date": "2019-03-25T03:56:01+0000",
      "created_date": "2019-03-25T03:54:57+0000",
      "request_id": "c21daec7a134",
      "sum_initial": {
        "amount": 48560,
        "currency": "CNY"
      },
      "sum_converted": {
        "amount": 48560,
        "currency": "CNY"
      },
      "provider": {
        "id": 1198,
        "payment_id": "10019082821621938",
        "date": "2019-03-25T03:56:01+0000",
        "auth_code": ""
      },
      "code": "0",
      "message": "Success"
    },
    "signature": "WhFkO3hv36//MHdraIWMYjFjZkVjgxUBca3zEZQWRMSD1TAIP/UqAgiGYF5FqzkEUju+2/pd4xoU8aYYAuMTXQ=="
  }
};
export const requestExamples = {
  "sale": {
    "general": {
      "project_id": 200,
      "payment_id": "ORDER_155860015",
      "signature": "Xi6zlp5bXOfFu72RDpbgEk9vU/u1rlEsG2WV2d1w6GwS8zh+Scg7sXsV5E98yYp/7gLYyYVgvU7wssicVVCqdA=="
    },
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
      "country": "CN"
    },
    "payment": {
      "amount": 1000,
      "currency": "CNY",
      "description": "Order 155860015"
    },
    "return_url": {
      "success": "https://shop.example.com/paid"
    }
  },
  "sale-own-callback-url": {
    "general": {
      "project_id": 200,
      "payment_id": "ORDER_155860016",
      "merchant_callback_url": "https://shop.example.com/callbacks",
      "signature": "alLB4GM5P/hY4hcQMH3gjCzULXG+Cz6o7BwE/pC9HVEQf6csgGIfVeQeGcuYrW8h7/vQdWxloSuhgwmZP99ZKQ=="
    },
    "customer": {
      "id": "123",
      "ip_address": "183.57.40.238",
      "first_name": "倩文",
      "last_name": "伍",
      "phone": "13632264147",
      "email": "customer@example.com",
      "street": "天河路1号",
      "city": "广州市",
      "state": "广东省",
      "zip": "510000",
      "country": "CN"
    },
    "payment": {
      "amount": 5000000,
      "currency": "CNY",
      "description": "Order 155860016"
    },
    "return_url": {
      "success": "https://shop.example.com/paid",
      "decline": "https://shop.example.com/declined",
      "return": "https://shop.example.com/cart"
    }
  },
  "payout": {
    "general": {
      "project_id": 200,
      "payment_id": "PAYOUT_15392667771145",
      "signature": "1iRxKU9rY8+2D/C0dZbsfI3p9wdypLIozLXlqiQ3VQmmZTM8LGocG34Z6dBWqaWPYIkFQhZjom/abPqv1BQKGw=="
    },
    "customer": {
      "id": "127",
      "ip_address": "185.123.193.224",
      "email": "customer@example.com",
      "state": "广东省",
      "city": "广州市",
      "country": "CN",
      "phone": "13632264147",
      "zip": "510000",
      "street": "天河路1号",
      "first_name": "倩文",
      "last_name": "伍",
      "identify": {
        "doc_number": "23512361283"
      }
    },
    "payment": {
      "amount": 48560,
      "currency": "CNY",
      "description": "Payout 15392667771145"
    },
    "card": {
      "pan": "6216261000000000018"
    },
    "account": {
      "bank_id": 1,
      "branch": "天河支行",
      "city": "广州市",
      "region_id": 5
    }
  },
  "payout-ids-as-text": {
    "general": {
      "project_id": 200,
      "payment_id": "PAYOUT_15392667771146",
      "signature": "/WY/FeE0Ip06eXMn9ZjCuiwbmvcco5+KXWFqutLcX/6c4FyJJckMrTB292PJzkZISRL7xL/CB24M1x0wkqvhog=="
    },
    "customer": {
      "id": "127",
      "ip_address": "185.123.193.224",
      "email": "customer@example.com",
      "state": "上海市",
      "city": "上海市",
      "country": "CN",
      "phone": "13632264147",
      "zip": "200000",
      "street": "南京东路1号",
      "first_name": "倩文",
      "last_name": "伍"
    },
    "payment": {
      "amount": 1000,
      "currency": "CNY",
      "description": "Payout 15392667771146"
    },
    "card": {
      "pan": "6216261000000000018"
    },
    "account": {
      "bank_id": "23",
      "branch": "南京东路支行",
      "city": "上海市",
      "region_id": "26"
    }
  },
  "payout-banks": {
    "general": {
      "project_id": 200,
      "payment_id": "ORDER_155860015",
      "signature": "MMGkw5rvDGu/3GR55ZHhfjAe4jScBhiVW2b2GgUACyhqPs5Df6zb4GDNhvpnkfJm4pcU+k/CYxcEf1Hj88jVkQ=="
    },
    "payment": {
      "amount": 1000,
      "currency": "CNY"
    }
  },
  "status": {
    "general": {
      "project_id": 200,
      "payment_id": "ORDER_155860015",
      "signature": "mQZbTQVgTPY9q+17i4w+zZE1ihZX/c/CGty3IQd41nnBWgZm45k3zL5f7y8kwdhz0lyFXxjPapUYwitcS3ZePA=="
    },
    "destination": "merchant"
  },
  "status-by-request": {
    "project_id": 200,
    "request_id": "gh72ef7c07157e6bde92072a52",
    "signature": "xh9t+EgegfSrb9/68Ll3yUS8w6dhHTHv5qKYNZPnz5yVDmEa9RlaJE5jJgiAnYLiOkKdYGDWTGmRQIPNr0SuMA=="
  },
  "payment-page-form": {
    "project_id": 200,
    "payment_id": "ORDER_155860015",
    "customer_id": "123",
    "payment_amount": 1000,
    "payment_currency": "CNY",
    "payment_description": "Order 155860015",
    "language_code": "zh",
    "force_payment_method": "cup-quick",
    "signature": "sFm+zVEkV5HykegL1PUHHi7O3Sz693TvK8EotWX2Zn16ZD0/1l/rEikPeVY2XcYHjepfBIg+zyb8kpk+lrVh9A=="
  },
  "operations-get": {
    "token": "WKiarERJ5pcceNerpM9R5TNnyPTQMl",
    "project_id": [
      200
    ],
    "interval": {
      "from": "2019-03-01 00:00:00",
      "to": "2019-03-31 23:59:59"
    },
    "tz": "Asia/Shanghai",
    "operation_type": "sale",
    "operation_status": "success",
    "limit": 100,
    "offset": 0,
    "signature": "VPMC3nt1uFPPU+C1gmMpa3xKfeHjNPvuAAh3hHz9gwCkVySodZWmb7Xxniuoumc1yDW96CgyrAV0fkU48LJ6WA=="
  },
  "payment-operations-get": {
    "token": "WKiarERJ5pcceNerpM9R5TNnyPTQMl",
    "payment_id": "ORDER_155860015",
    "signature": "HVf5KmgNuOGN0hn404mfVHJkYbhMz5FJCEeWKV1VRP10JwyOfcJXTp7PPJeIB0xVHAIUHKPUif48i59yQJUItw=="
  }
};
