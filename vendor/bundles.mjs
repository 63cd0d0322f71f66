// The bundles. `out` is the path below js/ (register it in crates/tidegate-ext/src/library/sources.rs), `package` what the table in
// docs/libraries.md names, `entry` what is bundled if not the package itself, `global` what functions know it by; for `edits` and
// `bundles` see build.mjs.

export const bundles = [
  // Node's own modules, as its people package them for other engines.
  { out: "node/internal/path", package: "path-browserify" },
  {
    out: "node/internal/url",
    package: "url",
    entry: "./node_modules/url/url.js",
    bundles: { "punycode/": "punycode", qs: "internal/qs" },
  },
  { out: "node/punycode", package: "punycode", entry: "./node_modules/punycode/punycode.js" },
  {
    out: "node/stream",
    package: "readable-stream",
    entry: "readable-stream/lib/stream.js",
    bundles: { "abort-controller": "internal/abort", "process/": "process", "string_decoder/": "string_decoder" },
  },
  { out: "vendor/aws4", package: "aws4", global: "aws4.aws4" },
  { out: "vendor/crypto-js", package: "crypto-js", global: "cryptojslib.cryptojs" },
  { out: "vendor/fetch-retry", package: "fetch-retry", global: "fetchretrylib.fetchretry" },
  { out: "vendor/form-data", package: "form-data", entry: "./entries/form-data.cjs", global: "FormData" },
  { out: "vendor/jsonwebtoken", package: "jsonwebtoken", global: "jsonwebtoken" },
  { out: "vendor/libphonenumber-js", package: "libphonenumber-js", global: "libphonenumberjslib.libphonenumberjs" },
  { out: "vendor/lodash", package: "lodash", global: "_" },
  // Each locale requires moment.
  {
    out: "vendor/moment-locales",
    package: "moment",
    entry: "./entries/moment-locales.cjs",
    bundles: { "../moment": "vendor/moment-timezone" },
  },
  {
    out: "vendor/moment-timezone",
    package: "moment-timezone",
    global: "moment",
    edits: [["moment/moment.js", "aliasedRequire('./locale/' + name)", 'require("vendor/moment-locales")(name)']],
    bundles: { "vendor/moment-locales": "vendor/moment-locales" },
  },
  { out: "vendor/oauth", package: "oauth", entry: "./entries/oauth.cjs", global: "OAuth" },
  { out: "vendor/uuidv5", package: "uuidv5", global: "uuidv5.uuidv5" },
  { out: "vendor/winston", package: "winston", global: "winstonlib.winston" },
  { out: "vendor/xml", package: "xml", global: "xml" },
  { out: "vendor/xml2js", package: "xml2js", global: "xml2js" },
  { out: "vendor/sendgrid", package: "@sendgrid/mail", entry: "./entries/sendgrid.cjs", global: "sendgrid.client`, `sendgrid.mail" },
  { out: "vendor/stripe", package: "stripe", global: "stripe" },
  { out: "vendor/twilio", package: "twilio", global: "twilio" },
  { out: "vendor/mailchimp", package: "@mailchimp/mailchimp_marketing", global: "mailchimplib.mailchimp" },
  { out: "vendor/mailjet", package: "node-mailjet", global: "nodemailjet.nodemailjet" },
  { out: "vendor/hubspot", package: "@hubspot/api-client", global: "hubspotlib.hubspot" },
  { out: "vendor/jsforce", package: "jsforce", global: "jsforce" },
  { out: "vendor/skyflow", package: "skyflow-node", global: "skyflowlib.skyflow" },
];
