// Generated from spec/ by npm run generate. Do not edit.
export interface paths {
    "/v2/payment/cup/quick/sale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Purchase through Gate
         * @description Starts a purchase. The answer only says whether the request was accepted. Then two callbacks follow. The first one has
         *     `redirect_data`: send the customer with it to the CUP QuickPay payment form. The second one has the result.
         *
         *     - Mandatory: `general` (`project_id`, `payment_id`, `signature`), `customer` (`id`, `ip_address`, `first_name`, `last_name`, `phone`, `email`, `zip`, `country`, `city`, `street`), `payment` (`amount`, `currency`, `description`) and `return_url` (`success`).
         *     - The currency is CNY; the amount is in fen, at most 5 000 000.
         *     - Sign last, when all other parameters are in place.
         *     - If no answer comes, send the same data again under the same `payment_id`. Never use a new one for a retry.
         */
        post: operations["createSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payment/chinaunionpay/payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payout through Gate
         * @description Pays money to a customer's China UnionPay card. The answer only says whether the request was accepted. The result comes by callback.
         *
         *     - Mandatory: `general` (`project_id`, `payment_id`, `signature`), `customer` (`id`, `ip_address`, `email`, `state`, `city`, `country`, `phone`, `zip`, `street`, `first_name`, `last_name`), `payment` (`amount`, `currency`, `description`), `card` (`pan`) and `account` (`city`, `bank_id`, `region_id`, `branch`).
         *     - `customer.identify.doc_number`, the number of the identity document, is optional. Pass it if you have it: more
         *       payouts succeed with it.
         *     - The currency is CNY; the amount is in fen, from 1000 to 4 499 900.
         *     - `account.bank_id` is one of the bank list, `account.region_id` one of the 34 regions.
         *     - If no answer comes, send the same data again under the same `payment_id`. A new id can pay twice.
         */
        post: operations["createPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/info/banks/chinaunionpay/payout/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Banks that support payouts
         * @description Lists the banks that can be paid out to. The list of the method page is for information only, so ask here before you
         *     offer a bank to a customer.
         *
         *     The path is the platform's `/v2/info/banks/{payment_method}/{operationType}/list`, with the two values that this method has.
         *
         *     Pass the real currency and amount. If the payment does not exist yet, any `payment_id` will do. The answer is not signed.
         */
        post: operations["listPayoutBanks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payment/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Status of a payment
         * @description Tells the status of a payment. Ask if no callback has come within the basic time, or if a request got no answer. Do not ask before
         *     10 s after the first request.
         *
         *     The answer is signed: verify it as you verify a callback. If the platform does not know the payment, the answer also has HTTP 200,
         *     with `status: error` and code 3061 or code 3062. That is not final: the payment may exist a moment later.
         */
        post: operations["getPaymentStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payment/status/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Status of a request
         * @description Tells the status of one request. You name it by the `request_id` of its answer. Here the signature is at the top level of the
         *     request, not in `general`.
         */
        post: operations["getPaymentStatusByRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open Payment Page
         * @description Opens the hosted page on which the customer pays. Send the customer's browser to it. Or pass the same parameters to
         *     `EPayWidget.run` of the platform's `merchant.js`; there the signature is plain Base64, not percent-encoded.
         *
         *     - Mandatory: `project_id`, `payment_id`, `customer_id`, `payment_amount`, `payment_currency`, `payment_description`, `language_code` and `signature`; the language is always `zh` and the currency `CNY`.
         *     - `force_payment_method=cup-quick` opens the page with CUP QuickPay selected.
         *     - Flags are 0 or 1 in a URL. You may add further parameters of Payment Page. All are signed except `frame_mode` and names with a leading `_`.
         *     - Long data can be sent as a form instead: `openPaymentPageByForm`.
         *
         *     If the customer leaves before confirming, no payment is registered and no callback comes.
         */
        get: operations["openPaymentPage"];
        put?: never;
        /**
         * Open Payment Page by a form
         * @description The same page, opened by a form that the customer's browser submits. The fields are the parameters of `openPaymentPage`, signed in
         *     the same way. The signature is plain Base64, as the browser encodes the form. Use it for data that is too long for a URL.
         *
         *     `EPayWidget.run(config, "POST")` of the platform's `merchant.js` does the same: see guide “Payment Page widget”.
         */
        post: operations["openPaymentPageByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Operations of an interval
         * @description Exports payment information as JSON, for analysis in tools of your own. You need a token and its secret key, both from Dashboard.
         *     The project's key does not work here. The algorithm of the signature is the same as for Gate. The answer is signed with the same
         *     key as the request.
         *
         *     An answer takes from some milliseconds to 5 minutes. `limit` and `offset` choose a page: guide “Analysing results” says
         *     how to read all pages.
         */
        post: operations["listOperations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/get-by-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Operations of one payment
         * @description Every operation of one payment, without an interval. Like the other queries it takes a token and a secret key of the Data API,
         *     and the answer is signed with the same key.
         */
        post: operations["listPaymentOperations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    redirect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redirect the customer
         * @description The purchase waits for the customer. Open `redirect_data.url` by `redirect_data.method` with the fields of
         *     `redirect_data.body`, within 30 s if you can. This callback asks for an action, so it cannot be switched off.
         *
         *     Verify the signature, then the shape, then act, then answer 200, and handle each callback once. Guide “Receiving callbacks” says why.
         */
        post: operations["receiveRedirectCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    purchase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result of a purchase
         * @description News of a purchase. `payment.status` tells whether it is final; `operation.code` and `operation.message` tell why.
         *     Compare `payment.sum` with the order before you deliver.
         *
         *     Verify the signature, then the shape, then act, then answer 200, and handle each callback once. Guide “Receiving callbacks” says why.
         */
        post: operations["receivePurchaseCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    payout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result of a payout
         * @description News of a payout. `payment.status` tells whether it is final; `operation.code` and `operation.message` tell why.
         *
         *     Verify the signature, then the shape, then act, then answer 200, and handle each callback once. Guide “Receiving callbacks” says why.
         */
        post: operations["receivePayoutCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Any callback. To tell the three apart: if `redirect_data` or `redirectData` is present and not null, it is a redirect. Otherwise `payment.type` says whether it is a purchase or a payout. Any other body is of another payment method, or in a format of the project's own. */
        Callback: components["schemas"]["RedirectCallback"] | components["schemas"]["PurchaseCallback"] | components["schemas"]["PayoutCallback"];
        /**
         * @description The project's id, obtained from ECommPay.
         * @example 200
         */
        ProjectId: number;
        /**
         * @description The payment's id, chosen by the merchant, unique within the project. It must not begin or end with white space. It must have no line break and no other control character. Upper and lower case do not count: `order_314` and `Order_314` are one payment. After a time-out, send the same data again under the same id, never under a new one: the id tells the platform that it is one payment.
         * @example ORDER_155860015
         */
        PaymentId: string;
        /**
         * @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm.
         * @example lY0LTSAzpR7zGce5qfYGacOuYlHGWqkMcQlqmjlsDDZI2gVcE1qVeWANnkIR7mdOqRXJnL1kO0lUmkQ0YYLWRg==
         */
        Signature: string;
        /**
         * Format: uri
         * @description Complete URL of a callback receiver, at most 255 characters. It begins with `http://` or `https://`.
         * @example https://shop.example.com/callbacks
         */
        CallbackUrl: string;
        /** @description General request data. Identifies the payment and carries the signature. */
        General: {
            /** @description The project's id, obtained from ECommPay. */
            project_id: components["schemas"]["ProjectId"];
            /** @description The payment's id, chosen by the merchant, unique within the project. It must not begin or end with white space. It must have no line break and no other control character. Upper and lower case do not count: `order_314` and `Order_314` are one payment. After a time-out, send the same data again under the same id, never under a new one: the id tells the platform that it is one payment. */
            payment_id: components["schemas"]["PaymentId"];
            /** @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm. */
            signature: components["schemas"]["Signature"];
            /** @description Where callbacks of this payment go, instead of the URL in the project's settings. */
            merchant_callback_url?: components["schemas"]["CallbackUrl"];
            /** @description Where callbacks about a success go. Wins over `merchant_callback_url`. */
            merchant_success_callback_url?: components["schemas"]["CallbackUrl"];
            /** @description Where callbacks about a decline go. Wins over `merchant_callback_url`. */
            merchant_decline_callback_url?: components["schemas"]["CallbackUrl"];
            /** @description Where callbacks for the terminal go. */
            terminal_callback_url?: components["schemas"]["CallbackUrl"];
            /**
             * @description The page of the merchant's site that the customer came from.
             * @example https://shop.example.com/checkout
             */
            referrer_url?: string;
        };
        /**
         * @description The customer's IP address, version 4 or 6; not your server's.
         * @example 183.57.40.238
         */
        IpAddress: string;
        /**
         * @description Phone number, digits only, without `+` or blanks.
         * @example 13632264147
         */
        Phone: string;
        /**
         * Format: email
         * @description E-mail address.
         * @example customer@example.com
         */
        Email: string;
        /**
         * @description Two capital letters: the ISO 3166-1 alpha-2 code of a country. China is `CN`; `CH` is Switzerland.
         * @example CN
         */
        CountryCode: string;
        /** @description Identity document of the customer. */
        CustomerIdentify: {
            /**
             * @description Number of the identity document. Optional; passing it increases the share of payouts that go through. Personal data: never log it.
             * @example 23512361283
             */
            doc_number?: string;
        };
        /** @description The customer who pays. Every field of the list is mandatory in every purchase request. */
        SaleCustomer: {
            /**
             * @description The customer's id, unique within the project. A text that is not blank.
             * @example 123
             */
            id: string;
            /** @description The customer's IP address, version 4 or 6; not your server's. */
            ip_address: components["schemas"]["IpAddress"];
            /**
             * @description First name, in Chinese, not blank. Personal data.
             * @example 倩文
             */
            first_name: string;
            /**
             * @description Last name, in Chinese, not blank. Personal data.
             * @example 伍
             */
            last_name: string;
            /** @description Phone number, digits only, without `+` or blanks. */
            phone: components["schemas"]["Phone"];
            /** @description E-mail address. */
            email: components["schemas"]["Email"];
            /**
             * @description Postal code as a text, not blank: it can begin with 0.
             * @example 510000
             */
            zip: string;
            /** @description Country of residence, ISO 3166-1 alpha-2. China is `CN`; the `CH` of the method page's example is Switzerland. */
            country: components["schemas"]["CountryCode"];
            /**
             * @description City of residence, in Chinese, not blank.
             * @example 广州市
             */
            city: string;
            /**
             * @description Address of residence, in Chinese, not blank.
             * @example 天河路1号
             */
            street: string;
            /**
             * @description Province.
             * @example 广东省
             */
            state?: string;
            /** @description Identity document of the customer. */
            identify?: components["schemas"]["CustomerIdentify"];
        };
        /**
         * @description Purchase amount in fen (minor units): 1000 is 10.00 CNY. At most 5 000 000 (50,000.00 CNY). The method page states no minimum; 1 is that of a sibling deployment.
         * @example 1000
         */
        SaleAmount: number;
        /**
         * @description ISO 4217 alpha-3 code of a request's currency. CUP QuickPay works in CNY only.
         * @example CNY
         * @enum {string}
         */
        Currency: "CNY";
        /** @description The sum of a purchase and what it is for. */
        SaleRequestPayment: {
            /** @description Purchase amount in fen (minor units): 1000 is 10.00 CNY. At most 5 000 000 (50,000.00 CNY). The method page states no minimum; 1 is that of a sibling deployment. */
            amount: components["schemas"]["SaleAmount"];
            /** @description ISO 4217 alpha-3 code of a request's currency. CUP QuickPay works in CNY only. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Description of the payment or a comment on it, not blank.
             * @example Order 155860015
             */
            description: string;
        };
        /**
         * Format: uri
         * @description Complete URL. It begins with `http://` or `https://`.
         * @example https://shop.example.com/paid
         */
        HttpUrl: string;
        /** @description Where the customer returns from the payment form. A return proves nothing about the payment; the callback does. */
        ReturnUrl: {
            /** @description Where the customer returns after the payment has been performed. */
            success: components["schemas"]["HttpUrl"];
            /** @description Where the customer returns after a decline. */
            decline?: components["schemas"]["HttpUrl"];
            /** @description Where the customer returns without a result. */
            return?: components["schemas"]["HttpUrl"];
        };
        /** @description How the platform delivers the callbacks of this payment. */
        CallbackOptions: {
            /**
             * @description Seconds to wait before a callback is sent, 0 to 600.
             * @example 30
             */
            delay?: number;
            /**
             * @description `true` or 1 switches off informational callbacks. Callbacks that ask for an action, such as a redirect, still come.
             * @example false
             */
            force_disable?: boolean | number;
        };
        /** @description Marker of the software that sends the request, for the platform's statistics. */
        InterfaceType: {
            /**
             * @description Number of the software.
             * @example 20
             */
            id: number;
        };
        /** @description Purchase through Gate. Further Gate parameters may be added at any level; all of them are signed. */
        SaleRequest: {
            /** @description General request data. Identifies the payment and carries the signature. */
            general: components["schemas"]["General"];
            /** @description The customer who pays. Every field of the list is mandatory in every purchase request. */
            customer: components["schemas"]["SaleCustomer"];
            /** @description The sum of a purchase and what it is for. */
            payment: components["schemas"]["SaleRequestPayment"];
            /** @description Where the customer returns from the payment form. A return proves nothing about the payment; the callback does. */
            return_url: components["schemas"]["ReturnUrl"];
            /** @description How the platform delivers the callbacks of this payment. */
            callback?: components["schemas"]["CallbackOptions"];
            /** @description Marker of the software that sends the request, for the platform's statistics. */
            interface_type?: components["schemas"]["InterfaceType"];
        };
        /**
         * @description The platform's id of one request, for tracing it with technical support. It is not an idempotency key.
         * @example gh72ef7c07157e6bde92072a52
         */
        RequestId: string;
        /**
         * @description The payment's id, as the merchant chose it. It neither begins nor ends with white space. Ignore upper and lower case when you compare it.
         * @example ORDER_155860015
         */
        ReceivedPaymentId: string;
        /** @description The request has been accepted for processing. That says nothing about the payment: the result comes by callback. Not signed. */
        RequestAccepted: {
            /**
             * @description Status of the request, not of the payment.
             * @example success
             * @constant
             */
            status: "success";
            /** @description The platform's id of one request, for tracing it with technical support. It is not an idempotency key. */
            request_id: components["schemas"]["RequestId"];
            /** @description The project's id, obtained from ECommPay. */
            project_id: components["schemas"]["ProjectId"];
            /** @description The payment's id, as the merchant chose it. It neither begins nor ends with white space. Ignore upper and lower case when you compare it. */
            payment_id: components["schemas"]["ReceivedPaymentId"];
        };
        /**
         * @description The platform's response code: digits only, as a string. `0` is success. The set is open: codes may be added at any time. Guide “Response codes” lists those that can concern CUP QuickPay, and says what to do (inferred).
         * @example 0
         * @example 20105
         */
        ResponseCode: "0" | "100" | "301" | "303" | "310" | "314" | "319" | "402" | "501" | "502" | "504" | "601" | "602" | "603" | "702" | "904" | "2003" | "2004" | "2124" | "2147" | "2154" | "2261" | "2426" | "2442" | "2541" | "2606" | "2609" | "2610" | "2611" | "2641" | "2642" | "2801" | "3023" | "3024" | "3026" | "3028" | "3041" | "3060" | "3061" | "3062" | "3102" | "3119" | "3121" | "3161" | "3191" | "3198" | "3199" | "3201" | "3230" | "3241" | "3242" | "3243" | "3244" | "3261" | "3262" | "3281" | "3286" | "3287" | "3289" | "3291" | "3293" | "3297" | "3298" | "3299" | "3358" | "3613" | "9999" | "1401" | "1402" | "1403" | "1404" | "1405" | "1406" | "1407" | "1408" | "1409" | "1410" | "1411" | "1412" | "1413" | "1414" | "1415" | "1421" | "1422" | "1431" | "1432" | "1433" | "1434" | "1435" | "1437" | "1441" | "1450" | "1451" | "1452" | "1453" | "1455" | "1456" | "1457" | "1458" | "1459" | "1460" | "1461" | "1462" | "1463" | "20000" | "20100" | "20101" | "20102" | "20103" | "20104" | "20105" | "20106" | "20107" | "20109" | "20110" | "20111" | "20201" | "20202" | "20203" | "20204" | "20205" | "20206" | "20301" | "20302" | "20303" | "20304" | "20401" | "20402" | "20450" | "20451" | "20501" | "20502" | "20503" | "20504" | "20601" | "20602" | "20603" | "20604" | "20701" | "20702" | "20703" | "20705" | "20706" | "20801" | "20802" | "20812" | "20899" | "29999" | "30000" | "30100" | "30301" | "30302" | "30303" | "30401" | (string & {});
        /** @description One reason of a refusal or a decline. `code` is an integer here, and a string everywhere else. */
        PlatformError: {
            /**
             * @description Response code as a number.
             * @example 2004
             */
            code: number;
            /**
             * @description What the code means.
             * @example Required field not provided
             */
            message: string;
            /**
             * @description Path of the field at fault, its parts joined by dots.
             * @example payment.currency
             */
            field?: string;
            /**
             * @description The rule that the field broke.
             * @example required
             */
            constraint?: string;
            /**
             * @description Further explanation.
             * @example The field payment.currency is missing
             */
            description?: string;
        };
        /** @description The request has been refused. This request has registered no payment. (With code 3041 an earlier request has.) Not signed. `code` tells why: guide “Response codes” lists the known codes. Only `status` is always present, and some endpoints send only `errors`. Without a code that says so, nothing proves that no payment has been registered. */
        RequestRejected: {
            /**
             * @description Status of the request.
             * @example error
             * @constant
             */
            status?: "error";
            /** @description The platform's response code: digits only, as a string. `0` is success. The set is open: codes may be added at any time. Guide “Response codes” lists those that can concern CUP QuickPay, and says what to do (inferred). */
            code?: components["schemas"]["ResponseCode"];
            /**
             * @description What the code means, in English.
             * @example Required field not provided
             */
            message?: string;
            /** @description The platform's id of one request, for tracing it with technical support. It is not an idempotency key. */
            request_id?: components["schemas"]["RequestId"];
            /**
             * @description The project's id as the request had it.
             * @example 200
             */
            project_id?: number;
            /**
             * @description The payment's id as the request had it.
             * @example ORDER_155860015
             */
            payment_id?: string;
            /** @description Every field at fault. Some endpoints send it, and nothing else. */
            errors?: components["schemas"]["PlatformError"][] | null;
        };
        /**
         * @description Status of a purchase. The set is open: treat a status that you do not know as not final.
         *
         *     | Value | Meaning | Final |
         *     | --- | --- | --- |
         *     | `processing` | Being processed. | no |
         *     | `awaiting redirect result` | The customer has to be redirected, or is on the payment form. | no |
         *     | `awaiting customer action` | The customer has to do one more thing. | no |
         *     | `success` | Paid. Compare `payment.sum` with the order before you deliver. | yes |
         *     | `decline` | Not paid. `operation.code` tells why. A new try needs a new `payment_id`. | yes |
         *     | `error` | Not paid because of an error. The same `payment_id` may be sent again. | yes |
         *     | `canceled` | Cancelled before money was taken. Nobody says that it is the last word: a result that comes later counts. | yes |
         *     | `cancelled` | Other spelling of `canceled`. | yes |
         *     | `expired` | The time to pay, such as `best_before`, ended without a payment. A result that comes later counts. | yes |
         * @example success
         */
        PurchaseStatus: "processing" | "awaiting redirect result" | "awaiting customer action" | "success" | "decline" | "error" | "canceled" | "cancelled" | "expired" | (string & {});
        /**
         * @description Date and time with an offset that has no colon, as in `2019-03-25T03:56:01+0000`. That is not RFC 3339, so strict date parsers refuse it.
         * @example 2019-03-25T03:56:01+0000
         */
        PlatformDate: string;
        /**
         * @description Code of the payment method. The method page's callbacks spell it in three ways, and other interfaces in further ones; never decide anything by it.
         *
         *     | Value | Meaning |
         *     | --- | --- |
         *     | `quick` | In the page's callbacks of purchases. |
         *     | `ChinaUnionPay` | In the page's callback of a successful payout. |
         *     | `cup-card` | In the page's callback of a declined payout. |
         * @example quick
         */
        PaymentMethod: "quick" | "ChinaUnionPay" | "cup-card" | (string & {});
        /**
         * @description Three capital letters: the ISO 4217 alpha-3 code of a currency in a message of the platform. The set is open. Requests of this method have only CNY. But a project can convert sums or have other methods, and a later edition of the method page also names USD. Compare the currency with the order's before you mark the order as paid.
         *
         *     | Value | Meaning |
         *     | --- | --- |
         *     | `CNY` | The currency of this method. |
         * @example CNY
         */
        ReceivedCurrency: "CNY" | (string & {});
        /** @description A sum of money. Both parts have to be the order's before a payment counts as paid. */
        Sum: {
            /**
             * @description Amount in minor units of `currency`, in CNY fen: 1000 is 10.00 CNY.
             * @example 1000
             */
            amount: number;
            /** @description Three capital letters: the ISO 4217 alpha-3 code of a currency in a message of the platform. The set is open. Requests of this method have only CNY. But a project can convert sums or have other methods, and a later edition of the method page also names USD. Compare the currency with the order's before you mark the order as paid. */
            currency: components["schemas"]["ReceivedCurrency"];
        };
        /** @description The purchase that a callback is about. */
        PurchasePayment: {
            /** @description The payment's id, as the merchant chose it. It neither begins nor ends with white space. Ignore upper and lower case when you compare it. */
            id: components["schemas"]["ReceivedPaymentId"];
            /**
             * @description Type of the payment.
             * @example purchase
             * @constant
             */
            type: "purchase";
            /** @description Status of a purchase. The set is open: treat a status that you do not know as not final. */
            status: components["schemas"]["PurchaseStatus"];
            /** @description When the payment last changed. */
            date?: components["schemas"]["PlatformDate"];
            /** @description Code of the payment method. The method page's callbacks spell it in three ways, and other interfaces in further ones; never decide anything by it. */
            method?: components["schemas"]["PaymentMethod"];
            /** @description The sum of the purchase. It can differ from the sum asked for. Compare amount and currency before you deliver. */
            sum: components["schemas"]["Sum"];
            /**
             * @description Description of the payment, from the request.
             * @example Order 155860015
             */
            description?: string | null;
            /**
             * @description Region of the payment, where the project's format has it.
             * @example CN
             */
            region?: string | null;
            /**
             * @description Fee of the operation. Its type has not been published.
             * @example 0
             */
            operation_fee?: unknown;
            /**
             * @description Whether the customer can try again within this payment. Its type has not been published.
             * @example false
             */
            is_new_attempts_available?: unknown;
            /**
             * @description How long the customer can try again. Neither type nor unit has been published.
             * @example 0
             */
            attempts_timeout?: unknown;
        };
        /**
         * @description An id that the platform has given: an integer of up to 64 bits, or its digits as a text. If the numbers of your language end at 2^53, keep the digits as a text.
         * @example 24101000000751
         */
        PlatformId: number | string;
        /**
         * @description Type of one operation. The set is open.
         *
         *     | Value | Meaning |
         *     | --- | --- |
         *     | `sale` | The operation of a purchase. |
         *     | `payout` | The operation of a payout. |
         * @example sale
         */
        OperationType: "sale" | "payout" | (string & {});
        /**
         * @description Status of one operation of a payment. The set is open.
         *
         *     | Value | Meaning | Final |
         *     | --- | --- | --- |
         *     | `processing` | Being processed. | no |
         *     | `awaiting redirect result` | The customer has to be redirected, or is on the payment form. | no |
         *     | `awaiting customer action` | The customer has to do one more thing. | no |
         *     | `awaiting clarification` | The platform needs more data. | no |
         *     | `success` | Carried out. | yes |
         *     | `decline` | Refused. | yes |
         *     | `error` | Failed because of an error. | yes |
         * @example success
         */
        OperationStatus: "processing" | "awaiting redirect result" | "awaiting customer action" | "awaiting clarification" | "success" | "decline" | "error" | (string & {});
        /** @description What the payment provider reported of the operation. */
        OperationProvider: {
            /**
             * @description The platform's id of the provider.
             * @example 1198
             */
            id?: number | null;
            /**
             * @description The provider's id of the payment.
             * @example 190325115517201000
             */
            payment_id?: string | number | null;
            /**
             * @description Date and time at the provider. Do not rely on it: in the method page's samples the offset says `+0000`, but the time is Chinese time or another.
             * @example 2019-03-25T11:55:55+0000
             */
            date?: string | null;
            /**
             * @description The provider's authorisation code; empty for this method.
             * @example
             */
            auth_code?: string | number | null;
            /**
             * @description The platform's id of the provider's endpoint.
             * @example 6
             */
            endpoint_id?: string | number | null;
            /**
             * @description The provider's own code of the result. Its type has not been published.
             * @example 0000
             */
            result_code?: unknown;
            /**
             * @description The provider's own words for the result. Their type has not been published.
             * @example Approved
             */
            result_message?: unknown;
        } | null;
        /** @description One operation of a payment. Only `type` and `status` are required, as callbacks about errors can lack the rest and every project can configure its own format. */
        Operation: {
            /** @description The platform's id of the operation. */
            id?: components["schemas"]["PlatformId"];
            /** @description Type of one operation. The set is open. */
            type: components["schemas"]["OperationType"];
            /** @description Status of one operation of a payment. The set is open. */
            status: components["schemas"]["OperationStatus"];
            /** @description When the operation last changed. Repeats of one callback can differ in it by a second. */
            date?: components["schemas"]["PlatformDate"];
            /** @description When the operation was created. */
            created_date?: components["schemas"]["PlatformDate"];
            /** @description The platform's id of one request, for tracing it with technical support. It is not an idempotency key. */
            request_id?: components["schemas"]["RequestId"];
            /** @description The sum that was asked for. */
            sum_initial?: components["schemas"]["Sum"];
            /** @description The sum after conversion, in the currency of the merchant's account. */
            sum_converted?: components["schemas"]["Sum"];
            /** @description What the payment provider reported of the operation. */
            provider?: components["schemas"]["OperationProvider"];
            /** @description The platform's response code: digits only, as a string. `0` is success. The set is open: codes may be added at any time. Guide “Response codes” lists those that can concern CUP QuickPay, and says what to do (inferred). */
            code?: components["schemas"]["ResponseCode"];
            /**
             * @description What the code means, in English.
             * @example Success
             */
            message?: string | null;
            /**
             * @description Electronic commerce indicator of card payments; not expected for this method.
             * @example 05
             */
            eci?: string | null;
        };
        /**
         * Format: uri
         * @description Complete URL that the platform sends. It begins with `http://` or `https://`. Its length is not limited.
         * @example https://pay.example.com/unionpay
         */
        ReceivedUrl: string;
        /** @description How to send the customer to the CUP QuickPay payment form. */
        RedirectData: {
            /**
             * @description HTTP method to open the URL with. GET: the fields of `body` go into the query (inferred). POST: a form submits them.
             * @example GET
             * @enum {string}
             */
            method: "GET" | "POST";
            /** @description URL of the payment form. Its host belongs to the provider and can change; it can be plain `http`. */
            url: components["schemas"]["ReceivedUrl"];
            /**
             * @description Fields to send with the customer. They depend on the provider. An empty set comes as an empty array.
             * @example {
             *       "cardType": "D",
             *       "currency": "CNY"
             *     }
             * @example []
             */
            body?: {
                [key: string]: string | number | boolean | null;
            } | string[];
            /**
             * @description Service field. Ignore it.
             * @example []
             */
            encrypted?: unknown;
        };
        /** @description The account that was debited or credited. */
        CallbackAccount: {
            /**
             * @description Card number with all but the first six and last four digits masked.
             * @example 621799******3840
             */
            number?: string | null;
            /**
             * @description Kind of the account, of a card its brand.
             * @example unionpay
             */
            type?: string | null;
            /**
             * @description Name on the card. Personal data.
             * @example WU QIANWEN
             */
            card_holder?: string | null;
            /**
             * @description Month in which the card ends, in two digits.
             * @example 01
             */
            expiry_month?: string | number | null;
            /**
             * @description Year in which the card ends, in four digits.
             * @example 2025
             */
            expiry_year?: string | number | null;
            /**
             * @description The platform's token for the card. Keep it as secret as the card number.
             * @example c8175453f68ec7c8fb3f052b8d786c661261efebcb91155327a6c7b8f8e66359
             */
            token?: string | null;
            /**
             * @description The platform's id of the account. Its type has not been published.
             * @example 1
             */
            id?: unknown;
        } | null;
        /** @description The customer of the payment. */
        CallbackCustomer: {
            /**
             * @description The customer's id, from the request. The platform's documentation shows it as a number too.
             * @example 1
             */
            id?: string | number | null;
            /**
             * @description The customer's phone number. Personal data.
             * @example 89102345678
             */
            phone?: string | null;
        } | null;
        /** @description Carries the signature in projects whose callback format puts it here instead of at the top level. If both have one, the top level counts. */
        CallbackGeneral: {
            /** @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm. */
            signature?: components["schemas"]["Signature"];
        };
        /** @description The purchase waits for the customer: redirect them with `redirect_data`, which some projects spell `redirectData`. */
        RedirectCallback: {
            /** @description The project's id, obtained from ECommPay. */
            project_id: components["schemas"]["ProjectId"];
            /** @description The purchase that a callback is about. */
            payment: components["schemas"]["PurchasePayment"];
            /** @description The last operation of the payment. */
            operation: components["schemas"]["Operation"];
            /** @description How to send the customer to the CUP QuickPay payment form. */
            redirect_data?: components["schemas"]["RedirectData"];
            /** @description `redirect_data` as the callback format of some projects spells it. */
            redirectData?: components["schemas"]["RedirectData"];
            /** @description The account that was debited or credited. */
            account?: components["schemas"]["CallbackAccount"];
            /** @description The customer of the payment. */
            customer?: components["schemas"]["CallbackCustomer"];
            /** @description Reasons of a decline or an error, where the project's format has them. */
            errors?: components["schemas"]["PlatformError"][] | null;
            /** @description Carries the signature in projects whose callback format puts it here instead of at the top level. If both have one, the top level counts. */
            general?: components["schemas"]["CallbackGeneral"];
            /** @description The callback's signature, unless the project's format puts it in `general.signature`. */
            signature?: components["schemas"]["Signature"];
        };
        /** @description News of a purchase: its result, or a step on the way. */
        PurchaseCallback: {
            /** @description The project's id, obtained from ECommPay. */
            project_id: components["schemas"]["ProjectId"];
            /** @description The purchase that a callback is about. */
            payment: components["schemas"]["PurchasePayment"];
            /** @description The last operation of the payment. */
            operation: components["schemas"]["Operation"];
            /** @description With anything but null here it is a RedirectCallback. */
            redirect_data?: null;
            /** @description With anything but null here it is a RedirectCallback. */
            redirectData?: null;
            /** @description The account that was debited or credited. */
            account?: components["schemas"]["CallbackAccount"];
            /** @description The customer of the payment. */
            customer?: components["schemas"]["CallbackCustomer"];
            /** @description Reasons of a decline or an error, where the project's format has them. */
            errors?: components["schemas"]["PlatformError"][] | null;
            /** @description Carries the signature in projects whose callback format puts it here instead of at the top level. If both have one, the top level counts. */
            general?: components["schemas"]["CallbackGeneral"];
            /** @description The callback's signature, unless the project's format puts it in `general.signature`. */
            signature?: components["schemas"]["Signature"];
        };
        /** @description The customer who is paid. Every field of the list but `identify` is mandatory in every payout request. */
        PayoutCustomer: {
            /**
             * @description The customer's id, unique within the project.
             * @example 123
             */
            id: string;
            /** @description The customer's IP address, version 4 or 6; not your server's. */
            ip_address: components["schemas"]["IpAddress"];
            /**
             * @description First name, in Chinese. Personal data.
             * @example 倩文
             */
            first_name: string;
            /**
             * @description Last name, in Chinese. Personal data.
             * @example 伍
             */
            last_name: string;
            /** @description Phone number, digits only, without `+` or blanks. */
            phone: components["schemas"]["Phone"];
            /** @description E-mail address. */
            email: components["schemas"]["Email"];
            /**
             * @description Postal code.
             * @example 510000
             */
            zip: string;
            /**
             * @description Country; always `CN`.
             * @example CN
             * @enum {string}
             */
            country: "CN";
            /**
             * @description Province, in Chinese, not blank.
             * @example 广东省
             */
            state: string;
            /**
             * @description City, in Chinese, not blank.
             * @example 广州市
             */
            city: string;
            /**
             * @description Address, in Chinese, not blank.
             * @example 天河路1号
             */
            street: string;
            /** @description Identity document of the customer. */
            identify?: components["schemas"]["CustomerIdentify"];
        };
        /**
         * @description Payout amount in fen (minor units): from 1000 (10.00 CNY) to 4 499 900 (44,999.00 CNY).
         * @example 48560
         */
        PayoutAmount: number;
        /** @description The sum of a payout and what it is for. */
        PayoutRequestPayment: {
            /** @description Payout amount in fen (minor units): from 1000 (10.00 CNY) to 4 499 900 (44,999.00 CNY). */
            amount: components["schemas"]["PayoutAmount"];
            /** @description ISO 4217 alpha-3 code of a request's currency. CUP QuickPay works in CNY only. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Description of the payment or a comment on it, not blank. Mandatory, although the method page's example leaves it out.
             * @example Order 155860015
             */
            description: string;
        };
        /** @description The card that is credited. */
        PayoutCard: {
            /**
             * @description Card number, digits only, 12 to 19 of them (ISO/IEC 7812; most UnionPay cards have 16 or 19). Sensitive: never store, log or show more than the first six and last four digits.
             * @example 6216261000000000018
             */
            pan: string;
        };
        /**
         * @description Bank id: a positive integer, or its digits as a string (the method page shows both). Guide “Banks and regions” lists the banks of the method page. The list is open: `listPayoutBanks` returns the current one. The Chinese names of the known ones are ours (inferred).
         * @example 1
         * @example 23
         */
        PayoutBankId: number | string;
        /**
         * @description Region id of the bank's address: an integer from 1 to 34, or its digits as a string. Guide “Banks and regions” lists the regions. Their Chinese names are ours (inferred).
         * @example 5
         * @example 26
         */
        PayoutRegionId: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34";
        /** @description The customer's bank account. */
        PayoutAccount: {
            /**
             * @description City of the bank's address, not blank.
             * @example 广州市
             */
            city: string;
            /** @description Bank id: a positive integer, or its digits as a string (the method page shows both). Guide “Banks and regions” lists the banks of the method page. The list is open: `listPayoutBanks` returns the current one. The Chinese names of the known ones are ours (inferred). */
            bank_id: components["schemas"]["PayoutBankId"];
            /** @description Region id of the bank's address: an integer from 1 to 34, or its digits as a string. Guide “Banks and regions” lists the regions. Their Chinese names are ours (inferred). */
            region_id: components["schemas"]["PayoutRegionId"];
            /**
             * @description Abbreviation of the bank's branch, not blank.
             * @example 天河支行
             */
            branch: string;
        };
        /** @description Payout through Gate. Further Gate parameters may be added at any level; all of them are signed. */
        PayoutRequest: {
            /** @description General request data. Identifies the payment and carries the signature. */
            general: components["schemas"]["General"];
            /** @description The customer who is paid. Every field of the list but `identify` is mandatory in every payout request. */
            customer: components["schemas"]["PayoutCustomer"];
            /** @description The sum of a payout and what it is for. */
            payment: components["schemas"]["PayoutRequestPayment"];
            /** @description The card that is credited. */
            card: components["schemas"]["PayoutCard"];
            /** @description The customer's bank account. */
            account: components["schemas"]["PayoutAccount"];
            /** @description How the platform delivers the callbacks of this payment. */
            callback?: components["schemas"]["CallbackOptions"];
            /** @description Marker of the software that sends the request, for the platform's statistics. */
            interface_type?: components["schemas"]["InterfaceType"];
        };
        /**
         * @description Status of a payout. The set is open: treat a status that you do not know as not final.
         *
         *     | Value | Meaning | Final |
         *     | --- | --- | --- |
         *     | `processing` | Being processed. | no |
         *     | `awaiting clarification` | The platform needs more data. | no |
         *     | `awaiting retry` | The platform will try again. | no |
         *     | `partially_paid_out` | A part of the sum has been paid out. | no |
         *     | `partially paid out` | Other spelling of `partially_paid_out`. | no |
         *     | `success` | Paid out. | yes |
         *     | `decline` | Not paid out. `operation.code` tells why. | yes |
         *     | `reversed` | The payout has been taken back. | yes |
         *     | `error` | Not paid out because of an error. The same `payment_id` may be sent again. | yes |
         * @example success
         */
        PayoutStatus: "processing" | "awaiting clarification" | "awaiting retry" | "partially_paid_out" | "partially paid out" | "success" | "decline" | "reversed" | "error" | (string & {});
        /** @description The payout that a callback is about. */
        PayoutPayment: {
            /** @description The payment's id, as the merchant chose it. It neither begins nor ends with white space. Ignore upper and lower case when you compare it. */
            id: components["schemas"]["ReceivedPaymentId"];
            /**
             * @description Type of the payment.
             * @example payout
             * @constant
             */
            type: "payout";
            /** @description Status of a payout. The set is open: treat a status that you do not know as not final. */
            status: components["schemas"]["PayoutStatus"];
            /** @description When the payment last changed. */
            date?: components["schemas"]["PlatformDate"];
            /** @description Code of the payment method. The method page's callbacks spell it in three ways, and other interfaces in further ones; never decide anything by it. */
            method?: components["schemas"]["PaymentMethod"];
            /** @description The sum of the payout. */
            sum: components["schemas"]["Sum"];
            /**
             * @description Description of the payment, from the request.
             * @example Order 155860015
             */
            description?: string | null;
            /**
             * @description Region of the payment, where the project's format has it.
             * @example CN
             */
            region?: string | null;
            /**
             * @description Fee of the operation. Its type has not been published.
             * @example 0
             */
            operation_fee?: unknown;
            /**
             * @description Whether the customer can try again within this payment. Its type has not been published.
             * @example false
             */
            is_new_attempts_available?: unknown;
            /**
             * @description How long the customer can try again. Neither type nor unit has been published.
             * @example 0
             */
            attempts_timeout?: unknown;
        };
        /** @description News of a payout: its result, or a step on the way. */
        PayoutCallback: {
            /** @description The project's id, obtained from ECommPay. */
            project_id: components["schemas"]["ProjectId"];
            /** @description The payout that a callback is about. */
            payment: components["schemas"]["PayoutPayment"];
            /** @description The last operation of the payment. */
            operation: components["schemas"]["Operation"];
            /** @description With anything but null here it is a RedirectCallback. */
            redirect_data?: null;
            /** @description With anything but null here it is a RedirectCallback. */
            redirectData?: null;
            /** @description The account that was debited or credited. */
            account?: components["schemas"]["CallbackAccount"];
            /** @description The customer of the payment. */
            customer?: components["schemas"]["CallbackCustomer"];
            /** @description Reasons of a decline or an error, where the project's format has them. */
            errors?: components["schemas"]["PlatformError"][] | null;
            /** @description Carries the signature in projects whose callback format puts it here instead of at the top level. If both have one, the top level counts. */
            general?: components["schemas"]["CallbackGeneral"];
            /** @description The callback's signature, unless the project's format puts it in `general.signature`. */
            signature?: components["schemas"]["Signature"];
        };
        /** @description Request for the banks that support payouts. */
        PayoutBanksRequest: {
            /** @description Identifies the project and the payment. If the payment does not exist yet, any `payment_id` will do. */
            general: components["schemas"]["General"];
            /** @description The payment to find banks for. Pass the real amount, as banks have limits of their own. */
            payment: {
                /**
                 * @description Amount in fen (minor units). 0 is allowed.
                 * @example 1000
                 */
                amount: number;
                /** @description ISO 4217 alpha-3 code of a request's currency. CUP QuickPay works in CNY only. */
                currency: components["schemas"]["Currency"];
                /**
                 * @description Asks for route information too.
                 * @example false
                 */
                get_route?: boolean;
            };
        };
        /** @description A bank that supports payouts. The method page shows no answer. The names of the fields come from the documentation of a sibling deployment. It names the limits with a space, but calls them `minAmount` and `maxAmount` in its own text. Read both. */
        PayoutBank: {
            /**
             * @description The id to pass as `account.bank_id`.
             * @example 1
             */
            id: number;
            /**
             * @description Abbreviation of the bank's name.
             * @example ABC
             */
            abbr?: string;
            /**
             * @description Name in English.
             * @example Agricultural Bank of China
             */
            name: string;
            /**
             * @description Name in Chinese.
             * @example 中国农业银行
             */
            nativeName?: string;
            /**
             * @description Least amount this bank takes, in minor units of `limitCurrency`.
             * @example 1000
             */
            "min amount"?: number;
            /**
             * @description Largest amount this bank takes, in minor units of `limitCurrency`.
             * @example 4499900
             */
            "max amount"?: number;
            /**
             * @description Other spelling of `min amount`.
             * @example 1000
             */
            minAmount?: number;
            /**
             * @description Other spelling of `max amount`.
             * @example 4499900
             */
            maxAmount?: number;
            /**
             * @description ISO 4217 alpha-3 code of the currency of the limits.
             * @example CNY
             */
            limitCurrency?: string;
            /** @description The currency the bank pays out in. */
            currencies?: {
                /**
                 * @description ISO 4217 number of the currency, without leading zeros.
                 * @example 156
                 */
                id?: number;
                /**
                 * @description ISO 4217 alpha-3 code.
                 * @example CNY
                 */
                alpha_3_4217?: string;
                /**
                 * @description ISO 4217 number, three digits.
                 * @example 156
                 */
                number_3_4217?: string;
                /**
                 * @description Number of digits after the decimal separator.
                 * @example 2
                 */
                exponent?: number;
                /**
                 * @description Kind of currency.
                 * @example fiat
                 */
                currency_type?: string;
            };
        };
        /** @description The banks that support payouts. Not signed. One edition of the sibling's documentation declares a single bank, another an array; an array is what makes sense. */
        PayoutBankList: components["schemas"]["PayoutBank"][];
        /** @description Request for the status of a payment. */
        PaymentStatusRequest: {
            /** @description General request data. Identifies the payment and carries the signature. */
            general: components["schemas"]["General"];
            /**
             * @description Whom the answer is for. Without it, the merchant.
             * @example merchant
             * @enum {string}
             */
            destination?: "merchant" | "terminal";
        };
        /**
         * @description Type of a payment. The set is open.
         *
         *     | Value | Meaning |
         *     | --- | --- |
         *     | `purchase` | A customer pays. |
         *     | `payout` | A customer is paid. |
         * @example purchase
         */
        PaymentType: "purchase" | "payout" | (string & {});
        /** @description The payment that a status answer is about. */
        Payment: {
            /** @description The payment's id, as the merchant chose it. It neither begins nor ends with white space. Ignore upper and lower case when you compare it. */
            id: components["schemas"]["ReceivedPaymentId"];
            /** @description Type of a payment. The set is open. */
            type: components["schemas"]["PaymentType"];
            /** @description Status of the payment. Which ones there are depends on its type; both sets are open. */
            status: components["schemas"]["PurchaseStatus"] | components["schemas"]["PayoutStatus"];
            /** @description When the payment last changed. */
            date?: components["schemas"]["PlatformDate"];
            /** @description Code of the payment method. The method page's callbacks spell it in three ways, and other interfaces in further ones; never decide anything by it. */
            method?: components["schemas"]["PaymentMethod"];
            /** @description The sum of the payment. Compare amount and currency with the order before you deliver. */
            sum: components["schemas"]["Sum"];
            /**
             * @description Description of the payment, from the request.
             * @example Order 155860015
             */
            description?: string | null;
            /**
             * @description Region of the payment, where the project's format has it.
             * @example CN
             */
            region?: string | null;
            /**
             * @description Fee of the operation. Its type has not been published.
             * @example 0
             */
            operation_fee?: unknown;
            /**
             * @description Whether the customer can try again within this payment. Its type has not been published.
             * @example false
             */
            is_new_attempts_available?: unknown;
            /**
             * @description How long the customer can try again. Neither type nor unit has been published.
             * @example 0
             */
            attempts_timeout?: unknown;
        };
        /** @description The payment and all of its operations. Signed. */
        PaymentStatusKnown: {
            /** @description The project's id, obtained from ECommPay. */
            project_id: components["schemas"]["ProjectId"];
            /** @description The payment. */
            payment: components["schemas"]["Payment"];
            /** @description The operations of the payment. */
            operations: components["schemas"]["Operation"][];
            /** @description The account that was debited or credited. */
            account?: components["schemas"]["CallbackAccount"];
            /** @description The customer of the payment. */
            customer?: components["schemas"]["CallbackCustomer"];
            /** @description Reasons of a decline or an error. */
            errors?: components["schemas"]["PlatformError"][] | null;
            /** @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm. */
            signature: components["schemas"]["Signature"];
        };
        /** @description The platform does not know the payment: code `3061`, or `3062` when its details have not arrived. This is not final; the payment may exist a moment later. The exact body has not been published; its shape is that of a refusal. */
        PaymentStatusUnknown: {
            /**
             * @description Status of the request.
             * @example error
             * @constant
             */
            status: "error";
            /** @description The platform's response code: digits only, as a string. `0` is success. The set is open: codes may be added at any time. Guide “Response codes” lists those that can concern CUP QuickPay, and says what to do (inferred). */
            code: components["schemas"]["ResponseCode"];
            /**
             * @description What the code means, in English.
             * @example Transaction not found
             */
            message?: string;
            /** @description The platform's id of one request, for tracing it with technical support. It is not an idempotency key. */
            request_id?: components["schemas"]["RequestId"];
            /** @description The project's id, obtained from ECommPay. */
            project_id?: components["schemas"]["ProjectId"];
            /** @description The payment's id, as the merchant chose it. It neither begins nor ends with white space. Ignore upper and lower case when you compare it. */
            payment_id?: components["schemas"]["ReceivedPaymentId"];
            /** @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm. */
            signature?: components["schemas"]["Signature"];
        };
        /** @description The payment, or word that the platform does not know it. Both come with HTTP 200. `payment` tells them apart: only the first has it. */
        PaymentStatusAnswer: components["schemas"]["PaymentStatusKnown"] | components["schemas"]["PaymentStatusUnknown"];
        /** @description Request for the status of a payment, found by one of its requests. Here the signature stands at the top level. */
        PaymentStatusByRequestRequest: {
            /** @description The project's id, obtained from ECommPay. */
            project_id: components["schemas"]["ProjectId"];
            /** @description The platform's id of one request, for tracing it with technical support. It is not an idempotency key. */
            request_id: components["schemas"]["RequestId"];
            /** @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm. */
            signature: components["schemas"]["Signature"];
        };
        /** @description What became of one request. The documentation of a sibling deployment names the fields; which of them always come has not been published. */
        PaymentStatusByRequestAnswer: {
            /** @description Identifies the payment. */
            general?: {
                /** @description The project's id, obtained from ECommPay. */
                project_id?: components["schemas"]["ProjectId"];
                /** @description The payment's id, as the merchant chose it. It neither begins nor ends with white space. Ignore upper and lower case when you compare it. */
                payment_id?: components["schemas"]["ReceivedPaymentId"];
                /** @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm. */
                signature?: components["schemas"]["Signature"];
            };
            /**
             * @description Status of the request.
             * @example success
             */
            status: string;
            /** @description The platform's id of one request, for tracing it with technical support. It is not an idempotency key. */
            request_id: components["schemas"]["RequestId"];
            /** @description The payment. */
            payment?: components["schemas"]["Payment"];
            /** @description The transaction that the request started. */
            transaction?: {
                /** @description The platform's id of the transaction. */
                id?: components["schemas"]["PlatformId"];
                /** @description Type of one operation. The set is open. */
                type?: components["schemas"]["OperationType"];
                /** @description When the transaction was created. */
                date?: components["schemas"]["PlatformDate"];
            };
            /** @description The sum that was asked for. */
            sum_request?: components["schemas"]["Sum"];
            /** @description The sum that was processed. */
            sum_real?: components["schemas"]["Sum"];
            /** @description The operations of the payment. */
            operations?: components["schemas"]["Operation"][];
            /** @description Where the customer returns, from the request. */
            return_url?: {
                /** @description Where the customer returns after the payment has been performed. */
                success?: components["schemas"]["ReceivedUrl"];
            };
            /** @description Reasons of a decline or an error. */
            errors?: components["schemas"]["PlatformError"][] | null;
        };
        /**
         * @description Switch: 1 is on, 0 is off.
         * @example 1
         * @enum {integer}
         */
        Flag: 0 | 1;
        /** @description A page for the customer's browser. */
        HtmlPage: string;
        /** @description The parameters of Payment Page as the fields of a form, each as in the query of `GET /payment`. Further ones may be added; all but `frame_mode` and names with a leading `_` are signed. */
        PaymentPageForm: {
            /**
             * @description The project's id, obtained from ECommPay.
             * @example 581
             */
            project_id: components["schemas"]["ProjectId"];
            /**
             * @description The payment's id, unique within the project.
             * @example TEST_154
             */
            payment_id: components["schemas"]["PaymentId"];
            /**
             * @description The customer's id, unique within the project. A text that is not blank.
             * @example 123
             */
            customer_id: string;
            /**
             * @description Purchase amount in fen (minor units): 1000 is 10.00 CNY. At most 5 000 000.
             * @example 1000
             */
            payment_amount: components["schemas"]["SaleAmount"];
            /**
             * @description Currency; always `CNY`.
             * @example CNY
             */
            payment_currency: components["schemas"]["Currency"];
            /**
             * @description Description of the payment or a comment on it. Mandatory for this method, and not blank.
             * @example TEST_1557900746307
             */
            payment_description: string;
            /**
             * @description Language of the page; always `zh` for this method.
             * @example zh
             * @enum {string}
             */
            language_code: "zh";
            /**
             * @description `cup-quick` opens the page with CUP QuickPay selected. The customer then has no other choice; other values open other methods.
             * @example cup-quick
             */
            force_payment_method?: string;
            /** @description Signature over all other fields, plain Base64. The browser encodes it with the form. */
            signature: components["schemas"]["Signature"];
            /**
             * @description Where callbacks of this payment go, instead of the URL in the project's settings.
             * @example https://shop.example.com/callbacks
             */
            merchant_callback_url?: components["schemas"]["CallbackUrl"];
            /** @description Where callbacks about a success go. */
            merchant_success_callback_url?: components["schemas"]["CallbackUrl"];
            /** @description Where callbacks about a decline go. */
            merchant_decline_callback_url?: components["schemas"]["CallbackUrl"];
            /**
             * @description Where the page sends the customer after a payment, by itself.
             * @example https://shop.example.com/success
             */
            redirect_success_url?: components["schemas"]["HttpUrl"];
            /**
             * @description In which window it does so.
             * @example parent_page
             * @enum {string}
             */
            redirect_success_mode?: "iframe" | "parent_page" | "blank_page";
            /**
             * @description Where the page sends the customer after a decline, by itself.
             * @example https://shop.example.com/fail
             */
            redirect_fail_url?: components["schemas"]["HttpUrl"];
            /**
             * @description In which window it does so.
             * @example parent_page
             * @enum {string}
             */
            redirect_fail_mode?: "iframe" | "parent_page" | "blank_page";
            /**
             * @description Where the page sends the customer without a result, by itself.
             * @example https://shop.example.com/return
             */
            redirect_return_url?: components["schemas"]["HttpUrl"];
            /**
             * @description In which window it does so.
             * @example parent_page
             * @enum {string}
             */
            redirect_return_mode?: "iframe" | "parent_page" | "blank_page";
            /**
             * @description Target of the button that takes the customer back after a payment.
             * @example https://shop.example.com/success
             */
            merchant_success_url?: components["schemas"]["HttpUrl"];
            /**
             * @description Whether that button is shown. The platform documents the values 0, 1 and 2.
             * @example 1
             */
            merchant_success_enabled?: number;
            /**
             * @description In which window it opens.
             * @example parent_page
             * @enum {string}
             */
            merchant_success_redirect_mode?: "iframe" | "parent_page" | "blank_page";
            /**
             * @description Target of the button that takes the customer back after a decline.
             * @example https://shop.example.com/fail
             */
            merchant_fail_url?: components["schemas"]["HttpUrl"];
            /**
             * @description Whether that button is shown. The platform documents the values 0, 1 and 2.
             * @example 1
             */
            merchant_fail_enabled?: number;
            /**
             * @description In which window it opens.
             * @example parent_page
             * @enum {string}
             */
            merchant_fail_redirect_mode?: "iframe" | "parent_page" | "blank_page";
            /**
             * @description Target of the button that takes the customer back without a result.
             * @example https://shop.example.com/return
             */
            merchant_return_url?: components["schemas"]["HttpUrl"];
            /**
             * @description Whether that button is shown. The platform documents the values 0, 1 and 2.
             * @example 1
             */
            merchant_return_enabled?: number;
            /**
             * @description In which window it opens.
             * @example parent_page
             * @enum {string}
             */
            merchant_return_redirect_mode?: "iframe" | "parent_page" | "blank_page";
            /**
             * @description First name. Personal data.
             * @example 倩文
             */
            customer_first_name?: string;
            /**
             * @description Last name. Personal data.
             * @example 伍
             */
            customer_last_name?: string;
            /**
             * @description Phone number, digits only.
             * @example 13632264147
             */
            customer_phone?: components["schemas"]["Phone"];
            /**
             * @description E-mail address.
             * @example customer@example.com
             */
            customer_email?: components["schemas"]["Email"];
            /**
             * @description Country, ISO 3166-1 alpha-2.
             * @example CN
             */
            customer_country?: components["schemas"]["CountryCode"];
            /** @description Province. */
            customer_state?: string;
            /** @description City. */
            customer_city?: string;
            /** @description Address. */
            customer_address?: string;
            /** @description Postal code. */
            customer_zip?: string;
            /** @description Day of birth. */
            customer_day_of_birth?: string;
            /** @description Country of the billing address, ISO 3166-1 alpha-2. */
            billing_country?: components["schemas"]["CountryCode"];
            /** @description Region of the billing address. */
            billing_region?: string;
            /** @description City of the billing address. */
            billing_city?: string;
            /** @description Billing address. */
            billing_address?: string;
            /** @description Postal code of the billing address. */
            billing_postal?: string;
            /**
             * @description Method that is selected at first; the customer can still choose another.
             * @example cup-quick
             */
            default_payment_method?: string;
            /** @description Group of methods that the page shows. */
            force_payment_group?: string;
            /**
             * @description Methods that the page does not show, their codes joined by commas.
             * @example cup-card
             */
            hide?: string;
            /**
             * @description Options of single methods, as JSON text.
             * @example {}
             */
            payment_methods_options?: string;
            /**
             * @description Region of the customer, for choosing methods.
             * @example CN
             */
            region_code?: string;
            /**
             * Format: date-time
             * @description Until when the customer can pay, at most 30 days ahead, with an offset.
             * @example 2019-03-26T00:00:00+08:00
             */
            best_before?: string;
            /** @description A text of your own that goes with the payment. */
            payment_extra_param?: string;
            /**
             * @description Id of the terminal.
             * @example 1
             */
            terminal_id?: number;
            /** @description Data of a booking: Base64 of JSON. */
            booking_info?: string;
            /** @description Positions of the receipt: Base64 of JSON. */
            receipt_data?: string;
            /** @description Further data of an order: Base64 of JSON. */
            addendum_data?: string;
            /**
             * @description Id of the element that the widget is put into.
             * @example widget
             */
            target_element?: string;
            /**
             * @description How the widget opens the page. Not signed.
             * @example popup
             * @enum {string}
             */
            frame_mode?: "popup" | "iframe";
            /**
             * @description Host of the page, for the widget.
             * @example https://paymentpage.ecommpay.com
             */
            baseUrl?: components["schemas"]["HttpUrl"];
            /** @description CSS class of the widget's frame. */
            css_modal_wrap?: string;
            /** @description Id of the page's style. */
            style_id?: string;
            /**
             * @description 1 closes the widget on a click beside it.
             * @example 1
             */
            close_on_missclick?: components["schemas"]["Flag"];
            /**
             * @description 1 sends the customer to the page instead of opening the widget.
             * @example 1
             */
            redirect?: components["schemas"]["Flag"];
            /**
             * @description 1 does so on phones only.
             * @example 1
             */
            redirect_on_mobile?: components["schemas"]["Flag"];
            /**
             * @description Marker of the software that opens the page, as JSON text.
             * @example {"id":20}
             */
            interface_type?: string;
            /**
             * @description What the page is for. This method does purchases on the page.
             * @example purchase
             * @enum {string}
             */
            mode?: "purchase" | "payout" | "card_tokenize" | "card_verify";
            /**
             * @description Purchase in one step (`sale`) or two (`auth`). This method does one.
             * @example sale
             * @enum {string}
             */
            operation_type?: "sale" | "auth";
            /**
             * @description 1 registers a recurring payment. This method has none.
             * @example 0
             */
            recurring_register?: components["schemas"]["Flag"];
            /** @description Where the page sends the customer after storing a card. Not for this method. */
            redirect_tokenize_url?: components["schemas"]["HttpUrl"];
            /**
             * @description In which window it does so.
             * @enum {string}
             */
            redirect_tokenize_mode?: "iframe" | "parent_page" | "blank_page";
        };
        /**
         * @description Access token of a Dashboard user, 30 characters. Only the newest token of a user is valid; it does not expire. Keep it as secret as the key.
         * @example WKiarERJ5pcceNerpM9R5TNnyPTQMl
         */
        DataApiToken: string;
        /**
         * @description Date and time without an offset, in the zone of `tz`, as in `2020-01-01 14:53:55`. One edition of the sibling's documentation writes a `T` instead of the blank; both pass.
         * @example 2020-01-01 14:53:55
         */
        DataApiDateTime: string;
        /** @description Query for operations. The signature is made with the secret key that belongs to `token`, not with the project's. */
        OperationsRequest: {
            /** @description Access token of a Dashboard user, 30 characters. Only the newest token of a user is valid; it does not expire. Keep it as secret as the key. */
            token: components["schemas"]["DataApiToken"];
            /** @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm. */
            signature: components["schemas"]["Signature"];
            /** @description The time in which the operations were created. More than 180 days are served one interval at a time, with a delay of 10 s. */
            interval: {
                /** @description Date and time without an offset, in the zone of `tz`, as in `2020-01-01 14:53:55`. One edition of the sibling's documentation writes a `T` instead of the blank; both pass. */
                from: components["schemas"]["DataApiDateTime"];
                /** @description Date and time without an offset, in the zone of `tz`, as in `2020-01-01 14:53:55`. One edition of the sibling's documentation writes a `T` instead of the blank; both pass. */
                to: components["schemas"]["DataApiDateTime"];
            };
            /**
             * @description Only operations of these projects.
             * @example [
             *       183
             *     ]
             */
            project_id?: components["schemas"]["ProjectId"][];
            /**
             * @description Time zone of the query and of the answer, an IANA name or `+hh:mm`. Default is the account's zone.
             * @example Asia/Shanghai
             */
            tz?: string;
            /**
             * @description Largest number of operations in the answer, 0 to 1000. Without it, the latter.
             * @example 100
             */
            limit?: number;
            /**
             * @description How many operations to pass over, for paging. Without it, none.
             * @example 0
             */
            offset?: number;
            /**
             * @description Only operations of this type or of these types.
             * @example sale
             */
            operation_type?: string | string[];
            /**
             * @description Only operations in this status or in one of these.
             * @example success
             */
            operation_status?: string | string[];
            /**
             * @description Only operations of this customer or of these customers.
             * @example 123
             */
            customer_id?: string | string[];
            /**
             * @description Only operations of the customer with this e-mail address.
             * @example customer@example.com
             */
            customer_email?: string;
            /**
             * @description Names of further columns for the answer.
             * @example [
             *       "customer_id"
             *     ]
             */
            fields?: string[];
        };
        /**
         * Format: date-time
         * @description Date and time with an offset that has a colon, unlike everywhere else on the platform.
         * @example 2019-03-25T11:56:01+08:00
         */
        DataApiDate: string;
        /** @description One operation. Ids are strings here. The columns asked for in `fields` come on top. */
        DataApiOperation: {
            /**
             * @description The project's id, as a string.
             * @example 200
             */
            project_id?: string;
            /**
             * @description The platform's id of the operation, as a string.
             * @example 24101000000751
             */
            operation_id: string;
            /** @description The payment's id, as the merchant chose it. It neither begins nor ends with white space. Ignore upper and lower case when you compare it. */
            payment_id: components["schemas"]["ReceivedPaymentId"];
            /** @description Type of one operation. The set is open. */
            operation_type: components["schemas"]["OperationType"];
            /** @description Status of one operation of a payment. The set is open. */
            operation_status: components["schemas"]["OperationStatus"];
            /**
             * @description Masked card number.
             * @example 621799******3840
             */
            account_number?: string | null;
            /**
             * @description The customer's IP address.
             * @example 183.57.40.238
             */
            customer_ip?: string | null;
            /**
             * @description Name of the payment method.
             * @example CUP
             */
            payment_method_name?: string | null;
            /**
             * @description Kind of the payment method.
             * @example quick
             */
            payment_method_type?: string | null;
            /**
             * @description Description of the payment.
             * @example Order
             */
            payment_description?: string | null;
            /** @description When the operation was created. */
            operation_created_at?: components["schemas"]["DataApiDate"];
            /**
             * @description When the operation was completed, if it has been.
             * @example 2019-03-25T11:56:01+08:00
             */
            operation_completed_at?: components["schemas"]["DataApiDate"] | null;
            /**
             * @description Date and time at the provider.
             * @example 2019-03-25T11:55:55+08:00
             */
            provider_date?: string | null;
            /**
             * @description Date of the settlement.
             * @example 2019-03-27T00:00:00+08:00
             */
            shipment_date?: string | null;
            /** @description The sum that was asked for. */
            sum_initial?: components["schemas"]["Sum"];
            /** @description The sum after conversion, in the currency of the merchant's account. */
            sum_converted?: components["schemas"]["Sum"];
            /**
             * @description Acquirer reference number, for card operations.
             * @example
             */
            arn?: string | null;
            /**
             * @description Retrieval reference number, for card operations.
             * @example
             */
            rrn?: string | null;
            /**
             * @description Code from the provider.
             * @example 0
             */
            payment_provider_code?: string | null;
            /**
             * @description Message from the provider.
             * @example Success
             */
            payment_provider_message?: string | null;
        };
        /** @description The operations found, and the signature of the answer. */
        OperationsAnswer: {
            /** @description The operations, at most `limit` of them. */
            operations: components["schemas"]["DataApiOperation"][];
            /** @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm. */
            signature: components["schemas"]["Signature"];
        };
        /** @description A refusal of the Data API. */
        DataApiError: {
            /**
             * @description The HTTP status.
             * @example 400
             */
            status: number;
            /**
             * @description Short name of the error.
             * @example Bad Request
             */
            name?: string;
            /**
             * @description What is wrong.
             * @example Request rate error
             */
            message?: string;
            /**
             * @description Number of the error.
             * @example 0
             */
            code?: number;
        };
        /** @description Query for the operations of a payment. The signature is made with the secret key that belongs to `token`, not with the project's. */
        PaymentOperationsRequest: {
            /** @description Access token of a Dashboard user, 30 characters. Only the newest token of a user is valid; it does not expire. Keep it as secret as the key. */
            token: components["schemas"]["DataApiToken"];
            /** @description The payment's id, chosen by the merchant, unique within the project. It must not begin or end with white space. It must have no line break and no other control character. Upper and lower case do not count: `order_314` and `Order_314` are one payment. After a time-out, send the same data again under the same id, never under a new one: the id tells the platform that it is one payment. */
            payment_id: components["schemas"]["PaymentId"];
            /** @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm. */
            signature: components["schemas"]["Signature"];
        };
        /** @description One operation of a payment, in fewer columns than in a list of operations. It has no status: ask Gate for that. The documentation of a sibling deployment names the columns; which of them always come, and their types, are inferred from the list of operations. */
        PaymentOperation: {
            /**
             * @description The platform's id of the operation, as a string.
             * @example 24101000000751
             */
            operation_id: string;
            /** @description Type of one operation. The set is open. */
            operation_type: components["schemas"]["OperationType"];
            /** @description When the operation was created. */
            operation_created_at?: components["schemas"]["DataApiDate"];
            /**
             * @description When the operation was completed, if it has been.
             * @example 2019-03-25T03:56:01+00:00
             */
            operation_completed_at?: components["schemas"]["DataApiDate"] | null;
            /**
             * @description Amount of the operation in minor units.
             * @example 1000
             */
            amount?: number | null;
            /**
             * @description Currency of the amount.
             * @example CNY
             */
            currency?: components["schemas"]["ReceivedCurrency"] | null;
            /**
             * @description Acquirer reference number, for card operations.
             * @example
             */
            arn?: string | null;
            /**
             * @description Retrieval reference number, for card operations.
             * @example
             */
            rrn?: string | null;
        };
        /** @description The operations of the payment, and the signature of the answer. */
        PaymentOperationsAnswer: {
            /** @description The operations; none when the platform does not know the payment (inferred). */
            operations: components["schemas"]["PaymentOperation"][];
            /** @description Signature in Base64: always 88 characters, the last two `==`. It is the HMAC-SHA512 (64 bytes) of the canonical string of all other parameters, with the project's secret key. Guide “Signing requests” has the algorithm. */
            signature: components["schemas"]["Signature"];
        };
    };
    responses: {
        /** @description The request is not valid. Correct what `code` and `message` name; the same `payment_id` may be used again, except after 3041. Whether a used `payment_id` is refused by this answer or by a callback is not documented (inferred): be ready for both. */
        SaleRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestRejected"];
            };
        };
        /** @description Access denied: the IP address that the request came from is not on the project's list. Ask technical support to add it. */
        AddressNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestRejected"];
            };
        };
        /** @description The project is not known on this host. */
        ProjectUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestRejected"];
            };
        };
        /** @description The body is not JSON, or its structure is invalid. */
        BodyUnreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestRejected"];
            };
        };
        /** @description The platform failed. Nothing can be concluded about the payment: ask for its status (not before 10 s), or resend the same data under the same `payment_id`. */
        PlatformFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestRejected"];
            };
        };
        /** @description Handled, now or before. The body may be empty. */
        CallbackHandled: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The signature or the shape is wrong. The platform repeats the callback. */
        CallbackRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not handled. The platform repeats the callback. */
        CallbackNotHandled: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description Not handled yet: an earlier copy of the callback is still being handled, or handling it took too long. The platform repeats the
         *     callback.
         */
        CallbackBusy: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is not valid. Correct what `code` and `message` name; the same `payment_id` may be used again, except after 3041. Whether a used `payment_id` is refused by this answer or by a callback is not documented (inferred): be ready for both. */
        PayoutRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestRejected"];
            };
        };
        /** @description The request is not valid. Correct what `code` and `message` name. */
        QueryRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestRejected"];
            };
        };
        /** @description There is no such request. */
        RequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestRejected"];
            };
        };
        /** @description The page, for the customer's browser. */
        PaymentPageShown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description A page that says which parameter or that the signature is wrong. The method page does not say what comes; this is the mock's and the sandbox's answer. */
        PaymentPageRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description The request is not valid. The literal body has not been published. */
        DataApiRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DataApiError"];
            };
        };
        /** @description The token or the signature is wrong. The literal body has not been published. */
        DataApiUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DataApiError"];
            };
        };
        /** @description The token has no access to the project. The literal body has not been published. */
        DataApiForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DataApiError"];
            };
        };
        /** @description Too many requests. Wait before the next. The literal body has not been published. */
        DataApiTooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DataApiError"];
            };
        };
        /** @description The platform failed. Ask again later. The literal body has not been published. */
        DataApiFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DataApiError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Callback = components['schemas']['Callback'];
export type ProjectId = components['schemas']['ProjectId'];
export type PaymentId = components['schemas']['PaymentId'];
export type Signature = components['schemas']['Signature'];
export type CallbackUrl = components['schemas']['CallbackUrl'];
export type General = components['schemas']['General'];
export type IpAddress = components['schemas']['IpAddress'];
export type Phone = components['schemas']['Phone'];
export type Email = components['schemas']['Email'];
export type CountryCode = components['schemas']['CountryCode'];
export type CustomerIdentify = components['schemas']['CustomerIdentify'];
export type SaleCustomer = components['schemas']['SaleCustomer'];
export type SaleAmount = components['schemas']['SaleAmount'];
export type Currency = components['schemas']['Currency'];
export type SaleRequestPayment = components['schemas']['SaleRequestPayment'];
export type HttpUrl = components['schemas']['HttpUrl'];
export type ReturnUrl = components['schemas']['ReturnUrl'];
export type CallbackOptions = components['schemas']['CallbackOptions'];
export type InterfaceType = components['schemas']['InterfaceType'];
export type SaleRequest = components['schemas']['SaleRequest'];
export type RequestId = components['schemas']['RequestId'];
export type ReceivedPaymentId = components['schemas']['ReceivedPaymentId'];
export type RequestAccepted = components['schemas']['RequestAccepted'];
export type ResponseCode = components['schemas']['ResponseCode'];
export type PlatformError = components['schemas']['PlatformError'];
export type RequestRejected = components['schemas']['RequestRejected'];
export type PurchaseStatus = components['schemas']['PurchaseStatus'];
export type PlatformDate = components['schemas']['PlatformDate'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type ReceivedCurrency = components['schemas']['ReceivedCurrency'];
export type Sum = components['schemas']['Sum'];
export type PurchasePayment = components['schemas']['PurchasePayment'];
export type PlatformId = components['schemas']['PlatformId'];
export type OperationType = components['schemas']['OperationType'];
export type OperationStatus = components['schemas']['OperationStatus'];
export type OperationProvider = components['schemas']['OperationProvider'];
export type Operation = components['schemas']['Operation'];
export type ReceivedUrl = components['schemas']['ReceivedUrl'];
export type RedirectData = components['schemas']['RedirectData'];
export type CallbackAccount = components['schemas']['CallbackAccount'];
export type CallbackCustomer = components['schemas']['CallbackCustomer'];
export type CallbackGeneral = components['schemas']['CallbackGeneral'];
export type RedirectCallback = components['schemas']['RedirectCallback'];
export type PurchaseCallback = components['schemas']['PurchaseCallback'];
export type PayoutCustomer = components['schemas']['PayoutCustomer'];
export type PayoutAmount = components['schemas']['PayoutAmount'];
export type PayoutRequestPayment = components['schemas']['PayoutRequestPayment'];
export type PayoutCard = components['schemas']['PayoutCard'];
export type PayoutBankId = components['schemas']['PayoutBankId'];
export type PayoutRegionId = components['schemas']['PayoutRegionId'];
export type PayoutAccount = components['schemas']['PayoutAccount'];
export type PayoutRequest = components['schemas']['PayoutRequest'];
export type PayoutStatus = components['schemas']['PayoutStatus'];
export type PayoutPayment = components['schemas']['PayoutPayment'];
export type PayoutCallback = components['schemas']['PayoutCallback'];
export type PayoutBanksRequest = components['schemas']['PayoutBanksRequest'];
export type PayoutBank = components['schemas']['PayoutBank'];
export type PayoutBankList = components['schemas']['PayoutBankList'];
export type PaymentStatusRequest = components['schemas']['PaymentStatusRequest'];
export type PaymentType = components['schemas']['PaymentType'];
export type Payment = components['schemas']['Payment'];
export type PaymentStatusKnown = components['schemas']['PaymentStatusKnown'];
export type PaymentStatusUnknown = components['schemas']['PaymentStatusUnknown'];
export type PaymentStatusAnswer = components['schemas']['PaymentStatusAnswer'];
export type PaymentStatusByRequestRequest = components['schemas']['PaymentStatusByRequestRequest'];
export type PaymentStatusByRequestAnswer = components['schemas']['PaymentStatusByRequestAnswer'];
export type Flag = components['schemas']['Flag'];
export type HtmlPage = components['schemas']['HtmlPage'];
export type PaymentPageForm = components['schemas']['PaymentPageForm'];
export type DataApiToken = components['schemas']['DataApiToken'];
export type DataApiDateTime = components['schemas']['DataApiDateTime'];
export type OperationsRequest = components['schemas']['OperationsRequest'];
export type DataApiDate = components['schemas']['DataApiDate'];
export type DataApiOperation = components['schemas']['DataApiOperation'];
export type OperationsAnswer = components['schemas']['OperationsAnswer'];
export type DataApiError = components['schemas']['DataApiError'];
export type PaymentOperationsRequest = components['schemas']['PaymentOperationsRequest'];
export type PaymentOperation = components['schemas']['PaymentOperation'];
export type PaymentOperationsAnswer = components['schemas']['PaymentOperationsAnswer'];
export type ResponseSaleRefused = components['responses']['SaleRefused'];
export type ResponseAddressNotAllowed = components['responses']['AddressNotAllowed'];
export type ResponseProjectUnknown = components['responses']['ProjectUnknown'];
export type ResponseBodyUnreadable = components['responses']['BodyUnreadable'];
export type ResponsePlatformFailure = components['responses']['PlatformFailure'];
export type ResponseCallbackHandled = components['responses']['CallbackHandled'];
export type ResponseCallbackRefused = components['responses']['CallbackRefused'];
export type ResponseCallbackNotHandled = components['responses']['CallbackNotHandled'];
export type ResponseCallbackBusy = components['responses']['CallbackBusy'];
export type ResponsePayoutRefused = components['responses']['PayoutRefused'];
export type ResponseQueryRefused = components['responses']['QueryRefused'];
export type ResponseRequestNotFound = components['responses']['RequestNotFound'];
export type ResponsePaymentPageShown = components['responses']['PaymentPageShown'];
export type ResponsePaymentPageRefused = components['responses']['PaymentPageRefused'];
export type ResponseDataApiRefused = components['responses']['DataApiRefused'];
export type ResponseDataApiUnauthorized = components['responses']['DataApiUnauthorized'];
export type ResponseDataApiForbidden = components['responses']['DataApiForbidden'];
export type ResponseDataApiTooMany = components['responses']['DataApiTooMany'];
export type ResponseDataApiFailure = components['responses']['DataApiFailure'];
export type $defs = Record<string, never>;
export interface operations {
    createSale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The purchase. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaleRequest"];
            };
        };
        responses: {
            /** @description Accepted for processing. The result comes by callback. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAccepted"];
                };
            };
            400: components["responses"]["SaleRefused"];
            403: components["responses"]["AddressNotAllowed"];
            404: components["responses"]["ProjectUnknown"];
            422: components["responses"]["BodyUnreadable"];
            500: components["responses"]["PlatformFailure"];
        };
    };
    createPayout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The payout. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutRequest"];
            };
        };
        responses: {
            /** @description Accepted for processing. The result comes by callback. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAccepted"];
                };
            };
            400: components["responses"]["PayoutRefused"];
            403: components["responses"]["AddressNotAllowed"];
            404: components["responses"]["ProjectUnknown"];
            422: components["responses"]["BodyUnreadable"];
            500: components["responses"]["PlatformFailure"];
        };
    };
    listPayoutBanks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The payment to find banks for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutBanksRequest"];
            };
        };
        responses: {
            /** @description The banks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBankList"];
                };
            };
            400: components["responses"]["QueryRefused"];
            403: components["responses"]["AddressNotAllowed"];
            404: components["responses"]["ProjectUnknown"];
            422: components["responses"]["BodyUnreadable"];
            500: components["responses"]["PlatformFailure"];
        };
    };
    getPaymentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The payment to ask for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentStatusRequest"];
            };
        };
        responses: {
            /** @description The payment, or word that the platform does not know it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentStatusAnswer"];
                };
            };
            400: components["responses"]["QueryRefused"];
            403: components["responses"]["AddressNotAllowed"];
            404: components["responses"]["ProjectUnknown"];
            422: components["responses"]["BodyUnreadable"];
            500: components["responses"]["PlatformFailure"];
        };
    };
    getPaymentStatusByRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request to ask for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentStatusByRequestRequest"];
            };
        };
        responses: {
            /** @description What has become of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentStatusByRequestAnswer"];
                };
            };
            400: components["responses"]["QueryRefused"];
            403: components["responses"]["AddressNotAllowed"];
            404: components["responses"]["RequestNotFound"];
            422: components["responses"]["BodyUnreadable"];
            500: components["responses"]["PlatformFailure"];
        };
    };
    openPaymentPage: {
        parameters: {
            query: {
                /**
                 * @description The project's id, obtained from ECommPay.
                 * @example 581
                 */
                project_id: components["schemas"]["ProjectId"];
                /**
                 * @description The payment's id, unique within the project.
                 * @example TEST_154
                 */
                payment_id: components["schemas"]["PaymentId"];
                /**
                 * @description The customer's id, unique within the project. A text that is not blank.
                 * @example 123
                 */
                customer_id: string;
                /**
                 * @description Purchase amount in fen (minor units): 1000 is 10.00 CNY. At most 5 000 000.
                 * @example 1000
                 */
                payment_amount: components["schemas"]["SaleAmount"];
                /**
                 * @description Currency; always `CNY`.
                 * @example CNY
                 */
                payment_currency: components["schemas"]["Currency"];
                /**
                 * @description Description of the payment or a comment on it. Mandatory for this method, and not blank.
                 * @example TEST_1557900746307
                 */
                payment_description: string;
                /**
                 * @description Language of the page; always `zh` for this method.
                 * @example zh
                 */
                language_code: "zh";
                /**
                 * @description `cup-quick` opens the page with CUP QuickPay selected. The customer then has no other choice; other values open other methods.
                 * @example cup-quick
                 */
                force_payment_method?: string;
                /**
                 * @description Signature over all other parameters: 88 characters of Base64. Add it last, percent-encoded in the URL. `frame_mode` and names with a leading `_` are not signed.
                 * @example Bc2PPKTJuIDM3jUxQN0vE77pNfiBFDukHPqXqP56PkTjq3dU+xjcVAEII7HKdV+HRXYvc4QbgqNwIdrCU+RFpA==
                 */
                signature: components["schemas"]["Signature"];
                /**
                 * @description Where callbacks of this payment go, instead of the URL in the project's settings.
                 * @example https://shop.example.com/callbacks
                 */
                merchant_callback_url?: components["schemas"]["CallbackUrl"];
                /** @description Where callbacks about a success go. */
                merchant_success_callback_url?: components["schemas"]["CallbackUrl"];
                /** @description Where callbacks about a decline go. */
                merchant_decline_callback_url?: components["schemas"]["CallbackUrl"];
                /**
                 * @description Where the page sends the customer after a payment, by itself.
                 * @example https://shop.example.com/success
                 */
                redirect_success_url?: components["schemas"]["HttpUrl"];
                /**
                 * @description In which window it does so.
                 * @example parent_page
                 */
                redirect_success_mode?: "iframe" | "parent_page" | "blank_page";
                /**
                 * @description Where the page sends the customer after a decline, by itself.
                 * @example https://shop.example.com/fail
                 */
                redirect_fail_url?: components["schemas"]["HttpUrl"];
                /**
                 * @description In which window it does so.
                 * @example parent_page
                 */
                redirect_fail_mode?: "iframe" | "parent_page" | "blank_page";
                /**
                 * @description Where the page sends the customer without a result, by itself.
                 * @example https://shop.example.com/return
                 */
                redirect_return_url?: components["schemas"]["HttpUrl"];
                /**
                 * @description In which window it does so.
                 * @example parent_page
                 */
                redirect_return_mode?: "iframe" | "parent_page" | "blank_page";
                /**
                 * @description Target of the button that takes the customer back after a payment.
                 * @example https://shop.example.com/success
                 */
                merchant_success_url?: components["schemas"]["HttpUrl"];
                /**
                 * @description Whether that button is shown. The platform documents the values 0, 1 and 2.
                 * @example 1
                 */
                merchant_success_enabled?: number;
                /**
                 * @description In which window it opens.
                 * @example parent_page
                 */
                merchant_success_redirect_mode?: "iframe" | "parent_page" | "blank_page";
                /**
                 * @description Target of the button that takes the customer back after a decline.
                 * @example https://shop.example.com/fail
                 */
                merchant_fail_url?: components["schemas"]["HttpUrl"];
                /**
                 * @description Whether that button is shown. The platform documents the values 0, 1 and 2.
                 * @example 1
                 */
                merchant_fail_enabled?: number;
                /**
                 * @description In which window it opens.
                 * @example parent_page
                 */
                merchant_fail_redirect_mode?: "iframe" | "parent_page" | "blank_page";
                /**
                 * @description Target of the button that takes the customer back without a result.
                 * @example https://shop.example.com/return
                 */
                merchant_return_url?: components["schemas"]["HttpUrl"];
                /**
                 * @description Whether that button is shown. The platform documents the values 0, 1 and 2.
                 * @example 1
                 */
                merchant_return_enabled?: number;
                /**
                 * @description In which window it opens.
                 * @example parent_page
                 */
                merchant_return_redirect_mode?: "iframe" | "parent_page" | "blank_page";
                /**
                 * @description First name. Personal data.
                 * @example 倩文
                 */
                customer_first_name?: string;
                /**
                 * @description Last name. Personal data.
                 * @example 伍
                 */
                customer_last_name?: string;
                /**
                 * @description Phone number, digits only.
                 * @example 13632264147
                 */
                customer_phone?: components["schemas"]["Phone"];
                /**
                 * @description E-mail address.
                 * @example customer@example.com
                 */
                customer_email?: components["schemas"]["Email"];
                /**
                 * @description Country, ISO 3166-1 alpha-2.
                 * @example CN
                 */
                customer_country?: components["schemas"]["CountryCode"];
                /** @description Province. */
                customer_state?: string;
                /** @description City. */
                customer_city?: string;
                /** @description Address. */
                customer_address?: string;
                /** @description Postal code. */
                customer_zip?: string;
                /** @description Day of birth. */
                customer_day_of_birth?: string;
                /** @description Country of the billing address, ISO 3166-1 alpha-2. */
                billing_country?: components["schemas"]["CountryCode"];
                /** @description Region of the billing address. */
                billing_region?: string;
                /** @description City of the billing address. */
                billing_city?: string;
                /** @description Billing address. */
                billing_address?: string;
                /** @description Postal code of the billing address. */
                billing_postal?: string;
                /**
                 * @description Method that is selected at first; the customer can still choose another.
                 * @example cup-quick
                 */
                default_payment_method?: string;
                /** @description Group of methods that the page shows. */
                force_payment_group?: string;
                /**
                 * @description Methods that the page does not show, their codes joined by commas.
                 * @example cup-card
                 */
                hide?: string;
                /**
                 * @description Options of single methods, as JSON text.
                 * @example {}
                 */
                payment_methods_options?: string;
                /**
                 * @description Region of the customer, for choosing methods.
                 * @example CN
                 */
                region_code?: string;
                /**
                 * @description Until when the customer can pay, at most 30 days ahead, with an offset.
                 * @example 2019-03-26T00:00:00+08:00
                 */
                best_before?: string;
                /** @description A text of your own that goes with the payment. */
                payment_extra_param?: string;
                /**
                 * @description Id of the terminal.
                 * @example 1
                 */
                terminal_id?: number;
                /** @description Data of a booking: Base64 of JSON. */
                booking_info?: string;
                /** @description Positions of the receipt: Base64 of JSON. */
                receipt_data?: string;
                /** @description Further data of an order: Base64 of JSON. */
                addendum_data?: string;
                /**
                 * @description Id of the element that the widget is put into.
                 * @example widget
                 */
                target_element?: string;
                /**
                 * @description How the widget opens the page. Not signed.
                 * @example popup
                 */
                frame_mode?: "popup" | "iframe";
                /**
                 * @description Host of the page, for the widget.
                 * @example https://paymentpage.ecommpay.com
                 */
                baseUrl?: components["schemas"]["HttpUrl"];
                /** @description CSS class of the widget's frame. */
                css_modal_wrap?: string;
                /** @description Id of the page's style. */
                style_id?: string;
                /**
                 * @description 1 closes the widget on a click beside it.
                 * @example 1
                 */
                close_on_missclick?: components["schemas"]["Flag"];
                /**
                 * @description 1 sends the customer to the page instead of opening the widget.
                 * @example 1
                 */
                redirect?: components["schemas"]["Flag"];
                /**
                 * @description 1 does so on phones only.
                 * @example 1
                 */
                redirect_on_mobile?: components["schemas"]["Flag"];
                /**
                 * @description Marker of the software that opens the page, as JSON text.
                 * @example {"id":20}
                 */
                interface_type?: string;
                /**
                 * @description What the page is for. This method does purchases on the page.
                 * @example purchase
                 */
                mode?: "purchase" | "payout" | "card_tokenize" | "card_verify";
                /**
                 * @description Purchase in one step (`sale`) or two (`auth`). This method does one.
                 * @example sale
                 */
                operation_type?: "sale" | "auth";
                /**
                 * @description 1 registers a recurring payment. This method has none.
                 * @example 0
                 */
                recurring_register?: components["schemas"]["Flag"];
                /** @description Where the page sends the customer after storing a card. Not for this method. */
                redirect_tokenize_url?: components["schemas"]["HttpUrl"];
                /** @description In which window it does so. */
                redirect_tokenize_mode?: "iframe" | "parent_page" | "blank_page";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PaymentPageShown"];
            400: components["responses"]["PaymentPageRefused"];
        };
    };
    openPaymentPageByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The parameters. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PaymentPageForm"];
            };
        };
        responses: {
            200: components["responses"]["PaymentPageShown"];
            400: components["responses"]["PaymentPageRefused"];
        };
    };
    listOperations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The query. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperationsRequest"];
            };
        };
        responses: {
            /** @description The operations found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsAnswer"];
                };
            };
            400: components["responses"]["DataApiRefused"];
            401: components["responses"]["DataApiUnauthorized"];
            403: components["responses"]["DataApiForbidden"];
            429: components["responses"]["DataApiTooMany"];
            500: components["responses"]["DataApiFailure"];
        };
    };
    listPaymentOperations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The query. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentOperationsRequest"];
            };
        };
        responses: {
            /** @description The operations of the payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOperationsAnswer"];
                };
            };
            400: components["responses"]["DataApiRefused"];
            401: components["responses"]["DataApiUnauthorized"];
            403: components["responses"]["DataApiForbidden"];
            429: components["responses"]["DataApiTooMany"];
            500: components["responses"]["DataApiFailure"];
        };
    };
    receiveRedirectCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The callback. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedirectCallback"];
            };
        };
        responses: {
            200: components["responses"]["CallbackHandled"];
            400: components["responses"]["CallbackRefused"];
            500: components["responses"]["CallbackNotHandled"];
            503: components["responses"]["CallbackBusy"];
        };
    };
    receivePurchaseCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The callback. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseCallback"];
            };
        };
        responses: {
            200: components["responses"]["CallbackHandled"];
            400: components["responses"]["CallbackRefused"];
            500: components["responses"]["CallbackNotHandled"];
            503: components["responses"]["CallbackBusy"];
        };
    };
    receivePayoutCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The callback. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutCallback"];
            };
        };
        responses: {
            200: components["responses"]["CallbackHandled"];
            400: components["responses"]["CallbackRefused"];
            500: components["responses"]["CallbackNotHandled"];
            503: components["responses"]["CallbackBusy"];
        };
    };
}
