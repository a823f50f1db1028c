import type { RedirectData } from "../../../generated/types.js";

/** The fields of the method page, “Formats of the customer redirection data”. */
export const pageSample: RedirectData = {
  method: "GET",
  body: {
    deviceType: "WEB",
    amountFee: "10.00",
    sign: "****************",
    cardType: "D",
    merchantTradeId: "21449000000697",
    userName: "",
    version: "1.0",
    paymentCard: "",
    issuingBank: "UNIONPAY",
    payType: "NC",
    merchantId: "4245",
    payIp: "185.123.193.224",
    signType: "RSA",
    notifyUrl: "https://site.com/cup/callback",
    inputCharset: "UTF-8",
    currency: "CNY",
    goodsTitle: "ECT_TEST_155325900031711",
    returnUrl: "https://site.com/gogkjotvmr3hi96gdnd8i1s3",
    subIssuingBank: "",
  },
  encrypted: [],
  url: "http://payment.qixiqiang.com/payment/v3/unionpayIntGate.html",
};
