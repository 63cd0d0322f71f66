// Makes the call that the event describes, and returns what came of it, with dates and bytes marked as such.

const revive = (value) => {
  if (value === null || typeof value !== "object") return value;
  if ("$date" in value) return new Date(value.$date);
  if (Array.isArray(value)) return value.map(revive);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
};

const mark = (value) => {
  if (value instanceof Date) return { $date: value.getTime() };
  if (Buffer.isBuffer(value)) return { $bytes: value.toString("base64") };
  if (Array.isArray(value)) return value.map(mark);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mark(item)]));
};

async function onTrack({ service, operation, input, endpoint }) {
  const client = new AWS[service.toUpperCase()]({
    endpoint,
    region: "us-east-1",
    accessKeyId: "AKIDEXAMPLE",
    secretAccessKey: "secret",
    sessionToken: "tok",
    s3ForcePathStyle: true,
    maxRetries: 0,
  });
  client.clearBucketRegionCache?.();
  const method = operation[0].toLowerCase() + operation.slice(1);
  try {
    return { data: mark(await client[method](revive(input)).promise()) };
  } catch (e) {
    if (!(e instanceof Error) || e.constructor !== Error || e.name !== String(e.code) || !(e.time instanceof Date)) {
      throw new Error(`not as v2 makes errors: ${e.stack}`);
    }
    return {
      error: {
        code: e.code,
        message: e.message ?? null,
        statusCode: e.statusCode ?? null,
        retryable: e.retryable ?? null,
        region: e.region ?? null,
        requestId: e.requestId ?? null,
        extendedRequestId: e.extendedRequestId ?? null,
        is200Error: !!e.is200Error,
      },
    };
  }
}
