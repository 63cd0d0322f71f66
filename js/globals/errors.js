// The five error classes that a function throws to say how it failed.

function named(constructor) {
  Object.defineProperty(constructor.prototype, "name", {
    __proto__: null,
    value: constructor.name,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

export class EventNotSupported extends Error {}
export class InvalidEventPayload extends Error {}
export class ValidationError extends Error {}
export class RetryError extends Error {}
export class DropEvent extends Error {}

named(EventNotSupported);
named(InvalidEventPayload);
named(ValidationError);
named(RetryError);
named(DropEvent);
