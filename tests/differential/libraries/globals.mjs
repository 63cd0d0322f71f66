// For record.mjs: the packages of vendor/package-lock.json, under the names that functions know them by (`npm ci` in vendor/ before).

import { createRequire } from "node:module";

const require = createRequire(new URL("../../../vendor/package.json", import.meta.url));
const oauth = require("oauth");

Object.assign(globalThis, {
  FormData: require("form-data"),
  OAuth: Object.assign(oauth.OAuth, oauth),
  _: require("lodash"),
  aws4: { aws4: require("aws4") },
  cryptojslib: { cryptojs: require("crypto-js") },
  jsonwebtoken: require("jsonwebtoken"),
  libphonenumberjslib: { libphonenumberjs: require("libphonenumber-js") },
  moment: require("moment-timezone"),
  uuidv5: { uuidv5: require("uuidv5") },
  winstonlib: { winston: require("winston") },
  xml: require("xml"),
  xml2js: require("xml2js"),
});
