// Makes ../operations.js of models/s3.json and models/sts.json: node tests/differential/aws/harness/operations.mjs
//
// Each operation has up to four cases: all parameters and an answer with all members; the parameters that are required and an answer
// without a body; an answer with a document that is empty; and text that XML has to escape, both ways.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const SERVICES = [["s3", "s3"], ["sts", "sts"]];
const MOMENT = "2024-02-29T12:34:56.000Z";
const NAMESPACES = { s3: "http://s3.amazonaws.com/doc/2006-03-01/", sts: "https://sts.amazonaws.com/doc/2011-06-15/" };
// The roots of documents whose names the models do not have.
const ROOTS = {
  CopyPartResult: "CopyPartResult",
  GetBucketLocation: "LocationConstraint",
};

class Service {
  constructor(name) {
    this.name = name;
    this.model = JSON.parse(readFileSync(join(here, `../../../../models/${name}.json`), "utf8"));
  }

  shape(reference) {
    return { ...this.model.shapes[reference.shape], ...reference, name: reference.shape };
  }

  members(shape) {
    return Object.entries(shape.members ?? {}).map(([name, reference]) => [name, this.shape(reference)]);
  }

  // The source text of a value of `shape`: `all` its members, or those that are required.
  value(shape, name, all, text) {
    switch (shape.type) {
      case "structure": {
        let members = this.members(shape);
        // One of these filters' members is all that a service takes.
        if (shape.name === "AnalyticsFilter" || shape.name === "MetricsFilter") members = members.slice(-1);
        const required = shape.required ?? [];
        const fields = members.filter(([member]) => all || required.includes(member))
          .map(([member, inner]) => `${member}: ${this.value(inner, member, all, text)}`);
        return `{${fields.length > 0 ? ` ${fields.join(", ")} ` : ""}}`;
      }
      case "list": {
        const item = this.value(this.shape(shape.member), name, all, text);
        const other = this.shape(shape.member).type === "structure" ? this.value(this.shape(shape.member), name, false, text) : item;
        return `[${item}, ${other}]`;
      }
      case "map": {
        const item = this.value(this.shape(shape.value), name, all, text);
        return `{ First: ${item}, "second-one": ${item} }`;
      }
      case "blob":
        return name === "Body" ? '"the body"' : `Buffer.from("${name} in bytes, 32 of them".slice(0, 32))`;
      case "boolean":
        return "true";
      case "timestamp":
        return `new Date("${MOMENT}")`;
      case "integer":
      case "long":
        return name === "ContentLength" ? "8" : name === "PartNumber" || name === "PartNumberMarker" ? "3" : "75";
      case "float":
      case "double":
        return "1.5";
      default:
        return JSON.stringify(this.text(shape, name, text));
    }
  }

  // Whether a request has a document with text in it.
  holds(input) {
    if (this.name === "sts") return true;
    const payload = input.payload === undefined ? undefined : this.shape(input.members[input.payload]);
    return payload !== undefined && payload.type === "structure" && this.value(payload, "", true, () => "?").includes('"?"');
  }

  text(shape, name, text) {
    if (shape.enum !== undefined) return shape.enum[0];
    if (name === "Bucket") return "bucket";
    if (name === "Key" && shape.location === "uri") return "a folder/an+object";
    if (name === "RequestRoute") return "route";
    if (name.startsWith("SSECustomerKey") || name.startsWith("CopySourceSSECustomerKey")) return "0123456789abcdef0123456789abcdef";
    if (shape.location === "header" || shape.location === "headers") return `${name}-1`;
    return shape.location === undefined ? text(name) : `${name} of/this&that`;
  }

  // The XML of a value that an answer has, and the headers beside it.
  element(shape, member, tag, text) {
    const inner = this.content(shape, member, tag, text);
    const attributes = this.members(shape.type === "structure" ? shape : {}).filter(([, one]) => one.xmlAttribute)
      .map(([name, one]) => ` xmlns:xsi="${shape.xmlNamespace?.uri}" ${one.locationName}="${one.enum?.[0] ?? name}"`).join("");
    return `<${tag}${attributes}>${inner}</${tag}>`;
  }

  content(shape, member, tag, text) {
    switch (shape.type) {
      case "structure": {
        let members = this.members(shape);
        if (shape.name === "AnalyticsFilter" || shape.name === "MetricsFilter") members = members.slice(-1);
        return members.filter(([, one]) => !one.xmlAttribute && one.location === undefined)
          .map(([name, one]) => this.field(one, name, text)).join("");
      }
      case "map": {
        const entry = (key) =>
          `<entry>${this.element(this.shape(shape.key), key, shape.key.locationName ?? "key", () => key)}${
            this.element(this.shape(shape.value), member, shape.value.locationName ?? "value", text)
          }</entry>`;
        return entry("First") + entry("second");
      }
      case "blob":
        return Buffer.from("bytes").toString("base64");
      case "boolean":
        return "true";
      case "timestamp":
        return shape.timestampFormat === "unixTimestamp" ? `${Date.parse(MOMENT) / 1000}` : MOMENT;
      case "integer":
      case "long":
        return "42";
      case "float":
      case "double":
        return "2.5";
      default:
        return escaped(shape.enum?.[0] ?? text(member));
    }
  }

  field(shape, name, text) {
    const tag = shape.locationName ?? name;
    if (shape.type !== "list") return this.element(shape, name, tag, text);
    const item = this.shape(shape.member);
    if (shape.flattened) {
      const inner = shape.locationName ?? shape.member.locationName ?? name;
      return this.element(item, name, inner, text).repeat(2);
    }
    return `<${tag}>${this.element(item, name, shape.member.locationName ?? "member", text).repeat(2)}</${tag}>`;
  }

  headerText(shape, name) {
    switch (shape.type) {
      case "boolean":
        return "true";
      case "timestamp":
        return shape.timestampFormat === "iso8601" ? MOMENT : new Date(MOMENT).toUTCString();
      case "integer":
      case "long":
        return "42";
      default:
        return shape.enum?.[0] ?? `${name} it is`;
    }
  }

  answer(operation, fill, text = (name) => `${name} it is`) {
    const headers = { "x-amz-request-id": "REQUEST", "x-amz-id-2": "EXTENDED" };
    const namespace = ` xmlns="${NAMESPACES[this.name]}"`;
    const rooted = (tag, inner) => `<?xml version="1.0" encoding="UTF-8"?>\n<${tag}${namespace}>${inner}</${tag}>`;
    const output = operation.output === undefined ? { type: "structure" } : this.shape(operation.output);
    if (this.name === "sts") {
      const inner = fill === "all" ? this.content(output, "", "", text) : "";
      const metadata = "<ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata>";
      const name = operation.name;
      return { headers: {}, body: fill === "none" ? "" : rooted(`${name}Response`, `<${name}Result>${inner}</${name}Result>${metadata}`) };
    }
    for (const [name, one] of this.members(output)) {
      if (fill !== "all") continue;
      // Its own length goes with a body.
      if (name === "ContentLength" && operation.http.method !== "HEAD") continue;
      if (one.location === "header") headers[one.locationName] = this.headerText(one, name);
      if (one.location === "headers") Object.assign(headers, { [`${one.locationName}First`]: "1", [`${one.locationName}second-one`]: "2" });
    }
    if (operation.http.method === "HEAD" || fill === "none") return { headers, body: "" };
    const payload = output.payload === undefined ? undefined : this.shape(output.members[output.payload]);
    if (payload !== undefined && payload.type !== "structure") return { headers, body: fill === "all" ? "the body <&>" : "" };
    const document = payload ?? output;
    const isEmpty = this.members(document).every(([, one]) => one.location !== undefined);
    if (isEmpty) return { headers, body: "" };
    const tag = ROOTS[operation.name] ?? payload?.locationName ?? output.locationName ?? (payload === undefined ? output.name : payload.name);
    if (operation.name === "GetBucketLocation") return { headers, body: rooted(tag, fill === "all" ? "eu-central-1" : "") };
    return { headers, body: rooted(tag, fill === "all" ? this.content(document, "", "", text) : "") };
  }
}

function escaped(text) {
  return text.replace(/[&<>\r\n]/g, (one) => `&#${one.charCodeAt(0)};`);
}

function lowerFirst(name) {
  return name[0].toLowerCase() + name.slice(1);
}

function one(name, call, { status = 200, headers, body, base64 }) {
  const answer = { ...(status === 200 ? {} : { status }), headers, ...(base64 ? { base64 } : { body }) };
  return `  ${JSON.stringify(name)}: {\n    answers: [${JSON.stringify(answer)}],\n    run: () => ${call},\n  },\n`;
}

const sources = [];
for (const [name, client] of SERVICES) {
  const service = new Service(name);
  for (const operation of Object.values(service.model.operations)) {
    const method = lowerFirst(operation.name);
    // Its answer is a stream of events.
    if (method === "selectObjectContent") continue;
    const input = operation.input === undefined ? { type: "structure" } : service.shape(operation.input);
    const call = (all, text) => `${client}().${method}(${service.value(input, "", all, text)}).promise()`;
    const special = (member) => `${member} <a href="b">'&amp;'</a>\r\n\u00fc\u2028\ud83d\ude00]]>`;
    const plain = (member) => `${member} given`;
    const least = service.answer(operation, "none");
    const empty = service.answer(operation, "empty");
    sources.push(one(`${method}: all there is`, call(true, plain), service.answer(operation, "all")));
    sources.push(one(`${method}: no more than is required`, call(false, plain), least));
    if (service.holds(input)) {
      sources.push(one(`${method}: text to be escaped`, call(true, special), service.answer(operation, "all", special)));
    }
    if (JSON.stringify(empty) !== JSON.stringify(least)) sources.push(one(`${method}: an empty document`, call(false, plain), empty));
  }
}
// The answers of selectObjectContent: messages of the content type application/vnd.amazon.eventstream.
function message(headers, payload) {
  const parts = Object.entries(headers).map(([name, value]) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(Buffer.byteLength(value));
    return Buffer.concat([Buffer.from([name.length]), Buffer.from(name), Buffer.from([7]), length, Buffer.from(value)]);
  });
  const head = Buffer.concat(parts);
  const prelude = Buffer.alloc(8);
  prelude.writeUInt32BE(16 + head.length + Buffer.byteLength(payload), 0);
  prelude.writeUInt32BE(head.length, 4);
  const unsummed = Buffer.concat([prelude, crc32(prelude), head, Buffer.from(payload)]);
  return Buffer.concat([unsummed, crc32(unsummed)]);
}

function crc32(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(~rest >>> 0);
  return sum;
}

const event = (type, contentType, payload) =>
  message({ ":message-type": "event", ":event-type": type, ...(contentType ? { ":content-type": contentType } : {}) }, payload);
const details = (type) =>
  event(type, "text/xml", `<${type} xmlns=""><BytesScanned>1</BytesScanned><BytesProcessed>2</BytesProcessed><BytesReturned>3</BytesReturned></${type}>`);
const whole = Buffer.concat([
  event("Records", "application/octet-stream", "a,b\n1,\u00fc\n"),
  event("Cont", "", ""),
  details("Progress"),
  event("Records", "application/octet-stream", ""),
  details("Stats"),
  event("End", "", ""),
]);
const failing = Buffer.concat([
  event("Records", "application/octet-stream", "a"),
  message({ ":message-type": "error", ":error-code": "InternalError", ":error-message": "it went wrong" }, ""),
]);
const broken = Buffer.from(whole);
broken[20] ^= 1;
const collected = `new Promise((resolve) => {
      const told = [];
      data.Payload.on("data", (event) => told.push(event)).on("error", (error) => resolve({ told, error })).on("end", () => resolve({ told }));
    })`;
const iterated = `(async () => {
      const told = [];
      for await (const event of data.Payload) told.push(event);
      return told;
    })()`;
const s3 = new Service("s3");
const selecting = s3.model.operations.SelectObjectContent;
for (
  const [name, bytes, all, read] of [
    ["all there is", whole, true, collected],
    ["no more than is required", whole, false, iterated],
    ["an error among the events", failing, false, collected],
    ["a broken message", broken, false, collected],
    ["no events", Buffer.alloc(0), false, collected],
  ]
) {
  const input = s3.value(s3.shape(selecting.input), "", all, (member) => `${member} given`);
  // Its errors come before a promise of the answer has been told.
  const call = read === iterated
    ? `s3().selectObjectContent(${input}).promise().then((data) => ${read})`
    : `new Promise((resolve) => s3().selectObjectContent(${input}, (error, data) => resolve(${read})))`;
  sources.push(one(`selectObjectContent: ${name}`, call, { headers: {}, base64: bytes.toString("base64") }));
}
writeFileSync(
  join(here, "../operations.js"),
  `// Made of models/ by harness/operations.mjs.\n({\n${sources.join("")}})\n`,
);
