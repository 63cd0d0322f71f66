// moment's locales, which it loads by name from beside itself.
module.exports = (name) => require("../node_modules/moment/locale/" + name + ".js");
