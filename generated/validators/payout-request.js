// Generated from spec/ by npm run generate. Do not edit.
import { validateGeneral, pattern6, validateIpAddress, validatePhone, validateEmail, validateCustomerIdentify, validateCurrency, validateCallbackOptions, validateInterfaceType } from "./common/requests.js";
import { ucs2length } from "./common/runtime.js";

function validatePayoutCustomer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.email === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "email" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "state" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.city === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "city" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.country === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "country" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.phone === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "phone" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.zip === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "zip" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.street === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "street" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.first_name === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "first_name" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.last_name === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "last_name" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (ucs2length(data0) > 255) {
                    const err11 = { instancePath: instancePath + "/id", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (!pattern6.test(data0)) {
                    const err12 = { instancePath: instancePath + "/id", keyword: "pattern", params: {}, message: "must be a text that is not blank, also if it has digits only" };
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
                const err13 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank, also if it has digits only" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
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
                    const err14 = { instancePath: instancePath + "/first_name", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (!pattern6.test(data2)) {
                    const err15 = { instancePath: instancePath + "/first_name", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/first_name", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.last_name !== undefined) {
            let data3 = data.last_name;
            if (typeof data3 === "string") {
                if (ucs2length(data3) > 255) {
                    const err17 = { instancePath: instancePath + "/last_name", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (!pattern6.test(data3)) {
                    const err18 = { instancePath: instancePath + "/last_name", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/last_name", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
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
                    const err20 = { instancePath: instancePath + "/zip", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (!pattern6.test(data6)) {
                    const err21 = { instancePath: instancePath + "/zip", keyword: "pattern", params: {}, message: "must be a text that is not blank, and no number: it can begin with 0" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/zip", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank, and no number: it can begin with 0" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.country !== undefined) {
            let data7 = data.country;
            if (typeof data7 !== "string") {
                const err23 = { instancePath: instancePath + "/country", keyword: "type", params: { type: "string" }, message: "must be \"CN\"; a payout goes to China only" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if (!(data7 === "CN")) {
                const err24 = { instancePath: instancePath + "/country", keyword: "enum", params: {}, message: "must be \"CN\"; a payout goes to China only" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data8 = data.state;
            if (typeof data8 === "string") {
                if (ucs2length(data8) > 256) {
                    const err25 = { instancePath: instancePath + "/state", keyword: "maxLength", params: {}, message: "must have at most 256 characters" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (!pattern6.test(data8)) {
                    const err26 = { instancePath: instancePath + "/state", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
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
                const err27 = { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.city !== undefined) {
            let data9 = data.city;
            if (typeof data9 === "string") {
                if (ucs2length(data9) > 256) {
                    const err28 = { instancePath: instancePath + "/city", keyword: "maxLength", params: {}, message: "must have at most 256 characters" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (!pattern6.test(data9)) {
                    const err29 = { instancePath: instancePath + "/city", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.street !== undefined) {
            let data10 = data.street;
            if (typeof data10 === "string") {
                if (ucs2length(data10) > 255) {
                    const err31 = { instancePath: instancePath + "/street", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (!pattern6.test(data10)) {
                    const err32 = { instancePath: instancePath + "/street", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/street", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
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
        const err34 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err34];
        }
        else {
            vErrors.push(err34);
        }
        errors++;
    }
    validatePayoutCustomer.errors = vErrors;
    return errors === 0;
}
function validatePayoutAmount(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, keyword: "type", params: { type: "integer" }, message: "must be a whole number of fen, not a text: 10.00 CNY is 1000" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 4499900 || isNaN(data)) {
            const err1 = { instancePath, keyword: "maximum", params: {}, message: "must be <= 4499900" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data < 1000 || isNaN(data)) {
            const err2 = { instancePath, keyword: "minimum", params: {}, message: "must be >= 1000" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    validatePayoutAmount.errors = vErrors;
    return errors === 0;
}
function validatePayoutRequestPayment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            if (!(validatePayoutAmount(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePayoutAmount.errors;
                else
                    for (const one of validatePayoutAmount.errors)
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
    validatePayoutRequestPayment.errors = vErrors;
    return errors === 0;
}
const pattern24 = /^[0-9]{12,19}$/u;
function validatePayoutCard(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pan === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "pan" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.pan !== undefined) {
            let data0 = data.pan;
            if (typeof data0 === "string") {
                if (!pattern24.test(data0)) {
                    const err1 = { instancePath: instancePath + "/pan", keyword: "pattern", params: {}, message: "must be digits only, 12 to 19 of them, without blanks or dashes" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/pan", keyword: "type", params: { type: "string" }, message: "must be digits only, 12 to 19 of them, without blanks or dashes" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validatePayoutCard.errors = vErrors;
    return errors === 0;
}
const pattern26 = /^[1-9][0-9]{0,9}$/u;
function validatePayoutBankId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0", keyword: "type", params: { type: "integer" }, message: "must be the id of a bank, such as 23: digits only, as a number or a text" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 9999999999 || isNaN(data)) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0", keyword: "maximum", params: {}, message: "must be the id of a bank, such as 23: digits only, as a number or a text" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data < 1 || isNaN(data)) {
            const err2 = { instancePath, schemaPath: "#/anyOf/0", keyword: "minimum", params: {}, message: "must be the id of a bank, such as 23: digits only, as a number or a text" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs3 = errors;
        if (typeof data === "string") {
            if (!pattern26.test(data)) {
                const err3 = { instancePath, schemaPath: "#/anyOf/1", keyword: "pattern", params: {}, message: "must be the id of a bank, such as 23: digits only, as a number or a text" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/1", keyword: "type", params: { type: "string" }, message: "must be the id of a bank, such as 23: digits only, as a number or a text" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs3 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err5 = { instancePath, keyword: "anyOf", params: {}, message: "must be the id of a bank, such as 23: digits only, as a number or a text" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validatePayoutBankId.errors = vErrors;
    return errors === 0;
}
const pattern27 = /^(?:[1-9]|[12][0-9]|3[0-4])$/u;
function validatePayoutRegionId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0", keyword: "type", params: { type: "integer" }, message: "must be the id of a region, from 1 to 34, as a number or a text" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 34 || isNaN(data)) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0", keyword: "maximum", params: {}, message: "must be the id of a region, from 1 to 34, as a number or a text" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data < 1 || isNaN(data)) {
            const err2 = { instancePath, schemaPath: "#/anyOf/0", keyword: "minimum", params: {}, message: "must be the id of a region, from 1 to 34, as a number or a text" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs3 = errors;
        if (typeof data === "string") {
            if (!pattern27.test(data)) {
                const err3 = { instancePath, schemaPath: "#/anyOf/1", keyword: "pattern", params: {}, message: "must be the id of a region, from 1 to 34, as a number or a text" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/1", keyword: "type", params: { type: "string" }, message: "must be the id of a region, from 1 to 34, as a number or a text" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs3 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err5 = { instancePath, keyword: "anyOf", params: {}, message: "must be the id of a region, from 1 to 34, as a number or a text" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validatePayoutRegionId.errors = vErrors;
    return errors === 0;
}
function validatePayoutAccount(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.city === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "city" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.bank_id === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "bank_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.region_id === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "region_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.branch === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "branch" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.city !== undefined) {
            let data0 = data.city;
            if (typeof data0 === "string") {
                if (ucs2length(data0) > 255) {
                    const err4 = { instancePath: instancePath + "/city", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (!pattern6.test(data0)) {
                    const err5 = { instancePath: instancePath + "/city", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.bank_id !== undefined) {
            if (!(validatePayoutBankId(data.bank_id, { instancePath: instancePath + "/bank_id", parentData: data, parentDataProperty: "bank_id", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePayoutBankId.errors;
                else
                    for (const one of validatePayoutBankId.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.region_id !== undefined) {
            if (!(validatePayoutRegionId(data.region_id, { instancePath: instancePath + "/region_id", parentData: data, parentDataProperty: "region_id", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePayoutRegionId.errors;
                else
                    for (const one of validatePayoutRegionId.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.branch !== undefined) {
            let data3 = data.branch;
            if (typeof data3 === "string") {
                if (ucs2length(data3) > 255) {
                    const err7 = { instancePath: instancePath + "/branch", keyword: "maxLength", params: {}, message: "must have at most 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (!pattern6.test(data3)) {
                    const err8 = { instancePath: instancePath + "/branch", keyword: "pattern", params: {}, message: "must be a text that is not blank" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/branch", keyword: "type", params: { type: "string" }, message: "must be a text that is not blank" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validatePayoutAccount.errors = vErrors;
    return errors === 0;
}
function validatePayoutRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.card === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "card" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.account === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "account" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
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
            if (!(validatePayoutCustomer(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePayoutCustomer.errors;
                else
                    for (const one of validatePayoutCustomer.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.payment !== undefined) {
            if (!(validatePayoutRequestPayment(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePayoutRequestPayment.errors;
                else
                    for (const one of validatePayoutRequestPayment.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.card !== undefined) {
            if (!(validatePayoutCard(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePayoutCard.errors;
                else
                    for (const one of validatePayoutCard.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.account !== undefined) {
            if (!(validatePayoutAccount(data.account, { instancePath: instancePath + "/account", parentData: data, parentDataProperty: "account", rootData }))) {
                if (vErrors === null)
                    vErrors = validatePayoutAccount.errors;
                else
                    for (const one of validatePayoutAccount.errors)
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
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validatePayoutRequest.errors = vErrors;
    return errors === 0;
}

export { validatePayoutRequest as payoutRequest };
