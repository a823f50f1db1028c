// Generated from spec/ by npm run generate. Do not edit.
import { validateProjectId, validatePaymentId, validateSignature, validateCallbackUrl, pattern6, validatePhone, validateEmail, validateCountryCode, validateSaleAmount, validateCurrency, validateHttpUrl } from "./common/requests.js";
import { dateTimeFormat, ucs2length } from "./common/runtime.js";

function validateFlag(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, keyword: "type", params: { type: "integer" }, message: "must be 1 for on or 0 for off" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!((data === 0) || (data === 1))) {
        const err1 = { instancePath, keyword: "enum", params: {}, message: "must be 1 for on or 0 for off" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateFlag.errors = vErrors;
    return errors === 0;
}
function validatePaymentPageParameters(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.project_id === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "project_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.payment_id === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "payment_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.customer_id === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "customer_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.payment_amount === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "payment_amount" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.payment_currency === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "payment_currency" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.payment_description === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "payment_description" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.language_code === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "language_code" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.signature === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "signature" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.project_id !== undefined) {
            if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                if (vErrors === null)
                    vErrors = validateProjectId.errors;
                else
                    for (const one of validateProjectId.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.payment_id !== undefined) {
            if (!(validatePaymentId(data.payment_id, { instancePath: instancePath + "/payment_id", parentData: data, parentDataProperty: "payment_id", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePaymentId.errors;
                else
                    for (const one of validatePaymentId.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.customer_id !== undefined) {
            let data2 = data.customer_id;
            if (typeof data2 === "string") {
                if (ucs2length(data2) > 255) {
                    const err8 = { instancePath: instancePath + "/customer_id", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (!pattern6.test(data2)) {
                    const err9 = { instancePath: instancePath + "/customer_id", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/customer_id", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.payment_amount !== undefined) {
            if (!(validateSaleAmount(data.payment_amount, { instancePath: instancePath + "/payment_amount", parentData: data, parentDataProperty: "payment_amount", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSaleAmount.errors;
                else
                    for (const one of validateSaleAmount.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.payment_currency !== undefined) {
            if (!(validateCurrency(data.payment_currency, { instancePath: instancePath + "/payment_currency", parentData: data, parentDataProperty: "payment_currency", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCurrency.errors;
                else
                    for (const one of validateCurrency.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.payment_description !== undefined) {
            let data5 = data.payment_description;
            if (typeof data5 === "string") {
                if (ucs2length(data5) > 255) {
                    const err11 = { instancePath: instancePath + "/payment_description", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (!pattern6.test(data5)) {
                    const err12 = { instancePath: instancePath + "/payment_description", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/payment_description", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.language_code !== undefined) {
            let data6 = data.language_code;
            if (typeof data6 !== "string") {
                const err14 = { instancePath: instancePath + "/language_code", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (!(data6 === "zh")) {
                const err15 = { instancePath: instancePath + "/language_code", keyword: "enum", params: {}, message: "must be \"zh\"" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.force_payment_method !== undefined) {
            let data7 = data.force_payment_method;
            if (typeof data7 === "string") {
                if (ucs2length(data7) < 1) {
                    const err16 = { instancePath: instancePath + "/force_payment_method", keyword: "minLength", params: {}, message: "must not be empty" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/force_payment_method", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.signature !== undefined) {
            if (!(validateSignature(data.signature, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSignature.errors;
                else
                    for (const one of validateSignature.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.merchant_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.merchant_callback_url, { instancePath: instancePath + "/merchant_callback_url", parentData: data, parentDataProperty: "merchant_callback_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCallbackUrl.errors;
                else
                    for (const one of validateCallbackUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.merchant_success_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.merchant_success_callback_url, { instancePath: instancePath + "/merchant_success_callback_url", parentData: data, parentDataProperty: "merchant_success_callback_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCallbackUrl.errors;
                else
                    for (const one of validateCallbackUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.merchant_decline_callback_url !== undefined) {
            if (!(validateCallbackUrl(data.merchant_decline_callback_url, { instancePath: instancePath + "/merchant_decline_callback_url", parentData: data, parentDataProperty: "merchant_decline_callback_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCallbackUrl.errors;
                else
                    for (const one of validateCallbackUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.redirect_success_url !== undefined) {
            if (!(validateHttpUrl(data.redirect_success_url, { instancePath: instancePath + "/redirect_success_url", parentData: data, parentDataProperty: "redirect_success_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.redirect_success_mode !== undefined) {
            let data13 = data.redirect_success_mode;
            if (typeof data13 !== "string") {
                const err18 = { instancePath: instancePath + "/redirect_success_mode", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (!(((data13 === "iframe") || (data13 === "parent_page")) || (data13 === "blank_page"))) {
                const err19 = { instancePath: instancePath + "/redirect_success_mode", keyword: "enum", params: {}, message: "must be one of \"iframe\", \"parent_page\", \"blank_page\"" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.redirect_fail_url !== undefined) {
            if (!(validateHttpUrl(data.redirect_fail_url, { instancePath: instancePath + "/redirect_fail_url", parentData: data, parentDataProperty: "redirect_fail_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.redirect_fail_mode !== undefined) {
            let data15 = data.redirect_fail_mode;
            if (typeof data15 !== "string") {
                const err20 = { instancePath: instancePath + "/redirect_fail_mode", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            if (!(((data15 === "iframe") || (data15 === "parent_page")) || (data15 === "blank_page"))) {
                const err21 = { instancePath: instancePath + "/redirect_fail_mode", keyword: "enum", params: {}, message: "must be one of \"iframe\", \"parent_page\", \"blank_page\"" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.redirect_return_url !== undefined) {
            if (!(validateHttpUrl(data.redirect_return_url, { instancePath: instancePath + "/redirect_return_url", parentData: data, parentDataProperty: "redirect_return_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.redirect_return_mode !== undefined) {
            let data17 = data.redirect_return_mode;
            if (typeof data17 !== "string") {
                const err22 = { instancePath: instancePath + "/redirect_return_mode", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (!(((data17 === "iframe") || (data17 === "parent_page")) || (data17 === "blank_page"))) {
                const err23 = { instancePath: instancePath + "/redirect_return_mode", keyword: "enum", params: {}, message: "must be one of \"iframe\", \"parent_page\", \"blank_page\"" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.merchant_success_url !== undefined) {
            if (!(validateHttpUrl(data.merchant_success_url, { instancePath: instancePath + "/merchant_success_url", parentData: data, parentDataProperty: "merchant_success_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.merchant_success_enabled !== undefined) {
            let data19 = data.merchant_success_enabled;
            if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                const err24 = { instancePath: instancePath + "/merchant_success_enabled", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            if ((typeof data19 == "number") && (isFinite(data19))) {
                if (data19 > 2 || isNaN(data19)) {
                    const err25 = { instancePath: instancePath + "/merchant_success_enabled", keyword: "maximum", params: {}, message: "must be <= 2" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data19 < 0 || isNaN(data19)) {
                    const err26 = { instancePath: instancePath + "/merchant_success_enabled", keyword: "minimum", params: {}, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
        }
        if (data.merchant_success_redirect_mode !== undefined) {
            let data20 = data.merchant_success_redirect_mode;
            if (typeof data20 !== "string") {
                const err27 = { instancePath: instancePath + "/merchant_success_redirect_mode", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            if (!(((data20 === "iframe") || (data20 === "parent_page")) || (data20 === "blank_page"))) {
                const err28 = { instancePath: instancePath + "/merchant_success_redirect_mode", keyword: "enum", params: {}, message: "must be one of \"iframe\", \"parent_page\", \"blank_page\"" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.merchant_fail_url !== undefined) {
            if (!(validateHttpUrl(data.merchant_fail_url, { instancePath: instancePath + "/merchant_fail_url", parentData: data, parentDataProperty: "merchant_fail_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.merchant_fail_enabled !== undefined) {
            let data22 = data.merchant_fail_enabled;
            if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                const err29 = { instancePath: instancePath + "/merchant_fail_enabled", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            if ((typeof data22 == "number") && (isFinite(data22))) {
                if (data22 > 2 || isNaN(data22)) {
                    const err30 = { instancePath: instancePath + "/merchant_fail_enabled", keyword: "maximum", params: {}, message: "must be <= 2" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                if (data22 < 0 || isNaN(data22)) {
                    const err31 = { instancePath: instancePath + "/merchant_fail_enabled", keyword: "minimum", params: {}, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
            }
        }
        if (data.merchant_fail_redirect_mode !== undefined) {
            let data23 = data.merchant_fail_redirect_mode;
            if (typeof data23 !== "string") {
                const err32 = { instancePath: instancePath + "/merchant_fail_redirect_mode", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
            if (!(((data23 === "iframe") || (data23 === "parent_page")) || (data23 === "blank_page"))) {
                const err33 = { instancePath: instancePath + "/merchant_fail_redirect_mode", keyword: "enum", params: {}, message: "must be one of \"iframe\", \"parent_page\", \"blank_page\"" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.merchant_return_url !== undefined) {
            if (!(validateHttpUrl(data.merchant_return_url, { instancePath: instancePath + "/merchant_return_url", parentData: data, parentDataProperty: "merchant_return_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.merchant_return_enabled !== undefined) {
            let data25 = data.merchant_return_enabled;
            if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                const err34 = { instancePath: instancePath + "/merchant_return_enabled", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
            if ((typeof data25 == "number") && (isFinite(data25))) {
                if (data25 > 2 || isNaN(data25)) {
                    const err35 = { instancePath: instancePath + "/merchant_return_enabled", keyword: "maximum", params: {}, message: "must be <= 2" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                if (data25 < 0 || isNaN(data25)) {
                    const err36 = { instancePath: instancePath + "/merchant_return_enabled", keyword: "minimum", params: {}, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
        }
        if (data.merchant_return_redirect_mode !== undefined) {
            let data26 = data.merchant_return_redirect_mode;
            if (typeof data26 !== "string") {
                const err37 = { instancePath: instancePath + "/merchant_return_redirect_mode", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            if (!(((data26 === "iframe") || (data26 === "parent_page")) || (data26 === "blank_page"))) {
                const err38 = { instancePath: instancePath + "/merchant_return_redirect_mode", keyword: "enum", params: {}, message: "must be one of \"iframe\", \"parent_page\", \"blank_page\"" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.customer_first_name !== undefined) {
            let data27 = data.customer_first_name;
            if (typeof data27 === "string") {
                if (ucs2length(data27) > 255) {
                    const err39 = { instancePath: instancePath + "/customer_first_name", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/customer_first_name", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.customer_last_name !== undefined) {
            let data28 = data.customer_last_name;
            if (typeof data28 === "string") {
                if (ucs2length(data28) > 255) {
                    const err41 = { instancePath: instancePath + "/customer_last_name", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/customer_last_name", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.customer_phone !== undefined) {
            if (!(validatePhone(data.customer_phone, { instancePath: instancePath + "/customer_phone", parentData: data, parentDataProperty: "customer_phone", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePhone.errors;
                else
                    for (const one of validatePhone.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.customer_email !== undefined) {
            if (!(validateEmail(data.customer_email, { instancePath: instancePath + "/customer_email", parentData: data, parentDataProperty: "customer_email", rootData }))) {
                if (vErrors === null)
                    vErrors = validateEmail.errors;
                else
                    for (const one of validateEmail.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.customer_country !== undefined) {
            if (!(validateCountryCode(data.customer_country, { instancePath: instancePath + "/customer_country", parentData: data, parentDataProperty: "customer_country", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCountryCode.errors;
                else
                    for (const one of validateCountryCode.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.customer_state !== undefined) {
            let data32 = data.customer_state;
            if (typeof data32 === "string") {
                if (ucs2length(data32) > 255) {
                    const err43 = { instancePath: instancePath + "/customer_state", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/customer_state", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data.customer_city !== undefined) {
            let data33 = data.customer_city;
            if (typeof data33 === "string") {
                if (ucs2length(data33) > 255) {
                    const err45 = { instancePath: instancePath + "/customer_city", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/customer_city", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
        if (data.customer_address !== undefined) {
            let data34 = data.customer_address;
            if (typeof data34 === "string") {
                if (ucs2length(data34) > 255) {
                    const err47 = { instancePath: instancePath + "/customer_address", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
            }
            else {
                const err48 = { instancePath: instancePath + "/customer_address", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
        }
        if (data.customer_zip !== undefined) {
            let data35 = data.customer_zip;
            if (typeof data35 === "string") {
                if (ucs2length(data35) > 255) {
                    const err49 = { instancePath: instancePath + "/customer_zip", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
            }
            else {
                const err50 = { instancePath: instancePath + "/customer_zip", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        if (data.customer_day_of_birth !== undefined) {
            let data36 = data.customer_day_of_birth;
            if (typeof data36 === "string") {
                if (ucs2length(data36) > 10) {
                    const err51 = { instancePath: instancePath + "/customer_day_of_birth", keyword: "maxLength", params: {}, message: "must have at most 10 characters" };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
            }
            else {
                const err52 = { instancePath: instancePath + "/customer_day_of_birth", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
        }
        if (data.billing_country !== undefined) {
            if (!(validateCountryCode(data.billing_country, { instancePath: instancePath + "/billing_country", parentData: data, parentDataProperty: "billing_country", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCountryCode.errors;
                else
                    for (const one of validateCountryCode.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.billing_region !== undefined) {
            let data38 = data.billing_region;
            if (typeof data38 === "string") {
                if (ucs2length(data38) > 255) {
                    const err53 = { instancePath: instancePath + "/billing_region", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
            }
            else {
                const err54 = { instancePath: instancePath + "/billing_region", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
        if (data.billing_city !== undefined) {
            let data39 = data.billing_city;
            if (typeof data39 === "string") {
                if (ucs2length(data39) > 255) {
                    const err55 = { instancePath: instancePath + "/billing_city", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        vErrors.push(err55);
                    }
                    errors++;
                }
            }
            else {
                const err56 = { instancePath: instancePath + "/billing_city", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
        }
        if (data.billing_address !== undefined) {
            let data40 = data.billing_address;
            if (typeof data40 === "string") {
                if (ucs2length(data40) > 255) {
                    const err57 = { instancePath: instancePath + "/billing_address", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
            }
            else {
                const err58 = { instancePath: instancePath + "/billing_address", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
        }
        if (data.billing_postal !== undefined) {
            let data41 = data.billing_postal;
            if (typeof data41 === "string") {
                if (ucs2length(data41) > 255) {
                    const err59 = { instancePath: instancePath + "/billing_postal", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
            }
            else {
                const err60 = { instancePath: instancePath + "/billing_postal", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
        if (data.default_payment_method !== undefined) {
            let data42 = data.default_payment_method;
            if (typeof data42 === "string") {
                if (ucs2length(data42) > 255) {
                    const err61 = { instancePath: instancePath + "/default_payment_method", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err61];
                    }
                    else {
                        vErrors.push(err61);
                    }
                    errors++;
                }
            }
            else {
                const err62 = { instancePath: instancePath + "/default_payment_method", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        if (data.force_payment_group !== undefined) {
            let data43 = data.force_payment_group;
            if (typeof data43 === "string") {
                if (ucs2length(data43) > 255) {
                    const err63 = { instancePath: instancePath + "/force_payment_group", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
            }
            else {
                const err64 = { instancePath: instancePath + "/force_payment_group", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
        }
        if (data.hide !== undefined) {
            let data44 = data.hide;
            if (typeof data44 === "string") {
                if (ucs2length(data44) > 255) {
                    const err65 = { instancePath: instancePath + "/hide", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
            }
            else {
                const err66 = { instancePath: instancePath + "/hide", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
        }
        if (data.payment_methods_options !== undefined) {
            if (typeof data.payment_methods_options !== "string") {
                const err67 = { instancePath: instancePath + "/payment_methods_options", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
        }
        if (data.region_code !== undefined) {
            let data46 = data.region_code;
            if (typeof data46 === "string") {
                if (ucs2length(data46) > 255) {
                    const err68 = { instancePath: instancePath + "/region_code", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err68];
                    }
                    else {
                        vErrors.push(err68);
                    }
                    errors++;
                }
            }
            else {
                const err69 = { instancePath: instancePath + "/region_code", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err69];
                }
                else {
                    vErrors.push(err69);
                }
                errors++;
            }
        }
        if (data.best_before !== undefined) {
            let data47 = data.best_before;
            if (typeof data47 === "string") {
                if (!(dateTimeFormat.validate(data47))) {
                    const err70 = { instancePath: instancePath + "/best_before", keyword: "format", params: {}, message: "must be a date and time with an offset, such as 2019-03-26T00:00:00+08:00" };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
            }
            else {
                const err71 = { instancePath: instancePath + "/best_before", keyword: "type", params: { type: "string" }, message: "must be a date and time with an offset, such as 2019-03-26T00:00:00+08:00" };
                if (vErrors === null) {
                    vErrors = [err71];
                }
                else {
                    vErrors.push(err71);
                }
                errors++;
            }
        }
        if (data.payment_extra_param !== undefined) {
            let data48 = data.payment_extra_param;
            if (typeof data48 === "string") {
                if (ucs2length(data48) > 255) {
                    const err72 = { instancePath: instancePath + "/payment_extra_param", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err72];
                    }
                    else {
                        vErrors.push(err72);
                    }
                    errors++;
                }
            }
            else {
                const err73 = { instancePath: instancePath + "/payment_extra_param", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
        }
        if (data.terminal_id !== undefined) {
            let data49 = data.terminal_id;
            if (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) {
                const err74 = { instancePath: instancePath + "/terminal_id", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err74];
                }
                else {
                    vErrors.push(err74);
                }
                errors++;
            }
            if ((typeof data49 == "number") && (isFinite(data49))) {
                if (data49 < 1 || isNaN(data49)) {
                    const err75 = { instancePath: instancePath + "/terminal_id", keyword: "minimum", params: {}, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err75];
                    }
                    else {
                        vErrors.push(err75);
                    }
                    errors++;
                }
            }
        }
        if (data.booking_info !== undefined) {
            if (typeof data.booking_info !== "string") {
                const err76 = { instancePath: instancePath + "/booking_info", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    vErrors.push(err76);
                }
                errors++;
            }
        }
        if (data.receipt_data !== undefined) {
            if (typeof data.receipt_data !== "string") {
                const err77 = { instancePath: instancePath + "/receipt_data", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err77];
                }
                else {
                    vErrors.push(err77);
                }
                errors++;
            }
        }
        if (data.addendum_data !== undefined) {
            if (typeof data.addendum_data !== "string") {
                const err78 = { instancePath: instancePath + "/addendum_data", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err78];
                }
                else {
                    vErrors.push(err78);
                }
                errors++;
            }
        }
        if (data.target_element !== undefined) {
            let data53 = data.target_element;
            if (typeof data53 === "string") {
                if (ucs2length(data53) > 255) {
                    const err79 = { instancePath: instancePath + "/target_element", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err79];
                    }
                    else {
                        vErrors.push(err79);
                    }
                    errors++;
                }
            }
            else {
                const err80 = { instancePath: instancePath + "/target_element", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err80];
                }
                else {
                    vErrors.push(err80);
                }
                errors++;
            }
        }
        if (data.frame_mode !== undefined) {
            let data54 = data.frame_mode;
            if (typeof data54 !== "string") {
                const err81 = { instancePath: instancePath + "/frame_mode", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err81];
                }
                else {
                    vErrors.push(err81);
                }
                errors++;
            }
            if (!((data54 === "popup") || (data54 === "iframe"))) {
                const err82 = { instancePath: instancePath + "/frame_mode", keyword: "enum", params: {}, message: "must be one of \"popup\", \"iframe\"" };
                if (vErrors === null) {
                    vErrors = [err82];
                }
                else {
                    vErrors.push(err82);
                }
                errors++;
            }
        }
        if (data.baseUrl !== undefined) {
            if (!(validateHttpUrl(data.baseUrl, { instancePath: instancePath + "/baseUrl", parentData: data, parentDataProperty: "baseUrl", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.css_modal_wrap !== undefined) {
            let data56 = data.css_modal_wrap;
            if (typeof data56 === "string") {
                if (ucs2length(data56) > 255) {
                    const err83 = { instancePath: instancePath + "/css_modal_wrap", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err83];
                    }
                    else {
                        vErrors.push(err83);
                    }
                    errors++;
                }
            }
            else {
                const err84 = { instancePath: instancePath + "/css_modal_wrap", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err84];
                }
                else {
                    vErrors.push(err84);
                }
                errors++;
            }
        }
        if (data.style_id !== undefined) {
            let data57 = data.style_id;
            if (typeof data57 === "string") {
                if (ucs2length(data57) > 255) {
                    const err85 = { instancePath: instancePath + "/style_id", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err85];
                    }
                    else {
                        vErrors.push(err85);
                    }
                    errors++;
                }
            }
            else {
                const err86 = { instancePath: instancePath + "/style_id", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err86];
                }
                else {
                    vErrors.push(err86);
                }
                errors++;
            }
        }
        if (data.close_on_missclick !== undefined) {
            if (!(validateFlag(data.close_on_missclick, { instancePath: instancePath + "/close_on_missclick", parentData: data, parentDataProperty: "close_on_missclick", rootData }))) {
                if (vErrors === null)
                    vErrors = validateFlag.errors;
                else
                    for (const one of validateFlag.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.redirect !== undefined) {
            if (!(validateFlag(data.redirect, { instancePath: instancePath + "/redirect", parentData: data, parentDataProperty: "redirect", rootData }))) {
                if (vErrors === null)
                    vErrors = validateFlag.errors;
                else
                    for (const one of validateFlag.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.redirect_on_mobile !== undefined) {
            if (!(validateFlag(data.redirect_on_mobile, { instancePath: instancePath + "/redirect_on_mobile", parentData: data, parentDataProperty: "redirect_on_mobile", rootData }))) {
                if (vErrors === null)
                    vErrors = validateFlag.errors;
                else
                    for (const one of validateFlag.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.interface_type !== undefined) {
            let data61 = data.interface_type;
            if (typeof data61 === "string") {
                if (ucs2length(data61) > 255) {
                    const err87 = { instancePath: instancePath + "/interface_type", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err87];
                    }
                    else {
                        vErrors.push(err87);
                    }
                    errors++;
                }
            }
            else {
                const err88 = { instancePath: instancePath + "/interface_type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err88];
                }
                else {
                    vErrors.push(err88);
                }
                errors++;
            }
        }
        if (data.mode !== undefined) {
            let data62 = data.mode;
            if (typeof data62 !== "string") {
                const err89 = { instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err89];
                }
                else {
                    vErrors.push(err89);
                }
                errors++;
            }
            if (!((((data62 === "purchase") || (data62 === "payout")) || (data62 === "card_tokenize")) || (data62 === "card_verify"))) {
                const err90 = { instancePath: instancePath + "/mode", keyword: "enum", params: {}, message: "must be one of \"purchase\", \"payout\", \"card_tokenize\", \"card_verify\"" };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
        }
        if (data.operation_type !== undefined) {
            let data63 = data.operation_type;
            if (typeof data63 !== "string") {
                const err91 = { instancePath: instancePath + "/operation_type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err91];
                }
                else {
                    vErrors.push(err91);
                }
                errors++;
            }
            if (!((data63 === "sale") || (data63 === "auth"))) {
                const err92 = { instancePath: instancePath + "/operation_type", keyword: "enum", params: {}, message: "must be one of \"sale\", \"auth\"" };
                if (vErrors === null) {
                    vErrors = [err92];
                }
                else {
                    vErrors.push(err92);
                }
                errors++;
            }
        }
        if (data.recurring_register !== undefined) {
            if (!(validateFlag(data.recurring_register, { instancePath: instancePath + "/recurring_register", parentData: data, parentDataProperty: "recurring_register", rootData }))) {
                if (vErrors === null)
                    vErrors = validateFlag.errors;
                else
                    for (const one of validateFlag.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.redirect_tokenize_url !== undefined) {
            if (!(validateHttpUrl(data.redirect_tokenize_url, { instancePath: instancePath + "/redirect_tokenize_url", parentData: data, parentDataProperty: "redirect_tokenize_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.redirect_tokenize_mode !== undefined) {
            let data66 = data.redirect_tokenize_mode;
            if (typeof data66 !== "string") {
                const err93 = { instancePath: instancePath + "/redirect_tokenize_mode", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err93];
                }
                else {
                    vErrors.push(err93);
                }
                errors++;
            }
            if (!(((data66 === "iframe") || (data66 === "parent_page")) || (data66 === "blank_page"))) {
                const err94 = { instancePath: instancePath + "/redirect_tokenize_mode", keyword: "enum", params: {}, message: "must be one of \"iframe\", \"parent_page\", \"blank_page\"" };
                if (vErrors === null) {
                    vErrors = [err94];
                }
                else {
                    vErrors.push(err94);
                }
                errors++;
            }
        }
    }
    else {
        const err95 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err95];
        }
        else {
            vErrors.push(err95);
        }
        errors++;
    }
    validatePaymentPageParameters.errors = vErrors;
    return errors === 0;
}

export { validatePaymentPageParameters as paymentPageParameters };
