// The module `oauth`, which is also its class `OAuth`: functions say `new OAuth.OAuth(...)` as well as `new OAuth(...)`.
const oauth = require("oauth");

module.exports = Object.assign(oauth.OAuth, oauth);
