// The server of server.json, for recording; crates/tidegate-runtime/tests/support/scripted.rs is the same for the tests.
//
// A route is { head: [line], body: text in Latin-1 | base64: bytes, silent: nothing is sent, hang: the connection stays open }.
// `content-length` is added where nothing else frames the body. What is on no route is answered with what was asked, as JSON.

import { readFileSync } from "node:fs";
import { createServer } from "node:net";

const HIDDEN = ["connection", "host", "user-agent"];

function echo(head, body) {
  const [line, ...lines] = head.split("\r\n");
  const [method, path] = line.split(" ");
  const headers = {};
  for (const header of lines.sort()) {
    const colon = header.indexOf(":");
    const name = header.slice(0, colon).toLowerCase();
    const value = header.slice(colon + 1).trim().replace("gzip,deflate,br", "gzip,deflate");
    if (!HIDDEN.includes(name)) headers[name] = name in headers ? `${headers[name]} & ${value}` : value;
  }
  const content = JSON.stringify({ method, path, headers, body: body.toString("latin1") });
  // Sent as UTF-8: a route holds bytes.
  return { head: ["HTTP/1.1 200 OK", "content-type: application/json"], base64: Buffer.from(content).toString("base64") };
}

// The body without its framing once all of it is there.
export function whole(head, rest) {
  if (/^transfer-encoding: *chunked$/im.test(head)) {
    const text = rest.toString("latin1");
    if (!text.endsWith("0\r\n\r\n")) return null;
    let body = "";
    for (let at = 0;;) {
      const end = text.indexOf("\r\n", at);
      const length = Number.parseInt(text.slice(at, end), 16);
      if (length === 0) return Buffer.from(body, "latin1");
      body += text.slice(end + 2, end + 2 + length);
      at = end + 4 + length;
    }
  }
  const length = Number(/^content-length: *(\d+)$/im.exec(head)?.[1] ?? 0);
  return rest.length < length ? null : rest.subarray(0, length);
}

function answer(socket, route) {
  if (!route.silent) {
    const body = route.base64 === undefined ? Buffer.from(route.body ?? "", "latin1") : Buffer.from(route.base64, "base64");
    const head = [...route.head];
    const isFramed = head.some((line) => /^(content-length|transfer-encoding):/i.test(line));
    if (!isFramed && (route.body ?? route.base64) !== undefined) head.push(`content-length: ${body.length}`);
    head.push("connection: close", "", "");
    socket.write(Buffer.concat([Buffer.from(head.join("\r\n"), "latin1"), body]));
  }
  if (!route.hang) socket.end();
}

export async function startServer(file) {
  const routes = JSON.parse(readFileSync(file, "utf8"));
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (data) => {
      received = Buffer.concat([received, data]);
      const end = received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = received.subarray(0, end).toString("latin1");
      const body = whole(head, received.subarray(end + 4));
      if (body === null) return;
      const isHead = head.startsWith("HEAD ");
      const route = routes[head.split(" ")[1]] ?? echo(head, body);
      answer(socket, isHead ? { ...route, body: undefined, base64: undefined } : route);
      received = Buffer.alloc(0);
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
