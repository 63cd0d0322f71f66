// The shapes of inputs, parsed when they are first used.

import { primordials } from "ext:core/mod.js";

const { JSONParse, ObjectHasOwn, ObjectKeys } = primordials;

export class Model {
  #operations;
  #shapes;
  #parsedOperations = { __proto__: null };
  #parsedShapes = { __proto__: null };

  constructor({ apiVersion, protocol, operations, shapes, notOffered }) {
    this.apiVersion = apiVersion;
    this.protocol = protocol;
    this.names = ObjectKeys(operations);
    this.notOffered = notOffered;
    this.#operations = operations;
    this.#shapes = shapes;
  }

  // undefined where there is none of this name.
  operation(name) {
    if (this.#parsedOperations[name] === undefined && typeof this.#operations[name] === "string") {
      this.#parsedOperations[name] = JSONParse(this.#operations[name]);
    }
    return this.#parsedOperations[name];
  }

  // The shape behind a reference.
  shape(reference) {
    const name = reference.shape;
    if (name === undefined) return reference;
    if (this.#parsedShapes[name] === undefined) this.#parsedShapes[name] = JSONParse(this.#shapes[name]);
    return this.#parsedShapes[name];
  }
}

export function memberOf(shape, name) {
  return ObjectHasOwn(shape.members, name) ? shape.members[name] : undefined;
}
