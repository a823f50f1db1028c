// Generated from spec/ by npm run generate. Do not edit.
import { ucs2length } from "./common/runtime.js";

function validateProjectId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, keyword: "type", params: { type: "integer" }, message: "must be the project's id as a number, not a text" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 4294967295 || isNaN(data)) {
            const err1 = { instancePath, keyword: "maximum", params: {}, message: "must be <= 4294967295" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data < 1 || isNaN(data)) {
            const err2 = { instancePath, keyword: "minimum", params: {}, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    validateProjectId.errors = vErrors;
    return errors === 0;
}
function validateGetStateParameters(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "project_id")) {
                const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
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
    validateGetStateParameters.errors = vErrors;
    return errors === 0;
}
function validateSandboxPaymentType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!((data === "purchase") || (data === "payout"))) {
        const err1 = { instancePath, keyword: "enum", params: {}, message: "must be one of \"purchase\", \"payout\"" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateSandboxPaymentType.errors = vErrors;
    return errors === 0;
}
function validateListPaymentsParameters(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((((key0 === "project_id") || (key0 === "status")) || (key0 === "type")) || (key0 === "text")) || (key0 === "limit")) || (key0 === "before"))) {
                const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
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
        if (data.status !== undefined) {
            let data1 = data.status;
            if (typeof data1 === "string") {
                if (ucs2length(data1) < 1) {
                    const err1 = { instancePath: instancePath + "/status", keyword: "minLength", params: {}, message: "must not be empty" };
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
                const err2 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            if (!(validateSandboxPaymentType(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxPaymentType.errors;
                else
                    for (const one of validateSandboxPaymentType.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.text !== undefined) {
            let data3 = data.text;
            if (typeof data3 === "string") {
                if (ucs2length(data3) < 1) {
                    const err3 = { instancePath: instancePath + "/text", keyword: "minLength", params: {}, message: "must not be empty" };
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
                const err4 = { instancePath: instancePath + "/text", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.limit !== undefined) {
            let data4 = data.limit;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err5 = { instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 1000 || isNaN(data4)) {
                    const err6 = { instancePath: instancePath + "/limit", keyword: "maximum", params: {}, message: "must be <= 1000" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                    const err7 = { instancePath: instancePath + "/limit", keyword: "minimum", params: {}, message: "must be >= 1" };
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
        if (data.before !== undefined) {
            let data5 = data.before;
            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                const err8 = { instancePath: instancePath + "/before", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 < 1 || isNaN(data5)) {
                    const err9 = { instancePath: instancePath + "/before", keyword: "minimum", params: {}, message: "must be >= 1" };
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
    validateListPaymentsParameters.errors = vErrors;
    return errors === 0;
}
function validateGetPaymentParameters(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.payment_id === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "payment_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "payment_id") || (key0 === "project_id"))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.payment_id !== undefined) {
            let data0 = data.payment_id;
            if (typeof data0 === "string") {
                if (ucs2length(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/payment_id", keyword: "minLength", params: {}, message: "must not be empty" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/payment_id", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
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
    validateGetPaymentParameters.errors = vErrors;
    return errors === 0;
}
function validateSandboxCallbackState(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!((((((data === "waiting") || (data === "delivered")) || (data === "given up")) || (data === "no address")) || (data === "switched off")) || (data === "dropped"))) {
        const err1 = { instancePath, keyword: "enum", params: {}, message: "must be one of \"waiting\", \"delivered\", \"given up\", \"no address\", \"switched off\", \"dropped\"" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateSandboxCallbackState.errors = vErrors;
    return errors === 0;
}
function validateSandboxCallbackKind(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((data === "redirect") || (data === "progress")) || (data === "result"))) {
        const err1 = { instancePath, keyword: "enum", params: {}, message: "must be one of \"redirect\", \"progress\", \"result\"" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateSandboxCallbackKind.errors = vErrors;
    return errors === 0;
}
function validateListCallbacksParameters(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((((key0 === "project_id") || (key0 === "payment_id")) || (key0 === "state")) || (key0 === "kind")) || (key0 === "limit")) || (key0 === "before"))) {
                const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
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
            let data1 = data.payment_id;
            if (typeof data1 === "string") {
                if (ucs2length(data1) < 1) {
                    const err1 = { instancePath: instancePath + "/payment_id", keyword: "minLength", params: {}, message: "must not be empty" };
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
                const err2 = { instancePath: instancePath + "/payment_id", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            if (!(validateSandboxCallbackState(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxCallbackState.errors;
                else
                    for (const one of validateSandboxCallbackState.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.kind !== undefined) {
            if (!(validateSandboxCallbackKind(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData }))) {
                if (vErrors === null)
                    vErrors = validateSandboxCallbackKind.errors;
                else
                    for (const one of validateSandboxCallbackKind.errors)
                        vErrors.push(one);
                errors = vErrors.length;
            }
        }
        if (data.limit !== undefined) {
            let data4 = data.limit;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err3 = { instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 1000 || isNaN(data4)) {
                    const err4 = { instancePath: instancePath + "/limit", keyword: "maximum", params: {}, message: "must be <= 1000" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                    const err5 = { instancePath: instancePath + "/limit", keyword: "minimum", params: {}, message: "must be >= 1" };
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
        if (data.before !== undefined) {
            let data5 = data.before;
            if (typeof data5 === "string") {
                if (ucs2length(data5) < 1) {
                    const err6 = { instancePath: instancePath + "/before", keyword: "minLength", params: {}, message: "must not be empty" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/before", keyword: "type", params: { type: "string" }, message: "must be a text" };
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
        const err8 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validateListCallbacksParameters.errors = vErrors;
    return errors === 0;
}
function validateGetCallbackParameters(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.callback_id === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "callback_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "callback_id") || (key0 === "project_id"))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.callback_id !== undefined) {
            let data0 = data.callback_id;
            if (typeof data0 === "string") {
                if (ucs2length(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/callback_id", keyword: "minLength", params: {}, message: "must not be empty" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/callback_id", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
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
    validateGetCallbackParameters.errors = vErrors;
    return errors === 0;
}
function validateListRequestsParameters(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((((key0 === "project_id") || (key0 === "payment_id")) || (key0 === "path")) || (key0 === "accepted")) || (key0 === "limit")) || (key0 === "before"))) {
                const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
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
            let data1 = data.payment_id;
            if (typeof data1 === "string") {
                if (ucs2length(data1) < 1) {
                    const err1 = { instancePath: instancePath + "/payment_id", keyword: "minLength", params: {}, message: "must not be empty" };
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
                const err2 = { instancePath: instancePath + "/payment_id", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data2 = data.path;
            if (typeof data2 === "string") {
                if (ucs2length(data2) < 1) {
                    const err3 = { instancePath: instancePath + "/path", keyword: "minLength", params: {}, message: "must not be empty" };
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
                const err4 = { instancePath: instancePath + "/path", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.accepted !== undefined) {
            if (typeof data.accepted !== "boolean") {
                const err5 = { instancePath: instancePath + "/accepted", keyword: "type", params: { type: "boolean" }, message: "must be true or false" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.limit !== undefined) {
            let data4 = data.limit;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err6 = { instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 1000 || isNaN(data4)) {
                    const err7 = { instancePath: instancePath + "/limit", keyword: "maximum", params: {}, message: "must be <= 1000" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                    const err8 = { instancePath: instancePath + "/limit", keyword: "minimum", params: {}, message: "must be >= 1" };
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
        if (data.before !== undefined) {
            let data5 = data.before;
            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                const err9 = { instancePath: instancePath + "/before", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 > 9007199254740991 || isNaN(data5)) {
                    const err10 = { instancePath: instancePath + "/before", keyword: "maximum", params: {}, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (data5 < 1 || isNaN(data5)) {
                    const err11 = { instancePath: instancePath + "/before", keyword: "minimum", params: {}, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err12 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validateListRequestsParameters.errors = vErrors;
    return errors === 0;
}
function validateGetRequestParameters(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.request_number === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "request_number" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "request_number") || (key0 === "project_id"))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.request_number !== undefined) {
            let data0 = data.request_number;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/request_number", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/request_number", keyword: "maximum", params: {}, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err4 = { instancePath: instancePath + "/request_number", keyword: "minimum", params: {}, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
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
    validateGetRequestParameters.errors = vErrors;
    return errors === 0;
}
function validateGetProjectParameters(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        for (const key0 in data) {
            if (!(key0 === "project_id")) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
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
    }
    else {
        const err2 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validateGetProjectParameters.errors = vErrors;
    return errors === 0;
}

export {
  validateGetStateParameters as getStateParameters,
  validateListPaymentsParameters as listPaymentsParameters,
  validateGetPaymentParameters as getPaymentParameters,
  validateListCallbacksParameters as listCallbacksParameters,
  validateGetCallbackParameters as getCallbackParameters,
  validateListRequestsParameters as listRequestsParameters,
  validateGetRequestParameters as getRequestParameters,
  validateGetProjectParameters as getProjectParameters,
};
