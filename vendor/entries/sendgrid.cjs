// Both packages in one bundle: `mail` sends through a client of its own, of the class that `client` is of.
exports.client = require("@sendgrid/client");
exports.mail = require("@sendgrid/mail");
