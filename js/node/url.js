// node:url

"use strict";

const legacy = require("internal/url");
const { CodedTypeError, invalidType, requireString } = require("internal/errors");
const { URL, URLSearchParams } = host;

function invalidUrl(input) {
  const error = new CodedTypeError("ERR_INVALID_URL", "Invalid URL");
  error.input = input;
  return error;
}

function check(text) {
  requireString(text, "url");
  // Ports are numbers, and IPv6 addresses are closed.
  const authority = /^(?:[a-z0-9.+-]+:)?\/\/([^/?#\\]*)/i.exec(text);
  if (authority === null) return;
  const scheme = /^javascript:/i.test(text);
  if (scheme) return;
  const host = authority[1].slice(authority[1].lastIndexOf("@") + 1);
  if (/^\[[^\]]*$/.test(host)) throw invalidUrl(text);
}

function parse(url, parseQueryString, slashesDenoteHost) {
  if (url instanceof legacy.Url) return url;
  check(url);
  const parsed = legacy.parse(url, parseQueryString, slashesDenoteHost);
  return parsed;
}

function format(input, options) {
  if (typeof input === "string") return legacy.format(parse(input));
  if (typeof input !== "object" || input === null) {
    throw invalidType("urlObject", "one of type object or string", input);
  }
  if (!(input instanceof URL)) return Reflect.apply(legacy.Url.prototype.format, input, []);
  const url = new URL(input.href);
  if (options?.fragment === false) url.hash = "";
  if (options?.search === false) url.search = "";
  if (options?.auth === false) {
    url.username = "";
    url.password = "";
  }
  if (options?.unicode) {
    const punycode = require("punycode");
    return url.href.replace(url.host, url.host.replace(url.hostname, punycode.toUnicode(url.hostname)));
  }
  return url.href;
}

function domainToASCII(domain) {
  try {
    return new URL(`ws://${domain}`).hostname;
  } catch {
    return "";
  }
}

function fileURLToPath(input) {
  const url = typeof input === "string" ? new URL(input) : input;
  if (!(url instanceof URL)) throw invalidType("path", "of type string or an instance of URL", input);
  if (url.protocol !== "file:") throw new CodedTypeError("ERR_INVALID_URL_SCHEME", "The URL must be of scheme file");
  if (url.hostname !== "") {
    throw new CodedTypeError(
      "ERR_INVALID_FILE_URL_HOST",
      'File URL host must be "localhost" or empty on linux',
    );
  }
  if (/%2f/i.test(url.pathname)) {
    throw new CodedTypeError("ERR_INVALID_FILE_URL_PATH", "File URL path must not include encoded / characters");
  }
  return decodeURIComponent(url.pathname);
}

function pathToFileURL(path) {
  const url = new URL("file:///");
  let resolved = require("path").resolve(path);
  if (path.endsWith("/") && !resolved.endsWith("/")) resolved += "/";
  url.pathname = resolved.replace(/%/g, "%25").replace(/\\/g, "%5C").replace(/\n/g, "%0A").replace(/\r/g, "%0D")
    .replace(/\t/g, "%09").replace(/\?/g, "%3F").replace(/#/g, "%23");
  return url;
}

function urlToHttpOptions(url) {
  const { hostname, pathname, port, username, password, search } = url;
  const options = {
    __proto__: null,
    ...url,
    protocol: url.protocol,
    hostname: hostname && hostname[0] === "[" ? hostname.slice(1, -1) : hostname,
    hash: url.hash,
    search,
    pathname,
    path: `${pathname || ""}${search || ""}`,
    href: url.href,
  };
  if (port !== "") options.port = Number(port);
  if (username || password) options.auth = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return options;
}

module.exports = {
  domainToASCII,
  domainToUnicode: (domain) => require("punycode").toUnicode(domainToASCII(domain)),
  fileURLToPath,
  format,
  parse,
  pathToFileURL,
  resolve: (source, relative) => parse(source, false, true).resolve(relative),
  resolveObject: (source, relative) => (source ? parse(source, false, true).resolveObject(relative) : relative),
  Url: legacy.Url,
  URL,
  URLSearchParams,
  urlToHttpOptions,
};
