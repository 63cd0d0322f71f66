// What services of JSON make of answers: errors with all that the answer says, and data as it came where that is asked for.

import { primordials } from "ext:core/mod.js";
import { bufferOf } from "ext:tidegate_buffer/buffer.js";

const { JSONParse, ObjectDefineProperty, ObjectKeys } = primordials;

// Adds to the definition of a service what its protocol brings.
export function json(definition) {
  definition.inOrderOfParams = true;
  definition.errorFields = errorFields;
  definition.completeError = completeError;
  definition.answered = answered;
}

function parse(outcome) {
  return JSONParse(bufferOf(outcome.body).toString());
}

// The members of an error's document; undefined where it cannot be read.
function documentOf(outcome) {
  if (outcome.body.length === 0) return undefined;
  try {
    const document = parse(outcome);
    const code = document.__type || document.code || document.Code;
    return code && typeof code !== "string" ? undefined : document;
  } catch {
    return undefined;
  }
}

function eachMember(document, visit) {
  if (typeof document !== "object" || document === null) return;
  const names = ObjectKeys(document);
  for (let i = 0; i < names.length; i++) {
    if (names[i] !== "code" && names[i] !== "message") visit(names[i], document[names[i]]);
  }
}

// Names the members, which are there without being listed.
function errorFields(_request, outcome) {
  const document = documentOf(outcome);
  if (document === undefined) return { statusCode: outcome.status };
  const fields = { __proto__: null };
  eachMember(document, (name) => (fields[`[${name}]`] = `See error.${name} for details.`));
  return fields;
}

function completeError(error, outcome) {
  eachMember(documentOf(outcome), (name, value) => {
    if (name === "name" || name === "time" || name === "stack") return;
    ObjectDefineProperty(error, name, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
  });
}

function answered({ response, service }, outcome) {
  if (outcome.error !== undefined || service.config.convertResponseTypes !== false) return;
  response.data = outcome.body.length === 0 ? {} : parse(outcome);
}
