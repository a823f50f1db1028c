// Generated from spec/ by npm run generate. Do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the sandbox is up
         * @description Answers as soon as the sandbox listens. It takes no token.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the sandbox stands
         * @description Addresses, clock, scenario and faults of a project, and how many payments, callbacks and requests it has.
         */
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments
         * @description The newest first. A query narrows the list; what it names must all hold.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment
         * @description With its timeline, and its callbacks.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay as the customer
         * @description Enters a card on the payment form and confirms, as the customer would. The test cards decide how it ends.
         *
         *     A payment that does not wait for its customer is a conflict: one that was refused, is paid already, or is a payout.
         */
        post: operations["payAsCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel as the customer
         * @description Leaves the payment form by its link back, as the customer would.
         *
         *     A payment that does not wait for its customer is a conflict.
         */
        post: operations["cancelAsCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Callbacks
         * @description The newest first. A query narrows the list; what it names must all hold.
         */
        get: operations["listCallbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send several callbacks once more
         * @description One more attempt, at once, for each callback that fits, has a URL and is not switched off. So a receiver that was down gets all
         *     that it missed.
         */
        post: operations["sendCallbacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{callback_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One callback
         * @description With each attempt to deliver it, and what the receiver answered.
         */
        get: operations["getCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{callback_id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a callback once more
         * @description One more attempt, at once, whatever became of the others. `waitUntilSettled` waits for it.
         *
         *     A callback without a URL, or one that the request switched off, is a conflict.
         */
        post: operations["sendCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests
         * @description All that has come to Gate, Payment Page and the Data API, accepted and refused, the newest first. A query narrows the list; what
         *     it names must all hold.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{request_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request
         * @description What came and what was answered. With the canonical string, to be compared with your own when a signature is refused.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scenarios
         * @description Those that there are, and those that are chosen.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose a scenario
         * @description For all payments, or for one, where it takes the place of the one for all. What comes too late for a payment
         *     is a conflict: about its beginning once it has begun, about its result once that is there.
         */
        put: operations["setScenario"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Faults
         * @description What goes wrong with calls, by chance.
         */
        get: operations["getFaults"];
        /**
         * Switch faults on
         * @description In place of all that were on before.
         */
        put: operations["setFaults"];
        post?: never;
        /**
         * Switch all faults off
         * @description Calls go right again.
         */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clock
         * @description What it shows, how it goes, and when something is due next.
         */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let time pass
         * @description Moves the clock on, and does all that falls due on the way, each at its own moment. The answer comes when all that is done. So
         *     days of repeats take a second.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait until all is done
         * @description Answers once nothing more happens by itself: requests are carried out, callbacks are delivered or given up. It does not wait
         *     for customers; and on a manual clock not for what is due later.
         */
        post: operations["waitUntilSettled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin again
         * @description Forgets payments, callbacks and requests, and puts scenario and faults back as they were at the start. The callback URL stays. With
         *     a seed, ids and chance begin again; without one, no `operation_id` comes again, so that a shop does not take a new callback for a
         *     repeat of one from before. Takes milliseconds, for between two tests.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keep the state
         * @description All that a project knows, to be put back with `restoreSnapshot`, also into another sandbox.
         */
        get: operations["takeSnapshot"];
        /**
         * Put a state back
         * @description The project is then as it was when the snapshot was taken: what came after it is forgotten.
         */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Projects
         * @description All that there are, the first one first.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Add a project
         * @description A world of its own, so that tests that run side by side share one sandbox. An id, or a token, that another one has is a conflict.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One project
         * @description With its keys, as far as they are the sandbox's own.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Remove a project
         * @description Forgets all that it has. The first one stays: to remove it is a conflict.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Change a project
         * @description Callbacks that are waiting go to the URL that they had.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Word that the sandbox is up. */
        SandboxHealth: {
            /**
             * @description Always the same.
             * @example ok
             * @constant
             */
            status: "ok";
            /**
             * @description Version of the package `cup-quickpay`.
             * @example 0.2.0
             */
            version: string;
        };
        /** @description Why a call was refused. */
        SandboxError: {
            /** @description What is wrong. */
            error: {
                /**
                 * @description The kind of the refusal, for programs. `conflict`: the call does not fit what has happened so far. `internal`, with status 500: a fault of the sandbox itself.
                 * @example not_found
                 * @enum {string}
                 */
                code: "invalid_request" | "unauthorized" | "forbidden" | "not_found" | "conflict" | "too_large" | "internal";
                /**
                 * @description What is wrong and what to do, for people.
                 * @example There is no payment ORDER_1 in project 200. GET /payments lists those that there are.
                 */
                message: string;
                /** @description The fields and parameters that are wrong, with `invalid_request`. */
                fields?: {
                    /**
                     * @description Name of the field or parameter, with dots on the way to one inside another.
                     * @example card_number
                     */
                    field: string;
                    /**
                     * @description What it must be.
                     * @example must be digits only, 12 to 19 of them
                     */
                    message: string;
                }[];
            };
        };
        /**
         * @description The project's id, obtained from ECommPay.
         * @example 200
         */
        ProjectId: number;
        /**
         * Format: date-time
         * @description A moment of the sandbox's clock, in UTC with milliseconds.
         * @example 2026-03-25T03:56:01.000Z
         */
        SandboxMoment: string;
        /** @description The clock of a project. */
        SandboxClock: {
            /** @description The time that it shows. */
            now: components["schemas"]["SandboxMoment"];
            /**
             * @description How time passes: `real` as outside, `manual` only by `advanceClock`, `fast` faster.
             * @example manual
             * @enum {string}
             */
            mode: "real" | "manual" | "fast";
            /**
             * @description How many seconds pass in one second outside. 0 if time stands still.
             * @example 0
             */
            speed: number;
            /**
             * @description When the next event is due. Null if there is none.
             * @example 2026-03-25T03:56:11.000Z
             */
            next_event_at: components["schemas"]["SandboxMoment"] | null;
        };
        /**
         * @description A time span: milliseconds as a number, or a text such as `10s`. Units in the text are `ms`, `s`, `m`, `h` and `d`.
         * @example 10s
         * @example 500
         */
        SandboxDuration: number | string;
        /** @description Something that goes wrong with some of the calls, by chance. */
        SandboxFault: {
            /**
             * @description Which calls fail: calls of an interface, or the sandbox's own callbacks.
             * @example gate
             * @enum {string}
             */
            at: "gate" | "payment_page" | "data_api" | "callbacks";
            /**
             * @description What happens. `delay` delays the call. `cut` cuts the connection without an answer. `status` answers with an HTTP status, which is not possible for callbacks.
             * @example status
             * @enum {string}
             */
            does: "delay" | "cut" | "status";
            /**
             * @description The share of calls that fail: 1 means all, 0.5 half of them. Without it, all. An answer always has it.
             * @example 0.5
             */
            share?: number;
            /** @description For `delay`: how long it takes. */
            delay?: components["schemas"]["SandboxDuration"];
            /**
             * @description For `status`: the HTTP status. Without it, 500.
             * @example 503
             */
            status?: number;
            /**
             * @description For `cut` and `status`: whether the request is carried out all the same. Without it, it is not.
             * @example true
             */
            carried_out?: boolean;
        };
        /** @description How a project of the sandbox stands. */
        SandboxState: {
            /**
             * @description Version of the package `cup-quickpay`.
             * @example 0.2.0
             */
            version: string;
            /**
             * @description Where the sandbox listens.
             * @example http://127.0.0.1:4020
             */
            url: string;
            /** @description What to put in place of the platform's addresses, and the page to look at. */
            addresses: {
                /**
                 * @description Base URL of Gate.
                 * @example http://127.0.0.1:4020
                 */
                gate: string;
                /**
                 * @description Base URL of Payment Page.
                 * @example http://127.0.0.1:4020
                 */
                payment_page: string;
                /**
                 * @description Base URL of the Data API.
                 * @example http://127.0.0.1:4020/v1
                 */
                data_api: string;
                /**
                 * @description The page that shows what happens.
                 * @example http://127.0.0.1:4020/dashboard
                 */
                dashboard: string;
            };
            /** @description The project that this is about. */
            project_id: components["schemas"]["ProjectId"];
            /** @description The project's clock. */
            clock: components["schemas"]["SandboxClock"];
            /**
             * @description Where callbacks go when a request names no URL. Null means nowhere.
             * @example http://127.0.0.1:3000/callbacks
             */
            callback_url: string | null;
            /**
             * @description The scenario that is chosen for all payments.
             * @example null
             */
            scenario: string | null;
            /** @description The faults that are on. */
            faults: components["schemas"]["SandboxFault"][];
            /** @description How many payments are kept. */
            payments: {
                /**
                 * @description All of them.
                 * @example 3
                 */
                total: number;
                /**
                 * @description Those without a result.
                 * @example 1
                 */
                unfinished: number;
                /**
                 * @description As many as have each status. A status that none has is left out.
                 * @example {
                 *       "success": 2,
                 *       "awaiting redirect result": 1
                 *     }
                 */
                by_status: {
                    [key: string]: number;
                };
            };
            /** @description How many callbacks are kept, and how they fare, as `SandboxCallbackState` has it. */
            callbacks: {
                /**
                 * @description All of them.
                 * @example 5
                 */
                total: number;
                /**
                 * @description Those that are still to be delivered.
                 * @example 0
                 */
                waiting: number;
                /**
                 * @description Those that were answered with 200.
                 * @example 5
                 */
                delivered: number;
                /**
                 * @description Those whose last attempt failed.
                 * @example 0
                 */
                given_up: number;
                /**
                 * @description Those that have no URL.
                 * @example 0
                 */
                no_address: number;
                /**
                 * @description Those that the request switched off.
                 * @example 0
                 */
                switched_off: number;
                /**
                 * @description Those whose payment was forgotten.
                 * @example 0
                 */
                dropped: number;
            };
            /** @description How many requests came, those included that are not kept any more. */
            requests: {
                /**
                 * @description All of them.
                 * @example 4
                 */
                total: number;
                /**
                 * @description Those that were not accepted.
                 * @example 1
                 */
                refused: number;
            };
            /** @description What was forgotten before it was done, as more payments came than are kept. */
            lost: {
                /**
                 * @description Payments without a result.
                 * @example 0
                 */
                payments: number;
                /**
                 * @description Callbacks that were not delivered.
                 * @example 0
                 */
                callbacks: number;
            };
        };
        /**
         * @description Whether the customer pays or is paid.
         * @example purchase
         * @enum {string}
         */
        SandboxPaymentType: "purchase" | "payout";
        /** @description One thing that has happened to a payment. */
        SandboxTimelineEntry: {
            /** @description When. */
            at: components["schemas"]["SandboxMoment"];
            /**
             * @description Who did it.
             * @example merchant
             * @enum {string}
             */
            from: "merchant" | "platform" | "service" | "customer";
            /**
             * @description What it was, for people.
             * @example Purchase asked for
             */
            what: string;
            /**
             * @description Number of the request that it was, if it was one.
             * @example 1
             */
            request: number | null;
        };
        /**
         * @description What a callback is about, the redirect of the customer, a step on the way, or the result.
         * @example result
         * @enum {string}
         */
        SandboxCallbackKind: "redirect" | "progress" | "result";
        /**
         * @description How a callback fares. `waiting`: to be delivered, or tried again. `delivered`: answered with 200. `given up`: every attempt failed. `no address`: no URL is known. `switched off`: the request wanted none. `dropped`: the sandbox has forgotten its payment.
         * @example delivered
         * @enum {string}
         */
        SandboxCallbackState: "waiting" | "delivered" | "given up" | "no address" | "switched off" | "dropped";
        /** @description One attempt to deliver a callback. */
        SandboxAttempt: {
            /**
             * @description Which attempt it is.
             * @example 1
             */
            number: number;
            /** @description When it was sent. */
            at: components["schemas"]["SandboxMoment"];
            /**
             * @description Real milliseconds until it was over.
             * @example 12
             */
            duration: number;
            /**
             * @description HTTP status of the receiver's answer. Null if there is none.
             * @example 200
             */
            status: number | null;
            /**
             * @description Why there is no answer.
             * @example null
             */
            failure: string | null;
            /**
             * @description Headers of the answer, their names in lower case.
             * @example {
             *       "content-type": "text/plain"
             *     }
             */
            headers: {
                [key: string]: string;
            };
            /**
             * @description Body of the answer, cut after 4 kB. Null if there is no answer. Body and headers are kept of the first attempt and of the latest.
             * @example OK
             */
            answer: string | null;
        };
        /** @description A callback, with each attempt to deliver it. */
        SandboxCallback: {
            /**
             * @description Id of the callback, given by the sandbox.
             * @example cb-2
             */
            id: string;
            /** @description The project that it belongs to. */
            project_id: components["schemas"]["ProjectId"];
            /**
             * @description The payment that it tells of.
             * @example ORDER_155860015
             */
            payment_id: string;
            /** @description What a callback is about, the redirect of the customer, a step on the way, or the result. */
            kind: components["schemas"]["SandboxCallbackKind"];
            /** @description How a callback fares. `waiting`: to be delivered, or tried again. `delivered`: answered with 200. `given up`: every attempt failed. `no address`: no URL is known. `switched off`: the request wanted none. `dropped`: the sandbox has forgotten its payment. */
            state: components["schemas"]["SandboxCallbackState"];
            /**
             * @description The URL that it goes to.
             * @example http://127.0.0.1:3000/callbacks
             */
            url: string | null;
            /** @description When it came up. */
            created_at: components["schemas"]["SandboxMoment"];
            /**
             * @description When it is sent again. Null if it is not sent again.
             * @example null
             */
            next_attempt_at: components["schemas"]["SandboxMoment"] | null;
            /**
             * @description The callback itself, as Gate and Payment Page describe it. It is signed at the first attempt, and every attempt sends the same bytes.
             * @example {
             *       "project_id": 200
             *     }
             */
            body: {
                [key: string]: unknown;
            };
            /**
             * @description The canonical string of the body. The signature is made of it.
             * @example payment:id:ORDER_155860015;project_id:200
             */
            canonical: string;
            /** @description Every attempt to deliver it, the oldest first. */
            attempts: components["schemas"]["SandboxAttempt"][];
        };
        /** @description A payment of the sandbox, as far as it has got. */
        SandboxPayment: {
            /**
             * @description The payment's id, as the merchant chose it.
             * @example ORDER_155860015
             */
            id: string;
            /** @description The project that it belongs to. */
            project_id: components["schemas"]["ProjectId"];
            /** @description Whether the customer pays or is paid. */
            type: components["schemas"]["SandboxPaymentType"];
            /**
             * @description What it was started through, Gate or Payment Page.
             * @example gate
             * @enum {string}
             */
            origin: "gate" | "page";
            /**
             * @description Where it stands, in the platform's words, as a callback tells it.
             * @example success
             */
            status: string;
            /**
             * @description The platform's response code. 9999 or 29999 until there is a result.
             * @example 0
             */
            code: string;
            /**
             * @description What the code means.
             * @example Success
             */
            message: string | null;
            /**
             * @description What was asked for, in fen.
             * @example 1000
             */
            amount: number;
            /**
             * @description What was paid, in fen. Null until it is.
             * @example 1000
             */
            paid: number | null;
            /**
             * @description Currency of both amounts.
             * @example CNY
             */
            currency: string;
            /**
             * @description The merchant's description of the payment.
             * @example Order 155860015
             */
            description: string;
            /**
             * @description The card that was charged or credited, masked. Null until one is known.
             * @example 620000******0005
             */
            card: string | null;
            /**
             * @description The platform's id of the request that started it.
             * @example gh72ef7c07157e6bde92072a52
             */
            request_id: string;
            /**
             * @description The platform's id of its operation.
             * @example 24101000000751
             */
            operation_id: number;
            /**
             * @description The scenario that was chosen for this payment alone.
             * @example null
             */
            scenario: string | null;
            /** @description When it was asked for. */
            created_at: components["schemas"]["SandboxMoment"];
            /** @description When its status changed last. */
            changed_at: components["schemas"]["SandboxMoment"];
            /**
             * @description The page where the customer pays. Null for a payout.
             * @example http://127.0.0.1:4020/cup/0fc1a6a2e1b04b54a0f5e0fb6f2d9c7e
             */
            form_url: string | null;
            /** @description What has happened, the oldest first. Only where one payment is asked for. */
            timeline?: components["schemas"]["SandboxTimelineEntry"][];
            /** @description Its callbacks, the oldest first. Only where one payment is asked for. */
            callbacks?: components["schemas"]["SandboxCallback"][];
        };
        /** @description Payments, the newest first. */
        SandboxPaymentList: {
            /** @description At most as many as were asked for. */
            payments: components["schemas"]["SandboxPayment"][];
            /**
             * @description How many fit the query, before and after those listed too.
             * @example 1
             */
            total: number;
            /**
             * @description Whether older ones fit the query. Ask for them with `before`, and the last one of this list.
             * @example false
             */
            has_more: boolean;
        };
        /** @description How the customer pays. */
        SandboxPayRequest: {
            /**
             * @description Number of the card that the customer enters: digits only, without blanks or dashes. Without it, the first test card pays.
             * @example 6200000000000005
             */
            card_number?: string;
        };
        /** @description Callbacks, the newest first. */
        SandboxCallbackList: {
            /** @description At most as many as were asked for. */
            callbacks: components["schemas"]["SandboxCallback"][];
            /**
             * @description How many fit the query, before and after those listed too.
             * @example 1
             */
            total: number;
            /**
             * @description Whether older ones fit the query. Ask for them with `before`, and the last one of this list.
             * @example false
             */
            has_more: boolean;
        };
        /** @description Which callbacks to send once more. Without any of these, all that have a URL. */
        SandboxSendRequest: {
            /** @description Only those that came up at this moment or later. */
            since?: components["schemas"]["SandboxMoment"];
            /**
             * @description Only those of this payment.
             * @example ORDER_155860015
             */
            payment_id?: string;
            /** @description Only those that fare so. */
            state?: components["schemas"]["SandboxCallbackState"];
        };
        /** @description What is being sent. */
        SandboxSent: {
            /**
             * @description How many callbacks are sent once more.
             * @example 2
             */
            sent: number;
        };
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
        /** @description A request that has come to Gate, Payment Page or the Data API, accepted or refused. */
        SandboxRequest: {
            /**
             * @description Number of the request, counted by the sandbox from 1.
             * @example 1
             */
            number: number;
            /** @description The project that it was for; the first one if it names none that there is. */
            project_id: components["schemas"]["ProjectId"];
            /** @description When it came. */
            at: components["schemas"]["SandboxMoment"];
            /**
             * @description Real milliseconds until it was answered.
             * @example 3
             */
            duration: number;
            /**
             * @description HTTP method.
             * @example POST
             */
            method: string;
            /**
             * @description Path, with the query if there is one.
             * @example /v2/payment/cup/quick/sale
             */
            path: string;
            /**
             * @description Headers, their names in lower case, without cookies and authorization.
             * @example {
             *       "content-type": "application/json"
             *     }
             */
            headers: {
                [key: string]: string;
            };
            /**
             * @description Body, card numbers masked, cut after 16 kB.
             * @example {}
             */
            body: string;
            /**
             * @description The canonical string of what was sent, to compare with your own, card numbers masked. Null if the body cannot be read.
             * @example general:payment_id:ORDER_155860015;general:project_id:200
             */
            canonical: string | null;
            /**
             * @description HTTP status of the answer. Null if a fault has cut the connection.
             * @example 200
             */
            status: number | null;
            /**
             * @description The platform's response code in the answer, if it has one.
             * @example null
             */
            code: string | null;
            /**
             * @description What the code means.
             * @example null
             */
            message: string | null;
            /**
             * @description What was wrong with the request, field by field, as the answer has it. Empty if nothing was.
             * @example []
             */
            errors: components["schemas"]["PlatformError"][];
            /**
             * @description Whether it was answered with 200, and not with a refusal.
             * @example true
             */
            accepted: boolean;
            /**
             * @description The payment that it is about, as far as it says so.
             * @example ORDER_155860015
             */
            payment_id: string | null;
            /**
             * @description Body of the answer, card numbers masked.
             * @example {}
             */
            answer: string;
        };
        /** @description Requests, the newest first. */
        SandboxRequestList: {
            /** @description At most as many as were asked for. */
            requests: components["schemas"]["SandboxRequest"][];
            /**
             * @description How many fit the query, before and after those listed too.
             * @example 1
             */
            total: number;
            /**
             * @description Whether older ones fit the query. Ask for them with `before`, and the last one of this list.
             * @example false
             */
            has_more: boolean;
        };
        /** @description A way in which payments can go. */
        SandboxScenario: {
            /**
             * @description What it is chosen by.
             * @example insufficient_funds
             */
            name: string;
            /**
             * @description What happens, for people.
             * @example Declined (20105 Insufficient funds on customer account)
             */
            means: string;
            /**
             * @description What it concerns. Only what concerns a payment can be chosen for one.
             * @example payment
             * @enum {string}
             */
            about: "payment" | "data api";
        };
        /** @description The scenarios that there are, and those that are chosen. */
        SandboxScenarioList: {
            /**
             * @description Name of the scenario for all payments. Without one, the card decides, then the amount.
             * @example null
             */
            for_all: string | null;
            /**
             * @description Names of the scenarios for single payments, by payment id.
             * @example {
             *       "ORDER_155860015": "decline"
             *     }
             */
            for_payments: {
                [key: string]: string;
            };
            /** @description All that can be chosen. */
            scenarios: components["schemas"]["SandboxScenario"][];
        };
        /** @description A scenario for all payments, or for one. */
        SandboxChosenScenario: {
            /**
             * @description Name of the scenario. Null takes back the one that was chosen.
             * @example decline
             */
            name: string | null;
            /**
             * @description The payment that it is for, which may still be to come. Without it, all.
             * @example ORDER_155860015
             */
            payment_id?: string;
        };
        /** @description The faults that are on. Each call meets all that strike it, of delays the longest, of the others the first. */
        SandboxFaultList: {
            /** @description None if it is empty. */
            faults: components["schemas"]["SandboxFault"][];
        };
        /** @description How far the clock moves on. */
        SandboxAdvanceRequest: {
            /** @description By this time span. */
            by?: components["schemas"]["SandboxDuration"];
            /**
             * @description To the moment when something is due next. If nothing is, it does not move.
             * @example true
             * @constant
             */
            to_next_event?: true;
        };
        /** @description How long to wait. */
        SandboxSettleRequest: {
            /** @description At most this long, in real time. Without it, 30 seconds. */
            timeout?: components["schemas"]["SandboxDuration"];
        };
        /** @description Whether all is done. */
        SandboxSettled: {
            /**
             * @description False if the time was over first.
             * @example true
             */
            settled: boolean;
        };
        /** @description What begins again. */
        SandboxResetRequest: {
            /**
             * @description Whether every project begins again, and those that the sandbox was not started with go, also those of an earlier run. Without it, one project does.
             * @example false
             */
            all?: boolean;
        };
        /** @description All that a project of the sandbox knows. Keep it as it is; what is in it changes from version to version. */
        SandboxSnapshot: {
            /**
             * @description Version of the form. A sandbox takes back only those that it knows.
             * @example 1
             */
            version: number;
            /** @description The project that it was taken of. */
            project_id: components["schemas"]["ProjectId"];
        } & {
            [key: string]: unknown;
        };
        /** @description A project, a world of its own with keys, payments, clock and scenarios that no other project has. */
        SandboxProject: {
            /** @description Its id. */
            project_id: components["schemas"]["ProjectId"];
            /**
             * @description Key of Gate, Payment Page and callbacks. Null if it is a key of your own, which is shown nowhere.
             * @example sandbox-secret-key-201
             */
            secret_key: string | null;
            /**
             * @description Token of the Data API. Null if it is one of your own.
             * @example sandbox-data-api-token-0000201
             */
            data_api_token: string | null;
            /**
             * @description Key of the Data API. Null if it is one of your own.
             * @example sandbox-data-api-secret-key-201
             */
            data_api_secret_key: string | null;
            /**
             * @description Where callbacks go when a request names no URL. Null means nowhere.
             * @example http://127.0.0.1:3000/callbacks
             */
            callback_url: string | null;
            /**
             * @description How its time passes.
             * @example real
             * @enum {string}
             */
            clock: "real" | "manual" | "fast";
            /**
             * @description How many payments it keeps.
             * @example 10000
             */
            keep: number;
            /**
             * @description What its ids and its chance come from. Null if they are others each time.
             * @example 1
             */
            seed: number | null;
        };
        /** @description The projects, the first one first. */
        SandboxProjectList: {
            /** @description The first one is meant wherever none is named. */
            projects: components["schemas"]["SandboxProject"][];
        };
        /**
         * Format: uri
         * @description Complete URL. It begins with `http://` or `https://`.
         * @example https://shop.example.com/paid
         */
        HttpUrl: string;
        /** @description A project to add. You can leave out every field. The project then has an id and keys of its own, and no callback URL. Everything else is as the first project was started. */
        SandboxProjectRequest: {
            /** @description Its id. Without it, one more than the highest that there is. */
            project_id?: components["schemas"]["ProjectId"];
            /**
             * @description Key of Gate, Payment Page and callbacks. Without it, one of the sandbox's, which the answer has.
             * @example my-secret-key
             */
            secret_key?: string;
            /**
             * @description Token of the Data API. Without it, one of the sandbox's.
             * @example my-data-api-token
             */
            data_api_token?: string;
            /**
             * @description Key of the Data API. Without it, one of the sandbox's.
             * @example my-data-api-secret-key
             */
            data_api_secret_key?: string;
            /** @description Where callbacks go when a request names no URL. Without it, nowhere. */
            callback_url?: components["schemas"]["HttpUrl"];
            /**
             * @description How time passes: `real` as outside, `manual` only by `advanceClock`, or a number of times faster. Without it, as of the first project.
             * @example manual
             */
            clock?: ("real" | "manual") | {
                /**
                 * @description How many seconds pass in one outside.
                 * @example 60
                 */
                speed: number;
            };
            /** @description How long the CUP QuickPay service takes to decide. Without it, as of the first project. */
            basic_time?: components["schemas"]["SandboxDuration"];
            /** @description When a payment without a result is declined. Without it, as of the first project. */
            threshold_time?: components["schemas"]["SandboxDuration"];
            /**
             * @description Name of the scenario for all payments. Without it, as of the first project.
             * @example decline
             */
            scenario?: string;
            /**
             * @description `kept` sends callbacks in the order in which they come up. `shuffled` sends them up to 10 s apart, at random. Without it, as of the first project.
             * @example shuffled
             * @enum {string}
             */
            order?: "kept" | "shuffled";
            /**
             * @description How many copies follow a callback that was answered with 200. `true` means one copy. Without it, as of the first project.
             * @example true
             */
            duplicates?: boolean | number;
            /**
             * @description Whether a callback with status `processing` is sent, too. Without it, as of the first project.
             * @example true
             */
            progress?: boolean;
            /** @description How long a receiver may take for its answer, in real time. Without it, as of the first project. */
            timeout?: components["schemas"]["SandboxDuration"];
            /**
             * @description The same seed and project id give the same ids and the same chance. Without it, as of the first project.
             * @example 1
             */
            seed?: number;
            /**
             * @description Whether customers pay by themselves, as soon as the redirect callback is delivered. Without it, as of the first project.
             * @example true
             */
            auto?: boolean;
            /**
             * @description How many payments are kept. Without it, as of the first project.
             * @example 100
             */
            keep?: number;
        };
        /** @description What changes of a project. */
        SandboxProjectChange: {
            /**
             * @description Where callbacks go from now on when a request names no URL. Null means nowhere.
             * @example http://127.0.0.1:3000/callbacks
             */
            callback_url: components["schemas"]["HttpUrl"] | null;
        };
    };
    responses: {
        /** @description A page of another site has sent the call. */
        SandboxForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description Something is wrong with the call. `fields` says what. */
        SandboxInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The sandbox asks for a token, and this is not the one. */
        SandboxUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description There is no such project, payment, callback or request. */
        SandboxNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The call does not fit what has happened so far. */
        SandboxConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The body is too long. */
        SandboxTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type SandboxHealth = components['schemas']['SandboxHealth'];
export type SandboxError = components['schemas']['SandboxError'];
export type ProjectId = components['schemas']['ProjectId'];
export type SandboxMoment = components['schemas']['SandboxMoment'];
export type SandboxClock = components['schemas']['SandboxClock'];
export type SandboxDuration = components['schemas']['SandboxDuration'];
export type SandboxFault = components['schemas']['SandboxFault'];
export type SandboxState = components['schemas']['SandboxState'];
export type SandboxPaymentType = components['schemas']['SandboxPaymentType'];
export type SandboxTimelineEntry = components['schemas']['SandboxTimelineEntry'];
export type SandboxCallbackKind = components['schemas']['SandboxCallbackKind'];
export type SandboxCallbackState = components['schemas']['SandboxCallbackState'];
export type SandboxAttempt = components['schemas']['SandboxAttempt'];
export type SandboxCallback = components['schemas']['SandboxCallback'];
export type SandboxPayment = components['schemas']['SandboxPayment'];
export type SandboxPaymentList = components['schemas']['SandboxPaymentList'];
export type SandboxPayRequest = components['schemas']['SandboxPayRequest'];
export type SandboxCallbackList = components['schemas']['SandboxCallbackList'];
export type SandboxSendRequest = components['schemas']['SandboxSendRequest'];
export type SandboxSent = components['schemas']['SandboxSent'];
export type PlatformError = components['schemas']['PlatformError'];
export type SandboxRequest = components['schemas']['SandboxRequest'];
export type SandboxRequestList = components['schemas']['SandboxRequestList'];
export type SandboxScenario = components['schemas']['SandboxScenario'];
export type SandboxScenarioList = components['schemas']['SandboxScenarioList'];
export type SandboxChosenScenario = components['schemas']['SandboxChosenScenario'];
export type SandboxFaultList = components['schemas']['SandboxFaultList'];
export type SandboxAdvanceRequest = components['schemas']['SandboxAdvanceRequest'];
export type SandboxSettleRequest = components['schemas']['SandboxSettleRequest'];
export type SandboxSettled = components['schemas']['SandboxSettled'];
export type SandboxResetRequest = components['schemas']['SandboxResetRequest'];
export type SandboxSnapshot = components['schemas']['SandboxSnapshot'];
export type SandboxProject = components['schemas']['SandboxProject'];
export type SandboxProjectList = components['schemas']['SandboxProjectList'];
export type HttpUrl = components['schemas']['HttpUrl'];
export type SandboxProjectRequest = components['schemas']['SandboxProjectRequest'];
export type SandboxProjectChange = components['schemas']['SandboxProjectChange'];
export type ResponseSandboxForbidden = components['responses']['SandboxForbidden'];
export type ResponseSandboxInvalid = components['responses']['SandboxInvalid'];
export type ResponseSandboxUnauthorized = components['responses']['SandboxUnauthorized'];
export type ResponseSandboxNotFound = components['responses']['SandboxNotFound'];
export type ResponseSandboxConflict = components['responses']['SandboxConflict'];
export type ResponseSandboxTooLarge = components['responses']['SandboxTooLarge'];
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxHealth"];
                };
            };
            403: components["responses"]["SandboxForbidden"];
        };
    };
    getState: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxState"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
                /**
                 * @description Only those of this status.
                 * @example success
                 */
                status?: string;
                /**
                 * @description Only purchases, or only payouts.
                 * @example purchase
                 */
                type?: components["schemas"]["SandboxPaymentType"];
                /**
                 * @description Only those in whose id or description this text stands. Upper and lower case do not count.
                 * @example ORDER_1
                 */
                text?: string;
                /**
                 * @description How many to list at most, 1 to 1000. Without it, 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Only those that are older than the payment with this `operation_id`, which no other has.
                 * @example 24101000000002
                 */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxPaymentList"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    getPayment: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description The payment's id, as the merchant chose it.
                 * @example ORDER_155860015
                 */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxPayment"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    payAsCustomer: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description The payment's id, as the merchant chose it.
                 * @example ORDER_155860015
                 */
                payment_id: string;
            };
            cookie?: never;
        };
        /** @description The card. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SandboxPayRequest"];
            };
        };
        responses: {
            /** @description The payment after that. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxPayment"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            409: components["responses"]["SandboxConflict"];
            413: components["responses"]["SandboxTooLarge"];
        };
    };
    cancelAsCustomer: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description The payment's id, as the merchant chose it.
                 * @example ORDER_155860015
                 */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment after that. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxPayment"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            409: components["responses"]["SandboxConflict"];
        };
    };
    listCallbacks: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
                /**
                 * @description Only those of this payment.
                 * @example ORDER_155860015
                 */
                payment_id?: string;
                /**
                 * @description Only those that fare so.
                 * @example waiting
                 */
                state?: components["schemas"]["SandboxCallbackState"];
                /**
                 * @description Only those about this.
                 * @example result
                 */
                kind?: components["schemas"]["SandboxCallbackKind"];
                /**
                 * @description How many to list at most, 1 to 1000. Without it, 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Only those that are older than this callback.
                 * @example cb-2
                 */
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callbacks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxCallbackList"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    sendCallbacks: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which callbacks. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SandboxSendRequest"];
            };
        };
        responses: {
            /** @description How many are being sent. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxSent"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            413: components["responses"]["SandboxTooLarge"];
        };
    };
    getCallback: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description The callback's id.
                 * @example cb-2
                 */
                callback_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callback. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxCallback"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    sendCallback: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description The callback's id.
                 * @example cb-2
                 */
                callback_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callback, which is being sent. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxCallback"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            409: components["responses"]["SandboxConflict"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
                /**
                 * @description Only those of this payment.
                 * @example ORDER_155860015
                 */
                payment_id?: string;
                /**
                 * @description Only those to this path.
                 * @example /v2/payment/cup/quick/sale
                 */
                path?: string;
                /**
                 * @description Only those that were accepted, or only those that were not.
                 * @example false
                 */
                accepted?: boolean;
                /**
                 * @description How many to list at most, 1 to 1000. Without it, 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Only those that came before the request with this number.
                 * @example 1
                 */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxRequestList"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    getRequest: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the request.
                 * @example 1
                 */
                request_number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxRequest"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenarios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxScenarioList"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    setScenario: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The scenario. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxChosenScenario"];
            };
        };
        responses: {
            /** @description What is chosen now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxChosenScenario"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            409: components["responses"]["SandboxConflict"];
            413: components["responses"]["SandboxTooLarge"];
        };
    };
    getFaults: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults that are on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFaultList"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    setFaults: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The faults. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxFaultList"];
            };
        };
        responses: {
            /** @description The faults that are on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFaultList"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            413: components["responses"]["SandboxTooLarge"];
        };
    };
    clearFaults: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No fault is on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFaultList"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    getClock: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    advanceClock: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How far. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxAdvanceRequest"];
            };
        };
        responses: {
            /** @description The clock after that. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            413: components["responses"]["SandboxTooLarge"];
        };
    };
    waitUntilSettled: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How long to wait. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SandboxSettleRequest"];
            };
        };
        responses: {
            /** @description Whether all is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxSettled"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            413: components["responses"]["SandboxTooLarge"];
        };
    };
    reset: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What begins again. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SandboxResetRequest"];
            };
        };
        responses: {
            /** @description How it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxState"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            413: components["responses"]["SandboxTooLarge"];
        };
    };
    takeSnapshot: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxSnapshot"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: {
                /**
                 * @description The project that is meant. Without it, the sandbox's first one.
                 * @example 200
                 */
                project_id?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What `takeSnapshot` answered, as it was. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxSnapshot"];
            };
        };
        responses: {
            /** @description How it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxState"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            409: components["responses"]["SandboxConflict"];
            413: components["responses"]["SandboxTooLarge"];
        };
    };
    listProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxProjectList"];
                };
            };
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The project. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxProjectRequest"];
            };
        };
        responses: {
            /** @description The project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxProject"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            409: components["responses"]["SandboxConflict"];
            413: components["responses"]["SandboxTooLarge"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 201
                 */
                project_id: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxProject"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 201
                 */
                project_id: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            409: components["responses"]["SandboxConflict"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 201
                 */
                project_id: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxProjectChange"];
            };
        };
        responses: {
            /** @description The project after that. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxProject"];
                };
            };
            400: components["responses"]["SandboxInvalid"];
            401: components["responses"]["SandboxUnauthorized"];
            403: components["responses"]["SandboxForbidden"];
            404: components["responses"]["SandboxNotFound"];
            413: components["responses"]["SandboxTooLarge"];
        };
    };
}
