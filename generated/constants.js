// Generated from spec/ by npm run generate. Do not edit.
export const payoutBanks = [
  {
    "id": 1,
    "name": "Agricultural Bank of China",
    "name_zh": "中国农业银行"
  },
  {
    "id": 6,
    "name": "Bank of China",
    "name_zh": "中国银行"
  },
  {
    "id": 2,
    "name": "Bank of Communications",
    "name_zh": "交通银行"
  },
  {
    "id": 8,
    "name": "Bohai Bank",
    "name_zh": "渤海银行"
  },
  {
    "id": 12,
    "name": "China Citic Bank",
    "name_zh": "中信银行"
  },
  {
    "id": 9,
    "name": "China Construction Bank",
    "name_zh": "中国建设银行"
  },
  {
    "id": 10,
    "name": "China Everbright Bank",
    "name_zh": "中国光大银行"
  },
  {
    "id": 11,
    "name": "China Industrial Bank",
    "name_zh": "兴业银行"
  },
  {
    "id": 13,
    "name": "China Merchant Bank",
    "name_zh": "招商银行"
  },
  {
    "id": 14,
    "name": "China Minsheng Bank",
    "name_zh": "中国民生银行"
  },
  {
    "id": 299,
    "name": "Guangfa Bank Co., Ltd.",
    "name_zh": "广发银行"
  },
  {
    "id": 116,
    "name": "HSBC Bank",
    "name_zh": "汇丰银行"
  },
  {
    "id": 23,
    "name": "Industrial and Commercial Bank of China",
    "name_zh": "中国工商银行"
  },
  {
    "id": 27,
    "name": "Ping An Bank (formerly Shenzhen Development Bank)",
    "name_zh": "平安银行"
  },
  {
    "id": 28,
    "name": "Postal Savings Bank of China",
    "name_zh": "中国邮政储蓄银行"
  },
  {
    "id": 32,
    "name": "Shanghai Pudong Development Bank",
    "name_zh": "上海浦东发展银行"
  },
  {
    "id": 29,
    "name": "ShenZhen Development Bank",
    "name_zh": "深圳发展银行"
  },
  {
    "id": 15,
    "name": "Zheshang Bank",
    "name_zh": "浙商银行"
  }
];
export const payoutRegions = [
  {
    "id": 1,
    "name": "Anhui Sheng",
    "name_zh": "安徽省"
  },
  {
    "id": 2,
    "name": "Beijing Shi",
    "name_zh": "北京市"
  },
  {
    "id": 3,
    "name": "Chongqing Shi",
    "name_zh": "重庆市"
  },
  {
    "id": 4,
    "name": "Fujian Sheng",
    "name_zh": "福建省"
  },
  {
    "id": 5,
    "name": "Guangdong Sheng",
    "name_zh": "广东省"
  },
  {
    "id": 6,
    "name": "Gansu Sheng",
    "name_zh": "甘肃省"
  },
  {
    "id": 7,
    "name": "Guangxi Zhuangzu Zizhiqu",
    "name_zh": "广西壮族自治区"
  },
  {
    "id": 8,
    "name": "Guizhou Sheng",
    "name_zh": "贵州省"
  },
  {
    "id": 9,
    "name": "Henan Sheng",
    "name_zh": "河南省"
  },
  {
    "id": 10,
    "name": "Hubei Sheng",
    "name_zh": "湖北省"
  },
  {
    "id": 11,
    "name": "Hebei Sheng",
    "name_zh": "河北省"
  },
  {
    "id": 12,
    "name": "Hainan Sheng",
    "name_zh": "海南省"
  },
  {
    "id": 13,
    "name": "Hong Kong SAR",
    "name_zh": "香港特别行政区"
  },
  {
    "id": 14,
    "name": "Heilongjiang Sheng",
    "name_zh": "黑龙江省"
  },
  {
    "id": 15,
    "name": "Hunan Sheng",
    "name_zh": "湖南省"
  },
  {
    "id": 16,
    "name": "Jilin Sheng",
    "name_zh": "吉林省"
  },
  {
    "id": 17,
    "name": "Jiangsu Sheng",
    "name_zh": "江苏省"
  },
  {
    "id": 18,
    "name": "Jiangxi Sheng",
    "name_zh": "江西省"
  },
  {
    "id": 19,
    "name": "Liaoning Sheng",
    "name_zh": "辽宁省"
  },
  {
    "id": 20,
    "name": "Macau SAR",
    "name_zh": "澳门特别行政区"
  },
  {
    "id": 21,
    "name": "Nei Mongol Zizhiqu",
    "name_zh": "内蒙古自治区"
  },
  {
    "id": 22,
    "name": "Ningxia Huizi Zizhiqu",
    "name_zh": "宁夏回族自治区"
  },
  {
    "id": 23,
    "name": "Qinghai Sheng",
    "name_zh": "青海省"
  },
  {
    "id": 24,
    "name": "Sichuan Sheng",
    "name_zh": "四川省"
  },
  {
    "id": 25,
    "name": "Shandong Sheng",
    "name_zh": "山东省"
  },
  {
    "id": 26,
    "name": "Shanghai Shi",
    "name_zh": "上海市"
  },
  {
    "id": 27,
    "name": "Shaanxi Sheng",
    "name_zh": "陕西省"
  },
  {
    "id": 28,
    "name": "Shanxi Sheng",
    "name_zh": "山西省"
  },
  {
    "id": 29,
    "name": "Tianjin Shi",
    "name_zh": "天津市"
  },
  {
    "id": 30,
    "name": "Taiwan Sheng",
    "name_zh": "台湾省"
  },
  {
    "id": 31,
    "name": "Xinjiang Uygur Zizhiqu",
    "name_zh": "新疆维吾尔自治区"
  },
  {
    "id": 32,
    "name": "Xizang Zizhiqu",
    "name_zh": "西藏自治区"
  },
  {
    "id": 33,
    "name": "Yunnan Sheng",
    "name_zh": "云南省"
  },
  {
    "id": 34,
    "name": "Zhejiang Sheng",
    "name_zh": "浙江省"
  }
];
export const responseCodes = [
  {
    "code": "0",
    "message": "Success",
    "group": "success",
    "customer": {
      "en": "The payment was successful.",
      "zh": "付款成功。"
    }
  },
  {
    "code": "100",
    "message": "General decline",
    "group": "platform",
    "advice": "The cause is not told: ask ECommPay if it repeats.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "301",
    "message": "Cancelled",
    "group": "platform",
    "customer": {
      "en": "The payment was cancelled. You can start it again in the shop.",
      "zh": "付款已取消。如仍需付款，请在商家页面重新发起。"
    }
  },
  {
    "code": "303",
    "message": "Access denied",
    "group": "platform",
    "advice": "Ask ECommPay whether the project allows this operation from your server's IP address.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "310",
    "message": "This operation is not allowed by project settings",
    "group": "platform",
    "advice": "Ask ECommPay to allow the operation for the project.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "314",
    "message": "Provider is not available now to perform the operation",
    "group": "platform",
    "advice": "Try later, and ask ECommPay if it lasts.",
    "customer": {
      "en": "The payment could not be made now. Please try again later.",
      "zh": "暂时无法付款。请稍后再试。"
    }
  },
  {
    "code": "319",
    "message": "There is not enough data to create an operation",
    "group": "platform",
    "advice": "Send the data that are missing; `errors` can name them.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "402",
    "message": "RCS reject. Declined by Risk System",
    "group": "platform",
    "advice": "Do not repeat it unchanged; ask ECommPay if it looks wrong.",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "501",
    "message": "Internal error",
    "group": "platform",
    "advice": "Nothing can be concluded: ask for the payment's status before you do anything else.",
    "customer": {
      "en": "It is not known yet whether the payment was made. Please do not pay again, and contact the shop.",
      "zh": "付款结果尚未确认。请勿重复付款，请联系商家。"
    }
  },
  {
    "code": "502",
    "message": "Validation error",
    "group": "platform",
    "advice": "Correct the fields that `errors` names.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "504",
    "message": "Insufficient funds on the balance",
    "group": "platform",
    "advice": "Top up your balance with ECommPay, then try again.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "601",
    "message": "Try again",
    "group": "platform",
    "advice": "Try again only when the status says that the first try is over.",
    "customer": {
      "en": "The payment is not completed. Please ask the shop before you try again.",
      "zh": "付款尚未完成。再次尝试前，请先向商家确认。"
    }
  },
  {
    "code": "602",
    "message": "Network error",
    "group": "platform",
    "advice": "Nothing can be concluded: ask for the payment's status before you do anything else.",
    "customer": {
      "en": "It is not known yet whether the payment was made. Please do not pay again, and contact the shop.",
      "zh": "付款结果尚未确认。请勿重复付款，请联系商家。"
    }
  },
  {
    "code": "603",
    "message": "Auto decline",
    "group": "platform",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "702",
    "message": "Malformed request",
    "group": "platform",
    "advice": "Compare the request with this contract.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "904",
    "message": "Exceeded allowed amount for payout",
    "group": "platform",
    "advice": "Pay out less, or ask ECommPay for the limit.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made with this amount. Please contact the shop.",
      "zh": "此金额的付款未能完成。请联系商家。"
    }
  },
  {
    "code": "2003",
    "message": "Invalid JSON string",
    "group": "request",
    "advice": "Send well-formed JSON in UTF-8.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "2004",
    "message": "Required field not provided",
    "group": "request",
    "advice": "Add the field; `errors` can name it.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "2124",
    "message": "Invalid Customer ID",
    "group": "request",
    "advice": "Check `customer.id`.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "2147",
    "message": "Lock Error",
    "group": "request",
    "customer": {
      "en": "It is not known yet whether the payment was made. Please do not pay again, and contact the shop.",
      "zh": "付款结果尚未确认。请勿重复付款，请联系商家。"
    }
  },
  {
    "code": "2154",
    "message": "Customer ID is required for project",
    "group": "request",
    "advice": "Add `customer.id`.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "2261",
    "message": "Country not found",
    "group": "request",
    "advice": "Send the country as two capital letters: China is `CN`.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please check your details, or contact the shop.",
      "zh": "付款未能完成。请核对您填写的信息，或联系商家。"
    }
  },
  {
    "code": "2426",
    "message": "Invalid Email",
    "group": "request",
    "advice": "Correct `customer.email`.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please check your details, or contact the shop.",
      "zh": "付款未能完成。请核对您填写的信息，或联系商家。"
    }
  },
  {
    "code": "2442",
    "message": "Project ID not found",
    "group": "request",
    "advice": "Check `project_id` against the one you have from ECommPay.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "2541",
    "message": "Unknown Payment Method",
    "group": "request",
    "advice": "Check the path of the request, and ask ECommPay whether the project has the method.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "2606",
    "message": "Withdrawal without initial payment is not allowed",
    "group": "request",
    "advice": "Pay out only to customers who have paid before, or ask ECommPay.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "2609",
    "message": "Invalid day of birth",
    "group": "request",
    "advice": "Correct the day of birth.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please check your details, or contact the shop.",
      "zh": "付款未能完成。请核对您填写的信息，或联系商家。"
    }
  },
  {
    "code": "2610",
    "message": "Invalid Country",
    "group": "request",
    "advice": "Send the country as two capital letters: China is `CN`.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please check your details, or contact the shop.",
      "zh": "付款未能完成。请核对您填写的信息，或联系商家。"
    }
  },
  {
    "code": "2611",
    "message": "Invalid City",
    "group": "request",
    "advice": "Correct the city.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please check your details, or contact the shop.",
      "zh": "付款未能完成。请核对您填写的信息，或联系商家。"
    }
  },
  {
    "code": "2641",
    "message": "Invalid Bank Code or Currency",
    "group": "request",
    "advice": "Take the bank from the current bank list, and CNY as the currency.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "2642",
    "message": "Operation amount is greater than limit",
    "group": "request",
    "advice": "Lower the amount; the project's own limit can be below that of the method.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made with this amount. Please contact the shop.",
      "zh": "此金额的付款未能完成。请联系商家。"
    }
  },
  {
    "code": "2801",
    "message": "Bank ID not found",
    "group": "request",
    "advice": "Take `account.bank_id` from the current bank list.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3023",
    "message": "Provided currency disabled for Project ID",
    "group": "request",
    "advice": "Ask ECommPay to enable CNY for the project.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3024",
    "message": "Invalid Payment ID",
    "group": "request",
    "advice": "Send a `payment_id` of 1 to 255 characters, without white space around it.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3026",
    "message": "Internal Decline",
    "group": "request",
    "advice": "The cause is not told: ask ECommPay if it repeats.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3028",
    "message": "Insufficient funds on merchant balance",
    "group": "request",
    "advice": "Top up your balance with ECommPay, then try again.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3041",
    "message": "Payment ID already exists",
    "group": "request",
    "advice": "If you repeated a request, the first one counts: ask for its status. Another payment needs another `payment_id`.",
    "refuses": "repeat",
    "customer": {
      "en": "This payment was requested before. Please do not pay again, and ask the shop about it.",
      "zh": "这笔付款此前已经提交。请勿重复付款，请向商家查询结果。"
    }
  },
  {
    "code": "3060",
    "message": "Current payment or operation status does not allow this action",
    "group": "request",
    "advice": "Ask for the payment's status: as it is now, this cannot be done.",
    "refuses": "repeat",
    "customer": {
      "en": "This payment was requested before. Please do not pay again, and ask the shop about it.",
      "zh": "这笔付款此前已经提交。请勿重复付款，请向商家查询结果。"
    }
  },
  {
    "code": "3061",
    "message": "Transaction not found",
    "group": "request",
    "advice": "Not final: the payment may exist a moment later. Ask again.",
    "customer": {
      "en": "It is not known yet whether the payment was made. Please do not pay again, and contact the shop.",
      "zh": "付款结果尚未确认。请勿重复付款，请联系商家。"
    }
  },
  {
    "code": "3062",
    "message": "Payment details not received",
    "group": "request",
    "advice": "Not final: the payment may exist a moment later. Ask again.",
    "customer": {
      "en": "It is not known yet whether the payment was made. Please do not pay again, and contact the shop.",
      "zh": "付款结果尚未确认。请勿重复付款，请联系商家。"
    }
  },
  {
    "code": "3102",
    "message": "Invalid payment constraint",
    "group": "request",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3119",
    "message": "Request currency does not match channel currency",
    "group": "request",
    "advice": "Send CNY; if you did, ask ECommPay about the settings of the project.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3121",
    "message": "Invalid currency",
    "group": "request",
    "advice": "Send CNY, the only currency of the method.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3161",
    "message": "Invalid Holder",
    "group": "request",
    "advice": "Correct the name of the card's holder.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made: the name of the card holder was not confirmed. Please check the name, or use another card.",
      "zh": "付款未能完成：持卡人姓名未通过验证。请核对姓名，或更换银行卡。"
    }
  },
  {
    "code": "3191",
    "message": "Need clarification",
    "group": "request",
    "advice": "Ask ECommPay what has to be clarified.",
    "customer": {
      "en": "It is not known yet whether the payment was made. Please do not pay again, and contact the shop.",
      "zh": "付款结果尚未确认。请勿重复付款，请联系商家。"
    }
  },
  {
    "code": "3198",
    "message": "Auto decline due to long verification",
    "group": "request",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "3199",
    "message": "Operation was declined by AML checks",
    "group": "request",
    "advice": "Do not repeat it unchanged; ask ECommPay if it looks wrong.",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "3201",
    "message": "Expected error",
    "group": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3230",
    "message": "The operation with such merchant_refund_id already exists",
    "group": "request",
    "customer": {
      "en": "This payment was requested before. Please do not pay again, and ask the shop about it.",
      "zh": "这笔付款此前已经提交。请勿重复付款，请向商家查询结果。"
    }
  },
  {
    "code": "3241",
    "message": "Customer not found",
    "group": "request",
    "advice": "Check `customer.id`.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3242",
    "message": "Account must be defined",
    "group": "request",
    "advice": "Add `account`.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3243",
    "message": "Account must not be defined",
    "group": "request",
    "advice": "Leave `account` out.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3244",
    "message": "Bank id must be defined",
    "group": "request",
    "advice": "Add `account.bank_id`, from the current bank list.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3261",
    "message": "Invalid signature",
    "group": "request",
    "advice": "Check the secret key, and that nothing changes the request once it is signed.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3262",
    "message": "Empty signature",
    "group": "request",
    "advice": "Sign the request: `general.signature`, on Payment Page `signature`.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3281",
    "message": "Converted amount is less than one minor unit",
    "group": "request",
    "advice": "Raise the amount.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made with this amount. Please contact the shop.",
      "zh": "此金额的付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3286",
    "message": "The property amount is required",
    "group": "request",
    "advice": "Add the amount, in fen.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3287",
    "message": "The property currency is required",
    "group": "request",
    "advice": "Add the currency, CNY.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3289",
    "message": "The operation amount is less than fix fee of tariff",
    "group": "request",
    "advice": "Raise the amount: it does not cover the fee.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made with this amount. Please contact the shop.",
      "zh": "此金额的付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3291",
    "message": "Incorrect merchant account settings for operation",
    "group": "request",
    "advice": "Ask ECommPay to complete the settings of the merchant account.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3293",
    "message": "Payout method not filled in merchant account",
    "group": "request",
    "advice": "Ask ECommPay to complete the settings of the merchant account.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3297",
    "message": "The provider's daily limit for the merchant account for the total amount of transactions has been exceeded",
    "group": "request",
    "advice": "Try on the next day, or ask ECommPay about the limit.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3298",
    "message": "The provider's daily limit on the total amount of transactions has been exceeded",
    "group": "request",
    "advice": "Try on the next day, or ask ECommPay about the limit.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3299",
    "message": "Sorry, the merchant status does not allow you to create an operation",
    "group": "request",
    "advice": "Ask ECommPay about the state of the merchant account.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3358",
    "message": "Operation amount is less than limit",
    "group": "request",
    "advice": "Raise the amount.",
    "refuses": "request",
    "customer": {
      "en": "The payment could not be made with this amount. Please contact the shop.",
      "zh": "此金额的付款未能完成。请联系商家。"
    }
  },
  {
    "code": "3613",
    "message": "Duplicate operation",
    "group": "request",
    "advice": "The first operation counts: ask for its status.",
    "refuses": "repeat",
    "customer": {
      "en": "This payment was requested before. Please do not pay again, and ask the shop about it.",
      "zh": "这笔付款此前已经提交。请勿重复付款，请向商家查询结果。"
    }
  },
  {
    "code": "9999",
    "message": "Awaiting processing",
    "group": "pending",
    "advice": "Wait for the callback: this is not a result.",
    "customer": {
      "en": "The payment is being processed. Please wait, and do not pay again.",
      "zh": "付款正在处理中。请耐心等待，请勿重复付款。"
    }
  },
  {
    "code": "1401",
    "message": "PAN is Blacklisted in RCS",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1402",
    "message": "Customer is Blacklisted in RCS",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1403",
    "message": "Cardholder is Blacklisted in RCS",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1404",
    "message": "IIN is Blacklisted in RCS",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1405",
    "message": "IP is Blacklisted in RCS",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1406",
    "message": "Email is Blacklisted in RCS",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1407",
    "message": "Phone is Blacklisted in RCS",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1408",
    "message": "Card is compromised",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1409",
    "message": "Interval too short",
    "group": "risk",
    "advice": "Let some time pass before the next try.",
    "customer": {
      "en": "The payment could not be made now. Please wait a little, and try again.",
      "zh": "暂时无法付款。请稍等片刻后再试。"
    }
  },
  {
    "code": "1410",
    "message": "Domain is forbidden",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1411",
    "message": "Country is forbidden",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1412",
    "message": "Country mismatch",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1413",
    "message": "Country limit exceeded",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1414",
    "message": "Country is forbidden for cross-border transaction",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1415",
    "message": "Rejected by Scoring system",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1421",
    "message": "Invalid amount",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made with this amount. Please contact the shop.",
      "zh": "此金额的付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1422",
    "message": "Amount limit exceeded",
    "group": "risk",
    "advice": "Lower the amount, or ask ECommPay about the limit.",
    "customer": {
      "en": "The payment could not be made with this amount. Please contact the shop.",
      "zh": "此金额的付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1431",
    "message": "Allowed number of cards exceeded",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1432",
    "message": "Allowed number of emails exceeded",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1433",
    "message": "Count limit exceeded",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1434",
    "message": "Duplicate operation",
    "group": "risk",
    "advice": "The first operation counts: ask for its status.",
    "customer": {
      "en": "This payment was requested before. Please do not pay again, and ask the shop about it.",
      "zh": "这笔付款此前已经提交。请勿重复付款，请向商家查询结果。"
    }
  },
  {
    "code": "1435",
    "message": "Allowed number of users exceeded",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1437",
    "message": "Allowed number of names exceeded",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "1441",
    "message": "Rejected by compliance restriction",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1450",
    "message": "Rejected by sanctions lists",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1451",
    "message": "Rejected by AML restriction",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1452",
    "message": "Rejected by AML UK sanction list",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1453",
    "message": "Rejected by AML US sanction list",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1455",
    "message": "Rejected by AML phrase list",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1456",
    "message": "Rejected by holdername format validation",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made: the name of the card holder was not confirmed. Please check the name, or use another card.",
      "zh": "付款未能完成：持卡人姓名未通过验证。请核对姓名，或更换银行卡。"
    }
  },
  {
    "code": "1457",
    "message": "Rejected by AML EU sanction list",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1458",
    "message": "Rejected by AML UN sanction list",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1459",
    "message": "Rejected by AML NL sanction list",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1460",
    "message": "Rejected by AML UAE sanction list",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "1461",
    "message": "Restricted card product code",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made: this type of card cannot be used here. Please use another card.",
      "zh": "付款未能完成：此处不支持该类银行卡。请更换银行卡。"
    }
  },
  {
    "code": "1462",
    "message": "Restricted card type",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made: this type of card cannot be used here. Please use another card.",
      "zh": "付款未能完成：此处不支持该类银行卡。请更换银行卡。"
    }
  },
  {
    "code": "1463",
    "message": "Cardholder name mismatch",
    "group": "risk",
    "customer": {
      "en": "The payment could not be made: the name of the card holder was not confirmed. Please check the name, or use another card.",
      "zh": "付款未能完成：持卡人姓名未通过验证。请核对姓名，或更换银行卡。"
    }
  },
  {
    "code": "20000",
    "message": "General decline",
    "group": "method",
    "advice": "The cause is not told; a new try needs a new `payment_id`.",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "20100",
    "message": "Declined by external provider",
    "group": "method",
    "advice": "The cause is not told; a new try needs a new `payment_id`.",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "20101",
    "message": "Decline due to amount or frequency limit",
    "group": "method",
    "advice": "Suggest a smaller amount, or a later try.",
    "customer": {
      "en": "The payment could not be made: it is above a limit of the account. Please try a smaller sum, try again later, or ask your bank.",
      "zh": "付款未能完成：超出账户的限额或次数限制。请减少金额、稍后再试，或咨询发卡银行。"
    }
  },
  {
    "code": "20102",
    "message": "Incorrect account data entered",
    "group": "method",
    "advice": "Have the account data corrected; a new try needs a new `payment_id`.",
    "customer": {
      "en": "The payment could not be made with these details. Please check them, and try again.",
      "zh": "付款未能完成：填写的信息未通过验证。请核对后重试。"
    }
  },
  {
    "code": "20103",
    "message": "Incorrect login or password",
    "group": "method",
    "advice": "Let the customer try again; a new try needs a new `payment_id`.",
    "customer": {
      "en": "The payment could not be made: the login or the password was not accepted. Please try again.",
      "zh": "付款未能完成：登录信息或密码未通过验证。请重试。"
    }
  },
  {
    "code": "20104",
    "message": "Password attempts entry exceeded",
    "group": "method",
    "advice": "Send the customer to the bank, or suggest another card.",
    "customer": {
      "en": "The payment could not be made: the password was tried too often. Please use another card, or call your bank.",
      "zh": "付款未能完成：密码尝试次数过多。请更换银行卡，或致电发卡银行。"
    }
  },
  {
    "code": "20105",
    "message": "Insufficient funds on customer account",
    "group": "method",
    "advice": "Suggest another card, or a later try.",
    "customer": {
      "en": "The payment could not be made: there is not enough money in the account. Please use another card, or try again later.",
      "zh": "付款未能完成：账户可用余额不足。请更换银行卡，或稍后再试。"
    }
  },
  {
    "code": "20106",
    "message": "Customer account is no longer available",
    "group": "method",
    "advice": "Ask the customer for another account.",
    "customer": {
      "en": "The payment could not be made: this account cannot be used. Please use another one.",
      "zh": "付款未能完成：此账户无法使用。请更换其他账户。"
    }
  },
  {
    "code": "20107",
    "message": "Customer account does not support requested currency",
    "group": "method",
    "advice": "Ask the customer for an account that takes CNY.",
    "customer": {
      "en": "The payment could not be made: this account does not take yuan. Please use another card.",
      "zh": "付款未能完成：此账户不支持人民币。请更换银行卡。"
    }
  },
  {
    "code": "20109",
    "message": "COF payment registration or customer payment data saving is not approved by external provider",
    "group": "method",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20110",
    "message": "Subscription is canceled by customer on the issuer side",
    "group": "method",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20111",
    "message": "Operation declined by PSP because the Direct Debit mandate is inactive, cancelled, or expired",
    "group": "method",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20201",
    "message": "Restrictions for the customer account",
    "group": "method",
    "advice": "Send the customer to the bank, or suggest another card.",
    "customer": {
      "en": "The payment could not be made with this account. Please use another card, or call your bank.",
      "zh": "使用此账户的付款未能完成。请更换银行卡，或致电发卡银行。"
    }
  },
  {
    "code": "20202",
    "message": "PSP system is unavailable",
    "group": "method",
    "advice": "Try later, under a new `payment_id`.",
    "customer": {
      "en": "The payment could not be made now. Please try again later.",
      "zh": "暂时无法付款。请稍后再试。"
    }
  },
  {
    "code": "20203",
    "message": "Compromised customer account",
    "group": "method",
    "advice": "Do not use this account again.",
    "customer": {
      "en": "The payment could not be made: this account cannot be used. Please use another one.",
      "zh": "付款未能完成：此账户无法使用。请更换其他账户。"
    }
  },
  {
    "code": "20204",
    "message": "Crediting this customer account is blocked",
    "group": "method",
    "advice": "Ask the customer for another account.",
    "customer": {
      "en": "The payment could not be made: this account cannot receive it. Please give the shop another account.",
      "zh": "付款未能完成：此账户无法收款。请向商家提供其他账户。"
    }
  },
  {
    "code": "20205",
    "message": "Payment method is not available for customer country",
    "group": "method",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "20206",
    "message": "Difficulties on the mobile operator side",
    "group": "method",
    "customer": {
      "en": "The payment could not be made now. Please try again later.",
      "zh": "暂时无法付款。请稍后再试。"
    }
  },
  {
    "code": "20301",
    "message": "Account owner cancelled operation",
    "group": "method",
    "advice": "The customer cancelled: offer a new try, under a new `payment_id`.",
    "customer": {
      "en": "The payment was cancelled. You can start it again in the shop.",
      "zh": "付款已取消。如仍需付款，请在商家页面重新发起。"
    }
  },
  {
    "code": "20302",
    "message": "Unacceptable password",
    "group": "method",
    "customer": {
      "en": "The payment could not be made: the login or the password was not accepted. Please try again.",
      "zh": "付款未能完成：登录信息或密码未通过验证。请重试。"
    }
  },
  {
    "code": "20303",
    "message": "Customer is not permitted to perform the action",
    "group": "method",
    "advice": "Send the customer to the bank, or suggest another card.",
    "customer": {
      "en": "The payment could not be made with this account. Please use another card, or call your bank.",
      "zh": "使用此账户的付款未能完成。请更换银行卡，或致电发卡银行。"
    }
  },
  {
    "code": "20304",
    "message": "Incorrect amount paid",
    "group": "method",
    "advice": "Do not deliver: settle the difference with the customer and ECommPay first.",
    "customer": {
      "en": "The sum paid is not the sum of the order. Please do not pay again, and contact the shop.",
      "zh": "实付金额与订单金额不一致。请勿重复付款，请联系商家处理。"
    }
  },
  {
    "code": "20401",
    "message": "Declined by PSP risk system",
    "group": "method",
    "advice": "Do not repeat it unchanged; ask ECommPay if it looks wrong.",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "20402",
    "message": "Suspicious operation",
    "group": "method",
    "advice": "Do not repeat it unchanged; ask ECommPay if it looks wrong.",
    "customer": {
      "en": "The payment could not be made. Please choose another way to pay, or contact the shop.",
      "zh": "付款未能完成。请选择其他付款方式，或联系商家。"
    }
  },
  {
    "code": "20450",
    "message": "The Verification of Payee cannot be performed due to technical reasons",
    "group": "method",
    "customer": {
      "en": "The payment could not be made now. Please try again later.",
      "zh": "暂时无法付款。请稍后再试。"
    }
  },
  {
    "code": "20451",
    "message": "Payout or refund cannot be processed based on the Verification of Payee result",
    "group": "method",
    "customer": {
      "en": "The payment could not be made. Please check your details, or contact the shop.",
      "zh": "付款未能完成。请核对您填写的信息，或联系商家。"
    }
  },
  {
    "code": "20501",
    "message": "Refer to acquirer",
    "group": "method",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20502",
    "message": "Error during operation validation",
    "group": "method",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20503",
    "message": "Incorrect acquirer settings",
    "group": "method",
    "advice": "Ask ECommPay to correct the settings.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20504",
    "message": "Insufficient funds on acquirer balance",
    "group": "method",
    "advice": "Ask ECommPay: the customer cannot change it.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20601",
    "message": "Try again",
    "group": "method",
    "advice": "Try again, under a new `payment_id`.",
    "customer": {
      "en": "The payment is not completed. Please ask the shop before you try again.",
      "zh": "付款尚未完成。再次尝试前，请先向商家确认。"
    }
  },
  {
    "code": "20602",
    "message": "Time-out",
    "group": "method",
    "advice": "Be sure that the payment is final before you offer a new try, under a new `payment_id`.",
    "customer": {
      "en": "The payment is not completed. Please ask the shop before you try again.",
      "zh": "付款尚未完成。再次尝试前，请先向商家确认。"
    }
  },
  {
    "code": "20603",
    "message": "Operation could not be authorized. Try again later",
    "group": "method",
    "advice": "Try later, under a new `payment_id`.",
    "customer": {
      "en": "The payment could not be made now. Please try again later.",
      "zh": "暂时无法付款。请稍后再试。"
    }
  },
  {
    "code": "20604",
    "message": "Notification is not delivered",
    "group": "method",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20701",
    "message": "Wrong requests sequence",
    "group": "method",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20702",
    "message": "Invalid request. Try again",
    "group": "method",
    "customer": {
      "en": "The payment could not be made now. Please try again later.",
      "zh": "暂时无法付款。请稍后再试。"
    }
  },
  {
    "code": "20703",
    "message": "Invoice not found",
    "group": "method",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20705",
    "message": "Merchant account is blocked",
    "group": "method",
    "advice": "Ask ECommPay about the state of the merchant account.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20706",
    "message": "Operation not supported by provider",
    "group": "method",
    "advice": "Ask ECommPay which operations the project has.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "20801",
    "message": "Payment provider approved but did not process the operation",
    "group": "method",
    "advice": "Do not repeat it: money may have moved. Ask ECommPay what became of it.",
    "customer": {
      "en": "It is not known yet whether the payment was made. Please do not pay again, and contact the shop.",
      "zh": "付款结果尚未确认。请勿重复付款，请联系商家。"
    }
  },
  {
    "code": "20802",
    "message": "The payment provider did not confirm neither successful nor negative status of the payment transaction",
    "group": "method",
    "advice": "Do not repeat it: money may have moved. Ask ECommPay what became of it.",
    "customer": {
      "en": "It is not known yet whether the payment was made. Please do not pay again, and contact the shop.",
      "zh": "付款结果尚未确认。请勿重复付款，请联系商家。"
    }
  },
  {
    "code": "20812",
    "message": "The service provider did not confirm the account crediting",
    "group": "method",
    "advice": "Do not repeat it: money may have moved. Ask ECommPay what became of it.",
    "customer": {
      "en": "It is not known yet whether the payment was made. Please do not pay again, and contact the shop.",
      "zh": "付款结果尚未确认。请勿重复付款，请联系商家。"
    }
  },
  {
    "code": "20899",
    "message": "The payment is processed on the provider side. It can take up to several days. Inform customer if needed",
    "group": "method",
    "advice": "Do not repeat it: it can take days. Tell the customer.",
    "customer": {
      "en": "The payment is being processed, which can take a few days. Please do not pay again.",
      "zh": "付款正在处理中，可能需要几天时间。请勿重复付款。"
    }
  },
  {
    "code": "29999",
    "message": "Awaiting processing",
    "group": "pending",
    "advice": "Wait for the callback: this is not a result.",
    "customer": {
      "en": "The payment is being processed. Please wait, and do not pay again.",
      "zh": "付款正在处理中。请耐心等待，请勿重复付款。"
    }
  },
  {
    "code": "30000",
    "message": "Operation was declined by merchant",
    "group": "merchant",
    "advice": "Look into your own payment confirmation: it declined.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "30100",
    "message": "Operation was declined by merchant for an unknown reason",
    "group": "merchant",
    "advice": "Look into your own payment confirmation: it declined.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "30301",
    "message": "Merchant did not confirm operation processing",
    "group": "merchant",
    "advice": "Have your payment confirmation answer in time.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "30302",
    "message": "Merchant did not respond during the operation confirmation process",
    "group": "merchant",
    "advice": "Have your payment confirmation answer in time.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "30303",
    "message": "The amount or currency confirmed by the merchant is different from the requested one",
    "group": "merchant",
    "advice": "Confirm the amount and the currency that were requested.",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  },
  {
    "code": "30401",
    "message": "Empty draws list",
    "group": "merchant",
    "customer": {
      "en": "The payment could not be made. Please contact the shop.",
      "zh": "付款未能完成。请联系商家。"
    }
  }
];
export const unknownCodeSentence = {
  "en": "The payment could not be confirmed. Please contact the shop before you pay again.",
  "zh": "付款结果未能确认。再次付款前，请先联系商家。"
};
export const limits = {
  "purchase": {
    "minimum": 1,
    "maximum": 5000000
  },
  "payout": {
    "minimum": 1000,
    "maximum": 4499900
  }
};
export const currencies = [
  "CNY"
];
export const purchaseStatuses = [
  {
    "status": "processing",
    "final": false
  },
  {
    "status": "awaiting redirect result",
    "final": false
  },
  {
    "status": "awaiting customer action",
    "final": false
  },
  {
    "status": "success",
    "final": true
  },
  {
    "status": "decline",
    "final": true
  },
  {
    "status": "error",
    "final": true
  },
  {
    "status": "canceled",
    "final": true
  },
  {
    "status": "cancelled",
    "final": true,
    "sameAs": "canceled"
  },
  {
    "status": "expired",
    "final": true
  }
];
export const payoutStatuses = [
  {
    "status": "processing",
    "final": false
  },
  {
    "status": "awaiting clarification",
    "final": false
  },
  {
    "status": "awaiting retry",
    "final": false
  },
  {
    "status": "partially_paid_out",
    "final": false
  },
  {
    "status": "partially paid out",
    "final": false,
    "sameAs": "partially_paid_out"
  },
  {
    "status": "success",
    "final": true
  },
  {
    "status": "decline",
    "final": true
  },
  {
    "status": "reversed",
    "final": true
  },
  {
    "status": "error",
    "final": true
  }
];
export const paymentPageParameterNames = [
  "project_id",
  "payment_id",
  "customer_id",
  "payment_amount",
  "payment_currency",
  "payment_description",
  "language_code",
  "force_payment_method",
  "signature",
  "merchant_callback_url",
  "merchant_success_callback_url",
  "merchant_decline_callback_url",
  "redirect_success_url",
  "redirect_success_mode",
  "redirect_fail_url",
  "redirect_fail_mode",
  "redirect_return_url",
  "redirect_return_mode",
  "merchant_success_url",
  "merchant_success_enabled",
  "merchant_success_redirect_mode",
  "merchant_fail_url",
  "merchant_fail_enabled",
  "merchant_fail_redirect_mode",
  "merchant_return_url",
  "merchant_return_enabled",
  "merchant_return_redirect_mode",
  "customer_first_name",
  "customer_last_name",
  "customer_phone",
  "customer_email",
  "customer_country",
  "customer_state",
  "customer_city",
  "customer_address",
  "customer_zip",
  "customer_day_of_birth",
  "billing_country",
  "billing_region",
  "billing_city",
  "billing_address",
  "billing_postal",
  "default_payment_method",
  "force_payment_group",
  "hide",
  "payment_methods_options",
  "region_code",
  "best_before",
  "payment_extra_param",
  "terminal_id",
  "booking_info",
  "receipt_data",
  "addendum_data",
  "target_element",
  "frame_mode",
  "baseUrl",
  "css_modal_wrap",
  "style_id",
  "close_on_missclick",
  "redirect",
  "redirect_on_mobile",
  "interface_type",
  "mode",
  "operation_type",
  "recurring_register",
  "redirect_tokenize_url",
  "redirect_tokenize_mode"
];
export const servers = {
  "gate": "https://api.ecommpay.com",
  "paymentPage": "https://paymentpage.ecommpay.com",
  "dataApi": "https://data.ecommpay.com/v1"
};
export const operationsLimit = 1000;
export const statusWait = 10;
export const callbackAttempts = 120;
export const callbackPause = 10;
export const callbackTimeout = 10;
export const dataApiInterval = 180;
export const dataApiDelay = 10;
export const callbackWaits = [
  10000,
  10000,
  10000,
  10000,
  10000,
  84049,
  85735,
  87623,
  89738,
  92107,
  94760,
  97731,
  101058,
  104785,
  108960,
  113635,
  118871,
  124736,
  131304,
  138660,
  146900,
  156128,
  166463,
  178038,
  191003,
  205523,
  221786,
  240001,
  260401,
  283249,
  308839,
  337499,
  369599,
  405551,
  445817,
  490915,
  541425,
  597996,
  661356,
  732318,
  811797,
  900812,
  1000510,
  1112171,
  1237231,
  1377299,
  1534175,
  1709876,
  1906661,
  2127061,
  2373908,
  2650377,
  2960022,
  3306825,
  3695243,
  4130273,
  4617505,
  5163206,
  5774391,
  6458918,
  7225588,
  8084258,
  9045969,
  10123086,
  11329456,
  12680591,
  14193862,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000,
  14400000
];
export const contractVersion = "0.1.0";
