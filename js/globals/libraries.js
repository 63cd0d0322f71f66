// The globals that are npm packages, bundled by vendor/build.mjs. Their names are the documented ones.

import { load } from "ext:tidegate_library/library.js";

export const libraries = {
  __proto__: null,
  _: () => load("vendor/lodash"),
  FormData: () => load("vendor/form-data"),
  OAuth: () => load("vendor/oauth"),
  aws4: () => ({ aws4: load("vendor/aws4") }),
  cryptojslib: () => ({ cryptojs: load("vendor/crypto-js") }),
  fetchretrylib: () => ({ fetchretry: load("vendor/fetch-retry") }),
  jsonwebtoken: () => load("vendor/jsonwebtoken"),
  libphonenumberjslib: () => ({ libphonenumberjs: load("vendor/libphonenumber-js") }),
  moment: () => load("vendor/moment-timezone"),
  uuidv5: () => ({ uuidv5: load("vendor/uuidv5") }),
  winstonlib: () => ({ winston: load("vendor/winston") }),
  xml: () => load("vendor/xml"),
  xml2js: () => load("vendor/xml2js"),
};
