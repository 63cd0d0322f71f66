// What a case came to, as JSON. Read by record.mjs and by the test alike. What changes from run to run is told by its kind.

const MOMENT = 3 * 24 * 3600 * 1000;

async function outcomeOf(run, isLocal) {
  try {
    return { returns: describe(await run(), 0, isLocal) };
  } catch (error) {
    return { throws: describe(error, 0, isLocal) };
  }
}

// Printable ASCII: strings may hold what JSON cannot.
function ascii(text) {
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

// Names of properties that hold what a server made up.
const MADE_UP = new Set([
  "AccessKeyId",
  "AssumedRoleId",
  "RequestId",
  "SecretAccessKey",
  "SessionToken",
  "UploadId",
  "VersionId",
  "extendedRequestId",
  "requestId",
  "x-amz-id-2",
  "x-amz-request-id",
  "x-amzn-requestid",
  "x-amz-version-id",
]);

function describeString(text, key, isLocal) {
  if (isLocal && MADE_UP.has(key)) return `<${key}>`;
  if (HTTP_DATE.test(text) && isNow(Date.parse(text))) return "<date>";
  return ascii(text);
}

function isNow(time) {
  return Math.abs(time - Date.now()) < MOMENT;
}

function describe(value, depth, isLocal, key = "") {
  switch (typeof value) {
    case "string":
      return describeString(value, key, isLocal);
    case "number":
      if (key === "retryDelay" && value > 0) return { number: "retryDelay" };
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { number: Object.is(value, -0) ? "-0" : `${value}` };
    case "boolean":
      return value;
    case "undefined":
      return { undefined: true };
    case "bigint":
      return { bigint: `${value}` };
    case "symbol":
      return { symbol: value.description };
    case "function":
      return { function: value.name };
  }
  if (value === null) return null;
  if (depth > 7) return { deeper: true };
  if (value instanceof Date) {
    const time = value.getTime();
    return { Date: Number.isNaN(time) ? "invalid" : isNow(time) ? "now" : value.toISOString() };
  }
  if (Buffer.isBuffer(value)) return { Buffer: ascii(value.toString("latin1")) };
  if (ArrayBuffer.isView(value)) return { [value.constructor.name]: Array.from(value) };
  if (Array.isArray(value)) return value.map((item) => describe(item, depth + 1, isLocal));
  const fields = Object.fromEntries(
    Object.keys(value).map((name) => [name, describe(value[name], depth + 1, isLocal, name)]),
  );
  const hidden = Object.getOwnPropertyNames(value).filter((name) =>
    name !== "stack" && !Object.getOwnPropertyDescriptor(value, name).enumerable
  ).sort();
  const more = hidden.length > 0 ? { hidden } : {};
  if (value instanceof Error) {
    return { error: describeString(String(value), "", isLocal), constructor: value.constructor.name, fields, ...more };
  }
  return { object: fields, ...more };
}
