// What a client's `logger` is told of each request.

import { primordials } from "ext:core/mod.js";
import { show } from "ext:tidegate_console/format.js";
import { definitionOf } from "ext:tidegate_sdk/service.js";

const { ArrayIsArray, ObjectHasOwn, ObjectKeys, StringPrototypeSlice, StringPrototypeToLowerCase } = primordials;

const HIDDEN = "***SensitiveInformation***";
// Deeper parameters are hostile.
const MAX_DEPTH = 64;

export function log(request) {
  const { logger } = request.service.config;
  if (!logger) return;
  const line = lineOf(request, !!logger.isTTY);
  if (typeof logger.log === "function") logger.log(line);
  else if (typeof logger.write === "function") logger.write(`${line}\n`);
}

function lineOf({ operation, params, response, service, startTime }, isColored) {
  const { httpResponse, retryCount } = response;
  const { identifier, model } = definitionOf(service);
  const seconds = (service.getSkewCorrectedDate().getTime() - startTime.getTime()) / 1000;
  const known = model.operation(operation);
  const shown = known === undefined ? params : withoutSecrets(model, known.input, params, 0);
  const [bright, bold, plain] = isColored ? ["\x1B[33m", "\x1B[0;1m", "\x1B[0m"] : ["", "", ""];
  const name = StringPrototypeToLowerCase(operation[0]) + StringPrototypeSlice(operation, 1);
  return `${bright}[AWS ${identifier} ${httpResponse.statusCode} ${seconds}s ${retryCount} retries]${bold} ${name}(${
    show(shown, { showHidden: true, depth: null })
  })${plain}`;
}

function withoutSecrets(model, reference, value, depth) {
  if (!value || reference === undefined || depth > MAX_DEPTH) return value;
  const shape = model.shape(reference);
  if (reference.sensitive || shape.sensitive) return HIDDEN;
  if (typeof value !== "object") return value;
  const result = ArrayIsArray(value) ? [] : {};
  const names = ObjectKeys(value);
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    let inner;
    if (shape.type === "structure") inner = ObjectHasOwn(shape.members, name) ? shape.members[name] : undefined;
    else if (shape.type === "list") inner = shape.member;
    else if (shape.type === "map") inner = shape.value;
    else return value;
    result[name] = withoutSecrets(model, inner, value[name], depth + 1);
  }
  return result;
}
