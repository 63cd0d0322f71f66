// node:assert

"use strict";

const { isDeepEqual, isDeepStrictEqual } = require("internal/comparisons");
const { CodedTypeError, invalidType, requireFunction } = require("internal/errors");
const { inspect } = require("util");

const relations = {
  deepEqual: "Expected values to be loosely deep-equal:",
  deepStrictEqual: "Expected values to be strictly deep-equal:",
  equal: "Expected values to be loosely equal:",
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notEqual: 'Expected "actual" to be loosely unequal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  strictEqual: "Expected values to be strictly equal:",
};

function describe(operator, actual, expected, relation = relations[operator]) {
  if (operator === "==" || operator === "!=") return `${inspect(actual)} ${operator} ${inspect(expected)}`;
  if (relation === undefined) return `${inspect(actual)} ${operator} ${inspect(expected)}`;
  if (operator.startsWith("not")) {
    const shown = inspect(actual);
    return shown.includes("\n") ? `${relation}\n\n${shown}\n` : `${relation.slice(0, -1)}: ${shown}`;
  }
  if (operator === "deepEqual" || operator === "equal") {
    return `${relation}\n\n${inspect(actual)}\n\nshould loosely deep-equal\n\n${inspect(expected)}`;
  }
  const [left, right] = [inspect(actual), inspect(expected)];
  const simple = (typeof actual !== "object" || actual === null) && (typeof expected !== "object" || expected === null);
  if (simple && left.length + right.length < 12) return `${relation}\n\n${left} !== ${right}\n`;
  return `${relation}\n+ actual - expected\n\n+ ${left.replace(/\n/g, "\n+ ")}\n- ${right.replace(/\n/g, "\n- ")}`;
}

// Where two values were compared, they are shown below a message, too.
function text(message, operator, actual, expected) {
  if (message === undefined || message === null) return describe(operator, actual, expected);
  const compared = operator === "strictEqual" || operator === "deepStrictEqual";
  return compared ? describe(operator, actual, expected, String(message)) : String(message);
}

class AssertionError extends Error {
  constructor(options) {
    if (typeof options !== "object" || options === null) throw invalidType("options", "of type object", options);
    const { actual, expected, message, operator, stackStartFn } = options;
    super(text(message, operator, actual, expected));
    this.generatedMessage = !message;
    Object.defineProperty(this, "name", {
      value: "AssertionError [ERR_ASSERTION]",
      enumerable: false,
      writable: true,
      configurable: true,
    });
    this.code = "ERR_ASSERTION";
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
    Error.captureStackTrace?.(this, stackStartFn);
    // Made when it is first read, with the name that is its own then.
    this.stack;
    this.name = "AssertionError";
  }

  toString() {
    return `${this.name} [${this.code}]: ${this.message}`;
  }
}

function fail(options) {
  if (options.message instanceof Error) throw options.message;
  throw new AssertionError(options);
}

function truth(args, stackStartFn, operator = "==") {
  if (args[0]) return;
  const message = args.length === 0 ? "No value argument passed to `assert.ok()`" : args[1];
  fail({
    actual: args[0],
    expected: true,
    message: message ?? "The expression evaluated to a falsy value",
    operator,
    stackStartFn,
  });
}

function assert(...args) {
  truth(args, assert);
}

function comparison(operator, holds, shown = operator) {
  const method = {
    [operator](actual, expected, message) {
      if (arguments.length < 2) {
        const error = new CodedTypeError("ERR_MISSING_ARGS", 'The "actual" and "expected" arguments must be specified');
        throw error;
      }
      if (!holds(actual, expected)) fail({ actual, expected, message, operator: shown, stackStartFn: method });
    },
  }[operator];
  return method;
}

// eslint-disable-next-line eqeqeq
const loose = (a, b) => a == b || (a !== a && b !== b);

function matches(error, expected, message, method) {
  if (expected === undefined) return;
  if (typeof expected === "function") {
    if (expected.prototype !== undefined && error instanceof expected) return;
    if (Error.isPrototypeOf(expected)) {
      fail({
        actual: error,
        expected,
        message: message ?? `The error is expected to be an instance of "${expected.name}". Received ${inspect(error)}`,
        operator: method.name,
        stackStartFn: method,
      });
    }
    if (Reflect.apply(expected, {}, [error]) === true) return;
    fail({
      actual: error,
      expected,
      message: message ?? `The ${expected.name ? `"${expected.name}" ` : ""}validation function is expected to return "true".`,
      operator: method.name,
      stackStartFn: method,
    });
  }
  if (expected instanceof RegExp) {
    if (expected.test(String(error))) return;
    fail({
      actual: error,
      expected,
      message: message ??
        `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(String(error))}\n`,
      operator: method.name,
      stackStartFn: method,
    });
  }
  const keys = Object.keys(expected);
  if (expected instanceof Error) keys.push("name", "message");
  for (const key of keys) {
    const holds = typeof error[key] === "string" && expected[key] instanceof RegExp
      ? expected[key].test(error[key])
      : key in error && isDeepStrictEqual(error[key], expected[key]);
    if (!holds) fail({ actual: error, expected, message, operator: method.name, stackStartFn: method });
  }
}

function expectation(expected, message) {
  return typeof expected === "string" ? [undefined, expected] : [expected, message];
}

function required(name, expected, message, method) {
  const of = typeof expected === "function" && expected.name ? ` (${expected.name})` : "";
  fail({
    actual: undefined,
    expected,
    message: `Missing expected ${name}${of}${message ? `: ${message}` : "."}`,
    operator: method.name,
    stackStartFn: method,
  });
}

function unwanted(error, name, message, method) {
  fail({
    actual: error,
    expected: undefined,
    message: `Got unwanted ${name}${message ? `: ${message}` : "."}\nActual message: "${error?.message}"`,
    operator: method.name,
    stackStartFn: method,
  });
}

async function rejection(promised) {
  let promise = promised;
  if (typeof promised === "function") promise = promised();
  if (typeof promise?.then !== "function") {
    throw invalidType("promiseFn", "of type function or an instance of Promise", promised);
  }
  try {
    await promise;
  } catch (error) {
    return { error };
  }
  return undefined;
}

Object.assign(assert, {
  AssertionError,
  deepEqual: comparison("deepEqual", isDeepEqual),
  deepStrictEqual: comparison("deepStrictEqual", isDeepStrictEqual),
  doesNotMatch(text, pattern, message) {
    if (!pattern.test(text)) return;
    message ??= `The input was expected to not match the regular expression ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`;
    fail({ actual: text, expected: pattern, message, operator: "doesNotMatch", stackStartFn: assert.doesNotMatch });
  },
  async doesNotReject(promised, expected, message) {
    const rejected = await rejection(promised);
    [expected, message] = expectation(expected, message);
    if (rejected !== undefined) unwanted(rejected.error, "rejection", message, assert.doesNotReject);
  },
  doesNotThrow(run, expected, message) {
    requireFunction(run, "fn");
    [expected, message] = expectation(expected, message);
    try {
      run();
    } catch (error) {
      unwanted(error, "exception", message, assert.doesNotThrow);
    }
  },
  equal: comparison("equal", loose, "=="),
  fail(message = "Failed") {
    fail({ message, operator: "fail", stackStartFn: assert.fail });
  },
  ifError(value) {
    if (value === null || value === undefined) return;
    const message = typeof value === "object" && typeof value.message === "string" ? value.message : inspect(value);
    const error = new AssertionError({
      actual: value,
      expected: null,
      operator: "ifError",
      message: `ifError got unwanted exception: ${message}`,
      stackStartFn: assert.ifError,
    });
    error.generatedMessage = true;
    throw error;
  },
  match(text, pattern, message) {
    if (!(pattern instanceof RegExp)) throw invalidType("regexp", "an instance of RegExp", pattern);
    if (typeof text === "string" && pattern.test(text)) return;
    message ??= `The input did not match the regular expression ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`;
    fail({ actual: text, expected: pattern, message, operator: "match", stackStartFn: assert.match });
  },
  notDeepEqual: comparison("notDeepEqual", (a, b) => !isDeepEqual(a, b)),
  notDeepStrictEqual: comparison("notDeepStrictEqual", (a, b) => !isDeepStrictEqual(a, b)),
  notEqual: comparison("notEqual", (a, b) => !loose(a, b), "!="),
  notStrictEqual: comparison("notStrictEqual", (a, b) => !Object.is(a, b)),
  ok(...args) {
    truth(args, assert.ok);
  },
  async rejects(promised, expected, message) {
    const rejected = await rejection(promised);
    [expected, message] = expectation(expected, message);
    if (rejected === undefined) required("rejection", expected, message, assert.rejects);
    matches(rejected.error, expected, message, assert.rejects);
  },
  strictEqual: comparison("strictEqual", Object.is),
  throws(run, expected, message) {
    requireFunction(run, "fn");
    [expected, message] = expectation(expected, message);
    let error;
    try {
      run();
    } catch (thrown) {
      error = { thrown };
    }
    if (error === undefined) required("exception", expected, message, assert.throws);
    matches(error.thrown, expected, message, assert.throws);
  },
});

function strict(...args) {
  truth(args, strict);
}
assert.strict = Object.assign(strict, assert, {
  deepEqual: assert.deepStrictEqual,
  equal: assert.strictEqual,
  notDeepEqual: assert.notDeepStrictEqual,
  notEqual: assert.notStrictEqual,
  strict,
});

module.exports = assert;
