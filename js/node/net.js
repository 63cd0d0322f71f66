// node:net

"use strict";

const missing = require("internal/missing");

const part = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const v4 = `${part}(?:\\.${part}){3}`;
const h = "[0-9a-fA-F]{1,4}";
const isV4 = new RegExp(`^${v4}$`);
const isV6 = new RegExp(
  `^(?:(?:${h}:){7}(?:${h}|:)|(?:${h}:){6}(?:${v4}|:${h}|:)|(?:${h}:){5}(?::${v4}|(?::${h}){1,2}|:)` +
    `|(?:${h}:){4}(?:(?::${h}){0,1}:${v4}|(?::${h}){1,3}|:)|(?:${h}:){3}(?:(?::${h}){0,2}:${v4}|(?::${h}){1,4}|:)` +
    `|(?:${h}:){2}(?:(?::${h}){0,3}:${v4}|(?::${h}){1,5}|:)|(?:${h}:){1}(?:(?::${h}){0,4}:${v4}|(?::${h}){1,6}|:)` +
    `|(?::(?:(?::${h}){0,5}:${v4}|(?::${h}){1,7}|:)))(?:%[0-9a-zA-Z-.:]{1,})?$`,
);
const isIPv4 = (text) => isV4.test(`${text}`);
const isIPv6 = (text) => isV6.test(`${text}`);

module.exports = {
  ...missing(
    "net",
    "use fetch or https",
    "BlockList connect createConnection createServer Server Socket SocketAddress Stream",
  ),
  isIP: (text) => (isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0),
  isIPv4,
  isIPv6,
};
