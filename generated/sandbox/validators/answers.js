// Generated from spec/ by npm run generate. Do not edit.
import { dateTimeFormat, ucs2length } from "./common/runtime.js";

const schema19 = { "type": "object", "required": ["id", "project_id", "payment_id", "kind", "state", "url", "created_at", "next_attempt_at", "body", "canonical", "attempts"], "properties": { "id": { "type": "string" }, "project_id": { "$ref": "ProjectId" }, "payment_id": { "type": "string" }, "kind": { "$ref": "SandboxCallbackKind" }, "state": { "$ref": "SandboxCallbackState" }, "url": { "type": ["string", "null"] }, "created_at": { "$ref": "SandboxMoment" }, "next_attempt_at": { "anyOf": [{ "$ref": "SandboxMoment" }, { "type": "null" }] }, "body": { "type": "object", "additionalProperties": true }, "canonical": { "type": "string" }, "attempts": { "type": "array", "items": { "$ref": "SandboxAttempt" } } } };
function validateProjectId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validateProjectId.errors = [{ instancePath, keyword: "type", params: { type: "integer" }, message: "must be the project's id as a number, not a text" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data > 4294967295 || isNaN(data)) {
                validateProjectId.errors = [{ instancePath, keyword: "maximum", params: {}, message: "must be <= 4294967295" }];
                return false;
            }
            else {
                if (data < 1 || isNaN(data)) {
                    validateProjectId.errors = [{ instancePath, keyword: "minimum", params: {}, message: "must be >= 1" }];
                    return false;
                }
            }
        }
    }
    validateProjectId.errors = vErrors;
    return errors === 0;
}
function validateSandboxCallbackKind(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        validateSandboxCallbackKind.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
        return false;
    }
    if (!(((data === "redirect") || (data === "progress")) || (data === "result"))) {
        validateSandboxCallbackKind.errors = [{ instancePath, keyword: "enum", params: {}, message: "must be one of \"redirect\", \"progress\", \"result\"" }];
        return false;
    }
    validateSandboxCallbackKind.errors = vErrors;
    return errors === 0;
}
function validateSandboxCallbackState(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        validateSandboxCallbackState.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
        return false;
    }
    if (!((((((data === "waiting") || (data === "delivered")) || (data === "given up")) || (data === "no address")) || (data === "switched off")) || (data === "dropped"))) {
        validateSandboxCallbackState.errors = [{ instancePath, keyword: "enum", params: {}, message: "must be one of \"waiting\", \"delivered\", \"given up\", \"no address\", \"switched off\", \"dropped\"" }];
        return false;
    }
    validateSandboxCallbackState.errors = vErrors;
    return errors === 0;
}
function validateSandboxMoment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (errors === 0) {
            if (typeof data === "string") {
                if (!(dateTimeFormat.validate(data))) {
                    validateSandboxMoment.errors = [{ instancePath, keyword: "format", params: {}, message: "must be a moment such as 2026-03-25T03:56:01.000Z" }];
                    return false;
                }
            }
            else {
                validateSandboxMoment.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a moment such as 2026-03-25T03:56:01.000Z" }];
                return false;
            }
        }
    }
    validateSandboxMoment.errors = vErrors;
    return errors === 0;
}
const schema24 = { "type": "object", "required": ["number", "at", "duration", "status", "failure", "headers", "answer"], "properties": { "number": { "type": "integer", "minimum": 1 }, "at": { "$ref": "SandboxMoment" }, "duration": { "type": "number", "minimum": 0 }, "status": { "type": ["integer", "null"], "minimum": 100, "maximum": 599 }, "failure": { "type": ["string", "null"] }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "answer": { "type": ["string", "null"] } } };
function validateSandboxAttempt(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.number === undefined) && (missing0 = "number")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.answer === undefined) && (missing0 = "answer"))) {
                validateSandboxAttempt.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.number !== undefined) {
                    let data0 = data.number;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validateSandboxAttempt.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 1 || isNaN(data0)) {
                                validateSandboxAttempt.errors = [{ instancePath: instancePath + "/number", keyword: "minimum", params: {}, message: "must be >= 1" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.at !== undefined) {
                        const _errs3 = errors;
                        if (!(validateSandboxMoment(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }))) {
                            vErrors = vErrors === null ? validateSandboxMoment.errors : vErrors.concat(validateSandboxMoment.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.duration !== undefined) {
                            let data2 = data.duration;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 < 0 || isNaN(data2)) {
                                        validateSandboxAttempt.errors = [{ instancePath: instancePath + "/duration", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                                else {
                                    validateSandboxAttempt.errors = [{ instancePath: instancePath + "/duration", keyword: "type", params: { type: "number" }, message: "must be a number" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.status !== undefined) {
                                let data3 = data.status;
                                const _errs6 = errors;
                                if ((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)) {
                                    validateSandboxAttempt.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: schema24.properties.status.type }, message: "must be a whole number or null" }];
                                    return false;
                                }
                                if (errors === _errs6) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 > 599 || isNaN(data3)) {
                                            validateSandboxAttempt.errors = [{ instancePath: instancePath + "/status", keyword: "maximum", params: {}, message: "must be <= 599" }];
                                            return false;
                                        }
                                        else {
                                            if (data3 < 100 || isNaN(data3)) {
                                                validateSandboxAttempt.errors = [{ instancePath: instancePath + "/status", keyword: "minimum", params: {}, message: "must be >= 100" }];
                                                return false;
                                            }
                                        }
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.failure !== undefined) {
                                    let data4 = data.failure;
                                    const _errs8 = errors;
                                    if ((typeof data4 !== "string") && (data4 !== null)) {
                                        validateSandboxAttempt.errors = [{ instancePath: instancePath + "/failure", keyword: "type", params: { type: schema24.properties.failure.type }, message: "must be a text or null" }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.headers !== undefined) {
                                        let data5 = data.headers;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                for (const key0 in data5) {
                                                    const _errs13 = errors;
                                                    if (typeof data5[key0] !== "string") {
                                                        validateSandboxAttempt.errors = [{ instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs13 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validateSandboxAttempt.errors = [{ instancePath: instancePath + "/headers", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.answer !== undefined) {
                                            let data7 = data.answer;
                                            const _errs15 = errors;
                                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                                validateSandboxAttempt.errors = [{ instancePath: instancePath + "/answer", keyword: "type", params: { type: schema24.properties.answer.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                            var valid0 = _errs15 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxAttempt.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxAttempt.errors = vErrors;
    return errors === 0;
}
function validateSandboxCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.project_id === undefined) && (missing0 = "project_id"))) || ((data.payment_id === undefined) && (missing0 = "payment_id"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.next_attempt_at === undefined) && (missing0 = "next_attempt_at"))) || ((data.body === undefined) && (missing0 = "body"))) || ((data.canonical === undefined) && (missing0 = "canonical"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) {
                validateSandboxCallback.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    const _errs1 = errors;
                    if (typeof data.id !== "string") {
                        validateSandboxCallback.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.project_id !== undefined) {
                        const _errs3 = errors;
                        if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                            vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.payment_id !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.payment_id !== "string") {
                                validateSandboxCallback.errors = [{ instancePath: instancePath + "/payment_id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.kind !== undefined) {
                                const _errs6 = errors;
                                if (!(validateSandboxCallbackKind(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData }))) {
                                    vErrors = vErrors === null ? validateSandboxCallbackKind.errors : vErrors.concat(validateSandboxCallbackKind.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.state !== undefined) {
                                    const _errs7 = errors;
                                    if (!(validateSandboxCallbackState(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }))) {
                                        vErrors = vErrors === null ? validateSandboxCallbackState.errors : vErrors.concat(validateSandboxCallbackState.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.url !== undefined) {
                                        let data5 = data.url;
                                        const _errs8 = errors;
                                        if ((typeof data5 !== "string") && (data5 !== null)) {
                                            validateSandboxCallback.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: schema19.properties.url.type }, message: "must be a text or null" }];
                                            return false;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.created_at !== undefined) {
                                            const _errs10 = errors;
                                            if (!(validateSandboxMoment(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData }))) {
                                                vErrors = vErrors === null ? validateSandboxMoment.errors : vErrors.concat(validateSandboxMoment.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.next_attempt_at !== undefined) {
                                                let data7 = data.next_attempt_at;
                                                const _errs11 = errors;
                                                const _errs12 = errors;
                                                let valid1 = false;
                                                const _errs13 = errors;
                                                if (!(validateSandboxMoment(data7, { instancePath: instancePath + "/next_attempt_at", parentData: data, parentDataProperty: "next_attempt_at", rootData }))) {
                                                    vErrors = vErrors === null ? validateSandboxMoment.errors : vErrors.concat(validateSandboxMoment.errors);
                                                    errors = vErrors.length;
                                                }
                                                var _valid0 = _errs13 === errors;
                                                valid1 = valid1 || _valid0;
                                                if (!valid1) {
                                                    const _errs14 = errors;
                                                    if (data7 !== null) {
                                                        const err0 = { instancePath: instancePath + "/next_attempt_at", schemaPath: "#/properties/next_attempt_at/anyOf/1", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err0];
                                                        }
                                                        else {
                                                            vErrors.push(err0);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid0 = _errs14 === errors;
                                                    valid1 = valid1 || _valid0;
                                                }
                                                if (!valid1) {
                                                    const err1 = { instancePath: instancePath + "/next_attempt_at", keyword: "anyOf", params: {}, message: "is not what the contract says" };
                                                    if (vErrors === null) {
                                                        vErrors = [err1];
                                                    }
                                                    else {
                                                        vErrors.push(err1);
                                                    }
                                                    errors++;
                                                    validateSandboxCallback.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs12;
                                                    if (vErrors !== null) {
                                                        if (_errs12) {
                                                            vErrors.length = _errs12;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs11 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.body !== undefined) {
                                                    let data8 = data.body;
                                                    const _errs16 = errors;
                                                    if (errors === _errs16) {
                                                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                        }
                                                        else {
                                                            validateSandboxCallback.errors = [{ instancePath: instancePath + "/body", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.canonical !== undefined) {
                                                        const _errs19 = errors;
                                                        if (typeof data.canonical !== "string") {
                                                            validateSandboxCallback.errors = [{ instancePath: instancePath + "/canonical", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs19 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.attempts !== undefined) {
                                                            let data10 = data.attempts;
                                                            const _errs21 = errors;
                                                            if (errors === _errs21) {
                                                                if (Array.isArray(data10)) {
                                                                    var valid2 = true;
                                                                    const len0 = data10.length;
                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                        const _errs23 = errors;
                                                                        if (!(validateSandboxAttempt(data10[i0], { instancePath: instancePath + "/attempts/" + i0, parentData: data10, parentDataProperty: i0, rootData }))) {
                                                                            vErrors = vErrors === null ? validateSandboxAttempt.errors : vErrors.concat(validateSandboxAttempt.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid2 = _errs23 === errors;
                                                                        if (!valid2) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validateSandboxCallback.errors = [{ instancePath: instancePath + "/attempts", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs21 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxCallback.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxCallback.errors = vErrors;
    return errors === 0;
}
function validateSandboxClock(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.now === undefined) && (missing0 = "now")) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.speed === undefined) && (missing0 = "speed"))) || ((data.next_event_at === undefined) && (missing0 = "next_event_at"))) {
                validateSandboxClock.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.now !== undefined) {
                    const _errs1 = errors;
                    if (!(validateSandboxMoment(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData }))) {
                        vErrors = vErrors === null ? validateSandboxMoment.errors : vErrors.concat(validateSandboxMoment.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.mode !== undefined) {
                        let data1 = data.mode;
                        const _errs2 = errors;
                        if (typeof data1 !== "string") {
                            validateSandboxClock.errors = [{ instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        if (!(((data1 === "real") || (data1 === "manual")) || (data1 === "fast"))) {
                            validateSandboxClock.errors = [{ instancePath: instancePath + "/mode", keyword: "enum", params: {}, message: "must be one of \"real\", \"manual\", \"fast\"" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.speed !== undefined) {
                            let data2 = data.speed;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 < 0 || isNaN(data2)) {
                                        validateSandboxClock.errors = [{ instancePath: instancePath + "/speed", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                                else {
                                    validateSandboxClock.errors = [{ instancePath: instancePath + "/speed", keyword: "type", params: { type: "number" }, message: "must be a number" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.next_event_at !== undefined) {
                                let data3 = data.next_event_at;
                                const _errs6 = errors;
                                const _errs7 = errors;
                                let valid1 = false;
                                const _errs8 = errors;
                                if (!(validateSandboxMoment(data3, { instancePath: instancePath + "/next_event_at", parentData: data, parentDataProperty: "next_event_at", rootData }))) {
                                    vErrors = vErrors === null ? validateSandboxMoment.errors : vErrors.concat(validateSandboxMoment.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs8 === errors;
                                valid1 = valid1 || _valid0;
                                if (!valid1) {
                                    const _errs9 = errors;
                                    if (data3 !== null) {
                                        const err0 = { instancePath: instancePath + "/next_event_at", schemaPath: "#/properties/next_event_at/anyOf/1", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs9 === errors;
                                    valid1 = valid1 || _valid0;
                                }
                                if (!valid1) {
                                    const err1 = { instancePath: instancePath + "/next_event_at", keyword: "anyOf", params: {}, message: "is not what the contract says" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                    validateSandboxClock.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs7;
                                    if (vErrors !== null) {
                                        if (_errs7) {
                                            vErrors.length = _errs7;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxClock.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxClock.errors = vErrors;
    return errors === 0;
}
const pattern3 = /^\d+(\.\d+)?(ms|s|m|h|d)$/u;
function validateSandboxDuration(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0", keyword: "minimum", params: {}, message: "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/anyOf/0", keyword: "type", params: { type: "number" }, message: "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs3 = errors;
        if (errors === _errs3) {
            if (typeof data === "string") {
                if (!pattern3.test(data)) {
                    const err2 = { instancePath, schemaPath: "#/anyOf/1", keyword: "pattern", params: {}, message: "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d" };
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
                const err3 = { instancePath, schemaPath: "#/anyOf/1", keyword: "type", params: { type: "string" }, message: "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err4 = { instancePath, keyword: "anyOf", params: {}, message: "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
        validateSandboxDuration.errors = vErrors;
        return false;
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
    validateSandboxDuration.errors = vErrors;
    return errors === 0;
}
function validateSandboxFault(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    const _errs2 = errors;
    const _errs3 = errors;
    let valid1 = false;
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.at === undefined) && (missing0 = "at")) || ((data.does === undefined) && (missing0 = "does"))) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.at !== undefined) {
                let data0 = data.at;
                const _errs5 = errors;
                if (typeof data0 !== "string") {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if ("callbacks" !== data0) {
                    const err2 = {};
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                var valid2 = _errs5 === errors;
            }
            else {
                var valid2 = true;
            }
            if (valid2) {
                if (data.does !== undefined) {
                    let data1 = data.does;
                    const _errs7 = errors;
                    if (typeof data1 !== "string") {
                        const err3 = {};
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    if ("status" !== data1) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    var valid2 = _errs7 === errors;
                }
                else {
                    var valid2 = true;
                }
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
    if (!valid1) {
        const _errs9 = errors;
        const _errs10 = errors;
        const _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if ((data.delay === undefined) && (missing1 = "delay")) {
                const err5 = {};
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        var valid3 = _errs11 === errors;
        if (valid3) {
            const err6 = {};
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        else {
            errors = _errs10;
            if (vErrors !== null) {
                if (_errs10) {
                    vErrors.length = _errs10;
                }
                else {
                    vErrors = null;
                }
            }
        }
        if (errors === _errs9) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if ((data.does === undefined) && (missing2 = "does")) {
                    const err7 = {};
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                else {
                    if (data.does !== undefined) {
                        let data2 = data.does;
                        if (typeof data2 !== "string") {
                            const err8 = {};
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if ("delay" !== data2) {
                            const err9 = {};
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
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
    }
    if (!valid1) {
        const err10 = {};
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    else {
        errors = _errs3;
        if (vErrors !== null) {
            if (_errs3) {
                vErrors.length = _errs3;
            }
            else {
                vErrors = null;
            }
        }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
        validateSandboxFault.errors = [{ instancePath, keyword: "not", params: {}, message: "must have a delay if it does that, and must not be a status of callbacks" }];
        return false;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (((data.at === undefined) && (missing3 = "at")) || ((data.does === undefined) && (missing3 = "does"))) {
                validateSandboxFault.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing3 }, message: "is missing" }];
                return false;
            }
            else {
                const _errs14 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "at") || (key0 === "does")) || (key0 === "share")) || (key0 === "delay")) || (key0 === "status")) || (key0 === "carried_out"))) {
                        validateSandboxFault.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" }];
                        return false;
                        break;
                    }
                }
                if (_errs14 === errors) {
                    if (data.at !== undefined) {
                        let data3 = data.at;
                        const _errs15 = errors;
                        if (typeof data3 !== "string") {
                            validateSandboxFault.errors = [{ instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        if (!((((data3 === "gate") || (data3 === "payment_page")) || (data3 === "data_api")) || (data3 === "callbacks"))) {
                            validateSandboxFault.errors = [{ instancePath: instancePath + "/at", keyword: "enum", params: {}, message: "must be one of \"gate\", \"payment_page\", \"data_api\", \"callbacks\"" }];
                            return false;
                        }
                        var valid5 = _errs15 === errors;
                    }
                    else {
                        var valid5 = true;
                    }
                    if (valid5) {
                        if (data.does !== undefined) {
                            let data4 = data.does;
                            const _errs17 = errors;
                            if (typeof data4 !== "string") {
                                validateSandboxFault.errors = [{ instancePath: instancePath + "/does", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                            if (!(((data4 === "delay") || (data4 === "cut")) || (data4 === "status"))) {
                                validateSandboxFault.errors = [{ instancePath: instancePath + "/does", keyword: "enum", params: {}, message: "must be one of \"delay\", \"cut\", \"status\"" }];
                                return false;
                            }
                            var valid5 = _errs17 === errors;
                        }
                        else {
                            var valid5 = true;
                        }
                        if (valid5) {
                            if (data.share !== undefined) {
                                let data5 = data.share;
                                const _errs19 = errors;
                                if (errors === _errs19) {
                                    if ((typeof data5 == "number") && (isFinite(data5))) {
                                        if (data5 > 1 || isNaN(data5)) {
                                            validateSandboxFault.errors = [{ instancePath: instancePath + "/share", keyword: "maximum", params: {}, message: "must be <= 1" }];
                                            return false;
                                        }
                                        else {
                                            if (data5 < 0 || isNaN(data5)) {
                                                validateSandboxFault.errors = [{ instancePath: instancePath + "/share", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validateSandboxFault.errors = [{ instancePath: instancePath + "/share", keyword: "type", params: { type: "number" }, message: "must be a number" }];
                                        return false;
                                    }
                                }
                                var valid5 = _errs19 === errors;
                            }
                            else {
                                var valid5 = true;
                            }
                            if (valid5) {
                                if (data.delay !== undefined) {
                                    const _errs21 = errors;
                                    if (!(validateSandboxDuration(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData }))) {
                                        vErrors = vErrors === null ? validateSandboxDuration.errors : vErrors.concat(validateSandboxDuration.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid5 = _errs21 === errors;
                                }
                                else {
                                    var valid5 = true;
                                }
                                if (valid5) {
                                    if (data.status !== undefined) {
                                        let data7 = data.status;
                                        const _errs22 = errors;
                                        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                            validateSandboxFault.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                            return false;
                                        }
                                        if (errors === _errs22) {
                                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                                if (data7 > 599 || isNaN(data7)) {
                                                    validateSandboxFault.errors = [{ instancePath: instancePath + "/status", keyword: "maximum", params: {}, message: "must be <= 599" }];
                                                    return false;
                                                }
                                                else {
                                                    if (data7 < 500 || isNaN(data7)) {
                                                        validateSandboxFault.errors = [{ instancePath: instancePath + "/status", keyword: "minimum", params: {}, message: "must be >= 500" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                        }
                                        var valid5 = _errs22 === errors;
                                    }
                                    else {
                                        var valid5 = true;
                                    }
                                    if (valid5) {
                                        if (data.carried_out !== undefined) {
                                            const _errs24 = errors;
                                            if (typeof data.carried_out !== "boolean") {
                                                validateSandboxFault.errors = [{ instancePath: instancePath + "/carried_out", keyword: "type", params: { type: "boolean" }, message: "must be true or false" }];
                                                return false;
                                            }
                                            var valid5 = _errs24 === errors;
                                        }
                                        else {
                                            var valid5 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxFault.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must have a delay if it does that, and must not be a status of callbacks" }];
            return false;
        }
    }
    validateSandboxFault.errors = vErrors;
    return errors === 0;
}
const schema33 = { "type": "object", "required": ["id", "project_id", "type", "origin", "status", "code", "message", "amount", "paid", "currency", "description", "card", "request_id", "operation_id", "scenario", "created_at", "changed_at", "form_url"], "properties": { "id": { "type": "string" }, "project_id": { "$ref": "ProjectId" }, "type": { "$ref": "SandboxPaymentType" }, "origin": { "type": "string", "enum": ["gate", "page"] }, "status": { "type": "string" }, "code": { "type": "string" }, "message": { "type": ["string", "null"] }, "amount": { "type": "integer", "minimum": 0 }, "paid": { "type": ["integer", "null"], "minimum": 0 }, "currency": { "type": "string" }, "description": { "type": "string" }, "card": { "type": ["string", "null"] }, "request_id": { "type": "string" }, "operation_id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "scenario": { "type": ["string", "null"] }, "created_at": { "$ref": "SandboxMoment" }, "changed_at": { "$ref": "SandboxMoment" }, "form_url": { "type": ["string", "null"] }, "timeline": { "type": "array", "items": { "$ref": "SandboxTimelineEntry" } }, "callbacks": { "type": "array", "items": { "$ref": "SandboxCallback" } } } };
function validateSandboxPaymentType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        validateSandboxPaymentType.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
        return false;
    }
    if (!((data === "purchase") || (data === "payout"))) {
        validateSandboxPaymentType.errors = [{ instancePath, keyword: "enum", params: {}, message: "must be one of \"purchase\", \"payout\"" }];
        return false;
    }
    validateSandboxPaymentType.errors = vErrors;
    return errors === 0;
}
const schema35 = { "type": "object", "required": ["at", "from", "what", "request"], "properties": { "at": { "$ref": "SandboxMoment" }, "from": { "type": "string", "enum": ["merchant", "platform", "service", "customer"] }, "what": { "type": "string" }, "request": { "type": ["integer", "null"], "minimum": 1 } } };
function validateSandboxTimelineEntry(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.at === undefined) && (missing0 = "at")) || ((data.from === undefined) && (missing0 = "from"))) || ((data.what === undefined) && (missing0 = "what"))) || ((data.request === undefined) && (missing0 = "request"))) {
                validateSandboxTimelineEntry.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.at !== undefined) {
                    const _errs1 = errors;
                    if (!(validateSandboxMoment(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }))) {
                        vErrors = vErrors === null ? validateSandboxMoment.errors : vErrors.concat(validateSandboxMoment.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.from !== undefined) {
                        let data1 = data.from;
                        const _errs2 = errors;
                        if (typeof data1 !== "string") {
                            validateSandboxTimelineEntry.errors = [{ instancePath: instancePath + "/from", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        if (!((((data1 === "merchant") || (data1 === "platform")) || (data1 === "service")) || (data1 === "customer"))) {
                            validateSandboxTimelineEntry.errors = [{ instancePath: instancePath + "/from", keyword: "enum", params: {}, message: "must be one of \"merchant\", \"platform\", \"service\", \"customer\"" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.what !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.what !== "string") {
                                validateSandboxTimelineEntry.errors = [{ instancePath: instancePath + "/what", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.request !== undefined) {
                                let data3 = data.request;
                                const _errs6 = errors;
                                if ((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)) {
                                    validateSandboxTimelineEntry.errors = [{ instancePath: instancePath + "/request", keyword: "type", params: { type: schema35.properties.request.type }, message: "must be a whole number or null" }];
                                    return false;
                                }
                                if (errors === _errs6) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 < 1 || isNaN(data3)) {
                                            validateSandboxTimelineEntry.errors = [{ instancePath: instancePath + "/request", keyword: "minimum", params: {}, message: "must be >= 1" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxTimelineEntry.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxTimelineEntry.errors = vErrors;
    return errors === 0;
}
function validateSandboxPayment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.project_id === undefined) && (missing0 = "project_id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.paid === undefined) && (missing0 = "paid"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.card === undefined) && (missing0 = "card"))) || ((data.request_id === undefined) && (missing0 = "request_id"))) || ((data.operation_id === undefined) && (missing0 = "operation_id"))) || ((data.scenario === undefined) && (missing0 = "scenario"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.changed_at === undefined) && (missing0 = "changed_at"))) || ((data.form_url === undefined) && (missing0 = "form_url"))) {
                validateSandboxPayment.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    const _errs1 = errors;
                    if (typeof data.id !== "string") {
                        validateSandboxPayment.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.project_id !== undefined) {
                        const _errs3 = errors;
                        if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                            vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.type !== undefined) {
                            const _errs4 = errors;
                            if (!(validateSandboxPaymentType(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }))) {
                                vErrors = vErrors === null ? validateSandboxPaymentType.errors : vErrors.concat(validateSandboxPaymentType.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.origin !== undefined) {
                                let data3 = data.origin;
                                const _errs5 = errors;
                                if (typeof data3 !== "string") {
                                    validateSandboxPayment.errors = [{ instancePath: instancePath + "/origin", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                    return false;
                                }
                                if (!((data3 === "gate") || (data3 === "page"))) {
                                    validateSandboxPayment.errors = [{ instancePath: instancePath + "/origin", keyword: "enum", params: {}, message: "must be one of \"gate\", \"page\"" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.status !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.status !== "string") {
                                        validateSandboxPayment.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.code !== undefined) {
                                        const _errs9 = errors;
                                        if (typeof data.code !== "string") {
                                            validateSandboxPayment.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.message !== undefined) {
                                            let data6 = data.message;
                                            const _errs11 = errors;
                                            if ((typeof data6 !== "string") && (data6 !== null)) {
                                                validateSandboxPayment.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: schema33.properties.message.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.amount !== undefined) {
                                                let data7 = data.amount;
                                                const _errs13 = errors;
                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                    validateSandboxPayment.errors = [{ instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                        if (data7 < 0 || isNaN(data7)) {
                                                            validateSandboxPayment.errors = [{ instancePath: instancePath + "/amount", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.paid !== undefined) {
                                                    let data8 = data.paid;
                                                    const _errs15 = errors;
                                                    if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                                                        validateSandboxPayment.errors = [{ instancePath: instancePath + "/paid", keyword: "type", params: { type: schema33.properties.paid.type }, message: "must be a whole number or null" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs15) {
                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                            if (data8 < 0 || isNaN(data8)) {
                                                                validateSandboxPayment.errors = [{ instancePath: instancePath + "/paid", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.currency !== undefined) {
                                                        const _errs17 = errors;
                                                        if (typeof data.currency !== "string") {
                                                            validateSandboxPayment.errors = [{ instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.description !== undefined) {
                                                            const _errs19 = errors;
                                                            if (typeof data.description !== "string") {
                                                                validateSandboxPayment.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs19 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.card !== undefined) {
                                                                let data11 = data.card;
                                                                const _errs21 = errors;
                                                                if ((typeof data11 !== "string") && (data11 !== null)) {
                                                                    validateSandboxPayment.errors = [{ instancePath: instancePath + "/card", keyword: "type", params: { type: schema33.properties.card.type }, message: "must be a text or null" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs21 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.request_id !== undefined) {
                                                                    const _errs23 = errors;
                                                                    if (typeof data.request_id !== "string") {
                                                                        validateSandboxPayment.errors = [{ instancePath: instancePath + "/request_id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs23 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.operation_id !== undefined) {
                                                                        let data13 = data.operation_id;
                                                                        const _errs25 = errors;
                                                                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                            validateSandboxPayment.errors = [{ instancePath: instancePath + "/operation_id", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs25) {
                                                                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                if (data13 > 9007199254740991 || isNaN(data13)) {
                                                                                    validateSandboxPayment.errors = [{ instancePath: instancePath + "/operation_id", keyword: "maximum", params: {}, message: "must be <= 9007199254740991" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data13 < 1 || isNaN(data13)) {
                                                                                        validateSandboxPayment.errors = [{ instancePath: instancePath + "/operation_id", keyword: "minimum", params: {}, message: "must be >= 1" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid0 = _errs25 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.scenario !== undefined) {
                                                                            let data14 = data.scenario;
                                                                            const _errs27 = errors;
                                                                            if ((typeof data14 !== "string") && (data14 !== null)) {
                                                                                validateSandboxPayment.errors = [{ instancePath: instancePath + "/scenario", keyword: "type", params: { type: schema33.properties.scenario.type }, message: "must be a text or null" }];
                                                                                return false;
                                                                            }
                                                                            var valid0 = _errs27 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.created_at !== undefined) {
                                                                                const _errs29 = errors;
                                                                                if (!(validateSandboxMoment(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData }))) {
                                                                                    vErrors = vErrors === null ? validateSandboxMoment.errors : vErrors.concat(validateSandboxMoment.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid0 = _errs29 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.changed_at !== undefined) {
                                                                                    const _errs30 = errors;
                                                                                    if (!(validateSandboxMoment(data.changed_at, { instancePath: instancePath + "/changed_at", parentData: data, parentDataProperty: "changed_at", rootData }))) {
                                                                                        vErrors = vErrors === null ? validateSandboxMoment.errors : vErrors.concat(validateSandboxMoment.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid0 = _errs30 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.form_url !== undefined) {
                                                                                        let data17 = data.form_url;
                                                                                        const _errs31 = errors;
                                                                                        if ((typeof data17 !== "string") && (data17 !== null)) {
                                                                                            validateSandboxPayment.errors = [{ instancePath: instancePath + "/form_url", keyword: "type", params: { type: schema33.properties.form_url.type }, message: "must be a text or null" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid0 = _errs31 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.timeline !== undefined) {
                                                                                            let data18 = data.timeline;
                                                                                            const _errs33 = errors;
                                                                                            if (errors === _errs33) {
                                                                                                if (Array.isArray(data18)) {
                                                                                                    var valid1 = true;
                                                                                                    const len0 = data18.length;
                                                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                                                        const _errs35 = errors;
                                                                                                        if (!(validateSandboxTimelineEntry(data18[i0], { instancePath: instancePath + "/timeline/" + i0, parentData: data18, parentDataProperty: i0, rootData }))) {
                                                                                                            vErrors = vErrors === null ? validateSandboxTimelineEntry.errors : vErrors.concat(validateSandboxTimelineEntry.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid1 = _errs35 === errors;
                                                                                                        if (!valid1) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validateSandboxPayment.errors = [{ instancePath: instancePath + "/timeline", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs33 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.callbacks !== undefined) {
                                                                                                let data20 = data.callbacks;
                                                                                                const _errs36 = errors;
                                                                                                if (errors === _errs36) {
                                                                                                    if (Array.isArray(data20)) {
                                                                                                        var valid2 = true;
                                                                                                        const len1 = data20.length;
                                                                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                                                                            const _errs38 = errors;
                                                                                                            if (!(validateSandboxCallback(data20[i1], { instancePath: instancePath + "/callbacks/" + i1, parentData: data20, parentDataProperty: i1, rootData }))) {
                                                                                                                vErrors = vErrors === null ? validateSandboxCallback.errors : vErrors.concat(validateSandboxCallback.errors);
                                                                                                                errors = vErrors.length;
                                                                                                            }
                                                                                                            var valid2 = _errs38 === errors;
                                                                                                            if (!valid2) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validateSandboxPayment.errors = [{ instancePath: instancePath + "/callbacks", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid0 = _errs36 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxPayment.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxPayment.errors = vErrors;
    return errors === 0;
}
const schema37 = { "type": "object", "required": ["project_id", "secret_key", "data_api_token", "data_api_secret_key", "callback_url", "clock", "keep", "seed"], "properties": { "project_id": { "$ref": "ProjectId" }, "secret_key": { "type": ["string", "null"] }, "data_api_token": { "type": ["string", "null"] }, "data_api_secret_key": { "type": ["string", "null"] }, "callback_url": { "type": ["string", "null"] }, "clock": { "type": "string", "enum": ["real", "manual", "fast"] }, "keep": { "type": "integer", "minimum": 1 }, "seed": { "type": ["integer", "null"], "minimum": -9007199254740991, "maximum": 9007199254740991 } } };
function validateSandboxProject(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((data.project_id === undefined) && (missing0 = "project_id")) || ((data.secret_key === undefined) && (missing0 = "secret_key"))) || ((data.data_api_token === undefined) && (missing0 = "data_api_token"))) || ((data.data_api_secret_key === undefined) && (missing0 = "data_api_secret_key"))) || ((data.callback_url === undefined) && (missing0 = "callback_url"))) || ((data.clock === undefined) && (missing0 = "clock"))) || ((data.keep === undefined) && (missing0 = "keep"))) || ((data.seed === undefined) && (missing0 = "seed"))) {
                validateSandboxProject.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.project_id !== undefined) {
                    const _errs1 = errors;
                    if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                        vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.secret_key !== undefined) {
                        let data1 = data.secret_key;
                        const _errs2 = errors;
                        if ((typeof data1 !== "string") && (data1 !== null)) {
                            validateSandboxProject.errors = [{ instancePath: instancePath + "/secret_key", keyword: "type", params: { type: schema37.properties.secret_key.type }, message: "must be a text or null" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.data_api_token !== undefined) {
                            let data2 = data.data_api_token;
                            const _errs4 = errors;
                            if ((typeof data2 !== "string") && (data2 !== null)) {
                                validateSandboxProject.errors = [{ instancePath: instancePath + "/data_api_token", keyword: "type", params: { type: schema37.properties.data_api_token.type }, message: "must be a text or null" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.data_api_secret_key !== undefined) {
                                let data3 = data.data_api_secret_key;
                                const _errs6 = errors;
                                if ((typeof data3 !== "string") && (data3 !== null)) {
                                    validateSandboxProject.errors = [{ instancePath: instancePath + "/data_api_secret_key", keyword: "type", params: { type: schema37.properties.data_api_secret_key.type }, message: "must be a text or null" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.callback_url !== undefined) {
                                    let data4 = data.callback_url;
                                    const _errs8 = errors;
                                    if ((typeof data4 !== "string") && (data4 !== null)) {
                                        validateSandboxProject.errors = [{ instancePath: instancePath + "/callback_url", keyword: "type", params: { type: schema37.properties.callback_url.type }, message: "must be a text or null" }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.clock !== undefined) {
                                        let data5 = data.clock;
                                        const _errs10 = errors;
                                        if (typeof data5 !== "string") {
                                            validateSandboxProject.errors = [{ instancePath: instancePath + "/clock", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                            return false;
                                        }
                                        if (!(((data5 === "real") || (data5 === "manual")) || (data5 === "fast"))) {
                                            validateSandboxProject.errors = [{ instancePath: instancePath + "/clock", keyword: "enum", params: {}, message: "must be one of \"real\", \"manual\", \"fast\"" }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.keep !== undefined) {
                                            let data6 = data.keep;
                                            const _errs12 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                validateSandboxProject.errors = [{ instancePath: instancePath + "/keep", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                return false;
                                            }
                                            if (errors === _errs12) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 1 || isNaN(data6)) {
                                                        validateSandboxProject.errors = [{ instancePath: instancePath + "/keep", keyword: "minimum", params: {}, message: "must be >= 1" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.seed !== undefined) {
                                                let data7 = data.seed;
                                                const _errs14 = errors;
                                                if ((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)) {
                                                    validateSandboxProject.errors = [{ instancePath: instancePath + "/seed", keyword: "type", params: { type: schema37.properties.seed.type }, message: "must be a whole number or null" }];
                                                    return false;
                                                }
                                                if (errors === _errs14) {
                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                        if (data7 > 9007199254740991 || isNaN(data7)) {
                                                            validateSandboxProject.errors = [{ instancePath: instancePath + "/seed", keyword: "maximum", params: {}, message: "must be <= 9007199254740991" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (data7 < -9007199254740991 || isNaN(data7)) {
                                                                validateSandboxProject.errors = [{ instancePath: instancePath + "/seed", keyword: "minimum", params: {}, message: "must be >= -9007199254740991" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxProject.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxProject.errors = vErrors;
    return errors === 0;
}
const schema39 = { "type": "object", "required": ["number", "project_id", "at", "duration", "method", "path", "headers", "body", "canonical", "status", "code", "message", "errors", "accepted", "payment_id", "answer"], "properties": { "number": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "project_id": { "$ref": "ProjectId" }, "at": { "$ref": "SandboxMoment" }, "duration": { "type": "number", "minimum": 0 }, "method": { "type": "string" }, "path": { "type": "string" }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "body": { "type": "string" }, "canonical": { "type": ["string", "null"] }, "status": { "type": ["integer", "null"], "minimum": 100, "maximum": 599 }, "code": { "type": ["string", "null"] }, "message": { "type": ["string", "null"] }, "errors": { "type": "array", "items": { "$ref": "PlatformError" } }, "accepted": { "type": "boolean" }, "payment_id": { "type": ["string", "null"] }, "answer": { "type": "string" } } };
function validatePlatformError(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) {
                validatePlatformError.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.code !== undefined) {
                    let data0 = data.code;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validatePlatformError.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.message !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.message !== "string") {
                            validatePlatformError.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.field !== undefined) {
                            const _errs5 = errors;
                            if (typeof data.field !== "string") {
                                validatePlatformError.errors = [{ instancePath: instancePath + "/field", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.constraint !== undefined) {
                                const _errs7 = errors;
                                if (typeof data.constraint !== "string") {
                                    validatePlatformError.errors = [{ instancePath: instancePath + "/constraint", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                    return false;
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.description !== undefined) {
                                    const _errs9 = errors;
                                    if (typeof data.description !== "string") {
                                        validatePlatformError.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                        return false;
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validatePlatformError.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePlatformError.errors = vErrors;
    return errors === 0;
}
function validateSandboxRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((((((data.number === undefined) && (missing0 = "number")) || ((data.project_id === undefined) && (missing0 = "project_id"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.method === undefined) && (missing0 = "method"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.body === undefined) && (missing0 = "body"))) || ((data.canonical === undefined) && (missing0 = "canonical"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.errors === undefined) && (missing0 = "errors"))) || ((data.accepted === undefined) && (missing0 = "accepted"))) || ((data.payment_id === undefined) && (missing0 = "payment_id"))) || ((data.answer === undefined) && (missing0 = "answer"))) {
                validateSandboxRequest.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.number !== undefined) {
                    let data0 = data.number;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validateSandboxRequest.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 > 9007199254740991 || isNaN(data0)) {
                                validateSandboxRequest.errors = [{ instancePath: instancePath + "/number", keyword: "maximum", params: {}, message: "must be <= 9007199254740991" }];
                                return false;
                            }
                            else {
                                if (data0 < 1 || isNaN(data0)) {
                                    validateSandboxRequest.errors = [{ instancePath: instancePath + "/number", keyword: "minimum", params: {}, message: "must be >= 1" }];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.project_id !== undefined) {
                        const _errs3 = errors;
                        if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                            vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.at !== undefined) {
                            const _errs4 = errors;
                            if (!(validateSandboxMoment(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }))) {
                                vErrors = vErrors === null ? validateSandboxMoment.errors : vErrors.concat(validateSandboxMoment.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.duration !== undefined) {
                                let data3 = data.duration;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 < 0 || isNaN(data3)) {
                                            validateSandboxRequest.errors = [{ instancePath: instancePath + "/duration", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validateSandboxRequest.errors = [{ instancePath: instancePath + "/duration", keyword: "type", params: { type: "number" }, message: "must be a number" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.method !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.method !== "string") {
                                        validateSandboxRequest.errors = [{ instancePath: instancePath + "/method", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.path !== undefined) {
                                        const _errs9 = errors;
                                        if (typeof data.path !== "string") {
                                            validateSandboxRequest.errors = [{ instancePath: instancePath + "/path", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.headers !== undefined) {
                                            let data6 = data.headers;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                    for (const key0 in data6) {
                                                        const _errs14 = errors;
                                                        if (typeof data6[key0] !== "string") {
                                                            validateSandboxRequest.errors = [{ instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                            return false;
                                                        }
                                                        var valid1 = _errs14 === errors;
                                                        if (!valid1) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validateSandboxRequest.errors = [{ instancePath: instancePath + "/headers", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.body !== undefined) {
                                                const _errs16 = errors;
                                                if (typeof data.body !== "string") {
                                                    validateSandboxRequest.errors = [{ instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                    return false;
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.canonical !== undefined) {
                                                    let data9 = data.canonical;
                                                    const _errs18 = errors;
                                                    if ((typeof data9 !== "string") && (data9 !== null)) {
                                                        validateSandboxRequest.errors = [{ instancePath: instancePath + "/canonical", keyword: "type", params: { type: schema39.properties.canonical.type }, message: "must be a text or null" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs18 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.status !== undefined) {
                                                        let data10 = data.status;
                                                        const _errs20 = errors;
                                                        if ((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)) {
                                                            validateSandboxRequest.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: schema39.properties.status.type }, message: "must be a whole number or null" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs20) {
                                                            if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                if (data10 > 599 || isNaN(data10)) {
                                                                    validateSandboxRequest.errors = [{ instancePath: instancePath + "/status", keyword: "maximum", params: {}, message: "must be <= 599" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data10 < 100 || isNaN(data10)) {
                                                                        validateSandboxRequest.errors = [{ instancePath: instancePath + "/status", keyword: "minimum", params: {}, message: "must be >= 100" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs20 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.code !== undefined) {
                                                            let data11 = data.code;
                                                            const _errs22 = errors;
                                                            if ((typeof data11 !== "string") && (data11 !== null)) {
                                                                validateSandboxRequest.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: schema39.properties.code.type }, message: "must be a text or null" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs22 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.message !== undefined) {
                                                                let data12 = data.message;
                                                                const _errs24 = errors;
                                                                if ((typeof data12 !== "string") && (data12 !== null)) {
                                                                    validateSandboxRequest.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: schema39.properties.message.type }, message: "must be a text or null" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs24 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.errors !== undefined) {
                                                                    let data13 = data.errors;
                                                                    const _errs26 = errors;
                                                                    if (errors === _errs26) {
                                                                        if (Array.isArray(data13)) {
                                                                            var valid2 = true;
                                                                            const len0 = data13.length;
                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                const _errs28 = errors;
                                                                                if (!(validatePlatformError(data13[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data13, parentDataProperty: i0, rootData }))) {
                                                                                    vErrors = vErrors === null ? validatePlatformError.errors : vErrors.concat(validatePlatformError.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid2 = _errs28 === errors;
                                                                                if (!valid2) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validateSandboxRequest.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs26 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.accepted !== undefined) {
                                                                        const _errs29 = errors;
                                                                        if (typeof data.accepted !== "boolean") {
                                                                            validateSandboxRequest.errors = [{ instancePath: instancePath + "/accepted", keyword: "type", params: { type: "boolean" }, message: "must be true or false" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs29 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.payment_id !== undefined) {
                                                                            let data16 = data.payment_id;
                                                                            const _errs31 = errors;
                                                                            if ((typeof data16 !== "string") && (data16 !== null)) {
                                                                                validateSandboxRequest.errors = [{ instancePath: instancePath + "/payment_id", keyword: "type", params: { type: schema39.properties.payment_id.type }, message: "must be a text or null" }];
                                                                                return false;
                                                                            }
                                                                            var valid0 = _errs31 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.answer !== undefined) {
                                                                                const _errs33 = errors;
                                                                                if (typeof data.answer !== "string") {
                                                                                    validateSandboxRequest.errors = [{ instancePath: instancePath + "/answer", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs33 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxRequest.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxRequest.errors = vErrors;
    return errors === 0;
}
function validateSandboxCallbackList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.callbacks === undefined) && (missing0 = "callbacks")) || ((data.total === undefined) && (missing0 = "total"))) || ((data.has_more === undefined) && (missing0 = "has_more"))) {
                validateSandboxCallbackList.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.callbacks !== undefined) {
                    let data0 = data.callbacks;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (Array.isArray(data0)) {
                            var valid1 = true;
                            const len0 = data0.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs3 = errors;
                                if (!(validateSandboxCallback(data0[i0], { instancePath: instancePath + "/callbacks/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                                    vErrors = vErrors === null ? validateSandboxCallback.errors : vErrors.concat(validateSandboxCallback.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs3 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validateSandboxCallbackList.errors = [{ instancePath: instancePath + "/callbacks", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.total !== undefined) {
                        let data2 = data.total;
                        const _errs4 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validateSandboxCallbackList.errors = [{ instancePath: instancePath + "/total", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                            return false;
                        }
                        if (errors === _errs4) {
                            if ((typeof data2 == "number") && (isFinite(data2))) {
                                if (data2 < 0 || isNaN(data2)) {
                                    validateSandboxCallbackList.errors = [{ instancePath: instancePath + "/total", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.has_more !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.has_more !== "boolean") {
                                validateSandboxCallbackList.errors = [{ instancePath: instancePath + "/has_more", keyword: "type", params: { type: "boolean" }, message: "must be true or false" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validateSandboxCallbackList.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxCallbackList.errors = vErrors;
    return errors === 0;
}
const schema26 = { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": ["string", "null"] }, "payment_id": { "type": "string", "minLength": 1 } } };
function validateSandboxChosenScenario(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.name === undefined) && (missing0 = "name")) {
                validateSandboxChosenScenario.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "name") || (key0 === "payment_id"))) {
                        validateSandboxChosenScenario.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        let data0 = data.name;
                        const _errs2 = errors;
                        if ((typeof data0 !== "string") && (data0 !== null)) {
                            validateSandboxChosenScenario.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: schema26.properties.name.type }, message: "must be a text or null" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.payment_id !== undefined) {
                            let data1 = data.payment_id;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (ucs2length(data1) < 1) {
                                        validateSandboxChosenScenario.errors = [{ instancePath: instancePath + "/payment_id", keyword: "minLength", params: {}, message: "must not be empty" }];
                                        return false;
                                    }
                                }
                                else {
                                    validateSandboxChosenScenario.errors = [{ instancePath: instancePath + "/payment_id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validateSandboxChosenScenario.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxChosenScenario.errors = vErrors;
    return errors === 0;
}
function validateSandboxError(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.error === undefined) && (missing0 = "error")) {
                validateSandboxError.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.error !== undefined) {
                    let data0 = data.error;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            let missing1;
                            if (((data0.code === undefined) && (missing1 = "code")) || ((data0.message === undefined) && (missing1 = "message"))) {
                                validateSandboxError.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "is missing" }];
                                return false;
                            }
                            else {
                                if (data0.code !== undefined) {
                                    let data1 = data0.code;
                                    const _errs3 = errors;
                                    if (typeof data1 !== "string") {
                                        validateSandboxError.errors = [{ instancePath: instancePath + "/error/code", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                        return false;
                                    }
                                    if (!(((((((data1 === "invalid_request") || (data1 === "unauthorized")) || (data1 === "forbidden")) || (data1 === "not_found")) || (data1 === "conflict")) || (data1 === "too_large")) || (data1 === "internal"))) {
                                        validateSandboxError.errors = [{ instancePath: instancePath + "/error/code", keyword: "enum", params: {}, message: "must be one of \"invalid_request\", \"unauthorized\", \"forbidden\", \"not_found\", \"conflict\", \"too_large\", \"internal\"" }];
                                        return false;
                                    }
                                    var valid1 = _errs3 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.message !== undefined) {
                                        const _errs5 = errors;
                                        if (typeof data0.message !== "string") {
                                            validateSandboxError.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                            return false;
                                        }
                                        var valid1 = _errs5 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data0.fields !== undefined) {
                                            let data3 = data0.fields;
                                            const _errs7 = errors;
                                            if (errors === _errs7) {
                                                if (Array.isArray(data3)) {
                                                    var valid2 = true;
                                                    const len0 = data3.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data4 = data3[i0];
                                                        const _errs9 = errors;
                                                        if (errors === _errs9) {
                                                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                                let missing2;
                                                                if (((data4.field === undefined) && (missing2 = "field")) || ((data4.message === undefined) && (missing2 = "message"))) {
                                                                    validateSandboxError.errors = [{ instancePath: instancePath + "/error/fields/" + i0, keyword: "required", params: { missingProperty: missing2 }, message: "is missing" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data4.field !== undefined) {
                                                                        const _errs11 = errors;
                                                                        if (typeof data4.field !== "string") {
                                                                            validateSandboxError.errors = [{ instancePath: instancePath + "/error/fields/" + i0 + "/field", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs11 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data4.message !== undefined) {
                                                                            const _errs13 = errors;
                                                                            if (typeof data4.message !== "string") {
                                                                                validateSandboxError.errors = [{ instancePath: instancePath + "/error/fields/" + i0 + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                return false;
                                                                            }
                                                                            var valid3 = _errs13 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validateSandboxError.errors = [{ instancePath: instancePath + "/error/fields/" + i0, keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs9 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validateSandboxError.errors = [{ instancePath: instancePath + "/error/fields", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs7 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validateSandboxError.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validateSandboxError.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxError.errors = vErrors;
    return errors === 0;
}
function validateSandboxFaultList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.faults === undefined) && (missing0 = "faults")) {
                validateSandboxFaultList.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(key0 === "faults")) {
                        validateSandboxFaultList.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "is not known" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.faults !== undefined) {
                        let data0 = data.faults;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (Array.isArray(data0)) {
                                if (data0.length > 100) {
                                    validateSandboxFaultList.errors = [{ instancePath: instancePath + "/faults", keyword: "maxItems", params: {}, message: "must have at most 100 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data0.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs4 = errors;
                                        if (!(validateSandboxFault(data0[i0], { instancePath: instancePath + "/faults/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                                            vErrors = vErrors === null ? validateSandboxFault.errors : vErrors.concat(validateSandboxFault.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs4 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validateSandboxFaultList.errors = [{ instancePath: instancePath + "/faults", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                return false;
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxFaultList.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxFaultList.errors = vErrors;
    return errors === 0;
}
function validateSandboxHealth(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.status === undefined) && (missing0 = "status")) || ((data.version === undefined) && (missing0 = "version"))) {
                validateSandboxHealth.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.status !== undefined) {
                    let data0 = data.status;
                    const _errs1 = errors;
                    if (typeof data0 !== "string") {
                        validateSandboxHealth.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    if ("ok" !== data0) {
                        validateSandboxHealth.errors = [{ instancePath: instancePath + "/status", keyword: "const", params: {}, message: "must be \"ok\"" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.version !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.version !== "string") {
                            validateSandboxHealth.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validateSandboxHealth.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxHealth.errors = vErrors;
    return errors === 0;
}
function validateSandboxPaymentList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.payments === undefined) && (missing0 = "payments")) || ((data.total === undefined) && (missing0 = "total"))) || ((data.has_more === undefined) && (missing0 = "has_more"))) {
                validateSandboxPaymentList.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.payments !== undefined) {
                    let data0 = data.payments;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (Array.isArray(data0)) {
                            var valid1 = true;
                            const len0 = data0.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs3 = errors;
                                if (!(validateSandboxPayment(data0[i0], { instancePath: instancePath + "/payments/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                                    vErrors = vErrors === null ? validateSandboxPayment.errors : vErrors.concat(validateSandboxPayment.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs3 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validateSandboxPaymentList.errors = [{ instancePath: instancePath + "/payments", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.total !== undefined) {
                        let data2 = data.total;
                        const _errs4 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validateSandboxPaymentList.errors = [{ instancePath: instancePath + "/total", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                            return false;
                        }
                        if (errors === _errs4) {
                            if ((typeof data2 == "number") && (isFinite(data2))) {
                                if (data2 < 0 || isNaN(data2)) {
                                    validateSandboxPaymentList.errors = [{ instancePath: instancePath + "/total", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.has_more !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.has_more !== "boolean") {
                                validateSandboxPaymentList.errors = [{ instancePath: instancePath + "/has_more", keyword: "type", params: { type: "boolean" }, message: "must be true or false" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validateSandboxPaymentList.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxPaymentList.errors = vErrors;
    return errors === 0;
}
function validateSandboxProjectList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.projects === undefined) && (missing0 = "projects")) {
                validateSandboxProjectList.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.projects !== undefined) {
                    let data0 = data.projects;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (Array.isArray(data0)) {
                            var valid1 = true;
                            const len0 = data0.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs3 = errors;
                                if (!(validateSandboxProject(data0[i0], { instancePath: instancePath + "/projects/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                                    vErrors = vErrors === null ? validateSandboxProject.errors : vErrors.concat(validateSandboxProject.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs3 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validateSandboxProjectList.errors = [{ instancePath: instancePath + "/projects", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validateSandboxProjectList.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxProjectList.errors = vErrors;
    return errors === 0;
}
function validateSandboxRequestList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.requests === undefined) && (missing0 = "requests")) || ((data.total === undefined) && (missing0 = "total"))) || ((data.has_more === undefined) && (missing0 = "has_more"))) {
                validateSandboxRequestList.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.requests !== undefined) {
                    let data0 = data.requests;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (Array.isArray(data0)) {
                            var valid1 = true;
                            const len0 = data0.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs3 = errors;
                                if (!(validateSandboxRequest(data0[i0], { instancePath: instancePath + "/requests/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                                    vErrors = vErrors === null ? validateSandboxRequest.errors : vErrors.concat(validateSandboxRequest.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs3 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validateSandboxRequestList.errors = [{ instancePath: instancePath + "/requests", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.total !== undefined) {
                        let data2 = data.total;
                        const _errs4 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validateSandboxRequestList.errors = [{ instancePath: instancePath + "/total", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                            return false;
                        }
                        if (errors === _errs4) {
                            if ((typeof data2 == "number") && (isFinite(data2))) {
                                if (data2 < 0 || isNaN(data2)) {
                                    validateSandboxRequestList.errors = [{ instancePath: instancePath + "/total", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.has_more !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.has_more !== "boolean") {
                                validateSandboxRequestList.errors = [{ instancePath: instancePath + "/has_more", keyword: "type", params: { type: "boolean" }, message: "must be true or false" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validateSandboxRequestList.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxRequestList.errors = vErrors;
    return errors === 0;
}
const schema42 = { "type": "object", "required": ["for_all", "for_payments", "scenarios"], "properties": { "for_all": { "type": ["string", "null"] }, "for_payments": { "type": "object", "additionalProperties": { "type": "string" } }, "scenarios": { "type": "array", "items": { "$ref": "SandboxScenario" } } } };
function validateSandboxScenario(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.name === undefined) && (missing0 = "name")) || ((data.means === undefined) && (missing0 = "means"))) || ((data.about === undefined) && (missing0 = "about"))) {
                validateSandboxScenario.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.name !== undefined) {
                    const _errs1 = errors;
                    if (typeof data.name !== "string") {
                        validateSandboxScenario.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.means !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.means !== "string") {
                            validateSandboxScenario.errors = [{ instancePath: instancePath + "/means", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.about !== undefined) {
                            let data2 = data.about;
                            const _errs5 = errors;
                            if (typeof data2 !== "string") {
                                validateSandboxScenario.errors = [{ instancePath: instancePath + "/about", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                            if (!((data2 === "payment") || (data2 === "data api"))) {
                                validateSandboxScenario.errors = [{ instancePath: instancePath + "/about", keyword: "enum", params: {}, message: "must be one of \"payment\", \"data api\"" }];
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validateSandboxScenario.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxScenario.errors = vErrors;
    return errors === 0;
}
function validateSandboxScenarioList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.for_all === undefined) && (missing0 = "for_all")) || ((data.for_payments === undefined) && (missing0 = "for_payments"))) || ((data.scenarios === undefined) && (missing0 = "scenarios"))) {
                validateSandboxScenarioList.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.for_all !== undefined) {
                    let data0 = data.for_all;
                    const _errs1 = errors;
                    if ((typeof data0 !== "string") && (data0 !== null)) {
                        validateSandboxScenarioList.errors = [{ instancePath: instancePath + "/for_all", keyword: "type", params: { type: schema42.properties.for_all.type }, message: "must be a text or null" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.for_payments !== undefined) {
                        let data1 = data.for_payments;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                for (const key0 in data1) {
                                    const _errs6 = errors;
                                    if (typeof data1[key0] !== "string") {
                                        validateSandboxScenarioList.errors = [{ instancePath: instancePath + "/for_payments/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                        return false;
                                    }
                                    var valid1 = _errs6 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validateSandboxScenarioList.errors = [{ instancePath: instancePath + "/for_payments", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.scenarios !== undefined) {
                            let data3 = data.scenarios;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (Array.isArray(data3)) {
                                    var valid2 = true;
                                    const len0 = data3.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs10 = errors;
                                        if (!(validateSandboxScenario(data3[i0], { instancePath: instancePath + "/scenarios/" + i0, parentData: data3, parentDataProperty: i0, rootData }))) {
                                            vErrors = vErrors === null ? validateSandboxScenario.errors : vErrors.concat(validateSandboxScenario.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid2 = _errs10 === errors;
                                        if (!valid2) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validateSandboxScenarioList.errors = [{ instancePath: instancePath + "/scenarios", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validateSandboxScenarioList.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxScenarioList.errors = vErrors;
    return errors === 0;
}
function validateSandboxSent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.sent === undefined) && (missing0 = "sent")) {
                validateSandboxSent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.sent !== undefined) {
                    let data0 = data.sent;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validateSandboxSent.errors = [{ instancePath: instancePath + "/sent", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validateSandboxSent.errors = [{ instancePath: instancePath + "/sent", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                return false;
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxSent.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxSent.errors = vErrors;
    return errors === 0;
}
function validateSandboxSettled(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.settled === undefined) && (missing0 = "settled")) {
                validateSandboxSettled.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.settled !== undefined) {
                    if (typeof data.settled !== "boolean") {
                        validateSandboxSettled.errors = [{ instancePath: instancePath + "/settled", keyword: "type", params: { type: "boolean" }, message: "must be true or false" }];
                        return false;
                    }
                }
            }
        }
        else {
            validateSandboxSettled.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxSettled.errors = vErrors;
    return errors === 0;
}
function validateSandboxSnapshot(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.version === undefined) && (missing0 = "version")) || ((data.project_id === undefined) && (missing0 = "project_id"))) {
                validateSandboxSnapshot.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.version !== undefined) {
                    let data0 = data.version;
                    const _errs2 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validateSandboxSnapshot.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    if (errors === _errs2) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 1 || isNaN(data0)) {
                                validateSandboxSnapshot.errors = [{ instancePath: instancePath + "/version", keyword: "minimum", params: {}, message: "must be >= 1" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.project_id !== undefined) {
                        const _errs4 = errors;
                        if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                            vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validateSandboxSnapshot.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxSnapshot.errors = vErrors;
    return errors === 0;
}
const schema47 = { "type": "object", "required": ["version", "url", "addresses", "project_id", "clock", "callback_url", "scenario", "faults", "payments", "callbacks", "requests", "lost"], "properties": { "version": { "type": "string" }, "url": { "type": "string" }, "addresses": { "type": "object", "required": ["gate", "payment_page", "data_api", "dashboard"], "properties": { "gate": { "type": "string" }, "payment_page": { "type": "string" }, "data_api": { "type": "string" }, "dashboard": { "type": "string" } } }, "project_id": { "$ref": "ProjectId" }, "clock": { "$ref": "SandboxClock" }, "callback_url": { "type": ["string", "null"] }, "scenario": { "type": ["string", "null"] }, "faults": { "type": "array", "items": { "$ref": "SandboxFault" } }, "payments": { "type": "object", "required": ["total", "unfinished", "by_status"], "properties": { "total": { "type": "integer", "minimum": 0 }, "unfinished": { "type": "integer", "minimum": 0 }, "by_status": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 1 } } } }, "callbacks": { "type": "object", "required": ["total", "waiting", "delivered", "given_up", "no_address", "switched_off", "dropped"], "properties": { "total": { "type": "integer", "minimum": 0 }, "waiting": { "type": "integer", "minimum": 0 }, "delivered": { "type": "integer", "minimum": 0 }, "given_up": { "type": "integer", "minimum": 0 }, "no_address": { "type": "integer", "minimum": 0 }, "switched_off": { "type": "integer", "minimum": 0 }, "dropped": { "type": "integer", "minimum": 0 } } }, "requests": { "type": "object", "required": ["total", "refused"], "properties": { "total": { "type": "integer", "minimum": 0 }, "refused": { "type": "integer", "minimum": 0 } } }, "lost": { "type": "object", "required": ["payments", "callbacks"], "properties": { "payments": { "type": "integer", "minimum": 0 }, "callbacks": { "type": "integer", "minimum": 0 } } } } };
function validateSandboxState(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.addresses === undefined) && (missing0 = "addresses"))) || ((data.project_id === undefined) && (missing0 = "project_id"))) || ((data.clock === undefined) && (missing0 = "clock"))) || ((data.callback_url === undefined) && (missing0 = "callback_url"))) || ((data.scenario === undefined) && (missing0 = "scenario"))) || ((data.faults === undefined) && (missing0 = "faults"))) || ((data.payments === undefined) && (missing0 = "payments"))) || ((data.callbacks === undefined) && (missing0 = "callbacks"))) || ((data.requests === undefined) && (missing0 = "requests"))) || ((data.lost === undefined) && (missing0 = "lost"))) {
                validateSandboxState.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.version !== undefined) {
                    const _errs1 = errors;
                    if (typeof data.version !== "string") {
                        validateSandboxState.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.url !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.url !== "string") {
                            validateSandboxState.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.addresses !== undefined) {
                            let data2 = data.addresses;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                    let missing1;
                                    if (((((data2.gate === undefined) && (missing1 = "gate")) || ((data2.payment_page === undefined) && (missing1 = "payment_page"))) || ((data2.data_api === undefined) && (missing1 = "data_api"))) || ((data2.dashboard === undefined) && (missing1 = "dashboard"))) {
                                        validateSandboxState.errors = [{ instancePath: instancePath + "/addresses", keyword: "required", params: { missingProperty: missing1 }, message: "is missing" }];
                                        return false;
                                    }
                                    else {
                                        if (data2.gate !== undefined) {
                                            const _errs7 = errors;
                                            if (typeof data2.gate !== "string") {
                                                validateSandboxState.errors = [{ instancePath: instancePath + "/addresses/gate", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                return false;
                                            }
                                            var valid1 = _errs7 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data2.payment_page !== undefined) {
                                                const _errs9 = errors;
                                                if (typeof data2.payment_page !== "string") {
                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/addresses/payment_page", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                    return false;
                                                }
                                                var valid1 = _errs9 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data2.data_api !== undefined) {
                                                    const _errs11 = errors;
                                                    if (typeof data2.data_api !== "string") {
                                                        validateSandboxState.errors = [{ instancePath: instancePath + "/addresses/data_api", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs11 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data2.dashboard !== undefined) {
                                                        const _errs13 = errors;
                                                        if (typeof data2.dashboard !== "string") {
                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/addresses/dashboard", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                            return false;
                                                        }
                                                        var valid1 = _errs13 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validateSandboxState.errors = [{ instancePath: instancePath + "/addresses", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.project_id !== undefined) {
                                const _errs15 = errors;
                                if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                                    vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs15 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.clock !== undefined) {
                                    const _errs16 = errors;
                                    if (!(validateSandboxClock(data.clock, { instancePath: instancePath + "/clock", parentData: data, parentDataProperty: "clock", rootData }))) {
                                        vErrors = vErrors === null ? validateSandboxClock.errors : vErrors.concat(validateSandboxClock.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs16 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.callback_url !== undefined) {
                                        let data9 = data.callback_url;
                                        const _errs17 = errors;
                                        if ((typeof data9 !== "string") && (data9 !== null)) {
                                            validateSandboxState.errors = [{ instancePath: instancePath + "/callback_url", keyword: "type", params: { type: schema47.properties.callback_url.type }, message: "must be a text or null" }];
                                            return false;
                                        }
                                        var valid0 = _errs17 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.scenario !== undefined) {
                                            let data10 = data.scenario;
                                            const _errs19 = errors;
                                            if ((typeof data10 !== "string") && (data10 !== null)) {
                                                validateSandboxState.errors = [{ instancePath: instancePath + "/scenario", keyword: "type", params: { type: schema47.properties.scenario.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                            var valid0 = _errs19 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.faults !== undefined) {
                                                let data11 = data.faults;
                                                const _errs21 = errors;
                                                if (errors === _errs21) {
                                                    if (Array.isArray(data11)) {
                                                        var valid2 = true;
                                                        const len0 = data11.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs23 = errors;
                                                            if (!(validateSandboxFault(data11[i0], { instancePath: instancePath + "/faults/" + i0, parentData: data11, parentDataProperty: i0, rootData }))) {
                                                                vErrors = vErrors === null ? validateSandboxFault.errors : vErrors.concat(validateSandboxFault.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid2 = _errs23 === errors;
                                                            if (!valid2) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validateSandboxState.errors = [{ instancePath: instancePath + "/faults", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs21 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.payments !== undefined) {
                                                    let data13 = data.payments;
                                                    const _errs24 = errors;
                                                    if (errors === _errs24) {
                                                        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                            let missing2;
                                                            if ((((data13.total === undefined) && (missing2 = "total")) || ((data13.unfinished === undefined) && (missing2 = "unfinished"))) || ((data13.by_status === undefined) && (missing2 = "by_status"))) {
                                                                validateSandboxState.errors = [{ instancePath: instancePath + "/payments", keyword: "required", params: { missingProperty: missing2 }, message: "is missing" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data13.total !== undefined) {
                                                                    let data14 = data13.total;
                                                                    const _errs26 = errors;
                                                                    if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                        validateSandboxState.errors = [{ instancePath: instancePath + "/payments/total", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs26) {
                                                                        if ((typeof data14 == "number") && (isFinite(data14))) {
                                                                            if (data14 < 0 || isNaN(data14)) {
                                                                                validateSandboxState.errors = [{ instancePath: instancePath + "/payments/total", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid3 = _errs26 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data13.unfinished !== undefined) {
                                                                        let data15 = data13.unfinished;
                                                                        const _errs28 = errors;
                                                                        if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/payments/unfinished", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs28) {
                                                                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                                                                if (data15 < 0 || isNaN(data15)) {
                                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/payments/unfinished", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid3 = _errs28 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data13.by_status !== undefined) {
                                                                            let data16 = data13.by_status;
                                                                            const _errs30 = errors;
                                                                            if (errors === _errs30) {
                                                                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                                    for (const key0 in data16) {
                                                                                        let data17 = data16[key0];
                                                                                        const _errs33 = errors;
                                                                                        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/payments/by_status/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs33) {
                                                                                            if ((typeof data17 == "number") && (isFinite(data17))) {
                                                                                                if (data17 < 1 || isNaN(data17)) {
                                                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/payments/by_status/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minimum", params: {}, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid4 = _errs33 === errors;
                                                                                        if (!valid4) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/payments/by_status", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid3 = _errs30 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/payments", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs24 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.callbacks !== undefined) {
                                                        let data18 = data.callbacks;
                                                        const _errs35 = errors;
                                                        if (errors === _errs35) {
                                                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                let missing3;
                                                                if ((((((((data18.total === undefined) && (missing3 = "total")) || ((data18.waiting === undefined) && (missing3 = "waiting"))) || ((data18.delivered === undefined) && (missing3 = "delivered"))) || ((data18.given_up === undefined) && (missing3 = "given_up"))) || ((data18.no_address === undefined) && (missing3 = "no_address"))) || ((data18.switched_off === undefined) && (missing3 = "switched_off"))) || ((data18.dropped === undefined) && (missing3 = "dropped"))) {
                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks", keyword: "required", params: { missingProperty: missing3 }, message: "is missing" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data18.total !== undefined) {
                                                                        let data19 = data18.total;
                                                                        const _errs37 = errors;
                                                                        if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/total", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs37) {
                                                                            if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                if (data19 < 0 || isNaN(data19)) {
                                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/total", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid5 = _errs37 === errors;
                                                                    }
                                                                    else {
                                                                        var valid5 = true;
                                                                    }
                                                                    if (valid5) {
                                                                        if (data18.waiting !== undefined) {
                                                                            let data20 = data18.waiting;
                                                                            const _errs39 = errors;
                                                                            if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/waiting", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs39) {
                                                                                if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                    if (data20 < 0 || isNaN(data20)) {
                                                                                        validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/waiting", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid5 = _errs39 === errors;
                                                                        }
                                                                        else {
                                                                            var valid5 = true;
                                                                        }
                                                                        if (valid5) {
                                                                            if (data18.delivered !== undefined) {
                                                                                let data21 = data18.delivered;
                                                                                const _errs41 = errors;
                                                                                if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/delivered", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs41) {
                                                                                    if ((typeof data21 == "number") && (isFinite(data21))) {
                                                                                        if (data21 < 0 || isNaN(data21)) {
                                                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/delivered", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid5 = _errs41 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data18.given_up !== undefined) {
                                                                                    let data22 = data18.given_up;
                                                                                    const _errs43 = errors;
                                                                                    if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                                                                                        validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/given_up", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs43) {
                                                                                        if ((typeof data22 == "number") && (isFinite(data22))) {
                                                                                            if (data22 < 0 || isNaN(data22)) {
                                                                                                validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/given_up", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid5 = _errs43 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (data18.no_address !== undefined) {
                                                                                        let data23 = data18.no_address;
                                                                                        const _errs45 = errors;
                                                                                        if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                                                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/no_address", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs45) {
                                                                                            if ((typeof data23 == "number") && (isFinite(data23))) {
                                                                                                if (data23 < 0 || isNaN(data23)) {
                                                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/no_address", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid5 = _errs45 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid5 = true;
                                                                                    }
                                                                                    if (valid5) {
                                                                                        if (data18.switched_off !== undefined) {
                                                                                            let data24 = data18.switched_off;
                                                                                            const _errs47 = errors;
                                                                                            if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                                                                                                validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/switched_off", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs47) {
                                                                                                if ((typeof data24 == "number") && (isFinite(data24))) {
                                                                                                    if (data24 < 0 || isNaN(data24)) {
                                                                                                        validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/switched_off", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid5 = _errs47 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid5 = true;
                                                                                        }
                                                                                        if (valid5) {
                                                                                            if (data18.dropped !== undefined) {
                                                                                                let data25 = data18.dropped;
                                                                                                const _errs49 = errors;
                                                                                                if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                                                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/dropped", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                                    return false;
                                                                                                }
                                                                                                if (errors === _errs49) {
                                                                                                    if ((typeof data25 == "number") && (isFinite(data25))) {
                                                                                                        if (data25 < 0 || isNaN(data25)) {
                                                                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks/dropped", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                var valid5 = _errs49 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid5 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validateSandboxState.errors = [{ instancePath: instancePath + "/callbacks", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs35 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.requests !== undefined) {
                                                            let data26 = data.requests;
                                                            const _errs51 = errors;
                                                            if (errors === _errs51) {
                                                                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                    let missing4;
                                                                    if (((data26.total === undefined) && (missing4 = "total")) || ((data26.refused === undefined) && (missing4 = "refused"))) {
                                                                        validateSandboxState.errors = [{ instancePath: instancePath + "/requests", keyword: "required", params: { missingProperty: missing4 }, message: "is missing" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data26.total !== undefined) {
                                                                            let data27 = data26.total;
                                                                            const _errs53 = errors;
                                                                            if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                                                                                validateSandboxState.errors = [{ instancePath: instancePath + "/requests/total", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs53) {
                                                                                if ((typeof data27 == "number") && (isFinite(data27))) {
                                                                                    if (data27 < 0 || isNaN(data27)) {
                                                                                        validateSandboxState.errors = [{ instancePath: instancePath + "/requests/total", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid6 = _errs53 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                        if (valid6) {
                                                                            if (data26.refused !== undefined) {
                                                                                let data28 = data26.refused;
                                                                                const _errs55 = errors;
                                                                                if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/requests/refused", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs55) {
                                                                                    if ((typeof data28 == "number") && (isFinite(data28))) {
                                                                                        if (data28 < 0 || isNaN(data28)) {
                                                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/requests/refused", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid6 = _errs55 === errors;
                                                                            }
                                                                            else {
                                                                                var valid6 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/requests", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs51 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.lost !== undefined) {
                                                                let data29 = data.lost;
                                                                const _errs57 = errors;
                                                                if (errors === _errs57) {
                                                                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                                        let missing5;
                                                                        if (((data29.payments === undefined) && (missing5 = "payments")) || ((data29.callbacks === undefined) && (missing5 = "callbacks"))) {
                                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/lost", keyword: "required", params: { missingProperty: missing5 }, message: "is missing" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data29.payments !== undefined) {
                                                                                let data30 = data29.payments;
                                                                                const _errs59 = errors;
                                                                                if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                                                                                    validateSandboxState.errors = [{ instancePath: instancePath + "/lost/payments", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs59) {
                                                                                    if ((typeof data30 == "number") && (isFinite(data30))) {
                                                                                        if (data30 < 0 || isNaN(data30)) {
                                                                                            validateSandboxState.errors = [{ instancePath: instancePath + "/lost/payments", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid7 = _errs59 === errors;
                                                                            }
                                                                            else {
                                                                                var valid7 = true;
                                                                            }
                                                                            if (valid7) {
                                                                                if (data29.callbacks !== undefined) {
                                                                                    let data31 = data29.callbacks;
                                                                                    const _errs61 = errors;
                                                                                    if (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) {
                                                                                        validateSandboxState.errors = [{ instancePath: instancePath + "/lost/callbacks", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs61) {
                                                                                        if ((typeof data31 == "number") && (isFinite(data31))) {
                                                                                            if (data31 < 0 || isNaN(data31)) {
                                                                                                validateSandboxState.errors = [{ instancePath: instancePath + "/lost/callbacks", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid7 = _errs61 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid7 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validateSandboxState.errors = [{ instancePath: instancePath + "/lost", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs57 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validateSandboxState.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSandboxState.errors = vErrors;
    return errors === 0;
}

export {
  validateSandboxCallback as sandboxCallback,
  validateSandboxCallbackList as sandboxCallbackList,
  validateSandboxChosenScenario as sandboxChosenScenario,
  validateSandboxClock as sandboxClock,
  validateSandboxError as sandboxError,
  validateSandboxFaultList as sandboxFaultList,
  validateSandboxHealth as sandboxHealth,
  validateSandboxPayment as sandboxPayment,
  validateSandboxPaymentList as sandboxPaymentList,
  validateSandboxProject as sandboxProject,
  validateSandboxProjectList as sandboxProjectList,
  validateSandboxRequest as sandboxRequest,
  validateSandboxRequestList as sandboxRequestList,
  validateSandboxScenarioList as sandboxScenarioList,
  validateSandboxSent as sandboxSent,
  validateSandboxSettled as sandboxSettled,
  validateSandboxSnapshot as sandboxSnapshot,
  validateSandboxState as sandboxState,
};
