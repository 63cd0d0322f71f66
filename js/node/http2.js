// node:http2

"use strict";

module.exports = {
  ...require("internal/missing")(
    "http2",
    "use fetch or https, which speak HTTP/2 where the server does",
    "connect createServer createSecureServer getDefaultSettings getPackedSettings getUnpackedSettings " +
      "Http2ServerRequest Http2ServerResponse",
  ),
  constants: {
    HTTP2_HEADER_AUTHORITY: ":authority",
    HTTP2_HEADER_CONTENT_LENGTH: "content-length",
    HTTP2_HEADER_CONTENT_TYPE: "content-type",
    HTTP2_HEADER_LOCATION: "location",
    HTTP2_HEADER_METHOD: ":method",
    HTTP2_HEADER_PATH: ":path",
    HTTP2_HEADER_SCHEME: ":scheme",
    HTTP2_HEADER_STATUS: ":status",
    HTTP2_HEADER_TE: "te",
    HTTP2_METHOD_GET: "GET",
    HTTP2_METHOD_HEAD: "HEAD",
    NGHTTP2_CANCEL: 8,
  },
  sensitiveHeaders: Symbol("nodejs.http2.sensitiveHeaders"),
};
