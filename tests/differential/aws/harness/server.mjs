// The server that gives a case's answers, for recording; crates/tidegate-runtime/tests/support/answers.rs is the same for the tests.
//
// An answer is { to?: "METHOD /path" that the request has to begin with, status = 200, reason?, headers = {}, body = "" (text) |
// base64, delay = 0 (ms before it), more?: times it is given besides the first ("always": each time), reset: the connection is
// closed without it, cut: it is closed before the body's end, silent: nothing is sent, hang: it stays open }.

import { createServer } from "node:net";
import { STATUS_CODES } from "node:http";
import { whole } from "../../fetch/server.mjs";

const UNTOLD = ["accept", "accept-encoding", "connection", "content-length", "expect", "host", "transfer-encoding", "user-agent"];
const LONGEST = 2000;

function ascii(text) {
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function told(name, value) {
  if (name === "authorization") {
    return value.replace(/\/\d{8}\//, "/DATE/").replace(/Signature=[0-9a-f]{64}/, "Signature=SIGNATURE");
  }
  return name === "x-amz-date" ? value.replace(/^\d{8}T\d{6}Z$/, "DATE") : ascii(value);
}

// The order of a query's parameters says nothing.
function sortedQuery(path) {
  const [place, query] = path.split(/\?(.*)/s);
  return query === undefined ? path : `${place}?${query.split("&").sort().join("&")}`;
}

function receive(scheme, head, body) {
  const [line, ...lines] = head.split("\r\n");
  const [method, path] = line.split(" ");
  const all = {};
  for (const text of lines) {
    const colon = text.indexOf(":");
    all[text.slice(0, colon).toLowerCase()] = text.slice(colon + 1).trim();
  }
  const headers = {};
  for (const name of Object.keys(all).sort()) if (!UNTOLD.includes(name)) headers[name] = told(name, all[name]);
  const text = ascii(body.toString("latin1"));
  return { method, url: `${scheme}://${all.host}${sortedQuery(path)}`, headers, body: text.length > LONGEST ? `<${body.length} bytes>` : text };
}

export class Answers {
  begin(answers) {
    this.left = answers.map((answer) => ({ ...answer }));
    this.received = [];
  }

  next(method, path) {
    const asked = `${method} ${path}`;
    const at = this.left.findIndex(({ to = "" }) => asked.startsWith(to));
    if (at < 0) return { status: 400, body: "<Error><Code>NoAnswerLeft</Code></Error>" };
    const answer = this.left[at];
    if (answer.more === undefined || answer.more === 0) this.left.splice(at, 1);
    else if (answer.more !== "always") answer.more--;
    return answer;
  }

  // A server of it: its requests are told as if they had come by `scheme`.
  async listen(scheme) {
    const server = createServer((socket) => this.serve(socket, scheme));
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    return server.address().port;
  }

  serve(socket, scheme) {
    let received = Buffer.alloc(0);
    let continued = false;
    let done = false;
    socket.on("error", () => {});
    socket.on("data", async (data) => {
      received = Buffer.concat([received, data]);
      const end = received.indexOf("\r\n\r\n");
      if (end < 0 || done) return;
      const head = received.subarray(0, end).toString("latin1");
      const body = whole(head, received.subarray(end + 4));
      if (body === null) {
        if (!continued && /^expect: *100-continue$/im.test(head)) socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        continued = true;
        return;
      }
      done = true;
      const [method, path] = head.split(" ");
      this.received.push(receive(scheme, head, body));
      await give(socket, method, this.next(method, path));
    });
  }
}

async function give(socket, method, answer) {
  if (answer.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay));
  if (answer.reset) return void socket.end();
  if (!answer.silent) {
    const { status = 200, reason = STATUS_CODES[status], headers = {} } = answer;
    const isBodiless = method === "HEAD" || status === 204 || status === 304;
    const body = isBodiless
      ? Buffer.alloc(0)
      : answer.base64 === undefined ? Buffer.from(answer.body ?? "") : Buffer.from(answer.base64, "base64");
    const lines = [`HTTP/1.1 ${status} ${reason}`];
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    if (!isBodiless) lines.push(`content-length: ${body.length + (answer.cut ? 10 : 0)}`);
    lines.push("connection: close", "", "");
    socket.write(Buffer.concat([Buffer.from(lines.join("\r\n")), body]));
  }
  if (!answer.hang && !answer.silent) socket.end();
}
