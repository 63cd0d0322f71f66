// The five error classes that a function throws to say how it failed.

function errorClass(name) {
  const constructor = {
    [name]: class extends Error {},
  }[name];
  Object.defineProperty(constructor.prototype, "name", {
    __proto__: null,
    value: name,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  return constructor;
}

export const EventNotSupported = errorClass("EventNotSupported");
export const InvalidEventPayload = errorClass("InvalidEventPayload");
export const ValidationError = errorClass("ValidationError");
export const RetryError = errorClass("RetryError");
export const DropEvent = errorClass("DropEvent");
