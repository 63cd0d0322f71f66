// The globals that are npm packages, bundled by vendor/build.mjs. Their names are the documented ones.

import { load } from "ext:tidegate_library/library.js";

export const libraries = {
  __proto__: null,
  OAuth: () => load("vendor/oauth"),
  _: () => load("vendor/lodash"),
  aws4: () => ({ aws4: load("vendor/aws4") }),
  cryptojslib: () => ({ cryptojs: load("vendor/crypto-js") }),
  fetchretrylib: () => ({ fetchretry: load("vendor/fetch-retry") }),
  FormData: () => load("vendor/form-data"),
  hubspotlib: () => ({ hubspot: load("vendor/hubspot") }),
  jsforce: () => load("vendor/jsforce"),
  jsonwebtoken: () => load("vendor/jsonwebtoken"),
  libphonenumberjslib: () => ({ libphonenumberjs: load("vendor/libphonenumber-js") }),
  mailchimplib: () => ({ mailchimp: load("vendor/mailchimp") }),
  moment: () => load("vendor/moment-timezone"),
  nodemailjet: () => ({ nodemailjet: load("vendor/mailjet") }),
  sendgrid: () => load("vendor/sendgrid"),
  skyflowlib: () => ({ skyflow: load("vendor/skyflow") }),
  stripe: () => load("vendor/stripe"),
  twilio: () => load("vendor/twilio"),
  uuidv5: () => ({ uuidv5: load("vendor/uuidv5") }),
  winstonlib: () => ({ winston: load("vendor/winston") }),
  xml: () => load("vendor/xml"),
  xml2js: () => load("vendor/xml2js"),
};
