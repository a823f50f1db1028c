// Generated from spec/ by npm run generate. Do not edit.
export const refusalCodes = {
  "unreadable": "2003",
  "required": "2004",
  "otherwise": "502",
  "fields": {
    "account": {
      "required": "3242"
    },
    "account.bank_id": {
      "required": "3244",
      "unknown": "2801",
      "otherwise": "2801"
    },
    "account.city": {
      "otherwise": "2611"
    },
    "billing_city": {
      "otherwise": "2611"
    },
    "billing_country": {
      "otherwise": "2610"
    },
    "customer.city": {
      "otherwise": "2611"
    },
    "customer.country": {
      "otherwise": "2610"
    },
    "customer.email": {
      "otherwise": "2426"
    },
    "customer.id": {
      "otherwise": "2124"
    },
    "customer_city": {
      "otherwise": "2611"
    },
    "customer_country": {
      "otherwise": "2610"
    },
    "customer_email": {
      "otherwise": "2426"
    },
    "customer_id": {
      "otherwise": "2124"
    },
    "general.payment_id": {
      "otherwise": "3024"
    },
    "general.signature": {
      "required": "3262",
      "otherwise": "3261"
    },
    "payment.amount": {
      "maximum": "2642",
      "minimum": "3358"
    },
    "payment.currency": {
      "otherwise": "3121"
    },
    "payment_amount": {
      "maximum": "2642",
      "minimum": "3358"
    },
    "payment_currency": {
      "otherwise": "3121"
    },
    "payment_id": {
      "otherwise": "3024"
    },
    "signature": {
      "required": "3262",
      "otherwise": "3261"
    }
  }
};
export const refusalStatuses = {
  "303": 403,
  "501": 500,
  "2003": 422,
  "2004": 400,
  "2442": 404,
  "2642": 400,
  "2801": 400,
  "3028": 400,
  "3041": 400,
  "3061": 404,
  "3121": 400,
  "3244": 400,
  "3261": 400,
  "3262": 400,
  "3358": 400
};
