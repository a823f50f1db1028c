// Generated from spec/ by npm run generate. Do not edit.
import { validateGeneral, pattern6, validateIpAddress, validatePhone, validateEmail, validateCountryCode, validateCustomerIdentify, validateSaleAmount, validateCurrency, validateHttpUrl, validateCallbackOptions, validateInterfaceType } from "./common/requests.js";
import { ucs2length } from "./common/runtime.js";

function validateSaleCustomer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.ip_address === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "ip_address" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.first_name === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "first_name" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.last_name === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "last_name" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.phone === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "phone" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.email === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "email" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.zip === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "zip" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.country === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "country" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.city === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "city" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.street === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "street" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (ucs2length(data0) > 255) {
                    const err10 = { instancePath: instancePath + "/id", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (!pattern6.test(data0)) {
                    const err11 = { instancePath: instancePath + "/id", keyword: "pattern", params: {}, message: "must be a text that is not blank, also if it has digits only" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank, also if it has digits only" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.ip_address !== undefined) {
            if (!(validateIpAddress(data.ip_address, { instancePath: instancePath + "/ip_address", parentData: data, parentDataProperty: "ip_address", rootData }))) {
                if (vErrors === null)
                    vErrors = validateIpAddress.errors;
                else
                    for (const one of validateIpAddress.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.first_name !== undefined) {
            let data2 = data.first_name;
            if (typeof data2 === "string") {
                if (ucs2length(data2) > 255) {
                    const err13 = { instancePath: instancePath + "/first_name", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (!pattern6.test(data2)) {
                    const err14 = { instancePath: instancePath + "/first_name", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/first_name", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.last_name !== undefined) {
            let data3 = data.last_name;
            if (typeof data3 === "string") {
                if (ucs2length(data3) > 255) {
                    const err16 = { instancePath: instancePath + "/last_name", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                if (!pattern6.test(data3)) {
                    const err17 = { instancePath: instancePath + "/last_name", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/last_name", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.phone !== undefined) {
            if (!(validatePhone(data.phone, { instancePath: instancePath + "/phone", parentData: data, parentDataProperty: "phone", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePhone.errors;
                else
                    for (const one of validatePhone.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.email !== undefined) {
            if (!(validateEmail(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData }))) {
                if (vErrors === null)
                    vErrors = validateEmail.errors;
                else
                    for (const one of validateEmail.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.zip !== undefined) {
            let data6 = data.zip;
            if (typeof data6 === "string") {
                if (ucs2length(data6) > 255) {
                    const err19 = { instancePath: instancePath + "/zip", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (!pattern6.test(data6)) {
                    const err20 = { instancePath: instancePath + "/zip", keyword: "pattern", params: {}, message: "must be a text that is not blank, and no number: it can begin with 0" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/zip", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank, and no number: it can begin with 0" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.country !== undefined) {
            if (!(validateCountryCode(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCountryCode.errors;
                else
                    for (const one of validateCountryCode.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.city !== undefined) {
            let data8 = data.city;
            if (typeof data8 === "string") {
                if (ucs2length(data8) > 256) {
                    const err22 = { instancePath: instancePath + "/city", keyword: "maxLength", params: {}, message: "must have at most 256 characters" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if (!pattern6.test(data8)) {
                    const err23 = { instancePath: instancePath + "/city", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.street !== undefined) {
            let data9 = data.street;
            if (typeof data9 === "string") {
                if (ucs2length(data9) > 255) {
                    const err25 = { instancePath: instancePath + "/street", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (!pattern6.test(data9)) {
                    const err26 = { instancePath: instancePath + "/street", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/street", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data10 = data.state;
            if (typeof data10 === "string") {
                if (ucs2length(data10) > 256) {
                    const err28 = { instancePath: instancePath + "/state", keyword: "maxLength", params: {}, message: "must have at most 256 characters" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.identify !== undefined) {
            if (!(validateCustomerIdentify(data.identify, { instancePath: instancePath + "/identify", parentData: data, parentDataProperty: "identify", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCustomerIdentify.errors;
                else
                    for (const one of validateCustomerIdentify.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err30 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err30];
        }
        else {
            vErrors.push(err30);
        }
        errors++;
    }
    validateSaleCustomer.errors = vErrors;
    return errors === 0;
}
function validateSaleRequestPayment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.amount === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "amount" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.currency === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "currency" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.description === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "description" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.amount !== undefined) {
            if (!(validateSaleAmount(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSaleAmount.errors;
                else
                    for (const one of validateSaleAmount.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.currency !== undefined) {
            if (!(validateCurrency(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCurrency.errors;
                else
                    for (const one of validateCurrency.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.description !== undefined) {
            let data2 = data.description;
            if (typeof data2 === "string") {
                if (ucs2length(data2) > 255) {
                    const err3 = { instancePath: instancePath + "/description", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (!pattern6.test(data2)) {
                    const err4 = { instancePath: instancePath + "/description", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validateSaleRequestPayment.errors = vErrors;
    return errors === 0;
}
function validateReturnUrl(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.success === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "success" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.success !== undefined) {
            if (!(validateHttpUrl(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.decline !== undefined) {
            if (!(validateHttpUrl(data.decline, { instancePath: instancePath + "/decline", parentData: data, parentDataProperty: "decline", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.return !== undefined) {
            if (!(validateHttpUrl(data.return, { instancePath: instancePath + "/return", parentData: data, parentDataProperty: "return", rootData }))) {
                if (vErrors === null)
                    vErrors = validateHttpUrl.errors;
                else
                    for (const one of validateHttpUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateReturnUrl.errors = vErrors;
    return errors === 0;
}
function validateSaleRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.customer === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "customer" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.payment === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "payment" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.return_url === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "return_url" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
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
        if (data.customer !== undefined) {
            if (!(validateSaleCustomer(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSaleCustomer.errors;
                else
                    for (const one of validateSaleCustomer.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.payment !== undefined) {
            if (!(validateSaleRequestPayment(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSaleRequestPayment.errors;
                else
                    for (const one of validateSaleRequestPayment.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.return_url !== undefined) {
            if (!(validateReturnUrl(data.return_url, { instancePath: instancePath + "/return_url", parentData: data, parentDataProperty: "return_url", rootData }))) {
                if (vErrors === null)
                    vErrors = validateReturnUrl.errors;
                else
                    for (const one of validateReturnUrl.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.callback !== undefined) {
            if (!(validateCallbackOptions(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData }))) {
                if (vErrors === null)
                    vErrors = validateCallbackOptions.errors;
                else
                    for (const one of validateCallbackOptions.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.interface_type !== undefined) {
            if (!(validateInterfaceType(data.interface_type, { instancePath: instancePath + "/interface_type", parentData: data, parentDataProperty: "interface_type", rootData }))) {
                if (vErrors === null)
                    vErrors = validateInterfaceType.errors;
                else
                    for (const one of validateInterfaceType.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validateSaleRequest.errors = vErrors;
    return errors === 0;
}

export { validateSaleRequest as saleRequest };
