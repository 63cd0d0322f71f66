// node:tls

"use strict";

module.exports = {
  ...require("internal/missing")(
    "tls",
    "use fetch or https",
    "connect createSecureContext createSecurePair createServer checkServerIdentity SecureContext Server TLSSocket getCiphers",
  ),
  DEFAULT_MAX_VERSION: "TLSv1.3",
  DEFAULT_MIN_VERSION: "TLSv1.2",
  rootCertificates: [],
};
