// The operations of a service and the shapes of their inputs, parsed when they are first used.

import { primordials } from "ext:core/mod.js";
import { op_aws_operation, op_aws_shape } from "ext:core/ops";

const { JSONParse, ObjectHasOwn, StringPrototypeSlice, StringPrototypeToUpperCase } = primordials;

export class Model {
  #identifier;
  #operations = { __proto__: null };
  #shapes = { __proto__: null };

  constructor(identifier, { apiVersion, protocol, operations, notInSdk }) {
    this.apiVersion = apiVersion;
    this.protocol = protocol;
    this.names = operations;
    this.notInSdk = notInSdk;
    this.#identifier = identifier;
  }

  // undefined where there is none of this name.
  operation(name) {
    if (typeof name !== "string") return undefined;
    if (!(name in this.#operations)) {
      const json = op_aws_operation(this.#identifier, name);
      this.#operations[name] = json === undefined ? undefined : JSONParse(json);
    }
    return this.#operations[name];
  }

  // The shape behind a reference.
  shape(reference) {
    const name = reference.shape;
    if (name === undefined) return reference;
    return (this.#shapes[name] ??= JSONParse(op_aws_shape(this.#identifier, name)));
  }
}

export function memberOf(shape, name) {
  return ObjectHasOwn(shape.members, name) ? shape.members[name] : undefined;
}

// As the service knows it: `PutObject`.
export function operationName(method) {
  return typeof method === "string" && method !== ""
    ? StringPrototypeToUpperCase(method[0]) + StringPrototypeSlice(method, 1)
    : "";
}
