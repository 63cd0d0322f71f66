// One connection to a workerd, one request at a time on it, and no more of HTTP than that takes.

import { connect } from "node:net";

export function client(port) {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let received = Buffer.alloc(0);
  let settle;
  socket.on("data", (data) => {
    received = received.length === 0 ? data : Buffer.concat([received, data]);
    const end = received.indexOf("\r\n\r\n");
    if (end < 0) return;
    const head = received.toString("latin1", 0, end);
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1]);
    if (received.length < end + 4 + length) return;
    const body = received.toString("utf8", end + 4, end + 4 + length);
    received = received.subarray(end + 4 + length);
    if (head.startsWith("HTTP/1.1 200 ")) settle.resolve(body);
    else settle.reject(new Error(`${head.split("\r\n", 1)[0]}: ${body}`));
  });
  socket.on("error", (error) => settle?.reject(error));
  const post = (path, body) =>
    new Promise((resolve, reject) => {
      settle = { resolve, reject };
      const length = Buffer.byteLength(body);
      socket.write(`POST ${path} HTTP/1.1\r\nhost: driver\r\ncontent-length: ${length}\r\n\r\n${body}`);
    });
  return { post, close: () => socket.destroy() };
}
