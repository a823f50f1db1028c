// Generated from spec/ by npm run generate. Do not edit.
import { validateGeneral, validateCurrency } from "./common/requests.js";

function validatePayoutBanksRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.general === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "general" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.payment === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "payment" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.general !== undefined) {
            if (!(validateGeneral(data.general, { instancePath: instancePath + "/general", parentData: data, parentDataProperty: "general", rootData }))) {
                if (vErrors === null)
                    vErrors = validateGeneral.errors;
                else
                    for (const one of validateGeneral.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.payment !== undefined) {
            let data1 = data.payment;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.amount === undefined) {
                    const err2 = { instancePath: instancePath + "/payment", keyword: "required", params: { missingProperty: "amount" }, message: "is missing" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data1.currency === undefined) {
                    const err3 = { instancePath: instancePath + "/payment", keyword: "required", params: { missingProperty: "currency" }, message: "is missing" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data1.amount !== undefined) {
                    let data2 = data1.amount;
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        const err4 = { instancePath: instancePath + "/payment/amount", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if ((typeof data2 == "number") && (isFinite(data2))) {
                        if (data2 > 10000000000000 || isNaN(data2)) {
                            const err5 = { instancePath: instancePath + "/payment/amount", keyword: "maximum", params: {}, message: "must be <= 10000000000000" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data2 < 0 || isNaN(data2)) {
                            const err6 = { instancePath: instancePath + "/payment/amount", keyword: "minimum", params: {}, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.currency !== undefined) {
                    if (!(validateCurrency(data1.currency, { instancePath: instancePath + "/payment/currency", parentData: data1, parentDataProperty: "currency", rootData }))) {
                        if (vErrors === null)
                            vErrors = validateCurrency.errors;
                        else
                            for (const one of validateCurrency.errors)
                                vErrors.push(one);
                        errors = vErrors.length;
                    }
                }
                if (data1.get_route !== undefined) {
                    if (typeof data1.get_route !== "boolean") {
                        const err7 = { instancePath: instancePath + "/payment/get_route", keyword: "type", params: { type: "boolean" }, message: "must be true or false" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/payment", keyword: "type", params: { type: "object" }, message: "must be an object" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validatePayoutBanksRequest.errors = vErrors;
    return errors === 0;
}

export { validatePayoutBanksRequest as payoutBanksRequest };
