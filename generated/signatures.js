// Generated from spec/ by npm run generate. Do not edit.
export const signatures = {
  "createSale": {
    "key": "project-secret-key",
    "in": "application/json",
    "at": [
      "general",
      "signature"
    ],
    "projectId": [
      "general",
      "project_id"
    ]
  },
  "createPayout": {
    "key": "project-secret-key",
    "in": "application/json",
    "at": [
      "general",
      "signature"
    ],
    "projectId": [
      "general",
      "project_id"
    ]
  },
  "listPayoutBanks": {
    "key": "project-secret-key",
    "in": "application/json",
    "at": [
      "general",
      "signature"
    ],
    "projectId": [
      "general",
      "project_id"
    ]
  },
  "getPaymentStatus": {
    "key": "project-secret-key",
    "in": "application/json",
    "at": [
      "general",
      "signature"
    ],
    "projectId": [
      "general",
      "project_id"
    ],
    "answer": {
      "required": false
    }
  },
  "getPaymentStatusByRequest": {
    "key": "project-secret-key",
    "in": "application/json",
    "at": [
      "signature"
    ],
    "projectId": [
      "project_id"
    ],
    "answer": {
      "required": false
    }
  },
  "openPaymentPage": {
    "key": "project-secret-key",
    "in": "query",
    "at": [
      "signature"
    ],
    "projectId": [
      "project_id"
    ]
  },
  "openPaymentPageByForm": {
    "key": "project-secret-key",
    "in": "application/x-www-form-urlencoded",
    "at": [
      "signature"
    ],
    "projectId": [
      "project_id"
    ]
  },
  "listOperations": {
    "key": "data-api-secret-key",
    "in": "application/json",
    "at": [
      "signature"
    ],
    "answer": {
      "required": true
    }
  },
  "listPaymentOperations": {
    "key": "data-api-secret-key",
    "in": "application/json",
    "at": [
      "signature"
    ],
    "answer": {
      "required": true
    }
  }
};
