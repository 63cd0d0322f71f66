// node:dns

"use strict";

const missing = require("internal/missing");

const advice = "the host resolves the names of what is requested";
const names = "lookup lookupService resolve resolve4 resolve6 resolveAny resolveCaa resolveCname resolveMx resolveNaptr " +
  "resolveNs resolvePtr resolveSoa resolveSrv resolveTxt reverse setServers getServers Resolver";

module.exports = {
  ...missing("dns", advice, names),
  ADDRCONFIG: 1024,
  ALL: 256,
  V4MAPPED: 2048,
  getDefaultResultOrder: () => "verbatim",
  NOTFOUND: "ENOTFOUND",
  promises: missing("dns.promises", advice, names),
  setDefaultResultOrder() {},
};
