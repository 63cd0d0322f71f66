// The globals that are npm packages, bundled by vendor/build.mjs. Their names are the documented ones.

import { load } from "ext:tidegate_library/library.js";

export const libraries = {
  __proto__: null,
  _: () => load("vendor/lodash"),
  cryptojslib: () => ({ cryptojs: load("vendor/crypto-js") }),
  fetchretrylib: () => ({ fetchretry: load("vendor/fetch-retry") }),
  libphonenumberjslib: () => ({ libphonenumberjs: load("vendor/libphonenumber-js") }),
  moment: () => load("vendor/moment-timezone"),
  xml: () => load("vendor/xml"),
  xml2js: () => load("vendor/xml2js"),
};
